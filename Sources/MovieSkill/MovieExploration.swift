public import SkillKit

extension ExplorationPlan<MovieConversation> {
    /// The plan for exploring the movie skill: known titles and an unknown one, over recommenders that find no film for a
    /// title, several, or an uncertain one, that recommend nothing, fail or are late.
    ///
    /// No film may be offered twice in a session, nor one that was refused; a question changes no offer; nothing is
    /// answered three times in the same words, or in more than sixty.
    /// - Parameters:
    ///   - recommender: The backend that works.
    ///   - titles: Titles that it knows; more titles allow longer dialogues before the films run out.
    /// - Returns: The plan.
    public static func movies(over recommender: some Recommender, titles: [String]) -> Self {
        func skill(_ outcome: RiggedRecommender.Outcome) -> Skill<MovieConversation> {
            makeMovieSkill(recommender: RiggedRecommender(outcome: outcome, recommender: recommender))
        }
        var plan = Self(
            outcomes: [
                "unknown film": skill(.unknown), "several films": skill(.ambiguous), "perhaps": skill(.uncertain),
                "nothing found": skill(.empty), "failing": skill(.failing), "late": skill(.late),
            ],
            examples: ["MovieName": titles.prefix(2) + ["no film of any such title"] + titles.dropFirst(2)],
            offers: { reply in
                // After an apology, what was said last is still the offer before it.
                guard let memory = reply.next?.memory, memory.misses == 0 else { return [] }
                return memory.said.newOffer.map { ["film \($0.rawValue)"] } ?? []
            },
            memory: MovieState.Memory.capacity
        )
        (plan.longestAnswer, plan.mostAlike) = (60, 2)
        plan.objection = { event, state, reply in
            if let film = await state.refused(by: reply, recommender) {
                return "\(film.title) is offered although it was refused; keep to what is refused"
            }
            return event.isQuestion && state.loses(offerIn: reply)
                ? "a question changes the film on offer; answer it and leave the offer" : nil
        }
        return plan
    }
}

extension MovieEvent {
    /// Whether it only asks something.
    fileprivate var isQuestion: Bool {
        switch self {
        case .asked, .askedForHistory, .askedForHelp: true
        default: false
        }
    }
}

extension MovieState {
    /// The film that a reply newly offers although it was refused before.
    fileprivate func refused(by reply: Reply<MovieState>, _ recommender: some Recommender) async -> Film? {
        guard let id = reply.next?.memory.said.newOffer, !memory.offered.contains(id) else { return nil }
        // What is wished for now may have been refused before; it no longer is.
        let refused = memory.taste.refused.filter { reply.next?.memory.taste.refused.contains($0) == true }
        guard let film = try? await recommender.film(id) else { return nil }
        let isRefused = !FilmFilter(wanting: [], refusing: refused).contains(film) || memory.taste.known.contains(id)
        return isRefused ? film : nil
    }

    /// Whether a reply has another film on offer than this state.
    fileprivate func loses(offerIn reply: Reply<MovieState>) -> Bool {
        guard case .offering(let before, _) = self else { return false }
        guard case .offering(let after, _)? = reply.next else { return true }
        return before.current != after.current || before.upcoming != after.upcoming
    }
}
