import SkillKit

/// What leads elsewhere: out of the conversation, back, on, or to its beginning.
extension OwnSamples {
    static let commonStop = [Utterance](
        lines: """
            that's enough bye
            goodbye then
            we're finished
            I'm leaving
            thanks see you
            thank you bye
            thanks goodbye
            quit this
            stop talking
            I gotta go
            we have to run
            I need to go
            talk to you tomorrow
            talk to you soon
            close the skill
            leave this
            I have to go now
            I've got to leave
            gotta go now
            shut up
            good night
            """
    )

    /// Takes back what was said.
    static let cancel = [Utterance](
        lines: """
            oh never mind
            scrap that
            drop that
            doesn't matter now
            leave it
            oh leave it
            no cancel that
            wait never mind
            I've changed my mind
            I take that back
            let it be
            let's leave it
            it's not important
            ignore that
            disregard what I said
            forget it
            """
    )

    static let commonRepeat = [Utterance](
        lines: """
            what was it you said
            say that once more
            tell me one more time
            I didn't get that
            we didn't hear the title
            can you repeat that
            could you say it again please
            what was its name again
            what was the title again
            slower please
            louder
            speak up please
            one more time please
            once again please
            say it louder
            say that more slowly
            say it slowly
            what did you recommend
            what did you just say
            say the movie again
            repeat the title again
            say the name again
            what's it called again
            what was the title
            what's the name of the movie
            which movie was that again
            what movie did you say
            can you say that slower
            could you spell the title
            can you repeat it please
            sorry what's it called
            hang on what
            eh what did you say
            pardon
            sorry I missed that
            what was it again
            what was that one again
            which one was it again
            which one was that
            """
    )

    static let commonStartOver = [Utterance](
        lines: """
            can we begin from scratch
            forget all I said
            wipe everything
            clear all that
            back to square one
            go to the beginning
            I want to start something new
            we want to start from scratch
            clean slate
            fresh start
            new person now
            it's somebody else now
            different person now
            now it's my sister's turn
            it's my husband's turn
            do the whole thing again
            let's try it all again
            forget everything about me
            """
    )

    /// Wants to go on in the list of films.
    static let next = [Utterance](
        lines: """
            pass
            pass on this
            hard pass
            that's a pass
            that's a pass from me
            on to the next one
            move along
            move forward
            jump to the next one
            go to the next one
            moving on
            can we skip this
            let's move on
            can we skip it
            go further
            one forward
            the following one
            next in the list
            go ahead to the next
            keep moving
            skip this movie
            skip to the next movie
            skip that one
            """
    )

    /// Wants to go back in the list.
    static let previous = [Utterance](
        lines: """
            go back please
            take me back one
            what was the film before that
            the previous suggestion
            the previous film
            what did you say before that
            which one did you say before
            return to the previous one
            back to the last one
            return to the one before
            one step back
            I want the previous one again
            give me the last one after all
            wait go back
            hang on the one before
            go back one
            the one before please
            what was the previous movie
            return to the previous movie
            what was the one before this
            which was the movie before
            no the film before that one
            """
    )
}
