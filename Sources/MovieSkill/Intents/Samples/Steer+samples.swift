public import SkillKit

extension Steer {
    public static let samples = commonSamples + moreSamples + conditions

    private static let commonSamples = [Utterance](
        lines: """
            something like {MovieName} but {Direction}
            something {Direction} than {MovieName}
            a film {Direction} than {MovieName}
            something {Direction} please
            anything that's {Direction}
            one that's {Direction} please
            something a bit {Direction}
            a little {Direction}
            something slightly {Direction}
            make it {Direction}
            it should be {Direction}
            I'd like it {Direction}
            do you have one that's {Direction}
            is there something {Direction}
            have you got anything {Direction}
            {Direction} than this one
            {Direction} than that
            {Direction} than {MovieName}
            like {MovieName} only {Direction}
            like {MovieName} just {Direction}
            like {MovieName} but {Direction}
            a {Direction} one
            not {Direction} enough
            it's not {Direction} enough
            could you do something {Direction}
            can you go {Direction}
            could you find something {Direction}
            I'd prefer something {Direction}
            we want a film that's {Direction}
            I need something {Direction}
            how about something {Direction}
            what about one that's {Direction}
            I was hoping for something {Direction}
            I was thinking of something {Direction}
            {Direction} would be better
            {Direction} if possible
            {Direction} if you have it
            this time something {Direction}
            now something {Direction}
            something {Direction}
            {Direction} then please
            maybe something a bit {Direction} please
            no something a little {Direction}
            something much {Direction} please
            can you find anything {Direction}
            I want something {Direction}
            I'd like a {Direction} movie
            I'm in the mood for something {Direction}
            make it a bit {Direction}
            could it be {Direction}
            it should be a bit {Direction}
            {Direction} than that one
            {MovieName} but a bit {Direction}
            {MovieName} but {Direction}
            that's too old something {Direction}
            that's not what I want have you got something {Direction}
            that's too long something {Direction}
            a much {Direction} {Genre} than that
            a {Direction} {Genre} then please
            a slightly {Direction} {Genre} instead
            just {Direction} though
            rather something {Direction} this time
            even {Direction} than that
            good but I want it {Direction}
            the same kind of thing but {Direction}
            way {Direction}
            another one {Direction}
            """
    )
}
