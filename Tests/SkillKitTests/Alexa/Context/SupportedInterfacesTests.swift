import SkillKit
import Testing

@Suite struct SupportedInterfacesTests {
    private func device(_ interfaces: String) throws -> Device {
        try decode(Device.self, #"{"supportedInterfaces":\#(interfaces)}"#)
    }

    @Test func saysWhatADeviceHas() throws {
        let device = try device(
            #"{"AudioPlayer":{},"Alexa.Presentation.APL":{"runtime":{"maxVersion":"1.9"}},"AppLink":{"version":"2"},"#
                + #""Display":{"templateVersion":"1.0","markupVersion":"1.1"},"Kettle":{"litres":2}}"#
        )
        for interface: DeviceInterface in [.audioPlayer, .apl, .appLink, .display, "Kettle"] {
            #expect(device.supports(interface), "\(interface)")
        }
        for interface: DeviceInterface in [.videoApp, .html, .aplt, .navigation, "Teapot", ""] {
            #expect(!device.supports(interface), "\(interface)")
        }
        let interfaces = try #require(device.supportedInterfaces)
        #expect(interfaces[.apl]?.runtime?.maxVersion == "1.9")
        #expect(interfaces[.appLink]?.version == "2")
        #expect(interfaces[.display]?.templateVersion == "1.0")
        #expect(interfaces[.display]?.markupVersion == "1.1")
        #expect(interfaces[.audioPlayer] == InterfaceSupport())
        #expect(interfaces["Kettle"]?.members == ["litres": 2])
        #expect(interfaces.members == [:])
    }

    @Test func hasNothingWhenTheRequestDoesNotSay() throws {
        for device in [Device(), try decode(Device.self, "{}"), try device("{}"), try device("null"), try device("5")] {
            #expect(!device.supports(.audioPlayer))
        }
        #expect(try device("{}").supportedInterfaces == SupportedInterfaces())
        #expect(try device("[]").supportedInterfaces == nil)
    }

    @Test(arguments: [
        ("{}", true), (#"{"runtime":5}"#, true), ("[]", true), ("true", true), ("1", true), (#""1.0""#, true),
        ("null", false), ("false", false),
    ])
    func takesAnInterfaceByItsName(_ value: String, _ isThere: Bool) throws {
        let device = try device(#"{"VideoApp":\#(value),"AudioPlayer":{}}"#)
        #expect(device.supports(.videoApp) == isThere)
        #expect(device.supports(.audioPlayer), "an odd neighbour takes nothing away")
        #expect(try wire(device)["supportedInterfaces"]?["VideoApp"] == decode(JSON.self, value))
    }

    @Test func isWrittenAsAlexaWritesIt() throws {
        var interfaces: SupportedInterfaces = [.audioPlayer, .apl, .audioPlayer]
        interfaces[.apl]?.runtime = InterfaceRuntime()
        interfaces[.apl]?.runtime?.maxVersion = "2024.1"
        interfaces["Kettle"] = InterfaceSupport()
        let expected: JSON = [
            "AudioPlayer": [:], "Alexa.Presentation.APL": ["runtime": ["maxVersion": "2024.1"]], "Kettle": [:],
        ]
        #expect(try wire(interfaces) == expected)
    }
}
