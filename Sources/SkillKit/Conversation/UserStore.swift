#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// What a skill keeps of each person from one session to the next, in a file or only in memory.
///
/// ```swift
/// let plants: UserStore<[String: SpokenDate]>
/// ...
/// var known = await plants[turn.speaker] ?? [:]
/// known["ivy"] = turn.now.date
/// try await plants.keep(known, of: turn.speaker)
/// ```
///
/// It is for one process on one machine, such as a skill at home: all values are in memory, and each change writes the file
/// anew, as a whole. Everybody may read the file whom the process lets read its new files. On AWS Lambda, where several processes have no file in common, use a database.
public actor UserStore<Value: Codable & Sendable> {
    private let file: String?
    private var values: [String: Value] = [:]

    /// Makes a store that forgets all when the process ends: for tests, and for a skill that is only tried.
    /// - Parameter values: What is known already, by ``Turn/speaker``.
    public init(_ values: [String: Value] = [:]) {
        file = nil
        self.values = values
    }

    /// Opens a store in a file, which is written with the first change if there is none.
    /// - Parameter path: The file, JSON in UTF-8, by ``Turn/speaker``.
    /// - Throws: ``UserStoreError`` if the file can't be read, or holds something else.
    public init(file path: String) throws(UserStoreError) {
        file = path
        guard FileManager.default.fileExists(atPath: path) else { return }
        let bytes: Data
        do { bytes = try Data(contentsOf: URL(filePath: path)) } catch {
            throw UserStoreError(path: path, reason: "can't be read")
        }
        do { values = try Wire.decode([String: Value].self, from: bytes) } catch {
            let reason = "holds something else than \(Value.self) for each person\(Self.detail(of: error))"
            let remedy = "make what was added to \(Value.self) optional, or move the file away to begin anew"
            throw UserStoreError(path: path, reason: "\(reason); \(remedy)")
        }
    }

    /// What can be told of a file at fault: not the way to the value, which names the person and what is kept of them.
    private static func detail(of error: InputError) -> String {
        switch error.reason {
        case .missing: error.path.last.map { " ('\($0)' is missing)" } ?? ""
        case .syntax(let error): " (not JSON at \(error))"
        case .wrapped, .null, .mismatch, .unusable, .unreadable: ""
        }
    }

    /// What is kept of somebody; `nil` if it is nothing, or nobody knows who speaks.
    public subscript(_ speaker: String?) -> Value? { speaker.flatMap { values[$0] } }

    /// Keeps a value, or forgets it.
    ///
    /// Once it returns, the file has it, although the disk may not have it yet. Between reading a value and keeping another,
    /// a second device of the same person may have kept one, which is then lost.
    /// - Parameters:
    ///   - value: What to keep instead of what was kept; `nil` to forget it.
    ///   - speaker: Who it is of, ``Turn/speaker``; nothing is kept of somebody unknown.
    /// - Throws: ``UserStoreError`` if the file can't be written; the value is then not kept.
    public func keep(_ value: Value?, of speaker: String?) throws(UserStoreError) {
        guard let speaker else { return }
        let before = values[speaker]
        values[speaker] = value
        guard let file else { return }
        do { try Wire.encode(values, pretty: true).write(to: URL(filePath: file), options: .atomic) } catch {
            values[speaker] = before
            throw UserStoreError(path: file, reason: "can't be written")
        }
    }
}

/// Why a store of what is kept of people can't be used.
public struct UserStoreError: LoggableError, Hashable {
    /// The file.
    public var path: String
    /// What is wrong with it.
    public var reason: String

    public var description: String { "the file \(path) \(reason)" }
}
