import SkillKit

extension FilmQuestion {
    /// What people say for it.
    var samples: [Utterance] { commonSamples + roundabout }

    private var commonSamples: [Utterance] {
        switch self {
        case .about: Self.aboutSamples + Self.furtherAbout + Self.aboutAgain + indirectSamples
        case .director: Self.directorSamples + Self.furtherDirector + indirectSamples
        case .cast: Self.castSamples + Self.furtherCast + Self.roles + indirectSamples
        case .hasPerson: Self.hasPersonSamples + Self.furtherHasPerson + indirectSamples
        case .year: Self.yearSamples + Self.furtherYear + Self.comparedYears + indirectSamples
        case .length: Self.lengthSamples + Self.furtherLength + Self.comparedLengths + indirectSamples
        case .genre: Self.genreSamples + Self.furtherGenre + Self.kindsInIt + Self.subjects + indirectSamples
        case .origin: Self.originSamples + Self.furtherOrigin + indirectSamples
        case .audience: Self.audienceSamples + Self.furtherAudience + Self.company + indirectSamples
        case .why: Self.whySamples + Self.furtherWhy + indirectSamples
        case .sequel: Self.sequelSamples
        case .known: Self.knownSamples
        }
    }

    static let aboutSamples = [Utterance](
        lines: """
            what's that about
            what's {MovieName} about
            what's it about
            what was it all about
            what is that all about
            what was {MovieName} all about
            tell me something about it
            say more about that
            tell me a bit more about {MovieName}
            what goes on in it
            what happens in that
            what goes on in {MovieName}
            what's the plot of {MovieName}
            give me the story
            what's the storyline of {MovieName}
            describe it to me
            explain {MovieName}
            I don't know it what is it
            never heard of that what's the story
            what is the story about
            what's the story of it
            what is the story there
            summarise it in a sentence
            sum up {MovieName}
            summarise it for me
            can you give me more info
            could you give me a rough idea
            can you give me a summary
            what sort of story is it
            what kind of story does it tell
            {MovieName} remind me
            {MovieName} what's that
            {MovieName} what's that about
            how does it start
            how does it begin
            what is it about
            what's this one about
            what is {MovieName} about
            tell me more about it
            say a bit more about that one
            give me more information about this movie
            what happens in it
            what goes on in that movie
            what happens in {MovieName}
            describe it
            can you describe the plot
            could you describe {MovieName}
            give me the plot of {MovieName}
            do you have a plot summary of {MovieName}
            can I have a quick summary please
            what's the storyline like
            what is the plot of {MovieName}
            tell me the story of it
            I've never heard of that explain please
            I don't know that one what is it about
            I've never heard of that tell me about it
            can you tell me what it's about
            could you tell me a little more about the movie
            can you tell me more about {MovieName}
            more info please
            more details
            tell me more please
            who is the movie about
            who is it about
            tell me about {MovieName}
            go on what happens
            no spoilers but what's it about
            """
    )

    static let directorSamples = [Utterance](
        lines: """
            who directed that
            who made {MovieName}
            who did it
            who's it by
            who's behind {MovieName}
            who's the director
            is it by {Person}
            was {MovieName} directed by {Person}
            is it a film by {Person}
            did {Person} make {MovieName}
            did {Person} direct it
            what director did {MovieName}
            which director is it
            what director made it
            tell me the director please
            and the director
            {MovieName} whose film is that
            {MovieName} who made that one
            isn't {MovieName} a {Person} movie
            isn't that {Person}'s film
            that's a {Person} film right
            {MovieName} is a {Person} film isn't it
            who do I have to thank for {MovieName}
            whose film is {MovieName}
            who directed it
            who made that one
            who's the director of this movie
            which director
            who directed {MovieName}
            was it {Person} who directed it
            is it {Person} who made that
            was that {Person} who directed {MovieName}
            didn't {Person} make that
            didn't {Person} direct {MovieName}
            wasn't {MovieName} by {Person}
            is that made by {Person}
            is it a {Person} movie
            is it a {Person} film
            is it a {Person} picture
            was {Person} behind the camera
            """
    )

    static let castSamples = [Utterance](
        lines: """
            who is in it
            who plays in that
            who stars in this
            who's in {MovieName}
            who's in that
            who are the stars
            who are the leads in {MovieName}
            who are the actors
            which stars are in it
            what actors play in {MovieName}
            which famous people are in it
            tell me the cast of {MovieName}
            give me the cast
            anyone good in it
            anybody famous in {MovieName}
            anyone I know in it
            who plays the lead in {MovieName}
            who's the main character
            who played the hero in {MovieName}
            {MovieName} who's in it
            who was in that one
            what's the cast like
            how's the cast of {MovieName}
            who's the main actor
            who is it with
            who's the star
            do I know anyone in it
            would I know the actors in it
            who's in the movie
            who was in the cast
            who plays in it
            who plays {Role}
            who played {Role}
            who plays {Role} in {MovieName}
            who was {Role} in {MovieName}
            which actor plays {Role}
            what's the name of the actress who plays {Role}
            who's that guy playing {Role}
            who did they get to play {Role}
            who is {Role} in it
            and who plays {Role}
            who voices {Role}
            who's the actor that was {Role} in {MovieName}
            {Role} is played by who
            who does the voice of {Role}
            who stars in that
            who acted in {MovieName}
            who are the actors in it
            tell me the stars of that movie
            who are the actors in {MovieName}
            anyone in it I'd recognise
            is there anybody famous in {MovieName}
            is anyone I like in it
            who was the woman in it
            who is the man in that
            who was the girl in {MovieName}
            who is the lead
            who plays the main character in {MovieName}
            who is the hero
            who plays the baddie
            has it got any big names
            """
    )

    static let hasPersonSamples = [Utterance](
        lines: """
            is {Person} in that
            isn't {Person} in {MovieName}
            is {Person} in it
            is that the one with {Person}
            isn't that the one with {Person}
            does {Person} play in it
            did {Person} star in {MovieName}
            does {Person} act in it
            it has {Person} right
            it's got {Person} doesn't it
            it has {Person} in it
            has it got {Person} in it
            does it have {Person}
            who does {Person} play in it
            what does {Person} play in {MovieName}
            was {Person} in that
            wasn't {Person} in {MovieName}
            {Person} is in that isn't she
            {Person} is in {MovieName} right
            {Person} is in that isn't he
            is it with {Person}
            is {MovieName} with {Person}
            is that {Person} in it
            was it {Person} playing the lead
            is that {Person} as the villain
            did {Person} star in that
            does {Person} appear in {MovieName}
            is it one with {Person} in it
            isn't it the one with {Person}
            is that with {Person} in it
            {Person} was in that one right
            {Person} was in it wasn't he
            {Person} is in that I believe
            that's got {Person} right
            it's got {Person} hasn't it
            who does {Person} play in {MovieName}
            which part does {Person} play
            has {Person} got a part in {MovieName}
            isn't he in that one
            is she in {MovieName}
            do we get to see {Person} in it
            is {Person} the star of {MovieName}
            """
    )
}
