public import SkillKit

extension Dislike {
    public static let samples = commonSamples + moreSamples + nor

    private static let commonSamples = [Utterance](
        lines: """
            I hated {UnwantedMovie}
            I couldn't stand {UnwantedMovie}
            I didn't like {UnwantedMovie}
            {UnwantedMovie} was awful
            {UnwantedMovie} is terrible
            {UnwantedMovie} was rubbish
            {UnwantedMovie} wasn't for me
            {UnwantedMovie} did nothing for me
            {UnwantedMovie} put me to sleep
            I turned off {UnwantedMovie}
            I gave up on {UnwantedMovie}
            I walked out of {UnwantedMovie}
            please don't say {UnwantedMovie}
            nothing like {UnwantedMovie}
            please not {UnwantedMovie}
            anything but {UnwantedMovie}
            not {UnwantedMovie} please
            I hate {UnwantedGenre}
            I can't stand {UnwantedGenre}
            I don't do {UnwantedGenre}
            no {UnwantedGenre}
            not a {UnwantedGenre}
            not another {UnwantedGenre}
            I'm not really into {UnwantedGenre}
            I'm not a fan of {UnwantedGenre}
            I'm not really in the mood for {UnwantedGenre}
            I don't like {UnwantedGenre}
            {UnwantedGenre} movies aren't my cup of tea
            {UnwantedGenre} isn't for me
            {UnwantedGenre} is not my thing
            enough of {UnwantedGenre}
            I'm tired of {UnwantedPerson}
            I'm sick of {UnwantedGenre}
            no more {UnwantedPerson}
            not {UnwantedGenre} again
            enough with the {UnwantedGenre}
            I don't like {UnwantedPerson}
            I don't care for {UnwantedPerson}
            I can't stand {UnwantedPerson}
            nothing from {UnwantedPerson}
            nothing with {UnwantedPerson}
            not by {UnwantedPerson}
            {UnwantedPerson} can't act
            {UnwantedPerson} annoys me
            {UnwantedPerson} gets on my nerves
            nothing from {UnwantedOrigin}
            no films out of {UnwantedOrigin}
            not from {UnwantedOrigin}
            no {UnwantedOrigin} films
            nothing {UnwantedOrigin}
            I don't want {UnwantedOrigin} films
            nothing from the {UnwantedDecade}
            not from the {UnwantedDecade}
            nothing {UnwantedEra} {Year}
            no films {UnwantedEra} {Year}
            it's way too {UnwantedLength}
            that's too {UnwantedEra}
            too {UnwantedLength}
            that's too {UnwantedLength}
            that looks a bit too {UnwantedTheme}
            nothing too {UnwantedTheme} please
            not {UnwantedTheme}
            nothing with {UnwantedTheme}
            no films about {UnwantedTheme}
            not one with {UnwantedTheme}
            I don't like films with {UnwantedTheme}
            I don't want anything {UnwantedTheme}
            no {UnwantedAudience} movies
            nothing for {UnwantedAudience}
            no films for {UnwantedAudience}
            don't suggest any more {UnwantedGenre}
            please don't give me {UnwantedPerson}
            don't show me any more {UnwantedGenre}
            not for me
            I don't like it
            that one's not for me
            yuck {UnwantedGenre}
            ugh not {UnwantedMovie}
            eww no {UnwantedGenre}
            I'm scared of {UnwantedTheme}
            I'm bored by {UnwantedGenre}
            I'm allergic to {UnwantedGenre}
            anyone but {UnwantedPerson}
            please not {UnwantedPerson}
            I don't like {UnwantedMovie}
            I hate {UnwantedMovie}
            I can't stand {UnwantedMovie}
            I was very disappointed in {UnwantedMovie}
            I couldn't finish {UnwantedMovie}
            I fell asleep in {UnwantedMovie}
            {UnwantedMovie} was bad
            {UnwantedMovie} was terrible
            {UnwantedMovie} sucked
            I don't want to see {UnwantedMovie}
            don't suggest {UnwantedMovie}
            not {UnwantedMovie}
            no not {UnwantedMovie}
            no more films like {UnwantedMovie}
            I don't like {UnwantedGenre} films
            I'm not a fan of {UnwantedGenre} movies
            I'm not big on {UnwantedGenre}
            we're not too keen on {UnwantedGenre} films
            I'm not really into {UnwantedGenre} movies
            no {UnwantedGenre} please
            no {UnwantedGenre} movies
            no more {UnwantedGenre} films
            I don't want a {UnwantedGenre}
            don't give me {UnwantedGenre}
            without any {UnwantedGenre}
            we never watch {UnwantedGenre}
            I never watch {UnwantedGenre}
            I don't watch {UnwantedGenre}
            I don't like {UnwantedPerson} movies
            no {UnwantedPerson}
            I can't stand {UnwantedPerson} movies
            no movies with {UnwantedPerson}
            {UnwantedPerson} is awful
            {UnwantedPerson} is out of the question
            I don't like {UnwantedOrigin} films
            no {UnwantedOrigin} movies
            no {UnwantedDecade} movies
            none of that {UnwantedDecade} stuff
            too {UnwantedEra}
            too {UnwantedTheme}
            that's too {UnwantedTheme}
            that one is too {UnwantedTheme}
            that one is too {UnwantedLength}
            nah that's {UnwantedLength}
            nothing {UnwantedEra}
            nothing too {UnwantedTheme}
            not too {UnwantedLength}
            no {UnwantedTheme}
            I don't want {UnwantedTheme}
            without {UnwantedTheme}
            I don't like {UnwantedTheme} stuff
            we don't want {UnwantedTheme} in it
            I don't like {UnwantedTheme} movies
            no {UnwantedAudience} stuff
            we don't want films for {UnwantedAudience}
            not for {UnwantedAudience}
            not {UnwantedEra} {Year}
            no movies {UnwantedEra} {Year}
            I'm not interested in that
            I don't want this one
            I don't fancy that
            not interested in that one
            I'm not into this one
            I don't like the sound of that
            that's not my thing
            not my cup of tea
            no not that one again
            not this one again
            not that one
            not this one
            no not that one
            I didn't like that one
            I don't fancy that one
            I don't want to see that one
            no I don't want to see this one
            anything but {UnwantedGenre}
            everything except {UnwantedGenre}
            whatever but no {UnwantedGenre}
            anything other than {UnwantedGenre} please
            anything except {UnwantedGenre} please
            anything apart from {UnwantedGenre}
            anything but {UnwantedPerson}
            anything except {UnwantedMovie}
            a bit too {UnwantedTheme} for me
            way too {UnwantedTheme}
            far too {UnwantedEra}
            it's too {UnwantedEra} for me
            that one's too {UnwantedEra}
            anything as long as it isn't {UnwantedTheme}
            it looks too {UnwantedLength} for a school night
            that sounds much too {UnwantedTheme} for my taste
            I don't like {UnwantedTheme}
            that's for {UnwantedAudience}
            """
    )
}
