/// What a component is and can do: `tags`.
///
/// What does not apply is absent.
public struct ComponentTags: WireObject {
    /// Whether it is switched on; of what has two states.
    public var isChecked: Bool?
    /// Whether it can be pressed.
    public var isClickable: Bool?
    /// Whether it can't be used now.
    public var isDisabled: Bool?
    /// Whether it has the focus; of what can have it.
    public var isFocused: Bool?
    /// What it is as a list.
    public var list: List?
    /// What it is as an item of a list.
    public var listItem: ListItem?
    /// What it does as a media player.
    public var media: Media?
    /// The number that a person sees on it.
    public var ordinal: Int?
    /// What it is as a set of pages.
    public var pager: Pager?
    /// What it is as a region that scrolls.
    public var scrollable: Scrollable?
    /// Whether its text can be read out.
    public var isSpoken: Bool?
    /// There when it is the whole screen; a document's times may stand in it.
    public var viewport: JSON?
    /// Members that this version has no name for, kept as they came.
    public var members: [String: JSON] = [:]

    /// Creates it with no member at all.
    public init() {}

    public static let fields = WireFields<Self>()
        .field("checked", \.isChecked)
        .field("clickable", \.isClickable)
        .field("disabled", \.isDisabled)
        .field("focused", \.isFocused)
        .field("list", \.list)
        .field("listItem", \.listItem)
        .field("media", \.media)
        .field("ordinal", \.ordinal)
        .field("pager", \.pager)
        .field("scrollable", \.scrollable)
        .field("spoken", \.isSpoken)
        .field("viewport", \.viewport)
}
