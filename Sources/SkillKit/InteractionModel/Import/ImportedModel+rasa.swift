extension ImportedModel {
    /// Reads a Rasa domain, examples, or both one after the other, in YAML.
    ///
    /// It knows as much of YAML as these files use: keys, lists, and blocks of examples.
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

    /// Examples of something, and how far their heading is indented.
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
            for entity in entities {
                if !intents[index].slots.contains(where: { $0.name == entity.slot }) {
                    intents[index].slots.append(Slot(name: entity.slot, type: entity.type))
                }
                if !types[entity.type, default: []].contains(where: { $0.name == entity.value }) {
                    types[entity.type, default: []].append(SlotType.Value(entity.value))
                }
                if let meaning = entity.meaning, meaning != entity.value { addSynonym(entity.value, of: meaning) }
                if let group = entity.group { lose("the group \(group) of \(entity.type) in \(name)") }
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

    /// Words in an example that Rasa marks as an entity.
    struct Entity: Equatable {
        /// The entity, which becomes a type.
        var type: String
        /// The entity with its role if it has one, which becomes a slot: `city_departure`.
        var slot: String
        /// The words.
        var value = ""
        /// What they are said to mean.
        var meaning: String?
        /// The group of entities that it belongs to.
        var group: String?

        init(_ type: String, role: String? = nil, meaning: String? = nil, group: String? = nil) {
            (self.type, self.meaning, self.group) = (type, meaning, group)
            slot = role.map { "\(type)_\(ImportedModel.name($0))" } ?? type
        }
    }

    /// An example with the slots of its entities in braces, and the entities: `[a pizza](dish)`, `[NYC]{"entity":
    /// "city", "role": "departure", "value": "New York"}`.
    static func sample(_ example: String) -> (sample: String, entities: [Entity]) {
        var sample = ""
        var entities: [Entity] = []
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
            var entity = closing == ")" ? Self.short(note) : Self.long(note)
            guard !entity.type.isEmpty else { continue }
            entity.value = value
            sample += "{\(entity.slot)}"
            entities.append(entity)
        }
        return (sample + rest, entities)
    }

    /// The entity, and what its words mean, in `city` or `city:New York`.
    private static func short(_ note: Substring) -> Entity {
        let entity = note.prefix { $0 != ":" }
        let meaning = entity.count < note.count ? String(note.dropFirst(entity.count + 1)) : nil
        return Entity(String(entity), meaning: meaning)
    }

    /// The same in `"entity": "city", "role": "departure", "group": "1", "value": "New York"`.
    private static func long(_ note: Substring) -> Entity {
        let json = try? JSON(reading: "{\(note)}".utf8)
        func text(_ name: String) -> String? { json?[name]?.string }
        return Entity(text("entity") ?? "", role: text("role"), meaning: text("value"), group: text("group"))
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
