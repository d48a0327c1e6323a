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
}
