public import SkillKit

/// Is content with the film on offer, or with one that is named, and is going to watch it.
public struct Accept: Intent, Hashable {
    public static let name: IntentName = "AcceptIntent"
    public static let slotTypes = ["MovieName": SlotType.title]

    /// The title as it was heard; `nil` for the film on offer.
    public var title: String?

    /// Its place among the films offered so far, as in "we'll take the first one".
    public var place: SpokenOrdinal?

    private enum CodingKeys: String, CodingKey {
        case title = "MovieName"
        case place = "Ordinal"
    }

    /// Creates the intent.
    public init(title: String? = nil, place: SpokenOrdinal? = nil) { (self.title, self.place) = (title, place) }
}
