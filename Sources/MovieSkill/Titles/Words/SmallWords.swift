/// English words that say little in a title or in a text about a film; which ones depends on what is compared.
enum SmallWords {
    /// The articles, which are easily left out before a name.
    static let articles: Set<String> = ["a", "an", "the"]

    /// Words that are not capitalised in a title, except at its beginning.
    static let uncapitalized: Set<String> = articles.union([
        "and", "as", "at", "but", "by", "for", "from", "in", "of", "on", "or", "to", "with",
    ])

    /// Words that only connect the words that distinguish titles.
    static let binding: Set<String> = articles.union([
        "and", "as", "at", "by", "for", "from", "i", "in", "is", "it", "its", "me", "my", "of", "on", "or", "s", "to",
        "with", "you", "your",
    ])

    /// Words that don't distinguish one story from another, including some of other languages, which titles have too.
    static let common: Set<String> = articles.union([
        "and", "at", "de", "for", "from", "i", "in", "is", "it", "la", "le", "me", "my", "of", "on", "to", "vs", "with",
        "you", "your",
    ])

    /// Words that occur in texts about any film.
    static let commonplace: Set<String> = [
        "about", "above", "after", "again", "against", "all", "also", "am", "an", "and", "another", "any", "are", "as",
        "at", "be", "because", "been", "before", "being", "between", "both", "but", "by", "can", "could", "did", "didn",
        "do", "does", "doesn", "doing", "don", "down", "during", "each", "even", "ever", "every", "few", "finds", "for",
        "from", "further", "get", "gets", "go", "goes", "had", "has", "have", "having", "he", "her", "here", "hers",
        "herself", "him", "himself", "his", "how", "if", "in", "into", "is", "isn", "it", "its", "itself", "just",
        "let", "like", "ll", "make", "makes", "many", "me", "more", "most", "must", "my", "myself", "no", "nor", "not",
        "now", "of", "off", "on", "once", "one", "only", "or", "other", "our", "out", "over", "own", "re", "same",
        "she", "should", "so", "some", "such", "take", "takes", "than", "that", "the", "their", "them", "then",
        "there", "these", "they", "this", "those", "three", "through", "to", "too", "two", "under", "until", "up",
        "upon", "us", "ve", "very", "was", "we", "were", "what", "when", "where", "which", "while", "who", "whom",
        "whose", "why", "will", "with", "would", "you", "your",
    ]
}
