import Testing

@testable import MovieSkill

@Suite struct TitleFormsTests {
    private func forms(_ title: String, _ kind: TitleForm.Kind, series: String? = nil) -> Set<String> {
        let film = Film(id: FilmID(rawValue: 1), title: title, year: 2000)
        let forms = TitleForms.forms(of: film, knownAs: [], series: series.map { TitleWords($0) })
        return Set(
            forms.filter { $0.kind == kind }.map {
                String(decoding: Array($0.words.joined(separator: [0x20])), as: UTF8.self)
            }
        )
    }

    @Test func areTheTitleWhatComesBeforeAColonAndWhatFollows() {
        let title = "Star Wars: Episode I - The Phantom Menace"
        #expect(forms(title, .title) == ["star wars 1 phantom menace"])
        #expect(forms(title, .beginning) == ["star wars", "star wars 1"])
        #expect(forms(title, .rest) == ["phantom menace", "ep 1 phantom menace", "star wars phantom menace"])
    }

    @Test func leaveOutWhatSaysNothingAlone() {
        #expect(forms("The Godfather: Part II", .rest).isEmpty)
        #expect(forms("Jackass: The Movie", .rest).isEmpty)
        #expect(forms("Capitalism: A Love Story", .rest) == ["love story"])
    }

    @Test func haveInitialsAndWhatTheyStandFor() {
        #expect(forms("A.I. Artificial Intelligence", .beginning) == ["ai"])
        #expect(forms("A.I. Artificial Intelligence", .rest) == ["artificial intelligence"])
        #expect(forms("L.A. Confidential", .beginning).isEmpty)
    }

    @Test func haveAKingsNumberAsItIsSaid() {
        #expect(forms("Henry V", .otherTitle) == ["henry 5th"])
        #expect(forms("Malcolm X", .title) == ["malcolm x"])
    }

    @Test func haveTheNameOfTheSeries() {
        #expect(forms("Skyfall", .beginning, series: "James Bond") == ["james bond"])
    }
}
