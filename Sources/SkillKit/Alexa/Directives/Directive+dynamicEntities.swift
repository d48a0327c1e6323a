extension Directive {
    /// Lets Alexa know more values of slots for a while: `Dialog.UpdateDynamicEntities`; those sent before are forgotten.
    ///
    /// At most 100 values in all.
    public static func replaceDynamicEntities(_ types: DynamicSlotType...) -> Self {
        var entities = DynamicEntities()
        entities.updateBehavior = .replace
        entities.types = types
        return Self(.dialog(.updateDynamicEntities(entities)))
    }

    /// Lets Alexa forget the values that were sent before: `Dialog.UpdateDynamicEntities` with `CLEAR`.
    public static let clearDynamicEntities: Self = {
        var entities = DynamicEntities()
        entities.updateBehavior = .clear
        return Self(.dialog(.updateDynamicEntities(entities)))
    }()
}

extension DynamicSlotType {
    /// Creates the further values of a slot type.
    public init(_ name: SlotTypeName, _ values: [DynamicValue]) {
        self.name = name
        self.values = values
    }
}

extension DynamicValue {
    /// Creates a value: its name, its identifier, and what else people say for it.
    public init(_ name: String, id: String? = nil, synonyms: [String]? = nil) {
        self.id = id
        var value = DynamicValueName()
        value.value = name
        value.synonyms = synonyms
        self.name = value
    }
}
