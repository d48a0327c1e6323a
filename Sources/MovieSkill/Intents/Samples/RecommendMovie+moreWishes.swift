import SkillKit

extension RecommendMovie {
    static let moreWishes = [Utterance](
        lines: """
            i fancy a {Genre}
            got anything with {Theme}
            what's a good {Genre}
            i'm in the mood for {Theme}
            find us something for {Audience}
            how about a {Genre} from the {Decade}
            something {Theme} for {Audience}
            {MovieName} was brilliant any more like it
            got any {Person} films
            whatever {Person}'s done lately
            my kids moan if it's {UnwantedEra} so a {Genre} they'll accept
            let's go {Origin} tonight
            what do you have that's {Length} and {Theme}
            {Audience} and i want to watch a {Genre}
            me and {Audience} want to watch something {Theme}
            {Audience} and i would like something {Theme}
            {Audience} want something {Theme}
            {Audience} wants to see a {Genre}
            my kid is obsessed with {Theme}
            i wanna watch a movie about {Theme}
            me want {Theme} movie
            can we have one with {Theme} in
            is there a film about {Theme}
            surprise me with a {Genre}
            i'd kill for a decent {Genre}
            i'm up for {Genre} or maybe {Theme}
            something in the vein of {MovieName}
            if i liked {MovieName} what else would i like
            same director as {MovieName}
            who else makes films like {Person}
            directed by {Person} ideally
            give me a {Person} one i might have missed
            i've seen everything by {Person} so what next
            like {MovieName} but not as {UnwantedTheme}
            {MovieName} meets {Theme}
            a cross between {MovieName} and a {Genre}
            there's {Audience} here so keep it {Theme}
            one that {Audience} would enjoy too
            it's date night so {Theme}
            it's raining and we want {Theme}
            i've had a rotten day cheer me up with {Theme}
            i want a film to make me {Theme}
            i want jumping out of my seat {Genre}
            something to fall asleep to {Theme}
            could you suggest a {Genre} please dear
            in my day they had proper {Genre}
            they don't make {Genre} like they used to find me one
            one of those {Era} films with {Person}
            i was born in {Year} give me a film from then
            best {Genre} of {Year}
            from around {Year} with {Person}
            what came out in {Year} that's good
            the {Decade} had great {Genre} pick one
            early {Decade} maybe {Theme}
            what are the {Origin} making these days
            anything {Origin} as long as it's not {UnwantedGenre}
            i'm learning {Origin} so a film in that
            subtitles are fine maybe something {Origin}
            i haven't got all night something {Length}
            early start tomorrow so {Length}
            the babysitter leaves soon so {Length} and {Theme}
            an award winning {Genre}
            a cult classic with {Theme}
            hidden gem {Genre}
            something obscure and {Origin}
            a blockbuster with loads of {Theme}
            some arty {Origin} number
            nothing too highbrow just {Theme}
            do you have a movie where there is {Theme}
            please i search a film with {Theme}
            i would like to see one {Genre} of {Person}
            me and my brother want {Theme} movies
            can i have a {Theme} one
            want {Theme} now
            a film that's got {Theme} and lots of it
            daddy says we can watch {Genre}
            for my birthday party with {Audience} we need {Theme}
            the girls are coming round so a {Genre}
            the lads want {Genre}
            what would {Audience} like
            {Audience} won't watch {UnwantedGenre}
            i want {Genre} and {Audience} wants {Theme} help
            she likes {Genre} and i like {Person}
            my husband likes {Person} but i can't bear {UnwantedGenre}
            i don't mind {Genre} so long as there's no {UnwantedTheme}
            {Genre} without the {UnwantedTheme}
            less {UnwantedTheme} more {Theme}
            enough {UnwantedGenre} let's have a {Genre}
            we always end up with {UnwantedGenre} so {Genre} for once
            i usually go for {Genre}
            {Person} is my favourite
            i'm going through a {Person} phase
            we saw {MovieName} last night and loved it
            i grew up on {MovieName}
            {MovieName} is my favourite film ever
            i really enjoyed {MovieName} but {UnwantedMovie} was rubbish
            anything similar to {MovieName} except {UnwantedMovie}
            something like {MovieName} with {Person}
            {MovieName} but for {Audience}
            the {Decade} version of {MovieName}
            a {Genre} that feels like {MovieName}
            more {MovieName} sort of stuff
            what do people who like {MovieName} watch
            you know {MovieName} well that kind of thing
            not a sequel just something with the vibe of {MovieName}
            {Decade} stuff
            {Era} ones
            do you know any {Theme} films
            hit me with your best {Genre}
            throw me a {Genre}
            bung on a {Genre}
            whack us a {Theme} film
            let's do {Genre} night
            it's halloween so {Theme}
            we're after something {Theme} for christmas eve
            what's good for a rainy afternoon with {Audience}
            a {Theme} one with {Person}
            {UnwantedEra} stuff puts me off but i love {Person}
            i'm craving some {Theme}
            don't suppose you've got any {Theme}
            it'd be nice to see {Person} in a {Genre}
            is there a {Genre} where {Person} sings
            what's {Person} like in {Genre}
            when {Person} was young
            a {Person} and {Theme} combination
            anything {Person} did in the {Decade}
            um something uh with like {Theme} i guess
            i dunno a {Genre} or whatever
            well i liked {MovieName} and i quite like {Theme}
            honestly anything {Theme} as long as it's {Length}
            you choose but it should be {Era}
            my therapist says less {UnwantedGenre} so {Theme}
            we've got a toddler so {Length} and {Theme}
            it has to have {Theme} or {Audience} gets bored
            {Audience} can't handle {UnwantedTheme}
            {Genre} minus {UnwantedPerson}
            by {Person} but not {UnwantedMovie}
            {Person} before they got famous
            a {Genre} set around {Theme}
            a true story about {Theme}
            based on real life with {Theme}
            a {Genre} on {Theme}
            is it possible to get a {Genre} that's {Theme}
            would there be something {Era} and {Theme}
            i know it's a lot to ask but {Genre} and not {UnwantedEra}
            i haven't seen a good {Genre} in ages
            i've never watched a {Origin} film where do i start
            {Genre} i like {UnwantedLength} i don't like
            tell me a {Genre} everyone should see before they die
            your weirdest {Genre}
            i'll take any {Genre} going
            a movie for {Audience} from the {Decade}
            we are four people and we like {Theme}
            a {Theme} one this time
            """
    )
}
