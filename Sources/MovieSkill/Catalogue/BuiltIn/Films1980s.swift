extension BuiltInFilms {
    /// The films of the 1980s.
    static let eighties: StaticString = """
        525 The Blues Brothers (1980)
        by: John Landis
        cast: Dan Aykroyd, John Belushi, James Brown, Cab Calloway
        genres: Music, Comedy, Action, Crime
        themes: music, car chase, brothers, police, redemption, cult film, slapstick, chicago, orphanage, blues band
        about: Two brothers in black suits reunite their old band to raise money for the orphanage where they grew up.

        694 The Shining (1980)
        by: Stanley Kubrick
        cast: Jack Nicholson, Shelley Duvall, Danny Lloyd, Scatman Crothers
        genres: Horror, Thriller
        themes: haunted house, ghost, madness, writer, family, isolation, based on a novel, hotel, snow
        about: A struggling writer takes his wife and son to look after a snowbound hotel, and its evil past begins to stir.

        813 Airplane! (1980)
        by: Jerry Zucker, Jim Abrahams, David Zucker
        cast: Robert Hays, Julie Hagerty, Leslie Nielsen, Lloyd Bridges
        genres: Comedy
        themes: parody, slapstick, disaster, pilot, absurd humor, flight attendant, unlikely romance, cult film, airplane, food poisoning
        about: When the crew falls ill from bad fish, a former pilot afraid of flying must land a passenger jet full of oddballs.

        1891 The Empire Strikes Back (1980)
        by: Irvin Kershner
        cast: Mark Hamill, Harrison Ford, Carrie Fisher, Billy Dee Williams
        genres: Adventure, Action, Science Fiction
        themes: space travel, rebellion, chosen one, mentor, father and son, swordfight, robot, sequel, twist ending, jedi, ice planet
        about: As rebels scatter before the Empire, a young hero trains with a tiny Jedi master while his friends are hunted.

        85 Raiders of the Lost Ark (1981)
        by: Steven Spielberg
        cast: Harrison Ford, Karen Allen, Paul Freeman, Ronald Lacey
        genres: Adventure, Action
        themes: archaeology, treasure hunt, nazis, quest, desert, egypt, 1930s, ark of the covenant, indiana jones
        about: A whip-cracking archaeologist races the Nazis to find a biblical chest said to hold unstoppable power.

        78 Blade Runner (1982)
        by: Ridley Scott
        cast: Harrison Ford, Rutger Hauer, Sean Young, Edward James Olmos
        genres: Science Fiction, Drama, Thriller
        themes: artificial intelligence, dystopia, detective, identity, memory, robot, cyberpunk, los angeles, based on a novel, cult film, replicants
        about: In a rain-soaked future Los Angeles, a weary policeman hunts escaped artificial humans who want more time to live.

        601 E.T. the Extra-Terrestrial (1982)
        by: Steven Spielberg
        cast: Henry Thomas, Drew Barrymore, Robert MacNaughton, Dee Wallace
        genres: Science Fiction, Adventure, Family, Fantasy
        themes: alien, friendship, childhood, family, divorce, scientist, going home, suburb, bicycle
        about: A lonely boy hides a gentle creature stranded on Earth and tries to help it get back home.

        1892 Return of the Jedi (1983)
        by: Richard Marquand
        cast: Mark Hamill, Harrison Ford, Carrie Fisher, Billy Dee Williams
        genres: Adventure, Action, Science Fiction
        themes: rebellion, father and son, redemption, space travel, good versus evil, alien, sequel, jedi, ewoks, death star
        about: Luke Skywalker and his rebel friends set out to rescue Han Solo and face the Empire in a last great battle.

        87 Indiana Jones and the Temple of Doom (1984)
        by: Steven Spielberg
        cast: Harrison Ford, Kate Capshaw, Ke Huy Quan, Amrish Puri
        genres: Adventure, Action
        themes: archaeologist, treasure hunt, religion, slavery, jungle, cult, human sacrifice, sequel, india, mine carts, sacred stones
        about: An adventurous archaeologist in India agrees to recover a village's sacred stone and stolen children from a murderous cult.

        218 The Terminator (1984)
        by: James Cameron
        cast: Arnold Schwarzenegger, Michael Biehn, Linda Hamilton, Paul Winfield
        genres: Action, Thriller, Science Fiction
        themes: time travel, robot, artificial intelligence, assassin, post-apocalypse, soldier, car chase, gunfight, los angeles, cyborg
        about: A cyborg assassin is sent back from the future to kill a waitress whose unborn son will one day lead humanity.

        279 Amadeus (1984)
        by: Miloš Forman
        cast: F. Murray Abraham, Tom Hulce, Elizabeth Berridge, Roy Dotrice
        genres: Drama, History, Music
        themes: music, musician, jealousy, genius, obsession, madness, religion, vienna, mozart, composer
        about: An aging court composer confesses the envy he felt toward the vulgar young genius Wolfgang Amadeus Mozart.

        620 Ghostbusters (1984)
        by: Ivan Reitman
        cast: Bill Murray, Dan Aykroyd, Harold Ramis, Sigourney Weaver
        genres: Action, Comedy, Science Fiction
        themes: ghost, scientist, new york, haunted house, monster, friendship, possession, business, slime
        about: Three sacked university researchers set up shop in New York catching ghosts, just as something ancient wakes in an apartment block.

        11031 This Is Spinal Tap (1984)
        by: Rob Reiner
        cast: Christopher Guest, Michael McKean, Harry Shearer, Rob Reiner
        genres: Comedy, Music
        themes: mockumentary, music, musician, parody, satire, friendship, cult film, heavy metal, concert tour
        about: A filmmaker follows a fading British heavy metal band on a disastrous American tour where everything that can go wrong does.

        105 Back to the Future (1985)
        by: Robert Zemeckis
        cast: Michael J. Fox, Christopher Lloyd, Lea Thompson, Crispin Glover
        genres: Adventure, Comedy, Science Fiction, Family
        themes: time travel, scientist, high school, family, friendship, small town, 1950s, delorean, clock tower
        about: A teenager is accidentally sent to 1955 in a time machine car and must make sure his parents fall in love.

        2108 The Breakfast Club (1985)
        by: John Hughes
        cast: Emilio Estevez, Molly Ringwald, Judd Nelson, Ally Sheedy
        genres: Comedy, Drama
        themes: high school, coming of age, friendship, teenagers, identity, rebellion, teacher, unlikely romance, detention
        about: Five teenagers from different cliques spend a Saturday in detention together and find out what they have in common.

        235 Stand by Me (1986)
        by: Rob Reiner
        cast: Wil Wheaton, River Phoenix, Corey Feldman, Jerry O'Connell
        genres: Crime, Drama
        themes: coming of age, friendship, childhood, small town, loss, writer, nostalgia, based on a novel, railroad tracks, oregon
        about: In the summer of 1959, four boys hike along the railroad tracks to find the body of a missing child.

        679 Aliens (1986)
        by: James Cameron
        cast: Sigourney Weaver, Michael Biehn, Paul Reiser, Lance Henriksen
        genres: Horror, Action, Thriller, Science Fiction
        themes: alien, monster, soldier, survival, space travel, motherhood, android, sequel, space colony, alien queen
        about: Ripley returns with a squad of marines to the planet where a whole colony has fallen silent.

        9377 Ferris Bueller's Day Off (1986)
        by: John Hughes
        cast: Matthew Broderick, Alan Ruck, Mia Sara, Jeffrey Jones
        genres: Comedy
        themes: high school, friendship, teenagers, rebellion, coming of age, con artist, chicago, truancy, sports car
        about: A charming teenager plays sick and leads his best friend and girlfriend on a day of adventures around Chicago.

        117 The Untouchables (1987)
        by: Brian De Palma
        cast: Kevin Costner, Sean Connery, Charles Martin Smith, Andy García
        genres: Crime, Drama, History, Thriller
        themes: gangster, mafia, police, corruption, prohibition, gunfight, mentor, based on a true story, chicago, al capone
        about: In Prohibition Chicago, a determined federal agent gathers a small team of honest men to bring down Al Capone.

        600 Full Metal Jacket (1987)
        by: Stanley Kubrick
        cast: Matthew Modine, Vincent D'Onofrio, R. Lee Ermey, Adam Baldwin
        genres: Drama, War
        themes: vietnam, war, soldier, madness, journalism, military training, based on a novel, marines, drill sergeant
        about: Young marines are broken down by a brutal drill instructor, then sent into the chaos of the war in Vietnam.

        941 Lethal Weapon (1987)
        by: Richard Donner
        cast: Mel Gibson, Danny Glover, Gary Busey, Mitchell Ryan
        genres: Action, Comedy, Crime, Drama
        themes: police, buddy cops, detective, drugs, grief, friendship, gunfight, los angeles, christmas, heroin smugglers
        about: A suicidal young cop and a cautious veteran become reluctant partners on the trail of drug smugglers in Los Angeles.

        2493 The Princess Bride (1987)
        by: Rob Reiner
        cast: Cary Elwes, Robin Wright, Mandy Patinkin, André the Giant
        genres: Adventure, Family, Fantasy, Comedy, Romance
        themes: fairy tale, true love, swordfight, revenge, pirates, princess, based on a novel, cult film, giant
        about: A farm boy turned masked adventurer sets out to save his true love from marrying a scheming prince.

        380 Rain Man (1988)
        by: Barry Levinson
        cast: Dustin Hoffman, Tom Cruise, Valeria Golino, Gerald R. Molen
        genres: Drama
        themes: road trip, brothers, family, inheritance, redemption, las vegas, autism, gambling
        about: A selfish young car dealer takes to the road with the autistic brother he never knew he had.

        562 Die Hard (1988)
        by: John McTiernan
        cast: Bruce Willis, Alan Rickman, Alexander Godunov, Bonnie Bedelia
        genres: Action, Thriller
        themes: hostage, terrorism, police, heist, gunfight, christmas, los angeles, marriage, skyscraper
        about: A New York cop fights alone against armed thieves who seize a skyscraper during an office Christmas party.

        623 A Fish Called Wanda (1988)
        by: Charles Crichton
        cast: John Cleese, Jamie Lee Curtis, Kevin Kline, Michael Palin
        genres: Comedy, Crime
        themes: heist, betrayal, con artist, lawyer, unlikely romance, london, black comedy, diamonds, aquarium
        about: After a London jewel robbery, the double-crossing gang chases the hidden diamonds and a seductive thief charms a stuffy lawyer.

        856 Who Framed Roger Rabbit (1988)
        by: Robert Zemeckis
        cast: Bob Hoskins, Christopher Lloyd, Charles Fleischer, Kathleen Turner
        genres: Adventure, Animation, Family, Comedy, Crime, Fantasy, Mystery
        themes: detective, murder, hollywood, conspiracy, talking animals, slapstick, los angeles, based on a novel, cartoon characters, toontown
        about: In a Hollywood where cartoons live among people, a toon-hating detective must clear a zany rabbit accused of murder.

        2280 Big (1988)
        by: Penny Marshall
        cast: Tom Hanks, Elizabeth Perkins, Robert Loggia, John Heard
        genres: Fantasy, Drama, Comedy, Romance, Family
        themes: body swap, wish, childhood, coming of age, workplace, toys, new york, friendship, fortune machine
        about: A boy who wishes to be grown up wakes as a full-sized man and lands a job at a toy company.

        4011 Beetlejuice (1988)
        by: Tim Burton
        cast: Geena Davis, Alec Baldwin, Winona Ryder, Michael Keaton
        genres: Fantasy, Comedy
        themes: ghost, haunted house, afterlife, black comedy, marriage, small town, death, cult film, bio-exorcist, connecticut
        about: A newly dead couple hires a crude and crazy spirit to scare away the unbearable family living in their house.

        89 Indiana Jones and the Last Crusade (1989)
        by: Steven Spielberg
        cast: Harrison Ford, Sean Connery, Denholm Elliott, Alison Doody
        genres: Adventure, Action
        themes: archaeologist, treasure hunt, father and son, quest, nazis, religion, betrayal, sequel, holy grail, venice
        about: An archaeologist searches for his kidnapped father and races the Nazis to the resting place of the Holy Grail.

        165 Back to the Future Part II (1989)
        by: Robert Zemeckis
        cast: Michael J. Fox, Christopher Lloyd, Lea Thompson, Elisabeth Shue
        genres: Adventure, Comedy, Family, Science Fiction
        themes: time travel, sequel, scientist, friendship, family, alternate history, small town, delorean, hoverboard
        about: A trip into the future goes wrong when an old bully borrows the time machine and rewrites the past to his liking.

        207 Dead Poets Society (1989)
        by: Peter Weir
        cast: Robin Williams, Ethan Hawke, Robert Sean Leonard, Gale Hansen
        genres: Drama
        themes: teacher, high school, coming of age, friendship, father and son, rebellion, mentor, loss, poetry, boarding school, vermont
        about: At a strict boys' school, an inspiring English teacher uses poetry to urge his pupils to seize the day.

        268 Batman (1989)
        by: Tim Burton
        cast: Jack Nicholson, Michael Keaton, Kim Basinger, Michael Gough
        genres: Fantasy, Action, Crime
        themes: superhero, vigilante, gangster, revenge, secret identity, journalism, based on a comic, gotham city, joker
        about: A masked vigilante defends his dark city against a disfigured gangster who turns murder into a joke.

        639 When Harry Met Sally... (1989)
        by: Rob Reiner
        cast: Meg Ryan, Billy Crystal, Carrie Fisher, Bruno Kirby
        genres: Comedy, Romance, Drama
        themes: friendship, friends to lovers, new york, marriage, divorce, dating, road trip, delicatessen, new year's eve
        about: Over a dozen years, two New Yorkers keep crossing paths and wonder whether men and women can be just friends.

        9354 Honey, I Shrunk the Kids (1989)
        by: Joe Johnston
        cast: Rick Moranis, Marcia Strassman, Matt Frewer, Kristine Sutherland
        genres: Adventure, Family, Comedy, Fantasy, Science Fiction
        themes: scientist, invention, shrinking, survival, family, siblings, neighbors, suburb, giant insects, backyard
        about: An inventor accidentally shrinks four children, who must cross a backyard that has become a giant jungle.

        10144 The Little Mermaid (1989)
        by: Ron Clements, John Musker
        cast: Jodi Benson, Samuel E. Wright, Pat Carroll, Christopher Daniel Barnes
        genres: Animation, Family, Comedy, Music, Romance, Fantasy
        themes: fairy tale, ocean, princess, magic, father and daughter, unlikely romance, talking animals, mermaid, sea witch
        about: A curious mermaid princess trades her voice to a sea witch for the chance to live on land and win a prince.
        """
}
