public import SkillKit

extension MovieConversation {
    public func fulfilment(of intent: IntentRequest, routes: IntentFulfilment) async throws -> IntentFulfilment {
        let declaration = Self.router.routes.first { $0.name == intent.name }?.declaration
        var answer = routes
        for name in intent.slots.names where routes.slots[name]?.canUnderstand == .yes {
            guard let slot = intent.slots[filled: name], let type = declaration?.slot(name)?.type else { continue }
            var understood: IntentFulfilment.Answer?
            // Of several films, each has to be one.
            for single in slot.each.prefix(Self.mostValues) {
                guard let next = try await understands(single, as: type) else { continue }
                understood = understood.map { $0.weaker(next) } ?? next
            }
            guard let understood else { continue }
            answer.slots[name] = .init(understood)
            answer.canFulfill = answer.canFulfill.weaker(understood)
        }
        return answer
    }

    /// More values of one slot are not looked up, because each may ask a service.
    private static let mostValues = 4

    /// Whether a slot means films or people that the recommender knows, or a kind of films that there are; `nil` for
    /// other types.
    private func understands(_ slot: Slot, as type: SlotType) async throws -> IntentFulfilment.Answer? {
        switch type.name {
        case .movie:
            var certainty = 0
            for reading in slot.readings.prefix(SlotReadings.most) {
                certainty = max(certainty, try await recommender.lookUp(title: reading).certainty)
            }
            return certainty > 1 ? .yes : certainty == 1 ? .maybe : .no
        case .person:
            for reading in slot.readings.prefix(SlotReadings.most) {
                var filter = FilmFilter()
                filter.people = [reading]
                if try await isThereAny(filter) == true { return .yes }
            }
            return .no
        case .fourDigitNumber:
            guard let year = SpokenYear(slot: slot) else { return nil }
            return try await isThereAny(FilmFilter(years: year.years)).map { $0 ? .yes : .no }
        case GenreName.slotType?.name:
            // What a film should be like may be said where its kind is expected.
            if GenreName(slot: slot) != nil || Genre(theme: slot.spoken ?? "") != nil { return .yes }
            return .maybe
        case SlotType.theme.name:
            // For other words, only the films' texts can tell, which takes longer than such a request may.
            let words = slot.spoken?.lowercased() ?? ""
            return type.values.contains { $0.name.lowercased() == words } ? .yes : .maybe
        default: return nil
        }
    }

    /// Whether there is a film that passes a filter; `nil` if the recommender can't tell.
    private func isThereAny(_ filter: FilmFilter) async throws -> Bool? {
        var wish = Wish(.anything(seed: 0), limit: 1)
        wish.filter = filter
        return try await recommender.recommend(wish).map { !$0.isEmpty }
    }
}

extension IntentFulfilment.Answer {
    /// The one of two answers that promises less.
    fileprivate func weaker(_ other: Self) -> Self {
        switch (self, other) {
        case (.no, _), (_, .no): .no
        case (.maybe, _), (_, .maybe): .maybe
        case (.yes, .yes): .yes
        }
    }
}
