import Testing

@testable import MovieSkill

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

@Suite struct WholeFileTests {
    private static let old = Array("old".utf8)
    private static let new = [UInt8](repeating: 0x6E, count: 3_000_000)

    @Test func makesAFileAndReplacesItAndLeavesNothingElse() throws {
        let folder = TemporaryFolder()
        try WholeFile.replace("\(folder.path)/a", with: Self.old)
        #expect(try folder.bytes(of: "a") == Self.old)
        try WholeFile.replace("\(folder.path)/a", with: Self.new)
        #expect(try folder.bytes(of: "a") == Self.new)
        try WholeFile.replace("\(folder.path)/a", with: [])
        #expect(try folder.bytes(of: "a") == [])
        #expect(folder.names == ["a"])
    }

    @Test func leavesWhatIsMappedAsItWas() throws {
        let folder = TemporaryFolder()
        let path = try folder.write(Self.new, to: "a")
        let mapped = try OpenFile(path).mapped()
        try WholeFile.replace(path, with: Self.old)
        #expect(mapped.elementsEqual(Self.new))
    }

    @Test func writesOverADraftThatWasLeftBehind() throws {
        let folder = TemporaryFolder()
        _ = try folder.write(Self.new, to: ".a.new")
        try WholeFile.replace("\(folder.path)/a", with: Self.old)
        #expect(try folder.bytes(of: "a") == Self.old)
        #expect(folder.names == ["a"])
    }

    @Test func refusesWhileAnotherProcessWritesIt() throws {
        let folder = TemporaryFolder()
        let path = try folder.write(Self.old, to: "a")
        let draft = open("\(folder.path)/.a.new", O_RDWR | O_CREAT, 0o600)
        defer { close(draft) }
        try #require(flock(draft, LOCK_EX) == 0)
        #expect(throws: FileError(path, .unwritable, "another process is writing it")) {
            try WholeFile.replace(path, with: Self.new)
        }
        #expect(try folder.bytes(of: "a") == Self.old)
    }

    @Test func doesNotWriteThroughADraftThatIsALink() throws {
        let folder = TemporaryFolder()
        let treasure = try folder.write(Self.old, to: "treasure")
        try #require(symlink(treasure, "\(folder.path)/.a.new") == 0)
        #expect(throws: FileError.self) { try WholeFile.replace("\(folder.path)/a", with: Self.new) }
        try #require(link(treasure, "\(folder.path)/.b.new") == 0)
        #expect(throws: FileError.self) { try WholeFile.replace("\(folder.path)/b", with: Self.new) }
        #expect(try folder.bytes(of: "treasure") == Self.old)
    }

    @Test func keepsALinkAndTheRightsOfTheFile() throws {
        let folder = TemporaryFolder()
        let path = try folder.write(Self.old, to: "versions/1")
        try #require(chmod(path, 0o640) == 0)
        try #require(symlink("versions/1", "\(folder.path)/current") == 0)
        try WholeFile.replace("\(folder.path)/current", with: Self.new)
        var status = stat()
        #expect(lstat("\(folder.path)/current", &status) == 0 && status.st_mode & S_IFMT == S_IFLNK)
        #expect(stat(path, &status) == 0 && status.st_mode & 0o777 == 0o640)
        #expect(try folder.bytes(of: "versions/1") == Self.new)
    }

    @Test func manyWritersLeaveOneWholeFile() async throws {
        let folder = TemporaryFolder()
        let path = try folder.write(Self.old, to: "a")
        let contents = (0..<8).map { [UInt8](repeating: UInt8($0), count: 1_000_000 + $0) }
        let written = await withTaskGroup { group in
            for content in contents {
                group.addTask { (try? WholeFile.replace(path, with: content)) != nil }
            }
            return await group.reduce(0) { $0 + ($1 ? 1 : 0) }
        }
        let found = try folder.bytes(of: "a")
        #expect(written > 0 && contents.contains(found), "\(written) wrote, and there are \(found.count) bytes")
        #expect(folder.names == ["a"])
    }

    struct Place: Sendable, CustomTestStringConvertible {
        var path: String
        var problem: String
        var testDescription: String { path }
    }

    @Test(arguments: [
        Place(path: "no/such/a", problem: "can't be written: no such folder"),
        Place(path: "a/b", problem: "can't be written: not a directory"),
        Place(path: "folder", problem: "is a folder, not a file"),
        Place(path: "pipe", problem: "is a pipe or a device, not a file that can be replaced"),
        Place(path: String(repeating: "n", count: 255), problem: "can't be written: file name too long"),
    ])
    func saysWhyAFileCanNotBeWritten(_ c: Place) throws {
        let folder = TemporaryFolder()
        _ = try folder.write(Self.old, to: "a")
        _ = try folder.write(Self.old, to: "folder/a")
        try #require(mkfifo("\(folder.path)/pipe", 0o600) == 0)
        let path = "\(folder.path)/\(c.path)"
        #expect(throws: FileError(path, .unwritable, c.problem)) { try WholeFile.replace(path, with: Self.new) }
        #expect(folder.names == ["a", "folder", "pipe"])
    }

    @Test(.enabled(if: geteuid() != 0, "the superuser may write everywhere"))
    func refusesAFolderThatIsReadOnly() throws {
        let folder = TemporaryFolder()
        let path = try folder.write(Self.old, to: "locked/a")
        try #require(chmod("\(folder.path)/locked", 0o500) == 0)
        defer { chmod("\(folder.path)/locked", 0o700) }
        #expect(throws: FileError(path, .unwritable, "can't be written: permission denied")) {
            try WholeFile.replace(path, with: Self.new)
        }
        #expect(try folder.bytes(of: "locked/a") == Self.old)
    }
}
