import SkillKit

/// Says the lines of one turn, and remembers them.
struct Telling: Sendable {
    let recommender: any Recommender
    /// What was remembered before this turn.
    var memory: MovieState.Memory
    /// What is said before the line, once.
    var greeting: Speech?
    /// What was wanted before this turn.
    let wantedBefore: [Criterion]
    private let phrasebook: any Phrasebook
    private let session: Int

    init(_ recommender: any Recommender, _ phrasebook: any Phrasebook, session: String?, _ memory: MovieState.Memory) {
        self.recommender = recommender
        self.phrasebook = phrasebook
        self.memory = memory
        wantedBefore = memory.taste.wanted
        self.session = Int(truncatingIfNeeded: Checksum.crc32((session ?? "").utf8))
    }

    /// Whether films were recommended in this session, even if all of them have gone from the catalogue.
    var hasOffered: Bool { !memory.offered.isEmpty || greeting != nil }

    /// A number that changes only from session to session and from turn to turn.
    var seed: Int { session &+ memory.turns }

    /// Says a line and asks for a film.
    func ask(_ line: Line) async throws -> Reply<MovieState> {
        try await say(line) { .asking(memory: $0) }
    }

    /// Says a line and asks which of several films is meant.
    func ask(_ line: Line, among choice: MovieState.Choice) async throws -> Reply<MovieState> {
        try await say(line) { .choosing(choice: choice, memory: $0) }
    }

    /// Says a line and asks whether a film is meant.
    func ask(_ line: Line, about film: FilmID) async throws -> Reply<MovieState> {
        try await say(line) { .confirming(film: film, memory: $0) }
    }

    /// Says a line while a film is on offer.
    func offer(_ line: Line, _ offer: MovieState.Offer) async throws -> Reply<MovieState> {
        try await say(line) { .offering(offer: offer, memory: $0) }
    }

    /// Says goodbye.
    func leave(_ line: Line = Line(.goodbye)) async throws -> Reply<MovieState> {
        // Saying goodbye needs no backend.
        .move(to: .start, .tell(phrasebook.speech(for: line, Scene(variant: seed))))
    }

    /// Says "enjoy" about a film that was accepted, and asks whether that is all.
    func enjoy(_ film: FilmID, _ sentence: Line.Sentence = .enjoy) async throws -> Reply<MovieState> {
        var telling = self
        telling.memory.taste.know(film)
        return try await telling.ask(Line(sentence, film: film))
    }

    /// The films that the person likes and those that were recommended last, as many as anybody wants to hear.
    var history: Line {
        if memory.offered.isEmpty, memory.taste.liked.isEmpty { return Line(.nothingOnOffer) }
        var line = Line(.history, among: memory.offered.suffix(MovieState.Choice.capacity))
        line.liked = memory.taste.liked.last
        return line
    }

    /// Says again what was said, in the same words.
    func `repeat`(
        orSay other: Line,
        _ next: (MovieState.Memory) -> MovieState
    ) async throws -> Reply<MovieState> {
        let line = memory.said.isRepeatable ? memory.said : other
        var memory = memory
        memory.said = line
        return try await reply(line, next(memory), memory)
    }

    private func say(_ line: Line, _ next: (MovieState.Memory) -> MovieState) async throws -> Reply<MovieState> {
        var memory = memory
        // What was said before an apology is said again in the same words, so that turn counts on.
        let isApology = line.sentence.isApology && memory.turns > 0
        if !isApology {
            memory.said = line
            memory.turns = memory.turns &+ 1
        }
        memory.misses = line.sentence.isMiss ? memory.misses &+ 1 : 0
        if line.offer != nil, !isApology { memory.topic = nil }
        if let film = line.talkedAbout { memory.topic = film }
        if let offer = line.newOffer {
            memory.sought = nil
            memory.offered = Array((memory.offered + [offer]).suffix(MovieState.Memory.capacity))
        }
        return try await reply(line, next(memory), memory, variant: isApology ? memory.misses : 0)
    }

    private func reply(
        _ line: Line,
        _ state: MovieState,
        _ memory: MovieState.Memory,
        variant: Int = 0
    ) async throws -> Reply<MovieState> {
        var scene = Scene(state: state, variant: session &+ memory.turns &+ variant)
        scene.wanted = memory.taste.wanted
        for film in line.films + state.askedAbout where scene.films[film] == nil {
            scene.films[film] = try await recommender.film(film)
        }
        if line.question == .why, let film = line.film, let liked = line.liked {
            scene.reasons = try await recommender.reasons(for: film, like: liked)
        }
        let speech = phrasebook.speech(for: line, scene)
        var response = Response.ask(
            greeting.map { $0 + speech } ?? speech,
            reprompt: phrasebook.reprompt(in: state.kind, scene)
        )
        if let film = line.newOffer.flatMap({ scene.films[$0] }), !film.sentence.isEmpty {
            let title = film.year > 0 ? "\(film.title) (\(film.year))" : film.title
            response = response.card(.simple(title: title, content: film.sentence))
        }
        return .move(to: state, response)
    }
}

extension MovieState {
    /// The films that may have to be told apart, or that a question is about.
    fileprivate var askedAbout: [FilmID] {
        switch self {
        case .start, .asking: []
        case .choosing(let choice, _): choice.films
        case .confirming(let film, _): [film]
        // What was named may have the same title as what is offered.
        case .offering(let offer, _): offer.liked.map { [$0] } ?? []
        }
    }
}
