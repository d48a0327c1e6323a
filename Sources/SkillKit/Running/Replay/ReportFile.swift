#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// A report that is written to a file as it goes, and takes its place there when it is whole.
final class ReportFile {
    private let path: String
    private let output: NewFile
    private var buffer: [UInt8] = []

    /// - Throws: ``CommandError`` with status 2 if the file can't be written.
    init(_ path: String) throws {
        self.path = path
        do throws(RecordingError) { output = try NewFile(replacing: path) } catch {
            throw CommandError(.couldNotRun, "\(error)")
        }
    }

    func write(_ text: String) throws {
        buffer += text.utf8
        if buffer.count > 65_536 { try flush() }
    }

    func finish() throws {
        try flush()
        do throws(RecordingError) { try output.finish() } catch { throw CommandError(.couldNotRun, "\(error)") }
    }

    private func flush() throws {
        do throws(RecordingError) { try output.write(buffer) } catch { throw CommandError(.couldNotRun, "\(error)") }
        buffer.removeAll(keepingCapacity: true)
    }
}
