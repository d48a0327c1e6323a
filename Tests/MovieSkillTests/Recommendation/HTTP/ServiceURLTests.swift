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
        ("", "'' begins neither with http:// nor with https://"),
        ("films.example", "'films.example' begins neither with http:// nor with https://"),
        ("ftp://x", "'ftp://x' begins neither with http:// nor with https://"),
        ("http://", "'' is no host, or no host and port"),
        ("http:///a", "'' is no host, or no host and port"),
        ("http://user@host", "'user@host' is no host, or no host and port"),
        ("http://host:99999", "'host:99999' is no host, or no host and port"),
        ("http://host?a=b", "'host?a=b' is no host, or no host and port"),
        ("http://host/a b", "the path '/a b' holds spaces, signs of its own meaning or letters beyond ASCII"),
        ("http://host/a?b", "the path '/a?b' holds spaces, signs of its own meaning or letters beyond ASCII"),
        ("http://host/\r\nX: y", "the path '/\r\nX: y' holds spaces, signs of its own meaning or letters beyond ASCII"),
    ])
    func refusesWhatIsNone(_ text: String, _ words: String) {
        let fault = #expect(throws: ServiceURL.Fault.self) { try ServiceURL(text) }
        #expect(fault?.description == words)
    }

    #if !HTTPS
    @Test func refusesTLSInABuildWithoutIt() throws {
        let url = try ServiceURL("https://films.example")
        #expect(throws: ServiceURL.Fault.noTLS) { try HTTPRecommender(url, knowing: Films.recommender) }
    }
    #endif
}
