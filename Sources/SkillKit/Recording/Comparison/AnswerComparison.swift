/// Compares an answer with the recorded one by what they mean.
///
/// The order of members, the spelling of numbers and spaces don't count; nor do identifiers and times that are made
/// anew, nor whether something empty is written or left out. Speech is the same if it sounds the same.
struct AnswerComparison {
    private let allowances: [Allowance]
    private let isKnown: SpokenTemplate.Knowledge
    private var differences: [JSONDifference] = []

    init(_ allowances: [Allowance], isKnown: @escaping SpokenTemplate.Knowledge) {
        self.allowances = allowances
        self.isKnown = isKnown
    }

    /// All places where the answer differs, in alphabetical order of the members' names.
    func differences(_ recorded: JSON, _ now: JSON) -> [JSONDifference] {
        var comparison = self
        comparison.compare(recorded, now, [])
        return comparison.differences
    }

    /// Members that say nothing about the answer itself.
    private static let ignored: Set<String> = ["userAgent"]

    private mutating func compare(_ recorded: JSON?, _ now: JSON?, _ path: [String]) {
        let isEmpty = recorded?.isEmpty != false && now?.isEmpty != false
        if isEmpty || recorded == now || isAllowed(now, path) { return }
        switch (recorded, now) {
        case (.object(let old)?, .object(let new)?):
            let isSpeech = path.last == "outputSpeech"
            if isSpeech, let heard = recorded?.heard, heard == now?.heard,
                old["playBehavior"] == new["playBehavior"]
            {
                return
            }
            for name in Set(old.keys).union(new.keys).sorted() {
                if path.isEmpty, Self.ignored.contains(name) { continue }
                compare(old[name], new[name], path + [name])
            }
        case (.array(let old)?, .array(let new)?):
            for index in 0..<max(old.count, new.count) {
                compare(
                    index < old.count ? old[index] : nil,
                    index < new.count ? new[index] : nil,
                    path + ["\(index)"]
                )
            }
        case (.string(let old)?, .string(let new)?):
            let (old, new) = (old.plainlySpaced, new.plainlySpaced)
            if old == new || (old.isIdentifier && new.isIdentifier) || (old.isTime && new.isTime) { return }
            if isSameSecret(old, new, path) { return }
            add(recorded, now, path)
        default: add(recorded, now, path)
        }
    }

    /// Whether two texts differ only in the pseudonyms that the recording has.
    private func isSameSecret(_ recorded: String, _ now: String, _ path: [String]) -> Bool {
        guard let masked = Pseudonym.masked(recorded) else { return false }
        if recorded.isPseudonym, path.contains(where: { Secret.held(by: $0) != nil }) { return true }
        // Any key will do: only the kinds of the pseudonyms are compared.
        var generator = SeededNumbers(seed: 0)
        let redactor = Redactor(using: &generator)
        return Pseudonym.masked(redactor.words.redacted(now)).map { $0.plainlySpaced == masked.plainlySpaced } ?? false
    }

    private mutating func add(_ recorded: JSON?, _ now: JSON?, _ path: [String]) {
        differences.append(JSONDifference(path: Self.text(path), recorded: recorded, now: now))
    }

    private func isAllowed(_ now: JSON?, _ path: [String]) -> Bool {
        allowances.contains { allowance in
            guard allowance.covers(path) else { return false }
            guard let alternatives = allowance.alternatives else { return true }
            return alternatives.contains { isMet(now, $0) }
        }
    }

    /// Whether a value is what an alternative asks for.
    private func isMet(_ now: JSON?, _ alternative: JSON) -> Bool {
        guard let wanted = alternative.string else {
            return AnswerComparison([], isKnown: isKnown).differences(alternative, now ?? .null).isEmpty
        }
        // Speech may be given as a person hears it.
        guard let text = now?.string ?? now?.heard else { return false }
        let texts = [text.plainlySpaced, SSML.plainText(text).plainlySpaced]
        return texts.contains { SpokenTemplate(wanted).matches($0, isKnown) }
    }

    /// The name of the member that a path leads to, or that holds the array it leads into.
    static func lastName(of path: String) -> String {
        Allowance.parts(of: path).last { Int($0) == nil } ?? ""
    }

    /// A path as people write it: `response.directives[0].type`.
    static func text(_ path: [String]) -> String {
        path.reduce("") { text, part in
            let isIndex = part.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
            if isIndex { return "\(text)[\(part)]" }
            return text.isEmpty ? part : "\(text).\(part)"
        }
    }
}

extension JSON {
    /// Whether it says no more than a missing member.
    fileprivate var isEmpty: Bool {
        switch self {
        case .null: true
        case .array(let elements): elements.isEmpty
        case .object(let members): members.isEmpty
        case .bool, .integer, .number, .long, .string: false
        }
    }

    /// What a person hears of an output speech, whichever form it has: SSML without the outermost tag.
    fileprivate var heard: String? {
        if let ssml = self["ssml"]?.string {
            let text = ssml.trimmingSpaces
            guard text.hasPrefix("<speak>"), text.hasSuffix("</speak>") else { return text.plainlySpaced }
            return String(text.dropFirst(7).dropLast(8)).plainlySpaced
        }
        return self["text"]?.string.map { SSML.escaped($0).plainlySpaced }
    }
}

extension String {
    /// The text with each run of spaces and line breaks as one space, and none at its ends.
    var plainlySpaced: String {
        guard contains(where: { $0.isWhitespace && $0 != " " }) || contains("  ") || first == " " || last == " " else {
            return self
        }
        return split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    /// Whether it is an identifier that is made anew for each message: a UUID, with or without a prefix of Amazon's.
    fileprivate var isIdentifier: Bool {
        guard utf8.count >= 36, utf8.count <= 128 else { return false }
        let id = utf8.suffix(36)
        let isUUID = zip(0..., id).allSatisfy { index, byte in
            [8, 13, 18, 23].contains(index) ? byte == UInt8(ascii: "-") : byte.isHexadecimal
        }
        let prefix = utf8.dropLast(36)
        return isUUID && (prefix.isEmpty || prefix.starts(with: "amzn1.".utf8))
    }

    /// Whether it is a moment: `2026-03-09T12:00:00Z`.
    fileprivate var isTime: Bool {
        let form = "0000-00-00T00:00:00".utf8
        guard utf8.count >= form.count, utf8.count <= 40 else { return false }
        return zip(utf8, form).allSatisfy { byte, sample in
            let isDigit = (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
            return sample == UInt8(ascii: "0") ? isDigit : byte == sample
        }
    }
}

extension UInt8 {
    fileprivate var isHexadecimal: Bool {
        switch self {
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "f"),
            UInt8(ascii: "A")...UInt8(ascii: "F"):
            true
        default: false
        }
    }
}
