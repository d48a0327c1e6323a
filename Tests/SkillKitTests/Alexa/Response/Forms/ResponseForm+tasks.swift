import SkillKit

extension ResponseForm {
    /// Tasks between skills, and gadgets.
    static let tasks: [ResponseForm] = [
        ResponseForm(
            "ask Alexa for something",
            .tell("One moment.").directive(
                .sendRequest("Buy", ["InSkillProduct": ["productId": "tea-of-the-month"]], token: "t")
            ),
            #"{"outputSpeech":{"type":"SSML","ssml":"<speak>One moment.</speak>"},"shouldEndSession":true,"#
                + #""directives":[{"type":"Connections.SendRequest","name":"Buy","#
                + #""payload":{"InSkillProduct":{"productId":"tea-of-the-month"}},"token":"t"}]}"#
        ),
        ResponseForm(
            "answer another skill",
            .sendResponse(ConnectionStatus(200, "OK"), ["brewed": true]),
            for: "Connections.Request",
            #"{"type":"Connections.SendResponse","status":{"code":"200","message":"OK"},"payload":{"brewed":true}}"#
        ),
        ResponseForm(
            "start a task of another skill",
            .startConnection("connection://AMAZON.PrintPDF/1", ["@type": "PrintPDFRequest"]),
            #"{"type":"Connections.StartConnection","uri":"connection://AMAZON.PrintPDF/1","#
                + #""input":{"@type":"PrintPDFRequest"}}"#
        ),
        ResponseForm(
            "start a task and hear of its errors",
            .startConnection("connection://shop.BrewTea/1", [:], token: "t", onCompletion: .sendErrorsOnly),
            #"{"type":"Connections.StartConnection","uri":"connection://shop.BrewTea/1","input":{},"token":"t","#
                + #""onCompletion":"SEND_ERRORS_ONLY"}"#
        ),
        ResponseForm(
            "complete a task",
            .tell("Brewed.").directive(.completeTask(ConnectionStatus(200), ["cups": 2])),
            for: "LaunchRequest",
            #"{"outputSpeech":{"type":"SSML","ssml":"<speak>Brewed.</speak>"},"shouldEndSession":true,"#
                + #""directives":[{"type":"Tasks.CompleteTask","status":{"code":"200"},"result":{"cups":2}}]}"#
        ),
        ResponseForm(
            "wait for buttons",
            .startInputHandler(
                timeout: 10_000,
                recognizers: ["any": ["type": "match", "anchor": "end", "pattern": [["action": "down"]]]],
                events: ["pressed": ["meets": ["any"], "reports": "matches", "shouldEndInputHandler": true]],
                proxies: ["left"]
            ),
            #"{"type":"GameEngine.StartInputHandler","timeout":10000,"proxies":["left"],"#
                + #""recognizers":{"any":{"type":"match","anchor":"end","pattern":[{"action":"down"}]}},"#
                + #""events":{"pressed":{"meets":["any"],"reports":"matches","shouldEndInputHandler":true}}}"#
        ),
        ResponseForm(
            "wait for buttons no more",
            .stopInputHandler(startedBy: "r"),
            for: "GameEngine.InputHandlerEvent",
            #"{"type":"GameEngine.StopInputHandler","originatingRequestId":"r"}"#
        ),
        ResponseForm(
            "light buttons",
            .setLight(["triggerEvent": "none", "triggerEventTimeMs": 0, "animations": []], gadgets: ["g"]),
            #"{"type":"GadgetController.SetLight","version":1,"targetGadgets":["g"],"#
                + #""parameters":{"triggerEvent":"none","triggerEventTimeMs":0,"animations":[]}}"#
        ),
        ResponseForm(
            "wait for events of a gadget",
            .startEventHandler(
                token: "kettle",
                filter: ["filterExpression": ["==": [1, 1]], "filterMatchAction": "SEND"],
                expiration: ["durationInMilliseconds": 9000, "expirationPayload": ["late": true]]
            ),
            #"{"type":"CustomInterfaceController.StartEventHandler","token":"kettle","#
                + #""eventFilter":{"filterExpression":{"==":[1,1]},"filterMatchAction":"SEND"},"#
                + #""expiration":{"durationInMilliseconds":9000,"expirationPayload":{"late":true}}}"#
        ),
        ResponseForm(
            "wait for events of a gadget no more",
            .stopEventHandler(token: "kettle"),
            for: "CustomInterfaceController.EventsReceived",
            #"{"type":"CustomInterfaceController.StopEventHandler","token":"kettle"}"#
        ),
        ResponseForm(
            "send a gadget something",
            .sendDirective(["degrees": 80], name: "Heat", namespace: "Custom.Kettle", endpoint: "e"),
            #"{"type":"CustomInterfaceController.SendDirective","#
                + #""header":{"namespace":"Custom.Kettle","name":"Heat"},"endpoint":{"endpointId":"e"},"#
                + #""payload":{"degrees":80}}"#
        ),
        ResponseForm(
            "take a picture",
            .getSnapshot(prefersOnDemand: true),
            #"{"type":"Alexa.SmartVision.SnapshotProvider.GetSnapshotDirective","preferOnDemandSnapshot":true}"#
        ),
        ResponseForm(
            "say the rules of the road",
            .announceRoadRegulation,
            #"{"type":"Navigation.Assistance.AnnounceRoadRegulation"}"#
        ),
    ]
}
