extension SkillOutline {
    /// So many samples of a role are looked at, and this share of them must say that something is not wanted.
    private static let (most, opposing) = (60, 0.5)

    /// Whether each role is for what is not wanted, judged by what samples say around its slots: "no", "I can't stand".
    static func opposed(_ roles: SlotRoles, _ intents: [IntentDeclaration], _ language: Language?) -> [Bool] {
        (0..<roles.count).map { role in
            var (seen, opposing) = (0, 0)
            // Intents of nothing else first: most samples of others say nothing of it.
            let having = zip(intents, roles.roles).filter { $1.contains(role) }.sorted { one, other in
                one.1.count { $0 == role } * other.1.count > other.1.count { $0 == role } * one.1.count
            }
            for (intent, own) in having where seen < most {
                let names = zip(intent.slots, own).filter { $1 == role }.map { "{\($0.0.name)}" }
                for sample in intent.samples {
                    if seen == most { break }
                    guard names.contains(where: sample.description.contains) else { continue }
                    seen += 1
                    var words = SpokenText.words(of: sample.description, in: language).map {
                        TextWord($0, in: language)
                    }
                    words.markStances(in: language)
                    if words.contains(where: { $0.stance?.isAgainst == true }) { opposing += 1 }
                }
            }
            return seen > 0 && Double(opposing) >= Self.opposing * Double(seen)
        }
    }
}
