import SkillKit
import Testing

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// Every type of request and directive that Alexa's reference has is one of ours, and comes back as it came.
@Suite struct EveryTypeTests {
    static let requests = [
        "Alexa.Advertisement.AdCompleted",
        "Alexa.Advertisement.AdNotRendered",
        "Alexa.Advertisement.ReadyToEnqueueAudio",
        "Alexa.Authorization.Grant",
        "Alexa.DataStore.Error",
        "Alexa.DataStore.PackageManager.InstallationError",
        "Alexa.DataStore.PackageManager.UpdateRequest",
        "Alexa.DataStore.PackageManager.UsagesInstalled",
        "Alexa.DataStore.PackageManager.UsagesRemoved",
        "Alexa.Presentation.APL.LoadIndexListData",
        "Alexa.Presentation.APL.LoadTokenListData",
        "Alexa.Presentation.APL.RuntimeError",
        "Alexa.Presentation.APL.UserEvent",
        "Alexa.Presentation.APLA.RuntimeError",
        "Alexa.Presentation.APLT.UserEvent",
        "Alexa.Presentation.HTML.Message",
        "Alexa.Presentation.HTML.RuntimeError",
        "AlexaHouseholdListEvent.ItemsCreated",
        "AlexaHouseholdListEvent.ItemsDeleted",
        "AlexaHouseholdListEvent.ItemsUpdated",
        "AlexaHouseholdListEvent.ListCreated",
        "AlexaHouseholdListEvent.ListDeleted",
        "AlexaHouseholdListEvent.ListUpdated",
        "AlexaSkillEvent.NotificationSubscriptionChanged",
        "AlexaSkillEvent.ProactiveSubscriptionChanged",
        "AlexaSkillEvent.SkillAccountLinked",
        "AlexaSkillEvent.SkillDisabled",
        "AlexaSkillEvent.SkillEnabled",
        "AlexaSkillEvent.SkillPermissionAccepted",
        "AlexaSkillEvent.SkillPermissionChanged",
        "AudioPlayer.PlaybackFailed",
        "AudioPlayer.PlaybackFinished",
        "AudioPlayer.PlaybackNearlyFinished",
        "AudioPlayer.PlaybackStarted",
        "AudioPlayer.PlaybackStopped",
        "CanFulfillIntentRequest",
        "Connections.Request",
        "Connections.Response",
        "CustomInterfaceController.EventsReceived",
        "CustomInterfaceController.Expired",
        "Dialog.API.Invoked",
        "Dialog.InputRequest",
        "Display.ElementSelected",
        "GameEngine.InputHandlerEvent",
        "IntentRequest",
        "LaunchRequest",
        "Messaging.MessageReceived",
        "PlaybackController.NextCommandIssued",
        "PlaybackController.PauseCommandIssued",
        "PlaybackController.PlayCommandIssued",
        "PlaybackController.PreviousCommandIssued",
        "Reminders.ReminderCreated",
        "Reminders.ReminderDeleted",
        "Reminders.ReminderStarted",
        "Reminders.ReminderStatusChanged",
        "Reminders.ReminderUpdated",
        "SessionEndedRequest",
        "SessionResumedRequest",
        "System.ExceptionEncountered",
    ]
    static let directives = [
        "Alexa.Advertisement.InjectAds",
        "Alexa.Presentation.APL.ExecuteCommands",
        "Alexa.Presentation.APL.RenderDocument",
        "Alexa.Presentation.APL.SendIndexListData",
        "Alexa.Presentation.APL.SendTokenListData",
        "Alexa.Presentation.APL.UpdateIndexListData",
        "Alexa.Presentation.APLA.RenderDocument",
        "Alexa.Presentation.APLT.ExecuteCommands",
        "Alexa.Presentation.APLT.RenderDocument",
        "Alexa.Presentation.HTML.HandleMessage",
        "Alexa.Presentation.HTML.Start",
        "Alexa.SmartVision.SnapshotProvider.GetSnapshotDirective",
        "AudioPlayer.ClearQueue",
        "AudioPlayer.Play",
        "AudioPlayer.Stop",
        "Connections.SendRequest",
        "Connections.SendResponse",
        "Connections.StartConnection",
        "Conversations.ResetContext",
        "CustomInterfaceController.SendDirective",
        "CustomInterfaceController.StartEventHandler",
        "CustomInterfaceController.StopEventHandler",
        "Dialog.ConfirmIntent",
        "Dialog.ConfirmSlot",
        "Dialog.Delegate",
        "Dialog.DelegateRequest",
        "Dialog.ElicitSlot",
        "Dialog.UpdateDynamicEntities",
        "Display.RenderTemplate",
        "GadgetController.SetLight",
        "GameEngine.StartInputHandler",
        "GameEngine.StopInputHandler",
        "Hint",
        "Navigation.Assistance.AnnounceRoadRegulation",
        "Tasks.CompleteTask",
        "VideoApp.Launch",
    ]

    @Test(arguments: requests)
    func isAKnownRequest(_ type: String) throws {
        let text = #"{"type":"\#(type)","intent":{"name":"a"},"unheardOf":[1,{"a":null}],"token":5,"error":[]}"#
        let request = try JSONDecoder().decode(Request.self, from: Data(text.utf8))
        if case .other = request.kind { Issue.record("\(type) is not known") }
        #expect(request.type == type)
        #expect(try json(request) == json(text))
    }

    @Test(arguments: directives)
    func isAKnownDirective(_ type: String) throws {
        let text = #"{"type":"\#(type)","token":"t","unheardOf":[1,{"a":null}],"listId":null,"items":{}}"#
        let directive = try JSONDecoder().decode(Directive.self, from: Data(text.utf8))
        if case .other = directive.kind { Issue.record("\(type) is not known") }
        #expect(directive.type == type)
        #expect(try json(directive) == json(text))
    }

    @Test func keepsATypeThatNobodyKnows() throws {
        let text = #"{"type":"Alexa.Of.Tomorrow","requestId":"1","a":{"b":[1,2.5,null]}}"#
        let request = try JSONDecoder().decode(Request.self, from: Data(text.utf8))
        #expect(request.kind == .other(type: "Alexa.Of.Tomorrow"))
        #expect(request.members == ["a": ["b": [1, 2.5, .null]]])
        #expect(try json(request) == json(text))
    }

    @Test func readsAndWritesWhatATypeHolds() throws {
        let text =
            #"{"type":"AudioPlayer.PlaybackFailed","token":"t","error":{"type":"MEDIA_ERROR_UNKNOWN","#
            + #""message":"m","more":1},"currentPlaybackState":{"playerActivity":"HUMMING","offsetInMilliseconds":3}}"#
        let request = try JSONDecoder().decode(Request.self, from: Data(text.utf8))
        guard case .audioPlayer(.playbackFailed(let failure)) = request.kind else {
            Issue.record("\(request)")
            return
        }
        #expect(failure.token == "t")
        #expect(failure.error?.type == .mediaErrorUnknown)
        #expect(failure.error?.members == ["more": 1])
        #expect(failure.currentPlaybackState?.playerActivity == "HUMMING")
        #expect(failure.currentPlaybackState?.offsetInMilliseconds == 3)
        #expect(try json(request) == json(text))
    }

    private func json(_ text: String) throws -> JSON { try JSONDecoder().decode(JSON.self, from: Data(text.utf8)) }
    private func json(_ value: some Encodable) throws -> JSON {
        try JSONDecoder().decode(JSON.self, from: JSONEncoder().encode(value))
    }
}
