#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

extension Turn {
    /// Says something while the reply is still being made, and doesn't wait until it is said.
    ///
    /// ```swift
    /// turn.sayMeanwhile("Let me look that up.")
    /// let forecast = try await forecasts.forecast(for: city)
    /// ```
    ///
    /// On Alexa it is a progressive response: `VoicePlayer.Speak`, sent by the skill's ``Skill/transport`` with the
    /// request's token. It answers a launch or an intent, at most five times a turn, with 600 characters of SSML each.
    /// What is said for the second time in a turn is left out, and so is what would come too late: with the reply, or
    /// at the deadline, whatever is still on its way is given up. None of it can fail a turn; refusals are noted for
    /// the log.
    ///
    /// On other devices, in tests and in replays, nothing is sent; ``TurnRecord/meanwhile`` has it all the same.
    public func sayMeanwhile(_ speech: Speech) {
        guard request.takesSpeechMeanwhile else { return }
        let findings = OutputSpeech(speech).findings(at: "speech.meanwhile", limit: SpeechMeanwhile.longest)
        guard findings.isEmpty else { return trace.update { $0.notices += findings.map { .finding($0) } } }
        var access: ServiceAccess?
        do throws(ServiceAccessError) {
            access = try ServiceAccess(self)
        } catch .foreignEndpoint {
            trace.note("nothing was said meanwhile: the request's apiEndpoint is not one of Amazon's")
        } catch {
            // Not a device that can say it.
        }
        trace.say("<speak>\(speech.ssml)</speak>", answering: request.id, by: access)
    }
}

extension Request {
    /// Whether Alexa lets a skill say something before it answers the request.
    fileprivate var takesSpeechMeanwhile: Bool {
        switch kind {
        case .launch, .intent: true
        default: false
        }
    }
}

/// What a turn says before its reply.
struct SpeechMeanwhile: Sendable {
    /// The most that Alexa takes in a turn.
    static let most = 5
    /// The most characters of one, with its markup.
    static let longest = 600
    /// How long one may be on its way: later, the person has been waiting in silence anyway.
    static let patience = Duration.seconds(3)

    /// What was said, in SSML and in order.
    private(set) var said: [String] = []
    private var sending: [Task<Void, Never>] = []
    private var isOver = false

    /// Notes what is said.
    /// - Returns: Whether it may still be said, and was not yet.
    mutating func add(_ ssml: String) -> Bool {
        guard !isOver, said.count < Self.most, !said.contains(ssml) else { return false }
        said.append(ssml)
        return true
    }

    /// Starts to send something after what is on its way.
    mutating func send(_ send: @escaping @Sendable () async -> Void) {
        sending.append(
            Task { [earlier = sending.last] in
                await earlier?.value
                if !Task.isCancelled { await send() }
            }
        )
    }

    /// Stops, and gives up what is still on its way.
    mutating func end() {
        isOver = true
        for task in sending { task.cancel() }
    }
}

extension TurnTrace {
    /// Sends speech that is heard before the turn's reply, if it still may be and there is a way.
    fileprivate func say(_ ssml: String, answering id: String?, by access: ServiceAccess?) {
        withSpeechMeanwhile { meanwhile in
            guard meanwhile.add(ssml), let id, let access else { return }
            let directive: JSON = ["type": "VoicePlayer.Speak", "speech": .string(ssml)]
            let body: JSON = ["header": ["requestId": .string(id)], "directive": directive]
            let request = HTTPRequest.post(Data(body.text()), to: "/v1/directives")
            meanwhile.send { [self] in await send(request, by: access) }
        }
    }

    private func send(_ request: HTTPRequest, by access: ServiceAccess) async {
        let limit = min(SpeechMeanwhile.patience, deadline.remaining)
        guard limit > .zero else { return }
        do throws(HTTPError) {
            let status = try await access.send(request, within: limit).status
            if !(200...299).contains(status) {
                note("Alexa refused what should have been said meanwhile, with status \(status)")
            }
        } catch .cancelled {
            // The reply was quicker.
        } catch {
            note("what should have been said meanwhile did not reach Alexa: \(error)")
        }
    }
}
