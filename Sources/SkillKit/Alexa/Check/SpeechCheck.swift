extension OutputSpeech {
    /// The tags of Alexa's SSML: too few for a set to be faster, and a set would look up a conformance at every start.
    private static let tags: [String] = [
        "speak", "audio", "break", "emphasis", "lang", "p", "phoneme", "prosody", "s", "say-as", "sub", "voice", "w",
        "amazon:domain", "amazon:effect", "amazon:emotion", "alexa:name",
    ]

    /// Where the speech breaks a rule.
    func findings(at path: String, limit: Int) -> [ResponseFinding] {
        var findings: [ResponseFinding] = []
        let text =
            switch content {
            case .plainText(let text), .ssml(let text): text
            }
        if text.isLonger(than: limit) {
            let length = text.unicodeScalars.count
            findings.append(
                ResponseFinding(.speechLength, at: path, "\(length) characters of speech; say at most \(limit)")
            )
        }
        if !SSML.saysWords(text), plainText.allSatisfy(\.isWhitespace), !text.contains("<audio") {
            findings.append(ResponseFinding(.emptySpeech, at: path, "it says nothing; leave the speech out"))
        }
        guard case .ssml = content else { return findings }
        let (tags, problem) = SSMLScanner.scan(text)
        if let problem {
            return findings + [ResponseFinding(.malformedSSML, at: path, "SSML is not well-formed: \(problem)")]
        }
        return findings + tags.flatMap { Self.findings(of: $0, at: path) } + Self.audioCount(tags, at: path)
    }

    private static func audioCount(_ tags: [SSMLScanner.Tag], at path: String) -> [ResponseFinding] {
        let clips = tags.count { $0.name == "audio" }
        guard clips > 5 else { return [] }
        return [ResponseFinding(.audioCount, at: path, "\(clips) audio clips; play at most 5")]
    }

    private static func findings(of tag: SSMLScanner.Tag, at path: String) -> [ResponseFinding] {
        guard tags.contains(tag.name) else {
            return [
                ResponseFinding(.unknownTag, at: path, "<\(tag.name)> is not one of Alexa's SSML tags; leave it out")
            ]
        }
        switch tag.name {
        case "audio":
            let source = tag.attributes["src"] ?? ""
            if source.hasPrefix("https://") || source.hasPrefix("soundbank://") { return [] }
            return [ResponseFinding(.audioSource, at: path, "<audio> needs a src that is an https or soundbank URL")]
        case "break":
            guard let time = tag.attributes["time"], let seconds = seconds(time), seconds > 10 else { return [] }
            return [ResponseFinding(.longPause, at: path, "a pause of \(time); make it 10 s at most")]
        default:
            return []
        }
    }

    /// The seconds of a duration such as `300ms` or `1.5s`.
    private static func seconds(_ text: String) -> Double? {
        if text.hasSuffix("ms") { return Double(text.dropLast(2)).map { $0 / 1000 } }
        return text.hasSuffix("s") ? Double(text.dropLast()) : nil
    }
}
