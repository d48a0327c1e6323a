#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// What is looked at before Foundation's decoder may read a text, for there it can trap.
///
/// An array that is nested too deeply and is the last thing in the text makes it read behind the end, on its way to
/// saying so. It also reads UTF-16 and UTF-32, in which brackets can't be counted by bytes; JSON between systems is UTF-8
/// (RFC 8259, section 8.1).
enum JSONNesting {
    /// The depth that Foundation's decoder takes.
    static let deepest = 512

    /// Whether a text is nested no deeper than so many levels, and in UTF-8; one pass over the bytes.
    static func isBearable(_ text: Data, _ deepest: Int) -> Bool {
        var depth = 0
        var isInString = false
        var isEscaped = false
        for byte in text {
            // Never in JSON in UTF-8, and always in the brackets of the other encodings.
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
