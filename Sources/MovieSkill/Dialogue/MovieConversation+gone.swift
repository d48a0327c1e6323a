import SkillKit

/// A catalogue may be replaced during a session, and lack films that the session remembers.
extension MovieConversation {
    /// An event and a state without the films that are gone; the person is told of them once, before the answer.
    func withoutGoneFilms(
        _ event: MovieEvent,
        in state: MovieState,
        _ telling: inout Telling
    ) async throws -> (event: MovieEvent, state: MovieState) {
        switch event {
        // Leaving needs no backend.
        case .opened, .declined, .startedOver, .left, .ended: return (event, state)
        default: break
        }
        switch state {
        case .start: return (event, state)
        case .asking:
            let named = telling.memory.offered + telling.memory.taste.liked
            guard event.looksBack, try await !areKnown(named) else { return (event, state) }
            try await forgetGoneFilms(&telling)
            return (event, .asking(memory: telling.memory))
        case .choosing(var choice, _):
            guard try await !areKnown(choice.films) else { return (event, state) }
            choice.films = try await known(choice.films)
            try await forgetGoneFilms(&telling)
            guard let first = choice.films.first else { return (event, .asking(memory: telling.memory)) }
            telling.memory.said = Line(.whichOne, among: choice.films)
            if choice.films.count > 1 { return (event, .choosing(choice: choice, memory: telling.memory)) }
            return (event, .confirming(film: first, memory: telling.memory))
        case .confirming(let film, _):
            guard try await !areKnown([film]) else { return (event, state) }
            try await forgetGoneFilms(&telling)
            return (event == .agreed ? .declined : event, .asking(memory: telling.memory))
        case .offering(let offer, _):
            let named = [offer.current] + offer.upcoming + [offer.liked].compactMap(\.self)
            let earlier =
                event == .askedForHistory ? telling.memory.offered + telling.memory.taste.liked : offer.earlier
            guard try await !areKnown(event.looksBack ? named + earlier : named) else { return (event, state) }
            try await forgetGoneFilms(&telling)
            return try await goOn(event, offer, &telling)
        }
    }

    /// Goes on with what is left of an offer.
    private func goOn(
        _ event: MovieEvent,
        _ offer: MovieState.Offer,
        _ telling: inout Telling
    ) async throws -> (event: MovieEvent, state: MovieState) {
        var left = offer
        left.earlier = try await known(offer.earlier)
        left.upcoming = try await known(offer.upcoming)
        left.liked = try await known([offer.liked].compactMap(\.self)).first
        if left.upcoming.isEmpty, !offer.upcoming.isEmpty { left.upcoming = try await more(of: left, telling) }
        if try await areKnown([offer.current]) { return (event, .offering(offer: left, memory: telling.memory)) }
        if let earlier = left.earlier.popLast() {
            left.current = earlier
            telling.memory.said = Line(.offerAgain, offer: earlier)
            return (event, .offering(offer: left, memory: telling.memory))
        }
        guard let next = left.upcoming.first else { return (event, .asking(memory: telling.memory)) }
        // The next film has not been offered yet: words about the one that is gone get it offered.
        left.upcoming.removeFirst()
        left.current = next
        telling.memory.said = Line(.nextOffer, offer: next)
        telling.memory.offered.append(next)
        return (event.isAboutOffer ? .askedToRepeat : event, .offering(offer: left, memory: telling.memory))
    }

    /// Films for an offer whose upcoming films are all gone.
    private func more(of offer: MovieState.Offer, _ telling: Telling) async throws -> [FilmID] {
        guard let id = offer.liked, let liked = try await recommender.film(id) else { return [] }
        let found = try await telling.found(like: [liked])?.films.map(\.film.id) ?? []
        return found.filter { !offer.earlier.contains($0) && $0 != offer.current }
    }

    /// Forgets the films that are gone, and says so before the answer.
    private func forgetGoneFilms(_ telling: inout Telling) async throws {
        telling.greeting = phrasebook.someAreGone
        // All of them, or the next one that comes up would be announced again.
        telling.memory.offered = try await known(telling.memory.offered)
        for film in telling.memory.taste.liked where try await !areKnown([film]) {
            telling.memory.taste.forget(film)
        }
        if let topic = telling.memory.topic, try await !areKnown([topic]) { telling.memory.topic = nil }
        if try await !areKnown(telling.memory.said.films) { telling.memory.said = Line(.noTitle) }
    }

    private func known(_ films: [FilmID]) async throws -> [FilmID] {
        var known: [FilmID] = []
        for film in films where try await recommender.film(film) != nil { known.append(film) }
        return known
    }

    private func areKnown(_ films: [FilmID]) async throws -> Bool {
        for film in films where try await recommender.film(film) == nil { return false }
        return true
    }
}

extension MovieEvent {
    /// Whether it may lead to a film that was offered before.
    fileprivate var looksBack: Bool {
        switch self {
        case .accepted(let said): said.place != nil
        case .wentBack, .chose, .asked(_, title: nil, _), .askedToRepeat, .askedForHistory: true
        default: false
        }
    }

    /// Whether it is about the film on offer or the one after it.
    fileprivate var isAboutOffer: Bool {
        switch self {
        case .accepted(let said): said.title == nil
        case .wantsMore, .agreed, .hasSeen, .wentBack, .chose,
            .asked(_, title: nil, _), .askedForHelp, .askedToRepeat, .notUnderstood, .unexpected:
            true
        default: false
        }
    }
}
