import Testing

@testable import MovieSkill

@Suite struct ColumnMapTests {
    @Test(arguments: [
        ("title=Name", ["Name"]), ("title=Name,overview=Plot", ["Name", "Plot"]),
        (" title = The Name , overview=Plot,", ["Plot", "The Name"]), ("title=a=b", ["a=b"]), ("", []),
    ])
    func knowsTheColumnsThatATableMustHave(_ text: String, _ columns: [String]) throws {
        #expect(try ColumnMap(text).required == columns)
    }

    @Test(arguments: [
        ("overview=Plot", "no column is given for 'title'"), (",", "no column is given for 'title'"),
        ("title", "'title' is not of the form field=column"), ("title=", "'title=' is not of the form field=column"),
        ("=Name", "'=Name' is not of the form field=column"), ("title=a,title=b", "'title' is given twice"),
        (
            "titel=Name",
            "no field is called 'titel'; the fields are id, title, also, series, year, directors, cast, characters, genres, "
                + "keywords, countries, languages, companies, overview, tagline, runtime, budget, revenue, votes, rating, "
                + "fame, liking"
        ),
    ])
    func saysWhatIsWrongWithAMap(_ text: String, _ problem: String) {
        #expect(throws: ColumnMap.FormatError(problem)) { try ColumnMap(text) }
    }
}
