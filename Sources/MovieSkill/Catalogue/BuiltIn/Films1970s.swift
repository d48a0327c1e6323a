extension BuiltInFilms {
    /// The films to 1979.
    static let seventiesAndBefore: StaticString = """
        630 The Wizard of Oz (1939)
        by: Victor Fleming
        cast: Judy Garland, Frank Morgan, Ray Bolger, Bert Lahr
        genres: Adventure, Family, Fantasy
        themes: magic, witch, quest, wizard, friendship, dream, fairy tale, based on a novel, musical, tornado, kansas
        about: A Kansas farm girl swept away by a tornado follows a yellow brick road to a wizard who might send her home.

        15 Citizen Kane (1941)
        by: Orson Welles
        cast: Orson Welles, Joseph Cotten, Dorothy Comingore, Everett Sloane
        genres: Drama, Mystery
        themes: journalism, wealth, politics, obsession, loss, memory, nonlinear story, newspaper tycoon, rosebud
        about: After a newspaper tycoon dies, a reporter interviews those who knew him to learn the meaning of his last word.

        289 Casablanca (1942)
        by: Michael Curtiz
        cast: Humphrey Bogart, Ingrid Bergman, Paul Henreid, Claude Rains
        genres: Drama, Romance
        themes: world war ii, love triangle, lost love, sacrifice, refugees, resistance, corruption, nightclub, morocco
        about: A cynical nightclub owner in wartime Morocco meets his lost love again, now married to a hunted resistance leader.

        567 Rear Window (1954)
        by: Alfred Hitchcock
        cast: James Stewart, Grace Kelly, Wendell Corey, Thelma Ritter
        genres: Mystery, Thriller
        themes: murder, voyeurism, neighbors, obsession, photographer, detective, new york, suspicion, wheelchair, courtyard
        about: Stuck at home with a broken leg, a photographer spies on his neighbors and becomes convinced one has committed murder.

        213 North by Northwest (1959)
        by: Alfred Hitchcock
        cast: Cary Grant, Eva Marie Saint, James Mason, Martin Landau
        genres: Action, Adventure, Mystery, Romance, Thriller
        themes: spy, mistaken identity, on the run, conspiracy, cia, train, new york, mount rushmore, crop duster
        about: An advertising man mistaken for a secret agent flees across America with foreign spies and the police on his heels.

        539 Psycho (1960)
        by: Alfred Hitchcock
        cast: Anthony Perkins, Vera Miles, John Gavin, Janet Leigh
        genres: Drama, Horror, Thriller
        themes: serial killer, madness, murder, mother and son, detective, theft, twist ending, based on a novel, motel
        about: A secretary on the run with stolen money stops for the night at a lonely motel kept by a shy young man.

        595 To Kill a Mockingbird (1962)
        by: Robert Mulligan
        cast: Gregory Peck, Mary Badham, Phillip Alford, Brock Peters
        genres: Crime, Drama
        themes: courtroom, lawyer, racism, father and daughter, coming of age, small town, based on a novel, great depression, alabama
        about: In Depression-era Alabama, two children watch their lawyer father defend a Black man falsely accused of a terrible crime.

        433 Mary Poppins (1964)
        by: Robert Stevenson
        cast: Julie Andrews, Dick Van Dyke, David Tomlinson, Glynis Johns
        genres: Comedy, Family, Fantasy, Music
        themes: magic, family, music, dance, london, based on a novel, childhood, nanny, chimney sweep
        about: A magical nanny arrives on the wind to look after two London children and mend their distracted family.

        935 Dr. Strangelove or: How I Learned to Stop Worrying and Love the Bomb (1964)
        also: Dr. Strangelove, Doctor Strangelove
        by: Stanley Kubrick
        cast: Peter Sellers, George C. Scott, Sterling Hayden, Keenan Wynn
        genres: Drama, Comedy, War
        themes: satire, black comedy, cold war, politics, war, madness, soldier, nuclear weapons, war room
        about: A deranged general orders a nuclear attack on the Soviet Union, and politicians in the war room scramble to stop it.

        15121 The Sound of Music (1965)
        by: Robert Wise
        cast: Julie Andrews, Christopher Plummer, Eleanor Parker, Richard Haydn
        genres: Drama, Family, Music, Romance
        themes: music, musical, family, unlikely romance, governess, nun, world war ii, nazis, based on a true story, austria
        about: A free-spirited novice nun becomes governess to seven children and brings song back into their strict father's house.

        37247 The Graduate (1967)
        by: Mike Nichols
        cast: Anne Bancroft, Dustin Hoffman, Katharine Ross, William Daniels
        genres: Comedy, Drama, Romance
        themes: coming of age, affair, love triangle, older woman, identity, wedding, satire, based on a novel, california suburb
        about: A drifting college graduate begins an affair with an older married woman, then falls in love with her daughter.

        62 2001: A Space Odyssey (1968)
        also: 2001
        by: Stanley Kubrick
        cast: Keir Dullea, Gary Lockwood, William Sylvester, Douglas Rain
        genres: Science Fiction, Mystery, Adventure
        themes: space travel, artificial intelligence, astronaut, alien, evolution, survival, based on a novel, monolith, jupiter
        about: Astronauts follow the signal of a mysterious black slab towards Jupiter, aboard a ship run by an all too clever computer.

        185 A Clockwork Orange (1971)
        by: Stanley Kubrick
        cast: Malcolm McDowell, Patrick Magee, Adrienne Corri, Michael Bates
        genres: Crime, Drama, Science Fiction, Thriller
        themes: dystopia, violence, juvenile delinquency, prison, mind control, satire, based on a novel, cult film, free will, london
        about: A violent young gang leader in a near-future Britain is put through an experimental treatment meant to make him harmless.

        252 Willy Wonka & the Chocolate Factory (1971)
        also: Willy Wonka
        by: Mel Stuart
        cast: Gene Wilder, Jack Albertson, Peter Ostrum, Roy Kinnear
        genres: Family, Fantasy, Music
        themes: poverty, childhood, family, music, magic, contest, based on a novel, chocolate factory, golden ticket
        about: A poor boy finds a golden ticket and wins a tour of the strangest candy factory in the world.

        238 The Godfather (1972)
        by: Francis Ford Coppola
        cast: Marlon Brando, Al Pacino, James Caan, Richard S. Castellano
        genres: Drama, Crime
        themes: mafia, gangster, family, father and son, revenge, betrayal, new york, based on a novel, italian americans
        about: When an ageing crime boss is gunned down, his reluctant youngest son is drawn deeper and deeper into the family business.

        240 The Godfather: Part II (1974)
        also: The Godfather 2
        by: Francis Ford Coppola
        cast: Al Pacino, Robert Duvall, Diane Keaton, Robert De Niro
        genres: Drama, Crime
        themes: mafia, gangster, family, betrayal, revenge, immigration, power, sequel, nonlinear story, new york, sicily
        about: A mafia boss tightens his grip on the family business, while flashbacks show his father's rise as a young immigrant.

        829 Chinatown (1974)
        by: Roman Polanski
        cast: Jack Nicholson, Faye Dunaway, John Huston, Perry Lopez
        genres: Crime, Drama, Mystery, Thriller
        themes: detective, corruption, conspiracy, murder, film noir, family secrets, los angeles, 1930s, water supply
        about: A private eye hired for a simple adultery case stumbles into murder and a scheme over the water of Los Angeles.

        510 One Flew Over the Cuckoo's Nest (1975)
        by: Miloš Forman
        cast: Jack Nicholson, Louise Fletcher, Danny DeVito, William Redfield
        genres: Drama
        themes: mental illness, rebellion, friendship, freedom, authority, based on a novel, psychiatric hospital, nurse
        about: A rowdy convict feigns madness to dodge prison work and stirs up a hospital ward ruled by an icy nurse.

        578 Jaws (1975)
        by: Steven Spielberg
        cast: Roy Scheider, Robert Shaw, Richard Dreyfuss, Lorraine Gary
        genres: Horror, Thriller, Adventure
        themes: ocean, survival, animal attack, police, small town, scientist, island, based on a novel, shark, beach
        about: When a huge shark terrorizes a summer resort, the police chief sets out to sea with a scientist and a grizzled fisherman.

        762 Monty Python and the Holy Grail (1975)
        by: Terry Gilliam, Terry Jones
        cast: Graham Chapman, John Cleese, Terry Gilliam, Eric Idle
        genres: Adventure, Comedy, Fantasy
        themes: parody, satire, slapstick, quest, knights, middle ages, cult film, king arthur, killer rabbit
        about: King Arthur and his foolish knights wander medieval Britain in search of the Grail, meeting one absurd obstacle after another.

        103 Taxi Driver (1976)
        by: Martin Scorsese
        cast: Robert De Niro, Cybill Shepherd, Harvey Keitel, Jodie Foster
        genres: Crime, Drama
        themes: loneliness, madness, obsession, vigilante, new york, politics, prostitution, vietnam veteran, taxi
        about: A lonely, sleepless war veteran drives a cab through the New York night and dreams of cleaning up its streets.

        11 Star Wars (1977)
        also: Star Wars A New Hope
        by: George Lucas
        cast: Mark Hamill, Harrison Ford, Carrie Fisher, Peter Cushing
        genres: Adventure, Action, Science Fiction
        themes: space travel, rebellion, chosen one, robot, princess, mentor, good versus evil, swordfight, alien, jedi, death star
        about: A young farm hand joins an old knight, a smuggler and two droids to rescue a princess from a galactic empire.

        703 Annie Hall (1977)
        by: Woody Allen
        cast: Woody Allen, Diane Keaton, Tony Roberts, Carol Kane
        genres: Comedy, Drama, Romance
        themes: relationship, breakup, new york, los angeles, comedian, nonlinear story, memory, psychoanalysis, neurotic hero
        about: A neurotic New York comedian looks back on his romance with a quirky singer and wonders why it ended.

        621 Grease (1978)
        by: Randal Kleiser
        cast: John Travolta, Olivia Newton-John, Stockard Channing, Jeff Conaway
        genres: Romance, Comedy, Music
        themes: high school, unlikely romance, music, dance, musical, coming of age, friendship, 1950s, hot rod
        about: After a summer romance, a leather-jacketed greaser and a sweet newcomer find themselves at the same fifties high school.

        28 Apocalypse Now (1979)
        by: Francis Ford Coppola
        cast: Martin Sheen, Marlon Brando, Robert Duvall, Frederic Forrest
        genres: Drama, War
        themes: war, vietnam, soldier, assassin, madness, jungle, river journey, based on a novel, helicopters, cambodia
        about: During the Vietnam War, a troubled captain travels upriver to kill a renegade colonel who rules like a god.

        348 Alien (1979)
        by: Ridley Scott
        cast: Tom Skerritt, Sigourney Weaver, Veronica Cartwright, Harry Dean Stanton
        genres: Horror, Action, Thriller, Science Fiction
        themes: alien, monster, space travel, survival, android, strong heroine, isolation, cargo spaceship, xenomorph
        about: The crew of a cargo spaceship answers a distress call and brings a deadly creature back on board.

        583 Monty Python's Life of Brian (1979)
        by: Terry Jones
        cast: Graham Chapman, John Cleese, Michael Palin, Eric Idle
        genres: Comedy
        themes: satire, parody, religion, mistaken identity, rebellion, chosen one, cult film, ancient rome, judea
        about: An ordinary young man born in the stable next door to Jesus is mistaken for the Messiah by an eager crowd.
        """
}
