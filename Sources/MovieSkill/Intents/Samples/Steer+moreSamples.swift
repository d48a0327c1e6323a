import SkillKit

extension Steer {
    static let moreSamples = [Utterance](
        lines: """
            a bit {Direction}
            that's close but {Direction} please
            i want one that's {Direction}
            even {Direction}
            much {Direction} than that
            nah {Direction}
            same thing only {Direction}
            what's {Direction} than this
            ok but {Direction}
            we need it {Direction}
            slightly {Direction} if you can
            try {Direction}
            any chance of something {Direction}
            i was hoping for {Direction}
            more like it but {Direction} still
            come on {Direction}
            that's too tame go {Direction}
            give me the {Direction} version
            lots {Direction}
            the same {Genre} but {Direction}
            i'd prefer {Direction}
            it should be {Direction} for the little one
            is there a {Direction} one
            let's have it {Direction}
            {MovieName} would be good if it was {Direction}
            please a movie {Direction} than the last
            nothing {Direction} than that in {Genre}
            {Direction} and it doesn't have to be {Genre}
            how about going {Direction} from {MovieName}
            take it {Direction}
            that one's a bit much we want {Direction}
            the kids need {Direction}
            no no {Direction} i mean
            i don't want that give me {Direction}
            my husband would rather {Direction}
            could you dial it {Direction}
            do they come any {Direction}
            {Direction} is fine
            {Direction} is fine with me
            {Direction} will do
            it can be from {Direction}
            from {Direction} i mean
            {Direction} then
            no {Direction}
            what else {Direction}
            what else {Direction} then
            okay what else {Direction}
            and what else {Direction}
            right what else {Direction}
            what other films {Direction}
            anything else {Direction}
            any other {Genre} {Direction}
            did you have any other {Genre} {Direction}
            another {Genre} {Direction}
            a movie {Direction}
            give me a movie {Direction}
            nice give me a film {Direction}
            more {Direction}
            something {Direction} this time
            no not that something {Direction}
            not that one something {Direction}
            i'm not in the mood for that one something {Direction}
            hmm not in the mood for that something {Direction}
            that sounds {Direction} no
            that one's too rough could i have something {Direction}
            i would prefer something {Direction}
            i know that one but i would prefer something {Direction}
            make it one {Direction}
            i'd rather have something {Direction} for the two of us
            could it be something {Direction}
            maybe a bit {Direction}
            maybe a bit {Direction} than that
            seen it something {Direction}
            i've seen it something {Direction} please
            no i saw that already something {Direction}
            that's the opposite of {Direction}
            that's anything but {Direction}
            the first was {Direction}
            actually no {UnwantedGenre} something {Direction}
            no {UnwantedGenre} something {Direction} please
            something {Direction} and no {UnwantedGenre}
            something {Direction} but not {UnwantedGenre}
            {Direction} and without {UnwantedPerson}
            something {Direction} without {UnwantedPerson}
            not {UnwantedPerson} something {Direction}
            something {Direction} with {Person}
            {Direction} and with {Person}
            something else with {Person} something {Direction}
            something else with {Person} but {Direction}
            another one with {Person} then a {Direction} one
            a {Direction} one with {Person}
            a {Direction} {Genre} with {Person}
            a {Genre} but {Direction}
            something {Direction} no {UnwantedGenre} this time
            {MovieName} won't do something {Direction}
            {MovieName} won't help me something {Direction}
            {MovieName} is too much something {Direction}
            too long for tonight have you a {Direction} one
            that's too much for me have you got a {Direction} one
            it's been a horrible week {Direction}
            {Direction} will you
            {Direction} please I've had a rough day
            I need {Direction}
            we could do with {Direction}
            surprise me but make it {Direction}
            just {Direction}
            {Direction} please
            I've had a rotten day {Direction}
            please {Direction}
            oh {Direction}
            """
    )
}
