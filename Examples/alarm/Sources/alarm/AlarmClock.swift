import SkillKit

/// Alarms, timers, and a sound to fall asleep with.
struct AlarmClock: Conversation {
    struct Alarm: Codable, Hashable, Sendable {
        var time: SpokenTime
        var day: SpokenDate?
    }

    enum State: ConversationState { case ready(alarm: Alarm?) }

    enum Event: ConversationEvent {
        case opened, listed, kept, timerCancelled, helped, left, paused, resumed, confused, ended
        case set(SetAlarm), moved(MoveAlarm), cancelled(CancelAlarm), timed(SetTimer), played(PlaySound)
        case player(AudioPlayerRequest), button(PlaybackControllerRequest), broken(SystemRequest)
    }

    static let start = State.ready(alarm: nil)
    static let translations = [Translation.german]
    static let router = IntentRouter<Event>(launch: .opened, ended: .ended, otherwise: .confused) {
        Route(SetAlarm.self, Event.set)
        Route(MoveAlarm.self, Event.moved)
        Route(CancelAlarm.self, denied: .kept, Event.cancelled)
        Route(SetTimer.self, Event.timed)
        Route(
            "CancelTimerIntent",
            .timerCancelled,
            samples: ["stop the timer", "cancel my timer", "delete the timer", "turn off the timer"]
        )
        Route(PlaySound.self, Event.played)
        Route(
            "ListIntent",
            .listed,
            samples: ["what alarms do I have", "when do you wake me", "what time is my alarm", "is my alarm set"]
        )
        Route(.help, .helped)
        Route(.stop, .left)
        Route(.cancel, .left)
        Route(.pause, .paused)
        Route(.resume, .resumed)
        Route(.audioPlayer, Event.player)
        Route(.playbackController, Event.button)
        Route(.system, Event.broken)
    }

    func reply(to event: Event, in state: State, turn: Turn) -> Reply<State> {
        let say = Phrases(turn.language)
        func set(_ alarm: Alarm) -> Reply<State> {
            .move(to: .ready(alarm: alarm), .ask(say.set(alarm, at: turn.now)))
        }
        switch (event, state) {
        case (.opened, _): return .stay(.ask(say.welcome))
        case (.set(let intent), _): return set(Alarm(time: intent.time, day: intent.day))
        // "Make it eight" leaves the day as it is.
        case (.moved(let intent), .ready(let alarm)):
            return set(Alarm(time: intent.time, day: intent.day ?? alarm?.day))
        case (.cancelled, .ready(nil)), (.listed, .ready(nil)): return .stay(.ask(say.noAlarm))
        case (.cancelled(let intent), .ready(let alarm?)):
            let isOther = intent.time.map { $0 != alarm.time } ?? false || intent.day.map { $0 != alarm.day } ?? false
            if isOther { return .stay(.ask(say.set(alarm, at: turn.now))) }
            return .move(to: .ready(alarm: nil), .ask(say.cancelled))
        case (.listed, .ready(let alarm?)): return .stay(.ask(say.set(alarm, at: turn.now)))
        case (.kept, _): return .stay(.ask(say.kept))
        case (.timed(let intent), _): return .stay(.ask(say.timer(intent.length)))
        case (.timerCancelled, _): return .stay(.ask(say.timerCancelled))
        case (.played(let intent), _): return .stay(.tell(say.playing).directive(.playing(intent.sound.rawValue)))
        case (.paused, _): return .stay(.tell(say.paused).directive(.stopPlaying))
        case (.resumed, _): return .stay(.tell(say.playing).directive(.playing("rain")))
        case (.player(.playbackNearlyFinished(let progress)), _):
            let token = progress.token ?? "rain"
            return .stay(.silent.directive(.playing(token, .after(token))))
        case (.player, _): return .stay(.silent)
        case (.button(.play), _): return .stay(.silent.directive(.playing("rain")))
        case (.button(.pause), _): return .stay(.silent.directive(.stopPlaying))
        case (.button, _), (.broken, _), (.ended, _): return .stay(.silent)
        case (.helped, _), (.confused, _): return .stay(.ask(say.help))
        case (.left, _): return .stay(.tell(say.goodbye).directive(.stopPlaying))
        }
    }
}

extension Directive {
    /// A sound, by its name.
    fileprivate static func playing(_ sound: String, _ start: AudioStart = .now) -> Self {
        .play(url: "https://sounds.example.com/\(sound).mp3", token: sound, start)
    }
}
