/// A JSON text that was scanned once: its bytes, and where each of its values is.
///
/// The values lie in one list in the order of the text, each before what is in it, and a member's name before its value.
final class JSONText: Sendable {
    /// What a value is.
    enum Kind: UInt8, Sendable {
        case null, no, yes, number, string, escapedString, array, object
        /// A string or number that JSON doesn't allow, such as half of a surrogate pair; only a lenient scan accepts
        /// it.
        case odd
    }

    /// A value, or the name of a member.
    struct Node: Sendable {
        /// Where it begins and ends in the bytes: a string without its quotes.
        var start: UInt32
        var end: UInt32
        /// The node after it and all that is in it.
        var next: UInt32
        /// How many objects and arrays it is in.
        var depth: UInt16
        var kind: Kind
    }

    let bytes: [UInt8]
    let nodes: [Node]
    /// The places of the odd ones in the list.
    let odd: [Int]

    init(_ bytes: [UInt8], _ nodes: [Node], odd: [Int]) {
        self.bytes = bytes
        self.nodes = nodes
        self.odd = odd
    }
}
