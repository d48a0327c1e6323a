/// What it costs to have read so many words of a text, none to all, when so many parts of a sample are behind.
///
/// An edit distance over words, in which slots take words in. A row is what stands behind one more part; whoever fills
/// the table decides which part that is, so samples that begin alike share their first rows.
struct CostTable {
    /// The number of columns: one more than the text has words.
    let width: Int
    private var cells: [Int32]
    private var rows: [Row]

    /// A row of the table.
    ///
    /// Behind a word that is not in the text it is the row before, dearer, and has no cells of its
    /// own.
    private struct Row {
        var start = 0
        var added: Int32 = 0
        var least: Int32 = 0
    }

    private static let never = Int32(Cost.never)

    /// Creates a table for so many parts at most, and fills the row before the first.
    init(_ text: SpokenText, depth: Int) {
        width = text.words.count + 1
        cells = [Int32](repeating: Self.never, count: width * (depth + 1))
        rows = [Row](repeating: Row(), count: depth + 1)
        cells[0] = 0
        var cells = cells.mutableSpan
        let least = Self.passOver(text.words.span, text.phrases.span, &cells, from: 0)
        rows[0].least = least
    }

    /// The cost of so many words behind so many parts.
    subscript(depth: Int, end: Int) -> Int32 { cells[rows[depth].start + end] + rows[depth].added }

    /// The least cost behind so many parts: nothing that goes on from there costs less.
    func least(_ depth: Int) -> Int32 { rows[depth].least }

    /// The cost of all words behind so many parts.
    func whole(_ depth: Int) -> Int32 { self[depth, width - 1] }

    /// Fills the row behind one more part.
    /// - Parameters:
    ///   - part: The part.
    ///   - depth: How many parts are behind with it.
    ///   - cost: What it costs to leave a word out, or to put any words into a slot.
    ///   - text: The text that the table was created for.
    mutating func add(_ part: Grammar.Part, _ depth: Int, _ cost: Int32, _ text: SpokenText) {
        let start = depth * width
        let (before, added) = (rows[depth - 1].start, rows[depth - 1].added)
        let width = width
        var cells = cells.mutableSpan
        switch part {
        case .word(let word):
            let words = text.words.span
            cells[start] = cells[before] + added + cost
            var diagonal = cells[before]
            for end in 1..<width {
                let above = cells[before + end]
                var least = above + cost
                if words[end - 1].number == word {
                    least = min(least, diagonal)
                } else if words[end - 1].other == word {
                    least = min(least, diagonal + words[end - 1].otherCost)
                }
                cells[start + end] = least + added
                diagonal = above
            }
        case .slot(let type):
            for end in 0..<width { cells[start + end] = Self.never }
            for span in text.spans[type] {
                let whole = cells[before + span.start] + added + span.cost
                cells[start + span.end] = min(cells[start + span.end], whole)
            }
            if cost < Self.never { Self.takeIn(text.words.span, &cells, from: before, to: start, enter: added + cost) }
        }
        let least = Self.passOver(text.words.span, text.phrases.span, &cells, from: start)
        rows[depth] = Row(start: start, least: least)
    }

    /// Adds the row behind one more word, which is not in the text.
    mutating func addUnsaid(_ depth: Int, _ cost: Int32) {
        var row = rows[depth - 1]
        // To pass over words costs no less than it did before the word, so that is done already.
        row.added += cost
        row.least += cost
        rows[depth] = row
    }

    /// A slot of any words begins at a word and takes in one more, and one more.
    private static func takeIn(
        _ words: Span<SpokenText.Word>,
        _ cells: inout MutableSpan<Int32>,
        from before: Int,
        to start: Int,
        enter: Int32
    ) {
        var inSlot = never
        for end in 1...words.count {
            let word = words[end - 1]
            if word.isFirst { inSlot = min(inSlot, cells[before + end - 1] + enter) }
            inSlot = min(inSlot + word.inSlot, never)
            if word.isLast { cells[start + end] = min(cells[start + end], inSlot) }
        }
    }

    /// Words and phrases that the sample has no place for.
    /// - Returns: The least cost of the row.
    private static func passOver(
        _ words: Span<SpokenText.Word>,
        _ phrases: Span<SpokenText.Span>,
        _ cells: inout MutableSpan<Int32>,
        from start: Int
    ) -> Int32 {
        var phrase = 0
        var last = cells[start]
        var least = last
        for end in 1...words.count {
            last = min(cells[start + end], last + words[end - 1].insertion)
            while phrase < phrases.count, phrases[phrase].end == end {
                last = min(last, cells[start + phrases[phrase].start] + phrases[phrase].cost)
                phrase += 1
            }
            last = min(last, never)
            least = min(least, last)
            cells[start + end] = last
        }
        return least
    }
}
