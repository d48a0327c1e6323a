import SkillKit

/// The open types of slots: examples of what people say for them, to learn from; any other words will do as well.
extension SlotType {
    /// Titles of films, long and short, with and without an article, a number or a subtitle.
    static let title = SlotType(
        amazon: .movie,
        examples: [
            "the matrix", "inception", "the big lebowski", "when harry met sally", "jaws", "the lord of the rings",
            "toy story two", "it's a wonderful life", "se7en", "twelve angry men", "o brother where art thou", "up",
            "no country for old men", "the good the bad and the ugly", "amélie", "a fish called wanda",
            "mission impossible", "home alone", "forty second street", "what's up doc", "the two towers",
            "let the right one in", "ocean's eleven", "catch me if you can", "stand by me", "la la land", "heat",
            "the fast and the furious", "terminator two", "my neighbor totoro", "django unchained", "an education",
            "lost in translation", "the silence of the lambs", "crazy rich asians", "get out", "mr holmes",
        ]
    )
    /// Names of people, full ones and last names alone.
    static let filmPerson = SlotType(
        amazon: .person,
        examples: [
            "tom hanks", "meryl streep", "spielberg", "quentin tarantino", "denzel washington", "audrey hepburn",
            "leonardo dicaprio", "the coen brothers", "scorsese", "samuel l jackson", "cate blanchett", "jackie chan",
            "robert de niro", "clint eastwood", "helena bonham carter", "daniel day lewis", "pacino", "kubrick",
            "scarlett johansson", "will smith", "julia roberts", "bong joon ho", "greta gerwig", "adam sandler",
            "sean connery", "penélope cruz", "bill murray", "hitchcock", "jim carrey", "jean claude van damme",
        ]
    )
    /// Characters of films.
    static let filmRole = SlotType(
        amazon: "AMAZON.FictionalCharacter",
        examples: [
            "the joker", "michael corleone", "hermione", "darth vader", "the girl", "forrest gump", "jack sparrow",
            "the bad guy", "gandalf", "rose", "the villain", "the detective", "batman", "ellen ripley", "the mother",
            "james bond", "neo", "the main character", "sherlock holmes", "clarice", "the little boy", "woody",
            "the lead",
            "catwoman", "professor snape", "the terminator", "bella", "the killer", "dorothy", "his wife",
        ]
    )
    /// What a film is about or what it is like.
    static let theme = SlotType(
        "Theme",
        values: [
            "funny", "scary", "romantic", "sad", "uplifting", "feel-good", "heartwarming", "spooky", "creepy", "tense",
            "gripping", "emotional", "gentle", "cosy", "light", "dark", "violent", "gory", "silly", "clever",
            "exciting",
            "depressing", "cheerful", "inspiring", "moving", "quirky", "weird", "relaxing", "slow", "thought provoking",
            "mind bending", "visually stunning", "black and white", "christmas", "space", "dragons", "sharks", "chess",
            "time travel", "aliens", "robots", "horses", "dogs", "pirates", "football", "the mafia", "world war two",
            "a road trip", "cooking", "food", "friendship", "high school", "a bank robbery", "cars", "magic", "revenge",
            "the sea", "mountains", "music", "swords", "vampires", "dinosaurs", "a happy ending", "a twist",
            "singing", "blood", "gore", "swearing", "violence", "kissing", "sex", "jump scares", "car chases", "guns",
            "nudity", "talking animals", "a love triangle", "superpowers", "marvel", "disney", "pixar", "halloween",
            "a strong woman", "brothers", "paris", "new york", "the wild west", "a heist", "good music", "fighting",
            "divorce", "the war", "death", "zombies", "spiders", "clowns", "ghosts", "politics", "boxing", "racing",
        ].map { SlotType.Value($0) } + moreThemes + effects
    )
    /// What happens in a film whose title somebody can't recall.
    static let story = SlotType(
        "FilmDescription",
        values: [
            "the shark", "a talking pig", "the boy sees dead people", "a man wakes up on the same day again",
            "they swap bodies", "the ship sinks", "a robot falls in love", "he talks to a volleyball",
            "the guy can't remember anything", "two brothers rob a bank", "a bomb on a bus",
            "a girl who lives in a bathhouse of ghosts", "the dinosaurs get loose in a park", "a house full of traps",
            "everyone is a suspect on a train", "a chef and a rat", "somebody is stuck on mars",
            "a woman who kills a whole wedding party", "the twins who meet at a summer camp", "a clown in the sewers",
            "toys that come alive", "a giant ape on a tower", "a maze and a minotaur",
            "an old man flies his house away",
            "he pretends to be a pilot", "she dresses up as a nun", "a wizard school", "the world ends in a week",
            "a car that travels through time", "there's a pink hotel", "he is the last man alive in new york",
            "people live inside a computer", "the little girl in the red coat", "a horse race and a crash",
            "a kid left behind at christmas", "the dog waits at the station", "blue people on a moon",
        ].map { SlotType.Value($0) } + moreStories + furtherStories
    )
}
