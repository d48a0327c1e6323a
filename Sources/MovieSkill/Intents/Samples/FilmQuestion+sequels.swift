import SkillKit

extension FilmQuestion {
    /// Questions about the other films of a series.
    static let sequelSamples = [Utterance](
        lines: """
            is there a sequel
            okay is there a sequel
            is there a sequel to {MovieName}
            is there a sequel to that
            is there a second one
            is there a second part
            is there a second part of it
            is there a part two to {MovieName}
            is there another {MovieName}
            is there a {MovieName} two
            are there any sequels
            are there any more of those
            are there more {MovieName} films
            are there other {MovieName} movies
            did they make a second one
            did they make another {MovieName}
            did {MovieName} have a sequel
            does it have a sequel
            does {MovieName} have any sequels
            has it got a sequel
            has {MovieName} got a follow up
            what's the sequel called
            what's the sequel to {MovieName}
            what is the second one called
            what's the next one in the series
            what comes after {MovieName}
            what comes after it
            what came before it
            and what's the one after it called
            what came before {MovieName}
            what's the one before {MovieName}
            what's the one after that in the series
            how many {MovieName} films are there
            how many of those are there
            how many are there in the series
            how many parts does it have
            how many parts has {MovieName} got
            how many sequels has it got
            which other {MovieName} films are there
            which films are in the series
            which films belong to {MovieName}
            is it part of a series
            is {MovieName} part of a series
            is it part of a trilogy
            is {MovieName} a trilogy
            is it a sequel
            is {MovieName} a sequel
            is that a sequel to something
            is it the first one
            is {MovieName} the first one
            is that the first {MovieName} or a later one
            is it the last of them
            is that the second or the third one
            which order do I watch them in
            in which order do the {MovieName} films go
            do I need to see the first one first
            do you need to see another one before {MovieName}
            is there a prequel
            is there a prequel to {MovieName}
            it's got a sequel hasn't it
            there was a second {MovieName} wasn't there
            isn't there a third one
            do you know if they made a sequel
            do you know whether {MovieName} has a sequel
            """
    )
}
