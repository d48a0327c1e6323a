extension BuiltInFilms {
    /// The films of the 2000s.
    static let twoThousands: StaticString = """
        77 Memento (2000)
        by: Christopher Nolan
        cast: Guy Pearce, Carrie-Anne Moss, Joe Pantoliano, Mark Boone Junior
        genres: Mystery, Thriller
        themes: memory, amnesia, revenge, nonlinear story, twist ending, murder, grief, identity, tattoos, polaroid photos
        about: A man unable to form new memories hunts the killer of his wife with the help of notes and tattoos.

        98 Gladiator (2000)
        by: Ridley Scott
        cast: Russell Crowe, Joaquin Phoenix, Connie Nielsen, Oliver Reed
        genres: Action, Drama, Adventure
        themes: revenge, slavery, betrayal, swordfight, soldier, politics, loss, ancient rome, gladiator
        about: A betrayed Roman general is sold into slavery and fights his way through the arena towards vengeance on the emperor.

        107 Snatch (2000)
        by: Guy Ritchie
        cast: Jason Statham, Brad Pitt, Vinnie Jones, Dennis Farina
        genres: Thriller, Crime, Comedy
        themes: gangster, boxing, heist, black comedy, london, con artist, nonlinear story, cult film, diamond, travellers
        about: Boxing promoters, gangsters and inept thieves collide in London as they chase a stolen diamond and a fixed fight.

        134 O Brother, Where Art Thou? (2000)
        by: Joel Coen
        cast: George Clooney, John Turturro, Tim Blake Nelson, John Goodman
        genres: Adventure, Comedy, Crime, Music
        themes: prison, on the run, quest, road trip, music, great depression, friendship, mississippi, the odyssey
        about: Three chain gang fugitives wander Depression-era Mississippi in search of buried treasure and become accidental singing stars.

        146 Crouching Tiger, Hidden Dragon (2000)
        by: Ang Lee
        cast: Chow Yun-fat, Michelle Yeoh, Zhang Ziyi, Chang Chen
        genres: Adventure, Drama, Action, Romance
        themes: martial arts, swordfight, forbidden love, warrior, revenge, honor, desert, based on a novel, china, stolen sword
        about: In old China, the theft of a legendary sword draws two veteran warriors to a rebellious and gifted young noblewoman.

        243 High Fidelity (2000)
        by: Stephen Frears
        cast: John Cusack, Iben Hjejle, Todd Louiso, Jack Black
        genres: Comedy, Drama, Romance, Music
        themes: music, breakup, obsession, friendship, growing up, based on a novel, chicago, record shop, top five lists
        about: Freshly dumped, a music-obsessed record shop owner looks up his old flames to find out where he keeps going wrong.

        462 Erin Brockovich (2000)
        by: Steven Soderbergh
        cast: Julia Roberts, Albert Finney, Aaron Eckhart, Marg Helgenberger
        genres: Drama
        themes: based on a true story, lawyer, single mother, corruption, justice, underdog, small town, water pollution, california
        about: An outspoken single mother working as a law clerk takes on a power company that has been poisoning a town's water.

        786 Almost Famous (2000)
        by: Cameron Crowe
        cast: Kate Hudson, Billy Crudup, Frances McDormand, Jason Lee
        genres: Drama, Music
        themes: coming of age, music, journalism, musician, writer, road trip, first love, 1970s, rock band
        about: In the seventies, a fifteen-year-old writer goes on tour with a rising rock band for a famous magazine.

        955 Mission: Impossible II (2000)
        by: John Woo
        cast: Tom Cruise, Dougray Scott, Thandie Newton, Ving Rhames
        genres: Adventure, Action, Thriller
        themes: spy, love triangle, disguise, undercover, gunfight, martial arts, sequel, virus, sydney, motorcycle chase
        about: Agent Ethan Hunt recruits a beautiful thief to get close to a rogue spy who has stolen a deadly virus.

        1597 Meet the Parents (2000)
        by: Jay Roach
        cast: Ben Stiller, Robert De Niro, Teri Polo, Blythe Danner
        genres: Comedy, Romance
        themes: family, wedding, father and daughter, in-laws, embarrassment, slapstick, cia, nurse, lie detector, cat
        about: A male nurse hoping to propose spends a disastrous weekend trying to impress the suspicious father of his girlfriend.

        4327 Charlie's Angels (2000)
        by: McG
        cast: Cameron Diaz, Lucy Liu, Drew Barrymore, Bill Murray
        genres: Action, Adventure, Comedy, Crime, Thriller
        themes: detective, undercover, disguise, martial arts, friendship, strong heroine, kidnapping, hacker, los angeles, voice recognition software
        about: Three glamorous private detectives working for an unseen boss must rescue a kidnapped software genius.

        7443 Chicken Run (2000)
        by: Nick Park, Peter Lord
        cast: Mel Gibson, Miranda Richardson, Timothy Spall, Imelda Staunton
        genres: Animation, Comedy, Family
        themes: talking animals, escape, prison, farm, friendship, freedom, stop motion, chickens, yorkshire, pie machine
        about: Hens on a grim English egg farm plot a daring escape with the help of a boastful American rooster.

        8358 Cast Away (2000)
        by: Robert Zemeckis
        cast: Tom Hanks, Helen Hunt, Nick Searcy, Chris Noth
        genres: Adventure, Drama
        themes: survival, island, ocean, plane crash, loneliness, lost love, loss, castaway, volleyball
        about: After a plane crash, a busy delivery executive must survive alone for years on an uninhabited Pacific island.

        36657 X-Men (2000)
        by: Bryan Singer
        cast: Patrick Stewart, Hugh Jackman, Ian McKellen, Halle Berry
        genres: Adventure, Action, Science Fiction
        themes: superhero, mutants, prejudice, amnesia, telepathy, politics, based on a comic, school, statue of liberty
        about: Two runaways with strange powers find shelter at a school for mutants, as a bitter rival plots war on humanity.

        120 The Lord of the Rings: The Fellowship of the Ring (2001)
        also: The Fellowship of the Ring
        by: Peter Jackson
        cast: Elijah Wood, Ian McKellen, Viggo Mortensen, Sean Astin
        genres: Adventure, Fantasy, Action
        themes: quest, wizard, magic, friendship, good versus evil, swordfight, monster, elves, based on a novel, ring, hobbits
        about: A young hobbit inherits a ring of terrible power and sets out with eight companions to see it destroyed.

        141 Donnie Darko (2001)
        by: Richard Kelly
        cast: Jake Gyllenhaal, Jena Malone, Patrick Swayze, Maggie Gyllenhaal
        genres: Fantasy, Drama, Mystery
        themes: time travel, mental illness, high school, coming of age, cult film, fate, 1980s, suburb, giant rabbit, jet engine
        about: A troubled teenager escapes a freak accident and is told by a figure in a rabbit suit when the world ends.

        161 Ocean's Eleven (2001)
        by: Steven Soderbergh
        cast: George Clooney, Brad Pitt, Matt Damon, Andy García
        genres: Thriller, Crime
        themes: heist, con artist, friendship, divorce, revenge, twist ending, remake, las vegas, casino
        about: Fresh out of prison, a smooth thief gathers ten specialists to rob three Las Vegas casinos on a single night.

        194 Amélie (2001)
        by: Jean-Pierre Jeunet
        cast: Audrey Tautou, Mathieu Kassovitz, Rufus, Jamel Debbouze
        genres: Comedy, Romance
        themes: paris, unlikely romance, loneliness, kindness, waitress, imagination, cafe, father and daughter, montmartre, garden gnome
        about: A shy waitress in Montmartre secretly brings happiness to the people around her while hesitating before her own love.

        453 A Beautiful Mind (2001)
        by: Ron Howard
        cast: Russell Crowe, Ed Harris, Jennifer Connelly, Christopher Plummer
        genres: Drama, Romance
        themes: mental illness, genius, mathematics, scientist, marriage, conspiracy, cold war, based on a true story, princeton
        about: A gifted mathematician drawn into secret code work during the Cold War begins to lose his hold on reality.

        585 Monsters, Inc. (2001)
        by: Pete Docter
        cast: John Goodman, Billy Crystal, Mary Gibbs, Steve Buscemi
        genres: Animation, Comedy, Family
        themes: monster, friendship, childhood, workplace, conspiracy, parallel world, fear, closet doors
        about: In a city powered by children's screams, two monster workmates must secretly return a fearless little girl to her bedroom.

        671 Harry Potter and the Philosopher's Stone (2001)
        by: Chris Columbus
        cast: Daniel Radcliffe, Rupert Grint, Emma Watson, Richard Harris
        genres: Adventure, Fantasy, Family
        themes: magic, wizard, chosen one, friendship, orphan, school, coming of age, based on a novel, hogwarts, philosopher's stone
        about: An orphan learns on his eleventh birthday that he is a wizard and begins his first year at a magical school.

        808 Shrek (2001)
        by: Andrew Adamson, Vicky Jenson
        cast: Mike Myers, Eddie Murphy, Cameron Diaz, John Lithgow
        genres: Adventure, Animation, Comedy, Family, Fantasy
        themes: fairy tale, parody, quest, dragon, princess, talking animals, unlikely romance, friendship, ogre, donkey
        about: A grumpy ogre and a chatty donkey set out to rescue a princess so he can have his swamp back.

        121 The Lord of the Rings: The Two Towers (2002)
        also: The Two Towers
        by: Peter Jackson
        cast: Elijah Wood, Ian McKellen, Viggo Mortensen, Liv Tyler
        genres: Adventure, Fantasy, Action
        themes: quest, wizard, magic, war, friendship, swordfight, based on a novel, middle-earth, hobbits
        about: With the fellowship broken, two hobbits follow a treacherous guide towards Mordor while a besieged kingdom prepares for battle.

        180 Minority Report (2002)
        by: Steven Spielberg
        cast: Tom Cruise, Colin Farrell, Samantha Morton, Max von Sydow
        genres: Action, Thriller, Science Fiction, Mystery
        themes: dystopia, police, fugitive, conspiracy, wrongly accused, free will, murder, grief, psychic, washington
        about: In a future where murders are foreseen and prevented, a police chief is named as the next killer.

        557 Spider-Man (2002)
        by: Sam Raimi
        cast: Tobey Maguire, Willem Dafoe, Kirsten Dunst, James Franco
        genres: Fantasy, Action
        themes: superhero, supervillain, coming of age, high school, unlikely romance, friendship, new york, based on a comic, spider, green goblin
        about: Bitten by an unusual spider, a shy student gains amazing powers and learns the responsibility that comes with them.

        640 Catch Me If You Can (2002)
        by: Steven Spielberg
        cast: Leonardo DiCaprio, Tom Hanks, Christopher Walken, Martin Sheen
        genres: Drama, Crime
        themes: con artist, fbi, father and son, divorce, identity, on the run, 1960s, based on a true story, airline pilot, check fraud
        about: A teenage runaway lives by forged checks and false identities while a stubborn FBI agent follows his trail.

        672 Harry Potter and the Chamber of Secrets (2002)
        by: Chris Columbus
        cast: Daniel Radcliffe, Rupert Grint, Emma Watson, Richard Harris
        genres: Adventure, Fantasy, Family
        themes: magic, wizard, school, friendship, sequel, based on a novel, monster, hogwarts, giant snake
        about: In his second year at wizard school, a boy investigates an ancient hidden chamber and attacks that turn pupils to stone.

        1894 Star Wars: Episode II - Attack of the Clones (2002)
        also: Attack of the Clones
        by: George Lucas
        cast: Ewan McGregor, Natalie Portman, Hayden Christensen, Ian McDiarmid
        genres: Adventure, Action, Science Fiction
        themes: space travel, forbidden love, assassin, politics, conspiracy, war, alien, prequel, clone army, jedi
        about: While Obi-Wan traces an assassin to a secret clone army, young Anakin falls in love with the senator he guards.

        2501 The Bourne Identity (2002)
        by: Doug Liman
        cast: Matt Damon, Franka Potente, Chris Cooper, Clive Owen
        genres: Action, Drama, Mystery, Thriller
        themes: amnesia, spy, assassin, cia, identity, car chase, on the run, based on a novel, paris
        about: A man pulled from the sea with bullets in his back and no memory discovers deadly skills and deadlier enemies.

        12 Finding Nemo (2003)
        by: Andrew Stanton
        cast: Albert Brooks, Ellen DeGeneres, Alexander Gould, Willem Dafoe
        genres: Animation, Family, Adventure, Comedy
        themes: ocean, father and son, talking animals, quest, friendship, amnesia, rescue, clownfish, great barrier reef, aquarium
        about: A timid clownfish crosses the ocean with a forgetful companion to find his son, who was captured by a diver.

        22 Pirates of the Caribbean: The Curse of the Black Pearl (2003)
        also: Pirates of the Caribbean
        by: Gore Verbinski
        cast: Johnny Depp, Geoffrey Rush, Orlando Bloom, Keira Knightley
        genres: Adventure, Fantasy, Action
        themes: pirates, curse, swordfight, ocean, kidnapping, treasure hunt, unlikely romance, island, skeletons, caribbean
        about: A blacksmith joins an eccentric pirate captain to rescue the governor's daughter from a crew under an ancient curse.

        24 Kill Bill: Vol. 1 (2003)
        also: Kill Bill, Kill Bill 1, Kill Bill Volume 1
        by: Quentin Tarantino
        cast: Uma Thurman, Lucy Liu, Vivica A. Fox, Daryl Hannah
        genres: Action, Crime
        themes: revenge, assassin, martial arts, swordfight, strong heroine, betrayal, nonlinear story, wedding, tokyo, samurai sword
        about: A former assassin wakes from a coma and sets out to kill the old comrades who ruined her wedding.

        122 The Lord of the Rings: The Return of the King (2003)
        also: The Return of the King
        by: Peter Jackson
        cast: Elijah Wood, Ian McKellen, Viggo Mortensen, Liv Tyler
        genres: Adventure, Fantasy, Action
        themes: quest, wizard, war, friendship, good versus evil, swordfight, based on a novel, sequel, hobbits, magic ring, middle-earth
        about: As armies gather for a last stand, two hobbits climb toward Mount Doom to destroy a ring of terrible power.

        153 Lost in Translation (2003)
        by: Sofia Coppola
        cast: Bill Murray, Scarlett Johansson, Anna Faris, Giovanni Ribisi
        genres: Drama, Comedy, Romance
        themes: loneliness, unlikely romance, friendship, marriage, actor, culture clash, midlife crisis, tokyo, hotel
        about: A fading film star and a neglected young wife, both sleepless in a Tokyo hotel, form an unexpected bond.

        604 The Matrix Reloaded (2003)
        by: Lilly Wachowski, Lana Wachowski
        cast: Keanu Reeves, Carrie-Anne Moss, Laurence Fishburne, Hugo Weaving
        genres: Adventure, Action, Thriller, Science Fiction
        themes: simulated reality, artificial intelligence, chosen one, rebellion, martial arts, hacker, car chase, dystopia, sequel, zion, keymaker
        about: With machines digging toward the last human city, the chosen hero seeks the source of the false world.

        36658 X2 (2003)
        also: X-Men 2
        by: Bryan Singer
        cast: Patrick Stewart, Hugh Jackman, Ian McKellen, Halle Berry
        genres: Adventure, Action, Science Fiction, Thriller
        themes: superhero, mutant, sequel, based on a comic, discrimination, conspiracy, memory, soldier, secret base
        about: Rival bands of mutants must join forces when a ruthless military scientist sets out to destroy their kind.

        38 Eternal Sunshine of the Spotless Mind (2004)
        by: Michel Gondry
        cast: Jim Carrey, Kate Winslet, Kirsten Dunst, Mark Ruffalo
        genres: Science Fiction, Drama, Romance
        themes: memory, breakup, relationship, nonlinear story, dream, loss, unlikely romance, memory erasure, montauk beach
        about: After a painful breakup a man has his former girlfriend erased from his memory, then tries to hold on to her.

        393 Kill Bill: Vol. 2 (2004)
        also: Kill Bill 2, Kill Bill Volume 2
        by: Quentin Tarantino
        cast: Uma Thurman, David Carradine, Daryl Hannah, Michael Madsen
        genres: Action, Crime, Thriller
        themes: revenge, assassin, martial arts, swordfight, sequel, nonlinear story, betrayal, mother and daughter, samurai sword
        about: A betrayed bride and former assassin works through the last names on her list on the way to her old master.

        558 Spider-Man 2 (2004)
        by: Sam Raimi
        cast: Tobey Maguire, Kirsten Dunst, James Franco, Alfred Molina
        genres: Action, Adventure, Fantasy
        themes: superhero, supervillain, scientist, identity, unlikely romance, friendship, new york, sequel, based on a comic, mechanical arms
        about: Worn out by his double life, a young hero gives up his mask just as a scientist turns into a monster.

        673 Harry Potter and the Prisoner of Azkaban (2004)
        by: Alfonso Cuarón
        cast: Daniel Radcliffe, Rupert Grint, Emma Watson, Gary Oldman
        genres: Adventure, Fantasy, Family
        themes: wizard, magic, boarding school, friendship, time travel, werewolf, based on a novel, sequel, dementors, hippogriff
        about: In his third year at Hogwarts, Harry learns that an escaped prisoner tied to the death of his parents is coming.

        809 Shrek 2 (2004)
        by: Andrew Adamson, Kelly Asbury, Conrad Vernon
        cast: Mike Myers, Eddie Murphy, Cameron Diaz, Julie Andrews
        genres: Adventure, Animation, Comedy, Family, Fantasy
        themes: fairy tale, parody, magic, talking animals, marriage, in-laws, sequel, ogre, fairy godmother
        about: A newlywed ogre travels to meet his royal in-laws, who were expecting someone a good deal more handsome.

        9806 The Incredibles (2004)
        by: Brad Bird
        cast: Craig T. Nelson, Holly Hunter, Samuel L. Jackson, Jason Lee
        genres: Action, Adventure, Animation, Family
        themes: superhero, family, marriage, supervillain, midlife crisis, island, robot, secret identity, suburbia
        about: A retired superhero living quietly with his family is lured back into action by a mysterious message from an island.

        187 Sin City (2005)
        by: Robert Rodriguez, Frank Miller
        cast: Bruce Willis, Mickey Rourke, Clive Owen, Jessica Alba
        genres: Action, Thriller, Crime
        themes: revenge, corruption, police, prostitution, film noir, serial killer, nonlinear story, based on a comic, black and white city
        about: A weary cop, a brutal outcast and a wanted man fight for the women they protect in a rotten city.

        272 Batman Begins (2005)
        by: Christopher Nolan
        cast: Christian Bale, Michael Caine, Liam Neeson, Katie Holmes
        genres: Action, Crime, Drama
        themes: superhero, based on a comic, vigilante, revenge, corruption, fear, martial arts, wealth, gotham city
        about: Haunted by his parents' murder, a billionaire heir trains abroad and returns home to fight crime behind a mask.

        674 Harry Potter and the Goblet of Fire (2005)
        by: Mike Newell
        cast: Daniel Radcliffe, Rupert Grint, Emma Watson, Ralph Fiennes
        genres: Adventure, Fantasy, Family
        themes: magic, wizard, dragon, competition, chosen one, friendship, school, sequel, based on a novel, hogwarts, triwizard tournament
        about: A young wizard is mysteriously entered in a deadly tournament between three schools of magic.

        58 Pirates of the Caribbean: Dead Man's Chest (2006)
        also: Dead Man's Chest
        by: Gore Verbinski
        cast: Johnny Depp, Orlando Bloom, Keira Knightley, Bill Nighy
        genres: Adventure, Fantasy, Action
        themes: pirates, ocean, monster, curse, swordfight, treasure hunt, love triangle, sequel, davy jones, kraken
        about: A roguish pirate captain owes his soul to Davy Jones and seeks a buried chest that might free him.

        773 Little Miss Sunshine (2006)
        by: Jonathan Dayton, Valerie Faris
        cast: Greg Kinnear, Toni Collette, Steve Carell, Paul Dano
        genres: Comedy, Drama
        themes: road trip, family, dysfunctional family, black comedy, siblings, depression, california, beauty pageant, yellow van
        about: A family of misfits piles into a failing yellow van to get their little girl to a beauty pageant.

        1271 300 (2006)
        by: Zack Snyder
        cast: Gerard Butler, Lena Headey, Dominic West, David Wenham
        genres: Action, Adventure, War
        themes: war, soldier, sacrifice, swordfight, ancient greece, betrayal, last stand, based on a comic, sparta, persian army
        about: King Leonidas leads a few hundred Spartan warriors to hold a narrow pass against the vast army of Persia.

        1422 The Departed (2006)
        by: Martin Scorsese
        cast: Leonardo DiCaprio, Matt Damon, Jack Nicholson, Mark Wahlberg
        genres: Drama, Thriller, Crime
        themes: undercover, gangster, police, betrayal, identity, cat and mouse, remake, boston, informer
        about: A policeman hidden in the Boston mob and a mobster hidden in the police race to unmask each other.

        675 Harry Potter and the Order of the Phoenix (2007)
        by: David Yates
        cast: Daniel Radcliffe, Rupert Grint, Emma Watson, Michael Gambon
        genres: Adventure, Fantasy, Family, Mystery
        themes: magic, wizard, rebellion, school, teacher, friendship, prophecy, sequel, based on a novel, hogwarts, secret society
        about: With the dark lord's return officially denied, a young wizard secretly teaches his classmates how to defend themselves.

        6479 I Am Legend (2007)
        by: Francis Lawrence
        cast: Will Smith, Alice Braga, Charlie Tahan, Salli Richardson-Whitfield
        genres: Drama, Horror, Action, Thriller, Science Fiction
        themes: post-apocalypse, survival, scientist, loneliness, monster, new york, based on a novel, virus, dog
        about: Alone with his dog in an empty New York, a scientist seeks a cure for the plague that turned people into monsters.

        155 The Dark Knight (2008)
        by: Christopher Nolan
        cast: Christian Bale, Heath Ledger, Aaron Eckhart, Michael Caine
        genres: Drama, Action, Crime, Thriller
        themes: superhero, based on a comic, sequel, vigilante, madness, terrorism, corruption, joker, gotham city
        about: A masked crimefighter and an idealistic prosecutor face a clown-faced criminal who wants to plunge Gotham into chaos.

        1726 Iron Man (2008)
        by: Jon Favreau
        cast: Robert Downey Jr., Terrence Howard, Jeff Bridges, Shaun Toub
        genres: Action, Science Fiction, Adventure
        themes: superhero, inventor, wealth, terrorism, hostage, betrayal, redemption, based on a comic, armored suit, afghanistan
        about: A playboy weapons maker captured by militants builds an armored suit to escape and decides to change his ways.

        10681 WALL·E (2008)
        by: Andrew Stanton
        cast: Ben Burtt, Elissa Knight, Jeff Garlin, Fred Willard
        genres: Animation, Family, Science Fiction
        themes: robot, artificial intelligence, space travel, post-apocalypse, unlikely romance, environment, loneliness, consumerism, garbage planet, little plant
        about: A lonely trash-collecting robot left on an abandoned Earth falls in love and follows his sweetheart into space.

        767 Harry Potter and the Half-Blood Prince (2009)
        by: David Yates
        cast: Daniel Radcliffe, Rupert Grint, Emma Watson, Tom Felton
        genres: Adventure, Fantasy, Family
        themes: wizard, magic, boarding school, friendship, coming of age, betrayal, memory, based on a novel, sequel, potions book
        about: While Hogwarts is full of young romance, Harry and Dumbledore search old memories for the secret of Voldemort.

        10528 Sherlock Holmes (2009)
        by: Guy Ritchie
        cast: Robert Downey Jr., Jude Law, Rachel McAdams, Mark Strong
        genres: Action, Adventure, Crime, Mystery
        themes: detective, friendship, conspiracy, black magic, martial arts, victorian era, based on a novel, london, secret society
        about: A brawling Sherlock Holmes and his loyal Doctor Watson pursue a nobleman who seems to have risen from the grave.

        14160 Up (2009)
        by: Pete Docter
        cast: Ed Asner, Christopher Plummer, Jordan Nagai, Bob Peterson
        genres: Animation, Comedy, Family, Adventure
        themes: grief, old age, friendship, marriage, talking animals, jungle, exploration, balloons, flying house
        about: A grumpy widower ties thousands of balloons to his house and floats to South America with an accidental young stowaway.

        14161 2012 (2009)
        by: Roland Emmerich
        cast: John Cusack, Amanda Peet, Chiwetel Ejiofor, Thandie Newton
        genres: Action, Adventure, Science Fiction
        themes: disaster, end of the world, survival, family, divorce, scientist, writer, politics, earthquake, arks, mayan prophecy
        about: As earthquakes and floods tear the planet apart, a struggling writer races to get his family to safety.

        16869 Inglourious Basterds (2009)
        by: Quentin Tarantino
        cast: Brad Pitt, Mélanie Laurent, Christoph Waltz, Eli Roth
        genres: Drama, Action, Thriller, War
        themes: world war ii, nazis, revenge, assassin, undercover, alternate history, black comedy, paris, movie theater
        about: In occupied France, a band of Jewish American soldiers and a young cinema owner separately plot against Nazi leaders.

        18785 The Hangover (2009)
        by: Todd Phillips
        cast: Bradley Cooper, Ed Helms, Zach Galifianakis, Justin Bartha
        genres: Comedy
        themes: friendship, wedding, memory, road trip, slapstick, drugs, missing person, las vegas, bachelor party
        about: Three friends wake after a wild stag night in Las Vegas with no memory, a tiger, and the groom missing.

        19995 Avatar (2009)
        by: James Cameron
        cast: Sam Worthington, Zoe Saldana, Sigourney Weaver, Stephen Lang
        genres: Action, Adventure, Fantasy, Science Fiction
        themes: alien, soldier, space travel, jungle, colonialism, unlikely romance, environment, rebellion, scientist, pandora
        about: A paralyzed marine exploring a distant moon through an alien body is torn between his orders and its people.
        """
}
