/// What English speakers say for Amazon's own intents, which an interaction model declares without samples.
enum EnglishUtterances {
    /// The utterances for an intent, with commas between; `nil` for an intent that is not Amazon's, or has none.
    static func text(for intent: String) -> String? {
        switch intent {
        case "AMAZON.YesIntent": yes
        case "AMAZON.NoIntent": no
        case "AMAZON.HelpIntent": help
        case "AMAZON.StopIntent": stop
        case "AMAZON.CancelIntent": cancel
        case "AMAZON.RepeatIntent": `repeat`
        case "AMAZON.StartOverIntent": startOver
        case "AMAZON.NavigateHomeIntent": navigateHome
        case "AMAZON.NextIntent": next
        case "AMAZON.PreviousIntent": previous
        case "AMAZON.PauseIntent": "pause, pause it, pause that, pause the music, pause playing, hold on"
        case "AMAZON.ResumeIntent": "resume, continue, play on, go on playing, keep playing, continue playing, unpause"
        default: nil
        }
    }

    private static let yes = """
        yes, yeah, yep, yup, yes yes, aye, sure, sure thing, for sure, ok, okay, okay then, alright, all right,
        alright then, yes please, please, please do, of course, of course I do, why not, sure why not, go on,
        go on then, oh go on, go ahead, go for it, do it, do that, absolutely, definitely, certainly, totally, indeed,
        exactly, correct, right, that's right, that's correct, that's it, that's the one, that one, yes that one,
        yes that's the one, the same, that's what I said, that's what I meant, you got it, affirmative, I do,
        I did, I would, yes I do, yes I did, yes I would, I would like that, I'd like that, I'd love that, I'd love to,
        yes I'd like that, yes I'd love to, I'd like to, I want to, I think so, I guess so, I suppose so, I guess,
        sounds good, sounds great, sounds good to me, that sounds good, that would be great, that would be nice,
        that would be good, that'd be great, good idea, great, perfect, fine, fine by me, cool, lovely, let's do it,
        let's do that, let's go, let's hear it, let me hear it, you bet, by all means, uh huh, mm hmm, hell yes,
        hell yeah, with pleasure, if you like, be my guest, yes of course, yes definitely, yes sure, yes go ahead,
        works for me, no problem, no problem at all, close enough, bring it on, hit me, I'm in
        """

    private static let no = """
        no, nope, nah, no no, no thanks, no thank you, not now, not right now, not today, not tonight,
        not at the moment, not really, not for now, not this time, I don't, I do not, no I don't, I didn't, no I didn't,
        I wouldn't, no I wouldn't, I don't think so, I'd rather not, I'd rather not thanks, I don't want to,
        I don't want any, I don't want any more, I don't want more, no more, no more thanks, no need, no way,
        no way thanks, never, absolutely not, certainly not,
        definitely not, of course not, no chance, negative, that's enough, that is enough for now, enough,
        no that's enough, that's all, that's all for now, that will be all, that'll do, that'll be all, I'm good,
        no I'm good, nah I'm good, I'm fine, no I'm fine, I'm okay, I'm all set, no I'm all set, I've had enough,
        I've heard enough, I'm not interested, not interested, maybe later, later, some other time, another time,
        not yet, wrong, that's wrong, that's not right, not right, incorrect, that's incorrect, that's not it,
        no that's not it, that's not the one, not that one, that's not what I said, that's not what I meant,
        I didn't say that, I didn't mean that, you misheard me, you got it wrong, you misunderstood,
        not any more, no not any more, neither,
        neither of them, neither of those, none, none of them, none of those, none of these, not any of those, don't,
        please don't, don't bother, forget about it
        """

    private static let help = """
        help, help me, help please, help me out, I need help, I need some help, can you help me, could you help me,
        give me some help, what can I say, what can I say here, what can I do, what can I ask, what can I ask you,
        what can you do, what do you do, what do I do, what do I do now, what do I say, what should I say,
        what should I do, what should I do now, what am I supposed to say, what am I supposed to do,
        what do you want me to say, what do you want, what do you want from me, what now, what are my options,
        what are the options, what are my choices, what else can I say, what else can you do, how does this work,
        how does it work, how do you work, how do I use this, how do I do this, how can you help me,
        I don't know what to say, I don't know what to do, I don't know how this works, I'm confused, I'm lost,
        I'm stuck, I don't understand, I don't get it, explain how this works, give me instructions, instructions,
        tell me what to do, tell me what I can say, what is this, who are you
        """

    private static let stop = """
        stop, stop it, stop that, stop now, stop please, stop talking, please stop, quit, exit, end, leave, close,
        enough stop, goodbye, good bye, bye, bye bye, bye now, goodnight, good night, see you, see you later, so long,
        I'm done, I'm finished, we're done, I'm done here, thanks bye, thank you goodbye, that's all goodbye,
        that's it bye,
        that's enough goodbye, okay bye, be quiet, quiet, shut up, silence, turn off, get me out of here, go away,
        end this, leave me alone, end the session, end session, close the app, close this, exit the skill,
        quit the skill, let me out, turn yourself off, switch yourself off, switch off, shut yourself down,
        got to run, have to run, have to go, need to go, must go, I should go, I should get going, time to go, I have to leave,
        we have to leave, I'm off, I'm off now, I'm leaving, I'm going to bed, off to bed, time for bed, call it a night,
        let's call it a night, call it a day, let's call it a day, that's it for today, that's it for tonight,
        that's all for today, that's all for tonight, we're finished, all done, talk to you later, talk later,
        catch you later, see you tomorrow, have a good night, have a good evening, have a nice day, take care, night night,
        cheerio, I want to stop, I want to quit, stop the skill, no more goodbye
        """

    private static let cancel = """
        cancel, cancel it, cancel that, cancel this, never mind, nevermind, never mind that, forget it, forget that,
        forget about it, forget I said that, scratch that, abort, I changed my mind, don't do that, undo that
        """

    private static let `repeat` = """
        repeat, repeat that, repeat it, repeat the question, repeat the options, repeat the last one, say that again,
        say it again, say again, say them again, say that one more time, one more time, once more, again, come again,
        pardon, pardon me, I beg your pardon, excuse me, sorry, sorry what, sorry what was that, what, what was that,
        what was it, what's that again, what was that again, what were they again, what were they, what did you say,
        what did you just say, what were you saying, what was the question,
        what was it called again, what was the name again, which one was that again,
        huh, I didn't hear you, I didn't hear that,
        I didn't catch that, I couldn't hear you, I missed that, sorry I missed that, I didn't get that,
        I didn't understand that, can you say that again, could you repeat that, can you repeat that, tell me again,
        tell me that again, read that again, you what, what's it called, what's it called again
        """

    private static let startOver = """
        start over, start again, start anew, start from the beginning, start from scratch, start fresh, restart, reset,
        begin again, begin from the start, let's begin again, let's start over, let's start again, from the beginning,
        from the top, from scratch, go back to the beginning, go back to the start, back to the beginning,
        back to the start, new search, all over again, try from the beginning, I want to start over, can we start over,
        can we start again
        """

    private static let navigateHome = """
        go home, home screen, go to the home screen, take me home, take me to the home screen, go to home,
        back to the home screen, return home, main menu, go to the main menu
        """

    private static let next = """
        skip, skip it, skip this, skip that, skip this one, skip that one, skip ahead, next, go forward, forward,
        go to the next, move on
        """

    private static let previous = """
        previous, previous one, the previous one, back, go back,
        back up, go back one, one back, go back to the previous one, go back to the last one, take me back,
        the one before, the one before that, the one before this, what was the one before,
        what was the one before that, what was the previous one, what was the last one again, what was before that,
        the last one again, step back, rewind
        """
}
