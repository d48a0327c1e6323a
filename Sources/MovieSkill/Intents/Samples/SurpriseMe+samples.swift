public import SkillKit

extension SurpriseMe {
    public static let samples = commonSamples + moreSamples

    private static let commonSamples = [Utterance](
        lines: """
            what should I put on
            I have friends coming round what should I put on
            hello I don't know what to watch
            find me something for tonight
            surprise me
            surprise us
            go on surprise me
            you choose
            why don't you pick
            you decide
            anything is fine
            whatever will do
            any film goes
            I'm easy
            we're not fussy
            I'm open to anything
            what should I watch now
            which film should we watch
            what should I watch tonight
            recommend a good film
            suggest me a movie
            find us something good
            I don't mind
            I don't care
            no preference
            something worth watching
            anything good
            something nice
            what's good
            what is your favourite
            what's the best film
            pick for me
            choose a random one
            pick one at random
            I want a film for tonight
            we need something to watch this evening
            I want a film
            dealer's choice
            you're the expert
            up to you
            what do you like
            anything you'd recommend
            what do you suggest
            I'm bored what can I watch
            it's raining find me a film
            recommend something
            suggest a movie
            find me a film
            can you find me a movie
            could you recommend something
            would you suggest a film please
            what can we watch
            what do you recommend
            what would you pick
            just surprise me
            just anything
            you can decide
            you choose for me
            it doesn't matter
            whatever you like
            anything works
            your choice
            throw a dart
            pick a movie for us
            choose one
            pick something for me
            a good one please
            any great film
            some nice movie please
            I want a movie
            I need a recommendation
            I'd like to watch a movie
            either one
            either of them
            all the same to me
            I don't know
            I have no idea
            no idea what to watch
            hit me with something
            movie please
            help me find a movie
            a good movie
            a good film
            a good one
            a really good movie please
            I can't think of any
            I can't think of one
            nothing comes to mind
            my mind's gone blank
            I can't think of a single film
            I can't come up with anything
            any kind will do
            I'll leave it to you
            I leave that up to you
            I trust you
            """
    )
}
