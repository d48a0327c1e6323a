/// Small numbers for hashes, in the order of their first use.
final class FeatureIndex {
    private var keys: UnsafeMutablePointer<UInt64>
    private var numbers: UnsafeMutablePointer<Int32>
    private(set) var count = 0
    private var mask = 1023

    init() {
        (keys, numbers) = Self.places(mask + 1)
    }

    deinit {
        keys.deallocate()
        numbers.deallocate()
    }

    /// The number of a hash, or -1.
    func number(of key: UInt64) -> Int { Int(numbers[place(of: key)]) }

    /// The number of a hash; a new one if it has none.
    func add(_ key: UInt64) -> Int {
        let found = place(of: key)
        if numbers[found] >= 0 { return Int(numbers[found]) }
        keys[found] = key
        numbers[found] = Int32(count)
        count += 1
        if count * 2 > mask { grow() }
        return count - 1
    }

    /// All hashes, in the order of their numbers.
    var all: [UInt64] {
        var all = [UInt64](repeating: 0, count: count)
        for place in 0...mask where numbers[place] >= 0 { all[Int(numbers[place])] = keys[place] }
        return all
    }

    /// Where a hash is, or would be.
    private func place(of key: UInt64) -> Int {
        // Properties of a class are looked up anew at each use unless the compiler optimises.
        let (keys, numbers, mask) = (keys, numbers, mask)
        var place = Int(truncatingIfNeeded: key >> 20) & mask
        while numbers[place] >= 0, keys[place] != key { place = (place + 1) & mask }
        return place
    }

    private func grow() {
        let (oldKeys, oldNumbers, oldMask) = (keys, numbers, mask)
        mask = 2 * oldMask + 1
        (keys, numbers) = Self.places(mask + 1)
        for old in 0...oldMask where oldNumbers[old] >= 0 {
            let new = place(of: oldKeys[old])
            keys[new] = oldKeys[old]
            numbers[new] = oldNumbers[old]
        }
        oldKeys.deallocate()
        oldNumbers.deallocate()
    }

    private static func places(_ count: Int) -> (UnsafeMutablePointer<UInt64>, UnsafeMutablePointer<Int32>) {
        let keys = UnsafeMutablePointer<UInt64>.allocate(capacity: count)
        let numbers = UnsafeMutablePointer<Int32>.allocate(capacity: count)
        keys.initialize(repeating: 0, count: count)
        numbers.initialize(repeating: -1, count: count)
        return (keys, numbers)
    }
}
