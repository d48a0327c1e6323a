/// The two directions between plain text and SSML (XML 1.0 with Alexa's tags).
enum SSML {
    /// Text escaped for use between tags; characters that XML doesn't allow become spaces.
    static func escaped(_ text: String) -> String {
        guard text.utf8.contains(where: { $0 < 0x20 || $0 == 0x26 || $0 == 0x3C || $0 == 0x3E || $0 == 0xEF }) else {
            return text
        }
        var escaped = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": escaped += "&amp;"
            case "<": escaped += "&lt;"
            case ">": escaped += "&gt;"
            case "\t", "\n", "\r": escaped.unicodeScalars.append(scalar)
            case _ where scalar.value < 0x20, "\u{FFFE}", "\u{FFFF}": escaped += " "
            default: escaped.unicodeScalars.append(scalar)
            }
        }
        return escaped
    }

    /// Text escaped for use in a quoted attribute.
    static func escapedForAttribute(_ text: String) -> String {
        escaped(text).split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "&quot;")
            .split(separator: "'", omittingEmptySubsequences: false).joined(separator: "&apos;")
    }

    /// Splits a literal before a tag that it opens but doesn't close; `nil` if there is none.
    static func splitAtOpenTag(_ literal: String) -> (before: String, tag: String)? {
        guard let start = literal.unicodeScalars.lastIndex(of: "<") else { return nil }
        let tag = literal[start...]
        guard !tag.unicodeScalars.contains(">"), beginsTag((tag + ">").unicodeScalars.dropFirst()) else { return nil }
        return (String(literal[..<start]), String(tag))
    }

    // Scalars, not characters: a combining mark after a `<` would make it another character.

    /// An author's markup, with every `&` and `<` that begins no entity or tag escaped.
    static func mended(_ markup: String) -> String {
        guard markup.utf8.contains(where: { $0 == 0x26 || $0 == 0x3C }) else { return markup }
        var mended = String.UnicodeScalarView()
        var rest = markup.unicodeScalars[...]
        while let scalar = rest.popFirst() {
            switch scalar {
            case "&" where entity(at: rest) == nil: mended += "&amp;".unicodeScalars
            case "<" where !beginsTag(rest): mended += "&lt;".unicodeScalars
            default: mended.append(scalar)
            }
        }
        return String(mended)
    }

    /// What a person would hear: the text without its tags and with its entities resolved.
    static func plainText(_ markup: String) -> String {
        guard markup.utf8.contains(where: { $0 == 0x26 || $0 == 0x3C }) else { return markup }
        var text = ""
        text.reserveCapacity(markup.utf8.count)
        var rest = Substring(markup)
        // By bytes from one `<` or `&` to the next, for most of it is text.
        while let special = rest.utf8.firstIndex(where: { $0 == 0x26 || $0 == 0x3C }) {
            text += rest[..<special]
            let scalars = rest.unicodeScalars[special...]
            let after = scalars.dropFirst()
            if rest.utf8[special] == 0x3C, beginsTag(after) {
                rest = Substring(after.drop { $0 != ">" }.dropFirst())
            } else if rest.utf8[special] == 0x26, let (value, length) = entity(at: after) {
                text.unicodeScalars.append(value)
                rest = Substring(after.dropFirst(length))
            } else {
                text.unicodeScalars.append(contentsOf: scalars.prefix(1))
                rest = Substring(after)
            }
        }
        return text + rest
    }

    /// Whether markup surely says something: it has a visible ASCII character outside of all angle brackets.
    ///
    /// It rarely looks beyond the beginning; after `false`, ``plainText(_:)`` decides.
    static func saysWords(_ markup: String) -> Bool {
        var isInTag = false
        for byte in markup.utf8 {
            switch byte {
            case UInt8(ascii: "<"): isInTag = true
            case UInt8(ascii: ">"): isInTag = false
            case UInt8(ascii: "&"): return false
            case 0x21...0x7E: if !isInTag { return true }
            default: break
            }
        }
        return false
    }

    private static func beginsTag(_ rest: Substring.UnicodeScalarView) -> Bool {
        guard let first = rest.first(where: { $0 != "/" }) else { return false }
        return first.isASCII && first.properties.isAlphabetic && rest.contains(">")
    }

    /// The entity after an `&`: what it stands for, and how many scalars the rest of it has.
    private static func entity(at rest: Substring.UnicodeScalarView) -> (Unicode.Scalar, length: Int)? {
        let name = rest.prefix(10).prefix { $0 != ";" }
        guard rest.dropFirst(name.count).first == ";" else { return nil }
        let text = String(name)
        let scalar: Unicode.Scalar? =
            switch text {
            case "amp": "&"
            case "lt": "<"
            case "gt": ">"
            case "quot": "\""
            case "apos": "'"
            case _ where text.hasPrefix("#x"): UInt32(text.dropFirst(2), radix: 16).flatMap(Unicode.Scalar.init)
            case _ where text.hasPrefix("#"): UInt32(text.dropFirst()).flatMap(Unicode.Scalar.init)
            default: nil
            }
        return scalar.map { ($0, name.count + 1) }
    }
}
