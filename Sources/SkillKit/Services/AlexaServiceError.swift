#if HTTPS || Workbench
/// Why one of Alexa's services did not answer what a turn asked.
///
/// They contain nothing of the answer but Alexa's own codes, so all of them can be logged.
public enum AlexaServiceError: LoggableError, Hashable {
    /// The skill has no ``Skill/transport``.
    case noTransport
    /// The request has no token or no address for the services: it is not from Alexa, or from a test.
    case noToken
    /// The request's address for the services is not one of Amazon's.
    case foreignEndpoint
    /// The request doesn't say which device it is from.
    case noDevice
    /// The person has not granted the permission, or has withdrawn it; see ``consentCard``.
    case notPermitted([Permission])
    /// Nothing has that identifier.
    case notFound
    /// It was changed by somebody else since its version was read, or exists already.
    case conflict
    /// The skill has asked too often.
    case tooOften
    /// The service refuses, with its HTTP status and its own code, such as `MAX_REMINDERS_EXCEEDED`.
    case refused(status: Int, code: String?)
    /// The service itself failed, with its HTTP status.
    case failed(status: Int)
    /// The answer is not what the service's reference says.
    case unreadable
    /// There was no answer.
    case noAnswer(HTTPError)

    /// Asks the person in the companion app for the missing permissions; `nil` for any other error.
    public var consentCard: Card? {
        guard case .notPermitted(let permissions) = self, !permissions.isEmpty else { return nil }
        return .askForPermissions(permissions)
    }
}

extension AlexaServiceError {
    init(_ error: ServiceAccessError) {
        self =
            switch error {
            case .noTransport: .noTransport
            case .noToken: .noToken
            case .foreignEndpoint: .foreignEndpoint
            }
    }

    /// The error that an answer stands for; `nil` for a success.
    init?(_ answer: ServiceAnswer, needing permissions: [Permission]) {
        let code = Self.code(in: answer.body)
        switch answer.status {
        case 200...299: return nil
        case 401, 403:
            // A service that refuses for a reason of its own gives a code: there are too many, or the device has no
            // such thing.
            let isOtherwise = code.map { $0.contains("EXCEEDED") || $0.contains("NOT_SUPPORTED") } ?? false
            let isOfLeave = !permissions.isEmpty && !isOtherwise
            self = isOfLeave ? .notPermitted(permissions) : .refused(status: answer.status, code: code)
        case 404: self = .notFound
        case 409: self = .conflict
        case 429: self = .tooOften
        case 500...: self = .failed(status: answer.status)
        default: self = .refused(status: answer.status, code: code)
        }
    }

    /// Alexa's own word for what is wrong; `nil` if there is none, or it is not a word in capitals.
    private static func code(in body: JSON?) -> String? {
        guard let code = body?["code"]?.string ?? body?["type"]?.string, (1...64).contains(code.utf8.count) else {
            return nil
        }
        return code.utf8.allSatisfy { (0x41...0x5A).contains($0) || $0 == 0x5F } ? code : nil
    }
}

extension AlexaServiceError: CustomStringConvertible {
    public var description: String {
        switch self {
        case .noTransport: "the skill has no transport for Alexa's services"
        case .noToken: "the request has no token for Alexa's services"
        case .foreignEndpoint: "the request's apiEndpoint is not one of Amazon's"
        case .noDevice: "the request doesn't say which device it is from"
        case .notPermitted(let permissions):
            "the person has not permitted \(permissions.map(\.rawValue).joined(separator: ", "))"
        case .notFound: "Alexa has nothing of that identifier"
        case .conflict: "it was changed meanwhile, or exists already"
        case .tooOften: "Alexa's service was asked too often"
        case .refused(let status, let code):
            "Alexa's service refused with status \(status)" + (code.map { " and \($0)" } ?? "")
        case .failed(let status): "Alexa's service failed with status \(status)"
        case .unreadable: "the answer of Alexa's service is not as its reference says"
        case .noAnswer(let error): "Alexa's service: \(error)"
        }
    }
}
#endif
