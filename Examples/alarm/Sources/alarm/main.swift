import SkillKit

let listing = SkillListing(
    invocationName: "sleepy clock",
    summary: "Wakes you, counts minutes, and plays the rain.",
    examplePhrases: ["wake me at seven", "set a timer for ten minutes"],
    interfaces: [.audioPlayer]
).with(
    SkillListing(invocationName: "müder wecker", summary: "Weckt dich, zählt Minuten und spielt den Regen."),
    in: .german
)

Runner(
    name: "alarm",
    version: "1.0.0",
    about: "Wakes you.",
    listing: listing,
    exploration: { _ in
        ExplorationPlan(
            requests: [
                .audioPlayer(.playbackStarted(PlaybackProgress())),
                .audioPlayer(.playbackNearlyFinished(PlaybackProgress())),
                .audioPlayer(.playbackFinished(PlaybackProgress())), .audioPlayer(.playbackStopped(PlaybackProgress())),
                .audioPlayer(.playbackFailed(PlaybackFailure())), .playbackController(.play),
                .playbackController(.pause), .playbackController(.next), .playbackController(.previous),
            ]
        )
    },
    skill: { _ in Skill(AlarmClock()) }
).main()
