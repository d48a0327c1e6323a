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
    var timerCancelled: Speech {
        isGerman ? "Es läuft kein Timer mehr. Was noch?" : "No timer is running now. What else?"
    }

    func set(_ alarm: AlarmClock.Alarm, at now: LocalTime) -> Speech {
        let parts = [alarm.day?.words(in: language, at: now), alarm.time.words(in: language)]
        let words = parts.compactMap(\.self).joined(separator: isGerman ? " um " : " at ")
        return isGerman ? "Der Wecker ist gestellt: \(words). Was noch?" : "Your alarm is set for \(words). What else?"
    }
    func timer(_ length: SpokenDuration) -> Speech {
        let words = length.words(in: language)
        return isGerman ? "Der Timer läuft: \(words). Was noch?" : "Your timer is set for \(words). What else?"
    }
}
