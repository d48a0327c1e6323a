extension Slot {
    /// A slot with several values, as a device hands them over.
    init(_ name: String, list: [Slot]) {
        self.init(name, spoken: nil)
        var value = SpokenValue()
        value.type = "List"
        value.values = list.map { single in
            var one = SpokenValue()
            one.type = "Simple"
            one.value = single.spoken
            one.resolutions = single.resolutions
            return one
        }
        spokenValue = value
    }
}
