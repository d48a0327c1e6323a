/// A number that a `Double` represents exactly as it was written; decoding fails for any other.
///
/// Numbers with more digits or bits than a `Double` are left to a caller that keeps them unchanged.
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
                debugDescription: "not a number that a Double represents exactly"
            )
            throw DecodingError.dataCorrupted(context)
        }
        value = exact
    }
}
