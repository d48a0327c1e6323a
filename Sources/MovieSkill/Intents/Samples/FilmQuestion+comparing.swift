import SkillKit

extension FilmQuestion {
    /// Which of several films is longer.
    static let comparedLengths = [Utterance](
        lines: """
            which is longer {MovieName}
            which one's longer {MovieName}
            which one is longer {MovieName}
            which of them is longer {MovieName}
            what's longer {MovieName}
            which is shorter {MovieName}
            which one is shorter {MovieName}
            which one's shorter {MovieName}
            which of the two is shorter {MovieName}
            which one takes longer {MovieName}
            {MovieName} which is longer
            {MovieName} which one's shorter
            how do {MovieName} compare for length
            is {MovieName} under two hours
            is {MovieName} over two hours
            is it under two hours
            is that under ninety minutes
            is it shorter than two hours
            """
    )

    /// Which of several films is older.
    static let comparedYears = [Utterance](
        lines: """
            which came first {MovieName}
            which one came first {MovieName}
            which film came first {MovieName}
            what came first {MovieName}
            which came out first {MovieName}
            which was first {MovieName}
            which is older {MovieName}
            which one's older {MovieName}
            which one is older {MovieName}
            which is newer {MovieName}
            which one's newer {MovieName}
            which one is more recent {MovieName}
            what's older {MovieName}
            so which is the older one {MovieName}
            {MovieName} which came first
            {MovieName} which one is older
            is it {Era} {Year}
            is that {Era} {Year}
            is {MovieName} {Era} {Year}
            was it made {Era} {Year}
            was {MovieName} made {Era} {Year}
            did it come out {Era} {Year}
            is it from {Era} {Year}
            is it {Era} the {Decade}
            is {MovieName} from {Era} the {Decade}
            """
    )

    /// What a film is about, or has in it.
    static let subjects = [Utterance](
        lines: """
            is {MovieName} about {Theme}
            is that about {Theme}
            so it's about {Theme} is it
            is it the one about {Theme}
            is it the one with {Theme}
            is {MovieName} the one about {Theme}
            wait is {MovieName} the one with {Theme}
            is that the one where there's {Theme}
            isn't {MovieName} about {Theme}
            isn't it about {Theme}
            does it have {Theme} in it
            are there {Theme} in it
            are there any {Theme} in {MovieName}
            is there {Theme} in {MovieName}
            {MovieName} is that about {Theme}
            {MovieName} is what kind of film
            {MovieName} is what kind of film I don't know it
            is {MovieName} {Theme} because I don't like that
            {MovieName} is it about {Theme}
            """
    )

    /// Whether somebody can watch a film.
    static let company = [Utterance](
        lines: """
            is {MovieName} suitable to watch with {Audience}
            is it suitable to watch with {Audience}
            could I watch {MovieName} with {Audience}
            can I see that with {Audience}
            is that one to watch with {Audience}
            is that something for {Audience}
            would {Audience} like {MovieName}
            could {Audience} watch that
            will {Audience} be bored
            is that embarrassing with {Audience} there
            is it a PG thirteen
            is it rated PG
            what's the rating is it an eighteen
            what's the age rating
            is it a fifteen or an eighteen
            """
    )
}
