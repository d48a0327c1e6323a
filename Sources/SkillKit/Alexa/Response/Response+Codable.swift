extension Response: CodableWireValue {
    public init(_ scanned: ScannedJSON) throws(JSONMisfitError) {
        var reader = try WireReader(scanned)
        speech = try reader.ifPresent("outputSpeech")
        reprompt = try reader.ifPresent("reprompt")
        card = try reader.ifPresent("card")
        directives = try reader.ifPresent("directives") ?? []
        canFulfillIntent = try reader.ifPresent("canFulfillIntent")
        apiResponse = try reader.ifPresent("apiResponse")
        let ends: Bool? = try reader.ifPresent("shouldEndSession")
        session = ends.map { $0 ? .ends : .listens } ?? .lingers
        members = reader.undeclared()
        members.keepEmpty("directives", [], when: directives.isEmpty, in: reader)
    }

    public func write(to writer: inout JSONWriter) {
        writer.object { writer in
            writer.members(members)
            writer.member("apiResponse", ifPresent: apiResponse)
            writer.member("canFulfillIntent", ifPresent: canFulfillIntent)
            writer.member("card", ifPresent: card)
            if !directives.isEmpty { writer.member("directives", directives) }
            writer.member("outputSpeech", ifPresent: speech)
            writer.member("reprompt", ifPresent: reprompt)
            switch session {
            case .listens: writer.member("shouldEndSession", false)
            case .ends: writer.member("shouldEndSession", true)
            case .lingers: break
            }
        }
    }
}
