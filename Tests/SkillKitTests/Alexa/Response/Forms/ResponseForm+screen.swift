import SkillKit

extension ResponseForm {
    /// Screens: APL, web pages, and the older display interface.
    static let screen: [ResponseForm] = [
        ResponseForm(
            "render a document",
            .renderDocument(["type": "APL", "version": "2024.2"], token: "menu", data: ["teas": ["count": 2]]),
            #"{"type":"Alexa.Presentation.APL.RenderDocument","token":"menu","#
                + #""document":{"type":"APL","version":"2024.2"},"datasources":{"teas":{"count":2}}}"#
        ),
        ResponseForm(
            "render a linked document",
            .renderDocument(.link(to: "doc://alexa/apl/documents/menu"), token: "menu"),
            #"{"type":"Alexa.Presentation.APL.RenderDocument","token":"menu","#
                + #""document":{"type":"Link","src":"doc://alexa/apl/documents/menu"}}"#
        ),
        ResponseForm(
            "render an audio document",
            .renderAudioDocument(["type": "APLA", "version": "0.91"], token: "rain"),
            #"{"type":"Alexa.Presentation.APLA.RenderDocument","token":"rain","#
                + #""document":{"type":"APLA","version":"0.91"}}"#
        ),
        ResponseForm(
            "render a document on a character display",
            .renderDisplayDocument(["type": "APLT", "version": "1.0"], token: "clock"),
            #"{"type":"Alexa.Presentation.APLT.RenderDocument","token":"clock","#
                + #""targetProfile":"FOUR_CHARACTER_CLOCK","document":{"type":"APLT","version":"1.0"}}"#
        ),
        ResponseForm(
            "execute commands",
            .executeCommands([["type": "SetPage", "componentId": "pager", "value": 1]], token: "menu"),
            for: "Alexa.Presentation.APL.UserEvent",
            #"{"type":"Alexa.Presentation.APL.ExecuteCommands","token":"menu","#
                + #""commands":[{"type":"SetPage","componentId":"pager","value":1}]}"#
        ),
        ResponseForm(
            "execute commands on a character display",
            .executeDisplayCommands([["type": "Idle", "delay": 100]], token: "clock"),
            #"{"type":"Alexa.Presentation.APLT.ExecuteCommands","token":"clock","#
                + #""commands":[{"type":"Idle","delay":100}]}"#
        ),
        ResponseForm(
            "send items of a list by their places",
            .sendIndexListData(["a", "b"], of: "teas", from: 10, bounds: 0..<12, version: 3, answering: "r"),
            for: "Alexa.Presentation.APL.LoadIndexListData",
            #"{"type":"Alexa.Presentation.APL.SendIndexListData","correlationToken":"r","listId":"teas","#
                + #""listVersion":3,"startIndex":10,"minimumInclusiveIndex":0,"maximumExclusiveIndex":12,"#
                + #""items":["a","b"]}"#
        ),
        ResponseForm(
            "send a page of a list",
            .sendTokenListData(["a", "b"], of: "teas", page: "1", next: "2", answering: "r"),
            for: "Alexa.Presentation.APL.LoadTokenListData",
            #"{"type":"Alexa.Presentation.APL.SendTokenListData","correlationToken":"r","listId":"teas","#
                + #""pageToken":"1","nextPageToken":"2","items":["a","b"]}"#
        ),
        ResponseForm(
            "change items of a list",
            .updateIndexListData([["type": "DeleteItem", "index": 0]], of: "teas", version: 4, token: "menu"),
            #"{"type":"Alexa.Presentation.APL.UpdateIndexListData","token":"menu","listId":"teas","listVersion":4,"#
                + #""operations":[{"type":"DeleteItem","index":0}]}"#
        ),
        ResponseForm(
            "open a web page",
            .startPage("https://example.com/", timeoutInSeconds: 60, data: ["tea": "oolong"]),
            #"{"type":"Alexa.Presentation.HTML.Start","request":{"method":"GET","uri":"https://example.com/"},"#
                + #""configuration":{"timeoutInSeconds":60},"data":{"tea":"oolong"}}"#
        ),
        ResponseForm(
            "give a web page a message",
            .handleMessage(["tea": "oolong"], transformers: [["inputPath": "tea", "transformer": "textToSpeech"]]),
            for: "Alexa.Presentation.HTML.Message",
            #"{"type":"Alexa.Presentation.HTML.HandleMessage","message":{"tea":"oolong"},"#
                + #""transformers":[{"inputPath":"tea","transformer":"textToSpeech"}]}"#
        ),
        ResponseForm(
            "render a template",
            .renderTemplate(["type": "BodyTemplate1", "token": "t", "title": "Tea", "backButton": "HIDDEN"]),
            #"{"type":"Display.RenderTemplate","template":"#
                + #"{"type":"BodyTemplate1","token":"t","title":"Tea","backButton":"HIDDEN"}}"#
        ),
        ResponseForm(
            "hint",
            .hint("order oolong"),
            #"{"type":"Hint","hint":{"type":"PlainText","text":"order oolong"}}"#
        ),
    ]
}
