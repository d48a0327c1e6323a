import SkillKit

extension RecommendMovie {
    static let moreFilms = [Utterance](
        lines: """
            {MovieName} all day every day
            {MovieName} no contest
            {MovieName} is a solid nine out of ten for me
            {MovieName} wrecked me in the best way
            {MovieName} was on telly last night and I was glued
            {MovieName} because I used to be a nurse
            {MovieName} was our first date
            {MovieName} is what got me into films in the first place
            {MovieName} gets better as I get older
            {MovieName} slaps
            {MovieName} lives rent free in my head
            {MovieName} I could watch on a loop
            {MovieName} oh my days what a film
            {MovieName} had my nan in stitches
            {MovieName} is my jam
            {MovieName} would be a good example
            {MovieName} for instance was right up my street
            {MovieName} I saw it when I was like six and it stuck
            {MovieName} gave me goosebumps start to finish
            {MovieName} is basically my childhood
            {MovieName} erm yeah probably that one
            {MovieName} would have to be my number one
            {MovieName} ticks all my boxes
            {MovieName} didn't let me down for a second
            {MovieName} has a special place in my heart
            {MovieName} is the bar so beat that
            {MovieName} had the whole cinema clapping
            {MovieName} I had low hopes for and it proved me wrong
            {MovieName} is the only one I ever finished without falling asleep
            {MovieName} I know every word of
            {MovieName} and that sort of caper
            {MovieName} was more my cup of tea
            {MovieName} comes to mind
            {MovieName} we put on every Christmas without fail
            {MovieName} helped me through my divorce
            {MovieName} kept the whole family quiet for once
            {MovieName} if I had to choose
            {MovieName} is to my taste very much
            {MovieName} it pleased me a lot
            {MovieName} got me right in the feels
            {MovieName} ruined every other film for me
            {MovieName} well that one I did enjoy I must say
            {MovieName} five stars what's next
            {MovieName} done so where do I go from here
            {MovieName} finished and now I feel empty
            {MovieName} on steroids is what I'm after
            {MovieName} lookalikes
            {MovieName} was peak cinema if you ask me
            {MovieName} mum says that's my favourite
            {MovieName} blew my tiny mind
            {MovieName} used to be my late husband's favourite and mine too
            {MovieName} got passed down from my grandad
            {MovieName} scratched an itch and the itch is back
            {MovieName} worked a treat last movie night
            {MovieName} since you ask
            {MovieName} I bought it on tape then on disc then on blu ray
            {MovieName} is a masterpiece fight me
            {MovieName} cracks me up every single time
            {MovieName} did something to me I can't explain
            {MovieName} earned its three hours
            {MovieName} I'm obsessed
            {MovieName} I was sobbing like a baby
            {MovieName} my brother and me we act it out
            {MovieName} should have won everything that year
            {MovieName} was better than the book even
            {MovieName} because of the music mostly
            {MovieName} for the costumes alone
            {MovieName} maybe or is that too obvious
            {MovieName} takes me back to being seventeen
            {MovieName} I give full marks
            {MovieName} the twist at the end got me so more of those
            {MovieName} is how a film ought to be made
            {MovieName} left us all speechless
            {MovieName} is the closest thing to perfect I have seen
            I'm named after a character in {MovieName}
            my husband proposed to me during {MovieName}
            I've got the poster of {MovieName} over my bed
            I had {MovieName} as my birthday party theme
            my granddaughter put on {MovieName} and I was hooked
            we walked down the aisle to the theme from {MovieName}
            I wore out my tape of {MovieName}
            I cried buckets at {MovieName}
            I'm a sucker for {MovieName}
            you can't go wrong with {MovieName}
            I've a soft spot for {MovieName}
            nothing has topped {MovieName} yet
            find me a worthy successor to {MovieName}
            what's the spiritual cousin of {MovieName}
            if {MovieName} had a baby what would it be
            I want to feel the way {MovieName} made me feel
            people who dig {MovieName} what else do they watch
            help I just came out of {MovieName} and need my next fix
            I'm on a {MovieName} kick lately
            all my friends are raving about {MovieName} and they're right
            I chose my job because of {MovieName}
            I learned my English from watching {MovieName}
            in my country everybody knows {MovieName} and me I adore it
            the last thing that made me laugh out loud was {MovieName}
            last good one I saw let me think was {MovieName}
            what was it called oh yes {MovieName} that was lovely
            um the one with uh {MovieName} yeah that was sick
            hang on it'll come to me {MovieName} that's it
            put me down for {MovieName}
            I'd go with {MovieName}
            start from {MovieName} and take it from there
            let's use {MovieName} as a yardstick
            in the same ballpark as {MovieName}
            cut from the same cloth as {MovieName}
            along the lines of {MovieName} if you catch my drift
            is there a poor man's {MovieName} out there
            anything to fill the {MovieName} shaped hole in my life
            my dog even sat through {MovieName} that's how good it was
            I never expected to like {MovieName} but boy did I
            guilty pleasure is {MovieName} don't tell anyone
            don't laugh but {MovieName} is my favourite
            I quoted {MovieName} in my wedding speech
            ask me my favourite and I'll say {MovieName} without blinking
            the kids won't stop singing the songs from {MovieName}
            my son watches {MovieName} on repeat and wants another
            we're running out of films as good as {MovieName}
            why don't they make them like {MovieName} any more
            they don't write dialogue the way {MovieName} did
            I rate {MovieName} really highly
            on my letterboxd {MovieName} sits right at the top
            our whole book club fell for {MovieName}
            the wife and I thoroughly enjoyed {MovieName}
            me I like very much the film {MovieName}
            I have seen {MovieName} and it was for me very beautiful
            yesterday I was watching {MovieName} and I was very happy
            I stayed up till three to finish {MovieName}
            I skipped school to see {MovieName}
            I drove two hours to catch {MovieName} on the big screen
            I was an extra in {MovieName} so I'm biased
            who should I thank for {MovieName} and what else is there
            double bill with {MovieName} what goes on second
            what comes after {MovieName} for someone who's never heard of anything
            got any more where {MovieName} came from
            same energy as {MovieName} please
            gimme gimme more {MovieName} stuff
            can we have one that's nearly the same as {MovieName}
            I'm chasing the high I got off {MovieName}
            I still think about {MovieName} in the shower
            we had a blast with {MovieName}
            Dad and I bonded over {MovieName} when I was little
            the ending of {MovieName} floored me
            for my money it doesn't get better than {MovieName}
            hard to say but if you twist my arm {MovieName}
            when I was stuck in hospital {MovieName} kept me going
            if I were stranded on an island I'd take {MovieName}
            {MovieName} but make it {Origin}
            {MovieName} only set in {Decade}
            {MovieName} reimagined as {Genre}
            {MovieName} if {Person} had been in it
            {MovieName} with a dash of {Theme}
            {MovieName} toned down for {Audience}
            {MovieName} but I've only got {Length}
            {MovieName} crossed with a {Genre}
            {MovieName} was great now something with {Person}
            {MovieName} is what we love and it must suit {Audience}
            {MovieName} kind of story and {Theme} would be the cherry on top
            {MovieName} but how they would have done it in {Decade}
            {MovieName} was marvellous does {Origin} cinema have anything comparable
            {MovieName} got me curious about {Theme} so feed me
            {MovieName} squeezed into {Length}
            {MovieName} meets {Theme} basically
            {MovieName} made me a fan of {Person} so what else
            {MovieName} converted me to {Genre}
            {MovieName} scratches my {Genre} itch
            {MovieName} set me off on {Person} and I can't stop
            {MovieName} opened my eyes to {Origin} films
            {MovieName} plus {Audience} on the sofa equals what
            {MovieName} is the only {Genre} I've ever sat through happily
            {MovieName} is prime {Decade} and I want to stay there
            {MovieName} I like cos it's about {Theme}
            {MovieName} I loved and {Person} too can you combine them
            {MovieName} tickled us pink but tonight we've got {Audience} round
            {MovieName} for the mood {Genre} for the rest
            {MovieName} with the {Theme} cranked up to eleven
            {MovieName} except it should come in at {Length}
            a {Genre} with the soul of {MovieName}
            a {Origin} answer to {MovieName}
            is there a {Genre} that does what {MovieName} did
            the {Decade} equivalent of {MovieName}
            think {MovieName} think {Theme} think popcorn
            {Person} in a thing that feels like {MovieName}
            my {Audience} are mad about {MovieName} what's suitable next
            I fancy a bit of {Genre} nothing less than {MovieName} will do
            where's the {MovieName} for {Audience}
            we adored {MovieName} and we've got {Length} before the babysitter leaves
            I'm writing an essay on {Theme} and {MovieName} was my starting point
            {Person} was so funny in {MovieName} do they have others
            I only know {Person} from {MovieName} and I want to see more
            I grew up in {Decade} on stuff like {MovieName}
            {Decade} kid here raised on {MovieName}
            being {Origin} myself I was proud of {MovieName}
            my {Origin} girlfriend showed me {MovieName} and now I want more from there
            did {Person} ever make anything as daft as {MovieName}
            {Theme} but handled as cleverly as in {MovieName}
            you know {MovieName} right well that with {Theme} in it
            if {MovieName} is a ten get me a nine that's {Genre}
            {Genre} please and {MovieName} is my benchmark
            take {MovieName} swap the lead for {Person} and what have you got
            {Length} tops and it should sparkle the way {MovieName} does
            teacher here looking for {Audience} material on {Theme} as gripping as {MovieName}
            something old from {Decade} maybe that {MovieName} stole its ideas from
            what {Decade} gem would a {MovieName} nut not know about
            Friday night {Audience} pizza and the next {MovieName} go
            I am searching {Genre} film how it was {MovieName}
            {MovieName} but I can't be doing with {UnwantedGenre}
            {MovieName} was fab but {UnwantedLength} is too much for my bladder
            {MovieName} over {UnwantedMovie} any day of the week
            {MovieName} wipes the floor with {UnwantedMovie}
            {MovieName} I get {UnwantedMovie} I really don't
            {MovieName} but go easy on the {UnwantedTheme}
            {MovieName} is lovely so long as you spare me {UnwantedPerson}
            {MovieName} made me happy {UnwantedMovie} put me to sleep
            {MovieName} please and if I see {UnwantedPerson} I'm switching off
            {MovieName} had just enough before it tips into {UnwantedGenre}
            {MovieName} but {UnwantedTheme} gives me nightmares
            {MovieName} only I won't sit still for {UnwantedLength}
            {MovieName} and before you say {UnwantedMovie} I've seen it
            {MovieName} fans always get told {UnwantedMovie} well I'm sick of that
            {MovieName} is about as close to {UnwantedGenre} as I'll go
            {MovieName} I worship but keep {UnwantedPerson} far away from me
            {MovieName} was fine {UnwantedTheme} is where I draw the line
            {MovieName} not the kind that drags on {UnwantedLength}
            {MovieName} I said not {UnwantedMovie}
            {MovieName} came out the same year as {UnwantedMovie} and deserved the hype more
            {MovieName} kind of thing hold the {UnwantedGenre}
            {MovieName} had heart and {UnwantedMovie} was just noise
            {MovieName} shows you don't need {UnwantedPerson} to make a hit
            {MovieName} but I'm allergic to {UnwantedPerson}
            {MovieName} is good for me {UnwantedGenre} is not good for me
            {MovieName} cos my sister hates {UnwantedTheme}
            {MovieName} ish but leave out {UnwantedTheme} my mother's watching
            I walked out of {UnwantedMovie} but stayed for {MovieName} twice
            no no no not {UnwantedMovie} I meant {MovieName}
            I hated {UnwantedMovie} so much I had to watch {MovieName} to recover
            they told me {UnwantedMovie} was great rubbish give me {MovieName} instead
            everyone bangs on about {UnwantedMovie} but I'm more of a {MovieName} person
            anything but {UnwantedGenre} ideally in the spirit of {MovieName}
            I don't do {UnwantedGenre} but {MovieName} was an exception
            never liked {UnwantedPerson} though {MovieName} won me over
            forget {UnwantedPerson} just recreate {MovieName} for me
            if it's got {UnwantedTheme} forget it but {MovieName} was a joy
            after {UnwantedMovie} bored me to tears I need a {MovieName} again
            my hubby wants {UnwantedGenre} over my dead body let's do a {MovieName}
            my attention span can't take {UnwantedLength} so a pocket sized {MovieName}
            is there a {MovieName} for people who faint at {UnwantedTheme}
            the critics prefer {UnwantedMovie} but my vote goes to {MovieName}
            same director as {MovieName} fine same cast as {UnwantedMovie} no thanks
            we argued I want {MovieName} he wants {UnwantedMovie} and I won
            steer me to {MovieName} territory and well clear of {UnwantedGenre}
            {UnwantedMovie} what a letdown whereas {MovieName} wow
            """
    )
}
