import SkillKit

extension SlotType {
    /// More of what a film is about or what it is like.
    static let moreThemes = values(
        """
        laugh
        a good laugh
        chuckle
        giggle
        laughing till it hurts
        frightened
        frightened to death
        scared stiff
        scared silly
        spooked
        weep
        sobbing
        moved to tears
        snuggle up
        cuddle up
        a clever detective
        a detective who works out who did it
        the edge of my seat
        cry
        a good cry
        smile
        easy
        easy english
        simple english
        real people
        real actors
        dance
        penguins
        a cat
        a dog
        wolves
        elves
        crude jokes
        boxing or football
        heists
        a wedding
        a female director
        submarines
        a true story
        a real story
        real life
        a slow burn
        ballet
        tearjerking
        prison escapes
        witches
        unicorns
        mermaids
        trains
        racing cars
        outer space
        artificial intelligence
        hackers
        bank robbers
        con artists
        serial killers
        a murder mystery
        whodunnits
        courtroom drama
        journalists
        the cold war
        vietnam
        ancient rome
        vikings
        samurai
        martial arts
        kung fu
        surfing
        mountain climbing
        survival
        desert islands
        shipwrecks
        giant monsters
        haunted houses
        exorcism
        body horror
        plot twists
        unrequited love
        first love
        weddings
        affairs
        second chances
        growing up
        boarding schools
        summer camp
        road trips
        sisters
        fathers and sons
        grandparents
        growing old
        grief
        cancer
        loneliness
        religion
        nuns
        gay romance
        slavery
        immigrants
        poverty
        coal miners
        chocolate
        fashion
        painters
        opera
        rock bands
        jazz
        tap dancing
        circuses
        magicians
        gambling
        treasure hunting
        cowboys
        princesses
        superheroes
        spooky but gentle
        gritty
        pitch black humour
        properly romantic
        laugh out loud
        trippy
        whimsical
        fast paced
        no dialogue
        """
    )

    /// More of what happens in films.
    static let moreStories = values(
        """
        a girl gets sucked into her television
        this guy fakes being a pilot
        the talking donkey
        they rob a casino
        everybody's a suspect on a train
        a man wakes up and it's the same day again
        the kid who sees ghosts
        a shark eats people at a beach
        the little robot left alone on earth
        two guys drive off with a body in the boot
        the nanny with the flying umbrella
        he ages backwards
        a woman hides her dead husband's letters
        the fish dad looking for his lost son
        a boy left at home by mistake at christmas
        this woman steals money and stops at a motel
        the guy in the wheelchair spying on his neighbours
        twelve men arguing in a jury room
        a rat who wants to be a chef
        they put a bomb on a bus
        the man who writes backwards on his own body
        a family can't make any noise or they die
        an island full of dinosaurs
        some kids find a treasure map in the attic
        the nun who teaches children to sing
        a bloke falls in love with his computer
        a mermaid gives away her voice
        he plays chess with death
        the pale guy with scissors for hands
        a bunch of unemployed men become strippers
        the boy from the mining town who dances ballet
        a woman gives birth in a world with no babies
        the ship that hits an iceberg
        they erase each other from their memories
        the rabbit suit guy who predicts the end of the world
        a toy is jealous of the new toy
        people stuck in a lift with the devil
        the dream inside another dream
        a cop goes undercover in the mob
        the deaf girl whose family fishes
        someone's living in the basement of the rich family
        the blue people on the jungle moon
        a dad dresses as the housekeeper to see his kids
        the car that travels in time
        she pretends to be a boy to join the army
        a con man and a little girl selling bibles
        the giant ape on top of the skyscraper
        a scientist turns into an insect
        the bicycle thief and his little boy
        an actress who won't admit silent films are over
        two men in dresses on the run from gangsters
        the big computer that won't open the doors
        a piano player hiding from the nazis
        the dancer with the cursed red shoes
        they swap bodies for a day
        a mother and daughter who wake up as each other
        the lion whose uncle kills his dad
        a snow queen who runs away and freezes everything
        the green ogre in the swamp
        a wooden puppet whose nose grows
        the pig who herds sheep
        a bear from peru in london
        he lives in a fake town that's really a tv show
        the pill that shows you the real world
        a hit man looks after the girl next door
        the killer who eats people and helps the fbi
        a detective finds a head in a box
        seven murders for seven sins
        the doll that comes alive and stabs people
        a video tape that kills you in a week
        students get lost in the woods with a camera
        the possessed girl whose head spins round
        the summer camp with the man in the mask
        the alien that bursts out of his chest
        an astronaut grows potatoes on mars
        the woman alone floating in space
        linguist learns to talk with aliens
        a boy hides an alien in his closet
        the father who goes through the black hole
        a robot policeman who used to be human
        the cyborg sent to kill somebody's mum
        the boxer from philadelphia who runs up the steps
        a hockey team of useless kids
        the jamaican bobsleigh team
        a girl who boxes and ends up paralysed
        the baseball field in the corn
        a drummer with a really nasty teacher
        a ballet dancer going mad
        the singer and her washed up husband
        a shy stammering king gets speech lessons
        the wall street guy who throws money around
        a student invents a website and gets sued
        the lawyer who can't tell a lie
        a black man defended by the good lawyer down south
        the weird neighbour nobody ever sees
        a gold digger and a bank clerk in las vegas
        the lady who waits for her lover at the airport
        nightclub owner helps his ex catch a plane
        the zither music and a chase in the sewers
        a man climbs a clock in a straw hat
        the tramp who cares for an orphan
        a robot woman in a huge future city
        a vampire with long fingernails and a shadow
        farmers hire swordsmen against bandits
        the gunman with no name and the three way shootout
        a sheriff waiting for the noon train
        two outlaws jump off a cliff
        cowboys fall in love herding sheep
        a woman and her piano on the beach
        the girl who cheers up everyone in paris
        a kid with a red balloon following him
        the projectionist and the boy in sicily
        an italian dad makes a game of the camp
        a spirit bathhouse where her parents become pigs
        the big furry thing waiting at the bus stop
        a woman runs three times to save her boyfriend
        the east german spy listening in on a writer
        a prisoner tunnels out behind a poster
        the great big pows escape with a motorbike
        a nurse and a burnt man in a villa
        soldiers looking for one last brother
        the one shot where he runs through the trenches
        the upriver journey to find a mad colonel
        a submarine crew going slowly crazy
        the plane that lands on the river
        a storm drowns a fishing boat
        tornado chasers and a flying cow
        the volleyball he talks to on the island
        a boy and a tiger share a lifeboat
        the guy who cuts off his arm
        survivors eat each other in the mountains
        a teacher who makes them stand on desks
        the janitor who's secretly a maths genius
        kids stuck in detention on a saturday
        a teenager skips school with a red ferrari
        the blonde who gets into law school
        the mean girls with the pink book
        a hooker goes shopping with a rich man
        the bookshop owner and the film star
        loads of couples at christmas in london
        a wedding planner falls for the groom
        the three blokes with somebody's baby
        a waitress bakes pies and wants to leave
        fashion magazine boss from hell
        the maids who tell their stories to a writer
        women who worked out the sums for the rockets
        two sisters in bonnets looking for husbands
        an old lady and her driver
        the wrinkly jedi in the swamp
        a hairy footed guy who has to drop a ring
        """
    )

    /// Values from lines, one each.
    static func values(_ lines: String) -> [Value] {
        lines.split(whereSeparator: \.isNewline).map { Value(String($0)) }
    }
}
