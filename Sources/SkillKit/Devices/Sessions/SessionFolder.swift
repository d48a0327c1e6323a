#if canImport(FoundationEssentials)
public import FoundationEssentials
#else
public import Foundation
#endif

/// Keeps a limited number of recent sessions in a folder, a file each, so that they outlive the process.
///
/// A file is replaced as a whole, and one that can't be read is a session that starts over. Two processes may share a
/// folder; of two concurrent turns of one session, the later one's memory is kept.
public struct SessionFolder: SessionStore {
    /// Why a folder can't be used.
    public struct FolderError: LoggableError, Hashable {
        /// The folder.
        public var path: String
        /// What failed: "created", "written to".
        public var failed: String

        public var description: String { "the folder of sessions \(path) can't be \(failed)" }
    }

    private let folder: URL
    private let limits: SessionLimits
    private let now: @Sendable () -> Date

    /// Opens a folder, and creates it if there is none.
    /// - Parameters:
    ///   - path: The folder; it should hold nothing else.
    ///   - limits: How much is kept, and for how long.
    ///   - now: The present time.
    /// - Throws: ``FolderError`` if it can't be created.
    public init(
        _ path: String,
        _ limits: SessionLimits = SessionLimits(),
        now: @escaping @Sendable () -> Date = { Date() }
    ) throws {
        folder = URL(filePath: path)
        self.limits = limits
        self.now = now
        do { try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true) } catch {
            throw FolderError(path: path, failed: "created")
        }
    }

    public func memory(of session: String) -> JSON? {
        guard let file = try? JSON(reading: Data(contentsOf: url(of: session))),
            file["session"]?.string == session, case .integer(let time)? = file["time"], isFresh(time)
        else { return nil }
        return file["memory"]
    }

    public func keep(_ memory: JSON?, of session: String) throws {
        let file = url(of: session)
        guard let memory else {
            try? FileManager.default.removeItem(at: file)
            return
        }
        let content: JSON = ["session": .string(session), "time": .integer(seconds), "memory": memory]
        do { try Data(content.text()).write(to: file, options: .atomic) } catch {
            throw FolderError(path: folder.path, failed: "written to")
        }
        prune()
    }

    private var seconds: Int { Int(now().timeIntervalSince1970) }

    private func isFresh(_ time: Int) -> Bool {
        let (idle, _) = limits.idle.components
        return seconds.subtractingReportingOverflow(time).partialValue <= idle
    }

    /// Removes what is over the limits, the longest idle first.
    private func prune() {
        let files = FileManager.default
        guard let names = try? files.contentsOfDirectory(atPath: folder.path) else { return }
        var kept: [(url: URL, bytes: Int, time: Date)] = []
        for name in names where name.hasSuffix(Self.ending) {
            let url = folder.appending(path: name)
            guard let attributes = try? files.attributesOfItem(atPath: url.path),
                let time = attributes[.modificationDate] as? Date
            else { continue }
            kept.append((url, attributes[.size] as? Int ?? 0, time))
        }
        kept.sort { $0.time > $1.time }
        var bytes = 0
        for (index, file) in kept.enumerated() {
            bytes += file.bytes
            if index >= limits.sessions || bytes > limits.bytes { try? files.removeItem(at: file.url) }
        }
    }

    private static var ending: String { ".session.json" }

    /// The path of a session's file; no session's name can lead out of the folder.
    private func url(of session: String) -> URL {
        let hex = session.utf8.prefix(64).map { byte in
            let digits = String(byte, radix: 16)
            return digits.count < 2 ? "0" + digits : digits
        }.joined()
        // FNV-1a tells long names with the same beginning apart.
        let hash = session.utf8.reduce(0xcbf2_9ce4_8422_2325 as UInt64) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
        return folder.appending(path: "\(hex)-\(String(hash, radix: 16))\(Self.ending)")
    }
}
