#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// Checks that a text must pass before Foundation's decoder reads it, because some texts make the decoder trap.
///
/// An array that is nested too deeply at the very end of the text makes it read past the end, on its way to
/// reporting that. It also reads UTF-16 and UTF-32, in which brackets can't be counted by bytes; JSON between systems is UTF-8
/// (RFC 8259, section 8.1).
enum JSONNesting {
    /// The depth that Foundation's decoder accepts.
    static let deepest = 512

    /// Whether a text is UTF-8 and nested no deeper than the given number of levels; one pass over the bytes.
    static func isBearable(_ text: Data, _ deepest: Int) -> Bool {
        var depth = 0
        var isInString = false
        var isEscaped = false
        for byte in text {
            // Never occurs in UTF-8 JSON, and always does in the brackets of the other encodings.
            if byte == 0 { return false }
            if isEscaped {
                isEscaped = false
            } else if isInString {
                if byte == UInt8(ascii: "\\") {
                    isEscaped = true
                } else if byte == UInt8(ascii: "\"") {
                    isInString = false
                }
            } else if byte == UInt8(ascii: "\"") {
                isInString = true
            } else if byte == UInt8(ascii: "[") || byte == UInt8(ascii: "{") {
                depth += 1
                if depth > deepest { return false }
            } else if byte == UInt8(ascii: "]") || byte == UInt8(ascii: "}") {
                depth -= 1
            }
        }
        return true
    }
}
