import SkillKit
import Testing

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

@Suite struct SessionStoreTests {
    @Test func forgetsWhatIsOverItsBytes() {
        let sessions = SessionMemory(SessionLimits(bytes: 40))
        sessions.keep(["of": "a"], of: "a")
        sessions.keep(.string(String(repeating: "b", count: 30)), of: "b")
        #expect(sessions.memory(of: "a") == nil)
        #expect(sessions.memory(of: "b") != nil)
        sessions.keep(.string(String(repeating: "b", count: 50)), of: "b")
        #expect(sessions.count == 0, "it does not fit alone")
    }

    @Test func forgetsASessionThatWasIdleTooLong() {
        let clock = ManualClock()
        let sessions = SessionMemory(SessionLimits(idle: .seconds(300)), clock: clock)
        sessions.keep(["of": "a"], of: "a")
        clock.advance(by: .seconds(300))
        #expect(sessions.memory(of: "a") != nil)
        clock.advance(by: .seconds(1))
        #expect(sessions.memory(of: "a") == nil)
        #expect(sessions.count == 0)
    }

    @Test func keepsSessionsInAFolder() throws {
        let folder = TemporaryFolder()
        let path = folder.url.appending(path: "sessions").path
        let start = Date(timeIntervalSince1970: 1_000_000)
        let sessions = try SessionFolder(path, now: { start })
        for name in ["../a", "a/b", "", String(repeating: "long", count: 200)] {
            try sessions.keep(["of": .string(name)], of: name)
            #expect(try SessionFolder(path, now: { start }).memory(of: name) == ["of": .string(name)])
        }
        #expect(try FileManager.default.contentsOfDirectory(atPath: path).count == 4)
        #expect(try SessionFolder(path, now: { start + 1801 }).memory(of: "../a") == nil)
        try sessions.keep(nil, of: "../a")
        #expect(sessions.memory(of: "../a") == nil)
    }

    @Test func keepsNoMoreFilesThanItsLimit() throws {
        let folder = TemporaryFolder()
        let sessions = try SessionFolder(folder.url.path, SessionLimits(sessions: 3))
        for number in 0..<6 { try sessions.keep(["n": .integer(number)], of: "\(number)") }
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.url.path).count == 3)
    }

    @Test func takesAFileThatCantBeReadForNone() throws {
        let folder = TemporaryFolder()
        let sessions = try SessionFolder(folder.url.path)
        try sessions.keep(["n": 1], of: "a")
        for name in try FileManager.default.contentsOfDirectory(atPath: folder.url.path) {
            try folder.write(#"{"session":"a","time":1e999,"memory":"#, to: name)
        }
        #expect(sessions.memory(of: "a") == nil)
    }
}
