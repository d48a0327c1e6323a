/// A file that takes the place of another once it is written to the end.
final class NewFile {
    private let path: String
    private let temporary: String
    private let descriptor: Int32
    private var isFinished = false

    init(replacing path: String) throws(RecordingError) {
        // Follow a link, so that the file is replaced and not the link.
        self.path = Libc.resolved(path) ?? path
        temporary = self.path + ".new"
        do throws(LibcError) {
            descriptor = try Libc.openToWrite(temporary)
            try Libc.empty(descriptor)
        } catch { throw .unwritable(path) }
    }

    func write(_ bytes: [UInt8]) throws(RecordingError) {
        do {
            var rest = bytes[...]
            while !rest.isEmpty {
                let count = try rest.withUnsafeBytes { try Libc.writeSome(descriptor, $0) }
                rest = rest.dropFirst(count)
            }
        } catch { throw .unwritable(path) }
    }

    func finish() throws(RecordingError) {
        do throws(LibcError) {
            try Libc.save(descriptor)
            try Libc.move(temporary, to: path)
        } catch { throw .unwritable(path) }
        isFinished = true
    }

    deinit {
        Libc.closeDescriptor(descriptor)
        if !isFinished { Libc.remove(temporary) }
    }
}
