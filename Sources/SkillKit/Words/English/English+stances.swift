extension English {
    /// How English speakers tell how they feel about what they name.
    static let stances = StancePhrases(
        [
            .hating: hating, .excluding: excluding, .loving: loving, .wanting: wanting, .contrasting: contrasting,
            .souring: souring, .idle: idle,
        ],
        softeners: talk.softeners.union(["all", "particularly", "especially", "personally", "that", "much", "ever"]),
        answers: talk.answers,
        beginnings: talk.grammar.union(talk.answers).union(talk.fillers).subtracting([
            "kind", "sort", "things", "stuff", "will",
        ]).union(["wait", "want", "wanted", "give", "show", "tell", "find", "hold", "hang", "sorry", "actually"])
    )

    private static let hating = """
        hate, hated, hates, hating, despise, despised, despises, loathe, loathed, loathes, detest, detested, detests,
        dislike, disliked, dislikes, abhor, resent, can not stand, could not stand, can not bear, could not bear,
        can not abide, can not take, can not handle, can not tolerate, could not tolerate, can not deal with,
        can not cope with, can not get into, could not get into, can not watch, do not like, did not like,
        does not like, never liked, have never liked, do not love, did not love, do not enjoy, did not enjoy,
        never enjoyed, do not care for, did not care for, never cared for, could not care less about, not into,
        not a fan of, not fan of, not a big fan of, not a huge fan of, not the biggest fan of, no fan of, never a fan of,
        never a big fan of, never been a fan of, never been into, never been keen on, never got into, never fancied,
        not been a fan of, not fond of, not keen on, not big on, not crazy about, not mad about, not wild about,
        not interested in, no interest in, not the faintest interest in, not the slightest interest in,
        not in the mood for, in no mood for, not up for, not looking for,
        not feel like, not fancy, sick of, sick and tired of, tired of, fed up with, fed up of, bored of, bored with,
        bored by, bored to death by, weary of, had enough of, had it with, had my fill of, enough of, enough with,
        done with, through with, put off by, turned off by, allergic to, scared of, afraid of, terrified of, annoyed by,
        disappointed in, disappointed by, disappointed with, let down by, do not watch, does not watch, never watch,
        no time for, no patience for, do not want, does not want, did not want, do not need, do not do,
        rather not have, rather not see, rather not watch, rather die than watch
        """

    private static let souring = """
        bored me, bores me, bore me, bored me to tears, bored me to death, bores me to tears, bore me to tears, bored us,
        put me to sleep, puts me to sleep, sent me to sleep, sends me to sleep, send me to sleep, put us to sleep,
        left me cold, leaves me cold, leave me cold, freaks me out, freak me out, freaked me out, creeps me out,
        creep me out, creeped me out, gives me nightmares, give me nightmares, gave me nightmares, gives me the creeps,
        give me the creeps, gave me the creeps, gives me a headache, give me a headache, gave me a headache,
        makes me sick, make me sick, made me sick, makes me cringe, make me cringe, made me cringe, makes me yawn,
        make me yawn, gets on my nerves, get on my nerves, got on my nerves, annoys me, annoy me, annoyed me, irritates me,
        irritate me, irritated me, upsets me, upset me, bugs me, bug me, disappointed me, disappointed us, disappoints me,
        turns me off, turn me off, turned me off, puts me off, put me off, winds me up, wind me up, drives me mad,
        drive me mad, drives me crazy, drive me crazy, drives me up the wall, drive me up the wall, let me down,
        does nothing for me, do nothing for me, did nothing for me, not do it for me, not do anything for me,
        not for me, not for us, not my thing, not our thing, not my cup of tea, not our cup of tea, not my kind of thing,
        not my style, not my type, not my bag, not to my taste, not work for me, not grab me, not appeal to me,
        is awful, was awful, are awful, is terrible, was terrible, are terrible, is rubbish, was rubbish, are rubbish,
        is horrible, was horrible, are horrible, is dreadful, was dreadful, are dreadful, is garbage, was garbage,
        are garbage, is trash, was trash, are trash, is crap, was crap, are crap, is boring, was boring, are boring,
        is dull, was dull, are dull, is annoying, was annoying, are annoying, is lame, was lame, are lame, is stupid,
        was stupid, are stupid, is overrated, was overrated, are overrated, is the worst, was the worst, are the worst,
        is bad, was bad, are bad, sucks, sucked, suck, stinks, stank, stink, overrated, a disappointment, a let down,
        a letdown, a waste of time, a dealbreaker, can not act, could not act, no good, out of the question,
        count me out, do not get the fuss, do not see the fuss, do not get what the fuss is about,
        do not see what the fuss is about, do not get it, do not see the point, do not get the hype, did not get it,
        is overhyped, was overhyped, overhyped, is so dull, was so dull, as dull as, a bore, a slog, a snooze, unwatchable, never again, once was enough, is a mess, was a mess,
        is tedious, was tedious, is pointless, was pointless, is unbearable, was unbearable,
        a bit much, a bit too much, a little much, too much for me, too much for us, not a fan, not fans, not a big fan,
        not his thing, not her thing, not their thing, is not in it, are not in it, is not in them, does not show up in it
        """

    private static let excluding = """
        no, not, never, without, nothing, none of, neither, nor, except, except for, apart from, aside from,
        other than, anything but, everything but, anyone but, anybody but, everyone but, instead of, rather than,
        leave out, leaving out, leave off, avoid, avoiding, exclude, excluding, minus, less, no more, not another,
        not any more, stop suggesting, stop recommending, stop giving me, stop showing me, stop offering me,
        you keep giving me, you keep giving us, you keep offering me,
        you keep showing me, you keep recommending, you keep suggesting, you keep coming up with, it keeps giving me, stop playing, stop telling me about, stop with, quit suggesting, quit giving me, do not suggest,
        do not recommend, do not give me, do not show me, do not play, do not offer me, do not say, do not include,
        do not even mention, refuse to watch, refuses to watch, refused to watch, will not watch, would not watch,
        rule out, ruling out, drop, lose, skip the, skip all, skip any, cut out, forget, forget about, get rid of, steer clear of,
        stay away from, keep away from, keep clear of, spare me, free of, no kind of, no sort of, not a single
        """

    private static let loving = """
        love, loved, loves, loving, adore, adored, adores, enjoy, enjoyed, enjoys, liked, i like, we like, likes,
        they like, am into, are into, really into, so into, totally into, fan of, big fan of, huge fan of, fond of,
        keen on, crazy about, mad about, nuts about, wild about, partial to, obsessed with, hooked on, sucker for,
        a sucker for, soft spot for, weakness for, thing for, can not get enough of, could not get enough of,
        never get enough of, can not go wrong with, could not go wrong with, never go wrong with, not go wrong with,
        never get tired of, never got tired of, never gotten tired of, not get tired of, never tire of, not tired of, never get sick of, not sick of,
        never get bored of, never get old, do not mind, would not mind, did not mind, does not mind, do not hate,
        did not hate, do not dislike, did not dislike, can not wait to see, can not wait to watch, can not wait for,
        can not resist, could not resist, can not say no to, would not say no to, never say no to, not say no to,
        fancies, rather fancies, has a crush on, have a crush on,
        not bad, nothing beats, nothing better than, nothing against, not against, not opposed to, no objection to,
        can not complain about, no complaints about, can not stop watching, could not stop watching, not miss, never miss, never missed,
        can not beat, hard to beat, not only, not just, not a bad, never disappoints, did not disappoint,
        is not that i dislike, not that i dislike, not that i hate, not that i mind, not because i dislike,
        does not disappoint, never lets me down, could not take my eyes off, blown away by, impressed by
        """

    private static let wanting = """
        more, more of, just, take, start with, want, wanted, would like, would love, need, give me, show me, find me, get me, bring me, give us, show us, find us, get us, bring us, looking for,
        in the mood for, feel like, fancy, prefer, rather have, rather see, rather watch, how about, what about,
        something with, something like, something by, something from, something about, something a bit,
        let us have, let us watch, let us see, let us do, let us try, let us go with, go for, going for, up for, stick to, stick with, make it
        """

    private static let contrasting = "but, though, although, however, instead, rather, whereas, while"

    private static let idle = """
        no one, no question, no questions, have not got, no problem, no problems, no worries, no doubt, no doubt about it, no rush, no hurry, no wonder, no idea,
        no clue, no matter what, no matter how, no matter, no pressure, no kidding, no offense, no offence, no big deal,
        no hard feelings, no pun intended, no preference, no preferences, no reason, no questions asked, why not,
        do not worry, do not know, does not know, did not know, not know, not sure, not certain, can not decide,
        can not choose, can not make up my mind, can not remember, do not remember, not remember, can not recall,
        can not think of, can not agree, do not agree, can not wait, could not wait, can not believe, can not help,
        can not tell, can not say, could not tell you, never mind, nobody, if not, or not, not to mention, not long ago,
        not too long ago, not that long ago, have not seen, has not seen, had not seen, never seen, never saw,
        not seen, have not watched, never watched, have not heard of, never heard of, not heard of, not that i know of,
        last but not least, nothing else, nothing in particular, nothing special, do not care, does not matter,
        not matter, is not it, is not that, was not it, was not that, does not it, did not he, did not she, are not they,
        do not get me wrong, not at all, if you do not mind, hate to say, hate to admit, hate to ask,
        freaked me out in a good way, creeped me out in a good way, scared me in a good way, upset me in a good way,
        not have to be, not have to have, not need to be, not need to have, need not be, need not have, not necessarily,
        not insist on, not a must, not that important, not so important
        """
}
