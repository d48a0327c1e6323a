#if Workbench
extension DeclarationCheck {
    /// Values of a type that mean nothing to a property that takes only known ones, and cases that no value means.
    static func mismatches<Value: SlotValue>(_ value: Value.Type, _ type: SlotType) -> [DeclarationFinding] {
        var said: Set<String> = []
        var findings: [DeclarationFinding] = []
        for declared in type.values {
            let meant = Value(slot: Slot("value", example: declared.name, of: type))
            if meant == nil { findings.append(.strayValue(declared.name, type: type.name)) }
            if let name = meant.flatMap(name(of:)) { said.insert(name) }
        }
        for name in cases(of: value) where !said.contains(name) {
            findings.append(.unsaidCase(name, type: type.name))
        }
        return findings
    }

    /// The strings of all cases, if it is an enum of strings or a list of them.
    private static func cases<Value: SlotValue>(of value: Value.Type) -> [String] {
        if let list = value as? any ListedValues.Type { return cases(of: list.element) }
        guard let cases = value as? any (CaseIterable & RawRepresentable<String>).Type else { return [] }
        return all(cases)
    }

    private static func all<Case: CaseIterable & RawRepresentable<String>>(_ type: Case.Type) -> [String] {
        type.allCases.map(\.rawValue)
    }

    /// The string of a case, or of the only one in a list.
    private static func name(of value: some SlotValue) -> String? {
        if let list = value as? any ListedValues { return list.only.flatMap { name(of: $0) } }
        return (value as? any RawRepresentable<String>)?.rawValue
    }
}

/// A list of values.
private protocol ListedValues {
    static var element: any SlotValue.Type { get }
    var only: (any SlotValue)? { get }
}

extension Array: ListedValues where Element: SlotValue {
    static var element: any SlotValue.Type { Element.self }
    var only: (any SlotValue)? { first }
}
#endif
