/// Names of well-known films that are not their titles: the number in a series, the name in another country, initials.
///
/// People say them, but catalogues don't have them. Names in other scripts are given as they are spoken.
enum WellKnownNames {
    /// The names by film.
    static let names: [FilmID: [String]] = {
        var names: [FilmID: [String]] = [:]
        for line in table.description.utf8.split(separator: 0x0A) {
            let columns = line.split(separator: 0x20, maxSplits: 1)
            guard let id = columns.first.flatMap({ Int(Substring($0)) }), let titles = columns.last else { continue }
            names[FilmID(rawValue: id)] = titles.split(separator: 0x3B).map { String(Substring($0)) }
        }
        return names
    }()

    private static let table: StaticString = """
        11 Star Wars Episode IV: A New Hope; Star Wars A New Hope; Star Wars Episode Four
        22 Pirates of the Caribbean 1
        58 Pirates of the Caribbean 2
        79 Ying xiong
        85 Indiana Jones and the Raiders of the Lost Ark; Indiana Jones 1
        87 Indiana Jones 2
        89 Indiana Jones 3
        120 Lord of the Rings 1; LOTR The Fellowship of the Ring
        121 Lord of the Rings 2; LOTR The Two Towers
        122 Lord of the Rings 3; LOTR The Return of the King
        128 Mononoke Hime
        129 Sen to Chihiro no kamikakushi; Sen and Chihiro
        146 Wo hu cang long
        152 Star Trek 1
        217 Indiana Jones 4
        280 T2
        285 Pirates of the Caribbean 3
        330 Jurassic Park 2
        346 Shichinin no samurai
        411 Narnia 1
        534 Terminator 4
        584 Fast and Furious 2
        593 Solyaris
        604 The Matrix 2
        605 The Matrix 3
        607 MIB
        608 MIB 2
        670 Oldeuboi
        671 Harry Potter and the Sorcerer's Stone; Harry Potter 1
        672 Harry Potter 2
        673 Harry Potter 3
        674 Harry Potter 4
        675 Harry Potter 5
        679 Alien 2
        767 Harry Potter 6
        810 Shrek 3
        817 Austin Powers 2
        818 Austin Powers 3; Goldmember
        950 Ice Age 2
        1246 Rocky 6
        1255 Gwoemul
        1368 Rambo: First Blood; Rambo 1
        1369 Rambo 2
        1494 Man cheng jin dai huang jin jia
        1571 Die Hard 4; Die Hard 4.0
        1572 Die Hard 3
        1573 Die Hard 2: Die Harder
        1771 Captain America 1
        1865 Pirates of the Caribbean 4
        1891 Star Wars Episode V: The Empire Strikes Back; Star Wars The Empire Strikes Back
        1892 Star Wars Episode VI: Return of the Jedi; Star Wars Return of the Jedi
        2454 Narnia 2
        3040 Nochnoy dozor
        4550 Chinjeolhan geumjassi; Lady Vengeance
        4935 Hauru no ugoku shiro
        6114 Bram Stoker's Dracula
        7451 Triple X
        8078 Alien 4
        8224 8 Millimeter
        8355 Ice Age 3
        8357 What the Bleep Do We Know
        8373 Transformers 2
        8810 The Road Warrior
        8982 Tom yum goong
        9273 Ace Ventura 2
        9355 Mad Max 3
        9470 Gong fu; Kung Fu
        9550 Shi mian mai fu
        9615 Fast and Furious 3; Fast and Furious: Tokyo Drift
        10072 Nightmare on Elm Street 3
        10140 Narnia 3
        10192 Shrek 4
        10226 Switchblade Romance
        10523 Double U
        11190 Vozvrashchenie
        11770 Siu lam juk kau
        12207 Drunken Master 2
        12429 Gake no ue no Ponyo
        18239 Twilight 2; Twilight: New Moon
        18487 Pelham 123
        18947 Pirate Radio
        21334 Bacheha-ye aseman
        24021 Twilight 3; Twilight: Eclipse
        24428 Avengers Assemble; Marvel's The Avengers
        25793 Precious: Based on the Novel Push by Sapphire
        28178 Hachiko
        32657 Percy Jackson 1
        36648 Blade 3
        36658 X-Men 2; X2: X-Men United
        36668 X-Men 3
        38356 Transformers 3
        38810 Kynodontas
        41154 MIB 3
        46146 The Troll Hunter
        47964 Die Hard 5
        49051 The Hobbit 1
        50620 Twilight: Breaking Dawn Part 2
        51497 Fast and Furious 5; The Fast and the Furious 5
        56292 Mission Impossible 4
        57158 The Hobbit 2
        57800 Ice Age 4
        60243 Jodaeiye Nader az Simin; Nader and Simin, A Separation
        76285 Percy Jackson 2
        76338 Thor 2
        76341 Mad Max 4
        87101 Terminator 5
        91314 Transformers 4
        94329 The Raid: Redemption
        99861 Avengers 2
        100402 Captain America 2
        101299 The Hunger Games 2
        122917 The Hobbit 3
        135397 Jurassic Park 4
        137113 Live Die Repeat; All You Need Is Kill
        168259 Fast and Furious 7; The Fast and the Furious 7
        177677 Mission Impossible 5
        194662 Birdman or the Unexpected Virtue of Ignorance
        271110 Captain America 3
        293670 Gokseong
        308531 Teenage Mutant Ninja Turtles 2
        312221 Rocky 7
        365222 Yip Man 3
        """
}
