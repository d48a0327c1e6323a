/// Checks a response for what Alexa would refuse, before it is sent.
public struct ResponseCheck: Sendable {
    /// How large a response may be.
    public var limits: ResponseLimits

    /// Creates a check.
    public init(limits: ResponseLimits = ResponseLimits()) { self.limits = limits }

    /// Where a response breaks a rule.
    ///
    /// Time grows with the length of its texts.
    /// - Parameters:
    ///   - response: The response.
    ///   - request: The request that it answers.
    ///   - inSession: Whether the request belongs to a session.
    ///   - context: What the device is and does.
    /// - Returns: The findings, in the order of the response's members; empty if all is well.
    func findings(
        in response: Response,
        to request: Request,
        inSession: Bool,
        on context: LazyContext
    ) -> [ResponseFinding] {
        let speech = response.speech?.findings(at: "response.outputSpeech", limit: limits.characters) ?? []
        let card = response.card?.findings(at: "response.card", limit: limits.characters) ?? []
        let reprompt =
            response.reprompt?.speech?.findings(at: "response.reprompt.outputSpeech", limit: limits.characters) ?? []
        return speech + card + reprompt + answer(response, request, inSession) + session(response)
            + response.unfitDirectives + directives(response, request, context)
    }

    /// Whether an envelope, or the session attributes in it, are too large.
    /// - Parameters:
    ///   - bytes: The size of the whole envelope.
    ///   - attributes: How many of these are the session attributes.
    /// - Returns: The findings; empty if all is well.
    public func findings(ofSize bytes: Int, attributes: Int) -> [ResponseFinding] {
        var findings: [ResponseFinding] = []
        let share = "\(bytes) bytes, \(attributes) of them session attributes"
        if bytes > limits.response {
            let advice = "\(share); send at most \(limits.response)"
            findings.append(ResponseFinding(.responseSize, at: "the response", advice))
        } else if bytes > limits.largeResponse {
            let advice = "\(share); stay below \(limits.largeResponse)"
            findings.append(ResponseFinding(.largeResponse, at: "the response", advice))
        }
        if attributes > limits.sessionAttributes {
            let advice =
                "\(attributes) of the response's \(bytes) bytes; remember at most \(limits.sessionAttributes), "
                + "such as identifiers instead of whole values"
            findings.append(ResponseFinding(.sessionAttributes, at: "sessionAttributes", advice))
        }
        return findings
    }

    /// What the response has that may not answer a request of this type.
    private func answer(_ response: Response, _ request: Request, _ inSession: Bool) -> [ResponseFinding] {
        let type = request.type
        let speaks = response.speaks || response.session != .lingers
        switch request.answerability(inSession: inSession) {
        case .anything: return []
        case .nothing:
            guard speaks || !response.directives.isEmpty else { return [] }
            return [ResponseFinding(.unheard, at: "response", "nothing may answer \(type); answer with .silent")]
        case .audioDirectives:
            let others = response.directives.filter { !$0.type.hasPrefix("AudioPlayer.") }
            guard speaks || !others.isEmpty else { return [] }
            let advice = "only audio directives may answer \(type); leave out the rest"
            return [ResponseFinding(.audioAnswer, at: "response", advice)]
        case .fulfilment:
            guard response.canFulfillIntent == nil || response.speaks else { return [] }
            return [
                ResponseFinding(.fulfilmentAnswer, at: "response", "\(type) wants canFulfillIntent and nothing else")
            ]
        }
    }

    private func session(_ response: Response) -> [ResponseFinding] {
        var findings: [ResponseFinding] = []
        let launchesVideo = response.directives.contains { if case .videoApp = $0.kind { true } else { false } }
        let speaks = response.speech != nil
        let isDialog = response.directives.contains { if case .dialog = $0.kind { true } else { false } }
        if launchesVideo, response.session != .lingers {
            findings.append(ResponseFinding(.videoSession, at: "response", "a video needs .leaveOpen; use it"))
        }
        if response.session == .ends {
            let asks = response.speech?.plainText.last { !$0.isWhitespace } == "?"
            if asks || response.reprompt != nil {
                let advice = "the session ends, so the question can't be answered; use .ask, or ask nothing"
                findings.append(ResponseFinding(.questionAtTheEnd, at: "response", advice))
            }
        }
        if response.session == .listens, !speaks, !isDialog {
            let advice = "the session stays open without any speech; ask something"
            findings.append(ResponseFinding(.openWithoutSpeech, at: "response", advice))
        } else if response.session == .listens, !isDialog, response.reprompt == nil {
            findings.append(
                ResponseFinding(.openWithoutReprompt, at: "response", "the session listens; add a reprompt")
            )
        }
        return findings
    }

    private func directives(_ response: Response, _ request: Request, _ context: LazyContext) -> [ResponseFinding] {
        guard !response.directives.isEmpty else { return [] }
        var findings: [ResponseFinding] = []
        // Contexts are long, so it is read only if a directive needs something of the device.
        let supported = response.directives.contains { $0.interface != nil } ? context.supportedInterfaces : nil
        var dialogs = 0
        for (index, directive) in response.directives.enumerated() {
            let path = "response.directives[\(index)]"
            findings += directive.findings(at: path)
            if let interface = directive.interface, let supported, !supported.contains(interface) {
                let advice =
                    "the device has no \(interface.rawValue); send \(directive.type) only where it is supported"
                findings.append(ResponseFinding(.unsupportedInterface, at: path, advice))
            }
            guard case .dialog(let dialog) = directive.kind else { continue }
            if case .updateDynamicEntities = dialog { continue }
            dialogs += 1
            if !request.allows(dialog) {
                let advice = "\(directive.type) can't answer \(request.type); send it in answer to an intent"
                findings.append(ResponseFinding(.dialogWithoutIntent, at: path, advice))
            }
        }
        if dialogs > 1 {
            let advice = "\(dialogs) directives for the dialog; send one"
            findings.append(ResponseFinding(.dialogCount, at: "response.directives", advice))
        }
        return findings
    }
}

extension LazyContext {
    /// The interfaces of the device; `nil` if the request doesn't say.
    fileprivate var supportedInterfaces: SupportedInterfaces? { (try? system())?.device?.supportedInterfaces }
}

extension Request {
    /// Whether a dialog directive may answer it: an intent, or a launch if the directive names the intent to go to.
    fileprivate func allows(_ directive: DialogDirective) -> Bool {
        switch (kind, directive) {
        case (.intent, _), (.dialog, _): true
        case (.launch, .delegate(let part)), (.launch, .confirmIntent(let part)): part.updatedIntent != nil
        case (.launch, .elicitSlot(let part)): part.updatedIntent != nil
        case (.launch, .confirmSlot(let part)): part.updatedIntent != nil
        case (.launch, .delegateRequest): true
        default: false
        }
    }
}
