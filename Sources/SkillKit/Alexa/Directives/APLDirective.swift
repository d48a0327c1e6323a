/// Something for a screen that knows the Alexa Presentation Language (APL, APLA for audio, APLT for character displays).
public enum APLDirective: Sendable, Hashable {
    /// `Alexa.Presentation.APL.RenderDocument`: show a document
    case renderDocument(APLDocument)
    /// `Alexa.Presentation.APL.ExecuteCommands`: run commands in it
    case executeCommands(APLCommands)
    /// `Alexa.Presentation.APL.SendIndexListData`: more items of a list, by their places
    case sendIndexListData(APLIndexListData)
    /// `Alexa.Presentation.APL.SendTokenListData`: more items of a list, by a page's token
    case sendTokenListData(APLTokenListData)
    /// `Alexa.Presentation.APL.UpdateIndexListData`: change items of a list
    case updateIndexListData(APLIndexListUpdate)
    /// `Alexa.Presentation.APLA.RenderDocument`: play an audio document
    case renderAudioDocument(APLDocument)
    /// `Alexa.Presentation.APLT.RenderDocument`: show a document on a character display
    case renderDisplayDocument(APLDocument)
    /// `Alexa.Presentation.APLT.ExecuteCommands`: run commands in it
    case executeDisplayCommands(APLCommands)
}

extension APLDirective: WireFamily {
    static let types: [WireType<Self>] = [
        WireType("Alexa.Presentation.APL.RenderDocument", renderDocument),
        WireType("Alexa.Presentation.APL.ExecuteCommands", executeCommands),
        WireType("Alexa.Presentation.APL.SendIndexListData", sendIndexListData),
        WireType("Alexa.Presentation.APL.SendTokenListData", sendTokenListData),
        WireType("Alexa.Presentation.APL.UpdateIndexListData", updateIndexListData),
        WireType("Alexa.Presentation.APLA.RenderDocument", renderAudioDocument),
        WireType("Alexa.Presentation.APLT.RenderDocument", renderDisplayDocument),
        WireType("Alexa.Presentation.APLT.ExecuteCommands", executeDisplayCommands),
    ]

    var content: (type: String, part: any WirePart) {
        switch self {
        case .renderDocument(let part): ("Alexa.Presentation.APL.RenderDocument", part)
        case .executeCommands(let part): ("Alexa.Presentation.APL.ExecuteCommands", part)
        case .sendIndexListData(let part): ("Alexa.Presentation.APL.SendIndexListData", part)
        case .sendTokenListData(let part): ("Alexa.Presentation.APL.SendTokenListData", part)
        case .updateIndexListData(let part): ("Alexa.Presentation.APL.UpdateIndexListData", part)
        case .renderAudioDocument(let part): ("Alexa.Presentation.APLA.RenderDocument", part)
        case .renderDisplayDocument(let part): ("Alexa.Presentation.APLT.RenderDocument", part)
        case .executeDisplayCommands(let part): ("Alexa.Presentation.APLT.ExecuteCommands", part)
        }
    }
}
