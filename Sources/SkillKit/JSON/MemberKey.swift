/// The name of a JSON object's member, whichever it is.
struct MemberKey: CodingKey, Hashable {
    let stringValue: String
    let intValue: Int?

    init(stringValue: String) { (self.stringValue, intValue) = (stringValue, nil) }
    init(intValue: Int) { (stringValue, self.intValue) = ("\(intValue)", intValue) }

    /// The keys of a path; those in arrays are numbers.
    static func path(_ value: ScannedJSON) -> [any CodingKey] { value.path.map { Self(stringValue: $0) } }
}
