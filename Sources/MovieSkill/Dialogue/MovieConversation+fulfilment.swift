public import SkillKit

extension MovieConversation {
    public func fulfilment(of intent: IntentRequest, routes: IntentFulfilment) async throws -> IntentFulfilment {
        let declaration = Self.router.routes.first { $0.name == intent.name }?.declaration
        var answer = routes
        for name in intent.slots.names where routes.slots[name]?.canUnderstand == .yes {
            guard let slot = intent.slots[filled: name], let type = declaration?.slot(name)?.type,
                let understood = try await understands(slot.readings, as: type)
            else { continue }
            answer.slots[name] = .init(understood)
            switch understood {
            case .yes: break
            case .maybe: if answer.canFulfill == .yes { answer.canFulfill = .maybe }
            case .no: answer.canFulfill = .no
            }
        }
        return answer
    }

    /// Whether one of the readings is a film or a person that the recommender knows; `nil` for other types.
    private func understands(_ readings: [String], as type: SlotType) async throws -> IntentFulfilment.Answer? {
        switch type.name {
        case SlotType.movie.name:
            var certainty = 0
            for reading in readings.prefix(SlotReadings.most) {
                certainty = max(certainty, try await recommender.lookUp(title: reading).certainty)
            }
            return certainty > 1 ? .yes : certainty == 1 ? .maybe : .no
        case SlotType.person.name:
            for reading in readings.prefix(SlotReadings.most) {
                var wish = Wish(.anything(seed: 0), limit: 1)
                wish.filter.people = [reading]
                if try await recommender.recommend(wish)?.isEmpty == false { return .yes }
            }
            return .no
        default: return nil
        }
    }
}
