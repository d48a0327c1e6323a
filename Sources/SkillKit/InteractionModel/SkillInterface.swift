/// An Alexa interface that a skill uses and must name in its `skill.json`: an element of `interfaces`.
public struct SkillInterface: OpenVocabulary {
    /// Audio that goes on without the skill: `AudioPlayer` directives.
    public static let audioPlayer: Self = "AUDIO_PLAYER"
    /// Documents on a screen: `Alexa.Presentation.APL` directives.
    public static let apl: Self = "ALEXA_PRESENTATION_APL"
    /// Web pages on a screen: `Alexa.Presentation.HTML` directives.
    public static let html: Self = "ALEXA_PRESENTATION_HTML"
    /// Videos: `VideoApp` directives.
    public static let videoApp: Self = "VIDEO_APP"
    /// The older templates for screens: `Display` directives.
    public static let display: Self = "RENDER_TEMPLATE"
    /// Buttons of games: `GameEngine` directives.
    public static let gameEngine: Self = "GAME_ENGINE"
    /// Lights of gadgets: `GadgetController` directives.
    public static let gadgetController: Self = "GADGET_CONTROLLER"
    /// Gadgets with their makers' own interfaces: `CustomInterfaceController` directives.
    public static let customInterface: Self = "CUSTOM_INTERFACE"

    /// The word on the wire.
    public let rawValue: String

    /// Wraps any word, as it is on the wire.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// The interface that a directive belongs to; `nil` if it needs none.
    static func needed(for directive: Directive) -> Self? {
        let type = directive.type
        let interfaces: [(String, Self)] = [
            ("AudioPlayer.", .audioPlayer), ("Alexa.Presentation.APL.", .apl), ("Alexa.Presentation.APLT.", .apl),
            ("Alexa.Presentation.HTML.", .html), ("VideoApp.", .videoApp), ("Display.", .display), ("Hint", .display),
            ("GameEngine.", .gameEngine), ("GadgetController.", .gadgetController),
            ("CustomInterfaceController.", .customInterface),
        ]
        return interfaces.first { type.hasPrefix($0.0) }?.1
    }
}
