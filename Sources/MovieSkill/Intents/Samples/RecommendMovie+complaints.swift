import SkillKit

extension RecommendMovie {
    /// Complaints that an offer is not what was asked for, corrections, and wishes after something else that was said.
    static let complaints = [Utterance](
        lines: """
            that's not a {Genre}
            that's no {Genre}
            that isn't a {Genre} at all
            that's not {Genre}
            that's not about {Genre}
            this isn't about {Genre}
            this is not {Genre}
            it's not a {Genre} film
            that's not a {Theme} movie
            that's not {Theme} at all
            that is not about {Theme}
            that has nothing to do with {Theme}
            I asked for {Genre}
            but I said {Genre}
            I did say {Genre}
            I said a {Genre} didn't I
            I said {Theme}
            I said something {Theme}
            I asked for something {Theme}
            I said one {Length}
            I said {Length}
            I said {Era} {Year}
            no I said {Era} {Year}
            {MovieName} isn't a {Genre}
            {MovieName} is a {UnwantedGenre} I said {Genre}
            {MovieName} is {UnwantedGenre} though I said {Theme}
            {MovieName} is {UnwantedTheme} I said {Theme}
            that's a {UnwantedGenre} I want {Genre}
            that's a {UnwantedGenre} I asked for {Genre}
            that was {UnwantedGenre} I meant {Genre}
            he didn't direct {MovieName} I want one by {Person}
            {Theme} not {UnwantedGenre}
            {Theme} not {UnwantedTheme}
            {Genre} not {UnwantedGenre}
            {Theme} no {UnwantedGenre}
            {Genre} no {UnwantedTheme}
            something {Theme} not {UnwantedTheme}
            not a {UnwantedTheme} one a {Theme} one
            no not a {UnwantedTheme} one something {Theme}
            not {UnwantedTheme} properly {Theme}
            no not {UnwantedGenre} properly {Theme}
            not another {UnwantedGenre} a {Genre} then
            actually no {UnwantedGenre} something {Theme}
            actually no {UnwantedGenre} something {Theme} with {Person}
            we don't like {UnwantedTheme} how about something {Theme}
            my wife hates {UnwantedGenre} can you find something {Theme}
            {UnwantedPerson} is not for us something {Theme} please
            two of us hate {UnwantedPerson} so something {Theme}
            too {UnwantedTheme} for {Audience}
            it's too {UnwantedTheme} for {Audience}
            that's too {UnwantedLength} for {Audience} something {Length}
            that's not for {Audience}
            that's nothing for {Audience} something {Theme}
            not suitable for {Audience} something {Theme} please
            a bit {UnwantedTheme} for them something {Theme}
            I want a {Genre} for {Audience} nothing {UnwantedLength}
            a {Genre} and nothing {UnwantedLength}
            nothing {UnwantedLength} please a {Genre}
            never mind give me a {Theme} one that's {Length}
            never mind let's do a {Genre}
            forget that just give me a {Genre}
            forget {UnwantedMovie} just give me a {Genre}
            forget {UnwantedPerson} it has {Person} in it
            no forget {UnwantedPerson} it's got {Person}
            no with {Person} I said
            it's {Person} that I want
            I meant {Person}
            no I meant {Person}
            on second thought I feel like something {Theme}
            actually something {Theme} would be better
            hang on I'd rather see something {Theme}
            hmm no something {Theme} after all
            something {Origin} and not too {UnwantedTheme}
            something {Origin} but not too {UnwantedTheme} please
            something {Theme} and not too {UnwantedTheme}
            a {Genre} and not too {UnwantedTheme}
            a {Origin} film that's not too {UnwantedTheme}
            we don't want {UnwantedGenre} is there one with {Theme}
            no {UnwantedGenre} is there something with {Theme}
            not with {UnwantedTheme} have you got one with {Theme}
            that's not {Era}
            that's not {Era} at all
            that isn't {Era} I want something from the {Decade}
            that's not {Era} I mean from the {Decade}
            not {UnwantedMovie} the other one {MovieName}
            {UnwantedTheme} no I want a {Genre}
            {UnwantedGenre} no I want a {Theme} {Genre}
            no sorry {Genre} after all but not {UnwantedMovie}
            {Genre} after all but not {UnwantedMovie}
            actually {Genre} after all
            {MovieName} is {UnwantedTheme} I said something {Theme}
            that one is {UnwantedTheme} I want something {Theme}
            no I want {MovieName} with {Person}
            no I mean {MovieName} with {Person}
            """
    )

    /// Wishes for how long a film runs and when it is from, as people say them.
    static let measures = [Utterance](
        lines: """
            we've got {Length}
            we have {Length} what's a good {Genre}
            I only have {Length}
            we only have {Length} tonight
            I've got {Length} to fill
            something to watch on the train {Length}
            something {Length}
            anything {Length}
            one {Length}
            a {Genre} {Length}
            a {Length} {Genre}
            a {Genre} that runs {Length}
            a {Genre} that's {Length}
            a {Theme} one that's {Length}
            a short {Genre} {Length}
            it should be {Length}
            it must be {Length}
            {Length} please
            {Length} at most
            it can't be {UnwantedLength}
            nothing {UnwantedLength}
            not {UnwantedLength} please
            a {Genre} but nothing {UnwantedLength}
            recommend a film but nothing {UnwantedEra} {Year}
            a film but nothing {UnwantedEra} {Year}
            something {Theme} but nothing {UnwantedEra} {Year}
            {Year} {Era}
            {Year} {Era} please
            from {Year} {Era}
            a {Genre} from {Year} {Era}
            okay {Genre} {Era} {Year}
            something {Theme} {Era} {Year}
            something {Theme} from the {Decade}
            something {Theme} from {Decade}
            a {Genre} from {Decade}
            from {Decade}
            I meant from the {Decade}
            I said {Decade} so {Era} {Year}
            {Era} than that please
            something {Era} like from {Decade}
            what about something {Era}
            good evening I'd like to watch an {Era} {Genre}
            what's the {Era} {Genre} you have
            what's the {Era} {Theme} one you have
            got anything from {Theme}
            have you got anything from {Theme}
            """
    )

    /// Moods and occasions.
    static let moods = [Utterance](
        lines: """
            I want to {Theme}
            I'd like to {Theme}
            we want to {Theme} tonight
            I just need to {Theme}
            I'm feeling low and want to {Theme}
            I had an awful day I need something {Theme}
            something {Theme} to cheer me up
            I could do with {Theme}
            I'd like {Theme}
            ok I'd like {Theme}
            give me {Theme}
            a {Theme} film for a rainy day
            something {Theme} for a rainy day
            a {Genre} for the weekend
            a {Genre} for tonight
            I'm learning english I want a {Theme} movie
            I'm learning the language something {Theme} please
            a movie with {Theme} language
            something {Theme} for a group
            a {Genre} with some {Theme} in it
            with a {Genre}
            something by a {Genre}
            where they sing and {Theme}
            no I mean where they {Theme}
            a {Theme} movie with {Person}
            have you got something like it that's not a {UnwantedGenre}
            I've seen {MovieName} already got anything like it
            I loved {MovieName} have you got anything like it
            {MovieName} for instance
            {MovieName} for example I love it
            {MovieName} is the kind of film I mean
            how about something like {MovieName}
            something in the style of {MovieName}
            {MovieName} was such a {Theme} film
            oh {MovieName} was so {Theme}
            {MovieName} is a really {Theme} movie
            {MovieName} was {Theme} and I loved it
            I thought {MovieName} was very {Theme}
            """
    )
}
