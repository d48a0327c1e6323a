import Testing

/// Commands that answer each line of their input with a line.
@Suite(.enabled(if: SkillRunnerProcess.executable != nil)) struct LineCommandTests {
    private static let long = String(repeating: "long ", count: 20_000)

    @Test func titleAnswersEmptyAndOverlongLinesToo() throws {
        let run = try SkillRunnerProcess(["title"], input: "the matrix\n\n \t \n\(Self.long)\nalien\n")
        let lines = run.output.split(separator: "\n")
        #expect(run.status == 0)
        #expect(lines.count == 5, "\(run.output)")
        for line in lines.dropFirst().dropLast() {
            #expect(line == #"{"matches":[],"outcome":"none","spoken":""}"#)
        }
        #expect(run.errors.contains("ignored a line of more than 65536 bytes"))
    }

    @Test func similarAnswersEmptyAndOverlongLinesToo() throws {
        let run = try SkillRunnerProcess(["similar", "--top", "1"], input: "603\n\n\(Self.long)\n348\n")
        let lines = run.output.split(separator: "\n")
        #expect(run.status == 0)
        #expect(lines.count == 4, "\(run.output)")
        #expect(lines[1...2].allSatisfy { $0 == #"{"query":null,"recommended":[],"why":[]}"# })
    }

    @Test func understandAnswersEmptyAndOverlongLinesToo() throws {
        let run = try SkillRunnerProcess(["understand"], input: "yes\n\n\(Self.long)\nno\n")
        let lines = run.output.split(separator: "\n")
        #expect(run.status == 0)
        #expect(lines.count == 4, "\(run.output)")
        #expect(lines[1...2].allSatisfy { $0.contains("AMAZON.FallbackIntent") })
    }
}
