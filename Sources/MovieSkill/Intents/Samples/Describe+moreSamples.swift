import SkillKit

extension Describe {
    static let moreSamples = [Utterance](
        lines: """
            my granddad told me about one {Description}
            trying to think of a film {Description}
            it had {Person} and {Description}
            what's that one where {Description}
            what's the movie with {Description}
            you know the one {Description}
            there's this film and {Description}
            it's the one about {Description}
            it's on the tip of my tongue {Description}
            i saw it years ago {Description}
            do you know that {Genre} where {Description}
            some {Origin} thing where {Description}
            i think it was {Year} or so {Description}
            {Person} plays somebody and {Description}
            an old {Genre} my mum loved {Description}
            help me out {Description}
            what was it called again {Description}
            which film is it that {Description}
            i'm looking for a particular movie {Description}
            okay so basically {Description}
            the one {Description}
            um it's like {Description} and that's all i remember
            at the end {Description}
            it starts with {Description}
            it opens and {Description}
            there's a scene where {Description}
            all i can remember is {Description}
            we watched it at school {Description}
            is there a movie in which {Description}
            i caught the end of something last night {Description}
            this is driving me mad {Description}
            who knows that film with {Person} where {Description}
            {Person} was in it and it's about {Description}
            i don't know the title {Description}
            what's it called when {Description}
            have you got the one with {Description}
            how do you call the movie where {Description}
            film where {Description}
            name that film {Description}
            can you guess which one it is {Description}
            so there's this guy right and {Description}
            picture this {Description}
            my friend keeps going on about a movie where {Description}
            i want to see that again the one where {Description}
            find me the one in which {Description}
            it's a {Origin} film i think {Description}
            not the remake the one from {Year} where {Description}
            it's a cartoon and {Description}
            there was something on telly when i was little {Description}
            i only saw the first half but {Description}
            it might have had {Person} in it {Description}
            {Description} i think it's {Origin}
            {Description} and it's got {Person} in it
            {Description} must have been {Decade}
            {Description} do you know it
            {Description} it came out in {Year} i think
            {Description} ring any bells
            {Description} the {Genre} one
            {Description} i forgot the title
            what do they call that picture with {Description}
            was it {Person} who did the one with {Description}
            someone at work described it {Description}
            the twist is that {Description}
            it's that famous {Genre} about {Description}
            i need the name of a movie {Description}
            what am i thinking of {Description}
            does {Description} mean anything to you
            it goes something like {Description}
            the plot was {Description}
            black and white and {Description}
            there's a bit with {Description}
            how's it called with {Description}
            mummy said there's one with {Description}
            the film what has {Description}
            oh what is it that thing where {Description}
            i dreamt about this film {Description}
            you must know it everyone knows it {Description}
            the hero is {Description}
            it involved {Description}
            {Person} is young in it and {Description}
            we had it on video {Description}
            there's a famous poster of {Description}
            i swear this is a real film {Description}
            a {Genre} from the {Decade} where {Description}
            no none of those {Description}
            no {Description}
            none of them in mine {Description}
            no in this one {Description}
            i'm trying to remember a film {Description}
            i'm trying to remember a film there's {Description}
            i'm trying to remember a film there's a guy who {Description}
            i'm trying to remember one with {Description}
            i'm trying to think of a film where {Description}
            i'm looking for a film i saw once {Description}
            i have one more i can't remember {Description}
            i've got another one i can't remember the name of {Description}
            good now another one i can't remember {Description}
            one more to guess {Description}
            ok one more to guess {Description}
            another one for you {Description}
            there's a woman who {Description}
            there's this man and he {Description}
            i'm trying to remember a different film there was {Description}
            there's another one i can't think of {Description}
            it's a {Genre} and {Description}
            it's {Genre} {Description}
            i saw it with {Person} in it {Description}
            {Person} plays him i think
            {Person} was in it i think
            i think {Person} is in it
            there's another one I'm trying to think of {Description}
            what's that film where {Description}
            what's the one where {Description}
            what was it called the one with {Description}
            what's it called again the one where {Description}
            no the one where {Description}
            no the other one where {Description}
            not that one the one with {Description}
            not that one the other film with {Description}
            no it was about {Description}
            it has {Description} in it I think
            a movie where {Description} with {Person} I think
            a film about {Description}
            {Person} plays someone who {Description}
            no it had {Person}
            no it has {Person} in it
            it's got {Person} in it
            it's with {Person}
            no it's with {Person}
            no it's a {Genre} with {Description}
            it's an animated one with {Description}
            the one with two {Genre} who {Description} with {Person}
            the one with {Genre} who {Description}
            the one where {Person} can't {Description}
            the film where nobody {Description}
            a film where somebody won't {Description}
            {Person} is {Description}
            {Person} goes into {Description}
            {Person} has to {Description}
            {Person} wakes up {Description}
            {Person} gets stuck {Description}
            {Person} falls in love with {Description}
            {Person} finds {Description}
            {Person} lives {Description}
            a film where somebody can't {Description}
            a movie where a man can't {Description} with {Person}
            a movie where they can't {Description} with {Person} I think
            the one where he won't {Description}
            the one where she doesn't {Description}
            a film where nobody is allowed to {Description}
            a movie where a woman won't stop {Description}
            the one where they don't know {Description}
            none of those it was with {Person}
            no none of those it had {Person}
            a film with a boy who {Description}
            a film with a girl who {Description}
            the one with a man who {Description}
            I'm looking for a film with somebody who {Description}
            no the one with {Person} as {Description}
            """
    )
}
