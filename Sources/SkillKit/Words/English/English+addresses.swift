extension English {
    static let addresses = AddressWords(
        at: ["at"],
        dot: ["dot"],
        digits: ["zero", "oh", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"],
        multiples: ["double", "triple"],
        streets: [
            "street", "st", "avenue", "ave", "road", "rd", "lane", "ln", "drive", "dr", "boulevard", "blvd", "court",
            "ct",
            "terrace", "close", "crescent", "parkway", "highway",
        ],
        streetEndings: []
    )
}
