#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// Files and folders, with errors that say which file and what to do.
enum Files {
    /// What a path leads to.
    enum Kind { case file, folder, nothing }

    /// What a path leads to, through links.
    ///
    /// By `stat`, for Foundation's question has another shape on each system.
    static func kind(of path: String) -> Kind {
        guard let status = Libc.fileStatus(of: path) else { return .nothing }
        return status.kind == .folder ? .folder : .file
    }

    private static func isLink(_ path: String) -> Bool {
        (try? FileManager.default.destinationOfSymbolicLink(atPath: path)) != nil
    }

    /// All JSON files below a folder, or the file itself, in alphabetical order.
    static func jsonFiles(at path: String) throws -> [URL] {
        switch kind(of: path) {
        case .nothing: throw RecordingError.noSuchFile(path)
        case .file: return [URL(filePath: path)]
        case .folder:
            let names: [String]
            do { names = try FileManager.default.contentsOfDirectory(atPath: path).sorted() } catch {
                throw RecordingError.unreadable(path)
            }
            return try names.filter { !$0.hasPrefix(".") }.flatMap { name in
                let child = path.hasSuffix("/") ? path + name : "\(path)/\(name)"
                // A link to a folder may lead back to where we are.
                if kind(of: child) == .folder { return isLink(child) ? [] : try jsonFiles(at: child) }
                return name.hasSuffix(".json") ? [URL(filePath: child)] : []
            }
        }
    }

    static func read(_ file: URL) throws -> Data {
        switch kind(of: file.path) {
        case .file: break
        case .folder: throw RecordingError.isFolder(file.relativePath)
        case .nothing: throw RecordingError.noSuchFile(file.relativePath)
        }
        do { return try Data(contentsOf: file) } catch {
            throw RecordingError.unreadable(file.relativePath)
        }
    }

    static func readJSON(_ file: URL) throws -> JSON {
        try decode(JSON.self, from: read(file), of: file)
    }

    /// Reads a file's bytes as JSON of some shape.
    static func decode<Value: Decodable>(_ type: Value.Type, from bytes: Data, of file: URL) throws -> Value {
        do { return try Wire.decode(type, from: bytes) } catch {
            throw RecordingError.malformed(file.relativePath, error)
        }
    }

    /// Writes JSON for people: indented, members in alphabetical order, whole or not at all.
    static func write(_ json: JSON, to file: URL) throws {
        try write(Wire.encode(json, pretty: true) + Data("\n".utf8), to: file)
    }

    /// Writes bytes, whole or not at all; the folders above the file are made.
    static func write(_ bytes: Data, to file: URL) throws {
        do {
            let folder = file.deletingLastPathComponent()
            if kind(of: folder.path) == .nothing {
                try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
            }
            try bytes.write(to: file, options: .atomic)
        } catch {
            throw RecordingError.unwritable(file.relativePath)
        }
    }

    /// Makes a folder, and those that it lies in, unless it is there.
    static func makeFolder(_ path: String) throws {
        do { try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true) } catch {
            throw RecordingError.unwritable(path)
        }
    }

    static func remove(_ file: URL) throws {
        guard kind(of: file.path) == .file else { return }
        do { try FileManager.default.removeItem(at: file) } catch {
            throw RecordingError.unwritable(file.relativePath)
        }
    }
}
