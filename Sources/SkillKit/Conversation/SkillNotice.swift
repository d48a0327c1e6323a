/// Something that happened in a turn and that the person who runs the skill should know: for a log, not for speech.
///
/// None of them contains what was said, or an identifier of a person or a device.
public enum SkillNotice: Sendable {
    /// The conversation threw, and the person heard the apology.
    case apologised(for: any Error)
    /// The conversation threw when Alexa asked whether it could answer an intent, so its routes answered.
    case leftToRoutes(because: any Error)
    /// Members of the request, named by their paths, are not of Alexa's type, and were ignored.
    case ignored([String])
    /// The session's state could not be used, so the conversation started over.
    case startedAnew(because: String)
    /// A response breaks one of Alexa's rules.
    case finding(ResponseFinding)
    /// A response had speech for a request that takes none; the speech was left out.
    case silenced(type: String)
    /// No language of the skill serves the request's locale, so it was answered in another.
    case unservedLocale(LocaleName, answeredIn: Language)
    /// A slot of the request that its intent does not declare: the console may have another model than the skill.
    case undeclaredSlot(String)
    /// Something that a backend noted.
    case noted(String)
}

extension SkillNotice: CustomStringConvertible {
    public var description: String {
        switch self {
        case .apologised(let error): "the conversation failed, and apologised: \(error)"
        case .leftToRoutes(let error): "the routes answered whether an intent can be fulfilled: \(error)"
        case .ignored(let paths): "ignored members of an unexpected type: \(paths.joined(separator: ", "))"
        case .startedAnew(let reason): "the session's state is not used: \(reason)"
        case .finding(let finding): "the response breaks a rule: \(finding)"
        case .silenced(let type): "a request of type \(type) may not be spoken to; the speech was left out"
        case .unservedLocale(let locale, let language):
            "no language of the skill serves the locale '\(locale.rawValue.prefix(16))'; it is answered in '\(language)'"
        case .undeclaredSlot(let name): "the intent does not declare the slot '\(name.prefix(64))'"
        case .noted(let words): words
        }
    }
}
