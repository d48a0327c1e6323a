import SkillKit

/// Alarms, timers, and a sound to fall asleep with.
struct AlarmClock: Conversation {
    enum State: ConversationState { case ready(alarm: String?) }

    enum Event: ConversationEvent {
        case opened, listed, kept, helped, left, paused, resumed, confused, ended
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
        Route(PlaySound.self, Event.played)
        Route("ListIntent", .listed, samples: ["what alarms do I have", "when do you wake me"])
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
        switch (event, state) {
        case (.opened, _): return .stay(.ask(say.welcome))
        case (.set(let intent), _): return set(intent.time, intent.day?.words(in: turn.language, at: turn.now), say)
        case (.moved(let intent), _): return set(intent.time, nil, say)
        case (.cancelled, .ready(nil)), (.listed, .ready(nil)): return .stay(.ask(say.noAlarm))
        case (.cancelled, .ready(.some)): return .move(to: .ready(alarm: nil), .ask(say.cancelled))
        case (.listed, .ready(let alarm?)): return .stay(.ask(say.set(alarm)))
        case (.kept, _): return .stay(.ask(say.kept))
        case (.timed(let intent), _): return .stay(.ask(say.timer(intent.length.words(in: turn.language))))
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

    private func set(_ time: SpokenTime, _ day: String?, _ say: Phrases) -> Reply<State> {
        let alarm = [day, time.words(in: say.language)].compactMap(\.self)
        let words = alarm.joined(separator: say.at)
        return .move(to: .ready(alarm: words), .ask(say.set(words)))
    }
}

extension Directive {
    /// A sound, by its name.
    fileprivate static func playing(_ sound: String, _ start: AudioStart = .now) -> Self {
        .play(url: "https://sounds.example.com/\(sound).mp3", token: sound, start)
    }
}
