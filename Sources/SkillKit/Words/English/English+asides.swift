extension English {
    /// What English speakers say around what they want: reasons, manners, second thoughts.
    static let asides = """
        to be honest, if you ask me, i have to say, if that is all right, if you do not mind, you know what i mean,
        as i said, like i told you, sorry about that, no idea why, do not ask me why, i could not tell you why,
        it has been a long day, i had an awful week, i am so tired, the kids are in bed, my wife is asleep,
        my mother is here, my friends are coming over, we have guests on friday, it is raining all day,
        for my daughter, for my husband, with my little brother, for the two of us, for the whole family,
        i am home alone, on a sunday afternoon, before we go to bed, after work, over the holidays, this evening,
        back when i was young, when we were kids, i grew up with it, my grandfather loved it, a friend told me,
        somebody at work said so, it was on tv, i saw it on a plane, it made me laugh, it made me cry,
        she is so good at it, he is amazing, what a treat, the food was lovely, that smell, i could not sleep after,
        every single time, over and over again, year after year, if there is such a thing, if you have any,
        or something like that, or anything along those lines, does that make sense, that sort of thing, and so on,
        if that helps, so that should help, let me think for a second, that is a hard one, good question,
        i suppose, come to think of it, now that you mention it, on second thought, just so you know, believe me
        """
}
