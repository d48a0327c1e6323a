import SkillKit

extension RecommendMovie {
    /// Says what films are like, when and where they are from, and who watches.
    static let features = [Utterance](
        lines: """
            {Era} {Year}
            {Era} the {Decade}
            from {Year}
            a movie from {Year}
            a film that's {Theme}
            something that has {Theme}
            a film about {Theme}
            a story with {Theme}
            something {Theme} for tonight
            I need something for {Audience}
            we want a film to watch with {Audience}
            {Theme} but safe for {Audience}
            {Theme} but suitable for {Audience}
            {Theme} but okay for {Audience}
            an {Origin} film
            something from {Origin}
            films made in {Origin}
            {Origin} stuff please
            {Origin} cinema
            {Origin} films please
            made in {Year}
            one that came out in {Year}
            something {Era} {Year}
            a film {Era} {Year}
            a {Length} movie
            a {Length} film
            something {Length} I'm tired
            a film that's {Length}
            something {Length} because it's late
            no wait make it the {Decade}
            how about anything from the {Decade}
            what about an {Origin} one
            a {Origin} film about {Theme}
            a {Origin} movie from the {Decade}
            I like {Origin} films
            I love {Origin} cinema
            I enjoy {Origin} movies
            do you have something {Origin}
            anything {Origin}
            got any {Origin} ones
            only {Origin} films
            {Decade} movies
            {Decade} films
            {Decade} please
            movies from the {Decade}
            something from the {Decade}
            one from the {Decade}
            I like movies from the {Decade}
            I want movies from the {Decade}
            do you have something from the {Decade}
            a {Decade} movie
            the best {Decade} film
            the {Decade} that was my time
            the {Decade} please
            the {Decade} instead
            only {Era} {Year}
            made {Era} {Year}
            a {Era} movie
            some {Era} film
            any good {Era} ones
            {Era} ones please
            {Era} movies
            {Era} films please
            something from {Year}
            a movie made in {Year}
            one from {Year}
            a {Theme} film
            some {Theme} movie
            a {Theme} movie
            movies with {Theme} in them
            something with {Theme}
            a story about {Theme}
            it must have {Theme}
            it has to be {Theme}
            can it also be {Theme}
            a {Theme} one for {Audience}
            some {Theme} movie for {Audience}
            something I can watch with {Audience}
            what's good for {Audience}
            a movie to watch with {Audience}
            it's for {Audience}
            we are watching with {Audience}
            it's for me and {Audience}
            I want to laugh something {Theme}
            I want to cry give me a {Theme} movie
            a {Length} one please
            movies about {Theme}
            from the year I was born {Year}
            for {Audience}
            something about {Theme} please
            anything with {Theme} in it
            my wife wants {Theme}
            what's the {Era} film you have
            what is your {Era} movie
            """
    )

    /// Says what films should be and what they should not be.
    static let refusals = [Utterance](
        lines: """
            a {Genre} just not too {UnwantedLength}
            {Genre} only nothing {UnwantedLength}
            a {Genre} but don't make it too {UnwantedLength}
            a {Genre} just no {UnwantedPerson}
            {Genre} only not {UnwantedPerson}
            a {Genre} but nothing with {UnwantedPerson}
            a {Genre} but not too {UnwantedTheme}
            {Genre} but nothing {UnwantedTheme}
            a {Genre} with no {UnwantedTheme}
            {Genre} minus the {UnwantedTheme}
            a {Genre} without {UnwantedTheme}
            {Genre} rather than {UnwantedGenre}
            {Genre} instead of {UnwantedGenre}
            {Genre} over {UnwantedGenre}
            forget the {UnwantedGenre} give me a {Genre}
            skip the {UnwantedGenre} just a {Genre}
            scrap the {UnwantedGenre} let's do a {Genre}
            I love {MovieName} but I hated {UnwantedMovie}
            I like {MovieName} but not {UnwantedMovie}
            I love {MovieName} but I can't stand {UnwantedMovie}
            like {MovieName} but with no {UnwantedTheme}
            like {MovieName} but minus the {UnwantedTheme}
            like {MovieName} but without the {UnwantedTheme}
            I like {Genre} just no {UnwantedTheme} ones
            I like {Genre} though not the {UnwantedTheme} kind
            I like {Genre} but no {UnwantedTheme} ones
            I like {Person} but not in {UnwantedGenre}
            not {UnwantedMovie} I said {MovieName}
            not {UnwantedMovie} I meant {MovieName}
            I don't want {UnwantedGenre} I want {Genre}
            I'm sick of {UnwantedGenre} give me {Genre}
            I asked for {Genre} not {UnwantedGenre}
            an {Origin} film but not {UnwantedOrigin}
            something {Origin} but not {UnwantedOrigin}
            I love {MovieName} but I don't like {UnwantedMovie}
            I enjoyed {MovieName} but I didn't like {UnwantedMovie}
            {MovieName} yes {UnwantedMovie} no
            more like {MovieName} than {UnwantedMovie}
            something more like {MovieName} and less like {UnwantedMovie}
            more like {MovieName} less like {UnwantedMovie}
            I didn't say {UnwantedMovie} I said {MovieName}
            no not {UnwantedMovie} I said {MovieName}
            {Genre} but nothing like {UnwantedMovie}
            {Genre} just anything but {UnwantedMovie}
            {Genre} but not {UnwantedMovie}
            {Genre} but no {UnwantedTheme}
            {Genre} but not {UnwantedPerson}
            {Genre} but no {UnwantedGenre} please
            I like {Genre} but not {UnwantedGenre}
            I enjoy {Genre} but no {UnwantedGenre}
            I love {Genre} but I don't like {UnwantedGenre}
            I like {Genre} I'm not a fan of {UnwantedGenre} films
            I enjoy {Genre} I can't stand {UnwantedGenre}
            I like {Genre} I'm not too into {UnwantedGenre} films
            I'm not a {UnwantedGenre} person I'm more into {Genre}
            not {UnwantedGenre} please {Genre}
            I don't want a {UnwantedGenre} just a {Genre}
            I don't usually like {UnwantedGenre} but I liked {MovieName}
            I don't like {UnwantedGenre} but {MovieName} was superb
            I'm not a {UnwantedGenre} person but {MovieName} was great
            forget the {UnwantedGenre} just a {Genre} please
            no more {UnwantedGenre} let's have a {Genre}
            enough of the {UnwantedGenre} give me {Genre}
            some {Genre} with no {UnwantedTheme}
            a {Genre} minus the {UnwantedTheme}
            a {Genre} that's not {UnwantedTheme}
            a {Genre} not too {UnwantedTheme}
            a {Genre} but nothing {UnwantedTheme}
            something {Theme} but not {UnwantedTheme}
            a {Theme} film and nothing {UnwantedTheme}
            something {Theme} but without {UnwantedTheme}
            a {Genre} not too {UnwantedLength}
            {Genre} but not too {UnwantedLength}
            a {Genre} nothing too {UnwantedLength}
            something like {MovieName} but without {UnwantedPerson}
            a movie like {MovieName} only not with {UnwantedPerson}
            like {MovieName} but not with {UnwantedPerson} in it
            instead of {UnwantedPerson} give me {Person}
            rather than {UnwantedPerson} let's have {Person}
            not {UnwantedPerson} I want {Person}
            I'd prefer {Person} to {UnwantedPerson}
            I'd rather have {Person} not {UnwantedPerson}
            {Person} over {UnwantedPerson} any day
            {Person} but please not {UnwantedMovie}
            {Person} but without {UnwantedPerson}
            some {Origin} movie but no {UnwantedGenre}
            rather {Origin} than {UnwantedOrigin}
            {Origin} films not {UnwantedOrigin} ones
            something {Origin} but nothing about {UnwantedTheme}
            an {Origin} film that isn't {UnwantedTheme}
            something {Origin} that is not about {UnwantedTheme}
            a {Genre} but no films {UnwantedEra} {Year}
            {Genre} but not anything {UnwantedEra} {Year}
            a {Genre} but nothing {UnwantedEra} {Year}
            {Genre} nothing too {UnwantedEra}
            {Genre} but nothing {UnwantedEra}
            {Genre} not too {UnwantedEra}
            {Genre} but not from the {UnwantedDecade}
            {Genre} of any decade but nothing from the {UnwantedDecade}
            {Genre} but not for {UnwantedAudience}
            a {Genre} that isn't made for {UnwantedAudience}
            not a {UnwantedPerson} movie something {Theme}
            not the {UnwantedPerson} kind something {Theme}
            I'm looking for something {Theme} but not {UnwantedGenre}
            I want something {Theme} without {UnwantedGenre}
            something from the {Decade} but not {UnwantedGenre}
            a film for {Audience} without {UnwantedTheme}
            something for {Audience} but nothing too {UnwantedTheme}
            anything from {Origin} except {UnwantedGenre}
            any {Person} film except {UnwantedMovie}
            a {Length} film and no {UnwantedGenre}
            is {Person} in any other films
            is {Person} in any other good films
            is {Person} in anything else
            was {Person} in anything else
            has {Person} done anything else good
            does {Person} play in other films
            """
    )
}
