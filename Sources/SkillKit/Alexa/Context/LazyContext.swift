/// A request's context, decoded on first use.
///
/// A context is often most of a request and few turns need it: until ``decoded()`` is called it costs a reference to
/// the envelope's bytes.
public struct LazyContext: Sendable {
    private enum Source: Sendable {
        case scanned(ScannedJSON?)
        // Behind a reference, because a turn would otherwise be as large as a whole context.
        indirect case context(Context?)
    }

    private let source: Source

    /// A context that is decoded already, or `nil` for a request without one.
    public init(_ context: Context?) { source = .context(context) }

    /// The context in an envelope.
    init(in envelope: ScannedJSON) {
        let context = envelope["context"]
        source = .scanned(context?.kind == .null ? nil : context)
    }

    /// Whether it came with strings or numbers that JSON doesn't allow.
    var isOdd: Bool {
        if case .scanned(let scanned?) = source { !scanned.text.odd.isEmpty } else { false }
    }

    /// The context, or `nil` for a request without one.
    ///
    /// It is read anew at each call.
    /// - Throws: ``InputError`` when the context is not of its shape.
    public func decoded() throws(InputError) -> Context? {
        switch source {
        case .context(let context): context
        case .scanned(let scanned): try Self.read(scanned)
        }
    }

    /// The context's `System` alone: who and what the request comes from; `nil` for a request without one.
    ///
    /// That part is read anew at each call.
    /// - Throws: ``InputError`` when the context is not of its shape.
    public func system() throws(InputError) -> Context.System? {
        switch source {
        case .context(let context): return context?.system
        case .scanned(let scanned):
            guard let scanned else { return nil }
            guard scanned.kind == .object else { throw scanned.misfit("an object").inputError }
            return scanned["System"].flatMap { try? Context.System($0) }
        }
    }

    private static func read(_ scanned: ScannedJSON?) throws(InputError) -> Context? {
        guard let scanned else { return nil }
        do throws(JSONMisfitError) { return try Context(scanned) } catch { throw error.inputError }
    }

    /// Writes it as a member of the envelope, as it came if nobody has changed it.
    func write(to writer: inout JSONWriter) {
        switch source {
        case .context(let context): writer.member("context", ifPresent: context)
        case .scanned(let scanned): writer.member("context", ifPresent: scanned?.json)
        }
    }
}
