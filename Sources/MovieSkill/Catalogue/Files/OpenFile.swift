import SkillKit

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// A file that is open for reading, and closed when it is no longer used.
struct OpenFile: ~Copyable {
    /// Its path, as it was given.
    let path: String
    /// The size of a file in bytes; not known for a pipe.
    let length: Int
    /// Whether it is a file, and not a pipe or a device.
    let isFile: Bool
    private let descriptor: Int32

    /// Opens a file, or anything else at a path that can be read.
    /// - Throws: ``FileError`` if there is no such file, it is a folder, or it may not be read.
    init(_ path: String) throws(FileError) {
        let descriptor: Int32
        do throws(LibcError) { descriptor = try Libc.openToRead(path) } catch {
            throw .unreadable(path, because: error)
        }
        guard let status = Libc.fileStatus(of: descriptor), status.kind != .folder else {
            Libc.closeDescriptor(descriptor)
            throw FileError(path, .unreadable, "is a folder, not a file")
        }
        isFile = status.kind == .file
        length = isFile ? status.size : 0
        self.path = path
        self.descriptor = descriptor
    }

    deinit { Libc.closeDescriptor(descriptor) }

    /// Reads the rest of the file.
    /// - Parameter most: The most bytes to read.
    /// - Returns: The bytes.
    /// - Throws: ``FileError`` if they can't be read, or there are more.
    func bytes(atMost most: Int) throws(FileError) -> [UInt8] {
        // One byte more than expected, to detect the end in one read.
        var bytes = [UInt8](repeating: 0, count: min(max(length, 65_536), most) + 1)
        var count = 0
        while try readOn(into: &bytes, at: &count) {
            guard count <= most else { throw FileError(path, .malformed, "has more than \(most) bytes") }
            if count == bytes.count { bytes += repeatElement(0, count: min(count, most + 1 - count)) }
        }
        bytes.removeLast(bytes.count - count)
        return bytes
    }

    /// The first bytes of a file, or fewer if it is shorter.
    func beginning(_ count: Int) throws(FileError) -> [UInt8] {
        var bytes = [UInt8](repeating: 0, count: count)
        var read = 0
        while read < count { if try !readOn(into: &bytes, at: &read) { break } }
        return Array(bytes.prefix(read))
    }

    /// The bytes of a file, mapped: each page stays on disk until it is used.
    ///
    /// Truncating the file while it is mapped ends this process (SIGBUS); renaming another over it does no harm.
    func mapped() throws(FileError) -> Data {
        guard length > 0 else { return Data() }
        do throws(LibcError) {
            let start = try Libc.mapped(descriptor, count: length)
            return Data(bytesNoCopy: start, count: length, deallocator: .unmap)
        } catch {
            throw .unreadable(path, because: error)
        }
    }

    /// Continues reading, after the first bytes of an array.
    /// - Returns: `false` at the end.
    private func readOn(into bytes: inout [UInt8], at count: inout Int) throws(FileError) -> Bool {
        let start = count
        let more = bytes.withUnsafeMutableBytes { buffer in
            let rest = UnsafeMutableRawBufferPointer(rebasing: buffer[min(start, buffer.count)...])
            return Result { () throws(LibcError) in try Libc.readSome(descriptor, into: rest) }
        }
        switch more {
        case .success(let more):
            count += more
            return more > 0
        case .failure(let error): throw .unreadable(path, because: error)
        }
    }
}
