/// What another tool's model says of a skill, on its way to Swift declarations.
struct ImportedModel: Sendable, Equatable {
    /// An intent with its samples and slots.
    struct Intent: Sendable, Equatable {
        var name: String
        var samples: [String] = []
        var slots: [Slot] = []
    }

    /// A slot, and the name of its type.
    struct Slot: Sendable, Equatable {
        var name: String
        var type: String
        var isList = false
    }

    /// What a person calls the skill by.
    var invocationName: String?
    /// The intents, in the order of the model.
    var intents: [Intent] = []
    /// The types with values, by their names.
    var types: [String: [SlotType.Value]] = [:]
    /// What people also call values, until the types are known.
    var synonyms: [String: [String]] = [:]
    /// What could not be carried over, in words.
    var lost: [String] = []

    /// Notes something that could not be carried over.
    mutating func lose(_ what: String) {
        if !lost.contains(what) { lost.append(what) }
    }

    /// Reads a model of any known tool.
    /// - Parameter text: The model's text; of Rasa, the domain and the examples one after the other.
    /// - Throws: ``ImportError`` if it is not a model of a known tool.
    init(reading text: String) throws(ImportError) {
        if text.first(where: { !$0.isWhitespace }) == "{" {
            let json: JSON
            do { json = try JSON(reading: text.utf8) } catch { throw .malformed(error) }
            if json["interactionModel"] != nil || json["languageModel"] != nil {
                self.init(alexa: JSONPart(json))
            } else if json["intents"] != nil {
                self.init(jovo: JSONPart(json))
            } else {
                throw .unknown
            }
        } else {
            self.init(rasa: text)
            if intents.isEmpty { throw .unknown }
        }
        tidy()
    }

    init() {}
}

/// Why a model can't be imported.
enum ImportError: Error, Sendable, Equatable, CustomStringConvertible {
    /// It stops being JSON at some place.
    case malformed(InputError)
    /// It is not a model of a known tool.
    case unknown

    var description: String {
        switch self {
        case .malformed(let error): "\(error)"
        case .unknown:
            "not a model: expected an Alexa interaction model or a Jovo model in JSON, or a Rasa domain or examples in YAML"
        }
    }
}

extension ImportedModel {
    /// Drops what the declarations of a skill may not have, and notes it.
    private mutating func tidy() {
        var names: Set<String> = []
        intents = intents.filter { intent in
            if names.insert(intent.name).inserted { return true }
            lose("the second intent \(intent.name)")
            return false
        }
        var heard: [String: String] = [:]
        for index in intents.indices {
            var intent = intents[index]
            let slots = Set(intent.slots.map(\.name))
            var used: Set<String> = []
            intent.samples = intent.samples.filter { sample in
                let named = Self.slotNames(in: sample)
                if let stranger = named.first(where: { !slots.contains($0) }) {
                    lose("the sample \"\(sample)\" of \(intent.name): {\(stranger)} is not a slot of it")
                    return false
                }
                if Set(named).count < named.count {
                    lose("the sample \"\(sample)\" of \(intent.name), which has a slot twice")
                    return false
                }
                let words = sample.lowercased().split { $0.isWhitespace }.joined(separator: " ")
                if let owner = heard[words] {
                    if owner != intent.name {
                        lose("the sample \"\(sample)\" of \(intent.name), which \(owner) has too")
                    }
                    return false
                }
                heard[words] = intent.name
                used.formUnion(named)
                return true
            }
            intent.slots = intent.slots.filter { slot in
                if used.contains(slot.name) { return true }
                lose("the slot \(slot.name) of \(intent.name), which no sample has a place for")
                return false
            }
            intents[index] = intent
        }
        intents = intents.filter { intent in
            if !intent.samples.isEmpty || intent.name.hasPrefix("AMAZON.") { return true }
            lose("the intent \(intent.name), which has no samples")
            return false
        }
    }

    /// The names in braces.
    static func slotNames(in sample: String) -> [String] {
        sample.split(separator: "{", omittingEmptySubsequences: false).dropFirst().map { piece in
            String(piece.prefix { $0 != "}" }.filter { !$0.isWhitespace })
        }
    }
}
