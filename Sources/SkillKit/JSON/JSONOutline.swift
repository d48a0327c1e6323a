#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// Which members a JSON object has, read in one pass without its values.
enum JSONOutline {
    /// The first of some names that is a member of the object, by its index; `nil` if none is.
    static func firstMember(of names: [StaticString], in text: Data) -> Int? {
        var depth = 0
        var isEscaped = false
        var start: Data.Index?
        for index in text.indices {
            let byte = text[index]
            if isEscaped {
                isEscaped = false
            } else if let begin = start {
                if byte == UInt8(ascii: "\\") {
                    isEscaped = true
                } else if byte == UInt8(ascii: "\"") {
                    start = nil
                    if depth == 1, let found = position(of: text[begin..<index], in: names), isName(text[index...]) {
                        return found
                    }
                }
            } else if byte == UInt8(ascii: "\"") {
                start = text.index(after: index)
            } else if byte == UInt8(ascii: "{") || byte == UInt8(ascii: "[") {
                depth += 1
            } else if byte == UInt8(ascii: "}") || byte == UInt8(ascii: "]") {
                depth -= 1
            }
        }
        return nil
    }

    private static func position(of name: Data, in names: [StaticString]) -> Int? {
        names.indices.first { index in
            names[index].withUTF8Buffer { $0.elementsEqual(name) }
        }
    }

    /// Whether a colon follows the quotation mark with which the text begins.
    private static func isName(_ text: Data) -> Bool {
        text.dropFirst().first { $0 != 0x20 && $0 != 0x0A && $0 != 0x0D && $0 != 0x09 } == UInt8(ascii: ":")
    }
}
