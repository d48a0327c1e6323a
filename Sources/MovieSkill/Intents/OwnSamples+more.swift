import SkillKit

extension OwnSamples {
    static let moreStop = [Utterance](
        lines: """
            it's past my bedtime
            that's it for tonight
            enough for one day
            okay that's enough
            stop now that's enough
            stop stop stop
            you can turn yourself off
            you may go now
            we're going to bed now
            never mind we're off to bed
            forget it we'll go to bed
            sleep well
            good night sleep well
            goodbye dear
            goodbye and take care
            somebody's at the door
            my phone's ringing
            got to go
            I've found something thanks
            I'm too tired for this
            wrong button
            I didn't mean to open this
            be quiet now
            we'll leave it there
            ta ra
            off you go
            end it
            I give up
            let's watch the football instead
            we've decided to go out
            the kettle's boiling
            my tea's going cold
            mum's calling me
            I have to do my homework
            the baby's crying
            my bus is here
            I've run out of time
            we've got what we came for
            no more talking
            knock it off
            pack it in
            give it a rest
            zip it
            I'm off to bed
            I'm signing off
            toodle pip
            hasta la vista
            peace out
            later dude
            laters
            I need finish now
            I want to go out from here
            please you can close
            I'll come back another time
            we'll have a read instead
            I think I'll just listen to the radio
            it's got too late to start a film
            my husband's home
            the pizza's arrived
            visitors have turned up
            I've lost interest
            actually I'd rather not do this now
            who set this off
            I wasn't talking to you
            I didn't ask for you
            wrong skill
            I wanted the weather not films
            cut
            and that's a wrap
            no that's all bye
            that's all bye
            that's all thank you goodbye
            no that's everything bye bye
            we take that one thank you good night
            we're all sorted so goodbye
            my battery's dying
            the film's starting so hush
            right I'll love you and leave you
            let me out of here
            no thank you I have my film good night
            no thanks you've been a great help
            that was everything good night
            good night then
            no that's it thanks
            thank you that was all goodbye
            okay forget it goodbye
            forget it goodbye
            never mind bye
            goodbye now
            bye now
            bye for now
            night night
            nighty night
            right I'm off to bed
            I'm off now
            we're off
            time for bed
            I'm going to sleep now
            you can go now
            you can go to sleep now
            you can stop now
            you can switch off now
            you can switch yourself off
            switch yourself off
            turn yourself off
            that's enough for one night
            enough for today thank you
            that's all I needed
            that's all I needed thanks
            that's all we needed bye
            no that's all I needed
            we can stop here
            let's stop here
            let's call it a night
            I'll call it a day
            see you later alligator
            until next time
            catch you later
            over and out
            I've to go somebody's at the door
            my tea's ready got to go
            oh never mind goodbye
            """
    )

    static let moreStartOver = [Utterance](
        lines: """
            wipe the slate clean
            forget everything I said
            clean sheet
            can we go back to the beginning
            let's rewind to the start
            scrap all that
            different person now so begin afresh
            it's my turn now forget what he told you
            take it from the top
            once more from the beginning
            restart please
            I messed up let's do it all over
            we've got off on the wrong foot
            let's have a do over
            bin that lot and start fresh
            I want to make it new from zero
            ignore what I told you before
            back to the first question
            can we redo this
            undo the whole lot
            reboot
            I changed my mind about everything
            """
    )

    static let moreNo = [Utterance](
        lines: """
            no ta I'm good
            not just now
            no that's plenty
            nay
            uh uh
            we're fine as we are
            no I've got enough to be going on with
            I'd say no
            not today thanks
            no no no
            no dear that won't be necessary
            no one's enough
            no don't bother
            nah you're alright
            nae thanks
            not at the moment no
            thanks but no thanks
            no I don't want another
            """
    )

    static let moreYes = [Utterance](
        lines: """
            yeah sure
            yup go for it
            why yes
            yeah alright
            ya
            too right
            oh yes very much
            """
    )

    static let moreRepeat = [Utterance](
        lines: """
            eh
            didn't catch that
            repeat that please
            once more slowly
            can you say it slower
            speak up I'm deaf in one ear
            the kids were shouting what did you say
            run that by me again
            I wasn't listening
            the telly was on say it again
            I couldn't hear you over the hoover
            one more time for my wife
            please again I no understand
            tell grandad what you said
            could you possibly repeat the last bit
            go back I missed the end
            you mumbled that
            was that a film you just mentioned
            sorry you lost me there
            """
    )

    static let moreHelp = [Utterance](
        lines: """
            I need a hand
            what are you for
            what kinds of films have you got
            what kinds of film have you got
            what kind of movies do you have
            which genres are there
            which kinds of films do you know
            what sorts of films can I choose from
            what is there to choose from
            give me an example
            explain how to use this
            what sort of things can I ask
            how do I tell you what I like
            what are you asking me
            any instructions
            I don't understand how to speak with you
            can you talk me through it
            show me the ropes
            I've never used one of these before
            do you only do films
            how do I find a film
            """
    )
}
