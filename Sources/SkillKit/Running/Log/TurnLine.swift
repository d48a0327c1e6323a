#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// A turn as it is logged.
///
/// All names in it are known beforehand; neither what a person said nor an identifier of anybody gets in, unless content
/// is asked for.
struct TurnLine {
    enum Level: String { case info, warning, error }

    struct State {
        var before: String?
        var after: String?
    }

    struct Content {
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
    var times: TurnTimes
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
        times = record.times
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

    /// Writes it as an object of one line.
    func write(to writer: inout JSONWriter) {
        writer.object { writer in
            if let content {
                writer.member("content") { writer in
                    writer.object { writer in
                        writer.member("request", content.request)
                        writer.member("response", ifPresent: content.response)
                    }
                }
            }
            writer.member("event", ifPresent: event)
            writer.member("intent", ifPresent: intent)
            writer.member("level", level.rawValue)
            writer.member("microseconds") { writer in
                writer.object { writer in
                    // In alphabetical order, as all members are written here, so that nothing is left to sort.
                    for phase in [TurnTrace.Phase.backend, .conversation, .decode, .encode] {
                        guard let time = times[phase] else { continue }
                        writer.member(phase.rawValue) { $0.integer(time.microseconds) }
                    }
                }
            }
            writer.member("notices", ifPresent: notices)
            if let refused { writer.member("refused") { $0.encode(refused) } }
            writer.member("request", ifPresent: request)
            writer.member("requestId", requestId)
            if let state {
                writer.member("state") { writer in
                    writer.object { writer in
                        writer.member("after", ifPresent: state.after)
                        writer.member("before", ifPresent: state.before)
                    }
                }
            }
            writer.member("traceId", ifPresent: traceId)
        }
    }

    /// The JSON of some bytes, or the bytes as text.
    private static func json(_ bytes: Data) -> JSON {
        (try? JSON(reading: bytes)) ?? .string(String(decoding: bytes.prefix(4096), as: UTF8.self))
    }
}
