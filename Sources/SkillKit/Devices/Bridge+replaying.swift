/// Finds a session again by what the person said in it.
///
/// What a dialogue led to is kept under the words that led there. So a dialogue that goes on is not replayed; only one
/// that was never seen, or was forgotten, is.
extension Bridge {
    /// What a session remembers after some words, the first of which began it.
    func replayed(_ said: [String], _ heard: Heard) async throws -> JSON? {
        if said.isEmpty { return nil }
        if let memory = try await kept(said, heard) { return memory == .null ? nil : memory }
        var memory: JSON?
        for words in said.suffix(Self.mostReplayed) {
            var turn = heard
            turn.happening = .words(words)
            memory = try await take(turn, memory, TurnTicket(), by: replay)?.next
        }
        return memory
    }

    /// The most turns that are replayed; Home Assistant sends 20.
    private static var mostReplayed: Int { 50 }

    /// Keeps what the session remembers after some words; `nil` if it is over.
    func keep(_ memory: JSON?, after said: [String], _ heard: Heard) async throws {
        let content: JSON = ["said": .array(said.map { .string($0) }), "memory": memory ?? .null]
        try await sessions.keep(content, of: Self.key(said, heard))
    }

    private func kept(_ said: [String], _ heard: Heard) async throws -> JSON? {
        guard let content = try await sessions.memory(of: Self.key(said, heard)) else { return nil }
        // Two dialogues may have one key.
        return content["said"] == .array(said.map { .string($0) }) ? content["memory"] : nil
    }

    /// A short name for a dialogue (FNV-1a).
    private static func key(_ said: [String], _ heard: Heard) -> String {
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        for words in said { for byte in words.utf8 + [0] { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 } }
        return "\(heard.session) \(heard.user ?? "") \(said.count) \(String(hash, radix: 16))"
    }
}

extension Heard.Memory {
    /// Whether the messages carry it.
    var isCarried: Bool { if case .carried = self { true } else { false } }
}

extension Heard {
    /// What was said in words; `nil` if nothing was.
    var words: String? {
        if case .words(let words) = happening { return words }
        return said
    }
}
