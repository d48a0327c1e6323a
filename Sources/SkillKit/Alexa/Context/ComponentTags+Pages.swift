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
        /// Members that this version has no name for, kept as they came.
        public var members: [String: JSON] = [:]

        /// Creates it with no member at all.
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
        /// Which way.
        public var direction: ScrollDirection?
        /// Whether there is more ahead.
        public var canScrollForward: Bool?
        /// Whether there is more behind.
        public var canScrollBackward: Bool?
        /// Members that this version has no name for, kept as they came.
        public var members: [String: JSON] = [:]

        /// Creates it with no member at all.
        public init() {}

        public static let fields = WireFields<Self>()
            .field("direction", \.direction)
            .field("allowForward", \.canScrollForward)
            .field("allowBackward", \.canScrollBackward)
    }
}
