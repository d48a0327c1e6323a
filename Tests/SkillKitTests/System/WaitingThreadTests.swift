import Testing

@testable import SkillKit

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

@Suite struct WaitingThreadTests {
    @Test func doesTheWorkThatThereIsAndThatComesFromElsewhere() async {
        await #expect(processExitsWith: .exitCode(7)) {
            let thread = try #require(WaitingThread())
            _ = Task(executorPreference: thread) {
                var sum: Int32 = 0
                for _ in 0..<3 {
                    await Task.yield()
                    // The thread sleeps until another one brings the rest.
                    try? await Task.sleep(for: .milliseconds(20))
                    sum += 2
                }
                sum += await Task.detached { 1 }.value
                exit(sum)
            }
            thread.run()
        }
    }
}
