import SkillKit

extension FilmQuestion {
    static let furtherAbout = [Utterance](
        lines: """
            give me the gist
            so what's the story with that one
            can you tell me a bit more first
            never heard of it what is it
            go on then what's the plot
            i don't know that one
            and what do they do in it
            {MovieName} what's that when it's at home
            sell it to me
            remind me what {MovieName} was
            how does it go
            can i hear the summary without spoilers
            who's the main character and what's their deal
            what is it even
            fill me in on {MovieName}
            is there a synopsis
            where's it set
            what kind of thing goes on in it
            details please
            please you explain me this film
            what's the premise
            read me the blurb
            i forget is {MovieName} the one with the boat or what
            walk me through it quickly
            tell me more about that movie
            the story what is the story
            ooh what's that about then
            any more info on {MovieName}
            """
    )

    static let furtherDirector = [Utterance](
        lines: """
            can you say who directed {MovieName}
            could you say who made {MovieName}
            do you know who directed {MovieName}
            tell me who made {MovieName}
            whose film is it
            isn't that one of {Person}'s
            who's behind the camera
            that's a {Person} picture isn't it
            did {Person} direct {MovieName}
            and the director would be
            who was it directed by
            do we know who helmed it
            did a woman make it
            was {Person} in charge of that one
            whose work is that
            name of the filmmaker please
            what else has the guy who made it done
            i'm guessing {Person} directed
            who is the regisseur
            the same one who directed {MovieName}
            hang on who did {MovieName} was it {Person}
            who's responsible for this masterpiece
            got {Person} all over it was it him
            somebody famous direct that
            who called the shots on {MovieName}
            is the director anyone i'd have heard of
            tell me who the director was
            from the mind of {Person} or am i wrong
            so that's {Person}'s first feature right
            """
    )

    static let furtherCast = [Utterance](
        lines: """
            who's in it
            who stars in {MovieName}
            any big names
            who plays the lead
            who's the leading lady
            who else is in there
            is there anyone famous
            who does the voices
            remind me who was in {MovieName}
            tell me the actors
            who's the bad guy played by
            which stars have they got
            who acts in this one please
            give me the cast list
            who did they get for it
            would i recognise anybody in it
            who's the fella in it
            so who am i going to be looking at for two hours
            names of the main actors
            is it all unknowns
            who plays who
            the actress in {MovieName} who was she
            who's starring
            read out who's in {MovieName}
            who headlines it
            which actor is playing the hero
            and who've we got in that
            """
    )

    static let furtherHasPerson = [Utterance](
        lines: """
            sorry did you say it had {Person} in it
            does {Person} turn up at all
            was {Person} in {MovieName}
            i thought {Person} was in that
            isn't {Person} the villain
            it's not got {Person} in has it
            wait {Person} as in the actor
            please tell me {Person} isn't in it
            who's that then is it {Person}
            am i right that {Person} has a cameo
            does it star {Person}
            does {Person} play the main guy
            you mean the {Person} one
            is there any {Person} in there
            did {Person} do a voice in that
            so {Person} acts in this movie yes or no
            and {Person}'s in {MovieName} too
            was that {Person} or am i mixing it up
            {Person} was in that wasn't she
            have they got {Person} in the cast
            can i expect to see {Person}
            didn't {Person} have a bit part in {MovieName}
            tell me if {Person} appears
            oh with {Person}
            the film has {Person} inside
            hold on does that feature {Person}
            i'd only watch it if {Person}'s in it is he
            my wife reckons {Person} was in that one
            """
    )

    static let furtherYear = [Utterance](
        lines: """
            what year is it from
            is it from the {Decade}
            was that {Year} or later
            what's the date on that
            that's {Decade} isn't it
            from which year please
            would it have been before i was born
            how long ago was that
            is it one of those really old ones
            sounds ancient is it
            what decade are we talking
            i want to say {Year} am i close
            when was it in the cinema
            so it's like from the {Decade} or something
            did they make that in the {Decade}
            release year
            is it this year's
            how far back does it go
            is it black and white old or just old
            which {MovieName} is it the {Year} one
            was i a kid when {MovieName} came out
            it is modern or it is old this film
            roughly when's it from
            must be what {Year}
            """
    )

    static let furtherLength = [Utterance](
        lines: """
            what's the running time
            how long does {MovieName} go on for
            is it a long one
            will it be done by ten
            how many minutes
            have i got time for it before bed
            what time would it finish if i started now
            it's not three hours is it
            does it drag on
            how much time does it take
            what's the duration please
            is {MovieName} really that long
            can i get through it on my lunch hour
            an hour and a half or more
            am i going to need an interval
            tell me how many hours is this movie
            how long would i be sitting there
            would we be up till midnight
            i've only got ninety minutes does it fit
            is it one of those epics that never ends
            do i need to clear my whole evening
            is it under two hours at least
            how long's that then
            what does it clock in at
            could we fit {MovieName} in before tea
            quick watch or a slog
            """
    )
}
