#if Workbench
/// What grammars must know of a language that compare what is said with templates, word by word.
struct TemplateWords: Sendable {
    /// What can be said for slots of Amazon's types, in Rhasspy's template language, by the type's name.
    ///
    /// Digits stand for the words of the number, and `1..12` for all numbers between two, each once.
    var rules: [String: String] = [:]
    /// Words that people say for each other in the same place, such as "the" and "my".
    var exchangeable: [[String]] = []
    /// What people say before a sentence out of courtesy.
    var before: [String] = []
    /// What people say after a sentence out of courtesy.
    var after: [String] = []
    /// The words of a number; its digits unless given.
    var number: @Sendable (Int) -> String = { String($0) }
    /// The words of a place, counted from 1; its digits unless given.
    var ordinal: @Sendable (Int) -> String = { String($0) }
}

extension TemplateWords {
    /// A template with each number, and each range of numbers, in words.
    func spelt(_ template: String) -> String {
        var spelt = ""
        var rest = template[...]
        while let start = rest.firstIndex(where: \.isNumber) {
            spelt += rest[..<start]
            let piece = rest[start...].prefix { $0.isNumber || $0 == "." }
            let ends = piece.split(separator: ".").compactMap { Int($0) }
            spelt += choice(of: (ends.first ?? 0)...max(ends.last ?? 0, ends.first ?? 0), number)
            rest = rest[start...].dropFirst(piece.count)
        }
        return spelt + rest
    }

    /// Numbers to choose from: `one | two | three`.
    func choice(of numbers: ClosedRange<Int>, _ words: (Int) -> String) -> String {
        let all = numbers.map { number in
            let said = words(number)
            return said.contains(" ") ? "(\(said))" : said
        }
        return all.joined(separator: " | ")
    }
}
#endif
