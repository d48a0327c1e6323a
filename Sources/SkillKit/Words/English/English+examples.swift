extension English {
    /// What people say for slots of Amazon's types, for example, with commas between.
    static func examples(for type: String) -> String? {
        switch type {
        case "AMAZON.NUMBER", "AMAZON.Number":
            "one, two, three, five, seven, ten, twelve, twenty, twenty five, fifty, one hundred, 3, 12, 40"
        case "AMAZON.FOUR_DIGIT_NUMBER": "1999, 2010, nineteen eighty four, two thousand and one, 1234"
        case "AMAZON.Ordinal": "first, second, third, last, fourth, tenth, 2nd"
        case "AMAZON.DATE":
            """
            today, tomorrow, monday, next friday, this weekend, next week, march third, yesterday, the fifth of june
            """
        case "AMAZON.TIME":
            "five pm, noon, seven thirty, six in the morning, eight o'clock, midnight, half past nine, 10:30"
        case "AMAZON.DURATION": "ten minutes, two hours, an hour, thirty seconds, five days, half an hour, one week"
        case "AMAZON.Color": "red, blue, green, yellow, black, white, purple, orange"
        case _ where type.contains("City") || type.contains("CITY"):
            "london, paris, new york, boston, seattle, berlin, salt lake city"
        case _ where type.contains("FirstName") || type.contains("FIRST_NAME"): "john, mary, peter, anna, sam, laura"
        default: nil
        }
    }

    /// Dates and times as templates of Rhasspy's; a template may not begin with an optional word.
    static func rhasspyRule(for type: String) -> String? {
        let weekdays = "monday | tuesday | wednesday | thursday | friday | saturday | sunday"
        let months =
            "january | february | march | april | may | june | july | august | september | october | november | december"
        return switch type {
        case "AMAZON.DATE":
            "today | tomorrow | (day after tomorrow) | yesterday | \(weekdays) | ((this | next) (\(weekdays) | week | "
                + "weekend | month | year)) | ((\(months)) (1..31)) | (in (1..30) (days | weeks | months))"
        case "AMAZON.TIME":
            "noon | midnight | ((1..12) [o'clock] [am | pm | in the morning | in the afternoon | in the evening]) | "
                + "((1..12) (15 | 30 | 45) [am | pm]) | ((half past | quarter past | quarter to) (1..12) [am | pm | "
                + "in the morning | in the evening]) | (((5 | 10 | 20 | 25) (past | to)) (1..12))"
        case "AMAZON.DURATION":
            "((1..90) (second | seconds | minute | minutes | hour | hours | day | days | week | weeks)) | (an hour) | "
                + "(half an hour) | (an hour and a half) | ((1..12) (hour | hours) [and] (1..59) minutes)"
        default: nil
        }
    }
}
