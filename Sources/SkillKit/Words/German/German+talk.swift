extension German {
    /// What German speakers say besides what they mean.
    static let talk = Talk(
        fillers: """
            äh ähm öh hm hmm mhm mm ah aha ach oh och na naja tja bitte danke hallo hi hey moin servus liebe alexa
            """,
        softeners: """
            mal doch halt eben einfach nur so also dann jetzt nun denn eigentlich vielleicht wohl schon auch noch
            gern gerne lieber ganz ziemlich wirklich sehr recht etwa ungefähr irgendwie ehrlich überhaupt sowieso
            kurz schnell heute bestimmt sicherlich natürlich unbedingt möglichst einmal nochmal
            """,
        answers: "\(agreeing) \(disagreeing) okay ok klar gut genau richtig stimmt sicher wieder",
        grammar: """
            \(definiteArticles) des \(indefiniteArticles) einem einer eines dieser diese dieses diesen diesem jener jene jenes
            \(objects) er ihm ihr ihnen ich mir mich mein meine meinen wir uns unser unsere du dir dich dein deine ihr
            euch \(askingVerbs) bin bist seid wäre sein gewesen hab habe hatte hätte hätten
            werde wird werden würde würdest würden könnte könnten sollst sollen
            muss musst müssen darf darfst dürfen will willst wollen mag möchte möchtest möchten zu um für von vom
            aus in im an am auf bei beim mit ohne über unter als wie da dort hier \(questionWords)
            wen wem woher wohin warum wieso weshalb wenn weil ob dass und oder aber sondern vor nach bis
            etwas was irgendwas irgendein irgendeine jemand alles nichts andere anderen anderes anderer mehr weniger
            viel viele man sich gibt geben gib nimm machen mach tun lass
            """,
        articles: "\(definiteArticles) \(indefiniteArticles) einem einer eines",
        light: """
            \(definiteArticles) \(indefiniteArticles) es ich mir mich mein wir uns du dir dich bin ist sind war zu von für hier
            da kann könnte würde und aber mehr
            """,
        negations: "nicht kein keine keinen keinem keiner keins nie niemals ohne",
        agreeing: "\(agreeing) jawohl",
        disagreeing: "\(disagreeing) nicht kein keine keinen",
        subjects: "ich wir du er sie ihr",
        objects: objects,
        possessives: """
            mein meine meinem meinen meiner meines dein deine deinem deinen deiner deines unser unsere unserem unseren
            unserer unseres
            """,
        honorifics: "herr frau",
        naming: "heißt namens genannt",
        questions: """
            \(questionWords) wen wem wessen woher wohin warum wieso weshalb wie \(askingVerbs) könnte darf gibt
            """,
        indirect: "ob",
        polarVerbs: "ist war sind waren hat hatte wird",
        polarSubjects: "es er sie das der die",
        insisting: """
            ich habe gefragt, ich hab gefragt, ich fragte, ich frage, ich frage ja nur, ich meinte, ich meine,
            ich wollte wissen, ich wollte nur wissen, ich will wissen, ich will nur wissen, meine frage war,
            die frage war
            """,
        tags: [["oder"], ["nicht", "wahr"], ["oder", "nicht"], ["ne"], ["gell"], ["oder", "was"]],
        appositions: "der mit, die mit, das mit, der wo, die wo, das wo, du weißt schon, der alte, die alte",
        openers: "ich wir er sie es das da mein meine unser unsere weil",
        auxiliaries: "ist bin sind war waren habe haben hat will wollen kann können möchte möchten soll",
        proposals: "lass uns",
        farewells: "tschüss, ciao, auf wiedersehen, auf wiederhören",
        beforeFarewells: "danke dann jetzt okay gut so bitte heute es das alles genug fertig dir ihnen dank",
        repairs: """
            nein, nein warte, warte, nein doch, moment, nein moment, halt, nein halt, entschuldigung, nein entschuldigung,
            verzeihung, ich meine, nein ich meine, ich meinte, nein ich meinte, oder besser, besser gesagt, oder vielmehr,
            vielmehr, quatsch, nein quatsch, sorry, doch lieber, lieber doch, lieber, nein lieber, oder doch, oder doch lieber
            """,
        capitalisesNouns: true,
        phrases: """
            kannst du, könntest du, würdest du, kannst du mir, könntest du mir, kann ich, könnte ich, darf ich,
            können wir, könnten wir, kannst du bitte, ich möchte, ich hätte gern, ich hätte gerne, ich will, ich würde gern,
            ich würde gerne, wir möchten, wir hätten gern, ich brauche, ich nehme, gib mir, bring mir, mach mir, zeig mir,
            sag mir, hast du, habt ihr, gibt es, wie wäre es mit, wie wär es mit, lass uns, ich glaube, ich denke, ich meine,
            ich würde sagen, ich weiß nicht, weißt du, lass mich überlegen, moment mal, einen moment, warte mal, ein bisschen,
            ein wenig, wenn du magst, wenn es geht, wenn möglich, für mich, für uns, im moment, fürs erste, zur zeit, oder so,
            oder so was, guten tag, guten morgen, guten abend, vielen dank, danke schön, danke sehr, sei so gut, sei so lieb,
            um ehrlich zu sein, auf jeden fall, in dem fall, dieses mal, zum beispiel, am liebsten, und so weiter
            """,
        expansions: """
            gehts:geht es, gibts:gibt es, ists:ist es, wars:war es, machs:mach es, habs:habe es, hab:habe, hätt:hätte,
            nen:einen, ne:eine, n:ein, nem:einem, ner:einer, is:ist, nich:nicht, net:nicht, nix:nichts,
            fürs:für das, ins:in das, ans:an das, aufs:auf das, ums:um das, zum:zu dem, zur:zu der, vom:von dem,
            beim:bei dem, im:in dem, am:an dem, nochmal:noch einmal, nochmals:noch einmal, mal:einmal, kannste:kannst du,
            haste:hast du, biste:bist du, willste:willst du, wolln:wollen, möcht:möchte, würd:würde, nehm:nehme,
            ok:okay, gerne:gern, dankeschön:danke, bidde:bitte, tschüs:tschüss, stop:stopp
            """
    )
}
