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
            """
    )
}
