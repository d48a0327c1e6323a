public import SkillKit

/// Has seen the film on offer or one that is named, and may say how it was.
public struct SeenIt: Intent, Hashable {
    public static let name: IntentName = "SeenItIntent"
    public static let slotTypes = ["MovieName": SlotType.title]

    /// The titles as they were heard; none for the film on offer.
    public var titles: [String]?
    /// What the person thought of it.
    public var opinion: Opinion?

    private enum CodingKeys: String, CodingKey {
        case titles = "MovieName"
        case opinion = "Opinion"
    }

    /// Creates the intent.
    public init(titles: [String]? = nil, opinion: Opinion? = nil) {
        self.titles = titles
        self.opinion = opinion
    }

    /// Whether the person said that they liked it.
    var isPraise: Bool { opinion == .liked }
}
