extension Directive {
    /// Where the directive lacks what it needs.
    func findings(at path: String) -> [ResponseFinding] {
        switch kind {
        case .audioPlayer(.play(let playback)): playback.findings(at: path)
        case .audioPlayer(.clearQueue(let clearing)):
            Self.missing(clearing.clearBehavior == nil, "clearBehavior", at: path)
        case .dialog(let directive): directive.findings(at: path)
        case .videoApp(.launch(let launch)):
            Self.missing(launch.item?.source == nil, "videoItem.source", at: path)
        case .apl(.renderDocument(let document)), .apl(.renderAudioDocument(let document)),
            .apl(.renderDisplayDocument(let document)):
            Self.missing(document.document == nil, "document", at: path)
        case .audioPlayer(.stop), .apl, .html, .display, .connections, .gameEngine, .customInterface, .single, .other:
            []
        }
    }

    /// The interface that a device must have for the directive.
    var interface: DeviceInterface? {
        switch kind {
        case .audioPlayer: .audioPlayer
        case .videoApp: .videoApp
        case .display: .display
        case .html: .html
        case .apl(.renderAudioDocument): nil
        case .apl(.renderDisplayDocument), .apl(.executeDisplayCommands): .aplt
        case .apl: .apl
        case .dialog, .connections, .gameEngine, .customInterface, .single, .other: nil
        }
    }

    fileprivate static func missing(_ isMissing: Bool, _ name: String, at path: String) -> [ResponseFinding] {
        isMissing ? [ResponseFinding(.directiveMember, at: "\(path).\(name)", "it is missing; set it")] : []
    }
}

extension AudioPlayback {
    fileprivate func findings(at path: String) -> [ResponseFinding] {
        let stream = item?.stream
        let streamPath = "\(path).audioItem.stream"
        var findings =
            Directive.missing(playBehavior == nil, "playBehavior", at: path)
            + Directive.missing(stream?.url == nil, "url", at: streamPath)
            + Directive.missing(stream?.token == nil, "token", at: streamPath)
            + Directive.missing(stream?.offsetInMilliseconds == nil, "offsetInMilliseconds", at: streamPath)
        if let url = stream?.url, !url.hasPrefix("https://") {
            findings.append(ResponseFinding(.directiveMember, at: "\(streamPath).url", "it must be an https URL"))
        }
        if let token = stream?.token, token.unicodeScalars.count > 1024 {
            findings.append(
                ResponseFinding(.directiveMember, at: "\(streamPath).token", "use at most 1,024 characters")
            )
        }
        if (playBehavior == .enqueue) != (stream?.expectedPreviousToken != nil) {
            let advice = "set it with the play behavior ENQUEUE, and only then"
            findings.append(ResponseFinding(.directiveMember, at: "\(streamPath).expectedPreviousToken", advice))
        }
        return findings
    }
}

extension DialogDirective {
    fileprivate func findings(at path: String) -> [ResponseFinding] {
        switch self {
        case .delegate(let delegation), .confirmIntent(let delegation):
            return Self.name(of: delegation.updatedIntent, at: path)
        case .delegateRequest(let delegation):
            return Directive.missing(delegation.target == nil, "target", at: path)
        case .elicitSlot(let elicitation):
            return Directive.missing(elicitation.slot?.isEmpty != false, "slotToElicit", at: path)
                + Self.name(of: elicitation.updatedIntent, at: path)
        case .confirmSlot(let confirmation):
            return Directive.missing(confirmation.slot?.isEmpty != false, "slotToConfirm", at: path)
                + Self.name(of: confirmation.updatedIntent, at: path)
        case .updateDynamicEntities(let entities):
            let values = entities.types?.reduce(0) { $0 + ($1.values?.count ?? 0) } ?? 0
            let many = ResponseFinding(.dynamicValues, at: "\(path).types", "\(values) values; send at most 100")
            return Directive.missing(entities.updateBehavior == nil, "updateBehavior", at: path)
                + (values > 100 ? [many] : [])
        }
    }

    private static func name(of intent: DirectedIntent?, at path: String) -> [ResponseFinding] {
        Directive.missing(intent != nil && intent?.name == nil, "updatedIntent.name", at: path)
    }
}
