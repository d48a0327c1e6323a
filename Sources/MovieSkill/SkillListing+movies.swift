public import SkillKit

extension SkillListing {
    /// How the movie skill presents itself.
    public static let movies = SkillListing(
        invocationName: "movie recommender",
        summary: "Name a movie you like and hear about others like it.",
        description: """
            Tell Movie Recommender a movie that you like, and it recommends similar ones, one after the other. Ask for \
            something funnier or older, for a genre or a decade, or what a movie is about, who directed it, who is in it, \
            and why it was recommended.
            """,
        examplePhrases: ["I like The Matrix", "a comedy from the eighties"],
        category: "MOVIE_INFO_AND_REVIEWS",
        keywords: ["movies", "films", "recommendations", "cinema", "what to watch"]
    )
}
