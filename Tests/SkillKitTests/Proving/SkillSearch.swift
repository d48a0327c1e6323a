import SkillKit

/// Names something that a skill should be about.
struct FindSkill: Intent {
    static let name: IntentName = "FindSkillIntent"
    static let samples: [Utterance] = [
        "find {Query}", "search for {Query}", "find skills about {Query}", "find", "search",
    ]
    static let slotTypes = ["Query": SlotType.searchQuery]
    var query: String?

    private enum CodingKeys: String, CodingKey { case query = "Query" }
}

/// Goes to one of what was found by its place.
struct GoTo: Intent {
    static let name: IntentName = "NthResultIntent"
    static let samples: [Utterance] = ["go to the {Place}", "the {Place} one", "number {Place}"]
    static let slotTypes = ["Place": SlotType.ordinal]
    var place: String

    private enum CodingKeys: String, CodingKey { case place = "Place" }
}

/// Skills by what they are about.
struct SkillIndex: Sendable {
    var skills: [String: [String]]

    static let small = SkillIndex(skills: [
        "music": ["Piano Hour", "Drum Box", "Night Radio"], "tides": ["Tide Table"],
    ])

    func search(_ query: String) -> [String] { skills[query.lowercased()] ?? [] }
}

/// The example dialogue of alexafsm, a search for skills, as it is known from its states and transitions.
///
/// "Stop" is taken as there: at once where nothing is going on, after a question where something is, and with one more
/// try at the beginning and in help.
struct SkillSearch: Conversation {
    struct Results: Codable, Equatable {
        var skills: [String]
        var cursor = 0
        var current: String { skills.indices.contains(cursor) ? skills[cursor] : "nothing" }
    }

    enum State: ConversationState {
        case initial, isThatAll, noResult(query: String), noQuerySearch, searchPrompt, exiting
        case hasResult(results: Results)
        case describing(results: Results)
        case describeRatings(results: Results)
        case badNavigate(results: Results, reason: String)
        case helping(results: Results?)

        enum Kind: String, CaseIterable {
            case initial
            case hasResult = "has_result"
            case describing
            case describeRatings = "describe_ratings"
            case isThatAll = "is_that_all"
            case noResult = "no_result"
            case noQuerySearch = "no_query_search"
            case badNavigate = "bad_navigate"
            case searchPrompt = "search_prompt"
            case helping, exiting
        }

        var kind: Kind {
            switch self {
            case .initial: .initial
            case .isThatAll: .isThatAll
            case .noResult: .noResult
            case .noQuerySearch: .noQuerySearch
            case .searchPrompt: .searchPrompt
            case .exiting: .exiting
            case .hasResult: .hasResult
            case .describing: .describing
            case .describeRatings: .describeRatings
            case .badNavigate: .badNavigate
            case .helping: .helping
            }
        }

        var results: Results? {
            switch self {
            case .initial, .isThatAll, .noResult, .noQuerySearch, .searchPrompt, .exiting: nil
            case .hasResult(let results), .describing(let results), .describeRatings(let results),
                .badNavigate(let results, _):
                results
            case .helping(let results): results
            }
        }
    }

    enum Event: ConversationEvent {
        case opened, agreed, declined, wantsNext, wantsPrevious, askedForRatings, askedForHelp, left, unexpected, ended
        case searched(FindSkill)
        case went(GoTo)

        enum Kind: String, CaseIterable {
            case opened, searched, agreed, declined, wantsNext, wantsPrevious, went, askedForRatings, askedForHelp, left
            case unexpected, ended
        }

        var kind: Kind {
            switch self {
            case .opened: .opened
            case .agreed: .agreed
            case .declined: .declined
            case .wantsNext: .wantsNext
            case .wantsPrevious: .wantsPrevious
            case .askedForRatings: .askedForRatings
            case .askedForHelp: .askedForHelp
            case .left: .left
            case .unexpected: .unexpected
            case .ended: .ended
            case .searched: .searched
            case .went: .went
            }
        }
    }

    static let start = State.initial
    static let router = IntentRouter<Event>(
        launch: .opened,
        ended: .ended,
        otherwise: .unexpected,
        misheard: { _ in .unexpected }
    ) {
        Route(FindSkill.self, Event.searched)
        Route(GoTo.self, Event.went)
        Route("AMAZON.NextIntent", .wantsNext, samples: ["next", "next one"])
        Route("AMAZON.PreviousIntent", .wantsPrevious, samples: ["previous", "go back"])
        Route("RatingsIntent", .askedForRatings, samples: ["how is it rated", "what do people say"])
        Route(.yes, .agreed)
        Route(.no, .declined)
        Route(.help, .askedForHelp)
        Route(.stop, .left)
        Route(.cancel, .left)
    }

    var index = SkillIndex.small

    func reply(to event: Event, in state: State, turn: Turn) -> Reply<State> {
        switch event {
        case .opened: ask(.initial)
        case .searched(let wish): search(wish.query)
        case .agreed: agree(in: state)
        case .declined: decline(in: state)
        case .wantsNext: navigate(in: state) { $0.cursor + 1 }
        case .wantsPrevious: navigate(in: state) { $0.cursor - 1 }
        case .went(let wish): navigate(in: state) { _ in Self.number(wish.place).map { $0 - 1 } ?? -1 }
        case .askedForRatings: state.results.map { ask(.describeRatings(results: $0)) } ?? ask(.searchPrompt)
        case .askedForHelp: ask(.helping(results: state.results))
        case .left: leave(state)
        case .unexpected:
            turn.isHeard ? .stay(.ask("I did not understand that, please say it differently.")) : .stay(.silent)
        case .ended: .stay(.silent)
        }
    }

    private func search(_ query: String?) -> Reply<State> {
        guard let query else { return ask(.noQuerySearch) }
        // "Exit" is easily taken for something to look for.
        if query == "exit" { return exit }
        let skills = index.search(query)
        return ask(
            skills.isEmpty ? .noResult(query: String(query.prefix(50))) : .hasResult(results: Results(skills: skills))
        )
    }

    private func agree(in state: State) -> Reply<State> {
        switch state {
        case .hasResult(let results), .describeRatings(let results): ask(.describing(results: results))
        case .describing, .isThatAll: exit
        case .initial, .noResult, .noQuerySearch, .searchPrompt, .helping, .badNavigate, .exiting: ask(.searchPrompt)
        }
    }

    private func decline(in state: State) -> Reply<State> {
        switch state {
        case .hasResult: navigate(in: state) { $0.cursor + 1 }
        case .describeRatings: ask(.isThatAll)
        case .describing, .isThatAll, .initial, .noQuerySearch, .helping: ask(.searchPrompt)
        case .noResult, .searchPrompt, .badNavigate, .exiting: exit
        }
    }

    private func leave(_ state: State) -> Reply<State> {
        switch state {
        case .noResult, .searchPrompt, .isThatAll, .badNavigate, .noQuerySearch, .exiting: exit
        case .describing, .hasResult, .describeRatings: ask(.isThatAll)
        case .initial, .helping: ask(state)
        }
    }

    private func navigate(in state: State, to place: (Results) -> Int) -> Reply<State> {
        guard var results = state.results else { return ask(.searchPrompt) }
        let next = place(results)
        guard results.skills.indices.contains(next) else {
            let reason = next < 0 ? "There is nothing before the first." : "There are no more results."
            return ask(.badNavigate(results: results, reason: reason))
        }
        results.cursor = next
        return ask(.hasResult(results: results))
    }

    /// "5th", "fifth" and "5" are all the fifth.
    static func number(_ words: String) -> Int? {
        let names = ["first", "second", "third", "fourth", "fifth", "sixth"]
        if let index = names.firstIndex(of: words.lowercased()) { return index + 1 }
        return Int(words.prefix { $0.isNumber })
    }

    private var exit: Reply<State> { .move(to: .exiting, .tell("Goodbye.")) }

    private func ask(_ state: State) -> Reply<State> { .move(to: state, .ask(Self.words(for: state))) }

    private static func words(for state: State) -> Speech {
        switch state {
        case .initial: "Welcome to skill search. What are you looking for?"
        case .hasResult(let results): "I found \(results.current). Would you like to hear more about it?"
        case .describing(let results): "\(results.current) is a skill that people use every day. Is that all?"
        case .describeRatings(let results): "\(results.current) has four stars. Would you like to hear more about it?"
        case .isThatAll: "Is that all for now?"
        case .noResult(let query): "I found nothing about \(query). What else are you looking for?"
        case .noQuerySearch: "I can look for skills about anything. What shall they be about?"
        case .badNavigate(_, let reason): "\(reason) Which one would you like?"
        case .searchPrompt: "What would you like me to look for?"
        case .helping(.some(let results)): "I found \(results.skills.count). Say next, previous, or how is it rated."
        case .helping(nil): "I look for skills. Say, for example: find music."
        case .exiting: "Goodbye."
        }
    }
}
