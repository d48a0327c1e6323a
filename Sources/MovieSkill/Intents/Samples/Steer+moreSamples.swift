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
            """
    )
}
