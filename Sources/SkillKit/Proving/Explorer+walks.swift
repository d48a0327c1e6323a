#if Workbench
extension Explorer {
    /// The number of turns for which a habit is tried.
    private static var habitLength: Int { 20 }

    /// If so many habits lead to no larger state, no state grows.
    private static var mostFruitless: Int { 24 }

    /// Holds a random dialogue.
    mutating func wander(using numbers: inout SeededNumbers) async throws {
        var place = Place(situation: rehearsal.beginning)
        for _ in 0..<plan.walkLength where rehearsal.turns < plan.turns {
            place = try await step(from: place, among: stimuli.groups, using: &numbers)
        }
    }

    /// Holds a dialogue in which the state grows.
    ///
    /// States grow by habit: somebody says "more" again and again, or names one film after another. So a few
    /// sorts of stimuli, picked at random, are sent for a while; if the state is larger then, they are sent on, else the
    /// dialogue is taken back to where it was, and others are picked.
    mutating func grow(until limit: Int, using numbers: inout SeededNumbers) async throws {
        var place = Place(situation: rehearsal.beginning)
        var habit: [[Stimulus]] = []
        var fruitless = 0
        while rehearsal.turns < limit, fruitless < Self.mostFruitless {
            if habit.isEmpty {
                habit = (0..<Int.random(in: 1...3, using: &numbers)).compactMap { _ in
                    stimuli.groups.randomElement(using: &numbers)
                }
            }
            var end = place
            for _ in 0..<Self.habitLength where rehearsal.turns < limit {
                end = try await step(from: end, among: habit, using: &numbers)
            }
            if end.situation.stored.count > place.situation.stored.count {
                (place, fruitless) = (end, 0)
            } else {
                (habit, fruitless) = ([], fruitless + 1)
            }
        }
    }

    /// One random turn, mostly over the skill's own backend.
    ///
    /// A turn that ends the session is taken back, so that the dialogue becomes long.
    private mutating func step(
        from place: Place,
        among groups: [[Stimulus]],
        using numbers: inout SeededNumbers
    ) async throws -> Place {
        var stimulus = groups.randomElement(using: &numbers)?.randomElement(using: &numbers) ?? Stimulus.launch
        if place.situation.depth == 0, !stimulus.begins { stimulus = .launch }
        let isOther = Int.random(in: 0..<5, using: &numbers) == 0
        var backend = isOther ? Int.random(in: rehearsal.backends.indices, using: &numbers) : 0
        if rehearsal.times.isUsedUp(backend) { backend = 0 }
        let move = Move(stimulus: stimulus, backend: backend)
        let event = rehearsal.event(for: stimulus.kind)
        guard let next = try await take(move, event, from: place).next else { return place }
        steps.append((place.step, move))
        return Place(situation: next, step: steps.count - 1)
    }
}
#endif
