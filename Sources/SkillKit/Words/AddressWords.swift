/// The words of e-mail addresses, telephone numbers and postal addresses as people say them, in lower case.
struct AddressWords: Sendable {
    /// The sign between a name and its host: "at".
    let at: Set<String>
    /// The dot in a host: "dot".
    let dot: Set<String>
    /// The digits one by one: "zero", "oh", "one".
    let digits: Set<String>
    /// Words that say the next digit more than once: "double".
    let multiples: Set<String>
    /// What follows the name of a street whose number comes before it: "street".
    let streets: Set<String>
    /// What the name of a street ends with whose number comes after it: "straße".
    let streetEndings: [String]
}
