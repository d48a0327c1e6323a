#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// Turns the words of a script into requests, as a device would.
struct ScriptListener<C: Conversation>: Sendable {
    private let recognizers: [Language: Once<IntentRecognizer>]
    private let name: [Substring]

    /// The session of a script; scripts don't name one.
    private static var session: String { "dialog" }

    init(_ skill: Skill<C>, _ invocationName: String) {
        recognizers = C.languages.reduce(into: [:]) { recognizers, language in
            recognizers[language] = Once { IntentRecognizer(skill, in: language) }
        }
        name = invocationName.lowercased().split { !$0.isLetter && !$0.isNumber }
    }

    /// The request for what a person says.
    ///
    /// Before a session, words that call the skill by its name open it, and what follows the name is the first thing said.
    func request(_ words: String, _ locale: LocaleName?, _ number: Int, after threads: SessionThreads) throws -> JSON {
        let probe: JSON = ["session": ["sessionId": .string(Self.session)]]
        let memory = threads.memory(for: probe)
        var attributes = SessionAttributes<C.State>()
        if let memory { attributes = try Wire.decode(SessionAttributes<C.State>.self, from: Data(memory.now.text())) }
        let device = SimulatedDevice(
            application: Application(id: "amzn1.ask.skill.dialog"),
            locale: locale ?? C.language.locales.first
        )
        let kind = memory == nil ? first(words, locale) : understood(words, locale, attributes)
        let envelope = device.message(kind, number: number, isNew: memory == nil, attributes: attributes)
        return try JSON(reading: Wire.encode(envelope))
    }

    private func first(_ words: String, _ locale: LocaleName?) -> Request.Kind {
        let spoken = words.split(whereSeparator: \.isWhitespace)
        let plain = spoken.map { word in word.lowercased().filter { $0.isLetter || $0.isNumber } }
        if !name.isEmpty, plain.count >= name.count {
            for start in 0...(plain.count - name.count)
            where zip(plain[start...], name).allSatisfy({ $0 == $1 }) {
                let rest = spoken[(start + name.count)...].joined(separator: " ")
                return rest.isEmpty ? .launch : understood(rest, locale, SessionAttributes())
            }
        }
        let kind = understood(words, locale, SessionAttributes())
        if case .intent(let intent) = kind, intent.name == .fallback { return .launch }
        return kind
    }

    private func understood(
        _ words: String,
        _ locale: LocaleName?,
        _ attributes: SessionAttributes<C.State>
    ) -> Request.Kind {
        let state = if case .state(let state) = attributes.stored { state } else { C.start }
        let language = C.language(for: locale) ?? C.language
        let reading = recognizers[language]?.get().reading(of: words, expecting: C.expected(in: state.kind))
        return .intent((reading ?? .fallback).request)
    }
}
