/// What `ask dialog --save-skill-io` writes: `{"invocations": [{"request", "response"}]}`.
///
/// In files of ask-cli itself each pair is a call of Amazon's simulator: one to start it, then one after the other to ask for
/// its result, in which the envelopes are. Files in which the pairs are envelopes themselves are read as well.
struct SkillIODump {
    private let invocations: [JSON]
    private let place: String

    init(_ invocations: [JSON], _ place: String) {
        self.invocations = invocations
        self.place = place.isEmpty ? "" : place + "."
    }

    func add(to turns: inout TurnCollector) -> Bool {
        var said: String?
        var simulations: Set<String> = []
        for (index, invocation) in invocations.enumerated() {
            let place = "\(self.place)invocations[\(index)]"
            let request = Self.body(invocation["request"])
            let response = Self.body(invocation["response"])
            if request?["request"] != nil {
                var turn = RecordedTurn(.request(request ?? .null), place: place)
                if response?["response"] != nil { turn.answer = response.map { .response($0) } }
                turns.add(found: turn)
                continue
            }
            if let content = request?["input"]?["content"]?.string { said = content }
            let pairs = Self.pairs(in: response?["result"]?["skillExecutionInfo"])
            if pairs.isEmpty {
                explain(response, request, at: place, in: &turns)
                continue
            }
            // The result of one simulation may have been asked for more than once.
            if let id = response?["id"]?.string, !simulations.insert(id).inserted { continue }
            for (number, pair) in pairs.enumerated() {
                guard let envelope = Self.body(pair["invocationRequest"]), envelope["request"] != nil else {
                    turns.note(.malformed, at: place, "has no 'invocationRequest.body' that is a request")
                    continue
                }
                var turn = RecordedTurn(
                    .request(envelope),
                    place: pairs.count > 1 ? "\(place)[\(number)]" : place
                )
                turn.said = said
                if let answer = Self.body(pair["invocationResponse"]), answer["response"] != nil {
                    turn.answer = .response(answer)
                }
                turns.add(found: turn)
            }
            said = nil
        }
        return true
    }

    private func explain(_ response: JSON?, _ request: JSON?, at place: String, in turns: inout TurnCollector) {
        if let message = response?["result"]?["error"]?["message"]?.string {
            turns.note(.unused, at: place, "the simulation failed: \(message)")
        } else if response?["status"]?.string == "SUCCESSFUL" {
            turns.note(.unused, at: place, "the skill was not called")
        } else if response?["status"] == nil, request?["input"] == nil {
            turns.note(.malformed, at: place, "has no request in it")
        }
    }

    /// The envelope itself, out of a message of HTTP: the member `body`, as an object or as its text.
    private static func body(_ json: JSON?) -> JSON? {
        guard let json, json["request"] == nil, json["response"] == nil, let body = json["body"] else { return json }
        guard let text = body.string else { return body }
        return try? JSON(reading: text.utf8)
    }

    private static func pairs(in info: JSON?) -> [JSON] {
        if case .array(let pairs)? = info?["invocations"] { return pairs }
        return info?["invocationRequest"] == nil ? [] : [info].compactMap(\.self)
    }
}
