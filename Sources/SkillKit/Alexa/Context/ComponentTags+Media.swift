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
        /// What the document says that the track stands for.
        public var entities: [ComponentEntity]?
        /// The track's address.
        public var url: String?
        /// Members that this version has no name for, kept as they came.
        public var members: [String: JSON] = [:]

        /// Creates it with no member at all.
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
