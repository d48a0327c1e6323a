#if canImport(FoundationEssentials)
public import FoundationEssentials
#else
public import Foundation
#endif

/// What an HTTP server answered.
public struct HTTPResponse: Sendable, Hashable {
    /// The status, such as 200.
    public var status: Int
    /// The header fields; names are in lower case, and the values of repeated fields are joined with commas.
    public var fields: [String: String]
    /// The body.
    public var body: Data

    /// Creates an answer.
    public init(status: Int, fields: [String: String] = [:], body: Data = Data()) {
        self.status = status
        self.fields = fields
        self.body = body
    }

    /// A header field's value.
    /// - Parameter name: Its name, in any case.
    public subscript(name: String) -> String? { fields[name.lowercased()] }
}
