/// Requests or directives that belong together, such as those of one device interface.
protocol WireFamily: Sendable, Hashable {
    /// The types in it.
    static var types: [WireType<Self>] { get }
    /// The type on the wire, and what belongs to that type.
    var content: (type: String, part: any WirePart) { get }
}

/// One type of a family: its name on the wire and how to read it.
struct WireType<Family: Sendable>: Sendable {
    let name: String
    /// Reads the type's members.
    let read: @Sendable (inout WireReader) -> Family

    /// A type with members of its own.
    init<Part: WirePart>(_ name: String, _ embed: @escaping @Sendable (Part) -> Family) {
        self.init(
            name,
            read: { reader in
                var part = Part()
                Part.fields.read(&part, from: &reader)
                return embed(part)
            }
        )
    }

    /// A type without members of its own.
    init(_ name: String, _ value: Family) { self.init(name, read: { _ in value }) }

    private init(_ name: String, read: @escaping @Sendable (inout WireReader) -> Family) {
        self.name = name
        self.read = read
    }

    /// The same type as one of a larger family.
    fileprivate func embedded<Larger: Sendable>(_ embed: @escaping @Sendable (Family) -> Larger) -> WireType<Larger> {
        let read = read
        return WireType<Larger>(name, read: { embed(read(&$0)) })
    }
}

extension WireFamily {
    /// The types in it as those of a larger family.
    static func types<Larger: Sendable>(as embed: @escaping @Sendable (Self) -> Larger) -> [WireType<Larger>] {
        types.map { $0.embedded(embed) }
    }
}

/// The types of one or more families, by their names.
struct WireTable<Kind: Sendable>: Sendable {
    private let types: [String: WireType<Kind>]
    private let otherwise: @Sendable (String) -> Kind

    /// Creates a table; `otherwise` makes a value from the name of a type that is not in it.
    init(_ types: [[WireType<Kind>]], otherwise: @escaping @Sendable (String) -> Kind) {
        self.types = Dictionary(types.joined().map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
        self.otherwise = otherwise
    }

    /// Reads a type's members.
    func read(_ type: String, from reader: inout WireReader) -> Kind { types[type]?.read(&reader) ?? otherwise(type) }
}

/// The content of a type without members of its own.
struct NoPart: WirePart {
    static let fields = WireFields<Self>()
}
