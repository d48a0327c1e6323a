import SkillKit

extension RecommendMovie {
    /// What a film should do to the people who watch it, and kinds that several people want at once.
    static let moodVerbs = [Utterance](
        lines: """
            {Theme} tonight
            {Theme} please
            go on {Theme}
            come on {Theme}
            go ahead and {Theme}
            I want you to {Theme}
            I'd like a film to {Theme}
            I need a film that will {Theme}
            something that will {Theme}
            something that'll really {Theme}
            a film that can {Theme}
            can you {Theme}
            find something to {Theme}
            what have you got that will {Theme}
            we'd like it to {Theme}
            I want it to {Theme}
            {Theme} at the same time
            both {Theme}
            {Theme} in one
            something that is {Theme} at once
            can a film be {Theme}
            is there a film that's {Theme}
            does anything exist that's {Theme}
            something between {Genre}
            is there such a thing as a {Genre} in one
            both {Genre} in one film
            I swear by {MovieName}
            she lives for {MovieName}
            he could watch {MovieName} every day
            {MovieName} is the best
            {MovieName} is the greatest
            {MovieName} is the best thing ever
            {MovieName} is simply the best there is
            {MovieName} is such a lovely film
            {MovieName} is such a sweet movie isn't it
            {MovieName} that's the sort of film I like
            {MovieName} with {Person} that's the sort of thing I like
            that kind of twist in {MovieName} I like that
            {MovieName} the way it ends that's what I like
            the puzzles in {MovieName} that's what I want
            I want it like {MovieName}
            I want it like {MovieName} but it must not be {UnwantedGenre}
            like {MovieName} but it must not be {UnwantedGenre}
            it must not be {UnwantedGenre}
            it mustn't be {UnwantedTheme}
            it mustn't have {UnwantedPerson} in it
            he says {Genre}
            he says {Genre} I say
            she wants {Genre} tonight
            I say {Genre}
            my son wants {Genre}
            one of us wants {Genre}
            half of us want {Genre}
            {Genre} for me
            {Genre} for her
            somewhere between {Genre}
            is there such a thing as {Genre} in one
            he likes {MovieName} she doesn't know it
            my mother says {MovieName}
            neither {UnwantedGenre} nor anything like it
            nor {UnwantedGenre} for that matter
            he swears by {MovieName}
            find us something between {MovieName}
            a {Genre} from {Era} {Year}
            an {Origin} {Genre} from {Era} {Year}
            from {Era} {Year}
            a {Genre} made {Era} {Year}
            a {Genre} that isn't {UnwantedEra}
            one that isn't {UnwantedEra}
            a {Genre} with {Person} that is not {UnwantedEra}
            not {UnwantedEra} something from {Year}
            leave {UnwantedPerson} out of it
            a {Genre} but leave out {UnwantedPerson}
            a {Genre} but keep {UnwantedPerson} out of it
            but leave {UnwantedPerson} out
            {Person} has to be in it
            {Person} has to be in it too
            {Person} must be in it
            and {Person} should be in it as well
            it has to have {Person} in it
            it has to be a {Genre}
            it has to be {Origin}
            it must be from {Decade}
            and it has to be {Theme} too
            only if it's {Length}
            as long as it's {Length}
            if it's {Length}
            but only if it's {Genre}
            something that's not {UnwantedTheme} it's for {Audience}
            not a {UnwantedTheme} one
            not a {UnwantedTheme} one though
            not {UnwantedTheme} it's for {Audience}
            there's nothing better than a good {Genre}
            nothing beats a good {Genre} don't you think
            nothing like a good {Genre}
            a proper {Era} one
            some {Era} film my grandmother would know
            an {Era} classic
            a real {Era} film
            I'd like to have a good {Theme}
            I can't bear {UnwantedPerson} so a {Genre} without her in it
            as long as it isn't a {UnwantedGenre}
            as long as {UnwantedPerson} isn't in it
            a {Person} film as long as it isn't {UnwantedGenre}
            only not a {UnwantedGenre}
            provided it's not a {UnwantedGenre}
            I want to be {Theme} tonight
            who doesn't love {MovieName}
            who doesn't like {MovieName}
            {MovieName} now that was something
            {MovieName} I could see every day
            {MovieName} I could watch again and again
            {MovieName} what a film that was
            """
    )
}
