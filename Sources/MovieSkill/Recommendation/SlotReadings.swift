import SkillKit

/// What the slots of a request may mean besides what an intent takes from them.
///
/// Alexa resolves titles and people by catalogues of its own: *seven* is its *Sieben*, and *inception* its *Origen*. The
/// words as heard may be what this skill knows.
struct SlotReadings: Sendable {
    /// More readings of one slot are not tried, because each may ask a service.
    static let most = 4

    private var bySlotText: [String: [String]] = [:]

    /// Reads the slots of an intent; other requests have none.
    init(_ request: Request) {
        guard case .intent(let intent) = request.kind else { return }
        for name in intent.slots.names {
            guard let slot = intent.slots[filled: name], let text = String(slot: slot) else { continue }
            let readings = slot.readings.filter { $0 != text }
            if !readings.isEmpty { bySlotText[text] = readings }
        }
    }

    /// The readings of the slot that an intent read as some text, the known ones first.
    func of(_ text: String, known: (String) -> Double?) -> [String] {
        guard let others = bySlotText[text] else { return [text] }
        let readings = ([text] + others).prefix(Self.most)
        let isKnown = readings.map { (known($0) ?? 0) > 0 }
        return zip(readings, isKnown).filter(\.1).map(\.0) + zip(readings, isKnown).filter { !$0.1 }.map(\.0)
    }

    /// The wish with each reading of one of the people that it names; people that it refuses are refused in every
    /// reading.
    func wishes(_ wish: Wish, known: (String) -> Double?) -> [Wish] {
        var wish = wish
        for person in wish.filter.withoutPeople { wish.filter.withoutPeople.formUnion(of(person, known: known)) }
        var wishes: [Wish] = []
        for (place, person) in wish.filter.people.enumerated() {
            let readings = of(person, known: known)
            if readings.count == 1 { continue }
            for reading in readings {
                var other = wish
                other.filter.people[place] = reading
                wishes.append(other)
            }
        }
        return wishes.isEmpty ? [wish] : wishes
    }
}

extension TitleLookup {
    /// How far it tells which film is meant: 0 not at all, 3 exactly.
    var certainty: Int {
        switch self {
        case .unknown: 0
        case .uncertain: 1
        case .ambiguous: 2
        case .film: 3
        }
    }
}
