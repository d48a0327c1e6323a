import SkillKit

extension ResponseForm {
    private static func asking(_ directive: String) -> String {
        #"{"outputSpeech":{"type":"SSML","ssml":"<speak>Which?</speak>"},"reprompt":{"outputSpeech":"#
            + #"{"type":"SSML","ssml":"<speak>Well?</speak>"}},"directives":[\#(directive)],"shouldEndSession":false}"#
    }

    private static let intent = DirectedIntent(
        IntentRequest("OrderTeaIntent", slots: Slots([Slot("Tea", spoken: "oolong"), Slot("Size", spoken: nil)]))
    ).slot("Size", "large", .confirmed)
    private static let updatedIntent =
        #""updatedIntent":{"name":"OrderTeaIntent","confirmationStatus":"NONE","slots":{"#
        + #""Tea":{"name":"Tea","value":"oolong","confirmationStatus":"NONE"},"#
        + #""Size":{"name":"Size","value":"large","confirmationStatus":"CONFIRMED"}}}"#

    /// Alexa's dialog management.
    static let dialog: [ResponseForm] = [
        ResponseForm(
            "elicit slot",
            .elicit(slot: "Size", asking: "Which?", reprompt: "Well?"),
            asking(#"{"type":"Dialog.ElicitSlot","slotToElicit":"Size"}"#)
        ),
        ResponseForm(
            "elicit slot of an updated intent",
            .elicit(slot: "Size", asking: "Which?", reprompt: "Well?", updating: intent),
            asking(#"{"type":"Dialog.ElicitSlot","slotToElicit":"Size",\#(updatedIntent)}"#)
        ),
        ResponseForm(
            "confirm slot",
            .confirm(slot: "Size", asking: "Which?", reprompt: "Well?", updating: intent),
            asking(#"{"type":"Dialog.ConfirmSlot","slotToConfirm":"Size",\#(updatedIntent)}"#)
        ),
        ResponseForm(
            "confirm intent",
            .confirmIntent(asking: "Which?", reprompt: "Well?", updating: intent),
            asking(#"{"type":"Dialog.ConfirmIntent",\#(updatedIntent)}"#)
        ),
        ResponseForm(
            "delegate",
            .delegate(),
            #"{"directives":[{"type":"Dialog.Delegate"}],"shouldEndSession":false}"#
        ),
        ResponseForm(
            "delegate to another intent",
            .delegate(updating: DirectedIntent("OrderMilkIntent").confirmation(.confirmed)),
            for: "LaunchRequest",
            #"{"directives":[{"type":"Dialog.Delegate","updatedIntent":{"name":"OrderMilkIntent","#
                + #""confirmationStatus":"CONFIRMED","slots":{}}}],"shouldEndSession":false}"#
        ),
        ResponseForm(
            "delegate to Alexa Conversations",
            .delegate(
                to: .conversations,
                until: .nextTurn,
                request: ["type": "Dialog.InputRequest", "input": ["name": "orderTea"]]
            ),
            #"{"directives":[{"type":"Dialog.DelegateRequest","target":"AMAZON.Conversations","#
                + #""period":{"until":"NEXT_TURN"},"updatedRequest":{"type":"Dialog.InputRequest","#
                + #""input":{"name":"orderTea"}}}],"shouldEndSession":false}"#
        ),
        ResponseForm(
            "delegate back to the skill",
            .delegate(to: .skill),
            for: "Dialog.API.Invoked",
            #"{"directives":[{"type":"Dialog.DelegateRequest","target":"skill","#
                + #""period":{"until":"EXPLICIT_RETURN"}}],"shouldEndSession":false}"#
        ),
        ResponseForm(
            "replace dynamic entities",
            .replaceDynamicEntities(
                DynamicSlotType("TEA", [DynamicValue("oolong", id: "7", synonyms: ["wulong"]), DynamicValue("assam")])
            ),
            for: "LaunchRequest",
            #"{"type":"Dialog.UpdateDynamicEntities","updateBehavior":"REPLACE","types":[{"name":"TEA","values":["#
                + #"{"id":"7","name":{"value":"oolong","synonyms":["wulong"]}},{"name":{"value":"assam"}}]}]}"#
        ),
        ResponseForm(
            "clear dynamic entities",
            .clearDynamicEntities,
            #"{"type":"Dialog.UpdateDynamicEntities","updateBehavior":"CLEAR"}"#
        ),
        ResponseForm("reset Alexa Conversations", .resetConversation, #"{"type":"Conversations.ResetContext"}"#),
    ]
}
