import SkillKit

extension FilmQuestion {
    static let furtherGenre = [Utterance](
        lines: """
            is it a {Genre}
            what genre is it
            what sort of film would you call it
            has it got {Theme}
            what category is that under
            is it proper {Theme} or just a little bit
            it's not a {Genre} is it
            would you say {MovieName} is {Theme}
            is there much {Theme}
            is it lovey dovey
            so it's basically a {Genre} then
            is it about {Theme}
            is it based on {Theme}
            is {MovieName} based on {Theme}
            is this {Theme} for real
            is there {Theme} in it
            does it have {Theme}
            is there any {Theme} in {MovieName}
            does {MovieName} have {Theme} in it
            has it got {Theme} in it or not
            so is it {Theme} or not
            did you say {Genre}
            sounds like a {Genre} to me
            are there {Theme}
            is there {Theme}
            i can't do {Theme} has it got any
            what is the style of this film
            is it in {Theme}
            lighthearted or heavy
            is it all talking or does something actually happen
            does it count as {Genre}
            is that the {Genre} one or the serious one
            on the scale of {Theme} how bad is it
            is it a happy film
            is it happy
            is it a {Theme} film
            that sounds nice is it a {Theme} film
            I asked if it's {Theme}
            no wait I asked if it's {Theme}
            is it gory
            is it in black and white
            is it in colour
            is it based on real events
            was it made from a book
            is it from a novel
            is that the one where {Theme}
            isn't that the one where {Theme}
            isn't that the one with {Theme}
            hmm wait is that the one in {Theme}
            is that the one in {Theme}
            is that the film about {Theme}
            it's not {Theme} is it
            that's not a {Genre} is it
            that isn't too {Theme} is it
            does it have a {Genre} side
            is {MovieName} a {Theme} film
            are there any {Theme} in it
            isn't that a {Genre}
            isn't that a {Theme} movie
            {MovieName} is that the one with {Theme}
            {MovieName} is the one with {Theme} right
            so {MovieName} is the one with {Theme}
            is {MovieName} the one where {Theme}
            is it in black and white or in colour
            """
    )

    static let furtherOrigin = [Utterance](
        lines: """
            where's it from
            which country made it
            is it in english
            what language do they speak in it
            are there subtitles
            do i have to read
            is it an american one
            is it foreign
            was it made over here
            where did they make {MovieName}
            is it hollywood or something else
            from what country is coming this movie
            did it come from {Origin} originally
            it's not one of those {Origin} ones is it
            i'm not reading am i
            what nationality is the film
            would i understand it without knowing {Origin}
            is the original {Origin} or is it a remake
            are they speaking {Origin}
            sounds {Origin}
            """
    )

    static let furtherAudience = [Utterance](
        lines: """
            can the kids watch it
            what's it rated
            is it okay for a six year old
            could i watch that with my mum in the room
            is {MovieName} suitable for little ones
            is there swearing
            any nudity
            is it a fifteen
            am i old enough
            i'm nine can i see it
            will it scare my daughter
            is it pg or what
            would my grandkids like it
            is it a grown up film
            are there any bits i'd have to fast forward
            is it family friendly
            is {MovieName} too babyish for a twelve year old
            does it have bad words
            clean enough for grandma
            my son's seven is that alright
            what certificate did {MovieName} get
            is it only for adults
            parental guidance needed
            would a toddler sit through it
            is there anything rude in it
            is it good for a date
            can we all watch it together
            from how many years is it allowed
            is it r rated
            are there naughty bits
            would teenagers roll their eyes at it
            mum says it has to be a twelve is it
            it's not too grown up for them is it
            """
    )

    static let furtherWhy = [Utterance](
        lines: """
            how come you picked that
            where did you get that from
            what's that got to do with what i said
            why are you suggesting {MovieName}
            what's your reasoning
            based on what
            why would i want to watch that
            and the connection is
            i asked for something else so why this
            how is that anything like what i wanted
            who told you i'd like {MovieName}
            but for what reason this film
            what made you choose it
            is it worth watching
            convince me
            you think that's me do you
            what's it got in common with the other one
            how did you land on {MovieName}
            seriously why
            """
    )
}
