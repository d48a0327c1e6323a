/// Anything with a pipe: `text`, the device for your own programs.
///
/// A message is a key, a tab and words: `kitchen<TAB>a scary movie`. The key names the session, and no words open the
/// skill. Or it is a document, in which only `session` is required:
///
/// ```json
/// {"session":"kitchen","user":"ada","text":"a scary movie","locale":"en-US"}
/// ```
///
/// Without `text` the skill is opened; `"closed": true` ends the session. The answer is a document:
///
/// ```json
/// {"card":null,"listening":true,"reprompt":"Another one?","speech":"How about Alien? Another one?"}
/// ```
public struct TextLineDevice: WireDevice {
    /// The locale of messages that name none.
    public var locale: LocaleName?

    /// Creates the device.
    public init(locale: LocaleName? = nil) { self.locale = locale }

    public var form: DeviceMessage.Form { .keyAndWords }
    public var abilities: DeviceAbilities { DeviceAbilities(showsCards: true) }

    public func hear(_ message: DeviceMessage) throws -> Heard {
        if let key = message.topic, let words = message.body.string {
            return Heard(Self.happening(words), session: key, locale: locale, abilities: abilities)
        }
        let part = try JSONPart(message.body).object()
        let session = try part["session"].required()
        let text = part["text"]
        if text.json != nil, text.string == nil { throw text.unfit("a string") }
        let happening: Heard.Happening =
            part["closed"].json == true ? .closed(.userInitiated) : Self.happening(text.string ?? "")
        var heard = Heard(happening, session: session, user: part["user"].string, abilities: abilities)
        heard.locale = part["locale"].string.map(LocaleName.init) ?? locale
        heard.person = part["person"].string
        heard.device = part["device"].string
        return heard
    }

    private static func happening(_ words: String) -> Heard.Happening {
        words.contains { !$0.isWhitespace } ? .words(words) : .opened
    }

    public func say(_ saying: Saying, to message: DeviceMessage) -> [DeviceMessage] {
        [DeviceMessage(TextAnswer(saying).json)]
    }

    public func refuse(_ message: DeviceMessage?, because error: any Error) -> [DeviceMessage] {
        let answer = ErrorAnswer(error)
        return [
            DeviceMessage(["errorType": .string(answer.errorType), "errorMessage": .string(answer.errorMessage)])
        ]
    }
}
