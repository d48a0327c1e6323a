import SkillKit

extension OwnSamples {
    static let moreForOthers = [Utterance](
        lines: """
            mum he's hitting me
            give it back it's mine
            dinner's ready come downstairs
            hang on i'm on the phone
            yeah no i'll call you back later
            did you feed the dog
            set a timer for ten minutes
            turn off the kitchen lights
            what's the weather tomorrow
            add milk to the shopping list
            what's seven times eight
            who left the door open
            can you pass the salt
            and now the weather for the south east
            coming up after the break
            goal what a strike from the edge of the box
            one two three four five
            happy birthday to you
            row row row your boat
            i was just going to
            what i mean is the
            put your shoes on we're late
            where have you put my glasses
            have you done your homework
            no i told her she can't come on thursday
            order more toilet paper
            wake me up at half six
            play some jazz in the bedroom
            how do you spell necessary
            what's the capital of mongolia
            call mum
            is the oven still on
            someone's at the door
            oh for goodness sake
            mind the step love
            she said that he said that i said
            hello can you hear me
            this is a customer announcement
            the number you have dialled is not available
            your call is important to us please hold
            get off my bed
            i'm telling dad
            stop copying me
            na na na na na
            twinkle twinkle little star
            ready or not here i come
            twenty nineteen eighteen seventeen
            what's for tea
            do you want sugar in that
            the bins need to go out tonight
            did the plumber ring
            i'll be there in five minutes just parking
            have you seen the remote
            turn the heating up
            what time is it in tokyo
            convert fifty euros to dollars
            what's on my calendar today
            set the alarm for the baby's feed
            where's my phone
            vacuum the hallway
            lock the front door
            shuffle my workout playlist
            who won the match last night
            read me the news headlines
            what's the traffic like on the m twenty five
            make a fart noise
            are you listening to me
            do you love me
            sing me a song
            i hate mondays
            my knee's playing up again
            the doctor said to take two a day
            pick up your socks
            not in front of the baby
            wait wait wait don't sit there
            ow that hurt
            it wasn't me it was him
            you're not the boss of me
            she took the last biscuit
            can i go to the toilet
            i need a wee
            are we nearly there yet
            pizza's here
            with extra cheese and no onions please
            that'll be fourteen pounds fifty
            keep the change
            breaking news this hour from westminster
            interest rates are expected to rise again
            buy one get one free this weekend only
            terms and conditions apply
            and the winner will be announced next week
            contestants you have thirty seconds
            is that your final answer
            next caller you're on the air
            traffic is building on the ring road
            stay tuned for more hits
            we will we will rock you
            baby shark doo doo doo doo
            if you're happy and you know it clap your hands
            so i says to him i says
            well the thing with that is
            but if we could maybe
            and then um the
            because when you
            i think we should probably
            what was i saying
            nobody asked you
            you always do this
            i never said that
            don't talk to your sister like that
            come here give us a cuddle
            good boy sit stay
            off the sofa down
            who's a pretty kitty
            fetch me a towel would you
            the washing machine's finished
            have you paid the gas bill
            it's your turn to wash up
            i did it last time
            what size are you in shoes
            does this look alright on me
            you've got something on your chin
            have we got any batteries
            hold the ladder will you
            left a bit right a bit there
            three hundred and forty two point five
            eight six seven five three oh nine
            my postcode is s w one
            the password's taped under the keyboard
            can you hear that buzzing
            the wifi's down again
            try switching it off and on
            close the window it's freezing
            it's boiling in here
            who ate my yoghurt
            there's a spider in the bath
            don't you dare
            i'm not tired
            five more minutes please
            brush your teeth then bed
            once upon a time there was a
            what does a cow say
            a b c d e f g
            i spy with my little eye
            tag you're it
            rock paper scissors
            that's cheating
            bagsy the front seat
            grandma can you hear me turn your camera on
            you're on mute
            can everyone see my screen
            let's circle back on that next week
            i'll send you the invoice by friday
            yes speaking who is this
            no thank you we already have solar panels
            wrong number i think
            she's not in can i take a message
            love you too bye bye bye
            tell her i said hi
            are you still coming on saturday
            he's been in hospital since tuesday
            poor thing how's she coping
            how much did you pay for that
            it was in the sale
            i've got a meeting at three
            what's the square root of one hundred and forty four
            translate good morning into spanish
            find my keys
            track my parcel
            reorder the cat food
            what's the recipe for pancakes
            how long do you boil an egg
            dim the lights to twenty percent
            turn the volume down on the radio
            switch the telly off at the wall
            remind me to ring the dentist
            hey siri
            okay google what's this song
            cancel my three o'clock
            ein zwei drei
            ay no me digas
            excuse me i'm trying to concentrate
            it's none of your business
            testing testing one two
            can you smell burning
            hurry up in there
            are you wearing my jumper
            he started it
            look what i drew
            it's bedtime for you little mister
            a parcel came for you this morning it's in the hall
            two of the neighbours are shouting in the street again
            the cat has knocked the plant off the windowsill
            some kids are ringing the bell and running away
            he left his keys at work and has to go back
            she says the baby won't stop crying
            there's a wasp on the curtain don't move
            they moved to leeds because her mother is ill
            a friend of mine broke his leg skiing last week
            somebody parked in front of our garage
            the plumber can't come until thursday
            an ambulance just stopped outside number twelve
            people keep calling this number and hanging up
            this soup needs more salt don't you think
            your brother took the car and now i can't get to work
            when grandma arrives put the kettle on
            the dog ate my sandwich when i wasn't looking
            a woman from the bank phoned about the loan
            who left the fridge open all night
            get down from there before you break something
            it's raining and the washing is still outside
            two eggs and a bit of butter and then stir it
            the boys are fighting over the blue scooter
            he fell asleep on the train and woke up in brighton
            there was a mouse behind the cooker this morning
            they say it will snow on sunday
            a police car has been following that van
            some woman at the shop gave me the wrong change
            she's marrying a dentist in june and we're all invited
            my back hurts because i slept on the sofa
            the teacher wants to talk to us about his maths
            an old lady dropped her purse so i ran after her
            put your shoes on we're late for the dentist
            there's someone on the phone for you
            uncle bob has sold his boat and bought a caravan
            everybody wash your hands and come to the table
            the lift is stuck again so take the stairs
            a boy in my class has got a snake
            i think the neighbours are having a party
            two goals in five minutes unbelievable
            the doctor said i should rest for a week
            this guy at work never washes his cup
            he's in the shower can he ring you back
            somebody turn the heating up it's freezing
            the rabbits need feeding and it's your turn
            a heavy storm is moving in from the west and trains are cancelled
            what did you do with my glasses
            they closed the road because a tree came down
            some milk and a loaf of bread and maybe a few apples
            she forgot her lunch so i have to drive to school
            the fish is swimming upside down daddy
            people are queuing right round the corner for those doughnuts
            an hour ago he said he was nearly home
            if you hit your sister once more you're going to your room
            a bird flew into the kitchen and won't leave
            the minister resigned this morning after the vote in parliament
            we lost the tickets but they let us in anyway
            there are three spoons missing from this drawer
            mind the step it's wet
            your aunt fell off her bike and she has to stay in hospital
            """
    )
}
