/// A section of a model file, by its number in the section table.
enum ModelSection: Int, CaseIterable, Sendable {
    /// A record of fixed width for each film, in the order of their identifiers.
    case films = 1
    /// The films' texts, one after the other.
    case texts = 2
    /// A record for each way to name a film; see ``TitleIndexWriter`` for this and what follows.
    case titleForms = 10
    /// The words of these, and their sounds.
    case titleTexts = 11
    /// These by keys of their words and sounds.
    case titleKeys = 12
    /// Every word of a title, by what begins with it.
    case titleWords = 13
    /// These by three letters.
    case titleLetters = 14
    /// These by three sounds.
    case titleSounds = 15
    /// The ``KnownNames`` of films and of people.
    case knownTitles = 16
    case knownPeople = 17

    /// What films are compared by: the vectors of their ``FilmField``s.
    case themes = 20
    case words = 21
    case genres = 22
    case cast = 23
    case directors = 24
    case companies = 25
    case countries = 26
    /// Their ``TopicVectors``.
    case topics = 29
    /// Their ``FilmTraits``.
    case traits = 27
    /// Which films people like together; only if there were ratings.
    case taste = 28
    /// The films most like each, see ``RankingSection``.
    case rankings = 30
    /// The words of their stories, see ``StorySection``.
    case stories = 31
    /// What can be told of each film at once, see ``SketchSection``; only if there are many.
    case sketches = 32
}
