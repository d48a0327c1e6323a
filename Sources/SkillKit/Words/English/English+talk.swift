extension English {
    /// What English speakers say besides what they mean.
    static let talk = Talk(
        fillers: """
            um uh uhm umm er erm hmm hm mm ah oh ooh eh huh aha ha haha hah heh omg gosh blimey aw aww yo bro bruh mate lol please thanks thank hi hello hey dear alexa
            """,
        softeners: """
            well so then now just maybe perhaps probably possibly actually really basically literally honestly also
            too instead anyway still quite rather pretty very always definitely absolutely certainly simply already
            cool great tonight today ever both though guess think kindly quickly yet yesterday recently once
            """,
        answers: "\(agreeing) \(disagreeing) yeah ok okay alright sure right again only like",
        grammar: """
            \(articles) \(demonstratives) \(subjects) \(objects) its me my mine us our your
            \(askingVerbs) am be been being done had shall may might must
            to of for from in on at by with about as than there here some any one ones \(questionWords) whom
            why if because before got get go let thing things stuff kind sort of bit lot much many more most
            somebody someone everything nothing none neither less other else out up and but or
            """,
        articles: articles,
        light: """
            \(articles) this that these it i me my we us our you am is are was do to of for here there now can could
            will would and but one any more
            """,
        negations: "not never without",
        agreeing: agreeing,
        disagreeing: "\(disagreeing) not",
        subjects: subjects,
        objects: "\(objects) him her",
        possessives: "my your his her our their",
        honorifics: "mr mister mrs miss ms",
        naming: "called named titled entitled",
        questions: """
            \(questionWords) why whos whats whens wheres hows \(askingVerbs) am
            """,
        indirect: "if whether",
        polarVerbs: "is was are were does did has had",
        polarSubjects: "it he she they this that",
        insisting: """
            i asked, i am asking, i was asking, i am only asking, i only asked, i just asked, i asked you,
            i am asking you, i was asking you, i meant, i mean, i wanted to know, i want to know, i only want to know,
            i just want to know, i just wanted to know, all i want to know is, what i want to know is, my question was,
            my question is, the question was, the question is, what i asked was, what i meant was
            """,
        tags: tags,
        appositions: """
            the one, the ones, the thing, you know, that is the, that little, that old, with the, where the, where he, where she,
            where they, who
            """,
        openers: "i we he she they it that there my our his her because",
        auxiliaries: "is am are was were have has had will would can could do does did should must",
        speakers: "i we me us",
        exemplifying: "like",
        reasons: "because",
        stating: "from",
        excess: "too overly",
        settings: "set in, takes place in, take place in, taking place in",
        indefinite: "something anything another",
        proposals: "let us",
        dismissals: "never mind, never mind that, forget it, forget that, forget about it, scrap that",
        farewells: """
            bye, bye bye, goodbye, goodbye now, bye now, bye for now, good night, goodnight, night night, see you,
            see you later, see you tomorrow, cheerio
            """,
        plainFarewells: "bye, bye bye, bye now, bye for now",
        beforeFarewells: """
            thanks thank you then now okay ok alright right well please today tonight it that one all enough done fine me us
            anyway bed off mind sleep dear much so very soon later lot
            """,
        repairs: """
            no sorry, sorry, oh sorry, sorry no, wait, no wait, wait no, oh wait, hang on, no hang on, hold on, i mean,
            no i mean, sorry i mean, i meant, no i meant, sorry i meant, i meant to say, or rather, rather, no rather,
            make that, no make that, make it, no make it, scratch that, no scratch that, strike that, actually,
            actually no, no actually, well no, no no, no not that, better, or better, no better, let us say,
            no let us say, on second thoughts, on second thought, correction,
            what am i saying, no what am i saying, what am i on about, no what am i talking about
            """,
        phrases: """
            can you, could you, would you, will you, can i, could i, may i, can we, could we, can you tell me, can you say, could you say,
            could you tell me, would you mind, would you mind telling me, do you mind telling me, could i ask you, can i ask,
            i want you to, i would like you to, i would like to, i want to,
            i need you to, i was wondering if you could, i was wondering, i am wondering, i wonder,
            do you think you could, is it possible to, do you know, do you happen to know, let me know, tell me,
            can you please, let us, let us go with, why do not you, thank you, thank you very much,
            thank you so much, thanks a lot, i think, i guess, i suppose, i believe, i mean, i would say,
            i do not know, you know, let me think, let me see, hold on, kind of, sort of, a bit, a little,
            a little bit, if you do not mind, if you can, if possible, for me, for us, for now, right now,
            for tonight, this time, or something, or so, or whatever, hey there, by the way, to be honest,
            how about, what about, at all, of course, you see, one more time, at the moment, and all that,
            all right, good evening, good morning, my friend, this evening, if you would, you can, go ahead and,
            for a change, last week, last night, last year, last month, the other day, the other night, a while ago,
            a long time ago, years ago, long ago, at least, in the past, many times, once before, of all time,
            on the other hand, in that case, after all, if that is okay, give me, show me, find me, get me, tell us, i want,
            i would like, i need, i would love, do you have, have you got, you got, i am looking for,
            we are looking for, i am in the mood for, i feel like,
            i want to see, i have been wanting to, i have been meaning to, i have always wanted to,
            i would like to see, i would like to hear, i want to hear, i would love to see,
            i would love to hear, let me hear, let me have, would you happen to have,
            do you happen to have, i would prefer, i would rather have, i prefer, i would say, that is, as well
            """,
        expansions: """
            im:i am, ive:i have, id:i would, ill:i will, youre:you are, youve:you have, youd:you would,
            youll:you will, hes:he is, shes:she is, its:it is, thats:that is, theres:there is, heres:here is,
            theyre:they are, theyve:they have, weve:we have, wheres:where is, whats:what is, whos:who is,
            whens:when is, hows:how is, whys:why is, thatll:that will, itll:it will, thatd:that would,
            whatre:what are, whore:who are, lets:let us, dont:do not, doesnt:does not, didnt:did not, isnt:is not,
            arent:are not, wasnt:was not, werent:were not, cant:can not, cannot:can not, couldnt:could not,
            wont:will not, wouldnt:would not, shouldnt:should not, havent:have not, hasnt:has not, hadnt:had not,
            aint:is not, mustnt:must not, neednt:need not, shant:shall not, whove:who have, whatd:what did, howd:how did, gonna:going to, wanna:want to, gotta:got to,
            gimme:give me, lemme:let me, dunno:do not know, kinda:kind of, sorta:sort of, cmon:come on,
            whaddya:what do you, whatcha:what are you, outta:out of, an:a, favourite:favorite, favourites:favorites,
            colour:color, plz:please, pls:please, thx:thanks, ta:thanks, cheers:thanks, ya:you, u:you, cos:because, til:until
            """
    )

    /// "Is it", "wasn't he": any of these verbs, also with "not", and any of these words.
    private static let tags: Set<[String]> = {
        var tags: Set<[String]> = []
        for verb in "\(askingVerbs) had".spacedWords {
            // "Can you" and "would you" ask for something.
            for word in "it he she they that this those".spacedWords {
                tags.insert([verb, word])
                tags.insert([verb, "not", word])
            }
        }
        return tags
    }()
}
