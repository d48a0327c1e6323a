import MovieSkill
import SkillKit
import Testing

@Suite struct ServiceURLTests {
    @Test(arguments: [
        ("http://127.0.0.1:8000", "http://127.0.0.1:8000"), ("http://films.example", "http://films.example:80"),
        ("HTTP://films.example/", "http://films.example:80"), ("https://films.example", "https://films.example:443"),
        ("http://[::1]:8000/a/b//", "http://[::1]:8000/a/b"), ("https://x.ngrok.io/%20", "https://x.ngrok.io:443/%20"),
    ])
    func readsAnAddress(_ text: String, _ expected: String) throws {
        #expect(try ServiceURL(text).description == expected)
    }

    @Test(arguments: [
        ("", "'' must begin with http:// or https://"),
        ("films.example", "'films.example' must begin with http:// or https://"),
        ("ftp://x", "'ftp://x' must begin with http:// or https://"),
        ("http://", "'' is not a host or host:port"),
        ("http:///a", "'' is not a host or host:port"),
        ("http://user@host", "'user@host' is not a host or host:port"),
        ("http://host:99999", "'host:99999' is not a host or host:port"),
        ("http://host?a=b", "'host?a=b' is not a host or host:port"),
        ("http://host/a b", "the path '/a b' contains spaces, reserved characters or non-ASCII letters"),
        ("http://host/a?b", "the path '/a?b' contains spaces, reserved characters or non-ASCII letters"),
        ("http://host/\r\nX: y", "the path '/\r\nX: y' contains spaces, reserved characters or non-ASCII letters"),
    ])
    func refusesWhatIsNone(_ text: String, _ words: String) {
        let error = #expect(throws: ServiceURL.AddressError.self) { try ServiceURL(text) }
        #expect(error?.description == words)
    }

    #if !HTTPS && !Workbench
    @Test func refusesTLSInABuildWithoutIt() throws {
        let url = try ServiceURL("https://films.example")
        #expect(throws: ServiceURL.AddressError.noTLS) { try HTTPRecommender(url, knowing: Films.recommender) }
    }
    #endif
}
