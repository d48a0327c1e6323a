import SkillKit

extension Remark {
    /// What happens in a film, which no fact tells.
    static let details = [Utterance](
        lines: """
            does anybody die
            does anybody die in it
            does somebody get killed in it
            who dies in it
            does the hero survive
            do they all survive
            does the dog die
            does the dog make it
            do they get together in the end
            do they end up together
            does it end well
            does it end badly
            is there a happy ending
            has it got a happy ending
            does it have a happy ending
            is it a sad ending
            is there a twist
            is there a twist at the end
            does it have a twist
            has it got a twist
            does {MovieName} have a twist at the end
            does {MovieName} end well
            what happens in the end
            what happens at the end
            what's the ending like
            who did it in the end
            who's the killer
            who is the murderer
            don't tell me the end but does it end well
            is there anything after the credits
            has it got a good soundtrack
            is the music nice in it
            does he get the girl
            does she find him in the end
            does the baddie win
            will i understand it
            are there jump scares
            will it make me cry
            would {MovieName} make me cry
            will i cry
            will i laugh
            will it make me laugh
            will it scare me
            is it gonna give me nightmares
            does the dog talk
            meh is it boring
            is it boring
            is that one boring
            is it any better than {MovieName}
            is it good or not
            """
    )
}
