import SkillKit
import Testing

@Suite struct MCPDeviceTests {
    private let talk = WireTalk(.mcp)

    private func request(_ method: String, _ params: JSON = [:], id: JSON = 1) -> JSON {
        ["jsonrpc": "2.0", "id": id, "method": .string(method), "params": params]
    }

    private func call(_ tool: String, _ arguments: JSON = [:]) -> JSON {
        request("tools/call", ["name": .string(tool), "arguments": arguments])
    }

    @Test(arguments: [("2025-03-26", "2025-03-26"), ("2025-11-25", "2025-11-25"), ("1999-01-01", "2025-11-25")])
    func agreesOnARevisionOfTheOlderEra(_ asked: String, _ given: String) async throws {
        let result = try await talk.answer(request("initialize", ["protocolVersion": .string(asked)]))["result"]
        #expect(result?["protocolVersion"] == .string(given))
        #expect(result?["serverInfo"]?["name"] == "tea-time")
    }

    @Test func speaksTheNewerEra() async throws {
        let meta: JSON = ["_meta": ["io.modelcontextprotocol/protocolVersion": "2026-07-28"]]
        let found = try await talk.answer(request("server/discover", meta))["result"]
        #expect(found?["supportedVersions"] == ["2026-07-28"])
        #expect(found?["resultType"] == "complete" && found?["ttlMs"] == 0)
        let unknown: JSON = ["_meta": ["io.modelcontextprotocol/protocolVersion": "1999-01-01"]]
        #expect(try await talk.answer(request("tools/list", unknown))["error"]?["code"] == -32022)
        #expect(try await talk.answer(request("initialize", meta))["error"]?["code"] == -32601)
    }

    @Test func listsAToolForEachIntent() async throws {
        guard case .array(let tools)? = try await talk.answer(request("tools/list"))["result"]?["tools"] else {
            Issue.record("no tools")
            return
        }
        #expect(
            tools.map { $0["name"] } == [
                "say", "open", "order_tea", "choose_size", "yes", "no", "help", "stop", "cancel",
            ]
        )
        let order = tools[2]["inputSchema"]
        #expect(order?["required"] == ["Tea"])
        let tea: JSON = ["type": "string", "description": "Such as earl grey, mint, green tea."]
        #expect(order?["properties"]?["Tea"] == tea)
        #expect(order?["properties"]?["Size"] == ["type": "string", "enum": ["small", "large"]])
        #expect(tools[2]["description"]?.string?.contains("order {Tea}") == true)
    }

    @Test func holdsAConversationByItsTools() async throws {
        let asked = try await talk.answer(call("order_tea", ["Tea": "mint", "conversation": "a"]))["result"]
        #expect(asked?["structuredContent"]?["speech"] == "Small or large?")
        #expect(asked?["structuredContent"]?["conversation"] == "a")
        let elsewhere = try await talk.answer(call("say", ["words": "large please", "conversation": "b"]))["result"]
        #expect(elsewhere?["structuredContent"]?["speech"]?.string?.contains("large mint") == false)
        _ = try await talk.answer(call("say", ["words": "large please", "conversation": "a"]))
        let end = try await talk.answer(call("yes", ["conversation": "a"]))["result"]
        #expect(end?["structuredContent"]?["listening"] == false)
        #expect(end?["content"] == [["type": "text", "text": "Your large mint is brewing."]])
    }

    struct Wrong: Sendable, CustomTestStringConvertible {
        var line: String
        var code: Int
        var testDescription: String { line }
    }

    @Test(arguments: [
        Wrong(line: "{", code: -32700), Wrong(line: "[]", code: -32600), Wrong(line: "5", code: -32600),
        Wrong(line: #"{"id":1,"method":"ping"}"#, code: -32600),
        Wrong(line: #"{"jsonrpc":"2.0","id":1.5,"method":"ping"}"#, code: -32600),
        Wrong(line: #"{"jsonrpc":"2.0","id":1,"method":"ping","params":[1]}"#, code: -32602),
        Wrong(line: #"{"jsonrpc":"2.0","id":1,"method":"nothing"}"#, code: -32601),
        Wrong(line: #"{"jsonrpc":"2.0","id":1,"method":"tools/call","params":{"name":"brew"}}"#, code: -32602),
        Wrong(line: #"{"jsonrpc":"2.0","id":1,"method":"tools/call","params":{"name":"say"}}"#, code: -32602),
        Wrong(
            line:
                #"{"jsonrpc":"2.0","id":1,"method":"tools/call","params":{"name":"order_tea","arguments":{"Tea":{}}}}"#,
            code: -32602
        ),
    ])
    func refusesWithJSONRPCsCodes(_ wrong: Wrong) async throws {
        let answer = try JSON(reading: #require(await talk.lines(wrong.line).first).utf8)
        #expect(answer["error"]?["code"] == .integer(wrong.code))
    }

    @Test(arguments: [
        #"{"jsonrpc":"2.0","method":"notifications/initialized"}"#, #"{"jsonrpc":"2.0","id":1,"result":{}}"#,
    ])
    func answersNoNotification(_ line: String) async { #expect(await talk.lines(line) == []) }

    @Test(arguments: [JSON.string("a"), 0, 9_007_199_254_740_993]) func givesTheIdBack(_ id: JSON) async throws {
        #expect(try await talk.answer(request("ping", id: id)) == ["jsonrpc": "2.0", "id": id, "result": [:]])
    }
}
