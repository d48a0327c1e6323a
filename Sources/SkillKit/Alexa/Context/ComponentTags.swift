/// What a component is and can do: `tags`.
///
/// What does not apply is absent.
public struct ComponentTags: WireObject {
    /// Whether it is switched on; only for components with two states.
    public var isChecked: Bool?
    /// Whether it can be pressed.
    public var isClickable: Bool?
    /// Whether it can't be used now.
    public var isDisabled: Bool?
    /// Whether it has the focus; only for components that can have it.
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
    /// Present when it is the whole screen; it may hold a document's times.
    public var viewport: JSON?
    /// Members that this version doesn't know, kept unchanged.
    public var members: [String: JSON] = [:]

    /// Creates it without members.
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

extension ComponentTags {
    /// A list: `list` of a component's tags.
    public struct List: WireObject {
        /// The number of items; absent if it is not known.
        public var itemCount: Int?
        /// The first item that was seen, from 0.
        public var lowestIndexSeen: Int?
        /// The last item that was seen, from 0.
        public var highestIndexSeen: Int?
        /// The lowest number on an item that was seen; absent without numbers.
        public var lowestOrdinalSeen: Int?
        /// The highest number on an item that was seen; absent without numbers.
        public var highestOrdinalSeen: Int?
        /// Members that this version doesn't know, kept unchanged.
        public var members: [String: JSON] = [:]

        /// Creates it without members.
        public init() {}

        public static let fields = WireFields<Self>()
            .field("itemCount", \.itemCount)
            .field("lowestIndexSeen", \.lowestIndexSeen)
            .field("highestIndexSeen", \.highestIndexSeen)
            .field("lowestOrdinalSeen", \.lowestOrdinalSeen)
            .field("highestOrdinalSeen", \.highestOrdinalSeen)
    }
}

extension ComponentTags {
    /// An item of a list: `listItem` of a component's tags.
    public struct ListItem: WireObject {
        /// Its place in the list, from 0.
        public var index: Int?
        /// Members that this version doesn't know, kept unchanged.
        public var members: [String: JSON] = [:]

        /// Creates it without members.
        public init() {}

        public static let fields = WireFields<Self>()
            .field("index", \.index)
    }
}

extension ComponentTags {
    /// A media player: `media` of a component's tags.
    public struct Media: WireObject {
        /// How far it is, in milliseconds from the track's start.
        public var positionInMilliseconds: Int?
        /// What it does.
        public var state: ComponentMediaState?
        /// Whether a person may go forward in the track.
        public var canSeekForward: Bool?
        /// Whether a person may go back in the track.
        public var canSeekBackward: Bool?
        /// Whether a person may go to the next track.
        public var canGoToNext: Bool?
        /// Whether a person may go to the track before.
        public var canGoToPrevious: Bool?
        /// What the track means, according to the document.
        public var entities: [ComponentEntity]?
        /// The track's address.
        public var url: String?
        /// Members that this version doesn't know, kept unchanged.
        public var members: [String: JSON] = [:]

        /// Creates it without members.
        public init() {}

        public static let fields = WireFields<Self>()
            .field("positionInMilliseconds", \.positionInMilliseconds)
            .field("state", \.state)
            .field("allowAdjustSeekPositionForward", \.canSeekForward)
            .field("allowAdjustSeekPositionBackwards", \.canSeekBackward)
            .field("allowNext", \.canGoToNext)
            .field("allowPrevious", \.canGoToPrevious)
            .field("entities", \.entities)
            .field("url", \.url)
    }
}

extension ComponentTags {
    /// A set of pages, one shown at a time: `pager` of a component's tags.
    public struct Pager: WireObject {
        /// The page that is shown, from 0.
        public var index: Int?
        /// How many pages there are.
        public var pageCount: Int?
        /// Whether it may be turned to a later page.
        public var canGoForward: Bool?
        /// Whether it may be turned to an earlier page.
        public var canGoBackward: Bool?
        /// Members that this version doesn't know, kept unchanged.
        public var members: [String: JSON] = [:]

        /// Creates it without members.
        public init() {}

        public static let fields = WireFields<Self>()
            .field("index", \.index)
            .field("pageCount", \.pageCount)
            .field("allowForward", \.canGoForward)
            .field("allowBackwards", \.canGoBackward)
    }
}

extension ComponentTags {
    /// A region that scrolls: `scrollable` of a component's tags.
    public struct Scrollable: WireObject {
        /// The direction.
        public var direction: ScrollDirection?
        /// Whether it can scroll forward.
        public var canScrollForward: Bool?
        /// Whether it can scroll backward.
        public var canScrollBackward: Bool?
        /// Members that this version doesn't know, kept unchanged.
        public var members: [String: JSON] = [:]

        /// Creates it without members.
        public init() {}

        public static let fields = WireFields<Self>()
            .field("direction", \.direction)
            .field("allowForward", \.canScrollForward)
            .field("allowBackward", \.canScrollBackward)
    }
}

/// Which way a region scrolls: `direction`.
public struct ScrollDirection: OpenVocabulary {
    /// Left and right.
    public static let horizontal: Self = "horizontal"
    /// Up and down.
    public static let vertical: Self = "vertical"

    /// The word on the wire.
    public let rawValue: String

    /// Wraps any word, as it is on the wire.
    public init(rawValue: String) { self.rawValue = rawValue }
}

/// What a document's media player does: `state`.
public struct ComponentMediaState: OpenVocabulary {
    /// It does nothing.
    public static let idle: Self = "idle"
    /// It plays.
    public static let playing: Self = "playing"
    /// It was paused.
    public static let paused: Self = "paused"

    /// The word on the wire.
    public let rawValue: String

    /// Wraps any word, as it is on the wire.
    public init(rawValue: String) { self.rawValue = rawValue }
}
