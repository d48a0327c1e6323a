extension Slot {
    /// What the words of a single value mean to a type: the name of one of its values, or Amazon's notation of a date, a
    /// time, a duration, a number or a place; `nil` if they mean nothing there, or it takes any words.
    func meaning(as type: SlotType) -> String? {
        switch type.name {
        case .number: return Int(slot: self).map(String.init)
        case .fourDigitNumber:
            guard let year = SpokenYear(slot: self) else { return nil }
            return switch year {
            case .full(let year): "\(year)"
            case .short(let year): "\(year)"
            }
        case .ordinal:
            guard let place = SpokenOrdinal(slot: self) else { return nil }
            return switch place {
            case .fromStart(let place): "\(place)"
            case .fromEnd(let place): "-\(place)"
            }
        case .date: return SpokenDate(slot: self)?.description
        case .time: return SpokenTime(slot: self)?.description
        case .duration: return SpokenDuration(slot: self)?.description
        default:
            guard case .matched(let value, _) = resolved(by: type).outcome else { return nil }
            return value.name.isEmpty ? value.id : value.name
        }
    }
}
