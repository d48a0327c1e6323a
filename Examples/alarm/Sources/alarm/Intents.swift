import SkillKit

/// An alarm: "wake me at half past seven tomorrow".
struct SetAlarm: Intent {
    static let name: IntentName = "SetAlarmIntent"
    static let samples: [Utterance] = [
        "wake me at {time}", "wake me {day} at {time}", "wake me at {time} {day}", "set an alarm",
        "set an alarm for {time}", "set an alarm for {time} {day}", "set an alarm {day} at {time}", "I need an alarm",
        "set an alarm for {day}", "alarm at {time}", "could you wake me at {time}",
    ]
    static let filling = SlotFilling(.required("time", ask: "For what time?", answers: ["at {time}", "for {time}"]))
    var time: SpokenTime
    var day: SpokenDate?
}

/// Another time: "make it eight".
struct MoveAlarm: Intent {
    static let name: IntentName = "MoveAlarmIntent"
    static let samples: [Utterance] = [
        "make it {time}", "move the alarm to {time}", "change it to {time}", "change my alarm", "move it to {time}",
        "change the alarm to {time}", "wake me at {time} instead", "move it to {time} {day}", "can we do {time}",
    ]
    static let filling = SlotFilling(.required("time", ask: "To what time?", answers: ["to {time}"]))
    var time: SpokenTime
    var day: SpokenDate?
}

/// No alarm after all: "cancel the alarm".
struct CancelAlarm: Intent {
    static let name: IntentName = "CancelAlarmIntent"
    static let samples: [Utterance] = [
        "cancel the alarm", "delete my alarm", "remove the alarm", "turn off the alarm", "no more alarm",
        "cancel my alarm", "I don't need the alarm any more", "cancel the alarm at {time}", "cancel the {time} alarm",
        "delete my alarm for {day}", "don't wake me", "don't wake me at {time}", "don't wake me {day}",
    ]
    static let filling = SlotFilling(confirm: "Shall I delete the alarm?")
    var time: SpokenTime?
    var day: SpokenDate?
}

/// A timer: "set a timer for ten minutes".
struct SetTimer: Intent {
    static let name: IntentName = "SetTimerIntent"
    static let samples: [Utterance] = [
        "set a timer", "set a timer for {length}", "a {length} timer", "start a timer for {length}",
        "count {length} down",
        "tell me when {length} are over",
    ]
    static let filling = SlotFilling(.required("length", ask: "For how long?", answers: ["for {length}"]))
    var length: SpokenDuration
}

/// A sound: "play the rain".
struct PlaySound: Intent {
    static let name: IntentName = "PlaySoundIntent"
    static let samples: [Utterance] = ["play {sound}", "play the {sound}", "play something", "I want to hear {sound}"]
    static let filling = SlotFilling(.required("sound", ask: "Rain or sea?"))
    enum Sound: String, SlotValue, CaseIterable { case rain, sea }
    var sound: Sound
}

extension Translation {
    static let german = Translation(
        into: .german,
        samples: [
            SetAlarm.name: [
                "weck mich um {time}", "weck mich {day} um {time}", "stell einen Wecker", "stell den Wecker auf {time}",
                "ich brauche einen Wecker", "stell {day} den Wecker auf {time}", "wecke mich um {time}",
                "Wecker auf {time}", "ich möchte um {time} geweckt werden",
            ],
            MoveAlarm.name: [
                "lieber um {time}", "verschieb den Wecker auf {time}", "ändere den Wecker", "mach {time} daraus",
                "doch erst um {time}", "können wir {time} machen", "verschieb ihn auf {day} um {time}",
            ],
            CancelAlarm.name: [
                "lösch den Wecker", "Wecker aus", "stell den Wecker ab", "ich brauche den Wecker nicht mehr",
                "schalt ihn aus", "lösch den Wecker um {time}", "stell den Wecker um {time} ab", "weck mich nicht",
                "lösch den Wecker für {day}", "weck mich nicht um {time}", "weck mich {day} nicht",
                "ich will nicht geweckt werden", "lösch den {time} Wecker",
            ],
            SetTimer.name: ["stell einen Timer", "Timer auf {length}", "stell einen Timer auf {length}"],
            "CancelTimerIntent": [
                "stopp den Timer", "lösch den Timer", "Timer aus", "ich brauche den Timer nicht mehr",
            ],
            PlaySound.name: ["spiel {sound}", "spiel etwas", "spiel das {sound}", "ich möchte {sound} hören"],
            "ListIntent": ["welche Wecker habe ich", "was ist gestellt", "auf wann steht der Wecker"],
        ],
        values: ["Sound": ["rain": ["Regen"], "sea": ["Meer"]]],
        fillings: [
            SetAlarm.name: SlotFilling(.required("time", ask: "Für wann?", answers: ["um {time}", "auf {time}"])),
            MoveAlarm.name: SlotFilling(.required("time", ask: "Auf wann?", answers: ["auf {time}"])),
            CancelAlarm.name: SlotFilling(confirm: "Soll ich den Wecker löschen?"),
            SetTimer.name: SlotFilling(.required("length", ask: "Wie lange?", answers: ["auf {length}"])),
            PlaySound.name: SlotFilling(.required("sound", ask: "Regen oder Meer?")),
        ]
    )
}
