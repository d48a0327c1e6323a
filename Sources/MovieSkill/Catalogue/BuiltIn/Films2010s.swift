extension BuiltInFilms {
    /// The films of the 2010s.
    static let twentyTens: StaticString = """
        10138 Iron Man 2 (2010)
        by: Jon Favreau
        cast: Robert Downey Jr., Gwyneth Paltrow, Don Cheadle, Scarlett Johansson
        genres: Adventure, Action, Science Fiction
        themes: superhero, based on a comic, sequel, revenge, robot, wealth, inventor, father and son, powered armour
        about: An armoured billionaire hero hides a failing heart while a jealous rival and a vengeful Russian inventor plot against him.

        10193 Toy Story 3 (2010)
        by: Lee Unkrich
        cast: Tom Hanks, Tim Allen, Ned Beatty, Joan Cusack
        genres: Animation, Family, Comedy
        themes: toys, friendship, growing up, escape, loss, prison, sequel, daycare, teddy bear
        about: As their owner leaves for college, a group of toys lands in a day care center ruled by a bitter bear.

        11324 Shutter Island (2010)
        by: Martin Scorsese
        cast: Leonardo DiCaprio, Mark Ruffalo, Ben Kingsley, Emily Mortimer
        genres: Drama, Thriller, Mystery
        themes: island, mental illness, detective, conspiracy, twist ending, grief, madness, 1950s, based on a novel, asylum, lighthouse
        about: A marshal haunted by his past investigates how a patient vanished from an island hospital for the criminally insane.

        12155 Alice in Wonderland (2010)
        by: Tim Burton
        cast: Mia Wasikowska, Johnny Depp, Anne Hathaway, Helena Bonham Carter
        genres: Family, Fantasy, Adventure
        themes: talking animals, magic, chosen one, parallel world, dragon, rebellion, based on a novel, wonderland, mad hatter
        about: Running from an unwanted proposal, a young woman falls back into a strange land that needs her to slay a beast.

        20352 Despicable Me (2010)
        by: Pierre Coffin, Chris Renaud
        cast: Steve Carell, Jason Segel, Russell Brand, Julie Andrews
        genres: Animation, Family, Comedy
        themes: supervillain, orphan, adoption, heist, family, redemption, rivalry, fatherhood, minions, moon
        about: A grumpy villain adopts three orphan girls as part of a plan to steal the moon, and grows fond of them.

        23483 Kick-Ass (2010)
        by: Matthew Vaughn
        cast: Aaron Taylor-Johnson, Chloë Grace Moretz, Christopher Mintz-Plasse, Nicolas Cage
        genres: Action, Crime, Comedy
        themes: superhero, vigilante, high school, father and daughter, gangster, revenge, black comedy, based on a comic, homemade costume
        about: An ordinary teenager without powers decides to become a costumed hero and angers a very real crime boss.

        27205 Inception (2010)
        by: Christopher Nolan
        cast: Leonardo DiCaprio, Joseph Gordon-Levitt, Elliot Page, Tom Hardy
        genres: Action, Thriller, Science Fiction, Mystery, Adventure
        themes: dream, heist, memory, simulated reality, grief, guilt, spy, subconscious, spinning top
        about: A thief who steals secrets from dreams is offered a way home if he can plant an idea in someone's mind.

        1771 Captain America: The First Avenger (2011)
        by: Joe Johnston
        cast: Chris Evans, Hugo Weaving, Tommy Lee Jones, Hayley Atwell
        genres: Action, Adventure, Science Fiction
        themes: superhero, world war ii, soldier, scientist, nazis, sacrifice, friendship, based on a comic, super serum, shield
        about: A frail young man turned into a super soldier fights a Nazi science cult during the Second World War.

        1865 Pirates of the Caribbean: On Stranger Tides (2011)
        by: Rob Marshall
        cast: Johnny Depp, Penélope Cruz, Geoffrey Rush, Ian McShane
        genres: Adventure, Action, Fantasy
        themes: pirates, quest, sequel, ocean, swordfight, betrayal, magic, mermaids, fountain of youth
        about: A roguish pirate captain and an old flame sail with the dreaded Blackbeard in search of the Fountain of Youth.

        10195 Thor (2011)
        by: Kenneth Branagh
        cast: Chris Hemsworth, Natalie Portman, Tom Hiddleston, Anthony Hopkins
        genres: Adventure, Fantasy, Action
        themes: superhero, gods, brothers, father and son, betrayal, exile, unlikely romance, scientist, based on a comic, hammer, asgard
        about: An arrogant thunder god is banished to Earth without his powers while his jealous brother schemes for the throne.

        49538 X-Men: First Class (2011)
        by: Matthew Vaughn
        cast: James McAvoy, Michael Fassbender, Jennifer Lawrence, Kevin Bacon
        genres: Action, Science Fiction, Adventure
        themes: superhero, mutants, friendship, revenge, cold war, cia, telepathy, nazis, prequel, based on a comic, cuban missile crisis
        about: In the sixties, a telepath and a vengeful survivor gather young mutants to prevent a nuclear war.

        1930 The Amazing Spider-Man (2012)
        by: Marc Webb
        cast: Andrew Garfield, Emma Stone, Rhys Ifans, Denis Leary
        genres: Action, Adventure, Fantasy, Science Fiction
        themes: superhero, high school, scientist, coming of age, secret identity, grief, new york, based on a comic, spider bite, giant lizard
        about: While searching for the truth about his parents, a teenager gains spider powers and faces a scientist turned lizard.

        24428 The Avengers (2012)
        by: Joss Whedon
        cast: Robert Downey Jr., Chris Evans, Mark Ruffalo, Chris Hemsworth
        genres: Science Fiction, Action, Adventure
        themes: superhero, based on a comic, alien, invasion, team, spy, brothers, new york, norse gods
        about: A quarrelsome band of heroes must learn to fight as a team when a trickster god brings an alien army to Earth.

        37724 Skyfall (2012)
        by: Sam Mendes
        cast: Daniel Craig, Judi Dench, Javier Bardem, Ralph Fiennes
        genres: Action, Adventure, Thriller
        themes: spy, revenge, hacker, terrorism, betrayal, london, car chase, sequel, james bond, scotland
        about: A vengeful former agent attacks British intelligence, and a battered James Bond must protect the woman who leads it.

        49026 The Dark Knight Rises (2012)
        by: Christopher Nolan
        cast: Christian Bale, Michael Caine, Gary Oldman, Anne Hathaway
        genres: Action, Crime, Drama, Thriller
        themes: superhero, terrorism, prison, redemption, police, rebellion, sequel, based on a comic, gotham city, bane, cat burglar
        about: Eight years after vanishing, Batman is drawn back when a masked revolutionary takes control of Gotham City.

        49051 The Hobbit: An Unexpected Journey (2012)
        also: The Hobbit
        by: Peter Jackson
        cast: Ian McKellen, Martin Freeman, Richard Armitage, Andy Serkis
        genres: Adventure, Fantasy, Action
        themes: quest, wizard, dragon, magic, friendship, swordfight, based on a novel, middle-earth, dwarves
        about: A home-loving hobbit is swept off by a wizard and thirteen dwarves to win back a mountain stolen by a dragon.

        59967 Looper (2012)
        by: Rian Johnson
        cast: Joseph Gordon-Levitt, Bruce Willis, Emily Blunt, Paul Dano
        genres: Action, Thriller, Science Fiction
        themes: time travel, assassin, dystopia, gangster, identity, mother and son, telekinesis, sacrifice, farm, older self
        about: A hitman who kills targets sent back from the future finds that his next victim is his older self.

        62177 Brave (2012)
        by: Brenda Chapman, Mark Andrews, Steve Purcell
        cast: Kelly Macdonald, Julie Walters, Billy Connolly, Emma Thompson
        genres: Animation, Adventure, Comedy, Family, Action, Fantasy
        themes: mother and daughter, princess, magic, witch, curse, strong heroine, family, middle ages, bear, archery, scotland
        about: A headstrong Scottish princess who refuses to marry asks a witch for help and brings a curse on her mother.

        68718 Django Unchained (2012)
        by: Quentin Tarantino
        cast: Jamie Foxx, Christoph Waltz, Leonardo DiCaprio, Kerry Washington
        genres: Drama, Western
        themes: slavery, revenge, racism, gunfight, friendship, rescue, marriage, bounty hunter, plantation
        about: A freed slave joins a German bounty hunter and sets out to rescue his wife from a cruel plantation owner.

        70160 The Hunger Games (2012)
        by: Gary Ross
        cast: Jennifer Lawrence, Josh Hutcherson, Liam Hemsworth, Woody Harrelson
        genres: Science Fiction, Adventure, Fantasy
        themes: dystopia, survival, competition, sisters, poverty, love triangle, rebellion, reality television, based on a novel, archery, panem
        about: A teenage girl volunteers in her sister's place for a televised contest in which young people fight to the death.

        70981 Prometheus (2012)
        by: Ridley Scott
        cast: Noomi Rapace, Michael Fassbender, Guy Pearce, Idris Elba
        genres: Science Fiction, Adventure, Mystery
        themes: space travel, alien, android, scientist, survival, religion, monster, prequel, origin of mankind, star map
        about: Scientists follow ancient star maps to a far moon, hoping to meet the makers of the human race.

        72105 Ted (2012)
        by: Seth MacFarlane
        cast: Mark Wahlberg, Mila Kunis, Seth MacFarlane, Joel McHale
        genres: Comedy, Fantasy
        themes: toys, friendship, growing up, unlikely romance, drugs, magic, boston, teddy bear
        about: A man's childhood wish brought his teddy bear to life, and now the foul-mouthed bear is getting between him and his girlfriend.

        82690 Wreck-It Ralph (2012)
        by: Rich Moore
        cast: John C. Reilly, Sarah Silverman, Jack McBrayer, Jane Lynch
        genres: Family, Animation, Comedy, Adventure
        themes: video games, friendship, outsider, identity, redemption, racing, virtual reality, arcade, candy kingdom
        about: Tired of being the bad guy, a video game villain leaves his own game to prove that he can be a hero.

        82693 Silver Linings Playbook (2012)
        by: David O. Russell
        cast: Bradley Cooper, Jennifer Lawrence, Robert De Niro, Jacki Weaver
        genres: Drama, Comedy, Romance
        themes: mental illness, unlikely romance, dance, family, marriage, father and son, grief, based on a novel, philadelphia, american football
        about: Fresh out of a psychiatric hospital, a man trying to win back his wife becomes dance partner to a young widow.

        87827 Life of Pi (2012)
        by: Ang Lee
        cast: Suraj Sharma, Irrfan Khan, Rafe Spall, Tabu
        genres: Adventure, Drama, Action
        themes: survival, ocean, religion, shipwreck, loss, coming of age, based on a novel, tiger, lifeboat
        about: After a shipwreck, a zookeeper's son is left adrift on the Pacific in a lifeboat shared with a hungry tiger.

        49047 Gravity (2013)
        by: Alfonso Cuarón
        cast: Sandra Bullock, George Clooney, Ed Harris, Orto Ignatiussen
        genres: Science Fiction, Thriller, Drama
        themes: astronaut, survival, space travel, disaster, grief, loneliness, scientist, space station, orbital debris
        about: After flying debris destroys their shuttle, two astronauts are left drifting in orbit and must find a way home.

        49521 Man of Steel (2013)
        by: Zack Snyder
        cast: Henry Cavill, Amy Adams, Michael Shannon, Kevin Costner
        genres: Action, Adventure, Fantasy, Science Fiction
        themes: superhero, alien, identity, father and son, journalism, alien invasion, secret identity, based on a comic, superman, krypton
        about: A young man hiding his alien powers must reveal himself when warriors from his dead planet threaten Earth.

        68721 Iron Man 3 (2013)
        also: Iron Man Three
        by: Shane Black
        cast: Robert Downey Jr., Gwyneth Paltrow, Don Cheadle, Guy Pearce
        genres: Action, Adventure, Science Fiction
        themes: superhero, based on a comic, sequel, terrorism, revenge, scientist, christmas, trauma, powered armour
        about: Shaken and stripped of his gadgets, an armoured hero hunts the terrorist who destroyed his home.

        68726 Pacific Rim (2013)
        by: Guillermo del Toro
        cast: Idris Elba, Charlie Hunnam, Charlie Day, Ron Perlman
        genres: Action, Science Fiction, Adventure
        themes: monster, robot, war, ocean, scientist, grief, pilot, end of the world, kaiju, hong kong
        about: Humanity fights giant sea monsters with towering robots, each steered by two pilots whose minds are linked.

        72190 World War Z (2013)
        by: Marc Forster
        cast: Brad Pitt, Mireille Enos, Daniella Kertesz, James Badge Dale
        genres: Action, Drama, Horror, Science Fiction, Thriller
        themes: zombies, post-apocalypse, epidemic, survival, disaster, family, scientist, based on a novel, united nations, jerusalem
        about: A former United Nations investigator travels the globe to find the source of a plague that makes people into zombies.

        75612 Oblivion (2013)
        by: Joseph Kosinski
        cast: Tom Cruise, Morgan Freeman, Olga Kurylenko, Andrea Riseborough
        genres: Action, Science Fiction, Adventure, Mystery
        themes: post-apocalypse, memory, identity, alien, astronaut, rebellion, clone, twist ending, drones
        about: A repairman tending drones on a ruined Earth rescues a woman from his dreams and begins to doubt his mission.

        75656 Now You See Me (2013)
        by: Louis Leterrier
        cast: Jesse Eisenberg, Mark Ruffalo, Woody Harrelson, Mélanie Laurent
        genres: Thriller, Crime
        themes: heist, magic, magician, fbi, con artist, revenge, detective, twist ending, las vegas, bank robbery
        about: Four stage magicians rob banks during their shows and shower audiences with the money, as the FBI gives chase.

        76338 Thor: The Dark World (2013)
        by: Alan Taylor
        cast: Chris Hemsworth, Natalie Portman, Tom Hiddleston, Anthony Hopkins
        genres: Action, Adventure, Fantasy
        themes: superhero, norse mythology, brothers, scientist, betrayal, london, sequel, based on a comic, asgard, dark elves
        about: To save the woman he loves from an ancient dark force, Thor must trust his treacherous brother Loki.

        93456 Despicable Me 2 (2013)
        by: Pierre Coffin, Chris Renaud
        cast: Steve Carell, Kristen Wiig, Benjamin Bratt, Miranda Cosgrove
        genres: Animation, Comedy, Family
        themes: spy, family, undercover, sequel, unlikely romance, father and daughter, villain, minions, shopping mall
        about: A reformed supervillain raising three girls is recruited by a spirited secret agent to catch a new criminal mastermind.

        101299 The Hunger Games: Catching Fire (2013)
        by: Francis Lawrence
        cast: Jennifer Lawrence, Josh Hutcherson, Liam Hemsworth, Woody Harrelson
        genres: Adventure, Action, Science Fiction
        themes: dystopia, survival, rebellion, competition, love triangle, politics, sequel, based on a novel, jungle, archery, panem
        about: Two young champions who once defied the rulers are forced back into the deadly arena with past winners.

        106646 The Wolf of Wall Street (2013)
        by: Martin Scorsese
        cast: Leonardo DiCaprio, Jonah Hill, Margot Robbie, Kyle Chandler
        genres: Crime, Drama, Comedy
        themes: wealth, greed, corruption, fraud, drugs, fbi, marriage, based on a true story, new york, stockbroker
        about: A young stockbroker grows enormously rich by cheating investors and lives in wild excess while the FBI closes in.

        109445 Frozen (2013)
        by: Chris Buck, Jennifer Lee
        cast: Kristen Bell, Idina Menzel, Jonathan Groff, Josh Gad
        genres: Animation, Adventure, Family
        themes: sisters, magic, fairy tale, musical, quest, friendship, princess, ice queen, snowman
        about: A young princess treks through endless winter to find her sister, whose icy powers have frozen the kingdom.

        100402 Captain America: The Winter Soldier (2014)
        by: Anthony Russo, Joe Russo
        cast: Chris Evans, Samuel L. Jackson, Scarlett Johansson, Robert Redford
        genres: Action, Adventure, Science Fiction
        themes: superhero, conspiracy, assassin, spy, fugitive, friendship, betrayal, sequel, based on a comic, shield, washington
        about: A soldier from another age uncovers a plot inside his own agency and faces an assassin from his past.

        118340 Guardians of the Galaxy (2014)
        by: James Gunn
        cast: Chris Pratt, Zoe Saldana, Dave Bautista, Vin Diesel
        genres: Action, Science Fiction, Adventure
        themes: superhero, space travel, alien, friendship, misfits, prison, music, based on a comic, talking raccoon, mix tape
        about: A space thief and four quarrelsome outlaws band together to keep a powerful orb from a ruthless fanatic.

        122917 The Hobbit: The Battle of the Five Armies (2014)
        by: Peter Jackson
        cast: Martin Freeman, Ian McKellen, Richard Armitage, Ken Stott
        genres: Action, Adventure, Fantasy
        themes: war, dragon, wizard, obsession, sequel, swordfight, based on a novel, middle-earth, treasure
        about: As a dwarf king grows mad for gold, armies gather at his mountain and a hobbit tries to prevent a war.

        127585 X-Men: Days of Future Past (2014)
        by: Bryan Singer
        cast: Hugh Jackman, James McAvoy, Michael Fassbender, Jennifer Lawrence
        genres: Action, Adventure, Fantasy, Science Fiction
        themes: superhero, mutants, time travel, dystopia, robot, assassin, friendship, sequel, based on a comic, seventies, sentinels
        about: To prevent a war that wipes out their kind, mutants send one man's mind back to his younger body.

        131631 The Hunger Games: Mockingjay - Part 1 (2014)
        by: Francis Lawrence
        cast: Jennifer Lawrence, Josh Hutcherson, Liam Hemsworth, Woody Harrelson
        genres: Science Fiction, Adventure, Thriller
        themes: dystopia, rebellion, propaganda, war, love triangle, strong heroine, hostage, based on a novel, sequel, mockingjay, underground district
        about: Sheltered in an underground district, Katniss becomes the face of a rebellion while her friend Peeta is held captive.

        137113 Edge of Tomorrow (2014)
        by: Doug Liman
        cast: Tom Cruise, Emily Blunt, Brendan Gleeson, Bill Paxton
        genres: Action, Science Fiction
        themes: time loop, alien, war, soldier, invasion, time travel, based on a novel, london, exoskeleton
        about: A cowardly officer relives the same doomed battle against aliens again and again, learning more with every death.

        157336 Interstellar (2014)
        by: Christopher Nolan
        cast: Matthew McConaughey, Jessica Chastain, Anne Hathaway, Michael Caine
        genres: Adventure, Drama, Science Fiction
        themes: space travel, astronaut, father and daughter, survival, scientist, time, robot, sacrifice, end of the world, wormhole, black hole
        about: With crops dying on Earth, a former pilot leaves his children to search for a new home beyond a wormhole.

        157350 Divergent (2014)
        by: Neil Burger
        cast: Shailene Woodley, Theo James, Kate Winslet, Miles Teller
        genres: Adventure, Action, Science Fiction
        themes: dystopia, coming of age, identity, conspiracy, rebellion, strong heroine, based on a novel, factions, chicago
        about: In a city divided into five factions by character, a girl who fits none of them must hide her difference.

        177572 Big Hero 6 (2014)
        by: Chris Williams, Don Hall
        cast: Scott Adsit, Ryan Potter, Daniel Henney, T.J. Miller
        genres: Adventure, Family, Animation, Action, Comedy
        themes: robot, superhero, grief, brothers, friendship, scientist, revenge, based on a comic, inflatable nurse
        about: A grieving young inventor turns his brother's huggable nurse robot and their student friends into a team of heroes.

        198663 The Maze Runner (2014)
        by: Wes Ball
        cast: Dylan O'Brien, Kaya Scodelario, Will Poulter, Thomas Brodie-Sangster
        genres: Action, Mystery, Science Fiction, Thriller
        themes: dystopia, amnesia, survival, escape, friendship, post-apocalypse, monster, based on a novel, maze, teenagers
        about: A boy wakes without memory among other teenagers trapped in a clearing surrounded by a vast and shifting maze.

        205596 The Imitation Game (2014)
        by: Morten Tyldum
        cast: Benedict Cumberbatch, Keira Knightley, Matthew Goode, Rory Kinnear
        genres: History, Drama, Thriller, War
        themes: world war ii, genius, mathematics, code breaking, computer, homosexuality, spy, based on a true story, alan turing, enigma machine
        about: Mathematician Alan Turing builds a machine to break the secret German code while hiding a secret of his own.

        210577 Gone Girl (2014)
        by: David Fincher
        cast: Ben Affleck, Rosamund Pike, Carrie Coon, Neil Patrick Harris
        genres: Mystery, Thriller, Drama
        themes: marriage, missing person, betrayal, detective, writer, twist ending, based on a novel, media circus, diary
        about: When a woman vanishes on her wedding anniversary, her husband becomes the prime suspect in the eyes of the whole country.

        240832 Lucy (2014)
        by: Luc Besson
        cast: Scarlett Johansson, Morgan Freeman, Choi Min-sik, Amr Waked
        genres: Action, Science Fiction
        themes: drugs, gangster, scientist, superpowers, revenge, paris, car chase, gunfight, human brain, taipei
        about: A young woman forced to carry a drug absorbs it and gains steadily growing powers of the mind.

        76341 Mad Max: Fury Road (2015)
        also: Fury Road
        by: George Miller
        cast: Tom Hardy, Charlize Theron, Nicholas Hoult, Hugh Keays-Byrne
        genres: Action, Adventure, Science Fiction, Thriller
        themes: post-apocalypse, car chase, desert, survival, rebellion, slavery, dystopia, sequel, war rig
        about: In a desert wasteland, a haunted drifter helps a rebel driver carry a tyrant's captive wives to freedom.

        99861 Avengers: Age of Ultron (2015)
        by: Joss Whedon
        cast: Robert Downey Jr., Chris Hemsworth, Mark Ruffalo, Chris Evans
        genres: Action, Adventure, Science Fiction
        themes: superhero, artificial intelligence, robot, teamwork, end of the world, scientist, sequel, based on a comic, ultron, flying city
        about: A peacekeeping program built by the Avengers turns against mankind, and the quarreling heroes must unite to stop it.

        102899 Ant-Man (2015)
        by: Peyton Reed
        cast: Paul Rudd, Michael Douglas, Evangeline Lilly, Corey Stoll
        genres: Science Fiction, Action, Adventure
        themes: superhero, heist, scientist, father and daughter, redemption, shrinking, based on a comic, ants, san francisco
        about: A burglar just out of prison is given a suit that shrinks him and a heist that could save the world.

        135397 Jurassic World (2015)
        by: Colin Trevorrow
        cast: Chris Pratt, Bryce Dallas Howard, Irrfan Khan, Vincent D'Onofrio
        genres: Action, Adventure, Science Fiction, Thriller
        themes: dinosaurs, island, survival, sequel, disaster, brothers, monster, theme park, genetic engineering
        about: A crowded dinosaur theme park descends into panic when its newest and cleverest creation breaks loose.

        150540 Inside Out (2015)
        by: Pete Docter
        cast: Amy Poehler, Phyllis Smith, Richard Kind, Bill Hader
        genres: Drama, Comedy, Animation, Family
        themes: emotions, memory, coming of age, family, childhood, friendship, dream, imaginary friend, san francisco
        about: When a girl moves to a new city, the emotions living in her head struggle to guide her through it.

        211672 Minions (2015)
        by: Kyle Balda, Pierre Coffin
        cast: Sandra Bullock, Jon Hamm, Michael Keaton, Allison Janney
        genres: Family, Animation, Adventure, Comedy
        themes: slapstick, supervillain, friendship, quest, heist, london, 1960s, prequel, yellow creatures, crown jewels
        about: Three small yellow creatures leave home to find a new evil master and end up serving a stylish female villain.

        264660 Ex Machina (2015)
        by: Alex Garland
        cast: Domhnall Gleeson, Alicia Vikander, Oscar Isaac, Sonoya Mizuno
        genres: Drama, Science Fiction
        themes: artificial intelligence, robot, scientist, betrayal, isolation, wealth, identity, turing test, android
        about: A young programmer visits his reclusive boss to judge whether a beautiful new android can truly think.

        281957 The Revenant (2015)
        by: Alejandro González Iñárritu
        cast: Leonardo DiCaprio, Tom Hardy, Will Poulter, Domhnall Gleeson
        genres: Western, Drama, Adventure, Thriller
        themes: survival, revenge, wilderness, father and son, betrayal, winter, frontier, based on a true story, bear attack, fur trappers
        about: Mauled by a bear and left for dead, a frontier scout crawls through the winter wilderness seeking revenge.

        286217 The Martian (2015)
        by: Ridley Scott
        cast: Matt Damon, Jessica Chastain, Kristen Wiig, Jeff Daniels
        genres: Drama, Adventure, Science Fiction
        themes: astronaut, space travel, survival, scientist, isolation, rescue mission, based on a novel, mars, potatoes, nasa
        about: Left for dead on Mars, a resourceful astronaut must grow food and find a way to signal Earth.

        209112 Batman v Superman: Dawn of Justice (2016)
        by: Zack Snyder
        cast: Ben Affleck, Henry Cavill, Gal Gadot, Amy Adams
        genres: Action, Adventure, Fantasy
        themes: superhero, vigilante, alien, journalism, revenge, politics, sequel, based on a comic, gotham city, kryptonite
        about: Fearing the power of Superman, Batman prepares to fight him while a scheming young billionaire sets them at odds.

        246655 X-Men: Apocalypse (2016)
        by: Bryan Singer
        cast: James McAvoy, Michael Fassbender, Jennifer Lawrence, Nicholas Hoult
        genres: Action, Adventure, Science Fiction
        themes: superhero, mutant, based on a comic, sequel, disaster, friendship, loss, ancient egypt, 1980s
        about: The first and mightiest mutant wakes after thousands of years, and a school of young heroes must stand against him.

        271110 Captain America: Civil War (2016)
        by: Anthony Russo, Joe Russo
        cast: Chris Evans, Robert Downey Jr., Scarlett Johansson, Sebastian Stan
        genres: Adventure, Action, Science Fiction
        themes: superhero, friendship, revenge, politics, betrayal, guilt, conspiracy, sequel, based on a comic, airport battle, berlin
        about: A dispute over government control splits a team of heroes into two camps led by former friends.

        293660 Deadpool (2016)
        by: Tim Miller
        cast: Ryan Reynolds, Morena Baccarin, Ed Skrein, T.J. Miller
        genres: Action, Adventure, Comedy
        themes: superhero, revenge, parody, black comedy, mercenary, cancer, mutants, based on a comic, red costume
        about: A wisecracking mercenary left scarred and unkillable by an experiment hunts the man who did it to him.

        297761 Suicide Squad (2016)
        by: David Ayer
        cast: Will Smith, Margot Robbie, Joel Kinnaman, Viola Davis
        genres: Action, Adventure, Crime, Fantasy, Science Fiction
        themes: superhero, villain, based on a comic, prison, assassin, team, redemption, witch, joker
        about: A secret agency sends jailed supervillains on a deadly mission in exchange for shorter sentences.
        """
}
