/// How similar two texts are, by the cheapest way to turn one into the other.
///
/// This is no edit distance as SkillKit has for misspelt commands, where each change costs one: sounds that are alike cost
/// little to exchange and doubled ones little to leave out (``SymbolCosts``), the words that tell titles apart weigh more
/// (``WeighedSymbols``), and a word may stand anywhere in the other text (``presence(of:in:somewhereIn:_:)``). It runs for
/// hundreds of titles a turn, on bytes in three rows.
enum Alignment {
    /// The similarity of two texts: 1 if they are the same, 0 if they have nothing in common.
    ///
    /// Time grows with the product of the lengths, which are bounded by the longest title.
    static func likeness(_ first: WeighedSymbols, _ second: WeighedSymbols, _ costs: SymbolCosts) -> Double {
        guard first.mass > 0, second.mass > 0 else { return 0 }
        let cost = distance(first, second, costs)
        return max(0, 1 - Double(cost) * 2 / Double(100 * (first.mass + second.mass)))
    }

    /// How much of a part of one text occurs somewhere in another, 0 to 1.
    static func presence(
        of word: Range<Int>,
        in text: WeighedSymbols,
        somewhereIn other: WeighedSymbols,
        _ costs: SymbolCosts
    ) -> Double {
        guard !word.isEmpty else { return 1 }
        // A row for each symbol of the word; text before and after it in the other text costs nothing.
        var row = Array(repeating: 0, count: other.symbols.count + 1)
        for index in word {
            let symbol = text.symbols[index]
            var diagonal = row[0]
            row[0] += costs.omission(symbol)
            for column in other.symbols.indices {
                let added = row[column] + costs.omission(other.symbols[column])
                let taken = diagonal + costs.substitution(symbol, other.symbols[column])
                diagonal = row[column + 1]
                row[column + 1] = min(added, taken, diagonal + costs.omission(symbol))
            }
        }
        return max(0, 1 - Double(row.min() ?? 0) / Double(100 * word.count))
    }

    /// The cost of turning one text into the other, in thousandths.
    private static func distance(_ first: WeighedSymbols, _ second: WeighedSymbols, _ costs: SymbolCosts) -> Int {
        let width = second.symbols.count + 1
        // Three rows, one after the other: the one before the last is needed for swaps.
        return withUnsafeTemporaryAllocation(of: Int.self, capacity: width * 3) { rows in
            rows.initialize(repeating: 0)
            for column in 1..<max(width, 1) {
                rows[column] = rows[column - 1] + added(second, column - 1, costs)
            }
            var (before, last, current) = (2 * width, 0, width)
            for line in first.symbols.indices {
                let symbol = first.symbols[line]
                let weight = Int(first.weights[line])
                let left = added(first, line, costs)
                rows[current] = rows[last] + left
                for column in 1..<max(width, 1) {
                    let other = second.symbols[column - 1]
                    let heavier = max(weight, Int(second.weights[column - 1]))
                    var best = rows[last + column - 1] + costs.substitution(symbol, other) * heavier
                    best = min(best, rows[last + column] + left)
                    best = min(best, rows[current + column - 1] + added(second, column - 1, costs))
                    if line > 0, column > 1, symbol == second.symbols[column - 2], other == first.symbols[line - 1],
                        symbol != other
                    {
                        best = min(best, rows[before + column - 2] + costs.swap * heavier)
                    }
                    rows[current + column] = best
                }
                (before, last, current) = (last, current, before)
            }
            return rows[last + width - 1]
        }
    }

    /// The cost of leaving out or adding a symbol; lower next to an equal one.
    @inline(__always)
    private static func added(_ text: WeighedSymbols, _ index: Int, _ costs: SymbolCosts) -> Int {
        let symbol = text.symbols[index]
        let isDouble = index > 0 && text.symbols[index - 1] == symbol
        return (isDouble ? costs.doubling : costs.omission(symbol)) * Int(text.weights[index])
    }
}
