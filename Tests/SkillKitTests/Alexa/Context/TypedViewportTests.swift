import SkillKit
import Testing

@Suite struct TypedViewportTests {
    private let text = """
        [{"type": "APL", "id": "door", "shape": "RECTANGLE", "dpi": 160, "presentationType": "OVERLAY",
          "canRotate": true, "configuration": {"current": {"mode": "TV", "dialog": "SUPPORTED",
            "video": {"codecs": ["H_264_41"]}, "size": {"type": "DISCRETE", "pixelWidth": 640, "pixelHeight": 360}}}},
         {"type": "APL", "configuration": {"current": {"size": {"type": "CONTINUOUS", "minPixelWidth": 1,
            "minPixelHeight": 2, "maxPixelWidth": 3, "maxPixelHeight": 4}}}},
         {"type": "APL", "configuration": {"current": {"size": {"type": "ROLLED", "pixelWidth": 5}}}},
         {"type": "APLT", "id": "clock", "supportedProfiles": ["FOUR_CHARACTER_CLOCK"], "lineLength": 4,
          "lineCount": 1, "format": "SEVEN_SEGMENT", "characterFormat": "DOTS",
          "interSegments": [{"x": 2, "y": 0, "characters": "':."}]}]
        """

    private var value: [TypedViewport] {
        var discrete = DiscreteViewportSize()
        discrete.pixelWidth = 640
        discrete.pixelHeight = 360
        var continuous = ContinuousViewportSize()
        continuous.minPixelWidth = 1
        continuous.minPixelHeight = 2
        continuous.maxPixelWidth = 3
        continuous.maxPixelHeight = 4
        let sizes: [ViewportSize] = [
            .discrete(discrete), .continuous(continuous), .other(["type": "ROLLED", "pixelWidth": 5]),
        ]
        var viewports = sizes.map { size in
            var viewport = APLViewport()
            viewport.configuration = ViewportConfiguration()
            viewport.configuration?.current = CurrentViewport()
            viewport.configuration?.current?.size = size
            return viewport
        }
        viewports[0].id = "door"
        viewports[0].shape = .rectangle
        viewports[0].dpi = 160
        viewports[0].presentationType = .overlay
        viewports[0].canRotate = true
        viewports[0].configuration?.current?.mode = .tv
        viewports[0].configuration?.current?.dialog = .supported
        viewports[0].configuration?.current?.video = ViewportVideo()
        viewports[0].configuration?.current?.video?.codecs = [.h264Level41]
        var colon = InterSegment()
        colon.x = 2
        colon.y = 0
        colon.characters = "':."
        var clock = CharacterViewport()
        clock.id = "clock"
        clock.supportedProfiles = [.fourCharacterClock]
        clock.lineLength = 4
        clock.lineCount = 1
        clock.format = .sevenSegment
        clock.characterFormat = "DOTS"
        clock.interSegments = [colon]
        return viewports.map { .apl($0) } + [.aplt(clock)]
    }

    @Test func readsAndWritesAllOfThem() throws {
        #expect(try decode([TypedViewport].self, text) == value)
        #expect(try wire(value) == decode(JSON.self, text))
    }

    @Test(arguments: [
        #"{"type":"HOLOGRAM","id":"air"}"#, #"{"shape":"ROUND"}"#, #"{"type":5}"#, #"{"type":null}"#, "{}", "[]",
        "null",
        "5", #""APL""#,
    ])
    func keepsOneOfAnotherType(_ text: String) throws {
        let viewports = try decode([TypedViewport].self, #"[{"type":"APL"},\#(text)]"#)
        #expect(viewports == [.apl(APLViewport()), .other(try decode(JSON.self, text))])
        #expect(try wire(viewports) == [["type": "APL"], decode(JSON.self, text)])
    }
}
