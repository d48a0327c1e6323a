extension German {
    /// How dates and times are said in German.
    static let timeNames = TimeNames(
        units: [
            ("Jahr", "Jahre"), ("Monat", "Monate"), ("Woche", "Wochen"), ("Tag", "Tage"), ("Stunde", "Stunden"),
            ("Minute", "Minuten"), ("Sekunde", "Sekunden"),
        ],
        months: [
            "Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober", "November",
            "Dezember",
        ],
        weekdays: ["Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag", "Sonntag"],
        codes: [
            "WI": "Winter", "SP": "Frühling", "SU": "Sommer", "FA": "Herbst", "MO": "Morgen", "AF": "Nachmittag",
            "EV": "Abend", "NI": "Nacht",
        ],
        day: { weekday, month, day in "\(weekday), \(day). \(month)" },
        inYear: { words, year, unit in unit == .day ? "\(words) \(year)" : "\(words) des Jahres \(year)" },
        clock: { hour, minute in minute == 0 ? "\(hour) Uhr" : "\(hour) Uhr \(minute)" },
        week: { "Woche \($0)" },
        weekend: { "das Wochenende der Woche \($0)" },
        decade: { "die \($0)er Jahre" },
        century: { "das \($0 / 100 + 1). Jahrhundert" },
        now: "jetzt",
        and: "und"
    )
}
