import SkillKit

extension SurpriseMe {
    static let moreSamples = [Utterance](
        lines: """
            anything will do
            whatever you fancy
            I'm not fussy
            pick at random
            just put any old thing on
            close your eyes and point
            I leave it to you
            your call
            go wild
            I'll watch whatever
            shock me
            owt'll do
            it's all the same to me
            give me something out of left field
            I'm open to everything
            lucky dip
            flip a coin for all I care
            I'm in your hands
            no preference at all
            I couldn't care less as long as it moves
            use your imagination
            choose for me please I am tired
            feeling lucky
            anything goes
            beggars can't be choosers
            whatever comes into your head first
            I'm not bothered which
            let fate decide
            a film any film
            what would you watch if you were me
            whatevs just play something
            first thing you think of
            what should we watch tonight
            what shall we watch
            I've got friends over what can we watch
            we've got people round what should we put on
            can you find me a film for tonight
            find me something for the flight
            I need a film for the bus ride
            something to watch on the way home
            what would you watch
            we're bored what's on
            any ideas for tonight
            what do you suggest for a sunday
            we don't know what to watch
            I have no idea what to watch
            just find me a movie
            what's good tonight
            I want to see a film
            can you recommend a movie
            give me a recommendation please
            a movie please
            what would be good to watch at home
            what's good for a rainy sunday
            anything good for tonight
            something to watch at home
            what's good to watch
            anything worth watching
            you decide I can't
            I can't decide you choose
            I can't make up my mind you pick
            I don't know what I want you tell me
            you tell me what to see
            you say what to watch
            it's up to you
            what's worth watching
            what is worth a watch tonight
            what's the highest rated film you have
            what's your best rated film
            what's the best film you know
            which film of yours is the best
            what do most people like best
            """
    )
}
