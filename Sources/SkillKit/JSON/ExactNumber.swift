/// A number that a `Double` says as it was written, or none at all.
///
/// One of more digits, or of more bits, than `Double` has is left to whoever keeps it as it came.
struct ExactNumber: Decodable {
    let value: Double

    init(from decoder: any Decoder) throws {
        let exact: Double? =
            switch try JSON(from: decoder) {
            case .integer(let integer): Double(exactly: integer)
            case .number(let number): number
            case .null, .bool, .long, .string, .array, .object: nil
            }
        guard let exact else {
            let context = DecodingError.Context(
                codingPath: decoder.codingPath,
                debugDescription: "no number, or one that would be changed"
            )
            throw DecodingError.dataCorrupted(context)
        }
        value = exact
    }
}
