#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// Writes files whole or not at all: to a draft beside them, which then takes their place.
///
/// The draft of `films.model` is `.films.model.new`, and locked while it is written. A process that is killed leaves it,
/// and the next one writes over it: drafts do not pile up, and no two processes write into one.
enum WholeFile {
    /// Replaces a file, or makes it.
    /// - Throws: ``FileFault``; what was there before is then as it was.
    static func replace(_ path: String, with bytes: [UInt8]) throws(FileFault) {
        try expectWritable(path)
        let target = target(of: path)
        let draft = "\(target.folder)/.\(target.name).new"
        let descriptor = try openDraft(draft, of: path)
        defer { close(descriptor) }
        guard
            ftruncate(descriptor, 0) == 0,
            append(bytes, to: descriptor),
            keepMode(of: "\(target.folder)/\(target.name)", on: descriptor),
            fsync(descriptor) == 0,
            rename(draft, "\(target.folder)/\(target.name)") == 0
        else {
            let fault = FileFault.unwritable(path)
            unlink(draft)
            throw fault
        }
    }

    /// Finds out beforehand, as far as that can be known, whether a file can be written.
    static func expectWritable(_ path: String) throws(FileFault) {
        var status = stat()
        if stat(path, &status) == 0 {
            switch status.st_mode & S_IFMT {
            case S_IFREG: break
            case S_IFDIR: throw FileFault(path, .unwritable, "is a folder, not a file")
            default: throw FileFault(path, .unwritable, "is a pipe or a device, and no file that could be replaced")
            }
        }
        guard access(target(of: path).folder, W_OK) == 0 else { throw .unwritable(path) }
    }

    /// The folder and the name of a file, through symbolic links: a link to the file in use stays one.
    private static func target(of path: String) -> (folder: String, name: String) {
        var real = path
        if let resolved = realpath(path, nil) {
            real = String(cString: resolved)
            free(resolved)
        }
        guard let slash = real.lastIndex(of: "/") else { return (".", real) }
        return (slash == real.startIndex ? "/." : String(real[..<slash]), String(real[real.index(after: slash)...]))
    }

    /// Opens and locks the draft that nobody else has, new or left behind.
    private static func openDraft(_ draft: String, of path: String) throws(FileFault) -> Int32 {
        while true {
            let descriptor = open(draft, O_WRONLY | O_CREAT | O_NOFOLLOW | O_CLOEXEC, 0o666)
            guard descriptor >= 0 else { throw .unwritable(path) }
            guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
                let isTaken = errno == EWOULDBLOCK
                let fault = FileFault.unwritable(path)
                close(descriptor)
                throw isTaken ? FileFault(path, .unwritable, "another process is writing it just now") : fault
            }
            // Whoever had the lock before may have renamed the draft: then what is open here is the file itself.
            var opened = stat()
            var named = stat()
            if fstat(descriptor, &opened) == 0, lstat(draft, &named) == 0,
                opened.st_ino == named.st_ino, opened.st_dev == named.st_dev
            {
                guard opened.st_nlink == 1 else {
                    close(descriptor)
                    throw FileFault(path, .unwritable, "can't be written: \(draft) is in the way")
                }
                return descriptor
            }
            close(descriptor)
        }
    }

    private static func append(_ bytes: [UInt8], to descriptor: Int32) -> Bool {
        bytes.withUnsafeBytes { bytes in
            var rest = bytes[...]
            while !rest.isEmpty {
                let part = UnsafeRawBufferPointer(rebasing: rest)
                let count = write(descriptor, part.baseAddress, part.count)
                if count >= 0 { rest = rest.dropFirst(count) } else if errno != EINTR { return false }
            }
            return true
        }
    }

    private static func keepMode(of file: String, on descriptor: Int32) -> Bool {
        var status = stat()
        return stat(file, &status) != 0 || fchmod(descriptor, status.st_mode & 0o777) == 0
    }
}
