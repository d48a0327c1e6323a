/// What German speakers say for Amazon's own intents, which an interaction model declares without samples.
enum GermanUtterances {
    /// The utterances for an intent, with commas between; `nil` for an intent that is not Amazon's, or has none.
    static func text(for intent: String) -> String? {
        switch intent {
        case "AMAZON.YesIntent": yes
        case "AMAZON.NoIntent": no
        case "AMAZON.HelpIntent": help
        case "AMAZON.StopIntent": stop
        case "AMAZON.CancelIntent": cancel
        case "AMAZON.RepeatIntent": `repeat`
        case "AMAZON.StartOverIntent": startOver
        case "AMAZON.NavigateHomeIntent": navigateHome
        case "AMAZON.NextIntent": next
        case "AMAZON.PreviousIntent": previous
        case "AMAZON.PauseIntent": "pause, pausiere, pausieren, mach pause, halt an, anhalten"
        case "AMAZON.ResumeIntent": "weiter, fortsetzen, spiel weiter, mach weiter, weiterspielen"
        default: nil
        }
    }

    private static let yes = """
        ja, jawohl, jo, jep, jup, ja ja, ja bitte, ja gerne, ja gern, gern, gerne, sehr gern, sehr gerne, bitte,
        ja klar, klar, na klar, aber klar, klar doch, sicher, aber sicher, sicher doch, natürlich, ja natürlich,
        selbstverständlich, okay, ok, in Ordnung, geht in Ordnung, einverstanden, abgemacht, gut, na gut, also gut,
        alles klar, passt, das passt, passt so, genau, ganz genau, ja genau, richtig, das ist richtig, ja richtig,
        stimmt, das stimmt, ja das stimmt, korrekt, das ist korrekt, das ist es, so ist es, genau das, das meine ich,
        das meinte ich, das habe ich gesagt, unbedingt, auf jeden Fall, auf alle Fälle, definitiv, absolut, freilich,
        warum nicht, warum eigentlich nicht, von mir aus, meinetwegen, wenn du willst, mach das, mach mal, mach ruhig,
        tu das, nur zu, los, leg los, los geht's, weiter so, immer her damit, her damit, lass hören, ich will,
        ja ich will, ja will ich, möchte ich, ja möchte ich, das möchte ich, das will ich, das wäre schön, das wäre toll,
        das wäre gut, klingt gut, das klingt gut, hört sich gut an, gute Idee, super, prima, perfekt, toll, bestens,
        ich denke schon, ich glaube schon, ich glaube ja, ich denke ja, doch, doch bitte, aber ja, mit Vergnügen
        """

    private static let no = """
        nein, nee, nö, ne, nein nein, nein danke, nee danke, nö danke, danke nein, jetzt nicht, im Moment nicht,
        gerade nicht, heute nicht, nicht jetzt, nicht heute, noch nicht, diesmal nicht, lieber nicht, eher nicht,
        besser nicht, bitte nicht, auf keinen Fall, auf gar keinen Fall, keinesfalls, keineswegs, niemals, nie,
        bloß nicht, sicher nicht, bestimmt nicht, natürlich nicht, absolut nicht, ganz und gar nicht, überhaupt nicht,
        ich will nicht, will ich nicht, nein will ich nicht, möchte ich nicht, nein möchte ich nicht, ich möchte nicht,
        ich glaube nicht, ich denke nicht, das will ich nicht, das möchte ich nicht, keine Lust, kein Bedarf,
        kein Interesse, nicht nötig, nicht mehr, nichts mehr, das reicht, es reicht, das genügt, genug, das war's,
        das war alles, das ist alles, mehr nicht, vielleicht später, später, ein andermal, ein anderes Mal, falsch,
        das ist falsch, nicht richtig, das ist nicht richtig, stimmt nicht, das stimmt nicht, verkehrt,
        das meine ich nicht, das meinte ich nicht, das habe ich nicht gesagt, das habe ich nicht gemeint,
        du hast mich falsch verstanden, das hast du falsch verstanden, keiner, keine, keins, keines davon,
        keiner davon, keine davon, keins von beiden, keinen von beiden, weder noch, nicht der, nicht die, nicht das,
        lass es, lass das, lass mal
        """

    private static let help = """
        Hilfe, hilf mir, hilf mir bitte, Hilfe bitte, bitte hilf mir, ich brauche Hilfe, ich brauche deine Hilfe,
        kannst du mir helfen, könntest du mir helfen, was kann ich sagen, was kann ich hier sagen, was kann ich tun,
        was kann ich machen, was kann ich fragen, was kann ich dich fragen, was kannst du, was kannst du alles,
        was machst du, was tust du, was soll ich sagen, was soll ich tun, was soll ich machen, was soll ich jetzt tun,
        was soll ich jetzt sagen, was muss ich sagen, was muss ich tun, was darf ich sagen, was willst du von mir,
        was willst du, was nun, was jetzt, und jetzt, und nun, welche Möglichkeiten habe ich, welche Möglichkeiten gibt es,
        was gibt es für Möglichkeiten, wie geht das, wie funktioniert das, wie funktioniert das hier,
        wie funktionierst du, wie benutze ich das, wie kannst du mir helfen, ich weiß nicht weiter,
        ich weiß nicht was ich sagen soll, ich weiß nicht was ich tun soll, ich komme nicht weiter,
        ich verstehe das nicht, ich verstehe nicht, ich kapiere das nicht, erklär mir das, erkläre mir wie das geht,
        erklär mir wie das funktioniert, Anleitung, sag mir was ich tun soll, sag mir was ich sagen kann, wer bist du,
        was ist das, was ist das hier
        """

    private static let stop = """
        stopp, stop, halt, halt an, anhalten, hör auf, hör bitte auf, hör auf damit, aufhören, bitte aufhören, Schluss,
        Schluss jetzt, Schluss damit, Ende, beenden, beende das, beende den Skill, Skill beenden, schließen,
        schließ den Skill, schalte aus, ausschalten, mach aus, aus, raus, lass mich raus, tschüss, tschüs, tschau, ciao,
        auf Wiedersehen, auf Wiederhören, Wiedersehen, bis später, bis bald, bis dann, bis morgen, mach's gut,
        gute Nacht, schönen Tag noch, schönen Abend noch, danke tschüss, danke auf Wiedersehen, das war's tschüss,
        ich bin fertig, wir sind fertig, fertig, ich höre auf, ich will aufhören, ich möchte aufhören, sei still,
        sei ruhig, sei leise, Ruhe, Klappe, halt die Klappe, halt den Mund, geh weg, lass mich in Ruhe, verschwinde
        """

    private static let cancel = """
        abbrechen, brich ab, bitte abbrechen, abbruch, storniere das, vergiss es, vergiss das, vergiss das wieder,
        egal, ist egal, schon gut, macht nichts, lass gut sein, doch nicht, nein doch nicht, ich habe es mir anders überlegt,
        ich hab's mir anders überlegt, mach das nicht, zurücknehmen, nimm das zurück
        """

    private static let `repeat` = """
        wiederhole, wiederhole das, wiederhole es, wiederholen, bitte wiederholen, wiederhole das bitte,
        wiederhole die Frage, wiederhole die Auswahl, kannst du das wiederholen, könntest du das wiederholen,
        sag das noch mal, sag das nochmal, sag das noch einmal, sag es noch mal, sag es noch einmal, noch mal, nochmal,
        noch einmal, noch einmal bitte, noch mal bitte, von vorhin noch mal, wie bitte, was, was war das,
        was war das noch mal, was hast du gesagt, was hast du gerade gesagt, was sagtest du, was war die Frage,
        wie war die Frage, wie war das, wie war das noch, wie war das noch mal, wie hieß das noch mal, wie hieß der noch mal,
        wie hieß die noch mal, wie war der Name noch mal, welcher war das noch mal, hä, häh, Entschuldigung, Verzeihung,
        wie meinen, ich habe dich nicht verstanden, ich habe das nicht verstanden, das habe ich nicht verstanden,
        ich habe dich nicht gehört, das habe ich nicht gehört, das hab ich nicht mitbekommen,
        das habe ich nicht mitbekommen, lies das noch mal vor
        """

    private static let startOver = """
        von vorn, von vorne, noch mal von vorn, noch mal von vorne, noch einmal von vorn, fang von vorn an,
        fang von vorne an, fang noch mal an, fang noch mal von vorne an, fang neu an, von vorn anfangen,
        von vorne anfangen, neu anfangen, lass uns von vorn anfangen, lass uns von vorne anfangen, lass uns neu anfangen,
        ich will von vorne anfangen, ich möchte von vorn anfangen, können wir von vorne anfangen, beginne von vorn,
        beginne neu, neu beginnen, von Anfang an, noch mal von Anfang an, zurück zum Anfang, geh zurück zum Anfang,
        zurück auf Anfang, alles auf Anfang, neu starten, neustart, starte neu, zurücksetzen, setze zurück, neue Suche
        """

    private static let navigateHome = """
        zum Startbildschirm, geh zum Startbildschirm, zurück zum Startbildschirm, Startbildschirm, Startseite,
        zur Startseite, geh zur Startseite, geh nach Hause, nach Hause, Hauptmenü, zum Hauptmenü, geh zum Hauptmenü,
        zurück zum Hauptmenü
        """

    private static let next = """
        weiter, nächste, nächster, nächstes, der nächste, die nächste, das nächste, zum nächsten, geh zum nächsten,
        geh weiter, überspringen, überspring das, überspringe das, überspringe den, überspringe die, vorwärts,
        eins weiter, einen weiter, mach weiter
        """

    private static let previous = """
        zurück, geh zurück, eins zurück, einen zurück, einen Schritt zurück, vorherige, vorheriger, vorheriges,
        der vorherige, die vorherige, das vorherige, zum vorherigen, zurück zum vorherigen, der davor, die davor,
        das davor, der letzte noch mal, die letzte noch mal, das letzte noch mal, was war davor, was kam davor,
        zurück zum letzten, rückwärts
        """
}
