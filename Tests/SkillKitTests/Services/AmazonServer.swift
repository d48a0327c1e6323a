import FaultServer
import Synchronization
import Testing

@testable import SkillKit

/// What stands where Amazon's services are: it answers every request with the same, and remembers them.
struct AmazonServer {
    let server: FaultServer

    init(_ body: String = "", status: String = "200 OK") throws {
        server = try FaultServer(answering: HTTPText.answer(body, status: status))
    }

    init(_ serve: @escaping @Sendable (FaultConnection) -> Void) throws { server = try FaultServer(serve) }

    /// The requests, each as its first line and its body.
    var asked: [String] {
        server.requests.map { request in
            let parts = request.split(separator: "\r\n\r\n", maxSplits: 1)
            let line = String(parts.first?.split(separator: "\r\n").first?.dropLast(" HTTP/1.1".count) ?? "")
            return parts.count > 1 ? "\(line) \(parts[1])" : line
        }
    }

    /// The turn of a request that has a token, over a network that leads here.
    var turn: Turn {
        var request = Request(.launch, id: "amzn1.echo-api.request.1", locale: "en-US")
        request.timestamp = .text("2026-11-29T18:20:00Z")
        var turn = Turn(request: request, session: nil, context: LazyContext(Self.context))
        turn.transport = HTTPClient(server.address)
        return turn
    }

    #if HTTPS || Workbench
    /// Its services, with patience for a machine that is busy.
    var alexa: AlexaServices {
        var alexa = turn.alexa
        alexa.patience = .seconds(60)
        return alexa
    }
    #endif

    /// A context with a token.
    static let context: Context = {
        var context = Context()
        var system = Context.System(application: nil, user: nil, device: Device(id: "amzn1.ask.device.A/B"))
        system.apiEndpoint = "https://api.eu.amazonalexa.com"
        system.apiAccessToken = "a.secret.token"
        context.system = system
        return context
    }()
}
