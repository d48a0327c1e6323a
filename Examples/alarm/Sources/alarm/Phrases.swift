import SkillKit

/// What the skill says, in one language.
struct Phrases {
    let language: Language
    private let isGerman: Bool

    init(_ language: Language) {
        self.language = language
        isGerman = language == .german
    }

    var welcome: Speech {
        isGerman ? "Wann soll ich dich wecken?" : "When shall I wake you?"
    }
    var noAlarm: Speech {
        isGerman
            ? "Es ist kein Wecker gestellt. Sag zum Beispiel: stell einen Wecker."
            : "No alarm is set. To set one, say: set an alarm."
    }
    var cancelled: Speech {
        isGerman ? "Der Wecker ist gelöscht. Was noch?" : "The alarm is gone. What else?"
    }
    var kept: Speech { isGerman ? "Gut, der Wecker bleibt. Was noch?" : "All right. What else?" }
    var playing: Speech { isGerman ? "Schlaf gut." : "Sleep well." }
    var paused: Speech { isGerman ? "Pause." : "Paused." }
    var goodbye: Speech { isGerman ? "Gute Nacht." : "Good night." }
    var help: Speech {
        isGerman
            ? "Sag zum Beispiel: stell einen Wecker, stell einen Timer oder spiel etwas."
            : "Say set an alarm, set a timer or play something."
    }
    /// What is said between a day and a time.
    var at: String { isGerman ? " um " : " at " }

    func set(_ alarm: String) -> Speech {
        isGerman ? "Der Wecker ist gestellt: \(alarm). Was noch?" : "Your alarm is set for \(alarm). What else?"
    }
    func timer(_ length: String) -> Speech {
        isGerman ? "Der Timer läuft: \(length). Was noch?" : "Your timer is set for \(length). What else?"
    }
}
