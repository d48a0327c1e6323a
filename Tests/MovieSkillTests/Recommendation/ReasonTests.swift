import Testing

@testable import MovieSkill

@Suite struct ReasonTests {
    @Test(
        arguments: [
            (.series, "they're in the same series"), (.directors(["Ann Lee"]), "Ann Lee directed both"),
            (.cast(["A", "B", "C", "D"]), "A, B and C are in both"), (.cast(["A"]), "A is in both"),
            (.themes(["revenge", "time travel"]), "both are about revenge and time travel"),
            (.themes(["hacker", "friendship"]), "both are about friendship"),
            (.themes(["hacker"]), "they share the theme hacker"),
            (.themes(["1970s", "wedding", "los angeles"]), "they share the themes 1970s, wedding and los angeles"),
            (.genres(["Horror"], ofOneTime: false), "both are horror movies"),
            (
                .genres(["Science Fiction", "Action"], ofOneTime: true),
                "both are science fiction and action movies from around the same time"
            ),
            (.taste, "people who like one tend to like the other"),
        ] as [(Reason, String)]
    )
    func isToldInEnglish(_ reason: Reason, _ expected: String) {
        #expect(reason.description == expected)
    }
}
