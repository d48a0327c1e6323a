extension German {
    /// How German speakers tell how they feel about what they name.
    static let stances = StancePhrases(
        [
            .hating: hating, .excluding: excluding, .loving: loving, .wanting: wanting, .contrasting: contrasting,
            .souring: souring, .idle: idle,
        ],
        softeners: talk.softeners.union(["so", "besonders", "vor", "allem", "wirklich"]),
        answers: talk.answers,
        beginnings: talk.grammar.union(talk.answers).union(talk.fillers)
    )

    private static let hating = """
        hasse, hassen, hasst, hasste, verabscheue, verabscheuen, mag nicht, mag kein, mag keine, mag keinen, mochte nicht,
        mögen nicht, mögen keine, mögen kein, kann nicht ausstehen, nicht ausstehen, nicht leiden, nicht ertragen,
        habe genug von, genug von, habe die nase voll von, nase voll von, habe satt, satt, leid, kein fan von,
        kein großer fan von, keine lust auf, nicht nach, nichts anfangen mit, langweilt mich, langweilen mich,
        will kein, will keine, will keinen, möchte kein, möchte keine, möchte keinen, brauche kein, brauche keine,
        stehe nicht auf, nicht interessiert an, kein interesse an, angst vor
        """

    private static let souring = """
        war langweilig, ist langweilig, sind langweilig, hat mich gelangweilt, haben mich gelangweilt, nervt mich, nerven mich,
        geht mir auf die nerven, gehen mir auf die nerven, ist nichts für mich, sind nichts für mich, war nichts für mich,
        nicht mein ding, nicht mein fall, nicht meins, nicht mein geschmack, war schrecklich, ist schrecklich,
        sind schrecklich, war furchtbar, ist furchtbar, sind furchtbar, war schlecht, ist schlecht, sind schlecht,
        war mist, ist mist, lässt mich kalt, lassen mich kalt, hat mich enttäuscht, überbewertet, kommt nicht infrage
        """

    private static let excluding = """
        nein, nicht, kein, keine, keinen, keinem, keiner, keins, nie, niemals, ohne, nichts, niemand, weder, noch,
        außer, ausser, statt, anstatt, anstelle von, bloß nicht, bloß kein, bloß keine, bitte nicht, bitte kein,
        bitte keine, nicht schon wieder, alles außer, alles nur nicht, nur nicht, nur kein, nur keine, lass weg,
        abgesehen von, weg mit, hör auf mit, verschone mich mit, nicht mit, nicht von
        """

    private static let loving = """
        liebe, lieben, liebt, liebte, mag, mögen, mochte, mochten, gefällt mir, gefiel mir, gefallen mir,
        hat mir gefallen, bin fan von, bin ein fan von, ein fan von, großer fan von, stehe auf, stehen auf,
        begeistert von, verrückt nach, nicht genug bekommen von, nicht genug von, nichts gegen, habe nichts gegen,
        nicht schlecht, nichts geht über, geht nichts über, nie langweilig, nicht nur, kann nicht widerstehen,
        nicht nein sagen zu
        """

    private static let wanting = """
        will, möchte, möchten, hätte gern, hätte gerne, hätten gern, brauche, gib mir, zeig mir, such mir, suche, suchen,
        finde, lust auf, wie wäre es mit, lieber, lass uns, nehme, hätte lust auf
        """

    private static let contrasting = "aber, sondern, doch, jedoch, stattdessen, dafür"

    private static let idle = """
        kein problem, keine sorge, kein ding, keine ahnung, keine eile, kein wunder, kein zweifel, warum nicht,
        wieso nicht, weiß nicht, nicht sicher, keine frage, macht nichts, nicht schlimm, egal, oder nicht, nicht wahr,
        noch nicht gesehen, nicht gesehen, nie gesehen, nie gehört, nicht gehört, nicht entscheiden, kann nicht warten,
        nicht erwarten, keine präferenz, nichts bestimmtes, nichts besonderes
        """
}
