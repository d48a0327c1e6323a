/// A number that a `Double` says as it was written, or none at all.
///
/// From 2^53 on `Double` has not every whole number that 64 bits hold; such a one is left to whoever keeps it as it came.
struct ExactNumber: Decodable {
    let value: Double

    init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        value = try container.decode(Double.self)
        if value.magnitude >= 0x1p53, (try? container.decode(Int.self)) != nil {
            throw DecodingError.dataCorruptedError(in: container, debugDescription: "a number that would be changed")
        }
    }
}
