public import SkillKit

/// Says which film was meant, as in "no, I meant Heat": what was said or asked before holds for that one.
public struct Meant: Intent, Hashable {
    public static let name: IntentName = "MeantIntent"
    public static let slotTypes = ["MovieName": SlotType.title]
    public static let samples = [Utterance](
        lines: """
            i meant {MovieName}
            no i meant {MovieName}
            i mean {MovieName}
            no i mean {MovieName}
            no no {MovieName}
            i said {MovieName}
            no i said {MovieName}
            no it's {MovieName}
            i was talking about {MovieName}
            i'm talking about {MovieName}
            no i was asking about {MovieName}
            i asked about {MovieName}
            i was on about {MovieName}
            that was about {MovieName}
            and {MovieName}
            and in {MovieName}
            okay and in {MovieName}
            and for {MovieName}
            and what about {MovieName}
            how about in {MovieName}
            sorry i mean the movie {MovieName}
            i mean the film {MovieName}
            the film {MovieName} i mean
            {MovieName} i meant
            {MovieName} i mean
            {MovieName} i said
            not this one {MovieName}
            not that film {MovieName}
            wait no {MovieName}
            oh i meant {MovieName} sorry
            my mistake {MovieName}
            it's {MovieName} that i meant
            i was thinking of {MovieName}
            no the one called {MovieName}
            the one called {MovieName}
            it's called {MovieName}
            i mean the one called {MovieName}
            the same question for {MovieName}
            same for {MovieName}
            none of those it was {MovieName}
            no none of those it was {MovieName}
            none of those it was {MovieName} i think
            it was {MovieName} i think
            it was {MovieName}
            i wanted {MovieName}
            i ask about {MovieName}
            """
    )

    /// The title, as it was heard.
    public var title: String?

    private enum CodingKeys: String, CodingKey { case title = "MovieName" }
}
