extension ComponentTags {
    /// A list: `list` of a component's tags.
    public struct List: WireObject {
        /// How many items it has; absent when nobody knows.
        public var itemCount: Int?
        /// The first item that was seen, from 0.
        public var lowestIndexSeen: Int?
        /// The last item that was seen, from 0.
        public var highestIndexSeen: Int?
        /// The lowest number on an item that was seen; absent without numbers.
        public var lowestOrdinalSeen: Int?
        /// The highest number on an item that was seen; absent without numbers.
        public var highestOrdinalSeen: Int?
        /// Members that this version has no name for, kept as they came.
        public var members: [String: JSON] = [:]

        /// Creates it with no member at all.
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
        /// Members that this version has no name for, kept as they came.
        public var members: [String: JSON] = [:]

        /// Creates it with no member at all.
        public init() {}

        public static let fields = WireFields<Self>()
            .field("index", \.index)
    }
}
