/// Words to speak.
///
/// Write it as a string literal. Interpolated text is escaped; the literal itself is trusted and may contain SSML, with
/// values interpolated in attributes as well; pauses and emphasis are values.
///
/// ```swift
/// let speech: Speech = "How about \(film.title)? \(pause: .milliseconds(300)) Shall I go on?"
/// ```
///
/// Two speeches are equal if their SSML is.
public struct Speech: Sendable, ExpressibleByStringInterpolation {
    fileprivate enum Part: Sendable {
        case markup(String)
        case text(String)
        case pause(milliseconds: Int64)
        case emphasis(Emphasis, Speech)
    }

    private var parts: [Part]

    /// How strongly words are stressed: `level` of SSML's `emphasis`.
    public enum Emphasis: String, Sendable {
        /// Louder and slower.
        case strong
        /// A little louder and slower.
        case moderate
        /// Softer and faster.
        case reduced
    }

    /// Creates speech from a literal, in which an `&` or `<` that begins no entity or tag is an ordinary character.
    public init(stringLiteral value: String) { parts = [.markup(SSML.mended(value))] }
    /// Creates speech from an interpolated literal.
    public init(stringInterpolation: StringInterpolation) { parts = stringInterpolation.whole }
    /// Creates speech from text of any origin, which is escaped.
    public init(text: String) { parts = [.text(text)] }
    /// Creates speech from SSML that is known to be well-formed, without the `speak` element around it.
    public init(trustedSSML ssml: String) { parts = [.markup(ssml)] }

    /// Collects the parts of an interpolated literal.
    public struct StringInterpolation: StringInterpolationProtocol {
        fileprivate var parts: [Part] = []
        /// The beginning of a tag that is still open, so that the next interpolation is inside an attribute.
        private var openTag: String?

        /// The parts; a tag that was never closed is text.
        fileprivate var whole: [Part] { parts + (openTag.map { [.markup(SSML.mended($0))] } ?? []) }

        public init(literalCapacity: Int, interpolationCount: Int) {
            parts.reserveCapacity(interpolationCount * 2 + 1)
        }
        public mutating func appendLiteral(_ literal: String) {
            guard !literal.isEmpty else { return }
            var text = literal
            if let tag = openTag {
                text = tag + literal
                openTag = nil
            }
            guard let (before, tag) = SSML.splitAtOpenTag(text) else { return parts.append(.markup(SSML.mended(text))) }
            if !before.isEmpty { parts.append(.markup(SSML.mended(before))) }
            openTag = tag
        }
        /// Speaks a value's text, escaped.
        public mutating func appendInterpolation(_ value: some CustomStringConvertible) {
            guard openTag == nil else {
                openTag?.append(SSML.escapedForAttribute(value.description))
                return
            }
            parts.append(.text(value.description))
        }
        /// Speaks other speech; in an attribute of a tag, its plain text.
        public mutating func appendInterpolation(_ speech: Speech) {
            guard openTag == nil else { return appendInterpolation(speech.plainText) }
            parts += speech.parts
        }
        /// Pauses for a while; Alexa's limit is 10 s.
        public mutating func appendInterpolation(pause: Duration) {
            let (seconds, attoseconds) = pause.components
            let bounded = min(max(seconds, 0), 10)
            let milliseconds = bounded * 1000 + (bounded == seconds ? attoseconds / 1_000_000_000_000_000 : 0)
            parts.append(.pause(milliseconds: min(max(milliseconds, 0), 10_000)))
        }
        /// Stresses words.
        public mutating func appendInterpolation(_ speech: Speech, emphasis: Emphasis) {
            parts.append(.emphasis(emphasis, speech))
        }
    }

    /// Joins two speeches.
    public static func + (first: Speech, second: Speech) -> Speech {
        var both = first
        both.parts += second.parts
        return both
    }
}

extension Speech: Equatable {
    public static func == (first: Speech, second: Speech) -> Bool { first.ssml == second.ssml }
}

extension Speech {
    /// The speech as SSML, without the `speak` element around it.
    public var ssml: String {
        var ssml = ""
        for part in parts {
            switch part {
            case .markup(let markup): ssml += markup
            case .text(let text): ssml += SSML.escaped(text)
            case .pause(let milliseconds): ssml += "<break time=\"\(milliseconds)ms\"/>"
            case .emphasis(let level, let speech):
                ssml += "<emphasis level=\"\(level.rawValue)\">\(speech.ssml)</emphasis>"
            }
        }
        return ssml
    }

    /// The speech as plain text, for a screen or a device without SSML.
    public var plainText: String {
        parts.map { part in
            switch part {
            case .markup(let markup): SSML.plainText(markup)
            case .text(let text): text
            case .pause: ""
            case .emphasis(_, let speech): speech.plainText
            }
        }.joined()
    }
}
