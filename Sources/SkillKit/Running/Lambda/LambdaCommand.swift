extension RuntimeAPI {
    /// The environment variable with the address of Lambda's runtime interface.
    static var variable: String { "AWS_LAMBDA_RUNTIME_API" }
}

extension Command {
    /// AWS Lambda's custom runtime.
    static var lambda: Command {
        Command(
            "lambda",
            summary: "Answer events on AWS Lambda: Alexa's, Lex's and Dialogflow's",
            details: """
                Lambda's custom runtime: asks the interface at \(RuntimeAPI.variable) for one
                event after the other. An executable called 'bootstrap' does this by itself, and
                so does any other if the variable is set and no command is given.
                The content of an event tells whether it is Alexa's, Lex's or Dialogflow's, even
                in the body of an API Gateway's or function URL's event. Whatever stands in
                front of those must check signatures.
                A turn ends before Lambda's deadline. SIGTERM ends the process at once.
                """,
            skill: .served
        ) { context in
            try context.arguments.expect(atMost: 0)
            guard let text = context.console.variable(RuntimeAPI.variable), !text.isEmpty else {
                throw CommandError(.wrongUsage, "\(RuntimeAPI.variable) is not set; this runs on AWS Lambda")
            }
            guard let address = HTTPAddress(text) else {
                throw CommandError(.wrongUsage, "\(RuntimeAPI.variable) is not an address: '\(text)'")
            }
            // Nothing would be lost: every line of the log is written at once.
            Libc.exitOnTermination()
            let api = RuntimeAPI(address)
            let served: ServedSkill<C>
            let server: DeviceServer<C>
            do {
                served = try context.serve()
                server = try context.deviceServer(served)
            } catch {
                // The caller reports the error itself.
                try? await api.failInitialization(because: ErrorAnswer(CommandError(error)))
                throw error
            }
            do {
                try await LambdaLoop(served: served, server: server, api: api).run()
            } catch {
                throw CommandError(.inputOutput, "no event can be fetched from Lambda: \(loggable(error))")
            }
        }
    }
}
