import SkillKit
import Testing

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

@Suite struct UserStoreTests {
    private struct Diary: Codable, Sendable, Equatable {
        var days: [String: SpokenDate] = [:]
    }

    private let diary = Diary(days: ["ivy": .day(year: 2026, month: 11, day: 27), "basil": .week(year: 2026, week: 48)])

    @Test func keepsInMemory() async throws {
        let store = UserStore<Diary>(["ben": Diary()])
        #expect(await store["ada"] == nil)
        try await store.keep(diary, of: "ada")
        #expect(await store["ada"] == diary)
        #expect(await store["ben"] == Diary())
        try await store.keep(nil, of: "ada")
        #expect(await store["ada"] == nil)
    }

    @Test func keepsNothingOfSomebodyUnknown() async throws {
        let folder = TemporaryFolder()
        let path = folder.url.appending(path: "diaries.json").path
        let store = try UserStore<Diary>(file: path)
        try await store.keep(diary, of: nil)
        #expect(await store[nil] == nil)
        #expect(!FileManager.default.fileExists(atPath: path))
    }

    @Test func keepsInAFileForTheNextProcess() async throws {
        let folder = TemporaryFolder()
        let path = folder.url.appending(path: "diaries.json").path
        try await UserStore<Diary>(file: path).keep(diary, of: "ada")
        let next = try UserStore<Diary>(file: path)
        #expect(await next["ada"] == diary)
        #expect(await next["ben"] == nil)
        try await next.keep(nil, of: "ada")
        #expect(await (try UserStore<Diary>(file: path))["ada"] == nil)
    }

    @Test(arguments: [
        ("", "not JSON"), ("[]", ""), ("{\"ada\": {}}", "'days' is missing"), ("{\"ada\": {\"days\": 3}}", ""),
        ("{\"ada\": {\"days\": {\"ivy\": \"soon\"}}}", ""),
    ])
    func refusesAFileThatHoldsSomethingElse(_ content: String, _ detail: String) throws {
        let folder = TemporaryFolder()
        let url = folder.url.appending(path: "diaries.json")
        try Data(content.utf8).write(to: url)
        let error = #expect(throws: UserStoreError.self) { try UserStore<Diary>(file: url.path) }
        let message = error?.description ?? ""
        let expected = "the file \(url.path) holds something else than Diary for each person"
        #expect(message.hasPrefix(expected) && message.contains(detail), "\(message)")
        // It is logged, so it names nobody, and nothing that is kept.
        let told = message.dropFirst(expected.count)
        #expect(!told.contains("ada") && !told.contains("ivy") && !told.contains("soon"), "\(message)")
        #expect(message.hasSuffix("make what was added to Diary optional, or move the file away to begin anew"))
        #expect(try String(decoding: Data(contentsOf: url), as: UTF8.self) == content)
    }

    @Test func tellsThatAFileCanNotBeWrittenAndKeepsWhatWasKept() async throws {
        let folder = TemporaryFolder()
        let path = folder.url.appending(path: "missing/diaries.json").path
        let store = try UserStore<Diary>(file: path)
        let error = await #expect(throws: UserStoreError.self) { try await store.keep(diary, of: "ada") }
        #expect(error?.description == "the file \(path) can't be written")
        #expect(await store["ada"] == nil)
    }

    @Test func hasAllThatManyKeepAtOnce() async throws {
        let folder = TemporaryFolder()
        let path = folder.url.appending(path: "counts.json").path
        let store = try UserStore<Int>(file: path)
        try await withThrowingTaskGroup(of: Void.self) { group in
            for number in 0..<50 { group.addTask { try await store.keep(number, of: "person \(number)") } }
            try await group.waitForAll()
        }
        let next = try UserStore<Int>(file: path)
        for number in 0..<50 { #expect(await next["person \(number)"] == number) }
    }
}
