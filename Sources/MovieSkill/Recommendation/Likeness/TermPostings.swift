/// The films that have a term, in a model's order, with how much it weighs in each.
///
/// Only valid while the model is read.
struct TermPostings {
    private static let weight = 2
    private static let one = 4095.0

    /// How many films have it.
    let count: Int
    private let bytes: SectionView
    private let place: Int
    /// The digits of a film.
    private let digits: Int
    /// What its weight in the other film is multiplied by.
    private let factor: Double
    /// Those before have been added.
    private var next = 0

    /// Some entries of a ``TermSection``.
    /// - Parameters:
    ///   - entries: Which of all entries.
    ///   - start: Where those begin in the section.
    ///   - digits: The digits of a film.
    ///   - bytes: The section.
    ///   - factor: How much the term weighs in the film that others are compared with.
    init(_ entries: Range<Int>, at start: Int, digits: Int, in bytes: SectionView, weighing factor: Double) {
        (count, self.bytes, self.digits, self.factor) = (entries.count, bytes, digits, factor)
        place = start + entries.lowerBound * (digits + Self.weight)
    }

    /// A film, and the product of the weights.
    @inline(__always)
    subscript(index: Int) -> (film: Int, weight: Double) {
        let place = place + index * (digits + Self.weight)
        let (film, weight) = numbers(at: place)
        return (film, factor * Double(weight) / Self.one)
    }

    /// Adds the products of the films before a position that have not been added yet to their sums.
    /// - Parameters:
    ///   - sums: The sum of the first film; those of the others follow.
    ///   - films: The films; those before them are skipped.
    ///   - width: The distance from one sum to the next.
    @inline(__always)
    mutating func add<Sum: BinaryFloatingPoint>(to sums: UnsafeMutablePointer<Sum>, of films: Range<Int>, width: Int) {
        while next < count {
            let (film, weight) = numbers(at: place + next * (digits + Self.weight))
            guard film < films.upperBound else { return }
            next += 1
            if film >= films.lowerBound {
                sums[(film - films.lowerBound) * width] += Sum(factor * Double(weight) / Self.one)
            }
        }
    }

    /// Skips films before a position, as many at a time as possible.
    mutating func skip(to film: Int) {
        var step = 1
        while next + step < count, numbers(at: place + (next + step) * (digits + Self.weight)).film < film {
            next += step
            step *= 2
        }
        while step > 0 {
            if next + step < count, numbers(at: place + (next + step) * (digits + Self.weight)).film < film {
                next += step
            }
            step /= 2
        }
    }

    @inline(__always)
    private func numbers(at place: Int) -> (film: Int, weight: Int) {
        guard let values = bytes.digits(at: place) else {
            return (bytes.number(at: place, digits: digits), bytes.number(at: place + digits, digits: Self.weight))
        }
        let film = UInt32(truncatingIfNeeded: values) & (.max >> UInt32(32 - 8 * digits))
        let weight = UInt32(truncatingIfNeeded: values >> UInt64(8 * digits)) & 0xFFFF
        return (ModelNumber.number(film), ModelNumber.number(weight))
    }
}
