import SkillKit

extension RecommendMovie {
    /// Names kinds of films.
    static let kinds = [Utterance](
        lines: """
            something from {Era} the {Decade}
            a movie made {Era} the {Decade}
            a {Genre} from {Era} the {Decade}
            you can't go wrong with a {Genre}
            I can't say no to {Genre}
            I wouldn't say no to a {Genre}
            {Genre}
            a good {Genre} film
            some decent {Genre} movie
            any really good {Genre}
            I'm in the mood for a {Genre}
            I fancy some {Genre}
            I'm craving a {Genre}
            {Genre} films are my thing
            {Genre} stuff is my jam
            {Genre} films are what I like
            got a {Theme} {Genre}
            have you got any {Theme} {Genre}
            do you have some {Theme} {Genre}
            a {Genre} about {Theme}
            some {Genre} with {Theme}
            a {Genre} set in {Theme}
            a {Genre} for {Audience}
            {Genre} for {Audience}
            a {Origin} {Genre}
            an {Origin} {Genre}
            a {Genre} from the {Decade}
            {Genre} from the {Decade}
            a {Decade} {Genre}
            some {Decade} {Genre}
            the {Decade} were best for {Genre}
            the {Decade} had the best {Genre}
            some {Era} {Genre}
            a {Era} {Genre}
            an {Era} {Genre} please
            {Length} {Genre}
            actually let's say {Genre}
            {Genre} doesn't matter who's in it
            {Genre} I don't mind when
            {Genre} any decade
            I like {Genre}
            I love {Genre}
            I adore {Genre}
            I like {Genre} films
            I enjoy {Genre} films
            I usually watch {Genre} movies
            I like {Genre} movies a lot
            I'd say I watch {Genre} the most
            mainly {Genre} movies
            I'm more of a {Genre} fan
            I am a huge {Genre} buff
            I'm a big {Genre} person
            I'm usually interested in {Genre} movies
            I am very into {Genre}
            I'm really interested in {Genre} movies
            {Genre} is my favorite
            {Genre} are my favorites
            {Genre} is always good
            {Genre} please
            {Genre} would be great
            {Genre} again
            recommend me any good {Genre} movies
            suggest me a {Genre} movie
            show me some {Genre} films
            can you find me a {Genre} film
            could you recommend some {Genre} movies
            can you suggest a good {Genre} movie
            I want a {Genre} movie
            I need a {Genre} film
            we'd like a {Genre} please
            what is a good {Genre} movie
            what's a good {Genre} film
            have you got a good {Genre} for tonight
            any good {Genre} films
            what are some good {Genre} ones
            are there any {Genre} movies
            what about a {Genre} movie
            a {Genre} instead
            okay but some {Genre} this time
            only {Genre} movies
            I'd rather have {Genre}
            let's try a {Genre} movie
            do you have any recommendations for {Genre} movies
            have you got any suggestions for {Genre}
            what do you recommend in the {Genre} category
            what would you recommend in the {Genre} genre
            what do you have in the {Genre} section
            what other {Genre} could you recommend
            any other {Genre} films
            some more {Genre} movies
            I'd prefer a {Genre} movie
            I'd rather watch {Genre}
            I'm in the mood for a {Genre} movie
            I liked the {Genre} side of it
            I love the {Genre} part of it
            I loved the {Genre} in it
            with lots of {Genre} in it
            something with a lot of {Genre}
            something that has a bit of {Genre} in it
            is there one with {Genre} in it
            do you have anything with {Genre}
            {Origin} {Genre} please
            {Origin} {Genre}
            {Origin} {Genre} movies
            {Genre} movies {Era} {Year}
            {Genre} {Era} {Year}
            a {Genre} {Era} {Year}
            something {Era} the year {Year}
            a {Genre} from {Era} the year {Year}
            a {Genre} from {Year}
            {Genre} from {Year}
            a {Theme} {Genre}
            a {Theme} {Genre} movie
            a {Theme} {Genre} film
            a {Length} {Genre} please
            a {Length} {Genre} for a rainy day
            what I really want is a {Genre} with {Theme}
            tonight it's a {Genre} with {Theme}
            nothing beats a good {Genre}
            I never get tired of {Genre}
            me and my mates always watch {Genre}
            an {Genre} movie
            an {Genre} film please
            {Genre} obviously
            my nan wants a {Genre}
            I could do with some {Genre}
            give me {Genre} or give me nothing
            she wants a {Genre}
            he'd like a {Genre}
            my wife would rather see a {Genre}
            """
    )

    /// Names people.
    static let people = [Utterance](
        lines: """
            {Person}
            something with {Person}
            anything starring {Person}
            a film from {Person}
            directed by {Person}
            I love {Person} movies
            I'm a fan of {Person}
            I like {Person} films
            anything {Person} did
            everything {Person} made
            anything {Person} directed
            a {Genre} with {Person}
            some {Genre} by {Person}
            the {Person} films
            the {Person} ones
            {Person} in a {Genre}
            {Person} doing {Genre}
            how about something by {Person}
            have you got one that {Person} is in too
            is there a {Genre} where {Person} plays
            a {Genre} movie with {Person}
            a {Origin} film with {Person}
            I love {Person}
            I really like {Person}
            I'm a huge fan of {Person}
            {Person} is great
            {Person} is my favorite actor
            {Person} is always good
            anything by {Person} please
            something with {Person} in it
            movies starring {Person}
            do you have one by {Person}
            is there something from {Person}
            have you got anything with {Person}
            I like {Person} movies
            I love {Person} films
            show me {Person} movies
            with {Person}
            starring {Person}
            same but with {Person}
            I heard {Person} made a new one
            I believe {Person} is in a new one
            I know {Person} has a new movie out
            I want something with {Person}
            I'd like a movie by {Person}
            I'd love something with {Person}
            what else has {Person} been in
            what has {Person} done that's {Theme}
            what else has {Person} made
            could it have {Person} in it
            can it have {Person} in it
            one that stars {Person}
            one that has {Person} in it
            any {Person} movie will do
            maybe {Person}
            perhaps {Person}
            I would say {Person}
            a {Person} movie
            a {Person} film
            a {Person} kind of movie
            based on a {Person} book
            a movie based on a {Person} book
            you can't beat {Person}
            I can't resist {Person}
            a film directed by {Person}
            {Person} from the {Decade}
            a {Genre} directed by {Person}
            I'd watch {Person} read the phone book
            something with {Person} as the lead
            which films did {Person} make
            what did {Person} direct
            which movies is {Person} in
            what films has {Person} made
            what movies do you have with {Person}
            do you know any films by {Person}
            what's {Person}'s best film
            name some films with {Person}
            what {Person} films do you have
            she wants {Person}
            he wants something with {Person}
            """
    )
}
