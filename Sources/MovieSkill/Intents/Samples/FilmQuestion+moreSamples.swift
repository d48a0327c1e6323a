import SkillKit

extension FilmQuestion {
    static let yearSamples = [Utterance](
        lines: """
            when was that made
            what year is {MovieName} from
            when was it released
            when did it come out
            what year did {MovieName} come out
            how old is that film
            how old is {MovieName}
            how old is it
            is it from the year {Year}
            is {MovieName} a {Decade} film
            is it recent
            is that new
            is it old
            which decade is it from
            what year was {MovieName}
            what's the year of {MovieName}
            tell me the release date
            {MovieName} year
            {MovieName} when was that
            {MovieName} what year
            was that in the {Decade}
            wasn't {MovieName} from the {Decade}
            how long ago was it made
            how long has {MovieName} been out
            when was {MovieName} made
            when is it from
            what year was that released
            what year did that come out
            when did {MovieName} come out
            is that an old movie
            is {MovieName} new
            is {MovieName} from the {Decade}
            was it from {Year}
            wasn't that in {Year}
            what year
            which year
            the year please
            was that before I was born
            did {MovieName} come out in {Year}
            """
    )

    static let lengthSamples = [Utterance](
        lines: """
            how long does it take
            how long does that last
            how long does {MovieName} run
            what's the length of {MovieName}
            what is the running time
            what's the runtime of {MovieName}
            how many hours is {MovieName}
            how many minutes is it
            is it long
            is that very long
            is {MovieName} short
            is it over two hours
            does it run under ninety minutes
            is it more than two hours
            will I be done by ten
            would we be in bed by midnight
            will I be finished by ten
            how much time do I need
            how long will it take
            {MovieName} how long
            {MovieName} how many hours is that
            does it take all evening
            is it going to take all night
            when does it end if I start now
            what time would it finish if we start now
            how long does it run
            how many minutes does that take
            how many hours does {MovieName} take
            tell me the runtime
            is it a long movie
            is that long
            is {MovieName} less than two hours
            is that one long
            is this one very long
            can I finish it by eleven
            will we be done before bed
            can I finish it in two hours
            how much time will it take
            how much of my evening does it take
            how long is it
            is it one of those three hour things
            """
    )

    static let genreSamples = [Utterance](
        lines: """
            what sort of movie is {MovieName}
            what type of film is it
            what kind of movie is that
            is {MovieName} a {Genre}
            was it {Genre}
            is that a {Genre}
            is it {Theme}
            is that {Theme}
            is {MovieName} {Theme}
            what genre is {MovieName}
            which genre is it
            what genre is that
            does it count as a {Genre}
            does {MovieName} count as {Genre}
            so a {Genre} right
            that's {Genre} then
            it's a {Genre} isn't it
            is there a lot of {Genre} in it
            does it have any {Theme} in it
            is there much {Genre} in it
            is it one of those {Genre} things
            is {MovieName} like a {Genre} film
            is it actually a {Genre}
            is it a real {Genre}
            is it just a {Genre}
            what would you call it a {Genre}
            would you describe it as {Genre}
            is it more of a {Genre}
            was that really a {Genre} movie
            is {MovieName} a {Genre} or just {Theme}
            what sort of film is {MovieName}
            what type of movie is it
            is it {Theme} or not
            is {MovieName} {Theme} at all
            does it have much {Genre} in it
            does it have a lot of {Theme}
            does it have any {Genre} in it
            is there a lot of {Theme} in it
            is there much {Genre} in {MovieName}
            is there any {Theme} in it
            would you call that a {Genre}
            would you say {MovieName} is a {Genre}
            would you call it a {Genre}
            so it's a {Genre} then
            oh that's a {Genre} right
            so it's a {Genre} movie
            is it similar to {MovieName}
            is that one like {MovieName}
            is it closer to {MovieName}
            is it {Genre} or {Theme}
            I'm guessing it's a {Genre} movie
            I guess it's a {Genre}
            I suppose it's a {Genre} movie
            I heard it was {Theme}
            I thought {MovieName} was a {Genre}
            is it very {Theme}
            how {Theme} is it
            is it an {Genre} film
            is that one {Theme}
            is this one {Theme}
            is this movie {Theme}
            is the film a {Genre}
            is this one a {Genre}
            how {Theme} is that one
            is that one very {Theme}
            isn't that one a bit {Theme}
            is it really {Theme}
            is it going to be {Theme}
            does it get {Theme}
            what genre was {MovieName}
            """
    )

    static let originSamples = [Utterance](
        lines: """
            where is that from
            where is {MovieName} from
            where is it from
            what country is it from
            which country made {MovieName}
            is that a {Origin} film
            where was it filmed
            in which country was {MovieName} shot
            where was it made
            what language is it in
            which language do they speak
            is it in {Origin}
            is {MovieName} in English or {Origin}
            do I have to read subtitles
            will I have to read subtitles
            is it dubbed
            is that foreign
            is it subtitled
            it's {Origin} isn't it
            that's {Origin} right
            {MovieName} what country
            {MovieName} where's that from
            what country was {MovieName} made in
            which country was it filmed in
            is {MovieName} an {Origin} movie
            was it an {Origin} film
            is that a {Origin} one
            it's {Origin} right
            that's {Origin} I think
            what language is {MovieName} in
            which language is it in
            what language do they speak
            is this subtitled
            is it from {Origin}
            do they speak English in it
            is {MovieName} from {Origin}
            """
    )
}
