import SkillKit

extension RecommendMovie {
    /// Wishes that start with something else: the occasion, what is ruled out, or what was said wrong.
    static let roundabout = [Utterance](
        lines: """
            a {Genre} but not from the {UnwantedDecade}
            but not from the {UnwantedDecade}
            a {Genre} just not from the {UnwantedDecade}
            {Genre} only nothing from the {UnwantedDecade}
            a {Genre} that isn't {UnwantedOrigin}
            a {Genre} that is not from {UnwantedOrigin}
            a {Genre} that isn't {UnwantedTheme}
            an {Origin} film that isn't from the {UnwantedDecade}
            anything else but {UnwantedGenre}
            anything else but {UnwantedPerson}
            anything else but {UnwantedOrigin} films
            anything but the {UnwantedDecade}
            any {Genre} except the {UnwantedOrigin} ones
            any decade but the {UnwantedDecade}
            any actor but {UnwantedPerson}
            any country but {UnwantedOrigin}
            any kind but {UnwantedGenre}
            all kinds but not {UnwantedGenre}
            everything but {UnwantedGenre} really
            something with {Person} but not a {UnwantedGenre}
            something with {Person} but not {UnwantedMovie} again
            a film by {Person} but not with {UnwantedPerson}
            a {Genre} nothing made {UnwantedEra} {Year}
            a {Genre} with {Person} nothing made {UnwantedEra} {Year} please
            a {Genre} nothing from {UnwantedEra} {Year}
            nothing {UnwantedEra} please nothing from before {Year}
            they refuse to watch anything {UnwantedEra} {Year}
            my kids won't watch anything {UnwantedEra} {Year}
            she won't watch anything with {UnwantedTheme} in it
            he refuses to watch {UnwantedGenre} so a {Genre}
            my wife likes {Person} so a {Genre} with him
            my wife fancies {Person} so a {Genre} with him please
            we both like {Person} a {Genre} with her in it would be nice
            my husband fancies {Person} so one with her
            she's fond of {Person} maybe a {Genre} from the {Decade} with him
            could I have a {Genre} with {Person} one from the {Decade}
            I'd like a {Genre} with {Person} one from when he was young the {Decade}
            did I say {UnwantedDecade} I meant {Decade}
            did I say {UnwantedGenre} I meant {Genre}
            did I say {UnwantedPerson} I meant {Person}
            I always mix them up {Person} is who I mean
            {Person} is who I mean
            {Person} is the one I mean
            it's {Person} I was thinking of not {UnwantedPerson}
            not {UnwantedPerson} what's his name {Person}
            what was I saying I meant {Decade}
            I got that wrong I want {Genre}
            better make it a {Genre}
            back to {Person}
            back to {Person} then
            okay back to {Genre}
            back to {Genre} then
            back to the {Decade} then
            let's go back to {Genre}
            let's have {Person} again
            {Person} again then
            or take {Person} instead
            or no take {Person} instead
            no take {Person}
            or rather {Person}
            or rather a {Genre}
            we want to be {Theme} and laugh as well so a {Genre}
            I want to be {Theme} and to cry so a {Genre} I suppose
            scared but also laughing so a {Genre} I suppose
            so a {Genre} I suppose
            a {Genre} I suppose
            a {Genre} I guess
            something {Theme} with {Person} in it from {Year} {Era}
            something {Theme} with {Person} {Year} {Era}
            a {Genre} with {Person} {Era} {Year}
            a {Genre} with {Person} from the {Decade} {Era}
            ah no better make it {Theme}
            the kids are still up so better make it {Genre}
            change of plan {Genre} instead
            change of plan we want something {Theme}
            plans have changed something for {Audience} please
            forget the {UnwantedDecade} let's do the {Decade}
            forget the {UnwantedDecade} the {Decade}
            forget {UnwantedGenre} {Genre}
            scrap {UnwantedOrigin} {Origin} please
            what is suitable for {Audience} of four years
            {Audience} of six years
            no the {UnwantedDecade} is too {UnwantedEra} the {Decade} please
            what I like best is {Theme}
            I like it best when it's {Theme}
            I like films where there's {Theme}
            I want one that will have me {Theme}
            {Genre} but one that makes me {Theme}
            {Genre} but one that makes you {Theme}
            something that makes me {Theme}
            a film to make me {Theme}
            I need to {Theme} tonight
            I want to be {Theme}
            we want to be {Theme}
            I fancy being {Theme}
            we feel like a good {Theme}
            it's been an awful week something {Theme} please
            I've had a rotten day I need something {Theme}
            after such a long day just something {Theme}
            my girlfriend left me something {Theme}
            I'm down today find me something {Theme}
            we're snowed in what's good for {Audience}
            it's raining and {Audience} are bored
            it's our anniversary what's good for {Audience}
            we've got {Audience} coming over what's good
            {Audience} are visiting what should we put on
            what is suitable for {Audience}
            what would be right for {Audience}
            what can {Audience} watch
            what can I show {Audience}
            is there anything for {Audience}
            we're home this weekend and we'd like a {Genre}
            we're in all evening and feel like a {Genre}
            we're having people round and want something {Theme}
            {Length} max otherwise I don't care
            something {Length} at most
            nothing over {Length} otherwise we're easy
            whatever as long as it's {Length}
            I don't care what as long as it has {Person} in it
            I don't mind what as long as it's from {Origin}
            it's all the same to me as long as it's {Genre}
            what I'm after is a {Genre} about {Theme}
            what would really hit the spot is a {Genre}
            you know what I could go for a {Genre}
            go on surprise me but make it {Genre}
            just throw me a {Genre}
            {MovieName} is the sweetest thing I ever saw
            {MovieName} is the best thing I've seen in years
            {MovieName} gorgeous I've seen it three times
            {MovieName} that little film about {Theme} lovely
            {MovieName} the {Origin} one with {Theme} I loved it
            that {MovieName} with the music in it was very strong
            this {MovieName} it was a very strong film I liked it
            {MovieName} scared me stiff in a good way
            {MovieName} freaked me out but in a good way
            {MovieName} had me in tears
            {MovieName} had us in stitches
            {MovieName} knocked me sideways
            {MovieName} blew my mind
            {MovieName} stayed with me for days
            {UnwantedMovie} wasn't for me at all {MovieName} now that I liked
            {UnwantedMovie} no thanks {MovieName} now you're talking
            didn't care for {UnwantedMovie} {MovieName} though that I liked
            everybody raves about {UnwantedMovie} and I don't get it but {MovieName} is great
            what should I watch after that
            what should I watch after that one
            what should I see after {MovieName}
            what do I watch now that I've seen {MovieName}
            what goes well with {MovieName}
            what would go with {MovieName}
            any {Genre} will do as long as {UnwantedPerson} isn't in it
            any {Genre} as long as it hasn't got {UnwantedPerson} in it
            anything as long as {UnwantedPerson} isn't in it
            no {UnwantedGenre} for us please something with {Theme}
            no {UnwantedGenre} for us please something with {Person}
            no {UnwantedGenre} thanks something {Theme} would be nice
            a {Genre} with {Theme} nothing {UnwantedGenre}
            a {Genre} with real people nothing {UnwantedGenre}
            a {Genre} that has nothing to do with {UnwantedGenre}
            a {Genre} that has nothing to do with {UnwantedTheme}
            a {Genre} with neither {UnwantedGenre} in it
            a {Theme} {Genre} if there is such a thing
            a {Theme} {Genre} if you've got one
            a {Genre} {Theme} if possible
            is there such a thing as a {Theme} {Genre}
            it isn't that I dislike {Genre} I rather enjoy it
            it's not that I mind {Genre} I quite like it
            no no {Year}
            no {Year} I said
            {Year} I mean
            no not that {Year}
            I'd like it to be a {Genre} {Also}
            but {Also} a {Genre}
            and {Also} {Genre}
            make it {Genre} {Also}
            can it {Also} be a {Genre}
            but it should be {Genre} {Also}
            only if it's {Genre} {Also}
            a {Genre} {Also} please
            I want it {Genre} {Also}
            {Person} {Also}
            and with {Person} {Also}
            one with {Person} in it {Also}
            from the {Decade} {Also}
            he disliked {UnwantedMovie} but he was mad about {MovieName}
            my son disliked {UnwantedMovie} but was mad about {MovieName}
            she didn't take to {UnwantedMovie} but {MovieName} she adored
            didn't think I'd like {MovieName} but wow
            I wasn't expecting much from {MovieName} but it was brilliant
            {Theme} isn't really my thing but {MovieName} was brilliant
            {MovieName} is the loveliest little film
            {MovieName} is the loveliest little film anything like it
            I really really like {MovieName}
            I really really like {MovieName} the one with {Person}
            """
    )
}
