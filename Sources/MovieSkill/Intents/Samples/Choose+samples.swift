public import SkillKit

extension Choose {
    public static let samples = [Utterance](
        lines: """
            the {Ordinal} one
            the {Ordinal} film please
            the {Ordinal}
            number {Ordinal}
            option {Ordinal}
            let's have the {Ordinal}
            I want the {Ordinal} one
            the one from {Year}
            that one from {Year}
            the {Year} one
            the {Year} version
            the {Year} film
            the movie from {Year}
            it was the one from {Year}
            it's the one made in {Year}
            it was from {Year}
            the {Age} one
            the {Age} version
            the {Age}
            the one with {Person}
            the {Person} version
            the {Person} one
            the one {Person} made
            that one {Person} is in
            the one {Person} directed
            I meant the {Age} one
            I mean the {Ordinal} one
            it's the {Age} one
            tell me more about the {Ordinal} one
            what was the {Ordinal} one you said
            the {Ordinal} you said
            the {Ordinal} you mentioned
            probably the {Ordinal} one
            definitely the {Age} one
            maybe the {Ordinal} one
            go back to the {Ordinal}
            I prefer the {Ordinal}
            the other one
            um the {Ordinal}
            I want the {Ordinal}
            the {Ordinal} one please
            I think I mean the {Ordinal} one
            I'll go with the {Ordinal} one again
            the {Ordinal} movie please
            the {Ordinal} film
            the {Ordinal} version please
            number {Ordinal} please
            which one was the {Ordinal} one
            what was the {Ordinal}
            back to the {Ordinal} one again
            {Year} I think
            {Year} thanks
            the one made in {Year}
            the version from {Year}
            I want the one from {Year}
            the {Year} version please
            it's the {Year} movie
            I mean the {Year} one please
            it was made in {Year}
            it's from {Year}
            the {Age} movie please
            I mean the {Age} version
            it's the {Age} one please
            {Age} one please
            that one by {Person}
            the version starring {Person}
            oh the {Person} movie
            I mean the {Person} one
            the one {Person} did
            no the other one
            I mean the other one
            the one that came out in {Year}
            not that the {Ordinal} one
            the {Age} film I suppose
            the one where {Person} plays the lead
            the {Genre} one
            that {Genre} one
            the {Genre} one please
            I meant the {Genre} one
            go back to the {Genre} one
            back to the {Genre}
            what was the {Genre} one again
            that {Genre} you mentioned
            the {Genre} you said before
            the {Origin} one
            I mean the {Origin} one
            the {Origin} version
            go back to the {Origin} one
            the {Decade} one
            the one from the {Decade}
            it's the one from the {Decade}
            the {Decade} version please
            what was the one with {Person} you said
            the one with {Person} you said before
            no the one with {Person} you told me
            the one you recommended earlier with {Person}
            which was the one with {Person}
            go back to the one with {Person}
            yes the {Person} one
            yes the one with {Person}
            good and what was the {Genre} you said before
            what was the {Genre} you told me earlier
            which was the {Genre} one you said
            what was the {Genre} called
            what was the {Genre} one called
            no the one from {Year}
            I mean the one from {Year}
            I said the one from {Year}
            no no the {Ordinal}
            no the {Ordinal} one you read out
            what's the {Ordinal} one you named
            no I liked the {Ordinal} one more
            the {Ordinal} one was better
            none of those the {Ordinal}
            go back to the {Ordinal} one
            no not for us go back to the {Ordinal} one
            let's go back to the {Genre}
            I'd rather go back to the {Genre} one
            back to the {Genre} please
            """
    )
}
