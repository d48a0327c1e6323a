/// The costs of replacing, leaving out and adding symbols of a text, in hundredths.
struct SymbolCosts: Sendable {
    /// The number of possible symbols.
    static let symbols = 40

    private var symbolOfByte: [UInt8]
    private var substitutions: [UInt8]
    private var omissions: [UInt8]
    /// The cost of swapping two neighbours.
    let swap: Int
    /// The cost of leaving out or adding a symbol next to an equal one.
    let doubling: Int

    /// Creates costs with all symbols entirely different.
    init(swap: Int, doubling: Int, omission: UInt8) {
        symbolOfByte = Array(repeating: UInt8(Self.symbols - 1), count: 256)
        substitutions = Array(repeating: 100, count: Self.symbols * Self.symbols)
        omissions = Array(repeating: omission, count: Self.symbols)
        for symbol in 0..<Self.symbols - 1 { substitutions[symbol * Self.symbols + symbol] = 0 }
        self.swap = swap
        self.doubling = doubling
    }

    /// Assigns symbols to some bytes, from 0 on.
    mutating func number(_ bytes: some Sequence<UInt8>) {
        for (symbol, byte) in bytes.enumerated() where symbol < Self.symbols - 1 {
            symbolOfByte[Int(byte)] = UInt8(symbol)
        }
    }

    /// Assigns a byte the symbol of another.
    mutating func name(_ byte: UInt8, as other: UInt8) { symbolOfByte[Int(byte)] = symbolOfByte[Int(other)] }

    /// Makes some bytes more similar to each other.
    mutating func set(_ cost: UInt8, among bytes: [UInt8]) {
        for first in bytes {
            for second in bytes where first != second {
                substitutions[Int(symbolOfByte[Int(first)]) * Self.symbols + Int(symbolOfByte[Int(second)])] = cost
            }
        }
    }

    /// Makes a symbol easier to leave out or add.
    mutating func set(_ cost: UInt8, omitting bytes: [UInt8]) {
        for byte in bytes { omissions[Int(symbolOfByte[Int(byte)])] = cost }
    }

    /// The symbol of a byte.
    func symbol(_ byte: UInt8) -> UInt8 { symbolOfByte[Int(byte)] }

    /// The cost of replacing one symbol by another.
    @inline(__always)
    func substitution(_ first: UInt8, _ second: UInt8) -> Int {
        let index = Int(first) * Self.symbols + Int(second)
        return index < substitutions.count ? Int(substitutions[index]) : 100
    }

    /// The cost of leaving out or adding a symbol.
    @inline(__always)
    func omission(_ symbol: UInt8) -> Int {
        Int(symbol) < omissions.count ? Int(omissions[Int(symbol)]) : 100
    }
}
