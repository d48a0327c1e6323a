public import SkillKit

extension Describe {
    public static let samples = commonSamples + moreSamples

    private static let commonSamples = [Utterance](
        lines: """
            the one where {Description}
            that film where {Description}
            that movie in which {Description}
            the one with {Description} and {Person}
            that movie with {Description} and {Person}
            the one about {Description}
            the film with {Description}
            what's that one with {Description}
            what was that film about {Description}
            what's that movie where {Description}
            I can't remember the name but {Description}
            I forgot what it's called it's the one where {Description}
            do you know a film in which {Description}
            there's this movie about {Description}
            there was a film where {Description}
            it's about {Description}
            it was the one about {Description}
            {Person} was in it and {Description} what's it called
            {Person} is in it and it's about {Description}
            {Person} was in the one about {Description} what's it called
            the {Person} movie where {Description}
            the {Person} one with {Description}
            the {Person} film where {Description}
            {Description} what is the title
            {Description} what's that called
            {Description} which film is that
            some {Genre} about {Description} I think
            some {Genre} where {Description} I think
            {Description} in it which one is it
            and at the end {Description}
            I think it starts when {Description}
            that {Decade} film with {Description}
            that old one where {Description}
            what do you call the film with {Description}
            which is the film where {Description}
            I'm looking for that film where {Description}
            I'm trying to find a movie in which {Description}
            I'm looking for the film with {Description}
            I saw something ages ago where {Description}
            we saw a movie once about {Description}
            from {Year} I think the one where {Description}
            from {Year} the one with {Description}
            the {Origin} one about {Description}
            the {Origin} film where {Description}
            my dad told me about a film where {Description}
            my teacher mentioned one where {Description}
            you know the one with {Description}
            come on that one with {Description}
            is there a film where {Description}
            isn't there a movie about {Description}
            all I remember is that {Description}
            all I know is {Description}
            I forgot the title it had {Description}
            which film has {Description}
            which movie is it that has {Description}
            the movie where {Description}
            that one in which {Description}
            that movie about {Description}
            what's that movie with {Description}
            what is the movie in which {Description}
            what's the name of that film with {Description}
            I'm trying to remember the one where {Description}
            I can't think of the name the movie where {Description}
            it is the one about {Description}
            it's the movie that has {Description}
            it is about {Description}
            do you know the one in which {Description}
            I'm looking for a movie where {Description}
            it's a {Genre} about {Description}
            it's an {Genre} film in which {Description}
            some {Genre} where {Description}
            {Person} and there is {Description}
            {Person} plays in it and {Description}
            the {Genre} movie where {Description}
            that {Origin} one with {Description}
            {Description} which one is that
            {Description} what movie is that
            the movie from {Year} where {Description}
            that one from {Year} with {Description}
            it had {Person} in it and {Description}
            it's with {Person} and it's about {Description}
            something about {Description} {Person} was in it
            all I remember is {Description}
            I only remember {Description}
            it's from the {Decade} and {Description}
            you must know it {Description}
            I was little when I saw it it had {Description}
            it's about a man who {Description}
            it's about this woman who {Description}
            it's the one about a boy who {Description}
            {Description}
            there's a guy who {Description}
            a film where a man {Description}
            this guy {Description}
            """
    )
}
