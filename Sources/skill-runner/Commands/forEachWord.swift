import SkillKit

/// Calls a function with each argument of a command or, if there are none, with each line of its input.
///
/// A line that is too long, and means nothing, is passed as an empty one, so that each line has its answer.
func forEachWord(of arguments: Arguments, _ console: Console, _ body: (String) throws -> Void) throws {
    if !arguments.positional.isEmpty {
        for word in arguments.positional { try body(word) }
        return
    }
    var lines = console.lines(limit: 65_536)
    while let line = try lines.next() {
        switch line {
        case .tooLong:
            console.complain("ignored a line of more than 65536 bytes")
            try body("")
        case .line(let bytes):
            let words = String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isWhitespace)
            try body(words.joined(separator: " "))
        }
    }
}
