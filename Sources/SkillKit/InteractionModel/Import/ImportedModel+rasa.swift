extension ImportedModel {
    /// Reads a Rasa domain, examples, or one after the other, in YAML.
    ///
    /// Of YAML it knows what these files are written in: keys, lists, and blocks of examples.
    init(rasa text: String) {
        self.init()
        var section = ""
        var declared: [String] = []
        var block: Block?
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            let content = line.drop { $0 == " " || $0 == "\t" }
            let indent = line.count - content.count
            guard !content.isEmpty, content.first != "#" else { continue }
            if let open = block, indent > open.indent, content.hasPrefix("- ") {
                add(Self.unquoted(content.dropFirst(2)), to: open)
                continue
            }
            if indent == 0, content.first != "-", let key = Self.key(content) {
                section = key
                block = nil
                if !["version", "nlu", "intents", "entities"].contains(key) { lose("'\(key)' of the domain") }
                continue
            }
            let isItem = content.hasPrefix("- ")
            let item = isItem ? content.dropFirst(2) : content[...]
            switch (section, Self.key(item)) {
            case ("intents", let key): if isItem { declared.append(key ?? Self.unquoted(item)) }
            case ("nlu", "intent"?): block = Block(kind: .intent(Self.value(item)), indent: indent)
            case ("nlu", "synonym"?): block = Block(kind: .synonym(Self.value(item)), indent: indent)
            case ("nlu", "lookup"?): block = Block(kind: .lookup(Self.value(item)), indent: indent)
            case ("nlu", "regex"?):
                block = nil
                lose("the regular expression \(Self.value(item))")
            default: break
            }
        }
        for name in declared where !intents.contains(where: { $0.name == Self.name(name) }) {
            intents.append(Intent(name: Self.name(name)))
        }
        addSynonyms()
    }

    /// Examples of something, and how far in their heading stands.
    private struct Block {
        enum Kind {
            case intent(String)
            case synonym(String)
            case lookup(String)
        }
        var kind: Kind
        var indent: Int
    }

    private mutating func add(_ example: String, to block: Block) {
        switch block.kind {
        case .intent(let rasa):
            let name = Self.name(rasa)
            let index = intents.firstIndex { $0.name == name } ?? intents.endIndex
            if index == intents.endIndex { intents.append(Intent(name: name)) }
            let (sample, entities) = Self.sample(example)
            intents[index].samples.append(sample)
            for (entity, value, meaning) in entities {
                if !intents[index].slots.contains(where: { $0.name == entity }) {
                    intents[index].slots.append(Slot(name: entity, type: entity))
                }
                if !types[entity, default: []].contains(where: { $0.name == value }) {
                    types[entity, default: []].append(SlotType.Value(value))
                }
                if let meaning, meaning != value { addSynonym(value, of: meaning) }
            }
        case .lookup(let entity): types[entity, default: []].append(SlotType.Value(example))
        case .synonym(let value): addSynonym(example, of: value)
        }
    }

    private mutating func addSynonym(_ word: String, of value: String) {
        if synonyms[value]?.contains(word) != true { synonyms[value, default: []].append(word) }
    }

    private mutating func addSynonyms() {
        for (type, values) in types {
            types[type] = values.filter { value in !synonyms.values.contains { $0.contains(value.name) } }.map {
                value in
                SlotType.Value(value.name, id: value.id, synonyms: synonyms[value.name] ?? [])
            }
            for value in values {
                for (name, others) in synonyms where others.contains(value.name) {
                    if types[type]?.contains(where: { $0.name == name }) == false {
                        types[type]?.append(SlotType.Value(name, synonyms: others))
                    }
                }
            }
        }
    }

    /// An example with its entities in braces, their words, and what these are said to mean: `[a pizza](dish)`,
    /// `[NYC]{"entity": "city", "value": "New York"}`.
    static func sample(_ example: String) -> (String, [(entity: String, value: String, meaning: String?)]) {
        var sample = ""
        var entities: [(String, String, String?)] = []
        var rest = example[...]
        while let open = rest.firstIndex(of: "[") {
            sample += rest[..<open]
            rest = rest[rest.index(after: open)...]
            let value = String(rest.prefix { $0 != "]" })
            rest = rest.dropFirst(value.count + 1)
            let closing: Character = rest.first == "(" ? ")" : "}"
            guard rest.first == "(" || rest.first == "{" else {
                sample += value
                continue
            }
            let note = rest.dropFirst().prefix { $0 != closing }
            rest = rest.dropFirst(note.count + 2)
            let (entity, meaning) = closing == ")" ? Self.short(note) : Self.long(note)
            guard !entity.isEmpty else { continue }
            sample += "{\(entity)}"
            entities.append((entity, value, meaning))
        }
        return (sample + rest, entities)
    }

    /// The entity, and what its words mean, in `city` or `city:New York`.
    private static func short(_ note: Substring) -> (String, String?) {
        let entity = note.prefix { $0 != ":" }
        return (String(entity), entity.count < note.count ? String(note.dropFirst(entity.count + 1)) : nil)
    }

    /// The same in `"entity": "city", "value": "New York"`.
    private static func long(_ note: Substring) -> (String, String?) {
        let json = try? JSON(reading: "{\(note)}".utf8)
        return (json?["entity"]?.string ?? "", json?["value"]?.string)
    }

    /// `order_pizza` as Alexa may call it; `faq/ask` and the like have an underscore instead of the slash.
    private static func name(_ rasa: String) -> String { String(rasa.map { $0.isLetter || $0.isNumber ? $0 : "_" }) }

    /// The key in `key: value`; `nil` if there is none.
    private static func key(_ content: Substring) -> String? {
        guard let colon = content.firstIndex(of: ":"), content[..<colon].allSatisfy({ $0 != " " && $0 != "[" }) else {
            return nil
        }
        return String(content[..<colon])
    }

    private static func value(_ content: Substring) -> String {
        unquoted(content.drop { $0 != ":" }.dropFirst())
    }

    private static func unquoted(_ text: Substring) -> String {
        var text = text.drop { $0.isWhitespace }
        while text.last?.isWhitespace == true { text.removeLast() }
        if let quote = text.first, quote == "\"" || quote == "'", text.count > 1, text.last == quote {
            return String(text.dropFirst().dropLast())
        }
        return String(text)
    }
}
