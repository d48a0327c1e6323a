/// A line of text, such as one of CloudWatch's, that may have a JSON value in it.
struct LogLine {
    private let bytes: ArraySlice<UInt8>

    /// The most places in a line at which a value is looked for.
    private static let mostTries = 8

    init(_ bytes: [UInt8]) { self.bytes = bytes[...] }
    init(_ bytes: ArraySlice<UInt8>) { self.bytes = bytes }

    /// Finds values of a known form in the line.
    /// - Returns: Whether there are any.
    func add(to turns: inout TurnCollector, at place: String, depth: Int = 0) -> Bool {
        var isUnderstood = false
        var start = bytes.startIndex
        for _ in 0..<Self.mostTries {
            guard let brace = bytes[start...].firstIndex(of: UInt8(ascii: "{")) else { break }
            guard let end = Self.end(of: bytes, from: brace), let json = try? JSON(reading: bytes[brace..<end]) else {
                start = brace + 1
                continue
            }
            if turns.add(json, at: place, depth: depth) { isUnderstood = true }
            start = end
        }
        return isUnderstood
    }

    /// Whether the line is one of those that Lambda itself writes around each call.
    var isPlatforms: Bool {
        ["START RequestId", "END RequestId", "REPORT RequestId", "INIT_START", "XRAY TraceId"].contains {
            bytes.starts(with: $0.utf8)
        }
    }

    /// The end of the object or array that begins at an index; `nil` if it is not closed.
    ///
    /// Strings are respected; nothing else of the grammar is checked.
    static func end(of bytes: ArraySlice<UInt8>, from start: Int) -> Int? {
        var depth = 0
        var isInString = false
        var index = start
        while index < bytes.endIndex {
            let byte = bytes[index]
            if isInString {
                if byte == UInt8(ascii: "\\") {
                    index += 1
                } else if byte == UInt8(ascii: "\"") {
                    isInString = false
                }
            } else {
                switch byte {
                case UInt8(ascii: "\""): isInString = true
                case UInt8(ascii: "{"), UInt8(ascii: "["): depth += 1
                case UInt8(ascii: "}"), UInt8(ascii: "]"):
                    depth -= 1
                    if depth == 0 { return index + 1 }
                default: break
                }
            }
            index += 1
        }
        return nil
    }
}
