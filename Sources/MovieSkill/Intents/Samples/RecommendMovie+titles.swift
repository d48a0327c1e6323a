import SkillKit

extension RecommendMovie {
    /// Names films that are liked.
    static let titles = [Utterance](
        lines: """
            {MovieName}
            I like {MovieName}
            I love {MovieName}
            we adore {MovieName}
            {MovieName} is great
            {MovieName} was brilliant
            {MovieName} is so good
            my number one movie of all time has to be {MovieName}
            our favourite ever is {MovieName}
            my favorite film would be {MovieName}
            the last movie we enjoyed was {MovieName}
            the last thing I saw was {MovieName}
            the last film we watched was {MovieName}
            I finally watched {MovieName} and want more
            we just finished {MovieName} and loved it
            I recently saw {MovieName} and it was great
            I just rewatched {MovieName} and I'd like something in that vein
            I rewatched {MovieName} last night and I'd like more like that
            we rewatched {MovieName} and want something in the same vein
            I've just seen {MovieName} again what's similar
            {MovieName} is probably my favourite
            I've been watching a lot of {Person} and {MovieName} is my favourite
            something like {MovieName}
            anything similar to {MovieName}
            a film along the lines of {MovieName}
            if I liked {MovieName} what should I watch
            seeing that I loved {MovieName} what would you suggest
            for a fan of {MovieName} what should I watch
            what films are there like {MovieName}
            which movies do you have for people who like {MovieName}
            nothing beats {MovieName}
            you can't beat {MovieName}
            I could watch {MovieName} all day
            I can't wait to see {MovieName}
            I can't stop thinking about {MovieName}
            hold on make that {MovieName}
            I really liked {MovieName}
            I loved {MovieName}
            I'm obsessed with {MovieName}
            I'd say {MovieName}
            I think it was called {MovieName}
            maybe {MovieName}
            {MovieName} for sure
            {MovieName} I guess
            {MovieName} any day
            {MovieName} is one of my favorite movies
            {MovieName} was my favorite
            {MovieName} is my comfort movie
            some of my favorites are {MovieName}
            one of my favorite movies is {MovieName}
            the movie {MovieName}
            that movie {MovieName}
            the film {MovieName}
            the {MovieName} movie
            {MovieName} the movie
            the whole {MovieName} series
            the {MovieName} movies
            the {MovieName} films
            the {MovieName} series
            I saw {MovieName} last night
            we watched {MovieName} recently
            I saw {MovieName} just last week
            the last movie I saw was {MovieName}
            last movie I watched was {MovieName}
            last night I saw {MovieName}
            I saw {MovieName} and I loved it
            we watched {MovieName} and we liked it
            I watched {MovieName} and I thought it was great
            {MovieName} made me cry
            {MovieName} cracked me up
            {MovieName} was hilarious
            I laughed so hard at {MovieName}
            I was on the edge of my seat watching {MovieName}
            I cried during {MovieName}
            I thought {MovieName} was really good
            I found {MovieName} hilarious
            I found {MovieName} very moving
            I really want to see {MovieName}
            I wanted to see {MovieName}
            I'm looking forward to {MovieName}
            recommend me something like {MovieName}
            suggest a movie similar to {MovieName}
            show me movies like {MovieName}
            recommend a film similar to {MovieName}
            suggest something based on {MovieName}
            recommend a movie like {MovieName}
            can you suggest a movie like {MovieName}
            could you recommend something similar to {MovieName}
            can you find me films like {MovieName}
            I want a movie similar to {MovieName}
            I need something in the spirit of {MovieName}
            do you have anything like {MovieName}
            I'm a big fan of {MovieName}
            we're big fans of {MovieName}
            I'm mad about {MovieName}
            what can I watch if I like {MovieName}
            what's good to watch after {MovieName}
            what should I watch if I liked {MovieName}
            my favorite movie is {MovieName}
            my favourite film of all time is {MovieName}
            my number one is {MovieName}
            my kids love {MovieName}
            my husband loves {MovieName}
            my son is mad about {MovieName}
            he prefers {MovieName}
            she likes {MovieName}
            my brother loves {MovieName}
            it's {MovieName}
            what about {MovieName}
            let's say {MovieName}
            take {MovieName} for example
            have you seen {MovieName}
            did you ever see {MovieName}
            it reminds me of {MovieName}
            that reminds me of {MovieName}
            more like {MovieName}
            like {MovieName} please
            like {MovieName} again
            like {MovieName} from {Year}
            something like {MovieName} but from the {Decade}
            a movie like {MovieName} {Era} {Year}
            something like {MovieName} but a {Genre}
            a {Genre} movie such as {MovieName}
            a {Genre} film like {MovieName}
            a {Genre} similar to {MovieName}
            I love {Genre} movies like {MovieName}
            I like {Genre} films such as {MovieName}
            I enjoy {Genre} movies like {MovieName}
            {MovieName} with {Person}
            {MovieName} starring {Person}
            {MovieName} by {Person}
            {Person} in {MovieName}
            {Person} from {MovieName}
            that {Person} movie {MovieName}
            that {Person} film {MovieName}
            I like {Person} in {MovieName}
            I love {Person} he was great in {MovieName}
            I like {Person} especially in {MovieName}
            my favorite movie of his was {MovieName}
            his best is {MovieName}
            my favorite of hers is {MovieName}
            what movies are like {MovieName}
            which movies are similar to {MovieName}
            I loved {MovieName} because I'm an engineer
            we liked {MovieName} because it was {Theme}
            I loved {MovieName} because of {Person}
            I don't know if you're into {MovieName} but I liked it
            I'm not sure you know {MovieName} but it was good
            I can't get enough of {MovieName}
            we can't agree on much but we all love {MovieName}
            he wants {Genre} but I like {MovieName}
            start from {MovieName}
            search for {MovieName}
            based on {MovieName}
            in the style of {MovieName}
            we grew up with {MovieName}
            I've watched {MovieName} a thousand times because I love it
            find me the next {MovieName}
            I want another {MovieName}
            mum really enjoyed {MovieName}
            """
    )
}
