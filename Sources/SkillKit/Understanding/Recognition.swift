/// Finds out what one text may mean.
struct Recognition {
    /// A reading that is not put into words yet.
    struct Candidate {
        var intent: Int
        var spans: [(slot: Int, words: Range<Int>)]
        var confidence: Float
        var evidence: Evidence
        /// Whether it is a sample word for word.
        var isExact = false
    }

    let spoken: SpokenText
    let words: [TextWord]
    let matches: [ValueMatch]
    /// Words of samples that may be a name, if another name was said: "saw" in "I saw Big".
    let usual: [Range<Int>]
    private let features: TextFeatures
    private let tagger: Tagger
    let hits: [SampleSearch.Hit]
    let support: WordSupport
    let cover: PhraseCover
    let outline: SkillOutline
    private let model: UnderstandingModel
    /// Times that begin with the end of a date; see ``TimeMatches/Found``.
    let timesOfDates: [ValueMatch]
    private let scores: [Float]
    /// How likely it is that the text stands for no intent, as odds; `nil` if that was not learnt.
    private let foreignness: Float?
    let expected: Set<Int>
    /// The intents whose contrary is said.
    private let denied: Set<Int>

    /// How much likelier an intent is that answers what was asked, as a logarithm.
    private static let expectation: Float = 2
    /// What is left of other readings next to one that is said word for word.
    private static let besideExact: Float = 0.3
    /// Anything less likely counts as this likely.
    private static let least: Float = -8
    /// The odds from which on a text counts as foreign, and how much it can count.
    private static let (leastForeign, mostForeign): (Float, Float) = (-3, 8)
    /// The most intents that are looked at closely.
    private static let most = 4

    init(
        _ spoken: SpokenText,
        _ view: UnderstandingView,
        _ skill: IntentRecognizer.Learnt,
        expecting expected: [IntentName]
    ) {
        (self.spoken, outline, model) = (spoken, skill.outline, skill.model)
        let labels = TableLabels(kinds: outline.kinds.count)
        var heard = spoken.words.map { TextWord($0, in: skill.outline.language) }
        heard.markStances(in: skill.outline.language)
        words = heard.map { view.words.row($0.hash, in: view.bytes) == nil ? $0.unknown(isWhole: false) : $0 }
        let times = skill.times?(heard, text: spoken.spoken) ?? TimeMatches.Found()
        timesOfDates = times.ofDates
        var matches = (view.matches(in: heard) + (skill.numbers?(heard) ?? [])).outside(times.matches, outline.kinds)
        matches += times.matches
        matches.removePartsOfNumbers(heard, outline.kinds, in: outline.language)
        matches += KnownNames(spoken, skill)()
        matches.keepLongest()
        // "Before" in "Before Sunrise" is only part of the title.
        let names = matches.filter { $0.isKnown && $0.range.count > ($0.isWeak ? 2 : 1) }
        matches.removeAll { match in
            !match.isKnown && names.contains { $0.range.contains(match.range) && $0.range.count > match.range.count }
        }
        // "American" is a place before it is a film.
        let listed = matches.filter { !$0.isKnown && !skill.outline.kinds[$0.kind].isOpen }
        matches.removeAll { name in name.isWeak && listed.contains { $0.range == name.range } }
        // "Mr Bean" is no Sean Bean, and "Jones" in "Indiana Jones" is half a name that nobody knows.
        matches.removeAll { name in
            name.isWeak && name.range.count == 1 && name.start > 0
                && Self.isPartOfAName(name.start - 1, heard, skill.outline)
        }
        // "I'm seventy two" says no year.
        matches.removeAll { Self.isNoYear($0, heard, skill.outline) || Self.isLikedPronoun($0, heard, skill.outline) }
        // "Not my thing" names no film.
        matches.removeAll { name in name.isWeak && heard[name.range].allSatisfy { $0.stance != nil } }
        let known = words
        let telling = matches.filter { !$0.isKnown || !Self.isOfSamples($0, known, view) }
        // A word of samples that may be a name is not one if another name was said.
        let isNamed = telling.contains { $0.isKnown && $0.range.count < known.count }
        self.matches = isNamed ? telling : matches
        usual = isNamed ? matches.filter { !telling.contains($0) }.map(\.range) : []
        features = TextFeatures(words, telling, view, labels)
        tagger = Tagger(features, view, model, outline)
        let expected = skill.outline.numbers(of: expected)
        self.expected = expected
        let sampled = matches + times.ofDates + times.bare
        hits = SampleSearch(words, sampled, view, outline, skill.keys).hits.filter { hit in
            Self.counts(hit, times, skill.outline)
                && (expected.contains(hit.intent) || !Self.isOnlyAnswer(hit, heard, skill.outline))
        }
        let said = hits.lazy.filter { $0.strangers == 0 }.map(\.intent)
        denied = Self.denied(in: words, sampled, view, skill).subtracting(said)
        (support, cover) = (WordSupport(words, view, labels, outline), PhraseCover(words, view, outline))
        (scores, foreignness) = Self.scores(features, view, model)
    }

    /// The readings, the likeliest first.
    func candidates() -> [Candidate] {
        var weighed = Self.oneForEach(ownCandidates() + phraseCandidates())
        // It is also possible that nothing of the kind was meant.
        var nothing = Evidence()
        nothing[.nothing] = 1
        nothing[.rareNothing] = model.strangeness
        if let foreignness, !isBareAnswer(weighed) {
            nothing[.foreign] = min(max(0, foreignness - Self.leastForeign), Self.mostForeign)
        }
        var chances = weighed.map(\.confidence) + [nothing.weight]
        Chances.normalise(&chances)
        for place in weighed.indices { weighed[place].confidence = min(0.99, chances[place]) }
        if let exact { weighed = promote(exact, weighed) }
        preferFirstDeclared(&weighed)
        if exact == nil { preferFirstDeclaredOfBare(&weighed) }
        return weighed.sorted { ($0.confidence, -$0.intent) > ($1.confidence, -$1.intent) }
    }

    /// The likeliest intents with samples, and those that must be looked at.
    private func ownCandidates() -> [Candidate] {
        let groups = outline.groups
        var scores = scores
        for intent in expected { scores[intent] += Self.expectation }
        groups.mask(&scores, isBuiltIn: false)
        var plain = scores
        Chances.normalise(&plain)
        var looked = plain.indices.filter { plain[$0] > 0.01 }.sorted { plain[$0] > plain[$1] }.prefix(Self.most)
        for hit in hits where !looked.contains(hit.intent) && looked.count < 3 * Self.most { looked.append(hit.intent) }
        for intent in expected.sorted() where !looked.contains(intent) { looked.append(intent) }
        looked.removeAll {
            !groups.own[$0] || denied.contains($0) || isForeign(to: $0) || isOnlyValue(of: $0)
                || outline.leaving.contains($0) && !mayLeave
        }
        let taggings = looked.map(tagger.tagging)
        var joint = zip(looked, taggings).map { scores[$0] + $1.logSum }
        Chances.normalise(&joint)
        return zip(zip(looked, taggings), joint).map { look, chance in
            weigh(look.0, look.1, chance: plain[look.0], slotChance: chance)
        }
    }

    /// Amazon's intents, by the language's phrases.
    private func phraseCandidates() -> [Candidate] {
        let groups = outline.groups
        var scores = scores
        for intent in expected { scores[intent] += Self.expectation }
        groups.mask(&scores, isBuiltIn: true)
        var chances = scores
        Chances.normalise(&chances)
        return chances.indices.filter { groups.builtIn[$0] && (chances[$0] > 0.05 || isHit($0)) }.map { intent in
            var evidence = Evidence()
            evidence[.phrase] = 1
            evidence[.phraseChance] = max(Chances.log(chances[intent]), Self.least)
            let rest = min(cover.rest(without: intent) ?? 3, 3)
            // Where two phrases meet, no phrase has the pair.
            evidence[.missingPairs] = min(support.missingPairs(of: intent), rest < 0.5 ? 1 : 3)
            evidence[.rest] = rest
            evidence[.contradiction] = cover.contradicts(outline.intents[intent].name, outline.language) ? 1 : 0
            evidence[.talk] = cover.isTalk ? 1 : 0
            if outline.leaving.contains(intent) { evidence[.leaving] = evidence[.rest] }
            evidence[.phraseAsked] = expected.contains(intent) ? 1 : 0
            return Candidate(intent: intent, spans: [], confidence: evidence.weight, evidence: evidence)
        }
    }

    private func isHit(_ intent: Int) -> Bool { hits.contains { $0.intent == intent } }

    /// The best sample that the text matches, with known values.
    ///
    /// If hardly a word is the sample's own, as in "a comedy", what was asked counts too.
    private var exact: SampleSearch.Hit? {
        hits.first { hit in
            guard hit.strangers == 0 else { return false }
            return hit.spans.isEmpty || hit.start > 0 || expected.isEmpty || expected.contains(hit.intent)
                || ownWeight(of: hit) >= 1
        }
    }

    /// How much a sample's own words say; "no" before what it rules out says a lot.
    private func ownWeight(of hit: SampleSearch.Hit) -> Float {
        words.indices.reduce(0) { sum, word in
            if hit.spans.contains(where: { $0.words.contains(word) }) { return sum }
            return sum + (words[word].stance?.isAgainst == true ? 1 : support.weights[word])
        }
    }

    /// Puts the reading that is said word for word first.
    private func promote(_ exact: SampleSearch.Hit, _ candidates: [Candidate]) -> [Candidate] {
        let equals = hits.filter {
            $0.strangers == 0 && $0.ownWords == exact.ownWords && $0.skipped == exact.skipped
        }.map(\.intent)
        let best = candidates.filter { equals.contains($0.intent) }.max {
            (expected.contains($0.intent) ? 1 : 0, $0.confidence) < (
                expected.contains($1.intent) ? 1 : 0, $1.confidence
            )
        }
        return candidates.map { candidate in
            var candidate = candidate
            if let hit = hits.first(where: { $0.intent == candidate.intent && $0.strangers == 0 }) {
                candidate.spans = named(before: hit) + spans(of: hit)
                candidate.isExact = true
            }
            candidate.confidence = candidate.intent == best?.intent ? 1 : candidate.confidence * Self.besideExact
            return candidate
        }
    }

    /// Adds what the probability doesn't take into account: how far the intent's own samples and values cover the text.
    private func weigh(_ intent: Int, _ tagging: Tagger.Tagging, chance: Float, slotChance: Float) -> Candidate {
        let isAsked = expected.contains(intent)
        let exact = hits.first { $0.intent == intent && $0.strangers == 0 }
        let near = hits.first { $0.intent == intent && $0.ownWords > 0 }
        var spans = exact.map(spans) ?? named(ChainShape.spans(tagging.labels), intent, tagging)
        // A sample with any words in its slots, if what was learnt finds no slot at all.
        if spans.isEmpty, let near { spans = named(near.spans, intent) }
        if exact == nil { spans = asInSamples(spans, intent) }
        var covered = support.coverage(of: intent, spans: spans.map(\.words))
        let told = told(spans, intent)
        var evidence = Evidence()
        evidence[.chance] = max(Chances.log(chance), Self.least)
        let blend = (1 - model.mixture) * chance + model.mixture * slotChance
        evidence[.blend] = max(Chances.log(blend), Self.least)
        evidence[.exactSample] = exact == nil ? 0 : 1
        // "From nineteen fifty one", where that was asked.
        let isYear = spans.allSatisfy { outline.kinds[outline.slotKinds[intent][$0.slot]].content == .year }
        let isBare = covered.isBare || isAsked && isYear && covered.own < 0.1 && covered.strange < 0.1
        if isBare, !spans.isEmpty, spans.allSatisfy({ isKnown($0, intent) }) {
            evidence[.bareKnownAsked] = isAsked ? 1 : 0
            if support.isQuestion, exact == nil { evidence[.bareQuestion] = 1 }
            evidence[.bareStrange] = min(covered.strange, 3)
        } else if covered.own < 0.1, isAsked, !spans.contains(where: { isKnown($0, intent) }),
            let bare = hits.first(where: { $0.intent == intent && $0.ownWords == 0 })
        {
            spans = named(bare.spans, intent)
            covered = support.coverage(of: intent, spans: spans.map(\.words))
            evidence[.bareAsked] = 1
            evidence[.bareTalk] = cover.isTalk ? 1 : 0
            evidence[.bareAskedQuestion] = support.isQuestion ? 1 : 0
        } else if covered.isBare, told < Self.enoughTold {
            evidence[.nothingOwn] = 1
        } else if let near {
            evidence[.nearWords] = Float(min(near.ownWords, 4))
            if exact == nil, isOfUnknown(near) { evidence[.nearQuestion] = 1 }
        }
        evidence[.asked] = isAsked && evidence[.bareKnownAsked] + evidence[.bareAsked] == 0 ? 1 : 0
        evidence[.ownWords] = min(covered.own + Self.shareOfTold * told, 3)
        evidence[.ownGrammar] = min(covered.ownGrammar, 1.5)
        evidence[.strangeWords] = min(covered.strange, 4)
        evidence[.negated] = covered.isNegated ? 1 : 0
        for span in spans {
            let isNamed = outline.kinds[outline.slotKinds[intent][span.slot]].isKnown
            let clue: Clue = isKnown(span, intent) ? .knownValues : isNamed ? .unknownNames : .otherValues
            evidence[clue] = min(evidence[clue] + (isWeak(span, intent) ? Self.weak : 1), 3)
        }
        if spans.isEmpty, outline.needsSlots[intent] { evidence[.noValue] = 1 }
        if isPolar { evidence[.polar] = outline.asks(intent) ? 1 : -1 }
        if exact == nil, isStatement && outline.asks(intent) || isQuestion && !outline.isEverAsked(intent) {
            evidence[.polar] = -1
        }
        if !spans.isEmpty, exact == nil, !opposes, spans.allSatisfy({ isOpposed($0.slot, of: intent) }) {
            evidence[.unopposed] = 1
        }
        if exact == nil { spans = withLoneNumber(spans, intent) }
        return Candidate(intent: intent, spans: spans, confidence: evidence.weight, evidence: evidence)
    }

    /// How much of what fills open slots consists of words of their values.
    private func told(_ spans: [(slot: Int, words: Range<Int>)], _ intent: Int) -> Float {
        spans.reduce(0) { sum, span in
            let kind = outline.slotKinds[intent][span.slot]
            guard outline.kinds[kind].isOpen, !outline.kinds[kind].isKnown, !isKnown(span, intent) else { return sum }
            return sum + support.told(span.words, of: kind)
        }
    }

    /// How much a word of a kind's values says, compared with a word of an intent's samples, and how many of them are
    /// enough.
    private static let (shareOfTold, enoughTold): (Float, Float) = (0.7, 2)
    /// How much a name that may be everyday words says.
    private static let weak: Float = 0.4

    private static func scores(
        _ features: TextFeatures,
        _ view: UnderstandingView,
        _ model: UnderstandingModel
    ) -> (intents: [Float], foreign: Float?) {
        var scores = [Float](repeating: 0, count: model.priors.count + 1)
        scores.withUnsafeMutableBufferPointer { scores in
            UnderstandingView.shares.withUnsafeBufferPointer { shares in
                for (feature, value) in features.whole {
                    view.add(feature, of: view.intents, times: value, to: scores, shares)
                }
            }
        }
        let foreign = scores.removeLast() * model.intentScale
        for intent in scores.indices { scores[intent] = scores[intent] * model.intentScale + model.priors[intent] }
        return (scores, model.foreignPrior.map { $0 + foreign })
    }
}
