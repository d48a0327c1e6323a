import SkillKit

/// Calls a function with each argument of a command or, if there are none, with each line of its input.
func forEachWord(of arguments: Arguments, _ console: Console, _ body: (String) throws -> Void) throws {
    if !arguments.positional.isEmpty {
        for word in arguments.positional { try body(word) }
        return
    }
    var lines = LineReader(console, limit: 65_536)
    while let line = try lines.next() {
        switch line {
        case .tooLong: console.complain("skipped a line of more than 65536 bytes")
        case .line(let bytes):
            let word = String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isWhitespace).joined(
                separator: " "
            )
            if !word.isEmpty { try body(word) }
        }
    }
}
