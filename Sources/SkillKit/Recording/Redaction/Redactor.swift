#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// Replaces whatever tells who and where somebody is by pseudonyms.
///
/// Identifiers of users, persons, devices and households, tokens, e-mail addresses, telephone numbers and postal
/// addresses become `user-0123456789abcdef` and the like: always the same one, and with no way back, because the key
/// that makes them is kept nowhere. Sessions, requests and skills keep their identifiers.
///
/// It works on bytes and in one pass, because a recording must not slow a skill down.
struct Redactor: Sendable {
    let words: PrivateWords

    /// - Parameters:
    ///   - generator: Where the key of the pseudonyms comes from.
    ///   - isKnown: Whether words are something that the skill itself knows, such as a film's title, and so nobody's address.
    init(
        using generator: inout some RandomNumberGenerator,
        isKnown: @escaping @Sendable (String) -> Bool = { _ in false }
    ) {
        words = PrivateWords(hash: KeyedHash(using: &generator), isKnown: isKnown)
    }

    /// Appends a JSON text, on one line and without secrets.
    ///
    /// - Parameters:
    ///   - json: The text. If it is not JSON, it is copied as far as it resembles JSON.
    ///   - output: Where to append it.
    func write(_ json: UnsafeBufferPointer<UInt8>, to output: inout [UInt8]) {
        var scan = Scan(json: json, redactor: self)
        scan.run(&output)
    }

    /// Some bytes as a text without secrets, which need not be JSON.
    func redacted(text: Data) -> String { words.redacted(String(decoding: text, as: UTF8.self)) }

    /// A JSON value without secrets.
    func redacted(_ json: JSON) -> JSON {
        var output: [UInt8] = []
        json.text().withUnsafeBufferPointer { write($0, to: &output) }
        return (try? JSON(reading: output)) ?? .null
    }

    /// One pass over a text.
    private struct Scan {
        let json: UnsafeBufferPointer<UInt8>
        let redactor: Redactor
        var at = 0
        /// Up to where the text has been copied.
        var copied = 0
        /// The secret that the current member holds.
        var secret: Secret?
        var isTechnical = false
        /// For each open array or object, whether it is an array, and the secret that its elements are.
        var open: [(isArray: Bool, secret: Secret?)] = []

        mutating func flush(_ output: inout [UInt8]) {
            if copied < at { output.append(contentsOf: UnsafeBufferPointer(rebasing: json[copied..<at])) }
            copied = at
        }

        mutating func run(_ output: inout [UInt8]) {
            // A byte order mark comes before a text, never within a recording's line.
            at = JSONScanner.markLength(in: json)
            copied = at
            while at < json.count {
                switch json[at] {
                case UInt8(ascii: "\""): string(&output)
                case 0x20, 0x0A, 0x0D, 0x09:
                    flush(&output)
                    at += 1
                    copied = at
                case UInt8(ascii: "{"):
                    open.append((false, nil))
                    secret = nil
                    at += 1
                case UInt8(ascii: "["):
                    open.append((true, secret))
                    at += 1
                case UInt8(ascii: "}"), UInt8(ascii: "]"):
                    _ = open.popLast()
                    secret = open.last?.secret
                    at += 1
                case UInt8(ascii: ","):
                    secret = open.last?.secret
                    isTechnical = false
                    at += 1
                case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): number(&output)
                default: at += 1
                }
            }
            flush(&output)
        }

        /// A number: of a place, only the whole degrees.
        private mutating func number(_ output: inout [UInt8]) {
            let start = at
            while at < json.count, json[at] > 0x20, ![0x2C, 0x5D, 0x7D].contains(json[at]) { at += 1 }
            guard let secret else { return }
            let end = at
            at = start
            flush(&output)
            at = end
            copied = end
            if secret == .location {
                let whole = json[start..<end].prefix { $0 != UInt8(ascii: ".") && $0 | 0x20 != UInt8(ascii: "e") }
                output.append(contentsOf: whole)
            } else {
                let number = String(decoding: json[start..<end], as: UTF8.self)
                JSONString.write(redactor.words.pseudonym(number, secret), to: &output)
            }
        }

        private mutating func string(_ output: inout [UInt8]) {
            let start = at
            at += 1
            var digits = 0
            var isOdd = false
            var last: UInt8 = 0
            while at < json.count {
                let byte = json[at]
                if byte == UInt8(ascii: "\"") { break }
                switch byte {
                case UInt8(ascii: "\\"): at += 1
                case UInt8(ascii: "0")...UInt8(ascii: "9"): digits += 1
                case UInt8(ascii: "@"), UInt8(ascii: "|"): isOdd = true
                // As in "amzn1" and "eyJ".
                case UInt8(ascii: "z") where last == UInt8(ascii: "m"): isOdd = true
                case UInt8(ascii: "J") where last == UInt8(ascii: "y"): isOdd = true
                default: break
                }
                last = byte
                at += 1
            }
            let inside = start + 1..<min(at, json.count)
            at = min(at + 1, json.count)
            var next = at
            while next < json.count, json[next] <= 0x20 { next += 1 }
            if next < json.count, json[next] == UInt8(ascii: ":") { return name(inside) }
            let text = UnsafeBufferPointer(rebasing: json[inside])
            guard !text.isEmpty, secret != nil || isOdd || !isTechnical else { return }
            let end = at
            if let (kind, hash) = plainPseudonym(text) {
                at = start
                flush(&output)
                Pseudonym.write(kind, hash, to: &output)
                at = end
                copied = end
                return
            }
            guard let replaced = replacement(text, digits, isOdd) else { return }
            at = start
            flush(&output)
            JSONString.write(replaced, to: &output)
            at = end
            copied = end
        }

        private mutating func name(_ range: Range<Int>) {
            let name = UnsafeBufferPointer(rebasing: json[range])
            switch MemberContent.of(name) {
            case .secret(let kind)?: (secret, isTechnical) = (kind, false)
            case .technical?: (secret, isTechnical) = (nil, true)
            case nil: (secret, isTechnical) = (nil, false)
            }
            while at < json.count, json[at] != UInt8(ascii: ":") { at += 1 }
            at += 1
        }

        /// The pseudonym of an identifier or token, which is most of what is replaced, straight from its bytes; `nil` for
        /// what has to be looked at as a text.
        private func plainPseudonym(_ text: UnsafeBufferPointer<UInt8>) -> (Secret, UInt64)? {
            switch secret {
            case .user?, .person?, .device?, .household?, .token?: break
            case .email?, .phone?, .address?, .location?, nil: return nil
            }
            let isText = text.count < 32 || text.contains(UInt8(ascii: "\\"))
            guard !isText, let secret else { return nil }
            return (Secret.kind(of: text) ?? secret, redactor.words.hash.hash(UnsafeRawBufferPointer(text)))
        }

        /// What to write in place of a string; `nil` to leave it.
        private func replacement(_ text: UnsafeBufferPointer<UInt8>, _ digits: Int, _ isOdd: Bool) -> String? {
            if let secret {
                let value = Redactor.unescaped(text)
                return redactor.words.pseudonym(for: value, as: secret)
            }
            // Most of what is odd is the identifier of a session, a request or a skill.
            if isOdd, digits < 200, Redactor.isNobodys(text) { return nil }
            guard isOdd || redactor.words.sieve.mayHold(text, digits: digits) else { return nil }
            let value = Redactor.unescaped(text)
            let redacted = redactor.words.redacted(value, isTechnical: isTechnical)
            return redacted == value ? nil : redacted
        }
    }

    private static let nobodys: [StaticString] = [
        "amzn1.echo-api.", "amzn1.ask.skill.", "amzn1.er-authority.", "amzn1.echo-external.", "amzn1.ask-sdk.",
    ]

    /// Whether a text is an identifier that identifies no person.
    private static func isNobodys(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
        guard text.count <= 256, text.first == UInt8(ascii: "a") else { return false }
        let isWord = text.allSatisfy { byte in
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: "-"), UInt8(ascii: "_"):
                true
            default: false
            }
        }
        return isWord
            && nobodys.contains { prefix in
                text.starts(with: UnsafeBufferPointer(start: prefix.utf8Start, count: prefix.utf8CodeUnitCount))
            }
    }

    /// A string's value, from the text between its quotes.
    private static func unescaped(_ text: UnsafeBufferPointer<UInt8>) -> String {
        guard text.contains(UInt8(ascii: "\\")) else { return String(decoding: text, as: UTF8.self) }
        let quoted = [UInt8(ascii: "\"")] + text + [UInt8(ascii: "\"")]
        return (try? JSON(mending: quoted))?.string ?? String(decoding: text, as: UTF8.self)
    }
}
