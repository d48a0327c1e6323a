extension RuntimeAPI {
    /// The environment variable with the address of Lambda's runtime interface.
    static var variable: String { "AWS_LAMBDA_RUNTIME_API" }
}

extension Command {
    /// AWS Lambda's custom runtime.
    static var lambda: Command {
        Command(
            "lambda",
            summary: "Answer events on AWS Lambda",
            details: """
                Lambda's custom runtime: asks its interface, where \(RuntimeAPI.variable)
                says, for one event after the other. It is what an executable called
                'bootstrap' does, and any where that variable is set, unless a command is named.
                A turn ends before Lambda's deadline. SIGTERM ends it at once.
                """,
            skill: .served
        ) { context in
            try context.arguments.expect(atMost: 0)
            guard let text = context.console.environment[RuntimeAPI.variable], !text.isEmpty else {
                throw CommandError(.wrongUsage, "\(RuntimeAPI.variable) is not set; this runs on AWS Lambda")
            }
            guard let address = HTTPAddress(text) else {
                throw CommandError(.wrongUsage, "\(RuntimeAPI.variable) is not an address: '\(text)'")
            }
            // Nothing would be lost: every line of the log is written at once.
            Libc.exitOnTermination()
            let api = RuntimeAPI(address)
            let served: ServedSkill<C>
            do {
                served = try context.serve()
            } catch {
                // The caller reports the error itself.
                try? await api.failInitialization(because: ErrorAnswer(CommandError(error)))
                throw error
            }
            do {
                try await LambdaLoop(served: served, api: api).run()
            } catch {
                throw CommandError(.inputOutput, "no event can be fetched from Lambda: \(loggable(error))")
            }
        }
    }
}
