#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

extension DeviceKind {
    /// The device whose event Lambda delivered; `nil` for Alexa, and for an event that no known device sends.
    ///
    /// It looks only at the names of the event's members, because most events are Alexa's.
    init?(ofEvent event: Data) {
        switch JSONOutline.firstMember(of: ["request", "sessionState", "queryResult", "sessionInfo"], in: event) {
        case 1?: self = .lex
        case 2?: self = .dialogflow
        case 3?: self = .dialogflowCX
        default: return nil
        }
    }
}
