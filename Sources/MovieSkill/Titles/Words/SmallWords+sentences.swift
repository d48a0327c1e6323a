extension SmallWords {
    // MARK: Around a title in a sentence

    /// What clauses about films begin with: *have you got*, *I loved*, *last week I saw*.
    static let opening =
        (person + question + auxiliary + films + vague + """
            ive id ill im youve youd weve wed theyve theyd hes shes thats its theres whats whos havent \
            hasnt didnt dont doesnt cant couldnt isnt wasnt wouldnt wont please hey hello hi oh well so \
            ok okay yes yeah no sorry last yesterday tonight today recently lately ever get got give \
            show find search look looking play put tell lets let try check stream rent buy order bring \
            pull open start watch watching watched seen see saw heard love loved like liked hated \
            enjoyed maybe perhaps remember just really big huge and but similar think thinking feel mood \
            recommend suggest if because since while also actually then interested go everybody everyone \
            someone somebody anyone nobody or people choose pick take
            """).letters

    /// What also makes a clause of words before a title: *the answer is*, *a friend of mine recommended*.
    static let inClauses = (person + auxiliary + "mine im friend friends mate colleague").letters

    /// What leads to a title right behind it: verbs, and nouns for a film.
    static let introducingTitles =
        (film + films + naming + liking + """
            flick one see seen watch watched watching rewatch rewatched rewatching seeing like likes \
            loves enjoy enjoyed enjoying adore adored hate hated hates dislike disliked find found play \
            played get got have had has know knew is was its thats show shows me us recommend \
            recommended recommends suggest suggested mention mentioned than say said meant mean try \
            tried rent rented stream streamed buy bought order ordered want wanted need start started \
            finish finished fancy prefer remember missed forgot catch caught title stock including \
            showing playing carry offer choose pick take took during through stand directed made wrote \
            did does do maybe perhaps then well can about whats
            """).letters

    /// What leads to a title if a word that it belongs to comes before it: *a fan of*, *search for*, *look up*.
    static let beforeTitles = ("of for up about with on in into to by as after again at" as WordList).letters

    /// The words that those belong to.
    static let withBeforeTitles =
        ("""
    fan fans heard hear hearing think thinking thought copy fond tired talk talking talked speaking \
    search searching searched look looking looked ask asked asking mood know knew tell told interested \
    curious crazy mad excited similar put turn pull bring obsessed info information details reviews \
    opinion thoughts bored keen love what how read start go lover favour lines style vein mine good grew \
    familiar end problem who where watch times after goes vote enough impressed laughed laughing cried \
    crying blown moved sick memories
    """
        as WordList).letters

    /// What may stand between those and a title.
    static let again = ("again" as WordList).letters

    /// What the clause after a title begins with: *and loved it*, *when I was small*.
    static let clauses =
        (conjunction + """
            something and but because since which although though so it i is was thats its we you
            """).letters

    /// Who or what such a clause is about.
    static let persons =
        (person + """
            ive id im youve weve its thats really very so great good amazing that things ones whole
            """).letters

    /// Who such a clause may be about without a word that joins it: *made me cry*.
    static let pronouns = ("i you he she we they me him us them" as WordList).letters

    /// What begins a judgement after a title, and the words of praise in it: *would be nice*, *is the best film ever*.
    static let predicates = (auxiliary + "made makes its thats sounds looks seems looked sounded seemed").letters
    static let praising =
        ("""
    amazing best better decent excellent fantastic good great nice popular top brilliant wonderful \
    lovely perfect fine awesome bad terrible awful boring scary funny fun cool beautiful masterpiece \
    classic incredible
    """
        as WordList).letters

    /// Ends of phrases that say when, how much, or nothing: *two years ago*, *a lot*, *for once*.
    static let adverbs =
        ("""
    about out ago times lot lots much while bit before back recently lately already though yet ever \
    available anywhere somewhere once twice please thanks again today tonight yesterday too more there \
    here now then chance instead any worth watching
    """
        as WordList).letters

    /// Ends of phrases that say when, and the words in these: *the other day*, *this weekend*.
    static let times =
        ("""
    night day week weekend month year evening afternoon morning time monday tuesday wednesday thursday \
    friday saturday sunday
    """
        as WordList).letters
    static let beforeTimes =
        ("""
    yesterday tomorrow last this that next other every one some first on all
    """
        as WordList).letters

    /// Where films are seen: *on television*, *in your library*.
    static let screens =
        ("""
    cinema cinemas theater theaters theatre theatres tv television telly netflix plane movies pictures \
    watchlist queue shelf laptop phone tablet library collection catalogue catalog list database stock \
    there
    """
        as WordList).letters
    static let onScreens = ("in on at to from" as WordList).letters

    /// With whom, or as what, somebody sees a film: *with my kids*, *as a child*.
    static let company =
        ("""
    child kid kids children teenager teen boy girl mum mom dad parents wife husband girlfriend boyfriend \
    partner friend friends family son daughter brother sister sisters brothers cousin nephew niece class \
    mother father mate mates daughters sons
    """
        as WordList).letters
    static let beforeCompany = ("as with for to by when" as WordList).letters

    /// Other words in such sentences.
    static let talking =
        ("""
    getting never massive used use using as still better worst nights days weeks months years little \
    small young younger wonder wondering hold along loads those these happen happens possible titles \
    both thing ages sort kind whether come came coming run going gonna without way hundred thousand \
    rather least minute language junior jr scene scenes parts
    """
        as WordList).letters

    /// All words that may be around a title.
    static let aroundTitles = [
        leading, betweenLeading, afterLeading, describing, trailing, aroundPlaces, opening, introducingTitles,
        withBeforeTitles, beforeTitles, clauses, predicates, inClauses, onScreens, beforeCompany, adverbs, times,
        beforeTimes, screens, company, talking,
    ].reduce(into: Set()) { $0.formUnion($1) }

    /// Kinds of films, among the words around a title: they must be true of the film.
    static let kinds =
        ("""
    horror comedy drama action romantic animated animation disney pixar fantasy thriller western cartoon
    """
        as WordList).letters

    /// What follows the number of a part before the name of the series: *part three of*.
    static let placing = ("of in" as WordList).letters

    /// What may stand between facts about a film and its title.
    static let afterFacts = (article + "of in version cut edition remake").letters

    /// Kinds that are nouns: *Notting Hill, the comedy*.
    static let sortsOfFilms =
        ("""
    comedy drama thriller western horror cartoon animation musical documentary romance biopic
    """
        as WordList).letters

    /// What facts after a title begin with.
    static let beforeFacts = (credit + "directed from about").letters

    // MARK: In the names of editions

    /// Editions: what the words before say more about.
    static let editions =
        ("""
    cut edition editions set boxset version release rerelease reissue print transfer remaster \
    restoration remastering format
    """
        as WordList).letters

    /// What is in a language of its own in an edition: *the English dub*.
    static let soundtracks = ("dub audio subtitles subtitled dubbed language dubbing" as WordList).letters

    /// What is counted in the names of editions: *twentieth anniversary*, *35 millimetre*.
    static let counted =
        ("""
    anniversary year years mm millimetre millimeter disc hour hours dimensions
    """
        as WordList).letters

    /// What editions are, said without another word: *Saw unrated*.
    static let editionKinds =
        ("""
    remastered restored extended uncut unrated uncensored theatrical recut redux imax 3d 4k hd uhd \
    bluray dvd vhs laserdisc colorized colourised colorised colourized dubbed subtitled widescreen \
    fullscreen anniversary unabridged uncorked unprotected integral technicolor dolby unedited criterion \
    singalong steelbook dub ending endings colour color monochrome subtitles hfr disc disk dimensions \
    dimensional definition commentary cassette mm 35mm 70mm millimetre millimeter audio
    """
        as WordList).letters

    /// Other words in the names of editions.
    static let inEditions =
        (article + link + """
            all you by that has as directors director s final special ultimate collectors collector \
            deluxe limited definitive complete original full longer longest long short shorter new newly \
            digitally fully international american european us uk tv television home video cinematic \
            cinema theatre theater collection workprint rough assembly fan black white chrome digital \
            high ultra super r rated nc pg scenes scene deleted extra extras added unseen never seen \
            youve alternate alternative happy sad subtitle narration language dubbing quality tape \
            platinum gold diamond signature legacy year years length screen film celluloid sound hours \
            three hour four
            """).letters
}
