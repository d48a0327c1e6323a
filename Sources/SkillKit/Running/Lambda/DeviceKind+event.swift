#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

extension DeviceKind {
    /// The device whose event Lambda delivered; `nil` for Alexa, and for what is of none.
    ///
    /// It looks at the names of the event's members alone, because Alexa's events are the many.
    init?(ofEvent event: Data) {
        switch JSONOutline.firstMember(of: ["request", "sessionState", "queryResult", "sessionInfo"], in: event) {
        case 1?: self = .lex
        case 2?: self = .dialogflow
        case 3?: self = .dialogflowCX
        default: return nil
        }
    }
}
