import SkillKit

extension ResponseForm {
    private static func speech(_ text: String) -> String { #"{"type":"SSML","ssml":"<speak>\#(text)</speak>"}"# }

    /// Speech, cards, and what answers a question of Alexa's own.
    static let plain: [ResponseForm] = [
        ResponseForm(
            "ask",
            .ask("Tea?", reprompt: "Well?"),
            for: "LaunchRequest",
            #"{"outputSpeech":\#(speech("Tea?")),"reprompt":{"outputSpeech":\#(speech("Well?"))},"#
                + #""shouldEndSession":false}"#
        ),
        ResponseForm("tell", .tell("Bye."), #"{"outputSpeech":\#(speech("Bye.")),"shouldEndSession":true}"#),
        ResponseForm("leave open", .leaveOpen("Look."), #"{"outputSpeech":\#(speech("Look."))}"#),
        ResponseForm("silent", .silent, for: "SessionEndedRequest", "{}"),
        ResponseForm(
            "play behavior",
            .leaveOpen("Look.").playBehavior(.enqueue),
            #"{"outputSpeech":{"type":"SSML","ssml":"<speak>Look.</speak>","playBehavior":"ENQUEUE"}}"#
        ),
        ResponseForm(
            "simple card",
            .leaveOpen("Look.").card(.simple(title: "Tea", content: "Brewed")),
            #"{"outputSpeech":\#(speech("Look.")),"card":{"type":"Simple","title":"Tea","content":"Brewed"}}"#
        ),
        ResponseForm(
            "standard card",
            .leaveOpen("Look.").card(.standard(title: "Tea", text: "Brewed")),
            #"{"outputSpeech":\#(speech("Look.")),"card":{"type":"Standard","title":"Tea","text":"Brewed"}}"#
        ),
        ResponseForm(
            "standard card with pictures",
            .leaveOpen("Look.").card(
                .standard(
                    title: "Tea",
                    text: "Brewed",
                    smallImageURL: "https://example.com/s.png",
                    largeImageURL: "https://example.com/l.png"
                )
            ),
            #"{"outputSpeech":\#(speech("Look.")),"card":{"type":"Standard","title":"Tea","text":"Brewed","image":"#
                + #"{"smallImageUrl":"https://example.com/s.png","largeImageUrl":"https://example.com/l.png"}}}"#
        ),
        ResponseForm(
            "account linking card",
            .tell("Please link.").card(.linkAccount),
            #"{"outputSpeech":\#(speech("Please link.")),"card":{"type":"LinkAccount"},"shouldEndSession":true}"#
        ),
        ResponseForm(
            "permissions card",
            .tell("Please allow.").card(.askForPermissions(["alexa::household:lists:read"])),
            #"{"outputSpeech":\#(speech("Please allow.")),"card":{"type":"AskForPermissionsConsent","#
                + #""permissions":["alexa::household:lists:read"]},"shouldEndSession":true}"#
        ),
        ResponseForm(
            "directive with the reprompt",
            .ask("Tea?").repromptDirective(.executeCommands([["type": "Idle"]], token: "menu")),
            #"{"outputSpeech":\#(speech("Tea?")),"reprompt":{"outputSpeech":\#(speech("Tea?")),"directives":["#
                + #"{"type":"Alexa.Presentation.APL.ExecuteCommands","token":"menu","commands":[{"type":"Idle"}]}]},"#
                + #""shouldEndSession":false}"#
        ),
        ResponseForm(
            "whether an intent can be answered",
            .canFulfill(
                IntentFulfilment(.yes, slots: ["Tea": .init(.yes), "Size": .init(.yes, isWithinReach: false)])
            ),
            for: "CanFulfillIntentRequest",
            #"{"canFulfillIntent":{"canFulfill":"YES","slots":{"Tea":{"canUnderstand":"YES","canFulfill":"YES"},"#
                + #""Size":{"canUnderstand":"YES","canFulfill":"NO"}}}}"#
        ),
        ResponseForm(
            "what an API call gives back",
            .leaveOpen().apiResponse(["brewed": true]),
            for: "Dialog.API.Invoked",
            #"{"apiResponse":{"brewed":true}}"#
        ),
        ResponseForm(
            "experiments",
            .tell("Bye.").experiment("a").experiment("b"),
            #"{"outputSpeech":\#(speech("Bye.")),"shouldEndSession":true,"#
                + #""experimentation":{"triggeredExperiments":["a","b"]}}"#
        ),
    ]
}
