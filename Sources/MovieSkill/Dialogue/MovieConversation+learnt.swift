// Made by `understanding build`; build it again when the declarations change.
// Sentences of --training: 5006, 288a3b1d6e784862.

extension MovieConversation {
    /// What was learnt of the declarations in the language "en".
    static var enUnderstanding: StaticString {
        """
        SKU58<|Oq\u{7f}laLK  !                                       !   3&.*$\u{f}\u{7f}\u{1a} $yU\u{15}\u{14}#`*W\u{1c}\
        #5Zg\u{11}#f{\u{18}\u{15}#\u{3}q\u{7f}\u{18}+a\u{1e}\u{d}\u{13}+<y^\u{11}+3\u{11}E\u{17}+7E2\u{18}+Vd>\u{18}+RY\
        \u{18}\u{14}+Mxs\u{16}+\u{14}\u{1d}\u{c}\u{18}+4\u{1c}b\u{13}+\u{1e}3<\u{12}+\u{a}Gr\u{12}+1N\u{1f}\u{16}+\u{12}\
        G~\u{13}+k\u{18}\u{1c}\u{1c}+zT\u{3}\u{13}+Y\u{1d}2\u{17}+O\u{1a}\u{0}\u{17}+,\u{9}Y\u{15}#V[\u{19}\u{0}+\u{4}`\
        r\u{17}#\u{18}uR\u{19}#\u{e}\u{8}F\u{14}#\u{7}?P\u{1a}#^\u{f}s\u{f}+\u{e}g?\u{1d}+f5&\u{18}#Q9\u{f}\u{d}#t\u{15}\
        o\u{10}+ona\u{17}#:XP\u{a}+H%h\u{17}+2\u{1d}/\u{14}#\u{17}$?\u{13}+]\u{7f}G\u{d}+\u{1e}?\u{10}~+\u{f}~#\u{d}+xP\
        \u{b}\u{19}#L\u{e}5\u{18}+,r<\u{1c}+\u{17}+O\u{1c}#~8^\u{19}+Z-0;\"\u{9}#e_`[`\\`\\`\\`]`R`Z`X`Y`Z`]`\\`Y`\\`X`\
        ]`Z`V`G`Zb`0`4`&`@`=`I`K`H`G`&`:`5`.`D`E`E`M`Q`L`bl_@`0`$`E`C`M`Q`L`G`/`F`7`'`N`D`D`N`N`L`Z>`cbS`U`[`\\`M`a`d`I\
        `:`.`B`D`K`P`Q`S`E`g`aL`eVR`X`W`]`S`b`_`L`K`6`H`J`O`O`Q`X`P`d`\\8`]`q\\H`\\`Y`V`Z`^`N`7`>`>`C`R`S`R`V`S`P`V4`c`\
        l^?`^`Z`P`W`Y`F`+`F`=`8`R`N`J`V`N`M`W\"`I`D`a]S`W`\\`Y`R`G`)`C`5`4`I`M`L`L`R`a`]*`T`B`n\\R`T`]`[`L`H`1`H`;`1`Q`\
        K`L`R`L`_`ZG`a`V`F`^`G`L`b`_`H`J`F`O`I`F`I`X`Z`O`G`^O`_`_`P`]NR`W```X`R`N`Q`U`P`T`V`]`X`Y`R`SE`]`V`F`^``_H`]`O`\
        H`D`I`M`H`R`J`T`N`N`b`[P`a`Y`P```eTM`a`L`P`Q`L`P`R`V`F`V`S`V`_`P=`Q`W`H`a`X`X]e`Z`Y`H`M`Q`I`W`X`\\`Z`[`Y`RM`S`V\
        `H`_`W`[`g`W`Y`O`V`X`P`^`Z`W`\\`Z`X`Q@`^`^`J`\\`Q`e`Taa`J`E`A`K`E`T`L`O`S`X`V`[K`h`[`L`a`S`c`R]a`J`N`Q`U`J`W`O`\
        S`Y`M`W`</`<`C`;`K`R`Q`S`V_N`C`B`L`C`U`W`U`Y`]`[`ZI`j`_`^`d`H`O`O`=_T`P`P`R`U`X`F`L`M`M`E`KG`H`N`C`H`I`I`T`L``a\
        G`F`M`D`N`K`O`M`X`P`]I`U`Y`F`O`Q`V`L`T`k]N`M`K`J`O`N`M`V`R`U`VL`5`7`!`H`J`K`L`U`O`e[8`7`-`L`N`M`T`P`R`ZQ`D`9`4`\
        O`N`S`N`P`Q`j\\O`G`6`Q`O`O`T`S`R`[B`G`G`F`P`Q`X`L`S`M`<`j]B`C`F`F`I`M`L`Q`]K`J`J`I`Q`T`R`O`S`L`K`jVR`M`P`N`S`R`\
        N`R`Y=`;`@`<`J`T`U`S`W`N`A`F`l]?`L`N`L`U`M`W`V?`L`?`B`M`V`R`O`Y`K`@`P`iaC`Q`O`J`N`O`P`V+`A`6`.`N`U`S`Q`W`L`6`E`\
        5`]ZL`I`P`W`N`U`[6`I`<`<`Q`T`S`N`S`H`@`Q`I`k]U`V`K`O`R`O`X@`F`I`N`Z`Q`U`U`W`T`E`L`Q`L`gWJ`[`U`T`Q`XT`Q`W`X`_`Y`\
        X`Z`X`X`T`T`T`Z`aPY`Z`Z`[`[`UD`I`J`M`S`N`P`X`V`L`F`A`B`G`L`bXN`O`L`Z`YV`K`U`V`X`O`U`V`U`W`\\`W`V`X`X`fRZ`W`Z`W`\
        P9`E`M`C`Q`T`_`P`X`M`E`?`E`E`Q`L`H[P`Q`Z`ZN`K`M`O`W`T`^`L`Y`T`S`S`Y`P`Z`S`Q]V`R`X`99`A`D`F`L`U`Q`V`T`R`C`B`E`E`\
        T`S`P`S]W`]`XJ`Q`Q`P`S`R`P`R`M`S`J`U`S`L`V`J`K`O`Q`P`GH`@`I`N`P`S`L`V`W`U`J`E`E`L`T`N`Q`U`^W[`UO`P`P`U`Y`X`U`Z`\
        Y`S`V`V`S`R`Z`V`X`W`dV\\`P;`_`D`A`P`Y`W`X`Y`R`E`Q`B`H`W`[`M`O`]`X^TE`\\`T`L`U`W`W`T`W`Z`P`S`V`O`Z`Y`T`Y`[`T`]a`\
        ``\\`]`\\`[`Y`Z`Z`]`V`Z`[`X`L`F`Z`Z`C`C`\" t\u{3}<x#f\u{1f}n#,\u{1b}\u{1d}\u{6}#ed`\\`Y`U`[`W`U`U`P`U`X]e:`T`^`\
        @`F`J`F`Y`@`bn]-`Z`g`G`D`?`'`[`!`SI```M`I`J`O`P`R`L`D`]=`o_O`B`R`I`O`D`J`=`T:`C`a`B`D`P`I`M`Q`T`^D`C`e`L`@`J`E`\
        J`T`G`V[`I`N``aH`P`R`N`N`T``]`J`P`bZF`T`T`M`M`U`P3`B`C`D`b^M`B`O`O`W`Y@`J`@`I`a_K`G`Q`H`P`OF`J`U`P`W`d\\W`V`U`U\
        `ZH`N`T`T`T``YX`W`V`T`G?`L`E`L`H`P`\\[V`O`Z`ZD`N`I`P`L`M`b]M`M`N`?*`=`N`D`P`S`V`_aL`Q`ZL`P`S`T`P`U`V``WP`U`N0`B\
        `J`g`I`Q`U`P`baS`]F`S`S`b`Q`Y`W`X``OV`B.`<`R`E`U`T`Y`S`Q`^b^:`E`L`K`G`P`U`K`K`f^b[`G`]`O`Z`Q`Z`C`X`]`\u{10}!\u{19}\
        \u{1f}\u{10}\u{4}#^_`_`V`^`W`R`W`^364`;`J`?`B`@`AWX]`[`Y`\\`_`^`Z3`5ZD`>`E`G`B`YC`P_T`I`K`W`Q`N4`3`Cj6`O`E`K`mI\
        `S`UFQ`W`Y`[`[I`'`?`+\\;`F`E`cN`H`D`9dO`J`F`Q8`8`B`D`7f;`7`jL`L`Q`N`S^U`R`D1`7`>`B`:`5_4`^A`K`B`J`J`ITM`R)`:`D`\
        7`]`;`?^_Q`T`P`Q`a`X`XOg1`\\`[`N`8`;`!`, Q\u{8}:\u{5}#_b`[!ab)_fY`> V:\u{17}\u{4}#]d`_`Z-_!`^2a$`[\"`S`b/`cb]V`\
        S`> u[\u{b}\u{4}#a\\`b`[0Z4`]9b:`a5`'\\W!`*a\\Y`Z`> \u{c}~\u{f}\u{3}#_``h`X'a)`_!e-`_)`DaeE`Va_Z`T`z \u{4}sC\u{5}\
        #b``Z`N`]`VTbP`:`^```_M`J`W`H!`3b7`4`bF`HXR`N`Y-`M`8[P`_J`W`Q`S`F0`=`g`C`[8`F`r`Bd`X`J`U`>`, U\u{7}\u{12}|#oC`>\
        ![Ryba>`X 3\u{b}\u{5}\u{4}#_d`a`\\`U!d+`X`d&d2`^`Z;`hc3`d9`mU;`d'`:`d\\V0`G`]d`Z`A`>`> !1%\u{4}#^^```Y!_V`h1dL`\
        [7`?ehF`M=bY`=`> '\u{14}n\u{4}#```_`Z/^)`c2cA`@9`3bdH`?]h!`V`, L!6\u{4}#bc`Q!aU6ei*`, \u{19}&\"\u{4}#_g`b/_h!`c\
        ?`, \u{5}\u{d}2\u{6}#]f`]!a`&_cZ`X \u{b}!~\u{2}#ak`V`g`\\Efj`G`g0d\u{3}`Y`RR`Fg;`k<`,i5`Md`3`!bb]`+`1cTh`E`V`, \
        j %\u{5}#_h`[!a]'a`[`n#S'o\u{5}#`Z```\\```^`_`P`_`b`[`Nb_A`E`A`J`4`T`M`Q`N`]g_O`H`@`P`M`R`Q`R`S`YD`agM`=`F`;`N`\
        >`H`>`bH`eWH`?`K`O`O`T`O`J`[A`E`d`7`N`1`S`K`K`I`ZB`K`\\aE`J`L`S`E`R`M`Z>`C`<`XcK`<`R`F`J`C``9`E`F``bF`F`R`>`>`E\
        `YE`7`B`A`bc2`H`A`I`>``Q`O`T`P`aTP`S`V`V`S`T:`5`4`0`6`VeG`5`F`1``G`N`M`M`P`dXM`I`U`H`ND`D`I`:`G`B`P[N`M`P`TM`P`\
        R`L`W`S`S`U`U`M`U>`1`<`2`>`,`a`AbD`?`_H`P`I`E`L`H`d`KdO`P`!E`@`E`8`D`E`O`P`?gO`fQ`V`K`O`F`H`R`F`;cA`4L`9`?`@`A`\
        ,`K`L`F`Kd`T`T`Q`L`O`M`V`X`M`e`bC`^`Y`Z`c`C`Z`S`X`Z`\" \\\u{1}Gq#\u{18}\u{1f}> 65P\u{5}#cV`Z`P[b!`Vja(`T-`-[]$`\
        2`fO`*`\" 5\u{12}\u{11}z#{\u{1f}\" \u{c};jz#a\u{1f}\" X#{u#{\u{1f}\" m`cz#h\u{1f}\" j.\u{d}x#^\u{1f}\" *&-x#\u{1f}\
        \u{9}V!\u{4} >\u{6}#cZ`Z`W`[```_`JOc8`N`V`H`K`YibD`C`E`3`!`]0`Yc;`N`G`A`b%`laG`J`C`D`QE`C`L[Y`K`R`\\W`N`T`]`U`[\
        `VS`O`N`O`E`P`bO`V`W`WVP`U`[Z`O`S`U`igP`eY`O`Q`U`eWQ`W6`L`O`K`b`OaaI`Z`X`\\`^`[R\\\\`d`H`W`J`N`> nVq\u{5}#bZ`Q`\
        T!\\C`].aE`RF`ZVW^`__c^`:`n#\"\u{e}&\u{7}#eY`[`W`X`W`U`\\`S`T`4`PZ^6`6`!`;`8`J`B`B`M`Xk_?`=`(`B`:`@`O`H`=`XC`b]\
        ?`6`7`J`5`G`N`N`]J`dQM`H`H`G`F`R`K`Q`Z-`B`cY/`E`;`;`H`P`O`U1`I`j`1`F`?`K`C`?`T`W&`:`7`S^B`6`;`F`@`L`[.`<`9`d]=`\
        B`>`F`@`;`U<`>`1`9`Z_C`L`E`K`K`_L`S`P`N`aFP`O`S`R`Q`ND`)`6`A`8`WZ9`>`A`F`[K`M`M`G`R`fRT`L`K`T`L;`.`4`:`B`G`8YA`\
        D`f`UA`G`L`C`G`F`>XP`D`j`/)`4`/`,`=`E`@`=\\M`P`TF`N`K`D`M`C`E`>a>`Q`A4`1`/`9`<`C`?`@`_\\G`YN`O`M`@`K`E`P`J`jXR`\
        R;`F`<`@`L`N`L`O`W`U\\ZR`U`U`P`]`\\`X`Z`[`\\_]\\`]`\\```X`[`\\`[`W`6`> V1_\u{2}#bM`X`RU`?`\\naQ`O!`>nn8`7l^O`Y`\
        \" \u{1e}\u{2}\u{14}v#c\u{1f}\" Ohw{#f\u{1f}\" x)&t#\u{15}\u{1f}\" ]\u{f}8L#``\" ]\u{f}8L#``\" <[]x#p\u{1f}\" \"\
        M\u{1a}x#o\u{1f}\" [3R|#o\u{1f}\" e1{v#z\u{1f}\" ]\u{f}8L#``\" ]\u{f}8L#``\" Wz.r#\u{e}\u{1f}K:m#    2  J  P  V\
          \u{6}  \u{1c}  .! F! `! \u{6}! .\" D\" N\" v\" |\" \u{c}\" \u{c}\"  # :# T# T$ j$ z$ \u{8}$ \u{e}$ \u{1e}$ $%\
         :% T% \u{14}% \"& @& H& `& |& \u{2}& \u{a}& \u{1a}& 8' @' Z' p' (( B( \u{0}( \u{8}( \u{1c}( R) j) \u{16}) 4* |\
        * \u{4}* \u{18}* <+ b+ l+ \u{6}+ \u{e}+ \u{1a}+ &, B, j, x, ~, \u{4}, \u{c}, \u{14}, Z- d- j- \u{c}- \u{1c}- 8.\
         D. n. \u{1a}. \u{1a}. (/ N/ T/ x/ \u{12}/ $0 20 h0 v0 \u{14}0 21 @1 f1 ~1 \u{e}1  2 .2 62 d2 z2 83 R3 j3 \u{6}\
        3 \u{10}3 (4 44 44 `4 t4 \"5 85 H5 V5 b5 \u{6}5 \u{12}5 \u{12}5 \"6 :6 @6 R6 b6 t6 z6 \u{10}6 T7 \u{2}7 (8 (8 8\
        8 J8 b8 x8 \u{a}8 J9 X9 ^9 \u{a}9 &: 8: >: D: J: R: p: \u{8}: :; `; v; \u{c}; (< :< F< d< \u{1e}< *= N= `= .> 6\
        > >> >> n> \u{8}> \"? H? d? ~? \u{16}? \u{1c}? N@ h@ |@ 6A BA ZA dA dA tA \u{1e}A HB `B FC \\C \u{16}C \"D (D t\
        D \u{2}D \u{8}D \u{8}D $E RE bE FF VF jF \u{8}F \u{16}F :G JG zG  H .H FH jH  I <I fI ~I ,J bJ tJ 2K PK \u{0}K \
        \u{16}K \u{12}L \u{1e}L .M :M lM \u{16}M \"N @N XN pN \u{8}N \u{1e}N .O <O dO \u{4}O \u{1e}O 8P PP tP tP tP \u{18}\
        P \u{1e}P .Q RQ fQ nQ zQ \u{10}Q (R HR vR \u{4}R \u{c}R ,S \\S jS \u{2}S <T `T hT \u{4}T \u{10}T (U LU RU pU vU\
         \u{6}U \u{1a}U 4V hV \u{12}V 4W nW tW \u{a}W <X \u{a}X \u{16}X DY bY vY \u{e}Y BZ `Z \u{6}Z \"[ X[ t[ |[ \u{a}\
        [ *\\ >\\ ^\\ \u{4}\\ v] \u{c}] $^ @^ \u{4}^ \u{14}^ \u{1c}^ 6_ 6_ X_ `_ \u{14}_ \"` 4` f` \u{16}` \u{1c}` .a t\
        a \u{c}a *b hb \u{14}b .c Lc Zc hc \u{0}c  d 4d \u{c}d 2e 8e He Te re ff \u{a}f *g \u{8}g \u{e}g \u{14}g 2h zh \
        \u{8}h \u{1a}h Pi \u{16}i \u{1e}i Fj pj |j <k hk  l *l :l @l vl \u{4}l Fm bm Bn Zn \u{e}n 2o Do Jo Vo \u{16}o \u{1c}\
        o :p Xp \u{10}p *q @q Hq \\q nq xq \u{c}q :r Jr br \u{6}r 6s hs \u{12}s  t Pt ht \u{1e}t @u Vu hu tu \u{8}u &v \
        :v @v Fv Tv \u{0}v 0w vw <x tx \u{2}x 0y fy |y \u{12}y 8z jz \u{2}z \u{18}z ({ >{ D{ ^{ z{ \u{8}{ 6| <| B| X| 0\
        } <} \u{c}} \u{14}}  ~ J~ d~ \u{0}~ 2\u{7f} P\u{7f} X\u{7f} r\u{7f}  \u{0} R\u{0} \\\u{0} x\u{0} \u{c}\u{0} \\\u{1}\
         h\u{1} \u{c}\u{1} \u{14}\u{1} *\u{2} F\u{2} 6\u{3} L\u{3} p\u{3} \u{10}\u{3}  \u{4} T\u{4} h\u{4} \u{0}\u{4} \u{1a}\
        \u{4} @\u{5} n\u{5} \u{0}\u{5} \u{14}\u{5} \u{1a}\u{5} H\u{6} v\u{6} |\u{6} \u{e}\u{6} \u{1c}\u{6} (\u{7} .\u{7}\
         R\u{7} f\u{7} x\u{7} \u{1e}\u{7} \u{1e}\u{7} 8\u{8} b\u{8} ~\u{8} \u{1a}\u{8}  \u{9} T\u{9} r\u{9} \u{8}\u{9} \
        \u{e}\u{9} D\u{a} R\u{a} \u{2}\u{a} \u{8}\u{a} T\u{b} ^\u{b} (\u{c} .\u{c} <\u{c} ^\u{c} f\u{c} \u{a}\u{c} \u{18}\
        \u{c} B\u{d} N\u{d} t\u{d} \u{14}\u{d} \u{1e}\u{d} :\u{e} d\u{e} \u{12}\u{e} (\u{f} h\u{f} t\u{f} \u{6}\u{f} \"\
        \u{10} (\u{10} 8\u{10} `\u{10} f\u{10} r\u{10} \u{1a}\u{10} >\u{11} b\u{11} *\u{12} F\u{12} b\u{12} x\u{12} (\u{13}\
         b\u{13} n\u{13} \u{0}\u{13} &\u{14} <\u{14} J\u{14} ~\u{14} \u{a}\u{14} \u{10}\u{14} F\u{15} N\u{15} \u{6}\u{15}\
         *\u{16} H\u{16} t\u{16} ~\u{16} \u{c}\u{16} \u{12}\u{16} \u{12}\u{16} \u{1e}\u{16} \u{1e}\u{16} :\u{17} X\u{17}\
         v\u{17} ,\u{18} d\u{18} \u{8}\u{18} \u{e}\u{18} \u{e}\u{18} b\u{19} \u{2}\u{19} n\u{1a} \u{2}\u{1a} \u{16}\u{1a}\
         j\u{1b} B\u{1c} p\u{1c} ~\u{1c} \u{6}\u{1c} $\u{1d} 8\u{1d} F\u{1d} Z\u{1d} r\u{1d} ~\u{1d} \u{14}\u{1d} \\\u{1e}\
         j\u{1e} v\u{1e} \u{2}\u{1e} 6\u{1f} X\u{1f} b\u{1f} \u{14}\u{1f} \" !> !P !\\ !n !| ! !!&!!@!!Z!!b!!t!!\u{1c}!\
        !L\"!l\"!\u{10}\"!\u{16}\"!V$!n$!\u{12}$!X%!\u{4}%!\u{c}%!\u{18}%!\"&!0&!P&!\\&!\u{c}&!&'!V'!n'!\u{a}'!\"(!L(! \
        )!:)!Z)!\u{8})!\u{8})!,*!z*!,+!4+!<+!\u{1c}+!@,!^,!^,!z,!\u{0},!\u{c},!<-!j-!|-!\u{e}-!<.!X.!X.!v.!|.!\u{10}.!\u{18}\
        .!B/!d/!z/!$0!N0!n0! 1!&1!>1!P1!v1!\u{a}1!\u{10}1!`2!`2!h2!n2!t2!\u{a}2! 3!23!N3!d3!t3!\u{6}3!\u{c}3!\u{1e}3!*4\
        !84!J4!|4!\u{e}4!>5!Z5!\u{12}5!$6!B6!B6!^6!$7!,7!d7!\u{8}7!\u{16}7!F8!F8!L8!X8!X8!f8!\u{1a}8!L9!z9!$:!*:!Z:!\u{a}\
        :!\u{16}:!(;!8;!B;!j;!6<!\u{8}<!@=!x=!\u{a}=!\u{10}=!.>!X>!`>!\u{12}>!2?!\u{8}?!\u{16}?!\u{1e}?!>@!D@!h@!v@!\u{a}\
        @!\u{12}@! A!&A!@A!XA!\u{a}A!*B!RB!nB!\u{e}B!\u{16}B!&C!ZC!\u{18}C!BD!zD!\u{1e}D!8E!xE!\u{18}E!0F!TF!\u{a}F!&G!\
        HG!RG!XG!fG!LH!\\H!nH!\u{14}H!:I!LI!dI!~I!~I!\u{4}I!bJ!vJ!xK!\u{6}K!,M!8M!PM!^M!dM!tM!|M!\u{a}M!2N!2N!NN!VN!|N!\
        \u{2}N!\u{8}N!\u{16}N!8O!\\O!xO!\u{14}O!\"P!FP!RP!lP!\u{2}P!LQ!`Q!|Q!4R!bR!\u{e}R!\u{8}S!\u{1c}S!BT!pT!\u{6}T!\u{e}\
        T!DU!dU!\u{a}U!<V!DV!^V!vV!\u{4}V!.W!FW!hW!\u{a}W!\u{1e}W!0X!6X!6X!BX!\\X!\u{4}X!*Y!lY!&Z!FZ!xZ!\u{4}Z!\u{4}Z!\u{12}\
        Z!V[!l[!\u{4}[!\u{18}[!6\\!L\\!L\\!X\\!j\\!\u{0}\\!,]!<]!D]!Z]!\u{2}]!&^!H^!`^!\u{2}^!j_!r_!(`!.`!H`!h`!\u{4}`!\
        \u{10}`!,a!Fa!Fa!Na!Za!na!&b!\u{e}b!\u{18}b!$c!6c!`c!lc!\u{1a}c!,d!\\d!\u{10}d!.e!fe!te!\u{2}e!0f!Zf!Pg!\u{1a}g\
        !Jh!Xh!fh!\u{10}h!\u{1c}h!Ni!Vj!\u{a}j!\u{18}j!$k!Pk!lk!4l!Fl!dl!vl!\u{8}l!\u{14}l! m!4m!Hm!hm!\u{2}m!\u{18}m!.\
        n!:n!@n!Fn!bn!|n!\u{4}n!$o!Jo!Jo!\u{10}o!lp!\u{6}p!.q!\\q!\u{4}q!\u{4}q!\u{1c}q!0r!Nr!\\r!jr!\u{c}r!\u{18}r!Ds!\
        Ls!\u{c}s! t!>t!^t!\u{0}t!\u{c}t!&u!2u!<u!bu! v!Dv!Tv!dv!jv!\u{a}v!.w!8w!@w!tw!\u{14}w!(x!0x!lx!,y!Py!ty!\u{6}y\
        !\u{16}y!$z!jz!2{!@{!`{!f{!$|!*|!H|!b|!~|!\u{1a}|!8}!\\}!x}!$~!>~!F~!v~!\u{16}~!(\u{7f}!8\u{7f}!r\u{7f}!x\u{7f}\
        !\u{18}\u{7f}!H\u{0}!H\u{0}!H\u{0}!b\u{0}!x\u{0}!\u{a}\u{0}!x\u{1}!~\u{1}!\u{18}\u{1}!T\u{2}!Z\u{2}!f\u{2}!r\u{2}\
        !\u{1c}\u{2}!D\u{3}!V\u{3}!l\u{3}!z\u{3}!\u{8}\u{3}!\u{16}\u{3}!@\u{4}!P\u{4}!l\u{4}!z\u{4}!\u{1e}\u{4}!,\u{5}!\
        :\u{5}!~\u{5}!\u{e}\u{5}!&\u{6}!Z\u{6}!f\u{6}!l\u{6}!\u{0}\u{6}!\u{1c}\u{6}!6\u{8}!H\u{8}!\\\u{8}!r\u{8}!r\u{8}\
        !\u{8}\u{8}!\u{1c}\u{8}!>\u{9}!F\u{9}!\u{4}\u{9}!6\u{a}!l\u{a}!l\u{a}!\u{14}\u{a}!4\u{b}!n\u{b}!\u{16}\u{b}!L\u{c}\
        !L\u{c}!r\u{c}!\u{10}\u{c}!\u{18}\u{c}!F\u{d}!X\u{d}!,\u{e}!:\u{e}!~\u{e}!\u{16}\u{e}!0\u{f}!H\u{f}!N\u{f}!d\u{f}\
        !d\u{f}!~\u{f}!\u{18}\u{f}!F\u{10}!r\u{10}!\u{10}\u{10}!(\u{11}!4\u{11}!:\u{11}!P\u{11}!h\u{11}!n\u{11}!\u{a}\u{11}\
        !&\u{12}!.\u{12}!`\u{12}!\u{12}\u{12}!\"\u{13}!(\u{13}!F\u{13}!F\u{13}!X\u{13}!`\u{13}!r\u{13}!*\u{14}!D\u{14}!\
        j\u{14}!\u{8}\u{14}!\u{18}\u{14}!0\u{15}!B\u{15}!j\u{15}!r\u{15}!\u{4}\u{15}!$\u{16}!2\u{16}!R\u{16}!`\u{16}!\u{2}\
        \u{16}!\u{18}\u{16}!f\u{17}!\u{e}\u{17}!t\u{18}!*\u{19}!L\u{19}!R\u{19}!\u{8}\u{19}!\u{e}\u{19}!\u{e}\u{19}!:\u{1a}\
        !@\u{1a}!`\u{1a}!~\u{1a}!\u{4}\u{1a}!\u{a}\u{1a}!>\u{1b}!N\u{1b}!l\u{1b}!l\u{1b}!\u{8}\u{1b}!2\u{1c}!p\u{1c}!\u{c}\
        \u{1c}!\u{14}\u{1c}!@\u{1d}!R\u{1d}!\u{4}\u{1d}!\u{e}\u{1d}!6\u{1e}!\\\u{1e}!\u{6}\u{1e}!\u{14}\u{1e}!@\u{1f}!`\
        \u{1f}!t\u{1f}!\u{0}\u{1f}!\u{c}\u{1f}!& \", \": \"P \"n \"\u{8} \"$!\"N!\"f!\"\u{0}!\"@\"\"L\"\"L\"\"T\"\"^\"\"\
        \u{10}\"\",#\"H#\"h#\"D$\"\u{8}$\"\u{1e}$\"$%\"$%\"l%\"\u{6}%\"\u{1a}%\"(&\"N&\"X&\"r&\"\u{6}&\"\u{6}&\"\u{1a}&\
        \"0'\"\u{8}'\"\u{16}'\"$(\"6(\"P(\"^(\"\u{0}(\"\u{1a}(\"0)\"@)\"f)\":*\"H*\"|*\"\u{4}*\"\u{c}*\"\"+\"b+\"\u{2}+\
        \"&,\"L,\"\u{12},\"\u{18},\" -\"4-\"H-\"r-\"\u{6}-\"\u{6}-\",.\",/\"F/\"d/\"\u{6}/\"\u{1a}/\">0\"^0\"r0\"x0\"\u{4}\
        0\"\u{c}0\":1\"D1\"L1\"p1\"v1\"\u{10}1\".2\"62\"R2\"\u{14}2\":3\"V3\"\u{e}3\":4\"X4\"\u{2}4\"\u{e}4\"J5\"p5\"*6\
        \"B6\"n6\"x6\"\u{12}6\"27\">7\"~7\"\u{e}7\"\u{16}7\"68\"L8\"`8\"\u{1c}8\"@9\"X9\"`9\"v9\"\u{0}9\"\u{12}9\"$:\"2\
        :\"V:\"j:\"\u{0}:\"\u{6}:\"\u{6}:\"&;\",;\"H;\"f;\"\u{6};\"2<\"><\"\\<\"p<\"8=\"F=\"N=\"f=\"v=\"\u{a}=\"$>\"X>\"\
        z>\"\u{6}>\"$?\"6?\"Z?\"b?\"p?\"\u{8}?\"\u{18}?\"n@\"\u{1a}@\"2A\"zA\"2B\"DB\"fB\"|B\"@C\"|C\"\"D\"0D\"0D\"<D\"\
        BD\"bD\"pD\"vD\"\u{16}D\"&E\"TE\"dE\"vE\",F\"4F\"jF\"|F\"\u{1c}F\"LG\"fG\"lG\"~G\"\u{4}G\"\u{e}G\"\\H\"zH\" I\"\
        .I\"@I\"HI\"NI\"pI\"\u{1c}I\"\"J\"<J\"TJ\"fJ\"xJ\"\u{4}J\"\u{a}J\"\u{10}J\"\u{1e}J\"0K\"FK\"jK\"\u{e}K\"NL\"TL\"\
        jL\"\u{0}L\"\u{6}L\"BM\"HM\"rM\"\u{c}M\"\u{14}M\"6N\"ZN\"fN\"lN\"lN\"rN\"\u{c}N\"\u{12}N\"\u{12}N\",O\"JO\"dO\"\
        \u{c}O\"4P\"RP\"XP\"xP\"\u{4}P\"\u{1a}P\"(Q\"ZQ\"xQ\"~Q\"~Q\"\u{e}Q\"$R\":R\"RR\"\\R\"lR\"xR\"\u{6}R\"DS\"ZS\"b\
        S\"\u{e}S\":T\"VT\"pT\"\u{4}T\"\u{12}T\"\u{1a}T\".U\"DU\"lU\"vU\"\"V\"0V\"ZV\"zV\"zV\"\u{2}V\"\u{e}V\"&W\"2W\"J\
        W\"PW\"\u{e}W\"\u{1a}W\"4X\"TX\"nX\"\u{18}X\"4Y\"lY\"\u{c}Y\"\u{1a}Y\"NZ\"^Z\"zZ\"\u{1c}Z\"&[\"8[\"R[\"r[\"\u{e}\
        [\"\"\\\"<\\\"B\\\"h\\\"\u{12}\\\".]\":]\"Z]\"~]\"4^\":^\":^\"@^\"\u{18}^\"._\"4_\"B_\"B_\"\\_\"\"`\"\"`\"8`\"8\
        `\"V`\"~`\"\u{18}`\"Ta\"Ta\"ba\"\u{4}a\"Bb\"`b\"\u{12}b\"(c\"Nc\"bc\"\"d\"Nd\"hd\"\u{6}d\"\"e\"Le\"je\"Tf\"\u{0}\
        f\"\u{8}f\"\u{12}f\" g\"4g\"`g\"|g\"\u{c}g\"\u{14}g\"6h\"Nh\"\u{a}h\"(i\"Ji\"`i\"hi\"\u{18}i\",j\"Rj\"hj\"@k\"X\
        k\"\u{1c}k\"\u{2}l\"\u{18}l\"6m\"6m\"Dm\"Zm\"xm\"\u{e}m\"\u{1e}m\"6n\">n\"Fn\"Ln\"\u{4}n\"&o\",o\"Xo\"^o\"|o\"*\
        p\"Lp\"Rp\"^p\"\u{4}p\"\u{18}p\"\"q\"Fq\"rq\"\"r\"Hr\"pr\"\u{1a}r\"6s\"xs\".t\"Lt\"Zt\"\u{2}t\"\u{14}t\"\u{14}t\
        \"Bu\"Pu\"vu\"\u{e}u\",v\"Nv\"Zv\":w\"Fw\"Nw\"~w\"\u{6}w\"\u{1e}w\"*x\"8x\">x\"Xx\"lx\"\u{18}x\"@y\"Ly\"Ry\"ny\"\
        \u{1e}y\"$z\"$z\"Zz\"pz\"\u{4}z\"&{\"D{\"`{\"\u{6}{\"(|\"P|\"d|\"$}\",}\"4}\">}\"D}\"Z}\"`}\"\u{1e}}\"6~\"J~\"\u{1e}\
        ~\"<\u{7f}\"\\\u{7f}\"\u{e}\u{7f}\">\u{0}\"b\u{0}\"\u{0}\u{0}\"\u{8}\u{0}\"\u{16}\u{0}\"<\u{1}\"B\u{1}\"f\u{1}\"\
        ~\u{1}\"\u{a}\u{1}\"\u{10}\u{1}\"6\u{2}\"D\u{2}\"2\u{3}\"j\u{3}\"\u{6}\u{3}\"0\u{4}\"D\u{4}\"R\u{4}\"R\u{4}\"\u{2}\
        \u{4}\"D\u{5}\"Z\u{5}\"\u{6}\u{5}\"\u{12}\u{5}\"\u{1c}\u{5}\"J\u{6}\"h\u{6}\"\u{2}\u{6}\"\u{a}\u{6}\"*\u{7}\"l\u{7}\
        \"\u{e}\u{7}\"\u{1a}\u{7}\"L\u{8}\"`\u{8}\"\u{6}\u{8}\"(\u{9}\"N\u{9}\"\\\u{9}\"\u{2}\u{9}\"\u{16}\u{9}\"2\u{a}\
        \">\u{a}\"P\u{a}\"^\u{a}\"l\u{a}\"\u{4}\u{a}\"\u{c}\u{a}\"\u{18}\u{a}\"8\u{b}\"t\u{b}\"\u{10}\u{b}\":\u{c}\"J\u{c}\
        \"Z\u{c}\"\u{0}\u{c}\"\u{6}\u{c}\"\u{12}\u{c}\"0\u{d}\"b\u{d}\"\u{18}\u{d}\"&\u{e}\"T\u{e}\"^\u{e}\"\u{0}\u{e}\"\
        \u{1c}\u{e}\"D\u{f}\"\u{8}\u{f}\"\u{14}\u{f}\"*\u{10}\":\u{10}\"J\u{10}\"p\u{10}\"\u{4}\u{10}\"\u{c}\u{10}\",\u{11}\
        \"b\u{11}\"h\u{11}\"r\u{11}\" \u{12}\"(\u{12}\".\u{12}\"R\u{12}\"h\u{12}\"n\u{12}\"\u{8}\u{12}\"D\u{13}\"t\u{13}\
        \"\\\u{14}\"p\u{14}\"x\u{14}\"\u{6}\u{14}\"H\u{15}\"`\u{15}\"~\u{15}\"\u{8}\u{15}\"\u{8}\u{16}\"\u{e}\u{16}\"\"\
        \u{17}\"8\u{17}\"\\\u{17}\"p\u{17}\"v\u{17}\"\u{2}\u{17}\"\u{18}\u{17}\"2\u{18}\"P\u{18}\"x\u{18}\"\u{12}\u{18}\
        \"0\u{19}\"j\u{19}\"r\u{19}\"2\u{1a}\"J\u{1a}\"n\u{1a}\"\u{12}\u{1a}\"\"\u{1b}\"6\u{1b}\"N\u{1b}\"\\\u{1b}\"$\u{1c}\
        \"P\u{1c}\"\\\u{1c}\"j\u{1c}\"B\u{1d}\"f\u{1d}\"t\u{1d}\"\u{0}\u{1d}\"\u{18}\u{1d}\"2\u{1e}\"B\u{1e}\"`\u{1e}\"\
        \u{a}\u{1e}\"\u{1e}\u{1e}\"0\u{1f}\"Z\u{1f}\"\" #8 #f #\u{14} #\u{1c} #2!#B!#R!#n!#\u{a}!#\u{a}!#\u{a}!#,\"#2\"\
        #N\"#j\"#v\"#\u{c}\"#H##P##h##x##,$#8$#j$#\u{6}$#\u{12}$#N%#Z%#|%#<&#N&#x&#\u{a}&#\u{14}&#\u{1a}&#:'#Z'#z'# (#\\\
        (#v(#*)#^)#|)#,*#8*#D*#N*#Z*#Z*#r*#\u{10}*#$+#,+#,+#>+#j+#\u{14}+#(,#B,#T,#l,#\u{a},#L-#`-#j-#\u{2}-# .#(.#@.#x\
        .#\u{16}.#,/#Z/#v/#&0#h0#h0#t0#\u{c}0#$1#@1#X1#`1# 2#.2#>2#H2#H2#^2#|2#\u{2}2#\u{1a}2#,3#83#N3# 4#,4#44#\u{2}4#\
        \u{c}4#25#b5#v5#\u{c}5#*6#*6#V6#\u{14}6#,7#87#B7#N7#p7#\u{e}7#\u{16}7#\u{1c}7#(8#H8#P8#n8#\u{e}8#\u{1a}8#49#P9#\
        X9#v9#0:#N:#T:#h:#\u{4}:#0;#v;#\u{6};#2<#d<#\u{10}<#H=#v=#$>#T>#T>#t>#~?#\u{1c}@#.A#BA#nA#\u{6}A#\"B#4B#\u{18}B\
        #8C#VC#|C#|C#\u{2}C#\u{12}C#&D#6D#<D#PD#jD#tD#\u{8}D#\u{1a}D#*E#2E#JE#pE#~E# F# F#.F#XF#nF#zF#BG#NG#rG#\u{c}G#\u{1c}\
        G#RH#bH#\u{14}H#.I#XI#^I#\u{4}I#&J#>J#FJ#\\J#nJ#vJ#vJ#2K#@K#ZK#~K#&L#<L#PL# M#&M#bM#\u{c}M#\u{18}M#jN#~N#\u{12}\
        N#pO#xO#\u{c}O#<P#RP#pP#\u{e}P#\u{e}P# Q#@Q#LQ#vQ#,R#rR#xR#\u{e}R#\u{14}R#>S#fS#\u{10}S# T#<T#ZT#\u{0}T#LU#jU#\u{10}\
        U#@V#TV#tV#\u{2}V#&W#:W#FW#dW#pW#\u{e}W#\u{16}W#$X#VX#vX#\u{1e}X#6Y#ZY#dY#\u{6}Y#\u{6}Y#4Z#:Z#PZ#rZ#\u{0}Z#$[#J\
        [#\\[#\u{4}[#&\\#D\\#V\\#\u{8}\\#*]#P]#|]#|]#\u{18}]#.^#V^#r^#\u{16}^#\u{1e}^#,_#8_#\\_#d_#\u{8}_#*`#:`#J`#R`#|\
        `#(a#\u{16}a#\"b#Jb#Rb#\u{16}b#\u{16}b#(c#:c#nc#\u{12}c#:d#bd#nd#\u{18}d#6e#De#^e#xe#~e#\u{16}e#Lf#tf#\u{2}f#\u{e}\
        f#$g#Pg#^g#vg#\u{8}g#(h#@h#Th#nh#\u{18}h#ni#vi#vi#\u{a}i#jj#pj#xj#\u{c}j#<k#dk#\u{8}k#.l#:l#\u{18}l#4m#:m#,c # \
        cO`]`6\u{17}T\" bZ`p\u{12}_$ b#`1`3`\u{7f}Id!#`Oan![`lpZ!Z`q@3!V`y\u{6},\" bZ`%\u{1f}2\" cO`-\"`\" c3`@kd!Z`\u{16}\
        @p$ c4`@`K`W[v!V`\u{1f}<6# cZ`H`z}p$ c)`7`<` aK![`.\u{3}P!V`:\u{4}\u{18}!V`\\Gw!Z`d\\}\" b3`kV\u{5}# b1`9`;*7\"\
         bU`L1E' c3`J`K`O`P`]`\u{9}5$& c#`,`3`G`K`L*>!U`@?z\"Z`[`0\u{18}\u{d}\" bZ`*d*( c)`3`<`N`O`Q`]`,<q!Z`)p\u{d}\" \
        bL`dX\u{1c}!#`z4b!1`xK\u{d}# c1`P`\u{6}e\u{e}!U`$$;# c]`E`wu9% c3`4`P`S`gt<& c\"`#`1`3`]`1/\u{3}# b#`?`y&j!U`L\u{d}\
        1\" bW`}1B\"#`1`e0\u{17}% b\"`#`1`]`4\u{3}\u{19}!V`\u{1}~'!\"`WX9!V`Ch]![`(O\u{13}\"U`W`D@I\" b:`\u{8}XY!1`.ev!\
        Z`\u{16}F}!V`\u{7f}V\"!X`u\u{1f}B!V`~\u{12}r# cO`R`!<}# c3`O`\u{f}v\u{4}K c!`'`)`*`1`3`4`5`6`7`8`9`:`;`<`=`>`?`\
        @`A`B`D`F`G`H`J`K`L`N`O`P`Q`R`S`T`U`V`W`X`Y`Z`]`\u{1f}W\u{d}!1`\u{1e}P~& b#`,`2`3`D`Z\u{1d}\u{11}!V`\u{11}fT& c\
        3`O`Q`U`]`f|g!1`.9\u{1c}\" bF`\u{1a}b(!V`\u{f}\u{2}A\" b3`&`x\" cZ`Tc_!U`qkP!Z`lS]!*`$[\u{17}# cP`9`\u{14}\u{c}\
        :# c]`Z`I\u{15}_# c]`G`&7\u{18}!Z`\u{d}\u{13}0!Z`u\u{5}8\" b5`'\u{0};$ c\"`)`3`2jI$ c]`O`L`\u{18}w\u{12}+ c*`1`\
        3`5`J`O`P`Q`Y`Z`V\\@\"V`Z`vG\u{2}!\\`\u{6}=r# b1`O`!\u{3}\u{7f}!1`:b\u{9}! bt\u{13}\u{d}\"#`,`:\u{1c}\u{18}\" b\
        3`\u{1}\u{18}8!V`HZn!1`w/\u{c}![`7e\u{11}! bkeE# c1`3`abI!Y`'\u{16}Q!\"`I\u{1c}v! bB\u{8}2!1`\u{15}\u{1}!\" c3`\
        dU8# cG`]`\u{1e}%n!1`>/3# c3`P`\u{7f}\u{12}8\" b3`,\u{16}J!Z`f7\u{1}!Y`\\`d\" bW`r\u{6}$\" bX`\u{6}Q+!#`7\u{14}\
        >! b|\u{7f}z!Z`G\u{f},!V`g0O# b2`P`s4j!1`q/\"\"\"`#`zT9!Z`\u{8}lh$ c>`P`3`\u{8}Qk\" bL`a\u{1}\u{7f}\" c3`&H\u{d}\
        \" bO`\\K\u{1e}!1`t\u{13}G\" c]`\u{8}%V!V`\u{1c}w}!V`J\u{d}\u{10}!V`F\u{e}#!V`\u{6}T&!X`Rb.!V`8X<!Z`u\u{f}L\" b\
        5``8\u{3}# c<`L`\u{18}}\u{12}$ cC`W`R`mI\u{17}\" c@`\u{9}i+\" c]`hI7\" bP`Wz=$ c*`]`=`\u{12})g6 c)`1`3`4`5`7`;`\
        =`>`?`@`A`H`K`N`P`Q`R`Y`Z`]`8\u{f}r!Z`Ctu!Z`M:z! b\u{1e}C\u{b}!Z`\u{4}/\u{f}![`\u{4}9#!\"`rc;! bl\u{8}e!*`\u{1f}\
        In!!`-\u{b}\u{17}( c!`\"`#`0`3`7`G`x6Y!\"`Svc!Z`-\u{1f}\u{5}!U`\u{9}\"\u{1c}$ c:`D`N`\u{7f}\u{14}\"& c1`8`G`]`3\
        `\u{3}v)!1`\u{7f}\u{3}+\" b]`,j3\" b?`7(4!W`6|8! c\u{5}gW\" b3`0$b\"#`,`\u{17}i\u{7f}! c:x\u{1b}\"#`1`q>-\" bE`\
        i8G! b\u{19}.\u{a}! b\u{7}t-& c3`:`O`@`6`5\u{10}Q# b\"`3`\u{1e}[o#U`X`Z`\u{7})&!U`I?+!U`\u{4}\u{1c}0!V`wdl\" bN\
        `YLu!Z`j0~!1`!\u{4}\u{13}# b1`N`\u{3}T6\" b@`Z3t!1`9\u{18}\u{e}!Z`\u{7f}.\u{17}!Z`KVq\" b3`Ol6!#`\u{5}*O!\"`c}w\
        !1`\u{1b}E\u{6}!V`\u{8}\u{7f}B\" cL`\u{f}}G\" b3`4\u{1b}K!Z`\u{c}:b!V`\u{11}\u{a}$\" bG`nf3# c#`G`(2e\" b3`6U{%\
         b\"`#`3`G`Hz5!1`h;M\" bG`&\u{14}T!Z`Df&!U`\u{0}^?\" bO`\u{7f}\u{19}5\" b3`48.# b\"`7`}S1\" cA`\u{e}4;% c3`5`P`\
        V`@m\\# cL`C`v\\w# c3`P`4O\u{10}' c+`1`3`G`J`Y`gIA# b1`J`3y1!U`}Z0\" b]`\u{17}X7\" b]`#\u{0}Z!1`@1u!Z`01\u{13}!\
        U`yR9!V`H-;# c2`3`:#%!V`\u{1e}\u{e})\" bK`\u{5}2+% c1`P`]`Z`\u{17}BI!\"`+\u{7f}\u{16}!1`b\u{8}I\" bP`A#K!1`@q\u{5}\
        \" bL`\u{19}H\u{c}!Z`\u{1b}s\u{11}% c1`3`N`P`6\u{1d}/!1`VL<\" b4`\u{7f}z{\" bK`\u{17}#\u{10}# cK`P`N\u{2}\u{12}\
        !Y`\u{15}T\u{15}!V`\u{16}+8!V` m?\" b3`\u{d}~;!Z`8HO!Z`3\u{18}Y\" b3`%O[!\"`\u{6}bu! cwa\u{2}!Z`\u{1d}X,! b&?h#\
         cP`6`0Pk!*`p\u{14}|$ cX`]`O`PH\u{1c}\" b[`\"Hn!!`6at\" b3``D\u{6}!Z`#b\u{17}!\"`(\u{14}N!Z`r\u{9}k!&`\u{1b}\u{a}\
        \u{4}!W`4b;!/`\u{12}za\" bZ`\u{1f}\u{1b}(!1`wL=! bg\u{1c}^3 c!`1`3`4`9`:`<`=`?`@`G`K`O`P`W`X`Z`]`<\u{15})!Z`m-2\
        \" b1`\u{b}88& c1`3`]`;`N`\u{17}@s!T`5\u{6}\u{14}\"V`[`}~0!1`.\u{1};!1`\u{13}|n!V`f<\u{a}$ c4`G`3`\u{7}As% c1`3\
        `]`>`hd&' c1`3`;`F`P`]`t C!X`Vep!1`}5\u{9}\" b3`1pb!#`Ni\u{8}\" b]`:W\u{15}# cK`5`+\u{7f}6\"V`[`y\u{1a}=\" bQ`!\
        1>!1`m\u{1}~! bCN\u{1e}!1`\u{13}\u{d}.\" b3`,N\u{1f}!1`\u{1b}\u{10}\u{9}\"\"`#`$(G* c1`3`4`F`N`Q`X`Y`]`\u{5}k^!\
        Z`;|m\" bP`_'z\" b3`b# \"U`V`~HZ% c1`Q`=`E`\u{7f}T#( c(`)`*`1`3`4`9`\u{7}3<!,`%'G\" b?`DdV!V`E\u{9}|# b8`N`\u{1a}\
        6\u{f}$ c3`]`O`aq-# c>`G`wz]\"#`1`VT\u{e}\" b3`lQw!Z`W\u{16}\u{f}\" b3`61\u{12}# c,`G`\u{10}NQ$ c1`3`Q`\u{1}\u{0}\
        X# b1`:`\u{e}R\u{f}!V`k=h#U`V`[`{3C\" b1`[RK& c(`3`O`P`]`\\I4!V`82\u{c}!1`V\u{10}A. c,`1`3`4`5`A`L`N`P`Q`U`V`Z`\
        \u{14}^{! bur\u{17}!Z`}W;!S`r\u{4}`\"V`Z` i\u{1a}!1`e/B& c1`3`M`<`E`-=J% c1`3`P`Q`Z>L!1`q\u{16}\u{b}# b1`9`w>3$\
         b1`O`G`\u{c}DY# b%`>`-iB& c3`K`R`]`Q`&\u{12}+\" c;`Z\u{7f}\u{12}!1`)\u{10}F!1`yp\u{13}! bTD\\!#`pIh$ c0`3`=`~K\
        \u{e}\" bW`dX\u{16}# b1`M`?X$!V`&\u{c}.!!`\u{1}OI!Z`v\u{10}h# b1`G`#N7\" bP`L}j\"%`1`92\u{8}\"\"`1`sg\u{9}! b`-\
        ]!T`~x\u{c}$ c3`O`R`:R4!1`E+\\# c]`G`\u{1d}r+!S`]N.!V`A\u{11}/!Z` K|!1`ty&$ cK`L`R`k'j# c]`X`_Ue\"U`Z`t#x\" bR`\
        \u{b}\u{2}\u{1c}8 c,`0`1`3`5`7`9`:`;`<`=`?`@`A`B`E`G`N`P`R`W`[`]`IIJ\" b;`Tci\" bG`\\xi\" bR`5ct!1`&R\u{f}!Z`VO\
        \u{1b}# b1`3`2`\"$U`Y`Z`[`%M9\" bL`v}L$ cL`N`>`+x\u{1f}!Z`n\u{10}h\" b3`n;\u{1b}\"U`Z`$+=!1`K\u{10}m!V`i\u{13}o\
        !V`J>\u{e}\" c4`\u{1a}L\u{e}# b#`N`_'\u{14}!V`i\u{1a},!V`Ly\u{1a}\" b]`.\u{5}\u{1f}\" bO`|tN\"U`V`j\u{e}T# c*`?\
        `NeG!1`47k2 c+`,`1`3`5`:`=`B`E`G`K`N`O`P`Q`R`V`Tx\u{7f}\"V`X`\u{7f}Q\u{15}# b1`P`WN>!V`Hdw\" b]`H\u{e}\u{d}!1`,\
        q\"\"T`X`UL+\" bP`\u{f}G/# c]`J`+Q\u{12}# b,`?``m\u{1d}\" bP`!SL\"\"`#`\u{14}(M\" bV`LZg!Y`hF\u{13}!Z`y\u{12}X!\
        \"`Z#v$ c1`N`]`\u{1a}^:!Z`7!I!$`$]x!V`\u{1a}+\u{1a}\"T`[`We/% c3`4`O`R`Hz<# b)`<`{g\u{1d}!1`%L9\" bO`'!b!Z`ai\u{d}\
        #Z`V`U`\u{4}\u{1f}4$ cY`[`E`^q5!V`7.V\" bR`a\u{18}V! bMe\u{1}' c,`3`8`9`G`N`W\u{18}=!V`}fm! b'Ev!1`8[v!V`.Dw\" \
        bZ`'\u{17}w!W`$\u{5}P!1`U3\u{0}# b1`3`@e\u{7}! bJ\u{b}*\" bJ`.l3\" cG`4\u{6}\u{1b}!%`]\u{d}-!!`Bj7! bI\u{8}X\"#\
        `1`,v\u{e}\" bK`B<i!1`9?\u{14}!V`Qo\u{15}!Z`'B|!#`eK\u{3}!Z`iC0\" b3`[*[# b1`]`\u{10}u\u{5}!1`8|\u{1a}!V`['+$ c\
        1`Q`V`~\u{9}F!1`zgK\" b5`xXa!\"`\u{3}\u{e}u& c$`3`4`O`]`\u{1c}e\u{0}# c4`Z`1OQ!Z`C1h!\"`3x+- c1`3`7`<`F`G`L`O`P\
        `Q`Y`Z`l[C!W`\u{b}\u{15}\"!U`!T*!U`\u{11}'Z!1`\u{13}w%!1`g0Q\" bV`=4Q!1`+5^\" b3`)\u{3}\u{4}) c,`1`9`:`H`J`]`3`\
        L\u{16}\u{c}!1`%w\u{e}!#`\u{19}\u{e}\u{e}& c.`>`B`G`N`P\u{c}=\" bO`t\u{17}3\" b]`\\6'$ c,`3`J`sq0\" b3`++K\" b5\
        `*pd# c3`Q`+rx# b)`7`\u{13}Z(' c!`2`J`O`@`3`\u{c}oF\" bK`w%?% c3`S`U`R`|ee!%`Lln! bumY# c3`G`[\u{1b}d!Z`AYf!#`\u{16}\
        [v\" bP`V\u{19}\u{6}\" b]`1pl!1`\u{d}M{!#`yE\u{18}\" b8`-\u{7}\u{1d}\" b3`n\u{15}J# b1`Q`arT!U`ab\u{0}# bO`?`f/\
        =# b1`]`~\u{1e}m\" b3`\u{5}\u{9}\u{17}!1`;L{!V`CIX! bOf\u{7f}!\"`\u{1d}\u{15}\u{19}1 c)`,`0`1`2`3`4`5`;`<`I`O`P\
        `R`Z`]`we.!,`l\u{16}1!1`\u{a}.M![`-m{\" bZ`1\u{1a}3! bG+f!V`]\u{12}\u{14}\"U`Z`\u{8}:#$ c>`B`W`pX7% c*`?`O`P`\u{14}\
        7>. c2`3`4`5`=`G`H`I`J`O`R`U`Z`,\u{1}=!#`j*\u{17}! b@ 7!&`gTO! b>Zp!Z`7\u{9}\u{12}!V`\u{c}Q\u{12}# cG`]`\u{1b}~\
        ,!U`\u{17}\u{7}X# cO`3`ZbD\" bL`n~k/ c,`1`3`5`9`:`?`G`L`N`O`P`Q`]`\u{13}\u{b}!% c7`L`P`V`\u{b}c3\"\"`#`J\u{f}\\\
        \" b<`qx}!U`\u{7}\u{9}\u{0}! b{Y!!V`KP8# cR`<`\u{d}&\u{1f}\" bG`n\u{1e}6\" bZ`YJ<!V`+YRB c#`+`0`1`3`4`5`7`8`:`;\
        `<`=`@`B`D`E`G`J`K`L`N`O`P`Q`R`S`T`U`V`X`Y`]`\u{0}gw# b=`P`\u{13}c\u{e}!U`/_\u{7f}!U`[\u{12}\u{3}\" b:``K\u{18}\
        \" b3`wa&$ b*`1`3`Y~/!V`?VL!1`\u{13};\u{6}!V`td\u{6}\" b3`\u{8}F\u{7}\" bG`g\u{1b}\u{10}!1`Ir\u{1a}!Z`\u{1b}\u{18}\
        \u{2}!Z`sm\u{17}! b_C\u{5}!%``\u{10} !V` d8!\"`h`?\" b3`WXJ\" bK`\u{1d}fO!1`yTP$ c1`U`;`;@u\" b<`X\u{3}u& cM`O`\
        ]`G`3`\u{17}@\u{8}!Z`NG%\" b8`ZXE! bu\u{8}'!Z`G5z$ c1`]`Z`R7\u{15}\" b5`\u{13}\\\u{16}\" bP`(w)$ b1`3`Z`H69! b\u{12}\
        V>!Z`Y~j!V`\u{2}\u{18}\u{16}\" b7`o \u{1a}\"V`U`Pn5# b3`I`\u{1f}!\u{7}!Z`X\u{c}C!/`\u{17}5X# b#`3`$1e!#`;\u{15}\
        e\" b3`J/p= c3`4`5`8`9`:`;`<`?`@`E`F`G`J`K`L`N`O`P`Q`R`S`U`V`X`Y`Z`]`C\u{2}|\" b]`oB+\"W`V`DpZ\" bG`2\u{c}`! b\u{7f}\
        Sa\" b8`K\u{18}u!#`|_<\" b]`g:Y\" b3`'tg\"W`X`6%\u{f}! b\u{1b}d2\" bG`joP!1`hb'!V`O,W# b,`=`?|\u{e}( c1`3`@`G`K\
        `P`W`\u{7f}+I\"W`X`-)\u{1f}\" b]`T<.!Z`\u{7}P:\" c1`\u{1c};I! b(\u{1f}s\" b3`g[\u{8}% c3`]`<`6`\u{1b}\u{f}\u{11}\
        !U`@e/!Y`gNZ\" bU`%E\u{1}$ c1`3`N`\u{8}8\u{f}$V`Z`[`U`\u{1}K+\"%`1`\u{4}mw!%`Oh!# b1`]`b:\u{4}\"U`V` \u{10}\u{12}\
        ! b\u{15}xU! c[\u{7}d\" b@`\u{17}Gy% c1`G`P`]`\u{d}/\u{7}\" c3`HC)!1`(u8# b1`]`\u{3}JI!&`'\u{4}W# b3`G`\u{c}Zj\"\
         bO`&:n% c1`G`]`P`r|9!V`.\u{8}k# cP`4`c>\u{6}!#`\u{c}$\u{1f}!0`;}\u{5}3 c2`3`4`5`?`A`D`E`G`H`I`L`N`O`U`V`Z`]`D\u{1e}\
        )!\"`6x;!V`\u{2}&F$ c1`3`4`KM1!V`\u{7f};># b(`Y`\u{0}qM!X`\u{0}\u{7}p\" b]`4\u{4}~# b%`]`,\u{b}\u{1a}!U`w7=!$`b\
        E@!X`A2L) c3`?`D`L`O`P`W`Z`I\u{1c}U# c=`3`\u{f}\u{c}\u{d}# b1`]`8hb!Z`\u{15}s\u{1b}$ c3`Q`Z`{\u{10}!!1`\u{b}\u{3}\
        A!$`y6B!X`\u{1}FY- c(`)`1`3`5`<`B`E`G`J`K`P`.H\u{1}\" b3`V\u{b}\u{7}!1`t\\3& c1`2`3`P`]`^\u{11}G\" b3`6Bu!%`TK;\
        6 c,`1`3`4`5`7`9`:`=`?`A`E`G`K`N`O`P`R`V`W`]`'\u{c}7\" b]`>u\u{b}!1`p\u{1d}\u{b}\" b5`p\"*# bJ`3`H\u{1c}W\" b8`\
        ,\u{f}c@ c1`3`4`5`6`7`8`9`:`;`<`=`>`?`@`B`C`K`L`M`N`O`P`R`T`U`V`W`Y`Z`]`Wq\u{8}\" bO`\u{17}4\u{b}! bJ7\u{1e}* c\
        0`<`?`A`F`G`H`Q`]`m]!!W`&\\J!%`\u{10}\u{7f}&# b1`3`iZ5!U`0\u{19}w!%`\u{10}a\u{13}!#`h1(\" bK`\u{1b}5+\" b<`'\u{19}\
        +$ c3`J`O`*\u{13}d# c7`W`\u{0}(u!)`5\u{17}\u{17}!V`J2%!V`PAQ!1`\u{16}yZ( c1`3`G`O`P`R`]`\u{d}up# b\"`3`=S$!%`?d\
        \u{16}!\"`JO!* c1`3`7`<`G`M`N`X`Z`O^\u{b}!Z`Z\u{1c}9# b1`3`Cl\u{9}% cE`L`P`R`O\u{7f}=! bMAG# bO`3`vE\u{19}\"V`Z\
        `\u{8}\\6!Z`0|I!1`9\u{0}\u{1d}!Z`/Z\u{1f}!\"`'u2!1`W\u{1}\u{a}\" bQ`\u{18}+\u{17}\" b3`_\u{14}*\"V`Z`\u{16}~0\"\
         c3`m>P!V`\u{19}Cx\" b]`\"{!# bO`3`K,$# b(`Q`s\u{5}\\! b\u{7f}\u{2}k! bF\u{6}o\" bX`<|3!U`\u{d}\u{c}q!W`\u{1f}W\
        y# b1`Z` az# bP`Y`9\u{15}]!1`,D\u{5}\" b3`B\u{14}\u{7}!1`\u{1d}\u{1c}\u{d}! bx18# b1`]`UZS!Z`rb}# b)`<`\u{19}\\\
        %!W`\u{15}T@\" b3`j\u{5}K# c3`L`;:h!\"`&\u{13}r\"S`U`\u{8}pt!V`h4\u{6}& c,`4`N`Q`Y`\u{a}BE# b1`3`6\u{13}Z!,`'-\u{4}\
        !&`h$\u{8}!1`\u{f}T\u{1b}\"T`X`Vt8!&`b3\\\" bW`I\u{14}\u{1e}\" b3`\u{c}~J\" b3`z5z\" bL`oh\u{0}!1`Qw\u{19}% c3`\
        =`@`G`f+!\" bH`\u{1e}C!!Z`nrA! b5\u{19}0\" bJ`\u{d}uq!U`-=\u{17}! b9\u{7},!V`y\u{19}k# cP`>`\u{1a}Qu!Z`O\u{d}B\"\
         bG`#\u{10}H# bG`4`?\u{19}\\!V`\u{19}m2' c!`*`1`3`<`?`des\" cO`\u{d}4\u{e}!$`/0N' b\"`#`/`1`9`:`$N]! bT\u{4}i\"\
        Z`[``\u{10}i!#`\u{11}Ls\" bZ`5N1\"X`V`\u{12}eB!W`!\u{1b} \" b]`ycP!Z`R\u{15}u#V`Z`U`\u{e}-\u{f}!U`{l\u{15}# c1`\
        3`{,0, c#`%`(`,`.`1`3`4`;`G`Y`p\u{d}X!V`oGY\" bE`Uo\u{9}!V`]\u{1d}=\" bW`\u{e}\u{e}\u{2}!S`a\"4!Z`}I\u{9}# b:`O\
        `e\u{7f}\u{1e}\" bB`B!?!1`iRH!,`\u{15}_I\"#`1`\u{1d}\u{7f}M) c\"`#`,`0`3`8`P`Q`pli\" b3`7\u{15}s\" b3`\u{14}\u{a}\
        ,# c3`7`T\\\u{4}!V`_Z\u{15}!1`F8\u{19}\" bL`Nt\u{1a}!Z`=\u{1e}\u{1d}\" bR`\u{2}0=\" bP`+es% cY`]`G`3`PG\u{1c}!\"\
        `y7]$ c1`3`O`1\u{c}#* c!`#`1`3`<`L`M`P`9`&\u{1}\") c0`1`3`6`9`:`N`P`6?f!1`[-u\" bG`0o\"! b\u{12}=-# c1`]`*y8\" \
        bJ`e?x!Z`{S|!1`>G7!%`U\u{7f}\u{4}# bK`R`n\u{e}\u{15}!U`O/<!Z`Y\u{1f}\u{13}% c#`3`O`R`\u{f}?T!V`K\u{0}}% c1`7`?`\
        W`J}\u{7f}!#`:O!! b_8G\"\"`#`\u{18}.`& c(`,`.`;`G`,\u{1b}l!$`5\u{f}\u{e}# b7`>`{X\u{19}!\"`@\u{11}*% b*`1`Q`Z`P\
        3G!,`r2\u{7}) c3`5`<`F`K`O`Q`]`_'6! byak% b\"`1`G`3`C\u{16}\u{0}!Z`E<\u{8}\" bA`P-C# cO`3`\u{1}\u{1c}s' c4`H`J`\
        K`O`T`/Kx\" cU`HRz% c0`1`3`<`}X\u{0}\" c]` AB!\"`vA-% c1`E`[`Y`/E.\" b3`\u{1}v%!Z`\u{e}v*# cG`]`<mP!1`3\u{a}Z$ \
        c1`3`4`:\u{1a}\u{1b}\" b]`\u{d}G\u{1d}\" b7`,\u{7}-' c#`,`0`1`9`E`F)2\" bP`*\u{b}H!#`e\u{b}^\" b]`\u{f}\u{17}^\"\
         b3`<}g\" b=`2\\z\" b3`\u{3}\u{1a}\u{e}\" c1`(;\u{1a}!$`(hO!,`\"\u{5}Z!V`zL#! bF*G!1`V-\u{7f}( c!`*`1`3`9`H`P`N\
        \u{0}\u{17}!V`G&\u{1d}\" b3`fg-!1`-*.!Z``I9!V`B>a!U`\u{1c}\u{1b}y!V`6#`!1`;\u{7}q\" b]`\u{10}c\u{19}!V`7\u{4})&\
         c)`1`<`=`]`2z\u{16}\" bR`)},\" bO`f3.! baX1! blh9!&`3_\u{7}\" bP`P\u{1e}\u{1c}' c,`1`3`N`O`]`+\u{18}:\" b*`b\u{e}\
        E\" b]` \u{15}^% c3`9`:`P`iG/! bo9R& c3`L`Q`U`V`Gl~!V`lR\u{e}# b4`M`l\u{14}M# bO`6`\u{0}mf!V`mit!U`z5\u{19}!X`q\
        \u{a}b9 c0`1`3`4`5`6`7`;`<`A`F`K`L`O`P`R`S`T`U`X`Y`Z`\\`]`~:!![`3>\\#U`V`Z`>Um! b`t\u{7}! b%\u{6}\u{1e}\" bJ`hx\
        g\" b4`\u{4}\u{5}n!1`\u{6}3A#U`[`V`\u{f}CO!\"`qod\" bO`+a\u{19}\" c3`=h(!U`kk+!&`*\u{6}a\" bP`F\u{f},!1`\u{a}&T\
        % c1`3`G`O`%^k$ c#`]`D`\u{f}pP\" bO`NP^& c\"`9`:`G`N`\u{12}se! c\u{f}'g\" b3`0CH\" bK`J4M# b1`9`M`[K c!`0`1`3`4\
        `5`6`7`8`9`:`;`<`=`>`?`@`A`B`C`D`E`F`G`I`J`K`L`N`O`P`Q`R`T`U`V`W`X`Y`Z`[`]`\u{d}z{!W`'&P\" bL`\u{1a}oz\" b]`~|\u{1d}\
        !Z`Ir+\" bK`c(,! bO*a# c[`]`\u{16}T&# b]`O`\u{3}l;!V`Z2c!U`)\u{6}\u{13}!V`\u{0}eq!1`a\\s!U`}\u{14}\u{7}7 c!`#`)\
        `0`1`3`4`6`9`;`E`F`G`L`N`O`P`Q`R`W`Z`]`\u{14}^\u{13}!Z`6\u{c}E# b1`Z`Q=K!Z`6Z{\" b]`WDI$ c3`=`P`\u{17}CK\" bL`u\
        l\u{a}!1`|-;, c!`3`6`8`9`A`B`D`L`N`X`\u{b}ns!*`8sO\" bB`sr;# bP`E`Bc[\"V`Z`{\u{d}\\!\"`8\u{0}f! bg8w!U`0%|# bZ`\
        <`FH\u{1b}!Z`:\u{16}i! bRF\u{3}\" bO`\u{6}K2!V`m+l!1`r\u{1}\u{1e}!Z`TrH\" bP`bEY!V`3Oa\" b3`\u{10}\u{1d}z# cA`;\
        `{\u{1e}~!1`+ \u{1e}$ b#`1`7`\u{12}\u{1d}$# b1`Z`f,1!V`MO?# cK`Z`eNn\" bP`\u{7f}7}!\"`aA\u{7f}\"!`\"`i/_!W`\u{13}\
        p1$ b1`O`G`H\u{15}7!\"`|\u{5}=1 c1`3`:`?`@`A`G`I`L`N`O`P`Q`R`Z`]`w,h# b3`Q`\u{11}8\u{9}& c3`G`I`O`P`v\u{1a}\u{12}\
        !#`!l9\" bU`CoL# b;`U`utp!Z`\u{2}U+! b\u{7f}\u{a}\u{8}# b*`3`\\\u{12}\u{c}% c*`3`?`]`L\u{5}*# b,`K`#~F# bF`;`\u{f}\
         J!#`\u{2}dh& cP`S`V`]`4`D[}!1`!}}!$`Y+\u{1a}\" b=`~9)& c/`1`3`N`]`tSZ!V`\u{f}\u{6}j! b\u{a}|~# b1`3`lV\u{17}!Z\
        `\u{9}}w\" bG`\u{1e}c\u{8}' c1`3`I`J`O`R`\u{7f}w*% c1`3`Q`N`.W=# c1`F`]\u{16}\u{13}! bHd2!U`+}6\" bN`1\u{11}/\"\
         bJ`B`\u{6}!U`qH;!W`\u{1c}*G\" bX`s\u{6}G#V`Z`[`lh?!V`38]\" b?`\\c\u{3}!U`I\u{16}\u{11}!X`Q1\u{12}!U`\u{7f}G \"\
         bW`@^\u{14}!\"`(*\u{1f}!Y`_\u{4}.' c3`<`?`P`Q`]`~C<#\"`#`1`CgV!U`Vkz3 c3`4`5`7`9`@`C`F`G`L`O`P`Q`R`T`W`Z`]`d\\\
        \u{9}!V`GI\u{1f}!Z`e\u{1e}b! b9of$ c3`G`O`\u{18}${!1`\u{13}\u{d}\u{b}!\"`\u{19}5\u{e}\" bG`\u{1a}\u{3}\u{14}!1`\
        \u{13}[A# cA`P`ZFN!#`<3n!U`{'\u{2}!*`>\u{4}&\"\"`#`3\u{11}E! bB'J# b7`O`u\u{1d}\u{6}!V`X&,!%`e[@\" b3`7\u{1a}Q\"\
         bR`!DdM c!`#`,`0`1`3`4`5`6`7`8`9`:`;`<`=`>`?`@`A`B`C`D`E`G`H`I`J`K`L`N`O`P`Q`R`S`U`V`W`X`Y`Z`[`]`TXR!V`iDW!1`;\
        \u{18}\u{8}' c3`=`L`N`O`U`%%\u{1b}!\"`\u{1f}\u{1d}8!\"`\\[R!V`WQU!U`_\u{1b}V\" bZ`\u{1}\u{1}\u{15}!U`pTZ# bO`3`\
        l\u{4}uA c#`,`0`1`2`3`5`6`8`9`:`;`=`>`?`@`A`B`F`G`J`K`N`O`P`Q`T`U`V`X`Z`]`\u{19}zy% b*`1`?`O`\u{1b}eK!1`\u{8}MZ\
        ! b6\u{11}]\" b3`V:d\" b]`\u{4}<n\" bX`%\u{16}x!\"`S\u{1}<$ c,`3`?`\u{8}\u{9}\u{9}!Z`F.\u{1d}9 c)`+`1`3`7`9`:`<\
        `=`?`F`G`J`K`L`N`O`P`Q`R`U`V`Z`]`\u{c}1U!V`*;f\" bO`$\u{16})\"W`X`R?\u{f}# c1`3`\u{d}DA2 c\"`#`,`1`2`3`4`:`H`J`\
        N`O`P`Q`U`Z`]`\u{1}#K\" cY`y\u{0}U!1`X\u{1e}0!1`t6U!Z`a\u{11}V2 c3`7`8`9`:`;`<`=`>`?`@`B`D`G`K`O`]`\u{3}{z!1`9g\
        }!V`\u{c}S\u{3}!U`6mP\" b3`\u{11}.#\" c]`Cm#!U`^\u{19}7\" b3`roN# cZ`]`Ww\u{c}\" bP`<]6!V`\u{10}TN# b,`3`jH\u{7}\
        + c3`6`9`:`C`L`O`Q`U`]`[\u{1f}t! b+\u{7f}\u{5}! b\u{1e}\u{1b}X!V`\u{f} \\\"W`Z`z}^$ c5`7`E`oGi\" b3`\u{11},\u{e}\
        - c1`3`5`:`F`K`N`O`P`Q`V`]`t<7!#`,!X\" b7`>*Y!U`!\u{f}{* c1`3`7`<`?`F`P`Q`W`jH5! bT*6! bd\u{d}A!1`>_E\" cX`\u{17}\
        mF$ c*`?`P`9\\^# c]`G`11`\" b3`e:o#\"`#`1`Q~]\"V`Z`\u{19}\u{1f}{\" bO`\u{19} x!V`vt=!Z`)#R!Z`\u{2}_f$ c]`K`Z`qg\
        o' c#`1`3`Q`G`W`8\u{1d}}!\\`q\u{1}\u{3}!V`(+2\" bP`\u{19}\u{10}j!1`S/9# b1`?`twv0 c)`1`2`3`;`<`=`H`J`K`L`P`Q`R`\
        V`\u{16}\u{1d}~!1`1\u{18}\u{1}!\"`A6\u{d}\" b6`D1(![`\u{0}sN% c2`3`P`]`R]\u{3}\"!`1`IL*# b1`]`B\u{5}?\" b9`\u{f}\
        ^eB c!`,`1`2`3`4`5`6`7`8`9`<`=`?`@`D`E`G`H`J`K`L`N`O`P`Q`R`U`V`W`X`Z`]`q{\u{18}!,`_L\u{b}\" b3`pY\u{15}& c3`8`9\
        `G`P`\u{b}R \" b3`\u{a}K/% c1`3`]`Z`CML!Z`uIZ\"\"`#`L:m!V`\u{14}\u{e}y# c3`Z` O:\" b7`)\u{c}B\" c]`+N]\" c=`\u{3}\
        $u! b)\"\u{1b}!U`\u{10};<!1`j!=!V`e5T! b-kz!V`j3+!\"`%W<!%`PL\\\" bG`\u{19}n{+ c*`1`3`?`N`O`P`Q`Z`]`b*|!Z`\u{0}\
        |\u{1a}* c#`1`3`G`K`L`P`]`X`/|?!1`>D?$ c1`J`3`fdK\" bJ`er\u{1d}# b3`]`\"^\"!U`Szh# c3`F`T\u{15}y% c1`Z`]`N`X4G!\
        Z`\u{7}ed!1`\u{c}Vg!\"`Pg\u{b}\" cL`s`\u{10}% c,`2`K`P`\u{d}\u{3}\u{15}\" cH`R9\u{1b}\" b3`E\u{1}=! cGpG\"V`Z`I\
        \u{19}\u{e}!'`N6\u{1b}! b\u{17}\u{1e}+\" b1`QhS!1`L1w\" bV`^\u{a}r\" bJ`CBe\" bL`DSe!V`H.x!1`Y\"^$ c3`?`K`7\u{a}\
        o!Z`>Pz# b@`Y`Bff\" bZ`5E\u{0}!1`d\u{0}\u{c}!&`v\u{7f}(\" c9`o25\" bP`7yT# c]`O`uc\u{3}% c9`:`G`]`xz\u{13}!1`p}\
        +!Z`:gY# bO`J`]GB& c#`L`]`K`3`+g\u{17}\"\"`1`kVZ\" b]`wph% b\"`,`3`N`\u{0}%y!Z`xf\u{14}\" b]`\u{1c}\u{1b}N) c;`\
        K`L`N`O`P`Q`]`f\u{3}O' c1`G`O`]`Y`K`\u{10}kg\" b1`;f,' c#`1`O`R`W`3`\u{13}lL!1`A\u{0}n\"Z`\\`3+z! bh_\u{13}!\"`\
        Kk\u{1e}!1`F\u{13}E\" bJ`i$T!U`[\u{d}X\" bO`Hx]!V`(C\u{18}\" bJ`u;\u{1d}!1`JXn!1`=3~\" c1`[}p$ c1`3`G`^\u{c}\u{4}\
        \"\"`1`g\u{1c}\u{6}$ c3`\\`]`lO\u{17}!1`p6\u{1c}# b3`=`x\u{1f}5\" bP`j[;#\"`#`1`q<\u{1d}!X`;!-# b#`G`]Y^\"\"`#`\
        m~w&S`T`Y`Z`\\`V`E_\u{0}!,``6\u{19}% c3`<`P`Y`X\u{d}<\" bX`\u{8}\u{15}m% c/`:`9`3`8Y}!Z`'7\u{7f}!1`>51\" b3`\"Y\
        N!1`\u{1a}|\u{1b}\"#`1`\u{12}}(\" c3`\u{1f}\u{18}Y# b#`3`\u{13}G.$ c'`W`3`\u{1a}g+!1`\u{6}\u{c}/! b\u{5}A\u{e}\"\
         b]`t^H\" b3`z'P# c3`Q`\u{1b}\u{10}n!U`RZ\u{7f}!V`d_*\" b>`\u{1e}bQ!V`6J\u{10}!V`_\u{17}`!Z`\u{1e}\u{b}.!1`\u{15}\
        \u{c}k% c#`8`=`>`\u{12}tA% cP`]`3`V`0WV' c3`:`=`D`L`X`\u{16}\u{12}\u{d}$ c3`G`]`4Y5% c1`3`N`]`~&A# cI`]`\u{2}\u{d}\
        G\" b]`ukN!U`\u{15}h\u{7f}# c]`P`\u{c}dE$ c1`4`A`:a\u{13}\" b3`;\u{c}\u{13}7 c,`1`3`5`7`9`:`;`>`?`@`A`F`G`K`L`N\
        `O`P`Q`X`]`nE;& c3`?`K`P`R`2iE# b1`K`\u{13}Ek!V`h\u{0}m# c?`G`uru\" b:`F\u{19}\u{6}\"Z`U`U8\u{12}!Z` \u{f}\u{1e}\
        !V`3\u{a})!1`&c+!V`\u{18}P/!Z`S{X\" bP`0\u{1}`% c\"`(`?`P`dGr\"V`Z`\u{7f}.}\" b]`\u{15}_d\"U`V`\\K\u{f}!V`z\u{11}\
        #!Z`%*F!U`^}P! b,BR\" b]`B\u{19}h!$`1\u{18}\u{1}% c6`U`V`P`&YG\" bL`\u{0}\\T\" b@`\u{d}y^\" cP`\u{14}R\u{1}\" b\
        ]`\u{1b}.\u{10}# b=`L`Jl\u{12}!V`.t\u{12}!\"`PJA! bhEQ! bV]u# bM`Z`\u{13}Rw!V`:\u{e}\u{d}\" bP`\u{e}x\u{18}\" b\
        G`r\u{2},& cD`L`P`X`Y`>\u{1}3\" b3`2^`! bg_q\" b9`n78\" b3`\u{1b}3P% c3`<`O`]`\u{9}0^\" bG`\u{d}\u{9}e!V`kup\" \
        b3`%$z! b\u{12}\u{f}[\" bP`wJg!V`!#n# b1`R`;\u{b}r!$`c\u{15}\u{3}\" b4`\u{9}4\u{b}\" bP`_5!\" c3`K\u{6}b\" bP`B\
        t6\" b]`#%E\" bP`+g\u{a}! b}\u{16}\u{1b}! b\u{0}\u{16}%\" c3`! 6$ b!`Z`]`ly\u{1e}!U`k>,\" bY`\u{15}\u{15}v$ b,`\
        J`K`ek\u{16}\" c3`\u{e}N'\" bV`\u{0}0\u{1b}!Z`a\u{12}+! b~Co. c0`3`4`6`8`;`A`B`G`N`Q`Z`]`\u{18}l\u{15}\" bH`I\u{1b}\
        t!X`b\u{1d}\u{12}!U`\u{4})-\" bR`\u{a}8z!U`'\u{4}\u{1d}\" bG`C\u{1d}.$ c1`N`O`Ya4$ b#`1`3`|f<( c3`8`L`Q`T`X`]`;\
        ta\" b3`S3i# b1`R`$W\u{9}!*`\u{10}[\u{14}( c1`3`4`9`N`O`]`vPK!V`A\u{e}S!W`\u{17}L]C c\"`*`0`1`3`4`5`6`7`8`9`:`;\
        `<`=`>`?`@`B`D`F`G`J`K`N`O`P`Q`R`S`T`W`X`Z`\u{b}*\u{8}!!`S]@\" b3`h5^!/`To\u{1b}!Z`I\u{e}-% c3`O`P`Q`:_C% c\"`#\
        `1`3`_S_!Z`Dz\u{14}\" bE`7*/!1`0\u{16}P!U`#G]!V`\u{c}n{\" b?`\u{7}/\"% c#`1`3`P`\u{1c}+#!/`#\u{18}?\" b6`i\u{1b}\
        2) c*`3`G`O`P`Q`Y`]` \u{1e}J\" bB`/\u{1d}_\" bP`]1j!1`6A\u{d}!1`!4g\" bP`sqr\" bG`gd\u{9}%U`V`W`X`Z`+l^\"V`U`JY\
        1\" bP`\u{4}C=!V`\u{1a}\u{b}H! b2G\u{1}!Z`u.)!V`B\u{1e})! b\u{1d}eG\"\"`1`\u{c}aO\" b3`\u{1d}8\u{14}\" b3`[d\u{1c}\
        # c,`G`89A!\"`\u{14}\u{7f}l![`S\\o* c#`1`3`4`K`O`P`S`]`+E~\" bK`00\u{17}!U`H\u{3}\u{0}# b3`P`\u{17}\u{5}!$ c]`B\
        `4`=VG& c&`(`3`P`Z`/\u{7f}g# b1`]`\u{15}<}# c1`O`\u{11}E$!U`lF,\"U`V`-\u{11}8$ c3`5`R`#A}\" b]`aK\u{6}) c!`,`0`\
        1`3`>`E`Q`\u{16}0\u{9}* c7`8`9`:`;`@`C`G`3`<Hp!%`;\u{14}\u{c}! b\u{14}>O# c=`C` AX$ c1`]`O`o&`!V`tj\u{15}\" bJ`\
        Mb+\" bP`XAk& c#`3`]`8`G`r:v!1`yL(\"U`V`r\u{7}5\" b3`\u{9}0y! b\u{1c}\u{3}\u{15}!V`J\u{1c}5\" bK`\u{6}Q:3 c#`1`\
        3`4`5`7`<`=`?`@`C`G`N`O`P`Q`V`]`\u{15}v@\" b3`1yA% c1`3`P`L`t/X! b1\u{13}r\"T`\\`hwv! bA,\u{12}% c#`0`7`N`D-\u{15}\
        !Z`&E`# c3`G`z=\u{1c}$ c3`G`]`E\u{3})!Y`:4@\" b3`/.L# b1`Z`+MW!\"`\u{18}Qt!1`V\u{18}1\" bG`^\\G!U`Rj\u{8}\" b3`\
        L&\u{16}# c4`6`wF0!Y`\u{12}k\u{1b}# c1`4`\u{12}J/# b1`P`V}@! bX\u{1a}@!S`\u{6}|K# b(`.`C1O!#`Lh{! bE6\u{f}\" b3\
        `t\u{3}/# c#`3`\u{1}qE# cG`P`\u{f}sG# b1`G`\"&H!$`\u{f}\u{1a}n\" bK` n\"!1`rJ:% c*`1`3`]`&sE!1`\u{1}R3!U`]r?!V`\
        MxP! b8\u{12}d( c)`,`1`3`<`B`E`G\u{1d}O$ cN`B`L`\u{b}2d$ cG`P`N`_\u{6}i# b*`]`Cb\u{3}!V`P\u{1c}\u{15}! b\u{1c}U\
        !!Z`\u{1a}\u{1e}S!\"`@\u{14}V!1`O )\" bR`j\u{1b}O! b(\u{e}\u{15}!Z`];?!Z`!XQ$ b!`7`Q`F\u{2}U\"U`V`\u{17}uX$ c,`\
        0`<`xww\" c1`iP|!1`;, $ c3`P`<`,\u{1b} !,`~@_% c1`9`:`P`R:\u{16}\"#`,`?E\u{1c}!Y`H\u{1f}H!1`\u{1}hS\" cE`64`# c\
        3`]`|1P\" b3`rm\u{12}!#`BJ;!%`0hx! b|\u{2}\u{9}! b,\\8\" b3`c4K\"U`V`R?n!!`{Q\u{14}\" bP`D\u{1}\u{1e}!1`^\u{3},\
        \" bP`\u{0}ME!V`\u{10}oL! b*pq\"V`U`Xv~# cO`3`Bk(\" cZ`b>@) c2`?`I`O`U`V`]`E` &}\" b3`\u{5})$!X`U\u{15}@!Z`lG~!\
        U`iE\u{1a}\" c]`9\u{1f}>\" bD`-k?! b\u{13}}L\"U`V`XMj\" bO`\u{7}e~$ c]`7`Q`\"\u{7f}[\" b3`\u{c}\\_!1`e5e!\"`\u{14}\
        !\u{a}\" cX`~u8!1`\u{1b}xW!V`V]d# c7`N`-${!U`q9 !W`e6K\" b?`X\u{1c}_\" b3`y`z#Z`[`V`)O\u{9}# b1`3`jf\u{13}\" bP\
        `x\u{0}\u{17}\" bW`f-{( c7`8`J`L`P`R`U`^\u{f}\u{12}# b*`?`=NB!Z`\u{8}FN\" bZ`EzX\" bG`(}u!U`\u{4}j3\" b7`td4!1`\
        \u{e}lM!U`F[Z# bR`W`vn_\" bD`aj\u{7f}\" bF`'e\u{15}\" bV`k\\g\" b]`5}\u{13}!%`CX\"' c1`3`J`L`P`R`\u{1d}U-\" b3`\
        =\u{3}J\" b]`UBO\" b3`\u{11}o\u{1d}!,`q\u{3}\u{b}!U`5{.5 c\"`#`+`,`0`1`2`3`5`<`G`I`K`O`P`Q`V`X`Z`]`\u{1e}\u{1a}\
        Z!W`hJd!V`n\u{14}\u{1b}# b1`4`e{\u{1f}\"\"`,`9Qp# b1`]`\u{3}\u{b}U# cO`3`%vg! bMNw6 c!`#`&`'`)`*`,`1`3`4`5`9`<`\
        @`A`C`G`L`N`P`]`\u{4}M\u{d}# cQ`]`<ax!\"`k\u{2}K\" b]`\u{18}UZ!#`\u{2}\u{1}#!#`\u{7}]/# c*`Q`B\"J![`1TL!1`Bw|!Y\
        `=\u{1a}k\" bZ```Z\" b3`e\u{1e}e\" c]`,(s# c1`G`Y>\u{f}#W`V`U`=O5\" c3`#Oy!1`\u{15}\u{16},!1`*t;\" bP`d5B!1`:G]\
        # c]`3`{Ox!1`w\u{c}z!*`\u{3}\u{1b}#!Z`C\u{3}\u{0}!$`&\u{9}g\" bP`K\u{9}w# c3`@`$\u{1}\u{2}!Z`!\u{d}\u{6}\"\"`1`\
        d\u{5}\u{7}! cNHA\" b3`E\u{1a}^\" b?`N\"\u{7f}# c,`G`j?\u{14}!V`%\u{14}\u{1}# c3`O`M<(# b3`V`\u{4}w@$ c,`3`B`Uw\
        \u{18}![`1a%! btV,# c3`H`f\u{7f}0$ cL`Z`]`|\u{b}@!V`0\u{6}\u{8}\" bD`Du0\" b1`\u{14}nS$ c7`=`N`\u{9}[h' c1`3`I`\
        J`O`P`9qp\" b?`_\u{14}.$ c2`3`F`qP_# b3`G`%J7!!`$\u{7};!U`++@!V`UES% c%`3`>`G`\u{4}L]# c?`E`\u{12}Ca\" b<`L*\u{8}\
        % c3`4`F`K`BJ5!1`C4_![`7Z@\" bZ`\u{1f}\u{3}\u{5}# b1`?`Y\u{1b};!U`txc!Z`\u{12}Gn# bO`7`<\u{0}\u{c}!\"`9:(!,`v\u{1b}\
        R\" b1`\u{19}!X\" b7`f!*# b%`V`5A;!1`|kG!V`YEv!V`\u{13}I{$ c?`E`Z`P\u{7}&!1`eTm! bkEn!Z`d\u{5}-!\"`,g3$ cK`W`F`\
        t*O\" b7`n\u{d}X\"X`U`w0\u{e}!U`?\u{4}A!X`y7R\" bJ`f\u{17}\u{4}) c\"`1`3`4`K`N`Z`]`XBH! bQCV!Z`A\u{1c}i# b1`@`\u{1c}\
        Km!U`pS\u{d}\" b@`\u{c}F !1`\u{4}\u{18}'!X`\u{13}N=\" b]`A\\=# b2`3`s.o\" c8`F/u# b3`P`\u{14}0x!1`l8\u{7f}!\"`8\
        \u{f}\u{17}$T`X`Y`V`Qg\u{3}!X`W_\u{7}\" b3`\u{10}/\u{f}! bwI\u{10}\" b3`3:O$ c]`G`O`\u{d}uQ!S`\u{1}\u{17}`#U`V`\
        [`o\u{d}6!U`\u{1a}\u{8}Q#Z`[`V`\u{d}Q\u{6}!1`g (\" b3`\u{17}\u{1d}9! bQJC' b#`,`1`2`3`K`{KK!V`,\u{5}\u{6}# cP`Y\
        `VE%!%`A/U& c1`3`G`N`7`8KZ) c\"`#`(`1`3`;`=`N`\u{2}i\u{9}% c#`P`]`5`\u{1d}IV!1`6+\u{19}!Y`__\"!Z`viF!$`%![!Z`m~\
        ;# b)`3`\u{1}!R!\"` `U\" b]`-7\\\" b3`\u{0}1\u{1}! b\"\u{1b}3\" bO`!\u{1c}J!Z`\u{11}>\u{8}\" b3`S\\X\" b9`1P\u{11}\
        ! bN]\"\" b1`\u{7f}X\\\" bK`J5^\" b4`=3\u{7}# b1`3`\u{1a}g\u{b}!1`6S\u{15}$ c3`O`G`\u{9}2(!1`B#\u{10}!V`Kkk!W`]\
        T1+ c#`,`3`4`8`:`=`L`Q`]`@>D\" bZ`\u{16}&M\" b?`\"lT!V`8\u{6}\u{14}!1`(V\u{1a}\" bO`\u{7f}\u{15}0\"#`1`Lc3( c>`\
        ?`G`K`W`X`J`;R8!1`S\u{17}k# cP`]`RK\u{d}$ cG`O`Q`x\u{8}2!%`8{?!U`5\u{1d}C\" b<`B\u{1d}d# b1`]`_\u{9}r! b/68![`?\
        \u{3}\u{b}% cL`N`]`3`UK\u{1c}# b1`3`L7*!U`\u{7}L1!V`\u{11}Wm!W`\u{6}es!V`).\u{14}% cO`]`4`3`\u{12}f\u{1d}!Z`r\"\
        H# cZ`3`n59!Z`Dps\" bP`Q\u{10}\u{0}!%`'\u{16}R!U`_id!W`Yi7!1`?\u{c}?$ b\"`,`8`/3o# b%`>`\u{6}gk!%`3'y\" c]`\u{7}\
        Rz# cF`K`$z\u{15}!U`+4M) c1`4`7`I`P`U`X`]`\u{7}Z\u{14}\" c3`./%!V`\u{d}\u{b}8!2`%\u{1e};\" b3`]\u{5}S# bP`7`vxu\
        !W`()\u{0}' c)`,`3`5`<`R`\u{8}X3!1`\u{4}aQ# c:`9`6jX$ c1`O`U`\u{1e}tk\" bB`%)\u{0}# b1`Z`ZS\u{12}# cO`3`YO3' c/\
        `3`6`9`:`P`\u{3}i<!Z`=zU!/`\u{16}Z\u{14}!/`Y\u{d}\u{c}!V`\u{7}\u{12}!# c]`G`>{K: c(`)`,`.`1`3`4`5`6`7`;`<`=`A`F\
        `G`K`N`O`P`V`X`Y`Z`]`v\u{14}}!#`\u{19}c\u{0}! b-(\u{1e}!W`m\u{12}$!W`muP\" bG`%\u{d}\u{18}#\"`#`1`fT\u{1c}\" bO\
        `\u{9}m9? c!`1`3`4`5`7`8`:`<`=`?`B`C`E`F`G`H`I`K`L`N`O`P`R`S`W`X`Y`Z`]`\u{2}e@!V`<dC\" bL`aYR! bW[\u{6}!Z`A}\u{c}\
        & c3`L`O`P`S`d4,\" b]`\u{6}}D!Z`v\u{1e}{!Z`FjA\" b3`bks$ c2`J`O`Ih\"!%`J33% cG`Q`>`3`t=U!X`'|W\" b3`\\S]( c3`5`\
        D`L`M`N`O`O\u{c}`' c3`7`J`K`M`R`l\u{1b}|!U`pq\u{18}!W`B;YD c1`3`4`5`7`8`9`:`<`=`>`?`@`A`B`C`E`F`G`I`K`L`M`N`O`P\
        `Q`R`U`V`W`Y`Z`[`]`\u{18}\u{7}k!U`'jy! b5JD! b\u{1}zY$ cG`P`;`Ycj!Z`F#\u{1d}) c!`*`1`3`K`O`P`]`P\u{1f}\u{16}% c\
        =`O`P`3`+%9\" bP`\u{1d}W\u{4}& c\"`#`]`<`Z`d\u{17}\u{5}\" cZ`ri\u{9}!1`%E;!U`t\u{2}K\" b3`\u{1b}$v!,`3\u{f}P\"U\
        `V`!XW!1`JwA!,`\u{12}AZ\" bQ`6`^!*`n(.# cF`6`}9t\" b1`]u\u{8}!V`% 9$ b#`3`K`cC(!1`&\\.# b3`P`I\u{8}\u{1e}!1`a4(\
        ? c!`\"`#`(`)`*`,`1`3`4`7`:`<`?`@`A`G`I`K`L`N`O`P`Q`R`T`X`Y`Z`]`IGS! b\u{12}RE!U`Gv\u{2}\" bP`\u{16}qs!X`6m\u{7}\
        !X`2+,$ b1`3`Z`\u{c}\u{b}4\" b3`aMT!U`DFh\"X`U`\u{1b}<\u{d}& c3`O`P`?`K`%\"\u{11}!U`\u{f}W\u{18}\" b]`4`5!U`k,>\
        ! bCJQ\" bZ`%ZY!1`k5d\" b3`y[d# b:`Z`O\u{1}4!,`\u{10}\u{1a}C# b&`3`\u{8}TT!Z`ULl!X`\u{e}ot) c\"`#`1`3`N`P`Q`]`\u{11}\
        *!\" bP`]2'!#`ZGF# bJ`K`>FG!1`}C`!U`\u{9}\u{0}q!T`|\u{1c}=!Z`\u{0}PY!\"`F\u{1}t!1`\u{3}sh$ b#`1`3`\u{8}\u{0}$!%\
        `r~]!#`M\u{17}\u{1f}!1`J;3!V`NFE\"W`Z`i~\"!U`@\u{1a}.# bK`3`8\u{b}3\" bP`O#|$ c3`5`7`\u{1f}2>!2`\u{e}\u{15}Y!Z`\
        e\u{5}r( c#`,`1`3`@`K`P`^6/!V`E\u{e}B\" b3`{Ud$ c1`<`Z`\u{c}\u{1f}M\" b]`g=2!1`z7M!V`(!y!V`\u{7f}z+$ c4`A`O`&\u{9}\
        Q$ c?`Q`P`~.\u{4}! be\u{10}\u{13}# b3`P`\u{5}k0!#`AQ5( c)`0`1`3`<`P`]`D]V!1`=\u{7f}W!%`}:\u{a}# b#`P`o+-!&`5iO\"\
         b]`3\u{d}\u{1a}# c=`Q` L\u{1d}\"\"`#`64L- c#`*`,`1`3`9`?`B`G`P`R`]`\u{7f}`\u{3}!Y`\u{b}u-!Z`3g!$ c1`3`G`;Y'$ c\
        ]`G`K`1K3\" b]`\u{19}n[+ c4`5`;`=`>`C`O`P`Q`U`JAm! cw}\u{f}\" cO`\u{8}\u{1d}\u{11}N c)`+`,`0`1`3`4`5`6`7`8`9`:`\
        ;`<`=`>`?`@`A`B`C`D`E`F`G`H`J`K`L`N`O`P`Q`R`S`T`U`V`W`X`Y`Z`[`]`=;\u{12}$ cG`3`Q`+b\u{19}! bk\u{3}\u{1f}!V`(\u{a}\
        -!U`\u{1f}\\s\" bY`\u{1b}|\u{8}# c1`O`)NY!Z`Q\u{6}e# bR`L`\u{f}@k( c3`F`I`P`V`Z`]`N\u{18}-$ c6`F`N`\u{1a}H9# b#\
        `P`\u{13}#Y2 c1`3`7`<`B`C`E`J`K`L`O`P`V`W`Z`[`]`>V\u{2}\"U`V`\u{2}@6\" b7`W\u{17}o\" bO`vt\u{d}!Z`a\u{12}\u{d}#\
         bP`O`&v\u{17}$ cO`R`3`U\u{f}z\" bO`V\u{15}\u{a}!V`M\u{7}\u{16}![`\u{7}YM# b*`?`e\u{1}*\" bC`mP\u{17}!V`th4$ c3\
        `P`V`kTL! b\\S_!Z`\u{8}\"|\" b3`\u{8}iJ!U`9\u{19}P!Z`\u{1f}KO! bX}`% c1`G`P`Q`\u{13}lp\" bZ`H?z!\"`>5\u{a}% cG`\
        P`Q`3`\u{16}\u{11}%!1`\u{f}~3!#`iph! b&/j\"Z`V`p#)# b1`]`U\u{16}G# bK`X`;xS# b]`W`W\u{0}e#T`W`X`}\u{1c}\u{7}\" \
        b3`O&\u{16}'S`U`V`W`X`Z`[`Uw\u{19}! bd7\"!%`;6X\" c3`9_p!%`Wx\u{c}\" bO`\u{e}d#!1`#V3# c&`]`\u{19}\u{1a}8\" bK`\
        OkJ!U`6DV# b1`Q`#*t' c1`3`G`Q`R`]`\u{1a}`\u{4}\" bP`vJ&# c3`P`7}2!#`.w<' c0`3`7`=`L`W`KHP!W`qlS!U`\u{7f}zT\" cL\
        `\u{7}c[# bO`3`sY^% cO`U`7`5`x\u{1}{!X`1\u{6}.! bNNJ!X`B%V\" b5`My\u{18}!U`;oM\" b3`I\u{7f}w!.`\u{16}f\u{6}!Z`e\
        M\u{10}!Z`&\u{16}\u{16}!1`*T\"' c1`I`K`X`]`Z`.P.# b3`R`P.4!U`@YP! b\u{1}.\u{1d}! bn*I\" bP`\u{1e}BY# c?`Y`O<n\"\
         cX`\u{b}D\u{1}# b7`H`;\u{2}W\" bW`k|{A c!`#`*`1`3`4`5`7`:`<`?`D`F`G`H`I`J`K`L`M`N`O`P`Q`R`U`W`X`Y`Z`[`]`by3\" \
        b1`B2R\" bR`ArZ\" b3`bg_!1`1\u{17}`# c]`X`\u{7f}p}#W`X`Y`\u{13}7D\" b9`l!\u{1b}\" b3`kM*> c*`1`2`3`7`8`9`:`<`=`\
        ?`E`F`G`H`J`K`N`O`P`Q`R`T`U`V`W`Y`Z`]`\u{0}\u{9}.\"W`Z`U\u{f}]!V`\u{1}Zc' c%`,`1`3`>`G`CM'$ b1`]`3`\u{12}6;\" c\
        P`\u{c}\u{6}\u{1e}\" bY`;\u{12}\u{1f}\",`1`X\u{10}F! b\u{14}\u{7}^![`\u{19}%\u{0}$ cG`N`Q`\u{15}\u{d}\u{12}!1`u\
        \u{1c}F& c3`7`@`G`W`/WX!Y`9\u{18}]!,`,\u{12}k!#`\u{1e}jB!1`H7\u{4}!\"`n\u{3}9( c,`1`G`K`M`O`]`lev) c1`3`4`K`O`Q\
        `R`]`\u{5}_y!1`D\u{14}%\" bV`Y(F!#`-lI\"#`,`&6S!V`T+k$ c1`3`O`a\u{8}l!U`k>!\" bL`>M\u{7}# b3`=`\u{2}b\\\" c3`\u{13}\
        \u{1}^# c3`G`xy#+ c1`3`5`H`K`N`P`R`W`Z`^\u{5}0! bi}b!Z`{.\u{12}\" b?`K.F, c#`1`3`9`;`=`D`I`J`O`Z`D\u{b}$% b!`1`\
        3`P`bEW\" b3`~rx\"U`V`5Y\u{c}!,`\u{a}\u{b}[!%`1;~\" b3`EM\u{12}!X`WtL\" b1`M0.# b1`N`%?:!1`$<J\" bN`\u{4}\u{18}\
        o!W`\u{5}#\u{f}![`\u{1d}@\u{18}!\"`L\u{e}j$ b#`,`3`d+\u{1}! b|O\u{17}# cG`]`\u{6}*\u{1d}!U`hE !V`6MG\" b8`l\u{6}\
        {\" bK`0(R% c1`T`]`5`Q\u{17}]\" bG`\u{8}T`!V`\u{0}Yr\" bO`\u{10}\u{12}z!1`(\"/!U`\u{13}cE\" bP`/(n# c1`K`c<q!X`\
        @.z!\\`V\u{a}{! b7l:( c1`3`B`G`H`J`P`eq<!*`F/\u{18}!#`!QE\" bP`2)S\"#`,`r[p# cK`P`v6s# c7`N`\u{f}Tw\" b]`\u{19}\
         \u{9}!1`;$]!V`W\u{17}/!Z`\u{8}\u{d}[# bL`3`w\u{1d}\u{3}\"V`U`YO1\"#`1`qZ`# b1`G`Ti9\" bZ`z\u{9}<!Z`EbS!U`g/\u{d}\
        # b1`]`47\u{11}\" bE`|d=!1`\u{5}CG\" b]`O\u{1f}X!V`6\u{6}|!Z` \u{a}V% c3`9`G`I`+#]!1`Z c!Z`;bm\" b3`q\u{18}s2 c\
        !`,`0`1`3`4`6`7`=`>`@`G`K`L`N`P`]`4et! b$*{\" bO`Pe\u{6}!1`$j1!1`}i~% c1`J`K`R`It\u{10}\" bP`d\u{a}#\" b]`\u{7}\
        H\u{1}\" b3`|\u{1f}\u{1c}!&`\u{d}OQ!!`7{o!%`wut! b9s[\" bX`!}\u{16}$ b#`(`;`%\u{c}\u{19}\"Z`V`(Se!V`/?f!V`\u{7f}\
        \u{1b}\u{19}# c3`O`\u{c}<+\" bZ`E\u{11}\u{2}\" bN`}iS\"#`1`ST\u{b}# bK`3`pvv!U`0 f\" b3`=7\u{1c}#\"`#`1`K+n!Y`\u{16}\
        H\u{16}! c\u{1d}?{!&`8i|\" bO`\u{1f}\u{19}V!V`R-X!Y`\u{1a}H\u{9}! b@TJ4 c&`(`-`0`1`3`4`5`9`<`A`G`J`N`O`Q`T`X`]`\
        \u{10}s\u{15}!1`\u{1b}7:!1`b/n! b\\b\u{13}!U`\",$$ c)`,`<`.Y2\" b:`lHD# c#`X`.~Y\" bG`kr\u{14}# b]`>`G\u{c}B!Z`\
        X/\\\" b3`K@m\" b1`\u{1}M\u{15}!\"`Ib ! b\u{1c}i\"!Z`^S0\"\"`1`{\u{1d}:!Z`r/H!#`GEN!\"`\u{1c}iY\"V`Z`c`|# b#`?`\
        \u{15}$*!\"`0BW$ c(`4`Y`i,S\" bR`v\u{a}\u{3}!X`!7\u{4}!V``}\u{12}# c3`=`!<X\" bP`k1w% c\"`8`:`<`\u{1d}F}!#`.{\u{8}\
        !W`#\u{1a}\u{1a}!1`@X\u{1d}4 c3`5`6`:`=`C`D`H`J`K`L`N`O`P`Q`U`Z`[`]`V\u{4}\u{1f}% c1`G`O`]`\u{11}G=\"#`1`u\u{9}\
        j/ c0`1`3`5`;`>`@`G`N`P`R`X`Z`]`\u{1f}qv!1`HY\u{17}& c*`1`?`]`Y`CkG# b1`O`Mxq( c\"`*`,`1`3`?`I`;\u{14}\u{b}!,`\u{16}\
        f$\" cQ`_\u{1b}`!U`8(^\" bO`i_k!1`Iez& c*`1`3`Z`]`pX{!1``U\u{15}$ c1`I`3`O|{!*`\u{11}z0! b}`]!U`k\u{5}P\" bR`\u{1}\
        \"_!1`C\u{5}D( c\"`3`J`K`O`Q`Z`\u{14}EG\" b8`\"YK$ c3`P`C`s\u{5}M!1`.\u{9}}!Y`\u{1e}\u{12}$# cJ`X`Hv%# b,`3`\u{15}\
        ;4\" b#`MXL$ b2`P`K`@;^# c1`3`sCE!1`\u{12}io\"(`,`b?v& c1`4`S`]`7`{o|# b3`Z`F\\\u{6}!1`;`D\"%`1`m<E\" cP`CRL! c\
        JZM!1`+h\u{15}% c(`,`.`;`_\u{0}o! b? K\" bO`Q#N!%`A6T!W`\u{3}9\u{1}' c1`2`3`P`]`K`\\\u{b}\u{1b}# c<`]`l\u{1a}9!\
        W`*Dl# c2`J`/\u{1c}o#T`Z`\\`)&y\" bO`pEy!Z`+\u{6}\u{0}\" b3`Fv4! bk!;!Z`\u{3}]H! bPld!Z`\u{5}[|!Z`\u{1d}WL# b1`\
        8`\u{3}7\u{a}! b/U\u{a}# b1`O`\u{18}c&\" bO`s\u{f}`# b1`3`o\u{a}a# bP`5`Jfh!1`-\"\u{1a}!X`\u{18}N % c(`4`7`]`cT\
        D# cG`P``[b!V`\u{1d}\u{5}k5 c!`1`3`5`8`:`;`<`=`>`?`A`B`E`G`O`P`R`U`]`\u{11}rJ\" b3`?,\u{8}= c,`0`1`3`4`5`7`9`;`\
        <`=`?`@`A`B`D`F`G`H`I`J`L`N`O`P`Q`W`]`Z\u{1d}\u{14}$ c3`Y`[`r\u{8}-!U`l(5!T`9t>!Z`\u{5}dE$ c1`Z`]` \u{4}Q!%`{ a\
        !1`\u{6} o!1`G!\u{16}\" b]`H'\"\" b]`\u{6}v-\" bO`^K]\" bO`-}s!#`q?z!1`8S\u{14}% c1`Q`7`G`\u{1d}]\u{19}!\"`\u{11}\
        \u{a},\" b8`A$p# bR`3`\u{1a}Z\u{17}!Z`\u{2}+7# b1`P`S\u{1d}C!#`&da\" b]`m\u{c}i!W`^\u{1e}6\" b7`8\u{c}X!$`NLb% \
        c3`K`R`W`\u{8}\u{1}\u{18}% c1`P`]`X`\u{19}}I\" bM`\u{8}F$# c1`K`r%H!1`lSQ\"%`1`zNg# c1`]`k.u!#`&U\u{0}# c1`9`2m\
        \"!1`\u{8}\u{7}b!1`lDh! b\u{18}su\" b8`(\u{8}\u{18}!1`\u{2}]_$ c7`O`P`)qi@ c!`\"`#`(`,`1`2`3`4`5`6`7`9`?`@`B`C`\
        G`I`J`K`L`N`O`P`Q`R`U`V`Z`]`p=\u{13}!\"`s|!![`^fe\" cY`|\u{4}Y\" bZ`\u{1d}\u{13}_. c1`3`8`9`:`B`F`G`I`L`N`O`X`X\
        R]!V`\u{5}\u{19}R\"V`[`>c\u{1}% c1`O`P`]`ce\u{1b}!&`(\u{17}\u{1d}\"%`1`\u{14} Z\" b3`cBn!Z`V\u{18}N\"U`V`\u{17}\
        H_! b\u{0}\u{f}h!\"`<\u{1c}s\"V`Z`0yJ! b\u{1e}&u\" b1`1*W!Z`<]=$ cJ`O`F`\u{9}lO\" b=`\u{15};\u{1}!U`'NB\" bZ`\u{3}\
        9m! b\u{18}at# c7`W`jh)!Z`|\u{1f}*\" b3`\u{1e}>C![`9HT\" b3`\u{12}\u{9}i# c3`5`a w!Z`\u{8}1\u{17}!1`}s+!U`;NJ!Z\
        `8RT\" bX`1\u{14}X$ b#`1`P`4T%!1`y\u{12}.$ c*`?`P`0gt!1`Hg\u{8}# b1`]`:\u{5}\u{1d}!Z`t\u{3}<\" b?`\u{17}\u{13}^\
        !Z`e\u{17}\u{a}\" bO`\u{17}:\u{17}!V`kQ=!1`hPR\" b1`U\u{d}h!1`&\\}$U`V`X`Z`O9o\"U`Z``=$# b]`3`@9\u{14}!1`\u{3}@\
        E0 c\"`*`,`1`3`5`?`E`G`K`O`P`Q`X`]`\u{7f}Gf\" b]`.V\u{10}\" b]`#\u{d};\" b9`\u{14}WG!V`;GW# bG`3`g\u{c}Z\" cZ`}\
        $\\!,`XWx!#`iE\u{9}' c#`1`3`P`7`L`Gv)# cK`Z`?1.# cJ`O`r\u{2}7\" b]`\u{19}YB!,`GIS\" bZ`fQ!!2`\u{7f}D## b2`K`\u{4}\
        k?! b\u{6}s\u{10}# cA`]`x\u{19}\u{15}' c1`3`5`7`B`P`DK\u{1b}!*`?\u{e}H\" bC`\u{13}\u{13}e% c!`1`4`]`ndk\" b?`\u{19}\
        nz!%`S\u{1b}f!V`#<h!1`;+\u{18}% c(`<`Z`X`\u{1d}$,!U`!\u{8}K+ c,`/`1`3`8`9`:`B`N`]`nt{!1`Q\u{7f}\u{f}( c!`*`1`3`\
        ?`P`]`ME\u{1a}!U`t\u{10}I* c,`/`1`3`9`B`G`P`]`VY\u{18}\" bQ`':0!\"`1P9$ cL`Z`]`9s\u{1d}!W`GG&\" b9`\u{c}k1\" bP\
        `$y\\! b'\u{1c}j!V`Fm\u{e}\" c3`/h%( c!`1`3`P`X`Z`O`(5+\"W`X`\u{4}$l\" b3`#\u{1d}{!V`#U}![`\u{c}-\u{17}!Z`\u{0}\
        ,4!V`f]8!W`h\u{4}[\"Z`U`\u{6}ok\" c3`\u{c}Qk# c3`4`:G\u{6}* c\"`#`,`1`3`=`G`I`N`x_)# b0`9`a-b!U`B\u{7f}O! blH[\"\
         b>`\u{1c}&@!X`\u{5}UGC3`4`5`6`7`8`9`:`;`<`=`>`?`A`B`D`E`G`H`I`J`K`L`N`O`P`Q`R`V`W`X`Y`Z`[`]`\u{2}tX\" b3`}]\u{7}\
        \"W`Z`<X\u{13}!Z`ERn\"Z`[`y4\u{2}\" bI`W\u{18}F\" b9`k]{# c1`9`DV!# bO`G`/Pe!V`\u{4}0r) c,`1`3`5`7`>`E`P`BL.!V`\
        4\u{1a}c\" bP`_vm!*`-2\u{1a}!\"`\u{14}A\u{1e}$ c<`O`P`(\u{19}f# cF`P`-\u{1c}\u{7f}\" b]`}^T\" b?`~*{!\"`\u{2}G\u{13}\
        # c@`O`\u{6}=i\" bW`T\u{6}\u{7}\" b3`\u{13}=\u{16}# cT`\\`x^]!Z`|c/!$`\u{1d}\u{8}7& cI`N`O`]`Z`~uK0 c0`1`3`5`7`\
        <`E`L`O`T`Y`Z`[`\\`]`3be!1`}\u{6}s& c!`#`?`P`X`%qy! bR.\u{1d}\" bP`fN#!)`\u{1e}\u{0}8\" bW`G{;!$`\u{f}f#$U`V`X`\
        Z``T/!X`iCf!V`GqrO c!`\"`#`(`)`*`+`,`0`1`2`3`4`5`6`7`8`9`:`;`<`=`>`?`A`B`C`D`E`F`G`H`K`L`M`N`O`P`Q`R`U`V`W`X`Z`\
        ]`se\u{1e}\" b=`_I\"\" bG`,\u{1c}\u{14}!1`;h&!1`>oA# b3`]`k\u{12}C5 c0`3`6`8`9`:`;`<`=`>`A`B`F`G`L`N`R`T`W`X`\u{14}\
        \u{9}NC c,`0`1`2`3`5`6`7`8`9`:`;`=`>`A`B`C`D`F`G`H`J`K`L`M`N`O`P`Q`T`V`X`Z`]`g\u{1e}\u{5}* c1`3`F`K`P`R`V`Y`Z`\u{5}\
        D\u{1b}![`(0J!U`l\u{12}\u{0}!Y`(\u{2}G\" bN`\u{1}q\u{19}\" b3`>\u{4}\u{1a}\" bQ`b\u{c}[!1`\u{1f}`}\" b3`\u{7f}\u{1a}\
        G!S`\u{1e}\u{7}R\" bP`yNm\" bO`\u{1e}\u{4}N\" bR`8\u{14}7!V`m?_\" bP`\u{a}\u{0}># bP`V`>pB!Z`\u{1e}lT![`5%\u{4}\
        # bY`[`%^\u{12}\" b3`\u{7}\u{8}H!V`\u{12}6V!Z`\u{3}@a# c,`<`\u{1d}(~!1`)%k\" c3`S<E# bO`3`w\u{9}\u{b}$ c1`3`P`%\
        !\u{12}& c1`3`F`Z`]`W%P!U`_t?!U`\u{10}~w\" b4`M\u{7f}\u{8}!1`\u{c}s$\" b3`y=,!U`I\u{e}-!V`N8^!\"`w\u{9}\u{0}\" \
        bY`\u{a}69\" b]`kfI# bB`3`@ua# c3`J`.'\u{16}\" b3`R4v\" b3`\u{12}#y\" b1`+\u{8}\u{13}$ c4`W`X`\\(3$ c3`J`P`*\u{e}\
        \u{6}!Z`It\u{1a}# b1`]`iX,!U`m+/\" bO`\u{13}S*\" bP`r79! cW\u{19}V!Y`#%h!1`\u{11}e\u{17}# c=`G`Q%*!Z`ER\u{7}!Z`\
        \u{15}\u{a}T!%`\u{3}&\u{6}\" bN`&[\u{1b}$ b!`1`G`*>?# cQ`3`orH$ b\"`,`8`Ba2# cJ`Z`\u{11}24# c-`A`#\u{6}9!%`--?#\
        \"`#`1`\u{6}\u{1a}T\" bP`;\u{14}o( c*`1`3`7`?`O`Q`\u{1e}3\u{1f}# c3`G`@sE! c\u{1f}$}!1`Br\u{4}\" bW`\u{f}7=! b\u{0}\
        5R!%`m%Y\"!`1`.\u{2}n\" b7`@\u{17}!!V`;\u{2}N!1`e\u{11}Q! b\u{3}6\u{5}!V`mN\u{f}' c1`3`K`N`W`]`O{\u{11}!V`ot\u{1b}\
        \" bW`E+1!U`ugN$ b*`1`3`K\u{12}z\"V`U`\u{6}\u{6}\u{4}\" bU`#\"\u{f}! b\u{7}S\u{10}!Z`\u{1e}x3!Z`\u{9}\\=. c,`1`\
        3`5`;`G`H`N`O`P`Q`Z`]`L\u{19}\u{f}!$`\u{12}Q$\" bL`gB7\" bR`R\u{a}=!Z`\u{2}lH: c!`\"`(`*`1`3`5`8`9`:`;`<`=`?`G`\
        K`L`O`P`Q`R`V`Y`Z`]`J~H\" b?`,OK\" cA`IfR# cH`Z`\u{16}{|!Z`{\u{e}\u{d}$ c1`P`F`\u{6}\u{8}/\" cA`2*?!1`V{\u{e}!W\
        `\u{9}N$# b1`H`}$b!Z`TI~\" b=` ]\u{11}!*`A-\u{13}\"\"`#`gl%\" b9`pO(\" b]`m+U!1` ^l!\"`=Dm# cG`N`Yd\u{f}\" b]`'\
        ;A# c3`7`\\\u{1e}\u{c}$ c&`'`]`a>\u{7}\" cY`#NA! b\u{8}\u{b}A# c3`Q`v@c\" b]`Y\u{d}z!1`T;\u{7f}\" c3`\u{2}%\u{f}\
        # cO`K`^\u{13}\u{1d}!1`\u{0}tS\" c3`u\u{1d}\u{8}\" c3`-\"\u{e}& c!`1`3`O`Z`l&Q\" bO`w7Y!V`\u{16}N\u{9}* c(`*`1`\
        3`?`J`P`Q`]`\u{10}V3% b*`1`3`Q`1PI# b1`O`E L!%`\u{2}6~!V`mP\u{14}% c#`3`:`G`\u{c}EE\" bF`|d*!V`/\u{1d};$ cO`3`X\
        `\u{11};Q\" cT`F\u{1}(!/`6eQ!X`\u{e}\u{a}\u{15}!Z`\u{7f}p\u{16}!V`;|[\" b3`\u{12}\u{7f}\u{0}!*`Gq !*`P|!$ cN`Q`\
        X`$\\+' c)`1`K`Q`]`<`JyJ!V`F\u{1d} ! c\u{a}\u{b}6\" b3`m\u{c}\u{11}# c3`P`4h9!$`@[Z# cP`3`q\u{d}b! b\u{1c}qz$ c\
        3`G`Q`R(U!%`(S^!U`\u{19}'d% c1`:`3`Q`e\u{5}\u{f}\" b7`\u{4}aR\" cA`o&\u{10}$ c1`N`G`A)B!Z`kxO!#`@'\u{10}! bv\u{16}\
        P!W`PWW!1`Bi}!U`3O\"!\"`g%M\"Z`V`\u{1f}\u{3}e$ c1`G`3`!5I!V`\u{6}0b# b]`Z`X\u{1d}\u{11}!1`(t\u{1c}' c1`3`8`9`N`\
        P`HQ)!V`0\u{16}V!V`*#_\" b1`FMm\" b3`Q\u{16}\u{0}# b,`<`c}Y!$`5qw\"\"`#`;\u{1a}\u{0}2 c1`3`4`5`7`:`=`E`G`K`L`N`\
        O`P`Q`X`]`hm\u{b}$ c1`3`G`\\\u{4}N& c,`1`3`N`]`b\\\\# c3`;`\u{b}Jc\" bW`2\u{8}n% b#`1`G`S`lfu# b#`9``\u{1b}8!U`\
        [_^!%`.*a!W`\u{2}=e!&`5v\u{13}\" bP`3p\"!)`\u{e}i#!V`q\u{b}(\" bP`pj+# bP`:`i9f( c(`*`,`.`1`3`;`&2'! bn\"6!#`Oe\
        \u{12}!&`Rs\u{17}\" bW`|F$!V`D.*\" b9`^,/# c3`O` II!V`3SS!#`n\u{1}v!Z`\u{d},\u{7f}$ c3`P`Q`a|\u{b}!\"`uC\u{1b}\"\
         b3`O_## b,`J`\u{19}L^!U`am\u{d}! b\u{18}2K# bY`J`aJn\" b3`28o!#`KQ\u{f}!\"`\u{5};\u{14}\" bJ`rz\u{1a}!Z`\u{5}!\
        B# b2`J`h\u{15}Y!Z`3W\u{8}% c5`O`R`3`C}m! b\u{11}J}!1`\u{2}F\u{0}# b2`W`l&!!1`\u{1b}AN!1`[8(# c4`L`\u{a}5`\" bH\
        `\u{1}.j!$`4a}\" bW`s^\u{9}\" bQ`Hg4# bP`3`\u{a}\u{14}Y\" bG`\u{d}}e\" bP`3|l!V`ven!#`U5\u{17}![`}jH!T`\u{9}tl#\
         c9`8`$y\u{2}\" bK`rfk\" c]`\u{17}Kn% c3`<`Z`]`q_=!#`c\u{11}]!Z`\u{f}1\u{7f}!V`\u{0}R\u{c}& c3`?`K`P`R``\u{1}\u{1e}\
        !1`8;+\" cL`c-g!X`\u{10}Ym!$`HW\u{0}\" bG`\u{6}\u{13}\u{b}\" b9`(j[!V`\u{15}\u{19}`\" bP`\u{5};d!V`f\u{1a}\u{2}\
        \" bP`hI\u{19}!V`D\u{e}*' c1`3`8`9`P`]`\u{1a}\u{4}0!1`)3,\" bO` \u{13}l\" b]`\u{7f}A\u{1}!V`\u{1}{\u{8}$ c1`3`W\
        `WHOI c(`)`,`1`2`3`4`5`6`7`8`:`;`<`=`>`?`A`B`D`E`G`H`I`J`K`L`M`N`O`P`Q`R`U`V`W`X`Z`[`]``dP!X`\u{7f}1e!1`1g\u{1}\
        ! by\u{6}O\" c3`\u{1f}&C( c*`1`3`?`Q`]`G`\u{6}#L!U`xHL!U`X\u{1}\u{b}# b,`3`&\u{f}\u{11}! b\u{4}:\u{18}! b4\u{1}\
        @!\\`=\u{12}?! b5\u{19}}( c1`3`@`O`P`R`U`6\u{18}c\" cG`\u{0}rq\" b3`n\u{16}y\" b@`TU\u{d}\" bH`]\u{12}U% cG`]`9\
        `3`\u{7}3p\" b3`>^\u{11}!Y`7da!1`\u{0}k\u{15}!&`FH(# b(`4`{,)!1`/\u{1a}4!Z`z\u{5}M!1`f\u{6}3# b3`]`?%G\" b]`#NI\
        \" bV`-\u{1d}\u{f}\" b1`\u{1d}TH!V`T/\u{19}!Y`2WZ\" b]`s|\u{7}$ cT`Y`X`#u9# b:`3`fuK!Z`\\\u{16}R( c*`1`3`N`O`P`\
        ]`-S\u{6}!T`<j\u{7}\" b]`f\u{19}\u{b}! c\u{2})'!1`s'<!V`;FO!\"`e^v! b\u{5}\u{e}\u{f}B c)`0`1`3`4`5`6`7`9`:`;`=`\
        ?`@`B`C`D`E`F`G`I`J`K`L`N`O`P`Q`V`W`Y`[`]`cI\u{13}\" b3`*)\u{1b}# b1`Q`1X@!$`Q>|!1`h\u{17}:!%`\u{d}\u{1c}V$U`V`\
        Y`Z`\u{8}U2!Z`nUB% c1`5`O`V`;*r!Z`vt\u{7f}\" b?`z%\u{1d}\" b]`b\u{18}z!!`\u{17}a\u{7f}!U`8%=\" b3`hSL' c3`F`J`O\
        `P`K`<\u{a}}!V`\u{d}\u{f}~\" bE`Nf\u{0}!1`D\u{5}l!%``km!$`<^\u{7f}!(`\u{6}E]$ c3`O`P`\u{13}\u{19}z!1`)O\u{11}!(\
        `ae\u{18}' c2`3`E`P`R`Z`B\u{6}\u{19}!V`I+6!U`k\u{1f}Y!Z`\u{f}:]# b1`O`\u{1d}Tt!1`\u{1b}\u{19}u# b!`Z`oF\u{1b}% \
        c3`O`R`]`]}!! bj1## b#`3`\u{4}3Y\" bO`~0\u{15}!Z`-H!!S`/\u{18}#% cB`Q`9`N`\u{6}8K\" bP`O d!V`;un\" cZ`F4\u{a}!W\
        `h\u{12}\u{1e}\" bE`vPE\" bY`Y\u{13}\\!Z`!z\u{e}\" b3`.-\u{1c}!V`\u{10}\u{11}@!1`/KE!Z`\"0l# cP`3`1\u{1d}s!1`=\u{13}\
        \u{3}# cI`]`\u{1d}T\u{10}\" cA`u=6\"\"`1`s\u{b}N\" bK`@Od!U`<\u{c}\u{4}% c%`1`>`]`h!\u{6}!Z`p[$# b1`I`B*D\" b?`\
        {Gg\" cP`;Z\u{5}I3`4`5`6`7`8`9`:`;`<`=`>`?`@`A`B`C`D`E`F`G`H`I`K`L`M`N`O`P`Q`R`T`U`V`W`X`Y`Z`[`\\`]`P<\u{15}!V`\
        \u{1e}1-!1`)\u{1}h!Z`p\u{19}x= c(`,`0`1`3`4`5`6`8`9`;`=`>`?`@`E`F`G`H`J`N`O`P`S`W`Y`Z`]`Dtt# bY`Z`\u{c}Aw$ b)`3\
        `]`\\\u{10}\u{3}( c1`3`4`A`S`Z`]`M?\u{1c}!\"`ip\u{1}\" bJ`\u{13}\u{9}\u{1d}!&`\u{b}\u{0}c!V`45\u{1f}\" bR`hNb!Z\
        `\u{1d}}\u{0}\" bO`&^\u{11}, c(`1`3`?`E`K`N`P`Q`V`;`J1-!*`~3g!(`v\u{11}>\" b3`J\u{12}D$ c8`G`N`=xS\" b3`\u{1c}E\
        `\"U`V`g&t\" b3`i\u{10}{!V`#P0% c\"`#`1`;`\u{13}(d$ b#`*`;`aQd\" bK`xDg$ cP`Z`]`51n!1`\u{a}7y! b {\u{7f}E c&`(`\
        ,`0`1`3`4`5`7`8`9`:`;`<`=`>`?`@`B`D`G`J`K`N`O`P`Q`R`S`T`V`W`Y`Z`[`]`;V+!Z`\u{1c}IE' c1`3`?`O`Q`]`(-i$ cZ`]`3`/o\
        n! cbX}# b\"`<`\u{1}VQ\" b?`1/S!Z`\u{11}]B!U`\u{a}\u{1a}W!1` nI# b1`Y`Y+q! bS\u{6}\u{d}# cF`Y``\u{18}\u{18}' c1\
        `3`P`R`Z`]`W\u{8}\"\" bI`\u{a};0! b\u{2}=|!Z`R\u{1b}\u{1f}\" bB`QP;B c!`#`(`)`,`1`3`4`5`6`7`9`:`=`B`D`E`G`I`K`L\
        `N`O`P`Q`R`T`U`V`X`Z`[`]`|g<!1`\u{17}e=!V`\u{1c}/X!%`\u{1b}=6) c3`4`5`7`L`O`Q`]`h\u{d}Q\" b1`~4(!Z`\u{e}|\u{7}$\
         c1`3`]`\u{15}AN!\"`\u{18}CN$U`V`Z`[`uul!1`%~\u{f}! b-\"R!U`l\u{14}\u{19}!Z`DTL$ b1`7`3`Na\u{b}\" b8`\u{1b}\u{10}\
        h!W`;Rj\" bO`Z\u{c}\u{8}!V`*7v+ c(`*`,`0`1`3`8`9`;`?`!N}!Z`W\u{11}!!V`%\u{1}T!1`r%\u{1f}% c1`3`Q`]`MD*\" bP``Q0\
        \"U`V`@\u{17}Y! bZ\u{19}(! b?F[& c1`3`K`Q`]`\u{4}Z,!1`\"$r!U`=\u{1e}H!V`$5f!/`;p_! bG$e\" bO`9\u{1}\u{2}\" b3`u\
        \u{1a}\u{3}! bIlC!,`(Ah!U`\u{16}^\u{1f}% c1`3`L`]`u8p\" bP`=t[# c4`]`)\u{13}l\" c,`E<r\" b3`\u{16}\u{18}\u{3}!Z\
        `oq7\" b3`%\u{17}C\" b3`U\u{d}E\" bR`5\u{19}U\" cP`|\u{7}z!\"`W0+\" bK`]qM% c1`N`Q`J`G(N# b,`?`VOW!/`SV\u{b}$ c\
        Q`]`<`7/\u{1d}( c1`3`4`J`R`U`]`R\u{1b}S# c3`?`\u{e}~\u{e}D c!`\"`#`'`(`)`*`1`3`4`5`6`7`8`9`:`;`<`=`?`@`A`C`D`G`\
        I`L`N`O`P`Q`R`Y`Z`]`&<\u{1d}!Z`<y=!%`\u{1b}[C!V`\u{0}on!Z`3m\u{d}\" bG`wv4\" bE`?@L!U`/=[!Z`O\u{13}z!U`\\(|\"U`\
        V`\u{e}\u{14}\u{2}!\"`SS'!1`Pi5!1`y89# c1`I`V\u{7}f!U`K~\u{6}!X`R=\u{19}$ cP`?`Z`\u{0}1%# bG`Q`!`:!&`u9<& c7`9`\
        B`C`]`1)y\" bO`Qm>' c2`3`=`H`Q`Y`RdA!Z`f\u{1a}%!V`A\"+! bEl\u{b}\" bL`r]d# bD`O`*hp! cVY\u{a}! b\u{19}C\u{d}\" \
        bE`-;e!W`l#\u{14}\" c7`r1%\"S`U`\u{1c}BY!$`\u{10}n+!Y`=8.# b1`Y`VG5!Z`\u{10}|7!1`\u{19}e\u{1}!!`s\u{0}$!1`iee!Z\
        `W@4( c3`4`@`G`K`R`X`\u{1}tO$ b1`]`Z`~\u{18}Z!U`m\u{6}\u{16}!X`e{Y\" b3`\u{b}\u{6}*& c*`1`3`?`]`QC>' c3`<`I`O`R\
        `Z`H@N$ c3`=`P`/)h# b%`]`?\u{10}|\" b5``[;!W`1v>\"V`U`w{K!V`\u{3}8H! bzCX!Z`\u{1b}Mj!\"`\u{17}s\u{8}! bO\u{15}\u{b}\
        !Z`6t2!1`\u{4}JL!Z`V<o!U`\u{c}\u{f}s\" b]`rz\u{14}!X`vP\"\" b=`\u{1b}\u{19}<!1`*)G!1`7&e!U`R\"\u{7}\" b3`|7_!\"\
        `,Qy!1`|{\u{16}+ c!`1`3`7`O`P`R`Z`\\`]`\u{0}\u{8}\\!Z`Z1n!,`9%+# b1`]`-\u{11})# b\"`=`_P,!%`\u{8}\u{16}3\"W`X`\u{12}\
        5C\" b1`d^u!V`-\u{16}H\" b3`\u{1e}{W\" bK`.p}\"%`1`sV\u{0}!/`%\u{7f}\u{4}. c+`,`1`3`5`8`B`D`E`K`P`R`U`(*#!2`A\u{1f}\
        $!/`=\u{16}M\" b3`\u{8}TR& b\"`#`,`1`3`\u{d}Ib# b#`]`w2\u{1}!V`S\"(# bG`Z`-#w!Z`\u{e}j?!1`\u{17}i($ c1`X`K`g_l\"\
        V`Z`Ayl! b\u{1e}Kn!U`)\u{1d}20 c3`4`5`<`A`E`G`L`N`O`R`V`W`Z`]`3\u{6}2# cG`]`p+x\" b]`\u{1d},$!Z`E*[\" b9`#1\\# \
        b1`3`]mj!U`Ker!Z`\u{1}O\u{15}# b6`O`Ex\u{1b}!*`\u{a}F4\" b]`Ryc! ba0\u{17}' c2`3`H`J`O`Q`j T!Z`qG\u{9}!U`9s\u{c}\
        \" b3`5i\u{0}\" b<`\u{7}Ic/ c#`1`3`8`B`E`J`L`O`R`Y`Z`[`]`\u{11}Pi\" bV`a8p# b1`3`c\u{19}\u{2}\" b9`ZKG% c3`6`N`\
        ]`M\u{1f}t# b4`]`#\u{1d}y% c3`E`Y`[`HD\u{11}% c3`K`O`]`O#\u{19}$ c<`K`3`l:5% c,`1`3`9`o7E\" bW`/MP\" bX`\"zi!%`\
        G\u{e};' c3`@`G`P`W`R`AGJ!W`Vhz!V`8y\u{6}!Z`\u{18}OJ!Z`\u{e}\u{4}i!1`i\u{12}\u{9}!1`$9S# c4`O`yY\u{0}!V`gKG!\"`\
        RcW\" b3`LLA!U``NK3 c3`5`9`;`=`B`E`G`K`L`O`P`Q`R`V`X`Z`]`3TQ!U`\u{0}vo!1`aj~# b<`3`7\u{1d}0\"#`1`\u{b}k:; c1`3`\
        4`5`6`7`8`9`:`;`<`=`>`?`@`B`C`G`L`O`P`R`U`V`Z`]`\u{f}fJ!\"`k!=! b\u{15}\u{19}o\" bG`,\u{7}B!V`}ls!1`F\u{1d}|!U`\
        i]\u{14}% c@`G`R`3`+\u{7f}\u{9}!$`b_(!X`P;*\" c3`\u{1b}}F# c]`3`Q\"Y!1`V%\\! c+\u{14}]' c,`3`B`I`P`Y`\u{0}_l\" \
        b3`hA\u{1c}!V`H\u{7f}(!V`XNB# c*`3`4CP\" bN`\u{1f}\u{a}r!Z`\u{9}YI' c1`3`5`P`Q`]`\u{1c}R\u{4}\" bL`mq%\" b3`ZAi\
        \" cZ`R;\u{a}!1`ZC\u{b}!Z`5ER!V`\u{19}Hx# b<`P`K[\u{7}$ cL`O`R`u*)\" bO`]^o! b4Kx!1`:\u{f}\u{2}# bJ`3`\u{b}?:# \
        b,`>`2&=$ b#`1`Z`\u{b}HE\" bP`\u{15}\u{d}P!Z`\u{15}/\"! b\u{19}S&&S`T`U`Y`Z`\\`Y\u{0}d!\"`\\L\") c3`4`@`J`K`O`R\
        `]`NR*\" bZ`uUs% cH`L`N`J`A\\1# b3`Y`SiT\" cO`\u{8}4\u{10}\" bX`B\u{17}t\" b:`gk=\" b]`7#b$ b2`3`O`w\u{10}l!W`Z\
        $\u{7}!*`r<\u{b}# c3`6`\u{6}B\u{13}!U`V\u{7f}'# b1`3`1eZ!W`T\u{3}i# b#`P`\u{a}[j!V`'{\u{7}\"T`X`L~\u{1c}# c1`3`\
        \u{16} \u{7f}\" bB`Y\u{1}\u{a}\" bZ`x\u{f}#!#`s\u{15}4\" bQ`\u{6}C8\" b3`U(l% c1`]`3`N`_r\u{6}! bGt\u{7}\" b3`\u{12}\
        ^\u{17}\"T`X`}:x!U`\u{a}S<! b\u{3}\u{10}Z# bP`3`|{~!U`B9\u{1d}# b1`P`$G(# b1`]`\u{14}l+!1``\u{4}G! b_RS# c3`L`\u{5}\
        )Z!V`!6\u{3}# b1`3`\u{17}T0# b3`E`(.2!Z`\u{b}3<# b1`P`K\u{1f}l!1`\u{18}!v!(`Nv\u{11}# b6`O`fBB!1`&Oo!1`n)\u{d}!\
         bd\u{14}=E c!`1`3`4`5`6`7`8`:`<`=`?`@`A`B`C`F`G`H`I`J`K`L`N`O`P`Q`R`T`U`V`W`X`Y`Z`]`A\\h#\"`#`,`eB{# b)`3`r=\u{12}\
        !Z`\u{11}\u{15}\u{1a}!V`\u{c}eF!Z`\u{7}lk! be#\u{6}!&`|\u{12}\u{9}!V`vF\u{e}\" bP`Ep2!1`$\u{6}<% c)`1`3`P`tnB!U\
        `XV[( c1`G`K`L`W`Z`]`P\u{a}`\"U`V`o5s!Z`\u{4}kM!Z`a{K! b\u{1d}\u{e}\u{1d}!*`\u{1f}\u{8}y!V`fV\u{f}!1`\u{1e}\u{14}\
        A$ b#`]`I`&fW$ b1`B`7`XiZ!Z`\u{12}\u{11}\u{f}$ c1`U`V`\u{14}'7![`W#j\" b1``q\u{5}% c1`O`P`G`\\5\u{1a}$ b(`.`;`7\
        Y7\" bZ`&\u{d}\u{5}# b3`<`[Ak) c+`0`3`9`:`B`C`E`\"p\u{1c}! byk\u{1f}\" bJ`\u{16}g\u{3}! c\u{1b}\u{f}\u{16}\" b]\
        `h(<\"T`Y`{/\u{15}! b\u{d}~.!X`\u{4}ZH* c1`3`5`@`L`P`Q`R`V`C\u{16}^! bVdw!Z`\u{11}$.!1`nzK# c?`]`\u{4}\u{0},\" \
        bH`o+@!1`XZM!V`2\"\u{1e}\" bE`Y\u{19}3\"#`1`G#\u{2}!#`\u{10}\u{3};! b(\u{17}S\" b;`FIe\" bM`lcf\" c]`k`\u{1e}!\\\
        `zG/\" bP`LeA!1`:p1!V`P\u{c}\u{10}\" b<`\u{14}>D\" b?`}SY0 c1`3`6`;`E`I`P`Q`T`X`Y`Z`[`\\`]`\u{13}^Z& b#`,`1`2`K\
        `N3\u{8}\"#`1`%+d\" b3`jy\u{4}\" bO`A9*\" bG`%j<\" c6`\u{0}`r\" b]`\u{2}-.\" bK`{J8# c1`]`A/:! bD\u{f}S# cO`Q`\u{10}\
        \u{12}k' c#`,`2`3`J`O`$a<! b~IW!1`!dY! b}\u{4}F!1`g\u{6}\u{8}\" b]`B\u{13}\u{1e}!\"`Z[E!V`\u{1b}as\" b]`3\u{4}\u{1}\
        \" bK`3V\u{a}!U`ir+! bAv<% c1`3`7`P`0}>!Z`\u{1a}QBU c!`#`$`%`&`(`)`*`+`,`/`0`1`3`4`5`6`7`8`9`:`;`<`=`>`?`@`A`B`\
        D`E`F`G`H`J`K`L`N`O`P`Q`R`S`T`U`V`W`X`Y`Z`\\`]`q\u{f}\u{f}\" b[`e\u{8}\u{1f}# c3`P`\u{6}\u{0}~!!`Gg\u{1}!1`U\u{2}\
        \u{1d}!Z`t]x# b,`4`{<\u{1a}# b3`P`F2+# c3`]`pP\u{7f}!X`g\u{19}\u{a}!V`\u{11}Z(! b;,)\" b3`\u{7f}\u{a}\u{12}\" b\
        V`H<V\" b3`\u{13}R\u{2}!\"`q}\u{1c}!1`WCH! bNw]\"W`Z` Y|\" bU`\u{1a}o~! bD>\u{f}!%`#t\"\" c3`\u{16}1[!1`\u{9}\u{17}\
        e1 c,`0`1`3`6`8`;`=`>`@`A`G`J`O`P`Q`\u{1f}8f\" b5`*X\u{3}# b$`]` b#!!`).F.3`5`6`:`<`=`F`G`J`K`O`P`W`]`1#\u{7}!Y\
        `q\u{16}\u{19}!V`\u{10}\u{13},\" b3`\u{4} =! bn\u{10}C$ b*`1`]`B/X!Z` pX!%`\u{1f}E_\" b>`Je\u{6}\"\"`1`|/ !\"`l\
        /+$ c3`9`P`\\=G! bzyx\" bO`jG\u{1}\" b]`\u{14}J.\" b]`EIB\" b]`bZ`# b8`:`Y\\{!Z``M\"!U`\u{f}-%!V`\u{0} *!V`s^g$\
         c=`G`W`8\u{c}\u{0}$ c2`J`3`u:\u{a}# b1`3`L\u{e}\u{16}!1`\u{d}P:# b#`3`V:V\" c]`z(x!U`\"\u{1e}y# b3`P`/Z\u{0}!Z\
        `C\u{8}(# b1`]`U,8!1`/\u{2}A\" c9`\u{1d}!J% c1`N`O`3`\u{18}\u{1e}c\" b3`\u{1c}6q\")`*`;`+!V`\u{1}\u{9}O!U`3zd\"\
         b#`%\u{16}h# b1`3`)\u{19}\u{12}\"W`Z`wY;\" b3`T0M# b,`?`M(R!1`_s\\! cR\u{1c}$\" b3`n%#, c1`8`:`;`<`=`>`?`A`B`G\
        `X\u{4}%! b\u{1}+Y!1`\u{1f}Un!V`\u{1}\u{19},!)`S|?!S`\u{19}~w! b)\u{1d}2\" bJ`Q\u{14}A# b8`O`\u{14}\u{1d}`7 c!`\
        #`(`*`,`.`0`1`3`5`;`?`B`G`I`J`K`N`O`Q`R`]`\u{1a}'\u{14}& c1`3`P`]`5`0\u{1c}3\" bZ`_\u{e}\u{18}!$`^C:\" b?`F\u{d}\
        ;) c#`%`1`3`>`P`K`X`a7[!Z`\u{0}\u{19}u* c1`=`I`L`N`O`R`Z`]`\"\u{1e}\u{19}\" bN`<\u{4}W# b1`P`\u{5}\u{10}\u{7f}\"\
        \"`,`\u{1a}F\u{1a}!&`,7'\" cY`p4Z' cB`G`N`O`P`X`Tx\u{b}!Z`~1\u{15}# b]`R`\u{c}?\u{19}\" bN`]\u{12}=!Z`TJ6!T`Pt\\\
        # cU`X`x\u{b}\u{12}!$`J\"?$ c3`5`6`{\"K\" c3`\u{2}\u{0}\u{15}!#`~`/! b+\u{d}l\" b3`\u{15}Mv$ b1`J`3`A=`$ cH`Q`V\
        `)S\u{a}( c\"`3`4`>`K`R`]`\u{1b}\u{12}\u{12}% cP`]`G`N`g8V\"V`Z`\u{0}\u{10}[\" bO`R.d# b3`O`?\u{1}\u{1a}' c1`3`\
        <`=`O`W`]\u{14}1!1``>@\" b8`,\u{18}x\"(`.`)$\u{1a}\" bL`\u{c}6D# c]`Z`T@L\"%`1`<\u{17}R!&`\u{7f}Q=!Z`@\u{1c}\u{8}\
        !2`5\u{1c}\u{2}!1`/1.# b%`]`c_/!V`c}s! b\u{3}\u{0}n\" b3`K^\u{1e}# b1`<`qX\u{1f}! bq27!V`\u{e}a6!1`\u{18}6J\" b\
        3`H\u{14}J\" bG`\u{e}ku!Z`;\u{8}3!Z`3\u{a};$ cP`?`3`#\u{19}}# bB`6`5*\u{1c}\" bZ`\u{1e}J3! b\u{18}\u{7f}3\" cQ`\
        F\u{1c}3! bB\u{1d}@!V`c\u{c}G#U`V`Z`7zl! bk0\u{0}\"V`U`x^g! bX\u{9}\u{c}!Z`9R\u{12}1 c!`,`0`1`3`7`8`9`;`<`G`N`O\
        `P`Q`]`v\\|\" b]`\u{19}\u{1c}\u{b}\" b[`>\\/!&`.i1# bK`V`bWh\" bZ`\u{5}Wt!%`x'\u{1c}!U`g_5!%`Z\u{1c}\u{b}! by/\u{18}\
        !V`ex\u{8}\" b3`eut\" bR`fo\u{0}#\"`#`1`\u{1e}H4!1`s\u{9}A% c3`O`]`Q`\u{3}k\u{7f}' c(`)`.`3`G`R`B-\u{17}!T`\u{0}\
        \u{6}\u{19}$ cP`Z`]`V6D\"U`Z`[xj!V`3@\u{1a}$ b1`3`7`\u{6}\u{6}H\" b]`/`[! b[Lb!Z`\u{1e}k\u{7}# b,`O`Me\u{1f}\"V\
        `Z`u*)#\"`#`1`G5\\\" bR`\u{18}A\u{9}!U`P\u{1e}\u{14}!V`g&)# b?`3`*G\\!V`1K)\" b8`VYU\" c3`)a\u{9}\" bJ`Qmh# b1`\
        3`\u{a}9\u{a}\" b3`D0e23`4`5`6`7`<`=`?`@`C`G`N`O`P`Q`V`Z`]`\u{a}p'\" b4`v\u{a}b$ c1`W`]`d!d!1`jP\\!1``\\n\" c9`\
        \u{7f}\u{15}u$ c1`3`P`\u{1a}y\u{9}!Z`2j,\" bJ`Mx4!V` o%!W`8\u{7}0\" bJ`,2:!Z`Q\u{8}A!U`/\u{10}i!$`|>\u{7f}%S`T`\
        W`Z`[`\u{19}\u{13},! bF\u{1c}D# c1`]`op_!1`\\T\u{4}$ c3`Z`]`\u{d}\u{16}P\" c]`nHc\" b3`<R\u{5}!Z`zt)!$`_\u{8}.!\
        V`cb5! bq-8$ c1`7`W`|N=!1`f:m# b#`3`zfv\" b3`\u{14}>\u{0}\" b:`t\u{14}\u{14}!V`Xe\u{1e}# cP`3`\\v!\" bO`\u{9}#.\
        \"T`X`\u{9}RM\" c3`\\3U\" bO`r\u{3}\u{f}\"Z`U`R\u{1a}5!1`G/v\" bZ`\u{1f}9\u{12}G c!`#`(`*`,`0`1`3`4`5`6`7`8`9`:\
        `;`<`=`>`?`@`A`B`D`E`G`K`L`N`O`P`Q`R`S`V`X`Z`]`2R\u{15}!V`mQ1! b|\u{4}=!V`\u{8}\u{14}v\" b]`=Aw\" cR`an|\" b3`E\
        \u{c}\u{4}' c1`3`N`P`R`]`\u{3}BA\" b3`)NK![`\"1S\" b3`N[v!Y`X\u{18}w!Z`+P\u{18}!V`\u{e}\u{1a}!\" bE`{w7+ c\"`#`\
        1`3`8`9`J`N`]`I`)LE! b<gl!U`\u{9}O\u{18}\" bR`\u{17}\u{19}@!Z`\u{19}_N!Y`\u{7f}*V# b3`Q`r:^!U`s\u{18}_\" bE`\u{2}\
        \u{2}|!1`$E\u{a}\"W`\\`st_!\\`$#V!#`4Ve+ c3`8`@`B`D`G`H`K`O`Z`\u{5}YF% c1`3`;`P`lzS\" b]`JP\u{9}\"#`1`&\u{16}$!\
        W`}(3!1`C23\" bJ`Uo<!\"`\u{7f}:>+ c*`/`1`3`:`L`O`P`Q`X`Tzq! bN\u{16}\u{b}! bb.\u{5}# c1`]`4K\u{15}! bkc(\" bR`z\
        x@!1`ldC\"#`1``No\" bZ`?C,![`{Ho!V`&\u{18}~\"V`Z`\u{16}\u{10}\u{17}\" bB`.\u{1f}0!2`\u{1}<Q% c3`5`=`Z`w(l\" bQ`\
        \u{10}<r!1`e|\u{10}\" b3`ZmH\" bG`I\u{8}U\" b<`G\u{16}p\" bN`x8u$ c3`]`G`j<|' c#`3`G`P`O`J`C\u{6}\u{4}\" bP`\u{7}\
        \u{7f}B! bK\u{7f}J\" b=`{\u{d}T\" b8`\u{4}[b!1`9\u{7}q\" bO`Vm=\" cQ`hnu\" bG`\u{a}@\u{b}# c1`P`_\u{15}\u{1f}' \
        c1`3`O`P`Q`]`.*Q# b1`P`h\u{3}\u{14}\" b7`L\u{4}'!1`\u{a}gx!!`.Y|\" b9`qi\u{7}- c3`4`6`7`9`>`F`G`J`X`Z`]`\u{f}N\u{8}\
        # cI`]`z?,# cJ`5`&$E\" bV`t\u{2}\u{0}!U`m5\u{f}# c]`O`\u{10}\u{1b}\u{1b}!1`T\u{a}%!V`\u{d}%2% c3`4`L`N`F\u{e}b'\
         c*`1`3`J`P`R`\u{1b};I# bN`3`6_U!Z`\u{7f}/f# b3`@`\u{a}cj\"W`Z`Mm\u{1e}\" b]`$\u{16}\\\" cZ`OF\u{1b}!V`\u{9}M*$\
         cL`O`N`KiC! b}JD\" c]`J\u{1}_\" b4`\u{4}Q\u{9}# cG`3`\u{e}2y!)`r\u{1f}\u{c}' c\"`#`1`3`G`O`^J\u{1b}\" bO`qC \"\
         bO`\u{f}Xz!V`\u{14}m\u{16}!1`!0\u{a}!*`\u{e}u\u{f}!Z`,&o! b`C\u{f}! bw\u{4}I\" b7`C\u{16}]!1`*g\u{12}!W`\u{0}\u{b}\
        \u{15}!,`eF\u{18}!1`t#6!Z`z^<\" bF`kuC\"Z`V`2oE!V`q\u{13}g\" b@`06H\" cG`WbJ# c0`9`.Rx$ c1`]`Z`n]\u{d}# c3`P`\u{18}\
        ~\u{14}& c2`3`4`J`N`5\u{14}m!\"`]\u{1b}\u{6}!U`K9\u{17}& c1`3`K`M`P`N\u{19}%* c3`:`=`D`L`O`T`[`]`bj1\"\"`#`\u{12}\
        \u{16}O# b1`G`[m1!V`'sN\" bE`k\u{18}g# c1`O`+Ha# bG`3`\u{12}+\u{1a}\" bE`oh\u{1b}\" c3`\u{d}!2\" bP`ijH$ c2`3`P\
        `bh}1 c1`3`4`5`:`<`?`@`A`G`K`O`P`Q`R`Z`\u{10}\u{6}\u{11}!&`@PD!1`$\u{7}G!Z`\u{e}F\u{1b}\" bP`r5+# cH`K`x\u{a}\u{17}\
        , c*`1`3`4`<`J`N`O`P`Z`]`\u{b}\"\u{1c}\"V`X`\u{7}\u{1b}\u{1c}% c%`Q`]`8`\u{8}&'& c#`1`P`]`3`N\u{d}-!V`|6o!1`*J#\
        # b1`7`u|H!V`>\u{4}K!\"`\u{1e}%\u{d}!1`[\u{1}8!#`o)C!1`*%D\" bE`TFy! b\u{13}0\u{5}!1`h\u{18}\"!,`\u{1b}t#4 c3`5\
        `6`;`<`@`D`E`F`K`N`O`P`U`V`X`Y`[`]`?.*\" bP`b#3!Z`}\u{18}6& c#`3`S`]`4`YTQ! b\u{1f}Zj! b( 8!V`\u{13}5H6 c#`(`)`\
        ,`1`3`7`8`:`;`<`=`>`?`A`B`C`E`G`N`]`l\u{4}y\" bJ`\u{1f}fz!Z`Xy\"!Z`i]z!#`S\u{5}\u{7}# c3`P`!\u{b}v!\"`:<#!1`W,4\
        / c)`1`3`8`<`>`K`P`Q`R`X`Y`Z`]`\u{b}X8& c1`3`7`]`5`rzR# cX`D`\u{14}b\u{1f}! b\u{5}o<!V`K2`# b1`O`\u{d}3\u{17}# \
        c9`]`CV&\" bR`B8h!%`(=~!1`\u{12}JJ\" b9`G#p! b3#$!W`DRe#V`X`Z`\u{13}+n# b%`>`\u{1b}Cz$ c#`P`R`\u{7}Ca# b6`3`PI\u{13}\
        + c3`7`E`L`P`V`Y`Z`[`]`\u{10}e4!1`6Na!$`\u{c}[k\" bQ`~\u{c}(\" b3`i\u{4}d!1`tuq!U`n*(!Z`+`|\" b]`rB\u{8}\" c1`\u{8}\
        \u{7}/\" bO`K13% c#`3`G`N`!wT!U`*\u{17}y$ c1`3`P`$\u{12}|$ cP`]`7`g~\u{7f}0 c!`2`3`5`8`:`=`>`N`O`P`U`V`Z`]`w\u{0}\
        \u{3}!U`\u{19}s\u{13}\" b7`skJ!V`fug\" b]`\u{c};N$ c1`3`G`H5a!Z`8]\"!1`89$! c(.(!Z`E_)\" b]`!11!\\`\u{d}\"\u{10}\
        \" cH`7j $ c1`3`O`\u{12}g`! baPe!U` 0\u{15}# b\"`?`,8R!V`\u{1f}7t!V`k\u{10}\u{8}! b{\u{2}\u{c}\" b1`\u{17}c.\" \
        b]`?B2\" bG`DC5!,`\u{4}}?\"&`1`\u{1a}}P\" b=`uZl# b1`Q`a1\u{1}' c1`3`>`A`G`R`)y\u{1a}#\"`#`1`Pa(\" bP`Q;\u{5}\"\
         b8`kI\u{1a}@ c)`1`2`3`4`5`7`9`:`;`<`=`?`@`B`C`E`F`G`J`K`L`M`N`O`P`Q`R`U`W`]`\u{13}j6\" cO`+gX!1`_L & c3`G`L`Z`\
        ]`\u{1d}j#!1`fH6#V`X`Z`\u{17})V!1`&Vg! b.\u{1b}y\" b3`s\u{c}{\" bY`\u{15};z\" bG`\u{d}ZP\" b3`L\u{0}~\" b1`Gv\u{1b}\
        !W`G\u{4}#!W`Hk6\" b@`\u{1d}nQ!$`f<R!1`L\u{10}`!%`]4\u{9}\" bR`e-\u{15}\" b7`VB\u{18}\"*`1`z)\u{1d}\" bH`\u{8} \
        !!Z`<_(!Z`\u{b}HH$ c#`3`Q`|f{\" bE`]N1!X`u';\" b3`\u{15}+R\" bG`\u{14}vT!Z`\u{6}`\u{d}\" b7`e),$ c3`<`E`\u{d}\\\
        6\" b3`\u{16}]8!1`A3a!\"`\u{15}v\u{d}! bnW9\" bP`\u{14}|>!V`O+\u{c}3 c1`3`4`5`7`9`<`=`G`I`K`M`N`O`P`V`Z`]`\u{15}\
        \u{1d}\u{14}!V`\u{8}]\u{1d}\" b\"`\u{4}7W!U`(e\u{7f}\" bP`s*e\"W`X`\u{c}\u{18}{!U`mP\u{5}!Y`D}k!X`\u{7f}{l!W`M;\
        \u{4}\" b>`2/3# c3`O`TPT\" bU`)xX!1`+Bz!1`&L\u{7f}!U`T#\u{5}!V`\u{12}\u{14}e! bC#m% c#`,`J`K`\u{7f}\u{8}%\"V`U`\
        \"v>![`TuD!,`X\u{9}T!X`\u{5}a\u{4}! b|#\u{c}!V`\u{4}#E!V`8&V!1`x5[!1`~\u{18}j!1`\u{16}\u{b}xM c#`(`)`,`1`3`4`5`\
        6`7`8`9`:`;`<`=`>`?`@`A`B`C`E`G`H`I`J`K`L`M`N`O`P`Q`R`S`T`U`V`W`Y`Z`\\`]`5\u{1f}\u{f}# c1`P`\u{3}\u{d}+!U`@ B\"\
         bK`JhQ!&`@\u{7}V!U`\u{13}\u{17}M$ c@`3`P`&'P!%`\u{4}\u{18}W!!`&[n!1`p\u{2}0\"V`Z`/uJ\"W`X`ZWR!V`\u{1f}~e!\"`f6\
        \u{17}!Z`Z!\u{1b}( c2`3`;`C`H`O`U`Q/)!1`y6H!Z`m|V!Z`4\u{f}u!V`S>\u{0}$ c3`5`P`jL\"!#`q]M\"\"`#`d\u{13}s!T`0t\u{d}\
        !1`zk\u{1d}! b\u{14}%G!X`%\u{1}m\" bV`\u{15}\u{19}v!\"`Kv?!Z`<L !1`Y*9!U`%%]\" bR`\u{3}3C!T`r/Q* c1`3`5`;`P`R`U\
        `Z`]`\u{c}yl!V`}5m# cP`3`\u{f}(B# b#`3`Z1e\" bG`ED.$ b#`G`3`DxV# b-`K`N&i!U`\u{1a}o\u{11}\" b]`.9\u{15}!%`A\u{1d}\
        J!U`<\u{19}b! bK\u{11}y\" bG` .\u{17}!1`D\u{a}>! b\u{f}jL!Z`Loj!U`\u{6}Bp$ b*`3`Q`\u{3}Of\" bO`x:#!U`\u{8}hw! b\
        {X\u{f}!U`W\u{13}\u{14}# b2`J`K\u{1c}.* c1`3`E`O`P`R`Z`[`]`>t0![`bJ1!1`v`c!$`GQv$ c]`K`P`eq{!#`m \u{12}!#`C: \"\
        Z`V`q> \" b?`b\u{6}.\"W`V`0.M!U`M4\u{1b}\" b6`\\\u{0}l\" bN`xGo!X`\u{6}\u{5}\u{d}% c2`G`L`P`\u{7}g\"% c3`H`O`Z`\
        zQ+!1`Tpq& c)`3`9`<`P`lH\u{3}% c1`P`9`4`\u{10}E\u{15}!\"`\u{2};&\" bH`\u{16}4C! b*vq!1`\u{1a}\u{1d}t!\"`g_\u{c}\
        # c3`]`\u{f}|\u{13}\" b]`\\\u{a}B& c3`4`O`Z`]`#kr!1`\u{4}]\u{4}\" b3`\u{1}\u{14},!1`(.G$ c#`J`]`2\u{e}k![`p\u{1c}\
        \u{1a}# b$`3`\u{12}A\u{1b}\"Z`V`\u{16}\u{16}2$ cO`U`4`A\u{1}-\"W`X`[\u{9}.\" b3`41=& c*`3`N`Q`?`zlB! cDpV\"V`Z`\
        Osy% c#`?`G`3`\\\u{10}\"# b-`Q`pXk% c1`]`<`Z`&\u{8}\u{12}!,`\\o\u{1e}\" b]`$EY2 c1`3`4`5`7`9`:`;`<`=`C`E`O`P`U`\
        Z`]`\u{e}%]$ c4`O`]`\u{7f}?p!Z`b?)\" b]`~]I\" bP`\u{1d}b~\" bX`z\u{1b}<!Z`FXi!U`V\u{7f}j% c3`5`O`P`7\u{1b}\u{7f}\
        \" bG`P#\u{b}# b1`3`\u{1d}/l# cO`3`Z~9\" bI`Wj>\" bH`\u{f}\u{2}\u{16}# bG`7`CYP\" c3`>\u{1c}{' c#`,`2`3`?`G`^I\u{10}\
        !Z`\u{17}wU!V`\u{a}6\u{d}!V`\u{7}3-!W`}P=\" b7`csG2 c!`3`4`5`6`E`G`J`L`O`R`S`U`Y`Z`[`]`p\u{17}\u{18}# b1`3`/3n!\
         bWJ\u{1c}# b\"`O`nIj\" b=`Uc\"!\\`j|1!#`\u{a}jE% cX`]`Z`3`Za\\!V`\u{1d}i_\" bG`\u{2}\u{3}v% c1`]`3`N`O<}$ cG`U\
        `3`S]\u{13}\"\"`1`h\u{18}H# b*`I`^\u{1a}N\" b3`\u{7f}=g# cU`V`4Oo& c3`4`O`Q`]`ecq!1`\u{9}\u{11}\u{1d}# b1`L`il<\
        !V`MBE!U`6+K$ c3`P`R`>\u{c}h!1`e\u{1b}\u{3}!U`Cn%# b<`3`%%*\" b3`&b\u{0}!Z`\u{4}[J\" bN`{68!V`kv[# cZ`]`H^n![`\u{18}\
        Cg# b3`P`RC;!V`\u{19}Hi!1`Em\u{3}!Z`\u{7}~I# bO`3`\u{16}DZ\" bN`^YV!Z`>Ja\"W`U`&.-\" b7`bbO\" cG`lcg# c]`G`7[w#\
         c3`P`AvU\" b;`#[[! b7M\u{10}!Z`\u{8}\u{1e}5\" bG`2lV% cG`O`]`3`^uj!1`ES8# cP`]`mT@\" bV`b\u{1}q\" c]`PD\u{11}!\
        /`<'\u{e}!V`\u{8}~'!V`tsD\" b3`6IP\" bX`45\u{4}!Z`\u{3}2(!W`\u{7}18\" bO`@v\u{12}\" c3`F_\u{14}\" bZ`\u{12};#!U\
        `$\u{9}\u{9}!V`\u{c}\u{c}\u{19}\"V`Z`!}\u{1c}$S`Z`\\`V`Ga@\" bL`9_b\"\"`,`\u{8}\u{b}l# c3`W`<\u{1}\u{a}$ b1`3`G\
        `!\u{7}\u{f}!\"`O\u{19}E!1`\u{1c}`z! b\u{16}A%!Z`D\u{a}B!Z`_\u{11}\u{4}$ c1`3`O`V7\u{d}!U`]x+! b\u{2}H:! bp\u{14}\
        \u{10}\" b3`tZ5!W`\u{b}|5% c)`<`=`Q`FP;!1`T\u{1f}A!1`}\u{10}E!V`;\u{10}N! bPyV# b1`]`\u{a}\u{4}\u{5}$ c3`O`Z`tz\
        \u{18}!%`UY\u{11}! b[\u{3}\u{1f}\" bK`\u{12}cz\" b8` A5' c*`1`3`N`Q`]`\u{d}'\u{d}!V`?\u{d}/!\"`dxp# c3`5`\u{1f}\
        \u{1c}+% c&`,`3`;`}\u{4}L! bz6L!1`qtV!1`n\u{1}w\"[`V`<zz!U`tu<!&`!CA\"V`Z`B(^\" b3`{Z`!1`8(n% c1`G`O`]`\u{4}g\u{12}\
        # bZ`3`\u{10}/*, c,`1`3`8`9`:`<`G`N`P`]`/%e!Z`f\u{3}1! b,\u{1b}\u{1f}!\"`\u{1f}O !V`\u{9}B.!Z`t\u{1d}L# b,`3`,9\
        \u{9}\" b3`y.p!U`\u{1d}pq!1`\u{1}|\u{1c}!#`&\u{1}'!U`VB2\" bO`:46!Z`!7R# b!`1`\u{1f}s\u{1e}! b-_5\" bK`-`S!U`MC\
        |\" cR`n7 !1`{jY!Z`3qn!%`ffw!Z`KOB\" bK`LmN\" bO`T\u{3})\" bN`q)m\"\"`1`dQ\u{c}! b4t\u{f}!Z`|\u{11}\u{16}; c0`1\
        `3`4`9`;`=`>`?`@`A`B`C`E`G`H`I`J`K`O`P`R`U`V`W`]`Mv1* c3`6`=`D`G`O`P`U`V`\u{3}\u{8}5!,`b\u{c}U\"V`U`Q\u{a}z!Z`l\
        mg# b/`]`\u{1b}R}% c!`@`>`Z`$v.!W`\u{3}\u{e}8# c4`R`dxF!Z`n(b!1`d(j# b9`N`E\u{16}\u{13}/ c3`4`@`B`F`H`I`J`K`O`P\
        `R`X`]`?\u{19}7! bnCZ\" bO`\u{18}0[!V`d!\\\" bL`@\u{1a}w$ cE`[`]`7m\u{7f}# b$`O`mx\u{5}!U`.`%!U`j+7!Z``Tc! b\u{1c}\
        |=\" c]`\u{13}wi# cO`3`S?\u{7}\"V`U`\u{10}\u{a}\u{9}\" bU`\u{d}$R!\\`bu`!V`\u{4}kq# cZ`]`3Y#) c1`3`7`E`N`O`P`R`\
        UvI'U`V`W`X`Y`Z`[`-#P!1`=}o# b1`3`8~\u{1}!)`2)\u{14}!V`\u{f}dG$ cH`O`Z`n\u{6}I# c1`G`\u{14}oV* c*`1`3`<`L`N`O`P\
        `Q`JHx!Z`QF|\" b]`Z.;\" b]`9\u{f}_! bn/h\" b]`<eu\" b9`\u{c}t\u{1f}\" bP`}7/\" bP`R\u{b}f!\"`u\u{2}b!W`I@d!1`kF\
        \u{18}!X`C\u{16}:# bH`3`X.;!1`3|H!V`%\u{2}o# c3`P`\u{5}6f!1`G7l\"U`Z`\u{f}\u{16}P!$`t\u{6}@\" bV`\u{9}9\u{1c}* \
        c(`.`4`;`A`O`V`Z`]`t\u{7f}o& b\"`#`1`J`3`,_5# c3`O`(qy$ c3`O`R`FB\u{0}!1`T\u{1f}\u{3}$ cG`3`5`q:\u{1b}! bWD1\" \
        bE`I,`\" b?`o\u{c}L!U`w9\u{2}$ b1`H`N`)f&/ c*`/`1`3`5`7`=`?`J`K`N`P`Q`]`Q{B\" b3` ~W!X`}-f!V`9<J\"\"`,`L\u{7f}\u{0}\
        0 c1`3`5`6`7`:`B`D`G`H`N`P`V`Z`]`:]\u{e}\" bI`\u{1}N\u{13}# b#`W`&FQ!2`V\u{1f}\u{e}$ c3`7`P`\u{18}+2( c!`\"`1`2\
        `3`P`A`0}q!\"`pKx!U`Y\u{10}i\" bA`bl\u{c}$ c]`P`Q`\u{7f}\u{b}\u{14}!V`\u{d}\u{1e}\u{16}\" b?`vg\u{1c}% c1`3`4`5\
        `kl\"!$`b\u{7f}c!1`P3\u{19}\"V`U`\u{b}y\u{19}!(`W^R!X`>]~!#`?|\u{6}!%`X\u{19}\u{15}!V`ukC!T`\u{8}f)# c3`B`C\u{b}\
        -\" b?`*L?$ cP`Y`[`bZZ!1`W&\u{2}!$` \u{c}\u{e}1 c0`3`5`7`=`?`B`E`H`K`L`O`P`Q`R`W`\u{e} \u{14}\" bZ`\u{7}&L!Z`,E\
        T!Y`f*`!Y`cmv$ b#`,`O`\u{1a}\u{15}c& c1`3`?`G`:`\u{f}3o! cAqo#U`V`W`,V\u{3}!/`2\u{7f}m% c4`9`W`E`wIr!Z`eo\u{9}!\
        Y`\u{1b}'\u{1c}!/`\u{1b}WJ\" bP`Hd9!Z`\u{19}~\"!1`6\\W# c*`W`fRd# bK`V`\u{1b}\u{1a}\u{5}\" bG`[h|\" b6`Ze\u{10}\
        & c3`5`G`=`K`N}\u{10}\" bX`Mz\u{19}$ b2`3`8`\u{1f}v?!X`IPF! b4L^$ cK`O`]`\u{15}r_\" bG`5n1# b<`3`C\u{5}M!,`\u{7}\
        |U\" bK`P\u{1b}V\" bO`mt\u{19}# b3`O`\u{4}O<\" b3`\u{9}\u{14}I# bR`]`Ae#!Z`1 d!Z`\u{0}V(!V`f\u{19}g!U`bBJ\" bQ`\
        +Y|!V`[gN' c(`.`6`F`;`A`\u{c}rm% c1`3`G`M`=^q\" bO`\u{14}DH# cG`<`2n^\" bG`\u{17}8g# c3`X`\u{19}\\{\" bY`^Y3! b\
        :4=!%`\\\u{7f}C\" b]`N\u{1e}H# b#`3`[a\u{4}!V`{\"3$ c\\`R`W`\u{8}\u{1c}=!Z`-`e' c0`B`K`O`P`U`@Uo!Z`\"@t\" c]`c7\
        {!Z`Z\u{6}}\" b=`~\u{d}-!U`r,F# c7`Y`IQp! b\u{9}\u{1a}\u{16}!\"`q\u{11},# b1`P`F%\u{12}!W`\u{0}\u{16}\u{14}!U`<\
        lp!Z`u/(1 c\"`1`3`4`5`@`A`F`G`J`K`P`Q`V`W`Z`\u{8}4W!1`Fd\u{2}!\\`$M\u{1b}# b*`3`8f2! b\u{b}\"\"& c/`7`9`:`\\`*\u{5}\
        F!Z`IYu!1`W,\u{0}\"#`,`.\u{b}\u{15}!V`\u{a}dq# b3`F`\u{14}a\u{0}# c1`R`R\u{7f}\u{e}!%`xfa\" c]`\u{6}-1!1`221!V`\
        J{o\" b]`wKr\" b9`&l\u{a}!Z`\u{1a}u4$ c3`J`R`g\u{15}r\" b]`#\u{1e}s\"X`V`==u\" bU`\u{17}\u{c},!/`E?X!V`\u{13}%t\
        !,`\u{1d}j_!V`;Y$$ b#`1`P`0\u{5}1\" b3`zX\u{12}! b'v\u{1f}!X`\u{1c}\u{1f}\u{8}!W`<\u{16}\u{1e}( c3`8`J`N`P`W`]`\
        S\u{11}(\" cZ`\u{5}_1!V`Q'2!&`)u4#U`Y`Z`\u{15}r,! b$VF!U`yva\"#`1`\u{14}Tl! b\u{7}8(!%`iV;!1`\u{8}\u{d}U) c1`3`\
        4`G`J`K`O`R`\u{7}\u{19}Y!Z`\u{8}22# b2`<`paw) c&`(`3`G`O`P`Z`]`/c\u{b}\" b9`?xS# b<`X`l{a% c4`Q`R`O`2\u{c}c!V`;\
        <{! bP\u{19}4!/`e*?\" b3`Y$X!U`VBo!Z`si\u{9}!X`S\u{d}+!W`t!\u{b}!W`rIW\" bP`itu!\"`b(\u{14}\" c@`w\u{17}0\" bL`\
        +YG!,`w&F\"V`Z`\u{14}{\\\" cY`\u{f}r|+ c*`3`;`=`>`?`E`F`P`Q`.\u{4}\u{19}\" b3`\u{1a}8\\% c,`2`3`J`ofd\" bP`\u{c}\
        \u{10}h\" cZ`X#.!*`\u{4}NA!Z`\u{3}\u{10}f# cH`K`6i+!&`/VY# c9`G`\u{3}\u{a}f!V`MJ?!X`3k\u{e}& c1`G`P`]`3``>1\" b\
        ]`t:}!Z`\u{1f}Y\u{1}# cA`P`7)N# b1`3`\u{e}V7\" bJ`Z\u{15}\u{e}\"Z`V`b\u{d}.! b\u{13}5~! bxDw!,`7,\u{1f}\"X`V`\u{8}\
        \u{1}!\" b3` \u{0};# b<`O`47k\"\"`1`r\u{15}o* c(`*`1`3`<`?`K`P`]`+H}! bU^\u{f}!W`\u{0}g%\" b3`\u{17}\u{f}c!\"`}\
        \u{7f}m\" b]`\u{12}z/\" cZ`[j,# b2`K`['Z!1`\u{1a}[e( c1`>`G`O`P`W`X`Vux\" b3`'t%# c]`G`\u{1f}.Q) c3`4`G`J`L`O`V\
        `]`\u{f}Dq$ c1`O`]`s\u{10}$!1`\u{0}1s# c7`F`\u{7f}]\u{4}!V`QA\u{f}!Y`b`0! b) D!1`O\"V!%`\u{17}Q\u{b}\" b]`u2[!Z\
        `rsk!'`\u{e}\u{1}\u{9}\"Y`Z`+a3!&`IoJ\" cP`F1A\" bO`X[L!Z`&EX\" b3`]Pa! b\u{18}8,![`f\u{6}\u{a}\" bG`v^\u{12}\"\
         bZ`eG+!Z`T\u{e}5\"Z`U`\u{18}j>!1`Q\u{17}`! b\u{1e}#s! c\u{c}.\u{a}\" bO`n(W# b3`J`=(.!W`4x4!*` Fd# c!`3`1rr\" \
        bG`41\u{9}\" b3`QK\u{12}!\"`\u{3})!\" b3`W,\u{a}!&`\u{8}p2!1`W{F!%`\u{b}3p( c3`4`@`H`L`R`W`\u{11}=|# b1`N`\u{4}\
        C|#\"`#`1`\u{d}v\u{3}$ b'`1`3`\u{4}\u{4}\u{7}# c3`G`Q8\u{4}\" bO`\u{11}23!1``K\u{12}!,`L\u{1a}R# bP`=`ZGY\" b3`\
        XNy!V`vpB!%`zUw!Z``P,!U`:PH# b8`:`<?]\" b3`\u{d}Iq!V`Y\u{11})$ b1`7`P`\u{0}#b!X`\u{1a}s{# b1`Q`!R|* c1`3`4`F`J`\
        O`P`Z`]`{(\u{18}# cO`]`O\u{9}^!Z`:/\u{8}!1`\u{3}N^# b1`G`H\u{1b}\u{17}!1`R=\u{1d}# cO`Z`hu4& c:`G`Y`Z`]`s\u{1}c\
        # b]`Z`kY\u{e}!1`zk'!V`\u{5}f`\" bP`{3\u{1e}$ c#`3`K`X%F! b:Oy!%`\"D{\" bN` Q~! bS(\u{9}! b;\u{3}\u{1d}# cK`L`\\\
        =+' c*`1`3`?`]`G`/C\u{1c}# b1`]`\u{e}!3!1`\u{d}HA\" b]`ceI\" b3`NEq! bgxt!\"`u,|!Z`MG\u{4}# b%`]`oX\u{1d}!1`Yb0\
        \" bZ`O\u{2}C! bZ\u{1d}O\" b3`\u{16};o# b,`G`Dc7! biX\u{8}\" b3`=\u{7f}># c1`3`\u{12}yO% c1`3`G`]`\u{11}\u{7}Y\"\
         bY`\u{a}p[\" b3`+ \u{8}!V`Zq\u{17}!$`O\u{10}:! cjx\u{f}# b1`P`{CB!1`zdu& c3`N`O`P`Q`ih\u{1e}!1`\u{15}J/# b,`=`\
        6\u{17};!V`X<X! b\u{e}bn$ c3`L`O`(_g# bQ`R`\u{7}gM!$`\u{1f}\u{14}\u{19}$ c,`=`]`b`\"% c4`C`L`R`F\u{7f}e$ b1`P`3\
        `\u{0}b\u{1}!W`\u{5}n\u{d}$ c1`G`I`\u{5}x\u{13}% c3`O`G`X`e*X!V`ENk# b;`N`(w}$ b\"`,`N`%=Y!\"`D{\u{15}% c1`3`P`\
        N`M3<\"#`1`~~D!Z`2DW!1`u\u{1b}[! b~\u{f}P!1`]3(\" bG`r\u{1f}i\" bZ`W&\u{7f}% c3`4`V`R`N\u{2}\u{8}\" bL`GpK\"V`Z\
        `t\u{d}\\!V`\\\u{10}w!%`t;\u{1}\"U`V`c<\u{12}% c3`A`G`Q`WRE$ c3`A`G`\u{1e}IM# b1`]`]]f!1`\u{2}\u{1f}N!1`(Ce! c0\
        \u{b}$\" bP`\u{11}O:\" bZ`\u{1f}}d& c1`O`P`]`Z`HiB# c7`<`N\u{1e}\u{15}+ c3`>`K`L`O`P`Q`W`Z`]`U\u{3}3!V`#']\" b1\
        `wRe$ c1`4`R`\u{f}7h!%`\u{15}P\u{6}\" bK`]q\u{17}% c3`4`O`<`56\u{9}!V`\u{14}i\u{7}!%`<\u{1a}\u{1b}J c!`\"`#`)`*\
        `,`1`2`3`4`5`7`8`:`;`<`=`>`?`A`B`E`F`G`H`I`J`K`L`N`O`P`Q`R`S`V`W`X`Y`Z`]`yZH!X`Y*^!Z`%@k# c3`>`*im!1`\u{2}eF!Z`\
        \u{8}c\u{13}\" b]`\u{10}\u{7}t\" bP`0I{' c6`;`F`N`O`X`\u{7f}>7\"V`Z`#F7# bR`3`,\u{10}_!\"`g\u{9}\u{11}5 c1`3`4`\
        5`;`<`E`F`G`K`N`O`P`R`V`W`Y`Z`[`]`QL#\" bP`0J?\"Z`U`1\u{1c}]!1`\u{1f}^%!V`\u{18}sA!Z`RM\u{f}$ c)`7`;`l\u{c}\u{1b}\
        !V`(4$!Z`1;s![`\u{13}\u{10}w!Y`h\u{b}y\" bA`ww~\" b3`\u{f}n\u{8}!U`nz:!1`\u{6}Pt!Z`q\u{18}\u{7}! b-b\u{8}\" cN`\
        `32!U`,\u{19}S' c)`,`3`<`P`7`\u{17}\u{11}_% c1`7`]`P`Ekd\" b3`h-\u{0}! cY\u{7f}\u{15}\" cH`.fv!1`5)\u{17}\" cW`\
        X\\\"& c!`1`]`;`P`9:\u{d}# b1`]`yG\u{17}\" bV`tJ$! b|\u{19}/# b1`3`(3U# cO`Z`P:f$ cL`Z`]`_T~!Z`c[\u{7f}# c1`9`S\
        \u{1b}\u{19}\" b1`\u{d}-S\" bP`Bg_& c0`1`8`9`G`\u{1d} h!1`o=<!Z`5Pd\" b]`\u{2}\u{15}v\" bG`mr\u{2}! c\u{5}U\u{a}\
        ! c8\u{17}\u{10}# b,`3`\u{12}#\u{1d}!/`-\u{a}=!W`u:@!W`A7\u{2}# b:`=`F/%# b1`K`!bD!\"`F|E!%`,\u{7}J# b#`=`T\u{6}\
        \u{a}!1`|rE!1`s/\\!$`7qj\" b9`t*#!V`\u{a}W** c3`5`G`O`P`R`V`Z`]`\u{15}\u{c}\u{7f}/ c,`1`3`4`5`8`9`>`@`G`O`Q`W`Y\
        `jP1!Z`\u{12}\u{b}F' c1`3`4`K`P`S`P:N\" bP`\u{9}a\u{7}$ c1`:`@`1s%\" bO`*X>!Z`%*F$ c3`O`J`.sR$ c)`<`]`5\u{1a}S!\
        #`GCk$ b1`A`N`W\u{0}I\"!`/`nHM! b\u{e}O\u{2}\" b]`H#\u{d}!V`y!'!&`DW\\\" bW`oU]!1`q#g\" bP`\u{1f}1m!\"`f\u{8}\u{9}\
        \" b1`\u{14}Q:$ c#`1`3`J\u{1a}e!Z`\u{b}9\u{9}!Z`,c\u{18}!U`\u{1b}\u{1d}M!1`/&[!1`\u{c}S\u{c}!$`y%\u{17}J c3`4`5\
        `6`7`8`9`:`;`<`=`>`?`@`A`B`C`D`E`F`G`H`I`J`K`L`M`N`O`P`Q`R`T`U`V`W`X`Y`Z`[`]`vD.% b\"`1`]`O`H}5!V`<NS!U`q*o\" b\
        3`yX\u{15}# b1`P`,hm\" b3`y\u{5}\u{1e}# b2`5`cC9! b\u{d}\u{1c}j\" c1`0 Z\" bY`\u{6}<~$V`W`Z`U`\u{10}\u{16}<!V`n\
        #\u{15}. c1`3`5`8`9`:`<`?`B`E`N`W`]`v\u{7}\u{1d}!\"`EQ5! bekF& c1`3`I`J`Z`B;w!Y`T6$\" b3`bz\u{1a}\" bX`n\u{16}Z\
        \" bI`if'! bvD?\" b>`S\u{0}?!*`b!N\" b3`\u{7f}$R!1`ck?!V`\u{0}8O$ c<`O`]`ci_! bz5(# cP`U`v\u{1}9!V`~#?!1`!QE!X`\
        9zP# c>`Q`\u{13}`c!!`\\\u{c}v!!`*,\u{f}# cO`U`Df4% c#`3`<`P`p'M!*`>Ba# bR`E`T'#& c*`1`3`<`Y`QS\u{17}\" b3`00\u{1c}\
        # c1`]`,>5!&`X;Q# b3`U`rY}! b.\u{11})\" bO`YZ!\"#`1`\u{12}]:!\"`\u{17}i@!V`\u{4}\u{5}x, c,`3`7`8`=`B`C`K`L`O`V`\
        \u{3}/9!Z`>vZ!1`g\u{3}\u{8}\" b?`a\u{10}Q\" b3`z\u{4}_# c3`X`\u{13}*d$ b1`N`7`!(\u{1e}\" cY`\u{1b}\u{1b}4# c]`Z\
        `\u{15}\u{b}\u{1}!V`r\u{5}\u{b}!V`\u{f}\u{c}#\" b]`\u{e}QT2 c,`1`3`8`9`:`;`=`?`A`E`G`K`N`O`P`]`f\u{1d}U$ c3`O`W\
        `\u{1b}1`!#`=\u{1e}m\" bN`y\u{4}\u{7f}! bn\u{9}\u{3}\" c3`L ,!1`V$D# b3`P`F\u{1a}i\" bQ`ZjG: c1`3`4`5`7`9`:`<`=\
        `>`?`A`B`G`I`J`L`N`O`P`Q`W`X`Z`]`Ali$ cG`Z`]`x\u{9}2% c3`G`O`]`J\u{4}6!\"`$w<!%`Y(F#)`*`-`\u{1c}xR? c,`1`2`3`4`\
        5`7`8`9`:`;`<`=`@`B`E`F`G`H`J`K`L`N`O`P`U`V`Y`Z`]`[G0!*`0V^& c3`4`=`@`5`eNV% c,`1`3`N`ybq!1`{W{# c1`Z`.FG\" b3`\
        9tb!V`Do-# c]`G`\u{e}Ix$ c3`O`5`xKm!U`-\u{6}s! b,\u{13}\u{a}! b\u{0}b\u{f}$ c1`3`G`sG!\" bP`d 2!\"`=\u{1c}h\" b\
        3`\u{1a}9~\" bO`Oi\u{e}\" bW`N/J#U`V`X`c\u{4}]% c1`G`]`3`YYn\" b3`WC2\" c3`\u{d}\u{6}[!\"`!QA% c3`<`P`Z`uH[\" b\
        G`SYl!U`u(u% c1`P`]`K`\u{b}x\u{3}!\"`\u{7}B\u{13}\" b4`H'7!*`v\u{d}T# c0`9`\u{9}=Y# c3`X`^r\u{f}\" bP`\"@g!%`\"\
        u#\" bR`]\u{a}C\" bP`(EJ!1`\\\u{15}b) c3`5`=`C`L`O`P`U`\u{12}\u{14}+!Z`+T)# c1`3`9).!Z`}[f\" bN`\u{b}\u{18}m!V`\
        \"i-\" bB`\u{1c}sI!Z`LeS!%`\u{3}\u{8}X\" bZ`\u{18}+x$ c?`O`Z`z\u{1}\u{19}!U`[0&!%`(eD# bL`X`/j\u{1a}' c'`*`1`3`\
        Q`]` g\u{e}!U`F@X$ c1`3`Q`c\u{1c}%# c3`Z`\u{5}\u{3}\\# cO`R`KLt\" bP`F/\u{16}# b?`O`FWn!\"`Gf\u{12}% c*`3`O`Q`B\
        A\u{2}# cU`V`+!_% c2`3`?`O`[\u{11}n# b3`J`zp\u{c}$ c1`K`]`,](# b1`Y` vI!V`\u{1a}lU!V`\u{6}tc\" b>`q\u{1a}\u{5}\"\
         b]`[ \u{d}! b|\u{9})# b1`N`FB-\"U`Z`JR3\" bP`\u{1b}RR!V`\u{9}dr# b=`3`L-\u{1a}!Z`o;,$ b*`L`Q`v4\u{8}# b%`>`\u{11}\
        \u{15}\u{a}! bj,\u{13}# b1`U`+d9!/`r\u{14}=!1`U?m% c\"`1`P`3`i\u{16}\u{16}% c3`4`R`Y`\u{8}<A!1`\u{18}WK' c3`4`5\
        `@`P`R`\u{18}t\u{c}' c,`.`>`B`G`Q`4\u{7}t\" b9`sL|!Z`cY\u{1a}% c1`3`<`Q`!9k![`$$w# c<`Z`\u{4}\u{14}\u{14}7 c1`3\
        `5`7`8`9`;`<`=`?`E`G`J`L`O`P`R`U`V`Z`[`]`\u{0}I\"# c2`3`HS\"& c2`3`6`F`P`iyI% c1`3`]`G`@\u{1}d!\"`^l\u{12}\" b?\
        `8\u{13}%\" bZ``>:\" bE`\u{e}\u{15}P\" bP`>oo!%`l&$% c,`3`6`9`q\"G\" bW`@\u{c}Q% c3`7`O`P`s\u{18}\u{5}!Z`\u{15}\
        3\u{1b}!/`\u{1b}4\u{1d}!1`B\u{1f}Q! b3X\u{3}$ c1`L`O`Ec*\" b3`)af- c,`1`3`6`H`I`O`P`Q`V`Z`]`\"C\u{15}\" b<`\"\u{15}\
        \u{16}% c7`:`D`W`z%A) c1`3`;`E`N`P`Q`Z`D]f!1`syx# b1`3`+&6# b1`O`\u{0}\u{13}>!Z`g2A\" b7`\u{6}uE!1`j\u{1c}P& c!\
        `1`3`O`]`\u{18}\u{6}a\" bP`1g4# c3`:`$^6! b!0c!1`lHd!U`&Ze!%`wus$ b1`G`P`x-W\" b3`AR\u{0}J c!`#`*`,`3`4`5`6`7`8\
        `9`:`;`<`=`@`B`C`E`F`G`H`I`J`K`L`N`O`P`Q`R`S`T`U`V`W`X`Y`Z`\\`]`J~W!U`~t\u{9}!1`\u{1a}DH\" bO`\u{1b}\u{b} \" bK\
        `JO!\" bP`\u{1c}f#!U`u(%#T`Y`\\`\u{d}{?!1`3WZ# c3`O`\u{1f}1 \" b7`@|2# bP`Z`\u{7}gP!Z`\u{1a}C\u{10}\" bO`nh\u{19}\
        $ c*`3`Q`$*S\" b8`3]t!Z`n\u{12}\u{11}!*`#E/\" bZ`T\\1!#` sW! bUZ\u{10}! b2< !Z`S8n\" bN`=\u{5}\u{3}!1`%fY# b<`3\
        `'\u{1a}Z\" b]`\u{18}u\u{0}# b7`G`2J\u{8}# c3`Z`\u{1b}|\u{16}!$`|g'# b1`3`B?*# c3`P` Xf(3`5`E`M`P`V`[`]`\u{e}\u{3}\
        '!V`cQD!&`j\u{19}\u{b}!\"`0\u{5}5' c6`D`N`P`V`]`1II# cO`3`C@)$ b\"`1`3`pT1% c1`3`G`P`}><!X`B^v\" bP`\u{12}cz\" \
        bG`.\u{1d}t! b^L=\" b3`\u{8}$e\" bD`7Fu!$`_Hx\" b3` \u{16}\u{1}!#`:X\u{4}!Y`U9\u{12}![`k&\u{13}!V`'A)!1`B<N# cP\
        `O`\u{17}F\u{8}!V`\u{1d}\u{1c}9\"Z`U`?CT!1`z+d!U`3\u{12}., c,`3`4`5`6`G`J`K`O`P`V`&=\u{17}!#`a\u{16}-!V`\u{a}\u{2}\
        0!W`\u{f}m6!%`4qP!V`#l\u{c}!$`&s,\" b?`dP\u{7}$ c3`6`B`?6\u{1a}\" b3`\u{1b}\u{d}'\" bZ`<\u{0}+\" cR`Xf;!Z`\u{7}\
        vQ! b~.s# b]`Z`\u{17}\u{8}-!Z`1y3!U`&F5% c2`P`Q`]`MIN\"V`Z`\u{5}C.# cL`N`4R0\"U`V`oA`& c3`K`L`P`Z`P\u{1f}\u{14}\
        !Y`W?@!!`@\u{1c}\u{1}!1`4o\u{e}\" c3`l\u{4}1( c3`9`:`=`G`R`]`<I;\" bY`gdC\" bJ`\u{18}uU!U`iQ\u{2}\" cF`SR\u{c}%\
         c2`3`J`O`\u{19}zy\" bG`ae\"\" b3`czn#T`U`V`$E\u{b}!\"`'\u{f}4\" bR`GQF\" b3`y<\u{7f}!Z`|e\u{a}!%`\u{9}\u{d}$\"\
         bG`\u{1}yV\" bZ`\u{10}dZ!$`]'c# c1`3`nNn! b\u{19}\u{2}r\" b]`[T\u{6}! bW>\u{1f}# cE`O`\u{1}Bd% c@`I`O`Z`F\u{6}\
        }# c]`J`2>+# b*`Q`Oci# cR`E`f5,\" bK`mhf= c1`3`4`5`7`8`9`:`;`<`=`>`?`A`B`C`F`G`H`J`K`L`N`O`Q`R`W`]`x\u{1c}\u{4}\
        % c1`3`>`G`e6N!S`.3\u{f}#Z`[`V`26\u{1c}% c1`P`Q`]`t\u{1}1! b{1L$ c)`3`<`c\u{3}\u{3}!V`qO\u{15}\" c3`0]G\" bQ`z\u{13}\
        I# b#`]`\u{b}\u{b}`\"U`V`b=i\" b3`k\u{19}\u{c}# b9`P`1\u{10}\u{18}![`\u{18}j=% c3`4`Q`R`\u{3}\u{1d}?# b1`9`lb[&\
         c,`3`E`R`[`2[c\" b<`:YZ\" bG`\u{8}Jf$T`U`Z`V`\u{a}\u{1e}g# b1`3`+D{!#`izC\",`1` \u{13}P! b\u{8}\u{12}p\" bZ`=w\
        \u{1d}\" b3`L\u{a}r\" bZ`>,=% c,`2`K`P`\u{1}TO( c\"`1`3`=`G`P`]`:vP\"(`,`\u{15}h\u{1b}#U`V`Z`cs_!1`]\u{11}F!Y`\u{4}\
        WW! bD__# c3`W`g'j!Z`g(k\"U`V`\u{12}\u{1e}e# bB`F`Imh\" cZ`\u{e}\u{1a}u!1`e_)$ c1`]`3`/*\u{5}!V`8OK!Z`2\u{7}R+ \
        c1`3`8`K`O`P`V`Y`Z`]`n\u{10}\u{7}!V`)<Z\" b]`<{\u{d}!)`\u{9}\u{17}20 c!`/`1`2`3`9`:`=`?`I`J`K`O`P`]`e\u{c}6\" b\
        V`,\u{9}I! b\u{0}\u{3}Z!1`$\u{c}h!U`l;y$ c]`L`Q`>\u{9}\u{3}, c3`8`?`H`I`O`P`Q`V`Z`]`\u{19}\u{1f}\u{19}\" b3`)KQ\
        !1`AQf0 c1`3`9`F`G`K`L`O`P`R`V`W`X`Z`]`IIr!V``\u{0}x\"U`V`\u{14}q*\" bZ`h\u{5}4!U`\u{b}SE!V`:Y\u{6}\" bP`Ho%!Z`\
        7N,\"T`Z`LU3!Z`\u{e}mG!!`{Ez\" bR`iB\u{15}\" b@`F%#\" b5`)Be!!`w\u{19}\u{6}!Z`\"!Q\" b]`\u{17}i\u{1b}!V`14%!V`\u{17}\
        \u{1f}@!U`A\u{1}s!$`aa\u{4}\" bR`}>\u{6}\"#`1`\u{1e}L\u{9}\" cG`k\u{b}\u{1f}!V`pw'! c\u{2}~,!,`O\u{f}=( c1`3`7`\
        O`P`Z`]`@3R!Z`DyU!V`:n|% b#`$`1`8`\u{15}(\u{8}\" bU`lr\u{7}# c3`P`yP\u{c}! b\u{9}<\u{16}!Z`\u{16}\u{13}(# b1`L`\
        -{?! bE\u{a}l!V`\u{e}&s!!`2x\u{7}# cG`>`\u{b}Q\u{1a}!V`\\{S!Z`GkX! b\u{6}s$# b#`?`}}+% c0`1`7`G`^0,!V`B#=\" bH`\
        C|I\" b?`6\u{16}\u{d}# b9`<`L\u{19}j!1`j7s' c1`2`3`F`P`]`\u{18}\u{7f}\u{7}!V`8\u{7}^$ b#`1`]`h{m\"#`,`$t\u{7f}!\
        1`5\u{8}V\" cN`\u{6}5?!Z`V\u{7}|\" b3`\\\u{15}\u{5}\" b3`@i\u{14}# c3`L`he=5 c+`1`2`3`5`8`:`=`?`B`E`I`K`L`O`P`Q\
        `U`Z`]`t=\u{4}!\"`@\u{16}\u{16}% c(`3`O`Z`Pq<# b#`3`w|T\" bR`:\u{12}l\" c;`+1\u{6}\" b3`?\u{a}\\!*`Ge\u{18}!1`q\
        i0\" c3`!P@!V`],L\" b1`m|R\"V`Z`rVe! bqkf% c4`9`P`C`WG@!Z`r&g\" c]`R\u{1}}!V`\u{18}\\$# cO`P`%L,$ b\"`#`3`CC0! \
        b@\u{1c}O# b1`<`\u{16}o|# c4`F`\u{10}D\u{e}!1`\u{7f}\u{3}\u{11}\" b]`\u{13} \u{1f}#V`Z`[`D$&!%`m~(\" bB`S'W# b1\
        `8``\u{9}]!1`Q}b\" b3`wy !V`\u{3}bN\" b6`\u{18}n-' c0`1`<`P`X`Z`kJY\" b?`_ch! b\u{1d}w\u{15}! bH\u{17}F!U`\u{2}\
        \u{17}k\" b3`9\u{0}\u{e}!%`>@B$ b*`1`P`m4`\"U`V`X\u{13}\u{3}\"W`Z`\u{1e}q;$ b#`L`N`:XL!V`\\Lu!)`\u{10}H\u{6}!Z`\
        :-d\" c?`T@\u{16}! b\u{7f}hJ!V`F\u{10}\u{1f}\" b=`\u{f}\u{1e}## b;`J`>t(\" c?`\u{8}\u{14}H!Z`\u{10}8U\"U`Z`\u{1d}\
        gN!1`\u{19}D~!&`\u{1},M# cP`V`$ja$ c3`P`5`b)k# c]`G`)\u{1}!( c1`3`5`6`P`V`Z`cx/# b#`G`(n5# bR`3`\u{18}XY!U`$8\u{14}\
        !1`s\u{a}\u{1f}\" bY`2;H) c#`,`3`=`G`J`O`]`pTw! b\u{c}Q^\" bC`[\u{e}x!1`\u{4}\u{11}\u{7}!V`Y\"\u{a}\" bL`l!\u{11}\
        % c1`3`5`Z`F`r# bG`O`S6\u{8}!\"`%_t!\"`V\u{12}~# b?`P`\u{2}\u{17}-\" bO`'y]\" b3`Q6y! b$u\u{1e}& c#`1`3`?`P`%,p\
        ! b]pI!Z`\u{3}\u{18}\u{d}!Z`+|5# cO`U`KSU!1`s\u{13}\u{b}! b,L\u{14}\" bZ`I\u{e}6!V`.RN& c3`6`=`O`U`tjd! bJFk!U`\
        [ws\" b:`\u{2}\u{6}\u{1e}\" b1``2,!$`e?3!V`A\u{0}Y\" cH`/\u{b}`!#`2Z\u{14}, c2`3`5`?`E`H`I`O`R`U`V`\u{5}(2!1`\u{7f}\
        Lj\" b?`\u{1f}O'\" bK`\u{1d}_>! bTLv!U`\\f}!$`$p\u{e}# b3`O`\u{d}*\u{13}# b1`3`\u{16}Mi# c9`:`u\u{e}A\" bL`\u{1d}\
        i[!Z`u*^\" b@`'Ph$ cH`K`P`\u{4};4!Z`YkM!S`3\u{19}\u{18}# b1`3`0\u{7f}\u{1b}!V`\u{7f}\u{1b}d\" b@`$1z. c3`5`<`=`\
        ?`G`H`K`L`O`P`U`]`\"P>! cS9D!1`Pyq5 c$`1`3`4`5`6`<`>`?`G`J`K`L`N`O`P`R`V`Z`]`3@\u{1}#V`W`[`V\u{1e}K! bo\u{1c}a!\
        &`\u{14}$o% c3`J`P`]`\u{6}\"\u{b}\" bH`\"I6!V`z\u{e}=# bO`]`2\u{1e}Q!V`G+\u{1}# cV`3`=\u{1f}.\" b3`gK5\" bK`4H?\
        !#`QQH\" b3`Pe|\" bX`1LT\" b3`OPl!U`.1\u{5}!1`X\"7\" b]`/%4!Z`\u{d}N7\" bO`G\u{6}8\" bP`C\u{10}v# b#`]`\u{1f}*'\
        # b1`D`6j9!1`H\u{4}<\" bV`,Sq\" b1`,Py$ cN`K`3`C\u{9}\u{11}# bP`3`\u{14}E\u{1}!V`C'w# b9`3`-*V\" b3`3+c$ b1`3`O\
        `4ai!V`\u{1a}\u{1f}\u{10}$ c3`4`E`]?\u{1f}\" bJ`&h\u{0}\" b3`ct\u{4}!Z`\u{6}D0& c1`3`N`P`]`\u{1}#b\" bG`U:c$ b1\
        `=`D`D\u{8}-\" cO`\u{4}^q!V`9Y\u{17}\" bP`+T5! bAZZ$ c]`3`Y`qcr\" bQ`\u{17}&\u{10}!U`*+j$ c\"`7`3`\u{a}&n!V`u1\u{8}\
        # b<`A`\u{1f}/\u{e}!V`p|\u{11}& c3`L`O`Q`U`<o\u{1e}# b]`Z`\u{9}\u{4}*!\"`O:3# bP`Y`\\!;!1`h2W!U`+\u{18}\u{1}% c\
        1`3`N`P`\u{d}U\u{11}!1`WnE\" c3`OCR!Z`hsa!Z`\u{8}\u{16}a!V`Qdq$ c1`J`O`U\u{1f}\u{d}% c#`3`G`Q`[>\u{1c}4 c1`2`3`\
        4`5`7`8`<`?`C`J`K`L`O`P`R`W`X`]`g.\u{1d}\" b3`G)R!1`\u{16}\u{16}S\" cP`\u{1}\u{1f}_! be\u{18} \" cZ`I e!1`cIx\"\
        V`Z`5C3!#`nm=!Y`I~W\" b@`pjZ\" b1`+nZ!\"`Y\u{13}]$ b1`?`V`&Lc!1`\u{18}I\u{9}\"#`*`I\u{d}\u{c}! bbB5\" cP`qgl\"%\
        `1`>n\u{0}\" bP`/NC\" b5`8[J!1`o^`& c,`3`O`P`R`+Z&##`,`2`\u{1d} 8( c1`3`5`K`O`P`R`\u{15}f?\" b=`W\u{1b}C# c1`3`\
        \u{6}\u{3}[\" b@`\u{e}p}\" bY``!\u{c}\" bU`\u{c}[\u{18}? c%`,`0`1`3`4`5`6`7`9`:`;`<`=`?`@`B`E`G`K`L`N`O`P`Q`R`U\
        `V`W`]`etM!1`_Va!V`v\u{5}m\"U`V`\u{a}#t![`3JH\" cP`\u{1d}2g%U`V`W`X`Z`a\u{8})!1`@59& c,`2`3`G`K`Mr\u{1a}\" c4`j\
        #\u{1e}!1`{bT!#`Q\u{12}|\" b7`\"+\u{f}!1`\u{11}RX!Z`\u{17}C6!1`c\u{e}\u{17}!Z`6x\u{4}# b1`O`W\\\u{7}!Z`/;\u{1e}\
        !Z`)\u{f}*\" c3`0\u{10}<$ b1`3`:`B*\u{16}!U`\u{1}FN!Z`\u{19}G_!$`\u{b}\u{b}f!1`\\\u{3}o!Z`R,\u{7}!1`V\u{1f};# b\
        G`P`Yt\\# b1`]`\u{0}\u{f}s! b~%\u{19}!1`JT\u{1f}\" c3`\u{1b}\u{a}E\" bO`(\u{1a}R!1`MbS!\"`\u{7}%\u{8}!%`YP## cR\
        `3`v$E\" b3`=6_!V`\u{f}td!W`Kk$!%`\u{8}t&! b\u{15}\u{1c}[' c2`3`K`P`L`N`]*h$ c1`?`N`+N\u{4}\" bO``U\u{1b}\" b5`\
        .&\u{1e}\" b]`\u{1d}\u{a}>\" bO`\u{14}\u{7f}A\" b9`O\u{1f}[$ c1`R`Z`\u{11}a\u{2}\" bK`H@\u{12}# c3`U`eh\u{18}'S\
        `T`U`V`X`Z`[`w(0\"#`1`zV\\& c1`K`O`P`6`EW$! bh\u{12}Z\"Z`[`\u{11}a{\" bI`\u{d}1\u{d}![`w%\u{10}\" cG`\u{f}\u{1f}\
        $\" bZ`\u{1a}\u{14}-\" bK`1~5!!`TIc\" b3`{a\u{f}! b{t5\" b3`f?G\" b]`$P;# bP`7`\u{5}9M# cP`E`YIk\" cO`w}\u{e}!Z\
        `&r\u{10}# bG`W`_ny! b]'\u{12}\" bG``%,4 c1`3`4`6`:`>`?`@`D`G`L`N`O`Q`R`U`V`Z`]`\u{f}\u{8}P! b.\u{f}Y# c3`Q`%_\u{1d}\
        !1`,I\u{1e}!U`\u{a}:)# cO`Z`T\u{1d}f\" b]`\u{b}fr+ c1`3`4`=`G`N`R`V`W`]`,~q!U`\u{1b}\u{c}\u{7}!W`\u{1d}\u{8}\u{2}\
        !Z`_Z\u{17}\" b@`PPE/ c1`3`4`5`:`?`@`B`E`G`K`N`P`R`mpG\" bE`\u{b}Wh!V`E2n\" c]`\"\u{1a}n\" b3`S\u{c}\u{13}* c#`\
        *`3`J`L`O`P`Q`]`X@C!Z`?Zc$ c3`I`<`1pp\" b3`\u{5}\u{3}\u{a}# cP`@`}3R!V`:\"]\" bQ`)\u{6}I!Z`\u{12}2\u{4}!Z`\u{3}\
        vY# b#`]`+r`!1`=;\u{5}\" bG`_Q?!X`8;\u{a}( c3`<`E`O`P`Z`]`m\u{14}.# b1`3`M\u{16}\u{14}!V`4v;!\"`\u{2}\u{1b}<# b\
        1`3`\u{13}IF! b\u{19}2a\" b3`^C<\" bP`\"^H% c1`9`H`]`pEf! b7%j!\"`\u{4}-|\" cV`K\u{11}.\" b]`,^]!W`\u{1f}]j!Z`2\
        1D!V`w^]!$`#\u{14}j!X`-\u{19}[!1`wCi!V`gi\u{5}% c1`@`P`N`Zh\u{1a}& c3`G`O`P`]`P0C) c3`5`<`G`L`O`P`]`\"rQ# c7`H`\
        aoq% c(`=`I`N`\u{d}Bw% c1`G`O`Q`\u{1e}%\u{2}! bB{\u{9}! b\u{c}E\"\" bZ`Aw$!%`kA\u{1}\" b7`SO;\" b3`x\u{11}E\" b\
        P`-TX!\"`\u{12}wY\" cU`B^u# b:`O`RY\u{1a}!Z`\u{b}'3# b1`K`\u{2}\u{f}4\" b3`a0V$ c1`K`]`Qey!1`$\u{7}\u{12}# b1`3\
        `\u{18}N\u{1e}\" b]`H\u{b}[!S`\u{2}x_\" b3`w\u{0}j\" bJ`7uC\" b]`uB\u{a}\" bZ`u`-# bK`P`,HE!V`S\u{8}E!1`!\u{1}G\
        !Z`K\u{c}_! bta\u{e}# c9`8`0\u{5}*\" b?`Yu,!1`\u{c}D7!\\`kV\u{1c}\" b4`,#'\" bU`1uu!V`/\u{1b}\u{2}\"V`Z`\u{1f}>\
        \u{1e}$ b2`3`J`-6\u{c}!*`,\u{3}%!U`<35!*`S\u{1f}M\" bH`\u{19}\u{e}P\" c9`sHG!Z`\u{7}TZ\" cP`\u{16}|]\" b3`Hje!1\
        `G-[!,`j4\u{d}!V`\u{10}@d! bW\u{11}q\" b]`*m\u{d}\" cZ`q\u{7}\"\" cP`PJR\" cO`]qa! cs$\u{17}!Z`\u{a}\u{8}\u{1e}\
        . c)`1`2`3`<`=`H`I`J`K`O`P`U`\u{e}\u{d}l\" b8`6V)! bD\u{b}0!1`3\u{10}M$ c3`G`Q`K5?\" b?`<0v\" b@`\u{1f}\u{b}4( \
        c3`G`N`O`P`X`]`nPX# c1`3`\u{c} ^!U`4\u{12}r# c3`F`\u{2}d\u{1e}!Z`U;A!&`\u{d}\u{17}X! biI$# cQ`U`\u{a}a4!1`h3D\"\
         b3`+A_!!`V_i% cF`P`Q`Z`3 \u{18}! bKw.!1`\u{c}D1\"#`1`aUT\" bP`mT\u{0}!1`@/\u{19}$ c3`N`>`\u{a}=(!V`7e9!$`{u^$ \
        cN`R`E`e^\u{0}!1`i\u{2}\u{0}- c3`5`?`@`G`J`L`P`R`W`Z`]`\u{7}.6! bxyk!1`jo$# c*`3`**6![`\u{1c}o\u{5}$ cJ`O`R`v\u{6}\
        \u{6}! b$O0\"V`Z`j\u{1b};$ b1`R`]`OBI!U`9oW\" bV`\u{6}L]# b]`O`5\"s!Z`<bu!U`2(\u{19}\"#`1`\u{1c}x0!U`NVq! b]3\u{0}\
        ![`NN)!U` \u{b}:\" b3`$~O! b'-n\" b3`+;s!1`\u{1f}:\u{10}\" b3`A\u{1f}W!'`1\u{18}l!Z`\u{f}\u{1b}}!1`?#\u{1f}#U`V\
        `[`\u{d}\u{9}F!1`;\u{1e}j\" b1`/@~!\\`YM~$ b1`G`Y`Y`\u{11}!\"`lTE\" bG`vhU! b\u{7f}Bg!Z`PGr!,`\u{1a}\u{f}}!\"`&\
        >*!V` `5+ c,`3`8`<`J`O`P`Q`Z`]` [+$U`Y`Z`[`\u{1f}^1! bd8M!1`:x\u{12}! cAQ\u{19}\" b3`\u{14}z&!1`}$># bQ`5`8o@!U\
        `2'K1 c,`1`3`4`5`6`9`@`A`E`G`J`N`O`P`V`d\u{14}Z\" b>`)\u{16}Z$ cU`V`3`;Ku!V`l*I!V`&=J!/`*\u{18}T!X`_m[\" bO`\u{15}\
        jc$ cP`W`N`\u{3}O\u{1d}% c4`?`O`]`~h'!#`U)U!1`&8W! b+{W!S`'Ab) c1`3`4`?`G`O`P`W`-=x! btr5! by^M# b#`Q`\u{17}~X\"\
        V`U`~\u{f}\u{9}!V`\u{e}\u{1f}$& c3`:`L`P`]`\u{3}\u{1f}&!%`\u{f}Y=!V`\u{15}WE\" cG`Om\u{0}!.`\u{13}\u{17}\u{16}!\
        Z`P\\f$ b%`]`Q`8\u{e}l!Z`u#\u{16}!,`hq$# cR`]`\u{6}m@$ c4`S`O`!J\u{2}' c,`1`3`:`P`]`?i\u{1f}!1`\u{e}\\A\" bL`\u{15}\
        Jt\" b]`q2\u{0}\" bR`*\u{e}\u{3}!\"`Ky}( c1`3`:`A`E`G`P`\u{4}>\u{a}\" b3`(X:# bP`U`\u{18}l[\" bG`\u{1}\u{1c} ) \
        c3`4`5`6`L`O`V`]`2;=!,`O?D\"#`1`P\"\u{1d}\" b3`+\u{14}H!Z`\u{11}%t# b9`F`vE{!1`;$|$ cZ`]`O`=\u{4}\u{16}\" bB`)~\
        \"!1`\u{18}\u{17}d\" bG`\u{15}Mp!V`1c;& c3`5`N`P`Q`\u{9}Xw# c4`O`( \\# cY`]`p\u{15}v\" bP`\u{2}30!V`\u{e}Ke# c3\
        `6`!d\u{1f}\" bZ`^;2! b`TG!U`_:g!#`\u{15}h\u{8}!Y`M*\u{12}!V`\u{a}\u{1d}6\"V`Z`9+p% c*`3`?`Z`imw\" cX`+|\u{e}#U\
        `Y`Z`3H\u{f}' c1`2`3`K`P`9`\u{12}p\u{1a}\" b]`PG2\" cF`\u{1}+8!$`,\u{15}\u{f}!Z` \u{0}\u{10}# bO`U`hEL!V`g=_\" \
        b]`K\u{e}\u{14}# bJ`3`UOw' c/`1`9`G`J`N`Y\u{11}\u{17}! b5=\u{1f}!U`\u{1c}el\" c]`Z&&!V`\u{1c}Sr$ c1`3`4`>I|!1`\u{1c}\
        z1$ c3`Z`Q`Rd4\" bH`\u{15}m4# cX`]`;08!V`CpK!Z`\u{7f}\u{14}\u{7f}\" c;`\\1\u{7}!W`@J@! bM\u{6}l\" bG`$#\u{3}!Z`\
        p~\u{13}# b1`3`|lV# b=`3`w#\u{e}! b\u{17}\u{12}\u{e}!V`'&7$ c#`3`R`'MR!&`:-W\" b\"`\u{12}pp!1`uT\u{5}% b(`,`.`;\
        ` 3%# b]`I`M7.!1`y;z$ c7`L`O`F'J\" bN`m}f$ c0`9`:`\u{12}:u% cH`O`]`N`C3\u{6}\" bO`EC\u{12}! bx\u{10}@\" b3`\u{7f}\
        |[' c!`1`W`X`Z`]`\u{18}1`# cG`O`''r\" b]`8<s\" b3`bv\u{9}\" bD`\u{8}l\u{1f}!U`VpW!.`\u{12}sh! b)7[$ c3`K`P`oCb!\
        2`4e{!1`jVJ! b\u{5}Wi# c1`X`Z \u{1c}\" c3`\u{2}ux$ c3`?`S`JE\u{2}!V`H\u{3}\u{15}# bI`R`bfE\" bP`f(}!Z`>?~# bH`I\
        `[w=\" b3`\u{12}&w!%`|:w8 c3`4`7`8`:`;`=`@`B`C`F`G`H`K`L`O`P`R`T`V`W`X`]`C:}! b\u{16}RB\" bV`W.F! b0>4!X`Wf\u{15}\
        # bN`=`K\u{12}\u{a}# c1`3`\u{1d}t \"#`1`\u{16}^1\" b9`\u{1c}\u{6}\u{16}!Z`$fT\"V`Z`\u{1e}d}!1`\u{b}`\u{0}# b3`=\
        `/l\u{16}!V`5j\u{15}!1`?\u{1f}(\" c3`B#I& c*`1`3`?`O`@^E\" b7`KtR# c]`K`XC3!V`\u{f}H<!U`\u{a}Nt!1`\u{16};v& c,`\
        0`3`9`:`\u{1}:K$ cN`P`]`\u{e}|L% c1`O`R`X`\u{4}>T3 c#`,`1`3`5`8`;`>`A`B`G`K`L`O`P`R`Y`]`)\u{f}x\" bR`\u{1f}@\u{1c}\
        !U`\u{d}hQ!Z`\u{3}\u{6}\u{1b}!1`\u{c}Ea\" b9`=\u{1}%\" cX`?j?!Z`i\u{18}U!\"`?*\\3 c,`1`3`4`9`<`?`A`B`F`G`N`O`P`\
        Q`R`V`X`<Ob# cL`3`O\u{1d}\u{1f}!1`q~8# b3`N`\u{1c}\u{8}0! bH~S!1`\u{1b}ya$ c1`P`3`w\u{11}c\" b3`'\u{5}o!&`\u{1e}\
        ZX! bk4Z! bJ\u{1}\\& c1`L`P`Z`]`v\u{3}]!1`tOf!U`>\u{17}\u{14}\"\"`,`W\u{19},!1`\u{2}$K\"*`1`\"Gg! bc\u{4}(\" bG\
        `C@]!V`c3r\" bV`Pk(\" b]`_;5! bU^M!%`6\u{18}\u{7f}# b3`O`}\u{12}!\" b]`F\u{6}## bP`?`}SV!U`*`]\" b1`\u{0}7\u{6}\
        !V`\u{a}`\u{11}!V`\u{2}& \" cZ`s\u{e}r5 c!`\"`,`0`1`3`5`6`8`9`<`B`G`K`O`P`Q`U`X`]`Ttv\" bU`\u{13}UG!1`\u{f}j[!%\
        `6S\u{e}$ c1`3`5``\u{3}Z! b\u{1a}\u{1f}\\!1`q,x# b2`K`k}J!Z`qIe!Z`i\u{5} !V`S7O!1`\u{13}m[\" b3`*__\" bP`G9j!X`\
        Lpo# cG`]`|;s!1`xB~![`w\u{16}\u{3}\" bN`)Tf\" b@`T\u{b}(!1`\u{1e}m=!Z`)zn!U`\u{1d}Vb# b]`3`\u{1b}\u{1b}c& cH`J`\
        O`U`V`\u{2}K~!V`\u{a}R\u{1d}\"\"`1`(%&# c3`5`kX_# b#`3`[\u{f}\u{1c}# bO`Z`j?n! b \u{8}\u{9}!V`\u{12}q\u{a}# bK`\
        O`/\u{5}\u{17}# bO`4`e\u{12}$$ c1`3`O`%\u{19}-# bZ`W`\u{b}H4# c1`]`fQV!V`\u{1b}QI\" b3`\u{2}\u{14}c%S`T`U`V`X`}\
        P\u{a}!V`\"\u{9}\\\" bN`hlg\" bP`\u{1e}Ry!Z`X1\u{7}# c1`3`vK\u{f}!1`-}!!Z`{\u{11}!( c\"`#`,`3`G`P`Q`m=0& c3`<`P\
        `Z`]`+73!1`\u{1f}/\u{0}# b#`3`&SM\"#`1`\u{1f}\u{1a}l![`\u{a}\u{9}v# c1`P`c%\u{1a}!1`p#\u{13}! bE(!!Z`h''!T`\u{11}\
        \u{15}\u{f}\" b1`h\u{1f}=!#`nzm\"#`1`~:p!$`U-\u{14}\" bQ`\u{19}#,!1`DeB% c<`B`4`G`&6I\" bG`\u{9}%~\" cJ`#I\u{4}\
        \" c3`Ry)!1`;F^!U``r^!1`>kl8 c1`3`4`6`7`8`9`:`;`<`@`B`C`F`G`J`K`L`P`R`W`X`]`1~<& c1`3`=`P`]`QB)!Z`1\u{a}H\" bH`\
        -\u{15}\\$ b(`1`Z`*E}![`\u{1f}\u{0}\u{16}$ c1`]`Z`\u{e}F7\"\"`#`\u{1e}IC* c\"`*`,`1`3`;`Q`9`Z`\u{15}n\u{a}!1`H\u{0}\
        \u{d}! b\u{6}\u{1e}\u{f}!1`\u{8}x3\" b7`^};' c1`F`L`N`O`Q`\u{18}\u{2}X!T`\u{1d}\u{1a}e!1` T}!1`&,$+ c,`1`3`K`O`\
        P`Q`Y`Z`]`9Bc!Z`\u{1b}Jf!1`\u{5}>k$ cP`]`G`\u{1b}p\u{f}! b[\u{7f}L!1`Q1r, c3`6`@`F`K`N`O`P`Q`Y`]`:\u{6}\u{11}!1\
        `3.\u{1f}!Z`XK_% c3`H`V`Z`M?b# b(`G`PD\u{a}!V`7\u{15}\u{12}\" b3`\u{13}C\u{1b}\" bZ`w\u{f}O\" b3`\u{b}hi!V`wus\"\
         bJ`A0|( c#`,`1`3`I`M`P`#J\u{b}! b7+!\" c5`Mn\u{9}\"W`Z`Wn\u{11}& c3`;`G`P`Q`\u{e}+'83`4`6`9`:`<`?`@`E`F`H`I`J`\
        K`L`N`O`P`Q`R`V`W`Z`]`=Y?$ c1`3`P`}vQ!1`4YZ\" b=`h5\u{3}, c$`*`1`3`5`I`O`P`Q`Z`]`12\u{a}. c1`3`4`5`B`G`J`N`O`P`\
        R`W`]`2\u{4}%A3`4`5`6`7`8`9`:`;`<`=`>`?`A`B`C`D`E`G`K`L`N`O`P`Q`R`T`U`V`W`Z`[`]`95)\" bP`\u{2}L-\" bP`lbM6 c#`&\
        `*`-`1`3`5`7`8`9`;`A`B`C`F`G`L`N`Q`R`Y`3LV# c7`X`<\u{f}\u{3}\" b=`\u{e}]\u{1d}!V`nh4\" b=`M\u{a}v# c]`Z`\u{9}a'\
        !1`>}p!T`\u{4}Uu\" b3`6\u{9}0! cq19$ c:`O`5`k>I!1`c9U# b3`]`\u{2}/\u{1b}# b7`L`}\u{19}*!1`VI8# b;`6`< \u{1e}\" \
        bJ`kj/!U`7F_# c]`3`b\u{8}x$ b#`]`L`h\u{16}#!1`VLw!W`xv\u{1d}!V`Z]+\" bR`\u{5}\u{c}1! bxf?\" b@`<B@4 c&`(`1`3`4`\
        6`;`<`A`B`C`F`G`K`Q`T`W`Y`]`3yH! bjC~% c1`3`G`P`T5\u{16}\" b3`\u{5}B\u{16}!,`\u{8}\u{b}9\" bH`\u{e}0>!U`\u{11}\u{11}\
        S!W`\u{19}zn!T`\u{17}\u{16}\u{1b}!1`t1Z\" b]`U\u{9}^!$`/\u{18}v! bA\u{6}\u{12}# c@`X`\u{14}F $ c?`G`R`\u{1a}\u{1d}\
        e! b%My% c#`1`3`P`\u{11}G|!/`:3\u{11}!U`nZM!U`\u{10} ~# c,`6`\u{1b}\u{14}7\" b]`&4K!%`\u{8}\u{7}h!1`i\u{c}f\"U`\
        V`\u{10}\u{1c}n\"W`X`\u{3}\u{9}W!1`\u{1d}~1!V`\u{e}&B! bU~\u{f}\" bA`4q6\" bY`\u{e}\u{12}7!*`Rc^!1`V~m!1`P\u{9}\
        b# c1`P`nF!!1`}_J\"!`1`&:f!W`Z\u{0}B\" b3`uN]# b9`R`W\u{9}\u{d}!1`\u{15}\u{1e}\u{16}# b,`K`\u{5}\u{3}9\" b@`\u{1}\
        qH$ c]`>`X`\u{1b}\u{1a}\u{16}$ c3`Z`R`u.=% c3`5`6`G`]kG!V`x[\u{1}\" bW`Nf\u{12}# c]`3`=}P! b\u{d}?\u{c}\" b3`%\u{3}\
        !\"Z`V`!\u{2}_\" bJ`[}a# b5`?`\u{4}\u{d}\u{0}\" bZ`C\u{1c}T!/`\u{16}%d\" bK`3}?!Z`S\u{3}|\" bG`\u{9}U~!V`f\u{18}\
        \u{b}& c*`/`1`3`]`#\u{c}\u{13}!V`m\u{5}N# b,`G`)ir!1`S\u{8}\u{e}!Z`Hz\u{14}$ c@`J`O`S$U\" bP`z\u{1}^\" b<`\u{16}\
        hc!Z`@ng1 c#`0`1`3`7`8`9`:`?`@`G`N`P`W`Z`]`7\u{1e}\u{10}$ c3`G`P`S=9!V`\\1\u{7f}!1`*O5!1`\\B9! b\u{14}\u{0}{!%`\
        T\u{d}\u{4}!V`\\6\u{12}$ c,`G`X`[s%! b'!\u{b}$ b*`1`O`\u{9}i\u{15}\" bO`m\u{7}'\"#`,`CEx\" bP`K|.\" b]`qxL- c,`\
        1`3`8`E`G`L`N`O`Y`Z`]`\u{d}V_!1`\u{1b}oz# b1`3`!\u{5}A# c<`O`NF\u{1}!1`;z#!W`ho(#\"`#`,`?tK# cK`]`J[L\" bU`*\u{18}\
        \u{12}!1`\u{8}\u{13}\u{1f}# cR`3`l;7!,`\u{a}\u{1b}H!V`8ei!\"`z%\u{14}\" bR`\u{5}![\" cG` G\u{1}) c,`0`1`3`9`:`E\
        `G`d \u{11}!V`=!\u{11}!V`\u{1b}\u{b}K! b8'\u{1f}1 c1`3`5`7`B`E`K`L`N`O`P`R`U`W`Y`]` W5!1`''\u{3}& c*`1`?`]`G`D\u{19}\
        \u{1d}$ cM`P`J`=WR\" cE`]1\u{d}!\"`x\u{2}\u{15}# b1`P`@-R\" bP`o^]\"U`Z`\"Uu!*`\u{c}r\u{18}\" bO`T\u{1c}F!U`axW\
        $ cV`]`E`9#$\" b]`\"*S#U`V`Z`0dZ# c1`]`\u{4}'^- c&`(`1`3`;`A`B`G`O`P`T`]`U.\u{11}# b1`3`4e#! b(}r\" bO`,7N\" bP\
        `j;i\" b?`7qr# bO`4`i\u{1b}O\" b3`L\u{3}^\" b]`,\u{7f}m% c3`J`K`P`'\u{f}\u{14}!U`wZ\"# c1`]`\u{a})'# b1`P`\u{1e}\
        uP% c3`G`]`C`x4}! bZ\u{1e}{# b]`B`+\u{6}\u{b}$ b*`1`Q`.\"<!V`3\\J\" cW`i-l!V`}^-! b\u{6}3.# cJ`Z`\u{e}\u{4}f!U`\
        er\u{8}7 c1`3`4`5`6`7`8`9`B`C`F`I`K`L`N`O`P`Q`T`X`Y`]`:=\u{f}\" b3`u0k!U`ql4!Z`x\u{1a}@\" b3`:HK# b=`H`^uR% c#`\
        1`Q`;`\u{4}gn\" b3`Ro\u{b}!U`\u{1f}\u{3}\u{13}\"%`1`n\u{13}$$ c,`3`8`B\u{11}7!1`{A>!Z`\u{1b}\u{1b}@!\"`?Ij!%`Zu\
        |!V` \u{1}j![`\u{12}t\u{3}!V`-DW= c3`5`7`8`9`:`;`<`=`>`?`D`H`I`J`K`L`M`N`O`P`Q`R`V`W`X`Z`]`\u{15}iq!$`n3\u{15}\"\
        \"`1`\u{19}9\u{1e}!,`\u{1}\u{11}O!V`xJ_\" bZ`./q! b\u{1c}\u{1}A!U`8am!Z`\u{18}\u{4}\u{a}\" bG`a9+\" b3`\u{7}7>\"\
         bP`8Kf\" c]`N\u{1}l\"#`1`i1y\" c;`\u{15}\"\u{e}- c1`4`9`B`F`G`K`O`P`Q`S`]`Bs\u{10}% c3`P`]`O`MX\u{1d}# b3`W`7T\
        c\" b3`6\u{6}:\" cY`EuH![`$jR! bOR'\" bH`\u{6}N0\" b?`nx\\\"%`1`B4e\" b]`+ee# c3`O`\u{10}\u{19}f!X`@>J!Z`\u{7f}\
        \u{3}i!1`\u{1c}W\u{d}# b1`3`$._\" bN`mQl!V`$^\u{5}\" b]`\u{10}O\u{19}\" bO`\u{17}^%\" b1`1\u{f}~\" b)`8U\u{6}! \
        bnK\u{17}\"U`V`\u{15}\u{1b}A!1`o\u{d}\u{b}!S`~|\u{12}!V`(n!!1`CGD!%`*.]\" b3`\u{1f}hg!1`Xa\u{5}!V`a~3!%`\u{10}]\
        :!Z`t`&!\"`7b[\" bR`B\u{e}g\" bZ`Bdl% c1`R`Z`]`\u{1b}\u{2}\u{7}!1`\u{0}')- c,`1`3`8`:`G`L`N`O`Q`Y`]`[<<\" b<`J\u{10}\
        z\" bO`%\u{e}\u{7f}\" bP`X\u{d}($ c3`=`N`\u{5}e6! b\\\u{7}<!V`o\u{1f}k2 c+`,`3`:`=`E`G`I`J`K`L`O`Q`U`V`Z`]`:\u{a}\
        \u{3}!U`;N\u{18}!Z`G\u{c}H!1`l#I# bH`J`?\u{14}\u{b}! bb\u{5}1! b6B-!Z`T\u{1a}5& c*`1`3`>`O`\u{5}y=! b\u{7f}gi!\"\
        `\u{9}C\u{c}\"V`Z`\u{6}}#!#`3.x\" bX`O\u{11}\u{10}$ b*`3`]`#A\u{14}!1`BK\u{15}\" bN`\u{0}5*!&`Eb*!1`\u{5}+H!1`&\
        \u{3}W& c/`3`7`9`:`4D\u{1d}\" b3`A1\\\" bQ`hZ\u{e}\" b3`X\u{4}.% c1`3`L`Y`i<\u{5}\" b3`\u{11}j\u{17}!Z`4#j' c\"\
        `,`0`3`6`8`z(y! bh'\u{4}! b g8\" cO`\u{1e}]>! b\"BY!\"`\u{d}B\\! b1N\u{7f}!(`dD\u{5}! bm\u{1c}i9 c#`%`*`,`3`4`5\
        `6`?`E`G`H`J`L`O`P`Q`R`S`U`Y`Z`[`]`T \u{4}% c#`,`3`G`\\q\u{4}\" b1`[@(& c3`I`O`R`]`z6r\" bP`u1\u{10}!U`X9X% c*`\
        ?`P`G`2Xy\" c]`\u{12}[\u{b}# b#`?`oD\u{13}! b1&.\" b3`l]e!*`)+s$ cQ`]`3`;et% c1`R`]`3`/T{\" bO`8P)\" bP`%\u{b}:\
        !Z`\u{9}2|!1`uPH!1`)\\X\"U`V`esi!U`UL~! b(o\u{13}!1`\u{8}\u{e}-\" bG`\u{1}Gk!U`Jq !1`Wn*# b]`3`?s.\" bP`N6/!Z`a\
        \u{3}Y!Z`\u{10}\u{15}Z!/`Bex\" bP`,8}!#`\u{15}Ih!1`)xp!1`\u{18}3\"!Z`q\u{1}E! cY>S!V`L0\u{17}$ b%`1`]`|;6!1`p\u{16}\
        \u{d}!V`\u{13}mY!1`\u{7f}\u{2}h! b\u{12}Iw\" bR`#\u{1e}\u{8}# c3`R`,x\u{b}\" b3`Y.:!W`*\u{9}<\" bK`\u{1a}q0' c,\
        `0`3`9`G`J`\u{14}\u{11}Q\" b<`&l]\"#`1`1G\u{9}!%`'4\u{f}# b7`F`'8C# bG`3`No\u{1}) c3`7`=`G`O`V`Z`]`M\u{1}(\" b3\
        `P;,$ c3`W`E`P9:$ c3`O`]`'Fz\" bG`G~8# b1`;`3n\u{15}!1`O1\u{1b}\"!`/`-)#!1`\u{1a}U0$U`V`X`Z`,hF!1`\u{0}\u{3}S!Z\
        `\u{17}\u{9}c! by3X# b1`3`0}0# b@`E`*#5\" c1`A\u{d}?\" bJ`j\u{15}}\" bN`m5-\" bO`Z`M!V`P\"\\) c)`*`1`3`4`<`Q`]`\
        !\u{16}z# bZ`3`\u{10}M,!V`-H # c5`9`d\u{12}T!U`X?\u{1e}!1`\u{c}P-!\"`p17) c(`*`,`3`;`?`Q`]`Dn\u{1a}!V`{\u{0}@\"\
        #`,`+j\u{a}!Z`St*!W`!\u{14}1\" bP`zlE% c1`S`]`3`fc\u{7f}\" b3`{\u{15}=!Z`\u{1b}\u{8}\\$ c3`L`O`X<^!!`\u{1a}Dc!W\
        `q(\u{1}\" b]`\u{11}.K!U`qCd!#`\u{15}\u{0}\u{1f}!1`\u{b}\u{d}Y!Z`YBd\" b3`M\u{4}g\" bB`a<\u{12}\" cZ`\u{18}Q\u{14}\
        # c3`5`\u{a}a.!*`\\_w\" b3`q\"\u{8}$V`W`Z`[``}\u{1b}\" bV`e\u{1e}-!X`~iq\" bP`\u{5}j}!U`lh\u{13}# b3`Z`\u{11}\u{d}\
         $ c3`Z`]`w\u{e},!*`\u{1}R,1 c1`3`6`;`<`=`>`@`A`D`G`N`P`Q`V`]`&kH!%`dv\u{6}!Z`\u{7}=\"\"#`1`\u{0}q3!T`|#4!U`V+_\
        !W`\u{16}Z\u{13}\" b3`G&<\" bC`@\u{9}j\" b3`C\u{15}\u{b}!V`\u{18}(\u{1c}& c1`G`Q`>`N`gOG!V`KET\" bG`^)\\% c3`6`\
        G`]`w@c\" bG`B8\u{1f}\" c3`>r#!T`)\"r# b1`3`1\u{19}\u{7}!!`\u{19}O\u{14}!1`5\u{13}&\"V`U`\u{f}6g!V`j\u{f}m\" cU\
        `\u{7}Y+' c3`4`5`O`Y`]`&a<# c1`L`u*^!1`\u{1c}^i!V`M\u{1};\"W`X`$\u{a}B% c1`?`G`]`\u{12}\u{1}p!Z`\u{16}0$# b,`?`\
        \u{1f}~R!/`tGg!1`:Vy% b(`,`.`3`(Eh\" b]`R6;!$`?\u{0}^\" bJ`\u{14}rN!V`% `!1`.\u{7}+\" bK`#M7!U`\u{1c}\u{d}=!X`6\
        \u{7f}K# cP`]`\\3j! b\u{1d}\u{e}@\" b>`J,G\" bZ`_LL!1`O\u{6}Z# b1`7`\u{1b}S\u{1}$ c3`X`]`D $\" b?`}_E& c1`O`P`]\
        `3`9\u{1d}b# b,`G`Y\u{4}{!1`\u{e}f\u{a}# c3`=`\u{11}\u{1a}T\" b8`'I\u{1d}\" bP`(5s\" b3`\u{9}#4!%`\u{15}\u{2}H#\
         c]`G`E\u{7f}V! c\u{17}{`!#`I'o!Z`r#{\" b3`_g&!Z`C~\u{1}! b\u{15}R\u{7}!1`\u{1}\u{12}\u{11}+ c1`2`3`@`H`J`O`R`U\
        `Z`\u{c},O!U`QZcL c!`,`0`1`3`4`5`6`7`8`9`:`;`<`=`>`?`@`A`B`C`D`E`G`H`I`J`K`L`N`O`P`Q`R`S`U`V`W`X`Y`Z`[`]`M\u{7f}\
        h! b\"\u{16}|!1`+\u{e}\u{1b}$ b/`1`G`.=A!/`\u{1},s) c\"`*`,`1`3`?`O`P`\"i~$ c3`6`]`6\u{16}7\" b]`hr\"= c,`1`3`4\
        `5`8`9`:`<`=`@`A`B`G`J`K`L`N`O`P`Q`R`U`V`W`Y`Z`]`\u{6}z\u{d}!U`f)8\" bO`Kdh# bP`3`n](! by|\u{17}$V`Z`[`U`\u{8}\u{3}\
        5# cL`3`-t>) c2`3`5`?`C`N`O`U`:PC!V`q%U\" bI`\u{1}8W!$`\u{1c}}9!U`'YW& c\"`#`3`G`U`\u{7}\u{1d}k!1`3\u{f}x\"W`V`\
        XH$!V`Dd0\" bN`Um=!&`7u|! bly\u{3}!V`S\u{1}\u{16}\" cR`4)*!W`2C*!#`*<6& c#`K`P`Z`]`7\u{e}r!V`;$\u{15}!W`g\u{1e}\
        J!Z`\\sn!\\`\u{9}x\u{1}\" bG`Z+\u{f}, c!`#`-`3`4`9`A`C`G`L`P`Do\u{19}!Z`\u{1d}Q!\" b]`s\u{9}9\"Z`V`HWK\" b<`\u{e}\
        \\_!#`9\u{c} \" b3`P!G!V`6\u{0}+!Z`\u{1a}\u{10}8% c1`]`G`3`@eW!1``@9\" b3`\"{Q\" bQ`\\Zi#T`Y`\\`Bb\u{1c}!S`9~*$\
         b\"`3`7`4\u{1e}\u{8}!\"`_9\u{a}!U`A\u{c}0( c#`(`1`3`;`=`N`,\u{10}V$ cO`C`7`l\u{8}q& c*`1`3`]`O`[\u{18}\u{14}!Z\
        `51)!#`<>5% c3`F`Q`]`W\u{6}I\" c1`m<V!,`7#x!!`x1`\" bP`f\u{12}d!%`I3/!2`\u{d}Eg!Z`J!:\" bL`G+}\" b9`\u{1}Y\u{10}\
        !1`c I$ c3`P`]`lWV!1`\u{11}Gh& c0`1`3`<`]`68\u{5}# b1`]`/)g\" b3`sd\u{d}!#`trQ!U`kT\u{7f}!V`$\u{1a}\u{7}!V`\u{7}\
        Y\u{f}! bIf!\" bE`C%\u{7f}# b\"`3`#\u{1b}G% c1`G`X`W`%qH# b!`O`;]\u{4}\" bQ`GNN& c1`3`P`V`C`\u{3}\u{2}Q\" bG`i0\
        .!-`?v9\" b?`arJ! boZ@\" bE`T\u{7f}M!!`\u{7}Gs!V`NX\u{1e}!V`{\u{19}4!1`\u{11}fF\" c3`ppW& c@`J`K`O`R`j\u{5}[$ c\
        ,`]`F`ny)\" bJ`\u{0}e6\"U`V`;P>!\"`*d^# b1`]`T\u{14}h!1`\u{2}\u{7f}r\" b1`^l|!Z`,a\u{11}( c3`7`@`O`P`R`]`{\u{18}\
        \u{1e}\" b@`_\"\u{1f}! b|l\u{a}\" bG`-?W![`'Ig!V`\u{7}t\u{1}\" b9`n\u{8}3; c3`4`5`6`7`8`9`:`;`<`C`F`G`L`O`P`Q`R\
        `T`U`V`W`X`Y`Z`]`O)E+ c3`5`?`H`O`P`Q`U`V`Z`/(\u{11}$ b*`1`3`m_\u{18}! c:A\u{7}\" b]`.[&\" b@`DuL!\"`9(}! b\u{0}\
        ;,! bMXG!V`\u{4}fJ\" cU` \u{19}N# b1`]``\u{f}z\" c]`\u{1d}\u{1c}\u{19}#\"`#`1`ug=& c1`7`?`G`L`M*N!V`i\u{0}\u{4}\
        \" bL`8N\u{17}# b1`P`F\u{1a}0!$`b3d!\"`J\u{1a}\u{11}# cO`3`\u{13}G\u{12}\" bP`Ck\u{1a}! b2EJ$ b#`3`]`W\u{13}}!-\
        `\u{1c}$\u{17}\" bQ`W|\u{1d}$U`V`W`[`nf3!!`*>A!Z`^ZE!U`=SYG c#`,`1`3`4`5`6`7`8`9`:`;`<`=`>`?`@`A`B`E`F`G`H`I`J`\
        K`L`N`O`P`Q`R`V`W`Y`Z`[`]`s\u{6}\u{4}!Y`d%v$ c1`3`<`\u{2}\u{d}y\"\"`#`C'\u{7}\" b3`\u{12}\u{f}-!1`+Lt\"    H  Z\
          b  \u{2}  ,! :! X! \u{12}! &\" *\" >\" l\" z\" \u{16}\" \u{1a}\" B# P# b# f# j# \u{12}# 2$ N$ `$ |$ \u{0}$ \u{0}\
        $ $% .% 2% >% T% \u{c}% \u{1a}% 0& J& V& h& z& \u{6}& \u{14}& $' J' X' h' v' \u{1e}' \\( p( \u{1a}( \u{1e}( B) \
        Z) n) v) \u{14}) 2* D* L* n* \u{0}* \u{a}* &+ N+ X+ t+ \u{6}+ \", L, f, t, \u{6}, \u{14}, \u{1e}, 6- N- d- l- x\
        - \u{8}- \u{12}- \u{1e}- H. h. \u{8}. \u{1a}. \u{1e}. \"/ :/ p/ \u{14}/ &0 <0 \\0 d0 l0 z0 (1 B1 N1 p1 \u{c}1 \"\
        2 *2 22 \\2 d2 \u{8}2 \u{12}2 ,3 43 d3 t3 \u{a}3 \"4 :4 X4 `4 r4 \u{0}4 \u{1e}4 65 R5 Z5 \u{a}5 \u{16}5 $6 L6 Z\
        6 r6 \u{4}6 \u{8}6 \u{10}6 27 N7 j7 n7 \u{18}7 \u{1c}7 B8 P8 b8 ~8 \u{10}8 (9 >9 R9 d9 h9 \u{1c}9 \u{1c}9 6: R:\
         n: r: \u{10}: \u{18}: 8; <; <; F; X; \\; `; v; \u{1a}; >< T< r< \u{c}< \u{1e}< 2= H= l= \u{4}= \u{14}= 0> 4> h\
        > |> \u{e}> ,? F? |? \u{a}? \u{a}? \u{18}? \u{1c}? $@ <@ D@ |@ \u{1e}@ &A BA vA \u{12}A \u{1a}A @B \\B nB \u{18}\
        B 0C 8C @C JC dC rC zC \u{c}C \u{1e}C &D 0D 8D VD pD ~D \u{10}D <E vE \u{8}E \u{1a}E 6F PF ZF lF \u{8}F  G $G D\
        G XG nG rG \u{a}G \u{1c}G FH fH \u{0}H \u{c}H \u{1e}H RI VI dI \u{8}I \u{1a}I :J LJ ZJ lJ \u{4}J \u{8}J \u{8}J \
        &K *K ^K pK xK  L PL hL \u{c}L 2M VM bM vM \u{a}M (N ,N HN fN rN \u{a}N \u{1c}N *O XO fO pO \u{6}O \u{1e}O \u{1e}\
        O 6P DP `P nP zP \u{4}P \u{18}P $Q 4Q @Q \\Q |Q  R <R \\R pR xR \u{14}R *S :S NS tS *T FT FT JT RT `T rT \u{e}T\
         \u{e}T ,U BU \\U hU \u{c}U (V :V DV ZV lV zV \u{e}V $W XW dW |W \u{4}W \u{16}W .X LX \u{0}X \u{c}X 4Y 8Y tY \u{1a}\
        Y 2Z HZ VZ \u{c}Z 4[ >[ X[ z[ \u{8}[ \u{1c}[ 6\\ J\\ \u{2}\\ *] X] j] |] \u{8}] \u{16}] (^ 4^ B^ ^^ v^ \u{2}^ \u{12}\
        ^ \u{16}^ $_ T_ \u{6}_ \"` T` d` \u{6}` 0a Da Ha pa \u{14}a 4b <b Fb Jb Tb bb \u{2}b \u{1e}b @c Rc lc tc \"d *d\
         <d jd vd \u{a}d \u{12}d $e 2e Be ze \u{6}e .f Pf Xf zf \u{8}f \u{14}f Dg \\g `g \u{0}g \u{0}g \u{4}g  h ,h <h \
        Th jh th \u{0}h \u{16}h 6i Hi `i pi \u{c}i \u{16}i \u{1e}i \"j :j Nj Vj nj \u{e}j \u{12}j (k 0k 8k <k Hk Lk bk \
        |k \u{1c}k  l >l Ll Tl jl xl \u{0}l $m 2m `m \u{2}m \u{18}m *n .n Bn Vn hn \u{0}n \u{1e}n ,o >o bo \u{2}o \u{1a}\
        o 0p Xp |p \u{14}p Fq Pq Zq bq ~q 2r @r Rr Vr Zr vr \u{e}r *s @s ^s zs zs ~s \u{1e}s *t >t Zt rt \u{4}t \u{16}t\
         .u @u \\u du ru \u{12}u (v Dv Lv ^v rv |v \u{8}v \u{1c}v >w nw \u{2}w \u{e}w (x :x Fx Jx nx \u{18}x .y Hy ny \u{1c}\
        y @z bz ~z \u{1a}z J{ n{ \u{0}{ 0| 0| 8| 8| N| X| n| || \u{6}| \u{14}| \u{1c}| B} F} x} \u{1c}}  ~ H~ R~ ~~ \u{8}\
        ~ \u{1e}~ 4\u{7f} 4\u{7f} R\u{7f} h\u{7f} \u{2}\u{7f} \"\u{0} 8\u{0} R\u{0} j\u{0} |\u{0} \u{a}\u{0} &\u{1} :\u{1}\
         `\u{1} h\u{1} z\u{1} \u{1a}\u{1} .\u{2} :\u{2} Z\u{2} h\u{2} ~\u{2} \u{16}\u{2} \u{1e}\u{2} &\u{3} J\u{3} T\u{3}\
         v\u{3} \u{4}\u{3} \u{12}\u{3} :\u{4} V\u{4} \u{2}\u{4} \u{e}\u{4} $\u{5} 4\u{5} 4\u{5} N\u{5} r\u{5} \u{0}\u{5}\
         \u{18}\u{5} >\u{6} h\u{6} z\u{6} \u{6}\u{6} \u{18}\u{6} 8\u{7} P\u{7} T\u{7} b\u{7} z\u{7} (\u{8} 6\u{8} D\u{8}\
         d\u{8} t\u{8} \u{1a}\u{8} ,\u{9} >\u{9} H\u{9} V\u{9} n\u{9} ~\u{9} ~\u{9}  \u{a} 0\u{a} R\u{a} `\u{a} l\u{a} \
        x\u{a} \u{18}\u{a} *\u{b} T\u{b} \\\u{b} r\u{b} \u{12}\u{b} \u{16}\u{b} \u{1e}\u{b} 0\u{c} 8\u{c} L\u{c} `\u{c}\
         d\u{c} h\u{c} z\u{c}  \u{d} *\u{d} >\u{d} V\u{d} r\u{d} \u{1c}\u{d} (\u{e} 0\u{e} L\u{e} T\u{e} `\u{e} l\u{e} \
        \u{c}\u{e} \u{18}\u{e} \u{1c}\u{e} >\u{f} T\u{f} t\u{f} x\u{f} \u{c}\u{f} \u{1a}\u{f} 4\u{10} D\u{10} d\u{10} z\
        \u{10} \u{12}\u{10} H\u{11} ^\u{11} p\u{11} x\u{11} \u{e}\u{11} 2\u{12} B\u{12} B\u{12} h\u{12} \u{a}\u{12} \"\u{13}\
         \"\u{13} 8\u{13} J\u{13} j\u{13} \u{12}\u{13} \u{16}\u{13} *\u{14} 8\u{14} @\u{14} D\u{14} V\u{14} ^\u{14} f\u{14}\
         \u{10}\u{14} >\u{15} H\u{15} P\u{15} b\u{15} \u{10}\u{15}  \u{16} *\u{16} @\u{16} n\u{16} \u{a}\u{16} ,\u{17} \
        F\u{17} R\u{17} n\u{17} r\u{17} v\u{17} \u{8}\u{17} ,\u{18} 4\u{18} F\u{18} f\u{18} \u{0}\u{18} \u{12}\u{18} \u{12}\
        \u{18} \u{1e}\u{18} *\u{19} <\u{19} <\u{19} T\u{19} `\u{19} n\u{19} \u{0}\u{19} \u{e}\u{19} $\u{1a} (\u{1a} ,\u{1a}\
         L\u{1a} b\u{1a} p\u{1a} \u{12}\u{1a} (\u{1b} (\u{1b} 4\u{1b} X\u{1b} |\u{1b} \u{a}\u{1b}  \u{1c} :\u{1c} \\\u{1c}\
         z\u{1c} \u{c}\u{1c} \"\u{1d} B\u{1d} J\u{1d} j\u{1d} \u{0}\u{1d} \u{16}\u{1d} T\u{1e} l\u{1e} \u{c}\u{1e} 2\u{1f}\
         6\u{1f} D\u{1f} \\\u{1f} \u{0}\u{1f} \u{12}\u{1f} * !* !@ !^ !t !\u{1e} !:!!:!!n!!\u{4}!!\u{16}!!\u{1e}!!>\"!^\
        \"!p\"!~\"!\u{10}\"!0#!B#!P#!t#!~#!\u{10}#!\u{1a}#!&$!B$!J$!z$!\u{4}$!\u{16}$!J%!N%!h%!\u{2}%!$&!@&!V&!h&!\u{8}\
        &!\u{c}&!\u{10}&!\u{14}&!*'!B'!P'!n'!|'!\"(!4(!T(!`(!h(!\u{1a}(!4)!F)!N)!\\)!r)!\u{4})!\u{18})!.*!D*!\\*!~*!\u{12}\
        *!2+!P+!p+!\u{8}+!8,!P,!Z,!p,!\u{6},!&-!4-!B-!\\-!\\-!d-!\u{0}-!\u{e}-!4.!>.!X.!j.!\u{a}.!\u{16}.!</!@/!v/!~/!\"\
        0!:0!J0!X0!`0!`0!d0!\u{1e}0!<1!P1!\\1!h1!z1!\u{14}1!\u{14}1!\u{1e}1!42!R2!Z2!^2!\u{4}2!\u{14}2! 3!43!<3!J3!N3!Z\
        3!^3!~3!\u{12}3!$4!V4!V4!Z4!r4!\u{4}4!\u{1a}4!25!65!H5!v5!~5!\u{10}5!\u{1c}5!:6!>6!V6!r6!\u{12}6!,7!87!B7!d7!l7\
        !~7!\u{c}7!\u{16}7!88!@8!R8!d8!p8!\u{a}8!&9!>9!J9!N9!l9!\u{1a}9!$:!8:!H:!V:!l:!\u{4}:!\u{1e}:!4;!P;!l;!\u{12};!\
        $<!6<!H<!d<!\u{a}<! =!>=!B=!z=!\u{16}=!$>!6>!V>!l>!|>!$?!F?!^?!j?!|?!\u{a}?!,@!:@!d@!\u{4}@!\u{14}@!BA!fA!xA!\u{14}\
        A!dB!dB!rB!zB!\u{14}B!@C!DC!ZC!vC!\u{16}C!2D!LD!xD!|D!|D!\u{0}D!\u{14}D!.E!XE!bE!jE!\u{c}E!(F!0F!FF!XF!|F!8G!@G\
        !ZG!rG!\u{4}G!\u{18}G!6H!XH!`H!\u{2}H!\u{1e}H!,I!VI!dI!rI!\u{0}I!\u{1c}I!>J!LJ!hJ!vJ!\u{c}J!\u{1e}J!@K!VK!rK!\u{4}\
        K!\u{12}K!(L!6L!RL!ZL!xL!\u{1c}L!(M!NM!VM!rM!|M!\u{16}M!\"N!&N!.N!DN!VN!\u{2}N!\u{10}N!*O!@O!dO!rO!\u{6}O!\u{14}\
        O!6P!PP!nP!vP!\u{14}P!\"Q!<Q!TQ!lQ!\u{c}Q!\"R!0R!BR!lR!\u{4}R!\u{12}R!$S!TS!nS!zS!zS!$T!6T!>T!BT!FT!pT!\u{8}T! \
        U!.U!JU!jU!rU!~U!\u{1e}U!0V!@V!RV!`V!\u{6}V!\u{14}V!.W!.W!\\W!dW!rW!\u{c}W!\u{1a}W!*X!8X!XX!xX!\u{10}X!0Y!DY!HY\
        !LY!bY!\u{10}Y!(Z!:Z!PZ!TZ!rZ!zZ!~Z!*[!6[!>[!L[!d[!l[!\u{c}[!.\\!<\\!N\\!Z\\!v\\!~\\!\u{1c}\\!\u{1c}\\!4]!B]!f]\
        !|]!\u{4}]!\u{1c}]!<^!F^!R^!\\^!x^!\u{6}^!\u{18}^!._!6_!:_!H_!P_!^_!p_!p_!~_!\u{6}_!&`!.`!X`!v`!\u{4}`!\u{4}`!\u{1e}\
        `!\"a!&a!Ha!Ra!Za!la!\u{2}a!\u{6}a!$b!,b!Tb!rb!\u{4}b! c!Vc!pc!pc!\u{6}c!\u{1c}c!8d!Fd!td!\u{8}d!\u{8}d! e!(e!@\
        e!Je!Ve!je!\u{1e}e!*f!Xf!tf!\u{6}f!\"g!6g!bg!vg!\u{c}g!:h!>h!Fh!jh!\u{14}h!\u{18}h!>i!Ji!`i!li!~i!\u{1a}i!2j!@j\
        !Pj!nj!\u{0}j!\u{18}j!.k!Lk!Tk!pk!\u{1e}k!@l!Vl!jl!\u{c}l!Pm!hm!vm!\u{0}m!\u{10}m!6n!Jn!\\n!|n!\"o!>o!Fo!To!^o!\
        bo!to!\u{e}o! p!.p!6p!fp!zp!\u{12}p!$q!4q!<q!Vq!pq!\u{6}q!\u{12}q!$r!>r!Pr!Pr!tr!\u{6}r!\u{16}r!Hs!Ls!vs!\u{1a}\
        s!6t!Rt!rt!\u{8}t!\u{c}t!\"u!.u!Du!ju!\u{8}u!\u{14}u!8v!Xv!Xv!`v!dv!hv!\u{c}v!*w!Jw!Tw!tw!\u{1a}w!,x!>x!Zx!lx!\u{6}\
        x!&y!.y!Py!zy!~y!\u{6}y!\u{10}y!\u{1c}y!@z!\\z!nz!\u{4}z!\u{10}z!&{!B{!^{!t{!\"|!@|!R|!Z|!h|!\u{c}|!*}!J}!R}!d}\
        !n}!\u{4}}!\u{1c}}!\u{1c}}!8~!P~!\\~!z~!\u{6}~!\"\u{7f}!0\u{7f}!B\u{7f}!\\\u{7f}!f\u{7f}!p\u{7f}!\u{10}\u{7f}!\u{18}\
        \u{7f}!B\u{0}!~\u{0}!\u{14}\u{0}!0\u{1}!8\u{1}!8\u{1}!`\u{1}!\u{2}\u{1}!\u{2}\u{1}!\u{1e}\u{1}!*\u{2}!>\u{2}!l\u{2}\
        !z\u{2}!\u{18}\u{2}! \u{3}!:\u{3}!d\u{3}!v\u{3}!\u{8}\u{3}!\u{16}\u{3}!.\u{4}!@\u{4}!@\u{4}!`\u{4}!v\u{4}!\u{8}\
        \u{4}! \u{5}!.\u{5}!6\u{5}!:\u{5}!T\u{5}!p\u{5}!\u{18}\u{5}!,\u{6}!:\u{6}!P\u{6}!X\u{6}!|\u{6}!\u{e}\u{6}!(\u{7}\
        !H\u{7}!x\u{7}!\u{0}\u{7}!\u{1a}\u{7}!<\u{8}!D\u{8}!n\u{8}!\u{e}\u{8}!:\u{9}!:\u{9}!P\u{9}!b\u{9}!j\u{9}!n\u{9}\
        !\u{12}\u{9}!\u{16}\u{9}!\u{1e}\u{9}!*\u{a}!L\u{a}!j\u{a}!z\u{a}!\u{16}\u{a}!$\u{b}!B\u{b}!J\u{b}!b\u{b}!n\u{b}\
        !\u{e}\u{b}!\u{1a}\u{b}!6\u{c}!D\u{c}!L\u{c}!V\u{c}!x\u{c}!\u{12}\u{c}!\"\u{d}!*\u{d}!J\u{d}!Z\u{d}!r\u{d}!\u{2}\
        \u{d}!\u{1a}\u{d}!,\u{e}!H\u{e}!Z\u{e}!d\u{e}!p\u{e}!$\u{f}!D\u{f}!L\u{f}!d\u{f}!h\u{f}!t\u{f}!\u{16}\u{f}!0\u{10}\
        !4\u{10}!8\u{10}!N\u{10}!N\u{10}!R\u{10}!l\u{10}!t\u{10}!\u{2}\u{10}!\u{12}\u{10}!\u{1e}\u{10}!\u{1e}\u{10}!(\u{11}\
        !(\u{11}!8\u{11}!F\u{11}!X\u{11}!`\u{11}!\u{4}\u{11}!.\u{12}!8\u{12}!N\u{12}!b\u{12}!b\u{12}!\u{8}\u{12}!,\u{13}\
        !4\u{13}!J\u{13}!d\u{13}!t\u{13}!\u{6}\u{13}!\u{e}\u{13}!.\u{14}!2\u{14}!6\u{14}!>\u{14}!F\u{14}!N\u{14}!Z\u{14}\
        !^\u{14}!p\u{14}!t\u{14}!\u{4}\u{14}!\u{16}\u{14}!$\u{15}!,\u{15}!>\u{15}!T\u{15}!f\u{15}!\u{0}\u{15}!\u{1a}\u{15}\
        !\u{1e}\u{15}!\u{1e}\u{15}!,\u{16}!J\u{16}!N\u{16}!f\u{16}!x\u{16}!\u{c}\u{16}!\u{1e}\u{16}!4\u{17}!h\u{17}!\u{12}\
        \u{17}!$\u{18}!2\u{18}!:\u{18}!J\u{18}!R\u{18}!^\u{18}!~\u{18}!\u{e}\u{18}!.\u{19}!F\u{19}!N\u{19}!j\u{19}!\u{12}\
        \u{19}!.\u{1a}!6\u{1a}!H\u{1a}!h\u{1a}!\u{a}\u{1a}!2\u{1b}!H\u{1b}!h\u{1b}!\u{12}\u{1b}!.\u{1c}!l\u{1c}!t\u{1c}\
        !\u{2}\u{1c}!\u{e}\u{1c}!*\u{1d}!8\u{1d}!N\u{1d}!X\u{1d}!\u{0}\u{1d}!\u{8}\u{1d}!&\u{1e}!J\u{1e}!f\u{1e}!x\u{1e}\
        !\u{a}\u{1e}!\u{18}\u{1e}!6\u{1f}!>\u{1f}!X\u{1f}!n\u{1f}!\u{a}\u{1f}!, \"D \"Z \"^ \"t \"\u{16} \"$!\"6!\":!\"\
        >!\"N!\"V!\"l!\"~!\"\u{1a}!\"*\"\"N\"\"|\"\"\u{12}\"\"$#\"J#\"d#\"r#\"\u{2}#\"\u{14}#\":$\">$\"L$\"h$\"\u{6}$\"\
        \u{e}$\" %\"2%\"D%\"H%\"L%\"d%\"(&\"N&\"`&\"p&\"\u{1a}&\"2'\"X'\"\\'\"t'\"\u{12}'\":(\"`(\"n(\"|(\"\u{12}(\"J)\"\
        Z)\"n)\"\u{6})\"\u{1a})\"2*\"V*\"Z*\"d*\"v*\"\u{14}*\"<+\"H+\"d+\"\u{4}+\"\u{c}+\"\u{1c}+\"D,\"Z,\"~,\"\u{1e},\"\
        D-\"V-\"l-\"p-\"\u{2}-\"\u{e}-\"6.\"D.\"H.\"b.\"f.\"\u{12}.\"\u{16}.\":/\"V/\"n/\"\u{2}/\"\u{16}/\".0\"D0\"V0\"\
        Z0\"l0\"z0\"\u{c}0\"\"1\"L1\"T1\"b1\"t1\"x1\"\u{6}1\"\u{1a}1\">2\"B2\"F2\"t2\"\u{14}2\"*3\"^3\"\u{a}3\"\"4\"84\"\
        ^4\"p4\"|4\"\u{a}4\"\"5\"05\"X5\"t5\"\u{18}5\"(6\"@6\"l6\"~6\"\u{1a}6\".7\"J7\"Z7\"d7\"t7\"\u{6}7\"28\"F8\"^8\"\
        t8\"\u{2}8\"&9\"L9\"X9\"b9\"|9\"\u{1c}9\"4:\"D:\"V:\"^:\"f:\"|:\"\u{12}:\"\u{16}:\"&;\"8;\"^;\"x;\"\u{e};\" <\"\
        2<\"6<\"T<\"\\<\"\u{8}<\"2=\"R=\"\\=\"h=\"\u{0}=\" >\"4>\"B>\"X>\"f>\"\u{0}>\"\u{1c}>\"8?\"R?\"R?\"z?\"~?\"\u{c}\
        ?\"*@\"6@\"H@\"P@\"v@\"\u{4}@\"\u{1e}@\"LA\"rA\"\u{4}A\"\u{1c}A\" B\".B\"DB\"VB\"jB\"\u{6}B\",C\":C\"BC\"TC\"bC\
        \"\u{6}C\"\u{10}C\"*D\"4D\"<D\"DD\"RD\"ZD\"zD\"\u{10}D\"\u{14}D\"\"E\"FE\"FE\"dE\"rE\"(F\"BF\"XF\"jF\"vF\"\u{18}\
        F\":G\"BG\"\\G\"pG\"tG\"\u{2}G\"\u{e}G\"\u{1c}G\"*H\"6H\"LH\"\u{2}H\"\u{e}H\"\u{12}H\"DI\"ZI\"hI\"tI\"\u{16}I\"\
        FJ\"lJ\"~J\"\u{14}J\".K\"<K\"RK\"RK\"nK\"\u{10}K\"\u{18}K\"0L\"FL\"RL\"\\L\"|L\"\u{18}L\"HM\"dM\"lM\"tM\"\u{0}M\
        \"\u{12}M\"2N\"2N\"VN\"VN\"ZN\"pN\"\u{c}N\"\u{16}N\"<O\"HO\"fO\"nO\"~O\"&P\"<P\"hP\"\u{2}P\"\u{16}P\"<Q\"JQ\"XQ\
        \"jQ\"vQ\"\u{10}Q\"$R\"@R\"@R\"VR\"hR\"\u{4}R\"(S\"6S\"LS\"ZS\"\u{0}S\"\u{14}S\"\u{1e}S\">T\"TT\"^T\"~T\" U\"2U\
        \"NU\"bU\"lU\"xU\"\u{0}U\"\u{1a}U\"NV\"nV\".W\"@W\"PW\"^W\"fW\"\u{18}W\"0X\"TX\"TX\"\\X\"xX\"\u{4}X\"4Y\"TY\"tY\
        \"xY\"|Y\"\u{0}Y\"\u{12}Y\":Z\"lZ\"~Z\":[\"H[\"L[\"T[\"\\[\"f[\"r[\"|[\"\u{0}[\"\u{12}[\"\u{1c}[\".\\\"<\\\"F\\\
        \"N\\\"X\\\"n\\\"n\\\"\u{6}\\\"\u{18}\\\">]\">]\"F]\"h]\"t]\"\u{e}]\"\"^\"&^\"*^\"L^\"T^\"l^\"\u{c}^\"\u{16}^\"\
        \"_\"0_\"B_\"J_\"j_\"|_\"\u{4}_\"\u{12}_\"\"`\"6`\"V`\"v`\"\u{6}`\"\u{10}`\"0a\"La\"da\"va\"\u{a}a\"\"b\"Tb\"jb\
        \"vb\"\u{4}b\"\u{1e}b\"\u{1e}b\"&c\"@c\"bc\"zc\"\u{8}c\"8d\"Jd\"zd\"~d\"(e\":e\"Pe\"Xe\"ve\"\u{16}e\"4f\">f\"ff\
        \"\u{c}f\"2g\"Hg\"\\g\"dg\"~g\" h\".h\"8h\"Jh\"ph\"th\"|h\"\u{1c}h\"$i\":i\":i\"Ri\"Vi\"ti\"\u{2}i\"\u{12}i\",j\
        \"0j\"4j\"Vj\"dj\"rj\"\u{4}j\"\u{c}j\"(k\">k\"Pk\"\\k\"jk\"tk\"\u{0}k\"\u{12}k\"(l\"0l\"Dl\"Dl\"Pl\"pl\"tl\"\u{16}\
        l\"(m\"Hm\"Hm\"^m\"lm\"xm\"\u{18}m\"$n\"Dn\"\\n\"fn\"\u{2}n\"\u{6}n\"\u{e}n\"\u{1e}n\":o\"Lo\"^o\"bo\"xo\"\u{c}\
        o\"0p\"8p\"Tp\"Xp\"jp\"np\"\u{10}p\"\"q\"Bq\"Xq\"dq\"nq\"\u{a}q\"0r\"Vr\"dr\"|r\"\u{0}r\"\u{1c}r\"$s\".s\">s\"T\
        s\"js\"ns\"\u{18}s\".t\":t\"Bt\"Lt\"`\u{0}/\"/ `% aQh4 uHL [!h I1s\"( `+ am5| ?Y\u{f} <\u{7f}Z\"( `# aP\u{19}v \
        ow\u{c} 0cV \u{1b}oe ,55 Sh5 ph@\"$ `= a\u{4}(O hy\u{e}\"( `% a\u{7}8N\"! `, aZ\u{18}N\"! `R a\u{0}^P\"\" `\u{d}\
         aA&` Wh\u{11} cS\u{1f} '8.\"0 `P!al*P cG+\"( `% ak2,\"' `$ a1{u\"0 `B#a.m2\"0 `f a\u{1d}06\"\" `-!a\u{14}\u{12}\
        < R`G \u{1d}8\u{5}\"0 `J!ah\u{17}\u{9}\", `\u{1f}\u{1f}aI3\u{17}\"0 `E\"aX\u{1})\"+ `7 a\u{0}\u{15}N\"/ `\" a(H\
        t 2\u{1d}Z\"\" `C!ab\u{11}\u{1e}\"+ `* aTg$\"+ `8 a\u{1c}b+ g@.\"0 `u\"aug/ \u{19}iH 4z` S\u{b}\u{6}\"0 `\u{12}\
        !aQlu \u{18}_~\"+ `7 aYpT \u{16}\u{7f}]\"0 `R#aj*\u{7f} ,*\u{19}\") `  a\u{7f}%m C\u{1b}P\"/ `$ a[FQ\"( `$ a'8`\
        \"( `# a\u{15}J\u{19}\"+ `! a{c[\"( `* a\u{3} x D\u{17}.\"! `9 a=J\u{1d} :G\u{1f} hya \u{4}\"G YK'\"0 `H\"a \u{11}\
        6\"( `' a*BH R\\n f-\u{e} \u{1a}<\u{17} \u{10}G\u{1c} D\u{1a}( T2*\"( `# a\u{19}Ng\"! `\" a(\u{b}n oSp ;\u{14}E\
        \"+ `* a~sI x0u 4Oy\"1 `  a\"~7 \u{e}9`\"+ `4 aVNs \u{10}j% yiA\"' `# a]x\u{1}\"! `, aQ_\u{f} 4/\u{8} .\u{d}D \u{2}\
        RW&\" `  a+ `  a1 `  aK x\"\" `\u{4}!a\u{1f}\u{17}F\"( `# a_}e a{q h\u{3}\u{6} \u{1c}G\u{18} 8)A :ge \u{a},\u{e}\
        \"% `( a8M\u{f} |?, )\u{14}. \u{3}\u{e}b MCh\"( `# a=\u{2}l\"( `# a\u{13}`p\"/ `# a/}\u{c}\"/ `! a\u{c}N\u{17} \
        ?4U \u{f}%\u{3}\"+ `6 a\u{1a}B9 5\u{9}N\"! `K aL\u{1}p ^o\u{1b} \u{11}T! \u{11}L2 p59 Lq] 9X\u{a}\"( `( a0\u{12}\
        ] \u{12}#} \u{c}9\u{15} OU!\"$ `. a|\u{15}r \u{0}\u{14}s _\u{5}$ \u{1e}\u{1a}V\"0 `\u{5}\"a\u{11}9g b\u{5}\" Rf\
        \u{a} h7\u{13} 1\u{15}5 6\u{4}\u{19}\") `! a6}\" }\u{e}C M^v cUx s\u{1c}P\"$ `6 a3kY *bz \u{e}\u{19}{\"1 `\" ag\
        f\u{9}\"0 `(#a\u{1d}E{\"0 `g#a+\u{1d}{ .l/ #&\u{a} xi\u{10} 9\u{4}\u{17} 9l/ KwU\"1 `  a\u{1f}3, D\u{c}/ K|q hQ\
        }\"' `! a\u{7f}x\u{8}  `\u{18}\"% `  a`f\u{1b} >0$$\" `\u{10}!a+ `' a\u{9}b)\"+ `4 a\u{10}o6 09=\"\" `i a\u{1f}\
        x_ B-~\"! `O ar_\u{3} {\u{4}\u{7} \u{0}WC\"1 `! aC\u{f}y\"( `\" ao](\"+ `7 ahL2\"/ `# ab|D  CE w=e\"$ `E a\u{7}\
        #\u{0} #BH \u{1c}b1 Y|? \u{1a}:N\"( `' aOri\"( `# a?}~ #@\u{c} \u{3}|u\"\" `h ax8|\"' `\" aB-\u{a} \u{7f}zh\"( \
        `# aT8\u{11}\"! `? a\u{9}#A 2Pg 5B  \u{1}\u{15}+ 5.- \u{8}\u{d}9 \u{18}-\u{8}\"( `# a\u{2}\u{19}\u{17} ~\u{11}/\
         hE5\"+ `7 a5\u{9}I \u{1c}[L gDv \u{1a}Mw F1= =aQ\"/ `  a\u{1e}0o V\u{a}@ \u{b}Q\u{16} \u{16}`4\"0 `\"!a\u{4}\u{6}\
        :\") `  a\u{f}\u{5}c\"$ `= asQ\u{1} o:\"\"0 `F ap{5 &%\u{2} \u{18}`n\"\" `U ahK( G`A ,%\u{7f}\") `  a.I\u{8}\"!\
         `N a-z% 5`/ 8(2 \u{1c}F5\") `% arDK\"( `* a\u{19}vN mZt \u{1e}Eq\"( `% a\u{e}\u{17}`  Sf\"+ `6 a\u{f}Wl\"( `) \
        aE\u{1e}\u{10} YH* \u{14}\u{5}G \u{1f},\u{15}\"/ `\" aHiG\". `\u{1f}\u{1f}a)uV\"+ `* ab\u{8}k %\u{0}\u{3} K\u{2}\
          'P) \u{1b}rJ [5T\"! `S aUqT\"0 `s a%7r\"0 `X!a\u{19}&& c\u{1e}*\"0 `r\"a2F? ;&] \u{0}\u{2}\u{9} A% \"+ `: a<Q\
        H d!& PEp\"+ `5 a\u{0}+\u{4} s]\u{7f}\"! `O ak\u{12}\u{9} \u{5}\u{e}w\"( `# a5X1\"( `% aB\\O\"\" `,!a>cg U0P ~@\
        Z\"( `& auT^\"+ `6 a\u{16}1+\"! `/ a\u{7}hL t$z Y1\u{b} w\u{1}n #\u{f}\u{6} nXH \u{10}2W u\u{19}\u{1a} as& \u{4}\
        l- B03 qY? \u{4}b\u{13}\"\" `a a*\u{17}K !zT w)c of(\"\" `o a8?@ \u{7f}H@\"( `& a+.Z Y\u{13}i \u{4}\u{a}\u{12}\"\
        ! `^ af!8\"0 `\u{9}!a\u{16}\u{1e}? 2Oe\"/ `& aI@\u{b} Z\u{2}\u{e} 9CF e*c\"( `# asim ee\u{1} o\u{b}\u{7}\"( `% \
        aF\\* 9!l\") `$ aP3\u{1} T\u{16}\u{7} \u{e}qR 126\"0 `M!a\u{1a}\u{1d};\"( `% ahX\u{19} Dg \"% `+ aU[2\"( `' a~j\
        K\"0 ` !alSR\"( `$ ak&a\"! `M aY\u{3}\u{1c} \u{e}V' n_*\"( `' aR_K d\"[ 9Ou\"1 `  ar/\u{d} J&' !6|\"( `$ a\u{1a}\
        k\u{15} \u{12}V' \u{d}f/ \u{10}\u{17}_ }\u{1e}z\"0 `\u{1b} aK\u{1c}C w0U\"$ `( aTdh \u{8}\u{17}{ \u{1c}Y\u{7f}\"\
        / `# a\u{2}v/ .7\u{3} pp\" \u{19}z\\ Z\u{18}G\"+ `  a}1\u{f} \u{d}\u{a}( fjA\"$ `; a,tP\"0 `\u{8}!a5dV \u{1f}R{\
        \"! `1 a08\u{3} N'\u{19} 4VK \u{1f}__ =%n 7[t [\u{10}w\". `\u{1f}\u{1f}a{x4 <w8 \u{5}tB ] # >g%\"' `\" a<\u{0}/\
         \u{a}xK 9Mw !,\u{7} D-\u{f} :P3\"+ `8 axH:\"0 `;\"aiRW \u{18}^} 2r)\"( `) a8R* hLE \u{0}w~ \u{3}(2 \u{15}\u{18}\
        > \u{e}5\u{14} \u{1f}s\u{1b} A\u{17}O\"0 `+!a\u{17}{P s0b\"+ `4 aA h \u{4}W\u{2} \u{9}o\u{b}\"* `  a\u{5}N) TF\u{1f}\
         [M\" aP5 [z5\"+ `6 at\u{4}a K2n\") `% a 0} M'2\"+ `* aE.f iGg\"\" `w!a+ns \u{1}\u{3}\u{3} \u{c}-\u{a} ipO \u{6}\
        b{ oQ6\"( `% a\u{6}\u{0}H\"( `* a/\u{8}t mt{ rB\u{13}\") `  a\u{17}\u{4}\u{1e}\"( `# a0\u{8}\u{9} xj\u{16} ?8\u{18}\
         z\u{19}\u{19} n6C \u{e}0e 0F\u{e}\"\" `)!a&1\u{1c} 1\u{17}=\"! `- a9^E\"( `# a\"*\u{14} #4a RY\u{e}\"( `% a U\u{f}\
        \"/ `! a]b]\"( `# azqc\"/ `! aE\u{d}\u{c}\"0 `\u{8}\"a=3D #R\u{12} \u{10}\u{8}4\"0 `$#a.[O |kb 3&>\"$ `  aefq v\
        H- \"\u{1e}= PcB -\u{1a}S \u{e}UT\"\" `d aP8\u{4} )\u{15}E\"% `+ a.'\u{7f} MO\u{19}\"+ `+ a\u{9}\u{f}. X^M\"/ `\
        \" aqBS \u{1}\u{18}\u{f}\"% `' a!c? Q\u{16}] o\u{5}!\"\" `N!a,Q5\". `\u{1f}\u{1f}asG< \u{1d}bN\"! `: a\u{4}7n H\
        \u{7f}\u{14}\"! `1 a\u{4}.p 1)u \u{c}y\u{c} T-'\"\" `o!a)ki \u{7f}(% \u{f}j4 (/? {CD t)h\"/ `\" aH]l u\u{14}x\"\
        \" `^!al\u{15}' &(\u{a}\"( `& a8\u{19}V\"$ `9 a\u{15}\u{17}j @s\u{1f}\"! `) aCpX\"0 `- ae\\\u{7f} 2a\u{2} `\u{18}\
        \u{1d} dy* \u{7f}\u{3}b <$!\") `  a;z#\"( `) apE[\"0 `\u{1b}\"aN5^ \u{19}\u{10}Y\"( `# a\u{3}\u{4}\u{5}\"( `( a\
        p5\u{14} =M\u{16} $wY I4n\", `\u{1f}\u{1f}a[Wz \u{1c}H\u{11}\"/ `\" a~U\u{7} 95J\"0 `\u{12} a,g`\"0 `>#a\u{14}\u{14}\
        h }p\u{9}\"0 `\u{11}\"aV\u{10}\u{f} WF\u{1f} 5\u{b}\\ :F+\"( `$ aR;a\"% `$ a.}h \u{15}ct {\u{1c}x\"( `$ agx8 R\u{8}\
        \u{a}\"$ `! adD>\"0 `\\#a@jg lsl \u{1e}JG \u{4}jK\"( `) aPT}\"0 `s!a`\u{16}\u{13} .(B D6P :\u{15}}\"+ `4 ay.r\"\
        + `* ai\u{8}z n \u{17}\"0 `<#a( ' \u{0}f4 \"\u{b}5 )m8\"( `( a\u{15}]B\"+ `4 a\\5|\"- `  ans< rfg\"0 `g!a\u{16}\
        9q V\\F Gc\"\"( `# a\u{4}5>\"+ `$ ap>F\"0 `3#aIbU 0?x I\u{11}y \u{1e}\u{12}y\"+ `2 aui\u{2} \u{14}F\u{4}\"1 `\"\
         a9u\u{5} 'Q\u{7} hg\u{1b} !\u{10}= per x]x\"( `* at~\u{0}\"+ `: az\u{2}1 y)X\"( `% ai'j f/v\"+ `  aX\u{e}G hB<\
        \") `! ay_\u{c}\"( `# a\u{4}&\u{1d}\"0 `\u{3}!a?$< u\u{14}l ok) H\u{8}4 !!A\"\" `K!a[4| 0H\u{1f}\"% `* anm\u{13}\
         &6%\") `  a&K8\") `  am\u{16}> ?\u{17}z \u{15}C@ r^' \u{13}1&\"! `^ a=Qh \u{f}Dl \u{3}%\u{b} ,\u{0}3  \u{2}4 S\
        \u{9}R\"\" `\u{d}!a\u{17}:q gy\u{d} =x\u{1b}\") `# a\u{e}mW\"! `! a#&p\"1 `  a_e\u{1f}$! `F a\" `D!a7t&\") `$ a\
        +a' `S) D4r AWE \u{e}ib m\u{8}\u{e} MS\u{14}\"+ `* anR\u{19} -\u{1a}\u{1e} \u{14}c$ u\u{5}= <\u{12}@\"( `# a{\u{8}\
        P \u{14}?\u{0} \u{14}\u{7}: \u{12}\u{c}\u{8}\"( `& a3c\u{c} vOK\"( `! a $\u{10}\"0 `3 asOV ,V\u{0} \u{a}r\u{5}\"\
        0 `d aa[\u{1b} \u{7f}?u v8{ .F| H)\u{9}\"( `# ad6\u{b} \u{1f}\"\u{16}\"1 `  a1kG\"( `$ aN/I\"/ `  a-A^ oz6 AoC \
        i\u{16}Q VHu utL Nxz \u{1f}\u{15}\u{3}\"+ `0 aO\u{d}\u{10}\"( `\" a\"C` o5-\"+ `4 a\u{5};H\"( `& a\u{f}!X \u{10}\
        .Z Vcj \u{19}\u{1d}w\"1 `\" a:\u{12}\u{f}\"0 `.\"a~q)\"\" `n!a\u{2}FS\"0 `7#a\u{c}\u{13}P z.\\\") `  a\u{d}\u{1d}\
        \u{d} A\u{e}%\"( `' aFyo\"( `# adJ\u{12}\") `! a, !\") `  a&^* k*+ u\u{b}< *'\u{c} #\u{6}\"$' `$ a- `! a?\u{d}F\
        \"1 `! a-\u{d}`\"+ `. a;cg\"% `) aBr\u{d} JI\u{1c} 6.? }K^\"( `) aH<[ l:\u{3}\"+ `8 a\u{9}$K s2R \u{8} V \"\u{13}\
        V\"( `) a{Az\"' `& aa|{ _e@ GR\u{14} \u{7}E \") `! a#Q%\"$ `7 aY?E\"( `+ av$a ](b xpw\"( `( aw \u{0} Z-\u{9} z;\
        B\"$ `L aC7K +\u{1c}M\"! `K aHdg\"% `! ak|^ \u{2}\u{6}_ }\u{15}G\"$ `% az\u{12}J A'\u{4} M\u{15}\u{5}\"1 `  a$s\
          +\u{1}L \u{b}\u{0}M\"0 `V\"a-~X$\" `# a+ `& a_\u{4}| \u{7f}m\u{7f}\"$ `  a~,\u{4} $\u{13}1\") `  ax\u{a}S \u{1d}\
        \u{17}a\"\" `\u{3} a\u{0}.\u{e} \u{1c}PY \u{1f}h\u{d} B\u{2}-\"0 `3!a\u{f}\u{19}N\"( `( a7]s 5r\u{5} \u{1f}*\u{1f}\
        \"0 `\u{10} a%u* \u{1b}bI\") `! a\u{14}SO '`\u{6}\"( `& a\u{8}fM \u{b}]X\"\" `\u{2}!a'\u{1e}k y\u{e}. *\u{17}D \
        \u{1e}\u{12}l\"( `$ a8={\"/ `% azW\u{8}\"0 `\u{d} abQ\u{b} 6L'\"0 `\u{3} aSFr \u{8}u\u{d}\"% `% a\u{17}aA \u{1d}\
        FD \u{16}u) TN6 \u{d}2&\"( `& a7S  \u{10}~3 /Y= @\u{14}w\"\" `(!aG^} aDz\"+ `2 aF9\u{10} */E f\u{18}\u{c} i]I\"\
        ( `% a\u{9}4R q\u{2}\u{7f} _)J \u{18}a\u{7f}\"% `$ a\u{10}#\u{e} @%L \u{2}\u{9}^ bd!\"( `( a^0e $l\u{1b} \u{2}&\
        2 \u{16}\u{c}4 \\x\u{5} 6\u{15}\u{d}\"( `$ aYD\u{11} ql\u{1f} hF* \u{17}Do K\u{12}|\"+ `( aB@~ \u{2}m~ H8\"\"( \
        `$ a{K_ \u{b}u9 \u{1e}-j\"+ `1 a\u{3})x >y7 \u{1c}7M\"$ `1 aG\u{14}g\"( `& aest\"( `! aPS\u{10}\"+ `* aic! 9\u{b}\
        8\"$ `/ aJ\u{8}M$\" `. a+ `$ a\u{1a}eP\"( `' a\u{1b}8b u\u{f}g [(\u{1e}\"0 `v#aVJ1 R\u{7}3 $-e\"( `\" as\u{0}% \
        jWF\"0 `4#a;(H \u{1b}SX pbo\") `! a8T\u{a} =\u{14}\u{e}\"+ `6 a\u{13}oA IL] ')y\"$ `6 a\u{6}:\u{0} Cz\u{1c} 7\u{9}\
        Z\"0 ` \"a\u{7f}y, \u{7f}rc\"% `! as.q \u{16}0E \u{2}\u{7f}Q$\" `\" a+ `( a\\Ad \u{2}O\u{15} h\u{1d}R YVT\"\" `\
        D aF[}\"( `$ auF\u{19} M\u{1a}A\"+ `6 ad_F Dp^ \u{1a}\u{12}\u{1}\"/ `  a\u{d}\u{0}\u{a} \u{f}(: 6/P :<` _x\u{a}\
         \u{8}X\u{1f} k\u{2}9 K'L w\u{7}b HPx\"$ `* a$\u{8}\u{4} zd`\"+ `! aIHl %9u\"0 `\u{2}!au)H 7\u{4}O\"' `$ a(>s <\
        f4\"\" `y ap'U\", `\u{1f}\u{1f}aG{U\"( `& alZY +_q Ioy \u{12}\u{a}& N\u{e}& CH4\"/ `\" a%<; Aaq\"+ `4 aW{- \u{1b}\
        99 \u{10}c_ [0j \u{5}\u{11}}\") `  a],0 Y\u{e}\u{19} lj\u{1c} m\u{0}8\"( `# ahT\u{0} \u{14}u\u{a} L%N l\u{9}X\"\
        / `  a}2a \u{4}\u{d}j\"0 `\u{7f}!a\u{9}n\u{6}  W\u{1b} '\u{7}\u{1c}$' `$ a- `! a\u{10}Qm \u{2}\u{7}b\"+ `* a\u{1a}\
         \u{1d} 2\u{13}9 7\u{f}: +jA \u{15}rU\"( `& arFm\"( `# aP]\u{1f} ]^9 \u{1b}\u{2}< Q\u{12}v\"0 `\u{19} ay*3\"/ `\
        ! arVL uie\"\" `V ay\u{13}\u{0} j\u{b}\u{c} @06 _lU\") `  a\u{1f}@\u{6} c\u{10}#\"\" `\u{1} aE\u{1e}D \u{6}ks m\
        \u{14}y\") `  a\u{1a}y\u{11} \u{3}yG .-Z\"+ `* a\"\u{13}\u{1e}\"0 `S a'\\K \u{11}u4\"0 `@#avk5\"\" `\u{c} a\u{17}\
        \u{1}t\"% `) a;\u{7}\u{b} \u{3}\u{d}+\") `! aVG:\"! `1 a6.? 8k\u{7f} =d\u{4}\"- `! a\u{8}&\u{14}\"+ `3 a{`\u{18}\
         \u{1e}<M Jdr \u{d}!s\") `  a*b( F\u{d}3 (\u{0}& \u{14}\u{d}4\"0 `\u{0}!aRwM \u{8}Sa\"( `) amyl K\u{10}s P\u{1d}\
        \u{1d} (D:\"+ `\" a\u{11}zM 6&^\"( `& aUIn H/\u{7f}\"0 `R\"afS\u{16}\"0 `0 aopF %rM\"0 `E#aS\u{15}V\"+ `' a^%!\"\
        ) `  a kC\"% `% a\u{9}|c \u{15}\u{a}v U)\u{4} F\u{f}\u{1c} \u{3}d!\"\" `W!am\u{12}\"\") `! aT\u{1a}\" >!L\") `%\
         a P\u{1e} Jp+ =\u{b}9 w\u{11}C\") `\" a\u{1e}\\E\") `  a\u{8}\u{1e}Z %~\u{14} gF( wz` o\u{1d}\u{1f} -If\"( `* \
        aw(x\"( `% aIB% sJ< IXP \u{b}k\u{6} 9\u{0}\u{1f} Ec  /c; )\u{19}E {C_ \u{1b}\u{8}n d\u{1c}t\"% `  aUK@ cb\" &C+\
         \u{f}eE\"0 `s\"a\u{1b}ng\"( `% a\u{7}ih\") `! a3\u{1f}\u{17}\"+ `) a3\u{16}\u{1c}\"\" `E a\u{6}ps ,-z \u{c}^\u{4}\
         ~T# \u{12}\u{1a}M\"( `# aJ\u{1a}`\"0 `\u{4}!ad\u{14}\\\"! `) a\u{1e}gh \u{10}{\u{7f} \u{18}Sh t+n\"\" `& a\u{6}\
        n- \u{8}v[\". `\u{1f}\u{1f}a\u{16}0i\"$ `( a\u{13}im\"0 `J#a*\u{4}q ,:\u{10} Am\u{13} oFB\"( `# at@~ xw4\"\" ` \
        !aF\u{17}] vZg\"( `# aLJt &,\u{9} #\u{7f}f Tlq\"( `' a\u{5}hw\") `! aixG 2WY\"( `# a[\u{1}s\"0 `S!aU\u{16}\u{6}\
         kV\u{19}\"$ `K a5A= \u{7f}\u{10}a\"0 `\u{16}\"a#Xj \u{14}\u{17}\u{13}\"( `# a\u{19}\u{2}?\"\" `U!aI\u{17}Z l\u{1b}\
        ' D\u{8}P \u{4}Of hlJ\"+ `) a[\u{13}P |\u{c}\u{7f} \u{15}\u{b}\u{1} %Y\u{6} \u{11}B\u{1c} \u{1}2' ZK\u{13} aD\u{19}\
         \u{12}gT 4Bo 7hw 0Y\u{2} !\u{11}$ O,8 74X l\u{1c} \"( `% a\u{e}a\u{0} S`\u{9}\"+ `+ a3;\u{b} \u{19}\u{7f}\\ Y(\
        i ^\u{6}n\"0 `1 a/C\u{6}\"0 `\u{18}!asj\u{17} \u{17}\u{1f}<\"( `\" aeGX\"( `\" a-@x 7s\u{15} s1\u{18} _x\u{1a} \
        \u{8}dv\"! `- aG{\u{6} 4r\u{d} \u{11}\u{b}\u{10}\"\" `J a;VQ\"/ `\" at-j \u{18}\u{1f}p l\"q\") `  aU>~ 6@$\"\" \
        `e aW\u{9}s\"/ `! a}]Y D`\u{16} \u{18}yJ\"+ `% ahtc \u{12}6h\"! `> aF9\u{2} \u{15}9! \u{a}j$ \u{d}7/\"0 `\u{0} \
        a\u{f}0\u{6} \u{e}gA$! `N a\" `F al&k\"! `U a\u{0}:\u{14}\"! `- a\u{19}$K \u{4}3O \u{7f}\u{14}U\"+ `4 ae\u{12}\u{b}\
        \") `$ a8/\u{16}\"( `$ a%\u{1c}#\"% `) a`JA\"1 `  a#C[\"( `$ a\u{7}n\u{3}\"' `& a;Q\u{19} P\u{2}\u{1d}\"/ `% a|\
        r  j\"n\"/ `! aqXr \u{0}e\u{16}\"0 `n a\u{b}\u{3}: <\u{17}, 5'\u{3} >Sy\"! `^ af%\u{d} ~&! mqC\") `  a47| LY/ \u{1d}\
        NX\"/ `  an\u{6}o\"( `$ a?G| N\u{1d}&\"+ `0 a_\u{f}h\"( `# a\u{1f}-\u{0}\"% `+ a;T& _\u{1b}0 \u{e}Bd\") `  aF\u{1}\
        j ,\u{9}L 4aR\") `% au\u{19}W x\u{1e}i \u{18}\u{1f}\u{0} t\u{e}' 4@( Q~t \u{14}\u{1b}&\"( `& aDi9\"1 `\" a,4> \u{e}\
        CC CDL =us $H# $\u{1}9 ~UO\"+ `  a,L\u{10}\"( `$ a!\u{8}8 \u{8}'\u{10} i+\u{13}\"( `, a\u{0}hr\"+ `/ aLM^ ?\u{1f}\
        k \u{8})l H\u{1e}\u{6}\"( `& a\u{7}}^\"! `P aRya  #q =L,\"' `# aV=\u{1b} jMV NGk \u{19}Nt d\u{15}z <\u{15}\u{9}\
         :o$ .2J qXK y7\u{1a}\"0 `$ aP\u{9}> \u{14}WK 5GX\"! `D aPXd \u{7f}.g\"! `@ axr~\"1 `\" a\u{15}'\u{1}\"+ `' as/\
        w pw{ \u{10}\u{1f}\u{2} a`&\"( `& aY\u{d}\u{4} \u{14}'\u{1e}\"0 `6\"ays  m8o D5Y r\u{17}\u{f}\") `  aHo\u{1c} \u{1c}\
        ;%\") `  a_,+ \u{b}{\u{c}\"0 `C!al\u{5}' \u{1c}\u{e}<\"' `  a\"sh \\x\u{2} 7A\u{16} \u{e}^\u{1f} >m<\"0 `\u{1a}\
        \"a!7=\"( `# a\u{15}\u{0}] UWb 9Kd \u{d}uu\"0 `%!a?z\u{e}\"\" `w aQ.` m\u{14}\u{10} 2]\u{1e} \u{11}\u{5}1\"1 `!\
         a#2Z\"\" `g a~\u{4}\\\"! `2 a/6\u{e}\"0 `_!a9<\u{5} %\u{10}$\"! `< a\\j1\"! `% a*qN\"0 `<\"aq:c\"$ `E ao}g\"/ \
        `\" a%um\"! `/ a0=?\"+ `0 a\u{1b}UM\"0 `\u{17}!a9kT\"1 `\" aUjZ \u{d}mi \u{17}V1\"% `  a:\u{18}=\"\" `j aM|R \u{19}\
        .3 {HA Xyq\"+ `4 aF\u{7f}q f1~ /m\u{5}\"\" `\u{1}!ac$& wI- I\u{18}1 o\u{4}6\"0 `l aI4L\") `  a\u{4}ZS\"( `* a73\
        g 2Hv 9+\u{1f} )2n oPs %\u{f}u\"$ `8 aU\u{16}} V\u{19}\u{3}\"' `# a+3\u{6} )#\u{c} 9\u{18}X\"( `& a4\u{17}L F\u{3}\
        O B'k *~\u{b}\"! `D acN\u{e} 1\u{f}  +\u{e}'$! `R a\" `.!aV\u{1}. 5\u{a}t\"( `& amRf \u{1b}\u{15}\u{11}\") `# a\
        6\u{15}$\"! `$ a^'@\"\" `2!au!= w F\"( `! a2\u{14}f +$i @\u{16}\u{3} g{S\"0 `' ay\u{6}\u{11}\"% `  axS\" \u{15}\
        l2\") `! a\u{e}bK\"( `& a\"\u{13}]\"0 `V!a(u^ \u{1b}/a\"( `& a\u{5}\u{16}t Htu 0\u{1e}$&' `$ a+ `# a- `! a\u{14}\
        nU\"\" `]!amK\u{2} \u{1f} \u{d} \u{e}\u{d}$ +s?\"+ `0 aa\u{1a}N \u{15}@v \u{1a}F\u{0} c\u{c}\u{a}\"! `C a(\"\u{1c}\
        \"0 `O a5)  kS% k\u{c}@\"+ `& ay\u{12}+\"0 `R aYO\u{14} 'R\u{1f} V\u{1f}! '80 {\u{1}\\ \u{4}Rr \u{6},\u{2}\"0 `\
        `!a\u{1a}L?\"( `$ aF-Z T\u{1c}\u{3} 3)o olp ~\u{4}\u{b} [QR\"+ `4 a(\u{18}z 4j7 \u{2}+s\") `  a\u{d}s\u{3} \u{f}\
        _\u{1f}\"/ `! a'B8\"1 `\" aA\u{4}u\"! `K aMW\u{b} p\u{8}- \u{b} \u{a} Pv\u{12} 5u, (;I g^\u{7f} m%\u{f} $\u{0}]\
         \u{16}$V 5?\u{1a}\"0 `2#au}$\"$ `$ a]|X\") `  aH%^ \"+r \u{12}Y|\"\" `\u{10} a;:\u{1c}\"1 `\" a>V-\"( `$ a\u{4}\
        \u{1c}4$' `$ a- `! ap\u{13};\"+ `6 a\u{10}Nm `\u{c}v\"( `# a\"\u{3}U :j^\"! `. aT\u{9}\u{7}\"! `' a7l\u{1a} \u{1f}\
        c3\") `! aS\u{11}K\"( `# a1[N \u{1b}wv  /~\"( `# aF:\u{4} IY\u{12} nV\u{13} \u{1b}M6 Z7O 1[Q r\u{1e}x &\u{10}\"\
         Fs? ]QK\"+ `5 adli b>j m\u{15}\u{1} ;<\u{d} \u{8}k3 \u{f}[N u9a\"0 `R!a\u{d}\u{b}n\"\" `q amIw\") `% arr\u{15}\
         _(5\"+ `6 a@*\u{16}\"\" `;!aREE J9A\"0 `n!a5-h\"( `$ a& t\"\" `R!aZ}w\"0 `!#a_A8 u\\W ]Y\u{a} -X\u{13}\"0 `6#a\
        #\u{18}\u{19}\") `  art\u{1b} R$8 GqF \u{1}\u{1d}] W|\u{e}\"+ `2 aa7\u{f}\"\" `s a*US XY~ U(V\"( `+ amEU \u{b}z\
        \u{8}\"0 `M aP\u{1b}i ,5\u{7}\"+ `6 aiT3 }\u{6}E\"( `# aU#F\"1 `  aT\u{f}Q M\u{a}d \u{e}`; \u{5}uf\"0 `& aRPs \u{15}\
        \u{7}\u{9}\"% `) ay{) \u{3}_5 SOL 2kx ta\u{1} \u{1a}t\u{8} y)\u{18}\"/ `% a\u{12}U=\"! `A a\u{1d}{d HC\u{18} .\u{1e}\
        ! Y\u{12}9 )\u{a}q O4\u{13} J\u{1c}\u{14}\"( `\" a#1` !\u{1}\u{7} :\u{10}% \u{7f}i(\"' `$ a\u{1b}tB \u{18}qP \u{0}\
        i^ x\u{18}b\"( `# aSw\u{8}\"1 `! a\u{1e}vh j%\u{6} \u{b}/D x\u{12}p 8\u{8}\u{18}\") `! a\u{1e}}$\"0 `\u{1c}!a~\u{a}\
        0 _K1 HsN /Lr\"! `< an%\u{4} \u{b}u\u{1c}\"0 `\u{1f}\"aaD\u{0} )G\u{a} ]\u{10}\u{14} <26\"! `, aWD\u{18}\"( `# \
        a\u{7}?s Yxt =7s l5v\"% `\" a#D\u{f} E{Z \u{1};e\") `  am|- cNw \u{2}N~ R<\u{1f} X>< VHL \u{d}:M 0\u{1a}U\"1 ` \
         a`.o\"/ `% a[]t\"( `# aQ\u{1f}y yt\u{18}\"/ `! a#Yo \u{2}qr 6\u{2}{ A\u{1f}&$\" `$ a+ `' af\u{15}H\"( `( a%\u{1c}\
        \u{e}\"! `> a|P\u{14} %\u{9}\"\"0 `O!a_&/\"$ `7 ag|=\"( `\" aez\u{1a} % 6 \u{7}!\u{19} c/)\"\" `5!aj\u{e}=\"' `\
          ak\u{2}D\"' `$ a$\u{18}u 5{`  \"\u{10}\") `  aGyT \u{1b}$X Mh\u{11} \u{c}u&\"% `, a,\u{1f}8\"+ `2 a*\u{10}x\"\
        + `( a\u{0}Y{ }.\u{4} \u{18}\u{9}\u{13}\"! `0 aGL\"\"0 `\u{14} ay9# C\u{4}4\"0 `\"#aYB% ulN\"+ `9 a~kY uXw\") `\
          a ;\u{16} k!\u{19} 9\u{5}\u{14} \u{14},\"\"0 `C#ab5P\"! `X a#\u{1b}\u{10} EI\u{1b} \u{13}W2 \u{e}7O ,\u{0}c \u{18}\
        ?% +AW c]b _K\u{a} |y=  \u{0}\u{a}\"( `% a2Z\u{13}\"0 `b\"aTq>\"/ `! a\u{14}\u{5}K \u{8}Ke Ky\u{16} \u{8}Xe\"! \
        `% a!@8 YU[ +*} \u{12}\u{16},\"! `( a0Lb \u{4}-\u{7f} \u{b}\"\u{1e} =-7 P[F\"0 `\u{e}!ao@H\"0 `$!a\u{7f}\u{12}\\\
         \u{14}?\u{1e} I^\u{9}\") `! a-t\u{f} 85\u{1d} *CD\"( `% a(\u{1c}[ dbc\"+ `* a@,$ BJP \u{1d}2f ]\u{12}\u{13} #q\
        -\"( `% a\u{7f}qQ *9W W2\u{c}\"0 `L\"a\u{7f}\u{7}C\"$ `C a\u{1}\u{b}T ]\u{13}\u{7f} \\wk Y\u{1f}& @\u{7f}.\"0 `\
        | a\u{11}3V\"0 `u!aa\u{1e})\"$ `4 afXa\"+ `6 a|:P /{| 6\u{17}%\"% `# a^M,\"/ `& a{bA eM \"( `# aJc7 s\u{3}9 CBl\
         >]t\"0 `8#a&\u{1}\u{8} \u{19}\u{11}a .)\u{7f} 0\u{c}\u{e} \u{1}J\u{1b}\"0 `\u{1b}!a\u{10}{w :*\u{2} Ga\u{f} LK\
        \u{1c} Yv  U(r |Pz z-~ H<, #oc\"/ `\" ak\u{1d}g oyk x8\u{e} }&C EbC \u{a}s_ tX\u{11}\") `  aq\u{17}\u{13} cG5\"\
        + `6 aS.7 \u{f}av\"0 `\u{1f}!a{Xz j&\u{c} D\u{b}W r*!&' `# a+ `\" a- `  a\u{1d}Ap s;\u{13} *y. <\u{13}u\"+ `* a\
        y0> {TA /;. {$l R%\u{10}\") `% ag\u{11}\u{15} \u{3}S. k\u{1c}K\"0 `y\"a'w< x\u{8}\u{0} *:7 [xA 6\u{3}] $[u\"' `\
        $ a?4\u{1c} DQ\u{1f}\"! `% a/\u{19}8 \u{15}WG\"/ `# a.{( ==,\") `  a'\u{1e}S\"& `\u{1f}\u{1f}a\u{3}\u{0}U\"+ `)\
         afqg \u{0}s} >w~ JP!\"/ `! a\u{9}+Z\"0 `y!a_>h x\u{7f}\u{10}\"0 `e#a\u{f}\"X \u{c}%c\"( `$ a~)p $@| Q^D -\u{d}\
        } !S\u{7f}\"+ `0 aj\u{1}} 8;\u{2}\"+ `* alf\u{a}\". `\u{1f}\u{1f}aB[}\"0 `,!a|\u{3}\u{d}\"( `& al$. +2>\"( `+ a\
        XbL 4E.\"\" `G!a\u{16}j_\"0 `A!a@\u{1c}\u{4} `\u{d}! CY& C\u{2}8 \u{0}|k \u{1b}Vl\"$ `J a\u{c}a} \u{1a}4?\"0 `m\
        #a]=\u{3} ~fR\") `  av[h mKs \u{0}u- Q\u{1b}4\"/ `# aY{6 {,? H9A We|\") `% a\u{a}a3 9/@\"% `! a-yH \u{1}0e C\u{5}\
        i\"$ `I aE&3\"\" `7 a5CO\"! `@ a\u{16}I} \u{8}\u{7f}&\"0 `B a\u{8}\u{0}: 9\u{18}B 0*~ >~P &La\"\" `C a<8j \u{4}\
        C\u{7f}\"( `! ah/\u{1} \u{9}v\u{9} c*\u{d} h\u{8}D\"\" `#!a\u{1c}\u{d}D !\\Q \u{7f}3a ]t\u{18} O[\u{19}\"1 `\" \
        aX\u{2}<\"0 `B!a\u{e}H\\ ?[e\"0 `Q a0e-\"+ `0 ajo< }MA \u{16}`U\"1 `  a[pd ~\u{0}\u{14} 'E\u{1b}\"( `+ aTN\u{1d}\
         y\u{6}S\"0 `k!a&g\u{c}\"0 `\u{a}\"adq, 7\u{b}\u{1} lJ5\"( `\" aPy_ }\"j \u{3}|\u{c}\"0 `i!aT;$ \u{2}Le 9-g\"$ \
        `< a?\u{18}k\"! `. a04u ,o\u{8}\") `  ao?\u{c}\") `  a,\u{10}, Ow4\"+ `1 a\u{15}\u{1a}. wYL }\u{18}n\"/ `# a&\u{1}\
        M Kqm ?A1 \u{7f}Vl\"0 `\u{c} amRy\"$ `D a0\u{1b}\u{17} \u{15}d1 m0F\"! `/ avqO\"! `T a\u{14}T' b%9 0*K I4P \u{18}\
        j[ xp} h@\u{1c} \u{3}4$\"% `& a6q5 p[v &\u{4}\u{f} \u{1e}\u{1a}&$\" `, a+ `* ap&D \u{1e}*M\"0 `4\"aO\u{f}I I?N\"\
        ( `% axyb\"( `$ a\u{14}no \u{6}\u{1d}3 VO>\") `# aEMN\"! `> a\u{1b}sX 'k` 6\u{d}\u{5} g\u{8}o ?5} *)\u{1c} '%7 \
        FLF ;\u{1f}[ ]7k l\u{4}o ad$\"! `K acFW\"/ `\" ab\u{1}h +ij rH \"' `  aHP^ nbu\"( `# aCaZ [O_\"1 `! a\u{18}!o k\
        U. \\\u{b}u\"( `$ ar*\u{7f} .*O\"( `\" ajPk z\u{a}\u{16}\") `  a\u{c}=E 3HZ Ze\u{6}\"( `& a\u{0}H' GQ\u{0}\"( `\
        $ a,\u{19}\u{b}\"' `  a\u{0}L\u{13} P\u{2}/ \u{17}b\u{7f} *\u{15}* X3R\", `\u{1f}\u{1f}a6\u{12}# \u{6}E4\"( `% \
        aqz? $\u{0}j\"( `* a:O\u{1a} \u{1a}\u{14}Y )\u{f}y \u{17}\u{10}|\". `\u{1f}\u{1f}aT7\u{10} <\u{e}!\"0 `{!a\"e?\"\
        ' `& a/vm \u{16}a\u{16} Or5 GM\u{14} M\u{2}I\"( `' a6\u{6}X \u{13}_u ACc Utn \u{1d}uy v\u{1f}\u{a} %H\u{11} D\u{19}\
        n\"\" `Z!a$c\" \u{16}M* Jt\u{11} \u{d}\u{1d}7 <2f \u{17}Zh 4Zs Uq\u{a} \u{7}e# OY\u{11}\"0 `\u{6}\"aXP\u{15}\"0\
         `=#aZ1\u{1e}\"0 `^ arw0\"/ `  a\u{9}FB\"( `$ a2 F\"( `# aH\u{5}c\"( `% aC$\u{1c} \u{4}Z\u{1f} \u{0}\u{10}\\ (D\
        o aJ\u{2} \u{5}`\u{a} ZN\u{16} \u{e}.[ \u{18}\u{d}\\ /W\u{7f} sSm \u{11}\u{4}\u{6} \u{1a}D\u{10} r\u{7}\u{11} Z\
        F\u{12}\"+ `' aZ|. L\u{12}m \"?\u{17}\", `\u{1f}\u{1f}aC[1 \u{16}\u{3}E OL\u{11} \u{1c}z\u{1b} 5\u{f}(\"( `\" a\
        tK. \u{11}\u{0}> YiK G<S\"/ `! as\u{0}\u{3} 3n4 %.5 BCM udO\"( `* aBHV\"! `# akSf\"+ `- aq\u{13}> %\"R \u{10}\u{11}\
        R ~(\u{19}\"( `' aikN 4wZ \u{10}-] !Xm\"' `\" a^^\u{1f} uD+ 4\u{5}1\"$ `A a7Bc\"$ `I agpl\"0 `a!a\u{15}\"\u{0} \
        !^- \u{f}\u{1d}4 5\u{6}: uPB\"/ `\" a\u{1c}[B\"1 `! a\u{b}\u{1c}E KCG\"( `* a\u{c}~; rK`\") `  a1)r {K\u{7f} (;\
        \u{b}\"' `$ aa\u{1}\u{15} u`5\"! `- a \u{0}< U\u{10}K\"\" `d!aU`Q\"( `% a\u{2}`N\"/ `$ a4HY V0\u{8}\"0 `T#aoL\u{d}\
         fbX 2\u{1a}r\"\" `H a4Kw\"! `Y aM\u{f}\u{1e} \u{15}Y1\"0 `\u{b} aY!A 1\u{14}M\"0 `w!a0'W\"$ `, aw$\u{3} BR\u{16}\
        \"+ `. a5\u{a}1 @\u{1d}< \u{1b}\u{18}[ 5Y`\"0 `?!aM\u{16}f\". `\u{1f}\u{1f}a7w\u{b} |z/ +c\u{6} i\u{1b}\u{14}\"\
        % `\" a\u{7f}P&\"\" `\u{0}!a%c.\"( `! a\u{17}MU ] l H\u{f}r eL| ,j| \u{15}^\u{7} s)\u{15} 4\u{13}. %c\u{0} ?$'\"\
        % `& a\u{3}O| \u{12}\u{1b}\u{e} S%\u{1b} EV\u{7f}\"( `( a\u{b}-/ J0K\"0 `:\"a+WR o\u{8}S ?gh\"+ `0 au\u{9}\u{12}\
         *\u{10}p\"0 `Z!a&j* )j`\"! `> ac\u{12}H ^jN h&! \u{18}3%\"( `# a{#8 1XG\"+ `3 a\u{2}:\u{16}\"+ `. a8s\u{1b} W.\
        ! \u{5}9:\"/ `$ aj!A I\u{18}T \\6i /x\u{a} J\u{1c}\u{a}\"( `, a\u{1f}~\u{f}\") `$ a\u{3}a* p\u{0}2 x!> \u{12}\u{8}\
        A\"\" `\u{1f} aG&{ \u{14}1\u{0}\"( `# a0Ic Ka, YI.\"( `' a9<5\"( `& a\u{c}H> wdc 6:} .m\u{1e} \u{13}t=\"( `% a\u{1e}\
        KH\"+ `* a)mf [8t\"! `, aeL| '-\u{2}$\" `3 a+ `0 amoh\"( `* a(\u{2}5 2YM\") `! a>`b &Ze b-7 \u{12}\u{15}_  \u{b}\
        \u{4}\"( `\" a\u{0}R\u{9} \u{18}C2 B8D |;H izS\"( `( a&kg !X~ b\u{6}' ?>) 6n*\". `\u{1f}\u{1f}a\u{a}Dt \u{11}\u{1c}\
        ; \u{14}\u{18}U \u{b}\u{13}o G\\z\") `! aN`{ ki*\"% `% a>\u{1c}- {\u{12}:\"% `% a$]\u{a} ^o\u{a} c\u{12}< 2!K =\
        \u{7}}\") `% a\u{18}n~ OR% :o)\"( `% aN\u{c}: 'f\\ \u{7f}'\u{17} a\\>\"+ `6 am*? 04x\"! `\" a\u{1b}W/ ciH \u{1c}\
        ,\u{8}\"/ `# a+j1 WT\u{2}\"$ `F a- M\"+ `. ase^\") `  af\u{1e}\u{2} aG\u{15} \u{b}q3\"0 `D!a?\u{11}\u{15}\"1 `\"\
         a1\u{17}+\"0 `x\"a/]5\"+ `- aT#C oX\u{7} }G\u{9}\"' `$ a\u{1f}09 ol} af&\"! `? a$G: !JV \u{0}|D f*G e\u{f}H qq\
        W 1B\\ N]a \u{17}w\u{19} 3\u{5}\u{1b} K\u{18}, h\u{7}D 25U q]~ j+\u{17} \u{d}n> \u{2};A \u{0}Sa !-W Nmk VBl :,\u{6}\
        \"' `$ a\u{15}@\u{18}\"0 `\u{1a} a*?2 (]\u{15}\"\" `=!az 7\"( `# ac\u{a}< Sdo \u{17}*\u{7f} )Q% +\u{c}J\"/ `# a\
        rv\u{17}\"0 `/#aFDj =X\u{10} \u{3}?b ,#s d\u{3}1 cNh (~n\"% `! a\u{c}Q\u{a} /r\u{c}\") `  a~\u{15}\u{11} \u{1f}\
        ^B\"0 ``#a[CV\". `\u{1f}\u{1f}a6_~ : \u{3}\"+ `6 a\u{17}7\u{17}\"( `$ a\u{d}#l h}y\"/ `$ a\u{3}XX\"( `% a\u{11}\
        Y} jd2 <\u{16}9 {&?\"( `# ah\u{19}q )/t D\\\u{1} EH\u{e}\"1 `\" arq1\"0 `5 a\\v8 G\u{11}>\"( `( a=i\u{a} \u{f}f\
        7\"( `& a]jm O$v\") `  a_G}\") `! a\u{8}!\u{12}\"% `* aA\u{7}M \u{0}Qq 3-\u{0} U\u{7f}, x\u{1c}5\"0 `= a}m? S:c\
         SC# V\"l ]i\u{d} \u{1e}n\u{11} |3C\") `  aO\u{d}X Z\u{7f}s U{\u{7f} \u{f}M\u{17} Ud!\"( `' a,#% gbR ~\u{19}l  \
        \u{16}u\"\" `\u{16} a+z\u{1d} 9NS \u{16}:\u{5}\"$ `\" a=_H \u{f}5b\"\" `\u{f} ac,\u{1b}\") `  a_b*\"( `# adf> l\
        Yl\"+ `& ay\u{a}\u{6}\"$ `* a%\u{3}\u{1f} yR&\"( `, a`\u{0}5\"! `2 aoiH T\u{15}f (\u{11}n ,Fv\"+ `  a3|,\"( `& \
        a,94 Vf\u{1e} \u{15}^D \u{13}UK /n\u{7f} \u{7}\u{1c}# E#O\"\" `\u{c}!a&/\u{7} \\\u{a}f\"\" `G a:\u{f}\u{5} PP\u{8}\
         )(\u{12} \u{2}`\u{14}\"! `, a\u{d}\u{1b}\u{f}\"$ `! a(r\u{15}\"/ `% a:O\u{1e} t&\u{2} r{X\"+ `6 ak4\u{4} H\u{9}\
         \"! `> a\u{12}3J\"+ `\" a(|m \u{14}X#\"1 `\" amG@ ?\u{1f}A UFR \u{1c}Gq f&y\"$ `M a\u{1f}j\u{1b}\"! `. aF\u{18}\
        ^ \u{8}\u{1f}\u{7f}\"! `/ a4\u{11}y zd\u{15}\". `\u{1f}\u{1f}a%^6\"' `$ aj@9\"0 `f!ae*a rT\u{3} )>\u{e} \u{14}\u{4}\
        1 B\u{7f}5 }j> \u{13}1t q\u{1}; Hnb Zvx\"+ `) a87\u{7}\"0 `p#aRm\u{18}\"- `  a\":;\"! `) aTma \u{1}ui R\u{7}/ G\
        $1\"0 `9 aO3\u{1d} USV\"\" `> a&y\u{10} 8\u{1d}\u{16}\"/ `! aca4 |\u{a}: \u{7f}_I nU` v0r XZ\u{1d} I\u{15}3 $^A\
         `~\u{b} 1%\u{16} \u{14}k,\"% `% a\u{a}W\u{9} \u{a}\u{d}\u{f}\"1 `  aCK\u{14}\"( `' anr9 JYH \u{19}\u{17}\u{9} \
        >?\u{f} 3*2 \u{7}[I\"\" `\u{7f} a|!M\") `# ae,l\"( `& ajtP zi\u{1b}\"+ `3 atA. >M\u{0} /%\u{14} KH) fl, \u{1}X;\
         CB' ],< uXj\"+ `3 a\u{1a}\u{7}n YH\u{9}\"( `' aojV Y0d\"+ `2 aTl\u{14} \u{7f}<\" vV$\"( `& ag43\"( `' a\u{1}\u{18}\
        ^ q\u{1f}l 8\u{17}\u{f}\") `  a(/\u{15} Z\u{1b}\u{1f} F\u{3}J \u{1d}9Y\"( `$ a:6c >n\u{15} \u{17}Y7\") `  a@\u{c}\
        v $6\u{2} \u{1b}^\u{12} \u{b}C\u{13}\"( `$ a\u{2}7M }4, N\u{11}\u{f} $a@ A\u{16}\u{11} \u{10}\u{18}\u{18}\"( `&\
         aU\u{12}M jST *A2\"! `\" a\u{e}\u{1c}\u{6}\"0 `0#a\u{1e}La\") `# aJ\u{0}\u{14}\"\" `1!a\u{8}A\u{1a} u=R :f8\"!\
         `  auHu YI\u{7} \u{16}\u{a}/ Z.0\". `\u{1f}\u{1f}a|[R\". `\u{1f}\u{1f}aKrg\"( `# aO;\u{5} 3PJ\"+ `+ a[\u{1c}=\"\
        ! `) a3;m\") `  aZkd \u{1e}~x\"0 `D ad>\u{1a}\"0 `e ah6!\") `% a\u{7f}r) A~- 5p^\") `  aH]@\"( `$ a;?C\"' `\" a\
        y,T }rn |a\u{11}\"( `' a5F\u{15} v#( F\u{1d}q I\u{1d}\u{15} K1H }/d D_8\"$ `! a\u{7}\u{0}^ A\u{c}p vM\u{18}\"0 \
        `U a&\u{7}= I:k m#1 J5< :\u{14}l 7\u{18}5 \u{1b}\u{4}\u{7f} 7w\u{13} \u{7}E3 ||I\"' `# a,9T \u{11}3v\"0 `e\"aan\
        \u{1d} WJB bD\u{6} Yb\u{17} nlJ #\u{6}3 `bI\"0 `W!aY\u{6}z\"( `$ at\u{9}\u{1e}\"\" `[ a\u{5}6N 7BS\"( `% as\u{5}\
        ` Yan LzA \u{15}QO x|U :B\u{13}\"( `% aN\u{5}\u{15}\"! `) aD\u{17}f R\u{a}n\"( `& a9,\u{6}\"\" `!!ai\u{f}6\"! `\
        0 a\u{f}@} AZ+ \u{d}4U n\u{6}\u{c} *e\u{19} \u{b}I\u{1f}\"0 `[\"aixU /T~ r\u{15}\u{8} u[\u{e} l6Y \u{3}XY\"! `7\
         a\u{15}Nd \u{2}5h 3\u{7f}\u{15}\"( `, aG\u{c}!\"0 `8!a\u{13}%@ d!S Zo\u{1c} \u{8}sS |~\u{7f}\"$ `. aM\u{f}\u{0}\
        \"% `( a:d?\"( `( a\u{c}0L$+ `  a1 `  aoO] ~|b\") `! a9\u{17}| %n\u{f}\"* `  ay^7 +0F \u{7}:\u{10} .D\u{1a}\"0 \
        `\u{c}!ag<% b\u{b}{\"1 `  a/4\u{18} '4Y U1\u{0} <dO C*[\"\" `` a\u{f}e} _+\u{1} 8\u{e}  \u{5}m9 ^\u{8}T A\u{3}l\
        \"( `% aacp ?/\u{3}\". `\u{1f}\u{1f}aX!R 1\u{7f}\u{5} \u{1d}T\u{14} ]\\\u{1f} \u{7}\u{1a}* }8/\"\" `@!an\u{0}5 \
        !Ei\") `  a\u{9}\u{14}o\"( `# a:}~ 6 \u{6} lZ\u{d} \u{c}|\u{1b}&' `$ a+ `# a- `! a;=E ?@e\"/ `\" a\u{1f}=\u{1e}\
        \"( `% as\u{b}*\"\" `p a\u{3}P> \u{14}'j \u{a}+\u{5} 2\u{1}- VSy mu\u{5}\") `  a%\u{3})\"( `$ a@IQ Z\u{4}b S\u{b}\
        m\"0 `@!ac?z a\u{1a}! b\u{18}% +>B z!C\"! `[ aZ\u{3}\\\"$ `J a%^\u{e} t0\u{1e} F\u{6}\u{1b} !d*\") `  a\u{10}G9\
        \"\" `A!aWQO\"0 `P aaP\u{5} \u{1b}z   ne m\u{17}\u{e} \u{13};  %t8\"( `% a\u{7f}Ci T\u{1b}\u{e} \u{0} \u{10} }\u{10}\
        w D*\u{4} 3',\"0 `; asM< Znl \u{13}\u{7}o$! `E a\" `E!aMY\u{14} GI\u{1b} 0\u{4}E EXY \u{1c}Mh xBl\"% `% aams \u{13}\
        nt\") `  aWC\u{10}\"! `: a\u{1e}IQ\"0 `r#aNu3 _8y \u{4}c, \u{1}]\u{4} \"\u{1c}\u{9}\"( `& aD\u{1c}F V\u{10}L {(\
        T\"\" `a!aXRh Yjh\"0 `[#a\u{12}mo \u{b}$\u{d}\"( `# a50! uN\\ \u{1c}Jo c\u{15}\u{10} Ql>\"( `# ay\u{9}< WRA `aK\
         \u{14} \u{19}\"( `% a!u5\"( `# ab\u{f}8 4\u{19}G yVU\"% `\" aC\u{a}\u{5} V^\u{8}\"0 `a a\u{6}5\u{e} &\u{16}* Y\
        \u{8}m\") `! a*?s\"$ `3 ac\u{8}x q\\9 5y>\"0 `w\"a+g\\ $M_ ; \u{6} bE\u{18} h-\u{1f} Cn* @h. \u{18}\u{5}Q \u{1a}\
        \u{4}l\"! `& atV\u{1a} \u{e}I$ *?% /'\u{0} teM LRj\"0 `\u{15}\"a.\u{16}y 9Q\u{15}\"0 `Y\"a\u{8}a\u{b} \u{10}\u{c}\
        N \u{1}l?\"\" `n aHDM d#s 83:\"0 `h#a\u{c}P_ \u{12}ot F\u{13}w \u{1e}u\u{4} \u{15}!\u{9}\"$ `1 aMaQ c;d tp  \u{11}\
        N< cOr\"0 `\u{c}\"a.f) d\u{2}:\"! `  ai\u{19}F kdT :K\u{1d}\"( `) a4v&\"0 `9!a\u{13}u* ;\u{4}I g\u{13}V \u{a}[z\
         \"\u{2}( H\u{1a}:\"\" `\u{6} aK4U ,y5 \u{16}\u{9}\u{0} b&\u{13} 5\u{1a}4 }Z\u{15} B>\u{1b} :\u{6}A Ml^ |0\u{5}\
        \"\" `B a\u{12}P# s!7\"0 `\\ a\u{a}\u{7f}\u{17}\"\" `O a)\u{10}\" \u{6}$z (H\u{1b} \u{3}B!\"% `# a^>d t=) \u{a}\
        \u{0}*\"/ `% aJ58 \u{1d}\u{19}\u{18} U\u{14}\u{1c}\"0 `#!a_;D \u{17}.S\"( `' am\u{11}x )\u{b}\u{a} k_u \u{1f}E\u{7f}\
         n(/\"( `% aG\u{0}T 3\u{b}f \u{3}\u{c}m G)\u{7f}\"0 `j\"a@]) ;r6 >\u{8}\u{7} \u{f}\u{1c}\u{1a}\"\" `$!a\u{1f}oH\
        \"( `% aqFy \u{9}G( \u{10}EE ech \u{2}\u{1c}r r\u{1d}w *\u{1e}\u{d}\"0 `4!aAZ\u{19} u\u{13}] }Pl Mdp F@\u{1b}\"\
        0 `^!a4_R \u{b}RS Ka\u{8} \u{15}Q,\"\" `?!ai\u{7f}f\"' `' a\u{d}El t7{ ek{ rm\u{9} \u{16}v. a34 2\u{1d}\\ ~\u{a}\
        o\"/ `\" a-x| tE\u{d}\"1 `\" aOcA \u{5}\u{9}_\"0 `W\"a\u{b}p) U&j t]} C7\u{b}\"0 `[ a'm!\"( `& aE\u{1e}- @-G \u{f}\
        dX ;Bp e\u{17}<\") `  ax|Y\"( `# a\u{3}I_\"% `' aE\u{7}l \u{7}M) \u{4}I1 \"H= \u{f}2A\"$ `+ a\u{3}5` \u{e}Z\u{13}\
         \u{10}h(\") `  a\"zJ 7\u{1f}\u{13} PN$ \u{1e}M+\"\" `\u{5}!au\u{1}9 \u{1c}HX 0$6 <\u{1b}: k<_ \u{d}\u{e}w\"1 `\
          ac*\u{1b}\"% `# aM\u{5}F 6IW \u{11}g\" L\u{a}1 \u{a}\u{19}H\"0 `U!aq\u{d}b\"0 `&#a*o\u{5} R\u{b}) r\u{7}1 5yM\
         )^c\"! `+ a\u{4}\u{b}( Ms4 X\u{18}_\") `  aDMb \u{c}\u{0}8\"$ `* a\u{1b}$: RV=\"% `& ac\u{9}V\") `  a\u{2}B_\"\
        0 `{ a~Tj\"0 `k\"a,Zk l\u{18}\u{16} i*( \u{a}Ta\"/ `& a\u{8}Bi\"( `% a>96 \u{11}l\u{11}\"! `A a\u{1f}#\u{1a} !\u{1a}\
        \u{1a}\"+ `4 ap|\u{1c} \u{3}`/\"0 `2!a\u{8}82\"/ `\" a`c3 ?AK\"% `# aF\u{10}^ Fy/ \u{10}#\u{15} \u{14}.\u{1e}\"\
        0 `-#a\u{1c}e0\"( `$ a8\u{7f}S \u{4}tw\"( `+ a2G+ \u{9}\u{1a}8 4sF\"1 `\" a/iN m\u{1a}n\"1 `  a0S\u{1e} p=[ d1n\
         BB\u{14}\"( `* a~A\u{2} \u{c}h\u{e}\"% `+ aJ1\u{19}\"0 `j aL}+ dk: \u{1e}YP \u{1c}0\u{10}\"0 `7 a)Z* \u{10}\u{7}\
        I\"\" `0!a\u{0}W] \u{9}gk \"ir QG\u{14} }x+\"' `& a&\u{6}, u\u{c}8 .N\u{0} nq#\"0 `$\"a\u{1e}\u{1}A xqW\"\" `\u{11}\
         a?mt rZy\"( `! a)b\u{8} -X\" #\u{18}/\"0 `u#aF\u{1}n\"% `\" a`d\u{1a} \u{8}A&\"0 `K a9d:\"( `& a:|C\"+ `- a1&O\
        \"% `! aK\u{b}\\ \u{18}B^ \u{1b}\u{16}l \u{15}&0 \u{f}e0 <f3 b\"c\"% `& a\u{1c}x  \u{f}\u{2}\u{a}\"+ `% a6\u{6}\
        \u{d} \u{2}7S Z\u{f}a T\u{7}k\") `  aC\u{1a}l \u{16}l\u{12}\"( `& a`+\u{13} *=\u{17} Co5 \u{19}\u{c}P U.[\"+ `8\
         a\u{d}\u{11}\u{3} *\u{17}\u{c}\"\" `u a}\u{1a}L P[W\"0 `H a;u\u{1f} \u{5}t% k`Q\"' `  a\\\u{1b}.\"( `( aZ\u{9}\
        o k&\u{b} `\u{2}M \u{2}\u{15}O j)k\"( `% acTq\"$ `) a^\u{4}\u{10} \u{1a}\u{1}T \u{1d}*f '>}\"+ `0 a\u{1a}=8\"% \
        `' a[0O \u{15}\\. ^V< 6sN AAh\"/ `! a6Xt\"( `' aOEu *\u{d}9\"0 `\u{b}!a3HG\") `  ae@\\ tVg Zh9\"( `# aa\u{1a}* \
        x Y \u{0}\u{0}\u{10} p[,\"0 `z a\u{14}\u{d}F \u{a}a\u{e}\"0 `C ayb\u{16} n3> ecG g\u{1e})\"( `# a H:\"+ `# aL1;\
         7\u{16}A\"+ `7 avam\"( `% aD:x 1y|\"0 `o!aCKh Xch\"+ `: aV\u{1a}} E\u{7}  \">H\"( `$ a-TR 1VY\"! `  a1Fw\"1 ` \
         a\u{14}S\u{6} \u{1}\u{2}\u{e}\"% `+ aNK| LdH \u{8}`X 0lv w\u{1c}\u{12} Y7\u{1c}\"0 `Z#a(\u{7f}> .\u{b}X u6a Dx\
        h \u{1d}}\u{1b}\"1 `! a_\u{11}k\"! `T a,\"~\"% `! a3l\u{d} V9\u{11}\"0 `I#aIeE\"& `\u{1f}\u{1f}a;qS /hY\"0 `\u{1f}\
         a1'\u{1b} V~R eUb  jc\"+ `( aY\u{1e}| mi( 5iI\"0 `o\"ab\u{1d}Z \\y* k=.\"( `# as~8\"\" `\u{4} a\u{1b}$| _Q\u{18}\
         \u{12},D \u{0}~\u{1f} jq) tL! K\u{1d}4\") `  a-y; c)\u{2} \u{1}j[\"1 `\" a\u{0}@l \u{1d}}}\"0 `\u{1e} ah;r\"( \
        `# a\u{17}:\u{1a} m\u{3}?\") `! aP\u{1}J\"/ `  aIYN\"( `% a\u{18}\u{1e}\u{4}\"! `] a~B\u{1a} }?'\"0 `a\"aJg(\"0\
         `B\"a\u{1c}\u{e}N\"% `, a\u{14}De +Of kSU ,|\u{8}\"\" `e!a#\u{a}\u{15} |P$ \u{10}YF 6XX\"! `/ a)\u{13}k l}\u{a}\
        \"0 `\u{14}!a\u{1d}\u{e}G cb\u{9} pQ\u{15} @kN )\u{18}o &bS\"% `$ a\u{4}\u{9}\u{e}\"! `Z aM\u{4}\u{1a}\"( `$ ad\
        :\u{1e}\". `\u{1f}\u{1f}aOr\u{1e}\"+ `5 a\u{10}?; V8]\"( `, aC%e d g l\u{17}n \u{18}\u{b}? v)D \u{e}\u{11}\u{d}\
        \"' `& a[bE \u{17}V_ \u{1a}|5\"+ `. a)Gj S/W \u{7}di \u{6}\u{12}\u{11}\"( `# aWt\u{18} #W# \u{11}mw\"$ `  a#\u{19}\
        \u{15} C\u{17}(\"( `+ a\u{13}g\u{d}\"0 `\u{f} aQ\u{14}!\"! `] ax\u{c}Z )\u{19}x \u{e}X\u{1d} \u{1b}_? \u{1b}AO \
        @\u{14}c 0i\u{1c}\"$ `9 a\\pq\"$ `- a<G\u{14}\"( `$ aA \u{1b} P>' *?, k1/ [|N  7^ \u{7}X\u{2} 2\u{7f}\u{6}\"! `\
        P aLX*\"! `1 aw'x\") `! am\u{12}- ,8D\"+ `* alII [Ov\"! `& a]\u{a}\u{9} qLC y_Y y\u{8}\\\"\" `%!a\u{13}J] 3*\u{7f}\
         X\u{b}\u{9} \u{1a}K+\") `  a\u{1c}?/ g\u{1b}? ]Zz\"% `! a\u{1}\u{17}\u{1c} r\u{3}\" io7 yUP z6] \u{9}ks \u{2}\u{16}\
        y $]# x71 h\u{e}C DsF\") `$ aFAH NSH 5)P\"$ `- aY\u{1}s L\u{17}\u{1d} y,2 =ar\"% `& a\u{e}T\u{f}\"\" `Q aG*V\")\
         `$ aa-7 \u{1f}wm \u{a}Uz\"+ `* ahk\u{a} \u{11}\u{4}E \u{13}gH\"+ `: a\u{0}RV b\u{2}\u{3} \u{13}I+\"$ `2 ai\u{13}\
        7 ,4\u{7}\"! `! a\u{1e}#\u{16} \u{18}U\u{17} -!B [4R\"$ `! a\u{14}Au\"0 `\u{d}\"a+t| z26 \u{0}%=\"0 `(!a\u{d}[K\
         P8\u{11} \u{1d}`\u{14} wKH K3\u{5} B T\"\" `v!a6\u{11}f t`g\"( `% as\u{11}v \u{17}5L Z\u{6}\u{13}\"! `- a/\u{d}\
        . G~e\"( `% a[&z\"/ `! avF| 17\u{2}\"0 `! a[TY\") `  ar`( eOc \u{9}:n \u{12}\u{19}s mGu\"' `# aV\u{13} \"( `% a\
        \u{6}SW FA\u{1a} #h5\"( `% a\u{8}@= \u{15}0p ]ss\"! `/ a4R\u{d} DcC y:} O(\u{19} h/;\"0 `h!a\u{f}vM 2Ao\"% `% a\
        Xf\u{e}\"0 `v akF\u{18} O\u{18}D n\u{1f}5\"( `# ayyN ycZ\"( `$ aWie ,\u{a}g \u{16}-y\"' `% a3{} o`\u{7f} \u{d}R\
        \u{5} ^Fp p~\u{3} c\u{1f}F N]V J'n\"\" `i!aR\u{7}y sd\u{7f}\"0 `g ajY\u{0} e)) of0 J8h >Bn v8\u{d} \u{5}i\u{1c}\
         \u{15}6^ iLt V=x o0| k\u{8}$ \u{a}p\u{b}\"' `\" azVm I4\u{8} \u{f}I' /e- \u{1b}>:\"( `% a4~O \u{10})U \u{c}xc \
        )8k Tuz\"\" `\u{13} aY\"\u{e} U\u{9}\u{e} 8|\u{10}\") `  a\u{9}\u{4}<\"0 `\u{7f} a\u{c}\u{0}\u{5} \\\u{9}\u{16}\
        $! `' a) `  a`9A \u{4}TG \u{7f}zR '_T \u{2}\u{8}\u{1c} L|D \\\u{1c}\u{7} r1\u{1c} |8Q Dr| xO\u{7} \u{14}\u{9}X \
        ]\u{5}\u{1a}\"! `5 aB\u{14}\u{1b} \u{e}\u{14}7\"! `F a\u{10}\u{1e}: f|Q vS\u{1a} L2\u{1d} s.!\"( `\" abbP\"/ `#\
         aL\u{16}R \u{1e}Pr Y/\u{1b} \u{9}v- /|B gJK aMW J\u{c}_ \u{1a}\u{1c}j\"( `\" aOj  ]06 P\u{3}\u{9} sF\" \u{3}b,\
        \"( `& a[%E 8IL\"( `' a2~\u{1a}\"! `% ar 9 \u{1f}[J fpv \u{6}g\u{c} Sq* t6P 1\u{1c}i \u{d}\u{9}] \"\u{15}u TI| \
        f\"\u{f} \u{c}\u{1c}\u{11} _!N r\u{15}[ [\u{14}L\") `  a6zO \u{16}Uh '^\" (\u{16}* I@m C:\u{5} bv' *\u{4}+\"+ `\
        5 a<\\/ N\u{1f}H \u{17}nr\"+ `* a\u{1}S% nZF GpN X=Z a\u{14}\u{0} 1%K =\u{17}z\"0 `N!ahZ\u{e} \\x<\") `  a^m=\"\
        0 `/!at?Z\"1 `\" a72`\"+ `9 aNGn\"0 `U#a?A\u{15} \u{3}6; 5\u{1}b\"/ `% aLt\u{14}\"( `+ aM\u{d}(\"! `  a\u{2}*J \
        \u{b}4d (5- \u{15}\u{11}/\"% `, a\u{d}A` T&\u{e} \u{b}!? k\u{7}\u{10}\"+ `. afu\u{19}\"( `& aVO$ W\u{1a}5 _ o !\
        fq\"% `' aM~* W#L\"$ `F ak)a \u{7}&c F\u{6}v\"! `] ar?| ws\u{c}\"! `2 aTs\u{c} fR\u{18} h{Z Z\u{11}e z}s\"( `& \
        aT~G lIH T\u{1d}\u{1} :); {XE N\u{11}i W]\u{f} \u{10}\u{16}\u{13} \u{5}\u{1e}\u{1b}\"' `' ab\u{1b}0 @I<$\" `- a\
        + `* a46J 2{f \u{1b}j]\"0 `]\"aS\u{15}_ 5&f\"( `# a6r\u{5} AF  \u{4}n@\"! `O as\u{17}C 2\u{2}o )_t\") `  ay!#\"\
        . `\u{1f}\u{1f}aD4> gLO r\u{1a}T ;R\u{12} Hj- 2JP NWY J\u{d}p\"( `& ank* }\u{3}; \"zT *NV Mf^\") `% am!b a\u{e}\
        j vo\u{1} U\u{a}\u{14} y\u{14}. O\u{5}Z\"$ `L aV)\u{1} WW. \u{1d}/1\"( `& ay\u{19}\u{b}\"( `% aGU$ n\u{e})\") `\
        ! a)J5\"( `' a~\u{b}\u{14}\"0 `S\"a\u{1d}[Z <>\u{18} ~fA\") `  a\u{14}]K Y\u{e}\u{1} }rM Kui eR\u{1b}\"0 `=\"a_\
        &\u{0} \u{2}z\u{e} cs\u{16} Eu \"! `W aTkN <\u{1a}T NI\u{7} [G\u{b} \u{1c}o- :;[ \u{11}F_\"+ `$ a2\u{1b}x\"! `*\
         acGM\"( `# aX]S\") `  a\u{1b}&{ /L7 7OZ g(\u{0} Y$E \u{9}.P\"( `% a]xz\"+ `' au\u{9}z\"! `. a_A%\"( `# aU\u{8}\
        &\"0 `\u{1}\"a\u{b}xi 9\u{17}w&' `# a+ `\" a- `  aU\u{6}o\"0 `*#aX)# gM: cZM :Nq U\u{1c}\u{1d} &'\" ?e# _f% '\u{1f}\
        \u{15} k8.\"\" `S atj\u{d} \u{1c}2[ }yc K*j\"\" `y!a6Q\u{9} 4Q\u{7f}\"\" `\u{8}!aeh\u{5}\"$ `/ alY\u{10} \u{1c}\
        \u{15}% wY( ifF \u{9}.S\"! `9 a~\u{1d}g \u{12}]9 4^B v+E $>\u{7}\"+ `4 aU\u{b}!\"+ `/ a0[,\") `! ar07 z}8 u\u{3}\
        * ?n9\"0 `@\"aa\u{f}A\"( `& a\u{a}kP e]?\"( `% aepB\") `# ah1L i*q 25\u{9}\"! `# aZlF 5-n 1g\u{5}\"+ `. aL3G\"+\
         `' a<\u{17}\u{2} Xa\u{18} 4p6 5ZZ D:\u{12}\"! `) a\u{19}[#\"( `# aJ\u{6}: b_Y E\u{5}^\"\" `L azC?\"\" `J!a,$G \
        0/^ \u{2}|\u{7f}\"% `' a7x\u{1c}\"( `% aMCB \u{c}&Z \u{0}#f\"$ `E a|sl 5fw\"\" `h!aG]\u{f}\"! `V a\u{12}\u{d}\u{1b}\
        \"0 `!\"ana9 L\u{14};\"! `5 aNHD \u{16}al\"0 `7\"aR=o \u{9}Ow \\nx\"$ `7 aD\u{a}\u{2} ;9\u{1e}\"( `( aL79\". `\u{1f}\
        \u{1f}a7\u{1c}Y h\u{13}s t=\u{10}\"0 `_ a_De c^\u{e}\"( `% a\u{6}#0 O n \u{2}1\u{10}\"0 `w aC=&\"! `@ a-.-\"% `\
        # aMd7 )\u{1a}X ,h\u{a} \u{1f}[1 ,[L\"( `\" a9%M O\u{4}\u{1f} +8& YaE Uyn hN\u{3} KU0 z}2 \u{5}XP H!l\"0 `k#a\u{b}\
        \u{a}u\"( `$ aL]y \u{b}x\u{1a} \u{2}uW xsl\"' `# aWE|\"( `& aCN\u{2}\"$ `0 a\u{1d}\u{8}-\"( `$ aKvA NC\u{13}\"$\
         `7 aH\u{1e}- B=\u{e} R*\u{f} P;2 Z\u{1c}7\"1 `\" adXe \u{b}\u{f}r\"! `# aye\u{14} Nl/\"0 `F\"aB\u{a}Y \u{8}\u{19}\
        e\"0 `I\"a\u{d}L\u{9}\") `\" a$YO\"+ `\" aQ|i Cx! -=O \u{1e}yw\"$ `D aQ#{ $\u{f}\u{12}\"( `# aoq\u{17}\"$ `@ av\
        d7\"+ `, a%\u{15}O\"! `! a\u{7f}\u{d}h U&\u{3} $3\u{8} Jc> \u{0}\u{0}U \"}Z G\u{b}l f7$\") `  ao%/\"$ `, a,]G\"\
        $ `$ aQjI 4\u{0}c +'t ei~ @TB Y%C\"( `& apA_\"+ `' aS\u{f}_ _\u{0}g sxl \u{1a}Z@ Q(`\"+ `* ae0\u{5} t=\" f\u{e}\
        W\"( `% a\u{c}j[\"0 `6!a&$u hm$ |b+\"+ `$ a 99\"0 `\u{9} a4\u{8}T :\u{e}[ %\u{1}c ]7f htn \u{13}o} ->\u{6} i\u{2}\
        \u{e} ]\u{0}\u{17}\"\" `^ am\u{c}\u{18}\"+ `! aZy\u{1e} \u{1b}\u{e}s\"+ `\" al/z llC 1\u{4}z a][ yZd R\"j \u{15}\
        \u{b}n\") `% aH\u{18}r \u{13}^*\"( `$ am\u{13}0 Nu5\"+ `5 aN`m\"% `\" a\u{1b}\u{6}\u{8}\"1 `  ai$j 1\u{1f}3 \u{e}\
        J7 t\u{1f}9 3tI\"0 `O#a$;:\"% `' a4\u{1c}O\"! `8 a\u{d}\u{16}l #<w \u{d}=.\"0 `J a\u{10}S< \u{17}\u{4}E\"+ `4 a\
        *\u{1}R a\u{f}\u{13} ,T4 T\u{9}N 0\\`\"0 `}!aU2~\"$ `= azkJ V^N <MW\") `  a\u{10}!\u{7f} \u{1a}\u{4}\u{8} mP6\"\
        ! `2 a\u{17}DA\"( `# aJ\u{9}} \\J\u{9}\") `  aIX\u{16}\") `  aTn\u{a} \u{1}d\u{a} 9\\-  \u{5}- l\u{15}h l\u{3}q\
         \u{9}\u{5}\u{7f} \u{10}Y(\"$ `= a0\u{7}S \u{d}Ai \u{15}Pu '\u{7f}\u{14} \u{19}[\" 0@D G|l \u{a}Vy\"0 `j!a}|y\"\
        \" `\u{3}!a%\u{d}}\"! `S a\u{7}/x\"1 `  azx{ !&\u{d} b/0 >*9\") `% a\u{10}}c\"( `# aW5g\"+ `0 aRl1 M,8 ,6A\"( `\
        & a7\u{2}i\") `! a)\u{6}! V([ |\u{0}F \u{16}\u{11}m\"\" `t!a(\u{0}\u{9}  \u{5}\u{18} fH* \u{1b}xn &Xu\"0 `a#a]a\
        ' @\u{8}H _\u{1e}K ]\u{6}{ \u{1a}o\u{5}\"+ `5 ay|\u{8}\"( `* a\u{7}GD B<E OvM\"0 `T a\u{c}WV \u{b}UW\"( `# agdZ\
         VKa\"% `) aEMl LH\u{1a}\"+ `! aEA\\ dJ\u{11} /\u{17}( \u{10}47 \u{b}eC zya \u{4}\u{5}\u{c}\"0 `{\"aZ\u{1c}U \u{1f}\
        \u{10}~\"! `) a _\u{8}\"0 `8\"a\u{15}t6\"( `# a9\u{8}u \u{14}\u{8}\u{8} _1`\"0 `N\"aZ\u{2}\u{3}\"+ `# a3@N 3$O \
        5\u{12}Q vlX \u{18}+z\"' `% a:t\u{1a} FW%\"/ `\" aM(Y\"! `. aX\u{9}\u{0}\"! `\\ aZ<\u{c} \u{19}*$ `E\\ \u{1f}w#\
        \". `\u{1f}\u{1f}a\u{9}\u{1b})\"0 `~!a m8 \u{1c}\u{16}q\"$ `1 at ) i|Z A^d\"! `< aH\u{15}\u{16}\"0 `\u{6}!aDc2\"\
        0 `x!aD%\u{d} 1k*\") `  al{f\"0 `[!a\u{f}Lh X\u{16}p N2u\"( `& a&C\u{b} \u{1}qD U-l\"0 `>\"a>Ub i\u{1d}\u{1}\"(\
         `# aor\u{2}\"0 `C\"a\u{d}(\u{15} Jl>\"+ `7 abfK\") `  a3\u{4}p $m\u{15} WnM\"+ `4 am\u{15}]$\" `+ a+ `& aI@\u{2}\
         \u{3}~\u{3} ^)A\"\" `\u{12} ai\u{3}M 8\u{e}5 sR7\"! `G a}\u{f}O\"0 `|\"a\u{3}9\u{2} \u{b}\u{17}C HV\u{18}\"( `\
        % a,. \"+ `4 a$\u{19}5 |Ek Pym L\u{a}H S>R K4e\"$ `8 a'Vb\"$ `- aKjg\"+ `5 a$Jn\"$ `  a\u{17}\u{8}\u{10} \u{1e}\
        \u{13},\"+ `3 a\u{16}uE \u{b}OR vBg Ic#\"0 `S#a\u{12}IO Lb] |/|\") `$ aFY, SGk\"$ `G aNq\u{1d} #2\\ pM\u{2}\") \
        `  a0|> \u{b}oI B,\\ \u{a}rn\") `\" aN,0 j\u{0}v\") `  ap\u{11}^ sqw \u{11}f\u{b}\"/ `# a\u{2}s\u{1f}\"0 `\u{1}\
         a\u{7}B' :H\u{9} d[ \") `# a\u{b}f5 ]gH HNg Eqv D2\u{1} `62 \u{11}Q7\"$ `: aKra \u{13}\u{7f}i \u{0}\u{3}\u{7f}\
        \"! `I a\u{f}!\u{9} Re  ?\u{1}  DHB 7\u{8}3\"! `) a\u{5}5C \u{1b}g\u{12} |\u{9}\u{18}\"( `$ aEa\u{1d}\"! `C al\u{b}\
        Z w(\u{11} jNn\") `  ahVz Mm\u{3} G\u{7f}\u{1f}\"1 `\" aveE\"0 `'\"a%>'\"( `# a\u{b}\u{15}c HHm rv\u{13} \u{1f}\
        2\u{16} *D< \u{5}\u{5}_ *li \u{14}P  |\u{18}( u7Y s\u{7f}3 )TC q\u{1f}`\"( `% a*C\u{7f} \u{11}F# \u{1}9r\"! `/ \
        aL\u{18}~ \u{e}&.\"% `# a}\u{2}L #AS\"0 `'!anIb\"( `& a]i\u{16}\"( `+ a:\u{1c}X\"+ `' aw\u{1b}\u{17} }#! !\u{14}\
        ,\"! `] a'Rd ]E\u{15} g\u{3}\u{16} \u{6}(-\"/ `  a\u{1b}B= {\u{4}? G3\u{5} gK9 GR9\"0 `^#a$'Q t#U >@\\ {D\u{d}\"\
        ) `  aXle\") `$ a\"]\u{11} q3P\"+ `  a/\u{f}U\"1 `\" ac(: \u{10}5n\"\" `X a\u{0}\u{17}7\". `\u{1f}\u{1f}aWF[ 7\"\
        x\"! `G a;z\u{7f}\"! `# acF!\"$ `* aD^0 1PD FTp \u{1}+\u{16} q\u{a}H\"( `# aK5P\"0 `0!a!\u{b}{\"0 `\u{1d}!a\u{d}\
        \u{1e}% \u{18}\u{12}< \u{1b}1)\"( `% a\u{13}\u{7}D V0k ~=\u{2} a_\u{9} `\u{e}\u{e} \u{10}mD\"( `# ab=\u{12} s\u{6}\
        g @>l\"+ `+ aGMu \u{19}V\u{17} a\u{9}\u{1d} \u{a}4O\"0 `Z\"a\\c\u{10} \u{19}j\u{16}\"( `& akA>\"+ `# aEOY\") `#\
         a`(n `\u{17}4 c\u{4}G\"+ `5 aZRO c\u{1f}q\"( `$ a*I\u{6} g8[ ;yk \u{b}\\\u{12}\"+ `: apE\u{1a} v\u{6}, pP8\"( \
        `% a2P0\"( `, aD/2 \u{5},\u{c} \u{15}Y,\"\" `P!a\u{f}ZD\"1 `  aB\u{6}E 9\u{15}o 8;\u{1a}\"( `( ay\u{7}\u{1e} \u{17}\
        rB 8OG &=\\ jD\\ l\u{7}v \u{f}d\u{12} 2i!\"0 `/\"axDs D~,  L2 z4F\"+ `  a\u{15}\u{18}i\"! `( a\u{1f}qn\"0 `A a\u{7}\
        9\u{7}\"+ `' a\u{e}\u{f}\u{8}\"! `@ a4\u{12}\u{13} Y\u{1b}\u{1d} \u{7}\u{9}N [T[ Z!j\"( `( a\u{8}em !0\u{d} s\u{1e}\
        } )\u{1d}\u{11} C\u{a}\u{14} \u{1}w= Q0C \u{7f}bZ\"' `' a~Az\"$ `H a6r\u{9}\"% `# a]\u{19}\u{13} BaL\"/ `\" aTV\
        N WO\u{f} g\\1 Y\u{18}Y Ez\u{15} \u{18}&\u{1d} \u{7f}Z@ 2;A\"+ `4 aY\u{1}E iea\"( `\" a\u{10}yc \u{e}#\u{15}\")\
         `  a\u{1}F!\"% `  a&cO &Al\"( `% a|*.\"! `V am\u{8}|\"/ `$ a ?\u{1f} twW\"0 `m\"a=%k fT/ :o3\"0 `` a_zw\". `\u{1f}\
        \u{1f}a}\u{f}\u{6} ]+M PZX *hY\") `  a[\u{1b}e !\u{18}{\") `# a\u{10}b) \u{1e}\u{a}w \"UL fa[ >t\u{4} KYN \u{d}\
        c\u{1} qi\u{5}\"( `% a6\u{10}\u{13} D{\u{18}\"0 `] ac\u{1}7 e,] D\u{7}\u{6}\"0 `} a;o. ~\u{1e}1 \u{1a}w` \u{13}\
        !\u{1e} wE)\"+ `6 aS8V XXv A\u{16}V\"\" `\u{7}!a\u{1a}\u{f}\u{16} z8# \u{1f}dg\"( `) a0\u{a}o\"\" ``!aN/x\"' `$\
         a\u{a}j\u{1a} c?^ n\u{e}e\"0 `x a_:8 `\u{1}R \u{17}\u{4}\u{a}\"( `+ a\u{0}^\u{c} \u{16}\u{1c}\u{13} ';/\"0 `?#\
        a\u{8}j;\"0 `q#a\u{15}>E +fs #a\u{11}\"( `# a\u{8}!\u{12} \u{1d}\"\u{1f} 02j k6\u{0} \u{1c}}? /B]\"$ `> a\u{8}\u{9}\
          C-! (T7 (9q 6\u{c}\u{3}\") `! amc2\"0 `H#a@*w !&[ W\u{0}\u{2} \u{f} \u{7} )\u{3}\u{16} LEY \u{4}\u{4}\u{15}\"\
        0 `*!a\u{1c}w>\"1 `\" a\u{19}DL DP\u{1b} *y\u{1b} )F\u{1f}\"' `& a^<6\"( `% a\u{9}B> \u{0}/\u{3} V\u{3}\u{16} \"\
        n\u{1e}\"! `( a\u{1a}$<\"! `[ a\u{16}{l *\u{b}\u{a}\"\" `k!a\"I) ?QG\"( `# aA|S\"! `L a@)Z \u{0}]\u{1d} F_0 / 2\
         +bL K}[ JQh \u{17}\u{d}\u{6} h\u{c}\u{19} g\u{4}! C=3  J^\"0 `)#a%p\u{7} `Z: \u{17}}>\"+ `& aS\u{1e}C z\u{1b}W\
         J'd\"+ `4 ap@h .\u{15}n\"0 `%#a>2R\"( `# alT{\"0 `\u{16} a^$\u{f} m?w\"( `( a\u{4}bz ].\u{1b} {Y3 f\u{7f}l n\u{b}\
        \u{d}\"% `& a\u{1f}\u{7f}\u{10} d\u{9}\u{19} H8? M X \u{a}Nt \u{13};| @\u{1c}|\"\" `S!a\u{3}\u{16}\u{3} @YJ m5U\
         *\u{1}b n_Q$! `) a+ `, al\u{e}x\"1 `  a,\u{18}\u{7} I\u{17}\u{8} \u{13}U\u{1d}\"+ `- aQ\u{12}  \u{1b}{I C%O LX\
        % :\u{12}e `{$\"/ `\" azj\\ 1x\" :w,\"$ `H aexQ\") `  a\"fp .O\u{16} V\u{18}' RO,\"( `# a\u{f}15 (d\u{6} -\u{7f}\
        \u{d}\"( `% a\u{5}64 \u{7}Fg\"' `\" abso\"( `$ a{Nt\"! `# a\u{b}GA #B\u{b}\"$ `7 a\u{18}P@ $vX \u{3}An\"+ `. aa\
        s^ A\u{c}` G9h  r. ;(I on\u{a}\"$ `C avO\u{1c}\"0 `\u{3}\"a\u{1f}Ii \u{1e}\u{16}{ ak:\"+ `/ a~9k\"/ `\" at\"\u{15}\
        \"\" `N a\u{a}l4\"+ `5 aa\u{b}8\"! `W a(3\u{b} <;r\") `  aZ?\u{4} [K3 0\u{16}J n\u{1d}T\"/ `# a7|s\") `  a\u{11}\
        \u{7f}\u{11} c\u{7f}\u{1b} o8H [#b \u{11}\u{6}k l \u{15}\"0 `P\"aF%) \u{5}\u{18}d \u{1c}o>\"0 `1#a\u{11}Rz\"0 `\
        W aZg\u{0} \u{f}\u{1}$ $q2 i.[ qee\"\" `6!auwx\"! `8 a\u{a}g2\"+ `5 aS(] R,i \u{11}\u{1}\u{e} >hN\"0 `\u{15}!a_\
        74 6\u{4}8 u(\\\"- `! aH\u{18}\u{0}\"( `# ay\u{11}+\"0 ` #a|$e \u{1}\u{13}J\"( `# a)\u{7f}g \u{b}\u{7}u \u{4}+'\
         #rr J>x\"! `= a\u{d}x} \u{e}\u{c}N \u{1}+\u{e} ux\u{0} ONG ;Yo\"( `# a\u{0}nN \\Ru ,\u{16}!\"% `$ aR+g Q4k\"( \
        `% a\u{16}\"l VK\u{8} bT5 \u{1d}nC\"\" `A a\u{5}iC Z\u{17}\u{9} dY( 7QM Xgo\"( `\" a%\u{3}\u{1} qG\u{5}\"( `$ a\
        )*\u{13} \u{12}\u{0}\u{1d} TO4\"$ `+ a$J>\"! `. a\u{1b}~S ;#d \u{1e}`{ \u{7}\u{1f}\u{2}\"0 `8 a\u{1f}gw\"$ `> a\
        \u{19}Q\u{5}\"! `C aG?\u{19}\"0 `\u{7f}\"auFs\"0 `\u{19}\"a\u{c}\u{f}\u{1b} 8\u{2}) #S8 KnE\"( `$ ay\u{2}Q bf\u{e}\
         #np o\u{1a}^ \\G/\"( `% a\u{15}B: \u{2}.g\"+ `. aqg\u{7}\"$ `@ a:#\u{16}\"0 `5\"a9v& PEo \u{c}<A \u{18}DX\"0 `\
        N a +a ))\" ~\u{15}S 7L] R\u{e}\u{1f}\"( `' a,:\u{6} l\u{9}*\"0 `\u{6} a\u{2}>F \u{13}&W )8X _L[ Xh\u{6} *\u{13}\
        E \u{1}zp xX \") `  a/\u{1e}(\"/ `! a\u{a}9\u{11}\"$ `B a2l\u{18}\"\" `\u{7} a\u{1a}\u{9}8 v\u{f}?\"0 `l#aqJp$!\
         `1 a\" `s!aa6B 27^\"0 `z\"aK\u{1a}\u{13} \u{1b}&C\"0 `1\"a%UT C\u{f}U K\u{13}j\"0 `\u{d}!a\\G#\"( `' a!3J +od \
        q~j\"0 `3\"a((~\"0 `r a\u{12}p\u{a}$! `I a\" `\\ a&\u{16}] a%c lOj\"0 `b aK\u{b}m }~\u{7f} 4\u{6}5 h7: \u{14}#\u{10}\
         \\\u{f}\u{11}\"! `= a+A# 1{$\", `\u{1f}\u{1f}aO\u{c}\\ \u{d}2o |2: \u{13}\u{6}D I F\") `! a%\u{9}h\"( `% aLOK\"\
        \" `|!aFcp Y\u{0}#&' `$ a+ `# a- `! a1d7\"+ `! a@\u{7f}p\". `\u{1f}\u{1f}a\u{1a}{\u{6} 5\u{1e}t\"+ `6 aV{\u{1e}\
        \"! `H a\u{2}e#\"$ `* a\u{4}u@ :0\u{8}\"\" `\u{0} a\u{0}\u{1f}O hF\u{0} Dp=\", `\u{1f}\u{1f}a\u{4}}^\"% `' ai\u{3}\
        ` \u{18}\u{0}\u{d}\"( `\" a$V- \u{0}~F \u{1c}m\u{7} \u{1e}($ \u{14}\u{10}B \u{11}rd Kfx (6z )\u{1c}<\"! `1 a\u{11}\
        \u{6}I\"0 `\u{7}\"a{lS .9W dm_ \u{7}v{\"! `= ak \u{4}\"0 `\u{1c}\"a\u{16}ZM \u{7}`g d\u{18}{ \"j>&' `# a+ `\" a\
        - `  a\u{1b}[I\"\" `V!av\u{7}n\"( `# aCe\u{a} ~j3\"0 `,#a0)Z\"+ `7 a\u{1f}p\u{b} Z#\u{1a} \u{f}l&\"$ `$ a\u{12}\
        #- =]: lq#\"( `# a^2T ]/p +nv\"( `# a\u{1f}{  \u{13}/L }\\P y\u{1a}p 6yu `-=\"! `9 a,\u{1d}X\"0 `\u{5}!aGK^ Xsi\
        \"0 `2\"a=@\u{7f}\") `% a-z( 5sZ mza 4pd -Pp d)$ m`O\"( `$ a]S| N\u{6}\u{f} \u{12}\u{e}$\"0 `d!a\u{4}:J `4S \u{11}\
        *f nl~\"\" `Y!a<\u{5}\u{7f}\"( `# a\u{14}.\u{8} WCt .y& Vt\u{1e} \u{12}\u{d}+$+ `# a- `! a\"y9 c\u{3}\u{16}$' `\
        # a- `  a\\X' \u{11}~C$! `R a\" `\u{1e} a\u{c}vO {CY\"( `$ af>[ s\u{7f}i \u{d}\u{10}\u{11} \u{7}\u{1c}+\"( `% a\
        Jm2\"( `% a\\*J rsS $\u{1b}}\"+ `' a#r7 \u{16}0\u{b} /}\u{1c} \u{12}*_\"0 `\u{2}\"a=\u{0}c L\u{18}t \u{1a}z} P\"\
        2 \u{1a}Y? \u{0}\u{12}E /\u{a}] k\u{6}l\"1 `\" au\u{15}\u{1} \u{7}([\"0 `D\"aZ4c z\u{19}\u{4} \u{2}o\u{15}\"( `\
        ( ad\u{6}%\"\" `[!a!WB \u{11}dc\"0 `+#aest\"( `, aO-\u{15} M\u{12}2 E\u{b}] \u{7f}Fc \u{1a}T\u{7f} \u{2}P \"1 `\
        \" ag|( Lcj D\"y \u{1f}\u{1c}~ \u{f}S\u{17} \u{11}Yb oH\u{15} \u{16}Q\u{16}\") `% a`X, rD/\"+ `% avnL\"( `* a`Z\
          \u{f}/O {*[\"! `D ak0n \u{18}'D 1CN  NQ \u{c}rc \u{4}!\u{9}\"0 `.!afa\u{1d} 1\"} D)\u{1} \u{c}jP\"0 `\u{b}\"a\
        5R\u{2} \u{11}w\u{2}\"1 `  a[\u{8}\u{10} Vm6 0II q\u{16}Q\"( `$ a2 [\". `\u{1f}\u{1f}a\u{16} \u{4} >,\u{5}\"0 `\
        ;!a`\u{8}\u{a} ~fY zqZ\"\" `\u{a}!a\u{17}<^ s7i \u{18}\u{d}~ @;\u{16} }z\u{1a} V{) W\u{8}< Ad`\"% `( as&i u\u{d}\
        &\"$ `3 a\u{4}\u{b}6\"! `V aPHF\"0 `n#a\u{19}t`\"+ `. a\u{1a}@o\"+ `3 a\u{1d}\u{1e}\u{5} n7'\"/ `$ a\u{f}\u{1c}\
        7\"( `% aM}<\"0 `T\"a \\Q 2EU\"( `% a.rv :\u{17}\u{7f}\"( `$ a8a\u{2}\"\" `k a\u{1c}\u{7f}V\"( `& a\u{12}oc\"! \
        `\\ a^t\u{1e} 0|O F:p\"( `% a\u{f}\u{18}V\"( `* a'vp$\" `/ a+ `% aK&[\"0 `*\"a\u{0}\u{1c}b \u{1d}mh b\u{7f}t N7\
        v \u{1e}E\u{6} .Y\u{1a} \u{5}\u{f}\u{1b} A~7 G\u{1c}C u?z VA\u{4} >\u{1b}\u{1c} f\u{8}*\"% `$ aBl] \u{5}@\u{15}\
         1g= \u{10}|[\"( `% arSj\"+ `4 a\u{7}x} N\u{1d}\u{5} \\\u{1b}9 ~\u{10};\"\" `\\!aVPB\"( `# abk~ \u{12}\u{10}\u{15}\
        \"/ `$ aG\u{3}3\"! `E aOPK\"\" `| aKSS 4x{ 'Si DJ\u{7} Tbx EK~\"\" `7!a7h\u{3}\"\" `\u{2} a/%v `W@\"+ `4 a\u{15}\
        hu $\u{2}\u{f} 5i] (\u{1a}` }Qe A%s\"+ `! a#\u{15}y c[E\"0 `\u{8} a:LH N\u{a}\u{1} \u{1a}f!\"0 `X\"aa-H p\u{7f}\
        , {\\\u{4} \u{a}6I\"( `# a1\u{7}e S:n\"+ `8 a3,s\"' `& aACw 3C\u{4}\"( `# a\u{7f}dC\"( `\" aS3n\"( `% ay\u{7f}1\
         o}:\"( `% a1jc\") `  a:H(\"+ `' ajG= =2X \u{18}n< ?'\u{c} \u{a}H\u{f} \u{d}\u{1e}\u{1f} Z9U \u{14}+\u{0} \u{6}\
        'K IqT\"+ `4 aQM[ )e\u{e} k\u{1a}\u{16} b34 \u{a}BK lco \u{f}\u{1}\u{13} -h\u{1f}\"( `& ah`) 75-\"\" `\u{1a} aQ\
        KK \u{1f}JQ <Ki pF\u{5} x`\u{1c} \u{12}\u{e}/ 8d_\"/ `  az$n qJ( T\u{18}? $%g \u{19}\u{a}t\"! `T a-\u{14}u p$H\"\
        0 `<!aL<m T\u{8}p \u{c}\u{3}* 4HH\"& `\u{1f}\u{1f}a\u{17}UN wE\\ `\u{1}\u{7f}\") `  a\u{b} \u{9} \u{b}Z* v\u{1f}\
        @ Ks\u{1d}\"0 `m!a|#( s)h 2\u{1e}n ]n\u{c} \u{1c}4! %!$\"( `# a[{/ \u{3}y>\"( `  a8i] \u{b}\u{11}`\"\" `\u{e}!a\
        J\u{1e}i 8Jo E\u{16}\u{7f} }oS\"0 `\u{2} a)\u{1f}S\"1 `\" af\u{2}[ h\u{1a}m\"\" `1 aQ1\u{e} <s\u{13} \u{e}<' \"\
        '- :\u{b}R 6g` 5\u{8}e\"% `  a\u{d}(\u{1}\"+ `4 aU}(\"\" `\u{5} at^2\"$ `& ac7> 9+? uQ? 3?w \u{1}O\u{7f}\") `  \
        aSd\u{12}\"+ `6 aE\u{3}\" C5Y\"0 `V#a\u{11},[ JHt\"! `7 a\u{1b}\u{e}\u{11} [fK 4Bq \u{13}ix\"0 `\u{10}\"a\u{3}*\
        \u{4} ~Ww \u{12}Q9 \u{16}un 'm\u{d}\") `% anm\u{16} yGM Aao Ftz \u{4}b$ DQC\"\" `R a\u{17}\u{17}d N\u{11}\u{19}\
         \u{7f}V>\"0 ``\"a\u{4}<P\"\" `f aEQk A\u{1}k 2\\\u{13}\"+ `& af\u{a}%\"0 `+ aL=J ?`P zeb \u{16}eo \u{1c}\u{10}\
        y RVD f1K X\u{a}\u{7} ~U# l2G\"0 `\u{15} ab6u 5`\u{0}\"+ `. a\u{e}\u{14}\u{1} mJ\u{8} l@' Dd@$! `? a\" `9!aq\u{1b}\
        J \u{8}'V \u{6}R\u{3} #>5 z,~ v\u{14}& n\u{1d}) 3%' PS}\"! `O a| \u{c} 4)\u{c} \u{a};\u{17}\"+ `- aH\u{4}\u{18}\
         ~=F n\u{5}V \u{f}/Y #|k \u{1b} {\"/ `! a9\u{3}\u{e} I;% 7sH\") `  a{\u{1}a \"\u{c}{\"( `' ab\u{1c}\u{f} \u{13}\
        Z$\"% `  a\u{7f}K* ?p5\"( `* a*-< J5R\"$ `1 a\u{11}l\u{12} |:- \"u:\"\" `x!a\u{8}'` :*j\"0 `c a&,q\"( `& a.E# I\
        \u{b}N\"/ `\" a5_\u{8} \u{d}\u{a}A pEb C\u{6}{\"( `# a\u{15}p6\"0 `_\"au\u{13}; \u{1d}\u{17}d\"( `# a\u{13}=\u{10}\
         }\u{b}P '?s xf\u{7}\"+ `$ a\u{9}\u{12}< IVO \u{1a}a^ RLu\". `\u{1f}\u{1f}aT\u{19}w j\u{5}* 3\u{7}H\"( `% aOhZ\"\
        ) `  ag$s \u{2}Z\u{c} D\u{1b}: \u{0}%\u{1d} kg.\"( `\" a_+@\"( `( aXQ\u{6}\"0 `\u{7}!a\u{3}%\u{d} 9`V \u{5}\u{7f}\
        Z\"+ `4 af\u{9}c R\"e\"\" `M a)\u{6}t\"0 `K!a\u{5}z\u{1e} 8~j \u{d}\u{2}E 1\u{c}K F r\"( `% a8YZ \u{1f}:l \u{f}\
        v\u{11}  --\"' `\" a\u{13}6Q \u{9}ec\"0 `2 a{\u{11}h \u{10}Ei <Eu \u{1b}S0\"0 `U\"aV\u{1f}E ?0U\"( `# a{\u{1e}\u{18}\
         6\u{15}< \u{c}]T\"( `# a0Zu J\u{15}# X\u{1f}2\"( `\" a\u{f}9C d\u{18}V EZ2  4m 'u\u{4} *\u{1e}e \\jo\"% `' aJ3\
        p 4;\u{11} (.&\"+ `) a?3T\"! `# a\u{11}wv b \u{1b} \u{8}\"' IlV\"+ `4 au5c r\u{13}c\"' `% a\u{18}\u{1}&\"\" `Q!\
        a\u{b}h| W\u{f}\u{2} `H\u{16} y:# \u{1f}6E 3C[\", `\u{1f}\u{1f}a<\u{13}d\"! `B a\u{7}Ef *e\u{3}\"' `# aaW\u{5} \
        tA/ QcG\"0 `!!aR\u{9}P q<k \u{13}nx V4\u{1a} q\u{19}?\"1 `\" aYrH B \u{f} 6\u{6}\u{7f} &O\u{1d} \u{12}3\u{5}\"!\
         `) a\u{7}?\u{16} qp>\") `  at\u{d}B\"0 `t\"alYJ =\u{1}P @*w h_\u{4} \u{17};^ \u{d}C^ 0(` WJ\u{0} a;\u{8}\". `\u{1f}\
        \u{1f}adA\u{1b} O3%\"\" `3!aqFU lj\u{7}\"0 `G#aR\u{4}\u{b} ?F\u{c} \u{7f}^+ t\u{f}W \u{10}Cm .]p\"0 `i#a\u{7}3\u{b}\
         H$c\"( `% at\u{13}\" \"S1 \u{e}\u{13}H\"+ `6 aFFU #tE\"\" `B!a(\u{10}o K\u{1c}{\"' `$ a(H+ Y]D ;&n\"0 `J\"aWh\u{3}\
        \"( `# ad\u{1}H fP[\"\" `t a\u{1f}2\u{7f}\"! `6 aJAL B-O \u{b}%\u{15} ~,5\"( `* aZsL\"0 `< aK\u{d}V\"0 `\u{7} a\
        s}H $\u{1b}\u{10} \u{6}\u{1}\u{16} \"n]\"( `# a\u{13}~\u{5} *x\u{6}\"( `' aQ\u{1a}\u{12} zt5\"1 `  a]\u{4}A e$S\
        \"( `' aD\u{7f}\u{3} R%\u{c} \u{11}b3 b\u{12}4\"0 `o aLV5 \u{c}O7 \u{f}\u{1a}\u{b} S*~\"( `\" ayqF\"\" `b!a\u{1a}\
        v4 \u{b}\u{1d}J\"0 `c\"aJ[` ]O{\"' `$ a\u{1a}r\u{13} \u{18}m  \u{d}ih _y< \u{16}]P &\u{10}~ (O\u{7}\"\" `\u{e} \
        a\u{1c}<\u{a}\"+ `' a$7\u{1e}\"+ `9 a]J'\"% `! aj\u{d}:\"$ `B aPNT\"/ `# a\u{3}@\u{4}\"0 `G!ai\u{1c}\u{9}\"( `\"\
         a\u{f}D\u{15}\"/ `  alO# \u{1b}*T 5vn \u{2}O\u{f}\"0 `h a\u{f}?+\"0 `Y#a;+M *%\u{12}\"0 `6 a\u{1a}4\u{14} in\u{5}\
         k%\u{d} /kG\"0 `)\"a\u{0}\u{11}O\"& `\u{1f}\u{1f}amkl\"0 `'#aL\u{10}\u{6}\"\" `' aq2&  z.\"( `# aXwd$! `T a\" \
        `*!axm\u{2} 3\u{14}& ?I= `}B\"+ `  av\u{17}d\"0 `\u{12}\"a\u{19}E8 \u{12}\\= \u{0}\u{f}\u{12} iF\u{3}\"0 `\u{4}\
        \"aG;\u{16}\"0 `L ad\\& 1)D bPY\"0 `I!a\u{13}-[ u4l\"/ `  aLo\u{4} \u{2}p\u{12}\") `! a\u{10}Xf TT\u{4}\"+ `& a\
        i\u{12}P\"0 `) a.TS\"- `  aAX\u{13}\"0 `L#a_\u{11}L \u{1d}]^ !@G u)L 19R W\u{c}d i\u{1b}\u{1c}\"/ `! a\u{f}); \u{2}\
        \u{8}@ lnA\"0 `\u{1d} aU\u{1}I ;\u{1}^\"+ `, aJb{\"( `' a(\u{12}J t@P agz\"0 `(\"a\u{f}Ho\"' `$ a\u{7f}X\u{1} \u{b}\
        |\u{a} C\u{12}\\ T&h\"( `& ahP-\"( `% a\u{17}0:\"\" `\u{9} a'M\u{6} hy, c\u{19}{ \u{7f}=\u{7f}\"\" `I a~1) >Q]\"\
        ! `\" aDa` 1s\u{7} :]\u{f}\"0 `|!aVlG \u{1}\u{11}P [vc\"( `# aLTu t7V Uq\u{13} Z@\u{1a}\"( `* au@ \"/ `\" au\u{1f}\
        -\"( `% a2\u{13}x ' H \u{8}0\u{e}\"+ `) a9jV  |p \u{7}=- $4#\"! `0 a'Z? \u{1f}\u{16}P geW Wzw s9I  'U\"0 `j#a\u{17}\
        \u{c}t \u{1d}x\u{1f}\"+ `* a\u{1}0O \u{7f}RR \u{2}ZW tz` <ik\"( `' a}A~\"1 `  a8}\u{14} \u{1a}W' 5&3 /ih a,k &\u{1f}\
        \u{7f} keS\"( `# a;O\u{1a} MqB \u{15}\\_ \u{6}\\q -\u{1d}r\"( `% a7d5 U\u{f}\u{1c} E\u{0}$ SFG A\u{15}Y\"0 `* a\
        o\u{13}b\"0 `\u{0}\"a&Jq \u{b}\u{1}s PWH\"( `( aB\u{f}x d\u{11}\u{b} Q\u{1c}+ V\u{e}/\"+ `8 a*\u{10}Y ]\u{1}k \u{b}\
        gn lk5\"/ `# ar:E JWT G\u{1}a R\u{1}\u{1c}\"\" `\u{19} a\u{1}\u{2}&\"0 `t#a\u{e}bK\"/ `& a\u{1b}\u{8}Q @\u{15}\\\
         \u{16}(b\") `  a\u{1a}db\"( `* a4qG >Vh U[  =`B \u{f}&K l3p RCv\") `  aP_% \u{1}\u{1c}1 p\u{12}B 2HI \u{a}\u{13}\
        \u{4} P'\u{18}\"+ `6 a\u{1b}Z\u{1f} \u{7f}aW Iae tN& CmD JmN\"+ `5 aQL_\"+ `% aA@w\"$ `\" aq(\u{14} \u{1a}FA \u{f}\
        \u{18}t Y<u$\" `% a+ `' a\u{1d}d| o\u{e}\u{10} xF* .\u{8}2 n\u{b}G SkQ _\u{5}q\"0 `F!a(\u{8}t @}w $8\u{12}\"+ `\
        3 a\u{2}q\" \u{7f}10\"( `$ aM:u }B\u{11} DbA\") `  aq<X W[z 5*M p\u{e}\u{16} \u{3}\u{17}_ ?R  JCi \u{11}3p\"! `\
        ! a\u{f};z l@\u{4}\"/ `% a;*\u{14} /\u{12}4 {a| \u{f}5\u{18} \u{2}S& \u{8}\u{1c}& $=G a2\" \u{14}d*\"% `\" aGYz\
        $\" `4 a+ `) ao\u{1b}\u{18} #\u{7f}Q\"+ `4 aU\u{1c}Y\"( `% aKes\"0 `\u{4} a$\u{1d}< \u{7f}jE WVj 0>\u{a} 0?\"\"\
        ( `& a\u{b},-\"+ `. aa\u{a}C @\u{2}J \u{b}`J wSo\"\" `T!aWA#\"\" `X!aRcX\"! `) aa9b\"! `Q a\u{17}\u{17}+ \u{c}D\
        U \u{b}E@\") `! as\u{5}o \u{2})\u{2}\"\" `? aAJV F\u{7}\u{7} \u{10}Q\u{a} \u{1b}P)\"0 `\u{5} a15M\"( `# a\u{9}Y\
        ] =1\u{b} \"4\u{12} \u{2}v= \u{7}\u{17}@ 8wF z@$\") `  a0<9\"0 `Q#ar < \u{1b}A\u{8} 1\u{6}x 3N}\") `  aS., \u{5}\
        !e 'G\u{a}\"( `' as\u{5}%\"( `% a;eD\"0 `=!a\u{1b}\u{4}\u{11}\"' `\" a5|\u{1d} I\u{12}0 \u{f}uc q\u{10}r mH\u{8}\
        \"/ `# a')\u{13} \u{1c}\u{1b}D \u{7f}\u{a}R H\u{a}v V3\u{13} \u{1d}\u{a}C '\u{0}h $-X BSh 2\u{1d}s U=\u{4}\"0 `\
        L!a\u{7}\u{1a}\u{8}\"0 `c#a@J3 \u{a}.J jM\u{b} 76\u{17} g\u{1c}N \u{13}\\t\"( `& aY\u{0}\u{8}\"1 `\" aDZ) X*, \u{16}\
        #T \u{3}Qk htc\"+ `6 aLLi\"- `  a\u{2}=\u{1f} \u{6}-5\"\" `H!a\"\u{10}Q \u{6}\u{5}\u{1d} \u{1c}3V \u{17}\u{1f}s\
        \"0 `H!a\u{5}'\u{0} }5\u{9}\"! `= a)9/ s\u{1f}N \u{1}WY\"0 `s#a!'z\"( `) a+=P ?ci 3m\u{10} \u{2}\u{1c}&\"0 `l!a\
        \"03 ~2X\"0 `)!aa/j\"+ `4 aZnw\"+ `- azAx \"\u{12}| ]\u{1e}\"\"( `# a>\u{7f}U '\u{9}g I\u{d}l ,_x\"0 `.#a3J6 \u{1}\
        \u{12}u '\u{f}) \u{8}\u{f}F\"\" `b a#\u{11}P\"+ `4 a\u{c}\u{d}S )\u{13}_ &`d \u{1d}8y 0FV\"( `' arZ{\"( `$ a%v\u{16}\
        \"+ `3 awL\u{1d} /\u{1d}M\"+ `4 a\u{2}Mc %9j $)| s\u{12}\u{1f} G\u{14}\u{d} r`\u{c} yC? z\u{1b}W '|\u{a} N6\u{1b}\
        \"% `& aBMB .S-\"% `% a-\u{15}- \u{1}$G Ox\u{7f} \u{10}o\u{8} 7kc 6B\u{1b} ?\u{13}T\"% `$ a|]k zM1 \u{18}4@ _\u{a}\
        ] v_\u{1c} e\u{14}8 1EE HOF ,\u{14}\u{1e}\"+ `4 aOe! x[+ :)t tax !&h fJy\"( `( ajFU at\u{1}\"+ `) a==\u{a} u\u{16}\
          tUT o\u{15}*\"+ `- ak\u{7}0 \u{10}XR\"+ `0 aX9k ,ru `\u{8}\u{1c} e &\"0 `\u{11} awm. \u{5}s9\"' `# aS2`\"% ` \
         a\u{15}3\u{c} \u{6}\u{10}\u{1b} $7{\"( `\" a\u{6}{, +\u{14}_\"\" `L!a\u{6}qb  He  \u{5};\"% `& ae\\\u{16}\"( `\
        ' av;E \u{0}\u{1a}H :*c$\" `@ a' `' a\".u $\u{d}\u{11}\") `% a)\u{7}=\"\" `r a\u{13}\\N a3P\"0 `N#auv\u{7} T$\u{9}\
         \u{7}\u{5}\u{9} x\u{1d}4 \u{a}Y@ J\u{3}/ '\u{7}1\") `$ aJ\u{d}P (~v z/'\"+ `1 a\u{12}RV pe\u{d} )E\u{14} qY\u{19}\
         d:I 7df hC\u{5} \u{b}\u{a}\u{e} I\u{1c}2 e\u{11}g B\u{a}\u{14}\"0 `# a\u{0}A: wsy Sy4\"+ `' a*DP C\u{9}]\"( `&\
         af\u{15}\u{10} FC\u{18} `\u{d}. \u{1c}h$ `cy >\u{9}\u{d} `\u{19}2 \u{17}#4 \u{4}g\u{1b} Pv\u{1b} \u{12}PO vCS \
        f6\u{d} \u{8}+: W\"\u{3}\"$ `A a\u{7f}\u{14}\u{11} \u{1}\u{13}\u{13} /.\u{10} i>$ \u{1a}9z g<\u{9} \u{13}G\u{1c}\
         \u{c}h4 \u{7f}\u{18}; )go\"% `  al ,\"$ `0 a[_x /,& ;J\u{1b} 7)< \u{18}UQ\"+ `* a((\u{18} ul# \u{1e}\u{1c}\u{12}\
        \"$ `' ao\u{e}\u{1a} %$\u{1f} ?)6 \u{6}]V\"( `# a#|\u{7} m 2 *<G\"0 `\u{9}\"aI\u{1f}K _\\p [}w #2:\"0 `\u{13}\"\
        ar~: ;@V -\u{1d}^ 4i\u{15} \u{8}\u{1}t Zl= y6y\"! `0 a+B0\"( `# a\u{2}\u{4}0\"0 `;#as]U\"( `% a5\u{14}a \u{2}}$\
        \"( `$ a\u{11}-B 0x\u{0}\"0 `1!a&_? \u{1d}\u{2}z 8\u{7}\u{e}\"0 `l\"aOj# A\u{18}C _>~ b\u{14}\u{11} \u{13}\u{10}\
        \u{16} X$'\"\" `<!al\u{b}\u{e} hp\u{14} ?yJ  -\u{4} /\u{1b}\u{d}\"$ `; aV:\u{11} 9\u{17}1 \u{5}.f \u{8}+g\"( `(\
         aLrj\"+ `7 aPgk\"0 `+\"a\u{13}i\u{13}  O\u{1b}\"$ `( aP\u{7}# j\u{10}8 &\u{f}]\"\" `l!a%nv\"( `\" a\u{1f}\u{1f}\
        \u{1e}\"+ `6 aV\u{0}\u{1f} _5n Y?w >\u{18}\u{19}\"! `4 a\"vR\"( `  a%M\u{b} #|D ?w\u{15} v.. \u{1b}<Z \\e\u{0} \
        'B\u{7} \u{1b}+M e\u{8}\u{1e} )7H 2]p Q\u{2}\u{f} \u{1b}C\" F3;  hR\"( `* a@?b\"% `( aS\u{6}j kD[ rez (@\u{7} q\
        x\u{b} \u{8}\u{7f}|\"$ `' a\u{6}L\u{2} Dp\u{12} \u{7f}p\u{12} oX\u{1c}\"0 `\u{f}\"a\u{b}c+ _:F\"\" `* ad\u{16}Y\
        \"\" `\u{b}!a\u{7}>M u/S `O.\"( `& aFWU \u{11}^^\"( `% a[)v \u{6}0\" \u{b}Q: 0\u{14}F\"0 `\u{1a}!abG}\"0 `Z av\u{d}\
        ~ 'K\u{0} K&\u{1d} \u{1d}x1 9%\\\"+ `% ag\u{17}\u{11} m\u{10}\u{17}\"( `% a?0_ s\u{12}m G\u{17}V \u{18}#j W\u{0}\
        y\"0 `,\"aq?L\"! `- a\u{5}5x ]\u{1f}\u{18} \u{5}F\u{1b} }%\u{1e}\"% `$ aC`S\"( `% a}5U ave$\" `2 a1 `\" a'<\u{12}\
         Pi)\"0 `:!a$/, ;RK\"$ `< a3DP ^;[ 7_\\ Q2\u{e} \u{15}*O zuo\"% `# a\u{13}mw 3}\u{13} Bg! \u{2}\u{b}# EQH\"( `#\
         a3\\X $}\u{19}\"0 `d#a\u{0}\u{16}*\"\" `p!aYk9 \u{2}wO \u{17}'q )%\u{3}\"/ `& a\u{6}$\u{13}\"0 `G\"aG\u{1f}7\"\
        0 `u a\u{14}-R [\u{2}R \u{1b}8_\"/ `  aQC$\"+ `4 a\u{16}\u{5}/\") `# a1_F\"+ `/ a*\u{7}q [N\u{0}\"1 `! a4\u{a}\u{e}\
         \u{0}$\u{12}\") `  ab=\u{15} \u{17}we  J{ \u{12}\u{11}S lw\u{1e}\"$ `) a~4+ L-T 9Af  P' H[' \u{14}gA \u{6}}S \u{f}\
        G[ ~7x YI\u{e} Rb(\"\" `4!a\u{b}6d 3\\5 N/Y\"' `& a\u{6};~ |B\u{5} ,9=\"! `4 aFX4\") `  a\u{e}\u{8}5\"0 `:#a\u{1d}\
        1T\"+ `5 a_0w\"( `& aVB0 \u{2},\u{b} b$$ ;{? |li\"/ `\" ad={ (X~ \u{13}u~ gu#\"\" `) aG?$ =7* I7c\"$ `5 ajzn fm\
        | ,%d 5=q \u{19}\u{12}\u{11} $M\u{1a}$! `= a\" `u!aAD= \u{8}\u{a}A\"0 `r!a)9r \u{14}\u{d}\" d>5 s\u{18}W\"( `% \
        a\u{9}2N {|\u{d}\"/ `  a\u{18}J@\"( `* aFC\u{6}\"( `% ah$\u{19}\"( `& aFVI S\u{7f}\\ Jf2\"( `# a\"-7 ]Gl cxs \u{0}\
        L\u{1d} SM%\"( `& a.`; \u{7f}%Q f,b @1I c=J \\z\u{4}\"+ `* a+\u{15}\u{6}\") `$ ad?&\"+ `4 a2.I\") `! am0\u{0} -\
        \u{1}\u{17}\") `% ao-7\"0 `: aQmw }o\u{17}\"+ `% a\u{1f}\u{2}F\"0 `P#a\u{f}0I <]W \u{0}\u{8}w /%\u{7f} JSm mw} \
        \u{14}:\u{c} 16\u{1b}\"0 `\u{e}\"aOG` [\u{11}c `@q\"1 `  avC\u{6} >f\u{6} >t\u{8} \u{17}\u{18}\u{a} `\u{c}g :Pz\
        \"0 `@ aon \"\" `l a8\u{16}g `\"w A?$ _+N `N= PL? EdI |-e V\u{19}; cSS \u{d}\u{9}2 \u{11}\u{14}9 \u{12}@w wi{\"\
        ! `? a\u{6}\\J\"/ `& aYjv ufx \u{19}w; t7s\"( `% a9$\u{1d}\"+ `5 aq=\u{1e} u1! \"]W J}| VD\u{7f} t\\) \u{13}\u{6}\
        4 \u{1a}UV\"$ `: acZb &Kk %\u{14}\u{1}\"/ `& aSP,\"( `\" a~\u{12}- R\u{6}M x_q\"0 `y aHn\u{c} Fm\u{12}\"( `& ad\
        /\u{1b} \u{1e}x&\"( `$ aU\u{11}E hTS #!j \u{1d}&b\"( `\" amlh X]{ p;'\") `$ a[\u{a}( v\u{4}E  [y\"+ `4 al[\u{7}\
        \"' `& aNQk&' `$ a+ `# a- `! a\u{c}t\u{14} \u{b}sK :n\u{1b}\"$ `# a\u{5}\u{d}4 +5\u{7} +@\u{f} wH\u{f} (c( |'[ \
        'z\u{9}\"( `% ah*+ 8K/ \u{16}b> ;\u{e}N \u{16}YO\"\" `q!a+-W \u{12}v\\ \u{5}\"\u{14} (`T [\u{7}9\"( `% al`r \u{14}\
        \u{1a}G \u{7f}Xi\"1 `\" a\u{f}\u{7}z\"( `& an\u{1a}\u{1e} y=7\"0 `q!a\u{1d}\u{b}[\") `  aac\u{1d}\"* `  akjl p7\
        y !(@ \u{c}v|\"( `' aRI\u{1d} Y\u{1c}'\"( `$ a\u{c}\u{1d}( r?R \u{1f}Q/\"$ `2 ae\\| [\u{1}\u{1e} 7]~ h\u{17}\u{7}\
         QN:\"( `# a.9B\") `  aT$\u{b} \u{9}6  \u{5}~9\") `  aB\u{16}[ j?h\"+ `6 a\u{1e}S\u{4} 2b\u{6}$! `J a\" `} a\u{1e}\
        y\u{c}\") `! a4d\u{18}\"$ `! a0K&\"( `$ aBbA e\u{16}H\"0 `7!a\u{13};K \\{o\"0 `, a7\u{4}, F1H \u{13}\u{14}Q\") \
        `$ a .= DXs v\u{15}\u{12} {;\u{1e} C;4 U\u{1e}? \u{2}\u{1a}[\"% `# a\u{6}Y\\ u~j\"! `S a7`|\"! `% aKeR\"% `! a`\
        Rj Sy\u{16}\"\" `m aiV!\"/ `# apM& aJn\"+ `1 aB\u{1b}\u{b}\") `  a\u{18}9\u{1e} ,O[ :AO \u{13}2~\"( `& ad/\u{5}\
        \"+ `6 a{&*\"0 `h\"a<^5 5-I \u{15}\u{0}M RQV \u{11}\u{0}c ~:S\"% `\" aspT\"0 `5!aa\u{9}f$! `' a) `  a`E\u{1f} -\
        \u{13}P\"( `# aX'V\", `\u{1f}\u{1f}a\u{18}=[ no^ v$\u{16}\"$ `: aXk*\"0 `\u{17}\"aG\u{19}\u{3} 9TM\"0 `\u{18}\"\
        aKP\u{17} EO\" #}L \u{8}@\u{4} \u{6}X\u{1a}\"$ `8 a\u{a}<5\"0 `\u{1e}!as3:\"\" `( a)\u{1}C\"' `& aI\u{9}t\"% ` \
         atp\u{e}$\" `; a+ `* aRsD \u{b}VF H\u{1f}Y HQa \u{0}\u{d}+ t\u{b}4 c]A m0c -\u{a}\u{6} _#9 \u{9}\u{1e}?\"+ `4 \
        a45D\"$ `G aSw:\"( `\" a\u{d}Wn\"$ `( a#46\"! `B anJ^\"+ `7 aBS` )\u{1f}N 6|} ;a~\"! `C awY\u{8} 3\u{a}\u{f}\"+\
         `4 a01\u{12} U7Z <$\u{14}\"( `# a\u{2}Ir\"( `& a-\u{16}x \u{1b}R\u{1} \u{d}g*\"0 `q aIq=\"0 `A\"a?p\u{b}\"! `W\
         aiX! '\u{0}< \u{14}OY fL\u{2}\"! `' a\u{19}G\u{a} FN\u{1b}\"0 `Y!ao$\u{1c} o,X Q=\\ cw\u{17} 96! {eB\"1 `  aV_\
        } L3\u{9}\"0 `\u{1d}\"a,@4 n\u{8}:\"% `( a\u{d}kb Uw\u{0} \u{1}\u{3}\u{6}\"0 `D#a2Pb \u{f}\"\u{1c} ]ie =mo E\u{0}\
        v :U\u{1a} LC!\"' `# aS@L D,V \u{18}Sm #)\u{13} \u{17}4\u{16}\"% `% a9%\u{1e} W2, 4\u{1}Q .v\u{7f} qT\u{12}\"! \
        `D aM[E UKW k_Z \u{9}Za\"/ `\" a\u{1a}ic\"+ `4 aY\u{1f}\u{16} W[2 k\u{11}2\"( `& a\u{12}U< %\u{3}? >ae\"% `& aH\
        <2\"+ `8 a\u{15}\u{3}9 Ja=\"( `% a`[\u{2} \u{d}+\u{8}\"( `$ ay*G oJV\". `\u{1f}\u{1f}ay\u{5}\u{7f} \u{1f}~5 6\u{1f}\
        6 DKP\"- `! a;}~ H]\u{1f} yg* 6\u{5}M Zb~\"( `+ a\u{9}lE 8]c \u{8}7\u{7} mT/\"( `# a\u{7f}??$\" `\u{1c} a+ `: a\
        NC\u{7} |{\u{9}\"( `# a+J,\"0 `t!a\u{c}\"m \u{14}N\u{d} U,I\"! `- aO ] \u{1b}=h N\u{1a}m /8t 1a\u{8} LL$ rV8 'K\
        L \u{2}f\\\"' `! ap8j \u{1c}@\u{d} 0#\u{10}\"+ `+ abX\u{11} =\u{17}T \u{12}\u{1c}5 x]F }/h$! `+ a\" `Z a|9n :s\u{9}\
         \u{7}5\u{1a} %a& \u{10}nI\"! `@ a1\\a \u{1f}\u{7f}|\") `! a\"15\"0 `c!a\u{a}C\u{1} U\u{15}\u{19}\"0 `E!asF* 6\u{1f}\
        + 9\u{6}K P\u{c}t ?q\u{1c} \u{15}FT L/X pPo H5\u{2} P\"\u{18} v)! \u{6}\u{9}q\"1 `\" a\u{19}b\u{12}\"0 `]!au_1 \
        k7I 1OS\"0 `\u{1e}\"aL\u{9}\u{12} \u{12}P&\"0 `A#aO|1 \u{7}}\u{c} hxx \u{5}<0\"( `% a(F9 Nt[ ls)\"/ `$ a8\u{10}\
        \u{1} mq<\"! `3 aK+C \u{13}Js \u{8}}G 2aK\"+ `4 adKP S3\u{3} Lb$ uB2\"! `V aE\u{10}U f\u{2}r WKu\"( `% a\u{f} \u{12}\
        \"( `* aoB9 ^x\u{1} E\u{0}7\") `  a#\u{1a}\u{17} {)6 _=P\"/ `$ aVki 2C\u{15} \u{b}#` 4\"\u{15}\"% `& aWgT \u{0}\
        Dh \u{1}\u{e}\u{4} ,X\u{c} \u{7f}\u{1c}\u{e} \u{11}g@ vZT |6U Ksh\"0 `T!a\u{3}\u{2}\u{1d} m@\u{1e}\"( `% a\u{7f}\
        \u{15}* \u{17}zq mM'\"\" `r!aBm, {)@\"( `& aw]I tUL W1W 0e}\") `\" a^\u{7f}_\"$ `% aI,v\"( `# a\u{11}q} \u{3}\u{8}\
        ~ ?w\u{9} \u{f}N% X\u{18}. \u{8}Q3\"0 `m aAR\u{9} c)#\"$ `& a\u{14}\u{15}.\"0 `\" a\u{8}_I\"( `' aG\u{1a}v S)\u{2}\
         D2\u{13}\") `  a\u{4}v\u{1d} \u{11}G*\"( `' a\u{10}\u{9}2\"+ `7 a\"1F o\u{10}]\"0 `9#a\u{9}}h\"( `' aFD) |\u{1}\
        3 51< %MD [gh ?S\u{0} (L! x<1 \u{7f}\u{1e}X\"0 `\u{17} a4ij -aG\"0 `( at8R\"0 `. a-<n\"\" `8!a'fr Wnz \u{17}~% \
        g\u{16}M q]\u{3}\"\" `\u{15} ak$1 t0\u{11} N\u{13}\u{1d} \u{6}]H\"( `, aW\u{6}e y\u{12}/\"! `; a\u{18}\u{3}Z nP\
        \u{2}\"0 `K\"aD\u{7}5\"( `# a\\C\u{19} xD7 KS: c\u{b}B\"( `* a!_c\"( `$ afRm 3>\u{5} z`\u{9} \u{0}lB 'FM\"% `\"\
         a\u{a}N\u{c} oT\u{11}\"( `$ aP\u{10}!\"( `\" a\u{18}b) L\u{10}?\"( `, aRMT OhV \u{7f}J\u{7} &J]$! `H a\" `K a*\
        \u{8}3\"1 `! a5P6\"0 `~ a[4\u{c} JFM\"\" `~!a\\am\"0 `4 aC]t\"( `$ a:?|\"! `; aHH\u{1f}  V' 0h)\"/ `\" aCFI \u{19}\
        #m &\u{2}y\"/ `& a\u{e}{\u{2}\"! `6 a `\u{13} 4\u{e}=\"( `% amOU\"\" `g!a\u{f}{< \u{19}{Q\"/ `  aHb\u{3} j]\u{19}\
        \"0 `0\"a?\u{c}C !\"M ,kZ \u{1e}Sj \"|\u{7f}\"! `2 a\u{11}\u{6}  ?28 \u{e},D ^\u{1c}~ `\u{9}^\"+ `$ aa3v %5\u{12}\
         `3O\"+ `. a\u{b}=P ][\u{2} c%\u{13}\"( `( agg\u{13}$\" `< a1 `\" a\"gE\"% `% a\u{1e}o\u{1}\"$ `. aUT>\"( `% a0\
        LZ \u{8}\u{1f}\u{1b}\"0 `\u{13}!a\u{b}\u{2}5 M$7\"( `$ a.Kz \u{6}f| I\u{d}q y\u{14}~\"! `S anDE \u{12}GI\"( `& \
        aO?M c6X \u{1d}'Y\"$ `? ahc\u{6} :\u{c}\" I#6\"\" `c!a]\u{1b}D\"0 `\u{14}\"ae[Z gR\u{15}\"0 `#\"a/\u{d}^ \\kk \u{5}\
        \u{10}\u{1f} IB\u{8}\"\" `8 aZ,B \u{18}\u{8}X E\"r &%\u{9}\"( `# a[O\u{12} ]8* \u{0}z5\"+ `3 a\u{1f}3> 5]H S\\\u{12}\
        \"( `' a\u{17}o?\"\" `f!ag8\u{9} dN\u{16}\"! `# a\u{18}\u{1d}m j{w L\u{2}\u{16} \u{16}Q\u{18} \"LD B\u{0}R 3*{\"\
        + `+ av\u{9}1 zsr <\u{4}! M\u{14}L 3y5 [>7 T{B\"( `# a&\u{10}R ~RH\"( `( a*\u{7}H xHr \u{1}\u{1d}\u{2} &g\u{16}\
         xr $! `C a\" `>!au%5 o}b\"+ `& a)\u{2}n \u{13}\u{d}\" .Z' yDQ\"! `( ab[T\") `  a\u{1d}W\u{1e}\"\" `\u{6}!aOf# \
        d~B u\u{1b}{\"+ `: a{Z\u{8} 3\u{10}\u{18} >-( (M5 bLR :4w\"! `Q a!\u{13}* R/C\"\" `\u{1b} a\u{1f}bi xb1\"( `$ a\
        WLj \u{1c}2\u{12} bP5 T!$ &\u{17}(\"+ `) af81 UcL \u{a}\u{e}\u{10} \u{4}J\u{14} ]\u{8}; aCf {\u{a}/\"! `, a@\u{d}\
        m\"! `7 acvn H|\u{11}\"\" `\u{f}!atW\u{1c}\"0 `b!ael0 f1A \u{d}\u{15}K$! `? a\" `&!ao\"d\"\" `\u{b} a`ns p\u{d}\
        { \u{19}:+\"/ `! aq$, \u{11}B>\"! `\\ ancN \"&P h*\u{e}\") `! a0{Y \u{10}nc ;\u{2}\u{13} s+e \u{1f}K}\". `\u{1f}\
        \u{1f}a\u{14}F\u{0}\"+ `* aa!%\"$ `5 axc( L]9 \u{1d}xH\"( `& ao/U -Q+\"! `, a)1\u{1c}\") `# ar\u{b}; tv\u{c}\"\"\
         `P aN:h %#} \u{0}v\u{6} Uo\u{15}\"( `& ag^S )R\u{3}\") `  autf\"( `# a\u{c}Q\u{4} H\u{f}\u{c} \u{9}\u{4}\u{18}\
         kS\u{1a} XU4\"/ `\" aPvV\"% `( aE\u{1d}b B<\u{9} a-(\". `\u{1f}\u{1f}a\u{10}k. &3J\"! `= a]\u{d}o ;w9 {]F g%o\"\
        ! `) a&y\u{5} \u{1}S\u{11} Z,4 K\u{13}I \u{11}M` \u{15}Nc\"( `' a.=s \u{1d}hw\"! `? aal\u{1f} :s\u{5} NiG E|\u{19}\
        \") `\" a\u{7f}q4&\" `: a+ `/ a1 `\" aJ\u{c}> \u{1e}IL CEG \u{7f}cw \u{a}\u{f}\u{1f} \u{e}3* Xp5 &*\u{14}\"\" `\
        \u{a} a\u{6}2x :k\u{7} f>5 j\u{1e}: \u{1e}7F \u{d}tv$\" `! a+ `! a\u{5}\u{0}\u{5}\"' `# a+Im m\u{6}m\"! `^ ah`=\
         \u{b}k?\"0 `\u{16}!aP3{ (s} *S\u{1c} B=#\"% `  a\u{13}ac &\u{7}k W\u{d}v \u{1}\u{1e}\u{12}\"! `B as9\u{1d} `\u{1b}\
        \u{1f}\"0 `q\"aI\u{5}( wD9\"1 `! a](: \u{4}\u{10}A #cJ \u{1f}\u{1e}o kj\u{7f} };\u{1} -i= \u{2}\u{17}\\\"! `, a\
        1,j 9y4 {?E B,` \u{c}Nh \u{b}9j +\u{c}\u{d} 4\u{1c}\u{0} O`P\"/ `\" aA\u{e}r C~;\"( `( a\u{e}9p Yx}  \u{4}\u{0}\
         _mP\"0 `\u{e} a/$r ,,\u{8} \u{4}va\"! `] a6q{\"+ `, ah<I \u{9}\u{1f}a\") `% a.\u{4}h\"+ `$ a \u{18}\u{8} \u{8}\
        g@\"1 `\" a=|A b\u{1c}h iGp\"( `% a\u{2}<z\"$ `4 a\u{9}Vx\"( `& a7'\u{1d} 73) \\\u{12}\u{12} HEH ~A\\ :a~\"0 `\"\
        \"a9\u{19}/ x\u{8}\u{18}\"\" `v a)6  VEU 2\u{b}\\\"\" `I!aAPq\"( `# al?x &1\u{18} 7NE\"0 `\u{a}!aRx( oC0 \u{2}\u{11}\
        6\"1 `  a\u{16}q\\ m\u{4}y |$\u{1d}\"0 `]#aH\u{3}& K\u{16}\u{f} 4pE \u{6}\u{10}P zlB\"0 `5#a&S~ s8H E\u{8}P \u{e}\
        N9 \u{19}\u{1d}9\"0 `\\\"a\u{1c}%W \u{10}'i\"0 `i\"a]i\u{7f} \u{1f}\u{6}* i\u{19}] \u{1f}6\u{0}\") `! a\u{e}1\u{e}\
         \u{2}:U 2iT\"( `& a.Jt \u{c}9&\"\" `_!a k3\"0 `G a6\u{2}9 \u{e}C; 4S\u{9} /\u{0}\u{e} !\u{a}i\"( `' a\u{e}.u\"\
        ( `# az{\u{0}\"( `  aS\u{3}i D~\u{10}\"\" `\u{7f}!a)B)\"\" `\u{9}!a-YG\"( `# a\u{10}tH XeM  {M 4jq |n\u{4}\"! `\
        T aH\u{1c}\u{9} *p\u{b} v\u{10}\" D\u{4}D\"! `& aT*J ;:g T>\u{a} \u{1b}:X \u{e}\u{13}\u{9} \u{13}%\u{b} m-\u{11}\
        \"0 `}\"aZ B :a\u{2} )\u{1a}\u{9}\"0 `X a_<q nF\u{4} L\u{1a}\u{b} =q3\"0 `\u{19}!a\u{16}w\u{1}\"0 `\u{a} a\u{1b}\
        z\u{1} \u{9}$\u{1d}\"% `$ a\u{16}\u{d}!\"+ `4 aL-+ \u{5}\\7\"! `B agHp\"+ `2 a\u{c}~H \u{16}\u{7}\u{7} e-' \"C@\
         F\u{f}D |B\u{1} \u{1}y\u{1f}\"0 `Y a\"\u{1e}\u{c}\"0 `f#a\u{1a}/\u{d}\"+ `/ a4t\u{12} \u{6}Q. T\u{1f}\u{b}\"( \
        `\" a5]  {\u{c}= Q@| Zg8\"+ `4 a4d\\ J\\C -\u{b}i\") `  a@\u{11}\u{1e} }e\u{1f} 5\u{3}\u{1f} `_D A\u{5}S !S\u{e}\
        \"( `$ ax\u{16}\u{19} [a# @s+ \u{3}J8 @\u{13}P\"/ `! at}T\"% `! a\u{18}}\\ D\u{4}\u{9} ){\u{1a}\"0 `&!ak/\u{1f}\
         \u{f}CC 4&F A>\u{14} \u{6}2( V\u{9}=\"0 `\u{f}!a[,>\"( `\" am\u{7f}O\"% `\" a{zZ\"( `& a*\u{14}\u{14}\"( `\" a\
        bM7 6Ca &E\u{c} \"a\u{19}\"( `% a\u{d}\u{13}? ?_\u{b}\"' `! az;G gW\u{5} \u{8}\u{15}\u{5} =\u{1}, ,rf |\u{19}\u{0}\
         &5\u{a} 0[\u{d} }\"\u{f}\"' `% a\u{b}?\u{17} ]s7 vCL\"0 `~\"a/#N _\u{16}\\\"% `( a\u{2}ge\"\" `/!aYMi\"% `\" a\
        6\u{0}% \u{7}+3\"\" `Y ajMH .p\u{5}\"! `G aFw\u{a}\"! `\\ a|;7 \u{9}?F \u{16}@\u{12}\"0 `% az\u{18}=\"+ `  a\u{e}\
        6\u{4} R\u{8}\u{4} G\u{2}\u{9} V\u{14}Q\"0 `>!a\u{1a}m{$\" `6 a+ `' aD|\\\"\" `}!a\u{1d}|^ te\" I\u{13}U x}\u{d}\
         G\u{b}\u{1e}\") `% a\u{8}\u{11}K\"\" `\u{8} a=CZ *\u{5}\u{10} @W\u{1d}\"+ `4 a\u{c}\u{4}| u\u{c}\u{2}\"0 `> ay\
        \u{e}\u{1c}\"( `& aZt\u{1d}\"1 `\" a\u{13}5E f1\u{8} ]vc\") `  aq\\r\"! `\" a(&\u{7f} <t& :r' \\\u{e}K\"( `# a\u{10}\
        .[ i>d Txj Nh\u{c} \u{1}\u{16}\\\"/ `\" au]9 =\u{15}[  \u{19}[\"( `% as2f q?\u{f}\"+ `4 a\u{d}CR\"0 `Q!a)\u{16}\
        T ela\"+ `6 a>Y\u{12} '\u{10}-$! `E a\" `F!a\u{19}\u{19}2 \u{d}\u{14}<\"0 `O\"a-KH \"([\"\" `M!a@Du ^l>\"+ `7 a\
        n6E \u{1c}\u{d}\u{7f}\"0 `&\"ae9\u{10} \u{13}T2 |PS [\u{18}R bq| Q:J yyS \u{4}Ve \u{19}\u{6}4\"! `Q a\"?6 AL\u{1}\
         ~%5\") `$ ak~e \\\u{11}f \u{5}Y\u{1} eb\u{8}\"' `! ahtH\". `\u{1f}\u{1f}a2zL !{b\"! `L ad\u{2}m =Bs ~&\u{1} F$\
        $ ]\u{15}J\"0 `z!a^\u{b}O xm\u{0} R+\u{5} Dj*\"0 `K#a\u{a}P5 \u{1}#I\"% `, a\u{19}\u{1d}M Vi\u{16}\"+ `4 aE6@\"\
        + `6 a0hF c\"o\") `# a_^{ qD\u{7}\"$ `> a\u{18}\u{7}3 \u{13}<p J*\u{14} \"\u{19}#\"( `& ah3^\"0 `M#a\u{1b}\u{3}\
        \u{0}\"! `* aSyD V3p \u{d}d% \u{7f}EP {it H^\u{1e} \u{19}EI )uL\"$ `M a\u{15}\u{4}|\"! `T a\u{1d},\u{2}$\" `\u{1d}\
         a+ `: aI)C\"( `$ adrE opm a`\u{7f} N)- n+- \u{f}c:\"0 `-!a;\u{1b}O 6\u{f}X `\u{e}k 66s \u{1c}!\u{14}\"+ `. a\u{f}\
        F- p\u{3}@ &CR \u{1d}fY +\u{12}\u{15}\") `% a7\u{f}7 \u{14}NB w'\\ \u{13}=\u{19} \u{17}8\u{1c} \u{3}=I\"( `% aD\
        =_\"( `\" ai<\u{19} @\u{9}\u{19}\"0 `Q\"a\u{c}\u{12}\u{1f} \u{11}NV \u{6}/\u{1c}\"( `\" a\u{1a}S\u{10} &\u{17}\u{10}\
        \"0 `t a\u{8}?< s%V\"( `& a6ZY \u{1f}Y\" 2\u{10}, /\u{1e}t \u{d}?6 n&D \u{2}IO ,bp\"\" `_ a-c\u{1b} Y89 \"\u{4}\
        P E-^ n\u{4}\u{5} b\u{c}\u{18} G\u{f}_ \u{1a}\u{d}e\"0 `\u{1c} akCo \u{0}\u{1b}p\"\" `\u{14} a\u{5}\u{3}N 4}[ \u{0}\
        Ag D?s\") `% a9/, }\u{1}j H:\u{17}\"\" `{ a\u{d}\u{1b}$\"! `$ ah3N\"/ `! a\u{0}\u{8}f Td\u{1b} v?(\"\" `0 a/.D \
        \u{0}#\u{9} )q\u{b}\"$ `> ak\u{7}\u{13} U)\u{14} \u{19}wm NC\u{10}\"+ `* aV\u{18}X n{| */} 3l\u{18}\"! `N a@MN \
        WuU\"( `* a\u{1c}Q&\"\" `O!a.(Y \u{10}yu\"0 `\u{13} aX2\u{6} 0r\u{10}\"/ `\" aM%Q\"( `& a`\u{b}\u{1}\"! `& a\u{4}\
        \u{1f}m\"0 `\\!a#f[\"! `/ a.\u{1c}j\"( `* a\u{13}hu nWy w\u{12}}  8'\") `  ax/- 0$? \u{b}y\u{7} k%G\"+ `/ a}:C \
        vJV \u{d}&_\"( `& a:\u{1f}\u{e} e\u{18}\u{19}\") `! aW\u{f}/ \u{1b}V5 2D8 kbL\"/ `& a>\u{19}P Q\u{a}T \u{10}\"\u{9}\
         O\u{b}* 9\u{10}h z*\u{1a}\"\" `x aeW#\"( `# a\u{12}D* 5&}\"0 `V aGO\u{f} \u{f}$B WO_ C\u{9}\u{e} \u{15}\u{e}\u{16}\
         4^\u{1d} \u{12}g\u{13}\"0 `k a6S# Y@] Ut| \u{16}-: ?4\u{1e} \u{1b}I, \u{6}CL K\u{8}N 9\u{4}f \u{14}'s\"1 `! a_\
        g;\"0 `i a]d? TGE\"! `> a\u{e}\u{11}R \u{6}1|\"% `# a\u{5}\u{5}\u{e}\"\" `= a<\u{1c}\u{1c} \u{1e}+( mMd t:l\"! \
        `# aE\u{18}w\"0 `\u{1}!au@\u{6} 66- %#@\"( `\" a\u{1e}'P NxR \u{1b}(V \u{8}rV\"( `# a\u{0}6^\") `  a\u{16}I\u{2}\
         n\u{b}\u{e}\"' `\" aH\u{4}\u{10} \u{16}d3 !4F\"\" `c ac.\u{13} \\K, \u{16}v\u{7} \u{13}\u{0}\u{10} )f\u{15} \u{1a}\
        {o 8E{\"\" `\u{11}!a!2\u{f} /l\u{1f} '+0 Z B 6|O\"\" `W a\u{14}\u{18}P\"/ `! a\u{4}>\\ \u{16}\u{11}\u{e} Zd\u{11}\
        \"$ `D avE\u{1b} H$@\"1 `\" agdK _*\u{14}\"0 `W#a'3# *R# ,W) \u{11}fF\"$ `? afJs\") `  aPQ\u{16} \u{6}El v]l O\u{8}\
        . sIR\"0 `b#as\u{7}h \u{1e}y\u{6}\"0 `E a\u{1a}=_ Aig y?\u{1} \u{a}!.\"+ `/ aN#8 AzH E%h\"( `( a]/\u{2}\"+ `4 a\
        \u{1a}1\u{f}\"( `# au\u{f}^\") `  ao3h \u{1f}ju \\\u{13}\u{14} i1\u{1f}\"+ `2 aPj' vUg \u{2}?\u{f}\"( `) afn\u{14}\
        \"( `! a`,\u{18} \u{0}\u{1f}/ *B) ~=- x2'\"\" `9 am\u{7f}C =Cr \u{13}v#\"( `# a,-A SPD\"+ `1 aAzc \u{6}\u{7f}g \
        ]Rn \u{14}}t KM* 8(l\"$ `  a7&n\") `  ayVy }x\u{1} !q\u{6} /X\u{13} /H\u{1f}\"\" `{!a`[  \u{0}iA\"! `  a\u{1e}^\
        b \u{1d}\u{c}& ~\u{5}=\"0 `e!a\u{1b}-I {\u{1f}R\"' `! a\u{e}|c\"( `# a\u{1f}\u{1b}\u{c} h_\u{f} F\u{1}\u{14}\"0\
         `\u{10}!aC}\u{16} (I,\"0 `v!aus\u{11} 9[L \u{0}?- \u{a}LX G\u{16}* 5Jf {Cj\"( `% a\u{7}\u{13}O 1\u{c}[ \u{1c}m\
        \\ Oy\u{1a}\"+ `8 aX'. @^4\"/ `% aBs= \u{5}{[ *%J\"0 `9\"al_R \u{2}iU hA\u{1d}\"/ `! aC\u{4}Q \u{12}<k\"( `$ aX\
        Bb\"0 `n\"a=\\: r\u{14}\u{1} =_\u{f}\"( `, aii1 `7]\") `$ a\u{6}3u ?y\u{12} wdO\"( `# a@\u{3}q @\u{15}q\"! `$ a\
        m,0\"( `$ a'\u{1e}X \u{7}=g \u{9}nC V;K qgp\"' `# aj9s\"\" `m!a\u{2}7\u{7f}\") `  a\u{b}:E K%I Z\u{2}  3z5 sH? \
        8\u{13}A 7=C \u{e}9j ZK\u{b}\"+ `8 axJ: &Y\u{c} p2\u{14} dk> \u{16}+A /Ru wM\u{8} \u{1b}g\u{1c}\"+ `) a8T2\"! `\
        8 a5i;\"* `  a3\\K \u{5}Q[ =e \"/ `$ aJ\u{c}N\"( `# a\u{16}lX\"% `* a\u{8}$\u{15} \u{3}{6 K8s F\u{a}\"\") `% a\u{7f}\
        g]\") `\" a2.d gE% ?\u{b}- |\\: LDk\"( `% a\u{1a}\u{0}|\"( `% aAz`\"/ `  a{7U \u{1}9d $W\u{1e} E\u{8}F\") `  a{\
        \u{11}\u{8} A*F b\u{18}O b\u{5}\u{7}\"' `\" aX[( \u{15}\u{8}V Mn4 =\u{18}^ \u{0}\u{6}` :\u{d}\u{5}\"( `% aTd\u{11}\
        \"( `# aI6> ./L \u{0}\u{1f}\u{1c}\"( `$ aC;+ gpD \"[(\"( `% aJ_\u{1f} ~'- @\u{8}C 3\u{12}^ \u{0}!~ ^**\"( `$ a)\
        \u{11}\u{a}\"1 `  ab\u{0} \"( `% a\u{2}\u{1a}7 \u{a}2g\"+ `$ a7ek {0{ 6Zj m.z |\u{1b}\u{3}\"+ `! a$^\u{5} [3\u{c}\
        \") `% a\u{14}|@ 6@\u{7f}  +\u{7} \u{a}#\u{b} \u{15}>i\"\" `~ aNj/ 54\u{7}\"\" `z a6S\u{13}\"( `& a\u{c}-\u{14}\
         \u{1c}z\u{1f} XS6 9fP\") `# awca\") `# a\u{3}Ge _\u{a}C\"/ `\" a[#G\"0 `M\"a\u{1c}En \u{10}?p J,v \u{4}P\u{15}\
        \") `  ah\u{e}X\"& `\u{1f}\u{1f}a8[i\") `  a`3 \"+ `# afe4 %K\u{1b}\"0 `d\"aMG, W.0\"0 `X#al?D \u{19}7^ ~\u{e}o\
         \u{9}g~\"\" `+!a+\u{8}\u{4} @f\u{13}\"/ `! aMP+ ) q \u{6}l\u{7f} )\u{4}\u{1e}\") `  ao\u{5}B LEJ peO J9w qm\u{15}\
        \"( `$ aW16 GGV\"( `$ a{\u{13}\u{3} |\u{2}\u{d} \u{13}\u{f}\u{17} [ F t?l hA= AR= .9F \u{1c}>h :T\u{10}\"( `\" \
        a\u{6}4y\") `# a8;\u{8} 8L\u{10}\"+ `- a>B\u{1c}\"( `& aP\u{b}%\"0 `-\"ayGl (_\u{13}\"! `2 aE6g x\u{9}{\"0 `?\"\
        al\\& T\u{9}^\"\" `'!ay\u{13}c -&~\"0 `v\"aY\u{a}\u{3}\"( `% ajo\u{11}\"( `# aGY! 0LY Pr\u{2}\"0 `I as\u{6}2\"$\
         `+ a>dE\"( `& a?G_\"+ `* anLq 4<\u{5}\"! `= a\u{1e}M\u{8} sJa Y5' bP- \u{13}Z/\"0 `  a|oF\"( `$ a\u{e}[o kJ\u{13}\
        \"0 `/ aJ)(\"* `  a\u{16};\u{2} Fv\u{15} AFf\") `! ab+\u{13} e\u{16}\u{14} Dn\u{1c} \u{1f}nP t\u{14}| e!,\"( `&\
         aiPC\"+ `7 a\u{4}\u{4}\u{5}\"( `\" a\u{8}'2 Wx@ 'Bm 9*\u{2}\"! `X adB\u{1f}\"0 `^\"a\u{7f}w!\"! `C axvg\") `  \
        aXD\u{1a}\"0 `g\"aY\u{3}\u{0}\"\" `j!a@@> r\u{3}F L4R \u{7}%h \u{1e}Iy \\$}\"( `% ad\u{b}\u{2}\"( `$ a\u{1}Kh \"\
        ,q lZu\"( `% a|[~\"+ `1 a\u{12}M\u{c}\"+ `6 a\u{13}*:\"! `! a/gR\"/ `\" ahiq yE\u{6} ;\u{1b}\u{14}\"( `& a7\u{d}\
        N DLU \u{1d}.\u{7f}\") `! a=~\u{1a} t.w\"$ `# a,Z\u{10}\"( `$ a_Z+ RHl \u{5}F( \u{16}I7 sgo 't\u{2}\"% `' a\u{d}\
        :\u{9} \u{0} T ]\u{0}V\"( `% alH\u{5}\"% `$ a&F\u{1a}\"( `\" a\u{9}`6 qJg\"0 `\u{11}!aj!/\"+ `9 a;]9\") `! aSz\u{15}\
         \u{e}B\u{1f} P}B x\u{18}P\"0 `p\"a.C` Z\u{4}\u{7f}\"\" `\u{17} aI\u{13}\u{11}\"( `  abE3 P)5 }9u Q2$\"! `S a_F\
        S 7\u{c}Y [:Z\"$ `1 a$d\u{10} \u{1b}5# <z\u{0} Ww9 Ih; :Va\"/ `& a?<\u{18} \u{1f}\u{9}V\". `\u{1f}\u{1f}avha M/\
        \u{9}\"% `$ a#@\u{1a} f4# I\u{3})\"+ `. ava/ ]\u{17}O z \u{7f} &\u{11}\u{d} `0A\"0 `p aXqL \u{d}// \u{f}/P w\u{1e}\
        r Q\\\u{a} \u{9}e$ l}' cHe\"0 `\u{18} ac\u{10}~ AU\u{7f} ?>\u{17} (Q\u{3} 2L6  7@\"0 `##aaFJ\"( `% aEUt\"( `% a\
        H&4\"+ `. an54 W-G B\u{2}\u{1d}\") `  a|\u{a}$ d^= \u{19}!v\"! `^ a\u{12}eI .{j \u{19}a) }4E R0U \u{11}\u{11}c \
        \u{14}8\u{1} \u{5}t\u{4} \u{18}m\u{15} G\u{7}F `s` &\u{18}i U{\u{11}\"+ `, a\u{1}j\"\"( `# a|4^ ;tl u\u{7f}u \u{1}\
        Uz #8\u{5} SyE\"0 `p!aUno 2?O\"! `] a&j5 3l5 ]j@ TP* 6vH\"0 `_#aIM\u{15} ?eF JnK ks\u{f} 1x\u{12}\"1 `  a\u{11}\
        +. kiY U\u{14}4\"0 `F#a=\u{11}w\"! `\\ a\u{1c}aj Gqu %:\u{13} =h3 h7D 'JQ\"\" `z!a\u{1b}Vy |F\u{4}\") `$ a\u{a}\
        <0 RbL\"! `@ a\u{7f}O\u{8} \u{a}\u{10}\u{9}\"\" `:!a$\u{7f}\u{1e}\"+ `2 av}K N9n  \u{1a}\u{7f}\"( `% a\u{5}\u{7}\
        %\"( `# aDv] \u{6}^c $e\u{1} jP\u{18}\"\" `\"!a^\u{11}7 \u{1a}KY r\u{1f}\u{b}\"$ `\" ak\u{a}\u{e} K_\u{a} UZ\u{1a}\
        \"\" `] am\u{1d}1 \u{17}p\\ \u{e}sl \u{5}\u{6}  ,0+ +`: ~Wk\"+ `9 a)^\u{2}\"0 `%\"a$\u{17}+ Y\u{c}0 \\CK =A# E\u{14}\
        ) a/D 6\u{18}^\"( `# aOmu\"% `' a\u{2}q!\") `  aF\u{14})\"\" `\u{18} a+b0 \u{2}R9\"0 `f\"a\u{b}'Q\"( `' aNok\"0\
         `o#aZt\u{9} Bb\u{15} nS\u{4} RC\" \u{2}\u{10}m !RT :\u{1c}_ !6\u{d} {}\u{11} sd4 P{\\ C\u{8}a\"+ `0 a1!z\"( `+\
         a\u{d}\u{1c}U\"( `( aFBc y\u{1}z &3D Y4I Z>\u{0}\"! `# a\u{18}\u{1}@ Zd=\"( `\" aaXI  \u{12}V ^]\u{9} LW8 v(L \
        S@T e:\u{6} d\u{9}\u{14} >y- g d S_\u{0}\"' `% a2%\u{3} \u{a}6\u{19}\"0 `? aj\u{17}\u{1f} 1a$ 6`i tO= [QP\"1 `\"\
         a4(W &Dt\"! `^ a;u6 !\u{13}C n\u{1}O\"( `% aj\u{0}\u{f} r\u{1b}\u{16} \u{7f}\u{2}+ oqS 4 ` d\u{10}p\"+ `$ a\u{e}\
        tr \u{7f}Z~ $#\u{1e} rX> \u{14}^j\") `  a[|\u{14} J\u{2}6\"\" `T a\u{3}2< U$? aIM .U\\\"+ `) a!:) \u{11}F/\"( `\
        % a/2] \u{5}n\u{2} \u{17}\u{9}& \u{f}Du ]O\u{9} tf&\"1 `! a1\u{d}6 e\u{e}7\"! `, a%kl e\u{1e}o\"( `# ao1Q\"$ `K\
         a\u{19}ZZ\"! `3 a\u{17}N` }\u{0}` \u{1a}\u{1b}\u{2}\"1 `\" a\u{8}$1 'O3 'jS \u{16}DZ \u{5}\u{15}^ Rxc Xou z\u{6}\
        \u{10}\"! `J a\u{1c}\u{17}4 JI\u{15}\"/ `  a#SD WpU \u{a}he 4\u{7f}k \u{7f}:n /Py 'v@ cf? ()[\"! `A aTn` C~\u{18}\
        \"( `$ ayPi O]~ \\gs\"\" `5 a-<f F\u{1a}{ \u{d}\\\u{5} IQ\u{7} hA\\ ?\u{14}f ?;\u{7f} r0\u{1d}\". `\u{1f}\u{1f}\
        a\u{17}\u{0}) k\u{4}[ l't\"/ `\" a.Nu o\u{d}\u{15} 7\\( !N)\". `\u{1f}\u{1f}aL\u{1a}F\"! `! a\u{8}0` r}g\"1 `\"\
         akTy ck( \u{18}#1\") `  a~.< SdX q\u{7}& Abi q6\u{1} 4=A \u{d}\u{1b}V \u{11}\u{1b}7\"( `' aLb0%    V  x  \u{e}\
          \u{1e}  0! 0! 8! X! f! v! \u{a}! *\" 4\" p\" \u{6}\" (# (# N# f# \u{a}#  $ ,$ ^$ \u{2}$ \"% (% >% R% ^% p% ~%\
         \u{4}% \u{14}% \u{1a}% :& :& f& x& \u{14}& \u{14}& 0' 6' <' H' f' x' *( R( r( |( $) *) .) <) J) V) V) f) \u{2}\
        ) \u{16}) \u{16}) (* 2* L* b* \u{2}* \u{1e}* .+ T+ r+ \u{6}+ \u{1c}+ ., >, ^, d, |, \u{2}, \u{16}, F- h- \u{0}-\
         \u{10}- \u{1c}- 2. F. \\. f. x. \u{1c}. R/ f/ \u{0}/ \u{8}/ \u{8}/ \u{10}/  0 *0 @0 T0 h0 ~0 \u{a}0 \u{14}0  1\
         61 B1 \\1 x1 \u{4}1 \u{1e}1 H2 X2 h2 \u{16}2 03 N3 `3 \u{2}3 \u{a}3 \u{16}3 .4 24 D4 T4 `4 x4 \u{a}4 *5 J5 b5 \
        b5 \u{2}5 \u{18}5 \"6 86 D6 D6 P6 Z6 z6 \u{0}6 \u{12}6 *7 67 N7 `7 z7 \u{0}7 \u{6}7 \u{10}7 $8 88 J8 ^8 t8 \u{c}\
        8 $9 09 69 D9 Z9 l9 \u{a}9 \u{16}9 .: D: P: n: z: \u{a}: \u{18}: \u{18}: .; \\; `; j; z; ~;  < >< b< \u{0}< \u{c}\
        < \u{1c}< := `= j= \u{e}= \u{1e}= (> .> D> \\> \u{4}> .? 4? F? P? V? l? \u{0}? \u{c}? \u{12}? ,@ >@ P@ d@ ~@ \u{8}\
        @ \u{1e}@ @A VA tA \u{18}A (B 0B 6B :B PB vB vB \u{6}B \u{10}B 4C 8C <C JC ZC zC \"D 4D `D \u{8}D .E FE RE lE \u{a}\
        E \u{1c}E (F 8F bF \u{8}F  G 2G BG dG zG \u{a}G DH `H nH \u{2}H \u{c}H \u{1c}H &I <I @I ^I xI \u{12}I \u{1e}I ,\
        J :J \\J rJ |J \u{12}J *K FK VK VK jK \u{a}K *L @L @L JL TL bL tL \u{12}L 8M nM \u{c}M .N NN bN \u{10}N \"O ,O \
        HO XO nO \u{2}O  P .P JP jP nP \u{c}P \u{12}P <Q LQ hQ \u{c}Q (R 2R FR bR lR \u{c}R :S PS ZS ZS rS \u{e}S \u{1a}\
        S 0T DT NT VT `T hT \u{e}T &U .U .U 6U dU pU \u{6}U \u{12}U 2V 6V VV \\V fV \u{8}V  W <W <W VW dW vW \u{4}W \u{14}\
        W *X 4X BX `X zX \u{a}X \"Y VY bY pY \u{c}Y \"Z PZ bZ rZ \u{12}Z \u{1e}Z 6[ F[ `[ x[ |[ \u{6}[ $\\ .\\ D\\ d\\ \
        \u{0}\\ \u{6}\\  ] &] <] P] l] v] \u{a}] 0^ J^ N^ ^^ r^ \u{4}^ \u{e}^ \u{1c}^ 8_ @_ Z_ `_ n_ \u{12}_ \u{12}_ .`\
         :` L` b` \u{4}` &a Da fa \u{c}a \u{16}a &b Db Xb lb \u{6}b .c Fc \\c lc pc \u{16}c (d 4d Dd Zd hd \u{8}d \u{1c}\
        d 2e Ne Xe be xe ~e \u{4}e \"f 6f Ff df \u{4}f \u{1e}f 0g \\g tg zg &h 2h Hh Xh jh th xh \u{4}h \u{12}h \u{1e}h\
         0i Ni Zi ri \u{8}i \u{1c}i ,j Hj hj nj \u{0}j \u{1e}j 4k Hk `k rk \u{12}k \u{1e}k 4l Fl Ll Rl Zl xl \u{2}l \u{2}\
        l \u{12}l 2m Hm hm \u{10}m \"n 2n Ln dn \u{0}n \u{1a}n bo xo \u{e}o (p <p Dp `p lp vp \u{c}p \u{18}p >q Tq ^q v\
        q \u{a}q 8r Dr Nr Tr hr tr zr \u{c}r \"s ,s Ts xs \u{4}s \u{a}s  t (t Jt ht zt \u{a}t \u{14}t $u <u Pu lu ru \u{2}\
        u \u{1c}u @v Rv Xv nv ~v \u{12}v $w >w Pw \\w `w nw \u{12}w (x 4x Jx nx \u{2}x &y <y Xy dy jy ry \u{16}y 2z Hz \
        ^z jz \u{4}z  { 6{ J{ h{ \u{a}{ \"| F| Z| l| ~| \"} 6} J} h} |} \u{8}} \u{1e}} B~ `~ j~ t~ \u{a}~  \u{7f} 6\u{7f}\
         b\u{7f} p\u{7f} \u{e}\u{7f}  \u{0} P\u{0} Z\u{0} z\u{0} \u{14}\u{0} ,\u{1} D\u{1} T\u{1} ^\u{1} n\u{1} \u{0}\u{1}\
         &\u{2} @\u{2} D\u{2} J\u{2} f\u{2} j\u{2} ~\u{2} $\u{3} .\u{3} <\u{3} P\u{3} h\u{3} r\u{3} \u{8}\u{3}  \u{4} <\
        \u{4} L\u{4} h\u{4} v\u{4} \u{10}\u{4} \u{16}\u{4} &\u{5} 0\u{5} F\u{5} h\u{5} z\u{5} \u{6}\u{5} \u{14}\u{5} \u{1e}\
        \u{5} 6\u{6} H\u{6} R\u{6} f\u{6} l\u{6} v\u{6} \u{e}\u{6} \u{1a}\u{6}  \u{7} 6\u{7} B\u{7} R\u{7} `\u{7} f\u{7}\
         |\u{7} \u{16}\u{7} \u{1c}\u{7} 2\u{8} <\u{8} T\u{8} `\u{8} l\u{8} ~\u{8} \u{e}\u{8} \u{16}\u{8} 0\u{9} F\u{9} \
        d\u{9} p\u{9} v\u{9} v\u{9} \u{6}\u{9} .\u{a} N\u{a} \u{0}\u{a} \"\u{b} 4\u{b} 8\u{b} N\u{b} Z\u{b} l\u{b} \u{1e}\
        \u{b} D\u{c} N\u{c} `\u{c} r\u{c} \u{e}\u{c} \u{14}\u{c} .\u{d} R\u{d} V\u{d} |\u{d} \u{18}\u{d} @\u{e} R\u{e} \
        z\u{e} \u{a}\u{e} ,\u{f} 8\u{f} V\u{f} p\u{f} \u{c}\u{f} \u{1e}\u{f} 6\u{10} F\u{10} V\u{10} l\u{10} t\u{10} ~\u{10}\
         \u{14}\u{10} \"\u{11} *\u{11} D\u{11} \\\u{11} l\u{11} r\u{11} \u{4}\u{11} \u{1a}\u{11} &\u{12} 2\u{12} 8\u{12}\
         B\u{12} F\u{12} Z\u{12} j\u{12} \u{2}\u{12} \"\u{13} .\u{13} >\u{13} J\u{13} `\u{13} p\u{13} |\u{13} \u{14}\u{13}\
         \"\u{14} P\u{14} `\u{14} r\u{14} ~\u{14} \u{8}\u{14} \u{18}\u{14} $\u{15} 2\u{15} H\u{15} P\u{15} h\u{15} \u{0}\
        \u{15} \u{16}\u{15} 2\u{16} <\u{16} \\\u{16} n\u{16} \u{0}\u{16} (\u{17} .\u{17} 8\u{17} P\u{17} p\u{17} \u{12}\
        \u{17} *\u{18} H\u{18} R\u{18} ^\u{18} r\u{18} r\u{18} |\u{18} \u{18}\u{18} L\u{19} j\u{19} \u{2}\u{19} \u{16}\u{19}\
         \u{1a}\u{19} <\u{1a} L\u{1a} n\u{1a} \u{2}\u{1a} \u{1c}\u{1a} (\u{1b} 0\u{1b} 4\u{1b} F\u{1b} T\u{1b} f\u{1b} \
        l\u{1b} p\u{1b} \u{2}\u{1b} &\u{1c} >\u{1c} R\u{1c} d\u{1c} n\u{1c} t\u{1c} \u{c}\u{1c} &\u{1d} 8\u{1d} Z\u{1d}\
         Z\u{1d} \u{8}\u{1d} \u{18}\u{1d} .\u{1e} .\u{1e} 4\u{1e} B\u{1e} N\u{1e} l\u{1e} z\u{1e} \u{0}\u{1e} \u{a}\u{1e}\
         \"\u{1f} :\u{1f} H\u{1f} t\u{1f} \u{0}\u{1f} \u{18}\u{1f} $ !. !@ !\\ !l !\u{2} !\u{e} ! !!L!!X!!l!!\u{2}!!\u{e}\
        !!\u{14}!!,\"!L\"!v\"!\u{6}\"!\u{1a}\"!,#!V#!p#!\u{6}#!\u{a}#!\u{14}#!*$!2$!@$!Z$!x$!\u{4}$! %!*%!H%!V%!n%!z%!\u{1c}\
        %!V&!`&!j&!\u{8}&!&'!2'!6'!`'!\u{c}'!4(!>(!H(!d(!\u{0}(!*)!<)!^)!p)!\u{8})!\"*!**!8*!T*!p*!\u{10}*! +!:+!L+!X+!\
        n+!\u{a}+!\u{14}+!4,!>,!P,!b,!|,!\u{e},!,-!F-!`-!\u{2}-!\u{e}-!\u{18}-!\u{18}-!..!P.!v.!\u{e}.!0/!F/!^/!n/!\u{c}\
        /!\u{16}/!*0!H0!h0!\u{0}0!\u{12}0!\u{1c}0!\u{1c}0!>1!b1!\u{0}1!\u{c}1! 2!,2!,2!T2!^2!|2!\u{e}2!&3!>3!F3!b3!x3!\u{0}\
        3!\u{10}3!.4!D4!Z4!r4!\u{4}4!\u{12}4!,5!85!>5!T5!n5!z5!\u{c}5!*6!B6!`6!f6!\u{e}6! 7!H7!^7!~7!\u{8}7!*8!>8!T8!d8\
        !z8!\u{a}8!\u{1e}8!(9!Z9!\u{0}9!\u{18}9!(:!4:!@:!V:!j:!\u{6}:!\u{1e}:!$;!B;!Z;!`;!p;!\u{2};! <!*<!@<!L<!V<!t<!\u{6}\
        <!\u{1a}<!0=!X=!l=!\u{0}=!\u{6}=!\u{c}=!$>!8>!B>!H>!T>!h>!\u{0}>!\u{c}>! ?!6?!F?!L?!l?!x?!\u{14}?! @!<@!P@!Z@!~\
        @!\u{6}@!\u{1a}@!BA!BA!\\A!nA!\u{2}A!4B!XB!nB!\u{2}B!\u{c}B!\u{16}B!.C!@C!XC!vC!\u{4}C!\u{1e}C!*D!>D!ND!hD!rD!\u{c}\
        D! E!.E!8E!PE!`E!~E!\u{14}E!0F!4F!LF!dF!~F!\u{14}F!6G!FG!VG!fG!\u{8}G!\u{10}G!(H!2H!HH!VH!nH!|H!\u{e}H!$I!8I!^I\
        !pI!\u{12}I!\"J!.J!.J!HJ!ZJ!\u{8}J!\u{1e}J!\u{1e}J!.K!>K!PK!`K!jK!\u{18}K!:L!JL!pL!|L!\u{e}L!\"M!@M!XM!pM!\u{4}\
        M!\u{16}M!:N!:N!NN!ZN!tN!\u{4}N!\u{10}N!\u{18}N!&O!,O!6O!LO!`O!lO!\u{e}O!\u{16}O!*P!.P!@P!hP!\u{8}P!\u{1a}P!$Q!\
        4Q!HQ!hQ!nQ!xQ!\u{8}Q!\u{1c}Q!:R!NR!jR!\u{c}R!\u{18}R!.S!>S!ZS!zS!\u{0}S!\u{18}S!&T!&T!FT!\\T!pT!\u{8}T!$U!.U!H\
        U!rU!\u{4}U!\u{18}U!4V!BV!VV!`V!xV!\u{14}V!0W!@W!RW!ZW!hW!rW!\u{6}W!\u{16}W!0X!DX!LX!hX!\u{10}X!,Y!@Y!RY!fY!zY!\
        \u{a}Y!\u{1c}Y!,Z!NZ!jZ!\u{2}Z!\u{12}Z!\u{18}Z!&[!.[!:[!L[!V[!z[!\u{2}[!.\\!:\\!L\\!X\\!n\\!t\\!\u{10}\\!&]!<]!\
        H]!X]!d]!t]!\u{2}]!\u{8}]!\u{1a}]!6^!D^!X^!n^!v^!\u{12}^!@_!X_!r_!\u{a}_!8`!N`!Z`!n`!t`!\u{14}`!0a!<a!\\a!ja!\u{a}\
        a!\"b!\"b!@b!bb!rb!zb!\u{18}b!,c!Bc!Vc!bc!tc!\u{2}c!\u{18}c!\"d!Fd!\\d!|d!\u{c}d!\u{1e}d!$e!4e!De!\\e!fe!ve!$f!\
        :f!Lf!bf!zf!\u{18}f!.g!Bg!Tg!`g!tg!\u{10}g!\u{16}g!.h!4h!Jh!Ph!~h!\u{1a}h!,i!8i!Ni!^i!ji!vi!\u{16}i!\u{1e}i!\"j\
        !>j!Hj!`j!\u{0}j!\u{16}j!0k!Fk!dk!lk!\u{2}k!\u{c}k!\u{1c}k!*l!8l!>l!Bl!Xl!bl!vl!vl! m!.m!Rm!tm!\u{16}m!(n!8n!Nn\
        !dn!tn!\u{8}n!\u{12}n!$o!Bo!No!`o!\u{4}o!\u{1a}o!,p!Pp!Zp!pp!\u{2}p!\u{6}p!\u{12}p!&q!Pq!pq!\u{8}q!0r!Dr!Tr!pr!\
        \u{8}r!\u{1c}r!&s!*s!@s!Ps!Zs!js!~s!\u{1e}s!4t!ht!~t!\u{16}t!0u!Ru!lu!zu!\u{1a}u!2v!Hv!Rv!vv!\u{8}v!\u{8}v!2w!P\
        w!lw!\u{a}w!&x!Jx!lx!zx!\u{18}x!2y!Dy!dy!|y!\u{14}y!(z!Rz!Rz!dz!|z!|z!({!L{!j{!\u{12}{!.|!D|!P|!b|!\u{0}|!\u{c}\
        |!\u{1e}|!>}!^}!l}!\u{10}}!0~!^~!z~!\u{6}~!\u{c}~!\u{18}~!0\u{7f}!P\u{7f}!x\u{7f}!\u{4}\u{7f}!\u{18}\u{7f}!*\u{0}\
        !8\u{0}!J\u{0}!j\u{0}!v\u{0}!\u{10}\u{0}!\u{1c}\u{0}!,\u{1}!N\u{1}!T\u{1}!h\u{1}!\u{6}\u{1}!$\u{2}!>\u{2}!T\u{2}\
        !j\u{2}!\u{c}\u{2}!\u{1c}\u{2}!B\u{3}!Z\u{3}!x\u{3}!~\u{3}!\u{1c}\u{3}!*\u{4}!6\u{4}!B\u{4}!V\u{4}!h\u{4}!t\u{4}\
        !x\u{4}!\u{10}\u{4}!\u{1e}\u{4}!$\u{5}!0\u{5}!<\u{5}!d\u{5}!|\u{5}!\u{14}\u{5}!,\u{6}!J\u{6}!`\u{6}!\u{0}\u{6}!\
        \u{6}\u{6}!\"\u{7}!\"\u{7}!:\u{7}!>\u{7}!P\u{7}!^\u{7}!j\u{7}!\u{12}\u{7}!(\u{8}!@\u{8}!H\u{8}!`\u{8}!d\u{8}!n\u{8}\
        !z\u{8}!\u{18}\u{8}!$\u{9}!4\u{9}!>\u{9}!P\u{9}!f\u{9}!x\u{9}!\u{8}\u{9}!$\u{a}!.\u{a}!4\u{a}!V\u{a}!p\u{a}!z\u{a}\
        !\u{14}\u{a}! \u{b}!:\u{b}!`\u{b}!`\u{b}!|\u{b}!\u{16}\u{b}!4\u{c}!J\u{c}!J\u{c}!T\u{c}!^\u{c}!x\u{c}!\u{14}\u{c}\
        !$\u{d}!2\u{d}!H\u{d}!d\u{d}!n\u{d}!\u{0}\u{d}!\u{8}\u{d}!\"\u{e}!>\u{e}!^\u{e}!\u{6}\u{e}!&\u{f}!2\u{f}!>\u{f}\
        !X\u{f}!d\u{f}!j\u{f}!|\u{f}!\u{16}\u{f}!D\u{10}!P\u{10}!n\u{10}!\u{2}\u{10}!\u{14}\u{10}!\u{18}\u{10}!(\u{11}!\
        >\u{11}!L\u{11}!X\u{11}!l\u{11}!\u{2}\u{11}!\u{18}\u{11}!$\u{12}!0\u{12}!:\u{12}!F\u{12}!b\u{12}!v\u{12}!\u{6}\u{12}\
        !\u{c}\u{12}!\u{1a}\u{12}!0\u{13}!D\u{13}!j\u{13}!j\u{13}!\u{4}\u{13}! \u{14}!*\u{14}!<\u{14}!F\u{14}!R\u{14}!l\
        \u{14}!t\u{14}!\u{c}\u{14}!\u{1e}\u{14}!8\u{15}!F\u{15}!n\u{15}!~\u{15}!\u{14}\u{15}! \u{16}! \u{16}!4\u{16}!<\u{16}\
        !L\u{16}!b\u{16}!z\u{16}!\u{e}\u{16}!(\u{17}!<\u{17}!T\u{17}!x\u{17}!\u{4}\u{17}!6\u{18}!L\u{18}!^\u{18}!x\u{18}\
        !\u{6}\u{18}!\u{12}\u{18}!\u{1e}\u{18}!2\u{19}!`\u{19}!v\u{19}!\u{12}\u{19}!\u{12}\u{19}! \u{1a}!6\u{1a}!T\u{1a}\
        !v\u{1a}!\u{8}\u{1a}!\u{16}\u{1a}! \u{1b}!B\u{1b}!T\u{1b}!p\u{1b}!\u{0}\u{1b}!\u{a}\u{1b}!\u{16}\u{1b}!\u{16}\u{1b}\
        !(\u{1c}!D\u{1c}!P\u{1c}!p\u{1c}!\u{14}\u{1c}!\u{1a}\u{1c}!,\u{1d}!<\u{1d}!P\u{1d}!^\u{1d}!d\u{1d}!\u{12}\u{1d}\
        ! \u{1e}!8\u{1e}!@\u{1e}!R\u{1e}!h\u{1e}!h\u{1e}!\u{1a}\u{1e}!@\u{1f}!f\u{1f}!v\u{1f}!\u{2}\u{1f}!  \"2 \"J \"X\
         \"t \"\u{a} \"\u{10} \"(!\"F!\"V!\"b!\"r!\"\u{16}!\".\"\"F\"\"R\"\"d\"\"|\"\"|\"\"\u{12}\"\"2#\"B#\"T#\"^#\"t#\
        \"\u{e}#\"6$\"L$\"V$\"f$\"\u{1a}$\">%\"Z%\"f%\"j%\"~%\"\u{12}%\"\u{12}%\"\u{1e}%\"\\&\"`&\"|&\"\u{12}&\"\u{1e}&\
        \",'\"6'\"J'\"V'\"l'\"v'\"\u{10}'\"\u{14}'\"\u{14}'\"@(\"V(\"h(\"z(\"\u{14}(\"()\"@)\"R)\"n)\"~)\"\u{18})\"&*\"\
        :*\"L*\"X*\"n*\"\u{18}*\"\u{1e}*\".+\"H+\"T+\"j+\"|+\"\u{e}+\"\",\"B,\"X,\"z,\"\u{16},\"0-\":-\"J-\"`-\"j-\"\u{16}\
        -\",.\"P.\"f.\"\u{8}.\"\u{14}.\"4/\"V/\"t/\"\u{0}/\"\u{e}/\",0\"B0\"X0\"`0\"|0\"\u{6}0\"\u{6}0\"\u{c}0\" 1\"61\"\
        T1\"h1\"\u{e}1\",2\"B2\"`2\"|2\"\u{1c}2\"83\"V3\"`3\"z3\"\u{14}3\"04\"F4\"Z4\"p4\"\u{4}4\"\u{14}4\".5\":5\"H5\"\
        X5\"r5\"~5\"\u{e}5\"66\"T6\"d6\"j6\"\u{2}6\"\u{e}6\"\u{18}6\"\u{1e}6\"\u{1e}6\"*7\"47\"D7\"j7\"\u{e}7\"(8\":8\"\
        \\8\"j8\"\u{8}8\"89\"<9\"J9\"^9\"d9\"t9\"\u{0}9\"\u{a}9\",:\"@:\"P:\"Z:\"h:\"v:\"\u{c}:\"0;\"4;\"L;\"V;\"`;\"t;\
        \"\u{8};\"$<\"4<\"L<\"f<\"v<\"\u{c}<\"*=\"V=\"j=\"\u{18}=\"2>\"2>\"P>\"Z>\"\u{2}>\"\"?\"*?\"0?\"D?\"j?\"t?\"\u{0}\
        ?\"\u{14}?\"&@\"F@\"Z@\"b@\"\u{a}@\"\"A\"BA\"HA\"HA\"\\A\"dA\"hA\"nA\"tA\"\u{12}A\".B\"DB\"\\B\"lB\"\u{a}B\"\u{14}\
        B\"6C\"BC\"XC\"\u{e}C\"\u{1a}C\",D\">D\"ZD\"pD\"vD\"\u{1c}D\"*E\"<E\"VE\"hE\"~E\",F\"6F\"TF\"fF\"xF\"\u{2}F\"\u{1a}\
        F\" G\"8G\"NG\"dG\"\u{18}G\"(H\"8H\"RH\"dH\"vH\"\u{0}H\"\u{16}H\"\"I\"4I\"LI\"ZI\"\u{a}I\"&J\"0J\":J\"JJ\"xJ\"\u{6}\
        J\"\u{16}J\"8K\"BK\"XK\"\u{8}K\"\u{10}K\"$L\".L\"4L\"FL\"bL\"\u{14}L\"\"M\".M\"DM\"NM\"jM\"tM\"\u{18}M\"(N\".N\"\
        DN\"bN\"\u{2}N\"$O\"6O\"PO\"lO\"\u{a}O\"\u{1c}O\"\"P\"0P\"<P\"@P\"HP\"TP\"pP\"~P\"\u{14}P\"\"Q\"6Q\"FQ\"PQ\"bQ\"\
        \u{a}Q\"\u{14}Q\"\"R\">R\"LR\"dR\"\u{2}R\"\u{e}R\"&S\"0S\"JS\"jS\"\u{a}S\"\u{1a}S\"2T\"<T\"FT\"NT\"hT\"\u{c}T\"\
        (U\"HU\"ZU\"zU\"\u{18}U\"0V\"HV\"ZV\"lV\"~V\"\u{a}V\"$W\"<W\"LW\"bW\"xW\"\u{18}W\"(X\"BX\"ZX\"fX\"\u{c}X\" Y\"0\
        Y\"PY\"`Y\"lY\"\u{1c}Y\"@Z\"PZ\"bZ\"nZ\"xZ\"\u{2}Z\"*[\"<[\"F[\"R[\"d[\"\u{0}[\"\u{6}[\"\u{10}[\"\u{1c}[\"2\\\"\
        F\\\"X\\\"\\\\\"~\\\"$]\"P]\"h]\"x]\"\u{1a}]\"2^\"@^\"L^\"X^\"X^\"l^\"x^\"|^\"\u{2}^\" _\"2_\"L_\"n_\"\u{6}_\"\u{1a}\
        _\"0`\"6`\"b`\"\u{6}`\"\u{10}`\"6a\"Pa\"Ta\"Ta\"`a\"la\"ta\"\u{10}a\"\u{1c}a\".b\"4b\"Jb\"Xb\"|b\"\u{10}b\".c\"\
        >c\"Tc\"tc\"\u{e}c\"\u{1a}c\"\u{1e}c\"6d\"Ld\"pd\"\u{e}d\"&e\"@e\"Ve\"`e\"\u{a}e\"\u{1c}e\",f\"@f\"`f\"pf\"|f\"\
        \u{2}f\"\u{1e}f\"$g\"2g\"Dg\"|g\"\u{6}g\"\u{10}g\"<h\"Bh\"Zh\"zh\"\u{0}h\"\u{1c}h\"Bi\"^i\"di\"~i\" j\"2j\"Vj\"\
        dj\"\u{8}j\"0k\"@k\"dk\"\u{c}k\"\u{1c}k\",l\"2l\"Fl\"Xl\"dl\"pl\"~l\"&m\"Bm\"Tm\"nm\"\u{4}m\" n\"4n\"Rn\"fn\"pn\
        \"~n\"~n\"\u{1c}n\":o\"Lo\"Po\"ho\"ro\"|o\"\u{e}o\"(p\"@p\"^p\"hp\"|p\"\u{c}p\",q\"Dq\"Xq\"^q\"|q\"\u{4}q\"$r\"\
        (r\">r\"Dr\"Hr\"jr\"\u{0}r\"\u{1c}r\"<s\"Vs\"fs\"|s\"\u{4}s\"\u{1a}s\":t\"Jt\"Tt\"\u{4}t\"&u\"2u\"Lu\"fu\"xu\"\u{18}\
        u\":v\"Zv\"rv\"\u{8}v\"\u{14}v\"\u{1e}v\"$w\"6w\"Dw\"hw\"zw\"$x\"<x\"Rx\"dx\"zx\"\u{e}x\"*y\"Fy\"ly\"\u{8}y\"\u{16}\
        y\",z\"Dz\"fz\"\u{0}z\"\u{1c}z\"L{\"t{\"~{\"$|\"(|\"L|\"b|\"\u{4}|\"*}\"<}\"T}\"|}\"\u{0}}\"\u{16}}\"*~\"D~\"Z~\
        \"~~\"\u{12}~\"\u{1c}~\"0\u{7f}\"6\u{7f}\"X\u{7f}\"v\u{7f}\"\u{e}\u{7f}\"\u{18}\u{7f}\"4\u{0}\"F\u{0}\"T\u{0}\"\
        `\u{0}\"r\u{0}\"\u{4}\u{0}\"\u{18}\u{0}\"*\u{1}\"@\u{1}\"Z\u{1}\"\u{4}\u{1}\"\u{16}\u{1}\"(\u{2}\"4\u{2}\">\u{2}\
        \"Z\u{2}\"l\u{2}\"\u{4}\u{2}\"\u{1a}\u{2}\"0\u{3}\"<\u{3}\"<\u{3}\"V\u{3}\"`\u{3}\"x\u{3}\"\u{4}\u{3}\" \u{4}\"\
        *\u{4}\"6\u{4}\"Z\u{4}\"n\u{4}\"v\u{4}\"z\u{4}\"\u{18}\u{4}\"4\u{5}\":\u{5}\"J\u{5}\"\\\u{5}\"~\u{5}\"\u{e}\u{5}\
        \" \u{6}\"0\u{6}\"@\u{6}\"X\u{6}\"`\u{6}\"\u{2}\u{6}\"\u{10}\u{6}\"\u{1a}\u{6}\"0\u{7}\">\u{7}\"T\u{7}\"b\u{7}\"\
        l\u{7}\"v\u{7}\"\u{1a}\u{7}\":\u{8}\"J\u{8}\"N\u{8}\"f\u{8}\"\u{16}\u{8}\"&\u{9}\"2\u{9}\"H\u{9}\"b\u{9}\"\u{0}\
        \u{9}\"\u{a}\u{9}\"$\u{a}\":\u{a}\"P\u{a}\"l\u{a}\"\u{8}\u{a}\"\u{1e}\u{a}\".\u{b}\"N\u{b}\"`\u{b}\"d\u{b}\"\u{2}\
        \u{b}\"\u{12}\u{b}\"$\u{c}\"4\u{c}\"L\u{c}\"h\u{c}\"z\u{c}\"\u{10}\u{c}\"\u{1e}\u{c}\"*\u{d}\"B\u{d}\"f\u{d}\"n\
        \u{d}\"\u{10}\u{d}\"&\u{e}\"P\u{e}\"n\u{e}\"x\u{e}\"\u{1a}\u{e}\"&\u{f}\"0\u{f}\"0\u{f}\"4\u{f}\"H\u{f}\"L\u{f}\
        \"X\u{f}\"f\u{f}\"p\u{f}\"\u{4}\u{f}\"\"\u{10}\".\u{10}\"<\u{10}\"<\u{10}\"Z\u{10}\"h\u{10}\"\u{4}\u{10}\"0\u{11}\
        \"0\u{11}\"H\u{11}\"R\u{11}\"b\u{11}\"l\u{11}\"\u{0}\u{11}\"\u{10}\u{11}\"\u{1a}\u{11}\"J\u{12}\"J\u{12}\"b\u{12}\
        \"t\u{12}\"\u{10}\u{12}\">\u{13}\"R\u{13}\"r\u{13}\"\u{4}\u{13}\"\u{c}\u{13}\".\u{14}\"8\u{14}\"\\\u{14}\"h\u{14}\
        \"\u{6}\u{14}\" \u{15}\":\u{15}\"D\u{15}\"l\u{15}\"r\u{15}\"\u{2}\u{15}\"\u{1a}\u{15}\"\u{1e}\u{15}\"8\u{16}\"X\
        \u{16}\"j\u{16}\"r\u{16}\"\u{16}\u{16}\"\u{16}\u{16}\"8\u{17}\"H\u{17}\"T\u{17}\"b\u{17}\"|\u{17}\"\u{14}\u{17}\
        \" \u{18}\"(\u{18}\">\u{18}\"J\u{18}\"`\u{18}\"r\u{18}\"\u{c}\u{18}\"\"\u{19}\"4\u{19}\"P\u{19}\"l\u{19}\"r\u{19}\
        \"\u{14}\u{19}\"6\u{1a}\"Z\u{1a}\"p\u{1a}\"\u{10}\u{1a}\",\u{1b}\"F\u{1b}\"F\u{1b}\"V\u{1b}\"\u{6}\u{1b}\"\u{12}\
        \u{1b}\"\u{1e}\u{1b}\"$\u{1c}\"(\u{1c}\"@\u{1c}\"R\u{1c}\"R\u{1c}\"l\u{1c}\"\u{c}\u{1c}\"\"\u{1d}\"J\u{1d}\"`\u{1d}\
        \"j\u{1d}\"\u{12}\u{1d}\"B\u{1e}\"H\u{1e}\"X\u{1e}\"~\u{1e}\"\"\u{1f}\"@\u{1f}\"P\u{1f}\"\\\u{1f}\"\\\u{1f}\"\u{2}\
        \u{1f}\"\u{1a}\u{1f}\"0 #F #N #f #r #\u{e} #\u{18} #.!#>!#R!#h!#|!# \"#4\"#F\"#T\"#j\"#n\"#\u{a}\"#\u{e}\"#(##@\
        ##J##^##p##\u{16}##*$#L$#l$#\u{0}$#\u{1a}$#B%#d%#n%#z%#\u{18}%#8&#N&#Z&#`&#t&#\u{4}&#\u{14}&# '#6'#<'#N'#\\'#h'\
        #z'#\u{e}'#\"(#0(#F(#P(#V(#p(#\u{4}(#\u{1a}(#*)#2)#>)#P)#|)#\u{12})#$*#0*#6*#H*#Z*#|*#\u{e}*#\u{18}*#:+#\\+#`+#\
        |+# ,#*,#6,#R,#j,#\u{0},#\u{1a},#6-#L-#`-#z-#\u{a}-#,.#N.#^.#x.#\u{2}.#\u{a}.#\u{e}.#$/#0/#H/#b/#j/#z/#\u{16}/#\
        .0#:0#P0#d0#x0#01#<1#V1#f1#z1#\u{a}1#(2#62#X2#v2#\u{2}2#\u{1a}2#83#T3#h3#\u{0}3#\u{a}3#04#R4#V4#l4#v4#\u{12}4#\u{1c}\
        4#85#J5#\\5#f5# 6#F6#j6#z6#\u{c}6#\u{1a}6#,7#<7#X7#b7#~7#08#H8#\\8#~8#\u{8}8#\u{18}8#*9#<9#V9#`9#p9#\u{8}9#\u{12}\
        9#\":#D:#t:#\u{2}:#\u{1c}:#D;#^;#h;#t;#\u{0};#\"<#&<#.<#L<#h<#r<#|<#\u{6}<#\u{18}<#0=#H=#f=#\u{a}=#&>#H>#^>#\u{2}\
        >#\u{c}>#\u{10}>#&?#D?#p?#v?#\u{10}?#0@#H@#X@#p@#t@#\u{a}@#\"A#.A#@A#LA#RA#hA#xA#\u{a}A#(B#BB#NB#bB#rB#,C#<C#BC\
        #XC#dC#|C#\u{2}C#\u{16}C#\u{1c}C#0D#4D#PD#tD#\u{8}D#\u{14}D#$E#>E#fE#lE#\u{8}E#\u{1a}E#,F#:F#NF#XF#\\F#pF#\u{18}\
        F#\u{1e}F#<G#TG#lG#|G#\u{0}G#\u{18}G#&H#8H#HH#`H#pH#\u{12}H#(I#:I#JI#PI#xI#\u{16}I# J#(J#4J#>J#PJ#`J#pJ#\u{16}J\
        #4K#<K#VK#|K#\u{c}K#\u{1c}K#0L#6L#TL#XL#`L#pL#\u{2}L#\u{1c}L#.M#JM#jM#\u{6}M#>N#bN#fN#vN#\u{c}N#*O#8O#TO#ZO#\u{c}\
        O#\u{1e}O#\"P#4P#DP#JP#RP#XP#jP#\u{2}P#\u{1a}P#&Q#0Q#6Q#TQ#lQ#\u{0}Q#\u{16}Q#,R#BR#NR#XR#tR#\u{4}R#\u{14}R#6S#^\
        S#rS#~S#\u{4}S#\u{10}S#&T#@T#VT#dT#vT#\"U#&U#,U#6U#^U#\u{0}U#\u{8}U#\u{12}U#.V#>V#LV#|V#\u{e}V#&W#FW#PW#VW#fW#v\
        W#\u{8}W#(X#4X#LX#jX#tX#\u{a}X#\u{1a}X#*Y#DY#DY#dY#zY#\u{10}Y#$Z#BZ#^Z#pZ#\u{2}Z#\u{14}Z# [#$[#8[#P[#h[#\u{a}[#\
        \u{1c}[#>\\#X\\#t\\#\u{8}\\#\u{14}\\#*]#*]#D]#Z]#j]#\u{6}]#\u{18}]#8^#L^#d^#t^#\u{10}^#\u{16}^#,_#D_#J_#`_#p_#~\
        _#\u{16}_#&`#6`#L`#X`#b`#\u{4}`#\u{12}`#\u{1e}`#6a#Pa#va#\u{c}a#\u{1c}a#0b#:b#Pb#fb#zb#\u{4}b#\u{e}b#\u{12}b#(c\
        #<c#@c#Pc#vc#\u{4}c#2d#@d#Td#\\d#fd#~d#$e#Be#fe#\u{2}e#\u{1a}e#>f#Nf#df#pf#\u{12}f#\u{1c}f#0g#8g#Hg#Tg#bg#~g#\u{14}\
        g# h#2h#Xh#jh#xh#\u{c}h#\u{1e}h#6i#<i#Ni#`i#ri#\u{0}i#\u{16}i#2j#>j#Vj#nj#\u{0}j#\u{a}j#\u{1e}j#(k#,k#:k#Bk#\\k\
        #xk#\u{a}k#\u{10}k#\u{1c}k#.l#8l#pl#\u{8}l#\u{1a}l#\u{1a}l#$m#Jm#\\m#fm#\u{1a}m#,n#<n#Tn#fn#vn#\u{4}n#@o#po#|o#\
        \u{16}o#8p#Jp#Xp#vp#\u{6}p#\u{1e}p#8q#Dq#Vq#jq#\u{14}q#*r#Br#Hr#Tr#dr#rr#\u{18}r#.s#hs#xs#\u{a}s# t#0t#Zt#ft#zt\
        #\u{6}t#$u#<u#Bu#du#\u{c}u#&v#,v#Tv#vv#\u{4}v# w#2w#Hw#Rw#hw#zw#\u{4}w#\u{a}w#\u{e}w#\u{1e}w#<x#Nx#dx#vx#\u{1e}\
        x#>y#Hy#py#\"z#:z#Lz#^z#zz#\u{e}z#\u{1a}z#({#8{#N{#l{#|{#$|#8|#^|#v|#\u{12}|#$}#:}#F}#R}#p}#\u{14}}#\"~#@~#Z~#v\
        ~#z~#\u{0}~#$\u{7f}#.\u{7f}#2\u{7f}#F\u{7f}#b\u{7f}#h\u{7f}#r\u{7f}#\u{2}\u{7f}#\u{8}\u{7f}#*\u{0}#J\u{0}#Z\u{0}\
        #p\u{0}#\u{0}\u{0}#,\u{1}#J\u{1}#X\u{1}#n\u{1}#z\u{1}#\u{18}\u{1}#0\u{2}#H\u{2}#N\u{2}#j\u{2}#|\u{2}#\u{a}\u{2}\
        #\u{1e}\u{2}#*\u{3}#F\u{3}#^\u{3}#j\u{3}#|\u{3}#|\u{3}#\u{c}\u{3}#\u{1a}\u{3}#\u{1a}\u{3}#6\u{4}#@\u{4}#Z\u{4}#\
        d\u{4}#|\u{4}#\u{12}\u{4}#\u{18}\u{4}#0\u{5}#@\u{5}#b\u{5}#n\u{5}#\u{c}\u{5}#4\u{6}#8\u{6}#f\u{6}#\u{c}\u{6}#*\u{7}\
        #B\u{7}#\\\u{7}#f\u{7}#~\u{7}#\u{18}\u{7}#&\u{8}#,\u{8}#L\u{8}#^\u{8}#j\u{8}#p\u{8}#\u{14}\u{8}#\"\u{9}#H\u{9}#\
        l\u{9}#z\u{9}#\u{6}\u{9}#,\u{a}#F\u{a}#X\u{a}#`\u{a}#l\u{a}#\u{4}\u{a}# \u{b}#&\u{b}#D\u{b}#T\u{b}#h\u{b}#\u{6}\
        \u{b}#\u{6}\u{b}#\u{e}\u{b}#$\u{c}#D\u{c}#N\u{c}#T\u{c}#Z\u{c}#t\u{c}#z\u{c}#\u{0}\u{c}#\u{1a}\u{c}#&\u{d}#@\u{d}\
        #Z\u{d}#\u{0}\u{d}#\u{1a}\u{d}#\u{1a}\u{d}#2\u{e}#F\u{e}#`\u{e}#|\u{e}#\u{1c}\u{e}#(\u{f}#4\u{f}#F\u{f}#Z\u{f}#\
        d\u{f}#~\u{f}#\u{8}\u{f}#\u{1a}\u{f}#2\u{10}#T\u{10}#f\u{10}#j\u{10}#z\u{10}#\u{12}\u{10}#\u{18}\u{10}#B\u{11}#\
        \\\u{11}#p\u{11}#\u{1c}\u{11}#4\u{12}#R\u{12}#z\u{12}# \u{13}#2\u{13}#R\u{13}#j\u{13}#\u{10}\u{13}#&\u{14}#N\u{14}\
        #X\u{14}#\u{4}\u{14}#\u{1c}\u{14}#\"\u{15}#4\u{15}#L\u{15}#|\u{15}#\u{1a}\u{15}#@\u{16}#T\u{16}#p\u{16}#\u{4}\u{16}\
        #\u{12}\u{16}#\"\u{17}#@\u{17}#V\u{17}#h\u{17}#\u{e}\u{17}# \u{18}#<\u{18}#b\u{18}#j\u{18}#t\u{18}#\u{0}\u{18}#\
        \u{e}\u{18}#\u{1e}\u{18}#<\u{19}#F\u{19}#`\u{19}#\u{2}\u{19}#\u{16}\u{19}#&\u{1a}#2\u{1a}#<\u{1a}#P\u{1a}#b\u{1a}\
        #n\u{1a}#~\u{1a}#\u{10}\u{1a}#,\u{1b}#2\u{1b}#D\u{1b}#X\u{1b}#\\\u{1b}#p\u{1b}#\u{4}\u{1b}#\u{a}\u{1b}#&\u{1c}#\
        B\u{1c}#F\u{1c}#^\u{1c}#t\u{1c}#\u{a}\u{1c}#\u{16}\u{1c}#(\u{1d}#:\u{1d}#`\u{1d}#r\u{1d}#|\u{1d}#\u{14}\u{1d}#\u{1e}\
        \u{1d}#.\u{1e}#L\u{1e}#\\\u{1e}#x\u{1e}#\u{2}\u{1e}#\u{1e}\u{1e}#*\u{1f}#N\u{1f}#v\u{1f}#\u{2}\u{1f}#\u{14}\u{1f}\
        #( $: $X $h $x $\u{12} $\u{1e} $8!$8!$V!$l!$|!$\u{10}!$D\"$J\"$P\"$l\"$t\"$\u{10}\"$$#$4#$B#$P#$Z#$t#$\u{0}#$\"\
        $$D$$T$$v$$\u{2}$$\u{1c}$$\"%$2%$B%$f%$p%$\u{8}%$\u{1a}%$\u{1a}%$8&$H&$\\&$b&$\u{4}&$\u{16}&$.'$@'$J'$V'$p'$\u{2}\
        '$\u{8}'$.($D($^($r($\u{a}($\u{1e}($()$8)$F)$X)$b)$x)$~)$\u{10})$\"*$>*$V*$d*$\u{4}*$\u{a}*$\u{1c}*$.+$<+$P+$x+\
        $\u{e}+$&,$,,$0,$F,$V,$l,$v,$\u{c},$\u{18},$2-$B-$p-$\u{4}-$\u{1a}-$&.$L.$\\.$n.$\u{4}.$(/$8/$N/$v/$\u{c}/$\u{12}\
        /$.0$D0$Z0$h0$n0$\u{14}0$.1$P1$x1$$2$62$F2$X2$h2$\u{6}2$>3$R3$^3$l3$l3$\u{e}3$$4$H4$\\4$b4$z4$\u{16}4$\u{1c}4$&\
        5$<5$H5$V5$`5$p5$\u{0}5$\u{6}5$\u{1e}5$>6$J6$b6$x6$ 7$,7$47$:7$L7$R7$~7$\u{14}7$T8$Z8$j8$\u{4}8$\u{e}8$\u{1a}8$\
        89$n9$\u{c}9$&:$2:$2:$P:$n:$t:$\u{14}:$.;$6;$L;$v;$ <$2<$B<$H<$f<$~<$\"=$,=$<=$T=$v=$\u{4}=$\u{14}=$ >$&>$6>$<>\
        $Z>$x>$\u{14}>$$?$<?$R?$h?$\u{6}?$\u{10}?$\u{16}?$(@$T@$h@$x@$\u{18}@$&A$4A$PA$dA$pA$\u{10}A$\u{10}A$\u{1e}A$4B\
        $JB$ZB$~B$\u{12}B$\"C$.C$DC$RC$tC$\u{10}C$$D$0D$VD$lD$~D$\u{1a}D$\u{1e}D$6E$>E$NE$XE$bE$hE$\u{10}E$&F$8F$DF$XF$\
        bF$tF$\u{8}F$\u{1c}F$\"G$8G$JG$bG$vG$\u{8}G$\u{12}G$*H$4H$@H$\\H$tH$\u{0}H$\u{8}H$\u{12}H$\u{1e}H$$I$HI$^I$|I$\u{1a}\
        I$\"J$.J$HJ$xJ$\u{12}J$\u{1a}J$\"K$8K$DK$LK$TK$nK$\u{6}K$\u{1e}K$2L$DL$PL$bL$~L$\u{e}L$\u{14}L$>M$JM$RM$XM$nM$\u{4}\
        M$$N$@N$LN$VN$\\N$vN$|N$\u{a}N$8O$DO$`O$tO$\u{0}O$\u{12}O$0P$BP$ZP$jP$\u{a}P$\u{16}P$*Q$>Q$HQ$\\Q$nQ$\u{8}Q$\"R\
        $,R$2R$JR$\\R$bR$nR$\u{0}R$\u{10}R$&S$,S$,S$HS$`S$\u{2}S$\u{1e}S$.T$bT$rT$\u{e}T$\u{18}T$.U$:U$JU$bU$jU$\u{2}U$\
        \u{12}U$*V$HV$pV$\u{4}V$\u{1a}V$\"W$<W$@W$PW$lW$pW$\u{18}W$$X$*X$8X$PX$pX$\u{6}X$ Y$.Y$>Y$HY$dY$lY$zY$\u{a}Y$\u{1e}\
        Y$\"Z$0Z$NZ$\\Z$tZ$\u{4}Z$\u{1c}Z$([$F[$V[$f[$v[$\u{2}[$\u{e}[$\u{18}[$>\\$n\\$\u{6}\\$&]$6]$L]$\\]$t]$\u{12}]$\
        (^$R^$d^$p^$\u{14}^$*_$@_$T_$n_$~_$\u{2}_$\u{18}_$L`$\\`$r`$\u{8}`$\u{12}`$\u{1c}`$6a$La$Xa$za$\u{16}a$*b$Bb$db\
        $\u{e}b$\u{1c}b$0c$<c$Jc$Zc$rc$\u{8}c$ d$*d$6d$Jd$ld$\u{6}d$&e$>e$he$pe$\u{2}e$\u{1c}e$\"f$&f$:f$Zf$jf$\u{10}f$\
        \u{1a}f$\"g$2g$>g$Lg$`g$\u{14}g$&h$Ph$hh$\u{0}h$\u{4}h$\u{e}h$\"i$Ji$Xi$^i$pi$\u{18}i$(j$6j$Pj$Vj$lj$\u{6}j$\u{14}\
        j$*k$<k$Bk$Rk$zk$\u{4}k$\u{14}k$\u{1a}k$4l$Dl$`l$~l$\u{10}l$ m$<m$Fm$Xm$hm$vm$\u{2}m$\u{1e}m$<n$Hn$`n$\u{14}n$(\
        o$6o$6o$Lo$\u{0}o$\u{12}o$ p$$p$<p$Lp$\\p$lp$\u{8}p$\"q$4q$Pq$fq$\u{2}q$\u{1e}q$(r$Nr$Vr$dr$zr$\u{0}r$\u{10}r$&\
        s$,s$>s$Js$Xs$`s$vs$|s$\u{c}s$\u{14}s$\"t$Lt$Rt$bt$xt$\u{1e}t$2u$Lu$nu$|u$&v$<v$Rv$lv$vv$\u{8}v$ w$*w$0w$<w$<w$\
        Bw$\\w$xw$~w$\u{16}w$Dx$bx$fx$\u{8}x$\u{e}x$\u{14}x$2y$@y$\\y$by$xy$\u{10}y$\u{1c}y$*z$:z$nz$\u{4}z$\u{c}z$({$@\
        {$^{$n{$\u{6}{$\u{a}{$\u{10}{$\u{16}{$2|$F|$\\|$\u{e}|$&}$>}$N}$b}$|}$\u{e}}$\u{1c}}$0~$B~$X~$r~$\u{6}~$\u{c}~$\
        \u{1a}~$:\u{7f}$B\u{7f}$P\u{7f}$r\u{7f}$\u{e}\u{7f}$&\u{0}$B\u{0}$L\u{0}$R\u{0}$d\u{0}$\u{0}\u{0}$\u{12}\u{0}$&\
        \u{1}$2\u{1}$T\u{1}$n\u{1}$\u{6}\u{1}$2\u{2}$<\u{2}$P\u{2}$b\u{2}$t\u{2}$t\u{2}$~\u{2}$\u{1a}\u{2}$6\u{3}$F\u{3}\
        $b\u{3}$x\u{3}$\u{4}\u{3}$\u{16}\u{3}$8\u{4}$D\u{4}$X\u{4}$f\u{4}$\u{10}\u{4}$\"\u{5}$>\u{5}$f\u{5}$n\u{5}$\u{4}\
        \u{5}$\u{1c}\u{5}$0\u{6}$D\u{6}$`\u{6}$r\u{6}$|\u{6}$\u{12}\u{6}$&\u{7}$:\u{7}$P\u{7}$f\u{7}$j\u{7}$\u{4}\u{7}$\
        $\u{8}$N\u{8}$^\u{8}$d\u{8}$r\u{8}$\u{0}\u{8}$\u{c}\u{8}$@\u{9}$@\u{9}$R\u{9}$t\u{9}$t\u{9}$~\u{9}$\u{14}\u{9}$\
        \u{1c}\u{9}$<\u{a}$R\u{a}$|\u{a}$\u{8}\u{a}$\u{1a}\u{a}$\u{1e}\u{a}$B\u{b}$J\u{b}$b\u{b}$|\u{b}$\u{1a}\u{b}$>\u{c}\
        $N\u{c}$f\u{c}$\u{10}\u{c}$,\u{d}$2\u{d}$T\u{d}$r\u{d}$\u{1a}\u{d}$0\u{e}$L\u{e}$b\u{e}$h\u{e}$n\u{e}$~\u{e}$\u{1a}\
        \u{e}$2\u{f}$H\u{f}$f\u{f}$~\u{f}$\u{a}\u{f}$\u{16}\u{f}$$\u{10}$:\u{10}$P\u{10}$p\u{10}$v\u{10}$\u{c}\u{10}$$\u{11}\
        $*\u{11}$0\u{11}$J\u{11}$l\u{11}$\u{e}\u{11}$\u{18}\u{11}$(\u{12}$P\u{12}$b\u{12}$\u{8}\u{12}$(\u{13}$:\u{13}$^\
        \u{13}$l\u{13}$l\u{13}$\u{4}\u{13}$ \u{14}$0\u{14}$N\u{14}$f\u{14}$p\u{14}$z\u{14}$\u{a}\u{14}$ \u{15}$8\u{15}$\
        B\u{15}$V\u{15}$l\u{15}$~\u{15}$\u{4}\u{15}$\u{12}\u{15}$*\u{16}$0\u{16}$>\u{16}$N\u{16}$f\u{16}$l\u{16}$\u{0}\u{16}\
        $\u{12}\u{16}$\u{1e}\u{16}$:\u{17}$P\u{17}$f\u{17}$j\u{17}$t\u{17}$\u{4}\u{17}$\u{1a}\u{17}$\u{1a}\u{17}$,\u{18}\
        $2\u{18}$N\u{18}$h\u{18}$\u{c}\u{18}$.\u{19}$6\u{19}$F\u{19}$P\u{19}$l\u{19}$\u{6}\u{19}$(\u{1a}$:\u{1a}$D\u{1a}\
        $N\u{1a}$Z\u{1a}$n\u{1a}$t\u{1a}$\u{a}\u{1a}$\u{16}\u{1a}$6\u{1b}$H\u{1b}$X\u{1b}$x\u{1b}$\u{12}\u{1b}$,\u{1c}$\
        2\u{1c}$H\u{1c}$V\u{1c}$l\u{1c}$\u{0}\u{1c}$\u{a}\u{1c}$\u{1e}\u{1c}$:\u{1d}$T\u{1d}$h\u{1d}$t\u{1d}$$\u{1e}$0\u{1e}\
        $@\u{1e}$^\u{1e}$p\u{1e}$\u{6}\u{1e}$\u{12}\u{1e}$\u{1e}\u{1e}$&\u{1f}$6\u{1f}$R\u{1f}$R\u{1f}$b\u{1f}$n\u{1f}$\
        \u{8}\u{1f}$\" %@ %T %f %v %\u{10} %2!%B!%V!%p!%\u{1c}!%>\"%>\"%D\"%\\\"%f\"%\u{6}\"%\u{12}\"%\u{1e}\"%*#%>#%T#\
        %`#%~#%\u{1c}#%4$%R$%t$%\u{c}$%\u{12}$%\"%%,%%:%%F%%Z%%l%%\u{c}%%\u{1c}%%8&%^&%\u{6}&%&'%F'%V'%p'%\u{2}'%\u{c}'\
        % (%4(%@(%P(%j(%t(%\u{10}(%$)%<)%D)%T)%f)%v)%\u{e})%.*%T*%Z*%n*% +%@+%`+%v+%\u{e}+%.,%T,%b,%\u{2},%\u{14},%4-%X\
        -%|-%\u{c}-%..%:.%L.%T.%^.%^.%p.%\u{0}.%\u{16}.%>/%N/%\\/%n/%\u{8}/%(0%F0%R0%b0%   9 `#`!`(`$`'`\"`%`*`-`)`0`,`\
        +`&`4`7`8`9`;`.`/`1`2`<`5n(!\"`#E/ \u{7}\u{7f}R! aIR_!)a1]u! ahO~!!a`L@!;`B=U! acj{ vJ\u{18}!!a@'*!Ea$\u{a}- \u{5}\
        QK!*`\u{12}\u{9}e! a\u{1a}Xp!<aK'r!3as:) r\u{7f}6 \u{1a}`= #}E pLd \u{18}\u{1b}|!Ca/\\\u{b}\" `!`S\u{10}\u{19}!\
         `n\u{1d}E \u{17}rZ!;`\u{5}_\u{5}  \u{7f}t  \u{c}t!-`rY\u{1d}!!`YF& w\u{2}*! `\u{18}an \"\u{19}}!-`E$E!+a,fE!?a\
        \u{0}`[!?ad\"\\! aWm~ %\u{2}\u{9} \u{13}\u{10}* 1i\u{1f}! `\u{18}-&!&a\u{17}0A!\"aCbS!Ja\u{1f}_[!6a\u{1}`] 8\u{8}\
        ^!&`MBt \u{1e}8\u{e}!Ba\u{16}\u{1a}\u{e}! aJ\u{0}\u{18} 0s\u{1a}!!`\u{e}cD!,ao|Y BQ\u{1}!?agC\u{c}!8a\u{1e}8 ! \
        aKB !;`\u{7}\u{2}-!!`Y^L!&a\u{10} V!4a[8{ G@*!Faun<!1a|OK! azx\u{9} N\u{14}\u{9} =s\u{14}\"!`$`o\u{d}\u{18} ~S*\
        !)a.my!Cay\u{c}y \u{1}P|\"*`-`\u{1e}N !;`2I3!-anp?!@aY}@!EaA\u{1b}U!9a/\u{c}g!>a\u{18}5Z k>v!9a:\u{1b}\u{5}!!`P\
        N\u{19}! aRn!! a\u{3}/$!!`\u{3}V'!$a\u{1f}@`!;ajxu!6`[!w!;`)}w!=a\u{1a}N\u{2}!0a4g\u{13}\"#` `\\\u{d}\u{15}!\"`\
        OZ3!3a}Z8!2a\u{18}zD!.a_N\u{c}!;`gn\u{19}!>a^\u{1c}\u{1b}! `R\u{11}W  io!9a=Wx P\u{11}y!<a\u{1e}P\u{3}! am\u{1f}\
        \u{1b}!\"af(\u{1d}! `2}\"!;a\u{e}\"]!*a7)_!8ac\u{c}m B*N!Ga$}\u{c}\"#`\"`j(\u{1b}!4aoc[! aDB|! `7E%!=a5R6!&`ONk\
        !;a3W !BaKw^ ,My l~A! atT&!$a?.-! `hMF \"'\u{19}!)`\u{e}S$ %\")!!a\u{1a}cd!$`yEh!5a\u{5}3l!)a~Tq :\u{b}#!<a:\u{16}\
        *!)aCu; \u{1a}\u{15}O!@a.PP!4`H&Y \u{1}Kh!<a&0\u{6}! a\u{d}Q%\"-`.`\u{1c}i% \u{0}mQ!=a>FG!Gad`S! a-Oe 8`\u{18}$\
        ,`!`\"`'`w6)!!`\u{e}pH!\"`-me! `\u{7f}{x U3|!4`o}%!*`47d! `|SB! `f\"\u{c}! akI!!6`(%c S\"o!\"a>Qs GK\u{7}! aT1\u{9}\
         \u{e}4'!4arr\u{7f}!9aGL\u{1e}! a?\u{19}/! a\\J7! a{\u{9}=! a\"NX x\u{18}\\!<a\\\u{c}r!Gauy\u{c} \u{9}\u{1b}\u{14}\
        !!`Bk\u{1b}!*`vv#!*a\u{14}\u{14}3! a=d;!Fa\u{17}QG \u{8}\u{5}J! atxs!Ga>\u{15}\u{13}!Ba\u{17}Sa!FaWty!JaB_{ r\u{14}\
        \u{16}! ao=\u{18} C\u{a}\u{1a}!4av\u{1f}(!\"`W\u{19}C z\u{4}I!CaFGQ!>a\u{16}|Q!;`'eZ!>aO!m!!aHVp 8%\u{b}!\"`\u{1c}\
        3\u{1b}! a\u{1f}h\u{c} \u{18}\u{14}^!\"`%\u{b}r zm~ \u{11}\u{e}' \u{11}26! a%E^ J8<! af#`! aNNA \u{f}fU! `mpn!>\
        aFf/!,`[29!;a07N!Dan1j!<aW&~ _L#!6a\u{15}A5!Ja5s8 3=\u{17} Xw ! aP|o!=a\u{1b}8\u{14}! aX2R!=a\u{b}\u{1f}\u{1a} \
        \u{17}:B!!a0\u{9}B!%`Y\u{12}X!=a98n\"#`,`\"X#!%a_\u{c}9! `m\u{16}N 2\u{1a}m!;az\u{15}D!;a(~E!8`\u{2}EH!-`\u{15}\
        \u{f}_ kte F$w! aOdG!+aEiV! `SKa Hbj!<ao;{!;`M\u{d},! `e/_ S \u{a}!=a\u{1f}\u{19}; ~\u{15}? B\u{8}O! a*\u{1e}P!\
        *adbw! a\u{1f})\u{12}!Ja&G\u{1c}! a\u{3}y!!8`\u{1c}MI! `\u{17})c!,aa1z!!`\u{0}\u{c}\u{14}!$aD=x!+aq\u{2}~! a4V\u{c}\
        \"#` `L\u{1c}C!!`\u{a}UN!4aQ\u{1c}Q K:_! a{PO!;`*Mb!Gaf\u{16}i!#`sk+! a6\u{8}O H\u{0}\u{b}!'aY\u{13}<!Jar*a!1aI\
        +\u{16}!Fa\u{6}h\u{16}!-a \"\u{1a}\"!`(`jZK!$a=t:!.aQI? &>M \u{11}JV! aBw\u{16} @\u{1e}\u{4}!7aq\\,!4a_>Q \u{14}\
        3\\ }wd!*`%*%!>a<\u{1e}(!+aD\u{e}4!<as_B!4aoPX!9a\u{a}|Z!<a]\u{1c}\\!=a\u{0}ta!#a' %! ag*,!-`z\u{1e}1! `o:F !9W\
        ! `\u{3}2\u{4}!&ag?-!'`$\u{1c}7!&a\u{8}2M!<a]7v!Ja!{|!;aqy\u{c} !6\u{14}! aq!\u{1} \u{18}Z\u{c} \u{12}^\u{14} C\
        rF!:`^qw!Ga L} m?\u{1e}!-`<\"- e\u{17}9 B\u{1}R!>aS\u{9}T! a\u{9}F+!#a]q- \u{18}w3!2`\u{7}\u{1f}]!#a\\^6!>a\u{0}\
        \u{15}T cV\" -\u{7f}G \u{d}ts  t\u{14}!(avd$ E\u{10}' \u{f}{I |\u{7}I!?a0\u{1d}O!Ea4\u{1d}\u{3}!%`[[\u{15}!Fa v\
        %! aDV(!=a;h;!*a\u{b}mI!'`[6\\!5a\"+j \u{4}lq E\u{17}u!(a\u{a}Y\u{13} ,B\u{1b}!GaU\u{10}I! aI^Y! aDZ\u{4} \u{17}\
        \u{c}\u{18} \u{7f}+0!=aH\u{3}N U:j! ab\u{17}\u{2}!&au,\u{10} {C_ {]i %L5 ;[\u{1f} C\u{1b}/!$au^\u{19}!<a6\u{b}\u{1d}\
         D>/ dCv!#`N9:! a\u{1e}\u{10}i!4axd\u{13}!Ca.{\u{15} Uu4 \u{6}m6!&`$$s!!`9w\u{a} /mF .~r \u{18}h\u{3}!'a\u{c} \u{1d}\
        !:`<pI nmR!'ai\u{1b}X!7aS^\u{14}! aA[!!)`\u{3}*5!CaKL<!!`2(S Jq\"!&a#We!)`\u{19}\u{7f}%!)a>DM BUa\")`$`\u{19}W\u{1f}\
         \u{2}oA!\"`YS\u{a}!$a+vL! a&Wi!Ga\u{4}(q!/`\u{0}?} 2\u{18}\u{18} /s&!8ab+6!#aWKI! `/\u{9}z!=a~\u{12}\u{16} \u{10}\
        \u{13}\u{2}! `\u{14}N\u{16}!\"`w'% \u{5}>:!>a\u{d}VU @1d!Ja.\u{19}\u{7f}!8aM\u{5}0! a\u{17}\"5! `\u{2}@M!\"`,\u{13}\
        \u{a}!,`cC\u{10}! ai3\u{16}!!`\u{19}@\u{17}!<aveY 6(\u{6}!<a1l\u{a}! az\u{8};!Ca='i!!axp| \u{12}\u{4}#! a\u{5}k\
        4 cb5!4aC\"?! a2\"b!\"alek!GaP\u{e}o!&a!E\u{9}!\"`,@& <z0 ]0?!(`\u{16}SX!CaU^z!Ca\u{17}_N!.a:+} l\u{f}\u{1}!\"`\
        \u{11}w\u{12} s$\u{15} \u{15}\u{5}\u{1e}!$a7PQ K7\u{6} Yo\u{8}!>aRL\u{18} yq%! a\"\u{f}<!%`DvI!+a\u{f}g[! aL^f \
        \u{13}rj!-`\u{14}S/ K\u{e}k s|9! aH&\u{e}!;`*Z:!9a\u{1e}9Z!Ja\u{12}m\u{7}!Fa\u{10}P\u{13}!*a*\u{5}Z \u{d}v#! aY\
        gX!4`}\u{8}z!4`-WB )|h!;`Yk{!=au\u{6}W!+`~5\u{d}!<aN|)!)a\u{10}@5!%`v]7!*a\\Qs!@aSiG!6a\u{8}Ab! a?@n! az77!-ae\u{1f}\
        <! aRlW 2?\u{8}!3`de\u{15} N&\u{16}!7a^Z#! a\u{1e}rN!2arHo -J\u{1}! anY\u{b} S\u{12}\u{c}!$a\u{d}\u{16}-!Aa/\u{b}\
        8! aL/q!>a\u{e} ~!<ai\"T @iV!/a.\\[!\"`B[l!=aqQ| \u{1a}I\u{17}!JaI)+ \u{18}5:!=aR\u{18}J\"<`Bap[Y Qxb \u{10}\u{e}\
        b!$aEO1! `q\u{8}h!&aj~~! a}\u{2}\u{1c} \u{3}\u{7}0!5a7m\u{16}! a\u{c}_p!!aX\u{10}\u{10}!;`6\"'!#a\u{1b}\u{1e}\u{2}\
         \u{4}\u{1c}\"!Ja)OW!)aK\u{c}c \u{12}]\u{4} ~\u{f}\u{15} #[\u{18} sk\u{18} \u{1c}@g! aD\u{b}C 3\u{a}J )BY d}\u{c}\
        !!`$\u{3}.!Ja\u{8}@v!Ja~\u{f}\u{7f}! aW\u{0}\u{4}!4at1 !4`,?g!DaZ1_!;a~Pl!%`\u{17}rt!6aKA\u{1a}! `~F\"!4`Q/S!;`\
        Ey\u{17}! alR%!9a\u{1a}\u{19}; }2S!*ac${ y\u{1c}\u{0}! afRz!!`2,X!Ga#4B j\u{8}N!Dan\u{4}$ ~\u{e}p! aF\\\u{17}!G\
        a$\u{9}\u{1c} ib- 96=!)`\u{1d}aL D(\u{8}! `<tM! `ZoO!,a\u{0}8\u{16}!?a\u{3}) !*a;'c O\u{1c}o!&`94\u{1a} \u{7f}J\
        * \u{8}LC *\u{7f}E b0v h\u{f}\u{b}!-`7\\p!%aSOq 0]v /z\u{2} Y'\u{19}!<a\u{e}QN F\u{19}Q!BaH\u{d}n '\u{b}\u{3}!<\
        a\u{3}\u{19}\u{b} ).?! aNV\u{5}! a,MS!;`%\u{c}+ oa\u{5}!Ea\u{1}+\u{d} {w' H\u{1c}{! `\u{10} \u{3}! a~+\u{1b}!$a\
        =^1!<a}2N! `~'\u{e}!%a\u{7}%+! a\u{b}cC \u{17}\u{d}X .\"\\!-a2\u{16}d - j!%a*rx!<aX_\u{a}!?a\u{6}r<! a\u{10}&\u{12}\
         _`\u{13}!#a6O\u{18}\"4`5`7\u{1e}e! `m\u{1f}h!>a4&\u{14}!*a\u{19}@\u{1c} vx<!,a5Fn!=a?r*!&`'}V!!aG1~!;aSP\u{11}\
        !*af\u{c}\u{17}! a\u{8}M& 5W- \u{4}M= .\u{b}c /1f! a\u{1f}Y\u{1b}!4a]\u{0}9!,`\u{0}]C /L\u{19} =3L! `GS[!?atf` \
        \u{0}\u{14}\u{17}!Ga*| !4a\u{14}\u{9}P!Ga\u{5}\u{7}]!Ga&6d!!`KSr \u{1a}2~!<a7}\u{0}! a\u{1b}]\u{a}! a\\%\u{1a} \
        -\"8 ?a\u{8}! `Q\u{19}O!*`\u{7f}\u{1d}s 4\u{a}\u{e}!!`\u{1c}d| rG4!;a3RC!$a\u{3}:X!0`\u{d}(\u{7} \\~\u{11}! a/F\
        \u{1e}! a\u{7}g\" \u{18}D9 f=@!GaTpP \u{7}_V!-ak\u{1a}\u{10}!\"`\u{9}\u{7}' @\u{10}:!;`n:e\"\"`4`\u{1}Tk !G\u{c}\
        !-`/~\u{18} ?C\u{19} I)T!6a\u{6}\u{c}k! a\\Js \u{4}zw D\u{15}\u{7}!;a\u{0}O\u{d} L]d!&`\u{12}W\u{10}!<a5\u{11}(\
         \u{1b}M,!9aJ\u{7f}:!&a\u{19}\u{f}&!4am?, \u{0}\u{1c}A\"-`Ga_sE! a?,J! a\u{1a}W. XA/! `fY7!\"`L.; KsA%+`-`*`$` \
        `aU\u{1c} 3 2 z+\u{7f}!7a5r<! a(NE! a!\u{10}G \u{7f}Zb #My \u{f}g\u{4}!8a\u{8}\u{2}\u{1a}! a&/0 *r3! `\u{1f}TK!\
        \"aN\u{3}0!\"a\u{18}y\u{1c} !\u{4}\u{13}!\"a{c( 3X^ \u{14}I|!<a+s| \u{9}F\u{b} Nh+!Ba|0Q! `[\u{2}o!;agNx! a\u{1c}\
        I@!4az3X!\"`\u{3}ac! an\u{4}m 'Sn!1`cr\u{19}!;`\u{10} \u{1c}! a&e8 \"zF!JaoAL ~iQ!!`NVX !\u{8}\u{7f}!\"`)v\u{5}\
        ! an\u{17}\u{8}!+a\u{8}#\u{1d}!!`\u{7f}f%! a|\u{18}&!'a/ZG!;axVX P\u{2}\u{a}!Ca/W9!,a>\u{b}F e\u{1f}e! a\u{b}Uq\
        !5aKkw!;a;\u{19}H!;`VcQ \u{b}br \u{19}4\u{1d}! a\u{a}1b!!`K\u{10}\u{15}!;`\u{18}72! afl(! `?m@ Z\"O!;`7\u{2}v!8\
        a\u{15}q\u{1e} MgA x\u{5}L \u{7}\u{1}v!EaF\u{1d}\u{9} \u{1}ED!(aF1[!8a\\\u{14}\u{3}! `YF) _r0!$a4M]!Ba9]^  <0 1\
        /V! al\u{1a}f }u} Lu\u{15} 55\u{1f} y98 k\u{1a}\u{11}!\"`\u{7}M8!%a\u{6}bP!=ah`U !>\u{e}!;a/\u{0}* \u{f}e<!<aq\u{15}\
        E 30O!4`\u{a}\u{b}U Q1] \u{9}ut!'a%eF \u{6}VG! `WI\u{5}!Ba\u{9}\u{13}\u{1e}!>ayH\" \u{15}\u{c}-!CaQ\u{19}A ,WN!\
        $a-\u{0}P!(a\u{1b}\u{e}\u{1} |2,!Ja\"\\E!\"`A\u{5}^ \u{2}q\u{0} ($\u{5}!:`_\u{16}\u{5}!Ja+x\u{16} }'9!%aUTs yMx\
        !*`-\u{11}8 OM\u{5} HC`!Ca?9U J_- u\u{9}m!>a|Cu!\"aR1\u{1f}!,`D4/ zy5!!`A#=! a\u{1e}\u{f}z!4aEu{ :\u{10}\u{2}!#\
        a8\u{13}\u{19}! a~\u{d}<!*a`c]!!`\u{a}F\u{0} Vm'!;a5JC \\#& \u{10}\u{1d}T \u{14}'a!/`\u{16}\u{1}a \\]u!4ae\u{4}\
        \u{17}!;a)g\u{18}!Barz- &>A \u{1e}bF ~v\u{7f} 7\u{9}\u{b}!?a\u{7}9& \u{e}bk!+aQ_\u{7}! `S\u{1f}7!#ayAa! `)lr s@\
        ~ HD\u{5}!!a\u{7}\u{1a}\u{14}!6a\u{11}\u{1c}!!;`zp$!<aN\u{4}2!=a8I4!FaoK6 \u{e}FK!Ca\u{12}5e!6`\u{1f}`/ \u{7f}l\
        c \u{7}ig \u{13}~o!!`jm\"!4ar\u{9}\" \u{b}\u{12}%!\"a~v*! aPtD!8a@aK!7aR(\u{d} R\u{1f}\u{14}!<ae\u{5}'! a<-+ Sn\
        C \u{2}\u{7f}O! `\u{a}-^!EaS2{ ai\u{b}!7a>|\u{b} ^%0 CRF! a{^F! a\u{d}XR!9aw V \u{a}^Y!Ca2M\u{c}!Ja\u{a}I'!8`\u{11}\
        `=!4a\u{1}\u{14}V!;a%Hv!>aM7\\! a\u{15}r\u{16}!4a'Y( 4\u{b}4 c\u{4}K!=ae\u{1}^!9a\u{1e}2h!Ea\u{12}q* 99/ \u{1c}\
        \u{12}^ D1z!*aA(\u{c}!4`\u{14}x\u{1a}! a\u{6}|9!>ag1>!<a\"f\u{15}!/a5Sl!+`h6\u{4}!4af;6!4a\"\u{17}j! a\u{10}4\u{1}\
         8FB \u{9}UF!=a:\"H P\u{5}Q!*a\u{8}\u{6}W J3\u{8}!$a\u{c}@\u{16}!+a\u{5}\u{0}\u{16}!?a\u{e}H$!4aI:1!)`VxB!4a<_T\
         \u{1f}M] Qvo! aDWp!Jaqs*!;a\u{14}\u{16}U!=a)dh!Ea)B\u{13}!#aQ5F f\u{17}K!;aA\u{7f}Q _*T $.+! aB6; AWq!?a\u{5}Q\
         !(ai:.! a>'T!4a8#\u{4}!*a'\u{1e}\u{1b}!=alP\u{1d} i\u{1}M!#`\u{1d}\u{17}]!*a8*g! `gjs VY !&a\u{14}\u{13}\u{a}!\
        \"`'P\u{18} +1  \"!8 lYA!-a\u{4}yP!-`C\u{0}R kzZ!=a\u{19}\u{1b}e!&a@^v dK\u{b}!=alK\u{14}!Ja\u{7}X\u{14}!<aR\u{d}\
        % #T(!9aT\u{5}H!<aL#\u{c}!?aV<\u{10}! a\u{e}h# R80 (7\u{6}!Da-J: \u{1f}\u{1b}A!7awU` \u{e}2\u{17}!Da<jF 'j~!5a\u{1d}\
        \u{11}/!Da\u{1e}P:!\"`_\u{b}\u{1} Ym; \u{1a}t\u{9}!Ja4\u{17}3! `\u{2}G^ )gv!Gal*\u{6}! `\u{19}%\u{1a} >j! ?$.!2\
        aN5K!<avN\u{6}! a\u{c}#\u{9} ez\u{c} -c= AAB! a\u{c}]I!\"`\u{d}4Z! aNqx L;.!6`\u{14}:0 \u{8}\u{1}> \u{6}`Q!-`YW\
        \u{14}! `\u{d}fx!>a\u{1f}T\u{1}!JaG\u{2}(!<a\u{8}H_ M-y k0q |w}!4ac9\u{15} \u{7}Z0!=a\u{7f}%2! `PK7 :Q8!!aUVh! \
        a!<\u{12}!+`E%(!#`<~+! `+\u{1}p!\"a4}q |\u{1}^!!`\u{7}y\u{1e} B`G kE~$#`$`(`4`D\u{11}\u{10}!#`hO !$a\u{1}l&! aG\
        W~ 5\u{18}\u{7}\",`-`\u{10}p0 \u{1e}cI \u{16}EQ!'a5~\u{6} UK\u{d} \u{d}\u{18}\u{10}! a\u{6}E/ 2m~! a)q\u{12}!?a\
        %>=!6a\u{2}\u{19}\u{3} \u{7}8\u{9} fv\u{15}!\"a@c.! aq4C!>al=u! aQc\u{4}!JaP<\u{17}\" `#`/O! WU! 7\u{14}$ \u{2}\
        \"%!1`t\u{e}, 91S sF\u{9}! `S-O An`! aw\u{1a}c!$`[o{! `o%7!*a1\u{a}\u{17} 3JO <_T!!``[$ 1Ss!,aJS\u{1e} NlB \u{1}\
        +\u{4}!\"`z\u{17}\u{15} a`\u{18} \u{f}>- \u{1b}@0!;a\u{5}T6! ar9J m?W! a\u{8}5h 9v%!Ca\u{2}1'!=ai\u{a}K! aHdL L\
        \u{f}Z!#a=lo ]z\u{12}!#`\u{4}R' qc3 vp4!;`.T8!,a\u{2}\u{7}B W=I!Aa\u{a}\u{1f}K!:`_;_ \u{14}\u{1a}g e&u R\u{d}\u{0}\
        ! ac\u{1e},!#`k\u{a}_!\"`-lu!;`2k\u{0}!>a\u{4}$\u{12}! a\u{b}\u{1f} ! at\u{1}3 \u{14}LD b}G!5`5\u{7f}\\!Ban\u{9}\
        g \u{8}dx \u{7f}l. \u{13}\u{9}2!5a2|<!;a\u{13}\u{18}R! `_X\u{0} |Q\u{19}!&a_v&!:`t*> \u{16}\u{14}\\!Da\u{13}jt \
        H\", vl2\"!`$`\u{1c}n5!,ax\u{1f}S Y\"`!;aN$c!=a~*o \u{0}nz OP\u{6} 7\u{1d}8! a\u{a}\u{7}E!Ja7n\u{4}!4a>ep!=a#|\u{b}\
         Fq !$`>\u{11}q! at\u{e}r!,aG(y!<a\u{14}<\u{1} n\u{1d}D!&aU\u{1f}{ 5\u{f}\u{b}! a\"y?! `Ug\u{2}!+`0{\u{3}! a]*\u{b}\
         \u{7}kF \u{4}^O!;`NdY! aW.h \u{18}k7!!`u\u{0}A!;`3iw! a\u{8}\u{1c}\u{1}!!`f!\u{7}!,anzK!>at'j fjr Sx! _<7!DaJ\u{10}\
        k! `Z]w! a\u{d}\u{b}\u{11}!-`%\u{19}7! a\u{7f}\u{d}G! `0\u{7f}[% `#`$`!`+`Y\u{16}_!GaV&N 7#%!%aS75!5a!BF 6?n!=a\
        z\u{3}x h#\u{e} 5=5!JaN.%!#`]\u{5}C!<a>DH!*`>EL! `0Up!-`\u{12}V\u{13}!\"`0^\u{1f}! a-\u{5}$! aYM< Z\\V!>a\u{1b}\
        '%!Ea4\u{16}=!Da\u{5}:N!;aRU\u{f}! `0~\u{14} ^\u{a}%!%a\u{c}T9!&`z-;! `!iM!+`,_\u{0}! a\u{7f}\"\u{b}! aB*( }a*!\
         a\u{6}u- w<=! a]Ai \u{7}(} \u{11}!A =%\u{10}!;`_{;!9a\u{a}\u{19}j!#a\u{17}\u{10}s W w f) !5aE\u{4}M!\"`eB[!=a\u{1f}\
         { NW\u{18}!!`,}i -\u{c}\u{16}!0`x\u{1c},! `p-;!;aU\u{11}B \u{12}__!+a<g\u{1d} $m\u{1f}! `\u{3}G2!)`959!!`'\u{8}\
        <!'a\u{5}IG!)a58M \u{b}8\u{10}!9af9\u{19}! a:\u{7f}\u{19}!Gav)C \u{1c}=H!2ak]k!Ea#S\u{1f}!Fa9|\u{0} gb\u{f}!4``\
        cI!JaMrs! aVx\u{0}!Ea\u{9}\u{5}\u{7}!!aZ@2 WLD! a0xK!$`Z.U!=a\u{d}o\u{11}! `^\u{e}+!Caxl\u{a}!0`\u{4}\u{2}8 pRP\
        !$ar*\u{b}! `h;\u{10}! `3c\"!!`\u{1f}\u{10}/ 76e 6\u{5}v!GaH_s \u{d}_u!.`hP@ w\u{8}z a+@ b\u{1f}_!#`\u{f}Ny N\u{19}\
        \u{e} \u{1e}K( E)* Oz+!*ar$8! au\u{b}S! a:2]! a{\u{7f}\u{a}!)a\u{c}e,!JaN$w!\"alk\u{3}!?a.~\u{1e}!IaPyA |\u{13}\
        w \u{e}\u{2}\\ 2d} !\u{1f}+ *\u{15}9!<a:>K! a\u{1} X!)`wZi!-aC\u{19}o!;a=\\\u{a}! a'0\u{12}!7aVfI!&`}\\\u{1b}! \
        aOle!\"a\u{b}8m! `s4w! a\u{15}\u{0}\u{18} D6)! `ift!=a8\u{1b}\"!Ba?VL R3[ \u{16}#]! aAOb!4a\u{5}[n!4a\u{7}i\u{c}\
         2H7!0`\u{0}v< \u{17}>I!!`\u{a}-]!Ha~\u{1f}p q\u{f}q!*ao\u{f}f!!`>\u{e}p!*a\\tw t3+!EaZ\u{a},! a\u{a}F>!;`\u{16}\
        +Q!Ja\u{8}=c!#ah_\u{f} \u{13}\u{f}2!4a+*6!\"al\u{1e}\u{1}!)aX<\u{19}! `T[;!Bar\u{e}T o1q!\"`\u{19}\u{1d}|! a$t\u{14}\
        !\"`\u{1f}x, +.W!Ja\u{15}F^ AL\u{11}!.aj\u{4}\u{1b}! `Ya*!+`\u{1}\u{18}T \u{4}M{ y89! a[S\u{e}!*a':\u{1d}!+`B-1\
          \u{0}Q )2\u{e}!.a@&; J`<!/`Abj! `dv<!#`\u{9}#W!,alF\u{6}!?a2'\u{17} i\u{16}J!>aB\u{9}z Y\u{0}$!Iay$\u{11}\" `\
        !` \u{5}Q!\"`dTe!7a*\u{f}s!4`cky!4`R\u{6}\u{16}!5aS\u{10}*! a.;m -\u{0}z! `\u{7f}\u{6}| 5O\u{f}! aB/t! a^;u JSv\
        !4`;D*! a9LY \u{1e}$\u{1e}\"9`Bar~\u{1e}!7a Q, 6i.!!`2*?! akH^!$`n\"d!)`T\u{11}n!(`X-x!\"a\u{1b}#\u{15}!JaF}\u{16}\
        ! a MK!/a\u{6}B\u{10}! `E\u{1b})! a\u{10}Gg %V\u{f} OtB!7ah0H!:a5z_! a\u{1e}F\u{e} \u{d}(\u{12}!4`\"\u{e}<!*aqJ\
        E b{R!4ah~\u{1}! `L\u{4}-!Ja\u{1}\u{17}.! a4U_!'aY\u{1c}b!2aDsd! a$\u{c}d! a7)~! `h?\u{11} GIW!;a\u{3}\u{0}\\! \
        `\u{6}Pf!&a\u{17}&\u{2} ~(\u{3}! `4j\u{1b}!Da`\u{c}7 S+9!JaV?> |V>!#`lwE!9a\u{e}6c!Ja~UJ!\"aV0\u{1}!4`z\u{10}\"\
        !\"a)3J!#`\\Id!5aWol!*a\u{1}SD!Ja ]T!Ha*+U W[B!-a7\u{16}H W|\u{d}!(aKF\u{f}!*`=6\u{1c} .\u{6}(!+`V\u{7})!$amw\u{17}\
        !(a%m\u{18}! aH\u{19}5 \u{6}gO \u{1f}z_! aEp'!&ail- PIQ \"~d!'a\u{7f}\u{8}u \"l\u{10}!(ae\u{16}d \u{13}\u{1e}z!\
         aRtB! a\u{5}\u{16}b! `PF\u{19} \u{1b}A\u{1d}!\"`|y,!'aP]5 %\u{1f}{!<a'5\u{11}!*`M%\u{15} Q@\u{1b}!%a?a$ qW( !\u{b}\
        B +\u{1e}i!;ac9l! a\u{8}\u{9}{ %is!\"adi#! a;\u{16}( >\u{5}A!=ay@` |\u{7}l!;a6\u{0}}!>a4\u{16}+!4a{9M!Fa\u{2}\u{6}\
        \u{18}!Eaw\u{1e}\u{1d} \u{0}hB \u{1}\u{3}I aR\u{19}!7ag=\u{1c}!\"a\u{c}\u{12}'!%alyI! aDq] {}n! aLYq!2aYol!Faa\u{e}\
        n \u{c}^'!>a\u{8}\u{7f}5 -qm Y]{! `Diy! a\u{18}1z \u{6}k|! `q5~!(aU\u{0}\u{a}!)`t\u{c}\u{a}!8`\u{f}j\u{f} \u{12}\
        +U!?a8\u{0}}! a\u{7}E~! a\u{6}\u{0}\u{0} g\u{18}\u{2} m\u{2}U sL\u{0} >\u{17}\u{11}!JaX\u{1a}\u{17}!&a{20 soF!&\
        `.,L! a1\u{1c}c g@Q wre )E\u{14} 3y\u{18}!JaL'a!<aV&\u{1e} vX  \u{1a}P\u{b} ?j\u{1f}!-`=\u{6}B!\"a+\u{11}S!#`GP\
        j \u{14}(n!9a4]\u{9}!3a\u{16}:\u{6} \u{12}\u{1b}\u{10} !Gf!!`\u{16}\u{1c}i aeo!;aS\u{2}s!&a@u\u{15} @lv!GaY*4 \u{c}\
        \u{16}G!8`\u{d}!\u{1e} p\u{11}*\"6`!`\u{1d}BC i%T!=a\u{4}>W!5aF!g!8aC\u{b}r!Jac\u{12}M!Ca*pW!;`8yk!7a\u{7f}i\u{0}\
         \u{14}\u{7}\u{16}!4aJ 5!+a\u{4}\u{17}c!Ga\"~m! aw\u{7}y! `FK|!;aM\u{15}-!!aQk.!&a\u{a}\u{1f}d \u{1d}4\u{1c}! a\
        yL !<a)KX!'`\u{9}\u{19}\\! a`\u{b}g *\u{0}z!\"a\u{9}\u{7f}~!\"`i\u{4}!!=ao^) cg,! a%\u{11}C!=a1s}!=a\\]\u{1e}!(\
        a1A !=ayS4\" a'`Vzr!$aBS\u{2}! `K\u{d}\u{1a} >>B!4`\u{15}nI!Ja\u{1a}9\u{1} ;7\u{5}!*a6\u{15}\u{8}!?a4D\u{1a}! `\
        ;Y=! a\u{1f}@E!(at{H _Ww!4a8:|! a75\u{2} mr\u{a}!%aB>) d,Y!#ayL~!<awy\u{2} \\\u{1b}\u{d}!<aoT2!\"a]OU!8a'Ma! `\u{16}\
        Ug!BaNBj!(axEO BFl!!`L,\u{d} 5y\u{1d}!5aW\u{3}2!)a:\u{7f}5 VL? _ f!4a+7#!Da158 \u{9}\u{8}u!GaKg\u{2} \u{1f}\u{1a}\
        \u{c}!=a_b'!#`K== m\u{11}O!Ha\u{1d}\u{b}R!<aNEn!#`>/\u{10}!@alg\u{18}! `|??!>a\u{a}[g!!`#:i!,a\u{f}S\u{17}!Ca\u{4}\
        TK \u{1a}/n!EaCw|\"!` `^b~ #{C R@V!:`3[\u{1}!<a@Un #\u{b}7!(a{Z@!<a6*d dge lww!4ac[\u{0}! `\u{1f}{\u{8}!#a\u{17}\
        &E!4`hIr!;a`Yt!<aO\u{7}6\"!a4`\u{1b}qi wz\"!!`@0L J=d! a}S9! a\u{1a}*P!<a?JU ~g\u{d}! a\u{9}P5! `m.a ]n\u{19} B\
        u;!#`? X &aY!@aMBd!>a&\u{1e}v!)a\u{a}\u{3}z z\u{10}3 \u{15}VH \u{12}IJ!,ao\u{2}\u{7}!Ha{z#! a+o0!,ahgJ \u{f}\u{4}\
        \u{1}!\"`mH&!=a&\u{9}<!?aJh\\!$ak5x! a2Ix Q{Z 47z! a7`N \u{19}'\u{13}!?a8+>!3a[4C ,\u{c}G!#``W`!6``EB!#`9VB!#`L\
        t.!$an9J!<a\\+k!4aQp\u{16}!&a\u{15}%\u{18}!#`I{/! a\"\u{2}: V\u{11}_ h\"\u{12}! aJsG!$a\u{0}Wf \u{7}c}! `XT\" \u{10}\
        L#!\"a\u{18}(\\ hwe \u{1}ss!7au\u{1f}\u{14}!\"`L10 \u{1a}o9! a\u{17}$F! a\u{17}^T! aa!j f@\u{14}! a'jG!+`\u{c}\u{1}\
        K \"\u{19}K!>a\u{0}DL \u{0}%M!:aOH(! aTL_!#`I\u{3}\u{14}!,a\u{7}w7!AaJ/L! a\u{1a}$e! a;7j qq\u{e} \\\u{16}\u{18}\
        \"\"`BaF\u{12}\u{19} iZ\u{1b}! a\u{1e}G% \u{13}\u{18}\u{8} \u{5}?\u{12}!\"`Lv\u{14}!&a?O\u{1c} \u{10}:5!\"aNZ+!\
        6a8lT!)a\u{6}Ca\"#`$`\u{16}Kc!)aZPg! `2Y\u{7f}!4aT\u{18}\u{1d}!8`\u{13}%a!Ja=`\u{1e}!Gat_' 4!T $2w\"!`4`Mx\u{1c}\
        !Ca\u{3}\u{f}$! `c\u{1}6!;a\u{9}IY \"\u{11}7! `6s\u{1c}! `^f\u{1f}! a\u{7}\u{c};  N\u{1d}!<aJHW  O\\! a3\u{f}\u{14}\
        !>a\u{8}x\u{5} MI\u{11} 8\u{16}\u{14}!>ak\u{1a}. S?A \\ ` ]_)!6`\u{1e}#D!7a8GV!=a#\u{1d},! aj\u{1d}G! `@;H! a\u{13}\
        _f!:`U\u{1d}\u{e}!#`a\u{6}Z!Ca\u{10}d\u{b}!<a\u{e}S#!'a*&: \u{f}\u{1b}] n\u{0}n [\u{19}\u{1d}!<`w<3!=a'MZ D\u{1c}\
        q!Da\u{12}p\u{15}!\"a0K.!<a?\u{c}> \"\u{f}V \u{4}\u{9}\u{e}!7ai&.! a6O3! `>uG i\u{5}\"!1a/\"(! a\u{a}7+ H\"\u{1}\
        !!`\".\u{13}!JaZ\u{0}* -\u{19},!,`n\u{d}e!<a\u{1d}_\u{15} \u{11}\u{9}\u{16} \u{5}|\u{1f}\"#`&`w<\u{8}!<aq\u{4}<\
         >ib!\"a.#\u{17}\"#` `=)2!!`T\u{4}A!&ad6B!*`Q7|!$`6^\u{4}!5a\u{c}\\W b\"\\! a\u{9}j\u{f}! `qk\u{1a}!&ah\u{5}6!G\
        a;n7 \u{1f}<X!!`\u{4}\u{1a}\u{1} $ 7!\"aY4U!!`\u{6}\u{4}j!/a\u{1f}g\u{12}!;a0/$! a\u{1}\u{0}F!\"amxz!\"`}\u{13}\
        /!4an 6 \u{3}8]! aY\u{13}a!.ar\u{3}\u{f}! aV\u{7}\u{13} \u{5}pY >$[ >T\u{10} .\u{1f}(!-`\u{f}+O!<a\u{13}=c l&\u{1b}\
        ! av\u{16}(!%a\u{14}\u{14}E!;a \u{18}k! `#A\u{14}!,a]\u{16}Y!=a>\u{19}E m\u{1b}M xX!! ad4V!4a\u{13}Ob! `\u{b}\u{7}\
        \u{6}!=ac\u{7}\u{10}!>a\u{a}\u{16}B!<a\u{7f}F\u{1a} Lv;!Ja\u{17}MH }_\u{6}!Ea<dC \u{16}S]!Aas&_!<a\\Sm W'x!\"a\u{10}\
        T\u{13}!<a2\u{1d}:!,aV?P!%aQdY .B\u{14}!;`\u{1d}K5!Ga^\u{1}6!%aV]=!-`b\"r \u{e}\u{16}t!?a[Q\u{d} l3% \u{4}g@ E4\
        M F\u{e}M \u{f}ib! `i\"e!Jaj\u{6}u \u{12}\u{12}\u{b} EZ\u{1a} aLd!4aD~s!;aP\u{9}\u{0}!,`Y\u{6}G P`d!\"a,nf!\"a\u{e}\
        b0 \u{15}LE!$`7!r \u{c}j{! a\u{14}u\u{1f}!\"`oI;!=ajFH! `BSi!3a\u{8}|k!4a~>P! a&\u{c}a!JadBe [2\u{4}! an=\u{4}!\
        =aY\u{1d}W mEZ! a^hb!2auCu \\\u{5}\u{14}! `d\u{1e},!#`s\u{b}3!<aW'5!:` 2B x;C!\"`6\u{13}T g\u{12}X!*a\u{13}2j \u{12}\
        1l!Ja_\u{1f}r!-` c\u{11}!#`GQ\u{16}!<adr\u{19}!\"a7o)!&a\u{12}BX!=a6#\u{13} :\u{10}\u{15}! a\u{18}!4! `f\u{1f}c\
        ! aI\u{1c}j \u{1d}l}!'a\u{1},G 4\u{16}P _.W!\"`yys \"8\u{8} \u{0}Z\u{1d} \u{d}g+ %q?!Ba8\u{d}@ 6:B!Jaj)$ ^y< Bw\
        N!\"a\u{16}\u{1f}Y `pk!Ga\u{18}6m! `<\u{8}\u{b}!<afzy!Ca(=\u{1}! a:5m!#`7V\u{1f} \u{b}W*!*a\u{17}S@ 8[t! a^q\u{12}\
        ! an#! )\u{6}Z Wsd (r$!Ba\u{7f}>3 x]U!4a\u{16}:W -7[! `\u{1a}sm!*aRYx!#`}WQ! at|d! aj=j!Aag`\u{9} &jK W_o!4a I<\
        !6`McB! a\u{0}VE!4`AnH!?a(E-!<a\u{3})7! `:\u{1}N `F` 3Y8!%a\u{f}\u{1c}A!Ja\u{7}\"B!=acLR!;a.\u{14}\\ \u{c}\u{0}\
        q!\"`%t\u{5}!0a\u{d}L\u{1e}!7alE6! aq.h! ajfL!>a\u{e}3O L/\u{10}!4``hc!Ca&,z!2a8_\u{3} f.\u{4} #\u{14}'! a\"dc!\
        <a(It! a,\u{1c}9! aU0W!Jaz\u{6}`!BaDFD!$`J`r!=avVv!$aAd\u{1b} A$a!,`t7\u{6} I\"0 \u{7f}\u{17}7 b-I!*a\u{5}qQ -M\
        \u{1} \u{9}P\u{7}!\"a\u{11}9\u{a}!\"`\u{5}j\u{1a}!(a\u{1}^,! aN]5! `E\\I \u{18}\u{3}O x,^!BaX\u{1e}\u{8} \u{1f}\
        \u{5}\u{15}! aX\u{1f}9! a.$\u{f}!1ai)\u{1d}! az{2 \u{1f}\u{10}b!Ja\u{1d}lg! `I\u{18}q!.ap\u{9}% M\u{1f}\u{a} fp\
        6!\"aP>}! a>K\u{5} =Z\u{9}!;a\u{2}^\u{13}!Gabf\u{1c}!*arn4 Q}9! a\u{2}:F CDe! a\u{4}\u{4}e!8`z)\u{0} \u{5}\u{1c}\
        4!Aa_WU! aR\u{8}`!4`B;9! a1\u{7f}k!\"`;Cm ED! w;b! a\u{11}\u{15}( \u{1a}\u{14}G!2aA\u{1a}W!;acW)! `\u{f}yA Q=F \
        !ac!)a-k\u{d} q\u{16}5 ?DT \u{7f}zk!Ca\u{13}k\u{13}!Ea('&!#`\u{10}>'!&a*m4!=aY.S -5\u{18}!Ga:&k!4ai\u{9}1!JaLr\u{15}\
         @\u{6}\u{19}!!`h%% \u{5}MH!\"a&\u{0}M!4`zBV!\"`!Ln X<0 \u{c}\u{1}? b_O!!`6#U!Aa&\u{b}_!;`\u{4}\u{1d}b xzo! a\u{7}\
        3F!'a#\u{3}^!Da$q\u{13}!<at\u{7f}R! aKhG \u{1a}Ys! aA1\u{d}!*a8\u{f}\u{11}!6`5^.!\"`Yi\u{0}! a\u{5}N\u{1a} \u{7f}\
        \u{0}\" O\u{e}=!*`?3a \u{14}i\u{4}!*aX6M!Ga^9U! a\u{f}7\u{10}!\"adAV!(atDZ \u{8}6b \u{5}U\u{b}! a=p\u{e}!%a\u{1a}\
        \u{17}=! `rYc!4ad\u{0}\u{1b}!Gax\u{4}a!\"`]yv!'a!\u{10}M \\AZ .E`!'aN$\u{10} \u{a}!H pDW \u{4}{f J\u{11}z \\U\u{5}\
        !4aDe\u{9} l\u{1f}\u{10} Yp\u{15}!Ba\u{4}].!!`\"\u{17}7 O\u{12}Q! `BC\u{b}!!`yx\u{f}!;az=\u{19}!*aI\u{2}2!=a\u{1c}\
         <! `\u{4}aL!3a\u{12}\u{1a}r \u{2}::!&`QA=!4`nk> \u{2}Z@ 1'Y!!a|8d!<a%1t H/V `\u{1}\u{1}!,`1\u{f}\u{8} \u{2}a\u{15}\
        ! aK69!4`E\u{e}c!*`\u{4}\u{f}v!\"`\u{2}Fw!2a\u{8}z\u{6}!#av<\u{e}!$a\u{7}q/!Aag}A!Ja-{h 8bp! aC5* ?\"Y! a\u{15}\
        \u{16}u!=a07\u{2}!Ga\u{1c}:\u{8}!<a|QR TMf +\u{b}\u{11} \u{f}\u{16}\u{17}!&a e\u{f} \u{12}&\u{15} \u{1a} (!?aY8\
        0!)a7M7! ah\u{10}v! `Y0\u{b}!8aT\u{11}\u{15}! a4j1! `IeM R\\O!+a[ k! ak\u{f}\u{15}!=avY&! `\u{13}<H!<aQ)z!Ba\u{11}\
        a\u{17} \u{7}JB ?\u{a}P!Ja1\u{1d}|!\"`=\u{5}\u{1c}!5a\u{4}< !!`J\u{1d}\u{8}!>a8v?!\"a4(M 2\u{e}M \u{12})Z! a\u{4}\
        2b!<ai\u{d}4!4ax\u{17}G!Ha\u{7f}.] =,c!Ga0\u{7f}\u{a}!=aS\u{b}!!;aq/] ,k\u{0}! aMj\u{11}! a\u{a}@&!Ba\u{1a}6) \\\
        fF!;`,\u{17}b v\u{7f}C X~K 7fP <s[!\"`Ewr!4ak&\u{9}!!a$p?!*aJMZ q\u{11}i!Ea\u{1e}xv!;a\u{4}y\u{2}! a6/\u{5}! `>\
        \u{f}\"!(a^~$!>apjr!!`n,\u{e}!8a<n0!#`7k1 nQ:!)`Y4D tVl! `vYv 2 \u{18}!Da5h=!#a\\a[ 7ns \u{10}+\u{8}!Ga(\u{18}!\
         V\u{17}&!)`]\u{f}` |\u{12}\u{16} *\u{10}c!!`^Tx! `gB\u{13}!<a\u{1b}/N UIV!(a\u{9}T]!/ap:{!%awM{!*`Q\u{19}\u{1a}\
        \"8` `9\u{18}3 H\u{8}:!<a\u{e}-d!#ag\u{6}\u{13} \u{11}!7!\"aZ\u{1a}V!7a\\.\u{5}\" `#`\u{1a}\u{a}F!Ba\u{1b}\u{9}\
        T!)a1\u{a}`! a\u{c}\u{a}w!4a-8\u{1d}! ac\u{11}E z\u{4}T!GaJ\u{7f}n \u{e}[\u{2}!0a@\"A!9awE\u{5}! a3v:!Ja\u{12}R\
        ? gYI! a\u{6}\u{0}s!;`.\u{14}# ;4S!;a\u{f}XX!;a\u{1}[[ f\u{6}w! aE\u{3}\u{4} *\u{4}\u{6}!GamXf g\u{1a}g yy\u{3}\
        !0aB\u{2}\u{6}! a;N\u{19}! an\u{4}\u{1d} CwX I=\u{18}!/a\u{b}:5!=azy\u{19} 0 % ,B2$#`'`\"`!`kP\u{4}!Ea`m !#`\u{16}\
        FI!=a\u{14}g`! a\u{4}ij \u{9}J4! a\u{e}\u{1a}x |U\u{7}!8a\u{15}\u{7f}\u{7}!\"aTg$! `[M&!\"aWE* cy6!!a\"G>!#`\u{4}\
        `Q!#aTM[ \u{e}\u{7}~!$a~4* `n0!Ja`xO \u{1}'2!$aue6!)`\u{14}\u{f}X!*a5\u{1e}c!)`@)\u{7}!Ia\u{16}}*!;aZ\u{17}4!*`\
        Z|\u{1b}! `5\u{1}! \u{1d}.I! `\u{2}\u{18}R!Ga0\u{11}c!2a[@g! a\u{9}/y!#a\u{14}5\u{5} du\u{10} Gk\u{1a}!#a\u{8}\u{15}\
        P gdf! a\u{15}~8!\"avZ: sAX!;`\u{10}Sv x-\u{19}!8aes\u{19}! a\u{2}*\"! `s\u{f}^!>aSfb!9a\u{17}3\u{2} \u{f}\u{5}\
        \u{d} '[>!Ca\u{7f}\u{1}p FVq \u{11}P\u{11}! aYU\u{11} 2|* X\\< u6G H2L!4`[QW! a.qm!+a4Y\u{8} Jo\u{8}!Jay_( $\\\u{f}\
        !\"`Ix\\ \u{7}\u{14}\u{a}! a*i\u{e}!8a8TP W*R! a\u{f}Ay 2O\u{3} cx/!\"`QG4 zo< }'[!;`\u{1a}Ab \u{b}\u{12}k $3m!\
        \"a.K\u{11} DU; 5\u{1a}=!)`{VL Z\u{11}_!!`$\u{14}\u{14}!+`:x? `5R!=a9fU!6`S(s \u{f}ru!-a\u{e}\u{11}\u{1}!-`X.\u{3}\
        ! `\u{1b}Y\u{5} o{R! a\u{10}p^ OAi!%al\u{1c}{ ?(-!<aI0E _\u{15}l!JaeOu!;a\u{2})\u{11}!5ao\u{9}\u{17} XL\u{1d}!@\
        a'n4 M\u{14}k!?a\u{0}Pw!#`\u{1f}\\\u{6} \u{1f}M\u{b} 7H\" \u{1b}\u{2}a  z\u{1}!\"`40\u{17}!4`L\u{9}( \u{7f}72!<\
        aY\u{1f}K! ag8k\"+`<`K\u{16}&!+`]]N H\u{3}.!<a%\"B!+a^kR!<a%Zo pw)!GaZf:! aG\\_!5avI\u{e}!;a\u{7}b8!3a:\u{13}X \
        \u{2}Yi! a0I{! aQs{!(`\u{10}\u{18}\u{5}! `\u{15}!\u{d} J\u{7f}\u{16}! avR; \u{16}\u{f}B!4a7pZ!#a*\u{8}q!!`v*\u{1e}\
        !4`I\u{9}? K\u{12}\u{11}! a]8\u{1e} 6k-!&`=GS!\"aG\u{3}n \u{1b}\u{1c}\u{4}!7a[-\u{7} )3l!<aEo!!\"`l:X h\u{6}\u{b}\
        !\"a;\u{13}Y!AayR~ \u{1e}\u{17}J! ai(l!4a4\"\u{7} \u{11}w\u{13}!9a\u{f}I\" mv2!;a\u{7f}\u{7f}2 ~OJ \u{15}IK!!`F\
        \u{1e}Q xF\u{19}! aNi7! a8TQ!(a\u{f}\u{6}e!2aCw~!0`\u{16}%\u{10}! aStN!#`T9V ^\u{1d}\u{b} \u{1}Kk V\u{11}y!BaQP\
        >!\"a\u{a}2L!=a\u{16}\u{14}b!Fa\u{11}\u{2}\u{3}! a\u{6}H^! aj\u{17}\u{10}!6a`'\u{16}!Ea=z4!)a\u{1}\u{7}= p5E \u{12}\
        b_!-`won! `X\"\u{f} 0\u{7}\u{3}!!`ATt +3\u{f}! aIE,! a\u{9}/=! `)Yp!!``\u{2}\u{2}!<afos!\"a}S\u{1a}!4a\u{c}oM!J\
        aV&6!;`m%D 4Zc!4`\u{7}Ge!'`qD\u{f}!=aX\u{1}\u{1a}!=aZ\u{15}X \u{a}1j!:`ygp!<a\u{5}\u{10}M!?an)\u{7} 4;\u{1a} H\u{7f}\
        i! `Rcw 2S{!=a\u{18}~|! aZ \u{b}!!`(sH!;aFnj!&akM}\"'`4`\u{15})\u{3}!Ca5\u{1f}q! `XH>!#`Z~E!$aIRi!<a\u{17}T{ \u{1f}\
        }T \u{10}\u{8}\u{1f}!)a?T= \u{b}qG w\u{a}I Z\u{f}`! `\u{c}]l!/`\u{f}LC!,a~wv!\"a \u{9}- \u{18}@< |X^ \u{0}a<! a\
        \u{5}a=!;`\u{7f}z{!6a\u{1b}4+ \u{7f}G~!=au\u{4}\u{c}!6a&\u{1}E CVb )X(! a'\u{4}4 PUk bbt! a]]\u{14}!6ay\u{3}8! \
        `\u{1}<Z!!`|\u{19}\u{1a}!#`O\u{5}\u{1d} F0&! an62!,a?/K 'Pb!;`~\u{2}k TEv m.4!(`k_|!Far`+! a*O'!>a@*9 f%\u{7}! \
        a\u{6}\u{e}\" \u{15}#1!#`A)4! au\u{3}?\"(`4`gyB!)`\u{16}\u{7f}M! `\u{1f}Kq e\u{1d}$!*acu3!-`vnh! `\u{0}\u{1}s\"\
        /a;`5r\u{17}!=ag\u{1f}  <\u{9}6! aUB8 y<E!'aJoG F:R \u{12}rU {X^!Faym\u{6}\"1`5`ZX\u{e} oS4 ES7!!`\u{f}ki!AaK\u{9}\
        z!Ja\u{7f}6\u{a}!;a&[\u{16}!Da*d= M2J\",`0`Cig!<akQ! \u{12}\"$ \u{9}uK!$aH9q!(`l\u{d}t! `Ptq!;ae>t!(`\u{d}F, \u{17}\
        \u{1f}j!2`rh\u{a} R%\u{17} .w*! a\u{d}10 !.7!!abg;!*`{iN!+aOwO!9a[@m m\u{6}\u{7f}!/`\u{1f})\u{13}!=a@w* \u{10}&\
        :\"!`\"`POQ!#`i/X!,a=sp dEv!4`xUx w\u{8}Y!)`00[ 9=I!:a9Tm!#`M{\u{13}!!`I\u{12}.!\"a\u{b}0r! a$\u{9}r!!a\u{5}cI!\
        .a2\u{18}j!CaT9u \u{1}\u{b}y!?aW\u{f}\u{10}!<a4\u{f}\u{e}!\"a;7#!)a\u{1e}m' o<)!,`\u{10}ME! aVts Mq !JaCf1 \u{15}\
        4a 1Bc! `\u{6}\u{b}\u{8}!Cald\u{f}!1`t%\u{12} *!v %h+! aOu.!+a|k@ a\u{d}U!;a\u{6}*j e)t! a\u{e}q\u{12}!%`KL2!#a\
        ?\u{9}5!!ac<9! a'\u{1c}u X]z! `s\u{17}8!0a\u{15}.<!#aE'G )dK! `|$i! aK\u{19}z!FaOZ\u{1e}!6ay\u{6}\"!Ja\u{d}#P! \
        `\u{15}VP!&a0t/!$a\u{1d}U\\! `px{!;a\\\u{15}}!\"`&=\u{a}!5`Ph\u{11} \\)\u{1d}!Ga\u{6}r( HN8 \u{1b}FI \u{1a}ml U\
        `.!#`1_L t{V!\"`\u{d}!k!&`Leq!\"`1O\u{e}! `\u{f})<!9a\u{11}.\\!<a\u{19}U*! `0;F IxU!Ga\u{11}\u{1c}{ ;\u{1d}\u{4}\
         Xb\u{9}!.a\u{e}\u{5}4 Qh: UmM!=a,*\u{5}!=aS&\u{d}! aP\u{12}2!4aaQ6! `'0^!&a\"fh!%a\u{15}L\u{3} \u{19}g# %X6 \u{1e}\
        ,V e\u{b}\u{16}! a\u{c} +!=a;\u{15}+!<a\u{16}6]! aOM\u{0}!<a\u{14}2\"!=acS] g\u{6}g! `J\u{b}  \u{0}E1! a\u{17}W\
        b!4`RK'! `\u{8}K5 ,\u{1f}b!5a\u{10}\u{1d}o!Ca_\u{6}T )\u{7}\u{15} O\u{14}O! aR[\u{1} n^E! a\u{6}!I E\u{1}\u{8}!\
        <a\u{1d}z\u{11}!<aCWh!>ax}\u{3} -1\u{1c} \u{0}1C\"#`;`x~ !+a\u{8}W) >Z7!'`\u{5}\u{14}I!JaJ8\u{a} \u{11}'+!;`29;\
         \u{b}\u{15}J!\"`v[S \u{8}&\u{5} k\u{a}V! aA\u{d}o! a\u{1c}3\u{16} :-c!;`r:: |\u{1}R &sd!Gad\u{10}\u{8} c\u{1d}\
        !!)`\u{7}x5!8awI9! a@$\u{9} G\u{11}8!1aiN}!Ga\u{2};m \u{17}*w 2#\u{9} \u{7f}Fq!!aN\u{9}m <Y\u{d}!5a+\u{3}{ W\u{3}\
        '!9`\u{18}JF!FaSM\u{3}\" `#`L\u{11}  1=P!$a Zd! `[\u{1e}&!<a\u{e}\u{1e}/ \u{14}#[ 6z] (Se!=a&:E ':U#,`0`1`=S| \u{15}\
        m\u{7f}\"$`3`\u{13}1\u{8}!'a\u{16};, <\u{d}M lM\u{1c} J})!5`K^- L.?!Fa{xF!)av.k!9`i9=\" a'`|;V!%`\u{5}Kg ,|l 2l\
        $ \u{18}'7!%`\u{11}=r!<a2p!! `1|1!+`qX! _K(!4`Zv5 )\"7!4``D\u{14} nO8!!`m-c Qx\u{12} u<&! aH\u{5}& \u{f}\u{f}?!\
         a\u{d}\u{14}B! `\u{9}\u{1}^!,`Fn\u{1}!<a~o\u{8}!)a\u{12}|\u{1f}!!`:B$!<`\u{1b}\u{2}G Rp\u{11}!*a~\u{1e}*!\"`\u{b}\
        \u{1c}u!;`#9\u{17}!4as\u{c}i!1`Q(\u{c}! a8*U \u{2}hl!4`yV(!;a:?G D~\u{2}!Ga\u{15}F4!+`\u{1}\u{13}n!>a\u{b}\u{d}\
        0 \u{0}&\u{0} \u{7f}Z\u{4}! a).$!=a%`:! `,\u{12}w!&aB\u{1f}\u{9} h<^ gsb \u{1}A# Li#! `XE4 \u{3}\u{1c}\u{14}!6a\
        +\u{1a}\u{1a} ]G0 Yk@\"\"`!`aDT!!`\u{1f}x\u{11}!*a\u{13}]*!\"`w(@!;aZWw \u{15}V\u{1}!=a\u{1}0#! anJ(!)`\u{a}Vn \
        \\Dp!Ba\u{c}\u{11}}!<a%}B!9a8\u{5}V \u{15}H3!;aFn;!,arkF 0\u{1}U!<aQ\\p jav!!`X\u{1d}*!<a=\u{1c}3!'aK\u{13}x!<a\
        fM# L((\"/`6`\u{1f}a\u{0}!,`\u{1f}\u{13}*!=a\u{10}\u{18}@!<`T\u{17}n!+`U*} jc\u{3}!0a|\u{1d}\u{4}!Jaz\u{c}\u{18}\
        ! aqH)!&`Em/ b\u{11}I!8`\u{13}p6!:ar9M! `+@\u{11}!Ca\u{2}a\u{17}!'a-Y'!!`n@,!<a96?!=akv{!\"agL\u{8} .\u{b}\u{18}\
         p}2 \u{1}lA %\u{13}B!?a\u{b}\u{14}e f7v!0aBR\u{8} wE\u{13}!!`w:C! a\u{18}\u{c}C!/a#_G! `s~\u{b}!7ajX'!!`$UA!8a\
        oB\u{9}! a-&\u{18}! a|\u{1d}\u{1b}! a\u{9}'^ \u{1c}\u{e}{!GaT^< WzY G\u{1c}\u{14} W<% em0! a~II \u{1e}9V!&aJQZ \
        \u{a}\u{0}\u{1c}!4a7 9!#`z$]!4a\u{b}\u{1c}\u{3}!=aRw\u{d}! a\u{2}N\u{17} *H,!<a(\u{0}.!*`u@E!)`&%o .mo! `;ww! a\
        \u{f}B\u{7f}!-`YU\u{7}!&a.G\u{8}!=a}tD! a\u{16}\u{a}P!*`\u{1}\u{18}[!#`O\u{5}q!\"acV{!&`+\u{d}; y\u{19}Q!4`\u{1d}\
        \u{1b}_!>a\u{2}_b y\u{1b}b <G*! a\u{a}CC! a=&f \u{f} \u{6} \"\u{b}\u{13} \u{19}#( h;,! a8?,! a{dG +c[!;a$+f t\u{14}\
        \u{14} @-\"!<a|29!<`(qh \u{1d}\u{7f}\" =-%!9aE#/ z(f gvf! a\u{19}~k ]\u{d}\u{0}!>a \u{1a}2#%`6`!`6sq!=a/m\u{7f}\
         o!1!*ai\u{18}> g\u{d}@!/aR\u{c}\u{d}!'a^1\u{13} \u{1f}cg! a<b\u{15}! a~90 PR} j\u{1e}D =?&!8a\u{f}q=!=a*\u{17}\
        >!;a\u{0}gM S\u{1}\u{7f}!;`iA\u{c} \u{1d}\u{4}E!Ga8\u{7}\\!=ao>x!4aQ\\&!\"aD:  :N#!<aj\u{f}@!Ja9<\u{18}!\"`JfB!\
        *aU\u{19}E!JaF\"I m&\u{5} 8\u{8}\u{6} Sn\u{c}!<a{Y\u{15}!,a\u{1b}a7 \u{2}xE!.aB\u{e}`!<`Wxd X^s   4!?a[b\u{4} ?\
        |\u{5}!&`\u{11}0\u{f} \u{1}o!!4`4\u{c}` G]} en\u{1b} 1r(! a:\u{e}i Y\u{b}\u{5}!4aS!G!7a4Fv!=auV\u{3}!\"aM:\u{16}\
        ! a\u{c}}:! a\u{d}~> \u{2}9x _!\u{11}!<an*\u{11}!$aJGW!!aR}Y!4a\u{0}z\u{12}! `\u{2}\u{16}>! a~\u{14}?!*ap,n \u{7}\
        H\u{7}! `j(\u{b}!;aVn\u{f}!!aG\u{1d}*! a\u{1}\u{9}0! a(|5! a\u{c}u7! aX(:! a/)L!;`:\u{f}d!'a\u{e}0x Z).!;`\u{6}\
        tR g\\y!Ga`=U!\"a^vo! afg\u{b}!4`>A\u{1e} =\u{1}+!!`\u{18}W@ b0H k\u{3}v! a?\u{10}C! a\u{9}1N! `\u{12}W; \u{3}c\
        < \"WJ!#`\u{1c}RT!*`>kW gH\u{17}!-a\">(!#aI'@ ~3A dF/!Aa \u{18}+!;a\u{1f}\u{10}4 \u{4}~L!>andZ *.] \u{e}\u{8}\u{8}\
        !<aw}\u{1f} Rt$!8a\u{17}\u{7}`!$a%G\u{5}! a{\u{1a}\u{17}!$a\u{d}F& F\u{2})!8a)p< eS7 \u{b}BL!)`~\u{8}Z!&a\u{12}\
        Fa T~d!1a7_g!!a\u{2}\u{0}\u{15}!GaU_\u{1c}!4a\u{a}|q!+`\u{4}ix!2`wi,!$a\u{18}-/!*`C\u{c}\u{0}!=a~ \u{2}!4a[\u{1f}\
        \u{1a}!=adc\u{1d}!Ea 4a!<a\u{d}d\u{4} s,H Z@J \u{8}QZ!/aO2b 8VJ! `\u{b}5V G;Y!\"`@\u{f}p! aPi\u{9}!'a-F0!6`EIN \
        K\u{19}`! `\u{1c}0N!8a\u{0}\u{1e}U! `3Yf <[\u{1f}!8a\u{1e}\u{1a}S!;aO\u{0}\u{e}!;a\u{1e}Ja! a\u{6}%h!#a\u{11}k\u{16}\
        ! a\u{1a}h5! aTR6!!`,\u{19}L! a\u{11}^M! aI2i! `=\u{0}p m\u{15}t Wf~!\"al\u{1c}f!<a\u{1d}<\u{a}!=ao\u{f}D!#`H2V\
         i3]!<aTw\u{1b} JX@!6`f8p!&`D\u{3}\u{6}!)`#\u{f}\u{17} \u{7f}Tj!\"aah\u{12}!'`\u{5}9\u{1c}!\"`\u{7f}M*! a[p*! a\
        \u{5}\u{5}/!*a`\u{1f}\u{1e}!=a\u{b}:0!Ba\u{17}V< \u{7f}F?!BaDVY!JasG^! a/uv \u{13}t% _\u{18}(!Ja\u{10}N6! `VSG!\
        <a\u{1a}\u{c}I!'a{\u{12}M `+O!!a\u{5}}\u{c} }a\\ 7l\u{6}!#aHp\u{c}! `\u{1}0C\"4`\"`kix!Ca5\u{7f}\u{a}!?a9_T! aN\
        EV!2a%z\u{1}! aq!$! a\u{1d}\\>!<aNpH!Fa\u{19}UL nET! `x`X \u{10}5\u{12}#-`+`,`]L!!$ap\u{16}V!)`Pp^ \u{19}jb LZ\u{2}\
        !\"`1M+! aD&S! aIX\u{9}!;a]\u{19}\u{9} k+7 3(!!Ja!bJ !}> \u{18}\u{d}F!CaQB_!4aS\u{1d}i!=a\u{5}OO P!_ \u{e}\u{7f}\
        M *8P EEd!(`\u{7}k8! amq;! a\u{8}\u{1b}o \u{f}\u{a}w! a\u{6}\u{1}\u{d} R{.!/a8BL!,a\u{c}CL!(a\u{5}\u{1c}\u{10}!\
        <a>i\u{1c}! a\u{5}\u{1}k!&`T\u{5}\u{f}!Ga0\u{16}4!>a~do! `.B{ \u{3}[\u{f}!!`J+\u{1d}! `\u{d}9\u{15} {n\u{18}!Ea\
        2~)!Ja2\u{c}?!+`\u{14}B\\ pL\\!;`\u{1}Mg $\u{f}\u{7} \"71 ?eK! a\u{11}nX \u{2}|#! a[\u{1a}K!<a]\u{a}a!(a\u{c}J\u{1d}\
        !%a:\u{17}4!<a[wb!Ja&VD!3aN\u{6}D!$`\u{15}Xd!,aT#q!>a\u{11}Kr!)ap<\u{13} tx/!;`\u{1e}\u{17}0 b21!)`\u{13}\u{9}S\
         7QW!=a~\u{1f}_  !\u{1}!)`\u{1e}~\u{4}! a\u{16}g\u{12} \".\u{1f}!1a@<\u{1f}!\"`U>%! a\u{f}H\u{13} w2% )\u{1e}+!\
         `\u{1f}^- wNI \u{1b}vT =h\u{4}!\"`\u{1c}<\u{c}!*aFB\u{11}!=a\\t:!+`KbI!7a<0O \u{b}GT!-a<?\u{0} qY\u{1} 0{9!<a\u{17}\
        \u{15}\u{10}!>aRZ\u{9} 0\u{9}G!,aUwJ!>ac([ \u{d}H\u{2} \u{12}y\u{d} f\u{11}\u{13}! a\u{1a}x\u{1b}!)a\u{11}\u{14}\
        \u{1e}! ax\u{f}=!1a`\u{a}D!!ae!h\"+`,`H\u{5}t!4aG\u{1f}t!7a\u{19}\u{0}~!Ga\u{a}_\u{7f}!8`F\u{13}$! a#\u{11}0!\"\
        `J03 \u{9}`<!=aY<P!!aQ\u{16}g!1a\u{0}`x!%a\u{b}/, \"`y!<aavF s8[!\"`4V=!!`\u{a}]V!Gadj^!#a1)j Xn\u{3}!AayA8!Ca1\
        R9 \"NT! a)\u{4}_!\"`pFl! a\u{1d}t2 875!,a\u{13}%n \\_v \u{9}Mz!Ha+{\u{6}!*a`\u{0}\u{f}!;aN\u{b}\u{12}! a6:I! a\
        }3u!;a*\u{0}\u{1c}!$a4vH!=aVTK!Ga`eR!*`:k^!(a*\u{a}o!Ja\u{14}k\u{14} fET!#`jmx!=a~r\u{18}!%`)K\"!6a\u{1a}QN!Da\u{d}\
        @o!6a\u{d}:\u{15}!Ca\u{a}V3 K!9!-aqx>  ^H!*a\u{14}\u{1d}i! a!/` \u{1d}M\u{1} \u{7f}x$ K\\z!Ga\u{3}q\u{1c} E., O\
        \u{8}A ]\u{1f}D! a\u{13}qU \u{6}Au $J|!4aUBM!Ea (\u{0}!\"a6>\u{c} d`\u{10}!&`\u{5}J\u{1e}!\"`e\u{19}! \u{4} , \u{17}\
        W0!Da!XD q)O \u{1c}\u{6}m!4`a2\u{a} \u{b}nG X4\u{7f}!>a?\u{8}\u{16}!4a\u{1}['!@afWA!Ga\u{7}QG! a>)\u{b} x7\u{d}\
         fOY!\"`g/h!;`4\u{17}}!8an\u{1b}9! `. \u{19}! `9r- \u{14}K: p4\u{2}!?a\";\u{12} tV\u{1f} --+!/aYE/ 8B=!!`S.I! a\
        e\u{19}\u{9}!#a \u{0}c \u{b}Z{! a\u{4}\u{12}# \u{1f}\u{13}7 .KD!Da\u{1}\u{19}J nrw 8 ~ \u{16}4\u{b}! aT\u{f},!<\
        a[b{ n(Q!1`)gj! au\u{14}\u{1a}!,`>p\"! a\u{1};)!#`EfR!JaY8U \u{5}\u{6}n!)aD'p!\"`(.x!=aC\u{6}\u{4} \u{12}\u{f}B\
         \\iG!,a+\u{18}_ )O\u{0} &i* \u{1a}\u{a}J! `G$l \u{1d}l\u{7}!=a\u{3}1\u{13} \u{0}F\u{14}! ap0C *\u{18}M!/a)wP!2\
        as\u{d}d!<a\u{f}=\u{12} \u{3}E !Ea30( u\u{17}9!%a\u{11}xn e\u{a}\u{10}!\"`GR0 r'f!!a'Qy!<a' \u{c}! a\u{1b}5\u{f}\
        !=a5H\u{1c}!;`DyE!+`(iU!Fa9\u{d}< \u{14})\u{7}!>aT[E!=ao\u{8}E!Ba]-l v*\u{1e}! ad\u{0}5! a+J? <iG kOU ]cZ!Bafxo\
         s\u{c}t!,a\u{11}J5 \u{19}.[ 0O\\!+`\u{14}s]!CaE\u{13}e!*al\u{1c}h!Ga4\u{7}s!!`\u{1b}i& M!3 \u{19}4n! `Jv\u{6} \
        #\u{1f}\u{10}! aSoW!Ja{X\u{9}!*a2d\u{a}!<`O-\u{d} B?\u{19}! aR/\u{1d}!!`kS5!<a3uL! a\u{13}5T!:a6\u{d}^ <\u{14}!\
         \u{1b}3g!4a[d\u{6} Ul\u{12}!%a\u{16}\u{b}\u{13} A4X \\Hp!Gah\u{13}\u{c}! aZGK!.a\u{5}\u{b}K!Ca{^P!<a\u{1}Pg\"\"\
        `4`\u{15}kg \u{9}\u{9}1!,aWuf NW%!?aGOL hA\u{3} h\u{15}\u{1f}!*`V\u{e}G!&`\u{1e}\u{1f}g )r\u{d} 4M\u{10}!#aue\u{1e}\
        #!`\"`9`L\u{15};!=a\u{1a}}[ 8\u{1}[ k\u{10}^! a\u{d}X_!=a\u{1c}{\u{1a}!;`\u{b}x$!$aH,?!<a45H!<a-R\u{f}! aWd\u{c}\
        !Da\u{0}p\u{13}!$ad\u{17}\u{1f}!(ax\"F `V~!+`{-, Q.=! a\u{13}\u{6}>\"#` `r6R!\"`4\"a!Ja).q E\u{7f}R! `d:n!>a\u{1e}\
        /o! `b\u{15}\u{f}!#`\u{9}\u{13}\u{15}$+`*`-`.`\u{14}u6! a\u{c}My! a%^{!=ag\u{5}\u{6}!(`\u{9}/\u{1c}! ay-p! `l\u{15}\
        v!-aPw& Jt\u{0}!4a )\u{e} mg\u{10}!)a:K* >D9 k'\u{0} \u{3})E\"!`$`HBP!;aP\u{7}]! `\u{f}\u{8}a!<a.Yf $Xn n\u{1c}\
        \u{1e}!=ame6 \u{2}\u{1c}s!-akG9!5aDvP {QV!Jat\u{13}X!Ga\u{7f}R| \u{1a}\u{1}\u{7} <1%!\"`Z*[ Ga\u{8} \u{3}G\u{17}\
         Y3+!\"`iS4!AagF[! `t\u{5}f! a<\u{17}$!;`\u{a}F(! a\u{c}uC!2`:U\u{4}! `]'6 ><D \u{6}2'! a \u{f}>!#a|kO!!`\u{10}\
        0k }\u{19}u!=a_i) R1Z!'`^\u{1b}\u{17}! a+f\u{18}!;a#0F iF| %KX C\u{1e}h!4`:\u{f}}! aX~2!Ga@78!;`.vH! a\u{b}3\u{6}\
        ! a1\u{1e}\u{15}!Hah\u{16}6 C!S!+`:0o!&a?R\u{7f}!?a\u{c}xJ!!`oy\u{7f}! `&\u{5}\u{f} gB\u{1a}!\"`#\u{8}8!)a\u{6}\
        \u{7}C!&`a@G <f\u{0} \u{9}~\u{9} +t9!*a\u{12}{`!$aHq\u{1d}! a*~r \u{7f}#y!;aNU\u{15} s\u{13}0!#a72:! aDIE J\u{7f}\
        b! a_\u{e}\u{7} @\u{b})!4a\u{1a}.\u{4}!5a6\u{1}\\!\"`\u{6}vq!,``&u!7ai9{!\"`b:\u{b} \u{a}z&!Ja2T1! a\u{1c}*q FC\
        v!*`\u{11}\u{1c}\u{1c} ?S^!)a\"\u{1f}r!JazJ+!&`eq5!Ca[qR!+`} !! ad\u{11}.! a\u{1a}\\T!CaP\u{1b}X! `\u{d}\u{18}c\
        !=a\u{f}\u{8}Z'!`\"`(`'`%`#` `x\u{c}p!?a9c8 3=E!6aJ.U!;`m\u{1f}c \u{1}'o!-`}n} /\u{7f}h!3a\u{8}& \",`5`6f !-a\u{10}\
        Z(!;aFs9!+`F_Q \u{17}\u{1e}r!Ga5H\u{7} \u{18}\u{1}X!!a=\u{15}_!!`\u{a}\u{e}\u{4}!<`tc5!5aWU=!<aS0D!<aQwF!)`~8X \
        z\u{a}y!Ea)o\u{8}! `\u{a}%I! a\u{13}\u{b}h!Cae7v!2a?+\u{17} !s8 \u{b},K!-a\u{5}j\u{5} er\u{5}! `\u{11}L\u{1c}!&\
        `'M\u{1f}!'aqNY!)`n\u{b}} xT/!Ja)TS! ay^r!&`Vi\u{4}!Fa \u{7f}\u{9}! a\u{7}\u{0}\u{1d} E\u{1c}) s]@!4`=UW $)\u{19}\
        ! `\\s^!>a\u{10}\u{5}\u{1} M\u{8}\u{7}!4`c\u{1a}\u{14}! a&&2!4a|\u{19}@ {1\u{17}!\"`~jJ!(avEf! `8\u{1d}m! ajIz \
        \u{2}d% /@]\"\"`#`\u{7}Q\u{1f} }7#!/aGc. UKR ?n]! `?\u{7f}\u{4}!1aR\u{f}\u{1a} \u{e};) \u{8}>6!#`]\u{0}_ y\u{6}\
        d!;`g\u{b}w!4a,~\u{2}!Ga\u{d}N\u{5} b\u{1d}\u{17}! a2A\u{1b} k*\u{1d} \u{16}60!;aHx3 \u{10}F8! `EoS!7a~l^! ap)m\
        !Ja\u{11}z\u{16} )l%! ah9,! ae\u{1}\u{16}!Aa7I\u{1a}!=a\u{f}\\: ~bC!%ai r! `3\u{e}h! a^\u{18}y!@aq/9!4`J$\u{a}!\
        )a-,E!!`8GO =\u{5}Z!;a30w!!`WJ9!<aa/\\! `\u{8}:\\ 18\u{5} \u{18}P#! a\u{5}\u{d}6!GaBO;!/a,v\u{5}!=aS3\u{13} X\u{6}\
        M!<aPqX! ao\u{1d}m!-`d*\u{d}! a\u{7f}P$! awU@!)`%#L!.`[R]!=aHO\u{9}!#ajZ\u{1e}!2a~\u{14}  .m\u{c} \u{14}C\u{16}\
        !Cat9\u{1f}#+`,`1`\u{10}\u{17}\\!;a9\u{3}3!#asfu!:a\u{5}\u{1b}\u{18} #\u{d}0!GaM^\u{a} ~\u{d}\u{1f}\"\"`(`sM#! \
        `j\u{17}:! `\u{8}j? \\rj 3Tp! aQT\u{18} d\u{d}& \u{f}\u{a}X!Ja\u{1c}i9!?aQok!!a\u{b}Z\u{7f} ?\u{4}\u{18}!4`2M'!\
        ;a\u{b}3M! ahv1 \u{1c}!}!<a;\u{16}/! a\u{2}3> '&C!<a\u{19}ZW \u{d}7X \u{12}'\u{a}!4aQA( H\u{6}2 _\u{7}<!;` _~ \u{6}\
        Y>!,`eLo!CarUt \u{0}\u{7f}\u{b} \u{b}\u{f}a!=aORq!=a\u{1f}D{ ?M\u{1a}!#`W\u{1e} !*a:g4 \\o?!2aQ\u{6}^ \u{19}9~ \
        B\u{1}\u{11} J\u{9}\u{11}! an*\u{1c}!;`6\u{10}C Dpd \u{9}+z!5a;T\u{b}! `:E=!GaH\u{1b}S IGt ;\u{1f}~!.a;%<!,a;J$\
        !#`9S.\"&`=ao\u{3}5!Ja\u{b}CG -%f!-as\u{a}* RFQ! a/8\u{0}!'a\\^\u{16} \u{5}\u{d}4 \u{14}}B!=a\u{1b}\u{16}i!<aXl\
        '!=a\u{d}8t!;a/\u{19}+!<a\u{8}\u{7f}K \u{f}Xh }\"\u{10}!!a{B1!%`\u{2}{5 \u{b}?7 \u{10}gD /\u{5}x!+`<Xh!!`m2{!\"\
        azdj \u{10}\u{8}s!;`@1\u{6} dg\u{c}!GaD,=! `\u{4}BS!!a\u{7f}LS ^E`!7a\u{2};+!3aVe4 \\\u{3}H!%aW\u{4}5!!`\u{2}n6\
         dLL!<aE&T!Ca<i}!/a\u{c}%\u{3}!\"a)p\u{1d} \u{17}\u{9}b!=aT~j!Jaj\"k!4`4Ny!*a\u{e}`{! a\u{a}]\u{8}!Ga3\u{12}\u{b}\
         n\"b!#`\u{9}Sy!<a\u{d}\u{1a}7! aI)R!<axij \u{1d}En!6ae\u{c}\u{11}! af\u{16}1! `u^I Zpy!!`&V\u{a} I\u{7}L! a/Ip\
         }j0 yz:!\"a\u{5}U;!)aT\u{4}J!)a+\u{e}N \u{1a}U\u{17}! a\u{8}U\u{1d} LDH E\u{10}\u{4} L~.!6a\u{e}K6 \u{9}}o! a\u{e}\
        (\u{5} \u{1d}a)!?akv9!?aT%:!,a\u{b}\u{5}F!=a`>K!Ba\u{19}\"b!?a?\u{17}q \u{2}2> x\u{12}_!(ax\u{1b}o!<aE|y! aG\u{13}\
        \u{7f} 1`4 q\u{b}E (\u{2}~ pj\u{15}!&`TA% \u{c}\u{19}: +<\u{7f}!9aDY\u{1c}! a4G  x\u{7f})! `=b*!2aLr2 ]i5 \u{14}\
        F]!8a)\u{1}_ ohd!!ahF\u{7f} 5\u{18}\u{8}!;a/_?! a\u{7}\u{5}T m\u{12}]! a\\=s &os \u{1c}x\u{16}!=a\u{1c}7\u{18}!\
         `\u{d}w)! aW}5!(a#\u{1a}L \u{b}\u{1b}\u{b}!/aB#P \u{4}GZ!GaMJj SEz!!aww>!5a9lr +.V!Ga|!{ Ky5 }iG T\u{1e}G!<a\u{1d}\
        [c! a?|\u{7f} \u{7}c) K9L \u{13}\u{5}^!\"a<Vv bcG! `;@S!AaY:_! `zau! a@cN!<aEHQ!!`\u{13}w\u{3}!GaO\u{7f}\u{11}!\
        \"a\"\\\u{15}!3a\u{1d}/'!%a\u{2}\u{9}= #`\u{17} a\u{17}< 0@O!\"``\u{13}l!+aUY\u{11} <\u{1}\u{18}!<awwB!$az.P!Ea\
        \u{3}m% \\R) `k) '\u{17}w fT\u{10} \u{14}\u{d}, \u{13}\u{1c}4! ah|c!8akk#!=a\u{13}7% BL= ehn!!`e9y!Ba8X& I\u{3}\
        :!Jaz\u{1c}\"!4aC\u{10}4!%`L\u{4}8 \u{12}\u{0}W Xhb! a\u{0}_  Z\u{19}3! aUL= \u{4}\u{c}r! `f`]!;`!Ap \u{1d}\u{6}\
        } \u{7f}?3 ?\u{14}\u{1d}!+a[9W \u{15}a`\"#`4`}]g! agJz!\"`=\u{16} !2a\u{b}7'! a\u{11}2J \u{19}{@! aS\u{a}[!,`,4\
        \u{c}!CaN<\u{1d}!#`\u{5}#\u{1e}! aTsa!Da\u{2}\u{c}e n\u{1e}\u{12}! a\u{11}\u{8}\u{1a}!)a\u{d};&! `|\u{13}H!<a8R\
        S \u{13}4o\"#` `+A\u{15} 43\u{7f} EV$!/a\\\u{12}:! `}sC!=ayF}! aue1!)`J3@!4ae]J! a\u{c}\u{19}\u{1b}!&`\u{9}4U! \
        aYTV G\u{4}h!>a\u{1f}I} ``\u{15}!)`E9L \u{17}bd!4`'C~! `/)\u{14}!2a3\u{e}B!;a0TL!GaKvj! ar\u{f}o!\"aW0{ \\:\u{1b}\
        !>a\u{e}5K!\"a\u{17}H\u{8}! axB\u{17} \u{2}:. B~S!-`\u{7f}\u{8}\u{6}! aR] !$a\u{16}KJ G\u{e}h! a`\u{16}G!)aJRV \
        #\u{12}j!%aN\u{16}n! a]\u{1e}\u{16}!0atV\u{1e}!&a|0\u{7} \u{6}*\u{f} g05! `hyo!<a^Zz!?ac\u{1e}\u{1f}!\"`h.M \u{f}\
        <k!1`^H1!!`'08 Ii\u{4}!'a],\u{10}!=a\u{18}^h 2Hx Hw\u{7}! a\u{7}\u{18}M!&a4qU! a63V! a\u{7}^`!Ja;=T a\u{1f}\u{6}\
         'b\u{7}! a\u{1d}\u{4}@! aZNB!\"a@\u{14}\\! `\u{14}\u{13}Q uAY!7a6\u{4}h!>a]1x! aS\u{f}* >_N! `\u{2}\u{15}T!+`&\
        $\u{13} \u{1c}j, \"cA!<aN1M!DaIm^!&a!6e x\u{1e}s!<a=6~!!`?~M!=aV_Z 1:d @Tm X%&!Ca\u{1b}\u{8}0!;a6c6#+`-`*`Pj\u{10}\
        !4a\u{6}\u{1f}\u{18}!-a<=<!7au9E d[G!4a\u{18}Zb!4auQ\u{7f}!!`YT- r{Z!%`1\u{b}g!Ba0]i \u{9}\"y! `\u{15}Wa! a~Mg!\
         `Q\u{1a}q!=a2\u{b}I!%`^6[! as3` V4q!4aDl|!'aTz\u{7}!.a1\u{18}\u{10}! a\u{e}\u{f}\u{1a}!Eabw#!'a\u{0}\u{0}4 h\u{c}\
        {!%aU=~!2a<H.! aE#n!9a3m\u{0} r\u{1e}! q\u{14}\u{12}!=ai*\u{14}!)`us$!(a(i.! a`\u{15}\u{8}!,aN\u{b}H!$aD[L!8`Bi\
        \u{e} *5C 5\u{18}\u{9}!?a\u{8}u&!'aa\u{12}/!=a9+1 \u{1f}Z5!Jarz9!!`\u{7}#I!2axRS!Ga\u{13}\u{1b}\u{11}! apb2 \u{c}\
        K>!(`<\u{d}\\!$a)1q l$\u{b}!<ab'\u{10} ~A\u{1c} i\u{18}#!6aX\u{e}/ \u{12}\u{e}8! aQx)!!`=\u{1b}< Y<@ M\u{12}A!<\
        a2%G!0aXl]!+`\u{f}D\u{18}!5a{2<!4`00U!?a+x3 \u{0}\u{b}n _z\u{8} e5\u{1d}!!`=0\"!$a,U8 \\w\u{12}!&a>:\u{1e} 2b  \
        $\u{15}*!!`5)6 xDa \u{1e}ik!;aS\u{e}\u{b}!$`\u{10}_&!<avcc!*aRZp! `_H\u{1d}! a\u{17}u; T\u{8}I (LU \"ea!<aq\u{1a}\
        \u{7}!<a})'!8`3@/!Ja\u{1d}CG MGq $g9! `\u{f}:^ x)a g%\u{18} \u{6}e1 JJ8!4`\u{0}\\S!?a\u{0}2q :r| %c\u{2}! `\u{17}\
        c\u{4}!=arjQ! a:Jc \u{1a}\u{5}o!>a$l\u{1c} yJx!#`(!}!/a\u{10}^!!-al w\"(`4`N'\u{7f}!1aQ%\u{e}!4a@R(!\"a0}{ \u{9}\
        &|!4an0(! a\u{1b}Bk! `V\u{6}6 \u{8}D_ Ps= \u{1}\u{4}k  ,{!,a/7v! aMS%! aq]\u{a} +=0 G.6!4a\u{1c}\u{1e}Z!$a\u{1d}\
        8[!#`h\u{13}:!;`.Sx! `F!\u{d}\"#`!`+<S!#`W\u{18}\u{19}!;a2\u{14}# QC' EP0 \u{1c};6 v*P! ah\u{18}}! a0\u{13}\u{8}\
        !=amy\u{7}\"+`#`\u{14}T;!CaQb?!?a]\u{4}f R_q (u\u{1c} \u{15}u\"!4aE\\<!<a\u{1b}iQ!Aa\u{f}hI!Ga>3L $(a! ad\"u \u{11}\
        \u{16}} Mr\u{1}!&`C\u{9}\u{18}! ahn\u{1b} +{C \u{3}uI!;`Z1S!)aI^U!Ga95g! a$/\u{19} d\u{5}X! a]Q\u{14}!Ja!\u{9}\u{18}\
        !9aa\u{6}4 K\u{1f}z!Ja\u{15}|N X\u{0}n!$a`ir!<a0le! aBCi Zi\u{0}!\"a\u{14}\u{5}\u{17} 9r,!<ag[4!#`iW[ 8\u{4}r \u{1}\
        \u{3}~! `[^\u{1f}!&`a_j! `\u{13}/! &U\u{c}! a%;\"! aW\u{0}P!\"`&u\u{3} \u{15}r !.aPnG \u{1}~q *}\u{15}! `\u{5}H\
        ?!\"`=om#!`$`4`\u{7f}\u{5}y!#`h2\u{7} bR\u{10} [DB \u{d}\u{7}N F$~!&a\u{1f}\u{10}\u{11}!<a\u{4}\u{1b}@!Ea QB!!`\
        |\u{c}I!Ja\u{7}6a! au\u{11}o WO#!4a>\u{16}' \u{16}\u{14}?!-`\u{18}eA coS!Ea\u{c}Xw o2\u{9} g\u{8}) #@B \u{7}\u{7}\
        y 3FJ 0OR!=aw_V eAj bA\u{1a} \u{15}r !+a\u{7f}9x s\u{13}\u{18}!<aAE,! a^-<!JaB&U J\u{1a}j!4`['\u{b}!,`~Y- ;\u{6}\
        -!;`Tj_!/a qg!\"`.;\u{a}!<avH\u{a} \u{6}pX! aai\" zS/ A&= \u{7}BE!!`a\u{4}\u{13}!&a\u{13}(N \u{16}L]!=a'\u{0}s \
        N/! O@0! a&&> XJT!,a+Cj! `\u{4}Co!;a\u{1d}q/!<a)3g!&awu\u{14} ;t\u{1a}!\"`W48! aNq=! aS)f \u{11}\u{c}| S(~!4aT<\
        \u{7f}!Ja.:\u{a}!!`h+\u{17}!+a\\S\"!$`+n3! a\u{1c}wz ]n\u{e}! `$~\u{16}!#`V\u{1c}^!=a\u{a}\u{13}\u{1c} \u{19}M(\
         Nw(! aj\u{14}`!\"a\u{11}Z\u{b} g\u{5}\u{d}!Ja<{p! a\u{13}4r! a~`x!Ga$p\u{5}! ``j\u{12}!=a\u{d}\u{13}\u{13}!=a$\
        c\u{14}!\"a\u{12}-\\!4a>*c! a5p\u{16}! `V}G!4a\u{16}\u{18}H <)| @o\u{1a}!\"`=g2!;`}\u{e}G!'a\u{1a}Hh r\u{18}z!<\
        `r<{!4`+\u{f}O @x\u{17} \u{15}v\u{1c}! `\u{12}</!Ja\u{13}j@! `[pN \u{13}\u{4}q e&E! a`F\u{16} @EQ! `Ipe!Da=i\u{10}\
        !'a\u{1c}#\u{11}! a|WA! aUvc!Ea\u{6}7e e\u{b}\u{9}!\"ad\u{3}\u{c}!'`\u{8}\"a! a\u{1c}>\u{f}!4`-t\u{11} \u{7}K\u{1c}\
        !#`\u{11}5\u{1d}!(a;0  L:B!@a\\[\u{2}!<aDl(!!a]-b z,d F\u{9}\u{3} 'p) 7R7 h2s! a'J\u{0} \u{16}&\u{c} Rn) ;@~!-a\
        DX\" =J2!9a\u{6}=8 }i\u{8}!%a\u{0}T;!Ca\u{16}q@ *7\u{3}! a\u{2}CR 8YS ?h]! `}_\u{17}\"+`,`X<\u{1e} D\u{1f}0!8`-\
        OB! a1Jz\"$`#`\u{19}OO 9#\u{1f} (j'!<a\u{16}q2!&`\u{1f}EG!;a\u{9}`W H\u{1b}t! aoO;! a\u{18}9>!Ca2HC! a[WK!?a\u{1e}\
        2g E\u{1d}u!<a2~\u{16}! a\u{4},5 @K5\":` `!pl! a]\u{5}\u{6}!\"`t(\u{7} L\u{16}. [\u{c}0 T|M!Ja&3w!;`bVH!>a\u{0}\
        \u{19}T!>aS6m! a\u{11}\u{e}> $\u{10}\u{6} \u{16}D\u{1d}!?a\u{8}P\u{1d}! a6+.! `:l\\! `&\u{1c}\\ D[\u{a} DA/!4a~\
        <L \u{9}\u{b}c!4aa\u{8}3 zx8 vNZ#!`'` `>\u{1a} ! a=\u{7}\u{7f} YG\u{16}!*a~HS!%`\u{13}O]!;`c\u{17}d!*a_>f!GaW\u{6}\
        \u{0}! a.d\u{1c} \u{18}q#!$a[X+ \u{7f}\u{a}s!6aDEw!=a3W\u{4}! ac5&!2a[\u{1}P!<a|Pd!#`Z\u{17}\u{1a}!\"a\u{8}\u{1c}\
        -! `\u{9}64 \u{4}\u{17}X!.aIA\u{2}!Ga^kZ R\u{b}c ^3\u{1c}! aw\u{a}E ^Ml J\u{3}%!>a1\u{3}A! a\u{f}:+ o\u{7}: \u{9}\
        p} ^\u{0}\u{16}!@an\u{7}5!<a\u{5}\u{9}= \u{1d}\u{5}6 \u{7f}u[\"!a4`|t^!,a&\u{4}w! a#J\u{15}!<a\u{f}\u{5}\u{16}!\
        Ead6+ .IS UJ-!4a\u{7f}30 \u{1f}W6!6a\u{1d}W`! aa<u! aW\u{b}u!$a7}\u{3} )[\u{4}!0ar\"D!;a)`\u{d}!5aM5d!#`\u{2}r\u{13}\
        !?am\u{1b}\u{1b}!-`h-l!#`\u{12}\u{11}\u{1e}!=a\u{d}FU!?a&K\u{9} \u{d}\u{10}\u{a}!*a*\u{1d}\u{e}!;`\u{7}s_!5a*\u{a}\
        # 9bA!+a{-G!=a4\u{7f}\u{e}!*`%\u{3}\u{19}!'aW\u{16}I DHk \u{1a}c\u{0} \u{8}\u{4}\u{1} }Y\u{11}!=a7n2! `%bC!*a|9\
        I! a0QS \u{7f}\u{b}1 &[P T\u{c}\u{3} t`8 q3a! ahS\u{f}! a\u{1c}69!(ai/D!\"az\u{18}B!;a\u{1f}]c!=a\u{1e}|\u{b} n\
        \u{4}u /[|!Ha\u{11}i\u{12} \u{1}%Q!\"a'*d <m\u{5} b#\u{8}!\"ap\u{1e}\u{8} })- \u{3}\u{4}F!8``^o! aAV\u{0}! a\u{0}\
        \u{1d}\u{b}! `\\c, 1|,!Ga|]^ S\"\"!<a\u{11}J' b\u{c}(!*aQi0 kw/! a\u{19}\u{14}5!\"a7@d!?a%i\u{16} t\u{16}K Bol \
        fk) z|-!)`B!3!<a\u{2}uF!#`}\u{f}t!%`%.' a\u{f}F!<a_\u{1}M!3a{Q`!+`\u{3}Ce!+aE\"t!)`\u{1d}?\u{13} @1\u{14} hK\u{17}\
         \"\u{c}'! a\u{1d}t=!@a!(\\!<a\u{1c}gb!Jah#&! `Wl'! `+9L 8)\u{5}!Fa\u{15}c\u{c} &*B dCj!&agW\u{9} \u{10}\u{10}\u{15}\
         Ze\u{1c}!-`OY ! and#! `!\u{e}#! a&\u{16}@!?a0 A!!`\u{12}TT!+`7Ec \u{1}9\u{15}!#`U_B @^o!<a\u{14}=q!!`\u{14}\"\u{1d}\
        !>a'a&! a\u{b}\u{12}<! ajn@ U _!2a\u{0}!s \u{6}\u{4}\u{0}! aO\u{19}.!<anD6 lC} \u{a},\u{1}! a3\u{5}\u{b}!!`\u{9}\
        6\u{d}! a}\u{9}\u{1c}!;`Ek, =\u{13}J!Ja\u{14}\u{16}w! a\u{12}T\u{b}!>a$h\u{1e}!%ah\u{11}J!JaT8b!,a5\u{1d}/!!`-Y\
        d!-aR=m! a\u{e}\u{6}\u{6}!#`\u{1a}1\u{1f}\"!`Ba\u{a}\u{11}s dV|!\"aZ0\u{a} \u{15}\u{8}< m7A t\"h!;a\u{1b}E~!8af\
        \u{1c}\u{4}!4a%7\u{c}!BaX1N ~\u{5}O!Jak*p <+\u{0}!<a\u{17}:\u{1a} ;e. \u{2}x7!-`VUC JBD! `? t! aZsz <M(!/`=-4!-\
        az\u{15}6!;aZoM! a4~[!4`\\\u{e}\u{7f} \u{18}E1! ay[O mSw!Ga[=u Jz\u{12} t\u{1a}5 \u{4}GW!'`\u{1f}\u{7f}Y! aD\u{7}\
        Z \u{1c}F\u{9} +y\u{13}!?a/\u{1c}> K?F d|\u{0}!#`As\u{17}!?a\u{7f}MM \u{14}[j!<a1Rx!<aa^\u{7f}!Ca\u{1b}\u{6}s \u{7}\
        \u{16}\u{6}!Jawd\u{7} yj\u{d}! `@0r! a2\u{c}\u{9}!\"`A6*!Ja]VJ! `@m\u{12}! aP\u{11};!$a,\u{14}P q\u{12}\u{5} rc\
        (!2a# 4! aQ|? Z6m! `\\Y.!\"`(\u{9}l \u{8}M6!5`PAE!#a,*N )\u{15}e!(`PZn!Ja\u{12}q\u{e} \u{2}e\u{17} TwQ! am\u{a}\
        Y!Ja\u{b}\u{2}\u{13} h|\u{19}!4aSl  xR'!Ja7\u{11}7!;aGGe!,a)\u{3}x! a\u{13}W\u{16} `/o G-\u{6}!3aDM\u{14}!#aYA+\
        ! a?\u{1}=!!` \u{5}F!<aP[\u{11}!\"a5=5!&a*4_!\"`\u{17}`u .#>!,a'A[ e\u{9}h! aS?8! a]9V!Ga\u{7f}F\u{a}!Aa&)\u{c}\
        !'a4}@ \u{10}G\u{17}! `H`U! `_ba!)`\u{16}\u{6}~ 2L*!Ja^\u{15}0! amS2!Ja+\u{4}N!\"`w{w P~\u{0}!4a1[\u{f}! aCW\u{19}\
        !.a@%A d$m! `2uu!0`S}\u{11}! `\u{6}\u{4}7! `8\u{1b}k!GaS\u{12}z! ` 1>!7ax\u{6}F!*a]\u{13}\u{6} iN\u{14}!+`mg.!<\
        a\u{e}\u{8}R! a\u{5}5r!Ba.6\u{7}!<a\u{15}\u{1b}N! `\u{3}.w!<a\\\u{7f}\u{1}!3`qd\u{6}!(a\\d\u{17}!<aG$!! `'\u{a}\
        -!9aG\u{1b}7!4a:\u{c}H \u{1}D# RR;!7a@2Y!\"a-hk \u{a}+? 1=L!7a|\u{1}] v{t 5fJ! ac\u{1d}\u{d}!7a#se \u{9}\"j!&`V\
        _m!!`)6\u{d} bR$!3`4\u{5}4!\"a\u{f}N5!>azOD \u{8}\u{18}T!\"`Hl\u{11}! aH;#!\"`S\u{1}U! a\u{11}Z~! aAU\u{15}!<ah\
        |\u{c}!Ea\u{1a}t$!!a9\u{8}+! a\u{c}\u{7f}-!\"a\u{3}'= Idf! a\u{7f})7 -\u{a};!3`\u{0}kF!!`]_X \u{14}&y!Ja%0y!;aj\
        5y }5}!7a\u{7f}\u{10}\u{12} I\u{e} ! `Z>9!\"`\u{f}\u{1}S! a8\u{10}i \u{a}Ar! `NHL!4a\u{16}1j! a=[}!'ab`N [Pl A/\
        \u{1d} >/Q!!arnT!*`pZk! a~\u{e}k n\u{11}Q! a5\u{11}\u{0} ID\u{1c}!?a!e]!+a\u{19}'\u{12}!'a\";a!\"a\u{4}Cn! `L'&\
        !-a\u{19}0&!JaUY/!-a\u{7f}\u{15}W!4a\u{d}n\\ \u{10}5z 6#Y \u{6},a \u{18}a\u{11} (25!=agR6!2a\u{8}\u{1e}s! `Uz\u{1}\
        !Ga\u{17}\\\u{d} i{_ rlh! a\u{8}< !Ea\u{1b}yT!;am6r!=a-^\u{1b}! a0n! A&-!\"a}FH 1@S!&a#\u{15}\u{14}! ac\u{17}\u{14}\
        !=a$@W T\u{8}u!4`\u{5}'v!JaV\u{1e}\u{1e}!3a\u{0}\u{15}&!Jat\u{12}? 5HD!Ja(lm \\C\u{14}!;`VA;! a**W! a0\u{2}s \u{f}\
        \"w!(a\u{d}}T!Ja2oa! `:`f!Ga}i~!+`e\u{4}\u{1a}!4a\u{1f}\u{a}, Kic -=5 \u{e}&P!+a,NW! a\"+]!%``\u{18}\u{7f} i\u{7f}\
        \u{0}!\"`F\u{11}T!<akXj! `9>\u{11} 1j  ymT!*a\u{18}>m |pX!Jacf\\ \u{f}'y \u{1b}B\u{5}! aS{a 4u9! `\u{5}sj!,` r{\
        !Ga'/\u{17} }\u{d}4!4a,SF jH. P[R!DaYeY \u{5}@\u{17}!\"`.\u{a}$!%`EzC \u{1c}[J$(`\"`$`.`\u{4}}O!JaZ\u{16}^!=aUX\
        \u{7} _!\u{13} Rm\u{9}  +\u{1b}##` `;`\u{4}m/! a;q=! aXdK!CahLO!4`2b_!>aO\u{f}s! `92D!#`:?F! a{'L!;`A]L!%`<Z\u{a}\
        !\"aJw\u{18} \u{f}\u{1}<!?a~.l!'aQ\u{19}u!'`-\u{d}\u{4} TB\u{c}!,`dA\u{d}!\"`bC9! a!\u{1c}S wyc \u{c}7\u{18} il\
        \u{8} 0O\u{9}!\"`1N\u{18}!<aG*j!4`7\\q!5aq\u{5}{ \u{7f}K\u{8}!$aXl4! a<GR! `3Le!.aH\u{6}\u{14} :oB!\"a\"\u{f}j \
        VW\u{6}!<af\u{0}y $[\u{a} \u{1e}\"\u{f}!=a55\u{1a}!Ha.\\X U\u{c}\u{1c}!4a\u{12}) ! aTGY!@a/*\u{a}!CaJ\u{1e}%!5a\
         \u{1b}q$-`%`!`$`K\u{f}y!>azj\u{19}! a8\u{8}\u{3}! a\u{7}]\u{17}!\"`9KS!<aN8d!#`\u{1}\u{e}\u{0}! aAd4! `HO7!;` \
        rB!Iao\u{1a}J!!`Nhw!%a7cz! a\u{4}8&!Ja\u{1d}pR \u{6})V!=aPOn!<a\u{7}%+! aQ\u{4}>! a\"4n!&awP !&`\u{11}`^ >\u{15}\
        \u{2} *U\u{9}! aPv\u{a}! a.)\u{f}! avp\u{18} *\u{e}[ \u{1c}Wd! ab(#!>aCm&!!`%\u{c}V :\u{16}c!8a\u{f}KI!'a\u{b}[\
        \u{0}! a]9\u{c}!EawQS =g`!DaPZ\u{c}! a73 !)`\u{9}\u{f}: -4X \u{12}hY! a\u{7f}\u{7}4 ZdA T\u{e}K >\u{10}R!!`*?^!\
         `\u{3}>_!-a\u{19}8z!>az/\u{18}!+a\".! y+, 4\u{8}a! `U\u{1f}c!Ja'P\u{6}! a_\u{12}\u{e}! a88F D\u{7f}I \u{14}(j!\
        ;`I\u{a}k \u{11}!~!4a z& s\u{3}&!;`h6*!;`l3T!8a\u{14}\u{e}p! ay3\u{6}!(a\u{1c}\u{3}\u{e}!!`\u{1b}S/!(aWfn \u{17}\
        ~{ \u{1c}w\u{3}!:`%,!! a-\u{14}! j\u{d}F!Ja/H4 \u{0}\u{2}S!*`HSh!\"a\u{12}\u{1a}h!&aKb\u{c}!Ca\u{13}K0 _\u{3}7 \
        \\#Q!\"`\u{1a}le!\"a.$k dp#!,a;*Q n i /=\u{13}!#`%\u{18}%! a.q9 PEY +8_!Ba\u{8}Ej!?aNNu!*a\u{3}R\u{19} `\u{1}? \
        \u{0}\u{7f}S! aV.\u{5}!=a*WR!;a\u{11}_\u{8} {pa! `\u{8}\u{5}u UB\u{1b}!*a\u{2}\u{4}$ \u{1}D\u{1} \u{12}\u{1a}\u{1}\
        !<a3\u{4}\u{7}! aLM0!#`\u{11}\u{0}8!(aM}C o\u{b}q! a4<r! `=\u{1d}\u{5} r,N :mr!<a\u{19}\u{15}\u{11}! a#\u{1}\u{12}\
        !&`E%0!=ag\u{1}:!;`#RG k\u{a}G!3a.H{ #/|!/a1\u{3}|!!a\u{11}I\u{f} ~o\u{15} \u{1b};\u{19}! a+<E!\"`H\"U!;a`ri /q\
        z!&`\u{2}no! atFt!#`t\u{9}y!&aLk\u{6}!?a!C'!<a1\u{10}a W\u{17}c ]\u{13}\u{6}!/a\u{b}k\u{8}!\"a\u{4}/H! af\u{b}_\
        !9a{\"a!'ap\u{14}s!=avp}!;a\u{5}\u{d}\u{10} 4@( 6\u{12}/!+a\u{e}3B!=a0u\u{1}!8`1y\u{f} \u{1e}\u{15}C! a<)w gC\u{11}\
         U\u{14}*! a\u{1c}\u{1d}S! `K\u{a}e!4`\u{1c}\u{c}v!4a\u{4}-\u{17}\"CaHa\u{5}#-!1a\u{6}e/!Ca\u{14}k>!;a\u{13}DG!\
        #`wZ=!=a|$F a(d! a)[k!.a\u{1d}\u{5}- o\u{17}M! aN3/!!a'g/!\"a\u{f}TA!;affs! ao\u{16}\u{1}! av;\u{1d}!&aIR*!<a>S\
        \u{14}!\"`yx\u{1e}!\"`$~&! `\u{7}\u{2}1!;`w|H ]3[!=aU*\u{18} B\u{16}\u{18}#!`+`.` \u{6}\u{1a}!*agh?!!`lDF!,`88\u{10}\
        ! a\u{2}/\u{1d}!0aT\u{12}\u{1e}!#`k\u{7},!*a&{W!<aLfu!>aH\u{3}z!'a~\u{e}\u{1f} &|  \u{5}\u{1}E LjO!4a\u{f}\u{19}\
        ~!&aR7\u{1c} VG\u{1c}!&a.(7 \u{3}\u{10}M BNO!=aZ\u{19}\u{6}\"!`Bac+\u{e}!$a\u{19}-B!%`\u{4}*D! a\u{8}Cb!Da\u{11}\
        \u{b}k!4a=9o!Ga]\u{e}\u{17}!Fa)n\" \u{2}\u{1f}#! `__' i\u{4}0!4`I$X!'a>\u{c}_ *_\u{18} $u'!7aAa< C'p M7*!;a\u{5}\
        \u{17}?! a\u{11}p\\!!`\u{7}\u{a}\\!<aDO\u{1e}!Ba2_D!+`sTM 1j\u{1} b^\u{d}$&`%`'`4`\u{12}C5! a\u{a}Op! ax?\u{0}!\
        $`\u{7f}2#! aX\u{b}2! `kK4 \u{2},c mD\u{7f}!3a)\u{b}\u{1d}!%`6.9!#`vDT \\jt a\u{d}\u{7f}!3a8Q\u{4} \u{b}=8!>aku\
        P \u{15}\"l!Ga\u{19}1\u{4} \u{14}O\u{1b} \u{19}\u{b},!#`\u{e}_Q \u{1d}\u{12}V 5r\u{c}!\"`QL@!4a\"kH Z\u{a}W ?)c\
        !;`o\u{1}\u{1}! `\u{11}#\u{c}!.a\u{a}\u{d}\u{10} z[\u{19}!)`%ZB!,`\u{10}2V!;a[#\\!;a\u{1f}\u{10}#!;a-Np!'a\\C~!\
        *a5\u{12}\u{1}! `=o&!Ga\u{f}=*!%a/\u{1e}G! a\u{8}\\{!\"a\u{8}\u{5}}!Ea\u{e}p\u{7} \u{11}\u{13}\u{c}! `\u{12}J\u{15}\
         \u{d}T,!)a7SH!,a%.Q z\u{8}R! ap\u{c}u ss\u{c} \u{17}j\u{1a}!8a4\u{1c}*!#a\u{13}S> -\u{1d}Q \u{c}Te!=ao3\u{8}!J\
        a\u{7f}\u{1c}\u{f} h`3!<a\u{3}1Y!*a|a\\#,`.`0`A>t!&`vh}! `)a\u{18}!!aOLH RCY!%`USa! `y!\u{12}!8`\u{19}\u{4}\u{15}\
        !'a\u{14}*X!(aZet \u{1b}g\u{a}!;`TO\u{1c}!<a<\u{15}b W\u{d}}\" a3`OaT \\\u{8}g!%`itp >-\u{4} q\u{2}1!%a;mG!?ag2\
        }!2`&T\u{16}! a\u{0}f\u{1c}!-a;\u{1d}*!/an;I!9a\u{13}{9!Ja\u{1c}U<!!a\u{1b}O>! al\u{1e}#! `AkC!%`W,Q \u{14}T\\ \
        I#]!9a<`\u{d}! a\u{5}t !*a}!\" \u{5}\u{f}/!%`\u{3}oH!$a\u{6}op oK\u{4}!,a\u{2}:i!/ay;\u{17} m\u{5}\u{18} Q3B ,\u{1d}\
        X pW\\!7achj sgq!>a8<s!,a\u{4}M\u{7f}!CaUnK! `>cT!-`B%\\ \u{2}C^ 5Sw!CaYf\u{f}!\"aGO% 9N? ^G@!!ae.A!&a`\u{14}O \
        +!l!+`NEq!(`\u{e}gx b\u{12}\u{1e}! a\u{1}\u{17}'! `Lb8!?auO?  \u{d}j!.a\u{19} k!-`1\u{7}#! a=\u{1d}x!,aRyw!,a\u{9}\
        n&! ar\u{11}8!,a\u{1}\u{6} ! a\u{3})f!#aEp\u{0}! ac\u{0}\u{11}!!`oG#!Ja\u{1}}# s\u{13}7!!`\u{1d}\u{0}r!2a\u{1b}\
        ey!,aUd\u{8} \u{0}\u{1f}& 6\u{1d}>!=ap0L! aR\u{4}Z wr_ [\u{19}| \u{c}\u{8}\u{7f}! a@\u{11}\u{1f}!$a\u{e}0Y!5`N9\
        \u{0}! a9\u{1c}b X'\u{7f} \u{17}\u{17}\u{12}! `5\u{4}\u{18}! `g\u{7f}7!!`&}\u{2}!=aDa\u{13}!'a*E\"!Ja'[{ @3~ \"\
        '# m6]  \u{f}y!Ja7i\u{c} q#& 9\u{1d}<! a:\u{8}>! `xd\u{10} \u{3}\u{d}\u{11}!(a\u{9}C\u{1f}!8`\u{1c}Y4!#`}\u{1e}\
        @!-`1{9! `drB \u{e}\u{a}_!4a}\u{1a}y \u{4}Z\u{18}! `CJ_!>aOi\u{2}!<aAlx!?a\u{15}d\u{5} ,\u{15}\u{16}! a\u{1}\u{7}\
        \"!!a\u{d}4&! `qvj!,a99\u{3} \u{f}P\u{10}!(`U|\u{16}!\"`\u{1}ab!3aVIe j<q V\u{1d}t!\"a]\u{7f}\u{8}!#aR\u{1b},!<\
        `CX4 %J; \u{18}\u{11}=!.aO\u{1b}\u{a}!7a4q\u{d} ;\u{7}! U%( s\u{18}q!+a\u{d}\u{17}\u{0}!$aO\u{6}\u{1d} O^\u{1f}\
        !!aPtg!Da\u{f}+l!4a\u{1a}wy vH\u{1c}!!`\u{b}r\u{1c} 0K%!\"`&_e '}\u{3}!9a}m\u{9}!<auI(!!`R\u{1f};!&a\u{10}YS ]\u{1d}\
        \u{18}!Ja'\u{1a}+! a\u{f}JP!;`\u{2}Q_!=aqVg! a\u{d}{|!4`Vg\u{1c} j\u{a}& fI`!&a\u{18}\u{4}f!+`6l\"!#a\u{19}k' X\
        {`!)ah\u{a}s!=a\u{0}{}! aGZ~!+`{\u{1d}\u{a} \u{f}\u{1f}= \u{11}x`!(a\u{2}2f =\u{c}h fb\u{1b}! `\u{8}h)!(a;bR! a\
        ]Ob!!aUeq!Ga^\u{11}q! a:5\u{a}! `z\u{6}' tP, L\u{7f}>! a\u{17}\u{9}T!2a\u{13}ek! a\u{19}8\u{19} \u{6}I. FJQ 80n\
        !#`\u{14}li!;a\u{1b}5m!2aq\u{5})!(a6Gi! a`N= $tG m1t!Da0j{!+as\u{4}!!=a3E& \u{f}@K n\u{16}{ e\\@!+`s&~!?a\u{3}N\
        \" \u{f}rE!+a\u{1f}5h!*a5fi!<aVN\u{4}!!`\u{e}\u{1e}- D\u{8}< ]\u{1a}E!>aay\u{d}!2atCS!1a.\\\u{10}!=a#(;!<aGl~!!\
        `la% Zd*!Ba860!8a\u{1f}lH #fP!'`]N| 'U\u{7f}! a\u{1a}=\u{1a} Tn=!%`\u{f}DO!#`Gaj!.a{\u{18}\u{10}!)`+^=!4a'\u{7}\
        \u{5}!;a*E\u{12}!9`AF\u{1a}!=aW\u{7f}' Luf [Yj \u{e}?\u{10}!*al\u{0}\u{11}!BaEr)!5a2a3!#`[g>! aA\u{1e}L!\"`d{\u{e}\
        !<afv !!a_\u{10}= '\u{11}=!\"`\u{b}\u{1f}\u{14}!8`_\u{15}Y!\"a-Vz! a}2\u{d}!JaS\u{1b}\u{15} \u{15}@\u{18} ;o\u{19}\
        !=a<}g!&a56< \"hW!(a93a! `KVf!\"`v'\u{d}!\"aAYG! a\u{1}VU!'aDr}!*a\u{1e}\u{11}\u{7f}!#`Zk\u{10} LgE!=a\u{5}\u{1}\
        d! aHJ\u{2}!>aV'5 57R!?a\u{1f}#c 2\\:!!`#\u{10}c! `I\u{9}2 `?6!-a\u{4}1F \u{18}Yh b7t!?a\u{19}7x!Can3\u{5} |y\u{c}\
        !1aUtI! a\u{0} p!Ja\u{13}cz u`|!!`{0\"!,akL&!<a2'\u{1d}!#a\u{d}\u{9}\u{1f}!Ja\u{2}56 r?v 1^W!=a\\~g! aS;t! `'6\u{b}\
        !2as!# 5g& AwV!=aP\u{9}S!8a}\u{0}g! a_q@!Ba\u{3}1O!EasNa F?r \u{7f}\u{6}\u{2} 74\u{7}! a^nf!Ha+D\u{12}!&`<\u{0}\
        1!7aKb\u{15} \u{10}\u{f}\u{1a}!;akqC!$`p(\u{7} '\u{3}5!<a\u{2}\u{12}[! a\u{f}\u{b}\u{16}!<a \u{1d}/ c'8 \u{6}qA\
         \u{1}\u{7f}a!,a4\u{0}\u{16} k\u{14}6 \u{10}*G 5\u{1d}v! a3\u{1e}\u{1e} dC0 \u{d}\u{d}9! a\u{c}Gx!-ao\u{5}1 \u{1d}\
        7e!>a%\u{0}x!=a\u{f},\u{a}! `\u{5}n\u{10}!#a\u{1}!p ;\u{17}\u{19}!3a\u{8}y1!Ba:\u{b}]!Ja9-d \u{4}xe!!a}d\u{4}!&\
        `+A\u{9}!=a;<\u{13}!=aht9!+a\u{1a}\u{6}S!?aO\u{9}g b]\u{4} 5$\u{16}! am\u{f}\\ m>r! an\u{16}< t\u{0}k!)`$N\u{1}\
        !\"`f\u{13}\u{16} ,\u{19}\u{18}!(ak:-!4ak\u{19}Y!6`qjC\"!`\"`\u{4}\u{d}J!7aRsW!4a\u{f}w\u{1f}!<a\u{a}\u{9}\"! `\
        }G'! af D!!a>CO >K` 4:b!Ga5lt!\"a%/4! a7\u{7f}H! `\u{1}pI!Jap\u{1f}Q!7a;\u{12}\u{0} \u{1c}F.!/aIZ6 \u{19}[; DcB\
        !-`Vau!\"a\u{18},0!)`\u{1b}U4!&ak\u{16}g! `\u{1f}\u{6}|!?a\u{2}x\u{14}!>aYd.!'a\u{1d}\u{1e}I \u{15}\u{15}h!6aUd\
        \u{17}!$aW&=!Da\u{1e}}\\ ~nB!$a+U\u{10} ]\u{12}\\ \u{0}s\u{6}!,a\u{c}\\\u{13}! `W\u{13}\u{18}!GaL\u{4}\u{1d} rl\
        X \u{f}![!<av3u =#\u{3}!-ay=\u{5} \u{1e}[\u{1e} ]c-!)a\u{4}4\\!4a)R\u{5} !\u{f}S!Jan!e fE\u{e} >9/!)aoo8!5a]wM \
        \u{15}\u{11}\u{18}! a,@& i{. Q\u{15}3 =\u{1d}T!4a\u{7}so w>\u{15}!Aa7R#!)`~c& \u{a}\u{6}`!4`'\u{1d}i!#a_\u{1e}\u{b}\
        !\"a :\u{1a} \u{1b}#\u{1d} SR!\"!a4`L75!4`#\u{10}\u{5}\"+`,`\u{3}t\u{f} mX'!;a\u{9}|P!#`Sju! `_O\u{10}!#`RN\u{15}\
         \"w% F\u{11}> 6\u{4}K!Ha\u{7f}FN \u{14}]f Bo\u{4}! `f\u{17}\u{11} |&?!4aI;C!&aI\u{16}E! a{jJ! aljf Bns!*a\u{3}\
        u\u{6}!<a\u{0}'2 O\u{a}7!)a\u{1}7Q!=a@t]!;`\u{2}}\u{c}!+`\u{a}6\u{13} ET`!\"`k[\u{14}!6`v\u{16}R!!`\u{16}r\u{10}\
        !6acnJ!1a\u{1}Oe \u{2}zz ?\u{1c}\u{1}!9`\u{3}-\u{1f}!#`\u{17}\u{1d}0!(a_gU!<a\u{9}\u{1d}f!+`Xd(! `q\u{11}2!4`9H\
        n!<aMI0!8aX47!4aTK}!7a\u{1e}E\u{18} rP\u{1a} 0C(! aBN1!4`]A@ t:A! aH\u{7}F!>aUAJ! a\u{c}(M!)a\u{e}\u{a}\u{9}!+`\
        \u{9}\"u! an|\u{16}!&`x\\) p9.!4a{^1 NNY! `&\u{2}\u{17} 7\u{a}\u{18}! a+o- Wn6!:`3W\u{10}!-aDp\u{1f} J`&!#`sdD!\
        (aVV\u{0}!?aXiy :XM!+`T4Q!!`\u{d}Y[ L\u{1f}J!#a1PP!GamT`!.a1 i G|8 C3N!'a\u{e}\u{11}\u{b} \u{12}?I!?aFf\u{14}!(\
        aP\"Y @lr!\"`\u{13}1y!)a)D\u{19} \u{4}B$ &40!Ha],\u{7}!\"`X\u{0}\u{f}! aP8$! azZ? ?\u{1}q!4ae\u{18}u!?a\u{5}\u{1b}\
        V!\"a`dh!=a/\u{18}H!@akIS!6a-NH rem!<a*QS!!a\u{14}'c!4a<gN!4a!9S ]}U!\"a^u`!;`2\u{7f}\u{0}!\"a\u{d}}?!>au>I! a+\
        S{ ?*\u{9} \u{e}10!4a:\u{d}D!#`\u{11}\u{b}\u{1f} vQ)!?aMT%! `3>E m1\u{9} vkM! ab$f!<a'zj!!`(5{ Z%Q! aJ\u{10}s j\
        q| \u{16}^\u{f}!\"a7\u{15}2 \u{6}\u{13}3!#`w\u{17}q e[s!>a\u{1b}\u{12}v! `7kx!!`eE\u{17}! `gca! `$re!;`vY{! a6b\
        \u{11} J5\u{17} \u{7}q=\"!`?aZ\u{1f}O! a_Mg f\u{9}w  Q\u{4}!8a7\u{f}/ Ujw!?a2!+!4aJ~`!8a\u{9}'a!#`7M,! aY\u{16}\
        l hh?!Ca\u{c},\u{7}!8a\u{5} !! a\u{3}K' De7!Ja+(L!JaG^g \u{4}R: \u{b}\u{9}\u{2} >\u{14}! !3x K\u{5}\u{2} Xd\u{4}\
        !\"a;6\u{1a}! aYrd!8agDf!Gaf ~!(`\u{6}w0!&`r\u{c}D\"8`#`Ao]!4`Fz\u{1a}!Ea\u{7}=W O\u{1}u x|\u{5}!Ca\\}!!+`\u{9}\
        (G Q\u{1b}^!\"`\u{b}9h!8a4hh!4a5t}!Ca\u{1c}(\u{1a}!EaS\u{0}2 \u{7f}\u{12}>! a6nM!?a4?b!\"`T!\u{1}! aRQ\u{5}! `F\
        \u{15}\u{1b} }k6! aK8A!DaGm< #(l o_{ \u{15}\u{f}\u{f}\",`4`b0x 6|| {0V!2`X\\`!0`\u{12}4\u{7f} -dJ! `\u{b}\u{e}e\
        ! aQs\u{b}!/a\u{9}h\u{1d} \"v\" iJ4 \u{18}#P!Gad\u{18}n!0`Qd\u{12} F\u{5}C!4`bCJ \u{14}\u{d}h!)ad{\u{6} -\u{1b}\
        r!=a=Hu evv 9A\u{16}!*`\u{c}5\u{1a}!,aP[$ \u{d}\u{19}4! a`B8! anCl \u{17}5%!*aI}3!*`96Q! `\u{3}W\u{7}!\"av*2!+`\
        Z(M!*`M\u{9}q! `#sx!\"`!({!#`('\u{13}!Ea\u{e}NE!&asT\u{19}!Bac\u{17}% j{V! aBGb!)`09e)*`+`-`/`,`1`0`4`5`b$\u{7}\
        !.aK9\u{b}! a\u{11}{* }dE!<a#7W!>a;[e!?a\u{18}\u{7f}*!Ba\u{8}\u{18}5!4a,A7!4a~L-! `\u{b}|?!>a\u{10}>\u{2} \u{15}\
        ^\u{8} I$\u{1e}!&`s\\F!/aoQM y~\u{7} \u{14}%[!;a\u{1a}\u{f}\u{7f}!#aX!$!\"`2l9!!`o])!$ar\u{1c}7! `#Xg /\u{4}\u{11}\
         +n*!#`+GH \\UH ~>P! a\u{1f}5i!,aZ\u{1c}l!4aLUp \u{3}H|!%`}C\u{12} _\u{f}/!;a\u{1c}\u{7}r 8d\u{14}! a\u{f}+\u{16}\
        !+a4.7 \u{b}Y;! a:6Z!$a)\u{13}\u{1a}!2a=%\u{1c}!\"`J*F ?g\u{0} x>\u{5}!$`zO\\!#` Ug \u{17}N\u{3}! `\u{10}\\\u{1f}\
        ! a>Md KXq!=aU\u{12}r \u{a}Ws!'au\u{1e}s -\u{9}}!)`GQ>! a\u{6}\u{e}C! a\u{b}\u{2}D  ;E!,al\u{1d}_!*atG\u{1d}! a\
        \u{1b}XP!=as>c! a\u{5}5\u{1f}!=aNeW s/k!=a\u{5}\u{1b}~ \u{14}|;! `~0\u{16} &\u{16}\"!?a<^0!Ja4\u{15}K FIO!8`OOv\
        ! a\u{2}l\u{18}!0a$3$!;a\u{b}\u{a}&!Ja\u{15}5^!,aHv3! a>r]!\"a9nq! a~\u{7}\u{7}!#`X\u{10}\u{b} \u{7}\u{1}Z I\u{e}\
        ^!8aaX\u{19}! `\u{18}'C xo\u{1e}!)apWQ!<aXl\u{b}!;`nVC!/a\u{a}*f!\"`+\u{9}\u{4}!,ar+:!'`;$J! a>wm! `uX\u{b} I \u{c}\
        !;`\u{1f}'\u{10}!?ayA\u{1d}!HaU\u{1a}E \u{5}g`!0a,(l K]v!Jaa\u{10}\u{3}!&a>\u{5}\u{14}!?au\u{3})! ae\u{4}* \u{9}\
        -0 Oj1!;`\u{7}ie! ap$f! ac(\u{7f} \u{f}\u{e}N!;aXJ)!Fa[@B!*a-/E! a\u{3}wC!4`/2H!=aW(u B\u{1d}%!>a\u{c}q6!&avm? \
        b\u{f}M _29 z|j!<ab\u{11}l (!!!*`iH-!=a\u{a}<Q 0q[! a,\u{6}^! a5<\u{7f}!8aDD\u{b}!+a\u{1d}\u{19}\u{1c}!;a\u{1a}\
        \u{1d}\u{1c}!4aB53 v\u{1d}^! aK\u{12}l \u{1a}E%! ` T>!=a\u{12}\u{1b}\u{12}!2a\u{5}\u{8}\u{13}!Aa\u{1a}'* 3>\u{18}\
         $d\u{10}!!`\u{9}x\u{1a}!-`!\u{18}\u{1d}!<a/wC!.a(XQ!&a\u{17}#\\!FaP\u{5}f x!! >/)!>a9S1!Ba(}6!(aYld! auml! aI\u{14}\
        \u{4} y8\u{18}!&aZ5\u{1a}!;`o@$ n\u{8}0 =jD \u{18}_N!<a<&Z! a\u{6}\u{1e}\u{8} \u{b}\u{19}\u{13} \")\u{1a}!!a_\u{16}\
        $!=a$a3!Da._< C3_!>a\u{8}`j D\u{b}\u{8}! `\u{15}2\u{9}!9`49K Rmv!#`/ ~!<ays)! a_?j!7aWT@!)ah(B! `;el!,aQ<\u{7f}\
        !Ja\u{13}{\u{c}!;af@j mfs!EapZ{ \u{7}m\u{f} \u{1a}\u{5}2 GY6!#ay\u{15}= \u{e}\u{12}n Bv\u{7}!Fa`\u{16}.!,a4_t K\
        x\u{12} \u{1b}p-!!`?\u{10}\\ J0y!>a\u{1a}\u{1d}z!!aIU{!Ba\u{7}v. \u{7}Be!$a\u{16}hv!,a\u{7}\u{9}\u{2}!Ja]T\u{1}\
        ! aSi. PI? Q4M! a\u{2}hR 8\u{13}x! aC}d! `r(f!Ca0\u{6}z Fm| f|}!-a\u{c}2\u{1d} }9\u{5} \u{1b}-\u{9}!Ha\u{11}N\u{9}\
        !*`x+\"! a\u{1c}<*!9azU. \u{12}oA M4t \"T\u{14} \u{1}i4!?a\u{f}\u{1f}9 xR<!)aLEL cVw G\u{11}\u{17}!2ad\u{4}\u{1b}\
        !HatA) Gt1 pC~ 1d\u{0}!>a(g\u{16}! `rX;!\"a\u{1a}|_!4aT5m!\"aaMz!<az\u{1a})!%aQA-! `Uq! \u{10}\u{1f}` lOb!>a\u{d}\
        &f \u{12}6?! a_3I!!`YU|!*a4t\u{0}! a \u{1c}? ^JN!\"`\"w_!>a@D\u{5}!<a|\u{5}!! a\u{9}74 /76!%aDuG L9S! ` 9w!2a\u{5}\
        a1!\"a\u{11}4p!+`!jq Gm-!\"a?fS!>a\u{3}u\u{6}!!`\u{15}NX f/\u{16}!&a\u{7}-5 M$]!9`L\u{1e}h! au\u{1c}r! `\u{10}@\
        /!=a%i0 ~\u{d}L! `\u{1a}\u{c}e ~\"\u{d}!#`Iv,!&`i\u{7f}.!JaT\u{7}2 9#c!>a=?e \u{17}tx ?m{ ?\u{5}~!7aGq.!Jah\u{1c}\
        9!#a:JP!;`GLt }\u{1}U 0z\u{1e}!=ajS+!'a)\u{16}F!'a\u{9}}[ aF$!,`7+?! a&\u{17}E!!a)Fw s ~\"!`2`zz~! a&\u{a}\u{a}\
        !-`[?\u{12} 2_\u{1f}! `8A) Ly\\!8aS9m!'`E!s!-a(ts!=auQ\u{4} eR\u{16} obb BDj!/a-\u{1c}x!*a^=\u{4}!3`ne\u{14}!<a\
        v3P!%`o\u{b}^!(aooA 2\u{3}.!*a>&?\",`4`\u{10}J?!!`\u{1c}2&!!`g\",! `\u{1f}#\u{14} $W\u{1e} C^n!)a\u{19}\u{a}\u{11}\
        !JaT-&!;aMW1!+`\u{15}3R!)``tS!8a?\u{7f}g *jn#5`,`1`!\u{1f}t! a4:u!>a1E\u{17}!!`k|\u{1a}!\"a\u{14}^` w|'!Ea2BG ^\
        \u{3}R!<aUg\u{b}!1aFM\u{1a}!\"a8\\* '\u{15}B ;\u{12}a K`\u{11}!*a'I\u{16} ~`k! a\u{0}O\u{18}!;`OC7!(a-7[ \u{d}+\
        \u{12} U=T! a\u{17}\u{1}\u{e} IuF! `ZUt\">a<` \u{9}{!;`\u{10}:/!Ca\u{f}\u{15}>!*`\u{8}JB!*`*xO T\u{f}i!*a\u{11}\
        ~\u{17}! a%V4! `tho 2VH!0`Zmd t\u{d}t! a\u{1d}Gx \u{8}<\u{9}!5aU(n a\u{e}\"!3a\u{7f}y9!=a1}A! aMMK!>ayH\\\"8`#`\
        %\u{b}j!!`*\u{9}\u{2}! ayQ6! `@}B!.`-sS p\u{13}d!=a{w. W5X!9a9Wk  mu \u{11}:E!\"`@H`!%`.Ff! a2m!!=aWb9!#`_O?! `\
        +\u{10}@ kH{ c4=! `\u{7f}9C ;\u{e}\u{12}!+`a\u{1d}\u{15} &xi! a\u{1b}}s! as\u{18}\u{b} N\u{7}\u{12} .C\u{1c} j\\\
        C BQW {:X o:^!)a{X>! `\u{b}'H!4a55^!#a\u{4}ji!$a=9\u{13} ;y5 %\\B! `h^L!4a+2F!#`\u{16}\u{19}] k3s qo\u{1}! `*\u{17}\
        \u{18}! a1\u{1b}@ jca S\u{e}\u{11}! a[X# \u{13}P.!)`r(>!<a&:f gP? s(n!.au\u{b}\u{9} Q`\u{15} z~7!FaNZU!+`\u{5}W\
         !!a5\u{17}L S<\u{0}!<a3\u{1b}\u{1c}! ak'=!Faj+?!9aSek!Ea58\u{b} #c\u{e} ER\u{1d} 4\u{11}\u{1f}$\"` `!a4`ISl!Ja\
        \u{12}w\u{9}!=a(b\u{d} s\u{e}\u{11}!'a\u{f}\u{1d}0 ub4! ak%5 \u{1},G!7a\u{15}PM! a)#l!;`Qo\u{8}! aA `!?aOOe!#`m\
        !| 2\u{6}\u{8}!$ahz&! `D<'! `rVW!'aC\u{16}; \u{2}\u{1b}R J@\u{1b}!4a}\u{d}\u{1d} +@K \u{19}\u{14}S \u{2}bs!1`#t\
        s!Ia\u{17}5#!<a_*B VSm!-a\u{e}.w!\"`b\u{7f}\u{7f}!#`1z\u{d} \u{8}{\" \u{3}\u{12}Z! `\\\u{18}\u{18}! `{\u{8}\u{1d}\
        !>a.\u{1e}M#!` `4`7EN! `k`f!Ja%|\u{1}!8alD\u{a}! `. +!4a7O^!=a5Hy!4a\u{1b}m\u{3}!Ja\u{11}H\u{15} v\u{0}c tjw ;7\
        \u{a}!<aa8\u{12}!Ga.\u{c}\u{13}!\"`\u{1f}8&!>ak\u{9}J $oK \u{6}\u{9}M!!`\u{1d}_\u{6}! aR\u{11}/!#aiA\u{9}!*aM@\u{e}\
         ho\u{18}!Ja\u{10}P< \u{c}u\u{15}!Fa@\u{13}*!'a'N0! `w\u{12}7 \u{0}/H!;`>`U!)a!Jk!.a;5{ |\u{6}\u{11}!*a-hC |\u{1d}\
        J!&`)i\u{17}!$`oK\u{1c}!=a-=.!EaH\u{d}=! aqxZ!<a,Q\u{0}!\"`|P\u{17}!<aG%\u{1e}!>a6\u{12}.!Ga\u{9}fD!;`<\u{19}c!\
        <aF&\u{18} ]{;#+`.`,`9\u{14}?#!` `4`'kk! aoG\u{16} \u{0}D\u{1b} \u{8}|\u{a}!)`\u{d}\u{5}\u{14}!\"`f%I!)`Kv[!\"a\
        *\u{16}l! `D8y!!`*Zy \u{d}_\u{17} X\u{12}'$ `!`#`$`\u{11}v*! `\u{11}6D e\u{4}s!Jae_\u{d}! `*2)!#`$:-!\"`;\u{c}B\
         .]L XE\u{e} v\"\u{11}!:`\u{19}\u{1b}$!!aat0! `pA& rx) _%@!9a \u{c}8 G{;!!`f\u{18}> \u{1d}OM! `h\u{1b}w!$`\u{17}\
        \u{4}\u{19} Q>L!4a]MX!5a\u{c}\u{a}\u{d}!\"a_D\u{16} \u{8}V6!GaT\u{f}U rY\u{1b}!8aB\u{12}\u{1e}! a\u{1d}\u{b}~\"\
        !`\"`F<\\ \u{b}(t E(}!Ja^G\u{a}!%`WZ\u{c} n\u{3}\u{11} \u{14}+\u{2} \u{0}\u{7}\u{17}! a*lJ!6`<'( \u{a}hh \u{19}\
        \u{17}v!>a\u{1}y\u{11}!Ja{A_!!`\u{8}Hi! aF\u{14}\u{0}! aS\\\u{12} q\u{b}$ \u{6}|E!<a&8L!\"aq\u{c}S!3aq,m ]\u{18}\
        \u{10} \u{12}\u{4}'!8a/D(\",`0`e(\u{1f}!/`\u{14}ED \u{14}|F!4a7\u{3}]! `uC\u{b}!\"`\u{14}\u{19}\u{15}!%`\u{4}l\u{16}\
         &T\u{19}!=a]\u{1f}= !^H!Bas.c <ey D\u{16}\u{7f}! aqB\u{2}!3aikS!AaO\u{b}U! a\u{15}\u{12}g *\u{c}\u{7}! `K\u{14}\
        2 \u{c}/8!Ja\u{1f}'@!(a\u{e}]f!\"`Z)z \u{2}n\u{1f} \u{10}3)!Ja\u{c}!6! a\u{7f}oJ )\u{17}~! aP)\u{7}!;a\u{16},&!\
        ,a;P+!<`\u{10}U2 M2Z 2(d!?a,\u{e}z!Ea`I7!4a\u{10} X!$a\u{8}\u{3}\u{2} Oj\u{5}!<aT\u{11}\u{8}!4a/T=!*a;Bh! a1lj!\
        Ha\u{8}cr!Dal\u{1}\u{0}!$aa~\u{2} |2\u{1e}!;aax$ ID@!8axGU!!`Jsh!9aL\u{1b}\u{15} \u{17}#O!(`\u{e}#\u{1} 1\u{15}\
        \u{3}! a\"K\u{13} +:\u{1a}!!`j\u{a}7 \u{16}\u{5};!Ca;G<! `Jsc! `\u{d}b\u{7f}!3aC\u{7f}'!)`mpt!=a@k\u{1d} t6\u{1e}\
        !\"a\u{6}S%!7aEm] T%h!=a|?z eA) X\u{9}7 i\u{19}h \u{12}\u{5}l!\"`L\u{14}\u{6} [\u{13}\" 5\u{d}g kZ\u{4}!;a.\u{6}\
        \u{1e}!,aXF( .\u{0}G!*a\u{6}\u{7f}M!)a\u{10}s,!Ja\u{15}0>\" `=aj@_!*a1z\u{16}!4a&Zv!>a)y\u{11}!'`>1? \u{6}1\u{16}\
        !;`k\u{c}\u{1f} +#P!0a\u{14}8R!=a5e\u{15} /\u{7}D kDi! `7\u{7}x!Cae\u{1}y!\"a+[\u{1b} )C,!,a\u{19}M,! a\u{b}[= \
        6\u{9}T!7a\u{7f}6f!>a\u{10}%\"!*a_z2 \u{e}\u{5}<!9aGpP!;`9yX! a>Qt! a\u{6}\u{17}\u{4}!+a/\u{1b}/!\"a\u{f}8J!Ga-\
        2]!8a/Sw! `R#\u{1e}!;aczK!#`\u{1e}`f!=a\u{18}\u{a}\u{15} m\u{18}!! a`1- JSM vEh!\"`mu{ 2$\u{1a}!=a\\:W J,` _\u{4}\
        n \u{3}\u{1f}R!6a\"\u{15}\u{1e} \u{16}:L!Jaqs\u{4}!8a\u{a}\u{1d}\u{17}!&`LM8! a#CX \u{5}x\" 8_s!Ba\u{b}\u{13}\u{9}\
        ! a ^# J\u{12}3!9`;\u{a}S!\"`_Y\\! `&W]! aUDj!-aW\u{2}\u{f} %C.!&a,\u{0}8!=a\u{2}8G!=a\"FG! a|FV!Ja1 i! a&\u{d}\
        8!%aF\u{11}P \u{1c}wT!!`\u{6}-l S\u{18}\u{d}!(a\u{7f}2\"!;a|@D! `sV\u{18}!<a)$. \u{1b}$>!GaB<G!-`\\\u{4}R!Ja\\\u{16}\
        Y!4`|\u{5}q! aY\u{6}E n\u{9}\u{c} \u{8}{\u{1c}!,aM{. \u{f};5!\"`\u{f}0:!.ajV^ rR} m%\u{15}!Ba\u{3}!& B@* 0@. Q\u{e}\
        D!\"`i\u{5}d!&a\u{f}Rl! a+\\\u{11}!4a'z\u{13}!<`|\u{1c}\u{1b}!Ea\u{1}X\u{12} ]\u{0}3 )'o!)`\u{7f}*\u{18} \u{9}(\
        O \u{1b}CZ!EaQB\u{1} t\u{17}\u{8}! `NeN!>apd1!8a\u{9}\u{10}\u{16} \u{1c}o\u{19}!,`yR'! `\u{13}[8!2a#tD Z\u{f}H!\
         `Uy) -\u{1}E!!a\u{1c},}! aL$\u{18}!>a}~\u{1b}!%a]P\u{1c}! a_u+ \u{0}$0!)`Zv0#'`4`6`\u{19}\u{9}-! `\u{1d}U\u{0}\
         @\u{11}\u{10}!,`M&e \u{e}>t!\"aD\"P *\u{18}\u{17}!8aJ~\u{1b} \u{13}\u{6}= \u{1a}]u \u{a}K\u{c}!9a}e$!\"`'\u{2}\
        q!Ea\u{1a}rs \u{13}\u{5}\u{6}!=a ZX!!`3O\\!<a\u{4}6d!7aV\u{2}o m_\u{b} {\u{14}\u{b} 1M\u{d}!Ga43\u{3} \u{9}\u{6}\
        3 5\u{2}X!;`7We MR\u{a}!8`c\u{14}\u{1e} [v< @)\u{8}!(ar)x a}\u{1c}!\"`\u{5}\u{b}#!<a\u{4}[P \u{17}s^ \u{7}.j! a\
        \u{1e}(%!*a6N(!5am\u{f}v \u{11}gz (c%! a\u{13}.P!CaE_r!;a;\\\u{9} S\u{8}\u{16}!$a#\u{15}2!<a.\u{1d}R! a\u{15}\"\
        \u{2} >Bm .qm\"#`;`qc\u{2}!&a4y\u{e}!;a\u{17}O!!*amh,! `VPH!<a\u{16}s} \"5\u{10} @}'!1`QU}!,`//\u{15} \u{7}\u{7f}\
        /!+`5v9 NvG!&`EhO!4an\u{16}&! ar8*!1a}/m!Ba\u{3}^v!%a2Uw!!a\u{18}9/ +|= \u{9}<B!%`\u{3}Td M t!CaG{t \"7\u{5}!4a\
        \u{1b}0\u{a}!.aO\u{1e}\u{19} \u{b}d(!=a\u{12}GR \u{15}oU!!`\u{2}!\u{11} 0e!! `\u{d}\u{4}* [\u{1}3 O': lxH 0Yg \u{1c}\
        Ny! aV\u{1e}\u{d} q\u{1c}\u{12} :h\u{1b}! `0XE >7m! aQ;\u{7}! ac\u{0}\u{1d}#!`$`'`>1(! `6k.! ai\u{c}M!Ja\u{1b}\u{17}\
        ^!'a\u{c} |!(acQ|!JabY\u{16} kH'!9aW\u{11}- DAA /\u{1c}Z! a%c[ \u{b}\u{16}i !\u{15}j! a\u{1f}\u{c}z!7a8\u{7}T Z\
        ua! aJIl!=aD6m \u{12};y!0`6B\u{3}!#anRB\" `#`,\u{1}\u{8}!Ga\u{12}HD!6a\u{f}@I !6d ep\u{16}! aLI7!Ja\u{11}R<!0a3\
        bA \u{1d}ai!;a\u{11}`o! `^Q\u{7} ..\u{16}!!`}:0 +{}!)a\u{7}\u{16}?!Ea7b\u{c}!!`\u{1b}IM!GaSq_ `Zy SB\u{f}! `P\u{7f}\
        [! aX5r! `gc\u{d}!>acd+! `|L. \u{9}@S!#`tNx!GaB+\u{8} v\u{19}\u{a}! `DF'!*a\u{1d}IX!*azVZ \u{9}\u{19}e L\u{18}W\
         +x\u{19} \u{e}Z& 2N'! `\u{e}\u{1e}E \u{4};\\\" a9`\u{f}Pj!#`\u{0}Eq \u{4}\u{e}\u{a} q&\u{1c} 9\u{17}9!=a\u{7}\u{1a}\
        q!-`l\u{8}t!\"a\u{9}\u{e}\u{4}!#`8\u{1e}'! a'o-!JayBW!<a\u{12}F` E!\u{f} \u{6}k\u{11}! aY]Y!=a]V7!\"`N>D m_\u{2}\
        !!`~r\u{5} y\u{9}8 6~\u{b} t3: \u{19}-+! a\u{5}\u{18}F!'a\\R& \u{5}j+ &];#6`!`$`Y\u{0}p! a\u{e}\u{1d}\u{1f}!\"`\
        a|9! `q6N!+`J\u{12}U! aM_\u{15} tM\u{1d}! azV@ \u{19}\u{f}G!;a\u{11}\u{1b}k! aU4\u{1b}!9a4GI \u{d}|R \u{2}-|!#`\
        \u{9}i\u{10} Y\u{e}\u{12}!*a\u{12}1l 2\u{1a}\u{4}! a\u{e}$\u{1d}!;a>\u{2}>!Ha6\u{d}N!=aT\u{18}V!&`{\u{18}j!#`Sd\
        \u{0}! azlI >L\u{7}! `\u{b}S!!*`xB8! ap\u{e}:!&a&UW! `\u{17}gr!*aZ_~ \u{1d}t~! a&\u{b}\u{c}!=a\u{d}8X!7a\u{10}I\
        \u{3}! `?b\u{6}!,a>R\u{d} %\">!8a{+>!\"`w-W!JatSZ /\u{10}[!=a\u{7f}4] W\u{5}g!Ga\u{19}C~!Cay{\u{f} w4\u{1d}!/`6\
        \u{8}*!*aQ?\u{14}!$a\u{16}\u{1c}7!\"`\u{d}~@!=aEu\u{2}!Ga2\u{8}S!&`6\u{1d}W! `/:\u{17}!3aO/*!.`[\u{2}X 4\u{19}m\
        ! `\u{5}Z\u{e}!#`rO\u{1a}! ag\u{1}R! `\u{f}xh!)a]\u{1f}s |2|!Ba:_|!4a>:7 )t8 Q]:!4`v\u{1b}C! aH\u{1b}X ^V\u{3}!\
        ?aB=\u{19} JX\u{1a} waD!4aYoa .{n A3]!#`t\u{15}{!*`!<\u{12}! `!M!!Da UP 6\u{16}[!4aN ]!!aa\u{3}\u{6} `zc! aD m!\
        &`\\I\u{4}!#a\u{1e}f@! `m[\u{0}! `\u{3}Q\u{c}!Ja\u{16}\u{1e}\u{1f} Aj  Y>&!!`gb5 \u{1c}D7!!`d\u{b}@!<ah1B ?.c 0\
        qw!JaU\u{9}\u{4}! a`\u{15}, U\u{1f}`!%a>F;!5`19b!%aG;\u{7}! ab6\u{9}! am~\u{13}!Ga\u{19}NC!=av\u{17}G!=aY\u{10}\
        n!+`\u{1e}v2 \"T} ;s\u{1a}!+`IQ\u{1b} xRt \u{1d}`\u{19}!<a(^$!,`\u{19}\"+! a\u{19}`Q!=a\u{18}y\u{5}! a\u{13}\u{9}\
        \u{f}!!`\u{1c}@#!1`N#7!'a0eL Y%] i3\u{7} `88!!`NDW!,ay\u{5}v!&a\u{13}&\u{17} 1\u{3}F! a25Q!2`X\u{18}p pj\u{1f}!\
        ,`3<%!!`Qd> ^xB!*a`\"D! a\u{b}2v!0`]T\u{9}! avn\u{9}\" `Ba%O\u{12}!=a\u{b}5\u{19} \u{14}\u{6}'!!aT{= \u{15}c\u{1}\
        !\"a\u{8}u0! a?\u{17}n 9_\u{b}! ao\u{4}>!;a9\"k!;`s|\u{0} A'\u{b} \u{8}d\u{15}!\"a6.!!7a~xM!9a\u{0}wl!$a{,H!?aM\
        IZ!JaVd\u{19}!4`0KN \u{c}Qs!-`5@*!CaEAG {\u{1e}K!;`,\u{1b}s!6`V\u{c}R!*`A\u{19}\u{2}! `\u{7}\u{d}(!=aooX! `\u{6}\
        ,\u{1d}! a\u{1e}<L! an\u{1c}R!%`!\u{a}~!4a\u{15}<\u{1e}! a:A)! `n\u{16}g \\N\u{e} [\". 0H9!Ja\u{1f}/S!Da\u{1f}y\
        [! aI\u{11}b! a!#p!!`n.s!\"a4lz j'\u{1c} F-J!*a2[S!BaF\u{1}[ bH\u{6}! aav\u{15}!!aFeH |`k!4asY& lSG!$aun? sGo!9\
        a\u{17}B\u{7f}!\"`\u{b}a+! `\u{13}f<!>a`J?!;`PqG avL!0a>\u{0}V!>aqiY!%`~\\\u{14}!\"aG>!! a9[j JF} b\u{d}h!8`q(\u{9}\
        !\"`}<\u{17} *1, n,L!Ja/pP \u{6}&^!9aZ\u{19}j!1a\u{1e}\u{7f}t \u{d}7\u{a} D7\u{11}! a4s\u{1b} O|l!&a\u{9}\u{12}\
        }! `\u{e}_\u{3}!%`\u{2}\u{18}\u{1a} )\u{11}? \u{15}\u{8}@! aS+q!Ga<T\u{14}!4a*%\u{1b}++`,`.`&`#`4`;`2`-`/`Cag\u{9}\
        \u{2} j9\u{1c} Io}!4a\u{10}#\u{13}\"!`$`\u{1b}(\u{1f}!=a\"bB! an\u{3}~ \u{1a}@@!=aO)N #7S \u{2}\u{1c}\u{12} \u{19}\
        W\u{19}!)a\u{1f}\u{e} !:av=`!/a&qm vN\u{8}! a\u{1a}\u{1d}\u{1d}!+`\u{0}_; \u{12}\u{18};!<`\u{7}LD! a\u{3}`H!=ae\
        )d! `SYq \"Y\u{12}! `@[\u{13}!!`X\u{17}\u{1e}!$a\u{6}`\\!CaUwg k\u{14}~ l!4!;a\u{a}Ni!*aiH#!=a\u{a}.@! a1=T LFi\
        !6ar\u{d}A _NL!!a\u{16}\u{7f}0 vS4! `BP=! a/}C! a3 _!*aj:\u{e}!!`[*\u{1a} \u{1d}\u{2}Q 5\\V!9a\u{f}\u{11}X!#a}K\
        \u{a}!4`\u{e}p\u{f}!\"`\u{11}p\u{12} \u{1a}\u{18}\u{12} G05 5[P! `,\u{e}`!!`\u{7}K$!=aS\u{10}% h$I!4a1ZX!.`N\u{5}\
        q!!`\u{d}K$ L$0 [F;!,a\"HS!$aOeq!Ja\u{4}yw nm$ /\u{1f}1!BaG;2!%aVhV \u{9}bp!<a8;\u{3}! aN\u{1b}>!)a\u{f}\u{2}J!\
        ,a\u{8}^s!Eav\u{b}\u{2} \u{8}\u{10}\u{5}!=an)\u{11}! aC\u{11}^ \u{f}5s! a'H\u{17}\"!` `(\u{1b}D!*a:ot!%aj8\u{a}\
         {W\u{b} \u{3}?\u{13}!$`\u{13}jO!Ear\u{1e}b! `y1g!#a\"q}!!`QJ\u{b} H;A!4aW9W!Gab5d!Ba\u{d}qv!)aDQ\u{c}!!aP;)!!a\
        \u{6}[M!,a\u{10}iY!9aNzX! aU^;!<a4\u{9}X Q\u{d}X \u{1}_H!&aE*\u{f}!(a,1$ STs \u{1a}X\u{18} zAG!4ac\u{11}k!4a:\u{17}\
        & T(F 3TR h[_!#`, \u{17}!<aD9\u{1f} n:\\!<a%\u{d}\u{4}\",`1`l)o! ak\u{14}\u{14} H<\u{16}!'a\u{2}B\u{1c}!+a\u{6}\
        n> Z\u{7}]!%`\u{6}U\u{1a} upQ!;`wzd k\u{10}j \u{16}\u{7}\u{1b}!\"`\u{7}f>!<a\u{10}\u{19}? \u{8}Jp!Ia!\u{d}`!+af\
        \u{c}\u{5} \u{8}dE!<a<CN! a\u{1f}3x! a\u{13}58! a?)T! a_\u{16}W!\"aR\u{4}\\ +\\s!+`c\u{2}\u{2}!\"`T\u{d}\u{1d}!\
        =a\u{10}\u{1e}2!;a\u{0}lL C<<!4aD'A C)g _\u{18}#!Ja&MA Q^f! a\u{1c}ii!,asao! `e\u{11}> r4@!AaZUj ^LL!&aD.i! `\u{1f}\
        !u!4a\u{16}\u{1b}\u{a}! a\u{1}/-!&a*Q5!)`j\u{5}<! as!j!8`$9r!)`Pv5!,a\u{4}\u{0}\u{a}!Ja\\l: Gai! a\u{c}Kj \u{7f}\
        'p!(`h\u{15}\u{1d} oA`!%`a1k  8@! a#\u{1c}E!6a9\u{c}F \u{1b}bZ ;iu!=a\u{9}\u{12},  2.! a~:j!%ap#~ Bq~!Gaw%\u{16}\
        !(aMw=!;a\u{a}\u{c}Y \u{14}Rb!@a{2x!&`\u{b}'\u{1}!=a7w\u{f} 25F \u{b}lq! a&\u{1}\u{c}!0a\u{0}\u{e}3 ll= v,> y]h\
        !Jazk\u{17}! aY&% \u{1a}O\u{1}!=aA-q!7a72\u{0} \u{7}3\u{19} !S\u{1a} Z<- \u{4}:X \u{13}Z\u{0}!\"`\\\u{2}\u{1c}!\
        %a\u{1d}a\u{1e}!<a\u{11}'$ \u{7}L( &\u{16}1!HaJFU -&W!!`U9d! `-5\u{2}!$`eT-!Ja\u{c}\u{1d}R!=ah~` \u{7f}\u{7f}\u{0}\
        !$a\u{e}g\u{11}!(aHWB :oS!#`#Bv!@af\u{14}~!%a\u{1b}\u{14}\u{7} G<\u{10}! a7]+!*aG.\u{14}! aS\u{14}\u{1f}! a\u{8}\
        }@!Ca\u{8}QA!=a}\u{d}U \u{0}\u{e}Z!!`\u{14}K\u{9}! `\u{f}\\\u{12} P:;!$aQ\u{b}<! a\u{1c}\u{17}\u{4} 5\u{10}\u{9}\
         I\u{1d}\u{b}!\"`l3\u{16} \u{1e}Hz! a\u{8}d~! axz\u{10}!:`-\u{b}\u{14}!.aR|# \u{16}V7!<alKW!>a\u{14}(} y>\u{1e}\
         1\u{6}\"!+`5V\u{6}!Ba\u{7}5\u{1d}!JaEM$! `\u{1}he!<a\u{6}O\u{1f}! `Z\u{1e}c!\"aLR\u{1}!4aK\u{10}\u{17}!,`%Y#!;\
        `Z\u{8}U!9a\u{c}aD sQF \u{13}\u{7}a!!ai\u{18}q! `\u{1e}E\u{8}!,`\u{16}7%!\"a|\u{1f}/ \u{3}=1 \u{19}B\u{c}!?aa3\u{13}\
         J(3!4`*\u{1d}n J\u{c}z!9a.w-!Da\u{16}\u{c}f XCz!BaS \u{1c}!*ax-`! a.6\u{2} .b\u{4}!8az\u{7}\u{4}!#`kr1! `%z< \u{1d}\
        \u{6}n!EaqNr!=a/\u{1}r /\u{5}\u{f}! `O:-! ap\u{5}6 0s]!;a[s#\"/`0`JjB!=a\u{18}\u{11}C!!`R\u{17}\u{18}!#`.\u{10}\
        z 0Y\u{9} =p\u{e}!/ami\u{14} \u{e}4\u{15}!+a\u{5}L}!*a!x\u{7}!=a\u{19}H`!(a\u{c}bd!=a\u{b}\u{17}e!&a\u{19},l 7H\
        \u{b}!Ja\u{6}\u{2}\u{c}!:`\u{2}\u{b}\u{1c} KCm \u{10}(u!Ba|{v! `H\u{14}\u{9} 7.R <'e! a\u{8}/n!#aQh: I\u{e}H dW\
        S \\ZV nbn!Ba)!x \u{18}sx!0a\u{c}`2! a?iu!Ca%Y{ yXf!+`GX~!GajD!!4a\u{1c}2*!(a\u{4}t:%!`%`'`\"`$`\u{1b}t\\!Ga\u{2}\
        t|!&a#d\u{1}!=awj\u{11} O\u{6}$!<a\u{1f}vB!<aHtY! aBDs!#abH\u{7f}! a0\u{17}\u{0}!!ar\u{17}-!!`{/\u{12} 0\u{19}\u{1f}\
        !;a\u{1f}NG!=a\u{1c}L\u{1c}! a\u{0}\u{1a}\u{1d}!\"a\u{1e}\u{7}N!Gak_\u{6}! aOu7!\"ame\u{6} }\u{8}B!#aVQf ^`'!!`\
        8e0!(a\u{3}\u{d}7! a%al \u{16}&s!6a\u{7f}\u{14}\u{0}!)avF\u{10}!Ja*-! \\,/! a7e3 x9Y <@Z!)a\u{8}4f a\u{1}O!'a\u{d}\
        z\u{7f}! a\".C! `F*\u{4}!;`IE\u{7}!<a\u{19}+O!'arV\u{4}!)`Yi\u{8}!<a/7\u{b} I,\u{14}!=a\"?\u{1c}!!aCWL (9\u{9}!\
         `d\u{1e}S!#`7\u{4}\u{e}!4`\u{1}f)!>a\u{4}P;!!a\u{c}\u{7}N!'a|\u{7}] \u{19}N2!2awz? lIe \u{0}\\\u{18}!<a-\u{c}S\
         HGi *Du!!`\u{11}\u{5}u ;M\u{7} w\u{9}%! a\u{1e}?F KyF!Ea<<P \u{d}\u{0}\u{3}! `x\u{1d}\u{1e} 9w\u{1f} \u{1a}\u{8}\
        B ]*b!9a\u{13}'j .N|!?aIa\u{f}! `z\u{14}\u{10}!<at\u{1}\u{18}!=a\u{7f}e!! a^G( NG1!CaIJ1!=a\u{9}[H!*aPhO i\u{1f}\
        n!>ay\u{1}\u{9}!;`hX0!<a<31!\"`d#Y!\"ab9d!#`Da*!4auVI Jmw!$aJVZ!&a0\"]!>a<Fd 96\u{9}!#`- \u{c}!;`\u{1}t\u{1e}!4\
        a>p:! `,VZ \u{0}se! a\u{1b}2g &3\u{1e} oQ0 8wC e~|!Ga5.)!4a!8_!7a\u{1e}8U!6`\u{2}/o!>aWg1 +D5 I\u{1d}M!)`0{\u{10}\
        !%`\\\u{a}\u{7f}!?a\u{12}K\u{13}! a)\u{17}\u{16} \u{12}wC!\"a\u{1d}p&!<a~8)!>aX`K!\"al\u{9}W!8a`Y\u{1e}!;`\u{4}\
        \u{1b}/!4aU\u{1f}j!8aWE\u{16}! `i\u{a}:! `|\u{1f}U!&a\u{19}(X! `>__ +\u{1c}\u{f} d\u{1}(! aGeH!4a6xl!>a\u{19}j{\
        !<a\u{a}\u{14}\u{17}!/a\u{12}z\u{1f} DwE!&a;Zr!)a j\u{0}! `#\u{13}\u{18}! `Z\u{7f}D!=aF8V ,yv \u{4}B\u{14}!Ja(8\
        > ]\u{8}Y! `'7v!4av \u{7f}!Da>S\u{12}! a/[/!,a3\u{1a}^!:aE\u{1}z! `T>| \u{17}\u{b}} [J\u{7}!;a\u{1c}?\u{d}!8ag-\
        \u{f}! alj,!4`3F^! aI\u{d}c!Jacgg!#`ln\u{15}!#`2\u{7}\u{1d}! ac@3 >3\u{7}!!`_\u{5}+!,aU\u{1c}<!#`3nU! a\u{c}&g!\
         a4N\u{9} rc\u{13}!\"`Mn\u{1e} \u{14}h3 [#C!3aHfw!;aqU\u{7}!,a[\u{18}\u{d} h\u{c}Y p/y!.a\u{19}o\u{f}!;a\u{15}B\
        W!;asM\u{8}!;a3/C \u{9}IP VW8 ?DN!;`\u{18}wT! a\u{1b}\u{1d}[!&a~\u{1b}z! a?\u{14}$! ac\u{1}\u{1b}!4aWZ$!4a}\u{e}\
        4! a\u{1d}[o!+aB)\u{e}! al/3 ]65!\"aK)8!;`7aX! aF\u{3}D!Ja|_H \u{6}T\u{a} _VP!Ca\u{f}\u{3}{!#a(p\u{3}!'a\"X\u{9}\
        !&a\u{1c}\u{7}\u{11}!BaDi\u{18}!$`XT1!&`M\u{a}F 4*\u{11} 'v\u{1e}! a\u{17}1m!4aQrs!<a9,\u{11}!#`E{\u{12}!4a6R\u{17}\
        !;`bR-!/a\u{1c}\u{10}J! `\u{b}M\u{9} 7.) 1\u{16}. \u{d}\u{c}l `\u{1e}o \u{2} \u{1d}!Fa\u{11}\u{1b}$ _d/!>a<BB!>\
        a\u{1c}\u{7}\\!\"a`J^!>a53` y\u{b}5 &*C!,`zCb! a\u{11}\u{1e}z >)\u{19}!?ab27!Ca<Yk!(a.}f 1b<! a\u{16}\u{f}J!DaE\
        aa \u{12}<\u{12} \u{a}\"\u{19} \u{12}E!!<asJh! aA\u{b}s 7p{! `w\u{12}'!2a+C]! a!9g##` `<`U!y!CaKq\u{f} \u{12}3\u{1e}\
         V\\<!!`1\u{11}O! a;#h!8a\u{7f}?| !W\u{1c} Ze\u{1f} Jq  c\u{0}*! `T&\u{3} C!\u{15}!7a`U\u{1f} \u{19}&\" #\u{15}\
        _!*aZ@`!8ak/\u{3}! `\u{6}~\u{19} \u{1a}_l!\"`6/n!.a?\"~!\"`US\u{16} N\u{e}B!7a)\u{f}S '\u{14}5 ^tZ!&a.i[!;a9\u{1c}\
        \\!Ga`>t\"#`<a\u{15}\u{b}}!-aPh\u{7f}!#akMc!%`#=n!/a<K\u{1a}!!aA}9!%aC\u{5}i!(a'\u{16}r oa+!<ar5: Z\"\u{11} 0}\u{1e}\
        !%a\u{10}k+ 4/E $+]!7a\u{b};]! aj\"^! aw\u{3}\u{5}! awc< z\u{1d}R!4ao:\u{16}! a\u{e}o=! a\u{12}\u{1b}j!*ad+y!>a\
        5H1!9a\u{a}I9!?a.[Z!5a\u{1b}1\u{14}!,`(i\u{1e} \u{13}\u{1e}\"!4a0X: z\u{1}l! `\u{13}?p \\n-! a~?\u{1e}!=ani\u{1f}\
        !*aC8#! an\u{c}'!#awN)!!`j/1 C\u{1e}8!4aM\u{1e}I YQK!>a\u{7}Vc!7aP\u{11}{!<a(H\u{13}!<a!V9!!auJC tfs!8aFn\u{1a}\
         f[!!\"``VM!'aWL] \u{4}\u{10}d!%`=\u{7}i! `=ak!JaY\u{1b}r D \u{4}!EaOx\u{1c}!4`K`$!<aDGq!'aDR\u{a}!!a;_\u{12}! \
        `XT/ $:g \u{6}\u{b}g \u{2}^m!#`{\u{a}\u{5} RG\u{18}!\"`\u{e}O\u{1f} {+m! a\u{5}M,!\"a>\u{6}8! a'C`! a\u{3}9\u{b}\
        !&a\u{11}\u{18}\u{19} 'O1!#a_o8 \u{c}9>!=aS?V!8a8(_! a5\u{1a}j!-`mm\u{7f} \u{15}\u{13}& v/B!5`,YB!(a9\u{1f}r!Ja\
        KU\u{7f}!#`<al! aB*I!*aTkI!:`bxi 3\u{f}r! `\u{1f}]\u{7f} 1a'\"4a `c%_! a\u{a}Ap pmz \u{3}D|! a\u{1a}\u{1}\u{1c}\
        !4`^\u{d}\u{9}!/a}\u{10}\u{9}!#`X\u{7}\u{12}!<ad%#!=aNk@! a:!E! ae\u{1b}G!4a&~n! a\u{a}\u{3}\u{16}!Ja\"-W! `M{Y\
         \u{10}\u{11}} v\\> Bnl szw! a\"Vz +l\u{2}!4`\u{a}\u{1f}\u{11}!4a\u{1e}_\u{1d}!!`!Q0 \\T1!4a\u{10}0] \u{14}\u{7}\
        h \u{18}gn!Ca\u{a}\u{7}p!Ja`=\u{11}!\"`KN\u{1e} \u{f}\u{f}S!=a`\u{17}u \u{1b}x\u{1f}!<aU!#!4`*I;!*aT\u{7}K! a_2\
        X *}\u{4}!\"ax1\u{14} G\u{e}\u{16} \u{0}cI! `e\u{2}P!!aSJT!%a\u{4}ZT!6`4:e p\u{16}u! `&x\u{12}!1a\u{14}y&! a:cc\
         +wx! a\u{7f}!% k\u{18}\u{7}! `\u{7}\u{10}\u{15}!;a\u{1}:F! `v'%! `1sE \u{19}VQ xp]!#`A\u{18}U =W^ ~>l k\u{1f}\u{f}\
        !\"`d;A!4a\u{18}G{!.a%s\u{7f}!6aOP\u{10}!;aQ\u{c}1 \u{15}:u jo\u{4}!?a~92!Da&-9 }.=!-`\u{10}\u{1c}I!4`\u{f};X!<\
        aF`\u{7f}!&`\u{7}b\u{1a}!GaW.& E|s! `9h\u{6}! aSH\u{7}!2a\u{b}u\u{13}!\"a\u{0}RA! aQ6`!4a Ev!&a-8.!#`\u{6})A >\u{13}\
        I!8`pHV h=a!Ga4q# \u{9}\u{1}d!%aJ,k!7akF\u{19}!\"`+\u{1} !9a<I&!%a\u{17}\u{2}E!!`\u{12}\u{3}\u{11} 'T\u{15}!<a\u{e}\
        Z=! aH\u{a}@ T\u{13}\u{7}!;a4i\u{1a} *-1!7a\u{11}73! `'g9\" `#`W\u{8}?!(am][ ,=3!\"aFa> *~V HX\u{19}! a^\u{f}% \
        k\u{3}<!)a_N_!)`\u{16}J\u{1c}\"#`\"`\u{f}FE!EatsO!%`\u{13}Gh! `mc{! a\u{7f}\\\u{1f}!4`bq1!Ba\u{14}+4!)a5O\u{12}\
        !,ak\u{18}\u{19}! a;\u{8}\u{1c}!$`\u{7f}'L! azN[! `7{f!DaAh\u{5} F\u{8}!!*a\u{1f}lV!'aLza!Ga]{\u{12}! a!\u{8}g!\
        ,a\u{8}|\u{10} Bu1! a\u{7f}}T \u{16}0B!#`i>d!8aFw\u{6}!Fa\u{15}@>! `P\u{11}O 1\u{a}v!%a-*\u{7f}!Ja\u{e}\u{12}\u{1e}\
         7W6!3`?;9!<asl\u{b}!)`Ii\u{15}!Ja5Y!!;`8\u{11}c!Gat7u$ `#`)`-`\u{1e}b\u{1a}! a\u{10}gS <(\u{f}!\"a#\u{10}; \u{1c}\
        \u{7}?!3a\u{5}Un \u{9}Js!*`JW& i_d! atqr!?a0\u{15}2 \u{7f},U!4a#\u{13}U!.`\\f^!Ga\u{10}J_ cZ\u{1f}!:aV_,!'`m\u{16}\
        \u{d}!$a \u{1d}\u{18}!$a}\u{8}\u{19}!Fa\u{4}J> \u{1d}_A!#`\u{7f}6r!%`0\u{3}\u{e} },[!%a3\u{15};!Ea\u{19}wg!\"`v\
        hy!-`^\u{10}\u{b}!GaE!\u{1d}!>amj\u{4} pn\u{1d} 4)\"! ao1/ &/[ \u{7}?z \u{6}\u{12}~! `\u{3}j\u{e} b\u{12}\u{13}\
         OI\u{1c} \u{1d}{%!GajL)! a\u{0}UN!4`M;\u{13} \u{4}*\u{e}!<a%^4 !41 X\u{9}W!\"`H8X!;`T\u{17}[! `Ksu!!a\u{15}Wy!\
        (a\u{d}\"Q! a4%X!=a\u{14}\u{0}X x\u{15}Z! a\u{1}'#!8a$\u{17}-! `O6f!Bau<o z_\u{0}!2aC?'!#` m]!'a\u{12}{x _'{ [@\
        }!+`\u{1}8\u{2}!;a\u{1b}>C \\?T!\"`$0g 5ew!\"a+%\u{7f}!Ga`P' \u{e}$\u{3}!<a-\u{1c}\u{1b}! aa\u{1f}? ?XQ \u{1b}y\
        X c\u{1c}l!=a,Fz pE. Dub j{L S\u{c}S!'a\u{14}hw\"-`,`9w\u{19} [m)! a\u{1}5<!;`\u{e}\u{4}< t3M! a0d\\!=a']\u{18}\
         R'6 \u{14}wy!HaJ\u{4}\u{18}! a%z)!<a\u{13}F8 j/) 6`J!4`^#W NOa%'`\"`(`$`4`@ | \u{7f}V\u{f} \u{10}C\u{1b}!<a\"\"\
        \u{1f}!!`\u{3}a$! avS7 P1[!*`\u{3}\u{4}i! a\u{12}Eq!=a\u{11}E\u{1f}!)`YSl!Ca\u{e}8\u{e}!Fa*#8!1`a\u{1e}F!<aeq_!\
         `swj\"\"`#`^W$!CaO\u{c}`!!alWo!4agf\u{e} [\u{12}\u{14} :p)!>a\u{1b}h\u{8}!'a(Y\u{d}! a[{2 0<E!\"`!\u{1d}h!=aL6\
        i! `9o{!<`pK\u{1c} ~w% \u{10}k*!4aT\u{1d}1!<aC:\u{6}! `\u{7f}\u{1e}\u{12}!&`dj\u{1c}!;ar\u{1e})!!`BC]\" `#`_3_!\
        @a+\u{10}c\"\"`Ba\u{1d}T\u{18} HT:!?aa};! aC#\\!!`)m\u{4}!<a+|\" q|&!4a\u{15}oE!&aQ\u{b}c!<a\u{14}7(! a[\u{7f}H\
        ! `\u{4}\u{9}7 \u{1}+\\!)a\u{1f}\u{c}y!)a/!0!\"a\u{a}+\u{1}!\"aQ\u{2}\u{1b}!9aSR6\"#`!`yG\u{d}!Jaoy& Xv/!-a826!\
        ;`TO? \u{b}<P!<ap|S j\u{17}f!0aHmL!*`_c_! aIft!,a0=;!&at A!4ar\u{2}J!,`):N 0il!:aHr\u{3}! aIv\u{9} {:\u{18} Z'1\
         \u{0}8Y! a\u{0}rY !;\u{8}!*aLt\u{b} vJL!7a\u{9}\u{14}V \u{0}\u{7f}\u{7f}! `\u{c}J\u{19}! a!H9! `s9\\!Ba;qu! a^\
        \"O! a\u{11}=o jM\u{1}!=aB|\u{4}!#`)I/ OW=!4a~nz!Ga\u{10}Q\u{9} |C2!*aNf5 M3L \"\u{2}R 7hT!!ae!a cu !Gay6H!)`(L\
        {!+`bn\u{d} \u{c}\u{f}\u{10}!Ba\u{7f}o-!;`8\u{f}5 G<> c|I!*ae\u{c}`!4`\u{b}Uw!=ad\u{10}\u{1f}! a\u{10}L7!JadAX!\
         `9\u{b}d! `\u{7}\u{1a}j!%a\u{1d}m\u{3} \u{1c}a. \u{18})F!(a\u{10}]\u{1} : 5! `\u{16}\u{e}a L~l!&aKN\u{8}!!`BiA\
        !;`MK\u{7f}!;`7A\u{0}!=aR\u{e}\u{d}! `\u{5}1R!Ga;\u{3}V!.`\u{2}.s!<aFAs 2dy!!`,B\u{f}!?a1@4!4`~BD!!aOfF ~:\u{1}\
         \u{4}p\u{9}!>a\u{1}\u{1f}6!)a;48 J\u{16}U! `\u{b}/s! `J9\u{a}! aJI$! a>\u{18}J!>aN\u{c}V \u{15}Vd! a\u{1b}Oe!%\
        aKtn \u{6}\u{1f}\u{7f} .\u{3}\u{8}! `Zp\u{1d}!<aEb-!>a-e1 Th6!%`'$<!>a;#?!<a|da! `65\u{8}! afZ/ :\u{3}y!%`R0 ! \
        a589!\"`zhD!,a$cq!4a(\u{e}}! `M-\u{17} \u{11}_\u{17} \u{d}vJ i@H! aI&I!;`=\u{e}j  mx \u{9}\u{19}{ \u{18}a\u{2}!\
        ;`=4\u{d}!Ja%\u{c}$ R\u{0}%!<a\u{12}_p!)`_e\u{e}! aZC%!,`UX7! a\u{0}hG \u{11}#I!;`s\u{11}[!!`\u{19}Z\u{6}!=a~l/\
        !JaS#L R\u{1}\\ f\u{1a}r!=aHts!#`+d\u{7}! `%r\u{f}!/a-AI eAX 8H|!<aRt\u{d} j;*! a&:.!.aN\u{9}A!9amk\u{16}!(a\u{1e}\
        SU!Ga|+m! `LQv! a/f}! abQ\u{0}! `\\c\u{4}!:`hd\u{c} tp& HB%!<ak7X!)`YSv  0\u{18}! `~x>!<a.\u{11}L!#`{Of \u{14}\u{17}\
        ~ \u{0}0, \u{8}JY!&a;/c!\"`\\$h!!``Em ?>8 u#: kue *\u{1c}{ \u{c}[\u{1f}!>a\u{1a}R/!)`{RP ~\u{b}b! a&&{!-a\u{13}\
        \u{11}~! a9.\u{1e}\"!`%`-@( )\u{12};!#aY5] \u{b}3t! a!=Y pRi!%a\u{9}O% g]W \u{1f}\u{1c}\u{a}!9a\u{d}2\u{e}!1abz\
        &!?aY\\)!!`Y;,!/a\u{15}!. ]\u{a}O!4aZ\u{18}` \u{b}%~ H-\u{1a} ?KA!,a(\u{15}V!Da\u{7f}u\u{b}! a\u{14}w\u{e}!!`\u{2}\
        m\u{1b}!!`]+- &iC T8\\!)aI(k +#r!2a1Gb \u{10}6\u{1d}! a\u{c}X8!Ga}Wc F\u{1c}s!Ga\u{1a}7\u{f}! a{\u{5}\u{12}!Ca\u{17}\
        kP!)a]9]!Eah\u{6}u! a\u{e}{2!\"aw!i \u{1e}C\u{15} \u{c}LU!4ay{\u{9}!+a2Ny\"!`%`'A\u{f}! a\u{14}o\u{1d} \\^t!;a\u{6}\
        \u{4}\u{b}! a=\u{1b}\u{15}!<a\u{b}n6 l\u{17}u!<a*L\u{b} :e\u{17}!Ja]d+ 1GJ +uk d\u{d}\u{1d}!Ja1&%! aZ?f! a\u{14}\
        \u{1}o :h\u{d}! a\u{1}M/! a\u{1a}K3! `[\u{1c}: {G\u{1} \u{d}3\u{d}!)a}Y  v}!!)a\u{b}T&!4a\u{5}W[! a\u{7f}*\u{7f}\
        ! abE\u{7f}\"'`\"`u\u{5}\u{8}!8av\u{1}2!Ja\u{13}&; \u{1a}&\u{10}\"#` `6/5!FaC|U!>ak\u{b}_!!`r\u{1c}[!Ca\u{16}r\u{7}\
        !\"`C0Q L#o!4a\\8)!JaiPY \u{a}|d! a4]l!(aRy\u{15}!+`ilk!=a\u{a}h}!>a(K\u{1e}!=acL.!=a\u{7}\u{7f}K ~?v [\u{14}|!\
         a2\u{11}\u{10} fvT! `\u{1d}Za \u{1}\u{11}u! `;9\u{16}! ay{S Z#Z!)`E\u{14}`!3`y\u{7f}u!!`7eC!=ag\u{3}k!-a5g! )`\
        F!<a\u{1d}\u{1f}Q!Ba4vz!!a\u{14}I\u{16} `Xo!&`[t\u{2} ]\u{19}1 rSh 3\u{1f}n!*a\u{10}hu!<aV[\u{1} ?\u{c}>!%af$\u{1a}\
        !8`.k5 *\u{15}I \u{1e}(s yj\u{15}! a:h\u{17} pa\u{18}!Ca\u{f} s!Ba\u{19}Q\u{10} ^i]!\"acR~!)`\u{c}E-!0`@+f!;aP+\
        \u{a} `\u{b}\u{10}!4`)X\u{11}! a(\u{d}\u{11} \u{17}1\u{18} &\u{1a}R \u{11}[W!(abuh 3>}!Ba;\u{13}= em\u{c} X\u{12}\
        \u{12} k9N\"!`(`.4^!5aJmj!Ja\u{1d}\u{1f}l \u{10}\u{14}y!)a@UY kYo \u{4}\u{a}r!7a\u{c}Y\u{6}\"(`4`\u{12}v\u{e}!#\
        `z7;! `\u{13}q/!5ay\u{10}A \u{16}\u{d}\u{10}!\"`\u{7}\u{11}/!Ja\u{10}\u{8}q! `\u{1f}>\u{1d}! `m\u{1e}% \u{1f}\u{0}\
        7! a\u{b}\u{5}\u{1}!#`jd\u{5}!&axC\u{8}!7a\u{12}\\\u{13}!=ad\u{1c}% Gyq!'a\u{b}W\u{0}!;a_\u{1b}3! a\u{3}\u{16}a\
        !3a2`\u{a}!;a^BQ!)aHZR nPp!+`q\u{e}y!\"a\u{d}\u{2}\u{a} (\u{19}\u{1b}!$a\"\u{18}J NVq 1\u{1e}\u{7}!Fa1}\u{1a} \u{19}\
        \u{6}\u{1c}!*`\u{c}EK X2a {\u{19}% J3>!,a*/C! aFlM!<a,f\\!$a]\u{11}\u{11}!)`Q\u{1b}0!\"`ej[\"+`-`nAJ! a\u{e}q~ \
        >h# v*5 4.W 5LZ '\u{b}\u{7f}!&a/\u{1f}o!!`-\u{1a}\u{16} \u{1c})\u{19} \u{1e}Ve \u{d}Ku!Ga]u\u{5}! `^$\u{f}!1a b\
        %! `['C %\u{11}\u{19} ]\u{1c}0!Ea\"\u{3}T Rec W\u{b}p!AaV\\C!EaogE! `\u{2}8O!*a|oY! `k2\u{15}!!`T\u{a}\u{1b}!4a\
        \u{9}\u{2}#! `^H7!)az}I \u{2}g[ \u{1e}\u{6}r!!`gy\u{1a}!*aq{F!?a\u{9}\u{6}[! a\"9\u{0} \u{1b}-* HV7\"'`$`o\u{7f}\
        @ \u{13}\u{11}\u{e}!JaFr\u{1a}!8a%~&!)aI).! a#\u{1}:! a\u{9}#Q!-`e!R!<a<)n!JaX:o!4a<s\u{c}!Fa\u{3}Dn M>\u{7}!*a\
        \u{13}\u{1d}\u{a}!%a%D-!<a\u{1f}\u{10}_!=a\u{5}`!!;a&x8!Ja#g\u{3} \u{19}\u{1e}\u{16}!*`\u{15}\u{c}6!<a\u{10}\u{5}\
        Y\"!`\"`|@b!:`T\u{3}\u{18}!-a]@$!!aYO$ P\u{d};!$a\u{10}ZQ \u{1b}cQ!=a\u{1f}\u{0}\u{11} Zly \u{7f}:\u{6}!4a\u{16}\
        /U G;_! aPL\u{6} eC\u{10}!4a\u{17}1\u{12}!#`Ja@!\"`MYW!=aO\u{1b}\u{7f}!;ab,\u{6} ^\"(!#`R(;! a\u{0})V X\u{1b}p!\
         a{?*!Ca>2T!,`+Vw!Jatny kD\u{7}!!`-~\" F $ C(V!8ah{y %,\u{1d}#'`$`&`nz$ ':) P-g \u{d}?y!9a\u{12}P~ \u{e}c2!Ca\u{3}\
        \u{1c}b \u{14}io!(aIX2!&a^:;!&a[EY IxZ Ylg!$a$$z!;`\u{0}72!\"`Z\u{15}e!#`L{l! `A\u{7f}E M+1!-a_\u{1e}p! a%Xw!;a\
        38\u{9}!>a\u{1a}\u{5}\u{1e}!7a\u{1}A/!%a\u{6}\u{15}< \u{12}w\u{1f}!2apD6!>aDvI!#`*G\u{4}!+a>hK! `R;Q! aSO\u{18}\
         |s6! `Y&R!8ax\u{1d}` \u{12}P\u{9} \u{9}5\u{1b} Ip>!<aW\u{9}x!)a=r}!\"`[>\u{b}!'aFf\u{17} \"@O!+`4;T!*`\u{5}=\u{15}\
        !*a=\u{e}  :\\(! aPPO! `}{W!*aSf\u{2} wf\u{b} r-\u{17}!Ja&-1!Ja\u{6}cU! `~\u{7f}* -T-! a9|E F?w! `\u{2}V\u{11} \
        ]\u{1d}0!&`p\u{e}7! a\u{1b}KK \u{1c};\u{1}!#aV\u{6}\u{11} \u{7}\u{b}\u{16}!#`g\u{15}\u{1e} o!e W.~ y7&!-a\u{7f}\
        \u{1}6!4`l`F {+T!$`K3b!4ae\u{3}n! `\u{14}CA! a]nT! `Vq\u{b}!Ja>V\u{19} [f= 2\u{c}@ \u{12}\u{1c}I! aR\u{6}J!=a?f\
        L!!`hMg!Ba8G\u{6} \u{19}\u{12}\u{b}! a-eF!/a42n!%aUf\u{2}!=a67\u{3}!#`\u{18}v\u{5}!&`i^U \u{12}Ah! aC#' g\u{b}'\
        ! a\u{19}CL! acPM #bi 9W\u{6}!.an'\u{9} #hY!4a.5|!;`o\u{10}  FC\u{17}!<a8%\u{9} /^& C\u{2}@!=aK\u{1}c!(a\u{1}lp\
         .2\u{b} 6\u{1c}I!8a4E\u{a}!4a=Y7 NQ\u{1c} g\u{2}\u{1d}!=ayZ5 R]>!4`y5Y!*`DOb \u{12}qt Gb\u{0}!\"a>h@!;a9|\u{1}\
         *G\u{a} 6~\u{14}\"+`5`I\u{3}\u{15} b\u{1a}\u{1e} c1N! `mk\u{16}! `%:F\"9`9a\u{9}f{!=a~f&\"#`9a#!7!6ad\u{12}`!;\
        a\u{1}5\u{10}!#a(0\u{17} \u{18}V3 p%\u{b}! `e\u{1a}\u{14} \u{13}Y%!;`\u{6}D'!Ja\u{11}}G!/a6\"K V5c!=aJW'!Fa\u{13}\
        NO!\"`\u{8}\\`!$aWc\u{5}!#`i:\u{12}!#a\u{4}q\u{17}!?aCC\u{1c} ^G\u{1f} rFY\"#`!`8\u{15}|!9`O%\u{a}! `iP\u{10} ]\
        BA!4`Yc\u{19} iQT!1ajqj Jv\u{1a}!4aavX \u{15}\u{a}\u{e}! a\u{14}\u{5}& }\"C!Jah%Z!>ayCo _\u{1d}E \u{e}~e!9a\u{9}\
        y\u{15}!Ja\u{1}\u{a}, \\Lc!Fa\u{e}k$!9af92!\"aVJ9!GaH{O!4`C'X zZm!*axm\u{3}\"+`-`_{\u{e}! `\u{11}~$ o5(!6`7\">!\
         `D2t Rp} xl8 CCJ! `-7\u{5} &\u{1d}\u{19} \u{f}\u{11}@ /ZW\" a'`y'n!\"`\u{9}\"q!Gaah\u{5} Qb>! az-L!<aH\\`!/a&O\
        x jr\u{3}!4aQ^\u{4}!#a;{\u{18}!Jalm\u{1a}!Ja\u{1a}\u{7f}E 64p! a\u{13}B\u{8}!+a4D\u{11} Q\\! {##!?a\u{b}_M!\"a#\
        ?f *\u{8}\u{17}\"+`Ca/7\u{1b} \u{1c}O%!=aG:h!(a4\u{5}\u{c}!!`+\u{19}_\"!`$`\u{1}s6!0ae8=! `#_@! acRV!8`!!c <_s!\
        %a=`T \u{19}?\u{13}!\"adI.! az\u{0}J! `[\u{18}n! a\u{12}ru!.``!\u{4}!)a\u{5}i\u{6}!<aQ\u{c}I!&aW=Q!9aKO !=a*M&!\
         a1\u{12}J!4a\u{10}3\u{1a}! `\u{19}\u{7}\u{1c}! `\u{12}O<! a\u{13}\u{a}T!3a\u{d}Aj &~o \u{14}0\u{b}! a#\u{9}'\"\
         `=aS]S$ `#`4`9` \"\u{14}! a! M {6k!*`kY$! a\u{13}+-!=aV}G! a\u{e}\u{12}S!(a|0a!8`~\u{1f}a W<k! a\u{15}\u{e}{! \
        a\u{13}3; Q\u{1a}\u{6}!7a\u{7}\u{d}\u{9}!;a.I*!!`3kX! `V\u{13}k!0aE\u{f}\u{18}!7aO4\u{7} 2\u{4}*!(am/I! ` \u{13}\
        u Zc\u{1} M\u{1d}\u{18}!Jaq\u{1}-!<a=\u{1e}4 Q19 K)g!+`\u{8}\u{10}z!+`s-\u{1c}! `EdV \u{4}t` gW\u{15}!,ajm\u{1a}\
         Y\u{d}p |$w Jj-!;`\u{6}00!<a&^^!Fa+xj!;`\u{1a}>r!,a)e\u{3}!<a$n!!#a\u{b}\u{18}\"!'aXcT!<ax\u{12}h! alZx Wux! a\
        \u{19}\u{13}O!&a\u{10}!d!Ca%e\u{16} @'$ \u{3}b, j<\u{7f} C\u{12}D G\u{1d}k )'\u{14}!+`/]2 \u{4}~G!Javq\u{8}! `\u{7f}\
        q\u{10}!?a2\u{1c}\u{10} \u{18}1B!Ja$?\\!JaY\u{2}m! a6\u{1b}\u{2}!+`o}V!\"`$\u{d}\u{10}!*`\u{16}j2 ;6@ #V(!?a-b/\
         l`t!<`,^\u{e}!Ga\u{11}@@!JaV\u{1e}R!JaSq# Ag7!9`X*}!.au3\u{13}!#a7jG!4aQ\u{11}V! a)=g!;`zB9 %:L!#aaPj N_z!=aXg\
        \u{b}!4`k\u{1a}&!;adhI H`L! a7u\u{1}!<a2\u{1}`! a*Z\u{15}!6aRD\u{1f}! `\u{11}:?! an-c!GaeMc! `-\u{13}n ;hz!'agV\
        ?!*`s7U!8a\u{10}Ia!<`\u{11}H\u{e}!0`z\u{11}\u{16} 0=4!>aeGB EGL ~jk!!`|\u{b}p!)a7\u{5}\u{b} xs\u{15} 7\u{9}\u{1a}\
        !Ja:H3! a\u{2}4@!=a\u{e}N@! a\u{16}\u{b}[!\"`]Xs!#`\u{17}i\u{12} \u{15}z& vL4 \u{16}M4 RF5!8a\u{0}\u{15}Y!<a:X\u{15}\
        !9a\u{7f}(\u{16}!-`\u{1b}w: M\u{18}a!4a:~y!=a,\"\u{17}!;a`%\"##`'`\"`~le$'`(`\"`3`\u{7f}xn +T\u{c}!<a3\u{1c}k!3\
        a&tl \u{7}|n! aj\u{7f}t!!`{\u{9}\u{10}!Ja\u{10}\u{1b}+\"#` `}b7!!`Px9! a\u{1}up!4a@\u{4}e!JaU\u{1a}\u{a}!>ah \u{15}\
         K6) ]F-!<atJR!3au\u{2}U e\u{6}o!Ga\u{4}%x! aO\u{12}}!<a!\u{5}\u{0}!!axt\u{f} V>8! a\u{8}\u{18}\u{14}!<`).!\"9`\
        Baet` EL>!$a\u{a}H) F9-!>a+LT v9\u{7f} Z`\u{3} `.\u{18}! a5d[!Ja\u{1a}mm! aOA\u{1e}!Jar\u{1b}D `|J!#afRW!*aZ\u{7}\
        W!Jah*k >\u{18}6! aP\u{13}7! a>TS **X!\"`\u{6}s\u{10}!JaOf\u{1b} O\\;!Jau5\u{15} k\u{11}\u{1b}!Ja\u{14}\u{e}\u{1d}\
        !!`+O$!\"`UN4! aA\u{f}B!!`\u{4}=Q!%`h\u{15}k )t\u{9}!.aY]\u{f}!4a/X+!!a\u{7f}{+!6` Z.! `\u{1}v\u{16} D+h!>ad\u{4}\
        \u{1e} Yy3!!a>\u{7}F!\"`-)W!=aoLW!!`{\u{4}z!*aZ\u{7f}\u{d}! `gc\u{f} \\Q0 ow0 K\u{14}O! a#\u{1c}O!\"`yeh!\"`inh\
         W)j!<a\u{6}C\u{9}!$a*\u{1e}\u{9}!!a8hv!-`p@, \u{7}Lb!Ja$Ij! `7g/! `;\u{3}2 \u{15}&3!Ja:f7!5a\u{1a}ZG! `;\u{d}v\
         \u{15}L\u{15}!-az\u{1d}*! `0RC \u{8}ja! aF\u{13}c u7o -D\u{b}!<aA:\u{11}!-armD!=as&Q!;`Q+q!<amZq!(`sky!Ea\u{12}\
        e7 p\u{7}S!=a\u{0}1v!9am\u{13}\u{6}!=a\u{1d}\u{1}\u{d}!;`}\u{e}'!&a\u{9}!+! a:8+ nVB q1L!#`{mh!=aIS\u{3}!$`D:\"\
        ! `\u{5}m(!;a\u{16}\\- R\u{a}- >Y\u{8} ur ! auA<! ai\u{1f}m! aPW\u{16} \"\u{17}W!!`_f}!\"a.X\u{9} vr\u{1f}!\"aS\
        t, 3<\u{14} \u{16}nK K2W\"!`\"`vJh!CaE^\u{16}!;ab\u{1d}*! aKto!$a];2! aSi2!$am\u{9}w!0``3\u{4}!'ar\"\u{10} .WU \
        s=\u{19}!8a\u{1a}b4!9a\u{10};F w]b!!`I\u{1c}t! aLX]!\"arb\u{c}!;`Kf\u{1d} h8# /@[!4an\u{2}^!Ga nz  S; KY_! `r\u{12}\
        f!DaL\u{19}\u{e}!$ax\u{2}L nhw!6a0ix \u{8}\u{5}\u{6}! a\u{18}C+!<aq\u{1f}]!)`\u{17}Sk 0V\u{2}!7a^!\u{8} \u{e}B\u{d}\
        !6`r\u{10}\u{d} 1\u{b}% \u{1e}%.!Ja`5p!/a\u{2}i~ Lle!Calzr! a);\u{3}!1a(W\u{d} c\u{17}\u{e} C\u{b}\u{11}!%a(\u{7}\
        @!%`0\u{1}N q&i!GaG\u{17}i!Ba[OJ ja! \u{c}u8 \u{17}\u{12}> +\u{1c}B!<a\u{7f}DK X7\u{1a}!!`\u{f}F\u{15} \u{12}\u{8}\
        1! a`{l ;6p FJ~!+a:B\u{1e}!<ane)!Ga\u{18}>d!;a,u\u{a}!<a?W\u{16}! a>$*!<aF?\u{1b} +\u{1e}Z \u{c}c_ /\u{4}\u{6}!\
        >aD\u{9}\u{15}!1af&/!,a\u{1}\u{0}\\!;aWb\u{a}!?a\u{19}}$! `\u{11}\u{1}+!<aZ;R odm!Jaoko!6a9`z##`\"`!`|~K! ax\u{16}\
        g TPp!GaR~\u{5} \u{9}o) ;72 ]F< Cx?!(a\u{5}OE gfY! a}h\u{16}!(`\u{1}y:! a-vW!\"a\u{2}^Y \"kr!8a(:\u{0} PA\u{f}!\
         `}kJ \u{7f}zJ!Ea8dX!#`\u{1}$p YuD S5g v\u{1}z!\"`\u{2}_\u{8}! az+\u{1b}! ap7# =.%# `9`#`#)-!EaO44!4a\u{6}qi \u{11}\
        *|!>ae\u{f}\u{c} \u{3}0 ! a]{6 v^?!#`IQU!\"`\\0\u{3}!Jag\u{16}\u{6}!(a`\"@ cY\u{1f}!4a=14! a\u{5}W\u{1f}!!`\u{1e}\
        @3!+a:\u{1d}a!*aD\u{1f}m \u{9}C~ S%\u{8}!0a@n\u{17} X\\%! a%\u{10}7 IL<!+`\u{19}8t!/a\u{9}qt! aa>y \u{8}c-!%`\u{2}\
        ~0! av55!,`HA\u{10} 5\u{f}*!<aWw\u{19}!;ay\"x!<a\u{19}\u{3}F IGL!*a\u{1d}3R o3\u{0}!+aD\u{9}b R\u{1a}c \u{17}ti\
         ?\u{2}} h~[\"#`\"`5\u{1f}f\"!`'`p'\u{7f}!8`\u{7}j\u{11}! a8+8!'a\u{a}g8! `\u{17}\u{13}]!\"`a>o %o\u{e}!4aS>0!<\
        am\u{15}f!Ca\u{7f}\u{1b}\u{16}!*a\u{11}\u{1}[ ^%v!0`=E\u{6} E=q \u{d}4\u{7f} L\u{f}\u{14} \u{18}\u{d}I $!M \u{19}\
        \u{c}t y{|! af\u{2}  7Je!!avD} iq\u{7f}!>a\u{1a}\u{1c}, \u{19}=. \u{17}_W!;`g)\u{5}!<aJG  \u{2}\u{16}!!)`\u{15}\
        \\N /f% 4tl! aNrp!;aR^\u{16}!)aS\u{14}i \u{1d}\u{0}\u{17}!Ba\"9f! a's^! aa5x \u{17}\u{f}\u{18} DE\u{19}!1aF\u{1e}\
        \u{19}!Ha_2: \u{c}J@!<a-dP! axN\u{1b} v\u{2}%!&a\u{1a}-6!>ay/J!\"`\u{18}d` e?D!<aaxD snu!;`nz@ :q\u{1e} Ra1!-`1\
        s4!4a~\u{11}2 \u{c}\u{1f}H!GaW\u{15}I z\u{1e}Y >f(!<aR=*!*a\u{a}jJ!$`\u{19}}J |;_ \u{3}Sa!=a63f!\"a\u{a}Nl!#aJ[\
        A!+`R\u{13}F 7hu!*a!*\u{7f}!)a\"\\/ \u{11}\u{e}5!&`^}Q ~V\u{c} ?fJ!4ajJ\u{17}!;ayD\u{1c}!$aGB5!*a0-_!#`.h\u{f}!\
        #a\u{f}\u{18}i!#`J\u{5}\u{7f}!&adB\u{a}!4`\u{1}+, \\iH!\"a?\u{1f}b!<a$F|!Ja)(\u{3}!$a\u{5}\u{14}\u{10}!%ap\u{13}\
        -! a\u{8}fk!Ja\u{1c}G\u{e}!!`\u{11}\u{4}v! a\u{16}X\u{5} P\u{17}4!<a\u{13}<<!*a%m?!\"`;Q_!#`s\u{14}\u{8} \u{1f}\
        2\u{15}!;`L!4! a\u{1}\u{17}B!Ja/dI!%a&6V!,a,5\u{14}!>ai\u{0}\u{19} \u{15}\u{f}- =\u{a}* C$.!Ca.c~!6`\u{12}v\u{f}\
        !#a\u{5}S\u{1c}! aAk! \u{7}>f 7hz Te|!(`\\t| e4~ X\u{f}\u{e} \u{1e}.\u{14}! `CFk \u{b}{\u{c}! av\u{4}0!JaMH^!#`\
        \u{5}4B $Qm!%ae {!>ax\u{18}\u{3}! `4T\u{6}!!a 4%!Aa\u{1a}a@!Gal:Y!,`\u{2}Xr!)a\u{1f}\u{12}S @`p!4a\u{16}\u{10}y\
        ! aGO\u{3}! `\u{10}r$!=an+. \u{e}\u{1a}F!,a\u{1a}pH!Ga sN 6`0! `AlP!<af\u{d}Z!Ca\u{8}*a \u{9}\u{0}c!!`\u{1d}x>!\
        <ajGP 6xf!&a\u{1e}U\u{12}! aeM%!*aU\u{16}7! a}g< 8A| GbD! a@\u{1e}O!(a\u{4}He! a\u{3}\u{14}q xc\u{8} Hj5 \u{c}\u{1c}\
        Q! `\u{e}\u{7f}T!;aQs\" \u{4}.:!?a\u{15}\u{1f}I!&a0o\u{5}!\"`qE\u{15} Bz\u{15} 1q\u{1f} UY$ .pM!!`\u{8}.f!%ai|h\
        ! aw9r!;a[\u{4}\u{0}!&aCNO! `-%`!\"`\u{1c}>a wp.!Ja&7? UeU!$a[\u{1e}k B\\\u{c}! a|z0 \u{1c}\u{1f}k!\"`=Oa >}\u{0}\
         ]u  p.(!$aN!u&#` `!`%`$`-`^h6!\"`yYy! a8`#! at\u{f}=%6`&`7`#`$`\\nZ \u{19}f% x\u{1a}>!BaNaT F~v!7a\u{1}O~!!a\u{2}\
        s@ u=k 8;Y O<b!=a]\u{9}\u{7f}!<a\u{15}\u{8}#!$`9>7!<aj\u{15}R d?\u{8}!=a\u{14}8\u{11}!\"`h\u{3}/! `jZM! aS\u{0}\
        Q!Ja8Q\u{18}!\"a\"s[! a,(f!=a\u{17}X% \u{4}\u{19}K +Kb!8`ogw ^\\\u{11} Tk@!$am?r i\u{16}u!Jar9\u{1b} \u{e}U#!2`\
        h\u{12}U 'L\u{3} \u{3}P\u{a}!!`e>(! `}Y3!!`\u{f}C>! aD\"L \u{2}Yd! `)\u{d}i! `A\u{19}}!Ba>\u{13}\u{6} LS\u{11}!\
         a.\u{17}\u{1b}!<a<yN! `5)\u{1b}!#`\u{c}>  USG ;(V!<a\u{7f}\u{14}\u{9}!;`5\u{17}\u{15}!;`D\u{e}#!=a$\u{2}( x\u{4}\
        P!!`DX)!!`=\u{12}U S'~ 9U\u{12}!+`\u{4}I0! ak\u{9}4!Jao\u{1c}\u{d} K`5 /\u{1f}<!Ja#h_!>a\u{6}Qs! `\u{d}>\u{11} \
        jb\u{11} r1C!!aE-t LP\u{0} #-) \"FA!&aYog!!`Z&x!Jadx\u{1d}!-a\u{17}<\u{1f}!(a_f6!\"`;\u{8}?!:`0/F!%`\u{f}5j!!a_\
        Cn!=a]3$!<aEa<!4a\u{1e}}7 :\u{13}m!#`5\u{12}\u{3} PW\u{b} n(\u{14}! a8\u{0}D B%K! aw\u{13}]!+a\u{16}nh\"9a;`!C\u{6}\
        !<a&d ! a]P-!#a4\u{12}A! a\u{d}yH y*a!\"`r4)!8a/\u{1b}. 4\u{c}7 ?KX!Ja\u{14}E\"!7a/u' dVG (-\u{7} 'd\u{9}!)aH+\u{f}\
        ! a\u{1c}\u{b}\u{1f} \u{9}\u{1}!! aR\u{1e}T!/aO\u{1d}c g5l!BaP;r!Gaujs $-\u{11}!8`B\u{15}.!\"aG\u{7}7!&a%\"; Zn\
        >!!`\u{b}jB!8a[kd!Ja{\u{17}P Sg* U~.!4`K\u{2}<!;aWQ@!+`k^D \"\u{e}d! aCT*!!`\u{1e}p\u{5} +\u{16}\u{f}! `O\u{f}\u{11}\
        ! a[`\u{1a}!Ja9\u{6}l =T\u{1c}!=a4L9 ],G!<a;#T!0abe\u{4}! `[}\u{f}! aX{-!=a\u{11}\u{10}\u{11}!*at=\u{1f}!?aqaD!\
        )a;\u{8}m!/aLz|!5aZ;3!!`\u{e};; ;l#!,aM-'!<ahe9 Se:!4a12M!=a~\u{a}M D\u{1f}p! `\u{b}7t fl{!=a\u{a}U\u{3}!4acQ\u{1f}\
         7-* n53!/`\u{1}WC! `.8M!;ax\u{11}]!Ja*fb!#`\u{10}[\u{e} __'!&`O\u{7}/ Y\u{19}: j\u{4}B X/z!$ahF\u{13}!=aT$\u{14}\
        !Aa!\u{2},!>a[su \u{a};\u{17}!9a\u{f}k0!4a\u{1d}__!#`\u{12}wp!*`_<v! aS\u{15}}  \u{4}\u{15} '?b!!aZG\u{a}!Ga\u{1a}\
        e\u{1d}! ajZ`!\"aJ\u{0}\u{14}!GaO\u{0}\u{14} {%3! a(\u{14}A!'a-\u{7}r \\vz!<agi\u{1d}! af\\\u{2}!!a\u{1}\u{19}\u{a}\
         aD@ {\u{16}M!Jat\u{15}]#+`,`5`t[\u{9} $\u{11}\u{18} *s&!#`|\u{b}U \u{10}GZ$ `!`#`$`K<_!;ac(j! a(y{!&`kh\u{10} \
        %Z\u{11}!4a\u{0}rN O?U!%`\u{2}rV \u{15}Av \u{15}\u{b}}!#`;N7 \u{10},o! axO{ E\"\u{13}!8a\"\u{5}\"!;`^\u{14})! a\
        0\u{0}A\"#` `Vtg!4a_M\u{f}\"7`!`\u{8}ZS!;`S\u{19}\u{4} 6[6 $-8!#`*!\u{11}!;a/[0!\"`umF!?aB\u{c}`!!au\u{6}! 4\u{1d}\
        ( S\u{b}+!;`\\zL \u{7}k(!<a\u{7f}r,!4a#\u{18}B \u{2}gY )c\u{c}! a&=X!-a\u{2}S\u{1b} +21 A\u{1a}? ;Eb >:\u{13} i\
        e2! a\u{7}]<! `~G\u{10}! a\u{17}\u{b}\u{1a}!!`^lG!4aV4W \u{1b}a;! a\u{10}v\u{7f}!/aw,\u{19}  :# <$=!2a/>A!-`K*C\
        ! a\u{f}`s!Ca#\u{3}{!'a\u{1b} *!!`fX,!$advG!/a\u{12}MN!Ea{\u{15}x!8a8\u{0}} \u{11}*\u{7f}!3aB\u{10}\u{0} -e\u{2}\
         vm5 \u{16}\u{e}X!,`\u{d}Z\u{a} ;^!! `\u{f}iZ \u{7}Ra!&`9Oo zU\u{13}!!`\u{f}*+!\"a6g0 \u{e}|F!4`S\u{2}J s\\L!>a\
        E\u{1f}Y ^Pr ? t! ar[8 [\u{1f}<!4`$fN!Ga\u{17}3a! aJkg Z8s P.\u{7}!6a\u{11}\u{16}\u{18}!Jan=\u{1a}! aGy?!0a\u{7f}\
        '\u{c}!<a\u{c}** !S:! `-A=! aG\u{0}A!<`n~R!!`bi\u{19}!Ea\u{3}E\u{11} C?0 \u{7f}g9 \u{d}WN! aC\u{f}R .ki!;`zmm \u{1d}\
        E} e\u{1e}\u{1c}!&`\u{15}+C! aN\u{4}Q z_n!.a\u{1f}\u{e}|!@a$u\u{14}!!`}\u{d}% tJ\u{11}!$`nk|!!`(\u{1c}\u{17} ;\u{5}\
        O vWX!%a7]! \u{1b}Z1 qyc#+`-`CaIPQ!Ia\u{a}cY S\u{1d}w <\u{1a}\u{1} fq\u{9}!;`ar !*`jl\u{6}!Baw>\u{e}!1`;U\u{f}!\
        @a\u{c}O@!-aa<U! al\u{c}\\!8a\u{4}Oy! a\u{11} \u{1f}!#ag76!?a\u{f}xl!&a\u{1}>z!Jadr\u{7f}!*a>C\u{3}!Eavy\u{12}!\
        -`\\\u{d}!!6`A\u{1}M!Ja\u{17}NR!)`\u{1e}kd 2!k! a\u{1a}\u{7}2!Dah\u{4}d!%`A#x ]o\u{0}!Da\u{6}$\u{4}!<`Oi\u{4}! \
        aO\u{3}m!)aYz\u{7f}!?a7*\u{b}!<a\u{15}%\u{c} V&& e2> pT] k*\u{13}!\"aO7\u{13}!Ha9y\u{1a} [\u{b}\u{1a}\"+`*``\u{10}\
        . f{L! aH3* \u{1c}O)!!au5+! a7uU \u{1a}(\u{1c}!Ea}%=! ``\u{0}E! `\u{1f}>f!'a,nj!*a\u{3}c\u{19}!<aU.'! a NG!7a;d\
        J h$K!Ja\u{d}\u{6}O! a94[! aI.c!;`\u{11}\u{15}\u{1a} \u{19}7P!Ea\u{14}x@!\"aN\u{7}J \u{3}/_ \u{16}<a!Ja\u{0}\u{13}\
        \u{5}!-ano%!JaQ\u{11}B ;PV!#`\u{f}=]!<a@P\u{a}!!`oW\u{1b} i\u{12}(! a0x<!<a9]n!Jam^\u{19}!&a5*! 1\u{d}5! aC\u{8}\
        t!!`&!B!>aPqa!?a?{b!<a\u{12}\u{1b}\u{15}!!az<R '-: IM? F\u{1c}f RNs!;a5Hy N\u{1d}+ o;; RRQ!<a%\u{9}Y!8a<6\u{4} \
        \u{d}Ir! a;d\u{6}!%ag\u{18}# 0BL!*a^>t Nn\u{e} '[J! `tYw! `Q\u{1e}^! a2\u{18}: \u{7}.A!>a\u{10}q\u{13}!Gagh\u{1c}\
        !JaUd-!Fa\u{10}k\u{f}!4aTW\u{11} +b# 9fY h9_!0a\u{7}dn .\u{10}2!>aH\u{d}:!=aQ\u{1c}c!Ba\u{7}\u{9}f! a[l|! aG\u{17}\
        6 %?7!;a\u{11}$Y!#ab\u{14}Y! a\u{b}`} |bI nF\u{14} \u{0}\u{f}\u{1c} 2:6 \u{d}\u{5}C!JaANG!8aT)\u{16} \u{7}a6!(a\
        \u{1f}7G \u{10}\"\u{7f}! a\u{c}u !=aQ*! \u{1b}c+!'a&\\0!&`W%; \u{14}2D! a2\\_!4aS_\u{5} _N\u{7} G\u{7f}\u{9}!4a\
        VH\u{18}!#`b\u{12}0! a7W|!,aa\u{14}\u{14} \u{f}T\u{6}!<aa][ j9x!,a]G}!!aF]\u{3}!\"`\u{2}R8!4a\u{0}\u{b}\u{14}!J\
        a\u{1f}t8!!`<`N!#ai\u{3}\u{b}!>a\"-\u{1e}!DaLqe!6``u  Ng.!;a*\u{0}9 [#Z!!`k7q!4apu0 reG! aD)Q V<\u{a}!,`\u{16}z\
        \u{2} _j?!5a[9G! `\u{b}.\u{4}!&a*\u{11}\u{f} \u{1}s\u{1f}!*a+T1  \u{0}6! `9\u{1a}\u{8}!=a1R\u{e} i:\u{10} x2\u{13}\
        !Ga\u{9}N\u{13}!4a`D& L7S!>aI:z!;a[^~ W}^! a~]\u{1d}! aE}9!Da\u{1d}\u{1d}C >{}!FavqN FBS!<a9<b!;a\u{11}9j lb\u{9}\
        !<a\u{15}\\!!!a\u{14}\u{15}%!4`rb6 -R?! a\u{3}\u{1a}B +nC W\u{9}L 2Z\\!5aGw7!1`\u{11}3\"!4aB%O!=aRmU!$aW{b!<`\u{4}\
        8z :vH!Ca:DV!Ja\u{10}H\u{5}!Ja:Z>!Ja\u{c}\u{5}t!>a\u{c}\u{19}{! `\u{18}oX #Bl!Cac=t hk( v\u{f}^!?a\u{2}Qn t3u!!\
        `VnF \u{d}\u{1c}v! awUX W\", \u{13}O2 jdO B&T %}\u{1} ++%!+`SG1 h\u{c}N \u{1e}SP Le\u{5}!\"`\u{f}H\u{9}!,`\u{3}\
        ?\u{c} \u{2},\u{11}!2a\u{f}`Q!GanT#!#`=I6 SrX!?aWNj\"#`\"`i\u{2}\u{2}! aLy3 P1;! `u\u{13}J \u{3}Wz ,+\u{a}!>aN`\
        )!<a\u{f}^O! a\u{d}\u{9}O!$amP\u{1b}!+`\u{4}b@ (%^!\"a~2\u{1c}!#`\u{1e}_# @r8!%a@$@!#`{mH!Ga8a\u{1f}!-aJ\u{2}9 \
        \u{f}ZA!<`;O\\ W1J! aZyT!<aRwn! ac.r \u{10}*\u{3}!Ea:\\\u{13}!AatG@!Ea\u{6}#L!Gam\u{d}`\" `!a!!v KsX!\"`9\u{f}|\
         0\\~!3`;>\" t>' {\u{d}8!)`\u{6}HD!!`fvu tt\u{10}! a6\u{6}\u{10} zBK |\u{16}_!;a\u{b}=j!4am\u{a}\u{17}! aC{O!/a\
         mt!8aD\u{1f}}!>a\u{e}px!8a\u{19}\u{7f}\u{d} _f\u{1a}! `\u{16}*!!#`Z(,! `A5@! `htO!*ag1\\ |Qe!=ar\u{2}\u{7}!Da-\
        Z\u{a}!*a\u{9}\u{15}#! aO\u{f}7!Ja\\#b!\"a4\u{9}j!2a\u{11}tk! arL/ \u{0}&w!+`\u{6}Y@ \u{3}R] &8h! `KFr!JaRs4 \u{d}\
        q\u{e}!8a8\u{1b}Q!Ca\u{a}i\\!BaQ\u{7f}j! aBR%! a_/(!'a_=Y pI, \u{9}\u{5}\\!5a\u{5}\u{10}\u{16}!+`\u{a}\u{4}3!!a\
        BnM!!a\u{1d}\u{5}Q!;`x+R \u{e}FW .K\u{4} r\u{1}\u{c}\"\"`$`&/3!5`\u{13}DL! `],o!+`2E\u{c}!<aH\u{6}\u{1c}!;`\u{7f}\
        \u{1d}i aS\u{1c} U?&!&ag7X!Fa1?k#/`+`-`\u{18}\u{15}\u{f} *f=! a\u{1b}|= F\u{6}a!$aqWr nt\u{7f} X^\u{12}!=a\u{7}\
        &\u{1a} 0#\u{1f} \u{7}L!!<`#\u{1c}v!*aV%\u{1d} \u{e}n'!<aF2L!<a1J] \u{b}W=!GaE8> N\u{7}B \u{19}V\u{11}!=a\u{d}[\
        D!;aR\"D!?ay]O! a~ V!\"ac\u{10}q! `5Y\u{e}!Ga^65 mn- _\u{e}\u{d} 4'?! a7ky!-`\u{1}I\u{13} $#-!!`tB`!!a%i\u{1f}!\
        4a5Q0!#`D?\\!>a\u{9}We h{\u{10} \u{7f}\u{18}\u{1e}!Da<q(!?auIj!*aR/x!+`\u{10}'5 7t?!\"`-\u{12}n!4a04q!8a\u{7f}q\
        \u{1e}!(a\u{19}c. ?\u{19}; o$Z!9a\u{5}`o! `,=\u{2}\"!`\"`nU\u{19} vE(!)aP<3 \u{19}\u{15}7\"\"`;`@3A!,`i7\u{10} \
        \"=\"! aMX\"! `y\u{1}.\" `#`\\-a! `\u{10}Ja! abfi!\"`\u{a}bn!2a:P\u{7}!=a\u{15}s\u{19}!1`\u{2}|'!CaK.:!;`!\u{1b}\
        =! `'Qm!=a:\u{12}\u{d}!/a/\u{e}\u{1a}!Ca-Z- WQ`!Ja\u{4}%l \u{1b}f~!=a%\u{1e}< H]G! ` \u{3}\u{6}!=ab}\u{1a}!<a`\u{2}\
        X!(aEQ[!0`ekj\" a'`\u{1c}K\u{a}! `\u{18};\u{e} CHC! a\u{6}pr \u{a}.~ U\u{12}9 J8h \u{1a}\u{0}j!*a\u{c}}q##`!`\"\
        `\u{14}e\u{1f} P\u{1a}w!?a\u{d}**!,`W\u{6}6!JaZK:!Aa/uG A\u{1a}u!Ja\u{7}S{ \u{1f}R\u{7}! aai\u{8}!Gae\u{1d}\u{18}\
        !#`6y-!;a.$1!>aZI\u{14}!Dac3: w\"/!Ja'*@! a\u{d}Qp!,`2\u{17}+ cP;!4`x\u{16}A!<ayd\u{0}!:`]\u{6}? A?\\ M\u{2}%! \
        al0K! ar\u{14}[!9a0[v!,aaei! a`\u{18}n!(`\u{19}er!\"`\u{c}\u{11}y!&ag7  +!& $\u{d};! ah\u{f}f!+a\u{1e}\u{15}\u{10}\
         Q_, >O\u{7} <8\u{e} l6{ I\u{18}\u{5}!(a\"a_!3a8>=!EaYDC!Da+Rg!$a\u{7}C|!!`FB\u{10}! aXM*!4`D/?!4`mCE! a?;r! `P\
        \"= \u{d}=V!&a^\u{1e}c!;``oz  EB!%`@\u{7f}L m\u{1b}\u{a}!=aTI\u{13}!6a7\u{5}R!;a=~t! a\u{3}\u{18}u!/aL({ \u{18}\
        _Z!-aC5e S\u{f}l!Da,Lz! anjf!!`-f\u{1c}!\"a!XR :v\u{7}! aJ,#!2a,~3! `*~I! a(R\\ q\u{7}g!;`F-4! adrE! aQR\u{17} \
        ~>r \u{8}/w!&aPT\u{11}! `\u{8}~-!+`$\u{1b}^ i\u{1a}h(!`$`%`'`\"`(`#`4`\\$\u{7f} K.$!8`m-.!Fa\u{17}z9 v_^!>a,$g!\
        <abc}!\"ax.\u{7}!7a3,- s4<! a}GA!Ga(;P p\u{1b}.!)a(p9!,`x/\\! a,>.!(aQ|8! a\u{1c}\u{1c}M k\u{1e}i!8a \u{7}\u{19}\
        !)acl\u{1b}! `\u{17}7B!<aU:t \u{17}B\u{3} \u{a}i\u{15}!,aH\u{13}\u{19}! `\u{b}\u{e}y!\"`'I\u{0} i\u{10}\u{f}! `\
        xK\u{1f}! al\u{1b}< P0=!=a\u{7}9n 'K?!=asz\u{14}! a{\u{1c}\u{1c}!Gas.(!:`*N;!JaR\u{16}n =\u{4}p \u{d}4u! `=K\u{18}\
        $1`0`4`.`\u{7f}0\u{1b}! a\u{a}^\u{f} \u{17}FO!-`xi~!?a2\u{12}\u{d} \u{16}e4!=a\u{b}GF!<a\u{b}|N f)g!,aibk! `\\f\
        k i\u{13}\u{7} gp\u{e} -`5 yv[!3a\u{14}\u{b}z!)`Uu\u{7f}! aO@\u{a}! a$*\u{16}! `\u{13}dX O8\u{1f} `\u{b}%!3a,Rv\
         e`o! a\u{10}\u{3}~!Ja \u{4}\u{7}!Fae=\u{9} Er\u{18}!#`V}+!=a8.\u{3}!=a \u{6}\u{1d} ]\u{6}4 o`\u{3} D\u{4}\u{1b}\
        !,aQV&! `\u{c}\u{4}/!\"`\u{10}i6!!`>pI!'ar K f\u{12}`!Caz-s \u{b}m\u{b}!6a\u{6}T\u{c} \u{1d}m\"!*aD_G! a\u{6}\u{12}\
        \u{9}!!`B\u{12}$!8a>#B!\"`xaL!Ja7J\u{1c}!&`rT&!=a)y/!'a!;G!?aK\u{17}j! a~qk\" `#`qn8!Aa6w\u{16} vsP! aA\u{b}# ^\
        PZ! `\u{4}8\u{f}!!`u { \u{e}\u{1b}\u{2}!!aW_\u{1f}!Ba!\u{7f}4!4ai!b!2a9]\u{13}! a\u{7f}UC d6\u{2} f*\u{10}!>a9V\
        \u{13}! agG\u{1c}! aj`\u{1f}! ap\u{4}m!Ga\u{16};\u{0}!4a]w=!!`\u{19}\u{b}d!;a\u{8}\u{16}\u{d}!%aBF\u{1d}!=az%4 \
        ,|Q m\u{1d}o! `\u{0}Vv \u{1d}v\u{17}!1a\u{1c}'\u{18}!Ga\u{13}q0!GaZ\u{1b}t 8r7 (EU!8a\u{10}O\\ yjd K}\u{1a} \u{1c}\
        Cp \u{1}\\\u{1}!;a\u{1}!\u{3}!&`WdL YSd!2aB8\u{1e}!Ca$\u{19}@ q(\u{0}! at7\u{13}!$aZ\u{11}\u{1a}!<ay>\u{1f} 2}'\
        !4`:4>!7a52I \u{0}\u{8}e! awX\u{0}!,a1m\u{12} r\u{1c}2!&a7;n!<aR:\u{3}!<aL6\u{b} \u{0}}#!%a\u{3}1R!\"`L)[!<a?\u{0}\
        ~ V*+ %%D!\"`L+u ^T\u{13}!#`^\u{3}1! aMO3! aDbu! `\"!x!!asi\u{1}! at'2!*`W-6!HaOTg \u{4}6\u{5}!Fa\u{14}z\u{12}!\
        Jafd9!>ac\u{19}F!4aI}J!>a#\u{7f}I J\u{5}P!9aQZ\u{7f} \u{a}#\u{6} Ay(!6a\u{18}fB! a\u{14}`\u{1a}!%`Q:\u{7}!+`tM\u{14}\
        !<a^K\u{1b} \u{16}IW ^\u{1b}\\##`\"`!`g\u{12}\u{2}! aZ\u{7}B! a\u{1d}}P!=a\u{d}mU!+a,\u{b}\u{1c}!\"`\u{12}e5! `\
        k\u{18}5!1a0\u{6}l!%a\u{1d}\u{1}\u{2}!!ac%-!'a>=; \u{5}vH!Ia\u{9}7\u{8}!9a>!\u{c}!*`\u{c}F\u{c}!%aiP&! aJFT!!`U\
        /\u{7}!Ja\u{17}V8!<aZ\u{7f}C!<a\u{7}yJ k\u{c}_!7a\u{1}9t!,`\u{1e}5\u{9}!4a\u{1e}74!!`\u{1a}\u{a}F \u{9}\u{7f}\\\
        !(a\u{1f}2\u{d} P\u{13}\u{17}!:`\u{2}|7! aF\u{3};! a:%\u{4}! aLm\u{10}! a-\u{c}\u{12} G(& M\u{1b}2! aT8\u{f} PD\
        \u{10}! arQ\" G\u{1}? #\u{1e}? \u{3}uW!;`\u{a}\u{1c}X 9<\u{7}! agx\u{14}!*av\u{d}E `,J!;a\u{c}/U! `\u{4}\u{c}|!\
        Ga[,\u{1a} 5[? M\u{7f}M!Ja=G\u{3}!!`ig\u{1f}!3a\u{1b}2[!-`EMd J\u{15}\u{19}!\"awQ(! a/%T ~sd! a/P\u{f}!Ja\\S\u{f}\
        !\"a\u{14}S !#`57#!4al\\2! a\"j5!Ga\u{14}\u{1a}D!;aI;S IdW!'`\\\u{7f}t E\u{17}t!Ja\u{19}0& hmU! a~Y^ |\u{19}\u{8}\
        !?a\u{16}@!!.a\u{11}\u{1c}D \u{13}<G \u{2}S\u{8}! a\u{15}\u{18}\u{e} xa!!$aj[\" %!L!#a?j;!Jagd<!.a~kK!<a\u{4}iN\
        !;`K\u{7}n \u{a}tl!-a@x/!'a:sT!;`1i\u{7}!JaoW\u{10} c\"Y! a}.`!=a\u{1d}~w!Ja6T\u{e}!,a[7!!)a\u{1}q*!;aS8.!&a\u{8}\
        r>!9a\u{1a}F\u{7} o?(! a{\u{2}\\ \u{6}a\u{14}!2a\\XS v:\\ Wl\u{d}! `\u{19}\\3!+aISJ!Ja\u{15}\"\u{7}!8a\u{7}y\u{14}\
        !Daz\u{7}, F\u{1a}y!8a6^\u{12}! a:~Y sds!!`X%y! `G4K!JaG-M! `\\\u{0}\u{8} yQ\u{13}!7a+\u{1b}F!,`\u{8}\\\u{1e}! \
        aSI1!2a'M\u{b} eP\"!=ahne! `<sm!;a\u{e}\u{10}{ \u{c}B\u{7f}! at\u{e}\u{8}! a4\u{9}\\ 54] Gjw!,aU2G! a\u{c}pN!;a\
        1q=! aTPF! `~=R!)a\u{1e}\u{9}a!4aY], 7W; .9k! `#Xq! aJ7\u{12}!DaO\u{d}7!Fa\u{1}nA!Ja.,H!+a#\u{10}\\!&a5ua \u{9}\
        \u{15}\u{0}!Jaxz\u{1c} l}2!?a\u{0}p>!*a-R_! al\u{11}t \u{d}F* +\u{0}K!=aC\u{7}Y!'aEZX =`\u{7f}!)aCB\u{c}!*a)\"\u{1a}\
         wI+ `\u{3}_!;aX^#!1a\u{2}5R [\u{14}d!Ja_3u! a\u{17}\u{15}6!!a\u{1d}}]!\"`em\u{8} \u{13}\u{d}\u{e}!;`9C$ B\u{e}\
        =!/`k\u{17}F \u{0}9{!=a!\u{1f}~ \u{d}\u{7f}\u{11}!&aBY] \u{1a}e\u{13}!)ahn( RVS!?a\u{1f}vk c\"s! `E\u{9}x!;`rwX\
         ]aj %]\u{b}! a+k\u{12}!\"`CI9 \u{4}\u{1e}S!(a\u{0}\u{1a}e r)l! a(D6 G#e!#a\u{d}yo!4a;\u{13}\u{2}!'a\u{f}U\u{16}\
         J{\u{1a}!*a\u{9}\u{19}\u{1f}!\"`NS> Ygg J,v!%a=i+! as\u{e}D!Ga3:J!,`vfU!\"`q\u{8}n! aU\u{d}s!5aS'v! `a\u{19}\u{2}\
         \u{1}K5!\"`\\\u{17}~\"!`\"`\u{1}6O \u{1b}f]!*au%d \u{15}\u{9}\u{1c}!4aB6K n{a N&8!>a~E\u{17} oUn!DaO[s!!`\u{17}\
        ew!,aa\\|!4aD\u{17}3!9aM\u{1b}V!=a\u{7f}^] 2\u{7}^ z\u{5}i! `\u{5}Bx! a[p\u{1}!8a3f. 2@\u{5} $|\u{6}!<a\u{f}\u{3}\
        \u{15}!1a+@\u{16}!?ac(\u{1a} J\u{15}.! af05!#`C}I! `GKM!!a\u{1a}S^!\"`YJx!<a*%Y!@a\u{10}/i!BaV1p \u{e}\u{0}\u{7f}\
        !,`t\u{11}\u{7f}!<a&II N#[ Sk\\!#`po]! `Xh\u{1d} .Y&!Ja\u{3}'( B`f!IaLYr {xy b\u{14}\u{2}!;`Ti\u{6}!Ca'eG wQT!7\
        a\u{13}HU!'a(Ok!Da`{k!Ea\\X\u{4}!\"`S,\u{c} 3Df!<ag\u{8}\u{7f}!<av\u{1f}N!5a\u{5}\u{1b}O!!`l e 1/x!Jauqz!(`i\u{d}\
        \u{13}!Ba!]O!9a0\u{4}\u{1c} CR> _\u{0}t!\"`'O\u{10}!(a|v\u{1d} 'U4 0\u{d}b \u{3}6`!(`Mvg!<a\u{19}n\u{2} Kk@!Jab\
        Jv!FaSQI!+`jrW \u{14}{n K9#! aprP \u{6}\u{b}R!Jam-\u{18}!<aOz\u{1c}!&a-\u{3}+ shM!+aq\u{d}l!!`P4\u{16}! `y\u{8}\
        O @\u{19}} G\u{d}~ \u{5}[R )ar \u{11}#\u{5} e|\u{1c}! aB\\1!4aA\u{c}L!#a\u{1f}2N! a9 W '^a! a4\u{3}q!Ea\u{11}9\u{1b}\
         7(X!%`i~l!=a~d\u{c}!!`Sd, \"z\u{a}! `a-\u{c} \u{6}S$!=aq\u{f}2 M\u{18}D!\"`K\u{d}\u{11} \u{12}9R! a\u{d}e\u{2}\
        !;`Ov\u{12}! a!m)! `A]/ H\u{16}L!Gad>T y\u{19}\u{5}  g\\!AakDG!=al\u{1d}c!<a(\u{4}\u{15}!Ga~\"@ $/v!&`ATz \u{1e}\
        L} \u{1d}w?!<a$\u{19}Z T:t \u{14}r\u{11} &H& e>\u{9} \u{10}\u{c}\u{1d}!#a#{8!Ea)\u{17}9 uFU!?a\\\u{f}\u{c}!)`3I\
        C!#`PQn !E\u{5}!)ax\u{14}\u{6}!!`\u{1e}\u{0}\u{a}! `>\u{0}'! a\u{1d}\u{5}_!*a\u{1a} '!!`\u{12}{5! a0Ef!<`cnw!/a\
        iV! &\u{3}%!5a\u{1d}\u{d}0!)`9;8 C^\u{1e} -)!\"!`$`\u{19}\u{12}s! aU3| \u{0}m6!4`\u{1c}(J ,\u{1f}6!Fau\u{16}Q!D\
        a\u{14}%b ga\u{e} {\u{6}: \u{9}ER! aHE\u{d} abC l\u{5}L \u{5}au! a:dS\"9`9aF|>!Ja.;_!8a]Eh BIn!*`\u{a}yv { !!2`\
        \u{19}s/!/aX2j lX\u{11} \u{f}1\u{18}\"#`\"`rP'!(`_FS! a\u{10}qz!!a\u{5}\u{5}N!?a657 y6@ ]\u{1}s DY, }9=!:`<Vh \u{1}\
        g| FM- miq!\"`*j !!`yp\"#!a!`4`0L'!\"aMe1!5aovI! `\u{11}<N!>a\u{15}R^ 4 x!$`05\u{16}!!`X], \"\u{1b}:! `u B! a?\u{1d}\
        \u{8} PW\u{d} \u{14}*,! aIly!#`\u{3}j\u{9}!#`\u{c}\u{7f}$!!a0O\u{7} \u{3}31!:a\u{5}zI$#`\"`!`,`H{V! a+7z \u{19}\
        \u{16}\u{2}!=aHv\u{1b} a\\, Aug! `uN\u{e} \"\u{14}\u{1b} \u{e}'S!!`E~\u{a} \u{1b}\u{5})!#`?d-! a\u{4}J<!#a\u{1c}\
        vO! `k<e!<a\u{7f}\u{19}~ f\u{16}\u{2}!%a7\u{13}\u{6}! `Br\u{18}! aJi0! aC\u{2}u z|\u{0} \u{b}s\u{17} /iH!=a1Qj \
        &]\u{7}!Ja\u{3}TY!>aN/_!4`+9\u{11}!%`R\u{17}\u{14}!\"`M)O!(a>s\u{5}! a\u{2}\u{3}\u{9}!;`\u{15}.O! `\u{4}\u{17}v\
         *x\u{17}!,abry! ag\u{15}\u{1a} \u{a}e\u{1f} \u{1d}`7!!`P2J \u{9}FR!Ga\"nU =qY! apcd!+aVvt btv!.an\u{c}\u{3}!!`\
        x=\u{a}!Da\u{1}Z\u{16}!.a\u{13}}\"! `m\u{6}' 0J.!*a\u{7}u:!<a<eM\"*`-`J\u{b}\u{3}!JaD~\u{f}! a'h\u{1c}!!`XNv!)a\
        #\u{1d}{! `\u{4}\u{19}!!Da\u{1d}_? >\u{1a}V!4`$8\u{8}!Ea%D\u{10} ,\u{1} !$at*4! aA\u{8}G \u{1e}Jy!\"`>\u{16}\u{6}\
        !?af\u{1a}\u{1c}!Ja5_'!<a(qV!EabY\u{f}!Ea\u{18}*8 @'M!%a95b l)2!\"`\u{17}{J!AaU#W!*`,t\u{4}!5a%\u{1b}\u{16}!!`\u{a}\
        \u{11}&!&a''o!=a^F\u{3} 3| !<aA\u{4}A!)`.R}!#aQc\u{5}!9`\u{14}4  Z\u{a}K!2`\u{12}iO!(a\\`Y!#av`i G!c!'`C9\u{d}!\
        \"`f\u{a}/!Ja\u{9}j5 \u{3}\u{9}_ Xn\u{3} Ax% \u{1b}Ff!&aSTh!!a|Jn wq(!;`gW/!=a1v4 \u{13}vP \u{1e}6U!9a\u{15}4u!\
        9a\u{1e}V\u{d} JD\u{16}!;`;>+!%`\u{c}VR!<a&'d Mt\u{8}! a2-#!+`4d^! a{\u{f}h `Y\u{18}\"#`&`\"7\u{7f}!$a\u{1f}\u{16}\
        O!'a\"^i! a?\u{9}W! `l\u{d}]!=a\u{c}I\u{c} \u{1b}(\"!(a^`J ya\u{1e} ^-  7T*!Da\u{a}n@!(`_gJ! aB\"W!.aX\u{1}\u{19}\
         \u{1c}n\u{1d}!,`3f+!=a\u{c}.4!;a\u{b}\u{19}q!3ap^\u{1} o\u{12}&!JaO\u{13}7! aLC8!*`ZJ; \u{c}AC! a\u{1a}\u{19}Q\
         \u{c}>U!;`<(\u{8}!3a\u{15}*\u{c} G\u{8}\u{c}!<aBC\u{13} g4, \u{9}^X!=a\u{6})\u{11}!*a\"^S!=a1\u{0}_!;`EN\u{0}!\
        \"`f\u{3}= \u{b}Ci!!`A2\u{e}!AaBK\u{1f}!)a78B D=W! aR3o! a37\"! a~\u{7}; a2C!)`\u{9}sJ \u{0};h! `ERn!)`J/\u{0} \
        `6\u{12}! `}H.!#`Y*\u{9}!=ab\u{13}7 [e\u{0}!;`@~\u{a}!.`\u{7f}5\u{b} E'; T.l @2\u{3} RO+!&`w<Q!Ga\u{1a}\u{14}g!\
        \"`\u{7f}g\u{b}! `ly\u{17}!Ba,7%!Ga\u{1c}GB!<aL:G!\"a{@\u{1d}!#`'ks! aBX?! aDNL!!`w\u{19}^ <v\u{7}!0`\u{4}\u{1}\
        \u{a}!\"`5Y\u{10}!Fa+BY \u{18}\u{d}`!+`jQ| \u{5}\u{4}\u{7f}!+`\u{14}{\u{6} !P\u{e} \u{1}:\u{16}!*`3T\u{17}!6atE\
          3^+ \"<A!GaC\u{5}{!<aV\u{0}\u{9}!'a5\u{13}-!Eal\u{0}#! aO\u{1e}=!#`\u{0};c! a\u{19}ix!\"a\u{1d}\\\u{7}!<a@W\u{c}\
         G,\u{14}! `@\u{2}5!Ga!$R!8acl_!7ab@c!&`t\u{1e}m 7;\u{1e}!<`i`$ \u{7} ? m\u{3}B!Ja\u{1d}y>! a8:\u{5}!8a$\u{16}\u{d}\
        \"!`\"`Y2\u{14} \u{12}B\u{18} |(#!&ad\u{f}' lD. v\u{c}1 :#- <4:!=a7IA!)`C.[! ag\u{15}F !o\u{f}!)`6#.!*a5}6! am\u{16}\
        7!\"a2#J w\u{6}#!<aaK?!=a \u{1f}\u{8}!!`\u{15}\u{9}> U\u{b}q!9a2+F!\"a%\u{1e}: \u{4}\u{f}z!9an\u{1}\u{b}!!`.\u{a}\
        \u{13} v.- \u{d}Ic =re SXu! a@+\u{8}!*`}7\u{18}!=a\u{5}\u{0}t!)`B y!=ak_\u{9}!Da7L<!4a|ta >2z!Ja3\u{b}\u{12}! a\
        $h)!*auY>! `r?\u{11}!;`\u{15}\u{f}*!&a@\u{4}E H\u{11}\\! aSUk!;`vx\u{3}\"\"`!`\u{e}\u{c}\u{16}!#a\u{1f}/\u{19} \
        \u{1b}\u{13} ! a\u{3} \" BoC! aB\"V!,a\u{1d}\\\u{1} ou\u{16}!!`>j\"!&a_T\u{15} \u{9}\u{7f}$!Fa0Ob y>l! a\u{4}\u{1e}\
        m!'a/mo!!aR\\\u{7}! aWJ\u{10}!&`LRC!<aJSg# `#`9a\u{19}sp#+`-`.`MYs!2a{\u{10}t!$`wv\u{6}!<agV\u{1b}!;`=,. N\u{b}\
        C!<aa,p!@a.8z Tv\u{e} \u{18}\u{1b}{!=a\u{2}i|!Jam;\u{6}!=a%2T!\"a\u{14}sx!*a_Z\u{e}! aa^2!4a0k5 :48! a\u{c}&\\!\
        #`P]\u{1e}!4aB\u{10}P \u{17}JU! `s|Y! afBf \\T8!$auEH!*`\u{6}S$ ,?W L+x!&a\"<h! a1\u{1}\u{7} cV\u{10}!=a`gV As\u{c}\
        !=a ~\u{18}!Ja3'\u{1f}!'`.!<! au\u{9}S!Ca@O}!;a=\u{1b}\u{1e}! a>u\u{1f}!%a\u{16}\u{10}*!-`7e\u{3}!;`%$\u{7} mM<\
        !0a&R@!-`V\u{6}I! `\\Sb!,`\u{0}<k E@\u{11}! a`t\u{17}!<a/d, 5#1!&`\u{5}Ha!%aw5} tV+!Ca/g7 =SC!\"`]\u{1b}G +v\u{7}\
        !\"`\u{4}\u{d}\u{7}! a4Q\u{15}! a8>0 /\u{0}P! aa0s pX\u{a}!!a\u{0}\u{11}\u{1c} \u{19}IR!\"`[~m! ajkr EB\u{1a}!$\
        `&D\u{1e}!<`{CF! a\u{1e}Rv!*a,.\u{4}!.`'K5!%auc? pX]!#`#\u{14}\u{10}! an\u{16} !#`R\u{19}C! `9Xb!+a\u{e}]i!8ag\\\
        & o!;! a\u{1c}HE 3LT! a\u{5}!l!&a\u{1e}G\u{0} rn\"!$a3.-!Ja`H>!=aV5t!.ar5\u{10}!5aSA\u{15}! a.C`! ae\u{7f}\u{17}\
         4\u{1b}\u{17} ^N+!,a,YS!'a}Ke %*s \u{12}\u{1}\u{17}!-`T0\u{1e} DO& :\u{e}=!0`&*M!,at'y }\u{b}\u{1f}!(aef4!GaY*\
        J!\"`+.O!@aQNU {*W!(aph\u{1f} }i@!?az_2!=a\u{7f}x>!'a{ia! `x5m!?a\u{15}\u{15}\u{e}! a\u{9}X\u{17}!Ja4GM! a0`\u{b}\
         F*\u{d} ixK! `,\u{19}t -%{ $\u{6}\u{f}!*aA\u{2}4 \u{7}oz!Ga#\u{19}\u{7}!BanN\u{10}! `io\u{1e}!'a\u{7}\u{6}B!*a\
        \u{13}Di ydm!;`@\u{1a}<!;a+\u{a}C!,`\u{5}jn INK!=ayf<!)``oY! aY\u{13}[!\"`8E` m\u{1d}m!=a1\u{5}\u{5}!/a\u{1e}P.\
        !Jad3E \u{5}iM =\u{18}X!6ap\u{11}j! a'g\u{0}! ` \\+!\"a42; \u{a}\u{19}I!8a\u{1e}k&!=a@\u{13}'!$alZ,!.a\u{6}iE 7\
        X)!8`,2o l[x!4a\u{14}K&!=a\u{9}w1!0`GEE!,`q5M!4akBa! a=\u{11}\u{7} 3H\u{19} i|\u{19}!/a(\u{3}4!Ba(\u{7}W!&`[\u{10}\
        p!2a6I\u{e}! aj\u{13}\u{11}!!`\u{13}B'!)a\u{c}^( SZ[ A%,!+a?|B!*a\u{15}3S \u{1a}!m!JaI99!+`{\u{1b}`!/a\u{19}\u{4}\
        P aga!!`\\4r!#`G1~ Te\u{11} Tw\u{1d}!4ax\"> \u{2}\u{19}F\";`DaMr|!&aa[\u{1d}!\"a\u{19}M0!?a7\u{9}a! `\u{7}8t! a\
        \u{7}\u{17}u!Ja\u{17}k!!#`\u{7}o+!\"`U\u{12}/! a\u{1}\u{e}l!\"`~\u{17}{! aQ{\u{13} T\u{16}%! aZ\u{14}C!\"a\u{7}\
        sf!(ab;B!\"`\u{11}}\u{e} wL\u{15} \u{6}\u{13}! U\u{12}<!;`\u{1b}qJ ~\u{6}w!(a;e-!Ja\u{17}VK!?a)U% B[?!$a+_\u{c}\
        !5a~\u{1a}\u{17}!Ja\u{8} \u{1b}!Ga#\u{1b}2!!a\u{8}|9! a\u{9}#K! am\u{1a}K!1a;\u{1a}4 .A> }%V f*& \u{1}G*!,a\u{12}\
        VK kWc W7m Ve\u{c}!+`O\u{0}\u{14}!JaH`S P\u{1d}\\ 3\u{14}\u{17}!!`S98!>as5E!?a\u{7}=U! a;!V #Ez!5`2=c!>aKS\u{1c}\
         F8- Fe<!,a]UB!<aD\u{19}] 9*\u{12}! a`{6 \u{14}|W! a\u{a}\"V!;aUGk! `M\u{14}~!4aCu\u{16}!=a-`s 2!{! a/\u{13}\u{13}\
        !$aJU\u{1e}! a\u{4}\u{1f}c!9aF\u{1f}6!;a\u{2}Nf!%`\u{3}kv!Da9\u{14}\u{6}!>a\u{1d}h'!)a\u{16},o \u{18}i}! aJz,!\"\
        `kh6 ^\u{4}T!;`\u{11}\u{2}u z<v N%z!?a\u{12}A\u{14} -\u{18}+!=aGwA! a]}\"! a_q0!=aW8:!$a\u{16}||!)`\u{7}\u{19}\u{7}\
        !!`\\\u{18}\\ \u{10}ei!!`1vk!#a\u{1c}\u{12}p!Da]j\u{b}! a=\u{e}\u{f}!(ah]\u{15}!)a\u{1f}\u{10}\u{a}  B ! `*t !;\
        a'#8!4a8\u{0}9!#`\u{1e}KG!?a\u{0}\u{15}e!\"`cWl L9w!Dah.<! a\u{4}r@!3ar\"A!\"`N=G! `\u{a}\u{1a}X \u{3}o\u{f}!\"\
        aa\u{1d}\u{f} \u{d}\u{7f} ! a\u{c}\u{1b}5! a<A8!4`70n!,a5.|!!a\u{3}}! \u{8}-* >&O!8a\u{1e}8\u{1c}!%`\u{c}{\u{1d}\
         L\u{14};!(aEk?! aI4v ~\u{1a}v!)`Qj\u{14} <\u{1c}U 9r\u{17}! `>2*!?aw`d!<an;\u{f}!4a7\u{6}\u{10}!:`mV  \u{1a}[$\
        ! a\u{5}.)!;aia3!\"a\u{f}0b \u{4}\u{e}S! a~(k \u{1a}O\u{12} K n!-aRA'!(a\u{13}]Y!Jae2h!\"`\u{1e}jp!Ja/\u{2}\u{4}\
         \u{13}\u{1a}\u{16} |Z*! a\u{1c}?K!4a\u{19}<\\! `\u{12}Ok!2a7\u{b}k!*aF\u{17}\u{10}!=a4\u{1d}/!>aVT< O\u{a}K!?a\
        4\u{9}S!<aD\u{15}g! `@\\\u{11} B2\u{17} V=c! a!/h Uxh g6  UJ5!Gas\u{15}R!@a\u{f}cW!=aq\u{12}W )\"b!!`N8l!(ak<0!\
        *`}\u{0}?\"+`#`n&M YoQ!5a7\u{11}p! a%\u{1d}q!Ea\u{3}\u{18}%!.a8F' \u{1d}?\u{8} \u{f}` !9a0HB!5a(y'!-a \u{15}/!.\
        `y*E!*a{#H!$al:^ \u{0}r\u{0}!!`\u{1d}\u{18}\u{0} (,0! `\u{12}jK!9a\u{8}\u{1e}R!Ja~^u .|\u{1d} &B+!!`\u{9}\\v!4`\
        ~f\u{c}!,`qp- b\u{3}c j~K!)afHy! aPk,!!`><@!4a\u{15}dt!5a\u{7f}H\u{1c}!Gak0\\!\"`f}k!Ea\u{1d}Br!>a``u! a\u{b};~\
         q\u{17}u! aGIh!!`2\u{15}h! ax\u{9}j!JaT;\u{7f}!Jag_\u{5}!'aH8K!AaU\u{14}w!4a\u{1b}a\u{2} @\u{1f}-! aU%; !n? Kp\
        \u{1b}!Ea\u{11}\u{7}9!=av<I (HS!;aWmS \u{f}Bu (C}!>a\u{14}SL  \u{1e}| &<  RM)!+`4Z\u{1}!#a7\u{17}\u{a}!'a>y@ rT\
        H!'atJJ! a,dd! `emn o~\u{18}!Jaf\u{3}:!4`UA\u{1c} w/V!\"`UZl! `\u{2}\u{11}/ XV\u{4}!/`gn\u{4}!GayS\u{13} 5^\u{14}\
        !!`ntn! a\u{4}\u{7}\u{1b}!=a\u{19}\u{1a}C \u{1f}6D P\u{17}P!)`zyX!'ahzm! a$;/!/ao-G!#`\u{0}3! T>9! `3\u{14}R!5a\
        d0\u{5}!EaD[\u{18} ]|3!#`y\u{15}C a3E!=a96I!#`?J\u{10} \u{a}\u{d}$!\"a\u{8}b[! `VDn \u{19}\u{2}r!?aYg\u{7f}!?aP\
        \u{8}\u{3}!*a%.\u{15} ztL! a.IO h\u{1d}X!*a~\u{10}Z 6&[! aJs5!!`\u{10}1d!#`=`\u{6}!<a\\\u{c}\u{13}! aaf0 63r! a\
        W\u{7f}s }B\u{0}! aG\u{1}*!*ai+2 w\u{5}4!Jan\u{11}c! ag%\u{1e} /\u{5}$!$a+OK!4a3ZW T\u{1}\u{3}!Ja@j\u{1e}!#a9}<\
        ! a#k@ \u{c}\u{1d}C >|O y@\u{3} Fb\u{3}!&a6\u{14}\u{14} \u{14}:\u{7f}! aZ^\u{1a}!>a,\u{0} !9`8\u{1e}\u{7}!*a*\u{1a}\
        #\"#`\"`v\u{4}N \"Ru!;asm\"! aG\u{b}1 5h9! a(\u{1d}C @\u{12}t ^vz!$a\u{1f}jP!\"aM\u{10}j d\u{13}\u{0} w5\u{1b}!\
        Fa{p\u{1f}!Ga\u{b}\u{15}T!\"ae/i 4e$!=a\u{2}F`!,a3Hv!+`66%!$`#AR!8aXW\u{14}!)af+\u{15}!9a-%,!)am_.!!`D~K!%a\u{1f}\
        $\u{2} \u{b}F\u{16}!4`=O\u{1c}! a \u{7f}S D\u{8}\u{2} \u{3}(\u{f} wi\u{12}!)`\u{11}\u{1a}\u{e} \u{4}\u{14}7!<`\u{d}\
        ]\u{1} \u{14}6\u{6}!Ja\u{a}{-!!`R\u{b}\u{7}! `@>\u{11}!;`\u{15}P\u{18}! `\u{5}'K! aT\u{d}C\"-`+`0\u{16}C!.ab@L \
        \u{14}\u{19}L \u{10}z` 7\\t! a\u{12}\u{1c}\u{1b} \u{18}u\u{1e}!!`t\u{4}& %1*! aY\u{9}1 4\u{17}`!<a\u{7}[\u{16}!\
         abH6!#a\u{15}\u{f}i ~\\\u{14} E?\u{19}!1`\u{1f}\u{1}? zdb 0Fc! ayMc!\"`-c\u{e}!2a9y\u{1a}!/aiH\u{1b}! a1m\u{1f}\
        !\"a|E0! a?\u{f}K!+` (\u{4}! `gr\u{11}!Cac\u{5}.!<`]\u{c}/!=aI~0 \u{1e}Ma!:`\u{1e}-\u{e} A\u{8}\u{1d} \u{11}\u{10}\
        9!\"`\u{0};A '\u{10}L!<aypY!8a\u{1e}\u{7}w!!`|-\u{b}!;``l\u{1e}!\"`!\u{13})!<a`!* #\u{d}:!=a,\u{14}Q QEn!\"a0|v\
        !-a\"W\u{a}!%a\u{5}\u{17}y! aH9\u{c}!4a\u{2}m\u{1f}!4ahy(! aY\u{7}N \u{1a}yU!;a\u{7f}\u{0}\u{4} gj\u{8}!2aT>\u{17}\
        ! `]H`! a\u{d}xc! `e\u{9}j!#`\u{f}\u{1f}\u{11}!#`w+'! `d&* \u{12}\u{16}:! aY!u!Ja\u{3}\u{9}\u{7f}! `\u{10}k\u{1a}\
        ! aR\u{d}\u{1c} \u{1e}\u{11}0! `\u{6}\u{1}<!:a\u{18}\u{5}t!*ar\u{f}\u{1c} 9g0! a/\u{11}R =$Y $\u{1b}Z =\u{b}^!7\
        a=\u{c}j jXu!=a\u{d}-w!;`(I_ \u{1f}X\u{16}!\"`cz$!#`'18 \u{1c}|?!,aTsE! `\u{5}\u{1a}M!.a.nO!Ha\u{8}Z^ R\u{d}\u{8}\
        !4`N:# +pA 17G! a!+\u{2}!<`o}\u{9} nEv!\"a\u{10}B% '$K\")` `\u{19}\u{9}T!$a6I8!<a{\u{16}G!#`z&t E=\u{5} I-\u{1d}\
         H%4!7`FH9\"4`BaH:H!\"`_\u{16}S! `\u{b}\u{2}W!<aRB\u{9}!,`\u{f}&\u{10} F\u{5}\u{11}! a1u# \u{1f}YK!Ja\u{4}?R xV\
        g mH\u{3}!JaP[\u{1c}!4a|N&!$a{k( zl9!;`f@<!3aUAk <\u{18}n! `\u{7f}7\u{14}!Ja\u{7f}.> EbZ!!`m&\u{a} tu\u{13}! a\u{0}\
        [' \u{1d}\u{e}1!=a6{;!/aH\u{1f}<!)aef\u{e}!Ca\u{6}I5! `FU\u{2} 0[\u{a} |2\u{c}!=aTNM \u{18}qa /#\u{1e}! `k\u{12}\
        8 KMh!$af\\\u{17}!*`#\u{f}( s\u{a}*!@a%\u{14}g!#`xX~! a\u{8}m\u{e} ,v\u{11} \u{18}\" !#`As#!\"acPw B\u{d}y!*`}[\
        G!Ga\u{16}Rt!;ax7y!\"a\u{f}\u{18}& \u{1}\u{1b},!?aVL8!\"a\u{18}@:!#a\u{4}2H!\"`{Fb 1(x!Ja \u{0}8!<a.l>! a=*\u{b}\
        !$a\u{1b}\u{a}M Kd\u{5}!-`E=\u{1e}!;a)f\u{1e}! a[\u{3}\u{1f}!4a=\u{f}1!=a4e:!;`?dw!*`\u{2}8{ \u{c}\u{1a}|! a\u{17}\
        _\u{7} ;\u{f}\u{18}! `T\u{4}5 \u{6}]o n2D G^i!'`Q\u{1f}i }\u{8}\u{10} iR\u{15} N B 2Tc \u{17}\u{14}~!&a\u{12}VH\
        !&`\u{14}ub! ai8g %e& E,) \u{8}D5 +E:!!`\u{16}QA \u{15}Ak #H\u{1b} \u{5}3` \u{15}lc!#`\u{4}\u{a}'!4a<\u{a}9 q]K\
        !\"`-ao \u{6}\u{1b}\u{9}!4a\u{7}b%! a(\u{13}2 ;/3!*aMI_ \u{5}\u{5}s! a\u{d}$\u{5} 8 \u{8} ,l>!AaRLU 4\u{5}c b\"\
        \u{b}!/afFO o\u{10}d!.aWU\u{8}! `nnB!%`\u{e}\"c!8`\u{a}n8 \u{4}iR! aN,0 #&3!'`\u{1c})\u{16}! aWu\u{1f} 2bI! aTN\
        Y!$a$\u{d}\u{12}!8`*U\"!Ea5\u{12}R! a\u{b}\u{1e}@!,`:(V z+\u{4}! `\u{6}\u{d}2!;`c\u{13}H!!a|8\u{0}!Ga~\\ !<a:rx\
        ! a6\u{8}\u{14}!Ea\u{19}]\u{1a}!;`TV\u{1d} 5Ya!%ar\u{3}+!?az\u{18}B!*a55m!;`8-9\"#`$`,QV!<a\u{1d}&\u{0}! a\u{1d}\
        eS \u{1f}bB!\"`D\u{13}H :dX O\u{19}\u{5}!,aQ{m!;a?'o! `=;\u{0}\"4`Ca}\u{1e}s!Ca\u{1d}B5!&`k N!;a\u{12}\u{7}R \u{7f}\
        {d! `l}\u{19}!Ba\u{16}8%!*a\u{19}{,!0`C\u{1b}U!Cammv!*`C\u{2}\u{1e} fa> 7h)!Ga\u{a}\u{4}6!'a\u{3}\u{7}9!4aF'm! \
        a[?M!-`\u{1f}\u{1}t! ae\u{1d}{!Ja(/\u{4} \u{3}XE!=a3)W! a\u{0}9W wt\u{17}!Ga\u{e}\u{2}z!DaS+|!Da5\u{10}T  mq '\u{6}\
        \u{6}!4aS{\u{d} \u{0}b= \u{13}lb \u{0}5g!0a!4h ZxD twF!<arkU! aRNk!9aZ\u{f}s n[\u{c}!?a.9\u{11}!4`sN9!;`,5|!(ab\
        +\u{8}!\"a\u{15}CT!4a;\u{16}i 2MQ! a\u{5}$}!!`V$\u{c}!!ag'\u{15}! aXu^ \u{17}H\u{10}!4`LfA! aw>_ %ks! aj\u{16}/\
        !#`!\u{17}/ S\u{0}8!/aB'Q!(a\u{5}1_ L;\u{1d} \u{2}\u{1f}A!Cagu_!<a\u{12}\u{0}\u{c} If0!Da=6[!<`\u{1c}Kz!;aJ\u{b}\
        \u{16} \u{7}t\u{19}!4a+!p!8ar9\u{9} GU.!6a\u{7f}\u{11}g!*`|No U>\u{12}! a@D\u{19}!;`\u{18}\u{1}1!Ga#/\u{f}! aXy\
        1!<a+\u{11}P!$a\"@T!\"`hdY! a\u{e}!\u{3}!&aK\u{1d}\u{3}!!aiT$ ^A= bFH!Bar\u{18}Z :aa! aa)s!)`2\u{b}x \u{1f}\u{1a}\
        \u{d}!4aZMT _5[ d8k ~}B BJ^ FDl!>aFa\u{a} \u{3}58 &\u{8}J!8aJ^i wmu!=a$bC!!`ZXX! ac/Y!:`\u{7}>a \u{1c}El!4`h\\y\
         JP{!8az!|!Ea\u{3}\u{7f}\u{1} 4&+!'a\u{19}y= \u{10}k\u{12}!=aIS7!$aY<M!+a,\u{1e}U \u{a}?&!JaA~Z!7a\u{11}$\u{17}\
        ! a1r\u{17} 8X\u{1e} Y\u{5}&!<a.\u{18}_!!add5 3H:!4a\u{19}~^ \u{3}Ev!\"`bQ\u{13}!Ca\u{15})1!*a#\u{1b}>! a\"iy!<\
        aEo\u{7}!=aD\u{1}\u{10}!Can>\u{e}! a$0\u{10} '`\u{12}!)`d\u{10}\u{16}!Ja\u{d}9Q \u{7}ka!!a/:d!9a\u{1b}#N \u{17}\
        Fq!@aYf\u{8} ?/\u{19}!\"`j0$!Ja/\u{d}Q!<a7tk! aGVt \u{3})v \u{12}<{#+`*`,`*N{! ax\"\u{1} nF\u{d}!?a\u{12}\u{e}n\
        ! a\u{14}]\u{6}!GarsB \u{12}fb! `_+m!Fa8q|!Fa\u{7f}*\u{1e}!!`\u{7}vJ a-o V|I!\"`qpN!\"a@1v oj\u{7f}! as;\u{a}!B\
        a\u{11}^D 6\u{8}[!Da14b!\"aZU\u{12} \u{f}\u{1f}$!JaC0- \u{18}a4! `\u{7f}/&!6`\u{f}w> .YF \u{5}u! bO\\!;`U)\u{3}\
         zy> Dd\\!Ea{f) !G=!#a\u{1}od #\u{0}\u{9}!8a,b\u{12}!>aph+!!a9B\u{1b}! a\u{10}pf!>aG\u{b}l \u{13}:s!\"ar \u{1}!\
        $a\u{14}\u{f}\u{6}! a\u{7}x\u{a}! a:)2!;a#-;! a&\u{17}K 3;g F,l! a\u{1f}t\u{3}\"5`,`BfY! `6`[!Gaae\u{8} \u{10}R\
        %! auc{!!`.t\u{7f}!!a\u{18}l\u{3} *)\u{12}!#`\u{11}\u{16}\u{17}!&a;`0!+`\u{19}3\u{b}!3aF#b!\"`\u{7}>h! `L\u{1f}\
        \u{1} \u{a}0\u{a} jI\u{1f}!#`5\u{10}7!<aiE7 ^T?! `\u{14}@n!>a\u{4},;!8a`PE &\u{4}\u{12}!;`\u{3}r\"! anA#!=a8lu!\
        3a\u{1f}9v \u{0}\u{18}z!2a8)\u{b} 1\u{b}\u{10} {|Y!#`ct\u{e} WF4!4aFv> $/I \u{1b}\u{18}R!!a\u{0}\u{1b}\u{4} 4C?\
        ! agao!!a/5\u{9}!/a\u{7f}84!/a\u{f}nS!;a\u{14}j\u{1b}! am{\u{1d}!,`2\u{8}\u{1e}!=afMQ!*a&?U!1aC4W \u{f}n' QKt!%\
        `>Sy! aU\u{15}\u{12} }3o!;a:L!!!`q\u{15}-!<a.w2 \u{1}8; \u{10}:Q kSu!<aR\u{1f}\u{7f} \u{3}w1!?aHsL! `W\u{3}m! a\
        \u{5}d9!.a|aW! a0v`!9`y\u{a}k! a\u{19}\u{18}(!#`@eE!Ha-\u{f}\u{12}!&as5e!0a\u{12}\u{16}\u{8} \u{e}[3!;a`<q!Ja4B\
        %! aN\u{10},!\"`p\u{b}?!=a!\u{14}A \u{1e}!\u{a} R_2!(axk>!=aY8X!,aXx\"! a;WC!!aVJI!\"`!\"^ Via \u{4}Zh igo!=a0Z\
        | \u{2}\u{1b}\u{15} Td:!BaY\u{10}\u{11}!=ae]\u{19}!;`!^\u{1c} eO( \u{1}\u{14}d!&a\u{17}1\u{1}!=aws\u{19}!;aZV\u{1e}\
         m0Z \u{9}Pi!4a\u{10}N} 1n\u{1c}!Ja;&$ `@%! awV: \u{15}pD hFp!=aC*+ \u{7f}LI! `|=N \u{1c}^}!;a\u{c}*J! a5gd 4\u{19}\
        1!)`W5g!JauR\u{17} zK& b&4 17h! ah5j!<aGp\u{7f}!&ad\u{15}\u{14}!(a~6:! a`#U 9f! z\u{16}E!<aOTo!\"am4\u{1d}! `+\u{7}\
        *!<an\u{f}'! `f|*!8ay\u{9}\u{7}!&aV.2!<ax\u{5}@!Ga\u{16}5\u{12}!\"`=X  <_I! a`eW!Da\u{5}\u{5}h \u{a}\"\u{3} \u{1}\
        \u{7}\u{3} XS5 $\u{3}S!BaQ*c Y\u{e}\u{16}!JaZS\u{1c} -5)!<a\u{4}|, \u{3}\u{1c}\u{10} n^1!>a\u{1c}?>!Ea>\u{18}B \
        *\u{c}P!Ga\u{a}ZW G:\u{14}!4`\u{18}e)!Ga\u{13}P_!EatO` #r\u{4} \u{16}\u{15}\u{17} \u{17}\u{a}$! a_L2!+`*\"E!Ja\u{7}\
        \u{1c}D!9aT}x \u{f}\u{18}| \u{1}eT ha\\ W(l!)a6\u{13}t! am2' \u{d}P/!<aB\u{c}4 6\u{10}E x6G [yu!>a=<\u{14}!Ba+4\
        \u{1c}! `*>,!!`p\\6! a\u{1c}\u{b};!)``5\u{d} wK! \u{1e}|$ \u{6}\u{1f}/!\"aK\u{16}4 z8n!4aZ{)! `Ug\u{16} >\u{a}.\
         \u{8}]V! a[5k! `HW\u{5}! a3um!!aO\u{1e}x! `u|z J\u{9}1 M'A!!azeQ!*a0Z\u{0}!#aOyt =kv! `Bf>! aB\u{19}\u{0} xO\u{f}\
        !>a>h\u{10}! `A>>!#`+xQ!'`a\u{13}5! aW,7 V\u{a}:!#``bg @%s!!a\u{19}K!!DaNv\u{1c}!#aoS\u{1f} 6p-! a,[I!\"`\u{18}\
        WM! ap@Q!;a\u{1e}>W!\"a\"1d! aV!\u{7} =\u{10}\u{d}!'a;b5 oAb!=aat{ yK\u{1}!Jaq\u{2}+! `(^5!#a#GA!!`j^\u{1d} z\u{7f}\
         !=aLO\u{16}! a\u{1d}gC =\u{1c}J!4ag\u{f}T! ah\u{1c}h!;`[aq k<\u{b} ]L\u{e} E\u{7}\u{1b} \u{1d}\u{a}I!Jamw| nu\u{12}\
        !=a0\u{12},!@a\u{1b}LT!Ga+B\u{2}!-a^c%!4aKN8!4a\u{d}$C eR\u{10}!8a#u& Q\u{f}H!JaT\u{1c}T (_Y!\"`N1b \u{1e}.j! a\
        \u{12}}\u{12}!7aQi  \u{1}0T!=awij!%`%\u{19}A!<arSO \u{10}yo! `\u{d}D\u{f}!-aNz:! `+xQ! a#\u{15}Q! `7\u{6}W!\"a \
        CY!/`<qp!/a.a\u{1b} @e\"!*a\u{6}\u{9}\\ <#i\"-`/`\u{d}8\u{e} c#u!8a?R1! `5\u{1c}6 /iV!!asu\u{7}!0a\u{5}<\u{11}!\
        \"a6k\" \u{6}EE!<a^\u{1d}L!,a8\u{f}m! `q6U!4`Pk^! ab-w!;`\u{10}V\u{a} TYL 3\u{4}W!.a \u{0}` |0\u{1c}!<aS+0!+`,\u{d}\
        7!7aj\u{a}D! `y!Q ~\u{8}w 8\u{15}\u{14}!!aBD\u{1f}!<a\u{18}\u{b}1 \u{5}JH!#`CO\u{1} 8O\u{2}! `Mp\u{11}!Ca\u{12}\
        \u{a}\"!!`80%! a\u{16}\u{13}e \u{15}\u{6}f!JaS?o!?aZ~\u{7}!4a\u{7f}\u{16}-!?al12!%a\u{1b}G3!Da4`6 \u{1}G8! a:8X\
        ! addb! `Dc5!!ak\u{7}A!4`+*`!,aQE\u{3}! aB{\u{8} @E\u{1a}! `e$\u{1d} e}\u{1d}!,a\u{d}\u{d}I!;`/ ~!1a8T\u{1a}!=a\
        [E~ 7i\u{6}!\"ayd\u{1f}!<a8P8! aE\u{7f}= =UT l\u{c}\u{4} \u{1a}\u{1e}#!5a^ F 7dK! `\u{16}\u{1f}*!>aA\u{6}0!&a\u{1e}\
        \u{b}U M\u{5}c !]e!+a5\u{b}\u{1e} LA? @V@ $^N! aM=_!;`\u{9}Ld!Da~\u{b}m!!`]d\u{16}$+`/`%`!`\u{12}O\u{1b}!#`*#\u{1c}\
        !\"`A|3!4a-3c!6a\u{d}Gm q\u{8}\u{b} F\u{10}'! `\u{6}G\u{9}! a\u{9};N \u{11}'~!!`(T\u{12} l?0 j\u{13}J!?aHaW! `\u{f}\
        (t!\"a:\u{5}\u{d}!Fa_\u{11}\u{16}! a\u{14}19 kj\u{9}!$a|x\u{12}!;aJ%\u{14}!\"`\u{1d}A=!9aR@K! a2oL!!a9fM!Ga3:Q!\
         `.([!*aW\u{1b}Y!4ayJ\u{3}!DaX+\u{16}\"!`\"`Z\u{e}Y!;`o\u{19}N!?a>9O!&a\u{0}T]!@ai<}!5aG\u{0}!!,a\u{12}g\"!\"`7\
        (U 6c\\!?akM\u{1c}!AavuY!(a31{!9a,C\u{6} \u{e}A2 H@T!=a\u{9}OY! a\u{12}Ci!*`!\u{c}T! a\u{8}\u{d}m!=aft+!#a.\u{e}\
        \u{2} f\u{0}\u{15} YAe!?a\u{19}2h c~5 t\u{1c}S!GaHew!/`)z* e8g! `\u{0}:\u{2}! `\u{9}%\\!<a\u{18}\u{12}) w/*! a`\
        \"i!9a\u{12}L~\"#` `\u{8}.!!!`>q$!!`(Lf!Ja\u{16})k }/l!#a{g\u{1e} \u{10}\u{4}j!=a\u{3}G\u{c}!;a\u{c}VM!7aUCm!Ja\
        \u{11}\u{7}\u{4}!EaQT\u{1c}!2a\u{7f}\u{10} !<ab\u{14}Q!4aU][!8a\u{1b}\u{2}a h\u{8}1!Fa\u{1d}<8! `\u{7}!X b\u{1b}\
        `!GaM`j!6ab2\u{3}!,a\u{0}\u{b}\u{16}!&`rrm!$a\u{3}|~!-`c\u{d}\u{b} =\u{f}\u{12} Fk=! a\u{7f}?4!\"`\u{16}mi!\"`V\
        f}!Can-K!Ja\u{1}T+! ap\"/ \u{1f}lQ!*aQNV!.a\u{a}\u{9}\\!)`iqw mn\u{1}!;`/Q\u{1c}! as\u{1f}, l~Y! `\u{f}=f! `P\u{1b}\
        m!!a*;(!)` \u{1c}0!?a\"}5  x8! a\\e\\!<a\u{7}Kp! a^\u{4}}! acM\u{2}!6a,y\u{8} E\u{a}\u{a}! a\u{14}p\u{d} k \u{1d}\
         \u{14}(M! `P|\"! a&^O!-`$B\u{d} `!' g\u{1}N!<a\u{1b}2s!=akq\u{7}!&a\u{1e}!\u{1a} [1F!!`\u{1b}'\u{19} \u{7f}{n!\
        *a(a\u{7}! a\u{1d}~G!,a\u{8}3P!#`\\\"b!!`~n\u{2}!!`%x\u{7}!!a$j2!4`\u{1e}R6 !1C \u{c}|H \"Ed!!`).g! a\u{1d} m R\
        =\u{0}!#`/h\u{11}!9a\u{7f}x\u{19} \u{3}\"\u{1a} }\u{13}(!!`vPJ!(a)|p!&a\u{1d}5|!=a\u{d}9\u{1b}!<a\"\u{9}I!)a;\u{f}\
        K! a\u{4}ld!+`\u{7}t| -\u{1c}\u{c} 8Q\u{5}!)a\u{18}/\u{b}! av\u{8}4!\"a[\u{11}W f^m OO\u{6} U\u{1}\u{8}!5a\u{4}\
        u\u{1f}!;`\u{4}\u{b}# yA\\!)`/.b ]Kq V?z @m\u{7} m;\u{a} \u{1f}<\u{11}! a.`1!#`\u{12}!8 \u{17}\u{14}8 [*F! a2JL\
        !9`W\u{b}g!+aAi;!$av:D \u{3}~T!5a3\u{15}g \u{5}\u{e}h!?a\u{18}FE \u{16}&a I5h H}~ a7\u{17}\" `Ba\"\u{5}\u{1c}! \
        aF\u{1a}* fdC twJ!>a|ER!*aHiT!!`T\u{16}^!9a\"1w t\\\u{10}!<a^I$!>aA3% \u{8}66!=a<\u{1c}P ~.W!0aCX\u{3}!<a%\"\u{b}\
        !9a6&\u{1f} w\u{6}z!:`0>{!Ga\u{6}n\u{4}! `j\u{17}@!7ai.O!!`7;s Xr4! auM;!#`;v> 0#R k\u{d}d!&`4W\u{1a} xf\u{1c}!\
         a\u{9}\u{1c}$ \u{14}$(!+`L\u{5}2!7a\u{d}\u{6}M +\u{8}\u{17} s\u{6}(!#a0+K! a{<L!@aX'N!?a\u{13}\u{1f}Z!#`ts\u{19}\
        ! a\u{14}\u{c}J!<a\u{10}:\u{13} \u{16}U0 <HB!2aW;z!>a)jN!Ba\u{9}5^!#`'/k! aR$\u{f}!Ja+\u{f}* m\u{f}5!+`\u{2}?:!\
        ,a\u{16}\u{7f}C!!`zgl!&`/z\u{1a}!\"aA&- U\u{f}I! a;:\u{2} nUH! a\u{9}lT (Qu!&a\u{1c}.F! aa w!\"a\u{c}3u!4`\u{7f}\
        \u{6}G!1`\u{1b}#\u{7f} y\u{15}\u{1}!\"a\u{1d}\u{13}l!)`\u{1}#9! a\u{4}:a!/a^Nb!GaNJ\u{14}! a?o\u{18}! a'#U n2c!\
        -`R\u{b}q \u{6}\u{7}} \u{1}\u{9}\u{1}!#`\u{18}7\u{6}!>a\u{18}eA HKD!Ba|\u{19}D!\"`8Pj! `-\u{0}|!6`k\u{5}@!JaQld\
         \u{1e}A\u{a}! a)[\"!*aNC&! aT\u{4}5!'a[QZ!!a(%-!<axm1! a\u{5}\u{8}U $:u! a\u{d}W) \u{f}s]! `=\u{1c}~!&a$1\u{17}\
        !4a;\u{1f}\"! aaQ$!#aqV*! aD\u{1}t!<ataw!9a~o% >C\u{4}!&aRPX!\"`\u{2}'c!@a_Sw!$`N*\u{1f}!;au:/!=a#T0!=a 0=!<a\u{1e}\
        !Q <DY dmt!,a^\u{6}\u{3}!!`>b\u{16}! aM:'! a\u{5}\u{15}8!,aAd\u{2}\",`+`\u{a}cI!=aE9Z! a$0\u{14} \u{4}\u{10}7!*\
        ad2; eZO uOy!?a'\u{11}\u{4}!%a%\u{c}\u{1d}!*aI[$!>a\u{12}\u{5}R \u{12}\u{19}\u{10} 9\u{d}\" 0\\s lGw!4`:A9!+`cg\
        Q!GaV\u{16}S! a\u{4}=Y!!`\u{b},q @N, \u{7}^P Wh`!.a<\u{1a}g!&aRp%!(a(p?! a;d+ +I;\"#` `\u{f}\u{11}W! aOQn M7o %\
        fo!#`\u{7f}\u{10}- \u{d}f=!\"a\u{17}\u{1f}v Qxf f\u{0}\u{12}! a[,\u{16}!;`L0\u{19}!4a\u{14}\u{c}h! a[4k!Da\u{b}\
        8r!4`RL\u{1e} \u{17}l/!-aOoT! aW,\u{c} o\u{12}!!'a\u{7f}w%! a>G9! a\u{11}#<!*`\u{6}+U!$`F6b!/a\u{18}\u{e},!-afo\
        T ;Y\u{10}! a<&\u{16} \u{16}|T!*a&iU g\u{14}|!Fa>LA!'auw\u{7f}!;a\\t\u{a}! `\u{12}\u{6}\u{a}!<an\u{15}\u{f} *\u{b}\
        \u{13}!)`y4*\"$`'`X6:!<a:BB \u{b};Q! `\u{4}G]!<ac-w!*a-^~!\"a=l\u{9}!(a\u{4}O:! `Vu:!2a\u{19}MH!9al=Q \u{13}\u{7}\
        \u{e}! `h\u{10}A!7a2IC X\u{1f}] k?}!;`K\u{1e}\" UpM rj{ \u{1f}\u{2}:!!`M\u{f}G }=T! a'rj!#`B\u{12}\u{1} \u{4}\u{c}\
        \u{6}!<ah|\u{11}!\"`rU- F\u{1f}a!Jah9\u{c}!;`^\u{f}\u{14}!Ha4x?!=a\u{0}?i!\"aR@s!\"`aP@!&a\u{1}eO!!`\u{1c}?|!)`\
        !2\u{c}! a{2\u{10} -S' &[W\"!a4`S)w! a\u{19}\u{10}\u{e}! aM'\u{1b} ';+ \u{1d}Qg \u{a}$)!Aa{8K!,`Kr\u{8} NMQ!\"a\
        }lU \u{2}4>!;`E\u{9}S K>\u{b}! a1VH! `0\u{1e}P \u{1}\u{13}[!,a46v! a8E\u{7f}!8a\u{e}/\u{8}!(as\u{15}\u{13}!%`K\u{2}\
        5 \u{6}M8!=a7;x!;aZ\u{d}\u{7f}!?aQ/R!!`\u{17}\u{17}b!+a\u{2}r\u{c}!%`I\u{15}\u{2}!Ca?u\u{10}! `5\u{7f}, B\u{a}t\
        !*`=<u!$a\u{17}.\u{8} m\u{19}J!%`\u{7f}8] {<;!,`=Mg! aw\u{1a}j!4ai!8! aDFC\"&`=a$l\\! `\u{12}@E!&a\u{11}`` I\u{1e}\
        \u{c}!=aW3\u{f} $8R!<ar\u{7f}/ \u{e}6R!#`#+U!#`F|i!4a\"#>!;``\u{17}F!<aRR\u{14}!;`S\u{5}N! a#\u{9}Q!*``\u{7}o!!\
        `x\u{d}\u{12}!,a*^9! a/\u{11}D /2F!6amk{ G\u{10}v!7aC\u{17}v!?a\u{15}L\u{1e}!.aV\u{17}% \u{0}n^! aM\u{14}\"!4a6\
        R/!?a*{/! a_~G!4aP\u{16})!Ia_v\u{1c} \u{12}E\u{11}!1`W3\u{1b}!<av+`!<ar\u{16}n! `cAs o1\u{d}!8a\u{2}\u{c}\u{12}\
        !=aB\u{b}O! `1BY!2a\u{1a}$\u{17}$%`!`\"`$`W!R!1a]\u{e}\u{b}!>aSQ\u{e} 'T\u{17} .?A!;a\u{19}\u{7f}J g4v!Aab,\u{2}\
        !8aOJm!4`U\u{a}8! a!2G \u{0}_G /uY!%`ra{ V\u{0}{! ae0\u{0}! aw\u{1b}$!4`B+d!4aE;v w\u{7}\u{1f}!*`22$! a*LL!;a#p\
        X!=a\u{e}|f!Aa<|\u{f}!4a\u{f}`; \"\u{4}H!?a\u{10}\u{10}T nkh!Da\u{6}m\u{b} .:\u{1a}!1a`xi p.q ~)7! `\u{f}\u{1b}\
        ]! ae4+!;as8M P\u{3}^! `\u{11}4i 8\u{3}z!;a{G+! aU\u{2}H!>aF\u{13}M!\"`\u{14}\u{10}O!4aK;^!!aNUe!)aI1k!Fac8\u{16}\
        !#a\u{2}f- B\u{1}. |qQ \u{2}Ca Lrl!)aE\u{1f}\u{9} p%B \u{19}\u{13}t ]od jpg f#<!#a\u{0}_E!Fa1^P!Ja*\u{6}v \u{4}\
        ;C!4a:\u{0}\u{a}!\"`q4U $\u{12}\u{3} n`x ?\u{12}\u{1} ~x>!DahAU \u{1d}Sh!!a\u{f}Nu 9\u{11}\u{1d}!4a!z' zc3 \u{6}\
        xB! aNBg!Ja1|\u{7f} >S> nTN!Ja\u{16}$f!\"a\u{4}Dq )C\u{7f} $k' 4[B u$D!4a\u{12}%x!<ay\u{6}+!&`\u{5}T1$,`5`1`0`r\
        $G lxm \\N\u{1} t&!!7a\u{1b}lE! a5K^!:`!;;  B\\!*a\u{18}~h!;a:gx!5`\u{16}\u{5}\u{1f}! at&F!4`<0a \u{16}\u{10}\u{f}\
        !4a\u{17}M7!;`uF:!*a\u{d}\u{7}?!BaqzW!4`yia!#`:\u{7f}c D\u{2}c 8Nk \u{1f}9r! aBQo! `\u{9}8\u{11}! aeI. \u{1c}\u{7f}\
        ~ \u{1c},F!#`\u{7}\u{1e},!)a\u{5}jR \u{f}\u{4}\u{7}!4`g\u{14}\u{13}!5a\u{15}h+!4`p&2!;`\u{13}\u{17}_ #\u{5}z!\"\
        `@\u{15}G!4a>\u{7}h!=a'9z Exz!FaK9\u{4} >\u{d}\u{4}!Cao(:!#`+\u{11}?! a\u{b}\u{1}F!(aMas! a>\u{7}\u{18} w_- \u{9}\
        Y< +.\u{f} Iyb \u{19}Yr!<a{nR!8`t*D GHf 3Fj\"#` `iQ} \u{b}\u{1d}\u{f}!#akuV!=a\u{e}3c T\u{4}p! `\u{1f}\u{15}\u{2}\
         \u{10}|.\"7`&`\u{17}Z1 |z1!Ba/nY!8amHc! aQ7\u{1}!?a\u{4}\u{1e}\u{e} <\u{b}\u{16}!\"a*cn!4`\u{17}'\u{16}!6a\"yF\
         8\"S!4`\u{d}]m! `Hfm! `%\u{9}s!7aP\u{4}8! av7\u{6}!\"`mC\u{d} /-\u{1e} \u{16}^c!!a(+\u{5}!Ja\u{15}\u{7f}#! a-i\
        T!Ja,Jm!2ahy/!,aFq>!FaG|B!&a\u{15}6O! ab\u{13}\u{b}!\"aA_]!;a\u{0}Vb!?aonr!$`5| !;a~M\u{d}!\"a@\u{4}\u{15}! aK\u{5}\
        \u{1d}!;`+_/!&`J\u{f}~ :w\u{f}!>aS\u{11}F!!`$~`!=aHDt 6E\u{1}!Da0D\u{2}!;aNX\u{14} \u{1e}[s! `&*t!2a7*_ =^x /c\u{9}\
        ! a}}\u{1e}!JaM\u{1d}E!,a>\u{a}`\"!a4`t.q!'a6Q\u{7} s\u{b}\u{18}!&a\u{5}b! \u{17}.' ~\u{f}\\!<a\u{2}#a!)a\u{1}]\
        -!GaMID! a\u{1e}\u{1}Q! anLA 3II!9a\u{13}\u{d}R!1a=\\\u{4} j#\u{18}!=a2\u{10}?!Ga3\u{9}C \u{16}\u{d}C!>aQL{ IA\u{1e}\
        !4`;e&!0apco |\u{6}\u{1d}!%`\u{13}M7!Ja3tC!Davet >pt 6\u{2}\u{3} eQb!'a\u{2}=\u{10}!Ha\u{5}{\u{10}!8aK\u{1f}L!*\
        aiUz!<aUj~!#ar(B!Ea\\\u{2}Q 3\"\u{7f} tJ\u{10} D]U X\u{19}[!7a9r\u{7f}!*a\u{1}\u{9}#!=a \u{4}7 \u{b}\u{9}[! a\u{1f}\
        |\u{11}!>a\u{2}b;! a\u{6}V& hZ0 4fL {\u{1e}g!Ba\u{1a}A\u{12}!,`9_\u{12} Lv9\"#` `\u{10}*;!)aEK<!$`nD\u{12} \"z=\
         ;dJ!?am6y!!`]\"\u{3}!,a?0\u{d}!Ea\u{11}\u{1e}\u{10}!)a2H'!,a3Y.!&`0;@! a\u{7f}YP DrX! `H\u{6}R \u{3}y\u{b}!4`^\
        C\u{19}!\"`\u{f}w' 0J-!+ahA? \u{9}fC!-a~\u{1c}H!9azSO 4wT!&`XNd /Ht! azL\u{e}! aa5K!$a\u{b}P\u{0}!#`q\u{17}\u{1e}\
         &u/ A\u{1a}8!\"ad\u{3}9!,a9%u!,a$\"~!<aV|  fBu!+`3\u{14}+!Ja0l/!\"aI<O!;`l{j b\u{1f}%!(a;gB! aS7 !!aGL\u{10} G\
        *\u{19}! a~jL !3` ]pn! a\u{9}dt! a7Tv ij% q&U ?(Z!!`i\u{1e}j 6km \u{e}g\u{7} \u{7f}\u{1a}\u{14}!JaW_)!$a\u{9}7,\
         )k|!&a,s3!(a\u{1b})r!!a.0\u{a}!:`\u{7}\"\u{1a}!=apM`!=aJ\u{14}n!DaE_r!*`\u{12}1\u{3}!<a\u{1c}a\u{d}!9abd4!&`\u{2}\
        \u{11}B R#L!$a\u{d}}S!=a\u{14}`d!)a\u{a}(\u{12}!=a9'\u{18}!*`w:6!+`@\u{1d}K \u{3}tR!3a&G\u{d} D\u{1c}9 _To!(a]X\
        \u{7f}!<a \u{16}\u{e}! a(\\# z,= c~( OL4!<a\u{10}UB n:U! `mai!+a$K0 0h2 w\u{5}S!?au6t!!aW\u{3}0 #\u{0}K!?a<h^!;\
        a@oa!;a@6\u{17}!$aXL\u{19} ;?? AVL!,`g9Q!&`)iQ!&a|pY!&a<\u{13}\u{3}! a\u{9}y\u{6}! `\u{9}#6!#`+\u{3}\u{1f}! a`\u{1}\
        \u{1a}! `<''!(aTpO \u{7}sP P@n! av\u{1f}\u{2}!0`\u{1b}I\u{11}!)a0M\u{15}!3a.h#!-a\u{12}\u{16}@!!`D\u{1b}A Y`N!H\
        a\u{e}+\u{0}  \u{5}\u{1b}!4a64+ )\u{3}\u{7f}!Da1C\u{f}!>a[t\u{1b}!#`\u{19}\u{1}.!$a\u{9}B>!\"`'[l!Jav\"\u{f}\"$\
        `Ba#\u{1}!!Ca0\u{1c}5 d:< 1/% K\u{c}4!Ja4`b!=a\u{16}<A!'a\u{15}bq 3\u{9}/ K\u{18}0! `x\\N!<a;Lk!!`?\u{1d}\u{6}!\
        4a=u0 \u{18}uW @<? y;R @I\u{17}!4aF{_ f5\u{12}!&``b\u{19}!.a\u{12}*) M'B MpU! a\u{1b}{\u{d}!6a^6U rSM =9\u{6}! \
        `\u{14}\u{7}\u{1d} hp(!$`7EE!!a)mF O\\e G\u{a}p! aEJ\u{1e} |ZN 8sU! aht\u{1d} \u{7}\u{4}] i@\u{0}!,`G=\u{e}!'ab\
        \u{8}\u{13}\"!`4`\u{9}ea! a\u{0}J\u{1} ~i\u{17}!+aPB@!\"`\u{5}O@!5ad0v!Da\u{12}^\u{c}!<a\u{1c}N$ \u{7}4= v;e f+\
        2!JaSKM!-a]2U!,a-F\u{1c}!#`8v\u{1d}!*aU^*!;`h\u{6}5 \u{13}9k! aD&1!9a\u{14}%7!;`rv\u{12} e\u{7}e \u{4}%\u{b}!=a\
        F1\u{11}!.a\u{6}4w! ab\u{18}\u{17}!4aq&&! a$H\u{4}!>a\u{1c}2C!@a\u{b})_ KI2! aPL?!8aV-X 3#i!6a:\u{5}k!'`\u{19}\u{14}\
        u I\u{c}\u{1f}!8a1\u{0}( QY+!)`Tg@!,`1\u{9}F \u{14}HJ!>a\u{15}QS!GaN\\a!Cam_v!FaG\u{d}\u{1d} -#K!=ah=x!4a\"A\u{4}\
        !0a\u{6},\u{9}!4a\u{a}\u{17} !;a\u{9}+- I&3! a\u{14}@8! a]\u{10}\u{2} \u{15}=\u{4}! aeL( \u{3}6B!Fa{\u{1}I!Ja;!\
        \"!JaM[i!#`F6\u{2}! `,)\u{f} '\u{6}!!%`=Sd 5|i!?a5P?!'a\u{a}\u{16}U!\"`8/_!.aEP\u{a}!Ja\u{1d}`A! `C\u{5}H >DU 0\
        F\u{7f} fd\u{c}!\"`\u{1a}f\u{1d}!/aXmI!=a\u{10}(\u{f}!Aa\u{3}\"\u{10}! `2\u{8}\u{1f} \u{6}*'!)a3OD!,`A_`!Ba\u{a}\
         f 2Cw!;`#K}\"+`Caf8\u{5}!Ja)B'!Fa~\u{11}`!;a\u{19}k}!,a^\u{11}D!)`|\u{f}q!(`\u{e}L$!4`y_(!,aSR+! a'5L \u{1f}\u{14}\
        f gl\u{c}!>aBM\u{1c} \u{1d}(! 7-&!<agqA!(`iCR!4`D,R!Jav-[ ^Ri!=a%yr!<ajA  5?V \u{4}>[!Ja)Ll! aX?&!)`5M*!=al\u{13}\
        D BsF )_]!;`\u{1d}'.!;`Y\"\u{e} ae\u{19}!)`\u{a}ea X5;! `\u{2}IK!#aC:\u{13}!'aSC\u{16} 90?!,`@\u{1d}S! a?CY!#`\u{19}\
        \u{0}z 93\u{1}\"#`\"`nj\u{1}!!`: \u{b}! aG3\u{1c}!9a\u{f}@\u{1c} U#;!(a{\u{1a}G v7h!(a3\u{19}( !\u{d}8 %P\\!'a]\
        \u{1f}x '\u{18}\u{e} G\u{1b}L! a\u{c}%T!-a\u{6}y\\! a\u{18}G\u{18} \u{12}P^!%`\u{1a}\u{5}\u{9} `<) 'dF!<af/) >;\
        O!!`\u{9}T`!\"aOsu!+`d'\u{1b} ^t !;aj>N 3\u{7f}Z!(a:%e!\"`M=*!&`}T\u{a}! a\u{f}Q\"!.ay\u{1c}W!4a.9X! aS!p!Ja\u{1b}\
        op \u{4}\u{1b}s!>a$\u{0}' \u{f}>8!4alqW!$a[ a!Jaw=g!=aS\")! `\u{16}#G <xz!#`ZV\u{18} [*d!*aFNp!$`EP}!5a&9\u{1d}\
        ! a\\)n!#a4\u{b}s!;aaP\u{4}!;a\u{8}A\u{6}!.a\u{9}m\u{d} 3%\u{17}!JaS\u{1}$!$a\u{7}UE! a\u{2}'L!\"`\u{6}\u{19}e!\
        Ga]er!<aZ\\\u{11}!\"aM\u{a}\u{14}!%a/\u{12}s!4aM4\u{a} !\u{d}\u{1b} \u{6}I'!Ja)\u{3}* _\u{13}J d\u{1c}\u{10}!!`\
        ;G.! ad`\u{17}! `F`)! a\u{1d}\u{13}T \u{1d}\\v zS\"!4a!wY! `~T\u{1d} 3P%!\"av++!2aa_T!(af\u{1d}V!\"aRB_!1a\u{d}\
        lq @*{ O\u{15}\u{7} \u{14}\u{12}\u{12} L\u{1}* \u{13}\\P!4anoX!!aF\u{1b}k u\u{11}\u{2} n\u{14}( K\"\u{5}!Aa\u{d}\
        FM!4`\u{12}}\u{14}!1a?;k \u{8}\u{b}k #\u{9}v!\"a\u{e}\u{6}\u{a}!\"`p\\*! a%\u{2}7!5aMCC! aivm!\"`<\u{1d}r o\u{8}\
        {!)`y% !>a\u{15}[* 7x2 P_s!.``(}!*`F-R!\"`cFS!<a\u{9}\"`!'`a&\u{7f} \u{f}0\u{1} zo\u{e}!-a\u{18}\u{8}1 \u{e}y: \
        52a!BaLD\u{11}! a[1\u{16} \u{1e}\u{2}B!=a\u{1d}GQ!=aMAX\"!a4`p\u{12}Y! a<]^!\"`@\u{5}\u{4} 7P\u{13}!?a\u{a}*P &\
        \u{1c}P \u{d}MM!/`\u{6}\u{10}V!!a\u{1b}r\u{13}!%a|x' \u{1b}\u{17}D \u{1b}\u{16}L ?\"k \u{1d}_r!;arp\u{8} X*a!;`\
        4C2 Y<;!0a 4M Eaa  &\u{5}!\"ac@'!\"`6\u{17}H r\u{17}\\ hJ^! aW\u{1c}\u{7} 4G\u{9} ;y\u{11} Ct5!!`\u{17}%e +nh!D\
        aP,<!\"a\u{d}(>!;a:gM \u{17}\u{a}Y! ay%w! aJ)\u{1a}!:`n.\u{1f} VfI \u{1a}\u{6}\u{16}!=a\u{f}1= }\u{1d}^ *\u{2}W\
        !*aW\u{1d}\u{13} )j\u{1e}! aHfY!#`QSv!Ja\"5\" J\u{14}A XZq!$a~($!6a\u{19}\u{5}\u{10} nC\u{19} \u{b}\u{1b}\u{19}\
        !;`S\u{1a}1 W(J!BaI9V\" `9`_gV! a~Yo!&a\u{12}2s!+`$a\u{2}!#`rh\u{a}! atG\u{1a} t@#!Jadr+! `\u{5}X\u{f}! aY3) 2S\
        0 cW0!;`s.6!\"`e-L!#`C/O!Gai;y ~c\u{7f}!<aX&J! `gW\u{18} #P\u{1a} 7\u{9}\u{1b} \u{15}`\u{1c}!=aJkg!=a\u{d}ji! a\
        v.r \u{16}e\u{19}\"\"`4`a{  \u{4}*4 \u{0}Bw!;`DKS XUa!4aNCi \u{a}\u{1c}\u{3}!#`v\u{b}%!!`\u{6}\u{c}5 0T>!7a@\\a\
        !)`PHs!%`\u{e}T\u{11}!@a\u{5}=\u{1c}!<a#\u{2}3 l+4!4aEXX ,d\u{13}!0`s*2! abO4!1`zHf!&a=v4!<a$\u{e}> W.C!7a7*R!=\
        ajE{!Ea@L\u{13}!Ba&\u{c}\u{14}!/a\u{1}R*!<aj\u{10}Q!=a \u{c}W \u{1f}T7 c0\u{14}!>a\u{1d}\u{16}\u{1b} \u{13}\u{1d}\
        ,!:`:M- o\"I!JaB\u{19}I!Ga-Z\u{11} L\u{7f}^!Aa{~0!&`w\u{2}2!<a nQ! a &\u{9} [8&  Ce!4aD\u{14}p m2\u{10}!AaeD\u{16}\
        !;a:\u{3}8 <.H *A\u{16}! a\u{16}r0!;a\u{e}\u{13}= I\u{1c}X! a\u{11}Ws!5`E@0! a[\u{1f}~! a\u{1c}}\u{6}! ayi{!,af\
        A2 O3[!-a@Ro!?a\\\u{14}9!;a3\u{1f}P!*a3\u{18}X!!`M\\Y \u{8}Nj $\u{13}| ED\u{0} \u{2}2\u{10}! `&`' k\u{1}N!>aZu\u{4}\
         \u{c}K\u{1a}!=aam\u{1b}! a,m\u{14}!?a\u{1b}\u{1f};\"\"`;`K\u{15}G E#L U\u{c}v Ur\u{1}!CaZ$X!#`1\\e \u{17}\u{1c}\
        w!)a\u{14}\\3 :t5! a\\1C! `P=_! aJb\u{b}!,a\u{11}L*!/`q\u{3}>!@aY]p!\"`\u{11}\u{15}\u{6}! aF*\u{1a}! `U\u{f}% t\
        $S!,`3la }$\u{5} ;KS k\u{0}Z!Eat\u{c}Z!\"a2jE! aN.I! `VSz!9a\u{2}$\u{2} V@\u{16}!.a\u{7f}$6! ` oH \u{4}oN!5aX>O\
        !/aO7\u{1e}!'`5x'!\"a\u{1c}9p a\u{1a}\u{14}!4a`dh \u{1c}lh ,\u{13}\u{1}!Ja\u{1f}cd! a1\u{f}|! apC7 /\u{1d}T!=a#\
        7o \u{10}qo d\u{4}\u{b}! a&y\u{f} L\u{16}3!;`9\u{12}X!4a\u{1a}=d!<a\\_o!9a]\u{8}\u{18}!*a>lQ!-`w\u{e}\u{19}!!`\u{7}\
        \u{c}2 _\u{11}P aRe RI\u{2}! `[\u{4}\u{8}!=au6+!\"`#\\3!(`\u{16}U8!9`6}A!<a}!C #-N \u{1a}\u{12}X d_} \u{0}/\u{c}\
        !+aIW\u{f}! `\u{1c}ff!<a$0\u{9} u\u{16}\u{a}!=aME\u{c} W\u{16}'! `D\u{1f}> \u{18}+@ mL&!Ja>-g!,`\u{7f}t\u{1}!=a\
        K\u{7}\u{1b} xP0 \u{19}x5 \u{7f}DJ!#`\u{5}PO d\u{11}a!4a'td! a\u{e}\u{1a}d! a^H\u{3}! a+\u{13}\u{6} \u{6}\u{19}\
        \u{17}!8a\u{19}p\u{0} ^\\\u{1} 9\u{10}\u{c}! a7b\u{1b} \u{e}*Y [r\u{a}!4`q!\u{d} \u{10}i\u{8} BA* 5\u{6}1!8a\u{1d}\
        hD \\mF!\"aBbu \u{1d}=5 _l?!=aS\u{7}\u{2}! `WC] \u{2}(q! `8Nz!=a\u{1b}_h!,ag\u{8}n T\u{5}\u{16}!%`%\"! \\G%!?a}\
        \u{c};!Ca^:P!/a}t\u{8}!)aL?(!!`+I? KZf ?q|!#aie\u{0}!4aEET! ah\u{7f}j!/a9\u{e}r!>a8\u{15}A!*a$'_!\"`z\u{17}h!Ga\
        u\u{12}w \u{c}L\u{18}!Fa[K2 r\u{12}~! aO]\u{14}!BaGu\u{15}!Ga\u{14}<N!Gal#O #)l!=a'\u{4}o! a\u{15}\u{9}\u{1e}!*\
        aO1+! av\u{a}m!#`+C\u{5}!;a]~\u{f} #L\u{11}! a\u{1b}WK!Ga\u{17}BU tSD!,`\u{7f}cS! aWhS SS^!=ay!l! abiq!\"`ZA\u{16}\
         .B. \u{4}hn nt8 2\u{f}x! a@\"\u{6} \u{18}N_ U8b! apW\u{2}!AaDJ\u{15}!2a5\u{1}K!;`5\u{c}H! aqYV!<akuh \u{3}K/!#\
        `\u{2}^\u{11} \u{1d}n\u{16}!<a\\Q\u{17}!Fa$\u{1a}\u{14}!#a0&@!#a5Kp!0`h\u{9}\u{e}!!`E\u{12}G!=a\u{8}4Q!<aCy, w|\
        a z\u{12}\u{1f}!<a7]? \u{19}\u{14}\u{1f} 4!' j}_ |~\u{0} +H\u{12}! a\u{19}K\u{1b} \u{d}QI!6akN' \u{4}g\u{6}$ `4\
        `9`*`I)c !L\u{1a} =P! w-[ B,\u{1f}!*a\u{18}E ! `'\u{a}6 9u? 4XN##`!`\"`w>b!\"`huo!=a#\u{1c}\u{5}!+`wV{!;`}LB!*a\
        \u{11}NS! a\u{d}y\u{10} w5= a\u{d}F!>an\u{a}Z!)`g\u{2}e!!`1*4!Caou9!\"`+\u{8}? O\u{10}D!<a\u{9}\u{1b}G! aPnI!=a\
        S3q 7l$ ]jm!!`\u{6}@\u{3} \u{9}\u{d}\u{19}! `\u{12}I/ Cj0 \u{1f}33 }<? \u{9}X?!!`Q1k uL<! aX\u{e}_ Swe! a\u{18}\
        \u{16}u!2aF$\u{0}! aQ\u{2}\u{1a}!*av\u{11}<! `\u{3}si AP\u{1c} w )!#as\u{1c}V 3\u{10}[!?ak\u{14}d!*`Wrk \u{b}\u{15}\
        k#9` `Ba;\u{12}\u{9}!(aM\u{7}.!1a?\u{8}. ^p;!9a\u{15}\u{f}Q!$anW*!(aw/;!-`@>U!;aibb \u{6}}, ?*Y!<a)e_!Ca6Cm!$a\u{1e}\
        !\u{18} \u{13}o:! `\u{4}\u{18}N e;`!\"`fm\u{4}!;ad<\u{1a}! a<R9!#`6@; \u{1}(C!,aRLg \u{d}|x \u{14}@P q]]!,a0\u{7}\
        p! a}x!!4a\u{1}=B!<aq\u{1c}A!8a_}*!1akm+!4asz^! awO\u{6} U\u{1b}\u{14} J\u{8}#!Ja7lM!Gal}t 2\u{2}\u{1}!Ga, \u{7}\
        !=a\u{15}A]!!a-?, \u{f}\u{19}_ mWk! ajw\u{7f}!:`>R\u{7} \u{9}b%! `\u{d}^+! a=b. \u{c}V6!Ea\\8D!&a\u{2}!G!(a!\u{1b}\
        }!<a\u{16}C\u{1f}!Gai\"!!6`U!D!;axOe 4?{!4`mB}\"#`;`,)\u{3} +-, \u{14}y9 \u{1d}av!!apCw!3`n0\u{5}!4`O5\u{10} \u{6}\
        \u{b}\u{13} \u{2}m`!(`$tk!\"`nbJ!:`H\u{7}N! aJ]j!JaV\u{15}t!#a\u{1f}\u{1a}\u{15}! a\u{18} !!*avZ# Qwt f\"O!;`\u{15}\
        \u{0}\u{8}!/a+\u{b}\u{16} 5\u{a}\u{1b}$#`4` `9`D|\u{e}!#a\u{9}*7!6a\u{19}\u{c}: ]Lh!;`EP\u{6}!=axr( >~U E9`!<a\u{11}\
        \u{1c}|!9a\u{16}w} w\u{14}Q!CarQ\u{1b}! `]?3 s\u{0}a \\A\u{1d}! a^Eb!<anub!;a\u{2}Dy \\Z&! a>b(!>aH^*! a\\4-!=a\
        >K4! ap-A \"iE!4a\u{0}Oa!\"a!\u{9}\u{e}!@aAO3!%`\u{1c}G4 H\\K!&aT\u{b}i!1aCA# | | \u{1b}y1 P\u{1}@!)`W`e!*am*x!\
        !`9\u{1d}\u{18}!Jar\"  8Dm 3/q +\u{16}\u{d}!#`-8\u{16}!*`XI1!!`)vx!)asA\u{6}!&aq~\u{8}!!`\u{16}q\u{19}!5alI/ 7N\
        9!8a\u{b}\u{b}z!<a\u{e}*5! af-E!>aFag!9awWw!\"`Eq% \u{2}k\\!Ga{n`!:`\u{17}j%!EaY!<!<a?\u{16}<!*`2oB \u{5}g^! a\u{12}\
        ~( a$2!Ga\u{18}Wt!2an\u{1f}\u{15} \u{1f}Y%!=aD={!&`3v\u{2}!5`H\u{17}\u{2} \u{1e}x9 PU?! a%CI! aHyT! a\u{1a}uU! \
        a@&_ \u{d}Bx!,ah\u{1d}\u{1}!Ja\\5\u{a}!/aYE&!\"a\u{7f}*1! `\u{15}vM!Ja2FW! aV~4!?aE_W!;aL\u{3}Z!!a\u{14}9\u{16}\
        !;a\u{12} \" s-? \u{1c}qQ \"@] \u{1c}'#!\"`Hn<!-a LD mCt 4q#!Gaz|= \u{11}\u{1f}A! a8v\u{2} Oh\u{b}!2a\u{b}O0!0a\
        \u{15}\u{13}\u{b}!<at^\u{c}!\"` A+!=a\u{10}2[ :Xv yY'!Cabi( \u{1a}Nh E+\u{b}!>a\u{15}@% \u{1d}\u{19}*!(am\u{4}@\
         \u{4}ag pC<!?a\u{c}dS 8\u{14}\u{7}!\"`\u{19}e\u{f}!#`D8< 1;v!>aVT\u{b}!>a\u{1f}]\u{13} y;\u{18}! a\u{1d}S?! a0\
        kG l\u{10}T A/t! aN\u{b};!.a\u{1a}|&\"!`#`\u{14}yh!Cau\u{1c},!Ga\u{9}]9 \u{3}M=!5a1,b!&`\u{f}:\u{1a} c\u{8}\u{1f}\
        !(a\u{9}\u{10}\u{1} @5\u{1b} H\u{14}6 sP_ N\u{2}\u{2}!=a\u{2}C$!\"`\u{5}Ql ,*o!>aX,r!$a<\u{0}\u{2}!Ja[|\u{19}!;\
        `X\u{7f}! m_*!0a\u{10}hm!HaoA\u{1}!=ag3\u{18}!Ga3E3!=a8,A!4`\u{b}eL! ap/T! `$`A!8`J\u{e}M!JaK6N ]7\u{9}!&`\u{1a}\
        B\u{11}!!a5og n\u{14}i!'aB,,!!aG$N p4X!/akBe #5\u{e} ||& su1 UV4 \u{14}\u{15}m \u{17}D\u{15}!#a8|\u{1e}!/abU7! \
        a\u{f}8K! `H.\u{19}!(a$:'!<a\u{1b}8+!$a\u{9}TG iNR \u{15}%G!Ga\u{14}\u{15}\u{1e}!9aS\u{0}\"!*an~+!;`J\u{8}.!9a,\
        hv! a\u{12}\u{b}z xp\u{a}!%`W}-!8`c55!;aQ \\ #F\u{4} _\\\u{19}!<a\u{18}j>!4a\u{1}2@!\"`p(v! a)\u{16}\u{8}!\"`Pq\
        @!;aGZB!*aG\"I!8`HmI!9`=\u{1a}K )]m! `\u{10}Fq \u{17}\u{f}\u{10}! a: d!&a3z\u{18} \u{19}\u{1c}@! `{\u{b}Z )}g 5\
        \"v!=a\u{17}\"0 hy:! `M5\u{16}\",`+`\u{2};v!5a\u{12}y\u{0}!4`\u{13}u\u{6}!Ba5:< \u{1c}%\\!<aR' !+aPj*!$`n\u{1a}\
        ?!<a\u{b}%s :|}!#`6$7!*a\u{1a}]Q!0`|[V 5us! a;:|!+`&c(!;aE1W!*a\u{a}SZ S\u{f}]! `A(a }\u{b}e!*a>*o!&a\u{12}~x!'\
        a>Mz!4akh\u{3}!6aus\u{5}! a\u{3}]\u{1a} 8>T!)a\u{15}>\u{b}!<aB\u{5}X!2a#T\\!3alH\u{e}!;a\u{7f}v2! a\u{16}HH!,`\u{f}\
        N\\!;`e6h! a\u{1b}5\u{3} #X\u{8}!<aJ_ !;aB\u{13}:!4`\u{a}9I!?aEAN eQ}!<a\u{f}\u{3}\u{1f} .\u{c}/ kLJ m|R!\"a\u{1}\
        q9! `<iO! `y\u{a}i!DapVn!*aR@\u{8}! at7\u{12}!Ja`\u{11}\u{1e}! a)z)!\"a\u{5}\u{b}? \u{1f}\u{18}\u{7} Qp\u{12} X\
        0R!*a{eR! aF%[ em\u{a}! `Y\u{8}\u{15}! aBU@!?aj;C! aXJG!;a\u{c}Nu \u{7f}$w!!`ls\u{c}!#`\u{1f}I\u{e}!#`^<$ rl\u{d}\
         \u{13}b(!Caz\u{e}s!@ai8t!#a6j\u{7f} \u{11}FY!$a7\u{e}[! at\u{7f}]!JaLs\u{c}!2aEwP!#a\u{e}\u{7f}R V\u{16}_!<aen\
        z yX! 7\u{1a}7!Ba6T[! a\u{19}Ww 1'0!<aY1N! a[\u{1e}a! a6Wd \u{0}ky!-a1~$!#`a\u{1f}-!,`i\u{18}O!5aY[a $\u{7f}q!!\
        a\u{c}\u{b}E! `\u{14}\u{9}d!Bat\\w \u{8}\u{11}\u{1f}!Ca_\u{f}$ c\u{7f}=!>a\u{1d}\u{1e}R!=abm} kr- a60 ]*\\! a\u{17}\
        G\u{1b}!(a\u{13}\u{15}(!<aV-- Q{^! `^2\u{7f}! aT\u{1}.!-`\u{15}#C  Ab!=aw\u{13}g!!`g8H Ti2 ,VQ!Ea6\u{18}c 8}\u{6}\
        ! `<s\u{7}!=asi_! ` Sw!3a~@\u{5} #7\u{f}! aq;\u{f} 6\u{a}\u{18}!>aJ>I ZbS!$a3?i Z\u{1b}k \u{8}5x!-a|E\u{0}! ak\u{11}\
        \u{1}! az$\u{e}!9`>GU! a\u{3}il!\"`\u{13}b\u{2} D^2!Ga@*B .7L!:`s\u{2}Y K9B \u{2}\u{1b}g 8?\u{1e}!'a\u{5}Y5! a\u{1a}\
        *t! a\u{1e}\u{4}: msL$,`1`0`.`\u{10}mg ^So!Aa,mv!:a\u{0}Q\u{11}%#`%`!` `EaOF\u{1c}!!`\u{13}_[!&ask\u{3} \u{1e}\\\
        \u{e} Aq\u{18} C\u{13}\"!?a<\u{1d}; B\"E!Ba:U_!%afk\u{18}!*a7Y\u{1c}!)`C'*!$aQ\u{8}^ o\u{18}? v's!=axQx! aE\u{d}\
        \u{9}! `\u{16}RR \u{e}\u{12}\u{19} \u{f}\u{11}A!Jab&P\"#` `U9]\"\"`!`|8\u{0} \u{1f}\u{0}\u{12}! a<=o! anU\u{b}!\
        ,aH\u{a}\u{17}!6a\u{1e},\u{1b} Uin!<ad]r!;aijs* `%`#`4`6`&`7`!`$`\"`5:y! `j\u{7}V! aT\u{1f}\u{b}!1`AdV! `\u{7}D\
        g!8aTc\u{12}!:a;\u{7f}4 M(% \u{2}D<!;a@\u{1c}K! `'bY 3\u{18}| 6=\u{11}!4`ok\u{17}!9ar\u{19}S aX[ (\u{12}# \u{1b}\
        !6 Rcp yS\u{f}!#`oz\u{11}!:a;F& Nr0 _36! `EE`!Daial! a\u{1}%,! `\u{1a}\u{1c}<!Ja\u{11}E`!Ea\u{e}\u{d}e!Ja\u{9} \
        \u{1b}!2aC\u{16}2!GaWF7! a \u{1f}J!+aQ\"\\!/a>cd! a\"E\u{e}!,akT<!$a(\u{9}r ww\u{14}!&`\u{8}jH \u{17}\u{7}R !vk\
         \u{1d}]\u{d}! a\u{2}\u{7}\u{1f}!.`c>2! a]\u{5}5!!aTDX! ag}]! aKfd!Ea\u{6}*|!8aHx\u{1c}!\"aO1* ]\u{19}\\!:`l\u{7f}\
        x! `*^\u{14}!<`Ud\u{18}!!`='5!Ga\u{17}!! E@$!'`\u{2}_6!GadJT!#`85\u{17}! a \u{17}\u{17}!+`\u{e}~M B\u{12}W!#`mr\
        ` \u{1a}\u{1e}b!2a\u{e} x!&a\\R\u{1c} V\u{8}8!\"a\u{1}\u{1e}B lSV!0a%uW!'a$ul!<`6I|!*`J\u{e}\u{9}! `\u{3}p8 6QK\
        !=am.T! a\u{5}u\u{3}!!`]g0!\"a\u{1d}&P }!U!Ca\u{18}>]!#`O\u{1}\u{1f}!)`|:% [\u{18}M! a\u{1a}3p!8a\u{d}L\u{17}!0\
        alF\\!JaWK\u{2}!#a\\m !!`/A4 O\u{17}\u{19}!4`\u{1f}]$!!`\u{1c}\u{9}V!*a^\u{5}d #T\u{19}!$aa0\u{1d}!Ca\u{0})3!<a\
        h\u{15}s! aT|~! a;\u{1d}~!%a|Y+!*a_7: ;s\\! `\u{1}es!\"`%d5! aL+@!=a\u{18}~t! aI>\u{a}!%` \u{c}\u{1e}! `)b7!!`&\
        QS! a\u{1c}M\u{a}!<a\u{f}A\u{d}!&adR(!;a~BP! a\u{a}F*!#`Ek.!JaE-4 H\u{e}\u{0}!4`/q\u{2} [#H! aD/I!Jaw5S!\"`2\u{5}\
        z d[K!>a\u{6}R[! aKr_!*a\u{4}Do A\u{16}b!$a\u{18}]f!*ab$y 0az #(\u{0}!(`\u{6}B\u{8}!%`\u{7}\u{1c}@!#`Zb#! `\u{e}\
        {V! a=5q!!`h%\u{b} bb2 \u{11}<8 o_9 |\u{18}\\!$a\u{0}<\u{f}!6`ua8!=a&\u{15}\u{5}!.arY9 \u{1d}cW `N^!>a\u{17}[j!\
         avyl!Da\u{e}f!!#`\u{1a}\u{18}G!!`?hO x}{!;`F\u{6}\u{18}! aGN\u{1f}!;a]\u{1b}E\"!`\"`*lM c[O!Da\u{15}<\\!\"`\u{a}\
        \u{2}^!Jaz\u{15}l I\u{18}\u{0}! `/*\u{5} \u{13}\u{e}4!;aq\u{a}c *_y!$`6n%!<a\u{a}R2!$ag\u{9}R!>a\u{c}\u{5}j!6`\u{b}\
        G\u{f}!;`|A\u{12} Gx\u{1d}!Ja:BD!<a\u{b}\u{8}O!,``\u{10}a!$a\u{1e}2K Y\u{8}N! aiFa!Ga%P\u{4}!<a0\u{15}\u{19}#'`\
        &`%`\u{5}W\u{1c}!)`UD4! `*\u{2}B! `\u{7f}\u{18}] ^rm!?aOst! a\"#~ z3* N\u{1e}P \u{3}SX! `#\u{0}m 0N:!1aPm;\" `#\
        `i\"T! aG\u{1d}X!Gao\u{9}m!*`\u{13}p\u{12} z\u{7}=! ` \"I i\u{1a}\u{19} :H, \u{3}-3! a6\u{b}N! a6yz \u{8}=\u{1a}\
         @1l!+`>wr \u{1b}:s!4aV\u{2}y! a\u{2}_\u{10}!%a\u{13}\u{16}5 wW\u{f}!)`E\u{7}\u{11}!!al\u{1b})!#`W?/! `FVP \u{0}\
        <W!%`iQ\u{16} A(\u{18} sQ0!;azfS!&`s\u{1d}S!\"`G\u{10}\u{a}!Ca]&O \u{1c}>]! a\u{1b}\"*!.`\u{5}P\u{1} {\u{1}& **\
        n\"'`$`35u Q\u{1a}B!%aE\u{1d}` \u{3}\u{1d}p e\u{11}u L`{ \u{7}t!!&a%-u! a%i}!$a6^\u{17}!FaQYR!4ay\u{0}e 1\u{c}S\
        ! a%gU M`k!Ha0\u{10}\u{13} jV2 \u{1a}O: h;A \u{7f}U\u{7}!Fa\u{1d}~\u{18} I)(!7a\u{1d}9C!CasMN!-`\u{1d}|w!*`$\u{19}\
        #!Ea\u{a}fS !\u{d}z Q\u{5}:!<a`\u{1f}_! a>\u{11}d! a\u{17}.\u{8}!\"a\u{4}ma!/aU\u{e}* rFN (Wx!'a;-=!<a{[O!$`}\u{b}\
        \u{11} ZuI!<a\u{f}:k$3`#` `9`\u{1e}\u{a}\u{9}!;`;:\u{e}!&a\u{f}t& \u{19}N-!Ea\u{19}\u{4}}!*aoD\u{11} 1$&! `UG, \
        $v[ f{y ~z2!!a\u{4}{\u{12}! a\u{4}\u{8}*!*a%\u{3}1 ?x<!<a1G`!'acv\u{9}! a79E _\u{17}Z!<a5\u{7f}p!,`\u{1c}f\u{15}\
        !&aH?6 PDG!#`\u{9}\u{f}w!#`I8~! a'z, \u{4}$W 9n]!BaXx$ \u{3}Y, \u{1e}6k \u{2}^y N3.!Jag2> z\u{1}I!$`\u{10}QQ!#`\
        xu-!FaU\u{1e}1! a\u{d},:!=aH:.! a_f)!!`u7\u{b}#!`#` `\u{13}\u{1}\u{12}!)`\u{1b}\u{d}\u{14}! a\u{1e}@*!*`\u{6}>S\
        !Ja5\u{3}\u{11}%&`#`4` `Ca\u{e}\u{17}1!\"a#`8!+aG\u{15}9!9aN8D!;aNjW!1a\u{9}/g!%a\u{a}E. j\u{5}Z!6a\u{2}\u{b}u!\
         avP\u{1}!!`O\u{5}\u{b}!&`?\u{2}\u{1d}! `;Og \u{7f}\u{1}\u{15} r\u{1a}d 7\u{d}g!<a\u{1}+\u{f}! a@_G r7\u{2}!$a_\
        .%!#`\u{1e}\u{7}. sLr!*a\u{a}p\u{16}!&a8\u{5}\u{1e}!?atb7\"$`4`\u{1b}BL!&a\u{18}V`!\"`\"\u{1a}l! a<\u{7}[!4a)uf\
        ! a*\u{12}\u{7f}!,aR\u{d}\u{3}! aku\u{d}!#a6*\u{1d} pnS!7a$mW!;`A\u{18}Y!9a\u{d}\u{1}| vh\u{4}!*`V.3 ']3!1`Q\u{17}\
        Y Ub\u{3} ]t\u{1f} C\u{15}'!-aob2 \u{b}D>!9aqOD F\u{3}L!#`.\u{e}!!Ja*P-! aQ|/! a9o^ ?7=!=aeRm! `e\u{1a}X +\u{15}\
        Y \u{1b}\u{7f}[ v'\\!\"`<Di Gvw ^O\u{14}!4az6Q! a1'{!/`gl\u{1c}! `\u{a}\u{11}m  rt!-ayO\u{e}!!`F\"0 \u{18}n4!*a\
        }RA!!ag7h <\u{6}\u{7} n3\u{b} &&\u{14} GRA (0\\! `Lwh zgv!)a\u{9}\u{6}\u{c}!1`6tG \u{8}iK! a\u{9} a!,`\u{5}|o!H\
        aOB\u{9} p$$! `\u{1b}Ef Wik >H\u{a}!4`pM\u{14} J$\u{1f} JkX {y\\!Ea\u{b}a\u{f} d#: r7@!Ja@\u{7}f!-`|Hk!EaiqH @7\
        J!*am\u{b}S n\\q!*a\\L* D*}!&a\u{8}RD!>aT\u{c}Y `J\u{9}!\"aiS\u{15} \u{12}Z;! a~DL!?a]Fa!+a:H\u{8}!1ao!\u{14} ,\
        O#!Ba~TJ!)a(>z g-\u{b} {\\\u{16}!<aF\\\" \u{1a}Lu!!aY_z ?hz!\"`yh?! a/K\\!)a\u{1}.1 X(B \u{15}0k!=a\u{1e}\u{a}p\
        !&`O\u{10}p T\u{2}u!\"a\u{c}kz!#`,S\u{13}!?ark\u{14}!Cal\u{9}7!\"aO\u{1e}V!5a\u{14}J' r{r!&a\u{19}L\u{d}!(aEwP \
        #BS!>a\"\u{9}i!\"a\u{a}1r y\u{5}\u{12} Z\u{4}\u{17}!<a=\u{1e}#! aVHn!$aw/o!!`<f`!4a+s\u{7f}!!a>\u{13}\u{2}! a%\u{16}\
        \u{d} rYF n=[ \\I\u{d} GtC!(a\u{13}:z!,`\u{6}\u{11}F 1vi g\u{d}B \u{4}5g!Ba-w\u{14}! `GM3!0aCr4!=a\u{19}GB!+aL7\
        \u{f} {\u{0}\u{14}!JapPm!/a.\u{1f}u!;a\u{7f}\u{a}\u{5} n62!&`XbP!=aLh1!7ab\u{1}N y|U \u{10}{f!4`u\u{2}\u{5}!1a[\
        S:!,`!d_! au\u{1c}` iYm EM\u{3}!,a\u{8},8!(a-+S! a!n~! `NJ\u{b}! `O\u{18}\u{10}!%a\u{17}-*! axV+!8a<hZ .Y\u{14}\
         \u{6}AK!1a\u{4}Gc! a\u{5}q\u{1f}!CaF\u{c}k!GaaHx!5a\u{b}\u{10}\u{1f} @\u{15}(!*aG\u{1a}?!\"`Q\u{4}O!;`\u{a}s\u{1c}\
        \"\"`!`\u{b}?1!1ab\"B!%`G(P xnX! a\u{12}\u{6}m!*`.,\u{5}!-`\u{17}OS!<aimg!\"``vg A\u{1f}=!#a\u{1}MQ!*`B`d fP| i\
        W\"!)`\u{d}s@ \u{5}\\I! a\u{4}\u{6}W! a&\u{7f}] \u{1e}++!<a\u{2}qP 7\u{1b}S! `d/p!/a'\u{7f}\u{7}! aO\u{3}\u{e}!\
        4a&+\u{15} SR\u{18}!-a:s6!\"aZSF!,a|\u{9}h!=a\u{12}Kp!6a\u{19}\u{16}\u{7} \u{a}^\u{9}!!`1S$! a;I% ]%0! a-<I 2Nc\
         8O\u{8}!#a\u{f}H/ Lz\u{18}!'`m\"N!\"aK\u{14}U\"*`+`\u{7}]y!&a\u{2}=\u{10}!+`g_\u{18}!'a5|q! `\\Sz! `mtM!BaW\u{12}\
        P!BaR\u{2}$!\"`MVD!;a%\"A!=aY\\\\ 'b\u{d}!)`\u{e}\u{a}\u{1e} \u{9}u%!;aP\\L!(aB+q! a:av IVC \u{7}5D\"\"`Bao\u{9}\
        +!?a\u{18}97!=a0\u{4}<! `>fC\"(`)`:}V \u{1f}0-!)a.q<!\"a\u{5}!M!9a\u{7f}y\u{18}!7a?\u{5}\u{19}! `}qV! aSN\u{10}\
        !4`Dx\u{13}! ab`\u{1d}!#atS! PI? aip! a\u{10}T\u{12}!\"agf\u{13} 2=\u{15}!!`\u{4}\u{1c}!! `\u{1e}\u{10}Q!Ga\u{1c}\
        .v!<a{\u{2}x!Ba-s\u{4}!$aDD\u{e} M\u{1f}1 a\u{13}J \u{d}nc }$\u{2}!<ao-\u{1b}! `B\"'!8awp1 S86!\"`{qK! a\u{e}GU\
        !,a\u{7f}U\u{17} ,}_!Aa{\u{14}_ \u{9}$\u{e} \u{16}N;!#a\u{13}\u{15}I!4aCxd IEv!JavU\u{b}!Ga~\u{f}\u{1c} '\u{5}?\
        ! ay\u{b}A!\"aP\"\u{1e}! a[aH! `m\u{e}L 6\u{b}h \u{10}ox!)a\u{1e}3\u{e}!?at%\u{1a}!%a\u{11}V;! `\u{18}1P!%ay#m \
        4mi!;ao\u{7}i! `G\u{10}p!#`5\u{1e}s!Da\u{7f}~\u{0} ]r$!\"a\u{b}\u{19}.!4`$\u{a}Q!4ab\"\u{9}! `\u{1}4\u{9}!\"`]\u{d}\
        \u{9} \u{1f}\u{e}\u{1b} 5~#!*aG\u{1f}*!\"at:5 B\u{1a}C!Ja\u{7}kk!#`E\u{4}y!;`kV\u{12}!6`{h&!6`iNG!=a%[Q uEV ^Vy\
        ! aar\u{1b}!)a03r!(a\u{17}$x! a\u{3}w\u{13}!5aR=\u{18}! a\u{19}*\u{1e}\"\"`$`Z+J!\"`c\u{1b}Q!Ga_\u{18}s t57! `t\
        Ng \u{0}\u{9}h V\u{1f}\u{d}!$a\u{e}]\u{13}!4aQm\"!Da\u{1c}\u{b}\\!8a\\y_!;`9\"X -\u{4}\u{1e}!!`v*I!-aD\u{4}S!Da\
        H\u{7}q {$\u{1f} E#\u{11}!Ga@%\u{1a}%+`-`*`.`,`8TM!\"a$:\u{f}! `{<$! a{6G!2a|~\u{7f} P~*!4`4\u{1}0!>a\u{9}\u{6}\
        W \u{1b}\u{16}u!!ah%\u{4} \u{10}\u{14}H \u{18}\u{7}Y!;`1JP!'ao(\\ \u{b}\u{1c}p K\u{18}\u{3} uY\u{1a}##`;`!`mLG \
        i*H! `pDL!#`!(\u{13} n8%!7a_\u{9}4! a8\u{19}K \u{5}\u{14}S \u{1d}\u{7f}] s3D\"!`Ea\u{1f}M%! `UP{ JE\u{c}!DaY\u{18}\
        G! `\u{1a}\u{3}j!*aN\u{1c}j!Ea\u{e}\u{3}[!Dahjf }`y!Baw-% </0 )y5! a'\u{1d}`!\"`r(\u{17} \u{a}.4 \u{2}\u{1d}T! \
        `\u{1a}Ah!\"a\u{9}\"|!7aA)\u{3}! ay2\u{9} Ek. 5>> H7F >:K! `u'c (\u{c}t!.a\"\u{15}\u{0}! ae\u{3}\u{15} G9V!+`r\u{1b}\
        V \u{1c}\u{11}n!4a\u{1e}\u{7}t \u{9}z{!\"`>B'!Ja*F+ \u{0}*7!,`\u{e}GI! armO!<a;%[!*aN\u{e}\u{5} \u{7f}b\u{1b}! \
        `\u{14}c\u{1d}! ar6<!8abyY z\u{1f}h :\u{f}i!,`3Fk!!at[\u{1f}!%aO-!!8`d\u{3})!$a]r2 \u{b}|<!+aH4B!GaM\u{14}\u{8}\
         \u{5}E,!=aIjR! arM_!$a\u{19}Gr \u{13}{(! a~87 m0]!\"`Qoq 1j\u{8} cA.!\"`<-6 Bd_ 6tl!#`DOo!=a\u{18}W\u{1b}!GaZi\
        B 3(M!Ea\u{7}\u{3}a!6`6nm!<a',}!,a\u{1d}_}!;aZe\u{6} \u{2}){!Da0i| nE\u{1f} t\u{15}/! a,U^!=a\u{1d}'i!9a_6y ='}\
        !=a-N\u{0} +t5!<aFm:\"#`\"`T\u{16}\u{f} \u{6},Z!BaRmf C]h \\Rz!4aT\u{f}\u{2}! aU~\u{1d}!Ja\u{1d})&! aevL \u{1a}\
        @Q uqj!4a\u{0}#\u{9} \u{b},\u{e}! a>9\u{13}!=ah3 #+`%`\"`\u{1d}@H \u{16}0r 0gt!\"`e\u{b}\u{15}!/a0\u{0}\u{1b}! \
        a\u{5},3!2a\u{18}Ex!<aEy\u{1a} ;+=!!`x'L Yg^! a\u{10}qh!*`A}q!$aEM\u{d}!.aZ50 \u{a}]0 \u{9}6\u{10} Z27  \\\u{7f}\
         PH\u{3} {#\u{f}!=a=xC A>n )MJ!8a{RW Ew*!?a9jL!*ac\\_!Ja0lu!<ahh\u{7f} h#\u{1}!CaYd+ 513!>aa:o! `op\u{16}!,`\u{0}\
        && c$V!Ba\u{18}9t!<aW\u{a}x!0a@\u{12}{!*`\u{18}X\u{6}! `D$\u{9}!#`\u{1e}u!! aYG8 d2\\!<a \u{7f}E {ZJ!Ja\u{10}k[\
         b\u{17})!)atf.! `\u{5}Ju! a\u{18}S9 ;UT Lfs!#`G}\u{0}!!a\u{b}\u{11}\u{13}!\"aNx$!Gapq=!<a\u{1d}*k!Ga\u{1d} l d\
        q\u{0} k%\u{a}! aBa^ \u{f}\u{0}l!*`\u{e}\u{3}v `k\u{1} \u{0}\u{1e}\u{2}!#a<f\u{1f}!<a/m\u{16}! a+\u{17}\u{19}!*\
        aH!c!&a?5k!Ja79t ,4R'    /  j  \u{a}  \u{f}  \u{f}  v! 8\" u\" P# \u{7f}# \u{e}# \u{1d}# Y$ \u{d}$ \\% \u{4}% E\
        & q&  ' '' 6' f' 2( Q( o( }( \u{b}( I) \u{18}) e* \u{1e}* 2+ E+ N+ \u{0}+ \u{5}+ 0, ?, S, i, i, n, \u{1f}, )- z\
        - \u{9}- \u{13}- ]. o. \u{18}. )/ R/ \\/ a/ \u{8}/ +0 <0 A0 O0 Y0 c0 o0 \u{b}0 \u{9}1 >2 M2 j2 \u{17}2 \u{17}2 \
        [3 \u{8}3 \u{14}3 i4 \u{7f}4 J5 ]5 o5 }5 \u{13}5 _6 q6 \u{8}6 \u{17}6 <7 Y7 ^7 g7 s7 }7 }7 .8 \u{13}8 k9 L: Z: \
        t: 1; q; v; \u{9}; \u{18}; 4< s< \u{1}< \u{1}< \u{6}< \u{15}< \u{1f}< ;= J= ^= \u{c}= +? +? \u{13}? \u{18}? +@ \
        b@ \u{10}@ 0A \u{c}A \u{18}A CB {B \u{c}B \u{1b}B ^C oC *D /D XD \u{13}D \u{18}D JE cE \u{8}E &F 5F 5F CF \u{9}\
        F nG }G \u{e}G +H EH OH ^H \u{3}H \u{d}H \"I 0I JI \u{8}I \u{17}I &J ?J cJ &K CK |K >L WL \u{b}L {M \u{6}M \"N \
        .N 3N DN \u{11}N HO \u{13}O $P ;P QP \u{18}P \"Q ,Q 1Q LQ [Q qQ \u{9}Q kR \u{0}R TS gS wS \u{10}S +T 2T \\T \u{d}\
        T )U eU \u{10}U )V sV $W FW {W \u{2}W 'X 'X ;X PX aX \u{11}X \u{1d}X RY 'Z 1Z 1Z \\Z X[ \u{c}[ \u{16}[ E\\ Q\\ \
        \u{6}\\ d] n] \u{7f}] t^ y^ /_ G_ __ p_ \u{6}_ l` \u{1f}` \u{18}a 1b [b sb \u{1}b (c 6c [c \u{3}c \u{d}c \"d ,d\
         >d Cd Yd \u{18}d -e 2e 9e Ce \u{c}e \u{1c}e !f Tf Ng \u{18}g 'h ;h @h Jh xh \u{4}h 0i Qi gi xi }i 7j <j kj pj \
        \u{a}j 'k Rk Wk qk \u{2}k \u{18}k /l Sl \u{1b}l Gm Qm ]m \u{7f}m \u{13}m 0n 0n An Fn Mn an kn 0o <o Ao Ko Po \\\
        o \u{b}o \u{15}o Vp [p hp \u{a}p #q #q \u{7}q $r .r =r =r gr sr %s /s 4s [s `s `s ls \u{5}s Zt \u{3}t %u 6u Xu \
        bu gu \u{9}u 'v Nv Uv kv vv \u{c}v )w Sw \u{d}w \u{1c}w 7x Mx rx \u{a}x \u{19}x \u{1e}x (y 7y Uy \u{f}y fz kz |\
        z \u{1b}z o{ ~{ ;| ]| \u{16}| \"} '} '} 7} V} b} .~ B~ L~ Z~ f~ w~ |~ \u{b}~ \u{1f}~ 5\u{7f} 5\u{7f} <\u{7f} \u{14}\
        \u{7f} *\u{0} \\\u{0} \u{1e}\u{0} a\u{1} h\u{1} m\u{1} w\u{1} \u{16}\u{1} 2\u{2} 7\u{2} F\u{2} K\u{2} P\u{2} \u{a}\
        \u{2} \u{14}\u{2} N\u{3} S\u{3} z\u{3} \u{17}\u{3} -\u{4} 2\u{4} 7\u{4} @\u{4} E\u{4} m\u{4} \"\u{5} /\u{5} >\u{5}\
         R\u{5} s\u{5} \u{f}\u{5} (\u{6} B\u{6} N\u{6} y\u{6} 6\u{7} c\u{7} \u{13}\u{7} \u{1d}\u{7} f\u{8} \u{4}\u{8} 1\
        \u{9} \u{3}\u{9} )\u{a} =\u{a} R\u{a} R\u{a} c\u{a} #\u{b} \u{c}\u{b} \u{18}\u{b} )\u{c} _\u{c} |\u{c} >\u{d} \u{19}\
        \u{d} 2\u{e} C\u{e} O\u{e} p\u{e} \u{b}\u{e} \u{10}\u{e} \u{1a}\u{e} \u{1f}\u{e} $\u{f} K\u{f} \\\u{f} \u{12}\u{f}\
         [\u{10} d\u{10} p\u{10} \u{19}\u{10} <\u{11} <\u{11} Y\u{11} v\u{11} \u{14}\u{11} 6\u{12} a\u{12} u\u{12} \u{1b}\
        \u{12} )\u{13} \u{8}\u{13} \u{14}\u{13} \u{1b}\u{13} ^\u{14} h\u{14} \u{1a}\u{14} G\u{15} \u{6}\u{15} \u{10}\u{15}\
         \u{15}\u{15} \u{1f}\u{15} G\u{16} \u{c}\u{16} 4\u{17} S\u{17} Z\u{17} n\u{17} x\u{17} \u{15}\u{17} \u{15}\u{17}\
         $\u{18} E\u{18} P\u{18} Z\u{18} n\u{18} \u{a}\u{18} ,\u{19} 1\u{19} M\u{19} Z\u{19} f\u{19} r\u{19} V\u{1a} k\u{1a}\
         p\u{1a} |\u{1a} &\u{1b} +\u{1b} 5\u{1b} a\u{1b} \u{18}\u{1b} $\u{1c} )\u{1c} 3\u{1c} c\u{1c} m\u{1c}  \u{1d} %\
        \u{1d} *\u{1d} /\u{1d} /\u{1d} G\u{1d} V\u{1d} y\u{1d} \u{8}\u{1d} \u{d}\u{1d} \u{d}\u{1d} +\u{1e} C\u{1e} f\u{1e}\
         $\u{1f} J\u{1f} N !] !\u{7f} !\u{4} !\u{1a} !$!!7!!G!!Q!!V!!\u{3}!!\u{8}!!\u{19}!!o\"!!#!7#!7#![#!`#!n#!x#!\u{7}\
        #!\u{7}#!%$!*$!L$![$!\u{e}$!S%!u%!\u{10}%!\u{15}%!!&!+&!e&!q&!~&!\u{3}&!\u{1b}&!,'!U'!d'!W(!\\(!e(!\u{1}(!\u{12}\
        (!x)!C*!T*!\u{8}*!\u{12}*!`+!\u{0}+!\u{19}+!1,!B,![,!p,!1-!8-!=-!\u{1b}-!,.!e.!j.!v.!\u{7}.!\u{11}.!\u{12}/!\u{19}\
        /!\u{1e}/!\u{1e}/!%0!T0!\u{3}0!\u{12}0!\u{1e}0!D1!#2!f2!p2!\u{12}2!!3!+3!_3!d3!i3!n3!\u{7f}3!34!B4!\u{4}4!<5!K5\
        !f5!\u{3}5!\u{d}5!$6!$6!E6!J6!k6!\u{2}6!\u{f}6!\u{f}6!\u{14}6!'7!\u{9}7!\u{17}7!78!H8!]8!t8!t8!\u{8}8!\u{8}8!\u{18}\
        8!'9!99!P9!P9!U9!Z9!o9!\u{9}9!\u{e}9!;:!\u{19}:!L;!d;!n;!;<!`<!e<!,=!==!G=!L=!o=!0>!P>!W>!l>!\u{17}>!W?!\u{2}?!\
        \u{1b}?! @!S@!]@!~@!~@!OA!nA!uA!\u{c}A!PB!WB!\\B!kB!zB!\u{5}B!6C!@C!EC!OC!7D!sD!\u{12}D!\u{17}D!-E!8E!cE!oE! F!\
        RF!YF!lF!qF!xF!}F!\u{15}F!IG!wG!\u{7}G!nH!\u{d}H!dI!uI!\u{19}I!#J!oJ!EK!QK![K!xK!/L!FL!jL!(M!pM!pM!\u{6}M!\u{1a}\
        M!\u{1f}M!yN!~N!\u{15}N!/O!GO!\u{6}O!\u{17}O!KP!.Q!.Q!OQ!OQ!eQ!\u{d}Q!\u{17}Q!7R!7R!@R!gR!\u{8}R!\u{8}R!yS!\u{a}\
        S!*T!>T!HT!zT!#U!KU!/V!4V!HV!RV!^V!{V!\u{13}V!2W!^W!#X!SX!bX!lX!{X!\u{12}X!7Y!wY!\u{f}Y!\"Z!HZ!VZ!]Z!\u{18}Z!+[\
        !K[!m[!\u{1}[!\u{12}[!@\\!E\\!N\\!u\\!\u{17}\\!\u{1e}\\!^]!\u{6}]!&^!\u{7f}^!\u{9}^!H_!\\_!a_!x_!#`!/`![`!u`!\u{14}\
        `!#a!9a!Ja!Ua!ma!{a!*b!Jb!zb!.c!!d!(d!(d!9d!sd!\u{17}d!@e!Se!ce!he!\u{3}e!\u{11}e!Nf!\u{2}f!\u{13}f!:g!Zg!fg!pg\
        !zg!\u{1}g!Ah!\u{8}h!\u{d}h!\u{12}h!Ki!Ui!\\i!fi!\u{4}i!\u{9}i!Nj!mj!wj!\u{1}j!*k!Ok!ik!\u{15}k!\u{1a}k!<l!dl!X\
        m!mm!rm!\u{3}m!\u{3}m!%n!6n!Nn!qn!~n! o!*o!qo!\u{7}o!\u{13}o!3p!Xp!sp!~p!4q!cq!wq!\u{a}q!2r!7r!Kr!\u{8}r!Es!Os!\
        es!\u{11}s!Ot!gt!}t!\u{9}t!\u{17}t!\u{1c}t!0u!uu!\u{1}u!Lv!jv!Aw!Pw!Zw!cw!rw!|w!\u{17}w!;x!_x!\u{1f}x!)y!my!\u{0}\
        y!\u{0}y!\u{13}y!%z!1z!Rz!Yz!jz!\u{6}z!C{!Y{!`{!s{!\u{1}{!K|!w|!5}!D}!D}!i}!w}!\u{5}}!\u{a}}!\u{f}}!\u{1b}}!1~!\
        g~!l~!\u{0}~!\u{1c}~!#\u{7f}!2\u{7f}!C\u{7f}!t\u{7f}!~\u{7f}!\u{3}\u{7f}!$\u{0}!)\u{0}!h\u{0}!\u{5}\u{0}!%\u{1}\
        !/\u{1}!@\u{1}!N\u{1}!\u{16}\u{1}!\u{16}\u{1}!\u{16}\u{1}!)\u{2}!8\u{2}!K\u{2}!o\u{2}!\u{b}\u{2}!\u{15}\u{2}!!\u{3}\
        !K\u{3}!U\u{3}!s\u{3}!\u{1}\u{3}!\u{b}\u{3}!+\u{4}!?\u{4}!D\u{4}!\u{14}\u{4}!\u{19}\u{4}!0\u{5}!0\u{5}!k\u{5}!\u{1d}\
        \u{5}!H\u{6}!z\u{6}!\u{8}\u{6}!\u{d}\u{6}!\u{12}\u{6}!&\u{7}!Z\u{7}!i\u{7}!{\u{7}!\u{5}\u{7}!H\u{8}!\u{7f}\u{8}\
        !\u{4}\u{8}!\u{14}\u{8}!2\u{9}!Q\u{9}!V\u{9}![\u{9}!`\u{9}!&\u{a}!&\u{a}!/\u{a}!9\u{a}!J\u{a}!\u{1e}\u{a}![\u{b}\
        !\u{7f}\u{b}!\u{16}\u{b}!.\u{c}!\u{9}\u{c}!\u{17}\u{c}!*\u{d}!_\u{d}!\u{c}\u{d}!2\u{e}!V\u{e}!f\u{e}!p\u{e}!u\u{e}\
        !\u{7f}\u{e}!$\u{f}!\u{2}\u{f}!\u{16}\u{f}!3\u{10}!]\u{10}!]\u{10}!v\u{10}!{\u{10}!\u{e}\u{10}!\u{1c}\u{10}!%\u{11}\
        !7\u{11}!<\u{11}!F\u{11}![\u{11}!s\u{11}!x\u{11}!}\u{11}!\u{15}\u{11}!C\u{12}!Y\u{12}!c\u{12}!c\u{12}!\u{10}\u{12}\
        !\u{15}\u{12}!\u{15}\u{12}!p\u{13}!\u{17}\u{13}!\u{1c}\u{13}!*\u{14}!4\u{14}!J\u{14}!y\u{14}!\u{a}\u{14}!=\u{15}\
        !`\u{15}!#\u{16}!#\u{16}!I\u{16}!\u{7}\u{16}!0\u{17}!?\u{17}!S\u{17}!n\u{17}!\u{7f}\u{17}!\u{9}\u{17}!\u{1f}\u{17}\
        !A\u{18}!P\u{18}!a\u{18}!f\u{18}!+\u{19}!9\u{19}![\u{19}!\u{1b}\u{19}!>\u{1a}!E\u{1a}!$\u{1b}!F\u{1b}!P\u{1b}!U\
        \u{1b}!U\u{1b}!|\u{1b}!\u{6}\u{1b}!f\u{1c}!k\u{1c}!#\u{1d}![\u{1d}!e\u{1d}!\u{6}\u{1d}!\u{15}\u{1d}!*\u{1e}!/\u{1e}\
        !d\u{1e}!\u{0}\u{1e}!\u{13}\u{1e}!\u{1d}\u{1e}!\"\u{1f}!-\u{1f}!<\u{1f}!Q\u{1f}!\" \"I \"R \"{ \"9!\"N!\"\u{13}\
        !\"\u{18}!\"6\"\";\"\"@\"\"t\"\"\u{1a}\"\"Y#\"i#\"|#\"\u{1}#\"B$\"M$\"a$\"\u{1e}$\";%\";%\"R%\"u%\"|%\"\u{6}%\"\
        *&\"b&\"z&\"\u{9}&\"\u{9}&\"\u{1a}&\"C'\"['\"!(\"((\";(\"R(\"a(\"a(\"')\"v)\"\u{19})\"L*\"\u{18}*\"\u{18}*\"i+\"\
        z+\"\u{4}+\"\u{9}+\"\u{13}+\"*,\"/,\"F,\"\u{11},\"/-\"L-\"]-\"\u{18}-\"\".\"?.\"].\"\u{5}.\"\u{1e}.\"f/\"w/\"\u{5}\
        /\"\u{a}/\"%0\"40\"90\">0\"f0\"k0\"\u{3}0\"\u{d}0\" 1\"?1\"]1\"b1\"\u{0}1\"#2\"R2\"^2\"h2\"m2\"\u{13}2\"73\"C3\"\
        s3\"\u{d}3\"\"4\"Q4\"z4\"\u{9}4\"&5\"55\"?5\"I5\"I5\"^5\"h5\"\u{4}5\" 6\"r6\"\u{f}6\"%7\"I7\"o7\"\u{2}7\"\u{1a}\
        7\"\u{1f}7\".8\"A8\"P8\"/9\"R9\"\u{d}9\"\u{12}9\".:\"p:\"a;\"4<\"4<\"\u{9}<\"}=\"\u{c}=\"\u{c}=\"H>\"Y>\"\u{c}>\
        \"\u{11}>\"3?\"??\"D?\"^?\"q?\"\u{10}?\">@\"S@\"d@\"i@\"s@\"\u{7f}@\"\u{1d}@\".A\"jA\"\u{2}A\"\u{9}A\"\u{1a}A\"\
        7B\"\u{a}B\"%C\"OC\"TC\"YC\"^C\"lC\"ND\"SD\"cD\"hD\" E\"\\E\"aE\"fE\"\u{2}E\"\u{13}E\"!F\"+F\"0F\"jF\"PG\"hG\"~\
        G\"\u{15}G\"NH\"]H\"\"I\"0I\"<I\"MI\"xI\"\"J\"TJ\"kJ\"uJ\"KK\"5L\"VL\"`L\"\u{d}L\"\u{17}L\"QM\"lM\"qM\"\u{9}M\"\
        +N\"0N\"<N\"FN\"WN\"fN\"uN\"?O\"DO\"tO\"{O\"\u{17}O\"QP\"iP\"uP\"zP\"4Q\">Q\"JQ\"OQ\"[Q\"jQ\"xQ\"\u{1e}Q\"#R\"4\
        R\">R\"CR\"aR\"hR\"rR\"rR\"PS\"ZS\"\u{9}S\"-T\"aT\"{T\"\u{1e}T\"YU\"YU\"\u{f}U\"NV\"aV\"uV\"2W\"MW\"\u{13}W\"HX\
        \"[X\"lX\"+Y\"?Y\"OY\"YY\"`Y\"lY\"~Y\"\u{17}Y\"VZ\"eZ\"\u{17}Z\"^[\"m[\"~[\"\u{8}[\"\u{18}[\"\"\\\"7\\\"e\\\"x\\\
        \"c]\"h]\"z]\"Q^\"g^\"\u{1d}^\"\"_\"<_\"J_\"z_\"\u{7f}_\"\u{8}_\"\u{1c}_\"^`\"\u{8}`\"+a\"Fa\"Pa\"\u{14}a\"%b\"\
        eb\"qb\"\u{2}b\"\"c\"ec\"\u{6}c\"\u{10}c\"\u{1f}c\"6d\"jd\"\u{0}d\">e\"1f\"Bf\"rf\"\u{19}f\"8g\"|g\"\u{17}g\"6h\
        \";h\"Mh\"gh\"}h\"Ki\"Pi\"_i\"yi\"\u{10}i\"(j\">j\"Yj\"hj\"\u{1}j\"\u{b}j\"pk\">l\"Cl\"'m\"km\"\u{0}m\"\u{19}m\"\
        Sn\"sn\"\u{12}n\"\u{17}n\"+o\"7o\"{o\"\u{5}o\"\u{a}o\"7p\"<p\"Jp\"op\"%q\"4q\"Bq\"cq\"\u{7}q\"\u{7}q\"\u{1b}q\"\
        ,r\"gr\"^s\"cs\"ys\"\u{1d}s\",t\"=t\"St\"St\"at\"\u{2}t\"Su\"ju\"!v\"-v\"-v\"Qv\"}v\"\u{4}v\"(w\"@w\"Vw\"jw\"xw\
        \"\u{11}w\"\u{1b}w\"%x\"%x\"Ox\"\u{12}x\"\u{1c}x\"Hy\"My\"Wy\"\\y\"uy\"|y\"\u{1}y\"\u{12}y\"\u{19}y\"Hz\"bz\"lz\
        \"\u{1}z\"\u{d}z\"\u{1c}z\"+{\"x{\"\u{4}{\".|\"b|\"l|\"\u{13}|\"8}\"T}\"r}\"D~\"\u{c}~\"\u{1f}~\"Y\u{7f}\"\u{1}\
        \u{7f}\"!\u{0}\":\u{0}\"^\u{0}\"\u{1}\u{0}\"\u{15}\u{0}\"[\u{1}\"j\u{1}\"\u{1e}\u{1}\"(\u{2}\"A\u{2}\"T\u{2}\"l\
        \u{2}\"q\u{2}\"\u{1d}\u{2}\"E\u{3}\"Y\u{3}\"+\u{4}\"I\u{4}\"S\u{4}\"|\u{4}\"\u{c}\u{4}\"J\u{5}\"T\u{5}\"\u{1}\u{5}\
        \"*\u{6}\"/\u{6}\"9\u{6}\"V\u{6}\"V\u{6}\"g\u{6}\"\u{1e}\u{6}\"'\u{7}\"=\u{7}\"D\u{7}\"S\u{7}\"\u{f}\u{7}\"\u{1b}\
        \u{7}\"1\u{8}\"G\u{8}\"]\u{8}\"k\u{8}\"\u{7f}\u{8}\"\u{4}\u{8}\"\u{15}\u{8}\"T\u{9}\"g\u{9}\"v\u{9}\"\u{2}\u{9}\
        \"\u{2}\u{9}\"\u{2}\u{9}\"\u{11}\u{9}\"-\u{a}\"7\u{a}\"O\u{a}\"e\u{a}\"o\u{a}\"\u{15}\u{a}\"\u{1c}\u{a}\"-\u{b}\
        \"<\u{b}\"h\u{b}\"h\u{b}\"r\u{b}\"w\u{b}\"\u{b}\u{b}\"\u{10}\u{b}\"M\u{c}\"e\u{c}\"j\u{c}\"\u{d}\u{c}\"8\u{d}\"\
        S\u{d}\"\u{5}\u{d}\"$\u{e}\"B\u{e}\"~\u{e}\"#\u{f}\"7\u{f}\"s\u{f}\"\"\u{10}\"T\u{10}\"l\u{10}\"\u{4}\u{10}\"E\u{11}\
        \"\u{17}\u{11}\"!\u{12}\">\u{12}\"S\u{12}\"\u{7f}\u{12}\"\u{14}\u{12}\"\u{4}\u{13}\"\u{9}\u{13}\"\u{14}\u{13}\"\
        \u{14}\u{13}\"\u{14}\u{13}\"N\u{14}\"o\u{14}\"y\u{14}\"\u{b}\u{14}\"\u{15}\u{14}\"<\u{15}\"O\u{15}\"Y\u{15}\"!\u{16}\
        \"+\u{16}\"7\u{16}\"T\u{16}\"_\u{16}\"i\u{16}\"*\u{17}\"4\u{17}\"9\u{17}\"\u{b}\u{17}\"\u{15}\u{17}\"_\u{18}\"M\
        \u{19}\"j\u{19}\"\u{a}\u{19}\")\u{1a}\".\u{1a}\"7\u{1a}\"n\u{1a}\"h\u{1b}\"\u{6}\u{1b}\"\u{11}\u{1b}\"_\u{1c}\"\
        p\u{1c}\"9\u{1d}\"H\u{1d}\"a\u{1d}\"a\u{1d}\"u\u{1d}\"u\u{1d}\"]\u{1e}\"\u{15}\u{1e}\"$\u{1f}\":\u{1f}\"\u{12}\u{1f}\
        \"* #B #U #H!#R!#R!#^!#u!#z!#z!#4\"#O\"#\u{7f}\"#\u{9}\"#$##)##3##=##q##\u{0}##$$#<$#m$#t$#\u{16}$#\u{16}$#+%#5\
        %#H%#c%#~%#\u{19}%#J&#O&#a&#a&#p&#u&#u&#z&#\u{1}&#\u{1}&#\u{6}&#\u{b}&#\u{10}&#?'#Y'#`'#w'#\u{1c}'#((#\u{2}(#\u{1d}\
        (#*)#D)#I)#])#g)# *#K*#s*#\u{b}*#?+#]+#b+#\u{1e}+#;,#E,#d,#n,#n,#\u{2},#\u{2},#\u{f},#\u{f},#\u{19},#F-#U-#_-#!\
        .#A.#6/#K/#U/#u/#,0#S0#\u{2}0#81#\u{1}1#\u{10}1#(2#/2#42#X2#n2#z2#C3#H3#H3#\u{a}3#G4#j4#\u{9}4#\u{6}5#(6#(6#Q6#\
        b6#l6#l6#w6#\u{1}6#\u{1}6#\u{1a}6#\u{1f}6#57#D7#W7#e7#o7#~7#\u{8}7#\u{17}7#\u{1c}7#L8#w8#\u{3}8#\u{8}8#$9#S9#p9\
        #w9#~9#):#3:#::#A:#\\:#\u{d}:#s;#\u{10};#\u{1f};#r<#\u{7}<#\u{1c}<#3=#\u{a}=#\u{11}=#\u{1b}=#%>#N>#S>#a>#p>#D?#\
        D?#}?#\u{1a}?#Z@#i@#\u{1a}@#8A#VA#bA#gA#\u{b}A#\u{d}B#+C#0C#<C#tC#'D#.D#RD#\u{7f}D#*E#cE#mE#+F#KF#uF#\u{0}F#%G#\
        \u{5}G#\u{17}G#)H#3H#dH#dH#iH#\u{17}H#&I#BI#BI#LI#.J#pJ#%K#GK#PK#^K#\u{d}K#@L#NL#_L#/M#4M#tM#BN#XN#]N#gN#\u{7}N\
        #3O#8O#hO#yO#\u{8}O#\u{18}O#cP#\u{11}P#EQ#|Q#\u{7}Q#\u{11}Q#3R#\u{1}R#%S#%S#%S#CS#[S#nS#\u{b}S#%T#@T#[T#eT#\u{9}\
        T#\u{1f}T#$U#)U#NU#kU#\u{17}U#AV#SV#SV#~V#VW#`W#sW#)X#3X#HX#HX#YX#\u{8}X#&Y#3Y#:Y#HY#hY#~Y#\u{d}Y#WZ#bZ#G[#p[#\u{7f}\
        [#%\\#:\\#I\\#S\\#\u{7f}\\#&]#M]#\u{5}]#F^#\u{5}^#\u{11}^#Z_#q_#!`#E`#k`#u`#;a#Ua#Gb#Vb#|b#\u{b}b#\u{15}b#\u{1f}\
        b#Jc#Jc#Tc#\u{3}c#\u{17}c##d#(d#6d#ed#ed#ed#\u{4}d#\u{e}d#\u{13}d#Ee#Pe#de#}e#\u{c}e#\u{16}e#1f#@f#jf#\u{7f}f#\u{10}\
        f#\u{10}f#\u{1a}f#Yg#gg#/h#9h#jh#\u{7}h#%i#Ni#|i#\u{12}i#!j#Kj#Kj#Rj#[j#rj#\u{1}j#\u{7}k#/l#;l#|l#\u{10}l#4m#\u{16}\
        m#cn#qn#xn#-o#Lo#\u{1f}o#3q#Fq#\u{1b}q#)r#{r#\u{17}r#as# t#%t#3t#Gt#Lt#Ut#_t#it#xt#\u{b}t#\u{1c}t#3u#8u#Iu#Nu#\u{a}\
        u#\u{1d}u#\"v#Hv#\\v#uv#\u{7f}v#5w#:w#Dw#Iw#~w#\u{1e}w#nx#zx#\u{1}x#9y#Ey#qy#Kz#]z#qz#\u{1}z#4{#@{#\u{1}{#U|#z|\
        #$}#~}#\u{13}}#\u{18}}#\u{1d}}#)~#.~#A~#V~#\u{7}~#\u{13}~#=\u{7f}#a\u{7f}#h\u{7f}#h\u{7f}#r\u{7f}# \u{1}#,\u{1}\
        #:\u{1}#\\\u{1}#\u{7f}\u{1}#\u{b}\u{1}#\u{1a}\u{1}#,\u{2}#O\u{2}#O\u{2}#O\u{2}#r\u{2}#)\u{3}#\u{8}\u{3}#\u{1d}\u{3}\
        #d\u{4}#n\u{4}#s\u{4}#\u{8}\u{4}#\u{d}\u{4}#\u{17}\u{4}#-\u{5}#2\u{5}#\u{11}\u{5}#(\u{6}#V\u{6}#b\u{6}#m\u{6}#\u{c}\
        \u{6}#'\u{7}#6\u{7}#S\u{7}#X\u{7}#\u{b}\u{7}#N\u{8}#X\u{8}#\u{1c}\u{8}#+\u{9}#+\u{9}#2\u{9}#Q\u{9}#[\u{9}#j\u{a}\
        #\u{1b}\u{a}#q\u{b}#\u{6}\u{b}#\u{15}\u{b}#!\u{c}#-\u{c}#F\u{c}#U\u{c}#f\u{c}#\u{11}\u{c}#D\u{d}#u\u{d}#\u{17}\u{d}\
        #I\u{e}#<\u{f}#P\u{f}#\u{b}\u{f}#\u{b}\u{f}#\\\u{10}#a\u{10}#%\u{11}#<\u{11}#R\u{11}#a\u{11}#m\u{11}#m\u{11}#\u{5}\
        \u{11}#\u{13}\u{11}#\u{1d}\u{11}#6\u{12}#@\u{12}#O\u{12}#s\u{12}#x\u{12}#x\u{12}#\u{c}\u{12}#O\u{13}#j\u{13}#v\u{13}\
        #\u{c}\u{13}#\u{18}\u{13}#\u{1d}\u{13}#\"\u{14}#k\u{14}#\u{3}\u{14}#\u{8}\u{14}#\u{19}\u{14}#4\u{15}#E\u{15}#Q\u{15}\
        #\u{7f}\u{15}#Q\u{16}#y\u{16}#\u{c}\u{16}#E\u{17}#Q\u{17}#i\u{17}#y\u{17}#\u{8}\u{17}#,\u{18}#;\u{18}#R\u{18}#y\
        \u{18}#-\u{19}#7\u{19}#o\u{19}#6\u{1a}#;\u{1a}#N\u{1a}#n\u{1a}#}\u{1a}#\u{c}\u{1a}#\"\u{1b}#.\u{1b}#8\u{1b}#=\u{1b}\
        #y\u{1b}#\u{d}\u{1b}#8\u{1c}#G\u{1c}#\u{0}\u{1c}#\u{a}\u{1c}#\u{19}\u{1c}#S\u{1d}#k\u{1d}#\u{d}\u{1d}#]\u{1e}#s\
        \u{1e}#}\u{1e}#(\u{1f}#A\u{1f}#X\u{1f}#\u{2}\u{1f}#\u{d}\u{1f}#\u{12}\u{1f}## $B $Z $\u{b} $&!$<!$\u{2}!$\u{13}\
        !$$\"$)\"$\u{f}\"$G#$b#$\u{0}#$\u{5}#$\u{16}#$D$$D$$K$$\u{13}$$\u{1f}$$-%$-%$]%$l%$.&$8&$a&$\u{c}&$\u{18}&$4'$L\
        '$h'$r'$\u{3}'$\u{19}'$,($6($;($e($o($\u{d}($\u{12}($\u{1b}($/)$/)$`)$e)$t)$\u{19})$8*$A*$]*$\u{12}*$ +$J+$O+$Y\
        +$g+$],$b,$\u{10},$\u{1a},$$-$J-$T-$c-$\u{1d}-$\u{1d}-$7.$\\.$a.$\u{13}.$=/$X/$\u{b}/$>0$r0$\u{1c}0$H1$\\1$\u{17}\
        1$02$:2$O2$e2$o2$t2$\u{3}2$03$\u{2}3$\u{7}3$\u{11}3$44$@4$w4$|4$\u{f}4$$5$Y5$j5$x5$\u{1c}5$@6$G6${6$\u{2}6$\u{15}\
        6$\u{1f}6$f7$\u{8}7$&8$@8$^8$w8$w8$~8$\u{1b}8$%9$19$:9$?9$S9$u9$/:$J:$Y:$ ;$L;$\\;$j;${;$\u{11};$d<$z<$\u{4}<$\u{e}\
        <$F=$W=$x=$\u{1b}=$B>$_>$d>$~>$,?$M?$W?$o?$#@$\u{9}@$pA$\u{11}A$5B$hB$oB$\u{18}B$3C$BC$lC$qC$vC$\u{1b}C$AD$\u{1}\
        D$\u{1}D$\u{1c}D$5E$?E$\u{1c}E$-F$2F$<F$rF$wF$\u{1b}F$QG$sG$}G$}G$\u{f}G$\u{19}G$BH$GH$QH$dH$7I$CI$\u{0}I$'J$6J\
        $@J$@J$\u{5}J$\u{19}J$#K$bK$lK$uK$$L$)L$5L$AL$VL$dL$pL$\u{5}L$\u{14}L$ M$%M$\u{4}M$\u{10}M$#N$HN$UN$ZN$\u{6}N$\u{1b}\
        N$>O$>O$\u{3}O$5P$lP$qP$\u{12}P$\u{12}P$1Q$HQ$WQ$aQ$oQ$yQ$)R$GR$VR$[R$jR$\u{1e}R$TS$`S$vS$\u{10}S$.T$3T$8T$OT$\u{19}\
        T$5U$CU$_U$(V$2V$7V$<V$FV$\u{a}V$\u{a}V$\u{14}V$#W$WW$vW$\u{2}W$\u{c}W$iX$zX$\u{e}X$\u{13}X$\"Y$,Y$6Y$FY$\u{6}Y\
        $\u{10}Y$\u{1a}Y$^Z$hZ$\u{f}Z$\u{f}Z$\u{14}Z$-[$M[$k[$w[$6\\$`\\$z\\$\u{e}\\$O]$T]$t]$\u{b}]$(^$2^$H^$W^$\u{d}^\
        $\u{1c}^$&_$8_$\u{e}_$\u{15}_$R`$,a$,a$\u{8}a$\u{1}b$$c$\u{0}c$\u{5}c$Dd$fd$td$yd$~d$\u{3}d$\u{1c}d$7e$Le$we$8f\
        $~f$\u{3}f$\u{18}f$\"g$'g$pg$pg$\u{1}g$Kh$eh$\u{16}h$Ei$Ui$Zi$di$,j$Gj$Zj$mj$\u{14}j$Dk$Dk$\u{1b}k$Ul$fl$\u{d}l\
        $9m$Em$Tm$hm$tm$^n$ln$qn$\u{5}n$.o$.o$Oo$io$\u{8}o$\u{17}o$\u{1e}o$5p$lp$~p$\u{16}p$ q$,q$=q$Vq$[q$lq$\u{4}q$\u{1c}\
        q$:r$Kr$^r$?s$`s$ t$1t$Ht$nt$st$@u$mu$2v$Hv$Ov$_v$hv$mv$\u{1c}v$&w$Iw$fw$uw$\u{16}w$Qx$dx$\u{2}x$$y$>y$Yy$ey$\u{f}\
        y$]z$\u{8}z$\u{8}z$\u{1c}z$J{$`{$p{$u{$\u{14}{$\"|$J|$d|$x|$}|$\u{17}|$\u{1e}|$T}$^}$5~$X~$c~$o~$\u{e}~$\u{18}~\
        $\u{18}~$\u{18}~$-\u{7f}$C\u{7f}$Q\u{7f}$\u{b}\u{7f}$\u{15}\u{7f}$D\u{0}$_\u{0}$t\u{0}$S\u{1}$y\u{1}$\u{1c}\u{1}\
        $A\u{2}$F\u{2}$W\u{2}$\\\u{2}$\u{c}\u{2}$\u{1b}\u{2}$3\u{3}$B\u{3}$G\u{3}$L\u{3}$\u{b}\u{3}$\u{1a}\u{3}$&\u{4}$\
        ?\u{4}$[\u{4}$o\u{4}$\u{1b}\u{4}$'\u{5}$U\u{5}$d\u{5}$s\u{5}$\u{4}\u{5}$!\u{6}$&\u{6}$@\u{6}$L\u{6}$`\u{6}$e\u{6}\
        $o\u{6}$\u{15}\u{6}$D\u{7}$c\u{7}$c\u{7}$}\u{7}$}\u{7}$\u{1c}\u{7}$!\u{8}$6\u{8}$H\u{8}$\u{e}\u{8}$;\u{9}$u\u{9}\
        $\u{4}\u{9}$#\u{a}$2\u{a}$\u{8}\u{a}$\u{19}\u{a}$g\u{b}$g\u{b}$1\u{c}$O\u{c}$l\u{c}$\u{5}\u{c}$I\u{d}$_\u{d}$i\u{d}\
        $\u{d}\u{d}$g\u{e}$g\u{e}$q\u{e}$\u{d}\u{e}$9\u{f}$\u{5}\u{f}$!\u{10}$5\u{10}$5\u{10}$C\u{10}$h\u{10}$r\u{10}$'\
        \u{11}$'\u{11}$I\u{11}$q\u{11}${\u{11}$\u{1e}\u{11}$#\u{12}$*\u{12}$/\u{12}$f\u{12}$\u{f}\u{12}$\u{14}\u{12}$%\u{13}\
        $4\u{13}$X\u{13}$d\u{13}$s\u{13}$\u{8}\u{13}$,\u{14}$8\u{14}$S\u{14}$h\u{14}$\u{19}\u{14}$\u{1e}\u{14}$2\u{15}$\
        2\u{15}$\u{1}\u{15}$\u{1}\u{15}$\u{1b}\u{15}$\u{1b}\u{15}$\u{1b}\u{15}$3\u{16}$I\u{16}$z\u{16}$\u{c}\u{16}$'\u{17}\
        $H\u{17}$M\u{17}$n\u{18}$\u{12}\u{18}$#\u{19}$Q\u{19}$j\u{19}$o\u{19}$\u{2}\u{19}$M\u{1a}$&\u{1b}$#\u{1c}$2\u{1c}\
        $R\u{1c}$_\u{1c}$d\u{1c}$\u{3}\u{1c}$*\u{1d}$4\u{1e}$Q\u{1e}$`\u{1e}$l\u{1e}$\u{1}\u{1e}$\u{b}\u{1e}$\u{1f}\u{1e}\
        $7\u{1f}$G\u{1f}${\u{1f}$\u{9}\u{1f}$\u{13}\u{1f}$\u{13}\u{1f}$c %q %{ %\u{0} %&!%5!%:!%?!%P!%g!%\u{6}!%\u{d}!%\
        \u{d}!%\u{19}!%K\"%\u{d}\"%&#%5#%P#%U#%f#%f#%\u{a}#%'$%G$%`$%x$%\u{2}$%\u{16}$%%%%1%%@%%c%%m%%\u{7f}%%o&%v&%\u{2}\
        &%2'%@'%E'%['%['%o'%\"(%)(%.(%X(%\u{12}(%*)%O)%n)%x)%x)%\u{15})%>*%\\*%a*%\u{a}*%\u{18}*%L+%l+%v,%K-%b-%|-%\u{1}\
        -%\u{f}-%\u{14}-%7.%I.%U.%s.%z.%\u{9}.%\u{1d}/%'0%D0%m0%y0%\u{11}0%%1%>1%a1%\u{15}1%&2%02%:2%n2%\u{c}2%P3%k3%?4\
        %N4%\\4%c4%o4%,5%I5%x5%\u{9}5%]6%\u{9}6%J7%V7%o7%\"8%M8%W8%x8%\u{16}8%'9%19%a9%\u{5}9%\u{a}9%\u{1b}9%`:%\u{3}:%\
        M;%\u{19};%R<%R<%\u{10}<%-=%U=%_=%\u{1c}=%/>%]>%u>%\u{9}?%\u{1e}?%\u{1e}?%#@%8@%[@% A%5A%SA%ZA%fA%pA%\u{1}A%\u{10}\
        A%\u{1a}A%$B%)B%)B%.B%`B%vB%\u{e}B%4C%-D%7D%GE%\u{0}E%<F%KF%\u{7f}F%2G%AG%NG%SG%iG%\u{0}G%\u{0}G%\u{1d}G%-H%9H%\
        MH%WH%yH%*I%nI%\u{1}I%#J%-J%mJ%|J%)K%3K%IK%\u{1}K%?L%VL%aL%aL%\u{d}L%\u{12}L%\u{12}L%HM%VM%eM%\u{e}M%\u{18}M%`N\
        %(O%(O%RO%\u{8}O%\u{14}O%\u{1e}O%eP%sP%}P%\u{e}P%\u{13}P%\u{18}P%(Q%7Q%<Q%EQ%EQ%\u{1}Q%\u{b}Q%\u{15}Q%bR%gR%|R%\
        \u{1}R%\"S%3S%AS%AS%MS%RS%yS%yS%&T%7T%MT%nT%FU%OU%^U%\u{d}U%.V%zV%\u{7f}V%<W%FW%FW%RW%\u{17}W%#X%`X%~X%\u{8}X%\u{8}\
        X%!Y%>Y%>Y%QY%3Z%=Z%QZ%VZ%\u{8}Z%\u{12}Z%1[%:[%F[%y[%\u{3}[%K\\%P\\%\u{1f}\\%=]%g]%\u{a}]%\u{18}]%p^%&_%0_%E_%J\
        _%O_%T_%k_%\u{3}_%P`%d`%s`%\u{2}`%oa%\u{13}a%Hb%vb%\u{c}b%\u{11}b%Cc%`c%\u{1b}c%Gd%Xd%kd%.e%Xe%]e%ve%$f%Mf%af%\u{15}\
        f%\u{15}f%Eg%ig%sg%\u{5}g%2h%>h%Qh%jh%\u{1}h%\u{6}h%\u{1b}h%Ri%ki%Yj%wj%\u{8}j%!k%&k%:k%Mk%\u{15}k%&l%+l%:l%kl%\
        \u{d}l%\u{17}l%\u{0}m%\u{e}m%/n%Pn%yn%\u{1f}n%5o%:o%Oo%\u{5}o%\u{1d}o%Xp%ip%sp%\u{e}p%\u{18}p%Uq%\u{5}q%\u{5}q%\
        \u{1b}q%Qr%Vr%lr%qr%qr%\u{7}r%+s%<s%Ms%Ws%ts%ys%[t%\u{7f}t%<u%Fu%hu%xu%\"v%'v%6v%)w%.w%dw%vw%\u{19}w%#x%Lx%lx%G\
        y%Gy%Ny%Yy%^y%cy%cy%vy%\u{6}y%\u{10}y%<z%Az%\u{10}z%!{%c{%x{%6|%@|%N|%S|%q|%\u{d}|%+}%\u{9}}%_~%d~%n~%z~%\u{b}~\
        %#\u{7f}%,\u{7f}%E\u{7f}%u\u{7f}%z\u{7f}%\u{1b}\u{7f}%*\u{0}%U\u{0}%d\u{0}%k\u{0}%\u{10}\u{0}%\u{1b}\u{0}%,\u{1}\
        %;\u{1}%L\u{1}%\u{a}\u{1}%$\u{2}%)\u{2}%3\u{2}%\u{a}\u{2}% \u{3}%/\u{3}%9\u{3}%O\u{3}%]\u{3}%\u{1}\u{3}%\u{1}\u{3}\
        %\u{6}\u{3}%*\u{4}%/\u{4}%9\u{4}%N\u{4}%\u{a}\u{4}%.\u{5}%E\u{5}%U\u{5}%Z\u{5}%\u{1}\u{5}%*\u{6}%Q\u{6}%\u{7}\u{6}\
        %]\u{7}%\u{1d}\u{7}%<\u{8}%O\u{8}%f\u{8}%z\u{8}%\u{6}\u{8}%,\u{9}%6\u{9}%m\u{9}%y\u{9}%I\u{a}%f\u{a}%p\u{a}%w\u{a}\
        %\u{a}\u{a}%\u{14}\u{a}%%\u{b}%W\u{b}%\u{2}\u{b}%\u{7}\u{b}%*\u{c}%9\u{c}%l\u{c}%\u{1e}\u{c}%r\u{d}%D\u{e}%n\u{e}\
        %s\u{e}%\u{a}\u{e}%\u{14}\u{e}%H\u{f}%[\u{f}%\u{10}\u{f}%4\u{10}%@\u{10}%l\u{10}%v\u{10}%M\u{11}%R\u{11}%f\u{11}\
        %\u{4}\u{11}%E\u{12}%J\u{12}%O\u{12}%i\u{12}%\u{6}\u{12}%\u{19}\u{12}%C\u{13}%-\u{14}%L\u{14}%\u{5}\u{14}%3\u{15}\
        %=\u{15}%U\u{15}%d\u{15}%x\u{15}%?\u{16}%x\u{16}%\u{4}\u{16}%\u{13}\u{16}%\u{1f}\u{16}%)\u{17}%K\u{17}%U\u{17}%\
        \u{4}\u{17}%%\u{18}%a\u{18}%p\u{18}%0\u{19}%l\u{19}%E\u{1a}%O\u{1a}%j\u{1a}%\u{6}\u{1a}%\u{10}\u{1a}%\u{1b}\u{1a}\
        %.\u{1b}%>\u{1b}%T\u{1b}%b\u{1b}%k\u{1b}%u\u{1b}%\u{1e}\u{1b}%%\u{1c}%9\u{1c}%Q\u{1c}%b\u{1c}%u\u{1c}%\u{7f}\u{1c}\
        %\u{4}\u{1c}%?\u{1d}%D\u{1d}%P\u{1d}%\u{1a}\u{1d}%6\u{1e}%{\u{1e}%\u{a}\u{1e}%'\u{1f}%;\u{1f}%J\u{1f}%V\u{1f}%]\
        \u{1f}%g\u{1f}%v\u{1f}%}\u{1f}%  &  &* &/ &O &e &\u{2} &\u{10} &B!&a!&C\"&\u{12}\"&!#&A#&T#&n#&\u{9}#&\u{e}#&\u{1f}\
        #&=$&c$&m$&&%&I%&|%&\u{a}%&0&&S&&g&&|&&Q'&v'&\u{15}'&=(&R(&^(&u(&!)&?)&T)&h)&v)&\u{7})&\u{c})&$*&)*&R*&\u{1c}*&\
        &+&2+&<+&j+&\u{7f}+&\u{1a}+&:,&\u{14},& -&--&2-&C-&S-&\u{16}-&H.&\u{1c}.&&/&+/&5/&:/&\\/&a/&w/&\u{6}/&\u{10}/&A\
        0&Y0&Y0&i0&~0&\u{d}0&\u{17}0&M1&W1&f1&`2&\u{10}2&\u{17}2&\u{1c}2&33&U3&g3&g3&}3&C4&V4&(5&a5&%6&D6&D6&u6&z6&\u{7f}\
        6& 7& 7&%7&=7&{7&.8&P8&_8& 9&19&:9&J9&Q9&i9&\u{1b}9&%:&j:&\u{15}:&\u{1c}:&0;&:;&P;&c;&q;&\u{15};&1<&=<&B<&~<&8=\
        &\u{1f}=&\u{1f}=&;>&E>&|>&\u{16}>&I?&n?&\u{7f}?&\u{18}?&G@&p@&\u{19}@&\u{1e}@&EA&EA&\u{1e}A&-B&-B&;B&VB&gB&3C&8\
        C&mC&|C&\u{6}C&BD&VD&oD&\u{e}D&+E&>E&aE&\u{9}E&{F&\u{1c}F&eG&jG&\u{7f}G&\u{1c}G&/H&9H&OH&^H&jH&SI&&J&XJ&\u{d}J&\
        \u{1d}J&2K&tK&\u{d}K&\u{1c}K&2L&\u{2}L&\u{c}L&\u{16}L&%M&/M&JM&\u{1c}M&CN&gN&\u{12}N&2O&kO&kO&SP&SP&ZP&dP&xP&}P\
        &\u{12}P&\u{12}P&\u{1f}P&_Q&xQ&pR&|R&\u{b}R&CS&HS&YS&gT&\u{12}T&:U&}U&)V&SV&uV&uV&BW&WW&yW&\u{c}W&,X&;X&vX&\u{e}\
        X&\u{13}X&\u{1f}X&-Y&@Y&TY&`Y&\u{2}Y&\u{7}Y&@Z&YZ&^Z&hZ&&[&C[&t[&\u{8}[&\u{19}[&y\\&~\\&\u{c}\\&D]&\u{8}]&'^&6^\
        &;^&[^&{^&\u{d}^&#`&4`&F`&c`&\u{1e}`&Ua&_a&da&ua&Db&bb&~b&Dc&_c&\u{1d}c&\"d&od&\u{1c}d&!e&0e&\u{7}e&|f&\u{14}f&\
        ag&hg&{g&\u{e}g&Xh&\u{1}h&\u{11}h&\u{18}h&,i&1i&si&\u{2}i&\u{c}i&\u{c}i&=j&fj&zj&\u{7f}j&\u{9}j&\u{1f}j&.k&Lk&Q\
        k&\u{7f}k&;l&kl&kl&ul&\u{1a}l&)m&Cm&bm& n&4n&In&Un&\u{c}n&#o&\\o&\u{19}o&2p&Up&ap&\u{12}p&\u{17}p&\u{1c}p&\u{8}\
        q&!r&!r&]r&]r&lr&\u{16}r&/s&\u{9}s&6t&^t&~t&3u&Lu&`u&6v&;v&Nv&\u{1b}v&'w&,w&Zw&xw&:x&Wx&\u{1b}x&Dy&Ky&_y&ry&\u{8}\
        y&\"z&Vz&ez&~z&\u{8}z&\u{8}z&L{&{{&\u{5}{&$|&8|&O|&`|&||&\u{1b}|&d}&\u{1c}}&?~&b~&s~&$\u{7f}&2\u{7f}&M\u{7f}&~\u{7f}\
        &0\u{0}&K\u{0}&Z\u{0}&\u{1}\u{0}&4\u{1}&O\u{1}&^\u{1}&$\u{2}&.\u{2}&:\u{2}&H\u{2}&T\u{2}&l\u{2}&\u{13}\u{2}&=\u{3}\
        &Z\u{3}&Z\u{3}&~\u{3}&\"\u{4}&5\u{4}&\u{6}\u{4}&\u{1f}\u{4}&.\u{5}&5\u{5}&g\u{5}&.\u{6}&M\u{6}&W\u{6}&k\u{6}&u\u{6}\
        &*\u{7}&4\u{7}&Q\u{7}&V\u{7}&n\u{7}&\u{a}\u{7}&\u{19}\u{7}&O\u{8}&V\u{8}&d\u{8}&\u{1f}\u{8}&G\u{9}&X\u{9}&k\u{9}\
        &\u{8}\u{9}&1\u{a}&6\u{a}&G\u{a}&Y\u{a}&b\u{a}&}\u{a}&\u{2}\u{a}&\u{16}\u{a}&O\u{b}&O\u{b}&w\u{b}&\u{1}\u{b}&;\u{c}\
        &E\u{c}&`\u{c}&i\u{c}&!\u{d}&r\u{d}&}\u{e}&T\u{f}&s\u{f}&x\u{f}&9\u{10}&Y\u{10}&l\u{10}&\u{16}\u{10}&S\u{11}&u\u{11}\
        &\u{a}\u{11}&\u{1c}\u{11}&4\u{12}&m\u{12}&\u{0}\u{12}&j\u{13}&v\u{13}&\u{12}\u{13}&.\u{14}&W\u{14}&a\u{14}&|\u{14}\
        &\u{14}\u{14}&1\u{15}&B\u{15}&G\u{15}&`\u{15}&q\u{15}&v\u{15}&\u{a}\u{15}&\u{f}\u{15}&8\u{16}&B\u{16}&L\u{16}&m\
        \u{16}&m\u{16}&\u{a}\u{16}&\u{19}\u{16}&(\u{17}&/\u{17}&/\u{17}&T\u{17}&^\u{17}&\u{2}\u{17}&\u{10}\u{17}&\u{1a}\
        \u{17}&}\u{18}&\u{7}\u{18}&\u{18}\u{18}&\"\u{19}&6\u{19}&E\u{19}&q\u{19}&.\u{1a}&:\u{1a}&K\u{1a}&U\u{1a}&m\u{1a}\
        &~\u{1a}&)\u{1b}&?\u{1b}&N\u{1b}&\u{2}\u{1b}&\u{c}\u{1b}&\u{11}\u{1b}&0\u{1c}&R\u{1c}&g\u{1c}&g\u{1c}&v\u{1c}&\u{11}\
        \u{1c}&\u{1a}\u{1c}&Y\u{1d}&o\u{1d}&\u{1}\u{1d}&,\u{1e}&A\u{1e}&\u{7f}\u{1e}&\u{e}\u{1e}&\u{18}\u{1e}&1\u{1f}&f\
        \u{1f}&\u{17}\u{1f}&I 'U 'f '} '\u{9} '\u{13} 'P!'Z!'r!'{!'I\"'\u{a}\"'\u{19}\"'1#'6#'@#'L#'v#'\u{18}#'($'`$'\u{18}\
        $'h%'$&'\u{8}&'\u{1e}&'O''k''~''\u{d}''J('Y('\u{7}('!)'Y)'e)'t)'\u{7})'E*'Z*'\u{4}*'\u{1b}*'N+'X+'\u{15}+'4,'C,\
        'C,'T,'T,'Y,'^,'l,'A-'P-'P-'q-'{-'\u{10}-'&.'4.'`.'\u{6}.'*/'7/'O/'v/'v/'%0'n0'z0'\u{9}0'81'D1'D1'}1'I2'U2'\u{8}\
        2'v3'\u{6}3'i4'\u{d}4'\u{1f}4'J5'^5'y5'36'M6'W6's6'\u{11}6'\u{1b}6' 7'D7'c7'18'K8'R8'\u{f}8'\"9'N9'\u{19}9'>:'>\
        :'O:'m:'\u{12}:'Q;'[;'v;'{;'\u{a};'\u{19};'Q<'}<'N='N='e='\u{2}=')>')>')>'E>'V>'[>'`>'\u{1c}>'\u{1c}>'!?'=?'L?'\
        [?'h?'\u{9}?'+@'r@'\u{1}@'\u{6}@'\u{1b}@'\u{1b}@'\u{0}A'\u{5}A'\u{5}A'MB'\u{17}B'SC'\u{e}C'OD'cD'\u{2}D'\u{1d}D\
        '\"E'3E'KE'gE'zE'\u{10}E'2F'GF'dF'\u{13}F''G',G'3G'XG'\u{6}G'.H'wH'.I'8I'AI'^I'^I'xI'\u{b}I'\u{15}I'UJ'ZJ'rJ'\u{f}\
        J'+K'[K'eK'}K' L' L'6L'UL'\u{e}L'\u{15}L'*M'5M'?M'\u{3}M',N'gN'qN'\u{d}N')O'5O'TO'dO'3P'8P'\u{7}P'\u{1c}P'4Q'[Q\
        '`Q'lQ'\u{c}Q'%R'/R'4R'39!=vlU!4yA\u{6}!)u\u{11}\u{19}! D\u{11}y#,\u{7f}>=!>\u{16}|5!C\";!D'K\"L!G!M$D!T#F\"E\"\
        M!N!p\"N!1!5#I!F!>%PR@\"5x2>\u{9}E+!H$E&y$D\"G!F*A!K(I\"9$Mu\u{1b}!?yXw#<?(}&=D;!<te$\"9A,w:),,x&J!@#7!L!L#C!P\"\
        F(I!N#J\u{1f}d:\"D!G!H!D#E!D!O!C!M!J!>!G!C#G!p\"t!B!H!t!5!L\"L\"H'F$z!s&\u{12}!?{{1! wgK! HgR8 N\"H!9!G!G!M!K!G\
        \"L!7!C!?!I!I!@!K(H!5\"G\"B\"v#E${$NNy\"6}5I\u{9}}7 M!P#N'N#L\"L\"N!B!K!P!/!S\"K#u!Q!v!6%B\"M!P!s\"K!Ig:!!t*Y!6\
        vJ\u{1f}! w\u{f}\u{13}) t(8\"=%=%@#t&A(;%>\u{14}d\"!v1BQ89 N!?%L!Q!N$I!=\"R#\u{7f}!B!P!<!;!L!?!s$C!C!u%I!B!2!M#\
        P!E\u{7}/!Ju\u{1e}\u{5}%\"H!{9B+<#<2K-$L!F\"K\"K!v!D!F#M\"L!D\"I\"H'P=\u{16}!Jxh\u{1f}!KD?\u{10}!4xTL!4wJ\u{c}!\
        ?v\u{12}\u{19}!<ui\u{1e}2 V!H!K!v'P!N!K#Q'A!L%U\"S!O#I\"G#N#r!o\u{10}.\"!xJE\u{2}.#4I'w,;8w!Ju=n!&y]\u{6}!8x5\u{1}\
        !8v\u{d}P\"<H#x\u{7}\u{9}!K?\u{19}M!(vU(!4z\u{1c}t!Gy{S!Kw<s!)D#\u{f}$(w,='?/A #!Kuph!?sF)8!q#I\"B!G!E!D!E!A!@\"\
        =#N!L!v!B'I!C!I!G!8%5!w\"H#N!L&2\"&H9t/-0 x$G!E!C#H!G$A!B#@!B(C#>!y%3!9!6Z\u{2}! }\u{9}5/\"J\"H!F#J\"O!E$K#7%;\"\
        9\"L#H!?%J\"9#z!4C|:'!|&C#B%C#z+>\":\u{b}>! uUx!9w&C!Gw\u{0}G!%utf&2G%u!@%K!H-;\u{0}q!KFrN\"<F!t\u{11}9\" D=EK\u{1b}\
        !5tbe1 M\"K$w!t\"K$F!B!F!E$N$F$D!M!J)?#I!I\u{f}q!*w}R\"7t#u|<!KG\u{5}\u{1c}!=vu;!>v\u{7f}j!4x\u{16}'#:x0:!=\"h%\
         N!F#A)\u{0}/NW,)!1&K!C!C$@!A(9)K,zFJ! GD\u{7}!7w\u{1c}Y-#G!?!C!D\"?%@$@'9!5#{\"K'6!4f,! H{s) u%B#A\"@(='v$B!F,\
        tTz$)H\"G%A$M\u{4}~!#y\u{7}\u{8}$ \u{0}*=1B\"@M-!,yuU!4ukg!=K&\u{7f}!9w\u{b}P!>z\u{1f}:%4J#8\"4%@(6@E\" HGF\u{16}\
        \u{15}!9zR\u{e}#!6!B8xaq# t;u\"D#{!&w]k$ v;B,?$IVP!KAX>3#M\"F\"Q#N!@!F#O\"I!I#=#P#M!p\"D&G!F\"w#Q!OWr!2x@)!$wM\u{1a}\
        !,ue`!Kul4!7u8J< M!J!O\"M!H!F!L!E!I!P!E!F\"G!q\"I!I\"M!r!t!v!s!F\"J!O!I!E(K%N\u{3}\u{4}!3x2k1 P\"s\"I\"J!E!I!J$\
        J!A!H!<!E#C\"7&@\"H\"wtf#9?$J\"vC{) J$F(A&B!8!A(G!F'@\u{6}T!=?1:!ExMv6!,!M!s\"K\"?!E\"I!O!H!@#@!C!F\"G\"L!t$M#M\
        &J\"y!N#QJ[!Kw\u{b}Q!5u7\u{e}!\"G:?!4Az\u{6}!4u\u{1d}\u{f}(*A*=(s!A#B'B#=!>[<#$w%B%@qf')F+D'C!I!{*I#J\u{13}\u{4}\
        * L*N%B\"@&=!v#F$>(<$J(q!E~@D!=v\"<!8unb$2D*D$z+MiJ! us\"!%v[\u{19}\" OJGpW!8so\u{d}! v\u{16}|! {\u{17}\u{19}! \
        DuG!<vId!*v:\u{0}!,|0\u{6}! @j !DwJ.!&x}s'!='C!x!J$?!A*J0R! D:>!5tc5\"6J4v\\\u{c}!KufO!9wq\u{11}!<|I!, K$;%G(>!\
        9!t&6\"@!@!J\"8%:4n!Jzq\u{19}!,x-R!Ju%O\" A!wAi!Jx(\u{2}< K!0\"|!D!G\"8!F!C!>!;!>\"s!K!F!;!I!I$1\",\"H!{\"D!0!2\
        $3#7#4!@\u{a}A!Kui-!<v\u{15}e!Eu\u{9}i!Ktll!?u?C!Jz=V!Fy$\u{12}\" J>xX\u{11}\",\u{7f}?=6\u{1b}+!5$E!E)=#D!7&3&w\
        \"x#B#Eoy''G!A'=\"?&:';!8Il%/>\"t+K!J!>F|!Js#\u{19}%)A/x$D\"w-Ml},!F\"F!G#J\"B!N'G#G#:!7&G&7_\u{b}\"\"N7qf\\\"J\
        u!GK\u{16}!=u\u{10}\u{5}\"7J%vVw!\"Kuv!KD\u{12}C\"4?6<uF\">w-A\u{6}L% L5v(E\"C+=D9#,~(;3CF\u{17}!=v\u{f}@! up&!\
        !v;.!@t\u{19}0\">9)A\u{c})\";H/Bf[!>v7\u{1b}&$v)w/@#@+<!@o!0 Q$O#P\"N!L#K'O!M!L!N$G\"Q\"J%L!D%M\u{1e}P!Gv\u{1e}\
        \u{1e}!EGls\" u*u^H!#w=!!(x\u{8}k# @$u#Bx]! v\u{5}\"! z\u{9}p!<z2R!4|Pf\" |=:&g! xDW!=zv\u{1c}* H&B!L%<!<';%6\"\
        y\"8\"=M{> M!J!N\"L!G!F!L!D!H!O!D!E\"F!q!K!G!I\"L!q!t!v!s!F\"J!O!G!D#I%K%N\"L,\";)B#A$;\"I\"G%I\"F!B'x\"G$I\u{13}\
        \u{1}!>w#&) M!B#t(F!D\"G%q+t,>\u{9}T!6v\u{5}n!7uGJ9!N!F!I!O!?#M#M!M!L\"H!I!D$*!)!C&u!R!I!-!0\"I\";!#!9#Nq\u{18}\
        !Js\u{16}%!?v\u{4} !=u^_\")x+?.@!4z\u{0}0!@wa\u{18}! xOS\"&H9t\u{2}f$ v%v\"C(FIe-\"J!>!D\"E\"H'C\"L!L\"N#I!G&K&\
        4db!6wuR!Fw9}>!H!I!>#K!E!t!q%s!w!F!x!E!E\"J!M!J!G!K!I!,\"M\"G!G!H#L!O!D!K#E!HzR/&I!F!F!K#5\"C!D!<!<#H%H+1!8!7%J\
        '3!#w\u{1b}e\" y=C)\u{1f}!?yWg\" FJuQ82 I!;$C!D!B\"B!A#>\"@\"A\"I!A%5#M!v\"F%?#|\u{1f}T2'M!K!B%F!K!C&K\"K!G#N!M\
        !Q!L\"3#<!F!C!He\u{c}\" J>wB0!KwK&!3v=\u{2}!JB`\u{13}\"=C-At #/F$G!u:T!(4&<!7uj\u{1a}% y!x1A*K\"FX/\" I=Dnp-#A!\
        @!C!D!F!?%@$A'9!5#{\"K(5*\u{15}\" E+w\u{8}H!<x3\u{8}##F1A)G*V!4uHF#$I\"~D<TM# E4v7@%6!<t'u# IGu$C\u{7}M!.w%*!JB\
        qM!=w6x\" KJ<` \" {=@f\u{2}\"7w(Fab!!uu\u{2}!;x7\u{d}!&v6T6 T#K!@\"F!C\"s!O$H!J!B!N%J\"v\"3!L\"P!K\",!D#O\"D%Mp\
        \u{a}$ C#C'{*AC`\"*A*;\u{e}c*!B#A\"B!u#;%?%I3:#=!9\u{16}\u{13}!$w\"`!Ex\u{4}\u{16}!GuK\u{2}!=v\u{15}s+*H#E\"u\"\
        J!G&H$H!D!x)K#A\u{c}K\" K=H\u{12}\u{1b}\"'G4|);!4DY\u{4}\" v>DCa!7wrd!4|b\u{11}!4|bF#+E1G\"E.\u{c}\"9<2v/\u{1b}\
        !4v7\u{1e}!8t\u{1f}5! x8g!Dwy\u{17}\"88'=W## y4A)AH()!8#G\"E!I'?$H\"?+7,te@\"JD!B$\u{8}? {!J!s!J!A!M!K!J!C!?!>!\
        J!<!K!1\"3!H!/\"/#u$F!n\"M!:%4!/!J!z!B\"H!CL'. ~!<&<!7!v!>\";,;!6\";!8#>+4!2y\\!/w).)!G#G#C(C(@!I$@#=,A\u{9}e; \
        y!L!A\"D!F!F!:!|\"C!:!M!5$F#N!7!B!@\"1\"P!C!U\"L!4!u#@!?%OYv!4xN1!Jt-\u{a}( D28%<!y$8!\u{7f}!>!CFV$ H):3D.8`-5!\
        =!S!;!C\"L$G!B!D!M!C!E!H!<(I\"N!F#I'B!@#J!IP&!/yWb! EV\u{6}!#wL)\"$vG=q~# v,?(<s3!Ju\\6\" y2@\u{3}\u{4}(/@!:!>#\
        M+A&J!=$Kqi8!M!F\"C\"D!I!H!{!M!H!F\"<!M!8!>!O!H\":\"K!J&O&J!J\"K$sQ\u{10}!!w}$! xL\u{a}$ D4|(B/?\u{1b}\u{2}!Gr/\
        \u{16}4\"M#H\"E!@\"T!E!N!G!H\"C!J#N\"L!v$S#L#C#N!J%Ts>!<uE\u{13}! v(\u{f}\"8F'u3Y!Gx\u{9}^\"4;$vm%!*vr\u{12}! x\
        \u{1e}>!9umn!<wU\u{5}#5z'G+B\u{17}*#,I(I7EH1!EwZv,$N#O\"N!L*P#N$H\"P\"J%M!D%Jw(!&~\u{8})! wid!J9\u{12}\u{15}!<v\
        Rr\"$C0ED\u{1f}# L!|I>n\u{7}!Ju\"?#,G#A;zQ0!@u*D! w\u{18}!!4{>j!<wh\u{1a}!\"DU_!@unf!8v\"5!Ev9\u{d}%(=&?!D#='43\
        T!8x-M!$z+}!8x\u{a}^!JDF-!JvOz!<u^I!<t\u{18}G!(vi\\'!=*8!D#H(;'?,v\u{12}P# N=>-<jx&%}!>!D-A'G!C\u{16}=!JyRm!3x\u{12}\
        \u{14}6!<#N!M\"K&A!L!8!<\"z!5!J!:\"I!4#C#M!M%G!3!A$C!Le1!)CA+1 r\"K#:!s!p!9!:\"H\"6!<!7\"?+8!K!7,9!=gh&%}!>!D-A\
        'G!C\u{10}-5 V#F!M\"N!M!J\"N\"P!K!J!O#K!J\"I#t#M#J#E#E!R%sz\u{7f}!4z\u{d}O!Etk_\")AAvfy!#{+'# H<t/C#:!1w\u{10}a\
        4 H!|!u\"t!D!?!E#H!:!:!7\">\"F!J*M!G!G!4\"7#B:I!<v\u{1a}\u{17}+ I!<#F(A&A!8!J(F!E!D&?<\u{f}!Kw\u{9}H#(H,?*@tx!=\
        GQA!KA\u{13}}!J|\u{13}#%(B$;\"v.>/F\u{a}a!<{\u{16}J!)E]\",$F!E\"D!E!C!H!@!G/t\"K*?#v\u{a}\u{16}!DuJ+!<u\u{1b}\u{11}\
        !>v`\u{1d}\"<u/F\u{12}m#\"B#FFD\u{1d}\u{19}& E*u\"v1?-B!?\u{14}-!.x'b!Gv3&!=ux3!9taq!2x -\"#w1?^<!*~}+\" w%G\u{0}\
        e!3v5e6 N!D!J!H!G#E\"@!D!E\"9\">!<\"8\"K$O#G!w\"J!t'6$C!K6\u{13}!4uA\u{2}* M*D\"<&?\"G%=#<%z&G$9qA\" DJ@r\u{2}!\
        Gz10! F\u{6}M!<tfi!)vYS) s'K$B)M\"7%B\"9-:!M:,\" E*xg\u{16}#4?+w%Adq!.\u{0}v\u{c}- r\"N!L$L!O'O(L\"C\"J#I'7\"L#\
        Jik%5{#x$?({&<Zf\" H*v.q!<y+;!<|\u{1e}&!*y_,!Jx-\u{16}!Jx\u{5}@!,{z\u{6}!8yc\u{5}- O'I#M!G!t!I\"N%r\"L!G%N\"A,P\
        \u{15}X#&~5F09l:!2z\u{2}D# J=y\"I#h!9t+\u{1}!Jw-3!.xJo\">9)AoF!4z+b6 R\"N!u\"N#S!N$O!r!T&D!K!F!K!S$O!R!M#K\"Q!P\
        \"O!>K~\"6v&Em*!=uKF!JuPp, J%C!y\"?\"F\">#@\"D!C%t\";,BlS#/>%u)Hc]5 M\"L!C\"K\"O!D\"K!<!P!H!>!F\"@!L#I!L%P!s!Q#\
        5$KCh#9x1C!E\u{1d}\u{1b}!=DH\u{10}! wM;!.ww\u{19}!,xIR!9t\u{d}I#%D%H3tZ\u{1b}!7tf{\"$~F;*Q\" }*E\u{7}N\" w%H9W$\
        4x-{)?!@Nz#4{6>!re\u{1a}!<u\u{12}\u{1f}!?u\u{7}U# G2z+D9d!=y@\u{15}% B%v->);\"HI?!Jw5o$9w#@!>.>$v( ?/M'<!t!t$H!\
        ?.N\u{12}\u{1e}!2v\u{5}\u{10}!=AJ1!.yB\u{15}#$?&E@4_(!-E\u{14}*!=u69! u('\"<I\"xb\u{b}\"<D!=xs#/H(u.C\u{b}u1#I!\
        K\"L\"M!F!O%K!B!K\"3$3!J!I#K!F(E&Moe+ r);&<#G\"@$?#E!u#A(K#F\u{1f}\u{2}! r\u{d}\u{e}/$F!A!B!I\"E!F!C#<!>#K)D\"L\
        !D!u&E-r! vFG!'wRl$ F-t,C,r*\u{4}'88!w&8#y%8#4!I{/!Jv's!EwWb!>v\u{12}?!:t\u{2}2!)y4t\" w4Ez\u{1d}$'@#@(v,E\u{e}\
        J% K9>$v-z!y[;!*t$y!7t&L$ M9@.=#>Q]!EwT\u{7f}!=xP\u{18}!GuB\u{16}!=u}w&$J!H#G#z1J!H&|1!A!H\"G#B!J\"I#M&x#?#M!1!\
        O\"G!t!H\"4%D;l!Ju\u{6}\u{1d}!&z#t$ A(B%B\"w|$!9r\u{18}S!5u!t!Ews6#'D-y6;u\u{1}!Evtq\"3I8@E8!=y\u{19}\u{1d}#)7+\
        >(CK{$4u%E1w!C\u{1a}s8#L\"O!J!Q!K#L!Q!F\"J!:!L!M!K#K\"K#x!E\"I#5$G!G!I#q!qN#!;w\u{19}W!GxW>!.~Ab!Gt\u{0}J!<z\u{1c}\
        \u{e}!?zrb!.zoD!2x\u{12}\u{1d}! yLy!GzVj!J>\u{17}\u{16}.\"I+=!A#E!G!7!s#8!4!4#N#5&D!we%!;xTI!=xx6!<vV/#?D%w&B\u{12}\
        04 P#p!Q#L!L!P\"I!M!I#D\"M\"P!J#M!N$N'H!K!E!P`M!Dt\u{14}.# L!|I>PU#8:$B\"=\u{10}x$ L2x+@!C\u{d}\u{1c}!9tC_. t%8\
        \"M$I\"8%5\"P\"5#8\"A!<!=*I#7<I!KF7a$ E!B%D'\u{6}4N!<wB3( r$B\"H$v\"A(B(C\"@\u{3}2!9us\u{1d}0 I!B!E!F&?\"y\"E\"\
        ?!;!C(B+7!E!2!A$N'2\" I=v\u{7f}\u{0}!/z\u{7}H!4y\u{1f}P!2x2N!8vrU!GylC1\"H\"u!C!A!I!J!I%E\"A!B$C!8&N)/!1!-#B42!\
        4GWH!>wdC!)ykM#%J#L!II5!(wW=1 s\"?!<!;\"A!=!A\"E!\u{2}!;#9%H\"?%H!=#@,8z&) \u{1}\"C%>#v\";&8)E!A#CHM!A|\u{7}Z!9\
        y#\u{1d}\"8E${4Q* A'u&B!u&x'A!>!C!?,=W]$ M2y+B!DDJ*#E&C%K(;%J!F!M!B!w+I=\u{f}! u#\u{11}!JwU7\"4B)upM!(x5n!#y\u{0}\
        o!9w?\\\"<L+z<.6!;#@!K!B!N!C$w!9\"D!7!H\">\"K!D\"D!<#>!s#6$J!I\"P9{!Jv~\u{f}&$;(G&D*F!G!I(q!4x\u{7f}#!-zj\u{c}4\
         D\"N#C!J!G!q$G!x\"N!?\"H\"s$J#B!B!L!7!=(O$v~&!$vua\" I'y+\u{7f}!Gu?/!Ew3\u{c}5#I!J#J\"C\"N!L\"E#L!M\"K\"I\"I\"\
        1\"v!R!A!N!/!5&L$NA=!*xW-& y$A)?'?)C.?\u{10}T'4>$@#@\"J!\u{2})<$D\u{e}\u{13}!=v\u{7}:$$B&D@?!=N]\"7J%v\u{16}U!,\
        vQ\u{a}! Hc\u{1a}\"7x%Hg\u{4}!<yCy& J7;$>!D(x'Hi\u{14}\" |=Eu*7\"=\"N\"H%C!G!J!A!N#>!I!L\"H!K!O#M\"G!@&u!v!9!J#\
        K!K>2!DwI\u{f}!<tNS!8zlb!Ju$b!4y\u{2}*!<FeP!%yez!9z+k\",z0A9\u{0}! vLc!4FZ=!JuX\u{0}!5zgj\"9@29\u{8}\u{1a}!8z\u{0}\
        *!9t\u{12}Q!GvF?! w~q!?w=\u{f}!99_\u{7f}# D(w'?kj@#I\"N!A!Q!A!F\"L!R!J!o!A!C!S!L!M!u!J!:!L#J!O\"W!q!K!I!B!P!E!T\
        #u!K!J6\u{f}!>y\u{5}U\"7x%HE-! yIy#6}/D&I`4!,v\u{14}z!+vBV\"<~/A6Q# IGu$JB4!<xqt0%I\"G!G!;\"F\"4!<!J!6\"u#3!J\"\
        F$J\"?'@\u{11}|0 E\":\"s-;!:\"M\"7#N\"K!:!B!F&s\"8!9#FTy#<v.E!F|e\" |2A{{! H\u{2}$\" D?H1\u{1c}$,G1O\"G(K^\u{1a}\
        !<zK\u{10}!FvR;&$I#H-J%5#J(:`\u{17}!2yoZ\"2C*w\u{17}x!&{z\u{9}&9w&;#y%;#6!E#=\">D!?\u{3}\u{11}!2x<E!KB((!J{U\u{8}\
        ,!>!J!I%F'F#L'9\"D\"r*K#9!7\u{7}%!<u\\0!=vv\u{11}-!t#C!F\"B!@\"D%F#t\"J)?\">(?#:6+!EF\u{12}\u{7}!*x}?!<wg\u{7f}\
        $$B(B&N*C;6\"8G$sVg!FwRW$*>*I(E*vFV!7uM20\"K!F#A!I&D$?#J$:$v!N!L\"4!6$E!I!J\u{9}\u{1f}# v*=-uYZ( r%E&H!D%F#I3?#\
        6v,(!>'D%z$>'9!8#C+:}\u{2}! ~|Z+!F#C/?!=#x!z#D\"x\"B%=!>Y5A G!7!9!=!J!x!\u{7f}!J!9!9!A!>!K!E!<!C!w!?!F!4!s#7!J!\
        L#;!F!E!<%F!6!0!H$JgV!=x\u{c}/!7v6p% v9D$K!G!Bx/.#F&B$A!?!G\"E#K#5\"C#M!w\":%8#5QX#!~3=,x!u!@t\u{15}m!DwJ@!Kw<a\
        !4xq<!!u1~\".{<xW3!J?=X.$@!F!A!@%y!6#A!J#C!0\"5(F&t\";aB!Kv\u{7}u!$v2\u{1c}\" G=vv<#$A(<-?G\u{1f}\" F=x6S!J<hh$\
         E%y%I*GRo!(9\u{5}N!!u7<!&}M\u{1b}!'z\u{c}?! E\u{d}h\" DGu|1# D.y6Dw\u{1c}!9w\u{1f}i!4yX:\"Gv$H\u{16};! x\u{17}\
        W!1A\u{1f}\\-$N!H!K\"K#@\"E#<\"K\"N%D%J!G,Oj\u{11}#-:(t*EY2!Jt2\u{6}! y8 \"=w-@\u{0}s#$>8A.@\u{15}F!?H\u{7}p!-u\
        um\" G<tW\u{8}'4>$@#@\"J!\u{2})<$D\u{d}*!6w\u{2}P!/v\u{9}x8#J!C!E!G\"D!B!N!F\"@!?#B!y\"<#D!K!H\"B!H!x\"H';!H#F!\
        H8!+$C\"D(?!F%y\"7!D!K!D%G!?J\u{b}#2v&v2?@5!4u#m!KG\u{1f}R# K2A+}?<! v\u{11}\u{7f}!!u@(!)8F\u{1e}(!9-C$I\"?(A#9\
        +v!t+z!+wr$4#I!L!L!H!M#P\"H%H!N\"I\"F!N%D!M!I\";%J!G#w\"H\u{1d}\u{8}!&ux\u{7}! Hf?-\"@\"9\"=\"G!K%;!:\"?(;$w!<&\
        C&9\u{1b}\u{0}1#<!@$z\"C!J\"<!x!=!7!?!;\"Q$7$I+:#M!uO05 Q!p\"q\"J#S!J!T#J\"U\"N%u!G\"O!)\"O!L\"J(R!;\"r!j\u{3}\u{1e}\
        \" P4>a\u{16}!4u\u{3}e! {TD!=uj$1 7\"D!N!I$=\">$v+5\"C!\u{2}!;!B!7\"u$F%2!.,]!,tO$\"$r)wqo!<umC# @!x,t\u{1b}\u{12}\
        2!D#H%F!K!t\"F!L!M\"E!L\"N#K\"w$T!@#3$F#AN^!Juhy\")BAv\u{6}\u{19}*$F!x!D!F*I#K+>(=#;!8P@$\"z5?3;!@Y\u{3}9 O#P\"\
        D!x!{!M!O!Q\"A#N\"P!E\"N!9!L!8!P!C#G!P!J!C%O#E$pjG!Fy\u{19}G!$vkQ\" z'E\u{6}\u{1c}!6>Zj! E_-!KF7]\">I)I\u{12},1\
        #E!I#3!9!G!N#L\"7\"D'w!s%K$G\"O!/\"O$Oqh! I\u{15}X!Kv\u{19}=+ I\"H%L#M'?!J!y*A!<)=#8R>\" H?~?9! u\u{c}\u{0}\"#C\
        %u?c\"Dw'x\u{3}.\" |=I={!<zTS7\"M!A!P!G!I!F!L!q\"E!H!B\"M\"F!H!:#s#/!6\"I\"J!H%J\"G2\"!%z\u{b}m!'uL;(+>$B\"?#E$\
        F'E&5!?p\u{a}( u#C!G#I!H\"K%H/HD^!=x}#!-y2R\"*C(w}=!EuZ\u{1}\" w=FR9!A|ab!%u?n!<v\u{17}\u{3}9 \u{6}!I\"y#F!J!@\"\
        \u{7f}!@\"D!M!F#u\"H$A!A!7\">!u!H!E%F!B!9$@!E@X\" I=DG}!9ss\u{5}\" F=v$\u{6}*#=!?${!@&?%<%:.;#F!J-;\" {=<z'!#vT\
        \u{14}3 Q!w#O!H#D!D!M'M\">!O!.\"J!O$G!M!I!K&G!D\u{1}s!4|x_F W!L!q!F!L!G!=!M!H!F!E!G!C!E!L!K!B\"r!=!=!C!K!C!t\"2\
        !G!I!\u{0}!L!P!5!5!<!}!M#K#N!G0\u{14}+ =\">\">!=!?!s(u\":*?\"@.He\u{a}!\"v58!=x$\u{1a}\"9r2ES|!\"H\u{2}d!Juc\u{7}\
        !=u7\u{5}! x_j!4z6\u{1a}!Juxr1!F\"G\"F!J!L&F!B!P$2!J\"F\"K&H!F#z(H!J\u{1a}\u{7}!<y\u{13}\u{8}!JumH#\"FHw!EMz!#v\
        G=!/G1I# H9;2:\u{19}\u{7}!Ku\u{1a}@- u\"L!F#B$K%H$y!B%<\"B!F.>!8\u{7f}%!=u\u{3}w# E>\u{7f}->\u{10}\u{15}!Ju\u{7}\
        V1 :\"7!?!5#G#n(:\"v$9#9!7!9!9!@(;#4!PIA0!>!I!J!H!F!E\"u!?!I!H#B!J%L+B%C#KOT!?v\u{1c}\u{6}!4{{#!K;j#\" FEx\u{0}\
        \u{9}#!~3=,x_X!Jx_^!-{MJ!Juw\u{f}%*H\"=#A.H.t\u{13}(!7F<\u{2}!6x{k&#v/;-@'<!=$L\u{e}\u{1c}\" s,@Db7 P#O!N!u!G!F\
        !L\"N\"N#N\"G!J'P!B!T!H!S\"N!%$U\"u!J$Mv_\"$@G8V.\"9D1y&E!,vi}#'u2u2Ax?\"%x%@,V!<y\u{4}X\"Ju!F6\u{14}!Gw$2! w%\u{12}\
        !8u'K!3vc\u{e}% M$@\"{.:6@\u{6}=)$C&E\"7#A%}(;+y#7!Je\u{17}-%J!J!E!y\"B!F!A!I\"G\"L!B*M/t,@!Jv\u{9}#$ r.y&>7F@j\
        !K=Br!#u2F!\"u,a! w\u{2}R!?tX). |#u\"D#F\"=!\u{b}!G\"D!H#u\"J(I+D$H\u{8}'!5vG\u{1c})$:&C*:\"t!>%u*=$;!IB(' I9w#\
        E#y(A#@!@yB!Jz9GA U!G!K!J\"v!y!J!J!x!I!K!N\"N!=\"K!Q!H\"G!r!L!F!N!/!Q!@!S!M\".!.!C#?!D!?V\u{19}!<{TtA M!,\"?!v\"\
        u!G!v!v!O\"O!8!A!9!\u{c}!A!L!-!D!2!C!1!-!(\"B!:!O\"2%A!/!,!4#;!HpK!-zok!\"x56!Gt+\u{7}!<t{\u{1e}!$t\u{1b}\u{16}\
        !4{e\u{1b}!=ulI!?vp\u{13}!7wtn! Dj<!Ax\u{d}\u{18},%6\"5#7\">\"8!=\"M!?\"z'7#t-A1s#<B+}$Ix\u{1e}!<w\u{1d}H! G\u{5}\
        \u{13}!,x\u{12}:\"=A\"{)]1 Q$?&<\"?!:\"u!I\"I%5!y$I!D\"L%@#G#E!=Z\u{3}\"*D(w#8%$<3C%?.?!G?\u{1f}&!<!u+@$F#E)LHk\
        !?uS\u{6}&*F\"@(D(H\"z,F{0\"<{/C\u{1}\u{9}'$N\"N,L\"O1O%-!39c!8v\u{a}8!JvnY#4D(M.: 0$4G(I\"z,>U|/ =#8!A$t's\"@#\
        >#?!:$C\"@#8$v%>!<oN!1?a{! >3\u{3}!KCwN1 N$O*M$O!C!L\"0#L#u!R!u!7%C\"M!P#K!Ih4!-v\u{1d}\u{13}!Gr\u{11}S\" I2v\u{7}\
        p!8wHo# M*w@>w8&1z(>$K!;!?,9I$\"4F3v%z\"#ECy\u{9}S/ O#H\"A!L#H$I!E!K%L$N\"x\"M\"J!C!uJT!&y\u{16}r!7u)M!)z\u{2}v\
        )#A$F#F*>#p!C!<%G!N!E!Jt|\u{1b}\"<B+>S9! FEF!0z\u{17}X!,x\\]\"$v0@(\"! F5\u{e}!$}\u{1}\u{13}! Bb\u{7}%*E-v\"C$F\
        .C5@!8tEb$)@+F(J+;4,& M,t%I+x!M\"A#q!2x$\u{13}!4x&\u{6}!@tk\u{4}!4w'%!-x%r; T!w!N!F$O\"H!M!H!E\"t!J\"H!L!F!P\"u\
        !x\"I!u!P\"R!K!H!6!/&J$If \";v,Av0! u\u{7}h$ N\"};L.?4]# w,9>@r\u{7f}\"<w+@=1!8Ht_!#t\u{9}W!?zkW\"<~/?U^! r <!4\
        |\u{15}$!*z@\u{17}!Ew\u{12}\u{16}# B$A1x2t!Gx\u{3}\u{15}!<vAW!<tE}& G+;)>)G!v-G@<\" B$DfB\"4F3vl\u{8}!JEj4!Du\u{6}\
        ,!Gv(2\" vJG\u{4}\u{f}!6x\u{17}\u{4}!(|\u{8}\u{0}!'G\\W\" E=xnL!=xZJ&$=&E$~!?%K3B\u{14}\u{e}!6q\"'!\"zKw5 Q!K$=\
        \"D\"B!F!A&B\"~!y\"2\"J#x!I!M!z&0!7!D!/#D#H!9wj#! F*\u{10}!Esb|#'s\"6\"C6n\" C2}ui!Eq8\u{3}!6u\u{13}3!KsF8! I\u{1c}\
        *!&u\u{10}X\" t,E\u{13}\u{b}!/v./1 M!5!L\"L$s!H#H!?'P%K\"K!G!G!L!>%4#E]8!<wQ*!!t$r!<Ec#!JBN>!&|mr4!5\"K!=\"<!:\"\
        F!@!7\"9!A#;$|$2\"C#G!I&3!6$D!@\u{13}m!Jw\"_!Juvm\"&y.EZh!*v\u{2}G%,G1O!I!G(K@H!<ygb!4xx8&/?\"t#>(J!L!EA\u{1a}#\
         z-u'FAU!J{&C% u3y!B'B/?,\u{7}\"*D3yy\u{18}& v4?(K+w#F!H@a=!P!F!I!s!G\"D!G!B!L!A!?\"H!H!M!D!J#L!E!F!I#@!P!q\"q%\
        v\"N!M#O!KV~\" t=J\u{14}n!4w\u{3}\u{d}\" LKH$\u{4}!2w\u{1f}-($D!y!B!G\"E(J*F/<+\u{7f}!KDf#!<?\u{8}Y!4Fa\u{1c}! \
        y\u{c}W!KwEF! G`V!+x=O1 P!7%B\"K!F%C#E#C!?\"H$B!I!{$F&I#J!LY\u{d}!4uE<\"7w4I\u{1}\u{1c}!<u\u{7f}\u{7f}*)>$8!A!B\
        \"F\"8!F%5#G+Bd\u{5}\"-t>D\u{e}x&-:\"=%;\"E\"J!;i+! G\u{1f}j!)|\u{8}\u{7f}!7wg\u{d}!Jw(T\"Ew%@2Q,';(8#B\"?\"9!6\
        $=\"J!7)t#L!=T~!3x'p!$w\u{12}~!Kv\u{18}P\" w#I\u{a}D!<xO&!$v$N!4y=;!Fz1,!4u\u{1}r! {\u{7f}C!&y\u{6}l!,y\u{6}b1 \
        R!9!I\"I!F#J$F#@\"F#K!y\"I!8&=!H+H!E\u{a}\u{c}) C%v\"s*M!:'>\"F!J.=p{\" EEw\u{e}\u{10}!6x?\u{1e}!$|6[!KD>P!<t%$\
        !9wBN$!v)H3@.@\u{7f}\u{b}!4xU\u{19}!4{*g!J{#1'%F(B&q!r$:-v%F?3!(x\u{1f}\u{1e}\"Js!K\u{11}!! yFn!<Dd`\" F2|8D( M\
        $=#D#H(:%9.6%G>\u{12}!&w0\u{2}!DyKL!<u&W! u{L!4zP\u{19}!KvQ|!FyCz!FxmG!E}\u{13}h#)B)J9I\\\u{5}!$vI+!Gu$)*!A!?!H\
        !B!E#B&A(?&H):{r\" y2D\u{10}\u{9}!'vP\u{f}!?xh9-!;#L!F\"H!B$E!:!?&>(@!s!?-6\u{19}9\"4C6><F!J<q\u{a}!4{#X\"&I.xZ\
        \u{18}!Fw$N$ C$M\"|.AS4\"E}&@+w! vz(! {)v! L<w!1uRk#4t)C*u\u{6}L& J#;%u!J)F\"L\u{13}1-!G!F\"F!E&H#F\"E$K%;&;\"x\
        #6'xdp% r4A*?,=!>\u{7f}7!=x?L4 \u{4}\"H!;!?\"@!A!A!A!;\"C\"<$F\":%w\"K!>!H!A!<,9\u{19}\u{1b}!KCA'!4E;^!<vXg!>xY\
        5!*v\u{15}\u{4}!:xEP!K;9\u{c}\" v=FEr!(x5T!4x4\u{1c}!5t[\u{4}!=G\u{12}B!8y\u{7}T\"*M3Pad!>I\u{4}\u{11}!<y\u{e}\u{2}\
        $4H(J\"z,=ff! ww.$)A+v6w!JtP!$u]S!4u4m!4vN]#<J+y$;4\u{18}!9rof!<t'\u{e}!3u\u{17}Z!Gr:4!Ju\u{c}Q! t\u{2}\u{1}!?z\
        dq!5u 2!Gzb8\"9@29!\u{1f}*$:&9\"6(7%I#s!8!>!C'x|\u{0}!=vbJ'#G/J'K+G!H\"J#J\"\u{3}%+>\"</E+@#=\u{1e}P!4w\u{14}K%\
         y7t%D!;!D\u{d}!!=y\u{14}\u{12}!7s?K, t\"u(K!J#H&L#9\"G$H\">+K!Ft+#\"u;G\"s6R!=v\u{17}\u{7}3 R!M#M%K%I\"J#@!P!y\
        !N#H#t!U!t!8%A\"J$H!ET\u{10}!Ju#p!(|7\u{1e}\" x$w8 !Jw8k' w,G!C'>(x#v+A~k#$I0x7<nZ!>x\u{1d}v+!=\"J&D\"?!E\"E+:%\
        E#y&9#9#t# M+y2G/00!F'B\"=\"@\">!=\"E!;%;$B!>!N!A'6\"9#z\u{12};&$;(H&E*G!I!K\u{1a},!Kx\u{12}c!J>\u{1}E!=y4\u{16}\
        !Jv\u{12}d!-v0\u{15}\" G=y\u{11}w* H%D!z!y&>\"A#E\"w'L!<_R!DAZv# v$B-EzR\" H=yI\u{17}!=w\u{4}{-!=(C\"@\"?\"B%B(\
        t!>\"t#t%<#<!8kG#4E)B.>M|& p$F(J&=*D!v-\u{1d}/#L!D'D!J!E!D!=\"F#D\"6#J\"D\"O!x&3xn!4s\u{1}2\"(C6whu!>B:\u{13}$ \
        F;C,t$MhE! BT\u{f}!KK.j!K:j}!Ey\u{6}x!4E\u{11}v$$E&A\"E(u=\u{f}!JAo\u{7}\"4L+IL9< E#J!L!@!C!H!I!F!>!L!6!B\"E$3!\
        B\"y!{%w!G!O!1#x!E!H!4!N!H$BK-\"4{7?Q\u{1e}! w\u{1b}S! C\"R!Gv9R!(yfp!%u\u{1}\u{5}!4v _! x38!8x\u{d}d# H2u8vW\u{2}\
        !/z\u{19}Y!=u\u{c}\u{8}\"4x7@j\u{4}!J=u\u{9}! zS9\"#H1y^#!<yj\u{1c}!$x@5!.~\u{4}m!Jw'\u{8}!9zQ\u{11}&)F(D#B'A!D\
        !y\u{e}L!$v82' E!>:B!D!t!I-=&I\" J\"y\u{a}L1 P#>#E#u!G\"E!>\"C\"A!x!>%;$M!C!E(:!J=,!(xd0\" I={\u{0}u- O!C!C!B!D\
        !D.0&G\"H!L\"A#=$=d-! H.\u{1a}!Dvg\u{a}!0FE>\"4E7?>L!/En$!?t\u{c}\u{5}/ S!A#D\"y!I$E!?!:!>!A\"A#K#D\"J&F+~\"'G*\
        G\u{1d}z!=HA\u{f}!-{\u{a}': M#M!>!H!E!P!>\"B#H!C!?\"@\"6\"7!9!H\"H\"N!v!P!7$G\"7!5!6%Q\u{1c}\u{d}$<>#v!y+F\u{18}\
        v!-y\u{6}\u{11}(/B&s!>!C%C({&?!>[p!?>m-%!G\"C#D.H6H/\u{19}+ O!@!?&?$x%F!>#G'v.I!Ca\u{1c}\"Jv!I7,!%y`\u{11}!?v[#\
        !?t2v!?v\u{c}$!<zRZ)$I#M#J(O%5%K#:'?!3\u{9}D$ u4{(C*I1x'%F&z$E#G*B!J-LY\u{1c}! v\u{1e}\u{12}! Dn}!<ypz!<w{\u{1f}\
        ! yp-!&v(\".!@#?$w!A\"A#B#D!L!;$5\"4#F(7'K\u{5}+!$}OO!#x2W\"6w.@\u{1a}H!<v\u{3}`!/ydi!&xr\u{1c}!Js\u{1d}=\"=H.@\
        (i\"/E,w)\u{3}1 @%;!\u{0}!\u{2}!9#L\":!:!6!F$J'>!<!J!C,B!G<\u{7}\" ?;y\u{8}\u{9}!4Jb:!Kve\u{18}\"!>><\u{8}\u{2}\
        , s!;\"H$?\"I!G\"8\"E.B\"=);#<<\u{7f}!=vcD\" y=A\",!<u\u{1e}\u{4}\" O2LW\u{3}!-tCr# u2@+E\u{1a}z%&x#D!F2D!Hg:!,\
        y1\u{d}!7u(^# A'\u{7f}6H&}!2w\u{9}I0 p%J$K!O\"I%F!K\"K#A!I!G$C!I'K%K!K\u{3}\u{1}!KwWO'&F#@!K(I!?48$G)m\" D>po.\"\
        <G+}(\u{14}! xl6' O!E!I-N#L\"I'q'\u{19}%(?%?/:*}%6\u{6}=!*|\\\u{17}! G[\u{12}!4?S\u{13}! y!&! vxw!4u(s!&{[I/&P!\
        Q!M#B!D#I#E&M#A\"Q!J\":\"s$P$M`w' q*J'G!B\"D'D#C8v$$}\"DDA!=\u{19}X+ L!E!I!G\"H6G#G!G&@\"D$Og:( K\"D\"r-K!@'J$H\
        *6g!\"#x!Efi\" B2xE,!&}\u{17}\u{12}.!~\"C!>$>!?):\"=(@!C!A!<!x$>\"?e\u{1a}!Gu\u{c}d\"<E+\u{7f}GC*'G#A!?!A\"E&G'\
        H!z\"E!B |!=v/J/$E\"D%I\"E!?!D\"I#y\"7!D!J!C%G!?%B\u{12}\u{2}! x)\u{3}! E:G!)zUs!Ju\u{17}Q\"$F#IZ6! Jz/%#K$C-E)\
        v.?!k!DHS\u{4}) u$B\"D!?%>(M(>!t-Az}\"*v3BOE!=x\u{7f}\u{7}!?wv[!Ju\u{16}h!=uw\u{7}!Fu\u{11}O\" H2x8u8\"r\"M!L!H\
        !L!F\"P!R!J!F!r!I!@!M$L%*\"I!X#E!<!F\"P\"q!T_|!<w\u{8}\u{8}!Guo\u{c}! wY\u{1c}!Evm#!Jv\u{b}\"& G+;)>)G!v-G$P!Dz\
        \u{6}:$,L-?&>(Ft+!#zrC! F\u{16}k& s,w-=$E!B,=<N# \u{7f}2D+=HZ!?t\u{18}\u{1e}4!;!D!C#G#I\"G\">\"A\"D!J!5!v\"6!J!\
        >%s!J!8'E!BP\\\"4D(Df\u{1d}# q!C<C\u{11}\u{13}%*L2F!K'G&ItC!?z`m\" |=E\u{18}H$ v(A,A*vvN!KvFE! w1r!7tp+!JyHX!9w\
        1i!4zU\u{3}!Dt\u{1}t! y\u{1e}\u{17}!=ux\u{8}\"Jw!BfM#$z8?.=t1!J:gl\" u'K;n!'wIM6 T!O!D!<\"N!H\"E(I!C!L!L\",!M\"\
        I\"1!G\"S!H\"5!0\"J!q'!!<ulG\" EJ?\u{e}0! vKH= E\"C!C!E%H!M!G!H!s!F\"F!;!B!3\"M\"B!K#D#O!<!J#M!3!r!N!?!w\"R!B~O\
        % H4L(K.H!@R\u{e}!,x_0!2w\u{11}\u{12})$J$A\"u#@\"A%C({!?-?f\u{d}\")xB@?p!=B\u{0}Q!JA\u{1f}E\"\"EH<h !4u5o! w\u{c}\
        `# |*H3FTY%!5+F(G(H.x\u{14}>,-E\"E%H!3#I!H\"I!M\"D&L\"s$D\u{1c}0!=Dt\u{1c}\" D'{8\u{14}'%F&z$E#G*B!L-LW?8 0!>!7\
        !9!=\"<!@!@!A!7%@\"A!3\"3$:!9\"\u{1a}!<!1!>!;(9#1!-p:!KC.j!!tP.!K{\u{15}z\"<F\"uD00#I\"C\"K!K\"B!D\"q\"R!H!7\"/\
        $9!4$>!A.o\u{16}&!GwS\u{7f}2!w&E!N!M!I\">#G!J\"G!N\"F!,!=\"A!8\"N!O#6yG!)|3a!4C+\u{9}!=K/4!3G)>!=DTN!GuI\u{1d}!\
        =xM\u{e}\"4A6y\u{c}g!GzB,!JvIC\" D=|em\" |=CQ6!2v't\"9H#z\u{1d}\u{6}!$x=>#1G+H\"~[-, Q'I#K\"t!I\"N%q\"L!G%N\"A,\
        O\u{2}.! wqU!Gw\"\u{7f}!?z\\c!Evbj!*vlE)!8#?\"B';$C&:!6!9#>&E$ O*s*9)o6E\"(z/@s\u{13}!Jx7\u{1e}!Kvl-\" F%s9?\"?\
        y+<h3!Gu\\1,$I!D%@%F\"D!F+>!@'9!=!<#DGx& D$s.7+C*8#N\u{1b}:8 R!P\"K!N\"E#L#K!I#I\"t!C!B\"6!G\"r\"K!L!o!K$M\"M\"\
        @!L$K<l!<ESS\"$A!C<\u{16}!5y\u{1d}H!/vj(# H<u.8S\u{19}!<w\u{14}Y\".v3z}j\" v=ACL!Jx$+(!?!A';#<0s+B#<!<b#! r\u{15}\
        8!.w1\u{1c}!)u8%!!v\u{0}\u{d}! }ib& A%x\"A-C'A0<Tw!;u\u{1f}J!Gsyh#$B+w$w#P&#J.>#>(v\";-G\u{10}c\"<u+G&<\"4x7>Ff\
        !4xOk! x>\u{10}!-v]Q!<@]C!8u>e\" D*sW\u{0}% ?!C.>*>$ABh!!w\u{1f}S!-u\u{6}P\"6J4v\u{9};!<xh\u{1a}!DvaH\" y=B\u{19}\
        k)!<#G'A\"D$K'8!F&;+@\u{3}9!=vw\u{1}\"=J!uh\\!#zcE!<uS\u{a}!4x+P!8snT!)xtl!-7^l##F$K+IwP$ C't4t\"C6f!J<u&%&C)B)\
        8$G+8<.\" |=An4\" }=D L$5u\"E&C'vp\u{7}! zm\u{12},!5\"C!B'A!@#D#H&@&D&5!z!8=## u<C!G\u{f}`4 J!K!G!C'q!p&Q!N#?$H\
        !L!T!N!N!F!H\"=!J#K!I\u{2}n\"$AFy\u{f}:! ww3\"9v1Ff\u{16}\"<A.>\u{1e}z\"$vG=>*9 N\"J!G!=!>\":!<!A!7!>!J\"?!9\"P\
        !p\"=!@$>$v!:!K$s\"G%L!K X!GyA4!%yi\u{7}!7w\u{0}2!Jwk7&!81K%E\"<#{!:#\"!8u.,#*B%?6x^\u{b}$\"C$w$F*J{\u{0}!Es$y!\
        DsvU!Gso#%%}!>.A(B+9\u{8}T\" J;z@O!#|O\u{0}!2v+\u{9}!4ua&,!J!t#J#L\"M%M\"L#F#F(M(C#K\u{b}\u{1f}.(B!;!<\"I%A!<!=\
        %9!F\"I!u+H#8!tRG!Gq\u{10}\u{c}!=u#G! uc\u{2}!=v}:!J{v&)$A!x\"B!@!@!{#@!E&>N~#&E!u-C\u{16}g!!xU\u{1d}!GJI\u{1d}\
        \" N=w\u{8}\u{15}$#E$KCJ!A\u{1c}\u{3}8 U!C#H!D!O$O!K#O#J!E\"Q\";!F#K#s#-!A#D!M!G!N\"@!N!L\u{c}l\"9x&G\u{8}:' y\"\
        J!F/D\">)E.@\"8!<uh\u{16}$#|,D)D2LFA. O\"@!;!J$=\"D#=\"s'v'>!>)<#;!;oS\"?z+@\u{f}\u{1c}!9s\u{c}g!Jt_\u{c}!<uv%!\
        <vF\u{1}!Jw\u{1d}h!9wHM!8vY`! twt\" t=D8\"\"<A/B\u{13}\u{3}!&xpV&*D#w2C(z#A!G:,!<u1!& w&w)?%G(@\"zqk%$B%B+B+@(:\
        mO$4H(I\"z,=\u{4}!!%xyK!2x\u{1}n!=v\u{5}~!<x\"l!*wUK!(w]O!Jv\u{a}j!0x M%!<!>!y/B+DH\u{4}!-v\u{0}o-%A#C\"N$E!G!>\
        \"A#7!;#E+E\"?$MT\u{13}! N\u{2}@!=A2|!1uB\u{2}% u$v.F&H3A\u{f}5!\"Kp@!Gu\u{16}T%\"B-G)=/B#AuB\" v<DZz!Jx_\u{7f}\
        !,v\u{1c}u\" G=z0_4!G!F\"C!E!F!G!I!N!J!J\"F!D!H!>\"B\"I\"J%A$F,pJ6$!A,\u{6}'C%@_z*$N&M'J'G!I\"L#L!H(M$Mqi# t(@6\
        w\u{16}{\"4B(w\u{12}\u{c}\" I'xP[!6x\u{1e}q# B9v#Ar\u{15}\" E?@8f!Gz/$!*u\u{9}]\"*IAI/f!=s\u{18}\u{1b}!GvC\u{5}\
        \" CED! +!L#N!K%N$I!O#H\"G#G0D#MZ5!,vV.!Evl#! zO\u{e}!-{@h!Jtqq& K4v%?#w!F!@X2!Ju\u{16}e!Ex?t#6E'C\"v]>5 r#J!H!\
        E!A!I!K\"I!J!G%J#F\"K!L\"K\"K!>\"I!x+C!B<U!2z=f!7w\u{1f}\u{5}!;|^P\" C2yE\u{1}!-x\u{3}S!4sLv!=}\u{10}u/\"K\"t!H\
        !G\"L#>#D#u'K$I!P!J!:(B#NY\u{f}!(G{:! x=\\!4w\u{7}4! q\u{c}\u{1e}!,v`\u{e}!<zWl!<v'\u{1c}!4ucK- M(B\"M!B!F\"A$G\
        \"A#6%O$9%t\"?1o\".{=;c\u{1b}!<F`O!=v}U!Jw\u{10}d#6;&y+I.%!'v#w!5ut8!6u\u{1d}~!4vVO!7x\u{a}\u{6}!(4wK!JCj+% s#w\
        %L-E6H[:!<w]U\" E=z\u{19}<!GxFa!4E3^!%v(X! t4m!=uH(& v!C)D*E+B&I\u{a}H!!vY\"!A{\u{a}\u{2}! xo4!)w\u{2}B(!C!A!C$\
        H%E,=!9.9\u{15}/!(yJ6& z$G(D(<+t&C~W!4zN\u{1e}!&y:\u{d}!7vK\u{c}\"#w:Ea\u{b}!!vWD!9t\u{10}n5 P\"C!7!F!J\"K!E!J!\
        A!L$J\"A#I#L!v!*\"J#w'1!w$GZt#&I\"C(vg[!<u\u{14}[!!x\u{2}?($B&<!C'A&{%@-L!JdGB p!D\"G!E#H!N!E!x!v!G!J!M!F!G!G!E\
        !H!A!G!@!J!F!H\"{!I!C!I!@!E$A!A!?!C#Fe!!*I\u{3}V# I#yH?B\u{10}- P$|!D$@\"D!;!<!B!?%:#B'F,A[A%$B)~\"A%=(Cd\u{11}\
        !4E\u{11}E! yn|!4x$;!J<5\u{19}!4x%c\" u!wx,' x,B!</A#x+?!?\u{2}Q!$|\u{2} !Gw}Q!7ts\u{13}! y\u{1e}B\" F4DNj!JwF6\
        !=v/E!3y(>! v\u{b}?#&A\"uC9$O!Jy-d$%w*>#>*@`k!7tf1!?uu\u{1}!/E\u{7}o!K=H`!7E\u{1e}$0!2\"L!C!D!E!H$H\"9!>!E!;$w$\
        H,F!D\"HD6!<v[n!>x(\u{6}'%?\">&>/v!=*u#<\u{f}~\" I=DD\u{e}/ N!B\"Q$C!s!=\">!D&I\"M#=!;$H!K-<-o/!@\"A!D!J!H\"E%I\
        !E!I\"D!E!F#9\".%K^n% H4v(?!<*?cB!Ew;B!Jz(>! uH\u{7f}$ A)u'w&>\u{10}\u{b}(\"H'@&A(C%@)u\"?#E0B!:ym\"& M,v(G#D$G\
        !I\u{18}s\" {=D\u{18}\u{1d}$ r#u:;->Z\u{15}#>A&w'v\u{9}\u{1a}!Kws/$!=(D2@,<\u{f}\u{1}!5u\u{18}##4<%w#=k\u{c}!#w\
        \u{a}o! y<f!/w}U!JC\u{d}d!Jw1U!GxIu!:y\u{d}n!Ku^a!%u\u{1d}%!'vN7!Gu?Q!.x\u{16}j!<xi7!7v\u{16}B!!uD\u{13}!Jy\u{1a}\
        4( G\"B3w\"<!>#F!r#ASO!8u\u{17}\u{14}!(GkM! vt}!=CGe! {\u{15}\u{9}!*x\u{16}/# >,?1y\u{1a}\u{15}, P'J#L\"u!I\"N%\
        r\"L!H%N\"B,J7\u{16}!7u/t)!7&>(<)<$N\"N!r+:!:^A4!5\"K!=\"<!:\"F!@!7\"9!A#;$|$2\"C#G!I&3!6$D!@RB+(>\"?%@)@#C!\u{1}\
        !:%{!H$;$Fsj# w\"?9CY+\"7<%F\u{1d}{!Gvb2!K8o~!<t\u{4}\u{8}!=x\u{11}.!FwDe\"<A/u/\u{d}!8yjp!<u0s!9t\u{6}\u{4}!=v\
        \u{b}\u{b}!4EJI!Ju$h!?z\u{2}p!=EgN/!6#G\"C\"E!D+K\"5!s!4$u!s!M!?(H#=\u{8}N!.x{N\"7w4D\u{1d}u% A7y!{'D,?I1!Ex\u{6}\
        \u{1d}!K=JI!=z\\b!-{h\u{12}# C4u*}lD!<v)\u{1a}\" J/C\u{4}C!+v\u{b}R!$wI8) w$@)<&@!<'C)>&r!D{&!Gx\u{1d}+! v!\u{3}\
        !??62!=x\u{13}O!=s-a!<v\u{4}Z#=<\"z,Iw/!2wV*!'u\u{e}\u{2}\" v-G\u{f}7!<vSpF P!F\"E!>!>!@\":!P!L!F!@!:!>!9!;!:!N\
        !H!s!8!6!J!u!4\"B!G!}!8!:!=!;!K\"L!7!=!L#E!8%\u{1}!?xP*!Kx\u{13}a#(w4@*{*I%%E#E\"@&v-?V+!4}IG!Jwo$! rLs\")wBvb&\
        !!vn\u{14}!=B\"v!-y\u{15}N#*N'K(Iq:#$<%tB?4G2!H$F#C!M\"?!L!C!M%I#D!M\"J#K!r!>!D%N!6,\u{13}\"=J#x\u{1}F/!@!J!K!G\
        !H\"L&I$M!E$3'O!=&L!O&J-k!DAl~* K,E&D\"K$u!0$K\"C&E\"r\u{0}>0 K\"L!:!K!D\"@!L#I&D!I&M\"3\"K!C\"N#Dr]\" x2?\u{1e}\
        F! Idt!*x$h! I*x\"/y\"H1\u{f}$9x)y(<!@.l. O*I#F\"u\"J!H$7\"H$J!F!y)4#@!3\\\u{0}! xj\u{19}!*vqG!;u\u{14}V!?u8F!=\
        w/E> X!t!Q!E!R!D!r!O!K!H!Q!J\"H!r'O!v!S!v\"F\"P!X#I!F!O#J\"M!E!<!R!Nzy!<B\\.!Jv\u{18}7!Jy\u{1a} ,#F\"I!H\"v#B!=\
        !B!F#F\"<%7$t#m! z\u{b}I!2voB!%w,R!K==U!Gu\u{1c}5! t\u{5}\u{7f}\" \u{1}\"B\u{12}N\"&I.xcA! N'i!)?u\u{3}\"'t6Jx\u{14}\
        !)})\u{a}!=u\u{15}f!$vR\u{2}! v\u{1b})!(|0-!Jw{\u{1b}! v\u{d}6$<{!H%s!M\u{12}O!6vLJ!2x\u{1f}a4!O#M!L$F$H!D!E&C!\
        @!J\"6!4!M!M#E\"3$H!z!L$t\u{1b}?\"2w4wK3!Jv\u{9}8!(z .\" I#xhd!*yG\u{4}6 R!H!R!u!S!S\"S!R!M!L&O#Q\"q!K!R\"N!F\"\
        r!P\"E'L#K\u{5}r\" J>xBz$(w'>-A*yG\u{a}-!7#E\"A!F!F$D\"B%8\"u$D#H)5%F5%!<wy,!Gv\u{15}`\"4w7Dl'!$yb`!$vO\u{17}\"\
         H)}\u{7}Y!*v\u{e}\u{19}!2=yz#*E3G'xa\u{16}!)E.l! um\u{b}$ D4w+F(C\u{0}\u{7f}!@vG\u{e}\"?>,=C3!>xP,!=Its\"$EF<o\
        n! tV{! }\"S!)x}G? S\"E!C!H!F!I!K!A!D!C!A\"A!G!I\"P!u!;!J!9!6!6\"4$t!B!E#E!w!;!A%E!F.\u{f}< R!K!K!E\"o!s!P!r\"R\
        \"U!z!I!T#I#=!K\"N!R!M!V\"O#>!K!N%M!A!<!V/@!<v02\" }\"C(3!?z}D\"2u*s\u{c}[! vJv1!K!J!L\"G!K!I!?!B!M%M\"M!?%I&O)\
        ?$M!O^\u{1b}!&x>;!Juq5!>u\u{1a}N1 R!t!\u{b}\"P+r%w&G\"Q!N\"Q!E!>!E&K!>!Q!I\u{15} !%v\u{14}\u{d}! GG*!!u\u{3}\u{0}\
        !=Gc\u{3}\"!t<K'\u{15}!9B&\u{6}' ?\"B#w\"u#x(:+<\u{19}J!ED>5$ t&I#EB:K\u{15}!ExY#!Dy\u{4}M! w;;)\"D%D#@\";#C\">\
        !u&9&@:>< R\"M!H\"J#A!B!H!F!I!A\"C!I!A!C!J!w!@!J!A\"I!0\"O\"G!t%F\"N$z!v1V8!H!L!F!C!K!L\"E!E!O!K\"L!<\"@!D\"7%G\
        %u!O\"1!8#C\"I$z!yz1!5t\u{14}\u{7}$\"J)s'G+IWz!<|\u{8}$! ~\"F!(xk -$=$@\"M!=!;(z%6#v!>!u!;+8!D@\u{13}!JwU\u{1b}\
        !6u3\u{1d}!-w(P!4D?\u{4}!=wY\u{7f}!Kxs@!9sri+ N$<%x!?\"H#:\"<!B\"='H/It(\" @=y\u{13}U!Jsv;!KviN!,wZz!8v<}! |ad!\
        ?x\u{e}\u{6}!4xT3\" H;w'\u{d}&\"x\";\"x\";#8@DO5('H#E*D(D!I(w\"H#N8U%%A!~#CAH!6i\u{10}! y\u{16}5! I4\u{17}!5wp*\
        !1t&\u{17}!Jy\u{19}\u{8}8 R!T\"D!r!w!C%O!K!J!P\"M!A#r!<!J!F!H#M#M\"*!G\"K\"Q!D\u{10}I!,xqh!&Iy\u{7f}\"6v\"w057 \
        P!w!r#@!D!@!K\"D\"C!4$C#L\"4!2!x!A\"D!A!K$u#I#C#E~;!4xxu!2zj<!=tQ\u{0}!ExF\u{8}!!u,P!9u\u{e}\u{14}\"=x-@Q>!=CMp\
        !5uet!JJ3)!.yy\u{11}#8G$s!FAJ!Fy\u{13}C!JA\u{12}G! w\u{14}j!>|\u{11}0%\"K!G\"H&I0J;|!9r\u{1}\u{9}! z+O! vU-!KE.\
        \u{17}\"2t+IL\u{16}$$=8?*x!@Pt!9w;7! {\u{1f}i!EqAQ%(y\"D\"C&B9t_9!?tdI!/v>\\!4x\u{6}2% M(F#y)H)IZ\u{1d}!*~{J%2F\
        \"I(C*v$A~\u{e}!,yM^!3un3#/I#E)HV4!$yYZ!*wl5+%B!B#B%>#D'<!=#A!J'x&@?}= {!8\"J!:!7!8!7!z!5!8!:!6!6!6!6\"3!t!3!2$\
        5!5#6\"5#:$:!1!5#0!/|/\"J<!@2@!4w_^#4E3z$F_>\"<t/EAa!4z\"_!<{uO&(@!C#@0<\":,B\u{1d}[!*uMO!$wa\u{16}\"+}@A\u{11}\
        ~\" I\"yi?!7w\u{b}a#'E6I.ukj* =\">\">!>!?!s(u,@\"@.HuK\",v?<ja% J*D(<-y,E! $&@!?%8,:x~!)D=(!4v]\u{14}!*zbM! tH7\
        #$>+?-yY\u{5}#'z-A!sc^* R\"J#D\"F)D!F!I!I*x(LAC!<uP\u{d}!KF\u{1f}&)\"=0>\"L\"I'H!@'v%K!KYF! @>A$ F(y(u;=\u{f}x!\
        (xj\u{1e}!Jufm!4x$.!5t:(\"=t.u;o*%F&w!D!z\"H\"C!J&G$A(I\u{4}G!<tb|!KF 0\" F:y@4!1ur\u{6}\"Gx$C\u{0}SD S\"M!O!T!\
        A!B!C!G!?!R!K!B!E!<!M!G!N!P!=!<\"E!Q\"s!w!N\"s!x!{!;!I#K\"I\"K!C!M!SY\u{17}\" F\"|\u{10}~\"4G's\u{d}\"&&I!t-z'C\
        !B!>=A!/?%$!'E\u{17}3\"Jv!FH\u{4}! ~)\u{0}!Ex&p\" I->Rn\" J*s~b!$w]D!4D^\u{7f}! to\u{12}!,unZ! v$r!4w)O%!:1@&;!\
        J&w=\u{11}7%E!C!8!P#8\"H\"8\"7!B\">\"8!6\"K\"<!r!I!7%H!K!N\"t#K!=L\u{4}!It:\u{f}'1@!>*u!J!K)>#<q&!){\u{15}\u{e}\
        !=z\u{10}Z!<t\u{13}\u{7f}!<xd\u{e}!4u1Z! w\\E!4A\u{1e}b8#M!s!A!F!E!O!M!N\"L#Q$u\"E\"G$J!F!M!=!s#J\"u!t\">#P!O%u\
        !=F&\u{12}!4x\u{1}#\"<A/u$E!-vN?!(x>d!<{a\u{a}!>yP\u{11}\" KKI\u{5}!#<@.s!I,\u{1b}\"<y+Ha\u{7f}\" w=t-v!$v#P* H\
        !9$A\"s2I\"C!8!G!>,F(c(!7#E%J!M&C\"J\"G3DDC* N!7#C%{!J#<\"@\"@&8\"67g!Ku\u{19}D!7w*\u{8}!<zMQ\" L=zc\u{14}!=u\u{19}\
        \u{4}!<w<*\" A=~s># L*F3z\"\u{c}!5I\u{7f}X\"4w7D@V! xG\u{2}. J!6!x\"A$H$;#@\"C#J(B!L'B!;&M\u{d}5\"<>/F~\u{1c}0#\
        I!L!H\";!=!G$@!8!;\"4#N$6%G#6%F\"P5\u{a}\"$H0K44\" s4C\u{2}E!KB!\u{4}! F\u{7}\u{18}!$vU1!Ju\u{c})!4w\u{7f}\u{d}\
        / A!?!L\"I%w!t\"\u{1}!:$C!6'9#;!6!D,<#J# s!u=In(# K0@+?BH\" H=y!O!KA;}) L'z#I$z!?)D#I/@!9]\u{17}&1z(>$K!;!?,9\u{10}\
        \u{b}!4zs{!(v1\u{f}!Gyv3! {>\u{1e}!8w{\u{13}!Ju\u{1f}=*\"G#G\"H\"G#E\"I!@)5&D)C7:!4Dh6!Gw\u{17}-B S!I!@!B!L!L\"\
        Q!D!I!I!F!J\"J\"J!w!J!C\"I!E!O!N!O!M\"M!O!F!J!K!E#I!G!K!P!K\u{3}I!@uw\u{11})1I!w\"I#;!9#H!I#G(@7@!?zF\u{8}!JEq-\
        \"4|7Ht0!Jt]r!)E\\g% K1?*>\"H-:\u{a}T!A|m'!:www!=xSM4!p%J!N\"H#H!I\"S!K\"N\"L!-\"M!F\"-\"P\"I\"u$M\">!F){!,v^E!\
        @u-;\")zB@9(!KFhA!>y2\u{a}!<t/4!<yI1!$}\u{7f}3!1us!!8u\u{6}s$%J\"I(A,J\u{1}P!KI\u{0}\u{15}\"$M5Jx?1!:#C\"L!K\"E\
        !D\"K!B#4!F$|#I#C!O$5\"A$G]4! v/\u{1c}! v\u{10}|!<ux2!:tQB!Kw%\u{1d}($D!y!B!G\"E(J*F/<\u{e}-/ \u{1}\"G!J$K#\u{4}\
        %N%q!A#K$N!v\"R%P#L$P>H\"9@2<mG- R\"K!B#H\"H)G!M%D$F#C&u!1\"GSC#:x0<!>\u{12}B\"=D!v}e!$w6|4 P\"I!B\"L#@\"J!F!N!\
        B!Q\"J\"J$q&p!T#G!E#H!L#?\u{8}M!:y^w\"(x,BFD!*z#\u{1a})$@!D(;&F%8!v$E't'Hf&!?vH\u{18}!9voD!%x0`!)z5'!/v4\u{19}\"\
         E$w;3$ s$@0@3B'4+ S*O!J!M&L\"P#F$v\"O!J&H#k\" J=v6\u{16}$ s<D\"s-;\"Z! wz.\"*L3P\u{13}\\,!9\"L)B%?'6!8\"B!8!t\"\
        ;(9$>k?!FwOp'\"J%A#9!?)9)B\"v|\u{1}!KEX\u{15}'$F!E!B%>,7/3$v<_%/=%?\"w/8&MHK!'xrU!<vT}!<y+B\"7z3?\u{11}I#<J.t!u\
        v.! E\u{1b}+!%ygo!)vv\"\"4w7?\u{5}\u{e}!GxSi!-w\u{1f}g!Fy\u{d}\u{18}!!zi6# N+x2J=\u{a}1 L!D\">!D!D!F\"=!u!G\"?!\
        G!?&s)J'H!w!08c!Jug,!$F%m! C^\u{7}!9wHg(\"=0>$I'H!@'v%K!KU[\" J=v1,!Fw\u{c}L!E~\u{1f}^!@EC,$1@'y-@%y\u{13}|!?v~\
        \u{1e}, O!@\"H\"C!E!y!;$=\">$G+H\"BN\u{11}1!M!L#B!L!K!A!H!N%O\"J!E!8$I%K!L\"J'D\u{1f}?!<w&\u{c}!2v\u{7}L\";D\"x\
        LB!JuYp\"<D+w'\u{13}!$u\u{7f}\u{13}!Jy\u{b}\u{7}.#=$@!;#8#>#>#C$=#B!u!K'?!<%NTd!(yj\u{0}5 Q\"O!N\"E!I!K!L\"J\"L\
        !L!K!N!D!N!M!G(I&M#K&P!H|l%)C&H%K$7&D\u{1a}`!&zV2!<u_g#9=$J\"<&@!<trE!?uNi!?Bc\u{1e}\"<y!xtG!=vtk!:w7_!.z,\u{14}\
        !Ju5V$<E!I!E)AZS!+x\u{a},! y\\q!Ex\u{c}x$ u'D-@*D'x4!N\"M!O!F\"G\"D!K!B\"@#J!F$?!/!J!H!G\"K$w%M\"I)\u{1}!EsZJ'!\
        >!H+H$K!K)I)>g~.!G!r#K#K!I!L%L\"L#D#E%M)3\"@#I3\u{19}! ?zL!)}hc% M#t+A&C-HGj!<yDi, r#H!G!J#H!G\"H!F(F(H\"F!D.5!\
        +wRU\" D=yZ|!\"v\u{4}j! ~.F!8z3P( B*I'>&8\"9\"@!@!=\\(! v`E!)z\u{4}:% B(y\"w@u!AD_1 M#@!F!G!H\"=!E!H$A#D#=#E$C!\
        A!\u{0}-2!J4\u{3}*$J#I#J(O%6\"E#L#8(4$JoK)#F#F!J#I#9&=*G!<&;\u{2}:!&M\u{11}P!Kv\u{6}K!=y=8\" u>H\u{d}\u{11}5 P!\
        G$J!|#A\";!E!;!7&H!D!K\"M!-#N\"K!.\"w$E%H!q\u{15}\u{1}!=ygt!K?\"W!=@/L9 t\"M\"F!t!A!\u{7f}!C!H!A!A!F!K!D!H!?!C#\
        R$O#M!N\"K!O\"I#L'Q5\u{9}!3xh\u{c}#?C+B!?X[! {~}\"GJ#vQ4!K<3\u{1}!1t+a& p*F#@$J!H\"Hi+!Dx-\u{16}!<xU\u{12}\" u%\
        G%!%!\u{7f}&C4D\"F\"?4\u{15}!=EBS?!N!N!N!T!M!S!L!S!S\"P!R!P#L\"R!P\"N!P\"R\"L\"S!T!T!R!N!I#Q!R\"R\"K!Q!S__!&}z1\
        \" w=I~Q$1C#D*A)<()!#y\u{13}\u{3}!(|\\\u{1d}!+u\\i!#vm$$4B(u!=.>\u{18}I($?!C&I#{*<$C\"D'vDx!4>SM+ O\"F\"x\"G#G\"\
        D.9&G%H\"<!zer!3z,\u{e}!9u%*!4x\u{8}n* x\"C!z$;\":!9'9(912!5J\u{14}\"$yGC\u{1b}E!4x\u{4}\u{d}!?ujT# K=p!C7\u{19}\
        4%D!K!?!C!H!K!F#?!F\";#M#L!J#<!t!L'I#O#L!A\\M+ P!9\"K*>!D\"F\"D\"H#:$F/Qy=!<vM+!#C=h! {\u{1d}\u{10}\"4@)B8*6$H!\
        G!E!J!L!M!L!M!K#M!K\"N!L!D!@!J!L(u%u!;%L!K\u{f}n!KIJ$%1E#C%5#B+7ox!4y&\u{8}!Gv\u{18}8!=v\u{14}\u{1a}!Jt%\u{1d}!\
        7wfI!9w9i\"$x)?K\u{3}!<u\u{15} ,&@\"D!>\"A\"?\";$y!J%F#J#5%;\u{18}\u{1b}%+:$?#>*@/?l0!9u;/!:xe\u{19}& u$B+C.E-9\
        !8\u{16}\u{c}!*v4\u{0}\" FJDKV!<y^E#6;&y+Ih !9w x!Fy\u{12}`- K&A\"D!<\";$;\"C!@&5!7#y!K(>/L/!7\"<\"A!A\"?!@!F!:\
        &<!J$;#7&M%x'>Y\u{10}\"Gt$LEH!#u;x/!;#G#F!F!B!K\"I\"B!K\"G$B#M&H&G#wcn\"Jx!FRU!=u]F!4v\u{16}~8#M\"@!O!N!H$I#A!E\
        !E#T!G!&!O!v\"/\"M\"I\")!>!w!J!Q!5\"L\u{19}V\"!v1BM\u{1}!2u\u{3}B!4{\\\u{5}!FtXV, O#G\"M#E%>!G#C#L$L$J!K\"I?=! \
        y4<!*v(C!*F$^!=@\u{f}%!Gx/C!&y\u{1}\u{11}# r=C!Lfw!)EN6\" M=KX\u{4}- :\";!@!<\"@!v#q#<'v#>$>!=/7r$! y\u{6}f$ r\"\
        v2A)DO~\"9w#LW*$&@.D2w$C\u{2}_\"8x2Bc\u{17}!J{bJ( J&J!t+=\"L'F\"A.<b\u{1e}$%I\"I*J*F~\u{10}!@t^l!@vA%0$G\"D!?!@\
        \"A!B!<!:'x&u\"?!A!>)y#;!F6C!&w@%!=H,A5!E%J!J$;\"=!E!I!O!G!J\"o%B!.!N!K#I!-$G!N!M%qIM!?tu)! uF}!4uj\u{4}! FUm!J\
        vmp!(uX ! w3E!+xC\u{1a}\" J=x\\\u{6}!6x\u{10}.!*v`=!<t-\u{7f}# A/@#@j\u{1d}!4v.S!4u*\u{14}!*wbf!J@XN\" {*F\u{10}\
        +\"4z6;JT$$t+=%D(@;u!*t5\u{1c}!${2)! w\u{13}p!=E\u{1}g# J!}J<>\u{6}+!9(E!K(<'=\"C!u!P\"w+O!L\u{11}E! |3\u{1c}!?\
        v\u{1};!JwvR'!<&E,x!=(C*E!>[i!KCdo\"*A(A;P0 L\"J\"F#F!B!B!L\"A!=&w!H%H#L(D!u&tje!=BgD!8x\u{16}\u{9}!)Dp1\" MJF=\
        P\"\"z;Ewg!9z[E!=E:*# H'{6J|[! Gf$!4x1g! F\u{19}\u{1b}! E\u{1a}\u{18}!.x\"\u{3}!&~}g!J=Zn!\"w3l!4E\u{c}X!-ySI% \
        K$C0v+G%D~,!$v<x!J9Cd,\"v#H!\u{1}\"9$:!>\"H%H'F!@!H-66b\"Jv!>`\u{5}!*GS4' K#A6y$>\">'>$=\u{10}8+'L&?'t\"4!6\"H\"\
        F!G!K\"w(EKs!,J9,!,x8/! y/G!,y\u{1e}x!D{5\u{1d}# E#u0v0W\" r)u\u{13}D\"+u!Ex4!KGlR!Gtl\\/ O*H\"F!E\"v\"I!F&G$I!\
        C!x!N'6!L#G1z\" G=Hw%\" \u{1}=?g@\"Dv#FGi\" G*vj8& H1D&s\"s\"G\"H-:*\"?#B$;\"=!C!9,E$L\"F,LU\"#'L*K:JhY!=>\u{5}\
        |( s!?3I%E#=#:(6#wD}!8u3C,&C(<$A!F#:!;!:%F!B!=(u#x2C# }2B+Av\u{14}\"<u#w#\u{a}#2y*}!<\u{5}\u{3}#4D%>$L\u{3}l!,=\
        \u{9}\u{9}!-~\u{19}1!G{RU!7s\u{1b}\u{15}!*y{1!<u*2\"3z!D1A!%w\u{1e}y$'C#H2=!E\u{1e}y\"Jy!Gx^!8uas% G$</y*H.JH-!\
        !v\u{9}\u{10}!Ju\u{7}{#4B2w$=nL!FyBN!K</>!1t\u{1e})!=vlU(\"E29)?!9!}(8#8!E#s!=v\u{5})-$E'D!J!E!D!>\"F#D%J\"D\"O\
        !y&4]?\"*J%H\u{11}R,%<!D!:!9&H#=\";$G!B!6&H(3M\u{1e}!>ylg!.wRv\" u)E\u{12}(%$?!w/>$<2<\u{e}\\\" ?*x/7!%u:\u{1}0\
         Q$O#P\"N!L#K'O!M!L!N$G\"Q\"J%L!C%M\u{8}W!*x)Q!Jua4!<uZw!Dwq\u{17}!&v\u{17}b\"D4&E^\u{1a}\" I2v<\u{16}!1ub\u{1}\
        - :\";!@!<\"@!v#q#<'v#>$>!=/7|D\"?w)tx\u{13}( z'D#@'B!B\"E'w#F\u{1d}L%7B!C!E#D#uWb# v$B)@,F!>y|v!KtVV\"/v6I7p!4\
        z4b!4|&,\"$H0CV'2%@\"F\"D!E!D!D!<\"E%C!C\"x!@!9#|!D\"w(:#:U=! v\u{8}\u{d}!%y\u{1e}l! rqW! wF8!!uZ'\" C9? F!<Gn8\
        $.x&w)F.D\u{1}P\" C2y^\u{14}$ K\"F'{4GOP+$C$C!C#@\"z#E+A(@!<\"B#u'\u{9}!?vH \"*C(w\u{0}x!4y\u{d}_% J*v1E\"{-B3\\\
        $4@%5#C+8\u{3}\u{1}!5u\u{12}&!8u\u{7}\u{12}! x\u{19}@\"2D9G*z\"4v7:%\u{9}!Ex\u{7}D\"\"C:B)\u{1e}# J;?\"?\u{3}T!\
        !v`Y\"?F,v^\u{12}!*u7}!Ju'\u{1e}!8v':!JA0?! x\u{b}?\" v=I]\u{1f}! G-u!?H\u{8}\u{b}!=vD$\" F?{WR! y\u{c}|!Kr\u{1b}\
        o$\"G-E*1&9j_!?u\u{1a}\"(\"J%F#D%C,H!w.C!L)\u{16}#!}!DI;K\u{1f}!?tQa) J%C!z!y&>\"A%w'L!<W;)$G#?#B*x(@!B*y#;!F3\u{16}\
        !KxT\\!#|_^& q\"J7L.D#B!AK\u{1e}\" F&|;t!Jt{l! z{7\"Gz$A\u{8}a!*vp4. K\"=\"v%s!o(7\"J%6\">!>#9%K&6!2}g6 I!8!D!M\
        \"M!r!M!q\"I\"D!H$@!K!x$1!2$D!>!?)6#6!J-<!<@6:, U!:!\u{1}'F!L'H#K$I$E!N\"@+8W\u{2}\" LKJ$E$4C(r!C.=s,\" J=vK\u{5}\
        > K!K!N\"I!E!D!H!B!D!K!B!O\"E!r!H!G!G\"K!o!v!u!r!F\"H!R!G!C!p\"G%LsC\" |2B\\x\"<x#v\u{c}D!@w/\u{1c}!6wuH! x\u{1d}\
        a9$C!F\"I!z!=!L!5\";!=!8\"@#A\"6\"D#K!|!J\"4#\u{0}!E!6!6!I!2$L_\u{1c}! {\u{16}S!KG\u{14}0!<t\\\u{d})\"N\"N\"N,L\
        \"N%3,O%C!3\u{c}2. s!J#H&H\"G!L!D\"F!G#J%C#F\"G)J\u{11}!!<?/?!,x\u{1}g\" F2~2\u{2}\" v9A3p!4xz5$ G'A-A){<\u{17}\
        !,tL;!\"w\u{4}P!2spF''K#K.G#G\"G*s$O\u{13}O!5t-I##H6w2A\u{9}\u{2}!4t}\u{18}! z$\u{e}0#D\"H#G\"H%H\"H$B$9\"I!t\"\
        v!u&5\"H#C!.\u{5}`)!z\"C\"D#D#>!@#B#F87v\u{1}#3E!H63@k, L#?$?!:)>#H'E!E!K):!@$E4]!Juy>$$w3<!@$A\u{13}_\"8F'uW)!\
        <HXI!/B\u{16}+!<uD&\" \u{0}*@Z.!$}xG'$G#G#E(D\"s%J1JO(!Js}q!(|zx#!~3=,x1\u{8}!-uu?%'E#{\"<(3'F:N!Kw\u{7}\u{0}\"\
        \"w;BIX! v\u{e} !4{\u{17}5!5y[g!Jy\u{e}\u{d}\"/E6x80!'x\u{1a}\u{1}\".v3z^g' t=@(B\"?!w\"B!@X\u{1e}0 O\"F!I!K*=#\
        I$F!D!P!L!L!1\"I$/$A&t[^( I'L#K'I!I*F!B!E\u{1f}D!<y\u{4}U6$F!B!C!F!I\"H!H!K#N%G!D!H!I!L$H\"I!x!3%4\"J#E!CU\u{13}\
        !1w\u{b}3!9w\u{6}Y' r\"?%C\"{#>0F.G\u{13}}!#zEp##x/E9=\u{18}t!7uM\u{1f}\" t=D1x# N,w>v}J!4u,\u{1f}!4|\u{7f}w!Ju\
        P6\"J;!=X`!1v\u{11}\u{d}! u\u{16}7\"GJ!t\u{b}u%/>\"t+K!J!=>:!=u\u{13}\u{13}! w%Y!1uw\u{3}\" B?yl%!Jx\u{1c}r; W!\
        R!P!E\"G!q!s!G\"R\"K\"L!O!K!N\"M!P#F#H#U!F\"L!J#O!R\"N\"L\"i;8!Jx\"\u{7}! v\u{10}@!JuxN$9<#B!I!G9$!J|^\u{f}!JuR\
        \u{9}!4v{$!,J\u{4}H!?tL]&\"z!>&A!<.9$As^!/v5=!JA.S!4uq\u{16}$ B\"z*<0BB\u{4},#;#?\"F\"J%F!:!J!F&7#L,J$N\u{d},!9\
        u^y!<u\u{f}\u{1a}!4?(z) B\"w$=#|!F$;!;%x'B\u{f}8!5y\u{3}\u{12}!5ul_\" I2u\u{11}z\"<y/A\u{b}I& I,D(?(v!x.?\u{9}F\
        !KE3U!!uk\u{14}($A!D!=\":!?!B!>%\u{d}\"m!6x\u{3}%!JyVu!$ui<0\"w\"J!H#E\"C\"K\"A!E\"J#I\"4\"K%I!H'F\"t92!JvoT\"J\
        x!K\u{9}j> R!M\"J!N!H#G#J!C!H!N\"M!J!H\"K!M!\u{0}#r!G#Y!Q!G!E!<\"I!u\"L!O!B\"u!sP_-%H#I#J\"H$@!H$r\":#M!L#@(F#L\
        KS!8vi@!<t\u{3}o\"4C#x$T\" A4y\u{0}s# B4?7>==!Fywo!@x`.\" GJv+7!,w92!>xt\u{19}!=vwS\"7w4u?\u{3}!4}s[!7t\u{14}9\"\
        ,u(Ch<!Jwtl!'z)\u{3}!Du+\u{9}\" {=<QU',;#@\":#5$9.8!;{~\"){B9-\u{6}!<t*7!$uI\\&&H#A)I59#I!I!\u{f}!=w2z!/uM\u{13}\
        %;C!\u{1}!;%{)F\u{6}g!9tr^! vU9#/I$C!ytU!%yE\u{1e}!=w~u!:uK4!(}@r!Jyj&!GzRB\"2D-v\u{d}\u{1f}!Aua\u{16}!=ui:7 s!\
        :!q!H!A!B!B!>\"H!F!:!8\"E$u#<&I!B\"=';!;!:#;!5PP!4v\u{2}A!<vY\u{1e}!<z\u{1a}@\"$A5?y\u{12}!(w]k\" t<D\u{5}\u{14}\
        !$yla!Jv}W!*D`\"'(w,@$=!<$I-=!</=!Jzn2%;A!\u{7f}!K%{)HX0!4xhM# M\"G&vN\u{1d}!Kvc)$9:#D+z#:\u{13}B!KBtf$!8(>+C3D\
        P1$ w4H*D,yRc!:zq\u{1d}!Ju%\u{5}2 ?!G!J!A!<\"A$u#<$A!6\"t\"s!8\"9\"@!;!>'J\u{d}f!4}B\u{1d}#2H&=3u^k*!:#D,?!D!E\"\
        t#>\"7$J\"=\u{b}:!EFi8!Gw\u{0}\u{1e}!Gx@|!4u\u{f}C! Fw\u{2}!.wvc!/xg@#9w#A/?gD!/u72!Jzf\u{c}!KEg9!8xX9!=uN(+)C$\
        C!@!I\"G#O#8\"F#P#=(7j\u{5}!EF'U!#I\"\u{7f}!Ju2\u{7f}!-u8\u{1c}!KD&h!*vf'1#t#K!R!Q!N#G$F\"B!I!F#K!K%M)F!B#:!>-\u{b}\
        (*v$<!8%8%w$H\"?&u\u{1d}`!$uo\u{1c}6!J\"O$P!N#O!G!P$N!G$G!C!I#L!J!Q!Q\"5!4$G!?!G#HP\u{16}#%r\"H6E<f!J8\u{1c}n!J\
        u]`!%t D!!xR`!?t0F\"?u+I\u{1}%#8v/?$H'r&!<*v)I$9!v&6\u{18}.!@z\u{7}<&-;$;(6!t\"J!I;y!=z.r! x\u{c}<) M$F\"G!J%F(\
        L'I#E,B\u{7f};#\"u2D+E\u{1b}8\"Ex&FP;& K&G!E#D&{+z\u{3}u!4?\u{12}h\"4C6u\u{16}1\"/B.Aat!4z\u{1c}Y!4<P\u{1b}\"4x\
        7I\u{8}(!Jz\u{d}N!*u%6\" C(w\u{14}K!KF#&!4v%\u{0}# I!BI9U1!=G\u{a}|! w\u{f}e!?I\u{1}i! y6Y!<yLM!&u\u{10}J9 K!7!\
        G!?!N\"I$M#E!L!K!H!M\"E!H#N\"n\"L!o!M!D$E!s#6$J!M{*$ K%I*y;G\u{b}'\"97%>p\u{3}!4Dk\u{12}$,I(K'<!H\\\u{18}!<yu\u{9}\
        !*v9W1#;#;#I!M\"E!:\"5\"E!;\">#u$@!N*8\"D\"O!1\u{17}t\"<x\"G\u{a}\u{2}!KC\u{e}\\!!t\u{0}:& J27%>$B#7-MS\u{1}!Jw\
        ()! Ij\u{d}!#J\u{1b}>!EtUJ!!xXM!=vkt!4}U@@ Q!O!Q!J!N\"D\"Q!K!P\"K!H!N!Q!H\"t!B!A!K!5!G\"r\"J!L!o!J$M!q!M\"?!L#R\
        !KL\u{13}&*C\"B+t!;$z.7!.!<sr\u{5}!:y.X#\"C0t+MO\u{8}!Fum\u{1e}!Jt\\^!$y\u{7}\u{13}! r(1!<vlP!%q\u{0}G!&}8C!*v,\
        \u{15}!4uOt\" IKH\u{6} !(x'@\"/v6IY\"!=yp\u{18}( I!w!G5=%K\"v'A&:I\u{0}!@tgY! yW\u{19}) >(s\";!=$u\"8(=\"E\"Eet\
        !,t\u{d}52!G\"F\"G!J!M&G!C!P$2!K\"G\"K%R!H!G#z(H!JZ\u{1d}!Ev\u{8},&#H$J*A,N!H,L|f!>u\u{1a}R!<vJ[!8r99-%E%G!?\"<\
        \"E\"F&u!B!6#G\"D)w#H=a2 M!F\"E!D!A!M!F!L!u\"u\"@!B!='2'O\"B%K'vz!!J?Ed!KJ\u{18}t# G/v%u+k( u)?!=\"I(=*t)A$;\u{1a}\
        ,% M*B#@%A5D\u{15}^!$x\u{0}*!JtjA\" ~?Bf\u{3}/#K\"A$J!I#<!@!J!>'?\"G#t!O\"D%7#@\u{16}\u{2}\"Fw$@\u{7f}\u{7}\" u\
        <AM>!9s\u{19}Q! wpr\" H=xuX\".|&By^# L<t+:4l!4v9*\"Fw$@};! Cm\u{17}!9v[*\" I2u\u{1c}\\*$?'>!B#D#K$7'H\"7+J!p>\u{7}\
        #!>!J;ry!!#rF\u{12}!KJ\u{17}C\" y1ENk!?w\u{16}4!)ws\u{a}\" w=G,G#$C0E)D1_!JvNs! C\u{16}~#$G0z7>u\u{1a}!?uif!.v^\
        eA P!0\"A!r\"t!H!u!u!K\"M!8!A!9!\u{8}!B!N!0!F!6!E!4!.!,\"F!>!G\"6%D!2!0!8#?!J@\u{e}! J5\u{12}- J&B$>%8\"?#>!}\"\
        ?!:#C$:(s$D\u{9}C!5xNa!9Hz$#5v)H-?BO!=u\u{d}$\" y(GA\u{1}.!<$F!\u{7f}!y!<!A\"5!8!H!@&B'F\"I-1R\u{9}!4y\u{2}Y!<u\
        \u{5}r!(wX*!)x\u{13},!Jw;\u{18}*#K#I\"E!:%5#9!H$7(@'8h\u{6}!4{\u{c}y#!;1E$A[!!Fx^,#%B!s!=Fs#*@2?.xT9!6v@g!Jx\u{13}\
        x!:wFk\" |=G\u{1d}7!,v)3!6x\u{14}'!Aw\u{b}h! s\u{10}#\" H=yD|!9tW=\"Gt$Io:!<v/,1 N$O*M$O!C!L\"0#L#u!R!u!7%C\"M!\
        P#K!Ir\u{c}!>vPz&!F%K1B$J!L\"L\u{4}x!K?Q[!JH;;* @#v\"B\"@#F'J\"v+N,:!M?[\"=y.?r:!*x\u{3}X!A|m?!<t:\"!KE\u{1c}d\"\
        4v7D0\u{6}!){~(\"+w2?fD!KM3A!=EG\u{15}!,v^-&$z%A)C\"I(C.;#f\"&y&DC.!*v}z!&x{)!<tu2!(uWP*)=#D!:$;#u%5&<&6!5!>\u{19}\
        \u{d}!?u\u{15}'!.xda!=x,l!8zPx!-yx\u{e}!#~eU/#v!F!H!H!O!H!J!D\"G#7!8$H't!M\"J=y! K]Z!4EJA!<v\u{f}6!4tKh!)u\u{15}\
        h#2G)t\"J:<!!wc'!4uV\u{16}, P#D#D$H\"F#H\"B#G#@%E!{\">*=!Dw|R!,\u{7f}/\u{11}!<BQ{' L*G%G\"C#G(?!}\u{5}O\"+{2I4E\
        \"==\"yn\u{7f}'$u#C&>'B(u\"C,>,\u{14}!J;v\u{e}5\"I!P!Q#P!L#K!L!R!N\"E!t!I!I(C\"O!P&I!R!L$P!HA\u{c}!GFSd!%t,{##}\
        '=ADoZ!4EOy!K;gG!?w/\u{1d}!4w\u{18}D!8y\\C# y,D3y\u{a}Q!){\u{b}\u{a}'$F&D-=%I\"@)w#=Vc!4v^\u{5}\" z=D\u{17}n\" \
        D'{:\u{9}!Ju#\u{1}$%E$=$<%CIx!JH\u{c}w\"Jt!Bff!<y,?! xma\" D$}\u{13}`!JvqW!Fw\u{16}\u{1e},!~#J#I\"C!G!E$B%@%J\"\
        N)5&E&\u{b}!Kv\u{17}Z!<|J\u{e}!=yN\\!2Pe\u{1a}#.@*=3:y\u{14})\"?$y$C$G!t)<%=-9!8$s\"GC$=\u{2}\"\" sDwM\u{4}!J|Y\
        \\!=v&\u{5},!;$t%L\"D%I!D\"F)I\"F'9!M#L\u{15})!)F<\u{17}!<s>^!4x\u{16}\u{b}!>@\u{16}\u{7f}!4z\u{6}\\!=rm{-!J%J!\
        I!M!F\"D&t\"F(K!N!O!B!F*X!@z \u{3}!EG4~- v%D#F$=!F\"G'@\"B!@#t!G*<$<r\u{7f}!!:A:\"<u#uat!<uLE%+w1F!A!D-9g.!Es- \
        !/vl\u{8}2 ?\"D!9\"z!<'6!t!q!;!=\":!x#;$G!?!6*:$qvz!)y0^!*vS1!Et\u{1}:!!z`{5 r$R\"R#K$J!L$E!M!K$A!6\"r\"G!O!x!I\
        $H!S\"H#2!8\u{14}W!=EZu!4zlZ!-y\\c# z-u'F\u{6}\u{7}#*E3G'xH\u{9}&(t$C#G#F)G/KG\u{19}$)v'C$J0F\u{12}F!#t\u{9}'&!\
        I1H\"G%8,6%8\u{12}L\" H<wn-\"#yG@U_!!u1{!8sK{#:x0:!=\u{1d}t!7w\u{0}1! u\u{8}\u{1a}% D1G%w)?&=N@\" A!zp\\!9u``(!\
        <$F$D.@%A*9!F#u.@*&I'>$H%3#E\"H\"L\"{(D#I3q!0t\u{a}\u{0}! J\u{8};! C\u{f}R!!u\u{1f}U!(x'|%!?(~!K%B%Le=!.x!\u{10}\
        !Fz\u{1a}X% I<D!t\"w(?\u{d}y!#Gpm#1G+H\"~\u{d}\"!'v\"\u{13}0 M!7$F!v\"H\"D#B%I&F!G#G!I!I!4'x%pwd+ P!H!K\"L'J$I!\
        I'G!K!F\"v\u{14}n+ I#t%>\"7!8\"P$9\"t$<%?/I\u{14}j! wkZ! H\u{18}C!=B\u{1a}\u{1a}$ G!x#G0y9\u{12}$4@%5#C+8.\u{6}\
        \"*?3v\u{e}&\"6w5?\u{1e}k! y/H!Du\u{19}2!<us_!GIIL!,x!O$<x#t+A!D\u{1f}s!<vd[!ED}}!!t\u{c}~\" F=| _> R#F!L\"P!L!\
        F!F!K!J!A!>!L\"J$I!F!P!I\"q!.\"S!v#/!A!F!~!J!Q$>!P!R&;#/G/G!>bP! Ioe!'xc0\"'u6JD\\! @al!(w\u{11}#!<w` 3#N!H\"J!\
        M%K!K!K!L!v#>#G\"S$F!P!P\".!E\"J\"N\\0!JxYB/#D\"H#H\"H%H\"H$B$9\"L!t\"v!u&5\"H#B\u{6}#.\"G!E#F#<!>)9$9\"u\"D#<!\
        u&9%;!J+d!A|<J!<J3\u{6}!%wfV&'D!A)w(D.@#>mN! xj\u{12}.!D!J!>\"J!E\"F'B&?#B!1\"K#r&A'J\u{a}%%*A.}/9#;!=F_! yy\u{3}\
        !?vm_!-tcz( G*B#@\"?-K!y'<#{r|! wM8\"&z.>%J@\"O!=!I!D!I!H!C!E!J!D\"P!E!J!B!M!N\"O#\u{0}!v\"F!E#v\"3!3!w\"B!C!H!\
        H!A\"J!Hxr! C0L\"%J,J\u{17}B!<tF^# B(\u{7f}$?[\u{13}(\"J\"E(A#u$9%:$K+9Y^\"\"t%w~\u{7f}!<tV\u{10}!;xz\u{9}.!F,@\
        !I!8!B\"x%F!2#E#I!I%D!5!?D\u{18}!#yR\u{15}\"$w8CJ(\"=w*C\"\u{1c}!.v6\u{a}) H!w!?-<*;#D)x\"<$:]\u{f}!<wK=!KF\\,/\
        \"@$s!T!?!@!>!:\"8\"@#L\"P\"7\"7#>\"Jw\u{2}#%x3>-tr<''I$=$<\"<!B-F,H\u{5}}!>v\u{d}^! {Qi!Gv\u{b}g$*J#>%C+LSj!Ju\
        ^\"!4w.-!,Dg(!Gt\u{18} !\"v\u{6};,\"C\"C!G\"F!w$F%G'I%t'J#t#J4_!Ks|^!JwL~!=v\u{17}y!GvLx! I*\u{14}+$D#E\"A&@#E\"\
        J!u\"5!6%L'7v-1!>!F\"F#B!I\"O#L#J#v#=#K!0!N\"L!r!E\"3|\"' ?&v&>(B(B!C\"Gll!?u\u{1}W!JuY\u{0}!!w^s!%vUN!!w9q!>z\u{b}\
        r#!x1G\"E\u{13}1!Jt8T!Dvz<1 R#A!F!E$z!E\"I!C$I#@#9!J%N!E&9\"8$A\"k!JvV;!4x\u{d}j&!9&H&@'B%;&=+*!'z\u{12}{!<zz>!\
        <v\u{1c}\u{f}#<w!B->\u{b}\u{2}!7w`J!Dw7\u{0}#F\u{7f}$?!;9j# w??,wt\u{1e}!-u$p% v(I)C#D(F6=!=w\u{15}\u{b}!<wr!!K\
        v.C\" E#y\"\u{d}\" x(u\u{1b}!\")C)Jm@(!;#A&@\"A#C$A!w3BB<!\"z\u{1f}\u{5}!*v4o!*z\u{1f}\\' K#I%B&9&J'A!9V(\" H=z\
        \u{f}U\"9x$E\u{13}n#,w0@/9-1! I=&!<y\u{1}\u{7}&)v)?)B!>!D*=a}!#xm[!4u]\u{13}\"4I6>\u{2}}!){sg!8z+(!)t(>!Gs\u{1}\
        5!<w!\u{2}' K4>\"E!v'@&K'Irb%\"H0F*M#N(yY@!<ux(!.~!m!<t5\u{c}, O!>)G!4$<\"5!6#>#M.4$L!rK\u{14}9 S#K!r!I!p!v!R\"\
        I$J\"L%D!J!G\"M!$#U!t!C\"G\"G!M\"w!M!?#r\u{11}\"$*A*H(C%z'b-\"J\"u!G!G\"N&D#u#M$J$J!N!I!9G/!=v8{!8vSL!9u\u{7}]!\
        JxdE#!u3D7Bo+!JuIE!#yv\u{a}!=yBy!;x^9!.w2I\"4?6:R\u{19}!<usr)#E\"G!B\"A,E$|$@\"=,;le)4M#5!F#F#F&4!H\"N#C\u{1b}v\
        !4uh8\" H2v\u{e}V!-w1\u{7}!JuYu!!vqL!EvM=\" G2{-+!;uk>( p$<$E!E!K%H*;19\u{b}\u{7f}!4Dsh!<v\u{1c}\u{f}!(w\"b+#C!\
        E\"D&z#F,J!w\"A!v+G!IES!GB\u{7f}\u{10}!KD2\u{f}\" J>xN$!?w)^5 Q!6!C!=!E\"L!@\"B\"?!H!B!G$7\"C!9$w\"p!G#?!r$>MM!\
        #x\u{10}~!&|]e*!<%x#C!J\"A&D\"J$=!<%B\u{4}7! y\u{7}v\" H!t\u{18}&5 U\"J\"v!L!s\"D\"H\":!A!D!E\"H!A\"q#5!G!G\"L!\
        O(J'n\u{7f}\"!Kx\u{12}*!E~u\u{7}%'D(D%J$K2Ff4!8z\u{9}h!=xZ\u{10}!Gr#\u{7f}%)B/A'y(C#@m\u{4}!8u4B!=u\u{1a}\u{14}\
        !!uBH&%?!~#B!G@G!6Ym!Eud#!=y\u{16}f'!E&B#:%J$;1?'w\u{16}\u{7f}!EtW\u{3}!2v\u{1e}\u{14}\"#xHywX!4v:J!KA#t!6x5g!>\
        zdw!%vGo\" D't!o!;ui\u{17}\"!BF7x*\" K(zS{!9yFD!%w8X! w\u{b}S! wbq!Jy\u{3}d!$yo-!&|t*\"4C6>X\u{2}! F:T!!vSG!8vX\
        u!<xJ\u{7}!=v|>7!\u{7f}#<#B!?\"H\"<\"=!8!>!H#F#@!:!7\"D!H!F\"?%I!;\"G#9!4Ll! wX\u{1e}!<vz_# LFv%?^a!KCu\u{10}!D\
        t\u{16}\u{4}!)z=\u{3}! vXl( A\"I!\u{2}'>(B*@!C-9AX)(J#w\"@!F#H#K+G(>#J9S4 z\"w'I!O!H#J$D!I!N!<\"7!H!C$F\";%6!9!\
        F$H!C\u{f}\u{10}% w(G,J)L.9),!Ju`2!4y\u{f}_!/v&|\" z;FON\" I=D\u{b}[!KC\u{d}j#4?!v\";\u{13}U0#H!K\"N\"M!F!N%J!B\
        !J\"3%G!I#K!H(E&M/}& B4?%>#H)x&<.}#+E1G\"EJ]#'t-B)H\u{e}\u{0}% I5p\"?%v'v\u{5}N!4v>v# x'F(E\u{12}5&)E!E%I.I!F,I\
        QP! x\u{7f}\u{15}!Es#r! x\u{9}B! G\u{15}k#*x(:*ACP\" u1Iti*#w!D!F\"K#D*F%:#:#<+7/2!<JOz!Kw\u{10}P1#A!G\"I\"C%F!\
        D!D!B!@!I!=\"/!2\"F-K\"y#vR0<#O!N!F!G!G!L#P!M$?!8!(!r!w#L!P!D\"I!0!E!7$E\"t!M!*!?!F\"q!mFY!6wXE'!=3='w\"E*F#F!8\
        F\u{7f}-!I!s#I#L!J!N%L\"L#J#E%L#K&1JU!7u\u{2}\u{11}!<{>\u{13}#7v%>+?8R$#D1K)G-I2Z\"<A.C%%- L$C#G\"F#u\"@$J%5\"3\
        %K&6!6!F#>!\"F\u{e}|!Dw\u{1a}\u{4}/!>%G!B#>!>#A!M%F\":!r!<!<\"D$=(u\u{14}g!)uXP!Jy\u{d}!!-v\u{11}X# E-C>9,0!4zV\
        \u{16}\"<u#wN6!(FwY4#J\"L!H!N\"H\">!@!B!=#=\"C!8\"9\"<#H!v\";'<!;%G@\u{7}!?x7a!Gtt9!=v\u{1c}** |$C#H!F\">(9\"@)\
        K!<!J\u{1c}\"!Ku\u{4},#G?#:!>T\u{1c}!<u+q!J{p6!$u9K! uF]$ t*D#@'H1{!=I\"\u{14}!\"vnw!5yF3!$t\u{1f}($${'F1G.9|\u{16}\
        !?HV \"3>)D4K!Gz\u{13}\u{16}!<u$F!!v\u{7}|\"*B1u$R$ J!v)A*=fd3 L\"J#G!E!H&w\"I#A$v\"B!H\"F!H!@!B!D%y\"A!DIe\"#D\
        8Jm5!<t2x!<vP%!Ju\u{1d}E!E~#R! xiK\" w*AN\u{7}#&C5H0:qQ# E=t!H\\\u{14}! v<\u{19}!;|<'! y#;' u$B'D!@+F&s.A&6!*xx\
        r; M!J!O\"L!H!H!K!D!H!P!E!F\"F#I!J\"O!r!s!v!s!F\"I!N!J!K(J%L__!-H&]!4u6A$2r)@!D/:/+!5vbC- Q!7#N\"H$K#F&E$M&M!D(\
        5$I!OqL!!x&\u{1b}$ @#u$E6v#u\"7G.wxJ\"8G${f`!Gu(A!J<qp!.w]\u{16}\"7x4@KX!<uHG% G#C+<%?(A%>!4wLz!!u\\b2#K!L!P!I%\
        H!B\"G!D!{$M!=\"2!D$E#G%B!D\"KR'%!:!D'>3<#=O\u{d}$&@\"u5A.:nh!FxnA\" D4v7\u{f}!FuXZ!EucB!KH\u{1a}v!4E\u{d},9 O!\
        N!D!E\"H!F\"E!A\"6#\u{1}!H\"C\"7!u!?\"<!D#J#}!?%?!F!F$Q!O/I! w/(#4;3v$DH;\"9?&=\u{e}$\"<D*v78\"2w+F\u{17}\u{17}\
        !*y\u{3}P!<u\u{1e}}!*xf>: H\"F\"K!x!N\"N\"L#G!A!<!A\"F!F\"6!8!I!N#J!R$7!:!G\"4!3\"~#Mc3!;DE\u{19}$ v)@)>+@j\u{5}\
        !Dsx~! xm\u{18}!<u=i!&u|\u{a}8 S!F\"C\"G$O\"w\":\"q!A\"C$G!G!A!=\"N!A!K!E!C%E\"C!@#I!I5T! G*\u{1}!JwD\\# L!|I>Y\
        j!>yxd!4<i\u{6}! vi\u{5}!&|I #8;!H2w\u{f}\u{11}!1y\u{9}u#$w5t#C\u{1}~! y\u{1}z+!=!J\"D#I$;&D!u\"A(@!t';\u{5}\u{8}\
        !=u6v\"4D(DU(!)yV\u{7f}!6w\"p!Jx]\u{b}!Jy\u{1}r!3xmm$ q(A3:/96\u{7f}!-y\u{16}l!4=\u{d}1#+>!y9u}2\" F>z\u{14}G% \
        C#z*=8v%>5D'2N&:$G!u\"B'>$8S\"!&w\\\u{6}!={sH!<zc\u{1f}!<t\u{1b}h#4w6s!w\u{0}N!G:}t!Fz[\u{10}!=F\u{a}v!Gw\u{6}k\
        !#v\u{8}\u{14}!9z-K\"&I.xRg) B\":!A!;!<$v!;!9#:[~!Ew\u{3}0!:y\u{e}C!*H$\u{d}!*vr0!=K!\u{18}!GyA}#,9;u$Kd\u{e}!<\
        ErD+\"F%C!u\"@!@!;%;!@4y!>$J\u{2}N$\"x\"B-E6<\u{18}D' J'L#L'?+C!F!>Um!7v\u{f}$\"4}7CAG!%{\u{4}/\" I=w\u{1a}\u{c}\
        !=y3f!4xD%# A%|!DQ\u{10}*\">$y(G$?\"H$:%@\"C+9!77\u{2}!,v=/!<x\u{12}\"!,w; 0\"K\"t!G!H\"J#M#C#u'I$I!N!J!:&6\"A#\
        M!1!&wA;!.x\u{b}c!Js=\u{a}!4t-/& w7s%B!A*A#A=E8 p%?!C!@!:!@!F!9!@\":!J#K!8\"A!?\"E!J\"u!r!m&s!:!5&N4\u{7f}! w\u{17}\
        S*\"M\"N\"M.M\"/#0'w%N!6%K\u{11}v+ L!E!J!G\"H6F#G!G&@\"D$O\u{a}U!Gw5 !A|l\u{4}\" ~=Bm$\" EFxh\u{4}!7uTV!4x\u{c}\
        n, J(>'?(L!t#I!I!\u{7f}!<!B%M'?K\u{4}\" J\"w\u{f}W/$=!;!8!8!A!2!?\"?!9$N\"8!N(q\"r,K^q! v!L!?v-\u{7f}#=C-?!A\u{c}\
        l' v'r#?%?%D(H!M\u{a}\u{7}7\"N$K!H!I\"P!L!M!M!O!K!J\"P$M!H!J!{\"O!M\"K#E\"M#N!F\u{17}X,\"u!C$G#G\">#F#u\"C'J!D.\
        =!9Y1!4w<7\"*u3B\u{1}\u{6}!7tV;!=x!x!%w)Y!<x!%!2vU<!9zJf!=w?1!=y[9\",?0B{/$+{'@&;%F<\u{5}!Jvf;\" G4}PV!Ev\u{d}\u{d}\
        $2?&>!@2tRD& <$x+9!y$;7:BU#+G0J0@\u{15}/!(w-\u{7}!8u N!5uX\u{d}!$u*;.\"H!<'<\"F(?\"y\"?#A\"=!=!B'B$N!N<:#+E1G\"\
        E<p!Jt}\"!'xhp$%I%F'G*H'\u{7}- E!E%F!s!A\"}!A!E%C!C\"@'K!FC`! y>\u{c}\"$|G<\u{8}L!<HSb!<uF_\"9@29\u{10}$)4M#5!F\
        #F#F&4!H\"N#C=k) E4:!}\"?!:#C$:(s$D\u{c}?! xVE!=u=\u{e}! y\u{18}b!8y\u{7}\u{12}!Jv\u{7}\u{7f}!=Jv\"#5x'@/>\u{a}\
        T!7uy-&%s\"q!9!=!@*>\u{3}\u{7}!2u.O!=u*>!K:U\u{15}%$;(9'y$F4Jj3!<zqf&$A-C!A+H*y$K\u{7f}\u{1d}\"4v3E.c!'v\u{a}\u{18}\
        !Jy3?!<wB\u{17}!Jw\u{1a}\u{c}!)D0\u{19}!<zk|!>z\u{7}\u{1f}!$w\u{17}\u{17}('F!F\"H\"G&?'5.z$KK\u{c}!Jwxw/ s\"E#D\
        !A!F!C\"F!y!?\"F!B,{!D!M*K\u{a}O\"=D-v~Z!Jv\u{5}\u{3}!=D\u{19}O!8u[4# x8F%E<b!4u_P!$Du#!J<*!!=u4G\"!w,@\u{d}U! \
        H\u{0}p!'w/\u{a}!7u\u{9}i!)v\u{2}<!4B\u{19}\u{12}!K8yV/$K!A!A\"B\"s!B\"=$@#B!v\"A$J,@#?!J\u{e}o\"=B-w9\u{6}!<uz\
        l\"*B*}D+!)@-S\" t=D_t!@z\u{1f}%!<t\u{7f}\u{4}!=v`=\" F'vMZ\"5I*tj\u{14}!*FvP!2u\u{11}x$ E#~G:!C\u{11}\u{c}! z9\
        G!(E,\u{2}!<z-:\" {*F%#!Jwrc!$v/\u{1d}%6J&D#|(E$@\u{4}5!<x}\u{16}\"<D+w\u{1c}F%*H\"C%G#G7F01!-xz6!(40B0 p%9%@!7\
        $K!7!z!8\"7#=!;!8\"I\"N*N$p\u{c}n% J?v(>#C!@n\u{e}($D%D\"v$G)C!4#I\"IEE&2>)A\"H\"I(F#Ga%!<}[^\")w+u\u{11}{!,va5\
        ! zRz!=u!J# y/?$D$+!GA[8\" w=GbY! y\u{9}J!<:>E\" A#x\u{13}D!2BAS!>wvM!<yG\u{1e}!$y\u{16})!Ft:\u{d}$ \u{1}\"D*D1\
        >5=\"!t=GJ\u{2}!<tm\u{1b}.\"K\"u!G!G\"O&D#u'K$I!O!J!:(B#N\u{1}q\" J4|zt!'v\u{18}\u{4}!?zj4)\">!;!>#I%F#@#C\"K%7\
        ~\u{19}!4>:[\"$@&{r\u{d}!4C\u{6}r# t=C*u=\u{11}\"9x&I\u{d}$#%B!s!=RM!Ix\u{15} )\"A%@!>%>'~)E!9!=(BI\u{e}!'zr?!7\
        v\u{c}{!,x$f!=wA\u{3}\"*u/u5r!FwUK!=u![#+E1G\"E6E!9wf;!8v\u{1c}\u{1c}! ?Mb!%yr\u{1a}# L<t+:XJ! xRC!J<\u{11}6!9t\
        k1!\"v,(!Jt6`!Fz\u{8}5!KzD{!*v>k!G<Ss!3y`\u{11}) P#G%B#=!=#=#F-u+JP\u{a}!J<T@!${2\u{18}$ B-u/u#EQ\u{1f}! @c\u{17}\
        !+uD/\"(z/@\u{4}\u{13}\"<F\"v/\u{1f})\"G'C#C!u'J#5&I!C!<zq)\"I!<!G\"H\"L'D)I&G,K3c!Jve\u{18}/ o#J!I$H!I\"H'J$<\"\
        @!@$L\"F&6%w!t\u{1d})!3wi\u{18}!=A\u{19}c%*L2F!K'G&I\u{14}\u{1e}- Q'5\"F$3!6';$E!u\"M!<!5'5%Nu\u{1d}\"\"F2F\"\u{18}\
        !)w\u{6}>!4z\u{6}X!9t\u{e}u!EF&\u{1a}#*D*u)F\u{14}$! F9\u{11}' s!<#r.=\"A(?!@+[-!H!M\"K\"M#D%M$G$:#R+=\"E!L$r\u{1f}\
        \u{1e}# r)uA9@{! z>\u{15}#)D6x,<D#!<xm\u{1f}#$A8H+EJc!<wQ\u{11}!5uyd!=v\u{a}N!-uKe!2{<\u{f}!*I&\u{7f}!%wG9( J\"\
        A2@!w\"<!=#F$A\u{11}[!=vO*!5t%\u{f}!,y\u{1e}W&)D!E%I.I!E,Hs/!/v/F'%F&z$E#G*B!L-L\u{13}61 U!N!N!u\"M$N!N+D!N!G!L\
        !Q$Q\"L'M!L$ly;) F!E#B%>*?(v*w%@!C\u{d}9!Jxje+!J\"H%B&B(8!I!J!y$N!<&6\u{a}\u{0}!2x\u{13}g!8xj_$ G8@$C!w.E/ F\"@\
        #<!y!\u{1}#<#:\"<\"@#@$@$@!>(?&;\u{8}\u{d}! z?\u{9}!Jy7o!9u!n#=B-C!D\u{f}q!=B5N#*H2s#vV\u{1f}!4zFx! wr\u{16}!4B\
        m9! woN/\"K\"t!H!G\"L#>#E#u'K$I!O!J!:(A#N)I! wb\u{e}% F\"@7:!u1;\u{3}\u{4}= I!8!@!?!J!w!~!K!?!;!C!?!K!E!<!G!w!F\
        !G\"r$K!L#?!H!F!<%F#I$J\u{1f}\"1#I!K\"L\"M!F!O%K!B!K\"3$3!J!I#K!F(E&M\u{1f}'!Fv\u{1c})!<v]\u{6}! um+7#G!I!J!u!I\
        !H#E!N!G\"L!H!E'H!?\"H!L\"F!|%I!4!D!H#K\u{15}e+$B%@!K!u$C\"G'D!/#H)9!xE_# G2v*wB\u{f}.\"J#E!t!L#L\"C!0#A+>!:!<!\
        C!J,Iw|\"1C!C\u{4}^# y/@$DT,,#G!H!>\"?!:!F%8!<,@\"M!A)<B\u{0}$\"t2B)I.D\u{17}1!?wm|? N!K!J\"F!B!B!G\"A!H!=!R\"B\
        #C!G\"H\"u!t!t!M\"G\"H!P\"-!D!w!K#L!M!9!=\"P`\u{8}!4w\u{13}u! |b\u{e})!9\">#A!@!;&=+B+x'Kp\u{18}!7yM\u{0}!.~\u{6}\
        T!Ex\u{7}U!<u\u{4}f!7v9}!Gs\u{10}y5 q!H!K\"C!G!E!F\"D!O!C!E#D!?)3\"M!C!s\":&:\"J#Iwp& H4=#D!z$A!q=,\"GH#vv\u{1d}\
        !)}fR!Esc43#F\"K!G%H!Q!F!E\"@!D\";$J#3!L\"O!B!M%F!G!~\u{6}\u{18}!$w.7!Jv\u{8}H!;~db!Ju\u{1e}V!=tqb( M!t)}%H$=%:\
        $>!KQm!7u'y\"?t,Gk\u{16}!Gw(?!Ks:w!=K5+!,x\u{c}m$ D*v!x%DPh!Kx^\u{0}!<|<U! I-3# |=@-Gs3.!9!I\"I!D#J'A%F!y\"I!8&\
        =!H+I!@\u{19}x! zD~# FGt#x.[& M)C#@&u)>\"G>&!@uj#\" @DA-M!Jtf\u{8}!4CfA$(@!@!B*=)+!?{$p\" EJu6\u{a}!@ui\u{7f}!K\
        wMj!!x\u{7f}<!=ufo!K;:!!Gx.+\" D=}\u{4}G$$?.>\"w6<\u{7}1! t4<# I%vFs`X!?y3#\"4I)MEP! w:K!5uC#!-~_i#Gy#B!Aeq! y\u{19}\
        !3 q!G!E\"E%M!v\"F!J!A\"D!F#D%A\"s!C\"C)F#G!O\\1#/v%{6:_{!<vGH! H\u{6}N!=u\u{4}D\"#F\"I\u{1}\u{e}! wb\u{1d}!!v`\
        G\"&L3rdM\" JGx E!=ux.!)y\\'!KDa7\" r)K0O!/vW\u{4}!Fy1;!!u\\\u{c}!!v\u{10}\u{5}> L\"D!I!o!q!{!C!q!S!N\"H!|!P!S!\
        v!G!C!w\"?\"=!L!J#B!H!@\"-#D!r#7#J\u{1a}\u{9}!*v/q! G!\u{16}'-='E$L$?!8\"K(A>\u{13}!4}t\u{1a}1 r\"K#:!s!p!9!:\"\
        H\"6!<!7\"?+8!K!7,9!=!\u{18}!Ew2\u{1}!=GI6! yVi!4yH\\#2u&A%?@r4 M!F!D!>\"B$E\"?$F\"?!;!B\"D\"G!9#K#\u{1}&7\"4$I\
        !E\u{c}>3 R!M#M%K%I\"J#@!P!y!N#H#t!U!t!8%A\"J$H!E7.# L+y2F\u{17}g!<sS;!/E\u{7}}!(yc-$ v2C4x%>3\u{10}!=vt70 P%5\"\
        7!:!8\"J#7#6#K#7$K!G!r!O';\"C\u{c}2#4<6y!u\u{7}\u{8}!9t>Z\" }>I%D1\"M#G\"K%F!M$;#u\"K!s\"J\"N!P\"K'F!,!=#HGs!4C\
        V\u{d}!$D)h% A$x5C!y#C\u{14}\u{13}!Jvh\u{6}!Kx\u{1d}\u{2}#<F+u$I'6!8u2\u{c}# s,D>BjJ!'ui\u{7}!7u\u{a}\u{1a}!4t\\\
        m\" w=D{s#<G#H,F\u{7}:!-u:\u{13}!KK(Y!*uIm!JuN\u{0}!#ChZ!6w]3!)y'\u{17}/$L\"I!r#M!C!A\"F#H'B!L#M\"C!D+F!IGW!'y*\
        e! wH\u{18}9 R!M!K\"t!G!F!K!K!I\">!I\"C!T\"u#O#M!J!R#I!N!I!9&7\"A#M\u{14}\u{18}#*F3I.EC\u{6}0 O!L&M!N$N!M$M!K$C\
        !H$L!H)M!H!v#SFM!9sC]\" |==^q!<ua\u{3}\"Gr$?a\u{f}!)}q:' N4G#?$E#J!F(LZL! vVf$ s<D\"s-;e\u{1c}\"J;!?@e!+xF11 2!\
        @!;!;!?\"<$<(8\"8%;\"\u{15}!>!6!>);#4!0r\u{7f}&*F(>&}/8#:!={Z!7t[w!(y\u{1a}\u{16}!<uKM!+xkx+ N!z#A#M-F\"5&L!N!I\
        &6!D\u{1e}P! G\u{7f}a,,x&J!@#7!L!L#D!P\"F(I!N#J\u{19} \"4B'\u{1}Hz!7tB]!Ju.y#8C$K+vs\u{6}!Kz:p\" G=z\u{11}_!,ya\
        J\"=A\"{\u{2}\u{18}!Et*##$~F;!8Dr!9w\u{f}\u{1f}-!<(G!M$G#I#N#@!I!7#K!J*D#MIW!1tH\u{13}#/I#E)H\\\u{19}!JwQ_% r'C\
        #F1C0C[_!=wqk!#v\u{1d}U!/vU:/ L!M!J\"K!E&D!7\"<!L\"D#I%L\"M#F#wKy\"J>!<$;!<sx/\" HK?S\u{5}$5K!C1}$AN\u{14}!?u<5\
        !(t\u{1c}z! wNG?!L!I!>!p\"J!E!t!q%s!w!G!w!A!H!n!L\"L!H!N!H!0\"F\"K!H!F#C!P!E!M#G!I\u{a}y\"!v<EDC!<x-=# v2D\"F9,\
        9 x!=!C#:\"D\"~!4!5!C!8!3!4\";#5#8!=!C\"F\"q!C!6%8\";$?!FZ\u{a}!JuF8! L&-!/v\u{1e}u!4u\u{3}6/#K#I\"D%@#E!J$3$A#\
        M!P\"L%.!/%P!s*\u{1a}* H!9$A\"s2I\"C!7!H!>,F.L!<u[_!=svl!Gs\u{3}q!\"C&m0 M\"D!>\"J\"B$I!M%F!J&L!O\"I!N!>\"R&I=l\
        !*wa\u{1e}!(s\\$!GwN0!Kwbe\" H<yp\u{d}8 K!2!L!J!:!r$G(=!8!t!q!>!:\"I!5\"?!>!J\"8%9!q!5!P#PR@!5tj+!#JHd! zNf\"6u\
        1xEr!?t7\u{1c}!4z S\" B?t]\u{1e}!Gv&&\" s8D\u{8}\u{1a}!=w(\u{8}\"/I%FC\\!KI/>!$x3\u{c}'(<'C\"E.G&@!@$3e!!<tQZ! \
        ERn\"=v.up\u{1a}!6x_\u{5}!(vvO!7<(d! zM$\"JD!BuQ& J\"t0@&>+v(9\u{16}[!4A\u{b}*!=vD]!-x0\u{8}!Ju\u{1c}E!Jyeq5#L!\
        O!M\"N!I!M!J!q\"B!H\"H\"v!G\"H!L\"L$G\"D!M(H#Gsd\" I=DO6!?vB\u{7}\",{0C%Y!Ju*?!=GVr!3rd\u{1a}!$y/V/!;!u#F!\u{1}\
        \"7#<!:!;+7#I\"K!B!<&<%37l\" u4?(r!KG2T$ D4t)x.@f1! u7h\"${G7\u{1f}t( v!u2=!8$;$@.;!8N\u{4}#!>!J;r\u{a}@!3y9\u{15}\
        +'F$<$D%B$;\"w\"H!J!=!C(wQ1!:z`\\!Jw^W#&E!u-C?\"!.w+8!$xtt\" P2D`&!+xN6!<t*}4\"J!A\"K!C\"u#u#J#I!@!>$4$v!J#J%F!\
        3!C!D#M!tA.!>v8<!<v}\u{f}!.x t!Jy.@\" @;w\u{14}\u{4}!>t\u{19}\u{b}!4v\u{18}y\"9E#x\u{0}T!K9n\u{5}! ?$}!Ju\u{9}~\
        !8v;\u{5}#*@\"B;{\"a!#wJv#4}$:3u\u{7}F! Is\u{f}(!K#v&=\"<+:!>$?!L/\u{11}!?t h!Dv\u{13}%!-v,0\"!HD{\u{1}C!=BG%!/\
        x\u{a}\u{7f}!!y\u{1e}:!*x@G(/?\"t#=#8%I!L!D&:\u{2}8$)B)y/w%DL\u{18}\" t=DY_!Gv\u{1b}\u{1c}!J?C\u{6}+!9#H'8\"9!>\
        !=%K(9#K%B\"yOE!Jz?$*'L$@!A#L#C&J%N!E,F!JU>',C!D'E(J\"{)=#?p8!A|n\u{19}(\"G\"K!I\"K*M'D!.&05\u{13}!Jw//!<w(F!$v\
        5l1%C\"A!C!F!I!D#?!C\";#L#F$C!r!I'z&G!H,v!<z44!$w\u{7}\u{2}! {4\u{1c}\"8A'vC]( t$E%C#I(G(J#:(uCg4!K!F!K!K!H!H\"\
        G!K!L&C!K#S#L!N#O!N\"Q!r&L&ncc#1D(H&9:)% C2x*x+@$@\u{3}4% Q*s\"C&r\"7OS!@zb\u{1c}!,x6(!F{\u{4}8!<u__!!|P\u{18}!\
        4Dl5!<ur\u{0}!,x\u{1}), N$D#E\"D#D*:!x\":#E!w*8#8OM\"9v#Bq\u{14}!)y\u{17}q&5G#F$B#G(}$I+@\"F}%t\u{3}[6#I!J\"M!K\
        #K!I!N!F\"M!@!G!v\"P\"B%L#J#t#O!A!v$I!L[b)%y\"r!E\"H%I#C)J!F\"DQj!4{\u{7f};!=y\u{14}\u{10}# E<=!CP=* L$E#F!z!C!\
        C\"C#G(@\"=.x!4u\u{12}D!Gu3\"#&D.x)CzQ!JAh\u{2}!(v\u{15}9!(<1m!JC\u{d}\u{f}= E!>!\u{11}\"3!B!N!G#N!D!O!4!C!D!@!\
        8!G!0\"6!C#.\"E!F!D!D!<%@#:#@!Iu\u{7f}!KG\u{1d}E!5uEf!'vn!\"<v/>\u{a}@!=y+\u{10}!4vr\u{1}! x\\G%#D%K#E,G4G\\2* \
        A-='<\"{!q!?$t#@(C$M\u{1e}Y!!v_|# C'C-~^7!7s\u{10}!!Du>.!?tNl+ t!;(I!F\"7\"E$v*B\"@):#;@,$'I(?.G.70n! v^\u{18}\"\
        (C'w\u{0}u#*F%u%Fc\u{7}!<u\u{7f}9!@z\u{1a}c!2y\u{1b}~\"<x/Hl\u{12}! t\u{c}x\"\"CI@,{7\"O!O!J\"E$s\"L!@!?\"B!I#B\
        \">!B!<!@#F!q!F!C&C\">#@!F3\u{17}\"4u6Bf\u{13}#/I$C!y\u{17}<$+@':-=,@%\u{f}$ G7=%v.@L\u{1a}!!v\u{a}\u{11}!.x:{!\
        4F/{\"7?!v{O!/u~/\"-y>@t8% y(?3w\";!s\u{1d}x!*vu2! u\u{a}\u{16}!Ju\u{15}-!KKM^!KuE\u{15}!Gw,Q9 O!Q!N!H\"K\"I#L!\
        D!v!H!N!N\"J\"M!s!M!L!G!M$N!R!A&v!M%JB !=F~>!5tS9! Fdv!<|X4! ztm! Ji\u{1e}!-u|@!.uS\u{1c}!<tC-&!@1G\"?%:#H/<<\u{12}\
        !=y<N!9wQ[!9rt}!<wGg!?yy:\"G>#;Id!!y'J. r\">!?!;#<\"A!;'q*@!@!P!B';!spr!=L\u{b})% s8?$A+C#>\u{14}V!Ew\u{9}/! vm\
        ]!=uoO!;z7C!Ju\u{1a}0\" B;\u{1}5`!KE\u{19}\u{13}! G1r# F4{-{>@\"J|!vTk!!x\u{1f}Q!,xm\\!4wLO$ G'H6C.>A\u{1f}!=I\u{3}\
         !=vYh!0xZ\u{9}! r\u{8}?. t!G\"I#H#w!J%D!5!G#K$A$H\"F,O9)($G%F&H)F$N#9+K!Lw+'!|&C#B%C#z+>\":\u{d}\u{c}*\"E\"@%<\
        !@-9\":$F!u,I!Kw\u{1}!$vO8!<tZ3;!>!L!>!P!>\"?!:!9!F!8\"7!?!?!@!L!B\"r#z!r!q\"@\"J%v$I!9#@!<z7!'x\u{14}\u{1}$$B&\
        D@?!=\u{1f}]\"<u#w\u{18}>1 M!B$B\"I!C\"H!;!F$C!D$@#M&I&K!.\"P$J;-!=x[%+$A#G!z!B!?*@'F!9\"H,8!K\u{5}:!7vaN! z@\u{3}\
        !?s>\u{1a}!5y\u{2}K!4vT\u{f}' K\"F#A\"@$B2w.CY\u{13}!?z6\u{3}$&@\"v5@.:+\u{1a}#*D-u3;n8-$J$@!D$E$y&=!3!9$J!B!<&\
        B%Dkg!Gw5d!<wI4!/y[_$.B&F#63L\u{e}\"!9u\u{7f}\u{17}# t/v%D\u{7}r! wd1#+w)A68FR! E\u{6}8!=v\u{1c}I-\"H\"z\"E#E\"\
        B)J#7\"7&B%F!:!:!y}\u{d}!Fw!h#9F.w$BR$!:wV%!@w *!?t\u{11}D!.xyG!.u!z,#K#H#F\"K!H#G\"N#C%E#K!p\"H1\u{8}\"2y*vRL'\
         L1@#D!z\"G0s$<:$!Gx\u{f}}!9uJ%(*C%F\"I!@*s!C*=#HK[$${+B-D.<>q\"!u;Jo\u{4}! w\u{8}0!$y\u{1d}\u{f}+!7#B#E\"C#~!<\
        \">\"A(7&<(:\u{a}o!8u\u{7f}:!&yCd'!7\"E39!3!3!5#C F!%q|%!;x=\u{a}!?t1B!=A<Y,$>#A\"?!>!=!D\";&:'y!<!w'>^a# F$F%|\
        \u{1b}_! uc+!7vG?!2{V|\" J2v)\u{19}!(|5Z!;x\u{9}\u{12}!4xq\u{5}\" O2Jg}!!u)\u{1f}# s;D#F7h# r<H!Nr\u{16}3 P'M%s\
        %L\"G!M#5!F!N\"F!S\"F!I#y\"4!G!L!M#CHa!?y|U\" r%J\u{1f}8\" G=y`F!4w-M!$w88, q!I\"@,M#J\"I%G#H!L*L#K!IY\u{12}!Ku\
        \u{a}/\" H=y!\u{12}\" E;\u{7f}|39 w\"N\"J!N!O\"O\"N!E!L#N!A\"r\"N\"L\"B#M!I!K!F!J%H\"7!C#K!KTR\"#zBDtw!,y\u{16}\
        \u{17})!:!J\"B'F)H$7!4#F.v\u{e}A!8u\u{1b}A!9u\u{d}M!<v\u{0}?!/vk1!=xmX!,vJR% @&E$t1D\"<$\u{2}!KC~\u{2}!&|\u{3}\u{18}\
        \"=D'xAb!'x^Z''H!E,E(D)w\"H#M@<%*L2F!K'G&I.\u{13}!4xfu!Dw1\u{1c}! zLD\"Ju!E\u{c} ! |\u{1a}k!Kv#q6 o#E!E!L!z!O!I\
        #>\"@!>#E\"@!N\"4\"F!>#K\"E&C!@\"K#Jy+!4wY\u{d}! H\u{3}M\"2t+Jy\u{2}!Kuc;(#F'D(y%?%}!=*B#<t02!:#E!t\"J#I\"I!F$G\
        !G\"D!A\"7!F$G!E\"A'6!\u{7f}qK5 T\"E!=\"N!I\"F(J!C!L!M\".!N\"F\"2!D\"Q!D#1\"K!r!D\u{b}W'\"D!@#<!>-s2{$L\u{c}:! \
        LCn4 9!3!<!<$t#z\"t%>!9#<\"9\"7#6!3!3&5!7!8$C!EU\u{a}!,wsi, O!H$E&y$D\"G!G*A!I(J\":$M|6\" t=K\u{12}B!Gu6N( u\"u\
        &I*I'E$G*5$9R\u{1e}\"<B+ETJ8!L!L!D!;!K!E!J!G#E!H!@!>!A!D!M!N\"E!D!F%A!w\"w#1)u<\u{5}!8u]a!5t[Y\" B=AbZ! F\u{c}V\
        !K@LT\" D!wa\u{1c}!=Bq$!;x~*!#zz0!Kv\u{1b}\u{8}! s\u{a}s$*@'E*C\"My\u{1e}!<u1(!Gw\u{d}\u{1c}%\"E\"G.F\"G'wqW!#w\
         5!JuBo\"=C\"{+d!!yC\u{18}#<D.;!Hg)!(9X.! {\u{b}\u{3}!<z s\" M4w\u{7}y$6}/F%C!K&\u{c}; W!s!s!O!B!P!D%B\"O\"M!P!\
        I\"M\"N\"Q!P!J!)!Q!L\"P\"D!;#C\"B!N$sqe!=I{\u{7}!$z2\u{1a}!,y`\u{15}&\"B$}!A#?#F'G\u{18}3) q'G#E'I&D\"<#F.?!<qa\
        !K?6\u{8}!8x(\u{f}$1E!G5{$J+n\"4{77$#\" F<{=|!<yy\u{18}! |o<\"=J-;:\u{11}!<uv\u{c}!,z^`\" H8>#A!.v\u{1e}r!Gwz\u{18}\
        !K<\u{3}H\"$vG=KY!DzJb! xuq!7t49!8v$>!=uW.+%I!A!H\"D$:%G$4!8(='E!GYR!?wcb!J<@a4!S!K!N!V!O\"L$R%K\"L$T\"S\"K!T\"\
        R!Q!U!P!G#Q'TI\u{5}\" D=|\u{1a}Z\" DEvX\u{1b}+\"K\"J$L\"E!E\"E\"F\"K#K(J+=\u{4}\u{f}!EFP:!?tj\u{1c}#,E,5$G\u{1d}\
        \u{b}!Jwbb8 H!I!K!F$q#s!q!s%M!R!B\"H$K\"I!I!R!@!L!H!3#J!D!N!N$k!!vSL' L1@#D!z\"G0s$<x?!KFZD!4x?\"\"7G.wEs\"7J%v\
        R]1\"L\"I#K(K#P!;\"/!;!t!I!D#S\"I#1$J!A!M\u{1e}F. r%C!D\"B\"E!x!=\"E!B,y\"K!E!;(F'\u{1d}% E2t&=!L#@7`!(xRi> M\"\
        C!I!o!q!{!B!q!S!O\"H!|!P!S!v!G!C!w\"@\"=!H!K#@!I!A\"-#D!s#9#J\u{8}\u{1}# A8E%|4?\"*D%w\u{1e}8!7uJR!*v\u{9}5!$w(\
        O!K<\u{1d}5!,xK\u{f}! w\u{d}g* @/;(?!J%u\"<%<#:#;!7\u{15} ((J#w\"@!F#H.G(>#IS'!4u\u{11}`$/I#E)H#IH\u{1c}''H!E,E\
        (F)w\"H#M\u{1c}\u{8}!(v\u{7}\u{1d}!Ju\\\u{f}!3x\u{e}\u{e}! Fr\u{1a}$4B)H\"y+Fm/!EF\u{d}\u{19}!2z]U!4wOh!.\u{0}S\
        u&$x%>#=0?\";);\u{8}x!Jxw(\"%z%@Fm!:wk+!Kv\u{8}X!<u%I\"${0G|\u{4}!-whF.!K'O$N&H$H!C!I#N!K!Q(H!@!G#Hg^& s$A\"J#@\
        &@.J]3!#tFy!7u\u{11}W!Kv\u{12}7/ O!E!G'@\"x\"F\"@\"D%u#F&6%9!G\"5$PN\u{1f}\"GA#B`_!9sf>!JvAC\"<r/G\u{7}U\"\"w(G\
        T>,!\u{7f}#F#E\"G!F\"H#D%@)E\"G%9&L\u{e}\u{a}!*w\u{1e}Q!#z}g$,E&w+B*I\u{11},4 v\"I\"K&M!G!N\"L\"C!G'2#N!M!E!G!O\
        %D\"7!E#N!M\u{16}\u{5}!)xNY!&ww\u{2}!=v_\u{f}#*F%v%F{_!9E/\u{10}$\"I!}1<(CL5\"4>!vqE! B\"l!!ug5!6x\u{c}F,#>!8\"\
        =$G!A!D\"G#8*L!9.G!=Ex#,I%J#J/\u{1c}!E~z?!\"Gf^!Ju\u{18}6!JtD\u{1}!Ju'\u{17}\"?{,?N\u{12}!,w\u{13}s< M!5!M\"L#p\
        !t!H#H!?\"q\"r!K\"O!N!9\"L!L\"K!H!F!L!@%5!p!I!H#Q!P\u{d}~$'D+y&B$EU\u{13}&$B!D%\u{7f}!A$=0C7\\!?tFxH X!I\"C!D!D\
        !?!I!L!F!B!E!B!D!D!J!B!>\";!C!8!=!:!J!4!s!E!>!}!N!7!;!<!D!v!D!6!8!J#M!Nf\u{6}!,uL\u{11}!=u{\u{d}!*y}r!?t\u{6}f!\
        &v\u{7f}c\"$x)?sG#4K$;%G\u{16}a, C\"@'{!?\"z\"F$;\"~'E!=!@-:>&! xia!$F\u{1d}D!<wC8!7uP]!4x<}\"8E&F=]!?y:z!=x\u{3}\
        \u{9}\"*CA=vM!?u#.!4t B# I=G!w\u{1f}\u{c}/!|&I!?!A#G%C#C#:!5$L!K\"9&8\"@#GWQ1!A!F!A\"@#=#E!9!>\"A&A!6!=!7#E*6!x\
        !L\u{e}E!6s\u{1e}&!=z_?!<u\"r%$D8>!u*=#Cz\u{1}$<;#='{!8\u{16}\u{10}!Ku\u{4}a%4=%:#E+x#C4#!<x\u{9}4!JvCz,$<#>#9#\
        8&Q!q!:!<(9!N%?';Pl' L/w%?$v%@!C)B/\u{3}$ s\"x;C-A\u{d}\\!<zs9\"$C)~ZE! v;\u{17}\"+y%>@>!4y/A!5uW\u{1f}#1D#J'H+\
        k!4|D\u{12}+ s\"D&B!I%<#B#9%8$M!@-G\u{7f}-!8uF\u{14}\"*M3P5[\" u=Fu\u{b}\"J;!?&\u{1d}. B!9!\u{d}!F!A%C)E\">$<$9\
        !<*>#9!;\u{1e}n!:zF\u{1c}($C%A\"J#|&F$=&D'v%\u{19}!=CF`! wP2! zG[!$yO\u{0}\"2u1y\u{1a}\u{1d}!4t`R!3s~e!=v:k!KBn\
        E! xe7# \u{0}*A3B\u{1a}`\"2>+H\u{12}c!Fzfj%&@+v#;(>!<\u{1e}d!Jx\"\u{7}!6x%*!Kx\u{3}@!(w4a!KKs`&$;#E!>,w%:$GF5'%\
        E$C!J%E#A\"u)E~w!6u0a4#E$N!H!M\"M!N!N!F!O!I\"N!L%s!L\"R#E#1#G!Q%sDR#\"B*u1A\u{3}\u{1b}!=u\u{c}l! x*@!Js?\u{15}!\
        1y4.!$ui\u{7f}!GyDM-!D#F$F+A#t\"?!@\"I$>%A!<!C!qw\u{e}!2zB+!)w.Z!2A\u{16}B!2xQ+!<usL!/vT\u{3}!Ju\u{1a}k!=yR\u{a}\
        &%}!>!D-A'G!Cdl\"4@)IK~!A|\u{1b}R!@uy~!6wd#\"!u!I\u{9}9\" u=@zA' |'J*9!>)C!H\"D($+#C!H\"K$G!@!E!C\"I\"A!L*G0X!F\
        \u{7f}\u{18}8# I)v+F:<\"-{>DRR!4@D/!&D\u{13}l!$u\u{16}{!<uJ\u{c}$!u,C/G.Bv}!!E\u{d}[!$u8B!8wY\u{14}\"9w#LRf!2y!\
        3!5xbU!&x\u{1}\u{19}!9v.t!7u\u{1c}m!=E<c!-xj4!E|x+!.| <! y=C\"<x.>V\u{b}!Ju\u{14}\u{13}5%H\"P!9!K\"I\"H!q#?!H!8\
        !S\"r\":#M!L!P!S!@'J!F#L(2\" HFv\u{f}\u{1d}!Gz\u{1}!!Kx\u{16}\u{5}!7xI<&\">\"=%F)>'6.F/d'$N\"N,L\"O1O%-!3d\u{9}\
        &${8z!B)v!G$E>.!<v~^! y5Z,\"F#G\"E!v!H#D%E'H$J!u'I#u9\u{13}!9M\u{13}R!4>f8!=xy{!>wyj\"4t7@H]' N4G#?$E#J!F(L%R!5\
        y*\u{12}!)x[\u{19},#:\"C#G\"F!@\";\"B\"A#;*K!w&8\u{3}H!:uHZ! }`\u{a}!)y\u{b}Y% I)y!G\"=?8\u{12}\u{b}!)u0h!.w\u{9}\
        \u{b}# A*x@@n$$&x#C!E2BE\u{12}!/uFO3!y\"?\"=!=\"=!:!G\"E%>!K!3#7#1\"H#C!G!v&5%G+.3 S!M!H!M\"M!M!O!N!P&M!I!J\"A!\
        O#K%O!Q!F'GC\\-%>\"H\";\"K$=#z\"J%:\"L!J!K*A#Fc7% D8@$B!w(v\u{f}\u{1e}$-C\"D%E37/\u{a}\" B<w|\u{11}\"*C(w;8!>wT\
        !!2>>r!Fy\u{18}9#/E#A\"t\u{4}N# F#u>HjX7 \u{0}#E!O!L!L!J!F!F!N\"C!E!A!K!H\"H\"?'C#F#L%L!O#J!KR\u{3}0 P!/#C%I!M\"\
        L'v\"6!9!D\",\"G!@#5%1#J&J!4E43, r&L!I\"C!L#>%C!C(F\"M!D-M>\u{12}!Jt\u{15};!9EuK!<u\u{1e}\u{14}!Fy\u{13}X!8uW\u{9}\
        !$x]'( J#B\"B\"@!B%?96%JSG'(B!?$F!D+B#<..\u{7f}O0#D\"H#H\"H%H\"H$B$9\"I!t\"v!u&5\"H#C!.`\u{2}!+xbE!%zh>!4uD\"!5\
        u\\m!4|'6! x\u{10}\u{1b}!<~\u{2}\u{f}3 v!L\"?!?!F#H!D\"9!9!=!:#>#Q#:&P)=!D#4!;m6# H<u.8LR!Jyp=!4xj%!6y@\u{f}!5u\
        a40 N$D!>!@!F!E!>!G!9\";\"<%J(D!}'7#x+*' H'M#I'@+D!>!?,\u{6}!7uQW!=t\u{1f}G&.D&v)E\"E(B#@Vf!-w+g!*v3e\"Jv!C%\u{1a}\
        !J@\u{19}w\"2E8L\u{c}Z! {,O!Jx\u{15}\u{0}#8y$?#xXF!,x$.!/ua9!7u!\u{18}\" u?J\u{0}o!KIh\u{14}%78!u!6&A(@\u{1f}#!\
        7y\u{1d}\u{1f}#'E1<3K5\u{14}0!>!C!>$K!B\"I!E#G!G\"?!H\"J%4,:!{$?G\\!$v\u{19}\u{e}!Gv~0!&xU\u{10}!=y1\u{1c}!<vTK\
        @!N!F\"M!G!I!J!D\"G!O!I!Q!E!F!E!r!L\"J!S!I!D!I#H#t!l!5!B#x#n!L!A!O!PP\u{7f}! ri{!3v<N!6x\u{7}_+ G,F#L#@\"J$v!4$\
        N\"D%u#t^\u{11}!Judu!Aw&B!4zAZ#8u2C!EU\u{1f}\" D8yO$!#tj\u{7f}!3zK\u{c}&'K#K.G#G\"G*s12$*?2E*v$C\u{0}k!Kv61!5v\u{3}\
        V. I!=!J\"v!C(J$<\"5%D!E$J!<&I#<hN\"4>3>!n! F  ! u\u{14}V#+E1G\"Eu\u{9}!K<{A!Eq*6!!v')!Ju,.0!N!M#C!L!K!=!F!O'K!\
        B!9$I%L!M\":'D&\u{8}! tCs.!9%w$H\"F!D+?$L!L!L!:%6!7!w!KH\u{0}!Ez*R!=v`N!J|?1!<u/X\"!A>?.(! xz<!GutD!Ev7*\"7u4so\
        \u{14}!Gufn!KE-z\" K=}M\u{18}5 x!B!s!J!D\"D$O&B!M#I%8\"L\"J!M!>%=!E!A!B#H!J@}!JGU6! u\u{16}M#?B+>!:f\u{4}!Ex\u{7}\
        z\"*C3xO2!\"w&D!\"w{v\"J<!;Xb!#z\"\u{19}!Jxev!8w\u{f}w'$D\"E!J&B&8#<#6\u{14}\u{19}!4w\u{13}m% @<D!=!v&w:\u{1c}!\
        )x6(!7w\u{b}2&4I'L!E!K'G&HO\u{11}\" w!xf8!=w\u{11}g! wd=' I8?!x&A%u&=!?gd!JzC=!=v\u{2}q\"'v5uK<!4vrW!<uR2!99P\u{13}\
        \"6J\"u\u{18}d!!v\u{7f}Z# t\"t;EA,!Awg\u{2}!'x\u{16}\u{13}! Ek2!4xIL!Jt!j!Awa4!?vs+\" C'tJ=!@vgh!Aw\u{13}`!Jx5`\
        '(C!@!K%A*G&D,J\u{7}') O\"D*=\">$H'7&y&>&?\u{c}\u{9}! @8\u{16}!2y;Q! zOB\"9s#G*=!'yg7\" J=vU\u{c}!<yp\u{b}!<E$\u{c}\
        !Ixk6\"<y/D:)!Ds4\u{1f}!K;:B!.w\u{13}1!Esth$!x1D\"@7H\u{7}K!Kt\u{5}X!=w\u{16}Y\"<u/?%@!4x*M!%yB3\"<@/uSi\"=>!xu\
        ,!@u==!4x\u{1e}\u{e}\" x=@\u{15}M! w?\u{8}!&u^\u{1d}!1wVZ!Ku8]! HX\"/\"D\"J!>\"E#F$9#5#B$K$t(J\"C!C#s!xjh! wk<\"\
         J*t\u{6}V\" v4?\u{0}i!$v\u{3}R!@wzZ!)}\u{6}\u{e}!/v31!'v_!$!w\"D=v*>d(! I'0$ F/>;A!;G6!9tO\u{1d}!Kw+@\" D$wGR!\
        /vC%!?vz\u{12}!8v\u{6}?!Jx^\u{5}! uH6!9w_\\!Jze^! u\u{f}Z4!F$>\"L!K!@!J!E!@!@!D#s!J\"M!>\":&t&x!C\"7!GhL%$L5u#G\
        !A*>\u{1}6!Jx\u{b}'\"=u-A01!,y\u{7f}\u{17}\"=B)we9!JxOa!%vI\u{6}+ {\"E!E!F%F\"G!F(D(E\"D!Awb!2y\u{17}U!Kv\u{13}\
        4# K0@+?@I\"1u,J\u{14}\u{b},$N#O\"N!L*P#N$H\"P\"J%M!D%J2l!?uz[##H1r)BoQ%*L2F!K'G&Id~!?xuM!?t\u{14}.0 x\"A%;!}\"\
        <!:#:$t\"8$;!9#9*5!:#5!4\u{15}6!1yb\u{13}\" u/Hy/\"Ex&8(\u{f}\"Jx!D\\y!KtRH!?zP\"!Ix_1!JvY\u{2}!*y+`!;>r}!.x_g!\
        @v\u{10}\u{1e}\" GKwLc9 \u{2}!8!K!G!4!9!>!8!B!8!\u{6}!;#8!9#9\"-$7!2#1!:\"7&A\"7#0!7\u{8}<!ExUu&/F*=\"C!B!u->\u{1d}\
        \u{1a}!J87<\"4B'x\u{1a}@!Dv.\u{a}!4z\u{4}!!Jyl<!5vkw!Ju\u{15}]%%G%I$H!F#L#s0 O\"M!I!K%I!N#>&B\"H!K!=!E$G\"G$G#M\
        C\u{9}\"Jw!B\u{f}l!<x\u{13}'6!G#G\"F!N\"D\"N!K!L\"T!I$w!@!I\"B!E#L$D$K!I!+$6!O \u{f}*!<,>\"E#I%x'B!8%8\"8!E\u{6}\
        F%'F+G'>#J.u\u{9},\" E3xQ+\" y,H]F!7wnv!JD\u{f}\u{16}# v!q<H1w!?x]\u{16}!4zi9!Jy\u{1c}^#5z'G+B\u{16}-!<vF \" H:\
        w\u{5}O6!S\"M\"D!>!I!r#I\">!?!A\"G$E(Q!x\"0!,#>!P!D!r#O!pv$$=u#v*G!E7j!<zll!GB\u{1d}@/!8!@!H\"H$@$?!E!F%t#H!w!B\
        +3!4!3_B!9t'[%)C$y'A\"w5E[u!.yx-\"?F+?2\u{1c}# L!|I>*l!JzE-!5t@\u{1d}!8u/Q! F\u{11}{(\"F$C+B#=)J\"|(6#?A+!Jz\u{19}\
        M!>w=9$ w)?+A)L\u{1f}r\" t<A^~!=v1w#2t*u!G;4% J!>\"@$C>xws!Ky\u{13}\u{7}!Ju0\u{14}#!~3=,x\u{1a}4!*D:z\" H!wOA0#\
        B!H$A\"I%@\"G!D\"y#4\"0#J#8%6#x#3!C~F&2@'9$D';&8!6C';!v!r!P\"J!I!O!K\"J!E!F#P!M\"I!I!M\"C!=!=#E\"N!<!t!1#D$I#M!\
        P{_! {\u{10}\u{7f}!E|/\u{1}$#x5C!>\"A7-\" x=BKe!9C\u{1c}m1 p\"L\"L!K!H#G!J#H$s!K&A$G\"L!D&E!H$;:\u{1d}# B$|G=VU\
        )4M#5!F#F#F&4!H\"N#C\u{1e}h!<B\u{12}O\" y,H\u{1e}\u{8}!#|MA!4w'Y%%B\"?*I,x!G&Q!=ujC!2w`s! wy+) H!I)s\"t\"x(<%D\"\
        >-?W\\!8xG\u{1d}% A$x&G*=79\u{5}&\" F2y\u{11}!!=u\u{0}0\")vB=5<!EuD\u{b}!!va\u{1b}!?y\u{17}p('F!F\"H\"G&?'5.z$K\
        `?4 M!F!D!>\"B$E\"?$F\"?!;!B\"D\"G!9#K#\u{1}&7\"4$I!EW:!JEfE! x\u{19}R!<yig\" {*Ff%!Gu{\u{16}- L#H$I!J\"I\"?!A$\
        I%5'E\"J(r#A\u{1f}%$!};>!B#we\u{1f}!Ju)s!*y/d!D|\u{10}v* I%@%C\"D#C#F#7$D\"K!A\u{17}i! F\u{8}|!'wy), Q#I!F\"H)A\
        \"J#O!H\"L!G&K(E\u{4}[! u\u{14}\u{1d}! u+\u{7f}!JvI#! y\u{a}5* I,:&9#w\"G!B&@!?(s$<a\u{2}!$yS,7 R\"J!A\"Q!H!N!H\
        \"R&O!G!L!O\"4\"C!N#F#B$t\"u!0\"G!B#p\u{1}<!4xUk! v\u{2}\u{1b}) O-A\"I\"u(:#F\"7'>%=D89!I!M!J\"H!I!M!p#t!S\"=!P\
        $Q\"L!M#I!L!M!Q#R!G!E\"K!E!x%L\u{f}5!1tC\u{f}G }!J!M!L!H!@!B!?!A!@!;!B!5!D!3!B!G!I\"C!6!I!P!Q!F!Q!D!N!P!|!A!L!M\
        !F#G!J!N!O#K!OY^! H\u{1a}\u{1a}! z4A\" ~>DA}\" }9uy'!GwmG!4tB/( s)B&B\"B!E'9$I*x\u{4}n!)y\u{11}B,!J!s#J#L\"N%M\"\
        L#E#F(L(B#KV5!4|\u{c}9).K%L%?#s\"K\"w%H#E#-\u{3}q! {5q!=u\u{1e}d#!>89&=Y\u{1}!6w$J!/va$5\"@\"B!;!J!A!G!x!E!-!H\"\
        7\"1!6\"J!@!B#K!J\"E+H%u,m5!G\"H!O!I!M!P!I!I&F!B!N)B!O%\"!>#G\"K!N!C!>\"ujY!<u^:. x(J\"M\"A#N\"J!=\"E#C\"?#D\"B\
        ,<!J333$I$G!G!J!F!;!=!A\";#6!N\"|\"2!2#K\"?&7!7\"AG.!<y8v%$w%A\"=&E,KPD!Ju%9\"!sJ=\u{1d}R$)E&I.I!FhQ\"/w-D=#!?w\
        s\u{4}#*J*J)Nm 6 N!s!Q!A!S!M\"R#T&M!K$H!m#P\"\u{d}!Y\"P$M!K!u#s!E!A\u{1d}\u{13}!=v\u{12}W!!vW,\"9t2E\u{19}W!.\u{0}\
        }z!4u+\u{12}!Gx97\" |=I\u{a}\"7 Q!J!L#D$?\"{!s!K\"@!:!?!G\"N\"8!9%C!H\"7%=!J!6!;#L4\u{17}!)x\u{e}r\"4;)=[\u{12}\
        !<wtW!Kt9F!<tO\u{14}!2x#\u{b}!9s0|!<t\u{15}g!Jwt\u{6}!&|\u{c}\u{18}!<t[\u{1a}!.vq@!GqHY!KEz#3 B!A!G\"8\"C!o!F\"\
        r#J#9$|$6#J!;!D\":%:&I!4U\u{9}!*uV[\"/I<J^\u{10}8 s#A\"?!>!>!;!9!2#/!?!s#D!F!G'>!p!<!M!Q%I!5\"H#Q!Dj\"!6wb^!<x\u{1a}\
        \u{7}.%D\"@\"H\"G#?!G\"<'J#=!t!L'J&L!A*r! E<.! Gjg!,x\u{1b}4!<s\u{2}n!8z8U!4G0\u{5}!?xsN\"&s.C\u{1b}U!8;1\u{0}!\
        (wgm# I<s&w6\u{8}\" F=z!\u{1a}7#H!J!J!v!F!H#F\"G\"M!H!F#s#2!I!@\"F!F\"A!x%I!5!D!HoK* J\">(>!D)H#>!v#E\"x*=vm!4x\
        Fg\"4=+sA0!-{\u{7f}I\"$w:E-d!%v#\u{14}#/C-F/@P\u{0}!*G\u{a}x! D%y\"#t:F7\u{b}!Ju]7\"!E#ucgC |!2!E!D!6!A!@!:!B!2\
        !\u{6}!1!L!7!4!5!4!B!U!6\"<!C\"D!@\"H!?!x!L!A%K!5!0!+#E!:fQ!!vbw1\"C!B\"L!B\"u#u&J!A%5$x!C#K%H!4!E!H$tB,!\"xy\u{f}\
        !=v\u{1e} !,G5W\"#L$v\u{1}b$%E:6(v$GHI\"*M3PZa!=v4,!8u' # |=@-Gc\u{1a}7#N!t!B!F!E!P!O!P\"M#S$v\"G\"I\"N\"J!D!G!\
        >$J\"v!r\"?#RV\u{1}!){T\u{11}!Eut\u{12}\" v/CNK!J>sp!+xi:%!\u{7f}&C4D\"F\"?|\u{18}% ?,|0t\"G!?\u{3}\u{9}!K?G\u{a}\
        ' v$@#@-?'x\"<-?-'!=x7T! wWu!=u@b$(K?A#<!E#}$!J1I\"J7CCH!?v\u{10}-!!uaA!=@yb!,x\u{1}Z!<t48-%F!D\"t\"N#D!<!D!:$H\
        (G#5%8#J<}* z\"D!A$H#@'A!<)G,C#w\u{11}b!&xgt! z!\u{1b}! t>E\" B\"x\u{3}\\!9t+\u{10}! x[O#*H,=&D\u{1d} !&{s\u{12}\
        !9tG\u{1}\" G=w)+! xFa\"=u(J<Y! G\u{6}@\"Hu#L\u{5}\u{f}\"Ju!G7{0#K!G%D$<&L!s!E!H!9!@$C\"E!N#G#K!KL=\" G%|o+!4u3\
        b!!x\u{1f}>!Kx%\u{3}#2x)D\":C<!?yH0!<|#V$$A&E/?28L)!'v9'! w\u{a}}!4Dq`! wt<#$v#A5yJN!DCm3!JwP:! Gg\u{13}!)v@-' \
        =5D#C$H+\u{0}#v!Jj$!#zz~!/y:D!4vb(!F|2]\"/D6utP'$F%G!O%H)E$N#9l[!J|t\u{b}!)y$8% K!H)F*D(C1,-+G!C!x!J!G\"J#I!@$I\
        \"I\"N'K&I/D\"#z:>f\u{1d}!>un\u{7f}!'v\u{6}>%5{#x$?({&<K#!<uWo!=B\u{6}|!&x\u{9}@! Gh\u{1e}!9H0(\")w+C\u{1c}~!2y\
        b[!4D=\u{1c}! {pD!Gu90*)7!L\"E(H#6\"J\"?#w)L#D\u{18}(\"(G'tU%\" t1IEJ!&G\u{c}H# y,D3y\u{f}H! z2\u{c}!>wD\u{1}\"\
        <u#wj\u{13}\" I4{ \\!ExM\u{1c}!%z[q%!\u{7f}&C4D\"F\"?\u{f}#\"(zB9<o+ O!@!?&?$x%F!>#G'v.I!C`:!9tBz\" EKEz-!-u\u{15}\
        J+'H\"E!?%B\"D!O\"L\"<\"L#C\"MJ\u{17}: Q\"@!>#L!F!G\"H!G!C!M!D!I!H#M!u!3!K\"M!s\"O&H#B!I!J!A$o@8!\"w~S!FwE?'#u\"\
        =!A5A\">!w-;K^!KD=~!'yx\u{2}%29$x!9\":$?m7\" C2w\u{18}L!$}e\u{b}# D)s+By\u{13}!J|Lg!9xN%!?x%\u{c}! x|1!5yN\u{19}\
        !$u\"w!Jw\u{13}*!=C[r!=v 86!N!N!J\"G#A#A#G!K\"B!H\"N%J!C\"t\"B#P\"L\"J!F!r!=\"O\u{4}5!8v\u{16}\u{1d}# x4A)C\u{1b}\
        .\"2=+uZ\u{e}%+w\"?+?%>\"C\u{1d}\u{4}# N/u\"v\u{3}-!4u5'\":w#H\u{b}o! v#3!Jy'\u{15}* A$>/z%F#E!t)=\"<#K!I\u{b}\u{11}\
        \" t*w:P'%F!C.@$}$@\">,=uR!#@\u{10}:!=@:\u{11}!?u-_,!E!:\"A$;!v!D\":(<%8#?#=(:zF!2vjv!<uhL!<v\u{12}?!4vV+!Du&\u{e}\
        !K>~,!<yQz! GGA!7t;2+$:(=)D\"<$C\"J!:!C'x!y#B=3!1u\u{15}'!<A%y\"'DD9\u{15}*!<v6I%6J&D#|(E$@S\u{1f}-#K\"@#?!=%>!\
        9#>\"w#v\"@\"B/B!=#3!JykW!(4\u{11}`!<uG$$$x9E)w%I\"c!/u\u{1}g!8z|.!JvB3!4v*6!Juj`!\"uBz!=u,\u{9}!:v?i!<xu2% r%s\
        !B,I9;\u{1f}M!JyYv!4FEg/!C!J!K!B!D\"A!C%J'C!I!P!G\"R(I$DIb!G<\u{15}a\" t=DpL!/u\u{0}\u{b}!Kx2\u{2}!=y\u{8}E!@y\u{1}\
        :!Ju+.!+xj\u{18}8 q\"J!B!I!I!G!K!F!H!A!G!G#E!B\"J!w!N'?!G!u\"@&?%7!91\u{15}!>Ge\u{6}!9y\u{1f}/,&G%C!E!D!F!A\"<*\
        O!D!n-;!ByH!Gw\u{13}3!=M9$!=y\u{12}B8 L#L\"I!K!K!D!O$M!s!Q\"M!L\"M!G!s&R!O!P!K!-&F!R#M!J\u{b}&*\"A\"A#@\":&?\"A\
        !H\"y1A%KsS) O$K+A\"E#s%v$A'@&<`)\" s+?w\u{10}!<vHf\"7I%uk\u{11}! y\u{4}I#*<\"J18vf!?yUr!A|Gb!Ju_\u{15}\";E,@~\u{1a}\
        ! w\u{1f}^!4y>|! H;y! {\u{1a}f!6u8G!+xCN0!K\"J!K\"L#J!M\"M&J#2!2\"E!G,K!-$B!C[\u{14}! ICe! v#a!Jua!!8v\u{1d}\u{1a}\
        !?uD\u{12}!4AO:#!B(y+C\u{10}T!4{q\u{7}!Fy7\u{5}-'H\"J\"9!A$B!:#G'G#A!A%G!E%M\u{b}Q!,w\u{2}/%*L2F!K'G&I\u{18}$/ \
        P!M\"F)v\"J!J#L\"Q!1!B%N#E#5&K#KTi\" D;vXm!4|\u{1d}B#*|\"?1?Iy!.wQ\u{6}1 L!|\";!D!A\"D!C\"C\"A\"w!B#C\"A(K!N\"9\
        +>S\u{a}! wy\u{1e}!Jtn\u{7})\"@%?#I\"='y&6,;\"6$KV'!3|\u{5}Z!<x\u{1f}}!7u!|'!B,x'E%;.=#9!7b\u{d}\"<C\"}BN\"Jx!F\
        \u{1b}H!Ju[>!(z/_# t4D69\u{1f}4!<y_f\"=u(xw\u{3}!)w;k!&wm9'+D\"E*0!I!I%G-JE4!\"wZD\" xKxdT!EvCj# z!w+D\u{4}:# D\
        .y6D\u{7f}15#Q!M\"I!N\"N\"L!D!N#y#@\"N!N\"N$H$1!I!A!H\"O%K!LvX!DrS;!4y^\u{12}!=u{\"\"$H0x;W!=v\u{1}x$$s1E$E#?^K\
        4%I\">!K!>!6!>!C\":!8#B)J!J!~!D!=$|\":\";#E!6C13 V!K$D!N\"E\"I!L#F!F!A!H\"I\"B!H!J'G\"6$H#L#G!*wNc!7y2d!)zDE!(y\
        C\u{18}+ s%M\"K\"J\"J!H%K*L!w\"K,M\u{1a}@!GqCL!KIVb$!};>!B#w\u{14}/!Gw6*!8uPr!K?c?!4u\u{e}b! Fk<!@u\u{c},!9sul&\
         q3A!D$u$B/>+%$#x&?A9!;K)F \u{5}!.\"x!7!4!?!2!<!9!\u{0}!.!H!0!8!+!7!1!v!-!@!.!?!*!8!5!3\":!v!9!&!1!2#)!5!;!)#1!\
        $\u{1d}\u{18}!5u^@!2w_\u{15}!5IUl!!sA\u{10}!.wFW\" R\"GW\u{19}\")v+t\u{9}d! H\u{1f}\u{11}!JxX4( }\"H#?\"A#?*='I\
        /sC\u{1c}!.xLW\"9t#Kg>!Gv\u{12}0!$IO<\"<u&r\u{14}\\!9vk\u{c}! z.M$'F*C#I'G+8!-xd?!4uN+& D27'v$J\"x,7\u{2}\u{2}!\
        <J\u{7f}f!<u\u{e}+!)w$\u{17}& K78%y!>-F!Hwc\"-x>D\u{7}c!.v\u{e}^!6w\u{13}\u{1d}!9M\u{4}\u{9}# u,;;@`\u{6}!KAm\u{1f}\
        !(z\u{e}c! t(\u{17}# M*w@>\u{f}J!=xL(! GV\\!Gt(v!$z5k!4|\u{3}v!Dua(!4AJ?!9K.^!4u}?!;y\\\u{6}!)}Qi+ Q#G&M\"K\"H%\
        N\"L'u\"O!J!M9X!Kx\u{a}*% B9D#v#B,J\\j!=xT\u{8}!JtG\u{1e}/!E!J!?\"J!F\"F'B&?#C!2\"K!q\"r&A'K\u{7}I!?v4L\"Jy!t%5\
        !4xmk!*u_U!?uk(%\"A%u%A&{+:\u{5},!?x\u{3}k!2>;\u{c}1'F\">!G!B#C\"8!D#J\";!?!t$F!u)9!?#G!z\u{1d}t!4uYX! G*\u{b}\"\
        (;,G\u{0}\"' B#x$v#{'>+?!<kQ!<w!x\"=E.<]b\" I=yUY( J#K&t+J(=!;'D!L<S!1u\u{19})\"J=!E>w!?v?C\" z=F*\u{16}!Jyc\u{8}\
        !Jyj_\" D>{ze\"Gv$F[H! Gh\"\"G{#D\u{c}v! {Hq! sk\u{2}!=v+?& D$s.7+C*8#O\u{a}D#&v/u\"Ior!&|Kg!=w}|! E#K!2{b\"!.\u{0}\
        [81\"B\"C!F\"E!w!I!N\"E\"N#E'I$L!t!O&J#t#I\u{14}w!=t`R\"5{\"Dho9 Q!H!I!E\"H\"n!P%;\"r!A\";$H!J!E!B\"I!F!C!G!E%G\
        \"F!C#N!LJ)\"GJ#vLs!4z\u{6}N!(ywW\" G\"{n\u{d}! vg\u{1b}! JSu!=u6m!=vDN1 t!:#@!C#@!?#B\"B!=#7\"?\"E!L$t!n+A#K0u\
        !4{6r3#D!O\"M!M!G\"R\"J\"E\"B!J$/!C!I\"H#s\"H!F%6#J\u{10}R)\"?$y$C$G!t)<%=-9!8\u{7}\u{0})$I#I#A%u#C&>%H!D)=!\u{b}\
        * A!;!H\"A1F$;%?)u#:!NGP# L\"><Hau!GAq\u{c}\" z=En\u{1}= u\"M\"D!w!?!\u{0}!A!F!>!?!E!I!D!F!>!?!v\"P#P!M!Q\"I!I!\
        s!J!L\"I#L'Q>Z!)vDM\"5u\"J{F!&vKJ! v22!:vQh!EzrB$,F-x#u/AN^!Dvhj+ >*z)E!F\"?!7\"?$B!G,I!L4\"!$uJl\" s+=iy\"9=,v\
        L ! vj\u{b}!6xZW!KCp2!#x+h!2>Pm1 O\"D!C!E%J$:$B\"6&/#8!w!A!?!x$D\"2$y;.1 K\"N$A!M!9\"E\"M!4!K!5#>\"K\"7#J%o':%E\
        (\u{1}\"=u\"vo`!\"G<*!4uR6!$v^n0!G$A\"D\"<!D#>!J!C\"@#L#C!G$O\"~!N(Gy~#?y(s$Bl=!3w\u{16}4&!='A$=#@.D*w\\}!){T !\
        Dv+\u{c}6#G!z!C\"H!J\"A!@!K%<!=!H!S\"s!4!.!1#:!?!C(5!8#R7h\" \u{0}2D`w!9wW\u{7}! F<O!7u\u{19}\u{19}!JuH9!Gw\u{1}\
        c, :!?!=\"x%v&9\";'@%>\"=%<#7\u{6}\u{f}! E\u{13})\"=C\"{s\u{a}\" A=~T\u{3}!4uxJ! J/*% }\"@(=*=)@\u{12}B$*A*H(C%\
        zV3\"9v$H4c!)z\u{15}E\" w*A\u{12}B\"J:!;\u{10}Y!9tW\u{18}!,y\u{f}1!(v'\u{1a}($@!w!I#C2F$=(<#9CL\"<E!9}R!!t~\u{13}\
        $$D$D!E!~v\\7\"m!D$M\"C\"L\"F!K!N!D!I\"<!s\";!:!F!J\"I!F!M!B!w(H#Ijh:#u!5!G!K!H!G!@!M\"?!1!4!.\"N!1!6!3#s!t#L\"\
        q$:#9!E!I\"A\"HcF!Aw-o!:yX\u{4}!=y6;!=v\"V+\"D\"O!N!M!F%I\"C#N#K%M%FaC!*@\u{17}D!=@%\u{2}\"=y.vq\u{1f}8!F!I!B!9\
        !G!C!F#L!F\"=!A!?!A!K!K\"G\"A$2!D!v\"w!K\"0)vB[! \u{7f}O3!GJzl%$D8?!w*>#EIN/ L\"B\"w\"H%>$E!H!F#K\"6#v,I\">#:!H\
        y]\"<u.EU>!*Fa\u{f}!F{3S) J#G%>!@!;!B1z!L*6]W!?u\u{13}7/ {#H\"C!J!E!I!K!K\"9!8!9$K\":)v!G]\u{2}!4u9e\"'G*Gon! E\
        \u{14}k\"<D+=V`\"$H5uS\u{13}\"*D(wG+\"Jv!Dkt!Gw\u{2}6!!yhP!4uTu*(C!u(E#@(@!F!A!E+A!<0K!JvC}\"4y7DGb',B(r$8$@#I'\
        :!I<D!$v\u{1}X! wqn\"=G.A\u{e}\u{1b}!#u\u{8}\u{19}5 O\"C!?\"H\"@#L!F!K%C!F#M#H!L!3\"J!E!{!Q#D#E!yh\u{b}!,tmS\"=\
        C-t\u{4}Y$!y1F\"E7=\u{1}\u{0}\"<G+}\u{a}k\" t<>\u{4}y+ G,F#L#@\"J$v!4$N\"D%u#t,i!Kv7\u{d}!Gshh\")|+@G\u{9}$\"C;\
        I*x$J\u{12}*!=uxL! zzq,!A#F\"B!A#J%7\"9%v!7\"6$F\"LwA&%B,v'G'H&H%K=7\"0y$Ccw: P\"x\"E!N!F!N#R!>!G!A\"M!?!D!L\"u\
        !8!G\"K$K!R!N\"N!F!A\"?#M*n\"9t#KhD\" L;J_b!2veX$3}!F)B.B4?\"2w4w-F!%v\u{1d}Q%*E-=\"8$J'y\u{1a}Y!'v6f!Jv7m7 m!7\
        $5!t!t!5!6\"H!Q!G!8!2\"?#L$<!=#6!P!I!<&B%3!7{S! v4&'4=$>#B!\u{0}!:%{)H,j(+>$B\"?#E$F'E&5!@\u{e}\u{16}!KB\u{0}\u{3}\
        !=v#>!=u\u{1}/!4E,1! v'e!Ktg\u{d}$ s\"J#?\"G2-\" B(w2\u{4}!%xwu!=vW\u{8}!9vMk!<v}4!=yEs!<w)a1 s%N!G!M!L!I!D!H!I\
        !J\"D!A!B*J#F(F%LZn.!2\"=!@\"B&F!5$1&3!F!D#;#4&2\"2Gm!<t^d!2DY\u{9}!4ukW=\"R!:\"M!I!J!H#K!P!A\"G!7!E!L!K#L!U!L\"\
        3!x!D!R!H#5!G#F!G!J#s!rx|!4x\u{4}U4#M!L\"D!K!G!I!F\"J\"J\"H$B!A!G!G%M#u!2%1\"F$HhM!-taz!=G\u{7}-\"?B+B`\u{1b}\"\
        9=1x1\u{2}!KF\u{b}*!=u#@!<tXA!!vn&#!}3:6:\u{d}0#1G+H\"~@<!<xHM%'?*>#A(w!H',#'A#BArd\u{4}+ N&G!E%E!>*=\"4#8%y$<\"\
        5`{!(C!G!4}\u{19}u& M/=*:#E#:+H\u{8}E!Eu\u{7}\u{2}#(>!{+G\u{18}7\" I2yVw!?v\u{15}<!<uk{# L\"y*E\u{10}M!?xTd\"6J\
        4vRX!=w~:!Jz;A!8wi\u{2}0 }$E#B!@\"7!D!>!9%7\"8$;#D!H!;-8!8d^0#J!H!I!I\"I\"N!B\"B!?!?\"L*L\"O(4!1$O\u{8}E!Jv/U$1\
        G+H\"~-8$Q9 r!C\"E!H\"J!J!N!L!H#G!I!M\"M&=!I!A\"I!J!m!H!K&F!G!?#B<V!Kv+Q5 T#P!q\"N\"S!M!Q!N!O!s%L\"O!M$L\"P\"P(\
        r!N!M#M!K\u{10}\u{15}*!D!F%I!C$G%F!?\"K%3+7I!!Kscs!Dv\u{b}}\"!C!{Nt!Jvs#!(xR\u{0}!?z\u{c}f!(v\u{8}_!9s 8\"4D+AN\
        7!=vq\u{a}!4z]r! v:K! v\u{7}\u{3}!Jx1&\" B<w\u{2}\u{1e}#7w&G.G=E##D+H-ISi!<zr,# DEv%@\u{d}[!?yN\u{14}!KFS\u{15}\
        #5{\"C!DUf\" E$wBm!8u3^!&}j\u{1d}!!uJ1!4xK#!(|6\u{19}\"7x%H&.!8w*\u{1}\"Gx#F\u{1e}\u{3}!Ju[!!4@\u{18}#!*tP-!Gu\u{e}\
        f!IxUA$ t&D#C08v3!JvE_\"4y2G\u{1a}Z> K!L!N\"I!E!D!I!B!D!J!B!O\"E!r!H!G!G\"L!p!v!u!r!F\"G!S!G!C!p\"H%M?\u{10}3#H\
        !G!I\"H!D!H\"v!D!D(F!G!?!M!E%H!I&;!D!F2W!ExE=! wcj!7wDD/$w!D!F!L%B!B\"K%M\"J%H!J#1%>#F#@m6##I9|!E%a!=uOG1!B$@\"\
        Q!F#@\"M\"?!E!G#N!B#G#K&4$0!s!F#@% I<{!I\"s+=5Q$ z){#J0L!1!.{m=!-yvf\"9w#H\u{19}}!'y\u{9}\u{1e}!$}kE\"2J-u|\u{19}\
        !1wkD!*A\" .!7$D!y%G\":!>!>\"B#H%4\"L$8%7'?kD$ E4u6r!wQ\u{4}!@u\u{d}W!J{)##/A.E.IP\u{12}\"<x.@\u{10}Y!8yI !8s\"\
        _( q*J'M!A)G\"N!?!J+\u{9}!FuB_!9so_\"9B#H\u{6}V+$:(<#8&C\"<$B#:!C'x!x#@p0!<uOj!Ku\u{1d}\"!<t.\u{19}!Gv5a# {\"G6\
        D\"=\"$@F;3U!)zHt\",{(DJ\u{7}!@z5c!=v\u{f}\u{6}( u\"u&I*J'E$G*5$9ty!=v`($*>.|%A.;Ko!9tx\u{8}!=wAC\"Jx!HeR!?ubi!\
        *y\u{4}(!KB~\u{3}!)y\u{a}\\,,x&J!@#7!L!L#D!P\"F(I!N#Ja*!=viF!<{V@\"\"y&D=g( L*u#v#>$B(C#A(=eG! zUB!E{\u{14}\u{13}\
        \" G=v/*! sED!=Ig\u{19}!2x.2! G(k!7uOc,!5\"D)H!7!=!A!C$L!6!J'I*v8\u{a}!$xJg!9uwo( J#K&t+J(=!;'D!L<_!4|K!!)=X~$!\
        y1F\"E7=L8/ p$@\"@!I!G!L!K\"=(6#>%:!K(D%w!</\u{1a}!>vM=!=C\u{a}f!Jx,t,!8#>\"I':!<!D)7!K#8#@&=\"4Ka!4|dB%!;#E(B%\
        H*v\u{1f}A,!;!B%?(=#>\"r$>!L%E!t'<%r\u{17}\\!*w\u{10}Q$ t\"t0E+LOO!GF\u{11}G!=v\u{f}*!<w9V!<uV\u{d}% H5t#E2A!@@\
        *: S#L!q!U!L\"P!I#M$R!K!O!s!S!u!O$'!M!s!T\"T\"I!J#r\"T\"=!L1Z! w=\u{1c}!<xjy\" E>z\u{17}r\"$E8G>`! w\u{19}\u{16}\
        !5u,-!DwJG,#I\"A#F\"L!B\"=#C#1&A$I(4&tg\\!1tlg\" J4F\u{12}b!=zR,!?uac! H}\u{1c}# E6w4xA@\">F)KK\u{0}! t\u{d}\u{9}\
        !9t\u{15}W!$}Z0\" K=wNT1!3\"5!C\"C&G!0$1!q\"Q#5!B!E#0#5(3#9!G\u{18}\u{9}!4@LD!>x\u{17}8!>xJ\u{1d}!6r4G&!G)E(>\"\
        C\"w0v~y!9w)`%)A$y'@\"w5CGx\"!u;G\u{1d}2\"9w2=v6\"4B(A\u{11}N!7u:', F!J!G!J+8&<#=$>!t!r(8%<q.\")CA:)Z!/HE2!<y\u{5}\
        m!J{\u{2}Y!/wc\u{1d}!=v7\"!<w#M5!F$G!H!M\"?!K!D!@!>!D#s!K\"M!>\"9&s&x!C\"7!F$N+Z()E(D#@'D!C!y\"D+N{\u{10}!,wA2!\
        Fx\u{13}=$+E)v6w!I!k! Gg*! r'I\" G=yNT!;ui]!(y#v< L!J!O\"M!H!H!L!F!I!P!E!F\"G!q\"I!I\"M!r!t!v!s!F\"I!O!I!F(K%N:\
        k& s\";'|#;/;0BUM!Kx0\u{16}'4B\"H&A!A\"{+J!<x\u{2}(\"J%F#D%C,H!w.C!LpA!Dv\u{6}n!>yH\u{11}!\"|\u{6}#!<zT\u{b}/ T\
        \"F#L\"G!M\"E\"r#N'@#N\"N\"L!O!M&D\u{8}5#2y*}!=`q\" G!~;H!7wty!CtE@!(|T{!Kv.q!:yR/!4xq|!2xg\"!$uc\u{f}$(>!w/B3?\
        \u{19}$!JuH\u{7f}%!;7;$>#v+=\u{4}\u{10}! w@t& K!96?$E$E(K|i!4Eh-\" H=x^p\" D=>\u{1d}\u{1f}!Ex\u{16}\u{1}!Jyd}$ \
        I9;.z#;jk$ s#u%vC9`-!Ex\u{10}K\"4>7K\u{15}\u{0}/#@\"v\"A!>!C\"E#<%F!F!x!;&J!I!@-L`X% L#<+I$C,KSV!?uUW!$z|u!Jz\\\
        c!?v\u{d}S:!@\"S\"C!z!~!Q!S#D#E#C!D!F!A!;!>!E!B#L!P!L!F%)!J!,!K$n\u{5}Q! B.H.\"K\"u!G!G\"O&D#u'K$I!O!J!:(B#N7{!\
        J{v}'$F%G!O%H)E$N#9A/!!uZ*! Iey\" E<x$\u{1}!4wb\u{f}\"2v*HFJ\"(B6w\u{19}m!F\u{7f}\u{a}^2 G\">#B!w!w!A\"J$=#E#u\"\
        ;\"4!5$A(4\">#L!tse!?s<y!1uCk%\"B\"I8A.=!Ck\u{7f}!?zL\u{12}! yZ{/#D\"H#H\"I%H\"H$B$9\"L!t\"u!u&5\"H#B^\u{9}&&A\"\
        M\"=!A$M.Rn-!'u\u{5}\u{9}) P!E!H*F(>$7!v+z#F<T! DY\u{14}!Axv\u{16}!!xGe!7y\u{1f}n!9y(~*!=\"?$?\"9/;#A\"A\"v)v#J\
        y?!<spT!Ewq#- O#I$O!I!E!J!I#L'I&Q\"V!R'I&$$$A0D(<#x]\u{b}!Dw`\u{12}% {*<2A!?-A:u\"<w/Bzl!8v\u{8}y$'O*L#L6H-E!?v\
        q*!JvbA! u\u{10}\u{14}0!C!;\"C!C\"A\"B#;#=#6\"='w!x!F!>&7!6+X!.x\u{4}K4\"K!J!I!E#s!@#S!Q$D$M$K!/!P!L\"G!F\"-#N\"\
        r!Le<.\"I\"I\"D!H\"B\">!<\"@$I%5#w$I':!8i\u{1f}!Esz_!=v\\g!Gx\u{16}@!?y-\u{4}\"1s4Ab=!\"w\u{1d}R)$G%G!P%H)F$O#9\
        +L!L\u{9}z!J>C4!9u\u{6}\u{1f}!<z)\u{1d}!4u)#!4v\u{10}\u{7}!Fw*D!2w\u{12}l/\"G!D%I%B!G!E!>$L$F!J#K!N#x$F#L\u{1d}\
        S!7t>\u{5}!9vD ! zOJ! vWE! uiG!<uG\u{10}1 Q!J%H#G!Q\"L!L\"E\"H\"?!J\"D#r%C&N\"A!N\u{5}\\& s\";'|#;/;0BAn!5u/9\"\
        4>7:\\\u{a}!4xq\u{1b}!(w+3!'vSU#,@0x!HE\u{17}+!;!D%E$@&F#N#;%D#7%;#9#r!4|\u{f}7!7y\u{15}\u{9}!4B\u{1}J\"<?.w\u{19}\
        \u{14}) N$@&C#H!D!C\"F+v\":\u{17}j!Ju_U!4yvO!9w\u{6}K!!wZV!Kv`l\"7@4:v\u{d}!Dv.\u{1a}/\"B!D!H!F#:#?!v%B!C!5\"E'\
        w(5!3!7\u{7}z! H#_$ N5w\"G0twA!Gvo'!7t\u{15}\u{15}!8xO-!'wJ\u{16}!.\u{0}~\u{6}!,zH\u{14}! w{ !<D20!Gx\\ !8z E!J\
        wj\u{5}!8tKN!J|#G!4zc\u{8}!0w\u{c}M!4|J1!<w\u{16}3\" N?sCi!,\u{0}Ab!J<Y\u{1e}!5xK\u{a}!?x\u{9},!)wG\u{1b}1!C\"A\
        !H\"G\"o\"F!F!J!D!C!I!=!H(H#K.F!HV\u{f}!:v}T$ D7<!v2u\u{17}O!<z\u{3}8!4B>\u{8}!!t\u{1}\u{1}\"4>3u%\u{3}!2v^ !Ju\
        ^6!Gx\u{1a},!4xzj!Dv5\\! K=./\"L$u!9(H!H!D!A!3!K#/$3\"N\"y%B!O_O!>wrb!Ex/5! y`-#*A*E#u='+!A!C!H#G!K+K\"D\"7!6+G\
        (yUu1!?#G\"D%@!C!D!B!H!:!H(B#H!n\"B(7#<!D\u{1a}3!=tK$!7u:6!<u\u{3}2! v\u{1c}r\" B$zcG%'E*B#I'F\"v\"7- H$>#B!@!6\
        !D\"<&5\"F$J%L\"t+sx@!>u}m\" z1Dp\u{6}' >/9$;#8&v#E(K\u{7}\u{7}&!x1?*y!B(D&>*R!KD-\u{8}!=wRH!GyZ^3!@#C!y!B!F\"D\
        !P!u!D%H\"<!L$8#F$?&<\">#<!9ko+#:!A#E!{!A!=*>(A\"L,4!H'^)4M#5!F#F#F&4!H\"N#CjF& H4@$<$@+\u{7f}$G\u{17}3\")G3@\u{11}\
        s! vm\u{18}!?sfT!Jt'z! wQ\u{18}\" D;\u{0}bR( x\"t!G)>#I$C)E.B>2$ I$:&r(<\u{2}3\"Gy$F\\\u{0}# D;A$F\u{a}}!J:y<!G\
        w\u{a}&%(y\"D\"C&B9tCF!/vnZ!=tw?!>v\u{1e}o@ M\"L!z!D!E!F!C!S\"C!I\"C!u!H!K!F!E!N!G!@!/\"J\"5!N!G!K!T!J!O$J!G!K!\
        5\u{7}R'-='E$L$?!8\"K(Az\u{8}5 T\"K!L!L!I!L\"M!K!P\"K!v$@!N!E(N\"J!H\"6$H\"G!E@$!<uKz%7<%D#w(w!s~\u{9}!-~z\u{b}\
        '1s'G$M!M!B!K&3Z\u{f}!<v\u{6}3\"F\u{7f}$@*j!Jx\u{2}\u{d}!'{s6, o!J\"@,M!K$K%I#J!N*M#N!JU/* s$E\"F&K#u\"K#I'H#I-\
        C\\c!9ti#!(u2c!1w\u{e},!=w\u{b}y! F!\u{7f}!;xfI-!L!L!H!N#J!F\"D\"u\"F!L'5\"K&I\u{d}Q\" F={^k! {\u{13}\u{b}6 N\"\
        s!F$u!@!C#E!C!;\"G\"@!@!E\"z!H\"N#G!J\"D%x\"A$vKh3!M\"J+O!K\"A!J!2!R\"N!8\"1\"I\"E#6$@!H!5!6$oF\u{c}!<zZ\u{7}!7\
        u<b1 :\"7!?!5#G#n(:\"v$9#9!7!9!9!@(;#4!P\u{2}W0#M!O!N!J&H\"O!K!z#A!K!:#D$I#B&J\"JR\u{11}#4>%w$H\u{1a}I!KsC+\"Jx\
        !@5^! G%^4 L#?\"F!D!F$2\"u\"H#@\"w\"x\"A!G\"F!D!B\"A%x\"@!C\u{17}/! {{B. P!D!C/J!G#@!3#E#J!K\"E'.!J$u\u{14}#!Jt\
        AR= J!K!L\"G!F\"F!A!E!I!@!M\"C!q!G!F!H\"K!o!w!u!q!E\"I!T!K!B#G%L$rGk!7uk}\"4y7<{\u{2}! v\u{1e}\u{2}\"4E6y\u{1d}\
        5#%G(D'u^s4!G\"L%K$L%K\"J!L\"G!H#v!J!G!s!K!H!0!0%F!r#R\u{16}T\" u=Ftd!/v`\u{2}!$xG\u{1a}: U\"T!l\"V\"M\"U!S#P!R\
        \"H!S!P#B\"H\"p!F!f\"S\"q#P!R\"V\"p!B!Q!xcQ!9v\u{1f}~!KC\u{1e}-\" }=H&W( H%D%H(E%=%v+>#?$q'!C\"B#K'B&=$8&H\u{12}\
        \u{18}>!H!G!I!@!B\"I!x!<!I!D\":!;!:\">#@!>!6!H!H#J!w!K%~!B!3!3!J!z!?#GS\u{2}!(w1Y#$I;u+?kU!?u$\u{7}\" C2}i\u{1d}\
        & ?*w1@\"A-@!:!?! CX*: q\"G!M!<!:\"M!B\"H!=!>!I!=!7!C!6!s\"9$M#F!t!A!D&N#?#>!CKi#?<%:#8%4\"!>><u\u{8}!4EAs\"4J+\
        ;G&!8w]\u{13}'$A0=)K!x!D&x&:Zp/ N$7\"?!K\"v!G\"B!7%B%8\"C\"J\"M!B'914#6t\"u3E]\u{d}!Duu)!Ju\u{0}\u{d}\"$x9D\u{12}\
        )6!A$E!z!}%E#K#E!D!G!A!;!?!E!B#M!Q!M!F%*!K!-!KYl#=D!v,{\"3!=w\u{5}\u{7}\"Jv!IK1\" E=x\u{19}<&&J$B%B\">+D/DRw!<v\
        WJ!AwZG#+E1G\"E|D!4v]_!7v[e! v\u{17}\u{18}!7uRH!Ev\u{16}k!?{5w!<t_\u{10}\" \u{0}=J~f\" s'F\u{19}}!7ueI!)w\u{19}\
        c!!x(`\" u1I]-!K?JW%'@*?#A$;%IdJ!4vS[!4y\"\u{1b}! {A\u{e}!>H\u{f}\u{7f}\"#E.y:i!8sFX!<zE\u{3}\".v3zCB!@u8\u{1e}\
        !,<C\u{b}($z\"G#J\"I'M*K.=!:Ek\"<t/Cp\u{1d}! |s\"\" z=G`o\"/E6x93!Jz;@\"Gx$9D\u{15}!4wf4!EwEH%$F$E#w-;%I1*!4xXC\
        !JuCu!KD}W! z\u{e}7!1t\u{7f}\u{3}! t;v!<ys\u{f}!Gv\u{7}/\"Gv$GT\u{16}% M%F#G*C+s0{!-xz(!9s>-!?v5L!FvPX7!@#F\"N!\
        v!s!E#B!@\"r#J#J!0!L\"H\"P!N!J!K!I!0$A\"D!C(i!Kr\u{c}\u{10}!0wr5!Kw&\u{e}!%ymk#4@(=.9T<2!F\"L\"K\"M!K!J\"C!M\"O\
        (E!G!J%O!G!F(C#K!Kt\u{13}!Js\u{5}`\"9H!uFg!:w=.! x[v&/B%D$>!u$v.B\u{a}R!/v>*4\"z!G!C#{!C!@!@!=\"B!B!=!A\":\"M$8\
        #s!J!A\">(9\u{9}W!7w\u{1e}w, z\"=!9!>&.\"@(<$:#9\"~-:!<nv\"<y!x(K!=xqz\"28+rhn!.v\u{1c}~8 P!N\"H\"D!P!H!@#F!N!H\
        \"E!K!>%K\"N!N\"R!u\"K\"/!D#M!J%tIl!4uJD\"$u9C}H2#G!A!K\"J!O!w\"<!B\"I#F\"B!J$C!:&D!2$J#Ns3!7ub4!!uvx+!7#I(C!;!\
        =$H$7)?&9\"t#wR\u{1f}!8xE@: Y\"K$J!L!M!C!S!F!E\"~!A!C!G!I!D\"@!K!H!P#Q\"N!x\"0!I)M!N)\u{18}%$>&K\"\u{7f}#@0?k\u{15}\
        !Gu8k!.xG\u{12}!4uV;!?xy\"!8z98!%t8)$#?&E4n-9\u{9}28 p!K#M!G#L!I!M!L#H!M!H!K!G\"E#G$r!P!O!P!N&5!J!C#LVQ!&E$|\"4\
        E1u4/\"Jv!Cj_#'D-y6;|\u{1}!4u8\u{1e}##|:G.=\u{6}\u{1c}0 L\"=!8#A(>#?#N\"F\"K!r#r!q!H!;'F%9L\u{2}) y%s\"I\"I!J%H\
        #G,H-F~,!\"L\u{12}S* G\"=!;1=%5!t$?!J+:!6--0 L!6!E\"N&J#F!J%E!G'J\"L!G$E$6$K!L>T$%F$?$=%A\u{e}\u{16}!9q\u{13}T$\
        *C1E!C$z'?! {AD! vY%!!z\u{3}/1!K\"G!@$F!v\"?!K\"=!A\"G$5$?#E#K%B\"1%qwF!KIMbI!/!B!I!P!s!R!w\"T\"J!O!L!Y!o!D!r!N\
        !.!R!8!6!:!5!5!=!t!G!Q!H!0!=!5!N!O!2!4!6!5!L!K!6!I\u{17}S\"7J%v~]#4A#w%D\u{18}#!)A5\"!4I)E!G{\u{16}-!=yW\u{12}\"\
         I2y\u{6}%!=wF\u{1e}!=FMC#F\u{7f}$?!;(\u{1b}! x*h)\"B&F*F%<\"7#A\"?&{#>cx#$G0J6B\u{5}\u{1a}!Jy9Z) J$E'B!@&?\"@(\
        F!A'?\u{0}7!)zFm##F+v3xnU!;vH)\" \u{7f}2DcG'&B#v+G+E'w$A!<fM+$B);\"?\"F'6!:#=#8\"y#8's7\u{14}# y4C'tIt\"Gw$BVK!\
        -~W\u{2}!<v}p!<v\u{9}s!=xv\u{1}\"6J4vx\u{7}!>u^_!=v,~!>y\u{14}\u{1c}5!L!t\"F#J\"D!P!u#K!F\"I#Q\"H\"F!6#M\"J!9&=\
        !u$L!L]$= R\"L!L!D!M!L!L!O#C!I!D!C!=!H!E!N\"C\"6!L\"I\"C\"N!y#7#3!D!s!N$N\u{b}+\"%B/C+\u{2}! I!-\" B?yPj1\"I!L!\
        N#I!G\"C!K!t*3!J!O#M\"O!N#v$F%O1H\" F1u\u{1b}u!6u\u{f}s\"*G3uTl\".u&F@#\"7B%|BA- K!8!G(M#G&F!I)M!E$E$7$J!MY\u{f}\
        !/vL<!<AWz+!8!K&v!@!G!C#F&K(D+J$2B\u{1a}! wz\u{a}!<w\u{2}5\"8w3BE\u{f}!?uf\u{6}!<wui! v\"r% L5z\"G0s$<K)!4t!\u{f}\
        !8t2R$ J&B!B%;p\u{8}#Dy&>!J)D!8uz\\!<t\u{3}5!Dz\u{15}h!Gwb-+ N$F\"G!J%G(L'I\"N!E)J#B\u{b}J!A{LP!?x,\u{1}/ O#=!A\
        &?!H\"<\"u#I\"J#7!z%E'B&E!AUZ!%y{<\"\"G0GQq!=DOf!)yBq#*D2v.Ii?? x!6!H\"6!9!J!7!M!9!{!9!F\"=!9!>!9#J#6!3!1\"7!A!\
        y!2!5%8!=!6!1#=!35\"$3{!A$C,<60)\"z\"C#z#C!B$?#@&8%E\u{2}D!DvU|\"Jv!D#{-#@!K\"B&y#D&C$7\"H!w!J!?&6'I\u{f}\u{8}!\
        2wpS!5y\u{1d}}!,w*i& w*=*B(<.<!8\u{1c}\u{3}!;y&V!<ubg! s\\]!Es\u{4}_$1F!I+N!FK\u{1b}!.{#s!2{TN!4xiQ!-v\u{2}%!Dw\
        \u{1b}\u{e}\"\"{;G\u{11}<!??\u{7f}\\!8vyx!/E\u{d}8# I0>:A{T!F{P2$ L)@+B3<2\u{1f}< M!J!O\"M!H!H!L!E!I!P!E!F\"G!q\
        \"I!I\"M!r!t!v!s!F\"J!N!I!E(K%Nu\u{10}$'D%C39(s_z$ y!E<B\"E*y!\"y\u{b}v\"&y.E\u{10}:!'uF7!KE`G! wmD!BxIB)#E\"G!\
        B\"A,E$|$@\"=,;\u{8}\u{17}!JuE\u{18}!#w_z\"#w%I[G$ D5x5?!?eh!J|l\u{5}!Dw!b) t\"u&H#K'I\"K%D$G\":Y\u{1d}\"2C*C_4\
        !Kscc&/C#@'u$D%x)B\u{e}-!=J\u{1e}/!.v\u{18}2!)z&O(!F)P(L&G!B&C+=!A`V! w\u{1c}A!Gtg\u{12}!Kyx\u{2}''K#K.G#F\"G*t\
        $I\u{16}>!@w\u{0}f!JC\u{11}(!J:IW\"(J(t\u{5}{\"?G+tds!1te\u{12}!<x}x3 Q!N!K$N#=!J\"?!w!=#F\"y!t$F$A!N!L&;\"z!Ng\
        B!Ku\u{a}\u{12}# H#yH?jr\"!xDFei!Gxbv!.v\"%! y\u{f}Z4 U\"S!D!L#P!H\"L!O\"I!H!N#K!H!N$t#P#H#C#D&x\u{9}|&*B2D!L)v\
        $B!Jri!>yn\u{d}!)xRJ!EH!D! v\u{7f}_\"4>!vc\u{18}) G(>'@\"D!<%s\"=#H(@i\u{9}! ymF!.w86!8u\u{7f}|!6uV)0!;!C!C#G#I\
        \"H\"?\"C\"E!G\"v#K!1%r\";(>Av@\"M!M!t!A!F!D!P!M!O!O!L#R\"N!O!v\"F\"I!O!M\"J!C!F!=\"6\"J!H!v!r!L!?#Q!Qw\u{3})%C\
        #;'B\"C,u\"E&?!?$2~n$ K(D);'8<0#\"w9C!D-u2\"I!C!F!C!I)M!A!I!J\"C%K#t!P\":\"7#;!>\">a\u{7f}!.w\u{0}:!%vV@!?>-*= \
        E!;!B!A!G\"@\"<\"M\"?!F!;!K!L#;!.\"@!z!|#K!w!Q!N#9!p\"7\"3!F#@!D\u{1f}G!6u\\\u{16}! v\u{3}t!KEFi!KuLT!*z4H$*A*H\
        (C%z0/!%uhO!<}{s!7x#r!=v\u{7}\u{7f}!?x_e\" r)Kos\" I=D0v!>xE<%(C#J)r6B!I\u{c}h\";D#I`7!Juy9!Ju\u{c}i! G=0! v$C!\
        (v!{!%H\u{17}\u{d}\" t=De6! wxQ# D!~I=U\u{1f}$ u!w<@*Ch\u{3}\" x/Fx]$'x\"I)F+KQ@!>y04!F|cU!>zKa!Jum5#<D+v#BT9''\
        @!B!J)v)@!G.8C#!<vS(!K<\u{f}3!=v|\u{19}2 N#K!r#J!K\"B#8!B!H\"F!9!7!R#M\"t\"J$J(C&\u{2}!8vd]- O-E\"v\"I!G&G$I!C!\
        x!O'7!L#H/\u{14}!%zxD5\"M!M!o!R!L\"P\"S!M!Q!s%K\"S\"O#J!1#N&P\"v!K!J#Qxn$4@$@2<!>~\u{7f})-F)8&K!F!z&I#6#B!54'$ \
        A(B%B\"w;p@ s!T!E\"I\"G\"K!G!G!B!B!H!K!K!E\"v\"J!5!M\"E!M!9!B\"R!D!T\"=#F!3!9!4#1!3Ww!<u^Q!%x\u{19}k!=z\u{8}N!9\
        tSN!=G';$ K2G\"|6D\\\u{b}!JuWk/ 8'u!v$x%B!9\":$>!>#=!?\"=(;#<!=-\u{1d}!${\u{3},!=BUU\"GI#F\u{1e}\u{16}3#@!>\"K!\
        L!@$}\";!M!I!A!t$1#F#H#G!2$G!J%L^p/ O!C!F!G!G!G.2!L'J#H!G&>!8!M$N\u{1a}V!4x~W# K;y!Fm\u{4}< T#t!S!N!K!Q!P!M\"L!\
        G!O#E\"A!H!E!O!4!J!J!P$L$u#N!Q!F!A#9!>8w\"#tHD\u{c}`!<wD!$ G*G3I(}FG!,x$N!4vsA\"=A.?TA!#w\u{18}7! Cmd!KKe\u{e}!\
        )y\u{6}6\"$B+ubU!\"sFT!8{c3!4DDH!Jy\u{1f}M# Q$xF>$&!*uWj#.w&u7Bnf!GEsI!5u0d&)E#?#C/@({%t\u{5}\u{10}! @{`!Aw&\"!\
        <x=\u{1b}!<zK\u{18}!9w\u{a}\u{4}! voK!<wW{!;uP|!JuT\u{1a}!Dy\u{1f}/) }'H#I*C$@!=$;)y!=Y0!FsQ_!<|\u{0}\u{18}! }C\
        y!*w~\u{12}!4zl\u{5}-!G!D\"G!E+G$K#J\"1%E!?\"x#:'uWe-&C\"?\"I!:\"@\"9\"D#J(C#H&9!9!FQY# E8u/C6\u{0}!\"G*]!9w\u{4}\
        A!9wHi\"Gt#F~\u{19}!Ku'G!KDlq\" H<y>''!t'z*r*Q&=%t!@K8!9t;2\"<v/FMX!Gu(o!4xp\u{7f}!.xig/!;$C#E!F\"7#>#?!>&1$w\"\
        A!F&D!3%s\u{12}u0!9#@!E!G\"F#6#C!J\"B#D#4%H!s'8!E&t.}!=F!_( r*I'M!?)J\"N!>!J=M!*u\u{1b}\u{3}! ye\u{19}\" F2{\u{8}\
        '!5u\u{9}Y! v\u{1b}b$4H(I\"z,=\u{10}}#9A#{/>(T\".w&u^y!Guz\u{1e}!Jt\u{b}%\")zB<D\u{3}! u5b\"'t6J^:2 N!O!L#G$D#D\
        !H%=\">\";!6\"H\"L\"G!w(I!v#BI,\"Jv!E&\u{1}!8HbU? x\"L\"G!D!D!:!}\"A!8!L!8#J!D\"K!L!4!@!<!H!+\"O!B\"K!J!3!v#G!<\
        !s!N#IAn\"\"x(H\u{13}!!Ju:a!KD*J!$}\u{c},!(x@>%,A(E(H\"z);\u{1f}Y!?GW\u{1c}\"4E7xY\u{c}\" vGB~`!J|'\u{1f}\"=F.D\
        \u{12}{!/Ee|5!G\"M$I!D!H!J!G!M\"J$J!8#s!r!H#G\"H\"u%N\"6$J!N\u{19}G\"=H!F2Z!<u$*\"=G*<qT(&B#F+C'D!I!{*I#JsJ! z1\
        \u{7}!=yd\u{e}$ M2y+B!D/q! {FD!8u`-!=vTk%/E.I'8#7$AZl$$|8{!>.H.i\" F<s\u{7f}U!)z\"p!!v\u{14}D! v\u{1}M!2y|j%<K$\
        t&r$>!=\\-!<w\u{e}.! vf\u{12}\"&u!z9\u{5}!<u+k!>vM7\" F4u|\u{16}! u\"!!<y|H!!soC!+x&j!+x]\"!<v\"\u{1a}!Jz\u{5}/\
        ,#F\"I!H\"v#B!=!B!F#F\"<%7$t\u{5}|!-vup!/tg.!Dw\u{b}-!Gyr\u{1}!?x.\u{13}3 n!B#K!J!;!@!K\"M\">&=\"C$:!I\"A!\u{7f}\
        #:&;%7!G\u{15}&!4wY\u{0}#,\u{7f}#@-A\u{c}v6 S!w!O!Q#L\"I!M!N\"G&s!D\"M!?%P!N\"M\"-!.!N\"G#K#Mib!8u1%!KvL(!'zFx!\
        :v;)(+D\"A%F%<!w':(L#FF\u{a}!#vQv!=uPN!K8\\,'!|&C#B%C#z+>\":{=!/wFx!=JHX!=u!V!K{'!!<vQ&! x/`!Gub\u{c}!7yq\u{f}\"\
        $x9D\u{10}[!Gx-}\" DEvQl! I\u{1}W!Ju\u{f}\u{14}! {6s!GtiL5 I\"K\"F\"A!D\"A!G!;!|!9!:$I\"D#7'J!5%2!v\"B#I!G[5!2x\
        \u{b}y!=u>\u{14}!+v\u{1b}T!=E\u{7}+!?~l-!4u\u{1b}\u{16}!K:*k( u%E!E$>/s.H#?!<VB! v'j#4t3>$9$$!'tb%!$wW1!Ew\u{11}\
        \u{16}!*z##!'z\u{7f}#!*x%l6 R!L!N!J%C!G!N\"Q\"L#I\"K!Q\"K!H!M$O\"P#G!M#F\"w$rB,!=K8L!1x+1!KAvJ!Jz[W!Jy\u{11}N!4\
        vl/!3x\u{17}22#K!L!P!I%H!B\"G!D!{$M!=\"2!D$E#G%B!D\"K/\u{b}\" EJynR\"8x$?XC!GrFT\"Jx!Fyw\" @*v\u{7f}\u{b}!K>\u{b}\
        0+ O!=#I$H!|!J$>!@%N%I&G<,# I4v(FM\u{5}\"2C*v-/\" EGu\u{3}_-\"S\"8\"@$G!@!:\"2!3\"9!P)M!</:0r!=v\u{15}\u{12}!!v\
        u\u{1b}!!uq'!<u\u{10}z'!8%A!E!;1@+v'Jus!(y5c\"9w%@V\u{2}!Jw`%!@v6]!<I=\\!4w7~* H!9$A\"s2I\"C!8!G!>,FZy&!?!>-=)z\
        !@+8dk!KCv\u{18}+$C%@!L%D\"H'E!1#I\"I'9!v\u{15}]#4w6s!w\u{14}?#1C#J'H1\u{3}!>v@f\"#v0v\u{12}L( r*I'M!?)J\"N!>!J\
        \u{6}\u{17}! w'`$4=$9,{'=@($$9%:#:(?^\u{19}! x.\u{a}!Jy\u{e}.!4Fi{\" C$umO!<uJw!=w]o!J<Qj$ G%t%t3AIb!4vWn!8vC\u{b}\
        \"GC#u[^\" y2E2f!!u\u{1c}+!#ugB!=u'<% v\"E2C!u58\u{16}L) t\"u&H#K'I\"K%D$G\":}`!4zfh!'woa!KDH\u{13}!4@\u{5}^!J{\
        \u{16}c\" u2AY9!.woh!4Egq\" y'C=-!8vsL!KF[u)!<#G\"G#z$:!=!>*H&E\u{2}\u{0}2\"P!G!O!D\"J!E#H\"B\"K!I\"K\"L#D\"x\"\
        G#F&x'J%5!<yAq!JuO9! DK\u{3}\"<u&r\u{17}j\"6y5BP_!Ksc\u{0}!!x4\u{b}! y;11\"B\"A!A#=\"D!G$@\"F!E\"|(H!J'J\"K!v#G\
        !J\u{10}n!,Hr|!Dwv&! v1Z0!C\"G\"E\"P!C!@#J\">\"L\"K\"O#K!=&F#>$zL)! x\u{17}H!?xt\u{7}!4Ag\u{1c}\"4w):QM(\"J%F#D\
        %C,H!w.C!L\u{f}\u{18}!Dw&5+ J\"F\"H$x#}#A&F'C\"K-A!=2\u{4}# K,B1wC\u{1f}%%v%K!E&K*J\u{11}B!<u4m!!x\u{1b}r\"Ev\"\
        Hit!8v^\u{14}%#C!z(=+{'?5?!=w9\\!)s\u{18}@!<wO^\" x=E\u{19}\u{13}2 O!M!E\"D!F!G!@!E!D!B\"=(=!C&O\"v!E,;!G^)\" C\
        2yb1\"<N.JHN!=v{\u{0}$'D\"|!A@>1%/!H$A\"D\"=!E$J!D\"@#K#D!H$P\"~!C(H\u{8}-%%r!H.M*D-=LK! x\u{1d}z!8vy_\"/A.EO[!\
        <wi>\"*G(xa=\"4v7DJ0!DvwY4\"L\"G!D!R!C!N!@!L\"K\":!L\"E%A\"J!L#u\"C!x%u&Q>N!=wZ\u{c}!Kx= !7v\u{7}\u{3}!=wvj#4G2\
        w$<[ !<tsY6!I#<!<!E#P!P!G!E\"C!<$G!r#O$D!L!q!;!?%Q#N#G!?\u{c}\u{18}! GnH!?u\u{9}\u{17}!KK\u{7}2!Fy@6!9u\u{1a}D!\
        0vbp!Jt?N!7t x$,y(v6A!Ch\u{7f}!KFkR!$x\u{1b}6/ L#s!>!E!D\"B!@#>!?\">$?!J+B&>!A\u{6}n!<zN3\" I=x\u{f}\u{f}\" v=I\
        b,#'t,v*J\u{2}i\" D8Ke5!JvVm#9v,~&><P!@u\u{1d}O!4t4K!4u>2* P\"E!D#K+K!@\"M)O*?#D\u{0}j!*yng!FvBC!#uV\u{0}!<z/\u{0}\
        \"!v>D\u{11}!!<Bcj!)zC~!7u7\u{1f}!2~\u{17}/\" C'w b()E+C%?$>\"C(z#<!;\u{6}h!4uV[!.xG@!4xW%!5yjk!4D\u{9}5% t%D&u\
        #E-DL;!7v\u{7f}=##;:@-<P3!$x?+!Kv\u{1d}7!/vm\u{12}!$v:\u{1e}!7w\u{15}\u{11}&'s#@#A\"?\"A+C\u{11}R!Jyu9!=C$\u{8}\
        # M<E.=&\u{7f}!?u@\u{b}& M2y\"z(B!J-<~\u{e}$7J'I)J#H,?\" v%L\u{18}0\"4>!v?Y!+v\u{d}<# A(w!CDo!4u%q!<@Zr!'y\u{15}\
        \u{e}!$zkF!8t\u{10}\u{14}!Gx\u{12}T!Jy&.!Gw\u{1d}u!?x~\u{18}!6K\u{16}\u{11}\"=u(x\u{19}:!<tz\u{15}!4AG]! uBM!&}\
        \u{13}S) r$G#C!L!H#E\"D!L#Hf\u{14}#$D8E.F:Y\"4w)<TH#&A6?.9v^!GvT\u{a}\" B'yS74 U$<!{!F\"M!A!O$H#D!L\"y!B!/!C!J!\
        H#E!P\"C%7a;!Jw\u{15}H! u'c\"&{E?)-\" s9v\u{1b}O!<|\u{7}}! C'D, M\"G(F#F!H$G\"L%8#F(:#D#Nd3! {O|!4xbZ!Jt\u{8}\u{1e}\
        !9wj'# s&D)H_[! wU{\":w#Im\u{1c}!2yl'\"7F3vQ\u{6}- O-F\"u\"J!H$7\"H$J!F!y)5#@!4\u{11}C7 U!G!J!D!N&r#J$K!S!T\"P!\
        Q!O#<$C!L\"F#q!B!B!Q!G!:8A)'B#;'=#:$I#?\"w*D$<nC!EuS^( I*@\"?!8!>!x.@\"9w1!=z\u{19}I!GJ`\u{1}' I'C#C%A%B)v*|\u{16}\
        b!$v#~! zp(!?tU1!,Fxt#9:#E#;\u{12}\u{1e}!9wsJ('H(>);#u\"C':#J$3\u{2}\u{1d}! J}W!?u6L!Gu`L!=vyx!2y,:!<wvq,\";)B#\
        A$;\"I\"G%I\"F!B'x\"F$Is#. P#H)v\"L!H#H!<#2%J!J\"F(E!G#Ez`!Jud')!;$C!D!?\"A#?#?)9/JC\u{3}1$K!H!@!H%I\"L!J%H\".&\
        T\"J!B!3$A!K\"K$sWW!<y\u{12}|0 O\"J!B!F#G!H!;$E#C#4$>\"@#y!u\"4%4Ny&#w$F+E#v5;!94+!4}7]!<w(=! G.]!<y\u{16}L! yg\
        \u{15}' s$;#?%D,7&F)5I\u{1e}&!<!w\"B%E+I3?!Y\"4v6@6=!@x+z$,G1O\"G(Kro#*C(w,GO#. r%C!D\"B\"E!x!=\"E!B,y\"K!E!;(F\
        7@!JyU13#K!M#I\"E#K\"G!H!I!N!H$,!H!K$y!N!B!P'E%O+@!2yB\u{12}6!z\"F!G!K\"O\"M\"B!@!H!K!E!x#,\"D\"(!J$C\"K\"1$L!@\
        \"H\u{1f}F!Kx\u{7f}'!<F\u{11}+1\"J!L!5!x*M!?!=!{\"5%H\"B!>!E!N!7(1#HD !.w.\u{2}!JzBt)\"D#s%J%s#C)G!?!:!EkQ%3v!<\
        (F#@'w*b!!u9\u{14}!#v)M!(w<\u{18}!Js\u{10}[!Ax4?!Jz\u{5}'7\"B!K\"I!L!H!A\"F!F#D\"F!K\"D$G!I#G!w!B!<!D\"0#J!L!\u{0}\
        fa!$z2\u{a}!Du.%!KB/o! wp/!8x\u{1}a!Gsf\\!=yZ\u{10}!<x^t$.v&D%;$Az\\!<y\u{a}y!8{\u{5}&!=xp\u{18}!!wR\u{12}\"4}7\
        =kh! x\u{1b}}! N\u{16}j!4<x\"!=x7\u{2}!4{k\u{1a}!$DmW/!8\"B$F!F\"H!6!C!7!|&M#;!C$J%?&u+\u{1a}\")y+F(A!7w?6!KF4W\
        *#C#J,G'1#E!N!E(:#w\"M4V2 P!@%L!P%A!>%\u{7f}#=!;\"@!v$D!=!v%J!C!3%F.\u{1e}!Dw,S!9s\u{5}{!Gt<\u{7}!7t]0!!uSx!JwB\
        5!KuO(* Q\"s#M\"I$P$J\"I,T-2!:/g\"5K2u\u{1e}\u{a}\" y'F\u{b} !KvI\u{8}!*x}u4\"@!?#M!G!I\"I!H!D!M!D!J!I$u\"L\"M!\
        s+C!I\"A$o&G\"/y\"H\u{1}\u{6}!=x.U!@u.u\"9t$E\u{8}]\" x4@='# u*A)AKV\" w=H\u{b}\u{1b}!,x;)\" D?wF\u{1a}''D#G,?!\
        :%A!K.GGq!4u:0\"Hw#LW>!6xg\u{c}\"Dy&=#\u{18}!=wS\u{8}\" F(wZj!#uv\u{4}!!vtg#;v\"I*C\u{1f}V!@zo !=C_!$ J\"~2~7>*\
        }! IX}!Gv7P!)w\u{a}\u{8}!9v>[. H\"H%;\"8!<\"4&P\"J$4#D!\u{1}\";,L!L\u{19}.!'w?\u{d}\" w=IUU# L\"><H\u{3}U!(G\u{11}\
        e\"J=!uH\u{1}. t#E!7!C\"5#0\"9\"7!D\"2#x'8!D.Ci\u{f}\"(z/@\u{5}k\" w5IjL\"<u/C)\"!Du#R! K S!+w6\u{1}!Ex\u{1}G!/\
        v\u{1f}z= I!8!@!?!J!w!~!K!?!;!C!?!K!E!<!G!w!F!G\"r$K!L#?!H!F!<%F#I$JGh\" s4Frh&%}!>!E-A'G!D'\u{1b}!9wN\u{17}\" \
        z=G U!<xyf% H4v(?!<*?a\u{f}!=H\u{d}L\" B<w\u{7f}\u{9}#<F+y#B\u{5}k\"28+s\u{e}\u{7}!9z$c! ~\u{e}r\"\"G2@\u{2}i*!\
        B)J%B#u\"A\"@!>-<!>%:\u{3}|\" N&x3T%!\u{7f}&C4D\"F\"?:T!JzzC\"*C@;b\u{1e}\"=v.w\u{0}\u{c}! xX2!Gw{:\")xBD+\u{1d}\
        !2v1>!J|-S! H\u{14}R\"JF!F6+!8v\u{b}M# v&D)C9\u{1a}!7x\u{18}U!@vdQ!$wO\u{19}!JuSW! xM\u{1f}!4x\u{1c}*!<xN\u{3}#\
        *G'K+HN1! x'\u{6}!'w\u{4}D!KCTr\"4x7>\u{1c}\u{11}8!?#D\"A!I\"J!N!:!H\"H\"B!v#G\"=!J!z\"8!M!O!F!t!I!7'I$ME4$1=!E\
        \"=7KlB!9un\u{9}$$E9G-7!7-,!-}iB!=wa\u{2}! yd\u{13}' G&H\"J\"B&\u{5}$E7:3,!9t\u{15}z7!?\"Q!u!D!y!|%C#L#O!?!D\"9\
        !H!J!A#N!O!M!F%M!F!;%oM,!4AB8!Fy8y!4Ey?('E)<!A#:%7#B+I#=xo! N\u{1}%!>x\u{2}>!;|8b$;=!w!G!E\u{f}s\"-x>DN\u{9}\"6\
        y5B*=\"7u&<\u{16}a!;v@*! u\u{8}<!Jx+Z\"$B+u@\u{12}!4v\u{2}\u{1f}!Dw%f!7t\u{1f}D!6w\u{d}O3 Q!M!G!L\"M!L!N!M'L!H!\
        J\"A!N#J%Q!O!E'F&qP\u{17}, I'B#E#D!E!D\"C(9#E#<!p$;Jw!*xSN\"Dx'H\u{1e}\u{18}!+yK\u{6}!?u:4!<vw\u{3}!#w:]!!ug@!<\
        wj:! y[\u{0}%#G$J*A-E,IC8& C)w+y(E!C.@\u{14}r!6u\u{19}U* {#A%D$w$=\"A\"?)C)t%?s\u{3}!2v\"B\"Gv$A=M!K@1`* A&C$s#\
        <\">)K$?!B'x#<c=!<zLN!%yny#$y)C2F)\u{18}#4>(E.wbB!<w\u{c}a\" P2Dj\u{f}!KG\u{1e}]!&xz#!+x\u{14},\" JGwO\u{5}!Gu>\
        9!%wYS!4y5k\"4B(>4Z!!u\u{14}1# E=t!H?\u{4}!/r/p!#ut\u{15}!$w\u{1}m!KC2o!?x2^!.x\u{e}S\" E?y\u{1d}c#4z(y!@)4$#@%\
        >*w+N>^%4?'C\"B-@!<w>'+B)w'=!L!;)w$rV\u{a}!J;Yg/ s!9\"I!H$G\"N(J\"B#t!7!1$t\"D(H#A#&!4{\\0!4B\u{b}^'+E$G\"J#E(E\
        )=&NWc\" t>E`./\"B!A\"F\"I!E\"N!E#D!C\"G$:\"C'E'?\"=\u{12}\u{11}('D#I(I$?!9%H!K.Jg*#!C(CAy?')\"E!C&D%@#F!J\"E%F\
        #E>,!Jx(\u{3}3!F!K\"@#E!E!>!E!E$;#B\"C!}\"9!1%O!G&0!5!Ckq!<u{a$ u/@)A$t($!4tF.!<v\u{2}p\"6x5Ew1!7uv\u{1}#$I;u+?\
        \u{8}|D 1!G!;!0!C!r!I!|!z!x!~!t!z!D!t!y!-!*!'!:!x!8!Q!1!N!,\".!1!(!<!3!-%1!F!4#<_\u{5}\"&z.Ek\u{7}!EqJE!=vV\u{10}\
        *$=\"C!J!?#=$;#v\"?)K->d(( @$@\">#w!9$x)?-A3\u{1b}'&J&P\"H$M\"N%L%J\u{0}T!*y?R!3xF\u{19}# </v,?\u{d}x!7tf\u{12}\
        !KC\u{1e}\u{16}'2C!>%7!:#<$z'8,p!=v\u{d}&\"4z7Dd]\" x%Ep\u{1a}!4|\u{6}\u{7}!:v,!!Dy|\u{1}($r(s#t\"u)C)H%J#M\u{17}\
        V\"\">2>\u{1b})!4y\u{18}\u{9}!(Fbw!)yL>! IG\u{11}!8t4~!Gvz[!>FB41!@!Q\"L\"L#E%P#s!G\"L\".!J$P%/$@\"H!G#P%\u{c}!\
        2y\u{19}]! N\u{0}<!-tD\u{15}&2H%v!;!8%G'{G+\" }=C':!-yTb!E~$`!=w\u{f}0!=v\u{19}E!GvZ0!2{\u{e}S*\"J!I!L(I(M'L!K!\
        M!v-Mi].\"A!@!F\"F\"A\"@%D#D\"z%4#G!G*w#J^*!;E0~!)u+!$,@(u37#4\u{13}\u{2}!=ugY\" I1G\u{d}_!>vL\u{10}!9yEZ!Jx\u{16}\
        \u{19}!<v\u{5}7\".v3zY3! {A\u{8}! In5!9z\u{16}:!Gv\u{d}}!,w\u{16}z!6x\u{12}[!!vuJ!GyGN! x|\\9 s!L!G\"M!G!G!I!G\"\
        L\"I\"D!G!E!q!N\"J#C!H#G#s\"4!@#v$L#Q\u{18}:!KwJz% J,:0y!B-L\u{9}w!%IuH\"4>%w\u{1d}B!JC\u{b}$\"4y7<-\u{c}! s\u{1a}\
        $!?xeQ!7vb\u{1b}!$z\u{3}\u{f}! D1C!&x\u{8}i2!J\"D\"K#K\"J!D!O!H\"O!?\"L#8!q!I\"M%K&O'Bj}!8v#9!&y7b!Gw\u{14}c$=E\
        'w#w$=z\u{16}!4wW;!<v}'!GtRh!@t\u{11}`!?x\u{4}j2#K\"J$G\"I#I%x#H!H\"?!w#O!J!G%F!H!K!F$My3!KuF\u{14}!0CCK'!4!I!E\
        )E#H%J3E\u{7f}\u{14}',B(r$8$@#I':!I-K!G=am!'EFD% y(?'?-?#v\u{15}{! xv\u{7f}!Jy?{!=w&P\" IK?Sn!.uT\u{1c}#$v#A5ys\
        6! vDR!5v^{!(xH@!6xL;!Ju\u{e}\u{0}! BMm!.ww\u{d}!!u,W!.x\u{6}\u{2}#);4A!B{C'!='C!x!J$?!A*JE<! Ew;=!F#H!>!J!L!K!\
        ?!J!D!@!?!D!L!G!s!J\"L!>\"9\"P#R!t&x!C!N!7!F!M#N1-\";w#x(6!=CP9!%u$$!<u\u{1e}?8 R!P\"K!N\"E#L#K!I#I\"t!C!B\"6!G\
        \"r\"K!L!o!K$M\"M\"@!L$M\u{1}7!Jt,}# L!|I>\u{b}5& M#A\"B%B$>.x\u{2}\u{14}!4}\u{1f}?!KsN>!$xN\u{f}!5yS\u{d}! v\u{1}\
        \\!Gw3#!!u\u{1c}\\% M*B#@%A5D\u{c}&. M\"w\"?!D\"D!C&A#E!B\"G#7%C$x$7\u{8}\u{1b}+%G!I!G$=!<!D*E!G&I&7!<O\u{1c}!4\
        |:\u{12}!EzM\u{10}!\"|\u{15}E!<vT'!Gt\u{1b}F!Gt\u{19}\\#\"{(?3G\u{6};! I \u{1}\" {=;8'1'D!B!=!;#9$8!6\"G\"@\"<!\
        ?#;!w!u';\"<$9[<!$xD\u{1b}!=w\u{1b}\u{11}!Ju;\u{3}#,\u{0}>B!A\u{10}\u{16}!JvAa!<xE{,\"J!C#@!B-t'G!L\"F(z!K#:!Kn\
        \u{a}! yx'!7up\u{3}! u/U\"*HAF' !=vq\u{9}\"5x'I|\u{1b}!)z6f)1I!w\"I#;!9#H!I#G(@SA!4?\u{1f}L#Ct'u!=f\u{2}!/yo^\"\
         F\"|aG!-w\u{14}r$;H!H.B!<[g!$z3C!9s5\u{18}!=u+6!=I`?!;x}g\"Jx!HY\\!=K9q! Eq\u{1e}!Jv!\u{f}!<v\u{5}C!(v~$\" C(w\
        \u{4}\u{a}> K!K!N\"I!E!F!I!B!D!J!B!O\"E!r!H!G!G\"L!o!v!u!r!F\"G!S!G!C!q\"H%M\u{b}+!4sqO! u\u{1e}\u{2}\" D4t\"\u{a}\
        !'x\u{0}W!GwaG#!v#F0DoG1 P!E$A\"J!B\"I!<!H!G#D!E#L$N#M#J'0\"Hbp% P#E$LCH!C\u{5}\u{17}!4x\u{7}w\" EDv \u{f}!<{ B\
        **K!K!F\"q&q'L\"='t&?!H\u{7f}\u{19}# H9x1@!r# I#yH?-2!!wk3\"-;(tQ6\" z.G\u{12}\u{1b}*4D!y!v!D\"7$F'y!9\"H$7V/!G\
        sE\u{0}#/D7{%t$\u{1d}!=v\u{e}v!.w2H#4@6<!8\u{7f}*! {\u{1}r\">I)J\u{1e}\u{1c}- M#B,E!?!F\"{!G\"6%J!K)F!8!L\u{15}\
        W-!:#9's\"6\"D$8&J#<!>!B!<%x&FP9#$A!CF5\u{12}\u{1a}\" y>E\u{10}9!$w'C4!H\"K!H\"H#z!G!9!C!E!?!H$F!F#G\"|#J\"G&3#\
        E$r.\u{1f}\")J>v;&!Gv|#!$u0]) K!?%D&@#E,A!q!K.>\u{18}\u{14}\"Gs$@\u{7}\u{f}!9w\u{1e}~)-I'M#I!N!C$M\"I+L!NA0!-wn\
        1!?wml\"<v/>{2!K;c%$ E!B%D'\u{6}Rt!9v\u{f}B!=y!e!4v5W!Kv\u{19}=!$w\u{19}\u{1d}#=E\"u(s}_!=Jrl!3{\u{17}y!=v}W( H\
        $K\"~#C!G\"B>A!@\u{14}S\"4v$v\u{1b}=!&v.|! y{U!2yrj\"#C#Fx\u{11}! w\u{13}j%$C8C!B-y!r\u{11}\u{10}!$w0|\" }<?-=!\
        4y)\u{7}!Et\u{1b}6!/G02!!u\u{1b}+!Du\u{d}~! u\u{0}\u{19}!Jw4i!$z9\u{14}, K$;%G(>!9!t&6\"@!@!J\"8%:RL%*F*J(E.s!M\
        \u{3}\u{15}\" D!w\u{11}m&\"x\";\"x\";#8@3~H\" }(F4@$1w,?-B!AXt) N$@&C#H!D!C\"F+v\":%\u{10}\"8w,N\u{11}\u{13}!Ju\
        g}!K=\u{9};! yX=\",y1D\u{12}\u{14}!=ts\u{2}$$D)@'>+y\u{7}9!#r\u{12}2!%y\u{2}>!Duw*! xyt$!x3>)v-H;~#2v8?!>.D!J{{\
        `! v/L!Es s! F/\u{1f}!$yuW% r&?.J'A/;T\u{17}! }'\u{17}\" B?\u{7f}Q\u{18}4#C#x!G!J!=\"F\"K!G\"@!F\"6$5!E!B\"I!E\"\
        @!x'E!Jf\"(%>\"F\"x#>\"?*9&D)C,Y*.L%M!L$B%H\"x%I#H#3!9B\u{16}!=yRD#$v#A5y9q!Gtwh#'D#C3Jk\u{4}!<sY(!8w^~#8x+r$H;\
        H8 ?!>!>!{!N!F!I\"7!6!}!6!:!6\"C#5\"@#@!6!7\"u\"?(<\"<#1(A\"?z(;.0&$='C!x,9!61?i\u{c}!DwK#!%t\u{f}&!Gw~\u{18}!D\
        wI\u{1f}!'xj\u{14}!4Av\u{7}!=vGi0$I\"x\"C#<!:!?!?!D)A#G!M!M!I!;'z$F1\u{13}) N!6\":)J&?\"J#7!4,@$\u{13}\" I=xkI!\
        5uZ\u{c}!Gug6!<wvV!+v|g!:z\u{7f},!4wsi!!u\"\u{1c}!(IwP).C!G$@!E%D&C&y%A!ArF$ E%u#w5B~D!1v0M!,xQ\u{1f}' H'M#I'@+\
        D!>!?e\u{a}#+u)D6Dx\u{4}\"=A\"{o\u{11}!2v\u{b}U!(8bZ!*vn<9 Q!>!A!=!L#J!@\"I!D!L\"G!E!J!=!G\"J#N\"3\"L!O\"r'9!z$\
        >!OXt!?xs\u{1d}!K?9|\"Fw$A=0!*v\u{2}*!?uct%/E%<#B!w3I10!5t\u{1e}\u{13}!Gw\u{a}C\" }=?\u{1f}\u{7f}!@y\u{11}%!<u\u{5}\
        /!'z5D! w\\6!-x/4!4wwp!$vh/!1u\u{1c}\u{15}!4w|\\!=v\u{14}\u{6}!3zQ\u{10}! w\u{1}K$!}\"C9=$w(%!Kvh.!Jv\u{d}%\" J\
        =y\u{d}F6!Q!L\"I\"J!L\"R!Q#R!Q$P#K!N$H!R\"R#P!A\"K$n\"=!O!M\u{c}`!8s<C!J|[D!KA\u{14}\u{f}!?uk?!9t@E( H2H)E#B&D!\
        D\"?$>~W!<t5m!K?=e!2{WQ#$G0@7B9x\" H#wfV\"GH#z)\u{17}$;>!w!G!Epq! yg*!?wsE-\"K\"u!G!G(D#u'K$I!O!J!:(A#N/\u{9}!K\
        u\u{7}?!<y3J!Ju,U!7t'\u{6}! x\u{16}\u{1d}! y\u{1b}1!*Fr}!<yd\u{16}!&u\u{1e}\u{7},!D#F!?\"D!G&8*H!v#M\"D';&EMP+%\
        B!B#B%>#D'<!=#A!J'x&@''!,w\u{15}b!8vi\\\"7J%v}`!<v%'!=w\u{18}6!9y\u{1d}\u{d}!?GA\u{f}%4A%t#C.J!A0\u{4}\" I,z|\u{16}\
        # E3y8F$\u{13}!$v_\u{f}#7t3F!F <% I9y\"{\"A.9\u{9}\\\">G-<\u{13}\u{15}!Ju-\u{e}!7s\u{2}N\"<w+F*G! I&&!4yKD!<w\u{0}\
        c#9A.@#|T_\"9v#Aa(!KG\u{1a}\u{1e}!-yBu!9t&\u{12}! q2}* r\">&9!u&:%<'>$>+9!J!Y1!E\"w!G!E$@#E\"D#H!G\"H%K$I!@!K\"\
        E)J!Fsp!(yq2!*wq/!6xl\u{1d}!K;h}\"(I'vO\u{b}!4w\u{f}5! wt:!Kw:O!4xlV% G#C+<%?(Ah9!6w\u{1a}\u{f}'!G&E%=(H%8#=\">\
        ){! w&W\"/v6J.\u{11}!K<q\u{7f}!8yc\u{6}\" w#I,+!4u%\u{0}! Dr\u{8}!KI\u{e};!K>\u{10}S!J<\u{a}7!<vfJ!Kx\u{2}?1!B!\
        E!G\"D!H\"C!8\"G!E!H!=!8\"E&I&M\"C&B=#\"=?*Abh! z\u{4}q&4A%t#C!B-J!Auv!.wum!EwNY\"=A.C~\u{18}$'z'z<@!:OS!5y9XB \
        z!=#E!G!T!H!M!A!u\"F!Q!C!N!D!r\";!I!D!?!B!@!B!G\"B\"A!>!C!?#A!@!@!C#B!LWC!=w=X!(ycU\" L$t]2\"4y6x\u{e}D! x>w7!B\
        #F\"A!H!I\"N!=!D\"J\"D!w#G\"?\"y#M!Q!G!t!K!7%r\"<$H~\u{7f}!?v=!( t#v/=)F!I!;)z$;$,!Gu+q7!N!L!?\"G!Q!J#I!C!=\"N#\
        O!J#G!P!E$C!N\"O\"D!I\"M#E%He\u{14}!4w{4\" G=y2\u{3}\"Jt!?\u{12}$# J*u1u.\u{18},#B#>\"F\"J%F!:!J!F&7#L,J$No>/!B\
        \"F!F#K$A\"I!D\"B$L$4!4#L\"L&5#K\u{c}h\" y=G\u{3}a#,B2D)<]M!Jw<~!$vm\u{3}5#E!B\"@!J!J\"J\"{#I\"?$F$?\"J!y!F!B!y\
        &9!5!M#2!4\u{10}{!<v\u{f}\u{1f}#4G(?/uL\u{1d}6!G!E\"C!E!F!F!I!N!K!J\"H!C!G!>\"B\"J\"J\"P#F!s#F,q\u{7}^!=I:++!:#\
        D,?!D!F\"t#>\"7$J\"=(D>\u{d}!??E\u{8}!KIS\u{e};!K\"M#P!K!S\"O!H!P!H!I!I!B!E\"F\"L!?\"t!?!+!T!P#I!'!u#>&x!nB*0%=\
        \"C!D$:!>$;\"3$w$D\"u!C'8!<!G#H!@\u{16}4!<w\u{7f}\u{17}# s2?+GAr.\"M%=#J!;#N!A\"?!>!P(D\"L!K,M!N@F!8u\u{2}\u{1}\
        ! FB\u{1}%9@!y\"B!@*D\u{4}+!5u\u{e}]-#D#L\"L&K%F\"8!A\"E#G\"M!B&?#KrI! wNr#+x?F!=V\u{8}!Dws]!=wdY!G@m\u{18}!9uc\
        t& M1v'G'H&H%L\\8!$wpU, s!>%J$M(E\"H#H!F&G!C+J!H8i!F|p-!2x\u{c}d$ C(w(x;<&\u{15}%%y%G(E)I!EX\u{6}!K=\u{14}\u{6}\
        + P!=)F%<\"4!5#>#L.4$K!qVq!>w\u{17}\u{12}!*EUe4$8!F!C!D\"J\"H!u!<#=!>\"6!M!w!K!/!9!?#J(G!9\\k!Kw:\u{3}\"9y1B\u{1d}\
        C!7uCz!Jy*|!=uf\u{e}: E\"M#G!E!C\"q!N!4!K!x\"J\"O!B$v\"C!L\"F!?!C!E!9%w!L!E!F$r%\u{1b}!Gy;]$*B2w!F-G?\u{0}!KG{i\
        !Es\u{1a}c!4{\u{18}g!4u\u{10}&! {H\u{c}$;H\">-@!8c\u{0}!&xs#; X!K\"N\"M!S!L#H\"=!N!O\"J\"H#C!L!A\"t!+\"K\"T!x!@\
        !E\"M#H!K!=#I\u{c}:!4y35\"1E,vr!!8uYl!Gwd/1 N$O*M$O!C!L\"0#L#u!R!u!7%C\"M!P#K!Ik\u{b}, K$;%G(>!9!t&6\"@!?!J\"8%\
        :{C!J{\u{10}\u{6}!,I<V\"=@-B0C!JwD$#2D8K!K\u{16}1!=C(\u{13}!=uec2!H!I!A\"I#I\"J%D&A\"4!F!7\"M!s\"t&4#L#K!Hk\u{6}\
        ! Oo8! F06!9s!,! vf$,!;#B\"G!F$x#E&L$8!5#>+I$20\u{19}#8A$A.@*G\" F'{\u{1a}B!JB4X!4u]0! y/0/ J!A\"C#B$9%G%N\"7!w\
        !p!;$;'9#L$Q2\u{0}2!1$C\"E!B!M!G!:!@!G$@%H!t$L\"s!L'5\"B$G&\"!7w])!<v\u{4}C!-u~A!(85\u{c}\",y3C(G!<w+\u{11}#;y!\
        D\"Aw2! z\u{1d}f\"4F3vU\u{e}!\"wPA\"*@@7R\u{1d}\" ?;yVf!-yO\u{3},#E!B$A\"v!D#F!F'9#2%F!8'6\";/\"P#D!I!H!A!E!J%K\
        \"N!D#/\"F&O-N!Omn!5u])!3z~&!0@q\u{1e}!4v@T!!v5\u{4}# v&D)C{L= K!9!A!A!J!w!~!M!>!:!B!>!K!E!<!F!w!E!H\"q$J!L#@!H\
        !E!<%F#H$I\u{e}=\"!t!Is+& v(~\"D!@!>3B?+!;u\u{3}g\" F==\u{2}5!JxWg) P&I!J$G(D!J'K//!Jk\u{5}!<wFn' @&>#w!9$y)?-B\
        !R&\"D$?$~*G)s.?j8#4B(v/Dd;! w2J!=JK@!#wPf2 N!6!M\"L$s!I#I!@%K\"P$L#L!H!G!L!@%5#I2,!<y2=!Js\u{5}J\">t-B\u{18}c!\
        =v\u{f}]!Kv\\!!3v\u{0}&!Fx:L!*x\u{c}P!KG8P!?yI\u{10}!!tH\u{1c}\" @?\u{0}Qw\" z;F\u{8}\u{0}!9s\u{1d}\u{13}7 a#w!\
        O!O!T\"P!P!Q&L#O!Z!o!F!M\"K!@#W\"V#M#O\"R\"I!S[p! y\u{19} +\"?$y$C$G!t#@&:%=\"D+9!8TW!3xMg!<wZ~!.w\u{13}Q!Fy_G#\
         N4H't$\u{1f}!4sL'!=u'z! w\u{e}\u{2}!5uh0!7v\u{1e}F!Ju4\u{1c}!7EhG.!8%J#A#F!A!C%:%5!@#B#=&C\"F#G\u{8}V!7t\u{15}\
        K( w'>#B#x\"C%A)I!B_f# r*D=;\u{1e}E!<vm\u{1e}$ H!x1x9B\u{12}{!!vq-!4AAh#<@.s!I:K!<y`t' H'M#I'@+D!>!?-i!Jy\u{f},\
        !K<gJ!?xN.\" I2y\u{6}\u{e}!Ju|!$ @#u$E6v~V\" v9vNd!.|\u{2}J!?u3#0!u\"F!E!D#z!F$G!=)J!A!?#7\"E!<%H#I<\u{a}!Aw< !\
        1xR\u{12}!=y5_% B$B\"u5C0<%E!.F#8!%u\u{19}m!A{Xu#4{69!E^I!<uiz!9s4\u{1e}!=I\u{d}\u{10}\"Gv$D\u{6};!!z7;\"J>!:{d\
        !9z\u{1c}.!\"ut\u{6}!4xN~!EtK\u{d}!KEeE!$wt\u{a}!=uE+!J>5<\";E#ww\"! G\u{8}e!9sY\\(!7$F!G)?#E%9\"6(y\u{14}\u{11}\
        !$x&>(+=!;%E!E\"u$:#H#<m6+ r&H$J!H,:%B!R!F!C+:!A \u{14}!'H\"m!9r\u{14}\u{7}!7u\u{3}S\"*C%ues!Ju/\u{11}!*v\u{f}h\
        # A$x7w\u{f}{!JHzc!2xF07 L!B!E\"B!M!J!C!F$N!K!3!?\"H!H%H\"w!6\"S!U#/$x&w!qRH!$u-L/!M!H\"Q#H!L\"F\"s\"Q!I$L#A'O!\
        K&I!I}%\"!w;C\u{2}\u{10}&'L#M.O#F\"I-L>}$ u'B*u,=e 7 x#7\"8\"C\"\u{7f}!3!2!A!6!2!2\"8#3#6!:!>\"B#B!F%K\"8$<!E\u{4}\
        X!?{YC! IZ\u{1e}!KFoN!#u {\" O'Jk\u{5}!4x\u{5}?* P!F!I*G#D%?$7!v+x#GT\u{0}!Kt<x*%G!G$F\"x&H\"B+A%v!>%<a+!2y?/!9\
        HM\u{4}!Eu\u{11}\u{1b}!:z`@# B$uF<`\u{1b}> M\"N!q!?!H!H!D!R\"E!J\"C!r!J!H!H!F\"I!C!1\"P#P!K!J!S!N\"R#F!K!N!9.2!\
        Jwr\u{5}!#x\u{c}\u{7f}+ z)D!;'A!>\"H'G!G!s-=!=\u{16}X!,v>n! {G$! zv\"\" v>Ki\u{1a}!(y\u{7f}^# F3x7teg4!I!L$v!O$\
        G!K!L!H#B#L!4\"G!P!D#M\"H!M!3!3)EYB\"4u6@B\u{c}!GxRD!(u%j!=BkG\"#@9sN\u{14}!=vL~$!D3D1=\"AXr# M<E/uA\u{14}!@t]\u{5}\
        # v&D)C\u{15}\u{1c}$'D#B1}\"B91!D|d~!K<+V\" C'wb<!JB\u{2}5!Jw\u{14}P!%v\u{14}|!&ua%!<u:-+#:!A#E!{!A!=*>(A\"L,4!\
        H\u{1d}\u{2}!,yQ9\"2u1yeS! z{p! x9w\"-v\"G!|! {9\u{8}!!u5\u{15}!1u^i!Ju\u{4}N% E%>&A$v,w?6& K-w'@$x%q-Aoy!)x\u{11}\
        ,. O\"E'x#:\"v$F\"J%<#<!I$z$@\"=#KA\u{1c}!>zB~\" J*wpa! GS\u{1b}$ D#w%BBw?&!2v\u{1}\u{18}!Ex^C#<F.?!=\u{a}|!@zw\
        F+#@$F#L\"?\"t$I&8$u\">!H,E:J!9w\"3!$z\u{a}6!3x\u{f}=!*v\u{8}\u{8}\"4u6B%Q\" K4@P\u{b}#,|(A6@\u{7f}5!=u0g\" EKM\
        4^!+zQP\"&J,Gh\u{0}! A-O& @'u'F!v%D7CW7\"7G.w2K!Ju-*\"J:!=\u{0}n# v/C5AW\\)&D$w#H$H!>\"G'G\">!C\u{1c}Y! tnW- H$\
        >#B!@!6!D\"<&5\"F$J%L\"t+s\u{19}t!%y9f,'I\"?!3!2!H%0!I\"<*K!H&9%8?o' u$C\"H!M#v\"B(EP\u{14}\"<J!vq}!Jx\u{14}p!4\
        u)\u{16})4M#5!F#F#F&4!H\"N#C3\u{18}!9uam!?t\u{1a}\u{3}!9sAu!2x(Y!!u* $ s)F+G7LI(( }$F&A'D!A\"?)I.D84#4{69!ER\u{1e}\
        \"9s,G\u{1b}R!;~\u{1}\u{b}!Dv9s!?x6h\"G>#;FS$8C's%v&;\u{7f}z!)}\u{12}r! x;u$ L!C12+zkT!Kwp0& E*u\"v1?-B!?\u{0}3\
        #6A'A.L\u{1d}e!<?oF!Et\u{7}0!(vdo!!u-\u{19}! w^j!<udv!<?u!!Ju$8! E\u{c}\u{4}& I+>0w*v%@!C\u{18}\u{7f}$ M=F)v%A\u{1e}\
        \u{1c}!<u;`!<u\u{c}+!'y~B!KA\u{10}\u{9}!*wr\u{19}\"4H6w.V\"=w*@G !Ex,n\"\"{;G\u{7f}q\"6}5IEP7 H\"L!N#J!R'L!Q$@\"\
        E!D!E!F$t!H!u!D!H!I\"J!A\"J$M!Eeq!<xSF!JvG\u{19}!$v\\b\"<B.BO\u{b}\"1s4AL>C M#H!M!H!?!M!I!H!G!J!D!F!N!L!@\"s!>!\
        ?!D!L!E!u#E!P!\u{2}!L!Q!6!6!=!}!M#H#P!I\u{1c}2\" EDq$d!GIeG*$L\"M,L&K!1,N!3!L#-!?DV$4=(>!A\"wL\u{0}\"Jw!xNr! u(\
        ^\" G=um\"!GD\u{9}v#$C3A4B\u{d}Z!<x\"s!=y\u{1c}\u{7f}!'vSm!@u\u{6}W#.v&v6>e?!?t\u{3}.\"+{2IG\u{1a}!<xLJ!!G\u{18}\
        \u{e}!$v\u{e}z\"4s7IFl\" G2wiO\"*v!DaY\"'B*r'R-\"I!>%F#B\"?!8)8'A!<%8#?#:!H\u{7f}v!\"u?_! t\u{18}g! |{K\"=E->_\u{5}\
        ! IwF!*vx\u{1c}6 S\"M!p!K\"H!J!K!o!M!M!D!t#J\"Q#F!K!N#+#M%J\"L$@Z5& =\"\u{b}6=%9!B!A\u{1d}\u{3}!J@9\u{e}\"J7!7n\
        z!=w\u{1}n$ B)w#@1wz\u{f}!K?eR2 I!z!v\"u!F!?!G#J!=!?#?%L%G#D!M\"7%D#F\u{19}\u{18}6 R!1#J!|!z\"C!?!L\"<\"7%C!F\"\
        4!4!H!-\"J$1&=\"L#=!J~\u{14}#'u2v1D\u{c}\"\";v0@XT!4va8)1I!w\"I#;!9#H!I#G(@7*!*v^9!=FjE! u2#!Jv~\u{17}!J9'[!4wX\
        \u{16}!4xh\u{d}!Jv12! u\u{9}\u{b}!2{\u{0}\u{3}!=u\u{17}G!Gy\u{16}0' K\"E%M#K'I+G!C]f!J;\u{19}O\" G4x`Q!6w\u{c}g\
        !!vNd!!t\u{4}v)\"E'z#:&D\"F(;%z&;#H\u{16}\u{1a}!9r\u{7},!?{!\u{18}'!A!?-?%B$x!@+8]F!FtL@!2z\u{2}\u{1d}!F{8\u{7f}\
        ! v\u{15}<! CYI# J+D$@/\u{1b}!Ev('! x\u{14}H!/wrF! E\u{8}z!<u\u{7f}\u{e}!%Fpe#\"E,w/H<9!4y2F!!y?.+ I$x&?\"?!7!<\
        !x)8%?\"8,LW,( q*L*C#B\">#B\"A,;O~! ur4!JyP\u{6}!&u\u{1b}G!/u\u{2}J\")BAv\u{6}K+#F#B!F&I$@#K$=$x!M(J\"O_)!<t\u{1a}\
        a%)G.=!7$D.4\u{a}-! @ve!7uKE!=H\u{0}q!Jy0\u{7}!.w7\"!/vXI%!\u{7f}&C4D\"F\"?+t\" A<s92!7u\u{1f}L\"6x5Ed*!<v\u{2}\
        =\"J;!?\u{18}k!KF5+\" u=CI\u{10}2 \u{6}!:\"@!<$@!@#@#C)9!5#8!F\"6%<\"9!L#4!4\u{1c}\u{b}\" F=u!\u{d}!Gs+S!4x6 ! \
        x\u{c}X!8u~0!>z.Q! xA\u{13}\"*G*x\u{19}|!8wG>!JxtF\" q1vwt\" v%I\u{8}\u{18}!-u(r! {]`!Jt%n!!x\\ !%t\u{1f}(\"#H1\
        y)G!2v[># D*x.G%J\"'u6JFk!<vs(!(wu\u{c}! xm4!'vJ%!-~cO!8ua\u{10}!Kv\u{1a}^!6w\u{15}\u{10}!Dw&E\";\u{7f}\"C\u{19}\
        x) s'K$B)M\"7%B\"9-:!M(Z!Gs\u{17}\u{1a}1 M&B!A$?\"G\"<#B\">\"7!5$F!u!M!K)w#J!:n\u{6}!+?6\u{8}!4{E@!/x{x\"7J%v.F\
        ! C$##<@.s!I(\"! y^h$ P-J!v/KZ(!8u\u{4}h!Jwb`!!yK^.$=\"D#G#E!=!>!D\"C!J$w!7!4'?%6\\k!4u5<!5w_H!Gx^2$ M2y+B!D!D%\
        '@#?/u#?+<r\u{e}!-v\u{f}\u{7f}\" w7ri(!#w;$!Ju\u{a}k!7t/\u{1c}%$>$v5A\"F,:=e0\"B\"I#L!H\"D!D!G\"u!u\"u!G!<!D(L!\
        K-60^!7w2\u{b}!&|$[#9D$F!wkA\" tK7w\u{5}\" D%z`c!'K(_\"5u\"JU\u{8}!!uA\u{18}!Eu\u{a}N\"$D)}Hx( J\"v!I'H(A\"?6<!\
        t5o!KuA\u{11}' {\"H(K(<*F!;-<x7!K>C\u{9}!:zF:!>HG\u{2}!BseU!KD\u{1c}?)$H#H,:!I%I#I#9%7#w!\u{13}!%y0>!!tqa!8u\u{17}\
        ^\"7D4H\u{0}\u{14}! {,w4\"N!K\"H!M!K!G\"s#H!@\"?#G!H\"3!I%G\"F!H!4!6&L\u{a}L!Jvt;!JsZl) L)B#7#B#@'2#s(:'Mz\u{5}\
        \"<v.><=!=t9i!@v\u{3}h# M.I/LeAA n\"K!E!C!A!M!K\"=!?!F!\u{6}!D!C!A!?!7!N!E!A!I!K\"O!L\"O!L!M!v!@%D!C\"F#O!C.\u{18}\
        !<z\u{17}0+$F%E&F%O$D$L\"J!7&<%I!J\u{b}c''I$=$<\"<!B-F,K4\u{5}! w |\"=J*;Vb!2y~)!G@iY!=uM\u{7f}!&{U%+!L#N!M%N$I\
        !N#I\"G#G0C#L>\u{0}#(@5?.>Z&!;FZV!Gz\u{1c}|! vV@!Ew\u{e}1#*@,u5B3@$4>#;\";1<\u{1d}$!+y,\u{13}!<wpR8 F\"=!?\"q!w\
        !S!8!<!2!F\"L!9!3!;!6!;\"|$Q#4!;!D!I&N'L\"0\"*I\"xka!=ApK& r2;'C\"C,?$:dk\"J>!B\u{18}y!<u:4!/wi\u{13}-#C\"K!I!L\
        !H\"C!H!I#G,?!I!t\"A@\u{9}\" r$H\u{1a}&2 z!=&;!6!6!5\"x%C#5#:!6#8!7\"8!>(;#5!5.)%\">0<&:!I2wVQ! }l1/ L$G!E!I!E\"\
        >\"x#L!B':#/#v!O'6!A:<!=}(i! xR\u{1a}!JuaW#/>;>!>\u{4}~#4y(K!?jb!*v]3!Fy\u{19}z!Gv|U\"<B/C(0!Jy\u{1b}\u{6}!4t\u{1}\
        u!/uY\u{c}\"+|2FTo!<D_\"/ L!2\"F#G!H!G\"G\"L$C#7\";(N!7!K%@j;$*A*H(C%zx\u{4}, I\"F#x%L#H!C!E#G)K*4\"~#M\u{1d}N!\
        <y\u{d}>!9t=A$ F#w>u&GoI!!uWv\" I<t{o!4zkJ!$|?\u{19}!<Gz\u{1b}!=Kdy#4D(u/A2\u{e}!JGZk1 O!<\"@$w%K#J#6\"H$:!2\"G\
        !r\"G!L#u%O#D$N! }K9!3zVw\" u)E\u{1c}\u{1d}!3w\u{4}\u{1c}!,xV?!4u#C! y\u{5}\u{12}(#?4:'>!?!v$:#6#Ac\u{8}\"*?:C\\\
        r''E(D\"B(D&7%7#ziz'$@0G!t&@!G!F-CJS!$xhx! vRD!$u!&+$C&E+B!w!8!6!7#I)8%x!v\u{3}/!G{\u{1e}/!8uD\u{14}! Dcp!9wB1!\
        /JTr!#x{;!>w^]!+sp\u{16}!<HD+!4zuP\"'G1<\u{e}k!<v[_!J;eL0!F#M%J!H!w!N\"@!C\"I!K$H#;&>\"3$K!>){!FxIB!!v5&!GuX\u{1f}\
        !JudD#\"E-D-CM?, O#F\"F\"J\"?\"D$D#H\"u+L'4!N\u{f}6!4{Z]!4u6}\")EB8\\q!Fu.\u{f}! v/$!2y_8!<v;i!4{Ed!?uVm!$w\"')\
        ,H#F!9$K(K#8%7\"5!50\u{18}!Gvw\u{10}\" E4zP\u{e}!KCvJ! yj\u{1}!<y\u{f} )*I\"J0t!L!I!9'8!3#yY\u{1}!2vA'!!u/\u{1d}\
        !3zx{$!z1G\"B7=1,!4u\u{1} !F\u{7f}RB!<tdo\"4=7G\u{18}d,%H#H#I\"H$@%r\":#M!L!N*K#L\u{1f}b!Jw\u{7f}\u{b}#4?)y.HpJ\
        \" F=yHd\"<x/;n\u{14}!JyT&!<v\u{12}d!Et\"#, N!6\"G#C\"I\"I):$L&M!<&8!Hp\u{6}!${\u{6}\u{8}!Kw\u{1a}$!EwGj!JuLH! \
        w1d%*?%;#?,@!xjN8 X!P!K\"M#o!N!P!Q!K!Q\"J!P!M!J!R\"T!S!U$M#T!S\"M!K(I\u{1b}}!>wq\u{18}!8y\u{14}\u{1e}!=t:Z!<xgY\
        !Du/F!G?OK$4?#H%F.<Qd!@wyo!)u(\u{1}# \u{7f}2<+?\u{19}v! yg?' v)F\"E'K\"H3J#J@i!#x/%!!x =& J\"{!u9C!F-=\u{d} -\"\
        L\"<!@!C!C%=!y*6\"3#L\"?)J$L1\u{15}!%C:R%4A%t#C.J!A[F\"9x%wr:%#B6v$I-:!;\u{1d}\u{16}\"$KFuhM!4vh&!4A'(% I#D'H(I\
        *t\u{6}o!Gw\u{c}V!>v\u{b}9!*F\u{3}15$P\"L'M#C!H!w\"H!@!9!;!9!L\"G!I\"D!G%I!5!L!@#O9\u{4}; H!9!N!6!s!A!N!s#o!L&3\
        \"8#6!5!G!H\"C!7!G!>!O%M!4!4!1#F!K\u{7}\u{14}.!9(@\"x\"=!C#D#E#<!5#x\"C*B#<!F/:)$G%G!P%H)F$O#9+L!Lq\u{19}\" FKD\
        \u{15}q&5H#G$E#H(\u{1}$=\u{11}k!,y\u{10}\u{1f}#!~3=,xXV\" w=Cgx\"=t.w(U!7w\u{15}\u{1}!9uQ5!-u|63 M\"F#D\"M!C!E\"\
        I!B\"@\"B\"L\"H%K#L\"C!?!3%s\"2Q\u{14}!9t11& L\"<0=(t*8'5_1!,u?\u{5}!KsI?!Ju\u{e}*# L!|I>6\u{1d}!4v\u{3}1\"<u\"\
        E?U%);#=(u+w,GB>!=ux\u{10}# D9:1E_\u{b}3 p!G#F!G!E!F\"C!N!B!H#C!?+M!B!r\":&:\"I#GA/&*E\"v#=%v(?\"y\u{6}h< t!6!B\
        !z!E!B!D!C!x\"D!>\"F!B!H!?!H!O!6!?!>$L#;!I!B!8%I\"7!?w8!!x\u{9}+!*zKW! y\u{15}\u{19}\"<v+JZg!Jwb\u{0}/ G!?#F\"y\
        !J\"=!B#6%?\"G$9$H'x#:!:/W: L\"?\"J!t$M\"Q%@!2!H!H#2!Q!J!N\"D!q!S!q!-$N!G!<!8!D#K!;\u{5}t\"=F.=9$% M*B#@%A5D]C!\
        J<\u{c}\u{18}!'z\u{3}\u{2}! uww!<tV{& v'D#A*C)@.=H\u{11}! x5\u{14}!4x\u{10}5\"$B&|E:% @'t+v)D\"=aW!!uy3! xen!=z\
        s8)*>.;!;\"B\">#u'F#:!9\u{1c}e\".v3z\u{1d}\u{18}!9t\u{8}G\"JD!tld!4xs\u{6}!$tY\u{19}!Gs%\u{1d}!?z\u{c}I( v!B%E\"\
        H!I(D#F(I.k!Jw?\u{d}% u$I+G-J\"G3+!Gvw{8 >\"B!D\"I!@!J#z\"w!?\"x#?\"H\"E!F\"G\"B!@!>!@!F%B#F#K!Hn#\" zFx2Z#4y6w\
        !@,]-!7#G\"G%6\"8!=!E%K(=!J\"I%A\"xv$!<{\u{1d}\u{8}($:!6\"3#?%=#I\"x'7GL!9uG\u{14}!KC\u{1d}\u{4}!.w6F!4|i:!$wZI\
        \" ?\"\u{5}*s\"(u*D{Y\" F9t\u{8}c\" G2z!n! z\u{5}R!4xEe!?rY\u{18}!$vf~!)x_C!(y\u{1f}V# @)v'w/\u{b}!2Aka!Jt\u{19}\
        \u{7}!.u\u{14}\u{1d}$&C$B2C!<+\u{a}!%w\u{b}(!E~#s1!>!x\"B$L!>!E#B!A!N\"C!=\"G$:%M\"<(;$N\u{18}\u{15}!=vr\u{0}!K\
        B\u{0}0!4v\u{10}Y##y9B/vL[!?w/$!*xJ\u{7f}!<GDq; O!G!L!o!R!K!S!P!M\"S!O!U$L#T#G#V!K#R!s!N#J!Q$r!S!R!v!ly0!?u\u{7}\
        t%5{#x$?({&=9M\" ~=BK;\" G=z,l!JuLh!2=(]!Gx\u{6}E# z$H(Fw\u{c}!)s$\\($N!L\"J%E%J!I*v.KFL!J=1\u{7}!<}\u{14}t!+xP\
        <!8vam! z\u{d}a!Jxa1!Juv>\"JB!?\u{f}\u{6}!=G\u{8}\u{1c}! H\u{11}:%\"C(t*4'A\"s^\u{7}!Kq\u{1c}\u{6}!,v8\u{1}! y\u{8}\
        \u{a}!=vg\u{d}!'v\u{1d}!$ M*w'D#?Wp\".v3zmK!'vlq\" C*yUQ\"8=/8\u{15}D4$B!L!L#G#G#O\"G!P!M!O!C\"J!I$K\"E#4!A#D\"\
        K$N[H2!H!I!A\"I#I\"J%D&A\"4!F!7\"M!s\"t&4#L#K!H$,!,v\u{19}q!Kw\u{10}C' L*w\"A(C)A'D&vEO!=Iv\u{e}\"4x7A\u{11}\u{1e}\
        % @.y#>9B!?\u{7}\u{1}!KCX\u{16}!Ez\u{3}g!Ku\u{1e}4&%}!>!E-A'G!Ds\u{5}!)x #\"9x2B@%!=H\"=\"4A7v\u{13}D!>z^#!=u&l\
        $7J$J#I,IDH+ K#u#I!G!K$E(L\"6%H\"M-DK>!Gy6\u{e}!/z9f( D!E3;!=!{!?(=,DP\u{16}!JwH4!4{s\u{1c}! yw;' N#G\"G$A&E#J4\
        5\u{1f}\u{1}!Jx`a&!>0F#C(K\"~,:sT!$v'u(\"J%F#D%C,H!w.C!Lv\u{4}!<BaW! v\u{14}i!)yF7!=xe\u{15}!%I?\u{2}!Dxh\u{1d}\
        !+x_i!?x\u{e}\u{0}!-y@`!'zy(!/y^?\"Ft%?}t!>F\u{15}\u{7}!Jv\u{b}\u{15}!2yf/& s$B+C.F-:!8XX&!D&K1N#F/I!MOy!Jw\u{16}\
        ,!.~\u{4}?!Juvw\",w0AV0$(L\"M!H1LT\u{10}! ybu!8yW%A G!F!J$M!R!T\"o\"q\"O!S!s\"S!B\"F!E!B!B!P!-!o!s!H!w!F!J!1\"M\
        !D!O!K!K#D!B\u{e}#!Dulg* H!9$A\"s2I\"C!7!H!>,F\u{15}>!){{$\" wJAn]! w/L\"){B9vD!)|Dl!&z\u{0}q!+x4$\" K=}\u{1c}\u{8}\
        !Jw7b)!>!y'@&@#?\"8\"A&?/HL<!=va~# L\"><HM>!$x &!8s':!2v\u{9}>!&Dh\u{0}\" @;w\u{19}!!*v$g!?v6\"!.x%0!!}\u{8}\".\
        !L\"G!M\"K$L*N#\u{0}$G#u\":$E$<\"E!J\u{18}\u{9}!=z\u{11}`!,u\"_! ze\u{8}!=x=\"\" x'E2^!7w\u{5}4!*vmq&#J.>#>(v\"\
        ;-G\u{19}k!=v(y'$;\"y!u#D1C/<!;e+\"-E/zwf* L'L!s\"t!M\";%9\":);*?  !/v|0* L'L!s\"t!M\";%9\":);*?_K\"'C*A7Q!4x6C\
        \" H=x\u{1f}%! A}n!4Jf_!Gs|e!5t\u{4}S''E#E\"C&@\"F(G!uE\u{c}!'E^\u{a}$4F)v-D!?7,!8s\"`!8t\u{b}:!=vx\u{0}!=wuH!=\
        @3)!$u\u{17}4\"5u\"J\u{13}_\" IJBv5!4w}\u{9}!4tG$!Kvo\u{1}% I'E-@(C!\u{1}L\u{1d}& s$F&M\"H(J*C\"k% E$s9C*8#N2J!\
        -u{E! u`\u{10}\" J>w<&%!\u{7f}&C4D\"F\"??h!=v*9-\"K!E%K$D!B$I%7\"I%D!u!K(t#D\u{19}G!9w6\u{f}\"=B!GJ\u{19}\" H(\u{7f}\
        \u{1a}g\"9x%E8\u{3}\"#9:w>e!@y\u{14}\\!Ju6\u{16}+ L$D!B\"?%7#A-o!A!@'=%Gr\u{12}!!E\u{15}f!4y3\u{1b}!4u8\u{5}!6x\
        p\u{1a}'$H\"z%D)L'I!G#;M0!8vTW> K!>!@!>!I!{!\u{7f}!I!<!K!F!H!G!E!B!D!w!C!G&G!J#A!J!D!8%C!D\"G#L!M\u{17}7% A$x&G\
        *=79;{! xv3; <\"E\"u!v\"F!5#F!Q!M\"Q\"0!7!8!J!=\"4!P!I#u!v!s!7&C!7!<#2!4l\u{8}!-y!(% J7<!u%L!x\u{d}&-#8'=#8'v!3\
        \"9!4#J!<!4\"L%v#F\u{c}u! z\u{0}a/ D\"?!;\"v\"K\"B\"w#;!M\"E!<+@!6,:!7t]!\"{gu%*L2F!K'G&IM4!=G&3!4uS(!Eyw\u{1c}\
        !@s@X$$E(B(C)D'N!/v,_#7t3E!E%?!KI\u{1b}]!>xsk' B+y':';#G\"t!<Of% K$C0v+G%D!8! ~Y2%\"?;F*y#H!4`m! Iw\u{1f}!3yz\u{1}\
        \"<G\"C`|!4v\\i\"(v5Dy\u{18}% t\"I#C\"H4H\u{7f}N!?xT\"\"Fy%D\u{14}]!@uIm!Gw r!Gu\u{1d}X! x'$8#I!H!N\"M!L!I!K#C\"\
        L$E\"y!H!O!E!P!M\"G\"G\"D!@!J#F\"K#R@\u{a}! w\u{17}+& K$D0C(B!H(v,M*!@!@!H!A!E#B&@(>&H):G{7 W#F!I\"O!O\"N&Q\"O\"\
        C\"A!H\"H\"F\"N!R!M\"G!)\"F!O!H\"u#t's!=u&a!@yvc!<H+y\" r)uT7!Jx?^\" D;\u{7f}6?!Jv]>!JuJE!J{\u{7f}X!<uSN!GuEX)&\
        H!E\"C!A*@#9\"H&9,x\u{12}2\" x=Lq$!9t{i!K=\u{18}K!Kx\u{9}\u{17}!=u5`#4@(>!C(o! v#\u{14}!'x!\u{1d}!7w=I!'w\u{5}\u{1e}\
        !Ju\u{3}:!8s~K!<v\u{5}c!JuXY!Gyr}& L\"I%C(>#D&y,\u{1}!/v5Z&#J.>#>(v\";-G\u{5}i6 J!>!H#C!<!A!F!?\"=!E\">!=\"L!I\"\
        K#4$>\"u\"z&J\"M$OQ\u{5}!$uh\u{f}!8u\u{8}\u{10}! y(\u{5}\" E=xf%!=u\u{7}\u{1f}!2GY>! y7)!Jx\u{15}\u{8}/ N!y#B!K\
        $I$D'L\"3\"I$I!K!J&3!@\"OTg\" F(zSq!6u\u{2}J\" F2|Sc!<z<(!Eut(% I\"\u{2}*F&H)B\\x\"4H68,<\" I<u5]8\"N\"P\"N!H\"\
        I\"8!A!t!=!O!A!9!O\"G\"9%F!n!Q!A!A%G!E!E$M\u{1b}\u{d}!<v\u{1e}k! zo`! vD\u{12}' K'u+;\"L'E\">.;V'!)v9+? U\"P\"D\
        !H!M!G!O\"G!K!Q!8!E!N!C\"t!J!I!A!J$,!N!N!y!E#<!@!\u{7f}!L!Q#O!;2\u{b}!-x[C#,u0B!E>A!=y\u{4}#!GuXi!<w\u{0}h! v(D\
        !KD4.# K)H!E\u{17}\u{1a}\" K9xX\u{d}\"$C)~\u{1d} !KtW-!=uzu\"J;!?K(! {}\u{11}& J\"D(I'@+D!?TF-\"J!>!D\"E\"H'C\"\
        L!L\"N#I!G&K&4#\u{1e}!<uOm\" KJ@$s!%v\u{d}X!KCBB\".v&>CM\"&v9Czr!,LJ\u{0}0#I\"C\"K!K\"B!D\"q\"R!H!7\"/$9!4$>!A.\
        ox!! we5!<t?\u{19}\"*C\"{gV\"@t+>JJ\"=F-;\u{15}]\"/@)}\u{a}y\" x=DpC1$@!|!K#>\"=#B!>\"E#J'H!H!L'4!H!6!C#C\u{8}k\
        ( x!|#>\"@%>\"9'<(@%J\" H=xjB!1@I\"!%u$\\!\"voX' B#x$v#{'>+?!<\u{8}?!<v\u{15} \".{<t\u{14}U9 P!{\"C\"C!G!A#E!H!\
        M!9\"D\"@!{!0\"H!8!G!A#I!M\"J!H\"5!A#>H\u{0}!.v\u{7}o\"?y+?J\u{19}!8y#P!,u\u{1c}i!(4\u{0}|!@v(\u{1b}!<v\u{d}\u{16}\
        !Jz,~!@u\u{e}.1#t#I!Q!Q!M#K$E\"D\"E#J!I%M'M\"E!A#8!<V\u{7f}# A#}$FhX!)w\u{c}V+ G,F#L#@\"J$v!4$N\"D%u#tY\u{16}% \
        s8?$A+C#>kL!Fw' ! x\u{1f}\u{7}\" @?\u{0}9\u{2}\"$u9C9\"( ?$@#}!A'A\"?*v0>2\u{4}!KE\u{10}6&$>0?#;\"9#C/Lo !Gt!M!\
        7vSl\"4B)pwI!GzK,!Kx\u{6}[! I\u{a},!&x]\u{f}4 D!B!C#>!D&=!\u{6}\";\"C!=\"A$H!A%?!J#t\"A!@\"<#?\u{a}U! vY%!4ye\u{f}\
        !Kt,\u{10}# L\"><Hy\u{c}!Jw\u{19}B!\"v0)\" x=CL.!Ky`:!K<Zk\" I%E't!<t\u{b}@\":x19l%!9u\u{e}>\"8@2</\u{13}% H=w#\
        z'C$Gp21 R#K\"K!H!L%L!y$=\"H!J)L!J!J!9&H!G#u\u{d}\u{18}!7tEK!4w:T!4w`K!K;S\u{13}!Ft\u{a}U!Gw<v!<u\u{1c}-* r!J!F\
        %E!D$C\"G!E)4/@e[!KuF\u{1d}$)D0<.8$D\u{14}7!4x]o+!?!A\"A%D!u\">%@!6\":$82G\u{4}0!?xL`-$F\"G!L\"F\"C!I#F!H#F(M$H\
        &F\"JOY!Ku\u{12}&& J$D0C(A!G(v d$ I<@.s!I\u{13}\u{a}#<s+G$H5H\")zBB^\"!4C\u{15}B!5y%p\" K=}R\u{f}0#G!?\"E!H!C\"\
        M!E\"@$D#;#1(7%G!y!2$L\u{2}j!Ku#\u{1c}! t2s$ y=E!F-B=l!2yn#. S\"L!I$H\"D!J!D#H#K#P(K*5!N$8'\u{6}! zg\u{7}! FS\u{5}\
        ! FTQ!Ju\u{e}3('H(>);#u\"C':#J$3U/!9x#p!GCJi#<D.;!H#\u{13}) N$A#I%B&?&F'u&5%Gd}!;zpW! A.\u{9}!*u\u{1e}\u{1}\"4D\
        (wuR1!O!N!G!L#M!B\"G!F!v\"I!L#L$8\"L!D%K(FrQ\" \u{0}\"E,c!<v4j!!yD\"!=vY1# H$x8t\u{1}\u{5}!<uD;\"7u&<\u{1f}+!4B\
         ~!8uE\u{f}#\"B'D&y?u&4G$:$7!F*6#H^/!GH\u{d}q( B%C\"H%v&G\"@)E-ACh!=LLI\" u=Co;!$v*_!=vn-#1v*t\"C\u{1b}$D =!7!\u{1c}\
        !I!4!>!I#Q!M!?!M!7!C!J!?!7!E!-!T!3!A\"K!(!6!B!>!@!@!9!2!4#<!L\"5#9!Ds>!<w#_!4zEX! u,!!>vd!'+t!A#D%E'=!G#?M\u{9}\
        !Kv/P!5t]\u{7f}!=Il\u{1c}$ D4w+F(C\u{a}3!7J8\u{1d}! {\u{e}_! wx+$,D&E,I,IT\u{1d}! E0\u{1c}!=J[+!>t0[!/vi$!<u4I!\
        !z\u{8}3!9z\u{9}\u{15}4!0$|!F!D\"E\"K\"3\"F\"H#D$K!H#E!P\"A\"3#H!I!I!M\u{1d}o\" E=|P\u{b}!-wac!4z\u{1}\u{4}# L+\
        y2F\u{11}M\"<w+Fw?!Jt\u{2}%# P,D/xm^*%I$C\"D)L#J\":#A\"G,5!G&\u{7f}\"Dv'F$I\"4D(wu/!=vwj\"$LFv\u{15}g!#EXc!<u\u{10}\
        [! }\u{8}O! HI\u{1c}\" {\"FQ\u{5}!?s\"s!)w\u{a},!)zV\u{12}!KK]M!%xf6!Ju<\\!*~KV!9uT\u{1c}!=t*\u{1c}''D#C\"?&w)I\
        \"K)u_R) A#t#E\"@%?'K+C'B%KM\u{2}!=z?8\"4E+>\u{7}\u{6}!Jt\u{1c}f\"7w(@J\u{17}!4vd#!KEO)! {iZ!>Lc\u{e}# D4?%E\u{1c}\
        R!9w\u{7f}2#=u(w\">u\u{16}'#H*B%=+D!I,G!95_!,xB\u{2}\" s=GF}\"$u;E-QC }!0!M\"6!;!;!0!6!.!8!\u{b}!1!5!5!5!5!5!w!\
        4!?!4!9!4!9!/\"L!3!r!=!5%4\"4!2#G!/\u{7f}:!=vkO!&{\u{3}Y. L!H%A!C#F\"?!s%E\"D%>#A!H!A&<\u{7f}|! t|`! v\u{5}1= S\
        !O\"K#F!T!O#r!s\"F!P$>\"?!E!D!F\"C!r!n!M!o!I!C!B\"M!@\"F!N#P!F\u{1}\u{1a}0#D\"H#H\"H%H\"H$B$9\"I!t\"v!u&5\"H#C!\
        .)1!4}C>4#E\"L!N!N!G!L\"L!M!M!E!K!I\"N!J%q#Q#F#0#M!PS\u{7},!9#<$B${!9!=!9#C';#=)9%L\u{15}t!;}\u{19}H!7yz2!4I`\u{1f}\
        &'u!:!=!<'@#C\\\u{9}3 R\"J!P#E!H!F\"L!E\"x!H\"B\"N!E!q$Q%R\"L%H&Mql!Ju:c!Kt\u{1e}\u{a}#$@0?3B\u{7f}T!J9u\u{2}!J\
        u\u{b}e!9yzM6 s\"D!J\"B!@!E!A!G!F!w!>\"F!B\"J!C)|!C!M!H!='J!JCl!?v)g!<?:C3 C!7#8$:!<!8!9!>#5#v\":\";!=!t${#H&6\"\
        >$J}=!@zo-!9s\u{11}0!4uV]!Fw\u{4}\u{7f}%*L2F!K'G&I{C!JE\u{15}y!$z?\u{1f}'$I'M&>!I*J#N,IaZ!4DTP%#v\"H*K-E!Je\u{15}\
        !Gw?\u{19}'\"y(A\"?%A&<0@#G;{!Jt\\\u{18}\"9x&I.s$ N0\u{2}$B)EH.!4u\u{14}\u{b}!$~6\u{9}\"9@29\u{15}(!<v5\u{18}!<\
        z p!?vQ\u{1}!7w2`! w=\u{5}!=tG\u{0}!&~'m! Mg,# \u{1}<@!F$S!%zX\u{9}!*xTH!#w\u{11}\u{16}!<zNa!&~S\u{18}''I#M.I#G\
        \"I-J!Ndb'#F$O\"L!N(L\"N$J&A!Jty:!@w\u{1}K!4z\u{1a}X!?yL\u{11}$ I!v1A8wzA!=uK4,$F!H\"F\"C\"C!G!C$F!A'>#F+9xw!<u\
        \u{4}A!FydE(\"E%E*D!J\"@!v)H-?;\u{f}! v_\u{1}$ I$:&r(<.\u{11}%){!C.>#F0I\u{c}\u{10}! yTU! vQY!E~]4. L\"L%L%w$A$\
        @#:!K$w!A!H!?%?&H\u{14}n''K#K.G#F\"G*t$IR\u{d}$\"F79#H+IyG!GuZk!K>kS! v;\u{14}!4sj3!,tKJ!$v\u{1f}{! vXY!Ew\u{5}\
        \u{12}+ H#A1M\">!8%A\"A!E!x$x!;Yo!Ju(\u{1}!KD\u{1a}1!2vN\u{13}'!I*s!E%F+F\"H!= \u{f}!2>$t!,xy\u{1f}!Jy]H.\"H\"=\
        !D!A!F%F!w$G(-$M!@(D!E$GPD!>u\u{14}Q! F\u{15}#! x\u{11}@; Q!t\"F!L\"B#I!O\"H!F#G\"s!@!?!I!2!N\"s\"K!Q!r!J$M\"J\"\
        A!K#M!M)c* G%D!z!y#I#>\"A%w'L!=o*$!};>!>#wBi!Jw\u{d}4\")xBD' &(?!>\"z1H.C!y\u{10}A\"2@\"Ga\u{16}!;EN\u{1b}!=vzg\
        !6u\u{13}\u{1f}''H!E,E(D)w\"H#MTX1 u\"u!M\"K#I!L\"K'I\"M$H!E$G\";&>\"5#O!8jV!!x*x#4B(G+vV\u{b}!6ww\u{8}!1CZI! w\
        3\"! I\u{1d} !=u)v.%A!y$G!>!=!@!;!>#=&B%K!J(x$H\u{15}w!=xlI!<wM:!<uJ\u{1d}1 J!u!M+7$9!<\"t#4!C!J\"E!4\"<!D%K#6$\
        zl\u{0}+%B!C!B!t\"?!B%J!G+G\"?-t\u{1d}\\!7yL.1!4\"B!J$H!G#E!;!6\"B$w\"9#.#?!w\"E&;&sN[!;ue`!#w\u{8}%#4:(B!v|e$ \
        r\"K&v,=G\u{19}!%vr,) N$@&C#H!D!C\"F+v\":\u{1c}\u{1c}!<x\".\")y4Bd9# H4w(E\u{1}$! I\u{f},-'M#N\"K!G$M\"G$C!E!H$\
        L!J)L#L\u{1b}U#?x+B!8\u{b}>$ r=I-C!BBw!?v\"\u{7}\"Cz$@7W!Ju\u{9}\u{1e}!=BGI!/v\u{f}l= S!M!G!L!R!K!L!K!M!O!Q!N!R\
        #L!H!H\"@!N#K!Q!P#N!Q!F&t!F\"o#Q!m\u{0}x!8u5t\" t\"z:\u{1f}\"?H+y`0!1u~<!KApC!J=([!<vQ\u{1e}\"$I+vE\u{17}!<}kZ!\
        Ev\u{17}\u{19}!=u}\u{d}$ I$D6w#Kj\u{1}!KChl!#vJ0!;w.\u{a}!J=-7# I=G!w\u{1c}'- R!B!K!J#H#D\"K#E!K%I*L!F%E\u{15}\u{8}\
        .#I!I)E!G#I\"A#M!E!B&E\"2$C!?\"t\u{10}~!4w!>! Ep\u{4}!=I?l!!umY- K#@\"@!G\"=!D!F#C!?0D(4$L!BAI/ q$J&J'F!A\"C&r!\
        D!R!T!B!N&8\"K#NNn&$=(@!>'=)E\"\u{0}\u{3}z!&z\u{2}\u{e}\" wKsCF#*D2v.I\u{1b}#!.xbh!KAp>!Grf8!=v\u{1b}a!Eq,,\",H\
        &J\u{1b}%$ u4?(@.Aqq\">B,s%H!K=-.!'x\u{1d}\u{19}#<v!I\"@\u{1e}\u{2}!Dv~<\" H=u\u{1f}3!GCFn!4x/0% J,:0y!B-L*\u{13}\
        !<tv#!4v\u{f}=\"1?*w)~#9E#y\"Imo# E3y8FBn+ t$=%G#K\"I#B#I#:$C$9,Ax/$ C#C'{*A\"\u{11}!Eu<(!=vy|\" J>x(I!(zD%!'v8\
        \u{1b}!$wIx\"&H!u\u{7f}2% A3z2=\":$Lx\u{1d}! y[\u{b}! |\u{1}\u{c}!9t<k!${\u{4}\u{16}!2vJ\u{15}!-t3K6!G#p!C!K!H\"\
        G!M!G!I\"M!O%P!B!A!C!I!P#N(I!J!J!w;\u{5}!$vW.\"%v*7\u{f}p\"9H#z(x!=zgs\" F&E\u{19}_#%v+@;9\u{16}\u{c}!.w\u{17}\u{17}\
        !<w\u{2}\u{b}!6v\u{17}=!GxOx! x7A!Gv\u{11}9\" \u{0}4AI\u{1e}+!:#D,?!D!F\"t#>\"7$J\"=(D5J!#}\u{1a};!Du>%!Gt;7\"*\
        B1ua9$'E5I.@!?\u{14}x\".v3zCQ!<v],!4w\u{0}i7 I#\u{0}\"B!D\"O\"J\"J!?\"E!E!J!:!K$F!<#8!G!;!5&.!@\"H$D{t!EtXK! uW\
        =!K>\\\u{3}.#:!?\"E!D#@%C\"F!E%<%E!P)w$C!?)F#4G+v,85>!\"IHf\" E$wwu# K<x#:1+! B\u{1d}1!J<S#!>t1$\" D8K\u{1c}\u{9}\
        + O!@!M\";\">$w%=%J#@$D,A\u{b}\u{14}!4uJk%&B$P!8!=#7MN!8u\u{a}\u{f}# u(B5B\u{d}c!Ju-\u{19}\")ABH6\u{1f}\" y*E\u{10}\
        '!.y<\u{17}$'G(@,{#HY\u{1f}!*E'\u{10}!4uz$0\"I\"s!D!E\"I\"M$?#t#I!5$M#D\"J!>&2\"K\u{1e}\u{b}!(vil!,w}T# s2A+I0s\
        \" v*Bt\u{a}# w==-A\\8!KE!\u{6}!1w*c!*~}\u{1}#27\"J6D\u{a}E$$?&C/?16FN'4A%x#B!A*<#H!@N\u{10}!4u\u{15}\u{1f}\"-v\
        \"G{I!$x%-\"-u'CK\u{19}\"7J%vr(!%vt\u{b}!)yHk8#M!s!A!F!E!O!M!N\"L#Q$u\"E\"G$J!F!M!=!s#J\"u!t\">#P!O\u{19}'!.{2i\
        \")J'y %$\"H#I$E3C\\@!+x\u{1}X#$@&A@I\u{8};! tMA!'u\"E!@uz5!KCKt!JuN\u{8}!?u*\u{1f}!$xK\u{8}!5u,i-!>!s&F\"I%F\"\
        G#N$>!=\"u!?!J*@@x!&y\u{17}\u{7}$ K(D);'8n:! vq&!<{Y\u{7f}. H\">#D!x!x!C\"H#:!>#F#u)D(9&sI\u{13}#<B\"x,H:\u{a}\"\
        ,{0?Lk! u\u{f} !)x;#3 H\"G!F#x!u!K!M$H!C!H!G\"J\"R$K#N!H+B#N!Kl=!@v\u{f}\u{5}!!x\u{4}F!2y`M\" F={w#9 R#N!M!L\"N\
        !M!M!L!O\"K#J#u!O!L!L!N!R#G\"P\"J!5\"D\"L!C%I\u{c}\u{a}\"'G4|5l! L15!4v\u{6}+\" D<w|v! y\u{f}%$ K1q,B.<uW!AC!)8\
        #K\"K!G!P!T#L#Q\"O!L!G$J#H!+\"p!S!u!s!G!G\"P\"r!M#=!U=\u{a}!4EX5!;x\u{7}\u{16}& B5t\"C&>!M,C[\u{1}!Js!9! vUf1 4\
        \":!;!?\">!B#9(7\"5%;\"\u{16}!=!3!>);#4!/\u{16}}0\"K!G!y\"K!K\"K#A!C\"H%M\"G&Q\"O!D%<&MM~# E$}G=j'!Gu!8!7tS#!/t\
        '\u{1e}!<y.@'!\u{7f}&B\"=&;%G(E#>y\u{13}8 q\"u%N\"J!K!L!L#P\"L!M\"F\"9!:!O!D\"M!B!J\"v%G\">!F#H!O\u{16}\u{1}! x\
        aZ!=yet7 V!F\"u$o\"P!R!K!J!N\"O&H!?!O!M$R!R!Q!L#J\"E#L#t!o\u{c}z!<vi(!8y\u{d}T! |}K# D;A$F,k\"*GA9ak!,vi\u{7f}!\
        &u\u{6},!<uF\u{2}! zxu!4y\u{2}h% I%G!v)@<;\"e\" GDx+6\" I=v\u{1b}l! }\\I!4|{.!FtOW!>wig0#7!5\";%L!<\"C!N!8!7#Q$\
        4!7#6#@+1!58)( N#C/D)J!I!G-=!;%V% I7;%D(x'H\u{c}E!1ud\u{1c}!+x\u{10}e!7wWl! upD!<ubA!=Ciz!<t\u{1}\u{8}!<z\u{e}1\
        !,x}s!9t*\u{11}2 Q!K#s!B!G!G\"G!M!J!C%r#M!G#I$M\"J!H+J'\u{16}\")G3@GQ> E!F!\u{13}!I!=!?\"3\"H\"4!B!<!;!K!:!>!H\"\
        I\"H\"J!5\"7!I!D!A!6%6\"B!4#.!1tF\"<B.?D\u{13}!?vcS\"Jx!K\u{6}3!?z;\u{4}! DI\u{1a}\" y=E\u{5}\u{14}!?w|T!4x\u{14}\
        \u{1}!=x\u{c}\u{e}&%E$<$;%B26'LKS!JuRk%)C5D!I!x'Jh|!4>Py\"J=!uNX2 S$<!}!D#B\"M&H!I\"s!?!3!D!?#E!K!H\"J%1|\u{b}!\
        4v#\u{c}!KDRt!.~-B\",=0A2\u{10}!Kw*<!KCvv0 L!H$s!z\"u!v!t%s!\u{2}*<!R\"I\"L$D'P!KZ'!%w'V!JAMy-!7#z\"u\"G!A#F(K$\
        5$K!N\"E&<!7\u{12}\u{b}!4JFa!<w\u{1c})7 J!F!K$M!S#o&s#B\"F!F!B!B$s!H!w!F!J#M!D\"L!K#D!B_:2 N!6!M\"L$s!I#I!@%K\"\
        P$L#L!H!G!L!@%5#I4\u{1}! w\u{0}\u{7f}!<vBx!-{O\u{c}\"*?%;\u{14}\u{13}!=vp\u{1}# >*t3@r6!=v:?#!w3@)y\u{17}\u{13}\
        !$vQZ0 q%F\"B#u\"<%>&=!@!7\"H!:!t!9!<(;#3\u{3}M!%x\u{4}O%;=!v!F!E,Nx(!Gv)N!Gy&.&\"C!A%x\"B\"<#=(G' u!F)=(9\"<$9\
        3GP%! F9o!<y`^!8ssN!6u\u{1b}C!6>8y! yV\u{c}$ I<=.B!:BP) P!;!J\"E#G!H%C.t/I\u{1a}J#,?'>+<F?!$x?\u{13}( ?!A\"?%C!\
        B+>$@%z0\u{6}#,@0?\"=\u{4}#%$x$@!B!<$@F,!&u\u{a}n& E$s-<+:!B-G:?!5x`i, @!<!>&u!I!u#;%>*K!8!F!B>A!Dw5\u{13}!GE\u{0}\
        m!?s,\u{f}!!uPc%\"E2>*:!v+K\u{19}o!=wU\u{b}!.wO2\" K*y>\u{10}\"6x5E-\u{4}$!A!|2B)A_O!'vKo.\"C$B$J#>\":!B!?!C\";\
        $}%B'H#N$Iwb!?zT`!&}\u{1}Z%(=,A#:!I25jR!Ju31$'C'@$@-:s$!KGk<- J!=!<\"?#?(=#=$<\"s#K*<\"x#qRg!&D\u{3}^\"9<2vB0!?\
        uI\u{10}\")F+HL\u{17}\"$u&A:\\% A#>&x&A%<\u{e}J\"2D8KUU!4|.\u{12}*%I$C\"D)L#J\":#A\"G,5!GF_!Gwn9! H\u{1a}\u{1f}\
        #4C'v/>Uv\"${F=c\u{5}! |&\u{17}!(71|!KD\u{14}Z!)yi~0 u&J!H#N$9#J!:\"<$;\"s!D!P!F!>&9&6sk!%udq!<ua\u{1e}!7u\u{d}\
         !4z -!*CX\u{1d}3\"B!z!:!>!G!>!x!0!@#=!E#B&G\":#I\"K!8&8%M\u{10}n!-~}8!!w\u{a}Q!3y0\\-#C\"K!I!L!H\"C!H!I#G,?!I!\
        t\"ALX! wN\u{a}!<v*m!*v}}!=v\u{11}\u{1f}!=A\u{1b}U% H1;!r&<$>9\u{1}\"8G$sV,!?x\u{1d}\u{2}!8vD*! w\u{a}r\" B+\u{7f}\
        j0!Jy\u{12}u!7t`v!<th$!<x+q!4tW\u{12}!?xX\u{9}!=x\u{0}G!(z}|!Ju{P!4D\"g!9w\u{8}\u{1e}!(wm;!K<\u{1c}n# H4M7>\u{c}\
        1< }!7#6!>!=!3!9!2!;!\u{a}!3!7!9!8\";#B\";\"4!3#7!P!A!9%9\"7!6#M!2OX%29$x!9\":$?Y<\" w%MTR!!{a\u{7}! x.\u{19}!J\
        y\u{13}\u{1b}!4x~\u{1a}! zjC!6w:o$!t\"8:5\"t\u{13}\u{16}* \u{2}\"G#;#>#<$?(<\"<#<!Gj=!'wbZ!=v\u{11};!2x|\u{b}! \
        w1Q( M$;$A%<%?#u\";-<\u{8}V!Dzl ! |\u{2}3!\"B&+!Ew\u{19}\u{d}!7uN\u{d}'\"A\">(D#C\"D#J%5\u{3}SA G!I!J!E!S\"U!r!\
        o!o!t!q!t!Q$L!P!A\"H!r!P\"K\"H!H!R!@!L!H!2#J!D!M!N!J#nuv!4ug+#$M\"J5M7c#8B%B!F6\u{5}!=@\u{1}k!?x\u{1d}e!-ye\u{9}\
        !*v\u{6}\u{1c}!Kt\u{c}p%5{#x$?({&=!>!$x@L!JE.9*!8!E!G#F!H*B+G\"|(6$?rV!4y+t!$z_\u{1}!=y&_)\"D!D%C$@,:#?!H*z$Fj\u{1f}\
        !:w\u{17}\\!JtjU% u#|%y$?;C? !2zm\u{a}! v|\u{9}!!u\u{1a}K!>xU !4u)7! E:^!=ye1\"9@29\u{a}s!4ugQ#!>!J;r>p!=wmg\";\
        E!HV\u{1}! v{v!4w-\u{1d}\"#C1vTm1!O!N!G!L#M!B\"G!F!v\"I!L#L$8\"L!D%K(F\u{8}\\!=w\u{6}q#4=%@19C\u{8}!Ku\u{f}t!Gw\
        \u{1b}g\"/I6v<n\"$ACurE,!J!t#J#L\"M%M\"L#F#F(L(B#KXy!Gwb'%\"C0C\"F$v3r\u{14}\u{1f}\" A8x\u{11}Y!4zl_!Jw<t!KH\u{f}\
        \u{b}!7u4|!9=RK!Ju<\u{1a}\",?><\u{16}5!Du\u{0}\u{19}!Jy^,!7v)E!9tHt7 P!I!J\"t!H\"J!J!B!M!I!F!K!A!L%o!>$G\"t\"T\"\
        M\"3#I!AL:!4yCx\"?u,B\u{2}0!2y^\u{f}!JyC\u{0}&&E&J&B\"H*H-E\u{13}6*-F\"u\"J!G&H$H!D!x)L#A4o\" F#v\u{15}\u{1b}!?\
        vs7!4{Z_! F7j2 I\"K!N!N!u\"P\"M!G!D!M#L!K!K#N\"E)M%K#M'H!<u(\u{c}!4x}\u{18}!$vD\u{12}!4vA@!3vB`\" z2CS\u{e}!4xs\
        S!@u\u{2}z!!C\u{13}&!-w\u{5}K'!?)C'@'@%F(|%=p\u{6}!*xY5!\"x,P)$I#I#A%u#C&=%H!D)=g\u{1}!Dx\u{17}\u{1}!=vf\u{12}\"\
         D*sU\u{15}!Jx\u{18}T!-x&c!4t8N\"9G#ILu! z\u{e}>!;u$|! z\u{a}m!5L\u{16}\u{17}#2;*C/MA(!;w$p! {7^!){rf! |K2: Q!K\
        \"A\"L!I!G!u!N!I!D\"C!K!K\"J!P\"O#K\">%{!G!9!6#=!F!C%x4|!-w4E!4=5P!@z\u{e}p*$B$D!?$B(>&F!v!J!G!<s=!=wxS! {Q}!8z\
        \u{6}q!?w\u{18}\u{0}$!A,\u{6}'C%@+\u{1e}!4|\u{1f}j!\"wq\u{2}3#K!M\"K!M!I!K#P!F&x!H!J!L\"M#I%3\"C\"H!=%NM\u{2}!$\
        ukX!JzyI!9s?\u{c}!/v)t!&{tp!,HJ>!<ual!>v*r!!x\u{7}\u{19}\" y=C\u{1a}$\"8v/E^)$\"I(@\"<1>n ! wa\u{8}1$J#I\"D!D!C\
        #G!G%N!8\"8!9#I!o!F!C&P&ITR!<v\u{c}&!=J\u{1f}a!J<FJ!Jy>\u{16}! {x\u{0}$ L*H$u-E,\u{18}5 G!K!K!D$q#r\"q%P!M!?\"G\
        $H!0!O!N!N!B!H\"C$D!O\u{d}(!9wM\u{7f}# z$H(FXS5!F!E\"G!D!E!F!H!M!M!I\"G!C!H!>\"C\"I\"J$y!F$G,oD`! x\u{e}\u{e}!;\
        |N.! vm*!2u*\u{d}#'C1F%vl2!)|nD+$A#M!A\"C(:!v%>$G(<&>!=\u{3}\u{1b}% x*B'E!I+ION!*~;\u{1a}\"Jx!D;K* N\"F!?%E\"K!\
        ?#F!H(9(8{v!7uV\u{15}!$utl!Ju\u{19}\u{11}!3y#z.!=!H\"E#F#E\"K!@!G$@$8&x\"G,C!G\u{3}%!K=C\u{15}! {qo,\"K\"K%B%A!\
        I!A$H\"H#F#Q(G\">[S\"(C'E4^!#vdO5#t!L#L!O!P\"K!G!I\"P!D\"C\"K!J!D\"J,I!O!C!S#M!J|\u{a}!-tJ/-$A&J%D\"E!C\"@%@$L\"\
        A%C\"@!{$K\u{8}9\",y>@[\u{18}$,H&F*B.x0\u{1}!Gyln!9t]B\" t\"zm~\" F<sTq!K=j1$)E5E!L(K\u{1e}\u{f}!<t\"=!-wkZ!)uW\
        0!2{3\u{d}& E!{#>%>3D)xR\u{1e}!2xJ\u{1c}!<v~\u{1b}\"?>+wJH\" |=D~\u{1f}!6vh\u{16}' >/9$;#8&v#E(KGf:!N!G\"N!H!H!\
        K!H\"H\"J\"E!H!F!r!M\"K\"I!D!I#H#t\"6!B#w$L\"O!P\u{10}~\"Dz'B%p\"Dw'x\u{5}*!-w&F!=vQS!8y\u{c}\u{14}\"7z3?M#& K!\
        E7w%:!A,<P#2 J!z!v\"u!E!@!H#K!=!?#@*G#G!K!;!7%D'Gcq!4HI\u{1e}$ D#w%BBwZh!!uYe!JDMB$ |4>'v#@q?+ G'x*B'D!u\"B!@!v\
        &v'C!E\u{b}\u{19})&D\"J!E\"A%u!x#A'H/C9=!=wl=!<wF'! |,\u{1d}#-E\"K;CCP!4w/\u{19})!8'H!H\"@!8!@%G&8&x,d#9v1@!;2Z\
        !>v\u{7}q%#F09$9\"6-8\u{4}J!4z^}! |@\u{2}!=v\u{16}f!+xb\u{13}!4>R*! H\"W!<t}-!Du\u{a}\u{e}0#L!N\"J&O\"L!J!y#=!H\
        !8\"O!H!I#F\"L)H\u{c}r7!C\"M!r!A!H!G#I!M!G!M!H!L%K!=\"F!F$O$2$I!G!J!y$sfK!Ju\u{14}!!<|b\u{f}!KB9\u{12}!,{h~!6u\u{12}\
        K!Fw4\u{a}. M!D!F!C!E!G.2&H\"F#E#=$>\"N$P\"F0!v!F%?\"B!?&?!3\"u!B%/\"@!D\">'p\"K#OL6!=tj$!Gz7<!Juy\u{13}\"3?$8\u{1a}\
        w!1w{\u{10}!Dun>\" G=zs\u{1c}!&x>v! I\u{11}\u{1d}( ?/M'<!t!t$H!?.N\u{9}\u{19}# y%CEA{1+!E'I!I\"F!K(K#H!N!H#J.Hl\
        \\/!B#C!u\"H!P$I%D!N\"M(G!O!K!G&C\"F\u{0}\u{b}!<x+=!JD-\"!Jy;F!4vek/ A!<$x\"C!J'M#@\"G%G\"I\"@\";(v#8!6EI& z\"H\
        &@,H6=!8sa) t\"y&I\"G\"I%H+H!F-=D4\"4|7DoC!8xt5! xL\u{b}!Jy1\u{f}!<t.\u{8}!JwMl! v2\u{10}\"$LFvOS& v(L$\u{3}'w'\
        C$v^h! xE9!Aw.\u{9}!<t='\" G(u~j$ M<I\"B-Jvx\"4y2GP\u{4}!+zwW!=x1T!GtP\u{1e}!9v9W!5taC\"Gp$L9 !4?4\u{2}!<uO\u{8}\
        \" J(uv@!EymY!Ex2\u{17}. N!~#K'?!F!E!B!D#I\"@#5-F#9$L\u{11}+!/w%\u{1c}#8G$s!F\u{c}\u{d}(\"I(0\"@(8)\u{0}\"@+:!:\
        1f\" D4v\u{1f}?!?tjE!)D\u{a}<!.v\u{c}7!&u\u{0}}!/vi^4 X#E!I\"I!J!G!u!O#H!G!R#M!H\"G#r#L#J#C#H!P}T\"!vJDrA' z$F#\
        @%@#C%E(D\u{4}M!Jv\u{f}{!7y]\u{9}!Ju\u{11}P!Gy q!<uw@\"8B%D!n!?wV.! w`e!>w\u{2}9! x,\u{1d}!Kv&\u{a}\" F!tM5!=vc\
        \u{c}!#wD\u{7}!)y\u{1f}^!=uf># EF|%HZs!,yb>\".v3zK?&$H!I*F,x!G\"DrD# L\"><H\u{b}l!JyEe! H2\u{9}.\"E!<$D!C\"B\"x\
        \"y!7*y\"A!<\"C!<+9iv! G\u{9}\u{12}!Jxfj!$u8x\"DA!A\u{2}G\")BBH\u{7f}J\"4=)vP`#!@;C#D\u{18}a8 O!G!C!K\"o!x!R!N!\
        H!M!G!L\"P#O\"I#s!F$M#E&r!D\"p!A#QUt!Gxa5! Lx\u{14}!=vNa)\"N\"N\"N,L\"N%2,O%C!2q\u{d}*!G%D!x!E$J!F'z'D\"J.H4M\"\
        !?;C\u{f}$# I=G!w(\u{5}!1tsu!<umZ,!=$u\"K#L\"F%L!C\"H)K\"@(D#AHp\" t<IK\u{15}! {[^%'E-A)u*D#AS\u{16}%&@!B&5\"<%\
        ?\u{16}=!5ud]!<u\u{2}d$'L$H!I1N\u{15}_!=v/v%1u+A#C%<'@,h!4u-\u{c}!Jx\"p!Gs\u{6}t1!J\"E\"L!M\"s$y\"G!I#L\"N!/!@%\
        P#H#3&H#M?;!<x%p\" D%H7l& H8;!A#y\"<-96\u{e},*L\"?!>%G!=!E!C\">!@!<+;#?%92 J!z!v\"u!E!@!H#K!=!?#@*G#G!K!;!7%D'G\
        vl!Ju,\u{19}2#:#:#I!M\"E!9\"5\"L!;\">#u$@!N)7!8\"D\"O!1\u{f})+!I#u#B*E#J\"C&L\"C(z$C!F6Q!3zrb\"<|/D\u{d}(!Es~&#\
        /?-?.H8\u{1f}!*?!5#7F%E+\u{7f}Z\u{19}!&xtW!4u;W\"&{.?`V$$?.>\"w6<\u{1b}6! w<\u{6}! {Xa!=vnF! {\u{d}g!,xQ\u{6}\"\
         |4EV%!)zgW!K>aa# C4E(\u{1}f=( t#G*B\"D%H'D!>#;y<!<{!O!<xYU!&}\u{8}>\"7J%vh\\4 T#P!q\"N#N!R!O!O!t%M\"O!N\"P\"J\"\
        P\"L(s\"L#N!K\u{13}\\! wGP!Exhs\"4B'uY&! JhkD\"N!<!E!C!H!G!B!D!K!D\"T!E!G!A!K!P!N!O#\u{7f}!z!Q!D!C!n\"t!R!2!1!v\
        \"G!A!H!G!A\"H!F\u{0}&- D\"E*K#F#<!D%9#I)<\"v!s#9!F\u{1a}$!?u\u{14}R!4u3d\"Gs#GA\u{17}! vXN#/I#E)H\u{12}\u{18}!\
        !xPA!*{B\u{1b}!9ub|\" @*v2.!#xNN!4vyh*$>#C!A#9!{!<\"<#?#I$8O\u{1f}!Ev>>!4C&\u{d}!*L\"@!=z\u{4}9\"*E*yFU!=u t/#9\
        !6\">$Q!B!:\"1!2\"8#R'K!:!p-4!6\u{13}Z!,{L\u{b}!<rt\u{1b}\"Gv$E\u{d}Y*#=!?${!@&?%<%:.;#F!J~\u{16}!@u\u{1f}\u{e}\
        ! E75! x\u{7f}\u{5}!3x\u{1f}\u{12}3 L$B#F!C!B!K!{!K!>!B\"<$E!8#H&N%y!>\"4!F\u{5}I!){bR!Ex\u{8}{\" v2Fa`- P&F!F!\
        G$N(J\"5%G\"M\"M(y#H!J\u{1}A#)I4A*u6I! zxj7!2\"4!B!P!B&G!.!L#0!p!4!P#4!B!D#-#4\"@$4!3!3#8!Ft\u{a}0!7!D\"z#D\"G\"\
        E#F#?&I!?&I!=%B\"0!G#y\u{19}A\"&y.t\u{18}x!DyqE!3G9n!=FKs:#G!s$K#J!Q!B!Q!H\"M!s!G\"J!N!=!r!W!D!L!I\"I!K!I\"I$M!\
        M#L\u{1a}Q!Gt[B*.L%M!L$B%H\"x%I#H#3!9d\u{9}!/v\u{12}\u{1d}#!7!A8x:\u{5}!9yR;!#t;r*#K#C$B#D!B!B(D$L!r\"3Qk!=I\u{d}\
        Z!JD\u{7}\u{1a}5!@!>!H!B!?#A#<\"I!?!K!F!?!J\"p\"?%t!H(I!:!E$Q\u{9}!\"4C(@\u{7f}7!>u|\u{1d}# \u{7}=2\"?9c!KI\u{b}\
        O3 P$<!>!C!H\"y!<!:!J#9!r\"C\"=$B#H\"M!J,L!NK>!4yi\u{a}\"==\"@Z=!=B4\u{9}!Ju;\u{d}! u\u{15}\u{1}!$}\u{a}N$&D$A%\
        9.R\u{12}5! wS\u{19}!FtF\u{2}\"Ju!FvU! B^H'$u#A\"A\"A$?-u!I!{! E`:!E{OP\"4F7;\u{f}\u{1c}!7xk)!,wF\u{f}!4ws\u{5}\
        2!*$O!L\"E!B%t!L!A!L\"6!q!A$G'1$>!H!?!O\u{17}c4 T#B\"G!F!E\">#9#F\"@!C!G!:$@!D\"@\"J!\u{2}!>(<$D{D!Gw.Z!!v]\u{12}\
        % v\"w/E(:$LVb\">y-<B\u{0}!9ukd\"$E/x`b$ v2C4x%>(O\".{<xu\u{1e}!=v0V!JuFo%/>\"t+K!J!=6&! L\u{17}z1 P!J#v!A!L!E\"\
        H!K\"A#O%L!E#G$K\"J!F+OnX!,v[P!*v%\u{f}#.w&u7B\u{5}!\" C!y\u{1a}U! yx\u{9}!J{3=!9w}N!Gv\u{3}+( q*J'M!?)H\"M!?!J\
        L:!K;O_#2B+C-<Ww!DwIE.!G#H!G#H\"J$D!I\"K!H\"I#A.1!F!Cp\u{7}$\"u*x0?.>l6!<u<&2 P!:!I!C!H#I!?#B!G\"C!B\">!D\"I#H-\
        E!3!xA\u{6}2 J!z!v\"u!E!@!H#K!=!?#@*G#G!O!;!7%E'Gk\u{a}%5E#D$>+\u{1}$E^{!9ugE!<w$@!?x&\u{1}\"/v\"xc\u{8}( D'>#F\
        /w\"?!F$t*<py!#yL\u{19}6\"J!H!K\"H!M\"L!B!M!G!M!J!K!H!L!I!F!J'D#O&O\"I%KE1!Ksjh#3x)G#sz(1\"K!K$M\"x%;\"J#F!E!F!\
        G!B\"y#B$4$.\"D%w4z!4v\u{e}\u{a}! uZ'!Gz{d!<tM<#-w\"F;E\u{7f}\u{3}!$L\u{c}H!!v\u{1a}~!<xY-!Gx \u{f}! z]U!<y11!J\
        <bC!,vn1! ID~!+x\u{2}z7#M!s!A!F!E!P!M!O\"L#Q$u\"E\"G$J!F!M!=!s#J\"v!r\">#Q{B\"4?7~Z:! vO&5\"H\"s\"B\":\"7\"v!9\"\
        N\"8!2\"t#8\"J\"?!R!;!7!?(A#Q!P\u{19}#!)G /\"Ev&GA:\":v-B|)!?xA\u{5}!=z9\u{8}!Gug\u{18}!>wyH!<u#-\".H&v\u{1f}C!\
        <wt\u{7f}!-tj'*!8!H2I&x\"H#G%7!:\"D$JZ $$=!v8H\"=>g!=u\u{8}\u{15}!G>\u{5}~!4{\u{a}\u{12}')<$x\"=%D#;&E!Fu\u{e}%\
        8E$B\"w)@$84X!7t']\"J>!G?V!<|FJ!$w3\u{5}* L$>\"F'G!D!C\"E(H#t\"90:!Jvm?3#s!N#M!O#H!C!L#F\"C!F!J!L!E\"H%Q'K!M!D%\
        H\u{15}k\" @<z4\u{16}\" C2w-D! Ff3!Fyps!Kr\u{19}z!Fw\u{9}v!4|\u{8}H!9v\u{19}A7 S!M\"J!N\"D#J!Q\"J!G#H\"t!A!A\"4\
        %H!R!r!J$M\"L\"@!J$K\u{1}\u{a})'@!A$J#@%N$;$s!N!=cn#8v%u\"Ii5&!I1H\"G%8,6%8I\u{1}&4;'A!\u{7f}!K%{)IQ)@ v!0!@!z!\
        B!A!E!A!}!R!B!;\"D!@!G!=!E\"3!>!=!5\"H!G!:\"8\"A!2!5$D!1!2!:,Q!&u=\u{1d}\"4=*w%Q!Gvxz!'v\u{1}r!<w0s!6x\u{9}(!9y\
        ')!<t4j!=D\u{5}]\" J>x'b! vr|!#w5t* N$=!>\"G\"{!<\"F%;#66G\u{4}\u{15}!9w0q!=x\u{1c}8$9C#E!D.DAQ\"4x7A$:\"$v:G;t\
        !4x\u{e}'##>1C)JGa\"2L)J\u{8}F!Gx09!Kw\u{1c}q!=xC3\"1E*Jh$!K=\u{19}E##>6@({\u{17}&#9w#A/=@H!Jv\u{1d}2!1w:6$-:'H\
        #63IK\u{11}(${#G#H%?\"=!>)u0=Jg$4E(F!x-9n\u{19}\" C3Kz\u{e}!Gyd)!%yQn!4u\u{11}C!,x]S!>u\u{11}D('H#F$G!@$<%L,z#D\
        ^n!,y\u{3}W\" L\"vW\u{10}!<t{$# K4u(Fn9!4z3\u{1a}!Jx8\u{b}!4}go! w*\u{e}!@xiO!KF\u{13}P%%E\"B*?*I0K`.$2E\"A3|$K\
        ^\"# M(=0A}?)'E!F\"H\"G!=%?'5.z$KD\u{8}!4vrC\"G>#:v{! x\u{19}!!GzYM-#@#G\"x\"L%:$4$7\"E#:\"B!7+K!C(D0\"s!I!I!I#\
        I!J\"H'H$=\"A!A$L\"G&7%u!u6~!9x\u{15}\u{7f}$=F)@!u$<Fk!%vr\u{11}!JBiQ\"GF$DSm7 O!?!?!A!J!F#>!K\"D!x#J\"E!=#F\"8\
        !9\"8!L!v(;\":$H!CXA% H6v!@&A*uj-\")xBDQ[!JxZR! FVh!'xg\u{1c}(\"H!v\"I\"O#L%K-F!KDi!Dw\u{1e}\u{e}!<tj|!GwY\u{1b}\
        !)x\u{3}X!4zL`!)zE\u{1a}!KAeK!?xN\u{5}!0xn@\" J=w`\u{18}!*F\u{3}=\"4D(D\u{10}\u{b}! yy\u{1}!4}\u{1c}i!=xg\"!7t\u{0}\
        \u{14}!8v\u{6}\u{f}\"Jx!D\u{4}0\" t=G$6( \u{0}%C%9!B'E\">'M\"F\u{f}V#$>+?-y_&!7v`r!#zl\u{17}!=v-d!>z!U&(u'I#E)H\
        #I,K\u{d}^! vtD\"Ft%?@M! yUX!<F\u{16}V\" J1t -!5vJy!!w;0( v!u2=!8$;$@.;!8Q#!7tj7!JuNk# P-?%D \u{1a}!.xTo5 5\"K!\
        >\"v!A!{!~\"x&9!<!8\"s#?!@!;\"?!D!<!8,;!;\u{1c}(\",@?w\u{14}{!Gww&\"!C#w~&!!u2V\"8B'xbF@ N!H!I!x\"P#S!R!N!M!I!P\
        \"N!R!S\"R\"I!@!L!Q!V#U!S!S!P#I!G!G\"V!O!D\"s!q\u{2}G# F=v-ut\u{1c}!$x=\u{8}!!x\u{5}G!5uWU\" F={\u{3},!<|a\u{1b}\
        \" F&E\u{0}q@ R!9!J!?!F!M!;!J!C!B!I!L!O!F\"0!G!O\"H!F#P\"q\"L!r!P!F$E!s!R\"8!q#M!OmL!=Cs4! |\u{5}*!<uR;%$C\"w+G\
        9@!<3\u{c}!)z@l!*tCE# L+A+?x,# A#}$Fj~!4u!w!KB5=)!;#D%E/8$?#9\"z#:'rV+!9wT\u{1c}!KwF\u{5}!Fx\u{12}s\">>)E~s!9tm\
        \u{5}!9u@7! znv!)u{D!=E7 \"4y7EAj\"=H-?7\u{1}! yyB% =3x+|)@$=\u{9}s! y\\b)!C!G!B#F#F%E$L\"F#:h\u{16}!Jx\u{9}b\"\
        $x9Aa}!&{\u{6}/!&z7a!,y\u{11}o' C'F2x\"t!A#B(>~+!Et3`0\"N!F!K#J'E#H\"@\"4!@!v\"D%K'N!D!O#O\\\")%|!B!B%;#@%=$:!>\
        #F\u{1c}\u{7}\" B=D\"q\"*K(Jou. K\"A+<%8\"{$;!@\"<!;!7!?!I%x#;~z!Eww\u{1a}!KuM\u{14}!4yn\u{3}!<zU^\"$x9D\u{14}z\
        \"4y2G\u{3}6/!1%E!C!G\"F#=!F#G\"C!J\"I(I)J#H!LE\u{3}!JrIB!,w-+\"9K#uzT$ w2>*?!L6u\"*v*@S)!KszH!?xL\u{1a}!4v\u{18}\
        i!$w\u{18}@!JDPq!8uid\" P2D0\u{18}# E-C>9d\u{8}!Aw2\u{0}D w!N!M!@!L!A!E!@!D!C!D!F!9!E!5!C!I!J!A!G!:!N#K\"F!S\"o\
        !@!S!O!I#K!L!R!W#U!R\u{11}\u{19}!.xl@!*x\u{f}d$/t'v!=4<qo) J#?/A!w(x\"B!x,<!:g\u{16}.!9#C#L!E!C!v!?!<(H$7$A#L%=\
        \"32A* N#B!H'D';%;!x!5&='7'm!7u&V!$D(M\" H<w,|!4vvg!Er#R$$D)@'>+yk]!=us\u{a}\"(z,@aT* A*H'>#G%6\"J!;!?!J,J|F!<t\
        \u{7}\\!#y\u{19}n( K!>);(>\":'v\"v.N\u{8}!&%}!>!D-A'G!CcO\" E;|r\u{18}* H!9$A\"s2I\"C!7!H!>,F?k\"8w,NcT!<ulP# L\
        't6Hm=!$wvp!<xT\u{1a}!6u\\&!EyBu# z,B1F}\u{13}!-x\u{15}\u{18}!<u[\u{6}\" D<zx\u{9}!Kx\u{18}[!,8ol!J?[K(!D'J\"K\"\
        J/J\"G*v$KC}!'v\u{1a}\\! uB*- M!H!H\"K.L\"J#C!@!E&H(>#I!Iv=\" <,xE.''A$>$@%9*?,7!GN<!*~\u{11}D6!@\"G!N!I\"B!D!{\
        !K\"I!;!C!A\"E#O#8\"M\"J\"O\"J&s!8$Rsq!?zKh!?x\u{9}\u{12}!<tG.\" L7BIH!.wv\u{11}!Ju\u{1a}\u{d}!E{+j, v!:#C#E\"G\
        !>!;0F!@!K!='8n,!4>\u{1a}F!K>ec##x/E9=.#!JyG@$ u/@)A$t9\u{13}!?t3N!Ax/y\" K<@8Q!*?U\u{4}!6u\u{0}\u{2}! xBq!Ju\u{14}\
        e!8s\u{1a},!/t\u{b}\u{c}''H!E,E(F)w\"H#MZ8\"=H-:Q\u{1}6 T!O!R!O\"C!K!D#P\"S\"B\"P$J\"o#O!!!J#F\"#$S\"H\"7!=/7#,\
        x*t&F\u{1c}x\"&u!z\u{19}K!9w?9&)A&?#L+Q)7!M/]\" F?x\u{8}F! H\u{7}:%'q'F.F!I!Gv0!=H\u{7f}\u{b}!$wP*!9s5a\" J=xYG\
        !Gx\u{10}Q$#E!GFz!tM\u{1e}+ D%B#w\">!v\">!w&K)D!A,?!b1 L!F!?'J!F!?!A\"D'=!u!u!B$q!N!F!D'=\u{11}e!!yXc! z\u{c}G5\
        #L!M!G!K\"B!M!I$C!F!>!E\"F!y!=!E!G'J#L#I!F\"N<\\#&t+E,BA\u{9}#$u&BADwL=!G\"C!A!A!K!I\"<!?!D!\u{8}!B!A!@!<!5!O!C\
        !F!G!I\"K!L\"Q!J#<%B#C#O!A\u{18}\u{1}!@uy^!8x\u{10}*!<y$,!%t\u{2}$!\"Gla!4vGs!8vQr\"<z+B\u{0}\u{11},\"K!>$M#P#G\
        %@'9%C!F%E&J!EC\u{10}!JuO:!Evo6! {ME\"2E+t\u{3}\u{2}!J:;\u{a}!<w\u{1c}\u{f}!4u\\l!!u\u{10}\u{10}!4|gt!KA#o!/w_-\
        * K(A\"E\">(C+t%H#G#u!p\u{12}t\"!IDxw\u{a}! L.\u{11}#\"E2B7;M!!K?5{\" I1v5E!9w\u{17}!\"*M3P#a$\"x\"B-E6<RA!4y|\u{11}\
        $ u&w$F(9t@!JB%\u{0}!7vwF!9xG;!8wTb!Ft\u{6}W!4|a}!G>M0!Jxm\u{6}\"+{2I351#E!I#3!9!G!N#L\"7\"D'w!s%K$G\"O!/\"O$O\u{13}\
        D!Ky\u{a}M!/GM:!8v\u{e}\u{17}!?u\u{1b}w!7t.\u{d}!<wt\u{b}*%I$C\"D)L#J\":#A\"G,5!G8_5 S\"I!F!M!I!E\"I!C\"E#?!K!A\
        $s\"w!;!A%N)G!u#w!u\u{a}\u{f}\" s=A\u{9}N6$:!;!>\"J\"M\"=!9\"8\"I$C!A!<!M!J\"B!r!J!:!C'x!y#Bzy!?yL\u{1}.$K#M\"N\
        !O#J&w!K!L!J%L'C\"K!@%F\u{7}9\"<E#ysf!<wif\"9F$Bh>! v\u{f}\u{3}!Gu?f%!=(v#@(H%8L\u{3}!Kx\u{14}\u{3}! L\u{1b}x\"\
        #u:x[y\"#\u{0}HL)V!KwC{!7>`u! x\u{18}\u{5}!=u\"R% t7J'I)K#HZ\u{3}!={#t\"Gv$H\u{1a}P!9ucl!<v\u{18}\u{2}# v=>!D\u{f}\
        \\!=CK/!?{\u{1c}L8 I!I!K!F$q#s!r!s%M!R!B\"H$K\"K!I!R!@!L!H!3#J!D!N!N2e!7ud\u{17}\"&F#DGJ\"+y@:\\B!@uCm4!O#J!P\"\
        t\"H#G\"O$H\"Q!?!:\"N!I\"K!H!R\"E'K!M!@\u{13}\u{d}- v#@!A%E\":!:\":#>&:&Q*D#5!;4d! vT\"!Gy\"I\"&I.whK5!D#>$t!?!\
        G!E\"?!@!G!A!G!G#C\"I!C!/#K(0\"1$w!pry!)y>c!K?fF$ EDF#u$D3\u{4}6 R!P!R!K!S\"K!H&J\"H!K!K#O$B!I!C$N!u\"*#G!D\"V$\
        q\u{6}^!4v\u{0}6) H\"K!<$A+@)I!>*7!IE\u{5}!4tJp!Kw\u{1e}}#=C!x-A\u{14}@+ A\"<#y\"~#x*<(>!7%u%A#=\u{1a}}!%C<P!=u\
        \u{1b}a!4v/\u{18}!4wRw!3z\u{2}P% y%s\"H(I/F)Q&'C#C(v*H\"C-73u!<y\u{1c},' s3J$<!?&C)A#vw\u{b}\",u(D0u!,u\"K$!E\"\
        A+y3{?33!r%S!L\"G!O!P!F$I$P!,\"L!D$S!S!I\"t$K\">!Ig\u{3}!)wtr8\"G!I!s!G\"K!H!C!N!B!A\"I!I\"F!J$F!F!I#@!Q!q'v#M#\
        P!K4\"!4w~\u{17}!)|TC!Ju\u{e}\u{9}(!E#>+<%=%w+y&=!J`\u{8}!<vED!Jt{%!9uy72 P#H!I$K(@!M#?\"3!M!K!u\"I!D!L!K&G#@#N\
        9d#*D*u)F9\u{1d}! BD'\"1@#IDO! {[;\";D\"GWF!;w{|!?ul&#4B(G+v>\u{15}$ s4I)H!H\u{0}.!=y'\u{1b}\".w&B\u{a}w!J<\u{10}\
        \u{2}!4DOn!;E\u{2}x##w2v6:nG$ s$@0@3B\u{12}}2 Q#D#D(I!G!C!E#O!G!I!G!I#M#M\"2$K!J!?\u{1d}8!%q[!!8uE\u{6}# H4u(F\u{17}\
        p\"#y2HQ\u{16}!JD\u{4}i4#K\"A!t\"H!G#I\"H!I!D!B\"D#-!E\"<#N#D!0%A!M%s7&!4z'\u{2}/ \u{3}!8\"<!=%>#C&u\"B%9#9!E\"\
        :(;#6!:h9! ED`!9vo\u{f}\"Fw$Acy!)wa\u{2}& t!u)@*=)>.A$o!2u\u{1}5!9uS7! w\u{13}\u{6}\"0E!u\u{f}\u{b}!,u\u{a}G!Eu\
         \u{4}!4u\u{5}\u{15}# I=y&u|\u{18}!)wG\u{c}!5t\u{1e}\u{a}#=K*{$Jk \"\"D:xTD!Fxcz!'v$\u{8}!7t\u{15}I# }=D!Hx\u{15}\
        !<x\u{5}^!&u\u{0}z*%I$C\"D)L#J\":#A\"G,5!GS\u{17}\" |=@<?!.}N+!9u\u{5}e# v=F!J5+* L!\u{7f}!A\"I*C&>(C!J-=!;d\u{1c}\
        \"7>!x'2# H<u.8|\u{f}\"2F+u\u{1a}\u{15}!-z+\u{f}\"1D#G0Y8 T\"P\"v!I!t\"D!M!K!E#A!H\"E!I\"n\"J!0!B!H\"R!O#O!5'I$\
        lr\u{a}! |k\u{f}4 S\"M!L#K\"L!N!Q\"I&o!E!J\"D#r\"N!H\"M\"1\"L\"M#MGy$ D)z6I,>\u{9}7$$}'F1G.8\u{15}b/ v\"?!C$A!E\
        \"D%I\"H!?!<!C$w#F!D#L \\!)x\u{1f}6* \u{1}!>!v%C(@)?#>!F!?!=Kb!4w#;!=wI /!5$F!G\"E!C$=!<!B(5!5$7#>%7!9\"=0\u{14}\
        !9=P*!GE\u{3}_! x\u{8}f\"4}7=?]!?yo\u{14}!<xgT!&{\u{17}E$*>.|%A.;\u{8}P\" D;\u{0}7-!!x\u{18}:2 u\"K!K!L\"K&J!J#\
        K$N!G!B\"G!@#P\"N\"v'M#N\u{6} !!u*w\" z=J.\u{9}+\"A!A\"@\"A\"=#>#A\"A+:\"I\"x\"F!Dx\u{16}\u{f}\"9A1z7I!?u\u{9}\u{18}\
        !KB\"\u{1e}!Gt3l!Jtb\u{1}!\"A2'!99F9\"4w7D\u{1c}\u{8}!4u=\u{7}%/=$w!s$=,Bp\u{b}' s3J$<!?&C)A#v&=!Jwp\u{1c}\"=J*\
        wkn-!K'O$O&K$I!C!I#M!J)I!@!H#I@\u{1c}!?G\u{5}q!+w\u{1e}}!?ug<\" w=I\\\\!7t\u{a}f!>F6~#1C#z'E#s!<u\u{7}\u{0}!&u|\
        \u{7}!$to\u{4}\" I=DwF!GB\u{4}a!JuL4\";w\"DE\u{a}! v\u{1a}f!<x\u{b}\u{4}! w5|3#C\"L!B\"E!K!O%H!@!H%E\"H!K&O!6\"\
        E\"B!>!*%tl\u{2}!8x0\u{9}!9K8$/ G\";!C$7!z!t#=$Q!@!?*>!L!9)<#NS\u{e}!&u%\u{7}!@z4d!GG;\u{12}!*v&=# y#F%ITX!JwS(\
        !<v+(!7A[R!4zJ=\"Fw$A-^!Awkr\"9>.BDu!4t\u{5}w!9t/\\1 N!L!I#E!I%?!=\"9!H\">$?$I\"L$u\"u$L&t\u{10}\u{16}' D#?9x)=\
        !;$@!=a\\' C*E%t)@$x+w#@?C!?y\u{c}\u{7f}!?u.h!Jw\u{11}?!0@\u{7f}}/ v#?!C!I!C$F\"E#B#?*s!E\"v%@&;!:kf!5z\u{1c}n!\
        <v\\U!/uG1! G, !KxPc!Jt>z\"?w,G\".#%z/@7?iL%\"?;F*y#H!4\u{b}5!Ku5>!4w\u{1b}_!8uBw$'x'}<B!G\u{18}[!<w*\u{9}!(|\u{6}\
        2!Kr\u{1a}c!&v\u{c}m!9yQ\u{16}!!v\u{8}&!=F\u{1f}\u{c}&'G#H);%K,{#C\u{11}g\"5{\"Dq\u{1f}\"<E#z\u{17}&!4u%M!(uEZ\"\
        GM$I{`%,B$B&9'>!6\u{1}.! v\u{c}&$*>*I(E*vP+! v\u{19}|!Jt$b#!x1G\"E{S!JzY$'->$z(>$J!;!?,8\u{13}<% ?$A$\u{7f}(w-D\
        e9!*x\u{e}\u{1b}+ O!=#I$H!|!J$>!@%N%I&G#,!%vsi!*~]]( L\"=&>'6\"G#=1v%<U>&!9,?'E$7!5&;%{#)xA?!>:VB!3#P!T!O!X!Q!T\
        !O!T!R!R!R\"H!S\"3!Q!7!4!6!8!%!7\"R!V!S!2!4!9#8!1!.!0#5!8Jk!KEZv\" H)}\u{12}\u{13}#&H.N'w/I!/uJ+\" ?>|c\u{b}# D\
        ;u!B$w!/v2)< P!I!I!K\"T\"w#p!o!t!P\"S$K!\\!K\"I!K#R\"Q!s!N!G!2$M!I!O\"9!R!P@V!+u2\u{1b}!$vZn\"Gv$HB\u{0}#*C/=#A\
        \u{0}x($x#E$C!;/@\"@*L$MCN!=JFJ!4vgh!8vi/\" |2B~\u{1a}\" G2{\u{e}\u{b}!?wI(!*xl\u{0}!JG{%!JE M!E|6\u{13}\"Jv!EN\
        I!7vOw!8t\u{3}2!){\u{15}c\"2J\"MB\u{13}!=vCL/ B!:#:#C#=!u'{!<)D!8!@!7'5!u$5K\u{a}!<xb|#/>;>!>G4!Jz**9 Q!9\"F!?!\
        K%t!O!K!L\"B!>!A!D!8!t#>\"7#M!I!K!<%:!6!F!D3[\"=u&vJw!:y|\u{b}!EwB\u{1c}!Juo6!<x\u{c}H! w\u{1}t8 K!w!t\"s!B!E!C\
        !M\"G!7!6!5$E%6#D\"F!A!I\"=\"u#K#G#I!K\\q!?vDO0!@\"B!I%A#D!C!E#F!G\"E%;\"w!H\"~,:!83\u{4}!8u>C!3zqe! By}+ \u{0}\
        $D!J\"F!G\"@%F%K)G*H$K7\u{9}!$vwA!=v[O% s$G9u-B!=6g\"Dz'B\u{e}\u{1c}# v\"I;AM{#'H!F!BG\u{a}\".v&@oZ!*v\u{3}\\\"\
        1K6IXF$$A+A#;4x{7!Ju:k\" y,<\u{17}K!Ds\u{4}Q!4v(B&!G+>(H%8#?\"@.N$ E!B%D'\u{6}!#! K\u{2}X!9v\u{1b}k!<wT0!4Dw3!F\
        z\u{7f};!=v\u{2}W!4v3W!<uf{!7tA2'%t\"u!>!?!='C#6\u{f}\u{1c}? J!z!v\"u!E!?!G\"L!J!=!?!9\"?!K!H!M\"M\":\"O!G\"L!F\
        !O!;!7\"7#D!r\"J#O!G@q& H1D&s\"s\"G\"H\u{e}1!4vum!Ds0S!!ur\u{11}!<sNt!6x\u{5}\u{7f}!Gu;+!&}\u{d}=!%vI=!>z\u{1f}\
        x, F!J!G!J+8&<#=$>!t!r(8%<7\u{7}!?u\u{c}W=!I\"K!F!J!D!N!I!F!N!J!@!B!F!L!D\"p\"E!<!G!F!v#N\"x!H\"3\"H!}!I'PZ\u{5}\
        \"J?!@,}#=C&u$M&T!+v\u{0}N!8yZ/!)}/}!=wkL!Kw5A# F%D+|((!,xx\u{1c}. L&{\":!J#D\"<!>\"D!F\"G!3#u!G-1\u{19}5!<v\u{15}\
        \u{7f}4!O!L!A%E#?!K!E!?!>\"I#M!4!6!J!z&>!M%w!D\"Ha\u{14},$N#O\"N!L*P#N$H\"P\"J%M!D%J&\u{10}!'IH&!)uq\u{1f}!3v@A\
        !4y/h!Ju\u{1a}l1 T!H!K\"N!K,J!F$+\"N!J!/#P\"q!/$H!H!JCS!-F\u{16}V# z!w+DF!!4v3-\"<w&v'B!?|f\u{15}\"?t,Io'2&D\"J\
        #K!K\"?!G!G!J\"F!r\"5!G!F#O#I!<&?%wx(, Q!B#E#J$E!@!;!?!B\"B&E(3=\\\" J2v\u{1b}!!JuiC!#I\u{4}K% G<F+y#t!M3\u{18}\
        \"$J\"~*-!-{:(!=vjJ$*D2x!E*s*/!Jvk\\%<F!C){!A$>d\u{13}!$y\u{0}C$*C*D#=%A\u{18}\u{7}3 K!=\"E!r$w\"G\"F!?\">!|!:!\
        B\"H'F!<!B'9&2!:LI\"!sJII\u{19}!4I>D!K<\u{10}\u{5}!2w\u{1f}\u{19}!7taQ!4yqC2 F%G!E!E%L!x\"J#C$v\"C#G!?!D!F!:%w#\
        G$r~)!>u\u{b}$6!v!P#O!G!N!M!K!S!K!H\"N\"B\"P#G!C!O!F%N'J\"K!<#K5\u{1f}!3xi[! vvl\"&J5svG\" H=u^n!(vK-\"$x9D`Q!G\
        shR!4w%k!9zl2! D\u{18}o7 F#C!>!A\"<!:\":!@\";\"=\"?!9%s$?!s\"9!z!t$<!5!9!9$?e]\" u\"J>R!!u4 !=v8\u{1d}\"-w0D\u{3}\
        M!KC8W\"#GHD0X# C*s1DgL# t*H*u)\u{15}\" E$vEr3#r\"?!C!H#G\"<#<\"t#;#8\"8\"F!K!J!=!;%:#9#ut\u{2}!8v^\u{c}< T!r!Q\
        !H!s!R!I!T\"R\"L#P%N\"E!D\"N\"D!P!w!O!t\"L!F\"L!J\"v#4!S!Uwm!$u\u{a}r/ O#H!7\"@!I\"y!D\"@!6*7$K!J!M!A'8x\\!/E/\u{1b}\
        !3x\u{15}B0!5#A$G!B!C!?&C$A!v!7!5!5#L)7%y!x#+!=v\u{1b}i!4u{\u{0}! IM#!Gu\u{c}%6!8#:\">!7!F!;!C!3!|!9!:!8\"<#L!A\
        #4#G$9%<\"6!4$F/%!*|5K\"9E#y>z! yRi!$sI), I!8!H%L#M'?!J!y*A!=)=#87w! t\u{9}a\"&C5yAV+#B\"E!v\"u\"='s#A'{!F!C(A\u{10}\
        J! H=@!=wmF! v\u{e}<!KE\u{1d}*( \u{4}#F$C#@'D*B\"H!xXz% L&C\"@'=%Ht\u{a}!;vg>%*8\"5!7'F+Fa\u{a}!<x8\u{16}!Ix.[!\
         ux^.#>\"x\"B!8!E\":#<&F\"=\"J#J!I!K!B4q!4v}W!<}[($*I%F-K.N#\u{e}(\"E\"F%?&r*>#E.?!C,\u{5}! yT[!/uHw!=vzT!<v\u{18}\
        \u{b}\" L?s9q\"7u&=\u{16}:!J<O:&\"A%B1<%E-D!;4b!?}GV\" G2z3:!)u'[!(8];!!vH}+!;&D$A$B\"D!r%@&E\"C+9!?\u{3}*'\"D!\
        @#<!>-s2{$Lav\"9K#v@~!?y\\6!7t'\"( N\"?\"t(F):(E!E(>\u{6}d!9tC\u{f}!Gs=-!\"y$1\"Gx$Cad! @iV#<z.?!B\u{14}\"\"Ju!\
        F*q\"4D(Dkd!FyDO#$w%B%@nJ$ s$@0@3BH\u{5}\"*I*Iir!=JGz-!<&K&B\"=!=\"z\"J#I!5#D+B$D!Ll-!.w\u{0}(!$w9R/$F\"<!9\"G!\
        G%u#6%-!C!5#7!3'O\"9!E=d!!w$O\"Gv$Hu]\"Jy!N$9! G\u{1d}\u{1c}\"'G1<33%/>\"t+K!J!>-\u{2}!.x\u{3}>!Jy+l!4B\u{f}\u{12}\
        !8z*\u{10}; U!w!L!o!M!G!P!I!U\"L\"Q!K!O!N!E%E!K!J!D!L!0%G#E\"N!H\"Q$pHH!KF$3!KFR}\" A#x\u{0}i!$v=~\"4y7A~P!Fvp+\
        !8v\u{1e}\u{1f}2 M!5!L\"L$s!H#H!?%K\"P%L\"K!G!G!L!?%4#E?w! yr]&\">\"?#E\"t+I$;\u{a}k!@v\u{9}-\"*D(w1p!3yF(!Gxm;\
        !?u]UD \u{5}!+!M!@!0!=!<!:!=!.!\u{8}!-!F!2!0!1!/!<\"0\"9!>!L!?!9!3!D!6!z!F!7%E!/!*!5#=!5%f!JwIx$1s+F#@'wZK!\"wn\
        \u{7f}\"!H#yi?\"2B-v;\u{9}$*K\"G(r7H\u{19}n\" E3xPl* L$>\"F'G!D!C\"E(H#t\"9|Y!7uoE!=B \u{7}!:vRL\" CEDb>! y>\u{12}\
        ! w0@!Jv\u{d}j!?thZ3!K#K!O\"P\"P!K!L!I$G!K!M\"G!7\"H#K\"P\"J'C\"L\u{1a}\u{3}. I!I!L\"G\"M$C!J#M'/!2!K$N)D#K``!4\
        us>!Jw{{!=C\\_!<u+\u{c}! {\u{8}s!Fv\u{2}[!=y,\"!<y:[\"#@9s]\u{5}!=v\u{c}*$ v2C4v%DB~) G'B#B#?\">-L!y'<#{l\u{0}%\
        $A%<!<\"|?7nX!8yNP\"+y??0\u{7}!5u]\u{16}\" x(u:\u{f}!#u\u{e}j\" x>|{=*!D!F%I!C$G%F!?\"K%3+7aI+ Q#I!I\"G'G\"C\"M\
        &H!D&D'Bhv#<y!A\"Fv\u{3}, N&A\"@\"I#<\"?\"<!H\"<!~\">!8\u{3}:+$E\"x\"G\"M!B\"F\"E*2#G#6%:,\u{c}!<D\u{3}\u{13}!6\
        x\u{a}=\"1t,L\u{c}\u{e}!J:\u{c}o!Gvou% u7H'I)J#F\\:! |\u{4}u\"$E8w\u{9}\u{d}' L\"?(=*I#?!v%v?>!<}D\u{d}2 V!H!K!\
        v'P!N!K#Q'A!L%U\"S!O#I\"G#N#r!o\u{1c}l!+ul(! K\u{15};!Fw,_!4w\u{1f}\u{17}3#?\"E!C!J!A\"F$<#t#?$|!;\"F!>\">'?!9!\
        ;#<!7pH!-u9x#<C.v!=x\u{18}!(seQ!&}\u{12}o!Ju.@\"Dx'>]n!GF\u{c}\u{c}!*J!`-#C\"K!I!L!H\"C!H!I#G,?!I!t\"A\u{4}h.!L\
        &N!M$O!M%M\"R\"C!G$K!K)M!G!toc!6uo?#:x0<!>g\u{d}!(z\u{1f}P! IP\u{5}&\"I%E#y*5*:,9\u{5}D!Js&y!)FWz% K,D0t!D!v\u{15}\
        1!#xQ)!7v|\u{12}! x\u{6}u!,u*]!,xi\u{1b}!Ktu2!(zB ' H'M#I'@+D!>!??;/\"D\"I\"D!F#F$9#7#A$K$t(J\"C!C#r!yv]!J;I\u{b}\
        !4E\u{15}:!J9\\\u{1a}!@w@!\" E9zft!&vG}!<wW\u{16}!JyaQ\"9F1w8j!=vi(!!u'T+$\u{2}&;#9\";!L$<%A\"I\"H-=!59l! sFi!J\
        G*s! y\u{2}M\"<@!=\u{e}N&\"I&>!v&v%?)L\"e\"Ju!GlD4!F!E\"H!E!E!F!H!M!L!J\"E!C!H!>\"D\"H\"J$y!@$HGE5 R#E!>!@!E!J#\
        G!D\"H\"A\"B#M\"x!G!9&z#3#H!3!B%tn\u{1f}!7vD\u{15}!,x>k!<uF5!Kv?'3 N!>!I\"J\"B!F\"I!=#9\">%J#6!<!:\"K!A#<\"z&Hq\
        i3!;$t\"J#J\"C%J!@\"G!B\"9!I!5\"J!I!H\">':!y#O\u{0}z!<v\u{e}R!<tNO!<wC ! u,B/ M\"K&C\"F!E!F\">#J!I\"C(C!H\"?&u\"\
        D\u{17}%5 O!{#K!N\"O!L!J\"I#t#I\"F!I$?#K!I!O!M(G!L#M!O%1'!?#I$H!|%A!@0H\u{1c}4\" D$wc:!5xQS\":w#I\u{1e}z\"9@29=\
        R!<u,>!4vFA!Jya\"!,AnF; R#?!>!=!B!K\";!F!;!=!:\"?#q\":\"C\"M\"r!I!B!y!P!A#F!t!;&4!N|,!GwDq\"Gu$IU\\!Jwb\u{e}# L\
        \"~2~{\"!JutM# KDD&?\u{e}$! J\u{2}\u{1b}! wI_!JyCY< s!N!L!w!G!?!B!I!H!<!Q!F!C!3!C!7!u#7!;!A\"F\"N\"s!w\"J&J!J\"\
        J? !Gv\u{10}\u{10}! I.n\"Dx'>3J!KE#y-!D\">\"F#I!I%;&N\"9%H#F'6%D!>#\u{14}$ L=M(v%H\u{d}x! wlI\"4z6EW~!8ztv!!viB\
        !?s\u{1f}q!=E\u{4}D!/Kl##/y-C.C\u{18}\u{1c}5 N!?#@%H!M#;!J!v!B#B\"M#y%M!L!N!5!2$O!9$@!RJ$\"%H8@\\u!>xa~!9vds!<u\
        pu!Dyw*!6u\u{f}$!<t\u{1d}\u{b}\"4=79`V,!D#=!v!I$I'E#D$1$I(J!6\"NOQ!Dt\u{3}z!Gyh\u{11}!>G\u{d}H! AZH$ J,>1K*H~z!\
        -v\u{11}]!4{\u{10}H!6wsd!!x|m!A{\u{a}\u{4}!$u)D!,xgu!=K]~!5vgf!'vI?!?u\u{12}\u{15}!GvyN\" EJ?%7!)w9Y!:y*;!?vD$!\
        1tN\u{18}!?s6%!&v\u{16}l!Gt#\u{1e}\"GJ!t?n$$H'E'7'9\"1\".v3zJz!KuH!!&~lC+!\u{7f}#E#E\"G!F%D%@)E\"G%9&K{4$1=!E\"\
        =7K\"\u{9}! w#f!KB#l0!A\"D!E#K\"H\"@\"H!C\"A\"K\"K$3!3%J&4#G,\u{d}!5uI9&*F\"M\";!x,E0;.=!2{\u{14}Y\")74F\u{1b}]\
        #5v'@!@dl! x0(''H!E,E(D)w\"H#Myw!4x\u{c}L!Ew}p! w2H!Ju\u{5}z,$K!>!s!s!@!@!D\"B%A#F(?/FD\u{c}!$~30!Ju/\u{10}! v=\
        0!<v\u{f}U#9:&:,HMD!4y\u{19}d!Ju~+\" F$ul !Ju\"\u{15}!=w\u{9}e\"=F#vn\"#!>!J;rN\u{18}!4BEr; \u{5}\"y!7\"<!@!A!;\
        !G!,!;!A\"6!C\"E!>\"0#7!8!7\"M!N!=!?(<!5#z!J\u{7}\u{15}! Ee~!-{\u{1}+! z&5!4ux\u{d}! wc\u{1f}!Gz>V$%B$J)D9NJ\u{11}\
        !<?F&!5I!E\" B4F@N!'vs\u{a}5 q!<!u\"G!u\"J#L\"D!H$H!C\"G#;\"8\"K\"J\"@%;\"=!D#A\u{14}?!JthT!K;dh%'J2v\"F$@+:\u{16}\
        \u{10}!KB4*!$x\u{1b}o6 {!8!5!t!@!C\"B#<!<\"D!>!D!A!H#D$7!O\"6!?\"=):$N\u{10}\u{13}!KF<N!Gu\"\u{4}!Gsu/8 H!F!K$M\
        !S#o&s#B\"F!F!B!B#p!s!H!w!F!J#M!D\"L!L#E!BW\u{5}!4vsn!JwwF!4xA.!Jz\u{1b}\"!<vOk\" G=vFo!=u P%4;$7,>&|!tP\u{17}!\
        8uvd!!w\u{4}Q\" EFyf}!F\u{7f}X\u{15}\"*J*yt!1 O!>!C!>$J!@\"H!D#F!F\">!G\"I%3,:!z$>X_!>zE,! wZf!$x$\u{1b}> K!>!@\
        !>!I!{!\u{7f}!I!<!K!F!H!G!E!B!D!w!C!G&G!J#A!J!D!8%C!D\"G#L!M~:$ u&x$F(9Q\u{1a}\".x&wG\u{17}, K$;%G(>!9!t&6\"@!?\
        !J\"8%:\u{10}]#=<\"z,I4j!\"v\u{6}\u{3}$!t1C5D#Cu~!&yV\u{1f}# y\"C'@ZW!4z\"%3$A!A!K!@!L!}!I#F!A!:\"<%t\"L!@\"I\"\
        M!J&.#yc`!6w|\u{1f}!7w7F!&JZ.+ >#>(9${\"K\"<!B%u$A\"=+@\u{0}\u{5}!?u[L\"<v!D.T!Jw-)!<vU\u{10}! ws_!JuRW!Jt\\\u{1d}\
        ! w[#!<u\u{e}G4#G\"D!D!H!J!E!I!G!H(B!E!K!K\"G\"G!J\"N!x(G$H\u{16}\u{18}'4>$@#@\"J!\u{2})<$DH<!>v!6!Kt\u{2}}&*E\"\
        @(D(H\"z,FP\u{b}0!9$u\"F!K$F%D+D\"N!C!2!3$<!B!=#J!L{Z!=x\u{a}N!Juv\u{0}#%y\"C#H$\u{f}!Fs K\"7w4H=T!<w\\P# x*C38\
        02!?u39!Gz#\u{1c}, P$G$A!B!?%E\"A!t\"C'M!I!v\u{a}B!<w\u{15}0/'C!B!G!I!B#A!E\"H'I#I!u\"H&F&J!MW\u{2}!%t \u{1}!'H\
        /=!8v9d& E!x\"@6z#D%DHz!4=m\u{6}!&u/\u{1}!,tA\u{b}!@uG\"!3x|0!.vF\u{c}!8wJg&!='A$=#@.D*wi3!&y\u{f}n= k!G!E!L!C!\
        B!F!F!G!M!I!I\"E!C!G!=!O!A\"H!H!J\"P#@!q#F!5!9#M'qH2!1s5f!<zNY#<B!C\"x\u{1d}a!?tqp!JwqO\" v'G\u{b}\u{11}? \u{0}\
        !4\"@!5!7!F!:!?!4!\u{7f}!3\"9!7!1!:!7\"9#G\"=!-!9!C!9\"G!E%1!9!7!/#E!/v\u{e}\"7v%G\u{10}9!==\u{0}\u{b}!<wFK3!0!\
        M#D#L\"J#9!G!J\"N%B#K!;#I\"A!/#D\"F!s%oAB! GEr\"Jv!Eg\u{15}*$F!x!D!F*I#J+>(=#;!83!7\"L\"K!G\"H!I!J!Q\"H!I!L!G!D\
        !F!K!C!R$Q#O\"Q!P&L\"K%I{<! y'\u{c}\" F={z;!K=,r!)z7^!$uC\u{15}! {!\"!<u\u{1e}\u{14}#+@)w6E\u{a}3!=v\u{4}\u{a}!\
        -u\u{16}t\"Jy!t\u{b}\u{4}8 X\"N\"T!N!J!M\"P\"K!I!J$R\"L#=!F!I\"D!P#t!J%J\"M#@!Q!T^M!-{\u{2}n!<zF8!9zv8!Kxp:) I\"\
        K!>$C+B\"H'I!C*8W4\"<D#@/\u{13}!Gy8i!Jvy\u{3}! {g0!(y-\\! wOv\" EExXy\"7u&<\u{0}\u{7f}!)w\u{14}y! I\u{0}2!9t-}\"\
        9?1x\u{8}n!>yA\u{19}) K!E!D.@(t%@!A!@%<GN4!6\"C!A\"H%<!B!K!@!D!E!;'<!A#A!q\"A'<!9#=!C7\u{c}#&A\"uC9H\u{7}!8u*\u{8}\
        !,w\u{14}<! {?!+$z&=#D%t\"x%<$C!;)=#;!<\u{4}f!#w\u{e}D!Jvg29 2!0!9!:#H!N!u\"w!p!z#q\"=!,%6!@!,\"E!;!-!-!D!>$G\"\
        9$K O!=v\u{6}\u{10}!@x[7!FxmF% v\"A#s!E7>5`!=w@\u{1}- N\"y!@\"I!C\">\"?%t%?${$?)A%>\u{17}{!=AU4!<z\u{1d}9! yq(\"\
         @,{Tt!!uWO\"8x%Gp'\"*v+u(7& x\"H:v!C&u(:x8!&vr)% I2t#J.y(Dp\u{14}!$z\u{7f}=!?t\u{10}\u{18}\"2H+JW\u{b}!<w.3!Ix\
        \\\u{e}!4w|\u{1f}$ I*x3A-uL\u{1b}\"J>!xq}!/ITu!J<I\u{17}! C\u{1b}7\" v'GHP\"?u+DoL\" {JI$\u{c}! v_S1 o!v\"<$E#9\
        #7\"u#:!w$5!>!<#8!7!@!L(:\u{1f}\u{8}!KD3\u{8}!6uKm$*@!\u{1})@)?l\u{3}!9u[\u{3}!>xz\u{4}\"<F.wEV!(wB|$ E!B%D'\u{6}\
        \u{d}\u{1c}/ r$J\"G!q$@!J\"E#G'@!J#I\"@!C+C!Gw\u{1d}!*E\u{5}\u{12}$ D<u+F$@J5($A\"C\">!>$@+:!:#J\u{f}o!+FTh$ J$\
        @1x)@60( O&A#|!H\"H(;$@%L\u{9}t\"#E.ya !&v\u{16}\u{19}!Ex(.$4y(w!?.B\u{16}\u{7f}' w(v#=):'D/9!8s'\"2H+K\u{15}{\"\
         B?y8*\"$EF<\u{5}-#*C@;!:5d!=ugY!4v\u{b}\u{e}!Jv>(!>G\u{19}1\" yKt7\u{1f}!Kw\u{18}L\"$v0@R\u{9}!7tAl!9to\u{1b}!\
        JvK\u{14}!<x#$!2v{9!FyF\u{14}\"*@\"G%~!/w^q#4v6u!?`X\"4>(@F}!-td1!:u\u{e}H!4w7&# t\"F08K\u{e}!$v3=!Ft\u{d}\u{c}\
        \"<t!Gbq%)?)>\";0u'J3C\"&{.:m1!7u]i!#u6\u{1f}!=v\u{1f}q!=y^z! vo{-'I\">!9%>\"O!8&=#r\"G!I&<#L$7G.!4F:\u{1d})!:%\
        E&?&F\"=$=$A*~!<\u{15}\"+!9\"F!C,?!C!E%=\"6$I!K!;}N!6uWw!Fw\"]!'x*\u{d}\" F=yZ\"!D{5]!*?^K!Juy2!<t B6 P$N#R\"M!\
        K\"I#J\"2!E!2!L$F!J\"7!q\"L!t%6!A\"H#A!A<>*!8#F.G'8#L!L!@!E'8!6wy!!x8A!<u\u{16}\\\" DEvr4!.z8\u{2}# A$A+u/C!4x \
        ~\" F*{$_!=@f\u{1c}\" P2D'I\"4J'w\u{14}E!2zZ_!<Ec>$\"I9v!H!M-\u{1b}\" w=I\u{7f}F)!7#D%D-9#8\"D!J\">,5b\u{5}\" t\
        2E\u{7}\u{c}!4s\u{1a}A!4x\u{1b}!% t7H'I)J#FjO!,u]\"\" E;\u{3}x\u{13}!7wl\\!(|:D\"!w,@\u{2}n\"<u#w0]!<C:%,,x&J!@\
        #7!L!L#D!P\"F(I!N#J+2# y*D5A2\u{d}&5w\"t!?$H!>.Mw\u{16}!Ev`;$+C'v'F$:W3!Jt:0#'G\"?/<)M!<H6U! x\u{18}\u{1d}!-y}N\
        B U!D!N!z!I!M!L!L$K!M!J!K!L!@!I!u!:!C!;!E!G!A!@\"}!O\"M!F!@!?#L!=!@!D#C)\u{a}!<x\u{7f}\u{5}\"6x5EX\u{d}%5E#D$>+\
        \u{1}$Ex\u{2}!JDnJ!Duqe!'v8&!4xXJ\"8F$tq\u{1f}\"J>!C\u{1}3!({t\u{10}/\"F\"v!E!B!J'F\"A!C%:&M!N(1!3!0#FJ\u{7f}!5\
        yp\u{11}!$w#L= S!L!D!C%N!L!L!M\"t!O!t!N!\u{7f}!B!D\"J!H\"K!L!E!/!Q\"L!G%?!L!A$H!E;\u{1a}!=v)s\"$LFv\u{16}6!9u|Y\
        #8;2:!8bD!%tJo!Ju>y!8uwm!Jv\u{12}\u{1d}&!J\"E%L#F,I4B\u{7}m!Jvyb!Jsd}!!x>z\"?{,AS\u{0}\"8?28\u{9}\u{1e}$ B(w#@%\
        vQ\u{1c})$G%G!P%H)F$O#9+L!LNz\"9@$@F\\!2yQc!%w_\u{8}\" G*w9\u{8}!KJwM! z\u{d}\u{2}\"<B/6\u{18}v!?u\u{7f}p!Kvk\u{f}\
        !GvFs!4w \u{1d}\"<F/J/\u{18}\")G3@2$#9y)y)BKM! w7H#%B\"z#A\u{b}[!*y4r!=v\u{0}X!?xN_!Kt~W!5u\u{7f}}7#M!s!A!F!E!P\
        !M!O\"L#Q$u\"E\"G$J!F!M!=!s#J\"v!r\">#QOM\" BGw\u{2}y!\"y!r#+z2B.:\u{c}4& J\"D0F%v$w/>|\u{7}#7J$J#Ie\u{f}!\"Lu6\
        + \u{3}%?\"=!>'B#:%;\";#=!E*>q\u{14}!Dv\u{1a}?!4@\u{2}'!0w8m+ @\"J!\u{3}'E%@#{!=%K%F-C!;Q&!$u\u{7f}0\" G<uD!!Gu\
        \u{11}\u{8}!<tI\u{16}!2uB2! |9>#!A<@!qA*( D'>#F/w\"?!F$t*<yd!?y \u{10}!4xs4!>xMb- M'O!L#K!C&E!3!I$t%L\"A&D\"rvt\
        \"9q#G%\"!ExH\u{1f}\" D;v~\u{a}!Gt^w!JtAT% M&F)w#G*FS\u{4}!Ju7\u{d}# H7t#uKw\"Gu$KL2! v\u{10}E!7u*i!'vyZ!4wCd! \
        Bxa!J<v;!KF\u{5}\u{19}!*w\u{13}}!9u\u{e}\u{6}0 o#v!F!H!H!O!H!J!C\"G#7!8$H't!L\"J\u{6}!!FxRn!/vJy!<v\u{d}L\" u=F\
        #D!<v0=!)x0|!,{xz#4t2|$;GL!Ju\u{12}\u{8}$!v.w;F!AF7!2vT+!=BG)!Jv\u{7f}$# |#u;>S\u{1c}\" w%HD\u{17}%-9'9&u#6.8z\u{b}\
        !/xp\u{12}!6vk\u{c}!<t\u{10}j#*I2t#wg\u{a}!&x5\u{3}!)Fw\u{b}!?x9E'\"F&F\"J!A$J,I$=\u{14}\u{1d}!=xmY#$G;:+8?n!8u\
        yS!?x%Z0!6\"C\"D#A#F!>\"x!D!:(I#I!N(6!9!y$HJH$ H2s&<$>Kg!GyF:.$K!A!y$F!?!=!A!;!>#=&B%K)z$HF\u{b}. N$K#A!F!>#>\"\
        C!A$:%4!8&J&<!~^\u{4}\"Fv%GPw\" E=wl1!+yi\u{5}*$A!x!A!G\"C+J'F$=(=#:\u{11}\u{17}5 H\"C!C!C$F!J!I!D\"?!y!E\"E(2#\
        6!x!>!B!x$6\"4$zG6\"Gu$FO\u{3}!'y\u{9}\u{1c}!Ju)y7#G\"E!F!B!K\"H!J#K!P!@!G\"L\"B!M!F!M!O\"N\"T#1!0&t$N{\u{16},\"\
        F\"M!B#t!D%K#C#L$C%x'G#s~n' I'C#C%A%B)v*|\u{5}6$*w/w,u%:F\u{c}! E\u{14}\u{18}&#E$B*;(:&<,J\u{a}j!GsA6\" HFvQW!>\
        wh\u{d}#9u#B/?v\u{16}! w\u{1e}x\"%I:BT\u{1}!9u\u{9},!@x4p.\"K\"u!G!G\"O&D#u'K$I!O!J!:(B#NmX!&z\u{12}\u{d}#!;1E$\
        A|\u{9}& A%x\"A-C'A0<P\u{12}! zOC!!xlB'&B+E#B'D!H!z*HCc!9tYe!<v]2!9s4\u{6}# A/@#@\u{10}\u{16}!<x\"Y#7u3C!DbD/ D\
        $:\"D\"K!?!>$<&;$J#C!w!F#s'r$ALS*\"D\"E$F!I#8!:!|!E(:0C\u{1e}\u{19}!9yV</ Q$L#N\"M!J#J&w!M!L!K%K'C\"K!A%H\u{0}z\
        !)w(I! wV-'$>!7\":#1(D\"w'7\"L\" B;\u{0};2$)B+?3:#A\u{f}\u{1a}!+x){!<w;\u{16}!JGp\u{12}%$=4;!v)y(9HG\"4>)<%C!J|\
        vl!$wn\u{1c}\" F<u9A!Jvx!!?vC$6!H!H!A!;\"?\">!:!F\"N!<\"I$8\"?\"s!L#=!w!G!E!>&7%O\u{15}M( t\"B5v%>\"E!B+<!>\u{11}\
        \u{b}6 G!A!L!6!?#I!C!>!K\"E%H!6!B!O!u!y!p\"L#L'L$O$Ep\u{1e}\"=M-E\u{5}}!#v`Q. I!=!J\"v!C(J$<\"5%D!E$J!<&I#<!?!9\
        z0+$/t'v!=4<XV!Gse#\" u=FhB)%@$E$M!<&D$I&F!I+H\u{3}\u{6}\" \u{7f}=@A\u{a}# G({5B[0\" C*xS<\"9r#H\u{1a}m!4v9~!?v\
        T\u{13}!(|\u{15}!.!I\"K%=!J!D#=!;!A!@!E(E\"L#F)x\u{1c}b!4zkA!,xH\u{9}!EwH !9v|e'->$z(>$J!;!?,82\u{10}!GtQ.\"-w\"\
        F.I!<u<.\" t'GG2\" B=\u{7f}h)!$}`D!K:\u{0}\u{7f}\"4?)t\u{13}x!=vtp!<v\u{1f}9\" u4E\u{1}-! G-a!J|TE!@z\u{16}r!?v\
        \u{1f}c!=GD.!.we+!/u\u{10}?! zH,\" }=D\u{18}\u{13}!&|iy!?}\u{1b}e! Bi\u{1e}!&w\u{1e}\u{c}!FuY\u{8}!.\u{0}*@!!x\u{1d}\
        a$==\"y&D&J>\u{b}+\"M\"N\"M,K\"N\"/#0'w%O!6%KUs!3zp%!<wL(!4z\u{7f}\u{a}! Fxa!4Gsq* N!B#D$v!E)>'L\"K+@!u|\u{7}!F\
        y%M!,wa\u{f}\"7u&J\u{1c}\\!J:y(!9I\u{f}9! w}O\"4?3>=8!$v\u{9}J!$}X*! w@\u{19}!@v6\u{17}!=I\u{19}]!?xh\u{6}\"%w/\
        C\u{15}\u{f}!=CZO!=u\u{7}\u{4}#<B+}$I\u{1c}b! w\u{12}\u{19}%#x%O$;1>.9\u{6}[!<Gy\u{e}!Ju\\.&$;(G&D*F!G!I5W)\"N\"\
        N\"N,L\"N%3,O%C!3ie# L;D#A\u{1c}b!=uW}!Jw*\"!<vwg!4w2~3!5!s!B!:!L!<!:!8!;!G!8#;#7!?\"@'t!6\"6!}j8+!8!K&v!@!G!C#\
        F&K(C+G$@b\u{13}) P%?\"E\"|!>\"H(6$A%M\u{18}/\"Jx!F\u{1a}`!DC\u{1c}\u{18}!=z\u{1f}b! y\u{9}p\"?>,=T_!Exo\u{1e}!\
        ?vW\u{e}! u))!'IM\\! Ixs!%uu\u{f}!<yms!7sU\u{a}!KGII! v\u{0}X'%F!C.@$}$@\">,=ii#Dy&=!Jyz%4B(N#A(x$J\u{c}i!KC=W\"\
        9@295a!KuZz7\"o!I!J!O!G$S!F!A!L!G!@!{#3!L!<\"1!D$C\"P!G%A!C\"K&A\"*E*ys\u{9}!=vDU\"6v5FvY!6w.3!,x=y!=w\u{2}\u{2}\
        !Dv\u{2}5!5xJ/\" G<w_h!\"x\u{19}\u{15}\"+{2Iy{!=y/1\" x,H@q!Kv\\g!KB]b!7t\u{c}d!7sLA#,>;@#z%n!@u];\" v)E\u{9}\u{11}\
        \" B?y$R!5y5]!*wGL\"(DCApI!=udj!FwF.!<yLS!,v?#!=u836$?!z!K#>\"?!F%E#I\"0!>!C!v\"L!w!I!G&?!I!*!E#G!H\u{a}[!Jzg6!\
        <@BM!-y\u{4}(!Gr.\u{12}#<w!B->@\u{5}\" I=D\u{14}%!0F1\u{9}!Gr[\u{9}- L$C#G\"F#u\"@$K%5\"3%K&7!6!FU!!Jx2\\) M/C%\
        >%B$@\"C%s&C!>\u{4}\u{2}! x$\u{11}! tAz!4z2\u{7}!EsEE!?F1y!>wmU\".z<u\u{15}6!-{\u{4}a# v7t&GGz!$v}99!O!N!G!K!M\"\
        K!A!P!F!F!v\"I!K#L!M#7!N!K!C\"O#J\"8%O!E$R\u{14}\u{1c}!Kq`C!/zg,!GzYv!/uX7\"=u-A\u{7}<!*v\u{a}8%(y\"D\"C&B9tH\u{d}\
        \" F;~$;!<}Fq!3}P3!JtFc!4BSO!Jt#)$ G4x(v/@g2!3zc\u{9}$'x'}<B!<\u{12}(!GzFA5 E!z!E!H!s\"u!M#N%:!8!}!8\"M$;!5\"A!\
        L!H!9(8%PBA!+uD\u{0}!-t/M\"'DD9<V!*v\u{3}\u{13}!-wBH!<E\u{f}R!=w9J!=vxD#8>&E-t#\u{a}!BsP=$*K\"G(r7H;V\" J>xj$!4\
        u\u{18}y!>{$=# s/v\"J\u{13}J, L$v#J$9!x!:'L$;$:!H!<!H.9!<u5}2 t!v!G!E!D\"D\"H#A!I#I#J';#D!I!H!K(J$L\u{9}X!=v)]!\
        Ju\u{1}`! FO|!Kw\u{1a}\u{f}0 w$K!K!G#F!K#G%I&?!F#D\"J!B&D%7!Jo^\"=A\"{?\u{1b}!5u*\u{1f}\"'J!G\u{19}\u{10}!KCdh!\
        5w\u{1a}f\"$uF;\u{2}H$ G!>!B=yGY!Ju\u{f}[!<GNo\"=G.<bo! J\u{c}\u{3}!,z\u{c}\u{18}($E#H&v\"C):#v\"B'9Y%# L,D0v`n\
        /%K!G\"w!J%G#?\"J!>#;%K#7%C#J#E!IKF!=y%\u{16}!!w$\u{6}\" ?\"\u{2}\u{17}%\"<I+s\u{a}\u{1b}!=v%2!4|t[#2F*L+z4~#<H\
        +@#w${8!S!M!P!L\"P!o!M!O\"I!N\"K!N!N!H#R!P!Q!T#M\"R\"R\"K!J(I(}\"!s;u)_$\"z5?3:!?\u{1d}%!$y#I!,v6\u{12}5 v$=!;\"\
        ;!z!8!:!=!9\"9!9#z\"5$8!:#:!S!8)9#5!4\u{10}1!<y\u{6}V! x>\"! F\u{0}\u{7}!7xYZ!#y\u{5};!<v~\u{1b}\" y\"H[l\" F<s\
        Gy!9u>\u{e}!=vR'!Jy\u{1}\u{b}!,x*C!%zuJ\" L\"zv\u{0}!&}vg\" }=D/p! u\u{10}{!4}Pg!=t\u{1c}4!Fvuk!<x\u{10}T!<vkP!\
        KuzO- O'J#M!D!v!I\"O%s\"L!H%N\"B,J>m!\"|cc$!B3:3=$GHz!=v)-!,x!S! A>\u{15}!=uV\u{16}!?s\u{1e}).%?!K!E!M$C!x!E!D\"\
        H*L!L#F&D!A\u{15}\u{3}!Gx}\u{f}!4|@Y3$>\"J!C!z!A!>!:#F\"s!H#?$9#F!8\"H&<!A%7!Kl~!<w\u{6}\u{b}2#K!:&O!P!F%O!E!J\"\
        7!4!G!L!J\"O!F!H!J,Oo !!v\u{7f}.! E\u{1f}z!<z}Z\"J<!;qP($D!y!B!G\"E(J*G/<<O#!DIB!=v#!<zM\u{d}3!B!L!B\"D!G!O\"x#\
        I#F'w\"K#M!C\"K!I':!H\"w\"tSj!,w\u{17}G\" G2E^.!0u\u{a}p6!M!P!E!P#R!M#I%F!O!C!E!L$K!J#J!N#H!L$I!L!N$r`#\"2K-u\u{2}\
        G$'D18%?!?\u{d}@* u'A#;#>/A!<(>\"?#=!8.k!#w!$! w~\u{e}\" z=E*T!<yn#!KBr\u{f}(#G#D17$G!@!P'E#E3\u{10}\" v/C\u{7f}\
        \u{b}\"*FAE>4$#D)<,4!7G\u{14}%$u&B*>\"=%DF7! I&^!Jzw9!4{o5!4z\u{15}\u{16}!4wu3#(B$J-<\u{10}\u{1f}&,@,J%I)@!C$E\u{11}\
        \u{19}7 v\"N\"L\"G%O!L!B!A\"D!J#F\"A!E!I!C\"P!I\"H!E&G\"A#E!Jl\u{13}!=v\u{c}\u{f}\"GF#|G,!.wj\u{9}!Jy*N!$x$G!4{\
        \u{16}$)%I\"H!F)G(<#E\"G)<$97A! v' &!<#C$=#;.z%>xf!9wP$!4u\u{19}E\"-w\"F'm#*J(J'MDI!KI@T!9q~S3 R\"J\"L!O\"K#N\"\
        N%P!O%9!4!K#K!Q!M!:&:\":$K9P!5u\u{1b}C!.x%U\" HK?\u{c}\u{c}! t\u{7}L!0y\u{1}\u{1d}!9w\u{11}\u{d}\"*C%uW/!JyXx\"\
        !sJFYi!2H\u{3}1!Kv0\u{1c}6!I!M!y!A!C!G!?!z!7!?!O\"C!N#C!L%E\"5#F\"I!C&5%H\u{1d}J! v\u{10}`!9zh-$'C'@$@-:\u{a}\u{7f}\
        !J?.!! v\u{5}8)'H!E\"G\"?(C(C)w\"H#M\u{17}q$$w3<!@$A^Z!GxH#!&wYZ% p\"@(w*6'>\u{6}m!=Mj)!2xF\u{1c}\"<C(za:,,x&J!\
        @#7!L!L#C!P\"F(I!N#J\u{a}\u{f}\"?t,GX\u{e}!9sRH!A|!H!=yzn2\"N$K!K#I!L!I!C\"H!E!D!s#L!>#v%O!L%I!>Gc!KwKE''H!E,E(\
        D)w\"H#MFO$ x4?!v5:Y0!8=h5! JuE!$wq:!3w\u{11}R!4v\u{12}Y!4v\u{12}k! F;g\"4A(w\u{1e}:!#tY=!){*(!'u^U!2x,9# D*x.G\
        +!!4u\u{4}$!4u\u{8}D= t!w!v!O\"G!H!L!I\"F!B!E!N\"P#L!K!L!J!A!;!J#A!v!G!A\"/#I$H#I!L3\u{1e}#*@\"B;{\u{10}n!(8\u{b}\
        X!/w\u{0}C!=GEc!*C)\u{9}!K8#Q!%w\"9#/w*s#@\u{13}>( w'F!F&D!G\"E#?*F_(!;x%Q!'yGY!Jtw$!4wNt$1<#w3;#D&(\" I=y?\u{19}\
        !=uo\u{b}!Ju)w!J;ck\"9t2Ky\u{10}\"*sABkN! w]x!GwtV!Jv\u{2}8'%F!C.@$}$@\">,=\u{17};\"%J#u\u{1a}+!!tU6\"=x-@lB!<u\
        \u{6}\u{14}!7tN2)!;&F!G!A&A%x$9$I!L 6.#w#<!s#t\">!>\";\"E#9%>#;!H-<!7i#!Ku\u{7f}i% A7y!{'D,?\u{16}\u{a}!Gx~\\!J\
        vs\u{d}!)wz\u{1d}# H,G1~}+2 Q#L\"M!L\"L!P\"M!O!C%M#C!D&p#O%M!N%O!uq^!)u\u{2}~!4w5*1 E%G!E!D%K!x\"J#B$x\"C#F!?!C\
        !E!:%w#F\u{15}\u{11}& u3y!B'B/?!9`-!@z#(9!M!F\"p!I\"O!C!@!P!I!@\"H!P!J!r!H$K!C!D#G!N\"O&v#J#N!K\u{2}\u{b}!5w\u{14}\
        j\")v+H4Z!<t\u{f}\u{1a}!Ju>{!Ex\\6! H#G!Exr\u{7f}1!8#E!|!F#B\":!?\"?#A#D$7!5&<%8!E\"I#AG\u{7}\"-E!DA#!Gu\u{14}>\
        2 E!H\"G!t#E#?#8\"8\":!='5#J\"5!:!<%C\":$II`# A*x@@\u{11}\u{1f}# M(=0Ad0!5v8D!4z\u{e}\u{e})$G#H#G#I$I!F\"t%L1MJ\
        \u{7}!4u1J!5u'60 H!=!I!D!u!F(J$;\"5$2\"D$P!@&I\"2!;\u{e}<\"<>!=Ck! u0o' N\"v->\"B!B'@#Bl #Ev%B!C6M!Ex(\u{4}!,w9\
        T& I*E(>*A%z*8f\u{b}!Gu%80#H!K\"N\"M!F!N%J!B!J\"3%G!I#K!H(E&MA\\\"$A5?k\u{e}9 z!G\"~!C!=!E!L!=!7!>!9!B!3!:!4$G!\
        +#5!M#u#F!@%7\"?%E\u{e}\u{1}!2Bk\u{0}!?xu0!Jv\u{c}S$!v;u+F$B\u{1d}\u{e}%,K#@%E$<$A]v!'FKd)%E(<\"<#3\">$9#?$|(=R\
        74 s\"M#I!A!M\"E!M!D!O%G#M%=\"L!F\"E!n%7\"J$9!K\u{10}\u{11}!.xl:\"4z-{%\u{2}!=>Nn\"<F#v\u{10}%-'>!A\">!w!>#=!D$\
        t%:\"=\"=!?&?Ee!8uz\u{1c}%;=!v!F!E,Np:!+xeM(%=%H\"6#=*u#>!N\"=\u{e}e!=t({!KuV\u{16}# G(x&BEh!@v\u{1c}\u{1b}!(D{\
        \u{17}!={Xc!Jw7>' N\"G/J!G'u.4#E \u{1b}! x\u{1e} !,w\u{17}h\" GBx\u{11}R!KE{D!9xJ\u{11}3#O\"G\"R!I\"K!B!E%F!K#?\
        #N!K\"I#C&H!H\"u#O!Q'\u{16}$*>*J(C%z<x!FvU\u{12}!'Ad1!KCfG!GtE\u{19}!Ju\u{5}1!<y\u{1f}8#'<#~1?Wn!5y*S# x$=0=pw!\
        <vo7!=BNP\"7G.wpD%*E!|)K08&@K1!={_4!2z\u{15}\u{1c}!7tJu%!x$@\"E#C3C\u{14}5!Ju(\u{16}\"4w7?=\u{5}$ |=G*@#@\u{c}u\
        !3y\u{1b}\u{14}!/zU\u{d}) K!A!~!@&@#:\";!8.H=\u{1b}!Juz0C \u{0}!7\"|!?!6!B!6!@!>!\u{0}!2!K!4!;!0!<!4\"1!C!4!D!/\
        !A!=#B!q!?!-\"5#.!9!B!1#3!)=~!!w<3\"2C&v#i# K2x'@P5!4w~U\";I/C-\u{1}! y%\u{1}!:wu\u{16}&%}!>!E-A'G!D\u{16}6!Ju7\
        z. L!I!I\"M.L\"K#C!B!G\"R$J(@#M!JuK# }*C3DmD!4x&\u{0}! w99!2{1\u{9}\" DDA_l!Grkb!6x-H! FXT\",v1Fu\u{0}!Ku6B!Gy;\
        0#27\"J6D\u{5}E!2{K\u{1c}8#L!F!B!P!L!I!w#P!Q!F!M\"K#J\"D!P!J!G#S!S!M!R$J!D#o/r!Ev\u{1}a!<u$v!=u\"L!+xPg!<GT\u{1}\
        '!H\"D%K#E'N%H4F\u{10}\u{15}!Juk\u{14}\" J>w\u{0}k!3y\u{1c}w!)wd[!=vUU!Jx\u{11}Y!.x]Y!3vQ\u{9}!=tyG!-uHZ1 u!y#;\
        #<!?!<!;%?!@\"9%=\":\";!E\"|)<#;~\u{17}\" v/G(\u{2}7 L!E!I!F!I!F*O#M!2!Q\"q!n!q!N\"E\"O!G!F%t!@!:!D$OQL\"=y.v6&\
        !J@DG!Ez\u{f}N!5u0%!KsZM!$w\u{8}8! v\u{c}|\" x'C])!Juvz!%v\u{6}&!9u\u{19}:!$w:>!9u,\u{b}!0yQD!5y\u{3}]7 K\"L\"C\
        !F\">!A!8!E\">&7!N!C$L!M\";\"N!=!t%G\"I!G#u!p\u{8}6\"Ex&EVs!4C92- }!v'=!=!H\"@!G'K(A!;(@%@!@K5!7v(0!6u-B!4xh)( \
        @/t%?!v&B!>\"<)B(\u{d}% N\"B(A/v1@J]!&xc;2!D!M!@$N#J#H#t\"C&E!<\"N\"J!D!H%G#?#M!E\u{13}\u{1}\" v%L\u{1a}&!4w9u$\
         K2C*@*xT|!Jz\u{f}@!(7+n!=ve\u{18}#4?#w/{\u{17}c! AQU!Gt]N!=v. ( O\"H*M%s!E)O,F$DKP!7vg_!=u\u{1c}4!>zm=!=v(H% I\
        97!x08!<s|!4xC0!*~?\u{7}!<y\u{9}#\" s4EQ(!=B\u{15}\u{17}!Gt>$! v8\u{7}!){\u{b}\u{1d}!8y!\u{14}(&I&K!H!G$J\"J%H#\
        I\u{15}`! vA=)'@!;)>#I(G)y!:!7$3|h!@t,?% I,v1F*C#BC\u{18}!?t\u{19}#! CH\u{1a}!<v\u{4}#!Jxy6!$w\u{d}^!<x 3!Gv\u{18}\
        \u{10}!3vx]!\"x+w% L2y&9%C!CO-!Kw/.*'?#t(s\">'=!w!;!?,:!J2>!JEVa# r;C#E\u{1d}.!<Grz!=B8X&(u'I#E)H#I,K\u{d}\u{10}\
        !*~^ !4{\u{2}M- R\"J!B#G\"G)G!M%C$G#C&u!4\"E5y! wjK&1t!K*J+E#L!IBy!KAGi\"6J4v\u{d}\u{8}!9z6\u{10}!=Jn_!4x(\u{10}\
        !2x|S)!~&G-F#<$H!H!H\"=+4S\u{1c}0!4!C!H!F#G!B!I\"@\"I#@\"L\"A#K%N)E!t3G!8yu@!Ju\u{1f}P%4@%w#A!@.?\u{13}5/#E!C!E\
        !D%?$D#G$<!4!3!@\"K#K'6%{5q!Gz \u{2}!?y\u{3}\u{7}!@E)\u{d}!4y?Q!?sL2\" Q4:Ge\"*J*z\u{d}T!Ju}\u{8}4#I\"D!C!H!I\"\
        J!F!H(C!E!J!J$I!J!r!M!w(J#N!H.9!4{C\u{f}!<ul8!<t^:< r!C\"z!B!E!@!M!F!@!>!I!B!3!C!2!=\"u\"=\"D!8$x!N!U\"w%K!3\"L\
        #q\u{4}?! G\u{d}e\" F:t\"o!&z\u{0}P!8{tA/\"K\"t!H!G\"L#>#D#u'K$I!P!J!:(B#Nb9!/tP)&!<+?#B\"F+A#7:\u{7f}!@vf,, Q#\
        D+L!L\"s!F)F!J!J!B,@!<f\u{e}!$waD\"8u/x\u{9}a+ v\"=%v%>&|\"A$>#C!@!6.9\u{9}-!4z2\u{0}($B%D!L(F\"v(<\"w,=J\u{1c}\
        # v*C:v\u{12}1\" E9z$5!Jw.?!.wS6!9ut\u{15}!<}E !+uW\u{d}!9wdF\" E?zi\u{f}!<C\u{6}~#<y.F!@~\u{16}!4u\u{9}\u{5}%+\
        w1F!A!D-9\u{16}\u{16}#,F&x+D\u{8}/!Fxuu\"2w\"@|[!Gz\u{b}\u{4}!8s\u{1c})!?yU\u{7}!Gxj7#2y*}!<I9! |l\u{19}#5t'A!C\
        \u{3}`!,vF\u{1e}#*C@;!:_V!=vyG# sJ<!9J]!=@eu!4w#x!,uX+!#wp~!$wq\u{15}\"\"E0GP\u{1d}$)w3D+t$=r>!=GXR! x!\u{1d}%/\
        :)>%M\"s+;s>!Kz\u{1a}r# A$x7wU-\"*I*x\u{2}C!2vi~!4un+(\"y\"A(<#A%I#;-;'7[w\" u\"ErO#$D)z*EAX&$;(H&E*G!I!K0 $.w!\
        ?;B!=1C!&ww\u{18}! x4V!-v\"8!=y36!Gr1&!=vH;\" EJy}\u{1a}\"4D)D\u{5}[# F2z+COy#'J#<3Go}!Jur+\")?4KJ`3 F!K!P!G#K%\
        N!F\"N!K#?!3!I$v!3$M\"D%u!G\"txl!4w\u{15}j\"4;\"vJ\u{1d}!?u#2!Jz-o%2D'<&w&?&DF]!7wET!9z\\x\"'DD9\u{2}h# I4?)x)\u{1c}\
        ;#J\"D!S!N!H!@!Q!C!E!E!M!O\"L$H!8!M!x!I!,!O!M#Q!H\"C!J\"L#?\u{1b}\u{6}! |&(#9t)u%EV>%)C$y'A\"w5E\u{8}T!<v\u{b}:\
        $ B({5G-A\u{2}\u{1a}!Gt\u{1f}\u{2}\" t=D#g!Jw\u{1d}+!JxBP# s#t:M4\u{c}!4x*\u{19}#%G(D'u)\u{17}!<t;1!:u\u{0}\"!4\
        xKD$!A#C-B!83K!Ez+Y!=v(l!JuSL!-yNQ#$I0x7<B(!Kt4\u{b}!Jw;1!Gu }/\"K%M\"H\"7!?\">#?#F'G\"M!@!A%G!E%L%\u{0}($?(;%B\
        (<#B!M'>#yU/! w:Q\" K#zZx!=v\u{f}\u{d}!KI#%# O&\u{0}!yxS!%v\u{c}f!3uwr%/>\"t+K!J!=;O$.H-D/?!<@f!5zfq!2zN0$#J&<!\
        H\":!/!Ks\"4\"<F!r\u{d}B!D{%\u{10}!/z\u{1c}?/ J!F!L\"K!M!J!L!M'M$F!H!5/w!?&Pp\u{11}!$y']!JvV;!;z\u{2}\u{18}\" \u{4}\
        *>>S\"6J4v\u{11}\u{12}! J\u{7}~!JF8E!9u+p#4D(M.:1k$4A)x*B#z/@!Fuq\u{5}!Kvk0!4uJF!!u%\u{13}!Ju\u{10}T\" H=yzB!!x\
        6\u{1e})5y!v#8$G!>&y!:\"G$9\u{4}o!4u\u{3}R#<z.?!B\u{1c}\u{13}! w~v4 U!N\"O\"N!O!N&A!I\"J#E!I!J!?$/!T!L\"H\"H!G%\
        v@\u{3}\"*D%w[\u{a}$(}!>4A.?Kf! x \u{14}!4GV\u{9}$'H#<*D)v\u{a}W! w$G!FuCj$4>#w/{!;r\u{1a}\"+{2I\u{18}T!8s+k$,r\
        1B-?!;/\u{9}* y!?)@*A$x!:\"B$J&A&:s\u{12}$$C0=!E#;!,,!I#D\"J!G\"I\"G!>*5\"H$L(u\"B\u{a}t!Gv0[# J'w5F\u{a}\"\"9t\
        #K0(!Eu*J# z-u'F1\u{8}*#H!I\"G'G$L&H!C&F'B!F)d!7u\u{1a}\u{4}!FwM8! J]*!Ju\u{0}!!=u5[$ B(}&<&;/U!<u`R!4xx\u{6}\"\
         J\"wx\u{f}!4vf6% L5z\"G0s$<\u{9}A!Jx^(!<}\u{1e}\u{1}!Gsd(\"\"B0Eq].!;#I!C\"E\"C&@\"D#C%3#H!{\"E%<#z^S!KH\u{e}\u{d}\
        $#y,y-F/BK{:\"Q!K\"R!I!N!I$P!B\"H!8!K!P!F\"P\"s!J\"0!t!C\"F#1#P!J!B$|!nL.!=u\u{17}(!/uI<!*I^B#4A)@*G\\<! x$@& w\
        \"C\">&w*;'D!\u{14}!(C\u{17}I4\"J!I'M!M\"F\"r\"J!I$8\"L$K!E!z!R%H!2!4!5#B!4yT\" r=IV%#\"K&F,>@M!$z*\u{13}\"4A%=\
        >\u{10}#4>#=39f8!$xbn!-v;/\"8F%v\u{1}c\" I=v\u{6}e, Q#I!F\"H)A\"J#O!H\"L!G&K(E^\u{4}!KG>\u{19}\" DDA]1! xH6\" t\
        <Ib:! ~^G$+9$</?!u{U\" B=}/_!6vqe#=G-B!B:\u{1a}#*H%F-K&|$,G1O\"G(K>(! v\u{8}X!/v\u{5}\u{e}!8G5K!2v,\\r'    T  \u{4}\
          \u{1f}  N! \u{1c}! I\" \u{16}\" K# U# _# \u{2}# \u{d}# %$ <$ L$ a$ f$ w$ 9% >% >% :' D' W' t' t' \u{4}' D( \u{8}\
        ( \u{d}( \u{19}( f) p) \u{14}) (* =* B* \u{b}* \u{14}* (+ (+ (+ (+ 7+ ]+ q+ \u{c}+ \u{c}+ \u{c}+ Z, \u{19}, $- \
        0- 0- |- \u{3}- \u{1f}- *. /. F. \u{13}. #/ #/ F/ f/ \u{1}/ \u{1}/ /0 40 90 D0 Z0 m0 \u{8}0 91 E1 a1 >2 U2 \u{b}\
        2 \u{16}2  3 ,3 V3 y3 \u{0}3 \u{12}3 ,4 X4 j4 \u{9}4 u5 \u{e}5 &6 +6 56 C6 V6 V6 g6 p6 \u{7}6 47 @7 ~7 \u{b}7  \
        8 A8 P8 Y8 z8 \u{b}8 N9 W9 u9 \u{8}9 \u{d}9 \u{1b}9 +: 2: p: \u{4}: \u{d}: =; o; \u{7f}; \u{8}; \u{1e}; Z< u< \u{1f}\
        < 4= ;= k= r= \u{1b}= C> b> q> v> \u{7}> \u{17}> r? \u{e}? \u{15}? ,@ \u{1}@ \u{a}@ \u{16}@ \u{16}@ 3A =A BA gA\
         gA lA OB rB wB \u{14}B \u{1b}B cC mC \u{11}C ID ID ND |D \u{13}D \"E .E 7E 7E CE wE \u{11}E !F &F 0F TF sF \u{1}\
        F \u{16}G \u{16}G XH uH \u{3}H  I SI \u{1}I \u{11}I \u{1f}I NJ NJ XJ \u{1}J 6K DK DK \\K aK tK 'L 3L \u{1}L \u{b}\
        L TN ^N eN }N ,O ,O ,O @P JP gP SQ _Q mQ \u{f}Q SR hR \u{f}R \u{1e}R \u{1e}R ,S ,S ?S WS WS yS FT bT rT {T \u{1d}\
        T ZU _U uU \u{12}U \u{17}U CV bV \u{7f}V \u{d}V HW HW [W uW \u{17}W .X AX WX ^X !Y IY \u{12}Y 8Z fZ qZ }Z D[ V[\
         d[ \u{1}[ \u{6}[ \u{d}[ \u{18}[ &\\ /\\ H\\ o\\ !] :] \u{9}] E^ J^ X^ c^ h^ q^ \u{7}^ \u{7}^ !_ [_ l_ u_ \u{17}\
        _ 9` \u{d}` $a $a .a Va Va na }a @b sb #c 5c Ec Tc \u{3}c %d \u{d}d !e Ce Oe xe \u{1c}e If gf lf \u{7}f \u{7}f \
        \u{1e}f \u{1e}g Mh ]h ~h \u{3}h \u{f}h #i (i 3i Xi \u{d}i &j Ej mj \u{9}j $k Fk Fk Sk ^k Dl [l tl {l \u{14}l 0m\
         <m Em Jm Xm sm \u{1c}m ;n En Jn `n un \u{7}n \u{1c}n !o &o Zo wo wo wo \u{8}o \u{1f}o &p >p Gp Np \u{10}p 6q 0\
        r Dr \u{5}r \u{5}r !s !s /s 6s As zs \u{4}s \u{1a}s &t 2t Mt Zt wu Aw Hw kw \u{8}w \u{f}w .x Cx Ux 2y [y \u{8}y\
         $z Kz _z \u{0}z \u{1b}z k{ p{ y{ 0| @| 2~ P~ [~ ,\u{7f} 7\u{7f} L\u{7f} Q\u{7f} k\u{7f} \"\u{0} R\u{0} f\u{0} \
        w\u{0} \u{11}\u{0} X\u{1} _\u{1} R\u{2} n\u{2} w\u{2} \u{1e}\u{2} #\u{3} 0\u{3} \u{0}\u{3} *\u{4} 9\u{4} E\u{4}\
         L\u{4} d\u{4} p\u{4} \u{3}\u{4} \u{17}\u{4} \u{17}\u{4} %\u{5} I\u{5} j\u{5} \u{1f}\u{5} =\u{6} c\u{6} \u{3}\u{6}\
         \u{d}\u{6} \u{5}\u{7} \u{13}\u{7} \u{13}\u{7} \u{18}\u{7} 4\u{8} 4\u{8} {\u{8} \u{1a}\u{8} \u{1a}\u{8} /\u{9} \
        9\u{9} K\u{9} e\u{9} ~\u{9} ~\u{9} Q\u{a} e\u{a} ~\u{a} \u{e}\u{a}  \u{b} 8\u{b} J\u{c} Q\u{c} X\u{c} j\u{c} x\u{c}\
         \u{6}\u{c} 7\u{d} U\u{d} U\u{d} c\u{d} ~\u{d}  \u{e} *\u{e} *\u{e} ?\u{e} Q\u{e} f\u{e} \u{e}\u{e} a\u{f} h\u{f}\
         {\u{f} \u{2}\u{f} \u{2}\u{f} \u{7}\u{f} \u{7}\u{f} \u{e}\u{f} /\u{10} V\u{10} \u{5}\u{10} \u{c}\u{10} E\u{11} \
        Z\u{11} l\u{11} \u{17}\u{11} \u{17}\u{11} \u{1e}\u{11} %\u{12} i\u{12} \u{2}\u{12} I\u{13} N\u{13} r\u{13} {\u{13}\
         \u{6}\u{13}  \u{14} ,\u{14} 8\u{14} L\u{14} e\u{14} e\u{14} \u{4}\u{14} \"\u{15} 2\u{15} I\u{15} Y\u{15} {\u{15}\
         \u{1b}\u{15} O\u{16} j\u{16} \u{f}\u{16} \u{1d}\u{16} 5\u{17} <\u{17} u\u{17} .\u{19} 8\u{19} M\u{19} R\u{19} \
        ?\u{1a} J\u{1a} J\u{1a} y\u{1a} \u{0}\u{1a} \u{1d}\u{1a} \u{1d}\u{1a} +\u{1b} 0\u{1b} 5\u{1b} 5\u{1b} L\u{1b} V\
        \u{1b} |\u{1b} \u{5}\u{1b} #\u{1c} 7\u{1c} b\u{1c} {\u{1c} G\u{1d} U\u{1d} j\u{1d} o\u{1d} \u{7}\u{1d} \u{c}\u{1d}\
         ,\u{1e} A\u{1e} \u{4}\u{1e} .\u{1f} E\u{1f} Z\u{1f} \u{b}\u{1f} 6 !6 !F !]!!b!!s!!#\"!3\"!u\"!4#!9#!Z#!\u{6}#!\
        \u{1d}#!(%!@%!n%!s%!\u{14}%!\"&!'&!7&!D&!I&!c&!\u{0}&!\u{0}&!#'!>'!>'!['!y'!\u{1d}'!A(!J(!Y(!`(!\u{0}(!\u{9}(!L\
        )!n)!u)!R*!R*!R*!s*!M+!X+!\u{11}+!!,!1,!k,!\u{11},!L-!S-!l-!\u{7f}-!<.!C.!\u{7}.!\u{7}.!8/!=/!\\/!t/!\u{e}/!Q0!\
        j0!u0!\u{a}0!51!X1!d1!\u{7}1!\u{7}1!\u{e}1!&2!22!F2!O2!\u{b}3! 4!'4!_4!\u{9}4!\u{1d}4!p5!u5!\u{1a}5!26!r6!\u{0}\
        6!H7!Q7!\\7!u7!z7!\u{4}7!\u{1b}7!E8!\u{6}8!~9!\u{3}9!$:!Q:!V:!]:!]:!d:!\u{5}:!\u{15}:! ;! ;!<;!A;!a;!s;!\u{4};!\
        \u{4};!5<!:<!A<!Z<!\u{14}<!.=!]>!]>!\u{3}>!\u{18}>!>?!H?!V?!r?!;@!P@!Z@!i@!\u{f}@!\u{f}@!\u{14}@!\u{14}@!\"A!=A\
        !IA!zA!zA!\u{11}A!;B!eB!\u{11}B!\u{11}B!LC!VC!_C!_C!\u{5}C!\u{1e}C!=D!aD!hD!\u{0}D!\u{0}D!\u{13}D!%E!<E!rE!}E!\u{14}\
        E!/F!SF!\\F!aF!kF!?H!vH!\u{4}H!\u{19}H!II!PI!]I!rI!yI!~I!.J!@J!dJ!dJ!\u{a}J!%K!cK!mK!tK!\u{17}K!#L!DL!WL!$M!<M!\
        VM!vM!\u{0}M!\u{1c}M!%N!9N!dN!\u{4}N!\u{10}N!\u{10}N!\u{10}N!ZO!\u{b}O!/P!/P!HP!aP!wP!\u{6}P!,Q!^Q!gQ!sQ!\u{3}Q\
        !-R!8R!YR!`R!iR!|R!\u{18}R!>S!JS!8T!?T!\u{a}T!\u{16}T!\"U!\"U!EU!tU!/V!HV!VV![V!\u{b}V!dW!kW!tW!tW!{W!cX!xX!}X!\
        -Y!2Y!JY!cY!\u{7f}Y!fZ!{Z!\u{10}Z!\"[!?[!\u{1}[!\u{c}[!3\\!N\\!S\\!Z\\!\u{4}\\!\u{4}\\!#]!l^!\u{7f}^!\u{7f}^!\u{7f}\
        ^!\u{7f}^!-_!Y_!~_!\u{14}_!3`!8`!J`!]`!\u{7f}`!\u{19}`!'a!0a!\u{1}b!\u{d}b!\u{12}b!+c!Rc!{c!+d!+d!9d!>d!Ud!ed!\u{1a}\
        d!#e!#e!ee!ve!ve!\u{5}e!\u{5}e!\u{12}e!,f!,f!5f!\u{15}g!\u{1a}g!)h!Bh!\u{3}h!\u{3}h!\u{3}h!\u{1c}h!6i!ci!~i!\u{1a}\
        i!uj!\u{d}j!\u{12}j!;k!Sk!Zk!\u{7f}k!\u{b}k!\u{17}k!\u{1e}k!%l!Hl!Vl!Vl!jl!\u{1e}l!\u{1e}l!5m!Nm!`m!nm!\u{8}m!\u{16}\
        m!\u{16}m!2n!7n!Un!}n!,o!,o!uo!\u{1}o!\u{11}o!#p!0p!Hp!>q!dq!iq!\u{1}q!\u{6}q!\u{6}q!&r!Fr!jr!\u{8}r!\u{1d}r!Is\
        !Ts!}s!\u{b}s!mt!\u{16}t!Hu!wv!\u{f}v!#w!*w!>w!rw!\u{8}w!\u{14}w! x!%x!;x!Ex!Jx!_x!\u{6}x!-y!Dy!\u{13}y!)z!Jz!O\
        z!bz!,{!6{!6{!J{!]{!b{!u{!\u{0}{!\u{18}{!\u{1d}{!M|!_|!_|!\u{8}|!<}!O}!\u{f}}!$~!)~!>~!>~!J~!V~!f~!o~!\u{3}~!\u{15}\
        ~!+\u{7f}!:\u{7f}!:\u{7f}!U\u{7f}!a\u{7f}!n\u{7f}!{\u{7f}!\u{d}\u{7f}!K\u{0}!\u{7}\u{0}!$\u{1}!;\u{1}!b\u{1}!\u{1}\
        \u{1}!\u{1}\u{1}!\u{c}\u{1}!{\u{2}!\u{16}\u{2}!i\u{3}!z\u{3}!\u{8}\u{3}!\u{12}\u{3}!#\u{4}!y\u{4}!;\u{5}!;\u{5}\
        !l\u{5}!v\u{5}!\u{10}\u{5}!\u{1a}\u{5}!\u{1f}\u{5}!\u{19}\u{6}!7\u{8}!\u{1b}\u{8}!(\u{9}!V\u{9}!\u{0}\u{9}!\u{0}\
        \u{9}!\u{18}\u{9}!$\u{a}!D\u{a}!b\u{a}!b\u{a}!z\u{a}!k\u{b}!I\u{c}!N\u{c}!U\u{c}!Z\u{c}!Q\u{d}!w\u{d}!\u{9}\u{d}\
        !\u{10}\u{d}!-\u{e}!S\u{e}!\u{15}\u{e}!I\u{f}!P\u{f}!\u{c}\u{f}!\u{c}\u{f}!8\u{10}!?\u{10}!F\u{10}!F\u{10}!n\u{10}\
        !:\u{11}!A\u{11}!_\u{11}!\u{a}\u{11}!\u{1d}\u{11}!D\u{12}!I\u{12}![\u{12}!m\u{12}!\u{14}\u{12}!\u{14}\u{12}!=\u{13}\
        !P\u{13}!|\u{13}!:\u{14}![\u{14}!`\u{14}!\u{18}\u{14}!\u{18}\u{14}!b\u{15}!r\u{15}!\u{b}\u{15}!-\u{16}!A\u{16}!\
        \u{7f}\u{16}!h\u{18}!\u{1}\u{18}!7\u{19}!P\u{19}!s\u{19}!x\u{19}!}\u{19}!\u{1b}\u{19}!V\u{1a}!]\u{1a}!]\u{1a}!\u{15}\
        \u{1a}!3\u{1b}!Z\u{1b}!\u{2}\u{1b}!\u{1f}\u{1b}!Z\u{1c}!}\u{1c}!\u{f}\u{1c}!\u{1a}\u{1c}!E\u{1d}!9\u{1e}!@\u{1e}\
        !E\u{1e}!Z\u{1e}!}\u{1e}!\u{1e}\u{1e}!*\u{1f}!*\u{1f}!/\u{1f}!;\u{1f}!;\u{1f}!\" \"+ \"0 \"@ \"k \"\u{1} \"*!\"\
        4!\"4!\"=!\"^!\"e!\"\u{b}!\"\u{1d}!\"{\"\"\u{19}\"\"3#\"#%\"(%\"C%\"_%\"h%\"\u{1a}%\"A&\"L&\"L&\"q&\"\u{4}&\"\u{1f}\
        &\"_'\"\u{4}'\"\u{d}'\"&(\"=(\"Q(\"j(\"}(\"G)\"c)\"\u{18})\"!*\"G*\"X*\"f*\"m*\"m*\"t*\"t*\"d+\"p+\"p+\"\u{14}+\
        \"D,\"w,\"\u{1a},\"O-\"O-\"O-\"n-\"$.\"G.\"\u{f}.\"\u{f}.\"\u{16}.\",/\"U/\"}/\"\u{4}/\"\u{1f}/\"M0\"j0\"z0\"<1\
        \"H1\"[1\"62\"@2\"M2\"m2\"\u{1c}2\"\u{1c}2\"#3\"|3\"\u{a}3\"?4\"H4\"d4\"i4\"\u{a}4\"!5\"85\"C5\"R5\"h5\"r5\"\u{e}\
        5\"\u{17}5\"@6\"\u{16}6\":7\"P7\"]7\"p7\"\u{1a}7\">8\"U8\"U8\"\u{c}9\"\u{c}9\"1:\"N;\"N;\"\\;\"u;\"\u{0};\"\u{12}\
        ;\"]<\"]<\"|<\"\u{7}<\"!=\"4=\"9=\"y=\"#>\"*>\"4>\"4>\"M>\"Y>\"c>\"\u{1a}>\"T?\"|?\"\u{3}?\"\u{3}?\"\u{8}?\"'@\"\
        D@\"N@\"f@\"r@\"r@\"1A\"UA\"cA\"\u{b}A\"\u{1d}A\".B\"JB\"OB\"{B\"\u{4}B\"/C\"=C\"=C\"HC\"HC\"MC\"}C\"\u{1d}C\"\u{1d}\
        C\"\"D\">D\"lD\"vD\"\u{5}D\"\u{e}D\"HF\"HF\"YF\"\u{14}F\"(G\"\u{4}G\"\u{4}G\"\u{1b}G\"\"H\"vH\"\u{6}H\"\u{18}H\"\
        AI\"sI\"\u{5}I\"4J\"\u{d}J\"$K\"MK\"MK\"dK\"\u{7f}K\"\u{14}K\"/L\"AL\"\u{1a}L\"HM\"\u{d}M\"\u{14}M\"TN\"cN\"\u{a}\
        N\"\u{14}N\".O\":O\"\u{15}O\"\u{a}P\"\u{1a}P\"\u{1a}P\"$Q\"pQ\"yQ\"\u{6}Q\"\u{d}Q\"\u{17}Q\"-R\"BR\"XR\"ES\"ES\"\
        ZS\"jS\"\u{0}S\"\u{c}S\"BT\"zT\"\u{a}T\"YU\"wU\"(V\"3V\"BV\"\\V\"\\V\"lV\"\u{9}V\" W\"uW\"uW\"$X\"$X\"HX\"OX\"|\
        X\"\u{18}X\"XY\"hY\"\u{a}Y\"\u{a}Y\"\u{1d}Y\"fZ\"rZ\"rZ\"{Z\"\u{1a}Z\"5[\"X[\"_[\"d[\"\u{a}[\"\u{16}[\"x]\"\u{18}\
        ]\"\"^\"1_\"\u{1c}_\"*`\"M`\"p`\"\u{b}`\" a\",a\"Ia\"Pa\">b\"Hb\"}b\".c\"\u{7f}c\"\"d\"5d\":d\"Td\"Td\"Yd\"qd\"\
        \u{e}d\"-e\"[e\"te\"\u{8}e\"\u{1f}e\"*f\"df\"rf\"!g\"-g\"2g\"Ig\"Eh\"[h\"\u{18}h\"\u{1d}h\"&i\"Cj\"hk\"tk\"(l\"\
        =l\"il\"|l\"|l\"\u{14}l\"\u{1d}l\"'m\";m\"Im\"km\"{m\"\u{6}m\"\u{b}m\">n\"in\"\u{7}n\"\u{13}n\"&o\"&o\"Ro\"zo\"\
        8p\"8p\"\u{1f}p\"Dq\"nq\"nq\"\u{f}q\"fr\"\u{e}r\"\u{1c}r\"7s\"Is\"\u{7}s\"\u{e}s\"\u{17}s\"\u{17}s\"-t\"Wt\"Wt\"\
        ot\"!u\"(u\"-u\"}u\"\u{11}u\"\"v\"cv\"uv\"uv\"\u{12}v\"#w\"gw\"bx\"\u{17}x\"\u{17}x\"\u{19}y\"0z\"Mz\"dz\"}z\"\u{9}\
        z\"\u{16}z\"M{\";|\"\u{17}|\"J}\"S}\"X}\"m}\"\u{0}}\"B~\"d~\"r~\"\u{16}~\"1\u{7f}\"?\u{7f}\"?\u{7f}\"?\u{7f}\"t\
        \u{7f}\"\u{1c}\u{7f}\"<\u{0}\"F\u{0}\"M\u{0}\"w\u{0}\"a\u{2}\"v\u{2}\"}\u{2}\"\u{18}\u{2}\"\u{18}\u{2}\"E\u{3}\"\
        ^\u{3}\"y\u{3}\"/\u{4}\"H\u{4}\"V\u{4}\"[\u{4}\"i\u{4}\"r\u{4}\"\u{1d}\u{4}\"\u{1d}\u{4}\"-\u{5}\"w\u{5}\"|\u{5}\
        \")\u{6}\"X\u{6}\"c\u{6}\"n\u{6}\"\u{2}\u{6}\"\u{2}\u{6}\"\u{e}\u{6}\"\u{1c}\u{6}\"1\u{7}\"M\u{7}\"n\u{7}\"x\u{7}\
        \"\u{1d}\u{7}\")\u{8}\":\u{8}\"K\u{8}\"[\u{8}\"n\u{8}\"\u{a}\u{8}\"\u{1a}\u{8}\"*\u{9}\"4\u{9}\"=\u{9}\"H\u{9}\"\
        \u{13}\u{9}\"D\u{a}\"{\u{a}\"\u{0}\u{a}\"\"\u{b}\"5\u{b}\":\u{b}\"_\u{b}\"2\u{c}\"9\u{c}\"B\u{c}\"v\u{c}\"v\u{c}\
        \"\u{2}\u{c}\"\u{9}\u{c}\"\u{19}\u{c}\"&\u{d}\"\\\u{d}\"a\u{d}\"r\u{d}\"r\u{d}\"~\u{d}\"~\u{d}\"#\u{e}\"C\u{e}\"\
        V\u{e}\"\u{2}\u{e}\"\u{18}\u{e}\"\"\u{f}\",\u{f}\"3\u{f}\">\u{f}\"M\u{f}\"T\u{f}\"\u{a}\u{f}\"\"\u{10}\"6\u{10}\
        \"q\u{10}\"2\u{11}\"S\u{11}\"l\u{11}\"q\u{11}\"|\u{11}\"&\u{12}\"0\u{12}\"K\u{12}\"V\u{12}\"V\u{12}\"~\u{12}\"~\
        \u{12}\"J\u{13}\"|\u{13}\"!\u{14}\"&\u{14}\"V\u{14}\"\u{d}\u{14}\"!\u{15}\"\\\u{15}\"\u{19}\u{15}\"^\u{16}\"|\u{16}\
        \"\u{1a}\u{16}\"-\u{17}\";\u{17}\"e\u{17}\"e\u{17}\"w\u{17}\"\u{16}\u{17}\"\u{16}\u{17}\";\u{18}\"g\u{18}\"l\u{18}\
        \"w\u{18}\"|\u{18}\"\u{d}\u{18}\")\u{19}\"8\u{19}\"=\u{1a}\"h\u{1a}\"x\u{1a}\"2\u{1b}\"C\u{1d}\"C\u{1d}\"\u{b}\u{1d}\
        \"\u{12}\u{1d}\"$\u{1e}\"$\u{1e}\"/\u{1e}\"9\u{1e}\"J\u{1e}\"\u{1f}\u{1e}\"U\u{1f}\"Z\u{1f}\"_\u{1f}\"p\u{1f}\"\
        \u{7}\u{1f}\"\u{1f}\u{1f}\"A #] #\u{11} #\u{1c} ##\"#>\"#]\"#!$#K$#W$#W$#W$#\\$#e$#{$#\u{e}$#\u{1e}$#4%#;%#Q%#e\
        %#\u{7f}%#\u{17}%#M&#V&#i&#s&#x&#)'#M'#m'#\u{6}'#\u{6}'#\u{6}'#\u{d}'#1(#1(#8(#e(#e(#\u{7f}(#\u{4}(#\u{12}(#.)#\
        C)#H)#\u{4})#\u{d})#\u{19})#/*#F*#Y*#{*#\u{19}*#0+#}+#$,#@,#[,#v,##-#L-#%.#%.#k.#}.#;/#f/#f/#t/#\u{4}/#(0#B0#P0\
        #^0#c0#\u{15}0#Q1#X1#p1#p1#\u{1e}1#<2#<2#<2#L2#\u{a}2#\u{11}2#$3#23#f3#w3#\u{9}3#!4#B4#d4#\u{1b}4#.5#@5#Q5#~5#I\
        6#h6#17#I7#U7#`8#s8#\u{e}8#G9#L9#w9#l:#\u{8}:#\u{14}:#\u{19}:#\u{1e}:#\u{1e}:#*;#D;#o;#\u{5};#\u{16};#\u{1f};#5\
        <#X<#d<#%=#G=#G=#s=##>##>#5>#H>#H>#w>#\u{13}>#\u{1f}>#\u{1f}>#;?#e?#z?#\u{1}?#\u{14}?#\u{14}?#1@#J@#[@#e@#\u{0}\
        @#\u{a}@#\u{13}@#$A#iA#\u{e}A#QB#&C#JC#SC#cC#tC#yC#\u{4}C#5D#>D#^D#oD#\u{18}D#\u{18}D#\"E#WE#WE#zE#zE#\u{8}E#UF\
        #\u{f}F#fG#\u{1b}H#8I#RI#gI#9J#LJ#XJ#\u{10}J#2K#\u{e}K#\u{e}K#\u{13}K#!L#(L#BL#KL#\u{c}L#\u{b}M#\u{1b}M#%N#7N#7\
        N#<N#qN#\u{18}N#\u{18}N#$O#DO#OO#vO#\u{5}O#EP#_P#\u{19}P#&Q#IQ#WQ#\u{3}Q#\u{19}Q#7R#|R#\"S#\"S#'S#5S#@S#ES#YS#m\
        S#\u{8}S#FT#kT#{T#'U#0U#@U#gU#\u{9}U#<V#<V#LV#LV#YV#gV#7W#EW#EW#[W#\u{4}W#\u{b}W#$X#.X#.X#DX#tX#{X#\u{f}X#\u{16}\
        X#\u{16}X#$Y#8Y#=Y#wY#\u{c}Y#\u{15}Y# Z#@Z#EZ#mZ#~Z#C\\#Z\\#k\\#p\\#\u{7}\\#)]#;]#E]#6^#6^#6^#L^#\u{7}^#)_#)_#0\
        _#B_#L_#u_#u_#\u{c}_#\u{c}_#1`#1`#:`#Y`#{`#\u{19}`#5a#\u{19}a#'b#>b#Wb#ib#'c#8c#Zc#jc#-d#:d#Rd#ld#ge#)f#\u{d}f#\
        \u{12}f#,g#Gg#_g#sg# h#1h#Ah#Oh#Oh#ah#ah#\u{f}h#\u{f}h##i#<i#qi#xi#\u{f}i#Dj#Ij#wk#wk#0l#>l#>l#Sl#ol#!m#0m#0m#0\
        m#9n#Un#}n#\u{7}n#\u{15}n#<o#Ho#wo#\u{e}o##p#0p#Qp#Vp#bp#\u{8}p#\u{1a}p#0r#Kr#Pr#\u{2}s#\u{c}s#\u{16}s#Bt#Mt#dt\
        #xt#Au#Hu#Hu#Ou#[u#su#\u{7}u#\u{7}u#\u{b}v#3w#8w#?w#?w#kw#kw#kw#\u{2}w#\u{2}x#\u{2}x#\u{9}x#\u{1c}x#Zy#uy#\u{16}\
        y#+z#>z#\u{d}{#+|#X|#u|#~|#[}#\u{1a}}#U~#Z~#\"\u{1}#J\u{1}#\u{7f}\u{1}#\u{3}\u{3}#\u{12}\u{3}#\u{12}\u{3}#g\u{4}\
        #w\u{4}#\u{5}\u{4}#\u{a}\u{4}#*\u{5}#z\u{5}#Y\u{6}#c\u{6}#j\u{6}#7\u{7}#@\u{7}#Q\u{7}#c\u{7}#c\u{7}#q\u{7}#\u{2}\
        \u{7}#B\u{8}#M\u{9}#a\u{9}#\u{16}\u{9}#1\u{a}#1\u{a}#1\u{a}#O\u{a}#r\u{a}#\u{9}\u{a}#\u{9}\u{a}#\u{1b}\u{a}#B\u{b}\
        #U\u{b}#\u{8}\u{b}#\u{15}\u{b}#1\u{c}#8\u{c}#8\u{c}#D\u{c}#I\u{c}#[\u{c}#v\u{c}#9\u{d}#U\u{d}#\u{b}\u{d}#$\u{e}\
        #4\u{e}#d\u{e}#{\u{e}#%\u{f}#%\u{f}#*\u{f}#T\u{f}#r\u{f}#\u{b}\u{f}#\u{10}\u{f}#\u{1e}\u{f}#:\u{10}#t\u{10}#$\u{11}\
        #:\u{11}#A\u{11}#P\u{11}#\u{7}\u{11}#\u{19}\u{11}# \u{12}#,\u{12}#g\u{12}#:\u{13}#A\u{13}#e\u{13}#\u{6}\u{13}#\u{1f}\
        \u{13}#B\u{14}#d\u{14}#\u{11}\u{14}#F\u{15}#\u{5}\u{15}#\u{1a}\u{15}#<\u{16}#F\u{16}#\u{b}\u{16}#b\u{17}#x\u{17}\
        #\u{7}\u{17}#4\u{18}#9\u{18}#C\u{18}#t\u{18}#t\u{18}#\u{5}\u{18}#\u{1f}\u{18}#e\u{19}#\u{4}\u{19}#\u{15}\u{19}#\
        %\u{1a}#o\u{1b}#y\u{1b}#\"\u{1c}#.\u{1c}#\u{1c}\u{1c}#.\u{1d}#>\u{1d}#E\u{1d}#V\u{1d}#V\u{1d}#`\u{1d}#\u{14}\u{1d}\
        #l\u{1e}#\u{9}\u{1e}#\u{e}\u{1e}#\u{1b}\u{1e}#*\u{1f}#R\u{1f}#`\u{1f}#s\u{1f}#\u{3}\u{1f}#\u{a}\u{1f}#\u{f}\u{1f}\
        #$ $- $= $G $\u{10} $\u{19} $8!$X!$X!$X!$c!$w!$~!$\u{3}!$\u{13}!$\u{13}!$,\"$e\"$s\"$}\"$\u{2}#$6$$~$$^%$e%$z%$\
        !&$!&$b&$}&$\u{15}&$\u{1a}&$:'$N'$s'$z'$\u{11}'$C($z($\u{e}($\u{17}($5)$H)$h)$s)$x)$\u{1})$\u{1a})$.*$R*$e*$n*$\
        \u{0}*$\u{17}*$!+$G,$W,$\u{17},$,-$3-$>-$P-$\u{a}-$\u{11}-$J.$V.$u/$\u{1f}/$80$C0$\\0$\u{1e}0$51$H1$[1$`1$r1$w1\
        $\u{3}1$12$M2$M2$T2$c2$R3$r3$y3$\u{e}3$'4$>4$a4$a4$\u{8}4$,5$55$~5$\u{d}5$\u{5}7$\"8$48$P8$o8$\u{c}8$\u{1f}8$@9\
        $L9$\\9$s9$\u{1c}9$1:$G:$G:$^:$u:$\u{9}:$-<$q<$}<$}<$\u{b}<$%=$1=$1=$k=$\u{0}=$l>$\u{c}>$%?$*?$G?$X?$_?$|?$\u{10}\
        ?$1@$1@$[A$\u{9}A$\u{9}A$\u{e}A$?B$]B$\u{5}D$\u{a}D$\u{13}D$0E$BE$|E$\u{b}E$\u{12}E$&F$7F$HF$_F$\"G$9G$>G$WG$aG\
        $wG$~G$\u{b}G$&H$=H$DH$pH$~H$\"I$FI$jI$\u{1a}I$BJ$fJ$sJ$}J$[K$yK$\u{f}K$-L$QL$nL$\u{1}L$\u{11}L$dM$\u{7}M$\u{1c}\
        M$!N$\u{1b}N$(O$(O$(O$(O$1O$IO$NO$]O$\u{13}O$2P$LP$eP$uP$\u{8}P$[Q${Q$\u{9}Q$&R$-R$BR$LR$kR$wR$\u{e}R$ S$.S$zS$\
        \u{7f}S$\u{7f}S$\u{7f}S$\u{4}S$\u{1f}S$9T$]T$fT$%U$/U$iU$rU$\u{9}U$1V$lV$*W$1W$lW$\u{12}W$\u{4}X$\u{4}X$\u{13}X\
        $*Y$*Y$JY$\u{7f}Y$\u{9}Y$\u{1e}Y$LZ$sZ$\u{e}Z$\u{18}Z$A[$T[$][$f[$<\\$\u{1d}\\$3]$?]$?]$]]$~]$Q^$\u{d}^$\u{16}^\
        $5_$?_$H_$\u{7}_$0`$S`$a`$q`$\u{8}`$\"a$,a$:a$\u{14}a$!b$4b$4b$Qb$bb$tb$\u{0}b$4c$4c$Zc$Zc$_c$_c$dc${c$\u{2}c$\u{10}\
        c$\u{1d}c$1d$@d$od$vd$\u{a}d$.e$`e$`e$\u{2}e$\u{d}e$/f$Ff$[f$ef$|f$|f$|f$\u{19}f$Xg$Nh$\u{c}h$=i$Vi$Vi$bi$xi$}i\
        $Lj$bk$nk$\u{a}k$hl$\u{10}l$9m$am$\u{10}m$&n$1n$8n$Ln$Qn$\u{d}n$\u{12}n$.o$Xo$oo$'p$5p$Ep$Ep$Lp$dp$\u{1}p$'q$'q\
        $8q$cq$hq$\u{7f}q$\u{4}q$\u{18}q$>r$Kr$Ns$\u{12}s$It$Pt$|t$Xu$\u{13}u$!v$*v$;v$ev$ev$3w$?w$Dw$\\w$jw$sw$\u{7f}w\
        $\u{1b}w$3x$Lx$px$\u{2}x$\u{18}x$gy$gy$}y$\u{2}y$\u{11}y$\u{1b}y$\u{1b}y$Wz$nz$~z$\u{a}z$<{$\u{1e}}$;~$j~$z~$z~\
        $\u{1c}~$Y\u{7f}$A\u{0}$q\u{0}$\u{14}\u{0}$6\u{1}$k\u{1}$\u{5}\u{1}$&\u{2}$;\u{2}$L\u{2}$b\u{2}$\u{13}\u{2}$\u{18}\
        \u{2}$>\u{3}$h\u{3}$m\u{3}$r\u{3}$~\u{3}$~\u{3}$\u{1f}\u{3}$&\u{4}$G\u{4}$W\u{4}$W\u{4}$T\u{5}$g\u{5}$4\u{6}$H\u{6}\
        $\u{14}\u{7}$\u{19}\u{7}$\u{1e}\u{7}$\u{1e}\u{7}$%\u{8}$1\u{8}$1\u{8}$X\u{8}$X\u{8}$c\u{8}$c\u{8}$L\u{9}$Y\u{9}\
        $v\u{9}$-\u{a}$|\u{a}$\u{14}\u{a}$\u{1b}\u{a}$\u{1b}\u{a}$$\u{b}$T\u{b}$\u{a}\u{b}$!\u{c}$0\u{c}$0\u{c}$<\u{c}$\
        m\u{c}$v\u{c}$M\u{d}$M\u{d}$Z\u{d}$_\u{d}$z\u{d}$G\u{e}$P\u{e}$$\u{f}$5\u{f}$?\u{f}$O\u{f}$q\u{f}$\u{e}\u{f}$9\u{10}\
        $@\u{10}$W\u{10}$W\u{10}$\\\u{10}$a\u{10}$1\u{11}$8\u{11}$F\u{11}$M\u{11}${\u{11}$\u{2}\u{11}$0\u{12}$C\u{12}$S\
        \u{12}$0\u{13}$O\u{13}$\u{7f}\u{13}$!\u{14}$N\u{14}$p\u{14}$u\u{14}$L\u{15}$o\u{15}$\u{16}\u{15}$R\u{16}$g\u{16}\
        $}\u{16}$\u{1d}\u{16}$H\u{17}$U\u{17}$U\u{17}$v\u{17}$j\u{18}$y\u{18}$\u{5}\u{18}$?\u{19}$a\u{19}$j\u{19}$t\u{19}\
        $\u{3}\u{19}$\u{1d}\u{19}$v\u{1a}$\u{a}\u{1a}$\u{a}\u{1a}$\u{a}\u{1a}$\u{f}\u{1a}$ \u{1b}$J\u{1b}$X\u{1b}$\u{3}\
        \u{1b}$!\u{1c}$2\u{1c}$>\u{1c}$H\u{1c}$Q\u{1c}$n\u{1c}$n\u{1c}$\u{1f}\u{1c}$0\u{1d}$C\u{1d}$R\u{1d}$d\u{1d}$7\u{1e}\
        $I\u{1e}$S\u{1e}$o\u{1e}$\u{15}\u{1e}$+\u{1f}$W\u{1f}$\u{6}\u{1f}$? %? %M %m %$!%2!%N!%\\!%\u{12}!%*\"%1\"%1\"%\
        \u{e}\"%+#%B#%b#%k#%k#%s$%+%%Y%%`%%~%%\u{5}%%\u{13}%%W&%^&%j&%\u{16}&%\u{1b}&%7'%e'%\u{11}'%9(%\u{2}(%\u{10}(%\u{1a}\
        (%\u{d})%\u{1b})%/*%;*%k*%\u{0}*%\u{0}*%\u{13}*%\u{1a}*%\u{1f}*%X+%2,%G,%P,%f,%y,%\u{c},%9-%9-%d-%i-%i-%\".%\u{3}\
        .%\u{a}.%\u{11}.%M/%p/%\u{7}/%[0%n0%s0%$1%M1%V1%V1%\u{1e}1%+2%|2%\u{b}2%#3%G3%V3%t3%\"4%e4%\u{11}4%\u{11}4%35%\u{d}\
        5%+6%26%Q6%q6%\u{17}6%\u{17}6%\u{11}7%\u{16}7%\"8%\"8%N8%\u{8}8%'9%79%<9%<9%X9%\u{8}9%\u{f}9%0:%7:%C:%n:%u:%u:%\
        \u{5}:%\u{c}:%!;%N;%\u{16};%8<%Y<%\u{e}<% =%%=%8=%I=%v=%\u{12}=%%>%8>%8>%O>%v>%v>%(?%3?%C?%\u{9}?%\u{10}?%\u{15}\
        ?%v@%\u{4}@%\u{e}@%.A%=A%_A%dA%dA%nA%nA%\u{10}A%\u{1c}A%&B%9B%@B%EB%JB%\u{16}B%\u{1b}B%)C%)C%^C%~C%\u{10}C%*D%F\
        D%WD%^D%DE%^E%^E%%F%7F%7F%BF%KF%RF%WF%cF%cF%rF%rF%\u{14}F%#G%(G%eG%eG%\u{3}G%\u{f}G%\u{19}G%\u{1e}G%;H%nH%;I%NI\
        %.J%XJ%XJ%EM%aM%\u{1a}M%\u{1a}M%QN%_N%\u{c}N%HO%[O%tO%8P%DP%PP%bP%gP%9Q%RQ%`Q%`Q%\u{3}Q%\u{15}Q%!R%@R%nR%KS%aS%\
        \u{10}S%+T%tT%\u{3}U%*V%8V%WV%-W%TW%fX%|X%\u{3}X%\u{3}X%\u{19}X%KY%iY%k[%k[%\u{4}[%(\\%\u{b}\\%,]%A]%e]%w]%\u{15}\
        ]%)^%-_%<_%N_%o_%\u{7f}_%\u{7f}_%\u{8}_%\u{18}_%\"`%E`%E`%a`%q`%\u{2}`%\u{e}`%#a%oa%Cb%kb%\u{16}b%:c%fc%\u{6}c%\
        -d%Md%$e%=e%Ie%Ue%he%oe%\u{1a}e%\u{1a}e%!f%(f%Sf%ef%\u{1}f%0g%:g%6h%6h%Dh%Rh%\u{7f}h%\u{7f}h%\u{16}h%]i%qi%\u{a}\
        i%\u{1a}i%#j%Mj%fj%mj%\u{7f}j%\"k%\"k%'k%@k%{k% l%6l%Bl%Gl%Ul%tl%\u{1}l%\u{6}l%\u{11}l%\u{1d}l%Tm%om%$n%Kn%jn%\u{6}\
        n%io%\u{9}o%\u{14}o%\"p%Ip%[p%/q%/q%Dq%gq%~q%.r%Kr%pr%|r%\u{1e}r%#s%(s%Es%Ls%|s%\u{1e}s%/t%Ct%\u{9}t%\u{9}t%,u%\
        Hu%mu%tu%;v%Ov%Tv%zv%\u{e}v%ww%\u{1a}w%-x%2x%?x%ex%5y%Ey%by%\u{b}y%3z%8z%Fz%}z%\u{e}z%\u{13}z%\u{18}z%9{%M{%1|%\
        I|%$}%H}%\u{8}}%9~%C~%H~%y~%\u{e}~%\u{15}~%Y\u{7f}%g\u{7f}%l\u{7f}%\u{1b}\u{7f}%\"\u{0}%}\u{0}%\u{2}\u{0}%\u{c}\
        \u{0}%`\u{1}%v\u{1}%\u{1a}\u{1}%\u{1a}\u{1}%,\u{2}%?\u{2}%k\u{2}%t\u{2}%}\u{2}%\u{2}\u{2}%.\u{3}%;\u{3}%P\u{3}%\
        Y\u{3}%e\u{3}%\u{1}\u{3}%\u{6}\u{3}%\u{6}\u{3}%\u{6}\u{3}%\u{18}\u{3}%\u{18}\u{3}%/\u{4}%D\u{4}%W\u{4}%c\u{4}%s\
        \u{4}%\u{7f}\u{4}%\u{15}\u{4}%\u{c}\u{6}%\u{c}\u{6}%\u{c}\u{6}%\u{15}\u{6}%*\u{7}%5\u{7}%J\u{7}%a\u{7}%x\u{7}%\u{11}\
        \u{7}%@\u{8}%v\u{8}%\u{11}\u{8}%N\u{9}%[\u{9}%\u{9}\u{9}%\u{1b}\u{9}%U\u{c}%o\u{c}%\u{1b}\u{c}%K\u{d}%T\u{d}%]\u{d}\
        %]\u{d}%]\u{d}%x\u{d}%\u{15}\u{d}%\u{1c}\u{d}%N\u{e}%n\u{e}%\u{3}\u{e}%\u{3}\u{e}%B\u{f}%P\u{f}%P\u{f}%P\u{f}%e\
        \u{f}%\u{7f}\u{f}%\u{18}\u{f}%\u{18}\u{f}%<\u{10}%N\u{10}%$\u{11}%;\u{11}%;\u{11}%;\u{11}%;\u{11}%h\u{11}%\u{6}\
        \u{11}%\u{6}\u{11}%\u{1b}\u{11}%1\u{12}%t\u{12}%!\u{13}%H\u{13}%Y\u{13}%\u{2}\u{13}%4\u{14}%V\u{14}%z\u{14}%\u{3}\
        \u{14}%\u{1e}\u{14}%#\u{15}%\u{0}\u{15}%\u{0}\u{15}%\u{0}\u{15}%\u{7}\u{15}%2\u{16}%U\u{16}%l\u{16}%u\u{16}%2\u{17}\
        %N\u{17}%S\u{17}%Z\u{17}%Z\u{17}%\u{19}\u{17}%<\u{18}%<\u{18}%Q\u{18}%]\u{18}%b\u{18}%r\u{18}%M\u{19}%T\u{19}%\u{d}\
        \u{19}%\u{1f}\u{19}%]\u{1a}%\u{6}\u{1a}%\u{19}\u{1a}%\u{19}\u{1a}%i\u{1c}%i\u{1c}%\u{9}\u{1d}%\u{10}\u{1d}%\u{16}\
        \u{1e}%\"\u{1f}%\"\u{1f}%6\u{1f}%W\u{1f}%l\u{1f}%l\u{1f}%q\u{1f}%\u{11}\u{1f}%\u{16}\u{1f}%\" &B &I &T &_ &\u{6}\
         &\u{19} &%!&f!&{!&\u{e}!&\u{1f}!&6\"&W\"&y\"&\u{19}\"&<#&n#&|#&E$&S$&]$&p$&\u{12}$&\u{12}$&(%&6%&?%&V%&e%&\u{7}\
        %&!&&:&&H&&\\&&o&&\u{1f}&&\u{1f}&&:'&\u{9}'&\u{19}'&\u{19}'&#(&#(&J(&c(&}(&\u{10}(&-)&q)&z)&\u{3})&\u{16})&5*&:\
        *&\\*&\u{8}*&\u{12}*&-+&6+&6+&f+&y+&\u{7}+&J,&O,&--&@-&O-&u-&(.&H.&e.&n.&\u{2}.&\u{12}.&'/&6/&A/&Z/&r/&!0&80&X0\
        &d0&\u{1d}0&M1&l1&v1&\u{7f}1&\u{c}1&-2&R2&\\2&a2&\u{0}2&\u{5}2&,3&B3&j3&\u{10}3&\u{10}3&\u{19}3&$4&H4&r4&r4&\u{13}\
        4&\u{1c}4&.5&\u{7}5&26&e6&x6&\u{b}6&\u{1d}7&Y8&g8&!9&!9&:9&[9&i9&\u{1c}9&Q:&s:&}:&%;&.;&.;&3;&@;&@;&E;&E;&E;&p;\
        &%<&.<&V<&f<&r<&r<&\u{14}<&\u{14}<&.=&b=&t=&y=&\u{16}=&&>&/>&4>&R>&j>&q>&\u{8}>&-?&-?&oA&}A&\u{c}A&$B&$B&AB&FB&\
        ^B&tB&\u{7}B&vC&\u{c}C&\u{11}C&'D&ED&iD&\u{14}D&\u{1b}E&\u{1b}E&DF&TF&TF&YF&\u{5}F&\u{e}F&dG&iG&pG&zG&\u{5}G&\u{10}\
        G&\u{19}G&'H&1H&pH&uH&\u{18}H&GI&~I&\u{c}I&\u{1c}I&!J&0J&5J&RJ&yJ&(K&7K&XK&yK&(L&\u{1}L&\u{1b}L&eM&jM&\u{6}M&\u{16}\
        M&HN&\u{3}N&\u{13}N& O&)O&`O&\u{1}O&\u{8}O&\u{8}O&MP&hP&\u{16}Q&*R&*R&?R&TR&:S&OS&jS&xS&\u{6}S&\u{6}S&\u{1f}S&)\
        T&.T&DT&ZT&hT&\u{1e}T&#U&,U&5U&5U&PU&`U&eU&jU&4V&FV&]V&wV&\u{e}V&\u{1c}V&UW&\u{b}W&\u{17}W&#X&#X&;X&;X&OY&\u{10}\
        Y&NZ&uZ&\u{0}Z&\u{18}Z&\u{18}Z&\u{1d}Z&B[&Y[&Y[&n[&!\\&3\\&I\\&U\\&f\\&y\\&#^&,^&\\^&a^&\u{5}^&\u{1d}^&$_&$_&3_\
        &a_&f_&2b&Kb&gb&\u{5}b&\u{11}b& c&,c&1c&?c&bc&vc&\u{3}c&'d&6d&?d&fd&\u{c}d&\u{11}d&?e&\u{16}e&\u{16}e&Af&Xf&\u{13}\
        f&Og&\u{d}g&!h&(h&1h&Ah&gh&uh&\u{18}h&\u{1b}j&+k&Rk&Wk&\u{17}k&\u{17}k&4l&Zl&jl&\u{b}l&\u{19}l&/m&/m&Tm&gm&\u{f}\
        m&'n&?n&Dn&Wn&\u{7f}n&\u{7f}n&8o&Ao&bo&&p&\u{3}p&Nq&\u{f}q&)r&[r&er&\u{a}r&vs&*u&6u&\u{12}u&\u{19}u&uv&\u{7}v&&\
        w&&w&Yw&`w&\u{0}w&%x&;x&{x&\u{0}x&Jy&{y&\u{16}y&\u{c}z&-{&E{&\\{&i{&u{&+|&\u{12}}&,~&8~&K~&_~&k\u{7f}&\u{11}\u{7f}\
        &\u{16}\u{7f}&K\u{0}&K\u{0}&j\u{0}&o\u{0}&\u{6}\u{2}&\u{18}\u{2}&r\u{3}&\u{1}\u{3}&\u{16}\u{3}&\u{1b}\u{3}&C\u{4}\
        &\u{5}\u{4}&S\u{5}&X\u{5}&M\u{7}&\u{11}\u{7}&g\u{8}&\u{17}\u{8}&4\u{9}&M\u{9}&M\u{9}&T\u{9}&\u{16}\u{9}&e\u{a}&\
        b\u{b}&\u{0}\u{b}&<\u{c}&]\u{c}&b\u{c}&w\u{c}&\u{8}\u{c}&.\u{d}&M\u{d}&{\u{d}&\u{7}\u{d}&\u{c}\u{d}&;\u{e}&D\u{e}\
        &O\u{e}&[\u{e}&l\u{e}&\u{7}\u{e}&'\u{f}&5\u{f}&G\u{f}&Q\u{f}&V\u{f}&i\u{f}&u\u{f}&k\u{10}&~\u{10}&\u{1e}\u{10}&\
        \u{1e}\u{10}&,\u{11}&Q\u{11}&b\u{11}&$\u{12}&A\u{12}&S\u{12}&S\u{12}&{\u{12}&\u{e}\u{12}&w\u{13}&\u{7}\u{13}&\u{15}\
        \u{13}&\u{1c}\u{13}&<\u{14}&<\u{14}&d\u{14}&:\u{16}&I\u{16}&_\u{16}&\u{6}\u{16}&\u{11}\u{16}&,\u{17}&3\u{17}&@\u{17}\
        &Q\u{17}&]\u{17}&\u{c}\u{17}&\u{11}\u{17}&E\u{18}&`\u{18}&n\u{18}&\u{2}\u{18}&!\u{19}&t\u{19}&{\u{19}&0\u{1a}&@\
        \u{1a}&X\u{1a}&y\u{1a}&\u{10}\u{1a}&\u{15}\u{1a}&&\u{1b}&J\u{1b}&\u{8}\u{1b}&#\u{1c}&(\u{1c}&1\u{1c}&C\u{1c}&\u{f}\
        \u{1c}&%\u{1d}&@\u{1d}&U\u{1d}&\u{6}\u{1d}&-\u{1e}&4\u{1e}&F\u{1e}&[\u{1e}&r\u{1e}&y\u{1e}&~\u{1e}&\u{16}\u{1e}\
        &\u{16}\u{1e}&\"\u{1f}&?\u{1f}&D\u{1f}&D\u{1f}&D\u{1f}&\u{2}\u{1f}&$ '+ 'A 'A 'Z 'k '\u{7f} '\u{4} '\u{10} ':!'\
        A!'t!'y!'!\"'K\"'_\"';#'\u{1}#' $'C$'C$'C$'V$'m$'r$'\u{13}$'6%'J%'Q%'h%'{&'\u{2}&'\u{9}&'@''G''}''}''\u{9}''\u{15}\
        ''O('_('i('\u{12}('/)'v)'v)'\u{9})'.*'.*'<*'d*'\u{b}*'%+'d+'m+'x+'}+'\u{14}+'\u{19}+'/,'H,'Q,'m,'\u{16},'*-'L-'\
        W-'y-'~-'&.'E.'\u{7}.'\u{1d}.'\u{1a}/'70'`0'l0'l0'v0'21'J1'J1'o1't1'(2'-2'P2'{2'{2'\u{d}2'\u{d}2'\u{14}2'%3'73'\
        i3'i3'v3'\u{12}3'*4'<4'Y4'c4't4'{4'\u{0}4'\u{12}4'\u{17}4'$5'@5'S5'_5'q5'z5'R6'\u{d}6'^7's7'\u{d}7'F8'^8'c8'\u{3}\
        8'-9'29'N:'\u{8}:'Y;'Y;'Y;'^;'\u{a};'|<'\u{1}<'\u{1c}<'!='7='>='U='f='k='t='\u{9}='\u{17}='%>'8>'X>'X>'\u{6}>'6\
        ?'@?'N?'p?'%@'%@'3@'B@'V@'\u{6}@'\u{12}@'\u{1d}@')A'AA'aA'KB'AC'SC'oE'oE'MF'\u{18}G'8H'YH'\u{15}H'NI'UI'\u{16}I\
        ' J'TJ'mJ'kK'\u{1}K'\u{e}K'\u{18}K'+L'+L'4L'lL'zL'\u{14}L'\u{19}L'\u{19}L')M'YM'oM'vM'}M'\u{1c}M'5N'CN'aN'aN'\u{1d}\
        N'\u{1d}N'\\O'jO'~O'\u{11}O'(P'-P'-P'4P'wP'\u{1f}P'.Q'lQ'\u{13}R'!S'6S'JS'cS'cS'mS'\u{6}S'pT'HU'\u{1}U'\u{f}U'#\
        V'!W'0W'LW'QW'gW':X'pX'~X''Y',Y'fY'kY'zY'\u{e}Y'\u{1f}Y':Z'VZ'`Z'iZ'G['Q['X['_['f['t['t['{['\u{d}['T\\'\u{4}\\'\
        \u{11}\\'%]'S]'\u{7}]'6^'F^'Y^'h^'o^'$_'@_'E_'\u{1f}_'W`'n`'\u{a}`'\u{1c}`'Ra'-b'4b'xb'\u{1e}b'\u{1e}b')c'[c'\u{2}\
        c'\u{7}c'\u{7}c'\u{1d}c'\"d'0d'9d'Cd'\u{a}e'\u{1f}e'-f'jf'tf'bg'{g'{g'bh'th'th'\"i''i'>i'Qi'Xi'|i'Aj'Pk'0l'@l'q\
        l'zm'+n'9n'mn'mn'\u{11}n'po'}o'\u{1f}o'Op'Tp'Tp'cp'(q'nq'0r'Hr'\\r'\\r'\\r'.O!!Fw\u{12}!4td\u{3}!\"t\u{c}\u{18}\
        !\"K|\u{14},!P!N%Q8y.N/LkHEE!v\"s\"HDx\u{14}-! M\u{0}Y#\u{1f}`\u{1f}`-zjE)\"P&RDQ\"P.KhH3G0xcI\u{d}P\"\u{1f}`\u{a}\
        z,@$ r!?\u{1f}`wt^X!FN\u{e}y! r\\G' n!B!L!J0sFp$P&\u{1c}! s5G!!K4r1 J!K$C!O!|?K%G\"z!P-B'L7u>N!C\"s*F\u{5}FMw& \
        O's>E#B%w4F\u{f} , K!E!J$N!H!G'u!r6Q\"M-m!q6E!'sf\u{15}. MMT/MeP%K)N#J!I$q=F\"J6P+J:L\\\u{18}$ H#sCK#qb_\" wFy\u{4}\
        Y!.up#!%n#6' P!J.r6O!L\"M-u\u{2}\u{3}7!T!Q#M!O!k!W=P\"R!N#P!R0P!P\"M#R_I#o4N>HAL3Q%Q!N-\u{a}% K!w\u{1f}`IL!y\u{d}\
        y& k\"S#D\"Q\u{1f}`\u{7f}I6r\" r4Q\u{13}g$ L>r'E{r? 0 P\"l#J!U\"j/N*J%Q%M\"S.N$M\u{1f}`:J#P*M\u{11}~!!I/P!Fu\u{1a}\
        `! vOA! u\u{13}H!!C=<# q!K%MR;) Q%H@v!I%D&K4smG~G(*$#p#QHL2M?d$ EE?(s.E6\u{b}%\"N$L@o\u{1f}`MP!k#%G\u{1f}`\u{6}\
        H_U! M\u{19}\u{e}# t!EEs`\u{14}\"Et6tWp#%D#QEEGk#EH!t\"M4~! uaY\"!uFvGE!\u{15}J^&' H\"N#p\"o!I>N%p\u{7f}y!Murt7\
        !T$L\"I!V9K$S\"R4J!J!K\"J\"KVr=KXK\"s!B!G(K6F\"F!N-Pb!\" q!D=P!\"L!>!\"s\u{1b}\u{9}\u{18} s!Z!r!R\"Q!o!Q!q!N\"P\
        \"L\"R!V!P\"M!]!R\"O\"L\"N\"V!o!O\"Q!n!R\"S!h#P!U!U!^!V!i!S*J!P!E!R!C!S!?!X!@!V!<\"F!L!H!P!C!R!-\"R\"h\"S!W!I!V\
        &m!7\"H&R#L$N*k&R#T\"V!o\"T%X&O$k!j!S\"R\"T#Q\"M\"l!P!j!O\"l*S\"Q(N\"Q\"Q!g!P\"J.U\"P$f\"h!j!g!Q!n!S!m)h\"m!P\"\
        l!M!S!Q\"Q\"R&N$R$j!U\"R#r%k%j\u{1}># t!GExNq!Ft{\u{18}!\"OKC( H#n\"N\"LDN!T!P2L\u{a}+& m!I&L\u{1f}`\u{4}N&H\u{1a}\
        D! N-Z#Eu*J4v\u{1a}{#!HFO&Hq\u{1b}\"EuBu\u{11}M!Gv\u{b}Q\" s(GTP+ R\"r#<#r\u{f}N+MQM9M+SHL/HxA, l!Q!N#m\"LAQ$R!\
        I3OEu\u{12}M-t>o'!F&t>B\"J$I\"u\u{a}y\u{13}t# s#E$G~'# L(pTM.$! M\u{11}T* M!F$E&{!H9R,u4Q\u{1f}`PuZ1!'J$\u{19}!\
        %L\u{14}3\" H\"tvu!EGt]!!D\u{2}9! p\u{1f}L#GO5I%K\u{19}~7 O!T$F!T!T\"p&:#R!<.N%S!R$H!U0Q!N\"L!QrKfN2M!P3M]B# JE\
        G!Gya!!EGm!-ub9\"'H,o9w#EE$y4FB\u{1d}! JI<& s'M?q!M&Q.L\u{4}q! HRB&%E<u$P!q\u{1f}`Su#\u{17}\" DFHl-![uby# M\"p&\
        LJ\u{1}!NMc-;\"V!M\"Q\"R(E$H/n$S\"U!K$N2CeB#E)F'D#J$o!D'K!yFN,n,J!M$B$Ak\u{7}$%J\u{1f}`hv(yX\u{12}!'tSo# n\u{1f}\
        `xpRK& q!H!P%K@F!Nb-!$p}h!Fw|*! I}\u{0}![NT\u{3}' G%O@q!H'H\u{1f}`]OE^!!?<\u{12}\" t3I\u{1e}8#!L!O#G\u{1a}D%!K&\
        M\u{1f}`8xgFj\u{1c}\"'QEN7\u{1f}, o!E!S#N\"E:E&N&C.HtviE#L8M< k\"r!R\"L\"K!M+H$R.M!p$w!O!Q!L!O#N+O!A!G!H!O#I2FN\
        v!M!NvL6NHi!Et\u{5}k#&LAt4KV{!+ujX&!q$K\"KER\"P.MDD& H%O#l>E%Q6HMW* m%J/O.J#X\"S!S#M\u{1f}`fP\u{1d}\u{1e}! IoH!\
         vG\u{7f}$!G!N%JAJ5\u{10}\"&r@Ga\u{0}!EGa\u{16},%C!D!A!L=K!p&D!E!N.D!EzET&7 r!J!P#C!S!N!Q=P!o!Q$I\"M!P1HVM'r;F5\
        I\"N\"u<p!KDO]\u{16}\"'K>r\u{4}u& j%J!TZM\u{1f}``L[O% q!J!L%J!LIQ$!w&H!N?w'\u{f}!Fz\u{6} \"\u{1f}`\u{5}w\u{15}B\
        ! p\\<$EO7NusBvOeE N!D!Q!|!A!K!R!C!K+N.P%M!I\"x\"L!P!F!O+M$N\"N!S\"M5w$;3sDK#p\"PaP(s)M#p\"S,L)y(xDD\"'rFuSo#!t\
        EI!z%=) s!S$M\"t!JCP#L.O#K\u{e}|!EL.\u{e}# I!C!r\u{11}!#!O$J\"w4e#>M~t$M1N\"EG8G(q\" s4QcS! ODz!\"J!r'!K&Q>Q&F0\
        I6u\"F 1# t(MFO\u{b}\u{17}##M\"oDLM\u{b}\"FI%r_\u{0})&O!O@T%R!P2H!K0J*q5W!'Gh>!\"I\u{19}|$!D&E!O?I!W#Ew(I4w1;%A\
        K!u\u{1f}`WK!u 4( |!G!N%F!M>y!K&IX\u{e}!&Hk:%!L&E>H\u{1f}`\u{6}IsI# D9wmw\u{5}41!H&S\"M&@6q\"I\"O\":#M!H,B$n4E$\
        H}wUM!D'n!EJ`\u{17}\"\u{1f}`Tv!F! J\u{6}}\"\u{1f}`myFs! r\u{3}\u{b}!Fu+c$ u\"M\u{1f}`vuX\u{8}\"&MUIaU\"&G\u{14}\
        vcG+!L'S=O!o!L$J1O%Q!P\u{1f}`:Q\u{9}-!F|r@1 Q!:!I!u\"M!M!I,G2H#I!x#O-J$C\"F\u{1f}`NxYy!!E\u{2}@\"'G>F\\\u{0}\"\u{1f}\
        `Kv.\u{6}\" P%J8\u{f}$!H&t\u{1f}`it\u{1f}_! q\\X,!M!Q#H\"P;p)L\"M\u{1f}`@x!M!L+pq\u{7f}' Q#K#Q?='S\u{1f}`JugN!!\
        ?\u{e}=!Fy\u{10}k$!L!PEN!K8\\!EIy\u{4}!!L\u{7}g\"!D%N+s! L\u{2}G\"$mAo\u{1e}[' v!F&J@N'K\u{1f}`&v2X# t\u{1f}`'E\
        j&#!M!N&q\u{14}J! K:T%'G>|$E4t\"t=D! EJW!!H\u{9}c\" IFJ*\u{0}\"!uZoai% Q\"I-s!u\u{16}Q\u{7}M! Ek.#MK\u{1f}`ww\u{c}\
         '(N'<8P4K1sUt.u7\u{19}1 S\"U%R!P!9\"P6L+T!J!P#R,N#S\u{1f}`8t!L3P2)\" vFvH\u{19}!Ixq % F'D!q=L=HX\u{1e}' D%r@B!\
        E%{4D2w6\u{17}\" F\"rNl\"\u{1f}`vIlV$ L#qCM#n\u{9}v\" OFGrH-%O!S\"S6P)QwR\"P\"L!O\"R6M9O]Pk@* G!F&r>\u{7f}&D\"H\
        2u\"t\u{1f}`Pszy&!F!HDJoIIzNM6** M!D!S%O>E!M!I!P5=\"A\u{3}{\"Et=s\u{13}\u{1e}%Ar$L!y\u{1f}`Sr\u{16}Z!\"p[\u{c}'\
        !I$H/8F<\u{4}z!F#B:\u{6}\"\"o%DV\u{11}! E]%! s'u! Kl!!%G\u{15}D# vFx!L+\u{a}!(K\u{1d}6!Esg\u{a}#Et$L4t\u{b}w!F{\
        X\u{d}\" J%sNk! t\u{b}t#Ew*F4v)0# G\u{1f}`Ov(U#EsLL\"uT\u{9}!!E\u{0}\u{16}#EH$w4IK;#'u\u{1f}`\u{a}vgR, G#H!y!C!\
        N@K$r\"U4O8w^okv.w!\u{17}wk9\"\"M\u{1a}w\u{a}\u{13}/ j!R\"OBQ\"P4G$?\u{a}O!x*B9E*s7t\"J/IZ=!ozoG!Fv \u{f}(&L\"Q\
        @Q$N0N&MZx%vM6%%A!q@I\u{1f}`Rxc})%=@z!P!F\"H$G0z$v\u{16}t 4/ E!sEL5M!R%Q!QWJ(H\"K!N0H\\N'M2F8*&\"NCx\"J&K.u&u*1\
        #!F\u{1f}`\u{1e}JGM/ s!S$M!N?N#R!R\"O0O!Q!H\"N!O\u{1f}`LQ)$!Iw*A!\\I\u{6}\u{15}\"EH2u\u{d}o'EO$z$I0C$u\u{1f}`LE\
        \"k\"!r!L-H!KuRK# u\u{1f}`xv#\u{7f}# O!Q$G\u{e}\u{14}& r!G!O#G\"G>P\u{14}k!EO-T#Ev$J4wBJ!HtX7& s!C!G$M\"E_OZ\u{18}\
        !cHE\u{a}! s\u{11}z#!N\u{1f}`\u{9}I\u{13}A!F|X6!EHL\u{b}! M?\u{10}\"Eu,L'\u{b}\"\u{1f}`KwEf#\"IDv\"Kq#\" qEK\u{c}\
        {\"Et6u\u{4}:&!IDx&K!L3u!uky\"!FEuuT#'J\u{1a}y#JV3.!N$I!O<J#K#M#I!O%~*J!M)=\u{1f}`5Lmc& N!I's\u{1f}`\u{2}H(r~v!\
         s\u{e}9# M\"t(rg-! GaJ!(NSO& NEN(M.J\\K%J\u{13}\u{11}* q!G'N?H!MsL)I!I!w@sk $EJ\"t\u{1f}`TuA'&\"RDI\u{1f}`RK$P\
        EJ\u{1d}9$!C%R!GESg)% p!DDwLI\"xI$!Uuk5$ NFL&Q\"Mm;# K%I\u{12}{Ca\" wFx\u{4}\u{1a}&!vDx\"I4u\u{1f}`Pw#/!%JI\u{e}\
        ) L!L&O@L&N5JfLoP#KfX!Et:\u{5}&%H!M!D(r8Iqx\u{1c}V!FtXk# r!HEvR\u{19}%!?1r3s,H4v]\u{0}\"!G&L\u{9}>\" v!QIo1 m!@\
        $;\"=!S?K$A#R.L!R%M-HeM!t#L>yNx>\u{4}! M2'# L\u{1f}`\u{6}u\u{a}\u{4}\" O&nB\u{1d}!!r\u{d}J\"%sZv!\u{15}4 s#?\"T\
        !Q!U:F&S&R.K`O*O-u\"J4JOq!F-M%P%O:u{\u{c}! K4G\" t\"O\u{1d}p. s!G!D$L\"E=I!s\"E$L!I!FBv\u{1f}`:rR,!Fyil!_uz\u{15}\
        !FD\u{1f}\u{8}! rs|!%K\u{c}k+ r!Y!p!H#G!7!E=S!o\u{1f}`HR\"\u{1}! L/8!KtTn)!L+q:M!P4N!Q4DD}xF\u{17}\u{14}!!K\u{4}\
        \u{19}! JG\u{10}!\"M}7! l[\u{5}' q!K%P!J!M\u{1f}`ew7\u{c}!EM\u{1a}Z$ p!D&HFK9\u{7}\" n%RdxE \u{3}!O!D$F!\u{4}!&\
        -u,O!J#L!y!P%J!z!33r!>+u#x*E+w2t#r!B&x#t!:Qw(D.s$C'w!O\"v!C5w!=[z\" NHQ9W! w6\u{15}#!@2mFl\u{7}\u{7}! K\u{19}Y#\
        !q\u{1f}`lJ-\u{7}\"!K!M5\u{5}!FxI\u{18}!Yt|h%%H\"u>w(I4x4Q#!P\u{1f}`\u{5}sm!\" L\"p\u{2}SA!P\"L!M!P\"M(u!r#I*O(\
        Q\"R'm!L.M\"P!T!N!NJH!K2O\"P&M'vGN8M-P!O*I%O$P!S!N\u{d}\u{3}#'L?u!G^3\"!DDH\u{8}\u{b}!GwcN\"=s\u{2}sdt%#I!P\"sF\
        o2NTZ# L'sFwNM!%Ep\u{1d}!EN w!gv\u{7}\u{10}* R!m@O%P5MYN?I4GQO-N5S#!E\u{1f}`wy\"Z! veQ!!H\u{10}r$ x%M\u{1f}`.u\u{14}\
        \u{16}0 M!F!G$K!D!G'P(w!9.n!KII!v!<!l!B\u{9}\u{1d}# v%JAw\u{1b}d1 n!K!n#D\"I>M&D2GWP!w!M<r!F'D0EC>^y4Q\"\u{1f}`\
        nw\u{16}\u{7}0 o!P$E*5$O8K1RIs(E(K2M=J&FHM2n!K:J!%OE#\"&K?I01! IZ3!+oct! L8c\" K\"q==\"EQ:NOk6 K!L!J#G!M!E!H'H!\
        {$F#N/O'K(O!u%IrA!rXvCJ-D!q_~& s!M&D@H\u{1f}`crx)! ND<!%F\u{10}\u{2}! tE\\!Yv!<! IE(. P#S\"R\"S*M5Q#M$L*G+N1COs\
        \"I\u{d}P\u{c}\u{f}8 p\"T!Q\"O!O\"O9M'S#K!O!R!Q1L7IBL\"I'q&K+t]L(o!M9M2w\u{14}<!!O\u{c}r!EG\u{1c}\u{5}\"%LWN\u{14}\
        2,'I!N9K$K#n2J\"J4I\u{1f}`(r!K3KSN\"\"N&L5\u{15}! rfG\"&KUK\u{18}d$ E!N%M!qk`! r!E!(sw?!,p\u{1a}*!#NBm! ra!\" q\
        \u{1c}vV'#!I%L@tr(!'O:f\"!LEuRK! t\u{10}\u{8}!Fvg[! p291!G\"U$Q(@6r\"I\"O\":#M!E,A$n4E$H}wUO!Cd9\"\u{1f}`\u{5}u\
        QB!Fx\u{1b}\u{2}#AM\u{1f}`XM/e! rox\"\u{1f}`xxcX# Q\u{1f}`\u{11}I,l!!;|j! L0~!EL\u{4}x, K!O$N\"N?L%Q\"O/N&M\u{1f}\
        `9L!O=\u{13}#BN\u{1f}`XNIo#En\"O4rth$ r&P!G!Q\u{14}+$ x%JA{%J='! t### L!vDHT\\d <!n!k!U#l\"k#O\"H\"D!L!J!N#D)Q$\
        r#l!J/L&T\"P!P!N!N!Q!R!Q\"O\"F\"M\"N\"D#D#P*L;C!M\"s%R!G!F!F!n!m!M)K#M!F!F#n5L!x!|!C!>&F6H!s!s\"N'O\"r'N%J$C\"o\
        $O'L8r)X!!JW#!Fz@F#Ez$F4z77) L!H!o$N@L!G%Q0q>p\u{0}\u{17}!!KF\u{8}% u!?!EDt\"FZs$ N#n$J\u{1f}v}C\" n!FL4\" klK\u{1e}\
        \u{16}$Cy\u{1f}`|K#yHd$ I'Q?K;OLd# OFJ7N|\u{0}!(Q(u!\"F\u{19} $ w%JAw%J\u{a}\u{c}% v!A!K&K=H\u{2}=! oY\u{0}-!J!\
        N$l!P?L\"P%Q.J\"T\u{1f}`;C3K!N\u{8}A'#L\"DFF1O$T\u{1f}`<N\u{2}>#!H\u{1f}`wt#R'#N$H!M=S$K$L.P5=\" tFttV% s\"MFL\u{1f}\
        `Pqkf$ u3L3s3J2x!!K\u{7f}I\" t!CZh\"ED#Kt)6 u!9!;$M!;!I+<2O!m!=!?%@!L+B&O#I!Cot%S!K_s8K\u{17}\u{c}! s{C!%s([% J\
        !v\u{1f}`&J!x]a( m\"L%L>L\"M!K\u{1f}`FL9-#AJ\u{1f}`XJ+4!*vZM$ EEt<r\u{16}v)\u{c}#!K\u{1b}|%|~C%\"P%r>w(H4yVM& s\
        \"M%LAL\u{1f}`Pqx)!!Io1# H'J?Gy$! FX^# v!KEz\u{e}i! qSt!Fv2`!\"q6\u{11}! L;\u{10}![O\u{7}O# u!H!NB)- I!A\"o\"M.\
        N2l!I%O0H\"n\"I\u{1c}JSLT\u{18}\" K\"rk?&'FFG\u{1f}`XL%sEw\u{2}c\"\u{1f}`xt\u{11}]!\u{14}LD\u{14}!!L\u{1d}\u{2}\
        C J!\u{6}!9!8!B!7!E!4!?!6\"7$<$;$E0x!?#=!J!:!H-l$@\"@Wq.P!s)q9M*M9P!o*w-O&w&FY=!\"Jcg! v/f!'E'>/ H!x!I\"O!q\"G!\
        N>N!p!I%J.N!L#R#Kjgj U\"p!O\"P\"T\"N!Q!L\"P\"J\"J\"J\"P\"O+q#n!T!P\"T\"T\"T\"Q\"R$P!Q#K\"G!S!M!S!K\"M\"J\"K\"M\"\
        K\"H\"P\"n$M\"Q&N\"J:R%O!Q*Q'G\"S\"S!N:E!F\"q#O$N<l\"p\"O\"q+j!T%P\"R\"N\"P\"L$O\"K\"I$l!P$m(m\\m!FvZb\" G!Ol\u{7}\
        ! pK&! s\\R\"\u{1f}`\"wfO\"'rFuN_!br{\u{13}! tT\u{9}\" KFIrJ! uS:%!F!wDL\u{1f}`yJ\u{3}L$ T>q~Q$q\u{1f}%\"'E>J4K\
        $\"K%KAK%LpA\"\u{1f}`MExl! q\u{6}v! raF` k!S!U!S!m#O\"H\"T\";\"P!@\"Q!U!Q!>-S!N\"j\"P!S$U!O!T!P\"R(Q!Q\"P!S!S!P\
        !T!K!S!G\"T(>&P\"M$P$EFQ/o!Q$U#O&N#o:F0M\"M*S!M!T*N!O$Q&L!R.M!P!N\"u!zaE!(O(\u{1b}!!J\u{15}~! K,Y( O&S!P!O>S\u{1f}\
        ``G,K(H!F{^=( m!K!P%L!Q=T'P0O\u{8}\u{1a}K U!P!Q#R!V!S!Q!L\"D$F$I!M#N!R)P!O#r!X!Q\"Q\"M\"C!P!D,q!R!m\"W!J\"O/O&I\
        $u#K\u{1a}Q1T!L!N$N!S!N-o\"tu\u{12}\"\"J&G\u{8}\"!Fu0^!hto=# q\"I%M\u{1e}4% THNmMTJ*M0\u{1f}\"\u{14}u\"J\u{15}\u{1}\
        \" qEB_h\"GJ'P*\u{4}%\"Q&I\u{1f}`\u{2}E:~t\u{14}#Ex(J4xu$! Ix\u{15}. k\"O$X!H!J7H&T#U4MjJFvIyIO!K\u{1a}.!Mt]\\!\
         K%s!'H.Y! p\u{1d}\u{d}$ L'N\u{1f}`\u{3}H\u{9}m#(H\u{1f}`\u{2}xA\u{11}#FB\u{1f}`dxU4$EO\u{1f}`HsRN93!!K\u{11}=!\
        Ks&x!Fun\u{1f}! L\\8!Fvn\"\" Q\u{14}Hsk\" IIvg`( r!H!O#G\"G!O=O(J~Y!\\PX\u{f}!\u{18}vD!\"\"sFt{a\"FM6FG\u{1d}!!\
        G:.# w3CF=ZZ!%A\u{16}*& N!B%M\u{7f}J\u{1f}K#xV?& R(M=L\"H!KrM\u{4}Z+ L!Q$m!K\"J?R%L/H\"N\u{1f}`Rr\u{1f}\u{19}!!\
        H\u{15}m)!J&I>M\"G!M&Q2O\u{e}JMMP%$!L!qEL|rJ~# x4@FB$\u{18}(%C\"vZITG/u,C#w\u{16}u\u{14}\u{e}!!C.F$ t(J>z(JA.# \
        s!I&Im]'\"O!O0N8V0N!N&N[F' x\"Q@O*P\u{1f}`Lr\"O#]!Kw.\u{b}$ L!I&L?L,Y5 I!J!I#F!L!E!G'A!|#K!E2L'I)v%J%PnsHH0vCG.\
        s_!! M\u{1e}\u{8}\" r[u_j&!G$N\"qAT3G&uDY% KFH7N\u{1f}`MHY\u{e}! O\u{1b}A$ w!BDM!x\u{3}]!Fw{y\" M\u{15}u9}\"%sF\
        qT:'\"V$T[QDI8PVHVMf1% N!M$B\u{1f}`=N\u{10}\u{c}!!K\u{17}&\"!N$OG5(!H!N$P!I@M!P\u{1f}`PJg{# r\"DDuAh$ L>r'E{r\u{1d}\
        C#\"KDv\"N\u{1f}7! s\u{16}S#Eu*K4ux\u{15}!\u{17}x,<!(rpU7!t&?6H$I&M%Q6K.p%EAJ&N!q!N!H\"P!s\"B\"r,QfI#N*H&M8p! N\
        \u{17}\u{7f}\"\u{1f}`Dy#`\"%CAIn\u{1}! GB\u{16}! J\u{18}P! HcE$ Q!F!nCS{J#Fx\u{1f}`\u{5}{Xt$EK(K\u{1f}`XwX>\" p\
        \u{1c}u}z\"!uFx<l# Q\u{1f}`\u{a}I*(# tEL!r\u{4}\u{1e}!!F \u{0}\"Fv\"Krk\"!D&Ik~!!G\u{15}\u{1c}!\"Ln\u{7}!bN%,\"\
        \u{1f}`nv\u{e}\u{1e}!MvSK\"\u{1f}`\u{a}y~w2!J#o!L\"J\"M#n5I&M$R\"O2Q\"ITB!HAM#H2KLImd' ;A9!x\u{1f}`V<!9!xYI$%K#\
        o=Q;M\u{17}~% x!FEv!G&ot8,!G\"Q\"s!A)M:U\"m!G3T4LeFwK8z'#P\"<!nCT\"F\u{1f}`2u2Y.!@!I%E!G7v!D&s\u{0}s\"EDG!s!I!p\
        !Gii# n!AEp\u{1c}?\"%sFu?c#\u{1f}`\u{1f}`-E7\u{b}-%N*R2L%S!SLKZK#J)t+G2sBL8N\u{16}\u{e}# M\u{1f}`Br\u{1f}\u{f}0\
        !N!S!N$P@Q!Q!S$L0O\"R\u{1f}`<J&K,P%O7~aC$ |>D~|$D^h$ u%J@J!vy\u{11}!3t\u{13}T\" H)vX8\"Eu:u\"&: H!I\"w!A!K!Q!:(\
        9$G$G.t!I#U%J+N$w\"K!T1L\"L(r~oPN\"L#N,LKM#At\u{1f}`Xt.\u{12}\" yFyR$$3<!p\u{1f}`+H\\Q\"!B&G5Q\" o!Q4H! u;5% o!\
        C!P%G>KL:$!M@u\u{1f}`XuI'!F~\u{f}9\" I(tT!$EM=J\u{1f}`+KRq!Fsr/#Es-J4v\u{1}:#Au\u{1f}`Xu&r\"\u{1f}`\u{a}tGi!%r:\
        \u{b}%Eu&I4v2@\"|m\u{1}\"!tFw&]% J!r!O#OCR#\u{2}(%L!PGP!Qiq!I\"K}ICc\"%EFHw\u{13}#EIMw\"IX+-'G!N9K$J!t4J\"J4H\u{1f}\
        `(r!K-M&Kj9! G B#\"PCLwt\u{8}9!!Ff\\$'I>u:v1y(\u{17}\" N,r\u{17}\u{11}6!I$H#n/P&H,K\"G4G\"B0LDH#E'H#F1MZF%{(H+D\
        %G5E$u!`+ H!E&{:GvM#x'I,tjL!G\"tLr$ KEL<N8t^c!F{\u{10}\u{4}\"\"LDtTk1!?!C#B!D!~!B'B(I*J&I$H\"t4S`Mnp)J\"ts8! q(\
        V# s!?Ep \u{1}!Fz!\u{5}$!L$D!PAOB\u{1f}!\"E1|#!P&N?u{\u{19}& p!J!LFP\u{1f}`\"w\u{1b}(\" G\"u~<$!P&KAN\u{16}G\u{e}\
        6!!D\u{e}9!-u:d!Euf|/ i\"r!Q\"P!E\"l=T\"R\"P\"Q2P\"O\u{1f}`4s3S?h!NMu\u{1a}# l%M\"MC3$,o9R-p4Sz*'#J!R\"nCN#m\u{1f}\
        `A|2\u{c}#!A&A!PW2!!J\u{11}\u{a}\"&H$sZ]!!HY&' N!q&P(R<I#Q-PBD( l!F&?@Lzu%u)t:Q/,&#I!s\"S?Q%r4PK6;!S\"Q#U#I\";$\
        6$8*I%o%M!S$S!W/Q#N!S#LTq%p#I(I7rYN\"o+N&L!PeV%!L!m#H\"JFI!<#'L>O(N\u{16}p! K3}#\u{1f}`?r$OFH!&J\u{a}\u{1d}#'u?\
        M'v`)!!M;*!Fxg=/ O!K$J!l!I!l>S!M$I\"L/Q\u{1f}`<R3H'T.\u{5}\"\"JDyg\u{a}%\"p?L\u{1f}`XL3NqO$ H=u\u{7f}H#uz\u{2}!\
        Fy<A! IE}!\u{16}v\u{13}(#!M&s!K\u{c}d/ r!M$E\"p:E!q%L!S#G\"n2J\"D\u{1f}`8E!q 9!(m\u{0}\u{5}$EI\u{1f}`lH9z~d#\u{1f}\
        `ms\"I\u{8}\u{1f}! Imt2!K!M#n!p@Q!O!M4O$q\"N2C1J!M5M9O$N<F]Llg\" uFu7a& K%NBU$L0O'R\u{11}}!4n4\u{15}) P!x&@@v&E\
        .C\u{1f}`dS!v+|\" sF{\u{5}\u{17}#ETLj\"T\u{13}$#Et&L4u&\u{1c}# O%NFNwb\" tFuH\u{8}!!HTd!Fy\\2!EL2|! q{<\"\u{1f}\
        `\u{a}yZ}0 T#K\"T!O;J'Q$R/O5IVs8H%uHz-J1KA}3B$ n\"J&L=D';#%N!N!Gu\u{9}#Er$H4s]t!\u{1a}vD[9 j%R!S!T-Q-O!U(N\"T\"\
        P,O%S\\O-S0QFO0P$t!q%O!U2P$Q4s%s5'# H\u{1f}`xF\u{e}t/ R!J!U%J:I&P&N/L]N+LtI2H!R%H!Pw\u{6}#EK&u4L=K!!KR\u{a}& D&\
        s?R!D&t4O/i-%H#S9H$u\"L$I\"K!P-r%O!u\u{1f}`8H\\\u{1f}!Fw,\u{14}!MK\u{1}3\" p!E-\u{9}!\"Ho?* M!F$E&{!H9R,u4Q\u{1f}\
        `Pu\u{13}\u{c}%!E!K%q\u{5}sFvc\u{12}$!G<x\u{0}J\"x_R! H7k\" r(n[d%\"D7v\u{1f}`lE#{MB\" v!BJ#\"\"SEH\u{1a}\u{1}.\
         p!M!R#I*@6Q!o\"R]I(r]K!IBM*t\\l![ODR+!J!T-P6l\"R.O&H!N\u{1f}`NN&O\u{f},!\"P\u{9}A\"\u{1f}`nw\u{2}\u{18}!%K-+& \
        u!EDvLM\"vSvQR!NJa?\"%LBU#m$ F=w\u{7f}I#wQ>\"&K\"s8\u{1d}!EO-r!WuRoV 4!M\"r!l\"S!O\"s\"n!q#H!G!H$9,F$m!B!P\"l!h\
        \"U!R$O$O&G!Q#Q!M!K\"P\"P\"G!I!M\"K!M!9&Q&J$LIJ,L,H(I0O'K:J!F,J%R!K!R%L!R-GLT- x!=\">\"<\"=>?!u!I4H\u{1b}rSp!C&\
        @\u{1c}$$Dx\u{1f}`{H$x\u{7}\u{1d}\" D%P};# y\"GD{jV\"\u{1f}`\u{1f}y\u{a}\u{8}( o!N%Q\"N?K%Q\"OwM\u{d}-!!E\u{7}?\
        #!P&J?Lsm! uH|!&L&\u{17}\"\u{1f}`xvGo!!HF\u{7}!'rg\u{11}!F{IG!Nt\u{1d}b!]rp\u{15}$(SFQ\u{1f}`JMvf$&PBm\u{1f}`gK\
        \u{5}&!EHGr! G7\u{e}! uV'$ L(r>J(vX\u{16}9 n'P7S#P&P&P!Q.Q%ILL-K&S&q!L@I\"g!JCI\"K)P#N*D%K!O%Ju\u{4}$ KEx\u{1f}\
        `wvT~! uO=#!@\u{1f}`wt:p'Er!N!M!O&M.q&rV\u{e}# N\u{1f}`\u{a}yuU!!JK\u{5}) s!H!J%G!P>r\"Mtm)KGc!EK::\" O'RSg\" S\
        \"RF\u{1f}!'q.D#E{$D4|\"z!(L}f#!D!sLR:a$!P&Q!H:M\u{6}\u{10}# L'sFw^4\" u\"I$l!$nN\u{18}\"\u{1f}`mwoQ!.r>\u{d}' \
        F3z2I!J3y\u{5}I#u\u{f}/% z3F\u{1f}`,{#FY\u{b}$ v\"IDy\"JXW3 x!<!F$C!;#3;K!r!D\"t#H!D#=-?\"G$qvupr*E(\u{f}#Bs\u{1f}\
        `Xs#\u{1a}!Fz`p\"\u{1f}`mw,d!3K\u{1f}P0 p!K!R!K\"N\"Q>N!k!Q'R-J!P\u{1f}`5I6L*KO\u{18}\"\u{1f}`\u{a}y?_\"Et6t\u{19}\
        .# I&q@M\u{16}\u{b}$'J:I\u{1f}`XIb\u{4}!Fx\u{1e}`#'Q\u{1f}`=w\u{15}\u{14}\" u!Ips% z%I\u{1f}`.w%K\u{13}F!!D\u{18}\
        Q\" q!H~%( O(sFt4HcP*H#MwJ\u{13}\u{c}# t!G!Ew\u{8}\"!F!r0>!FK\u{b}6#\u{1f}`\u{5}y:G4T! p\u{b}j\"'PTO\u{9}a\" DF\
        J\\w! KY\u{1c}' y1B!L3>!|\u{1f}`1u\u{7f}V! FQF* P/D\"t!n4S1o!m\u{1f}`0qBI\u{15}U!\"R\u{8}7%(O#p:Q,m4R>G# o%IFK5\
        P!!r\u{17}]!!>~h\"\u{1f}`xtg\u{1e}!!k\u{1c}[!Fy~e!&q<i!!N:o\"!wFz\u{1}p& T1v!J4O1x2M\"|!FN\\|$ s\"K\u{1f}`Ez\u{14}\
        \u{2}!'J-\u{1f}$ u!>!L%D\u{19}A\" tF{\u{17}w\"'L@KJ\u{a}#EM&u4K4\u{16}!Fz\u{17}M!Gw\u{14}d!`r\u{b}'(!D$x\"A?M%r\
        \"E\u{1f}`bvT\u{a}! NZE$ M%L\u{12}K%J?\u{14}'%F@B\"u\"{4E\u{1f}`MuTT!'I1 &%H!QFP\"R\u{1f}`\u{1}F`2#!F&D\"t`W\"\u{1f}\
        `x{\u{1}F! u\\;! J4p* }!=$F\"E?v!D$G\u{1f}`){!G:v\"\u{1f}`mE\u{1b}t!%qh\u{d}( u!r\"I$H@z$E\"I\u{a}u1\u{d}#\"O#K\
        CLa\u{0}\" y\"Hdj\"\u{1f}`\u{a}x;E< C!4!A!9\"9\"3!>!\u{3}!>!4$2$4$E/D!A\"G\"?\"A\"{4o-G1y1wmz8J+w'E)zY0.!Q!O%D1\
        l3o0@5B\"k!F$C=u!Gwt@w\u{5}T\" K(M=R\"\u{1f}`Uvd', K!I!r%L!I>N!K!p&C1K\u{1f}`MsL6: M!=!M!H!T!8!y\"M!:&7!N5j!Q#N\
        \"C!s0K!N!Q!=!kuO#rDtPM#sdh/ m!M\"I$K:A!p%r$@\"Q2y*K\u{1f}`0A!pEs\u{16}\u{1f}!js\u{1d}\u{14}&\u{1f}`'t@K!xFK\"u\
        V<# H.wFn\u{5}s\" q!F;g+\"O$Q!Q>T#P$Q!M.O\u{e}vLw5M~D# s%G@LBU&%K2M!t.n%LGn3G%\"P&OFR\u{1f}`dM\u{1}e!!DB.!!A\u{15}\
        \u{b}!(O\u{1b}d!!J@6#(L\u{1f}`(J.`\"\u{1f}`Jwl\u{b}$!I!O#C\"K;Y\"\u{1f}`vz\u{16}`4 Q%m\"h;S$N&S!T.T$Q\"RWI\"r(E\
        1HZt!P!G*S6R\"Nq2\"!sFu;O!\"K3<!FwG\"\"!tFxPe&E}(G$F*F&y$yGw! tq{\"\u{1f}`\u{a}x\u{d}\u{7}!\"Nn1\" EFE0Z''SFR!M\
        -J!M\u{1f}`IO2n!!Ef/!#qMN% x3>\u{1f}`,\u{1}#>/<Y M!s\"M%U+I\"H,T!n#o\"L!S!R\"O*@&9.D$H$N\"U\"?$I;S!p!R!p!M\"Q!P\
        \"B3s!N!O!w$P\"K!r$L!y!L$D#p\"N!r,s'@/M!T\"w)T!n!A+F$m!@&E!Q.E@4!EI3p!!GpI# v\u{1f}`\u{a}x\u{10}L#!F\u{1f}`7seZ\
        ! H2\u{6}\" o!?\u{7}o\u{0} s!l!n!?!P!B\"O\"B!N!)!F!7\"H\"H!U!I!S#H&>&N#j!U\"E!P!D$M#J#I\"N\"N!T!L!T!G!Q!I!K!K\"\
        J$M\"L!N!J!Q%K\"K\"L$K$E&H!K!t'O,N\"M%>#O\"L\"o!O'H\"Q!O$L\"I\"o!H!H!L%O!S\"H#M!M%F!F\"r!L&L&O2L!P*K*j!K%L\"H\"\
        L!W#?$M(m!J!O!N\"kJ!\"\u{1f}`uytA\" s!H@9%!H&D?o!C&E\u{d}C$ I\u{1f}`mJ$w^u$ n'L@@!L&\u{15}#ErMN\"r\u{d}5% q\u{1f}\
        `\"v=|!FC\u{18}\"!C&H\u{17}^\"\u{1f}`nt\u{b}>!GwlY$&C?I!t\"L5\u{18}! rOE!#K(\u{1c}! H\u{18}~\" q!C\u{9}\u{17}!%\
        Hzb# S%JFJ\u{b}i\" yF|\u{9}r$!G&t\u{1f}`fxp7\" p3O:&\" Q/p1o!F@\u{1a}\u{0}/!S$M*D\"M\"@2p\"F$A\"J3P!n2L\u{1f}`8\
        T'O^i- q!;%PA@&<hD(D%C=J%GIG8=$nM:!FGq5\"&QHN\u{16}\\!\"E*'. o!N&M?IJLQu#H\"t)u!F6t#sCv+F\u{18}V!\"r\u{c}\u{10}\
        & t!F$M\"Q@K&D\u{18}j#BK\u{1f}`XK\u{17}\u{1f}$ u!:!GFKa^!Kt\u{b}*!%o{#! sNv$\"N#FAt(OlX!EN\u{8}%\" s!B7`2!I$L\"\
        Q(J$=!l$H(B'K$M0FJv0K1E4D2x\"FGwRa!NNx\u{5}&!H$GBOLLZK|Lq\u{8}#\"JDu!K~\u{16}! L\u{6}\u{f}!!IV\u{5}!8m54#!N'P@R\
        \u{2}j$!u\u{1f}`/J!vb\u{18}$!t&N?N!x#P!Kx/$7 R!C\"M!E!x!8!@(P$:2i$R\"r!@1N\"l!F'M,Ndr!CCtSs!C6{. k!F!P%A7t#E&J&\
        IoJ$t!r#>sr!E7%!EFev# u!M&I]\u{b}!Ms\u{3}J& t(J#P;o+I4sOX0 p%J!J!O!P=H!s!O%L!LgM>N\"r@D8n=q\u{d}h$ HAu\u{1f}`Xu\
        Jw!#S'l]!U!R!U!O!T\"V(Q!I\"K!P!M!y!w\"V)S!l&V\"P!V\"S+P\"M!R$R!V!O,y!w'R$P$O8N#Q%M$m!Q!Q!R#Q8M+I\"w*r'N!P/O!W!M\
        #y&S!l!Q+O!L$R!Q#R\"M/M$u%uGp!9y>GS!G$U!S!H\"4\"I%o!R\"I$o*P&R!W%N!T#P)M!P\"R$J!S(N&J!n$K\"K\"G\"J\"G!L%G@P*O#L\
        #G4GEr!P!O!L$o$R!P\"J!P.T!Q!Q%K!S2i\u{9}\u{b}\" p&QL0*!R!R$P?P#P$P\u{4}O0LMIDO^I\"%rFv!-$#N\"o@s!J2\u{7}# C\"rL\
        Q\u{9}@: N!C!I!M!M!v!J!?!P!<.T.l$P\"S!L1K\"u!N3Q_J%tDsNG#P\"s\"H0-'ES!P'R2I\"M\u{1f}`JR\u{8}\u{3}$'E>G\u{1f}`et\
        _o\"\u{1f}`\u{1f}Ls\u{1b}\" s\"K\u{2}{\"\u{1f}`xtMq! H\u{11}6!.t\u{1b}h) M%D\"oDG\u{1f}`BI8J:s!HT\u{0}%#K!n\"S?\
        R%l7\u{1f}! u\u{a}w# u\u{1f}`D{(A*\"S%Q!Q:O#R'Q/K$L\u{1f}`;O\u{7f}n! NU\u{c}, R!<!H!>!T!E!r\"EDn\u{1f}`1vMB-h) \
        l\"Q$P\"STN_L[vNM'L\u{f}G# N'H?NF\\$!G&x@H&zgJ'%D\"vZI`L#u/v\u{16}u\u{1a}X% G/{7J\u{0}F'wZn%!P$N\u{1f}`EJ*tmE\"\
        !F'Q`U+ Q!~!?#@\";!A'@8p\u{0}ppv-Q\u{1e}\u{18}2 l!D!m#L\"G!K>n!H&C!Rnp(H!N2L>F>x!r&N\u{2}&\"EC(xvf!!L\u{1a}FR r\
        \"X!G\"Q!T!R!V!D&M$M$N,L#j!V\"M#U)M&P$N!V!O5Q#L<I\"i!L!S\"X!o&J\"J!S+T!R\"H,E(H-L:V\"P+T*C&V#F!R!K!U.P!P!LHc\"!\
        H'N\u{6}\\% t!I\u{1f}`?GeyY\u{1e}! L/s!Gv\u{d}\u{19}!!Ipv#!O&LhJ69%!G%O!EEL!H\u{4}V! G!m\"!KFIBP\"!q!JU\u{2}\"&\
        NUJX!! t\u{1c}D% v#J\"JAw%K>>!(s:\u{19}8 |\"H#J!J!M!J:K$l\"M$O\"N2O\"L.pXL0N>o8K)s\"K0l\"K$L\"LgU(!P$L!T@O!R5N\u{1f}\
        `2I\u{9}\"!FJN;!\"Jew1 w!P!M$N!N!L=T!l!K!J&MGKismK$L!K!H/\\&!H!G%J?x!C!Kp\u{4}!EO4(\"\u{1f}`\u{a}w\u{8}\u{a}\" \
        r\"Fo\u{4}( n!H!M%=@I!K\u{1f}`wuz\u{1}!&r\u{2}4!'N|}\"!C&F:g\"\u{1f}`PvZ)\" s\"J]f! rin#'J?q!K\u{1b}C$'N\u{1f}`\
        8vNy\u{1f}%\"!H!M8c\"!rFu\u{4}b(!N3J1S5K\"O!M\u{1f}`?O\u{17}i\" J(v\u{3}k! MRG!iq\u{18}D! L\u{12}\u{b}! Hb\\!!N\
        \u{19}8% O!GBs\u{1f}`\u{7f}s40!#Fg\u{6}$!HDM$z4FG5$)q<s*L4uE\"$!H!L\u{1f}`mFE-& L!n'RSNgsjKjx! v\u{1e}j\"!H!L\\\
        B* n!Q!R%K@K&J.J&N}tNu\u{18}2# l%M\"M\u{6}\u{17}!!Jwn!FN2m!\"q\u{1f}\u{c}\"3q!Ip%\"FN\"Pqc'%J\"S>S&P6P\u{5}FUR\u{1d}\
        \u{0}! J\u{6}D!Fx~s! rCN!EIn\u{10}! Pa*,!J!G!J\"u#J'K6I!q\"E!O\"u#J\"[& O#C0x3M3u$H\u{8}\u{16}&'D>y!K!G4zwH\u{1d}\
        \u{5}> P!v!V!M!M!m\"N!T!G&K$Q6O!Q#L!U!I,R\"P$H!M!I\"G.M!N`P!N!NYJ+K6Nui!Ft0!#EF&w4Fn\u{17}!\"H\u{7}\u{4})\"O#P!\
        R!NAP%N0QuL|K\u{7f}S\" sFsZ$! OE\u{12}!!H,H$!s\u{1f}`2L!w6g!Fw\u{10}c5 n!N&J!P9G$P\"N!N$q\"S.s#J!O\u{1e}G9n!G1V\
        !M$L\"H!O`\u{1e}!!HZ\u{1}%!L&F:q{t|qX5%!K$O!NFQ1SD=) p!K$N\"H:M$P(H\u{11}xZMs\u{14}! w\u{18}Z!&Q1 \"!GE{\u{12}\u{f}\
        $Eu\u{1f}`eJ(sxe\"Fu\"L!p!Gv\u{11}|\"'O?Nt~\" o\u{5}wvf$ JAx\u{1f}`Xx)2#Et-L4t\u{13}#!'Lc\u{b}!(svw0 T%M#S:u#p!\
        U'P!O1I!G\"qTpPMSu!M!K\\\u{10}' M%C\"r>@!N'v.I\u{1e}=$ L!sEK!w=~& p\"M#H#M@N&Kjv! O\u{2}M!EN<\u{1d}!Ev\\\u{8}! \
        L\u{16}#! Q.n\" M_M/\u{e}% ABx\u{1f}`VB\"x\u{1e}f\"!tFv2l# O(s>NTw% r!J!O%M!M%-! K g( T!F$K\"I\"o=S!K'NA\u{8}!-\
        s@ea 1!O\"n\"V\"K\"q!r!o!t#T!H!J$:,G$l!@!N!T!j!h!W\"P%l'Q\"K\"S!T!M!N!J!P!T\"P\"M!L!K!T!K\":#M#S&L!O!R\"F!K6J.Q\
        $H,H'H#t\"G(I#JCK+E!G#O)L%N!K$S\"I.FK\u{5}%!J!N#G\u{1f}`\u{0}x #\"!EEyTC\"(tFt]y# J#pCG\u{a})#!tDG\"x}a#EvLJ\"v\
        \u{7f}t!!M\u{1}\u{b}\"\u{1f}`\u{11}t\u{18}b\" N!noh- r!N!J%Q6Q)r!M!L#N\"I!HgK*Q\u{19}\u{12}#!DEH\u{9}{d $'P\u{1f}\
        `fK+J  $!H&L\u{1f}`tG\u{7f}\u{16}( t!@&L?q!I&NgQXt\u{a}f\"\u{1f}`nycd\"!J\u{16}y1C! J7\u{8}\"!NFL-M& w!K!L$R!H?\
        o*|$ o!B!Q%Gv1! H\u{7}`% I%Q@o\u{1f}`eL\u{0}\u{1f}! r9\u{13}!qxe\u{e}! H\u{f}3\"\u{1f}`0v\u{1d}!!*u*_# s!J!L%6!\
         F7;% m!F&F!MEL+.#'>!sZkBJ!(LF\u{3}\"\u{1f}`\u{5}Jp\u{18}( n!G!H%E\"P?K\u{1f}`EG\u{8},!!I\u{13}}#!N&L?Ps?\"Fv\"\
        KqK!\u{14}x[09 T!A\"H\"v!H!C,B2?!N!C!P!N\"~\"D!P+E#P!I\">1L!|\"C\u{1f}`%w7Eg3+\"K$P?p#T%F!I.I#Q#x\u{1f}`JMk`\"\"\
        QLJkj#Fq!Q4L\u{1e}X!GyR\u{c}!!J\u{f}\u{b}\"!N&O8\u{1f}!GJ\u{17}o\"!sFspY\"\u{1f}`xu\u{5}8) t!H!F$H!L!J=Q!o!JD\u{e}\
        ! J/Q, R!@!L!F!S!=!uCJ!W\"o1H{o,U!'D`\u{0}\"Es$ME_1 m'D!N=L(H!N-K!L!C\"F\"D!N3s%M\u{1f}`2r&On\\!/t^A!!rvG\"!F!r\
        h\u{3}\" xFyl5#!RDOrr\u{a})#%H\"rFuET! s\u{d}\u{5},!EDz!I#H$I\"I.v\"J\"x\"v\u{1f}`Ls\u{5}8)%G\"C!Q=P\"D\"s4J[tG\
        v\u{1e})# Q(l>Trf#EG*v4G0l(!M%S;J+R3PpFiJFq/h'!I'U=S!J(O4O|v6r\" q\"J#\u{16}\"'E\u{1a}y1<\"ER6Q7A! t0@$ t!R%IFL\
        \u{1c}\"&%M\"K?O'K\u{1f}`HGO_$ y!@!C\u{12}x;\u{0}( o!M$D\"O>J(DwtEuGs\"'v\u{13}t&C! KR\u{18}$\"K#J@A&K\u{6} #(r\
        =K)u\u{3}\u{10}\" J\\LsO) r!G!I%u!?=T(m!FwKi\u{1e}!bM\u{1d}K, z\"N#L\"O>O!s\"O$P!M4I`ovslt$Ct\u{1f}`|L#t-d!&N#\u{a}\
        \"\u{1f}`3ym\u{14}# J'q!rkd% s\"MFL\u{1f}`Pqaa\" rFu@p#Ew(H4w>B$ O!p%KFM^\u{1d}) t\"R!Q#N!L,Q6U4P\u{4}NI{! tOH\"\
         J\"r@q! Io\u{16}\"\u{1f}`\u{7}voN!!PJ %\"I$P?N#N&t\u{6}\u{1a}\"!B&@`.\"!E!qmy#!G\u{1f}`&|9\u{1e}#!NLL.LR\u{1e}\
        #EF8H\"H\u{d}[&#K!w\"MCI!s\"Rr^\"!K2o\u{9}\u{7f}\"\u{1f}`my9z!NM\u{7}\u{15}\" H&p%A$HS3B!E{IyD#\u{1f}`mH$t6$\"!\
        L&Gb,\" s(Nd;$!J\"F!s\"p*e!\"K8\u{1c}#!J!t#I\u{7};\"!IDH4\u{1f}#%@!EiM|V!cr\u{4}\u{19}&!J&L!K\u{1f}`BtNt\u{7}\u{1e}\
        ! G\u{1f}s# n'K>M_O!at4-%!FDA(w2B\"E3V!!=\u{17}7! Kf\u{16}\"!B!Psf$ N3r3M3syq-!Q!O$K\"W=t\"G!H&P-t%C!r2C!E,N!Fx\
        #/\" LLpu1!Gu?\u{12}!FuJr! r< \"Kv4J\u{16}Y!EM\\}+ N%I!J\"q=J!I(s.M\u{1f}`Ps&I\u{18}r# q\"HFJ\u{e}t!EJ\u{f}H! r\
        bm!\"s\u{16}W! J\u{4}\u{b}#!L!O%r\u{1c}E\"\u{1f}`Dw\u{1e}\u{d}/!D$r*E)o-P\"M\"t$s/M!E&H0B_I9LBI>7!!K!\u{15}#!t&\
        E\u{11}x$Q!Kr\u{c}\u{6}!EN\u{1e}\u{15}{ k\"T!E\"L!M\"P!O!?\"O!:\"~!{!K$>\"V'Q$R!M\"l\"O!T!I\"P!P!V!R!R&y!w%P!Q!\
        G!T!J!O!N!N!J\"T!O#I!O!G\">&P\"P!P#J$I&L\"S'O!O(Q#Q\"O!S%Q\"S#R\"K!L'l\"P'Q2R*P#J&O(u!w!M'U%q$n\"R!P0Q!S!G\"N!S\
        !K\"I$w!m!J\"L$p!S\"MyY! qi\u{1}! JDI! t^K\"!B&@X\u{1}#\u{14}u\"G]zZD! qdF\" yF{CA\"%A@N\u{18}^& r(N:M\u{1f}`Vt\
        \"Mpc$ L%o!=WP6OA q!J!H!P!L!r!s!C!M'I%D.P$l!G!J\"P!m\"E!O'N&F!L!M$B!OsH)t[P1G!K%I!N:x=\u{11}$ qEG!uKv7f!!M\u{9}\
        j\" r!H>j\"\u{1f}`^uo<!Iv\u{7}\u{d}$\"J\u{12}L\u{1f}`;wh(!!Mug\"\u{1f}`\"zG:\"6pXp\u{1f}V#!Q$BBBa4\"\u{1f}`\u{c}\
        P l% Q\"I-s!u\u{16}Q{}!EFG9#%LHN2E*r! LE\u{1d}!!L)Z#Er)L4rMx!!N\\\\#%F#sCGJ;!'JoN!#v*4!\"q\u{b}./ P%C\"L:N&U$G\"\
        M2F\"OVI,P#CPwXI!SiS# q\u{1f}`xwI[!,q\u{1a}u+!K!N#H\"G!M0n5KEmJx%t$JQr\"!G!Mk'%'F?p'J!P4Jiw\"\u{1f}`3y\u{1}E\"!\
        uFwKl'\"P#J#S\u{1f}`pI2s(In\"\" sFu\u{b}>!8I|)#%p!IFO\u{15}\u{d}!Uw\u{11}\u{11}$(PWI\u{17}LUL{&,!G\"Q\"s!A)M:U\"\
        m!G3T4LeFwKWi!Ksj?) r\"K%F\"H\"m$D6S(K/I\u{9}\\* Q!P!R\"O#F!o'K6S(J/I@\u{1f}! Jn&#!G&L@J<;\"\u{1f}`xy,}#Ev,I4v\\\
        \u{7f}! HVj!Gu#,\"\u{1f}`\u{a}G\u{17}3'!S$S!OFO3N\u{14}sVR\u{9}\u{19}!!H\u{1d}j!&H<D!7HE#!Ev\\%'%Q\"R!N=P!N9O\u{17}\
        s}Q! CL\u{9}! I%\u{7}$'O>M(O.KKs%!@!R%I\u{1f}`8NxN% t,;9O!p,CP\u{14}$ u!D&D?w{[!EGNt!FwV\u{e}!\"MC&& q'M:P\u{1f}\
        `Wr!P\u{2}\u{3}% L!t\u{1f}`lL!ui2#!HDG(r=V&!L&?@D\u{17}R!tfA=C!Mu%z\"!C&FJ3!Ht\u{16}\u{1a}$&L?M'M4JPc\"!H&C>U! \
        F\u{d}\u{9}# K!q!PLa!%KQ\u{1a}0 L&Q!w>R!P!A%Q!v4CYEMu!FDH\"J!s!MI^#%I\"t!K\u{a};\" L!K4'!!C3X%Ey2F2w\u{1f}`Puo\u{8}\
        \"\u{1f}`xx\u{18}6$!J$uBK$w\u{16}\u{2}\"\u{1f}`\u{5}CYs#Es$M4sX$!(Eyy#!JEt!L;\u{5}! v\u{1d}C#!s\u{1f}`\u{a}v+_\\\
         @!j!O#r\"n$P$>!o!K\"n*F(k!L\"P!V\"n&P$@$l#K!N\"P\"Q!Q!O&C\"P(R&T\"Q\"O;@\"t#D\"F\"L!?\"p\"M!u!Q(p\"Q!>$l6?\"z\"\
        D%B(P.N!v\"@(G2C\"N&P-I!u!M2~!Mu5.!!K|l! L/~\"*wFsvF#!I\u{1f}`mG;`%\"K#Q@M#O%pC.)\"S#L!O?S#T$N!V2J\u{1}M\u{4}=!\
        !K].# MFL7LDe\"\u{1f}`&yIS$!N$L\u{1f}`\u{d}O$Q5 E3N2q!Q!P!O!p!u!K1O!O\"@!I\u{6}F\"uaI!G!I.y%I!q\u{1c}/!\"G:U![s\
        S\\%%F@t)M\u{1f}`qJr}\" r!F)3- l!L$W\"S>L\"J\"s4E\"P2L\"s\u{1f}`>G\u{15}$! q}7# u\u{1f}`xwF\u{0}! s?\u{11}/ l!J\
        !m!P%T=T\"O4LZF`L8J\"G6N%N&J\u{14}\u{11}\"'sFt@+!\"L\u{2}:\"\u{1f}`mxh\u{1e}\"EP6O9=! qg3%!uDu\u{1f}`eL!xO\u{11}\
        !'Mp\u{12}% R!O[S\u{1f}`@NE\u{3}!(KDD& L!MEL\u{1f}`)y\"Htk\"'uFu\u{8}}C!I#O!S\"J$V$P\"M#O-Q&N$S\"J!P!Q\"T$O(U\"\
        P\"K$TWK6O'p#P#H$sKQ't#Q-K%L&J!N.M*x?\u{9}!Kse~+!o!K!N$N!M>u#K%O-<aI\u{d}vdT!FJG%# u\"H\u{15}{z\u{5}! tYK\" K\"\
        qwu\" q(Hq_!EF\u{1d}\u{a}2AS$O\"L&P2LVP#L\"K#C%M5P#m^S-I%C$G\"C!N\u{3}x\"(NFN\u{7f}\u{9}!!E)\u{4}) N\"O!P\"lAP%\
        l6J\u{1f}`PI<E\"!tFvIP! v5>!\"O7@#!H'OFOx!! o\u{15}\u{10}!_LN\u{16}$!t!KEv!MW-% v':?t\u{1f}`RwOp!'F!z$ q#KBF\"s\
        FI& P\"p$K<L\u{1f}`XLFy- y!C!K%C!I>v!A!C%@!I\u{1c}JMxLqn>!!Ccs\" pFr\u{4}\u{19}*\"W#F#T>o\"R#L#R-I\u{1f}`tx\u{b}\
        [!!Ei\u{f}%\"t#?\"M\u{1f}`\u{a}Hq8#\u{1f}`\u{1f}`*x.3%!Q$K#S@Q#My}$!J&JGQ\u{10}r)m!\"G h\" t\"K|a%!?EM\u{c}w7t[\
        D]f!EP1e! pb[#\u{1f}`nE*I\u{1c}\u{3}#Ew$I4vw-$ n!Q$G\"Q7?\" p!KW.!!M%'!!t\u{7f}R( O%G\"C(S<K\"K.N!QR\u{4}\"#R\"\
        m1`#!O!Q\u{3}t\u{d}>&\">#D\"w>>&E\"w\u{0}3\" M!skI\" q\"L\u{8}<+!G$I!N@m!N%M!I\u{1f}`AL\"vACq\u{10}#!uDC\"t\u{a}\
        7!!I%z* N!D&P>F!N!I!P#p2>\"A r2 P!G!Q!N\"F!S!N,|!F2P#Q\"K.y$K\u{1}Q!C\"oiK&!!!Gi)$ K\"rDMoL4\u{1e}\"\u{1f}`muU8\
        $\"DFH%L2O'n\" ?8m-b!!FLw& O!u&H\u{10}K!z\"Jr\u{14}C V\"l!H!P\"i!j!m!F\"G$D!J#>!J#J.i$O\"Y#i/J\"P!U3H*S=T#M%V<k\
        6T@p6V!U#R\"W!W=m\"a!Fsb~*!C!K&J7s!GwuUK!q!K!n\u{f}.! M/\u{d}!,p)$!%GI?-#I$S$L:v!S!J!R#E\"I$J1n\u{1f}`PQ_k' J!O\
        !K$N!r!J>J/q\" q!F<;, O#L\"I!J\"q=K!J(r.N\u{1f}`Pr&JT\u{5}$ L!tDB\"t\u{c}b. k!M\"I$J:A!p%r$@\"P2y*K\u{1f}`0A!pa\
        2%!G!P&P?K5L\"\u{1e}%!B&EDHF|fs\u{1f}v\"\u{1f}`l{mf# O%BVH>i\" KMHJh#Et,L4tt\u{5})!L!Q$Q!L;p&R\u{1f}`Rp+yCH!\u{1c}\
        t*/! s&N, m!Q!S$R\"V>m!P'Q\u{1f}`@N!K8M#\u{4}& t!K'M?C%L0JAp\"\u{1f}`twc\u{e}$ I'v?N'u[q! uSt$!M$I\"JDJ*C\"\u{1f}\
        `GxM\u{7}$%G!P?s'LE\"# B\"vDI!\u{12})%D\"M@J$E#Q-EaK!s\u{d}Jq6\" q(L9\u{1d}! JgQ!EL<@&!J!M#F\"LAO#F(.( t!C!G%@?\
        l!I\u{1f}`cq\u{19}%$!L\u{1f}`>@8z!b2 H!l!O#n!O!k!O>G&N3U\"QWF*C1G$wVr\"C:F\u{7}{$!J!O#C\"JX_\" m\"JmM! J;\"!Gu\u{2}\
        8#\u{1f}`\u{1f}`-zT\u{17}7!R$Q\"Q>z\"L!I!N!O!K!S!O!L.x$s\"r0t\"I\u{1f}`6u%D!H!H!JX(7 R'K!Q!<!s%L$4*L*R!R%N!R'O*\
        O#L%OXL'Hnw&N+L%M&M\u{8}'! Nsn#%C@x6q\u{16}{' z'J!B\u{19}{$Dr{$C5T!FEG\u{d}''OEN!H/HeN%JqP|O\"\u{1f}`?zD\u{c}!!\
        L8%#(J\u{1f}`et?\\!!JA;\" q'M(b!\"J\u{1e}\u{7f}# K!uFx\u{17}\u{1}\" xFwgm\"\u{1f}`x{\u{1f}W# E!t!IM\u{0}+!m!R#L\
        !M<M$t\"O$N/L?K\u{1f}M>l!$oF\u{10}!Fy\u{0}p! L*.& F%F\"F\"{=J)sMf$ L!B&xFx!\u{15}\"\u{1f}`?xnF#!rDu6tJ\u{c}!(Kp\
        N$'GFIts$M\u{1b}#'\"M$MGK/M&N\u{1f}`OJUQ!MQX\u{12}!FxkO!Fr\u{14}M) O!{$F\">?L!|$G\"?.=}\u{c}!MJ\u{0}W# v\u{1f}`\
        \u{a}v'P\"\u{1f}`0J=C!!GG9!Fs\u{1e}n#6w0HHw\u{13}v\"!J&H\u{11}\u{1e}\"(L>tK\u{0}\"Et<pPO\"!J&qr\"\" B\"{7P'!P&O\
        ?M'K\u{1f}`rF%wJw\" v\"F\u{2}Y!Fv!\u{6}$!I$BZE\"s\u{1c}S#!A\u{1f}`wxp\u{9}#&E?Q(R-w^ X!V!V!m\"m\"V!W#R$I!N!R!I!\
        E!N!=\"V+T#k!W!N&T!V#R$M$I\"I!R!T!R!T!P!V!O!P\"O\"M$M\"=&P!S!L$P!T#N!IUQ!T*q!M(L$t(o%O4g!J,T,S%J!S%S!P)J\u{b}\u{8}\
        !'Cj`7 {\"J#J!K\"J:L$l\"M$P\"M2O\"K.pXL0N>n8K)r\"L0l\"K$L\"M@X\"IM4s\u{19}\u{7}!!G\u{c}\u{12}\" C!z\u{10}\u{10}\
        # P6uXuaK\" L!rtt!Fvg\u{c}8!o!Y#L!P!p7S(S\"U#L!S\"O1D!WWn!H#R8I2s\"I\"M+JZF!W?u%9! K\u{17}?) w!?!G%>!B=G!u!B&?\u{e}\
        5$ H\"wDK\"pDV! Jy/$ K%LAO\u{12}J\u{7f}Q#EJ$t4KPg\" q!IoE% q&R?R!o5J2M>!Q\"O\"n\"N\":&L\"K!D!9*J$N&P!V$W!I.Q\"P\
        $K!L2S!M$K,p:JTo8z-N2P&I!Q\u{e}%!!qz9!MtQI\"FM6GKO!!M_k$\"MCI\u{1f}`HvCo#Eq#M4r\u{1c}[!!A|\u{d}! K{\u{7f}\"'uFv\
        A<\" L!GE.\"\u{1f}`(s.n5!N!T!R\"R!V!O!q-J2P!V!Q\"T1I!O\"N!Q\"O+J1Q\u{1f}`1MH9\"'C@vvG! L-\u{1b}\"EtDu\u{a}\u{1a}\
        \"!N&MZ9$!t&N?N!x@\u{0}!!D3\u{0}! KUb& o!A&D>p$M4sK\u{8}!F{9\u{4}. l!H&K(?$F2P!o!L&J!S'C&K\u{4}<qF\u{18}\u{c}#\u{1f}\
        `mH$t\u{1a}_$!F$s\"HDq\u{7}j% L!qEJ\u{1f}`eu\u{6}h\"Fy4JWu!Gx\u{11}H! MZJ!FwX\u{16}!NI\u{14}\u{0}$ Q!K2rFk\u{1b}\
        [! GSf\" t!<d\u{6}\"(JFKLx% M!M&M\u{1f}`~x[W$ y3B3y3GV'$ C\"q&N>Jw>!NOKz!*u%\u{12}!ENw-5 o!S!U!R#N!P!R':7n!O%O!\
        O!N.O!P$P[stO$L1O:O+&!!JIkS \u{a}!\u{7}!!%L!G=P!y!{!1%L.r!?%J/u&D>t\"B!t\"E#w\"J#w\"E$t!A't!t!@#A#t\"q\"K#y\"C&\
        u\"D!x\"B(y\"G!u6p!y!?6v\"A#s!z!B3r\"C`B&%K2M!t.n%LGnP{! N\u{18}\u{c}'!Q&M?N\"s%J\u{1f}`*w>w$ x%GAx%H\u{1}q!!BD\
        >\"\u{1f}`m|[\u{1d}(!J!lCP&E0H6u\"F9u$#!\"J,e!\"G,\u{13}# E!O&u<-!Fxf\u{1}\" u4O\u{12}w\"\u{1f}`\u{b}x7\u{11}% \
        t!G&H!L\u{19}t-=!!KL\u{7}&!B&DDHF|aH%s|\u{16}$\"m%L>O7K:\u{2}! I/7$ P!Q!oDQc\u{10}* n!K&E@K&L!JfR\"L\u{1f}`6x4P\
        ! PNc!3v(\u{13},!I!S%G!P?L&J!L/S{Rly'N&L8^!FxS\u{e}\"\"EFKyz$!H$K\"I\"o!\u{b}\"\u{1f}`\u{a}t3[! xn7!F>H*%&N)Q=P\
        \u{1f}`LIr\u{e}&!L%N!LGR\u{1f}`\\t\u{11}\u{7}) t!<!F#>\">BJ4v4z\"C+8!(K^t\"Ew)J\u{7}<+!O!O#S\"r>q&F\"A.C&r8H$wA\
        \u{c}#Es$M4tAe#!r\u{1f}`\"t=\u{b}#\u{1f}`\u{1f}`%{\u{b}\u{19}' t!O%M!N!NEL!MDQ# w\"L&M/#!!K\u{2}?!'L\u{f}J!!N}[\
        $!O%QGM\u{7}P\u{11}e! q{t!Fx{HE!S#U!R\"V(P)R)Q&N!R$T!U.L!O!P!R!M\"M!S%K+S!S'O=m6L#L#M!S$PEL0R\"I)Q2N$S!Q'N)M}\u{7f}\
        M u!A!G\"o!P!L!D!J'M$O!P.K#L!k!C!I!M\"S\"E!J$x'O!P!F!I#O!K!G!H!D(NhJ!M#Q!K>o'G:m\"K1E!O#Q!Q!B3y5H% |%B@A!u%F\u{17}\
        d! B\u{10}{% m!K'O@N&K\u{12}S\"%KAw;i) t!<!F#?\">BJ4u4z\"CC!!!Jx0\"!JEKs}! tbf\"\u{1f}`WD\u{1c}\u{12}\" sEJ\u{4}\
        S\"!uFu]/!FxG\u{1c}!!H\u{d}\u{6}#\"FCJ6KVv!'LOr\"\u{1f}`W{qy\" u!C\u{c}`\"!uFz\u{1a}\u{4}\"EK<Ku}\"!M^ISG! t\u{16}\
        \u{9}8!R$Q\"Q>z\"K!I!M!O!K!S!O!L-q!x$s\"r0t\"I\u{1f}`6u%D!H!H!J\u{15}=! LT}!!Bwm) H#s\"I.K6p\"L4Jvrwp\u{1d}9!aw\
        +B!%JjO! s)p! Gg'!4o\u{1f}S% q\"N%K?r(Mh]$ GEG'q4G`\u{8}\"'NALpb\" rFvU\u{f}! Ii;!EKR6# t\u{1f}`xt3\u{d}\" t!GI\
        W&!L!O%N1Q/L4M\u{13}e! tb%!Fzt\u{0}\"\u{1f}`vz\u{10}n# p!H&LFF\" vF{&Y/!p!N!S$J\"L\"N;l\"U%O/L\u{1f}O?P1P$S!P\u{e}\
        \u{16}#!A&@@G\u{1f}1\"=t\u{2}tc7\" J3x1)1!B!G!E\"H\"<!I/C!x.t%L4J1@!F!x!J!n#@A>!'Lm3+ r!B!Q%D:I%w!D!P%I\u{1f}`L\
        I|w'!M&L!Q=J\"F\u{1f}`dJ^\u{3}!!K\u{0}+\")sFm@\u{7f}*!G!R#I\"=%n\"97U&I*uxF;M# M!F&t1H< k!U\"T\"I!M!M!Q'I:I!N!L\
        !S!@!J'>&C!H!s\"@!@1x\"<Is'M1R.tiH4sI\u{1e}!'K`%!%sl\u{17}#&L\"QFQ\u{d}s-!H!Q!L$s!Q=P\"L\"M$q.D!L#N4L1L#/J7w/Lj\
        c!Mt\u{c}\u{15}# s\u{1f}`\u{5}FZ\u{14}$ J(t>I(wz)\" wF}\u{4}1!%L@B( r!<!E%=!I\"p<o\"L\u{f}c% q!A&C>I\"Gn=!'KI\u{2}\
        \"\u{1f}`\u{a}{\u{13}=$ o!@\u{1f}`/I1%\" uFs^G$ K#m\"GAD0`%\"O&JFNiuwK\u{0}X# t\u{1f}`\u{a}u\u{13}C!EIX@!EJ\u{14}\
        [\" sFw\u{3}[$ z5E1zGE8l* m%J/O.J#X\"S!S#M\u{1f}`fPP\u{12}#\"pDS~O\u{f}K#\"ICF!uiq\" p!J>.- v!K!V#T\"P!U:l*U!Q2\
        NZN\u{0}l!K&7$%B@A$~4?DY!F|ih!Nu\u{7}i% P\"M&NFL3Irp% O!t&?@n4Q!y\" u\"G_q\"\u{1f}`m|S>#EK2t2LV\u{18}\" q\"N&\u{7f}\
        #Eu0D2u2&$ R!N&N?R,\u{14}#Fy\u{1f}`\u{5}{.\u{1a}! t!+!Fx:P!'F<Z!\"Dygh S!H\"O\"P!l!L\"N\"o\"F\"O\"J\"O(z\";\">\"\
        H!p!C\"j!j!T\"F\"B\"H,C\"@!S#r$L$M*N&D\"I,C%z+M#D\"G$S!;\"p!?\"K#O&C#D#C$Q(D%G%e!@*?\"I%x\"E/i!?\"@(R!H!p,<\"q\"\
        p!C$J\"?!P.q\"C-Tas5 u!A!O%E>y!s!E!R!H\">\"C!S/u\"x\"C0I\"wFK+EExhMa\u{1a}&%IBS$J!P!R{L0{\"\u{1f}`'und,!R%W\"T!\
        LER-J!K#N\"N!M;P\u{1e}RlP) w!G!F&F=G!r\"Kot\"KW+!NB%\u{7f}#EG$z4G(!) s!L%M\"Q'O8I%P)LqOuT!Us\u{5}S!.t)S\" t\"K\u{d}\
        \u{4}. R#R\"Q\"R*M5R#L$L*G.H\"D,COs\"IMv\"\u{1f}`\u{5}sI\u{12}% o\":!I1qFjFJ#\u{1f}`\u{1f}`*|~\u{1}! pGz\"%tFs@\
        i\" K'uNk!1s\u{f}=*%M#Q?T8P#Ppr5J\"t\"HDL_\u{11}%!N%M;J\u{1f}`XJz\u{18}!Ft#b\"%M#PQ9#!H\u{1f}`wtbM# F\"v$L,}! J\
        4S! y6B!%K\u{a}9) t%C\"B?y!C!J!D\"F\u{a}y;H!!NZ\u{a}!!L\u{b}\u{4}!%q\u{18}k* n&O?K'O\"KfL\"x!L\u{1f}`*I\u{1b}A\"\
        \u{1f}`mx\u{f}V\"\u{1f}`'v%\u{8}% t!E&@\u{1f}`fx;~#FIovNz.I#Eu3M2tms# I!q!OM\u{0}!GHTZ# K!uFv;/) P!F>C!v\u{1f}`\
        .G!q!I!psa!%Cb;!KP4O\"!H&LJj\"EI#u\u{13}\u{b}! pS9* n%H/O1V\"R!R#M!Q\u{1f}`eNNV!ELrr\"EE#K\u{19}P/ W%P\"S:M!R&S\
        $U!Q.Q&N]Pyp!M1s'P]N( L'w!?El!Gvl\u{c}o!H@o# t!GE}9\u{1}&\"sCH!J\"u\u{1f}`Ps\u{f}99 L!M!N&l9E!M#K!O!P!L#q!r1K!G\
        !F!C#A6L,I4J\"sCo,HNE!Mc1%!M%L!GEL!J\u{f}x$!L2o\u{1f}`,I'u&!S$JAM%F1L%E~l$!M&O\u{1f}`frkh!%IQ0& m!IDJ\u{1f}`es:\
        xqp\"\u{1f}`?s\u{12}`!ER/A! v!H! H\u{d}{$EEMy!I!Hok' F!E$C@p!I#I4tz\u{9}#!J\u{1f}`\u{4}Aab& M#D4M!rX?\"q\u{1a};\
        !(LHH#4q\u{1f}`+Rpr\"'K>JI=!Ft_8% v\"G$G!p!D_=# Q!J!rL\u{11}$ p\"M\u{1f}`\u{3}t|O! K\u{e}\u{12}! rK=$ s!B&A>EjA\
        !Fz>\u{18}\"Fx3I@R0!L\"K#J!s:J&B\"I\"L,w(qbP1H7I!zNJ\"v\u{17}\u{5}$ r\u{1f}`\u{1f}`0G\u{15}<!FwG** L#o\"O.O2t!M\
        #R4s:F$y\u{14}|$!O&MGP/OPF) p!J!K#I!K\"M>r\"L$Kd\u{3}' k!E!N%JAP\u{1f}`Put\u{7}!GvHw. r%N\"P:J*G\"S!T-I!S%O!O\u{1f}\
        `,B+JZ6+\"Q'F8J$L\"K!N4O!>\"EzQ_JwX! I\u{0}w$ n\u{15}K!E\u{1}u/]#Ev\"J4v \u{4}!NJ\u{1}='\"S%K@M&O0S\u{5}PnMVY& \
        n!7&F>H!k'E7O!!FvW!FxX\u{1c}' OEw!LKE\"v\u{1f}`7M\u{10}\u{0}$!L$t@J&uO \"\u{1f}`:xCn4\"R#I\"S/o'w(r!N!p$?\"O0D$\
        s-o#M\"sIJ#w\u{a}t!G&D#\u{7f}# OED\"qcj\"\u{1f}`'x\u{15}\u{2}!ZDoq$ w!A$IA}j\u{1a}!FzMa\"\u{1f}`my\u{1a}P!'J45)\
        !J!Q%L!S?O4M\u{1f}`AN/Kr\u{15}# I(n>L.\u{4}$%qXO\u{1f}`;u32$'s>I(y4K\u{13}\u{7}& s!Q!O%M!I\u{1c}KDQ\" KFCXs\"ET\
        :Ohh# L#pCMj?! sK.#%SFR4Q?\u{16}! Ft\u{12}\" sNJ*(#'J?t!JXn!!JvG\" J/u0>#!C\u{1f}`1EX*&(P:J#K(H!I-M|-! o&&#!N!N\
        %L\u{e}\u{11}! J'?\" q!>>*\" vFv':$ P!Q!oDQq>2%L!K<M$p!Q%O0OYJ!K+N&P8L%M'L&JHM!M/q(Y% q!M$JFKqxg\u{7}''I!M>K\"J\
        4M\u{1f}`p{\u{1d}l*!G$K\"90C!s.o%MFE!s!I9:\"'LXP}E!'K\u{19}]> o!:!U!O\"P\"@!O!F\"I7p$l!F!O!S$I!Q'O(Q\"Q!P#N-C#N\
        \u{1f}`%K\"q0t#O.C.y\u{d}z\" P(K\u{9}O\" t!=r\u{10}!'q\u{1d}O! rm8\"&O@tU5#1J!sEFqk# u!@!G\u{1a}\u{16}!FxXL\"%B\
        @Ky\"! G\u{6}d! t5n0 p#;\"@!V#5\"6$96I!r%I0N&M\u{15}rSp!N&MqE\" t'IK\u{f}&!C&B:t\u{1f}`WG!v\\\\# P\"o#LL\u{e}#\"\
        S#IBL\u{4}P! Lc\u{9}) l&O\"PDM!LhD2HfI\\qQ_! JnI%!@!JCB$w4Gi+\"!PErWX! KL\u{e}#!C%H!K85! ut\u{f}\"\"R&Q.S# A.{F\
        p\u{1c}[%Es!K\"P&M.s\u{a}d# q\"MCK\u{1d}5!'FWV! rs\u{12}&\"P#C\"p?N%F\"v#\u{a}!GP\u{1f}\u{7}A u!>!Q!t!*!J!H!E.s\
        #O-R!o!B!S\"7!L!M!K.A#<!L!R!@,sem$A\"MBDPG\"t!=\"P!B\u{8}X\" q\"Jt # r!I&Ihd\" q'MRk% r!H&G\u{1f}`n{4t+\"P#G\"s\
        !O!p=J\"P#M\"p\u{1f}`KI\u{19}3!&J\u{1}\u{13}2!N!o$S!F.s(J$D$S!P&Q!K@sRJDuUD8N.n!F\u{7}m! {ES'#q\"M@s$S\"J2r\"NV\
        $!Err&# w\"CFH!h\"\u{1f}`\u{5}y\u{1f}\u{13}! JOu3!T!Q!N\"L2P*O%O\"T#O\"T.Q$O\"QSrLL&tLw&O6O>r\" KEsY6!!K[e!!GGv\
        \"EJ&t\u{9}v\"EI\u{1a}w\u{1a}k! Ku\u{16}#!rDI\"vq!\"!HEv\u{1c}\u{11}# o!@&E^6#!v\u{1f}`Wt&|#\"M%OAMjy!Mt*\u{18}\
        !$qWf#EA\"{4A\u{f}\u{4}$!G!L%DAM`s: l!L!O!O\"L\"N(T6u!S!M!L!G!J$r'H!K's!t!D!G(u*L\u{1f}`Ms%v+M1m\"!J$Gp\u{17}$E\
        O!G#x4@{0!\"GX:!#m&k$ NBouK\u{2}o*\"!-uz>! txB! lbJ$!J%N!F?twE!,oM\u{9}!)vYd% L%PAP'N2O^O!at\u{12}#! H\u{1};\" \
        sFv'g\"Eu:ukI!(Q|a- H!L!J%v!z:H#Kwt%KvH\"H!t!xpq# u\"GCHM\u{13}) o!P$O\"PAS%Q.NZJVMr\u{2}\" NEo B$ K!wEF!x,\u{f}\
        #3u3F3v\u{15}\u{8}\" x(Avv\" p\"L3\u{d}! s['$Ew$I4x\u{1e}tpB$ u!I&L,N>)#(OFP3u\u{1f}\u{1b}\"Fynx6X!Iz<[\" tFE\u{1b}\
        K# q!D!HwL\" G\"rC`% v!=!DCI#F|\u{11}% J%tAI%z4IS*\"'uFv08\" H#m\u{c}=' q!F&C?m!I&H\u{14}v\u{17};7 o!j\"U*J8k\"\
        k$T0O\"N\"S\"Q2A9O.N=B0E(I(C6L%t2h;R/m\\ph!u!x!O\"W!V!l$L$V!O!Q!P%M\"N(Z!V!P$Z\"Q\"Q\"U\"P&R\"P\"R\"V\"R\"R!S!Q\
        !S!N\"O\"S!O!Q!Q!S&Q\"L1O!p!M/T,l\"q!Q!S\"R)T'R\"l(T3R$k5R\"Q%m\"w!m!Z!V!V/j#I\"T#T%P\"I!R(P'l&Q9a!Iu3t(!O!S#K\"\
        GDQ\"N\u{5}q[L\u{16}U! p\u{1f}\u{13}- Q\"s#K\"F>n!I\"p#M\"H4H4E$J\u{1e}t0\u{7}\"'K?udn!!H.\u{10}! M:j\"\u{1f}`'\
        A\u{1e},\"\u{1f}`Uv/v!\"J\u{f}\u{5}& L!p!L#KCK3Nk+!\"G+]! p\u{6}~$Ft\u{1f}`(H\"x\"K) R!p&G>R!P!q&J.G$D`\u{7f}&!\
        N$J\"J(F%m2L*}\"\u{1f}`\u{a}x\u{e}]% r!E&A\u{1f}`P{1O%%FAu\u{1f}`RJ2D}\u{4}!FHt5! M\u{1a}\u{1b}$ s!DDG\"HI[\" Q\
        aodb! tAq\" s\"HGg\"\u{1f}`3x\u{1a}9&\"F&I>M\"I\u{1f}`ME\u{18}\"\"\u{1f}`\u{a}wW\u{19}! n7\u{1c}\"\u{1f}`?yL&) \
        r!9&F@G5Mjq@s/IBs\u{1a}\u{a}!II\u{2}\u{1b}\"ERMn\u{1b}5\"!OEtq\u{a}#%s\"FDps<\u{7}\"t\"n!S!p\"s#R\"L!U!P\"P\"W!\
        r!N\"S\"L\"U\"P!n!S\"T!k!N\"s#i!Q\"R\"S$N\"P\"P\"Q\"R\"P\"O\"R!N!P\"M\"N\"K!R!M\"H\"N$U\"T#j#T\"M\"N+Q\"U\"P)R#\
        Q#r!m!O\"P!n\"R#m#n)k$V%R\"O#Q%R$j$m\"t!Q!S$R\"o!T\"S\"T!r\"k+Q\"o$P)T!k\"j%R%P\"I#S!U!N\"Q!k!Q!W#P\"K\"N\"L\"N\
        %N)\u{5}\"\u{1f}`3rW&!MvM\"! N4h!!Ni\u{f}! lg\u{10}& L&JEB1M\u{1f}`NG\u{16}\u{1b}) O&B+I!wEN!s1I\u{1f}`QtNh%!I&\
        J!N!u&t9_!Ft\u{1}\u{19}\"\u{1f}`\u{a}yyR,!F!H#J\"H!G+s!C3O&M,o!Glt\u{7}\u{18}\"\u{1f}`xu\u{16}H\"EI(qGR#EFLw\"F\
        z\u{1c}\" sFs\u{12}#+!E!J#v@>!L!G!J#y4C\u{1f}`<L5_# t\u{1f}`'E2\u{16}! tQU!MLb\u{16}$ D%K\"vGL9T!FzHY\"!E!qZ.\"\
        \"MFMw\u{1f}#!LFN\u{17}p\u{7}Y)!N!M!N%N>u!M!M\u{1f}`)Eo\u{e}$%O@pRJ$uZ\u{1}! tN\u{5}# o!G'J|s\" o!MI@#(@-pXp\u{b}\
        8' P#N\"q!N1RFMzrUC. y\"K\"L$I=K!|\"F&H\u{1f}`]C!M%K.z\"E+\u{17}# v!?!F^\u{4}# M#rCN>\u{1d}' v!A!I%C@D&H\u{2}us\
        \u{1b}!%KZ@!FyXe! Jk#% t\"BCI!s\"H\u{1}k!/n H) o!G!o#I!P!L?N_uMv*1#\u{1f}`\u{5}u\"E7&. Q\"L!K$I!P!K*L5Q%H/L!N%O\
        \u{1f}`MM\u{d}\u{6}y q!R!p!V\"J!T!k!k!O\"O&O\"P!R#R&U!G#F!R#m!T%H\"k!k#B(L!S!H!K!O\"S$E\"u\"A\"H)q!Q!K%H*J!M$E-\
        q#Q\"E\"r!E\"U!G\"=%P!n(S#N!q\"H\"E!t!G\"F#@!p!G&N\"l!O#u!t!E!C!F#t!P(G!Q.n!M!p)o!F!R\"m)m!J$W!Q$L\"R+G3t \u{17}\
        \"\u{1f}`Ou\u{14}\u{13}! LE\u{8}!ECA0!FuW(!(I7 ! x\u{1f}d+ {!?!H#G!K!F!L=H'Lzw\u{3}r\u{1d}\u{5}!!H!\u{f}!GutE\"\
        \u{1f}`\"zM\\( o!R$?<>tJ!E\u{1}u!>Y]\"OL4t\u{19}\u{15}!!Gv_'\"J!p\"ODM\"GZI)y\u{18}q\"\u{1f}`\u{a}|\u{16}=!Ew%Z\
        %!O&HAR%J!O\u{15}*\"\u{1f}`\u{1f}yb\u{0}# r!K\\rfH!!D Y!!G\u{c}[#;vjJ%vaW% u3K\u{1f}`,u#Kg\u{17}* q!L!R#E\"N!O;\
        w\u{1f}`|F#wt\u{2}, L&P?w!N\"M#G!K#K-K$t#t{r%q#!v\u{1f}`Wt<p\" M3q~x\" nHP%\u{9}!7Dj\u{1c}!!K+\u{2}#EF\"z4G&\u{8}\
        ! w*Y? o!m\"W$k>l\"l$R,O$L\"N\"R\"O\"?,n$A9N.M6S'B0E(I(C6L&l\"p\"S#o*i;R$m(m\u{b}h\"&M\"Nw\u{5}% w3H\u{1f}`,w#I\
        \u{1a}R$ L(p>H(qz\u{19}!FvCa'\"L#GAF'soJ\u{1f}`3{\u{15}>% NLKuG8uSH\u{d}r$ O\"qCC7E\u{1d}Y\"\u{1f}`quTW\"!D&I\u{a}\
        \u{9}! x[Z!(nm\u{b}\"!HDN\u{10}]!F{+\u{13})!K!N%C(r%RAn%S\u{1f}`PIh+$EzBu*I\"vI\u{8}!%L\u{1a}}\"%tFu\u{15}\u{3}\
        ! sPp\"!DFFkV\" N%Kh\u{0}\" s!F{N\"/?!s\u{16}\u{11})\"P$P?Q\"I%Nit!KUJLLGb\"!M2s\u{b}J\"EMEMO\u{8}\"$l\"T11#\"M\
        #qCO~|$!J'O=K(Gc?\"!G!K*\u{e}\"%H#p\u{1a}\u{10}%EC\"v\u{1f}`GK\"w\u{5}/!FNC\u{10}!Fy6\u{9}&!E!nDL<M\u{1f}`/Isi*\
         o!L!O%I@L&M.K\\suu\"K\u{16}n! s\u{18}\u{3}\"\u{1f}`my\u{11}}% v!=&H?y!FQ3%AJ\u{1f}`)uNx!J+\u{17}!*rNi\"\u{1f}`\
        \u{a}t?K\"'L?x2c% q9B\u{1f}`&q$Pq^% u!B!E%n!p8H#EN\u{1f}`+u\u{7}B! si+![va\u{1e}\" uFwy*#'Q@Q&O3{\"\u{1f}`\u{5}\
        {\u{2}c!!K\u{c}k$'GFI,v\u{6}yuS\" uFu$3\" o\"I3z!!MV#' t\"H%H>O#P&Kxz?g* r!O!M%L?r\"M&M.L&L\\L=\u{1a}\"!I&L=4\"\
         MFN\u{e}X*!M#n!E!S;J&P$H!T\u{1f}`MK}u!Ksvt!!r?>#!D!QDL7?< W\"v!O!O!R\"M\"J\"L!P#L2P(O\"R\"Q!R!O,J\"S\"P\"K!S\u{1b}\
        L0O\"L)P2P%Q\"Q1C!4t\u{1e}!\"!IDLQy!(O\u{10}P$ y3G3o3K\u{15}H!/I\u{2}!#EH#L{uMl#EuLK\"uj-%!L$I\"N\u{1f}`Pz0q\"\u{1f}\
        `xwBD\"\u{1f}`\u{a}{2%!!@Nj!FH\u{14}\u{7}!!Oh\u{11}W Z!k!T\"T!T\"k!m!7&K!H!M\"R!L#S(?$|!{#U$P*M$Q!M!S!T!T!R!R!V\
        !P&O\"J*Q&Q,k2q-O,R\"k!S!T#V!T(ML\\&v(T+R!N$T%R'K(J!O\"|!{\u{1}6\" I!s$\u{9}'!N%R@K(omL#L{on## v\"I&L{\u{16}! r\
        Mx!]Oq\u{b}!FzEW\"\u{1f}`Ux6f!(s6\u{1c}\"!KEt>J!]OOv#\u{1f}`GI!v^S!Fw\u{11}-%#S\"O#PAM3I\u{a}\u{3}! q\u{9}j,!o!\
        M%N!O@T%Q!P.N\u{1f}`2S.J4QH\u{1e}!'M^@!EK-c.!H!H!C#Q!B(P(o!m.q:N0J!n!l!UNa!&O\u{0}\u{7}! vv\u{7}\"!r!O0E% v\"JD\
        |\"I&KD/\")pFogW!\u{1c}ux\u{6}#\u{1f}`xyLw-k2 n!O&R6C$I*F\"N.G$S#P]CKI3J0K*K!I2M&F\u{1f}p!!HU)$ {&J\u{1f}`-xy03\
        !Q&P?N!T'S-Q$O!R!Q!P<IEH1GDO6q!K!N+P5S~*!FwY8#!rDD\"x\u{14}\u{0}*!A$I*M5}!H!t9L\u{1f}``D$}#A#!q!@Ykf)\"EJ-uH\u{15}\
        <#A$X!h!?&I!L#A!K2p!U!X#V\"Y/T#Q!VZS!U#T'U9m6Q9S\"R<R#R!P!S(X* v!B!K#Q!o!C!K?F&J!Ku)$%D@M\u{b}F.K.#\"EQ6Pn35 I!\
        O!o#O\"K!q9S$P!K!V!t#O\"L.I!M#H\"J\u{1f}`8S2O%SO\u{18}!FJcd!,p1#\"!K!rMa!Fw\u{e})& E!p!O&N\u{1f}`\u{4}L?\u{15}f\
        !m!Q!Q!J\"h\"k!A\"M\"<#R\"T!I$W!T%O*R!P!U!O#W\"F\"M'P!L\"V\"O!Q!R\"N!N!G\"N\"R\"J!Q!J(R'O$M7Q!S%U$O#O\"T#S(n$P!\
        R#Q#I%Q'l$R!p)P#O$N4M#s3N!O%R#Q\"R!V.Q!Q#l+lwE! BzM! t\u{1d}9\"!DDNJo\"\u{1f}`3xDc$\"O%sAM%vfP#\u{1f}`NA\"y)a\"\
         uFx\u{d})! HV}&E?$v,v(G4z\"Et\u{8}\" LNr\u{3}G5!N!T!R\"R!V!O!q-J2P!V!Q\"T1I!O\"N!Q\"O+J1Q\u{1f}`1M\u{0}c% v3J\u{1f}\
        `,v#J\u{2}0#Er\"H4q[\u{15}! s[l\"\"RCRM]\" q!BC|!Fy\u{13}k!&G3}$!G$u\u{1f}`\u{a}wc\u{5}$ N\u{1f}`\u{1f}s!HTT! H\
        mT!!K.'! tq\u{2}) p!Q!Q%Q>O#R\u{1f}`-I9KNp#Es&N4t?y$ r%H@L!v)\u{d}\"!tFu\u{18}\u{9}! J!A\"!HFJPY!EKQ<\"!QEN\"x,\
         n!A&M@NnJ#H$u!B%IGr!F[@@6!Fxa\u{19}$ w\"G\u{1f}u1z`p\"\u{1f}`3E}s#Et$K4v1u/!9!j#G!T!::A&@$J!R!E5UWF;JdA7Qzm+!R\
        \"NCt#I$N.G$G!H!E!I_H#P\"\u{1f}`?veP!!Mvi\" v(GCI&E|$I\"K\"J.s$rn\u{a}( p!Q%P?S\"M%L\u{1f}`^G7!!#p<9#'M!PENla!'\
        FP4\"!MDOA\u{14}!+rZf\" w%G{Z? o!m\"W$k>l\"l$R,O$L\"N\"R\"O\"?,n$A9N.M6S'B0E(I(C6L&l\"p\"S#o*i;R$m(m\u{f}V# q!G\
        !G\u{1}O!FG-K! r6}!EL\\/& J!w&I\u{10}L!x\"IJt( Q!o&P(R7P(R-P$OG;!!KT\u{11}! r c#\"J&M=Jr|! q\u{7f}T$ s!E%L@tgd!\
         n\u{9}i\"!ILrnt\" M\"td\u{1a}!!B\u{14}v! J,x##qF{\"F?\u{f}2 o!I!K%P0M!T-N!I7H3\u{3}!O!Q!P\"C!?$?GL$shY#\u{1f}`\
        (v\u{2}Go6# N(R@N\u{1c}4% q\"MDQ_sMt&x) O!y&?@w&D.C\u{1f}`dR!vN\u{0}\"!tFv\u{4}o, \u{2}!=1;3<!\u{0}!B\"{/>%B\"E\
        \u{1f}`KwJ\u{2}+!O$@!m!M@P$D\"N.NZHxLCIUY!\"K\u{16}c# q!F&FAO! N4Z! uy\u{1f}< W\"v!O!O!R\"M\"J\"L!P#L2P(O\"R\"Q\
        !R!O,J\"S\"P\"K!S\u{1b}L0O\"L)P2P%Q\"QL\u{b}#IM4s!tfC!_s`K\"\u{1f}`my.'!\u{15}u\u{10}$!4o-r! K#h$ s!F\u{1f}`w}<\
        >!KJx.\"\u{1f}`\u{12}t;9! w\u{17}S\"!BFLs`$!q!K%Knt\u{1d}O!%F&Y#!E\u{1f}`\u{9}v4h\" N!s(\"% s!?&E?r!A\u{f}S$ t2\
        L4t2LR\u{18}\" JFNdx!\\H\u{0}_! t7)! N|C\"6pXpE|& J!w&C@z&D.@'\u{16}& t%D\"AFH\u{1f}`]qk2!'I\u{7}q\"\u{1f}`mx^,\
        \"\u{1f}`mxt1!EsX$% JBt\u{1f}`VL\"t\u{a}(%!Q&S@T4Q%S\u{16}q% x!D&F>I)MG\u{7f}!UJ`23!P!Q!R\"R!T#M.Q&Q)k!S\"Q\"V!\
        S/M$P$L\\Q\u{c}Q&Q!\u{6}) R%D!L!nDG0N\u{1f}`KK9r:\u{1b}#'J>q\"L!>0!n\"B\"E!N!n:F%x\"R#L!O\"O-N$IXJ\u{1}F1RWS#3s\
        \u{1f}`\u{8}s\u{11}[\"'J!M\u{12}B' I%qAK%q2K\u{1f}`MI~V! thf\"\u{1f}`?u\u{19}c\" G't\u{3}S$ M\"sCP\u{14}Jsz!Hv\u{9}\
        d! tnM! q@+- q!H!R#P#T>n!H$O!S0P\u{1f}`?I6Nje!WH&3#Fx\u{1f}`RG(g!&IDd\"\u{1f}`mz\u{1}\u{5}! x\u{e}\u{12}$ q\u{1f}\
        `\u{1f}`0Hm\u{1c}A P!q!v!K\"F!L)B3M#o!S!o!p#N!K!O!Q1I!H\"H-}KI!K&M\"F\"rEKOM!s!w.N\"t$L\"H>j$!o$EFI6O\u{1f}M! N\
        v-)!N%H!O!R>o!KtK&F\u{8}I\u{f}\u{1c}! NS%!'G\u{1b}5$ l(n\u{1f}`~S!\u{8}$ r!M%NBS~r(!G!n%K-O8Q\u{1f}`Az8{oq<#P\"\
        S\"M!U!K*B!M-L$m&R!R!M!N*K#O%p'K#s'P!O\"qlO0v&O7M+L4E\"J\u{7f}W!EMj!'E|$I\"K\"J.s\"u\"r\u{6}\u{17}\"!J\u{13}zY%\
        \"\"PDB\u{1a}E!Fs|M! K.u!!K=\u{a}! o\u{2}[\"\"F&FcY#Ex\u{1f}`vyB.*'N:K&L!Q#E*v,D\"I\u{1f}`6K\u{10}3$!E\u{1b}H#u\
        mv\u{1f}\\*!J!O&l?S!T4L`O'J/GiPy:$%IFI0>&D'O#\u{1f}`?{#F_\u{3}-&R2P*T*N!Q.P$O\"N!S3I\u{1f}`%T7P9;! Ll8+ m\"J#J<\
        N'M4N3{'JDK-JqN\u{1d}E\" wFy\u{14}\u{1d}7 o!j\"U*J8k\"k$T0O\"N\"S\"Q2A9O.N=B0E(I(C6L%t2h;R/m:M!!D\u{1d}!!!FF\\(\
        !K$E@J!v!I!S\"u!G\u{8}\u{e}\"!tFw]\u{f}!FxA\u{8}!JuM,!!Iv\\!EI-5Y w!S!N\"J\"A\"R\"3\"9\"<\"M!Q#S!s#M&J(p!O!P!P!\
        K!P!G!O$P!@#q$J!T#Q!O\"E\"N!E$D&s#z\"P!M!MEP#r)Q!p,w&F!o&H7p(L9l/P$P!P\"J\"M\"P$F\u{13}m'!P#m\"T\u{e}v!?=twDuX^\
         =!o!K#s!N!p!J!T\"Q$3\"30q!M#l!@!l!O#o!S/R\"R\"T!O!R!M!N(O%B#SE>\"q\"w&>.t#>\"q$u!E$t!D\"C&C\"v!D#J\"w'H6O!v\"?\
        (E!q!M!n&u$w%?\"J$M\"L-J!x)A#!G\u{1f}`'GR ! r\u{b}\u{12}!Fv\u{12}\u{9}! Jy~F!Y\"N\"Q$6\"0$F\":\"0!B$T)H!P!{#m!U\
        \"M\"P\"Q(J&L\"Q\"P\"N&G2M$J@OAq\"M$IPl$I!Q0s!M4E!Q\"{x|$'s!EEp!I*\u{1e}% @\"PEQ8N\"EO8\"\"NCL\u{d}\u{f}!FKrc%!\
        C\u{1f}`LE\"G\"v3C!'M\u{10}2! }Q%$ w%CAv9F?V% R\"HIN\u{1f}`tI\u{e})$\"sCH!K\"uL/!%s-\u{17}%!I!P#G.t4MF'!Fw=\\\"\
         xFx{\u{1c}\"\u{1f}`\u{5}~\u{f}-!\"r3>\"Fo\"O=\u{7}!\u{17}Gmp#'F>@\"u\u{6}a* m&O?J'O\"KfL\"x!KGJ\u{2}I\u{6}l$ p\
        \u{1f}`\u{5}s\"E\u{15}U!%IU\u{1e}\"!H!qL|\"Fv{K\u{1c}J\" u\"H#y\"EC*ziJ!'s^'!Gu37- L!R%p;I%M&l/J!P&PWM!q~J#Ri\u{9}\
        \" I\"sDdE I!j!k#P!j!g!k9R!l$S%O4N!V0F.U6H!L\"J!K(m2E,K%D#O$K(u\"O\"E6N!T*O!R!l0R!S$M0J-,\" s!G8L! KRAD u!t!6#q\
        !J\"k'Q1Q!m%o\"A$M\"T.E$M3R!Q\"J@H(M*H)L#F$Q(G2G&M&P0K*m.J#l\"H$S!R0I%*\" G!w\u{11}&!%IYl\" I\"oV4! F?!O k!U\"N\
        \"S!R!X(Q#R!N!K.U#k&S!V!W%o'S!M!R\"P\"R!R&T!P#Q3O/K2Q$Q\"R\"n-U'O%N(MDw't%W\"U!J!R*P%S$R!O!M!Th\u{d}!F{_&' p!P%\
        O\"O-t0KHthy!Er`\u{d}'!M&G:O%u!M\u{1f}`RO&2!F{vw$!L!O%KAOu(#\u{1f}`D\u{1}\u{5}|>O#\u{1f}`\u{1f}`0Fu8\"\u{1f}`:u\
        Y>&'p8L'O\u{c}SDKmtdk#!K&I?p\u{10}E! OZg$ x%HAx%HK\u{f}$ N'p!P>I\u{4}.\" q'Kdo#\u{1f}`\u{1f}`0{D\u{b}+ M#Q\"Q\"\
        M!R!Q=Q%N4Q\"MDJ2 ) y!@$G\"B?l!G&Gtv1u!\u{12}!_MO\u{13}& l%I\u{10}POJ&F[N\u{f}\u{6}# p!G&Hs\u{11}! tT\u{b}\"EN7\
        M]\u{a}& y!?!I%B!I=D=\u{c}$ v!=Et!Cu(!\u{14}y\u{18}|\" K!o&],!P!N%Q8y.N/LkHEE!v\"s\"HDxz4* B'x!S>I'k\u{1f}`1u=r\
        6q!Qj\u{1}!!Jha!&Ik\u{13}\"&F!JHY$ wEL\u{1f}`ey\u{a}D!Fw\u{a}-! H\u{11}L! MYF$&M@O\u{1f}`_v\u{1b}\u{19}\"\u{1f}\
        `\u{1f}x1s\" vF{Oz#Du\u{1f}`\u{7f}uJ=%Ex(L4t0K\"vRK\" IUt\u{19}\u{1f}$ I!sEI!pLQ$\"O$N!H?N=[) K%N!NAQ!P8N\"P\u{1f}\
        `6G\u{0}?# O\"p%L9_\"!E&F]^#'M!K>MI7(!K$E@K!v!I!S\"u!G!2\" n!N2\u{e}!!I_6\"\u{1f}`Huex!EC6G%!O$rAJ%p7J{+4!L!S\"\
        m!V!R!J\"94J)N!P&Q.H$R\"L^J4L'C!GnJ(N\u{8}o\"\"OFO]q\"IF4x1w!'F\")# t4EFK\u{15}\u{4}* p#G$I>Q!s#H$L0K\"KsJ\u{19}\
        5\"!OEv\u{1f}p! J*Q\"\"N&pC\\$!o!EEm!H+x% J'w\u{1f}`fK#y9e!Gv?p2 K\"H%p!D={!I!C&E!H-u\"p$u0v\"I\u{3}F!t@z:H\u{1}\
        83 U!K!M#O\"K\"M&{7Q%O*z'J$N%N\"P|v3K/tDN-sQ!#Eu%K4uId!%r-#! H\u{1b}\u{6}0 p#;\"@!V#5\"6$96I!r%I0N&M\u{15}rSp!N\
        &Mr}# G+uFsag#\"m\u{1f}`Tt\u{11}E$ Q!p$QFNVv/ Y%O!L;L%R\"U&Q-M\"=\"=\"F!S\u{1f}`7L8K'\u{d}#!M$GCO\u{b}I/ W#P#W\"\
        i?W\"P$S,U\"U$S\"UsScR#P6T[Z!FK\u{c}\u{0}!Fu^2!Kp`,1 n!J!m#D\"H>M$t\"D2GWO!x!L<p!F'D0EC>PJ#!sEM!t.\u{a}!Fz.z& E\
        FG5H\"N\u{1f}`NMMH5!U\"P\"P<K!Q!z$T$Q0L\"N\"M\"N/s-IcLXK-M%M4G!O\"z\u{3}D#\u{1f}`?u$O\u{9}e!\"sd\u{18}$!H&K@L\u{b}\
        @5!+\"J$Q?p#S%G!J.I#Q#x\u{1f}`JM+$! I)\u{7f}\"\u{1f}`UuB,!7FHQ!Gu\u{6}\u{c}\" H\"s\u{8}'! ra{& L!wFu\u{1f}`xP!w\
        \u{15}m!EEx\u{19}&\"W%J>D&r!n4L\u{15}C# RFQ;JI\u{1f}&\"R%B!E==(D!F0O*!C!K&J7s!GwuUK!q!K!nn\u{1c}\u{13} W!Q\"L\"\
        \u{7f}!v!U!U!M!O!A!S!M\"R!L!K!S!S\"N\"T\"O\"J\"V#n\"S!M\"l!Q!U\"P\"y!r!N!T!K!N!H!R#Q!T!K\"O\"N!R!P!P!n!k!I!S!D\"\
        E!O!P!J!N!N!P!P!N&M&Q!U#O'M\"Q$J\"P&J#P#N\"R!U!l!R\"V#Q.U\"Q!M!X!L\"r%N(R-N%R%v\"N!R#H-S!Q&R\"l\"S!Q+Q$V!M!O!N!\
        P!w!m!O!M#E\"N!K!F\"S%R!P!M'q\u{19}\u{2}!FNq=%'N@Q\u{1f}`Mv\"x3R\" wFu7z#EG!K%t2s%!A!H$L\"L@Kn~$!?(u=H)oXd\"(Nr\
        N\u{7f}4# HEK\"tQ#!Es(}+!l!R#L!M<M$t\"O$N/L?K\u{1f}MAK!Gs\u{1}z(!Q$A#J=Urw!I\"E!F\u{1}\u{1a}$%K\u{1f}`.u%K\u{19}\
        U!!Np1!Fw#\u{7f})%G!kEJ1Q_J!n!K!JoLzR# I'C!rMb!Mt\u{c}v! Ji\u{17}7 {\"J#J!K\"J:L$l\"M$P\"M2O\"K.pXL0N>n8K)r\"L0\
        l\"K$L\"M@\u{17}\"'tFv(B, o!J!M#F!L!M@N%L!K{I|s%MqQ- q\"U%K!Q=Q#W$T!K!S-J!QkN\u{3}N)\u{10}\"!I$DL\u{1b}! sau# H\
        \"tZQ%\u{17}#%N\"pix\u{16})!,q\u{7f}\u{6}%!C&B*w5P1v\u{0}:) u!F!N#I\"G!K>p\"O&M\u{2}X'!G!O$P!J!P\u{1f}`ewi'$!B&\
        D>S)O\u{18}\u{17}\"'K>LA\u{1c}!Ow>'- Q#R\"S,M4v!M!O$>\"E.q\u{1f}`PU!NQ`<#P\"O\"N!Q'N$I2Q!R$q1K\"L!K!H!O\"M2MCo#\
        L)N$K.FHE5{(L*N;E!I#s\u{19}\u{12}\" D\"v\u{1c}\u{18}( Q\"T?qAO\u{1f}`,M*I!qck# o!I&Lp~\"\u{1f}`\u{5}I)\u{1f}$ H\
        3t3I3sY&$ QKN\u{1f}``KW\u{1a}$ q\u{1f}`JtNx\u{3}c\"\u{1f}`\u{5}}er+ o!P%L\"Q9J-M-M&N\u{1f}`8J.G\u{15}\u{5}>!T!V\
        !O\"P\"Q$H&K\"A2t\"?\"R\"M\"N$F$o\"H$q%Q1L&G@N!s*GRC#B&I=D0N\"M$K9u9 {!M!I#H!L\"J:L$k\"M$P\"M2O\"J.pXKNn6q\"J)r\
        \"L+w%l\"L$K\"M\u{7}6\"\"LDo\u{1}L!F{fs#!O&K>r/;!Fx_N\"EtXunv!!;\u{2}j# D.zFrs8!\"sX\u{e}\"\u{1f}`l{jJ# q%D\"Oq\
        o\"\u{1f}`urY~\"\u{1f}`QvE(( O!vDQ\"q\u{1f}`#K!w*yU0!+mw-\"#QFUxa!!Hr\u{18}! JJm\" o!QOi* p!A!N#I\"B!P.p/N(EAp\u{1b}\
        \u{9}!F}z6D s!O!U#U!Q!L\"6/T-W\"T\"W#Q!O.M'Q3K@O(L%G+L\"r!J!N\"M,H$r$F,s<J(o-l\"M)N!M3v+Q\u{15}\"# s\u{1f}`\u{5}\
        F#&!\"O{\u{9}\"!H&=&*#!K&KEP\u{19}!\"3KFL:$#\u{1f}`v|V~k\u{9}#3;9M\u{12}y\u{2}\u{11}!!E\"u% t!@!L%A?p?\u{6}\"\u{1f}\
        `nurL! K\u{12}Y!(LM!!Mx)j! q\u{e}\u{9}$ E\"s#KALD1$ J\"p\u{1f}`kG\u{7f}l!Gt1\u{15}# KFI(r\u{1f}^!FLdm!(Q,1#\"I\u{1f}\
        `\u{3}G\u{6}U/!p!N!S$J\"L\"N;l\"U%O/L\u{1f}O?P1P$S!Pu?\" O'u\u{12}#* k!N!o#M!Q!ODI\u{1f}`Mv2I[l! LA\u{1b}! q\u{6}\
        u!\"QM:\" q!J0m$!N!Q%s!MBA;\"U!M!Q#J!K/Q.R!S!H!O!O$B!F-t!n#Q!U!@!B!K'S'O#W'B\"H\u{1f}`-Mr\u{e}\" F!r{)# Q!p`F~\"\
        \"$n\"U\u{a}\u{5}! Lso#>q~Q$q?3!!M\u{1f}}+ G!K\"J$x!F>J!O&r!K1PbL0\u{7}\"\u{1f}`xw\u{1c}x#\u{1f}`KGMuoH! Mg\\!F\
        s=}#Bv\u{1f}`Xv'\u{1e}# EFH<Lf.#EKLt\"L6\u{7f}\u{9} w!\u{6}!%!q!=!~!-!\u{4}!*\"@\"B&F\"@$?&A!r!D!\u{8}!1!t\"m!R\
        !\u{2}!3\"D!w!4!y!6!t&t\"x#D\"=!m!F!n!?\"<!G&D)B$I$H+w/p!D!E!w\"F!o!B!s\"D\"A!u!L\"y!@!t!r!E(s!F!u!J!D$B\"F%B%D\
        #@\"n\"G\"t!E\"J#w\"E)H/q!A!<!D't!\u{8}!1!w!D)O\"E#I!u!>#v!>!v!=-P\"I!t\"q&t\"s#MvP!KF\u{d}7!Fvh\u{1e}\"\u{1f}`\
        D|[E& E!MEH'M1L!L\u{e}\u{b}\",sFquX#E|LD\"|@1\" KFFs\u{1b}!!E+q#%K\"H>B'a& s!B&I!J\u{f}z;xp\u{4}0!H!T!Q$p!k=N\"\
        M&v!o-J!Q!K\"A!I!A!PP@! uBW! L5*$ q!I\u{1f}`Vy\u{1f}\u{e}#\"O\u{1f}`8w\u{3}g#\u{1f}`M?$t\u{1b}p$EG!G%|4Fp>!Gu\u{7}\
        4! oRU!Fss.&%O.Q3q9N\u{1f}``x\u{1}M\"FG_x\u{1e}W( u!B\"E$D>O!s\u{1f}`dwb\u{f}! M|x#Ev&J4v\u{e}\\%At!P\u{1f}`Wt!\
        P\u{12}S!!J\u{7f} 7 k#B\"G!S!T!T'52L%n%L!R\"T1F#P\\Q%O6q'L>J:L2P$G;t`w! t0\u{18}!!OcN# w\u{1f}`mwx[\"\u{1f}`Pt,\
        \u{19}\" q3M\u{13}F! qcZ#IP\u{1f}`dtiD#Et$L4t}3! M\u{a}r# r!E!O(\u{b}$\u{1f}`Ou\"JGt\u{d}\u{6}* R'R>F#Q#s!u1G%N\
        .Nbv\u{1a}.#Et*K4tXs$!tDw\u{1f}`fw-&\"%tFw\u{2}}! GZ>% r#R$N\u{1f}`;O\u{10}%( n%J/O1V\"Q$M\u{1f}`fOz\u{16}) s!O\
        !P$L\"Q>q\"P$J6Mc\u{10}1 o!K!R#Q!O!R!Q#o7M#U\"S%Pks<GfM1M9N\u{1c}+$ s\u{1f}`JuNx\u{b}z! KJr!Kr\u{0}\u{3}$'M!OEO\
        .LvD!Gu4*\" t\"I/I(!KD\u{0}$G$G\"G.w$w\"wmR\"!FEw`?& L!oDy!K!J4y\u{4}v!\"pZR\" GFPr^#!O!NDp-@\"!Exu5)! K\u{6}](\
         M!s!J$o!N!Q>N<J6_\"!uFy\u{16}\u{7}\"\"OFPDc!EM\u{1}B!Fy|Z!!E&J#!M&L!O@%\"\u{1f}`|M^#\"%HAM\u{16}\u{17}<!V!V!U\"\
        P#V'H#Q!G!N-O$S)[-S\"F!L!D!R!H\">\">]KUC!H@P#S*E&R#C\u{16}l!-u|C'!P&H!N?L'M\u{1f}`?uOp# r!C&C.H% K!w!G&I?qK\u{13}\
        # p\"M%Hn\u{9}\"=v\u{2}v\u{14}\\!4E  !{FV/% RGP'O.M&M)T!Gv\u{15}\u{9}% P!G$G/l2P@M!\"Osn%%MBT!T7MqNMS$Ft\u{1f}`\
        (H\"x(\u{15}(!L&D?V!D\"w$J.t\"A&A$\"JDw\u{1f}`'EV~. s!D\"H\"R\"E!T>h!O&L2Ept5C&BCK\u{6}\u{7f}#Eu&K4r\u{d};0!H!K\
        #D!G!w>C!o!I!N!|\"E!G!z!p3A!K*t)!@$C\"C@H$F\"DEq\u{1f}`&Lva!Gu\u{1d}}!%rM\u{17}\" vF~8\u{1b}& q!@!CCD\u{1f}`eu\"\
        G%!EEv!I\u{1f}`xy\u{14}P$%IHJmt9v\u{12}.\"(u\u{f}K\u{d}|5!U\"P\"P<K!Q!z$T$Q0L\"N\"M\"N/s-IcLXK-M%M4G!O\"z\u{18}\
        -# y\"KDx)z&\"PDq\u{1f}``w%F&uRx$ q\"H%LAMvD#&L\"MFLkt! N\"O!I{j2\")u\u{9}xMI) o!L&P!PEN!N-G&J!O\u{13}\u{11}!!D\
        \u{1b}/- NFL9S!P\"SWK*G0G!C#qXK!L?P\u{1c}B\"&O!ORI\"\u{1f}`xvfV! o\u{0}y!,o9P!Gt2Q!F{aq. N\"N#pAJ\"D%V!H-N&PWI;\
        K$s@LRE\u{1f}q!Fzj($\"G3u1QGuGV' L!PAL&S%HlK\u{0}Lqq!\"I~@\"!IFJ3:\"\"O&q\u{12}2#!I$A\"E$^%!G!H$M!EAL\u{19}\u{0}\
        !NK>B# tFz4G#\u{18}$3G\u{1f}`,{#Eyd&(O=M7I&K\u{1f}`/J\u{7}\u{1a}$!D&t~M?w\u{1a}A- q!A!y#P!RAJ!u3O\u{1f}`3O=L$O#\
        P'[$!q!AEm!Fh\u{3}!KK/S< P!q!O#N!U!L(@$q.D'S#O!U-p\">$?\"C2A_v-H2u\"O!v8N!t\"C)D1S'FZN\"!G&L[E\"\u{1f}`\"y*A!!=\
        cl\"Eu=u/7!!ukW\"Fv\u{1d}y4'! o:\u{7f}. I!B!B!B#M1>!u.n&P4N08!B!u\"lD\u{4}: ]!P!U#S!U!M(J\"P(v)S)Q,P$L!R#N&N@O!\
        pAP*M7MLt%S+P#t*M\u{12}0! K+\u{d}!!H\u{a}\u{f}%!K$H#S\u{1f}`\u{2}JD\u{1c}\" HMqk4+ t!L!R$N)O6Q\"K&K(LqPfI]H\"\u{1f}\
        `\u{5}F3)!3tH\u{7}! J`1&#N\"n@q$P\u{9}G\u{1c}zG$! G>h!'HLU!Fur\u{11}\"\u{1f}`\u{1f}{S,' z!D!J#@\"@?t!I\u{11}@\"\
        &ECO\u{1e}\u{17}6 r#J\"I!E!C!I#H$>6S$K\"M!K!J!F1H!J\"KUr,J/u~H!MNu\"\u{1f}`BLz\u{1}$EH#L{u;O\u{10}e!!C`\u{10}#!\
        O$N\"O[,! vu_3!N!U%M?n!N&N!P4Q[J'NCE!MEN&q'I!O3G!P\"SH,\"'sFtsZ# n!L!M\u{1e}\u{a}\"\u{1f}`?x,/\"\u{1f}`nu\u{b}\u{8}\
        ! xen#!uDF\"zHp! qvB$ q!<\u{1f}`lrm\u{18}'!G>J!s\u{1f}`.L!o\"oWK!EJ%<!,ryN$FG\u{1f}`1wSF\u{a}u\" t\"J82#!E\"oFo\
        \u{1b})# u!EEt=H!!H/\u{1}$ s!J&H!L}W!Mt_v!F}P\u{1b}!\"H\u{1e}I!\"N\u{17}_' G'F:I!o\u{1f}`WI!p\u{14}&! q\u{1}^!,\
        q\u{d}2)!O&J>K1s&J!G!K!R)L>g\"!sFrK\u{4}# s\u{1f}`xuvF\"\u{1f}`'|*^- n!O!U$Q!N7M0Rns$M#L!HEINK5=! sNQ* x!=!M%J?\
        n\"Ly}!J\u{1f}`\"C%\u{d}/%C@v!J\"N!F$E*t$r\"y$t(K(K\"t_w\u{18}GmD%!q&H!M>Q_u*\u{7f}!!H4\u{1d}\"\"LDo8\u{1a}!Ey\u{1e}\
        7$)J\u{1f}`1v#J[\u{6}!'JX\u{12}% x!M%K\"NFO]?\"\"LD}z\u{3}$\"sCH!K\"u02$!L'LFN3RD[%&H!K,r!HWqjN!FK[\u{1c}! ut]#\
        \u{1f}`\u{1f}`%{n`#!tDD\"y\u{1d}N/ r!P!Q%L!N9G!R*P\u{1f}`(L9w+o!G!REwA0\" q4N\u{f}N! I'x!(O\u{1}d! tTh\"\u{1f}`\
        \u{f}ubr\" q!I7S$%L\"L?N%NH\u{7f}\" uFv~T!Rz21#!u$IBw\u{7f}\u{b}\" t!G:r$ O!K&LDpyP!!FS\u{1a}j R!S!P!2!<!U!T$8!\
        ~!y\"A\"T!I!Q!M!H!A\"=!R*R$S!Q!W!>#U!L\"L\"v!r%M\"P!K!O!S!;\"O!R!L!S!I\"m%P!L\"A$B\">,u-L)O#Q\"N#M)Q!R7Q*I.R'N0\
        P\"P&v$R!Q%v&Q%P!T#P!N!N$u$L#I$N\u{e}9#!E<u\u{2}u\u{d}f$'QFN\u{1f}`KIey' P!M$H.r9O\"P+t\u{19}\u{e}#\u{1f}`\u{1f}\
        `+{\u{8}\u{19}!EH\\Lf P!H\"O\"O!k!K\"P!v!p$M\"J\"M&r$;\">\"G!o!B\"o!h#F\"A\"G\"N*B\"?!S#r$J$L*N&C\"H,B0L#D\"F$S\
        !;\"p!>\"K%t$C#D#B$Q(D%G%e!@*?\"H%w\"D/h!?\"@(Q!G!o,<\"v#C$I\">!P.q\"B-Tu2#EE$w4FE.! t#8\"\u{1f}`\u{a}~1F#Ex*G4\
        y}\u{18}#$nAM%skS$#t\"MDo\"Qw\u{7f}\"EH\"xa6$ qEN!t9L8Q! sKp#Ew$F4uY9#\u{1f}`8t/u\u{1b}M6\"m$O\"P6L#O%j!S'PgK'o\
        !M!R\"L#P!K4O#K9LDO1k!N'Q~z!%r\u{b}D% t!I!RDu!LV\u{0}# u(I>vO\u{1d}#\u{1f}`utODrf$ I\"Q%K!Q/l!ZD\u{3}s#EO\"p4Oi\
        c!\u{1c}y:\u{1f}\"!F$H\u{d}?\"\"P%G+a\"\u{1f}`\u{1b}K0\u{15}!&NSW!(Ls\u{a}!FuYr/ v!L&C6J)u!F!QlG)Q\"J&K!w!G+C4u\
        $0'!>!D&I\u{1f}`0r\"{%w82#!JEH3tR\u{1b}1 H!w!P#K\"s6u(J\">&rgL!w*u#A\"w+P!r#w3k! t^c\" N!p\u{15}\u{14}! q4`! s\u{f}\
        e% w%E@F!x9G&X!&re9\" v\"Fb0!+n0O\"$mAoC\u{1f}!'r@\u{1c}!!C.}, t!A!H%?(G6Q!m!I.KoB+vGs\u{19}\u{10}\"!O$Kwm\"\"H\
        Dr\u{1a}q# v!K'JJP!\u{1c}xI\u{6}!\"IwJ!Fw|:) v!>$B\"I?s'I\u{5}r!B+u\u{13}4#Es(J4v6S# t\u{1f}`\u{5}zK\u{f}# s!Ka\
        JN\u{19}!aK\u{0}\u{8}) T&Q);8R%N/Oar,L'IZc!Fw\u{15}\u{a}#!q\u{1f}`0t\u{b}&\" t\"JF:!!I8j&!L&HAL#p\"F2I,e#!O&LhJ\
        \u{2}!\" sFyY2!FwEF\" wFx7`!'LIN!!u:L\"2xFtK\u{7f}! M\u{d}\u{8}! J2\u{1a}% G!w'H\u{12}x*w\u{e}8$ roF\u{1f}`UxKo\
        \"\"J\u{4}y\u{e}[! JnJ\" vFys\u{15}7!T!M!O\"S\"T!W#K)R1Q#N!Q%O.S%O!O!GBJLL#Q*r#Qfv'N2Q\" J'Pf}!Gw!0\"\"qIH3B!Gv\
        j\u{1f}\"'rZq\u{18}Y\" t!?M{!(G:E!'Jkm#'q!MFK*\u{12}\" KFM:T* G!H&u!D>L'x2u\"D\u{1f}`:xJ\u{19}!\"r)\u{11}!(P9N\"\
         r\"C4P$ t!CDL|vfF!EL(%\"\u{1f}`3yF\\! w:&%\"J%L?q\"L%L=x& w\"H&D=H!{!@c4!\"H*&!\u{1c}x7G,!F!H#J\"H!G+s!C3O&M,o\
        !Gltv!!'Hr\u{3}\"\u{1f}`\u{a}}l\u{19}#'J@F&J)p\" K(p\u{1e} \" L(oB\u{18}- H#I%H9D\"|\"D|JRE!xDD1s5F#|0]\"'L!M|\\\
        \" q!N[&$'q>u(K4s\u{1}H! LWK# K!A!t'7!!;)d#\u{1f}`:q#OX&+%N!L!I,B2R(G,D\\t#D;F7M\u{11}e!(J\u{6}R&!I!O#J\"I>O\"I\
        \u{16}R!'LHi\" F%r+g!+m\u{1d}N# pFx\"M#u( O!vDP\"q\u{1f}`#K!w*y\u{1}\u{0}$ J!t\u{1f}`\u{a}u!a0 J!m&l?I5R$F\"RVL\
        %N%M%Lmt\"u4K5M-t;<!%Sf(!!D\u{1f}h! pZ\u{d}!+r\u{14};!!HA\u{a}#Es$M4s|A$!K<y\u{0}K\"y0Bv X\"n!I\"R!W#P!S!C#q!N!\
        P!R!R!z!{!<\"H)R!W\"H\"m!U!O\"K\"T!T!Q\"I\"H$O$s!t!Q!U!K!S!S!R!O!U!G\"G\"M!O!M!R#<#V!M\"I#S!O,r!s!n'N1R%S#S\"R!\
        T%R#T\"m#K\"V!V&N!O#p&O$p1S0Q\"S$o%W\"T,i#T!O\"L\"Q#T%P+HOG!Fv/?!'MnT\"\"F&Fjv!%I1^7\"S!Q\"V!Q\"l?S\"Q\"S!T!Q,U\
        \"R$S\"SYP6Q#R!RcS-o'Q%R!U/\u{2}!!L-i!4o{M& K'x:J\u{3}ttJ\"yT^2 I!p!D#S\"s!I=K!D!r!F%s!E-Q\"<$2ctRINuMG2 x!E!N!\
        <\"=!N!D!M!9<>!s!K5Het\u{8}n\"@$I\"KgS! IL\u{1c}# r\u{1f}`3v]I* O\"S#N@q!I!E$N0m\u{1f}`QM\u{3}\u{7f}\"EL:K\u{8}\
        ,& n!M!M#E\"KFQ\u{9}07!A!O!F#J!?,B2\u{0}&E*G\"F&F\"u(w\"w(C\"y\u{1f}`7S!F\"E$G!K's(P$ J%O\u{1f}`\u{5}G\u{7f}~#!\
        SDq(IXi!Ftsz$Eq$O4p\u{1c}t|\u{7}!!J\u{f}*%!O$G@P\"O4JtF+ L\"p#G!N?Q!N\"n%N.O&F!IY\u{c}$!K!O*q;L{x!EDAs$ F!wEL!r\
        _c\" H!t\u{5}.\"&NFLe\u{13}\" K\"qAf\"0sFv6\u{1d}$EG!G%|4FuC! qqS%EF#L&tuu;O\u{12}p-!L$L\"G?p!J!M#M\"L2NUK(L\u{7f}\
        QCH\u{7f}*#\u{1f}`\u{a}J't1i#\u{1f}`\u{1f}`-~LV* m'Q!N'<8O'O-J1sUt.u>H\"%N@L\u{3}\u{15}<!S\"T#U!K!P!P\"Q$L$M$R0\
        R&Q!Q-N!N!P$M!P1REK\"N;N[M*N!R+O)T!N\u{1}~\"Ex6u\u{1c}\u{a}$\"S$RFP!L\u{6}A!\u{17}wW\u{10}$ K#n\u{1f}`$wn6#%S\"\
        QTIo\u{16})\"J!K#I\"IAL\"P!I\"K1q\u{12}/!!C\u{d}(# t\u{1f}`xvj:#Ex4H2yV0! LF/!NsK6!Guv\u{9}\"\u{1f}`Tvj\u{9}!Eq\
        \u{1a}y# J!p!MfB\" E\"t<\u{3}!Es(J& p\"P#NWL\u{1f}`<Ez6\"EH)pU'!EIZB#!FLtox|a#\\S\u{1f}`PQ@\u{6}+!N$@\"O>U\"P$E\
        \"N.NZHxLCI<T!Fp}\u{1f}. s!B!K%J?G\u{0}v!A+u!M'H$v!F*xCoGw#,p\u{1f}`3{w\u{7}(!B$q@K!F!H$u\"t0CUf#=w\u{7f}A#w0d1\
         j%O!Q?n#Q#R!R/N%O!P4NROCOCP!RQJ!N9Y: L\"l!@$S;n$M!V4O$R!Q!R/H-N7N(L!O5N1M&J*EAu#H\"o7S;t#mk\u{1d}\"\u{1f}`vID\"\
        \"\u{1f}`,xU'\" r!CO\u{1}9 r&S!s!9!M&L7n#S%B'O&L!L&G8GAM&r$EQq(I/O#K+H/Q%Q\"Ik5$\"ODM\u{1f}`'N)\u{19}& r!E&=?w\u{1f}\
        `RH[\u{8}) q!DDq&F4{2~\"=\u{1f}`7w2'\"Ek)O\u{10}\\$ s%LAv%I]\u{9}!\"Jnf!\"Jps\"(G=F<E!'t#F# r#IBKg~!!JNR\"IL4t\u{1d}\
        \u{1d}!!EJ\u{1}E k!Q\"U#X!M!V#7)n#R0M\"Q#T!O!S'P&N\"L\"P!P!M!S!O0N&O$MFM;o\"I!OOM+N)i!K%K%R!K.O\u{1f}{#=L\u{7f}\
        u#L\u{6}\u{4}!Fv9\u{c}?!O$q!j!U?l!M&M!V-P!P#W\"R!M[P!N$P!P!K,S#O4P-Q$P7O,R+Q$R!V$V!S!S\u{6}7\"Ft4M\u{11}o%\"O#F\
        !O?G$s1*+ R!L!M#K!N!H)x6Q0q\u{1f}`bs\u{1e}\u{18}\"!qMP2.#EK$u4L<B\"\u{1f}`m|{\u{6}!!M$\u{13}! L\u{10}.6 p\"R#J!\
        J1L!Q-x\"N!M!L\"C!M!P!O,x2H#M\"H!D\"v!G!H!\u{4}\"EK|y:'\"1vFzAj&\"N3t1RGt\u{1f}`8J\u{5}\u{10}#&HGM\u{1b}v\u{d}A\
        % K'r\u{1f}`qL#s\u{b}\u{1d}\"(F>w\u{1f}\u{d}! Mi7!3u\u{1c}w!!IyY! J0z! M .\"\u{1f}`?ybo!\\N`\u{11}#EL$v4MB\\\"\u{1f}\
        `t|(j\"\u{1f}`?v%>!!JB\u{18}!!N=\u{7}!'I\u{a}!= v!A!m!D\"B\"E\"A8G!E!r\"P!k!M$C\"G!U-N_K\"r%o#J.q[K*q!G!EFG\"r-\
        t\u{e}f4 L\"o#P<H%I'P!Q#L+t!Q!O!E!F0J#H!C&q$I\u{1a}H9KU5!NK+)$ r!A)B;Ke2! GxB! I-P\"\u{1f}`\u{12}L!\u{1a}#Et%M4\
        s\u{1b}*& u!I!DCM!u\"F'C\"\u{1f}`\"zKs\"\u{1f}`'z\u{1c}\u{9}!&L\u{16}9\"\"MDqhR!$p\u{7}~0!J!L!@#N!T!O,o.N%I!R$O\
        !R.I\u{6}PXN0poa\" J\"s`m$ x%HAx%IQ8/%F!S\"S'I2J!O)G!O0R#KeKtM!o2P$Jea! OA+\"\"M&sy0$ q%PAs%Mgi! L\u{2}\u{17}!G\
        ug2> P!H!P!M\"y!R!G!R>L!I\"O\"t!U!F.I\"L\"R0zcG\"I!M\"m'r=r1J>I!L!R\"o\"Hu3$ p!ADL:K\u{16}\u{1c}! qD\u{5}\"\u{1f}\
        `\u{1c}v\u{2}&$!I&s>w<z\u{1b}_\"Ev6x\u{19}\u{15}!3r\u{5}*,!M!O#G!K!I!P-x0J6I2x\u{7f}w*y8Z'!L!R%P>K#P%O5J]y$ t!H\
        !DCG8i! M\\\u{19}!%F\u{e}D!!Nep'%L\"O!QFQ\u{1f}`?w=u?p# n!FEr\u{e}Y#!B&A@E\u{a}/\"!N&IF\u{5}! JY|!Wu\u{a}<(!P!N\
        #E\"L:G,O\u{1f}`LGL]$ p!OEp6POi\"\u{1f}`\u{a}x8!!4M\u{2}I!LtfU7 A\"s!t\"9!C!p!o!q*;2k!M#k\"A\"Q.N&K`M!L-G#KDJ6H\
        +O|Y! t*~#'u\u{1f}`Wv\u{9}\u{2}\"\u{1f}`\u{b}tl\u{7}! H\u{15}\u{5}!]ASC\"\u{1f}`\u{11}t\u{15}e%!J$O\"JDP\"I~X&(\
        K=D!G!w'K-B\u{7f}\u{1f}\"\u{1f}`xv|^!\"I5=!EJ\"f.#u!B!K!Q!EBm\"N!P3Mvr\"NDLQr\"O\u{17}S\" p!>\u{1f}H!,o1\u{19})\
         t!I$K\"EDK\u{1f}`Kt&I5K*\u{13}( L!B!t%H!N?G&K!OtJ& K%D@v!I<r4H'd% N%PAH5J&A\u{1}\u{1b}' P(L>p!G&O\u{1f}`CHll& \
        p!G!M\u{12}H\u{10}y%wd5\" qFupx\"'uFx\u{19}\u{0}\"\u{1f}`?s!!$ FDv\u{1f}`\u{7f}v'\u{9}# NEE)q3]\"\u{1f}`xy1t!HN\
        -=\" q4PsI! L\u{11}F!'D\u{5}9!GIiq\"EsEv \u{1c}\"!C&GOh\"Fw%C\u{8}\u{1}!\"H \u{16}$ s!J&H?o\u{5}S$ w!EEy!I\u{3}\
        \u{0}. L!G\"J>t$P!o!O!U3F$A\"@`JvO!t\u{11}Y# KFK%u0K$ u!G!DCH>\u{5}! M+\u{19}\"/D\u{17}{U\\#&H.rXpyq\" pFx<J\"!\
        uFvD\u{1}!!Jg(\"!D!M}M!!LGw% J%B@o&D0M\u{d}z#Eu\"J4z%[!It@b*\"O$P?P\"I!R$Nit!KUJLL\u{1e}\u{12}! N]\u{6}\"\u{1f}\
        `\u{a}ueb\"Et6t7g!Fz=\u{14}!F|M\u{7f}% N%QFD\"Q4o>\u{17}\"\u{1f}`xy!\u{6}% s(P=K#O\u{a}upg!-u\u{9}S\"\u{1f}`\u{1f}\
        L\u{13}T\" L\\N:$\"\u{1f}`m{\u{4}q'!N@r%M%M\u{1f}`ML!r?|$ l(n\u{1f}`~S@\u{1}R!E\"K\"M!m!D\"K\"H\":$Q\"O/q$j!L!N\
        !P\"N\"J\"Q\"N*N!Q!Q\"P!S!G!T!P$L)G%H$K!P;K%MEILL\"G#O)q!F!O%I%F%K\"M\"L\"C!P-P!JS\u{5}#'N@DOJHX%EM)JsH$r-K\"=<\
        !E!L!H#I!=!O+B$P+K#\u{0}&D*G\"F$G\"D\"u(w\"w(B\"xzH\"xZQ!F\"E$G!J'svK!Gu\u{12}C$EM)JsI$r\u{3}\u{d}\"\u{1f}`xv-\u{1d}\
        #\u{1f}`WwSDg4!!Hdh!(I\u{b}!#Er$N4r\u{5}t*'O!Q:r#O!I#o3P!O\u{1f}`=r\u{17}lV O!E!K!I!J!t!l!}!P!F\"J!P!J\"J!M!K\"\
        O$O/Q!K!P!O!O!p\"r!T!N\"P$N$P\"C!L!M!Q#n\"O&J\"K&R$K%M#P;L*PkP#P'Q3M!Q!M$o!R%D(qE\u{1}#\u{1f}`(v\u{2}G ;#EqLK\"\
        uzBK j!L!Q#P!Q!J!K!I&K$D$K*J\"q$Q\"M\"P\"O!Q-M!N!J3pDp!M!N!r.J+K\"q!J!N#H'nZJ#L)P\"u%O&P-J!I!L!qO\u{18}!!?\u{b}\
        G# p!F!JiX! pY\u{1}* M!y$D\"N>P&H\u{13}O!xeI!y\u{1}h\"Eu=uN\u{11}0!=$H!V!B;o%D%S/J!S$H\"UWM*J!FlL)od\u{1f}&!A&B\
        >B!u\u{1f}`RHmw!!J\u{15}w\"\u{1f}`qu[\u{3}!HM4a!(K+2$'M;L\u{1f}`XL\u{2}j!MH\u{1}>\"!K&IAX#EuLK\"u0|!(M=O&1p4x2I\
        2x\u{1f}`PuB@\" t!C\u{e}#L h\"p#@!Y!Q6D$G&M$I!Z!L/T9E$I4J(P'S!M\"D#M\"H#D)N!M\"F'@!K)H#M*J$r\"I&N0O&q$P!G!q!G*j\
        !R%G4l!G-v!Fu\u{1b}}! H~p#\"mCo7nn\u{12}! p\u{7}\u{4}! r\u{1a}g- I!O!n%O!R?L!n%K!P\u{1f}`!w\"L~zE,%%P\"JXO\u{7}\
        y!D4g$ s!DDH\"H+R#Cx\u{1f}`\u{7f}x\u{1e}v( OAJ%Q!m8J\"K\u{1f}`8Jiv) y!@$G\"B?l!G&Gtv1u\u{8}\u{19}% O!D&@\u{1f}`\
        uL<^! N%v> P!v!V!M!M!m\"N!T!G&K$Q6O!Q#L!U!I,R\"P$H!M!I\"G.M!N`P!N!NYJ+K6N?\u{1a}#!F\u{1f}`It)Y!EL\u{6}@!F~?E\" \
        J\"o)\u{a}# w$IBy6v( O!@!H%w?G'|\u{1f}`bugF! wJT! rp\u{3}) s%A\"Q!G:M#L&E\"NxMP/!!KA>!GJ\u{7f}\u{8}! G\u{1d}e\"\
        Fv4KJm\"\u{1f}`xK\u{e}\"$ s!J&H!LPb![vG\u{0}%!G&v>F\"J&y\\|! t@V!Fz\u{7}f!!G@m# q!BEqn3\" o\"I\u{6}50!Q&MFP.Q!R\
        %K/KEQ'JMI!P)I<N(K3O&Q9{$ x>J~{$JUf&#o\"PDo\"Q2Q\"O\u{1f}H!FxSl!Fuo\u{6}$ N%I@I!Ndj# K\u{1f}`1vtd#GLmt!Km>\" G!\
        wl|\"Fr\"P`w$!I!O%L?t<5# t!EEy\u{1e}\u{7f}$%I\"I(F%mf\u{2}.!m!S#K!N\"R:M$s\"O$P\"P-L?K\u{12}M-M\\k\" q!J\u{a}\u{8}\
        ! HXc#Et\"L4t\\Q6 D3M2s!O!Q!O\"u!K-E#M!O!N\"A!I\u{6}E\"uaI!F!I.y%I!q,i\" O%KJ/! G\u{12}P!Ns\u{19}^\"FvnA7X\"EH$\
        }K:#'w?D'yV\u{12}\"!NFNJ\\Y :!o$o!j!m\"O!R!M$7!C#M/p!L\"m!?%l(E(S\"R!Q!R!T!R\"P!N!O!Q*A$U)M:M!G!J\"r&O!C!F0B!C%\
        z!E!H#s0u(C6I!q!t!K!M'A\"p0B'T.J\"q!LZn' o!N&A!Q\u{1f}`ev-NUj! GtC&!M$n\"P?L\u{1f}`dGPT! m\u{c}\u{a}#Ex\"H4x+J\"\
        \"mFn%|+ Q!~!?#@\";!A'@8p\u{0}ppv-QuR!'I\u{9};#'u\u{1f}`\u{a}v\u{10})#Er0J2v\u{7}q!4K[<\"\u{1f}`v{\u{13}\u{0}$!\
        uDu\u{1f}`fw^y] U!E\"m\"S!n!N(N$;*D!n#A!n!G\"P!N!T!U!p$R,D\"?\"H\"M\"I!T!7$?\"C*BBA\"O!F\"w%D!n!m#D#H)E\"O!C\"r\
        \"J(B!P!B)A/K4G\"C)A!n!H&L$n&L\"Q\">\"F!S0G1~K ]!k\"M$h!k!O\"M&I\"H*T&M\"d\"T!U$W\"i+K$K\"M!S#HIF)G#H%@\"T\"U2C\
        'F%G%E#K#J'H#K'K4E6O&W#O!R\"V0Mi\u{1f}!!K.^: }!A!M!M\"G!M!C,z!61L!u!M$O\"G!M+w!>!GIHZv!F#@JpNt!F3Ef\u{18}# P(QF\
        OdN\"%NVL12!&r\u{7}R\"(Q?K1A+ K%A\"t!J=u!M!H&H4u\u{1f}`Pw}(!'L\u{5}\\! s$L\"\u{1f}`3{&7!'G\u{e}Q! M\u{d}X#!LFN\u{17}\
        p\u{f}\u{1b}\"!IEEkp!\"E\u{a}T0 I!P!L#p\"v!P>L!R!M#r#P-MJN\u{12}N4P&MVx#EH&t4J{m! K|^! r\"J#Eu&L4vt>( u!L!J%J>G\
        \u{1f}`ex\"JC\u{11}!&p\u{6}a# q!K!M1\u{1e}! r0\u{4}!(S[k\" K[H\u{1b}\"% p!N$OBJ$QU]\"\u{1f}`\u{a}v_0\"\u{1f}`xy\
        \u{13}\u{a}\"!G&wa\u{14}\"\u{1f}`vI+^\" q\u{1c}v'\u{13}% z\"L2E2x4G\u{12}4$ r%E!O@tAr!'pA~$ MEx\"I4x\u{14}@!%H}\
        \u{1}0 O!=!E!E\"C\">\"{<R!N)x4P>v1v\u{5}J+x0q(`$ J!QEM!QN^! r/V! p3<!EIC&!*qN)'%K#D=NKw_H\"tstj;$'J>y\"D4{]6\"E\
        w)J\u{15}r*!L&O!P?O'Q.M\u{1f}`2M-J/t\u{0}\u{11}\"\u{1f}`\u{1b}KwB! n!f!\"OLJ#Ex,F4{\u{6}b!!J,+! Fu/$ J!xEJ!z\u{14}\
        L\"!vF|p[) w!H!N&N=JKx\u{1f}`:k(Kz?+!P%T!Q\"NCN!S4N!R[NApPR]o& r!K!L&L\u{1f}`7G_Z\"!H&J\\x1%H@R&N0N!P#D\"O!R8N;\
        K!K^J)K!KLP&O/K1\u{b}%\"O$QBQ$Q0K?P!'I\u{b}V) G!7!w&I?C!eNr\u{2}rSm\u{1d}M#Et$L4t]&= F\"r!u\"7!B!p!r!q!q!=\"6&8\
        $B.m!L#k\"?\"O,@\"O&I`L1L,GYU.J%Q$B@H-B\"\u{1f}`\u{11}v\u{3}^!\"KST(!@&B>C&u4G\"H\u{1f}`Du#_! w+w% t!I!M&L>t\u{1a}\
        ;\" uFxLj#EJ$u4K>L( U!M!W%M:M:G\u{1f}`>M:U\"\u{1f}`\u{5}w[\u{1f})!n!I#A\"E>v\"H4x\u{1f}`Ps\u{d}\u{8}\"\u{1f}`\"\
        {iP!!L\u{14}\u{12}\"!Las~}7 k!Q$L\"S9n;RZP#K\"N#M%N.P#M$H#M%N>K0O9L*P.l!K!M`*&!L!L#K#M*r5MT\u{1}$ u'E\u{1f}`qw8\
        \u{8}!\u{1d}v$K\"\u{1f}`\u{a}H\u{12}\u{18}!Fx\\!% t!G!LDtvu>I& V\"Q9wLP>O%wB|!!Hv(#Et)K4u\u{19}i!Fy}~!Fw\u{11}W\
        '\"F#N\"s!G@M%q!K}E\"\u{1f}`\u{5}wkd$ H\"n\u{1f}`\u{a}suf5 n!L!Q#L!P!L!O=Q!Y!K5K$O[K*L!p*E\"n,n\"JoJ\"K8D\"\u{1f}\
        `Ky!\u{6}! L)u!FG\u{18}L\"\"N%G\u{1}m# q!FEt#N\"(tFtA3!(N1Z! qv2!\u{1c}xo+%!v&L\u{1f}`\u{4}v&LSM' t!G'K>t\"O$N\"\
        L\u{1b}7!%q{a\"\u{1f}`\u{5}z+3\" q!CU\u{1b}\"\u{1f}`(x,\u{2}!Gvc%!Et/0#'w\u{1f}`iw6\u{1}3 K&Q!w:t$R!O!@%Q!w4CYE\
        Mu!FDH!q!J!r!M(t\u{d}F\"!sFv\u{0}0!\u{17}{)h!FyvID!L!S!:\"T!Q!L\"5#O#E$R$A\"|\":$?(O!S#Q\"R!R-P$T\"M(P\"Q:O!x$:\
        #J:M!N)L7G\\M!I\"t9Jji\"'NFM\u{11})% r3O\u{1f}`,t#M0\u{3}! s(h\"\"GFJ}Q!Mx=?2 w\"G#Q!I!?!O%r\"G!=5?!{#z#L*D%J\"\
        F\u{d}xm@0I\" I\\MX\u{10}\"\u{1f}`\u{5}w\u{15}?!\"L'&\"\u{1f}`\u{f}P\u{1}\\!&NKP% G!rFs\u{1f}`xFW0& M%q@N!N%u4M\
        L'\" v(F\u{14}R\"!q!J\u{17}L\" sFxYB! K\u{2}\u{11}!!NB@$4v2L4v\u{4}M2o;!L!P!Q!O!R\"P!u#K$M6h\"S!T!R!S!T$M&O&L!P\
        !O\"N\"P&KZN\"N\u{7}N!PtW) V!Q$L#o+9:OhJRJ%t\u{1f}6!'Jf^\" EFL|\u{1c}H!E\"R#W!L!T#N$L\"E&S!S-R\"P\"J!R!S!V\"l'F\
        &@!J$Q!K!P#B&B!D'K!P#A!J#y!tzvAJ#F*o&B!H/s$sO\u{a}\"\u{1f}`0|V\u{0}' J%M\"R?I%R1G%HSx* m!Q$M[NEr(FZ<\"n\"HZM\u{9}\
        }% v3J\u{1f}`,w#J\u{1b}.$'GFI\u{1f}`bu3RZ X!T\"Q\"P!W!N\"n\"S!?%I!N%L.m!R!S\"S!T!P\"O!W-N\"N\"M!Q!P\"U\"R\"O\"D\
        !P)L\"O&N\"J&I2M-N\"P\"k8s#N(n\"TBS\"O&P%Q+Q!R#j!J!R#M!R!P!T7t&R\u{d}**E|&M*L\"L(x(u\"u'|\u{1f}`:H+?# A\"x_Ht\u{1}\
        #!J&H>P\u{5}r$ F!s!tDM\u{7}0\"\u{1f}`u|hQ#EA$u4A%9\"EI\"w\u{5}#% t'x!AFJwH+6\"!G&L\u{b}H! qa\u{16}!EQMx\" s&FF'\
        %%F<u%y\u{1f}`SuoW$ t=L\u{7f}u#LOw\"\u{1f}`?r$T$!s\u{1f}`\u{9}K!tR\u{2}!!F$Z)!O!Q$M!LUN\u{1f}`OI!R&PRz\"\u{1f}`\
        xt^.\"!B!Pel! ?iG!%N\u{a}+, W%S@Q)O.P%Q`H1E%O\"HSL=qv\u{19}< \u{2}!|!*$I\"C:K$u!u!64DZK!s\"I(s'G)E!q\"G,F)r\"FC\
        G+K-G#s\"A4q!GE<2 O!T!l&T>N!P4A$P>q@I$o$M9NOR\"r+H0I'M\u{3}(! PMG\" q'I8'& L!I!G&wFvsM|\u{9}$\"R%NFM\u{2}{(\u{10}\
        & s!G$M\"Q@K&DDW!EHqy# KFI(r\u{1e}*1 I!w!Q#K\"r6u(K\">&qgM!v*u#B\"x+Q!r#wt7# F!tEJC3!Fuq+! rb\"! KP\u{2}$ v%E@P\
        !w7.!!E\u{16}F# n!AEp1\u{1a}!Ww\u{13}>\"!FDPkL< R!L!Q!L!Q#u!S!H\"J$M\"K\"R$L0O\"L&O\"M$N&G\"N$J$KSM/LtP/K!Q&QdR\
        \"\u{1f}`\u{12}tr.\"(KZJ\u{12}6% r!D!L&M?LqO\" PHO\u{15}\u{e}\"EP:O[+\"'J!K%\u{16}+ T!R!S#O#O'79R#Qvu'KoO&T$)w<\
        A*w4B\u{1f}O\"\"LEBv!% r%=!J!M@N \u{1c}\" s!GR\u{3}\"\u{1f}`\u{5}|Ks\"\u{1f}`Wy4w%!=&HFJ\u{1f}`OM\u{7}M\"ED*y)-\
        $ R'G\u{1f}`;P\u{14}?!gwq1'\"p?K*J\u{1f}`NK#M0OeG$!P&N>J\"LHD\"!KEIfm!FH)d'!H$r!R!H@L$o\"H'H\"\u{1f}`'K\"F%%H\"\
        IDK4I1w\u{1e}v\"\u{1f}`xw=\"!Gwbl!(O\u{1d}T!\"na\u{7f}\"\u{1f}`myq\u{4}!Fr\u{12}\u{f}* w!F&E@J&DzH+qsI%M5KX\u{1c}\
        #'K\u{1a}t#H\u{9}\u{18}!Uu\u{14}\u{c}# q\u{1f}`xv{\u{e}!FzO<!Hv_J\"'G?y\u{8}Go!W!V!M\"M!P!I!R!K!S!R\"O\"N!V#M!W\
        !D,S$n\"Q\"O\"S\"E\"C!N!F!R!G$A!Q!N!R!n!O#U!K\"P%S!O%D$M#T!M\"N\"O\"P\"Q!P%H\"r/o#R#r!m(W!p6M)x4I!I#N1R!K$w*m/R\
        !Q!K!M!J!L!I!L!H$N!K\"O!D!H.q$p6 m!p%S\"S,Q.R&U$T\"Q,Q\"SiR#P0Q>q(P9l\"R2O$R\"S7wxM\" s\"J\u{f}0# xEH!uJ\u{1e}!\
        -u\u{14}-\"%vFy\u{d}l, K!u!Q%o!OCD0>&ucv;xfv+E_B!EK\u{1d}V& q!N&K?p\u{1f}`.x|A#\u{1f}`mL\"vnk\" MHt=T# r'D!OIj$\
        !o!N%GAO}N!Xuc\u{13}#!G!M%LVQ%\"F3p!oWp!o\u{1d}'# J\"QFQGe!tCQ #\u{1f}`OI\"y\u{8}h5!O$T\"T(L&J2U!S#K#S-J!O!M$F!\
        K+J,t$H!J@H%L5O\u{1a}_!!E\u{7f};$!qDt\"L4wiy#!K!NEI6M!(s\u{8}\u{b}#EqMQ\"qW\"!!G\u{f}\"# L!rFPjd!FH\u{1f}w#Eu1L\
        2uya\" HFI-S-%O!S\"S6P)QwR\"P\"L!O\"R6M9O]P\u{9}c\" rFx$\u{1e}\"!N$J\u{15}X# n!O&Jp%! u\u{d}\u{0}# o\"N%D0u'Es#\
        r!L!M2E!s!s0\u{d}!Fw[|%\"M#q\"H!O>K>\u{1c}+ Q\"O%q@M!Q&n.M`M%o\"J\"Q^?! sqK! pX[-!N!R#Q#O>H!O'M1P\u{7}w!DPK-@%w\
        \u{f}#$!S&N>S(N}&#%KAv%JNf+ K!A\"M$B!K/q!GX<#m$J$Gq^%!O!n&O+PHN\u{10}z$!r\u{1f}`2L!v\u{1c}|$ w!q!E&GBO&!JDx&K!L\
        3u!uxy! LJ#\"\u{1f}`my\u{10}'! F\u{e}5\" s\"G\u{15}I\"\u{1f}`3w_}!Ew\u{4}\u{f}!Iw_\u{b}$ GEF!H%s\u{18}+' u\"P&I\
        =H!v(H.KEI$ q!F!QFO{z% n!F&K\u{1f}`\u{1a}K\u{11})# M\u{1f}`\u{6}uZ|$%u@H&y4I0I!EL{\u{18}!%p\u{16}\u{7f}+ p\"P!I\
        \"P$G<K&O$I#L\u{1f}``K*=\"\u{1f}`\u{5}|b\\!&M\u{1b}^\" yF{\u{1e}Q!FKU0\"\u{1f}`@tyj! tp\u{3}!F{s\u{3}' H'r>A(x4\
        H0u\"ID%\"!@%p\u{1}!# w!IE\u{1}G1!3nmv# q\"KYu72!Fy5~!EI\u{1e}}* I!C!C%r>\u{0}!J%F\"?/F%\u{1}Ha# N!N&p.H\" p!=\u{b}\
        \u{18}\"\u{1f}`mu\u{6}o# J\u{1f}`(t\u{b}J! KtV! tuR#HP4PgMIU$\"M$I?M!r^)\"'M!mRz\"!rFu\u{18}\u{9}7 E\"m#H#m:n$Q\
        \"k#L4H\"G!P.MQP$q*J]J+P\"n!L*y%O%K1O\u{b}\u{0}!!H\u{2}(\" r\"B?\u{1e}\"!r&I8\u{1c}1 p!J!O%Q@I!S%E!H.LIL7t*vEIL\
        sGw%K(o\u{1d}b!\u{17}y=7+ K%A\"t!J=u!M!H&H4v\u{1f}`PwbD$5s1OGs\u{7f}v#r( C#C\"B$x<s>u\u{1c}vStFw!\"HhZ,!V&K!Q=D\
        &m\"M!Q-D!I#F2u\"HSV\"\u{1f}`'H->\" q!FMO! J v\"'q!N\u{19}J! L1\u{13}& q!F!H%H!I@I\u{19}\u{1e}$ v%JAv%J\u{5}u$ \
        w%HAw%I\u{11}\u{17}! t +%!L!M\u{1f}`\u{1f}`.u\u{7},4 O!q!P!P!O#F!M#N(K3S%Q\"L/N!P!O!n\"I!R\u{1b}MSI\u{a}\u{1f}\"\
        %K!qbS& M!w$J!mEK\"Nj\u{16}\" D(tz\u{5}#EGLw\"HTs% uCK\u{1f}`|u#K\u{1c}8%\"P&J?Jzv$L\"n! HQA$ F\"wDK\"qU#!!FLd!\
        GJdV\"\u{1f}`J{Q\u{6}!!F\u{11}x\"\u{1f}`\u{1f}p\u{8}\u{11}\" LFLOL# r!OMKfv%Ew(M4t0K\"v\u{7f}i!&Oh\u{7f}#!E&tFu\
        \"l\" p(L^^) E#y\"N\"D>I!F#|\"R2C\u{0};! Jz=\" vFyQE!!M\u{4}\u{0}!!G\u{7}2\"!D&Cl(!'I\u{19}Q\"&G\u{14}v:P!Gv;[!\
        Gu6&!-u[c%Ay,u\u{1f}`KH!yt@\" vFuG0\" q!C~\u{9}' N!t&I>K\"u4J]yg[&!H!R%K@L'M.M!}\" LFI\u{11}?\" GFL.Q!Fv\u{b}91\
         m\"W#N!R\"U9N'U3PlO+m\"O#K#N^N3S#L!O%\u{17}\"GT4pQI' J\"K#nAN%q!N3O\\P!Muzu! K\u{14},! Gj\u{1c}!'JV ! MyJ\"\u{1f}\
        `0z\u{1a};$!s$F\"G@t\u{d}\u{1a}!%p>@! v1g! ul8\" q!IK;/ K!;!E$K!M!K'z!w6R\"K$KzI'q!{{D\u{1b}O)#L\"R\"m(G$HLN\"M\
        \u{1f}`NPsn#EH\"w4H\u{1}\u{14}! vRb!Fxo\u{19}!Fva:%%K\"N;v\u{1f}`Xv@2\" rFuRd&!P&N:L\u{1f}`XLHK*\u{18}\"rr\"Pr3\
        \" L't\u{19}h+ R!L!M#K!N!H)x6Q0q\u{1f}`bs @!%uW'#\"H$rBI6&8 P!u$Q!G!T!P=P!O!r!R!F%O.M#A\"A/J%ubH,N!w2K!wNE+JQl!\
        FJy\u{13}/ Q!w!H#O!M!N!K(F?K.J&t2y\u{1}K6N!wed+!F$JAn!K%N!G4H\u{1f}`-L\"vAC0A!\"M=$$!FEy!I&J/G1!N\"P\"B\"PAV#E\"\
        M4N`t#J3L0GPL2U%K\"L>K\u{17}W! Pv8!2N\u{c}3! J)Z\" I(q=(%!L&H@K\u{b}Gev6\u{12}\"\"P&N@c$Et&s\"J4v\u{1e}$\"\u{1f}\
        `\u{f}x\u{14}\u{7}# J#oCHqL' w!A\"E$D>N!u'F\u{a}c\" HFM,LB 9!Q#k!S!S!K!U$m#L!I!L4i!B!T$R!V!H!P-L!O!Q\"P\"G!P!P\"\
        O\"N)G#RixmO!M!O%J^F!MKgN%!>!sCR#h4SJ<%%=!D@q\"P$HJS&!M&N?P5H\u{3}P\u{0}u\u{9}R#Ew&N4r/\u{7}!-u1\\& r!R$F\u{1f}\
        `hp\"KT$!\"Ma@\" L\\Jb8!%LGG! uG4&!A!s%@!I>p(I<N& r!M!O\u{1a}x{t2D\u{7f}|#!C!tEL\u{19}N#9D\u{1f}`\u{6}x\u{15}\u{18}\
        \" vFvx#! p<\u{4}!!B>\u{5}. N!:!B#B\";(E\"y!C4M1t\u{1f}`1t!IPu\u{c}M\" vFy>\u{6}\" q\"MPH% q!K%Q!F@MSE#Ey$G4v\u{c}\
        \u{1e}5 n!O&K!P9G$P\"O!N$q0s#J!O\u{1e}F9o!G1U!M$L\"G!O-t\u{14}h!\"t\u{d}B= l\"U!P\"O\"N!P'N$J2Q%q1L\"M!K!H!O\"N\
        2MCo#L)N$JVE5{(L+M,O.F!I#s\u{b}$! sJh\" p!Gc\u{4}& s(P=K#O\u{a}usJp\u{1a}1!O&I/p+J&L!R%M!R-P3p\u{5}t9Q,J-F%N&M/\
        E\u{3}\u{b}! L$p$Gv\u{1f}`GK\"wq1!Fzl\u{10}\"\u{1f}`\u{1b}Kh2\"(QSHi-\" vFuv\"* o!K!J$M!K!O0Q4L\u{1}M_u\u{5}Y\"\
        EK\"us\u{15}!Gwp5\"!L&qo \"!PFO%O\"'KFL\u{2}5! s\\\u{1b}! K\u{7f}$\"\u{1f}`hxAC$\"J#HCK#M|n! KyJ# o!H!LnO$%Q\"S\
        ?M!H)\u{17}\"\u{1f}`\u{b}v\u{14}I.!T!p#F\"Q:O:K_K*M#L,KJF;O2G&P Y)%G\"C!Q=O\"D\"s4J[tGvFz! u\u{19}\u{c}$ t3F\u{1f}\
        `/FT,\" M!tj\u{17}*\"U#N\"N,N8Q4L\"I\u{0}O5sUN\u{11}>\"2sFo#?\"\u{1f}`mwq\u{1f}!\u{14}u*t$!B&D>S)OQK!\"F\u{4}-\"\
        \u{1f}`my'R!Iyg1!Lq+L$%I\u{1f}`@K&I)~!FwR@\"\u{1f}`\u{a}x^i! M7U!ww\u{7f}\u{1e}! KZ\u{14}!Fv\u{2}ua D!<!L!\u{3}\
        !9!E!L!8!J!,!?!/$/!D!5!?!M!R#L!U)M$o!E!B!O!{!D!J!L!@!L*D!O\"F!J!o!D!G!O!>!M)D%N!P\"I$s7sDI\"L!t\"O?I#x\"N=M(s)H\
        !C!K!x\"L!S!=*H)yj]\"\u{1f}`\u{5}xrm\"\u{1f}`0|mT# J\u{1f}`?v\u{13}8$ r!L\u{1f}`!y\u{1b}\u{6}#'C>F2vU\u{6}!I{!N\
        $EI(q\u{16}J!w\u{2},\" s!ES\u{1}% v#J\u{1f}`uv)Kj\u{14}/ P!I!L!o#R\"P?P!Q$P\"N-L!KZJ<KxJ\u{9}j!Gt7\u{f}Y C\"u!4\
        \"Z!q\"r!0\"0\":\"1!?!3\"2$?'n!E!G!W!o!C\"g!N#C\"Z!n\"m-S$M\"S0D\"A#S>P#Q$X!P!N#n!K!R$R,K4P!o\"N*M:T*P!W!o!R*Q!\
        n)O!V!U1Ce|! Mw^a >!l\"S#m\"j!P!Q!M$E!N!K!N#E)R$r#k!K*P%M&V\"P!Q!O!O!R!S!Q\"L\"G$O\"E#D#P*M;D!M\"s%R!G!G!F\"l*L\
        #M!F!G#n5L!x!|!C!>&F6J!r!s\"N'P\"r,J$D\"o$O'L8r\u{4}u#Es&M4s{C#!q!J%M\u{4}+!Fw\"!& P!s!U\u{1f}r#MhKdQ3 I\"k%T>Q\
        !Q\"i#K!M/K!G#G\"K!P8L:K#G\u{12}F!L!L1\u{5}$ r!B\u{b}u\u{18}t4\u{f}\"\u{1f}`?y\u{e}j% K!w\u{1f}`\u{9}J!x7?!!K8\u{16}\
        $%IHt.s&E\u{1}~!!O1Z!%Fx_' T!S$JFO\"R.P\u{11}t+:I Q!z$O\"D!T'A$A$N&A!O#G$O!n'F!T-A$E6F@p#G$F!\u{7f}!N!A!O!I!}\"\
        C#K(q#S!r1D#D#BMl!G\"J+B)D#R\u{15}x$ A\"wDJ\"qc}4 G!:\"w\"M!U!<,<%P.J#p\"S!Q2Q!K8p^m#Qhu,n\"P]-! q/C!Fs'\u{8}\"\
        5pXpAt!(LWg! BN\u{1f}#!t\u{1f}`Gv\u{4}\u{7}\"'oZI*_\" L%M#\u{3}#Eq(K4tUP& N!I's\u{1f}`\u{2}H(r8A# M!vFwSn!Fuka%\
         L%GAN\u{1f}`F}g&\" F(KJ\u{17}# p\u{1f}`\u{a}Lph\")rFsN2\" GFMd)!!Eg[$\"J#HCK#M]\u{11}$(O?s&K!N\u{17}]* Q!K\"V\"\
        p!=CV\"k2M\u{1f}`Rr@\u{9}\"\"N$L1q$ G!N&r>P|m!q}>{T >!{!y!<\"5!J!y!u!7\"7$G!B!N\"2!?+B\"F$r!R\"k!B\":!M)K*D!N!P\
        8N!P+N/P#I%L%C%N,K!r$F'Q$D4K6K\"s!O(P!G#q.I!r!o$J/M;H\"\u{1f}`mz\u{2}&$ K!u\u{1f}`3w>0!!G^\u{10}# s\u{1f}`:xfr!\
        qq:Q% LEL!K#w4Fz\u{16}#!L!O%r\u{c}\u{d}\"3r!E%}!.vw\u{1d}! r\u{f}\u{13}! L;qh T!P\"S\"Q\"O\"O\"M\"M$H!O!J!N!P(N\
        \"P\"K!Z#O!Y!Q!T!n\"l#U%H%Q!O!P!N\"A!O!4!M!C!R!5\"E\"7!N!K\"5\"P&O!V!K$O\"=\"A!P#L4Q#K\"M$O!N%N;@!N$L!R%N+N\"I$\
        @!E<N\"S!P3T\"M.N!q[\"' K!L&y\u{1f}`fF!H\"yi_+ n!O\"E\"N\"@\"C#s5NPJFu\u{1}NM\u{1e}\"!MDO:\u{1}\" G\"rvT0 M!E!K\
        #N!M!F!J'y!A8N-t*P\u{1f}`'vDN-q\u{1b}Q\" r#Fx'! r\u{d}Y!\"JB\u{19}#!t\u{1f}`\u{1f}wuq! qN\u{0}!3?\u{e}2!FwA\u{11}\
        \" L[NOA\"\u{1f}`\u{a}zO !(J\u{9}v\"\u{1f}`Gy!W!*qM\u{12}$ s!G\u{1f}`IuZs!%F:m' L!G!R#C\"H?K!L'0\" z!Dqz\"&M!MC\
        Q&\"J$M!J-N1U)L\"\u{2}!(K\u{6}\u{1a}&#l\"P!NEN4O!PP3#FL\u{1f}`Gy*)' u!I!O#K\"r!M?L\u{e}\u{19}% J'x!G>N'r\u{c}B$\
         s!<&>\u{1a}tw0#!NFO4K\u{c}\u{7f}% n!RDQ\u{1f}`fJe0& P!G&J!p\u{1f}`pK|/'\"M$MGK/M&N\u{1f}`OJyq# n!C\u{1b}vx8! s\
        L\u{6}\" q'J~\u{3}\" K\"rAW!'F\u{12}\u{6}!!Fp=!asj.2 q!Q\"Q\"ODI&E.t\"C\"=0JDF'v+J0I8GVI)F\"L(H! G:\u{7}! Kc_!F\
        wT>! Hyi\"\u{1f}`KwQ#(!E$I\"G1w-n!rJ>\"s/y& t!K!M%I?q!J# !&Hhe![J.v\" s\"G\u{19}+!Hv\u{19}G! L7H&&O@pqp!I\"K}IU\
        f\" xF\u{7f}BK! KC\u{15}$!r$L#SSGij\"\u{1f}`&yfX% K)C!yFs\u{d}sI0\" vFx\u{f}D*!O&J,A2K1s&J!G!K!R)LMT&!E%M!I?n\"\
        R\u{c}Kx\u{1c}\"!@&?\u{6}\u{9}\"\"q&J\u{8}\u{c}( O\"q#>#p\u{19}LHJCP=Tkc!!Iw]!!M1\u{1e}# tEFox\u{1}H% w\"H\u{1f}\
        `kx\"I38! t\u{e}~! s\u{11}N!!B:l\"EJ$xa\u{11}#%I\u{1f}`\u{a}K\u{1d}>!Jws\u{19}! G_,& L+v!GYP\u{1f}`:s\u{2}\u{e}\
        #!s\u{1f}`WtPY! q1\u{7f}#\u{1f}`\"I$v\u{e}a' s!L%O@m'M4L[xX1!!Ky6# s\"F#M~\u{16}\"!G!KZQ! q\u{1f}k!Gt$!' o!@!J#\
        q!L!E!GUx\"!NDM<!#EB&{4E*\u{0}\" s3OqH\" M#K\u{e}\u{11}\" w!>/\\!'Cw\u{f}\"'u\u{13}v\u{17}I\" s\"H\u{7}*&\"S%Q!\
        Q=T'O6P<,! r)\"# t\u{1f}`xujY)&T\"T?R%P!P!R-PmLeNH<#%s\u{1f}`\u{a}vU\u{1f}#!F$GAGsA!?6\"3\"!s!H\u{c}.5!R\"R\"O!\
        S!O1R)S$P&R1P3P*MAKrt,S2G$K!P!I!Q2Rp\u{10}!!Cu[\" K\u{c}t_\u{1}%!A'N=t&F4{\u{17}\u{1b}2!p!I\"O#E!Q#L&I\"I\"J7T!\
        K!Q-R$T\"H,JfN}Ix8\"EL7L(o!Fuau! s\u{e}|$!HDE(r\"x\"G\"!NDJKu!!E\u{c}r& k!F!O%J\u{1f}`~p^M!HO\u{18}(\"\u{1f}`\"\
        xx\u{f}!Fs{z!3s\u{14}G!'J\u{12}k) w!E!C#M\"H(C7w!@\u{1}Kr<' K!H\"T\"q!L@L%n\u{12}#\" p'>y\u{9}& DA\u{7f}!@\u{1f}\
        `W\u{7f}!@\u{3}\"!Fuhn\"&F!H\u{1}\u{1d}#FK\u{1f}`GF\u{7}<!Hu\u{18}?B#J!C!N\"M\"t*:$U!S)L!T%Q\"R\"M\"M!T1N\"O.qH\
        L$p4s\"O.I7M:P'o!L!T!P/r!F$O\"L/NJ2$'q!CYp!K\u{1c}G\"KF4y\u{6}\u{8}! t@\u{1c}! O\u{4}/#\"G\u{1f}`Hw\u{e}\u{16}8\
         O!;!A!?\"A!C!2!|!<&;7P%E#o4n8o3u*K$r&I$lYu2t+v6t>A! F\u{5}\u{15}%!@%K!D\u{1f}`;v\u{1}\u{e}!Eu]6%!E!L%F\u{1f}`I\
        t'w!!Hw_+ u#K\"C#R=N!u\"Q#E\u{1f}`Mr$JrL#Es,M4sj2!'JEC' R!Q!Q#K\"NAQ\u{7}xw:\"!tFw~\u{1b}\"&JFK+h!EHS\u{7}\" rE\
        E\u{c}%#5t1MGt\u{9}\"!-s1\u{2}! O\u{1f}/$ p!B&F>Iut#4r\u{1f}`\u{8}tq\u{15}!!JW+# K!O&NQj%Av!J\u{1f}`Wv!JQR\"'L>\
        P-\u{b}! Jws# D\"vZQ@Y! t1#\" O!p[S\"FH\"v\u{1}\u{16}# p!E&@\u{d}&!(P\u{3}W! y\u{7f}V# q\u{1f}`xwtc3 p\"k#B!M!I\
        !N=T)G1H!G!F!IuHUt)q&Q3E!C!Q\u{e}\u{10}/ N!m$K!J<H$m%M!O!S/P$J9MHOxH+PY), J!H\"Q\"y!N?P!J!I\"O\"z!P3@&\u{f}\" s\
        !D.E! Li0\"\u{1f}`J{iU\"\u{1f}`\u{a}}G.!(GBh\"\u{1f}`myBp#!K&IGN i& o!B\u{1f}`ws-t%H\u{a}\u{1a}&!H&L@I&D\u{1f}`\
        \u{2}E;3$!D$uAI%wZ&\"\u{1f}`mzcM\"!C&<ky! KFX! L[m$ s\"Q%N>Np\u{14}&&I!L>P'L!L5H$!6 N%K\"D:S!m#O!N!l$R\"A.L!S#J\
        !T!OrF$MUM+J!S!m1CVx\"\u{1f}`EuWI\"\u{1f}`xy\u{e}|\"%p\"K3C!Ft7I! u/\u{9}#!O\u{1f}`wGc,\" tZB:\u{a}5 \u{0}!B$\u{1}\
        !+!M.K0L!~!?$u!31G\"u!A-Kez%u!=>wXw!;Qi\" FVv!a! J\u{b}r! JS@# u!C!=]\u{e}#'s>w<tg\u{7f}!Fz,|( l%I\"q!M:K,P\u{1f}\
        `LKM$\"5oXog\u{19}#Ev(I4x*\u{11}!&E\u{2}\u{11}!!Nx7\"\u{1f}`\u{a}y\u{5}v+ q!R!N#P!P!P@T!P#MqL\u{14}M|8# J9{m|;a\
        \"!O$K\u{c}h4#K$O:K$T\"S$p0E$:\"CTv#w;GJs0N!O*K,N*E\"K/BVA!bu_L\" tFvu*!\"OT\u{5}\" vFw\u{1b}r\" tFtU\\$ L!u\u{13}\
        M!vEI'!t!q$L?D\"v!u$LZ]) p!v!<CT#G3UvK]K<n!7'!L!M$M!L\u{1f}`=wf>q\u{4}\"\u{1f}`\u{6}ur&2'F(N$9*K$L%l!S!Q%N(O&M&\
        D^K3MDtBL3M%MCw\" q!Ez/& E#C\"G$>=M%HWG\"%L\"M\u{3}x\" Q!Kd`\"\u{1f}`mx\u{5}X'#P#P\"OEN!M.N!OR+\" uFx~>! t^K#\"\
        R$PFON#!#o6>5 Y\"p!Q!O!S!U!Q\"N\"L,P0O#P!T0K!P!Q$E!NnL_N+K(.#!H$rFqPp\" x!G\u{2}\u{1a}'!Q!Q#P!R;J\u{1f}`XJ0:!\u{17}\
        zXj\"!sFvj\u{7f}' K!M!q&L?I;JfK\u{3}\u{13}= P!V\"Q#k!U!i'Q!C#V+s/T/R#T\"RKK)M'J!H!N\"s$O.O8O3O0P\"P+P6Q/O\u{11}\
        %#!H\u{1f}`ovZ\u{1d}!Fx\u{1}\u{1}! s}M0 o!J$K\"J:J$N!n!J&Mjt#I'G6J=KCr!J\u{d}\u{7f}\" QGLJ!#Et-M4t6\u{17}!!L.i!\
        'It=#!J!K%J2U$ G4t2J4p\u{12}u\"\u{1f}`xysY; x!>\"u!2!Q!?!L.w0K!q!B#;!Q!H1o!B!H\"A,w8xMu#v!G\"H_s6C#D'\u{7}!Fu\u{8}\
        v!\u{18}t?\u{b}) R'P!S?R;O\u{1f}`Cn%N\"QD@' P\"L%N?P\"Q&KxvF/\"\\N%St;!Fv6\u{c}, R!@!L!F!S!=!uCJ!W\"o1H{o\u{1c}\
        $: q!U\"K\"T!K!O!P!N(O\"M.I$S!q!P!R!N\"O!M\"N+P'O5FtuJI%I9P7g* p!O&I!R>p!J&O.M$LVL\u{2}c\"!t!NOx!FqT{#&R!K)q\u{1e}\
        k\" r3I'C!3?Wu\"+9!n\u{18})!EI~V! J&C\" q!F\\i!(Gd\u{16}! L\u{9}P$ L!r\u{1f}`\u{1e}K_$!Fy[y!FtQ>! tC1) q'J>O\"B\
        \"y$L\u{1f}`*I6r\u{7f}\u{8}!!L\u{17}\u{4}! GKc\"FH'wi4'!N$R*q$?\u{1f}`7v!F\u{c}2! tr\u{9}\" rFxjw!Fv|\u{1d}!Fv?\
        x#EF8H\"H?\u{18}!EN3b' o!N!P%EFJ!L/R6\u{a}# M!M%P\u{10}1! J\u{16}d#%OAp!Kg\u{c}\" O'rIF!!Fd\u{5}\"$o\"OG\u{1c}!\
        &Ou.!FI{)* =\"H&v=l!D(ksJvG2K(p8b1!L!O!L!R#r!Q!N*I5Q!N\"U*K&J!P\"P\u{1f}`:N6\u{1b}!Fz5\u{18}- m!P!j#O!W!M!VWN!N\
        !Q4MtiQNw2& P7p!EXJ!q!G\u{14}\u{1c}! MI:!+pwO( R%P\"R!N=O!N9O\u{17}s[\u{16}!Kx'\u{1f}* x!I!L%H!C=D!t\"L\u{1f}`j\
        H\u{f}\u{12}$ q(OFNxwH\u{12}#!R$G#Np$! LZ\u{4}% l!D$C\"<>L\u{5}Z\"'MGKBo! u#[\"!<Eqd^!EF[c\"!sFt^W#ED$y4F@I!Gy,\
        .) m!r$L\"G:H\u{1f}`&N!pQIh\u{1f}!'q\u{c}\\*'M>P\"r&L.Dt}/tNv.I0N\u{16}\u{1f}\"\u{1f}`\u{a}HTE!Fuz=!'GA7\"EK\"v\
        m9\"!EFH\u{15}p#!s&E\u{11}xa\u{1d}\"!L&PYQ! p7=' G!x'H\u{12}x*x/u,yhz% GCx\u{1f}`|K#x\u{15}c#!M\u{1f}`>x!\u{1f}\
        \"!H&G6&!FFzJ\" H\"qEF(!P$O!S)M$O\u{1f}`xO$L\u{1a}U!^t\u{19}s\"!>!o}H!qu')\"'C\u{13}Gkp! G\u{d}\u{16}$!O'J,H1KT\
        @\" p!J\u{5}h\"\u{1f}`\"v\u{1e}2!GteP\" n(P<M! sWS!'I)\u{f}!7L\u{1e}y%Au!K\u{1f}`Wu!K?3\"%K@K\u{6}7\"\u{1f}`J{;\
        \u{7}!FH\u{1b}7! q.@# q\u{1f}`xw`i\"\u{1f}`Ky@y!Gw\u{0}\u{f}!Fw~*+!L!o#C\"I!p:E+H\u{1f}`'NFEUHI5\"\u{1f}`\u{c}s\
        d_!!I|P,!{$E\"E>s!L5y&J\u{1f}`Jw$K\"I.}O+!FwhE! r\u{11}g* Q!D!L%J!R*q5H&M+kwwu0# J!q!M\u{13}K#!@!I&H!x. n!H!O#J\
        !P!N?q!O!O%H/K\u{1f}`PO&L%\u{2}%\"ECN!O#y4DbV\"!IDMg\u{19}\"\u{1f}`t|Kg! pL\u{1b}! u5\u{8}$ K'r!MYKjm< o\"R#L\"\
        K!M#I!r#B!51L!N#P(E(I!;'?\"E)DhB3w#H!xFL\"r)L!N,D2>Rm! F\u{2}G$GI&I\u{1f}`}t7&#EHMy\"H}}$ O!tDH6A(E!Gve\u{13}#E\
        w&N4r>\u{10}# s%GFJ\u{6}m\"\u{1f}`%LVU! u\u{16}k! r2N\" M'H}*!Mv%\u{8}$ K3r\u{1f}`/N)x$ v%JAv%J\u{5}W\" tFwnI\"\
        'JFJJ\u{19}\" p!KaH'Fm!M!P$O\"NsLTLb9#EG$x4GJl!!J.R!aO!=! s\u{18}.!Fs>\u{5}! va\\\"\u{1f}`\u{a}x\u{0}B!%D'h\" O\
        /pwK!!K\u{2}P! p28\"\u{1f}`\u{5}|\u{a}\u{a}- v!N!H&L=N!z!L&N4N\u{1f}`It'J/Im\u{1a}! q`W!_Q3\u{0}\"!uFv7\u{5}\" \
        K\"r5\u{12}+ H!G$o\"x!K>N!K&o\u{1f}`_L&L\u{7}\u{c}!Fq[(#Du\u{1f}`\u{7f}u`b!'N`\u{2}$EG\"r\u{1f}`Tu3\u{1f}#'J?q!\
        K|l!'M('!\"NbW#'v?K'v\u{16}r!'H\u{11}+2 q!S$M\"N7M)R4MbG#M\"J5K\"t&K$t0v:GCK>KYU. n\"G$L!A!G=H!v!J!M%B5KmKuu\"E\
        8\u{d}\" N'qv\u{e}# vFx#w?t/ x!J!N\"L\"E\"L>u!N#N8OTL%I!u\"L@y\u{0}\u{1b}!!G\\\u{14}$!N\u{1f}`\u{1f}`/xU\u{1f}!\
        #F\u{7f}$%\"L#J\"PAO%K\u{12}C9!C!Q$W!]!P?I!Q$V0N#R#Q1P*P9O=K%R>q7L&n(O*J%K!M&R.E2i# L!J$C\u{17}G\"\u{1f}`\u{a}G\
        `s# n!FEr\u{16}\\g\"n!R!U!P\"p!l+J$U&;\"Q\"B&F!k!S$o\"R*F\"K!R!J!N!Q\"L$K.I*P&B)L(q!N#J#O\"E\";#L#Q!T!q&9&w\"?\"\
        B#q$R!u$p!M\"P!s(B!I#s!A)K,H#X!s!O*B\"Q!o*O%L$O\"X\"E(N%J$n(m#mw\u{10}, I!K!J%u!z:H#Kwt%KvH\"H\"xN\u{1a}\" w\"E\
        Yw$\"E3uXu\u{9}w3\u{14}$&G?S6N\u{3}q\u{7f};& p!P!P$N!DEOPQ$ H'I\u{1f}`qB_P\" w\u{17}||\u{d}\" xFx)m\" q3M\u{1c}\
        &#-t\u{1f}`py<d$ O'oAP9G\u{8}O# IFI\"u%\u{1f}#!A&A?v\u{8}\u{1b}2 T!B!I!O\"u!O!;?S!F\"S\"p2H6ObL)wNG=LEy\u{1c}9!\
         I`G!!A\u{18}0\"\u{1f}`mz7\u{13}\"\"HEw\u{0}^!F|\u{15}<\" p!I\u{6}f$ v%KAv%L+K& r\"O&I>u\"J&Jbl) J!J$r\"N>R!L!H\
        $t\"Lj`#Av\u{1f}`Xvto$!J!I%uFv\u{4}A*%N!M?M\"O!P%Q.L\"I$OSK>z? M!D!O!R\"F\"H\"7\"5$/$\u{1}!A#D/N!L$M\"K!Q+{!G%G\
        \"KBr[N!A\"siG!N!O\"F\"D*s-\u{f},!N$F\"J:J&L!N#J\"M!T\u{1f}`KJ#Q(g!\u{15}s\u{9}<\"\u{1f}`xvXN\" w'GZM\" BFE}@\"\
        !r!IW\u{18}! JF\u{14}! J\u{11}+#'s\u{1f}`\u{a}v\u{18}N#\u{1f}`\"G\u{8}vhs? j!P\"P\"J!S!P0Q*Q%p!N!Q#Q\"T2N#R0M#L\
        $LKR4S+rIn!L+Q\"J!S.l!P!N#O#VNVV!m\"U\"T$K!;%H!9!M!p!R!O$U%O\"?\"N'U!S\"T\"S!P!L\"P$K$P\"O!R!R\"P!W\"N!J\"T\"O\"\
        N#Q'U\"M(J<R&O\"R/Q#Q+Q,UFR$p$N1l!M!P#T\"M0PK\u{8}$!L&K@J'I<^! pAT!Ku{G$ p!OEx!ON;!'J\u{d}$!(K\\\u{14}\"\u{1f}`\
        8u_\u{1}$%NZt\u{1f}`PIN>!Fv\u{c}\\!FM\u{7}N) IFJ\"L!O#s\u{1f}`Ax8I\"s4i,\"R#P3P*R&O3P$M6H\u{1f}`#n\"R1L~p$EM!K!\
        x4H&B) p!P$G\"P?p\u{1f}`1sZK;xSR\" xFx\u{14}b\"\u{1f}`\u{6}s\u{e}s!Fz`e\"%OZQ'\u{2}\" u\"JH6\" qHMLW$ x\"JDz\"K\
        \u{15}8$ r!P\u{1f}`SyiZ#%L\"MULaf#EH$q4Ie=)!o$=>O#O'RB{UN8L\u{5}O,J& R!J$I/sFu\u{7}Op\u{9}!MP{j% t!G!M%J!Ew\u{9}\
        + G&q?l!K!R!T$q3NbH\u{8}O'Sit\"\u{1f}`3yD{!!DU\u{d}# q\"EDv\u{10}F$!t\u{1f}`/J!wdE& L!xFv\u{1f}`xP!x5C/%<!P!S:I\
        $T\"Q$=DK!MLwaH6w%I1o'Me\u{16}+ q!L!H#O#J=H\"N!K&O\u{12}IqK:_% s%J#L\u{13}J&w\\`0\"I!r\"G!O\"K,O1T$s\"M/M#P\"J!\
        QrH#s\"HDp\" o(O\u{17}1\"\u{1f}`\u{6}GJ\u{1b}2 H!?!H!A!B!I\"?!J/H!z.t#KG5!J!z!L!n#;qQ! q\u{10}\u{5}! rC%\"EI)si\
        3!4FyX! J{m\"\u{1f}`\u{a}urp!FyE;\" FLM\u{7f}\u{16}$5s1OGs\u{7f}v_\u{d}! I\u{0}=& Q%J<K:OxMeKi\u{12}7 m!J!O!O\"\
        L\"M>v\"J!L!H!J$q'H!K'r!t!D!G(u*L\u{1f}`Mr%v%E#!F&I,s=-%!o$G@E\"{4GDn$ H(r\u{1f}`tsGK!IwRZ!FrxS\" p\"H\u{2}>\"'\
        8!o\u{16}m$ QEO(M!N=\u{8}!!I\u{7f}?%'N?s'N\u{1f}`'IQJ\"EANAB9!'E1+!&q\u{8}!! p`p!3s\u{15}6!?9\u{d}\u{7}' t!O%M!\
        N!NEL!M\u{12}f! txI$!J&u@K&v0S# G's!K04!\"LS11!L!S%@!R#QBB$F!K)G!M!?\"K&w!t}yTn#J2n+ w!B!@$I!E!F,o3I!I%J\u{14}N\
        \u{15}\u{17}\"+K!m\\z! u;Z!\"N3?$!J$s\"CDt 8\"\u{1f}`?zUu1!R!P!L$K!Q'D6K!r%q\"F0E\"<sK7tDC<MEyQ.# M\"qDDUr\"!sF\
        uP~# v\"L&K3T! H?H% s\"P#G\"O>P~s) s!H!F$H!L!K=Q!o!J%\u{2}\"!GDL'5! wYz&7l!A-mME!o!G-;\"\u{1f}`uw2C\"'s>S\u{1e}\
        \u{4}\"\u{1f}`\u{a}zp\u{14}$ t\u{1f}`mv\"Iln) Q!n!P%NAO#O\"O\u{1f}`^M\u{17}\u{1c}!IvQ\u{1e}! qmx$%O@M$q4I_\u{8}\
        % s!E\u{1f}`sG!xj2! rC+#3N3u\u{1b}K\u{13}X\"(D>u{\u{9}C Q!n!P!K\"K$M&K.t&s#n\"P!A\"P\"G.D\"w\"E\"F\"GZG\"t#G&L+\
        s'r9P9N#r+F+E$q!B4R!E\"s\u{13}}\" E\"rs]\"F{!H\u{12}\u{1d}$ r\u{1f}`mx8w+%$!t\u{1f}`/J!w/\u{0}! E{\u{1f}!\"G<#'\
        &K?M=KRtUM\"wCM\u{7}_\"'I\u{10}z\u{10}}\"-zFrSa\" v#DI~! tq\u{1b}% s!K!T$OBP\u{7} \"8lZleT!'FQ9!!B\u{5}*&!@&N@K\
        $GFw,u\u{17} \"\u{1f}`\"w\u{e})! w#`& OEs!M(O-M'q'n* s%M!O!I!J=S!k(K-M&JkY!%m\u{3}\u{0}\"+K!mz8!!M\u{1d}p&!@$H#\
        N\u{1f}`\u{1f}`(uU?\"\u{1f}`4x`x!!A^$# QFN&P\u{1d}t\"\"o$P\u{12}P% y!A\"HCu#J@`!F{Ro('N6I\u{0}q\"I\"D!r\"K\u{5}\
        I\u{e}f!Fv \u{e}!)u*z- u!@!K$B<I%G!Ktv!E%JTtAx\"IH8\" r!L\u{3}/!F{cV#Et0M2uKM#!B<t\u{2}t\u{4}r$ Q!G$okC\u{0}\u{6}\
        !\u{14}uC0$ r%O\"M?t[T\" M\"pYO#!HXO2q\u{1e}T!NvI\u{a}!Ful\u{12}\"%sZwcI!!G3k* {!=!L%C!M>s\"N\u{1f}`]r\"F\u{f}\u{16}\
        ' o!M!N%I@E}HssB%w Y!Q!W#m!i!J!Q!F!r!x!q!3\"J!O!G!p\"m!M\"S\"@$P\"M!o!O!T#l\"K!N!V$N!V!F&R\"K\"V!l!Q!N!P\"S!Q!K\
        !O!@$I!O!L\"N!M!M&P\"M$N\"P#P<S\"m!L\"P#L!R$N*R#S$R!l!P\"N,P.O!K'R/J\"K%T!u#O!T!I!L/J!P!T$I!K%J\"Kng#Fw\u{1f}`I\
        vSR$ t#N\"N@I\u{9}d\" tFw\u{1b}\u{d}\"\u{1f}`;uYv# J1qFt\u{13}O\" L!Q\u{1d}3!Gv?:! P:d!!H\u{7f}d!Fv)D% K!uDD\"{\
        4F\u{1b}\u{0}!(J%N#!t\u{1f}`mxjD%%NAQ6I\u{1f}`PN\u{13}T!!A{S\" s!Dz<\"\"pLNb\u{1b}$ sEL!v5O2\u{7f}! tw\u{0}! sp\
        \u{2}?#P\"S\"L!U!I\"C(B!M-L$m&S!R!M!N*K#N\"O#p'K#s'P!O\"qlN0v&O7M+L3N!F\"JI9!GrM]\"!G&D^4#EF%w4Gb<% q!J$G@J(q}\u{b}\
        \"\u{1f}`3wiu\"!r&A\u{1f}A!Fw5+! qI{\"ELNNcs!%L\u{16}14 w!r!8Dm\"C4E#T!RVM-K%G)L#L,G)o\"MAl\"I=F5E|I\"7m!Ho+#\u{1f}\
        `\u{1f}`-z>7+!I#m#M!O?N!Q4I\u{1f}`2L-JDr&L#(L\u{1f}`(Kd}\"!r'M&\u{12}# r\u{1f}`m@m\u{d}# K'uFv9S!F|pV!qv[\u{10}\
        ! tTI!Fzs\u{2}% L%I!J?Q!I\u{1a}\u{5}$Ew\"w\"F4zf \" s!@.4% H'y!I>K'q\u{a}\u{11}! FH7!Fx\u{1d}2(!s$L\"H:H\u{1f}`\
        &N!pQI|3\"FN%t\u{12}\u{19}$ q!E!HDr\u{b}x#\"Q%IFIs=%\"M$L\u{1f}`\u{4}w0z\u{8}\u{f}!#M_Z% w!I&KUP&N\u{16}\u{10}%\
         K!x\u{1f}`\u{4}J!x\u{0}J) z!K!L%H>J!q!L&G4I~i!%MQm+ p%@!K!N>N\">&GLtWv#t,AXe\"\u{1f}`\u{5}yJS\"\"H%Jw## F=x\u{2}\
        x`6!\"Noq\"Et=sJp%EM!L\u{1f}`du'LX\u{8}5 k!T&N(R\"N&T*J+P/Q!O%KWF\"J*M#M,K7JBu%z'JR{S^00D$JGU&SKN1Q!R&TCLHP(O#M\
        !T4U!S>OZ\u{1d}\" H!u!\u{1d}\" N_KVD! v40\" r!G^\u{14}$ v#ICv#KvG# v\"KDu\u{1}3!!JyZ$ q\u{1f}`TIko\u{17}\"# w'I\
        ?zYL# QGP!P\u{17}\u{15}; V\"m!Q\"J!O#H\"K$L6v!S\"o!M!N!E!G%I!N$u%Q#p#P%s!G!I*H\"w\u{18}Q6>!\"OT\u{18}!\"D\u{15}\
        k\"EG#P\u{19}\u{1a}!Fy\u{6}\u{a}# v\"JDs<\u{e}+ B!u$G\"H$u!m:H%L\"I$l*Q\u{1a}## x!EEx=\u{a}\"\u{1f}`nw\u{2}\u{1d}\
        @\"V!N\"O\"Q$J&J\"@2u\">\"Q\"L\"N\"B\"F$o\"G$s%Q)N(L&G\"G>N!s*FRC#A&I=C0N\"M$K0\u{1a}%!Q%QGNtK3P~N# J\u{1f}`WI-\
        \u{19}! H|}! r'7!)qW\u{16}$ E/s7H/p}\u{1a}& M%E\"H>r$K4w@\u{7f}!4nb~I H!U!N!K#R!z(G(G.U\"N!O!C\"p!Q!s2M\"M/I#D\"\
        F$|$C(I'u5O!B!K!p1D\"q,O!v9t0J\"u(K#p*L!t$Q1GRz/ U!R$J\"K>T&N6N!NSK!J2KNv'J!JKod5, n\"L#E#P9M'O4P$N/{KK-JqMA3( \
        r!F!Q%J2rmrIu\"J@!!GwW%& o!P!Q$P?P'O&#+ |!A!L#F\"?*J4J!r\u{1f}`dm'DG\u{7f}#Ew0I2uX\u{1a}\"!EEHDu, o!Q!L#D\"Q!O@\
        O4O3{KJ-JNH2]+ s!L!O%I!M>q!L'M\u{1f}`qw0G#)\" M!L\u{a}|! I\u{3}\u{5}#Ku\u{1f}`fu\u{1b}\u{1}!%F\u{16}\u{5}!(OGb\"\
        FK#s(d, M!B$M!O!K!N!G&v6n0M*N(w\u{10}\\!Gt[t(!oDu\"E$u0y$J\u{1f}`Lu]\u{1a}% F!O\"sCH%q\u{10}t\"!B&E,*( m!K$G\"M\
        >P&L\u{1f}`MKKg!F}O{#\u{1f}`Nv\"J\u{b}f\" uFs']!FzT^' q!J&J!R>s'L!Q?F\" L!r1G#!I&P@K\u{a}y!Fz{g#\"s\u{1f}`\u{a}\
        ul\u{11}#Av\u{1f}`XvE\u{18}#Er(J4rG\u{1}!FxD=( m!K&K!O\u{1f}`CGMv-DP|\" r\"F-(! G0^!GuUB!Fu\u{11}\u{15}!Fxm\u{16}\
        &!B\u{1f}`CD&HBBcHj\u{e}&!I!J-N7K\u{0}u'M2\u{f}!Gv8=! r3?$!E!K%DAL:y# F!s!M\u{10}}&%P!OBU$N\u{14}MMKAK!Gv3?%'K>\
        s$N6r\u{14}{\u{d}\u{18}\"\u{1f}`\u{d}v\u{e}[!!FC\u{6}# u\u{1f}`xv\u{6}:# JFN6Ps\u{1b}#EG\u{1f}`ez\"A(#L\"L!I\"T\
        @U%UuI[LT5$ v/J7x/J\u{12}T#EJ1v2Ie ! unK!!IH\u{9}#%t\u{1d}u5uE5q n!T\"O!T!O!W!O![\"N!O\"G\"M\"M\"K!O!E\"R!Q!J%Q\
        )Q!W!S!U!S!Z#P\"Q!P'K!L!E!M!M!P!K\"K!P#K\"D\"E!I#E&N!P&S2N)F\"g!L!S\"R!n!I!M\"Q\"M!X%S-N!P\"T,L#K#N!U!p%G\"n$J$\
        N6h&U)I*S!K#R!O\"L(L&P\u{12}\u{a}\"EJ<J4,$!ADQ7J&L\"q2 o!J!Q!G$=(u6N#N#D#J'y*C4DDu%n!EFrIoS`#\u{1f}`NK\"v\u{1b}\
        L!Fwo\u{1f}! r\u{16}}#Et*K4t`\u{3}\"\u{1f}`l|\u{1b}Q\"(L\u{f}vmq!!Nf]# E%G@pCM\" xFx'[#!D&;@K\u{4}F. t!F\"F\"J\"\
        C!R9H$I&D\"Iou|H1s5rct! x{\u{18}! IhP& J(RSK>u\u{1f}`#I_J[ L!t\"M0I\"H,T!n#o\"M!S!P\"O$F&@&9(>&D$H$N\"T\"?$I;S!\
        p!R!p!L\"Q#B$O/t!O!N!w$P\"K!s\"x\"L!y!L$C#q\"M!s,s'@/M!T\"w)T!n!A+F$m!@&E!Q.E'o!\"E1|$ MGr\"N2K\\7( p!>$u\"?:K\u{6}\
        G0zaKOA# s!I&I\u{12}u!/B\u{1}M\"'v\u{13}t<|$ L\"M%s\u{1a}M\u{15}A' u9G,H,u4H\u{1f}`(v\u{9}\u{19}! u/K!)r\u{e}'#\
        Et$L4t$[!!I\u{16}}$&QUK\u{1f}`UL,*!!I\u{e}A\"\u{1f}`Tx\u{f} $!H&x\u{1f}`iv6H!&rDa\"FE1yub! L&,!_N\u{1e}\u{1}1!B\
        !B#I!E!F!D'F$t!n.I#T\"M%K!K,m\u{5}S[I\u{12}0!!I\u{14}R\"!s!HZy\"EI\"x/\u{2}# L)vFrA>\"\u{1f}`\u{6}s)(#\"M-p9Se]\
        !Gw\u{1c}g%!p$G@u\"I4x\"2(!O'O>p9Obt#I5xbOg\u{f}#'A\u{1f}`quG\u{1b}!!E/C!-s~\"!!Di(\"+9!n\u{e}G# p!K&KA=#!H\u{1f}\
        `\u{9}v%\u{c}#Eu,L4tD{$ r\u{1f}`\u{1f}`0G}b$ o!P\u{1f}`\u{1e}wFm\"\u{1f}`\u{12}t \\U ;!n$p!k!l\"P!O!N$7!C#N/q!L\
        \"m!A%l0T\"Q!Q!S!T#P\"M!Q*B$U)M:M!G!K\"q&P!C!F0A!C%w\"H#s0u(D6I!q!s!L!M'A\"q0C'S.J\"q!L}M!HL&\u{f}+ p\"P!I\"P$G\
        BO$I#M4t\u{1f}`LKwk$ L3u3J7ND5# F!u!J\u{10})\"EF`I~[$'HFI\u{1f}`bu\u{6}D!KP8t% r%E!I\u{1f}`iKg\u{11}&#O\"F!k@q#\
        P5L^z#EI&w4I#\u{15}e t!M!s!3!C\"q!J!t!/!C!0\"9\"-\"0!E!3$?'p!F#p!B\"V!r!Q!h#S!i!O.K!P#Q\"N.u\"D$U!U#P$P;R\"R#N#\
        p\"M!X!Q!k+S#T3L#P*Q$S$Q\"R0X\"K%t!s$p!M+S$m!Q%U!P1B\"v(s#r#\u{0}! wdn!Nr\u{12}z! IYB!Fv\u{5}i#\u{1f}`\u{1f}`-w\
        \u{f}S$&K\"r@L&v&\u{3}' P'G!M%z$PBo\u{b}r1\u{8}\"Ev<w7W$ t\"L%B!I^<\"'P,IPz#(H\u{1f}`\u{2}vJ\u{16}\"8nZm8~!au\u{7f}\
        \u{b}!GHp:! I^E!!I\u{3}\u{1}. o!S!N$Q\"R'A6T'Q!P!Q-L\u{1f}`UK!MVq1!?\"N\"R!H!A>v$C\"@!M)K\"F*@(u\u{1f}`BD&M(F\u{13}\
        X! NXg\" K\"sAP\"!HDM>\u{14}\"'D@M\u{8}L! q-\u{17}!Ow?\u{7f}\"\u{1f}`\u{a}vf!\" t\"E\u{18}T!Fu\u{1b}}# N!K&O$,$\
         v!G!GEJ:\u{19}! q\u{19}K^ @\"N!n\"o!U!o!T'?!o!L\"m*F)K\"O&S'A&W!L!Q\"N!S!P!P!M&D\"Q(R&T\"P\"O;?\"t#D\"F\"L!?\"\
        q\"L!u!Q'P!p\"Q!=$l(I.?\"z\"C#M\"B(P.N!v\"?(G2E\"N&O-I!u!M69&&G!50pYK!pPzZ\u{18}\" J!N\u{d}7!\"p\u{12}\u{0}%!t!\
        AFG\u{1f}`^uI}! G{\u{5}\"\u{1f}`\u{a}|H## p3OFP\u{7f}z0 6\"G%9!z>>(n4l8n3u4F$oYw2v+r.H(t\u{10}V#Et'M4t\u{0}g! t\
        \u{1f}\u{1e}#At\u{1f}`Xtx$9 N!M!L&k9E!M#J!Q!O!M#q!r1L!G!F!C9L,I4J\"rCo,HNE!M-K/j!EMQ}\"!uFxHb!EI\u{7f}i9 U!X#7!\
        K!S!U!U&v!5!M(O3L!T\"R)R(P!S+M;:'ICK.p(rcN%Ji\u{10}! r\u{c}#\"\"V%J7~! tJw\"Eu6v@T\" IFM5x&&NBM$Q0O\u{1f}`PLRa\"\
         M\"rW40 I&r!L?I'N)K%I!H\"N%D)s&v!H!JCx\u{12}E)@! MJ?\"\u{1f}`nv\u{2}z$ H3v3I3s\u{10}\u{14}# H!tGH!x!FvGn#'s!E=\
        LO]!(qd)! O=y#!G!QEKw\u{17}$Eu\u{1f}`eJ(s\u{5}s!Fq`K! rI\u{1e}( p!P%K!K!O-t0JHtwr\u{6} M\"U!\u{2}!z!L!Y!V!S!'!7\
        !+!4!>\"K!L!H!H!P!N!8\"L!U#A%R!T!S!H\"n!P!M!N!x!t!J\"R!Q!9&L!N!J\"O!O!L!Q!j!l!O\"N!Q%K!N!L!P!L!R!8$R!W!H!Q!P!Q!\
        s3A$t!v*Q\"P4h!R\"P!O!O!r!o!M0L\"U-L#x!u!R3T*T!S\"R%t!t(T!N!N!v\"R!T!P!M%L\"J!J!S&I!H6\u{1b}%!C!LDs!G$H|p' I!qD\
        x!K\u{1f}`dI!q3)#'J>M(Ll+#!t\u{1f}`3uE7, m!Q!S$R\"V>m!P'Q\u{1f}`@N!K8M];$ t'K?s;M,!\" r\"H\u{5}U$!K&E\u{1f}`qqr\
        \u{d}# M!QLNL ) t!H&L>S#P#R\"M\u{1f}`^K\u{6}v@ r!Y\"K#H\"O!H.S!Q+E\"M!q!Q!M$P!P.O\"J!L!S!M\"L7N_M!r%K\"wSO2M!M)\
        O/s#E\\<!EN0_! r9;( t!D!J%D!E>v{H\u{8}v'B&!<!r&I?Emr!F\u{15}M'\"N$L!R%r@Ozu\"K3`\"=t\u{2}t-@\"\"FLs\u{14}3$#Q!r\
        \"NFO,f$%F\u{1f}`\u{1f}`+y@/& x!=!F%>?r!Drb& JCw\u{1f}`|I#w\"|M.! v}L& O%G\"q@N$K0M.\u{13}\u{1f}5! {!h!o!G\"J#r\
        !C!X!E!G!L\"T!p!V!m!U!p\"r!S!m!O$O\"V\"R\"R\"i!l!L\"G!]!M#h!H!R!I$S\"S\"T!l!P!T!F!M!E!S!Q!T!F\"K\"R\"Q\"L#r#V!k\
        !T\"L!S!I\"O\"L\"F!M&T!p!O\"M$M$C\"L\"m!S\"l!Q\"T\"s!L\"O\"q!K\"V!n!k#C$Q\"p!Q\"p!R$P!Y!q!N\"F\"m!P\"O\"o!G!Q!p\
        !S\"r!S!O$S\"H\"s!L!S!i!M\"O\"Q\"N\"I\"K*p!n!N\"M!U'p!R\"L![#A\"I\"M\"i!N\"L\"n!N!O!H\"L!L!R!Q!B\"J&P$m!H\"R\"j\
        !o!ooG! qYW!%p\u{1e}T\"KM4p\u{2}:/!K!q&G=E!r!A:B8u$K7S!v!L1J)E7Fs\u{7f}# K\u{1f}`:I]z#\"q%J!M\u{14}K!!G=U* E\"=\
        $E#8!~<L*u4ouN$tCj\"'M?r}l#EF$q4DM\u{f}\u{1c} P!n!y!O!S\"u\"u!R!N!F!M!F\"L!o!M#k#O!l!K\"P!6!S!s!R#z!M\"o!U\"o!U\
        !T\"p!S!l!O!R!K!X!I\"M\"O\"T\"N\"Q!P!P!h!O\"K\"K!O!N\"G\"O!R$m!R!m!Q\"R\"R\"Q\"L\"L!Q'm!L\"M\"P!6!O\"L\"J-T\"S!\
        s\"S$m#F$K#T#U\"O\"W!q#S$Q%J\"n!P#R#U\"T\"L$o\"P\"S$S!k#L$P\"Q&Q\"Q!W'K\"z!I!N#E\"J\"K%K\"X!R\"N!J!U\"Q$J\"N$T'\
        M$pW\u{7}!'FC>! tqM!Fy3`#%QFN#R\u{1a}\u{b}![w0\u{19}B u\"R!N\"G!R\"O/N!V)O!N$h\"S#M\"Q!R.Q\"R!G!Q/L\"OfL)LOG#x%\
        n!O!N!Q/n\"O#K\"N!O\u{1f}E$!BDJ(x4Jjz! t:t#EIMy\"Ive!_:\u{1f}\u{7}!NMx $ o\u{1f}`0N!q?<) I!E$v<v$D&z4F\u{1f}`:v\
        /\u{19}> K!G!Q!I!D#B!L!L\"-,}!@/O\"S%O-L$S17!~!E!j\":!H!>\">\"A&;\"F\"F\u{1f}`%C\u{1f}W' t!B$>\"F@K\u{1f}`Quw =\
        !C!o!N\"O$K*C*C(R(F(I\"t$J\"E\"H\"@(L0I?F$p#D(I)HDE9D\"?(q#Q0O5CxZ#E}\"C4}\u{4}K#%D#QEEyS$'y>L(x4N)\u{17}!'L^S!\
        'I%|!q\u{7f}\u{11}j\" t!H(h. O!l!Q#m!L!lTR&UWE)L&t,HZr<K=S#Bz\u{1f}`XzLr% s\"KmF\u{1f}`'@\u{e}<\" D\"Q\u{15}j' \
        R!r!GFM]EaxFIo\u{5}# I\"ODI9\u{3}!'HVC\"\u{1f}`\u{5}z\u{a}3!Fsl~$!q!H%MANtI\"!D2sx_!EIJ\u{19}#Ey&I4y~\u{2}'!v&E\
        >w!K5u\u{1f}`Pw%v6%<!G!H!K=u\"D!C!F$F!I!H)v#x!q#D!H#w'J\u{1f}`FK!E!Cb4!tPVf\"!Extn\u{b}!EL\u{14}\u{14}.!T!p#F\"\
        Q:O:K_K*M#L,KJF;O2G&P\u{a}\u{9}#Et,L4t\u{0}DE I!j!k#P!j!g!k9R!l$S%O4N!V0F.U6H!L\"J!K(m2E,K%D#O$K(u\"O\"E6N!T*O!\
        R!l0R!S$M0J\u{11}Q\"!D'Oph! t`9!Fxm0!Nr7%$ L!t\u{13}K!vZ\u{1a}# p3OFP\u{6}\u{2}! p2t3 J!L$C!O!|>S!J%G\"z!P-B'L7\
        u>N!B!N!s*F\u{5}Fv\u{13}\"2s'y\u{1f}2$'A\u{1f}`DrZr}P$ KEN$t4H(\u{8}!Fs\u{10}=!\"J3\u{b}\"Et(Kd+$+p:q,Q4sa\u{13}\
        \" p!B3\u{b}$!QML\u{1f}`\\H`a( J)y<L!H)y4;\u{1f}`Pw\u{3}0!\u{18}u8l*!N$A\"Q:K%O%B0P\u{1f}`2G,KPz\"\u{1f}`\u{1b}\
        K\u{1a}=$BL\u{1f}`XL0F\u{1b}M& F!G!uCO)s4L4%\" tFteI\" P!rTk! r7\u{7}!Ev\u{9}i( JFK\"L$s\u{1f}`Ax8I\"sF\u{4}\" \
        G\"sN\\, X!A&<2~lB!x@H@u!H]@#|Bw\u{1c}\u{7}' s&M!GFK\u{1f}`]B:uP\u{19}%!J%N!JEO\"L\\0$ w!EEz!G>b! Prd\"\u{1f}`0\
        {^M!#p\u{1}\u{1a}\"\u{1f}`?A d\" q!J*\u{b}!/O%5! OuM\"!tFw&\"$ u+K;u+LaJ\"\u{1f}`xy[o&\"N#P\"K\u{1f}`+J5H!\u{7f}\
        ! F\u{12}9( t!N!Q$N!N!OEM!L)~!!DRb' \u{6}A\u{3}!1\u{1f}`V\u{6}!\u{3}!1S>#!E&@?t,('+t!I9r,R4v\u{1f}`Pr`2!\"GNn!E\
        x\u{a}\"% t%J@L!u9KT\u{0}! MW\u{2}!EtB\u{13}7 o!S!Q#L#U9P'O#O#S-R_M'p&N*O!n\"L#N#N^P\"O5O!P!Px\u{7f}#!JDK(sis# \
        s\"CFK\"\u{17}\"EK,u\u{b}*$ M(K+sJJg+!EJ\"K! JL\u{17}! uOV/ R!I!r#P\"I!Q$P#I$F5p4N&J\u{1f}`II&JVf!F}OD%1L!k3Q3o\
        1Hi$! I\u{2}H!QyuS&\"DCJ$x4C\u{1f}`VvJx, m!P$M!Q\"Q=R\"S!N#N#N\u{1f}`cJO-!\"M8$& L#oBJ!K#s4P;:, @\"=$C\"<!3\"E!\
        {:E,qNv\u{1f}t6r)x!GwY\u{5}!4q\u{1d}P#Es$L4tgk$!t&L@v&M_`\"\u{1f}`\u{5}FY,#Eu2F2w\u{17}I# w'H\u{1a}v\u{15}X!'Hm\
        \u{5}\" I!t&A\"\u{1f}`nv\u{7f}M!!LOU!EJ\u{9}o!F{w\u{14}% p\"P#M@N#O(#& v!E$I\"G\u{1f}`qwpf!\"F\u{1c}\u{17}%#N\"\
        o\u{1f}`\u{8}N\"r\u{c}e$!G\u{1f}`Iy[y6<\" uFx:[\"EvBvK+' p\"J$M!M!OEJyq\u{b}W. k!O\"OCM!P4H$?\u{a}O!x*B9EAt\"J/\
        I0Q! P\u{13}'' y!H&I!K>t!K&Kv^\"%rFt\u{1c}m!Mu{=!EQ)!! M*K!FE\u{5}{! q5g5 Y\"p!Q!O!S!U!Q\"N\"L,P0O#P!T0K!P!Q$E!\
        NnL_N+K\u{18}*\"\u{1f}`Uw3P$!E\u{1b}H#umvA!\"\u{1f}`nwMO!\u{14}{\u{1c}x\" vFv\u{3} \"\u{1f}`nt7\u{1f}$ v=J\u{7f}\
        v#Jy\u{7f}&!o&K>z\"I&L.{\u{14},# q\u{1f}`\u{a}vcU' M!uFL\u{7f}L!w}N&rd2! KN\u{6}6 m!M\"R#T!p!Q!O\"N$N\"L6S\"S%Q\
        'O&P'Q%M,QPO$QtQ6SB[$%O@n!L7o1[! rnr!EN\u{7f}\u{14}!(K\"\u{14}!!HU\u{a}\"EB!H\u{1d}\u{a}) r!r!L#R!PEQ5J\u{1f}`;\
        L56& m\"S%?!K\u{d}M!O=p! N$\u{15}* A!\u{0}$C\"E>C!D!\u{2}$E\"G.D6 !\"L\\R\"\u{1f}`3{P(! K\"N% J\u{1f}`\u{a}H!L!\
        Ml\u{10}\"'r!M8\u{12}( C!M$O<q*N\u{1f}`MI!qJ\u{16}#EC$x4Dg}* G!uDy!I!E&I4z\u{1f}`^F!z<~$ r!M%NBS!\\!Gw<F%Ay!E\u{1f}\
        `Wy!EiX, L!G\"J>t$P!o!P!U7A\"A`Jwtj1!Mu\u{6}h\"FP!Ldh\"Lo4P\u{d}\u{18}- P#w!C!L!RCp!J!R2S\"L8x^lkuTc!&K9u+ r!J!\
        O%O>P\"J!O%K5K\u{1f}`Hu}\u{1d}*!I!J%I!G;t#v!N\u{1f}`xN#t\u{11}+& p!N&D>J\u{1f}`SsFA)%M!R!C(G8F6B5O3|dL&1!!F^&# \
        O%NFN$N%!C!q%D@?&E\u{1e}3\" HEL1\u{0}!FyvZ!]uG[+ U!=%A*G!E!vEJ!q1F\u{d}M2s\u{8}c& H'N,p3L'K.L\u{16}E'!E@A%q!K\u{1f}\
        `Qt!A\u{7}j!Fxw\u{5}\"8jZj@X#%RFN4Q\u{4}L\"\u{1f}`mz\u{a}1#E{\"F4{1a! tm<. H!v!J!P$G!L>L!k!P%L/I!N$K!KkO( E!s$H\
        \"J$t!nAL$l \u{3}\"!I!q`a& q!H&D?m!I\u{1a}v\u{12}\u{d}\"EK)s7\u{c}& o!S'O=Q\"Q!P<\u{1f}$ J\"oDM;L,X$!L$I\"JDJ4z\
        !q{g\u{b}! t\u{4}D%!O$Q\"O@O4J'J!Gu[\u{b}! K]$! q'M!!KBe\" G-v8\u{5}1 I!6!|!?\"@!C!7!?!?&=7Q\"l\u{c}t1rGN:r%pn+\
        !FwQR\" |F}\u{1d}\u{3}!EHY?#!G&GFKOy!'Hwv\"\"J\"q,\u{3}!!K:\u{10}$ J!tDI\"u#q& s\"L$N\u{1f}`gt8y\u{11}4!Gu#`*%K\
        \"M?i!P$O\"O4M\u{1f}`:O6L \u{c}#!O&N?uT'\"!B&Ac). q!S!O$O!L>P\"M!N#Q!I\"I\u{10}t8vNs]\u{9}\" J\"q\u{1d}8!2rb4!'\
        rXD$!G$J\"I,Oq\u{13}!Fz\u{9}f$ r!O!P$E\u{1}vr >!o!u!.!=\"p!n!t!(!?!(!<!5\"(!;!,!?!,!>!4\"=!D!9\"D#n!B!F\"m!@\"j\
        !I#>\"[!i!j!o!6.7\"K!T!U,4\"r!M!C\"?'m0D*M\"n!L%K!M#n!H!R$L)O#M.r&Q\"m!K)t!L(Q1O#P%t!q\"M\"m+R\"r&<#R#7,R#@\"t(\
        p#q5>!Fst^! sD\u{11}! q\u{f}\u{8}#!A\u{1f}`$uN^!'GD7!'J ]!ErQ%# v\"D&H\u{15}]#Es#L4uwJ#ELLx\"G\u{b}L#\u{1f}`O\u{2}\
        \">2e! r\u{6}m\"%LBUPu#!IDL!r!\u{7}5 I%U8r0S.?Br@G\"r\"J1D!q$M\"J%K-MAH#s+H/r!H&FBn6 R\"T#V\"r!o'P!E#S4T!V3S!S#\
        RMM)P(Q`P0Q8P%T$R1P\u{16}<# y#I\"Ddp$!H\u{1f}`\u{1e}q!I3\u{8}\"\u{1f}`{u\u{0}f! M?\u{f}$!F&r@I&u\u{b}C\"\u{1f}`\
        {x I! sQt\"\u{1f}`Wy&\u{1f}!Fz\\m!Etpv!Fy$h#FP!O!O\u{7}!\"\u{1f}`\u{a}z'\u{19}!!B\u{12}\u{d}% M#sBL$t4I\u{19}Q%\
        !I!M%EFL\u{1a}K\u{9}\u{1e}!qx\u{c}J! x\u{0}:\"!J0s3K!ES7\u{1f}B I!s!s!H\"<\"n!q!2\"2\"9\"3\":\"4$?.m\"\\\"I\"B#\
        n!=.O\"@\"T<K7H#H/D@K#FBv!I=U%J0JRE- S!K!r%L;N*O\"Q4LaK\"stN\"s0u+\u{10}!Gv\u{6}0%&K!L>L'K0H\u{1e}8& ?Az!D\u{1f}\
        `Wz!D\u{1}m!\u{15}v1H\"(N=Rr\u{13}( n!M$K!R!IES\u{1f}`^ta1#E@$z$t\u{0}\u{15}\" I%F7>\" xFuG=! GB4#)rFq4S;-!!IZ#\
        $ s!I!IDu4W! rI\\\" t\"F\u{d}d!]M<t!'G=m# P&LFMx>\"\u{1f}`xz\u{0}$#\u{1f}`\u{1f}`-z\u{14}\u{13}\" E3uH\u{1b}# I\
        \"qDI\u{6}e!Kw4\u{3}! pN&!!E|\u{6}! r\u{1e}p> P!H!P!M\"y!R!G!R>L!I\"O\"t!U!F.I\"L\"R0zcG\"I!M\"m'r=r1J>I!L!R\"o\
        \"H\u{19}9#Fw_G\u{10}w C% z!CEx\u{1f}`_t0b$ o(M=Q)M\u{1a}v\"\u{1f}`\u{5}E=b&!J&P@Q:L\u{1f}`JN83' C%K#F/N!rXB\"t\
        R\u{13}$7I!nYJ!m4Q!FyA\u{2}&$T\"rDU\"o\u{1f}`dqEp\" o'G|V![wWX$ r!R&P\u{1a}v4\u{9}!Ipp]#!v\u{1f}`\u{a}t'&\"#lBn\
        $S# B!yLL\u{1d}x%!R%OAQ&G5RYZ\"\u{1f}`mz\u{1f}c\"EH\u{11}v5\u{10}' r!G&G@L&Jgy\u{10}t_^% M!z!I%?@v9N#+>\"{Frt7!\
        Fr|\u{f}!EQCB! MBvX O!l!l!N$l!p#M$L$N!O.S#n\"o!q!P\"L!S!S$K!J&L\"@!L!F!N\"O\"M!Q$u$u)E&K!I=P\"p!N#M!J#Q1N\"s!M*\
        M)I!Q*o#O6q\"N\"L'o\"S0O!L!M&n^\u{14}# OED\"q\u{d}S# t\u{1f}`'EC[#!O\u{1f}`lt\u{b}s# u4SFTo{'!H!P#M\"K!OUI_MU\u{a}\
        ' H!P&G>y\u{1f}`eM2u]\\!Fz@\u{a}8 Q!7!F!P\"A!F!D!J+G!}2N\"N!P#L\"M,u#L/m8vZP#:!pyq#t1\\# u\"O&J.o\" M%KA}# s!HE\
        s\u{4}l1 m\"S$PAC!G#A!B\"o1;!@!qSsdr#w!u!B!@\u{1}b/ W#P#W\"i?W\"P$S,U\"U$S\"UsScR#P6T<R' P'O:K$R6H\u{16}xGJ2U\"\
        !G&I\u{17}\u{7}\"(IFLo:! M\u{1d}G#Eu*K4u'H! t\u{8}(&&K?L=JRqUL\"w\u{12}|! ra\u{1}!Fx\u{3};#3pXm\u{1e}v\u{19}|!b\
        v\u{8}\u{1c}!\"p\u{1f}\u{a}: ]!P!U#S!U!M(J\"P(v)S)Q,P$L!R#N&N@O!pAP*M7MLt%S+P#t*MbE#!MFN4J:\u{b}\" t3L\"'$!K&K\u{1f}\
        `1v\u{d}\u{15}! I20!Fwb\u{18}\"/H\u{17}F\u{18}U\" I%F-_!_Jc.!&mZi! pT(! N\u{9}c!IPhX!FPS_\"'G!L\u{10}H#$q\"TXQh\
        t$!I\u{1f}`\u{4}u!D1H# r\u{1f}`xu63) n!>!H&K=L!r!A!J&JZ#\"5rXr0%\"%N\"KSP$ FEI&q4I:%\"\u{1f}`\u{5}u@9!FvQw! u5p\
        \" s!As&/&B\"T>m&G\"R-O&QXP!N!J8M'K0MMv2R9h!\"Jt_!!Q,=/!L!N$S;I&L!Q$Q!P.M$P\"N\u{1f}`0J'N!I\u{11}\u{6}!]rK&\" t\
        \u{1c}x\"\u{2}!Fz6c#(N>v(Ls%$ t!H\u{1f}`&x(?#\"M%H?zzM! rAh!\u{1a}vvl\"\u{1f}`nu`N%!P%N!M\u{1f}`\u{3}J- \"!IEu\u{5}\
        \u{2}!\"LV\u{1b}\"\u{1f}`\u{a}G4K! x\u{3}\u{0}\"!A!Og\u{1e}#Eu\u{1f}`ms\u{7}\u{1a}$3F!s2M4n\u{1f}T$ w\"GDy\"I\u{1a}\
        \u{17}!#L{\u{1a}#\u{1f}`\u{1f}`0}\u{0}##Ew$I4wg\u{0}# p!>!H\u{19}\u{13}\"\"EDuP!\"#T#U+E% K\"M;v\u{2}vUv\u{4}S)\
         w!F!F%<!H=J!v!J!K\u{0}\u{5}!,p<L! LdN!(M\u{7f}<!!C%B#!M&I?o\u{14}Z! t\"\u{1c}#!O&N>T:\u{7f}# M\u{1f}`Eu\"x# R\"\
        qFn6\u{1a}![M0m\" J/uu4$ t!A&CFHs%!!Kk/!'JK8\"\u{1f}`mz;\u{17}!LN|\u{13}!%py\u{18}K Q!L!K!P#o!r!r!I&M$J+o#P!W#S\
        \"N!O%p!s-O!R!H\"L]T!E!K\"o\"J!L\"Q-O\"M\"t\"q!OEs.n!N#N(P!W1O!R%Os~)%=@z!P!F\"I$G0y$u\u{16}t5u2#J$N:K$R\"Q%R/D\
        $:\"CTv#w;GJs1O*K6E\"K/B\u{1d}3\"'D%qmh# H!K\"t\u{3}Q% p!>!L%@AMA\"#Yt\u{5}x#J08!'H*#1 o!R$R\"M\"K&N$E2M\"Q4I\"\
        H\"L!N!K\u{1f}`JJ&KI@\"\u{1f}`u\u{0}?8#Es3N2v\u{c}*! sM1\"\u{1f}`\u{12}sV?$ t\"H&J>wkq% s!=!H\u{1f}`8w<O! s.O#F\
        G%u4F<~! u\u{14}r0!T$M*D\"M\"?2q\"F\"Q\"A\"I0o#P3L\u{1f}`8S'OJ|#%@\u{1f}`\u{5}G'z\" wFx\u{d}u!(J%>*!R&J:I$K\"N&\
        O\u{5}Ley!IKy\u{1b}U# s\u{1f}`xwaC&!@&M@J$FFw,uLm!Ht4e!Fz`4\" o!H\u{10}I#\u{1f}`0~\"Gf%\"!tFu\u{b}\u{1b}f l!L!T\
        #J!T!K\"0\"E%n!N\"K$m&K$N&V!S!T!T!O\"L!Q#M(O\"P!O!R!V!M!T\"N'P!O&O!l$I!R!N\"F!Q#C&G2O(N\"K.N\"q!O!O\"H$Q(K!P=M/\
        m!P\"K$p\"q#N\"S!O)t&P!M#Q\"N!M7t!n!L\u{6}\u{9}!\u{15}t\u{15}v! K$\u{0}& v!H$H\"IFI.JR\u{0}' |!F&D>G!\u{7f}!H&D\
        b %\"M&M=t&L4vwp\"%L\"M,w! v\u{d}7$+t:K,u4KC\u{1d}\"!M'QS\u{6}$ E'H)rPOe\u{1}\"+n\"u\\q# oFq%St{% y4H1I!p4B5[+ \
        w!B%R\"F6I(t&Q\"Fnu$IlG7=!Fu@!\"\"K\u{1a}v[^\"!F&L\u{14}w* F#t\"K\"H?H#m\"Q4Ivr\"OnG# pFx\"Mat!\"I\u{13}g!qvQ!\"\
         o!G(\u{1e}\" v\"I2\u{12}! I\u{3}7!%q1_!!I|x%#I,M(pZn&G>S!FxrK!EMJ\u{1}\" tFtRb#!@&DFFM\u{1b}\"\"OZN\u{1a}\u{12}\
        \"Ev<vaL\"EH\"u`<!%o\u{12} $FG\u{1f}`'E'}_'!_M\u{14}K$ s!O&O@P6L\" wF\u{7f}\u{7}?!!C\u{5}V\"\u{1f}`\u{12}LY'& P\
        %r\"D?H#H\"w\u{5}_!MK9uF q!S\"Q1Q+q!O\"P%T$T!S!R!T-R!O%O!RSJ!L'P!M#U%q!L!N*o!O%P\"I*K%m#N%L<L*p\"P!I!NPyoo\"VK2\
        rp3$ l(n\u{1f}`~Sf\u{14}# o!E&Ds\u{1d}# s!HEs)j#'F@G&K_Y!(KSZ##L5o.y\u{1d}\u{13}\"!M&IxG!\u{1c}w\u{5}l#!p!HFP\u{5}\
        m\"\u{1f}`\u{a}vYJ$ M'qFtLt\\[!Gv|\"#!P$EBOUj% o!H&F?u!JzI! q.X!\"FKG& o%Q!NAJ%O\"N!Z\" q\u{1c}v[a%\u{5}I7K(K\u{5}\
        O%O0b!MvT!!-s/W%\"J%F\u{1f}`\u{1f}`&G]2$!L'Q@RHy\u{c}M!%I`s- q!F%S!I!O9N$U\"J!Q$S!IxNsN9&\" HFKcM# u#LBJW8\"\u{1f}\
        `3| Y)!C$D\"x!G=p(P4t\u{1f}`Ps\u{2}A!+o\u{1b}<% JEw\u{1f}`eJ's|\u{15},!EDx!I#I$I\"L.u\"J\"x\"s\u{1f}`Ls\u{1c}}&\
         s!>Es!C\u{1f}`0q&P\" H\"O7](!L&D?V!E\"x$J.t\"A?Bj U\"p!O\"P\"T\"N!Q!L\"P\"J\"J\"J\"P\"O+q#n!T!P\"T\"T\"T\"Q\"R\
        $P!Q#K\"G!S!M!S!K\"M\"J\"K\"M\"K\"H\"P\"n$M\"Q&N\"J:R%O!Q*Q'G\"S\"S!N:E!F\"q#O$N<l\"p\"O\"q+j!T%P\"R\"N\"P\"L$O\
        \"K\"I$l!P$m(msCB w\"M#O!Q\"R9O!Q#U!q\"N$U\"Q.R$S[Q*R#P'o\"P'O>r(O.p!O!P)n!O!Q\"P.o\"N$Q\"R/NRh-!F!R#n\"M!K=V$S\
        $I!R/RWt\u{11}H!HE\u{f}$!C!J!m$Fg)\"\u{1f}`\u{b}v`V\"\"R_N#\u{a}! r~\u{16}!4qDc$ zFx\u{1f}`_uTg% t\"N&L@M&Nd\u{2}\
        #!F&H!P@\u{8}# r\u{1f}`\u{a}v2\u{1d}#\"N1O3uak$ q!I&I@CY\u{11}#bG\u{1f}`PrTa( p!P!N$N\"O-t0JHt\u{0}f$!L'I\u{1f}\
        `!GP1\"'OTIv\u{b}&!G!PKv4G!E!r-\u{4}!'O\u{1b}f\" L\"qK4$%G!P?s'LV^! o(a% O%BVG\u{1f}`Pu\u{1d}D! IMH!Fwr%( o\"N#\
        I\"M?o\"M#M4J\u{d}'\"(nSM\u{19},&!q$I@~\"C4}\u{19}x@\u{17})(T!NTOWJ#tOsZM+N&Oz\u{3}% sBM\u{1f}`Vx\"M\u{d}s# u!D\
        !K\u{f}z\"!FFHcG!FC&\u{b}$ z!J&H@MQw% P!s'L=L\"sn!!EJP\u{c}! p\u{19}'&&I!M!SEM\u{1f}`KvP`!Ft\u{14}!&!C&G?q!J\u{1f}\
        `kN\u{2}0!!@\u{12}{\" tFz/;c p%R!T!k+P#q\"N&P\"M#P#i\"S!V#O!Q!P!R!S\"R%Q%R\"S!Q!Q!S!S!Q!O\"O\"Q\"P!W!O\"q$Q\"Q\"\
        Q8t/k#P%T!U!n-P$U!Q+o$Q-T)Q!O'H*N!P)P!Q&N$h&Q$S\"U!U(Q&N!M+p#S\u{2}E# p!ALH#x4!A!C#G!F!E!E'F$z!=.I#T\"L$O\"K,s!\
        CIt\\;ZIAq`A# r\u{1f}`3vZa\"\u{1f}`3xGk!'KQS\"'LWN7\u{13}#EMLx\"Fg2!Jrsz!1I\u{b}X! s\u{3}\u{16}!Nvc3$!O!OFP$M'J\
        !bM=\u{5}\" JKrNa\"\u{1f}`4v^v\"\u{1f}`\u{5}ynL( R!Q$QFS!W\u{1f}`LE:N\u{1f}\u{17}\"!LFNvz$ E!v$J\"L!I\"\"PZIZ|)\
         p!v!<CT#G3UvK]K<nx\u{7}#\"N$S!K}_G!l\"M$g!i!K\"M(I*U&M$U!U$X-L$L\"M!S#IID)G#H%A\"U4C!h&G%H%E#G#H'I#K'K4E6O&W#O\
        !R\"V0MR-$ z&J\u{1f}`-xi#\"Mrtxs~\"\u{1f}`mI\u{b}8\" t!Dg\u{16}! v\\J%!O&PEI\u{1f}`LvH\u{8}+%C!JAO!O#C!J1B$=!B0\
        M\u{6}K X!Fs\u{17}i-!Q!O#M!p!J:I*Q\"M/P{O^{#I3P`/!Fwi'!NQ2A\"EK(wCJ\"%q!L(r-!q!H%K+I3\u{2}\"F!I!C\"B0x\"w4C\"y^\
        \u{3}%Ay!E\u{1f}`Wy!E\u{1a}(\"ELEM22)%N#q=Q#M&t\u{1f}`?I\"w\"DNk! uE.\" D(t\u{12}9\"!G!s\u{1}01!N%R!N!Q=V\"O!P%\
        P.M!R&QXJ#G<uWM#w$Rj\u{1c}! sh\u{c}[ n!V\"X!P!X!S#O#A!<$F\"G\"=\"R&L!m!@\"O!U%T!P\"M\"P!P$S*S!R!T!N!S!O!S\"O\"T\
        (=$Q\"M\"J$N$J9s\"Q#R$M!n7P\"tER0Q!N!P(O!U,M%N$R!W0O!O(q1N!\"HfD, L!u!Q&OCD\"P.>&ucv;wfu+E\u{19}\u{1f}#!E&J@I8Z\
        !FuYE!%o\u{8}Q! G\u{3}l% G!sEJ\"r\u{9}H&s$!:\"E\"M\"=~=% M%E\"HBL4v;1\" p!G%;\" sFu-P#!O&MFP =# M!w\u{14}xC\u{d}\
        ! QZ!\" K\"q\u{8}\u{16}$!JDI\u{1f}`et\u{14}\u{7}, \u{1}!?!J%C!J=G!y!B!H%B!J3JVu\" v'@2Y\u{15} n!R!r!W!o!V!u!X!q\
        !T\"O\"B\"T!o!O\"U!o!P\"R\"I\"Q\"R!n!R\"P!o!Q\"n\"W!h!Q\"U!n!S!i!S\"O\"H\"T\"R\"Q\"K!U!K\"R!j!K!W!M\"I\"N\"L\"H\
        !V!P$Y\"P&T\"J!Q!K!Q%P#O\"I\"Q(M\"l!S\"k!R!i$J\"R!n\"S.V#X\"Q#m)S,S*R\"V\"U$O*T&T!h(P!o!R$N\"Q\"M#Q\"G#P!W!K\"O\
        \"N!Y!F!K!H!Q!Q\"L\"L!R!I$k!Q$m%j$o\u{1}\\\" tFy\u{5}d!\"Mt&#!N\u{1f}`Vy=n!!F`\u{8}#%LBL$J\u{11}u&!L\u{1f}`9v0K\
        [tExGn!Fx\u{6}f%%G!R[H\u{1f}`7M\"\u{1}!%IdT% p!P!P$NFO+E/ W#P#W\"i?W\"P$S,U\"U$S\"UsScR#P6T\u{b}<\"\"HDLEz!!MXn\
        !GK\u{14}\u{9}!EOR@\" tFzIW&\"M#Q\"H+M\u{1f}`fG4,!Fv\u{6}N\"\u{1f}`J{\u{2}u!%Hn\u{10}!'K2\u{4}!FJ|+! Ldu\"!N&N\u{c}\
        `* r!L!O$LAI'Q-I!M\u{1f}`TKmO\" HFI\u{2}\u{0}4 p!{!3!I\"@\"@!G=U\"l!=4C9qSJ)JFt6o!I<o!J5HFK\"\u{1f}`\u{f}yS6!!H\
        \u{5}n!FtoK# o!A&@Q~# v/G7vO4!Fzy{!Fv\u{11}Y# I'v!Kn'!FvV4$\"O%A@A&J\u{1e}m! s+\u{19}! u)=& o#P\"H@L!s\"O1b\"\u{1f}\
        `TJ\u{6}9\"\u{1f}`\u{5}|(^% JE?!I(rpuv\u{f}# w$IBw\u{d}\u{1c}#!n\u{1f}`\u{a}q?\u{8}#Ey*H4y\u{1f}\u{19}\"\u{1f}`\
        \u{f}v\u{8}w! J8\u{a}$ F\"O\u{1f}`>w)1\" o!Ky\u{2}!FzIG( p!>$u\"?:K\u{6}G0zaKmo%\"O#H\"u!NEpDH\"'SFQ5e! rG<# G\"\
        wFr/Z\"\u{1f}`\u{5}Jf\u{1c}(&I!J!V=P!k(Q\u{1f}`qv\u{1}\u{10}!Kt\u{1c}P!\"s{{\"FJ\"u\u{11}\u{16}!!IX?% q\"G%J\u{1f}\
        `\u{3}wz#$!G@M\u{1f}`XM\u{2}N& Q'NTG&EWt\u{11}LnP! Md\u{6}$ p%K\"O\u{1f}u(.!Ft\u{13}J%!H$L\"K@G$J \u{b}%!PDK6I\u{1f}\
        `Ot4\u{1}% y!A!HDr!H\u{7f}!# p\"KDq3a\"\u{1f}`GxH*! u?F!&Ora!Hth \" GFF\u{3}S$'w>w\u{1f}`lx@\u{f}-!C!S$J!G$r!o-\
        t.K%M/KJL!s@wXm\" J%rfx%!M&?@D\u{17}QgAHs! r\u{3}H!(s`\u{7f}\"EL\"s>wJ :!y!N!=\"A\"},D$B*Q$k!>!s\"C\"C\"u,K$E\"\
        F1JHD\"p(B\"r\"E!y(E!w9u!H,K6P!t\"C(F!Q\"y/E#I\"J\"q.J!x\u{1e}K! sQq!!FA~% O!M'pFrPt#A\" r!EO~\"MstxX<! MMn!(Nb\
        2!?J\u{17}o$ s\"Q%N>N!\u{7}!2r\u{e}p\" MHt\u{7f}X\"!t!Nta' s!F!I$N!J!G_OD=(%L!PGP!Qiq!I\"K}IfB!!M\u{7}M\"%N@M\u{16}\
        \u{1f}'!H!RCM\"O!P\u{1f}`\u{7}znE\"\u{1f}`Kt\u{15}w\"\u{1f}`\u{5}Cuj!Fw-p#EI$t4Jvs\"'T@O(a4 R!n$R!K!n!V#8$S$N%O\
        .k$Q\"Q3P#R0ROKGMcR$M\u{16}\u{e}\"&G@M]]/ P!w!G#O!M!M!K(F?I.I&u2y\u{1}L6N!w\u{11}g!Iz1\u{14}% u\"ECE!y6G;N!!DL\u{16}\
        ! M\u{a}^\"%I#L\u{6}n$#N\"m!CWP6\u{12}!Nv\u{11}\u{10}! M)l!(K(\u{7f}O R!r\"R\"Z!N-B\"K\"P+S\";!k!I!p!U#T!Q!t!Q+\
        G$M\"M\"H\"@$?&K(s%P#E;G*F%K)I'J6v\"H(u&F0G'n6p!Q#p\"K!R-v!B#;dd# H!M!QLM!\"Mp\u{6}$!IDs$M4u>\u{a}%3s2v\u{1f}`e\
        K1wTx#8nXF\"k\u{1c}0!!tA\"! E0q!%Gl # I!s!J$y!%Gp8! M/p!Fx\u{6}\u{10}!(MJT!Fu[W!%p:h#!O\u{1f}`&H\u{1a}8' q!HDG!\
        o#I\u{1f}`atd=# K!w!G\u{1d}X# H#C\"D\u{1b}L. O!C\"L\"v\"D(9$<2i$Q\"p2OxR\"owpC$\"!A&B\u{1b}\u{14}\"\u{1f}`D{\u{1f}\
        )\"(M\u{f}w11!!Ly0\"\u{1f}`3{(K# OEJ!G#f#Es$M4tQ\u{11}# t\u{1c}{\u{d}vJH\" q'L6S('N;q%N;J\u{1f}`8q\"K*G\u{1d}5#\
        +s!JEq? !!H\u{1f}#2 l\"V#N#U9P'S3P$NZO.O+l\"N#J#N^P3S#K#Q\u{0}\u{1c}\"%FAu_\u{11}*!O!T$T!P;S)QyNuS!M!M/3*%G!jEJ\
        #p.O_K!n!K!KoL2w# B&p@DN:!!DF\u{1b}#Ft\u{1f}`VM[\u{4}#!L1nFppf$!ADC$w4H):#'n!HYpO,\"!FMN\u{c}4\"Eqou\u{12}\u{c}\
        !!E\\\u{1}#!rDq6qb\\!!A\u{8}=!Xt9q\"&OFM\u{b}4! Q9-( w!G!I%F!I=N)CzG\u{18}p\" nHPd[!MuyE! q\u{6}5% p!@&C?v\u{18}\
        wy;!Kr q#!F\u{1f}`lx%6#%DAr%F\u{16}~# r!J&H~P!\"qim\"\u{1f}`\u{a}ya}\"!tFuJ[\"\u{1f}`mx\u{11}S: U!V&J(F6I\"R!S#\
        n!T!O!P'L&R\"A\":!D!A!R#;,w\"C'N{ITs!O%tsr!!K\u{8}c!EK\u{8}g! s\u{1e}~!!@SG\" p4Rh\u{1f}!Fyk\u{19}! plR!-q\u{13}\
        \u{13}!Gu/]!&LR`$ GFH\u{1f}`eP\u{1}1$ y%J\u{1f}`.wyo!(P!K% r(L=R#M%H\u{2}\u{c}\" NHO\u{1c}Y# S\u{1f}`\u{b}Hz#\"\
         sFvAT!-u?U1!w!Q#C\"?7M'D!r#~#O1@(CWH!y!Q\"M$F!K8E! pF+# q\"OCOCt!FJ\u{14})!!K_6( L\"K#N\"J(t(Q/H9L\u{11}{% q!H\
        !R%G@Mx\u{13}!&T\u{13}b\"!KFM\u{f}3#EtLL\"t4_!Gu9\u{1b}#EC$r4>M\u{7}! MDf% u!J!MCM)Jk\u{b}!FtA>\" wpy\u{1b}a!Fu\
        ;\u{19}#%MAw%Ms\u{19}(!G$M\"E!N\u{1d}L*v#L,C\u{5}x!EL\u{1b},1 N!F$n!O\"P=}!J#I\"K\"G0w\"y!M!r!N\u{1f}`4w=\u{0}'\
         o%A!R!G>R#N\u{1a}Ovi#EuLK\"v!\u{d}1!r&L6H!P*S#J0I[J'u\"H!P!J!x\"J.I!sYL8x\" J!t\u{13}+#ED${4E3S\"\u{1f}`\u{1f}\
        |\u{13}f!Gvdm5 5!7!{&I>?\"lNr>D*o(G+l#t't*u&m-s4C\"o8q%q5vc4# Q!F&Au\u{13}#%uAI%u>f# M%K@N5\u{1e}$ L!sEK!w\u{11}\
        \u{c}#!I&H>M\u{1a}3D S#O\"J$N)q!P*K&L#R!S!S!R\"M!T!P!R-Q\"S\"M\"O\"L0R!Q!L%OLN)q\"LyR!T#O\"J*L'L\"r&s^L- >\">#A\
        !D\"=#E!{:C+N!qNv\u{1f}t6r\u{6}|! p\u{a}z!!H\u{c}a& q!D&N@E\u{1f}`cE\u{4}J\"!H'NRG#%M\"NDPWo\"\u{1f}`3x(o! t\u{1}\
        @,%?!F?O&A!G/K!P%F!P\u{1f}`It!q`J- p!L!R#O!R@o!M$P#R\u{1f}`AI8M:N\u{12}X!FxFY# F!u!J\u{1}m!Fx&W!F|\u{1e}\u{18}!\
        MI1f!\"r\u{b}m\"!IFK\u{0}a# v\u{1f}`\u{a}|\u{14},! r\u{12}R0 q!O!L\"n!D!N!L!KCF\"N!N\u{1}q\"I[s8wJHB\u{1a}$!L'N\
        )s6NGy% o%C!HAQoK\u{8}\u{c}! JHH\"!EDP\u{12}?#FJ\u{1f}`_{\"(! qq\u{5}\" F%r\u{5}\u{13}%!H!Q#I\"J>N\u{17}T\"&MFO\
        9L! pKm!,p\u{c}\u{11}( m\"R%LFN/MbKLJfL',! p%U\"\"QDJ\u{a}\u{7f}! u\u{18}1!-s\\\u{11}!Fw\u{12}@!FBeM#!N\u{1f}`C\
        {BL#3L\u{1f}`,w(-#!K\u{1f}`\u{1e}z+|'!>&w>v!O!E4C&|/\u{7f}- r!C\"H\"R\"E?h!O&L2Ept5C&BCK\u{11}t\"\u{1f}`xy:b/'>\
        ;Q#O#m$S!D/H&PYL!t\"K4H\"qpu'KKKF k!S!X#L\"V!X=h#Y&R.O%R8L!V=k!I!P%T$I\"M,S!T\"H$G$N,A!N,K#K6N#Q'n#R!S*B%I!T%G!\
        T\u{0}\\#'v\u{1f}`Ww\u{7}c# O\u{1f}`KugR#Dw\u{1f}`\u{7f}wL*% M\u{1f}`MG!I\"xxQ!&L\u{3}>\" n'Iv\u{17}! LM^#(A-pX\
        p@\u{16}\" MFJu=#FK\u{1f}`dwN\u{4}#!K!CDu4u(!LAK#Q\"I5OXt\"L\u{3}LJQ!3t\u{6}d-!U\"R#TYOZN.P)N\"k!L!P&L`O1R)&\"!\
        B&E\u{19} #\"O#tFsj:.!J!R%H!M=O\"M!M%N!P.L\u{1f}`8t7J&GrL\"\u{1f}`\u{a}v9V$/N\u{1f}`{x!Lwo\"=w\u{2}w>y\"!N&K\u{e}\
        S0%M\"T-N/K\"V&Q\"R.T$QpO%N\\M'S.O<K#ybw#\"N#D\"K\u{15}\u{17}$!v&J@v&KR.$!P$KFH#Pk\u{1a}# t\u{1f}`'EnJ! K'$!GvO\
        I#!D!sLR\u{17}8#!H$I\"K.\u{4}#!NDr(L3M!(PO\u{b}0!D$A!m!=6M$s&C$FoF\"n!F\"Mmo!H*A!s\u{18}0!Usi\u{7f}! L\u{7f}8\"\
         uFy`S- O\"L$P!s!t,ANMUG\"J\"v&I$PgJY\u{18}\" M/r>o$!5=r~P$rB.'&K!D@K%M!IgJ\"r~C!F{G@#!M$HHNh=\" t\"H\u{18}\u{e}\
        #%L@H8Ch}#E>#K&qX9\"!tFv\\P\"!F!qB\u{17}' F!J!M#E#I,v2IzV#Ex$H4x:;!,p\u{18}7!Fx'C!ELrC# L!tFu~L\"\u{1f}`\u{5}I[\
        4H Q!R!Q#S!X!S!S!L\"E$G$J!N#R*O$q\"V!m!M!S!L!T!C!P!E,o!Q!o\"W!J\"P5I'L\u{1a}Q1T!M!N$P!S!N/t\u{12}(% l\"M$L@p'O\u{11}\
        \u{a}##N\"rFp\u{f},!%Ja;!!KWa!Gs]\u{13}(!D!I%F!I8p&r\u{0}sFGh\u{13}!\u{14}z\u{12}m' T!S$JFO\"R.P\u{11}t\u{11}w$\
         n\"T%DFI7/\"\u{1f}`\u{5}y\u{6}d\"\u{1f}`my\u{f}2!Fvo\u{1a}) v!C!P&G==!t6Det\u{a}B-\\! v\u{9}y$EEMy!I!H/\u{5}&!\
        P&N:L\u{1f}`XLHK#s\"!JFL*z\"!F&J:#'!C$t.F2C&w\u{1f}`Bx\u{12}\u{12}\"Fv{K-w! N7\u{9}!KwL,\"'tFu\u{1e}&$\"s\u{1f}\
        `kM\"uAo!9ypD\"'L!M9@#EzMG\"z44!!E*]%\"M!Q%O@P&OPI%Ex,G4y\u{1f}`PAm.\" s!P\u{7}i!!IpP!!H>\u{1b}! u\\T1!P!F#S!N!\
        s!F=w$9\"B\"D/H!y$s\u{1f}`JQ$T#GWI!'J\u{b}s! L\u{e}_\"\u{1f}`\u{a}|Pu$!J$vBJ$y\u{17}\u{e}#EzLF\"z1?#Eu*K4v\u{d}\
        .#\u{1f}`?xmM3M!\"G\u{1a}/% E)w\u{1f}`1H#ygY\"Iu4Jn\u{f}\"\u{1f}`\u{5}JB=!ENr\u{1a}\"!L&O\u{1e}s'!l$L#OEO!Q3Obs\
        14\"'sFsV\u{0}$ O%I@J!N^\u{11}\"\u{1f}`mz\u{18}m!!N0?$ o!M$FAL+\u{b}$%D@N\u{b}I.Lx\u{1c}\"!tFwdN!Fw{k& s#KCt#I6\
        O\"KUP\"5oXo`w\" rFF(q#!L\u{1f}`Iy\u{18}L\" rFtrf\"'I!o3\u{1}#&KUL'Lr<! L|^! G`t!!GRH!&rS[! t|j%Et0G2t*H\"x3\u{5}\
        ( m!O$K\"N:L\u{1f}`XLHL7)!\u{1d}u z!\"KGz!(MID\"!HEJcu8 s%S@o&S\"S.R$D\"I<H8F#L*O\"N,Q#O+p,N'H#O8q)o%I/q%Q<,\" \
        t\"IK\u{1b}$#L\u{1f}`<s#LAL%!H@t\u{1f}`WM!tU&!Zs\u{14}\u{b}#Er$N4ug8C \u{7f}!H$~!.!G!Q-G#I*N#N!y!H$t!6!P0I\"u!?\
        !I,G%K\"O^p!I$t!>>s&G=N0n!H$t!>!K!NOp\"%N\"K C& F%F\"F\"{=J)sO// k!O!R%M;S%Q!R7O\"J\u{0}OKv-S!I/r!GFW\"!I|s`\u{1f}\
        7!o\";!L!>!C!r!W=N!m$O\"G\"R0O^J%EEt\"J!J[J%w\"O$B\"M8\u{17}$ N!qDM6Pt=# F!u!J#+!X{UV!\"MR\u{1c}\"!EEHx\u{9}% F\
        %I\"wFq!MMU#Ey*G4z~e!\"J>]\" tFsS)3 m!Q&Q!P9E$U!o\"S$R!K.J%U\"T_qwE#P0P%L!V\u{2}h!\"Q\\\u{5}\" HFKqV!!I~e# p'J!\
        I*/!&s\u{1c}(!*uS+`%X%R!O\";#R!N!L!V\"<\"L)U\"V#l\"P!Y\"V#V!S#Q&O\"T\"N\"Q\"P!P!V$R\"R!O!L!Q!L\"<\"R\"N!U!P\"K$\
        Q$M$M$l'K!O)R\"S#U\"S7T$T&k+m!Q$T>S#S!P)V1O!Q#U(P$N/t(\u{17}#\"O\u{1f}`\u{4}J\u{9}X!,p.@\"\u{1f}`\u{a}z\u{8}\u{10}\
        ! Ff!!Fw\u{1e},# s\u{1f}`vJd/#FI\u{1f}`dy.8! ql(H!L$R8L!l$n$V!N$R\"L!U.P%P/H%Q!U#F$J7K!L*L!l\"E\"L!V\"Q(J#J,M(P\
        !H-A\"H!J6Q,n!G4F!V\"W-Kg9$ LKO6Kqv\u{16}~' }!F!FD|\"G\u{1f}`Py[\u{7f}% t!I!M&L>t\u{8}\u{d}! upb!kti\u{e}( N%D@\
        t!J<r4H\u{1f}`4M8\u{b}\" pED~\u{7f}&$s\"UDk\"T\u{1f}`1N\u{11}l,!J!M!P\"t!I\"NCo!N1H#IwqxK4\u{5}%\"MCQ!r'M.O\u{0}\
        [% uAK\u{1f}`Wu!Ky:\" J(rZc!&p\"D& k%H\"RFK\u{17}K&IG\u{0}\" u\"FHF% K!Q&s?M'oB\u{2}#1J!sEF#o$KH4vtw$H^x\"FI\u{0}\
        w@\u{1d}!EJ.G! L\u{e}F!'MH8!Gut\u{14}! K\u{1d}:\"!I!Ki\u{4}!!IU20 O!=!E!E\"C\">\"{<R!N)x4P>v1v\u{5}J+x0q\u{c}\u{14}\
        %!K&t\u{1f}`\u{4}L&u\u{19}\u{1}!Gv9\u{1f}$ G&q\u{1f}`rEh\u{b}' E+M!xFm4P\u{1f}`:t2 / t!B!H!h#M!@!L?E!N$P!B!I\u{a}\
        O>xZL%Y#EL(w4K\u{1c}&\"!O\u{16}uPp! r\u{1a}\u{1f}$%B@J!M!p]\u{1b}!FL\u{10}j, U!N&JFI!S-K&I!n\u{1f}`6M3C!Q\u{9}g\
        ! He\u{8}!\"HbT# o!LEw\u{8}L! pxq#!D\u{1f}`\u{1f}GP\u{d}!Fs,R#EK1t2L\u{9}P\"!L\u{16}w3\u{1a}\"'n!G9\\( s!P&I?u!\
        F&I\u{1f}`Kump!%B_\u{8}' p&K!L!O-t0JHtXC!Fve4\" yFyC\u{2}&(M9L-L\u{1f}`Js!Ld*$!J&K\u{1f}`\u{3}u*r\"!I$KV\u{10}!\
        $m(\u{14}!Fy3M\"\u{1f}`nt~>!FzRK!Mu\u{3}'$%GBp$J0N0}\"\u{1f}`mz\u{12}U%(p?N4I\u{1f}`dLr\u{1c}\"HN4r:\u{3}!/rOT$\
         L\"MCI\"D\">\"\u{1f}`3w0c!!sPM!Frz\u{16}\"\"KFLrQ% r%E!I\u{1f}`iK+P' s%N!L\"Q=O!s&O\\$!EI\u{1a}E!7M\u{2}d$ I!u\
        \u{13}I!y?x% N%NBM!L4r1\u{9}\" xFy\u{1c}\u{13}!'L\u{18}\u{9}. m\"N$Q\"S'A6T'Q!Q!R-L!O\u{1f}`TK!MKB4 P!9$I\"3;p%\
        D$A\">!WBEGK;Q1LJG't#:\"p1@%T!Bq\u{4}5\"p!4\"8!O\"o!3\"3\":\"4$63o!]\"=\"=$>.?\"C\"RSI.MjH[\u{0}#!F\u{1f}`lx1^<\
         R!L!Q!L!Q#u!S!H\"J$M\"K\"R$L0O\"L&O\"M$N&G\"N$J$KSM/LtP/K!Q&Q5*- v!A$B\"I>F!<!J$CDz\u{1f}`'u/zEzEq!'L1E\" u!=\u{0}\
        \u{d}\"!CDN\u{c}9\"'nFlwg\" t\"M\u{1b}M\"FL;Q\u{e}-#!FD@&rmq) M!Y$M!qEL4O\u{1f}`LR&P+9\" I\"s-$%%;!I\u{1f}`+K\"\
        s{kF!F!S!M\"T!T!p(E!J'O.p$D\"=!L!A!M#v!t)?!A#t\"v$E.M!Q%F!M!F\"s8JQy3F$u!v=K.P!G!K&SjP! Jbn$ M%tAE%vl\u{7}% K!w\
        \u{1f}`9K!wA5! I:\\\" M%O\u{14}[\"\u{1f}`\u{a}z|\u{d}$ y!8!J@Mko# p!H!N\u{16}(!\"Lwe#EI$r4I2,\" u!B;+!Gtgm!(LZ*\
        \"\u{1f}`uyT`# u!BEw\u{1f}Q\"\u{1f}`jx\u{b}\u{17}(%G!F?R!o\"R$I\"Rxt\u{7f}]2 P!G!Q!N\"F!S!N,|!F2P#Q\"K.y$K\u{1}\
        Q!C\"oiKJN%1r!H3s2P2uz.) p!K$N\"H:M$Q(H\u{11}xZM\u{15}\u{10}!GE@\u{6}\"FH'w\u{1a}~!Fvl'! p@j# o!DFIX8& k%O!JFI\u{8}\
        M\u{a}SF\u{f}\"FO\"Q\u{2}\u{1c}\"&PFPK&#!O&P?q,B!'r\"C\"!G&wF\u{3}!qyg\u{7}* H!S$pBP'Q-L&O8z$G\u{10}J%M' Q!k`S\u{1f}\
        `7T$T4Sp~\"Ft\u{1}wrK$3M\u{1f}`,u#I`N!F{\u{1}R#\u{1f}`\u{1f}`-{\u{9}p!Gu{\u{e}# M!pZPbY#Av\u{1f}`Xv]H%%E<u$O\u{1f}\
        `Tu]\u{0}$!C!C#sFvJx\"!IEwOQ! L5}\"!R$HH\u{9}! r5\u{1a}! LK=!&rnkA!B!u$M\"E)N\"G$J*O\"z&{\"G*J$J\"G\";\"I(sNE/A\
        #L(L$B\"D\"v(B4N!t9E*o!O-F9I#zx8!F}8\u{11}& F!G!uCO)s4L\u{18}V\"%FFKzm! tY@& P!R$JFM\u{1f}`MF}h!F|'E!!Ja\u{c}! \
        q\u{12}u! qYq! q\u{1e}5\" u\u{17}{~\u{a}'!O$F\"L!P,R3N$C?q\" L!qN%!!Flk#&L\"MFJ`s#!H&L@INv# q!FDI\\J!NsE`#!J\u{1f}\
        `II7\u{16}\"8oZq4\"\"!H&tr{!KtS\u{17}# IEr!N\u{10}!#!@1nFp6F\" M(qwT+%L<J!Q*R!L2H\"N\u{1f}`7r!J!QEk! r\"62 U!r\"\
        N!R\"A!s+F0J$m$O\"H1RdNGMQJ+N'T$?/\u{5}% w\"G&O\u{1f}`}vQ\u{16}\u{1f}+! n!W!u!X\"S!u\"t#S\"H\"R!n!L!p!R!o!L\"P\"\
        I!?!K\"P!m!P\"O!n!P\"q#j!R\"S!n!T!k!S\"O\"K\"W\"N\"O\"J\"K\"P!j!K!W!M\"H!V!K\"K\"F!T!L\"p\"W\"N\"T!j#Q\"I!P!K!R\
        %P#O$K$N\"L\"N\"m!T$j!U#S!l!P!m\"S.X#X\"T#l\"P%P\"U&T&T\"Q(N\"S\"R\"R(R\"Q\"P\"p!k!V\"P!i!r!n!l!r!l!t\"O!n!W$N\"\
        Q\"P\"l!S\"F!D\"Q\"L!S!N!h!P$I!R!P\"L\"J!R!N#T\"P\"l!q!n#s!o!s!m#k {\"(O@P=)\"\u{1f}`\u{6}tF\u{0}' p!F!L%F?r\u{1f}\
        `Gue \" F!tc>!\"P\u{17}\u{3}+ l!M!P#K\"N>P\"O$M\"K\u{1f}`YItm!GQ\u{2}<' t\"L!D\"q\"P(C:JXF\"\"K%J(t#+;!qFm_'\" \
        P&Blq% L!u\u{1f}`\u{4}M!xcr#\u{1f}`\u{1f}`%{{A!&Fq9!FI!8%\"HCCLu\"KEuH\u{1d}&!O%R\u{1f}`*}\"Gxutn! MVG* E\"=$E#\
        8!~<L*u4ouN$t?2O N!|$O\"F!S'A$A\"G\"N&@!P#G\"G\"N!n'E.@$E$D\"G(G(F@q!L&E!\u{7f}!N!@!P!I!}\"B#K(q#S!s1D#D#BMl!G\"\
        J+B)D#R-u#G\u{1}-\"&K\u{11}ua). q!L!Q#K!M!L!P-s1W'K!P?s\u{9}tApx/' r\"H$M\"N@N\u{a}wZw,t0 p&K\"U@Q$L!Q!O2L9I;r!\
        H!G&r!K$rjxmE#As\u{1f}`Xs9N#'K?r\"L^-\"\u{1f}`TzI]# r/F\u{17}FT|& M!I&K!O>KJC\u{e}5!!K?\\/ r\"S$P!R:K%l!O:P!Q3G\
        AK!s$J}KSugy!!E{\u{d}$Fw\"K\u{1f}`|x!\u{19}!EMOx!FN0\u{7f}!!Pkb\"HO&O\u{18}+! t\u{1e}+#$m\"MZN\u{8} \"Hp4I(\u{10}\
        #Ey$H4yMt! M\u{14}8\" I\"qQ<! N\u{4}z!\"L@\u{a}\"\u{1f}`?z1\u{1b}\"!IDHuS&!PDz$G!K3u!u)1!Fw4\u{a}# I'vFu3K% t!I\
        &CFFwJK\u{d}$!HDN\u{1f}`gsf/$ v!C&@@F\u{11}Y![Ov~! tB~!!Mj\u{1}#%KAr%K\u{0}[( y!>Ex!CqJ\"wOw!H \u{e}!Fq\u{6}W%!\
        H$t@E&w4EN8!\"n~t\"\"PJM'4\"FKqvpP!]vbc! q5N!F{u=!Gv^,\" o!J\u{18}\u{1}/!I&J,G.I%N#K\"s\"@\u{2}t/tZJ,P!t%E$C&j\"\
        !MDIp:\" sFw~+(\"N!O\"t\"J>N$P\"v4MYk\"It4J[6# l\u{1f}`'rWp\"!KFLw\u{1b}!!Ks\u{1a}, v\"Q#I\"J!O9G-Nns!H$u$LsGd\u{1b}\
        B t!A!L\"S!T!N!A!N$Q%N\"J2\\!j!F!J\"P!U\"H.E!O\"O!S!L!G$V.ENuUuDI+E%K!P%H!OBK& o!A&D>p$M4tPI\" vFw/\u{5}!,qj<\"\
         yFyj3\"'tFuk\u{0}#Er2J2xXE!Mu\u{b}0> o!P!U!P\"H!R!O9n+N0R!Q#K\"MTO#L\"L#M%M.O#J$E#M%M8M6O's2L(K\"N/LiZ\" uFw*}\
        %2qFn\u{1f}`RF0r\u{4} \" p'E5C0 p%J!J!O!P=H!r!N%L!MgM>N\"r@D8n=qwU\"!uFw)3!Gt\u{1a}i/ l!J!Q#R!S!p@N$S#P-I!N\u{1f}\
        `OL$P@G\u{10}g\"!H!wJ&S G!A!J!F!N!\u{2}!J!A!O!)\"-$$!D!+\"+2p!I!D!P!K!M!z!R!C\"3*8\"=!M!G\"p!K!@!OpD\"G!L\"s!M&\
        r8J%wNG!E!L!M\"y!K!F!P!39xg\u{2}!Ft\u{9}n!Fs#w!au|k\"=u\u{2}uE\u{2}\"!tFv&C!Gv]\u{7f}) p#P%S'H7q#M2P\u{1f}`OqE:\
        !Fv\u{b}n% v3J\u{1f}`,w#ITk$ I\u{1f}`mJ$wXKK!T\"L#X!R(I\"9'R)N&S\"Q#W!P!T'P$R\"P\"O!Q\"R!L!Q%K$K!P#s#Q#M(F7o)O&\
        T7N$L?L0M\"L&s#N\"O!N.T!O&OyY$ v#ICw#J,w! qoS%\"T#MAP\u{1f}`_Lt)-!Q!V%O?m!Q%R!N.O$PVL#N\u{7f}M7Mr\u{11})\"M%u,D\
        4O&B\u{1f}`KH#wEu1j+!Q\"NCu#J$M.G$G!H!E!I_H\u{1d}m#!K!JFLo1\" s!I2'! J\u{5}\u{c}!Gv0d\"'tFwo(: x!?\"H\"@\"A\"C&\
        =$P!s-I$Q!o!H$B\"E\"L&D%k!F\"B\"F\u{7f}OLw-t!I8L^|( t!J!M%I?s!J&K\u{2}wa?!Ft\u{17}f\"\u{1f}`Tx\u{12}u# G6wXwWx!\
        Fv<`# v\u{1f}`\u{a}v\u{e}\u{17})!G!P#B<r&FutqA*O!r u%!M'N?I\u{1f}`.u\u{19}P!!Fc$- v!M$U<D:D!S#M[q*J,HhD#R3C|\u{1e}\
        $\"LDv\"MyC1\u{3}#!J\u{1f}`VH2J* q!I!N$OBN$P\u{1f}`+s7M=K\\*&!O!O%G@K!O%G\\\u{18}\"\u{1f}`xsH\u{13}! qaY#!s&GFK\
        \u{e}z' Q!H$J\"v>P(t!K\u{12}1*!I!n#C\"I!n?O&I\u{1f}`'N{Hd\u{1b}#\"Q\u{1f}`\u{1d}x*wC y\"I$Q\"M:R#Q!s\"K$U\"N.R$\
        R\"M8NAN*P#M'o\"O&H!R>r(O.q!I!M)n\"R\"N.p!G!L$R\"Q/M2 #7O[n!NX%!Fu\u{18}v% s\"J%I-O2sp_!EE_-% K)C!yFs\u{d}s:j\"\
        \u{1f}`(t+B\"!L\u{13}{\u{1a}>$ q%A@E&Cd\u{3}7 q\"R!P\"J!J1L!Q-x\"N!N!M\"C!M!P!N,x!P1H#M\"H!D\"v\"H\u{11}c' o!O!\
        QCP'P!K\u{7}L=b# r/I\u{17}FWL!!v_\u{1d}. m!J!S?O&L'O1P!QcM1P\\M$u6N$Nw\u{7f}- x!@!K%A!K=O!w!C!H%D\u{1f}`]w:q<\u{1a}\
        \"!I&Ji\u{e}!Fv>\u{a}\" o'Feu!!Bq9!Fz\u{e}{\"(I>yu^!Gt\u{7}P!!C`F#5s1OGsi\u{9}\"\u{1f}`my6<!(J\u{8}L\"!M'N$e& t\
        \"R#H\"L?m(N1 \" n!G\u{7f}\u{8}$!qFH&s.uM]\" Dq{zH$ x!<&A?r\u{14}!/!R!o#J\"Q-J*P#Q$R!t!O;NZP\"u\"PxQk\u{f}!F|\u{1a}\
        \"! L_|\" M!Lu\"! K#r#EK$t4L^\u{1a}# J5uXuIo! L8\u{18}!-sw;!-qtS: S!@\"H\"v!H!C,A2>!O!C!O!N\"~\"C!Q!w*E$I\"=$A-\
        L!|\"C\u{1f}`%w7E\u{a}B% uAK\u{1f}`Wu!KC\u{1e}\"'sFu Y\" K!u\u{d}z!'s\u{f}&#'L\u{1f}`\u{3}M6`\" q'Mhp(!N'R>r&Q!\
        E!O\u{1f}`JGbq! Fij& N'NGT3P\u{1f}`,Mq)\"!LDO,1\"!JEx1t#Es*M4sy\u{9}\" xFy'5\"\u{1f}`xySU*!E!q\"C!L\"J#Q=L!j\"K\
        #I(I#!Q$BBB-=!EM]U!(N\u{14}]$!QDS<L\"N)K!Kv>:: L\"l!@$S;n$M!V4O$R!Q!R/H-N7N(L!O5N1M&J*EAu#H\"o7S;t#mk,!'I+*#!J&\
        K!F@\u{11}#\u{1f}`?t#Lr\u{10}& m!M$P!NHN\u{4}wq\u{c}!(N+x!Fzv7\"\u{1f}`\u{a}|_V!%LTR# l!P'QcV$ t\"K&L@L\u{7}f\"\
         uF|*T\" sFw3\u{5}%!m&NAP4r#K2^!GvfZ! I\u{1c}\u{18}( G!N\"P\"p\"I?K#Q4N~Q& t\"N&K=L\u{1f}`ewD (!Q$L\"JDN\"N.L\u{1f}\
        `PK(O\"!GDLgS!MuaB#\u{1f}`\u{1f}`+|F\u{1f}!\u{18}vI\u{1d}!9y+V% I\"sDF\u{1f}`8t/\u{7}! LEz$!BEs\u{c}E%uS\u{a}! \
        Pnm!!@.a#'u\u{1f}`\u{a}v%$0 J!m&l?I5R$F\"RVL%N%M%Lmt\"u4K5M-tYH\"\u{1f}`0JR\u{11}!\"Q@F(!I&L:H&M\u{1f}`Q{!H1w`w\
        \"!LFNP)!NNH(\"\u{1f}`\u{5}wz\u{8}* I!z!J#G\"L!N?o!K\u{1f}`dL\u{8}\u{12}! r\u{7f}Z-!R%j!O:Q,Pjt\"L\"K!o!J!KoL.O\
        v6!!K\u{1e}$\"'s!M4'!#M*d\"\u{1f}`@wI\u{3}- r!J!M!>>I&N'P-L!MlJ*rfI1Jwg\"!G&Mk\u{1e}!Kt2U!rx1]# l%M\"M6s\"!M'N<\
        \u{f}&!NDz$H!K3u!u\u{f}O\"\u{1f}`3x\u{d}\u{1e}! Lx># K\u{1f}`EtCX$!E$G\"IDJv+\"EJ\u{1a}w\u{4}|!%Kec% uAL\u{1f}`\
        Wu!LE\\! u~ #E@\u{19}M\u{0}yD\u{7f}$!u$I\u{1f}`iw\u{8}j%\"L%N!J5p\u{2}p@8# o!Q$J4z( M!u$JBL\u{7f}L!w}M&r\u{3}@!\
         N9z&%K!P!M\u{1f}`PsSE-7\"\u{1f}`\u{a}u\u{16}uG!V\"P\"L!R\"m+K\"w\"M)J!P!S$X!W$P!P-L$O\"L!Q\"V+w,M$P;K$o\"N#q2O\
        'K$l3JFl!P!S,O%O$J\"M9w\\U%#q\"ODu\"L2E\u{2}#& P!y!E#A\"CTsSO!GKE%\"FI/vDD#\u{1f}`OJ\"uy<#!s\u{1f}`mt,S# qFp\u{11}\
        yAf\" rFt~L#!H\u{1f}`uw-\u{14}& q!M!M\u{1f}`\u{1f}`*zsp\"\u{1f}`%wIN$ V!IrLZK\u{7f}]!(q']$\"N%Q!nZJj\u{a}#!D!o%\
        CC#!!>\u{9}k!Fw/^&!P!O$OFO|JDNzQ) F%O@D&L\u{1f}`,L(uFI\"us'! Fs># q!?FFM[7 P!N\";!k\"Z!J!M'80z!F\"O%R'L-O_G,K!I\
        EC!w\"u\"ECw!yBT!Us\u{7}m( O!C&B0t!E-ULt!F>>\"\u{1f}`\u{a}xLA$EL\u{1f}`et\"K\u{e}Z#'F@p&E;c! q\u{0}\u{6}\"!r&Hh\
        M!Fs\u{f}k!Fu\u{6}\u{11}%!A!L&J=r<s\u{1}>$ P!Q!oDQD%! tVY% w(A=H\u{1f}`ez'\u{2}#!D$vFxlM! s\u{17}*! s\u{7f}P$ C\
        EO!F%mUM,\"o#C<O+N/K&OYL9JJG;O2C&M\u{f}\u{7f}!\u{14}y\u{10}\u{16}! s_$\" n%R\u{a}e% I(q>O\"O&pRA\"\u{1f}`xt{.! \
        Lw\u{1a}! N~.\"\u{1f}`3~*%! ts]!!I\u{5}7!YK\u{13}\u{9}# IEuGtnD%%E@K!r\"P5IeN$ q!H$G@Ic:! sF)& L\"MDN\"R4P%Re\u{7}\
        $ K'u>?(sM\u{8}$ L!w\u{1f}`?wL\"!F}65\"\u{1f}`\u{11}x'a!\"P\u{4}9!Kw`p\"\u{1f}`xtQI\"!uFv\u{14}\u{17}\"\u{1f}`K\
        z\u{4}Y! r6|&!O!P$K!L!Q@OK\u{16}$!QML\u{1f}`\\H\u{10}%\"Ev<yH\u{b}#\"K\u{1f}`Hxdv! pj;! sRL;!L!P!Q!O!R\"P!u#K$M\
        6h\"S!T!R!S!T$M&O&L!P!O\"N\"P&KZN\"N\u{7}N!PP\u{2}\"!D&C7<% H\"QEH$M\"o{.! LF\u{1c}!(M(]!!A>2\" Aqo}\u{19}#\u{1f}\
        `\u{1f}`-z\u{6}5\"!DEx\u{11}P!FtOO+!S!m$V!S!UDU4NpI.L\\NELk?% J[r_t*v/vS&!EF2X\" tF{a-!!Iuf! s\u{1b}\u{15}!Ft6%\
        \"\u{1f}`\u{f}t\u{9}\u{1a}, C&K!Q?O!M&P/Q!O#KxIwJ\"S;'!Gt\u{c}r#!C&A>L\u{17}V#%L\"QDKV0#!A&A!PR-% E#n$K?L\u{f}q\
        `F\" A(s\u{a}^;'G!S!K&<(Q*Q*t\"A!H'E(F\"@!F!K0K\"U\"H!K%?\"G!LRF!K]N=J!z#Fra#\"K\u{1f}`Hxf\u{0}! I3c%!K$M\"N\u{1f}\
        `fx1*(!u&B>r\"x\"H$G.I\"xN>$ t!E!HDw\u{3}\u{a}0 q!D!F#E!E<K%G!H#J!I/F!K]C+LuL\"r\\\u{10}#Av\u{1f}`Xv_\u{17}\"!u\
        !M0\u{14}\" s(KTG!\\P)y* P!n&J?N'Q.T\"P$I\u{1f}`PN\u{d}\u{9}\" wF~{z\" t!>z+6 V!n$Q!W7K!R*U&R-S$O_Q!K!R\"M!N\"P\
        *q(M$NQM/O0U*4\"!r!JC\u{5}'!G>J!s\u{1f}`.L!o\"o+\u{a}\"&oFpp=\"\u{1f}`?td#! s9J;!S!m#U#j>I!U!h#R\"V!W-T!Q#T\"U!\
        R7S$P@O%R-K#L]P(P$P4W!U!W[\u{17}.!5!w!?\"A!C!>!A!?&<6U\"B\u{1e}rHG>mTk\"Fw(EXY!'H\u{18};!\"I!e\"&q@F\u{13}*!EGU\
        -\" u!BM7$ k!M$LIO\u{a}|!!r\"\u{1d}!!En\u{8}$ q!O!L%L@\u{12}!Fx9c$ n%QAq#M&V#AM\u{1f}`XMJDP t!R!Q!>#P!T!P!;#O!y\
        !w!U!M!L\"M%N*R#T!l\"R$R'q!p\"Q!P\"L#T#M!R\"N8O>K#M*P\"I!P(K.L)H-M8o\"O)q\"R\"L*P&T$T%Q1 q!Q\"Q\"ODI4t\"D\"=0JD\
        F'v+J0I8GVI)F\"LRg( r!M&M7u)L$LqM$u\u{5}5) E!A$E&y!@#4Bo\u{1f}`Nt@\u{e}#Et-M4tCp\" vFyXs\"!qFvFn2!M!T!Q!O\"P\"M\
        #K(M\"H7O1P$S,HhJbL.J%J'NGr\" J'sUg+ P!o$H@x!H%D&I*p*vmG~GCQ! r\u{1a}\u{16}\"!uFvE)!&LLs#%G\u{1f}`\u{6}HK2\" q4\
        P@\"1 O#?\"K$;&32Q%S\"l#Misbx'G8p#Q\"M/N5Mp^!Fz+U!%PES# K!A!tX\u{e}!F{g\"\",sFqk,\"'J!qX\u{14}!(rxx$\u{1f}`GL!x\
        Hu=8$!G&s@H&vX\u{a}' NEs!L!D&q.v$A\u{c}J![O\u{15}\u{15}! H\u{1f}f! L!\u{1b}\"!I!P:z!(LH8$!s'J>J!wRz.!H&J,G.H%N#\
        K\"s\"A\u{2}t/tZI-s%E$CZ?! Mqh!GI\u{1d}\u{4}!\"Kc1!FE\u{12}&\" M!J0u!Ev%3, J!p&w@I&v.B&=fqBu!EBJ!oU#' O!Q&REU\u{1f}\
        `OL6J?n# I!tFx$N#!r\u{1f}`\u{1f}pnp! vc\\\"(R@P%Q= m!G$J!R!R/v+J%k!O&S4J-vJJ\"H#?%M\"M/G1D&LCO%}&J-E!K$J&K/J$x~\
        s! F,9#!I'NWPCo!\"J\u{15}n!(nO]! O8x!FxrK! yhFM l!k!Y!?!K!N!T!R!T!7\":$p\"Q#m-N)O!R!U!Q2M!T!N4K)L.K:r\"M'P+M-M#\
        O\"q(P\"u7L#P!v'N\"Q+P&S$O!N.p\"J#*!.u}5\"Et8tC\u{6}\"\u{1f}`:z?e\"0oFp\u{7f}0\"!tFu~>% JE@!J(rpudw\" K[LN'!\u{17}\
        y\u{11}E! N\u{14}\u{18}!F{ K$ J\u{1f}`?J#x8Q# s\u{1f}`:x5\"!\"J~t%&Q\"QEO!Q1J'3\"\u{1f}`\u{a}u-0! G+0#!H\u{1f}`\
        \u{10}sQO(!H!L=u&Q\u{1f}`(I!{\"C;k\"\u{1f}`\u{13}w \u{11}!Mt\u{1f}q!,o'!/\"T#N\"L!n6Q$Q)J\"L!T-PeQ$GsS\"Q2O\u{11}\
        \u{14}!(Tw2\"!q!NRe\"!F&J\u{a}LB m!O\"K!N!Q\"N\"H&u!s#I*O(O!l!Q6N\"P!T!N!OJH!K2O\"P&M'vGO8N-P!O*I%O$P!S!Mqs!'I^\
        4\" K\\L+[\"!s!H\u{10}'#Eu&K4uzp!FF\u{3}\u{19}\"\"K&tzy##O%MYLx1# r!E!Li`% t!=!HDs\u{18}uP\u{10}! r'J! N\u{a}7#\
        %E\"LAO\u{6}\u{10}\" p#G\u{2}\u{5}\"\u{1f}`?t\u{1a}O!Fv\u{1a}_+!I!JCu$I4w\"E!E\u{10}yZJ!J$md(! vhG!\"Lb\u{10}!\"\
        Jta!EKZJ4!@$<!Q\"R=~!t#=\"@\"D!P/\u{2}ZH#y!N7L#t\"F!M_v)Md\u{15}!EM$#(\"J#n!L@p&P\u{1f}`0sTNtS!!Er\u{10}/%D@u!J\
        \"N!G$E*s$r\"w$t(L(K\"t_w\u{18}G\u{9}{!(q\u{1d}I#!LEJ\u{18}xgH? E!t!N!N\"x!M!N!M9t$U!L!O\"s\"t\"Q0A\"L\"Cct.L!G\
        $v2H!y)J!q#F6r+t1I!w\u{3}d!,q6Q% p'>>B\u{1f}`euz\u{1e}\"=u\u{2}u?[\" p\u{1c}v\u{0}\u{1a}\"\u{1f}`nvY90!C$A!m!=6\
        M$s&C$FoF\"n!F\"Mmo!H*A!sD3%!J&t\u{1f}`gK\"wrW!EJe\u{b}\"!tFw`l&!I!T&K>R!O\u{8}t\u{11}s%!HFJ4L$I\"Ks4\"!B$K3\u{1}\
        $!J$BZF\"s\"~!'L*\u{e}+ K!y$CD{\"H2>\u{1}O!wNu7H!z\u{c}i< L!J!Q!=\"M!L!H!P!P\"5$l!p!O*|,P$P#R-I&I/Q5H%|\"=\"@8w\
        !B!EoN/`\" F\"ryc! q&v\"\u{1f}`\u{1f}JMX!HvT@\"Funx2H)%N#q=Q#M&t\u{1f}`?I\"w\"C*!)!P&R>F#P#s!u0L!F%NQ$+!=\"M$@:\
        J&G$A\"G\u{a}t'oZJFw\u{7f}T!Mutw$ p!B&F>I\u{19}J# q!BFD6T\"EK\"v\u{0}]?!Q\"P\"J!S!Q0Q*Q%o!N!Q!P\"Q\"T2N#R0M#M$L\
        KR4S+rIn!L\"O)Q\"K!S/Q!N#O#VB\u{12}%!O%K@u6N4D\u{1c}`!+pi*\" uFsJ\u{18}!3t(\u{a}!%t\u{1d}w< ?!>!6!<!~!9!W!;!@*@\
        &L-k!C#F!w\"S1F!o\"R8t]E!q\"SBvGw(@$q\"S}.& D!o$K@K\"D\u{c}r\\[% O!D&@\u{1f}`uL\u{d}\u{0}$!K$G\"LGR\u{16}@! P:6\
        ! r\u{4}J!GwQ\u{b}\"\u{1f}`mz~f!EvZt# L/uFtCE! L,t! IZP!Fx\u{6}\u{18}' P'G!M%z$PBo\u{b}r{\u{f}% q!A!J%E!F.X& s!\
        K&I?p\u{1f}`yz\"H! A\u{7}<\"\u{1f}`\u{5}zTB(%C\"C>M\"G&J\u{19}K!v/x!.$!M%OFO0P\u{1e}z! pFM8!U!T!>\"K\"T!T/N+M$q\
        !P$M!T!P/O#K!N!O8KHP2K_|'M\"O)mQG!&J9e# I!C!r)\u{1e}#FH\u{0}y\"DR\u{13}!'L4 $ p%FAp\u{9}v |! t^<'!?&t>=!t5E\\J#\
        w\u{13}a! KfV! JXt\"\u{1f}`mw\u{d}aE N!D!Q!|!A!K!R!C!K+N.P%M!I\"x\"L!P!F!O+M$N\"N!S\"M5w$;3sDK#p\"PaP(s)M#p\"S,\
        L)y(x8R%!C!I&vFjsL@s\"\u{1f}`xy~.* N\"R%UFP/J#=tv4vcH&rQq\"!uFw /!LN+u![L,E)!M!R#I\"L$m<P$K\"N2J\u{e}C\" uFuD!+\
         K!u!L#H\"r>F\"s$G6Acw\u{6}s1\u{a}& O\"N%Q?O5M$N9m!!HM,$!K!LEM!Ijb\"+p!F\u{7f}5X L!n!m!Q$n!p#N$K$N!O.S#o\"o!r!P\
        \"L!S!U$F!I&L\"@!M!F!N\"O\"M!Q$v$u)E&L!I=P\"q!M#M!J#P1M\"s+M)I!Q*o#M6q\"N\"L'n\"S0O!L!M&o!A\u{1}\u{0}\" r\"G!U!\
        ,nK\u{1b}!!EB\\\" L\"t\u{8}+0!N!V#P!S-L*E.U.Q#P!S\"N`EBN+uOM0R\u{9}\u{d}#MM/M#L5@! L/B9 M#L$S!U5J(Q!Q!o\"F#P/D$\
        A\"J\"M\"@\"N)H#DLJ3t(DRJ!w!LCPPN#&A?H!s\u{1}x\"'K\u{1a}x}r&\"N!nCM!N\u{1f}`F{S\u{7f}#EL\u{1f}`et[u\"\"MFL \u{e}\
        !!F9!!FNa{\" p&H>8$$mAqSJ$u\u{17}<! MU3& L!J!G&vFvsMg\u{a}& H\"S%p>I\"G:G\u{1b}\u{1c}\" H\"r\u{e}Y$ N!s\u{14}w!\
        K\u{15}I\"\u{1f}`vH\u{3}X\"'M~~Z5\" t\"L\u{1f}f# I\u{1f}`\u{a}GdS! J\u{16}*! udV\" s!J>q!!B4;\" q\"IS\u{10}&\"Q\
        #S@p#Q\u{1f}`gO\u{1c}*$ p\u{1f}`\u{1f}`0D)<! P#m\"\u{1f}`\u{a}u[W!Htq\u{13}\"!N$J@\u{3}#'H!NFP*w\" r'I1P\"!ILK\u{d}\
        F\"\u{1f}`3vo\u{b}\" E'u`}\"%I#L\u{1c}\u{9}# P'MFLI\u{d}$ =\"v&p>G>\u{a}#\"NCM\"N\u{1b}\u{9}$GF\u{1f}`^I!u\u{b}\
        T! NS|%E}$F\"I2z\"v-9\" r(Ldq*!R!l#L\"L!RCP\"O4L\u{1f}`PP[\u{7}# M\"q&L\u{15}\u{13}! t\u{2}_& BA5!p\u{1f}`W5!py\
        \u{d}(!K!F%p!HEJ!Ivr!H=\u{3}& s\"L&E=L!p\"N.k/ v!N!K&U=O\"@!U$O\"S\u{3}N!q\"Oun\"P&Mgs9 I!6\"y!8!K\":,:3M#r!D!Q\
        !S1k!B!I1D'r^o\"R!UAtGu,o!D!PDE!bG\u{18}b% n!E&G\"PSPd\"!&L,{\"\"M%N(v!4FCC\" J'N)J\"Es<uoj!.v\u{f}{!Fx\u{1d}],\
        !D!L&L7D!u&s\u{0}sFG!@!q!K!p+_$ r3N3t3LT5\"'LGN\u{5}\u{1b}!\"w\u{1e}\u{1e}#FT\u{1f}`fN\u{7}\u{e}!'I\u{1d}L#!FLs\
        ox\u{1c}B( n%J\"Q!SDL\"L2L\"qB5(!S$M\"Q;o$R\u{1f}`To\"N\u{1f}L# q\u{1f}`xv\u{e}?!)tc^#FD\u{1f}`GCV\u{13}!rm\u{b}\
        6!'LB:# I!s!L(n\" q!CiI%!A2w2F\"F\u{1a}t/!!Fx_\u{9}% t\"M%H?v\"L\u{1f}h) r!G!I%u!?=T(m!FwK>t$ w%KAw%LkN$ v(H>x(\
        INi!FyDb$%u@H&y4Iq\u{18}\"\u{1f}`nwI`* R!>&;,C!w#;/O4r\u{4}P$o\u{5}\u{d}%(O@t3I\u{1f}`OGHH,%N!L!I,B2R(G,D\\t#D*\
        t1E7M\u{1}^\"\"pFs73! t\u{e}-! H0e!OyKPJ j!L!U!O$U\"I&J\"N,J$N%V!O!U!R$U!P!I,N!R!N#S!O!Q!I6P!P#J(r7o#JTp?N#o#N,\
        i&M!Q!P$O!T7s!w\u{15}f\"!C&u:\u{0}\"%n@pk/!\"Pc7!!E\u{1a}.(E\u{0}!B#G\"F2v\"v2I\"wA\u{f}% MGu\u{1f}`'v\"G)o& o!\
        P!Q$P?P'Owx%(K=K!K\"s&L+1\"\u{1f}`G{(>!!AD1#Eu&H4xL\u{d}!!K)F!F}[\u{b}!Gt\u{19}Y! J\u{1d}n\"%M!SM(' R!r'IFM-L\u{1f}\
        `Kq\u{1c}\u{a}!!@al!\\LRm\" p!?\u{1e}<!(t|k!!>B*! M\u{14}'# HEoOp\u{1b}!! IuX\"\u{1f}`xvp|!'M\u{5}u! GFN+ G!C$r\
        \"q>L!I!F$q\"s2B\"F];!\u{5}J\u{1c}6! o\u{0}_3 M!l$U\"m!f>L!h$R!V3R#W.L.T?O%U0JZR+N8W+\u{1a}!.pg/! t|\u{13}# JFJ\
        \"u\u{4}N' L\"K%u!v\u{1f}`eIEsAI. m!T\"G\"O!OAQ!P#H!J5L[s6J\"vrHBv!FtS7#!K!N#p\u{5}\u{13}\"\u{1f}`\u{a}z!8\"\u{1f}\
        `mG\u{1f}&#!tDH\"y\u{1b}&\"#QBo\u{2}K$ BEr&M4to\\\"\"MDrDe! s\u{14}z! sC+#%N@r8qP0!Fz\u{1c}u\" r&OHR$ o!I!MDpS\u{17}\
        !!K3|\"\u{1f}`\u{a}|78!Jp#F!2ozD\"!uFwp\u{9}$8q.wJE\"rS\u{18}% t4O2v\u{18}s$N\u{4}+; m#Q\"M\"K!M#L(I$R.O!q$w!P!\
        Q!J!O#K+O!A!G!I!O5FNu!L!NvL6Nc\u{14}# K\"MEMfJ\"!D%N;}!HM \u{0}%!O&O#r=O\u{17}x'\u{f}% s(D\u{1f}`pp$D4''%G!I?E$\
        x#J\u{1f}`ZtVF3 J!T$S!m\"U9P*F\"N.KuK\"I8ICE*O!P2K$H0K!t+j% t\"K$L\"I=LA1$\"lFl\u{1f}`dt~D\"\u{1f}`\u{11}wX-$ k\
        'O\u{1f}`nN\u{10}Z#!GpJ\"v\u{9}\u{15}\"+sFqWi!EJ\u{1f}{\"\"K&L$N!!H5\u{12}&!A$D\"C1m/I$G\u{13}\u{f}% =!w!tDD\"q\
        \u{1d}\u{e})\"P#L#N=L#Q#L\"O.FaK\u{7f}>!\"I\u{9}7! Id_!EPrY!FIgA)!S&O<s$QmsyLQO!A\"sV\u{13}\"\u{1f}`'v0<%\"J7ul\
        F\u{1f}D#rGe!!@X7&%L!JGU/O\u{1a}s'Ii5\"\u{1f}`xv x#!I&tZv,J# GFK(n1i!FwJ\u{10}\" u\"H\u{17}\u{7}! M\u{1e}y!Gv4Z\
        !GM;p![uhM!&r`\u{9}!,sU2( p!K$J\"q!O\u{1f}`\u{1f}`(y\u{2}3% P4rFn\u{4}G$o\u{19}0(!E$I\"G1w-n!rJ>\"sE\u{11}# LMQ\
        6O9(!/r*~!Gt3\u{15}E\"l!R!T!Q$H\"P$L$I!N+M&v!S\"T!N!P!O!M!R!S#K%u*o#H$F!H*R\"pQO+N6s-M\"qBQ.P!M%Q%Q,w!^t#/\" t!\
        DaB\"'HEo\u{13}ML S\"i!S\"K#m!L$H\"D!L!J!S!L!S!G0J\"m$V!R)I\"K\"M\"I\"?!O!C\"D\";\"<\"A$@\"G0OEF1JDG$@7H!u\"p%N\
        +N&s#O\"NvZ!!>2G#(O\u{1f}`evQ\u{0}!,qKl% q!J!L%J!LwQ&\"P#N@r(I!K4t\u{1a}>\u{1f}A! \u{1}!T!r!%!,!G\"O!t!\"!1!&!<\
        !2!=!&!2!4!9!,!3!5!:!1!:!C\";\"Q!q!8!<!S!s!8!;!Y!s!Q!f!3!:!N\"N\"0\"3$4!?!=!>!4!;!H!M!5!?!B!P!N\"6$8\"@!D#5!:!o\
        !u!6!=!:!D!K!T#Q!Y#N(t!;$;\"N)Q\"o!M!T!M\"n!Q!V!Q!q!m!J!W!O!n!q\"k'm!S\"r!K!b!@\"Q\"o%q!J\"B!@\"P\"m!N\"i!J\"s!\
        =!B!@!@!O\"n#u!G!M#N\"Q/m!N\"F!S\"o!r!p!n!s\"S!s!I&?$p!N!R!F\"r!L\"7!:!G!P!N\"8$5#A!7$n!O\"8!;!l%n!n\"q#k;V' E+\
        M!xFm4P\u{1f}`:t_X!\"M\u{a}\u{9}# r!K!NKQ\"\u{1f}`\u{5}sy(* L&P?t!N\"M#G!K0D$t~r\u{19}R! s}p/ F\"m#L!L<O#p!J&P0\
        o&HaJtK\"O\"t6I\u{6}J( s!I!p#J@Q!J\u{1f}`drQh!!G^0\" s!HLG\" F\"suI#%CFJ4IJ;\"!L&KJm!!@\u{2})#!@DM$x\u{10}r$&OA\
        O!R8P0j! J\u{1c}\u{1f}# s#H$G!M/ z!G$H!L!G(B6I!{!G$L\"F2D\"E\u{1f}`It\u{10}N\"%IAv\u{e}h!(K7W!Fxwz\"FH\u{0}zcp\"\
        !O'R\u{12}\u{17}! ws \"\"O%DlS! o}\u{16}%!J!L#I\"JAOZo$ J!H&N@Ko;# r\"DFK4#!HOu3!\"GN=% I!G$t\"t>D\u{18}_\"$Q!J\
        <*!'M1F' m\"N$M\"LEL!KzK{V\"!tFt8\u{9}- P#w!C!L!RCp!J!R2S\"L8x^lku\u{d}4&!l!R%MAP4r#K\u{10}@\"\u{1f}`:ur ! si|!\
        'On#\"!B$K/\u{7f}%!C!I&vFjsL]\u{a}!,p(L!\"O\u{18}p\"\u{1f}`0vs\u{14}D W!6!=!<\"9!?!\u{5}!<!6\"6$9$?$G*H$n!R!@!B\
        #A!F!y!C->$?\"uVM#s'L#oYs2q)H\"w0C$C\"x\u{e}P\"[L\u{3}t\u{6}!$ u%LAu%L;*\" JFI\u{d}'# n'L>M\u{d}:!!Fe@' M'q>A!H\
        'v.I\u{19}s5\u{6}$'K,P\u{1f}`/O6\u{1e}\"!RGL\u{0}C%EC\"r&s.H*KQS!NLe3!%Ek#\"\u{1f}`\u{11}q\u{0}L. S!u%P2O-R!p!J\
        uR!r(K3JlI:w0xT>$!O&O@F&N01% I%v\"G>w:z|p#%uFvNuOn% z%I\u{1f}`.w%K\u{19}/! KY+2 x!S!K#P!N!O!P>o\"P#M#Nxp\"JNu(L\
        Fw\"F+M\u{c}q%!E$z@G\"H$y\u{0}J* J!|!K#G\"H@tqt:N!y$H\u{e}7% s\"JDt\u{1f}`{C\u{1}7# L'N?L7r% ?$rAR%q4O~e\" x\u{5}\
        x<l! K<&0 q!J!Q!K\"N\"P>M!l!P'S-J!P\u{1f}`5I6L*KT\\,!R%W\"T!LER-J!K#N\"N!M;P\u{1e}R\u{e}\u{11}3%N!V\"R'<.H$M%h<\
        Q!N7LCK!O!H&PONCP!M2Q%R]\u{6}\" vFw>\u{6}+ l%N!M?M\"O!Q%P.L\"I$OSJ?#] v!B\"L!K!J!J!<!o!C&F\"G\"Q\"M#O&S$Q#M!m!M\
        !X!P!O!P!O!>(L&I$J!M!E,M%N!NAq!H\"s!J\"L#>#S$I+t!E\"p!@!R$N&s!?LL\"O,Q!K+A$p!B$J!O!M!R-p\u{15}T#'O@r'Od\u{c}# w\
        \"@Du\u{8}.!!I\\~- L!~!?#D#H=t!E!r4tgw!I\"I\u{4}I+D!'J*##EvLK\"vk8!HM\u{9}K\"Ex6uVr' q!K%P!J!M\u{1f}`ewfF\"FG3u\
        @&7 r!J!O#C!S!M!Q=P!p!Q$I\"M!P1HVM'r;F5I\"N\"u<p!KDO\u{4}p\"\u{1f}`\u{a}ycz( x!C\"A\"B\"E,;2J\"I?Y$ n!K!N%IB4! \
        y\u{e}\u{1}$'GFI,v\u{6}y\u{1}G$ s!B&D?sjz!3O=\u{14}\"EM4y\u{11}VB L!H!N!;\"K!N!F!M!I#E#\u{0}!=!5\"M.N%L!P$R!Q!K\
        \"K&|&D$N$L$q$Lxw3I/u3N1N'K&xkh%!QFU&L.L:GX|: N!5!G!P\"<!H!B!J!2&0$I!\u{7f}#A/M\"O$O\"M,w#M/l8vZL$sjI/r#t\u{1c}\
        )\"\u{14}D>{\u{15}V! s\u{11}R\" I/r=`!ML*R! s \u{11}\"\u{1f}`u|\u{c}V' N!t&J>K\"u4J]y60!!M)\u{17}\"\u{1f}`\"y\u{16}\
        h!&IcE#'K\u{1f}`.Lx&& s!M&D@H\u{1f}`cr(1##L!o\"RV!! ol\u{12}!Mv\u{7f}i+!M&K!m9H$O\"M5O\u{1f}`<E!H,w\u{f}b#EI%p4\
        GqK'!r%K!A~z\u{1f}`:J!wVe\u{9} q#R\"R!T#S\"P!R#H!R!P!q!J\"q(P!O!r!v!Q!Y!J!G!m!V!j!S\"U\"U#U&M$O\"S\"R\"M!Q!U&J!\
        N#O\"q(N$L$I$L\"J)N!P(H!L!m!I!O!L!V!s!L!P!P!O!o!P!S!O#K!M%J\"k!L\"j!N!W!Q\"Q\"n!J!P!L%S#J\"n!O\"l!P\"A!q!r\"q!K\
        !N\"M#O$N2P\"P&o\"p!Q!Y!P+P%R$O\"Q/S\"J!G\u{3}M( Q\"kDQ'T!RxJMHVP!;! sOn% l!D$C\"<>LE9\"\u{1f}`xsi~' V!p!QDq\"N\
        \u{1f}`iO\u{f}y( @#H#q\"G>?7J!Qzt*|B!M\"J\"Q!T!K+P!@4N!S!P\"R!Q!N/Q!N\"M!R!J!Q1S\"M$K;L<L#N0H4F'M=R3O\"H!P2Q+kN\
        \u{1e}$ p!ADL:K$_'!J!L$Q!L!P?M8OL\u{13}/!S!n#J\"P-J*P#Q$R!t!O;NZP\"u\"PxQ('! t9B!F{WR$ r!C!L!P;\u{1e}#Av\u{1f}`\
        Xv\u{1a}I&%KWO\u{1f}`<J-q!K/\u{1c}! ue\u{1e}\" u4GCn#!G&K>MAu#Et\"L4u\u{10}?$ q\"I%LAM\u{7}:!-qo@\" r!F\u{7}Q\"\
        \u{1f}`^tXW\" DFL\u{10}\"% o!I!G\u{1f}`\u{8}t/^\"'uFv7iX t!F!V!N\"L\"F\"B\"K$L%M)M$Q$Q!i!M\"Q\"P!V!K+w$L!P\"P!Q\
        !H!P3I?s&H#N\"M\"l#I#J(t!L'O#H$q!I!J=G1P!I!M'R!Q\"N+I$r!N!M%K.t!K/m9}! I?E!\u{18}wf\u{7f}!FxJ>!Fy\u{14}I!(U\u{8}\
        \u{7f}# CEF8?g\u{9}#Fp\u{1f}`yIE\u{4}! p#\u{0}\" s!LS\u{1d}\" BEx#f\"MJ/NXI\"'wFx8\u{16}! q}5$ o!P&KFPH,#EJ$v4J\
        N#\"!C&F8`# I%HACCO!&H\u{10}l! t9%!Mu9b! v-;+ n!O\"E\"N\"@\"C#s5NPJFu\u{1}N-`\"\u{1f}`mxx6)#O\"OA{!Q\"O\"N\"K\u{5}\
        JwE\u{1}B$\"s\u{1f}`kM\"v+#! t^\u{1d}!)q*\u{9}\"\u{1f}`\u{a}z>\u{12}! M\u{3}a!F{wY\" J'MY\u{9}\"\u{1f}`v{(\u{8}\
        \" r!J4 \"!uFv\u{6}s3 U!K!M#O\"K\"M&{7Q%O*z'J$N%N\"P|v3K/tDN-sv$0 p!@!B!A\"C!D!8!x'<>E!j4m\u{1f}`/s+t6q~ ! P\u{7f}\
        *% O&S)L!vFs\u{1f}q# K\u{1f}`@t\u{2} \"\"sFt$05\"R#I!P!R/o'w(r!N!q$?\"N0D$t-o#M\"sIJ#w\u{a}t!G&C\u{1d}3!au\u{1d}\
        \u{7}\"!rFuaP%!K$J!QAB%OQD#!G\u{1f}`\u{4}yO?$ D&n?p!Gz\u{17}\"!LMR/[!\"J%;.!o$C!J\"RCB!N\"P-O$I\"SZJ!p{u2O\\\u{17}\
        #AM\u{1f}`XM_'!(I\u{1a}L!JwXM'%O!S#rCQ4K\u{1f}`KOHf& L\"qDJ\"j\u{1f}`ds\u{16}\u{16}-\"m%H!O6O$P,Ppr\"O#p\"Jrs\"\
        P2P.,$`N!O\u{1f}`3yu\u{17}\" u!BU>!Kw\u{2}\u{1b}# F!N&F\u{1f}G!'Kh&\" t'Io[!Ix\u{1c}}!Fw!]'!o$GFH!P!T!RzLo`, q!\
        F%S!I!O9N$U\"J%S!IxNsN+W!FGX\u{9}%(O@t3I\u{1f}`OG\u{a}Z?\"j!R!T!R$H&M$J!N+N&u#S!Q!Q!P!M!M)u*o#K$F!H*R\"p\\N6s-N\
        \"pPO!M%Q%Psu#Bp\u{1f}`Xpe\u{5}!\"nz0!F}R\u{10}! s3u!\"G5\u{3}! J\u{13}D\"Er;v\u{13}\u{2}! qsE\" MGRG(!NM9<\"\"\
        q&J9;!!s@%\" t\"J\u{15}a\" r\"G2\u{4}\"\u{1f}`\u{5}H9F&(K=D!G!w'K-B7(#\u{1f}`xzLw\u{1a}6!!A/,\" tFtoY\" r!EX;\"\
        \u{1f}`xr U\"\"M%In\u{17}\"!IExYr-!K\"R\"T!P)p8N%P!R!Q-K$P\u{14}u@{d\u{7f}# O\u{1f}`xMF\u{1b}# z!;EzX'! G@B$ t#\
        KCu#KW[\"!LEvo\u{19}!'IGx\"FI%ta+, t!F\"F\"J\"C:H$J&D\"Iot|HFq\u{1e}<% HGN:E\u{1f}`-H74!!J}a!MqCz; x\"I$W\"F=O!\
        n!J!N&L.M4x&K$K@G!L*L!p)s\"LEq7L!M<G!O$Q\"M-uH\u{6}$ NEq'I6q1\u{0}#EH$t4Ht/6%L\"L!U9K$S\"Q4K!J!J\"J\"KVr=KXJ!s!\
        s\"G(K6F\"F!O-P\u{1d}g!Fyd\u{c}# T&M!RbA!\u{5}u6$# FEP!F[1!%Jf,. q!J!P#P\"P!M+I4I!M:M_t\u{9}L!N$KrW#!C\u{1f}`1E\
        iG# M!N&tv8#Ew\"J4w\u{2}K!Iy\u{1d}-B Z\"k!H!P\"i!j!k!F\"D$E!J#>!J#J.g!i#O\"Y#i/K\"P!U3H*S>S\"N%W<l6TVU!T#R#V=n\u{17}\
        \u{d}! Fn6& q!M&M!M\u{1f}`\u{2}vC\"$ r(L>C{zLm! v\u{1c}y#Bu\u{1f}`Xu\u{2}}$!N!RCP7Ny@! q.\u{11}#!G\u{1f}`'G}\u{5}\
        \" H\"o1\u{c}\" s!B)>#\u{1f}`\u{1f}`0y{Y( GED&L\u{1f}`,J(uFI\"uw#& r\"I%E>L\u{1f}`2I;i!\u{15}v(\u{d}!FxK1\"\u{1f}\
        `Gu\u{1c}\u{2}!F{t$%%NAQ6H\u{1f}`PNV|% r!M\u{13}|bzNx\u{b}N! oBQ!(mQ\u{16}!GvD \"\u{1f}`\"yw6!%HMS\"\u{1f}`xy%\u{1c}\
        \" K'r.u$\u{1c}wpv8N!r\u{1c}^\"!G&Ldb+!J!N%H!O/P6H.K$RXw;H/OXi& r!K!HFHlH\u{15}y>!\"!GEr\u{10}V! Kbh& D'9!vEG!h\
        4k.X# s\u{1f}`\u{a}y\u{14}$% p!K!KDu\"E$\\$(SFP\u{1f}`dM-\u{14}$ I!q!OCPW0\" p!Kg\u{7}!!N\u{1b} ! rg\u{2}!!NXO#\
        Et$L4t\u{17}~\" F\"t_g! tU\u{5}\"!IMPv1\"'sFvg\u{8}! s\u{c}+%!P$G\"q?H6KPp!FH\u{7},$!K&JGQ\u{10}riM\" p'J\u{15}\
        _!!G2J#(O\u{1f}`!KG\u{1f}% r!L!J\u{1f}`vF'X\"3qFneq$AF\u{1f}`LK,F1\u{1}&!H&rjv\u{1f}`9J't\u{1f}Y\"!G&F\u{16}p# \
        G\"NFP\u{1c}{$!C%R!GES;=!%P\u{f}X& q!J&L!J\u{1f}`0KcY!\"PR0# OFQ\"P\u{1c}\u{e}( S%r!D?P!R%t!F3M\u{9}V\" K\u{17}\
        L9V#%C@y6rz9# H!M&q('#\u{1f}`\u{a}I!u0\u{d}! FX\\!!Iic\" rFv |(\"O#D\"L\"G(s0E\u{1f}`XE&_\"!L%K\u{a}c# F=x\u{2}\
        xLX\" u!B\u{13}y!\u{18}wEO\"EK)u\u{0}\u{1d}: K!u!S!Q\"P\"S(F:K\"O\"Q.O&N8E;K!s'L&t\"D/L8K!N%w;L!s-HEGFe#\u{1f}`\
        ?x\"E\u{7f}~!Fw}%!Fx\u{19}2#Eu$I4v\u{d}a#Et\"L4uD\u{6}(!Q&M>P!O\"r%J\u{1f}`*w\u{16}\u{1d}%!M!L$M!KEN4r$ HEn'P4p\
        L)\" I!ys}\"EL9K\u{a}S$!HEp\u{1f}`dwD\u{7}% K!sEI!u4Evz& R!u&J@w&L\u{1c}N\u{a}\u{10}\"\u{1f}`Wy%#$ O(ISG$P}*$%H\
        \u{1f}`:NkRFv!ZD\u{17}h=!M!S#T!W\"N'H$B!G$R-T\"K$Q!V!k,I\"Q\"H\"R!M!O!Q!B\"E-R!N!O&L]rzH3G\"!NGP6\u{a}\" l!P;t#\
        \u{1f}`Jvzv\u{1d}\u{14}!7n|**!J!P%L?q!J!R%K.IttzJ\u{c}B!FtrS\" I#nwd!!E\u{0}\u{f}!NvF\u{a}% s\"JDt\u{1f}`{C\u{12}\
        21 N!T\"=\"o!E\"m:R$Q!Q%L3S!J\u{1f}`.M+q!S6J?G$ u=L\u{7f}t#L:}$ o!B!E&K\u{14}r\" u(E\u{1}C$!A\u{1f}`/w$D:t%!N!Q\
        %IAR%Jq~!!J=\u{18}! pB\u{12}# J\u{1f}`\"Lka!\u{1c}tr\u{1d}\" r[uTT! p\u{7}{!'Ik\u{1b}- m!G!S#N\";:D$O\"N&D.H\u{1f}\
        `>D#Lp\u{6}! H#\u{d}!EG\u{8}M#!rDI\"v-\u{8}! L}B& Q!N$MFN\u{1f}`MF\u{f}d\"\u{1f}`\u{5}Nz|$ s!>!F%H*o!\"OvM' S\"\
        P&P>U!o!P&Jq\u{18}!HvN?!!Gbo!qu/A#\"L\u{1f}`.wJk\"\u{1f}`mz\u{0}{$%IFI0I&D5\u{13}\" wFw)\u{0}!\"P\u{9}{!'JC\u{0}\
        \"EK\"v2\u{1d}% v4J\u{1f}`+v$J\u{18}r\" K!s\u{1}\u{1c}( N!I\"o$MTK!PeH1ErY,#I$U$J:v!T!J!R#E\"J5m\u{1f}`PSmb&Er#\
        r!N!M2E\"sHy# v\u{1f}`mwsj\" MFLMF' P#QBT!L5N\"I\"P%\u{3}$'B>E\u{1f}`e}\u{7}p\"!J%Jnl)!@$C\"C@H$F\"DEq\u{1f}`&L\
        \u{18},+!A!p!R!L!J\"E@I&G2H\u{17}miFG|\"%xFx\u{1b}o!-um+\" K\\L\u{1f}B$%D\"r!FCG \u{10}\"!J&H.e'7I!l-TLK!p!L!WN\
        \u{4}!!o!:'!G!M#o\"J!O\u{1f}`\u{2}C\u{c}\u{a}!!L3x# I\"oDE!\u{8}$ Q!L\u{1f}`AOds# u1H5uLg!Gv\u{6}V-%I<J!R)N!P!R\
        .P$G\"P\u{1f}`7r!J!RN$#%Jlq\"P2 & T!s!P%J\u{1f}`\u{14}K,w!GuyM\"EsGs$#!FzR\u{6}4!J$H2P&H,K\"G4G\"B0LDH#G'H#GkG%\
        {(H+E%G5E$uY61 P!J!O!P$L(P(v>Q(S\"N(O)@!x&F.G\u{1f}`%H]u%!G!D%t?L'zO\u{18}%&J\"LFK\u{1f}`AI}## q!F&Fy@%'D>u\"L4\
        ufu6{# L!I`IVe!Fw\u{16}_!%Oi&! N\u{1d}$%!G!K%s!O\u{12}ueu#!t!F%D\"B# L\u{1f}`?{.z! sk%& n\"@%C/p/OIp\u{15}\u{1d}\
        B!L!Q\"P\"R\"P'R$6*L!P*P$O!R!T-O#N\"PUI'o!M!P!L!P!s$Q!P-K4KEo!N*R$L/N!N3J *# HFK;O+\u{7}! KBW$ K=v\u{7f}K#vo~!F\
        {|Z!FEk\u{1a}\"%PZQ\u{9}*!*t<6\"!N!N1\u{14}\"!M!J\u{17}r# s\u{1f}`xx\"+\" t!?aF#(L=M!t&Z#\"J&KEP\u{f}Z)%K#N9K&I\
        &G0EjueL,KpH\"\u{1f}`my*p!(L\u{7}:\"6uXu\\*!\"IhP!Mv\u{1d}f#=M\u{0}r\"M\u{c}q2 k!K!S#I#Q.p1O$N0N!O!P\"M/p\"s&J@\
        MwL>R1\u{17}\"\u{1f}`Tx{B#!KEx!J{\u{2}!Ysse\"\"u&BdI!'LW\u{3}! Kcc! se\u{2}) s%O!RUI!JbJXsAn.E\u{13}M\" x)Gd#!(\
        Q.{& T1v!J4O1x2M\u{e}f!(KI5J!M!R!O\"l\"O!U!J&K\"N,K$M&O!U!R#W!I!R!J,O\"N#R!L!P!J2L$J$L(r/r+KDu0s?P#q#M,l%P!O&M!\
        T7t!t\u{11}K% s\"I%I-O2s*v# q'O!KE>& O!u&H\u{10}J!z\"ICJ!!E8h5 s!=!S%<!R?>&@Ct&J$LKO!o)o\"OMN/I<p\"P$O\"P/O[\u{3}\
        *!O!j#R\"R>W&S0S%R\u{1f}`KM?7$ q\"M&MFH\u{7f}\u{1f}\" K4u\u{16}\u{7f}$\"IDq!G$t\u{12}\u{c}\"\u{1f}`Wx7\u{1d}% t\
        !?Eu\u{1f}`HIR\u{5}! J.f#!O%N\"Qy^4 K\"M%l!M>M!m!J3T5HHG*E0s!B%K&r)@#IMH-x%E!6!\"KB\u{d}\"\"PCR_\u{1b}'!C&sFz4J\
        Vv#E\u{16}t q!!H<\\, m!O&L:q:L&J\\I6B$K(HNK+q`F!,p+s! G8\u{11}!qy\u{6}R#!E<u\u{2}u150 V%O!L\"i9L%Q\"V&P-M\"<\"=\
        \"F!S\u{1f}`7L8KM\u{f}!Fz@$#Ep(N4sT~! s~n\"GJ4u&\u{7f}\" rHHOO+ {!@!E%E?n!G!Iy}\"J!H\u{1f}C\u{10}\u{4}\"=t\u{2}\
        t#\u{17}% S\"r#H\"JhMy4% F'w\u{1f}`qJ#v:7!Fue=!FwU\u{1c}\"\"HFJ'\u{c}\" r!C]2!\"G>3*!O!T$T!P;S)QyNuS!M!M\u{1e}\u{5}\
        !'G\u{f}\u{1e}( l!B$=#OFN\u{4}JeM2sV_\"\u{1f}`xw>r1!>\"N\"Q!H!D>w$C\"@!M)K\"E*@(v\u{1f}`BD&L(E7\u{6}\"\u{1f}`\u{5}\
        {Z#\"KP4p5-$!K$o!JAK0.- n!K!Q%H!ICM\"L!L,t\"J\u{2}q\"BoEiY!Ks\u{19};!HT`Y!Ft^[! p\u{13}[F!X!P!N\"B\"G\"D\"@!u#J\
        $@!l%7!6'@&F!Q#D\"@,A\"F!R#I\"BDp'C:J!y!N>K!vFA+@\"L!O*C%L$J=uk\u{a}\"&L\u{1b}KhI& F%PAE6O%C\u{16}vA\u{18}\"\u{1f}\
        `my\u{14}\"&!IFG!N#K\u{1f}`BK\u{0}\u{14}#\u{1f}`NK\"wL)!F{}3!&Rd\u{4}% p\"P#M@N#O[;\" s\"G.\u{1d}\" L!I[g!+rT'\"\
        \u{1f}`\u{1f}w'\u{7}\"'mFor\u{2}!?J^P+(S:n*M/M!S&RaI1O\\L)n0Gd\u{10}# o!A!N[$# q\u{1f}`xv\u{9}t!Fv'\u{11}! rGm\"\
        !G&D4?!Fv7;! L\u{17}F% M\"K)m;G/rC3#%PFQ2P'$%!G%L,o\u{a}w!KR_) L!o&U!L=P!O(K3D\u{16}s@I# r!E!LOr!!D\u{15}\u{1d}\
        \" P\\I'\u{10}\" I(P\u{14}7\" n%S\u{d}\u{11}\"\u{1f}`\u{5}Mi1\" MFJ1\u{8}! tS\u{19}$ J\"q\u{1f}`kGc{\"(M$r\u{2}\
        u$\"F!R%GCOb`\" M(o7{!EtG:$(H:J\u{3}JtKty!!HQ\u{1b}! OPe\"%q!LEf! r@\u{c}\" I(t{O!FxuC\"\"rDED\u{2}$!L&u@L&u\u{2}\
        [! v0D!(M\u{d}\u{4}\"\u{1f}`\u{5}y'i! It>' U!I?v\u{1f}`-@\"r\"pYK\"\u{1f}`\u{1f}?q+!&Oz=\u{14}!U\"M!W\"k\"Y!K\"\
        I\"M!>!S\"R\"T\"O!p!s!u!A$V#q\"T#m!h!P\"V\"R#X!P\"Q(W\"U!Q!R!P!S!S!M\"J\"P\"R!T!O\"M!S!O!p!r!K!v!v#J!P!C!N!N\"E\
        !N!J!N!=\"?\"G#<&P+l!O!P\"V!l!N\"V\"q!K!Y!O!T!l!K!R'j!P!S\"O\"Q\"V\"q!K!R!I#P$m!M%r!S!R'R!n!T%Q\"Q\"O0M\"N\"o(T\
        !V&K%R%M\"O\"S\"V&P\"M&U!M$p_1# K!MEH_\u{a}\" r\"Muh!FvfN#Eu&K4v\u{e}\u{13}$ s!NEp%L\u{d}0\"Ev-LN/\"!o!HsF\" I\"\
        r\u{7f}T! tuQ#!FD@&r^w# r%G@M\u{15}&% q\"E3oXo\u{9}w\u{5}\u{1d}!!q4+! p=_! L&'&!M&J@M!M\u{16}FOJ+5!!NN,!FKm!!\"\
        rqK! M~G, m!P$M!Q\"Q=R\"S!N#N#N\u{1f}`cJ<\"!Gv1Z\" LNr.*! w\u{b}11 p!q$M;:%I!K'|4JT;#w\"C,rF\u{0}!C!?!{!@}\u{a}\
        !Gu\u{7}`&\"N#P\"K\u{1f}`+J5HGL\"\u{1f}`m~9\u{2}!Fwlx# K%pFqA\u{5}!'Mf $ J\"rDK\"oE:% L!u\u{1f}`/L!vaq* o!P%L\"\
        R9J-N3N\u{1f}`8J.Gm\u{19}% P!G$G/l2P\u{1f}|3 k!w!K$E!J0n!4-R\"A%ID\u{0}\"7\"B#w\"I\"DLv8wMIT\u{16}!FIcN\"\u{1f}\
        `Tx\u{d}`$ J%J@Q6JQL\u{1b} s!W!r!T!Y!U!r!W!q!P\"T\"K#U!P\"Q!\\!O\"O\"I\"Q!S!W!o!P\"R!o!R\"X!h#U!S![(P&P!R!E\"C!\
        S!?!R!?!T!G!O!G!N!E!N!@!N!$\"O\"i\"T!V!H!S'5\"J&T#J$Q!S\"p*i#S#T\"W!o\"R%X,T\"O!Q!U%O\"k#P\"n*T\"Q'n!M\"U\"P!d#\
        L(R%i#P\"r!p!m\"l!q!h!R!o!U!l%S$h!U!i!K#O!U!Q\"P\"T&L\"Q\"P\"L\"l!Q\"R\"i!r!m$j\"j#hqV!8lV!! L'b\" O!qH\u{4}!GJ\
        |\u{13}4 p!O!Q!Q!P#Q\"n*A2p!l!M!M%P2J3O\u{1f}`3u!H&KCF\u{1f};& p!J!O#G\"LAO%a$!K<y\u{0}K\"y\u{1d}:\" O!E;u&!M&I\
        :H\u{1f}`XH1I)p#EK$r4M\u{14}a% t!G$MAt!KH\u{14}\"&H$s~ \" L'F|`#\"MCM#OG4$!w&G>E\"{\u{d}Y\" uFv}\u{0}\" C\"Nar#\
        KH\u{1f}`gN*F#Eu\u{1f}`lu)A% F3t2n!G3r$b# t\u{1f}`\u{a}tHv! t@\u{15}$EL!L/s2KIe#+>\"{FrK=#'O\u{1f}`8Jd\u{4}\" u\
        F\u{7f}o5!!F-># C!oaQ9~$ l(n\u{1f}`~Sj[# t\u{1f}`D{/S# o!@&E\u{1a}\u{7}\" q(Hi*#Et$M4t*5\" p3O+f#!F&H?so;\" s4K\
        a\u{18}!!LOQ# q\"I%MHd\"EK\"tri!\"K\u{5}\u{3}!_L$F'#q\"M@s$S\"J2r\"N=2#IM4t!ts\u{a}! Kfi& Q!5!C=p\u{1f}`.Lv\u{7f}\
        \"!uFv\u{16}R#Gv\u{1f}`Iv=j!!L@a) m%J\"Q:I$P\"P&Q\u{1f}`LIX\u{16}!'J\u{1d}a!Fx 7\"\u{1f}`vH7}# PFO!q$D\" r!BC6!\
        (J0j% F!<\"A&;$vI\u{17}& s&H\"BFEwG\u{4}wb1\"!J\u{16}y%I#\u{1f}`\u{1f}`+zx\\!Fu\u{17}X# I'w\u{1d}wlf# v\u{1f}`\u{a}\
        t0d) u!H!O%L?p!H&G\u{1f}`'{sD\"!IE{\u{b}\u{e}\"!HDMR\u{13}8!S$M\"U,C*I(L!R)I*C\"D!O!D\"C\"C!N/z\"?BJ't#IEJlI!K!\
        wi_!GvNB# o!L%px\u{6}# N%K#P\u{0}t% Q!O%KFOhJ\u{1e}\u{14}\"\u{1f}`GyY*$ T>q~Q$q\u{d}Q! o=z#!C&C>KY`\" o!D\u{1b}\
        2!'D\u{16}R! L*\u{2}% r!N!KCG!vGf!FwEd$ L't\u{1a}M#v\\\u{6}! LpG& J!uDE!J!y4D\u{a}F\"'u\u{13}tO\u{17};\"V!M\"Q\"\
        R(D$H/n$R\"U!J$N2CeB#E)E'D#J$o!C'K!yFN,n,J!M$C$A=~!\u{17}ve=!Ko6\u{1}!!K$\u{19}. z!I!E$@\"::F$p\"I$C\"C\u{1f}`)\
        sAy\"Fj\u{14}#Bx\u{1f}`Xx\"T\" s!F\u{13}\u{a}\"!G%R\u{1b}a+!N\"n\"F\"J!N0nZmJy%t$K\u{4}A\u{1a}i\"\u{1f}`u|DU!Fy\
        x\u{19}!GL\u{10}&3 |\"C$E!|!.:I$x\"E&8-N'BYI)s!AYI9u\"I\"E6>Kh&!B!L&N=t&F4{+F%(nSM\u{1f}`3N\"Js@'!P$P\"QDQ1N\u{1f}\
        `@K\u{17}\u{13}!%H\u{5}A\" x!GRW%\"RDS\u{1f}`_P'M\u{14}E!!IW!# H'vFx`.% u!N$J\"O?n\u{b}J!Gud{% r!M\u{1f}`\u{9}w\
        !J_>!ER`!# t\u{1f}`xvr&! tz'\"F|\"Hx\u{f}&'G>O7P&M\u{1f}`6K8c!!EY$\" r!JBH' s\"P#Q\"O?R\u{1f}`fN`S% S!G$O*uFu}a\
        $'KAM%L!IT\u{11}5!C!T#D!N!F!O!>\"D$t!u7E$G!P!O4F*P[M!A!I%q!y|=\" J%s\u{1b}t\"+8!qs\u{9}. H!9!@#?!D!;!>!;){4K2w\u{1e}\
        F2xQv\u{5}z!.t[N![O7\u{7f}% q!G!S%G@M\u{0}\u{14}!FL#\u{10}! tZS\"!LGpWY*!q$H\"M!L=M\"u&D!J->!H\u{18}A#!KEq\u{9}\
        zBw!F{`3!!E\u{f}S1 K!O\"o\"L!R@p%P!T3O\"OqK`z%J3P!P#K0EPk!EPXy#(E+u\u{13}xOp( l!H!P#M\"K!NUI_M|r# rFt{F\"7!'Jyc\
        \" z!=\u{12}\u{16}! P/\u{3}! t.[' r!K!ODu\"N$P0L5'# J\u{1f}`:Ipt,&M!K!Q?U&N0T%P\u{1f}`PN-F,x$tUO# L)vFr?\u{1c}%\
        !Q$I\"R>R<IA5% p!O$?\u{1f}`.r%4) K!G&58E!x\u{1f}`-@\"s\"rRz\"\u{1f}`\u{a}x&P!EM0\u{9}! E\u{3}x#\u{1f}`\u{1f}`-z\
        vN\" o%J\u{1f}RD Q!r!u!K\"F!L\"S'B3M#p!T!o!o#N!K!N!O1I!H\"G-}KJ!K&M\"G\"rEL*FCQ\"M!t!w+I%t$L\"Hul\"'uFueb#'I>Q:\
        N \u{18}\"Eu<w\u{f}n(!LFL&L.M_LPEMu#F\u{b}\u{7}' t!K!N$K\"L>qqw6\u{16}! GDH\"\u{1f}`(F^t# t\u{1f}`xuim%!S!l%QFQ\
        wMQD!NMs~) p!L$G\"P?p\"R#H\"O.I=O, r\"?%H;G$n\"D&H-PYs!L!D\u{3}G.\u{10}! r>W#\u{1f}`\u{1f}`+y\u{16}J3 M!l$U\"m!\
        f>L!h$R!V3R#W.L.T?O%U0JZR+N8Wgo# u\u{1f}`\u{a}w\u{1b}9!\"I-\u{13}! trP. M\"N!s!B!O\"F!I+P3D#m6Pvrwp\"Q\u{15}?w \
        p#G!V!P!N#P!8!H!T#W\"w!y!R!N$N)T!S!O#l!S\"J\"N!Q!O\"R\"N$T\"s!s!S!Q!P!R!J!S!O!Q!Q!S!M\"K\"Q$O!O&Q!T!N!Q.O1n!Q!R\
        $R+S!k!R(s!L!M!o\"R!L\"V0M-Q%K$P+v'Q#o%o!T!S!U+T%P!M!K\"O\"S!O%O$M%S\"O#L&Pa\u{10}j U\"p!O\"P\"T\"N!Q!L\"P\"J\"\
        J\"J\"P\"O+q#n!T!P\"T\"T\"T\"Q\"R$P!Q#K\"G!S!M!S!K\"M\"J\"K\"M\"K\"H\"P\"n$M\"Q&N\"J:R%O!Q*Q'G\"S\"S!N:E!F\"q#O\
        $N<l\"p\"O\"q+j!T%P\"R\"N\"P\"L$O\"K\"I$l!P$m(meR#!u\u{1f}`Tu3*\"\u{1f}`\u{5}v5\u{d}$ u!@\u{1f}`!y.\"\\ o!n\"J\"\
        L!R#S\"3$/\"7!>!.!M#N&I!S!M!q!O'S!S\"L\"U/T!P\"J4L\"N$M;m!P#O\"T#Q\"I!S\"M\"Q!S\"M(l#n!P%N#M$N*m(M!O!p\"O;S!r&m\
        !O2Q!V#O!O!Q9mu.\" p\"O\u{a}*!3qP%% K'u\u{1f}`fL#u;\u{1d}\"Ev<v\u{11}\u{b}/%M\"U!S:u#p(O!O1I!G\"pTpPMSu!L!KUA)!\
        Q!O$K!O!LXL\u{1f}`-v\"L\\L! sr[$ v\"GDs\"JX\u{6}\"\u{1f}`Wy>z# M\"qFk5U!Vw'}!EtZ\u{19}!'I\u{6}{\"\u{1f}`Guz\u{7}\
        \" r!F\u{1e}!+!<!q%@!I=M!p!E!Q&J\u{1}Jur@\u{3}\" F(LH~$ u!?!K%H2\u{5}$ I%MAKvE\u{1e}p)=v(v!E!u$H4y`v't!I9`% r!@\
        !D\u{1f}`1sF\u{7}!%Q\u{d}\u{1d}!!N,\u{f}#FIovNz\u{5}\u{8}!\"Ciy\"\u{1f}`xu\u{16}\u{10}!&Q}\u{1b}& I!L!O&r@P&o\u{19}\
        \u{8}\"FuIt<O& m%B!IAQ;PTKmb\"!M&KIx$\"K9|jF%|>8!!EDr!ECu\u{0}#'L\u{1f}`\u{a}M|\u{d}! q)/\" GF:Oi\" q'K\u{4}\\!\
        %Jot\"\u{1f}`:}+^!.tDs! J0.\"!M$p\u{a}\u{11}*!I&w>>\"F\"|${0C$G\u{1f}`j{J\u{18}! JS}'#P\"H@S#R7H!JdLf^$EB!M\u{1f}\
        `_u\u{7}l#Ev*J4w4F#!rDq6q\u{17}R$Dz\u{1f}`{D$z\u{d}=!\"G0\u{1b}!Kx\u{10}@$ u(I\u{19}z$H\u{11}v\"!J!K[\u{1b}#Eu#\
        L4u.a(!K!O%@!M*Q3MMp\"O\u{d}v! J\u{4}\u{10}$ K!A&xFyz!\" t/NP8&!E&E6t%K{H\"t(:) R\"pCS!M!Q'O-Q\u{1f}`=Kc!\" oFL\
        2c#Et$J4t.q! v\u{6}5#\"pDS~OU4\"\u{1f}`4t|(;\"V#O!Q!L0L.V\"O$M!P/N\"Q\"P\"M*N/KBL,IVL<J!P)q\"L$M$P\"O!Q-p$)#\"I\
        \u{1f}`Hy\u{19}X!ER\u{1a}h!qw9s!\u{1c}vz\u{b}( y!J&M,J:J,M\"K\u{18}uw5& D7u/I9J1@!vnA#\u{1f}`\u{1f}`!tNZ!!FV\u{18}\
        !EKf\u{19}$'p!M\u{1f}`stm\u{12}$ r!I%MHIoW!aM\u{13}R# q\u{17}u\"K5c# q/IFKv\u{14}#\"J#r#Lr\u{1}!Mt\\t#!JML.F7\u{e}\
        ! s8h!Gvg#!!J(F\"\u{1f}`xx/U!!H\u{11}G%Eu&I4v2@\"|p\u{f}#2O4q2O\u{1f}k& u!:DA!z!F6E\u{13}.$!H$q\"FDt\u{1c}R!Gwj\
        \u{7}! sD(&#O\"F!k@q#P5Lkz\"!G!tT\u{8}\"!MFI\u{a}u!KvDD& L!x&I@t\u{1f}`dv\u{8}\u{13}\"Kv4I\u{e}(!\"I\u{10}j\"!q\
        DO*\u{14}- M!C$I\">!n9J&F&>3OdGhK,J1N|\u{1}(!A&@DF4s\u{1f}`Ix\"G5x6(%(M=t$B4x\u{11}}^\u{6}#ERL{\"H!k! u u!!L@M&\
        !FDv!s!H\"H4v\u{16}l/ \u{2}!=!K!=$>!N=K!z!A!K%@!L-F\u{1f}`#JGV) L\"M#s\"B>B&s\u{7}K%xnt\u{15}b!'K\u{12}-\"!BEv,\
        `#Au\u{1f}`Xu~y!Fu_\\! r-y2 n!M!M!I!K!t\"D!F=S!n!F!J%K!K-I\"L$D\u{15}xH1!FE\u{7f}!&!K'N=A\"N\"u4D$n!Gt<\\' S%H\"\
        O>O!P%IyOk`#!t\u{1f}`JuYM\"&M!M\u{1}1! pZ\u{2}\"&S?P\u{c}j! sWE!HtD/!(Nl9\"%P\"P0.\"!SZM\u{8}Q9 L\"D!P%K'r!I5E!\
        J!H\"w$u(y!K%B\"E$@&S*oGt\"Ia@,vCH$s(Ca>& x%JAt9J2H\"n\u{c}1#Ev\"K4s\u{6}Y#Es$M4t~$!Fy\u{e}\u{16}# M=u\u{2}um]!\
         P5\u{10}!ENm\\\"\u{1f}`8yH1#!u\u{1f}`mwD\u{7}! sf=!_v0C![K\u{4}/%At!K\u{1f}`Wt!K\u{b}\u{f}) n!H$H\u{15}Lxy?K-o\
        %r+v~N!EH(\u{16}2 Q!o&J6G!Q/J.EaH!s!O!G!Q!C!s\"IFI_I%H2T!!Iis!\u{17}yG\u{7f}%!o!J%N!MEI_\u{0}# r\"EFK\u{16}\u{1e}\
        ! rsV#'t\u{1f}`\u{a}u\u{c}t!FH\u{0}:+ n!n!E#I\"P!I=P\"n!J#L#G^P# v'G\u{d}w\u{14}K##J0rFqoR(\"q#FAn%J\"P4K\u{1f}\
        `7Hy !FK+W#Ex,I4w\u{1e}t8 w!@\"G\"@\"A(=$M!r-I$S!m!H$B\"E(D%i!G\"C\"F\u{7f}OYu!I,k,L\u{c}\u{11}# K\"N!n77\"\u{1f}\
        `W|T[!'G_u!2tR\u{f}2 k!Q!N$S!L\"C(r7P#T\"Q3N\"QZL+LfL<n5u%q))\" vFxQi\"!u\u{17}vEW) K!C!r%>!O?J&>3L\"Q8L& q!E!P\
        %E@L!K\u{c}N!EK\\\u{7f}#Ez(J4x4.!\u{5}G[G! Gh\u{7f}!FvT9! H\u{12}\u{16})!G!P#B<r&FutqA*O!r\u{10}h!FsOV\"%JDO4T!\
        'qp6#]G\u{1f}`Px\u{7}/# NEE)q$[$!G&N@L&J&\u{1}! Iht' n!B!P&T\u{1f}`gN;ow/!.v)\u{12}% s!IEv'A!R_s!#rc\u{0}#!M&L@\
        K!c- O%j\"S!Q=X!J'T.S&OWE;G\\E:F\u{15}(#EF(v4FF[&%O!PFN/OyM\u{a}Rl\u{12}!!I:w!\"pq\u{13}$!IDx:v2G-w) D!P#p#L?J'\
        H0N#Ovr\u{1c}C! vFG!Fu\u{1f},! p\u{d}R$ x>J~{$J\u{17}K%!IDC\"J&u4F``\"\u{1f}`GMgN!\"D<C$ p%K\"O\u{1f}uS/%!MDx\"\
        I&G4z>w$\"HFP\u{1f}`PK7*% G!x$K#PEL2j\"FJpIM7\" r!HEP#ErLO\"r~\u{e}$!MFM\u{1f}`eP\u{1}\\\" vFvB$!9ydJ$!q!H%MAN\u{16}\
        0\" u\u{5}\u{0}n.\" H!sV\u{1a}\"\u{1f}`my\u{1d}u\"\u{1f}`nuQE!!Om$; R!q!P#N!U!I!P'@$q.D'S#O!U-p\">$?\"C2AHK7v-G\
        2u#w9t+D1S'F 0!\u{1c}u\u{12} % u!B&C>C\"H\u{15}c+ J!EDs\"I\"w4F\"w\"A\u{1f}`NE\"zii!!K)\u{15}$!qDF\"z4Hzt% N!NE\
        K\u{1f}`Jt(o\"\u{1f}`mz>\u{b}!Fx4c! s3\u{f}#\"p%S\u{1d}OH\u{19}% u!B!B\u{1f}`v{'\u{14}! O&}*&J!LAR$M!M0P\"P\u{1f}\
        `=N4N3p! p[C\" vFwQ\u{18})!p!R#J\"R!RWI\u{1f}`6|;NE$#!D%H!LP\u{3}!!J\\\\! r00!%pV4!FDs~% w'D,K3w3G\u{19}\u{f}% \
        IEE!I%y4GIp![v\u{3}\u{b}# q\u{1f}`mG\u{18}5% w\"E&H>s(G\u{1f}.! M<]\"&J\"r'9! t\"z!\"q\u{13}\u{1e}'!Q$P\"QDQ1N\u{1f}\
        `@L|\u{17}!\\K\u{1b}\u{8}# G!F\"tjT\"!sFupI\" wFwO\u{0}!F{&F\"6pXpm\u{7}\"EM'u?y# u\u{1f}`\"u`O!\"OF%' u!K$I\"N\
        !Q>n!LR6#Ev8H\"|)S$ H!M!s%L)$& {!C!B&I>q\u{c}}l4) s%L#N'J7t%P*P*N2u'u,\"VDk\"W9SKM)P(P`P0P\"PAR/P\u{1}\u{18}&%L\
        (t#L5T,Q\"q\u{0}-/ Q\"j%R>Q#n#L!K/J!I#H\"H`M\u{8}J!L!O\u{11}\u{11}#!A!O%J\u{15}|$ r\u{1f}`\u{1f}`0G[\u{c}\"!C!p\
        \u{10}\u{16}'\"P%r>y(H\"J2y\"t6[!FFY\u{7})!C$I\"A\"G({5K1x2shDh_#'I\u{1f}`e{\u{10}\u{8}#(O\u{1f}`\u{9}K\u{1d}<!\
         J&K!!C8\u{3}#BL\u{1f}`XL\u{4}c#\"K\u{1f}`Hyp8% o!H!J%A@ASa# r(I>v\u{c}A)!N$S!Q!O@P%R5J\u{15}vAL&3$ P!p&JT?UO\"\
        MMPsM\\' N!K#p$Q9I\u{1f}`XIdC\"\u{1f}`mwl\u{2}# D's!IHb!FGl@\" q(H{ \"\u{1f}`\u{b}vI\u{9}!FxQ #!s\u{1f}`0vt/! I\
        ed) N!O$L!o!s!L?N&q!P]}H!K!S!K!Q!V!S\"O'Q!K#O!T1s\"Q$L\"A!J#A!J#?!I#P\"P!O!M#S!n\"C'Q-t!r#I!N\u{2}tLK!N!C#O!n(K\
        !Jb$1 S!9!L!K#L!F!N+M!{2S#M1t#JGtZO$ogQp\u{a}!4F:\"!\"O?r\"(N@PK\"2 T!M\"K#J!t:J&E\"I\"L,x(qbP#q.H7H!zNJ\"vCs#E\
        t*L4t<*\" J*s}I\" rFs\u{1c}~!\"q%\u{f}# n!E!O}6\"qL\"te\u{1b}) S%P\"o!LFO.J#K\u{1f}`SQ\u{19}F\"#o\"N\u{15}[#Ep%\
        T4qe@& p'K>P\"C\"x$MW\u{1b}!FK+W! K9(\"&MFO\u{1c}5!KKM)$ p!M&O@L7(!&GQx!!P\u{d}\u{2}!!F%\u{11}#\u{1f}`:v#J!X( o\
        !>Euqu#E*viE\"q*\u{7}!iF6\u{c}\"\u{1f}`Ew&1&!L&G@N'K\u{3}IyKsO!Zw\u{e}^( p!N!Q%K>O!nxLLI1\u{6}!&Nhb-\"n#P!R;L:Q\
        4P$S\"K0s7q6rfL8Q$s! w\u{1d}p- o!N!S#I*@7n\"R]I(s]K!IBM*t\u{5}'!\u{1c}x\u{11}T!4m9\u{f}!.v\u{6}?'!I&M@L&J!L\u{1f}\
        `cJ\u{6}#%(K=J!K\"s&LYv!FG m#'J\u{1f}`\u{3}u=\u{d}!FH`\u{4}% o!L&H!L\u{19}r)2!'Nt0!(sF\u{19}$ v#JCv#J{\u{c}!!F|\
        \u{10}$ p!NEo(P>C$ u!A!JDs.\u{1d}4 Q!@!J!v\"O!N-M$K/N#q#P.R%H!PwQ*FhO#p\"O,J\u{5}Z!}v\u{1e}V!'GMf# J-w!C(I$&J?O\
        \u{1f}`evCD-!K!S#m!H!L?N\"R$K!K.M&K\u{1f}`+}>Q\"\u{1f}`(xvq#\"H\u{1f}`1}3W!HtsT\"\u{1f}`Tz\u{16}\u{1d}\",oFo\u{1f}\
        %&(P=Q\"M9L\u{1f}`1J\u{4}>!!C\u{16}T\" L\"pL\u{8}(\"L#K\"I!O@O&M\u{1f}`\\CQd\"Es6wNl# o&O@u 2'!R!L%M>K\"O\u{1f}\
        `Qp \u{1c}'!K&?!M*Q3LMp\"O@\u{19}#Ev\"L4vs\\% o\"FDJ{vtG\u{e}t! K}{! oLr\"\"O&L!$\"\u{1f}`Jzvm&!J$q!O!KDo!L\u{1d}\
        z#\u{1f}`\u{1f}`%{_\u{10}\"'M?vny#EDMu\"Ei\u{14}!FKjZ!!p\u{7f}0$!E<z\u{0}F\"z5V#(QFP-LY\u{15}! M@y' s!D!J%>!D=C\
        !sqt\" p\"L\"D\"\u{1f}`\u{a}vM\u{0}* M!J&N@J&L!O4JfKVO9O;{\" wFw\u{1f}X\" q!EH\u{b}* n%J\"R:I$R\"O!T%Q\u{1f}`LI\
        \u{1b}=!!F6K# x!B!ER\u{11}\u{1f}.! x\"s!F\"J!s\"t!C\"N\"L\"T!s!Q!o\"m!J!q!S!o!M$M!l!S\"O!n!T\"k\"T!T!L\"M!k!U!i\
        !I\"P\"Q\"R!r!T!l!S\"M!R!I!T!M!O!N\"E\"O\"T\"O\"N!Q!J!q#T!p!T\"L!M!J\"O\"K\"M!I'o!S\"L$T!S%J\"l\"S!l%m!R\"M!l!q\
        !W\"U\"m!R&N\"o!S\"j#P\"R\"r#I\"k#R#S\"o!R\"n!U\"m!O$J\"n#h!K\"M\"O\"O\"I\"Q&O$p\"O!U!N(j!O!n!O&P$g!N\"J\"l!F!R\
        !F\"L!Q!F\"@\"L\"P\"P\"S\"M\"k!O\"T\"j!o!o1-! s;l\" s(K7$\"\u{1f}`0|J\u{1b}#Fv\u{1f}`Iv$'!$mUK& v&N!L!M>vnE/j# \
        s\u{1f}`\u{5}FPM& V\"Q9wLP>O%wm}!\u{15}u^\u{5}! LD\u{11}\"!E&Gq\u{c}! v\u{15}\u{a}\"!q!Jl1!!DF\u{1b}# q!C&L\u{c}\
        +! s\u{6}e! DA\u{1b}!&M\u{19}-\"GQ8Kc\u{e}&\"N3t1RGt\u{1f}`8J \u{1a}\"\u{1f}`nvMH! N\u{2}*\"qJ\"n\u{6}s##p\"PXS\
        {G( K'v!O>P#L2M\u{8}KfIQ%% M!q.S<J0Pau! J\u{1d}Y? w!>!m!C\"A\"B\"C&F2E!D!q\"P!k!K$C\"E.M_I'o#I#I+pBD9J*s!E!D!L6\
        M/E\"q0$'!A!tDK6M\u{17}xBx4K 7! Ig=! vRg' w/D6K!uAK_u'Jc\u{10}! L9=$ H(r\u{1f}`ts\u{1c}\u{2}( o!K!M%A%M;O!O*O\u{a}\
        [\"!MDN_\u{f}%!J$p\"J\u{1f}`fwpp!\"rO,$ u!I\u{1f}`\u{1e}zy(%'L@s;I\u{1f}`ED0p! p0Z$!B&@>L\"G\u{12}J!&L\u{1}G#Ew\
        &J4t4\u{0}! B\u{13}T!F{(t]!F\"k\"T!n!M(N$;*D!n#A!n!G\"Q!O!T!U!n$R,?\"?\"H\"M\"I!U!=$?,CAq!A\"P!F\"v%D!n!m#E#H)D\
        \"M!D\"r\"J(C!P!C'N1K4G\"D)A!n!H!T%K$n&L\"Q\">\"G!S0G\u{1f}G* T!G!J%J<x\"N!x\u{1f}`yE#x\u{11}x\"\u{1f}`CP:S$!rE\
        H!p^u4M#At\u{1f}`Xt+)\" wFy`\u{0}!GI+\u{1c}!FLl\u{2}\"!Hvwqk# G%rFua\u{7}*!=&@:J&F$A\"G\u{a}t'oZJFwNC# t\u{1f}`\
        \u{a}t1-\" u3I<g\"#Q#L*]>!K!X#I\"Q\"H\"@!p\"t%J*D%o#V&D\"L!V-F$I\"E&D,D9t.A%E4D+n,FCJ,o!I0N6S# S%QFOP\u{b}!!K\u{c}\
        \\\" sFv\u{d}7! t\u{11}(!EI\u{c}K$AF\u{1f}`LL,F\u{1b}u$/q6u0O2u(N#\u{1f}`\u{1f}`%{\u{a}'#!LFMWt9)!Gv[\u{1a}!MM4\
        R! F6\u{e}\"!s!K~p$ r!M%NBS\u{1}>+!?\"E#IAG({&D&J$D\"C&y,C:\"!!F\u{12}.!FuL<! Jj\u{13}! N\u{1e}c!\"t\u{6}\u{9}\"\
         qEB\u{a}M\"!PFMg&) D%JAI!M&H2N#Q\u{1f}`HC#N!Fx\u{7f}5\"'tFuk\u{13}0\"P!R\"Q\"K!T*q5Q$R\"M+k%Q\"M#PnJgM4NXQ##R\u{1f}\
        `?A7\u{2}!-u\u{1c}0!oCcR\"\u{1f}`nyey#/t7K/u#g% L#J\"sFn4PU'\" M!rj5!Fu~i# s\u{1f}`\"y\u{0}r\"\u{1f}`JGi/#(Q\u{1f}\
        `7t+4!&riq& PHN&R-L$N\"M*b!'M$[' q!HDG!o#I\u{1f}`at\u{b}W!F{R-\"%vFw?X!HrQL!ML%d$ t\u{1f}`?v#Jiq$!N!O#K#pq$\"!I\
        !P7\u{c}% u\"P#EAv9I%\u{e}+ N!R%S!SEU!P!R.L\u{1f}`3K'C<>#!KEr!E(C!Fx\u{11}9!!LJ\u{2}!Gto#\"!H!q\u{2}D# M'qDSyH!\
        Eop\u{14}\"!H&JA\u{7}!!Dj>*!P!n#F\"M@R$Jvv\u{8}t5v!F(W!\"Mro!!K\u{d}C, J!p&w@J&w.DbF*qBs!FBK!o{(!Kv\u{19}O&!P$I\
        FM\"Q.O\u{11}t6z!!Dcx? F!s!N!N\"x!N!P!M9t$W!L!N\"r\"t\"R0B\"L\"Dct.L!G$v2H!w)J!q#F6q+t1I!vUF# r&N!C\u{1e}\u{7f}\
        !!F\u{e} !!H\u{15}(\"!K&pa5\"!J%O\u{1a}M\"!N&K%\u{18}! us\u{a}$!BDJ(x4JK\u{1a}$ v(C=F!tmZ% s!L\u{1b}|!?$z?W+!p!\
        M#L\"L:G$K\"I$M\u{1f}`NGFv\u{16}\u{8}\"\u{1f}`\u{a}v(n\"4H1L&o!!JwN! vl|!Kt]## z#G\"D\u{19}q# t3LFN7%$!I&H>J|M7\
        \u{1d}!&K\u{4}k4 P!G!R!n$J+n4O!M&M.J!L$S!L[z!IMK\"HKJ3M&Oe0\"\u{1f}`oxE\u{1e}#!t\u{1f}`\u{5}uM@\"'J!q\u{7}\u{2}\
        *#R\"Q\"P(6\"M2M*P4P\u{1f}`aM~I! IuP&%K!P!M\u{1f}`PsSE(F$!J\u{1f}`&{!DN\"!!M\\Y%\"PDq\u{1f}``w+u\u{11}u#!F&M!Ko\
        L#Ey\"H4yy\u{6}2&p!K:P&P!Q#G\"E!T-J:MHL'L0PZP*P1o(M-L^\u{14}\" LFMI^\"%IAw8I\" R'LNI\" Q\u{15}K\u{9}D! s3\u{17}\
        \"&N\"SD\u{d}\"EJ\"wLo* Q!n$6!KE;\"O/O9I$JHHW/$\"M\u{1f}`kw(Bt\u{1b}' G!u!LDI\u{1f}`yM!rh;#'K?v!Aav# vEB!|Y\u{11}\
        !!C\u{7}?! v+X'#L$K,J2R!u'L.O\u{19}~#\u{1f}`?K#r9\u{18}k P!T!T!4\"N!R!W!U!\u{3}!|!0$M!G!6!R!N!P#N!R#I(E\"k!W!O!\
        R!C\"O!R!M!Q!{!s%P!I#R!Q!S\">\"K!S!M!T!p$M$N%R!P\"O*N$x)I\"K)O(N=K!O$N7W%O\"L\"x3v%V#U(u'S\"S!C\"N!S!L\"x$K)Q\"\
        E'<!as(s\"'H>C\u{1a}M% NAG\u{1f}`XG!oHm\"!F&IW]\"!HEv@\u{d}! In-# t\u{1f}`\u{5}y*p!3sRI\" M\"pd{#EKLv\"KD3# v\"\
        HDxRw!!H\u{5}#* y!@$@\"B>A!w5H\u{1f}`Os!IA,!Fw\u{19}\u{d}! NOk: n!m!W#P!k!r!P+C.Q$W\"S$M#S/H\"O#SVF#U*Q+SgT!Q#R\
        /N!S&S\u{1d}!# p%L\"L3\u{18}!FzpN\"\u{1f}`\u{a}~|7\"!sFx4\u{1b}!FG:\u{1f}&%D!HGL!M\u{18}K\"v`O#'E@p&E?~!%I\u{1f}\
        <# o\u{1f}`\u{a}y\u{10}U! r#c!\"p\u{15}o!!FK*& y!@\u{1f}`2w!HYt^_!-s$2! s\u{b}t! KUL\" s\u{14}yq\u{1f}&!E&E6t%K\
        {H\"tHp$!@!A0rFn*]$ v&K@v&Ly7\"$l\"S\u{1a}\u{c}\" M!u\u{6}q#%G!rFrL\u{4}#'Q\u{1f}`gMp\u{13}- T!I!N&o5s)P\"T3K$O\
        ]K!K\"u%PV \" tFw%5!$q$\u{7f}#!G\u{1f}`!zSa#EuLK\"vw\u{e}##OCD9q/C$!BEs\u{c}E%u\u{1f}S\"=t\u{2}tKr\" G!sJ\u{2}#\
         u(I>v.g! sU\u{f}!Mv P! qb\u{5}3 Q!K!M#nAP!O!M4N$q\"N2C1I6M9O$N<FQL\"v*Lk>\"Eu6u`D# J!u!GaL!!L3-\" r!?@X% I0u6E\
        \u{0}M(vZN! O+7\"6qXqz*$ O!L!s%DV&!EO~<!'N51) m!G!I%K!N?N%I3v!u6y%\"N%N\u{10}s#L}JZ\u{1}!\u{1c}x\u{7}\u{b}!!sLO\
        !Fx3M#\u{1f}`\u{1f}`0D/0,\"Q!R\"U\"QGR-M!L!O\"R\"?\u{1f}`:O\u{4}\u{1c}#Ew\u{1f}`vw6\u{11}!'L\u{15}3$ D!rEI<Jzl!\
        YMH9#\"N$O@K`I# s\u{1f}`'Flj!\"L\u{0}_! I4A&!EDF!L#t$r0>h7$ q%J#N\u{13}JB]! q$\u{1c}\"!HJpoB!\"F$0\"%vFyBQ! JJ<\
        ( z!E!D$J\"E=O\u{1f}`ex\u{a}E#EtLM\"t*[_!h$R$F\"3$0!N!B\"1!M$N%L\"p!R!T!T#k\"O$T$M'R$L!L\"T!N!R!S!Q!R!M/N!T!R!H\
        $M$N8M$Q%R!L'j!P,R&p!K\"M$Q$L!L$l(K!N+P0Q'n!r\"n!T!T!O+L&S9x'p\u{a}\u{14}!&L\u{1c}^!&HDZ!\u{15}tt\u{f}%Ar$L!y\u{1f}\
        `SrfA-!L$K\"I:J$O!u!J$J\"J.I\u{1f}`>J1xc'# u(GFJ\u{a})#\"qFq4KXC. l!J!O!M$G,U4M!Q!P$K\u{1c}u-vEN5JV-#Bv\u{1f}`X\
        v8S#Eu$J4u3w%!A$D\"C1m/JUd!GtY\u{15}\" G!v\u{13}-#(O\u{1f}`\u{9}KW*%!u!L&N>G!x?3! J<m$ K1y5I1u^|%!ABy\u{1f}`|K#\
        y\u{1b}i$ N!M&HFNm\u{e}!(Nq\u{1b}! La\u{1}!$nK:\"\u{1f}`\u{5}w$_\"'NFKk\u{13}%\"L!O\\M1C#pKO\"EJ(v\u{b}d\"\u{1f}\
        `|Ot\u{12}#\u{1f}`NJ\"wH0!!J\u{f}&\"\u{1f}`(Fl2#Ez\u{1f}`u|}_\"\u{1f}`\u{a}u-s%!ODJ6I\u{1f}`Os\u{0}}\"!F&G\"\\!\
        #p?Q( O!C&B0t!E-ULt!F!.\"\u{1f}`?z3\u{a}$ n&J\u{1f}`-s5R% t%F@M\u{1f}`Svj9# t\"DDqqu! t<d\" GFJl\u{c}!HM\u{14}b\
        \"\u{1f}`DDmH!&N<!\"!F!r\u{1b}t! CqH\" p!GI;_ V!G\"M\"M!l!D!n!L\"I!Q!<#=#M!r)M%m#i\"O\"Q\"Q!m!O$P'Q#L\"L\"N\"F!\
        R!P&N'F#T\"N$L$K8L\"u!M\"K%M3R#R*M$s:J0I#K'M\"m!I&J%E$o!J!T!P\"O\"I!O!L(J4m^w$3F!s2M4nV1+ E#>!q\"U\"A=k!H&Q2n\u{1f}\
        `RP2\u{1b}!!G\u{1b}%#!J&I?qHd- p!S\"G\"O!OAP!P#H!J5KqJ\"vrH&|!'sI'#\"O\u{1f}`8wM\u{e}!Ms\u{15}\u{16}!FIEK!GsKL$\
         l'UEH\"P\u{c}F!%qW\u{7f}& n!P&M!N\u{1f}`pvy\u{1c}(!F!p%E>O\"I\"w$I0F\u{8}\u{b}!FxI\\\"\u{1f}`nu(9!FI(\u{8}!&O%\
        4! L<\u{7}! C>#! x|K( t!A&I!N=I\u{1f}`fG&J7u! tU\"! E&\u{f}\" FFJfq!!Kb9!!J\u{d}w\"\u{1f}`muf|\u{1f}6! s!R!t!T!\
        n!V!u!Y!r!R\"O\"@\"T!o!M\"T!o!N\"Q\"F!?!O\"R!m!P\"P!o!T\"o\"[!h!R\"U!n!T!j!R\"O\"F$O\"Q\"J\"J\"Q!j!K!W!L\"H\"L\"\
        K\"G!U!N\"o!m!X\"N\"S!h!O\"R\"J!Q!K!Q#M\"Q\"m!L\"I\"O\"S\"O\"L\"K\"n!S\"j!Q!i!V#J\"R!m\"S)J%W#V\"O#l'P\"V#S\"m!\
        R\"k!W#U\"Q(P\"U\"U\"T&F$R\"R#m!T\"Q!h!r!o!l!p!k!p!i!P!o!U\"D\"N\"P\"J\"k!R\"D!D\"P\"M\"P\"R!Y\"J!H!O#M\"K!R!F%\
        T\"l!q!n#o!n!r!k#nM\u{d}&!H!K#o\"EDn\"Jd6$!wDH\"{4FR\u{16}! t\u{8}/#AK\u{1f}`XKRk!!G\u{16}P\"!QJLI\u{1e}# s!F!E\
        NG\" I\"tEB!%Hc\u{19}%!C&B*w5P1vo@!\"Kwm\" q!E2*! xs\u{7f}\"'M?K\u{0}\u{e}&%K#D=MKw_H\"u[}!\"I6.\"(F>w>\u{11}!!\
        N\u{1d} \"!qFv}]\"EqNq&\u{b}% J3v\u{1f}`,K#uHR' M'q>B!H'u.I\u{19}rWW!Kv|\u{0}$\"O%I@L&L\u{3}?#!r&CT?j'% x!H0I5z\
        !HXw(!F!q%E>O\"I\"w$I0F[>\" LFHF\u{4}!!Fl\u{3}!FwF=! rpc!!P>F! Ly?#Ew0I2tS\u{3}\"\"u%FdT,!K!M$R!C!P?L&K$Q*M&K\u{1f}\
        `,B\u{4}\u{13}!&L5H\" q4P>%( N(sFt4HcO*H#LwIe[\"\u{1f}`nu\u{8}\u{a}!!CQk! s\u{1}>\"\u{1f}`Kw\u{7}3\" sFs1i# l%M\
        \"M3B!!t 4%#N\"o\u{1f}`\u{8}N\"r\u{7f}E! M\u{1f}\u{19}! t.$/ W#P#W\"i?W\"P$S,U\"U$S\"UsScR#P6T\u{8}\u{12}7 k!Q$\
        L\"S9n;RZP#K\"N#M%N.P#M$H#M%N>K0O9L*P.l!K!M\u{7}2\"!HFL0\u{b}&!J$D\"LFJ\u{1f}`\u{2}EbI)\"M%u,D4O&B\u{1f}`KH#wEu\
        3\u{14}! q ,% |3C\u{1f}`,}#CfW!.pC{\" K\"q\u{a}D% r!D$E\"??sgh2 R!U\"=\"K!P!G!L!5$~\":!H=E&r#L%R$Jluqs+w+ S%O\"\
        L!O:N#W(N!O3K\u{1f}`9N#N\"Et$Jvf!!E;\u{13}* m'O(M$;$P4Q\"Q.L\u{1f}`6I\u{3}U! L-g#BH\u{1f}`XH\u{1a}q!&PsV4!p$K!m\
        ,P5U&P!P*R#T!R#A#PSL%P*R/N$F#L*J&Nd\u{16}\"!tFv\u{13}0% r(M=E\u{1f}`gFd\u{2}\"\u{1f}`\u{5}F}h# L\u{1f}`xC\u{3}S\
        $#K1pXm\u{1e}v(5!EQ&K% P!s'L=L\"t\u{d}Y#!uEI!x\u{12}(!&r9.$ n!K%o!I9C\"\u{1f}`\u{a}IkO\"\u{1f}`xKB\u{1}+ M!r$J#\
        R=P!L!q$M0G!M%K\u{b}(!-sS\u{1}!!DQho C\"k#n\"n!m$n#I!O!B\"P\"E\"U!l)O!z$E\"N#r!q\"u$p#O#t!O#n!Q!N!L!P!P\"B\"N!K\
        $M!M!s!E#K!Q!Q\"u*H9P%D\"p%s\"Q\"P)P#G!K&E!E#t\"K\"K'M\"q!M\"L\"x.M/O\"D(J!O!z,N!L#K!S&R!P)K$P%q&t\"s#M/\u{1b}M\
         V!M!R!k!m!X!T!O!X#2%M!<!N!L2h\"N!S#T!S!O!V-P!P#S!S!N*J)S%N$G;N8P#N!R'M$L\"K%q7K=O&J*M!R%O!Ox]!'M\u{a}>#!s$IBq-\
        5\"\u{1f}`xyvH\"\u{1f}`\u{a}s\u{1a}\u{2}#!@\u{1f}`wv~d#!M$K\"M\u{1d}0# q!G%L\u{2}\u{1}!Ft\u{15}\u{8}!\u{17}u\u{7}\
        #\"%CAn%'!Gu\u{1b}\u{10}!FyV+$%IHt.t&E<\u{3}!!J8\u{18}!2t9'#ETLn\"Ta ' t!R%K\"J@M$M\"H1c&\"t#E!LGK\u{1f}`]H2y! \
        O\u{c}\u{f}# tFr%G\u{7}j\"Es8s\\G$ n!C!MLJ?}\"\u{1f}`mxU\u{18}%E~$G\"I2y\"xFZ$!H!M$MANJ9! I\u{1d}%#!MEt'J'Z# q\u{1f}\
        `'C<\u{1f}&!x&G!N?w\u{1f}`^Nfx!\"Ovy#'t\u{e}tzs6\u{18}$!E$G\"HDJ3`$ n&J\u{1f}`-sd\u{7f}\"Fu\"K\u{d}D\"%sFt)6\"!\
        M&J'D\"\u{1f}`xuD\u{8}#Ez,G4zn#\" q!K\u{16}\u{f}!\u{17}t\\R\" uFy\u{3}\u{9}#EK\"v4K\u{16}@!NP\u{0}O) n!R$N!WFS\"\
        S3PTM0LfM!'K+g'\"rCF!K\"t4G\u{1f}`<r;^\"6qXq|u\"FI3tIU\" F)t{{! F\u{a}_!\u{1c}y81!Es8u! q S#EKMx\"KW{!aK 5\" O3\
        r\u{15}A) D!y!VEj5S9s[o]m=oMQ!,n0P\"'M?M\u{16}\u{13}- o!N!T%M!M?J'Riq-I#Kkw>M3we%* J#n!C!L@k8m!F!M\u{1f}`PMq\u{8}\
        ! J\u{1b}T#EK&u4MOH\" IFM\u{11}t! sC^)!H!M%F>P#P#x4E\u{1f}`FFL / r!@$L\"=$u!<9O!r,?+A)I!J\u{1f}`1u>I\u{5}($ N%H\
        \u{1f}`jH(1% v\"B&M>K{v\u{1e}\u{7}$ s!J\u{1f}`/xz]!Fv5,#EH$v4I0\u{6}? o!m\"W$k>l\"l$R,O$L\"N\"R\"O\"?,n$A9N.M6S\
        'B0E(I(C6L&l\"p\"S#o*i;R$m(mm\u{5}! qBs# l!P'Q%N2 w!P!M$N!M!L=T!l!K!J%P!MGKismK$L!K!G+C\"6zXz?\u{a}' o\"?%B!C.p\
        /OIp+R\" O!r\u{1b}\u{3}!!I\u{1a}\u{1a}, K\"P%oAR&N.N%N8v$I\u{1a}K4L&OT5(%Q#N=l\"H'O\u{1f}`aH\"O\u{1}\u{d}( p\"O\
        #EAu!N!L#G#MwD$ D\"uDH\"o\u{12}H& r(K=K&u\u{1f}`_u\u{4}Q#3t3O3uO\u{e}'\"K%E@O!R#I\u{1f}`[sP\u{9}'!K\"M$r@M\"M$r\
        2L\u{b}$\"\u{1f}`\u{b}xf(! o|\u{6}!!KT,!FHnM# F!r$I2h#/J7w/G\u{1c}h\"%JAy '\"'vFy\u{7}]! Is(\"\u{1f}`Dx\u{4}T#\"\
        M%J>M\u{16};E j!R!P\"S!O!S\"S#R!P#H%O3O!V#N!Q%M&t!x(T\"P%F!M!G!D!O!L+M?MAO>s&K!H?K/O!K#J#P3^!'M8$!!Ik\u{1d}# s\"\
        LFMV2\"4HFHKI! L\"kn R!M!W!W!V!W$R!Q%T\"P\"P!S!F!P!R*N$t\"H!g!L!Q!E\"B\"I!K!H!Q#E!Y!F\"I!M\"P!o\"r!S!n!N#Y\"q&F\
        !P#L!p\"R!P\"K\"R%N.B+Q)p$Q$o%F:N/e7N#O(N#l%I%G$U!L!K!L!L!Q!Q!Q!M!M&K!N!O!J#rZ\u{f}\" rFsg\u{1d}! r4q* m!M!Q\"o\
        !N\"N>TyKLJZv\u{b}d$!JDI\u{1f}`etP\u{11}, M#S\"w!F!GBR\"r!M1O6LeKwK8\u{15}. s!N$B!O!O!R9F$N\"M&P5LdurF-J,d\"\u{1f}\
        `xFPtJ U!U\"l\"P!Y!P!V!Q\";$3!Q(l)Q&O!Q#R\"P\"L,J!P!R\"K!R!L\"H-JEM\"p!L#Q!M*t!N0L#I(PKK*N!Q-L&R%Kz9!Fsz\u{1d}%\
        EO(O.J!Q#La+!!JGZ$ u\"M\u{1f}`vu@G!&IzH!FI\u{1a}U!FKjM! G-D!'OL\u{10}!'J\u{1f}@!FzSo#!P&M@Iv\u{0}!!OV#!!J\u{b}\u{7}\
        ' o!L'L=N7G\u{1f}`PJQw\" M!r\u{1c}o# KII\u{1e}wN\u{0}!FL\u{7f}\u{10}$ u#KCu#K1\u{4}\"\"KDs@f!EMz/!FwQz$ T%F\"OF\
        Ou\u{17}$\"J&L?K'Mn'!FG&w!Fv\u{1e}\u{17}\"EF0v&N!EG\u{9}\u{4}!!O\u{14}\u{a}\"\u{1f}`mumM%(R/Q4Q\u{1f}`gM_n\" r4\
        R?O!EKA=& r\"I%E>K\u{1f}`2I^g' l!PFO!O4M\u{b}MLE;R! G =% S%LHR.P\u{11}tG\u{0}$!O&L?N\"mk*!!H^N5 P!N!Q#J!L!q;T#E\
        &N!O/B!L!H$KSN\"J\u{4}s!i.p't!uNk1!Q!H#Q\"H!N#m'n4Q\"P%J+p)Ln|!ICz#H[M\u{d}\u{12}! sq\u{8}\"\u{1f}`Jw\u{13}\u{15}\
        , Q!I'n9J$R\"L5N$P:u$JELuJ\u{0}\u{1c}!Gr}z$ u!GEv!I<9;#9\"G\"T\"9\"8(6%L)O$P&N1R#H!Q!M1P!Q\"L\u{7f}N\"r6F,O1q!K\
        $C!L!P!O\u{2}o( q!J&H@M&M\u{1f}`1Ifx\u{8}\u{1d}( L!x!=Ei!G4H\u{1f}`Op/{\"!UDP\u{1c}!\"\u{1f}`GuXs!!G\u{10}W)%E\"\
        M@O&N.Itv*p#O\"y^5!\"IS\"!Kvhx\"'rFtd]\"\u{1f}`Dx%r!FL -$ R6u0PHu_.\" u!>B\u{10}%\"J$M@P\u{1f}`eNp8!!>P\u{1c}\"\
        \u{1f}`mv16(!v$F\"G>w6y&J\u{1f}`Jrz\u{14}0 o\"o!9\"F\"P!m!7\":$4.G(Q&L4F\"R\u{1f}`N?\u{10}V\u{12} g!W!t\"n!S!u!\
        Z!r#R\"J\"R!n!N\"S!n!N\"R\"M\"M\"Q!n!R\"P!o!N\"o!X!X!i!Q\"S!n!S!i!S\"P\"M\"S\"Q\"O\"K!U!L\"Q!j!K!V!N!R!I\"M\"K\"\
        G!U!N$X\"P#h#T\"J!Q!L!Q%O#R$M$O&j!T$j$Q!l!Q!n\"R$Z*W!j$W#l)Q,R\"U(R\"X\"T,T\"R&T!h(P!o!R$O\"S%R\"J#Q!X!K\"N\"M\"\
        H\"J\"P\"L\"K!R!S\"j!T\"N)l$m4e!&R\u{0}\u{2}$ p(J=Q)MB,!FJ\u{1e}\u{5}!\"K v!(MjY\"\u{1f}`\u{5}y\u{1f}T!NPk\u{12}\
        #\u{1f}`'y3|;p!$pw\u{11}\"!G&Ipb%!F%L?p)N4u\u{17}W!(PD\u{15}! sA[[ K!~!S!F!J!q\"G!O!H!M!H\"H\"E!K!J\"N!O!I\"N*R\
        &r!X!I!N#E!K#G$N$O#I!K!N#C!R!M\"N\"K\"K\"K\"I$N\"M&J$D7O'O9P!M!N=O*K/R#I)R\"K2J$F!O!E\u{a}.# Q\u{1f}`\u{11}J?\u{7}\
        !'M6M( r!A$J!R!>!V'G8E{\u{7}\"\u{1f}`\u{5}xTU\"/A(nF\u{12}! t1d!Fw!@!!L\u{19}&!\"KkV\"\u{1f}`\u{a}{Gk! r/\u{5}(\
         t!M!B#vCI\u{b}L$wUwh\u{15}\"\u{1f}`nw%\u{e}&!l&K(G>O(I&I/l$\"RZL\u{1f}`JD\u{1f}\u{1e}!Fz`U!Fu_D$!G$L@L!s\u{0}\u{0}\
        \"!HEx\u{b}\u{1a}!LM\u{17}\u{1d}#!PDO\"O(\u{9}\u{1a} [!V!u!S!n!W!u!Q!s#U\"L\"P\"N!q!V!p!J\"W\"K!A!F\"V!p\"q\"o!\
        O\"o!j!O!g!R\"T!m!M\"Q\"U\"E\"R\"N\"T\"O\"M\"P!k!M!W!N\"G\"P\"L\"E!U!J$V\"U\"S\"M#p!J!Q!L)Q$F\"O!q(P!m&S#V!p%l\"\
        S,P$p!p&l!P\"S%n%m\"I!X!s!s#U\"k\"M\"U\"R*N&n$L!m)o!P&R\"J\"[!W\"I\"l!Q!V!J\"N!S!J!T!G!N!I!Q!H!M!K\"K!S#l!U\"O\"\
        V+P~f\" F(PIM$#M\"o!MYNKB\"GI&E\u{1a}MH K!n\"T\"I!J\"U!6\"w!q&D\"A-H&S!S#M!P!O!T#o+P#J!JaD%K,G&N+w#v\"H!INF!H-s\
        $s\"R!N\"K!I!R!M#$!(JU4!EH\u{5}\"! q\u{d}\u{11}#(P=O7NQU! s\u{1b}\u{16}\"EO$p\u{8}@!EH\u{2}w$%NXKxu\"MK$#!P\u{1f}\
        `BPw\u{b}& u!EDvLM\"vSv\u{18}o!KJ%8!&FyN'!B&sFz4JVv#E\u{16}t7\u{1d}# wF|!Gvc0 k&R!K@S!R%O.R%P!NDo5IIrKL=O5N+ppW\
        2!J!L%P!T:M$l(T-K!M#Q\"J/GGu!G\"G!Jqr!IHe2 p!I!W%C!M!J(P\";$N.S\"P!T&LBw%A!KQN\u{2}N&_!FyINs!S!o!M\"Q\"S\"L!N!I\
        \"2\"L\"L\"K\"R\"O+r!R\"n!V!Q\"R\"V\"T\"O\"P$Q!R#L\"I!S!N!T!L\"N\"I\"I\"N\"L\"I\"R\"o$M\"Q&O\"J!O6n$P\"K\"O!P*R\
        'H\"R#M!S(M+P&E!F\"q#P$O6P%r!l!s!p\"O\"r!P*h!S%Q\"Q\"O\"P$E$J\"J%P\"R\"n(m%RB q!Q!O!=\"F!T!Q!S!O&R(O0R!S#G#P1G#\
        M%MPp6NPH/l!M!N!H&v%K*o!N)G!R0M*u%N\u{d}y! u3<!!=KM> o!K!Q#E!Q!P*M0G&O$J!P\"Q2Q!KWJ\"H(M\"M/L1D&KCO%z&G-F!F)M!I\
        /I$u\u{17}\u{7f}# r!@!BSz!'C2\u{1}$NR4R\u{11}KWR\u{7f}\u{1c}# v\u{1f}`'x-76%R@L\"M!n#P0O%L!H4ICM\"L'S!M5I(N(G!G\
        FK,I,H%N%K0x! t \u{1e}2 l!S$D#P@S$L\"K.S%CYI*L#K)D:N*NQK,M.B'T#!I&L?t6B! s]b' r!N&K;K\u{1f}`Vw\"KL\u{1a}\"+lBN2\
        F$!L$E$o=K2,\"%FFJdN\"%JFKzq\"\u{1f}`\u{a}v=9= V\"k!R\"W*9(Q+O%U\"S\"S#Q-S!S!P\"S!V!W\"RYM7S3sGM\"R%r#R\"O!QQr#\
        l~M! p\u{f}\u{15}& Q!A!w#F\"B\u{17}oq?;!N!V!P$Q!P#N(:%Q)N$k!Q!R!U%Q!R-L\"T$N!Q[J(Q!r.N\"SYK)N3Q\u{1a}^\"Fw\"E\u{9}\
        g\"'J>J@J!(M\u{b}pE#S$S$6$3\"4!r!1!J-S$k\"R!V&U*l\"K!L\"Q\"M\"L/N#T\"N$NHq$S*q#p\"QBM:O'P!S\"P0Q$M\"O0L#b+ q!A%\
        N!?>O!t!C!Q$K0I$NP4$ q\u{1f}`TIkoA,$FG{v%w,t\u{e}J( N!{&F>B\"z&G\u{1f}`Yx~j1 p!=&;!M>m!?\"D\"I#O2P\"KZPpt\"L6x%\
        y&M\u{8}~!Fu.k#Et%M4u/o#FK\u{1f}`dyG!!&qvT# B\"sDJqg( R&N%O.zlI!x*G\u{17}rg\u{7}! IUs\" FGn1D\"5pXp\u{7}z\"\u{1f}\
        `\u{1f}\u{0}\u{5}W!(r\u{b}\u{2}! u\u{2}_\"\u{1f}`'yqx,!Q$O!N\"R*n/L*O#O*p'P\u{1f}`:Lq\u{1e}$ t+N;w/IP8!EK@[\"\u{1f}\
        `\u{a}v^k( l%=!V!R!S@Q#E#Stc'!K!R%F>O\"L!P%Ko?-?K&M!I\"E%t!xis\"DSu\"u!@!E\"L\u{1a}+\"!t!N5\\! qeu!!I\u{14}e-#M\
        \"P.L4W'R-P\"PWt;M8GFM7s:rJ$\" M\"Gl\u{a}$ o!I'N\u{f}vmL#\u{1f}`\u{1f}`0D\u{1c}\u{18}$!:\"E\"M\"=+V!\"Nwn\" q&O\
        *\u{1}\" u!F\u{11}C! MI\u{1b}! tr\u{1d}$ K)m<n>px5$!O&N\u{1f}`\u{b}NS\\!,p=\u{12}\"\u{1f}`\u{6}G\u{0}\u{3}$KH4v\
        tv$H\u{19}9!Fx[C#Ep'Q4s\u{5} ! rG/#\u{1f}`\u{5}t%Gz\u{18}%!P$F!PEN\u{7}s\u{c}\u{12}! t\u{15}S!qMm\u{1a}!'I6;!!@\
        \u{10}\u{b}\"\u{1f}`xz&M!Iybq\"!sFw+i\"!K!N;G! OmN; r%p!K!s!:+T\"O-R$q&M\"?.T!O#N\"M+O-KAO&o$GhQ,R\"J.q!Q'F=Q\u{f}\
        \u{5}!Fr[B6 N#M$T!U5J(S!Q!p\"F#Q/E$B\"K$C+I#DLJ3tZK!w!KCPR~#\u{1f}`\u{1f}`-wM\u{5}(%L!PGP!Qiq!I\"K}Ie3! sc\u{0}\
        \" q!CU3#EpLP\"p\"\u{d}$'t>G!L'xwb\"\u{1f}`m{(-\"\u{1f}`\u{11}xST\"\"oLONL$Cy\u{1f}`|K#yXh(!F!I#G!M\"N\"r\u{1f}\
        `5ypY! p\\d\" wFxjr!'O\u{13}\u{1b}$ F!v$G\"M*M+!R$E\"Q?q!Q!Q#G!S!Q!Q-QB'+ L#B\"B\"m\">BF0N$J\"O\u{1f}`KR\u{c}.!\
        ExBZ! udK(!M&P$p6r!M\u{1f}`Wr!M\u{4}\u{12}!Er\u{1e}6% s!C$>\"G@K\u{c}{!'Jvc!FGZM# LII\u{1e}w\u{13}\u{9}) T!N$>\"\
        O0p/r%C0M6q}\u{6}! u\u{9}\u{1c}# G\"rDH<\u{8}!dq}\u{7}! L\u{1}\u{1c}! si$*%L@N!O5>\u{e}N!r#rJqHw)FW=& p!K!O#F#O\
        @N1\u{f}#EI&v4K\u{3}i9 J!v!R!R\"P*E:K\"O\"R.N\"p<E;K!s'L&t\"D/M8K!N%w;L!s-GEGY4# H!L!sD]\" L\"qF\u{19}!Gu4s#!H'\
        N=K4Y\"!uFw\u{10}p$ v%E\u{1f}`\u{5}x\u{5}V)!Q$S\"R@S$T\"P.M$Rpv\u{2}U!Fy@q!EI\u{1}]$ L3r\u{1f}`/NU\"( q!H!DDF\u{0}\
        t,s,v+w?D!Kwxw\"\u{1f}`\u{f}v\u{0}4> X!S\"M$I!N#M\"H$Q0S\"B\"Q$O!M#P.R\"?&IBK'M!K*p&L4OgS-H\"w$S$O1s!Ba\u{5}d l\
        !R\"S!l!Q!k!R(J\"O#J#T!V*Y%V$V\"M!T!T&P\"P#L!P!S!T!U!O!U!S!Q!M\"Q\"K\"L\"Q!L#R\"T\"Q!U#N\"N$N/N6P.P.m!N(N%t*o!O\
        6P!U!O!Q\"o%R\"Y!L!T/O!T!P\"T!U!J!N-nl\u{5}!!FM\u{7f}!&M$D![qcR&%EBp$E\u{1f}`){!B\"m\" oFxR|$ t!IEw!JJm\" r'I\u{7f}\
        E$ EEGL}\"G\u{6}`!!D\"-!\"Kf,$ E\"xDK\"r\u{4}@!Gtm\u{1c}!Fu\u{1a} \"&QFNL\u{3}!!F\u{b}\u{12}! q?\u{2}\" uFvX\"%\
         v%J\u{1f}`.w%Im>!!EM:\" q!J\u{3}\u{13}!\u{c}ttM!\"s\u{12}}\" IFJ#\u{3}!Fv\u{7}k!EBYR1 m\"W#N!R\"U9N'U3PlO+m\"O\
        #K#N^N3S#L!O\u{c}m!!L5\u{1b}!&U|j6 m!M\"R#T!p!Q!O\"N$N\"L6S\"S%Q'O&P'Q%M,QPO$QtQ6SV\"'%J#S>P&L\"L2L\"q\u{17}|!F\
        x'Q!Fx\u{4}\u{1d}#!M%H?ot\u{4}!!E?i! q\u{17}D& r!E!DDr\"F&GFQ# q\"K1PI~&!P!P#QIK\u{1f}`JCjK\" wF|lh% L\"s%M>P\u{14}\
        JSY# J'D!r\u{e}\u{15}!'L[<. L!O!S#P!P!M(n!p+xUN5O%x<v\"Ev`$ y%GAy%H~6\"!H&L/6\" q'K\u{3}1\"!JDMyW1 P%rAS%o!T\"S\
        3RXM)F!F0G!L#r!oTJ=D%S\u{1d},!FwJ9$Dx\u{1f}`{H$x.?\" w\"Go&#EE5z2H\u{2}M!'H\u{2}l\"\u{1f}`\u{a}{6B!Yv\\\u{1a}\"\
        \"GFIK\u{1e}!GsL3\" xF~@(!!p,\u{1e}!Ku~O$ {\"G#L@N\u{19}|\" m!L\u{3},#\u{1f}`\u{1f}`-nsJ\"\u{1f}`\u{1f}J<*!'He4\
        ' r!M&E!M=J\"H&E\u{a}\u{a}$!s\u{1f}`lL!s6x% L!vDw\u{1f}`fwE5\"\u{1f}`?qm9! Fho( H#l\"J@N$r4Jxo\"I[^#!u\u{1f}`\u{1f}\
        w\u{0}v-!J\"H%T=v\"P$G!J!L!N-F!K#y\"rQO!(MDy& j%P!MFK\u{1f}`tG\u{f}@\" BEx\u{18}9!EJdY! t9\u{18}# r\u{1f}`\"u\u{d}\
        E!!G4d% N!{&E\u{11}{\"EL\u{17}\" tF|\u{12}%\"Gu4GE%\" s3Ot!\"!=LH48!!MT<)%L@N6?\u{e}N!r#rJqHw)Fk@' l%H\u{10}POJ\
        &FPP+NB\u{1e}!!EI;%(R@L\u{1f}`Ez-u4\u{7f}# F&q@J~\"# p\u{1f}`3wnT#Ex&I4y\u{1a}\u{14}#Eq(K4qO?\"\"MEFcA!'Ka~# K!\
        tFu<R!\"Jr2& Q!A!w#F\"B\u{17}oSN#Au\u{1f}`Xuc?# O!PFPe5$ t\"F\u{1f}`%x&\"\"\u{1f}`xx\u{e}@&!E!M!n#L!JAO\\^!EK+\u{1c}\
        ! K\u{f}\u{9}\" >(O!'\"\u{1f}`3xkw%\"J$K?H\u{1f}`8LM\u{6}!!v\u{16}\u{13}\" v!Lc\u{6}# o!IDOv5!Fx]\u{5}# t!EDG\u{d}\
        3!F\u{7f}\u{19}B#EL%r4LR\u{1c}\" s!C=2!FF7d!!L1\u{19}(!C'J9u%z!F'H\u{1f}`KuRi\"!G&E]/! t\u{10}b!NI=9\"\u{1f}`my\
        &\u{6}' p!M$D\"O>K(D\u{1c}u{V! H>-#Es$M4s-|!'LN72 N!J\"Q\"p\"M!Q9N&M%U!H.K\"Q$Fq>eN!N,s'M9(# p!K&LV7\" v\"HE0, \
        w!C!C%F!H?D!D%M\"O4rvw\"K\u{1e}{\"\u{1f}`xs@|! Eox!&K\u{1}~!,p*D\"$n\"T\u{16}h\"\u{1f}`\u{a}}d|\"Eq(LDj$ sFy\u{1f}\
        `dv\u{3}\\' P'N@L%R0R\u{c}tcNAM#\u{1f}`\u{1f}`-~\u{7}\u{1c}$%IAM'L\u{6}v3\u{1b}!8m\u{16}\u{1d}!!EcY\"!J%O\u{19}\
        u+ S\"l$P!REQ/P\"S$LqK,L\u{5}y\"+' U!I?v\u{1f}`-@\"r\"p\u{3}\u{e}\"EI#ud$\" K!s\u{d}\u{a}2 C\"r#E#p:q$I\"q#F!O4\
        Q!I\u{1f}`,I\"r)H\"q0M!J\u{1c}!! q+7!!A5 # w%HAwq)& xAL%w\u{1f}`Ru!L7\u{19}!FwW\u{12}$'u>O(t4M&X!Gs7?$'J>M$s4H.\
        9#!wFwqw;l' M\"K%u!v\u{1f}`eIEs\u{1f}\\\" xF{,N%3>!sEI!o\u{7}>^\u{15}\" K'r:}! s;$#!v\u{1f}`\u{a}t6;\"\u{1f}`my\
        X\u{11}!F}d(< G!>!K!D!Q!?!{!<!L!3'M5k!K#J!V!K!u*S&K!D!Q\"lrH%>!sDtPF#t`j)%K>O#O!S!RHv\u{1f}`$LNOk\u{1a}7 L!?!D#\
        s\"p:v!@#?!o!A$v2F\"B\"DDH'wFH%w`P!v!@!L4s1\u{0}. r!O$G!O!J>O\"O$G!O\"P4N_pkr8slN$!wFt\u{1f}`Gtfc\" o!D+#'\"M$M\
        GK/M&N\u{1f}`OJ;D! F%d!!J\u{10}%#!L&L@IN)*\"P?J$M\"K!N4N!?\"EzQ_JpX! Ik\u{13}#Bx\u{1f}`Xx)`( m!K$G\"M>P&L\u{1f}\
        `MK\u{7f}3! HCQ!'IA~$ q\"M#E!U;{\" D+q\u{7f}\u{1a}\"6pXpG\u{1f}!\"L.l%\"o%M!PEQ2H1\u{e}\"\u{1f}`my3\u{5}\"&o@FF\
        >\" KFKyc# t!DEwi0\"!DFIL;!!FD\u{5}W W!T!V$R\"T#w!p#3!9$R#O&P$R%k!L!N!S\"S!U!P!S-J!N!R\"R\"P!O!N(L$S!JGH(P\"Q1M\
        'p-r\"H!KDR\"I)R#O.s!N!R!R\"O!M!N!K)H$t\"K(sf\u{1a}# u1H5u\u{4}\u{0}%%H\"O@R\u{b}tZQlc\" p!Gk\u{1d}\"EH\"wm\u{18}\
        \"#lBn[y!%G+\u{1d}0 I&r!M?J'O)L%J!H!N&H)s&v!H!JCx\u{12}E!a& s!A!GCG!t!C\u{18}\u{7f}\"\u{1f}`?r\u{f}n* p\"T$H?N!\
        t\"S$J!J\u{1f}`Kw}E. J'i!R>M(R.O%S9M>E*B.p#D\\D:D\u{5}k!_ss~\"6uXu-\u{19}!FuV\u{14}\"(I\u{19}{T%$Ct#H\u{1f}`|t'\
        y!LsII'!K$S#M>p!L\"K%Mhg! QB\u{16}$ K3s3M3tSs# r!F&Hg'\"(u\u{f}K/]#EJ\"w4J\u{1}!!?L-1!Et\\S\" q!>4+$ o!D!K&JDi*\
         T'M:K-S.K|PUN#o(K#LTa#\u{1f}`?M\"s3\u{11}&!L!O%N1Q/L4M:Y! I\u{d}$& p!L!M%A%N<N\u{1f}q/ L!<!=!@\"D!B!=!=)G!yE9!\
        u\u{1e}D2xAD@A\"!K\u{13}t`c\"\u{1f}`?vKF#Fr!M!P\u{4}y! Dl[! rm\u{5}#%K,N5t\u{e}|'%J?|!J!s\u{1f}`yG$|\u{8}T$!H&H\
        ,t8J\u{5}Z# J(n>LM,! K2\u{5}#%Q\"MFJ/[' M!L&l?N!R&n.J\u{1}O\" L'M!8$ G4r2I6NP_! r1-# L'N?L&9( q!E&G@K\u{1c}wIt=\
        A?v\u{6}\u{3}$7L!mZn!HS\u{9})!L!O%G>S\"K6@%L0n\u{1a}t\u{19}y! s\u{2}}( o!K$J\"F!R=M\u{1f}`\u{7}w4\u{1d}!/u=\u{a}\
        \"%MALr~#\"IFJ\u{a}xeA! E\u{2}=!&N\u{d}\u{0}% o!K&I@H\u{1a}Mh\u{8}# L\"RDJ],$ N#N0tFt\u{1}\u{2}! s\u{4}|!!E,\u{b}\
        # K'LUQ\u{c}x#!T$KCOxV! M1\u{1b}!'p@\u{8}!Fx\u{15}z\"\u{1f}`{J\u{7}%!Fx\u{4}\u{1c}\" r!H\u{0}7$#Q!r\"NFO5\u{1f}\
        \"\u{1f}`\u{5}J&Z#!MEs!KMd$ r!M%NBS\u{18}g! ry5\"!L!p^v!!H\u{1f}p\" S&N2\"$ J!u\u{1f}`0xE]\"Eu6upN$8G-mLT\"o-n!\
         N&`#!GpJ\"v2h$ t!H&DFJXA% K&Q*v6J0t\u{b}I$'@0nZq\u{1b}\u{7f}5I!!I\u{9}]! ry\u{10}$!L\u{1f}`\u{1f}`/F\u{0}z! s\u{7f}\
        K$'G?G\u{1f}`dz\"\"$ u!@&C?s\u{18}\u{10}\"(KFMgP!'J\u{1a}a)\"I!L,J%P#o/p4R6>!r\u{5}a( O!F!N#s!P\"GCn#M;'$ L!sEM\
        !uPa!EJ{3&\"R%F!q?P!R%JLF!'K0=!%IQ4\"\u{1f}`xut(\" qFye>!Fv[\u{0}1 R!j/E$J-o!T?SKO7R!R!OrQ!o!T\"V/U%T?+% v3J\u{1f}\
        `,v#J\u{1}\u{3}#!E<v\u{2}v\u{17}\u{19}!,p]\u{7f}\" N&P%C# v\u{1f}`\u{1f}{E\u{4}< m!P!S#K!R!R9n&o!V!V3RZP#K\"N#M\
        %N.O#M$H#M%N>K0O9L*O.l!K!M\\U\"\u{1f}`'|\u{8}X,\"Q!R\"U\"QGR-M!L!O\"R\"?\u{1f}`:O)\u{4}$EO\u{1f}`HsRNm#&!K!M$K!\
        J!Q?L|S!Gu\u{1c}?# s!EEttq!EL\u{1}u\"=v\u{2}vP7\"EMEM\u{5}9\"FtItC{! rQQ!4tw5!!G6+\" sHD-S! qh5!fx\u{b}j!%q=x1 \
        P!J!O!P$L(P(v>Q(S\"N(O)@!x&F.G\u{1f}`%HJk*!?\"D#IAH.D&J$D\"C&y,CG*!Fw4l\"FK!x\"L\"Ev8wKT!]s@ ! N*\"* q\"P%N:J$Q\
        \"O\u{1f}`Qt!J\"DN\"# E\"sDH\u{10}D!\"r=)\"Qw]{>^\" w%GRM- R!t!R$T!K!P=T\"n$n\"M!P1J!J\u{13}T#EH&u4E=m!FuXE& p!\
        L!O&H?K&O2\u{15}!Gtf\u{17}&%I.v.G\u{1f}`XGBt\u{1d}k4 N\"o#P<H%J'Q!Q.t!Q!O!F!G0L#I!C&q$I\u{19}t!H9KoE!FuO+%\"O%E\
        !M=H\"H\u{15}v\"!I!q\u{a}G\"'tFt,\u{1}! K\u{1b}|! Ip;!!H\u{1f}7% K!y<J\u{0}{\"J\u{1d}?\"!t!Nm[+ N!F\"r\"L\"F,N3\
        P#s0N\u{1f}`VO55%!G!KAr\u{1f}`\u{7f}rrO!(N\u{c}|%!G!NEI4I!J\u{12}\u{1a}&!N'G:O%J\u{1f}`SOH\u{3}% w!>!F%D?q~\u{9}\
        # v!JaK#C!NI\u{19}s!(S\u{15}h!%FC[![I|c% r!D!L&M?L;\u{4}! H:E' u!C&ADuvI\u{8}v5v}M\" s!H;\u{18}!%K\u{13}X!'K,*'\
        \"Q#B!L\"O$r\u{1a}v\"J9p\"NO4q\u{12}d! J\u{1}Q!FyXU%!t$JAJ!w$J]6!+oI_%!H!L%G@F&H\u{e}=\" GEuY(\"!G%Ly\u{10}!.wq\
        J#!LFK&G\u{1b}~(!L!t%I(G8F4y\u{1f}`3DD&!Gwp\u{13}\" t!A\u{e}I#!HZK&vZ|# q'N\u{1f}ui?#Fx\u{1f}`dJ\u{2};\"!rFu{\u{f}\
        !hpQ:& H'H>y\u{1f}`eK2uh\u{8}= W!Q!T!N!R!p!R\"U!N&O$P2T\"S!S!P,L&N!S!P(O\"L.MHN$QmR!K=N$S!M(\"!'r`\u{11}5 T#W\"\
        T\"R!X9m!S9O!O!Q$O!QVH)n#N/O!Q*MZm!T8O\u{c}c#'w\u{1f}`\u{a}wj\u{1b}- S!O&K,r4N&Q!S4OZM6rwt%Q\"Ko:$!Q&LFL.O\u{18}\
        v##K!Q\"mz}!'IC\u{9}\" qHM*;!\"H*\u{14}& OEr!M!E4v$AeZ! q\u{9}\u{6}# t\"KDv<.\"\u{1f}`%w<\u{7f}!Nt.\u{8}!.t]\u{11}\
        \" K!sTB# q\u{1f}`tF1P, q%@!K!N>N!l!>&GLsWu#s,A\u{b}j!'K+.& Q!M!N%O@L!N2\u{1}!!I9\u{1c}!*t\u{18}}!ov5/\"%JDP{\u{e}\
        \"(HFHyJ! qHa!Fy\u{7f}\u{1a}! vPy\"!H!K:\u{0}!'KS9& s\"N#H\"?!NFL\u{1d}A#!sDF\"w>\u{a}' I#KBw!J%G2N\"xW|!%K:\u{8}\
        $#O$J!MAL17!KtZN;!B!n!N\"O$I*C*C(R(G(I&K\"E\"H\"@8I?G$o#D(I)HDE9D\"?(q#Q0O5A\u{9},! qim$&N!L\u{1f}`\u{3}F\u{1b}\
        \u{8}H u!?!R!n\"M!T!>$P$J\"B\"B$O&C(\\!j!F!O#K\"D%S)F!P!S#M!M!P!S\"Q\"D\"M*INv#ERp'MGt&H!M#R\"Gh7( S!n$I!REJ!P!\
        S{L\u{6}g2!O!Y!M\"V!Q?F!S!Q%S,L#>!F!F\"@\"G!P1BArS\u{12}! P7+!!M@&B w#L\"R$I\"M,N*R$j!n!Y\"Q\"S\"V.J$P\"P8M3L)Q\
        #O\"J-M)O*I-E\"n!P%I\"J#Q9H+R1k6P|L!Xt$0'&R<Q%P%S\"T\u{1f}`LQt\u{e}, y\"I$M\"K=N!n\"N$LDz\u{1f}`(n2qKWN P!O!Z!U\
        \"L!R!O!S!Q\"Q$Q\"M0S$R\"V\"T\"J!Q!M\"P\"S&O$M!Q!P\"P!T!S$R\"B$:(?!L&Q!B#O's0K@K)v8nAV!S\"M1R#Iy-!F}:m\"!KFK<K\"\
         t!F\u{4}<!!Bvb!4qa$$!LEG\u{1f}`\u{6}|Pv$ o\u{1f}`0N!q\u{1e}f!-s`\u{10}$!L&N>J#L\u{1a}r$!O!P&N=I\u{c}:\"\u{1f}`\
        {v}3\"\u{1f}`\u{a}{j1$ K!H!s&O\u{3}\u{17}!Ku&5!ML\u{7f}:! u'Z\"\u{1f}`nB0H!Fv\u{19}|# MKN0J&X#(L\u{1f}`\u{2}wp.\
        !FG\u{4}\u{12}\" q\"Nq8\" P'ONx\" K%KG>\"EpNq@2\"!=FF\u{e}q#>G~z$G\u{15}d!Fw?\u{e}!EP@\u{1f}!F|*n%!N$IFL\u{1f}`\
        QK\"p! q\u{3}\u{9}#1J5uCJsb\"!uFu-/\"\u{1f}`\u{a}z%'$!M\u{1f}`&u\u{3}F\u{2}^!FxC_\"Et&D=m#Et&M4uQk#!@%K!DV=% p!\
        O!N\u{1f}`'LTr#Et*M4trH!Gu\u{3}\u{f}!Fs \u{18}\"!MFMT\u{4}!GzTH! KA\u{13}\"%qFp#9\" vFv'\u{13}!EIff! I M' t!C!C\
        %=!F>uJy\u{b}\"\"-s%rr|!qu}S' J!m'T=N6F\u{1f}`2G\u{12}h. s!J!R$O!M!Q'N6Q\"L&I(L:HWPfI/>\"EL!Cs\u{0}\" wFx|%!\u{1d}\
        thb! rSf! pwv\" LEK2i%#q!HAP$p4OFy\" tFv!F! MBJ+!O$@!m!M@P$D\"N.NZHxLCI\u{1f}\u{c}$ v!A&E\u{1a}v\u{1}\u{1f}\"!t\
        Fx\u{9}N!EF\u{b}\u{10}$&K\"r@L&v(\u{16}\" F(K>%!FwW\u{17}&\"P#R<I@J\u{1f}`8ID\u{15}#Bw\u{1f}`Xw!:! MXO, G#H!y!C\
        !N@K$r\"U4O8w^okvZn#!KEv!IA\u{1b}!Fy3[(!L!t%I(G8F4y\u{1f}`3D\u{5}x!F~W\u{a}% u\"N!N%I=Se[!(KH\u{8}- l!K$W\"S>M\"\
        G\"r4F\"P2L\"s\u{1f}`>G1\u{12}) r!I!E&B=H!q\"D\u{1f}`bv\u{14}\u{12}# C\"REM5u) p!?&F\u{1a}v#D.w!K,H*s(4'!S!O%q@\
        R;Q\u{1f}`JJjh& L+v!GYP\u{1f}`:s\u{1d}B8 N!u$Q!G!T!Q+G2R!N!s!P!F%P1A\"@/J%vbH,N!w2K!wNE+JxS!FxD<! tC@%\"p#K\u{1f}\
        `@K&I\u{5}i\u{1c} p!U!s\"n!S!t\"t!V\"T\"J\"Q!m!M\"T!p!N\"Q\"L\"T\"R!j!Q\"P\"T\"i!d!Y!g!Q!o!S!j!S!l!T\"S\"N\"T\"\
        O\"P\"K\"L\"P!k!N!T!K\"J!T!M\"L\"I!T!N#m!X\"O!W!T!k#S\"K!R!M!S%R#Q$T+T!m\"Q\"X!p!k!R\"R!j\"Q&m-V&r$R$p!Q#V\"l#k\
        #P$n!T#P$W#k#R&S\"Q#l!V\"Q!h'k!P\"V$N\"T%R\"K#Q!W!N\"O!i!P!X!H\"K\"K\"L\"L\"L$m!T)l$l\u{9}G/!J!K#o\"p!G?J!N&L-I\
        \"U%M.CbI,wNyV>J k!K!Q#P!Q!I!K!I&L$E$K*J\"q$Q\"M\"P\"N!Q-M!N!J3pDp!M!N!r.J+K\"q!J!N#H'nZJ#L)P\"t%O3I!I!L!qFA\" \
        w!Bjfx o!M\"Q\"V#p%I$G\"R\"Q\"R\"P%T!L!R!C$L\"H!N!Q\"Z#r!R#w%N\"R\"H\"K!K!J!J!G!M!P\"M!E#J\"M\"Q%m!K!O!M\"Q\"P*\
        M\"Q!N4K!Q%T\"R\"O!O\"O,L!U-R!R!m&n\"P\"E!D\"s#o$H&R/n!N!O\"n'x!C\"M!N.f!I$P!Q!Q!V#L$J\"P$O%n(m#mRx\"!sFuNK! qD\
        \u{8}!Fr<\u{d}\"\u{1f}`%rtK+!N!O#S\"s>r&F\"A.C&r8G$vG\u{5}\"\u{1f}`m{\u{1a}\u{1a}! Ng\u{8}% M!q.S<J0Pd\u{4}& n!\
        L$EBN$G#Or\u{7f}!GuaP1 S!9!L!K#L!F!N+M!{2S#M1t#JGtZO$ogQ\u{8}T\" uFt\u{1c}\u{1}$!G$J\"I,Oj\u{c}/\"N$L8L$J%P5NYJ\
        !K*L'P8K%L-IHJ!KO$(!B&@<x#w\u{1f}`_I:E#x\u{1d}$! t2\u{4}\"!H&L\u{7}\u{1}$\"K%O6q\u{2}qph5 G'p!U6P(N!S&R.J%M\"Q.\
        IGH\"K(M\"F1NZq\"M*M/Q&Q\u{9}Y# s%MAv\u{11}7!-sn/!NL=f/ O\"L$P!s!u,A5S!N8LUG\"J\"w&I$PgJ\u{c}%\"\u{1f}`\u{6}u\u{1}\
        h! oO7\"!r!I\u{a}i#\"DDt\"J\u{1c}<\"1sXrI\u{17}# y!E!DCH# s!CEy\u{b}\u{1b}5%L!V!Q0@.W\"U$Q!R!O.P!S#N\"OTL\"rRpF\
        I$x'N0R&M|\u{11}< k%I1v,R$m!U%O5O-v'N@K!O\"L,R#Q,M$I#L%H%J!J%M'HFn\"R,P!N)M\u{e}L%&R;K\u{1f}`Wu$N!k!Fxs)' o\"R#\
        GAo\"O\u{1f}`Prle% m!J!P&R\u{f}H1\u{12}![Jb\u{18}!4r@2( 8\"w&E=T!@\"n~I\u{5}r3\u{1e}# PMP.O|G\" L&pNO# t!GDH{5!\
         J&/0!E$J!k!H:N&J$K\"P!o4OUr#E!J!n\"JzN\u{18}k#!HEx5Il\u{16}!Fw0\u{1}#!DDH$xsv' nEQ\"QqNuQ8Q%Q&_!&N\u{1e}\u{12}\
        \"\u{1f}`?{V+# u)H=w\u{1d}7-!P$H!P@r!O&P!P.P&NUq!H\"J}F'.\"6wXw\u{1e}\u{2}! o\u{e}N\"Uv2K\u{1a}\u{17}%!H&r>x(K4\
        y\u{7}9#EK2u2L\u{0}'\"\u{1f}`3yNK\" s\"=\u{12}@! r\u{1e}f$#o\"J\u{1f}`\u{a}JO\u{9}&!K&v\u{1f}`fL!K\"wMj% H/xFv\u{1f}\
        `bu%\u{1d}!\"C[M\" sFz\u{1e}N\"%OZQ+_\"\u{1f}`\u{5}K_z!Ms,=\"!rFr/\u{1a}$ t#MCu#MPC\" r!C\u{7f}\u{13}!!L,\u{a}:\
        #R\"n*>(;!m%J)l!P%O!O!S-J!T&PUs!N!O!J%J\"M1J[M#M$w5O&O9\u{7f}' M3v2G!K3z2EsKdq&\"QCv\"H4w\u{1f}`QPs).!D$r*E)o-Q\
        \"N\"s$s/M!F6B_I9LBI{|# s\u{1f}`'E>\u{f}!\"Po$\"\u{1f}`:w\u{1}[%!q!N%M!PEHJt! s\u{7f}W!0qG\u{1d}#EtLN\"t\u{1b}K\
        $ s!G\u{1f}`Iui.\"Eq8r7\u{a}! I\u{b}\u{a}!\"qJf\" sFs^:!2s,H\"\u{1f}`\"v1z! J\u{12}&' s\"QCO!s!F!R%Kx}/%M\"N:H%\
        w!R&P.DaN%J%L@HFE+}!H\"GFy\" L&p\u{3}\u{7f}!FzvN\" p\"Qr\u{1d}#!LZM&t49\"\u{1f}`?w\u{7}-!\"MI\u{f}&!EDH!G'{4KVx\
        X]1!?!C#B!D!~!B'B(I*J&I$H\"t4S`Mnp)J\"t\u{1d}`%E@!O5I\"H\"HYq\"\u{1f}`Pw;P!!@+UX O!p\"N\"M!P!V!S!F\"M(J+L'\u{1}\
        !U!E!Q$p!A!E#C!J#B!H\"K#\u{1}!p!?!D\"R!z!n#v!s!v#v+G!G#I!J#u!uE@-C'v!u>p(v5Q6O!m!S#E!K!P!M%?#E\u{10}., p!M'R9F$\
        S!m!K%R6O\u{1f}`6R!F\u{15})!+qR\u{6}\" r'K-n% JEs!E'OII\u{6}k\"\u{1f}`%w\u{7}V\" t\"G\u{10}O\"OI4v<&\"\"QDD\u{7}\
        X\" IFFB4$(J\u{1f}`2q#Ox`#!@DK$y\u{14}\u{1d}+ t!G!L&M>G~w+s#r'v%vNrN.!FF\u{9}t!'I\u{3}X$ s!x!@FG75# KGN4GqU!\"K\
        \u{1f}v$!G@M\u{1f}`XMFX#!pDL\"sg2!\u{1c}v\u{d}X< m!K$L\"P9n'O4PZO#K\"O#M%I\"O,N#F$I#M%K+N3K0O*h#I+G!L*M.m!J8\u{c}\
        $!F&F>I&t9\\$ q!NDL\"PQy\" C'p\u{1b}X#\"J&M=J\u{16}\u{c}%EA!O5I\"I\"H\u{5}\u{5}< A!>!7!B!~!<!W!8!B0L-j!F#K!v\"S\
        1B!o\"R8t]M!q\"SBvGv(@#G!q\"S\u{1f}K* T#k\"T!J!Q!Q=T\"O&N\u{2}qT\u{17}%&G?L'J\u{1f}`_G)!) S!V$PBT!R3N$J\u{1f}`=\
        N(]\"9zmz\u{e}\u{14}\" J\"r\\\u{b}# z'A?y\u{5}!$ o!L$FAL~f# r!GErf\u{f}!GO\u{0}K#Av\u{1f}`XvdqR$S!I!Q!T\"N\"N$R\
        \"M!Q!O!R-L)U!G\"P$I!N#H#O!I!H!T!O\"S\"P\"P!A&G!O\"u(N#D${#O=R)L!P\"L7s9r$D!N#A9L-F%Q!R#J!N*Jm/&%F@t!q(L\u{1f}`\
        qIfO\"'ORO\u{16}\"! r0\u{1c}! p\u{2}Y$!F*u!nEmHy! GSP' n!S$@!O\u{f}J!E\u{1}uU\u{a}! I1\u{1}\" sFs\u{11}U# N!GEL\
        ]{@ R\"P!K\"K$M&K.t&s#n\"P!B\"P\"H.D\"w\"E\"F\\G\"t#G&M+s@P9N#r+F+F$p!B4S!B\"sxo!Fwyl!!M@Y.!Q!O%D1l3o0@5B\"k!F$\
        C=u!Gwt@wmm% S!G$O*uFu\u{3}k!Fw/Y#ED\u{1f}`exp\u{d}# KEH!H+1#\"R$RBO*B\"\u{1f}`Xs\u{14}\u{9}#Et$K4vB\u{11}\" u!\
        BQz! Ih|, T!U6S/N)Q.S\"P\"P/H#Ovw`L\u{3}\u{15}#+s!IEq\u{4}h% G!J@p\u{1f}`Xp\u{1c}a#\u{1f}`\u{1f}`-z\\b!Fy}j&!O!\
        M#L\"M>Srx7g%\"G&H\u{1f}`+yrL\u{9}1\" vFxIH!Kuii\"$O!JQ\u{1a}!!J-#% uAH\u{1f}`Ww!H\u{6}j\" LFF\u{2}\u{1c}\" r!D\
        Eh\" I\"oxW\"'P!Hu6!Gu+Z#)q<q>sOe! p'$!!G>c#%Q#KCP|YK R!L!K!O#o!q!q'M$K+o#P!W#S\"N!O%p!r-O!R!H\"L]U!E!K\"o!m!J!\
        L\"Q-P\"M\"t\"q!LEr.n!M#N(P!W1O!R%O0;! qr\u{16}!F|\u{b}\u{1c}!FzS%\"EG$~)b\"\u{1f}`\u{a}y~z\"!G&DC\u{14}\" J3x%\
        t\")qFp%#\"\u{1f}`xvu\u{a}\" uFwqw$ C\"yDJ\"qL+6!w!V$L!?!M'H)9)K&C%Q!J.t5z\"<!Q!A!MZF!z]s+K7M:r'\"L%E@O!R#I\u{1f}\
        `[s$e\"\u{1f}`nuU<#(N=N7M23#EuLK\"u\u{8} \"/?!ske!\"H7(# p!D&DZH#!C&A>L\u{e}E% q!A&C>I\"H\\4!(G\u{3}K&#R\"O#PAM\
        \u{1f}`aM\u{1c}K#EO6N$P\u{18}v#%Q*rFqg]* T!G!N&J8x&ro?W<\"t\"s[z!'E't!8t_\u{8}$ A0p6F0p\u{1c}1' o'M>Q\"O;M\u{1f}\
        `/J6C#%F#QSNFT!'L\u{19}g!\"t\\\u{13}!(K\u{17}\u{d}!'Kk]# O\"TKL5~\" M\"q{\u{1c}) r!M&M7u(p!L$LqM$u\u{d}S\"\u{1f}\
        `\u{a}{*u#!q!J%M\u{2}U#%E#QSNOZ!%r}m! K{1! sCN!Eq\u{1e}^!Fv~ \" G!rg #GG\u{1f}`cq1f+ z!K!B#M\"L!K?H^qMx\"HcsjX(\
         x!C\"A\"B\"E,;2J\"IK*!Fv\u{8}s* s!O$N\"O>O!x9M\"MvN^wrT!GOJtH I!U!N!K#R!y(G(H.U\"N!O!D\"p!Q!r2M\"L/I%F$|$C(G'v\
        5P!C!L!o1D\"q,O!v9t0J\"u(K#p*L!t$R1G\u{18}3\"ES:P\u{15}]\" u4L3J) n!F!I%K!N?N%I3v!u&.# I\"qCK\u{1c}a( o!P%H!J?k\
        !D&G!GN^! rE{%!tEx\u{1f}`%w-u\u{d}X! Hx\u{1}!!r,\u{c}!Kuri#Ex$J4vM~#!I!s%Li\u{1a}\"!K!PC\\$%Q\"s!NFM'\u{7f}$ u!\
        A!BDp\u{0}?$ E%G&vFlg\u{7}\" tFu?t#(P\u{1f}`evRz\" r3?dj#'s\u{1f}`\u{a}tY\u{12}2 r!B!H#E\"z!8Em!A3n!F7nAs!I*Fut\
        !J5s!D 85 H!>\"<\";\"7\"1\"\u{7f}!B#4$23M!G$D&v!F-@&n:u\u{1f}`+E+w6R\"GH4r\u{13}-\"!E&H%\"+!T!S#I#R9N*M!Q3Jpv]G\
        ,NJM!F{[P!Fz\u{b}\u{13}/%@!B<K%U%G\"Q3OXO!N!K8M7NMw\"K0QR/\"\u{1f}`8tp[) P%M\"S@U!V7IupgM.LqU!'r\u{1f}^!!q\u{c}\
        )$ s\u{1f}`Nz\"H\u{17}W\"\u{1f}`\u{5}yHn\"&sFs5\u{11}- R#R\"T,M4u!M!O$>\"F.p\u{1f}`PU!N\u{b}K\"\u{1f}`xxB1\" vF\
        v)\u{13}, h!R$M\"J@C$E\"I\u{11}v?FQH\"J.y.1!!Iu]! qz\u{b}\" r!F\u{1e}!& n\"H%J?o!K!K\u{7f}/!!q~L\"!JEu\u{0},\"#\
        nFo+z#!=\u{1f}`\u{1e}xx\u{12}! q:\u{d}! G+\u{1}2 x!E!N!<\"=!N!D!M!9<>!s!K5Het\u{8}n\"@$I\"K\u{2}N# I'C!r\u{1d}L\
        #&G\u{1f}`\u{1b}MAo[ ?!m!K#s!N!o!J!S\"Q$42q!M#k!A!j!O#o!S/R\"R\"U!O!R!M!O\"O&O%B#SE>\"q\"w&>.s#>\"p$u!F$t!D(C\"\
        v!D#J\"w'I6P!v\"?(F!q!M+w%?\"J$N\"L-J!wPm\" uFr\u{6}}\"\"qCSu\u{10}\"\u{1f}`.M\u{1a}\"!av^\u{19}$ H!GEH7R}D!\"s\
        \u{14}v#'u\u{1f}`\u{a}vY\u{f}!\"Mvz* Y!M'TAs\"J2FuLZK+N$PBj\"\u{1f}`\u{a}y\u{1}.. q%O\"B!u>p%R!O!F!r3KcO3NXMAMg\
        %!!Er%!1N\u{5}]!!M$aS =!y!W!<\"C!j!}\"?\"E(@.Q%H!s\"A\"B\"r,D\"W!P!H\"L\"o/E%s!K$N>B)K!A\"p\"I!t(I!r!Q!LDL6M!t\"\
        C(N!Q\"p/K!p!O!L\"K\"m.F!xU1\" M\"sl<#!o!EYk@\u{2}# H%pXJ\u{15}\u{17}\" H'u?\u{6}!/H\u{16}\u{7}\" I\"to\u{11}E \
        s!U!Q!l\"K!Q!S,5.L!R$l!Q!O#O!T\"S1P!S9L>T$O-O0O>r(Q/L!Q%s$p!L!R\"P.o\"O#K!S\"T\u{5}8\"\u{1f}`'woL% vAK\u{1f}`Wv\
        !K_N!!O.Q\"\u{1f}`m{5f* L!C$q\"o>L!O!E$o\"s4=]c\"!r'M-H# w$IBx)6!(rD.$ w(F>x(GD*! o6/\"\"P%E,.!FJ\u{10}s\"\u{1f}\
        `Kx\u{7}\u{4}\" H\"tSN\"\"M%@pW- t!K!J$M\"K>q!L!M$N!H\u{1c}y\"H}{\u{6}H\"\u{1f}`PwpI'#N!v\"MCO!q\"P1Hi\u{7f}&!D\
        !B$q\"G>F&p}`!\"s\u{f}\u{1c}!%Fa\u{b}, M!G!K%@!N'r9O%G!K.J#Qgy@?Q n!N!K#R!Q!U!O'L!q!I$N#T)M%n!H!I$S!K!P(q'R\"M!\
        O!J!M!P$H#S#N#t#P*J/H<M*p!O!M$G!o\"K;q!K&L;M\"I+L+M!O%MTq! ME[% M#S\"o!N@Nkd\"\"N#Ky\u{14}' m!N!S#E\"O?o%H@\u{b}\
        J!M!U!U\"O\"P!V!P\"Q$R\"L0S$T\"Q!X!W\"K!S!H\"P\"R*N!Q!L\"T!U#Q\"Q\"B\"M\":(?\"G!H$L!EArZpBS\"M0K!N#LJN#'A?s\"Kn\
        X#Eu&H4x9Y\"\u{1f}`\u{a}{FY)!t&A>{\"G4y&J\u{1f}`Js&E\u{9}W!Ex9i$!sDv\u{1f}`fw@ ! ssM\" t!G\u{1a}\u{1f}!'Le]Z D!\
        k!t!4!C!T!o!j!s!1!D!2\";\"4\";!D!6$A'n!D#n!B\"d!Q!T\"C\"U!i\"o-R$J!T!S/R!F(S$M7N#P!O$M$n!M!O$N,R4Q#O*Q\"rDn!V*R\
        &W!V#Q0R#B\u{12}O%\"PCP#O4L&LHw\" sFs.(\"\u{1f}`myC\u{1b}$!I'Q\u{1f}`\u{2}K\u{11}\u{1a}' KE?!M!q4H\"H\"I\u{d}9\"\
         K\"pSd!'N|J#EsLO\"sm<'%H!M!D(r8I&Jkx \u{15}\" R&o\u{10}D( K!nMR-S&QSD(IpJn\u{9}#EM3s2M\u{c}\u{1d}! L!{(%C\"C>M\
        \"G&J\u{19}K!v/xEI\"!Q`M^v!\"Fmv#\u{1f}`\u{1f}`-q7\u{5}6!A!O!F#J!?,B2\u{7f}&E*G\"G&F\"u(w\"u(C\"y\u{1f}`7S!F\"E\
        $G(sa[!\"s :\" M!r[\u{6}, n!M!S!9!m#P@Q\";\u{1f}`FM;M(O\u{1d}L% K!L'P\u{1f}`+vwX#!KEv!LRt$%K\u{1f}`@K&I\u{1f}7!\
        Gu\u{17}B#Et$L4v\u{1e}v. B\"J#l!S\"M>H\"N3O\"P&R\"N\u{1f}`(G=IuV'#P\"o!?@P7Q\"n!E\u{19}g!(He2&!E!E%C\u{1f}`\u{1f}\
        `&x\u{a}G! s!a!'MoA< l!C$s\"T(E\"t2H#m!@\"L\"\u{7f}\"@(I*;\"z0}\";\"F$F$vGE\"I-F\"x\"?\u{1}{&r#Hq]5!P$M\"P(96T\"\
        O!V#Q\"R!U-S>G!NpK\"r@p'w7O'S2M&u\u{13}a+'R!U!M*J!J1Q(P!Q!L0Osu\u{5}\u{7}\"Er@r=\"!\"Ggg#Eo'P4qT\u{c})\"S#H/O.J\
        %Q!Q#L\u{1f}`fO(N\"2xFt\u{13}P' u.<!s6H/@!{2E\u{16}V& SER!O5N!M#K\u{1c}\u{19}#+;!qFm:V$ l!J&LXO'9# P\"o#L
        """
    }
}
