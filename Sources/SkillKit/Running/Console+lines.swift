#if canImport(FoundationEssentials)
public import FoundationEssentials
#else
public import Foundation
#endif

extension Console {
    /// What remains of the input, line by line.
    /// - Parameter limit: The most bytes of a line; a longer one is skipped, and told.
    /// - Returns: A reader that starts at the current position of the input.
    public func lines(limit: Int) -> Lines { Lines(self, limit: limit) }

    /// Reads a console's input line by line, buffering no more than the limit of one line.
    public struct Lines: Sendable {
        /// A line, or why there is none.
        public enum Line: Equatable, Sendable {
            /// A line, without its end.
            case line(Data)
            /// A line over the limit, which was skipped.
            case tooLong(bytes: Int)
        }

        private let console: Console
        private let limit: Int
        /// What was read last, and where the next line begins in it.
        private var buffer: [UInt8] = []
        private var start = 0
        private var isAtEnd = false

        fileprivate init(_ console: Console, limit: Int) {
            self.console = console
            self.limit = limit
        }

        /// The next line, or `nil` at the end of the input.
        ///
        /// The last line needs no line break.
        public mutating func next() throws -> Line? {
            var line = Data()
            var length = 0
            while true {
                if start == buffer.count, !isAtEnd {
                    buffer = Array(try console.read())
                    start = 0
                    isAtEnd = buffer.isEmpty
                }
                if isAtEnd { return length == 0 ? nil : finish(line, length) }
                let end = buffer[start...].firstIndex(of: UInt8(ascii: "\n"))
                let piece = buffer[start..<(end ?? buffer.count)]
                length += piece.count
                if length <= limit { line.append(contentsOf: piece) }
                start = end.map { $0 + 1 } ?? buffer.count
                if end != nil { return finish(line, length) }
            }
        }

        private func finish(_ line: Data, _ length: Int) -> Line {
            guard length <= limit else { return .tooLong(bytes: length) }
            return .line(line.last == UInt8(ascii: "\r") ? line.dropLast() : line)
        }
    }
}
