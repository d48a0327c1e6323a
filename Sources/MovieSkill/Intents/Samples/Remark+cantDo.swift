import SkillKit

extension Remark {
    static let moreCantDo = [Utterance](
        lines: """
            where can i stream it
            play the trailer
            put it on
            what did the critics say
            how many oscars did it win
            show me a clip
            can i see the poster
            when's it showing near me
            book me two tickets for tonight
            what's the soundtrack like
            who wrote the music
            who wrote it
            who wrote {MovieName}
            i wonder who wrote {MovieName}
            i asked if {MovieName} comes from a novel
            if it is based on a book
            whether {MovieName} is based on a book
            who produced it
            who produced {MovieName}
            who shot it
            who was the cinematographer
            who did the camera
            who composed the score
            who edited {MovieName}
            does the dog survive
            does anyone die at the end
            is {MovieName} better than this one
            is it better than {MovieName}
            is it scarier than {MovieName}
            is it funnier than {MovieName}
            is it as scary as {MovieName}
            is it more exciting than {MovieName}
            is that sadder than {MovieName}
            which is better this or {MovieName}
            which one is scarier
            which one is scarier {MovieName}
            which is funnier {MovieName}
            which one is better {MovieName}
            which of them is sadder {MovieName}
            what's more exciting {MovieName}
            {MovieName} which one is funnier
            is it better than the first one
            is it as good as the original
            is that funnier than the last one
            is it scarier than the one before
            is it any better than the other one
            which one of them is the best
            which of those is funnier
            what's the worst movie you know
            what's the worst rated movie you have
            which film is the worst of all
            how many films has {Person} made
            how old is {Person}
            did it win anything
            was it based on a book
            send it to my phone
            how old is {Person} now
            what's {MovieName} got on rotten tomatoes
            is {MovieName} better than the book
            tell me some trivia about {MovieName}
            how much did {MovieName} make at the box office
            text me the title
            is it on any of the free channels
            did {MovieName} win anything
            start {MovieName} on the living room telly
            what's on at the pictures tonight
            how much is it to rent
            can you buy me the dvd
            who's {Person} dating these days
            is {Person} still alive
            did {Person} ever get an academy award
            where does {Person} live
            has {Person} got kids
            where was {MovieName} filmed
            what did they spend making it
            are they doing a part two
            is the remake any good compared to {MovieName}
            what's the best quote from {MovieName}
            do the famous speech from {MovieName}
            how does {MovieName} end
            who dies at the end
            can you explain the ending of {MovieName}
            add it to my watchlist
            set a reminder to watch {MovieName} on friday
            email me the list
            read me a review
            how many stars did people give it
            is {MovieName} on disney plus yet
            does prime have it
            what time's it start at the odeon
            are there seats left for the late show
            let me see a picture of {Person}
            how tall is {Person}
            what's {Person} worth
            what happened between {Person} and his ex
            did {Person} do their own stunts
            which is better {MovieName} or the sequel
            what's {Person}'s best film according to critics
            are there any bloopers
            is there a scene after the credits
            what was {Person}'s real name
            who wrote the novel it came from
            can i get the theme tune as a ringtone
            has {MovieName} come out on blu ray
            download it for the plane
            is it in imax
            how can i watch this film for free
            make it play on my ipad
            turn on the subtitles
            who's got a higher score {MovieName} or the other one
            were there any mistakes in {MovieName}
            how did they do the special effects
            what is the name of the song at the end
            is there going to be a series of {MovieName}
            tell my sister about {MovieName}
            who was supposed to play the part before {Person}
            book two seats for the new {MovieName}
            no I wanted tickets
            I just wanted tickets
            play me that
            so play me that
            start it please
            put it on for me
            can you rate it for me
            how would you rate it
            does it have captions
            has it got captions
            who wrote the music for it
            who wrote the music for {MovieName}
            who did the soundtrack
            who wrote the score
            who was the cameraman
            how many oscars did {MovieName} win
            did it win any awards
            who has been in more films {Person} or somebody else
            which of them is the killer
            does he die at the end
            what does that word mean
            what means that
            turn up the lights
            can you talk a bit slower
            speak more slowly please
            can you switch the language
            can you turn the volume up
            turn it up a bit
            recommend a good book
            can you recommend a book
            no I meant a book
            what should I read
            recommend me some music
            how much money did it make
            did it win any oscars
            who won best actor for {MovieName}
            did {MovieName} win best picture
            and who wrote the music
            who made the music
            and who made the music for {MovieName}
            who's the music by
            whose music is that
            who wrote the songs
            who sings the song in it
            who sings in {MovieName}
            okay who did the music
            who is the most famous of them
            which of those is the shortest
            """
    )
}
