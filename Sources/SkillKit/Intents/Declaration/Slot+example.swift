extension Slot {
    /// A slot as a device sends it, for one of its type's examples or anything else a person says.
    ///
    /// Words that are a value of a skill's own type, or a synonym of one, come with that value, as Alexa resolves them;
    /// other words come unresolved.
    /// - Parameters:
    ///   - name: The slot's name.
    ///   - example: What is said for it.
    ///   - type: Its type.
    public init(_ name: String, example: String, of type: SlotType) {
        let spoken = example.lowercased()
        let value = type.values.first { value in
            value.name.lowercased() == spoken || value.synonyms.contains { $0.lowercased() == spoken }
        }
        self.init(name, spoken: example, value: value, of: type)
    }

    /// A slot as a device sends it, for words with a value of its type or with none.
    init(_ name: String, spoken: String, value: SlotType.Value?, of type: SlotType) {
        guard !type.isAmazons else {
            self.init(name, spoken: spoken)
            return
        }
        let authority = type.authority
        let look =
            value.map { value in
                let resolved = ResolvedValue(name: value.name, id: value.id)
                return ResolutionAuthority(name: authority, code: .match, values: [resolved])
            } ?? ResolutionAuthority(name: authority, code: .noMatch)
        self.init(name, spoken: spoken, resolutions: Resolutions([look]))
    }
}
