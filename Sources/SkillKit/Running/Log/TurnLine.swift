#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// A turn as it is logged.
///
/// All names in it are known beforehand; neither what a person said nor an identifier of anybody gets in, unless content
/// is asked for.
struct TurnLine: Encodable {
    enum Level: String { case info, warning, error }

    struct State: Encodable {
        var before: String?
        var after: String?

        func encode(to encoder: any Encoder) throws {
            var members = encoder.container(keyedBy: MemberKey.self)
            try members.encodeIfPresent(before, forKey: "before")
            try members.encodeIfPresent(after, forKey: "after")
        }
    }

    struct Content: Encodable {
        var request: JSON
        var response: JSON?
    }

    var level: Level
    var requestId: String
    var traceId: String?
    var request: String?
    var intent: String?
    var event: String?
    var state: State?
    /// How long each part took; the conversation's time includes the backend's.
    var microseconds: [String: Int]
    /// What was mended, left out or apologised for.
    var notices: [String]?
    /// Why there is no answer.
    var refused: ErrorAnswer?
    var content: Content?

    init(
        _ turn: (record: TurnRecord, request: Data, answer: TurnAnswer),
        requestID: String,
        traceID: String?,
        hasContent: Bool
    ) {
        let record = turn.record
        requestId = requestID
        traceId = traceID
        request = record.requestType
        intent = record.intent
        event = record.event
        state = record.stateBefore.map { State(before: $0, after: record.stateAfter) }
        microseconds = TurnTrace.Phase.allCases.reduce(into: [:]) { $0[$1.rawValue] = record.times[$1]?.microseconds }
        notices = record.notices.isEmpty ? nil : record.notices.map { hasContent ? "\($0)" : $0.loggable }
        switch turn.answer {
        case .response:
            level = record.notices.isEmpty ? .info : .warning
        case .refusal(let error):
            level = .error
            refused = ErrorAnswer(error)
            if !hasContent { refused?.errorMessage = loggable(error) }
        }
        guard hasContent else { return }
        content = Content(request: Self.json(turn.request), response: (try? turn.answer.get()).map(Self.json))
    }

    // Uses the envelopes' key type: the first use of another one costs a process as much as a turn.
    func encode(to encoder: any Encoder) throws {
        var members = encoder.container(keyedBy: MemberKey.self)
        try members.encode(level.rawValue, forKey: "level")
        try members.encode(requestId, forKey: "requestId")
        try members.encodeIfPresent(traceId, forKey: "traceId")
        try members.encodeIfPresent(request, forKey: "request")
        try members.encodeIfPresent(intent, forKey: "intent")
        try members.encodeIfPresent(event, forKey: "event")
        try members.encodeIfPresent(state, forKey: "state")
        try members.encode(microseconds, forKey: "microseconds")
        try members.encodeIfPresent(notices, forKey: "notices")
        try members.encodeIfPresent(refused, forKey: "refused")
        try members.encodeIfPresent(content, forKey: "content")
    }

    /// The JSON of some bytes, or the bytes as text.
    private static func json(_ bytes: Data) -> JSON {
        (try? JSON(reading: bytes)) ?? .string(String(decoding: bytes.prefix(4096), as: UTF8.self))
    }
}
