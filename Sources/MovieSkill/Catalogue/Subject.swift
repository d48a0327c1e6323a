/// What films are about if no genre stands for it: heists, superheroes, sports.
///
/// Each has the words that people say for it, and the themes or companies that films of it have (``Film/themes``).
struct Subject: Hashable, Sendable {
    /// What such a film is called, before "movie" unless it is a noun for a film itself: "heist", "musical".
    let name: String
    /// What people also call it.
    let synonyms: [String]
    /// Themes, at least one of which such a film has; a longer theme that contains one counts as well.
    let themes: [String]
    /// Companies whose films count as well.
    let companies: [String]
    /// One such film: "heist movie", "musical", "Marvel movie".
    let noun: String

    /// The subject with a name or a synonym; `nil` if there is none.
    init?(_ words: String) {
        let words = words.lowercased()
        guard let subject = Self.all.first(where: { $0.name == words || $0.synonyms.contains(words) }) else {
            return nil
        }
        self = subject
    }

    private init(_ text: Substring) {
        let parts = text.split(separator: "|", omittingEmptySubsequences: false).map { part in
            part.split(separator: ",").map { String($0.drop { $0 == " " }) }
        }
        func part(_ place: Int) -> [String] { parts.indices.contains(place) ? parts[place] : [] }
        (name, synonyms) = (part(0).first ?? "", Array(part(0).dropFirst()))
        (themes, companies) = (part(1), part(2))
        noun = part(3).first ?? name + " movie"
    }

    /// The subjects that words name, one or the other: "a dog or a cat".
    static func alternatives(in words: String) -> [String] {
        words.split(separator: " ").split(separator: "or").map { part in
            part.reduce("") { $0.isEmpty ? String($1) : "\($0) \($1)" }
        }
    }

    /// Several such films: "heist movies", "musicals".
    var plural: String {
        if noun.hasSuffix("story") { return noun.dropLast() + "ies" }
        return noun.hasPrefix("movie ") ? "movies" + noun.dropFirst(5) : noun + "s"
    }

    /// Those that are named like kinds of films: "a heist movie".
    static let kinds: [Subject] = kindsText.description.split(separator: "\n").map(Subject.init)

    /// All known subjects.
    static let all: [Subject] = kinds + topicsText.description.split(separator: "\n").map(Subject.init)

    /// A line for each: its name and synonyms, its themes, its companies, and what one film is called unless that is
    /// its name and "movie".
    private static let kindsText: StaticString = """
        superhero, superheroes, super hero, super heroes, comic book, comic books, comics|superhero, marvel comic, dc comics, based on comic|Marvel Studios, DC Comics
        spy, spies, espionage, secret agent, secret agents, spy thriller|spy, secret agent, espionage, mi6, undercover agent
        heist, heists, caper, capers, bank robbery, bank robbers|heist, bank robbery, robbery, bank heist
        gangster, gangsters, mafia, mob, mobster, mobsters|gangster, mafia, mobster, organized crime
        prison, jail, prison break|prison, prison escape, prisoner, jail
        film noir, noir, noirs, film noirs|film noir, noir, neo noir||film noir
        courtroom, courtroom drama, legal, lawyer, lawyers, legal drama|courtroom, trial, jury, legal drama, courtroom drama||courtroom drama
        sports, sport, sporty, athletes|sport, sports, sports team, athlete
        martial arts, kung fu, karate|martial arts, kung fu, karate
        samurai, samurais|samurai
        disaster, disasters, catastrophe|disaster, natural disaster, disaster film, tsunami, earthquake, volcano, tornado
        pirate, pirates|pirate
        vampire, vampires|vampire
        zombie, zombies|zombie
        monster, monsters, creature feature, giant monster|monster, giant monster, creature, sea monster
        slasher, slashers|slasher
        found footage|found footage
        time travel, time travelling, time traveling|time travel
        dystopian, dystopia, post apocalyptic, apocalyptic|dystopia, post apocalyptic, post apocalyptic future
        fairy tale, fairy tales|fairy tale
        musical, musicals, movie musical|musical||musical
        dance, dancing, ballet|dancing, ballet, dancer, dance competition
        biopic, biopics, biography, biographies, biographical|biography||biopic
        true story, true stories, real story, real events, true events, a true story|based on true story, biography, true story||true story
        coming of age|coming of age
        spoof, spoofs, parody, parodies|spoof, parody||spoof
        satire, satires, satirical|satire||satire
        mockumentary, mockumentaries|mockumentary||mockumentary
        slapstick|slapstick
        anime|anime
        stop motion, claymation|stop motion, claymation
        indie, indies, independent, arthouse, art house|independent film
        female director, woman director, female directors, women directors, directed by a woman, by a woman|woman director||movie by a woman
        tearjerker, tearjerkers, tear jerker, weepie, weepies, good cry|tragedy, terminal illness, cancer, grief, dying and death, loss of child, loss of lover, tearjerker, death of a child||tearjerker
        """

    private static let topicsText: StaticString = """
        marvel, marvel superhero, marvel comics|marvel comic, marvel cinematic universe|Marvel Studios|Marvel movie
        dc, dc comics, dc superhero|dc comics|DC Comics|DC movie
        police, cop, cops, cop movie|police, cop, police officer
        boxing, boxer, boxers|boxing, boxer
        football, soccer, american football|football, soccer, american football
        baseball|baseball
        basketball|basketball
        ghost story, ghosts, ghost stories, haunted house, haunted houses|ghost, haunting, haunted house, haunted||ghost story
        serial killer, serial killers|serial killer
        witch, witches|witch
        werewolf, werewolves|werewolf
        alien invasion, extraterrestrials, extraterrestrial|alien invasion, alien, extraterrestrial||alien invasion movie
        dinosaur, dinosaurs|dinosaur
        shark, sharks|shark
        robot, robots|robot, android, artificial intelligence
        space, outer space, space opera, space operas|space, space travel, spacecraft, space opera, outer space
        christmas, christmassy, xmas|christmas, santa claus||Christmas movie
        high school, teen|high school, teenager, teen movie
        road trip, road movie|road trip, road movie
        pixar|pixar|Pixar Animation Studios|Pixar movie
        disney|disney, pixar|Walt Disney Pictures, Walt Disney Productions, Walt Disney Animation Studios, Pixar Animation Studios|Disney movie
        ghibli, studio ghibli|studio ghibli|Studio Ghibli|Ghibli movie
        talking animal, talking animals, animals that talk|talking animal, anthropomorphism, talking dog, talking to animals
        animal, animals|animal, talking animal, human animal relationship, dog, cat, horse, bear, wolf, zoo, animal lead||animal movie
        woman in the lead, a woman in the lead, female lead, strong woman, a strong woman, strong female lead, woman as the main character, a woman as the main character|female protagonist, female hero, strong woman, female friendship, female assassin, female agent||movie with a woman in the lead
        silent, silent film|silent film
        weird, strange, bizarre, surreal, absurd|surreal, surrealism, absurdism, absurd, bizarre, cult film, dark comedy, dream, hallucination, dreamlike, alternate reality, parallel world||strange movie
        sequel, sequels|sequel||sequel
        violence, violent, brutal, brutality, bloodshed|violence, brutality, torture, murder, serial killer, fight, rape, neo nazi, blood, gore, massacre
        """
}
