import SkillKit
import Synchronization

/// Writes down what a skill tells the person who runs it.
final class NoticeLog: Sendable {
    private let lines = Mutex<[String]>([])

    /// The notices so far, in words.
    var notices: [String] { lines.withLock { $0 } }

    func add(_ notice: SkillNotice) { lines.withLock { $0.append(notice.description) } }
}
