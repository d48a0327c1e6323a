extension Slots {
    /// A slot with a time, whose words leave open which half of the day they mean, with the half that the date in another
    /// slot names: "at seven" beside "tomorrow evening" is "at seven in the evening".
    ///
    /// Alexa's notation says which half it is.
    func withHalfOfDay(_ slot: Slot) -> Slot {
        let times = language.vocabulary.times
        guard let spoken = slot.spoken, SpokenTime(spoken) == nil, let time = TimeWords.of(spoken) else { return slot }
        for name in names where name != slot.name {
            // A time that names the half itself is none with another behind it.
            guard let date = self[name]?.spoken.flatMap(TimeWords.of), times.date(date) != nil,
                let half = date.reversed().compactMap({ times.halves[$0] }).first,
                case .minute = times.time(time + half)
            else { continue }
            var slot = slot
            slot.spoken = ([spoken] + half).joined(separator: " ")
            return slot
        }
        return slot
    }
}
