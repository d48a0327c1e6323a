/// What a screen tells of a document of the Alexa Presentation Language (APL, APLA for audio, APLT for character displays) or a web page.
public enum APLRequest: Sendable, Hashable {
    /// `Alexa.Presentation.APL.UserEvent`: something was touched, or a `SendEvent` command ran
    case userEvent(APLUserEvent)
    /// `Alexa.Presentation.APL.RuntimeError`: a document or its data could not be used
    case runtimeError(APLRuntimeErrors)
    /// `Alexa.Presentation.APL.LoadIndexListData`: a list wants more items, by their places
    case loadIndexListData(APLIndexListRequest)
    /// `Alexa.Presentation.APL.LoadTokenListData`: a list wants more items, by a page's token
    case loadTokenListData(APLTokenListRequest)
    /// `Alexa.Presentation.APLA.RuntimeError`: an audio document could not be rendered
    case audioRuntimeError(APLRuntimeErrors)
    /// `Alexa.Presentation.APLT.UserEvent`: a `SendEvent` command ran on a character display
    case displayUserEvent(APLUserEvent)
}

extension APLRequest: WireFamily {
    static let types: [WireType<Self>] = [
        WireType("Alexa.Presentation.APL.UserEvent", userEvent),
        WireType("Alexa.Presentation.APL.RuntimeError", runtimeError),
        WireType("Alexa.Presentation.APL.LoadIndexListData", loadIndexListData),
        WireType("Alexa.Presentation.APL.LoadTokenListData", loadTokenListData),
        WireType("Alexa.Presentation.APLA.RuntimeError", audioRuntimeError),
        WireType("Alexa.Presentation.APLT.UserEvent", displayUserEvent),
    ]

    var content: (type: String, part: any WirePart) {
        switch self {
        case .userEvent(let part): ("Alexa.Presentation.APL.UserEvent", part)
        case .runtimeError(let part): ("Alexa.Presentation.APL.RuntimeError", part)
        case .loadIndexListData(let part): ("Alexa.Presentation.APL.LoadIndexListData", part)
        case .loadTokenListData(let part): ("Alexa.Presentation.APL.LoadTokenListData", part)
        case .audioRuntimeError(let part): ("Alexa.Presentation.APLA.RuntimeError", part)
        case .displayUserEvent(let part): ("Alexa.Presentation.APLT.UserEvent", part)
        }
    }
}
