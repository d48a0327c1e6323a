import SkillKit

/// Writes files atomically: to a draft next to them, which then replaces them.
///
/// The draft of `films.model` is `.films.model.new`, and is locked while it is written. If a process is killed, the next
/// one overwrites its draft. So drafts don't pile up, and no two processes write to the same one.
enum WholeFile {
    /// Replaces or creates a file.
    /// - Throws: ``FileError``; the previous file is then unchanged.
    static func replace(_ path: String, with bytes: [UInt8]) throws(FileError) {
        try expectWritable(path)
        let target = target(of: path)
        let draft = "\(target.folder)/.\(target.name).new"
        let descriptor = try openDraft(draft, of: path)
        defer { Libc.closeDescriptor(descriptor) }
        let file = "\(target.folder)/\(target.name)"
        do throws(LibcError) {
            try Libc.empty(descriptor)
            try append(bytes, to: descriptor)
            if let status = Libc.fileStatus(of: file) { try Libc.setRights(descriptor, asOf: status) }
            try Libc.save(descriptor)
            try Libc.move(draft, to: file)
        } catch {
            Libc.remove(draft)
            throw .unwritable(path, because: error)
        }
    }

    /// Checks beforehand, as far as possible, whether a file can be written.
    static func expectWritable(_ path: String) throws(FileError) {
        switch Libc.fileStatus(of: path)?.kind {
        case nil, .file: break
        case .folder: throw FileError(path, .unwritable, "is a folder, not a file")
        case .other: throw FileError(path, .unwritable, "is a pipe or a device, not a file that can be replaced")
        }
        do throws(LibcError) { try Libc.expectWritable(folder: target(of: path).folder) } catch {
            throw .unwritable(path, because: error)
        }
    }

    /// The folder and name of a file, with symbolic links resolved, so that a link to the file in use remains a link.
    private static func target(of path: String) -> (folder: String, name: String) {
        let real = Libc.resolved(path) ?? path
        guard let slash = real.lastIndex(of: "/") else { return (".", real) }
        return (slash == real.startIndex ? "/." : String(real[..<slash]), String(real[real.index(after: slash)...]))
    }

    /// Opens and locks a draft that no other process has, new or left behind.
    private static func openDraft(_ draft: String, of path: String) throws(FileError) -> Int32 {
        while true {
            let descriptor: Int32
            do throws(LibcError) { descriptor = try Libc.openToWrite(draft) } catch {
                throw .unwritable(path, because: error)
            }
            do throws(LibcError) { try Libc.lock(descriptor) } catch {
                Libc.closeDescriptor(descriptor)
                guard error != .wouldBlock else {
                    throw FileError(path, .unwritable, "another process is writing it")
                }
                throw .unwritable(path, because: error)
            }
            // The previous holder of the lock may have renamed the draft: then what is open here is the file itself.
            if let opened = Libc.fileStatus(of: descriptor),
                let named = Libc.fileStatus(of: draft, followingLinks: false), opened.identity == named.identity
            {
                guard opened.links == 1 else {
                    Libc.closeDescriptor(descriptor)
                    throw FileError(path, .unwritable, "can't be written: \(draft) is in the way")
                }
                return descriptor
            }
            Libc.closeDescriptor(descriptor)
        }
    }

    private static func append(_ bytes: [UInt8], to descriptor: Int32) throws(LibcError) {
        var rest = bytes[...]
        while !rest.isEmpty {
            let written = rest.withUnsafeBytes { bytes in
                Result { () throws(LibcError) in try Libc.writeSome(descriptor, bytes) }
            }
            rest = rest.dropFirst(try written.get())
        }
    }
}
