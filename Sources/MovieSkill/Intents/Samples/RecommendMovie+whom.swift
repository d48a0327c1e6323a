import SkillKit

extension RecommendMovie {
    /// Who should be in films or made them, said once more or after somebody who should not.
    static let whom = [Utterance](
        lines: """
            no i mean {Person}
            no no {Person} the director
            no {Person} the actor
            i said {Person}
            not the film the director {Person}
            {Person} the director
            {Person} the actress
            no the director {Person}
            say {Person}
            by {Person} say
            let's say {Person}
            what do you have by {Person}
            which {Genre} films did {Person} make
            which {Genre} movies did {Person} direct
            what {Genre} films has {Person} done
            which films by {Person} do you have
            which ones did {Person} make
            the films that {Person} made
            what else is {Person} in
            what other films is {Person} in
            other films with {Person}
            that's {UnwantedPerson} again i want another one
            you keep giving me {UnwantedPerson} i want {Genre}
            is there any film without {UnwantedPerson}
            do you have one without {UnwantedPerson}
            a {Genre} without {UnwantedPerson}
            i know all the {UnwantedPerson} films what else is there
            we've had enough {UnwantedPerson} something {Genre}
            """
    )

    /// What films should be besides like the one on offer, and for whom.
    static let alike = [Utterance](
        lines: """
            is there anything else like that with {Theme}
            more like that with {Theme}
            something with {Theme} that's for {Audience}
            a film with {Theme} for {Audience}
            something for {Audience} please without {UnwantedTheme}
            how about {MovieName} then
            """
    )
}
