import SkillKit

/// Questions about what is in a film, asked once more or in other words.
extension FilmQuestion {
    /// What kind of film it is, asked about what is in it, about several kinds, or once more.
    static let kindsInIt = [Utterance](
        lines: """
            is there a {Genre} in it
            is there {Genre} in it
            is there any {Genre} in it
            is there some {Genre} in it as well
            does it have a {Genre} in it
            does it have {Genre}
            has it got a {Genre} in it
            has it got any {Genre} in it
            does {MovieName} have a {Genre}
            does {MovieName} have any {Genre} in it
            is there a {Genre} in {MovieName}
            {MovieName} has a {Genre} doesn't it
            if {MovieName} has a {Genre}
            if it has {Theme}
            if it's {Theme}
            if {MovieName} is {Theme}
            if it's a {Genre} or not
            was {MovieName} a {Genre}
            was {MovieName} {Theme}
            was that a {Genre}
            was it {Theme}
            is it a {Genre} or something {Theme}
            is that {Theme} or more of a {Genre}
            is it meant to be {Theme}
            is that supposed to be {Theme}
            is {MovieName} meant to be {Theme}
            so is it a {Genre} or what
            what is it a {Genre}
            did you say {Theme}
            what did you say {Genre}
            sorry did you say it was a {Genre}
            is that the {Theme} one
            wait is that the {Theme} one
            isn't that the {Theme} one
            is that the one about {Theme}
            that's the one with {Theme} isn't it
            is this the one with {Theme}
            has that one got {Theme}
            that one has no {Theme} has it
            that one's got {Theme} right
            """
    )

    /// Who plays whom.
    static let roles = [Utterance](
        lines: """
            who's talking when it's {Role}
            who speaks for {Role} in {MovieName}
            who voices {Role} in {MovieName}
            who does the voice of {Role} in {MovieName}
            whose voice is {Role} in {MovieName}
            which one of them was {Role}
            which of them is {Role}
            which of them plays {Role}
            which one is {Role}
            who plays {Role} in that
            who's {Role} in {MovieName}
            who plays {Role} in that one
            and who was {Role}
            in {MovieName} who plays {Role}
            {MovieName} who plays {Role}
            tell me about {MovieName} who plays {Role}
            i only want to know who played {Role} in {MovieName}
            what's the actor called who plays {Role}
            who was the guy that played {Role}
            """
    )

    /// What it is about, asked after something else that was said.
    static let aboutAgain = [Utterance](
        lines: """
            what's it even about
            what's that even about
            seen that what's it even about though
            what's it about again
            and what's it about again
            remind me what it's about
            so what's the story
            what's the story then
            what's the story in that one
            what's {MovieName} about again
            stay with {MovieName} for a moment what's it about
            and the story
            what's that one about then
            what does it deal with
            what's going on in it
            it's what kind of story
            what is about {MovieName}
            I want to know the story of this film {MovieName}
            the story of {MovieName} please
            what's {MovieName} like
            what is {MovieName} like
            """
    )
}
