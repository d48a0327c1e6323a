import SkillKit
import Testing

@Suite struct HTTPAddressTests {
    @Test(arguments: [
        ("127.0.0.1:9001", "127.0.0.1", 9001), ("localhost", "localhost", 80), ("[::1]:8000", "::1", 8000),
        ("[fe80::1%eth0]", "fe80::1%eth0", 80), ("a-b.example:65535", "a-b.example", 65535),
    ])
    func readsAHostAndAPort(_ text: String, _ host: String, _ port: UInt16) {
        let address = HTTPAddress(text)
        #expect(address == HTTPAddress(host: host, port: port))
        #expect(address.flatMap { HTTPAddress($0.description) } == address)
    }

    @Test(arguments: [
        "", ":80", "host:", "host:0", "host:65536", "host:+80", "host:8O", "a b", "a/b", "user@host", "[::1", "[::1]80",
        "[host]:1", "::1", "host:1:2", "host\r\n", "hóst", String(repeating: "a", count: 256),
    ])
    func refusesWhatIsNeither(_ text: String) {
        #expect(HTTPAddress(text) == nil)
    }
}
