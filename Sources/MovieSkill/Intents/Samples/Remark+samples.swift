import SkillKit

extension Remark {
    /// What people say for it.
    var samples: [Utterance] {
        switch self {
        case .cantDo: Self.cantDoSamples + Self.moreCantDo + Self.details
        case .thanks: Self.thanksSamples + Self.moreThanks
        case .greeting: Self.greetingSamples
        case .praise: Self.praiseSamples + Self.morePraise
        case .boredom: Self.boredomSamples + Self.moreBoredom
        case .doubt: Self.doubtSamples + Self.moreDoubt
        case .despair: Self.despairSamples
        }
    }

    private static let cantDoSamples = [Utterance](
        lines: """
            where can we watch {MovieName}
            where can I see it
            where can we stream that
            is that on netflix
            is {MovieName} on disney plus
            is it on prime
            play it
            start that
            put on {MovieName}
            show me the trailer of {MovieName}
            play a trailer for it
            show me the trailer
            what time is it playing
            when are the showings
            what time is it on
            book me some tickets for {MovieName}
            buy us tickets
            get me two tickets for {MovieName}
            what's showing in theatres
            is it playing near me
            what's on at the cinema
            what do the reviews say
            how many stars do the critics give it
            what do people say about it
            what's the imdb score of {MovieName}
            what is the rotten tomatoes rating
            is it worth seeing
            is {MovieName} any good
            is it well reviewed
            did it win an oscar
            has {MovieName} won any awards
            play that song from {MovieName}
            what is the music in it
            play the soundtrack from {MovieName}
            how much does it cost
            did {MovieName} make any money
            can I rent it
            can you buy me {MovieName}
            can I download it
            what series do you know
            which tv shows can you recommend
            is there a remake of {MovieName}
            will there be a sequel
            where can I watch it
            where can I buy {MovieName}
            is it on netflix
            is that on tv
            is it on dvd
            is {MovieName} on blu-ray
            is it on youtube
            play it now
            start that please
            put {MovieName} on the telly
            play the trailer for {MovieName}
            can I see the trailer of {MovieName}
            did {MovieName} win any awards
            did it get an oscar
            did that get good reviews
            what's the imdb rating of {MovieName}
            what is the rotten tomatoes score
            what rating has {MovieName} got
            is it any good
            is that good
            is it popular
            what do reviewers say about it
            what did critics think about {MovieName}
            how much did it cost to make
            how much money did {MovieName} make
            when is it playing near me
            what time is {MovieName} showing tonight
            when is it on at the cinema
            book me seats for {MovieName}
            buy two tickets for tonight
            get me tickets
            play the theme song from it
            what's on the soundtrack
            play the music of {MovieName}
            will there be a second part
            is there a newer version of {MovieName}
            how does it end
            how did it end
            tell me the ending of {MovieName}
            was it based on a game
            is it based on a book
            was it based on a true story
            what's number one in theaters tonight
            what's top of the box office now
            what's new at the cinema
            do I have to rent it
            do I need to pay for it
            do you know a tv series with {Person}
            recommend me some tv shows
            is there a series with {Person}
            how many movies do you know
            what genres do you know
            which movies do you know
            can I watch it on my phone
            is {Person} married
            turn the subtitles on
            """
    )

    private static let boredomSamples = [Utterance](
        lines: """
            boring
            so boring
            yawn
            this is boring
            that's useless
            you're annoying
            you always say the same films
            you keep suggesting the same
            you're always telling me the same thing
            you already said that one
            you've just said that
            that's the same list again
            it's the same one as before
            that's the same film again
            not this again
            these are all rubbish
            they are all the same
            your suggestions are all terrible
            you don't get me
            you never listen
            you don't understand
            that's not what I asked for
            this is not what I said
            is that all you've got
            is this the best you can do
            this is going nowhere
            we're going round in circles
            bad choice
            terrible suggestion
            weird pick
            that is pointless
            you are useless
            you already told me that one before
            you said that
            you already suggested that
            that's not what I wanted
            it's not what I asked for
            oh not this again
            ugh not that again
            no not this again
            not again
            the same again
            blah blah
            you're not getting it
            you are not listening
            you're not helping
            that has nothing to do with what I asked
            you didn't listen to what I said
            is that all you have
            is that really all you know
            is that all you can do
            what a stupid machine
            I'm losing patience with you
            """
    )

    private static let doubtSamples = [Utterance](
        lines: """
            hmm
            uh
            mmm
            not sure
            I'm not sure
            unsure
            dunno
            idk
            maybe
            perhaps
            might do
            let me think
            I need to think about it
            let me think for a second
            I can't decide
            we can't agree
            I can't make up my mind
            I'm undecided
            we're torn
            I'm on the fence
            hard to say really
            difficult to say
            tough to say really
            it depends
            depends
            we'll see
            never heard of it
            I've never heard of that
            give me a minute I'm thinking
            just a second
            give me a moment I'm thinking
            so so
            sort of
            yes and no
            I'm not really sure about that
            I am not so sure which
            not too sure yet
            hang on
            one moment
            we can't make up our minds
            they can't make up their minds
            maybe I don't know
            perhaps we'll see
            could be not sure
            it's on the tip of my tongue
            I forgot the name
            I can't think of it
            meh
            umm not sure
            which one should I take
            hard to say
            I'm torn
            I'll have to ask my wife
            """
    )

    private static let despairSamples = [Utterance](
        lines: """
            I want to kill myself
            I'm going to kill myself
            kill myself
            I want to hurt myself
            hurt myself
            I want to die
            I wish I was dead
            I don't want to live
            I don't want to live anymore
            I want to end my life
            end my life
            I feel like killing myself
            I'm suicidal
            I want to commit suicide
            I'm thinking of suicide
            """
    )
}
