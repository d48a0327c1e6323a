import SkillKit

extension Remark {
    static let moreBoredom = [Utterance](
        lines: """
            I'm bored stiff
            you're boring me to tears
            is that the best you've got
            same old same old
            this is getting old
            you keep coming up with the same rubbish
            you've got no imagination
            everything you say puts me to sleep
            I'm losing the will to live here
            can we hurry this along
            you do go on a bit
            get to the point
            this is taking forever
            my eyes are glazing over
            tell me something I haven't heard a hundred times
            this is about as exciting as cold porridge
            you're rubbish at this
            I've had more fun at the dentist
            your suggestions are so predictable
            this is lame
            dead boring this
            is all you know what was on ten years ago
            oh here we go again
            heard it all before
            what a dull conversation
            this is getting tedious
            that's a bit vanilla isn't it
            you're like a broken record
            nothing you say makes me want to watch anything
            I am very boring now with this
            you talk too much
            such safe choices you make
            where's the excitement
            you're stuck in a rut
            they all sound the bloody same
            bor ing
            my kids have wandered off already
            the dog's more entertaining than you
            you're not very good at this are you
            my little brother could pick better films
            stop wasting my time with these
            I could have found something myself by now
            this isn't any fun
            you haven't a clue what I like
            it's all mainstream pap
            we're getting nowhere
            I'm drifting off listening to you
            blah blah blah
            I am so bored
            I'm so bored
            you always say the same rubbish
            you always recommend the same
            always the same films
            you're no help at all
            you're not much use
            you aren't helping one bit
            that wasn't helpful
            not very helpful are you
            well that's no help
            you're not very clever are you
            you're not exactly bright
            you're hopeless
            you're a bit rubbish aren't you
            that makes no sense
            what kind of answer is that
            that's not an answer
            you got that wrong
            that's wrong
            you misunderstood me
            you've misheard me
            """
    )

    static let morePraise = [Utterance](
        lines: """
            you're a genius
            spot on
            nice one that
            you've got great taste
            that's a cracking choice
            how did you know
            you read my mind
            clever girl
            you really know your films
            that last one you gave us was brilliant
            we loved what you picked
            five stars for you
            you've made an old woman very happy
            better than my husband at picking films
            you're smarter than the other one
            I like talking to you
            you're my favourite
            you rock
            dude you nailed it
            belting that was
            top notch
            well done you
            I'm impressed
            what a gem you found there
            you've never let me down yet
            hit the nail on the head
            this is a great little app
            I'll tell my friends about you
            you are very good helper
            such an inspired suggestion
            you clearly know your Kurosawa from your Ozu
            good robot
            that's so cool you know that
            you saved our movie night
            you should be a film critic
            couldn't have chosen better myself
            your tips are always bang on
            you're a star you are
            """
    )

    static let moreThanks = [Utterance](
        lines: """
            ta very much
            cheers mate
            thank you ever so much dear
            nice one cheers
            ta love
            you've been a great help
            many thanks for that
            thanks a million
            bless you
            I owe you one
            thank you for finding me something
            how kind
            big thanks from all of us
            thank you so much for your patience
            cheers for that pal
            thanks a bunch
            say thank you to the lady
            I'm very grateful
            I thank you
            thanks for helping me choose
            fanks
            ta duck
            merci I mean thank you
            can't thank you enough
            thank you that's all I wanted to know
            that's all I wanted to know
            that was all I wanted to know thanks
            fine thanks anyway
            I know thanks anyway
            perfect thank you so much
            great thank you so much
            lovely thank you
            """
    )

    static let moreDoubt = [Utterance](
        lines: """
            ooh I'm not sure
            that's a tough one
            I can't for the life of me remember
            I'm in two minds
            can't decide
            I haven't a clue
            search me
            you've got me there
            give me a minute
            hang on I'm thinking
            hang on somebody's at the door
            hang on the phone's ringing
            hang on the kettle's boiling
            okay hang on my phone's ringing
            one second the dog wants out
            give me a second I have to let the cat in
            I'd have to ask the wife
            I could go either way
            maybe maybe not
            I'm umming and ahhing here
            what was it called again it's gone
            I don't know what I want
            I don't have the name in my head
            how you call it I forget
            it depends really
            I've never thought about it
            I'm a bit torn
            we're still arguing about it
            he wants one thing and she wants another
            I honestly couldn't tell you
            no idea sorry
            erm
            it was ages ago I don't recall
            my memory isn't what it was
            possibly
            it might be good I don't know
            let me sleep on it
            good question
            not a scooby
            beats me
            I never remember titles
            I might have seen it I might not
            oh what do I like
            I'm hopeless at decisions
            kinda sorta I guess
            I'm not convinced yet
            could be could be
            I wouldn't know where to start
            there's so much out there I can't choose
            you know thingy with whatshisname
            wait hold on
            hold on a second
            hang on a moment
            wait a minute
            give me a second
            one moment please
            let us talk about it first
            """
    )
}
