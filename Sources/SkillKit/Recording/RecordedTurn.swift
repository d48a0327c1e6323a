#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// One turn of a recording, whatever the form it was written in.
struct RecordedTurn: Sendable {
    /// What is sent to the skill.
    enum Message: Sendable {
        /// A request envelope.
        case request(JSON)
        /// A message as it came, which may not be JSON at all.
        case bytes(Data)
        /// What a person says, for the skill's own understanding to turn into a request.
        case words(String, locale: LocaleName?)
    }

    /// What is sent.
    var message: Message
    /// The recorded answer; `nil` if there is none.
    var answer: RecordedAnswer?
    /// What the person said, if the recording tells.
    var said: String?
    /// The name of the backend that should answer; `nil` for the skill's own.
    var backend: String?
    /// Where the answer may differ from the recorded one.
    var allowances: [Allowance] = []
    /// What the turn got from outside.
    var outside: [OutsideAnswer] = []
    /// When it was recorded, in milliseconds since 1970.
    var moment: Int?
    /// How far the machine's clocks were ahead of Greenwich; 0 if the recording does not tell.
    var secondsFromGMT = 0
    /// The seed of its random numbers; `nil` if it asked for none.
    var seed: UInt64?
    /// Whether it continues no earlier turn, even if it names the session of one.
    var isAlone = false
    /// Whether the answer before it decides what it remembers, even where the recorded request says otherwise.
    var isScripted = false
    /// Where it is in its file: `turns[2]`, `line 7`; empty for the whole file.
    var place = ""

    init(_ message: Message, answer: RecordedAnswer? = nil, place: String = "") {
        self.message = message
        self.answer = answer
        self.place = place
    }
}

extension RecordedTurn {
    /// The members of a turn that replay knows.
    static let members: Set<String> = [
        "request", "response", "error", "received", "said", "backend", "allow", "at", "zone", "outside", "seed",
    ]

    /// Reads a turn: `{"request", "response" | "error", "said", "backend", "allow", "at", "zone", "outside", "seed"}`.
    /// - Throws: ``InputError`` for a member of the wrong type, with the path within the turn.
    init(_ json: JSON, place: String) throws(InputError) {
        if let request = json["request"], request != .null {
            message = .request(request)
        } else if let received = json["received"]?.string {
            message = .bytes(Data(received.utf8))
        } else {
            throw InputError(path: ["request"], reason: .missing)
        }
        if let response = json["response"], response != .null {
            answer = response["errorType"] != nil ? .refusal(response) : .response(response)
        } else if let error = json["error"], error != .null {
            answer = .refusal(error)
        }
        said = json["said"]?.string
        backend = json["backend"]?.string
        allowances = try Allowance.list(json["allow"])
        moment = json["at"]?.string.flatMap(Moment.milliseconds)
        if let zone = json["zone"], zone != .null {
            guard let seconds = zone.string.flatMap(Moment.secondsFromGMT) else {
                let expected = "a distance from Greenwich such as +02:00"
                throw InputError(path: ["zone"], reason: .mismatch(expected: expected))
            }
            secondsFromGMT = seconds
        }
        if case .integer(let number)? = json["seed"] { seed = UInt64(bitPattern: Int64(number)) }
        if let outside = json["outside"], outside != .null {
            do throws(InputError) {
                self.outside = try Wire.decode([OutsideAnswer].self, from: Data(outside.text()))
            } catch {
                throw InputError(path: ["outside"] + error.path, reason: error.reason)
            }
        }
        self.place = place
    }
}

/// The result of a message.
enum RecordedAnswer: Sendable, Hashable {
    /// A response envelope.
    case response(JSON)
    /// A refusal: the JSON of an ``ErrorAnswer``.
    case refusal(JSON)

    /// Either form as one value to compare; a refusal has other members than a response.
    var json: JSON {
        switch self {
        case .response(let json), .refusal(let json): json
        }
    }
}

/// Something in a recording that replay can't use, or does not look at.
public struct RecordingFinding: Sendable, Hashable, Codable {
    /// How much it matters.
    public enum Weight: String, Sendable, Hashable, Codable {
        /// It is something that replay has no use for.
        case unused
        /// The last line was cut off while it was written, as happens when a process is killed.
        case torn
        /// It can't be read, and was skipped.
        case malformed
    }

    /// How much it matters.
    public var weight: Weight
    /// Where it is in the file: `line 7`, `invocations[2]`; empty for the whole file.
    public var place: String
    /// What is wrong with it.
    public var words: String

    init(_ weight: Weight, at place: String, _ words: String) {
        self.weight = weight
        self.place = place
        self.words = words
    }
}

extension RecordingFinding: CustomStringConvertible {
    public var description: String { place.isEmpty ? words : "\(place): \(words)" }
}
