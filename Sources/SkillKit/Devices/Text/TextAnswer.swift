/// What a skill says to somebody who types: speech, reprompt, card, and whether it listens.
public struct TextAnswer: Sendable, Hashable {
    /// What is said, without markup.
    public var speech: String
    /// What is said if the person stays silent; `nil` if nothing is.
    public var reprompt: String?
    /// Whether the skill waits for an answer.
    public var listening: Bool
    /// What is shown; `nil` if there is no card with words.
    public var card: Card?

    /// A card's words.
    public struct Card: Sendable, Hashable {
        /// The title.
        public var title: String?
        /// The text.
        public var text: String?
    }

    /// What a skill said.
    init(_ saying: Saying) {
        speech = saying.text
        reprompt = saying.reprompt
        listening = saying.listens
        card = saying.card.map { Card(title: $0.title, text: $0.text) }
    }

    /// The answer as a document: `{"speech","reprompt","listening","card"}`, with `null` for what is missing.
    var json: JSON {
        [
            "speech": .string(speech), "reprompt": reprompt.map { .string($0) } ?? .null, "listening": .bool(listening),
            "card": card.map { card in
                ["title": card.title.map { .string($0) } ?? .null, "text": card.text.map { .string($0) } ?? .null]
            } ?? .null,
        ]
    }
}
