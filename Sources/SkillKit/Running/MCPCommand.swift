extension Command {
    /// A server of the Model Context Protocol.
    static var mcp: Command {
        Command(
            "mcp",
            summary: "Serve the skill to assistants that call tools (MCP), on standard input and output",
            details: """
                The Model Context Protocol over stdio: JSON-RPC 2.0, a message a line, in either
                era of the protocol. The skill's intents are tools, 'say' takes a person's own
                words, and 'open' opens the skill. It ends when the input does. In an
                assistant's configuration, with the path of this executable:
                {"command": "PATH", "args": ["mcp"]}
                """,
            options: [.sessions, .locale],
            skill: .served
        ) { context in
            try context.arguments.expect(atMost: 0)
            try context.refuseMistakes()
            let served = try context.serve()
            let server = try context.deviceServer(served)
            var lines = context.console.lines(limit: served.skill.limits.request)
            var number = 0
            while let line = try lines.next() {
                number += 1
                for answer in await answers(to: line, number, of: .mcp, by: server) {
                    try context.console.write(line: answer)
                }
            }
            return .done
        }
    }
}
