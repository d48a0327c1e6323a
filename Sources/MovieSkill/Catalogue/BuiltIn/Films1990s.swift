extension BuiltInFilms {
    /// The films of the 1990s.
    static let nineties: StaticString = """
        114 Pretty Woman (1990)
        by: Garry Marshall
        cast: Julia Roberts, Richard Gere, Ralph Bellamy, Jason Alexander
        genres: Romance, Comedy
        themes: unlikely romance, prostitution, wealth, los angeles, fairy tale, business, makeover, hotel, hollywood
        about: A wealthy businessman hires a spirited Hollywood streetwalker as his companion for a week, and both begin to change.

        162 Edward Scissorhands (1990)
        by: Tim Burton
        cast: Johnny Depp, Winona Ryder, Dianne Wiest, Alan Arkin
        genres: Fantasy, Drama, Romance
        themes: outsider, unlikely romance, fairy tale, artificial human, suburbia, small town, inventor, christmas, scissors, topiary
        about: A gentle, unfinished creation with scissors for hands is taken in by a suburban family and falls in love.

        196 Back to the Future Part III (1990)
        by: Robert Zemeckis
        cast: Michael J. Fox, Christopher Lloyd, Mary Steenburgen, Thomas F. Wilson
        genres: Adventure, Comedy, Family, Science Fiction
        themes: time travel, sequel, wild west, scientist, friendship, gunfight, unlikely romance, delorean, train
        about: A teenager travels back to the Wild West to save his inventor friend from being shot by a gunslinger.

        251 Ghost (1990)
        by: Jerry Zucker
        cast: Patrick Swayze, Demi Moore, Whoopi Goldberg, Tony Goldwyn
        genres: Fantasy, Drama, Thriller, Mystery, Romance
        themes: ghost, murder, grief, betrayal, afterlife, lost love, con artist, new york, psychic, pottery
        about: A murdered banker lingers as a ghost and uses a reluctant psychic to warn the woman he loves of danger.

        581 Dances with Wolves (1990)
        by: Kevin Costner
        cast: Kevin Costner, Mary McDonnell, Graham Greene, Rodney A. Grant
        genres: Adventure, Drama, Western
        themes: soldier, native americans, frontier, identity, friendship, clash of cultures, based on a novel, wolf, american civil war, buffalo
        about: A Union soldier posted alone on the frontier befriends a Sioux tribe and slowly becomes one of them.

        769 GoodFellas (1990)
        by: Martin Scorsese
        cast: Robert De Niro, Ray Liotta, Joe Pesci, Lorraine Bracco
        genres: Drama, Crime
        themes: mafia, gangster, based on a true story, friendship, betrayal, drugs, marriage, fbi, new york
        about: A boy who always wanted to be a gangster rises through the New York mob and learns what the life costs.

        771 Home Alone (1990)
        by: Chris Columbus
        cast: Macaulay Culkin, Joe Pesci, Daniel Stern, John Heard
        genres: Comedy, Family
        themes: christmas, family, childhood, slapstick, burglars, mother and son, left behind, booby traps, chicago
        about: Left behind by accident at Christmas, an eight-year-old boy defends his house against two burglars with ingenious traps.

        861 Total Recall (1990)
        by: Paul Verhoeven
        cast: Arnold Schwarzenegger, Sharon Stone, Rachel Ticotin, Ronny Cox
        genres: Action, Adventure, Science Fiction
        themes: memory, identity, simulated reality, dystopia, rebellion, conspiracy, space travel, mars, mutants
        about: A construction worker buys implanted memories of a trip to Mars and discovers his own life may be false.

        1669 The Hunt for Red October (1990)
        by: John McTiernan
        cast: Alec Baldwin, Sean Connery, Scott Glenn, Sam Neill
        genres: Action, Adventure, Thriller
        themes: cold war, submarine, cia, spy, defection, ocean, military, based on a novel, soviet navy
        about: A CIA analyst believes a Soviet captain heading west with a silent submarine wants to defect, not attack.

        274 The Silence of the Lambs (1991)
        by: Jonathan Demme
        cast: Jodie Foster, Anthony Hopkins, Scott Glenn, Ted Levine
        genres: Crime, Drama, Thriller
        themes: serial killer, fbi, detective, psychiatrist, kidnapping, prison, madness, based on a novel, cannibal, moths
        about: A young FBI trainee seeks the help of an imprisoned cannibal psychiatrist to catch a killer who preys on women.

        280 Terminator 2: Judgment Day (1991)
        also: Terminator 2, Terminator Two
        by: James Cameron
        cast: Arnold Schwarzenegger, Linda Hamilton, Robert Patrick, Edward Furlong
        genres: Action, Thriller, Science Fiction
        themes: time travel, robot, artificial intelligence, mother and son, chosen one, car chase, post-apocalypse, sequel, shape-shifting cyborg
        about: A reprogrammed killing machine is sent from the future to protect a boy from a deadlier shape-shifting hunter.

        10020 Beauty and the Beast (1991)
        by: Gary Trousdale, Kirk Wise
        cast: Paige O'Hara, Robby Benson, Richard White, Angela Lansbury
        genres: Animation, Family, Fantasy, Music, Romance
        themes: fairy tale, unlikely romance, magic, curse, musical, father and daughter, redemption, castle, rose
        about: A bookish village girl takes her father's place as prisoner of a beast in an enchanted castle.

        500 Reservoir Dogs (1992)
        by: Quentin Tarantino
        cast: Harvey Keitel, Tim Roth, Michael Madsen, Chris Penn
        genres: Crime, Thriller
        themes: heist, gangster, undercover, betrayal, nonlinear story, gunfight, los angeles, cult film, warehouse, diamonds
        about: After a jewel robbery goes terribly wrong, the surviving thieves gather in a warehouse and suspect a traitor among them.

        812 Aladdin (1992)
        by: Ron Clements, John Musker
        cast: Scott Weinger, Robin Williams, Linda Larkin, Jonathan Freeman
        genres: Animation, Family, Comedy, Adventure, Fantasy, Romance
        themes: magic, princess, thief, poverty, unlikely romance, desert, fairy tale, music, genie, magic lamp
        about: A street thief finds a lamp with a wisecracking genie and uses his wishes to court a princess.

        881 A Few Good Men (1992)
        by: Rob Reiner
        cast: Tom Cruise, Jack Nicholson, Demi Moore, Kevin Bacon
        genres: Drama
        themes: courtroom, lawyer, soldier, conspiracy, murder, justice, based on a play, marines, guantanamo bay
        about: An easygoing Navy lawyer defends two marines accused of killing a comrade and takes on a powerful colonel.

        10377 My Cousin Vinny (1992)
        by: Jonathan Lynn
        cast: Joe Pesci, Ralph Macchio, Marisa Tomei, Mitchell Whitfield
        genres: Comedy, Drama
        themes: courtroom, lawyer, wrongly accused, family, small town, fish out of water, murder, alabama, car mechanic
        about: When two students are wrongly charged with murder in Alabama, a brash rookie lawyer cousin from Brooklyn comes to defend them.

        137 Groundhog Day (1993)
        by: Harold Ramis
        cast: Bill Murray, Andie MacDowell, Chris Elliott, Stephen Tobolowsky
        genres: Romance, Fantasy, Drama, Comedy
        themes: time loop, redemption, small town, unlikely romance, journalism, winter, self-improvement, weatherman, groundhog
        about: A cynical weatherman gets stuck in a small town and wakes to the very same day again and again.

        329 Jurassic Park (1993)
        by: Steven Spielberg
        cast: Sam Neill, Laura Dern, Jeff Goldblum, Richard Attenborough
        genres: Adventure, Science Fiction
        themes: dinosaurs, island, scientist, survival, genetic engineering, jungle, disaster, based on a novel, theme park, costa rica
        about: Scientists and two children visit an island park of living dinosaurs just as the power and the fences fail.

        424 Schindler's List (1993)
        by: Steven Spielberg
        cast: Liam Neeson, Ben Kingsley, Ralph Fiennes, Caroline Goodall
        genres: Drama, History, War
        themes: world war ii, holocaust, based on a true story, redemption, racism, survival, nazis, poland, factory
        about: A profit-seeking German businessman in occupied Poland risks everything to save the Jewish workers in his factory.

        713 The Piano (1993)
        by: Jane Campion
        cast: Holly Hunter, Harvey Keitel, Sam Neill, Anna Paquin
        genres: Drama, Romance
        themes: music, arranged marriage, love triangle, mother and daughter, affair, colonialism, 19th century, mute woman, new zealand, piano
        about: A mute Scottish woman sent to marry a New Zealand settler bargains with a neighbor to regain her beloved piano.

        788 Mrs. Doubtfire (1993)
        by: Chris Columbus
        cast: Robin Williams, Sally Field, Pierce Brosnan, Harvey Fierstein
        genres: Comedy, Drama, Family
        themes: divorce, family, disguise, actor, father and children, cross-dressing, san francisco, nanny
        about: A divorced actor disguises himself as an elderly housekeeper so that he can spend time with his children.

        858 Sleepless in Seattle (1993)
        by: Nora Ephron
        cast: Tom Hanks, Meg Ryan, Bill Pullman, Ross Malinger
        genres: Comedy, Drama, Romance
        themes: unlikely romance, grief, father and son, destiny, journalism, single parent, new york, radio show, empire state building
        about: A lonely widower speaks of his late wife on the radio, and a journalist across the country falls for his voice.

        1587 What's Eating Gilbert Grape (1993)
        by: Lasse Hallström
        cast: Johnny Depp, Leonardo DiCaprio, Juliette Lewis, Darlene Cates
        genres: Romance, Drama
        themes: small town, family, brothers, mother and son, coming of age, unlikely romance, disability, iowa, based on a novel
        about: A young man in a sleepy Iowa town cares for his troubled family until a free-spirited traveller passes through.

        5503 The Fugitive (1993)
        by: Andrew Davis
        cast: Harrison Ford, Tommy Lee Jones, Sela Ward, Joe Pantoliano
        genres: Adventure, Action, Thriller, Crime, Mystery
        themes: wrongly accused, fugitive, murder, police, manhunt, conspiracy, doctor, escape, chicago, one-armed man, train crash
        about: A surgeon wrongly convicted of killing his wife escapes and seeks the real murderer, with a relentless marshal behind him.

        9350 Cliffhanger (1993)
        by: Renny Harlin
        cast: Sylvester Stallone, John Lithgow, Michael Rooker, Janine Turner
        genres: Action, Adventure, Thriller
        themes: heist, survival, hostage, guilt, gunfight, mountain climbing, plane crash, rocky mountains, rescue ranger
        about: A guilt-ridden mountain rescuer is forced to help ruthless thieves recover stolen millions scattered across snowy peaks.

        9386 In the Line of Fire (1993)
        by: Wolfgang Petersen
        cast: Clint Eastwood, John Malkovich, Rene Russo, Dylan McDermott
        genres: Action, Thriller
        themes: assassin, politics, cat and mouse, redemption, cia, obsession, guilt, secret service, president
        about: An ageing bodyguard who failed to save Kennedy hunts a taunting killer who plans to shoot the current president.

        9479 The Nightmare Before Christmas (1993)
        by: Henry Selick
        cast: Chris Sarandon, Danny Elfman, Catherine O'Hara, William Hickey
        genres: Animation, Family, Fantasy, Music
        themes: christmas, halloween, musical, monster, skeleton, santa claus, identity, stop motion, cult film, pumpkin king
        about: Bored with scaring people every year, the skeleton king of Halloween decides to take over Christmas instead.

        9739 Demolition Man (1993)
        by: Marco Brambilla
        cast: Sylvester Stallone, Wesley Snipes, Sandra Bullock, Nigel Hawthorne
        genres: Action, Adventure, Science Fiction
        themes: dystopia, future, police, satire, gunfight, rebellion, fish out of water, los angeles, cryogenic prison
        about: A rough cop frozen for decades is thawed in a polite, peaceful future to catch his equally frozen enemy.

        9800 Philadelphia (1993)
        by: Jonathan Demme
        cast: Tom Hanks, Denzel Washington, Jason Robards, Mary Steenburgen
        genres: Drama
        themes: courtroom, lawyer, homophobia, illness, justice, friendship, workplace, aids, discrimination
        about: A gifted lawyer with AIDS sues the firm that fired him, helped by an attorney who must face his own prejudice.

        11566 Dave (1993)
        by: Ivan Reitman
        cast: Kevin Kline, Sigourney Weaver, Frank Langella, Kevin Dunn
        genres: Comedy, Romance
        themes: politics, president, mistaken identity, impersonation, unlikely romance, corruption, satire, washington, white house, look-alike
        about: A kind man who looks exactly like the president is hired to replace him briefly, and the job drags on.

        37233 The Firm (1993)
        by: Sydney Pollack
        cast: Tom Cruise, Jeanne Tripplehorn, Gene Hackman, Holly Hunter
        genres: Drama, Mystery, Thriller
        themes: lawyer, mafia, fbi, conspiracy, corruption, marriage, blackmail, based on a novel, memphis law firm
        about: A brilliant young lawyer finds that the firm paying him so generously launders money for the mob.

        13 Forrest Gump (1994)
        by: Robert Zemeckis
        cast: Tom Hanks, Robin Wright, Gary Sinise, Mykelti Williamson
        genres: Comedy, Drama, Romance
        themes: vietnam, friendship, mother and son, american history, childhood love, based on a novel, running, alabama, shrimp boat
        about: A simple, good-hearted man from Alabama drifts through decades of American history, never forgetting his childhood sweetheart.

        101 Léon: The Professional (1994)
        also: The Professional, Leon
        by: Luc Besson
        cast: Jean Reno, Natalie Portman, Gary Oldman, Danny Aiello
        genres: Action, Crime, Drama, Thriller
        themes: assassin, revenge, corruption, police, orphan, mentor, gunfight, new york, unlikely friendship, hitman, houseplant
        about: A solitary hitman in New York shelters a girl whose family was killed and reluctantly teaches her his trade.

        193 Star Trek: Generations (1994)
        by: David Carson
        cast: Patrick Stewart, William Shatner, Malcolm McDowell, Brent Spiner
        genres: Science Fiction, Action, Adventure, Thriller
        themes: space travel, time travel, alien, android, scientist, grief, obsession, sequel, starship enterprise
        about: Captain Picard meets the legendary Captain Kirk while trying to stop a scientist who would destroy whole stars.

        241 Natural Born Killers (1994)
        by: Oliver Stone
        cast: Woody Harrelson, Juliette Lewis, Robert Downey Jr., Tommy Lee Jones
        genres: Action, Crime, Thriller
        themes: serial killer, satire, journalism, road trip, prison, outlaw couple, black comedy, cult film, tabloid television
        about: A young couple go on a murder spree across the American desert and become celebrities of the tabloid media.

        278 The Shawshank Redemption (1994)
        by: Frank Darabont
        cast: Tim Robbins, Morgan Freeman, Bob Gunton, Clancy Brown
        genres: Drama, Crime
        themes: prison, friendship, wrongly accused, hope, redemption, corruption, escape, maine
        about: A banker jailed for murder holds on to hope and finds a lasting friendship behind the walls of a harsh prison.

        522 Ed Wood (1994)
        by: Tim Burton
        cast: Johnny Depp, Martin Landau, Sarah Jessica Parker, Patricia Arquette
        genres: Comedy, Drama, History
        themes: hollywood, filmmaking, based on a true story, friendship, obsession, drugs, cross-dressing, artist, b-movies
        about: A cheerfully untalented director makes terrible films in fifties Hollywood with help from a forgotten horror star.

        628 Interview with the Vampire (1994)
        by: Neil Jordan
        cast: Brad Pitt, Tom Cruise, Kirsten Dunst, Antonio Banderas
        genres: Horror, Romance
        themes: vampire, immortality, journalism, guilt, revenge, paris, gothic, based on a novel, new orleans, child vampire
        about: A sorrowful vampire tells a modern reporter the story of his two centuries of blood, companionship and regret.

        680 Pulp Fiction (1994)
        by: Quentin Tarantino
        cast: John Travolta, Samuel L. Jackson, Uma Thurman, Bruce Willis
        genres: Thriller, Crime
        themes: gangster, nonlinear story, black comedy, boxing, drugs, redemption, los angeles, cult film, briefcase, diner robbery
        about: The lives of two hit men, a boxer, a gangster and his wife cross in tangled tales of Los Angeles crime.

        712 Four Weddings and a Funeral (1994)
        by: Mike Newell
        cast: Hugh Grant, Andie MacDowell, Kristin Scott Thomas, Simon Callow
        genres: Comedy, Drama, Romance
        themes: wedding, unlikely romance, friendship, marriage, funeral, grief, london, british upper class
        about: A bashful Englishman who avoids commitment keeps meeting the same enchanting American at other people's ceremonies.

        854 The Mask (1994)
        by: Chuck Russell
        cast: Jim Carrey, Cameron Diaz, Peter Riegert, Peter Greene
        genres: Romance, Comedy, Crime, Fantasy
        themes: slapstick, magic, gangster, split personality, shy hero, nightclub, based on a comic, dog, green mask
        about: A timid bank clerk finds an ancient mask that turns him into a wild, green-faced cartoon of a man.

        1637 Speed (1994)
        by: Jan de Bont
        cast: Keanu Reeves, Dennis Hopper, Sandra Bullock, Joe Morton
        genres: Action, Adventure, Crime, Thriller
        themes: bomb, hostage, police, terrorism, extortion, car chase, unlikely romance, los angeles, bus, elevator
        about: A young policeman must save the passengers of a city bus rigged to explode if it slows below fifty miles an hour.

        2164 Stargate (1994)
        by: Roland Emmerich
        cast: Kurt Russell, James Spader, Jaye Davidson, Viveca Lindfors
        genres: Action, Adventure, Science Fiction
        themes: alien, space travel, soldier, scientist, rebellion, slavery, desert, ancient egypt, portal
        about: A scholar of ancient Egypt and a team of soldiers step through a mysterious ring to a desert world far away.

        2292 Clerks (1994)
        by: Kevin Smith
        cast: Brian O'Halloran, Jeff Anderson, Jason Mewes, Kevin Smith
        genres: Comedy
        themes: workplace, friendship, slacker, love triangle, black and white, cult film, independent film, convenience store, new jersey, hockey
        about: Called in on his day off, a convenience store clerk endures strange customers, romantic trouble and his best friend's chatter.

        3049 Ace Ventura: Pet Detective (1994)
        also: Ace Ventura
        by: Tom Shadyac
        cast: Jim Carrey, Sean Young, Courteney Cox, Tone Loc
        genres: Comedy, Mystery
        themes: detective, slapstick, kidnapping, sports, animals, football, police, miami, dolphin mascot
        about: A wildly eccentric detective who specializes in missing pets investigates the theft of a football team's dolphin mascot.

        8467 Dumb and Dumber (1994)
        by: Bobby Farrelly, Peter Farrelly
        cast: Jim Carrey, Jeff Daniels, Lauren Holly, Teri Garr
        genres: Comedy
        themes: road trip, friendship, slapstick, kidnapping, unlikely romance, ransom, briefcase, aspen, dog van
        about: Two cheerful simpletons drive across America to return a lost briefcase, unaware that it holds ransom money.

        8587 The Lion King (1994)
        by: Roger Allers, Rob Minkoff
        cast: Jonathan Taylor Thomas, Matthew Broderick, James Earl Jones, Jeremy Irons
        genres: Family, Animation, Drama
        themes: talking animals, father and son, coming of age, betrayal, loss, musical, friendship, lion, africa
        about: A lion cub flees his kingdom after a family tragedy and must one day find the courage to return.

        9331 Clear and Present Danger (1994)
        by: Phillip Noyce
        cast: Harrison Ford, Willem Dafoe, Anne Archer, Joaquim de Almeida
        genres: Action, Drama, Thriller
        themes: cia, drugs, politics, conspiracy, corruption, soldier, betrayal, based on a novel, sequel, colombia, drug cartel
        about: A principled CIA analyst discovers that his own government is waging a secret war against a Colombian drug cartel.

        11450 Quiz Show (1994)
        by: Robert Redford
        cast: John Turturro, Rob Morrow, Ralph Fiennes, Paul Scofield
        genres: Drama, History
        themes: television, corruption, scandal, fraud, lawyer, father and son, 1950s, new york, based on a true story, game show
        about: A congressional investigator uncovers that a beloved 1950s television quiz feeds the answers to its favorite contestant.

        36955 True Lies (1994)
        by: James Cameron
        cast: Arnold Schwarzenegger, Jamie Lee Curtis, Tom Arnold, Bill Paxton
        genres: Action, Comedy, Thriller
        themes: spy, terrorism, marriage, double life, undercover, family, nuclear weapons, florida keys, fighter jet
        about: A secret agent posing as a dull salesman sees his bored wife drawn into his hunt for nuclear terrorists.

        63 Twelve Monkeys (1995)
        by: Terry Gilliam
        cast: Bruce Willis, Madeleine Stowe, Brad Pitt, Christopher Plummer
        genres: Mystery, Science Fiction, Thriller
        themes: time travel, post-apocalypse, virus, madness, memory, dystopia, dream, twist ending, mental hospital, philadelphia
        about: A prisoner from a ruined future is sent back in time to trace the plague that wiped out most of humanity.

        197 Braveheart (1995)
        by: Mel Gibson
        cast: Mel Gibson, Catherine McCormack, Sophie Marceau, Patrick McGoohan
        genres: Action, Drama, History, War
        themes: rebellion, war, revenge, freedom, betrayal, swordfight, medieval, based on a true story, scotland, william wallace
        about: After his wife is murdered, a Scottish commoner leads his people in revolt against the cruel king of England.

        414 Batman Forever (1995)
        by: Joel Schumacher
        cast: Val Kilmer, Tommy Lee Jones, Jim Carrey, Nicole Kidman
        genres: Action, Crime, Fantasy
        themes: superhero, supervillain, revenge, orphan, mind control, identity, sequel, based on a comic, riddles, gotham city
        about: Batman gains a young partner as he faces a scarred former prosecutor and an inventor who drains people's minds.

        451 Leaving Las Vegas (1995)
        by: Mike Figgis
        cast: Nicolas Cage, Elisabeth Shue, Julian Sands, Richard Lewis
        genres: Drama, Romance
        themes: alcoholism, unlikely romance, prostitution, self-destruction, loneliness, writer, based on a novel, las vegas
        about: A ruined screenwriter goes to Las Vegas to drink himself to death and meets a lonely prostitute.

        524 Casino (1995)
        by: Martin Scorsese
        cast: Robert De Niro, Sharon Stone, Joe Pesci, James Woods
        genres: Drama, Crime
        themes: mafia, gangster, gambling, marriage, betrayal, corruption, wealth, based on a true story, las vegas, casino
        about: A gambling expert runs a Las Vegas casino for the mob until love, greed and a violent friend endanger everything.

        568 Apollo 13 (1995)
        by: Ron Howard
        cast: Tom Hanks, Bill Paxton, Kevin Bacon, Gary Sinise
        genres: Drama, History
        themes: astronaut, space travel, survival, disaster, based on a true story, teamwork, moon, nasa mission control
        about: When an explosion cripples their ship on the way to the moon, three astronauts struggle to get home alive.

        629 The Usual Suspects (1995)
        by: Bryan Singer
        cast: Gabriel Byrne, Kevin Spacey, Chazz Palminteri, Stephen Baldwin
        genres: Drama, Crime, Thriller
        themes: heist, con artist, police, twist ending, nonlinear story, betrayal, mystery villain, interrogation, police lineup
        about: A small-time crook tells the police how five criminals fell into the grip of a legendary and unseen crime lord.

        687 Dead Man Walking (1995)
        by: Tim Robbins
        cast: Susan Sarandon, Sean Penn, Robert Prosky, Raymond J. Barry
        genres: Drama, Crime
        themes: prison, death penalty, religion, redemption, forgiveness, grief, based on a true story, nun, louisiana
        about: A nun becomes the spiritual adviser of a convicted killer awaiting execution and meets the families of his victims.

        710 GoldenEye (1995)
        by: Martin Campbell
        cast: Pierce Brosnan, Sean Bean, Izabella Scorupco, Famke Janssen
        genres: Adventure, Action, Thriller
        themes: spy, betrayal, hacker, revenge, car chase, gunfight, satellite weapon, sequel, james bond, russia
        about: James Bond hunts a criminal syndicate that has stolen the controls of a devastating Russian space weapon.

        807 Se7en (1995)
        also: Seven
        by: David Fincher
        cast: Brad Pitt, Morgan Freeman, Gwyneth Paltrow, Kevin Spacey
        genres: Crime, Mystery, Thriller
        themes: serial killer, detective, police, madness, religion, obsession, twist ending, seven deadly sins
        about: A weary detective and his hot-headed new partner hunt a murderer who models his crimes on the deadly sins.

        862 Toy Story (1995)
        by: John Lasseter
        cast: Tom Hanks, Tim Allen, Don Rickles, Jim Varney
        genres: Animation, Comedy, Family
        themes: toys, friendship, jealousy, rivalry, childhood, rescue, identity, cowboy doll, space ranger
        about: A loyal cowboy doll feels threatened when a shiny space ranger becomes the new favorite toy in a boy's room.

        949 Heat (1995)
        by: Michael Mann
        cast: Al Pacino, Robert De Niro, Val Kilmer, Jon Voight
        genres: Action, Crime, Thriller
        themes: heist, detective, police, cat and mouse, los angeles, gunfight, obsession, marriage, bank robbery
        about: A driven Los Angeles detective closes in on a master thief who is planning one last big robbery.

        1572 Die Hard: With a Vengeance (1995)
        by: John McTiernan
        cast: Bruce Willis, Jeremy Irons, Samuel L. Jackson, Graham Greene
        genres: Action, Thriller
        themes: terrorism, police, revenge, heist, buddy film, new york, car chase, sequel, riddles, bomb
        about: A mad bomber sends a hungover cop and a Harlem shopkeeper racing around New York to solve deadly riddles.

        1642 The Net (1995)
        by: Irwin Winkler
        cast: Sandra Bullock, Jeremy Northam, Dennis Miller, Wendy Gazelle
        genres: Crime, Drama, Mystery, Thriller, Action
        themes: hacker, identity, conspiracy, on the run, assassin, terrorism, computers, identity theft, floppy disk
        about: A reclusive computer expert stumbles on a dangerous secret and finds that her whole identity has been erased.

        2054 Mr. Holland's Opus (1995)
        by: Stephen Herek
        cast: Richard Dreyfuss, Glenne Headly, Jay Thomas, Olympia Dukakis
        genres: Music, Drama, Family
        themes: teacher, music, high school, father and son, marriage, musician, deafness, lifetime story, orchestra
        about: A frustrated composer takes a job teaching high school music and finds it becoming the work of his life.

        2064 While You Were Sleeping (1995)
        by: Jon Turteltaub
        cast: Sandra Bullock, Bill Pullman, Peter Gallagher, Peter Boyle
        genres: Comedy, Romance
        themes: unlikely romance, christmas, family, love triangle, mistaken identity, loneliness, chicago, coma, train
        about: A lonely ticket seller saves a man on the tracks and is mistaken by his warm family for his fiancee.

        4584 Sense and Sensibility (1995)
        by: Ang Lee
        cast: Kate Winslet, Emma Thompson, Hugh Grant, Tom Wilkinson
        genres: Drama, Romance
        themes: based on a novel, sisters, marriage, unlikely romance, heartbreak, poverty, inheritance, period drama, jane austen
        about: Two very different sisters, left with little money by their father's death, look for love in polite English society.

        6950 Outbreak (1995)
        by: Wolfgang Petersen
        cast: Dustin Hoffman, Rene Russo, Morgan Freeman, Kevin Spacey
        genres: Action, Drama, Science Fiction, Thriller
        themes: disaster, scientist, conspiracy, soldier, small town, survival, divorce, virus, monkey
        about: Army doctors race to contain a deadly virus from Africa that is spreading through a small California town.

        8012 Get Shorty (1995)
        by: Barry Sonnenfeld
        cast: John Travolta, Gene Hackman, Rene Russo, Danny DeVito
        genres: Comedy, Thriller, Crime
        themes: gangster, hollywood, mafia, satire, filmmaking, los angeles, based on a novel, loan shark
        about: A movie-loving Miami loan shark comes to Hollywood to collect a debt and decides to become a producer.

        8844 Jumanji (1995)
        by: Joe Johnston
        cast: Robin Williams, Bonnie Hunt, Kirsten Dunst, Bradley Pierce
        genres: Adventure, Family, Fantasy
        themes: magic, jungle, siblings, father and son, small town, wild animals, childhood, board game, stampede
        about: Two children play a magical board game that frees a man trapped inside and fills their town with jungle perils.

        8963 Crimson Tide (1995)
        by: Tony Scott
        cast: Denzel Washington, Gene Hackman, George Dzundza, Viggo Mortensen
        genres: Action, Thriller, Drama
        themes: submarine, mutiny, war, soldier, ocean, authority, rebellion, nuclear weapons, us navy
        about: Aboard an American nuclear submarine, the captain and his second-in-command clash over an incomplete order to fire missiles.

        9087 The American President (1995)
        by: Rob Reiner
        cast: Michael Douglas, Annette Bening, Michael J. Fox, Martin Sheen
        genres: Comedy, Drama, Romance
        themes: politics, president, unlikely romance, election, journalism, single parent, washington, white house, lobbyist
        about: A widowed American president falls for an environmental lobbyist, and the courtship puts his reelection in danger.

        9273 Ace Ventura: When Nature Calls (1995)
        by: Steve Oedekerk
        cast: Jim Carrey, Ian McNeice, Simon Callow, Maynard Eziashi
        genres: Crime, Comedy, Adventure
        themes: detective, slapstick, parody, animals, jungle, tribal conflict, sequel, africa, white bat
        about: An outrageous pet detective travels to Africa to find a missing sacred bat before two tribes go to war.

        9598 Babe (1995)
        by: Chris Noonan
        cast: James Cromwell, Magda Szubanski, Christine Cavanaugh, Miriam Margolyes
        genres: Fantasy, Drama, Comedy, Family
        themes: talking animals, farm, friendship, orphan, underdog, competition, based on a novel, pig, sheepdog
        about: An orphaned piglet raised by a sheepdog surprises a quiet farmer with his polite talent for herding sheep.

        9603 Clueless (1995)
        by: Amy Heckerling
        cast: Alicia Silverstone, Stacey Dash, Brittany Murphy, Paul Rudd
        genres: Comedy, Drama, Romance
        themes: high school, coming of age, friendship, matchmaking, wealth, fashion, satire, los angeles, beverly hills
        about: A rich and popular Beverly Hills teenager plays matchmaker for everyone around her while missing her own heart.

        9804 Waterworld (1995)
        by: Kevin Reynolds
        cast: Kevin Costner, Dennis Hopper, Jeanne Tripplehorn, Tina Majorino
        genres: Adventure, Action, Science Fiction
        themes: post-apocalypse, ocean, survival, pirates, quest, mutant, dystopia, flooded earth, map
        about: On a flooded future Earth, a lone sailor protects a girl whose tattoo may be a map to dry land.

        75 Mars Attacks! (1996)
        by: Tim Burton
        cast: Jack Nicholson, Glenn Close, Annette Bening, Pierce Brosnan
        genres: Comedy, Fantasy, Science Fiction
        themes: alien invasion, alien, parody, satire, black comedy, president, las vegas, cult film, martians
        about: Big-brained Martians land on Earth claiming to come in peace, then gleefully zap everyone in sight.

        199 Star Trek: First Contact (1996)
        by: Jonathan Frakes
        cast: Patrick Stewart, Jonathan Frakes, Brent Spiner, LeVar Burton
        genres: Science Fiction, Action, Adventure, Thriller
        themes: space travel, time travel, alien, android, revenge, obsession, sequel, borg, starship enterprise
        about: The crew of the Enterprise chases the Borg back in time to protect the first human warp flight.

        275 Fargo (1996)
        by: Joel Coen
        cast: Frances McDormand, William H. Macy, Steve Buscemi, Peter Stormare
        genres: Comedy, Crime, Drama, Thriller
        themes: black comedy, kidnapping, police, murder, small town, marriage, greed, snow, minnesota
        about: A desperate car salesman has his own wife kidnapped, and a cheerful pregnant police chief follows the bloody trail.

        602 Independence Day (1996)
        by: Roland Emmerich
        cast: Will Smith, Bill Pullman, Jeff Goldblum, Mary McDonnell
        genres: Action, Adventure, Science Fiction
        themes: alien invasion, alien, disaster, president, scientist, soldier, survival, spaceship, area 51
        about: Giant alien ships destroy the great cities of the world, and a handful of survivors plan to strike back.

        627 Trainspotting (1996)
        by: Danny Boyle
        cast: Ewan McGregor, Ewen Bremner, Jonny Lee Miller, Robert Carlyle
        genres: Drama, Crime
        themes: drugs, addiction, friendship, poverty, betrayal, black comedy, cult film, based on a novel, edinburgh
        about: A young heroin addict in Edinburgh tries to escape the drug and the wild friends who keep dragging him back.

        664 Twister (1996)
        by: Jan de Bont
        cast: Helen Hunt, Bill Paxton, Cary Elwes, Jami Gertz
        genres: Action, Adventure, Drama
        themes: disaster, scientist, marriage, divorce, survival, rivalry, love triangle, tornado, oklahoma, storm chasers
        about: A couple on the brink of divorce chases violent tornadoes across Oklahoma to test a new scientific instrument.

        954 Mission: Impossible (1996)
        by: Brian De Palma
        cast: Tom Cruise, Jon Voight, Emmanuelle Béart, Henry Czerny
        genres: Adventure, Action, Thriller
        themes: spy, cia, betrayal, conspiracy, heist, on the run, disguise, hacker, prague, train
        about: Framed as a traitor after his team is wiped out, an agent must break into CIA headquarters to clear his name.

        3595 Ransom (1996)
        by: Ron Howard
        cast: Mel Gibson, Gary Sinise, Delroy Lindo, Rene Russo
        genres: Action, Thriller
        themes: kidnapping, ransom, father and son, wealth, fbi, police, marriage, corruption, new york, airline owner
        about: When his son is kidnapped, an airline tycoon turns the tables by offering the ransom as a bounty on the criminals.

        9208 Broken Arrow (1996)
        by: John Woo
        cast: John Travolta, Christian Slater, Samantha Mathis, Delroy Lindo
        genres: Action, Adventure, Drama, Thriller
        themes: terrorism, betrayal, soldier, desert, gunfight, cat and mouse, nuclear weapons, stealth bomber, park ranger
        about: An Air Force pilot steals two nuclear warheads in the Utah desert, and his former co-pilot sets out to stop him.

        9390 Jerry Maguire (1996)
        by: Cameron Crowe
        cast: Tom Cruise, Cuba Gooding Jr., Renée Zellweger, Kelly Preston
        genres: Comedy, Drama, Romance
        themes: sports, football, workplace, unlikely romance, friendship, redemption, single parent, marriage, sports agent
        about: A slick sports agent is fired for having a conscience and starts over with one client and one loyal colleague.

        9614 Happy Gilmore (1996)
        by: Dennis Dugan
        cast: Adam Sandler, Christopher McDonald, Julie Bowen, Carl Weathers
        genres: Comedy
        themes: sports, underdog, slapstick, rivalry, family, mentor, anger, golf, grandmother
        about: A short-tempered failed hockey player takes his monster swing to the golf tour to save his grandmother's house.

        9802 The Rock (1996)
        by: Michael Bay
        cast: Sean Connery, Nicolas Cage, Ed Harris, John Spencer
        genres: Action, Adventure, Thriller
        themes: hostage, terrorism, prison, island, fbi, soldier, gunfight, car chase, san francisco, alcatraz, chemical weapons
        about: A chemist and the only man ever to escape Alcatraz must break in to stop a rogue general with poison rockets.

        11000 The Birdcage (1996)
        by: Mike Nichols
        cast: Robin Williams, Nathan Lane, Gene Hackman, Dianne Wiest
        genres: Comedy
        themes: family, gay couple, father and son, wedding, politics, remake, mistaken identity, drag club, miami
        about: A gay nightclub owner and his partner pretend to be a traditional family to impress their son's conservative future in-laws.

        18 The Fifth Element (1997)
        by: Luc Besson
        cast: Bruce Willis, Gary Oldman, Ian Holm, Milla Jovovich
        genres: Adventure, Fantasy, Action, Thriller, Science Fiction
        themes: space travel, alien, chosen one, future, good versus evil, unlikely romance, cult film, flying taxi, opera singer
        about: A cab driver of the future meets a mysterious young woman who holds the key to saving Earth from ancient evil.

        489 Good Will Hunting (1997)
        by: Gus Van Sant
        cast: Robin Williams, Matt Damon, Ben Affleck, Stellan Skarsgård
        genres: Drama
        themes: genius, friendship, coming of age, mentor, teacher, psychologist, unlikely romance, boston, mathematics
        about: A troubled young Boston janitor with a genius for mathematics meets a therapist who will not give up on him.

        597 Titanic (1997)
        by: James Cameron
        cast: Leonardo DiCaprio, Kate Winslet, Billy Zane, Kathy Bates
        genres: Drama, Romance, Thriller
        themes: disaster, ocean, unlikely romance, love triangle, social class, artist, survival, based on a true story, ship, iceberg
        about: Aboard a doomed ocean liner, a poor young artist and an unhappy rich girl fall in love against all rules.

        607 Men in Black (1997)
        by: Barry Sonnenfeld
        cast: Tommy Lee Jones, Will Smith, Linda Fiorentino, Vincent D'Onofrio
        genres: Action, Adventure, Comedy, Science Fiction
        themes: alien, secret agency, buddy film, police, memory, new york, based on a comic, memory eraser, giant bug
        about: A cocky New York cop joins a secret agency that polices the aliens living hidden among us.

        637 Life Is Beautiful (1997)
        by: Roberto Benigni
        cast: Roberto Benigni, Nicoletta Braschi, Giorgio Cantarini, Horst Buchholz
        genres: Comedy, Drama, Romance, War
        themes: world war ii, holocaust, father and son, family, sacrifice, survival, imagination, italy, concentration camp
        about: A playful Jewish father turns life in a concentration camp into a game so that his small son will not be afraid.

        686 Contact (1997)
        by: Robert Zemeckis
        cast: Jodie Foster, Matthew McConaughey, James Woods, John Hurt
        genres: Drama, Science Fiction, Mystery
        themes: alien, scientist, space travel, religion, father and daughter, politics, based on a novel, radio telescope, wormhole
        about: An astronomer picks up a signal from a distant star and fights to be the one who answers it.

        754 Face/Off (1997)
        by: John Woo
        cast: John Travolta, Nicolas Cage, Joan Allen, Alessandro Nivola
        genres: Action, Crime, Science Fiction, Thriller
        themes: identity, fbi, terrorism, revenge, undercover, body swap, gunfight, prison, face transplant
        about: An FBI agent takes on the face of a comatose terrorist, only for the criminal to wake and steal his.

        782 Gattaca (1997)
        by: Andrew Niccol
        cast: Ethan Hawke, Uma Thurman, Jude Law, Alan Arkin
        genres: Thriller, Science Fiction, Mystery, Romance
        themes: dystopia, identity, space travel, brothers, detective, discrimination, unlikely romance, genetic engineering, dna
        about: In a future that sorts people by their genes, a man born naturally borrows another identity to reach the stars.

        816 Austin Powers: International Man of Mystery (1997)
        also: Austin Powers
        by: Jay Roach
        cast: Mike Myers, Elizabeth Hurley, Michael York, Mimi Rogers
        genres: Science Fiction, Comedy, Crime
        themes: spy, parody, supervillain, time travel, london, slapstick, father and son, cult film, swinging sixties, cryogenics
        about: A groovy British spy frozen in the sixties is thawed out thirty years later to stop his bald archenemy.

        2118 L.A. Confidential (1997)
        by: Curtis Hanson
        cast: Kevin Spacey, Russell Crowe, Guy Pearce, Kim Basinger
        genres: Crime, Drama, Mystery, Thriller
        themes: detective, police, corruption, los angeles, hollywood, conspiracy, journalism, based on a novel, 1950s
        about: Three very different policemen in fifties Los Angeles uncover rot within their own force while investigating a diner massacre.

        2649 The Game (1997)
        by: David Fincher
        cast: Michael Douglas, Sean Penn, Deborah Kara Unger, James Rebhorn
        genres: Drama, Thriller, Mystery
        themes: conspiracy, paranoia, wealth, brothers, identity, con artist, twist ending, birthday, game, san francisco
        about: A cold, wealthy banker receives a mysterious game as a birthday gift, and it begins to take over his life.

        2898 As Good as It Gets (1997)
        by: James L. Brooks
        cast: Jack Nicholson, Helen Hunt, Greg Kinnear, Cuba Gooding Jr.
        genres: Comedy, Romance
        themes: unlikely romance, mental illness, writer, neighbors, single mother, friendship, artist, new york, waitress, small dog
        about: A rude, compulsive writer finds his rigid life changed by a waitress, a gay neighbor and a small dog.

        73 American History X (1998)
        by: Tony Kaye
        cast: Edward Norton, Edward Furlong, Beverly D'Angelo, Avery Brooks
        genres: Drama, Crime
        themes: racism, brothers, prison, redemption, family, violence, nonlinear story, los angeles, neo-nazis, venice beach
        about: A former neo-Nazi comes out of prison changed and tries to keep his younger brother from the same path.

        95 Armageddon (1998)
        by: Michael Bay
        cast: Bruce Willis, Billy Bob Thornton, Ben Affleck, Liv Tyler
        genres: Action, Thriller, Science Fiction, Adventure
        themes: disaster, astronaut, space travel, father and daughter, sacrifice, end of the world, asteroid, oil drillers, nasa
        about: A team of rough oil drillers is trained to land on an asteroid and blow it up before it hits Earth.

        104 Run Lola Run (1998)
        by: Tom Tykwer
        cast: Franka Potente, Moritz Bleibtreu, Herbert Knaup, Nina Petri
        genres: Action, Drama, Thriller
        themes: time loop, fate, race against time, alternate reality, gangster, love, nonlinear story, cult film, berlin
        about: A young woman has twenty minutes to run across Berlin and find the money that will save her boyfriend.

        115 The Big Lebowski (1998)
        by: Joel Coen
        cast: Jeff Bridges, John Goodman, Julianne Moore, Steve Buscemi
        genres: Comedy, Crime
        themes: mistaken identity, friendship, kidnapping, los angeles, cult film, black comedy, slacker, bowling, rug
        about: A laid-back Los Angeles bowler mistaken for a millionaire wants his rug replaced and tumbles into a kidnapping plot.

        544 There's Something About Mary (1998)
        by: Bobby Farrelly, Peter Farrelly
        cast: Cameron Diaz, Ben Stiller, Matt Dillon, Lee Evans
        genres: Romance, Comedy
        themes: unlikely romance, obsession, high school, slapstick, love triangle, lies, detective, miami, prom
        about: A shy man hires a private eye to find his high school dream girl, only to start a crowd of rivals.

        857 Saving Private Ryan (1998)
        by: Steven Spielberg
        cast: Tom Hanks, Edward Burns, Matt Damon, Tom Sizemore
        genres: Drama, History, War
        themes: world war ii, war, soldier, sacrifice, brothers, rescue mission, friendship, normandy, d-day landing
        about: After the Normandy landing, a captain leads his squad behind enemy lines to bring one soldier home to his mother.

        1934 Shakespeare in Love (1998)
        by: John Madden
        cast: Joseph Fiennes, Gwyneth Paltrow, Geoffrey Rush, Tom Wilkinson
        genres: Romance, History, Comedy
        themes: theatre, writer, forbidden love, disguise, london, unlikely romance, love triangle, elizabethan england, william shakespeare
        about: Young Shakespeare, short of money and ideas, falls for a noblewoman who disguises herself as a man to act.

        9487 A Bug's Life (1998)
        by: Andrew Stanton, John Lasseter
        cast: Dave Foley, Kevin Spacey, Julia Louis-Dreyfus, Hayden Panettiere
        genres: Adventure, Animation, Comedy, Family
        themes: talking animals, friendship, rebellion, underdog, mistaken identity, island, ants, grasshoppers, circus
        about: A clumsy inventor ant seeks warriors to defend his colony from greedy grasshoppers and returns with circus performers.

        37165 The Truman Show (1998)
        by: Peter Weir
        cast: Jim Carrey, Laura Linney, Noah Emmerich, Natascha McElhone
        genres: Comedy, Drama, Science Fiction
        themes: simulated reality, television, surveillance, identity, satire, small town, conspiracy, marriage, reality show, dome
        about: A cheerful insurance man begins to suspect that his whole life is staged for a television audience.

        14 American Beauty (1999)
        by: Sam Mendes
        cast: Kevin Spacey, Annette Bening, Thora Birch, Wes Bentley
        genres: Drama
        themes: midlife crisis, suburb, marriage, family, obsession, satire, father and daughter, neighbors, red roses
        about: A suburban husband sick of his empty life rebels after growing infatuated with a friend of his teenage daughter.

        492 Being John Malkovich (1999)
        by: Spike Jonze
        cast: John Cusack, Cameron Diaz, Catherine Keener, John Malkovich
        genres: Fantasy, Drama, Comedy
        themes: identity, obsession, love triangle, surreal, black comedy, celebrity, artist, new york, puppeteer, portal
        about: A struggling puppeteer finds a small door at his office that leads straight into the mind of a famous actor.

        497 The Green Mile (1999)
        by: Frank Darabont
        cast: Tom Hanks, Michael Clarke Duncan, David Morse, Bonnie Hunt
        genres: Fantasy, Drama, Crime
        themes: prison, miracle, racism, wrongly accused, death penalty, great depression, based on a novel, louisiana, mouse
        about: A death row guard in the Depression meets a gentle giant of a prisoner who has a miraculous gift.

        550 Fight Club (1999)
        by: David Fincher
        cast: Edward Norton, Brad Pitt, Helena Bonham Carter, Meat Loaf
        genres: Drama
        themes: identity, madness, insomnia, violence, consumerism, rebellion, twist ending, based on a novel, cult film, soap, underground fighting
        about: A sleepless office worker meets a charismatic soap seller, and together they start a secret club for bare-knuckle fights.

        564 The Mummy (1999)
        by: Stephen Sommers
        cast: Brendan Fraser, Rachel Weisz, John Hannah, Arnold Vosloo
        genres: Action, Adventure, Comedy, Fantasy, Horror, Thriller
        themes: archaeology, treasure hunt, monster, curse, desert, unlikely romance, 1920s, egypt, mummy
        about: An adventurer and a librarian hunting treasure in a lost Egyptian city awaken a cursed priest with terrible powers.

        603 The Matrix (1999)
        by: Lilly Wachowski, Lana Wachowski
        cast: Keanu Reeves, Laurence Fishburne, Carrie-Anne Moss, Hugo Weaving
        genres: Action, Science Fiction
        themes: simulated reality, artificial intelligence, hacker, chosen one, dystopia, virtual reality, martial arts, rebellion, red pill
        about: A computer hacker learns that the world he knows is an illusion and joins the rebels fighting to wake humanity.

        745 The Sixth Sense (1999)
        by: M. Night Shyamalan
        cast: Bruce Willis, Toni Collette, Olivia Williams, Haley Joel Osment
        genres: Mystery, Thriller, Drama
        themes: ghost, psychologist, childhood, mother and son, grief, marriage, twist ending, supernatural, philadelphia
        about: A troubled child psychologist tries to help a frightened boy who says that he can see the dead.

        817 Austin Powers: The Spy Who Shagged Me (1999)
        by: Jay Roach
        cast: Mike Myers, Heather Graham, Michael York, Robert Wagner
        genres: Adventure, Comedy, Crime, Science Fiction
        themes: spy, parody, time travel, clone, slapstick, supervillain, 1960s, london, sequel, mojo
        about: A groovy British spy follows Doctor Evil back to the sixties to recover the mojo that was stolen from him.

        863 Toy Story 2 (1999)
        by: John Lasseter
        cast: Tom Hanks, Tim Allen, Joan Cusack, Kelsey Grammer
        genres: Animation, Comedy, Family
        themes: toys, friendship, sequel, rescue, kidnapping, identity, growing up, cowboy, toy collector
        about: When a toy cowboy is stolen by a greedy collector, his friends from the bedroom set off across town to rescue him.

        1542 Office Space (1999)
        by: Mike Judge
        cast: Ron Livingston, Jennifer Aniston, David Herman, Ajay Naidu
        genres: Comedy, Crime
        themes: workplace, satire, friendship, rebellion, cult film, heist, hypnosis, office, computer virus
        about: A bored programmer stops caring about his job after a hypnosis session and plots with friends against the company.

        1832 Dogma (1999)
        by: Kevin Smith
        cast: Ben Affleck, Matt Damon, Linda Fiorentino, Jason Mewes
        genres: Fantasy, Comedy, Adventure
        themes: religion, angel, satire, road trip, black comedy, chosen one, quest, cult film, new jersey, catholic church
        about: A woman who has lost her faith is called upon to stop two exiled angels from undoing the whole universe.

        1893 Star Wars: Episode I - The Phantom Menace (1999)
        also: The Phantom Menace
        by: George Lucas
        cast: Liam Neeson, Ewan McGregor, Natalie Portman, Jake Lloyd
        genres: Adventure, Action, Science Fiction
        themes: space travel, chosen one, alien, slavery, politics, swordfight, prequel, jedi, pod race, naboo
        about: Two Jedi protecting a young queen from an invasion discover a slave boy unusually strong in the Force.

        2105 American Pie (1999)
        by: Chris Weitz, Paul Weitz
        cast: Jason Biggs, Chris Klein, Thomas Ian Nicholas, Alyson Hannigan
        genres: Comedy, Romance
        themes: high school, coming of age, friendship, teenagers, virginity, first love, father and son, prom
        about: Four high school friends make a pact to lose their virginity before prom night, with embarrassing results.

        2667 The Blair Witch Project (1999)
        by: Daniel Myrick, Eduardo Sánchez
        cast: Heather Donahue, Michael C. Williams, Joshua Leonard, Bob Griffin
        genres: Horror, Mystery
        themes: witch, found footage, survival, legend, student filmmakers, independent film, lost in the woods, forest, maryland
        about: Three film students lose their way in the Maryland woods while making a documentary about a local witch.

        9451 Election (1999)
        by: Alexander Payne
        cast: Matthew Broderick, Reese Witherspoon, Chris Klein, Jessica Campbell
        genres: Comedy
        themes: high school, politics, teacher, satire, black comedy, ambition, infidelity, based on a novel, student election, nebraska
        about: A high school teacher tries to stop an overambitious student from winning the election for class president.
        """
}
