import SkillKit
import Testing

@Suite struct GeolocationTests {
    private let text = """
        {"timestamp": "2025-03-09T12:00:00+00:00",
         "coordinate": {"latitudeInDegrees": 51.5, "longitudeInDegrees": -0.125, "accuracyInMeters": 12},
         "altitude": {"altitudeInMeters": -3.5, "accuracyInMeters": 2.25},
         "heading": {"directionInDegrees": 270, "accuracyInDegrees": 5},
         "speed": {"speedInMetersPerSecond": 1.5, "accuracyInMetersPerSecond": 0.5},
         "locationServices": {"access": "ENABLED", "status": "RUNNING"}}
        """

    private var value: Geolocation {
        var value = Geolocation()
        value.timestamp = .text("2025-03-09T12:00:00+00:00")
        value.coordinate = Geolocation.Coordinate()
        value.coordinate?.latitude = 51.5
        value.coordinate?.longitude = -0.125
        value.coordinate?.accuracy = 12
        value.altitude = Geolocation.Altitude()
        value.altitude?.altitude = -3.5
        value.altitude?.accuracy = 2.25
        value.heading = Geolocation.Heading()
        value.heading?.direction = 270
        value.heading?.accuracy = 5
        value.speed = Geolocation.Speed()
        value.speed?.speed = 1.5
        value.speed?.accuracy = 0.5
        value.locationServices = LocationServices()
        value.locationServices?.access = .enabled
        value.locationServices?.status = .running
        return value
    }

    @Test func readsAndWritesAllOfIt() throws {
        #expect(try decode(Geolocation.self, text) == value)
        #expect(try wire(value) == decode(JSON.self, text))
    }

    /// `Double` has not every whole number from 2^53 on.
    @Test(arguments: [
        ("9007199254740991", 0x1p53 - 1), ("-9007199254740991", 1 - 0x1p53), ("9007199254740993", nil),
        ("-9223372036854775808", -0x1p63), ("9223372036854775807", nil), ("1e300", 1e300),
        ("9007199254740992", 0x1p53), ("9223372036854775809", nil), ("0.12345678901234567890123", nil), ("0.1", 0.1),
        ("-0.0", 0),
        ("1.0", 1), ("1e2", 100), (#""1""#, nil), ("true", nil),
    ])
    func readsNoNumberThatItWouldChange(_ number: String, _ expected: Double?) throws {
        let text = #"{"altitudeInMeters":\#(number)}"#
        let altitude = try decode(Geolocation.Altitude.self, text)
        #expect(altitude.altitude == expected)
        #expect(try wire(altitude) == decode(JSON.self, text))
        let time = #"{"timestamp":\#(number)}"#
        #expect(try wire(of: time, through: Geolocation.self) == decode(JSON.self, time))
    }
}
