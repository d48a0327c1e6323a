import SkillKit

/// Questions who a film is for, and why it was recommended.
extension FilmQuestion {
    static let audienceSamples = [Utterance](
        lines: """
            is it for kids
            is that for children
            is {MovieName} okay for a six year old
            can I watch it with the kids
            could we watch {MovieName} with my gran
            can I watch it with a ten year old
            is it appropriate for kids
            is {MovieName} safe for children
            is it too scary for kids
            what age is it for
            how old do you have to be for it
            what age is it rated for
            what is {MovieName} rated
            is there nudity
            does it have swearing
            is there violence
            would grandma understand it
            will my kids enjoy {MovieName}
            would my daughter like it
            is it only for grown ups
            is that a kids' movie
            is it a family film
            who is it for
            what kind of people is {MovieName} for
            my son is five is that okay
            she's eight can she watch it
            is it okay for kids
            is that good for my daughter
            is {MovieName} fine for the little ones
            can my kids watch that
            could children watch {MovieName}
            should my son watch it
            what's the age rating of {MovieName}
            is there an age limit
            what's the age rating for it
            is it a kids movie
            is that a grown up film
            from what age is it
            for what age
            what is it rated
            how is it rated
            is it rated r
            my son is nine is that alright
            my daughter is six can she watch it
            they are twelve is that alright
            can I show that to the children
            could I show it to my class
            can I show {MovieName} to my kids
            would a toddler be scared
            is it alright to watch with my mum
            is it for {Audience}
            is it okay for {Audience}
            is {MovieName} alright for {Audience}
            would {Audience} enjoy it
            can {Audience} watch {MovieName}
            is it something for {Audience}
            will {Audience} like that one
            is that a good one for {Audience}
            can I see it with {Audience}
            is it too much for {Audience}
            do you think {Audience} would like it
            is it suitable for {Audience}
            it's for {Audience} is that fine
            should I watch it with {Audience}
            is {MovieName} good for {Audience}
            """
    )

    static let whySamples = [Utterance](
        lines: """
            why that one
            why this
            why that
            why do you recommend {MovieName}
            why would you suggest it
            why did you pick that
            what makes you think I'd like it
            how come you say that
            what does it have in common with what I said
            what's that got to do with {MovieName}
            how is it like {MovieName}
            in what way is that similar to it
            what is the similarity
            where is the connection
            what is the link
            explain yourself
            justify that
            explain your choice
            why would I want it
            why should I like that
            why would I watch it
            what's so great about it
            what is so good about {MovieName}
            what's so special about it
            how did you come up with that
            how did you get to that one
            why
            why did you recommend it
            why would you pick that
            what made you suggest that one
            how is it similar to {MovieName}
            in what way is that related to what I said
            how's it like {MovieName}
            what's so great about that
            what is so special about {MovieName}
            what's so good about it
            what does it have in common with {MovieName}
            what's it got to do with that
            why would I watch that
            why should we want to see it
            why would I like that
            what do those two have in common
            tell me why
            what do they have in common
            how are these movies alike
            in what way are the two alike
            give me one good reason
            why on earth would you suggest {MovieName}
            """
    )
}
