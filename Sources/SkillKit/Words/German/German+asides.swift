extension German {
    /// What German speakers say around what they want: reasons, manners, second thoughts.
    static let asides = """
        ehrlich gesagt, wenn du mich fragst, wenn es geht, wenn das in ordnung ist, weißt du, wie gesagt,
        tut mir leid, keine ahnung warum, es war ein langer tag, ich bin so müde, die kinder sind im bett,
        meine mutter ist da, wir haben besuch, es regnet schon den ganzen tag, für meine tochter, für uns zwei,
        vor dem schlafen, nach der arbeit, am wochenende, heute abend, früher als kind, ein freund hat es gesagt,
        das war im fernsehen, immer wieder, jedes jahr, falls es so etwas gibt, oder so ähnlich, und so weiter,
        lass mich kurz nachdenken, gute frage, wenn ich so darüber nachdenke, glaub mir
        """
}
