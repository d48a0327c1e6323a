import Testing

@testable import MovieSkill

@Suite struct ReasonTests {
    @Test(
        arguments: [
            (.series, "both belong to one series"), (.directors(["Ann Lee"]), "both are by Ann Lee"),
            (.cast(["A", "B", "C", "D"]), "A, B and C play in both"), (.cast(["A"]), "A plays in both"),
            (.themes(["revenge", "time travel"]), "both are about revenge and time travel"),
            (.themes(["hacker", "friendship"]), "both are about friendship"),
            (.themes(["hacker"]), "both have the theme hacker"),
            (.themes(["1970s", "wedding", "los angeles"]), "both have the themes 1970s, wedding and los angeles"),
            (.genres(["Horror"], ofOneTime: false), "both are horror movies"),
            (
                .genres(["Science Fiction", "Action"], ofOneTime: true),
                "both are science fiction and action movies from the same years"
            ),
            (.taste, "people who like it also like this one"),
        ] as [(Reason, String)]
    )
    func isToldInEnglish(_ reason: Reason, _ expected: String) {
        #expect(reason.description == expected)
    }
}
