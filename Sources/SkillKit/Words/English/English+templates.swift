#if Workbench
extension English {
    static let templates = TemplateWords(
        rules: ["AMAZON.DATE": dateRule, "AMAZON.TIME": timeRule, "AMAZON.DURATION": durationRule],
        exchangeable: [["a", "an", "the", "my"]],
        before: ["please", "can you", "could you", "can you please", "could you please", "okay"],
        after: ["please", "now"],
        number: number,
        ordinal: ordinal
    )

    private static let weekdays = "monday | tuesday | wednesday | thursday | friday | saturday | sunday"
    private static let months =
        "january | february | march | april | may | june | july | august | september | october | november | december"

    private static let dateRule = """
        today | tonight | tomorrow | ([the] day after tomorrow) | yesterday | (tomorrow (morning | afternoon | evening)) | \
        ([on] (\(weekdays))) | ((this | next) (\(weekdays) | week | weekend | month | year)) | \
        ([on] (\(months)) (1..31 | \(days))) | ([on] the (\(days)) [of] (\(months))) | \
        (in ((2..30) (days | weeks | months) | (a | one) (day | week | month)))
        """
    private static let days = (1...31).map { ordinal($0).contains(" ") ? "(\(ordinal($0)))" : ordinal($0) }
        .joined(separator: " | ")

    private static let timeRule = """
        noon | midnight | \
        ((1..12) [o'clock] [am | pm | (a m) | (p m) | in the morning | in the afternoon | in the evening | at night]) | \
        ((1..12) (10..59 | (oh | zero) (1..9)) [am | pm | (a m) | (p m) | in the morning | in the afternoon | \
        in the evening]) | \
        ((half past | [a] quarter past | [a] quarter to) (1..12) [in the morning | in the afternoon | in the evening]) | \
        ((1..29) [minutes] (past | to) (1..12) [in the morning | in the afternoon | in the evening])
        """

    private static let durationRule = """
        ((1..90) (second | seconds | minute | minutes | hour | hours | day | days | week | weeks)) | (an hour) | \
        (a (second | minute | day | week)) | (half an hour) | (an hour and a half) | ((2..12) and a half hours) | \
        ((1..12) (hour | hours) [and] (1..59) (minute | minutes)) | ((an | 1) hour [and] (1..59) (minute | minutes)) | \
        ((1..59) (minute | minutes) [and] (1..59) (second | seconds))
        """

    private static let small = """
        zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen \
        eighteen nineteen
        """.spacedWords
    private static let tens = "twenty thirty forty fifty sixty seventy eighty ninety".spacedWords
    private static let places = """
        first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth \
        fifteenth sixteenth seventeenth eighteenth nineteenth
        """.spacedWords

    private static func number(_ number: Int) -> String {
        switch number {
        case 0..<20: small[number]
        case 20..<100: tens[number / 10 - 2] + (number % 10 == 0 ? "" : " " + small[number % 10])
        case 100: "a hundred"
        case 2000: "two thousand"
        case 2001...2009: "two thousand and " + small[number % 10]
        case 1000...9999:
            // As years are said: "nineteen oh five".
            self.number(number / 100)
                + (number % 100 == 0
                    ? " hundred" : number % 100 < 10 ? " oh " + small[number % 10] : " " + self.number(number % 100))
        default: String(number)
        }
    }

    private static func ordinal(_ place: Int) -> String {
        switch place {
        case 1..<20: places[place - 1]
        case 20..<100 where place % 10 == 0: tens[place / 10 - 2].dropLast() + "ieth"
        case 20..<100: tens[place / 10 - 2] + " " + places[place % 10 - 1]
        default: String(place)
        }
    }
}
#endif
