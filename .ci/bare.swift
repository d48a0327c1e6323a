import FoundationEssentials

#if canImport(Musl)
import Musl
#else
import Glibc
#endif

/// The least that can be called a skill: reads a request with FoundationEssentials, and says one sentence.
@main struct Bare {
    struct Event: Decodable {
        struct Request: Decodable { var type: String }
        var request: Request
    }

    static func main() throws {
        var input = Data()
        var buffer = [UInt8](repeating: 0, count: 65_536)
        while true {
            let count = read(STDIN_FILENO, &buffer, buffer.count)
            guard count > 0 else { break }
            input += buffer[..<count]
        }
        let event = try JSONDecoder().decode(Event.self, from: input)
        guard event.request.type == "LaunchRequest" else { return }
        let reply = #"{"version":"1.0","response":{"outputSpeech":{"type":"PlainText","text":"Welcome."}}}"# + "\n"
        _ = Array(reply.utf8).withUnsafeBytes { write(STDOUT_FILENO, $0.baseAddress, $0.count) }
    }
}
