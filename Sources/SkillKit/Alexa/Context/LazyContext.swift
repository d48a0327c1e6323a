#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// A request's context, decoded on first use.
///
/// A context is often most of a request and few turns need it: until ``decoded()`` is called it costs a reference to
/// the envelope's bytes.
public struct LazyContext: Sendable {
    private enum Source: Sendable {
        case envelope(Data)
        // Behind a reference, because a turn would otherwise be as large as a whole context.
        indirect case context(Context?)
    }

    private let source: Source

    /// A context that is there already, or `nil` for a request without one.
    public init(_ context: Context?) { source = .context(context) }

    /// The context in an envelope's bytes.
    init(in envelope: Data) { source = .envelope(envelope) }

    /// The context, or `nil` for a request without one.
    ///
    /// Costs a decoding at each call.
    /// - Throws: ``InputError`` when the context is not of its shape.
    public func decoded() throws(InputError) -> Context? {
        switch source {
        case .context(let context): context
        case .envelope(let bytes): try Wire.decode(Envelope.self, from: bytes).context
        }
    }

    /// The context's `System` alone: who and what the request comes from; `nil` for a request without one.
    ///
    /// Costs a decoding at each call, of that part.
    /// - Throws: ``InputError`` when the context is not of its shape.
    public func system() throws(InputError) -> Context.System? {
        switch source {
        case .context(let context): context?.system
        case .envelope(let bytes): try Wire.decode(SystemEnvelope.self, from: bytes).context?.system
        }
    }

    private struct Envelope: Decodable { var context: Context? }
    private struct SystemEnvelope: Decodable { var context: SystemContext? }

    /// A context of which nothing else is looked at.
    private struct SystemContext: Decodable {
        var system: Context.System?
        init(from decoder: any Decoder) throws {
            var read: Set<String> = []
            system = try decoder.container(keyedBy: MemberKey.self).ifFits(Context.System.self, "System", &read)
        }
    }
}
