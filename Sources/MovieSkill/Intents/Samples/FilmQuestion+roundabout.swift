import SkillKit

extension FilmQuestion {
    /// Questions asked in a roundabout way, or two at once.
    var roundabout: [Utterance] { [Utterance](lines: roundaboutLines) }

    private var roundaboutLines: String {
        switch self {
        case .director:
            """
            who was directing {MovieName}
            do you know who was directing {MovieName}
            who is directing it
            who was it that made {MovieName}
            who was it that directed it
            who was it that did {MovieName}
            who is the director of this movie and in which year it came
            who's the man behind {MovieName}
            who made that was it {Person}
            was it a woman who directed {MovieName}
            who directed {MovieName} and when
            whose idea was that who made it
            is the director of {MovieName} the one who made this
            """
        case .cast:
            """
            who were the two lovers in {MovieName}
            who were the two of them in {MovieName}
            who are the two in {MovieName}
            remind me who is in it
            who was the couple in {MovieName}
            who acted in {MovieName} and also the year
            who all is in {MovieName}
            who all acts in it
            which people act in {MovieName}
            who does {Role}
            who does {Role}'s voice
            who did {Role}
            who's the voice of {Role}
            who was it that played {Role}
            whose voice is {Role}
            who speaks {Role}
            what's the name of the one who plays {Role}
            who is that lady playing {Role}
            I want to know who plays {Role}
            {Role} in {MovieName} who is that
            who is behind the mask of {Role}
            who plays {Role} there
            """
        case .year:
            """
            is it recent or old
            is that a new one or an old one
            is {MovieName} old or new
            is it an older film or a newer one
            what year are we talking with {MovieName}
            {MovieName} is from when
            when would that have come out
            when was it in the cinemas
            how old would that film be now
            {MovieName} how long ago was that
            is it from before {Year} or after
            and the year
            and when's it from
            """
        case .length:
            """
            how long do I have to sit still for it
            how long will I be sitting there for {MovieName}
            how long would that take me
            how long does it go on for
            how long does {MovieName} last
            {MovieName} how long does it go on
            how long would we be sitting there
            is it ages long
            how many minutes of my life is that
            does {MovieName} go on forever
            will I be up past midnight with it
            can I get through it before bed
            what's the running time of {MovieName}
            """
        case .about:
            """
            what happens in it roughly
            tell me the story without spoiling it
            tell me the story of {MovieName} without the end
            what's {MovieName} about without giving the end away
            don't spoil it but what is it about
            tell me the story of {MovieName} but don't spoil it
            roughly what happens
            what happens in {MovieName} roughly
            what's {MovieName} about my son asked
            what is it about in one line
            so what's it all about then
            {MovieName} what happens in that again
            in a few words what's it about
            what would I be watching
            what am I letting myself in for
            """
        case .genre:
            """
            what kind of a film is {MovieName}
            what kind of a film is it
            what sort of a movie is {MovieName}
            what sort of a film is that
            is it one of those {Genre} ones
            has it got {Genre} in it
            has it got {Theme} in it
            does it have {Theme} too
            how {Theme} is {MovieName}
            how much {Theme} is in it
            """
        case .hasPerson:
            """
            has it got {Person} in it or not
            is that him
            is that him too
            is that her as well
            is he in {MovieName}
            is she in {MovieName} too
            was he in {MovieName} as well
            was she also in {MovieName}
            {MovieName} is that him too
            was that her in {MovieName}
            does he play in {MovieName} too
            that's with {Person} if I'm right
            am I right that {Person} is in it
            it was {Person} in {MovieName} I think right
            has {Person} got anything to do with it
            """
        case .origin:
            """
            which country did {MovieName} come from
            is {MovieName} an {Origin} one
            where did they make it
            do they speak {Origin} in it
            """
        case .audience:
            """
            could {Audience} sit through it
            would it frighten {Audience}
            is it too scary for {Audience}
            are there bits that {Audience} shouldn't see
            can the little one watch it with us
            """
        case .why, .sequel, .known: ""
        }
    }
}
