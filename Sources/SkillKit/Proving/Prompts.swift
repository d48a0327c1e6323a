#if Workbench
import Synchronization

/// Reads prompts, each text once: an exploration hears the same ones again and again.
final class Prompts: Sendable {
    /// With more texts than this, those read so far are forgotten.
    private static let most = 10_000

    private let language: Language
    private let read = Mutex<[String: Prompt]>([:])

    init(in language: Language) { self.language = language }

    /// The prompt that a text is.
    func callAsFunction(_ text: String) -> Prompt {
        if let prompt = read.withLock({ $0[text] }) { return prompt }
        let prompt = Prompt(text, in: language)
        read.withLock { read in
            if read.count >= Self.most { read.removeAll() }
            read[text] = prompt
        }
        return prompt
    }
}
#endif
