/// Which of many lines may be answered now: a few at once, and those of a session one after the other.
struct LineSchedule<Line: Sendable>: Sendable {
    /// The most lines that are answered at once.
    let most: Int
    /// How many are being answered.
    private(set) var running = 0
    /// Lines that may be answered, and wait only for their turn; the first is next.
    private var ready: [Entry] = []
    /// For each session with a line that is ready or being answered, the lines behind it.
    private var behind: [String: [Entry]] = [:]

    struct Entry: Sendable {
        var line: Line
        /// `nil` for a line of no session.
        var session: String?
    }

    init(most: Int) { self.most = most }

    /// Adds a line that came after all others.
    mutating func add(_ line: Line, of session: String?) {
        let entry = Entry(line: line, session: session)
        guard let session else { return ready.append(entry) }
        if behind[session]?.append(entry) == nil {
            behind[session] = []
            ready.append(entry)
        }
    }

    /// Takes a line to be answered; `nil` if none may be, now.
    mutating func next() -> Entry? {
        guard running < most, !ready.isEmpty else { return nil }
        running += 1
        return ready.removeFirst()
    }

    /// Notes that a line of a session was answered.
    mutating func end(of session: String?) {
        running -= 1
        guard let session, let waiting = behind[session] else { return }
        guard let first = waiting.first else {
            behind[session] = nil
            return
        }
        behind[session]?.removeFirst()
        ready.append(first)
    }
}
