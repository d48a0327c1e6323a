/// Finds the tags of SSML, or where it is not well-formed; it knows as much of XML 1.0 as SSML needs.
///
/// Prefixes as in `amazon:effect` need no declaration, as on Alexa.
struct SSMLScanner {
    /// A tag as written.
    struct Tag: Equatable {
        var name: String
        var attributes: [String: String] = [:]
    }

    private var rest: Substring.UnicodeScalarView
    private var open: [String] = []
    private(set) var tags: [Tag] = []

    private init(_ text: String) { rest = Substring(text).unicodeScalars }

    /// The tags of a text, in order, or what is wrong with it.
    static func scan(_ text: String) -> (tags: [Tag], problem: String?) {
        var scanner = SSMLScanner(text)
        let problem = scanner.run()
        return (scanner.tags, problem)
    }

    private mutating func run() -> String? {
        var elements = 0
        while let scalar = rest.first {
            if scalar == "<" {
                if open.isEmpty, elements > 0, !startsComment { return "there is something after the end" }
                if let problem = markup() { return problem }
                elements += 1
            } else if open.isEmpty {
                guard scalar.isSpace else { return "there is text outside <speak>" }
                rest.removeFirst()
            } else if scalar == "&" {
                guard entity() else { return "a bare & must be written &amp;" }
            } else {
                skipText()
            }
        }
        if let name = open.last { return "<\(name)> is not closed" }
        if tags.isEmpty { return "<speak> is missing" }
        return tags.first?.name == "speak" ? nil : "it begins with <\(tags[0].name)>, not <speak>"
    }

    /// Skips text up to the next `<` or `&`, by bytes: text is most of what there is to scan.
    private mutating func skipText() {
        let bytes = Substring(rest).utf8
        let end = bytes.firstIndex { $0 == UInt8(ascii: "<") || $0 == UInt8(ascii: "&") }
        rest = rest[(end ?? bytes.endIndex)...]
    }

    private var startsComment: Bool { rest.starts(with: "<!--".unicodeScalars) }

    private mutating func markup() -> String? {
        if startsComment {
            rest.removeFirst(4)
            while !rest.isEmpty, !rest.starts(with: "-->".unicodeScalars) { rest.removeFirst() }
            guard !rest.isEmpty else { return "a comment is not closed" }
            rest.removeFirst(3)
            return nil
        }
        rest.removeFirst()
        if rest.first == "/" { return closing() }
        let name = takeName()
        guard !name.isEmpty else { return "a bare < must be written &lt;" }
        var tag = Tag(name: name)
        while true {
            let hadSpace = skipSpace()
            if rest.first == ">" || rest.first == "/" { break }
            let attribute = takeName()
            guard !attribute.isEmpty, hadSpace else { return "<\(name)> is not closed by >" }
            _ = skipSpace()
            guard rest.popFirst() == "=" else { return "\(attribute) in <\(name)> has no value" }
            _ = skipSpace()
            guard let value = takeQuoted() else { return "the value of \(attribute) in <\(name)> is not in quotes" }
            guard tag.attributes.updateValue(value, forKey: attribute) == nil else {
                return "\(attribute) occurs twice in <\(name)>"
            }
        }
        tags.append(tag)
        if rest.first == "/" {
            rest.removeFirst()
        } else {
            open.append(name)
        }
        return rest.popFirst() == ">" ? nil : "<\(name)> is not closed by >"
    }

    private mutating func closing() -> String? {
        rest.removeFirst()
        let name = takeName()
        _ = skipSpace()
        guard rest.popFirst() == ">" else { return "</\(name) is not closed by >" }
        guard open.popLast() == name else { return "</\(name)> closes nothing" }
        return nil
    }

    private mutating func skipSpace() -> Bool {
        let before = rest.startIndex
        rest = rest.drop(while: \.isSpace)
        return rest.startIndex > before
    }

    private mutating func takeName() -> String {
        let name = rest.prefix(while: \.isInName)
        guard name.first.map({ $0.isLetter || $0 == "_" }) == true else { return "" }
        rest = rest[name.endIndex...]
        return String(name)
    }

    private mutating func takeQuoted() -> String? {
        guard let quote = rest.first, quote == "\"" || quote == "'" else { return nil }
        rest.removeFirst()
        let whole = rest
        while let scalar = rest.first, scalar != quote {
            if scalar == "<" || (scalar == "&" && !entity()) { return nil }
            if scalar != "&" { rest.removeFirst() }
        }
        guard !rest.isEmpty else { return nil }
        let value = String(whole[..<rest.startIndex])
        rest.removeFirst()
        return value
    }

    /// Reads an entity; returns `false` and reads nothing if there is none.
    private mutating func entity() -> Bool {
        let name = rest.dropFirst().prefix(10).prefix { $0 != ";" }
        guard name.endIndex < rest.endIndex, rest[name.endIndex] == ";" else { return false }
        let text = String(name)
        let digits = text.hasPrefix("#x") ? (text.dropFirst(2), 16) : (text.dropFirst(), 10)
        let isNumber = text.hasPrefix("#") && UInt32(digits.0, radix: digits.1).flatMap(Unicode.Scalar.init) != nil
        guard isNumber || ["amp", "lt", "gt", "quot", "apos"].contains(text) else { return false }
        rest = rest[rest.index(after: name.endIndex)...]
        return true
    }
}

// The properties of ASCII are known without a look into Unicode's tables, which costs many times as much.
extension Unicode.Scalar {
    fileprivate var isSpace: Bool {
        isASCII ? value == 0x20 || (0x09...0x0D).contains(value) : properties.isWhitespace
    }

    fileprivate var isLetter: Bool {
        isASCII ? (0x61...0x7A).contains(value | 0x20) : properties.isAlphabetic
    }

    fileprivate var isInName: Bool {
        switch self {
        case "0"..."9", ":", "_", "-", ".": true
        default: isLetter
        }
    }
}
