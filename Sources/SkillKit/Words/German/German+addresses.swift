extension German {
    static let addresses = AddressWords(
        at: ["at", "ät"],
        dot: ["punkt", "dot"],
        digits: ["null", "eins", "zwei", "zwo", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun"],
        multiples: [],
        streets: [],
        streetEndings: ["straße", "strasse", "str", "weg", "platz", "allee", "gasse", "ufer", "damm"]
    )
}
