import SkillKit
import Testing

@Suite struct ViewportTests {
    private let text = """
        {"experiences": [{"arcMinuteWidth": 246.5, "arcMinuteHeight": 144, "canRotate": false, "canResize": true}, {}],
         "mode": "HUB", "shape": "ROUND", "pixelWidth": 480, "pixelHeight": 481, "dpi": 160.5,
         "currentPixelWidth": 470, "currentPixelHeight": 471, "touch": ["SINGLE", "PAW"], "keyboard": ["DIRECTION"],
         "video": {"codecs": ["H_264_41", "H_264_42", "AV1"]}}
        """

    private var value: Viewport {
        var experience = ViewportExperience()
        experience.arcMinuteWidth = 246.5
        experience.arcMinuteHeight = 144
        experience.canRotate = false
        experience.canResize = true
        var value = Viewport()
        value.experiences = [experience, ViewportExperience()]
        value.mode = .hub
        value.shape = .round
        value.pixelWidth = 480
        value.pixelHeight = 481
        value.dpi = 160.5
        value.currentPixelWidth = 470
        value.currentPixelHeight = 471
        value.touch = [.single, "PAW"]
        value.keyboard = [.direction]
        value.video = ViewportVideo()
        value.video?.codecs = [.h264Level41, .h264Level42, "AV1"]
        return value
    }

    @Test func readsAndWritesAllOfIt() throws {
        #expect(try decode(Viewport.self, text) == value)
        #expect(try wire(value) == decode(JSON.self, text))
    }

    @Test func tellsNoButtonsFromNoWord() throws {
        let viewport = try decode(Viewport.self, #"{"keyboard":[],"experiences":[]}"#)
        #expect(viewport.keyboard == [])
        #expect(viewport.touch == nil)
        #expect(try wire(viewport) == ["keyboard": [], "experiences": []])
    }

    @Test func keepsAListWithAnOddElementAndTheRestOfIt() throws {
        let text = #"{"touch":["SINGLE",5],"experiences":[{"arcMinuteWidth":"246","canRotate":true}],"dpi":"160"}"#
        let viewport = try decode(Viewport.self, text)
        #expect(viewport.touch == nil)
        #expect(viewport.dpi == nil)
        #expect(viewport.experiences?.first?.arcMinuteWidth == nil)
        #expect(viewport.experiences?.first?.canRotate == true)
        #expect(try wire(viewport) == decode(JSON.self, text))
    }
}
