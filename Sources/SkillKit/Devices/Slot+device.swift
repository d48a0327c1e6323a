extension Slot {
    /// A slot as a device other than Alexa hands it over.
    /// - Parameters:
    ///   - name: The slot's name.
    ///   - words: The words as they were said.
    ///   - value: What the device takes them for, if that is something else.
    init(_ name: String, said words: String, meaning value: String?) {
        guard let value, !value.isEmpty, value != words else {
            self.init(name, spoken: words)
            return
        }
        let match = ResolutionAuthority(name: "device", code: .match, values: [ResolvedValue(name: value, id: nil)])
        self.init(name, spoken: words.isEmpty ? value : words, resolutions: Resolutions([match]))
    }

    /// A slot with several values.
    init(_ name: String, said list: [String]) {
        self.init(name, spoken: nil)
        members["value"] = .array(list.map { .string($0) })
    }

    /// A slot whose value is any JSON; `nil` if it says nothing.
    init?(_ name: String, json: JSON) {
        switch json {
        case .null, .bool: return nil
        case .array(let elements):
            let words = elements.compactMap(\.spokenWords)
            guard !words.isEmpty else { return nil }
            self.init(name, said: words)
        case .string, .integer, .number, .long, .object:
            guard let words = json.spokenWords ?? json["name"]?.spokenWords ?? json["value"]?.spokenWords,
                !words.isEmpty
            else { return nil }
            self.init(name, spoken: words)
        }
    }
}

extension Saying {
    /// What the person hears instead of an answer.
    static func apology(in locale: LocaleName?) -> String {
        let language = Language.all.first { locale.map($0.covers(locale:)) ?? false } ?? .english
        return language.vocabulary.apology
    }

    /// The memory as one string, for devices that carry nothing else; `nil` if there is none.
    var carriedText: String? { carried.map { String(decoding: $0.text(), as: UTF8.self) } }
}

extension Heard.Memory {
    /// What a device carried as one string; no memory if it is somebody else's.
    static func carried(text: String?) -> Self {
        .carried(text.flatMap { try? JSON(reading: $0.utf8) })
    }
}
