/// What a log may say about an error: everything if its type promises to contain nothing of the request, else its type.
func loggable(_ error: any Error) -> String {
    switch error {
    case let error as any LoggableError: error.description
    case SkillError.wrongApplication: "The request is for another application"
    case let error as SkillError: error.description
    default: "\(type(of: error))"
    }
}

extension SkillNotice {
    /// What a log may say about it.
    var loggable: String {
        switch self {
        case .apologised(let error): "the conversation failed, and apologised: \(SkillKit.loggable(error))"
        // A name that the skill does not know could be anything.
        case .undeclaredSlot: "the request has a slot that its intent does not declare"
        case .leftToRoutes(let error):
            "the routes answered whether an intent can be fulfilled: \(SkillKit.loggable(error))"
        // The advice may quote the response.
        case .finding(let finding): "the response breaks a rule: \(finding.path) (\(finding.rule.rawValue))"
        case .startedAnew, .ignored, .noted: description
        case .unservedLocale(let locale, _) where locale.rawValue.isLocale: description
        case .unservedLocale(_, let language): "an invalid locale is answered in '\(language)'"
        // The type may be unknown, and so anything.
        case .silenced: "a request may not be spoken to; the speech was left out"
        }
    }
}

extension String {
    /// Whether it has the form of a locale, such as `de-DE`.
    fileprivate var isLocale: Bool {
        let parts = split(separator: "-", omittingEmptySubsequences: false)
        return parts.count <= 3 && parts.allSatisfy { (2...4).contains($0.count) && $0.allSatisfy(\.isASCII) }
            && allSatisfy { $0.isLetter || $0 == "-" }
    }
}
