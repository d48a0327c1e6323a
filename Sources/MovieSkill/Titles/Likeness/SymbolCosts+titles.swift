extension SymbolCosts {
    /// For letters: hitting a neighbouring key, swapping, doubling, leaving out.
    static let letters: SymbolCosts = {
        var costs = SymbolCosts(swap: 60, doubling: 35, omission: 85)
        // All digits are one symbol: numbers are compared as numbers, apart from this.
        costs.number("abcdefghijklmnopqrstuvwxyz0".utf8)
        for digit in "123456789".utf8 { costs.name(digit, as: UInt8(ascii: "0")) }
        for keys in ["qwertyuiop", "asdfghjkl", "zxcvbnm"] {
            let keys = Array(keys.utf8)
            for (left, right) in zip(keys, keys.dropFirst()) { costs.set(75, among: [left, right]) }
        }
        for keys in ["qa", "ws", "ed", "rf", "tg", "yh", "uj", "ik", "ol", "az", "sx", "dc", "fv", "gb", "hn", "jm"] {
            costs.set(75, among: Array(keys.utf8))
        }
        costs.set(65, among: Array("aeiouy".utf8))
        for pair in ["sc", "sz", "ck", "kq", "gj", "fv", "mn"] { costs.set(60, among: Array(pair.utf8)) }
        costs.set(70, omitting: Array("aeiouh".utf8))
        return costs
    }()

    /// For sounds: hearing one for another.
    static let sounds: SymbolCosts = {
        var costs = SymbolCosts(swap: 80, doubling: 15, omission: 85)
        costs.number(Sound.allCases.map(\.rawValue))
        func among(_ sounds: [Sound], _ cost: UInt8) { costs.set(cost, among: sounds.map(\.rawValue)) }
        among(Sound.allCases.filter(\.isVowel), 50)
        among([.fleece, .kit, .dress], 25)
        among([.dress, .trap, .face], 30)
        among([.lot, .strut, .trap], 30)
        among([.strut, .kit, .dress, .nurse], 25)
        among([.goose, .goat, .strut], 35)
        among([.goat, .lot, .mouth], 35)
        among([.price, .choice], 30)
        // The glides are close to their vowels, and so is r to its own.
        among([.y, .fleece], 40)
        among([.y, .kit], 40)
        among([.w, .goose], 40)
        among([.r, .nurse], 20)
        // Made in the same place, or in the same way.
        among([.m, .n, .sing], 35)
        among([.thin, .f, .v], 40)
        among([.thin, .t, .d], 45)
        among([.thin, .s, .z], 50)
        among([.s, .ship, .vision, .z], 45)
        among([.ship, .vision, .chip, .gem], 40)
        among([.t, .chip], 55)
        among([.d, .gem], 55)
        among([.l, .r, .w], 60)
        among([.b, .v], 50)
        among([.p, .t, .k], 70)
        among([.b, .d, .g], 70)
        // Voiced and voiceless.
        for pair: [Sound] in [[.p, .b], [.t, .d], [.k, .g], [.f, .v], [.s, .z], [.ship, .vision], [.chip, .gem]] {
            among(pair, 25)
        }
        func omitting(_ sounds: [Sound], _ cost: UInt8) { costs.set(cost, omitting: sounds.map(\.rawValue)) }
        omitting(Sound.allCases.filter(\.isVowel), 65)
        omitting([.strut, .kit], 40)
        omitting([.h, .y, .w], 45)
        omitting([.r, .l], 55)
        omitting([.t, .d], 60)
        omitting([.s, .z, .n, .nurse], 70)
        return costs
    }()
}
