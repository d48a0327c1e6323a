public import SkillKit

/// Is content with the film on offer, or with one that is named, and is going to watch it.
public struct Accept: Intent, Hashable {
    public static let name: IntentName = "AcceptIntent"
    public static let slotTypes = ["MovieName": SlotType.title]

    /// The title as it was heard; `nil` for the film on offer.
    public var title: String?

    private enum CodingKeys: String, CodingKey { case title = "MovieName" }

    /// Creates the intent.
    public init(title: String? = nil) { self.title = title }
}
