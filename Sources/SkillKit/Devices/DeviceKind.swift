/// The devices that come with SkillKit, besides Alexa, by the names that the command line knows.
public enum DeviceKind: String, Sendable, Hashable, CaseIterable {
    /// Anything with a pipe; see ``TextLineDevice``.
    case text
    /// Rhasspy over MQTT; see ``HermesDevice``.
    case hermes
    /// Rhasspy's handler over HTTP, or as a program; see ``RhasspyDevice``.
    case rhasspy
    /// Home Assistant's conversation API; see ``HomeAssistantDevice``.
    case homeAssistant = "home-assistant"
    /// Home Assistant's Assist, by the Wyoming protocol; see ``WyomingDevice``.
    case wyoming
    /// A language model, as Ollama serves it; see ``OllamaDevice``.
    case ollama
    /// Open Voice OS, on its message bus; see ``OVOSDevice``.
    case ovos
    /// Assistants that call tools; see ``MCPDevice``.
    case mcp
    /// Amazon Lex V2; see ``LexDevice``.
    case lex
    /// Dialogflow ES; see ``DialogflowDevice``.
    case dialogflow
    /// Dialogflow CX; see ``DialogflowCXDevice``.
    case dialogflowCX = "dialogflow-cx"
    /// A thing of AWS IoT with a screen, by its shadow; see ``ShadowDevice``.
    case shadow

    /// The device, as it serves a skill.
    public func device(of profile: SkillProfile) -> any WireDevice {
        switch self {
        case .text: TextLineDevice(locale: profile.locale)
        case .hermes: HermesDevice(locale: profile.locale)
        case .rhasspy: RhasspyDevice(locale: profile.locale)
        case .homeAssistant: HomeAssistantDevice()
        case .wyoming: WyomingDevice(profile)
        case .ollama: OllamaDevice(profile)
        case .ovos: OVOSDevice(profile)
        case .mcp: MCPDevice(profile)
        case .lex: LexDevice()
        case .dialogflow: DialogflowDevice()
        case .dialogflowCX: DialogflowCXDevice()
        case .shadow: ShadowDevice(locale: profile.locale)
        }
    }

    /// What it is, in a few words.
    public var summary: String {
        switch self {
        case .text: "Anything with a pipe: key<TAB>words, or JSON"
        case .hermes: "Rhasspy 2.5 over MQTT: TOPIC PAYLOAD"
        case .rhasspy: "Rhasspy's intent handler over HTTP or as a program"
        case .homeAssistant: "Home Assistant's conversation API"
        case .wyoming: "Home Assistant's Assist, by the Wyoming protocol"
        case .ollama: "A language model, as Ollama and OpenAI serve it: PATH BODY"
        case .ovos: "Open Voice OS and Neon, on their message bus"
        case .mcp: "Assistants that call tools, Alexa+ among them; 'mcp' serves it"
        case .lex: "Amazon Lex V2, on Lambda"
        case .dialogflow: "Google Dialogflow ES, as a webhook"
        case .dialogflowCX: "Google Dialogflow CX, as a webhook"
        case .shadow: "A thing of AWS IoT with a screen, by its device shadow: TOPIC PAYLOAD"
        }
    }

    /// Where it keeps its sessions' memory between turns.
    public var memory: MemoryPlace {
        switch self {
        case .hermes, .lex, .dialogflow, .dialogflowCX, .shadow: .message
        case .text, .rhasspy, .homeAssistant, .wyoming, .ovos, .mcp: .store
        case .ollama: .history
        }
    }

    /// Where the memory of a device's sessions can be.
    public enum MemoryPlace: String, Sendable, Hashable {
        /// In the messages, which the device carries.
        case message
        /// In a store, by session.
        case store
        /// Nowhere: the device sends the whole dialogue each time, and it is replayed.
        case history
    }

    /// The device that sent a message, told from its content; `nil` if it is none of these.
    public init?(of message: JSON, topic: String? = nil) {
        switch message {
        case _ where topic?.hasPrefix("/") == true: self = .ollama
        case _ where topic?.hasPrefix("$aws/things/") == true: self = .shadow
        case .object where message["sessionState"] != nil: self = .lex
        case .object where message["queryResult"] != nil: self = .dialogflow
        case .object where message["sessionInfo"] != nil: self = .dialogflowCX
        case .object where message["jsonrpc"] != nil: self = .mcp
        case .object where message["messages"] != nil: self = .ollama
        case .object where message["type"] != nil && message["context"] != nil && message["request"] == nil:
            self = .ovos
        case .object where topic?.hasPrefix("hermes/") == true: self = .hermes
        case .object where message["type"]?.string != nil && message["request"] == nil: self = .wyoming
        case .object where message["intent"]?["name"] != nil: self = .rhasspy
        case .object where message["session"]?.string != nil: self = .text
        case .object where message["text"]?.string != nil: self = .homeAssistant
        case .string where topic != nil: self = .text
        case .null, .bool, .integer, .number, .long, .string, .array, .object: return nil
        }
    }
}
