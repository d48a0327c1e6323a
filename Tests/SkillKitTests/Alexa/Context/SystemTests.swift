import SkillKit
import Testing

/// Who and what a request comes from.
@Suite struct SystemTests {
    private let text = """
        {"application": {"applicationId": "tea"},
         "user": {"userId": "household", "accessToken": "linked", "permissions": {"consentToken": "old",
           "scopes": {"tea::cups:read": {"status": "GRANTED"}, "tea::cups:write": {"status": "DENIED"},
                      "tea::pots:read": {"status": "MAYBE"}, "tea::pots:write": {}}}},
         "device": {"deviceId": "kitchen", "persistentEndpointId": "always", "supportedInterfaces": {"VideoApp": {}}},
         "person": {"personId": "somebody", "accessToken": "theirs", "authenticationConfidenceLevel":
           {"level": 400, "customPolicy": {"policyName": "VOICE_PIN"}}},
         "unit": {"unitId": "room", "persistentUnitId": "house"},
         "apiEndpoint": "https://api.example", "apiAccessToken": "secret"}
        """

    private var value: Context.System {
        var system = Context.System()
        system.application = Application(id: "tea")
        var permissions = UserPermissions()
        permissions.consentToken = "old"
        permissions.scopes = [
            ("tea::cups:read", .granted), ("tea::cups:write", .denied), ("tea::pots:read", "MAYBE"),
            ("tea::pots:write", nil as PermissionStatus?),
        ].reduce(into: [:]) { scopes, scope in
            var permission = PermissionScope()
            permission.status = scope.1
            scopes[scope.0] = permission
        }
        system.user = User(id: "household")
        system.user?.accessToken = "linked"
        system.user?.permissions = permissions
        system.device = Device(id: "kitchen")
        system.device?.persistentEndpointID = "always"
        system.device?.supportedInterfaces = [.videoApp]
        var confidence = AuthenticationConfidence()
        confidence.level = 400
        confidence.policy = AuthenticationPolicy()
        confidence.policy?.name = "VOICE_PIN"
        system.person = Person(id: "somebody")
        system.person?.accessToken = "theirs"
        system.person?.confidence = confidence
        system.unit = SystemUnit(id: "room")
        system.unit?.persistentID = "house"
        system.apiEndpoint = "https://api.example"
        system.apiAccessToken = "secret"
        return system
    }

    @Test func readsAndWritesAllOfIt() throws {
        #expect(try decode(Context.System.self, text) == value)
        #expect(try wire(value) == decode(JSON.self, text))
    }

    @Test func grantsWhatThePersonAgreedTo() throws {
        let permissions = try #require(try decode(Context.System.self, text).user?.permissions)
        #expect(permissions.grants("tea::cups:read"))
        for scope in ["tea::cups:write", "tea::pots:read", "tea::pots:write", "tea::pots:wash", ""] {
            #expect(!permissions.grants(scope), "\(scope)")
        }
        #expect(!UserPermissions().grants("tea::cups:read"))
    }

    @Test(arguments: ["application", "user", "device", "person", "unit", "apiEndpoint", "apiAccessToken"])
    func keepsAMemberOfAnOddType(_ name: String) throws {
        for odd in ["5", "[]", "null", "true"] {
            let text = #"{"\#(name)":\#(odd),"x":1}"#
            let system = try decode(Context.System.self, text)
            var expected = Context.System()
            expected.members = [name: try decode(JSON.self, odd), "x": 1]
            #expect(system == expected)
            #expect(try wire(system) == decode(JSON.self, text))
        }
    }
}
