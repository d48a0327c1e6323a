/// A request as somebody who uses only Foundation's coder would declare it: what this skill reads of one, and no more.
struct BareMessage<State: Codable>: Decodable {
    struct Session: Decodable {
        var new: Bool
        var sessionId: String
        var application: Application
        var attributes: BareAttributes<State>
        var user: User
    }

    struct Application: Decodable { var applicationId: String }
    struct User: Decodable { var userId: String }

    struct Device: Decodable {
        struct Interface: Decodable {}

        var deviceId: String
        var supportedInterfaces: [String: Interface]
    }

    struct System: Decodable {
        var application: Application
        var user: User
        var device: Device
    }

    struct Context: Decodable {
        enum CodingKeys: String, CodingKey { case system = "System" }
        var system: System
    }

    struct Slot: Decodable {
        var name: String
        var value: String?
    }

    struct Intent: Decodable {
        var name: String
        var confirmationStatus: String?
        var slots: [String: Slot]
    }

    struct Request: Decodable {
        var type: String
        var requestId: String
        var timestamp: String
        var locale: String
        var intent: Intent?
    }

    var version: String
    var session: Session
    var context: Context
    var request: Request
}

/// What a session remembers, in both directions.
struct BareAttributes<State: Codable>: Codable {
    struct Kept: Codable {
        var state: State
        var version: Int
    }

    var skillkit: Kept?
}

/// An answer as somebody who uses only Foundation's coder would declare it: what this skill says, and no more.
struct BareAnswer<State: Codable>: Codable {
    struct OutputSpeech: Codable {
        var ssml: String
        var type: String
    }

    struct Reprompt: Codable { var outputSpeech: OutputSpeech }

    struct Card: Codable {
        var content: String?
        var title: String?
        var type: String
    }

    struct Response: Codable {
        var card: Card?
        var outputSpeech: OutputSpeech?
        var reprompt: Reprompt?
        var shouldEndSession: Bool?
    }

    var response: Response
    var sessionAttributes: BareAttributes<State>?
    var version: String
}
