#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// Reads a file line by line, however long it is.
struct FileLines {
    /// A line, and where it is.
    struct Line {
        /// The bytes, without the line break; none if there are more than the limit.
        var bytes: [UInt8]
        /// The number of bytes.
        var count: Int
        /// Its number, from 1.
        var number: Int
        /// Whether a line break ends it.
        var isEnded: Bool
    }

    private let descriptor: Descriptor
    private let path: String
    private let limit: Int
    private var buffer: ArraySlice<UInt8> = []
    private var isAtEnd = false
    private var number = 0

    /// Opens a file.
    /// - Parameters:
    ///   - path: The file's path.
    ///   - limit: The most bytes of a line that are kept.
    /// - Throws: ``RecordingError/unreadable(_:)``.
    init(_ path: String, limit: Int) throws(RecordingError) {
        do throws(LibcError) { descriptor = Descriptor(try Libc.openToRead(path)) } catch {
            throw .unreadable(path)
        }
        self.path = path
        self.limit = limit
    }

    /// The next line; `nil` at the end of the file.
    mutating func next() throws(RecordingError) -> Line? {
        var line: [UInt8] = []
        var count = 0
        while true {
            if buffer.isEmpty, !isAtEnd { try fill() }
            if isAtEnd, buffer.isEmpty {
                guard count > 0 else { return nil }
                number += 1
                return Line(bytes: count > limit ? [] : line, count: count, number: number, isEnded: false)
            }
            let end = buffer.firstIndex(of: UInt8(ascii: "\n"))
            let piece = buffer[..<(end ?? buffer.endIndex)]
            count += piece.count
            if count <= limit { line += piece }
            buffer = end.map { buffer[($0 + 1)...] } ?? []
            guard end != nil else { continue }
            number += 1
            return Line(bytes: count > limit ? [] : line, count: count, number: number, isEnded: true)
        }
    }

    private mutating func fill() throws(RecordingError) {
        var bytes = [UInt8](repeating: 0, count: 65_536)
        while true {
            do {
                let count = try bytes.withUnsafeMutableBytes { try Libc.readSome(descriptor.number, into: $0) }
                buffer = bytes[..<count]
                isAtEnd = count == 0
                return
            } catch {
                guard (error as? LibcError) == .wouldBlock else { throw .unreadable(path) }
                descriptor.waitUntilReadable()
            }
        }
    }
}

extension [UInt8] {
    /// Whether it has nothing but white space.
    var isBlank: Bool { allSatisfy { $0 == 0x20 || $0 == 0x09 || $0 == 0x0D } }
}
