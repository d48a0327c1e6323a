import SkillKit
import Testing

/// Times of day and lengths of time in words, as they are said on a Wednesday.
@Suite struct SpokenTimesTests {
    @Test(arguments: [
        ("this evening at eight", "20:00"), ("in the morning at half past seven", "07:30"),
        ("tonight at ten to eight", "19:50"),
        ("in the afternoon at about three thirty", "15:30"), ("tonight at twelve", "00:00"),
        ("in the morning at quarter to twelve", "11:45"), ("this morning at twelve", "12:00"),
        ("this morning at noon", "12:00"), ("this evening at eight o'clock", "20:00"), ("tonight at 7 pm", "19:00"),
        ("in the morning at eight sharp", "08:00"), ("quarter to twelve in the morning", "11:45"),
        ("ten to one in the afternoon", "12:50"), ("twelve in the morning", "00:00"),
        ("half past seven", "07:30"), ("seven", "07:00"), ("seven o'clock", "07:00"), ("seven thirty", "07:30"),
        ("seven oh five", "07:05"), ("quarter past nine", "09:15"), ("a quarter to nine", "08:45"),
        ("ten to eight", "07:50"), ("twenty past six", "06:20"), ("ten minutes past six", "06:10"),
        ("twenty five to seven", "06:35"), ("half eight", "08:30"), ("7:30", "07:30"), ("7.30", "07:30"),
        ("7:30 pm", "19:30"), ("7pm", "19:00"), ("seven p.m.", "19:00"), ("seven a m", "07:00"), ("twelve am", "00:00"),
        ("twelve pm", "12:00"), ("seven in the morning", "07:00"), ("half past seven in the evening", "19:30"),
        ("three in the afternoon", "15:00"), ("eleven at night", "23:00"), ("two at night", "02:00"), ("noon", "12:00"),
        ("midnight", "00:00"), ("ten past midnight", "00:10"), ("at half past twelve", "12:30"),
        ("nineteen thirty", "19:30"),
        ("nineteen hundred", "19:00"), ("eight tonight", "20:00"), ("seven this evening", "19:00"),
        ("ten to one", "00:50"),
        ("ten to one in the afternoon", "12:50"), ("in the morning", "MO"), ("this afternoon", "AF"), ("evening", "EV"),
        ("tonight", "NI"), ("now", "10:15"), ("in ten minutes", "10:25"), ("an hour from now", "11:15"),
        ("seven o'clock in the evening", "19:00"), ("ten seconds from now", "10:15:10"), ("quarter of nine", "08:45"),
    ])
    func readsATimeInEnglish(_ words: String, _ expected: String) throws {
        let time = SpokenTime(words, in: .english, at: try SpokenDatesTests.wednesday())
        #expect(time?.description == expected)
        #expect(time.flatMap { SpokenTime($0.description) } == time)
    }

    @Test(arguments: [
        ("nachts um drei", "03:00"), ("heute Abend um halb neun", "20:30"), ("am Nachmittag gegen vier", "16:00"),
        ("am Nachmittag um halb eins", "12:30"), ("heute Abend so gegen acht", "20:00"), ("abends punkt acht", "20:00"),
        ("mittags um zwölf", "12:00"), ("nachts um zwölf", "00:00"), ("heute Nacht um eins", "01:00"),
        ("am Morgen um sieben", "07:00"),
        ("sieben Uhr", "07:00"), ("um sieben", "07:00"), ("halb acht", "07:30"), ("viertel nach sieben", "07:15"),
        ("viertel vor acht", "07:45"), ("viertel acht", "07:15"), ("drei viertel acht", "07:45"),
        ("dreiviertel acht", "07:45"), ("zehn vor sieben", "06:50"), ("fünf vor halb acht", "07:25"),
        ("fünf nach halb acht", "07:35"), ("zwanzig nach sechs", "06:20"), ("sieben Uhr dreißig", "07:30"),
        ("neunzehn Uhr fünf", "19:05"), ("7:30 Uhr", "07:30"), ("7.30", "07:30"), ("sieben Uhr abends", "19:00"),
        ("halb acht am Abend", "19:30"), ("drei Uhr nachmittags", "15:00"), ("sechs Uhr morgens", "06:00"),
        ("zwei Uhr nachts", "02:00"), ("elf Uhr nachts", "23:00"), ("mittag", "12:00"), ("Mitternacht", "00:00"),
        ("am Morgen", "MO"), ("nachmittags", "AF"), ("heute Abend", "EV"), ("in der Nacht", "NI"), ("jetzt", "10:15"),
        ("in zehn Minuten", "10:25"), ("zehn Minuten vor sieben", "06:50"),
    ])
    func readsATimeInGerman(_ words: String, _ expected: String) throws {
        #expect(SpokenTime(words, in: .german, at: try SpokenDatesTests.wednesday())?.description == expected)
    }

    @Test(arguments: [
        ("ten minutes", "PT10M"), ("an hour", "PT1H"), ("half an hour", "PT30M"), ("a half hour", "PT30M"),
        ("an hour and a half", "PT1H30M"), ("one and a half hours", "PT1H30M"), ("two and a half minutes", "PT2M30S"),
        ("a quarter of an hour", "PT15M"), ("three quarters of an hour", "PT45M"), ("1.5 hours", "PT1H30M"),
        ("one hour and twenty minutes", "PT1H20M"), ("one hour twenty minutes ten seconds", "PT1H20M10S"),
        ("ninety seconds", "PT90S"), ("90 seconds", "PT90S"), ("10min", "PT10M"), ("two days", "P2D"),
        ("a week", "P1W"),
        ("a fortnight", "P2W"), ("three weeks and two days", "P3W2D"), ("six months", "P6M"), ("two years", "P2Y"),
        ("a couple of hours", "PT2H"), ("two hundred and five seconds", "PT205S"), ("a day and a half", "P1DT12H"),
        ("one year and a half", "P1Y6M"), ("zero seconds", "PT0S"), ("one more minute", "PT1M"),
        ("two more hours", "PT2H"), ("another minute", "PT1M"), ("another ten minutes", "PT10M"),
        ("an extra hour and a half", "PT1H30M"), ("another half hour", "PT30M"), ("another half an hour", "PT30M"),
        ("half an hour more", "PT30M"), ("ten more minutes", "PT10M"), ("ten minutes more", "PT10M"),
        ("a further ten minutes", "PT10M"), ("an additional hour", "PT1H"), ("one more half hour", "PT30M"),
        ("another hour and a half", "PT1H30M"), ("another quarter of an hour", "PT15M"), ("an hour longer", "PT1H"),
        ("a further half an hour", "PT30M"), ("another couple of minutes", "PT2M"),
    ])
    func readsADurationInEnglish(_ words: String, _ expected: String) {
        let duration = SpokenDuration(words, in: .english)
        #expect(duration?.description == expected)
        #expect(duration.flatMap { SpokenDuration($0.description) } == duration)
    }

    @Test(arguments: [
        ("zehn Minuten", "PT10M"), ("eine Stunde", "PT1H"), ("eine halbe Stunde", "PT30M"),
        ("eineinhalb Stunden", "PT1H30M"), ("anderthalb Stunden", "PT1H30M"), ("zweieinhalb Minuten", "PT2M30S"),
        ("eine Viertelstunde", "PT15M"), ("eine dreiviertel Stunde", "PT45M"), ("1,5 Stunden", "PT1H30M"),
        ("eine Stunde und zwanzig Minuten", "PT1H20M"), ("neunzig Sekunden", "PT90S"), ("zwei Tage", "P2D"),
        ("eine Woche", "P1W"), ("sechs Monate", "P6M"), ("zweihundertfünf Sekunden", "PT205S"),
        ("noch eine Minute", "PT1M"), ("zwei weitere Minuten", "PT2M"), ("weitere zwei Minuten", "PT2M"),
        ("noch eine halbe Stunde", "PT30M"), ("eine weitere halbe Stunde", "PT30M"),
        ("noch eine Viertelstunde", "PT15M"),
        ("eine weitere Stunde", "PT1H"), ("zehn Minuten mehr", "PT10M"), ("eine halbe Stunde länger", "PT30M"),
        ("noch anderthalb Stunden", "PT1H30M"), ("noch zehn Minuten", "PT10M"),
    ])
    func readsADurationInGerman(_ words: String, _ expected: String) {
        #expect(SpokenDuration(words, in: .german)?.description == expected)
    }

    @Test(arguments: [
        "", "soon", "half past", "seventy past six", "twenty six o'clock", "7:60", "25:00", "past seven",
        "quarter seven past",
        "three in the year", "halb", "viertel", "uhr",
    ])
    func knowsWhatIsNoTime(_ words: String) throws {
        let now = try SpokenDatesTests.wednesday()
        for language in Language.all { #expect(SpokenTime(words, in: language, at: now) == nil) }
    }

    @Test(arguments: [
        "", "ten", "more", "another", "one more", "more minutes", "noch", "noch eine", "minutes",
        "ten minutes one hour", "and", "minute ten", "half", "hour and", "1.3 hours",
    ])
    func knowsWhatIsNoDuration(_ words: String) {
        for language in Language.all { #expect(SpokenDuration(words, in: language) == nil) }
    }
}
