import SkillKit

extension Dislike {
    static let moreSamples = [Utterance](
        lines: """
            {UnwantedGenre} leaves me cold
            {UnwantedPerson} just winds me up
            {UnwantedGenre} does my head in
            {UnwantedPerson} makes my skin crawl
            {UnwantedTheme} gives me the heebie jeebies
            {UnwantedMovie} sent me to sleep
            {UnwantedGenre} isn't my cup of tea
            {UnwantedPerson} couldn't act his way out of a paper bag
            {UnwantedTheme} turns my stomach
            {UnwantedMovie} was two hours I'll never get back
            {UnwantedGenre} bores the pants off me
            {UnwantedPerson} is like nails on a blackboard
            {UnwantedOrigin} films go right over my head
            {UnwantedDecade} films look so cheap
            {UnwantedEra} movies make me nod off
            {UnwantedLength} ones are a pain in the backside
            {UnwantedAudience} movies aren't for a man of my age
            {UnwantedGenre} is a big fat no from me
            {UnwantedPerson} ruins everything she's in
            {UnwantedTheme} hits too close to home right now
            {UnwantedMovie} can get in the bin
            {UnwantedGenre} gets on my wick
            {UnwantedPerson} I wouldn't cross the road for
            {UnwantedTheme} is where I draw the line
            {UnwantedMovie} over my dead body
            {UnwantedOrigin} stuff with all that reading no ta
            {UnwantedGenre} yuck
            {UnwantedPerson} nah not him again
            {UnwantedTheme} makes our little one cry
            {UnwantedMovie} what a load of tripe
            {UnwantedGenre} it's all been done to death
            {UnwantedPerson} has gone right off the boil
            {UnwantedTheme} triggers my wife's anxiety
            {UnwantedMovie} scared the living daylights out of me
            {UnwantedDecade} was a dreadful time for cinema
            {UnwantedOrigin} pictures never did anything for me
            {UnwantedGenre} you can keep
            {UnwantedPerson} can jog on
            {UnwantedTheme} puts me off my dinner
            {UnwantedMovie} is massively overrated if you ask me
            {UnwantedGenre} don't do nowt for me
            {UnwantedPerson} always plays the same part and it's tiresome
            {UnwantedTheme} please spare me
            {UnwantedMovie} I switched off after ten minutes
            {UnwantedGenre} and me don't get along
            {UnwantedPerson} and I parted ways years ago
            {UnwantedTheme} I've had it up to here with that
            {UnwantedMovie} for me is very bad film
            {UnwantedGenre} I am not liking so much
            {UnwantedOrigin} cinema is hard work after a long day
            {UnwantedEra} films all look grey to me
            {UnwantedLength} films give me a numb bum
            {UnwantedAudience} films drive the grown ups up the wall
            {UnwantedGenre} is totally cringe
            {UnwantedPerson} gives me the ick
            {UnwantedTheme} is such a buzzkill
            {UnwantedMovie} sucked big time
            {UnwantedGenre} is for babies
            {UnwantedPerson} is way too creepy for me
            {UnwantedTheme} gives my sister bad dreams
            {UnwantedMovie} made me want to gouge my eyes out
            {UnwantedGenre} just isn't in my wheelhouse
            {UnwantedPerson} rubs me the wrong way
            {UnwantedTheme} ain't never been fun to look at
            {UnwantedMovie} was a hot mess
            {UnwantedGenre} strikes me as frightfully vulgar
            {UnwantedPerson} has a voice that goes straight through me
            {UnwantedTheme} upsets me ever since my dog passed
            {UnwantedMovie} doesn't hold a candle to the book
            {UnwantedDecade} hairdos make me want to look away
            {UnwantedOrigin} accents I can't follow
            {UnwantedGenre} hmm no that's more my brother's thing
            {UnwantedPerson} hams it up something awful
            {UnwantedTheme} is banned in this house
            {UnwantedMovie} broke me so never again
            {UnwantedGenre} plots are all the same to me
            {UnwantedPerson} flicks are strictly for my ex
            {UnwantedTheme} scenes have me hiding behind the sofa
            {UnwantedMovie} belongs at the bottom of the sea
            {UnwantedGenre} would bore a glass eye to sleep
            {UnwantedPerson} I find insufferably smug
            {UnwantedTheme} in a film and I'm out the door
            {UnwantedEra} pictures just don't speak to my generation
            {UnwantedLength} movies and my bladder don't mix
            {UnwantedAudience} stuff is beneath me now I'm twelve
            {UnwantedDecade} special effects are laughable
            {UnwantedGenre} wears thin pretty fast
            {UnwantedPerson} as the lead is a deal breaker
            {UnwantedTheme} gets my blood pressure up
            {UnwantedMovie} and all its sequels should be outlawed
            {UnwantedGenre} was my late husband's passion never mine
            my gran walks out the moment there's {UnwantedTheme}
            I had nightmares from {UnwantedMovie}
            if it's {UnwantedOrigin} count me out
            I can't be doing with {UnwantedGenre}
            don't you dare put {UnwantedMovie} on
            keep {UnwantedPerson} off my telly
            I'd rather watch paint dry than {UnwantedMovie}
            steer clear of {UnwantedTheme} will you
            you won't catch me watching {UnwantedGenre}
            I've got an allergy to {UnwantedPerson}
            as long as there's no {UnwantedTheme} in it
            we're trying to avoid {UnwantedTheme} with the children here
            what anyone sees in {UnwantedPerson} is beyond me
            I never got the fuss about {UnwantedMovie}
            who on earth would sit through {UnwantedMovie}
            wild horses couldn't drag me to a {UnwantedGenre}
            I'm sick to the back teeth of {UnwantedGenre}
            give {UnwantedPerson} a miss
            leave out the {UnwantedAudience} ones we're adults
            nothing from the {UnwantedDecade} if you can help it
            I wasn't even born in the {UnwantedDecade} so skip those
            none of that {UnwantedEra} rubbish
            it mustn't be {UnwantedLength} I've an early start
            I've no patience for {UnwantedLength} films
            there better not be any {UnwantedTheme}
            does it have {UnwantedTheme} because then forget it
            the second {UnwantedPerson} turns up I change the channel
            my kids freak out when they see {UnwantedTheme}
            I'm too squeamish for {UnwantedTheme}
            me I don't support {UnwantedPerson}
            how can people like {UnwantedGenre}
            please to not give me {UnwantedOrigin} movie
            my English is not enough for {UnwantedGenre}
            I grew out of {UnwantedGenre} ages ago
            life's too short for {UnwantedGenre}
            you couldn't pay me to watch {UnwantedMovie}
            I wouldn't wish {UnwantedMovie} on my worst enemy
            we could do without {UnwantedPerson} tonight
            no more {UnwantedPerson} I'm begging you
            ugh {UnwantedGenre}
            not another {UnwantedOrigin} one
            spare us the {UnwantedAudience} stuff
            scratch {UnwantedMovie} off the list
            I fell asleep in {UnwantedMovie} at the pictures
            it's {UnwantedGenre} isn't it then I'll pass
            I'm not in the mood for {UnwantedTheme} after the week I've had
            my doctor told me no {UnwantedTheme}
            I still haven't forgiven {UnwantedPerson} for {UnwantedMovie}
            neither {UnwantedGenre} nor {UnwantedTheme} thank you
            if {UnwantedPerson} is in it I'm going to bed
            unless you want me crying all night skip {UnwantedTheme}
            when I hear {UnwantedGenre} I run a mile
            I'd sooner have a root canal than more {UnwantedGenre}
            as a director {UnwantedPerson} is all style and no substance
            that {UnwantedPerson} bloke gets right up my nose
            that looks dreadful
            it's just not grabbing me
            I don't fancy that one bit
            oh god no
            you must be joking
            I'm going to give that one a swerve
            that's not really us
            it's a bit grim for a Friday night
            too much like hard work
            not on your nelly
            bleurgh
            that'd have me asleep in five minutes
            meh hard pass
            the trailer put me right off
            hmm I'd rather not
            that's a thumbs down from all of us
            what a stupid idea for a film
            I'm not sitting through that
            the missus won't have it
            mum would go mad if we watched that
            the reviews were shocking
            that one no good for me
            we're not that desperate
            it looks proper naff
            I can tell from the title I'd hate it
            it don't sound like much cop
            there's something musty about anything {UnwantedEra}
            I'd feel daft watching something meant for {UnwantedAudience}
            no {UnwantedPerson} thanks
            nothing with {UnwantedPerson} in i can't stand the man
            nothing {UnwantedEra} i want to laugh till it hurts
            preferably not {UnwantedEra}
            i'm not really a {UnwantedGenre} person
            i lose interest in anything {UnwantedLength}
            my gran's visiting so nothing {UnwantedTheme}
            i get scared easily so no {UnwantedTheme}
            keep {UnwantedPerson} out of it
            not that
            no not that
            not that one no
            none of these
            none of those
            no none of them
            nope not this one
            I didn't say {UnwantedMovie}
            no I didn't say {UnwantedMovie}
            no I didn't mean {UnwantedMovie}
            I didn't ask for {UnwantedMovie}
            no I didn't mean the movie {UnwantedMovie}
            I don't want anything with {UnwantedPerson} in it
            I don't want anything with {UnwantedPerson} ever
            please nothing with {UnwantedPerson} in it
            anything but {UnwantedOrigin}
            and no {UnwantedAudience} please
            not really my thing
            not quite our thing
            not exactly my thing
            that's not really our kind of thing
            everybody raves about {UnwantedMovie} and I don't get it
            everybody raves about {UnwantedMovie} and I just don't see it
            people rave about {UnwantedMovie} but it's overrated if you ask me
            my friends are all crazy about {UnwantedMovie} and it does nothing for me
            they all love {UnwantedMovie} and I can't see why
            everyone goes on about {UnwantedMovie} and I don't see why
            I never saw what people see in {UnwantedMovie}
            I don't get what the fuss is about with {UnwantedMovie}
            I don't get the hype around {UnwantedPerson}
            {UnwantedMovie} is so overhyped
            anything from the {UnwantedDecade} puts me off
            nothing out of the {UnwantedDecade} please
            I can't be doing with the {UnwantedDecade}
            not the {UnwantedDecade}
            not {UnwantedDecade} films
            I said not {UnwantedOrigin}
            I said no {UnwantedGenre}
            I said not from the {UnwantedDecade}
            I told you nothing with {UnwantedPerson}
            nothing {UnwantedEra} please
            nothing made {UnwantedEra} {Year}
            my students refuse to watch anything {UnwantedEra} {Year}
            """
    )
}
