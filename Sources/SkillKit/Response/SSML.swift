/// The two directions between plain text and SSML (XML 1.0 with Alexa's tags).
enum SSML {
    /// Text made safe to stand between tags: markup characters are escaped, and what XML has no place for is a space.
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

    /// Markup that an author wrote, with an `&` or `<` that begins no entity and no tag escaped.
    static func mended(_ markup: String) -> String {
        guard markup.utf8.contains(where: { $0 == 0x26 || $0 == 0x3C }) else { return markup }
        var mended = ""
        var rest = Substring(markup)
        while let character = rest.popFirst() {
            switch character {
            case "&" where entity(at: rest) == nil: mended += "&amp;"
            case "<" where !beginsTag(rest): mended += "&lt;"
            default: mended.append(character)
            }
        }
        return mended
    }

    /// What a person would hear: the text without its tags and with its entities resolved.
    static func plainText(_ markup: String) -> String {
        guard markup.utf8.contains(where: { $0 == 0x26 || $0 == 0x3C }) else { return markup }
        var text = ""
        var rest = Substring(markup)
        while let character = rest.popFirst() {
            if character == "<", beginsTag(rest) {
                rest = rest.drop { $0 != ">" }.dropFirst()
            } else if character == "&", let (value, length) = entity(at: rest) {
                text.append(value)
                rest = rest.dropFirst(length)
            } else {
                text.append(character)
            }
        }
        return text
    }

    private static func beginsTag(_ rest: Substring) -> Bool {
        guard let first = rest.first(where: { $0 != "/" }) else { return false }
        return first.isASCII && first.isLetter && rest.contains(">")
    }

    /// The entity whose `&` has just been read: the character, and how many characters the rest of it has.
    private static func entity(at rest: Substring) -> (Character, length: Int)? {
        let name = rest.prefix(10).prefix { $0 != ";" }
        guard rest.dropFirst(name.count).first == ";" else { return nil }
        let character: Character? =
            switch name {
            case "amp": "&"
            case "lt": "<"
            case "gt": ">"
            case "quot": "\""
            case "apos": "'"
            case _ where name.hasPrefix("#x"): scalar(UInt32(name.dropFirst(2), radix: 16))
            case _ where name.hasPrefix("#"): scalar(UInt32(name.dropFirst()))
            default: nil
            }
        return character.map { ($0, name.count + 1) }
    }

    private static func scalar(_ value: UInt32?) -> Character? {
        value.flatMap(Unicode.Scalar.init).map(Character.init)
    }
}
