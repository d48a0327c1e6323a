#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// Puts pseudonyms in the place of what tells who somebody is, and where.
///
/// Identifiers of users, persons, devices and households, tokens, e-mail addresses, telephone numbers and postal addresses
/// become `user-0123456789abcdef` and the like: the same for the same, and with no way back, for the key that makes them
/// is kept nowhere. Sessions, requests and skills keep their identifiers.
///
/// It works on bytes and in one pass, for a recording must not slow a skill down.
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

    /// Members whose texts are no words of anybody.
    private static let technical: Set<String> = [
        "timestamp", "requestId", "sessionId", "applicationId", "type", "version", "locale", "authority", "apiEndpoint",
        "dialogRequestId", "correlationToken", "productId", "id", "url", "src", "source", "largeImageUrl",
        "smallImageUrl", "datasources", "namespace", "name", "confirmationStatus",
    ]

    /// Appends a JSON text, on one line and without secrets.
    ///
    /// - Parameters:
    ///   - json: The text. What is not JSON is copied as far as it resembles it.
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
        /// The secret that the member at hand holds.
        var secret: Secret?
        var isTechnical = false
        /// For each open array or object, whether it is an array, and the secret that its elements are.
        var open: [(isArray: Bool, secret: Secret?)] = []

        mutating func flush(_ output: inout [UInt8]) {
            if copied < at { output.append(contentsOf: json[copied..<at]) }
            copied = at
        }

        mutating func run(_ output: inout [UInt8]) {
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
                JSON.write(redactor.words.pseudonym(number, secret), to: &output)
            }
        }

        private mutating func string(_ output: inout [UInt8]) {
            let start = at
            at += 1
            var digits = 0
            var isOdd = false
            while at < json.count {
                let byte = json[at]
                if byte == UInt8(ascii: "\"") { break }
                switch byte {
                case UInt8(ascii: "\\"): at += 1
                case UInt8(ascii: "0")...UInt8(ascii: "9"): digits += 1
                case UInt8(ascii: "@"), UInt8(ascii: "|"): isOdd = true
                case UInt8(ascii: "z"), UInt8(ascii: "J"):
                    if json[at - 1] | 0x20 == 0x79 || json[at - 1] == 0x6D { isOdd = true }
                default: break
                }
                at += 1
            }
            let inside = start + 1..<min(at, json.count)
            at = min(at + 1, json.count)
            var next = at
            while next < json.count, json[next] <= 0x20 { next += 1 }
            if next < json.count, json[next] == UInt8(ascii: ":") { return name(inside) }
            let text = UnsafeBufferPointer(rebasing: json[inside])
            let isHeld = secret != nil && !text.isEmpty
            guard isHeld || isOdd || (!isTechnical && (digits > 0 || text.count < 200)) else { return }
            guard let replaced = replacement(text, digits, isOdd) else { return }
            let end = at
            at = start
            flush(&output)
            JSON.write(replaced, to: &output)
            at = end
            copied = end
        }

        private mutating func name(_ range: Range<Int>) {
            let name = UnsafeBufferPointer(rebasing: json[range])
            secret = Secret.held(by: name)
            isTechnical = Redactor.technical.contains(String(decoding: name, as: UTF8.self))
            while at < json.count, json[at] != UInt8(ascii: ":") { at += 1 }
            at += 1
        }

        /// What to write in the place of a string; `nil` to leave it.
        private func replacement(_ text: UnsafeBufferPointer<UInt8>, _ digits: Int, _ isOdd: Bool) -> String? {
            if let secret {
                let value = Redactor.unescaped(text)
                return redactor.words.pseudonym(for: value, as: secret)
            }
            guard isOdd || redactor.words.mayHold(text, digits) else { return nil }
            let value = Redactor.unescaped(text)
            let redacted = redactor.words.redacted(value, isTechnical: isTechnical)
            return redacted == value ? nil : redacted
        }
    }

    /// A string's value, from the text between its quotes.
    private static func unescaped(_ text: UnsafeBufferPointer<UInt8>) -> String {
        guard text.contains(UInt8(ascii: "\\")) else { return String(decoding: text, as: UTF8.self) }
        let quoted = [UInt8(ascii: "\"")] + text + [UInt8(ascii: "\"")]
        return (try? JSON(reading: quoted))?.string ?? String(decoding: text, as: UTF8.self)
    }
}
