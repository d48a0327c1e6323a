import SkillKit

extension RecommendMovie {
    /// Wishes that say what films should be about, not the story of one whose title was forgotten.
    static let subjects = [Utterance](
        lines: """
            a {Genre} where the dog survives please
            a film about {Theme} that my grandmother won't fall asleep in
            two hours at most and with {Person} in it
            some {Genre} for the kids before they go to bed
            there's nothing i like more than {Theme} so give me one of those
            something where nobody gets shot
            i loved the bit where they dance in {MovieName} got anything similar
            a story about {Theme} but with a happy ending
            my daughter wants to see one with {Theme} and she is six
            one with {Person} where he isn't the bad guy
            people say {Genre} is boring so show me a good one
            an old {Genre} in black and white for a rainy afternoon
            anything where the good guys win in the end
            we want a {Genre} that isn't too scary because the boys are eight and ten
            a bit like {MovieName} but with fewer people dying
            what can i watch with my girlfriend who hates {Genre}
            a short one about {Theme} for my class
            the kids are bored find them a cartoon with {Theme}
            a movie that makes me cry like when the father dies in {MovieName}
            some good {Genre} from the seventies with car chases
            i'm in the mood for {Theme} and lots of popcorn
            this evening we are five people and we like {Genre}
            a film in which {Person} sings would be nice
            no ghosts no blood just two people talking
            one that ends well because i've had a terrible day
            since everyone at work talks about {Theme} i'd like a film on that
            a {Genre} set in winter that we haven't seen yet
            an exciting one where you don't know who did it until the end
            my husband likes {Theme} and i like {Genre} what suits us both
            the fight on the roof in {MovieName} was great give me more like that
            she only watches things with {Person} so what do you suggest
            he is twelve and crazy about {Theme} which film should we put on
            a movie for a boy who is scared of the dark
            something old and slow where hardly anybody talks
            they're coming at eight and we need a {Genre} for six guests
            a {Genre} with a twist like in {MovieName}
            is there one with {Theme} that isn't for children
            a silly one where everything goes wrong and we can laugh
            when i was little i adored {Theme} can you find me a film with that
            one where the woman saves the man for once
            a long {Genre} because i can't sleep and it's only two o'clock
            some film by {Person} in which nobody wears a uniform
            my favourite part of {MovieName} is the chase so pick something like it
            a true story about {Theme} would be perfect tonight
            something my dad would like he was a sailor for thirty years
            an animal film but please not one where the animal dies
            i want one movie where is {Theme} and is not too sad
            not another {Genre} but maybe one about {Theme}
            a film so sad that even my brother cries
            two of us like {Person} and one of us doesn't what would work
            the kind of {Genre} where you hide behind a pillow
            a family film for christmas with {Theme} in it
            grandpa is visiting and he wants a {Genre} with horses
            an adventure with pirates or something but not longer than ninety minutes
            somebody told me {Person} made a {Genre} is there a good one
            any movie where the couple doesn't get together
            a {Genre} to watch while i iron the shirts
            because i liked the robot in {MovieName} show me something else with {Theme}
            one with dragons and no kissing
            there must be some {Genre} that both a teenager and a nun would enjoy
            can you find me a movie with {Theme}
            can you find a film with {Theme} in it
            have you got one with {Theme}
            is there a movie with {Theme}
            show me one with {Theme}
            i want one with {Theme} in it
            a movie with {Theme}
            any films with {Theme}
            got any movies with {Theme}
            i said no {UnwantedTheme} something {Theme} like {MovieName}
            no i said no {UnwantedTheme}
            something {Theme} that everybody can enjoy
            it's a party so something {Theme}
            it's for {Audience} so nothing {UnwantedTheme}
            i want {Origin} from the {Decade} with {Person} something {Theme}
            tomorrow i want something {Origin} from the {Decade}
            one for {Audience} please
            something for {Audience} this time
            {Genre} with {Theme} in it
            a {Theme} {Genre} like {MovieName}
            i want the real {MovieName}
            maybe a {Genre} one
            a {Theme} one maybe
            i want {Genre} now a {Theme} one
            {Genre} but {Theme} please
            {Theme} but not {UnwantedTheme}
            not {UnwantedTheme} more {Theme}
            i'd like {Person} but in a {Genre}
            {Person} have you anything with him
            {Person} have you got anything with her in it
            my husband and i used to love {Person}
            is there anything by {Person} you can recommend
            how about {Person}
            what about {Person} in a {Genre}
            {Person} maybe
            by another director {Person} maybe
            no like something with {Theme}
            no it's for {Audience} a {Genre}
            no it is for {Audience} something {Theme}
            no something {Theme} please
            no i mean a {Genre} with {Theme}
            no the one you told me with {Person}
            hello i'm looking for something {Theme}
            hello please i search a movie for {Theme}
            i search a movie {Theme}
            would you have something set in {Theme}
            something set in {Theme} maybe a {Genre}
            that's a bit {UnwantedTheme} for them something {Theme}
            that's too {UnwantedTheme} for {Audience} something {Theme}
            okay what else has {Person} made
            no other ones not {UnwantedMovie}
            other ones but not {UnwantedMovie}
            a nice one with {Theme}
            a nice one with {Theme} please
            do you have more about {Theme}
            have you got more about {Theme}
            more films about {Theme}
            more with {Theme}
            I just want something with {Theme} in it
            I didn't mean anything just something with {Theme}
            I'm in the mood for something with {Theme}
            is there one where {Theme} is the lead
            """
    )
}
