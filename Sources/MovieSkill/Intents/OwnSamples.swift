import SkillKit

/// What people say to this skill for Amazon's own intents, besides what they say to any, and for one without slots.
enum OwnSamples {
    /// Asks what was recommended so far.
    static let history = [Utterance](
        lines: """
            what was the list again
            what were they again
            which ones did you say
            what have you recommended so far
            what have you suggested already
            what have you offered me until now
            what did I like
            which films did I say I liked
            which films did I name
            which ones have we had
            which films did we go through
            which ones have we talked about
            list your suggestions again
            read all of them out again
            go through everything again
            what was the one from earlier
            which was the film you said at the start
            do you remember what I hate
            can you remember what I said
            do you remember what I like
            what do you know about me
            what do you know about my taste
            what have I turned down
            which ones have I refused
            what have I rejected
            read me the list again
            tell me my list so far
            how many films have you told me about
            which films have you shown me
            what have you told me so far
            which movies have you recommended already
            what have you suggested today
            what have I liked so far
            which movies did I mention
            what did I tell you before
            can you list them all again
            please tell me all of them once more
            can you list all the movies you suggested
            what was that film you said at the beginning
            which was the movie you suggested before
            what was that film you mentioned first
            how many movies have you given me now
            which ones have you suggested so far
            give me a summary of what we've had
            what did you offer me yesterday
            """
    )

    /// Says yes.
    static let yes = commonYes + moreYes

    private static let commonYes = [Utterance](
        lines: """
            yeah of course
            that is it
            that'd be correct
            yes we would
            mm hm
            mhm
            you're correct
            true
            right you are
            oh yes
            yes why not
            yes another one
            well yes please
            yes go ahead
            """
    )

    /// Says no to more films.
    static let no = commonNo + moreNo

    private static let commonNo = [Utterance](
        lines: """
            no not today
            I don't need that
            we don't want to
            absolutely not
            certainly not
            no it isn't
            better not
            that's everything
            we're good for now
            I'm fine thanks
            we're all set for now
            not in a million years
            hell no
            I'll pass on that
            we'll pass
            no more recommendations please
            no more for me
            no more movies please
            we're fine for now
            I'm okay thanks
            no I'm good for tonight
            that's it for now
            that will be all for today
            no that was enough
            that's enough for today
            no way
            nope not really
            """
    )

    /// Does not know what to say.
    static let help = commonHelp + moreHelp

    private static let commonHelp = [Utterance](
        lines: """
            what can you say
            what are the commands
            tell me my options
            what are the rules
            I do not understand
            what do I have to do
            what is this thing
            what's this for
            what is this all about
            can you explain that to me
            could you help
            can you explain how this works
            what kind of things can I ask
            which questions can I ask
            we're stuck
            how do I talk to you
            """
    )

    /// Has heard enough.
    static let stop = commonStop + moreStop

    /// Wants to hear the film's title again.
    static let `repeat` = commonRepeat + moreRepeat

    /// Wants to begin anew.
    static let startOver = commonStartOver + moreStartOver

    /// Talks to somebody else, or wants what other skills do.
    static let forOthers = commonForOthers + moreForOthers

    private static let commonForOthers = [Utterance](
        lines: """
            set an alarm for ten minutes
            remind me at seven
            cancel the timer
            what's the weather
            what time is it
            what's the date
            turn down the lights
            switch on the heating
            turn off the radio
            call the doctor
            text mum
            ring my brother
            add bread to the shopping list
            put milk on my list
            add eggs to the shopping list
            what's a kilo in pounds
            how much is two plus two
            what's the square root of nine
            what is the capital of peru
            who is the president
            where is paris
            sit bella sit
            stop it oliver
            come here rex
            where did you put my glasses
            have you seen my keys
            where did you put the remote
            dinner's ready
            shoes off
            close the door
            la la la la la
            tell me a joke
            sing a song
            what's the news
            and then the
            so if you
            I was going to
            order a table for four
            order me a pizza
            can you order me a pizza
            call a taxi
            can you call my mum
            what's the weather like
            how is the weather today
            what will the weather be tomorrow
            set a reminder for ten o'clock
            set an alarm for tomorrow morning
            set a timer for seven minutes
            turn the volume up
            switch the lights off
            turn the heating on
            call my mother
            text dad
            phone the office
            add milk to my shopping list
            put eggs on the shopping list
            add bananas to my shopping list
            who won the game yesterday
            did we win the match today
            who is playing in the cup final
            what's the tallest building in spain
            who is the president of brazil
            what's the capital of france
            how tall is mount everest
            how far is the moon
            how old is the queen
            how do you say banana in spanish
            how do I spell rice
            how do you cook an egg
            how do you say hello in french
            where did I put my keys
            have you seen my glasses
            where is my phone
            the cat is on the table
            the dog wants out
            the baby is crying
            I need to buy shoes
            we have to go shopping
            don't forget to pick up the kids
            it's raining outside
            it is cold in here
            it's late
            pass me the towel
            give me the salt
            hand me the remote
            did you lock the door
            have you fed the dog
            did you do your homework
            and then he said
            so anyway she just left
            because I was going to
            flip a coin
            what day is it
            how many people live in norway
            how many ounces in a pound
            what's two times twelve
            order a pizza
            book a taxi
            get me a hotel room
            I'm tired
            ow my foot
            I had pasta for dinner
            in local news tonight
            thanks for watching everyone
            subscribe to the channel and see you next time
            come here max
            sit down bad dog
            stop it you two
            what are we having for breakfast
            who is making lunch
            what are we having for dinner
            somebody needs to take the bins out
            the dishes are not done
            the washing has to be done
            can you get the door
            who left the window open
            could you maybe
            well I thought that
            what about the
            no you hang up
            the traffic was awful this morning
            play some jazz
            open the garage
            roll a dice
            she's in the bath
            your phone is ringing
            brush your teeth
            it's your turn to cook
            vacuum the living room
            """
    )
}
