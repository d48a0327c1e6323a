/// English words that say little in a title, in a wish or in a text about a film: all of them are listed here.
///
/// First come the classes of words, then the sets that are made of them for a purpose; those for titles in sentences are in a
/// file of their own. A set names what it has besides
/// whole classes, for which words say little depends on what is compared.
enum SmallWords {
    // MARK: Classes

    static let article: WordList = "a an the"
    private static let demonstrative: WordList = "this that these those"
    static let person: WordList = "i you he she it we they me him her us them my your his our"
    static let question: WordList = "who what which where when why how"
    static let auxiliary: WordList = """
        am is are was were be been do does did have has had can could will would should must
        """
    /// What binds the words of most titles.
    static let link: WordList = "and at for from in of on to with"
    static let direction: WordList = "up down in out on off over under before after"
    /// What clauses begin with, at the beginning of a sentence and within one.
    static let conjunction: WordList = "when after while as before if"
    static let vague: WordList = "some another more something anything"
    static let film: WordList = "movie film"
    static let films: WordList = "movies films"
    static let naming: WordList = "called named titled entitled"
    /// What comes before the name of somebody who made a film.
    static let credit: WordList = "by with starring featuring"
    private static let calling: WordList = "director actor actress filmmaker comedian"
    private static let honorific: WordList = "mr mrs ms miss dr sir lord lady"
    static let liking: WordList = "saw liked love loved"
    private static let liked = liking + "like"
    /// What comes before the number of a part; other words for it are made these.
    private static let part: WordList = "part vol ep number"

    // MARK: In titles and names

    /// The articles, which are easily left out before a name.
    static let articles = article.words

    /// The article that people put before most things.
    static let the = Array("the".utf8)

    /// The word that titles may lack.
    static let and = Array("and".utf8)

    /// Words that are not capitalised in a title, except at its beginning.
    static let uncapitalized = (article + link + "as but by or").words

    /// Words that only connect the words that distinguish titles; an *s* is left of a possessive.
    static let binding = (article + link + "as by or" + "i is it its me my s you your").letters

    /// Words that don't distinguish one story from another, including some of other languages, which titles have too.
    static let common = (article + link + "i is it me my you your" + "de la le vs").words

    /// Words before the number of a part.
    static let parts = part.letters

    /// Words that titles end with but that mean nothing alone: *A Love Story*, *Part 2*.
    static let sorts = (part + "music musical story").letters

    /// Words between the first names and the last that belong to the last: *de Niro*.
    static let particles = ("de del della di da van von la le" as WordList).words

    /// Words before the name of a character.
    static let ranks =
        (honorific + """
            agent capt captain col colonel commander det detective father general king lieutenant lt major officer old \
            president prince princess prof professor queen sergeant sgt sheriff the young
            """).words

    // MARK: Around a spoken title

    /// Sounds of hesitation, which mean nothing anywhere.
    static let hesitations = ("um uh uhm er erm hm hmm mm mmm ah eh uhh umm" as WordList).letters

    /// Words that can lead to a title by themselves.
    static let leading =
        (film + films + naming + """
            flick picture oh well so okay ok yeah yes yep hey please maybe perhaps probably possibly obviously \
            definitely seen see watch watched watching want like feel mood put wanted wanna would could can i im id \
            ive theres thats whats you me it its is was been this that there one ones name title something anything \
            similar about think thinking guess believe mean say said saying let lets us favorite favourite favorites \
            favourites fan really just also absolutely totally quite very much sure have has had do did does find \
            recommend suggest give show tell looking look remember
            """).letters

    /// Words that can lead to a title only among others that do.
    static let betweenLeading =
        (article + """
            how what to of for in on am are be pretty my our we he she they some all time kids friend son daughter \
            brother sister mother father wife husband
            """).letters

    /// Words that can lead to a title only after another word.
    static let afterLeading = (liking + "likes loves enjoy enjoyed enjoying adore adored").letters

    /// Words that describe a film, and lead to its title if *movie* or *one* follows.
    static let describing =
        ("first last best great good old new classic not horror comedy drama action romantic animated disney"
        + "pixar fantasy thriller western").letters

    /// Words that can follow a title.
    static let trailing =
        (film + """
            flick picture please i think guess believe suppose maybe perhaps probably obviously definitely the that \
            this one version thanks thank you it was is called or something like really very much too yesterday \
            tonight today again last for me my a lot so good great best favorite favourite amazing awesome disney \
            pixar horror comedy original cartoon animated of
            """).letters

    /// Words that announce a title.
    static let announcing = (film + naming).letters

    /// Words before the names of those who made the film.
    static let crediting = (credit + "directed").letters

    /// Words around the name of a series and a place in it: *the third Matrix movie*.
    static let aroundPlaces =
        (article + film + films + liked + """
            flick picture of to in for by from with one part installment episode series version called please classic i
            """).letters

    /// Those of them that say what somebody did or thought.
    static let seriesVerbs = liked.letters

    /// Words between a title and the year after it: *from the year 1999*.
    static let beforeYears =
        ("from of in the that which was is made released came out version year" as WordList).letters

    // MARK: Around a spoken person

    /// Words before a name: *an Emma Stone movie*, *Dame Judi Dench*.
    static let beforePeople =
        (article + vague + credit + calling + honorific + """
            any from of directed doctor dame late like somebody someone anybody anyone
            """).letters

    /// Words after a name.
    static let afterPeople = (film + films + calling + "flick flicks picture pictures one ones please").letters

    /// Words that introduce the people in a film.
    static let introducing = credit.words

    /// Words in the place of a name that are none: *with my wife* says who watches.
    static let noNames = (article + "friends her him it kids lots my no our some that them this").words

    // MARK: In wishes

    /// One film, several, and the words by which one stands for its kind: *a spy movie*.
    static let oneFilm = (film + "flick").words
    static let severalFilms = (films + "flicks").words
    static let anyOne = ("a an some any" as WordList).words

    /// Words around people and praise that ask for nothing more.
    static let aroundWishes = (article + vague + film + films + "directed ever made one rated really very").words

    /// Words that only say how good a film should be.
    static let praise =
        ("amazing best better decent excellent fantastic good great nice popular top" as WordList).words

    /// Words that sentences have and hardly any title has.
    static let ofSentences =
        ("i i'm i'd i've i'll we're we'd it's that's want wanna need like likes liked prefer please something anything"
        + "whatever watch recommend suggest don't didn't can't wouldn't maybe really same similar because actually just"
        + "learn").words

    /// Words that nobody's name has, beside those of sentences: "into account".
    static let inNoName = ofSentences.union((direction + conjunction + person + "into from about").words)

    // MARK: In texts about films

    /// Words that occur in texts about any film; no single letters, which texts are not searched for.
    static let commonplace =
        (article + demonstrative + person + question + auxiliary + link + direction + conjunction + """
            about above again against all also another any because being between both but by didn doesn doing don \
            during each even ever every few finds further get gets go goes having here hers herself himself into isn \
            its itself just let like ll make makes many more most myself no nor not now once one only or other own re \
            same so some such take takes than their then there three through too two until upon ve very whom whose
            """).words.filter { $0.utf8.count > 1 }

    /// Words that may come before the name of a subject.
    static let beforeSubjects = ("about any one some that" as WordList).words

    /// Words that people use when they try to recall a film, and that say nothing about it.
    static let recalling =
        (film + films + """
            something someone somebody thing think called guy people remember really kind sort stuff lot lots bit plays \
            played said
            """).words

    /// Words that open a clause before the one that a sentence is about: *When a clerk runs away, she ...*
    static let openings =
        (conjunction + """
            in during following with at set on upon once since although though from deep torn born left sent forced
            """).words

    /// Words that begin a sentence if they are capitalized.
    static let beginnings: Set = ["The", "A", "An", "He", "She", "They", "It", "But", "When"]

    /// Words that join a clause to the words before them.
    static let joints =
        (conjunction + "that which who whose whom where because until but unless so").words

    /// Words that people say in conversation, which are no names, though texts about films may not have them.
    static let said =
        (person + demonstrative + question + auxiliary + direction + vague + film + films + """
            mine done shall may might yes no yeah yep nope nah ok okay please thanks thank hello hi hey bye goodbye \
            greetings sorry pardon help stop cancel next back less again other one two three first second last not \
            never always here there now then once today tonight tomorrow yesterday good bad great nice fine cool fun \
            funny big little long short old new best better worst right wrong sure maybe nothing everything all any \
            whatever enough go get see watch like love hate want know think let play pick choose show winter summer \
            december oscar oscars halloween christmas friday actor actress director comedy horror action drama lol wow \
            haha hmm shoot boo
            """).letters
}
