/// A text for comparison: symbols, each with the weight of its word.
struct WeighedSymbols {
    /// The weight of a symbol in a telling word.
    static let full = 10
    /// The weight of a symbol in a word such as *of*.
    static let little = 4

    /// The symbols, as ``SymbolCosts`` numbers them.
    private(set) var symbols: [UInt8] = []
    /// The weight of each, in tenths.
    private(set) var weights: [UInt8] = []
    /// The sum of the weights.
    private(set) var mass = 0
    /// The places of the telling words.
    private(set) var tellingWords: [Range<Int>] = []

    /// Appends a word.
    mutating func append(_ word: some Sequence<UInt8>, isTelling: Bool, _ costs: SymbolCosts) {
        let start = symbols.count
        let weight = isTelling ? Self.full : Self.little
        for byte in word {
            symbols.append(costs.symbol(byte))
            weights.append(UInt8(weight))
            mass += weight
        }
        if isTelling { tellingWords.append(start..<symbols.count) }
    }

    /// Whether a word is telling: any but those that only hold others together.
    static func isTelling(_ word: some Collection<UInt8>) -> Bool {
        word.count > 5 || !SmallWords.binding.contains { $0.elementsEqual(word) }
    }
}
