extension Response {
    /// Directives that don't go with the rest of the response, or with each other.
    ///
    /// The forms of a response don't allow them, but ``directive(_:)`` can add them.
    var unfitDirectives: [ResponseFinding] {
        var findings: [ResponseFinding] = []
        var holdsTask = false
        var holdsPlayer = false
        for (index, directive) in directives.enumerated() {
            let path = "response.directives[\(index)]"
            switch directive.kind {
            case .dialog(.updateDynamicEntities): break
            case .dialog(let dialog):
                if session == .ends {
                    let advice = "the session ends, and with it the dialog; use .elicit, .confirm or .delegate"
                    findings.append(ResponseFinding(.dialogAtTheEnd, at: path, advice))
                }
                if case .delegate = dialog, speech != nil || reprompt != nil {
                    let advice = "Alexa speaks its own prompts; use .delegate, which says nothing"
                    findings.append(ResponseFinding(.spokenDelegation, at: path, advice))
                }
            case .connections(.startConnection), .connections(.completeTask): holdsTask = true
            case .audioPlayer, .videoApp: holdsPlayer = true
            case .apl, .html, .display, .connections, .gameEngine, .customInterface, .single, .other: break
            }
        }
        if holdsTask, holdsPlayer {
            let advice = "a task can't be combined with audio or video directives; send them in another turn"
            findings.append(ResponseFinding(.taskWithPlayer, at: "response.directives", advice))
        }
        return findings
    }
}
