extension ColumnMap {
    /// The map for a table: this map or, if it is empty, one with the columns' usual names.
    /// - Throws: ``FileError`` if no column can be the title.
    func resolved(in table: CSVTable) throws(FileError) -> ColumnMap {
        guard columns.isEmpty else { return self }
        var byName: [String: String] = [:]
        // The name of a field itself comes first, then the first of several.
        for column in table.header.reversed() { byName[Self.plain(column)] = column }
        for column in table.header where Field(rawValue: column) != nil { byName[column] = column }
        var map = self
        for field in Field.allCases {
            for name in [field.rawValue] + field.otherNames {
                guard let column = byName[name] else { continue }
                map.columns[field] = column
                break
            }
        }
        guard map.columns[.title] != nil else {
            let others = Field.title.otherNames.map { $0.quoted() }.joined(separator: ", ")
            throw table.lacking(
                [Field.title.rawValue],
                "; a title may also be in \(others), or in --columns title=COLUMN"
            )
        }
        return map
    }

    /// A column's name without capitals, spaces and signs: `Release_Date` is `releasedate`.
    private static func plain(_ column: String) -> String {
        column.lowercased().filter { $0.isLetter || $0.isNumber }
    }
}

extension ColumnMap.Field {
    /// What the columns of other people's tables are called, without capitals, spaces and signs; the best first.
    fileprivate var otherNames: [String] {
        switch self {
        case .id: ["tmdbid"]
        case .title: ["name", "movietitle", "filmtitle", "primarytitle", "seriestitle", "movie", "film"]
        case .also: ["originaltitle", "aka", "alsoknownas", "othertitles"]
        case .series: ["collection", "belongstocollection", "franchise"]
        case .year: ["releaseyear", "releasedyear", "titleyear", "startyear", "releasedate", "released", "date"]
        case .directors: ["director", "directorname", "directedby", "director1"]
        case .cast: ["actors", "starring"]
        case .characters: ["roles"]
        case .genres: ["genre", "majorgenre", "listedin", "genre1"]
        case .keywords: ["plotkeywords", "themes", "tags"]
        case .countries: ["country", "productioncountries"]
        case .languages: ["language", "spokenlanguages"]
        case .companies: ["productioncompanies", "company", "studio", "studios"]
        case .overview: ["plot", "description", "synopsis", "summary", "storyline"]
        case .tagline: []
        case .runtime: ["runtimeminutes", "runningtime", "runningtimemin", "minutes", "duration", "length"]
        case .budget: ["productionbudget"]
        case .revenue: ["gross", "worldwidegross", "boxoffice"]
        case .votes: ["votecount", "numvotes", "imdbvotes", "noofvotes", "numvotedusers"]
        case .rating: ["voteaverage", "averagerating", "imdbrating", "imdbscore"]
        case .fame, .liking: []
        }
    }
}
