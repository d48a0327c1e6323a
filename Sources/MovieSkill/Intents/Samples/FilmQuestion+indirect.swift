import SkillKit

extension FilmQuestion {
    /// Questions as parts of other sentences: "I asked who made it".
    var indirectSamples: [Utterance] { [Utterance](lines: indirectLines) }

    private var indirectLines: String {
        switch self {
        case .about:
            """
            what {MovieName} is about
            what it is about
            i asked what {MovieName} is about
            i want to know what happens in {MovieName}
            i wonder what it's about
            no i was asking about {MovieName} what happens in it
            tell me what {MovieName} is about
            so what's {MovieName} about
            what is the history of this film
            what's the history in {MovieName}
            i mean what's the story of it
            where is {MovieName} set
            where is it set
            where does it take place
            when does {MovieName} take place
            what is story of {MovieName}
            good what is story of {MovieName}
            please tell me story of {MovieName}
            no please tell me the story of {MovieName}
            tell me about the {MovieName} film
            what's the first one about
            what happens there
            """
        case .director:
            """
            who {MovieName} is by
            who directed {MovieName} again
            i want to know who directed {MovieName}
            i asked who made it
            who directed the first one
            i wonder who the director is
            if {Person} directed {MovieName}
            whether {Person} made it
            i only wanted to know who directed that
            did he direct {MovieName} too
            {MovieName} is by {Person} isn't it
            so {Person} made it right
            I thought {Person} directed it
            """
        case .cast:
            """
            who is in {MovieName}
            who's in {MovieName} again
            who is in the first one
            who plays in the second one then
            and in the last one who is it with
            i asked who is in it
            i want to know who stars in {MovieName}
            i wonder who plays in it
            i just want to know who is in that
            who else is in it
            who's in it besides {Role}
            who else is in it apart from {Role}
            who's the actress in {MovieName}
            who's the other man with him
            who else plays with {Role}
            who else plays in {MovieName}
            who is the man in it
            who's the other one in it
            who plays the other one
            who's the woman in {MovieName}
            what's his name in {MovieName}
            who is in the {MovieName}
            who's in the {MovieName} film
            who's the woman in it
            who is the man actor
            who's the actress in that
            {MovieName} yes who was {Role}
            who is {Role} in that one
            who was {Role} in it
            who plays in {MovieName}
            no in {MovieName} who plays {Role}
            and who else is in that
            who is in it besides him
            """
        case .hasPerson:
            """
            if {Person} was in {MovieName}
            if {Person} is in it
            whether {Person} plays in {MovieName}
            i asked if {Person} is in that
            i only want to know if {Person} was in {MovieName}
            i wonder whether {Person} is in it
            isn't that the one {Person} is in
            that's the one with {Person} isn't it
            is {MovieName} the one with {Person}
            what's the name of the character {Person} plays
            which character does {Person} play in {MovieName}
            who is {Person} in it
            it is with {Person} no
            {MovieName} with {Person} right
            it's with {Person} right
            that's the one with {Person} right
            that's with {Person} isn't it
            I was asking about {Person} is she in it
            no I was asking about {Person} is he in it
            and {Person} is he in it
            I thought {Person} was in it
            is {Person} in the movie {MovieName}
            I mean is {Person} in the movie {MovieName}
            is {Person} {MovieName}'s bad guy
            is {Person} the bad guy
            is {Person} the hero
            does {Person} play the lead
            I like {Person} is he in it
            oh I like {Person} is she in it
            I love {Person} is he in that
            """
        case .year:
            """
            when {MovieName} came out
            when it was made
            i asked when it came out
            i want to know what year {MovieName} is from
            if {MovieName} is from the {Decade}
            whether it's from {Year}
            i wonder how old it is
            isn't {MovieName} from the {Decade}
            what year is it
            what year is {MovieName}
            perfect what year is it
            what year was the {MovieName} I mentioned
            is it new
            is it a new one
            is it a new movie or an old movie
            is it new movie or old movie
            i said {MovieName} is it new
            is that an old film
            is that in black and white so old
            from which year
            how about {MovieName} when was that
            and {MovieName} when was that
            so when was {MovieName} then
            """
        case .length:
            """
            how long {MovieName} is
            how long it is
            i asked how long it is
            i want to know how long {MovieName} runs
            if it is very long
            whether {MovieName} is long
            and the length
            and the running time
            and is it long
            but how long is it
            this one is long how many minutes
            how long does it last
            how many minutes is {MovieName}
            isn't that one nearly three hours
            isn't that very long
            is it short
            i like him is it long
            how long is {MovieName} then
            so how long does that go on
            is this film long
            you said this already is this film long
            is this a long film
            """
        case .genre:
            """
            if {MovieName} is a {Genre}
            if it is {Theme}
            whether it's {Theme}
            i asked if it is a {Genre}
            i want to know whether {MovieName} is {Theme}
            but is it {Theme}
            is {MovieName} the one with {Theme}
            is that the one with {Theme}
            is it at least {Theme}
            is it set in {Theme}
            does it play in {Theme}
            is it a {Genre} at all
            """
        case .origin:
            """
            where {MovieName} comes from
            if it is {Origin}
            whether {MovieName} is {Origin}
            i asked where it was made
            i want to know if it's in {Origin}
            that's in {Origin} isn't it
            isn't that {Origin}
            """
        case .audience:
            """
            if it's for {Audience}
            whether {MovieName} is suitable for {Audience}
            if {Audience} can watch {MovieName}
            i asked if it's okay for {Audience}
            i want to know whether it is something for {Audience}
            may i ask whether {MovieName} is suitable for {Audience}
            and is it okay if there are {Audience}
            but is it good for {Audience}
            is {MovieName} okay for {Audience}
            is {MovieName} ok for {Audience}
            is {MovieName} fine for {Audience}
            is it ok if there are kids
            that's not for {Audience} is it
            that's not a film for {Audience} is it
            can {Audience} see {MovieName}
            is {MovieName} too scary for {Audience}
            thank you but isn't that a children's film
            is this good for children or for adults
            this is good for {Audience} or for adults
            i ask about {MovieName} is it for {Audience}
            is it for {Audience} or for grown ups
            """
        case .sequel, .known: ""
        case .why:
            """
            why you chose {MovieName}
            why you say that
            i asked why you recommend it
            i wonder why that one
            """
        }
    }
}
