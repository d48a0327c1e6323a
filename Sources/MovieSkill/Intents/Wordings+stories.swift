import SkillKit

extension SlotType {
    /// What people say of a film whose title they can't recall, from its beginning to its end.
    static let furtherStories = values(
        """
        a lighthouse keeper who starts hearing voices in the fog
        two brothers rob a bank to save their ranch
        everybody in the village goes blind except one woman
        there's this island where all the dolls come alive at night
        he wakes up and it's the same day again
        a plumber inherits a castle in scotland
        they drill into the moon and something comes out
        penguins open a restaurant
        she pretends to be a boy so that she can join the army
        some teenagers hit a man with their car and hide the body
        because the king is jealous he locks his daughter in a tower
        somebody keeps mailing him photographs of his own house
        a girl who talks to horses
        the butler did it but nobody believes the maid
        an old man ties balloons to his roof and floats off
        this kid gets left behind when his family flies to paris
        seven criminals have to blow up a dam during the war
        when the lights go out the creatures come
        people are selling their memories to pay the rent
        a spaceship crew finds eggs on a strange planet
        my favourite part is the fight on the cable car
        they swap faces and nobody notices
        a widow opens a chocolate shop and the priest gets angry
        the robot falls in love with another robot and follows her into space
        is he dreaming or is he awake you never find out
        a tiny mouse who wants to be a cook
        dinosaurs escape from the park
        he lies about being a pilot and a doctor and a lawyer
        three sisters inherit a haunted vineyard in portugal
        until the very end you think the wife is missing
        an astronaut gets stuck on mars and grows potatoes
        there was a nun who taught children to sing
        a shark eats the swimmers and the mayor won't close the beach
        she works in a call centre and falls for a voice on the line
        truck drivers carry explosives over a mountain road
        it all happens inside one elevator
        the little bear looks for a home in london
        some guy erases his girlfriend from his brain
        a bunch of nuns hide a bank robber in their choir
        you see the murder first and then everything goes backwards
        this teacher stands on the desk and reads poems to the boys
        a fisherman catches a mermaid and marries her
        he don't speak for five years and then he sings
        twelve men argue in a room about whether a boy is guilty
        vampires run a blood bank in chicago
        what happens is the twins meet at summer camp and trade places
        an orphan climbs the clock tower every night
        the submarine sinks and only the cook knows how to fix it
        a postman delivers letters after the world has ended
        she finds a door behind the wardrobe and it's snowing in there
        two cops who hate each other must guard a penguin
        nobody can make a noise or the monsters will get them
        grandpa steals a bus and drives the whole nursing home to the sea
        a samurai without a master defends a poor village
        there are these blue people who live in trees
        the bride wakes from a coma and hunts down everyone who betrayed her
        a snowman that melts and comes back every winter
        they dig a tunnel out of the prison camp with spoons
        he marries a ghost by accident
        a pianist hiding in a ruined city while the soldiers search for him
        the toys are jealous of the new toy
        this detective can't remember anything longer than ten minutes
        so these four friends lose the groom in las vegas
        some scientists shrink themselves and travel through a man's blood
        a pig who thinks she's a sheepdog
        her mother turns into a goose
        when he blinks he jumps to another century
        an accountant discovers that his boss has been dead for a year
        wolves raise the baby in the jungle
        they were adopting a dog and it was really an alien
        a pirate captain with a cursed coin
        the ship hits ice and the poor boy freezes
        lonely shepherds meet on a mountain one summer
        a blind swordsman walks into a gambling town
        there's a big plant in the flower shop and it eats people
        he sells his shadow to a stranger for gold
        five strangers wake up in a cube full of traps
        this nanny flies in with an umbrella
        a mountain climber cuts off his own arm to get free
        the princess kisses the frog but she turns green too
        cowboys against aliens in arizona
        a newspaper man finds out the president has been spying
        why does she keep burying spoons in the garden
        an ogre and a donkey rescue somebody from a dragon
        the sun is dying so a crew must carry a bomb to it
        someone poisons the soup at a wedding
        a boxer from philadelphia gets one chance against the champion
        two old ladies who poison lonely gentlemen
        it's a hospital and all the patients are actors
        he talks to a volleyball because there's nobody else on the island
        the goldfish wants to become a girl and there is a big wave
        a jewish family hides above a bakery
        this woman drives around scotland picking up men and they vanish
        bees sue the humans
        they put on a show to save the old theatre
        a hacker learns the whole world is a computer
        six dancers are trapped in a school when the snow falls
        she is a mermaid but she want to have legs
        the boy sees dead people and his doctor doesn't know why
        an elephant with huge ears who can fly
        after the funeral they discover dad had another family
        a chess player makes a bet with death
        the mailman is secretly a prince
        once a year all crime is legal and people board up their windows
        a bus that can't slow down or it explodes
        he carves a puppet and it becomes a real boy
        two families at a lake and one of them isn't human
        spiders as big as cars crawl out of a mine
        there's a woman in a red coat and he keeps chasing her through venice
        a butcher who sells something awful in his pies
        the whole country bets on one skinny racehorse
        somebody cloned the same soldier a thousand times
        when the teacher gets sick the janitor takes over the class
        a baby who wears a suit and carries a briefcase
        they're riding to mexico with a stolen coffin
        an ex boxer who works at the docks stands up to the union boss
        this family has to live in a bunker for forty years
        rabbits leave their home because the men are building houses
        it was her own brother who wrote the letters
        a tailor measures a gangster and finds a microphone
        the girl cuts her hair and goes to war for her father
        some rich people get stuck on a yacht and the cleaner becomes the boss
        he has one leg and he is looking for a white whale
        three ghosts visit a mean old man at christmas
        a violin passes from owner to owner over three hundred years
        there's a hole in the wall and it leads into an actor's head
        the volcano wakes up while they are shooting a commercial
        an office worker lives his entire life on television and doesn't know
        cats rule japan and dogs are sent to a trash island
        a surgeon sews a new face on his daughter
        two girls run away to meet a band in detroit
        did the nanny kill the baby or was it the neighbour
        they freeze a caveman and he wakes up in a high school
        she cooks his favourite dinner every night and he never comes
        a farmer hears a whisper and builds a baseball field in his corn
        the machines send a killer back to stop a baby from being born
        people keep getting older on this beach
        an inventor makes his wife invisible and can't bring her back
        frogs fall from the sky at the end
        this policeman goes undercover in a kindergarten
        a drummer practises until his hands bleed
        the country has no more babies and then one woman is pregnant
        somebody stole the only copy of the recipe
        he was a slave and then he fought in the arena against the emperor
        a goat becomes mayor
        the pilots crash in the sahara and rebuild their plane
        a ballerina loses her mind before opening night
        there's two snowboarders stuck on a chairlift and wolves underneath
        my favourite bit is the squirrel chasing the nut
        it begins with a funeral and ends with a birth
        a taxi driver takes a killer from one job to the next all night
        the twins were separated and one of them grew up with gypsies
        when you watch the tape you die seven days after
        an opera singer kidnapped by rebels in the jungle
        she has superpowers but she only wants to bake bread
        coal miners form a brass band
        this lion cub runs away because he thinks he killed his dad
        a plane lands after five years and nobody on board has aged
        two truckers fall in love over the radio
        the captain goes mad and they sail up the river to find him
        one by one the guests on the island get killed
        a gardener who knows nothing ends up advising the president
        they rob a casino with eleven people and a chinese acrobat
        a monster made of rubbish lives under the bridge
        he wants to kill himself but an angel shows him his town without him
        the dragon is not bad he is only scared
        nuns smuggle diamonds across the swiss border
        a lady who hired a driver and at first she didn't like him
        some soldiers cross the whole front to bring one man home
        her reflection stops copying her
        a hunter shoots a deer and it's his neighbour's son
        the astronauts come home but everyone on earth speaks another language
        what if the moon fell down that's what happens
        an old gunfighter goes out one last time for the money
        there was a flood and a farmer rescued zebras with his tractor
        a beggar and a banker change lives for a bet of one dollar
        the train goes round the frozen world and the poor live at the back
        mice help a girl sew her dress
        this lawyer can't tell a lie for a whole day because his son wished it
        a radio host gets a call from himself
        they pretend to be married so she won't be deported
        a stuffed rabbit that tells him the day the world will end
        it turns out the gardener owned everything
        the football coach has to bring black and white players together
        an ant goes looking for warriors and brings back circus bugs
        she married the wrong twin and only the parrot knows
        a hotel in the mountains where the father picks up an axe
        some boys walk along the railway to see a corpse
        the queen's horse speaks russian
        he invented a machine that broke the german code
        a coffee farmer who fights off a swarm of locusts
        two nurses share one husband and neither of them knows
        when the rain stops the statues start walking
        a girl who is stuck in a bathhouse full of spirits and her parents became pigs
        there's a boy in the wall
        the mafia boss goes to see a psychiatrist and cries
        a runaway princess eats ice cream with a reporter in rome
        they all wear masks and take hostages at the national mint
        an egyptian mummy gets up and walks through the museum
        this clown lives in the drains and eats children
        a sailor has been drifting with a tiger for months
        the actor dresses as a woman to get a job
        he keeps crossing out names in a notebook and those people die
        a lonely whale that sings at the wrong pitch
        somebody is killing chefs the way they cook their best dish
        the bakery burns down but the sisters sell cakes from a boat
        a dentist from ohio gets mixed up with cuban smugglers
        three men look after a baby that was left at the door
        it was the hand of the dead pianist that was strangling people
        a fox robs three farmers and they dig up his hill
        the kids eat the candy house and then the witch locks them up
        an apprentice wizard floods the castle with brooms
        this couple adopt a girl of nine but really she is thirty three
        a cellist loses his job and begins to wash dead bodies
        his car is talking and it catches thieves
        they sing instead of speaking even in the courtroom
        a stowaway on the first rocket to jupiter
        the maid sleeps with a fish man from the laboratory
        there's a typewriter that writes the future
        two hundred people live in an airport because the war won't stop
        a man have no passport so he stay in the terminal
        the dog waits at the station every day for his master
        she hid a list of names in the lining of a coat
        a skeleton who is tired of halloween
        some nasty girls rule the school and a new one from africa joins them
        who shot the colonel and why is his parrot missing
        an ice skater gets her knee smashed by a rival
        this sheriff has to face four outlaws alone at noon
        a mechanic builds a time machine out of a sports car
        the owl eats the moon and it stays dark
        he spies on his neighbours with a broken leg and sees a crime
        crows attack a seaside town and nobody knows why
        a trumpet player falls into a drain and wakes up as a soul
        they lost the war but keep guarding the bridge for thirty years
        a housewife wins a lottery and tells nobody
        the giant made of iron eats cars and is afraid of guns
        an english teacher marries the king of somewhere far away
        there's no water left and everyone drives crazy cars in the desert
        a nurse cares for a burned pilot in an italian monastery
        the mother digs all night because she thinks her son is under the house
        two penguins and a walrus steal a helicopter
        he got bitten by a spider and then he could climb walls
        a weather girl disappears during a storm live on air
        someone has put a tattoo on his back with a treasure on it
        this hen wants all the chickens to fly over the fence
        a monk investigates murders in an abbey with a secret library
        the grandchildren find out that grandma was a bank robber in berlin
        a stubborn bull who would rather smell flowers than fight
        they can't touch the floor because it's lava
        an insurance salesman is talked into murder by a blonde in a bath towel
        when his wife dies he teaches their parrot all her songs
        the hitchhiker was the one they warned about on the radio
        a tree that walks and only says three words
        some refugees cross the alps with a donkey and a newborn
        the emperor is a llama now and a peasant helps him
        she counts every step because she thinks that keeps her dad alive
        hedgehogs build a bridge over the motorway
        firefighters trapped on the top floor of a burning skyscraper
        the turtle gets lost in the ocean but then finds his mum
        people were shrinking every night until they fitted in a matchbox
        a man who can't feel any pain
        they mustn't make a sound or the monsters hear them
        a lorry that can't stop or its load goes off
        a couple who won't leave their flooded house
        nobody can die any more and the hospitals are full
        she doesn't know that she is a ghost herself
        he can't stop sleepwalking and doesn't remember it
        a girl who never learnt to speak
        the boy isn't allowed to leave the tower
        no one believes the pilot
        without water the town has to move
        he forgets everything after ten minutes and writes it on his skin
        goes into other people's heads and steals things
        travels through nightmares with a team
        a thief who breaks into minds
        two sailors who fall for each other
        she keeps running away from her own weddings
        he lives every monday again and again
        he grows younger while everybody gets old
        an island with an asylum and a detective
        a stuntman lives a double life
        a house that is carried off by kites
        the one woman they can't catch
        how a website was founded and the friends fell out
        """
    )
}
