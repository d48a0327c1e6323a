#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// Access to files and folders, with errors that name the file.
enum Files {
    /// What is at a path.
    enum Kind { case file, folder, nothing }

    /// What is at a path, following links.
    ///
    /// Uses `stat`, because Foundation's equivalent differs between systems.
    static func kind(of path: String) -> Kind {
        guard let status = Libc.fileStatus(of: path) else { return .nothing }
        return status.kind == .folder ? .folder : .file
    }

    private static func isLink(_ path: String) -> Bool {
        (try? FileManager.default.destinationOfSymbolicLink(atPath: path)) != nil
    }

    /// All recordings below a folder, by the ends of their names, or the file itself, in alphabetical order.
    static func recordings(at path: String) throws(RecordingError) -> [URL] {
        switch kind(of: path) {
        case .nothing: throw RecordingError.noSuchFile(path)
        case .file: return [URL(filePath: path)]
        case .folder:
            let names: [String]
            do { names = try FileManager.default.contentsOfDirectory(atPath: path).sorted() } catch {
                throw RecordingError.unreadable(path)
            }
            var files: [URL] = []
            for name in names where !name.hasPrefix(".") {
                let child = path.hasSuffix("/") ? path + name : "\(path)/\(name)"
                if kind(of: child) == .folder {
                    // A link to a folder may form a loop.
                    if !isLink(child) { files += try recordings(at: child) }
                } else if [".json", ".jsonl", ".ndjson", ".log"].contains(where: name.hasSuffix) {
                    files.append(URL(filePath: child))
                }
            }
            return files
        }
    }

    static func read(_ file: URL) throws(RecordingError) -> Data {
        switch kind(of: file.path) {
        case .file: break
        case .folder: throw RecordingError.isFolder(file.relativePath)
        case .nothing: throw RecordingError.noSuchFile(file.relativePath)
        }
        do { return try Data(contentsOf: file) } catch {
            throw RecordingError.unreadable(file.relativePath)
        }
    }

    static func readJSON(_ file: URL) throws(RecordingError) -> JSON {
        try decode(JSON.self, from: read(file), of: file)
    }

    /// Reads a file's bytes as JSON of some shape.
    static func decode<Value: Decodable>(
        _ type: Value.Type,
        from bytes: Data,
        of file: URL
    ) throws(RecordingError) -> Value {
        do throws(InputError) { return try Wire.decode(type, from: bytes) } catch {
            throw RecordingError.malformed(file.relativePath, error)
        }
    }

    /// Writes JSON for people, atomically: indented, with members in alphabetical order.
    static func write(_ json: JSON, to file: URL) throws(RecordingError) {
        let bytes: Data
        do { bytes = try Wire.encode(json, pretty: true) } catch { throw .unwritable(file.relativePath) }
        try write(bytes + Data("\n".utf8), to: file)
    }

    /// Writes bytes atomically, creating the file's parent folders.
    static func write(_ bytes: Data, to file: URL) throws(RecordingError) {
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

    /// Creates a folder and its parents, unless they exist.
    static func makeFolder(_ path: String) throws {
        do { try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true) } catch {
            throw RecordingError.unwritable(path)
        }
    }

    static func remove(_ file: URL) throws(RecordingError) {
        guard kind(of: file.path) == .file else { return }
        do { try FileManager.default.removeItem(at: file) } catch {
            throw RecordingError.unwritable(file.relativePath)
        }
    }
}
