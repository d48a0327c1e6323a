import SkillKit
import Testing

/// What a person sees of a document.
@Suite struct APLDocumentStateTests {
    private let text = """
        {"token": "menu", "version": "SHOWS_DOCUMENTS_3", "dataSources": [{"cups": [1, null]}, 5],
         "componentsVisibleOnScreen": [{"uid": ":1", "type": "mixed", "position": "960x600+0+0:0",
           "tags": {"viewport": {"utcTime": 12}}, "children": [
             {"id": "pot", "uid": ":2", "type": "graphic", "position": "100x50-20+30:1", "visibility": 0.5,
              "transform": [1, 0, 0, 1, 12.5, -4],
              "entities": [{"type": "Tea", "value": "assam", "id": "t1"}, {}],
              "tags": {"checked": true, "clickable": false, "disabled": true, "focused": false, "spoken": true,
                "ordinal": 3, "listItem": {"index": 2},
                "list": {"itemCount": 9, "lowestIndexSeen": 0, "highestIndexSeen": 4, "lowestOrdinalSeen": 1,
                  "highestOrdinalSeen": 5},
                "media": {"positionInMilliseconds": 1500, "state": "paused", "allowAdjustSeekPositionForward": true,
                  "allowAdjustSeekPositionBackwards": false, "allowNext": true, "allowPrevious": false,
                  "entities": [{"id": "song"}], "url": "https://tea.example/kettle.mp4"},
                "pager": {"index": 1, "pageCount": 2, "allowForward": false, "allowBackwards": true},
                "scrollable": {"direction": "vertical", "allowForward": true, "allowBackward": false}}}]}]}
        """

    private var tags: ComponentTags {
        var tags = ComponentTags()
        tags.isChecked = true
        tags.isClickable = false
        tags.isDisabled = true
        tags.isFocused = false
        tags.isSpoken = true
        tags.ordinal = 3
        tags.listItem = ComponentTags.ListItem()
        tags.listItem?.index = 2
        tags.list = ComponentTags.List()
        tags.list?.itemCount = 9
        tags.list?.lowestIndexSeen = 0
        tags.list?.highestIndexSeen = 4
        tags.list?.lowestOrdinalSeen = 1
        tags.list?.highestOrdinalSeen = 5
        tags.media = ComponentTags.Media()
        tags.media?.positionInMilliseconds = 1500
        tags.media?.state = .paused
        tags.media?.canSeekForward = true
        tags.media?.canSeekBackward = false
        tags.media?.canGoToNext = true
        tags.media?.canGoToPrevious = false
        var song = ComponentEntity()
        song.id = "song"
        tags.media?.entities = [song]
        tags.media?.url = "https://tea.example/kettle.mp4"
        tags.pager = ComponentTags.Pager()
        tags.pager?.index = 1
        tags.pager?.pageCount = 2
        tags.pager?.canGoForward = false
        tags.pager?.canGoBackward = true
        tags.scrollable = ComponentTags.Scrollable()
        tags.scrollable?.direction = .vertical
        tags.scrollable?.canScrollForward = true
        tags.scrollable?.canScrollBackward = false
        return tags
    }

    private var value: APLDocumentState {
        var tea = ComponentEntity()
        tea.type = "Tea"
        tea.value = "assam"
        tea.id = "t1"
        var pot = VisibleComponent()
        pot.id = "pot"
        pot.uid = ":2"
        pot.type = "graphic"
        pot.position = "100x50-20+30:1"
        pot.visibility = 0.5
        pot.transform = [1, 0, 0, 1, 12.5, -4]
        pot.entities = [tea, ComponentEntity()]
        pot.tags = tags
        var screen = VisibleComponent()
        screen.uid = ":1"
        screen.type = "mixed"
        screen.position = "960x600+0+0:0"
        screen.tags = ComponentTags()
        screen.tags?.viewport = ["utcTime": 12]
        screen.children = [pot]
        var state = APLDocumentState()
        state.token = "menu"
        state.version = "SHOWS_DOCUMENTS_3"
        state.dataSources = [["cups": [1, .null]], 5]
        state.components = [screen]
        return state
    }

    @Test func readsAndWritesAllOfIt() throws {
        #expect(try decode(APLDocumentState.self, text) == value)
        #expect(try wire(value) == decode(JSON.self, text))
    }

    @Test func isOneOfTheDocumentsOnAllScreens() throws {
        let text = #"{"contexts":[{"type":"Alexa.Presentation.APL","context":\#(text)},{"type":"Kettle","context":1}]}"#
        var apl = APLPresentation()
        apl.document = value
        var presentation = PresentationState()
        presentation.contexts = [.apl(apl), .other(["type": "Kettle", "context": 1])]
        #expect(try decode(PresentationState.self, text) == presentation)
        #expect(try wire(presentation) == decode(JSON.self, text))
    }
}
