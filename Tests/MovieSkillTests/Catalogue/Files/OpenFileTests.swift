import Testing

@testable import MovieSkill

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

@Suite struct OpenFileTests {
    @Test(arguments: [0, 1, 65_535, 65_536, 65_537, 200_000])
    func readsAndMapsAFile(_ count: Int) throws {
        let folder = TemporaryFolder()
        let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0 &* 31) }
        let path = try folder.write(bytes, to: "a")
        #expect(try OpenFile(path).bytes(atMost: 1 << 20) == bytes)
        #expect(try OpenFile(path).bytes(atMost: count) == bytes)
        #expect(try OpenFile(path).mapped().elementsEqual(bytes))
        #expect(try OpenFile(path).beginning(1000).elementsEqual(bytes.prefix(1000)))
        if count > 0 {
            #expect(throws: FileError(path, .malformed, "has more than \(count - 1) bytes")) {
                try OpenFile(path).bytes(atMost: count - 1)
            }
        }
    }

    @Test func readsAPipeToItsEnd() throws {
        var ends: [Int32] = [-1, -1]
        try #require(pipe(&ends) == 0)
        defer { close(ends[0]) }
        // As much as fits into a pipe that nobody reads yet.
        let bytes = (0..<16_000).map { UInt8(truncatingIfNeeded: $0 &* 7) }
        let written = bytes.withUnsafeBytes { write(ends[1], $0.baseAddress, $0.count) }
        close(ends[1])
        try #require(written == bytes.count)
        #expect(try OpenFile("/dev/fd/\(ends[0])").bytes(atMost: 1 << 20) == bytes)
    }

    @Test func stopsReadingWhatHasNoEnd() {
        #expect(throws: FileError("/dev/zero", .malformed, "has more than 1000000 bytes")) {
            try OpenFile("/dev/zero").bytes(atMost: 1_000_000)
        }
    }

    @Test func saysWhyAFileCanNotBeRead() throws {
        let folder = TemporaryFolder()
        let path = try folder.write("x", to: "a")
        #expect(throws: FileError(folder.path, .unreadable, "is a folder, not a file")) {
            _ = try OpenFile(folder.path)
        }
        for missing in ["\(folder.path)/b", "\(path)/b", ""] {
            #expect(throws: FileError(missing, .missing, "no such file")) { _ = try OpenFile(missing) }
        }
        if geteuid() != 0 {
            try #require(chmod(path, 0) == 0)
            #expect(throws: FileError(path, .unreadable, "can't be read: permission denied")) { _ = try OpenFile(path) }
        }
    }
}
