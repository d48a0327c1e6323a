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
                Lambda's custom runtime: asks its interface, where \(RuntimeAPI.variable)
                says, for one event after the other. It is what an executable called
                'bootstrap' does, and any where that variable is set, unless a command is named.
                What stands in an event tells whether it is Alexa's, Lex's or Dialogflow's, also
                in the body of an API Gateway's or function URL's event, whose signature
                whatever stands before it must check.
                A turn ends before Lambda's deadline. SIGTERM ends it at once.
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
