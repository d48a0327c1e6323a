import SkillKit

/// Thanks, greetings and praise.
extension Remark {
    static let thanksSamples = [Utterance](
        lines: """
            thanks
            thank you
            ta
            thanks so much
            thanks a lot
            thanks ever so much
            great thanks
            perfect thank you
            cool thanks
            thanks for the tip
            thanks for your help
            thanks for the suggestion
            you've been so kind thank you
            that was very useful
            you've been really helpful thank you
            much obliged
            much appreciated
            I appreciate it
            that's very sweet of you
            so nice of you
            that's very kind of you
            bless you thanks
            you're a star
            you're a lifesaver thanks
            that helps a lot
            that helped thanks
            thank you my dear
            thank you mate
            thank you darling
            thank you for that
            thanks love
            great thank you
            lovely thanks
            nice thank you
            oh thanks
            okay thanks a lot
            cool thanks so much
            cheers
            many thanks
            """
    )

    static let greetingSamples = [Utterance](
        lines: """
            hi
            hi there
            hello
            hey
            hey there
            good evening
            hello there
            hi again
            hello computer
            how are you doing
            how are you
            how are you today
            how's it going
            what's up
            you alright
            what are you
            are you a robot
            am I talking to a person
            are you real
            what's your name
            do you have a name
            what do I call you
            nice to meet you
            pleased to meet you
            good to meet you
            I'm okay how about you
            I'm fine and you
            I'm good how about you
            fine thanks how are you
            fine thank you and you
            very well thanks and yourself
            not too bad and how are you
            I'm well thank you how are you
            hi is anybody there
            hello it's me
            hi I'm back
            can you hear me
            are you there
            are you listening
            good morning
            good afternoon
            good day
            hello how are you
            hi how are you today
            hey nice to meet you
            how do you feel
            good how are you
            are you human
            are you a real person
            do you have feelings
            good afternoon my friend
            hiya
            what is your favorite color
            what is your job
            what is your name
            long time no see
            how old are you
            """
    )

    static let praiseSamples = [Utterance](
        lines: """
            good choice
            great pick
            nice idea
            you're good at this
            you are clever
            you're the best
            I like you
            I love you
            well done
            good job
            nice work
            that's brilliant
            that was a great suggestion
            that's spot on
            wow nice find
            oh wow good
            wow great one
            you know your films
            you really know me well
            you know your stuff
            amazing
            awesome
            best robot ever
            smartest assistant ever
            haha that's funny
            lol you're hilarious
            haha that's great
            good suggestion
            nice recommendation
            great job
            you have excellent taste
            you've got good taste
            you have great taste
            you're great
            you are funny
            that's a good one
            that was so cool
            that's awesome
            wow
            fantastic
            so cool
            bravo
            clever you
            not bad
            not bad at all
            that's not a bad choice
            wonderful
            brilliant
            excellent
            terrific
            lovely
            marvellous
            superb
            how wonderful
            that's wonderful
            """
    )
}
