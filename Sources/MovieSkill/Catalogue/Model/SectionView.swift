/// The bytes of a section, for reading numbers and texts in place.
///
/// Only valid inside the closure that it was given to. A model may have been changed since it was built, so nothing in
/// it is trusted: what would be beyond the end reads as 0 or nothing.
struct SectionView {
    /// The bytes in the model.
    let bytes: UnsafeRawBufferPointer

    /// The number of bytes.
    var count: Int { bytes.count }

    /// The number at a place; 0 if it extends past the end.
    @inline(__always)
    func number(at place: Int, digits: Int) -> Int {
        guard place >= 0, place <= bytes.count - digits else { return 0 }
        var number = 0
        var shift = 0
        for index in place..<(place + digits) {
            number |= ModelNumber.value(bytes[index]) << shift
            shift += 6
        }
        return number
    }

    /// The values of the eight digits at a place, see ``ModelNumber/values(_:)``; `nil` if the section ends before.
    @inline(__always)
    func digits(at place: Int) -> UInt64? {
        guard place >= 0, place <= bytes.count - 8 else { return nil }
        return ModelNumber.values(UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: place, as: UInt64.self)))
    }

    /// The bytes of a range, as far as they exist.
    func slice(at place: Int, count: Int) -> UnsafeRawBufferPointer {
        let start = min(max(place, 0), bytes.count)
        let length = min(max(count, 0), bytes.count - start)
        return UnsafeRawBufferPointer(rebasing: bytes[start..<(start + length)])
    }

    /// The text of a range, as far as it exists; anything that is not UTF-8 is replaced.
    func text(at place: Int, count: Int) -> String {
        String(decoding: slice(at: place, count: count), as: UTF8.self)
    }
}
