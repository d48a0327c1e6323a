// Made by `understanding build`; build it again when the declarations change.

extension MovieConversation {
    /// What was learnt of the declarations in the language "en".
    static var enUnderstanding: StaticString {
        """
        SKU4{1\u{8}F4i~3bK  \u{5}%&)$WAl $b4`\u{14}#va9\u{1c}#\u{8}\u{12}7\u{e}#\u{1e}\u{b})\u{15}#WN/\u{18}+e9h\u{15}+\
        {{I\u{13}+oj\u{13}\u{14}+M(~\u{13}+lP\u{b}\u{17}+\u{0}#<\u{13}+z2\u{1e}\u{14}+K=D\u{16}+5$>\u{14}+]:\u{1e}\u{14}\
        +\u{f}\u{e},\u{10}+w\"(\u{18}+4Ef\u{16}+\u{12},,\u{1c}+Hr}\u{5}+\u{0}~U\u{14}+~|r\u{15}+,W`\u{15}#\u{13}F\u{17}\
        \u{6}++U\u{f}\u{12}#*{,\u{17}#\u{19}t[\u{14}#P\u{7f}\u{9}\u{19}#`\u{9}(\u{18}+I\u{9}v\u{1c}+\u{7}\u{14}~\u{14}#\
        Z\u{7f}i\u{11}#,H\u{7f}\u{15}+~Pa\u{18}#+C\u{17}v#p,+\u{18}+\u{f}\u{8}Q\u{11}#\u{a}\u{1e}\u{1f}\u{14}+'\u{e}\u{1a}\
        \u{a}+TvMu#\u{7f}P\u{5}\u{d}#k\u{1b}s\u{4}+n\u{a}Y\u{18}+:j]\u{1c}+\u{12}\u{e}v\u{1a}#Z-kK#\u{9}#e^`[`\\`]`\\`]\
        `Q`Y`X`Z`Z`]`[`Z`Y`X`Z`X`S`I`\\c`5`!`-`D`D`R`N`I`F`0`=`4`4`I`E`I`T`R`N`bk^?`1`*`E`Q`O`T`T`L`/`@`@`7`R`L`L`J`Q`K\
        `Z>`dbS`;`C`?`K`]`^`H`?`2`G`J`I`G`K`V`N`h``@`gYS`D`F`E`N`\\`a`M`A`=`H`I`N`N`Q`Y`P`d`\\7```pZ7`G`C`M`U`S`O`>`E`@\
        `K`N`L`M`P`V`M`V3`e`la8`L`O`V`^`S`S`@`K`B`?`P`P`O`L`T`O`W%`2`1`aaH`D`[`U`M`I`*`E`9`@`O`N`J`P`X`_`]/`?`.`n]D`D`\\\
        `\\`P`K`*`D`B`7`L`H`S`Q`Q`b`ZD```H`A`]_E`N`F`G`I`D`J`G`G`I`J`M`N`R`J`_O`^`W`R`^SQ`V`S`Q`S`V`T`V`T`V`W`X`V`Z`Q`T\
        J`Y`>`F`>`]`H`\\`F`>`N`S`>`N`J`N`S`M`R```^P`^`N`L`I`hWO`b`H`O`J`R`O`Q`O`N`U`O`T```PH`G`N`K`Q`S`K\\e`P`V`C`L`I`I\
        `X`V`Y`O`[`S`TP`W`V`O`Z`V`Y_f`Y`R`O`V`V`U`[`Z`Z`Y`Z`U`R2`\\`Z`D`N`N`e`Q^E`C`E`J`J`G`L`G`G`H`T`M`[D`h`_`G`I`P`d`\
        Q^I`C`N`P`R`N`J`Q`R`N`S`H`F8`Q`:`A`C`K`B`C`F^J`E`B`B`K`S`U`K`R`]`W`\\P`g`P`Q`H`B`L`D`?`G`O`M`P`K`J`F`K`J`N`L`M>\
        `7`C`G`F`H`?`K`I`]bC`D`H`L`S`R`O`O`V`Q`_P`Q`R`P`Q`L`S`N`J`k^Q`Q`W`P`S`R`I`S`T`O`VJ`9`5`3`F`M`Q`S`O`K`a^E`B`2`N`\
        U`O`N`U`U`\\U`K`@`:`L`L`R`R`P`S`o^P`B`C`P`P`T`S`U`L`[D`M`F`C`N`N`L`O`R`N`E`g^J`L`L`I`D`Y`N`N`]O`L`M`O`V`U`T`T`V\
        `W`M`iZN`P`N`N`Q`^`Q`Q`[>`;`A`C`J`P`N`O`R`O`?`D`kZJ`P`S`O`H`P`S`ZD`Q`B`@`R`Q`V`R`[`R`G`R`haD`Q`S`O`O`Q`V`T3`:`5\
        `5`K`Q`Q`J`P`N`9`A`?``^M`Q`N`O`T`U`^>`L`L`C`U`S`Q`R`T`S`@`U`J`j`W`X`W`T`W`N`SO`I`J`O`]`J`N`P`R`R`R`C`O`N`c[J`K`\
        L`S`S`UQ`W`W`U`b`W`W`Y`Z`Y`U`W`W`U``TW`Z`Y`\\`X`WL`N`F`J`K`M`K`V`S`L`K`K`?`J`K``[U`O`S`X`[Q`Q`Q`P`R`N`V`V`W`Y`P\
        `R`Q`T`R`dTW`T`Z`X`K8`?`E`C`I`L```M`K`I`D`A`>`G`L`I`@[G`S`V`[N`Y`V`T`T`Y`b`K`Q`T`N`[`R`R`R`P`E]N`Y`U`E>`C`A`I`N\
        `V`J`S`O`S`G`E`F`J`V`U`M`KZY`\\`XN`Q`T`N`R`P`N`U`H`O`N`R`Z`N`V`J`N`E]P`J`4I`D`L`S`Q`W`G`U`X`U`M`J`L`R`W`V`T`V`\\\
        Y\\`WU`V`X`[`\\`Y`S`]`^`S`V`Z`V`Y`]`Y`W`Z`c\\]`SC```J`L`S`Z`M`P`X`Y`M`Q`G`Q`Y`\\`J`O`^`W]WS```S`W`W`O`Q`T`V`U`Y\
        `T`R`Z`Z`V`V`U`\\`U`^a`^`\\`]`Y`\\`W`Z`Z`\\`\\`[`Y`\\`L`Q`\\`M`L`?`\" \u{6}LWv#o\u{1f}n#\u{4}ZO\u{5}#cb`\\`Y`T`\
        X`X`R`Z`S`V`UYe/`8```(`=`:`8`^`6`cp\\)`7`h`0`H`A`6`e`<`P8`b_C`@`<`L`@`D`G`@`]0`l^E`B`;`L`D`O`L`=`X6`A`V^C`*`D`F\
        `J`L`I`^D`E`eY@`>`M`Q`E`I`:`W]`H`D`]`=`K`E`M`L`E`\\``G`P`^VH`M`N`L`L`R`O&`5`2`+`N^B`5`F`I`O`Y5`B`C`F`j_Q`E`E`N`\
        M`VB`D`M`L`I`aTH`M`O`P`UB`I`W`R`S`bOW`S`T`\\`G0`I`9`2`D`M`QXL`N`T`[M`L`M`Q`G`Q`d\\R`W`O`J-`G`K`;`@`K`L`Z]D`J`^J\
        `V`S`P`Q`W`T`fOO`T`S4`A`=`g`;`N`J`N`YXD`WG`V`S`e`S`Z`Y`U`[GR`G!`6`C`0`G`F`Q`I`D`N][:`O`T`O`S`V`X`J`Q`kS^]`I`b`>\
        `Z`N`J`=`Q```\u{10}!bor\u{4}#a_`Y`Q`d`Z`V`S`[%4!`D`1`3`G`D`@VQ[`\\`Z`\\`_`^`R4`&Y>`4`?`B`D`^@`O^R`<`N`R`U`T3`%`\
        WdA`6`J`K`eR`H`^WU`R`W`X`Y$`7`I`._,`S`J`dD`H`M`<[D`D`O`S?`,`A`4`?bB`G`iQ`N`U`G`M]P`U`??`)`G`7`>`8dC`cB`H`L`P`I`\
        MKN`T#`7`N`G`E`J`P^aV`W`Y`Z`Y`\\`\\Tc/`]`[`#`:`3`6`, -2J\u{4}#^^`W!be-cf_`> H|\u{f}\u{4}#^b`d`[+_!`a1[,`[#`Xbb8\
        `h\\^b`I`> 6L[\u{3}#cY```Q$])`_;a0`Y@`1]P!`4`Z[`b`> )Kv\u{4}#`Z`i`WB`!`dGa,`aQ`MddL`\\a^]`[`X \u{1f}\u{c}&\u{4}\
        #]``a`]`]!\\,`@`j0`A`I`6-`\"g'`cG`JZL`TJ`G`9WYB`I`Jcc\\`@`N`, ^qz\u{1}#`[`W!\\h+a`^`X b>\u{a}\u{4}#```a`]`V4^!`\
        I`^8]?`X`Y-`d`4`d?`iQB`d-`0``WP4`?`_]eW`H`@`> \u{1c}4\u{6}\u{2}#aW`g`V!Z5`p+^6`W#`<ihB`LEd[`6`> TE4\u{3}#b\\`\\\
        `W#X!`c(]<`A=`$ad8`9ai>`6`, }\"\u{c}\u{1}#d]`8!Y;-gk:`, \u{15}<c\u{2}#cb`Y!`f)ad4`, N4\u{f}\u{4}#^k``!cc-dd]`X \
        \u{2}\u{3};\u{2}#h_`Z`a`Y0c^`T`c/[v`f`K3`!f:`c3`2b,`PY`0`3^Kg`1`=cZe`C`S`, /i)\u{4}#\\l`_!_],__\\`n#bY,\u{4}#_[\
        `_`[```\\`Z`R`X`^`V`RWa8`;`7`C`&`O`W`P`V`^c`I`?`7`S`B`T`U`P`S`VF``eJ`7`*`'`<`4`1`6`bJ`cWJ`?`C`A`J`E`8`?`\\@`D`_\
        \\/`G`*`N`O`@`K`Z4`F`_[2`A`;`J`A`;`C`Y6`9`0`Pe<`9`G`J`H`J`a9`<`B`bc>`=`Q`D`P`I`XD`;`>`:`]c&`?`B`9`>`^L`K`O`D`]H\
        I`R`S`O`O`N6`5`6`+`.`V^2`2`(`-`]E`B`F`9`?`gKF`B`;`E`CK`C`K`5`=`@`IZR`L`U`[N`S`O`F`U`S`[^Y`X`P`(G`2`<`6`B`%`@`N^\
        <`E`YS`F`O`K`L`O`[`U`M`W`!G`6`>`-`4`3`D`S`>eO`cG`;`G`>`E`=`L`G`6c@`;Q`;`G`?`;`-`E`T`@`CbZQ`U`O`N`L`L`R`E`E`c^bB\
        `]`Z`\\`b`F`G`>`.`7`\" \u{18}},x#\u{1f}\u{d}> \u{4}E%\u{5}#b^`^`V!]+`^$a+`V&`0^_.`4]gC`(`\" n.dx#k\u{1f}\" \u{8}\
        g\u{1e}v#a\u{1f}\" 6F3x#a\u{1f}\" W\u{f}`z#k\u{1f}\" 8Q!x#_\u{1f}\" 9;\u{1e}u#\u{9}\u{1f}V!XCj\u{6}#cZ`Z`]`^`b`\
        ]`]Y]N`R`V`E`K`WjdG`I`6`<`.`]!`]bI`K`O`A`b(`l^A`I`@`G`[K`K`OY[`J`T`\\N`H`X[V`S`Y`NA`E`N`EcC`L`bD`Q`[`YQT`Y`\\[`\
        N`S`P`ebO`dV`O`W`Q`c[R`XK`I`N`L`G`QbaT`R`\\`]`W`^T\\_`d`L`?`T`H`> v\u{0}M\u{4}#cW`R`R!`>`Y(c<`RC`XUV^`^^db`;`n#\
        !@B\u{6}#iX`Y`V`X`Q`Q`Z`N`R`0`R`a=`6`*`I`H`Q`R`L`X`[l^;`'`.`B`B`H`B`M`N`V5`c`@`9`B`B`F`G`@`S`_@`cRF`?`E`D`Q`A`D\
        `M`Y4`?`l[+`G`H`M`P`L`V`U4`D`a_>`A`=`H`?`@`P`U+`C`?`caJ`H`O`Q`P`W`\\!`=`/`h]A`G`K`J`:`M`XE`@`B`F`b^G`K`P`L`P`VQ\
        `N`U`R`[PO`R`S`Q`P`IG`@`=`D`I`_aG`P`M`R`^F`I`F`H`D`bVP`G`I`I`E@`:`@`H`I`H`C_Q`L`h`VC`O`F`F`A`I`B`E`F`h`<I`E`J`M\
        `U`X`S`U\\Z`Z`WF`I`U`D`H`B`L`7aA`H`JH`@`F`Q`P`P`R`U`ZaO`WJ`L`H`N`L`E`M`O`gZM`EQ`P`R`T`Z`[`Y`[`\\`[ZPS`W`Y`V`Z`Z\
        `X`\\`Q`\\^Z^`\\```b`]`_`Z`Z`[`B`> \u{a}g\u{1c}\u{1}#eR`U`QYa!`Xrb/`R.`Mel9`Nge-`V`\" ,amv#b\u{1f}\" Ja\u{3}x#r\
        \u{1f}\" \u{4}\u{5}at#\u{13}\u{1f}\" ]\u{f}8L#``\" ]\u{f}8L#``\" d\u{a}Hy#m\u{1f}\" Gn\u{f}y#k\u{1f}\" OT*{#y\u{1f}\
        \" ]\u{f}8L#``\" ]\u{f}8L#``\" ]\u{f}8L#``\" ]M\u{c}p#n\u{1f}K,~\"    (  @  F  L  n  z  \u{6}  \u{1a}  ,! D! d!\
         v! ~! &\" &\" .\" .\" <\" P\" \\\" Z# n# ~# \u{c}# \u{c}# \u{1c}# \u{1c}# 0$ F$ v$ \u{4}$ \u{18}$  % 2% D% J% \
        R% b% x% x% \u{4}% \u{1a}% H& V& t& |& \u{6}& <' N' v' \u{a}' D( L( L( h( \u{8}( \u{12}( $) $) 0) 6) J) h) v) |\
        ) \u{2}) \u{2}) \u{2}) :* @* @* b* l* \u{0}* \u{c}* .+ R+ R+ Z+ z+ z+ \u{1a}+ ,, >, D, t, \u{0}, \u{1a}, 4- @- \
        f- |- \u{4}- \u{10}- \u{1e}- &. L. ^. \u{0}. \u{1a}. 2/ H/ R/ h/ n/ n/ \u{12}/ &0 L0 \\0 j0 p0 v0 \u{1a}0  1  1\
         ,1 <1 <1 J1 X1 d1 j1 |1 82 J2 f2 f2 n2 t2 \u{2}2 \u{10}2 \"3 \\3 d3 j3 \u{8}3 \u{1c}3 .4 44 :4 :4 B4 Z4 f4 \u{8}\
        4 \"5 .5 <5 J5 \\5 h5 \u{0}5 ,6 86 \\6 h6 47 47 <7 <7 `7 v7 \u{8}7 &8 28 J8 Z8 Z8 \u{6}8 \u{18}8  9 T9 Z9 f9 p9\
         p9 ~9 $: >: F: \u{14}: \"; N; T; Z; \u{10}; \u{18}; \u{1e}; \u{1e}; (< F< V< 2= 8= >= N= T= r= \u{2}= \u{1e}= \
        :> H> Z> p> \u{1c}> 6? ^? p? \u{14}? F@ X@ \u{e}@ ,A \\A jA NB ZB dB pB \u{10}B 6C BC `C tC |C \u{14}C \"D 2D :\
        D DD ^D rD \u{8}D \u{18}D 4E 4E 4E TE ZE ZE vE \u{4}E \u{c}E \u{c}E \u{1a}E *F @F ZF fF nF \u{2}F *G 0G >G hG \u{6}\
        G \u{6}G \u{1e}G *H @H dH dH zH \u{0}H \u{10}H $I <I `I \u{6}I \u{14}I DJ JJ VJ \u{8}J <K HK jK vK \u{4}K \u{14}\
        K 4L PL jL ~L 4M DM LM ZM pM \u{4}M  N .N  O .O 8O FO \u{a}O \u{16}O \u{1e}O 8P 8P XP XP \u{2}P \u{a}P \u{16}P \
        ,Q PQ VQ bQ &R ,R DR vR \u{12}R ,S BS BS JS ZS nS zS TT jT pT \u{0}T \u{6}T \u{14}T \u{8}U &V @V \u{10}V \u{16}\
        V \u{16}V ,W tW tW \u{6}W <X zX zX \"Y FY FY tY \u{18}Y 2Z <Z DZ DZ lZ zZ 0[ L[ $\\ <\\ f\\ n\\ t\\ t\\ \u{0}\\\
         4] :] J] d] \u{1c}] *^ 6^ 6^ <^ N^ N^ Z^ ~^ \u{4}^ \u{16}^ :_ b_ \u{c}_ &` 2` `` x` (a >a Ta ^a da ra \u{8}a \u{e}\
        a \u{14}a \u{1a}a &b Lb tb 0c Zc \u{a}c \u{12}c 2d Vd ^d fd ~d $e <e Je Je Ze Ze te \u{e}e \u{14}e <f Bf Hf Vf \
        \"g (g xg xg \u{4}g &h 2h Fh hh ~h ~h \u{12}h 0i Zi Zi pi \u{0}i Nj Tj pj xj \u{a}j \u{12}j bk xk \u{18}k \"l 2\
        l Xl ll xl \u{12}l 0m Lm ^m dm jm \u{e}m :n @n Rn `n fn fn zn zn \u{2}n \u{1e}n \u{1e}n 8o Ho \\o vo |o \u{16}o\
         0p >p Dp Pp ^p \u{6}p \u{6}p Rq \\q \u{1c}q \"r 0r Nr Vr vr |r $s 0s Hs `s js |s \u{10}s 0t Bt lt xt ~t \u{10}\
        t \u{16}t \u{1c}t 4u :u @u Vu ru \u{c}u Hv Nv fv tv \u{14}v Jw Vw hw \u{8}w \u{e}w \u{16}w Fx Rx Xx ~x \u{4}x 6\
        y Ly dy \u{0}y \u{0}y \u{6}y \u{c}y \u{c}y \u{18}y \u{18}y 0z Nz lz  { H{ l{ l{ l{ 4| L| $} 8} D} \u{a}} \\~ \u{2}\
        ~ \u{e}~ \u{e}~ (\u{7f} 6\u{7f} D\u{7f} P\u{7f} ^\u{7f} j\u{7f} v\u{7f} 6\u{0} D\u{0} P\u{0} \\\u{0} |\u{0} \u{10}\
        \u{0} \u{10}\u{0} B\u{1} H\u{1} T\u{1} f\u{1} r\u{1} \u{4}\u{1} \u{12}\u{1} *\u{2} 0\u{2} J\u{2} T\u{2} \\\u{2}\
         b\u{2} t\u{2}  \u{3} 6\u{3} Z\u{3} `\u{3} ~\u{4} \u{4}\u{4} $\u{5} h\u{5} \u{6}\u{5} \u{e}\u{5} \u{14}\u{5} \u{1e}\
        \u{5} \u{1e}\u{5} 0\u{6} <\u{6} X\u{6} j\u{6} \u{6}\u{6} \u{18}\u{6} 4\u{7} D\u{7} d\u{7} \u{1a}\u{7} &\u{8} F\u{8}\
         ^\u{8} ^\u{8} x\u{8} >\u{9} d\u{9} d\u{9} l\u{9} F\u{a} `\u{a} x\u{a} x\u{a} \u{14}\u{a} \u{1a}\u{a} &\u{b} T\u{b}\
         r\u{b} |\u{b} \u{6}\u{b} &\u{c} @\u{c} @\u{c} \\\u{c} b\u{c} n\u{c} t\u{c} \u{16}\u{c} 2\u{d} 8\u{d} Z\u{d} x\u{d}\
         \u{18}\u{d} F\u{e} L\u{e} X\u{e} f\u{e} |\u{e} \u{a}\u{e} \u{10}\u{e} R\u{f} R\u{f} R\u{f} X\u{f} ^\u{f} h\u{f}\
         v\u{f} \u{2}\u{f} \u{14}\u{f} \"\u{10} \"\u{10} 2\u{10} 8\u{10} B\u{10} H\u{10} V\u{10} \\\u{10} \u{a}\u{10} \u{10}\
        \u{10} .\u{11} H\u{11} z\u{11} \u{c}\u{11} \u{1a}\u{11} \u{1a}\u{11} ,\u{12} r\u{12} z\u{12} 0\u{13} N\u{13} V\u{13}\
         |\u{13} |\u{13} \u{2}\u{13} \u{2}\u{13} \u{2}\u{13} \u{8}\u{13} :\u{14} ^\u{14} \u{8}\u{14} ,\u{15} ,\u{15} R\u{15}\
         r\u{15} x\u{15} \u{4}\u{15} \u{a}\u{15} \u{10}\u{15} &\u{16} l\u{16} >\u{17} p\u{17} \u{14}\u{17} \u{1c}\u{17}\
         \"\u{18} <\u{18} \\\u{18} d\u{18} \u{16}\u{18} (\u{19} |\u{19} \u{a}\u{19} \u{a}\u{19} (\u{1a} (\u{1a} L\u{1a}\
         R\u{1a} ^\u{1a} f\u{1a} l\u{1a} r\u{1a} \u{8}\u{1a} \u{10}\u{1a} 0\u{1b} H\u{1b} p\u{1b} v\u{1b} \u{14}\u{1b} \
        \u{1c}\u{1b} *\u{1c} ^\u{1c} \u{e}\u{1c} 8\u{1d} j\u{1d} \u{6}\u{1d} \u{18}\u{1d} R\u{1e} r\u{1e} \u{8}\u{1e} \u{10}\
        \u{1e} <\u{1f} P\u{1f} r\u{1f} x\u{1f} ~\u{1f} \u{6}\u{1f} j !r !| !\u{1e} !:!!J!!`!!r!!r!!x!!L\"!Z\"!L#!Z#!~$!\
        \u{a}$!\u{a}$!\u{18}$!\u{1e}$!&%!.%!6%!\\%!\\%!r%!z%!\u{16}%!\u{16}%!\u{1c}%!\"&!D&!^&!x&!\u{14}&!\u{1c}&!2'!>'\
        !L'!Z'!\"(!((!6(!Z(!l(!\u{18}(!j)!~)!\u{1c})!@*!T*!\\*!\u{2}*!\u{10}*!(+!J+!R+!b+!z+!\u{0}+!&,!0,!J,!Z,!l,!x,!~\
        ,!~,!\u{a},! -!@-!`-!\".!R.!r.!\u{16}.!\u{1c}.!\u{1c}.!\"/!V/!b/!h/!|/!\u{16}/!\"0!\"0!.0!80!>0!b0!h0!p0!\u{6}0\
        !(1!41!D1!\\1!~1!^2!f2!\u{8}2!\u{e}2!\"3!*3!B3!N3!j3!|3!|3!\u{2}3!\u{e}3! 4!H4!\"5!,5!85!J5!l5!x5!\u{12}5!$6!P6\
        !z6!\u{a}6!.7!<7!J7!v7! 8!\u{8}8!N9!t9!\u{2}9!\u{2}9! :!,:!N:!@;!l;!r;!x;!\u{1a};! <!h<!t<!\u{e}<! =!2=!8=!D=!J\
        =!V=!v=!\u{10}=! >!0>!<>!B>!H>!P>!j>!j>!\u{8}>!\u{1e}>!\u{1e}>!\\?!6@!B@!V@!\u{0}@!\u{1e}@!\u{1e}@!6A!<A!<A!JA!\
        XA!vA!\u{2}A!,B!4B!lB!~B!\u{10}B!*C!>C!JC!dC!pC!zC!\u{18}C!ND!jD!zD!\u{0}D!\u{6}D!\u{1e}D!BE!LE!TE!vE!\u{10}E!\u{1c}\
        E!$F!TF!\u{12}F!$G!DG!VG!^G!dG!\u{1a}G!bH!bH!tH!zH!(I!(I!8I!RI!fI!|I!\u{a}I!.J!DJ!fJ!vJ!vJ!\u{1e}J!4K!FK!NK!nK!\
        tK!\u{2}K!,L!,L!,L!<L!HL!TL!8M!>M!LM!\u{2}M!\u{8}M!\u{e}M!\u{14}M!6N!VN!^N!tN!|N!\u{4}N!\u{c}N!0O!>O!LO!ZO!pO!v\
        O!vO!2P!2P!:P!\\P!bP!bP!vP!\u{c}P! R!2R!DR!TR!TR!\\R!hR!~R!~R!2S!`S!\u{8}S!\u{8}S!\u{1e}S!4T!^T!vT!\u{1a}T!\u{1a}\
        T!2U!>U!>U!`U!fU!$V!*V!ZV!rV!\u{a}V!\u{18}V!\u{1e}V!4W!4W!FW!LW!vW!\u{18}W!6X!LX!XX!^X!hX!vX!vX!\u{12}X!(Y!(Y!@\
        Y!hY!xY!~Y!\u{1c}Y!\u{1c}Y!(Z!(Z!2Z!fZ!~Z!\u{1a}Z!*[!*[!*[!4[!Z[!Z[!l[!\u{c}[!\u{12}[!,\\!:\\!V\\!d\\!\u{1c}\\!\
        2]!\u{a}]!$^!6^!<^!T^!Z^!Z^!~^!\u{4}^!$_!B_!H_!N_!n_!x_!\u{16}_!\u{16}_!*`!D`!d`!r`!r`!\u{1e}`!(a!Ra!\\a!ra!\u{18}\
        a!>b!Fb!hb!~b!\u{4}b!\u{10}b!\u{10}b!\"c!(c!.c!Bc!^c!xc!\u{e}c!4d!:d!:d!zd!\u{6}d!\u{6}d!\u{6}d!\u{10}d!@e!Ze!l\
        e!~e!Df!\u{0}f!\u{16}f!\u{1c}f!\u{1c}f!Xg!rg!~g!~g!$h!$h!>h!Rh!Rh!`h!th!:i!@i!Ni!`i!ti!\u{2}i!\u{12}i!\u{1e}i!,\
        j!4j!Vj!\u{1a}j! k!Dk!Dk!Dk!Pk!\u{0}k!\u{18}k!,l!@l!|l!|l!|l!\u{a}l!\u{16}l!0m!>m!>m!Vm!Nn!bn!|n!\u{18}n!,o!Ho!\
        bo!vo!|o!\u{8}o!\u{8}o!4p!>p!Fp!`p!fp!rp!\u{a}p!\u{a}p!\u{1a}p!Vq!jq!|q!.r!Tr!hr!\u{c}r!\u{16}r!>s!\\s!\u{14}s!\
        $t!Lt!Tt!\\t!|t!|t!8u!>u!Fu!\\u!fu!xu!*v!Nv!\\v!\\v!lv!vv!\u{2}v!\u{a}v!\u{16}v!0w!6w!Jw!Pw!Pw!pw!pw!~w!\u{1c}w\
        !.x!Rx!Xx!tx!tx!4y!4y!4y!Fy!Ty!by!zy!\"z!Bz!Hz!Zz!lz!\u{0}z!\u{0}z!\u{8}z! {!({!x{! |!4|!p|!\u{8}|!\u{14}|!,}!<\
        }!t}!*~!:~!@~!@~!L~!R~!p~!~~!\u{4}~!\u{1a}~!$\u{7f}!D\u{7f}!L\u{7f}!V\u{7f}!\u{4}\u{7f}!\u{c}\u{7f}!4\u{0}!B\u{0}\
        !`\u{0}!z\u{0}!\u{c}\u{0}!\u{12}\u{0}!$\u{1}!*\u{1}!2\u{1}!x\u{1}!\u{12}\u{1}!.\u{2}!8\u{2}!J\u{2}!J\u{2}!P\u{2}\
        !n\u{2}!\u{6}\u{2}!\u{c}\u{2}!\u{18}\u{2}!&\u{3}!.\u{3}!@\u{3}!L\u{3}!L\u{3}!R\u{3}!R\u{3}!`\u{3}!x\u{3}!\u{12}\
        \u{3}!*\u{4}!^\u{4}!d\u{4}!t\u{4}!\u{6}\u{4}!\u{c}\u{4}!H\u{5}!H\u{5}!l\u{5}!\u{0}\u{5}!\u{8}\u{5}!\u{1c}\u{5}!\
        4\u{6}!:\u{6}!@\u{6}!@\u{6}!F\u{6}!Z\u{6}!`\u{6}!`\u{6}!z\u{6}!\u{18}\u{6}! \u{7}!H\u{7}!l\u{7}!x\u{7}!x\u{7}!\u{12}\
        \u{7}!\u{1e}\u{7}!4\u{8}!:\u{8}!d\u{8}!r\u{8}!x\u{8}!x\u{8}!\u{8}\u{8}!\u{1c}\u{8}!0\u{9}!H\u{9}!R\u{9}!X\u{9}!\
        X\u{9}!d\u{9}!\u{a}\u{9}!\u{18}\u{9}! \u{a}!@\u{a}!h\u{a}!\u{4}\u{a}!\u{18}\u{a}!,\u{b}!:\u{b}!:\u{b}!@\u{b}!N\u{b}\
        !h\u{b}!r\u{b}!\u{12}\u{b}! \u{c}!J\u{c}!j\u{c}!j\u{c}!r\u{c}!~\u{c}!\u{6}\u{c}!\u{12}\u{c}! \u{d}! \u{d}!X\u{d}\
        !d\u{d}!x\u{d}!\u{16}\u{d}!*\u{e}!:\u{e}!T\u{e}!~\u{e}!\u{8}\u{e}!\u{10}\u{e}!6\u{f}!@\u{f}!\\\u{f}!r\u{f}!z\u{f}\
        !\u{c}\u{f}!$\u{10}!>\u{10}!J\u{10}!\\\u{10}!p\u{10}!v\u{10}!\u{a}\u{10}!,\u{11}!H\u{11}!N\u{11}!d\u{11}!\u{6}\u{11}\
        !(\u{12}!(\u{12}!(\u{12}!.\u{12}!\u{4}\u{12}!\u{18}\u{12}!\u{1e}\u{12}!,\u{13}!,\u{13}!F\u{13}!\u{0}\u{13}!\u{0}\
        \u{13}!\u{c}\u{13}!\u{c}\u{13}!\u{1e}\u{13}!0\u{14}!<\u{14}!X\u{14}!X\u{14}!^\u{14}!t\u{14}!$\u{15}!:\u{15}!X\u{15}\
        !d\u{15}!\u{a}\u{15}!\u{16}\u{15}!R\u{16}!p\u{16}!~\u{16}!\u{16}\u{16}!&\u{17}!N\u{17}!b\u{17}!L\u{18}!b\u{18}!\
        b\u{18}!l\u{18}!r\u{18}!|\u{18}! \u{19}!4\u{19}!4\u{19}!<\u{19}!H\u{19}!T\u{19}!\u{8}\u{19}!\u{1c}\u{19}!6\u{1a}\
        !F\u{1a}!N\u{1a}!~\u{1a}!\u{12}\u{1a}!6\u{1b}!>\u{1b}!\u{6}\u{1b}!\u{14}\u{1b}!V\u{1c}!<\u{1d}!P\u{1d}!j\u{1d}!\
        j\u{1d}!r\u{1d}!\u{2}\u{1d}!\u{e}\u{1d}!$\u{1e}!,\u{1e}!B\u{1e}!B\u{1e}!B\u{1e}!H\u{1e}!v\u{1e}!\u{10}\u{1e}!\u{16}\
        \u{1e}!:\u{1f}!@\u{1f}!V\u{1f}!t\u{1f}!\u{16}\u{1f}!\u{1c}\u{1f}!( \"2 \"B \"L \"n \"\u{8} \"$!\":!\"^!\"\u{4}!\
        \"\u{18}!\"X\"\"\u{4}\"\"\u{a}\"\"\u{18}\"\"6#\"@#\"@#\"^#\"l#\"\u{e}#\"\u{1e}#\"<$\"V$\"\\$\"2%\">%\"F%\"p%\"x\
        %\"\u{6}%\"\u{12}%\" &\"&&\"4&\"@&\"X&\"|&\"\u{2}&\"\u{8}&\"\"'\"P'\"P'\"P'\"p'\"~'\"\u{a}'\",(\"J(\"^(\"t(\"\u{16}\
        (\"<)\"P)\"\u{2})\"\u{2})\"\u{2})\"\u{c})\"\u{12})\"\u{18})\"\u{1e})\"@*\"V*\"`*\",+\"H+\"b+\"\u{8}+\"0,\"F,\"V\
        ,\"V,\"d,\"\u{a},\"\u{10},\",-\":-\"D-\"D-\"b-\"j-\"@.\"r.\"~.\"\u{18}.\",/\"4/\"4/\"R/\"\u{2}/\"\u{12}/\"*0\"0\
        0\":0\"L0\"d0\"~0\"~0\"\u{1e}0\"`1\"z1\"\u{6}1\".2\"<2\"V2\"x2\"\u{12}2\"\u{12}2\"$3\"*3\"D3\"J3\"V3\"^3\"^3\"d\
        3\"l3\"x3\"\u{14}3\"F4\"Z4\"n4\"t4\"z4\"\u{1a}4\"\u{1a}4\"&5\"45\"X5\"\u{8}5\"\u{e}5\"46\"46\"N6\"`6\"\u{8}6\"H\
        7\"N7\"\\7\"f7\"n7\"\u{4}7\"\u{a}7\"\u{12}7\"28\"X8\"X8\"X8\"v8\"v8\"|8\"\u{12}8\"\u{18}8\"\u{18}8\"(9\"H9\"h9\"\
        >:\"D:\"L:\"Z:\"\u{6}:\"\u{1e}:\"4;\">;\"$<\"*<\"0<\"F<\"h<\"|<\"\u{2}<\"\u{e}<\" =\"2=\"P=\"h=\"z=\"\u{e}=\".>\
        \"6>\"d>\"x>\"\u{e}>\"\u{1c}>\"$?\"4?\"D?\"L?\"\u{e}?\"8@\">@\"D@\"\u{e}@\"&A\".A\":A\"RA\"jA\"vA\"\u{6}A\"*B\"\
        >B\"PB\"pB\"&C\",C\"HC\"jC\"rC\"xC\"\u{0}C\"\u{0}C\"\u{14}C\"(D\"(D\"(D\"<D\"BD\"^D\"jD\"vD\"\u{6}D\"<E\"<E\"NE\
        \"VE\"\u{8}E\"\u{e}E\":F\"VF\"`F\"\u{12}F\"\u{18}F\"4G\"jG\"pG\"\u{c}G\"\u{1e}G\"(H\".H\"FH\"XH\"rH\"\u{c}H\"<I\
        \"FI\"vI\"\u{1e}I\"$J\"TJ\"^J\"jJ\"tJ\"~J\"~J\"\u{16}J\",K\"@K\"@K\"@K\"@K\"jK\"\u{0}K\"\u{c}K\"&L\"8L\"HL\"`L\"\
        \u{1e}L\"*M\"*M\"@M\"VM\"^M\"pM\"\u{1c}M\"4N\":N\"dN\"~N\"\u{1e}N\"PO\"PO\"VO\"nO\"|O\"\u{16}O\",P\"4P\"jP\"jP\"\
        xP\"~P\"~P\"\u{c}P\"\"Q\"(Q\"@Q\"PQ\"VQ\"lQ\"*R\"6R\"6R\"\u{0}R\"\u{0}R\"\u{1e}R\":S\"HS\"PS\"fS\"fS\"\u{8}S\">\
        T\"VT\"\\T\"bT\"nT\"\u{10}T\"&U\".U\"4U\":U\"PU\"XU\"lU\"tU\"\u{0}U\"\u{a}U\"&V\"&V\"DV\"~V\"\u{1c}V\"\u{1c}V\"\
        .W\"BW\"`W\"&X\"4X\"RX\"xX\"\u{1a}X\"JY\"xY\"\u{1a}Y\"<Z\"<Z\"\\Z\"Z[\"R\\\"Z\\\"n\\\"\u{6}\\\"\u{14}\\\",]\">]\
        \"\u{6}]\"&^\"<^\"Z^\"Z^\"`^\"l^\"\u{0}^\"\u{10}^\"\u{16}^\"\u{16}^\"(_\"._\"B_\"B_\"R_\"R_\"b_\"x_\"x_\"\u{16}\
        _\"\u{16}_\"$`\"@`\"V`\"``\"&a\",a\"Da\"La\"Ta\"\u{2}a\"\u{12}a\"Bb\"Nb\"xb\"xb\"\u{1e}b\"<c\"Lc\"Lc\"Zc\"dc\"l\
        c\"lc\"$d\",d\"4d\"Jd\"fd\"zd\"\u{8}d\"De\"De\"le\"\u{10}e\"\u{16}e\"hf\"hf\"nf\"8g\"@g\"Ng\"|g\"\u{12}g\" h\"4\
        h\"4h\"@h\"Rh\"^h\"\u{0}h\".i\"`i\"fi\"li\"li\"\u{c}i\"$j\"Fj\"Vj\"jj\"|j\"\u{10}j\"Xk\"tk\"\u{e}k\"2l\"Fl\"Xl\"\
        ^l\"\u{0}l\"\u{14}l\" m\"2m\"8m\"Hm\"Pm\"^m\"\u{e}m\"$n\"@n\"Tn\"rn\"xn\"\u{6}n\"\u{6}n\"\u{1c}n\"\"o\"6o\"Ro\"\
        `o\"zo\"\u{1e}o\"0p\"Pp\"bp\"~p\"\u{10}p\"Bq\"\\q\"hq\"\u{6}q\"\u{6}q\"\"r\"*r\"Lr\"hr\"\u{c}r\"\u{14}r\"\u{1a}\
        r\"&s\">s\">s\"Vs\"ls\"|s\"\u{c}s\"\u{14}s\".t\"Tt\":u\"Fu\"nu\"vu\"4v\"4v\"<v\"Fv\"nv\"\u{c}v\" w\"Hw\"Tw\"tw\"\
        \u{8}w\"\u{16}w\",x\"6x\"<x\"Lx\"|x\"\"y\"0y\"<y\"Jy\"vy\"|y\"\u{2}y\"\u{c}y\"*z\"@z\"Fz\"Rz\"zz\"8{\"8{\"8{\">\
        {\"\u{1e}{\"\u{1e}{\"&|\"4|\"X|\"x|\"\u{4}|\"\"}\".}\"\u{c}}\"&~\",~\",c \" b]`p\u{12}_$ b#`1`3`\u{7f}Id!#`Oan!\
        [`lpZ!Z`q@3!V`%\u{1f}2\" bO`-\"`\" c3`@kd!Z`\u{16}@p$ c4`@`K`z}p$ b)`7`<` aK![`.\u{3}P!V`\\Gw!Z`d\\}\" b3`kV\u{5}\
        !1`L1E' c3`J`K`O`P`]`\u{9}5$& c#`,`3`G`K`@?z\"Z`[`*d*( c)`3`<`N`O`Q`]`,<q!Z`dX\u{1c}!#`z4b!1`xK\u{d}!1`\u{6}e\u{e}\
        !U`$$;\" b]`wu9% c3`4`P`S`gt<& c\"`#`1`3`]`1/\u{3}# b#`?`}1B\"#`1`e0\u{17}% b\"`#`1`]`\u{1}~'!\"`Ch]![`(O\u{13}\
        \"U`W`\u{8}XY!1`.ev!Z`\u{7f}V\"!X`u\u{1f}B!V`~\u{12}r# cO`R`!<}\" b3`\u{f}v\u{4}K c!`'`)`*`1`3`4`5`6`7`8`9`:`;`\
        <`=`>`?`@`A`B`D`F`G`H`J`K`L`N`O`P`Q`R`S`T`U`V`W`X`Y`Z`]`\u{1f}W\u{d}!1`\u{1e}P~% b#`,`2`3`Z\u{1d}\u{11}!V`\u{11}\
        fT& c3`O`Q`U`]`f|g!1`.9\u{1c}\" bF`\u{f}\u{2}A\" b3`&`x\" bZ`qkP!Z`lS]!*`$[\u{17}\" bP`\u{14}\u{c}:\" b]`I\u{15}\
        _\" b]`&7\u{18}!Z`\u{d}\u{13}0!Z`'\u{0};\"\"`)`2jI\" b]`\u{18}w\u{12}+ c*`1`3`5`J`O`P`Q`Y`Z`V\\@\"V`Z`vG\u{2}!\\\
        `\u{6}=r!1`!\u{3}\u{7f}!1`t\u{13}\u{d}\"#`,`:\u{1c}\u{18}\" b3`\u{1}\u{18}8!V`HZn!1`w/\u{c}![`keE!1`abI!Y`'\u{16}\
        Q!\"`B\u{8}2!1`\u{15}\u{1}!\" b3`dU8# cG`]`\u{1e}%n!1`>/3# c3`P`,\u{16}J!Z`f7\u{1}!Y`\u{6}Q+!#`|\u{7f}z!Z`G\u{f}\
        ,!V`g0O# b2`P`s4j!1`q/\"\"\"`#`zT9!Z`\u{8}lh# b>`P`\u{8}Qk\" bL`a\u{1}\u{7f}\" b3`\\K\u{1e}!1`t\u{13}G\" b]`J\u{d}\
        \u{10}!V`\u{6}T&!X`8X<!Z`\u{18}}\u{12}# bC`W`mI\u{17}\" b@`\u{9}i+\" b]`Wz=# b*`]`\u{12})g6 c)`1`3`4`5`7`;`=`>`\
        ?`@`A`H`K`N`P`Q`R`Y`Z`]`8\u{f}r!Z`Ctu!Z`\u{1e}C\u{b}!Z`\u{4}/\u{f}![`\u{4}9#!\"`l\u{8}e!*`\u{1f}In!!`-\u{b}\u{17}\
        ) c!`\"`#`0`3`7`=`G`x6Y!\"`Svc!Z`\u{9}\"\u{1c}\" b:`\u{7f}\u{14}\"% c1`8`G`]`\u{3}v)!1`\u{7f}\u{3}+\" b]`,j3\" \
        b?`7(4!W`\u{5}gW\" b3`0$b\"#`,`:x\u{1b}\"#`1`\u{7}t-$ c3`:`O`5\u{10}Q!\"`\u{1e}[o#U`X`Z`\u{7})&!U`I?+!U`wdl\" b\
        N`YLu!Z`j0~!1`!\u{4}\u{13}# b1`N`Z3t!1`9\u{18}\u{e}!Z`\u{7f}.\u{17}!Z`Ol6!#`\u{5}*O!\"`c}w!1`\u{8}\u{7f}B\" cL`\
        4\u{1b}K!Z`\u{c}:b!V`nf3# c#`G`(2e\" b3`6U{$ b\"`#`3`Hz5!1`h;M\" bG`&\u{14}T!Z`Df&!U`48.!\"`\u{e}4;% c3`5`P`V`@\
        m\\\" cL`v\\w# c3`P`4O\u{10}' c+`1`3`G`J`Y`gIA!1`}Z0\" b]`\u{17}X7\" b]`#\u{0}Z!1`@1u!Z`01\u{13}!U`H-;# c2`3`\u{1e}\
        \u{e})\" bK`\u{5}2+$ c1`P`]`\u{17}BI!\"`+\u{7f}\u{16}!1`b\u{8}I\" bP`A#K!1`\u{19}H\u{c}!Z`\u{1b}s\u{11}% c1`3`N\
        `P`6\u{1d}/!1`VL<\" b4`\u{17}#\u{10}# cK`P`N\u{2}\u{12}!Y`\u{15}T\u{15}!V` m?\" b3`\u{d}~;!Z`8HO!Z`3\u{18}Y\" b\
        3`%O[!\"`wa\u{2}!Z`&?h\" bP`0Pk!*`p\u{14}|# bX`]`PH\u{1c}\" b[`\"Hn!!``D\u{6}!Z`#b\u{17}!\"`(\u{14}N!Z`r\u{9}k!\
        &`\u{1b}\u{a}\u{4}!W`4b;!/`\u{1f}\u{1b}(!1`g\u{1c}^3 c!`1`3`4`9`:`<`=`?`@`G`K`O`P`W`X`Z`]`<\u{15})!Z`m-2!1`\u{b}\
        88$ b1`3`]`\u{17}@s!T`5\u{6}\u{14}\"V`[`}~0!1`.\u{1};!1`\u{13}|n!V`f<\u{a}\" b4`\u{7}As$ b1`3`]`hd&' c1`3`;`F`P\
        `]`t C!X`Vep!1`}5\u{9}\" b3`1pb!#`Ni\u{8}\" b]`:W\u{15}\" bK`+\u{7f}6\"V`[`!1>!1`CN\u{1e}!1`\u{13}\u{d}.\" b3`,\
        N\u{1f}!1`\u{1b}\u{10}\u{9}\"\"`#`$(G* c1`3`4`F`N`Q`X`Y`]`\u{5}k^!Z`;|m\" bP`b# \"U`V`~HZ# b1`Q`\u{7f}T#' c(`*`\
        1`3`4`9`\u{7}3<!,`\u{1a}6\u{f}# b3`]`aq-# c>`G`wz]\"#`1`VT\u{e}\" b3`lQw!Z`W\u{16}\u{f}\" b3`61\u{12}# b,`G`\u{10}\
        NQ# b1`3`\u{1}\u{0}X!1`\u{e}R\u{f}!V`k=h#U`V`[`{3C!1`[RK& c(`3`O`P`]`82\u{c}!1`V\u{10}A- c1`3`4`5`A`L`N`P`Q`U`V\
        `Z`ur\u{17}!Z`}W;!S`r\u{4}`\"V`Z` i\u{1a}!1`e/B$ c1`3`M`-=J% c1`3`P`Q`Z>L!1`q\u{16}\u{b}!1`w>3!1`\u{c}DY# b%`>`\
        -iB% c3`K`R`]`Z\u{7f}\u{12}!1`)\u{10}F!1`TD\\!#`pIh$ c0`3`=`~K\u{e}\" bW`dX\u{16}# b1`M`&\u{c}.!!`\u{1}OI!Z`v\u{10}\
        h!1`L}j\"%`1`92\u{8}\"\"`1``-]!T`~x\u{c}\" b3`:R4!1`E+\\\" b]`\u{1d}r+!S`A\u{11}/!Z` K|!1`ty&# bK`L`k'j\" b]`_U\
        e\"U`Z`\u{b}\u{2}\u{1c}8 c,`0`1`3`5`7`9`:`;`<`=`?`@`A`B`E`G`N`P`R`W`[`]`5ct!1`&R\u{f}!Z`VO\u{1b}!1`2`\"$U`Y`Z`[\
        `v}L# bL`N`+x\u{1f}!Z`n;\u{1b}\"U`Z`$+=!1`J>\u{e}\" b4`\u{1a}L\u{e}!#`i\u{1a},!V`Ly\u{1a}\" b]`|tN\"U`V`j\u{e}T\
        # b*`?`NeG!1`47k1 c+`,`1`3`5`:`=`B`E`G`K`N`O`P`R`V`Tx\u{7f}\"V`X`\u{7f}Q\u{15}!1`Hdw\" b]`H\u{e}\u{d}!1`,q\"\"T\
        `X`UL+\" bP`\u{f}G/\" b]`+Q\u{12}!,`!SL\"\"`#`LZg!Y`hF\u{13}!Z`y\u{12}X!\"`Z#v$ c1`N`]`\u{1a}^:!Z`7!I!$`\u{1a}+\
        \u{1a}\"T`[`We/$ c3`4`R`Hz<!)`{g\u{1d}!1`'!b!Z`ai\u{d}!Z`\u{4}\u{1f}4# bY`[`^q5!V`Me\u{1}' c,`3`8`9`G`N`'Ev!1`8\
        [v!V`.Dw\" bZ`'\u{17}w!W`$\u{5}P!1`U3\u{0}!1`.l3\" cG`4\u{6}\u{1b}!%`]\u{d}-!!`I\u{8}X\"#`1`B<i!1`9?\u{14}!V`Qo\
        \u{15}!Z`'B|!#`eK\u{3}!Z`iC0\" b3`[*[# b1`]`\u{10}u\u{5}!1`['+# c1`Q`~\u{9}F!1`xXa!\"`\u{3}\u{e}u% c$`3`4`]`\u{1c}\
        e\u{0}\" b4`1OQ!Z`C1h!\"`3x+- c1`3`7`<`F`G`L`O`P`Q`Y`Z`l[C!W`\u{b}\u{15}\"!U`\u{11}'Z!1`\u{13}w%!1`g0Q\" bV`=4Q\
        !1`+5^\" b3`)\u{3}\u{4}( c,`1`9`:`H`J`]`L\u{16}\u{c}!1`%w\u{e}!#`\u{19}\u{e}\u{e}& c.`>`B`G`N`t\u{17}3\" b]`\\6\
        '$ c,`3`J`sq0\" b3`*pd# c3`Q`+rx!)`\u{13}Z(% c!`2`J`O`\u{c}oF\" bK`w%?$ c3`S`U`|ee!%`umY# c3`G`[\u{1b}d!Z`AYf!#\
        `V\u{19}\u{6}\" b]`1pl!1`\u{d}M{!#`n\u{15}J# b1`Q`arT!U`ab\u{0}\" bO`f/=# b1`]`\u{5}\u{9}\u{17}!1`Of\u{7f}!\"`\u{1d}\
        \u{15}\u{19}1 c)`,`0`1`2`3`4`5`;`<`I`O`P`R`Z`]`we.!,`l\u{16}1!1`\u{a}.M![`]\u{12}\u{14}\"U`Z`\u{8}:#\" b>`pX7% \
        c*`?`O`P`\u{14}7>- c2`3`4`5`=`H`I`J`O`R`U`Z`,\u{1}=!#`@ 7!&`>Zp!Z`\u{c}Q\u{12}# cG`]`\u{1b}~,!U`\u{17}\u{7}X\" \
        bO`ZbD\" bL`n~k- c,`1`3`9`:`?`L`N`O`P`Q`]`\u{13}\u{b}!$ cL`P`V`\u{b}c3\"\"`#`qx}!U`KP8\" bR`+YRB c#`+`0`1`3`4`5\
        `7`8`:`;`<`=`@`B`D`E`G`J`K`L`N`O`P`Q`R`S`T`U`V`X`Y`]`\u{13}c\u{e}!U`/_\u{7f}!U``K\u{18}\" b3`wa&$ b*`1`3`?VL!1`\
        \u{13};\u{6}!V`\u{8}F\u{7}\" bG`g\u{1b}\u{10}!1`Ir\u{1a}!Z`\u{1b}\u{18}\u{2}!Z`_C\u{5}!%` d8!\"`h`?\" b3`WXJ\" \
        bK`\u{1d}fO!1`yTP# b1`U`X\u{3}u# cM`]`\u{17}@\u{8}!Z`NG%\" b8`u\u{8}'!Z`G5z# b1`]`(w)# b1`3`\u{12}V>!Z`\u{2}\u{18}\
        \u{16}\" b7`o \u{1a}!V`Pn5# b3`I`\u{1f}!\u{7}!Z`X\u{c}C!/`\u{17}5X# b#`3`$1e!#`J/p= c3`4`5`8`9`:`;`<`?`@`E`F`G`\
        J`K`L`N`O`P`Q`R`S`U`V`X`Y`Z`]`C\u{2}|\" b]`oB+!W`K\u{18}u!#`|_<\" b]`'tg\"W`X`joP!1`O,W# b,`=`?|\u{e}( c1`3`@`G\
        `K`P`W`\u{7f}+I\"W`X`-)\u{1f}\" b]`T<.!Z`\u{7}P:!1`g[\u{8}# b3`]`\u{1b}\u{f}\u{11}!U`@e/!Y`%E\u{1}$ c1`3`N`\u{8}\
        8\u{f}#V`Z`[`\u{1}K+\"%`1`\u{4}mw!%`Oh!# b1`]`b:\u{4}\"U`V`\u{17}Gy% c1`G`P`]`\u{d}/\u{7}\" b3`HC)!1`(u8# b1`]`\
        \u{3}JI!&`'\u{4}W# b3`G`&:n$ c1`G`]`r|9!V`.\u{8}k\" bP`c>\u{6}!#`\u{c}$\u{1f}!0`;}\u{5}2 c2`3`4`5`?`A`D`E`G`H`I\
        `N`O`U`V`Z`]`D\u{1e})!\"`\u{2}&F$ b1`3`4`KM1!V`\u{7f};>!(`\u{0}qM!X`\u{0}\u{7}p\" b]`4\u{4}~# b%`]`w7=!$`bE@!X`\
        A2L( c3`?`D`L`P`W`Z`I\u{1c}U\" b=`\u{f}\u{c}\u{d}# b1`]`8hb!Z`\u{15}s\u{1b}$ c3`Q`Z`{\u{10}!!1`\u{b}\u{3}A!$`y6\
        B!X`\u{1}FY- c(`)`1`3`5`<`B`E`G`J`K`P`V\u{b}\u{7}!1`t\\3& c1`2`3`P`]`^\u{11}G\" b3`6Bu!%`TK;6 c,`1`3`4`5`7`9`:`\
        =`?`A`E`G`K`N`O`P`R`V`W`]`'\u{c}7\" b]`>u\u{b}!1`,\u{f}c@ c1`3`4`5`6`7`8`9`:`;`<`=`>`?`@`B`C`K`L`M`N`O`P`R`T`U`\
        V`W`Y`Z`]`Wq\u{8}\" bO`J7\u{1e}* c0`<`?`A`F`G`H`Q`]`m]!!W`&\\J!%`\u{10}\u{7f}&# b1`3`0\u{19}w!%`\u{10}a\u{13}!#\
        `h1(\" bK`'\u{19}+# c3`J`*\u{13}d\" b7`\u{0}(u!)`J2%!V`PAQ!1`\u{16}yZ( c1`3`G`O`P`R`]`\u{d}up!\"`=S$!%`?d\u{16}\
        !\"`JO!* c1`3`7`<`G`M`N`X`Z`O^\u{b}!Z`Z\u{1c}9!1`Cl\u{9}% cE`L`P`R`vE\u{19}\"V`Z`\u{8}\\6!Z`0|I!1`9\u{0}\u{1d}!\
        Z`/Z\u{1f}!\"`'u2!1`W\u{1}\u{a}\" bQ`_\u{14}*\"V`Z`\u{16}~0\" c3`\u{19}Cx\" b]`K,$# b(`Q`<|3!U`\u{d}\u{c}q!W`\u{1f}\
        Wy!1` az\" bP`9\u{15}]!1`,D\u{5}\" b3`B\u{14}\u{7}!1`x18# b1`]`UZS!Z`rb}!)`\u{19}\\%!W`j\u{5}K# b3`L`;:h!\"`&\u{13}\
        r\"S`U`h4\u{6}% c4`N`Q`Y`\u{a}BE!1`6\u{13}Z!,`'-\u{4}!&`h$\u{8}!1`\u{f}T\u{1b}\"T`X`Vt8!&`z5z\" bL`oh\u{0}!1`Qw\
        \u{19}% c3`=`@`G`f+!\" bH`\u{1e}C!!Z`5\u{19}0\" bJ`y\u{19}k\" bP`\u{1a}Qu!Z`O\u{d}B\" bG`#\u{10}H\" bG`\u{19}m2\
        & b!`*`1`3`<`\u{d}4\u{e}!$`/0N$\"`#`/`1`T\u{4}i\"Z`[``\u{10}i!#`5N1!X`\u{12}eB!W`!\u{1b} \" b]`ycP!Z`R\u{15}u\"\
        V`Z`{l\u{15}!1`{,0, c#`%`(`,`.`1`3`4`;`G`Y`p\u{d}X!V`Uo\u{9}!V`\u{e}\u{e}\u{2}!S`a\"4!Z`}I\u{9}\" b:`B!?!1`iRH!\
        ,`\u{15}_I\"#`1`\u{1d}\u{7f}M) c\"`#`,`0`3`8`P`Q`\u{14}\u{a},# c3`7`_Z\u{15}!1`F8\u{19}\" bL`Nt\u{1a}!Z`\u{2}0=\
        \" bP`+es# bY`]`PG\u{1c}!\"`y7]$ b1`3`O`1\u{c}#) c!`#`1`3`<`L`M`P`&\u{1}\") c0`1`3`6`9`:`N`P`6?f!1`[-u\" bG`\u{12}\
        =-# b1`]`e?x!Z`{S|!1`>G7!%`U\u{7f}\u{4}# bK`R`n\u{e}\u{15}!U`O/<!Z`Y\u{1f}\u{13}% c#`3`O`R`\u{f}?T!V`K\u{0}}$ b\
        1`7`?`J}\u{7f}!#`_8G\"\"`#`\u{18}.`& b(`,`.`;`G`,\u{1b}l!$`{X\u{19}!\"`@\u{11}*$ b*`1`Q`P3G!,`r2\u{7}( c3`5`<`F\
        `K`Q`]`yak\"\"`1`C\u{16}\u{0}!Z`\u{1}\u{1c}s' c4`H`J`K`O`T`/Kx\" cU`HRz% b0`1`3`<`}X\u{0}\" c]` AB!\"`vA-$ c1`E\
        `[`\u{1}v%!Z`\u{e}v*# cG`]`<mP!1`3\u{a}Z$ b1`3`4`:\u{1a}\u{1b}\" b]`\u{d}G\u{1d}\" b7`,\u{7}-' c#`,`0`1`9`E`*\u{b}\
        H!#`e\u{b}^\" b]`2\\z\" b3`\u{3}\u{1a}\u{e}!1`(;\u{1a}!$`(hO!,`\"\u{5}Z!V`F*G!1`V-\u{7f}( c!`*`1`3`9`H`P`G&\u{1d}\
        \" b3`fg-!1`-*.!Z`6#`!1`;\u{7}q\" b]`7\u{4})& c)`1`<`=`]`lh9!&`3_\u{7}\" bP`P\u{1e}\u{1c}' c,`1`3`N`O`]`+\u{18}\
        :!*`b\u{e}E\" b]` \u{15}^% c3`9`:`P`o9R& c3`L`Q`U`V`lR\u{e}# b4`M`l\u{14}M\" bO`mit!U`z5\u{19}!X`q\u{a}b9 c0`1`\
        3`4`5`6`7`;`<`A`F`K`L`O`P`R`S`T`U`X`Y`Z`\\`]`~:!![`3>\\#U`V`Z`%\u{6}\u{1e}\" bJ`hxg\" b4`\u{4}\u{5}n!1`\u{6}3A\"\
        U`[`\u{f}CO!\"`+a\u{19}\" c3`=h(!U`kk+!&`*\u{6}a\" bP`F\u{f},!1`\u{a}&T$ c1`3`G`%^k# b#`]`NP^% c\"`9`:`N`0CH\" \
        bK`J4M# b1`9`M`[K c!`0`1`3`4`5`6`7`8`9`:`;`<`=`>`?`@`A`B`C`D`E`F`G`I`J`K`L`N`O`P`Q`R`T`U`V`W`X`Y`Z`[`]`\u{d}z{!\
        W`\u{1a}oz\" b]`~|\u{1d}!Z`O*a# c[`]`\u{16}T&\" b]`\u{3}l;!V`\u{0}eq!1`a\\s!U`}\u{14}\u{7}7 c!`#`)`0`1`3`4`6`9`\
        ;`E`F`G`L`N`O`P`Q`R`W`Z`]`\u{14}^\u{13}!Z`6\u{c}E!1`Q=K!Z`6Z{\" b]`WDI$ c3`=`P`\u{17}CK\" bL`ul\u{a}!1`|-;+ c!`\
        3`6`8`A`B`D`L`N`X`\u{b}ns!*`sr;\" bP`Bc[\"V`Z`{\u{d}\\!\"`g8w!U`0%|\" bZ`FH\u{1b}!Z`RF\u{3}\" bO`m+l!1`r\u{1}\u{1e}\
        !Z`\u{10}\u{1d}z\" bA`{\u{1e}~!1`+ \u{1e}\"#`1`\u{12}\u{1d}$!1`MO?\" bK`eNn\" bP`\u{7f}7}!\"`aA\u{7f}\"!`\"`i/_\
        !W`\u{13}p1!1`H\u{15}7!\"`|\u{5}=1 c1`3`:`?`@`A`G`I`L`N`O`P`Q`R`Z`]`w,h# b3`Q`\u{11}8\u{9}% c3`G`I`P`v\u{1a}\u{12}\
        !#`utp!Z`\u{7f}\u{a}\u{8}# b*`3`\\\u{12}\u{c}% c*`3`?`]`L\u{5}*# b,`K`#~F\" bF`\u{f} J!#`\u{2}dh% cP`S`V`]`D[}!\
        1`!}}!$`~9)& c/`1`3`N`]`\u{a}|~!1`lV\u{17}!Z`\u{9}}w\" bG`\u{1e}c\u{8}' c1`3`I`J`O`R`\u{7f}w*$ c1`3`Q`.W=# b1`F\
        `1\u{11}/\" bJ`qH;!W`s\u{6}G#V`Z`[`38]\" b?`\\c\u{3}!U`I\u{16}\u{11}!X`@^\u{14}!\"`(*\u{1f}!Y`_\u{4}.' c3`<`?`P\
        `Q`]`~C<#\"`#`1`CgV!U`Vkz4 c3`4`5`7`9`=`@`C`F`G`L`O`P`Q`R`T`W`Z`]`d\\\u{9}!V`GI\u{1f}!Z`9of# b3`G`\u{18}${!1`\u{13}\
        \u{d}\u{b}!\"`\u{1a}\u{3}\u{14}!1`\u{13}[A# bA`P`ZFN!#`{'\u{2}!*`>\u{4}&\"\"`#`u\u{1d}\u{6}!V`X&,!%`e[@\" b3`7\u{1a}\
        Q\" bR`!DdM c!`#`,`0`1`3`4`5`6`7`8`9`:`;`<`=`>`?`@`A`B`C`D`E`G`H`I`J`K`L`N`O`P`Q`R`S`U`V`W`X`Y`Z`[`]`iDW!1`;\u{18}\
        \u{8}' c3`=`L`N`O`U`%%\u{1b}!\"`\u{1f}\u{1d}8!\"`\\[R!V`WQU!U`_\u{1b}V\" bZ`l\u{4}u@ c#`,`0`1`2`3`5`6`8`9`:`;`=\
        `>`?`@`A`B`F`G`J`K`N`P`Q`T`U`V`X`Z`]`\u{19}zy$ b*`1`?`\u{1b}eK!1`V:d\" b]`\u{4}<n\" bX`%\u{16}x!\"`S\u{1}<$ c,`\
        3`?`\u{8}\u{9}\u{9}!Z`F.\u{1d}9 c)`+`1`3`7`9`:`<`=`?`F`G`J`K`L`N`O`P`Q`R`U`V`Z`]`$\u{16})\"W`X`R?\u{f}# b1`3`\u{d}\
        DA2 c\"`#`,`1`2`3`4`:`H`J`N`O`P`Q`U`Z`]`\u{1}#K\" bY`y\u{0}U!1`X\u{1e}0!1`t6U!Z`a\u{11}V1 c3`7`8`9`:`;`<`=`>`?`\
        @`B`D`G`K`]`\u{3}{z!1`\u{c}S\u{3}!U`\u{11}.#\" b]`Cm#!U`^\u{19}7\" b3`roN# cZ`]`Ww\u{c}\" bP`\u{10}TN# b,`3`jH\u{7}\
        + c3`6`9`:`C`L`O`Q`U`]`\u{f} \\\"W`Z`z}^# c5`7`\u{11},\u{e}, c1`3`5`:`F`K`N`P`Q`V`]`t<7!#`>*Y!U`!\u{f}{* c1`3`7\
        `<`?`F`P`Q`W`d\u{d}A!1`\u{17}mF$ c*`?`P`9\\^\" c]`e:o#\"`#`1`Q~]\"V`Z`vt=!Z`)#R!Z`\u{2}_f\" b]`qgo% c#`1`3`Q`8\u{1d}\
        }!\\`(+2\" bP`\u{19}\u{10}j!1`S/9!1`twv0 c)`1`2`3`;`<`=`H`J`K`L`P`Q`R`V`\u{16}\u{1d}~!1`1\u{18}\u{1}!\"`D1(![`\u{0}\
        sN% c2`3`P`]`R]\u{3}\"!`1`IL*# b1`]`\u{f}^eB c!`,`1`2`3`4`5`6`7`8`9`<`=`?`@`D`E`G`H`J`K`L`N`O`P`Q`R`U`V`W`X`Z`]\
        `q{\u{18}!,`_L\u{b}\" b3`pY\u{15}& c3`8`9`G`P`\u{b}R \" b3`\u{a}K/$ b1`3`]`CML!Z`uIZ\"\"`#`\u{14}\u{e}y\" b3`)\u{c}\
        B\" b]`\u{10};<!1`j3+!\"`%W<!%`\u{19}n{* c*`1`3`?`N`P`Q`Z`]`b*|!Z`\u{0}|\u{1a}) c#`1`3`=`G`K`P`]`/|?!1`>D?!1`er\
        \u{1d}# b3`]`\"^\"!U`Szh\" c3`T\u{15}y$ c1`Z`]`X4G!Z`\u{7}ed!1`\u{c}Vg!\"`Pg\u{b}\" bL`s`\u{10}% c,`2`K`P`\u{d}\
        \u{3}\u{15}\" bH`R9\u{1b}\" b3`GpG\"V`Z`I\u{19}\u{e}!'`\u{17}\u{1e}+!1`QhS!1`H.x!1`Y\"^$ c3`?`K`7\u{a}o!Z`5E\u{0}\
        !1`d\u{0}\u{c}!&`o25\" bP`7yT\" b]`uc\u{3}% c9`:`G`]`xz\u{13}!1`p}+!Z`]GB# c#`]`+g\u{17}\"\"`1`kVZ\" b]`wph% b\"\
        `,`3`N`\u{0}%y!Z`xf\u{14}\" b]`\u{1c}\u{1b}N( c;`K`L`N`P`Q`]`f\u{3}O% c1`G`O`]`\u{10}kg!1`;f,& c#`1`O`R`W`\u{13}\
        lL!1`A\u{0}n\"Z`\\`h_\u{13}!\"`Kk\u{1e}!1`i$T!U`[\u{d}X\" bO`Hx]!V`u;\u{1d}!1`JXn!1`=3~!1`[}p$ b1`3`G`^\u{c}\u{4}\
        \"\"`1`g\u{1c}\u{6}$ c3`\\`]`lO\u{17}!1`p6\u{1c}\" b3`x\u{1f}5\" bP`j[;#\"`#`1`q<\u{1d}!X`;!-!#`]Y^\"\"`#`m~w%S\
        `T`Y`Z`\\`E_\u{0}!,``6\u{19}% c3`<`P`Y`\u{8}\u{15}m# b/`:`8Y}!Z`'7\u{7f}!1`>51\" b3`\"YN!1`\u{1a}|\u{1b}\"#`1`\u{1f}\
        \u{18}Y# b#`3`\u{13}G.!'`\u{1a}g+!1`\u{5}A\u{e}\" b]`t^H\" b3`z'P\" b3`RZ\u{7f}!V`\u{1e}bQ!V`_\u{17}`!Z`\u{1e}\u{b}\
        .!1`\u{15}\u{c}k$ b#`8`=`\u{12}tA# bP`]`0WV& c3`:`D`L`X`\u{16}\u{12}\u{d}$ c3`G`]`4Y5% c1`3`N`]`~&A# cI`]`\u{2}\
        \u{d}G\" b]`\u{15}h\u{7f}\" b]`\u{c}dE# b1`4`;\u{c}\u{13}7 c,`1`3`5`7`9`:`;`>`?`@`A`F`G`K`L`N`O`P`Q`X`]`nE;% c3\
        `K`P`R`2iE!1`h\u{0}m# c?`G`F\u{19}\u{6}!Z`U8\u{12}!Z`3\u{a})!1`&c+!V`\u{18}P/!Z`0\u{1}`% c\"`(`?`P`dGr\"V`Z`\u{7f}\
        .}\" b]`\u{15}_d\"U`V`z\u{11}#!Z`,BR\" b]`B\u{19}h!$`1\u{18}\u{1}$ c6`U`V`&YG\" bL`\u{d}y^\" bP`\u{14}R\u{1}\" \
        b]`Jl\u{12}!V`.t\u{12}!\"`V]u\" bM`\u{e}x\u{18}\" bG`r\u{2},& cD`L`P`X`Y`>\u{1}3\" b3`n78\" b3`\u{1b}3P% c3`<`O\
        `]`\u{9}0^\" bG`kup\" b3`\u{12}\u{f}[\" bP`wJg!V`!#n# b1`R`;\u{b}r!$`\u{9}4\u{b}\" bP`Bt6\" b]`#%E\" bP`\u{0}\u{16}\
        %\" b3`! 6$ b!`Z`]`ly\u{1e}!U`k>,\" bY`\u{15}\u{15}v# b,`J`ek\u{16}\" b3`\u{0}0\u{1b}!Z`~Co. c0`3`4`6`8`;`A`B`G\
        `N`Q`Z`]`\u{18}l\u{15}\" bH`I\u{1b}t!X`b\u{1d}\u{12}!U`\u{4})-\" bR`\u{a}8z!U`C\u{1d}.$ b1`N`O`Ya4$ b#`1`3`|f<(\
         c3`8`L`Q`T`X`]`S3i!1`$W\u{9}!*`\u{10}[\u{14}( c1`3`4`9`N`O`]`A\u{e}S!W`\u{17}L]C c\"`*`0`1`3`4`5`6`7`8`9`:`;`<\
        `=`>`?`@`B`D`F`G`J`K`N`O`P`Q`R`S`T`W`X`Z`\u{b}*\u{8}!!`h5^!/`To\u{1b}!Z`I\u{e}-% c3`O`P`Q`:_C% b\"`#`1`3`_S_!Z`\
        7*/!1`#G]!V`\u{7}/\"% b#`1`3`P`\u{1c}+#!/`i\u{1b}2) c*`3`G`O`P`Q`Y`]`]1j!1`6A\u{d}!1`!4g\" bP`gd\u{9}%U`V`W`X`Z\
        `JY1\" bP`\u{4}C=!V`2G\u{1}!Z`\u{1d}eG\"\"`1`\u{c}aO\" b3`\u{1d}8\u{14}\" b3`[d\u{1c}!,`89A!\"`\u{14}\u{7f}l![`\
        S\\o* c#`1`3`4`K`O`P`S`]`00\u{17}!U`\u{17}\u{5}!\" b]`=VG% c&`(`3`P`/\u{7f}g# b1`]`\u{15}<}!1`\u{11}E$!U`lF,\"U\
        `V`-\u{11}8$ c3`5`R`#A}\" b]`aK\u{6}) c!`,`0`1`3`>`E`Q`\u{16}0\u{9}) c7`8`9`:`;`@`C`G`<Hp!%`\u{14}>O# b=`C` AX#\
         b1`]`tj\u{15}\" bJ`Mb+\" bP`XAk$ c#`3`]`r:v!1`yL(\"U`V`\u{6}Q:2 c#`1`3`4`5`7`<`=`?`@`C`N`O`P`Q`V`]`1yA$ c1`3`P\
        `1\u{13}r\"T`\\`A,\u{12}% c#`0`7`N`D-\u{15}!Z`&E`# c3`G`z=\u{1c}$ c3`G`]`E\u{3})!Y`:4@\" b3`/.L!1`+MW!\"`\u{18}\
        Qt!1`L&\u{16}# b4`6`wF0!Y`\u{12}k\u{1b}# b1`4`\u{12}J/# b1`P`X\u{1a}@!S`\u{6}|K\"(`.`C1O!#`E6\u{f}\" b3`t\u{3}/\
        # b#`3`\u{1}qE# cG`P`\u{f}sG!1`\"&H!$` n\"!1`rJ:% c*`1`3`]`&sE!1`\u{1}R3!U`]r?!V`8\u{12}d' c)`,`1`3`B`E`G\u{1d}\
        O\" bN`\u{b}2d# cG`P`_\u{6}i# b*`]`\u{1c}U!!Z`\u{1a}\u{1e}S!\"`@\u{14}V!1`(\u{e}\u{15}!Z`];?!Z`!XQ!!`F\u{2}U!U`\
        \u{17}uX$ b,`0`<`xww!1`iP|!1`;, # b3`P`,\u{1b} !,`~@_% c1`9`:`P`R:\u{16}\"#`,`?E\u{1c}!Y`H\u{1f}H!1`\u{1}hS\" c\
        E`64`# c3`]`|1P\" b3`rm\u{12}!#`BJ;!%`c4K\"U`V`R?n!!`D\u{1}\u{1e}!1`Xv~\" bO`Bk(\" cZ`b>@( c2`?`I`O`U`V`]`\u{5}\
        )$!X`U\u{15}@!Z`lG~!U`iE\u{1a}\" b]`\u{13}}L\"U`V`\u{7}e~\" b]`\u{c}\\_!1`e5e!\"`\u{14}!\u{a}\" bX`~u8!1`\u{1b}\
        xW!V`V]d\" b7`-${!U`q9 !W`X\u{1c}_\" b3`y`z\"Z`[`)O\u{9}# b1`3`f-{( c7`8`J`L`P`R`U`^\u{f}\u{12}!*`=NB!Z`EzX\" b\
        G`(}u!U`td4!1`\u{e}lM!U`k\\g\" b]`5}\u{13}!%`CX\"' c1`3`J`L`P`R`\u{1d}U-\" b3`=\u{3}J\" b]`\u{11}o\u{1d}!,`5{.5\
         c\"`#`+`,`0`1`2`3`5`<`G`I`K`O`P`Q`V`X`Z`]`\u{1e}\u{1a}Z!W`hJd!V`n\u{14}\u{1b}# b1`4`e{\u{1f}\"\"`,`9Qp# b1`]`\u{3}\
        \u{b}U\" bO`MNw5 c!`#`&`'`)`*`1`3`4`5`9`<`@`A`C`G`L`N`P`]`\u{4}M\u{d}# cQ`]`<ax!\"`k\u{2}K\" b]`\u{18}UZ!#`\u{2}\
        \u{1}#!#`\u{7}]/!*`B\"J![`1TL!1`Bw|!Y`=\u{1a}k\" bZ```Z\" b3`e\u{1e}e\" b]`,(s# c1`G`Y>\u{f}!W`#Oy!1`\u{15}\u{16}\
        ,!1`*t;\" bP`d5B!1`:G]\" b]`{Ox!1`w\u{c}z!*`\u{3}\u{1b}#!Z`C\u{3}\u{0}!$`K\u{9}w# b3`@`$\u{1}\u{2}!Z`!\u{d}\u{6}\
        \"\"`1`NHA\" b3`N\"\u{7f}# b,`G`j?\u{14}!V`%\u{14}\u{1}# b3`O`\u{4}w@$ b,`3`B`Uw\u{18}![`tV,# b3`H`f\u{7f}0# bZ\
        `]`Du0!1`\u{14}nS# c7`=`\u{9}[h& c1`3`I`J`O`_\u{14}.# c2`3`qP_\" b3`%J7!!`UES% c#`3`>`G`\u{4}L]\" b?`L*\u{8}% c\
        3`4`F`K`BJ5!1`C4_![`\u{1f}\u{3}\u{5}!1`Y\u{1b};!U`txc!Z`<\u{0}\u{c}!\"`9:(!,`v\u{1b}R!1`f!*!%`5A;!1`\u{13}I{$ c\
        ?`E`Z`P\u{7}&!1`kEn!Z`d\u{5}-!\"`,g3# bK`W`n\u{d}X!X`?\u{4}A!X`f\u{17}\u{4}) c\"`1`3`4`K`N`Z`]`QCV!Z`A\u{1c}i!1\
        `\u{1c}Km!U`pS\u{d}\" b@`\u{c}F !1`\u{4}\u{18}'!X`\u{13}N=\" b]`A\\=# b2`3`s.o\" c8`\u{14}0x!1`l8\u{7f}!\"`8\u{f}\
        \u{17}#T`X`Y`Qg\u{3}!X`3:O\" c]`\u{d}uQ!S`\u{1}\u{17}`#U`V`[`\u{1a}\u{8}Q\"Z`[`\u{d}Q\u{6}!1`QJC& b#`,`1`2`3`{K\
        K!V`,\u{5}\u{6}# bP`Y`VE%!%`A/U% c1`3`G`N`8KZ) c\"`#`(`1`3`;`=`N`\u{2}i\u{9}$ b#`P`]`\u{1d}IV!1`6+\u{19}!Y`__\"\
        !Z`viF!$`%![!Z`m~;# b)`3`\u{1}!R!\"` `U\" b]`-7\\\" b3`!\u{1c}J!Z`S\\X\" b9`N]\"!1`\u{7f}X\\\" bK`J5^\" b4`=3\u{7}\
        # b1`3`\u{1a}g\u{b}!1`6S\u{15}# b3`O`\u{9}2(!1`B#\u{10}!V`Kkk!W`]T1+ c#`,`3`4`8`:`=`L`Q`]`\"lT!V`8\u{6}\u{14}!1\
        `Z\u{1c}z!X`\u{7f}\u{15}0\"#`1`Lc3& c>`?`K`W`X`;R8!1`S\u{17}k# cP`]`RK\u{d}# cG`Q`x\u{8}2!%`8{?!U`B\u{1d}d# b1`\
        ]`/68![`?\u{3}\u{b}$ cL`N`]`UK\u{1c}!1`L7*!U`\u{11}Wm!W`).\u{14}# cO`]`\u{12}f\u{1d}!Z`n59!Z`Q\u{10}\u{0}!%`'\u{16}\
        R!U`_id!W`Yi7!1`?\u{c}?\"\"`,`/3o# b%`>`\u{6}gk!%`3'y\" c]`\u{7}Rz# cF`K`$z\u{15}!U`+4M) c1`4`7`I`P`U`X`]`\u{7}\
        Z\u{14}\" b3`./%!V`\u{d}\u{b}8!2`%\u{1e};\" b3`]\u{5}S\" bP`vxu!W`()\u{0}' c)`,`3`5`<`R`\u{8}X3!1`\u{4}aQ\" b:`\
        6jX$ b1`O`U`%)\u{0}!1`ZS\u{12}\" bO`YO3' c/`3`6`9`:`P`\u{3}i<!Z`=zU!/`\u{16}Z\u{14}!/`\u{7}\u{12}!\" b]`>{K8 c(\
        `)`,`.`1`3`4`5`6`7`<`=`A`F`G`K`O`P`V`X`Y`Z`]`v\u{14}}!#`-(\u{1e}!W`m\u{12}$!W`muP\" bG`%\u{d}\u{18}#\"`#`1`\u{9}\
        m9> c!`1`3`4`5`7`:`<`=`?`B`C`E`F`G`H`I`K`L`N`O`P`R`S`W`X`Y`Z`]`\u{2}e@!V`W[\u{6}!Z`A}\u{c}$ c3`L`P`d4,\" b]`\u{6}\
        }D!Z`v\u{1e}{!Z`bks$ c2`J`O`Ih\"!%`J33# cG`Q`t=U!X`'|W\" b3`\\S]' c3`5`D`L`M`N`O\u{c}`& c3`7`J`K`M`pq\u{18}!W`B\
        ;YD c1`3`4`5`7`8`9`:`<`=`>`?`@`A`B`C`E`F`G`I`K`L`M`N`O`P`Q`R`U`V`W`Y`Z`[`]`\u{18}\u{7}k!U`\u{1}zY# bG`P`Ycj!Z`F\
        #\u{1d}) c!`*`1`3`K`O`P`]`P\u{1f}\u{16}$ c=`O`P`\u{1d}W\u{4}$ b\"`#`]`d\u{17}\u{5}\" bZ`ri\u{9}!1`t\u{2}K\" b3`\
        \u{1b}$v!,`3\u{f}P\"U`V`!XW!1`JwA!,`6`^!*`n(.\" bF`}9t!1`% 9$ b#`3`K`cC(!1`I\u{8}\u{1e}!1`a4(> c!`\"`#`(`*`,`1`\
        3`4`7`:`<`?`@`A`G`I`K`L`N`O`P`Q`R`T`X`Y`Z`]`\u{12}RE!U`Gv\u{2}\" bP`\u{16}qs!X`6m\u{7}!X`2+,$ b1`3`Z`aMT!U`DFh!\
        X`\u{1b}<\u{d}$ c3`O`P`\u{f}W\u{18}\" b]`4`5!U`%ZY!1`k5d\" b3`O\u{1}4!,`\u{10}\u{1a}C# b&`3`\u{8}TT!Z`ULl!X`\u{e}\
        ot) c\"`#`1`3`N`P`Q`]`]2'!#`>FG!1`\u{9}\u{0}q!T`|\u{1c}=!Z`\u{0}PY!\"`F\u{1}t!1`\u{3}sh$ b#`1`3`\u{8}\u{0}$!%`r\
        ~]!#`M\u{17}\u{1f}!1`J;3!V`NFE\"W`Z`i~\"!U`8\u{b}3\" bP`O#|# c3`5`\u{1f}2>!2`\u{e}\u{15}Y!Z`e\u{5}r( c#`,`1`3`@\
        `K`P`{Ud# b1`<`\u{c}\u{1f}M\" b]`g=2!1`\u{7f}z+\" b4`&\u{9}Q# c?`Q`\u{5}k0!#`AQ5( c)`0`1`3`<`P`]`D]V!1`=\u{7f}W\
        !%`}:\u{a}!#`o+-!&`5iO\" b]` L\u{1d}\"\"`#`64L- c#`*`,`1`3`9`?`B`G`P`R`]`\u{7f}`\u{3}!Y`\u{b}u-!Z`3g!$ c1`3`G`;\
        Y'\" b]`1K3\" b]`\u{19}n[+ c4`5`;`=`>`C`O`P`Q`U`\u{8}\u{1d}\u{11}N c)`+`,`0`1`3`4`5`6`7`8`9`:`;`<`=`>`?`@`A`B`C\
        `D`E`F`G`H`J`K`L`N`O`P`Q`R`S`T`U`V`W`X`Y`Z`[`]`=;\u{12}\" bG`\u{1b}|\u{8}!1`)NY!Z`Q\u{6}e\" bR`\u{f}@k' c3`F`I`\
        V`Z`]`N\u{18}-# c6`F`\u{1a}H9# b#`P`\u{13}#Y2 c1`3`7`<`B`C`E`J`K`L`O`P`V`W`Z`[`]`>V\u{2}\"U`V`W\u{17}o\" bO`vt\u{d}\
        !Z`a\u{12}\u{d}\" bP`&v\u{17}\" bR`U\u{f}z\" bO`M\u{7}\u{16}![`\u{7}YM# b*`?`th4$ c3`P`V`\\S_!Z`\u{8}iJ!U`9\u{19}\
        P!Z`X}`$ b1`G`P`H?z!\"`>5\u{a}# cG`P`\u{16}\u{11}%!1`\u{f}~3!#`&/j!Z`p#)# b1`]`;xS\" b]`W\u{0}e#T`W`X`O&\u{16}'\
        S`U`V`W`X`Z`[`d7\"!%`;6X\" b3`9_p!%`Wx\u{c}\" bO`\u{e}d#!1`#V3# c&`]`6DV!1`#*t' c1`3`G`Q`R`]`\u{1a}`\u{4}\" bP`\
        vJ&\" b3`7}2!#`.w<' c0`3`7`=`L`W`KHP!W`sY^# cO`U`x\u{1}{!X`NNJ!X`My\u{18}!U`;oM\" b3`I\u{7f}w!.`\u{16}f\u{6}!Z`\
        eM\u{10}!Z`&\u{16}\u{16}!1`*T\"& c1`I`K`X`]`.P.\" b3`\u{1e}BY# c?`Y`O<n\" bX`\u{b}D\u{1}\" b7`k|{A c!`#`*`1`3`4\
        `5`7`:`<`?`D`F`G`H`I`J`K`L`M`N`O`P`Q`R`U`W`X`Y`Z`[`]`by3!1`B2R\" bR`bg_!1`1\u{17}`\" b]`\u{7f}p}#W`X`Y`l!\u{1b}\
        \" b3`kM*> c*`1`2`3`7`8`9`:`<`=`?`E`F`G`H`J`K`N`O`P`Q`R`T`U`V`W`Y`Z`]`\u{0}\u{9}.\"W`Z`\u{1}Zc' c%`,`1`3`>`G`CM\
        '# b1`]`\u{12}6;\" bP`;\u{12}\u{1f}\",`1`\u{14}\u{7}^![`\u{19}%\u{0}$ cG`N`Q`\u{15}\u{d}\u{12}!1`u\u{1c}F& c3`7\
        `@`G`W`/WX!Y`9\u{18}]!,`,\u{12}k!#`\u{1e}jB!1`H7\u{4}!\"`n\u{3}9( c,`1`G`K`M`O`]`lev( c1`3`4`K`Q`R`]`\u{5}_y!1`\
        Y(F!#`-lI\"#`,`T+k# b1`3`a\u{8}l!U`>M\u{7}# b3`=`\u{13}\u{1}^# c3`G`xy#+ c1`3`5`H`K`N`P`R`W`Z`i}b!Z`K.F+ c#`1`3\
        `;`=`D`I`J`O`Z`D\u{b}$% b!`1`3`P`bEW\" b3`~rx!U`5Y\u{c}!,`\u{a}\u{b}[!%`EM\u{12}!X`WtL!1`M0.# b1`N`%?:!1`\u{4}\u{18}\
        o!W`\u{5}#\u{f}![`\u{1d}@\u{18}!\"`L\u{e}j$ b#`,`3`|O\u{17}# cG`]`\u{6}*\u{1d}!U`hE !V`0(R$ c1`T`]`Q\u{17}]\" b\
        G`\u{0}Yr\" bO`\u{10}\u{12}z!1`\u{13}cE\" bP`/(n# b1`K`c<q!X`@.z!\\`7l:( c1`3`B`G`H`J`P`eq<!*`F/\u{18}!#`!QE\" \
        bP`2)S\"#`,`r[p\" bK`v6s\" b7`\u{f}Tw\" b]`\u{19} \u{9}!1`;$]!V`W\u{17}/!Z`w\u{1d}\u{3}!V`YO1\"#`1`qZ`!1`z\u{9}\
        <!Z`EbS!U`g/\u{d}# b1`]`|d=!1`\u{5}CG\" b]`6\u{6}|!Z` \u{a}V% c3`9`=`I`+#]!1`Z c!Z`q\u{18}s2 c!`,`0`1`3`4`6`7`=\
        `>`@`G`K`L`N`P`]`Pe\u{6}!1`$j1!1`}i~# b1`J`d\u{a}#\" b]`|\u{1f}\u{1c}!&`\u{d}OQ!!`7{o!%`!}\u{16}$ b#`(`;`%\u{c}\
        \u{19}!Z`(Se!V`\u{7f}\u{1b}\u{19}\" b3`}iS\"#`1`ST\u{b}\" bK`pvv!U`=7\u{1c}#\"`#`1`K+n!Y`\u{1d}?{!&`8i|\" bO`R-\
        X!Y`@TJ2 c&`(`-`0`1`3`4`5`<`A`J`N`O`Q`T`X`]`\u{10}s\u{15}!1`\u{1b}7:!1`\",$\")`,`lHD!#`.~Y\" bG`kr\u{14}\" b]`G\
        \u{c}B!Z`X/\\\" b3`K@m!1`\u{1}M\u{15}!\"`\u{1c}i\"!Z`^S0\"\"`1`{\u{1d}:!Z`r/H!#`GEN!\"`\u{1c}iY\"V`Z`c`|# b#`?`\
        \u{15}$*!\"`0BW$ c(`4`Y`v\u{a}\u{3}!X``}\u{12}\" b3`k1w$ b\"`8`:`\u{1d}F}!#`.{\u{8}!W`#\u{1a}\u{1a}!1`@X\u{1d}4\
         c3`5`6`:`=`C`D`H`J`K`L`N`O`P`Q`U`Z`[`]`V\u{4}\u{1f}% c1`G`O`]`\u{11}G=\"#`1`u\u{9}j/ c0`1`3`5`;`>`@`G`N`P`R`X`\
        Z`]`\u{1f}qv!1`HY\u{17}% c*`1`?`]`CkG!1`Mxq' c\"`*`,`1`3`?`;\u{14}\u{b}!,`\u{16}f$\" bQ`i_k!1`Iez& c*`1`3`Z`]`p\
        X{!1``U\u{15}# c1`I`O|{!*`\u{1}\"_!1`C\u{5}D( c\"`3`J`K`O`Q`Z`\u{14}EG\" b8`\"YK# c3`P`s\u{5}M!1`.\u{9}}!Y`\u{1e}\
        \u{12}$\" bJ`Hv%!,`\u{15};4!#`MXL# b2`P`@;^!1`sCE!1`\u{12}io\"(`,`b?v% c1`4`S`]`{o|\" b3`F\\\u{6}!1`;`D\"%`1`m<\
        E\" bP`JZM!1`+h\u{15}% b(`,`.`;`Q#N!%`A6T!W`\u{3}9\u{1}& c1`2`3`P`]`\\\u{b}\u{1b}# c<`]`l\u{1a}9!W`*Dl# b2`J`/\u{1c}\
        o#T`Z`\\`pEy!Z`k!;!Z`Pld!Z`\u{5}[|!Z`\u{1d}WL!1`/U\u{a}!1`s\u{f}`# b1`3`Jfh!1`-\"\u{1a}!X`\u{18}N % c(`4`7`]`cT\
        D# cG`P`\u{1d}\u{5}k5 c!`1`3`5`8`:`;`<`=`>`?`A`B`E`G`O`P`R`U`]`\u{11}rJ\" b3`?,\u{8}= c,`0`1`3`4`5`7`9`;`<`=`?`\
        @`A`B`D`F`G`H`I`J`L`N`O`P`Q`W`]`Z\u{1d}\u{14}$ c3`Y`[`l(5!T`9t>!Z`\u{5}dE$ c1`Z`]` \u{4}Q!%`{ a!1`\u{6} o!1`G!\u{16}\
        \" b]`H'\"\" b]`-}s!#`q?z!1`8S\u{14}# b1`Q`\u{1d}]\u{19}!\"`\u{11}\u{a},\" b8`\u{1a}Z\u{17}!Z`\u{2}+7!1`S\u{1d}\
        C!#`&da\" b]`m\u{c}i!W`8\u{c}X!$`NLb% c3`K`R`W`\u{8}\u{1}\u{18}$ b1`P`]`\u{19}}I\" bM`\u{8}F$# c1`K`r%H!1`lSQ\"\
        %`1`zNg# b1`]`k.u!#`&U\u{0}# c1`9`2m\"!1`\u{8}\u{7}b!1`(\u{8}\u{18}!1`\u{2}]_$ c7`O`P`)qi? c!`\"`#`(`,`1`2`3`4`\
        5`6`7`9`?`@`B`C`G`I`J`K`L`O`P`Q`R`U`V`Z`]`p=\u{13}!\"`s|!![`^fe\" bY`\u{1d}\u{13}_- c1`3`8`9`:`F`G`I`L`N`O`X`\u{5}\
        \u{19}R\"V`[`>c\u{1}% c1`O`P`]`ce\u{1b}!&`(\u{17}\u{1d}\"%`1`cBn!Z`V\u{18}N!U`\u{0}\u{f}h!\"`<\u{1c}s\"V`Z`\u{1e}\
        &u!1`1*W!Z`<]=\" bJ`\u{9}lO\" b=`\u{15};\u{1}!U`\u{18}at\" b7`jh)!Z`\u{1e}>C![`9HT\" b3`a w!Z`\u{8}1\u{17}!1`}s\
        +!U`;NJ!Z`1\u{14}X$ b#`1`P`4T%!1`y\u{12}.$ c*`?`P`0gt!1`Hg\u{8}# b1`]`:\u{5}\u{1d}!Z`\u{17}\u{13}^!Z`kQ=!1`hPR!\
        1`U\u{d}h!1`&\\}$U`V`X`Z`O9o\"U`Z``=$\" b]`@9\u{14}!1`\u{3}@E0 c\"`*`,`1`3`5`?`E`G`K`O`P`Q`X`]`\u{7f}Gf\" b]`.V\
        \u{10}\" b]`\u{14}WG!V`;GW\" bG`g\u{c}Z\" bZ`}$\\!,`XWx!#`iE\u{9}% b#`1`3`P`Gv)# cK`Z`?1.# bJ`O`r\u{2}7\" b]`\u{19}\
        YB!,`GIS\" bZ`fQ!!2`\u{7f}D## b2`K`\u{6}s\u{10}# cA`]`x\u{19}\u{15}' c1`3`5`7`B`P`DK\u{1b}!*`\u{13}\u{13}e% b!`\
        1`4`]`ndk\" b?`\u{19}nz!%`#<h!1`;+\u{18}$ b(`<`Z`\u{1d}$,!U`!\u{8}K+ c,`/`1`3`8`9`:`B`N`]`nt{!1`Q\u{7f}\u{f}( c\
        !`*`1`3`?`P`]`t\u{10}I* c,`/`1`3`9`B`G`P`]`VY\u{18}\" bQ`':0!\"`1P9# cZ`]`9s\u{1d}!W`\u{c}k1\" bP`/h%' c!`1`3`P\
        `X`Z`(5+\"W`X`#\u{1d}{!V`#U}![`\u{c}-\u{17}!Z`f]8!W`h\u{4}[!Z`\u{6}ok\" b3`\u{c}Qk# c3`4`:G\u{6}* c\"`#`,`1`3`=\
        `G`I`N`x_)!0`a-b!U`lH[\" b>`\u{1c}&@!X`\u{5}UGB3`4`5`6`7`8`9`:`;`<`=`>`?`A`B`D`E`H`I`J`K`L`N`O`P`Q`R`V`W`X`Y`Z`\
        [`]`\u{2}tX\" b3`}]\u{7}\"W`Z`<X\u{13}!Z`ERn\"Z`[`k]{# b1`9`DV!\" bO`/Pe!V`\u{4}0r( c1`3`5`7`>`E`P`BL.!V`_vm!*`\
        -2\u{1a}!\"`\u{14}A\u{1e}# c<`P`(\u{19}f\" bF`-\u{1c}\u{7f}\" b]`}^T\" b?`~*{!\"`\u{2}G\u{13}\" b@`T\u{6}\u{7}\"\
         b3`\u{13}=\u{16}# cT`\\`x^]!Z`|c/!$`\u{1d}\u{8}7% cI`N`O`]`~uK0 c0`1`3`5`7`<`E`L`O`T`Y`Z`[`\\`]`3be!1`}\u{6}s%\
         b!`#`?`P`R.\u{1d}\" bP`\u{1e}\u{0}8\" bW`G{;!$`\u{f}f#$U`V`X`Z``T/!X`GqrN c!`\"`#`(`*`+`,`0`1`2`3`4`5`6`7`8`9`\
        :`;`<`=`>`?`A`B`C`D`E`F`G`H`K`L`M`N`O`P`Q`R`U`V`W`X`Z`]`_I\"\" bG`,\u{1c}\u{14}!1`;h&!1`>oA# b3`]`k\u{12}C4 c0`\
        3`6`8`9`:`;`=`>`A`B`F`G`L`N`R`T`W`X`\u{14}\u{9}NC c,`0`1`2`3`5`6`7`8`9`:`;`=`>`A`B`C`D`F`G`H`J`K`L`M`N`O`P`Q`T`\
        V`X`Z`]`g\u{1e}\u{5}* c1`3`F`K`P`R`V`Y`Z`\u{5}D\u{1b}![`(0J!U`l\u{12}\u{0}!Y`b\u{c}[!1`\u{1f}`}\" b3`\u{7f}\u{1a}\
        G!S`\u{1e}\u{7}R\" bP`\u{1e}\u{4}N\" bR`m?_\" bP`\u{a}\u{0}>\" bP`>pB!Z`\u{1e}lT![`5%\u{4}# bY`[`%^\u{12}\" b3`\
        \u{12}6V!Z`\u{3}@a# b,`<`\u{1d}(~!1`)%k\" b3`w\u{9}\u{b}$ c1`3`P`%!\u{12}& c1`3`F`Z`]`_t?!U`M\u{7f}\u{8}!1`\u{c}\
        s$\" b3`y=,!U`I\u{e}-!V`N8^!\"`w\u{9}\u{0}\" bY`\u{a}69\" b]`@ua# c3`J`.'\u{16}\" b3`R4v\" b3`\u{12}#y!1`+\u{8}\
        \u{13}$ c4`W`X`\\(3$ c3`J`P`*\u{e}\u{6}!Z`It\u{1a}# b1`]`m+/\" bO`W\u{19}V!Y`#%h!1`\u{11}e\u{17}# c=`G`Q%*!Z`ER\
        \u{7}!Z`\u{15}\u{a}T!%`&[\u{1b}\"!`1`*>?\" bQ`orH!\"`Ba2# bJ`Z`\u{11}24# b-`A`#\u{6}9!%`--?#\"`#`1`\u{6}\u{1a}T\
        \" bP`;\u{14}o' c*`1`3`7`?`O`\u{1e}3\u{1f}# b3`G`\u{1f}$}!1`\u{0}5R!%`m%Y\"!`1`;\u{2}N!1`\u{3}6\u{5}!V`mN\u{f}'\
         c1`3`K`N`W`]`O{\u{11}!V`ugN$ b*`1`3`\u{7}S\u{10}!Z`\u{1e}x3!Z`\u{9}\\=. c,`1`3`5`;`G`H`N`O`P`Q`Z`]`L\u{19}\u{f}\
        !$`R\u{a}=!Z`\u{2}lH8 c!`\"`(`*`1`3`5`8`9`:`;`<`?`G`K`O`P`Q`R`V`Y`Z`]`IfR\" bH`\u{16}{|!Z`{\u{e}\u{d}# b1`P`\u{6}\
        \u{8}/\" bA`2*?!1`V{\u{e}!W`\u{9}N$# b1`H`}$b!Z` ]\u{11}!*`A-\u{13}\"\"`#`pO(\" b]`m+U!1` ^l!\"`=Dm\" bG`Yd\u{f}\
        \" b]`';A\" b3`\\\u{1e}\u{c}$ b&`'`]`a>\u{7}\" bY`\u{8}\u{b}A# c3`Q`v@c\" b]`Y\u{d}z!1`\u{2}%\u{f}\" bO`^\u{13}\
        \u{1d}!1`-\"\u{e}% b!`1`3`Z`\u{16}N\u{9}* c(`*`1`3`?`J`P`Q`]`\u{10}V3$ b*`1`3`1PI!1`E L!%`mP\u{14}# b#`3`\u{c}E\
        E\" bF`/\u{1d};\" bO`\u{11};Q\" cT`F\u{1}(!/`6eQ!X`\u{e}\u{a}\u{15}!Z`\u{7f}p\u{16}!V`\u{12}\u{7f}\u{0}!*`Gq !*\
        `P|!# bN`Q`$\\+& c)`1`K`Q`]`JyJ!V`m\u{c}\u{11}# c3`P`4h9!$`@[Z\" bP`\u{1c}qz$ c3`G`Q`R(U!%`\u{19}'d# b1`:`\u{4}\
        aR\" bA`o&\u{10}# b1`N`A)B!Z`kxO!#`v\u{16}P!W`PWW!1`Bi}!U`3O\"!\"`g%M!Z`\u{1f}\u{3}e# c1`G`\u{6}0b\" b]`X\u{1d}\
        \u{11}!1`(t\u{1c}' c1`3`8`9`N`P`HQ)!V`0\u{16}V!V`*#_!1`FMm\" b3`Q\u{16}\u{0}!,`c}Y!$`5qw\"\"`#`;\u{1a}\u{0}2 c1\
        `3`4`5`7`:`=`E`G`K`L`N`O`P`Q`X`]`hm\u{b}$ c1`3`G`\\\u{4}N% c1`3`N`]`b\\\\\" b3`\u{b}Jc\" bW`2\u{8}n$ b#`1`S`lfu\
        !#``\u{1b}8!U`[_^!%`.*a!W`\u{2}=e!&`5v\u{13}\" bP`q\u{b}(\" bP`pj+\" bP`i9f( b(`*`,`.`1`3`;`n\"6!#`Oe\u{12}!&`|\
        F$!V`^,/# c3`O`3SS!#`n\u{1}v!Z`\u{d},\u{7f}# b3`P`a|\u{b}!\"`uC\u{1b}\" b3`O_#!,`\u{19}L^!U`28o!#`KQ\u{f}!\"`\u{5}\
        ;\u{14}\" bJ`rz\u{1a}!Z`\u{5}!B# b2`J`h\u{15}Y!Z`3W\u{8}# c5`O`\u{11}J}!1`\u{2}F\u{0}!2`l&!!1`\u{1b}AN!1`[8(# b\
        4`L`\u{1}.j!$`Hg4\" bP`\u{a}\u{14}Y\" bG`\u{d}}e\" bP`ven!#`U5\u{17}![`}jH!T`$y\u{2}\" bK`rfk\" b]`\u{17}Kn% c3\
        `<`Z`]`q_=!#`c\u{11}]!Z`\u{0}R\u{c}& c3`?`K`P`R``\u{1}\u{1e}!1`c-g!X`\u{10}Ym!$`\u{15}\u{19}`\" bP`f\u{1a}\u{2}\
        \" bP`D\u{e}*' c1`3`8`9`P`]`\u{1a}\u{4}0!1`)3,\" bO` \u{13}l\" b]`\u{7f}A\u{1}!V`\u{1}{\u{8}$ c1`3`W`WHOH c(`)`\
        ,`1`2`3`4`5`6`7`8`:`;`<`=`>`?`A`B`D`E`H`I`J`K`L`M`N`O`P`Q`R`U`V`W`X`Z`[`]``dP!X`\u{7f}1e!1`y\u{6}O\" b3`\u{1f}&\
        C' c*`1`3`?`Q`]`xHL!U`X\u{1}\u{b}# b,`3`4\u{1}@!\\`5\u{19}}( c1`3`@`O`P`R`U`6\u{18}c\" cG`]\u{12}U# bG`]`\u{7}3\
        p\" b3`>^\u{11}!Y`7da!1`\u{0}k\u{15}!&`FH(# b(`4`{,)!1`/\u{1a}4!Z`z\u{5}M!1`f\u{6}3# b3`]`?%G\" b]`-\u{1d}\u{f}\
        !1`\u{1d}TH!V`T/\u{19}!Y`2WZ\" b]`s|\u{7}# bT`Y`fuK!Z`\\\u{16}R( c*`1`3`N`O`P`]`-S\u{6}!T`<j\u{7}\" b]`\u{2})'!\
        1`;FO!\"`\u{5}\u{e}\u{f}A c)`0`1`3`4`5`6`7`:`;`=`?`@`B`C`D`E`F`G`I`J`K`L`N`O`P`Q`V`W`Y`[`]`cI\u{13}\" b3`*)\u{1b}\
        # b1`Q`1X@!$`Q>|!1`h\u{17}:!%`\u{d}\u{1c}V$U`V`Y`Z`\u{8}U2!Z`nUB% c1`5`O`V`;*r!Z`z%\u{1d}\" b]`b\u{18}z!!`\u{17}\
        a\u{7f}!U`hSL% c3`F`J`P`<\u{a}}!V`Nf\u{0}!1`D\u{5}l!%``km!$`<^\u{7f}!(`\u{6}E]\" b3`\u{13}\u{19}z!1`)O\u{11}!(`\
        ae\u{18}' c2`3`E`P`R`Z`B\u{6}\u{19}!V`k\u{1f}Y!Z`\u{f}:]!1`\u{1d}Tt!1`\u{1b}\u{19}u# b!`Z`oF\u{1b}% c3`O`R`]`j1\
        ## b#`3`~0\u{15}!Z`-H!!S`/\u{18}## bB`Q`\u{6}8K\" bP`O d!V`F4\u{a}!W`vPE\" bY`Y\u{13}\\!Z`!z\u{e}\" b3`.-\u{1c}\
        !V`\u{10}\u{11}@!1`/KE!Z`\"0l\" bP`1\u{1d}s!1`=\u{13}\u{3}# cI`]`\u{1d}T\u{10}\" bA`u=6\"\"`1`s\u{b}N\" bK`@Od!\
        U`<\u{c}\u{4}% b%`1`>`]`h!\u{6}!Z`p[$# b1`I`{Gg\" bP`;Z\u{5}I3`4`5`6`7`8`9`:`;`<`=`>`?`@`A`B`C`D`E`F`G`H`I`K`L`\
        M`N`O`P`Q`R`T`U`V`W`X`Y`Z`[`\\`]`\u{1e}1-!1`)\u{1}h!Z`p\u{19}x; c(`,`0`1`3`4`5`6`8`9`;`=`>`?`@`E`F`G`H`J`N`P`W`\
        Y`Z`]`\u{c}Aw$ b)`3`]`\\\u{10}\u{3}( c1`3`4`A`S`Z`]`M?\u{1c}!\"`ip\u{1}\" bJ`\u{13}\u{9}\u{1d}!&`hNb!Z`&^\u{11}\
        * c(`1`3`?`E`K`N`P`V`J1-!*`~3g!(`J\u{12}D$ c8`G`N`=xS\" b3`\u{1c}E`\"U`V`i\u{10}{!V`#P0#\"`#`1`\u{13}(d\"#`*`xD\
        g$ cP`Z`]`51n!1` {\u{7f}E c&`(`,`0`1`3`4`5`7`8`9`:`;`<`=`>`?`@`B`D`G`J`K`N`O`P`Q`R`S`T`V`W`Y`Z`[`]`;V+!Z`\u{1c}\
        IE' c1`3`?`O`Q`]`(-i# bZ`]`bX}# b\"`<`1/S!Z`\u{a}\u{1a}W!1` nI!1`S\u{6}\u{d}# cF`Y``\u{18}\u{18}' c1`3`P`R`Z`]`\
        \u{2}=|!Z`QP;B c!`#`(`)`,`1`3`4`5`6`7`9`:`=`B`D`E`G`I`K`L`N`O`P`Q`R`T`U`V`X`Z`[`]`|g<!1`\u{1c}/X!%`\u{1b}=6( c3\
        `4`5`L`O`Q`]`h\u{d}Q!1`~4(!Z`\u{e}|\u{7}$ b1`3`]`\u{15}AN!\"`\u{18}CN$U`V`Z`[`uul!1`-\"R!U`l\u{14}\u{19}!Z`DTL!\
        1`\u{1b}\u{10}h!W`Z\u{c}\u{8}!V`*7v+ c(`*`,`0`1`3`8`9`;`?`!N}!Z`W\u{11}!!V`%\u{1}T!1`r%\u{1f}% c1`3`Q`]`MD*\" b\
        P``Q0\"U`V`?F[& c1`3`K`Q`]`\u{4}Z,!1`\"$r!U`=\u{1e}H!V`$5f!/`9\u{1}\u{2}\" b3`IlC!,`(Ah!U`\u{16}^\u{1f}% c1`3`L\
        `]`=t[# c4`]`)\u{13}l!,`E<r\" b3`\u{16}\u{18}\u{3}!Z`U\u{d}E\" bR`5\u{19}U\" bP`|\u{7}z!\"`W0+\" bK`]qM$ b1`N`Q\
        `G(N!,`VOW!/`SV\u{b}# cQ`]`7/\u{1d}( c1`3`4`J`R`U`]`R\u{1b}S\" b3`\u{e}~\u{e}D c!`\"`#`'`(`)`*`1`3`4`5`6`7`8`9`\
        :`;`<`=`?`@`A`C`D`G`I`L`N`O`P`Q`R`Y`Z`]`&<\u{1d}!Z`<y=!%`\u{0}on!Z`wv4\" bE`/=[!Z`\u{e}\u{14}\u{2}!\"`SS'!1`Pi5\
        !1`y89# b1`I`V\u{7}f!U`K~\u{6}!X`R=\u{19}\" bP`!`:!&`u9<& c7`9`B`C`]`1)y\" bO`Qm>' c2`3`=`H`Q`Y`RdA!Z`f\u{1a}%!\
        V`-;e!W`l#\u{14}\" b7`r1%\"S`U`\u{1c}BY!$`\u{10}n+!Y`=8.!1`VG5!Z`\u{10}|7!1`\u{19}e\u{1}!!`s\u{0}$!1`iee!Z`W@4(\
         c3`4`@`G`K`R`X`\u{1}tO# b1`]`~\u{18}Z!U`m\u{6}\u{16}!X`e{Y\" b3`\u{b}\u{6}*& c*`1`3`?`]`QC>' c3`<`I`O`R`Z`H@N$\
         c3`=`P`/)h# b%`]``[;!W`1v>!V`w{K!V`zCX!Z`\u{1b}Mj!\"`O\u{15}\u{b}!Z`6t2!1`\u{4}JL!Z`\u{c}\u{f}s\" b]`rz\u{14}!\
        X`\u{1b}\u{19}<!1`*)G!1`R\"\u{7}\" b3`|7_!\"`,Qy!1`|{\u{16}+ c!`1`3`7`O`P`R`Z`\\`]`\u{0}\u{8}\\!Z`Z1n!,`9%+# b1\
        `]`-\u{11})# b\"`=`_P,!%`\u{8}\u{16}3\"W`X`\u{12}5C!1`\u{1e}{W\" bK`.p}\"%`1`sV\u{0}!/`%\u{7f}\u{4}. c+`,`1`3`5\
        `8`B`D`E`K`P`R`U`(*#!2`A\u{1f}$!/`\u{8}TR& b\"`#`,`1`3`\u{d}Ib# b#`]`w2\u{1}!V`-#w!Z`\u{e}j?!1`\u{17}i(# b1`X`g\
        _l\"V`Z`\u{1e}Kn!U`)\u{1d}20 c3`4`5`<`A`E`G`L`N`O`R`V`W`Z`]`3\u{6}2# cG`]`p+x\" b]`\u{1d},$!Z`#1\\# b1`3`]mj!U`\
        Ker!Z`Ex\u{1b}!*`\u{a}F4\" b]`a0\u{17}' c2`3`H`J`O`Q`j T!Z`qG\u{9}!U`5i\u{0}\" b<`\u{7}Ic/ c#`1`3`8`B`E`J`L`O`R\
        `Y`Z`[`]`\u{11}Pi\" bV`a8p!1`ZKG% c3`6`N`]`M\u{1f}t# b4`]`#\u{1d}y% c3`E`Y`[`HD\u{11}% c3`K`O`]`O#\u{19}# b<`K`\
        l:5$ c,`1`9`\"zi!%`G\u{e};% c3`@`G`P`AGJ!W`Vhz!V`8y\u{6}!Z`\u{18}OJ!Z`\u{e}\u{4}i!1`i\u{12}\u{9}!1`$9S\" b4`gKG\
        !\"`LLA!U``NK3 c3`5`9`;`=`B`E`G`K`L`O`P`Q`R`V`X`Z`]`\u{0}vo!1`7\u{1d}0\"#`1`\u{b}k:; c1`3`4`5`6`7`8`9`:`;`<`=`>\
        `?`@`B`C`G`L`O`P`R`U`V`Z`]`\u{f}fJ!\"`}ls!1`i]\u{14}$ c@`G`R`+\u{7f}\u{9}!$`b_(!X`\u{1b}}F\" b]`Q\"Y!1`+\u{14}]\
        ' c,`3`B`I`P`Y`\u{0}_l\" b3`XNB# b*`3`\u{1f}\u{a}r!Z`\u{9}YI' c1`3`5`P`Q`]`\u{1c}R\u{4}\" bL`ZAi\" bZ`R;\u{a}!1\
        `ZC\u{b}!Z`\u{19}Hx# b<`P`K[\u{7}$ cL`O`R`u*)\" bO`4Kx!1`\u{b}?:# b,`>`2&=$ b#`1`Z`\u{b}HE\" bP`\u{15}\u{d}P!Z`\
        \u{19}S&&S`T`U`Y`Z`\\`Y\u{0}d!\"`\\L\") c3`4`@`J`K`O`R`]`uUs$ cH`L`N`A\\1\" b3`SiT\" cO`gk=\" b]`7#b$ b2`3`O`w\u{10}\
        l!W`Z$\u{7}!*`r<\u{b}\" b3`V\u{7f}'# b1`3`1eZ!W`T\u{3}i!#`'{\u{7}\"T`X`L~\u{1c}# b1`3`Y\u{1}\u{a}\" bZ`x\u{f}#!\
        #`\u{6}C8\" b3`U(l# b1`]`\u{12}^\u{17}\"T`X`}:x!U`\u{3}\u{10}Z\" bP`B9\u{1d}!1`$G(# b1`]`\u{14}l+!1`_RS# c3`L`\u{5}\
        )Z!V`!6\u{3}# b1`3`(.2!Z`\u{b}3<# b1`P`K\u{1f}l!1`\u{18}!v!(`fBB!1`&Oo!1`d\u{14}=E c!`1`3`4`5`6`7`8`:`<`=`?`@`A\
        `B`C`F`G`H`I`J`K`L`N`O`P`Q`R`T`U`V`W`X`Y`Z`]`A\\h#\"`#`,`eB{!)`r=\u{12}!Z`\u{c}eF!Z`e#\u{6}!&`vF\u{e}\" bP`Ep2!\
        1`$\u{6}<% c)`1`3`P`XV[( c1`G`K`L`W`Z`]`P\u{a}`\"U`V`o5s!Z`\u{4}kM!Z`\u{1d}\u{e}\u{1d}!*`fV\u{f}!1`\u{1e}\u{14}\
        A# b#`]`&fW!1`XiZ!Z`\u{12}\u{11}\u{f}$ c1`U`V`\u{14}'7![`W#j!1``q\u{5}$ c1`O`P`\\5\u{1a}\"(`.`&\u{d}\u{5}\" b3`\
        [Ak) c+`0`3`9`:`B`C`E`yk\u{1f}\" bJ`\u{1b}\u{f}\u{16}\" b]`h(<\"T`Y`\u{d}~.!X`\u{4}ZH* c1`3`5`@`L`P`Q`R`V`Vdw!Z\
        `\u{11}$.!1`nzK\" b]`\u{4}\u{0},\" bH`o+@!1`Y\u{19}3\"#`1`G#\u{2}!#`FIe\" bM`lcf\" c]`k`\u{1e}!\\`LeA!1`}SY0 c1\
        `3`6`;`E`I`P`Q`T`X`Y`Z`[`\\`]`\u{13}^Z& b#`,`1`2`K`N3\u{8}\"#`1`\u{0}`r\" b]`\u{2}-.\" bK`{J8# c1`]`\u{10}\u{12}\
        k& c#`,`2`3`J`~IW!1`}\u{4}F!1`g\u{6}\u{8}\" b]`B\u{13}\u{1e}!\"`Z[E!V`\u{1b}as\" b]`3\u{4}\u{1}\" bK`Av<% c1`3`\
        7`P`0}>!Z`\u{1a}QBU c!`#`$`%`&`(`)`*`+`,`/`0`1`3`4`5`6`7`8`9`:`;`<`=`>`?`@`A`B`D`E`F`G`H`J`K`L`N`O`P`Q`R`S`T`U`\
        V`W`X`Y`Z`\\`]`q\u{f}\u{f}\" b[`e\u{8}\u{1f}# b3`P`\u{6}\u{0}~!!`Gg\u{1}!1`U\u{2}\u{1d}!Z`t]x# b,`4`{<\u{1a}\" \
        b3`F2+# c3`]`pP\u{7f}!X`;,)\" b3`\u{13}R\u{2}!\"`q}\u{1c}!1`Nw]\"W`Z` Y|\" bU`D>\u{f}!%`\u{16}1[!1`\u{9}\u{17}e\
        0 c,`0`1`3`6`8`;`=`>`@`A`G`J`P`Q`*X\u{3}# b$`]` b#!!`).F,3`6`:`<`=`F`G`J`K`P`W`]`1#\u{7}!Y`q\u{16}\u{19}!V`\u{10}\
        \u{13},\" b3`n\u{10}C$ b*`1`]`B/X!Z` pX!%`Je\u{6}\"\"`1`|/ !\"`l/+\" b3`jG\u{1}\" b]`\u{14}J.\" b]`EIB\" b]`Y\\\
        {!Z``M\"!U`s^g# cG`W`8\u{c}\u{0}# b2`J`u:\u{a}# b1`3`L\u{e}\u{16}!1`\u{d}P:# b#`3`V:V\" b]`/Z\u{0}!Z`C\u{8}(# b\
        1`]`U,8!1`\u{1d}!J$ c1`N`O`\u{1c}6q\")`*`3zd!#`%\u{16}h# b1`3`)\u{19}\u{12}\"W`Z`T0M!,`M(R!1`n%#, c1`8`:`;`<`=`\
        >`?`A`B`G`\u{1}+Y!1`S|?!S`\u{14}\u{1d}`6 c!`#`(`*`,`.`0`1`3`5`;`?`B`G`I`J`K`N`Q`R`]`\u{1a}'\u{14}% c1`3`P`]`_\u{e}\
        \u{18}!$`F\u{d};' c#`%`1`3`>`P`a7[!Z`\u{0}\u{19}u* c1`=`I`L`N`O`R`Z`]`<\u{4}W# b1`P`\u{5}\u{10}\u{7f}\"\"`,`\u{1a}\
        F\u{1a}!&`,7'\" bY`p4Z& cG`N`O`P`X`Tx\u{b}!Z`~1\u{15}\" b]`]\u{12}=!Z`TJ6!T`Pt\\# bU`X`x\u{b}\u{12}!$`J\"?$ c3`\
        5`6`\u{2}\u{0}\u{15}!#`\u{15}Mv!1`A=`$ cH`Q`V`)S\u{a}( c\"`3`4`>`K`R`]`\u{1b}\u{12}\u{12}# cP`]`g8V\"V`Z`R.d\" \
        b3`?\u{1}\u{1a}' c1`3`<`=`O`W`]\u{14}1!1``>@\" b8`,\u{18}x\"(`.`)$\u{1a}\" bL`\u{c}6D\" b]`T@L\"%`1`<\u{17}R!&`\
        \u{7f}Q=!Z`@\u{1c}\u{8}!2`5\u{1c}\u{2}!1`/1.# b%`]`\u{3}\u{0}n\" b3`K^\u{1e}!1`\u{e}a6!1`\u{18}6J\" b3`H\u{14}J\
        \" bG`\u{e}ku!Z`;\u{8}3!Z`3\u{a};\" bP`#\u{19}}\" bB`\u{18}\u{7f}3\" bQ`B\u{1d}@!V`c\u{c}G#U`V`Z`X\u{9}\u{c}!Z`\
        9R\u{12}/ c!`,`0`1`3`7`8`;`<`G`N`P`Q`]`v\\|\" b]`\u{19}\u{1c}\u{b}\" b[`>\\/!&`.i1# bK`V`bWh\" bZ`\u{5}Wt!%`x'\u{1c}\
        !U`g_5!%`y/\u{18}!V`fo\u{0}#\"`#`1`\u{1e}H4!1`s\u{9}A$ c3`O`]`\u{3}k\u{7f}& c(`)`.`3`G`B-\u{17}!T`\u{0}\u{6}\u{19}\
        $ cP`Z`]`V6D\"U`Z`[xj!V`3@\u{1a}# b1`3`\u{6}\u{6}H\" b]`[Lb!Z`\u{1e}k\u{7}!,`Me\u{1f}\"V`Z`u*)#\"`#`1`P\u{1e}\u{14}\
        !V`Qmh# b1`3`D0e13`4`5`6`7`<`=`?`@`C`N`O`P`Q`V`Z`]`v\u{a}b$ b1`W`]`d!d!1`jP\\!1``\\n\" c9`\u{7f}\u{15}u$ b1`3`P\
        `\u{1a}y\u{9}!Z`Mx4!V` o%!W`8\u{7}0\" bJ`,2:!Z`/\u{10}i!$`|>\u{7f}%S`T`W`Z`[`F\u{1c}D# b1`]`op_!1`\\T\u{4}$ c3`\
        Z`]`\u{d}\u{16}P\" c]`<R\u{5}!Z`zt)!$`q-8# b1`7`|N=!1`f:m# b#`3`zfv\" b3`\u{14}>\u{0}\" b:`Xe\u{1e}\" bP`\u{9}#\
        .\"T`X`\u{9}RM\" c3`r\u{3}\u{f}!Z`R\u{1a}5!1`\u{1f}9\u{12}G c!`#`(`*`,`0`1`3`4`5`6`7`8`9`:`;`<`=`>`?`@`A`B`D`E`\
        G`K`L`N`O`P`Q`R`S`V`X`Z`]`\u{8}\u{14}v\" b]`E\u{c}\u{4}' c1`3`N`P`R`]`)NK![`N[v!Y`X\u{18}w!Z`+P\u{18}!V`{w7* c\"\
        `#`1`3`8`9`J`N`]`\u{17}\u{19}@!Z`\u{19}_N!Y`\u{7f}*V# b3`Q`r:^!U`\u{2}\u{2}|!1`$E\u{a}\"W`\\`st_!\\`$#V!#`4Ve+ \
        c3`8`@`B`D`G`H`K`O`Z`\u{5}YF% c1`3`;`P`lzS\" b]`JP\u{9}\"#`1`&\u{16}$!W`}(3!1`Uo<!\"`\u{7f}:>+ c*`/`1`3`:`L`O`P\
        `Q`X`b.\u{5}# b1`]`kc(\" bR`zx@!1`ldC\"#`1``No\" bZ`?C,![`{Ho!V`&\u{18}~\"V`Z`.\u{1f}0!2`\u{1}<Q% c3`5`=`Z`\u{10}\
        <r!1`ZmH\" bG`x8u# c3`]`j<|% c#`3`=`P`K\u{7f}J\" b=`\u{4}[b!1`Vm=\" bQ`hnu\" bG`\u{a}@\u{b}# b1`P`_\u{15}\u{1f}\
        ' c1`3`O`P`Q`]`.*Q# b1`P`L\u{4}'!1`\u{a}gx!!`qi\u{7}- c3`4`6`7`9`>`F`G`J`X`Z`]`\u{f}N\u{8}# cI`]`z?,\" bJ`m5\u{f}\
        \" b]`\u{10}\u{1b}\u{1b}!1`T\u{a}%!V`\u{d}%2% c3`4`L`N`F\u{e}b' c*`1`3`J`P`R`\u{1b};I\" bN`6_U!Z`\u{7f}/f\" b3`\
        \u{a}cj\"W`Z`Mm\u{1e}\" b]`$\u{16}\\\" bZ`\u{9}M*# cL`O`}JD\" b]`J\u{1}_\" b4`\u{4}Q\u{9}\" cG`\u{e}2y!)`r\u{1f}\
        \u{c}& c\"`#`1`3`G`\u{14}m\u{16}!1`!0\u{a}!*`\u{e}u\u{f}!Z`C\u{16}]!1`*g\u{12}!W`\u{0}\u{b}\u{15}!,`eF\u{18}!1`\
        t#6!Z`kuC!Z`2oE!V`q\u{13}g\" b@`06H\" bG`WbJ# b0`9`.Rx# b1`]`n]\u{d}# c3`P`\u{18}~\u{14}& c2`3`4`J`N`5\u{14}m!\"\
        `K9\u{17}& c1`3`K`M`P`N\u{19}%* c3`:`=`D`L`O`T`[`]`bj1\"\"`#`\u{12}\u{16}O!1`k\u{18}g!1`\u{d}!2\" bP`ijH$ c2`3`\
        P`bh}1 c1`3`4`5`:`<`?`@`A`G`K`O`P`Q`R`Z`\u{10}\u{6}\u{11}!&`@PD!1`$\u{7}G!Z`r5+# cH`K`x\u{a}\u{17}, c*`1`3`4`<`\
        J`N`O`P`Z`]`\u{b}\"\u{1c}\"V`X`\u{7}\u{1b}\u{1c}$ b%`Q`]`\u{8}&'% c#`1`P`]`N\u{d}-!V`|6o!1`*J#!1`>\u{4}K!\"`\u{1e}\
        %\u{d}!1`[\u{1}8!#`o)C!1`\u{13}0\u{5}!1`h\u{18}\"!,`\u{1b}t#4 c3`5`6`;`<`@`D`E`F`K`N`O`P`U`V`X`Y`[`]`b#3!Z`}\u{18}\
        6% c#`3`S`]`( 8!V`\u{13}5H6 c#`(`)`,`1`3`7`8`:`;`<`=`>`?`A`B`C`E`G`N`]`\u{1f}fz!Z`Xy\"!Z`i]z!#`S\u{5}\u{7}# c3`\
        P`!\u{b}v!\"`:<#!1`W,4/ c)`1`3`8`<`>`K`P`Q`R`X`Y`Z`]`\u{b}X8$ c1`3`]`rzR\" bX`\u{5}o<!V`K2`# b1`O`\u{d}3\u{17}#\
         b9`]`B8h!%`(=~!1`3#$!W`DRe#V`X`Z`\u{13}+n# b%`>`\u{1b}Cz$ b#`P`R`PI\u{13}+ c3`7`E`L`P`V`Y`Z`[`]`\u{10}e4!1`6Na\
        !$`\u{c}[k\" bQ`~\u{c}(\" b3`i\u{4}d!1`n*(!Z`+`|\" b]`rB\u{8}!1`K13$ c#`3`N`*\u{17}y$ b1`3`P`$\u{12}|# bP`]`g~\u{7f}\
        0 c!`2`3`5`8`:`=`>`N`O`P`U`V`Z`]`w\u{0}\u{3}!U`skJ!V`fug\" b]`\u{c};N$ c1`3`G`H5a!Z`8]\"!1`(.(!Z`E_)\" b]`!11!\\\
        `\u{d}\"\u{10}\" bH`7j # b1`3` 0\u{15}!\"`,8R!V`{\u{2}\u{c}!1`\u{17}c.\" b]`DC5!,`\u{4}}?\"&`1`uZl!1`a1\u{1}' c\
        1`3`>`A`G`R`)y\u{1a}#\"`#`1`kI\u{1a}@ c)`1`2`3`4`5`7`9`:`;`<`=`?`@`B`C`E`F`G`J`K`L`M`N`O`P`Q`R`U`W`]`+gX!1`_L %\
         c3`G`Z`]`\u{1d}j#!1`fH6#V`X`Z`\u{17})V!1`L\u{0}~!1`Gv\u{1b}!W`G\u{4}#!W`\u{1d}nQ!$`f<R!1`L\u{10}`!%`]4\u{9}\" \
        bR`VB\u{18}\"*`1`z)\u{1d}\" bH`\u{8} !!Z`<_(!Z`\u{b}HH$ c#`3`Q`]N1!X`u';\" b3`\u{14}vT!Z`e),\" b3`\u{16}]8!1`A3\
        a!\"`nW9\" bP`\u{14}|>!V`O+\u{c}2 c1`3`4`5`9`<`=`G`I`K`M`N`O`P`V`Z`]`\u{8}]\u{1d}!\"`s*e\"W`X`mP\u{5}!Y`D}k!X`\u{7f}\
        {l!W`2/3\" b3`)xX!1`+Bz!1`&L\u{7f}!U`C#m% c#`,`J`K`\"v>![`TuD!,`X\u{9}T!X`|#\u{c}!V`8&V!1`x5[!1`~\u{18}j!1`\u{16}\
        \u{b}xL c#`(`,`1`3`4`5`6`7`8`9`:`;`<`=`>`?`@`A`B`C`E`G`H`I`J`K`L`M`N`O`P`Q`R`S`T`U`V`W`Y`Z`\\`]`5\u{1f}\u{f}# b\
        1`P`@ B\" bK`JhQ!&`@\u{7}V!U`\u{13}\u{17}M\" b@`&'P!%`\u{4}\u{18}W!!`&[n!1`p\u{2}0\"V`Z`/uJ\"W`X`\u{1f}~e!\"`f6\
        \u{17}!Z`Z!\u{1b}( c2`3`;`C`H`O`U`Q/)!1`y6H!Z`m|V!Z`S>\u{0}# c3`P`jL\"!#`q]M\"\"`#`d\u{13}s!T`0t\u{d}!1`\u{14}%\
        G!X`%\u{1}m\" bV`\u{15}\u{19}v!\"`Kv?!Z`<L !1`Y*9!U`\u{3}3C!T`r/Q* c1`3`5`;`P`R`U`Z`]`\u{c}yl!V`}5m\" bP`\u{f}(\
        B# b#`3`Z1e\" bG`ED.!#`DxV!-`N&i!U`\u{1a}o\u{11}\" b]`.9\u{15}!%`A\u{1d}J!U` .\u{17}!1`\u{f}jL!Z`Loj!U`\u{6}Bp$\
         b*`3`Q`x:#!U`W\u{13}\u{14}# b2`J`K\u{1c}.) c1`3`E`P`R`Z`[`]`>t0![`bJ1!1`v`c!$`GQv\" b]`eq{!#`m \u{12}!#`C: !Z`\
        q> \" b?`b\u{6}.!W`xGo!X`\u{6}\u{5}\u{d}$ b2`L`P`\u{7}g\"$ c3`H`O`zQ+!1`Tpq& c)`3`9`<`P`lH\u{3}# b1`P`\u{10}E\u{15}\
        !\"`\u{2};&\" bH`*vq!1`\u{1a}\u{1d}t!\"`g_\u{c}# c3`]`\u{f}|\u{13}\" b]`\\\u{a}B% c3`4`Z`]`#kr!1`\u{1}\u{14},!1\
        `(.G$ c#`J`]`2\u{e}k![`p\u{1c}\u{1a}!$`\u{12}A\u{1b}!Z`\u{16}\u{16}2# bO`U`A\u{1}-\"W`X`41=$ c*`3`N`DpV\"V`Z`Os\
        y$ b#`=`?`\\\u{10}\"!-`pXk# b1`]`&\u{8}\u{12}!,`\\o\u{1e}\" b]`$EY1 c1`3`4`5`7`:`;`<`=`C`E`O`P`U`Z`]`\u{e}%]$ c\
        4`O`]`\u{7f}?p!Z`b?)\" b]`~]I\" bP`z\u{1b}<!Z`FXi!U`V\u{7f}j% c3`5`O`P`7\u{1b}\u{7f}\" bG`P#\u{b}!1`\u{1d}/l\" \
        bO`\u{f}\u{2}\u{16}\" bG`CYP\" b3`>\u{1c}{' c#`,`2`3`?`G`^I\u{10}!Z`\u{7}3-!W`}P=\" b7`csG2 c!`3`4`5`6`E`G`J`L`\
        O`R`S`U`Y`Z`[`]`p\u{17}\u{18}!1`WJ\u{1c}!\"`nIj\" b=`Uc\"!\\`j|1!#`\u{a}jE# bX`]`\u{2}\u{3}v# c1`]`O<}# bG`U`S]\
        \u{13}\"\"`1`h\u{18}H!*`^\u{1a}N\" b3`\u{7f}=g# cU`V`4Oo% c3`4`Q`]`ecq!1`\u{9}\u{11}\u{1d}!1`il<!V`MBE!U`6+K$ c\
        3`P`R`>\u{c}h!1`e\u{1b}\u{3}!U`%%*\" b3`&b\u{0}!Z`kv[# cZ`]`H^n![`\u{18}Cg# b3`P`\u{19}Hi!1`Em\u{3}!Z`\u{7}~I\"\
         bO`^YV!Z`>Ja!W`bbO\" bG`lcg\" c]`7[w# b3`P`7M\u{10}!Z`\u{8}\u{1e}5\" bG`2lV$ cG`O`]`^uj!1`ES8# bP`]`mT@\" bV`b\
        \u{1}q\" b]`PD\u{11}!/`tsD\" b3`45\u{4}!Z`\u{3}2(!W`\u{7}18\" bO`@v\u{12}\" b3`F_\u{14}\" bZ`\u{c}\u{c}\u{19}\"\
        V`Z`!}\u{1c}#S`Z`\\`9_b\"\"`,`\u{8}\u{b}l# c3`W`<\u{1}\u{a}$ b1`3`G`!\u{7}\u{f}!\"`O\u{19}E!1`\u{16}A%!Z`D\u{a}\
        B!Z`_\u{11}\u{4}# c1`3`V7\u{d}!U`tZ5!W`\u{b}|5$ b)`<`=`FP;!1`T\u{1f}A!1`}\u{10}E!V`PyV# b1`]`\u{a}\u{4}\u{5}$ c\
        3`O`Z`tz\u{18}!%` A5' c*`1`3`N`Q`]`?\u{d}/!\"`dxp\" b3`\u{1f}\u{1c}+% c&`,`3`;`z6L!1`qtV!1`n\u{1}w![`<zz!U`tu<!\
        &`!CA\"V`Z`B(^\" b3`{Z`!1`8(n$ c1`G`]`\u{10}/*+ c,`1`3`8`9`:`<`N`P`]`/%e!Z`,\u{1b}\u{1f}!\"`\u{1f}O !V`\u{9}B.!\
        Z`t\u{1d}L!,`y.p!U`\u{1d}pq!1`\u{1}|\u{1c}!#`&\u{1}'!U`:46!Z`!7R\"!`1`MC|\" bR`n7 !1`{jY!Z`3qn!%`ffw!Z`KOB\" bK\
        `T\u{3})\" bN`q)m\"\"`1`4t\u{f}!Z`|\u{11}\u{16}; c0`1`3`4`9`;`=`>`?`@`A`B`C`E`G`H`I`J`K`O`P`R`U`V`W`]`Mv1) c3`6\
        `D`G`O`P`U`V`\u{3}\u{8}5!,`b\u{c}U!V`Q\u{a}z!Z`lmg# b/`]`\u{1b}R}# b!`@`$v.!W`\u{3}\u{e}8\" b4`dxF!Z`n(b!1`E\u{16}\
        \u{13}/ c3`4`@`B`F`H`I`J`K`O`P`R`X`]`@\u{1a}w$ cE`[`]`7m\u{7f}!$`mx\u{5}!U`.`%!U`j+7!Z`\u{1c}|=\" b]`\u{13}wi\"\
         bO`\u{10}\u{a}\u{9}\" bU`\u{d}$R!\\`\u{4}kq# bZ`]`3Y#) c1`3`7`E`N`O`P`R`UvI'U`V`W`X`Y`Z`[`-#P!1`=}o# b1`3`\u{f}\
        dG\" bH`n\u{6}I# b1`G`\u{14}oV) c*`1`3`<`L`N`P`Q`JHx!Z`QF|\" b]`Z.;\" b]`n/h\" b]`R\u{b}f!\"`u\u{2}b!W`I@d!1`kF\
        \u{18}!X`C\u{16}:\" bH`X.;!1`3|H!V`%\u{2}o# b3`P`\u{5}6f!1`G7l\"U`Z`\u{f}\u{16}P!$`\u{9}9\u{1c}) c(`.`4`;`A`V`Z\
        `]`t\u{7f}o#\"`#`1`,_5\" b3`(qy# c3`R`FB\u{0}!1`T\u{1f}\u{3}\" cG`I,`\" b?`w9\u{2}# b1`H`)f&. c*`/`1`3`5`7`=`?`\
        J`K`N`P`]`Q{B\" b3` ~W!X`9<J\"\"`,`L\u{7f}\u{0}/ c1`3`5`6`7`:`D`G`H`N`P`V`Z`]`\u{1}N\u{13}!#`&FQ!2`V\u{1f}\u{e}\
        \" b7`\u{18}+2' c!`\"`1`2`3`P`0}q!\"`pKx!U`bl\u{c}\" b]`\u{7f}\u{b}\u{14}!V`vg\u{1c}$ b1`3`4`kl\"!$`b\u{7f}c!1`\
        \u{b}y\u{19}!(`W^R!X`>]~!#`?|\u{6}!%`X\u{19}\u{15}!V`ukC!T`\u{8}f)\" b3`*L?$ cP`Y`[`bZZ!1`W&\u{2}!$` \u{c}\u{e}\
        1 c0`3`5`7`=`?`B`E`H`K`L`O`P`Q`R`W`\u{e} \u{14}\" bZ`\u{7}&L!Z`,ET!Y`f*`!Y`cmv\"#`,`\u{1a}\u{15}c$ b1`3`?`Aqo#U\
        `V`W`,V\u{3}!/`2\u{7f}m# c4`9`wIr!Z`eo\u{9}!Y`\u{1b}'\u{1c}!/`Hd9!Z`\u{19}~\"!1`6\\W!*`fRd# bK`V`\u{1b}\u{1a}\u{5}\
        \" bG`Ze\u{10}$ c3`5`G`Mz\u{19}$ b2`3`8`\u{1f}v?!X`4L^$ cK`O`]`C\u{5}M!,`\u{7}|U\" bK`mt\u{19}\" b3`\u{4}O<\" b\
        3`\u{9}\u{14}I# bR`]`Ae#!Z`1 d!Z`f\u{19}g!U`[gN% c(`.`6`F`\u{c}rm& c1`3`=`G`M`=^q\" bO`\u{14}DH\" bG`\u{17}8g# \
        b3`X`\u{19}\\{\" bY`:4=!%`\\\u{7f}C\" b]`N\u{1e}H# b#`3`{\"3\" b\\`\u{8}\u{1c}=!Z`-`e' c0`B`K`O`P`U`@Uo!Z`\"@t\"\
         c]`c7{!Z`~\u{d}-!U`r,F# c7`Y`\u{9}\u{1a}\u{16}!\"`q\u{11},!1`F%\u{12}!W`\u{0}\u{16}\u{14}!U`<lp!Z`u/(1 c\"`1`3\
        `4`5`@`A`F`G`J`K`P`Q`V`W`Z`\u{8}4W!1`Fd\u{2}!\\`$M\u{1b}# b*`3`\u{b}\"\"& c/`7`9`:`\\`*\u{5}F!Z`IYu!1`W,\u{0}\"\
        #`,`\u{a}dq\" b3`\u{14}a\u{0}!1`R\u{7f}\u{e}!%`xfa\" b]`\u{6}-1!1`J{o\" b]`&l\u{a}!Z`\u{1a}u4# b3`J`g\u{15}r\" \
        b]`#\u{1e}s!X`\u{17}\u{c},!/`\u{13}%t!,`\u{1d}j_!V`;Y$$ b#`1`P`0\u{5}1\" b3`'v\u{1f}!X`\u{1c}\u{1f}\u{8}!W`<\u{16}\
        \u{1e}( c3`8`J`N`P`W`]`S\u{11}(\" bZ`\u{5}_1!V`Q'2!&`)u4#U`Y`Z`yva\"#`1`\u{7}8(!%`iV;!1`\u{8}\u{d}U) c1`3`4`G`J\
        `K`O`R`\u{7}\u{19}Y!Z`\u{8}22!2`paw) c&`(`3`G`O`P`Z`]`/c\u{b}\" b9`l{a$ c4`Q`R`P\u{19}4!/`e*?\" b3`VBo!Z`si\u{9}\
        !X`S\u{d}+!W`t!\u{b}!W`rIW\" bP`itu!\"`b(\u{14}\" c@`+YG!,`w&F\"V`Z`\u{f}r|+ c*`3`;`=`>`?`E`F`P`Q`.\u{4}\u{19}\"\
         b3`\u{1a}8\\% c,`2`3`J`X#.!*`\u{4}NA!Z`\u{3}\u{10}f# cH`K`6i+!&`/VY\" b9`\u{3}\u{a}f!V`MJ?!X`3k\u{e}% c1`G`P`]\
        ``>1\" b]`t:}!Z`\u{1f}Y\u{1}# cA`P`7)N# b1`3`Z\u{15}\u{e}!Z`xDw!,`7,\u{1f}!X`47k\"\"`1`r\u{15}o* c(`*`1`3`<`?`K\
        `P`]`U^\u{f}!W`\u{17}\u{f}c!\"`}\u{7f}m\" b]`\u{12}z/\" bZ`[j,!2`['Z!1`\u{1a}[e( c1`>`G`O`P`W`X`'t%\" b]`\u{1f}\
        .Q) c3`4`G`J`L`O`V`]`\u{f}Dq# b1`]`s\u{10}$!1`\u{0}1s# c7`F`\u{7f}]\u{4}!V`QA\u{f}!Y`) D!1`O\"V!%`\u{17}Q\u{b}\"\
         b]`u2[!Z`rsk!'`\u{e}\u{1}\u{9}\"Y`Z`+a3!&`IoJ\" bP`X[L!Z`\u{18}8,![`f\u{6}\u{a}\" bG`eG+!Z`T\u{e}5!Z`\u{18}j>!\
        1`\u{c}.\u{a}\" bO`n(W# b3`J`=(.!W`4x4!*` Fd!!`41\u{9}\" b3`QK\u{12}!\"`\u{3})!\" b3`W,\u{a}!&`\u{8}p2!1`W{F!%`\
        \u{b}3p( c3`4`@`H`L`R`W`\u{11}=|# b1`N`\u{4}C|#\"`#`1`\u{d}v\u{3}$ b'`1`3`\u{4}\u{4}\u{7}# c3`G`Q8\u{4}\" bO`\u{11}\
        23!1``K\u{12}!,`L\u{1a}R\" bP`vpB!%`zUw!Z``P,!U`<?]\" b3`Y\u{11})# b1`7`\u{0}#b!X`\u{1a}s{!1`!R|* c1`3`4`F`J`O`\
        P`Z`]`{(\u{18}# cO`]`O\u{9}^!Z`:/\u{8}!1`\u{3}N^!1`H\u{1b}\u{17}!1`R=\u{1d}\" bZ`hu4& c:`G`Y`Z`]`s\u{1}c\" b]`k\
        Y\u{e}!1`\u{5}f`\" bP`{3\u{1e}$ c#`3`K`:Oy!%`;\u{3}\u{1d}# bK`L`\\=+& c*`1`3`?`]`/C\u{1c}# b1`]`\u{e}!3!1`\u{d}\
        HA\" b]`gxt!\"`u,|!Z`MG\u{4}# b%`]`oX\u{1d}!1`\u{16};o# b,`G`iX\u{8}\" b3`=\u{7f}># b1`3`\u{12}yO% c1`3`G`]`\u{a}\
        p[\" b3`Zq\u{17}!$`jx\u{f}# b1`P`{CB!1`zdu& c3`N`O`P`Q`ih\u{1e}!1`\u{15}J/# b,`=`\u{e}bn$ c3`L`O`(_g\" bQ`\u{7}\
        gM!$`\u{1f}\u{14}\u{19}$ b,`=`]`b`\"% c4`C`L`R`F\u{7f}e# b1`P`\u{0}b\u{1}!W`\u{5}n\u{d}# b1`G`\u{5}x\u{13}# b3`\
        O`(w}$ b\"`,`N`%=Y!\"`D{\u{15}$ c1`3`P`M3<\"#`1`~~D!Z`2DW!1`~\u{f}P!1`W&\u{7f}$ c3`4`V`N\u{2}\u{8}\" bL`GpK\"V`\
        Z`\\\u{10}w!%`t;\u{1}!U`c<\u{12}% c3`A`G`Q`WRE$ c3`A`G`\u{1e}IM# b1`]`]]f!1`\u{2}\u{1f}N!1`0\u{b}$\" bP`\u{1f}}\
        d% c1`O`P`]`HiB\" b7`N\u{1e}\u{15}+ c3`>`K`L`O`P`Q`W`Z`]`#']!1`wRe# b1`4`\u{f}7h!%`]q\u{17}$ c3`4`O`\u{14}i\u{7}\
        !%`<\u{1a}\u{1b}I c!`\"`#`)`*`,`1`2`3`4`5`7`8`:`;`<`=`>`?`A`B`E`F`G`H`I`J`K`L`N`O`P`Q`R`V`W`X`Y`Z`]`yZH!X`Y*^!Z\
        `%@k\" c3`*im!1`\u{2}eF!Z`\u{8}c\u{13}\" b]`\u{10}\u{7}t\" bP`0I{' c6`;`F`N`O`X`\u{7f}>7\"V`Z`,\u{10}_!\"`g\u{9}\
        \u{11}4 c1`3`4`5`;`<`E`F`G`K`O`P`R`V`W`Y`Z`[`]`0J?!Z`1\u{1c}]!1`\u{18}sA!Z`RM\u{f}$ c)`7`;`(4$!Z`1;s![`\u{13}\u{10}\
        w!Y`nz:!1`\u{6}Pt!Z`,\u{19}S& c)`,`3`<`P`\u{17}\u{11}_$ c1`7`]`.fv!1`X\\\"$ b!`1`]`9:\u{d}# b1`]`|\u{19}/!1`(3U\
        # cO`Z`P:f# bZ`]`_T~!Z`c[\u{7f}# b1`9`S\u{1b}\u{19}!1`Bg_& c0`1`8`9`G`\u{1d} h!1`o=<!Z`5Pd\" b]`8\u{17}\u{10}# \
        b,`3`\u{12}#\u{1d}!/`-\u{a}=!W`u:@!W`F/%# b1`K`!bD!\"`F|E!%`,\u{7}J# b#`=`T\u{6}\u{a}!1`|rE!1`s/\\!$`t*#!V`\u{a}\
        W** c3`5`G`O`P`R`V`Z`]`\u{15}\u{c}\u{7f}- c1`3`4`5`8`9`>`@`G`Q`W`Y`jP1!Z`\u{12}\u{b}F' c1`3`4`K`P`S`\u{9}a\u{7}\
        !1`*X>!Z`%*F\" c3`.sR$ c)`<`]`5\u{1a}S!#`GCk!1`W\u{0}I\"!`/`\u{e}O\u{2}\" b]`y!'!&`DW\\\" bW`oU]!1`q#g\" bP`\u{1f}\
        1m!\"`f\u{8}\u{9}!1`\u{14}Q:\"#`1`J\u{1a}e!Z`\u{b}9\u{9}!Z`\u{1b}\u{1d}M!1`/&[!1`\u{c}S\u{c}!$`y%\u{17}J c3`4`5\
        `6`7`8`9`:`;`<`=`>`?`@`A`B`C`D`E`F`G`H`I`J`K`L`M`N`O`P`Q`R`T`U`V`W`X`Y`Z`[`]`vD.$ b\"`1`]`yX\u{15}# b1`P`y\u{5}\
        \u{1e}# b2`5`\u{d}\u{1c}j!1`\u{6}<~#V`W`Z`n#\u{15}- c1`3`5`8`:`<`?`B`E`N`W`]`v\u{7}\u{1d}!\"`ekF% c1`3`I`J`B;w!\
        Y`n\u{16}Z\" bI`S\u{0}?!*`\u{7f}$R!1`\u{0}8O$ c<`O`]`z5(# bP`U`~#?!1`!QE!X`9zP\" b>`\u{13}`c!!`\\\u{c}v!!`*,\u{f}\
        # cO`U`Df4% c#`3`<`P`p'M!*`T'#& c*`1`3`<`Y`00\u{1c}# b1`]`,>5!&`X;Q# b3`U`.\u{11})\" bO`YZ!\"#`1`\u{12}]:!\"`\u{17}\
        i@!V`\u{4}\u{5}x, c,`3`7`8`=`B`C`K`L`O`V`\u{3}/9!Z`>vZ!1`g\u{3}\u{8}\" b?`a\u{10}Q\" b3`z\u{4}_# c3`X`\u{13}*d#\
         b1`N`!(\u{1e}\" bY`\u{1b}\u{1b}4\" c]`\u{f}\u{c}#\" b]`\u{e}QT2 c,`1`3`8`9`:`;`=`?`A`E`G`K`N`O`P`]`f\u{1d}U# c\
        3`O`\u{1b}1`!#`n\u{9}\u{3}\" c3`L ,!1`F\u{1a}i\" bQ`ZjG9 c1`3`4`5`7`9`:`<`=`>`?`A`B`G`I`J`L`N`P`Q`W`X`Z`]`Ali$ \
        cG`Z`]`x\u{9}2% c3`G`O`]`J\u{4}6!\"`$w<!%`Y(F#)`*`-`\u{1c}xR? c,`1`2`3`4`5`7`8`9`:`;`<`=`@`B`E`F`G`H`J`K`L`N`O`\
        P`U`V`Y`Z`]`[G0!*`0V^% c3`4`=`@`eNV% c,`1`3`N`ybq!1`{W{!1`.FG\" b3`Do-\" c]`\u{e}Ix\" b3`\u{0}b\u{f}$ c1`3`G`sG\
        !\" bP`d 2!\"`=\u{1c}h\" b3`Oi\u{e}\" bW`N/J#U`V`X`c\u{4}]$ b1`G`]`\u{d}\u{6}[!\"`!QA% c3`<`P`Z`SYl!U`u(u$ b1`P\
        `]`\u{b}x\u{3}!\"`\u{7}B\u{13}\" b4`H'7!*`v\u{d}T# b0`9`\u{9}=Y# c3`X`\"@g!%`\"u#\" bR`(EJ!1`\\\u{15}b) c3`5`=`\
        C`L`O`P`U`\u{12}\u{14}+!Z`+T)# b1`3`9).!Z`\u{b}\u{18}m!V`\u{1c}sI!Z`LeS!%`\u{18}+x$ c?`O`Z`z\u{1}\u{19}!U`[0&!%\
        `(eD# bL`X`/j\u{1a}' c'`*`1`3`Q`]` g\u{e}!U`F@X$ b1`3`Q`\u{5}\u{3}\\# cO`R`FWn!\"`Gf\u{12}# b*`3`BA\u{2}# bU`V`\
        +!_% c2`3`?`O`[\u{11}n\" b3`zp\u{c}$ c1`K`]`,](!1` vI!V`\u{1a}lU!V`q\u{1a}\u{5}\" b]`|\u{9})!1`FB-\"U`Z`\u{9}dr\
        \" b=`L-\u{1a}!Z`o;,!*`v4\u{8}# b%`>`j,\u{13}!1`+d9!/`r\u{14}=!1`U?m$ b\"`1`P`i\u{16}\u{16}$ c3`4`R`\u{8}<A!1`\u{18}\
        WK& c3`4`@`P`R`\u{18}t\u{c}& c,`.`>`B`Q`sL|!Z`cY\u{1a}% c1`3`<`Q`!9k![`$$w\" c<`\u{4}\u{14}\u{14}7 c1`3`5`7`8`9\
        `;`<`=`?`E`G`J`L`O`P`R`U`V`Z`[`]`\u{0}I\"# b2`3`HS\"& c2`3`6`F`P`iyI$ c1`3`]`@\u{1}d!\"`>oo!%`l&$% c,`3`6`9`@\u{c}\
        Q$ c3`7`O`s\u{18}\u{5}!Z`\u{15}3\u{1b}!/`\u{1b}4\u{1d}!1`3X\u{3}# c1`L`)af- c,`1`3`6`H`I`O`P`Q`V`Z`]`\"\u{15}\u{16}\
        % c7`:`D`W`z%A) c1`3`;`E`N`P`Q`Z`D]f!1`syx!1`+&6# b1`O`\u{0}\u{13}>!Z`\u{6}uE!1`j\u{1c}P& c!`1`3`O`]`\u{18}\u{6}\
        a\" bP`1g4\" b3`!0c!1`lHd!U`&Ze!%`wus!1`AR\u{0}I c!`#`*`,`3`4`5`6`7`8`9`:`;`<`=`@`B`C`E`F`G`H`I`J`K`L`N`O`P`Q`R\
        `T`U`V`W`X`Y`Z`\\`]`J~W!U`~t\u{9}!1`\u{1a}DH\" bO`\u{1b}\u{b} \" bK`JO!\" bP`u(%#T`Y`\\`\u{d}{?!1`3WZ# b3`O`\u{1f}\
        1 \" b7`@|2\" bP`\u{7}gP!Z`nh\u{19}$ c*`3`Q`$*S\" b8`3]t!Z`n\u{12}\u{11}!*`#E/\" bZ`T\\1!#`2< !Z`=\u{5}\u{3}!1`\
        '\u{1a}Z\" b]`2J\u{8}# b3`Z`\u{1b}|\u{16}!$`|g'!1`B?*# b3`P` Xf(3`5`E`M`P`V`[`]`cQD!&`j\u{19}\u{b}!\"`0\u{5}5' \
        c6`D`N`P`V`]`1II\" bO`C@)$ b\"`1`3`pT1$ c1`3`G`}><!X`B^v\" bP`\u{12}cz\" bG`^L=\" b3`7Fu!$` \u{16}\u{1}!#`:X\u{4}\
        !Y`U9\u{12}![`'A)!1`B<N\" bP`\u{1d}\u{1c}9!Z`?CT!1`3\u{12}., c,`3`4`5`6`G`J`K`O`P`V`&=\u{17}!#`a\u{16}-!V`\u{a}\
        \u{2}0!W`\u{f}m6!%`4qP!V`#l\u{c}!$`dP\u{7}$ c3`6`B`?6\u{1a}\" b3`<\u{0}+\" cR`Xf;!Z`~.s\" b]`\u{17}\u{8}-!Z`1y3\
        !U`&F5% c2`P`Q`]`MIN\"V`Z`\u{5}C.\" bL`4R0\"U`V`oA`& c3`K`L`P`Z`P\u{1f}\u{14}!Y`W?@!!`@\u{1c}\u{1}!1`4o\u{e}\" \
        b3`l\u{4}1( c3`9`:`=`G`R`]`gdC\" bJ`iQ\u{2}\" bF`SR\u{c}% c2`3`J`O`czn#T`U`V`$E\u{b}!\"`y<\u{7f}!Z`|e\u{a}!%`\u{10}\
        dZ!$`]'c# b1`3`\u{19}\u{2}r\" b]`W>\u{1f}# cE`O`\u{1}Bd% c@`I`O`Z`F\u{6}}\" b]`2>+# b*`Q`mhf= c1`3`4`5`7`8`9`:`\
        ;`<`=`>`?`A`B`C`F`G`H`J`K`L`N`O`Q`R`W`]`x\u{1c}\u{4}% c1`3`>`G`e6N!S`.3\u{f}\"Z`[`26\u{1c}% c1`P`Q`]`{1L$ c)`3`\
        <`c\u{3}\u{3}!V`qO\u{15}\" b3`0]G\" bQ`z\u{13}I# b#`]`\u{b}\u{b}`!U`b=i\" b3`1\u{10}\u{18}![`\u{18}j=% c3`4`Q`R\
        `\u{3}\u{1d}?# b1`9`lb[& c,`3`E`R`[`\u{8}Jf#T`U`Z`\u{a}\u{1e}g!1`+D{!#`izC\",`1`=w\u{1d}\" b3`>,=% b,`2`K`P`\u{1}\
        TO( c\"`1`3`=`G`P`]`:vP\"(`,`\u{15}h\u{1b}#U`V`Z`cs_!1`]\u{11}F!Y`D__\" b3`g'j!Z`g(k\"U`V`Imh\" cZ`\u{e}\u{1a}u\
        !1`e_)# b1`]`8OK!Z`2\u{7}R* c1`3`8`K`P`V`Y`Z`]`)<Z\" b]`\u{9}\u{17}20 c!`/`1`2`3`9`:`=`?`I`J`K`O`P`]`\u{0}\u{3}\
        Z!1`l;y\" b]`>\u{9}\u{3}, c3`8`?`H`I`O`P`Q`V`Z`]`\u{19}\u{1f}\u{19}\" b3`)KQ!1`AQf0 c1`3`9`F`G`K`L`O`P`R`V`W`X`\
        Z`]``\u{0}x\"U`V`h\u{5}4!U`\u{b}SE!V`Ho%!Z`7N,\"T`Z`LU3!Z`\u{e}mG!!`F%#\" b5`)Be!!`w\u{19}\u{6}!Z`\"!Q\" b]`A\u{1}\
        s!$`aa\u{4}\" bR`}>\u{6}\"#`1`\u{1e}L\u{9}\" bG`\u{2}~,!,`O\u{f}=( c1`3`7`O`P`Z`]`@3R!Z`DyU!V`:n|##`$`1`lr\u{7}\
        # c3`P`\u{9}<\u{16}!Z`\u{16}\u{13}(# b1`L`\u{e}&s!!`2x\u{7}\" bG`\\{S!Z`\u{6}s$# b#`?`}}+$ c0`1`7`^0,!V`L\u{19}\
        j!1`j7s' c1`2`3`F`P`]`8\u{7}^$ b#`1`]`h{m\"#`,`$t\u{7f}!1`\u{6}5?!Z`V\u{7}|\" b3`\\\u{15}\u{5}\" b3`@i\u{14}# b\
        3`L`he=5 c+`1`2`3`5`8`:`=`?`B`E`I`K`L`O`P`Q`U`Z`]`t=\u{4}!\"`@\u{16}\u{16}% c(`3`O`Z`Pq<# b#`3`:\u{12}l\" b;`+1\
        \u{6}\" b3`?\u{a}\\!*`Ge\u{18}!1`qi0\" b3`!P@!V`],L!1`m|R\"V`Z`qkf$ c4`9`P`WG@!Z`r&g\" b]`\u{18}\\$\" bO`%L,$ b\
        \"`#`3`@\u{1c}O!1`\u{16}o|# b4`F`\u{10}D\u{e}!1`\u{7f}\u{3}\u{11}\" b]`\u{13} \u{1f}#V`Z`[`D$&!%`m~(\" bB`S'W!1\
        ``\u{9}]!1`\u{18}n-' c0`1`<`P`X`Z`9\u{0}\u{e}!%`>@B$ b*`1`P`m4`!U`X\u{13}\u{3}\"W`Z`\u{1e}q;!#`\\Lu!)`\u{10}H\u{6}\
        !Z`:-d\" b?`\u{8}\u{14}H!Z`\u{10}8U\"U`Z`\u{1d}gN!1`\u{19}D~!&`\u{1},M# cP`V`$ja# b3`P`b)k\" b]`)\u{1}!( c1`3`5\
        `6`P`V`Z`cx/# b#`G`\u{18}XY!U`$8\u{14}!1`s\u{a}\u{1f}\" bY`2;H( c#`,`3`=`J`O`]`[\u{e}x!1`l!\u{11}% c1`3`5`Z`S6\u{8}\
        !\"`%_t!\"`\u{2}\u{17}-\" bO`'y]\" b3`$u\u{1e}& c#`1`3`?`P`]pI!Z`\u{3}\u{18}\u{d}!Z`+|5\" bU`KSU!1`I\u{e}6!V`.R\
        N& c3`6`=`O`U`[ws\" b:`\u{2}\u{6}\u{1e}!1``2,!$`A\u{0}Y\" bH`/\u{b}`!#`2Z\u{14}, c2`3`5`?`E`H`I`O`R`U`V`\u{5}(2\
        !1`\u{1f}O'\" bK`TLv!U`\\f}!$`$p\u{e}\" b3`\u{d}*\u{13}# b1`3`u\u{e}A\" bL`\u{1d}i[!Z`'Ph$ cH`K`P`\u{4};4!Z`YkM\
        !S`3\u{19}\u{18}!1`\u{7f}\u{1b}d\" b@`$1z. c3`5`<`=`?`G`H`K`L`O`P`U`]`S9D!1`Pyq6 c$`1`3`4`5`6`<`=`>`?`G`J`K`L`N\
        `O`P`R`V`Z`]`3@\u{1}#V`W`[`o\u{1c}a!&`\u{14}$o% c3`J`P`]`z\u{e}=# bO`]`G+\u{1}\" bV`=\u{1f}.\" b3`4H?!#`Pe|\" b\
        X`.1\u{5}!1`X\"7\" b]`/%4!Z`\u{d}N7\" bO`G\u{6}8\" bP`C\u{10}v# b#`]`\u{1f}*'# b1`D`6j9!1`,Sq!1`,Py\" bN`C\u{9}\
        \u{11}\" bP`3+c# b1`3`\u{1a}\u{1f}\u{10}$ c3`4`E`]?\u{1f}\" bJ`ct\u{4}!Z`\u{6}D0& c1`3`N`P`]`U:c!1`\u{4}^q!V`AZ\
        Z\" b]`qcr\" bQ`*+j# b\"`7`p|\u{11}% c3`L`Q`U`<o\u{1e}\" b]`\u{9}\u{4}*!\"`\\!;!1`+\u{18}\u{1}% c1`3`N`P`\u{d}U\
        \u{11}!1`OCR!Z`hsa!Z`Qdq# b1`J`U\u{1f}\u{d}% c#`3`G`Q`[>\u{1c}3 c1`2`3`4`5`7`<`?`C`J`K`L`O`P`R`W`X`]`g.\u{1d}\"\
         b3`G)R!1`e\u{18} \" bZ`I e!1`cIx\"V`Z`5C3!#`nm=!Y`pjZ!1`+nZ!\"`Y\u{13}]!1`&Lc!1`\u{18}I\u{9}\"#`*`bB5\" bP`qgl\
        \"%`1`>n\u{0}\" bP`8[J!1`o^`& c,`3`O`P`R`+Z&##`,`2`\u{1d} 8( c1`3`5`K`O`P`R`W\u{1b}C# b1`3`\u{6}\u{3}[\" b@`\u{c}\
        [\u{18}> c,`0`1`3`4`5`6`7`9`:`;`<`=`?`@`B`E`G`K`L`N`O`P`Q`R`U`V`W`]`etM!1`\u{a}#t![`3JH\" bP`\u{1d}2g%U`V`W`X`Z\
        `a\u{8})!1`@59% c,`2`3`K`Mr\u{1a}\" b4`j#\u{1e}!1`{bT!#`Q\u{12}|\" b7`\"+\u{f}!1`\u{11}RX!Z`\u{17}C6!1`c\u{e}\u{17}\
        !Z`6x\u{4}!1`W\\\u{7}!Z`/;\u{1e}!Z`)\u{f}*\" b3`0\u{10}<# b1`3`\u{1}FN!Z`\u{19}G_!$`\u{b}\u{b}f!1`\\\u{3}o!Z`R,\
        \u{7}!1`Yt\\# b1`]`~%\u{19}!1`JT\u{1f}\" c3`(\u{1a}R!1`MbS!\"`\u{7}%\u{8}!%`YP#\" bR`=6_!V`\u{f}td!W`Kk$!%`\u{15}\
        \u{1c}[% c2`3`K`P`]*h$ b1`?`N`.&\u{1e}\" b]`\u{1d}\u{a}>\" bO`O\u{1f}[$ b1`R`Z`H@\u{12}\" b3`eh\u{18}'S`T`U`V`X\
        `Z`[`w(0\"#`1`zV\\$ c1`K`P`h\u{12}Z\"Z`[`\u{d}1\u{d}![`w%\u{10}\" cG`\u{1a}\u{14}-\" bK`1~5!!`f?G\" b]`$P;\" bP\
        `\u{5}9M\" bP`w}\u{e}!Z`&r\u{10}# bG`W`]'\u{12}\" bG``%,4 c1`3`4`6`:`>`?`@`D`G`L`N`O`Q`R`U`V`Z`]`.\u{f}Y# c3`Q`\
        %_\u{1d}!1`,I\u{1e}!U`\u{a}:)# cO`Z`T\u{1d}f\" b]`\u{b}fr* c1`3`4`G`N`R`V`W`]`\u{1b}\u{c}\u{7}!W`\u{1d}\u{8}\u{2}\
        !Z`PPE/ c1`3`4`5`:`?`@`B`E`G`K`N`P`R`E2n\" c]`\"\u{1a}n\" b3`S\u{c}\u{13}* c#`*`3`J`L`O`P`Q`]`X@C!Z`?Zc# c3`I`\u{5}\
        \u{3}\u{a}\" bP`:\"]\" bQ`)\u{6}I!Z`\u{12}2\u{4}!Z`\u{3}vY# b#`]`+r`!1`=;\u{5}\" bG`_Q?!X`8;\u{a}' c3`<`E`P`Z`]\
        `m\u{14}.!1`M\u{16}\u{14}!V`4v;!\"`\u{2}\u{1b}<# b1`3`^C<\" bP`\"^H% c1`9`H`]`7%j!\"`\u{4}-|\" bV`K\u{11}.\" b]\
        `,^]!W`\u{1f}]j!Z`21D!V`w^]!$`#\u{14}j!X`-\u{19}[!1`gi\u{5}$ b1`@`P`Zh\u{1a}% c3`G`P`]`P0C( c3`5`<`G`L`P`]`\"rQ\
        \" c7`aoq$ c(`=`I`\u{d}Bw% c1`G`O`Q`Aw$!%`SO;\" b3`x\u{11}E\" bP`-TX!\"`RY\u{1a}!Z`\u{b}'3# b1`K`a0V$ b1`K`]`Qe\
        y!1`$\u{7}\u{12}!1`\u{18}N\u{1e}\" b]`H\u{b}[!S`7uC\" b]`S\u{8}E!1`!\u{1}G!Z`ta\u{e}\" b9`Yu,!1`\u{c}D7!\\`kV\u{1c}\
        \" b4`/\u{1b}\u{2}\"V`Z`\u{1f}>\u{1e}$ b2`3`J`-6\u{c}!*`,\u{3}%!U`<35!*`S\u{1f}M\" bH`\u{19}\u{e}P\" b9`sHG!Z`H\
        je!1`G-[!,`j4\u{d}!V`W\u{11}q\" b]`*m\u{d}\" cZ`q\u{7}\"\" bP`PJR\" cO`s$\u{17}!Z`\u{a}\u{8}\u{1e}. c)`1`2`3`<`\
        =`H`I`J`K`O`P`U`D\u{b}0!1`3\u{10}M$ c3`G`Q`K5?\" b?`\u{1f}\u{b}4( c3`G`N`O`P`X`]`nPX# b1`3`\u{c} ^!U`4\u{12}r\"\
         b3`\u{2}d\u{1e}!Z`U;A!&`iI$# bQ`U`\u{a}a4!1`h3D\" b3`+A_!!`V_i% cF`P`Q`Z`Kw.!1`\u{c}D1\"#`1`aUT\" bP`mT\u{0}!1\
        `@/\u{19}# b3`N`7e9!$`{u^\" bN`e^\u{0}!1`i\u{2}\u{0}- c3`5`?`@`G`J`L`P`R`W`Z`]`xyk!1`jo$# b*`3`**6![`\u{1c}o\u{5}\
        $ cJ`O`R`$O0\"V`Z`j\u{1b};$ b1`R`]`OBI!U`\u{6}L]\" b]`5\"s!Z`<bu!U`2(\u{19}\"#`1`]3\u{0}![`NN)!U` \u{b}:\" b3`'\
        -n\" b3`+;s!1`A\u{1f}W!'`1\u{18}l!Z`\u{f}\u{1b}}!1`?#\u{1f}#U`V`[`\u{d}\u{9}F!1`;\u{1e}j!1`/@~!\\`YM~!1`Y`\u{11}\
        !\"`\u{7f}Bg!Z`PGr!,`\u{1a}\u{f}}!\"` `5+ c,`3`8`<`J`O`P`Q`Z`]` [+$U`Y`Z`[`d8M!1`AQ\u{19}\" b3`\u{14}z&!1`8o@!U\
        `2'K0 c1`3`4`5`6`9`@`A`E`G`J`N`O`P`V`)\u{16}Z# bU`V`l*I!V`&=J!/`*\u{18}T!X`_m[\" bO`\u{15}jc\" bP`\u{3}O\u{1d}%\
         c4`?`O`]`~h'!#`U)U!1`+{W!S`'Ab) c1`3`4`?`G`O`P`W`y^M!#`\u{e}\u{1f}$& c3`:`L`P`]`\u{3}\u{1f}&!%`\u{f}Y=!V`\u{15}\
        WE\" cG`Om\u{0}!.`\u{13}\u{17}\u{16}!Z`P\\f# b%`]`8\u{e}l!Z`u#\u{16}!,`hq$# cR`]`\u{6}m@# b4`S`!J\u{2}' c,`1`3`\
        :`P`]`?i\u{1f}!1`\u{e}\\A\" bL`\u{15}Jt\" b]`*\u{e}\u{3}!\"`Ky}( c1`3`:`A`E`G`P`\u{1}\u{1c} ( c3`4`5`6`L`V`]`2;\
        =!,`O?D\"#`1`P\"\u{1d}\" b3`+\u{14}H!Z`vE{!1`;$|# cZ`]`)~\"!1`\u{15}Mp!V`1c;& c3`5`N`P`Q`\u{9}Xw# b4`O`( \\# cY\
        `]`p\u{15}v\" bP`\u{e}Ke\" b3`!d\u{1f}\" bZ``TG!U`_:g!#`\u{15}h\u{8}!Y`M*\u{12}!V`\u{a}\u{1d}6\"V`Z`9+p$ c*`3`?\
        `imw\" cX`+|\u{e}#U`Y`Z`3H\u{f}& c1`2`3`K`P`\u{12}p\u{1a}\" b]`\u{1}+8!$`,\u{15}\u{f}!Z`hEL!V`g=_\" b]`K\u{e}\u{14}\
        \" bJ`UOw& c/`1`9`J`N`5=\u{1f}!U`\u{1c}el\" b]`\u{1c}Sr$ b1`3`4`>I|!1`\u{1c}z1\" b3`\u{15}m4# cX`]`;08!V`CpK!Z`\
        \u{7f}\u{14}\u{7f}\" b;`\\1\u{7}!W`M\u{6}l\" bG`$#\u{3}!Z`p~\u{13}# b1`3`\u{17}\u{12}\u{e}!V`'&7# b#`3`'MR!&`:-\
        W!\"`\u{12}pp!1`uT\u{5}% b(`,`.`;` 3%\" b]`M7.!1`y;z$ c7`L`O`m}f$ c0`9`:`\u{12}:u$ cH`O`]`C3\u{6}\" bO`x\u{10}@\
        \" b3`\u{7f}|[' c!`1`W`X`Z`]`\u{18}1`# cG`O`''r\" b]`\u{8}l\u{1f}!U`VpW!.`)7[$ c3`K`P`oCb!2`4e{!1`\u{5}Wi!1`Z \u{1c}\
        \" c3`\u{2}ux$ c3`?`S`JE\u{2}!V`H\u{3}\u{15}\" bI`bfE\" bP`f(}!Z`>?~\" bH`[w=\" b3`\u{12}&w!%`|:w6 c3`4`7`:`;`=\
        `@`C`F`G`H`K`L`O`P`R`T`V`W`X`]`0>4!X`Wf\u{15}\" bN`K\u{12}\u{a}!1`\u{1d}t \"#`1`\u{1c}\u{6}\u{16}!Z`$fT\"V`Z`\u{1e}\
        d}!1`\u{b}`\u{0}\" b3`5j\u{15}!1`?\u{1f}(\" c3`B#I& c*`1`3`?`O`@^E\" b7`KtR\" b]`XC3!V`\u{a}Nt!1`\u{16};v& c,`0\
        `3`9`:`\u{1}:K$ cN`P`]`\u{e}|L!1`\u{4}>T4 c#`,`1`3`5`8`;`=`>`A`B`G`K`L`O`P`R`Y`]`\u{d}hQ!Z`\u{3}\u{6}\u{1b}!1`=\
        \u{1}%\" bX`?j?!Z`i\u{18}U!\"`?*\\2 c,`1`3`4`9`?`A`B`F`G`N`O`P`Q`R`V`X`<Ob\" cL`O\u{1d}\u{1f}!1`H~S!1`\u{1b}ya#\
         b1`P`w\u{11}c\" b3`'\u{5}o!&`J\u{1}\\% c1`P`Z`]`v\u{3}]!1`>\u{17}\u{14}\"\"`,`W\u{19},!1`\u{2}$K\"*`1`c\u{4}(\"\
         bG`Pk(\" b]`U^M!%`6\u{18}\u{7f}\" b3`}\u{12}!\" b]`F\u{6}#\" bP`}SV!U`*`]!1`\u{0}7\u{6}!V`\u{2}& \" bZ`s\u{e}r\
        5 c!`\"`,`0`1`3`5`6`8`9`<`B`G`K`O`P`Q`U`X`]`\u{13}UG!1`\u{f}j[!%`6S\u{e}$ c1`3`5`\u{1a}\u{1f}\\!1`q,x!2`k}J!Z`q\
        Ie!Z`i\u{5} !V`S7O!1`\u{13}m[\" b3`*__\" bP`G9j!X`Lpo# bG`]`|;s!1`xB~![`)Tf\" b@`T\u{b}(!1`\u{1e}m=!Z`\u{1d}Vb\"\
         b]`\u{1b}\u{1b}c% cH`J`O`U`\u{a}R\u{1d}\"\"`1`(%&# c3`5`kX_# b#`3`\u{12}q\u{a}\" bK`e\u{12}$$ b1`3`O`\u{b}H4# \
        b1`]`\u{1b}QI\" b3`\u{2}\u{14}c%S`T`U`V`X`}P\u{a}!V`hlg\" bP`\u{1e}Ry!Z`X1\u{7}# b1`3`vK\u{f}!1`-}!!Z`{\u{11}!(\
         c\"`#`,`3`=`P`Q`m=0& c3`<`P`Z`]`+73!1`\u{1f}/\u{0}# b#`3`&SM\"#`1`\u{1f}\u{1a}l![`\u{a}\u{9}v# b1`P`c%\u{1a}!1\
        `E(!!Z`h''!T`\u{11}\u{15}\u{f}!1`h\u{1f}=!#`nzm\"#`1`~:p!$`\u{19}#,!1`DeB\" bB`\u{9}%~\" bJ`#I\u{4}\" b3`Ry)!1`\
        ;F^!U``r^!1`>kl8 c1`3`4`6`7`8`9`:`;`<`@`B`C`F`G`J`K`L`P`R`W`X`]`1~<% c1`3`P`]`QB)!Z`-\u{15}\\\"(`1`*E}![`\u{1f}\
        \u{0}\u{16}# b1`]`\u{e}F7\"\"`#`\u{1e}IC' c\"`*`,`1`3`;`\u{15}n\u{a}!1`\u{6}\u{1e}\u{f}!1`^};& c1`F`L`N`Q`\u{18}\
        \u{2}X!T`\u{1d}\u{1a}e!1` T}!1`&,$+ c,`1`3`K`O`P`Q`Y`Z`]`9Bc!Z`\u{1b}Jf!1`\u{5}>k# bP`]`[\u{7f}L!1`Q1r, c3`6`@`\
        F`K`N`O`P`Q`Y`]`:\u{6}\u{11}!1`3.\u{1f}!Z`XK_% c3`H`V`Z`M?b!(`PD\u{a}!V`\u{13}C\u{1b}\" bZ`\u{b}hi!V`wus\" bJ`A\
        0|( c#`,`1`3`I`M`P`7+!\" c5`Mn\u{9}\"W`Z`Wn\u{11}& c3`;`G`P`Q`\u{e}+'83`4`6`9`:`<`?`@`E`F`H`I`J`K`L`N`O`P`Q`R`V\
        `W`Z`]`=Y?$ c1`3`P`}vQ!1`h5\u{3}, c$`*`1`3`5`I`O`P`Q`Z`]`12\u{a}, c1`3`4`5`B`J`N`P`R`W`]`2\u{4}%A3`4`5`6`7`8`9`\
        :`;`<`=`>`?`A`B`C`D`E`G`K`L`N`O`P`Q`R`T`U`V`W`Z`[`]`lbM3 c#`&`*`-`1`3`5`7`8`A`B`C`F`L`N`Q`R`Y`3LV\" b7`M\u{a}v\"\
         c]`\u{9}a'!1`>}p!T`\u{4}Uu\" b3`q19\" b:`k>I!1`c9U# b3`]`}\u{19}*!1`< \u{1e}\" bJ`kj/!U`7F_\" b]`b\u{8}x# b#`]\
        `h\u{16}#!1`VLw!W`xv\u{1d}!V`<B@4 c&`(`1`3`4`6`;`<`A`B`C`F`G`K`Q`T`W`Y`]`jC~% c1`3`=`P`T5\u{16}\" b3`\u{5}B\u{16}\
        !,`\u{8}\u{b}9\" bH`\u{e}0>!U`\u{11}\u{11}S!W`\u{19}zn!T`\u{17}\u{16}\u{1b}!1`t1Z\" b]`U\u{9}^!$`A\u{6}\u{12}\"\
         b@`\u{14}F # c?`G`%My% b#`1`3`P`\u{11}G|!/`:3\u{11}!U`nZM!U`\u{10} ~!,`\u{1b}\u{14}7\" b]`&4K!%`\u{8}\u{7}h!1`\
        i\u{c}f\"U`V`\u{10}\u{1c}n\"W`X`\u{3}\u{9}W!1`\u{e}\u{12}7!*`Rc^!1`V~m!1`P\u{9}b!1`nF!!1`}_J\"!`1`&:f!W`W\u{9}\u{d}\
        !1`\u{15}\u{1e}\u{16}# b,`K`\u{1}qH\" c]`\u{1b}\u{1a}\u{16}\" b3`u.=% c3`5`6`G`Nf\u{12}\" b]`%\u{3}!!Z`!\u{2}_\"\
         bJ`[}a\" b5`\u{4}\u{d}\u{0}\" bZ`C\u{1c}T!/`\u{16}%d\" bK`3}?!Z`f\u{18}\u{b}& c*`/`1`3`]`#\u{c}\u{13}!V`m\u{5}\
        N# b,`G`)ir!1`S\u{8}\u{e}!Z`Hz\u{14}# b@`J`S$U\" bP`z\u{1}^\" b<`\u{16}hc!Z`@ng1 c#`0`1`3`7`8`9`:`?`@`G`N`P`W`Z\
        `]`7\u{1e}\u{10}# c3`G`\\1\u{7f}!1`*O5!1`\u{14}\u{0}{!%`\\6\u{12}$ c,`G`X`'!\u{b}\"*`1`m\u{7}'\"#`,`K|.\" b]`qx\
        L+ c1`3`8`E`G`N`O`Y`Z`]`\u{d}V_!1`\u{1b}oz!1`!\u{5}A# c<`O`NF\u{1}!1`;z#!W`ho(#\"`#`,`?tK# bK`]`J[L\" bU`*\u{18}\
        \u{12}!1`\u{8}\u{13}\u{1f}\" bR`l;7!,`8ei!\"`\u{5}![\" bG` G\u{1}) c,`0`1`3`9`:`E`G`d \u{11}!V`=!\u{11}!V`8'\u{1f}\
        1 c1`3`5`7`B`E`K`L`N`O`P`R`U`W`Y`]` W5!1`''\u{3}% c*`1`?`]`D\u{19}\u{1d}# bM`P`]1\u{d}!\"`x\u{2}\u{15}# b1`P`o^\
        ]\"U`Z`\"Uu!*`axW# bV`]`9#$\" b]`\"*S#U`V`Z`0dZ# c1`]`\u{4}'^- c&`(`1`3`;`A`B`G`O`P`T`]`U.\u{11}!1`(}r\" bO`,7N\
        \" bP`L\u{3}^\" b]`,\u{7f}m% c3`J`K`P`wZ\"# c1`]`\u{a})'!1`\u{1e}uP$ c3`G`]`Z\u{1e}{\" b]`+\u{6}\u{b}$ b*`1`Q`3\
        \\J\" cW`i-l!V`\u{6}3.# bJ`Z`er\u{8}7 c1`3`4`5`6`7`8`9`B`C`F`I`K`L`N`O`P`Q`T`X`Y`]`ql4!Z`x\u{1a}@\" b3`^uR$ b#`\
        1`Q`Ro\u{b}!U`\u{1f}\u{3}\u{13}\"%`1`n\u{13}$$ c,`3`8`B\u{11}7!1`{A>!Z`\u{1b}\u{1b}@!\"`?Ij!%` \u{1}j![`-DW= c3\
        `5`7`8`9`:`;`<`=`>`?`D`H`I`J`K`L`M`N`O`P`Q`R`V`W`X`Z`]`\u{15}iq!$`n3\u{15}\"\"`1`\u{19}9\u{1e}!,`8am!Z`\u{7}7>\"\
         bP`8Kf\" b]`N\u{1}l\"#`1`i1y\" b;`\u{15}\"\u{e}- c1`4`9`B`F`G`K`O`P`Q`S`]`Bs\u{10}$ c3`P`]`7Tc\" b3`6\u{6}:\" \
        bY`EuH![`OR'\" bH`\u{6}N0\" b?`nx\\\"%`1`B4e\" b]`+ee\" b3`\u{10}\u{19}f!X`@>J!Z`\u{7f}\u{3}i!1`\u{1c}W\u{d}# b\
        1`3`mQl!V`$^\u{5}\" b]`\u{17}^%!1`1\u{f}~!)`nK\u{17}\"U`V`\u{15}\u{1b}A!1`o\u{d}\u{b}!S`(n!!1`CGD!%`\u{1f}hg!1`\
        a~3!%`\u{10}]:!Z`t`&!\"`7b[\" bR`Bdl% c1`R`Z`]`\u{1b}\u{2}\u{7}!1`\u{0}')- c,`1`3`8`:`G`L`N`O`Q`Y`]`J\u{10}z\" \
        bO`%\u{e}\u{7f}\" bP`X\u{d}($ c3`=`N`o\u{1f}k1 c+`,`3`:`E`G`I`J`K`L`O`Q`U`V`Z`]`;N\u{18}!Z`G\u{c}H!1`6B-!Z`T\u{1a}\
        5$ c*`1`3`\u{7f}gi!\"`\u{9}C\u{c}\"V`Z`\u{6}}#!#`O\u{11}\u{10}$ b*`3`]`#A\u{14}!1`\u{0}5*!&`Eb*!1`\u{5}+H!1`&\u{3}\
        W& c/`3`7`9`:`A1\\\" bQ`hZ\u{e}\" b3`X\u{4}.% c1`3`L`Y`\u{11}j\u{17}!Z`4#j' c\"`,`0`3`6`8` g8\" bO`\"BY!\"`1N\u{7f}\
        !(`m\u{1c}i9 c#`%`*`,`3`4`5`6`?`E`G`H`J`L`O`P`Q`R`S`U`Y`Z`[`]`T \u{4}$ b#`,`3`\\q\u{4}!1`[@(% c3`I`R`]`z6r\" bP\
        `u1\u{10}!U`X9X$ c*`?`P`2Xy\" b]`\u{12}[\u{b}!#`1&.\" b3`l]e!*`)+s# bQ`]`;et$ c1`R`]`8P)\" bP`%\u{b}:!Z`\u{9}2|\
        !1`uPH!1`esi!U`(o\u{13}!1`\u{1}Gk!U`Jq !1`Wn*\" b]`?s.\" bP`N6/!Z`a\u{3}Y!Z`\u{10}\u{15}Z!/`Bex\" bP`,8}!#`\u{15}\
        Ih!1`)xp!1`\u{18}3\"!Z`L0\u{17}$ b%`1`]`|;6!1`\u{13}mY!1`#\u{1e}\u{8}# b3`R`,x\u{b}\" b3`Y.:!W`*\u{9}<\" bK`\u{1a}\
        q0' c,`0`3`9`G`J`\u{14}\u{11}Q\" b<`&l]\"#`1`1G\u{9}!%`'4\u{f}\" b7`No\u{1}) c3`7`=`G`O`V`Z`]`P;,# c3`W`P9:# b3\
        `]`'Fz\" bG`G~8!1`3n\u{15}!1`O1\u{1b}\"!`/`-)#!1`\u{1a}U0$U`V`X`Z`,hF!1`\u{0}\u{3}S!Z`y3X!1`*#5!1`A\u{d}?\" bJ`\
        P\"\\) c)`*`1`3`4`<`Q`]`\u{10}M,!V`-H \" b5`d\u{12}T!U`X?\u{1e}!1`\u{c}P-!\"`p17) c(`*`,`3`;`?`Q`]`{\u{0}@\"#`,\
        `+j\u{a}!Z`St*!W`!\u{14}1\" bP`zlE$ c1`S`]`{\u{15}=!Z`\u{1b}\u{8}\\# c3`L`X<^!!`\u{1a}Dc!W`q(\u{1}\" b]`\u{11}.\
        K!U`qCd!#`\u{15}\u{0}\u{1f}!1`\u{b}\u{d}Y!Z`YBd\" b3`a<\u{12}\" bZ`\u{18}Q\u{14}# c3`5`\u{a}a.!*`q\"\u{8}$V`W`Z\
        `[`e\u{1e}-!X`~iq\" bP`\u{5}j}!U`lh\u{13}\" b3`\u{11}\u{d} $ c3`Z`]`w\u{e},!*`\u{1}R,1 c1`3`6`;`<`=`>`@`A`D`G`N\
        `P`Q`V`]`&kH!%`dv\u{6}!Z`\u{7}=\"\"#`1`\u{0}q3!T`|#4!U`V+_!W`\u{18}(\u{1c}$ c1`G`Q`KET\" bG`^)\\% c3`6`G`]`w@c\"\
         bG`>r#!T`)\"r# b1`3`1\u{19}\u{7}!!`\u{19}O\u{14}!1`j\u{f}m\" bU`\u{7}Y+' c3`4`5`O`Y`]`&a<# b1`L`u*^!1`M\u{1};\"\
        W`X`$\u{a}B% c1`?`G`]`\u{12}\u{1}p!Z`\u{16}0$# b,`?`\u{1f}~R!/`tGg!1`:Vy% b(`,`.`3`(Eh\" b]`R6;!$`\u{14}rN!V`% \
        `!1`.\u{7}+\" bK`\u{1c}\u{d}=!X`6\u{7f}K# cP`]`_LL!1`O\u{6}Z!1`\u{1b}S\u{1}$ c3`X`]`}_E$ b1`P`]`9\u{1d}b# b,`G`\
        Y\u{4}{!1`\u{e}f\u{a}# b3`=`\u{11}\u{1a}T\" b8`'I\u{1d}\" bP`(5s\" b3`\u{9}#4!%`\u{15}\u{2}H\" b]`\u{17}{`!#`I'\
        o!Z`_g&!Z`\u{15}R\u{7}!1`\u{1}\u{12}\u{11}+ c1`2`3`@`H`J`O`R`U`Z`\u{c},O!U`QZcK c!`,`0`1`3`4`5`6`7`8`9`:`;`<`=`\
        >`?`@`A`B`C`D`E`G`H`I`J`K`L`N`O`P`Q`R`U`V`W`X`Y`Z`[`]`\"\u{16}|!1`+\u{e}\u{1b}$ b/`1`G`.=A!/`\u{1},s) c\"`*`,`1\
        `3`?`O`P`\"i~$ c3`6`]`6\u{16}7\" b]`hr\"= c,`1`3`4`5`8`9`:`<`=`@`A`B`G`J`K`L`N`O`P`Q`R`U`V`W`Y`Z`]`Kdh\" bP`y|\u{17}\
        #V`Z`[`\u{8}\u{3}5\" bL`-t>( c2`3`5`?`C`O`U`:PC!V`\u{1}8W!$`'YW' c\"`#`3`=`G`U`\u{7}\u{1d}k!1`3\u{f}x!W`Um=!&`l\
        y\u{3}!V`S\u{1}\u{16}\" bR`4)*!W`2C*!#`*<6& c#`K`P`Z`]`7\u{e}r!V`;$\u{15}!W`g\u{1e}J!Z`\\sn!\\`Z+\u{f}+ c!`#`-`\
        3`4`A`C`G`L`P`Do\u{19}!Z`\u{1d}Q!\" b]`s\u{9}9!Z`\u{e}\\_!#`9\u{c} \" b3`P!G!V`6\u{0}+!Z`\u{1a}\u{10}8# b1`]`@e\
        W!1`\\Zi#T`Y`\\`Bb\u{1c}!S`9~*# b\"`3`4\u{1e}\u{8}!\"`A\u{c}0( c#`(`1`3`;`=`N`,\u{10}V\" bO`l\u{8}q% b*`1`3`]`[\
        \u{18}\u{14}!Z`51)!#`<>5% c3`F`Q`]`W\u{6}I!1`m<V!,`7#x!!`x1`\" bP`f\u{12}d!%`I3/!2`\u{d}Eg!Z`J!:\" bL`\u{1}Y\u{10}\
        !1`c I$ c3`P`]`lWV!1`\u{11}Gh& c0`1`3`<`]`68\u{5}# b1`]`sd\u{d}!#`kT\u{7f}!V`C%\u{7f}# b\"`3`#\u{1b}G$ c1`G`X`%\
        qH# b!`O`;]\u{4}\" bQ`GNN% c1`3`P`V`\u{3}\u{2}Q\" bG`i0.!-`T\u{7f}M!!`NX\u{1e}!V`{\u{19}4!1`\u{11}fF\" b3`ppW& \
        c@`J`K`O`R`j\u{5}[# b,`]`\u{0}e6\"U`V`;P>!\"`*d^# b1`]`T\u{14}h!1`\u{2}\u{7f}r!1`^l|!Z`,a\u{11}( c3`7`@`O`P`R`]\
        `-?W![`n\u{8}3; c3`4`5`6`7`8`9`:`;`<`C`F`G`L`O`P`Q`R`T`U`V`W`X`Y`Z`]`O)E+ c3`5`?`H`O`P`Q`U`V`Z`/(\u{11}$ b*`1`3\
        `:A\u{7}\" b]`.[&\" b@`DuL!\"`\u{4}fJ\" bU` \u{19}N# b1`]``\u{f}z\" b]`\u{1d}\u{1c}\u{19}#\"`#`1`ug=& c1`7`?`G`\
        L`M*N!V`8N\u{17}# b1`P`F\u{1a}0!$`b3d!\"`2EJ$ b#`3`]`W\u{13}}!-`W|\u{1d}$U`V`W`[`nf3!!`*>A!Z`^ZE!U`=SYG c#`,`1`\
        3`4`5`6`7`8`9`:`;`<`=`>`?`@`A`B`E`F`G`H`I`J`K`L`N`O`P`Q`R`V`W`Y`Z`[`]`s\u{6}\u{4}!Y`d%v# b1`3`\u{2}\u{d}y\"\"`#\
        `C'\u{7}\" b3`\u{12}\u{f}-!1`+lL\"    D  P  X  n  \u{18}  &! :! t! \u{8}! \u{c}!  \" J\" X\" p\" t\" \u{12}\"  \
        # 2# 6# :# X# n# \u{6}# \u{18}# 4$ 8$ 8$ \\$ f$ j$ r$ \u{4}$ .% 2% D% ^% j% |% \u{e}% \u{1a}% (& 8& ^& l& |& \u{a}\
        & 2' p' z' $( $( 4( L( `( h( \u{2}(  ) 2) :) \\) n) x) \u{10}) ** 4* B* T* p* \u{1a}* 0+ >+ F+ T+ ^+ v+ z+ \u{10}\
        + \u{18}+ $, 4, >, F, f, \u{2}, \"- 0- 4- 8- F- h- \u{2}- \u{6}- \u{18}- 4. <. D. R. |. \u{16}. \"/ @/ \\/ n/ v\
        / z/  0 (0 >0 H0 ^0 f0 ~0 \u{e}0 $1 <1 J1 ^1 f1 x1 \u{6}1  2 42 P2 X2 \u{8}2 \u{14}2 \"3 J3 J3 b3 t3 x3 \u{0}3 \
        \"4 44 P4 T4 ~4 \u{2}4 \u{1a}4 (5 :5 V5 h5 \u{0}5 \u{4}5 \u{18}5 *6 .6 X6 X6 r6 \u{e}6  7 $7 87 @7 \\7 `7 `7 j7\
         |7 \u{0}7 \u{4}7 \u{1a}7 :8 ^8 p8 \u{e}8 \u{1e}8 &9 @9 V9 z9 \u{12}9 \": >: B: l: \u{0}: \u{12}: &; @; r; \u{0}\
        ; \u{0}; \u{e}; \u{12}; \u{1a}; 2< :< r< \u{10}< \u{14}< ,= X= t= |= \"> 4> F> p> \u{8}> \u{10}> \u{14}> \u{14}\
        > .? <? D? L? ^? b? l? p? \u{4}? \u{1a}? (@ :@ \\@ \u{8}@ \u{1a}@ ,A :A TA ^A pA \u{8}A \u{1a}A \u{1e}A 4B @B V\
        B ZB rB \u{4}B $C DC ^C jC |C ,D 0D >D XD jD \u{a}D \u{1c}D &E 8E PE TE TE rE vE *F <F DF hF \u{e}F &G BG dG \u{8}\
        G \u{10}G \u{10}G $H BH FH bH \u{0}H \u{4}H \u{12}H $I 2I `I dI nI vI \u{4}I \u{4}I \u{12}I  J 2J @J HJ RJ bJ n\
        J zJ \u{2}J \u{14}J 0K JK fK \u{2}K \u{16}K \u{1e}K :L LL \\L pL \u{8}L 4M PM PM TM \\M jM |M \u{e}M \u{e}M \"N\
         4N NN ZN tN \u{10}N \"O ,O 4O FO TO hO ~O 2P >P LP TP fP ~P \u{14}P :Q BQ jQ nQ *R PR hR ~R \u{c}R 8S `S `S zS\
         \u{12}S \u{1c}S 0T JT ^T \u{2}T &U TU fU tU \u{0}U \u{e}U  V (V 6V RV jV vV \u{6}V \u{a}V \u{18}V DW lW \u{8}W\
         :X JX bX \u{8}X \u{12}X \u{16}X >Y bY ~Y \u{6}Y \u{10}Y \u{14}Y \u{1e}Y \"Z :Z RZ pZ \u{2}Z \u{e}Z \u{16}Z :[ \
        B[ T[ \u{2}[ \u{a}[ \u{18}[  \\ 2\\ @\\ P\\ ~\\ \u{a}\\ 2] T] \\] ~] \u{c}] \u{18}] D^ \\^ `^ \u{0}^ \u{0}^ \u{4}\
        ^  _ ,_ <_ J_ `_ j_ v_ \u{c}_ ,` >` L` \\` x` \u{2}` \u{a}` \u{e}` &a 0a 8a Pa fa fa xa |a \u{0}a \u{4}a \u{10}\
        a \u{10}a \u{1c}a 6b Lb Pb nb xb \u{0}b \u{12}b  c (c Lc Zc \u{8}c *d <d Nd Rd fd pd \u{2}d \u{1a}d 8e Fe Xe |e\
         \u{18}e 0f Ff nf \u{12}f *g Xg bg lg tg \u{2}g 6h Dh Vh Zh ^h zh \u{12}h .i Di bi ti ti ti \u{14}i  j 4j Pj ^j\
         lj ~j \u{16}j \u{1e}j :k Bk Pk pk \u{6}k \u{1e}k &l .l >l Hl Tl hl \u{a}l  m 4m @m Zm lm tm xm \u{e}m 8n @n Zn\
         \u{0}n *o No bo ~o \u{1a}o Jp np \u{0}p ,q ,q 4q 4q Jq Jq \\q jq tq \u{2}q \u{a}q 0r 4r br |r \u{0}r \u{10}r \u{1a}\
        r Fs Ps bs xs xs \u{16}s (t Bt bt xt \u{4}t \u{12}t $u 2u Ju ^u \u{4}u \u{c}u \u{1e}u :v Fv Rv rv |v \u{8}v  w \
        (w ,w Pw Zw hw rw vw \u{1e}w :x \\x hx ~x \u{e}x \u{e}x (y >y Ly dy \u{0}y &z .z 2z Dz dz |z \u{0}z \u{4}z \u{1c}\
        z J{ X{ f{ \u{6}{ \u{16}{ <| N| \\| f| t| \u{4}| \u{14}| \u{14}| ,} <} T} b} j} v} \u{c}} \u{1e}} 0~ 8~ D~ d~ h\
        ~ p~ t~ |~ \u{10}~ $\u{7f} (\u{7f} ,\u{7f} >\u{7f} Z\u{7f} d\u{7f} x\u{7f} \u{10}\u{7f} ,\u{0} B\u{0} J\u{0} R\u{0}\
         n\u{0} v\u{0} \u{2}\u{0} \u{e}\u{0} .\u{1} 6\u{1} :\u{1} \\\u{1} h\u{1} ~\u{1} \u{2}\u{1} \u{c}\u{1} \u{1a}\u{1}\
         4\u{2} @\u{2} `\u{2} v\u{2} \u{e}\u{2} @\u{3} V\u{3} h\u{3} p\u{3} \u{6}\u{3} *\u{4} 2\u{4} 2\u{4} N\u{4} p\u{4}\
         ~\u{4} ~\u{4} \u{14}\u{4} &\u{5} <\u{5} d\u{5} h\u{5} |\u{5} \u{a}\u{5} \u{12}\u{5} \u{16}\u{5} \u{1e}\u{5} \"\
        \u{6} *\u{6} T\u{6} ~\u{6} \u{8}\u{6} \u{10}\u{6} \u{18}\u{6} F\u{7} V\u{7} V\u{7} l\u{7} \u{1a}\u{7} 6\u{8} X\u{8}\
         n\u{8} z\u{8} \u{16}\u{8} \u{1a}\u{8} \u{1e}\u{8} 0\u{9} T\u{9} \\\u{9} n\u{9} \u{a}\u{9}  \u{a} 2\u{a} 2\u{a}\
         >\u{a} B\u{a} P\u{a} P\u{a} h\u{a} l\u{a} z\u{a} \u{c}\u{a} \u{1a}\u{a} \"\u{b} &\u{b} *\u{b} @\u{b} V\u{b} d\u{b}\
         \u{2}\u{b} \u{14}\u{b} \u{14}\u{b}  \u{c} D\u{c} d\u{c} r\u{c} \u{8}\u{c} \u{18}\u{c} ,\u{d} J\u{d} \\\u{d} r\u{d}\
         \u{e}\u{d} \u{16}\u{d} 6\u{e} L\u{e} b\u{e}  \u{f} .\u{f} N\u{f} p\u{f} t\u{f} \u{2}\u{f} \u{10}\u{f} 0\u{10} \
        B\u{10} Z\u{10} Z\u{10} p\u{10} \u{a}\u{10}  \u{11} F\u{11} b\u{11} b\u{11} \u{c}\u{11} \"\u{12} 4\u{12} <\u{12}\
         R\u{12} r\u{12} \u{4}\u{12} \u{12}\u{12} \u{1a}\u{12} 0\u{13} B\u{13} P\u{13} j\u{13} t\u{13} \u{6}\u{13} \u{10}\
        \u{13} \u{1c}\u{13} 8\u{14} @\u{14} \\\u{14} f\u{14} x\u{14} ,\u{15} 0\u{15} J\u{15} `\u{15} \u{2}\u{15} \u{1e}\
        \u{15} 4\u{16} B\u{16} X\u{16} \\\u{16} `\u{16} d\u{16} v\u{16} \u{e}\u{16} \u{12}\u{16} &\u{17} 4\u{17} Z\u{17}\
         l\u{17} \u{c}\u{17} \u{18}\u{17}  \u{18} H\u{18} b\u{18} t\u{18} |\u{18} \u{a}\u{18} \u{1c}\u{18} .\u{19} B\u{19}\
         X\u{19} n\u{19} \u{6}\u{19} $\u{1a} 8\u{1a} T\u{1a} r\u{1a} \u{12}\u{1a} *\u{1b} Z\u{1b} r\u{1b} |\u{1b} \u{12}\
        \u{1b} $\u{1c} @\u{1c} N\u{1c} \\\u{1c} v\u{1c} v\u{1c} ~\u{1c} \u{10}\u{1c} \u{1e}\u{1c} :\u{1d} D\u{1d} ^\u{1d}\
         f\u{1d} |\u{1d} \u{8}\u{1d} .\u{1e} 2\u{1e} d\u{1e} l\u{1e} \u{c}\u{1e} $\u{1f} 4\u{1f} B\u{1f} J\u{1f} J\u{1f}\
         N\u{1f} ~\u{1f} \u{1c}\u{1f} , !8 !D !V !p !p !z !\u{10} !.!!6!!:!!L!!X!!d!!x!!\u{0}!!\u{e}!!\u{e}!!\u{1a}!!\u{1e}\
        !!4\"!H\"!Z\"!\u{c}\"!\u{c}\"!\u{10}\"!(#!:#!L#!Z#!Z#!l#!\u{1a}#!\"$!*$!6$!T$!X$!p$!\u{c}$!(%!B%!N%!N%!p%!x%!\u{a}\
        %!\u{e}%!\u{18}%!0&!8&!J&!\\&!h&!\u{2}&!\u{1e}&!2'!>'!B'!V'!\u{4}'!\u{e}'!\u{1e}'!.(!<(!N(!f(!\u{0}(!\u{16}(!2)\
        !D)!j)!|)!\u{e})! *!<*!X*!j*!\u{8}*!\u{c}*!@+!\\+!`+!r+!\u{12}+!(,!4,!\\,!t,!\u{c},!\u{18},!*-!4-!R-!`-!\u{a}-!\
        \".!2.!`.!z.!\u{c}.!\u{1a}.!f/!f/!t/!|/!\u{12}/!.0!20!H0!d0!\u{4}0! 1!61!b1!b1!b1!f1!v1!\u{c}1!62!@2!H2!j2!|2!\u{4}\
        2!\u{1a}2!,3!F3!\u{2}3!\u{a}3!$4!<4!H4!\\4!z4!\u{1c}4! 5!>5!Z5!h5!\u{8}5!\u{16}5!\u{1a}5!(6!D6!f6!t6!\u{c}6!\u{10}\
        6!&7!87!P7!f7!\u{2}7!\u{14}7!\u{1e}7!08!>8!Z8!b8!x8!\u{1c}8!(9!N9!V9!r9!|9!\u{16}9!\":!\":!*:!::!L:!j:!x:!\u{12}\
        :!(;!H;!V;!j;!x;!\u{1a};!4<!H<!L<!\\<!j<!\u{4}<!\u{12}<!&=!<=!R=!`=!n=!\u{6}=!\u{1e}=!(>!:>!j>!\u{4}>!\u{10}>!\u{10}\
        >!:?!L?!T?!X?!\\?!\u{6}?!\u{1e}?!6@!D@!`@!\u{0}@!\u{4}@!\u{10}@!&A!8A!HA!PA!^A!\u{4}A!\u{12}A!,B!,B!ZB!bB!pB!\u{a}\
        B!\u{18}B! C!.C!JC!`C!xC!\u{14}C!(D!,D!0D!FD!tD!\u{c}D!\u{14}D!&E!*E!DE!LE!PE!|E!\u{8}E!\u{c}E!\u{1a}E!2F!:F!PF\
        !hF!vF!\u{8}F!\u{10}F!,G!4G!HG!HG!VG!dG!\u{8}G!\u{1e}G!&H!>H!ZH!ZH!fH!pH!\u{2}H!\u{10}H!\u{18}H!.I!6I!:I!>I!BI!\
        PI!bI!bI!pI!xI!\u{e}I!\u{16}I!8J!VJ!dJ!dJ!tJ!xJ!|J!\u{1e}J!(K!0K!BK!NK!RK!lK!tK!\u{1c}K!:L!LL!hL!\u{10}L!*M!*M!\
        <M!RM!dM!rM! N!*N!*N!BN!JN!bN!bN!nN!\u{2}N!.O!6O!ZO!vO!\u{8}O!$P!8P!dP!xP!\u{4}P!$Q!(Q!0Q!TQ!~Q!\u{2}Q!\u{1e}Q!\
        *R!@R!LR!^R!zR!\u{12}R!\u{1c}R!,S!JS!\\S!tS!\u{6}S!$T!,T!HT!vT!\u{18}T!*U!>U!`U!\u{1a}U!(V!,V!,V!<V!^V!rV!\u{0}\
        V!\u{16}V!6W!NW!VW!dW!nW!rW!\u{4}W!\u{1e}W!0X!>X!FX!bX!vX!\u{4}X!\u{16}X!&Y!.Y!HY!XY!nY!zY!\u{c}Y!&Z!4Z!4Z!XZ!j\
        Z!zZ!,[!0[!Z[!~[!\u{1a}[!,\\!H\\!Z\\!^\\!t\\!\u{0}\\!\u{16}\\!<]!V]!b]!~]!\u{1e}]!\u{1e}]!&^!*^!.^!N^!h^!z^!\u{4}\
        ^!$_!@_!R_!d_!v_!\u{8}_!\u{1e}_!0`!8`!Z`!\u{0}`!\u{0}`!\u{8}`!\u{12}`!\u{1e}`!>a!Za!ba!ta!|a!\u{12}a!.b!Jb!`b!\u{e}\
        b!,c!>c!Bc!Pc!tc!\u{12}c!2d!6d!Dd!Dd!Pd!hd!hd!\u{4}d!\u{1c}d!$e!Be!Ne!`e!ne!re!\u{8}e!\u{8}e!\u{12}e!2f!:f!df!\u{16}\
        f!,g!Hg!Pg!Pg!xg!\u{c}g!\u{c}g!(h!4h!Hh!nh!|h!\u{1a}h!\"i!<i!\\i!ni!|i!\u{0}i!\u{18}i!*j!*j!Jj!Rj!dj!hj!vj!~j!\u{2}\
        j!\u{18}j!4k!Nk!bk!lk!\u{2}k!\u{6}k!*l!<l!Rl!nl!\u{14}l!\u{1c}l!2m!Jm!Rm!rm!\u{12}m!:n!:n!Ln!^n!bn!fn!\u{a}n!\u{e}\
        n!\u{16}n!\"o!Do!bo!ro!\u{4}o!\u{12}o!0p!8p!Lp!Tp!fp!rp!\u{e}p!\u{1c}p!$q!$q!Fq!`q!pq!xq!\u{18}q!(r!6r!Fr!Tr!fr\
        !\u{2}r!\u{14}r!\u{1e}r!&s!Zs!ts!|s!\u{14}s!\u{18}s! t!8t!Nt!Rt!Vt!lt!lt!pt!\u{a}t!\u{12}t! u!0u!<u!<u!Fu!Fu!Vu\
        !`u!ju!ru!\u{12}u!<v!Fv!\\v!fv!fv!\u{c}v!,w!4w!Jw!dw!tw!\u{6}w!\u{a}w!\u{1c}w! x!$x!,x!0x!4x!@x!Dx!Vx!Zx!jx!|x!\
        \u{a}x!\u{12}x!$y!2y!:y!Ty!ny!ry!ry!\u{0}y!\u{14}y!\u{18}y!&z!4z!Hz!Vz!lz!\u{16}z!2{!D{!X{!\\{!l{!p{!|{!\u{1c}{\
        !,|!L|!d|!h|!z|!\u{1a}|!6}!>}!P}!p}!\u{12}}!6~!H~!h~!\u{12}~!.\u{7f}!l\u{7f}!t\u{7f}!\u{2}\u{7f}!\u{e}\u{7f}!&\u{0}\
        !4\u{0}!J\u{0}!T\u{0}!h\u{0}!l\u{0}!\u{6}\u{0}!*\u{1}!F\u{1}!X\u{1}!f\u{1}!t\u{1}!t\u{1}!|\u{1}!\u{c}\u{1}!\u{14}\
        \u{1}!0\u{2}!R\u{2}!j\u{2}!\u{0}\u{2}!\u{4}\u{2}!\u{16}\u{2}!4\u{3}!B\u{3}!T\u{3}!X\u{3}!\\\u{3}!h\u{3}!p\u{3}!\
        \u{6}\u{3}!\u{18}\u{3}!$\u{4}!4\u{4}!X\u{4}!|\u{4}!\u{12}\u{4}!$\u{5}!J\u{5}!d\u{5}!r\u{5}!~\u{5}!\u{6}\u{5}!$\u{6}\
        !(\u{6}!,\u{6}!>\u{6}!\\\u{6}!d\u{6}!l\u{6}!z\u{6}!\u{8}\u{6}!\u{c}\u{6}!\u{10}\u{6}!(\u{7}!b\u{7}!\u{8}\u{7}!\u{1a}\
        \u{7}!&\u{8}!L\u{8}!d\u{8}!\u{6}\u{8}!\u{a}\u{8}!\u{e}\u{8}!,\u{9}!T\u{9}!z\u{9}!\u{8}\u{9}!\u{16}\u{9}!,\u{a}!\
        Z\u{a}!j\u{a}!z\u{a}!\u{12}\u{a}!&\u{b}!>\u{b}!b\u{b}!f\u{b}!f\u{b}!n\u{b}!\u{c}\u{b}!4\u{c}!<\u{c}!X\u{c}!t\u{c}\
        !x\u{c}!\u{12}\u{c}!:\u{d}!P\u{d}!j\u{d}!|\u{d}!\u{18}\u{d}!*\u{e}!@\u{e}!D\u{e}!V\u{e}!b\u{e}!v\u{e}!\u{4}\u{e}\
        !\u{8}\u{e}!\u{1e}\u{e}!\"\u{f}!N\u{f}!R\u{f}!v\u{f}!\u{12}\u{f}!*\u{10}!>\u{10}!R\u{10}!f\u{10}!|\u{10}!\u{e}\u{10}\
        !\u{12}\u{10}!\u{1a}\u{10}!(\u{11}!:\u{11}!P\u{11}!p\u{11}!x\u{11}!\u{6}\u{11}!\u{18}\u{11}!\u{1c}\u{11}!*\u{12}\
        !:\u{12}!Z\u{12}!^\u{12}!b\u{12}!\u{2}\u{12}!\"\u{13}!4\u{13}!^\u{13}!v\u{13}!\u{a}\u{13}!\u{1c}\u{13}!B\u{14}!\
        T\u{14}!\\\u{14}!f\u{14}!~\u{14}!\u{c}\u{14}!*\u{15}!F\u{15}!j\u{15}!z\u{15}!\u{12}\u{15}!>\u{16}!P\u{16}!l\u{16}\
        !v\u{16}!\u{12}\u{16}!\"\u{17}!,\u{17}!<\u{17}!J\u{17}!v\u{17}!\u{a}\u{17}!\"\u{18}!.\u{18}!<\u{18}!V\u{18}!|\u{18}\
        !\u{8}\u{18}!\u{12}\u{18}!,\u{19}!B\u{19}!Z\u{19}!b\u{19}!t\u{19}!|\u{19}!\u{4}\u{19}!\u{10}\u{19}!&\u{1a}!*\u{1a}\
        !:\u{1a}!L\u{1a}!r\u{1a}!\u{c}\u{1a}!\"\u{1b}!0\u{1b}!8\u{1b}!<\u{1b}!Z\u{1b}!b\u{1b}!\u{e}\u{1b}!8\u{1c}!X\u{1c}\
        !b\u{1c}!n\u{1c}!\u{6}\u{1c}!\u{1c}\u{1c}!0\u{1d}!:\u{1d}!F\u{1d}!T\u{1d}!n\u{1d}!\u{a}\u{1d}!\"\u{1e}!<\u{1e}!\
        <\u{1e}!V\u{1e}!Z\u{1e}!h\u{1e}!\u{6}\u{1e}!\u{e}\u{1e}!\u{1c}\u{1e}!$\u{1f}!J\u{1f}!X\u{1f}!r\u{1f}!\u{18}\u{1f}\
        !: \"L \"d \"h \"v \"\u{2} \"\u{14} \"(!\"D!\"f!\"j!\"r!\"\u{4}!\"\u{12}!\",\"\"6\"\"L\"\"V\"\"^\"\"f\"\"t\"\"|\
        \"\"\u{1c}\"\"2#\"6#\":#\"^#\"^#\"h#\"v#\"\u{1e}#\"0$\"B$\"T$\"`$\"\u{2}$\"$%\",%\"F%\"Z%\"^%\"l%\"x%\"\u{6}%\"\
        \u{14}%\" &\"6&\"d&\"p&\"t&\"\u{1c}&\"('\"6'\"B'\"d'\"\u{14}'\":(\"L(\"b(\"|(\"\u{a}(\" )\" )\"<)\"T)\"X)\"p)\"\
        |)\"\u{8})\"\u{12})\"2*\"D*\"p*\"\u{8}*\"\u{10}*\"\u{14}*\"\u{1c}*\".+\"J+\"J+\"n+\"n+\"n+\"\u{4}+\" ,\"*,\"F,\"\
        N,\"b,\"j,\"z,\"\"-\"4-\"X-\"n-\"~-\"\u{1a}-\"(.\"6.\":.\"F.\"X.\"l.\"\u{8}.\"\u{8}.\"\u{1e}.\"0/\"L/\"p/\"~/\"\
        \u{14}/\"\u{1e}/\"60\"@0\"J0\"`0\"r0\"|0\"\u{12}0\"41\"F1\"X1\"l1\"v1\"\u{2}1\"\u{6}1\" 2\"T2\"t2\"*3\"<3\"L3\"\
        V3\"^3\"\u{c}3\"$4\"D4\"D4\"L4\"d4\"p4\"\u{8}4\"$5\"D5\"D5\"H5\"L5\"Z5\"t5\"\u{1e}5\"06\"b6\"l6\"p6\"x6\"\u{0}6\
        \"\u{a}6\"\u{16}6\" 7\"$7\"67\"@7\"R7\"`7\"j7\"r7\"|7\"\u{12}7\"\u{12}7\" 8\"28\"X8\"X8\"\\8\"~8\"\u{a}8\"$9\"8\
        9\"<9\"@9\"X9\"`9\"x9\"\u{a}9\"\u{14}9\"\u{1c}9\"*:\"8:\"@:\"R:\"d:\"l:\"p:\"|:\"\u{6}:\"\u{18}:\"4;\"@;\"J;\"`\
        ;\"|;\"\u{14};\"&<\":<\"R<\"\u{4}<\"\u{1a}<\"&=\"4=\"D=\"D=\"H=\"^=\"v=\"\u{a}=\"\u{18}=\">>\"P>\"r>\"v>\" ?\"2\
        ?\"H?\"L?\"`?\"\u{0}?\"\u{1e}?\"(@\"F@\"T@\"f@\"|@\"\u{10}@\"\u{18}@\"2A\"@A\"NA\"XA\"jA\"\u{c}A\"\u{10}A\"\u{18}\
        A\".B\"6B\"LB\"LB\"dB\"hB\"\u{6}B\"\u{14}B\"$C\"2C\"6C\":C\"LC\"ZC\"hC\"zC\"\u{2}C\"\u{16}C\"(D\"0D\"<D\"JD\"TD\
        \"`D\"rD\"\u{8}D\"\u{10}D\"$E\"$E\"0E\"PE\"TE\"vE\"\u{8}E\"$F\"$F\":F\"HF\"TF\"tF\"\u{0}F\" G\"8G\"BG\"TG\"TG\"\
        \\G\"lG\"\u{8}G\"\u{16}G\"(H\",H\"8H\"HH\"lH\"tH\"\u{10}H\"\u{14}H\"&I\"*I\"LI\"^I\"~I\"\u{14}I\" J\"*J\"FJ\"lJ\
        \"\u{12}J\" K\"4K\"8K\"NK\"VK\"`K\"pK\"\u{2}K\"\u{14}K\"\u{18}K\"BL\"XL\"dL\"lL\"lL\"`\u{0}/\"/ `% aQh4 [!h I1s\
        \"( `) am5| ?Y\u{f} <\u{7f}Z P\u{19}v ow\u{c} 0cV \u{1b}oe ,55 Sh5 ph@\"$ `= a\u{4}(O \u{7}8N\"! `, aZ\u{18}N\"\
        ! `R a\u{0}^P\"\" `\u{e} aA&` Wh\u{11} cS\u{1f} '8.\"0 `P!al*P k2,\"' `$ a1{u\"0 `B#a.m2\"0 `f a\u{1d}06\"\" `.\
        !a\u{14}\u{12}< R`G \u{1d}8\u{5}\"0 `J!ah\u{17}\u{9}\", `\u{1f}\u{1f}aI3\u{17}\"0 `E\"aX\u{1})\"+ `5 a\u{0}\u{15}\
        N\"/ `\" a(Ht 2\u{1d}Z\"\" `D!ab\u{11}\u{1e}\"+ `* aTg$\"+ `6 a\u{1c}b+ g@.\"0 `u\"a\u{19}iH 4z` S\u{b}\u{6}\"0\
         `\u{12}!aQlu \u{18}_~\"+ `5 aYpT \u{16}\u{7f}]\"0 `R#a,*\u{19}\") `  a\u{7f}%m C\u{1b}P\"/ `$ a[FQ\"( `$ a\u{15}\
        J\u{19}\"+ `! a{c[\"( `( a\u{3} x D\u{17}.\"! `9 a=J\u{1d} :G\u{1f} hya \u{4}\"G YK'\"0 `H\"a*BH R\\n f-\u{e} \u{1a}\
        <\u{17} \u{10}G\u{1c} D\u{1a}( \u{19}Ng\"! `\" a(\u{b}n oSp ;\u{14}E\"+ `* ax0u 4Oy\"1 `  a\"~7 \u{e}9`\"+ `4 a\
        VNs \u{10}j% yiA\"' `# a]x\u{1}\"! `, aQ_\u{f} 4/\u{8} .\u{d}D \u{2}RW&\" `  a+ `  a1 `  aK x\"\" `\u{5}!a\u{1f}\
        \u{17}F\"( `# a_}e a{q h\u{3}\u{6} :ge \u{a},\u{e}\"% `( a8M\u{f} |?, )\u{14}. \u{3}\u{e}b =\u{2}l\"( `# a\u{13}\
        `p\"/ `# a/}\u{c}\"/ `! a?4U \u{1a}B9 5\u{9}N\"! `K a^o\u{1b} \u{11}T! \u{11}L2 p59 Lq] 9X\u{a}\"( `& a0\u{12}]\
         \u{12}#} \u{c}9\u{15} OU!\"$ `. a|\u{15}r \u{0}\u{14}s _\u{5}$ \u{1e}\u{1a}V\"0 `\u{5}\"a\u{11}9g b\u{5}\" Rf\u{a}\
         h7\u{13} 1\u{15}5 6\u{4}\u{19}\") `! a6}\" }\u{e}C M^v cUx s\u{1c}P\"$ `6 a3kY *bz \u{e}\u{19}{\"1 `\" agf\u{9}\
        \"0 `(#a\u{1d}E{\"0 `g#a+\u{1d}{ .l/ #&\u{a} xi\u{10} 9\u{4}\u{17} 9l/ KwU\"1 `  a\u{1f}3, D\u{c}/ K|q hQ}\"' `\
        ! a\u{7f}x\u{8}  `\u{18}\"% `  a`f\u{1b} >0$$\" `\u{11}!a+ `' a\u{9}b)\"+ `4 a\u{10}o6 09=\"\" `j a\u{1f}x_ B-~\
        \"! `O ar_\u{3} {\u{4}\u{7} \u{0}WC\"1 `! ao](\"+ `5 ahL2\"/ `# ab|D  CE w=e\"$ `E a\u{7}#\u{0} \u{1c}b1 Y|? ?}\
        ~ #@\u{c} \u{3}|u\"\" `i ax8|\"' `\" aB-\u{a} \u{7f}zh\"( `# aT8\u{11}\"! `? a\u{9}#A 2Pg 5B  5.- \u{8}\u{d}9 \u{18}\
        -\u{8}\"( `# a\u{2}\u{19}\u{17} ~\u{11}/ hE5\"+ `5 a5\u{9}I \u{1c}[L gDv \u{1a}Mw F1= =aQ\"/ `  a\u{1e}0o V\u{a}\
        @ \u{b}Q\u{16} \u{16}`4\"0 `\"!a\u{4}\u{6}:\") `  a\u{f}\u{5}c\"$ `= asQ\u{1} o:\"\"0 `F ap{5 &%\u{2} \u{18}`n\"\
        \" `U ahK( ,%\u{7f}\") `  a.I\u{8}\"! `N a-z% 8(2 \u{1c}F5\") `% a\u{19}vN mZt \u{1e}Eq\"( `% a\u{e}\u{17}` \u{f}\
        Wl\"( `' aYH* \u{14}\u{5}G \u{1f},\u{15}\"/ `\" aHiG\". `\u{1f}\u{1f}a)uV\"+ `* ab\u{8}k %\u{0}\u{3} K\u{2}  'P\
        ) \u{1b}rJ [5T\"! `S aUqT\"0 `s a%7r\"0 `X!ac\u{1e}*\"0 `r\"a2F? ;&] \u{0}\u{2}\u{9} A% \"+ `8 a<QH d!& \u{0}+\u{4}\
         s]\u{7f}\"! `O ak\u{12}\u{9} \u{5}\u{e}w\"( `# a5X1\"( `% aB\\O\"\" `-!a>cg U0P \u{16}1+\"! `/ a\u{7}hL t$z Y1\
        \u{b} w\u{1}n #\u{f}\u{6} nXH \u{10}2W u\u{19}\u{1a} as& \u{4}l- B03 qY? \u{4}b\u{13}\"\" `b a*\u{17}K !zT of(\"\
        \" `p a8?@ +.Z Y\u{13}i \u{4}\u{a}\u{12}\"! `^ af!8\"0 `\u{9}!a\u{16}\u{1e}? 2Oe\"/ `& aI@\u{b} 9CF e*c\"( `# a\
        sim ee\u{1} o\u{b}\u{7}\"( `% a9!l\") `$ aP3\u{1} T\u{16}\u{7} \u{e}qR 126\"0 `M!ahX\u{19} Dg \"% `+ a~jK\"0 ` \
        !ak&a\"! `M aY\u{3}\u{1c} \u{e}V' R_K d\"[ 9Ou\"1 `  ar/\u{d} \u{1a}k\u{15} \u{12}V' \u{d}f/ }\u{1e}z\"0 `\u{1b}\
         aw0U\"$ `( aTdh \u{8}\u{17}{ \u{1c}Y\u{7f}\"/ `# a\u{2}v/ .7\u{3} pp\" \u{19}z\\ Z\u{18}G\"+ `  a}1\u{f} \u{d}\
        \u{a}( fjA\"$ `; a,tP\"0 `\u{8}!a5dV \u{1f}R{\"! `1 a08\u{3} 4VK \u{1f}__ =%n 7[t [\u{10}w\". `\u{1f}\u{1f}a{x4\
         <w8 \u{5}tB ] # >g%\"' `\" a\u{a}xK 9Mw !,\u{7} D-\u{f} :P3\"+ `6 axH:\"0 `;\"aiRW \u{18}^} 2r)\"( `' a8R* hLE\
         \u{3}(2 \u{15}\u{18}> \u{1f}s\u{1b} A\u{17}O\"0 `+!as0b\"+ `4 aA h \u{4}W\u{2} \u{9}o\u{b}\"* `  a\u{5}N) TF\u{1f}\
         [M\" aP5 t\u{4}a K2n\") `% aM'2\"+ `* aE.f iGg\"\" `x!a\u{1}\u{3}\u{3} \u{c}-\u{a} ipO \u{6}b{ \u{6}\u{0}H\"( \
        `( amt{ rB\u{13}\") `  a0\u{8}\u{9} xj\u{16} ?8\u{18} z\u{19}\u{19} n6C \u{e}0e 0F\u{e}\"\" `*!a&1\u{1c} 1\u{17}\
        =\"! `- a9^E\"( `# a\"*\u{14} #4a  U\u{f}\"/ `! azqc\"/ `! aE\u{d}\u{c}\"0 `\u{8}\"a=3D #R\u{12} \u{10}\u{8}4\"\
        0 `$#a.[O |kb 3&>\"$ `  aefq vH- \"\u{1e}= -\u{1a}S \u{e}UT\"\" `e aP8\u{4} )\u{15}E\"% `+ aMO\u{19}\"+ `+ a\u{9}\
        \u{f}. X^M\"/ `\" aqBS \u{1}\u{18}\u{f}\"% `' a!c? Q\u{16}] o\u{5}!\"\" `O!a,Q5\". `\u{1f}\u{1f}asG< \u{1d}bN\"\
        ! `: a\u{4}7n H\u{7f}\u{14}\"! `1 a\u{4}.p 1)u \u{c}y\u{c} T-'\"\" `p!a)ki \u{7f}(% \u{f}j4 (/? {CD t)h\"/ `\" \
        aH]l u\u{14}x\"\" `_!a8\u{19}V\"$ `9 a\u{15}\u{17}j @s\u{1f}\"! `) aCpX\"0 `- ae\\\u{7f} 2a\u{2} `\u{18}\u{1d} \
        dy* \u{7f}\u{3}b <$!\") `  a;z#\"( `' apE[\"0 `\u{1b}\"aN5^ \u{3}\u{4}\u{5}\"( `& ap5\u{14} =M\u{16} $wY I4n\",\
         `\u{1f}\u{1f}a[Wz \u{1c}H\u{11}\"/ `\" a~U\u{7} 95J\"0 `\u{12} a,g`\"0 `>#a\u{14}\u{14}h }p\u{9}\"0 `\u{11}\"a\
        V\u{10}\u{f} WF\u{1f} 5\u{b}\\ :F+\"( `$ aR;a\"% `$ a\u{15}ct gx8 R\u{8}\u{a}\"$ `! adD>\"0 `\\#a@jg lsl \u{1e}\
        JG \u{4}jK\"( `' aPT}\"0 `s!a`\u{16}\u{13} .(B D6P :\u{15}}\"+ `4 ay.r\"+ `* ai\u{8}z n \u{17}\"0 `<#a( ' \u{15}\
        ]B\"+ `4 a\\5|\"- `  ans< rfg\"0 `g!a\u{16}9q V\\F \u{4}5>\"+ `$ ap>F\"0 `3#aIbU 0?x I\u{11}y \u{1e}\u{12}y\"+ \
        `2 aui\u{2} \u{14}F\u{4}\"1 `\" a9u\u{5} 'Q\u{7} hg\u{1b} !\u{10}= per x]x\"( `( at~\u{0}\"+ `8 az\u{2}1 i'j f/\
        v\"+ `  aX\u{e}G hB<\") `! a\u{4}&\u{1d}\"0 `\u{3}!a?$< u\u{14}l ok) H\u{8}4 !!A\"\" `L!a0H\u{1f}\"% `* anm\u{13}\
         &6%\") `  a&K8\") `  am\u{16}> ?\u{17}z \u{15}C@ r^' \u{13}1&\"! `^ a=Qh \u{f}Dl \u{3}%\u{b} ,\u{0}3  \u{2}4 S\
        \u{9}R\"\" `\u{e}!a\u{17}:q =x\u{1b}\") `# a\u{e}mW\"! `! a#&p\"1 `  a_e\u{1f}$! `F a\" `E!a7t&\") `$ a+a' `S) \
        AWE \u{e}ib m\u{8}\u{e} MS\u{14}\"+ `* anR\u{19} -\u{1a}\u{1e} \u{14}c$ u\u{5}= {\u{8}P \u{14}?\u{0} \u{14}\u{7}\
        : 3c\u{c} vOK$( `! a+ `, a $\u{10}\"0 `3 asOV ,V\u{0} \u{a}r\u{5}\"0 `d aa[\u{1b} \u{7f}?u v8{ .F| H)\u{9}\"( `\
        # ad6\u{b} \u{1f}\"\u{16}\"1 `  a1kG\"( `$ aN/I\"/ `  a-A^ oz6 AoC i\u{16}Q VHu utL Nxz \u{1f}\u{15}\u{3}\"+ `0\
         aO\u{d}\u{10}\"( `\" a\"C` o5-\"+ `4 a\u{f}!X \u{10}.Z Vcj \u{19}\u{1d}w\"1 `\" a:\u{12}\u{f}\"0 `.\"a~q)\"\" \
        `o!a\u{2}FS\"0 `7#a\u{c}\u{13}P z.\\\") `  a\u{d}\u{1d}\u{d} Fyo\"( `# adJ\u{12}\") `! a, !\") `  a&^* k*+ u\u{b}\
        < *'\u{c} #\u{6}\"$' `$ a- `! a?\u{d}F\"1 `! a-\u{d}`\"+ `. a;cg\"% `) aJI\u{1c} 6.? }K^\"( `' aH<[ l:\u{3}\"+ \
        `6 a\u{9}$K s2R \u{8} V \"\u{13}V\"( `' a{Az\"' `& aa|{ _e@ GR\u{14} \u{7}E \") `! a#Q%\"$ `7 aY?E\"( `) av$a ]\
        (b xpw\"( `& aw \u{0} Z-\u{9} z;B\"$ `L a+\u{1c}M\"! `K aHdg\"% `! ak|^ }\u{15}G\"$ `% az\u{12}J M\u{15}\u{5}\"\
        1 `  a+\u{1}L \u{b}\u{0}M\"0 `V\"a-~X$\" `# a+ `& a\u{7f}m\u{7f}\"$ `  a~,\u{4} $\u{13}1\") `  ax\u{a}S \u{1d}\u{17}\
        a\"\" `\u{4} a\u{0}.\u{e} \u{1c}PY \u{1f}h\u{d} B\u{2}-\"0 `3!a\u{f}\u{19}N\"( `& a7]s 5r\u{5} \u{1f}*\u{1f}\"0\
         `\u{10} a%u* \u{1b}bI\") `! a\u{14}SO \u{8}fM \u{b}]X\"\" `\u{3}!a'\u{1e}k y\u{e}. *\u{17}D \u{1e}\u{12}l\"( `\
        $ a8={\"/ `% azW\u{8}\"0 `\u{d} abQ\u{b} 6L'\"0 `\u{3} aSFr \u{8}u\u{d}\"% `% a\u{17}aA \u{1d}FD \u{16}u) 7S  \u{10}\
        ~3 /Y= @\u{14}w\"\" `)!aG^} aDz\"+ `2 aF9\u{10} */E f\u{18}\u{c} \u{9}4R q\u{2}\u{7f} _)J \u{18}a\u{7f}\"% `$ a\
        \u{10}#\u{e} \u{2}\u{9}^ bd!\"( `& a^0e \u{2}&2 \u{16}\u{c}4 \\x\u{5} YD\u{11} ql\u{1f} hF* \u{17}Do K\u{12}|\"\
        + `( a\u{2}m~ H8\"\"( `$ a{K_ \u{b}u9 \u{1e}-j\"+ `1 a\u{3})x >y7 \u{1c}7M\"$ `1 aest\"( `! aPS\u{10}\"+ `* aic\
        ! 9\u{b}8\"$ `/ aJ\u{8}M$\" `. a+ `$ a\u{1b}8b [(\u{1e}\"0 `v#aVJ1 R\u{7}3 $-e\"( `\" as\u{0}% jWF\"0 `4#a;(H \u{1b}\
        SX pbo\") `! a\u{13}oA IL] ')y\"$ `6 a\u{6}:\u{0} Cz\u{1c} 7\u{9}Z\"0 ` \"a\u{7f}y, \u{7f}rc\"% `! as.q \u{2}\u{7f}\
        Q$\" `\" a+ `( a\\Ad \u{2}O\u{15} h\u{1d}R YVT\"\" `D aF[} uF\u{19} d_F Dp^ \u{1a}\u{12}\u{1}\"/ `  a\u{d}\u{0}\
        \u{a} 6/P :<` \u{8}X\u{1f} k\u{2}9 K'L w\u{7}b HPx\"$ `* a$\u{8}\u{4} zd`\"+ `! aIHl %9u\"0 `\u{2}!au)H 7\u{4}O\
        \"' `$ a(>s <f4\"\" `z ap'U\", `\u{1f}\u{1f}alZY +_q Ioy \u{12}\u{a}& N\u{e}& CH4\"/ `\" a%<; Aaq\"+ `4 aW{- \u{1b}\
        99 \u{10}c_ [0j \u{5}\u{11}}\") `  a],0 Y\u{e}\u{19} lj\u{1c} m\u{0}8\"( `# ahT\u{0} \u{14}u\u{a} l\u{9}X\"/ ` \
         a}2a \u{4}\u{d}j\"0 `\u{7f}!a\u{9}n\u{6}  W\u{1b} '\u{7}\u{1c}$' `$ a- `! a\u{10}Qm \u{2}\u{7}b\"+ `* a\u{1a} \
        \u{1d} 2\u{13}9 7\u{f}: +jA rFm\"( `# aP]\u{1f} ]^9 \u{1b}\u{2}< Q\u{12}v\"0 `\u{19} ay*3\"/ `! arVL uie\"\" `V\
         ay\u{13}\u{0} j\u{b}\u{c} @06 _lU\") `  a\u{1f}@\u{6} c\u{10}#\"\" `\u{2} a\u{6}ks m\u{14}y\") `  a\u{1a}y\u{11}\
         \u{3}yG .-Z\"+ `* a\"\u{13}\u{1e}\"0 `S a'\\K \u{11}u4\"0 `@#avk5\"\" `\u{d} a\u{17}\u{1}t\"% `) a;\u{7}\u{b} \
        \u{3}\u{d}+\") `! aVG:\"! `1 a6.? 8k\u{7f} =d\u{4}\"- `! a\u{8}&\u{14}\"+ `3 a{`\u{18} \u{1e}<M Jdr \u{d}!s\") \
        `  a*b( F\u{d}3 (\u{0}& \u{14}\u{d}4\"0 `\u{0}!aRwM \u{8}Sa\"( `' amyl P\u{1d}\u{1d} (D:\"+ `\" a\u{11}zM UIn H\
        /\u{7f}\"0 `R\"afS\u{16}\"0 `0 aopF %rM\"0 `E#aS\u{15}V\"+ `' a^%!\") `  a kC\"% `% a\u{9}|c \u{15}\u{a}v \u{3}\
        d!\"\" `X!am\u{12}\"\") `! aT\u{1a}\" >!L\") `% aJp+ =\u{b}9 w\u{11}C\") `\" a\u{1e}\\E\") `  a\u{8}\u{1e}Z %~\u{14}\
         wz` o\u{1d}\u{1f} IB% sJ< IXP \u{b}k\u{6} 9\u{0}\u{1f} Ec  /c; )\u{19}E {C_ \u{1b}\u{8}n d\u{1c}t\"% `  aUK@ c\
        b\" &C+ \u{f}eE\"0 `s\"a\u{1b}ng\"( `% a\u{7}ih\") `! a3\u{1f}\u{17}\"+ `) a3\u{16}\u{1c}\"\" `E a\u{6}ps ~T# J\
        \u{1a}`\"0 `\u{4}!ad\u{14}\\\"! `) a\u{1e}gh \u{10}{\u{7f} \u{18}Sh t+n\"\" `& a\u{6}n- \u{8}v[\". `\u{1f}\u{1f}\
        a\u{16}0i\"$ `( a\u{13}im\"0 `J#a*\u{4}q ,:\u{10} Am\u{13} t@~ xw4\"\" `!!aF\u{17}] &,\u{9} #\u{7f}f \u{5}hw\")\
         `! aixG [\u{1}s\"0 `S!aU\u{16}\u{6} kV\u{19}\"$ `K a5A= \u{7f}\u{10}a\"0 `\u{16}\"a#Xj \u{19}\u{2}?\"\" `V!aI\u{17}\
        Z l\u{1b}' D\u{8}P hlJ\"+ `) a[\u{13}P |\u{c}\u{7f} \u{15}\u{b}\u{1} %Y\u{6} \u{1}2' ZK\u{13} aD\u{19} \u{12}gT\
         4Bo 7hw !\u{11}$ 74X \u{e}a\u{0} S`\u{9}\"+ `+ a3;\u{b} Y(i ^\u{6}n\"0 `1 a/C\u{6}\"0 `\u{18}!asj\u{17} \u{17}\
        \u{1f}<\"( `\" a-@x 7s\u{15} s1\u{18} _x\u{1a} \u{8}dv\"! `- aG{\u{6} 4r\u{d} \u{11}\u{b}\u{10}\"\" `J a;VQ\"/ \
        `\" at-j l\"q\") `  aU>~ 6@$\"\" `f aW\u{9}s\"/ `! a}]Y D`\u{16} \u{18}yJ\"+ `% ahtc \u{12}6h\"! `> aF9\u{2} \u{15}\
        9! \u{a}j$ \u{d}7/\"0 `\u{0} a\u{e}gA$! `N a\" `F al&k\"! `U a\u{0}:\u{14}\"! `- a\u{19}$K \u{7f}\u{14}U\"+ `4 \
        ae\u{12}\u{b}\") `$ a%\u{1c}#\"% `) a`JA\"1 `  a#C[\"( `$ a;Q\u{19} P\u{2}\u{1d}\"/ `% a|r  j\"n\"/ `! aqXr \u{0}\
        e\u{16}\"0 `n a\u{b}\u{3}: <\u{17}, 5'\u{3} >Sy\"! `^ af%\u{d} ~&! mqC\") `  a47| LY/ \u{1d}NX\"/ `  a?G| N\u{1d}\
        &\"+ `0 a\u{1f}-\u{0}\"% `+ a_\u{1b}0 \u{e}Bd\") `  aF\u{1}j ,\u{9}L 4aR\") `% au\u{19}W x\u{1e}i \u{18}\u{1f}\u{0}\
         t\u{e}' 4@( Q~t Di9\"1 `\" a,4> \u{e}CC CDL =us $H# $\u{1}9 ~UO\"+ `  a,L\u{10}\"( `$ a!\u{8}8 \u{8}'\u{10} i+\
        \u{13}\"( `* a\u{0}hr\"+ `/ aLM^ \u{8})l \u{7}}^\"! `P aRya  #q =L,\"' `# aV=\u{1b} jMV NGk \u{19}Nt d\u{15}z <\
        \u{15}\u{9} :o$ .2J qXK y7\u{1a}\"0 `$ aP\u{9}> \u{14}WK 5GX\"! `D aPXd \u{7f}.g\"! `@ axr~\"1 `\" a\u{15}'\u{1}\
        \"+ `' as/w pw{ \u{10}\u{1f}\u{2} Y\u{d}\u{4} \u{14}'\u{1e}\"0 `6\"ays  m8o D5Y r\u{17}\u{f}\") `  aHo\u{1c} \u{1c}\
        ;%\") `  a_,+ \u{b}{\u{c}\"0 `C!al\u{5}' \u{1c}\u{e}<\"' `  a7A\u{16} \u{e}^\u{1f} >m<\"0 `\u{1a}\"a\u{15}\u{0}\
        ] UWb \u{d}uu\"0 `%!a?z\u{e}\"\" `x aQ.` 2]\u{1e} \u{11}\u{5}1\"1 `! a#2Z\"\" `h a~\u{4}\\\"! `2 a/6\u{e}\"0 `_\
        !a9<\u{5} %\u{10}$\"! `< a\\j1\"! `% a*qN\"0 `<\"aq:c\"$ `E ao}g\"/ `\" a%um\"! `/ a0=?\"+ `0 a\u{1b}UM\"0 `\u{17}\
        !a9kT\"1 `\" aUjZ \u{d}mi \u{17}V1\"% `  a:\u{18}=\"\" `k aM|R \u{19}.3 {HA Xyq\"+ `4 aF\u{7f}q f1~ /m\u{5}\"\"\
         `\u{2}!ac$& wI- I\u{18}1 o\u{4}6\"0 `l aI4L\") `  a73g 2Hv 9+\u{1f} )2n oPs %\u{f}u\"$ `8 aU\u{16}} V\u{19}\u{3}\
        \"' `# a+3\u{6} )#\u{c} 4\u{17}L F\u{3}O B'k *~\u{b}\"! `D acN\u{e} 1\u{f}  +\u{e}'$! `R a\" `/!aV\u{1}. \u{1b}\
        \u{15}\u{11}\") `# a6\u{15}$\"! `$ a^'@\"\" `3!au!= w F\"( `! a2\u{14}f +$i @\u{16}\u{3} g{S\"0 `' ay\u{6}\u{11}\
        \"% `  axS\" \u{15}l2\") `! a\"\u{13}]\"0 `V!a(u^ \u{5}\u{16}t Htu 0\u{1e}$&' `$ a+ `# a- `! a\u{14}nU\"\" `^!a\
        \u{1f} \u{d} \u{e}\u{d}$ +s?\"+ `0 aa\u{1a}N \u{15}@v \u{1a}F\u{0} c\u{c}\u{a}\"! `C a(\"\u{1c}\"0 `O a5)  kS% \
        k\u{c}@\"+ `& ay\u{12}+\"0 `R a'R\u{1f} V\u{1f}! '80 {\u{1}\\ \u{4}Rr \u{6},\u{2}\"0 ``!a\u{1a}L?\"( `$ aF-Z T\u{1c}\
        \u{3} 3)o olp [QR\"+ `4 a(\u{18}z 4j7 \u{2}+s\") `  a\u{d}s\u{3} \u{f}_\u{1f}\"/ `! a'B8\"1 `\" aA\u{4}u\"! `K \
        aMW\u{b} p\u{8}- \u{b} \u{a} Pv\u{12} 5u, (;I g^\u{7f} m%\u{f} $\u{0}] \u{16}$V 5?\u{1a}\"0 `2#au}$\"$ `$ a]|X\"\
        ) `  a\"+r \u{12}Y|\"\" `\u{11} a;:\u{1c}\"1 `\" a>V-\"( `$ a\u{4}\u{1c}4$' `$ a- `! a\u{10}Nm `\u{c}v\"( `# a\"\
        \u{3}U :j^\"! `. aT\u{9}\u{7}\"! `' a7l\u{1a} \u{1f}c3\") `! aS\u{11}K\"( `# a1[N \u{1b}wv  /~\"( `# aF:\u{4} I\
        Y\u{12} nV\u{13} \u{1b}M6 Z7O 1[Q r\u{1e}x &\u{10}\" Fs? dli b>j m\u{15}\u{1} ;<\u{d} \u{f}[N u9a\"0 `R!a\u{d}\u{b}\
        n\"\" `r amIw\") `% arr\u{15} @*\u{16}\"\" `<!aREE J9A\"0 `n!a5-h\"( `$ a& t\"\" `S!aZ}w\"0 `!#a_A8 u\\W ]Y\u{a}\
         -X\u{13}\"0 `6#a#\u{18}\u{19}\") `  art\u{1b} GqF \u{1}\u{1d}] W|\u{e}\"+ `2 aa7\u{f}\"\" `t a*US XY~ U(V\"( `\
        ) amEU \u{b}z\u{8}\"0 `M aP\u{1b}i iT3 }\u{6}E\"( `# aU#F\"1 `  a\u{5}uf\"0 `& aRPs \u{15}\u{7}\u{9}\"% `) ay{)\
         \u{3}_5 SOL 2kx \u{1a}t\u{8} y)\u{18}\"/ `% a\u{12}U=\"! `A a\u{1d}{d HC\u{18} .\u{1e}! )\u{a}q O4\u{13} #1` !\
        \u{1}\u{7} :\u{10}% \u{7f}i(\"' `$ a\u{1b}tB \u{18}qP \u{0}i^ Sw\u{8}\"1 `! a\u{1e}vh j%\u{6} \u{b}/D x\u{12}p \
        8\u{8}\u{18}\") `! a\u{1e}}$\"0 `\u{1c}!a~\u{a}0 _K1 HsN /Lr\"! `< an%\u{4} \u{b}u\u{1c}\"0 `\u{1f}\"a)G\u{a} ]\
        \u{10}\u{14} <26\"! `, aWD\u{18} \u{7}?s Yxt =7s l5v\"% `\" a#D\u{f} E{Z \u{1};e\") `  am|- cNw \u{2}N~ R<\u{1f}\
         X>< VHL \u{d}:M 0\u{1a}U\"1 `  a`.o\"/ `% aQ\u{1f}y yt\u{18}\"/ `! a#Yo \u{2}qr 6\u{2}{ A\u{1f}&$\" `$ a+ `' a\
        f\u{15}H\"( `& a%\u{1c}\u{e}\"! `> a|P\u{14} %\u{9}\"\"0 `O!a_&/\"$ `7 ag|=\"( `\" aez\u{1a} % 6 \u{7}!\u{19} c\
        /)\"\" `6!aj\u{e}=\"' `  ak\u{2}D\"' `$ a$\u{18}u 5{`  \"\u{10}\") `  aGyT \u{1b}$X Mh\u{11} \u{c}u&\"% `, a,\u{1f}\
        8\"+ `2 a*\u{10}x\"+ `( a}.\u{4} \u{18}\u{9}\u{13}\"! `0 aGL\"\"0 `\u{14} ay9# C\u{4}4\"0 `\"#aYB% ulN\"+ `7 a~\
        kY uXw\") `  a ;\u{16} k!\u{19} 9\u{5}\u{14} \u{14},\"\"0 `C#ab5P\"! `X a#\u{1b}\u{10} EI\u{1b} \u{13}W2 \u{e}7\
        O ,\u{0}c \u{18}?% +AW c]b _K\u{a} |y= 2Z\u{13}\"0 `b\"aTq>\"/ `! a\u{14}\u{5}K \u{8}Ke Ky\u{16} \u{8}Xe\"! `% \
        a!@8 YU[ +*} \u{12}\u{16},\"! `( a0Lb \u{4}-\u{7f} \u{b}\"\u{1e} =-7 P[F\"0 `\u{e}!ao@H\"0 `$!a\u{7f}\u{12}\\ \u{14}\
        ?\u{1e} I^\u{9}\") `! a-t\u{f} 85\u{1d} (\u{1c}[ dbc\"+ `* a@,$ BJP \u{1d}2f ]\u{12}\u{13} #q-\"( `% a\u{7f}qQ \
        *9W W2\u{c}\"0 `L\"a\u{7f}\u{7}C\"$ `C a\u{1}\u{b}T ]\u{13}\u{7f} \\wk Y\u{1f}& @\u{7f}.\"0 `| a\u{11}3V\"0 `u!\
        aa\u{1e})\"$ `4 a|:P /{| 6\u{17}%\"% `# a^M,\"/ `& a{bA Jc7 s\u{3}9 CBl >]t\"0 `8#a.)\u{7f} 0\u{c}\u{e} \u{1}J\u{1b}\
        \"0 `\u{1b}!a:*\u{2} Ga\u{f} Yv  U(r |Pz z-~ k\u{1d}g oyk x8\u{e} }&C EbC \u{a}s_ tX\u{11}\") `  aq\u{17}\u{13}\
         S.7 \u{f}av\"0 `\u{1f}!a{Xz j&\u{c} D\u{b}W r*!&' `# a+ `\" a- `  a\u{1d}Ap s;\u{13} <\u{13}u\"+ `* ay0> {TA {\
        $l R%\u{10}\") `% ag\u{11}\u{15} \u{3}S. k\u{1c}K\"0 `y\"a'w< x\u{8}\u{0} *:7 [xA 6\u{3}] $[u\"' `$ a?4\u{1c} D\
        Q\u{1f}\"! `% a/\u{19}8 \u{15}WG\"/ `# a.{( ==,\") `  a'\u{1e}S\"& `\u{1f}\u{1f}a\u{3}\u{0}U\"+ `) afqg \u{0}s}\
         >w~ JP!\"/ `! a\u{9}+Z\"0 `y!a_>h x\u{7f}\u{10}\"0 `e#a\u{c}%c\"( `$ a~)p $@| Q^D -\u{d}} !S\u{7f}\"+ `0 aj\u{1}\
        } 8;\u{2}\"+ `* alf\u{a}\". `\u{1f}\u{1f}aB[}\"0 `,!al$. +2>\"( `) aXbL 4E.\"\" `H!a\u{16}j_\"0 `A!a@\u{1c}\u{4}\
         `\u{d}! CY& C\u{2}8 \u{0}|k \u{1b}Vl\"$ `J a\u{c}a} \u{1a}4?\"0 `m#a]=\u{3} ~fR\") `  av[h mKs \u{0}u- Q\u{1b}\
        4\"/ `# aY{6 {,? H9A We|\") `% a\u{a}a3 9/@\"% `! a-yH C\u{5}i\"$ `I aE&3\"\" `7 a5CO\"! `@ a\u{16}I} \u{8}\u{7f}\
        &\"0 `B a\u{8}\u{0}: 9\u{18}B 0*~ >~P &La\"\" `C a<8j \u{4}C\u{7f}\"( `! ah/\u{1} \u{9}v\u{9} c*\u{d} h\u{8}D\"\
        \" `$!a\u{1c}\u{d}D !\\Q \u{7f}3a ]t\u{18} O[\u{19}\"1 `\" aX\u{2}<\"0 `B!a\u{e}H\\ ?[e\"0 `Q a0e-\"+ `0 ajo< }\
        MA \u{16}`U\"1 `  a[pd 'E\u{1b}\"( `) aTN\u{1d} y\u{6}S\"0 `k!a&g\u{c}\"0 `\u{a}\"adq, 7\u{b}\u{1} Py_ \u{3}|\u{c}\
        \"0 `i!aT;$ \u{2}Le 9-g\"$ `< a?\u{18}k\"! `. a04u ,o\u{8}\") `  ao?\u{c}\") `  a,\u{10}, Ow4\"+ `1 a\u{15}\u{1a}\
        . wYL }\u{18}n\"/ `# a&\u{1}M Kqm ?A1 \u{7f}Vl\"0 `\u{c} amRy\"$ `D a0\u{1b}\u{17} \u{15}d1 m0F\"! `/ avqO\"! `\
        T a\u{14}T' b%9 0*K I4P \u{18}j[ xp} h@\u{1c} \u{3}4$\"% `& a6q5 p[v &\u{4}\u{f} \u{1e}\u{1a}&$\" `, a+ `* ap&D\
         \u{1e}*M\"0 `4\"aO\u{f}I I?N\"( `% a\u{14}no VO>\") `# aEMN\"! `> a\u{1b}sX 'k` 6\u{d}\u{5} g\u{8}o ?5} *)\u{1c}\
         '%7 FLF ;\u{1f}[ ]7k l\u{4}o ad$\"! `K acFW\"/ `\" ab\u{1}h +ij rH \"' `  aHP^ [O_\"1 `! a\u{18}!o kU. \\\u{b}\
        u\"( `$ ar*\u{7f} .*O\"( `\" ajPk z\u{a}\u{16}\") `  a\u{c}=E 3HZ \u{0}H' GQ\u{0}\"( `$ a,\u{19}\u{b}\"' `  a\u{0}\
        L\u{13} P\u{2}/ \u{17}b\u{7f} *\u{15}* X3R\", `\u{1f}\u{1f}a6\u{12}# \u{6}E4\"( `% aqz? $\u{0}j\"( `( a:O\u{1a}\
         \u{1a}\u{14}Y )\u{f}y \u{17}\u{10}|\". `\u{1f}\u{1f}aT7\u{10} <\u{e}!\"0 `{!a\"e?\"' `  a/vm Or5 GM\u{14} 6\u{6}\
        X \u{13}_u ACc Utn \u{1d}uy %H\u{11} D\u{19}n\"\" `[!a$c\" \u{16}M* Jt\u{11} \u{d}\u{1d}7 <2f \u{17}Zh 4Zs Uq\u{a}\
         \u{7}e# OY\u{11}\"0 `\u{6}\"aXP\u{15}\"0 `=#aZ1\u{1e}\"0 `^ arw0\"/ `  a\u{9}FB C$\u{1c} \u{4}Z\u{1f} \u{0}\u{10}\
        \\ (Do aJ\u{2} \u{5}`\u{a} ZN\u{16} \u{e}.[ \u{18}\u{d}\\ /W\u{7f} sSm \u{11}\u{4}\u{6} \u{1a}D\u{10} r\u{7}\u{11}\
         ZF\u{12}\"+ `' aZ|. L\u{12}m \"?\u{17}\", `\u{1f}\u{1f}aC[1 \u{16}\u{3}E \u{1c}z\u{1b} tK. \u{11}\u{0}> YiK G<\
        S\"/ `! a3n4 %.5 BCM udO\"( `( aBHV\"! `# akSf\"+ `- aq\u{13}> %\"R ikN 4wZ \u{10}-] !Xm\"' `\" a^^\u{1f} uD+ 4\
        \u{5}1\"$ `A a7Bc\"$ `I agpl\"0 `a!a\u{15}\"\u{0} !^- 5\u{6}: uPB\"/ `\" a\u{1c}[B\"1 `! a\u{b}\u{1c}E KCG\"( `\
        ( a\u{c}~; rK`\") `  a1)r {K\u{7f} (;\u{b}\"' `$ aa\u{1}\u{15} u`5\"! `- aU\u{10}K\"\" `e!a\u{2}`N\"/ `$ a4HY V\
        0\u{8}\"0 `T#aoL\u{d} fbX 2\u{1a}r\"\" `H a4Kw\"! `Y aM\u{f}\u{1e} \u{15}Y1\"0 `\u{b} aY!A 1\u{14}M\"0 `w!a0'W\"\
        $ `, aw$\u{3} BR\u{16}\"+ `. a5\u{a}1 @\u{1d}< \u{1b}\u{18}[ 5Y`\"0 `?!aM\u{16}f\". `\u{1f}\u{1f}a7w\u{b} |z/ +\
        c\u{6} i\u{1b}\u{14}\"% `\" a\u{7f}P&\"\" `\u{1}!a%c.\"( `! a\u{17}MU ] l H\u{f}r eL| ,j| \u{15}^\u{7} 4\u{13}.\
         %c\u{0} ?$'\"% `& a\u{3}O| \u{12}\u{1b}\u{e} S%\u{1b} \u{b}-/ J0K\"0 `:\"ao\u{8}S ?gh\"+ `0 au\u{9}\u{12} *\u{10}\
        p\"0 `Z!a&j* )j`\"! `> ac\u{12}H ^jN h&! \u{18}3%\"( `# a{#8 1XG\"+ `3 a\u{2}:\u{16}\"+ `. a8s\u{1b} W.! \u{5}9\
        :\"/ `$ aj!A I\u{18}T \\6i J\u{1c}\u{a}\"( `* a\u{1f}~\u{f}\") `$ a\u{3}a* p\u{0}2 x!> \u{12}\u{8}A\"\" ` !aG&{\
         0Ic Ka, \u{c}H> wdc .m\u{1e} \u{13}t=\"( `% a\u{1e}KH\"+ `* a)mf [8t\"! `, aeL| '-\u{2}$\" `3 a+ `0 amoh\"( `(\
         a(\u{2}5 2YM\") `! a&Ze b-7 \u{12}\u{15}_  \u{b}\u{4}\"( `\" a\u{0}R\u{9} \u{18}C2 B8D |;H izS\"( `& a&kg !X~ \
        ?>) 6n*\". `\u{1f}\u{1f}a\u{a}Dt \u{11}\u{1c}; \u{14}\u{18}U \u{b}\u{13}o G\\z\") `! aN`{ ki*\"% `% a>\u{1c}- {\
        \u{12}:\"% `% a$]\u{a} ^o\u{a} c\u{12}< 2!K =\u{7}}\") `% a\u{18}n~ OR% N\u{c}: \u{7f}'\u{17} m*? 04x\"! `\" a\u{1b}\
        W/ ciH \u{1c},\u{8}\"/ `# a+j1 WT\u{2}\"$ `F a- M\"+ `. ase^\") `  aaG\u{15} \u{b}q3\"0 `D!a?\u{11}\u{15}\"1 `\"\
         a1\u{17}+\"0 `x\"a/]5\"+ `- aT#C oX\u{7} }G\u{9}\"' `$ a\u{1f}09 ol} af&\"! `? a$G: !JV f*G e\u{f}H qqW 1B\\ N\
        ]a \u{17}w\u{19} 3\u{5}\u{1b} h\u{7}D 25U j+\u{17} \u{d}n> \u{2};A \u{0}Sa !-W Nmk VBl :,\u{6}\"' `$ a\u{15}@\u{18}\
        \"0 `\u{1a} a(]\u{15}\"\" `>!ac\u{a}< Sdo \u{17}*\u{7f} )Q% +\u{c}J\"/ `# arv\u{17}\"0 `/#aFDj =X\u{10} \u{3}?b\
         d\u{3}1 cNh (~n\"% `! a\u{c}Q\u{a} /r\u{c}\") `  a~\u{15}\u{11} \u{1f}^B\"0 ``#a[CV\". `\u{1f}\u{1f}a6_~ h}y\"\
        / `$ a\u{11}Y} jd2 <\u{16}9 {&?\"( `# ah\u{19}q )/t D\\\u{1} EH\u{e}\"1 `\" arq1\"0 `5 a\\v8 G\u{11}>\"( `& a=i\
        \u{a} ]jm O$v\") `  a_G}\") `! a\u{8}!\u{12}\"% `* aA\u{7}M \u{0}Qq 3-\u{0} U\u{7f}, x\u{1c}5\"0 `= a}m? S:c SC\
        # V\"l ]i\u{d} \u{1e}n\u{11} |3C\") `  aO\u{d}X Z\u{7f}s U{\u{7f} \u{f}M\u{17} ,#% gbR ~\u{19}l  \u{16}u\"\" `\u{17}\
         a9NS \u{16}:\u{5}\"$ `\" a=_H \u{f}5b\"\" `\u{10} ac,\u{1b}\") `  adf> lYl\"+ `& ay\u{a}\u{6}\"$ `* a%\u{3}\u{1f}\
         yR&\"( `* a`\u{0}5\"! `2 aoiH (\u{11}n ,Fv\"+ `  a,94 Vf\u{1e} \u{15}^D \u{7}\u{1c}# E#O\"\" `\u{d}!a&/\u{7} \\\
        \u{a}f\"\" `G a:\u{f}\u{5} PP\u{8} )(\u{12} \u{2}`\u{14}\"! `, a\u{d}\u{1b}\u{f}\"$ `! a(r\u{15}\"/ `% a:O\u{1e}\
         t&\u{2} k4\u{4} H\u{9} \"! `> a\u{12}3J\"+ `\" a(|m \u{14}X#\"1 `\" amG@ ?\u{1f}A UFR \u{1c}Gq f&y\"$ `M a\u{1f}\
        j\u{1b}\"! `. aF\u{18}^ \u{8}\u{1f}\u{7f}\"! `/ a4\u{11}y zd\u{15}\". `\u{1f}\u{1f}a%^6\"' `$ aj@9\"0 `f!ae*a r\
        T\u{3} )>\u{e} \u{14}\u{4}1 B\u{7f}5 }j> \u{13}1t q\u{1}; Hnb Zvx\"+ `) a87\u{7}\"0 `p#aRm\u{18}\"- `  a\":;\"!\
         `) aTma \u{1}ui G$1\"0 `9 aO3\u{1d} USV\"\" `> a&y\u{10} 8\u{1d}\u{16}\"/ `! aca4 |\u{a}: nU` XZ\u{1d} I\u{15}\
        3 $^A `~\u{b} 1%\u{16} \u{14}k,\"% `% a\u{a}W\u{9} \u{a}\u{d}\u{f}\"1 `  anr9 JYH \u{19}\u{17}\u{9} >?\u{f} 3*2\
         \u{7}[I\"\" `\u{0} a|!M\") `# ajtP zi\u{1b}\"+ `3 a>M\u{0} /%\u{14} KH) fl, \u{1}X; CB' ],< uXj\"+ `3 a\u{1a}\u{7}\
        n ojV Y0d\"+ `2 aTl\u{14} \u{7f}<\" q\u{1f}l 8\u{17}\u{f}\") `  a(/\u{15} Z\u{1b}\u{1f} F\u{3}J :6c >n\u{15} \u{17}\
        Y7\") `  a@\u{c}v $6\u{2} \u{1b}^\u{12} \u{b}C\u{13}\"( `$ a\u{2}7M }4, N\u{11}\u{f} $a@ U\u{12}M jST *A2\"! `\"\
         a\u{e}\u{1c}\u{6}\"0 `0#a\u{1e}La\") `# aJ\u{0}\u{14}\"\" `2!a\u{8}A\u{1a} u=R :f8\"! `  auHu YI\u{7} \u{16}\u{a}\
        / Z.0\". `\u{1f}\u{1f}a|[R\". `\u{1f}\u{1f}aO;\u{5} 3PJ\"+ `+ a[\u{1c}=\"! `) a3;m\") `  aZkd \u{1e}~x\"0 `D ad\
        >\u{1a}\"0 `e ah6!\") `% a\u{7f}r) A~- 5p^\") `  a;?C\"' `\" ay,T }rn 5F\u{15} v#( I\u{1d}\u{15} K1H }/d D_8\"$\
         `! a\u{7}\u{0}^ A\u{c}p vM\u{18}\"0 `U a&\u{7}= I:k m#1 J5< :\u{14}l 7\u{18}5 \u{1b}\u{4}\u{7f} 7w\u{13} \u{7}\
        E3 ||I\"' `# a,9T \u{11}3v\"0 `e\"aan\u{1d} WJB bD\u{6} nlJ #\u{6}3 `bI\"0 `W!aY\u{6}z\"( `$ at\u{9}\u{1e}\"\" \
        `[ a\u{5}6N s\u{5}` Yan LzA \u{15}QO x|U N\u{5}\u{15}\"! `) aD\u{17}f 9,\u{6}\"\" `\"!ai\u{f}6\"! `0 a\u{f}@} A\
        Z+ \u{d}4U n\u{6}\u{c} *e\u{19} \u{b}I\u{1f}\"0 `[\"aixU r\u{15}\u{8} u[\u{e} l6Y \u{3}XY\"! `7 a\u{15}Nd \u{2}\
        5h 3\u{7f}\u{15}\"( `* aG\u{c}!\"0 `8!a\u{13}%@ d!S Zo\u{1c} \u{8}sS |~\u{7f}\"$ `. aM\u{f}\u{0}\"% `( a:d?\"( \
        `& a\u{c}0L$+ `  a1 `  a~|b\") `! a9\u{17}| %n\u{f}\"* `  ay^7 +0F \u{7}:\u{10} .D\u{1a}\"0 `\u{c}!ag<% b\u{b}{\
        \"1 `  a/4\u{18} '4Y U1\u{0} <dO C*[\"\" `a a\u{f}e} _+\u{1} 8\u{e}  \u{5}m9 ^\u{8}T A\u{3}l\"( `% aacp ?/\u{3}\
        \". `\u{1f}\u{1f}a1\u{7f}\u{5} ]\\\u{1f} \u{7}\u{1a}* }8/\"\" `A!a!Ei\") `  a\u{9}\u{14}o :}~ 6 \u{6} lZ\u{d} \u{c}\
        |\u{1b}&' `$ a+ `# a- `! a;=E ?@e\"/ `\" as\u{b}*\"\" `q a\u{3}P> \u{14}'j \u{a}+\u{5} 2\u{1}- VSy mu\u{5}\") `\
          a@IQ Z\u{4}b S\u{b}m\"0 `@!ac?z a\u{1a}! b\u{18}% +>B z!C\"! `[ aZ\u{3}\\\"$ `J a%^\u{e} t0\u{1e} F\u{6}\u{1b}\
         !d*\") `  a\u{10}G9\"\" `B!aWQO\"0 `P aaP\u{5} \u{1b}z   ne m\u{17}\u{e} \u{13};  \u{7f}Ci T\u{1b}\u{e} }\u{10}\
        w D*\u{4} 3',\"0 `; asM< Znl \u{13}\u{7}o$! `E a\" `F!aMY\u{14} GI\u{1b} 0\u{4}E EXY \u{1c}Mh xBl\"% `% a\u{13}\
        nt\") `  aWC\u{10}\"! `: a\u{1e}IQ\"0 `r#aNu3 _8y \u{4}c, \u{1}]\u{4} D\u{1c}F V\u{10}L {(T\"\" `b!aXRh Yjh\"0 \
        `[#a\u{12}mo \u{b}$\u{d}\"( `# a50! uN\\ \u{1c}Jo c\u{15}\u{10} y\u{9}< WRA `aK \u{14} \u{19}\"( `% a!u5\"( `# \
        ab\u{f}8 4\u{19}G yVU\"% `\" aC\u{a}\u{5} V^\u{8}\"0 `a a\u{6}5\u{e} &\u{16}* Y\u{8}m\") `! a*?s\"$ `3 ac\u{8}x\
         q\\9 5y>\"0 `w\"a+g\\ $M_ ; \u{6} bE\u{18} h-\u{1f} Cn* \u{18}\u{5}Q \u{1a}\u{4}l\"! `& atV\u{1a} \u{e}I$ *?% \
        /'\u{0} teM LRj\"0 `\u{15}\"a.\u{16}y 9Q\u{15}\"0 `Y\"a\u{8}a\u{b} \u{10}\u{c}N \u{1}l?\"\" `o aHDM d#s 83:\"0 \
        `h#a\u{c}P_ \u{12}ot F\u{13}w \u{1e}u\u{4} \u{15}!\u{9}\"\" `` aMaQ c;d tp  \u{11}N< cOr\"0 `\u{c}\"a.f) d\u{2}\
        :\"! `  akdT :K\u{1d}\"( `' a4v&\"0 `9!a\u{13}u* ;\u{4}I \u{a}[z \"\u{2}( H\u{1a}:\"\" `\u{7} aK4U ,y5 \u{16}\u{9}\
        \u{0} b&\u{13} B>\u{1b} Ml^ |0\u{5}\"\" `B a\u{12}P# s!7\"0 `\\ a\u{a}\u{7f}\u{17}\"\" `O a)\u{10}\" \u{3}B!\"%\
         `# a^>d t=) \u{a}\u{0}*\"/ `% aJ58 \u{1d}\u{19}\u{18} U\u{14}\u{1c}\"0 `#!a_;D m\u{11}x k_u \u{1f}E\u{7f} G\u{0}\
        T 3\u{b}f \u{3}\u{c}m G)\u{7f}\"0 `j\"a@]) ;r6 >\u{8}\u{7} \u{f}\u{1c}\u{1a}\"\" `%!a\u{1f}oH\"( `% aqFy \u{10}\
        EE ech \u{2}\u{1c}r r\u{1d}w *\u{1e}\u{d}\"0 `4!aAZ\u{19} u\u{13}] Mdp F@\u{1b}\"0 `^!a4_R \u{b}RS Ka\u{8} \u{15}\
        Q,\"\" `@!ai\u{7f}f\"' `' a\u{d}El t7{ ek{ rm\u{9} \u{16}v. a34 2\u{1d}\\ ~\u{a}o\"/ `\" atE\u{d}\"1 `\" aOcA \u{5}\
        \u{9}_\"0 `W\"a\u{b}p) U&j t]} C7\u{b}\"0 `[ aE\u{1e}- @-G \u{f}dX ;Bp e\u{17}<\") `  a\u{3}I_\"% `' a\u{7}M) \u{4}\
        I1 \"H= \u{f}2A\"$ `+ a\u{3}5` \u{e}Z\u{13} \u{10}h(\") `  a\"zJ 7\u{1f}\u{13} PN$ \u{1e}M+\"\" `\u{6}!au\u{1}9\
         \u{1c}HX 0$6 k<_ \u{d}\u{e}w\"1 `  ac*\u{1b}\"% `# aM\u{5}F 6IW \u{11}g\" L\u{a}1 \u{a}\u{19}H\"0 `U!aq\u{d}b\"\
        0 `&#a*o\u{5} R\u{b}) r\u{7}1 5yM )^c\"! `+ a\u{4}\u{b}( Ms4 X\u{18}_\") `  aDMb \u{c}\u{0}8\"$ `* a\u{1b}$: RV\
        =\"% `& ac\u{9}V\") `  a\u{2}B_\"0 `{ a~Tj\"0 `k\"a,Zk l\u{18}\u{16} i*( \u{a}Ta\"/ `& a>96 \u{11}l\u{11}\"! `A\
         a\u{1f}#\u{1a} !\u{1a}\u{1a}\"+ `4 ap|\u{1c} \u{3}`/\"0 `2!a\u{8}82\"/ `\" a`c3 ?AK\"% `# aFy/ \u{10}#\u{15} \u{14}\
        .\u{1e}\"0 `-#a8\u{7f}S \u{4}tw\"( `) a2G+ \u{9}\u{1a}8 4sF\"1 `\" am\u{1a}n\"1 `  a0S\u{1e} p=[ d1n BB\u{14}\"\
        ( `( a~A\u{2} \u{c}h\u{e}\"% `+ aJ1\u{19}\"0 `j aL}+ dk: \u{1e}YP \u{1c}0\u{10}\"0 `7 a\u{10}\u{7}I\"\" `1!a\u{0}\
        W] \u{9}gk \"ir QG\u{14} }x+\"' `& a&\u{6}, u\u{c}8 .N\u{0} nq#\"0 `$\"a\u{1e}\u{1}A xqW\"\" `\u{12} a?mt rZy\"\
        ( `! a-X\" #\u{18}/\"0 `u#aF\u{1}n\"% `\" a`d\u{1a} \u{8}A&\"0 `K a:|C\"+ `- a1&O\"% `! aK\u{b}\\ \u{18}B^ \u{1b}\
        \u{16}l \u{15}&0 \u{f}e0 <f3 b\"c\"% `& a\u{1c}x  \u{f}\u{2}\u{a}\"+ `% a6\u{6}\u{d} \u{2}7S Z\u{f}a T\u{7}k\")\
         `  aC\u{1a}l `+\u{13} *=\u{17} Co5 \u{19}\u{c}P U.[\"+ `6 a\u{d}\u{11}\u{3} *\u{17}\u{c}\"\" `v a}\u{1a}L P[W\"\
        0 `H a;u\u{1f} \u{5}t% k`Q\"' `  aZ\u{9}o k&\u{b} `\u{2}M \u{2}\u{15}O cTq\"$ `) a^\u{4}\u{10} \u{1a}\u{1}T \u{1d}\
        *f '>}\"+ `0 a\u{1a}=8\"% `' a[0O \u{15}\\. ^V< 6sN AAh\"/ `! aOEu *\u{d}9\"0 `\u{b}!a3HG\") `  ae@\\ tVg Zh9\"\
        ( `# aa\u{1a}* x Y \u{0}\u{0}\u{10} p[,\"0 `z a\u{14}\u{d}F \u{a}a\u{e}\"0 `C ayb\u{16} n3> ecG  H:\"+ `# aL1; \
        7\u{16}A\"+ `5 aD:x 1y|\"0 `o!aCKh Xch\"+ `8 aV\u{1a}} E\u{7}  \">H\"( `$ a-TR 1VY\"! `  a1Fw\"1 `  a\u{14}S\u{6}\
         \u{1}\u{2}\u{e}\"% `+ aNK| LdH \u{8}`X 0lv w\u{1c}\u{12} Y7\u{1c}\"0 `Z#a(\u{7f}> u6a Dxh \u{1d}}\u{1b}\"1 `! \
        a_\u{11}k\"! `T a,\"~\"% `! a3l\u{d} V9\u{11}\"0 `I#aIeE\"& `\u{1f}\u{1f}a;qS /hY\"0 `\u{1f} a1'\u{1b} V~R eUb \
         jc\"+ `( aY\u{1e}| 5iI\"0 `o\"ab\u{1d}Z \\y* s~8\"\" `\u{5} a\u{1b}$| _Q\u{18} \u{12},D \u{0}~\u{1f} jq) tL! K\
        \u{1d}4\") `  ac)\u{2} \u{1}j[\"1 `\" a\u{0}@l \u{1d}}}\"0 `\u{1e} a\u{17}:\u{1a} m\u{3}?\") `! aP\u{1}J\"/ `  \
        a\u{18}\u{1e}\u{4}\"! `] a~B\u{1a} }?'\"0 `a\"aJg(\"0 `B\"a\u{1c}\u{e}N\"% `, a\u{14}De +Of kSU ,|\u{8}\"\" `f!\
        a#\u{a}\u{15} |P$ \u{10}YF 6XX\"! `/ a)\u{13}k l}\u{a}\"0 `\u{14}!a\u{1d}\u{e}G cb\u{9} pQ\u{15} @kN )\u{18}o &\
        bS\"% `$ a\u{4}\u{9}\u{e}\"! `Z aM\u{4}\u{1a}\"( `$ ad:\u{1e}\". `\u{1f}\u{1f}a\u{10}?; V8]\"( `* aC%e d g l\u{17}\
        n \u{18}\u{b}? v)D \u{e}\u{11}\u{d}\"' `  a[bE \u{17}V_ \u{1a}|5\"+ `. a)Gj \u{7}di \u{6}\u{12}\u{11}\"( `# aWt\
        \u{18} #W# \u{11}mw\"$ `  a#\u{19}\u{15} C\u{17}(\"( `) a\u{13}g\u{d}\"0 `\u{f} aQ\u{14}!\"! `] ax\u{c}Z )\u{19}\
        x \u{e}X\u{1d} \u{1b}_? \u{1b}AO @\u{14}c 0i\u{1c}\"$ `9 a\\pq\"$ `- a<G\u{14}\"( `$ aA \u{1b} P>' *?, k1/ [|N \
         7^ 2\u{7f}\u{6}\"! `P aLX*\"! `1 aw'x\") `! am\u{12}- ,8D\"+ `* alII [Ov\"! `& aqLC y_Y y\u{8}\\\"\" `&!a\u{13}\
        J] 3*\u{7f} X\u{b}\u{9} \u{1a}K+\") `  a\u{1c}?/ g\u{1b}? ]Zz\"% `! a\u{1}\u{17}\u{1c} r\u{3}\" io7 yUP z6] \u{9}\
        ks \u{2}\u{16}y $]# x71 h\u{e}C DsF\") `$ aFAH NSH 5)P\"$ `- aY\u{1}s L\u{17}\u{1d} y,2 =ar\"% `& a\u{e}T\u{f}\"\
        \" `Q aG*V\") `$ aa-7 \u{1f}wm \u{a}Uz\"+ `* ahk\u{a} \u{11}\u{4}E \u{13}gH\"+ `8 ab\u{2}\u{3} \u{13}I+\"$ `2 a\
        i\u{13}7 ,4\u{7}\"! `! a\u{1e}#\u{16} -!B [4R\"$ `! a\u{14}Au\"0 `\u{d}\"a+t| z26 \u{0}%=\"0 `(!a\u{d}[K P8\u{11}\
         \u{1d}`\u{14} wKH K3\u{5} B T\"\" `w!a6\u{11}f s\u{11}v \u{17}5L Z\u{6}\u{13}\"! `- a/\u{d}. [&z\"/ `! avF| 17\
        \u{2}\"0 `! a[TY\") `  ar`( eOc \u{9}:n \u{12}\u{19}s mGu\"' `# a\u{6}SW FA\u{1a} \u{8}@= \u{15}0p ]ss\"! `/ a4\
        R\u{d} DcC y:} O(\u{19} h/;\"0 `h!a\u{f}vM 2Ao\"% `% aXf\u{e}\"0 `v akF\u{18} O\u{18}D n\u{1f}5\"( `# ayyN ycZ\"\
        ( `$ aWie ,\u{a}g \u{16}-y\"' `% a3{} o`\u{7f} ^Fp p~\u{3} c\u{1f}F J'n\"\" `j!aR\u{7}y sd\u{7f}\"0 `g ajY\u{0}\
         e)) of0 J8h >Bn v8\u{d} \u{5}i\u{1c} \u{15}6^ iLt V=x o0| k\u{8}$ \u{a}p\u{b}\"' `\" azVm I4\u{8} \u{f}I' /e- \
        4~O \u{10})U \u{c}xc )8k Tuz\"\" `\u{14} aY\"\u{e} U\u{9}\u{e} 8|\u{10}\") `  a\u{9}\u{4}<\"0 `\u{7f} a\u{c}\u{0}\
        \u{5} \\\u{9}\u{16}$! `' a) `  a\u{4}TG \u{7f}zR '_T \u{2}\u{8}\u{1c} L|D \\\u{1c}\u{7} r1\u{1c} |8Q Dr| xO\u{7}\
         \u{14}\u{9}X ]\u{5}\u{1a}\"! `5 aB\u{14}\u{1b} \u{e}\u{14}7\"! `F a\u{10}\u{1e}: f|Q vS\u{1a} L2\u{1d} s.!\"( \
        `\" abbP\"/ `# aL\u{16}R \u{1e}Pr Y/\u{1b} \u{9}v- /|B gJK aMW J\u{c}_ \u{1a}\u{1c}j\"( `\" aOj  ]06 P\u{3}\u{9}\
         sF\" [%E 2~\u{1a}\"! `% ar 9 \u{1f}[J \u{6}g\u{c} Sq* t6P 1\u{1c}i \u{d}\u{9}] \"\u{15}u TI| f\"\u{f} \u{c}\u{1c}\
        \u{11} _!N r\u{15}[ [\u{14}L\") `  a6zO '^\" (\u{16}* I@m C:\u{5} bv' <\\/ N\u{1f}H \u{17}nr\"+ `* a\u{1}S% nZF\
         GpN X=Z a\u{14}\u{0} 1%K =\u{17}z\"0 `N!ahZ\u{e} \\x<\") `  a^m=\"0 `/!at?Z\"1 `\" a72`\"+ `7 aNGn\"0 `U#a?A\u{15}\
         \u{3}6; 5\u{1}b\"/ `% aLt\u{14}\"( `) aM\u{d}(\"! `  a\u{2}*J \u{b}4d \u{15}\u{11}/\"% `, a\u{d}A` T&\u{e} \u{b}\
        !? k\u{7}\u{10}\"+ `. aW\u{1a}5 _ o !fq\"% `' aM~* W#L\"$ `F ak)a \u{7}&c F\u{6}v\"! `] ar?| ws\u{c}\"! `2 aTs\u{c}\
         fR\u{18} h{Z Z\u{11}e T~G lIH T\u{1d}\u{1} :); {XE N\u{11}i W]\u{f} \u{10}\u{16}\u{13} \u{5}\u{1e}\u{1b}\"' `'\
         ab\u{1b}0 @I<$\" `- a+ `* a46J 2{f \u{1b}j]\"0 `]\"aS\u{15}_ 5&f\"( `# a6r\u{5} AF  \u{4}n@\"! `O a2\u{2}o )_t\
        \") `  ay!#\". `\u{1f}\u{1f}aD4> gLO r\u{1a}T ;R\u{12} Hj- 2JP NWY nk* }\u{3}; \"zT *NV Mf^\") `% am!b a\u{e}j \
        vo\u{1} U\u{a}\u{14} y\u{14}. O\u{5}Z\"$ `L aV)\u{1} WW. y\u{19}\u{b}\"( `% aGU$ n\u{e})\") `! a~\u{b}\u{14}\"0\
         `S\"a\u{1d}[Z <>\u{18} ~fA\") `  a\u{14}]K Y\u{e}\u{1} }rM Kui eR\u{1b}\"0 `=\"a_&\u{0} \u{2}z\u{e} cs\u{16} E\
        u \"! `W aTkN <\u{1a}T NI\u{7} [G\u{b} \u{1c}o- :;[ \u{11}F_\"+ `$ a2\u{1b}x\"! `* acGM\"( `# aX]S\") `  a/L7 7\
        OZ g(\u{0} Y$E ]xz\"+ `' au\u{9}z\"! `. a_A%\"( `# aU\u{8}&\"0 `\u{1}\"a\u{b}xi 9\u{17}w&' `# a+ `\" a- `  aU\u{6}\
        o\"0 `*#aX)# gM: :Nq U\u{1c}\u{1d} &'\" ?e# _f% '\u{1f}\u{15} k8.\"\" `S atj\u{d} \u{1c}2[ K*j\"\" `z!a6Q\u{9} \
        4Q\u{7f}\"\" `\u{9}!aeh\u{5}\"$ `/ alY\u{10} \u{1c}\u{15}% wY( ifF \u{9}.S\"! `9 a~\u{1d}g \u{12}]9 4^B v+E $>\u{7}\
        \"+ `4 aU\u{b}!\"+ `/ a0[,\") `! ar07 z}8 u\u{3}* ?n9\"0 `@\"a\u{a}kP e]?\"( `% aepB\") `# ah1L i*q 25\u{9}\"! \
        `# aZlF 5-n 1g\u{5}\"+ `. aL3G\"+ `' a<\u{17}\u{2} Xa\u{18} 4p6 5ZZ D:\u{12}\"! `) a\u{19}[#\"( `# aJ\u{6}: b_Y\
         E\u{5}^\"\" `L azC?\"\" `K!a,$G 0/^ \u{2}|\u{7f}\"% `' a\u{c}&Z \u{0}#f\"$ `E a|sl 5fw\"\" `i!aG]\u{f}\"! `V a\
        \u{12}\u{d}\u{1b}\"0 `!\"ana9 L\u{14};\"! `5 aNHD \u{16}al\"0 `7\"aR=o \\nx\"$ `7 aD\u{a}\u{2} ;9\u{1e}\"( `& a\
        L79\". `\u{1f}\u{1f}a7\u{1c}Y h\u{13}s t=\u{10}\"0 `_ a_De \u{6}#0 O n \u{2}1\u{10}\"0 `w aC=&\"! `@ a-.-\"% `#\
         aMd7 )\u{1a}X ,h\u{a} \u{1f}[1 ,[L\"( `\" a9%M O\u{4}\u{1f} +8& YaE hN\u{3} KU0 z}2 \u{5}XP H!l\"0 `k#a\u{b}\u{a}\
        u\"( `$ aL]y \u{b}x\u{1a} \u{2}uW xsl\"' `# aCN\u{2}\"$ `0 a\u{1d}\u{8}-\"( `$ aKvA NC\u{13}\"$ `7 aH\u{1e}- B=\
        \u{e} R*\u{f} P;2 Z\u{1c}7\"1 `\" adXe \u{b}\u{f}r\"! `# aNl/\"0 `F\"a\u{8}\u{19}e\"0 `I\"a\u{d}L\u{9}\") `\" a\
        $YO\"+ `\" aQ|i Cx! -=O \u{1e}yw\"$ `D aQ#{ $\u{f}\u{12}\"( `# aoq\u{17}\"$ `@ avd7\"+ `, a%\u{15}O\"! `! a$3\u{8}\
         Jc> \u{0}\u{0}U \"}Z G\u{b}l f7$\") `  ao%/\"$ `, a,]G\"$ `$ aQjI 4\u{0}c +'t ei~ @TB pA_\"+ `' aS\u{f}_ _\u{0}\
        g sxl \u{1a}Z@ Q(`\"+ `* ae0\u{5} t=\" \u{c}j[\"0 `6!ahm$ |b+\"+ `$ a 99\"0 `\u{9} a4\u{8}T :\u{e}[ %\u{1}c htn\
         \u{13}o} ->\u{6} i\u{2}\u{e} ]\u{0}\u{17}\"\" `^ am\u{c}\u{18}\"+ `! aZy\u{1e} \u{1b}\u{e}s\"+ `\" al/z llC 1\u{4}\
        z yZd R\"j \u{15}\u{b}n\") `% aH\u{18}r \u{13}^* m\u{13}0 N`m\"% `\" a\u{1b}\u{6}\u{8}\"1 `  ai$j 1\u{1f}3 \u{e}\
        J7 t\u{1f}9 3tI\"0 `O#a$;:\"% `' a4\u{1c}O\"! `8 a\u{d}\u{16}l #<w \u{d}=.\"0 `J a\u{10}S< \u{17}\u{4}E\"+ `4 a\
        *\u{1}R a\u{f}\u{13} ,T4 T\u{9}N 0\\`\"0 `}!aU2~\"$ `= aV^N <MW\") `  a\u{10}!\u{7f} \u{1a}\u{4}\u{8} mP6\"! `2\
         a\u{17}DA\"( `# aJ\u{9}} \\J\u{9}\") `  aIX\u{16}\") `  a\u{1}d\u{a}  \u{5}- l\u{15}h l\u{3}q \u{9}\u{5}\u{7f}\
         \u{10}Y(\"$ `= a\u{d}Ai \u{15}Pu '\u{7f}\u{14} \u{19}[\" 0@D G|l \u{a}Vy\"0 `j!a}|y\"\" `\u{4}!a%\u{d}}\"! `S \
        a\u{7}/x\"1 `  azx{ !&\u{d} b/0 >*9\") `% a\u{10}}c\"( `# aW5g\"+ `0 aRl1 M,8 7\u{2}i\") `! a)\u{6}! V([ |\u{0}\
        F \u{16}\u{11}m\"\" `u!a(\u{0}\u{9}  \u{5}\u{18} fH* \u{1b}xn &Xu\"0 `a#a]a' @\u{8}H _\u{1e}K ]\u{6}{ y|\u{8}\"\
        ( `( a\u{7}GD B<E OvM\"0 `T a\u{c}WV \u{b}UW\"( `# agdZ VKa\"% `) aEMl LH\u{1a}\"+ `! aEA\\ dJ\u{11} /\u{17}( \u{10}\
        47 \u{b}eC zya \u{4}\u{5}\u{c}\"0 `{\"aZ\u{1c}U \u{1f}\u{10}~\"! `) a _\u{8}\"0 `8\"a\u{15}t6 9\u{8}u \u{14}\u{8}\
        \u{8} _1`\"0 `N\"aZ\u{2}\u{3}\"+ `# a3@N 3$O 5\u{12}Q vlX \u{18}+z\"' `% a:t\u{1a} FW%\"/ `\" aM(Y\"! `. aX\u{9}\
        \u{0}\"! `\\ aZ<\u{c} \u{19}*$ \u{1f}w#\". `\u{1f}\u{1f}a\u{9}\u{1b})\"0 `~!a\u{1c}\u{16}q\"$ `1 at ) i|Z A^d\"\
        ! `< aH\u{15}\u{16}\"0 `\u{6}!aDc2\"0 `x!aD%\u{d} 1k*\") `  al{f\"0 `[!a\u{f}Lh X\u{16}p &C\u{b} \u{1}qD U-l\"0\
         `>\"a>Ub or\u{2}\"0 `C\"a\u{d}(\u{15} Jl>\"+ `5 abfK\") `  a3\u{4}p $m\u{15} WnM\"+ `4 am\u{15}]$\" `+ a+ `& a\
        I@\u{2} \u{3}~\u{3} ^)A\"\" `\u{13} ai\u{3}M 8\u{e}5 sR7\"! `G a}\u{f}O\"0 `|\"a\u{b}\u{17}C ,. \"+ `4 a$\u{19}\
        5 |Ek Pym L\u{a}H S>R K4e\"$ `8 a'Vb\"$ `- a$Jn\"$ `  a\u{17}\u{8}\u{10} \u{1e}\u{13},\"+ `3 a\u{16}uE \u{b}OR \
        vBg Ic#\"0 `S#a\u{12}IO Lb] |/|\") `$ aFY, SGk\"$ `G aNq\u{1d} pM\u{2}\") `  a\u{b}oI B,\\ \u{a}rn\") `\" aN,0 \
        j\u{0}v\") `  ap\u{11}^ sqw \u{11}f\u{b}\"/ `# a\u{2}s\u{1f}\"0 `\u{1} a\u{7}B' :H\u{9} d[ \") `# a\u{b}f5 ]gH \
        Eqv `62 \u{11}Q7\"$ `: aKra \u{13}\u{7f}i \u{0}\u{3}\u{7f}\"! `I a\u{f}!\u{9} Re  ?\u{1}  DHB 7\u{8}3\"! `) a\u{5}\
        5C \u{1b}g\u{12} |\u{9}\u{18}\"( `$ aEa\u{1d}\"! `C al\u{b}Z w(\u{11} jNn\") `  ahVz Mm\u{3} G\u{7f}\u{1f}\"1 `\
        \" aveE\"0 `'\"a%>'\"( `# a\u{b}\u{15}c HHm rv\u{13} \u{1f}2\u{16} *D< \u{5}\u{5}_ *li |\u{18}( u7Y s\u{7f}3 )T\
        C q\u{1f}` *C\u{7f} \u{11}F# \u{1}9r\"! `/ aL\u{18}~ \u{e}&.\"% `# a#AS\"0 `'!a]i\u{16}\"( `) a:\u{1c}X\"+ `' a\
        w\u{1b}\u{17} }#! !\u{14},\"! `] a'Rd ]E\u{15} g\u{3}\u{16} \u{6}(-\"/ `  a\u{1b}B= {\u{4}? G3\u{5} gK9 GR9\"0 \
        `^#a$'Q >@\\ {D\u{d}\") `  aXle\") `$ a\"]\u{11} q3P\"+ `  a/\u{f}U\"1 `\" ac(: \u{10}5n\"\" `X a\u{0}\u{17}7\"\
        . `\u{1f}\u{1f}aWF[ 7\"x\"! `G a;z\u{7f}\"! `# acF!\"$ `* aD^0 1PD FTp \u{1}+\u{16} K5P\"0 `0!a!\u{b}{\"0 `\u{1d}\
        !a\u{d}\u{1e}% \u{13}\u{7}D V0k ~=\u{2} `\u{e}\u{e} \u{10}mD\"( `# ab=\u{12} s\u{6}g @>l\"+ `+ aGMu \u{19}V\u{17}\
         a\u{9}\u{1d} \u{a}4O\"0 `Z\"a\\c\u{10} kA>\"+ `# aEOY\") `# a`\u{17}4 ZRO c\u{1f}q\"( `$ a*I\u{6} g8[ ;yk \u{b}\
        \\\u{12}\"+ `8 apE\u{1a} v\u{6}, pP8\"( `% a2P0\"( `* a\u{5},\u{c} \u{15}Y,\"\" `Q!a\u{f}ZD\"1 `  ay\u{7}\u{1e}\
         \u{17}rB 8OG &=\\ jD\\ l\u{7}v \u{f}d\u{12} 2i!\"0 `/\"aD~,  L2 z4F\"+ `  a\u{15}\u{18}i\"! `( a\u{1f}qn\"0 `A\
         a\u{7}9\u{7}\"+ `' a\u{e}\u{f}\u{8}\"! `@ a4\u{12}\u{13} Y\u{1b}\u{1d} \u{7}\u{9}N [T[ Z!j\"( `& a\u{8}em !0\u{d}\
         s\u{1e}} )\u{1d}\u{11} C\u{a}\u{14} \u{1}w= Q0C \u{7f}bZ\"' `' a~Az\"$ `H a6r\u{9}\"% `# a]\u{19}\u{13} BaL\"/\
         `\" aTVN WO\u{f} g\\1 Y\u{18}Y Ez\u{15} \u{18}&\u{1d} \u{7f}Z@ 2;A\"+ `4 aY\u{1}E iea\"( `\" a\u{10}yc \u{e}#\u{15}\
        \") `  a\u{1}F!\"% `  a&cO &Al\"( `% a|*.\"! `V am\u{8}|\"/ `$ a ?\u{1f} twW\"0 `m\"a=%k fT/ :o3\"0 `` a_zw\". \
        `\u{1f}\u{1f}a}\u{f}\u{6} ]+M PZX *hY\") `  a[\u{1b}e !\u{18}{\") `# a\u{1e}\u{a}w \"UL fa[ >t\u{4} KYN \u{d}c\u{1}\
         6\u{10}\u{13} D{\u{18}\"0 `] ac\u{1}7 e,] D\u{7}\u{6}\"0 `} a;o. ~\u{1e}1 \u{1a}w` \u{13}!\u{1e} S8V XXv A\u{16}\
        V\"\" `\u{8}!a\u{1a}\u{f}\u{16} z8# \u{1f}dg\"( `' a0\u{a}o\"\" `a!aN/x\"' `$ a\u{a}j\u{1a} c?^ n\u{e}e\"0 `x a\
        _:8 `\u{1}R \u{17}\u{4}\u{a}\"( `) a\u{0}^\u{c} \u{16}\u{1c}\u{13} ';/\"0 `?#a\u{8}j;\"0 `q#a\u{15}>E +fs #a\u{11}\
        \"( `# a\u{8}!\u{12} \u{1d}\"\u{1f} 02j k6\u{0} \u{1c}}? /B]\"$ `> a\u{8}\u{9}  C-! (T7 (9q 6\u{c}\u{3}\") `! a\
        mc2\"0 `H#a@*w !&[ W\u{0}\u{2} LEY \u{4}\u{4}\u{15}\"0 `*!a\u{1c}w>\"1 `\" a\u{19}DL DP\u{1b} )F\u{1f}\"' `& a\u{9}\
        B> \u{0}/\u{3} V\u{3}\u{16} \"n\u{1e}\"! `( a\u{1a}$<\"! `[ a\u{16}{l *\u{b}\u{a}\"\" `l!a\"I) ?QG\"( `# aA|S\"\
        ! `L a\u{0}]\u{1d} F_0 / 2 +bL K}[ JQh \u{17}\u{d}\u{6} h\u{c}\u{19} g\u{4}! C=3  J^\"0 `)#a%p\u{7} `Z: \u{17}}\
        >\"+ `& aS\u{1e}C z\u{1b}W J'd\"+ `4 ap@h .\u{15}n\"0 `%#a>2R\"( `# alT{\"0 `\u{16} a^$\u{f} \u{4}bz ].\u{1b} {\
        Y3 f\u{7f}l n\u{b}\u{d}\"% `& ad\u{9}\u{19} H8? M X \u{a}Nt \u{13};| @\u{1c}|\"\" `T!a@YJ m5U *\u{1}b n_Q$! `) \
        a+ `, al\u{e}x\"1 `  a,\u{18}\u{7} I\u{17}\u{8} \u{13}U\u{1d}\"+ `- aQ\u{12}  \u{1b}{I C%O :\u{12}e `{$\"/ `\" \
        azj\\ 1x\" :w,\"$ `H aexQ\") `  a\"fp .O\u{16} V\u{18}' RO,\"( `# a\u{f}15 (d\u{6} \u{5}64 \u{7}Fg\"' `\" a{Nt\"\
        ! `# a\u{b}GA #B\u{b}\"$ `7 a\u{18}P@ $vX \u{3}An\"+ `. aas^ G9h  r. ;(I on\u{a}\"$ `C avO\u{1c}\"0 `\u{3}\"a\u{1f}\
        Ii \u{1e}\u{16}{ ak:\"+ `/ at\"\u{15}\"\" `N aa\u{b}8\"! `W a(3\u{b} <;r\") `  aZ?\u{4} [K3 0\u{16}J n\u{1d}T\"\
        / `# a7|s\") `  a\u{11}\u{7f}\u{11} c\u{7f}\u{1b} o8H [#b \u{11}\u{6}k l \u{15}\"0 `P\"aF%) \u{5}\u{18}d \u{1c}\
        o>\"0 `1#a\u{11}Rz\"0 `W aZg\u{0} \u{f}\u{1}$ i.[ qee\"\" `7!auwx\"! `8 aS(] R,i \u{11}\u{1}\u{e} >hN\"0 `\u{15}\
        !a_74 6\u{4}8 u(\\\"- `! ay\u{11}+\"0 ` #a|$e )\u{7f}g \u{b}\u{7}u \u{4}+' #rr J>x\"! `= a\u{d}x} \u{e}\u{c}N \u{1}\
        +\u{e} ux\u{0} ONG \u{0}nN ,\u{16}!\"% `$ aR+g Q4k\"( `% a\u{16}\"l VK\u{8} bT5 \u{1d}nC\"\" `A a\u{5}iC Z\u{17}\
        \u{9} dY( 7QM Xgo\"( `\" aqG\u{5} )*\u{13} \u{12}\u{0}\u{1d} TO4\"$ `+ a$J>\"! `. a\u{1e}`{ \u{7}\u{1f}\u{2}\"0\
         `8 a\u{1f}gw\"$ `> a\u{19}Q\u{5}\"! `C aG?\u{19}\"0 `\u{7f}\"auFs\"0 `\u{19}\"a\u{c}\u{f}\u{1b} 8\u{2}) #S8 y\u{2}\
        Q bf\u{e} #np o\u{1a}^ \\G/\"( `% a\u{15}B: \u{2}.g\"+ `. aqg\u{7}\"$ `@ a:#\u{16}\"0 `5\"a9v& PEo \u{c}<A \u{18}\
        DX\"0 `N a +a ))\" ~\u{15}S 7L] ,:\u{6} l\u{9}*\"0 `\u{6} a\u{2}>F \u{13}&W )8X Xh\u{6} *\u{13}E \u{1}zp xX \")\
         `  a/\u{1e}(\"/ `! a\u{a}9\u{11}\"$ `B a2l\u{18}\"\" `\u{8} a\u{1a}\u{9}8 v\u{f}?\"0 `l#aqJp$! `1 a\" `t!aa6B \
        27^\"0 `z\"aK\u{1a}\u{13} \u{1b}&C\"0 `1\"a%UT C\u{f}U K\u{13}j\"0 `\u{d}!a!3J q~j\"0 `3\"a((~\"0 `r a\u{12}p\u{a}\
        $! `I a\" `\\ a&\u{16}] a%c lOj\"0 `b aK\u{b}m }~\u{7f} 4\u{6}5 h7: \\\u{f}\u{11}\"! `= a+A# 1{$\", `\u{1f}\u{1f}\
        aO\u{c}\\ \u{d}2o |2: \u{13}\u{6}D I F\") `! aLOK\"\" `}!aFcp Y\u{0}#&' `$ a+ `# a- `! a1d7\"+ `! a@\u{7f}p\". \
        `\u{1f}\u{1f}a\u{1a}{\u{6} V{\u{1e}\"! `H a\u{2}e#\"$ `* a\u{4}u@ :0\u{8}\"\" `\u{1} a\u{0}\u{1f}O hF\u{0} Dp=\"\
        , `\u{1f}\u{1f}a\u{4}}^\"% `' ai\u{3}` $V- \u{0}~F \u{1c}m\u{7} \u{1e}($ \u{14}\u{10}B \u{11}rd Kfx (6z )\u{1c}\
        <\"! `1 a\u{11}\u{6}I\"0 `\u{7}\"a.9W \u{7}v{\"! `= ak \u{4}\"0 `\u{1c}\"a\u{16}ZM \u{7}`g \"j>&' `# a+ `\" a- \
        `  a\u{1b}[I\"\" `W!aCe\u{a} ~j3\"0 `,#a0)Z\"+ `5 a\u{1f}p\u{b} Z#\u{1a} \u{f}l&\"$ `$ a\u{12}#- =]: lq#\"( `# \
        a^2T ]/p +nv\"( `# a\u{1f}{  \u{13}/L }\\P y\u{1a}p 6yu `-=\"! `9 a,\u{1d}X\"0 `\u{5}!aGK^ Xsi\"0 `2\"a=@\u{7f}\
        \") `% a-z( 5sZ mza 4pd -Pp d)$ ]S| N\u{6}\u{f} \u{12}\u{e}$\"0 `d!a`4S \u{11}*f nl~\"\" `Z!a\u{14}.\u{8} WCt .\
        y& Vt\u{1e} \u{12}\u{d}+$+ `# a- `! a\"y9 c\u{3}\u{16}$' `# a- `  a\\X' \u{11}~C$! `R a\" `\u{1f} a\u{c}vO {CY\"\
        ( `$ af>[ s\u{7f}i \u{d}\u{10}\u{11} \u{7}\u{1c}+\"( `% a\\*J rsS $\u{1b}}\"+ `' a#r7 \u{16}0\u{b} /}\u{1c} \u{12}\
        *_\"0 `\u{2}\"a=\u{0}c L\u{18}t \u{1a}z} P\"2 \u{1a}Y? \u{0}\u{12}E /\u{a}] k\u{6}l\"1 `\" au\u{15}\u{1} \u{7}(\
        [\"0 `D\"aZ4c z\u{19}\u{4} \u{2}o\u{15}\"( `& ad\u{6}%\"\" `\\!a!WB \u{11}dc\"0 `+#aest\"( `* aM\u{12}2 E\u{b}]\
         \u{7f}Fc \u{1a}T\u{7f} \u{2}P \"1 `\" ag|( Lcj D\"y \u{1f}\u{1c}~ \u{f}S\u{17} \u{11}Yb oH\u{15} \u{16}Q\u{16}\
        \") `% a`X, rD/\"+ `% avnL\"( `( a`Z  \u{f}/O {*[\"! `D a\u{18}'D 1CN  NQ \u{c}rc \u{4}!\u{9}\"0 `.!afa\u{1d} 1\
        \"} D)\u{1} \u{c}jP\"0 `\u{b}\"a5R\u{2} \u{11}w\u{2}\"1 `  a[\u{8}\u{10} Vm6 0II q\u{16}Q\"( `$ a2 [\". `\u{1f}\
        \u{1f}a\u{16} \u{4} >,\u{5}\"0 `;!a`\u{8}\u{a} ~fY zqZ\"\" `\u{b}!a\u{17}<^ s7i \u{18}\u{d}~ @;\u{16} }z\u{1a} \
        V{) Ad`\"% `( as&i u\u{d}&\"$ `3 a\u{4}\u{b}6\"! `V aPHF\"0 `n#a\u{19}t`\"+ `. a\u{1a}@o\"+ `3 a\u{1d}\u{1e}\u{5}\
         n7'\"/ `$ a\u{f}\u{1c}7\"( `% aM}<\"0 `T\"a \\Q 2EU\"( `% a:\u{17}\u{7f} 8a\u{2}\"\" `l a\u{12}oc\"! `\\ a^t\u{1e}\
         0|O 'vp$\" `/ a+ `% aK&[\"0 `*\"a\u{0}\u{1c}b b\u{7f}t N7v \u{1e}E\u{6} .Y\u{1a} \u{5}\u{f}\u{1b} A~7 G\u{1c}C\
         u?z VA\u{4} >\u{1b}\u{1c} f\u{8}*\"% `$ a\u{5}@\u{15} 1g= rSj\"+ `4 a\u{7}x} N\u{1d}\u{5} \\\u{1b}9 ~\u{10};\"\
        \" `]!aVPB bk~ \u{12}\u{10}\u{15}\"/ `$ aG\u{3}3\"! `E aOPK\"\" `} aKSS 'Si DJ\u{7} Tbx EK~\"\" `8!a7h\u{3}\"\"\
         `\u{3} a/%v `W@\"+ `4 a\u{15}hu $\u{2}\u{f} 5i] (\u{1a}` }Qe A%s\"+ `! a#\u{15}y c[E\"0 `\u{8} a:LH N\u{a}\u{1}\
         \u{1a}f!\"0 `X\"aa-H p\u{7f}, {\\\u{4} \u{a}6I\"( `# a1\u{7}e S:n\"+ `6 aACw \u{7f}dC\"( `\" aS3n\"( `% ay\u{7f}\
        1 1jc\") `  a:H(\"+ `' ajG= =2X \u{18}n< ?'\u{c} \u{a}H\u{f} \u{d}\u{1e}\u{1f} Z9U \u{14}+\u{0} \u{6}'K IqT\"+ \
        `4 aQM[ )e\u{e} k\u{1a}\u{16} b34 \u{a}BK lco \u{f}\u{1}\u{13} h`) 75-\"\" `\u{1b} aQKK \u{1f}JQ <Ki pF\u{5} x`\
        \u{1c} \u{12}\u{e}/ 8d_\"/ `  az$n qJ( T\u{18}? $%g \u{19}\u{a}t\"! `T a-\u{14}u p$H\"0 `<!aL<m \u{c}\u{3}* 4HH\
        \"& `\u{1f}\u{1f}a\u{17}UN wE\\ `\u{1}\u{7f}\") `  a\u{b} \u{9} \u{b}Z* v\u{1f}@ Ks\u{1d}\"0 `m!a|#( s)h 2\u{1e}\
        n ]n\u{c} \u{1c}4! %!$\"( `# a[{/ \u{3}y>\"( `  a8i] \u{b}\u{11}`\"\" `\u{f}!aJ\u{1e}i 8Jo E\u{16}\u{7f} }oS\"0\
         `\u{2} a)\u{1f}S\"1 `\" af\u{2}[ h\u{1a}m\"\" `1 aQ1\u{e} <s\u{13} \u{e}<' \"'- :\u{b}R 6g` 5\u{8}e\"% `  a\u{d}\
        (\u{1}\"+ `4 aU}(\"\" `\u{6} at^2\"$ `& ac7> 9+? uQ? 3?w \u{1}O\u{7f}\") `  aE\u{3}\" C5Y\"0 `V#aJHt\"! `7 a\u{1b}\
        \u{e}\u{11} [fK 4Bq \u{13}ix\"0 `\u{10}\"a~Ww \u{12}Q9 \u{16}un 'm\u{d}\") `% anm\u{16} yGM Aao Ftz \u{4}b$ DQC\
        \"\" `R a\u{17}\u{17}d N\u{11}\u{19} \u{7f}V>\"0 ``\"a\u{4}<P\"\" `g aEQk A\u{1}k 2\\\u{13}\"+ `& af\u{a}%\"0 `\
        + aL=J ?`P \u{16}eo \u{1c}\u{10}y RVD f1K X\u{a}\u{7} l2G\"0 `\u{15} ab6u 5`\u{0}\"+ `. a\u{e}\u{14}\u{1} l@' D\
        d@$! `? a\" `:!aq\u{1b}J \u{8}'V \u{6}R\u{3} #>5 z,~ v\u{14}& n\u{1d}) 3%' PS}\"! `O a| \u{c} 4)\u{c} \u{a};\u{17}\
        \"+ `- a~=F \u{f}/Y #|k \u{1b} {\"/ `! a9\u{3}\u{e} I;% 7sH\") `  a{\u{1}a \u{13}Z$\"% `  a\u{7f}K* ?p5\"( `( a\
        *-< J5R\"$ `1 a\u{11}l\u{12} |:- \"u:\"\" `y!a\u{8}'` :*j\"0 `c a.E# I\u{b}N\"/ `\" a5_\u{8} \u{d}\u{a}A pEb C\u{6}\
        {\"( `# a\u{15}p6\"0 `_\"au\u{13}; \u{13}=\u{10} }\u{b}P '?s xf\u{7}\"+ `$ aIVO \u{1a}a^ RLu\". `\u{1f}\u{1f}aT\
        \u{19}w j\u{5}* OhZ\") `  ag$s D\u{1b}: \u{0}%\u{1d} kg.\"( `\" a_+@\"( `& aXQ\u{6}\"0 `\u{7}!a\u{3}%\u{d} 9`V \
        \u{5}\u{7f}Z\"+ `4 af\u{9}c R\"e\"\" `M a)\u{6}t\"0 `K!a\u{d}\u{2}E 1\u{c}K F r\"( `% a8YZ \u{1f}:l \u{f}v\u{11}\
          --\"' `\" a\u{13}6Q \u{9}ec\"0 `2 a{\u{11}h \u{10}Ei \u{1b}S0\"0 `U\"aV\u{1f}E ?0U\"( `# a{\u{1e}\u{18} 6\u{15}\
        < 0Zu J\u{15}# X\u{1f}2\"( `\" a\u{f}9C  4m 'u\u{4} *\u{1e}e \\jo\"% `' aJ3p 4;\u{11} (.&\"+ `) a?3T\"! `# a\u{11}\
        wv b \u{1b} \u{8}\"' IlV\"+ `4 au5c r\u{13}c\"' `% a\u{18}\u{1}&\"\" `R!a\u{b}h| W\u{f}\u{2} `H\u{16} y:# \u{1f}\
        6E 3C[\", `\u{1f}\u{1f}a<\u{13}d\"! `B a\u{7}Ef *e\u{3}\"' `# aaW\u{5} tA/ QcG\"0 `!!aR\u{9}P q<k \u{13}nx V4\u{1a}\
         q\u{19}?\"1 `\" aYrH B \u{f} 6\u{6}\u{7f} \u{12}3\u{5}\"! `) a\u{7}?\u{16} qp>\") `  at\u{d}B\"0 `t\"alYJ =\u{1}\
        P @*w h_\u{4} \u{17};^ \u{d}C^ 0(` WJ\u{0} a;\u{8}\". `\u{1f}\u{1f}adA\u{1b} O3%\"\" `4!aqFU lj\u{7}\"0 `G#aR\u{4}\
        \u{b} ?F\u{c} t\u{f}W .]p\"0 `i#a\u{7}3\u{b} t\u{13}\" \"S1 FFU #tE\"\" `C!a(\u{10}o K\u{1c}{\"' `$ a(H+ Y]D ;&\
        n\"0 `J\"aWh\u{3}\"( `# ad\u{1}H fP[\"\" `u a\u{1f}2\u{7f}\"! `6 aB-O \u{b}%\u{15} ~,5\"( `( aZsL\"0 `< aK\u{d}\
        V\"0 `\u{7} as}H $\u{1b}\u{10} \u{6}\u{1}\u{16} \"n]\"( `# a\u{13}~\u{5} Q\u{1a}\u{12} zt5\"1 `  a]\u{4}A R%\u{c}\
         b\u{12}4\"0 `o aLV5 \u{c}O7 \u{f}\u{1a}\u{b} yqF\"\" `c!a\u{1a}v4 \u{b}\u{1d}J\"0 `c\"aJ[` ]O{\"' `$ a\u{1a}r\u{13}\
         \u{18}m  \u{d}ih _y< \u{16}]P &\u{10}~ (O\u{7}\"\" `\u{f} a\u{1c}<\u{a}\"+ `' a$7\u{1e}\"+ `7 a]J'\"% `! aj\u{d}\
        :\"$ `B aPNT\"/ `# a\u{3}@\u{4}\"0 `G!a\u{f}D\u{15}\"/ `  alO# \u{1b}*T 5vn \u{2}O\u{f}\"0 `h a\u{f}?+\"0 `Y#a;\
        +M *%\u{12}\"0 `6 a\u{1a}4\u{14} in\u{5} k%\u{d} /kG\"0 `)\"a\u{0}\u{11}O\"& `\u{1f}\u{1f}amkl\"0 `'#aL\u{10}\u{6}\
        \"\" `' aq2& Xwd$! `T a\" `+!a3\u{14}& ?I= `}B\"+ `  av\u{17}d\"0 `\u{12}\"a\u{19}E8 \u{12}\\= \u{0}\u{f}\u{12}\
         iF\u{3}\"0 `\u{4}\"aG;\u{16}\"0 `L ad\\& 1)D bPY\"0 `I!au4l\"/ `  a\u{2}p\u{12}\") `! a\u{10}Xf TT\u{4}\"+ `& \
        ai\u{12}P\"0 `) a.TS\"- `  aAX\u{13}\"0 `L#a_\u{11}L \u{1d}]^ !@G u)L 19R W\u{c}d i\u{1b}\u{1c}\"/ `! a\u{f}); \
        \u{2}\u{8}@ lnA\"0 `\u{1d} aU\u{1}I ;\u{1}^\"+ `, a(\u{12}J t@P agz\"0 `(\"a\u{f}Ho\"' `$ a\u{7f}X\u{1} C\u{12}\
        \\ hP-\"( `% a\u{17}0:\"\" `\u{a} a'M\u{6} hy, c\u{19}{ \u{7f}=\u{7f}\"\" `I a~1) >Q]\"! `\" aDa` 1s\u{7} :]\u{f}\
        \"0 `|!a\u{1}\u{11}P LTu t7V Uq\u{13} Z@\u{1a}\"( `( a2\u{13}x ' H \u{8}0\u{e}\"+ `) a9jV  |p \u{7}=- $4#\"! `0\
         a'Z? \u{1f}\u{16}P geW s9I  'U\"0 `j#a\u{17}\u{c}t \u{1d}x\u{1f}\"+ `* a\u{1}0O \u{7f}RR \u{2}ZW tz` }A~\"1 ` \
         a\u{1a}W' 5&3 /ih a,k &\u{1f}\u{7f} keS\"( `# aMqB \u{15}\\_ \u{6}\\q -\u{1d}r\"( `% a7d5 E\u{0}$ SFG A\u{15}Y\
        \"0 `* ao\u{13}b\"0 `\u{0}\"a&Jq \u{b}\u{1}s PWH\"( `& aB\u{f}x d\u{11}\u{b} Q\u{1c}+ V\u{e}/\"+ `6 a*\u{10}Y ]\
        \u{1}k lk5\"/ `# ar:E G\u{1}a R\u{1}\u{1c}\"\" `\u{1a} a\u{1}\u{2}&\"0 `t#a\u{e}bK\"/ `& a\u{1b}\u{8}Q @\u{15}\\\
         \u{16}(b\") `  a4qG >Vh U[  \u{f}&K l3p RCv\") `  aP_% \u{1}\u{1c}1 p\u{12}B 2HI \u{a}\u{13}\u{4} \u{1b}Z\u{1f}\
         \u{7f}aW Iae tN& CmD QL_\"+ `% aA@w\"$ `\" aq(\u{14} \u{1a}FA \u{f}\u{18}t Y<u$\" `% a+ `' a\u{1d}d| o\u{e}\u{10}\
         xF* .\u{8}2 n\u{b}G SkQ _\u{5}q\"0 `F!a(\u{8}t $8\u{12}\"+ `3 a\u{7f}10\"( `$ aM:u }B\u{11} DbA\") `  aq<X W[z\
         p\u{e}\u{16} \u{3}\u{17}_ ?R  JCi \u{11}3p\"! `! a\u{f};z l@\u{4}\"/ `% a;*\u{14} /\u{12}4 {a| \u{f}5\u{18} \u{2}\
        S& \u{8}\u{1c}& $=G a2\" \u{14}d*\"% `\" aGYz$\" `4 a+ `) ao\u{1b}\u{18} #\u{7f}Q\"+ `4 aU\u{1c}Y\"( `% aKes\"0\
         `\u{4} a$\u{1d}< \u{7f}jE WVj 0>\u{a} \u{b},-\"+ `. aa\u{a}C @\u{2}J \u{b}`J wSo\"\" `U!aWA#\"\" `Y!aRcX\"! `)\
         aa9b\"! `Q a\u{17}\u{17}+ \u{c}DU \u{b}E@\") `! a\u{2})\u{2}\"\" `? aAJV \u{10}Q\u{a} \u{1b}P)\"0 `\u{5} a\u{9}\
        Y] =1\u{b} \u{2}v= \u{7}\u{17}@ 8wF z@$\") `  a0<9\"0 `Q#ar < \u{1b}A\u{8} 1\u{6}x 3N}\") `  aS., \u{5}!e s\u{5}\
        %\"( `% a;eD\"0 `=!a\u{1b}\u{4}\u{11}\"' `\" a5|\u{1d} I\u{12}0 \u{f}uc q\u{10}r mH\u{8}\"/ `# a')\u{13} \u{1c}\
        \u{1b}D \u{7f}\u{a}R H\u{a}v V3\u{13} \u{1d}\u{a}C '\u{0}h $-X BSh 2\u{1d}s U=\u{4}\"0 `L!a\u{7}\u{1a}\u{8}\"0 \
        `c#a@J3 \u{a}.J jM\u{b} 76\u{17} g\u{1c}N Y\u{0}\u{8}\"1 `\" aDZ) X*, \u{16}#T \u{3}Qk LLi\"- `  a\u{2}=\u{1f} \
        \u{6}-5\"\" `I!a\"\u{10}Q \u{6}\u{5}\u{1d} \u{1c}3V \u{17}\u{1f}s\"0 `H!a\u{5}'\u{0} }5\u{9}\"! `= a)9/ s\u{1f}\
        N \u{1}WY\"0 `s#a!'z\"( `' a+=P ?ci \u{2}\u{1c}&\"0 `l!a\"03 ~2X\"0 `)!aa/j\"+ `4 aZnw\"+ `- azAx \"\u{12}| ]\u{1e}\
        \" >\u{7f}U '\u{9}g I\u{d}l ,_x\"0 `.#a3J6 \u{1}\u{12}u '\u{f}) \u{8}\u{f}F\"\" `c a#\u{11}P\"+ `4 a\u{c}\u{d}S\
         &`d \u{1d}8y rZ{\"( `$ a%v\u{16}\"+ `3 awL\u{1d} /\u{1d}M\"+ `4 a%9j $)| s\u{12}\u{1f} G\u{14}\u{d} r`\u{c} yC\
        ? z\u{1b}W '|\u{a} N6\u{1b}\"% `& aBMB .S-\"% `% a-\u{15}- \u{1}$G Ox\u{7f} \u{10}o\u{8} 7kc 6B\u{1b} ?\u{13}T\"\
        % `$ a|]k zM1 \u{18}4@ _\u{a}] v_\u{1c} e\u{14}8 1EE HOF ,\u{14}\u{1e}\"+ `4 aOe! x[+ :)t tax fJy\"( `& aat\u{1}\
        \"+ `) au\u{16}  tUT o\u{15}*\"+ `- ak\u{7}0 \u{10}XR\"+ `0 aX9k `\u{8}\u{1c} e &\"0 `\u{11} awm. \u{5}s9\"' `#\
         aS2`\"% `  a\u{15}3\u{c} \u{6}\u{10}\u{1b} $7{\"( `\" a\u{6}{, +\u{14}_\"\" `M!a\u{6}qb  He  \u{5};\"% `& av;E\
         \u{0}\u{1a}H :*c$\" `@ a' `' a\".u $\u{d}\u{11}\") `% a)\u{7}=\"\" `s aa3P\"0 `N#auv\u{7} T$\u{9} \u{7}\u{5}\u{9}\
         x\u{1d}4 \u{a}Y@ J\u{3}/ '\u{7}1\") `$ aJ\u{d}P (~v z/'\"+ `1 a\u{12}RV pe\u{d} )E\u{14} qY\u{19} d:I 7df hC\u{5}\
         \u{b}\u{a}\u{e} I\u{1c}2 e\u{11}g B\u{a}\u{14}\"0 `# awsy Sy4\"+ `' a*DP f\u{15}\u{10} `\u{d}. \u{1c}h$ `cy >\u{9}\
        \u{d} \u{17}#4 Pv\u{1b} \u{12}PO vCS f6\u{d} \u{8}+: W\"\u{3}\"$ `A a\u{7f}\u{14}\u{11} \u{1}\u{13}\u{13} /.\u{10}\
         i>$ \u{1a}9z g<\u{9} \u{13}G\u{1c} \u{c}h4 \u{7f}\u{18}; )go\"% `  al ,\"$ `0 a[_x /,& ;J\u{1b} 7)< \u{18}UQ\"\
        + `* a((\u{18} \u{1e}\u{1c}\u{12}\"$ `' ao\u{e}\u{1a} ?)6 #|\u{7} m 2 *<G\"0 `\u{9}\"aI\u{1f}K _\\p [}w #2:\"0 \
        `\u{13}\"ar~: ;@V -\u{1d}^ 4i\u{15} \u{8}\u{1}t Zl= y6y\"! `0 a\u{2}\u{4}0\"0 `;#as]U\"( `% a5\u{14}a \u{11}-B \
        0x\u{0}\"0 `1!a\u{1d}\u{2}z 8\u{7}\u{e}\"0 `l\"aOj# A\u{18}C _>~ b\u{14}\u{11} \u{13}\u{10}\u{16} X$'\"\" `=!ah\
        p\u{14} ?yJ  -\u{4} /\u{1b}\u{d}\"$ `; aV:\u{11} 9\u{17}1 \u{5}.f Lrj\"+ `5 aPgk\"0 `+\"a\u{13}i\u{13}  O\u{1b}\
        \"$ `( aP\u{7}# &\u{f}]\"\" `m!a%nv\"( `\" aV\u{0}\u{1f} _5n Y?w >\u{18}\u{19}\"! `4 a\"vR$( `  a+ `+ a%M\u{b} \
        #|D v.. \u{1b}<Z \\e\u{0} 'B\u{7} e\u{8}\u{1e} )7H 2]p Q\u{2}\u{f} \u{1b}C\" F3;  hR\"( `( a@?b\"% `( aS\u{6}j \
        kD[ rez (@\u{7} qx\u{b} \u{8}\u{7f}|\"$ `' a\u{6}L\u{2} Dp\u{12} \u{7f}p\u{12} oX\u{1c}\"0 `\u{f}\"a\u{b}c+ _:F\
        \"\" `* ad\u{16}Y\"\" `\u{c}!au/S FWU \u{11}^^\"( `% a[)v \u{b}Q: 0\u{14}F\"0 `\u{1a}!abG}\"0 `Z av\u{d}~ 'K\u{0}\
         \u{1d}x1 9%\\\"+ `% ag\u{17}\u{11} m\u{10}\u{17}\"( `% a?0_ s\u{12}m G\u{17}V \u{18}#j W\u{0}y\"0 `,\"aq?L\"! \
        `- a\u{5}5x ]\u{1f}\u{18} \u{5}F\u{1b} }%\u{1e}\"% `$ aC`S\"( `% a}5U ave$\" `2 a1 `\" a'<\u{12} Pi)\"0 `:!a$/,\
         ;RK\"$ `< a3DP 7_\\ Q2\u{e} zuo\"% `# a\u{13}mw 3}\u{13} Bg! \u{2}\u{b}# EQH\"( `# a3\\X $}\u{19}\"0 `d#a\u{0}\
        \u{16}*\"\" `q!aYk9 \u{2}wO \u{17}'q )%\u{3}\"/ `& a\u{6}$\u{13}\"0 `G\"aG\u{1f}7\"0 `u a\u{14}-R [\u{2}R \u{1b}\
        8_\"/ `  aQC$\"+ `4 a\u{16}\u{5}/\") `# a1_F\"+ `/ a*\u{7}q [N\u{0}\"1 `! a4\u{a}\u{e} \u{0}$\u{12}\") `  ab=\u{15}\
         \u{17}we  J{ \u{12}\u{11}S lw\u{1e}\"$ `) a~4+ L-T 9Af  P' \u{14}gA \u{6}}S \u{f}G[ ~7x YI\u{e} Rb(\"\" `5!a\u{b}\
        6d 3\\5 N/Y\"' `  a\u{6};~ |B\u{5} ,9=\"! `4 aFX4\") `  a\u{e}\u{8}5\"0 `:#aVB0 b$$ ;{? |li\"/ `\" ad={ \u{13}u\
        ~ gu#\"\" `) aG?$ =7* I7c\"$ `5 ajzn fm| ,%d 5=q \u{19}\u{12}\u{11} $M\u{1a}$! `= a\" `v!aAD= \u{8}\u{a}A\"0 `r\
        !a)9r d>5 s\u{18}W\"( `% a\u{9}2N {|\u{d}\"/ `  aFVI S\u{7f}\\ \"-7 ]Gl cxs \u{0}L\u{1d} .`; f,b @1I c=J \\z\u{4}\
        \"+ `* a+\u{15}\u{6}\") `$ ad?&\"+ `4 a2.I\") `! am0\u{0} -\u{1}\u{17}\") `% ao-7\"0 `: aQmw }o\u{17}\"+ `% a\u{1f}\
        \u{2}F\"0 `P#a\u{f}0I <]W \u{0}\u{8}w /%\u{7f} JSm \u{14}:\u{c} 16\u{1b}\"0 `\u{e}\"aOG` `@q\"1 `  avC\u{6} >f\u{6}\
         >t\u{8} \u{17}\u{18}\u{a} `\u{c}g :Pz\"0 `@ aon \"\" `m a8\u{16}g `\"w A?$ _+N `N= PL? |-e V\u{19}; cSS \u{d}\u{9}\
        2 \u{11}\u{14}9 \u{12}@w wi{\"! `? a\u{6}\\J\"/ `& aYjv ufx \u{19}w; t7s q=\u{1e} u1! \"]W J}| VD\u{7f} t\\) \u{13}\
        \u{6}4 \u{1a}UV\"$ `: acZb &Kk %\u{14}\u{1}\"/ `& aSP,\"( `\" a~\u{12}- R\u{6}M x_q\"0 `y aHn\u{c} d/\u{1b} \u{1e}\
        x&\"( `$ aU\u{11}E hTS #!j \u{1d}&b\"( `\" amlh X]{ p;'\") `$ a[\u{a}( v\u{4}E  [y\"+ `4 al[\u{7}\"' `& aNQk&' \
        `$ a+ `# a- `! a\u{c}t\u{14} \u{b}sK :n\u{1b}\"$ `# a\u{5}\u{d}4 +@\u{f} wH\u{f} (c( |'[ h*+ 8K/ \u{16}b> ;\u{e}\
        N \u{16}YO\"\" `r!a+-W (`T l`r \u{14}\u{1a}G \u{7f}Xi\"1 `\" an\u{1a}\u{1e} y=7\"0 `q!a\u{1d}\u{b}[\") `  aac\u{1d}\
        \"* `  akjl p7y !(@ RI\u{1d} Y\u{1c}'\"( `$ ar?R \u{1f}Q/\"$ `2 a[\u{1}\u{1e} 7]~ h\u{17}\u{7} QN:\"( `# a.9B\"\
        ) `  aT$\u{b} \u{9}6  \u{5}~9\") `  aB\u{16}[ \u{1e}S\u{4} 2b\u{6}$! `J a\" `~ a\u{1e}y\u{c}\") `! a4d\u{18}\"$\
         `! a0K&\"( `$ aBbA e\u{16}H\"0 `7!a\u{13};K \\{o\"0 `, a7\u{4}, F1H \u{13}\u{14}Q\") `$ a .= DXs v\u{15}\u{12}\
         U\u{1e}? \u{2}\u{1a}[\"% `# a\u{6}Y\\ u~j\"! `S a7`|\"! `% aKeR\"% `! a`Rj Sy\u{16}\"\" `n aiV!\"/ `# apM& aJn\
        \"+ `1 aB\u{1b}\u{b}\") `  a,O[ :AO {&*\"0 `h\"a<^5 5-I \u{15}\u{0}M RQV \u{11}\u{0}c ~:S\"% `\" aspT\"0 `5!aa\u{9}\
        f$! `' a) `  a`E\u{1f} -\u{13}P\"( `# aX'V\", `\u{1f}\u{1f}a\u{18}=[ no^ v$\u{16}\"$ `: aXk*\"0 `\u{17}\"aG\u{19}\
        \u{3} 9TM\"0 `\u{18}\"aKP\u{17} EO\" #}L \u{8}@\u{4} \u{6}X\u{1a}\"$ `8 a\u{a}<5\"0 `\u{1e}!as3:\"\" `( aI\u{9}\
        t\"% `  atp\u{e}$\" `; a+ `* aRsD \u{b}VF H\u{1f}Y HQa t\u{b}4 c]A m0c -\u{a}\u{6} _#9 \u{9}\u{1e}?\"+ `4 a45D\"\
        $ `G aSw:\"( `\" a\u{d}Wn\"$ `( a#46\"! `B anJ^\"+ `5 aBS` )\u{1f}N 6|} ;a~\"! `C awY\u{8} 3\u{a}\u{f}\"+ `4 a0\
        1\u{12} U7Z -\u{16}x \u{1b}R\u{1} \u{d}g*\"0 `q aIq=\"0 `A\"a?p\u{b}\"! `W aiX! '\u{0}< \u{14}OY fL\u{2}\"! `' \
        a\u{19}G\u{a} FN\u{1b}\"0 `Y!ao$\u{1c} o,X Q=\\ 96! {eB\"1 `  aV_} L3\u{9}\"0 `\u{1d}\"a,@4 n\u{8}:\"% `( aUw\u{0}\
         \u{1}\u{3}\u{6}\"0 `D#a2Pb <\u{5}d\"/ `\" a]ie =mo E\u{0}v :U\u{1a} LC!\"' `# aS@L D,V \u{18}Sm #)\u{13} \u{17}\
        4\u{16}\"% `% a9%\u{1e} W2, 4\u{1}Q .v\u{7f} qT\u{12}\"! `D aM[E UKW k_Z \u{1a}ic\"+ `4 aY\u{1f}\u{16} W[2 \u{12}\
        U< >ae\"% `& aH<2\"+ `6 a\u{15}\u{3}9 Ja=\"( `% a`[\u{2} y*G oJV\". `\u{1f}\u{1f}ay\u{5}\u{7f} \u{1f}~5 6\u{1f}\
        6 DKP\"- `! a;}~ H]\u{1f} yg* 6\u{5}M Zb~\"( `) a\u{9}lE 8]c \u{8}7\u{7} \u{7f}??$\" `\u{1d} a+ `8 aNC\u{7} +J,\
        \"0 `t!a\u{c}\"m \u{14}N\u{d} U,I\"! `- aO ] \u{1b}=h N\u{1a}m 1a\u{8} LL$ rV8 'KL \u{2}f\\\"' `! ap8j \u{1c}@\u{d}\
         0#\u{10}\"+ `+ abX\u{11} =\u{17}T \u{12}\u{1c}5 x]F }/h$! `+ a\" `Z a|9n :s\u{9} \u{7}5\u{1a} %a& \u{10}nI\"! \
        `@ a1\\a \u{1f}\u{7f}|\") `! a\"15\"0 `c!a\u{a}C\u{1} U\u{15}\u{19}\"0 `E!asF* 6\u{1f}+ 9\u{6}K P\u{c}t ?q\u{1c}\
         \u{15}FT L/X pPo H5\u{2} P\"\u{18} \u{6}\u{9}q\"1 `\" a\u{19}b\u{12}\"0 `]!au_1 k7I 1OS\"0 `\u{1e}\"aL\u{9}\u{12}\
         \u{12}P&\"0 `A#aO|1 \u{7}}\u{c} hxx (F9 Nt[ ls)\"/ `$ a8\u{10}\u{1} mq<\"! `3 aK+C \u{13}Js \u{8}}G 2aK\"+ `4 \
        adKP S3\u{3} Lb$ uB2\"! `V aE\u{10}U f\u{2}r \u{f} \u{12}\"( `( aoB9 ^x\u{1} E\u{0}7\") `  a#\u{1a}\u{17} {)6 _\
        =P\"/ `$ aVki 2C\u{15} \u{b}#` 4\"\u{15}\"% `& aWgT \u{0}Dh \u{1}\u{e}\u{4} \u{7f}\u{1c}\u{e} \u{11}g@ |6U Ksh\"\
        0 `T!a\u{3}\u{2}\u{1d} m@\u{1e}\"( `% a\u{7f}\u{15}* \u{17}zq mM'\"\" `s!aw]I tUL W1W 0e}\") `\" a^\u{7f}_\"$ `\
        % aI,v\"( `# a\u{11}q} \u{3}\u{8}~ ?w\u{9} X\u{18}. \u{8}Q3\"0 `m aAR\u{9} c)#\"$ `& a\u{14}\u{15}.\"0 `\" aG\u{1a}\
        v S)\u{2} D2\u{13}\") `  a\u{4}v\u{1d} \u{10}\u{9}2\"+ `5 a\"1F o\u{10}]\"0 `9#aFD) |\u{1}3 51< [gh ?S\u{0} x<1\
         \u{7f}\u{1e}X\"0 `\u{17} a4ij -aG\"0 `( at8R\"0 `. a-<n\"\" `9!a'fr Wnz \u{17}~% g\u{16}M q]\u{3}\"\" `\u{16} \
        at0\u{11} N\u{13}\u{1d} \u{6}]H\"( `* ay\u{12}/\"! `; a\u{18}\u{3}Z nP\u{2}\"0 `K\"aD\u{7}5\"( `# a\\C\u{19} xD\
        7 KS: !_c\"( `$ afRm 3>\u{5} z`\u{9} \u{0}lB 'FM\"% `\" a\u{a}N\u{c} oT\u{11}\"( `$ aP\u{10}!\"( `\" a\u{18}b) \
        L\u{10}?\"( `* aRMT OhV \u{7f}J\u{7} &J]$! `H a\" `K a*\u{8}3\"1 `! a5P6\"0 `~ a[4\u{c} JFM\"\" `\u{7f}!a\\am\"\
        0 `4 aC]t\"( `$ a:?|\"! `; aHH\u{1f}  V' 0h)\"/ `\" aCFI \u{19}#m &\u{2}y\"/ `& a\u{e}{\u{2}\"! `6 a `\u{13} mO\
        U\"\" `h!a\u{f}{< \u{19}{Q\"/ `  aHb\u{3} j]\u{19}\"0 `0\"a?\u{c}C !\"M ,kZ \u{1e}Sj \"|\u{7f}\"! `2 a\u{11}\u{6}\
          ?28 \u{e},D ^\u{1c}~ `\u{9}^\"+ `$ aa3v `3O\"+ `. a\u{b}=P ][\u{2} c%\u{13}\"( `& agg\u{13}$\" `< a1 `\" a\"g\
        E\"% `% a\u{1e}o\u{1}\"$ `. aUT>\"( `% a0LZ \u{8}\u{1f}\u{1b}\"0 `\u{13}!a\u{b}\u{2}5 .Kz \u{6}f| I\u{d}q y\u{14}\
        ~\"! `S anDE O?M c6X \u{1d}'Y\"$ `? ahc\u{6} :\u{c}\" I#6\"\" `d!a]\u{1b}D\"0 `\u{14}\"ae[Z gR\u{15}\"0 `#\"a/\u{d}\
        ^ \\kk \u{5}\u{10}\u{1f} IB\u{8}\"\" `8 aZ,B \u{18}\u{8}X E\"r &%\u{9}\"( `# a[O\u{12} ]8* \u{0}z5\"+ `3 a\u{1f}\
        3> 5]H \u{17}o?\"\" `g!ag8\u{9} dN\u{16}\"! `# a\u{18}\u{1d}m j{w \"LD B\u{0}R 3*{\"+ `+ av\u{9}1 zsr <\u{4}! M\
        \u{14}L 3y5 [>7 &\u{10}R ~RH\"( `& a*\u{7}H xHr \u{1}\u{1d}\u{2} &g\u{16} xr $! `C a\" `?!au%5 o}b\"+ `& a)\u{2}\
        n \u{13}\u{d}\" .Z' yDQ\"! `( ab[T\") `  a\u{1d}W\u{1e}\"\" `\u{7}!aOf# d~B u\u{1b}{\"+ `8 a{Z\u{8} 3\u{10}\u{18}\
         >-( (M5 bLR :4w\"! `Q a!\u{13}* R/C\"\" `\u{1c} aWLj \u{1c}2\u{12} bP5 T!$ &\u{17}(\"+ `) af81 UcL \u{a}\u{e}\u{10}\
         \u{4}J\u{14} ]\u{8}; aCf {\u{a}/\"! `, a@\u{d}m\"! `7 acvn H|\u{11}\"\" `\u{10}!atW\u{1c}\"0 `b!ael0 f1A \u{d}\
        \u{15}K$! `? a\" `'!ao\"d\"\" `\u{c} a`ns p\u{d}{ \u{19}:+\"/ `! aq$, \u{11}B>\"! `\\ ancN \"&P h*\u{e}\") `! a\
        0{Y \u{10}nc ;\u{2}\u{13} s+e \u{1f}K}\". `\u{1f}\u{1f}a\u{14}F\u{0}\"+ `* aa!%\"$ `5 axc( L]9 o/U -Q+\"! `, a)\
        1\u{1c}\") `# atv\u{c}\"\" `P aN:h %#} \u{0}v\u{6} g^S )R\u{3}\") `  autf\"( `# a\u{c}Q\u{4} H\u{f}\u{c} \u{9}\u{4}\
        \u{18} kS\u{1a} XU4\"/ `\" aPvV\"% `( aE\u{1d}b B<\u{9} a-(\". `\u{1f}\u{1f}a&3J\"! `= a]\u{d}o ;w9 {]F g%o\"! \
        `) a&y\u{5} \u{1}S\u{11} Z,4 K\u{13}I \u{11}M` \u{1d}hw\"! `? aal\u{1f} :s\u{5} NiG E|\u{19}\") `\" a\u{7f}q4&\"\
         `: a+ `/ a1 `\" aJ\u{c}> \u{1e}IL \u{7f}cw \u{a}\u{f}\u{1f} \u{e}3* &*\u{14}\"\" `\u{b} a\u{6}2x :k\u{7} f>5 j\
        \u{1e}: \u{1e}7F \u{d}tv$\" `! a+ `! a\u{5}\u{0}\u{5}\"' `# a+Im m\u{6}m\"! `^ ah`= \u{b}k?\"0 `\u{16}!aP3{ (s}\
         *S\u{1c} B=#\"% `  a&\u{7}k W\u{d}v \u{1}\u{1e}\u{12}\"! `B a`\u{1b}\u{1f}\"0 `q\"awD9\"1 `! a](: \u{4}\u{10}A\
         #cJ \u{1f}\u{1e}o kj\u{7f} };\u{1} -i= \u{2}\u{17}\\\"! `, a1,j 9y4 {?E B,` \u{c}Nh \u{b}9j +\u{c}\u{d} 4\u{1c}\
        \u{0} O`P\"/ `\" aA\u{e}r \u{e}9p Yx}  \u{4}\u{0} _mP\"0 `\u{e} a/$r ,,\u{8} \u{4}va\"! `] a6q{\"+ `, ah<I \u{9}\
        \u{1f}a\") `% a.\u{4}h\"+ `$ a \u{18}\u{8} \u{8}g@\"1 `\" a=|A iGp\"( `% a\u{2}<z\"$ `4 a7'\u{1d} 73) \\\u{12}\u{12}\
         HEH ~A\\ :a~\"0 `\"\"a9\u{19}/ x\u{8}\u{18}\"\" `w a)6  VEU 2\u{b}\\\"\" `J!al?x &1\u{18} 7NE\"0 `\u{a}!aRx( o\
        C0 \u{2}\u{11}6\"1 `  a\u{16}q\\ |$\u{1d}\"0 `]#aH\u{3}& K\u{16}\u{f} 4pE \u{6}\u{10}P zlB\"0 `5#a&S~ s8H E\u{8}\
        P \u{e}N9 \u{19}\u{1d}9\"0 `\\\"a\u{1c}%W \u{10}'i\"0 `i\"a]i\u{7f} \u{1f}\u{6}* i\u{19}] \u{1f}6\u{0}\") `! a\u{e}\
        1\u{e} \u{2}:U .Jt \u{c}9&\"\" ``!a k3\"0 `G a6\u{2}9 \u{e}C; 4S\u{9} /\u{0}\u{e} z{\u{0}\"( `  aS\u{3}i D~\u{10}\
        \"\" `\u{0}!a)B)\"\" `\u{a}!a\u{10}tH XeM 4jq |n\u{4}\"! `T aH\u{1c}\u{9} *p\u{b} v\u{10}\" D\u{4}D\"! `& a;:g \
        \u{1b}:X \u{e}\u{13}\u{9} m-\u{11}\"0 `}\"aZ B :a\u{2} )\u{1a}\u{9}\"0 `X a_<q nF\u{4} L\u{1a}\u{b} =q3\"0 `\u{19}\
        !a\u{16}w\u{1}\"0 `\u{a} a\u{1b}z\u{1} \u{9}$\u{1d}\"% `$ a\u{16}\u{d}!\"+ `4 aL-+ \u{5}\\7\"! `B agHp\"+ `2 a\u{c}\
        ~H \u{16}\u{7}\u{7} e-' \"C@ F\u{f}D |B\u{1} \u{1}y\u{1f}\"0 `Y a\"\u{1e}\u{c}\"0 `f#a\u{1a}/\u{d}\"+ `/ a4t\u{12}\
         \u{6}Q. T\u{1f}\u{b}\"( `\" a5]  {\u{c}= Q@| Zg8\"+ `4 a4d\\ J\\C -\u{b}i\") `  a@\u{11}\u{1e} }e\u{1f} 5\u{3}\
        \u{1f} `_D A\u{5}S !S\u{e}\"( `$ ax\u{16}\u{19} [a# \u{3}J8 @\u{13}P\"/ `! at}T\"% `! aD\u{4}\u{9} ){\u{1a}\"0 \
        `&!ak/\u{1f} \u{f}CC 4&F A>\u{14} \u{6}2( V\u{9}=\"0 `\u{f}!a[,>\"( `\" am\u{7f}O\"% `\" a*\u{14}\u{14}\"( `\" \
        abM7 6Ca &E\u{c} \u{d}\u{13}? ?_\u{b}\"' `! az;G gW\u{5} \u{8}\u{15}\u{5} =\u{1}, ,rf |\u{19}\u{0} &5\u{a} 0[\u{d}\
         }\"\u{f}\"' `% a\u{b}?\u{17} ]s7 vCL\"0 `~\"a/#N _\u{16}\\\"% `( a\u{2}ge\"\" `0!aYMi\"% `\" a6\u{0}% \u{7}+3\"\
        \" `Y ajMH .p\u{5}\"! `G aFw\u{a}\"! `\\ a|;7 \u{9}?F \u{16}@\u{12}\"0 `% az\u{18}=\"+ `  a\u{e}6\u{4} R\u{8}\u{4}\
         G\u{2}\u{9} V\u{14}Q\"0 `>!a\u{1a}m{$\" `6 a+ `' aD|\\\"\" `~!a\u{1d}|^ te\" I\u{13}U x}\u{d} G\u{b}\u{1e}\") \
        `% a\u{8}\u{11}K\"\" `\u{9} a=CZ *\u{5}\u{10} @W\u{1d}\"+ `4 a\u{c}\u{4}| u\u{c}\u{2}\"0 `> aZt\u{1d}\"1 `\" a\u{13}\
        5E ]vc\") `  aq\\r\"! `\" a(&\u{7f} <t& :r' \u{10}.[ i>d Txj Nh\u{c} \u{1}\u{16}\\\"/ `\" au]9 =\u{15}[  \u{19}\
        [\"( `% as2f q?\u{f}\"+ `4 a\u{d}CR\"0 `Q!a)\u{16}T >Y\u{12} '\u{10}-$! `E a\" `G!a\u{19}\u{19}2 \u{d}\u{14}<\"\
        0 `O\"a\"([\"\" `N!a@Du ^l>\"+ `5 a\u{1c}\u{d}\u{7f}\"0 `&\"ae9\u{10} \u{13}T2 |PS [\u{18}R Q:J yyS \u{19}\u{6}\
        4\"! `Q a\"?6 AL\u{1} ~%5\") `$ ak~e \\\u{11}f eb\u{8}\"' `! ahtH\". `\u{1f}\u{1f}a2zL !{b\"! `L ad\u{2}m =Bs ~\
        &\u{1} ]\u{15}J\"0 `z!a^\u{b}O xm\u{0} R+\u{5} Dj*\"0 `K#a\u{a}P5 \u{1}#I\"% `, a\u{19}\u{1d}M Vi\u{16}\"+ `4 a\
        0hF c\"o\") `# a_^{ qD\u{7}\"$ `> a\u{13}<p J*\u{14} h3^\"0 `M#a\u{1b}\u{3}\u{0}\"! `* aSyD V3p \u{d}d% \u{7f}E\
        P {it H^\u{1e} \u{19}EI )uL\"$ `M a\u{15}\u{4}|\"! `T a\u{1d},\u{2}$\" `\u{1e} a+ `8 aI)C\"( `$ adrE opm n+- \u{f}\
        c:\"0 `-!a6\u{f}X `\u{e}k 66s \u{1c}!\u{14}\"+ `. ap\u{3}@ &CR \u{1d}fY +\u{12}\u{15}\") `% a7\u{f}7 w'\\ \u{13}\
        =\u{19} \u{17}8\u{1c} D=_\"( `\" ai<\u{19} @\u{9}\u{19}\"0 `Q\"a\u{c}\u{12}\u{1f} \u{11}NV \u{6}/\u{1c}\"( `\" \
        a\u{1a}S\u{10} &\u{17}\u{10}\"0 `t a6ZY \u{1f}Y\" 2\u{10}, /\u{1e}t \u{2}IO ,bp\"\" `_ a-c\u{1b} Y89 \"\u{4}P E\
        -^ n\u{4}\u{5} b\u{c}\u{18} G\u{f}_ \u{1a}\u{d}e\"0 `\u{1c} akCo \u{0}\u{1b}p\"\" `\u{15} a\u{5}\u{3}N 4}[ \u{0}\
        Ag D?s\") `% a9/, }\u{1}j H:\u{17}\"\" `| a\u{d}\u{1b}$\"! `$ ah3N\"/ `! a\u{0}\u{8}f Td\u{1b} v?(\"\" `0 a/.D \
        \u{0}#\u{9} )q\u{b}\"$ `> ak\u{7}\u{13} U)\u{14} \u{19}wm NC\u{10}\"+ `* aV\u{18}X n{| */} 3l\u{18}\"! `N aWuU\"\
        ( `( a\u{1c}Q&\"\" `P!a.(Y \u{10}yu\"0 `\u{13} a`\u{b}\u{1}\"! `& a\u{4}\u{1f}m\"0 `\\!a#f[\"! `/ a\u{13}hu nWy\
         w\u{12}}  8'\") `  a0$? \u{b}y\u{7} k%G\"+ `/ a}:C vJV :\u{1f}\u{e} e\u{18}\u{19}\") `! aW\u{f}/ \u{1b}V5 2D8 \
        kbL\"/ `& a>\u{19}P Q\u{a}T \u{10}\"\u{9} O\u{b}* 9\u{10}h z*\u{1a}\"\" `y a\u{12}D* 5&}\"0 `V aGO\u{f} \u{f}$B\
         WO_ C\u{9}\u{e} \u{15}\u{e}\u{16} 4^\u{1d} \u{12}g\u{13}\"0 `k a6S# Y@] Ut| ?4\u{1e} \u{1b}I, \u{6}CL K\u{8}N \
        9\u{4}f \u{14}'s\"1 `! a_g;\"0 `i a]d? TGE\"! `> a\u{e}\u{11}R \u{6}1|\"% `# a\u{5}\u{5}\u{e}\"\" `= a<\u{1c}\u{1c}\
         \u{1e}+( mMd t:l\"! `# aE\u{18}w\"0 `\u{1}!au@\u{6} 66- %#@\"( `\" a\u{1e}'P NxR \u{1b}(V \u{0}6^\") `  a\u{16}\
        I\u{2} n\u{b}\u{e}\"' `\" aH\u{4}\u{10} \u{16}d3 !4F\"\" `d ac.\u{13} \\K, \u{16}v\u{7} \u{13}\u{0}\u{10} )f\u{15}\
         8E{\"\" `\u{12}!a!2\u{f} /l\u{1f} '+0 6|O\"\" `W a\u{14}\u{18}P\"/ `! a\u{4}>\\ \u{16}\u{11}\u{e} Zd\u{11}\"$ \
        `D avE\u{1b} H$@\"1 `\" agdK _*\u{14}\"0 `W#a'3# ,W) \u{11}fF\"$ `? afJs\") `  aPQ\u{16} \u{6}El v]l sIR\"0 `b#\
        as\u{7}h \u{1e}y\u{6}\"0 `E a\u{1a}=_ Aig y?\u{1} \u{a}!.\"+ `/ aAzH ]/\u{2}\"+ `4 au\u{f}^\") `  a\u{1f}ju \\\u{13}\
        \u{14} i1\u{1f}\"+ `2 aPj' vUg \u{2}?\u{f}\"( `' afn\u{14}\"( `! a`,\u{18} *B) ~=- x2'\"\" `9 am\u{7f}C ,-A SPD\
        \"+ `1 aAzc \u{6}\u{7f}g \u{14}}t KM* 8(l\"$ `  a7&n\") `  ayVy !q\u{6} /H\u{1f}\"\" `|!a`[  \u{0}iA\"! `  a\u{1e}\
        ^b \u{1d}\u{c}& ~\u{5}=\"0 `e!a\u{1b}-I {\u{1f}R\"' `! a\u{1f}\u{1b}\u{c} h_\u{f} F\u{1}\u{14}\"0 `\u{10}!aC}\u{16}\
         (I,\"0 `v!a9[L \u{0}?- \u{a}LX G\u{16}* 5Jf {Cj\"( `% a\u{7}\u{13}O 1\u{c}[ \u{1c}m\\ Oy\u{1a}\"+ `6 aX'. @^4\"\
        / `% aBs= \u{5}{[ *%J\"0 `9\"al_R \u{2}iU hA\u{1d}\"/ `! aC\u{4}Q \u{12}<k\"( `$ aXBb\"0 `n\"a=\\: r\u{14}\u{1}\
         =_\u{f}\"( `* aii1 `7]\") `$ a\u{6}3u ?y\u{12} @\u{3}q @\u{15}q\"! `$ am,0\"( `$ a'\u{1e}X \u{7}=g \u{9}nC V;K\
         qgp\"' `# aj9s\"\" `n!a\u{2}7\u{7f}\") `  a\u{b}:E Z\u{2}  3z5 sH? 8\u{13}A 7=C \u{e}9j ZK\u{b}\"+ `6 axJ: &Y\u{c}\
         p2\u{14} dk> \u{16}+A /Ru wM\u{8} \u{1b}g\u{1c}\"+ `) a8T2\"! `8 a5i;\"* `  a3\\K \u{5}Q[ =e \"/ `$ a\u{16}lX\"\
        % `* a\u{8}$\u{15} \u{3}{6 K8s F\u{a}\"\") `% a\u{7f}g]\") `\" a2.d ?\u{b}- |\\: \u{1a}\u{0}|\"( `% aAz`\"/ `  \
        a{7U \u{1}9d E\u{8}F\") `  a{\u{11}\u{8} A*F b\u{5}\u{7}\"' `\" aX[( \u{15}\u{8}V Mn4 =\u{18}^ :\u{d}\u{5}\"( `\
        % aI6> ./L \u{0}\u{1f}\u{1c}\"( `$ aC;+ gpD J_\u{1f} @\u{8}C 3\u{12}^ \u{0}!~ )\u{11}\u{a}\"1 `  a\u{2}\u{1a}7 \
        \u{a}2g\"+ `$ a{0{ m.z |\u{1b}\u{3}\"+ `! a$^\u{5} [3\u{c}\") `% a\u{14}|@ 6@\u{7f} \u{a}#\u{b} \u{15}>i\"\" `\u{7f}\
         aNj/ 54\u{7}\"\" `{ a\u{c}-\u{14} \u{1c}z\u{1f} XS6 9fP\") `# awca\") `# a\u{3}Ge _\u{a}C\"/ `\" a[#G\"0 `M\"a\
        \u{1c}En \u{10}?p J,v \u{4}P\u{15}\") `  ah\u{e}X\"& `\u{1f}\u{1f}a8[i\") `  a`3 \"+ `# afe4 %K\u{1b}\"0 `d\"aM\
        G, W.0\"0 `X#al?D \u{19}7^ ~\u{e}o \u{9}g~\"\" `,!a+\u{8}\u{4} @f\u{13}\"/ `! aMP+ ) q \u{6}l\u{7f} )\u{4}\u{1e}\
        \") `  ao\u{5}B LEJ peO J9w qm\u{15}\"( `$ aW16 {\u{13}\u{3} |\u{2}\u{d} \u{13}\u{f}\u{17} t?l hA= AR= \u{1c}>h\
         :T\u{10}\"( `\" a\u{6}4y\") `# a8;\u{8} 8L\u{10}\"+ `- aP\u{b}%\"0 `-\"a(_\u{13}\"! `2 aE6g x\u{9}{\"0 `?\"al\\\
        & T\u{9}^\"\" `(!ay\u{13}c -&~\"0 `v\"ajo\u{11}\"( `# aGY! 0LY Pr\u{2}\"0 `I as\u{6}2\"$ `+ a?G_\"+ `* anLq 4<\u{5}\
        \"! `= asJa Y5' bP- \u{13}Z/\"0 `  a|oF\"( `$ a\u{e}[o kJ\u{13}\"0 `/ aJ)(\"* `  a\u{16};\u{2} Fv\u{15} AFf\") \
        `! ab+\u{13} e\u{16}\u{14} Dn\u{1c} \u{1f}nP iPC\"+ `5 a\u{4}\u{4}\u{5}\"( `\" a\u{8}'2 Wx@ 'Bm 9*\u{2}\"! `X a\
        dB\u{1f}\"0 `^\"a\u{7f}w!\"! `C axvg\") `  aXD\u{1a}\"0 `g\"aY\u{3}\u{0}\"\" `k!a@@> r\u{3}F L4R \u{7}%h \u{1e}\
        Iy d\u{b}\u{2}\"( `$ a\",q |[~\"+ `1 a\u{13}*:\"! `! ahiq yE\u{6} 7\u{d}N DLU \u{1d}.\u{7f}\") `! a=~\u{1a} t.w\
        \"$ `# a,Z\u{10}\"( `$ a_Z+ RHl \u{5}F( \u{16}I7 sgo 't\u{2}\"% `' a\u{d}:\u{9} \u{0} T lH\u{5}\"% `$ a\u{9}`6 \
        qJg\"0 `\u{11}!aj!/\"+ `7 a;]9\") `! aSz\u{15} \u{e}B\u{1f} x\u{18}P\"0 `p\"a.C` Z\u{4}\u{7f}\"\" `\u{18} aI\u{13}\
        \u{11}\"( `  abE3 P)5 }9u Q2$\"! `S a_FS 7\u{c}Y $d\u{10} \u{1b}5# <z\u{0} Ww9 Ih; :Va\"/ `& a?<\u{18} \u{1f}\u{9}\
        V\". `\u{1f}\u{1f}avha M/\u{9}\"% `$ a#@\u{1a} f4# I\u{3})\"+ `. ava/ ]\u{17}O z \u{7f} &\u{11}\u{d} `0A\"0 `p \
        aXqL \u{d}// \u{f}/P w\u{1e}r Q\\\u{a} l}' cHe\"0 `\u{18} a?>\u{17} (Q\u{3} 2L6  7@\"0 `##aEUt H&4\"+ `. an54 W\
        -G B\u{2}\u{1d}\") `  a|\u{a}$ d^= \u{19}!v\"! `^ a\u{12}eI .{j \u{19}a) R0U \u{14}8\u{1} \u{5}t\u{4} \u{18}m\u{15}\
         `s` &\u{18}i U{\u{11}\"+ `, a|4^ ;tl u\u{7f}u \u{1}Uz #8\u{5} SyE\"0 `p!aUno 2?O\"! `] a&j5 3l5 ]j@ TP* 6vH\"0\
         `_#aIM\u{15} ?eF JnK ks\u{f} 1x\u{12}\"1 `  a\u{11}+. kiY U\u{14}4\"0 `F#a=\u{11}w\"! `\\ a\u{1c}aj Gqu %:\u{13}\
         =h3 h7D 'JQ\"\" `{!a\u{1b}Vy |F\u{4}\") `$ a\u{a}<0 RbL\"! `@ a\u{7f}O\u{8} \u{a}\u{10}\u{9}\"\" `;!a$\u{7f}\u{1e}\
        \"+ `2 av}K N9n  \u{1a}\u{7f}\"( `% a\u{5}\u{7}%\"( `# aDv] \u{6}^c jP\u{18}\"\" `#!a^\u{11}7 \u{1a}KY r\u{1f}\u{b}\
        \"$ `\" ak\u{a}\u{e} K_\u{a} UZ\u{1a}\"\" `] am\u{1d}1 \u{17}p\\ \u{e}sl \u{5}\u{6}  ,0+ +`: ~Wk\"+ `7 a)^\u{2}\
        \"0 `%\"a$\u{17}+ Y\u{c}0 \\CK =A# E\u{14}) a/D 6\u{18}^\"( `# aOmu\"% `' a\u{2}q!\") `  aF\u{14})\"\" `\u{19} \
        a+b0 \u{2}R9\"0 `f\"aNok\"0 `o#aZt\u{9} Bb\u{15} RC\" \u{2}\u{10}m !RT :\u{1c}_ !6\u{d} {}\u{11} sd4 P{\\ C\u{8}\
        a\"+ `0 a1!z\"( `) a\u{d}\u{1c}U\"( `& ay\u{1}z &3D Y4I Z>\u{0}\"! `# a\u{18}\u{1}@ aXI  \u{12}V ^]\u{9} LW8 v(\
        L S@T d\u{9}\u{14} >y- g d S_\u{0}\"' `% a2%\u{3} \u{a}6\u{19}\"0 `? aj\u{17}\u{1f} 1a$ 6`i tO= [QP\"1 `\" a4(W\
         &Dt\"! `^ a;u6 !\u{13}C n\u{1}O\"( `% aj\u{0}\u{f} r\u{1b}\u{16} \u{7f}\u{2}+ oqS 4 ` d\u{10}p\"+ `$ a\u{e}tr \
        \u{7f}Z~ $#\u{1e} rX> \u{14}^j\") `  a[|\u{14} J\u{2}6\"\" `T a\u{3}2< U$? aIM .U\\\"+ `) a!:) \u{11}F/\"( `% a\
        /2] \u{5}n\u{2} \u{17}\u{9}& \u{f}Du ]O\u{9} tf&\"1 `! a1\u{d}6 e\u{e}7\"! `, a%kl e\u{1e}o\"( `# ao1Q\"$ `K a\u{19}\
        ZZ\"! `3 a\u{17}N` }\u{0}` \u{1a}\u{1b}\u{2}\"1 `\" a\u{8}$1 'O3 'jS \u{16}DZ \u{5}\u{15}^ Rxc Xou z\u{6}\u{10}\
        \"! `J a\u{1c}\u{17}4 JI\u{15}\"/ `  a#SD WpU \u{a}he 4\u{7f}k \u{7f}:n 'v@ cf? ()[\"! `A aTn` C~\u{18} yPi O]~\
         \\gs\"\" `5 a-<f F\u{1a}{ \u{d}\\\u{5} IQ\u{7} hA\\ ?;\u{7f} r0\u{1d}\". `\u{1f}\u{1f}ak\u{4}[ l't\"/ `\" a.Nu\
         o\u{d}\u{15} 7\\( !N)\". `\u{1f}\u{1f}aL\u{1a}F\"! `! a\u{8}0` r}g\"1 `\" akTy ck( \u{18}#1\") `  a~.< SdX q\u{7}\
        & Abi q6\u{1} 4=A \u{d}\u{1b}V L:\u{8}$    V  x  \u{e}  \u{1e}  *! *! .! N! \\! f! t! \u{10}! \u{1a}! V\" l\" \u{e}\
        \" \u{e}\" 4# L# p# \u{6}# \u{12}# D$ b$ \u{2}$ \u{8}$ \u{1e}$ ,% 8% J% X% ^% j% p% \u{10}% \u{10}% <& J& b& b&\
         ~& \u{4}& \u{a}& \u{16}& 0' <' h' \u{a}' *( 4( \\( b( f( t( \u{2}( \u{e}( \u{e}( \u{1e}( .) >) >) P) Z) t) \u{a}\
        ) $* :* D* j* \u{2}* \u{16}* ,+ >+ N+ n+ t+ \u{c}+ \u{12}+ &, P, f, x, \u{8}, \u{14}, *- >- T- ^- p- \u{14}- J.\
         ^. r. z. z. \u{2}. \u{c}. \u{16}. &/ :/ N/ d/ j/ p/ v/ \u{c}/ \u{18}/ 20 N0 Z0 t0 \u{18}0 (1 81 Z1 t1 \u{12}1 \
         2 B2 F2 R2 d2 h2 z2 \u{a}2 \u{16}2 .3 @3 `3 z3 \u{12}3 \u{12}3 24 D4 N4 d4 p4 p4 |4 \u{6}4 &5 ,5 >5 V5 b5 z5 \u{c}\
        5 &6 ,6 26 <6 P6 d6 v6 \u{6}6 \u{1c}6 07 H7 T7 Z7 h7 x7 \u{a}7 \"8 .8 F8 \\8 h8 \u{6}8 \u{12}8 \"9 09 09 F9 l9 \
        p9 z9 \u{4}9 \u{8}9 $: B: f: \u{4}: \u{10}:  ; 8; X; b; \u{6}; \u{16}; \u{1a}; \u{1a}; 0< H< p< \u{1a}<  = 2= <\
        = B= X= l= x= ~= \u{18}= *> <> P> j> t> \u{6}> (? >? \\? \u{0}? \u{10}? \u{18}? \u{1e}? \"@ 8@ ^@ ^@ n@ x@ \u{1c}\
        @  A $A 2A BA bA \u{a}A \u{1c}A HB jB \u{10}B \"C .C HC fC rC ~C \u{e}C 8D XD pD \u{2}D \u{12}D 4E FE VE \u{6}E\
         \"F 0F DF NF ^F hF ~F \u{2}F \u{1c}F 6G PG \\G jG xG \u{16}G ,H 6H JH `H |H \u{c}H \u{c}H  I >I ^I tI tI ~I \u{8}\
        I \u{16}I (J FJ lJ \"K @K bK |K \u{10}K :L LL VL rL |L \u{12}L &M DM LM bM \u{2}M \u{6}M $N *N NN ^N vN \u{1a}N\
         6O @O TO pO zO \u{14}O BP XP bP bP zP \u{16}P \"Q 8Q LQ VQ ^Q hQ pQ \u{10}Q (R 0R 0R 8R bR nR \u{4}R \u{a}R *S\
         .S NS TS ^S \u{0}S \u{18}S 4T 4T NT \\T nT |T \u{c}T \"U ,U :U XU rU \u{0}U \u{18}U LV XV fV \u{2}V \u{c}V :W \
        LW \\W |W \u{8}W \u{1a}W *X >X VX ZX dX \u{2}X \u{c}X \u{1c}X 6Y RY XY rY xY \u{e}Y \"Z >Z HZ \\Z |Z \u{16}Z \u{1a}\
        Z *[ >[ P[ Z[ h[ \u{4}[ \u{c}[ &\\ ,\\ 4\\ X\\ X\\ n\\ z\\ \u{c}\\ \"] >] `] x] \u{1a}] @^ J^ Z^ r^ \u{6}^ \u{14}\
        ^ ._ P_ h_ x_ \u{8}_ \u{c}_ 2` 8` B` R` b` p` \u{a}` \u{1e}` 4a Ja Ta ^a ta za za \u{c}a  b 0b Nb hb \u{2}b \u{14}\
        b @c Rc Xc \u{4}c \u{10}c &d 0d Bd Ld Pd \\d fd rd \u{4}d \"e .e Fe \\e pe \u{0}e \u{1c}e 6f 6f Hf ff |f \u{10}\
        f (g :g Zg fg vg \u{8}g \u{e}g \u{14}g \u{1c}g :h Dh Dh Th nh \u{4}h $i Li ^i ni \u{8}i \u{1a}i 6j Pj \u{12}j (\
        k >k Xk lk tk \u{10}k \u{1c}k &l <l Hl bl xl \u{2}l \u{14}l (m Vm bm lm lm \u{0}m \u{6}m \u{c}m \u{1e}m 0n :n \\\
        n \u{0}n \u{c}n \u{12}n (o 0o Ro po \u{2}o \u{12}o \u{1c}o ,p Dp Xp tp zp \u{a}p $q Hq Zq `q pq \u{0}q \u{e}q  \
        r :r Lr Xr \\r jr \u{e}r $s 0s @s ^s rs \u{16}s ,t Bt Nt Tt \\t \u{0}t \u{1c}t 2u Hu Tu ju \u{6}u \u{1c}u &v Dv\
         fv ~v \"w 6w Hw Zw |w \u{a}w \u{16}w 4x Hx Tx jx \u{e}x (y 2y <y Py fy |y \"z 0z Nz `z \u{a}z \u{14}z 4{ N{ b{\
         z{ \u{a}{ \u{14}{ \u{1e}{ 0| V| p| t| z| \u{12}| \u{16}| *} P} Z} h} |} \u{14}} \u{1e}} .~ F~ b~ l~ \u{8}~ \u{16}\
        ~ 0\u{7f} 6\u{7f} F\u{7f} P\u{7f} `\u{7f} \u{2}\u{7f} \u{8}\u{7f} \u{14}\u{7f} \u{1e}\u{7f} (\u{0} @\u{0} R\u{0}\
         \\\u{0} l\u{0} r\u{0} |\u{0} \u{e}\u{0} \u{1a}\u{0}  \u{1} 6\u{1} B\u{1} L\u{1} Z\u{1} `\u{1} p\u{1} \u{a}\u{1}\
         \u{10}\u{1} &\u{2} *\u{2} B\u{2} N\u{2} Z\u{2} l\u{2} |\u{2} \u{4}\u{2} \u{1e}\u{2} 4\u{3} R\u{3} ^\u{3} d\u{3}\
         d\u{3} t\u{3} \u{1c}\u{3} <\u{4} n\u{4} \u{10}\u{4} \"\u{5} &\u{5} <\u{5} H\u{5} Z\u{5} \u{8}\u{5} .\u{6} 8\u{6}\
         J\u{6} \\\u{6} r\u{6} x\u{6} \u{12}\u{6} 2\u{7} 6\u{7} P\u{7} l\u{7} \u{14}\u{7} &\u{8} N\u{8} ^\u{8} z\u{8} \u{6}\
        \u{8} $\u{9} >\u{9} Z\u{9} l\u{9} \u{4}\u{9} \u{14}\u{9} $\u{a} :\u{a} B\u{a} L\u{a} \\\u{a} j\u{a} r\u{a} \u{c}\
        \u{a} $\u{b} 4\u{b} :\u{b} L\u{b} \\\u{b} h\u{b} t\u{b} z\u{b} \u{4}\u{b} \u{8}\u{b} \u{1c}\u{b} \"\u{c} :\u{c}\
         Z\u{c} f\u{c} v\u{c} \u{2}\u{c} \u{18}\u{c} (\u{d} 4\u{d} L\u{d} Z\u{d} \u{2}\u{d} \u{c}\u{d} \u{1e}\u{d} *\u{e}\
         4\u{e} D\u{e} J\u{e} T\u{e} j\u{e} r\u{e} \u{a}\u{e} \"\u{f} 8\u{f} T\u{f} X\u{f} x\u{f} \u{a}\u{f} \u{1c}\u{f}\
         D\u{10} J\u{10} T\u{10} l\u{10} \u{c}\u{10} .\u{11} F\u{11} ^\u{11} h\u{11} t\u{11} \u{2}\u{11} \u{2}\u{11} \u{c}\
        \u{11} (\u{12} P\u{12} n\u{12} \u{6}\u{12} \u{1a}\u{12} \u{1e}\u{12} <\u{13} L\u{13} n\u{13} \u{2}\u{13} \u{1c}\
        \u{13} (\u{14} 0\u{14} 4\u{14} F\u{14} T\u{14} f\u{14} l\u{14} p\u{14} |\u{14}  \u{15} 4\u{15} H\u{15} Z\u{15} \
        d\u{15} d\u{15} |\u{15} \u{16}\u{15} \"\u{16} D\u{16} D\u{16} r\u{16} \u{2}\u{16} \u{18}\u{16} \u{18}\u{16} \u{1e}\
        \u{16} &\u{17} 2\u{17} P\u{17} ^\u{17} d\u{17} n\u{17} \u{6}\u{17} \u{1e}\u{17} ,\u{18} R\u{18} ^\u{18} v\u{18}\
         \u{2}\u{18} \u{c}\u{18} \u{18}\u{18} .\u{19} :\u{19} P\u{19} \\\u{19} n\u{19} \u{1a}\u{19}  \u{1a} .\u{1a} D\u{1a}\
         P\u{1a} V\u{1a} n\u{1a} \u{e}\u{1a} 2\u{1b} B\u{1b} V\u{1b} h\u{1b} \u{12}\u{1b} ,\u{1c} B\u{1c} F\u{1c} P\u{1c}\
         `\u{1c} h\u{1c} v\u{1c} \u{10}\u{1c} (\u{1d} 4\u{1d} P\u{1d} Z\u{1d} x\u{1d} \u{6}\u{1d} \u{12}\u{1d} \u{1e}\u{1d}\
         @\u{1e} z\u{1e} \u{4}\u{1e} \u{e}\u{1e} ,\u{1f} J\u{1f} V\u{1f} Z\u{1f} \u{4}\u{1f} * !L !P !Z !r !\u{e} !8!!J\
        !!l!!~!!\u{16}!!*\"!2\"!@\"!\\\"!x\"!\u{18}\"!(#!B#!T#!`#!v#!\u{c}#!\u{16}#!6$!@$!R$!d$!x$!\u{a}$!\u{1c}$!0%!D%\
        !f%!r%!|%!|%!\u{12}%!0&!P&!h&!\u{a}&!\u{1a}&!.'!>'!V'!`'!t'!\u{12}'!.(!F(!X(!b(!b(!\u{4}(!()!F)!R)!f)!r)!r)!\u{e}\
        )!\u{18})!6*!H*!`*!x*!\u{0}*!\u{1c}*!2+!:+!J+!h+!~+!\u{14}+!&,!2,!@,!Z,!f,!l,!|,!\u{16},!\"-!4-!L-!b-!\u{0}-!\u{6}\
        -!..!@.!h.!~.!\u{1e}.!\"/!D/!T/!d/!t/!\u{4}/!\u{14}/!(0!20!d0!\u{a}0!\"1!,1!81!D1!Z1!h1!\u{4}1!\u{16}1!\u{1c}1!\
        :2!R2!X2!h2!z2!\u{12}2!\u{1c}2!23!>3!H3!`3!r3!\u{6}3!\u{1c}3!D4!V4!j4!p4!p4!\u{8}4!\u{1c}4!&5!,5!85!L5!d5!p5!\u{4}\
        5!\u{1a}5!*6!06!P6!\\6!x6!\u{4}6! 7!47!>7!b7!j7!~7!&8!&8!@8!R8!b8!\u{e}8!29!H9!\\9!f9!p9!\u{4}9!\u{16}9!.:!L:!T\
        :!n:!z:!\u{e}:!\u{1e}:!8;!B;!V;!j;!x;!\u{2};!\u{1a};!*<!H<!X<!t<!x<!\u{10}<!\"=!8=!N=!p=!\u{0}=!\u{10}=! >!<>!D\
        >!\\>!f>!|>!\u{a}>!\u{1c}>!*?!<?!R?!f?!\u{6}?!\u{12}?!4@!>@!J@!J@!d@!v@!$A!:A!:A!JA!VA!bA!lA!vA!$B!@B!PB!vB!\u{2}\
        B!\u{14}B!\"C!<C!TC!fC!tC!\u{6}C!*D!*D!>D!JD!^D!nD!zD!\u{2}D!\u{10}D!\u{16}D! E!6E!JE!VE!xE!\u{0}E!\u{14}E!\u{18}\
        E!*F!RF!rF!\u{4}F!\u{e}F!\u{1e}F!2G!LG!RG!\\G!lG!\u{0}G!\u{1c}G!0H!LH!nH!zH!\u{10}H! I!<I!PI!VI!hI!vI!vI!\u{16}\
        I! J!4J!LJ!dJ!nJ!\u{8}J!,K!>K!RK!nK!|K!\u{10}K!\u{1a}K!2L!NL!jL!tL!\u{6}L!\u{a}L!\u{18}L!\"M!6M!FM!`M!tM!|M!\u{18}\
        M!@N!\\N!pN!\u{2}N!\u{16}N!*O!:O!LO!VO!xO!\u{14}O!,P!<P!BP!PP!XP!dP!vP!\u{0}P!\u{1e}P!&Q!NQ!ZQ!lQ!xQ!\u{e}Q!\u{14}\
        Q!0R!FR!\\R!dR!jR!vR!\u{6}R!\u{14}R!\u{1a}R!,S!HS!VS!jS!\u{0}S!\u{8}S!$T!RT!jT!\u{4}T!\u{16}T!>U!TU!`U!tU!zU!\u{1a}\
        U!2V!>V!^V!hV!\u{8}V!\u{1a}V!\u{1a}V!8W!ZW!jW!rW!\u{a}W!\u{1e}W!*X!:X!@X!RX!`X!vX!\u{0}X!$Y!:Y!ZY!jY!|Y!\u{2}Y!\
        \u{c}Y!\u{16}Y!.Z!8Z!BZ!jZ!\u{0}Z!\u{12}Z!([!@[!^[!n[!\u{2}[!\u{14}[! \\!.\\!J\\!P\\!b\\!h\\!~\\!\u{4}\\!2]!N]!\
        `]!l]!\u{2}]!\u{12}]!\u{1e}]!$^!D^!L^!P^!l^!v^!\u{e}^!._!D_!^_!t_!\u{c}_!\u{14}_!*`!4`!>`!H`!V`!\\`!``!v`!z`!\u{e}\
        `!\u{e}`!8a!Fa!ja!\u{c}a!.b!@b!Lb!bb!xb!\u{8}b!\u{1c}b!&c!8c!Tc!`c!lc!\u{10}c!\"d!4d!Rd!\\d!rd!\u{4}d!\u{8}d!\u{14}\
        d!(e!Le!fe!~e!&f!:f!Jf!ff!~f!\u{12}f!\u{1c}f! g!6g!Fg!Lg!\\g!pg!\u{10}g!&h!Nh!^h!vh!\u{10}h!2i!Li!Zi!zi!\u{12}i\
        !(j!2j!Vj!Vj!Vj!\u{0}j!\u{18}j!.k!Lk!hk!\u{c}k!(l!6l!Tl!nl!\u{0}l!\u{1a}l!2m!Jm!^m!\u{8}m!\u{8}m!\u{1a}m!,n!,n!\
        Xn!vn!\u{14}n!6o!Ro!bo!no!\u{0}o!\u{1e}o!*p!<p!Pp!jp!xp!\u{1c}p!<q!fq!\u{2}q!\u{e}q!\u{14}q! r!2r!Lr!nr!zr!\u{8}\
        r!\u{1a}r!(s!:s!Zs!`s!zs!\u{6}s!\u{16}s!8t!>t!Rt!pt!\u{8}t!\u{1c}t!,u!Bu!du!tu!\u{1a}u!2v!Jv!Pv!nv!xv!\u{4}v!\u{10}\
        v!$w!6w!Bw!Fw!Xw!fw!lw!xw!~w!&x!>x!Vx!hx!\u{6}x!\u{1c}x!6y!<y!Xy!Xy!py!ty!\u{0}y!\u{e}y!\u{1a}y!Bz!Xz!pz!xz!\u{10}\
        z!\u{14}z!\u{1e}z!*{!H{!T{!d{!n{!z{!\u{10}{!\"|!2|!N|!X|!^|!\u{0}|!\u{1a}|!$}!>}!D}!X}!x}!x}!\u{14}}!.~!L~!b~!b\
        ~!l~!v~!\u{10}~!,\u{7f}!<\u{7f}!J\u{7f}!`\u{7f}!|\u{7f}!\u{6}\u{7f}!\u{18}\u{7f}! \u{0}!:\u{0}!V\u{0}!r\u{0}!\u{14}\
        \u{0}!4\u{1}!@\u{1}!L\u{1}!f\u{1}!l\u{1}!r\u{1}!x\u{1}!\u{12}\u{1}!@\u{2}!L\u{2}!j\u{2}!~\u{2}!\u{e}\u{2}!\u{12}\
        \u{2}!\"\u{3}!8\u{3}!B\u{3}!N\u{3}!\\\u{3}!l\u{3}!\u{2}\u{3}!\u{8}\u{3}!\u{14}\u{3}!\u{18}\u{3}!$\u{4}!@\u{4}!T\
        \u{4}!d\u{4}!j\u{4}!x\u{4}!\u{e}\u{4}!\"\u{5}!H\u{5}!H\u{5}!b\u{5}!t\u{5}!~\u{5}!\u{10}\u{5}!\u{1a}\u{5}!&\u{6}\
        !@\u{6}!H\u{6}!\\\u{6}!n\u{6}!\u{8}\u{6}!\u{16}\u{6}!>\u{7}!N\u{7}!d\u{7}!p\u{7}!p\u{7}!\u{4}\u{7}!\u{c}\u{7}!\u{1c}\
        \u{7}!,\u{8}!D\u{8}!T\u{8}!j\u{8}!~\u{8}!\u{16}\u{8}!:\u{9}!F\u{9}!x\u{9}!\u{e}\u{9}! \u{a}!4\u{a}!B\u{a}!N\u{a}\
        !Z\u{a}!n\u{a}!\u{18}\u{a}!.\u{b}!J\u{b}!J\u{b}!X\u{b}!h\u{b}!\u{2}\u{b}!$\u{c}!6\u{c}!D\u{c}!N\u{c}!p\u{c}!\u{2}\
        \u{c}!\u{1e}\u{c}!*\u{d}!.\u{d}!4\u{d}!4\u{d}!F\u{d}!b\u{d}!n\u{d}!\u{e}\u{d}!*\u{e}!*\u{e}!<\u{e}!L\u{e}!`\u{e}\
        !n\u{e}!t\u{e}!\"\u{f}!0\u{f}!H\u{f}!P\u{f}!b\u{f}!t\u{f}!t\u{f}!\u{1a}\u{f}!@\u{10}!b\u{10}!r\u{10}!~\u{10}!\u{1c}\
        \u{10}!.\u{11}!F\u{11}!T\u{11}!p\u{11}!\u{6}\u{11}!\u{c}\u{11}!$\u{12}!B\u{12}!R\u{12}!^\u{12}!n\u{12}!\u{c}\u{12}\
        !$\u{13}!<\u{13}!H\u{13}!V\u{13}!n\u{13}!n\u{13}!\u{4}\u{13}!$\u{14}!4\u{14}!F\u{14}!P\u{14}!f\u{14}!\u{0}\u{14}\
        !(\u{15}!:\u{15}!D\u{15}!T\u{15}!\u{2}\u{15}!&\u{16}!<\u{16}!B\u{16}!F\u{16}!T\u{16}!h\u{16}!h\u{16}!t\u{16}!2\u{17}\
        !6\u{17}!R\u{17}!h\u{17}!t\u{17}!\u{2}\u{17}!\u{c}\u{17}!\u{1a}\u{17}!&\u{18}!6\u{18}!@\u{18}!Z\u{18}!^\u{18}!^\
        \u{18}!\u{a}\u{18}!\u{16}\u{18}!(\u{19}!:\u{19}!T\u{19}!`\u{19}!x\u{19}!\u{a}\u{19}!&\u{1a}!6\u{1a}!J\u{1a}!X\u{1a}\
        !l\u{1a}!~\u{1a}!\u{a}\u{1a}!\u{1a}\u{1a}!>\u{1b}!D\u{1b}!T\u{1b}!n\u{1b}!z\u{1b}!\u{a}\u{1b}!\u{1c}\u{1b}!.\u{1c}\
        !B\u{1c}!b\u{1c}!x\u{1c}!\u{18}\u{1c}!4\u{1d}!N\u{1d}!X\u{1d}!h\u{1d}!~\u{1d}!\u{8}\u{1d}!4\u{1e}!J\u{1e}!n\u{1e}\
        !\u{4}\u{1e}!&\u{1f}!,\u{1f}!L\u{1f}!h\u{1f}!\u{6}\u{1f}!\u{12}\u{1f}!  \"> \"T \"j \"r \"\u{e} \"\u{14} \"\u{14}\
         \"\u{1a} \".!\"D!\"\\!\"p!\"\u{16}!\"4\"\"F\"\"d\"\"\u{0}\"\" #\"<#\"Z#\"d#\"~#\"\u{18}#\"4$\"J$\"Z$\"l$\"|$\"\
        \u{c}$\"&%\"2%\"@%\"P%\"j%\"p%\"\u{0}%\"\"&\"@&\"P&\"V&\"n&\"z&\"\u{0}&\"\u{6}&\"\u{6}&\"\u{12}&\"\u{1c}&\"('\"\
        H'\"f'\"z'\"\u{6}'\"((\"6(\"N(\"~(\"\u{2}(\"\u{10}(\"$)\"*)\":)\"F)\"P)\"r)\"\u{6})\"\u{16})\" *\".*\"<*\"R*\"v\
        *\"z*\"\u{12}*\"\u{16}*\" +\"4+\"H+\"X+\"h+\"z+\"\u{14}+\"$,\":,\"X,\"\u{4},\"\u{18},\"B-\"X-\"X-\"v-\"\u{0}-\"\
        (.\"H.\"P.\"V.\"j.\"\u{a}.\"\u{14}.\" /\"4/\"@/\"`/\"n/\"v/\"\u{1e}/\"60\"V0\"\\0\"\\0\"p0\"x0\"|0\"\u{2}0\"\u{8}\
        0\"&1\">1\"T1\"d1\"t1\"\u{6}1\"\u{10}1\",2\"82\"H2\"~2\"\u{a}2\"\u{1c}2\".3\"D3\"Z3\"`3\"\u{6}3\"\u{14}3\"&4\"@\
        4\"R4\"h4\"\u{16}4\" 5\">5\"J5\"\\5\"f5\"~5\"\u{4}5\"\u{1c}5\"26\"H6\"v6\"\u{6}6\"\u{16}6\",7\">7\"P7\"Z7\"p7\"\
        |7\"\u{e}7\"&8\"48\"`8\"v8\"\u{0}8\"\u{a}8\"\u{18}8\"@9\"N9\"^9\"\u{0}9\"\u{a}9\"\u{1a}9\"H:\"P:\"d:\"n:\"t:\"\u{6}\
        :\"\";\"P;\"^;\"j;\"\u{0};\"\u{a};\" <\"*<\"N<\"T<\"Z<\"f<\"\u{4}<\"\u{1e}<\"@=\"R=\"l=\"\u{8}=\" >\"2>\"8>\"F>\
        \"R>\"V>\"Z>\"f>\"|>\"\u{a}>\" ?\".?\"6?\"F?\"P?\"\\?\"~?\"\u{8}?\"\u{16}?\"2@\"@@\"X@\"v@\"\u{2}@\"\u{1a}@\"$A\
        \">A\"XA\"tA\"\u{4}A\"\u{1c}A\" B\"*B\"2B\"LB\"lB\"\u{8}B\"(C\":C\"TC\"rC\"\u{a}C\"\u{1e}C\"0D\"BD\"TD\"`D\"zD\"\
        \u{12}D\"\"E\"8E\"NE\"nE\"xE\"\u{12}E\"*F\"0F\"VF\"jF\"zF\"\u{1a}F\"*G\"6G\"dG\"\u{8}G\"\u{18}G\"*H\"6H\"@H\"JH\
        \"lH\"~H\"\u{8}H\"\u{14}H\"&I\"BI\"HI\"RI\"^I\"tI\"\u{8}I\"\u{1a}I\"\u{1e}I\"@J\"`J\"\u{c}J\"$K\"4K\"PK\"hK\"vK\
        \"|K\"\u{8}K\"\u{8}K\"\u{1c}K\"(L\",L\"2L\"JL\"VL\"jL\"\u{6}L\"\u{1e}L\"2M\"BM\"HM\"tM\"\u{18}M\"\"N\"BN\"\\N\"\
        `N\"`N\"lN\"xN\"\u{0}N\"\u{1c}N\"\"O\"4O\":O\"JO\"XO\"|O\"\u{a}O\"\"P\"2P\"HP\"hP\"|P\"\u{8}P\"\u{c}P\"$Q\":Q\"\
        ^Q\"|Q\"\u{14}Q\".R\"DR\"NR\"rR\"\u{4}R\"\u{14}R\"\"S\"<S\"LS\"XS\"^S\"zS\"\u{0}S\"\u{8}S\"\u{1a}S\"RT\"\\T\"fT\
        \"\u{12}T\"\u{18}T\"0U\"PU\"VU\"rU\"\u{18}U\"4V\":V\"TV\"tV\"\u{6}V\"$W\"(W\"FW\"jW\"zW\"\u{1e}W\"FX\"RX\"bX\"h\
        X\"|X\"\u{e}X\"\u{14}X\" Y\".Y\"VY\"lY\"~Y\"\u{12}Y\"(Z\">Z\"RZ\"pZ\"\u{4}Z\"\u{e}Z\"\u{1c}Z\"\u{1c}Z\"4[\"R[\"\
        d[\"h[\"\u{0}[\"\u{a}[\"\u{14}[\"&\\\"@\\\"X\\\"v\\\"\u{0}\\\"\u{14}\\\"$]\"@]\"L]\"`]\"f]\"\u{4}]\"\u{c}]\",^\"\
        ,^\"B^\"H^\"L^\"n^\"\u{4}^\" _\"@_\"Z_\"j_\"\u{0}_\"\u{8}_\"\u{1e}_\">`\"N`\"R`\"|`\"\u{1e}`\"*a\">a\"Ra\"da\"\u{4}\
        a\"\u{1c}a\"<b\"Tb\"jb\"vb\"\u{0}b\"\u{6}b\"\u{18}b\"&c\"Dc\"Vc\"|c\"\u{e}c\"$d\"6d\"Fd\"Zd\"vd\"\u{12}d\"8e\"T\
        e\"be\"xe\"\u{10}e\",f\"Ff\"bf\"\u{c}f\"4g\">g\"dg\"hg\"\u{c}g\"\"h\"Dh\"dh\"ph\"\u{2}h\"*i\".i\">i\"Ri\"li\"\u{2}\
        i\"&j\":j\"Dj\"Xj\"^j\"\u{0}j\"\u{18}j\"0k\":k\"Rk\"^k\"fk\"rk\"\u{4}k\"\u{10}k\"$l\"2l\"Hl\"\\l\"\u{4}l\"\u{16}\
        l\"(m\"4m\">m\"Zm\"lm\"\u{4}m\"\u{1a}m\"0n\"<n\"<n\"Pn\"Zn\"rn\"xn\"\u{10}n\"\u{1a}n\" o\"Do\"Ro\"Zo\"^o\"|o\"\u{14}\
        o\"\u{14}o\"$p\"6p\"Xp\"hp\"zp\"\u{a}p\"\u{1a}p\"2q\"6q\"Rq\"`q\"jq\"\u{0}q\"\u{8}q\"\u{1e}q\",r\"6r\"@r\"br\"|\
        r\"\u{c}r\"\u{10}r\"&s\"Ps\"`s\"ls\"\u{2}s\"\u{1c}s\":t\"Dt\"^t\"tt\"\u{a}t\"&u\">u\"Tu\"du\"~u\"\u{10}u\"\u{14}\
        u\"2v\"Bv\"Tv\"dv\"|v\"\u{18}v\"*w\"@w\"Nw\"Zw\"rw\"\u{16}w\"\u{1e}w\":x\"Px\"zx\"\u{12}x\"\u{1c}x\">y\"Jy\"Ty\"\
        Ty\"Ty\"hy\"ly\"xy\"\u{6}y\"\u{10}y\"$z\"Bz\"Nz\"\\z\"\\z\"zz\"\u{8}z\"${\"P{\"P{\"b{\"h{\"x{\"\u{2}{\"\u{16}{\"\
        &|\"0|\"^|\"^|\"v|\"\u{8}|\"\u{1a}|\">}\"R}\"r}\"\u{4}}\"\u{c}}\".~\"8~\"V~\"b~\"z~\"\u{e}~\"&\u{7f}\"0\u{7f}\"\
        R\u{7f}\"X\u{7f}\"h\u{7f}\"\u{0}\u{7f}\"\u{4}\u{7f}\"\u{1e}\u{7f}\"8\u{0}\"J\u{0}\"R\u{0}\"p\u{0}\"p\u{0}\"\u{12}\
        \u{0}\"\"\u{1}\".\u{1}\"<\u{1}\"V\u{1}\"n\u{1}\"z\u{1}\"\u{2}\u{1}\"\u{18}\u{1}\"$\u{2}\":\u{2}\"L\u{2}\"f\u{2}\
        \"p\u{2}\"\u{2}\u{2}\"\u{1a}\u{2}\"6\u{3}\"<\u{3}\"^\u{3}\"\u{0}\u{3}\"\u{18}\u{3}\".\u{4}\"L\u{4}\"h\u{4}\"\u{2}\
        \u{4}\"\u{2}\u{4}\"\u{12}\u{4}\"B\u{5}\"N\u{5}\"Z\u{5}\"`\u{5}\"d\u{5}\"x\u{5}\"\u{a}\u{5}\"\u{a}\u{5}\"$\u{6}\"\
        D\u{6}\"Z\u{6}\"\u{2}\u{6}\"\u{18}\u{6}\"\"\u{7}\"J\u{7}\"v\u{7}\"|\u{7}\"\u{c}\u{7}\",\u{8}\"L\u{8}\"j\u{8}\"z\
        \u{8}\"\u{6}\u{8}\"\u{6}\u{8}\",\u{9}\"D\u{9}\"Z\u{9}\"p\u{9}\"x\u{9}\"\u{10}\u{9}\"\u{1c}\u{9}\",\u{a}\"6\u{a}\
        \"L\u{a}\"\\\u{a}\"l\u{a}\"\u{2}\u{a}\"\u{16}\u{a}\":\u{b}\"H\u{b}\"Z\u{b}\"h\u{b}\"~\u{b}\"\u{2}\u{b}\"\u{1a}\u{b}\
        \"\u{1e}\u{b}\"4\u{c}\"F\u{c}\"P\u{c}\"d\u{c}\"v\u{c}\"\u{16}\u{c}\"*\u{d}\"L\u{d}\"f\u{d}\"z\u{d}\"\u{14}\u{d}\
        \"<\u{e}\"^\u{e}\"h\u{e}\"t\u{e}\"\u{e}\u{e}\"(\u{f}\">\u{f}\"J\u{f}\"J\u{f}\"^\u{f}\"j\u{f}\"z\u{f}\"\u{6}\u{f}\
        \"\u{1c}\u{f}\"\"\u{10}\".\u{10}\"<\u{10}\"D\u{10}\"V\u{10}\"j\u{10}\"x\u{10}\"\u{6}\u{10}\"\u{16}\u{10}\" \u{11}\
        \"&\u{11}\"@\u{11}\"T\u{11}\"j\u{11}\"t\u{11}\"|\u{11}\"\u{2}\u{11}\"\u{14}\u{11}\"@\u{12}\"V\u{12}\"h\u{12}\"t\
        \u{12}\"z\u{12}\"\u{6}\u{12}\"\u{18}\u{12}\"4\u{13}\"F\u{13}\"P\u{13}\"r\u{13}\"\u{14}\u{13}\"\u{14}\u{13}\"0\u{14}\
        \"P\u{14}\"Z\u{14}\"f\u{14}\"\u{2}\u{14}\"\u{1a}\u{14}\"0\u{15}\"J\u{15}\"f\u{15}\"v\u{15}\"\u{4}\u{15}\"\u{1e}\
        \u{15}\".\u{16}\"P\u{16}\"n\u{16}\"~\u{16}\"\u{18}\u{16}\"\"\u{17}\"*\u{17}\".\u{17}\">\u{17}\"J\u{17}\"b\u{17}\
        \"|\u{17}\"\u{4}\u{17}\"\u{e}\u{17}\"$\u{18}\"6\u{18}\"B\u{18}\"R\u{18}\"f\u{18}\"z\u{18}\",\u{19}\"8\u{19}\"R\u{19}\
        \"b\u{19}\"v\u{19}\"\u{6}\u{19}\" \u{1a}\".\u{1a}\"D\u{1a}\"b\u{1a}\"h\u{1a}\"\u{0}\u{1a}\"\u{1e}\u{1a}\":\u{1b}\
        \"N\u{1b}\"f\u{1b}\"p\u{1b}\"\u{10}\u{1b}\",\u{1c}\"0\u{1c}\"B\u{1c}\"L\u{1c}\"f\u{1c}\"p\u{1c}\"\u{c}\u{1c}\"\u{18}\
        \u{1c}\"*\u{1d}\"4\u{1d}\"\\\u{1d}\"\u{2}\u{1d}\"&\u{1e}\"6\u{1e}\"H\u{1e}\"V\u{1e}\"h\u{1e}\"x\u{1e}\"\u{14}\u{1e}\
        \"\u{1e}\u{1e}\":\u{1f}\"l\u{1f}\"\u{0}\u{1f}\"\u{14}\u{1f}\"6 #@ #P #b #t #\u{e} #\u{18} #(!#:!#D!#J!#l!#\u{1c}\
        !#*\"#D\"#l\"#\u{6}\"#\u{10}\"#\u{16}\"#\"##D##H##L##d##\u{0}##\u{a}##\u{14}##\u{1e}##0$#H$#Z$#x$#\u{16}$#,%#N%\
        #d%#\u{8}%#\u{12}%#\u{16}%#,&#J&#v&#|&#\u{16}&#6'#N'#^'#v'#z'#\u{c}'#\u{1e}'#*(#<(#H(#N(#d(#t(#\u{6}(#$)#>)#J)#\
        ^)#h)#\u{1c})#,*#2*#H*#T*#f*#l*#\u{0}*#\u{6}*#\u{1a}*#\u{1e}*#4+#X+#f+#r+#\u{2}+#\u{12}+#4,#:,#V,#h,#z,#\u{8},#\
        \u{1c},#&-#*-#>-#f-#l-#\u{a}-#\".#:.#J.#N.#f.#t.#\u{0}.#\u{10}.#(/#2/#T/#j/#|/#\u{c}/#\u{12}/#:0#X0#b0#j0#v0#\u{0}\
        0#\u{12}0#\"1#21#X1#v1#~1#\u{12}1#82#H2#L2#`2#f2#\u{4}2#\u{8}2#\u{10}2# 3#23#L3#X3#t3#\u{12}3#$4#\\4#t4#x4#\u{8}\
        4#\u{18}4#05#>5#P5#V5#\u{8}5#\u{1a}5#\u{1e}5#06#:6#@6#H6#N6#`6#r6#\u{a}6#\u{16}6# 7#&7#D7#V7#j7#\u{0}7#\u{16}7#\
        ,8#88#B8#^8#n8#~8# 9#B9#V9#b9#h9#t9#\u{8}9#\":#2:#@:#L:#x:#|:#\u{2}:#\u{6}:#.;#P;#X;#b;#~;#\u{e};#\u{1c};#H<#Z<\
        #r<#\u{12}<#\u{1c}<#\u{1c}<#&=#6=#H=#h=#t=#\u{c}=#*>#4>#F>#V>#f>#|>#|>#\u{1c}>#&?#<?#J?#h?#\u{4}?#\u{16}?#\"@#4\
        @#@@#D@#V@#n@#\u{6}@#(A#:A#PA#jA#\u{6}A#\u{16}A#\"B#2B#2B#LB#bB#rB#\u{e}B# C#<C#PC#hC#xC#\u{e}C#\u{14}C#*D#BD#H\
        D#^D#nD#|D#\u{14}D#$E#4E#JE#VE#`E#\u{2}E#\u{10}E#\u{1c}E#.F#DF#jF#|F#\u{c}F#\u{1c}F#&G#<G#RG#fG#pG#zG#~G#\u{14}\
        G#\"H#&H#6H#VH#`H#\u{e}H#\u{1c}H#$I#(I#2I#JI#pI#\u{e}I#,J#HJ#ZJ#~J#\u{e}J#\u{1e}J#\u{1e}J#@K#JK#XK#`K#pK#|K#\u{a}\
        K#\u{1a}K#0L#<L#NL#nL#\u{0}L#\u{e}L#\"M#4M#LM#RM#dM#pM#\u{2}M#\u{10}M# N#6N#<N#TN#lN#~N#\u{8}N#\u{1c}N#&O#*O#8O\
        #@O#ZO#rO#~O#\u{4}O#\u{c}O#\u{1e}O#(P#VP#nP#\u{0}P#\u{0}P#\u{a}P#*Q#<Q#FQ#tQ#\u{6}Q#\u{16}Q#.R#@R#PR#ZR#\u{16}R\
        #<S#HS#bS#\u{4}S#\u{10}S#\u{1e}S#<T#LT#dT#~T#\u{4}T#\u{16}T#*U#NU#dU#xU#~U#\u{a}U#\u{1a}U#(V#HV#^V#\u{12}V#\"W#\
        4W#DW#NW#xW#\u{4}W#\u{18}W# X#>X#VX#VX#rX#\u{1a}X#4Y#:Y#bY#\u{4}Y#\u{e}Y#&Z#8Z#NZ#XZ#nZ#\u{0}Z#\u{a}Z#\u{10}Z#\u{14}\
        Z#$[#B[#T[#j[#|[#$\\#D\\#N\\#v\\#(]#<]#N]#`]#v]#\u{a}]#\u{16}]#$^#4^#J^#b^#r^#\u{14}^#(_#N_#f_#v_#\u{8}_#\u{1e}\
        _#*`#6`#N`#r`#\u{0}`#\u{1e}`#2a#Na#Na#Ta#xa#\u{2}a#\u{6}a#\u{1a}a#6b#6b#:b#Jb#Pb#rb#\u{e}b#\u{1e}b#4c#>c#`c#~c#\
        \u{c}c#\u{18}c#$d#>d#Vd#hd#hd#\u{4}d#\u{16}d#$e#8e#De#`e#xe#\u{0}e#\u{12}e#\u{12}e#\u{1e}e#,f#,f#Bf#Lf#`f#jf#\u{2}\
        f#\u{18}f#\u{1e}f#6g#Fg#hg#tg#\u{12}g#4h#4h#`h#\u{6}h#\u{1e}h#2i#Li#Vi#ni#\u{8}i#\u{16}i#\u{1c}i#<j#Hj#Tj#Zj#~j\
        #\u{6}j#&k#Fk#Tk#`k#\u{0}k#\u{1a}k#,l#4l#@l#Xl#nl#tl#\u{12}l#\"m#6m#Tm#Tm#Xm#nm#\u{e}m#\u{18}m#\u{1e}m#\u{1e}m#\
        8n#>n#Dn#^n#dn#~n#\u{12}n#8o#Lo#Lo#^o#no#\u{8}o#$p#>p#Jp#Vp#fp#zp#\u{4}p#\u{1e}p#(q#:q#Rq#tq#\u{2}q#\u{6}q#\u{16}\
        q#(r#.r#Xr#rr#\u{6}r#2s#Js#hs#\u{10}s#6t#Ht#ht#\u{0}t#&u#<u#du#ju#\u{10}u#(v#.v#6v#Nv#rv#\u{10}v#6w#Jw#fw#tw#\u{2}\
        w#\u{12}w#0x#@x#Rx#xx#\u{a}x#&y#Ly#Ty#^y#jy#xy#~y#\u{18}y#\"z#6z#Xz#lz#xz#\u{4}z#\u{e}z#\"{#4{#@{#P{#b{#r{#x{#\u{4}\
        {#\u{18}{#\u{1c}{#,|#@|#F|#b|#x|#||#\u{14}|#*}#@}#L}#^}#p}#\u{16}}#(~#2~#J~#T~#^~#v~#\u{6}~#\"\u{7f}#,\u{7f}#H\u{7f}\
        #T\u{7f}#x\u{7f}# \u{0}#,\u{0}#:\u{0}#N\u{0}#`\u{0}#~\u{0}#\u{e}\u{0}#\u{1e}\u{0}#8\u{1}#D\u{1}#^\u{1}#^\u{1}#|\
        \u{1}#\u{c}\u{1}#\u{1c}\u{1}#0\u{2}#b\u{2}#h\u{2}#n\u{2}#\u{a}\u{2}#\u{12}\u{2}#.\u{3}#B\u{3}#R\u{3}#`\u{3}#j\u{3}\
        #t\u{3}#\u{e}\u{3}#\u{1a}\u{3}#<\u{4}#^\u{4}#n\u{4}#\u{10}\u{4}#\u{1c}\u{4}#6\u{5}#<\u{5}#L\u{5}#\\\u{5}#\u{0}\u{5}\
        #\u{a}\u{5}#\"\u{6}#4\u{6}#4\u{6}#R\u{6}#b\u{6}#v\u{6}#v\u{6}#\u{18}\u{6}#$\u{7}#<\u{7}#N\u{7}#X\u{7}#d\u{7}#~\u{7}\
        #\u{10}\u{7}#\u{16}\u{7}#8\u{8}#N\u{8}#h\u{8}#|\u{8}#\u{14}\u{8}#\u{1e}\u{8}#(\u{9}#8\u{9}#F\u{9}#X\u{9}#b\u{9}\
        #x\u{9}#~\u{9}#\u{10}\u{9}#\u{1c}\u{9}#8\u{a}#P\u{a}#^\u{a}#~\u{a}#\u{4}\u{a}#\u{16}\u{a}#(\u{b}#6\u{b}#D\u{b}#\
        b\u{b}#t\u{b}#\u{c}\u{b}#\u{12}\u{b}#\u{16}\u{b}#,\u{c}#<\u{c}#L\u{c}#V\u{c}#l\u{c}#x\u{c}#\u{12}\u{c}#\"\u{d}#\
        J\u{d}#Z\u{d}#p\u{d}#|\u{d}#\"\u{e}#2\u{e}#D\u{e}#Z\u{e}#~\u{e}#\u{e}\u{e}#\u{1e}\u{e}#F\u{f}#X\u{f}#^\u{f}#t\u{f}\
        #~\u{f}#\u{14}\u{f}#\u{1e}\u{f}#$\u{10}#D\u{10}#^\u{10}#\u{0}\u{10}#\"\u{11}#N\u{11}#`\u{11}#p\u{11}#\u{2}\u{11}\
        #\u{12}\u{11}#0\u{12}#h\u{12}#x\u{12}#\u{4}\u{12}#\u{12}\u{12}#\u{12}\u{12}#.\u{13}#D\u{13}#h\u{13}#|\u{13}#\u{2}\
        \u{13}#\u{1a}\u{13}#6\u{14}#<\u{14}#F\u{14}#\\\u{14}#b\u{14}#p\u{14}#z\u{14}#\u{a}\u{14}#\u{1a}\u{14}# \u{15}#8\
        \u{15}#X\u{15}#d\u{15}#|\u{15}#\u{6}\u{15}#.\u{16}#:\u{16}#B\u{16}#B\u{16}#T\u{16}#Z\u{16}#\u{2}\u{16}#\u{18}\u{16}\
        #X\u{17}#^\u{17}#h\u{17}#\u{2}\u{17}#\u{c}\u{17}#\u{12}\u{17}#$\u{18}#Z\u{18}#l\u{18}#\u{6}\u{18}#\u{12}\u{18}#\
        \u{12}\u{18}#0\u{19}#H\u{19}#N\u{19}#j\u{19}#~\u{19}#\u{6}\u{19}#\u{1c}\u{19}#F\u{1a}#p\u{1a}#\u{2}\u{1a}#\u{12}\
        \u{1a}#\u{18}\u{1a}#6\u{1b}#N\u{1b}#p\u{1b}#z\u{1b}#\u{a}\u{1b}#\u{1c}\u{1b}#>\u{1c}#L\u{1c}#\\\u{1c}#h\u{1c}#n\
        \u{1c}#~\u{1c}#\u{4}\u{1c}#\"\u{1d}#@\u{1d}#\\\u{1d}#l\u{1d}#\u{4}\u{1d}#\u{1a}\u{1d}#0\u{1e}#N\u{1e}#X\u{1e}#X\
        \u{1e}#d\u{1e}#\u{a}\u{1e}#\u{1e}\u{1e}#.\u{1f}#N\u{1f}#\\\u{1f}#d\u{1f}#\u{0}\u{1f}#\u{14}\u{1f}#\u{1a}\u{1f}#\
        : $: $H $^ $t $\u{4} $(!$<!$F!$L!$\\!$j!$\u{6}!$\"\"$6\"$B\"$b\"$x\"$\u{a}\"$&#$*#$B#$J#$Z#$d#$n#$t#$\u{16}#$,$\
        $>$$J$$^$$h$$t$$\u{8}$$\u{1c}$$\u{1c}$$2%$D%$\\%$p%$\u{2}%$\u{c}%$$&$.&$4&$J&$b&$n&$v&$\u{0}&$\u{c}&$\u{12}&$2'\
        $B'$`'$~'$\u{2}'$\u{e}'$(($R($l($t($|($\u{12}($\u{1e}($&)$.)$H)$\\)$t)$\u{8})$\u{1a})$&*$8*$H*$X*$^*$|*$\u{8}*$\
        \u{10}*$\u{16}*$&+$<+$\\+$x+$\u{0}+$\u{a}+$\u{10}+$*,$0,$>,$l,$x,$\u{e},$\"-$.-$@-$^-$p-$\u{8}-$\u{18}-$8.$D.$X\
        .$l.$v.$\u{a}.$\u{1c}.$0/$J/$T/$Z/$r/$\u{4}/$\u{a}/$\u{10}/$\"0$20$H0$N0$N0$j0$\u{2}0$$1$@1$P1$\u{4}1$\u{14}1$*\
        2$42$J2$V2$f2$~2$\u{2}2$\u{1a}2$*3$B3$`3$\u{8}3$\u{1c}3$.4$64$P4$T4$d4$\u{0}4$\u{4}4$ 5$,5$25$<5$T5$t5$\u{a}5$$\
        6$26$<6$F6$\\6$d6$r6$\u{2}6$\u{16}6$\u{1a}6$(7$B7$P7$h7$x7$\u{10}7$\u{1c}7$48$D8$T8$d8$j8$v8$z8$\u{1a}8$H9$Z9$z\
        9$\u{6}9$\u{1c}9$,:$D:$b:$t:$\u{1a}:$,;$8;$\\;$r;$\u{8};$\u{1c};$6<$F<$J<$`<$\u{14}<$\u{1e}<$4=$J=$T=$^=$x=$\u{8}\
        =$\u{14}=$6>$L>$`>$x>$\u{1a}>$2?$@?$T?$`?$n?$x?$\u{10}?$&@$8@$B@$N@$b@$\u{4}@$\u{1e}@$8A$PA$zA$\u{2}A$\u{14}A$*\
        B$0B$4B$HB$hB$xB$\u{1e}B$(C$0C$@C$LC$ZC$nC$\"D$4D$^D$vD$\u{e}D$\u{12}D$\u{1c}D$0E$XE$fE$lE$~E$&F$0F$>F$TF$ZF$jF\
        $\u{4}F$\u{12}F$(G$:G$@G$PG$xG$\u{2}G$\u{12}G$\u{18}G$2H$BH$TH$rH$\u{4}H$\u{14}H$0I$:I$LI$\\I$jI$vI$\u{c}I$$J$0\
        J$HJ$vJ$\u{4}J$\u{12}J$\u{12}J$(K$VK$dK$rK$vK$\u{8}K$\u{18}K$(L$8L$TL$nL$\u{0}L$\u{16}L$,M$BM$^M$hM$\u{a}M$\u{12}\
        M$ N$0N$6N$FN$VN$\\N$nN$zN$\u{2}N$\u{a}N$\u{1c}N$\"O$2O$:O$HO$jO$pO$\u{0}O$\u{16}O$<P$PP$fP$\u{8}P$\u{16}P$@Q$V\
        Q$fQ$\u{0}Q$\u{a}Q$\u{1c}Q$*R$4R$:R$FR$FR$LR$bR$~R$\u{4}R$\u{1c}R$JS$hS$lS$\u{a}S$\u{10}S$\u{16}S$4T$BT$^T$dT$z\
        T$\u{12}T$\u{1e}T$,U$<U$jU$zU$\u{2}U$\u{18}U$0V$NV$^V$vV$vV$|V$\u{2}V$\u{1e}V$2W$HW$tW$\u{6}W$\u{18}W$(X$<X$VX$\
        hX$vX$\u{a}X$\u{1c}X$(Y$BY$VY$\\Y$jY$\u{a}Y$\u{12}Y$ Z$BZ$^Z$pZ$\u{8}Z$\u{e}Z$\u{14}Z$&[$B[$R[$f[$r[$\u{14}[$.\\\
        $F\\$f\\$p\\$\u{4}\\$\u{16}\\$(]$(]$2]$N]$j]$t]$\u{a}]$ ^$,^$>^$\\^$h^$|^$\u{6}^$*_$<_$R_$z_$\u{2}_$\u{18}_$0`$\
        >`$R`$n`$\u{0}`$\u{a}`$ a$4a$Ha$Ra$ha$la$\u{6}a$&b$Jb$Zb$`b$nb$|b$\u{8}b$8c$8c$Jc$fc$fc$pc$\u{0}c$\u{8}c$&d$<d$\
        fd$rd$\u{4}d$\u{8}d$,e$4e$Le$fe$\u{4}e$\"f$,f$Df$nf$\u{6}f$\u{c}f$.g$Lg$tg$\u{4}g$ h$6h$<h$Bh$Rh$hh$\u{0}h$\u{16}\
        h$4i$Li$Xi$di$ri$\u{8}i$\u{1e}i$8j$>j$Tj$lj$rj$xj$\u{e}j$0k$Pk$Zk$jk$\u{12}k$\"l$Hl$hl$zl$\u{1e}l$,m$,m$Jm$Zm$j\
        m$\u{8}m$ n$*n$4n$Bn$Xn$pn$zn$\u{a}n$\u{1c}n$.o$4o$Bo$Zo$`o$no$xo$\u{10}o$\u{16}o$*p$<p$Hp$dp$zp$\u{10}p$\u{14}\
        p$\u{1e}p$.q$Dq$Dq$Vq$\\q$xq$\u{10}q$.r$Pr$Xr$hr$rr$\u{e}r$\"s$Ds$Vs$`s$js$rs$\u{6}s$\u{c}s$\"t$.t$Nt$`t$pt$\u{6}\
        t$ u$:u$@u$Vu$du$zu$\u{e}u$\u{18}u$,v$Hv$\\v$pv$|v$&w$2w$Bw$\\w$nw$\u{4}w$\u{10}w$\u{1c}w$$x$4x$Px$Px$`x$lx$\u{6}\
        x$ y$8y$Ly$^y$ny$\u{2}y$$z$4z$Hz$bz$\u{a}z$&{$&{$,{$@{$J{$j{$p{$|{$\u{8}{$\u{12}{$(|$4|$R|$j|$\u{2}|$\u{1c}|$8}\
        $L}$R}$^}$b}$p}$|}$\u{10}}$\"~$B~$R~$n~$\u{e}~$6\u{7f}$V\u{7f}$v\u{7f}$\u{6}\u{7f}$ \u{0}$2\u{0}$<\u{0}$P\u{0}$\
        d\u{0}$p\u{0}$\u{0}\u{0}$\u{1a}\u{0}$$\u{1}$@\u{1}$T\u{1}$l\u{1}$r\u{1}$\u{2}\u{1}$\u{14}\u{1}$$\u{2}$<\u{2}$\\\
        \u{2}$|\u{2}$\u{2}\u{2}$\u{16}\u{2}$<\u{3}$\\\u{3}$|\u{3}$\u{12}\u{3}$*\u{4}$D\u{4}$f\u{4}$t\u{4}$\u{14}\u{4}$ \
        \u{5}$@\u{5}$^\u{5}$|\u{5}$\u{c}\u{5}$(\u{6}$4\u{6}$@\u{6}$H\u{6}$R\u{6}$R\u{6}$d\u{6}$t\u{6}$\u{a}\u{6}$,\u{7}\
        $<\u{7}$J\u{7}$\\\u{7}$v\u{7}$\u{10}\u{7}$*\u{8}$0\u{8}$:\u{8}$   9 `#`!`(`$`'`\"`%`*`-`)`0`,`+`&`4`7`8`9`;`.`/\
        `1`2`<`5n(!\"`#E/ \u{7}\u{7f}R! aIR_!)a1]u! ahO~!!a`L@!;`B=U! acj{ vJ\u{18}!!a@'*!Ea$\u{a}- \u{5}QK!*`\u{12}\u{9}\
        e! aK'r!3ar\u{7f}6 \u{1a}`= #}E pLd \u{18}\u{1b}|!Ca/\\\u{b}\" `!`S\u{10}\u{19}! `n\u{1d}E \u{17}rZ!;`\u{5}_\u{5}\
          \u{7f}t rY\u{1d}!!`YF& w\u{2}*! `\u{18}an E$E!+a,fE!?a\u{0}`[!?ad\"\\! aWm~ \u{13}\u{10}* 1i\u{1f}! `\u{18}-&\
        !&a\u{17}0A!\"aCbS!Ja\u{1f}_[!6a\u{1}`] 8\u{8}^!&`MBt \u{1e}8\u{e}!Ba\u{16}\u{1a}\u{e}! aJ\u{0}\u{18} 0s\u{1a}!\
        !`\u{e}cD!,ao|Y BQ\u{1}!?agC\u{c}!8a\u{1e}8 ! aKB !;`\u{7}\u{2}-!!`Y^L!&a\u{10} V!4a[8{ G@*!Faun<!1a|OK! azx\u{9}\
         N\u{14}\u{9} =s\u{14}\"!`$`o\u{d}\u{18} ~S*!)a.my!Cay\u{c}y \u{1}P|\"*`-`\u{1e}N !;`2I3!-anp?!@aY}@!EaA\u{1b}U\
        !9a/\u{c}g!>a\u{18}5Z k>v!9a:\u{1b}\u{5}!!`PN\u{19}! aRn!! a\u{3}/$!!`\u{3}V'!$a\u{1f}@`!;ajxu!6`[!w!;`)}w!=a\u{1a}\
        N\u{2}!0a4g\u{13}\"#` `\\\u{d}\u{15}!\"`OZ3!3a}Z8!2a\u{18}zD!.agn\u{19}!>a^\u{1c}\u{1b}! `R\u{11}W  io!9a=Wx P\u{11}\
        y!<a\u{1e}P\u{3}! am\u{1f}\u{1b}!\"af(\u{1d}! `2}\"!;a\u{e}\"]!*a7)_!8ac\u{c}m B*N!Ga$}\u{c}\"#`\"`oc[! aDB|! `\
        7E%!=a5R6!&`ONk!;a3W !BaKw^ ,My l~A! atT&!$a?.-! `\"'\u{19}!)`\u{e}S$ %\")!!a\u{1a}cd!$`yEh!5a\u{5}3l!)a~Tq :\u{b}\
        #!<a:\u{16}*!)aCu; \u{1a}\u{15}O!@a.PP!4`H&Y \u{1}Kh!<a&0\u{6}! a\u{d}Q%\"-`.`\u{0}mQ!=a>FG!Gad`S! a8`\u{18}$,`\
        !`\"`'`w6)!!`\u{e}pH!\"`-me! `\u{7f}{x U3|!4`o}%!*`47d! `|SB! `f\"\u{c}! akI!!6`(%c S\"o!\"a>Qs GK\u{7}! a\u{e}\
        4'!4aGL\u{1e}! a?\u{19}/! a{\u{9}=! a\"NX x\u{18}\\!<a\\\u{c}r!Gauy\u{c} \u{9}\u{1b}\u{14}!!`Bk\u{1b}!*`\u{14}\u{14}\
        3! a=d;!Fa\u{17}QG \u{8}\u{5}J! atxs!Ga>\u{15}\u{13}!Ba\u{17}Sa!FaWty!JaB_{ r\u{14}\u{16}! ao=\u{18} C\u{a}\u{1a}\
        !4av\u{1f}(!\"`W\u{19}C z\u{4}I!CaFGQ!>a\u{16}|Q!;`'eZ!>aO!m!!aHVp 8%\u{b}!\"`\u{1c}3\u{1b}! a\u{1f}h\u{c} \u{18}\
        \u{14}^!\"`%\u{b}r zm~ \u{11}\u{e}' \u{11}26! a%E^ J8<! af#`! aNNA \u{f}fU! `mpn!>aFf/!,`07N!DaW&~ _L#!6a\u{15}\
        A5!Ja3=\u{17} Xw ! aP|o!=a\u{1b}8\u{14}! aX2R!=a\u{b}\u{1f}\u{1a} \u{17}:B!!a0\u{9}B!%`Y\u{12}X!=a98n\"#`,`\"X#\
        !%a_\u{c}9! `m\u{16}N 2\u{1a}m!;az\u{15}D!;a\u{2}EH!-`\u{15}\u{f}_ kte F$w! aOdG!+aEiV! `SKa o;{!;`e/_ S \u{a}!\
        =a\u{1f}\u{19}; ~\u{15}? B\u{8}O! a*\u{1e}P!*adbw! a\u{1f})\u{12}!Ja&G\u{1c}! a\u{3}y!!8`\u{17})c!,aa1z!!`\u{0}\
        \u{c}\u{14}!$aD=x!+aq\u{2}~! a4V\u{c}\"#` `L\u{1c}C!!`\u{a}UN!4aQ\u{1c}Q K:_! a{PO!;`*Mb!Gaf\u{16}i!#`sk+! a6\u{8}\
        O H\u{0}\u{b}!'aY\u{13}<!Jar*a!1aI+\u{16}!Fa\u{6}h\u{16}!-a \"\u{1a}\"!`(`jZK!$a=t:!.aQI? &>M \u{11}JV! aBw\u{16}\
         @\u{1e}\u{4}!7aq\\,!4a_>Q \u{14}3\\ }wd!*`%*%!>a<\u{1e}(!+as_B!4aoPX!9a\u{a}|Z!<a]\u{1c}\\!=a\u{0}ta!#a' %! ao\
        :F !9W! `\u{3}2\u{4}!&ag?-!'`$\u{1c}7!&a]7v!Ja!{|!;aqy\u{c} !6\u{14}! aq!\u{1} \u{18}Z\u{c} \u{12}^\u{14} CrF!:\
        `^qw!Ga L} m?\u{1e}!-`<\"- e\u{17}9 B\u{1}R!>aS\u{9}T! a\u{9}F+!#a]q- \u{18}w3!2`\u{7}\u{1f}]!#a\\^6!>a\u{0}\u{15}\
        T cV\" -\u{7f}G \u{d}ts  t\u{14}!(avd$ E\u{10}' \u{f}{I |\u{7}I!?a0\u{1d}O!Ea4\u{1d}\u{3}!%`[[\u{15}!Fa v%! aDV\
        (!=a;h;!*a\u{b}mI!'`[6\\!5a\"+j \u{4}lq E\u{17}u!(a\u{a}Y\u{13} ,B\u{1b}!GaU\u{10}I! aI^Y! aDZ\u{4} \u{17}\u{c}\
        \u{18} \u{7f}+0!=aH\u{3}N b\u{17}\u{2}!&au,\u{10} {C_ {]i %L5 ;[\u{1f} C\u{1b}/!$a6\u{b}\u{1d} D>/ dCv!#`N9:! a\
        xd\u{13}!Ca.{\u{15} Uu4 \u{6}m6!&`$$s!!`9w\u{a} /mF .~r \u{18}h\u{3}!'a\u{c} \u{1d}!:`<pI nmR!'ai\u{1b}X!7aS^\u{14}\
        ! a\u{3}*5!CaKL<!!`#We!)`\u{19}\u{7f}%!)a>DM BUa\")`$`\u{19}W\u{1f} \u{2}oA!\"`YS\u{a}!$a+vL! a&Wi!Ga\u{4}(q!/`\
        \u{0}?} 2\u{18}\u{18} /s&!8ab+6!#aWKI! `/\u{9}z!=a~\u{12}\u{16} \u{10}\u{13}\u{2}! `\u{14}N\u{16}!\"`w'% \u{5}>\
        :!>a\u{d}VU @1d!Ja.\u{19}\u{7f}!8aM\u{5}0! a\u{17}\"5! `\u{2}@M!\"`,\u{13}\u{a}!,`cC\u{10}! ai3\u{16}!!`veY 6(\u{6}\
        !<a1l\u{a}! az\u{8};!Ca='i!!axp| \u{12}\u{4}#! a\u{5}k4 C\"?! a2\"b!\"alek!GaP\u{e}o!&a,@& <z0 ]0?!(`\u{16}SX!C\
        aU^z!Ca\u{17}_N!.a:+} l\u{f}\u{1}!\"`\u{11}w\u{12} s$\u{15} \u{15}\u{5}\u{1e}!$a7PQ Yo\u{8}!>aRL\u{18} yq%! a\"\
        \u{f}<!%`DvI!+a\u{f}g[! aL^f \u{13}rj!-`\u{14}S/ s|9! aH&\u{e}!;`*Z:!9a\u{1e}9Z!Ja\u{12}m\u{7}!Fa*\u{5}Z \u{d}v\
        #! aYgX!4`}\u{8}z!4`-WB )|h!;`Yk{!=au\u{6}W!+`~5\u{d}!<aN|)!)a\u{10}@5!%`v]7!*a\\Qs!@aSiG!6a\u{8}Ab! a?@n! az77\
        !-ae\u{1f}<! aRlW 2?\u{8}!3`de\u{15} N&\u{16}!7a^Z#! a\u{1e}rN!2arHo -J\u{1}! anY\u{b} \u{d}\u{16}-!Aa/\u{b}8! \
        aL/q!>a\u{e} ~!<ai\"T @iV!/a.\\[!\"`B[l!=aqQ| \u{1a}I\u{17}!JaI)+ \u{18}5:!=aR\u{18}J\"<`BaQxb \u{10}\u{e}b!$aE\
        O1! `q\u{8}h!&aj~~! a}\u{2}\u{1c} \u{3}\u{7}0!5a7m\u{16}! a\u{c}_p!!aX\u{10}\u{10}!;`6\"'!#a\u{1b}\u{1e}\u{2} \u{4}\
        \u{1c}\"!Ja)OW!)aK\u{c}c \u{12}]\u{4} ~\u{f}\u{15} #[\u{18} sk\u{18} \u{1c}@g! aD\u{b}C 3\u{a}J )BY d}\u{c}!!`$\
        \u{3}.!Ja\u{8}@v!Ja~\u{f}\u{7f}! aW\u{0}\u{4}!4at1 !4`,?g!DaZ1_!;a~Pl!%`\u{17}rt!6aKA\u{1a}! `~F\"!4`Q/S!;`Ey\u{17}\
        ! alR%!9a\u{1a}\u{19}; }2S!*ac${ y\u{1c}\u{0}! afRz!!`2,X!Ga#4B j\u{8}N!Dan\u{4}$ ~\u{e}p! aF\\\u{17}!Ga$\u{9}\u{1c}\
         ib- 96=!)`\u{1d}aL D(\u{8}! `<tM! `ZoO!,a\u{0}8\u{16}!?a\u{3}) !*a;'c O\u{1c}o!&`\u{7f}J* \u{8}LC *\u{7f}E b0v\
         h\u{f}\u{b}!-`7\\p!%a0]v /z\u{2} Y'\u{19}!<a\u{e}QN F\u{19}Q!BaH\u{d}n '\u{b}\u{3}!<a\u{3}\u{19}\u{b} ).?! aNV\
        \u{5}! a,MS!;`%\u{c}+ oa\u{5}!Ea\u{1}+\u{d} {w' H\u{1c}{! `\u{10} \u{3}! a=^1!<a}2N! `~'\u{e}!%a\u{7}%+! a\u{b}\
        cC \u{17}\u{d}X .\"\\!-a2\u{16}d *rx!<aX_\u{a}!?a\u{6}r<! a\u{10}&\u{12} _`\u{13}!#a6O\u{18}\"4`5`7\u{1e}e! `m\u{1f}\
        h!>a4&\u{14}!*a\u{19}@\u{1c} vx<!,a5Fn!=a?r*!&`'}V!!aG1~!;aSP\u{11}!*af\u{c}\u{17}! a\u{8}M& 5W- \u{4}M= .\u{b}\
        c /1f! a\u{1f}Y\u{1b}!4a]\u{0}9!,`\u{0}]C /L\u{19} =3L! `GS[!?atf` \u{0}\u{14}\u{17}!Ga\u{14}\u{9}P!Ga\u{5}\u{7}\
        ]!Ga&6d KSr \u{1a}2~!<a7}\u{0}! a\u{1b}]\u{a}! a\\%\u{1a} -\"8 ?a\u{8}! `Q\u{19}O!*`\u{7f}\u{1d}s \u{1c}d| 3RC!\
        $a\u{3}:X!0`\u{d}(\u{7} \\~\u{11}! a/F\u{1e}! a\u{7}g\" \u{18}D9 f=@!GaTpP \u{7}_V!-ak\u{1a}\u{10}!\"`\u{9}\u{7}\
        ' @\u{10}:!;`n:e\"\"`4`\u{1}Tk !G\u{c}!-`/~\u{18} ?C\u{19} I)T!6a\u{6}\u{c}k! a\\Js \u{4}zw D\u{15}\u{7}!;a\u{0}\
        O\u{d} L]d!&`\u{12}W\u{10}!<a5\u{11}( \u{1b}M,!9aJ\u{7f}:!&a\u{19}\u{f}&!4am?, \u{0}\u{1c}A\"-`Ga?,J! a\u{1a}W.\
         XA/! `L.; KsA%+`-`*`$` `aU\u{1c} 3 2 z+\u{7f}!7a5r<! a(NE! a!\u{10}G \u{7f}Zb #My \u{f}g\u{4}!8a\u{8}\u{2}\u{1a}\
        ! a&/0 *r3! `\u{1f}TK!\"a\u{18}y\u{1c} {c( 3X^ \u{14}I|!<a+s| \u{9}F\u{b} Nh+!Ba|0Q! `[\u{2}o!;agNx! a\u{1c}I@!\
        4az3X!\"`\u{3}ac! an\u{4}m 'Sn!1`cr\u{19}!;`\u{10} \u{1c}! a&e8 \"zF!JaoAL ~iQ!!`NVX !\u{8}\u{7f}!\"`)v\u{5}! a\
        n\u{17}\u{8}!+a\u{8}#\u{1d}!!`\u{7f}f%! a|\u{18}&!'a/ZG!;axVX P\u{2}\u{a}!Ca/W9!,a>\u{b}F e\u{1f}e! a\u{b}Uq!5a\
        Kkw!;a;\u{19}H!;`VcQ \u{b}br \u{19}4\u{1d}! a\u{a}1b!!`K\u{10}\u{15}!;`\u{18}72! afl(! `?m@ Z\"O!;`7\u{2}v!8a\u{15}\
        q\u{1e} MgA x\u{5}L \u{7}\u{1}v!EaF\u{1d}\u{9} \u{1}ED!(aF1[!8a\\\u{14}\u{3}! `YF) _r0!$a4M]!Ba9]^  <0 1/V! al\u{1a}\
        f }u} Lu\u{15} 55\u{1f} y98 k\u{1a}\u{11}!\"`\u{7}M8!%a\u{6}bP!=a!>\u{e}!;a/\u{0}* \u{f}e<!<aq\u{15}E 30O!4`\u{a}\
        \u{b}U Q1] \u{9}ut!'a%eF \u{6}VG! `WI\u{5}!Ba\u{9}\u{13}\u{1e}!>ayH\" \u{15}\u{c}-!CaQ\u{19}A ,WN!$a-\u{0}P!(a\u{1b}\
        \u{e}\u{1} |2,!Ja\"\\E!\"`A\u{5}^ \u{2}q\u{0} ($\u{5}!:`_\u{16}\u{5}!Ja+x\u{16} }'9!%aUTs yMx!*`-\u{11}8 OM\u{5}\
         HC`!Ca?9U J_- u\u{9}m!>a|Cu!\"aR1\u{1f}!,`D4/ zy5!!`A#=! a\u{1e}\u{f}z!4aEu{ :\u{10}\u{2}!#a8\u{13}\u{19}! a~\u{d}\
        <!*a`c]!!`\u{a}F\u{0} Vm'!;a5JC \\#& \u{10}\u{1d}T \u{14}'a!/`\u{16}\u{1}a \\]u!4ae\u{4}\u{17}!;a)g\u{18}!Barz-\
         &>A \u{1e}bF ~v\u{7f} 7\u{9}\u{b}!?a\u{7}9& \u{e}bk!+aQ_\u{7}! `S\u{1f}7!#ayAa! `)lr s@~ HD\u{5}!!a\u{7}\u{1a}\
        \u{14}!6a\u{11}\u{1c}!!;`zp$!<aN\u{4}2!=a8I4!FaoK6 \u{e}FK!Ca\u{12}5e!6`\u{1f}`/ \u{7f}lc \u{7}ig \u{13}~o!!`jm\
        \"!4ar\u{9}\" \u{b}\u{12}%!\"a~v*! aPtD!8a@aK!7aR(\u{d} R\u{1f}\u{14}!<a<-+ SnC \u{2}\u{7f}O! `\u{a}-^!EaS2{ ai\
        \u{b}!7a>|\u{b} ^%0 CRF! a{^F! a\u{d}XR!9aw V \u{a}^Y!Ca2M\u{c}!Ja\u{11}`=!4a\u{1}\u{14}V!;a%Hv!>aM7\\! a\u{15}\
        r\u{16}!4a'Y( 4\u{b}4 c\u{4}K!=ae\u{1}^!9a\u{1e}2h!Ea\u{12}q* 99/ \u{1c}\u{12}^ D1z!*aA(\u{c}!4`\u{14}x\u{1a}! \
        a\u{6}|9!>a\"f\u{15}!/a5Sl!+`h6\u{4}!4af;6!4a\"\u{17}j! a\u{10}4\u{1} 8FB \u{9}UF!=a:\"H P\u{5}Q!*a\u{8}\u{6}W \
        J3\u{8}!$a\u{c}@\u{16}!+a\u{5}\u{0}\u{16}!?a\u{e}H$!4aI:1!)`<_T \u{1f}M] Qvo! aDWp!Jaqs*!;a\u{14}\u{16}U!=a)dh!\
        Ea)B\u{13}!#aQ5F f\u{17}K!;aA\u{7f}Q _*T $.+! aB6; AWq!?a\u{5}Q !(ai:.! a>'T!4a8#\u{4}!*a'\u{1e}\u{1b}!=alP\u{1d}\
         i\u{1}M!#`\u{1d}\u{17}]!*a8*g! `VY !&a\u{14}\u{13}\u{a}!\"`'P\u{18} \"!8 lYA!-a\u{4}yP!-`C\u{0}R kzZ!=a\u{19}\u{1b}\
        e!&a@^v dK\u{b}!=alK\u{14}!JaR\u{d}% #T(!9aT\u{5}H!<aL#\u{c}!?aV<\u{10}! a\u{e}h# R80 (7\u{6}!Da-J: \u{1f}\u{1b}\
        A!7awU` \u{e}2\u{17}!Da<jF 'j~!5a\u{1d}\u{11}/!Da\u{1e}P:!\"`_\u{b}\u{1} Ym; \u{1a}t\u{9}!Ja4\u{17}3! `\u{2}G^ \
        )gv!Gal*\u{6}! `\u{19}%\u{1a} >j! ?$.!2aN5K!<avN\u{6}! aez\u{c} -c= AAB! a\u{c}]I!\"`\u{d}4Z! aNqx L;.!6`\u{14}\
        :0 \u{8}\u{1}> \u{6}`Q!-`YW\u{14}! `\u{d}fx!>a\u{1f}T\u{1}!JaG\u{2}(!<a\u{8}H_ M-y k0q |w}!4ac9\u{15} \u{7}Z0!=\
        a\u{7f}%2! `:Q8!!aUVh! a!<\u{12}!+`E%(!#`<~+! `+\u{1}p!\"a4}q |\u{1}^!!`\u{7}y\u{1e} B`G kE~##`$`(`D\u{11}\u{10}\
        !#`hO !$a\u{1}l&! aGW~ 5\u{18}\u{7}!,`\u{10}p0 \u{1e}cI \u{16}EQ!'a5~\u{6} UK\u{d} \u{d}\u{18}\u{10}! a\u{6}E/ \
        2m~! a)q\u{12}!?a%>=!6a\u{2}\u{19}\u{3} \u{7}8\u{9} fv\u{15}!\"a@c.! aq4C!>al=u! aQc\u{4}!JaP<\u{17}! `/O! WU! \
        7\u{14}$ \u{2}\"%!1`t\u{e}, 91S sF\u{9}! `S-O An`! aw\u{1a}c!$`[o{! `o%7!*a1\u{a}\u{17} 3JO <_T!!``[$ 1Ss!,aJS\u{1e}\
         NlB \u{1}+\u{4}!\"`z\u{17}\u{15} a`\u{18} \u{f}>- \u{1b}@0!;a\u{5}T6! ar9J m?W! a\u{8}5h 9v%!Ca\u{2}1'!=ai\u{a}\
        K! aHdL L\u{f}Z!#a=lo ]z\u{12}!#`\u{4}R' qc3 vp4!;`.T8!,a\u{2}\u{7}B W=I!Aa\u{a}\u{1f}K!:`_;_ \u{14}\u{1a}g e&u\
         R\u{d}\u{0}! ac\u{1e},!#`k\u{a}_!\"`-lu!;`2k\u{0}!>a\u{4}$\u{12}! a\u{b}\u{1f} ! at\u{1}3 \u{14}LD b}G!5`5\u{7f}\
        \\!Ban\u{9}g \u{8}dx \u{7f}l. \u{13}\u{9}2!5a2|<!;a_X\u{0} |Q\u{19}!&a_v&!:`t*> \u{16}\u{14}\\!Da\u{13}jt H\", \
        vl2\"!`$`\u{1c}n5!,aY\"`!;aN$c!=a~*o \u{0}nz OP\u{6} 7\u{1d}8! a\u{a}\u{7}E!Ja7n\u{4}!4a>ep!=a#|\u{b} Fq !$`>\u{11}\
        q! at\u{e}r!,aG(y!<a\u{14}<\u{1} U\u{1f}{ 5\u{f}\u{b}! a\"y?! `Ug\u{2}!+`0{\u{3}! a]*\u{b} \u{7}kF \u{4}^O!;`Nd\
        Y! aW.h \u{18}k7!!`u\u{0}A!;`3iw! a\u{8}\u{1c}\u{1}!!`f!\u{7}!,at'j fjr Sx! _<7!DaJ\u{10}k! `Z]w! a%\u{19}7! a\u{7f}\
        \u{d}G! `0\u{7f}[% `#`$`!`+`Y\u{16}_!GaV&N 7#%!%aS75!5a!BF 6?n!=az\u{3}x h#\u{e} 5=5!JaN.%!#`]\u{5}C!<a>DH!*`>E\
        L! `0Up!-`0^\u{1f}! a-\u{5}$! aYM< Z\\V!>a\u{1b}'%!Ea4\u{16}=!Da\u{5}:N!;aRU\u{f}! `^\u{a}%!%a\u{c}T9!&`z-;! `!\
        iM!+`,_\u{0}! a\u{7f}\"\u{b}! aB*( }a*! a\u{6}u- w<=! a]Ai \u{7}(} \u{11}!A =%\u{10}!;`_{;!9a\u{a}\u{19}j!#a\u{17}\
        \u{10}s W w f) !5aE\u{4}M!\"`eB[!=a\u{1f} { NW\u{18}!!`,}i -\u{c}\u{16}!0`p-;!;aU\u{11}B \u{12}__!+a<g\u{1d} $m\
        \u{1f}! `\u{3}G2!)`959!!`'\u{8}<!'a\u{5}IG!)a58M \u{b}8\u{10}!9af9\u{19}! a:\u{7f}\u{19}!Gav)C \u{1c}=H!2ak]k!E\
        a#S\u{1f}!Fa9|\u{0} gb\u{f}!4``cI!JaMrs! aVx\u{0}!Ea\u{9}\u{5}\u{7}!!aZ@2 WLD! a0xK!$`Z.U!=a\u{d}o\u{11}! `^\u{e}\
        +!Caxl\u{a}!0`\u{4}\u{2}8 pRP!$ar*\u{b}! `h;\u{10}! `3c\"!!`\u{1f}\u{10}/ 76e 6\u{5}v!GaH_s \u{d}_u!.`hP@ w\u{8}\
        z a+@ b\u{1f}_!#`\u{f}Ny N\u{19}\u{e} \u{1e}K( E)* r$8! au\u{b}S! a:2]! a{\u{7f}\u{a}!)a\u{c}e,!JaN$w!\"alk\u{3}\
        !?a.~\u{1e}!IaPyA |\u{13}w \u{e}\u{2}\\ 2d} *\u{15}9!<a:>K! a\u{1} X!)`wZi!-aC\u{19}o!;a=\\\u{a}! a'0\u{12}!7aV\
        fI!&`}\\\u{1b}! aOle!\"a\u{b}8m! `s4w! a\u{15}\u{0}\u{18} ift!=a8\u{1b}\"!Ba?VL R3[ \u{16}#]! aAOb!4a\u{5}[n!4a\
        \u{7}i\u{c} 2H7!0`\u{0}v< \u{17}>I!!`\u{a}-]!Ha~\u{1f}p q\u{f}q!*ao\u{f}f!!`>\u{e}p!*a\\tw t3+!EaZ\u{a},! a\u{a}\
        F>!;`\u{16}+Q!Ja\u{8}=c!#ah_\u{f} \u{13}\u{f}2!4a+*6!\"al\u{1e}\u{1}!)aX<\u{19}! `T[;!Bar\u{e}T o1q!\"`\u{19}\u{1d}\
        |! a$t\u{14}!\"`\u{1f}x, +.W!Ja\u{15}F^ AL\u{11}!.aj\u{4}\u{1b}! `Ya*!+`\u{1}\u{18}T \u{4}M{ y89! a[S\u{e}!*a':\
        \u{1d}!+`B-1  \u{0}Q )2\u{e}!.a@&; J`<!/`Abj! `dv<!#`\u{9}#W!,alF\u{6}!?a2'\u{17} i\u{16}J!>aB\u{9}z Y\u{0}$!Ia\
        y$\u{11}\" `!` \u{5}Q!\"`dTe!7a*\u{f}s!4`cky!4`R\u{6}\u{16}!5aS\u{10}*! a.;m -\u{0}z! `\u{7f}\u{6}| 5O\u{f}! aB\
        /t! a^;u JSv ;D*! a9LY \u{1e}$\u{1e}\"9`Bar~\u{1e}!7a Q, 6i.!!`2*?! akH^!$`n\"d!)`T\u{11}n!(`X-x!\"a\u{1b}#\u{15}\
        !JaF}\u{16}! a MK!/a\u{6}B\u{10}! `E\u{1b})! a\u{10}Gg %V\u{f} OtB!7ah0H!:a5z_! a\u{1e}F\u{e} \u{d}(\u{12}!4`qJ\
        E h~\u{1}! `L\u{4}-!Ja\u{1}\u{17}.! a4U_!'aY\u{1c}b!2aDsd! a$\u{c}d! a7)~! `h?\u{11} GIW!;a\u{3}\u{0}\\! `\u{6}\
        Pf!&a\u{17}&\u{2} ~(\u{3}! `4j\u{1b}!Da`\u{c}7 S+9!JaV?> |V>!#`lwE!9a\u{e}6c!Ja~UJ!\"aV0\u{1}!4`z\u{10}\"!\"a)3\
        J!#`\\Id!5a\u{1}SD!Ja ]T!Ha*+U W[B!-a7\u{16}H KF\u{f}!*`=6\u{1c} .\u{6}(!+`V\u{7})!$amw\u{17}!(a%m\u{18}! aH\u{19}\
        5 \u{6}gO \u{1f}z_! aEp'!&ail- PIQ \"~d!'a\u{7f}\u{8}u \"l\u{10}!(ae\u{16}d \u{13}\u{1e}z! aRtB! a\u{5}\u{16}b!\
         `PF\u{19} |y,!'aP]5 %\u{1f}{!<a'5\u{11}!*`M%\u{15} ?a$ qW( !\u{b}B +\u{1e}i!;ac9l! a\u{8}\u{9}{ %is!\"adi#! a;\
        \u{16}( >\u{5}A!=ay@` |\u{7}l!;a6\u{0}}!>a4\u{16}+!4a{9M!Fa\u{2}\u{6}\u{18}!Eaw\u{1e}\u{1d} \u{0}hB \u{1}\u{3}I\
         aR\u{19}!7ag=\u{1c}!\"a\u{c}\u{12}'!%alyI! aDq] {}n! aLYq!2aYol!Faa\u{e}n \u{c}^'!>a\u{8}\u{7f}5 -qm Y]{! `Diy\
        ! a\u{18}1z \u{6}k|! `q5~!(aU\u{0}\u{a}!)`\u{f}j\u{f} \u{12}+U!?a8\u{0}}! a\u{7}E~! a\u{6}\u{0}\u{0} g\u{18}\u{2}\
         m\u{2}U sL\u{0} >\u{17}\u{11}!JaX\u{1a}\u{17}!&a{20 soF!&`.,L! a1\u{1c}c g@Q wre )E\u{14} 3y\u{18}!JaL'a!<aV&\u{1e}\
         vX  \u{1a}P\u{b} ?j\u{1f}!-`=\u{6}B!\"a+\u{11}S!#`GPj \u{14}(n!9a4]\u{9}!3a\u{16}:\u{6} \u{12}\u{1b}\u{10} !Gf\
        !!`\u{16}\u{1c}i aeo!;aS\u{2}s!&a@u\u{15} @lv!GaY*4 \u{d}!\u{1e} p\u{11}*\"6`!`\u{1d}BC i%T!=a\u{4}>W!5aF!g!8aC\
        \u{b}r!Jac\u{12}M!Ca8yk!7a\u{7f}i\u{0} \u{14}\u{7}\u{16}!4aJ 5!+a\u{4}\u{17}c!Ga\"~m! aw\u{7}y! `FK|!;aM\u{15}-\
        !!aQk.!&a\u{a}\u{1f}d \u{1d}4\u{1c}! a)KX!'`\u{9}\u{19}\\! a`\u{b}g *\u{0}z!\"a\u{9}\u{7f}~!\"`i\u{4}!!=ao^) cg\
        ,! a%\u{11}C!=a1s}!=a\\]\u{1e}!(a1A !=ayS4\" a'`BS\u{2}! `K\u{d}\u{1a} >>B!4`\u{15}nI!Ja\u{1a}9\u{1} ;7\u{5}!*a\
        6\u{15}\u{8}!?a4D\u{1a}! `;Y=! a\u{1f}@E!(at{H _Ww!4a8:|! a75\u{2} mr\u{a}!%aB>) d,Y!#ayL~!<awy\u{2} \\\u{1b}\u{d}\
        !<aoT2!\"a]OU!8a\u{16}Ug!BaNBj!(axEO BFl!!`L,\u{d} 5y\u{1d}!5a:\u{7f}5 VL? _ f!4a+7#!Da158 \u{9}\u{8}u!GaKg\u{2}\
         \u{1f}\u{1a}\u{c}!=a_b'!#`K== m\u{11}O!HaNEn!#`>/\u{10}!@alg\u{18}! `|??!>a\u{a}[g!!`#:i!,a\u{f}S\u{17}!Ca\u{1a}\
        /n!EaCw|! `^b~ #{C R@V!:`3[\u{1}!<a@Un #\u{b}7!(a{Z@!<a6*d dge lww!4ac[\u{0}! `\u{1f}{\u{8}!#a\u{17}&E!4`O\u{7}\
        6!!a\u{1b}qi wz\"!!`@0L J=d! a}S9! a?JU ~g\u{d}! a\u{9}P5! `m.a ]n\u{19} Bu;!#`? X &aY!@aMBd!>a\u{a}\u{3}z z\u{10}\
        3 \u{15}VH \u{12}IJ!,ao\u{2}\u{7}!Ha{z#! a+o0!,ahgJ \u{f}\u{4}\u{1}!\"`mH&!=aJh\\!$ak5x! a2Ix Q{Z 47z! a7`N \u{19}\
        '\u{13}!?a8+>!3a[4C ,\u{c}G!#``W`!6``EB!#`Lt.!$an9J!<aQp\u{16}!&aI{/! a\"\u{2}: V\u{11}_ h\"\u{12}! aJsG!$a\u{0}\
        Wf \u{7}c}! `XT\" \u{10}L#!\"a\u{18}(\\ hwe \u{1}ss!7au\u{1f}\u{14}!\"`L10 \u{1a}o9! a\u{17}$F! aa!j f@\u{14}! \
        a'jG!+`\u{c}\u{1}K \"\u{19}K!>a\u{0}DL \u{0}%M!:aOH(! aTL_!#`I\u{3}\u{14}!,a\u{7}w7!AaJ/L! a\u{1a}$e! a;7j qq\u{e}\
         \\\u{16}\u{18}\"\"`BaF\u{12}\u{19} iZ\u{1b}! a\u{1e}G% \u{13}\u{18}\u{8} Lv\u{14}!&a?O\u{1c} \u{10}:5!\"aNZ+!6\
        a8lT!)a\u{6}Ca\"#`$`\u{16}Kc!)aZPg! `2Y\u{7f}!4aT\u{18}\u{1d}!8`\u{13}%a!Ja=`\u{1e}!Gat_' 4!T $2w\"!`4`Mx\u{1c}\
        !Cac\u{1}6!;a\u{9}IY \"\u{11}7! `6s\u{1c}! `^f\u{1f}! a\u{7}\u{c};  N\u{1d}!<aJHW  O\\! a3\u{f}\u{14}!>a\u{8}x\u{5}\
         8\u{16}\u{14}!>ak\u{1a}. S?A \\ ` ]_)!6`\u{1e}#D!7a8GV!=a#\u{1d},! aj\u{1d}G! `@;H! a\u{13}_f!:`U\u{1d}\u{e}!#\
        `a\u{6}Z!Ca\u{10}d\u{b}!<a\u{e}S#!'a*&: \u{f}\u{1b}] n\u{0}n [\u{19}\u{1d}!<`w<3!=a'MZ D\u{1c}q!Da\u{12}p\u{15}\
        !\"a0K.!<a?\u{c}> \"\u{f}V \u{4}\u{9}\u{e}!7ai&.! a6O3! `>uG i\u{5}\"!1a/\"(! a\u{a}7+ H\"\u{1}!!`\".\u{13}!JaZ\
        \u{0}* -\u{19},!,`\u{1d}_\u{15} \u{11}\u{9}\u{16} \u{5}|\u{1f}\"#`&`q\u{4}< >ib!\"a.#\u{17}\"#` `=)2!!`T\u{4}A!\
        &ad6B!*`Q7|!$`6^\u{4}!5a\u{c}\\W b\"\\! a\u{9}j\u{f}! `qk\u{1a}!&ah\u{5}6!Ga;n7 \u{1f}<X!!`\u{4}\u{1a}\u{1} $ 7\
        !\"aY4U!!`\u{6}\u{4}j!/a\u{1f}g\u{12}!;a0/$! a\u{1}\u{0}F!\"amxz!\"`}\u{13}/!*an 6 \u{3}8]! aY\u{13}a!.ar\u{3}\u{f}\
        ! aV\u{7}\u{13} \u{5}pY >$[ >T\u{10} .\u{1f}(!-`\u{13}=c l&\u{1b}! av\u{16}(!%a\u{14}\u{14}E!;a \u{18}k! `#A\u{14}\
        !,a]\u{16}Y!=a>\u{19}E m\u{1b}M xX!! ad4V!4a\u{13}Ob! `\u{b}\u{7}\u{6}!=ac\u{7}\u{10}!>a\u{a}\u{16}B!<a\u{7f}F\u{1a}\
         Lv;!Ja\u{17}MH }_\u{6}!Ea<dC \u{16}S]!Aa\\Sm W'x!\"a\u{10}T\u{13}!<a2\u{1d}:!,aV?P!%aQdY .B\u{14}!;`\u{1d}K5!G\
        a^\u{1}6!%aV]=!-`b\"r \u{e}\u{16}t!?a[Q\u{d} l3% \u{4}g@ E4M F\u{e}M \u{f}ib! `i\"e!Jaj\u{6}u \u{12}\u{12}\u{b}\
         EZ\u{1a} aLd!4aD~s!;aP\u{9}\u{0}!,`Y\u{6}G P`d!\"a,nf!\"a\u{e}b0 \u{15}LE!$`7!r \u{c}j{! a\u{14}u\u{1f}!\"`oI;\
        !=aBSi!3a\u{8}|k!*a~>P! a&\u{c}a!JadBe [2\u{4}! an=\u{4}!=aY\u{1d}W mEZ! a^hb!2auCu \\\u{5}\u{14}! `d\u{1e},!#`\
        s\u{b}3!<aW'5!:` 2B x;C!\"`6\u{13}T g\u{12}X!*a\u{13}2j \u{12}1l!Ja_\u{1f}r!-` c\u{11}!#`dr\u{19}!\"a7o)!&a\u{12}\
        BX!=a6#\u{13} :\u{10}\u{15}! a\u{18}!4! `f\u{1f}c! aI\u{1c}j \u{1d}l}!'a\u{1},G 4\u{16}P _.W!\"`yys \"8\u{8} \u{0}\
        Z\u{1d} \u{d}g+ %q?!Ba8\u{d}@ 6:B!Jaj)$ ^y< BwN!\"a\u{16}\u{1f}Y `pk!Ga\u{18}6m! `<\u{8}\u{b}!<afzy!Ca(=\u{1}! \
        a:5m!#`7V\u{1f} \u{b}W*!*a\u{17}S@ 8[t! a^q\u{12}! an#! )\u{6}Z Wsd (r$!Ba\u{7f}>3 x]U!4a\u{16}:W RYx!#`}WQ! at\
        |d! aj=j!Aag`\u{9} &jK W_o!4a I<!6`McB! aAnH!?a(E-!<a\u{3})7! `:\u{1}N `F` 3Y8!%a\u{f}\u{1c}A!Ja\u{7}\"B!=acLR!\
        ;a.\u{14}\\ \u{c}\u{0}q!\"`%t\u{5}!0a\u{d}L\u{1e}!7alE6! aq.h! ajfL!>a\u{e}3O `hc!Ca&,z!2a8_\u{3} f.\u{4} #\u{14}\
        '! a(It! a,\u{1c}9! aU0W!Jaz\u{6}`!BaDFD!$`J`r!=avVv!$aA$a!,`t7\u{6} I\"0 \u{7f}\u{17}7 b-I!*a\u{5}qQ -M\u{1} \u{9}\
        P\u{7}!\"a\u{5}j\u{1a}!(a\u{1}^,! aN]5! `E\\I \u{18}\u{3}O x,^!BaX\u{1e}\u{8} \u{1f}\u{5}\u{15}! aX\u{1f}9! a.$\
        \u{f}!1ai)\u{1d}! az{2 \u{1f}\u{10}b!Ja\u{1d}lg! `I\u{18}q!.ap\u{9}% M\u{1f}\u{a} fp6!\"aP>}! a>K\u{5} =Z\u{9}!\
        ;a\u{2}^\u{13}!Gabf\u{1c}!*arn4 Q}9! a\u{2}:F CDe! a\u{4}\u{4}e!8`z)\u{0} \u{5}\u{1c}4!Aa_WU! aR\u{8}`!4`B;9! a\
        1\u{7f}k!\"`;Cm ED! w;b! a\u{11}\u{15}( \u{1a}\u{14}G!2aA\u{1a}W!;acW)! `\u{f}yA Q=F !ac!)a-k\u{d} q\u{16}5 ?DT\
         \u{7f}zk!Ca\u{13}k\u{13}!Ea('&!#`\u{10}>'!&a*m4!=aY.S -5\u{18}!Ga:&k!4ai\u{9}1!JaLr\u{15} @\u{6}\u{19}!!`h%% \u{5}\
        MH!\"a&\u{0}M!4`zBV!\"`!Ln X<0 \u{c}\u{1}? b_O!!`6#U!Aa&\u{b}_!;`\u{4}\u{1d}b xzo! a\u{7}3F!'a#\u{3}^!Da$q\u{13}\
        !<at\u{7f}R! aKhG \u{1a}Ys! a8\u{f}\u{11}!6`5^.!\"`Yi\u{0}! a\u{5}N\u{1a} \u{7f}\u{0}\" O\u{e}=!*`?3a X6M!Ga^9U\
        ! a\u{f}7\u{10}!\"adAV!(atDZ \u{8}6b \u{5}U\u{b}! a=p\u{e}!%a\u{1a}\u{17}=! `rYc!4ad\u{0}\u{1b}!Gax\u{4}a!\"`]y\
        v!'a!\u{10}M \\AZ .E`!'aN$\u{10} \u{a}!H pDW \u{4}{f J\u{11}z \\U\u{5}!4aDe\u{9} l\u{1f}\u{10} Yp\u{15}!Ba\u{4}\
        ].!!`\"\u{17}7 O\u{12}Q! `BC\u{b}!!`yx\u{f}!;az=\u{19}!*aI\u{2}2!=a\u{4}aL!3a\u{12}\u{1a}r \u{2}::!&`QA=!4`nk> \
        \u{2}Z@ 1'Y!!a%1t H/V `\u{1}\u{1}!,`1\u{f}\u{8} \u{2}a\u{15}! aK69!4`E\u{e}c!*`\u{4}\u{f}v!\"`\u{2}Fw!2a\u{8}z\u{6}\
        !#av<\u{e}!$a\u{7}q/!Aag}A!Ja-{h 8bp! aC5* ?\"Y! a\u{15}\u{16}u!=a07\u{2}!Ga|QR TMf +\u{b}\u{11} \u{f}\u{16}\u{17}\
        !&a e\u{f} \u{12}&\u{15} \u{1a} (!?aY80!)a7M7! ah\u{10}v! `Y0\u{b}!8aT\u{11}\u{15}! a4j1! `IeM R\\O!+a[ k! ak\u{f}\
        \u{15}!=avY&! `\u{13}<H!<aQ)z!Ba\u{11}a\u{17} \u{7}JB ?\u{a}P!Ja1\u{1d}|!\"`=\u{5}\u{1c}!5a\u{4}< !!`J\u{1d}\u{8}\
        !>a8v?!\"a2\u{e}M \u{12})Z! a\u{4}2b!<ai\u{d}4!4ax\u{17}G!Ha\u{7f}.] =,c!Ga0\u{7f}\u{a}!=aS\u{b}!!;aq/] ,k\u{0}\
        ! aMj\u{11}! a\u{a}@&!Ba\u{1a}6) v\u{7f}C X~K 7fP <s[!\"`Ewr!4ak&\u{9}!!a$p?!*aJMZ q\u{11}i!Ea\u{1e}xv!;a\u{4}y\
        \u{2}! a6/\u{5}! `>\u{f}\"!(a^~$!>apjr!!`n,\u{e}!8a<n0!#`7k1 nQ:!)`Y4D tVl! `vYv 2 \u{18}!Da5h=!#a\\a[ 7ns \u{10}\
        +\u{8}!Ga(\u{18}! V\u{17}&!)`]\u{f}` |\u{12}\u{16} *\u{10}c!!`^Tx! `gB\u{13}!<a\u{1b}/N UIV!(a\u{9}T]!/ap:{!%aw\
        M{!*`Q\u{19}\u{1a}! `9\u{18}3 \u{e}-d!#ag\u{6}\u{13} Z\u{1a}V!7a\\.\u{5}! `\u{1a}\u{a}F!Ba\u{1b}\u{9}T!)a1\u{a}\
        `! a\u{c}\u{a}w!4a-8\u{1d}! ac\u{11}E z\u{4}T!GaJ\u{7f}n \u{e}[\u{2}!0a@\"A!9awE\u{5}! a3v:!Ja\u{12}R? gYI! a\u{6}\
        \u{0}s!;`.\u{14}# ;4S!;a\u{f}XX!;a\u{1}[[ f\u{6}w! aE\u{3}\u{4} *\u{4}\u{6}!GamXf yy\u{3}!0aB\u{2}\u{6}! a;N\u{19}\
        ! an\u{4}\u{1d} CwX I=\u{18}!/a\u{b}:5!=azy\u{19} 0 % ,B2##`\"`!`kP\u{4}!Ea`m !#`\u{16}FI!=a\u{14}g`! a\u{4}ij \
        \u{9}J4! a\u{e}\u{1a}x |U\u{7}!8a\u{15}\u{7f}\u{7}!\"a[M&!\"aWE* cy6!!a\"G>!#`\u{4}`Q!#aTM[ \u{e}\u{7}~!$a~4* `\
        n0!Ja`xO \u{1}'2!$aue6!)`\u{14}\u{f}X!*a5\u{1e}c!)`@)\u{7}!Ia\u{16}}*!;aZ\u{17}4!*`Z|\u{1b}! `5\u{1}! \u{1d}.I!\
         `\u{2}\u{18}R!Ga0\u{11}c!2a\u{9}/y!#a\u{14}5\u{5} du\u{10} Gk\u{1a}!#a\u{8}\u{15}P gdf! a\u{15}~8!\"avZ: sAX!;\
        `\u{10}Sv x-\u{19}!8aes\u{19}! a\u{2}*\"! `s\u{f}^!>aSfb!9a\u{17}3\u{2} \u{f}\u{5}\u{d} '[>!Ca\u{7f}\u{1}p \u{11}\
        P\u{11}! aYU\u{11} 2|* X\\< u6G H2L!4`[QW! a.qm!+a4Y\u{8} Jo\u{8}!Jay_( $\\\u{f}!\"`Ix\\ *i\u{e}!8a8TP W*R! a\u{f}\
        Ay 2O\u{3} cx/!\"`QG4 zo< }'[!;`\u{1a}Ab \u{b}\u{12}k $3m!\"a.K\u{11} DU; 5\u{1a}=!)`{VL Z\u{11}_!!`$\u{14}\u{14}\
        !+`:x? `5R!=a9fU!6`\u{f}ru!-a\u{e}\u{11}\u{1}!-`X.\u{3}! `\u{1b}Y\u{5} o{R! a\u{10}p^ OAi!%al\u{1c}{ ?(-!<aI0E \
        _\u{15}l!JaeOu!;a\u{2})\u{11}!5ao\u{9}\u{17} XL\u{1d}!@a'n4 M\u{14}k!?a\u{0}Pw!#`\u{1f}\\\u{6} \u{1f}M\u{b} 7H\"\
         \u{1b}\u{2}a  z\u{1}!\"`40\u{17}!4`L\u{9}( \u{7f}72!<aY\u{1f}K! ag8k\"+`<`K\u{16}&!+`]]N H\u{3}.!<a%\"B!+a%Zo \
        pw)!GaZf:! aG\\_!5avI\u{e}!;a\u{7}b8!3a:\u{13}X \u{2}Yi! a0I{! aQs{!(`\u{10}\u{18}\u{5}! `\u{15}!\u{d} vR; \u{16}\
        \u{f}B!4a7pZ!#a*\u{8}q!!`v*\u{1e}!4`I\u{9}? K\u{12}\u{11}! a]8\u{1e} 6k-!&`=GS!\"aG\u{3}n \u{1b}\u{1c}\u{4}!7a[\
        -\u{7} )3l!<aEo!!\"`l:X h\u{6}\u{b}!\"a;\u{13}Y!AayR~ \u{1e}\u{17}J! a4\"\u{7} \u{11}w\u{13}!9a\u{f}I\" mv2!;a\u{7f}\
        \u{7f}2 ~OJ \u{15}IK!!`F\u{1e}Q xF\u{19}! a\u{f}\u{6}e!2aCw~!0`\u{16}%\u{10}! aStN!#`^\u{1d}\u{b} \u{1}Kk V\u{11}\
        y!BaQP>!\"a\u{a}2L!=a\u{16}\u{14}b!Fa\u{11}\u{2}\u{3}! a\u{6}H^! aj\u{17}\u{10}!6a`'\u{16}!Ea=z4!)a\u{1}\u{7}= \
        \u{12}b_!-`won! `X\"\u{f} 0\u{7}\u{3}!!`ATt +3\u{f}! aIE,! a\u{9}/=! `)Yp!!`fos!\"a}S\u{1a}!4a\u{c}oM!JaV&6!;`m\
        %D 4Zc!4`\u{7}Ge!'`qD\u{f}!=aX\u{1}\u{1a}!=aZ\u{15}X \u{a}1j!:`\u{5}\u{10}M!?an)\u{7} 4;\u{1a} H\u{7f}i! `Rcw 2\
        S{!=a\u{18}~|! a(sH!;aFnj!&akM}\"'`4`\u{15})\u{3}!Ca5\u{1f}q! `XH>!#`Z~E!$aIRi!<a\u{17}T{ \u{1f}}T ?T= \u{b}qG \
        w\u{a}I Z\u{f}`! `\u{c}]l!/`\u{f}LC!,a~wv!\"a \u{9}- \u{18}@< |X^ \u{0}a<! a\u{5}a=!;`\u{7f}z{!6a\u{1b}4+ \u{7f}\
        G~!=au\u{4}\u{c}!6a&\u{1}E CVb )X(! a'\u{4}4 PUk bbt! a]]\u{14}!6ay\u{3}8! `\u{1}<Z!!`|\u{19}\u{1a}!#`O\u{5}\u{1d}\
         F0&! an62!,a?/K 'Pb!;`~\u{2}k TEv m.4!(`k_|!Far`+! a*O'!>a@*9 f%\u{7}! a\u{6}\u{e}\" \u{15}#1!#`A)4! au\u{3}?\"\
        (`4`gyB!)`\u{16}\u{7f}M! `\u{1f}Kq e\u{1d}$!*acu3!-`vnh! `\u{0}\u{1}s\";`Ea5r\u{17}!=ag\u{1f}  <\u{9}6! aUB8 y<\
        E!'aJoG F:R \u{12}rU {X^!Faym\u{6}\"1`5`ZX\u{e} oS4 ES7!!`\u{f}ki!AaK\u{9}z!Ja\u{7f}6\u{a}!;a&[\u{16}!Da*d= M2J\
        \",`0`Cig!<akQ! \u{12}\"$ \u{9}uK!$aH9q!(`l\u{d}t! `Ptq!;ae>t!(`\u{d}F, \u{17}\u{1f}j!2`rh\u{a} R%\u{17} .w*! a\
        !.7!!abg;!*`{iN!+aOwO!9a[@m m\u{6}\u{7f}!/`\u{1f})\u{13}!=a@w* \u{10}&:\"!`\"`POQ!#`i/X!,a=sp dEv!4`xUx w\u{8}Y\
        !)`00[ 9=I!:a9Tm!#`M{\u{13}!!`I\u{12}.!\"a\u{b}0r! a$\u{9}r!!a\u{5}cI!.a2\u{18}j!CaT9u \u{1}\u{b}y!?a4\u{f}\u{e}\
        !\"a;7#!)a\u{1e}m' o<)!,`\u{10}ME! aVts Mq !JaCf1 \u{15}4a 1Bc! `\u{6}\u{b}\u{8}!Cald\u{f}!1`*!v Ou.!+a|k@ a\u{d}\
        U!;a\u{6}*j \u{e}q\u{12}!%`KL2!#a?\u{9}5!!ac<9! a'\u{1c}u X]z! `s\u{17}8!0a\u{15}.<!#aE'G )dK! `|$i! aK\u{19}z!\
        FaOZ\u{1e}!6ay\u{6}\"!Ja\u{d}#P! `\u{15}VP!&a0t/!$a\u{1d}U\\! `px{!;a\\\u{15}}!\"`&=\u{a}!5`Ph\u{11} \\)\u{1d}!\
        Ga\u{6}r( HN8 \u{1b}FI \u{1a}ml 1_L t{V!\"`\u{d}!k!&`Leq!\"`1O\u{e}! `\u{f})<!9a\u{11}.\\!<a\u{19}U*! `0;F IxU!\
        Ga\u{11}\u{1c}{ ;\u{1d}\u{4} Xb\u{9}!.a\u{e}\u{5}4 Qh: UmM!=a,*\u{5}!=aS&\u{d}! aP\u{12}2!4aaQ6! `'0^!&a\"fh!%a\
        \u{15}L\u{3} \u{19}g# %X6 \u{1e},V e\u{b}\u{16}! a\u{c} +!=a;\u{15}+!<a\u{16}6]! aOM\u{0}!<a\u{14}2\"!=acS] g\u{6}\
        g! `J\u{b}  \u{0}E1! a\u{17}Wb!4`RK'! `\u{8}K5 ,\u{1f}b!5a\u{10}\u{1d}o!Ca_\u{6}T )\u{7}\u{15} O\u{14}O! aR[\u{1}\
         n^E! a\u{6}!I E\u{1}\u{8}!<aCWh!>ax}\u{3} -1\u{1c} \u{0}1C\"#`;`x~ !+a\u{8}W) >Z7!'`\u{5}\u{14}I!JaJ8\u{a} \u{11}\
        '+!;`29; \u{b}\u{15}J!\"`v[S \u{8}&\u{5} k\u{a}V! aA\u{d}o! a\u{1c}3\u{16} :-c!;`r:: |\u{1}R &sd!Gad\u{10}\u{8}\
         c\u{1d}!!)`\u{7}x5!8a@$\u{9} G\u{11}8!1aiN}!Ga\u{2};m \u{17}*w 2#\u{9} \u{7f}Fq!!aN\u{9}m <Y\u{d}!5a+\u{3}{ W\u{3}\
        '!9`\u{18}JF!FaSM\u{3}\" `#` Zd! `[\u{1e}&!<a\u{e}\u{1e}/ \u{14}#[ 6z] (Se!=a&:E ':U#,`0`1`=S| \u{15}m\u{7f}\"$\
        `3`\u{13}1\u{8}!'a\u{16};, <\u{d}M lM\u{1c} J})!5`K^- L.?!Fa{xF!)av.k!9`i9=\" a'`|;V!%`\u{5}Kg ,|l 2l$ \u{18}'7\
        !%`\u{11}=r!<a2p!! `1|1!+`qX! _K(!4`Zv5 )\"7!4``D\u{14} nO8!!`m-c Qx\u{12} u<&! aH\u{5}& \u{f}\u{f}?! a\u{d}\u{14}\
        B! `\u{9}\u{1}^!,`Fn\u{1}!<a\u{12}|\u{1f}!!`:B$!<`\u{1b}\u{2}G ~\u{1e}*!\"`\u{b}\u{1c}u!;`#9\u{17}!4as\u{c}i!1`\
        Q(\u{c}! a8*U \u{2}hl!4`yV(!;a:?G D~\u{2}!Ga\u{15}F4!+`\u{0}&\u{0} \u{7f}Z\u{4}! a).$!=a%`:! `,\u{12}w!&aB\u{1f}\
        \u{9} h<^ gsb \u{1}A# Li#! `XE4 \u{3}\u{1c}\u{14}!6a+\u{1a}\u{1a} ]G0 Yk@\"\"`!`aDT!!`\u{1f}x\u{11}!*a\u{13}]*!\
        \"`w(@!;aZWw \u{15}V\u{1}!=a\u{1}0#! anJ(!)`\u{a}Vn \\Dp!Ba\u{c}\u{11}}!<a8\u{5}V \u{15}H3!;aFn;!,arkF 0\u{1}U!\
        <aQ\\p jav!!`X\u{1d}*!<a=\u{1c}3!'aK\u{13}x!<afM# L((\"/`6`\u{1f}a\u{0}!,`\u{1f}\u{13}*!=a\u{10}\u{18}@!<`T\u{17}\
        n!+`U*} jc\u{3}!0a|\u{1d}\u{4}!Jaz\u{c}\u{18}! aqH)!&`Em/ b\u{11}I!8`\u{13}p6!:ar9M! `+@\u{11}!Ca\u{2}a\u{17}!'\
        a-Y'!!`n@,!<a96?!=akv{!\"agL\u{8} .\u{b}\u{18} p}2 \u{1}lA %\u{13}B!?a\u{b}\u{14}e f7v!0aBR\u{8} wE\u{13}!!`w:C\
        ! a\u{18}\u{c}C!/a#_G! `s~\u{b}!7a$UA!8aoB\u{9}! a-&\u{18}! a|\u{1d}\u{1b}! a\u{9}'^ \u{1c}\u{e}{!GaT^< WzY G\u{1c}\
        \u{14} W<% em0! a~II JQZ \u{a}\u{0}\u{1c}!*a7 9!#`z$]!4a\u{b}\u{1c}\u{3}!=aRw\u{d}! a\u{2}N\u{17} (\u{0}.!*`u@E\
        !)`&%o .mo! `;ww! aYU\u{7}!&a.G\u{8}!=a}tD! a\u{16}\u{a}P!*`\u{1}\u{18}[!#`O\u{5}q!\"acV{!&`+\u{d}; y\u{19}Q!4`\
        \u{1d}\u{1b}_!>a\u{2}_b y\u{1b}b <G*! a\u{a}CC! a=&f \u{f} \u{6} \"\u{b}\u{13} \u{19}#( h;,! a8?,! a{dG +c[!;a$\
        +f @-\"!<a|29!<`(qh \u{1d}\u{7f}\" =-%!9aE#/ z(f gvf! a\u{19}~k ]\u{d}\u{0}!>a \u{1a}2#%`6`!`6sq!=a/m\u{7f} o!1\
        !*ai\u{18}> g\u{d}@!/aR\u{c}\u{d}!'a^1\u{13} \u{1f}cg! a<b\u{15}! a~90 PR} j\u{1e}D =?&!8a\u{f}q=!=a*\u{17}>!;a\
        \u{0}gM S\u{1}\u{7f}!;`iA\u{c} \u{1d}\u{4}E!Ga8\u{7}\\!=ao>x!4aQ\\&!\"aD:  :N#!<aj\u{f}@!JaJfB!*aU\u{19}E!JaF\"\
        I m&\u{5} 8\u{8}\u{6} Sn\u{c}!<a{Y\u{15}!,a\u{1b}a7 \u{2}xE!.aB\u{e}`!<`Wxd   4!?a[b\u{4} ?|\u{5}!&`\u{11}0\u{f}\
         \u{1}o!!4`4\u{c}` G]} en\u{1b} 1r(! a:\u{e}i S!G!7a4Fv!=auV\u{3}!\"aM:\u{16}! a\u{c}}:! a\u{d}~> \u{2}9x _!\u{11}\
        !<an*\u{11}!$aJGW!!a\u{0}z\u{12}! `\u{2}\u{16}>! a~\u{14}?!*ap,n \u{7}H\u{7}! `j(\u{b}!;aVn\u{f}!!aG\u{1d}*! a\u{1}\
        \u{9}0! a(|5! a\u{c}u7! aX(:! a/)L!;`:\u{f}d!'a\u{e}0x Z).!;`\u{6}tR g\\y!Ga`=U!\"a^vo! afg\u{b}!4`>A\u{1e} =\u{1}\
        +!!`\u{18}W@ b0H ?\u{10}C! a\u{9}1N! `\u{12}W; \u{3}c< \"WJ!#`\u{1c}RT!*`>kW gH\u{17}!-a\">(!#aI'@ ~3A dF/!Aa \u{18}\
        +!;a\u{1f}\u{10}4 \u{4}~L!>andZ *.] \u{e}\u{8}\u{8}!<aw}\u{1f} Rt$!8a\u{17}\u{7}`!$a%G\u{5}! a{\u{1a}\u{17}!$a\u{d}\
        F& F\u{2})!8a)p< eS7 \u{b}BL!)`~\u{8}Z!&a\u{12}Fa T~d!1a7_g!!a\u{2}\u{0}\u{15}!Ga\u{a}|q!+`\u{4}ix!2`wi,!$a\u{18}\
        -/!*`C\u{c}\u{0}!=a~ \u{2}!4a[\u{1f}\u{1a}!=adc\u{1d}!Ea 4a!<a\u{d}d\u{4} s,H Z@J O2b 8VJ! `\u{b}5V @\u{f}p! aP\
        i\u{9}!'a-F0!6`K\u{19}`! `\u{1c}0N!8a\u{0}\u{1e}U! `3Yf <[\u{1f}!8a\u{1e}\u{1a}S!;aO\u{0}\u{e}!;a\u{1e}Ja! a\u{6}\
        %h!#a\u{11}k\u{16}! a\u{1a}h5! aTR6!!`,\u{19}L! a\u{11}^M! aI2i! `=\u{0}p m\u{15}t Wf~!\"al\u{1c}f!<ao\u{f}D!#`\
        H2V Tw\u{1b} JX@!6`f8p!&`D\u{3}\u{6}!)`#\u{f}\u{17} \u{7f}Tj!\"aah\u{12}!'`\u{5}9\u{1c}!\"`\u{7f}M*! a[p*! a\u{5}\
        \u{5}/!*a`\u{1f}\u{1e}!=a\u{b}:0!Ba\u{17}V< \u{7f}F?!BaDVY!JasG^! a/uv \u{13}t% _\u{18}(!JaVSG!<a\u{1a}\u{c}I!'\
        a{\u{12}M `+O!!a\u{5}}\u{c} }a\\ 7l\u{6}!#aHp\u{c}! `\u{1}0C\"4`\"`kix!Ca5\u{7f}\u{a}!?a9_T! aNEV!2a%z\u{1}! aq\
        !$! a\u{1d}\\>!<aNpH!Fa\u{19}UL nET! `x`X \u{10}5\u{12}#-`+`,`]L!!$ap\u{16}V!)`Pp^ \u{19}jb LZ\u{2}!\"`1M+! aD&\
        S! aIX\u{9}!;a]\u{19}\u{9} k+7 3(!!Ja!bJ !}> \u{18}\u{d}F!CaS\u{1d}i!=a\u{5}OO P!_ \u{e}\u{7f}M *8P EEd!(`\u{7}\
        k8! amq;! a\u{8}\u{1b}o \u{f}\u{a}w! a\u{6}\u{1}\u{d} R{.!/a8BL!,a\u{c}CL!(a>i\u{1c}! a\u{5}\u{1}k!&`T\u{5}\u{f}\
        !Ga0\u{16}4!>a~do! `.B{ \u{3}[\u{f}!!`J+\u{1d}! `\u{d}9\u{15} {n\u{18}!Ea2~)!Ja2\u{c}?!+`\u{14}B\\ pL\\!;`\u{1}\
        Mg $\u{f}\u{7} \"71 ?eK! a\u{11}nX \u{2}|#! a\u{c}J\u{1d}!%a:\u{17}4!<a[wb!Ja&VD!3aN\u{6}D!$`\u{15}Xd!,aT#q!>a\u{11}\
        Kr!)ap<\u{13} tx/!;`\u{1e}\u{17}0 b21!)`\u{13}\u{9}S 7QW!=a~\u{1f}_  !\u{1}!)`\u{1e}~\u{4}! a\u{16}g\u{12} \".\u{1f}\
        !1a@<\u{1f}!\"`U>%! a\u{f}H\u{13} w2% )\u{1e}+! `\u{1f}^- wNI \u{1b}vT =h\u{4}!\"`\u{1c}<\u{c}!*aFB\u{11}!=a\\t\
        :!+`KbI!7a<0O \u{b}GT!-a<?\u{0} qY\u{1} 0{9!<a\u{17}\u{15}\u{10}!>aRZ\u{9} 0\u{9}G!,aUwJ!>ac([ \u{d}H\u{2} \u{12}\
        y\u{d} f\u{11}\u{13}! a\u{1a}x\u{1b}!)a\u{11}\u{14}\u{1e}! ax\u{f}=!1a`\u{a}D!!ae!h\"+`,`H\u{5}t!4aG\u{1f}t!7a\u{19}\
        \u{0}~!GaF\u{13}$! aJ03 \u{9}`<!=aY<P!!aQ\u{16}g!1a\u{0}`x!%a\u{b}/, avF s8[!\"`4V=!!`\u{a}]V!Gadj^!#aXn\u{3}!A\
        ayA8!Ca1R9 \"NT! a)\u{4}_!\"`pFl! a\u{1d}t2 875!,a\u{13}%n \\_v \u{9}Mz!Ha+{\u{6}!*a`\u{0}\u{f}!;aN\u{b}\u{12}!\
         a6:I! a}3u!;a*\u{0}\u{1c}!$a4vH!=aVTK!Ga`eR!*`:k^!(a*\u{a}o!Ja\u{14}k\u{14} fET!#`jmx!=a~r\u{18}!%`)K\"!6a\u{1a}\
        QN!Da\u{d}@o!6a\u{d}:\u{15}!Ca\u{a}V3 K!9!-aqx> \u{14}\u{1d}i! a!/` \u{1d}M\u{1} \u{7f}x$ K\\z!Ga\u{3}q\u{1c} E\
        ., O\u{8}A ]\u{1f}D! a\u{13}qU \u{6}Au $J|!4aUBM!Ea (\u{0}!\"a6>\u{c} d`\u{10}!&`\u{5}J\u{1e}!\"`e\u{19}! \u{4}\
         , \u{17}W0!Da!XD q)O \u{1c}\u{6}m!4`a2\u{a} \u{b}nG X4\u{7f}!>a?\u{8}\u{16}!4a\u{1}['!@afWA!Ga\u{7}QG! a>)\u{b}\
         x7\u{d} fOY!\"`g/h!;`4\u{17}}!8an\u{1b}9! `. \u{19}! `9r- \u{14}K: p4\u{2}!?a\";\u{12} tV\u{1f} YE/ 8B=!!`S.I!\
         ae\u{19}\u{9}!#a \u{0}c \u{b}Z{! a\u{4}\u{12}# \u{1f}\u{13}7 .KD!Da\u{1}\u{19}J nrw 8 ~ \u{16}4\u{b}! aT\u{f},\
        !<a[b{ n(Q!1`)gj! au\u{14}\u{1a}!,`>p\"! a\u{1};)!#`EfR!JaY8U D'p!\"`(.x!=aC\u{6}\u{4} \u{12}\u{f}B \\iG!,a+\u{18}\
        _ )O\u{0} &i* G$l \u{3}1\u{13} \u{0}F\u{14}! ap0C *\u{18}M!/a)wP!2a\u{f}=\u{12} \u{3}E !Ea30( u\u{17}9!%a\u{11}\
        xn GR0 r'f!!a'Qy!<a' \u{c}! a\u{1b}5\u{f}!=a5H\u{1c}!;`DyE!+`(iU!Fa9\u{d}< \u{14})\u{7}!>aT[E!=ao\u{8}E!Ba]-l v\
        *\u{1e}! ad\u{0}5! a+J? <iG kOU ]cZ!Bas\u{c}t!,a\u{11}J5 \u{19}.[ 0O\\!+`\u{14}s]!Cal\u{1c}h!Ga4\u{7}s!!`\u{1b}\
        i& M!3 \u{19}4n! `Jv\u{6} #\u{1f}\u{10}! aSoW!Ja{X\u{9}!*a2d\u{a}!<`O-\u{d} B?\u{19}! aR/\u{1d}!!`3uL! a\u{13}5\
        T!:a6\u{d}^ \u{1b}3g!4a[d\u{6} Ul\u{12}!%a\u{16}\u{b}\u{13} A4X \\Hp!Gah\u{13}\u{c}! aZGK!.a\u{5}\u{b}K!Ca\u{1}\
        Pg\"\"`4`\u{15}kg \u{9}\u{9}1!,aWuf NW%!?aGOL hA\u{3} h\u{15}\u{1f}!*`V\u{e}G!&`\u{1e}\u{1f}g )r\u{d} 4M\u{10}!\
        #aue\u{1e}#!`\"`9`L\u{15};!=a\u{1a}}[ k\u{10}^! a\u{d}X_!=a\u{1c}{\u{1a}!;`\u{b}x$!$aH,?!<a45H!<a-R\u{f}! aWd\u{c}\
        !Da\u{0}p\u{13}!$ad\u{17}\u{1f}!(ax\"F `V~!+`{-, Q.=! a\u{13}\u{6}>\"#` `r6R!\"`4\"a!Ja).q E\u{7f}R! `d:n!>a\u{1e}\
        /o! `b\u{15}\u{f}!#`\u{9}\u{13}\u{15}$+`*`-`.`\u{14}u6! a\u{c}My! a%^{!=ag\u{5}\u{6}!(`\u{9}/\u{1c}! ay-p! `l\u{15}\
        v!-aPw& Jt\u{0}!4a )\u{e} mg\u{10}!)a:K* >D9 k'\u{0} \u{3})E\"!`$`P\u{7}]! `\u{f}\u{8}a!<a.Yf $Xn me6 \u{2}\u{1c}\
        s!-akG9!5aDvP {QV!Jat\u{13}X!Ga\u{7f}R| \u{1a}\u{1}\u{7} <1%!\"`Z*[ Ga\u{8} \u{3}G\u{17} Y3+!\"`iS4!AagF[! `t\u{5}\
        f! a<\u{17}$!;`\u{a}F(! a\u{c}uC!2`:U\u{4}! `]'6 ><D \u{6}2'! a \u{f}>!#a|kO!!`\u{10}0k }\u{19}u!=a_i) R1Z!'`^\u{1b}\
        \u{17}! a+f\u{18}!;a#0F iF| %KX C\u{1e}h!4`:\u{f}}! aX~2!Ga@78!;`.vH! a\u{b}3\u{6}! a1\u{1e}\u{15}!Hah\u{16}6 C\
        !S!+`:0o!&a?R\u{7f}!?a\u{c}xJ!!`oy\u{7f}! `&\u{5}\u{f} gB\u{1a}!\"`\u{6}\u{7}C!&`a@G <f\u{0} \u{9}~\u{9} \u{12}\
        {`!$aHq\u{1d}! a*~r \u{7f}#y!;aNU\u{15} s\u{13}0!#a72:! aDIE J\u{7f}b! a_\u{e}\u{7} @\u{b})!4a\u{1a}.\u{4}!5a6\u{1}\
        \\!\"`\u{6}vq!,``&u!7ab:\u{b} \u{a}z&!Ja2T1! a\u{1c}*q FCv!*`\u{11}\u{1c}\u{1c} ?S^!)a\"\u{1f}r!JazJ+!&`eq5!Ca[\
        qR!+`} !! a\u{1a}\\T!CaP\u{1b}X! `\u{d}\u{18}c!=a\u{f}\u{8}Z&!`\"`(`'`%` `x\u{c}p!?a9c8 3=E!6aJ.U!;`m\u{1f}c \u{1}\
        'o!-`}n} /\u{7f}h!3a\u{8}& \",`5`6f !-a\u{10}Z(!;aFs9!+`F_Q \u{17}\u{1e}r!Ga5H\u{7} \u{18}\u{1}X!!a=\u{15}_!!`\u{a}\
        \u{e}\u{4}!<`tc5!5aWU=!<aS0D!<aQwF!)`~8X z\u{a}y!Ea)o\u{8}! `\u{a}%I! a\u{13}\u{b}h!Cae7v!2a?+\u{17} !s8 \u{b},\
        K!-a\u{5}j\u{5} er\u{5}! `\u{11}L\u{1c}!&`'M\u{1f}!'an\u{b}} xT/!Ja)TS! ay^r!&`Vi\u{4}!Fa \u{7f}\u{9}! a\u{7}\u{0}\
        \u{1d} E\u{1c}) s]@!4`$)\u{19}! `\\s^!>a\u{10}\u{5}\u{1} c\u{1a}\u{14}! a&&2!4a|\u{19}@ {1\u{17}!\"`vEf! `8\u{1d}\
        m! ajIz \u{2}d% /@]\"\"`#`\u{7}Q\u{1f} }7#!/aGc. UKR ?n]! `?\u{7f}\u{4}!1aR\u{f}\u{1a} \u{e};) \u{8}>6!#`]\u{0}\
        _ y\u{6}d!;`g\u{b}w!4a,~\u{2}!Ga\u{d}N\u{5} b\u{1d}\u{17}! a2A\u{1b} k*\u{1d} \u{16}60!;aHx3 \u{10}F8! `EoS!7a~\
        l^! ap)m!Ja\u{11}z\u{16} )l%! ah9,! ae\u{1}\u{16}!Aa7I\u{1a}!=a\u{f}\\: ~bC!%a3\u{e}h! a^\u{18}y!@aq/9!4`J$\u{a}\
        !)a-,E!!`8GO =\u{5}Z!;a30w!!`a/\\! `\u{8}:\\ 18\u{5} \u{18}P#! a\u{5}\u{d}6!GaBO;!/a,v\u{5}!=aS3\u{13} PqX! ao\u{1d}\
        m!-`d*\u{d}! a\u{7f}P$! awU@!)`%#L!.`[R]!=aHO\u{9}!#ajZ\u{1e}!2a~\u{14}  .m\u{c} \u{14}C\u{16}!Cat9\u{1f}#+`,`1\
        `\u{10}\u{17}\\!;a9\u{3}3!#asfu!:a\u{5}\u{1b}\u{18} #\u{d}0!GaM^\u{a} ~\u{d}\u{1f}\"\"`(`j\u{17}:! `\u{8}j? \\r\
        j 3Tp! aQT\u{18} d\u{d}& \u{f}\u{a}X!Ja\u{1c}i9!?aQok!!a\u{b}Z\u{7f} ?\u{4}\u{18}!4`2M'!;a\u{b}3M! ahv1 \u{1c}!\
        }!<a;\u{16}/! a\u{2}3> \u{19}ZW \u{d}7X \u{12}'\u{a}!4aQA( H\u{6}2 _\u{7}<!;` _~ \u{6}Y>!,`eLo!CarUt \u{0}\u{7f}\
        \u{b} \u{b}\u{f}a!=aORq!=a\u{1f}D{ ?M\u{1a}!#`W\u{1e} !*a:g4 \\o?!2aQ\u{6}^ \u{19}9~ B\u{1}\u{11} J\u{9}\u{11}!\
         an*\u{1c}!;`6\u{10}C Dpd \u{9}+z!5a;T\u{b} :E=!GaH\u{1b}S IGt ;\u{1f}~!.a;%<!,a9S.\"&`=ao\u{3}5!Ja\u{b}CG -%f!\
        -as\u{a}* RFQ! a/8\u{0}!'a\\^\u{16} \u{5}\u{d}4 \u{14}}B!=a\u{1b}\u{16}i!<aXl'!=a\u{d}8t!;a/\u{19}+!<a\u{8}\u{7f}\
        K \u{f}Xh }\"\u{10}!!a{B1!%`\u{2}{5 \u{b}?7 \u{10}gD /\u{5}x!+`<Xh!!`m2{!\"azdj \u{10}\u{8}s!;`@1\u{6} dg\u{c}!\
        GaD,=! `\u{4}BS!!a\u{7f}LS ^E`!7a\u{2};+!3aVe4 \\\u{3}H!%aW\u{4}5!!`\u{2}n6 dLL!<aE&T!Ca<i}!/a\u{c}%\u{3}!\"a)p\
        \u{1d} \u{17}\u{9}b!=aT~j!Jaj\"k!4`4Ny!*a\u{e}`{! a\u{a}]\u{8}!Ga3\u{12}\u{b} n\"b!#`\u{9}Sy!<a\u{d}\u{1a}7! aI\
        )R!<axij \u{1d}En!6ae\u{c}\u{11}! af\u{16}1! `u^I Zpy!!`&V\u{a} I\u{7}L! a/Ip }j0 yz:!\"a\u{5}U;!)aT\u{4}J!)a+\u{e}\
        N \u{1a}U\u{17}! a\u{8}U\u{1d} LDH E\u{10}\u{4} L~.!6a\u{e}K6 \u{9}}o! a\u{e}(\u{5} \u{1d}a)!?akv9!?aT%:!,a\u{b}\
        \u{5}F!=a`>K!Ba\u{19}\"b!?a?\u{17}q \u{2}2> x\u{12}_!(ax\u{1b}o!<aE|y! aG\u{13}\u{7f} 1`4 q\u{b}E (\u{2}~ pj\u{15}\
        !&`\u{c}\u{19}: +<\u{7f}!9aDY\u{1c}! a4G  =b*!2aLr2 ]i5 \u{14}F]!8a)\u{1}_ ohd!!ahF\u{7f} 5\u{18}\u{8}!;a/_?! a\
        \u{7}\u{5}T m\u{12}]! a\\=s &os \u{1c}x\u{16}!=a\u{1c}7\u{18}! `\u{d}w)! aW}5!(a#\u{1a}L \u{b}\u{1b}\u{b}!/aB#P\
         \u{4}GZ!GaMJj SEz!!aww>!5a9lr +.V!Ga|!{ Ky5 }iG T\u{1e}G!<a\u{1d}[c! a\u{7}c) K9L \u{13}\u{5}^!\"a<Vv bcG! `;@\
        S!AaY:_! `zau! a@cN!<aEHQ!!`\u{13}w\u{3}!GaO\u{7f}\u{11}!\"a\"\\\u{15}!3a\u{2}\u{9}= #`\u{17} a\u{17}< 0@O!\"``\
        \u{13}l!+aUY\u{11} <\u{1}\u{18}!<awwB!$az.P!Ea\u{3}m% \\R) `k) '\u{17}w fT\u{10} \u{14}\u{d}, \u{13}\u{1c}4! ah\
        |c!8akk#!=a\u{13}7% BL= ehn!!`e9y!Ba8X& I\u{3}:!JaC\u{10}4!%`L\u{4}8 \u{12}\u{0}W Xhb! a\u{0}_  Z\u{19}3! aUL= \
        \u{4}\u{c}r! `f`]!;`!Ap \u{1d}\u{6}} \u{7f}?3 ?\u{14}\u{1d}!+a[9W \u{15}a`\"#`4`}]g! agJz!\"`=\u{16} !2a\u{b}7'\
        ! a\u{11}2J \u{19}{@! aS\u{a}[!,`,4\u{c}!CaN<\u{1d}!#`\u{5}#\u{1e}! aTsa!Da\u{2}\u{c}e n\u{1e}\u{12}! a\u{d};&!\
         `|\u{13}H!<a8RS \u{13}4o\"#` `+A\u{15} 43\u{7f} EV$!/a\\\u{12}:! `}sC!=ayF}! aue1!)`e]J! a\u{c}\u{19}\u{1b}!&`\
        \u{9}4U! aYTV G\u{4}h!>a``\u{15}!)`E9L \u{17}bd!4`'C~! `/)\u{14}!2a3\u{e}B!;a0TL!GaKvj! ar\u{f}o!\"aW0{ \\:\u{1b}\
        !>a\u{e}5K!\"a\u{17}H\u{8}! axB\u{17} \u{2}:. B~S!-`\u{7f}\u{8}\u{6}! aR] !$a\u{16}KJ G\u{e}h! a`\u{16}G!)aJRV \
        #\u{12}j!%aN\u{16}n! a]\u{1e}\u{16}!0a|0\u{7} \u{6}*\u{f} g05! `hyo!<a^Zz!?ac\u{1e}\u{1f}!\"`h.M \u{f}<k!1`^H1!\
        !`'08 Ii\u{4}!'a],\u{10}!=a\u{18}^h 2Hx Hw\u{7}! a\u{7}\u{18}M!&a4qU! a\u{7}^`!Ja;=T a\u{1f}\u{6} 'b\u{7}! a\u{1d}\
        \u{4}@! aZNB!\"a@\u{14}\\! `\u{14}\u{13}Q uAY!7a6\u{4}h!>a]1x! aS\u{f}* >_N! `\u{2}\u{15}T!+`&$\u{13} \u{1c}j, \
        \"cA!<aN1M!DaIm^!&a!6e =6~!!`V_Z 1:d @Tm X%&!Ca\u{1b}\u{8}0!;a6c6#+`-`*`Pj\u{10}!4a\u{6}\u{1f}\u{18}!-a<=<!7au9\
        E \u{18}Zb!4auQ\u{7f}!!`YT- r{Z!%`1\u{b}g!Ba0]i \u{9}\"y! `\u{15}Wa! a~Mg! `Q\u{1a}q!=a2\u{b}I!%`^6[! as3` V4q!\
        4aDl|!'aTz\u{7}!.a1\u{18}\u{10}! a\u{e}\u{f}\u{1a}!Eabw#!'a\u{0}\u{0}4 h\u{c}{!%aU=~!2a<H.! aE#n!9a3m\u{0} q\u{14}\
        \u{12}!=ai*\u{14}!)`us$!(a(i.! aD[L!8`Bi\u{e} *5C 5\u{18}\u{9}!?a\u{8}u&!'aa\u{12}/!=a9+1 \u{1f}Z5!Jarz9!!`\u{7}\
        #I!2axRS!Ga\u{13}\u{1b}\u{11}! apb2 \u{c}K>!(`)1q l$\u{b}!<ab'\u{10} ~A\u{1c} i\u{18}#!6aX\u{e}/ \u{12}\u{e}8! \
        aQx)!!`=\u{1b}< Y<@ M\u{12}A!<a2%G!0aXl]!+`\u{f}D\u{18}!5a{2<!4`00U!?a+x3 \u{0}\u{b}n _z\u{8} e5\u{1d}!!`,U8 \\\
        w\u{12}!&a>:\u{1e} 2b  $\u{15}*!!`5)6 \u{1e}ik!;aS\u{e}\u{b}!$`\u{10}_&!<avcc!*aRZp! `_H\u{1d}! a\u{17}u; T\u{8}\
        I (LU \"ea!<a3@/!Ja\u{1d}CG MGq $g9! `\u{f}:^ x)a g%\u{18} \u{6}e1 JJ8!4`\u{0}\\S!?a\u{0}2q :r| %c\u{2}! `\u{17}\
        c\u{4}!=arjQ! a:Jc \u{1a}\u{5}o!>a$l\u{1c} yJx!#`(!}!/a\u{10}^!!-al w\"(`4`N'\u{7f}!1a@R(!\"a0}{ \u{9}&|!4an0(!\
         a\u{1b}Bk! `V\u{6}6 \u{8}D_ Ps= \u{1}\u{4}k  ,{!,a/7v! aMS%! aq]\u{a} +=0 G.6!4a\u{1c}\u{1e}Z!$a\u{1d}8[!#`h\u{13}\
        :!;`.Sx! `F!\u{d}\"#`!`+<S!#`W\u{18}\u{19}!;a2\u{14}# QC' EP0 \u{1c};6 v*P! ah\u{18}}! a0\u{13}\u{8}!=amy\u{7}\"\
        +`#`\u{14}T;!CaQb?!?a]\u{4}f R_q (u\u{1c} \u{15}u\"!4aE\\<!<a\u{1b}iQ!Aa\u{f}hI!Ga>3L $(a! ad\"u \u{11}\u{16}} \
        Mr\u{1}!&`C\u{9}\u{18}! ahn\u{1b} +{C \u{3}uI!;`Z1S!)aI^U!Ga95g! a$/\u{19} d\u{5}X! a]Q\u{14}!Ja!\u{9}\u{18}!9a\
        a\u{6}4 K\u{1f}z!Ja\u{15}|N X\u{0}n!$a`ir!<a0le! aBCi Zi\u{0}!\"a\u{14}\u{5}\u{17} g[4!#`iW[ 8\u{4}r \u{1}\u{3}\
        ~! `[^\u{1f}!&`a_j! `\u{13}/! &U\u{c}! a%;\"! aW\u{0}P!\"`&u\u{3} \u{15}r !.aPnG \u{1}~q *}\u{15}! `\u{5}H?!\"`\
        =om\"!`$`\u{7f}\u{5}y!#`h2\u{7} bR\u{10} [DB \u{d}\u{7}N F$~!&a\u{1f}\u{10}\u{11}!<a\u{4}\u{1b}@!Ea QB!!`|\u{c}\
        I!Ja\u{7}6a! au\u{11}o WO#!4a>\u{16}' \u{16}\u{14}?!-`\u{18}eA coS!Ea\u{c}Xw o2\u{9} g\u{8}) #@B \u{7}\u{7}y 3F\
        J 0OR!=aw_V eAj bA\u{1a} \u{15}r !+a\u{7f}9x s\u{13}\u{18}!<aAE,! a^-<!JaB&U J\u{1a}j!4`['\u{b}!,`~Y-  qg!\"`.;\
        \u{a}!<avH\u{a} \u{6}pX! aai\" zS/ A&= \u{7}BE!!`\u{13}(N \u{16}L]!=a'\u{0}s N/! O@0! a&&> XJT!,a+Cj! `\u{4}Co!\
        ;a)3g!&awu\u{14} W48! aNq=! aS)f \u{11}\u{c}| S(~!4aT<\u{7f}!Ja.:\u{a}!!`h+\u{17}!+a\\S\"!$`+n3! a]n\u{e}! `$~\u{16}\
        !#`V\u{1c}^!=a\u{a}\u{13}\u{1c} \u{19}M( Nw(! aj\u{14}`!\"a\u{11}Z\u{b} g\u{5}\u{d}!Ja<{p! a\u{13}4r! a~`x!Ga$p\
        \u{5}! `\u{d}\u{13}\u{13}!=a$c\u{14}!\"a\u{12}-\\!4a>*c! a5p\u{16}! `V}G!4a\u{16}\u{18}H <)| @o\u{1a}!\"`=g2!;`\
        }\u{e}G!'a\u{1a}Hh r\u{18}z!<`r<{!4`+\u{f}O @x\u{17} \u{15}v\u{1c}! `\u{12}</!Ja\u{13}j@! `[pN \u{13}\u{4}q e&E\
        ! a`F\u{16} @EQ! `Ipe!Da=i\u{10}!'a\u{1c}#\u{11}! a|WA! aUvc!Ea\u{6}7e e\u{b}\u{9}!\"ad\u{3}\u{c}!'`\u{8}\"a! a\
        \u{1c}>\u{f}!4`-t\u{11} \u{7}K\u{1c}!#`\u{11}5\u{1d}!(a;0  \\[\u{2}!<aDl(!!a]-b z,d F\u{9}\u{3} 'p) h2s! a'J\u{0}\
         \u{16}&\u{c} Rn) ;@~!-aDX\" =J2!9a\u{6}=8 }i\u{8}!%a\u{0}T;!Ca\u{16}q@ *7\u{3}! a\u{2}CR 8YS ?h]! `}_\u{17}\"+\
        `,`X<\u{1e} D\u{1f}0!8`-OB! a1Jz\"$`#`\u{19}OO 9#\u{1f} (j'!<a\u{16}q2!&`\u{1f}EG!;a\u{9}`W H\u{1b}t! aoO;! a\u{18}\
        9>!Ca2HC! a[WK!?a\u{1e}2g E\u{1d}u!<a2~\u{16}! a\u{4},5 @K5\":` `!pl! a]\u{5}\u{6}!\"`t(\u{7} L\u{16}. [\u{c}0 \
        T|M!Ja&3w!;`bVH!>a\u{0}\u{19}T!>aS6m! a\u{11}\u{e}> $\u{10}\u{6} \u{16}D\u{1d}!?a\u{8}P\u{1d}! a6+.! `:l\\! `&\u{1c}\
        \\ D[\u{a} DA/!4a~<L \u{9}\u{b}c!4aa\u{8}3 zx8 vNZ#!`'` `>\u{1a} ! a=\u{7}\u{7f} ~HS!%`\u{13}O]!;`c\u{17}d!*a_>\
        f!GaW\u{6}\u{0}! a.d\u{1c} \u{18}q#!$a[X+ \u{7f}\u{a}s!6aDEw!=a3W\u{4}! ac5&!2a[\u{1}P!<a|Pd!#`Z\u{17}\u{1a}!\"\
        a\u{8}\u{1c}-! `\u{9}64 \u{4}\u{17}X!.aIA\u{2}!Ga^kZ R\u{b}c ^3\u{1c}! aw\u{a}E ^Ml J\u{3}%!>a1\u{3}A! a\u{f}:+\
         o\u{7}: \u{9}p} ^\u{0}\u{16}!@an\u{7}5!<a\u{5}\u{9}= \u{1d}\u{5}6 \u{7f}u[\"!a4`|t^!,a&\u{4}w! a\u{f}\u{5}\u{16}\
        !Ead6+ .IS UJ-!4a\u{7f}30 \u{1f}W6!6a\u{1d}W`! aa<u! aW\u{b}u!$a)[\u{4}!0ar\"D!;a)`\u{d}!5aM5d!#`\u{2}r\u{13}!?\
        am\u{1b}\u{1b}!-`h-l!#`\u{12}\u{11}\u{1e}!=a\u{d}FU!?a&K\u{9} \u{d}\u{10}\u{a}!*a*\u{1d}\u{e}!;`\u{7}s_!5a*\u{a}\
        # 9bA!+a{-G!=a4\u{7f}\u{e}!*`%\u{3}\u{19}!'aW\u{16}I DHk \u{1a}c\u{0} \u{8}\u{4}\u{1} }Y\u{11}!=a7n2! `%bC!*a|9\
        I! a0QS &[P T\u{c}\u{3} q3a! a\u{1c}69!(ai/D!\"az\u{18}B!;a\u{1f}]c!=a\u{1e}|\u{b} n\u{4}u /[|!Ha\u{11}i\u{12} \
        \u{1}%Q!\"a'*d <m\u{5} b#\u{8}!\"ap\u{1e}\u{8} })- \u{3}\u{4}F!8``^o! aAV\u{0}! a\u{0}\u{1d}\u{b}! `\\c, 1|,!Ga\
        |]^ S\"\"!<a\u{11}J' b\u{c}(!*aQi0 kw/! a\u{19}\u{14}5!\"a7@d!?a%i\u{16} t\u{16}K Bol fk) z|-!)`B!3!<a\u{2}uF!#\
        `}\u{f}t!%`%.' a\u{f}F!<a_\u{1}M!3a{Q`!+`\u{3}Ce!+aE\"t!)`\u{1d}?\u{13} @1\u{14} hK\u{17} \"\u{c}'! a\u{1d}t=!@\
        a!(\\!<a\u{1c}gb!Jah#&! `Wl'! `+9L 8)\u{5}!Fa\u{15}c\u{c} &*B gW\u{9} \u{10}\u{10}\u{15} Ze\u{1c}!-`OY ! and#! \
        `!\u{e}#! a&\u{16}@!?a\u{12}TT!+`7Ec \u{1}9\u{15}!#`U_B @^o!<a\u{14}=q!!`\u{14}\"\u{1d}!>a'a&! a\u{b}\u{12}<! a\
        jn@ U _!2a\u{0}!s \u{6}\u{4}\u{0}! aO\u{19}.!<anD6 lC} \u{a},\u{1}! a3\u{5}\u{b}!!`\u{9}6\u{d}! a}\u{9}\u{1c}!;\
        `=\u{13}J!Ja\u{14}\u{16}w! a\u{12}T\u{b}!>a$h\u{1e}!%ah\u{11}J!JaT8b!,a5\u{1d}/!!`-Yd!-aR=m! a\u{e}\u{6}\u{6}!#\
        `\u{1a}1\u{1f}\"!`BadV|!\"aZ0\u{a} \u{15}\u{8}< m7A t\"h!;a\u{1b}E~!8af\u{1c}\u{4}!4a%7\u{c}!BaX1N ~\u{5}O!Jak*\
        p \u{17}:\u{1a} ;e. \u{2}x7!-`VUC JBD! `? t! aZsz <M(!/`=-4!-az\u{15}6!;aZoM! a4~[!4`\\\u{e}\u{7f} \u{18}E1! ay\
        [O mSw!Ga[=u Jz\u{12} t\u{1a}5 \u{4}GW!'`D\u{7}Z \u{1c}F\u{9} +y\u{13}!?a/\u{1c}> K?F d|\u{0}!#`As\u{17}!?a\u{14}\
        [j!<aa^\u{7f}!Ca\u{1b}\u{6}s \u{7}\u{16}\u{6}!Jayj\u{d}! `@0r! aA6*!Ja]VJ! `@m\u{12}! aP\u{11};!$a,\u{14}P q\u{12}\
        \u{5} rc(!2a# 4! aQ|? Z6m! `\\Y.!\"`(\u{9}l \u{8}M6!5`PAE!#a,*N )\u{15}e!(`PZn!Ja\u{12}q\u{e} \u{2}e\u{17} TwQ!\
         am\u{a}Y!Ja\u{b}\u{2}\u{13} h|\u{19}!4aSl  xR'!Ja7\u{11}7!;aGGe!,a)\u{3}x! a\u{13}W\u{16} `/o G-\u{6}!3aDM\u{14}\
        !#aYA+! a?\u{1}=!!` \u{5}F!<aP[\u{11}!\"a*4_!\"`\u{17}`u 'A[ e\u{9}h! aS?8! a]9V!Ga\u{7f}F\u{a}!Aa&)\u{c}!'a4}@\
         \u{10}G\u{17}! `H`U! `\u{16}\u{6}~ 2L*!JamS2!Ja+\u{4}N!\"`w{w P~\u{0}!4a1[\u{f}! aCW\u{19}!.a@%A d$m! `2uu!0`S\
        }\u{11}! `\u{6}\u{4}7! `8\u{1b}k!GaS\u{12}z! ` 1>!7ax\u{6}F!*a]\u{13}\u{6} iN\u{14}!+`mg.!<a\u{e}\u{8}R! a\u{5}\
        5r!Ba.6\u{7}!<a\u{15}\u{1b}N! `\u{3}.w!<a\\\u{7f}\u{1}!3`qd\u{6}!(a\\d\u{17}!<aG$!! `G\u{1b}7!4a:\u{c}H \u{1}D#\
         RR;!7a@2Y!\"a-hk \u{a}+? 1=L!7a|\u{1}] v{t 5fJ! ac\u{1d}\u{d}!7a#se \u{9}\"j!&`)6\u{d} bR$!3`4\u{5}4!\"a\u{f}N\
        5!>azOD \u{8}\u{18}T!\"`Hl\u{11}! aH;#!\"`S\u{1}U! a\u{11}Z~! ah|\u{c}!Ea\u{1a}t$!!a9\u{8}+! a\u{c}\u{7f}-!\"a\u{3}\
        '= Idf! a\u{7f})7 -\u{a};!3`\u{0}kF!!`]_X \u{14}&y!Ja%0y!;aj5y }5}!7a\u{7f}\u{10}\u{12} I\u{e} ! `Z>9!\"`\u{f}\u{1}\
        S! a8\u{10}i \u{a}Ar! `NHL!4a\u{16}1j! a=[}!'ab`N [Pl A/\u{1d} >/Q!!arnT!*`pZk! a~\u{e}k n\u{11}Q! a5\u{11}\u{0}\
         ID\u{1c}!?a!e]!+a\u{19}'\u{12}!'a\u{4}Cn! `L'&!-a\u{19}0&!JaUY/!-a\u{7f}\u{15}W!4a\u{d}n\\ \u{10}5z 6#Y \u{6},\
        a \u{18}a\u{11} (25!=agR6!2a\u{8}\u{1e}s! `Uz\u{1}!Ga\u{17}\\\u{d} i{_ rlh! a\u{8}< !Ea\u{1b}yT!;am6r!=a-^\u{1b}\
        ! a0n! A&-!\"a}FH 1@S!&a#\u{15}\u{14}! ac\u{17}\u{14}!=a$@W T\u{8}u!4`\u{5}'v!JaV\u{1e}\u{1e}!3a\u{0}\u{15}&!Ja\
        t\u{12}? 5HD!Ja(lm \\C\u{14}!;`VA;! a**W! a0\u{2}s \u{f}\"w!(a\u{d}}T!Ja2oa! `:`f!Ga}i~!+`\u{1f}\u{a}, Kic -=5 \
        \u{e}&P!+a,NW! a\"+]!%``\u{18}\u{7f} i\u{7f}\u{0}!\"`kXj! `9>\u{11} ymT!*a\u{18}>m |pX!Jacf\\ \u{f}'y \u{1b}B\u{5}\
        ! aS{a 4u9! `\u{5}sj!,` r{!Ga'/\u{17} ,SF jH. P[R!DaYeY \u{5}@\u{17}!\"`.\u{a}$!%`EzC \u{1c}[J$(`\"`$`.`\u{4}}O\
        !JaZ\u{16}^!=aUX\u{7} _!\u{13} Rm\u{9}  +\u{1b}##` `;`\u{4}m/! a;q=! aXdK!CahLO!4`2b_!>aO\u{f}s! `92D!#`:?F! a{\
        'L!;`A]L!%`<Z\u{a}!\"aJw\u{18} \u{f}\u{1}<!?a~.l!'aQ\u{19}u!'`-\u{d}\u{4} TB\u{c}!,`dA\u{d}!\"`bC9! a!\u{1c}S w\
        yc \u{c}7\u{18} 0O\u{9}!\"`1N\u{18}!<aG*j!4`7\\q!5aq\u{5}{ \u{7f}K\u{8}!$aXl4! a<GR! `3Le!.aH\u{6}\u{14} :oB!\"\
        a\"\u{f}j VW\u{6}!<af\u{0}y $[\u{a} \u{1e}\"\u{f}!=a55\u{1a}!Ha.\\X U\u{c}\u{1c}!*a\u{12}) ! aTGY!@a/*\u{a}!CaJ\
        \u{1e}%!5a \u{1b}q#%`!`$`K\u{f}y!>azj\u{19}! a8\u{8}\u{3}! a\u{7}]\u{17}!\"`N8d!#`\u{1}\u{e}\u{0}! aAd4! `HO7!;\
        ` rB!Iao\u{1a}J!!`Nhw!%a7cz! a\u{4}8&!Ja\u{6})V!=aPOn!<a\u{7}%+! aQ\u{4}>! a\"4n!&awP !&`\u{11}`^ >\u{15}\u{2} \
        *U\u{9}! aPv\u{a}! avp\u{18} *\u{e}[ \u{1c}Wd! ab(#!>aCm&!!`%\u{c}V :\u{16}c!8a\u{f}KI!'a\u{b}[\u{0}! a]9\u{c}!\
        EawQS =g`!DaPZ\u{c}! a73 !)`\u{9}\u{f}: -4X \u{12}hY! a\u{7f}\u{7}4 ZdA T\u{e}K >\u{10}R!!`*?^! `\u{3}>_!-az/\u{18}\
        !+a\".! y+, 4\u{8}a! `U\u{1f}c!Ja_\u{12}\u{e}! a88F D\u{7f}I \u{14}(j!;`I\u{a}k \u{11}!~!4a z& s\u{3}&!;`h6*!;`\
        l3T!8a\u{14}\u{e}p! ay3\u{6}!(a\u{1c}\u{3}\u{e}!!`\u{1b}S/!(aWfn \u{17}~{ \u{1c}w\u{3}!:`%,!! a-\u{14}! j\u{d}F\
        !Ja/H4 \u{0}\u{2}S!*`HSh!\"a\u{12}\u{1a}h!&aKb\u{c}!Ca\u{13}K0 _\u{3}7 \\#Q!\"`\u{1a}le!\"a.$k dp#!,a;*Q n i /=\
        \u{13}!#`%\u{18}%! a.q9 PEY +8_!Ba\u{8}Ej!?aNNu!*a\u{3}R\u{19} `\u{1}? \u{0}\u{7f}S! aV.\u{5}!=a*WR!;a{pa! `\u{8}\
        \u{5}u UB\u{1b}!*a\u{2}\u{4}$ \u{1}D\u{1} \u{12}\u{1a}\u{1}!<a3\u{4}\u{7}! aLM0!#`\u{11}\u{0}8!(aM}C o\u{b}q! a\
        4<r! `=\u{1d}\u{5} r,N :mr!<a\u{19}\u{15}\u{11}! a#\u{1}\u{12}!&`g\u{1}:!;`#RG k\u{a}G!3a.H{ 1\u{3}|!!a\u{11}I\u{f}\
         ~o\u{15} \u{1b};\u{19}! a+<E!\"`H\"U!;a`ri \u{2}no! atFt!#`t\u{9}y!&aLk\u{6}!?a!C'!<a1\u{10}a W\u{17}c ]\u{13}\
        \u{6}!/a\u{b}k\u{8}!\"a\u{4}/H! af\u{b}_!9a{\"a!'ap\u{14}s!=avp}!;a\u{5}\u{d}\u{10} 4@( 6\u{12}/!+a\u{e}3B!=a0u\
        \u{1}!8`1y\u{f} \u{1e}\u{15}C! a<)w gC\u{11} U\u{14}*! a\u{1c}\u{1d}S! `K\u{a}e!4`\u{1c}\u{c}v!4a\u{4}-\u{17}\"\
        CaHa\u{5}#-!1a\u{6}e/!Ca\u{14}k>!;a\u{13}DG!#`wZ=!=a|$F a(d! a)[k!.a\u{1d}\u{5}- o\u{17}M! aN3/!!a'g/!\"a\u{f}T\
        A!;affs! ao\u{16}\u{1}! av;\u{1d}!&a$~&! `\u{7}\u{2}1!;`w|H ]3[!=aU*\u{18} B\u{16}\u{18}#!`+`.` \u{6}\u{1a}!*al\
        DF!,`88\u{10}! a\u{2}/\u{1d}!0aT\u{12}\u{1e}!#`k\u{7},!*aLfu!>aH\u{3}z!'a~\u{e}\u{1f} &|  \u{5}\u{1}E LjO!4a\u{f}\
        \u{19}~!&aR7\u{1c} VG\u{1c}!&a.(7 \u{3}\u{10}M BNO!=aZ\u{19}\u{6}\"!`Bac+\u{e}!$a\u{19}-B!%`\u{4}*D! a\u{8}Cb!D\
        a\u{11}\u{b}k!4a=9o!Ga]\u{e}\u{17}!Fa)n\" \u{2}\u{1f}#! `__' I$X!'a>\u{c}_ *_\u{18} $u'!7aAa< C'p M7*!;a\u{5}\u{17}\
        ?! a\u{11}p\\!!`\u{7}\u{a}\\!<aDO\u{1e}!Ba2_D!+`sTM 1j\u{1} b^\u{d}$&`%`'`4`\u{12}C5! a\u{a}Op! ax?\u{0}!$`\u{7f}\
        2#! aX\u{b}2! `kK4 \u{2},c mD\u{7f}!3a6.9!#`vDT \\jt a\u{d}\u{7f}!3a8Q\u{4} \u{b}=8!>akuP \u{15}\"l!Ga\u{19}1\u{4}\
         \u{14}O\u{1b} \u{19}\u{b},!#`\u{e}_Q \u{1d}\u{12}V 5r\u{c}!\"`QL@!4a\"kH Z\u{a}W ?)c!;`o\u{1}\u{1}! `\u{11}#\u{c}\
        !.a\u{a}\u{d}\u{10} z[\u{19}!)`%ZB!,`\u{10}2V!;a[#\\!;a\u{1f}\u{10}#!;a-Np!'a5\u{12}\u{1}! `=o&!Ga\u{f}=*!%a/\u{1e}\
        G! a\u{8}\\{!\"a\u{8}\u{5}}!Ea\u{e}p\u{7} \u{11}\u{13}\u{c}! `\u{12}J\u{15} 7SH!,a%.Q z\u{8}R! ap\u{c}u ss\u{c}\
         \u{17}j\u{1a}!8a4\u{1c}*!#a\u{13}S> -\u{1d}Q \u{c}Te!=ao3\u{8}!Ja\u{7f}\u{1c}\u{f} \u{3}1Y!*a|a\\#,`.`0`A>t!&`\
        vh}! `)a\u{18}!!aOLH RCY!%`USa! `y!\u{12}!8`\u{19}\u{4}\u{15}!'a\u{14}*X!(aZet \u{1b}g\u{a}!;`<\u{15}b W\u{d}}\"\
         a3`OaT \\\u{8}g!%`itp >-\u{4} q\u{2}1!%a;mG!?ag2}!2`&T\u{16}! a\u{0}f\u{1c}!-a;\u{1d}*!/an;I!9a\u{13}{9!Ja\u{1c}\
        U<!!a\u{1b}O>! aAkC!%`W,Q \u{14}T\\ I#]!9a}!\" \u{5}\u{f}/!%`\u{3}oH!$a\u{6}op oK\u{4}!,a\u{2}:i!/ay;\u{17} m\u{5}\
        \u{18} Q3B ,\u{1d}X pW\\!7achj sgq!>a8<s!,a\u{4}M\u{7f}!CaUnK! `>cT!-`B%\\ \u{2}C^ 5Sw!CaYf\u{f}!\"a9N? ^G@!!ae\
        .A!&a`\u{14}O +!l!+`NEq!(`\u{e}gx b\u{12}\u{1e}! a\u{1}\u{17}'! `Lb8!?auO?  \u{d}j!.a\u{19} k!-`1\u{7}#! a=\u{1d}\
        x!,aRyw!,a\u{9}n&! ar\u{11}8!,a\u{1}\u{6} ! a\u{3})f!#ac\u{0}\u{11}!!`oG#!Ja\u{1}}# s\u{13}7!!`\u{1d}\u{0}r!2aU\
        d\u{8} \u{0}\u{1f}& 6\u{1d}>!=ap0L! aR\u{4}Z wr_ [\u{19}| \u{c}\u{8}\u{7f}! a\u{e}0Y!5`N9\u{0}! a9\u{1c}b X'\u{7f}\
         5\u{4}\u{18}! `g\u{7f}7!!`&}\u{2}!=aDa\u{13}!'a*E\"!Ja'[{ @3~ \"'# m6]  \u{f}y!Ja7i\u{c} q#& 9\u{1d}<! a:\u{8}\
        >! `xd\u{10} \u{3}\u{d}\u{11}!(a\u{9}C\u{1f}!8`}\u{1e}@!-`1{9! `drB \u{e}\u{a}_!4a}\u{1a}y \u{4}Z\u{18}! `CJ_!>\
        aOi\u{2}!<aAlx!?a\u{15}d\u{5} ,\u{15}\u{16}! a\u{1}\u{7}\"!!a\u{d}4&! `qvj!,a99\u{3} \u{f}P\u{10}!(`U|\u{16}!\"\
        `\u{1}ab!3aVIe j<q V\u{1d}t!\"a]\u{7f}\u{8}!#aR\u{1b},!<`CX4 %J; \u{18}\u{11}=!.aO\u{1b}\u{a}!7a4q\u{d} ;\u{7}!\
         U%( s\u{18}q!+aO\u{6}\u{1d} O^\u{1f}!!aPtg!Da\u{1a}wy vH\u{1c}!!`\u{b}r\u{1c} 0K%!\"`&_e '}\u{3}!9auI(!!`R\u{1f}\
        ;!&a\u{10}YS ]\u{1d}\u{18}!Ja'\u{1a}+! a\u{f}JP!;`\u{2}Q_!=aqVg! a\u{d}{|!4`Vg\u{1c} j\u{a}& fI`!&a\u{18}\u{4}f\
        !+`6l\"!#a\u{19}k' X{`!)ah\u{a}s!=a\u{0}{}! aGZ~!+`{\u{1d}\u{a} \u{f}\u{1f}= \u{11}x`!(a\u{2}2f =\u{c}h fb\u{1b}\
        ! `;bR! a]Ob!!aUeq!Ga^\u{11}q! a:5\u{a}! `z\u{6}' tP, L\u{7f}>! a\u{17}\u{9}T!2a\u{13}ek! a\u{19}8\u{19} \u{6}I\
        . 80n!#`\u{14}li!;a\u{1b}5m!2aq\u{5})!(a6Gi! a`N= $tG m1t!Da0j{!+as\u{4}!!=a3E& \u{f}@K n\u{16}{ e\\@!+`s&~!?a\u{3}\
        N\" \u{f}rE!+a\u{1f}5h!*aVN\u{4}!!`\u{e}\u{1e}- D\u{8}< ]\u{1a}E!>aay\u{d}!2atCS!1a.\\\u{10}!=aGl~!!`la% Zd*!Ba\
        860!8a\u{1f}lH #fP!'`]N| 'U\u{7f}! a\u{1a}=\u{1a} Tn=!%`\u{f}DO!#`Gaj!.a{\u{18}\u{10}!)`+^=!4a'\u{7}\u{5}!;a*E\u{12}\
        !9`AF\u{1a}!=aW\u{7f}' Luf [Yj l\u{0}\u{11}!BaEr)!5a2a3!#`[g>! aA\u{1e}L!\"`d{\u{e}!<afv !!a_\u{10}= '\u{11}=!\"\
        `\u{b}\u{1f}\u{14}!8`-Vz! a}2\u{d}!JaS\u{1b}\u{15} \u{15}@\u{18} ;o\u{19}!=a<}g!&a56< \"hW!(a93a! `KVf!\"`v'\u{d}\
        !\"aAYG! a\u{1}VU!'aDr}!*a\u{1e}\u{11}\u{7f}!#`Zk\u{10} LgE!=a\u{5}\u{1}d! aV'5 57R!?a\u{1f}#c 2\\:!!`#\u{10}c!\
         `I\u{9}2 `?6!-a\u{4}1F \u{18}Yh b7t!?a\u{19}7x!Can3\u{5} |y\u{c}!1aUtI! a\u{0} p!Ja\u{13}cz u`|!!`{0\"!,akL&!<\
        a2'\u{1d}!#a\u{d}\u{9}\u{1f}!Ja\u{2}56 r?v 1^W!=a\\~g! aS;t! `'6\u{b}!2as!# 5g& AwV!=aP\u{9}S!8a}\u{0}g! a_q@!B\
        a\u{3}1O!EasNa F?r \u{7f}\u{6}\u{2} 74\u{7}! a^nf!Ha+D\u{12}!&`<\u{0}1!7aKb\u{15} \u{10}\u{f}\u{1a}!;akqC!$`p(\u{7}\
         '\u{3}5!<a\u{2}\u{12}[! a \u{1d}/ c'8 \u{6}qA \u{1}\u{7f}a!,a4\u{0}\u{16} k\u{14}6 \u{10}*G 5\u{1d}v! a3\u{1e}\
        \u{1e} dC0 \u{d}\u{d}9! a\u{c}Gx!-ao\u{5}1 \u{1d}7e!>a%\u{0}x!=a\u{f},\u{a}! `\u{5}n\u{10}!#a\u{1}!p ;\u{17}\u{19}\
        !3a\u{8}y1!Ba:\u{b}]!Ja9-d \u{4}xe!!a}d\u{4}!&`+A\u{9}!=a;<\u{13}!=aht9!+a\u{1a}\u{6}S!?aO\u{9}g b]\u{4} 5$\u{16}\
        ! am\u{f}\\ m>r! an\u{16}< t\u{0}k!)`$N\u{1}!\"`f\u{13}\u{16} ,\u{19}\u{18}!(ak\u{19}Y!6`qjC\"!`\"`\u{4}\u{d}J!\
        7aRsW!4a\u{a}\u{9}\"! `f D!!a>CO >K` 4:b!Ga5lt!\"a%/4! a7\u{7f}H! `\u{1}pI!Jap\u{1f}Q!7a;\u{12}\u{0} \u{1c}F.!/\
        aIZ6 \u{19}[; DcB!-`Vau!\"a\u{18},0!)`\u{1b}U4!&ak\u{16}g! `\u{1f}\u{6}|!?a\u{2}x\u{14}!>aYd.!'a\u{1d}\u{1e}I \u{15}\
        \u{15}h!6aUd\u{17}!$aW&=!Da\u{1e}}\\ ~nB!$a+U\u{10} ]\u{12}\\ \u{0}s\u{6}!,a\u{c}\\\u{13}! `W\u{13}\u{18}!GaL\u{4}\
        \u{1d} rlX \u{f}![!<av3u =#\u{3}!-ay=\u{5} \u{1e}[\u{1e} ]c-!)a\u{4}4\\!4a)R\u{5} !\u{f}S!Jan!e fE\u{e} >9/!)ao\
        o8!5a]wM \u{15}\u{11}\u{18}! a,@& i{. Q\u{15}3 =\u{1d}T!4a\u{7}so w>\u{15}!Aa7R#!)`~c& \u{a}\u{6}`!4`'\u{1d}i!#\
        a_\u{1e}\u{b}!\"a :\u{1a} \u{1b}#\u{1d} SR!\"!a4`L75!4`#\u{10}\u{5}\"+`,`\u{3}t\u{f} mX'!;a\u{9}|P!#`Sju! `_O\u{10}\
        !#`RN\u{15} \"w% F\u{11}> 6\u{4}K!Ha\u{7f}FN Bo\u{4}! `f\u{17}\u{11} |&?!4aI;C!&aI\u{16}E! a{jJ! aljf \u{3}u\u{6}\
        !<a\u{0}'2 O\u{a}7!)a\u{1}7Q!=a@t]!;`\u{2}}\u{c}!+`\u{a}6\u{13} ET`!\"`k[\u{14}!6`v\u{16}R!!`\u{16}r\u{10}!6acn\
        J!1a\u{1}Oe \u{2}zz ?\u{1c}\u{1}!9`\u{3}-\u{1f}!#`_gU!<a\u{9}\u{1d}f!+`q\u{11}2!4`MI0!8aX47!4aTK}!7a\u{1e}E\u{18}\
         rP\u{1a} 0C(! aBN1!4`]A@ t:A! aH\u{7}F!>aUAJ! a\u{c}(M!)a\u{e}\u{a}\u{9}!+`\u{9}\"u! an|\u{16}!&`x\\) p9.!4a{^\
        1 NNY! `&\u{2}\u{17} 7\u{a}\u{18}! a+o- Wn6!:`3W\u{10}!-aDp\u{1f} J`& sdD!(aVV\u{0}!?aXiy :XM!+`T4Q!!`\u{d}Y[ L\
        \u{1f}J!#a1PP!GamT`!.a1 i C3N!'a\u{e}\u{11}\u{b} \u{12}?I!?aFf\u{14}!(aP\"Y @lr!\"`)D\u{19} \u{4}B$ &40!HaX\u{0}\
        \u{f}! aP8$! azZ? ?\u{1}q!4ae\u{18}u!?a\u{5}\u{1b}V!\"a/\u{18}H!@akIS!6a-NH *QS!!a\u{14}'c!4a<gN!4a!9S ]}U!\"a^\
        u`!;`2\u{7f}\u{0}!\"a\u{d}}?!>au>I! a+S{ ?*\u{9} \u{e}10!4a:\u{d}D!#`\u{11}\u{b}\u{1f} vQ)!?aMT%! `3>E m1\u{9} \
        vkM! ab$f!<a'zj!!`(5{ Z%Q! aJ\u{10}s jq| \u{16}^\u{f}!\"a7\u{15}2 \u{6}\u{13}3!#`w\u{17}q e[s!>a\u{1b}\u{12}v! \
        `7kx!!`eE\u{17}! `gca! `$re!;`vY{! a6b\u{11} J5\u{17} \u{7}q=\"!`?a_Mg  Q\u{4}!8a7\u{f}/ Ujw!?a2!+!4aJ~`!8a\u{9}\
        'a!#`7M,! aY\u{16}l hh?!Ca\u{c},\u{7}!8a\u{5} !! a\u{3}K' De7!Ja+(L!JaG^g \u{4}R: \u{b}\u{9}\u{2} !3x K\u{5}\u{2}\
         Xd\u{4}!\"a;6\u{1a}! aYrd!8agDf!Gaf ~!(`\u{6}w0!&`r\u{c}D\"8`#`Ao]!4`Fz\u{1a}!Ea\u{7}=W O\u{1}u x|\u{5}!Ca\\}!\
        !+`\u{9}(G Q\u{1b}^!\"`\u{b}9h!8a4hh!4a5t}!Ca\u{1c}(\u{1a}!EaS\u{0}2 \u{7f}\u{12}>! a6nM!?a4?b!\"`T!\u{1}! aRQ\u{5}\
        ! `F\u{15}\u{1b} }k6! aK8A!DaGm< #(l o_{ \u{15}\u{f}\u{f}\",`4`b0x 6|| {0V!2`X\\`!0`\u{12}4\u{7f} -dJ! `\u{b}\u{e}\
        e! a\u{9}h\u{1d} \"v\" iJ4 \u{18}#P!Gad\u{18}n!0`Qd\u{12} F\u{5}C!4`bCJ \u{14}\u{d}h!)a-\u{1b}r!=a=Hu 9A\u{16}!\
        *`\u{c}5\u{1a}!,aP[$ \u{d}\u{19}4! a`B8! anCl \u{17}5%!*aI}3!*`96Q! `\u{3}W\u{7}!\"av*2!+`Z(M!*`M\u{9}q! `#sx!\"\
        `!({!#`('\u{13}!Ea\u{e}NE!&asT\u{19}!Bac\u{17}% j{V! aBGb!)`09e)*`+`-`/`,`1`0`4`5`b$\u{7}!.aK9\u{b}! a\u{11}{* \
        }dE!<a#7W!>a;[e!?a\u{18}\u{7f}*!Ba\u{8}\u{18}5!4a,A7!4a~L-! `\u{b}|?!>a\u{10}>\u{2} \u{15}^\u{8} s\\F!/aoQM y~\u{7}\
         \u{14}%[!;a\u{1a}\u{f}\u{7f}!#aX!$!\"`2l9!!`o])!$ar\u{1c}7! `#Xg /\u{4}\u{11} +n*!#`+GH \\UH ~>P! a\u{1f}5i!,a\
        Z\u{1c}l!4a\u{3}H|!%`}C\u{12} _\u{f}/!;a\u{1c}\u{7}r 8d\u{14}! a\u{f}+\u{16}!+a4.7 \u{b}Y;! a:6Z!$a)\u{13}\u{1a}\
        !2a=%\u{1c}!\"`J*F ?g\u{0} x>\u{5}!$`zO\\!#` Ug \u{17}N\u{3}! `KXq!=aU\u{12}r \u{a}Ws!'au\u{1e}s -\u{9}}!)`GQ>!\
         a\u{6}\u{e}C! a\u{b}\u{2}D  ;E!,al\u{1d}_!*atG\u{1d}! a\u{1b}XP!=as>c! a\u{5}5\u{1f}!=aNeW s/k!=a\u{5}\u{1b}~ \
        \u{14}|;! `~0\u{16} &\u{16}\"!?a<^0!Ja4\u{15}K FIO!8`OOv! a\u{2}l\u{18}!0a$3$!;a\u{b}\u{a}&!Ja\u{15}5^!,aHv3! a\
        >r]!\"a9nq! a~\u{7}\u{7}!#`X\u{10}\u{b} I\u{e}^!8aaX\u{19}! `\u{18}'C Xl\u{b}!;`nVC!/a\u{a}*f!\"`+\u{9}\u{4}!,a\
        r+:!'`;$J! a>wm! `uX\u{b} I \u{c}!;`\u{1f}'\u{10}!?ayA\u{1d}!HaU\u{1a}E \u{5}g`!0a,(l K]v!Jaa\u{10}\u{3}!&a>\u{5}\
        \u{14}!?au\u{3})! ae\u{4}* Oj1!;`\u{7}ie! ap$f! aXJ)!Fa[@B!*a-/E! a\u{3}wC!4`/2H!=aW(u B\u{1d}%!>a\u{c}q6!&avm?\
         b\u{f}M _29 z|j!<ab\u{11}l (!!!*`iH-!=a\u{a}<Q 0q[! a,\u{6}^! a5<\u{7f}!8aDD\u{b}!+a\u{1d}\u{19}\u{1c}!;a\u{1a}\
        \u{1d}\u{1c}!4aB53 v\u{1d}^! aK\u{12}l \u{1a}E%! ` T>!=a\u{12}\u{1b}\u{12}!2a\u{5}\u{8}\u{13}!Aa\u{1a}'* 3>\u{18}\
         $d\u{10}!!`\u{9}x\u{1a}!-`!\u{18}\u{1d}!<a/wC!.a(XQ!&a\u{17}#\\!Fax!! >/)!>a9S1!BaYld! auml! aI\u{14}\u{4} Z5\u{1a}\
        !;`o@$ n\u{8}0 =jD \u{18}_N!<a<&Z! a\u{6}\u{1e}\u{8} \u{b}\u{19}\u{13} \")\u{1a}!!a_\u{16}$!=a$a3!DaC3_!>a\u{8}\
        `j D\u{b}\u{8}! `\u{15}2\u{9}!9`49K Rmv!#`/ ~!<ays)! a_?j!7aWT@!)ah(B! `;el!,aQ<\u{7f}!Ja\u{13}{\u{c}!;af@j mfs\
        !EapZ{ \u{7}m\u{f} \u{1a}\u{5}2 GY6!#ay\u{15}= \u{e}\u{12}n Bv\u{7}!Fa`\u{16}.!,a4_t Kx\u{12} \u{1b}p-!!`?\u{10}\
        \\ J0y!>a\u{1a}\u{1d}z!!aIU{!Ba\u{7}v. \u{7}Be!$a\u{16}hv!,a\u{7}\u{9}\u{2}!Ja]T\u{1}! aSi. PI? Q4M! a\u{2}hR 8\
        \u{13}x! aC}d! `r(f!Ca0\u{6}z Fm| f|}!-a\u{c}2\u{1d} }9\u{5} \u{1b}-\u{9}!Ha\u{11}N\u{9}!*`x+\"! a\u{1c}<*!9azU\
        . \u{12}oA M4t \"T\u{14} \u{1}i4!?a\u{f}\u{1f}9 LEL cVw G\u{11}\u{17}!2ad\u{4}\u{1b}!HatA) Gt1 pC~ 1d\u{0}!>a(g\
        \u{16}! `rX;!\"a\u{1a}|_!4aT5m!\"aaMz!<az\u{1a})!%aQA-! `Uq! lOb!>a\u{d}&f \u{12}6?! a_3I!!`YU|!*a4t\u{0}! a \u{1c}\
        ? ^JN!\"`\"w_!>a@D\u{5}!<a|\u{5}!! a\u{9}74 /76!%aDuG L9S! ` 9w!2a\u{5}a1!\"a\u{11}4p!+`!jq Gm-!\"a?fS!>a\u{3}u\
        \u{6}!!`\u{15}NX f/\u{16}!&a\u{7}-5 M$]!9`L\u{1e}h! au\u{1c}r! `\u{10}@/!=a%i0 ~\u{d}L! `\u{1a}\u{c}e ~\"\u{d}!\
        #`Iv,!&`i\u{7f}.!JaT\u{7}2 9#c!>a=?e \u{17}tx ?m{ ?\u{5}~!7aGq.!Jah\u{1c}9!#a:JP!;`}\u{1}U 0z\u{1e}!=ajS+!'a)\u{16}\
        F!'a\u{9}}[ 7+?! a&\u{17}E!!a)Fw s ~\"!`2`zz~! a&\u{a}\u{a}!-`[?\u{12} 2_\u{1f}! `8A) Ly\\!8aS9m!'`E!s!-a(ts!=a\
        uQ\u{4} eR\u{16} obb BDj!/a-\u{1c}x!*a^=\u{4}!3`v3P!%`ooA >&?\",`4`\u{10}J?!!`\u{1c}2&!!`g\",! `\u{1f}#\u{14} $\
        W\u{1e} C^n!)a\u{19}\u{a}\u{11}!JaT-&!;aMW1!+`\u{15}3R!)``tS!8a?\u{7f}g *jn#5`,`1`!\u{1f}t! a4:u!>a1E\u{17}!!`k\
        |\u{1a}!\"a\u{14}^` w|'!Ea2BG ^\u{3}R!<aUg\u{b}!1aFM\u{1a}!\"a8\\* '\u{15}B ;\u{12}a K`\u{11}!*a'I\u{16} ~`k! a\
        \u{0}O\u{18}!;`OC7!(a-7[ \u{d}+\u{12} U=T! a\u{17}\u{1}\u{e} ZUt\">a<` \u{9}{!;`\u{10}:/!Ca\u{f}\u{15}>!*`\u{8}\
        JB!*`*xO \u{11}~\u{17}! a%V4! `tho 2VH!0`Zmd t\u{d}t! a\u{1d}Gx \u{8}<\u{9}!5aU(n a\u{e}\"!3a\u{7f}y9!=a1}A! aM\
        MK!>ayH\\\"8`#`%\u{b}j!!`*\u{9}\u{2}! ayQ6! `p\u{13}d!=a{w. W5X!9a9Wk  mu \u{11}:E!\"`@H`!%`.Ff! a2m!!=aWb9!#`_\
        O?! `+\u{10}@ kH{ c4=! `;\u{e}\u{12}!+`&xi! a\u{1b}}s! as\u{18}\u{b} N\u{7}\u{12} .C\u{1c} j\\C BQW {:X o:^!)a{\
        X>! `\u{b}'H!*a55^!#a\u{4}ji!$a=9\u{13} ;y5 %\\B! `h^L!4a+2F!#`\u{16}\u{19}] k3s *\u{17}\u{18}! a1\u{1b}@ jca S\
        \u{e}\u{11}! a[X# \u{13}P.!)`r(>!<a&:f gP? s(n!.au\u{b}\u{9} Q`\u{15} z~7!FaNZU!+`\u{5}W !!a5\u{17}L 3\u{1b}\u{1c}\
        ! ak'=!FaSek!Ea58\u{b} #c\u{e} ER\u{1d} 4\u{11}\u{1f}$\"` `!a4`ISl!Ja\u{12}w\u{9}!=a(b\u{d} s\u{e}\u{11}!'a\u{f}\
        \u{1d}0 ub4! ak%5 \u{1},G!7a\u{15}PM! a)#l!;`Qo\u{8}! aA `!?aOOe!#`m!| hz&! `D<'! `rVW!'aC\u{16}; \u{2}\u{1b}R \
        J@\u{1b}!4a}\u{d}\u{1d} +@K \u{19}\u{14}S \u{2}bs!1`#ts!Ia\u{17}5#!<a_*B VSm!-a\u{e}.w!\"`b\u{7f}\u{7f}!#`1z\u{d}\
         \u{8}{\" \u{3}\u{12}Z! `\\\u{18}\u{18}! `{\u{8}\u{1d}!>a.\u{1e}M\"!` `7EN! `k`f!Ja%|\u{1}!8alD\u{a}! `. +!4a7O\
        ^!=a5Hy!4a\u{1b}m\u{3}!Ja\u{11}H\u{15} v\u{0}c tjw ;7\u{a}!<aa8\u{12}!Ga.\u{c}\u{13}!\"`\u{1f}8&!>ak\u{9}J $oK \
        \u{6}\u{9}M!!`\u{1d}_\u{6}! aR\u{11}/!#aiA\u{9}!*aM@\u{e} ho\u{18}!Ja\u{10}P< \u{c}u\u{15}!Fa@\u{13}*!'a'N0! `w\
        \u{12}7 \u{0}/H!;`>`U!)a!Jk!.a;5{ |\u{6}\u{11}!*a-hC |\u{1d}J!&`)i\u{17}!$`oK\u{1c}!=a-=.!EaH\u{d}=! aqxZ!<a,Q\u{0}\
        !\"`|P\u{17}!<aG%\u{1e}!>a6\u{12}.!Ga\u{9}fD!;`<\u{19}c!<aF&\u{18} ]{;#+`.`,`9\u{14}?#!` `4`'kk! aoG\u{16} \u{0}\
        D\u{1b} \u{8}|\u{a}!)`f%I!)`Kv[!\"a*\u{16}l! `D8y!!`*Zy \u{d}_\u{17} X\u{12}'$ `!`#`$`\u{11}v*! `\u{11}6D e\u{4}\
        s!Ja*2)!#`$:-!\"`;\u{c}B .]L XE\u{e} v\"\u{11}!:`\u{19}\u{1b}$!!aat0! `pA& rx) _%@!9a \u{c}8 G{;!!`f\u{18}> \u{1d}\
        OM! `h\u{1b}w!$`\u{17}\u{4}\u{19} Q>L!4a]MX!5a\u{c}\u{a}\u{d}!\"a_D\u{16} \u{8}V6!GaT\u{f}U rY\u{1b}!8aB\u{12}\u{1e}\
        ! a\u{1d}\u{b}~\"!`\"`F<\\ \u{b}(t E(}!Ja^G\u{a}!%`WZ\u{c} n\u{3}\u{11} \u{0}\u{7}\u{17}! a*lJ!6`<'( \u{a}hh \u{19}\
        \u{17}v!>a\u{1}y\u{11}!Ja{A_!!`\u{8}Hi! aF\u{14}\u{0}! aS\\\u{12} q\u{b}$ &8L!\"aq\u{c}S!3aq,m ]\u{18}\u{10} \u{12}\
        \u{4}'!8a/D(\",`0`e(\u{1f}!/`\u{14}ED \u{14}|F!4a7\u{3}]! `uC\u{b}!\"`\u{14}\u{19}\u{15}!%`\u{4}l\u{16} &T\u{19}\
        !=a]\u{1f}= !^H!Bas.c <ey D\u{16}\u{7f}! aqB\u{2}!3aikS!AaO\u{b}U! a*\u{c}\u{7}! `K\u{14}2 \u{c}/8!Ja\u{1f}'@!(\
        a\u{e}]f!\"`Z)z \u{2}n\u{1f} \u{10}3)!Ja\u{c}!6! a\u{7f}oJ )\u{17}~! aP)\u{7}!;a\u{16},&!,a;P+!<`\u{10}U2 M2Z 2\
        (d!?a,\u{e}z!Ea`I7!4a\u{10} X!$a\u{8}\u{3}\u{2} Oj\u{5}!<aT\u{11}\u{8}!4a/T=!*a;Bh! a1lj!Ha\u{8}cr!Dal\u{1}\u{0}\
        !$aa~\u{2} |2\u{1e}!;aax$ ID@!8axGU!!`Jsh!9aL\u{1b}\u{15} \u{17}#O!(`\u{e}#\u{1} 1\u{15}\u{3}! a\"K\u{13} +:\u{1a}\
        !!`j\u{a}7 \u{16}\u{5};!Ca;G<! `Jsc! `\u{d}b\u{7f}!3aC\u{7f}'!)`mpt!=a@k\u{1d} t6\u{1e}!\"a\u{6}S%!7aEm] T%h!=a\
        eA) X\u{9}7 i\u{19}h \u{12}\u{5}l!\"`[\u{13}\" kZ\u{4}!;a.\u{6}\u{1e}!,aXF( .\u{0}G!*a\u{6}\u{7f}M!)a\u{10}s,!J\
        a\u{15}0>\" `=aj@_!*a1z\u{16}!4a&Zv!>a)y\u{11}!'`>1? \u{6}1\u{16}!;`k\u{c}\u{1f} +#P!0a\u{14}8R!=a5e\u{15} /\u{7}\
        D kDi! `7\u{7}x!Cae\u{1}y!\"a+[\u{1b} )C,!,a\u{b}[= 6\u{9}T!7a\u{7f}6f!>a\u{10}%\"!*a_z2 \u{e}\u{5}<!9a9yX! a>Q\
        t! a\u{6}\u{17}\u{4}!+a/\u{1b}/!\"a\u{f}8J!Ga-2]!8a/Sw! `R#\u{1e}!;aczK!#`\u{1e}`f!=a\u{18}\u{a}\u{15} m\u{18}!\
        ! a`1- JSM vEh!\"`mu{ 2$\u{1a}!=a\\:W J,` _\u{4}n \u{3}\u{1f}R!6a\u{16}:L!Jaqs\u{4}!8a\u{a}\u{1d}\u{17}!&`LM8! \
        a#CX 8_s!Ba\u{b}\u{13}\u{9}! a ^# J\u{12}3!9`_Y\\! `&W]! aUDj!-aW\u{2}\u{f} %C.!&a\u{2}8G!=a\"FG! a|FV!Ja1 i! a\
        &\u{d}8!%aF\u{11}P \u{1c}wT!!`\u{6}-l \u{7f}2\"!;a|@D! `)$. \u{1b}$>!GaB<G!-`\\\u{4}R!Ja\\\u{16}Y!4`|\u{5}q! aY\
        \u{6}E n\u{9}\u{c} \u{8}{\u{1c}!,aM{. \u{f}0:!.ajV^ rR} m%\u{15}!Ba\u{3}!& B@* 0@. Q\u{e}D!\"`i\u{5}d!&a\u{f}Rl\
        ! a+\\\u{11}!4a'z\u{13}!<`|\u{1c}\u{1b}!Ea\u{1}X\u{12} ]\u{0}3 )'o!)`\u{7f}*\u{18} \u{9}(O \u{1b}CZ!EaQB\u{1} t\
        \u{17}\u{8}! `NeN!>apd1!8a\u{9}\u{10}\u{16} \u{1c}o\u{19}!,`yR'! `\u{13}[8!2a#tD Z\u{f}H! `Uy) -\u{1}E!!a\u{1c}\
        ,}! aL$\u{18}!>a}~\u{1b}!%a]P\u{1c}! a_u+ \u{0}$0!)`Zv0#'`4`6`\u{19}\u{9}-! `\u{1d}U\u{0} @\u{11}\u{10}!,`M&e \u{e}\
        >t!\"aD\"P *\u{18}\u{17}!8aJ~\u{1b} \u{13}\u{6}= \u{1a}]u \u{a}K\u{c}!9a}e$!\"`'\u{2}q!Ea\u{1a}rs \u{13}\u{5}\u{6}\
        !=a ZX!!`3O\\!<a\u{4}6d!7aV\u{2}o m_\u{b} {\u{14}\u{b} 1M\u{d}!Ga43\u{3} \u{9}\u{6}3 5\u{2}X!;`7We MR\u{a}!8`c\u{14}\
        \u{1e} [v< r)x a}\u{1c}!\"`\u{5}\u{b}#!<a\u{4}[P \u{17}s^ \u{7}.j! a\u{1e}(%!*a6N(!5am\u{f}v \u{11}gz \u{13}.P!\
        CaE_r!;a;\\\u{9} #\u{15}2!<a.\u{1d}R! a\u{15}\"\u{2} >Bm .qm\"#`;`4y\u{e}!;a\u{17}O!!*amh,! `VPH!<a\u{16}s} \"5\
        \u{10} @}'!1`QU}!,`//\u{15} \u{7}\u{7f}/!+`5v9 NvG!&`EhO!4an\u{16}&! ar8*!1a}/m!Ba\u{3}^v!%a2Uw!!a\u{18}9/ +|= \
        \u{9}<B!%`\u{3}Td M t!CaG{t \"7\u{5}!*a\u{1b}0\u{a}!.aO\u{1e}\u{19} \u{b}d(!=a\u{12}GR \u{15}oU!!`\u{2}!\u{11} \
        0e!! `\u{d}\u{4}* [\u{1}3 lxH 0Yg \u{1c}Ny! aV\u{1e}\u{d} q\u{1c}\u{12} :h\u{1b}! `>7m! aQ;\u{7}! ac\u{0}\u{1d}\
        #!`$`'`>1(! `6k.! ai\u{c}M!Ja\u{1b}\u{17}^!'a\u{c} |!(acQ|!JabY\u{16} kH'!9aW\u{11}- DAA /\u{1c}Z! a%c[ \u{b}\u{16}\
        i !\u{15}j! a\u{1f}\u{c}z!7a8\u{7}T Zua! aJIl!=aD6m \u{12};y!0`6B\u{3}!#anRB\" `#`,\u{1}\u{8}!Ga\u{12}HD!6a\u{f}\
        @I !6d ep\u{16}! aLI7!Ja\u{11}R<!0a3bA \u{11}`o! `^Q\u{7} ..\u{16}!!`}:0 +{}!)a\u{7}\u{16}?!Ea7b\u{c}!!`\u{1b}I\
        M!GaSq_ `Zy SB\u{f}! `X5r! `gc\u{d}!>acd+! `|L. \u{9}@S!#`tNx!GaB+\u{8} v\u{19}\u{a}! `DF'!*azVZ \u{9}\u{19}e L\
        \u{18}W +x\u{19} \u{e}Z& 2N'! `\u{e}\u{1e}E \u{4};\\\" a9`\u{f}Pj!#`\u{0}Eq \u{4}\u{e}\u{a} q&\u{1c} 9\u{17}9!=\
        a\u{7}\u{1a}q!-`l\u{8}t!\"a\u{9}\u{e}\u{4}!#`8\u{1e}'! a'o-!JayBW!<a\u{12}F` E!\u{f} \u{6}k\u{11}! aY]Y!=a]V7!\"\
        `N>D m_\u{2}!!`~r\u{5} y\u{9}8 6~\u{b} t3: \u{19}-+! a\u{5}\u{18}F!'a\\R& \u{5}j+ &];#6`!`$`Y\u{0}p! a\u{e}\u{1d}\
        \u{1f}!\"`a|9! `q6N!+`J\u{12}U! atM\u{1d}! azV@ \u{19}\u{f}G!;a\u{11}\u{1b}k! aU4\u{1b}!9a4GI \u{2}-|!#`Y\u{e}\u{12}\
        !*a\u{12}1l 2\u{1a}\u{4}! a\u{e}$\u{1d}!;a>\u{2}>!HaT\u{18}V!&`Sd\u{0}! azlI >L\u{7}! `\u{b}S!!*`xB8! ap\u{e}:!\
        &a&UW! `Z_~ \u{1d}t~! a&\u{b}\u{c}!=a\u{d}8X!7a\u{10}I\u{3}! `>R\u{d} %\">!8a{+>!\"`w-W!JatSZ /\u{10}[!=a\u{7f}\
        4] W\u{5}g!Ga\u{19}C~!Cay{\u{f} w4\u{1d}!/`6\u{8}*!*aQ?\u{14}!$a\u{16}\u{1c}7!\"`\u{d}~@!=aEu\u{2}!Ga2\u{8}S!&`\
        6\u{1d}W! `/:\u{17}!3aO/*!.`[\u{2}X \u{5}Z\u{e}!#`rO\u{1a}! ag\u{1}R! `\u{f}xh!)a]\u{1f}s |2|!Ba:_|!4a>:7 )t8 Q\
        ]:!4`v\u{1b}C! aH\u{1b}X ^V\u{3}!?aB=\u{19} JX\u{1a} waD!4aYoa .{n A3]!#`t\u{15}{!*`!<\u{12}! `!M!!Da UP 6\u{16}\
        [!4aN ]!!aa\u{3}\u{6} `zc! aD m!&`\\I\u{4}!#a\u{1e}f@! `m[\u{0}! `\u{3}Q\u{c}!Ja\u{16}\u{1e}\u{1f} Aj  Y>&!!`gb\
        5 \u{1c}D7!!`d\u{b}@!<ah1B ?.c 0qw!JaU\u{9}\u{4}! a`\u{15}, U\u{1f}`!%a>F;!5`19b!%aG;\u{7}! ab6\u{9}! am~\u{13}\
        !Ga\u{19}NC!=av\u{17}G!=a\u{1e}v2 \"T} ;s\u{1a}!+`IQ\u{1b} xRt \u{1d}`\u{19}!<a(^$!,`\u{19}\"+! a\u{19}`Q!=a\u{18}\
        y\u{5}! a\u{13}\u{9}\u{f}!!`\u{1c}@#!1`N#7!'a0eL Y%] i3\u{7} `88!!`NDW!,ay\u{5}v!&a\u{13}&\u{17} 1\u{3}F! a25Q!\
        2`X\u{18}p pj\u{1f}!,`3<%!!`Qd> `\"D! a\u{b}2v!0`]T\u{9}! avn\u{9}\" `Ba%O\u{12}!=a\u{b}5\u{19} \u{14}\u{6}'!!a\
        T{= \u{15}c\u{1}!\"a\u{8}u0! a?\u{17}n 9_\u{b}! ao\u{4}>!;a9\"k!;`s|\u{0} \u{8}d\u{15}!\"a6.!!7a~xM!9a\u{0}wl!$\
        a{,H!?aMIZ!JaVd\u{19}!4`0KN \u{c}Qs!-`5@*!CaEAG {\u{1e}K!;`,\u{1b}s!6`V\u{c}R!*`A\u{19}\u{2}! `\u{7}\u{d}(!=aoo\
        X! `\u{6},\u{1d}! a\u{1e}<L! an\u{1c}R!%`!\u{a}~!4a\u{15}<\u{1e}! a:A)! `n\u{16}g \\N\u{e} [\". 0H9!Ja\u{1f}/S!\
        Da\u{1f}y[! aI\u{11}b! a!#p!!`n.s!\"a4lz 2[S!BaF\u{1}[ bH\u{6}! aav\u{15}!!aFeH |`k!4asY& lSG!$aun? sGo!9a\u{17}\
        B\u{7f} \u{b}a+! `\u{13}f<!>a`J?!;`PqG avL!0a>\u{0}V!>aqiY!%`G>!! a9[j JF} b\u{d}h!8`q(\u{9}!\"`}<\u{17} *1, n,\
        L!Ja/pP \u{6}&^!9aZ\u{19}j!1a\u{1e}\u{7f}t \u{d}7\u{a} D7\u{11}! a4s\u{1b} \u{9}\u{12}}! `\u{e}_\u{3}!%`\u{2}\u{18}\
        \u{1a} )\u{11}? \u{15}\u{8}@! aS+q!Ga<T\u{14}!4a*%\u{1b}*+`,`.`&`4`;`2`-`/`Cag\u{9}\u{2} j9\u{1c} Io}!4a\u{10}#\
        \u{13}\"!`$`\u{1b}(\u{1f}!=a\"bB! an\u{3}~ \u{1a}@@!=aO)N #7S \u{2}\u{1c}\u{12} \u{19}W\u{19}!)a\u{1f}\u{e} !:a\
        v=`!/a&qm vN\u{8}! a\u{1a}\u{1d}\u{1d}!+`\u{0}_; \u{12}\u{18};!<`\u{7}LD! a\u{3}`H!=ae)d! `\"Y\u{12}! `@[\u{13}\
        !!`X\u{17}\u{1e}!$a\u{6}`\\!CaUwg k\u{14}~ l!4!;a\u{a}Ni!*aiH#!=a\u{a}.@! a1=T LFi!6ar\u{d}A _NL!!a\u{16}\u{7f}\
        0 vS4! `BP=! a/}C! aj:\u{e}!!`[*\u{1a} \u{1d}\u{2}Q 5\\V!9a\u{f}\u{11}X!#a}K\u{a}!4`\u{e}p\u{f}!\"`\u{11}p\u{12}\
         \u{1a}\u{18}\u{12} ,\u{e}`!!`\u{7}K$!=ah$I!4aN\u{5}q!!`\u{d}K$ L$0 [F;!,a\"HS!$aOeq!Ja\u{4}yw nm$ /\u{1f}1!BaG\
        ;2!%aVhV 8;\u{3}! aN\u{1b}>!)a\u{f}\u{2}J!,a\u{8}^s!Eav\u{b}\u{2} \u{8}\u{10}\u{5}!=an)\u{11}! aC\u{11}^ \u{f}5\
        s! a'H\u{17}\"!` `(\u{1b}D!*a:ot!%aj8\u{a} {W\u{b} \u{3}?\u{13}!$`\u{13}jO!Ear\u{1e}b! `y1g!#a\"q}!!`QJ\u{b} W9\
        W!Gab5d!Ba\u{d}qv!)aDQ\u{c}!!aP;)!!a\u{6}[M!,a\u{10}iY!9aNzX! aU^;!<a4\u{9}X Q\u{d}X \u{1}_H!&aE*\u{f}!(a,1$ ST\
        s zAG!4ac\u{11}k!4a:\u{17}& T(F 3TR h[_!#`D9\u{1f} n:\\!<a%\u{d}\u{4}\",`1`l)o! ak\u{14}\u{14} H<\u{16}!'a\u{2}\
        B\u{1c}!+a\u{6}n> Z\u{7}]!%`\u{6}U\u{1a} wzd k\u{10}j \u{7}f>!<a\u{10}\u{19}? \u{8}Jp!Ia!\u{d}`!+af\u{c}\u{5} <\
        CN! a\u{1f}3x! a\u{13}58! a?)T! aR\u{4}\\ +\\s!+`c\u{2}\u{2}!\"`T\u{d}\u{1d}!=a\u{10}\u{1e}2!;a\u{0}lL C<<!4aD'\
        A C)g _\u{18}#!Ja&MA Q^f! a\u{1c}ii!,asao! `e\u{11}> r4@!AaZUj ^LL!&aD.i! `\u{1f}!u!4a\u{16}\u{1b}\u{a}! a\u{1}\
        /-!&a*Q5!)`j\u{5}<! as!j!8`$9r!)`Pv5!,a\u{4}\u{0}\u{a}!Ja\\l: Gai! a\u{c}Kj \u{7f}'p!(`h\u{15}\u{1d} oA`!%`a1k \
         8@! a#\u{1c}E!6a9\u{c}F \u{1b}bZ ;iu!=a\u{9}\u{12},  2.! a~:j!%ap#~ Bq~!GaMw=!;a\u{14}Rb!@a{2x!&`\u{b}'\u{1}!=\
        a7w\u{f} 25F \u{b}lq! a&\u{1}\u{c}!0a\u{0}\u{e}3 ll= v,> y]h!Jazk\u{17}! aY&% A-q!7a72\u{0} \u{7}3\u{19} !S\u{1a}\
         Z<- \u{4}:X \u{13}Z\u{0}!\"`\\\u{2}\u{1c}!%a\u{1d}a\u{1e}!<a\u{7}L( &\u{16}1!HaJFU -&W!!`U9d! `-5\u{2}!$`eT-!J\
        a\u{c}\u{1d}R!=ah~` \u{7f}\u{7f}\u{0}!$a\u{e}g\u{11}!(aHWB :oS!#`#Bv!@af\u{14}~!%a\u{1b}\u{14}\u{7} G<\u{10}! a\
        7]+!*aG.\u{14}! aS\u{14}\u{1f}! a\u{8}}@!Ca\u{8}QA!=a}\u{d}U \u{14}K\u{9}! `\u{f}\\\u{12} P:;!$aQ\u{b}<! a\u{1c}\
        \u{17}\u{4} 5\u{10}\u{9} I\u{1d}\u{b}!\"`l3\u{16} \u{1e}Hz! a\u{8}d~! axz\u{10}!:`-\u{b}\u{14}!.aR|# \u{16}V7!<\
        alKW!>a\u{14}(} 1\u{6}\"!+`5V\u{6}!Ba\u{7}5\u{1d}!JaEM$! `\u{1}he!<a\u{6}O\u{1f}! `Z\u{1e}c!\"aLR\u{1}!4aK\u{10}\
        \u{17}!,`%Y#!;`Z\u{8}U!9a\u{c}aD sQF \u{13}\u{7}a!!ai\u{18}q! `\u{1e}E\u{8}!,`\u{16}7%!\"a|\u{1f}/ \u{3}=1 \u{19}\
        B\u{c}!?aa3\u{13} J(3!4`*\u{1d}n J\u{c}z!9a.w-!Da\u{16}\u{c}f XCz!BaS \u{1c}!*ax-`! a.6\u{2} .b\u{4}!8az\u{7}\u{4}\
        !#`kr1! `%z< \u{1d}\u{6}n!EaqNr!=a/\u{1}r /\u{5}\u{f}! `p\u{5}6 0s]!;a[s#\"/`0`JjB!=a\u{18}\u{11}C!!`R\u{17}\u{18}\
        !#`.\u{10}z 0Y\u{9} =p\u{e}!/ami\u{14} \u{e}4\u{15}!+a!x\u{7}!=a\u{19}H`!(a\u{c}bd!=a\u{b}\u{17}e!&a\u{19},l 7H\
        \u{b}!Ja\u{6}\u{2}\u{c}!:`\u{2}\u{b}\u{1c} KCm \u{10}(u!Ba|{v! `H\u{14}\u{9} 7.R <'e! a\u{8}/n!#aQh: I\u{e}H dW\
        S \\ZV nbn!Ba)!x \u{18}sx!0a\u{c}`2! a?iu!Ca%Y{ yXf!+`GX~!GajD!!4a\u{1c}2* \u{4}t:%!`%`'`\"`$`\u{1b}t\\!Ga\u{2}\
        t|!&a#d\u{1}!=awj\u{11} O\u{6}$!<a\u{1f}vB!<aHtY! aBDs!#abH\u{7f}! a0\u{17}\u{0}!!ar\u{17}-!!`{/\u{12} 0\u{19}\u{1f}\
        !;a\u{1f}NG!=a\u{1c}L\u{1c}! a\u{0}\u{1a}\u{1d}!\"a\u{1e}\u{7}N!Gak_\u{6}! aOu7!\"ame\u{6} }\u{8}B!#aVQf ^`'!!`\
        \u{3}\u{d}7! a%al \u{16}&s!6a\u{7f}\u{14}\u{0}!)avF\u{10}!Ja*-! \\,/! a7e3 x9Y <@Z!)a\u{8}4f a\u{1}O!'a\u{d}z\u{7f}\
        ! a\".C! `F*\u{4}!;`IE\u{7}!<a\u{19}+O!'arV\u{4}!)`Yi\u{8}!<a/7\u{b} I,\u{14}!=a\"?\u{1c}!!aCWL (9\u{9}! `d\u{1e}\
        S!#`7\u{4}\u{e}!4`\u{1}f)!>a\u{4}P;!!a\u{c}\u{7}N!'a|\u{7}] \u{19}N2!2awz? lIe \u{0}\\\u{18}!<a-\u{c}S HGi *Du!\
        !`\u{11}\u{5}u ;M\u{7} w\u{9}%! a\u{1e}?F KyF!Ea<<P \u{d}\u{0}\u{3}! `x\u{1d}\u{1e} 9w\u{1f} \u{1a}\u{8}B \u{13}\
        'j .N|!?aIa\u{f}! `z\u{14}\u{10}!<at\u{1}\u{18}!=a\u{7f}e!! a^G( NG1!CaIJ1!=a\u{9}[H!*aPhO i\u{1f}n!>ay\u{1}\u{9}\
        !;`hX0!<a<31!\"`d#Y!\"ab9d!#`Da*!4auVI Jmw!$aJVZ!&a0\"]!>a<Fd - \u{c}!;`\u{1}t\u{1e}!4a>p:! `,VZ \u{0}se! a\u{1b}\
        2g &3\u{1e} oQ0 8wC e~|!Ga!8_!7a\u{1e}8U!6`\u{2}/o!>aWg1 +D5 I\u{1d}M!)`0{\u{10}!%`\\\u{a}\u{7f}!?a\u{12}K\u{13}\
        ! a)\u{17}\u{16} \u{12}wC!\"a~8)!>aX`K!\"al\u{9}W!8a`Y\u{1e}!;`U\u{1f}j!8aWE\u{16}! `i\u{a}:! `\u{19}(X! `>__ +\
        \u{1c}\u{f} d\u{1}(! aGeH!4a6xl!>a\u{a}\u{14}\u{17}!/a\u{12}z\u{1f} DwE!&a;Zr!)a j\u{0}! `#\u{13}\u{18}! `Z\u{7f}\
        D!=aF8V ,yv \u{4}B\u{14}!Ja(8> '7v!4av \u{7f}!Da>S\u{12}! a/[/!,a3\u{1a}^!:aE\u{1}z! `T>| \u{17}\u{b}} [J\u{7}!\
        ;a\u{1c}?\u{d}!8ag-\u{f}! alj,!4`3F^! aI\u{d}c!Jacgg!#`ln\u{15}!#`2\u{7}\u{1d}! ac@3 >3\u{7}!!`U\u{1c}<!#`3nU! \
        a\u{c}&g! a4N\u{9} rc\u{13}!\"`Mn\u{1e} \u{14}h3 [#C!3aHfw!;aqU\u{7}!,a[\u{18}\u{d} h\u{c}Y p/y!.a\u{19}o\u{f}!\
        ;a\u{15}BW!;asM\u{8}!;a3/C \u{9}IP VW8 ?DN!;`\u{18}wT! a\u{1b}\u{1d}[!&a~\u{1b}z! a?\u{14}$! aWZ$!4a}\u{e}4! a\u{1d}\
        [o!+aB)\u{e}! al/3 ]65!\"a7aX! aF\u{3}D!Ja|_H \u{6}T\u{a} _VP!Ca\u{f}\u{3}{!#a(p\u{3}!'a\"X\u{9}!&a\u{1c}\u{7}\u{11}\
        !BaDi\u{18}!$`M\u{a}F 4*\u{11} 'v\u{1e}! aQrs!<a9,\u{11}!#`E{\u{12}!*a6R\u{17}!;`bR-!/a\u{1c}\u{10}J! `\u{b}M\u{9}\
         7.) 1\u{16}. \u{d}\u{c}l `\u{1e}o \u{2} \u{1d}!Fa\u{11}\u{1b}$ _d/!>a<BB!>a\u{1c}\u{7}\\!\"a`J^!>a53` y\u{b}5 \
        &*C!,`\u{11}\u{1e}z >)\u{19}!?ab27!Ca<Yk!(a.}f 1b<! a\u{16}\u{f}J!DaEaa \u{12}<\u{12} \u{a}\"\u{19} \u{12}E!!<a\
        sJh! aA\u{b}s 7p{! `w\u{12}'!2a+C]! a!9g##` `<`U!y!CaKq\u{f} \u{12}3\u{1e} V\\<!!`1\u{11}O! a;#h!8a\u{7f}?| !W\u{1c}\
         Ze\u{1f} Jq  c\u{0}*! `T&\u{3} C!\u{15}!7a`U\u{1f} \u{19}&\" #\u{15}_!*aZ@`!8ak/\u{3}! `\u{6}~\u{19} \u{1a}_l!\
        \"`6/n!.a?\"~!\"`US\u{16} N\u{e}B!7a)\u{f}S '\u{14}5 .i[!;a9\u{1c}\\!Ga`>t\"#`<a\u{15}\u{b}}!-aPh\u{7f}!#akMc!%\
        `#=n!/a<K\u{1a}!!aA}9!%aC\u{5}i!(a'\u{16}r r5: Z\"\u{11} 0}\u{1e}!%a\u{10}k+ 4/E $+]!7a\u{b};]! aw\u{3}\u{5}! a\
        wc< z\u{1d}R!4ao:\u{16}! a\u{e}o=! a\u{12}\u{1b}j!*ad+y!>a5H1!9a\u{a}I9!?a.[Z!5a\u{1b}1\u{14}!,`(i\u{1e} \u{13}\
        \u{1e}\"!4a0X: \u{13}?p \\n-! a~?\u{1e}!=ani\u{1f}!*aC8#! an\u{c}'!#awN)!!`j/1 C\u{1e}8!4aM\u{1e}I YQK!>a\u{7}V\
        c!7aP\u{11}{!<a(H\u{13}!<a!V9!!auJC tfs!8aFn\u{1a} f[!!\"``VM!'aWL] \u{4}\u{10}d!%`=\u{7}i! `=ak!JaY\u{1b}r D \u{4}\
        !EaOx\u{1c}!4`K`$!<aDGq!'aDR\u{a}!!a;_\u{12}! `XT/ $:g \u{6}\u{b}g \u{2}^m!#`{\u{a}\u{5} RG\u{18}!\"`\u{e}O\u{1f}\
         {+m! a\u{5}M,!\"a>\u{6}8! a'C`! a\u{3}9\u{b}!&a\u{11}\u{18}\u{19} 'O1!#a_o8 \u{c}9>!=aS?V!8a8(_! a5\u{1a}j!-`m\
        m\u{7f} \u{15}\u{13}& v/B!5`,YB!(a9\u{1f}r!JaKU\u{7f}!#`<al! aB*I!*aTkI!:`bxi 3\u{f}r! `\u{1f}]\u{7f} 1a'!4ac%_\
        ! a\u{a}Ap pmz \u{3}D|! a\u{1a}\u{1}\u{1c}!4`^\u{d}\u{9}!/a}\u{10}\u{9}!#`X\u{7}\u{12}!<ad%#!=a:!E! ae\u{1b}G!4\
        a&~n! a\u{a}\u{3}\u{16}!JaM{Y v\\> Bnl szw! a\"Vz +l\u{2}!4`\u{1e}_\u{1d}!!`\\T1!4a\u{10}0] \u{14}\u{7}h \u{18}\
        gn!Ca\u{a}\u{7}p!Ja`=\u{11}!\"`KN\u{1e} \u{f}\u{f}S!=a`\u{17}u \u{1b}x\u{1f}!<aU!#!4`*I;!*aT\u{7}K! a_2X *}\u{4}\
        !\"ax1\u{14} G\u{e}\u{16} \u{0}cI! `e\u{2}P!!aSJT!%a\u{4}ZT!6`4:e p\u{16}u! `&x\u{12}!1a\u{14}y&! a+wx! a\u{7f}\
        !% k\u{18}\u{7}! `\u{7}\u{10}\u{15}!;a\u{1}:F! `v'%! `1sE \u{19}VQ xp]!#`A\u{18}U =W^ ~>l k\u{1f}\u{f}!\"`\u{18}\
        G{!.a%s\u{7f}!6aOP\u{10}!;aQ\u{c}1 \u{15}:u jo\u{4}!?a~92!Da&-9 }.=!-`\u{10}\u{1c}I!4`\u{f};X!<aF`\u{7f}!&`\u{7}\
        b\u{1a}!GaW.& E|s! `9h\u{6}! aSH\u{7}!2a\u{0}RA! aQ6`!4a Ev!&a-8.!#`\u{6})A pHV h=a!Ga4q# \u{9}\u{1}d!%aJ,k!7ak\
        F\u{19}!\"`+\u{1} !9a<I&!%a\u{17}\u{2}E!!`\u{12}\u{3}\u{11} \u{e}Z=! aH\u{a}@ T\u{13}\u{7}!;a4i\u{1a} *-1!7a\u{11}\
        73! `'g9\" `#`W\u{8}?!(am][ ,=3!\"aFa> *~V HX\u{19}! a^\u{f}% k\u{3}<!)a_N_!)`\u{16}J\u{1c}\"#`\"`\u{f}FE!Ea\u{13}\
        Gh! `mc{! a\u{7f}\\\u{1f}!4`bq1!Ba\u{14}+4!)a5O\u{12}!,ak\u{18}\u{19}! a;\u{8}\u{1c}!$`\u{7f}'L! azN[! `7{f!DaA\
        h\u{5} F\u{8}!!*a\u{1f}lV!'aLza!Ga]{\u{12}! a!\u{8}g!,a\u{8}|\u{10} Bu1! a\u{7f}}T \u{16}0B!#`i>d!8aFw\u{6}!Fa\u{15}\
        @>! `P\u{11}O 1\u{a}v!%a-*\u{7f}!Ja\u{e}\u{12}\u{1e} 7W6!3`?;9!<asl\u{b}!)`Ii\u{15}!Ja5Y!!;`8\u{11}c!Gat7u$ `#`\
        )`-`\u{1e}b\u{1a}! a\u{10}gS <(\u{f}!\"a#\u{10}; \u{1c}\u{7}?!3a\u{5}Un \u{9}Js!*`JW& i_d! atqr!?a\u{7f},U!4a#\u{13}\
        U!.`\\f^!Ga\u{10}J_ cZ\u{1f}!:am\u{16}\u{d}!$a}\u{8}\u{19}!Fa\u{4}J> \u{1d}_A!#`\u{7f}6r!%`0\u{3}\u{e} },[!%a3\u{15}\
        ;!Ea\u{19}wg!\"`vhy!-`^\u{10}\u{b}!GaE!\u{1d}!>amj\u{4} pn\u{1d} 4)\"! ao1/ &/[ \u{7}?z \u{6}\u{12}~! `\u{3}j\u{e}\
         b\u{12}\u{13} \u{1d}{%!GajL)! a\u{0}UN!4`M;\u{13} \u{4}*\u{e}!<a%^4 !41 X\u{9}W!\"`H8X!;`T\u{17}[! `Ksu!!a\u{15}\
        Wy!(a\u{d}\"Q! a4%X!=a\u{14}\u{0}X x\u{15}Z! a\u{1}'#!8a$\u{17}-! `O6f!Bau<o z_\u{0}!2aC?'!#` m]!'a\u{12}{x _'{\
         [@}!+`\u{1}8\u{2}!;a\u{1b}>C \\?T!\"`$0g 5ew!\"a+%\u{7f}!Ga`P' \u{e}$\u{3}!<a-\u{1c}\u{1b}! aa\u{1f}? ?XQ \u{1b}\
        yX c\u{1c}l!=a,Fz pE. Dub j{L S\u{c}S!'a\u{14}hw\"-`,`9w\u{19} [m)! a\u{1}5<!;`\u{e}\u{4}< t3M! a0d\\!=a']\u{18}\
         R'6 \u{14}wy!HaJ\u{4}\u{18}! a\u{13}F8 j/) 6`J!4`^#W NOa%'`\"`(`$`4`@ | \u{7f}V\u{f} \"\"\u{1f}!!`\u{3}a$! avS\
        7 P1[!*`\u{3}\u{4}i! a\u{12}Eq!=a\u{11}E\u{1f}!)`YSl!Ca\u{e}8\u{e}!Fa*#8!1`eq_! `swj\"\"`#`^W$!CaO\u{c}`!!agf\u{e}\
         [\u{12}\u{14} :p)!>a\u{1b}h\u{8}!'a(Y\u{d}! a[{2 0<E!\"`!\u{1d}h!=aL6i! `9o{!<`pK\u{1c} T\u{1d}1!<aC:\u{6}! `\u{7f}\
        \u{1e}\u{12}!&`dj\u{1c}!;ar\u{1e})!!`BC]\" `#`_3_!@a+\u{10}c\"\"`Ba\u{1d}T\u{18} HT:!?aa};! aC#\\!!`)m\u{4}!<a+\
        |\" q|&!4a\u{15}oE!&aQ\u{b}c!<a\u{14}7(! a[\u{7f}H! `\u{4}\u{9}7 \u{1}+\\!)a\u{1f}\u{c}y!)a/!0!\"a\u{a}+\u{1}!\"\
        aQ\u{2}\u{1b}!9aSR6\"#`!`yG\u{d}!Jaoy& Xv/!-a826!;`TO? p|S j\u{17}f!0aHmL!*`_c_! aIft!,a0=;!&at A!4ar\u{2}J!,`)\
        :N 0il!:aHr\u{3}! aIv\u{9} Z'1 \u{0}8Y! a\u{0}rY Lt\u{b} vJL!7a\u{9}\u{14}V \u{0}\u{7f}\u{7f}! `\u{c}J\u{19}! a\
        !H9! `s9\\!Ba;qu! a^\"O! a\u{11}=o B|\u{4}!#`)I/ OW=!4a~nz!Ga\u{10}Q\u{9} |C2!*aNf5 M3L \"\u{2}R 7hT!!ae!a cu !\
        Gay6H!)`(L{!+`bn\u{d} \u{c}\u{f}\u{10}!Ba\u{7f}o-!;`8\u{f}5 G<> c|I!*ae\u{c}`!4`\u{b}Uw!=ad\u{10}\u{1f}! a\u{10}\
        L7!JadAX! `9\u{b}d! `\u{7}\u{1a}j!%a\u{1d}m\u{3} \u{1c}a. \u{18})F!(a\u{10}]\u{1} : 5! `\u{16}\u{e}a L~l!&aKN\u{8}\
        !!`BiA!;`MK\u{7f}!;`7A\u{0}!=aR\u{e}\u{d}! `\u{5}1R!Ga;\u{3}V!.`FAs 2dy!!`,B\u{f}!?a1@4!4`~BD!!aOfF ~:\u{1} \u{4}\
        p\u{9}!>a\u{1}\u{1f}6!)a;48 J\u{16}U! `\u{b}/s! `J9\u{a}! aJI$! a>\u{18}J!>aN\u{c}V \u{15}Vd! aKtn \u{6}\u{1f}\u{7f}\
         .\u{3}\u{8}! `Zp\u{1d}!<aEb-!>a-e1 Th6!%`'$<!>a;#?!<a|da! `65\u{8}! afZ/ :\u{3}y!%`R0 ! a589!\"`zhD!,a$cq!4a(\u{e}\
        }! `M-\u{17} \u{11}_\u{17} \u{d}vJ i@H! aI&I!;`=\u{e}j  mx \u{9}\u{19}{ \u{18}a\u{2}!;`=4\u{d}!Ja%\u{c}$ R\u{0}\
        %!<a\u{12}_p!)`_e\u{e}! aZC%!,`UX7! a\u{0}hG \u{11}#I!;`s\u{11}[!!`\u{19}Z\u{6}!=a~l/!JaS#L R\u{1}\\ Hts!#`+d\u{7}\
        ! `%r\u{f}!/a-AI eAX Rt\u{d} j;*! a&:.!.aN\u{9}A!9a\u{1e}SU!Ga|+m! `LQv! a/f}! abQ\u{0}! `\\c\u{4}!:`hd\u{c} tp\
        & k7X!)`YSv  0\u{18}! `~x>!<a.\u{11}L!#`{Of \u{14}\u{17}~ \u{0}0, \u{8}JY!&a;/c!\"`\\$h!!``Em ?>8 u#: kue *\u{1c}\
        { \u{c}[\u{1f}!>a\u{1a}R/!)`{RP ~\u{b}b! a&&{!-a\u{13}\u{11}~! a9.\u{1e}\"!`%`-@( )\u{12};!#aY5] \u{b}3t! a!=Y \
        pRi!%a\u{9}O% g]W \u{1f}\u{1c}\u{a}!9a\u{d}2\u{e}!1abz&!?aY\\)!!`Y;,!/a\u{15}!. ]\u{a}O!4aZ\u{18}` \u{b}%~ H-\u{1a}\
         (\u{15}V!Da\u{7f}u\u{b}! a\u{14}w\u{e}!!`\u{2}m\u{1b}!!`]+- &iC T8\\!)aI(k +#r!2a1Gb \u{10}6\u{1d}! a\u{c}X8!G\
        aF\u{1c}s!Ga\u{1a}7\u{f}! a{\u{5}\u{12}!Ca\u{17}kP!)a]9]!Eaw!i \u{1e}C\u{15} \u{c}LU!4ay{\u{9}!+a2Ny\"!`%`'A\u{f}\
        ! a\u{14}o\u{1d} \\^t!;a\u{6}\u{4}\u{b}! a\u{b}n6 l\u{17}u!<a*L\u{b} :e\u{17}!Ja]d+ +uk d\u{d}\u{1d}!Ja1&%! aZ?\
        f! a\u{14}\u{1}o :h\u{d}! a\u{1}M/! a\u{1a}K3! `[\u{1c}: {G\u{1} }Y  v}!!)a\u{b}T&!4a\u{5}W[! a\u{7f}*\u{7f}! a\
        bE\u{7f}!\"`u\u{5}\u{8}!8av\u{1}2!Ja\u{13}&; \u{1a}&\u{10}\"#` `6/5!FaC|U!>ak\u{b}_!!`r\u{1c}[!Ca\u{16}r\u{7}!\"\
        `C0Q L#o!4a\\8)!JaiPY \u{a}|d! a4]l!(aRy\u{15}!+`ilk!=a\u{a}h}!>a(K\u{1e}!=acL.!=a\u{7}\u{7f}K ~?v [\u{14}|! a2\
        \u{11}\u{10} fvT! `\u{1d}Za \u{1}\u{11}u! `;9\u{16}! ay{S Z#Z!)`E\u{14}`!3`y\u{7f}u!!`7eC!=ag\u{3}k!-a5g! \u{1d}\
        \u{1f}Q!Ba4vz!!a\u{14}I\u{16} `Xo!&`[t\u{2} ]\u{19}1 rSh 3\u{1f}n!*a\u{10}hu!<aV[\u{1} ?\u{c}>!%a.k5 *\u{15}I \u{1e}\
        (s yj\u{15}! apa\u{18}!Ca\u{f} s!Ba\u{19}Q\u{10} ^i]!\"a\u{c}E-!0`@+f!;aP+\u{a} `\u{b}\u{10}!4`)X\u{11}! a(\u{d}\
        \u{11} \u{17}1\u{18} &\u{1a}R buh 3>}!Ba;\u{13}= em\u{c} X\u{12}\u{12} k9N\"!`(`.4^!5aJmj!Ja\u{1d}\u{1f}l \u{10}\
        \u{14}y!)a@UY \u{4}\u{a}r!7a\u{c}Y\u{6}\"(`4`\u{12}v\u{e}!#`\u{13}q/!5ay\u{10}A \u{16}\u{d}\u{10}!\"`\u{7}\u{11}\
        /!Ja\u{10}\u{8}q! `\u{1f}>\u{1d}! `m\u{1e}% \u{1f}\u{0}7! a\u{b}\u{5}\u{1}!#`jd\u{5}!&axC\u{8}!7a\u{12}\\\u{13}\
        !=ad\u{1c}% Gyq!'a\u{b}W\u{0}!;a_\u{1b}3! a\u{3}\u{16}a!3a2`\u{a}!;a^BQ!)aHZR nPp!+`q\u{e}y!\"a\u{d}\u{2}\u{a} \
        (\u{19}\u{1b}!$a\"\u{18}J NVq 1\u{1e}\u{7}!Fa1}\u{1a} \u{19}\u{6}\u{1c}!*`X2a {\u{19}% */C! aFlM!<a,f\\!$a]\u{11}\
        \u{11}!)`Q\u{1b}0!\"`ej[\"+`-`nAJ! a\u{e}q~ >h# v*5 4.W 5LZ '\u{b}\u{7f}!&a-\u{1a}\u{16} \u{1c})\u{19} \u{1e}Ve\
         \u{d}Ku!Ga]u\u{5}! `^$\u{f}!1a b%! `['C %\u{11}\u{19} ]\u{1c}0!Ea\"\u{3}T Rec W\u{b}p!AaV\\C!EaogE \u{2}8O!*a|\
        oY! `k2\u{15}!!`T\u{a}\u{1b}!4a^H7!)az}I \u{2}g[ \u{1e}\u{6}r!!`gy\u{1a}!*aq{F!?a\u{9}\u{6}[! a\"9\u{0} \u{1b}-\
        * HV7!$`o\u{7f}@ \u{13}\u{11}\u{e}!JaFr\u{1a}!8a%~&!)aI).! a#\u{1}:! a\u{9}#Q!-`e!R!<a<)n!Ja<s\u{c}!Fa\u{3}Dn M\
        >\u{7}!*a\u{13}\u{1d}\u{a}!%a%D-!<a\u{1f}\u{10}_!=a\u{5}`!!;a&x8!Ja#g\u{3} \u{19}\u{1e}\u{16}!*`\u{15}\u{c}6!<a\
        \u{10}\u{5}Y\"!`\"`|@b!:`T\u{3}\u{18}!-a]@$!!aYO$ P\u{d};!$a\u{10}ZQ \u{1b}cQ!=a\u{1f}\u{0}\u{11} Zly \u{7f}:\u{6}\
        !4a\u{16}/U G;_! aPL\u{6} eC\u{10}!4a\u{17}1\u{12}!#`Ja@!\"`MYW!=aO\u{1b}\u{7f}!;ab,\u{6} ^\"(!#`R(;! a\u{0})V \
        X\u{1b}p! a{?*!Ca>2T!,`+Vw!Jatny kD\u{7}!!`-~\" C(V!8ah{y %,\u{1d}#'`$`&`nz$ ':) P-g \u{d}?y!9a\u{12}P~ \u{e}c2\
        !Ca\u{3}\u{1c}b \u{14}io!(aIX2!&a^:;!&a[EY IxZ Ylg!$a\u{0}72!\"`Z\u{15}e!#`L{l! `A\u{7f}E M+1!-a_\u{1e}p! a%Xw!\
        ;a38\u{9}!>a\u{1a}\u{5}\u{1e}!7a\u{1}A/!%a\u{6}\u{15}< \u{12}w\u{1f}!2apD6!>aDvI!#`*G\u{4}!+a>hK! `R;Q! aSO\u{18}\
         |s6! `Y&R!8ax\u{1d}` \u{12}P\u{9} \u{9}5\u{1b} Ip>!<aW\u{9}x!)a=r}!\"`[>\u{b}!'aFf\u{17} \"@O!+`4;T!*`\u{5}=\u{15}\
        !*a=\u{e}  :\\(! aPPO! `}{W!*aSf\u{2} wf\u{b} r-\u{17}!Ja&-1!Ja\u{6}cU! `~\u{7f}* -T-! a9|E F?w! `\u{2}V\u{11} \
        ]\u{1d}0!&`p\u{e}7! a\u{1b}KK \u{1c};\u{1}!#aV\u{6}\u{11} \u{7}\u{b}\u{16}!#`g\u{15}\u{1e} o!e W.~ y7&!-a\u{7f}\
        \u{1}6!4`l`F {+T!$`e\u{3}n! `\u{14}CA! a]nT! `Vq\u{b}!Ja>V\u{19} [f= 2\u{c}@ \u{12}\u{1c}I! aR\u{6}J!=a?fL!!`hM\
        g!Ba8G\u{6} \u{19}\u{12}\u{b}! a-eF!/a42n!%aUf\u{2}!=a67\u{3}!#`i^U \u{12}Ah! aC#' g\u{b}'! a\u{19}CL! acPM #bi\
         9W\u{6}!.an'\u{9} #hY!4a.5|!;`o\u{10}  FC\u{17}!<a/^& C\u{2}@!=aK\u{1}c!(a\u{1}lp .2\u{b} 6\u{1c}I!8a4E\u{a}!4\
        a=Y7 NQ\u{1c} g\u{2}\u{1d}!=ayZ5 R]>!4`y5Y!*`DOb \u{12}qt Gb\u{0}!\"a>h@!;a9|\u{1} *G\u{a} 6~\u{14}\"+`5`I\u{3}\
        \u{15} b\u{1a}\u{1e} c1N! `mk\u{16}! `%:F\"9`9a\u{9}f{!=a~f&\"#`9a#!7!6ad\u{12}`!;a\u{1}5\u{10}!#a(0\u{17} \u{18}\
        V3 p%\u{b}! `e\u{1a}\u{14} \u{13}Y%!;`\u{6}D'!Ja\u{11}}G!/a6\"K V5c!=aJW'!Fa\u{13}NO!\"`\u{8}\\`!$aWc\u{5}!#`i:\
        \u{12}!#a\u{4}q\u{17}!?aCC\u{1c} ^G\u{1f} rFY\"#`!`8\u{15}|!9`iP\u{10} ]BA!4`iQT!1ajqj Jv\u{1a}!4aavX \u{15}\u{a}\
        \u{e}! a\u{14}\u{5}& }\"C!Jah%Z!>ayCo _\u{1d}E \u{e}~e!9a\u{9}y\u{15}!Ja\u{1}\u{a}, \\Lc!Fa\u{e}k$!9af92!\"aVJ9\
        !GaH{O!4`C'X zZm!*axm\u{3}!+`_{\u{e}! `\u{11}~$ o5(!6`7\">! `D2t Rp} xl8 CCJ! `-7\u{5} &\u{1d}\u{19} /ZW\" a'`\u{9}\
        \"q!Gaah\u{5} Qb>! az-L!<ajr\u{3}!4aQ^\u{4}!#a;{\u{18}!Jalm\u{1a}!Ja\u{1a}\u{7f}E 64p! a\u{13}B\u{8}!+a4D\u{11}\
         Q\\! {##!?a\u{b}_M!\"a#?f *\u{8}\u{17}\"+`Ca/7\u{1b} \u{1c}O%!=aG:h!(a4\u{5}\u{c}!!`+\u{19}_\"!`$`\u{1}s6!0ae8\
        =! `#_@! acRV!8`!!c <_s!%a=`T \u{19}?\u{13}!\"adI.! az\u{0}J! `[\u{18}n! a\u{12}ru!.`\u{5}i\u{6}!<aQ\u{c}I!&aW=\
        Q!9aKO !=a*M&! a1\u{12}J!4a\u{19}\u{7}\u{1c}! `\u{13}\u{a}T!3a\u{d}Aj &~o \u{14}0\u{b}! a#\u{9}'\" `=aS]S# `#`9\
        ` \"\u{14}! a! M {6k!*`kY$! a\u{13}+-!=aV}G! a\u{e}\u{12}S!(a~\u{1f}a W<k! a\u{15}\u{e}{! a\u{13}3; Q\u{1a}\u{6}\
        !7a\u{7}\u{d}\u{9}!;a.I*!!`3kX! `V\u{13}k!0aE\u{f}\u{18}!7aO4\u{7} 2\u{4}*!(am/I! ` \u{13}u Zc\u{1} M\u{1d}\u{18}\
        !Ja=\u{1e}4 Q19 K)g!+`\u{8}\u{10}z!+`s-\u{1c}! `EdV \u{4}t` gW\u{15}!,ajm\u{1a} Y\u{d}p |$w \u{6}00!<a&^^!Fa+xj\
        !;`\u{1a}>r!,a)e\u{3}!<a$n!!#a\u{b}\u{18}\"!'aXcT!<ax\u{12}h! alZx Wux! a\u{19}\u{13}O!&a\u{10}!d!Ca%e\u{16} @'\
        $ \u{3}b, j<\u{7f} C\u{12}D G\u{1d}k )'\u{14}!+`/]2 \u{4}~G!Javq\u{8}! `\u{7f}q\u{10}!?a2\u{1c}\u{10} \u{18}1B!\
        Ja$?\\!JaY\u{2}m! a6\u{1b}\u{2}!+`o}V!\"`$\u{d}\u{10}!*`\u{16}j2 ;6@ #V(!?a-b/ l`t!<`,^\u{e}!Ga\u{11}@@!JaV\u{1e}\
        R!JaSq# Ag7!9`X*}!.au3\u{13}!#a7jG!4aQ\u{11}V! a)=g!;`zB9 %:L!#aaPj N_z!=aXg\u{b}!4`dhI H`L! a2\u{1}`! a*Z\u{15}\
        !6aRD\u{1f}! `\u{11}:?! an-c!GaeMc! `;hz!'agV?!*`s7U!8a\u{10}Ia!<`\u{11}H\u{e}!0`z\u{11}\u{16} 0=4!>aeGB EGL ~j\
        k!!`|\u{b}p!)a7\u{5}\u{b} xs\u{15} 7\u{9}\u{1a}!Ja:H3! a\u{2}4@!=a\u{e}N@! a\u{16}\u{b}[!\"`]Xs!#`\u{17}i\u{12}\
         \u{15}z& vL4 \u{16}M4 RF5!8a:X\u{15}!9a\u{1b}w: M\u{18}a!4a:~y!=a,\"\u{17}!;a`%\"\"#`\"`~le$'`(`\"`3`\u{7f}xn \
        +T\u{c}!<a3\u{1c}k!3a&tl \u{7}|n! aj\u{7f}t!!`{\u{9}\u{10}!Ja\u{10}\u{1b}+\" `#`}b7!!`Px9! a\u{1}up!4a@\u{4}e!J\
        aU\u{1a}\u{a}!>ah \u{15} K6) ]F-!<atJR!3au\u{2}U e\u{6}o!Ga\u{4}%x! aO\u{12}}!<a!\u{5}\u{0}!!axt\u{f} V>8! a\u{8}\
        \u{18}\u{14}!<`).!\"9`Baet` EL>!$a\u{a}H) F9-!>a+LT Z`\u{3} `.\u{18}! a5d[!Ja\u{1a}mm! aOA\u{1e}!Jar\u{1b}D `|J\
        !#afRW!*aZ\u{7}W!Jah*k >\u{18}6! aP\u{13}7! a>TS **X!\"`\u{6}s\u{10}!JaOf\u{1b} O\\;!Jau5\u{15} k\u{11}\u{1b}!J\
        a\u{14}\u{e}\u{1d}!!`+O$!\"`UN4! aA\u{f}B!!`\u{4}=Q!%`h\u{15}k )t\u{9}!.aY]\u{f}!4a/X+!!a\u{7f}{+!6` Z.! `\u{1}\
        v\u{16} D+h!>ad\u{4}\u{1e} Yy3!!a>\u{7}F!\"`-)W!=aoLW!!`{\u{4}z!*aZ\u{7f}\u{d}! `gc\u{f} \\Q0 K\u{14}O! a#\u{1c}\
        O!\"`yeh!\"`inh W)j!<a\u{6}C\u{9}!$a*\u{1e}\u{9}!!a8hv!-`p@, \u{7}Lb!Ja$Ij! `;\u{3}2 \u{15}&3!Ja:f7!5a\u{1a}ZG!\
         `;\u{d}v \u{15}L\u{15}!-az\u{1d}*! `0RC \u{8}ja! au7o -D\u{b}!<aA:\u{11}!-armD!=as&Q!;`Q+q!<amZq!(`sky!Ea\u{12}\
        e7 p\u{7}S!=a\u{0}1v!9am\u{13}\u{6}!=a\u{1d}\u{1}\u{d}!;`}\u{e}'!&a\u{9}!+! a:8+ nVB q1L!#`{mh!=aIS\u{3}!$`D:\"\
        ! `\u{5}m(!;a\u{16}\\- R\u{a}- >Y\u{8} ur ! auA<! ai\u{1f}m! aPW\u{16} \"\u{17}W!!`_f}!\"a.X\u{9} vr\u{1f}!\"aS\
        t, 3<\u{14} \u{16}nK K2W\"!`\"`vJh!CaE^\u{16}!;ab\u{1d}*! aKto!$am\u{9}w!0``3\u{4}!'ar\"\u{10} .WU s=\u{19}!8a\u{1a}\
        b4!9a\u{10};F w]b!!`I\u{1c}t! aLX]!\"arb\u{c}!;`Kf\u{1d} h8# /@[!4an\u{2}^!Ga S; KY_! `r\u{12}f!DaL\u{19}\u{e}!\
        $ax\u{2}L nhw!6a0ix \u{8}\u{5}\u{6}! a\u{18}C+!<aq\u{1f}]!)`\u{17}Sk 0V\u{2}!7a^!\u{8} \u{e}B\u{d}!6`r\u{10}\u{d}\
         1\u{b}% \u{1e}%.!Ja\u{2}i~ Lle!Calzr! a);\u{3}!1a(W\u{d} c\u{17}\u{e} C\u{b}\u{11}!%a(\u{7}@!%`0\u{1}N q&i!GaG\
        \u{17}i!Ba[OJ ja! \u{17}\u{12}> +\u{1c}B!<a\u{7f}DK X7\u{1a}!!`\u{f}F\u{15} \u{12}\u{8}1! a;6p FJ~!+a:B\u{1e}!<\
        ane)!Ga\u{18}>d!;a?W\u{16}! a>$*!<aF?\u{1b} +\u{1e}Z \u{c}c_ /\u{4}\u{6}!>aD\u{9}\u{15}!1af&/!,a\u{1}\u{0}\\!;a\
        Wb\u{a}!?a\u{19}}$! `Z;R odm!Jaoko!6a9`z##`\"`!`|~K! ax\u{16}g TPp!GaR~\u{5} \u{9}o) ;72 ]F< Cx?!(a\u{5}OE gfY!\
         a}h\u{16}!(`\u{1}y:! a\u{2}^Y \"kr!8a(:\u{0} PA\u{f}! `}kJ \u{7f}zJ!Ea8dX!#`\u{1}$p YuD S5g v\u{1}z!\"`\u{2}_\u{8}\
        ! az+\u{1b}! ap7# =.%# `9`#`#)-!EaO44!4a\u{6}qi \u{11}*|!>ae\u{f}\u{c} \u{3}0 ! a]{6 v^?!#`IQU!\"`\\0\u{3}!Jag\u{16}\
        \u{6}!(a`\"@ cY\u{1f}!4a=14! a\u{5}W\u{1f}!!`\u{1e}@3!+a:\u{1d}a!*a\u{9}C~ S%\u{8}!0a@n\u{17} X\\%! a%\u{10}7 I\
        L<!+`\u{9}qt! aa>y \u{8}c-!%`\u{2}~0! av55!,`HA\u{10} 5\u{f}*!<aWw\u{19}!;a\u{19}\u{3}F IGL!*a\u{1d}3R o3\u{0}!\
        +aD\u{9}b R\u{1a}c ?\u{2}} h~[\"#`\"`5\u{1f}f\"!`'`p'\u{7f}!8`\u{7}j\u{11}! a8+8!'a\u{a}g8! `\u{17}\u{13}]!\"`a\
        >o %o\u{e}!4aS>0!<am\u{15}f!Ca\u{11}\u{1}[ ^%v!0`=E\u{6} \u{d}4\u{7f} L\u{f}\u{14} \u{18}\u{d}I $!M \u{19}\u{c}\
        t y{|! af\u{2}  7Je!!avD} iq\u{7f}!>a\u{1a}\u{1c}, \u{19}=. \u{17}_W!;`JG  \u{2}\u{16}!!)`\u{15}\\N /f% 4tl! aN\
        rp!;aS\u{14}i \u{1d}\u{0}\u{17}!Ba\"9f! a's^! aa5x \u{17}\u{f}\u{18} DE\u{19}!1aF\u{1e}\u{19}!Ha_2: \u{c}J@!<a-\
        dP! axN\u{1b} v\u{2}%!&a\u{1a}-6!>ay/J!\"`\u{18}d` axD snu!;`nz@ :q\u{1e} 1s4!4a~\u{11}2 \u{c}\u{1f}H!GaW\u{15}\
        I z\u{1e}Y >f(!<aR=*!*a\u{a}jJ!$`\u{19}}J |;_ \u{3}Sa!=a63f!\"a\u{a}Nl!#aJ[A!+`R\u{13}F 7hu!*a!*\u{7f}!)a\"\\/ \
        \u{11}\u{e}5!&`^}Q ~V\u{c} ?fJ!4ajJ\u{17}!;ayD\u{1c}!$a0-_!#`.h\u{f}!#a\u{f}\u{18}i!#`J\u{5}\u{7f}!&adB\u{a}!4`\
        \u{1}+, \\iH!\"a$F|!Ja)(\u{3}!$a\u{5}\u{14}\u{10}!%ap\u{13}-! a\u{8}fk!Ja\u{1c}G\u{e}!!`\u{11}\u{4}v! a\u{16}X\u{5}\
         P\u{17}4!<a\u{13}<<!*a%m?!\"`;Q_!#`s\u{14}\u{8} \u{1f}2\u{15}!;`L!4! a\u{1}\u{17}B!Ja/dI!%a&6V!,a,5\u{14}!>ai\u{0}\
        \u{19} =\u{a}* C$.!Ca.c~!6`\u{12}v\u{f}!#a\u{5}S\u{1c}! aAk! \u{7}>f Te|!(`\\t| e4~ X\u{f}\u{e} \u{1e}.\u{14}! \
        `CFk \u{b}{\u{c}! av\u{4}0!JaMH^!#`\u{5}4B $Qm!%ae {!>ax\u{18}\u{3}! `4T\u{6}!!a 4%!Aa\u{1a}a@!Gal:Y!,`\u{2}Xr!\
        )a\u{1f}\u{12}S @`p!4a\u{16}\u{10}y! aGO\u{3}! `\u{10}r$!=an+. \u{e}\u{1a}F!,a\u{1a}pH!Ga sN 6`0! `AlP!<af\u{d}\
        Z!Ca\u{8}*a \u{9}\u{0}c!!`\u{1d}x>!<ajGP \u{1e}U\u{12}! aU\u{16}7! a}g< 8A| GbD! a@\u{1e}O!(a\u{4}He! a\u{3}\u{14}\
        q xc\u{8} Hj5 \u{c}\u{1c}Q! `\u{e}\u{7f}T!;aQs\" \u{4}.:!?a\u{15}\u{1f}I!&a0o\u{5}!\"`qE\u{15} Bz\u{15} 1q\u{1f}\
         .pM!!`\u{8}.f!%ai|h! aw9r!;a[\u{4}\u{0}!&aCNO! `-%`!\"`\u{1c}>a wp.!Ja&7? UeU!$a[\u{1e}k B\\\u{c}! a|z0 \u{1c}\
        \u{1f}k!\"`=Oa >}\u{0} ]u  N!u&#` `!`%`$`-`^h6!\"`yYy! a8`#! at\u{f}=%6`&`7`#`$`\\nZ \u{19}f% x\u{1a}>!BaNaT F~\
        v!7a\u{1}O~!!a\u{2}s@ u=k 8;Y O<b!=a\u{15}\u{8}#!$`j\u{15}R d?\u{8}!=a\u{14}8\u{11}!\"`jZM! aS\u{0}Q!Ja8Q\u{18}\
        !\"a\"s[! a,(f!=a\u{17}X% \u{4}\u{19}K ogw ^\\\u{11} Tk@!$am?r i\u{16}u!Jar9\u{1b} \u{e}U#!2`h\u{12}U 'L\u{3} \u{3}\
        P\u{a}!!`e>(! `}Y3!!`\u{f}C>! aD\"L \u{2}Yd! `A\u{19}}!Ba>\u{13}\u{6} LS\u{11}! a.\u{17}\u{1b}!<a<yN! `5)\u{1b}\
        !#`\u{c}>  USG ;(V!<a\u{7f}\u{14}\u{9}!;`5\u{17}\u{15}!;`D\u{e}#!=a$\u{2}( x\u{4}P!!`DX)!!`=\u{12}U S'~ 9U\u{12}\
        !+`\u{4}I0! ak\u{9}4!Jao\u{1c}\u{d} /\u{1f}<!Ja#h_!>a\u{6}Qs! `\u{d}>\u{11} jb\u{11} r1C!!aE-t LP\u{0} #-) Yog!\
        !`Z&x!Jadx\u{1d}!-a_f6!\"`;\u{8}?!:`0/F!%`\u{f}5j!!a_Cn!=aEa<!4a\u{1e}}7 :\u{13}m!#`5\u{12}\u{3} PW\u{b} n(\u{14}\
        ! a8\u{0}D B%K! aw\u{13}]!+a\u{16}nh\"9a;`!C\u{6}!<a&d ! a]P-!#a4\u{12}A! a\u{d}yH y*a!\"`r4)!8a/\u{1b}. 4\u{c}\
        7 ?KX!Ja\u{14}E\"!7a/u' dVG (-\u{7} 'd\u{9}!)aH+\u{f}! a\u{1c}\u{b}\u{1f} \u{9}\u{1}!! aR\u{1e}T!/aO\u{1d}c g5l\
        !BaP;r!Gaujs B\u{15}.!\"aG\u{7}7!&a%\"; \u{b}jB!8a[kd!Ja{\u{17}P U~.!4`K\u{2}<!;aWQ@!+`k^D \"\u{e}d! aCT*!!`\u{1e}\
        p\u{5} +\u{16}\u{f} O\u{f}\u{11}! a[`\u{1a}!Ja9\u{6}l =T\u{1c}!=a4L9 ],G!<a;#T!0abe\u{4}! `[}\u{f}! aX{-!=at=\u{1f}\
        !?aqaD!)a;\u{8}m!/aLz|!5aZ;3!!`\u{e};; M-'!<ahe9 12M!=a~\u{a}M D\u{1f}p! `\u{b}7t fl{!=acQ\u{1f} 7-* n53!/`\u{1}\
        WC! `.8M!;ax\u{11}]!Ja*fb!#`\u{10}[\u{e} __'!&`O\u{7}/ Y\u{19}: j\u{4}B X/z!$ahF\u{13}!=aT$\u{14}!Aa!\u{2},!>a[\
        su \u{a};\u{17}!9a\u{f}k0!4a\u{1d}__!#`\u{12}wp!*`_<v! aS\u{15}}  \u{4}\u{15} '?b!!aZG\u{a}!Ga\u{1a}e\u{1d}! aj\
        Z`!\"aJ\u{0}\u{14}!GaO\u{0}\u{14} {%3! a(\u{14}A!'a-\u{7}r \\vz!<agi\u{1d}! af\\\u{2}!!a\u{1}\u{19}\u{a} aD@ {\u{16}\
        M!Jat\u{15}]#+`,`5`t[\u{9} $\u{11}\u{18} *s&!#`|\u{b}U \u{10}GZ$ `!`#`$`K<_!;ac(j! a(y{!&`kh\u{10} %Z\u{11}!4aO\
        ?U!%`\u{2}rV \u{15}Av \u{15}\u{b}}!#`;N7 \u{10},o! axO{ E\"\u{13}!8a\"\u{5}\"!;`^\u{14})! a0\u{0}A\"#` `Vtg!4a_\
        M\u{f}\"7`!`\u{8}ZS!;`S\u{19}\u{4} 6[6 $-8!#`*!\u{11}!;a/[0!\"`umF!?aB\u{c}`!!au\u{6}! 4\u{1d}( S\u{b}+!;`\\zL \
        \u{7}k(!<a\u{7f}r,!4a#\u{18}B \u{2}gY )c\u{c}! a&=X!-a\u{2}S\u{1b} +21 A\u{1a}? ;Eb >:\u{13} ie2! a\u{7}]<! `~G\
        \u{10}! a^lG!4aV4W \u{10}v\u{7f}!/a :# <$=!2a/>A!-`K*C! a\u{f}`s!Ca#\u{3}{!'a\u{1b} *!!`fX,!$advG!/a\u{12}MN!Ea\
        {\u{15}x!8a8\u{0}} \u{11}*\u{7f}!3aB\u{10}\u{0} -e\u{2} vm5 \u{16}\u{e}X!,`\u{d}Z\u{a} ;^!! `\u{f}iZ \u{7}Ra!&`\
        9Oo zU\u{13}!!`\u{f}*+!\"a6g0 \u{e}|F!4`S\u{2}J s\\L!>aE\u{1f}Y ^Pr ? t! ar[8 [\u{1f}<!4`$fN!Ga\u{17}3a! aJkg Z\
        8s P.\u{7}!6a\u{11}\u{16}\u{18}!JaGy?!0a\u{7f}'\u{c}!<a\u{c}** !S:! `-A=! aG\u{0}A!<`n~R!!`bi\u{19}!Ea\u{3}E\u{11}\
         \u{7f}g9 \u{d}WN! aC\u{f}R .ki!;`zmm \u{1d}E} \u{15}+C! aN\u{4}Q z_n!.a\u{1f}\u{e}|!@a$u\u{14}!!`}\u{d}% tJ\u{11}\
        !$`nk|!!`(\u{1c}\u{17} ;\u{5}O vWX!%a7]! \u{1b}Z1 qyc#+`-`CaIPQ!Ia\u{a}cY S\u{1d}w <\u{1a}\u{1} fq\u{9}!;`ar !*\
        `jl\u{6}!Baw>\u{e}!1`\u{c}O@!-aa<U! al\u{c}\\!8a\u{4}Oy! a\u{11} \u{1f}!#ag76!?a\u{f}xl!&a\u{1}>z!Ja>C\u{3}!Eav\
        y\u{12}!-`\\\u{d}!!6`A\u{1}M!Ja\u{1e}kd 2!k! a\u{1a}\u{7}2!Dah\u{4}d!%`A#x ]o\u{0}!Da\u{6}$\u{4}!<`Oi\u{4}! aO\u{3}\
        m!)aYz\u{7f}!?a7*\u{b}!<a\u{15}%\u{c} V&& e2> pT] k*\u{13}!\"aO7\u{13}!Ha9y\u{1a} [\u{b}\u{1a}\"+`*``\u{10}. f{\
        L! aH3* \u{1c}O)!!au5+! a7uU \u{1a}(\u{1c}!Ea}%=! ``\u{0}E! `\u{1f}>f!'a,nj!*a\u{3}c\u{19}!<aU.'! a NG!7a;dJ h$\
        K!Ja\u{d}\u{6}O! a94[! aI.c!;`\u{11}\u{15}\u{1a} \u{19}7P!Ea\u{14}x@!\"aN\u{7}J \u{3}/_ \u{16}<a!Ja\u{0}\u{13}\u{5}\
        !-ano%!JaQ\u{11}B ;PV!#`\u{f}=]!<a@P\u{a}!!`oW\u{1b} i\u{12}(! a0x<!<a9]n!Jam^\u{19}!&a5*! 1\u{d}5! aC\u{8}t!!`\
        &!B!>aPqa!?a?{b!<a\u{12}\u{1b}\u{15}!!az<R '-: IM? RNs!;a5Hy N\u{1d}+ o;; %\u{9}Y!8a<6\u{4} \u{d}Ir! a;d\u{6}!%\
        ag\u{18}# 0BL!*a^>t Nn\u{e} '[J! `tYw! `Q\u{1e}^! a2\u{18}: \u{7}.A!>a\u{10}q\u{13}!Gagh\u{1c}!JaUd-!Fa\u{10}k\u{f}\
        !4aTW\u{11} +b# 9fY h9_!0a\u{7}dn .\u{10}2!>aH\u{d}:!=aQ\u{1c}c!Ba\u{7}\u{9}f! a[l|! aG\u{17}6 %?7!;a\u{11}$Y!#\
        ab\u{14}Y! a\u{b}`} |bI nF\u{14} \u{0}\u{f}\u{1c} 2:6 \u{d}\u{5}C!JaANG!8aT)\u{16} \u{1f}7G \u{10}\"\u{7f}! a\u{c}\
        u !=aQ*! \u{1b}c+!'a&\\0!&`W%; \u{14}2D! a2\\_!4aS_\u{5} _N\u{7} VH\u{18}!#`b\u{12}0! a7W|!,aa\u{14}\u{14} \u{f}\
        T\u{6}!<aa][ j9x!,a]G}!!aF]\u{3}!\"`\u{2}R8!4a\u{0}\u{b}\u{14}!Ja\u{1f}t8!!`<`N!#a\"-\u{1e}!DaLqe!6``u  Ng.!;a*\
        \u{0}9 [#Z!!`k7q!4apu0 reG! aD)Q V<\u{a}!,`\u{16}z\u{2} _j?!5a[9G! `\u{b}.\u{4}!&a*\u{11}\u{f} +T1  \u{0}6! `9\u{1a}\
        \u{8}!=a1R\u{e} i:\u{10} x2\u{13}!Ga\u{9}N\u{13}!4a`D& I:z!;a[^~ W}^! a~]\u{1d}! aE}9!Da\u{1d}\u{1d}C >{}!FaFBS\
        !<a9<b!;a\u{11}9j \u{15}\\!!!a\u{14}\u{15}%!4`rb6 \u{3}\u{1a}B +nC W\u{9}L 2Z\\!5aGw7!1`\u{11}3\"!4aB%O!=aRmU!$\
        aW{b!<`\u{4}8z :vH!Ca:DV!Ja\u{10}H\u{5}!Ja:Z>!Ja\u{c}\u{5}t!>a\u{c}\u{19}{! `\u{18}oX #Bl!Cac=t hk( v\u{f}^!?a\u{2}\
        Qn t3u!!`VnF \u{d}\u{1c}v! awUX W\", \u{13}O2 jdO B&T %}\u{1} ++%!+`SG1 h\u{c}N \u{1e}SP Le\u{5}!\"`\u{f}H\u{9}\
        !,`\u{3}?\u{c} \u{2},\u{11}!2a\u{f}`Q!GanT#!#`=I6 SrX!?aWNj\"#`\"`i\u{2}\u{2}! aLy3 P1;! `u\u{13}J \u{3}Wz ,+\u{a}\
        !>aN`)!<a\u{f}^O! a\u{d}\u{9}O!$amP\u{1b}!+`\u{4}b@ (%^!\"a~2\u{1c}!#`\u{1e}_# @r8!%a@$@!#`{mH!Ga8a\u{1f}!-aJ\u{2}\
        9 \u{f}ZA!<`;O\\ W1J! aRwn! ac.r \u{10}*\u{3}!Ea:\\\u{13}!AatG@!Ea\u{6}#L!Gam\u{d}`\" `!a!!v 9\u{f}| 0\\~!3`;>\"\
         t>' {\u{d}8!)`\u{6}HD!!`fvu tt\u{10}! a6\u{6}\u{10} zBK |\u{16}_!;a\u{b}=j!4am\u{a}\u{17}! aC{O!/a mt!8aD\u{1f}\
        }!>a\u{e}px!8a\u{19}\u{7f}\u{d} _f\u{1a}! `\u{16}*!!#`Z(,! `A5@! `htO!*ag1\\ |Qe!=ar\u{2}\u{7}!Da-Z\u{a}!*a\u{9}\
        \u{15}#! aO\u{f}7!Ja\\#b!\"a4\u{9}j!2a\u{11}tk! arL/ \u{0}&w!+`\u{6}Y@ \u{3}R] &8h! `KFr!JaRs4 \u{d}q\u{e}!8a8\u{1b}\
        Q!Ca\u{a}i\\!BaQ\u{7f}j! aBR%! a_/(!'a_=Y pI, \u{9}\u{5}\\!5a\u{5}\u{10}\u{16}!+`\u{a}\u{4}3!!aBnM!!a\u{1d}\u{5}\
        Q!;`x+R \u{e}FW .K\u{4} r\u{1}\u{c}\"\"`$`&/3!5`\u{13}DL! `],o!+`2E\u{c}!<aH\u{6}\u{1c}!;`\u{7f}\u{1d}i aS\u{1c}\
         g7X!Fa1?k#/`+`-`\u{18}\u{15}\u{f} *f=! a\u{1b}|= F\u{6}a!$aqWr nt\u{7f} X^\u{12}!=a\u{7}&\u{1a} 0#\u{1f} \u{7}\
        L!!<`#\u{1c}v!*aV%\u{1d} 1J] \u{b}W=!GaE8> N\u{7}B \u{19}V\u{11}!=a\u{d}[D!;aR\"D!?ay]O! a~ V!\"ac\u{10}q! `5Y\u{e}\
        !Ga^65 mn- _\u{e}\u{d} 4'?! a7ky!-`\u{1}I\u{13} $#-!!`tB`!!a%i\u{1f}!4a5Q0!#`D?\\!>a\u{9}We h{\u{10} \u{7f}\u{18}\
        \u{1e}!Da<q(!?aR/x!+`\u{10}'5 7t?!\"`-\u{12}n!4a04q!8a\u{7f}q\u{1e}!(a\u{19}c. ?\u{19}; o$Z!9a\u{5}`o! `,=\u{2}\
        !!`nU\u{19} vE(!)a\u{19}\u{15}7\"\"`;`i7\u{10} \"=\"! aMX\"! `y\u{1}.\" `#`\\-a! `\u{10}Ja! abfi!\"`\u{a}bn!2a:\
        P\u{7}!=a\u{15}s\u{19}!1`\u{2}|'!Ca!\u{1b}=! `'Qm!=a/\u{e}\u{1a}!Ca-Z- WQ`!Ja\u{4}%l \u{1b}f~!=a%\u{1e}< H]G! `\
         \u{3}\u{6}!=aEQ[!0`ekj\" a'`\u{1c}K\u{a}! `\u{18};\u{e} CHC! a\u{6}pr \u{a}.~ U\u{12}9 J8h \u{c}}q##`!`\"`P\u{1a}\
        w!?a\u{d}**!,`W\u{6}6!JaZK:!Aa/uG A\u{1a}u!Ja\u{7}S{ \u{1f}R\u{7}! aai\u{8}!Gae\u{1d}\u{18}!#`6y-!;a.$1!>aZI\u{14}\
        !Dac3: w\"/!Ja'*@! a\u{d}Qp!,`2\u{17}+ cP;!4`yd\u{0}!:`]\u{6}? A?\\ M\u{2}%! al0K! ar\u{14}[!9a0[v!,aaei! a`\u{18}\
        n!(`\u{19}er!\"`g7  +!& $\u{d};! ah\u{f}f!+a\u{1e}\u{15}\u{10} Q_, >O\u{7} <8\u{e} l6{ I\u{18}\u{5}!(a\"a_!3a8>\
        =!EaYDC!Da+Rg!$a\u{7}C|!!`FB\u{10}! aD/?!4`mCE! a?;r! `P\"= \u{d}=V!&a^\u{1e}c!;``oz  EB!%`@\u{7f}L m\u{1b}\u{a}\
        !=aTI\u{13}!6a7\u{5}R!;a=~t! a\u{3}\u{18}u!/aL({ \u{18}_Z!-aC5e S\u{f}l!Da,Lz! anjf!!`-f\u{1c}!\"a!XR :v\u{7}! \
        aJ,#!2a,~3! `*~I! a(R\\ q\u{7}g!;`F-4! adrE! aQR\u{17} ~>r \u{8}/w!&aPT\u{11}! `\u{8}~-!+`$\u{1b}^ i\u{1a}h(!`$\
        `%`'`\"`(`#`4`\\$\u{7f} K.$!8`m-.!Fa\u{17}z9 v_^!>a,$g!<ax.\u{7}!7a3,- s4<! a}GA!Ga(;P p\u{1b}.!)a(p9!,`x/\\! a\
        ,>.!(aQ|8! a\u{1c}\u{1c}M k\u{1e}i!8a \u{7}\u{19}!)acl\u{1b} \u{17}7B!<aU:t \u{17}B\u{3} \u{a}i\u{15}!,aH\u{13}\
        \u{19}! `'I\u{0} i\u{10}\u{f}! `xK\u{1f}! al\u{1b}< P0=!=a\u{7}9n 'K?!=a{\u{1c}\u{1c}!Gas.(!:`*N;!JaR\u{16}n =\u{4}\
        p \u{d}4u! `=K\u{18}$1`0`4`.`\u{7f}0\u{1b}! a\u{a}^\u{f} \u{17}FO!-`2\u{12}\u{d} \u{16}e4!=a\u{b}GF!<a\u{b}|N f\
        )g!,aibk! `\\fk i\u{13}\u{7} gp\u{e} -`5 yv[!3a\u{14}\u{b}z!)`Uu\u{7f}! aO@\u{a}! a$*\u{16}! `\u{13}dX O8\u{1f}\
         `\u{b}%!3a,Rv e`o! a\u{10}\u{3}~!Ja \u{4}\u{7}!Fae=\u{9} Er\u{18}!#`V}+!=a8.\u{3}!=a \u{6}\u{1d} ]\u{6}4 o`\u{3}\
         D\u{4}\u{1b}!,aQV&! `\u{c}\u{4}/!\"`\u{10}i6!!`>pI!'ar K f\u{12}`!Ca\u{b}m\u{b}!6a\u{6}T\u{c} \u{1d}m\"!*aD_G!\
         a\u{6}\u{12}\u{9}!!`B\u{12}$!8a>#B!\"`xaL!Ja7J\u{1c}!&`rT&!=a)y/!'a!;G!?aK\u{17}j! a~qk\" `#`qn8!Aa6w\u{16} A\u{b}\
        # ^PZ! `u { \u{e}\u{1b}\u{2}!!aW_\u{1f}!Ba!\u{7f}4!4ai!b!2a9]\u{13}! a\u{7f}UC d6\u{2} f*\u{10}!>a9V\u{13}! agG\
        \u{1c}! aj`\u{1f}! ap\u{4}m!Ga\u{16};\u{0}!4a]w=!!`\u{19}\u{b}d!;a\u{8}\u{16}\u{d}!%aBF\u{1d}!=az%4 ,|Q m\u{1d}\
        o! `\u{0}Vv \u{1d}v\u{17}!1a\u{1c}'\u{18}!Ga\u{13}q0!GaZ\u{1b}t 8r7 (EU!8a\u{10}O\\ K}\u{1a} \u{1c}Cp \u{1}\\\u{1}\
        !;a\u{1}!\u{3}!&`WdL YSd!2aB8\u{1e}!Caq(\u{0}! at7\u{13}!$aZ\u{11}\u{1a}!<ay>\u{1f} 2}'!4`:4>!7a52I \u{0}\u{8}e\
        ! awX\u{0}!,a1m\u{12} r\u{1c}2!&aL6\u{b} \u{0}}#!%a\u{3}1R!\"`L)[!<a?\u{0}~ V*+ L+u ^T\u{13}!#`^\u{3}1! aMO3! a\
        Dbu! `\"!x!!asi\u{1}! at'2!*`W-6!HaOTg \u{4}6\u{5}!Fa\u{14}z\u{12}!Jafd9!>ac\u{19}F!4aI}J!>a#\u{7f}I QZ\u{7f} \u{a}\
        #\u{6} Ay(!6a\u{18}fB! a\u{14}`\u{1a}!%`Q:\u{7}!+`tM\u{14}!<a^K\u{1b} \u{16}IW ^\u{1b}\\\"#`\"`g\u{12}\u{2}! aZ\
        \u{7}B! a\u{1d}}P!=a\u{d}mU!+a,\u{b}\u{1c}!\"`\u{12}e5! `k\u{18}5!1a0\u{6}l!%a\u{1d}\u{1}\u{2}!!ac%-!'a>=; \u{5}\
        vH!Ia\u{9}7\u{8}!9a>!\u{c}!*`\u{c}F\u{c}!%aiP&! aJFT!!`U/\u{7}!Ja\u{7}yJ k\u{c}_!7a\u{1}9t!,`\u{1e}5\u{9}!4a\u{1e}\
        74!!`\u{1a}\u{a}F \u{9}\u{7f}\\!(a\u{1f}2\u{d} P\u{13}\u{17}!:`\u{2}|7! aF\u{3};! a:%\u{4}! aLm\u{10}! a-\u{c}\u{12}\
         G(& M\u{1b}2! aPD\u{10}! arQ\" G\u{1}? #\u{1e}? \u{3}uW!;`\u{a}\u{1c}X 9<\u{7}! av\u{d}E `,J!;a\u{c}/U! `\u{4}\
        \u{c}|!Ga[,\u{1a} 5[? M\u{7f}M!Ja=G\u{3}!!`ig\u{1f}!3a\u{1b}2[!-`EMd J\u{15}\u{19}!\"awQ(! a/%T ~sd! a/P\u{f}!J\
        a\\S\u{f}!\"a\u{14}S !#`57#!4al\\2! a\"j5!Ga\u{14}\u{1a}D!;aI;S IdW!'`E\u{17}t!Ja\u{19}0& hmU! a~Y^ |\u{19}\u{8}\
        !?a\u{16}@!!.a\u{11}\u{1c}D \u{13}<G \u{2}S\u{8}! a\u{15}\u{18}\u{e} xa!!$aj[\" %!L!#a?j;!Jagd<!.a\u{4}iN!;`K\u{7}\
        n \u{a}tl!-a@x/!'a:sT!;`1i\u{7}!JaoW\u{10} c\"Y! a}.`!=a\u{1d}~w!Ja6T\u{e}!,a[7!!)a\u{1}q*!;aS8.!&a\u{8}r>!9a\u{1a}\
        F\u{7} o?(! a{\u{2}\\ \u{6}a\u{14}!2a\\XS v:\\ Wl\u{d}! `\u{19}\\3!+aISJ!Ja\u{15}\"\u{7}!8a\u{7}y\u{14}!Daz\u{7}\
        , F\u{1a}y!8a6^\u{12}! a:~Y sds!!`X%y! `G4K!JaG-M! `\\\u{0}\u{8} yQ\u{13}!7a+\u{1b}F!,`\u{8}\\\u{1e}! aSI1!2a'M\
        \u{b} eP\"!=ahne! `<sm!;a\u{e}\u{10}{ \u{c}B\u{7f}! at\u{e}\u{8}! a4\u{9}\\ 54] Gjw!,aU2G! a\u{c}pN!;a1q=! aTPF\
        ! `~=R!)aY], .9k! `#Xq! aJ7\u{12}!DaO\u{d}7!Fa\u{1}nA!Ja.,H!+a#\u{10}\\!&a5ua \u{9}\u{15}\u{0}!Jaxz\u{1c} l}2!?\
        a\u{0}p>!*a-R_! a\u{d}F* +\u{0}K!=aC\u{7}Y!'a=`\u{7f}!)aCB\u{c}!*a)\"\u{1a} wI+ `\u{3}_!;aX^#!1a\u{2}5R [\u{14}\
        d!Ja_3u! a\u{17}\u{15}6!!a\u{1d}}]!\"`em\u{8} \u{13}\u{d}\u{e}!;`9C$ B\u{e}=!/`k\u{17}F \u{0}9{!=a!\u{1f}~ \u{d}\
        \u{7f}\u{11}!&aBY] \u{1a}e\u{13}!)ahn( RVS!?a\u{1f}vk c\"s! `E\u{9}x!;`rwX ]aj %]\u{b}! aCI9 \u{4}\u{1e}S!(a\u{0}\
        \u{1a}e r)l! a(D6 G#e!#a;\u{13}\u{2}!'a\u{f}U\u{16} J{\u{1a}!*a\u{9}\u{19}\u{1f}!\"`Ygg J,v!%a=i+! as\u{e}D!Ga3\
        :J!,`vfU!\"`q\u{8}n! aU\u{d}s!5aS'v! `a\u{19}\u{2} \u{1}K5!\"`\\\u{17}~\"!`\"`\u{1}6O u%d B6K N&8!>a~E\u{17} oU\
        n!DaO[s!!`\u{17}ew!,aa\\|!4aD\u{17}3!9aM\u{1b}V!=a\u{7f}^] 2\u{7}^ z\u{5}i! `\u{5}Bx! a[p\u{1}!8a3f. 2@\u{5} $|\
        \u{6}!<a\u{f}\u{3}\u{15}!1a+@\u{16}!?ac(\u{1a} J\u{15}.! af05!#`C}I! `GKM!!a\u{1a}S^!\"`*%Y!@a\u{10}/i!BaV1p \u{e}\
        \u{0}\u{7f}!,`t\u{11}\u{7f}!<a&II N#[ Sk\\!#`Xh\u{1d} .Y&!Ja\u{3}'( B`f!IaLYr {xy b\u{14}\u{2}!;`Ti\u{6}!Ca'eG \
        wQT!7a\u{13}HU!'a(Ok!Da`{k!EaS,\u{c} v\u{1f}N!5a\u{5}\u{1b}O!!`l e 1/x!Jauqz!(`i\u{d}\u{13}!Ba!]O!9a0\u{4}\u{1c}\
         CR> 'O\u{10}!(a|v\u{1d} 'U4 0\u{d}b \u{3}6`!(`Mvg!<a\u{19}n\u{2} Kk@!JabJv!FaSQI!+`jrW \u{14}{n K9#! aprP \u{6}\
        \u{b}R!Ja-\u{3}+ shM!+aq\u{d}l!!`P4\u{16}! `y\u{8}O @\u{19}} G\u{d}~ \u{5}[R )ar \u{11}#\u{5} e|\u{1c}! aA\u{c}\
        L!#a\u{1f}2N! a9 W '^a! a4\u{3}q!Ea\u{11}9\u{1b} 7(X!%`i~l!=a~d\u{c}!!`Sd, \"z\u{a}! `a-\u{c} \u{6}S$!=aq\u{f}2\
         M\u{18}D!\"`K\u{d}\u{11} \u{12}9R! a\u{d}e\u{2}!;`Ov\u{12}! a!m)! `A]/ H\u{16}L!Gad>T y\u{19}\u{5}  g\\!AakDG!\
        =al\u{1d}c!<a(\u{4}\u{15}!Ga~\"@ ATz \u{1e}L} \u{1d}w?!<a$\u{19}Z T:t \u{14}r\u{11} &H& e>\u{9} \u{10}\u{c}\u{1d}\
        !#a#{8!Ea)\u{17}9 uFU!?a3IC!#`PQn !E\u{5}!)a\u{1e}\u{0}\u{a}! `>\u{0}'! a\u{1a} '!!`\u{12}{5! a0Ef!<`cnw!/aiV! \
        &\u{3}%!5a\u{1d}\u{d}0!)`9;8 C^\u{1e} -)!\"!`$`\u{19}\u{12}s! aU3| \u{0}m6!4`\u{1c}(J ,\u{1f}6!Fau\u{16}Q!Da\u{14}\
        %b ga\u{e} {\u{6}: \u{9}ER! aHE\u{d} abC l\u{5}L \u{5}au! a:dS\"9`9aF|>!Ja.;_!8a]Eh BIn!*`\u{a}yv { !!2`\u{19}s\
        /!/aX2j \u{f}1\u{18}\"#`\"`rP'!(`\u{10}qz!!a\u{5}\u{5}N!?a657 ]\u{1}s DY, }9=!:`<Vh \u{1}g| FM- miq!\"`*j  yp\"\
        \"!a!`0L'!\"aMe1!5aovI! `\u{11}<N!>a\u{15}R^ 4 x!$`X], \"\u{1b}:! `u B! a?\u{1d}\u{8} PW\u{d} \u{14}*,! aIly!#`\
        \u{3}j\u{9}!#`\u{c}\u{7f}$!!a0O\u{7} \u{3}31!:a\u{5}zI##`\"`,`H{V! a\u{19}\u{16}\u{2}!=aHv\u{1b} a\\, Aug! `uN\u{e}\
         \"\u{14}\u{1b} \u{e}'S!!`E~\u{a} \u{1b}\u{5})!#`?d-! a\u{4}J<!#a\u{1c}vO! `\u{7f}\u{19}~ f\u{16}\u{2}!%a7\u{13}\
        \u{6}! `Br\u{18}! aJi0! aC\u{2}u z|\u{0} \u{b}s\u{17} /iH!=a1Qj &]\u{7}!Ja\u{3}TY!>aN/_!4`+9\u{11}!%`R\u{17}\u{14}\
        !\"`M)O!(a>s\u{5}! a\u{2}\u{3}\u{9}!;`\u{15}.O! `\u{4}\u{17}v *x\u{17}!,abry! ag\u{15}\u{1a} \u{1d}`7!!`P2J \u{9}\
        FR!Ga\"nU =qY! apcd!+aVvt btv!.an\u{c}\u{3}!!`x=\u{a}!Da\u{1}Z\u{16}!.a\u{13}}\"! `0J.!*a<eM\"*`-`J\u{b}\u{3}!J\
        aD~\u{f}! a'h\u{1c}!!`XNv!)a#\u{1d}{! `\u{4}\u{19}!!Da\u{1d}_? >\u{1a}V!4`$8\u{8}!Ea%D\u{10} ,\u{1} !$at*4! aA\u{8}\
        G \u{1e}Jy!\"`>\u{16}\u{6}!?af\u{1a}\u{1c}!Ja(qV!EabY\u{f}!Ea\u{18}*8 @'M!%a95b l)2!\"`\u{17}{J!AaU#W!*`,t\u{4}\
        !5a%\u{1b}\u{16}!!`\u{a}\u{11}&!&a''o!=a^F\u{3} 3| !<aA\u{4}A!)`.R}!#aQc\u{5}!9`\u{14}4  Z\u{a}K!2`\u{12}iO!(a\\\
        `Y!#av`i C9\u{d}!\"`f\u{a}/!Ja\u{9}j5 \u{3}\u{9}_ Xn\u{3} Ax% \u{1b}Ff!&aSTh!!a|Jn wq(!;`gW/!=a1v4 \u{13}vP \u{1e}\
        6U!9a\u{15}4u!9a\u{1e}V\u{d} ;>+!%`\u{c}VR!<a&'d Mt\u{8}! a2-#!+`4d^! a`Y\u{18}\"#`&`\"7\u{7f}!$a\u{1f}\u{16}O!\
        'a\"^i! a?\u{9}W! `l\u{d}]!=a\u{c}I\u{c} \u{1b}(\"!(a^`J ya\u{1e} ^-  7T*!Da\u{a}n@!(`_gJ! aB\"W!.aX\u{1}\u{19}\
         3f+!=a\u{c}.4!;a\u{b}\u{19}q!3ap^\u{1} o\u{12}&!JaO\u{13}7! aLC8!*`ZJ; \u{c}AC! a\u{1a}\u{19}Q \u{c}>U!;`<(\u{8}\
        !3a\u{15}*\u{c} BC\u{13} g4, \u{9}^X!=a\u{6})\u{11}!*a\"^S!=a1\u{0}_!;`EN\u{0}!\"`f\u{3}= \u{b}Ci!!`A2\u{e}!Aa7\
        8B D=W! a37\"! a~\u{7}; a2C!)`\u{9}sJ \u{0};h! `ERn!)`J/\u{0} `6\u{12}! `}H.!#`Y*\u{9}!=ab\u{13}7 [e\u{0}!;`@~\u{a}\
        !.`\u{7f}5\u{b} T.l @2\u{3} RO+!&`w<Q!Ga\u{1a}\u{14}g!\"`\u{7f}g\u{b}! `ly\u{17}!Ba,7%!Ga\u{1c}GB!<aL:G!\"a{@\u{1d}\
        !#`BX?! aDNL!!`w\u{19}^ <v\u{7}!0`5Y\u{10}!Fa+BY \u{18}\u{d}`!+`jQ| \u{5}\u{4}\u{7f}!+`\u{14}{\u{6} !P\u{e} \u{1}\
        :\u{16}!*`3T\u{17}!6atE  3^+ \"<A!GaC\u{5}{!<aV\u{0}\u{9}!'a5\u{13}-!Eal\u{0}#! aO\u{1e}=!#`\u{0};c! a\u{19}ix!\
        \"a\u{1d}\\\u{7}!<a@W\u{c} G,\u{14}! `@\u{2}5!Ga!$R!8acl_!7ab@c!&`t\u{1e}m 7;\u{1e}!<`i`$ m\u{3}B!Ja\u{1d}y>! a\
        8:\u{5}!8a$\u{16}\u{d}\"!`\"`Y2\u{14} |(#!&ad\u{f}' lD. v\u{c}1 :#- <4:!=a7IA!)`C.[! ag\u{15}F !o\u{f}!)`6#.!*a\
        5}6! am\u{16}7!\"a2#J w\u{6}#!<aaK?!=a \u{1f}\u{8}!!`\u{15}\u{9}> U\u{b}q!9a2+F!\"a%\u{1e}: \u{4}\u{f}z!9an\u{1}\
        \u{b}!!`.\u{a}\u{13} v.- \u{d}Ic =re SXu! a@+\u{8}!*`}7\u{18}!=a\u{5}\u{0}t!)`B y!=ak_\u{9}!Da7L<!4a|ta >2z!Ja3\
        \u{b}\u{12}! a$h)!*auY>! `r?\u{11}!;`\u{15}\u{f}*!&a@\u{4}E H\u{11}\\! aSUk!;`vx\u{3}\"\"`!`\u{e}\u{c}\u{16}!#a\
        \u{1f}/\u{19} \u{1b}\u{13} ! a\u{3} \" BoC! aB\"V!,a\u{1d}\\\u{1} ou\u{16}!!`>j\"!&a_T\u{15} \u{9}\u{7f}$!Fa0Ob\
         y>l! a\u{4}\u{1e}m!'a/mo!!aR\\\u{7}! aWJ\u{10}!&`LRC!<aJSg# `#`9a\u{19}sp#+`-`.`MYs!2a{\u{10}t!$`wv\u{6}!<agV\u{1b}\
        !;`N\u{b}C!<aa,p!@a.8z Tv\u{e} \u{18}\u{1b}{!=a\u{2}i|!Jam;\u{6}!=a%2T!\"a\u{14}sx!*a_Z\u{e}! aa^2!4a0k5 :48! a\
        \u{c}&\\!#`B\u{10}P \u{17}JU! `s|Y! afBf \\T8!$auEH!*`\u{6}S$ ,?W L+x!&a\"<h! a1\u{1}\u{7} cV\u{10}!=a`gV As\u{c}\
        !=a ~\u{18}!Ja3'\u{1f}!'`.!<! au\u{9}S!Ca=\u{1b}\u{1e}! a>u\u{1f}!%a\u{16}\u{10}*!-`7e\u{3}!;`%$\u{7} mM<!0a&R@\
        !-`V\u{6}I! `\\Sb!,`\u{0}<k E@\u{11}! a/d, 5#1!&`\u{5}Ha!%aw5} tV+!Ca/g7 =SC!\"`]\u{1b}G +v\u{7}!\"`\u{4}\u{d}\u{7}\
        ! a4Q\u{15}! a8>0 /\u{0}P! aa0s pX\u{a}!!a\u{0}\u{11}\u{1c} jkr EB\u{1a}!$`&D\u{1e}!<`{CF! a\u{1e}Rv!*a,.\u{4}!\
        .`'K5!%auc? pX]!#`#\u{14}\u{10}! an\u{16} !#`R\u{19}C! `9Xb!+a\u{e}]i!8ag\\& o!;! a\u{1c}HE 3LT! a\u{1e}G\u{0} \
        rn\"!$a3.-!Ja`H>!=aV5t!.ar5\u{10}!5aSA\u{15}! a.C`! ae\u{7f}\u{17} 4\u{1b}\u{17} ^N+!,a,YS!'a}Ke %*s \u{12}\u{1}\
        \u{17}!-`T0\u{1e} DO& :\u{e}=!0`&*M!,at'y ef4!GaY*J!\"`+.O!@aQNU {*W!(a}i@!?az_2!=a\u{7f}x>!'a{ia! `x5m!?a\u{15}\
        \u{15}\u{e}! a\u{9}X\u{17}!Ja4GM! a0`\u{b} F*\u{d} ixK! `,\u{19}t -%{ $\u{6}\u{f}!*aA\u{2}4 \u{7}oz!Ga#\u{19}\u{7}\
        !BanN\u{10}! `io\u{1e}!'a\u{13}Di @\u{1a}<!;a+\u{a}C!,`\u{5}jn INK!=ayf<!)``oY! aY\u{13}[!\"`8E` m\u{1d}m!=a1\u{5}\
        \u{5}!/a\u{1e}P.!Ja\u{5}iM =\u{18}X!6ap\u{11}j! a'g\u{0}! ` \\+!\"a42; \u{a}\u{19}I!8a\u{1e}k&!=a@\u{13}'!$alZ,\
        !.a\u{6}iE ,2o l[x!4a\u{14}K&!=a\u{9}w1!0`GEE!,`kBa! a3H\u{19} i|\u{19}!/a(\u{3}4!Ba(\u{7}W!&`[\u{10}p!2a6I\u{e}\
        ! aj\u{13}\u{11}!!`\u{13}B'!)a\u{c}^( SZ[ A%,!+a\u{1a}!m!JaI99!+`{\u{1b}`!/aaga!!`\\4r!#`G1~ Te\u{11} Tw\u{1d}!\
        4ax\"> \u{2}\u{19}F\";`DaMr|!&aa[\u{1d}!\"a\u{19}M0!?a7\u{9}a! `\u{7}\u{17}u!Ja\u{7}o+!\"`U\u{12}/! a\u{1}\u{e}\
        l!\"`~\u{17}{! aQ{\u{13} T\u{16}%! aZ\u{14}C!\"a\u{7}sf!(ab;B!\"`\u{11}}\u{e} wL\u{15} \u{6}\u{13}! U\u{12}<!;`\
        \u{1b}qJ ~\u{6}w!(a;e-!Ja\u{17}VK!?a)U% B[?!$a+_\u{c}!5a~\u{1a}\u{17}!Ja\u{8} \u{1b}!Ga#\u{1b}2!!a\u{8}|9! a\u{9}\
        #K! am\u{1a}K!1a;\u{1a}4 .A> f*& \u{1}G*!,a\u{12}VK kWc Ve\u{c}!+`O\u{0}\u{14}!JaH`S P\u{1d}\\ 3\u{14}\u{17}!!`\
        s5E!?a\u{7}=U! a;!V #Ez!5`2=c!>aKS\u{1c} F8- Fe<!,aD\u{19}] 9*\u{12}! a`{6 \u{14}|W! a\u{a}\"V!;aUGk! `M\u{14}~\
        !4aCu\u{16}!=a-`s 2!{! a/\u{13}\u{13}!$aJU\u{1e}! a\u{4}\u{1f}c!9aF\u{1f}6!;a\u{2}Nf!%`\u{3}kv!Da9\u{14}\u{6}!>\
        a\u{1d}h'!)a\u{16},o \u{18}i}! aJz,!\"`kh6 ^\u{4}T!;`\u{11}\u{2}u z<v N%z!?a\u{12}A\u{14} -\u{18}+!=aGwA! a]}\"\
        ! a_q0!=aW8:!$a\u{16}||!)`\u{7}\u{19}\u{7}!!`\\\u{18}\\ \u{10}ei!!`1vk!#a\u{1c}\u{12}p!Da]j\u{b}! ah]\u{15}!)a \
        B ! `*t !;a'#8!4a8\u{0}9!#`\u{1e}KG!?a\u{0}\u{15}e cWl L9w!Dah.<! a\u{4}r@!3ar\"A!\"`N=G! `\u{a}\u{1a}X \u{3}o\u{f}\
        !\"aa\u{1d}\u{f} \u{d}\u{7f} ! a\u{c}\u{1b}5! a70n!,a5.|!!a\u{3}}! >&O!8a\u{1e}8\u{1c}!%`\u{c}{\u{1d} L\u{14};!\
        (aEk?! aI4v ~\u{1a}v!)`Qj\u{14} <\u{1c}U 9r\u{17}! `>2*!?aw`d!<an;\u{f}!4a7\u{6}\u{10}!:`mV  \u{1a}[$! a\u{5}.)\
        !;aia3!\"a\u{f}0b \u{4}\u{e}S! a~(k \u{1a}O\u{12} K n!-aRA'!(a\u{13}]Y!Jae2h!\"`\u{1e}jp!Ja/\u{2}\u{4} \u{13}\u{1a}\
        \u{16} |Z*! a\u{19}<\\! `\u{12}Ok!2a7\u{b}k!*aF\u{17}\u{10}!=a4\u{1d}/!>aVT< O\u{a}K!?a4\u{9}S!<aD\u{15}g! `@\\\
        \u{11} B2\u{17} !/h Uxh g6  UJ5!Gas\u{15}R!@a\u{f}cW!=aq\u{12}W )\"b!!`k<0!*`}\u{0}?\"+`#`YoQ!5a7\u{11}p! a%\u{1d}\
        q!Ea\u{3}\u{18}%!.a8F' \u{1d}?\u{8} \u{f}` !9a0HB!5a(y'!-a \u{15}/!.`y*E!*al:^ \u{0}r\u{0}!!`\u{1d}\u{18}\u{0} \
        (,0! `\u{12}jK!9a\u{8}\u{1e}R!Ja~^u .|\u{1d} &B+!!`\u{9}\\v!4`~f\u{c}!,`qp- b\u{3}c j~K!)afHy! aPk,!!`><@!4a\u{15}\
        dt!5a\u{7f}H\u{1c}!Gaf}k!Ea\u{1d}Br!>a``u! a\u{b};~ q\u{17}u! aGIh!!`2\u{15}h! ax\u{9}j!JaT;\u{7f}!Jag_\u{5}!'a\
        H8K!AaU\u{14}w!4a\u{1b}a\u{2} @\u{1f}-! aU%; !n? Kp\u{1b}!Ea\u{11}\u{7}9!=av<I (HS!;aWmS \u{f}Bu (C}!>a\u{14}SL\
         &<  RM)!+`4Z\u{1}!#a7\u{17}\u{a}!'a>y@ rTH!'atJJ! a,dd! `emn o~\u{18}!Jaf\u{3}:!4`UA\u{1c} w/V!\"`\u{2}\u{11}/\
         XV\u{4}!/`gn\u{4}!GayS\u{13} 5^\u{14}!!`ntn! a\u{4}\u{7}\u{1b}!=a\u{19}\u{1a}C \u{1f}6D P\u{17}P!)`zyX!'ahzm! \
        a$;/!/a\u{0}3! T>9! `3\u{14}R!5ad0\u{5}!EaD[\u{18} ]|3!#`y\u{15}C a3E!=a?J\u{10} \u{a}\u{d}$!\"a\u{8}b[! `VDn \u{19}\
        \u{2}r!?aYg\u{7f}!?aP\u{8}\u{3}!*a%.\u{15} ztL! a.IO ~\u{10}Z 6&[! aJs5!!`\u{10}1d!#`\\\u{c}\u{13}! a63r! aW\u{7f}\
        s }B\u{0}! aG\u{1}*!*ai+2 w\u{5}4!Jan\u{11}c! ag%\u{1e} /\u{5}$!$a+OK!4a3ZW T\u{1}\u{3}!Ja@j\u{1e}!#a9}<! a#k@ \
        \u{c}\u{1d}C >|O y@\u{3} 6\u{14}\u{14} \u{14}:\u{7f}! aZ^\u{1a}!>a,\u{0} !9`8\u{1e}\u{7}!*a*\u{1a}#!#`v\u{4}N \"\
        Ru!;asm\"! aG\u{b}1 5h9! a(\u{1d}C @\u{12}t ^vz!$a\u{1f}jP!\"aM\u{10}j d\u{13}\u{0} w5\u{1b}!Fa{p\u{1f}!Ga\u{b}\
        \u{15}T!\"ae/i 4e$!=a\u{2}F`!,a3Hv!+`66%!$`#AR!8aXW\u{14}!)af+\u{15}!9a-%,!)am_.!!`D~K!%a\u{1f}$\u{2} \u{b}F\u{16}\
        !4`=O\u{1c}! a \u{7f}S \u{3}(\u{f} wi\u{12}!)`\u{11}\u{1a}\u{e} \u{4}\u{14}7!<`\u{d}]\u{1} \u{14}6\u{6}!Ja\u{a}\
        {-!!`@>\u{11}!;`\u{15}P\u{18}! `\u{5}'K! aT\u{d}C\"-`+`0\u{16}C!.ab@L \u{14}\u{19}L \u{10}z` 7\\t! a\u{12}\u{1c}\
        \u{1b} \u{18}u\u{1e}!!`t\u{4}& %1*! aY\u{9}1 4\u{17}`!<a\u{7}[\u{16}! abH6!#a\u{15}\u{f}i ~\\\u{14} E?\u{19}!1`\
        \u{1f}\u{1}? zdb 0Fc! ayMc!\"`-c\u{e}!2a9y\u{1a}!/aiH\u{1b}! a1m\u{1f}!\"a|E0! a?\u{f}K!+` (\u{4}! `gr\u{11}!Ca\
        c\u{5}.!<`]\u{c}/!=aI~0 \u{1e}Ma!:`\u{1e}-\u{e} A\u{8}\u{1d} \u{11}\u{10}9!\"`\u{0};A '\u{10}L!<aypY!8a\u{1e}\u{7}\
        w!!`|-\u{b}!;``l\u{1e}!\"`!\u{13})!<a`!* #\u{d}:!=a,\u{14}Q QEn!\"a0|v!-a\"W\u{a}!%a\u{5}\u{17}y! aH9\u{c}!4a\u{2}\
        m\u{1f}!4ahy(! aY\u{7}N \u{1a}yU!;a\u{7f}\u{0}\u{4} gj\u{8}!2aT>\u{17}! `]H`! a\u{d}xc! `e\u{9}j!#`\u{f}\u{1f}\u{11}\
        !#`w+'! `d&* \u{12}\u{16}:! aY!u!Ja\u{3}\u{9}\u{7f}! `\u{10}k\u{1a}! aR\u{d}\u{1c} \u{1e}\u{11}0! `\u{6}\u{1}<!\
        :a\u{18}\u{5}t!*ar\u{f}\u{1c} 9g0! a/\u{11}R =$Y $\u{1b}Z =\u{b}^!7a=\u{c}j jXu!=a\u{d}-w!;`\u{1f}X\u{16}!\"`cz\
        $!#`'18 TsE! `\u{5}\u{1a}M!.a.nO!Ha\u{8}Z^ R\u{d}\u{8}!4`N:# +pA 17G! a!+\u{2}!<`o}\u{9} nEv!\"a'$K\" `)`6I8!<a\
        {\u{16}G!#`z&t E=\u{5} I-\u{1d} H%4!7`FH9\"4`Ba_\u{16}S! `RB\u{9}!,`\u{f}&\u{10} F\u{5}\u{11}! a1u# \u{1f}YK!Ja\
        \u{4}?R xVg mH\u{3}!JaP[\u{1c}!4a|N&!$a{k( zl9!;`f@<!3aUAk <\u{18}n! `\u{7f}7\u{14}!Ja\u{7f}.> EbZ!!`m&\u{a} tu\
        \u{13}! a\u{0}[' \u{1d}\u{e}1!=a6{;!/aH\u{1f}<!)aef\u{e}!CaFU\u{2} 0[\u{a} |2\u{c}!=aTNM \u{18}qa /#\u{1e}! `k\u{12}\
        8 KMh!$af\\\u{17}!*`#\u{f}( s\u{a}*!@a%\u{14}g!#`xX~! a\u{8}m\u{e} ,v\u{11} \u{18}\" !#`cPw B\u{d}y!*`}[G!Ga\u{16}\
        Rt!;ax7y!\"a\u{f}\u{18}& \u{1}\u{1b},!?aVL8!\"a\u{18}@:!#a\u{4}2H!\"`{Fb 1(x!Ja \u{0}8!<a.l>! a=*\u{b}!$a\u{1b}\
        \u{a}M Kd\u{5}!-`E=\u{1e}!;a)f\u{1e}! a[\u{3}\u{1f}!4a=\u{f}1!=a4e:!;`?dw!*`\u{2}8{ \u{c}\u{1a}|! a\u{17}_\u{7}\
         ;\u{f}\u{18}! `T\u{4}5 \u{6}]o n2D G^i!'`Q\u{1f}i }\u{8}\u{10} iR\u{15} N B 2Tc \u{17}\u{14}~!&a\u{12}VH!&`%e&\
         E,) \u{8}D5 +E:!!`\u{15}Ak #H\u{1b} \u{5}3` \u{15}lc!#`\u{4}\u{a}'!4a<\u{a}9 q]K!\"`-ao \u{7}b%! a(\u{13}2 ;/3\
        !*aMI_ \u{5}\u{5}s! a\u{d}$\u{5} 8 \u{8} ,l>!AaRLU 4\u{5}c b\"\u{b}!/ao\u{10}d!.aWU\u{8}! `nnB!%`\u{e}\"c!8`\u{a}\
        n8 \u{4}iR! aN,0 #&3!'`\u{1c})\u{16}! aWu\u{1f} 2bI! aTNY!$a$\u{d}\u{12}!8`*U\"!Ea5\u{12}R! a\u{b}\u{1e}@!,`:(V\
         z+\u{4}! `\u{6}\u{d}2!;`c\u{13}H!!a|8\u{0}!Ga:rx! a6\u{8}\u{14}!EaTV\u{1d} 5Ya!%ar\u{3}+!?a55m!;`8-9\"#`$`,QV!\
        <a\u{1d}&\u{0}! a\u{1d}eS \u{1f}bB!\"`:dX O\u{19}\u{5}!,aQ{m!;a?'o! `=;\u{0}\"4`Ca}\u{1e}s!Ca\u{1d}B5!&`k N!;a\u{12}\
        \u{7}R \u{7f}{d! `l}\u{19}!Ba\u{19}{,!0`C\u{1b}U!Cammv!*`C\u{2}\u{1e} fa> 7h)!Ga\u{a}\u{4}6!'a\u{3}\u{7}9!4aF'm\
        ! a[?M!-`\u{1f}\u{1}t! ae\u{1d}{!Ja(/\u{4} \u{3}XE!=a3)W! a\u{0}9W wt\u{17}!Ga\u{e}\u{2}z!DaS+|!Da5\u{10}T  mq \
        '\u{6}\u{6}!4aS{\u{d} \u{0}b= \u{13}lb \u{0}5g!0a!4h ZxD twF!<arkU! aRNk!9aZ\u{f}s n[\u{c}!?a.9\u{11}!4`sN9!;`,\
        5|!(ab+\u{8}!\"a\u{15}CT!4a;\u{16}i 2MQ! a\u{5}$}!!`V$\u{c}!!ag'\u{15}! aXu^ \u{17}H\u{10}!4`LfA! aw>_ !\u{17}/\
         S\u{0}8!/aB'Q!(a\u{5}1_ L;\u{1d} \u{2}\u{1f}A!Cagu_!<a\u{12}\u{0}\u{c} If0!Da=6[!<`\u{1c}Kz!;aJ\u{b}\u{16} \u{7}\
        t\u{19}!4a+!p!8ar9\u{9} GU.!6a\u{7f}\u{11}g!*`|No U>\u{12}! a@D\u{19}!;`\u{18}\u{1}1!Ga#/\u{f}! aXy1!<a+\u{11}P\
        !$a\"@T!\"`hdY! a\u{e}!\u{3}!&aK\u{1d}\u{3}!!aiT$ ^A= bFH!Bar\u{18}Z :aa! aa)s!)`2\u{b}x \u{1f}\u{1a}\u{d}!4aZM\
        T _5[ d8k ~}B FDl!>aFa\u{a} \u{3}58 &\u{8}J!8aJ^i wmu!=a$bC!!`ZXX! ac/Y!:`\u{7}>a \u{1c}El!4`h\\y JP{!8az!|!Ea\u{3}\
        \u{7f}\u{1} 4&+!'a\u{19}y= \u{10}k\u{12}!=aIS7!$aY<M!+a,\u{1e}U \u{a}?&!JaA~Z!7a\u{11}$\u{17}! a1r\u{17} 8X\u{1e}\
         Y\u{5}&!<a.\u{18}_!!add5 3H:!4a\u{19}~^ \u{3}Ev!\"`bQ\u{13}!Ca\u{15})1!*a#\u{1b}>! a\"iy!<aEo\u{7}!=aD\u{1}\u{10}\
        !Can>\u{e}! a$0\u{10} d\u{10}\u{16}!Ja\u{d}9Q \u{7}ka!!a/:d!9a\u{1b}#N \u{17}Fq!@aYf\u{8} ?/\u{19}!\"`j0$!Ja/\u{d}\
        Q!<a7tk! aGVt \u{3})v \u{12}<{\"+`*`*N{! ax\"\u{1} nF\u{d}!?a\u{12}\u{e}n! a\u{14}]\u{6}!GarsB \u{12}fb! `_+m!F\
        a8q|!Fa\u{7f}*\u{1e}!!`\u{7}vJ a-o V|I!\"`qpN!\"a@1v oj\u{7f}! as;\u{a}!Ba\u{11}^D 6\u{8}[!Da14b!\"aZU\u{12} \u{f}\
        \u{1f}$!JaC0- \u{18}a4! `\u{7f}/&!6`\u{f}w> .YF bO\\!;`U)\u{3} zy> Dd\\!Ea{f) !G=!#a\u{1}od #\u{0}\u{9}!8a,b\u{12}\
        !>aph+!!a9B\u{1b}! a\u{10}pf!>aG\u{b}l \u{13}:s!\"ar \u{1}!$a\u{14}\u{f}\u{6}! a\u{7}x\u{a}! a:)2!;a#-;! a&\u{17}\
        K 3;g F,l! a\u{1f}t\u{3}\"5`,`BfY! `6`[!Gaae\u{8} \u{10}R%! auc{!!`.t\u{7f}!!a\u{18}l\u{3} *)\u{12}!#`\u{11}\u{16}\
        \u{17}!&a;`0!+`\u{19}3\u{b}!3aF#b!\"`\u{7}>h! `L\u{1f}\u{1} \u{a}0\u{a} jI\u{1f}!#`5\u{10}7!<aiE7 ^T?! `\u{14}@\
        n!>a\u{4},;!8a`PE &\u{4}\u{12}!;`\u{3}r\"! anA#!=a8lu!3a\u{1f}9v \u{0}\u{18}z!2a8)\u{b} 1\u{b}\u{10} {|Y!#`ct\u{e}\
         WF4!4aFv> $/I \u{1b}\u{18}R!!a\u{0}\u{1b}\u{4} 4C?! agao!!a/5\u{9}!/a\u{7f}84!/a\u{f}nS!;a\u{14}j\u{1b}! am{\u{1d}\
        !,`2\u{8}\u{1e}!=afMQ!*a&?U!1aC4W \u{f}n' QKt!%`>Sy! aU\u{15}\u{12} :L!!!`q\u{15}-!<a.w2 \u{1}8; \u{10}:Q kSu!<\
        aR\u{1f}\u{7f} \u{3}w1!?aW\u{3}m! a\u{5}d9!.a|aW! a0v`!9`y\u{a}k! a\u{19}\u{18}(!#`@eE!Ha-\u{f}\u{12}!&as5e!0a\u{12}\
        \u{16}\u{8} \u{e}[3!;a`<q!Ja4B%! aN\u{10},!\"`p\u{b}?!=a!\u{14}A \u{1e}!\u{a} R_2!(axk>!=aY8X!,aXx\"! a;WC!!aVJ\
        I!\"`!\"^ \u{4}Zh igo!=a0Z| \u{2}\u{1b}\u{15} Td:!BaY\u{10}\u{11}!=ae]\u{19}!;`!^\u{1c} eO( \u{1}\u{14}d!&a\u{17}\
        1\u{1}!=aws\u{19}!;aZV\u{1e} m0Z \u{9}Pi!4a\u{10}N} 1n\u{1c}!Ja;&$ `@%! awV: \u{15}pD hFp!=a|=N \u{1c}^}!;a\u{c}\
        *J! a5gd 4\u{19}1!)`W5g!JauR\u{17} zK& b&4 17h! ah5j!<aGp\u{7f}!&ad\u{15}\u{14}!(a~6:! a`#U 9f! z\u{16}E!<aOTo!\
        \"am4\u{1d}! `+\u{7}*!<an\u{f}'! `f|*!8ay\u{9}\u{7}!&ax\u{5}@!Ga\u{16}5\u{12}!\"`=X  <_I! a`eW!Da\u{5}\u{5}h \u{a}\
        \"\u{3} \u{1}\u{7}\u{3} XS5 $\u{3}S!BaQ*c Y\u{e}\u{16}!JaZS\u{1c} -5)!<a\u{4}|, \u{3}\u{1c}\u{10} n^1!>a\u{1c}?\
        >!Ea>\u{18}B *\u{c}P!Ga\u{a}ZW G:\u{14}!4`\u{18}e)!Ga\u{13}P_!EatO` #r\u{4} \u{16}\u{15}\u{17} \u{17}\u{a}$! a_\
        L2!+`*\"E!Ja\u{7}\u{1c}D!9aT}x \u{f}\u{18}| \u{1}eT ha\\ 6\u{13}t! am2' B\u{c}4 x6G [yu!>a=<\u{14}!Ba+4\u{1c}! \
        `*>,!!`p\\6! a\u{1c}\u{b};!)`wK! \u{1e}|$ \u{6}\u{1f}/!\"aK\u{16}4 z8n!4aZ{)! `Ug\u{16} >\u{a}. \u{8}]V! a[5k! \
        `HW\u{5}! a3um!!aO\u{1e}x! `u|z J\u{9}1 M'A!!a0Z\u{0}!#aOyt =kv! `Bf>! aB\u{19}\u{0} xO\u{f}!>a>h\u{10}! `A>>!#\
        `+xQ!'`a\u{13}5! aW,7 V\u{a}:!#``bg @%s!!a\u{19}K!!DaNv\u{1c}!#aoS\u{1f} 6p-! a,[I!\"`\u{18}WM! ap@Q!;a\u{1e}>W\
        !\"aV!\u{7} =\u{10}\u{d}!'aoAb!=aat{ yK\u{1}!Jaq\u{2}+! `(^5!#a#GA!!`j^\u{1d} z\u{7f} !=aLO\u{16}! a\u{1d}gC =\u{1c}\
        J!4ag\u{f}T! ah\u{1c}h!;`[aq k<\u{b} ]L\u{e} E\u{7}\u{1b} \u{1d}\u{a}I!Jamw| nu\u{12}!=a0\u{12},!@a\u{1b}LT!Ga+\
        B\u{2}!-a^c%!4aKN8!4a\u{d}$C eR\u{10}!8a#u& Q\u{f}H!JaT\u{1c}T (_Y!\"`N1b \u{1e}.j! a\u{12}}\u{12}!7aQi  \u{1}0\
        T!=awij!%`%\u{19}A!<arSO \u{d}D\u{f}!-aNz:! `+xQ! a#\u{15}Q! `7\u{6}W!\"a CY!/`<qp!/a.a\u{1b} @e\"!*a<#i\"-`/`\u{d}\
        8\u{e} c#u!8a5\u{1c}6 /iV!!asu\u{7}!0a\u{5}<\u{11}!\"a6k\" 8\u{f}m! `q6U!4`Pk^! ab-w!;`\u{10}V\u{a} TYL 3\u{4}W\
        !.a|0\u{1c}!<aS+0!+`,\u{d}7!7aj\u{a}D! `y!Q ~\u{8}w 8\u{15}\u{14}!!a\u{18}\u{b}1 \u{5}JH!#`CO\u{1} 8O\u{2}! `Mp\
        \u{11}!Ca\u{12}\u{a}\"!!`80%! a\u{16}\u{13}e \u{15}\u{6}f!JaS?o!?aZ~\u{7}!4a\u{7f}\u{16}-!?al12!%a\u{1b}G3!Da4`\
        6 \u{1}G8! a:8X! aDc5!!ak\u{7}A!4`+*`!,aQE\u{3}! aB{\u{8} @E\u{1a}! `e$\u{1d} e}\u{1d}!,a\u{d}\u{d}I!;`/ ~!1a8T\
        \u{1a}!=a[E~ 7i\u{6}!\"ayd\u{1f}!<a8P8! aE\u{7f}= =UT l\u{c}\u{4} \u{1a}\u{1e}#!5a^ F 7dK! `\u{16}\u{1f}*!>aA\u{6}\
        0!&a\u{1e}\u{b}U M\u{5}c !]e!+a5\u{b}\u{1e} LA? @V@ $^N! aM=_!;`\u{9}Ld!Da~\u{b}m!!`]d\u{16}$+`/`%`!`\u{12}O\u{1b}\
        !#`*#\u{1c}!\"`A|3!4a-3c!6a\u{d}Gm F\u{10}'! `\u{6}G\u{9}! a\u{9};N \u{11}'~!!`(T\u{12} l?0 j\u{13}J!?aHaW! `:\u{5}\
        \u{d}!Fa_\u{11}\u{16}! a\u{14}19 kj\u{9}!$a|x\u{12}!;aJ%\u{14}!\"`\u{1d}A=!9aR@K! a2oL!!a9fM!Ga3:Q! `.([!*aW\u{1b}\
        Y!4ayJ\u{3}!DaX+\u{16}\"!`\"`Z\u{e}Y!;`o\u{19}N!?a>9O!&a\u{0}T]!@ai<}!5aG\u{0}!!,a\u{12}g\"!\"`7(U 6c\\!?akM\u{1c}\
        !AavuY!(a31{!9a,C\u{6} \u{e}A2 H@T!=a\u{9}OY! a\u{12}Ci!*`\u{8}\u{d}m!=aft+!#a.\u{e}\u{2} f\u{0}\u{15} YAe!?a\u{19}\
        2h c~5 t\u{1c}S!GaHew!/`)z* e8g! `\u{0}:\u{2}! `\u{9}%\\!<a\u{18}\u{12}) w/*! a`\"i!9a\u{12}L~\"#` `\u{8}.!!!`>\
        q$!!`(Lf!Ja\u{16})k }/l!#a{g\u{1e} \u{10}\u{4}j!=a\u{3}G\u{c}!;a\u{c}VM!7aUCm!Ja\u{11}\u{7}\u{4}!EaQT\u{1c}!2aU\
        ][!8a\u{1b}\u{2}a h\u{8}1!Fa\u{1d}<8! `\u{7}!X b\u{1b}`!GaM`j!6ab2\u{3}!,a\u{0}\u{b}\u{16}!&`rrm!$a\u{3}|~!-`c\u{d}\
        \u{b} =\u{f}\u{12} \u{7f}?4!\"`\u{16}mi!\"`Vf}!Can-K!Ja\u{1}T+! a\u{1f}lQ!*aQNV!.a\u{a}\u{9}\\!)`iqw mn\u{1}!;`\
        /Q\u{1c}! as\u{1f}, l~Y! `\u{f}=f! `P\u{1b}m!!a*;(!)` \u{1c}0!?a\"}5  x8! a\\e\\!<a\u{7}Kp! a^\u{4}}! acM\u{2}!\
        6a,y\u{8} E\u{a}\u{a}! a\u{14}p\u{d} k \u{1d} \u{14}(M! `&^O!-`$B\u{d} `!' g\u{1}N!<a\u{1b}2s!=akq\u{7}!&a\u{1e}\
        !\u{1a} [1F!!`\u{1b}'\u{19} \u{7f}{n!*a\u{8}3P!#`\\\"b!!`%x\u{7}!!a$j2!4`\u{1e}R6 !1C \u{c}|H \"Ed!!`).g! a\u{1d}\
         m R=\u{0}!#`/h\u{11}!9a\u{7f}x\u{19} \u{3}\"\u{1a} }\u{13}(!!`vPJ!(a)|p!&a\"\u{9}I!)a;\u{f}K! a\u{4}ld!+`\u{7}\
        t| -\u{1c}\u{c} 8Q\u{5}!)a\u{18}/\u{b}! av\u{8}4!\"a[\u{11}W f^m OO\u{6} U\u{1}\u{8}!5a\u{4}u\u{1f}!;`\u{4}\u{b}\
        # /.b ]Kq V?z @m\u{7} m;\u{a} \u{1f}<\u{11}! a.`1!#`\u{12}!8 [*F! a2JL!9`W\u{b}g!+aAi;!$av:D \u{3}~T!5a3\u{15}g\
         \u{18}FE \u{16}&a I5h H}~ a7\u{17}\" `Ba\"\u{5}\u{1c}! aF\u{1a}* fdC twJ!>a|ER!*aHiT!!`T\u{16}^!9a\"1w t\\\u{10}\
        !<a^I$!>aA3% \u{8}66!=a<\u{1c}P ~.W!0aCX\u{3}!<a%\"\u{b}!9a6&\u{1f} w\u{6}z!:`0>{!Ga\u{6}n\u{4}! `j\u{17}@!7ai.\
        O!!`7;s Xr4! auM;!#`;v> 0#R k\u{d}d!&`4W\u{1a} xf\u{1c}! a\u{9}\u{1c}$ \u{14}$(!+`L\u{5}2!7a\u{d}\u{6}M +\u{8}\u{17}\
         s\u{6}(!#a0+K! a{<L X'N!?a\u{13}\u{1f}Z!#`ts\u{19}! a\u{14}\u{c}J!<a\u{10}:\u{13} \u{16}U0 <HB!2aW;z!>a)jN!Ba'\
        /k! aR$\u{f}!Ja+\u{f}* m\u{f}5!+`\u{2}?:!,a\u{16}\u{7f}C!!`zgl!&`/z\u{1a}!\"aA&- U\u{f}I! a;:\u{2} nUH! a\u{9}l\
        T (Qu!&a\u{1c}.F! aa w!\"a\u{c}3u!4`\u{7f}\u{6}G!1`\u{1b}#\u{7f} y\u{15}\u{1}!\"a\u{1d}\u{13}l!)`\u{1}#9! a\u{4}\
        :a!/a^Nb!GaNJ\u{14}! a?o\u{18}! a'#U n2c!-`R\u{b}q \u{6}\u{7}} \u{1}\u{9}\u{1}!#`\u{18}7\u{6}!>a\u{18}eA HKD!Ba\
        |\u{19}D!\"`8Pj! `-\u{0}|!6`k\u{5}@!JaQld \u{1e}A\u{a}! a)[\"!*aNC&! aT\u{4}5!'a[QZ!!a(%-!<axm1! a\u{5}\u{8}U $\
        :u! a\u{d}W) \u{f}s]! `=\u{1c}~!&a$1\u{17}!4a;\u{1f}\"! aaQ$!#aqV*! aD\u{1}t!<ataw!9a~o% >C\u{4}!&a\u{2}'c!@a_S\
        w!$`u:/!=a#T0!=a\u{1e}!Q <DY dmt!,a^\u{6}\u{3}!!`>b\u{16}! aM:'! a\u{5}\u{15}8!,aAd\u{2}\",`+`\u{a}cI!=aE9Z! a$\
        0\u{14} \u{4}\u{10}7!*ad2; eZO uOy!?a'\u{11}\u{4}!%a%\u{c}\u{1d}!*aI[$!>a\u{12}\u{5}R \u{12}\u{19}\u{10} 9\u{d}\
        \" 0\\s :A9!+`cgQ!GaV\u{16}S! a\u{4}=Y!!`\u{b},q @N, \u{7}^P Wh`!.a<\u{1a}g!&a(p?! a;d+ +I;\"#` `\u{f}\u{11}W! \
        aOQn M7o %fo!#`\u{7f}\u{10}- \u{d}f=!\"a\u{17}\u{1f}v Qxf f\u{0}\u{12}! a[,\u{16}!;`L0\u{19}!4a\u{14}\u{c}h! a[\
        4k!Da\u{b}8r!4`RL\u{1e} \u{17}l/!-aOoT! aW,\u{c} o\u{12}!!'a\u{7f}w%! a>G9! a\u{11}#<!*`\u{6}+U!$`F6b!/a\u{18}\u{e}\
        ,!-afoT ;Y\u{10}! a<&\u{16} &iU g\u{14}|!Fa>LA!'a\u{12}\u{6}\u{a}!<an\u{15}\u{f} *\u{b}\u{13}!)`y4*\"$`'`X6:!<a\
        :BB \u{b};Q! `\u{4}G]!<a-^~!\"a=l\u{9}!(a\u{4}O:! `Vu:!2a\u{19}MH!9al=Q \u{13}\u{7}\u{e}! `h\u{10}A!7a2IC X\u{1f}\
        ] k?}!;`K\u{1e}\" UpM rj{ \u{1f}\u{2}:!!`M\u{f}G }=T! a'rj!#`B\u{12}\u{1} h|\u{11}!\"`rU- F\u{1f}a!Jah9\u{c}!;`\
        ^\u{f}\u{14}!Ha4x?!=a\u{0}?i!\"aR@s!\"`aP@!&a\u{1}eO!!`\u{1c}?|!)`!2\u{c}! a{2\u{10} -S' &[W\"!a4`S)w! a\u{19}\u{10}\
        \u{e}! aM'\u{1b} ';+ \u{1d}Qg \u{a}$)!Aa{8K!,`Kr\u{8} NMQ!\"a}lU \u{2}4>!;`E\u{9}S K>\u{b}! a1VH! `0\u{1e}P 46v\
        ! a8E\u{7f}!8a\u{e}/\u{8}!(as\u{15}\u{13}!%`K\u{2}5 \u{6}M8!=a7;x!;aZ\u{d}\u{7f}!?aQ/R!!`\u{17}\u{17}b!+a\u{2}r\
        \u{c}!%`I\u{15}\u{2}!Ca?u\u{10}! `5\u{7f}, B\u{a}t!*`=<u!$a\u{17}.\u{8} m\u{19}J!%`\u{7f}8] {<;!,`=Mg! ai!8! aD\
        FC\"&`=a$l\\! `\u{12}@E!&a\u{11}`` I\u{1e}\u{c}!=aW3\u{f} r\u{7f}/ \u{e}6R!#`#+U!#`F|i!4a\"#>!;``\u{17}F!<aRR\u{14}\
        !;`S\u{5}N! a#\u{9}Q!*``\u{7}o!!`x\u{d}\u{12}!,a*^9! a/\u{11}D /2F!6amk{ G\u{10}v!7aC\u{17}v!?a\u{15}L\u{1e}!.a\
        V\u{17}% \u{0}n^! aM\u{14}\"!4a6R/!?a*{/! a_~G!4aP\u{16})!Ia_v\u{1c} \u{12}E\u{11}!1`r\u{16}n! `cAs o1\u{d}!8a\u{2}\
        \u{c}\u{12}!=aB\u{b}O! `1BY!2a\u{1a}$\u{17}$%`!`\"`$`W!R!1a]\u{e}\u{b}!>aSQ\u{e} 'T\u{17} .?A!;a\u{19}\u{7f}J g\
        4v!Aab,\u{2}!8aOJm!4`U\u{a}8! a!2G /uY!%`ra{ V\u{0}{! ae0\u{0}! aw\u{1b}$!4`E;v w\u{7}\u{1f}!*`22$! a*LL!;a#pX!\
        =a\u{e}|f!Aa<|\u{f}!4a\u{f}`; \"\u{4}H!?a\u{10}\u{10}T nkh!Da\u{6}m\u{b} .:\u{1a}!1ap.q ~)7! `\u{f}\u{1b}]! ae4\
        +!;as8M P\u{3}^! `\u{11}4i 8\u{3}z!;a{G+! aU\u{2}H!>aF\u{13}M!\"`K;^!!aNUe!)aI1k!Fac8\u{16}!#a\u{2}f- B\u{1}. |\
        qQ \u{2}Ca Lrl!)aE\u{1f}\u{9} p%B \u{19}\u{13}t ]od jpg f#<!#a\u{0}_E!Fa1^P!Ja*\u{6}v \u{4};C!*a:\u{0}\u{a}!\"`\
        q4U $\u{12}\u{3} n`x ?\u{12}\u{1} ~x>!DahAU \u{1d}Sh!!a\u{f}Nu 9\u{11}\u{1d}!4a!z' zc3 \u{6}xB! aNBg!Ja>S> nTN!\
        Ja\u{16}$f!\"a\u{4}Dq )C\u{7f} $k' 4[B u$D!4a\u{12}%x!<ay\u{6}+!&`\u{5}T1$,`5`1`0`r$G lxm \\N\u{1} t&!!7a\u{1b}\
        lE! a5K^!:`!;; :gx!5`\u{16}\u{5}\u{1f}! at&F!4`<0a \u{16}\u{10}\u{f}!4a\u{17}M7!;`\u{d}\u{7}?!Bayia!#`:\u{7f}c \
        D\u{2}c 8Nk \u{1f}9r! aBQo! `\u{9}8\u{11}! aeI. \u{1c}\u{7f}~ \u{1c},F!#`\u{5}jR \u{f}\u{4}\u{7}!4`g\u{14}\u{13}\
        !5a\u{15}h+!4`p&2!;`\u{13}\u{17}_ #\u{5}z!\"`@\u{15}G!4a>\u{7}h!=a'9z Exz!FaK9\u{4} >\u{d}\u{4}!Cao(:!#`+\u{11}\
        ?! a\u{b}\u{1}F!(aMas! a>\u{7}\u{18} w_- +.\u{f} Iyb \u{19}Yr!<a{nR!8`t*D GHf 3Fj\"#` `iQ} \u{b}\u{1d}\u{f}!#ak\
        uV!=a\u{e}3c T\u{4}p! `\u{1f}\u{15}\u{2} \u{10}|.\"7`&`\u{17}Z1 |z1!Ba/nY!8amHc! aQ7\u{1}!?a\u{4}\u{1e}\u{e} <\u{b}\
        \u{16}!\"a*cn!4`\u{17}'\u{16}!6a\"yF 8\"S!4`Hfm! `%\u{9}s!7aP\u{4}8! av7\u{6}!\"`mC\u{d} /-\u{1e} \u{16}^c!!a(+\
        \u{5}!Ja\u{15}\u{7f}#! a-iT!Ja,Jm!2ahy/!,aFq>!FaG|B!&a\u{15}6O! ab\u{13}\u{b}!\"aA_]!;a\u{0}Vb!?aonr!$`5| !;a~M\
        \u{d}!\"a@\u{4}\u{15}! aK\u{5}\u{1d}!;`+_/!&`J\u{f}~ :w\u{f}!>aS\u{11}F!!`$~`!=aHDt 6E\u{1}!Da0D\u{2}!;aNX\u{14}\
         \u{1e}[s! `&*t!2a7*_ =^x /c\u{9}! a}}\u{1e}!JaM\u{1d}E!,a>\u{a}`\"!a4`t.q!'a6Q\u{7} s\u{b}\u{18}!&a\u{5}b! \u{17}\
        .' ~\u{f}\\!<a\u{2}#a!)a\u{1}]-!GaMID! a\u{1e}\u{1}Q! anLA 3II!9a\u{13}\u{d}R!1a=\\\u{4} 2\u{10}?!Ga3\u{9}C \u{16}\
        \u{d}C!>aQL{ IA\u{1e}!4`;e&!0apco |\u{6}\u{1d}!%`\u{13}M7!Ja3tC!Davet >pt 6\u{2}\u{3} eQb!'a\u{2}=\u{10}!Ha\u{5}\
        {\u{10}!8aK\u{1f}L!*aUj~!#ar(B!Ea\\\u{2}Q 3\"\u{7f} tJ\u{10} D]U X\u{19}[!7a9r\u{7f}!*a\u{1}\u{9}#!=a \u{4}7 \u{b}\
        \u{9}[! a\u{1f}|\u{11}!>a\u{2}b;! a\u{6}V& hZ0 4fL {\u{1e}g!Ba\u{1a}A\u{12}!,`9_\u{12} Lv9\"#` `\u{10}*;!)aEK<!\
        $`nD\u{12} \"z= ;dJ!?am6y!!`]\"\u{3}!,a?0\u{d}!Ea\u{11}\u{1e}\u{10}!)a2H'!,a3Y.!&`0;@! a\u{7f}YP DrX! `H\u{6}R \
        \u{3}y\u{b}!4`^C\u{19}!\"`\u{f}w' 0J-!+ahA? \u{9}fC!-a~\u{1c}H!9azSO 4wT!&`XNd /Ht! azL\u{e}! aa5K!$a\u{b}P\u{0}\
        !#`q\u{17}\u{1e} &u/ A\u{1a}8!\"ad\u{3}9!,a9%u!,aV|  fBu!+`3\u{14}+!Ja0l/!\"aI<O!;`l{j b\u{1f}%!(a;gB! aS7 !!aG\
        L\u{10} G*\u{19}! a~jL !3` ]pn! a\u{9}dt! a7Tv q&U ?(Z!!`i\u{1e}j 6km \u{e}g\u{7} \u{7f}\u{1a}\u{14}!JaW_)!$a\u{9}\
        7, )k|!&a,s3!(a\u{1b})r!!a.0\u{a}!:`\u{7}\"\u{1a}!=apM`!=aJ\u{14}n!DaE_r!*`\u{12}1\u{3}!<a\u{1c}a\u{d}!9abd4!&`\
        \u{2}\u{11}B R#L!$a\u{d}}S!=a\u{14}`d!)a\u{a}(\u{12}!=a9'\u{18}!*`w:6!+`@\u{1d}K \u{3}tR!3a&G\u{d} _To!(a]X\u{7f}\
        !<a \u{16}\u{e}! a(\\# z,= c~( OL4!<a\u{10}UB n:U! `mai!+a$K0 0h2 w\u{5}S!?au6t!!aW\u{3}0 #\u{0}K!?a<h^!;a@oa!;\
        a@6\u{17}!$aXL\u{19} ;?? AVL!,`g9Q!&`|pY!&a\u{9}y\u{6}! `\u{9}#6!#`+\u{3}\u{1f}! a`\u{1}\u{1a}! `<''!(a\u{7}sP \
        P@n! av\u{1f}\u{2}!0`\u{1b}I\u{11}!)a0M\u{15}!3a.h#!-a\u{12}\u{16}@!!`D\u{1b}A Y`N!Ha\u{e}+\u{0}  \u{5}\u{1b}!4\
        a64+ )\u{3}\u{7f}!Da1C\u{f}!>a[t\u{1b}!#`\u{19}\u{1}.!$a\u{9}B>!\"`'[l!Jav\"\u{f}\"$`Ba#\u{1}!!Ca0\u{1c}5 d:< 1\
        /% K\u{c}4!Ja\u{16}<A!'a\u{15}bq 3\u{9}/ K\u{18}0! `;Lk!!`?\u{1d}\u{6}!4a=u0 \u{18}uW @<? y;R @I\u{17}!4aF{_ f5\
        \u{12}!&``b\u{19}!.a\u{12}*) M'B MpU! a\u{1b}{\u{d}!6a^6U rSM =9\u{6}! `\u{14}\u{7}\u{1d} hp(!$`7EE!!a)mF O\\e \
        G\u{a}p! a|ZN 8sU! aht\u{1d} \u{7}\u{4}] i@\u{0}!,`G=\u{e}!'ab\u{8}\u{13}\"!`4`\u{9}ea! a\u{0}J\u{1} ~i\u{17}!+\
        aPB@!\"`\u{5}O@!5ad0v!Da\u{12}^\u{c}!<a\u{1c}N$ \u{7}4= v;e f+2!JaSKM!-a]2U!,a-F\u{1c}!#`U^*!;`h\u{6}5 \u{13}9k\
        ! aD&1!9a\u{14}%7!;`rv\u{12} e\u{7}e \u{4}%\u{b}!=aF1\u{11}!.a\u{6}4w! aq&&! a$H\u{4}!>a\u{b})_ KI2! aPL?!8aV-X\
         3#i!6a\u{19}\u{14}u I\u{c}\u{1f}!8a1\u{0}( QY+ Tg@!,`1\u{9}F \u{14}HJ!>a\u{15}QS!GaN\\a!Cam_v!FaG\u{d}\u{1d} h\
        =x!4a\"A\u{4}!0a\u{6},\u{9}!4a\u{a}\u{17} !;a\u{9}+- I&3! a\u{14}@8! a]\u{10}\u{2} \u{15}=\u{4}! a\u{3}6B!Fa{\u{1}\
        I!Ja;!\"!JaM[i!#`F6\u{2}! `,)\u{f} '\u{6}!!%`=Sd 5|i!?a5P?!'a\u{a}\u{16}U!\"`8/_!.aEP\u{a}!Ja\u{1d}`A! `C\u{5}H\
         >DU 0F\u{7f} fd\u{c}!\"`\u{1a}f\u{1d}!/aXmI!=a\u{10}(\u{f}!Aa\u{3}\"\u{10}! `\u{6}*'!)a3OD!,`A_`!Ba2Cw!;`#K}\"\
        +`Caf8\u{5}!Ja)B'!Fa~\u{11}`!;a\u{19}k}!,a^\u{11}D!)`|\u{f}q!(`\u{e}L$!4`y_(!,aSR+! a'5L \u{1f}\u{14}f gl\u{c}!\
        >aBM\u{1c} \u{1d}(! 7-&!<agqA!(`iCR!4`D,R!Jav-[ ^Ri!=a%yr!<ajA  5?V \u{4}>[!Ja)Ll! aX?&!)`5M*!=al\u{13}D BsF )_\
        ]!;`\u{1d}'.!;`Y\"\u{e} ae\u{19}!)`\u{a}ea X5;! `\u{2}IK!#aC:\u{13}!'aSC\u{16} 90?!,`@\u{1d}S! a?CY!#`\u{19}\u{0}\
        z 93\u{1}\"#`\"`nj\u{1}!!`: \u{b}! aG3\u{1c}!9a\u{f}@\u{1c} U#;!(a{\u{1a}G 3\u{19}( !\u{d}8 %P\\!'a]\u{1f}x '\u{18}\
        \u{e} G\u{1b}L! a\u{c}%T!-a\u{6}y\\! a\u{18}G\u{18} \u{12}P^!%`\u{1a}\u{5}\u{9} `<) 'dF!<af/) >;O!!`\u{9}T`!\"a\
        Osu!+`d'\u{1b} ^t !;aj>N :%e!\"`M=*!&`}T\u{a}! a\u{f}Q\"!.ay\u{1c}W!4a.9X! aS!p!Ja\u{1b}op \u{4}\u{1b}s!>a$\u{0}\
        ' \u{f}>8!4a[ a!Jaw=g!=aS\")! `\u{16}#G <xz!#`ZV\u{18} [*d!*aFNp!$`EP}!5a&9\u{1d}! a\\)n!#a4\u{b}s!;aaP\u{4}!;a\
        \u{8}A\u{6}!.a\u{9}m\u{d} 3%\u{17}!Ja\u{7}UE! a\u{6}\u{19}e!GaZ\\\u{11}!\"aM\u{a}\u{14}!%a/\u{12}s!4aM4\u{a} !\u{d}\
        \u{1b} \u{6}I'!Ja)\u{3}* _\u{13}J d\u{1c}\u{10}!!`;G.! ad`\u{17}! `F`)! a\u{1d}\u{13}T \u{1d}\\v zS\"!4a~T\u{1d}\
         3P%!\"av++!2aa_T!(af\u{1d}V!\"aRB_!1a\u{d}lq @*{ O\u{15}\u{7} \u{14}\u{12}\u{12} L\u{1}* noX!!aF\u{1b}k u\u{11}\
        \u{2} n\u{14}( K\"\u{5}!Aa\u{d}FM!4`\u{12}}\u{14}!1a?;k \u{8}\u{b}k #\u{9}v!\"a\u{e}\u{6}\u{a}!\"`p\\*! a%\u{2}\
        7!5aMCC! aivm!\"`<\u{1d}r o\u{8}{!)`y% !>a\u{15}[* 7x2 P_s!.``(}!*`cFS!<a\u{9}\"`!'`a&\u{7f} \u{f}0\u{1} zo\u{e}\
        !-a\u{18}\u{8}1 \u{e}y: 52a!BaLD\u{11}! a[1\u{16} \u{1e}\u{2}B!=a\u{1d}GQ!=aMAX\"!a4`p\u{12}Y! a<]^!\"`@\u{5}\u{4}\
         7P\u{13}!?a\u{a}*P &\u{1c}P \u{d}MM!/`\u{6}\u{10}V!!a\u{1b}r\u{13}!%a|x' \u{1b}\u{17}D ?\"k \u{1d}_r!;arp\u{8}\
         X*a!;`4C2 Y<;!0a 4M Eaa  &\u{5}!\"ac@'!\"`6\u{17}H r\u{17}\\ hJ^! aW\u{1c}\u{7} 4G\u{9} ;y\u{11} Ct5!!`\u{17}%\
        e +nh!DaP,<!\"a\u{d}(>!;a:gM \u{17}\u{a}Y! ay%w! aJ)\u{1a}!:`n.\u{1f} VfI \u{1a}\u{6}\u{16}!=a\u{f}1= }\u{1d}^ \
        *\u{2}W!*aW\u{1d}\u{13} )j\u{1e}! aHfY!#`QSv!Ja\"5\" J\u{14}A XZq!$a~($!6a\u{19}\u{5}\u{10} nC\u{19} \u{b}\u{1b}\
        \u{19}!;`S\u{1a}1 W(J!BaI9V\" `9`_gV! a~Yo!&a\u{12}2s!+`$a\u{2}!#`rh\u{a}! atG\u{1a} t@#!Jadr+! `\u{5}X\u{f}! a\
        Y3) 2S0 cW0!;`s.6!\"`e-L!#`C/O!Gai;y ~c\u{7f}!<aX&J! `gW\u{18} #P\u{1a} 7\u{9}\u{1b} \u{15}`\u{1c}!=aJkg!=a\u{d}\
        ji! av.r \u{16}e\u{19}\"\"`4`a{  \u{4}*4 \u{0}Bw!;`DKS XUa!4aNCi \u{a}\u{1c}\u{3}!#`v\u{b}%!!`\u{6}\u{c}5 0T>!7\
        a@\\a!)`PHs!%`\u{e}T\u{11}!@a\u{5}=\u{1c}!<a#\u{2}3 l+4!4aEXX ,d\u{13}!0`s*2! abO4!1`zHf!&a=v4!<a$\u{e}> W.C!7a\
        7*R!=ajE{!Ea@L\u{13}!Ba&\u{c}\u{14}!/aj\u{10}Q!=a \u{c}W \u{1f}T7 c0\u{14}!>a\u{1d}\u{16}\u{1b} \u{13}\u{1d},!:\
        `o\"I!JaB\u{19}I!Ga-Z\u{11} L\u{7f}^!Aa{~0!&` nQ! a &\u{9} [8&  Ce!4aD\u{14}p m2\u{10}!AaeD\u{16}!;a:\u{3}8 <.H\
         *A\u{16}! a\u{16}r0!;a\u{e}\u{13}= I\u{1c}X! a\u{11}Ws!5`E@0! a[\u{1f}~! a\u{1c}}\u{6}! ayi{!,afA2 O3[!-a@Ro!?\
        a\\\u{14}9!;a3\u{1f}P!*a3\u{18}X!!`M\\Y \u{8}Nj $\u{13}| ED\u{0} \u{2}2\u{10}! `&`' k\u{1}N!>aZu\u{4} \u{c}K\u{1a}\
        !=aam\u{1b}! a,m\u{14}!?a\u{1b}\u{1f};\"\"`;`K\u{15}G E#L U\u{c}v Ur\u{1}!CaZ$X!#`1\\e \u{17}\u{1c}w!)a:t5! aP=\
        _! aJb\u{b}!,a\u{11}L*!/`q\u{3}>!@aY]p!\"`\u{11}\u{15}\u{6}! aF*\u{1a}! `U\u{f}% t$S!,`3la }$\u{5} ;KS k\u{0}Z!\
        Eat\u{c}Z!\"a2jE! aN.I! `VSz!9a\u{2}$\u{2} V@\u{16}!.a\u{7f}$6! ` oH \u{4}oN!5aX>O!/aO7\u{1e}!'`5x'!\"a\u{1c}9p\
         a\u{1a}\u{14}!4a`dh \u{1c}lh ,\u{13}\u{1}!Ja\u{1f}cd! a1\u{f}|! apC7 #7o \u{10}qo d\u{4}\u{b}! a&y\u{f} L\u{16}\
        3!;`\u{1a}=d!<a\\_o!9a]\u{8}\u{18}!*a>lQ!-`w\u{e}\u{19}!!`\u{7}\u{c}2 _\u{11}P aRe RI\u{2}! `[\u{4}\u{8}!=au6+!\
        \"`#\\3!(`\u{16}U8!9`}!C #-N \u{1a}\u{12}X d_} \u{0}/\u{c}!+aIW\u{f}! `$0\u{9} u\u{16}\u{a}!=aME\u{c} W\u{16}'!\
         `D\u{1f}> \u{18}+@ mL&!Ja>-g!,`\u{7f}t\u{1}!=aK\u{7}\u{1b} xP0 \u{19}x5 \u{5}PO d\u{11}a!4a'td! a\u{e}\u{1a}d!\
         a^H\u{3}! a+\u{13}\u{6} \u{6}\u{19}\u{17}!8a^\\\u{1} 9\u{10}\u{c}! a7b\u{1b} \u{e}*Y [r\u{a}!4`q!\u{d} \u{10}i\
        \u{8} BA* 5\u{6}1!8a\u{1d}hD Bbu \u{1d}=5 _l?!=aS\u{7}\u{2}! `WC] \u{2}(q! `8Nz!=a\u{1b}_h!,ag\u{8}n T\u{5}\u{16}\
        !%`%\"! \\G%!?a}\u{c};!Ca^:P!/a}t\u{8}!)aL?(!!`+I? KZf ?q|!#aie\u{0}!4aEET! ah\u{7f}j!/a9\u{e}r!>a8\u{15}A!*az\u{17}\
        h!Gau\u{12}w \u{c}L\u{18}!Fa[K2 r\u{12}~! aO]\u{14}!BaGu\u{15}!Ga\u{14}<N!Gal#O #)l!=a'\u{4}o! aO1+! av\u{a}m!#\
        `+C\u{5}!;a]~\u{f} #L\u{11}! a\u{1b}WK!Ga\u{17}BU tSD!,`\u{7f}cS! aSS^!=ay!l! abiq!\"`ZA\u{16} .B. \u{4}hn nt8 \
        2\u{f}x! a@\"\u{6} \u{18}N_ pW\u{2}!AaDJ\u{15}!2a5\u{1}K!;`5\u{c}H! aqYV!<akuh \u{3}K/!#`\u{2}^\u{11} \\Q\u{17}\
        !Fa$\u{1a}\u{14}!#a0&@!#a5Kp!0`h\u{9}\u{e}!!`E\u{12}G!=a\u{8}4Q!<aCy, w|a 7]? \u{19}\u{14}\u{1f} 4!' j}_ +H\u{12}\
        ! a\u{19}K\u{1b} \u{d}QI!6akN' \u{4}g\u{6}$ `4`9`*`I)c !L\u{1a} =P! w-[ B,\u{1f}!*a\u{18}E ! `'\u{a}6 9u? 4XN\"\
        #`!`huo!=a#\u{1c}\u{5}!+`wV{!;`}LB!*a\u{11}NS! a\u{d}y\u{10} w5= a\u{d}F!>an\u{a}Z!)`g\u{2}e!!`1*4!Caou9!\"`+\u{8}\
        ? O\u{10}D!<a\u{9}\u{1b}G! aPnI!=aS3q 7l$ ]jm!!`\u{6}@\u{3} \u{9}\u{d}\u{19}! `\u{12}I/ Cj0 \u{1f}33 }<? \u{9}X\
        ?!!`uL<! aX\u{e}_ Swe! a\u{18}\u{16}u!2aF$\u{0}! aQ\u{2}\u{1a}!*av\u{11}<! `\u{3}si AP\u{1c} w )!#as\u{1c}V 3\u{10}\
        [!?ak\u{14}d!*`Wrk \u{b}\u{15}k#9` `Ba;\u{12}\u{9}!(aM\u{7}.!1a?\u{8}. ^p;!9a\u{15}\u{f}Q!$aw/;!-`@>U!;aibb \u{6}\
        }, ?*Y!<a)e_!Ca6Cm!$a\u{1e}!\u{18} \u{13}o:! `\u{4}\u{18}N e;`!\"`fm\u{4}!;ad<\u{1a}! a<R9!#`6@; RLg \u{14}@P q\
        ]]!,a0\u{7}p! a}x!!4a\u{1}=B!<aq\u{1c}A!8a_}*!1akm+!4asz^! aU\u{1b}\u{14} J\u{8}#!Ja7lM!Gal}t 2\u{2}\u{1}!Ga, \u{7}\
        !=a\u{15}A]!!a-?, \u{f}\u{19}_ mWk! ajw\u{7f}!:`>R\u{7} \u{9}b%! `\u{d}^+! a=b. \u{c}V6!Ea\\8D!&a\u{2}!G!(a!\u{1b}\
        }!<a\u{16}C\u{1f}!Gai\"!!6`U!D!;axOe 4?{!4`mB}\"#`;`,)\u{3} \u{14}y9 \u{1d}av!!apCw!3`n0\u{5}!4`O5\u{10} \u{6}\u{b}\
        \u{13} \u{2}m`!(`$tk!\"`nbJ!:`H\u{7}N! aJ]j!JaV\u{15}t!#a\u{1f}\u{1a}\u{15}! a\u{18} !!*avZ# Qwt f\"O!;`\u{15}\u{0}\
        \u{8}!/a+\u{b}\u{16} 5\u{a}\u{1b}$#`4` `9`D|\u{e}!#a\u{9}*7!6a\u{19}\u{c}: ]Lh!;`EP\u{6}!=axr( >~U E9`!<a\u{11}\
        \u{1c}|!9a\u{16}w} w\u{14}Q!CarQ\u{1b}! `]?3 s\u{0}a \\A\u{1d}! a^Eb!<anub!;a\u{2}Dy \\Z&! a>b(!>aH^*! a\\4-!=a\
        >K4! ap-A \u{0}Oa!\"a!\u{9}\u{e}!@aAO3!%`\u{1c}G4 T\u{b}i!1aCA# | | \u{1b}y1 P\u{1}@!)`m*x!!`9\u{1d}\u{18}!Jar\"\
          8Dm 3/q +\u{16}\u{d}!#`-8\u{16}!*`XI1!!`)vx!)asA\u{6}!&aq~\u{8}!!`\u{16}q\u{19}!5alI/ 7N9!8a\u{b}\u{b}z!<a\u{e}\
        *5! af-E!>aFag!9awWw!\"`\u{2}k\\!Ga{n`!:`\u{17}j%!EaY!<!<a?\u{16}<!*`2oB \u{5}g^! a\u{12}~( a$2!Ga\u{18}Wt!2an\u{1f}\
        \u{15} \u{1f}Y%!=aD={!&`3v\u{2}!5`H\u{17}\u{2} \u{1e}x9 PU?! a%CI! a\u{1a}uU! a@&_ \u{d}Bx!,ah\u{1d}\u{1}!Ja\\5\
        \u{a}!/aYE&!\"a\u{15}vM!Ja2FW! aV~4!?aE_W!;aL\u{3}Z!!a\u{12} \" s-? \u{1c}qQ \"@] \u{1c}'#!\"`Hn<!-a LD mCt 4q#\
        !Gaz|= \u{11}\u{1f}A! a8v\u{2} Oh\u{b}!2a\u{b}O0!0a\u{15}\u{13}\u{b}!<at^\u{c}!\"` A+!=a\u{10}2[ :Xv yY'!Cabi( \
        \u{1a}Nh E+\u{b}!>a\u{15}@% \u{1d}\u{19}*!(am\u{4}@ \u{4}ag pC<!?a\u{19}e\u{f}!#`D8< 1;v!>aVT\u{b}!>a\u{1f}]\u{13}\
         y;\u{18}! a\u{1d}S?! a0kG l\u{10}T A/t! aN\u{b};!.a\u{1a}|&\"!`#`\u{14}yh!Cau\u{1c},!Ga\u{9}]9 \u{3}M=!5a1,b!&\
        `\u{f}:\u{1a} c\u{8}\u{1f}!(a\u{9}\u{10}\u{1} @5\u{1b} H\u{14}6 sP_ N\u{2}\u{2}!=a\u{2}C$!\"`\u{5}Ql ,*o!>aX,r!\
        $a<\u{0}\u{2}!Ja[|\u{19}!;`X\u{7f}! m_*!0a\u{10}hm!HaoA\u{1}!=ag3\u{18}!Ga3E3!=a8,A!4`\u{b}eL! a$`A!8`J\u{e}M!J\
        a]7\u{9}!&`\u{1a}B\u{11}!!an\u{14}i!'aB,,!!aG$N p4X!/akBe #5\u{e} ||& su1 UV4 \u{14}\u{15}m \u{17}D\u{15}!#a8|\u{1e}\
        !/abU7! a\u{f}8K H.\u{19}!(a$:'!<a\u{1b}8+!$a\u{9}TG iNR \u{15}%G!Ga\u{14}\u{15}\u{1e}!9aS\u{0}\"!*an~+!;`J\u{8}\
        .!9a,hv! a\u{12}\u{b}z xp\u{a}!%`W}-!8`c55!;aQ \\ #F\u{4} _\\\u{19}!<a\u{18}j>!4a\u{1}2@!\"`p(v! a)\u{16}\u{8}!\
        \"`Pq@!;aG\"I!8`HmI!9`=\u{1a}K \u{10}Fq \u{17}\u{f}\u{10}! a: d!&a3z\u{18} \u{19}\u{1c}@! `{\u{b}Z )}g 5\"v!=a\u{17}\
        \"0 hy:! `M5\u{16}\",`+`\u{2};v!5a\u{12}y\u{0}!4`\u{13}u\u{6}!Ba5:< \u{1c}%\\!<aR' !+aPj*!$`n\u{1a}?!<a\u{b}%s \
        :|}!#`6$7!*a\u{1a}]Q!0`|[V 5us! a;:|!+`&c(!;a\u{a}SZ S\u{f}]! `A(a >*o!&a\u{12}~x!'a>Mz!4akh\u{3}!6aus\u{5}! a\u{3}\
        ]\u{1a} 8>T!)a\u{15}>\u{b}!<aB\u{5}X!2a#T\\!3alH\u{e}!;a\u{7f}v2! a\u{16}HH!,`\u{f}N\\!;`e6h! a#X\u{8}!<aJ_ !;a\
        B\u{13}:!4`\u{a}9I!?aEAN eQ}!<a\u{f}\u{3}\u{1f} .\u{c}/ m|R!\"a\u{1}q9! `<iO! `y\u{a}i!DaR@\u{8}! at7\u{12}!Ja`\
        \u{11}\u{1e}! a)z)!\"a\u{5}\u{b}? \u{1f}\u{18}\u{7} Qp\u{12} X0R!*aF%[ em\u{a}! `Y\u{8}\u{15}! aBU@!?aj;C! aXJG\
        !;a\u{c}Nu \u{7f}$w!!`ls\u{c}!#`\u{1f}I\u{e}!#`^<$ rl\u{d} \u{13}b(!Caz\u{e}s!@ai8t!#a6j\u{7f} \u{11}FY!$a7\u{e}\
        [! at\u{7f}]!JaLs\u{c}!2aEwP!#a\u{e}\u{7f}R enz yX! 7\u{1a}7!Ba6T[! a\u{19}Ww 1'0!<aY1N! a[\u{1e}a! a6Wd \u{0}k\
        y!-a1~$!#`a\u{1f}-!,`i\u{18}O!5aY[a $\u{7f}q!!a\u{c}\u{b}E! `\u{14}\u{9}d!Bat\\w \u{8}\u{11}\u{1f}!Ca_\u{f}$ c\u{7f}\
        =!>a\u{1d}\u{1e}R!=abm} kr- a60 ]*\\! a\u{17}G\u{1b}!(aV-- ^2\u{7f}! aT\u{1}.!-`\u{15}#C  Ab!=aw\u{13}g!!`g8H T\
        i2 ,VQ!Ea6\u{18}c 8}\u{6}! `<s\u{7}!=asi_! ` Sw!3a~@\u{5} #7\u{f}! aq;\u{f} 6\u{a}\u{18}!>aJ>I 3?i Z\u{1b}k \u{8}\
        5x!-a|E\u{0}! ak\u{11}\u{1}! az$\u{e}!9`>GU! a\u{3}il!\"`\u{13}b\u{2} D^2!Ga@*B .7L!:`s\u{2}Y K9B \u{2}\u{1b}g \
        8?\u{1e}!'a\u{5}Y5! a\u{1a}*t! a\u{1e}\u{4}: msL#,`1`0`\u{10}mg ^So!Aa,mv!:a\u{0}Q\u{11}$#`%` `EaOF\u{1c}!!`\u{13}\
        _[!&ask\u{3} \u{1e}\\\u{e} Aq\u{18} <\u{1d}; B\"E!Ba:U_!%afk\u{18}!*a7Y\u{1c}!)`C'*!$aQ\u{8}^ o\u{18}? xQx! aE\u{d}\
        \u{9}! `\u{16}RR \u{e}\u{12}\u{19} \u{f}\u{11}A!Jab&P\"#` `U9]!\"`|8\u{0} \u{1f}\u{0}\u{12}! a<=o! anU\u{b}!,aH\
        \u{a}\u{17}!6a\u{1e},\u{1b} Uin!<ad]r!;aijs* `%`#`4`6`&`7`!`$`\"`5:y! `j\u{7}V! aT\u{1f}\u{b}!1`AdV! `\u{7}Dg!8\
        aTc\u{12}!:a;\u{7f}4 M(% \u{2}D<!;a@\u{1c}K! `'bY 3\u{18}| 6=\u{11}!4`ok\u{17}!9ar\u{19}S aX[ (\u{12}# \u{1b}!6\
         Rcp yS\u{f}!#`oz\u{11}!:a;F& Nr0 _36! `EE`!Daial! a\u{1}%,! `\u{1a}\u{1c}<!Ja\u{11}E`!Ea\u{e}\u{d}e!Ja\u{9} \u{1b}\
        !2aC\u{16}2!Ga \u{1f}J!+aQ\"\\!/a>cd! a\"E\u{e}!,akT<!$a(\u{9}r \u{8}jH \u{17}\u{7}R !vk \u{1d}]\u{d}! a\u{2}\u{7}\
        \u{1f}!.`c>2! a]\u{5}5!!aTDX! ag}]! aKfd!Ea\u{6}*|!8aHx\u{1c}!\"a]\u{19}\\!:`l\u{7f}x! `*^\u{14}!<`Ud\u{18}!!`=\
        '5!Ga\u{17}!! E@$!'`\u{2}_6!GadJT!#`85\u{17}! a \u{17}\u{17}!+`\u{e}~M B\u{12}W!#`mr` \u{1a}\u{1e}b!2a\u{e} x!&\
        a\\R\u{1c} V\u{8}8!\"a\u{1}\u{1e}B lSV!0a%uW!'a$ul!<`6I|!*`J\u{e}\u{9}! `\u{3}p8 6QK!=am.T! a]g0!\"a\u{1d}&P }!\
        U!Ca\u{18}>]!#`O\u{1}\u{1f}!)`|:% [\u{18}M! a\u{1a}3p!8a\u{d}L\u{17}!0alF\\!JaWK\u{2}!#a\\m !!`/A4 O\u{17}\u{19}\
        !4`\u{1f}]$!!`^\u{5}d #T\u{19}!$aa0\u{1d}!Ca\u{0})3!<ah\u{15}s! aT|~! a;\u{1d}~!%a|Y+!*a_7: ;s\\! `\u{1}es!\"`%\
        d5! aL+@!=a\u{18}~t! aI>\u{a}!%` \u{c}\u{1e}! `)b7!!`&QS! a\u{1c}M\u{a}!<a\u{f}A\u{d}!&adR(!;a~BP! a\u{a}F*!#`E\
        k.!JaE-4 H\u{e}\u{0}!4`/q\u{2} [#H! aD/I!Jaw5S!\"`2\u{5}z d[K!>a\u{6}R[! aKr_!*a\u{4}Do \u{18}]f!*ab$y 0az #(\u{0}\
        !(`\u{6}B\u{8}!%`\u{7}\u{1c}@!#`Zb#! `\u{e}{V! a=5q!!`h%\u{b} bb2 \u{11}<8 o_9 |\u{18}\\!$a\u{0}<\u{f}!6`ua8!=a\
        &\u{15}\u{5}!.a\u{1d}cW `N^!>a\u{17}[j! avyl!Da\u{e}f!!#`\u{1a}\u{18}G!!`?hO x}{!;`F\u{6}\u{18}! aGN\u{1f}!;a]\u{1b}\
        E!!`*lM c[O!Da\u{15}<\\!\"`\u{a}\u{2}^!Jaz\u{15}l I\u{18}\u{0}! `/*\u{5} \u{13}\u{e}4!;aq\u{a}c *_y!$`6n%!<a\u{a}\
        R2!$ag\u{9}R!>a\u{c}\u{5}j!6`\u{b}G\u{f}!;`|A\u{12} Gx\u{1d}!Ja:BD \u{b}\u{8}O!,``\u{10}a!$a\u{1e}2K Y\u{8}N! a\
        iFa!Ga%P\u{4}!<a0\u{15}\u{19}#'`&`%`\u{5}W\u{1c}!)`UD4! `*\u{2}B! `\u{7f}\u{18}] ^rm!?aOst! a\"#~ z3* N\u{1e}P \
        \u{3}SX! `#\u{0}m 0N:!1aPm;\" `#`i\"T! aG\u{1d}X!Gao\u{9}m!*`\u{13}p\u{12} z\u{7}=! ` \"I i\u{1a}\u{19} :H, \u{3}\
        -3! a6\u{b}N! a\u{1}\u{9}b!*a6yz \u{8}=\u{1a} @1l!+`>wr V\u{2}y! a\u{13}\u{16}5 wW\u{f}!)`E\u{7}\u{11}!!al\u{1b}\
        )!#`W?/! `FVP \u{0}<W!%`iQ\u{16} A(\u{18} sQ0!;azfS!&`s\u{1d}S!\"`G\u{10}\u{a}!Ca]&O \u{1c}>]! a\u{1b}\"*!.`\u{5}\
        P\u{1} {\u{1}& **n!$`35u Q\u{1a}B!%aE\u{1d}` \u{3}\u{1d}p e\u{11}u L`{ \u{7}t!!&a%-u! a%i}!$a6^\u{17}!FaQYR!4ay\
        \u{0}e 1\u{c}S! a%gU M`k!Ha\u{1a}O: h;A \u{7f}U\u{7}!Fa\u{1d}~\u{18} I)(!7a\u{1d}9C!CasMN!-`\u{1d}|w!*`$\u{19}#\
        !Ea\u{a}fS !\u{d}z Q\u{5}:!<a`\u{1f}_! a>\u{11}d! a\u{17}.\u{8}!\"a\u{4}ma!/aU\u{e}* rFN (Wx!'a{[O!$`}\u{b}\u{11}\
         ZuI!<a\u{f}:k$3`#` `9`\u{1e}\u{a}\u{9}!;`;:\u{e}!&a\u{f}t& \u{19}N-!Ea\u{19}\u{4}}!*aoD\u{11} 1$&! `UG, $v[ f{\
        y ~z2!!a\u{4}{\u{12}! a\u{4}\u{8}*!*a%\u{3}1 ?x<!<a1G`!'acv\u{9}! a79E _\u{17}Z!<a5\u{7f}p!,`\u{1c}f\u{15}!&aH?\
        6 PDG!#`\u{9}\u{f}w!#`I8~! a'z, \u{4}$W 9n]!BaXx$ \u{3}Y, \u{1e}6k \u{2}^y N3.!Jag2> z\u{1}I!$`\u{10}QQ!#`xu-!F\
        aU\u{1e}1! a\u{d},:!=aH:.! a_f)!!`u7\u{b}#!`#` `\u{13}\u{1}\u{12}!)`\u{1b}\u{d}\u{14}! a\u{1e}@*!*`\u{6}>S!Ja5\u{3}\
        \u{11}$&`4` `Ca#`8!+aG\u{15}9!9aN8D!;aNjW!1a\u{9}/g!%a\u{a}E. j\u{5}Z!6a\u{2}\u{b}u! avP\u{1}!!`O\u{5}\u{b}!&`?\
        \u{2}\u{1d}! `;Og \u{7f}\u{1}\u{15} r\u{1a}d 7\u{d}g!<a\u{1}+\u{f}! a@_G r7\u{2}!$a_.%!#`\u{1e}\u{7}. sLr!*a\u{a}\
        p\u{16}!&a8\u{5}\u{1e}!?atb7\"$`4`\u{1b}BL!&a\u{18}V`!\"`<\u{7}[!4a)uf! a*\u{12}\u{7f}!,aR\u{d}\u{3}! aku\u{d}!\
        #a6*\u{1d} pnS!7a$mW!;`A\u{18}Y!9a\u{d}\u{1}| vh\u{4}!*`V.3 ']3!1`Ub\u{3} ]t\u{1f} C\u{15}'!-aob2 \u{b}D>!9aqOD\
         F\u{3}L!#`.\u{e}!!Ja*P-! aQ|/! a9o^ ?7=!=aeRm! `e\u{1a}X +\u{15}Y \u{1b}\u{7f}[ v'\\!\"`<Di Gvw ^O\u{14}!4az6Q\
        ! a1'{!/`gl\u{1c}! `\u{a}\u{11}m  rt!-ayO\u{e}!!`F\"0 }RA!!a<\u{6}\u{7} n3\u{b} &&\u{14} GRA (0\\! `Lwh zgv!)a\u{9}\
        \u{6}\u{c}!1`6tG \u{8}iK! a\u{9} a!,`\u{5}|o!HaOB\u{9} p$$! `\u{1b}Ef Wik >H\u{a}!4`pM\u{14} J$\u{1f} JkX {y\\!\
        Ea\u{b}a\u{f} d#: r7@!Ja@\u{7}f!-`|Hk!EaiqH @7J!*am\u{b}S n\\q!*a\\L* D*}!&a\u{8}RD!>aT\u{c}Y `J\u{9}!\"aiS\u{15}\
         \u{12}Z;! a~DL!?a]Fa!+a:H\u{8}!1ao!\u{14} ,O#!Ba(>z g-\u{b} {\\\u{16}!<aF\\\" \u{1a}Lu!!aY_z ?hz!\"`yh?! a/K\\\
        !)a\u{1}.1 X(B \u{15}0k!=a\u{1e}\u{a}p!&`O\u{10}p T\u{2}u!\"a\u{c}kz!#`rk\u{14}!Cal\u{9}7!\"aO\u{1e}V!5a\u{14}J\
        ' r{r!&a\u{19}L\u{d}!(a#BS!>a\"\u{9}i!\"a\u{a}1r y\u{5}\u{12} Z\u{4}\u{17}!<a=\u{1e}#! aVHn!$aw/o!!`<f`!4a+s\u{7f}\
        !!a>\u{13}\u{2}! a%\u{16}\u{d} rYF n=[ \\I\u{d} GtC!(a\u{13}:z!,`\u{6}\u{11}F 1vi g\u{d}B \u{4}5g!Ba-w\u{14}! `\
        GM3!0aCr4!=a\u{19}GB!+aL7\u{f} {\u{0}\u{14}!JapPm!/a.\u{1f}u!;a\u{7f}\u{a}\u{5} n62!&`XbP!=aLh1!7ab\u{1}N y|U \u{10}\
        {f!4`u\u{2}\u{5}!1a[S:!,`!d_! au\u{1c}` iYm EM\u{3}!,a\u{8},8!(a-+S! aNJ\u{b}! `O\u{18}\u{10}!%a\u{17}-*! axV+!\
        8a<hZ .Y\u{14} \u{6}AK!1a\u{4}Gc! a\u{5}q\u{1f}!CaF\u{c}k!GaaHx!5a\u{b}\u{10}\u{1f} @\u{15}(!*aQ\u{4}O!;`\u{a}s\
        \u{1c}\"\"`!`\u{b}?1!1ab\"B!%`G(P xnX! a\u{12}\u{6}m!*`.,\u{5}!-`\u{17}OS!<aimg!\"``vg A\u{1f}=!#a\u{1}MQ!*`B`d\
         fP| iW\"!)`\u{d}s@ \u{5}\\I! a\u{4}\u{6}W! a&\u{7f}] \u{1e}++!<a\u{2}qP 7\u{1b}S! `d/p!/a'\u{7f}\u{7}! aO\u{3}\
        \u{e}!4aSR\u{18}!-a:s6!\"a|\u{9}h!=a\u{12}Kp!6a\u{19}\u{16}\u{7} \u{a}^\u{9}!!`1S$! a]%0! a-<I 2Nc 8O\u{8}!#a\u{f}\
        H/ Lz\u{18}!'`m\"N!\"aK\u{14}U\"*`+`\u{7}]y!&a\u{2}=\u{10}!+`g_\u{18}!'a5|q! `mtM!BaW\u{12}P!BaR\u{2}$!\"`MVD!;\
        a%\"A!=aY\\\\ \u{9}u%!;aP\\L!(aB+q! a:av IVC \u{7}5D\"\"`Bao\u{9}+!?a\u{18}97!=a0\u{4}<! `>fC\"(`)`:}V \u{1f}0-\
        !)a.q<!\"a\u{5}!M!9a\u{7f}y\u{18}!7a}qV! aSN\u{10}!4`Dx\u{13}! ab`\u{1d}!#aPI? aip! a\u{10}T\u{12}!\"agf\u{13} \
        2=\u{15}!!`\u{4}\u{1c}!! `\u{1e}\u{10}Q!Ga{\u{2}x!Ba-s\u{4}!$aDD\u{e} M\u{1f}1 \u{d}nc }$\u{2}!<ao-\u{1b}! `B\"\
        '!8aS86!\"`{qK! a\u{7f}U\u{17} ,}_!Aa{\u{14}_ \u{9}$\u{e} \u{16}N;!#a\u{13}\u{15}I!4aCxd IEv!JavU\u{b}!Ga~\u{f}\
        \u{1c} '\u{5}?! ay\u{b}A!\"aP\"\u{1e}! a[aH! `m\u{e}L 6\u{b}h \u{10}ox!)a\u{1e}3\u{e}!?at%\u{1a}!%a\u{11}V;! `\u{18}\
        1P!%ay#m 4mi!;ao\u{7}i! `G\u{10}p!#`5\u{1e}s!Da\u{7f}~\u{0} ]r$!\"a\u{b}\u{19}.!4`b\"\u{9}! `\u{1}4\u{9}!\"`]\u{d}\
        \u{9} \u{1f}\u{e}\u{1b} 5~#!*aG\u{1f}*!\"at:5 B\u{1a}C!Ja\u{7}kk!#`E\u{4}y!;`kV\u{12}!6`{h&!6`iNG!=a%[Q uEV ^Vy\
        ! aar\u{1b}!)a03r!(a\u{17}$x! a\u{3}w\u{13}!5aR=\u{18}! a\u{19}*\u{1e}\"\"`$`Z+J!\"`c\u{1b}Q!Ga_\u{18}s t57! `t\
        Ng \u{0}\u{9}h V\u{1f}\u{d}!$a\u{e}]\u{13}!4aQm\"!Da\u{1c}\u{b}\\!8a\\y_!;`9\"X -\u{4}\u{1e}!!`v*I!-aD\u{4}S!Da\
        H\u{7}q {$\u{1f} E#\u{11}!Ga@%\u{1a}%+`-`*`.`,`8TM!\"a$:\u{f}! `{<$! a{6G!2a|~\u{7f} P~*!4`4\u{1}0!>a\u{9}\u{6}\
        W \u{1b}\u{16}u!!ah%\u{4} \u{10}\u{14}H \u{18}\u{7}Y!;`1JP!'ao(\\ \u{b}\u{1c}p K\u{18}\u{3} uY\u{1a}##`;`!`mLG \
        i*H! `pDL!#`!(\u{13} n8%!7a_\u{9}4! a8\u{19}K \u{5}\u{14}S \u{1d}\u{7f}] s3D!Ea\u{1f}M%! `UP{ JE\u{c}!DaY\u{18}\
        G! `\u{1a}\u{3}j!*aN\u{1c}j!Ea\u{e}\u{3}[!Dahjf }`y!Baw-% </0 )y5! a'\u{1d}`!\"`r(\u{17} \u{a}.4 \u{2}\u{1d}T! \
        `\u{1a}Ah!\"a\u{9}\"|!7aA)\u{3}! ay2\u{9} Ek. 5>> H7F u'c (\u{c}t!.a\"\u{15}\u{0}! ae\u{3}\u{15} G9V!+`r\u{1b}V\
         \u{1c}\u{11}n!4a\u{1e}\u{7}t \u{9}z{!\"`>B'!Ja*F+ \u{0}*7!,`\u{e}GI! aN\u{e}\u{5} \u{7f}b\u{1b}! `\u{14}c\u{1d}\
        ! ar6<!8abyY z\u{1f}h :\u{f}i!,`3Fk!!at[\u{1f}!%aO-!!8`d\u{3})!$a]r2 \u{b}|<!+aH4B!GaM\u{14}\u{8} \u{5}E,!=aIjR\
        ! arM_!$a\u{19}Gr \u{13}{(! a~87 m0]!\"`Qoq 1j\u{8} cA.!\"`<-6 Bd_ DOo!=a\u{18}W\u{1b}!GaZiB 3(M!Ea\u{7}\u{3}a!\
        6`6nm!<a',}!,a\u{1d}_}!;a\u{2}){!Da0i| nE\u{1f} t\u{15}/! a,U^!=a\u{1d}'i!9a_6y ='}!=a-N\u{0} Fm:\"#`\"`T\u{16}\
        \u{f} \u{6},Z!BaRmf C]h \\Rz!4aT\u{f}\u{2}! aU~\u{1d}!Ja\u{1d})&! aevL \u{1a}@Q \u{0}#\u{9} \u{b},\u{e}! a>9\u{13}\
        !=ah3 #+`%`\"`\u{1d}@H \u{16}0r 0gt!\"`0\u{0}\u{1b}! a\u{5},3!2a\u{18}Ex!<aEy\u{1a} ;+=!!`x'L \u{10}qh!*`A}q!$a\
        EM\u{d}!.aZ50 \u{a}]0 \u{9}6\u{10} Z27  \\\u{7f} PH\u{3} =xC A>n )MJ!8a{RW Ew*!?a9jL!*ac\\_!Ja0lu!<ahh\u{7f} h#\
        \u{1}!CaYd+ 513!>aa:o! `op\u{16}!,`\u{0}&& c$V!Ba\u{18}9t!<aW\u{a}x!0a@\u{12}{!*`D$\u{9}!#`\u{1e}u!! aYG8 d2\\!\
        <a \u{7f}E {ZJ!Ja\u{10}k[ b\u{17})!)atf.! `\u{5}Ju! a\u{18}S9 ;UT Lfs!#`G}\u{0}!!a\u{b}\u{11}\u{13}!\"aNx$!Ga\u{1d}\
        *k!Ga\u{1d} l dq\u{0} k%\u{a}! a\u{f}\u{0}l!*`\u{e}\u{3}v `k\u{1} \u{0}\u{1e}\u{2}!#a<f\u{1f}!<a/m\u{16}! a?5k!\
        Ja79t ,X\u{f}'    /  }  \u{17}  &! &! \u{8}! P\" !# \u{7}# >$ M$ \\$ \"% 6% z% 2& h& \u{1a}& I' N' U' \u{6}' W(\
         x( \u{16}( &) -) n) K* \u{1a}* <+ R+ h+ v+ 1, 6, Z, m, |, \"- ,- 1- h- w- D. N. ]. \u{1d}. ,/ L/ [/ \u{8}/ \u{f}\
        / \u{16}/ L0 e0 s0 x0 \u{2}0 \u{c}0 \u{16}0 $1 G1 L2 \u{8}2 !3 ?3 n3 }3 F4 {4 \u{e}4 \\5 \u{0}5 I6 W6 `6 j6 \u{0}\
        6 Q7 _7 y7 \u{3}7 ,8 K8 P8 `8 e8 t8 y8 09 \u{17}9 x: a; x; \"< _< \u{1f}< )= 7= K= o= 5> D> K> Z> f> r> \u{f}> \
        \u{1e}> #? ^? \u{12}@ \u{12}@ rA yA \u{3}A 4B bB }B GC PC kC -D <D RD \"E =E \u{0}E \u{5}E ,F lF vF 0G CG nG \u{4}\
        G \u{19}G \u{19}G 5H nH LI QI VI sI \u{d}I \u{14}I (J dJ tJ \u{f}J  K *K yK \u{3}K \u{d}K \u{1e}K OL \u{c}L )M \
        ZM \u{19}M ;N qN GO UO yO \u{5}O \u{a}O \u{1d}O ~P @Q \u{2}Q (R ;R `R -S ;S JS JS oS {S \u{11}S $T \u{9}T &U yU\
         \u{a}U \u{1c}U :V gV gV \u{10}V 2W MW \u{b}W ;X SX \u{14}X FY eY \u{15}Y $Z DZ NZ hZ vZ \u{2}Z *[ 6[ `[ 1\\ 6\\\
         6\\ k\\ ^] /^ @^ g^ n^ ?_ \"` '` 6` \u{1d}` \"a \\a ta  b 8b Ib zb 3c -d Fd rd \u{12}d \u{1c}d Fe de \u{14}e 6\
        f @f Zf if \u{3}f \u{d}f (g `g sg }g \u{2}g \u{13}g `h nh }h \u{18}h \u{c}i Tj hj wj |j \u{8}j -k <k rk \u{16}k\
         *l Fl Zl \u{c}l !m Qm [m tm \u{13}m Kn Kn |n \u{10}n 'o :o `o \u{19}o Fp Pp Zp \u{9}p \u{1b}p 9q >q Mq ^q jq |\
        q \u{8}q Ir Pr Zr dr nr \u{7f}r #s #s ns ss \u{c}s $t Ct Ht ,u Mu cu mu wu *v 9v tv ~v \u{5}v 'w 1w 1w =w Vw +x\
         Yx \u{7f}x \u{10}x Cy Ry Wy yy \u{1d}y Az Fz _z oz \u{12}z &{ P{ \u{d}{ \u{12}{ +| A| [| y| \u{8}| \u{8}| \u{d}\
        |  } ?} \u{8}} h~ m~ \u{1}~ \u{1c}~ j\u{7f} {\u{7f} 3\u{0} U\u{0} \u{13}\u{0} '\u{1} ,\u{1} =\u{1} I\u{1} j\u{1}\
         |\u{1} ;\u{2} J\u{2} T\u{2} l\u{2} {\u{2} \u{c}\u{2} \u{11}\u{2} \u{1b}\u{2} *\u{3} P\u{3} Z\u{3} f\u{3} 6\u{4}\
         L\u{4} \u{5}\u{4} >\u{5} \u{9}\u{5} \u{e}\u{5} \"\u{6} 1\u{6} U\u{6} t\u{6} ~\u{6} \u{12}\u{6} !\u{7} +\u{7} c\
        \u{7} r\u{7} :\u{8} A\u{8} q\u{8} \u{2}\u{8} (\u{9} /\u{9} 9\u{9} E\u{9} Q\u{9} b\u{9} %\u{a} 1\u{a} =\u{a} X\u{a}\
         }\u{a} &\u{b} N\u{b} e\u{b} v\u{b} \u{d}\u{b} V\u{c} \u{b}\u{c} ;\u{d} E\u{d} \u{19}\u{d} ,\u{e} ^\u{e} '\u{f}\
         F\u{f} _\u{f} r\u{f} r\u{f} \u{5}\u{f} V\u{10} 8\u{11} B\u{11} Z\u{11} !\u{12} B\u{12} o\u{12} ?\u{13} W\u{13}\
         r\u{13} \u{3}\u{13} !\u{14} I\u{14} N\u{14} d\u{14} s\u{14} x\u{14} $\u{15} ?\u{15} }\u{15} S\u{16} f\u{16} \u{7f}\
        \u{16} \"\u{17} S\u{17} X\u{17} v\u{17} \u{16}\u{17} 6\u{18} Q\u{18} l\u{18} \u{7f}\u{18} %\u{19} 3\u{19} +\u{1a}\
         :\u{1a} ?\u{1a} {\u{1a} \u{0}\u{1a} :\u{1b} [\u{1b} \u{8}\u{1b} \u{17}\u{1b} \u{1c}\u{1b} 2\u{1c} r\u{1c} ?\u{1d}\
         t\u{1d} \u{10}\u{1d} \u{1b}\u{1d} 4\u{1e} H\u{1e} g\u{1e} l\u{1e} x\u{1e} \u{11}\u{1e} )\u{1f} B\u{1f} V\u{1f}\
         r\u{1f} ! !& != !Z !h !\u{0} !_!!\u{0}!!\u{f}!!%\"!O\"!^\"!w\"!\u{1f}\"!K#!\\#!a#!r#!\"$!,$!a$!a$!f$!k$!p$!\u{a}\
        $!\u{19}$!;%!X%!l%!{%!5&!`&!\u{c}&!E'!e'!p(!z(!\u{11}(!\u{11}(!%)!/)!G)![)!e)!l)!**!9*!E*!\u{11}*!;+!W+!a+!\u{10}\
        +!\u{1a}+!),!3,!G,!L,!l,!v,!\"-!8-!{-!E.!z.!\u{9}.!\u{18}.!-/!</!v/!\u{7}/!\u{17}/!!0!90!H0!o0!\u{3}0!r1!|1!\u{7}\
        1!*2!82!\u{1b}2!w3!\u{a}3!94!H4!\u{d}4!95!C5!T5!`5!~5!\u{14}5!b6!i6!n6!W7!f7!\u{8}7!\u{12}7!\u{17}7!)8!?8!e9!l9\
        !q9!\u{0}9!\u{e}9!J:!T:!c:!r:!\u{1e}:!p;!<<!H<!j<!{<!\u{14}<!:=!?=!I=!I=!S=!\u{16}=!\u{1d}=!a>!)?!=?!]?!{?!\u{10}\
        ?!(@!-@!I@!I@!i@!~@!\u{15}@!\u{1f}@!)A!@A!\u{c}A!\u{1d}A!;B!NB!ZB!}B!\u{13}B!)C!.C!QC!gC!\u{2}C!+D!0D!:D!:D!TD!\
        pD!\u{7f}D!\u{1a}D!\u{4}E!@F!_F!kF!8G!VG!`G!\u{1c}G!/H!>H!CH!YH!'I!;I!BI!WI!\u{5}I!YJ!zJ!\u{15}J!$K!UK!dK!\u{e}\
        K!\u{1d}K!pL!\u{a}L!\u{14}L!%M!yM!\u{d}M!\u{d}M!\u{1e}M!-N!6N!~N!\u{c}N!\u{11}N!\u{1b}N!eO!4P!RP!aP!\u{1}P!\u{18}\
        P!JQ!VQ!\u{18}Q!2R!AR!\\R!fR!fR!pR!\u{3}R!;S!yS!\u{d}S!\u{7f}T!\u{1f}T!iU!xU!\u{1f}U!6V!|V!`W!jW!{W!\"X!XX!oX!\u{11}\
        X!XY!+Z!0Z!5Z!KZ!UZ!'[!,[!8[!P[!a[!\u{14}[!/\\![\\!G]!Q]!u]!\u{6}]!\u{14}]!C^!H^!t^!y^!\u{7}^!\u{1e}^!3_!3_!.`!\
        O`!u`!\u{10}`!\u{15}`!;a!ja!\u{10}a!bb!lb!vb!\u{1a}b!:c!Xc!uc!\u{b}c!/d!td!\u{1d}d!,e!;e!Qe!me!\u{8}e!9f!Pf!ff!\
        \u{6}f!\u{15}f!\u{1f}f!\u{2}g!\u{1e}g!Ah!mh!|h!\u{17}h!:i!Di!Si!ti!\u{1a}i!)j!Zj!xj!\u{11}j!_k!nk!Bl!dl!il!\u{10}\
        l!Im!bm!\u{12}m!#n!Dn!Sn!hn!vn!\u{e}n!\u{1c}n!+o!Qo!uo!%p!Sp!Zq!rq!rq!\u{1}q!Mr!qr!\"s!9s!Es!Os!ws!\u{1c}s!at!\u{1}\
        t!\u{8}t!2u!Xu!fu!pu!|u!\u{3}u!\\v!\u{15}v!\u{1e}v!-w!mw!mw!rw!|w!!x!-x!qx!\u{14}x!#y!4y!`y!\u{8}y!\u{1d}y!Mz!W\
        z!\u{0}z!({!\u{17}{!A|!P|!d|!d|!\u{1}|!\u{16}|!*}!P}!`}!\u{2}}!\u{c}}!X~!u~!\u{1}~!&\u{7f}!K\u{7f}!m\u{7f}!\u{4}\
        \u{7f}!.\u{0}!W\u{0}!k\u{0}!\u{1}\u{0}!&\u{1}!+\u{1}!:\u{1}!y\u{1}!>\u{2}!Y\u{2}!t\u{2}! \u{3}!R\u{3}!b\u{3}!q\u{3}\
        !\u{5}\u{3}!\u{1a}\u{3}!$\u{4}!3\u{4}!\u{8}\u{4}!\u{16}\u{4}!Y\u{5}!v\u{5}!V\u{6}!x\u{6}!\u{2}\u{6}!\u{1e}\u{6}\
        !-\u{7}!-\u{7}!@\u{7}!e\u{7}!\u{17}\u{7}!^\u{8}!^\u{8}!%\u{9}!8\u{9}!=\u{9}!F\u{9}![\u{9}!~\u{9}!#\u{a}!-\u{a}!\
        -\u{a}!O\u{a}!\u{12}\u{a}!+\u{b}!<\u{b}!Y\u{b}!k\u{b}!,\u{c}!P\u{c}!\u{6}\u{c}!\u{10}\u{c}!\u{15}\u{c}!G\u{d}!\\\
        \u{d}!o\u{d}!o\u{d}!\u{0}\u{d}!\u{c}\u{d}!$\u{e}!T\u{e}!c\u{e}!}\u{e}!\u{1c}\u{e}!&\u{f}!+\u{f}!:\u{f}!b\u{f}!q\
        \u{f}!v\u{f}!\"\u{10}!'\u{10}!m\u{10}!\u{f}\u{10}!5\u{11}!<\u{11}!Z\u{11}!h\u{11}!E\u{12}!J\u{12}!O\u{12}!V\u{12}\
        !j\u{12}!\u{5}\u{12}!0\u{13}!;\u{13}!E\u{13}!V\u{13}!\u{a}\u{13}!\u{1b}\u{13}!=\u{14}!P\u{14}!\\\u{14}!\u{9}\u{14}\
        !!\u{15}!:\u{15}!|\u{15}!\u{1}\u{15}!\u{d}\u{15}!\u{12}\u{15}!L\u{16}!\u{4}\u{16}!-\u{17}!_\u{17}!r\u{17}!w\u{17}\
        !\u{1}\u{17}!\u{16}\u{17}!F\u{18}!W\u{18}!i\u{18}!s\u{18}!<\u{19}!t\u{19}!\u{3}\u{19}!\u{1d}\u{19}!B\u{1a}!L\u{1a}\
        !S\u{1a}!g\u{1a}!q\u{1a}!=\u{1b}!B\u{1b}!P\u{1b}!\\\u{1b}!w\u{1b}!N\u{1c}!\u{3}\u{1c}!$\u{1d}!2\u{1d}!B\u{1d}!,\
        \u{1e}!<\u{1e}!a\u{1e}!%\u{1f}!?\u{1f}!Y\u{1f}!\u{5}\u{1f}!\u{1d}\u{1f}!, \"1 \"; \"` \"J!\"_!\"z!\"\u{1c}!\"!\"\
        \"A\"\"K\"\"P\"\"Z\"\"m\"\"x\"\"x\"\"}\"\" #\"9#\"E#\"O#\"}#\"\u{1f}#\"3$\"8$\"G$\"y$\"\u{d}$\"\u{d}$\"`%\"\u{9}\
        %\"\u{15}%\"5&\"K&\"h&\"\u{1e}&\"#'\"K'\"i'\"5(\"5(\"S(\"\u{15}(\"D)\"N)\"i)\"~)\"%*\"/*\"T*\"t*\"\u{a}*\")+\"3\
        +\"r+\"\u{1}+\"$,\"h,\"\u{11},\"\u{1b},\"{-\"\u{1e}-\"(.\"/.\"4.\"[.\"`.\"W/\"f/\"\u{15}/\"J0\"X0\"\u{3}0\"\u{12}\
        0\"(1\"-1\"`1\"\u{d}1\"\u{19}1\"#2\"-2\"@2\"V2\"m2\"B3\"n3\"y3\"+4\"m4\"\u{d}4\"R5\"R5\"f5\"p5\"z5\":6\"R6\"'7\"\
        37\"O7\"T7\"\u{19}7\")8\"=8\"t8\"\u{13}8\"\"9\"?9\"^9\"e9\"t9\"\u{18}9\"L:\"e:\"o:\"o:\"\u{5}:\"(;\";;\"\u{18};\
        \",<\"D<\"\\<\"r<\"\u{6}<\"K=\"\u{1c}=\"N>\"\u{2}>\"S?\"b?\"3@\"K@\"_@\"d@\"n@\"|@\"\u{1}@\"$A\"cA\"\u{7f}A\"\u{12}\
        A\"-B\"rB\"~B\"\u{1c}B\"/C\"EC\"TC\"\u{13}C\"!D\"(D\"-D\";D\"QD\"bD\"gD\"\u{5}D\"\u{a}D\"5E\"HE\"^E\"mE\"\u{9}E\
        \"\u{13}E\"*F\"CF\"\u{7f}F\"\u{9}F\"\u{1a}F\"\u{1a}F\"NG\"rG\"\u{0}G\"2H\"RH\"pH\"\u{19}H\"KI\"\\I\"mI\"yI\"\u{3}\
        I\"\u{3}I\"\u{d}I\"\u{1e}I\"#J\"9J\"dJ\"CK\"eK\"oK\"\u{18}K\"BL\"XL\"pL\"uL\"\u{1}L\"\u{19}L\"#M\"\u{0}M\"0N\"n\
        N\"sN\"\u{17}N\"OO\")P\"vP\"\u{0}P\"VQ\"DR\"IR\"IR\"wR\"\u{6}R\"CS\"aS\"\u{6}S\"\u{15}S\"\u{1f}S\"7T\"RT\"kT\"\u{1d}\
        T\">U\"MU\"RU\"\\U\"mU\"\u{19}U\"*V\"fV\"wV\"\u{0}V\"\u{a}V\"$W\"uW\"\u{b}W\"9X\"HX\"OX\"TX\"]X\"?Y\"TY\"_Y\"kY\
        \"\u{17}Y\"XZ\"bZ\"bZ\"}Z\"\u{17}Z\"&[\"0[\":[\"s[\"`\\\"q\\\"\u{12}\\\"']\"`]\"e]\")^\"8^\"N^\"]^\"\u{4}^\"<_\"\
        e_\"v_\"\u{7}_\"V`\"<a\"^a\"ea\"\u{18}a\"\"b\"Qb\"[b\"eb\"yb\" c\"*c\";c\"Ec\"Tc\"ac\"kc\"2d\"7d\"ed\"qd\"\u{9}\
        d\"9e\"Ve\"ge\"qe\" f\"*f\"Cf\"Mf\"ef\"yf\"~f\".g\"=g\"Sg\"kg\"wg\"\u{11}g\"\u{1d}g\"\"h\"'h\"\u{19}h\"#i\"Ti\"\
        ki\"*j\":j\"Sj\"\u{0}j\"\u{0}j\"Ck\"pk\"~k\"\u{11}k\"Pl\"dl\".m\"_m\"\u{0}m\"\u{14}m\"An\"Wn\"pn\"|n\"\u{d}n\"\u{1c}\
        n\"'o\"@o\"\u{b}o\"\u{1a}o\"Sp\"\u{b}p\")q\":q\"Dq\"Uq\"fq\"\u{9}q\"<r\"[r\"6s\"Is\"Us\"*t\"It\"\u{d}t\"\u{12}t\
        \"4u\"4u\"eu\"ou\"tu\"\u{8}u\"3v\"pv\"\u{18}v\"<w\"Kw\"tw\"\u{5}w\"Bx\"Nx\"_x\"\u{1}x\"Hy\"cy\"ry\"\u{1}y\"!z\"\
        ]z\"pz\"){\"(|\"3|\"`|\"\u{8}|\".}\"j}\"{}\"\u{11}}\"\u{11}}\"&~\"L~\"g~\"=\u{7f}\"B\u{7f}\"\\\u{7f}\"y\u{7f}\"\
        \u{16}\u{7f}\"0\u{0}\"D\u{0}\"\\\u{0}\"h\u{0}\"\u{18}\u{0}\"'\u{1}\"$\u{2}\"j\u{2}\"y\u{2}\"Y\u{3}\"\u{1d}\u{3}\
        \"<\u{4}\"T\u{4}\"\u{b}\u{4}\" \u{5}\"@\u{5}\"J\u{5}\"Z\u{5}\"u\u{5}\"=\u{6}\"Z\u{6}\"Z\u{6}\"\u{2}\u{6}\"\u{11}\
        \u{6}\")\u{7}\"K\u{7}\"\u{1}\u{7}\"\u{15}\u{7}\"\"\u{8}\"L\u{8}\"}\u{8}\"\u{2}\u{8}\"\u{18}\u{8}\"1\u{9}\"f\u{9}\
        \"f\u{a}\"k\u{a}\"\u{3}\u{a}\"#\u{b}\">\u{b}\"X\u{b}\"q\u{b}\"q\u{b}\"\u{7f}\u{b}\")\u{c}\"x\u{c}\"\u{b}\u{c}\"\
        D\u{d}\"R\u{d}\"W\u{d}\"\u{0}\u{d}\"(\u{e}\"6\u{e}\"n\u{e}\"\u{e}\u{e}\"0\u{f}\"N\u{f}\"Z\u{f}\"v\u{f}\"\u{5}\u{f}\
        \"\u{f}\u{f}\"\u{19}\u{f}\"L\u{10}\"\u{1d}\u{10}\"7\u{11}\"Y\u{11}\"i\u{11}\"x\u{11}\"}\u{11}\"!\u{12}\"!\u{12}\
        \"&\u{12}\"5\u{12}\"C\u{12}\"h\u{12}\"|\u{12}\"\u{10}\u{12}\"2\u{13}\"G\u{13}\"[\u{13}\"q\u{13}\">\u{14}\"C\u{14}\
        \"q\u{14}\"\u{1f}\u{14}\")\u{15}\"V\u{15}\"\u{6}\u{15}\" \u{16}\"5\u{16}\"\u{b}\u{16}\"V\u{17}\"j\u{17}\" \u{18}\
        \"G\u{18}\"v\u{18}\"\u{5}\u{18}\".\u{19}\"[\u{19}\"n\u{19}\"1\u{1a}\"I\u{1a}\"\u{a}\u{1a}\"\u{14}\u{1a}\"0\u{1b}\
        \"L\u{1b}\"i\u{1b}\"s\u{1b}\" \u{1c}\"T\u{1c}\"c\u{1c}\":\u{1d}\"a\u{1d}\"k\u{1d}\"\u{1f}\u{1d}\"/\u{1e}\"j\u{1e}\
        \"y\u{1e}\"+\u{1f}\"K\u{1f}\"P\u{1f}\"Z\u{1f}\"m\u{1f}\"r\u{1f}\"\u{0}\u{1f}\"= #K #^ #c #r #(!#7!#G!#`!#q!#\u{a}\
        !#/\"#9\"#S\"#\u{9}\"#\u{15}\"#\u{1f}\"#$##)##)##3##F##P##}##\"$#'$#\\$#o$#y$#\u{3}$#,%#,%#B%#G%#]%#s%#+&#G&#Q&\
        #\u{7f}&#/'#S'#\u{8}'#\u{1e}'#H(#\u{0}(#))#B)#{)#(*#f*#\u{1b}*#,+#p+#T,#h,#\u{7f},#\u{1f},#@-#R-#3.#8.#O.#Y.#^.\
        #\u{11}.#2/#A/#O/#Y/#\u{1}/#\u{16}/# 0#\\0#u0#\u{1}0#%1#A1#U1##2#42#>2#\u{12}2#\u{19}2#|3#a4#{4#\u{16}4#?5#D5#N\
        5#\u{5}5#\u{10}6#A7#Z7#|7#\u{6}7#X8#s8#\u{7}8#\u{c}8#\u{18}8#$9#q9#\u{1d}9#1:#I:#$;#A;#R;#c;#W<#j<#j<#\u{7f}<#\u{1a}\
        <#&=#0=#l=#\u{6}=#5>#<>#`>#`>#l>#\u{2}>#0?#??#h?#\u{0}?#-@#<@#]@#]@#n@#x@#\u{d}@#\u{18}@#3A#TA#\u{1}A#\u{b}A# B\
        # B#;B#;B#;B#EB#EB#JB#VB#dB#iB#\u{1d}B#@C#JC#hC#\u{c}C#\u{1b}C#pD#\u{3}D#\u{1d}D#1E#;E#YE#cE#$F#ZF#\u{7}F#%G#UG\
        #nG#xG#/H#>H#MH#jH#tH#tH#\u{d}H#\u{12}H#\u{19}H#\u{19}H#-I#hI#rI#~I#AJ#gJ#GK#aK#uK#\u{f}K#ML#mL#+M#cM#\u{1c}M#+\
        N#9N#>N#>N#]N#{N#\u{11}N#[O#`O#jO#,P#fP#\u{5}P#!Q#'R#BR#GR#wR#\u{0}R#\u{14}R##S#*S#4S#4S#NS#SS#rS#\u{1}S#\u{d}S\
        #$T#.T#=T#=T#QT#[T#\u{f}T#:U#:U#?U#]U#\u{9}U#(V#BV#IV#mV#rV#\u{5}V#\u{a}V#%W#XW#<X#jX#\u{8}X#ZY#jY#xY#\u{c}Y#fZ\
        #rZ#|Z#\u{6}Z#-[#2[#G[#Z[#C\\#C\\#w\\#\u{a}\\#J]#^]#\u{4}]#\"^#>^#H^#R^#y^#\u{c}_#7`#<`#K`#\u{c}`#>a#Ea#ga#%b#7\
        b#`b#jb#+c#Cc#jc#sc#\u{12}c#yd#\u{c}d#\u{13}d#\u{1d}d#Ue#ae#ke#\u{10}e#\u{1f}e#+f#+f#>f#\u{17}f#kg#\u{1a}g#4h#;\
        h#Wh#\u{14}h#4i#Di#Ui#&j#&j#hj#5k#Qk#[k#ek#\u{7}k#-l#-l#Vl#gl#vl#\u{d}l#\\m#\u{b}m#An#\u{7}n#\u{c}n#\u{16}n#0o#\
        vo#$p#)p#)p#=p#Up#rp#\u{11}p#$q#?q#Tq#^q#\u{5}q#\u{1b}q#,r#6r#Zr#ur#%s#Qs#^s#hs#\u{9}s#]t#bt#~t#+u#:u#Ru#\\u#uu\
        #&v#Av#Pv#_v#kv#\u{13}v#0w#?w#\u{d}w#\u{1d}w#\u{5}x#\"y#3y#ky#\u{1a}y#$z#=z#oz#+{#C{#\u{14}{#Z|#$}#2}#t}#\u{10}\
        }#I~#y~#\u{1b}~#*\u{7f}#t\u{7f}#\u{15}\u{7f}#\u{9}\u{0}#\u{e}\u{0}#/\u{1}#@\u{1}#J\u{1}#T\u{1}#\u{5}\u{1}#\u{11}\
        \u{1}#\u{1b}\u{1}#@\u{2}#V\u{2}#V\u{2}#V\u{2}#h\u{2}#\u{8}\u{2}#\u{8}\u{2}#\u{d}\u{2}#*\u{3}#4\u{3}#4\u{3}#d\u{3}\
        #m\u{3}#\u{12}\u{3}#(\u{4}#7\u{4}#A\u{4}#_\u{4}#d\u{4}#\u{f}\u{4}#)\u{5}#:\u{5}#?\u{5}#N\u{5}#\u{b}\u{5}#\u{17}\
        \u{5}#a\u{6}#k\u{6}#\u{15}\u{6}#+\u{7}#4\u{7}#k\u{7}#&\u{8}#7\u{8}#K\u{8}#\u{7f}\u{8}#\u{4}\u{8}#\u{b}\u{8}#\u{1b}\
        \u{8}#6\u{9}#E\u{9}#`\u{a}#\u{10}\u{a}#.\u{b}#~\u{b}#\u{16}\u{b}#_\u{c}#C\u{d}#&\u{e}#4\u{e}#9\u{e}#w\u{e}#!\u{f}\
        #\u{3}\u{f}#\u{e}\u{10}# \u{11}#u\u{11}#\u{d}\u{11}#W\u{12}#~\u{12}#F\u{13}#\u{a}\u{13}#\u{1b}\u{13}#=\u{14}#a\u{14}\
        #a\u{14}#l\u{14}#v\u{14}#\u{9}\u{14}#\u{1a}\u{14}#/\u{15}#E\u{15}#Z\u{15}#_\u{15}#r\u{15}#|\u{15}#<\u{16}#H\u{16}\
        #M\u{16}#t\u{16}#\u{3}\u{16}#\u{1c}\u{16}#&\u{17}#a\u{17}#a\u{17}#a\u{17}#f\u{17}#\u{1e}\u{17}#/\u{18}#\u{2}\u{18}\
        #\u{9}\u{18}#\u{15}\u{18}#V\u{19}#]\u{19}#\u{10}\u{19}#f\u{1a}#v\u{1a}#\u{f}\u{1a}# \u{1b}#a\u{1b}#r\u{1b}#7\u{1c}\
        #\u{7}\u{1c}#%\u{1d}#K\u{1d}##\u{1e}#(\u{1e}#=\u{1e}#=\u{1e}#K\u{1e}#P\u{1e}#_\u{1e}#p\u{1e}#\u{1a}\u{1e}#)\u{1f}\
        #E\u{1f}#`\u{1f}#l\u{1f}#l\u{1f}#\u{2}\u{1f}#@!$J!$]!$\u{3}!$/\"$>\"$M\"$[\"$\u{3}\"$\u{3}\"$\u{a}\"$\"#$\\#$#$\
        $D$$\u{9}$$\u{1f}$$&%$;%$@%$J%$]%$b%$F&$y&$.'$3'$?'$`'$s'$}'$%($%($W($\u{12}($\u{1e}($t)$~)$\u{8})$\u{1d})$<*$K\
        *$m+$%,$i,$~,$\u{c},$\u{15},$!-$<-$R-$h-$\u{1a}-$B.$n.$\u{18}.$T/$O0$^0$\u{4}0$\u{9}0$e1$e1$62$Z2$}2$\u{7}2$\u{7}\
        2$\u{c}2$\u{1d}2$\u{1d}2$\"3$D3$P3$_3$y3$~3$\u{a}3$\u{1b}3$m4$\u{1}4$\u{16}4$\"5$'5$15$65$|5$\u{15}5$\u{1a}5$-6\
        $C6$H6$^6$\u{10}6$d7$|7$\u{1c}7$]8$q8$~8$\u{1b}8$49$W9${9$\u{d}9$@:${:$\u{a}:$J;$\u{1e};$#<$<<$]<$q<${<$\u{5}<$\
        \u{15}<$\u{1f}<$$=$Y=$c=$\u{7f}=$\u{13}=$k>$\u{1}>$\u{1a}>$I?$Z?$z?$G@$U@$k@$\u{19}@$6A$PA$\u{7f}A$\u{d}A$\u{17}\
        A$&B$?B$cB$ C$=C$UC$*D$=D$QD$bD$OE$xE$\u{1c}E$-F$7F$[F$\u{a}F$\u{f}F$\u{14}F$]G$jG$zG$\u{7f}G$1H$;H${H$\u{5}H$)\
        I$MI$cI$\u{d}I$#J$:J$KJ$ZJ$rJ$yJ$\u{8}J$\u{f}J$5K$CK$lK$qK$}K$\u{f}K$\u{19}K$gL$vL$\u{5}L$%M$JM$JM$_M$\u{12}M$'\
        N$KN$PN$_N$qN$wO$|O$\u{1f}O$?P$QP$xP$\u{7f}P$\u{e}P$RQ$WQ$qQ$\u{10}Q$\u{1a}Q$TR$\u{7}R$ S$cS$\u{15}S$NT$xT$\u{1b}\
        T$*U$lU$\u{0}U$\u{a}U$3V$IV$NV$UV$mV$\u{13}V$dW$iW$sW$\u{a}W$\u{16}W$LX$XX$xX$\u{15}X$>Y$WY$aY$tY$\u{1a}Y$!Z$MZ\
        $RZ$lZ$}Z$7[$[[$\u{7}[$$\\$8\\$X\\$b\\$n\\$\u{7f}\\$\u{b}\\$\u{15}\\$)]$3]$8]$V]$\u{e}]$)^$3^$\u{0}^$#_$?_$P_$f\
        _$p_$M`$\\`$k`$u`$+a$<a$[a$sa$\u{1b}a$:b$:b$Ub$\u{1}b$!c$&c$<c$\\c$Ud$2e$ae$\u{b}e$Ef$Tf$jf$\u{2}f$\u{13}f$?g$I\
        g$Ng$\u{2}g$'h$Yh$Yh$wh$\u{6}h$\u{b}h$ii$\u{2}i$\u{e}i$\u{18}i$Rj$fj$\u{1}j$1k$Vk$]k$bk$|k$\u{1}k$\u{19}k$#l$Kl\
        $el$Jm$_m$ n$?n$Nn$Sn$]n$$o$Ho$Ho$\u{e}o$\u{13}o$%p$Sp$Sp$pp$\u{0}p$\u{15}p$\u{1c}p$-q$Jq$Yq$hq${q$jr$\u{9}r$\u{15}\
        r$Fs$Ts$Ts$\u{3}s$ t$Bt$Bt$\u{12}t$>u$gu$qu$\u{a}u$\u{f}u$/v$Dv$Uv$Zv$iv$sv$)w$>w$Vw$[w$ow$*x$Mx$`x$vx$\u{10}x$\
        8y$=y$Gy$^y$2z$^z$gz$\u{3}z$J{$c{$h{$h{$t{$7|$A|$M|$c|$\u{18}|$=}$N}$S}$.~$:~$I~$N~$d~$s~$\u{2}~$\u{14}~$`\u{7f}\
        $j\u{7f}$~\u{7f}$9\u{0}$M\u{0}$\u{9}\u{0}$\u{e}\u{0}$\u{18}\u{0}$'\u{1}$K\u{1}$`\u{1}$l\u{1}$\u{1c}\u{1}$E\u{2}\
        $h\u{2}$w\u{2}$L\u{3}$Q\u{3}$g\u{3}$q\u{3}$\u{6}\u{3}$\u{10}\u{3}$&\u{4}$:\u{4}$`\u{4}$p\u{4}$u\u{4}$\u{5}\u{4}\
        $X\u{5}$k\u{5}$.\u{6}$|\u{6}$\u{d}\u{6}$k\u{7}$^\u{8}$w\u{8}$^\u{9}$m\u{9}$&\u{a}$H\u{a}$O\u{a}$O\u{a}$Y\u{a}$o\
        \u{a}$\u{9}\u{a}$0\u{b}$A\u{b}$g\u{b}$#\u{c}$}\u{c}$}\u{c}$\u{7}\u{c}$\u{7}\u{c}$\u{c}\u{c}$l\u{d}$z\u{d}$\u{15}\
        \u{d}$f\u{e}$~\u{e}$/\u{f}$X\u{f}$i\u{f}$s\u{f}$}\u{f}$A\u{10}$]\u{10}$o\u{10}$\u{f}\u{10}$4\u{11}$d\u{11}$d\u{11}\
        $7\u{12}$c\u{12}$\u{0}\u{12}$)\u{13}$R\u{13}$m\u{13}$r\u{13}$\u{3}\u{13}$\u{19}\u{13}$x\u{14}$\u{b}\u{14}$\u{1c}\
        \u{14}$0\u{15}$Z\u{15}$Z\u{15}$\u{0}\u{15}$\u{1c}\u{15}$C\u{16}$c\u{16}$t\u{16}$\u{16}\u{16}$^\u{17}$~\u{17}$\u{1e}\
        \u{17}$\u{1e}\u{17}$5\u{18}$M\u{18}$a\u{18}$f\u{18}$y\u{18}$ \u{19}$2\u{19}$R\u{19}$j\u{19}$\u{1}\u{19}$|\u{1a}\
        $,\u{1b}$w\u{1b}$\u{a}\u{1b}$#\u{1c}$7\u{1c}$C\u{1c}$\u{19}\u{1c}$C\u{1d}$x\u{1d}$\u{6}\u{1d}$\u{d}\u{1d}$\u{1c}\
        \u{1d}$7\u{1e}$A\u{1e}$x\u{1e}$}\u{1e}$/\u{1f}$N\u{1f}$]\u{1f}$~\u{1f}$L %f %\u{3} %!!%G!%c!%o!%\u{1f}!%i\"%\u{1e}\
        \"%%#%6#%d#%\u{7f}#%\u{11}#%\u{11}#%*$%:$%_$%v$%\u{c}$%\u{16}$%:%%U%%\u{e}%%\u{1a}%%k&%\u{e}&%\u{13}&%\"'%<'%K'\
        %P'%Z'%o'%\u{2}'%\u{15}'%Z(%f(%\u{19}(%8)%G)%0*%[*%v*%\"+%)+%5+%I+%\u{9}+%\u{18}+%6,%E,%Q,%Q,%\u{d},% -%,-%O-%t\
        -%~-%).%3.%Y.%Y.%o.%}.%!/%+/%E/%V/%g/%g/%q/%\u{c}/%>0%T0%Y0%\u{4}0%\u{4}0%'1%,1%F1%`1%\u{13}1%+2%d2%u2%\u{5}2%\u{1e}\
        2%m3%\u{1}3%K4%P4%\u{16}4%:5%F5%^5% 6%56%?6%g6%87%B7%X7%m7%\u{1b}7%d8%~8%\u{1b}8%\u{1b}8%&9%N9%Z9%\u{10}9%\u{10}\
        9%3:%W:%f:%\u{8}:%\u{12}:%\u{1c}:%!;%[;%\u{1b};% <%2<%<<%`<%g<%x<%\u{11}<%C=%M=%}=%\u{18}=%G>%G>%Q>%[>%4?%9?%>?\
        %>?%H?%]?%\u{2}?%5@%M@%i@%\u{9}@%\u{10}@%\"B%EB%[B%\u{11}B%.C%3C%FC%\u{b}C%]D%cE%oE%\u{b}E%\u{19}E% F%@F%gF%}G%\
        \u{18}G%\u{1f}G%<H%ZH%iH%}H%\u{9}H%\u{1b}H%XI%xI%\u{2}I%\u{7}I%dJ%wJ%|J%\u{1}J%:K%NK%XK%bK%lK%\u{a}K%(L%AL%PL%\\\
        L%\u{13}L%IM%\\M%fM%\u{3}M%\u{d}M%!N%&N%WN%|N%&O%?O%MO%\\O%uO%\u{e}O%\u{1e}O%7P%aP%pP%\u{19}P%\u{1}Q%\u{10}Q%*R\
        %pR%\u{1}R%\u{6}R%)S%)S%LS%iS%}S%}S%\"T%TT%xT%\u{1d}T%3U%=U%LU%_U%\u{b}U%7V%FV%oV%\u{7f}V%6W%iW%mX%8Y%WY%vY%\u{7}\
        Y%\u{11}Y%\u{1b}Y%@Z%SZ%kZ%\u{a}Z%\u{f}Z%\u{14}Z%8\\%Q\\%m\\%\u{d}\\%\u{19}\\%;]%E]%Y]%\u{7}]%I^%a^%r^%~^%2_%R_\
        %\u{10}_%!`%m`%w`%\u{11}`%\u{1d}`%-a%~a%\u{1d}a%Db%Ub%1c%Zc%\u{19}c%%d%9d%|d% e%%e%Me%je%{e%\u{2}e%.f%Ff%Kf%Uf%\
        \u{1f}f%8g%\u{e}g%Zh%\u{12}h%\u{1c}h%\\i%wi%\u{19}i%*j%sj%\u{9}j%;k%Nk%[l%ql%\u{0}l%\u{5}l%)m%Km%\u{15}m%3n%Sn%\
        _n%fn%~n%\u{16}n%%o%*o%;o%Eo%Eo%Jo%\u{b}o%\u{1e}o%:p%bp%Tq%hq%\u{8}r%Hs%\u{8}s%\u{17}s%Nt%yt%\u{8}t% u% u%Cu%Vu\
        %[u%\u{2}u%\u{1a}u%1v%6v%Jv%fv%\u{1c}v%_w%sw%\u{1a}w%0x%gx%qx%$y%)y%Qy%\u{8}y%Kz%`z%mz%wz%7{%A{%F{%\u{b}{%!|%:|\
        %]|%b|%\u{1a}|%[}%`}%\u{1a}}%U~%a~%k~%0\u{7f}%C\u{7f}%W\u{7f}%r\u{7f}%|\u{7f}%\u{b}\u{7f}%\"\u{0}%6\u{0}%=\u{0}\
        %P\u{0}%Z\u{0}% \u{1}%/\u{1}%H\u{1}%\u{18}\u{1}%\u{1d}\u{1}%.\u{2}%3\u{2}%J\u{2}%O\u{2}%d\u{2}%s\u{2}%\u{4}\u{2}\
        %\u{13}\u{2}%5\u{3}%<\u{3}%y\u{3}%\u{d}\u{3}%!\u{4}%7\u{4}%\u{19}\u{4}%*\u{5}%E\u{5}%h\u{5}%\u{4}\u{5}%[\u{6}%e\
        \u{6}%\u{15}\u{6}%&\u{7}%&\u{7}%B\u{7}%w\u{7}%\u{8}\u{7}%H\u{8}%o\u{8}%~\u{8}%\u{d}\u{8}%/\u{9}%K\u{9}%U\u{9}%\\\
        \u{9}%>\u{a}%H\u{a}%e\u{a}%e\u{a}%\u{15}\u{a}%\u{1a}\u{a}%@\u{b}%Z\u{b}%k\u{b}% \u{c}%6\u{c}%\u{a}\u{c}%\u{14}\u{c}\
        %s\u{d}%\u{12}\u{d}%?\u{e}%o\u{e}%y\u{e}%>\u{f}%\u{2}\u{f}%\u{c}\u{f}%&\u{10}%0\u{10}%5\u{10}%?\u{10}%R\u{10}%u\
        \u{10}%A\u{11}%U\u{11}%d\u{11}%i\u{11}%Y\u{12}%t\u{12}%<\u{13}%t\u{13}%\u{f}\u{13}%\u{19}\u{13}%-\u{14}%L\u{14}\
        %\u{1c}\u{14}%L\u{15}%h\u{15}%\u{0}\u{15}%G\u{16}%r\u{16}%\u{a}\u{16}%(\u{17}%_\u{17}%\u{5}\u{17}%\u{17}\u{17}%\
        B\u{18}%L\u{18}%|\u{18}%\u{12}\u{18}%\u{1c}\u{18}%0\u{19}%H\u{19}%]\u{19}%i\u{19}%\u{8}\u{19}%#\u{1a}%(\u{1a}%A\
        \u{1a}%z\u{1a}%\u{17}\u{1a}%\u{7}\u{1b}%)\u{1c}%=\u{1c}%]\u{1c}%b\u{1c}%v\u{1c}%\u{10}\u{1c}%Y\u{1d}%j\u{1d}%t\u{1d}\
        %\u{f}\u{1d}%I\u{1e}%p\u{1e}%|\u{1e}%c\u{1f}%o\u{1f}%\u{4}\u{1f}%3 &\\ &z &\u{d} &\u{17} &B!&q!&\u{2}!&=\"&G\"&\
        ]\"&s\"&x\"&Q#&\u{5}#&\u{f}#&'$&q$&v$&\u{a}$&\u{11}$& %&;%&S%&h%&\u{1}%&\u{b}%&=&&B&&''&K'&\u{c}'&\u{18}'&6(&H(\
        &m(&\u{7f}(&\u{e}(&\u{11})&!*&Y*&w*&\u{15}*&)+&V+&\u{6}+&W,&a,&y,&\u{12},&\u{1e},&#-&#-&6-&K-&U-&w-&|-&O.&T.&%/\
        &7/&b/&b/&y/&\u{3}/&!0&60&G0&/1&\u{10}1&\u{1a}1&\u{1f}1&>2&J2&e2&j2&\u{4}2&B3&Q3&f3&\u{a}3&*4&/4&64&I4&]4&s4&\u{7}\
        4&\u{7}4&>5&Z5&i5&u5&[6&l6&{6&{6&\u{2}6&\u{11}6&I7&S7&X7&r7&r7&|7&\u{d}7&M8&u8&\u{4}8&\"9&'9&[9&\u{7}9&/:&h:&?;\
        &u;&\u{15};&\u{1a};&6<&E<&V<&{<&\u{5}<&B=&L=&\u{16}=&1>&;>&@>&Z>&d>&x>&??&o?&t?&\u{1a}?&\u{1f}?&S@&\u{7f}@&[A&3\
        B&aB&fB&\u{a}B&\u{a}B&>C&PC&zC&\u{19}C&#D&ID&SD&\u{1a}D&+E&EE&fE&-F&2F&<F&QF&nF&\u{5}F&6G&\u{15}G&3H&gH& I&1I&G\
        I&QI&lI&+J&dJ&yJ&\u{8}J&\u{14}J&\u{1e}J&^K&cK&\u{a}K&*L&pL&zL&GM&~M&_N&iN&uN&\u{17}N&&O&-O&CO&mO&|O&\u{c}O&\u{15}\
        O&)P&FP&MP&aP&\u{3}P&\u{12}P&&Q&FQ&KQ&\u{3}Q&\u{12}Q&\u{1e}Q&gR&sR&&S&?S&SS&bS&qS&\u{7}S&\u{7}S&\u{11}S& T&/T&f\
        T&kT&uT&\u{1}T&(U&JU&jU&\u{0}U&,V&MV&4W&uW&\u{1}W&\u{16}W&-X&IX&XX&XX&bX&\u{0}X&$Y&.Y&_Y&\u{7f}Y&5Z&FZ&pZ&\u{0}\
        Z&\u{1d}Z&3[&\u{2}[&(\\&L\\&w\\&\u{5}\\&\u{1c}\\&8]&f]&\u{13}]&2^&J^&Y^&e^&j^&\u{9}^&\u{13}^&<_&~_&\u{5}_&\u{19}\
        _&-`&X`&r`&\u{15}`&>a&$b&+b&?b&?b&Ub&jb&(c&rc&@d&Jd&Vd&[d&`d&\u{8}d&\u{d}d&#e&2e&Fe&le&\u{4}e&\u{4}e&!f&3f&=f&X\
        f&}f&\u{c}f&\u{1b}f&\u{9}g&4h&Vh&jh&th&&i&Pi&Pi&ni&5j&?j&\u{14}j&Kk&\u{5}k&*l&*l&Tl&^l&hl&\u{7}l&\u{7}l&\u{11}l\
        &\u{1f}l&fm&\u{1a}m&;n&Jn&\u{a}n&\u{16}n&\u{1d}n&5o&Io&}o&8p&?p&\u{e}p&7q&7q&Oq&[q&qq&\u{13}q&-r&Jr&[r&lr&qr&%s\
        &es&Tt&Tt&ut&\u{4}t&Eu&_u&\u{16}u&@v&Jv&Tv&\u{2}v&.w&^w&cw&~w&\u{3}w&^x&{x&{x&\u{2}x&\u{1b}x&0y&\u{3}y&\u{3}y&5\
        z&?z&Sz&\u{0}z&\u{14}z&4{&E{&c{&\u{3}{&\"|&G|&*}&Q}&#~&(~&4~&N~&a~&k~&p~&z~&\u{9}~&n\u{7f}&1\u{0}&_\u{0}&\u{14}\
        \u{0}&A\u{1}&V\u{1}&\u{10}\u{1}&$\u{2}&3\u{2}&L\u{2}&0\u{3}&5\u{3}&:\u{3}&?\u{3}&D\u{3}&b\u{3}&J\u{4}&p\u{4}&\u{1a}\
        \u{4}&A\u{5}&p\u{5}&%\u{6}&4\u{6}&\u{15}\u{6}&\u{1a}\u{6}&&\u{7}&7\u{7}&N\u{7}&b\u{7}&v\u{7}&\u{0}\u{7}&\u{10}\u{7}\
        &Q\u{8}&g\u{8}&U\u{9}&Z\u{9}&f\u{9}&+\u{a}&0\u{a}&<\u{a}&D\u{b}&\u{5}\u{b}&\"\u{c}&X\u{c}&p\u{c}&\u{1f}\u{c}&I\u{d}\
        &N\u{d}&\u{1e}\u{d}&E\u{e}&i\u{e}&}\u{e}&\u{15}\u{e}&\u{1f}\u{e}&U\u{f}&w\u{f}&\u{6}\u{f}&\u{15}\u{f}&*\u{10}&/\
        \u{10}&T\u{10}&[\u{10}&}\u{10}&\u{2}\u{10}&;\u{11}&^\u{11}&h\u{11}&w\u{11}&5\u{12}&A\u{12}&t\u{12}&\u{6}\u{12}&\
        \u{18}\u{12}&|\u{13}&\u{1}\u{13}&\u{d}\u{13}&D\u{14}&\u{e}\u{14}&/\u{15}&9\u{15}&>\u{15}&c\u{15}&\u{7}\u{15}&-\u{16}\
        &=\u{17}&U\u{17}&w\u{17}&\u{12}\u{17}&c\u{18}&\u{1d}\u{18}&\"\u{19}&'\u{19}&6\u{19}&\u{f}\u{19}&$\u{1a}&;\u{1a}\
        &x\u{1a}&\u{15}\u{1a}&T\u{1b}&T\u{1b}& \u{1c}&_\u{1c}&d\u{1c}&u\u{1c}&F\u{1d}&<\u{1e}&T\u{1e}&\u{b}\u{1e}&\u{10}\
        \u{1e}&5\u{1f}&N\u{1f}&\u{12}\u{1f}&C 'O '[ 'o 't '<!'P!'d!'i!'\u{b}!'/\"'B\"'X\"'b\"'s\"'\u{b}\"'/#'/#'d#'\u{19}\
        #'F$'R$'f$'\u{c}$'\u{11}$':%'Y%'\u{14}%'*&'3&'?&'\u{b}&'+''P''\u{14}''2('Y('j('\u{14}(' )'%)'\u{16})'5*':*'p*'p\
        *'\u{7f}*' +';+'\u{1}+';,'g,'\u{4},'6-'U-'i-'4.'9.'V.'\u{19}.'%/'*/'R/'s/':0'X0'(1'W1'h1'w1'\u{1}1'\u{10}1' 2'[\
        2'e2'\u{2}2'\u{11}2'\u{16}2'P3'}3'\u{7}3'$4'@4'_4'z4'\u{1f}4'75'\u{0}5'>6'j6'\u{b}6'\u{1c}6'h7'\u{2}7'\u{11}7'K\
        8't8'\u{1a}8'09'T9'\u{5}9'\":'':'l:'v:'\u{0}:'\u{16}:'*;'L;'\u{7f};'M<'\\<'f<'\u{6}<'5='F='\u{18}='/>'9>'>>'}>'\
        <?'`?'j?'\u{c}?'\u{18}?'M@'f@'\u{1}@'\u{6}@'\u{15}@'(A'7A'gA'\u{2}A'\u{15}A'XB'\u{7f}B'\u{15}B'+C'AC'hC'wC'\u{1c}\
        C'8D'GD'[D'[D'eD'$E')E'JE'`E'\u{11}E' F'>F'_F'\u{14}F'PG'JH'(I'DI'II'\u{1a}I'1J'HJ'hJ'-K'JK'gK'vK'\u{18}K'LL'aL\
        'DM'PM'xM'\u{17}M'DN'IN'kN'\u{4}N'\u{1c}N'+O'0O'^O'yO'~O'\u{19}O'\u{1e}O'MP'WP'cP'\u{3}P'\u{8}P'(Q'7Q'KQ'TQ'cQ'\
        \u{17}Q'&R'YR'cR'mR'BS'SS'dS'nS'\u{7f}S'\u{15}S'@T'\u{4}T'\u{10}T'\u{1f}T')U'CU'RU'}U'\u{c}U'\u{1b}U'OV'YV'hV'm\
        V'\u{13}V'-W'<W'WW'rW'}W'CX'VX'sX'\u{13}X'#Y'_Y'pY'\u{7f}Y'\u{11}Y'AZ'{Z'\u{1e}Z'(['=['\\['m['w['9\\'E\\'e\\'x\\\
        'V]'|]'\u{6}]'#^'(^'2^'>^'y^'*_'8_'\u{c}_')`'}`':a' b'6b'~b'&c'7c'Dc'yc'\u{7}c'2d'Wd'~d'\u{f}d''e'De'\u{7f}e'\u{17}\
        e'Df'cf'\u{c}f'\u{1c}f'_g'\u{2}g'\u{1d}g'$h'7h'Ah'Fh'Rh'^h'7i'Li'Xi'\u{7f}i'\u{9}i'%j';j'Ej'tj'\u{f}j'@k'Uk'fk'\
        \u{9}k'\u{e}k'Dl'\u{19}l'#m'2m'am'qm'qm'\"n'an'jn' o'\u{5}o'\u{16}o'vp'/q'Aq'cq'\u{5}q'\u{1d}q'ar'~r'\u{a}r'/s'\
        Vs'`s'es'|s'\"t'qt'\u{a}t'\u{1d}t'^u'su' v'ev'\u{14}v'\u{1e}v'6w'Ow'vw'8x'=x'ax'fx'ux'\u{9}x'7y'Ly'\u{5}y'\u{a}\
        y'$z'>z'[z'bz'gz'\u{b}z'!{'-{'7{'b{'b{'q{'\u{b}{'\u{1f}{'$|'4|'R|'t|'5}'?}'N}'c}'h}'F~'U~'U~'\u{12}~'Q\u{7f}'\u{1e}\
        \u{7f}'G\u{0}'\u{2}\u{0}'\u{16}\u{0}'8\u{1}'O\u{1}'O\u{1}']\u{1}'~\u{1}'\u{18}\u{1}'2\u{2}'T\u{2}'v\u{2}'\u{8}\u{2}\
        '\u{1f}\u{2}'`\u{3}'o\u{3}'{\u{3}'\u{9}\u{3}''\u{4}'p\u{4}'\"\u{5}'_\u{5}'\u{f}\u{5}'\u{14}\u{5}'\u{1b}\u{5}'8\u{6}\
        '8\u{6}'S\u{6}'S\u{6}'X\u{6}'\u{1a}\u{6}'$\u{7}'3\u{7}'U\u{7}'g\u{7}'#\u{8}'2\u{8}'Z\u{8}'{\u{8}'\u{0}\u{8}'\u{16}\
        \u{8}'9\u{9}'|\u{9}'\u{3}\u{9}'\u{d}\u{9}'\u{1f}\u{9}'.\u{a}'e\u{a}'\u{15}\u{a}'N\u{b}'b\u{b}'\u{4}\u{b}'(\u{c}\
        '-\u{c}'>\u{c}'X\u{c}'=\u{d}'B\u{d}'\u{7}\u{d}'!\u{e}'J\u{e}'s\u{e}'}\u{e}'\u{b}\u{e}'1\u{f}'I\u{f}'I\u{f}'X\u{f}\
        '39!=w6j! xA\u{6}!)vd\u{5}!9w\u{11}\u{19}! A\u{11}y#,\u{7f}(@6=\u{16}|<!D\"<!B!p!O\"J\"u!F\"H!B!F!H!O!r!0!O\"I!\
        D!J!<\"O!O!q\"I\"2#H!D!&\u{15}\u{b}!4v\u{9}E)#B\"B%B!y$A%K\"v'H(I\u{a}\u{6}! w;\u{1c}!<xu\u{1b}!?yXw!Dzfa\" F=w\
        D;!<u:)),v\"E#I!B\"N$N#C#>,L\u{11}\u{1}!Jv\u{1f}d:\"B!D!?!>!s\"E!.!J!>#8!=!C!I!K%D!G!w!1!J\"N!G!A!:&+\"?\"\u{7f}\
        &\u{12}!?z{1! wgK!=wgR; M\"J!>!M!B!D!H!<!E!I!8!D!A!I!H!?!B!t!1!J(F\"E\"w#<\"M\"v\"?Ny!6\u{7f}\u{9}}< N!P!U!Q!M%\
        M!Q\"S\"H\"G!O!C!?!I!L!+#C#r!N!v!6!M!K#@\"J!N!s\"Fd#!/yn\u{c}\" I=vg:!!w\u{e}4!(zL\u{12}!2x*Y!6w\u{f}\u{13}, v\"\
        ;!8%7\"B%=%=#t$F\";(6%;\u{14}d# J!x1AQ88 I!8%C!O#M\"H!?#F\"\u{5}!7!H!4!6!0!=!t$<!?!s%G!0!.!L#Ndu!/w\u{1e}\u{5}%\
         r\"?!{:J-=2K1!J!D!I\"E\"D!@!J\"@!G\"M#I#M#H!M$K!L\"O=\u{16}!J{;R!&v?\u{10}!4yTL!4xJ\u{c}!?y\u{12}\u{19}!<wi\u{1e}\
        8 R!E!F!y\"S\"S#Q!F!H!O$R!R!L\"E!*!L\"G#N!V\"F#L!E!H&r\u{10}.!!x\u{2}.#!@:{!@8w!Jw]\u{6}!8x\u{19}M!=DU(!4z<s!)A\
        #\u{f}#%>#y,?ph!?tF)7!u#C\"B!E!<!=!A!4\"9!E#A!D!w!>$u#N!D!M!K!9&u\"H#L&2!?u/-2 x\"v\"=!C#A!<!=$@!@#D!>&9\"G!F!H\
        '6!6!5,'!/wZ\u{2}\" |=@u}! x\u{9}5.\"E\"C!E#F\"L!C$J#8%7\"7\"J#G!='5#z!,v|:%!}&D6<\"<+;Ux!9vl<!$vym! ztf( r'J#E\
        -w!?%F!F,?\u{0}q!JCrN\" I1w\u{11}9# A#B:@K\u{1b}!5vbe0 O!H$H!w!r\"E$F!G!G!>\"F&D$C!L!E,G\u{f}q\" E*y}R!:v|<\"<<\
        .?/p!J}\u{7f}j!4x\u{16}'# G:z0>\"h$-\u{3}+B$B!>W,(!5%C!@!A!A#@!;!CFJ\" D;tD\u{7}!7x\u{1c}Y.$?!>!B!G!B\"E'D#D$5!\
        5#y!J!G,K{s+ t%A\"F#;(C%@\"w\"B!D!G-tTz%\"I\"K+L\"K#H\u{4}~!#x\u{7}\u{8}# \u{7f}*?3<uU!4v\u{15}x!8skg#*F*F)B&\u{7f}\
        !9x\u{b}P\" E>z\u{1f}:%!;3<#9'@(:@E!)x\u{16}\u{15}!9yR\u{e}$!8!<77!yaq\";w\"G]k# t'D4@X>7\"O!L\"J\"P$9!B#P!B!B!\
        G!J\"/#Q$v!R!@!v%C!@!H!v!<\"MWr\" D2z\u{1c}b\" H=w)\u{14}!)ymo!8x@)!$yM\u{1a}\",v>@l4!7u8J< J!I!N\"L!D!?!L!;!B!\
        M!>!G\"E\"K!F!;\"J!s!t!x!r!D\"G!L!G!?#K%L\u{3}\u{4}!3z2k0 M!3!u!F!@#E!@%;!F!G\"I#8\"6&>\"B&0tf% w\"=;G!@!uC{' H\
        $H(A%u#C)E'A\u{6}T#<w!A!G1:!EyMv-!,!H#J\">!=\"E\":!;!@!N\"=#@(P\u{b}Q!5v7\u{e}\" s\"F:?!4Az\u{6}!4w\u{1d}\u{f}'\
        )u+B%>$C#C\"t(AZm!<x?+!*z[<#$y%C!?qf%(A,D'B\"|-Cqu!(I\u{13}\u{4}) C%A'<#@(<!x#E!N\"B*\\!'x(q!E}m$!<w@D!=w\"<!8w\
        nb#=w#v#u:E!%wiJ! x[\u{19}\"2F8GpW!8to\u{d}! w\u{17}\u{19}\" F*sg\u{c}\" B<s)k!\"y:\u{0}!,\u{7f}0\u{6}! >J.!&x}\
        s*!;\"F!B$@#B!B#D\"F!I)J3l!+wru!/wf@! v`\u{0}!=xc\u{1b}! v:>!5vc5\"6H4vC-!$yfO!9yq\u{11}!<|I!/ L!7#B!u$?!M'>!;\"\
        s$D!7\">!?!H\":4n!J{\u{15}/!'wq\u{19}!,x-R!Jx%O\" D!vAi!J|X%!(w(\u{2}: K!)\"|!I!=\">\"6!=!;!<\"|!G!B!C\"5!4#0!5\
        !0\"F!}!M!:!1!-*3i-!<w\u{15}e!Ew?C!JzzO!Jv?Y!Br=V!Fz$\u{12}!>yX\u{11}!,~6\u{1b}+!4$C!@\"A!<\"@\"=$C(5&w\"zoy#'@\
        #G4<Il&*D%>\"s#A)J!BF|!Ju#\u{19}!>x#v!!w%?!!xl},!5#;!G\"I\"@$<$E!I\"F#6!6&JK\u{16}!=wp,!*v\u{18}w!?w\u{12}C#4<(\
        w!>uF\" G>z\u{6}L$ M5w)@!F\u{9}]!JyD9% K,\u{7f}(9)H-=\u{f}@\" x=Hp&\"!w?H;.!@v\u{19}0\"1E+C\u{c})\";G/E58!Aqf[!\
        >w>\u{e}! u7\u{1b}&!>#w)w2@%x&>V\"!4vo!+#K!J#H\"H!I'F#L'D\"O\"F+M\u{1e}P\" xGtls\" u*uTu! {+S!*w\u{8}k! Ej\u{7f}\
        !4w\u{5}\"! |\u{9}p!<}2R!4|Pf\" y=8&g\" {=FDW\" H=}v\u{1c}* C'M%:!:,:\"~!v!=!G!>\u{13}\u{17}!9uM{C H!I!N\"K!C!>\
        !F!9!A!M!=!F\"E!s!K!D!:\"J!s!t!x!r!D!3!G!L!F!=\"1!J\"Q\"t!K\">!@\u{13}$!'u\"L)\"?$B)E\"<!<+E!C!F&y\u{13}\u{1}!>\
        z#&\"!@,A\u{9}T!6w\u{5}n!7w|=!7w\u{1b}p\"Ew%E\u{8}X!<?GJ:!G!@#<#P#R!J!D!t!G!G!A$'!'!<\"J!1#t\"O!-!2!w!H\")!\"!I\
        #Iq\u{18}!Jt3O!/w\u{16}%!?y\u{4} !=yr[!=B.@!4z\u{0}0!@wa\u{18}! zOS!?u0\u{10}!<vg\u{5}!$vC\u{16}! H\u{2}f\" w'C\
        Ie+\"K!?!@\"B\"?%?\"G\"F!?)L#Mdb!6xRD!2w$\u{5}!;IOT! v{\u{3}!<uuR!Fy9}> w!C!K!@\"N!K!C#Q#O!t!y!@!w!D!E\"F!D!G!G\
        !G!F!+!U#D!E!D#G!H!H$BQ7!;zzR2$8\"B!K!C#<!7\";!A\"H\"8!E\"1#2#M!O'2!5!7\u{1b}e# |\"E;B,1!(v)\u{1f}!?vWg\" CJx\u{12}\
        q\" E*vQ8- E!=&A\":!C'@#5%:${%D!F$|#u\u{1f}T1#M!F!K!O\"A!9#M\"<\"?!C!H';#M!M'*!G!'\"\u{b}!/ve\u{c}\" I>x@h!>x=\u{2}\
        \")|AC\u{b}\u{17}\" H=wq?!9v`\u{13}\"Dt&D\u{2}J!<vt #/E$B!t:T!(1&<!7wj\u{1a}% w!x1@*K\"IX/! Enp.#@!@!>!A!C#?'D#\
        D$5!5#y!I!G,K*\u{15}! C3\u{8}##D%t&w*V!4wHF#$A\"}D?[\u{c}!,|'u! F\u{7}M!.v`J!=vqM!=w6x\" JJ<` \" ~=>f\u{2}% B!A\
        6y%I#Du\u{2}!;y7\u{d}!&x-\u{16}!;z\u{12}\u{5}!Fv6T3$=!D!;!>\"u!L$=!H!A!I'w\"2!M\"P\"B!,!D%A\"@6W!Dvp\u{a}# B#@'\
        {]\u{1b}!={\u{e}c)!>&x#A\"8(;%8#v\"G,<\u{16}\u{13}!$y\"`!EyK\u{2}!=v\u{15}s, N!D\"A*>$?!>*?!>!x!N%J&?\u{c}K# K*\
        I3H\u{12}\u{1b}# I'D4});\" K4CY\u{4}!>FCa!7xrd!4}b\u{11}!4| 8!>wbF$\"M(A4F,=/\u{1b}!4x7\u{1e}!8u\u{d}l!&v\u{1f}\
        5! z/x!=ve@! xy\u{17}\"4?(DW#\" z=DH(.!7!F\"A!B!F!I'A!F%;%7\"H!=#5+ve@!JF$\u{8}= {!D!v!2!2!N!5!J!F!5!B\"?!H!4!O\
        \"4!2\".#y\"S\"@!x\"H!6%4!/!2\";\"HL'1 \u{0}!;&=!4!}!;!;!;#9%;#9!>!9\";!:#:+6y\\!/u).)#D!A#C%H#F#D*>#;+H\u{9}e=\
         ~!H!?\";!=!>!5!z\"=!<!K!-#H!=\"L!M!4!C!@\"1\"O!6\"N!M!7!w#.!4%KYv!4xN1!Jt;r!!z-\u{a}) D/@(3!x$<!\u{7f}!?!A%LFV\
        $ F!86938`-5 p!A!N!;!F\"J\"B!@\"@!?!<!@!E!M!<#I%G\"N!@#B+MP&!/uWb\" D)xV\u{6}\"#u:HL)#$w3C&>j(!=v`)!<wq~% v+A!A\
        (>6w\\6\" {;Dn#!9u\u{3}\u{4}+#C)y#E#G\";\":!7%M#7&:!;Y;!=Dqi8!P!E\"F\"B!M!D!x!K!A!8\":!M!6!D\"J\":\"K!A%s!M%F!.\
        !?%tQ\u{10}!!x}$! {L\u{a}# B4~(Db3! x/\u{16}5$M!C\"E!@\"T!D\"C!@\"=!C#G\"J#I%J!O\"A!F\"J!E$=!PcK!7tE\u{13}! xUo\
        !*v(\u{f}\"8E'w\u{9}^\"*A%<\u{16}\u{1b}!'tm%!*wr\u{12}! {\u{1e}>!9vJf\" u\"Lmn!<x\u{4}L!<wU\u{5}\"5w'FF\u{1c}!9\
        v\u{17}*\"4I)tZv+#K!J#H\"H!I'F#L'D\"O\"G+Iw(!&|\u{8})! xid\"7u3<Rr#!?#>0ED\u{1f}#!}.B.Er\u{b}!>xs.!<wbc!?yn\u{7}\
        !Jw\"?!Jzn7\"<F!H4\u{1b}! u\u{16}t! zQ0!@v\u{18}!!4|>j\" G<uh\u{1a}\"\"D;JU_!@wnf!8w\"5!Ew9\u{d}#'@&:!>\u{7}\u{6}\
        !,v3T!8w-M!${+}!8v\u{a}^!4>^I!<uK,!(vi\\)!<*7!B#;#G&9&=!<+{\u{12}P#\"t;E-:jx($D!|!@!E!E,?(B.;\u{16}=!JzRm!3y\u{12}\
        \u{14}6!1\"B$A\"u!F!;\">!?!G!A!I!~%M!;#F!N!P!?!M&9!9$CA+3 v!:!G#7!s!r!8!8#L!4!8!5\":#E(7!J!8'@%5gh($D!|!@!E!E,?\
        (B.;\u{10}-<#C!E!H!I!F!F\"N!K!I!E!G!G\"J!H!H!L!C#w!L\"N!Q\"F#C!J\">#w!?\"tz\u{7f}#'w-{)H\u{d}O!Ewk_\")AAv\u{7f}\
        2! wfy!#}#:!1x\u{10}a4 E!}!v\"v!>#A\"C!>!5!?\"<\"D!?\"J'@!D!H!<!4%3:I!<y\u{1a}\u{17}) F!;#G(A%t#B)D'A&tA\u{3}\"\
         H=ytx! wQA!4w\u{13}}!J|\u{6}!\"<w!D\u{13}#$!;&E(C-?\u{16}J\" w)A]\"(%@\"G!D'u#B)v!H!KvO!$u\u{1b}\u{11}!>v`\u{1d}\
        !<y\u{12}m%1B#F&6#o!=mt!-x\u{1d}\u{19}% G!@)s3<-@\u{14}-!.z3&!=vx3!9vaq!2y -\"\"G!y^<!*|}+\" z%E\u{11}d!6u5e/!:\
        !>!A!@#E#?\"@#D%L#8$E!t\":(8$D6\u{13}!4wA\u{2}( J%A!B.<!u$=#>%|qA# A+x?>;\u{3}!=w10\" C!uYS& s+5)O'@\"7-9g\u{16}\
        #/u0x%>dq!.\u{1}v\u{c}4 q#C!J!J!Q!N\"B\"F#E!N\"G\"=!J\"7!<!I!3\"L#A,Gik#5{/y&<Zf!$y.q!<y+;!<{Pz\";x\">\u{1e}&!*\
        {_,!J}-\u{16}!Jz\u{5}@!,}z\u{6}!8yc\u{5}1 L\"N!B\"F!E!H#M!G!w!C!B#K#v(K\">&v!H\u{15}X#&|!?4Dl:!2|\u{1c}V!&y\u{2}\
        D# J=y\"G#h!9vt'!Dv+\u{1}!Jz-3!.yJo\"1E+C6O!*w=u! @\u{2}D!>yoF\"4|6D+b5 N!u!E!u\"K\"Q\"L$O!v\"N!L$<\"I!O!P$L!P!\
        I#L\"M$:K~!6vm*!=vKF!JwPp* C#@!>!A#C$7#A(v\"7$HlS$)>!;1<\"Fc]6 H\"L!E\"K#B\"M!<\"?!3!F!K!7!F\"J!J&O!v!K#2!G!J&:\
        UV!&vCh\"9x1B\u{1d}\u{1b}!=AH\u{10}! ysV!&HM;!.zw\u{19}!,yIR!9u\u{d}I$%<%B(J+wZ\u{1b}\"7v%Jf{$\"J\"\u{0}7H/;*Q\"\
         }*C\u{7}N\" z%F9W#4y-|)=Nz!JDe\u{1a}!<w\u{12}\u{1f}!?w\u{7}U# G2|+E9d!=x@\u{15}( G%u%F%y#=)<!>!8I?!Jx5o!<E$v' \
        @65!r!w$:!?-M\u{12}\u{1e}\" G2z\u{5}\u{10}\"(w5?J1\".y&DB\u{15}\" NJ9s+! G\u{19} \" J>v_(# t*C$E\u{14}*!=w69! v\
        ('!>yx\"!'wb\u{b}!=Axs#(B/u3A\u{b}u*#G!I\"H#G!F-2!H!.#G!Coe'(B'D#C)>\"u!v!A\u{1f}\u{2}! p\u{d}\u{e}.$9!D!@!H!A!\
        9\"7!>\"<!=#C)G\"F!B-r! yFG!'x N! wRl$ E-s'H%A*\u{4}&$>5|#@#<#y(6's!Ex4t! wz\u{1d}&'A#>({)B\"K!C\u{e}J# I\"BH}[\
        ;!*w+g!=C&L$2G'=#A.<Q]!EwT\u{7f}!=yB\u{16}\" J=v\u{1c}F!\"x}w&$I$A\"I!|1I!H2c!<u\u{17}y!=wR8!4y&|5!D!G\"@\"H!A!\
        B\"I#P#F#z#D#F!,!H\"F!t!D\"3!J!E#G;l!Jw\u{6}\u{1d}$ I&y.=6>#t' @'B!;#;\"@\"w6<|$!9t\u{18}S!5v&*!8v!t!Ews6\"4z6;\
        E8!={\u{19}\u{1d}!<<:/!!xK{\"4w6v\u{1a}s;#<!P!P!D!K!J!N\"F\"A!t!K!8!B!G!=#H\"P\"1!{!C!R$4#H!>!A!{#sk#!/xk[!=vW>\
        !.\u{0}0\u{1f}!4x\u{0}J!<v\u{1c}\u{e}!?{rb!J{oD!2zVj\"=y-=\u{17}\u{16}0\"G\"@\"C!H\">!F\"@!8\";\"B#w#8!7!6&7%:A\
        \u{5}\"<w!Ce%\" C;zTI!={x6!<wV/!9w\u{12}03 O#s\"M\"I!H#K\"J#8\"N!?!M!N#I!J#u!L'C\"D$F`M!Dv\u{14}.#!}.B.FPU#'B18\
        &>\u{10}x$ K2x+=)9V7!7y\u{d}\u{1c}!9uC_* w%<\"N$4)M\"3\"8#@\"7-87a$ E-\u{7}'B(H4N!<xB3( u$?\"K!O#t\"L(>*C\u{3}2\
        !9uRS! ws\u{1d}, K!3\"B\"D$@&=#B$u!4%B(;!G'2\" F=x\u{7f}\u{0}!/x\u{7}H\" G4z\u{1f}P\"2y+B2N!8vd\u{2}!=v#!!>FlC7\
        \"B\"w!@!A!B!D!B#H\"A!=\"H!E\"K!E!2%H!H&x\"=!.!1!E#>WH!>xkM!&MW=0 v!;!9#>\"=!<!9!>!\u{4}!9#9%8$;#I!=#?z&( \u{1}\
        \"H%>#u\"@&>)H\"KHM!A}\u{7}Z!9z4Q' @'u#p*y':\"A->1\u{1f}!/wW]# K2x+>DJ.\"s#A#B!;\"?$E!=)@\"K!H!J!B!v+J=\u{f}! x\
        #\u{11}!JxU7\"4A)wpM!(z5n!#w\u{0}o!9x?\\#*D3x*{<.6!=#C!J!=!L!<#I!x!:\">!9!F\":!w\".\"(!+#<!s#5$-!E=/!Jv9{!Jw~\u{f}\
        +$>$?#>!?&8!;$D%I!D!I!E(q!4y 8! v\u{7f}#!-{j\u{c}6 @\"K\"S!:!J!7#P!7!G!y\"K!9\"7\"t$9!Q\"B!@!J!5!>&<~&!$vua# I,\
        z/C\u{14}b! wXZ!=w3\u{c}2#D!B!M!H\"Q!:#G\"B(K\"J\"2\"v!K!A!J\"3#I&OA=\" F*{W-& w$C)<'='C\"A\u{6}-!=v\u{10}T%/F%\
        <'>\"@!\u{3}C\u{9}!${vH!?vx;!?w\u{18}\u{3}! tSV!-s\u{e}\u{13}\" I=x\u{7}:\"*D@>o]!\"w\u{16}U!,x\u{3}\u{1c}!9v\u{16}\
        G! wc\u{1a}\"7y%Gg\u{4}!<y\u{17}I!7FCy% K6=%<!>(ztH!Jvi\u{14}\" ~=?8`!(wu*6!K!A!2\"G!C#B\"C!:!L!?!<\"=!>!K#8!4$\
        ?\"H!=!G&y%H>2#\"E;G'zI\u{f}!<v)^!'wNS!8xlb!JveP!%zez!9{N+!/v\u{18}}!=x\u{b}\u{17}!!z+k\",|0=9\u{0}! xLc\"\"D2@\
        X\u{0}!5zgj\"=J-=\u{8}\u{1a}!8x\u{0}*!9v\u{1a}\u{5}!=xF?# u;G/8~q!?w_\u{7f}!4zkj?!S\"B\"C!D!Q!>!:!Q!L!O!K\"B!@\"\
        J!N!v!M!4!O#K#[!v!N!G!@!K!@!C$J!I!{(\u{f}!4v\u{5}U#7y%G.D9\"!#xE-! {Iy\"!E5\u{7f}`4!,x\u{14}z!+yw$!9r\u{8}x!,wB\
        V!<\u{1}6Q# K(u?sqt5$J!C\"B!;!4!F!C!L!9!=\"6!=\"9!M!6!3#A$O!>'C%u\u{11}|. E!K!>\"p#v#<';%4\"G#F!9!B$8)GTy\"7w3D\
        |e\" \u{7f}2@v'!Jy\u{2}$!$w,T!=K1\u{1c}%-D%H+K!I!<K\u{10}!Fxm\u{e}! wR;&/D%G%6#B#<&>`\u{17}!2{X\u{9}!%w(\u{8}!3\
        |oZ\"2?*vL !7v\u{17}x!&zz\u{9}%!=8|#A&y(8z`!*v\u{3}\u{11}\"2y+C((!J|U\u{8}-!9!J%G!C\"B!F!D&<\"L%:\"C\"v-:\u{7}%\
        !<w\\0!=xv\u{11}(!z&D#B%F.?\"@%A&=6+!EDg\u{7f}'$C!C\"D#t'E,M-@Vg!Fy\u{3}B! tRW\"<A*xFV!7wM2. P!L!L$=!A!@\"M#<$B\
        #G$-%F$5$1?_!,A\u{9}\u{1f}# x*<-u\u{1c}'!4xH\u{1f}!>z\u{4}b!=wYZ% r%D'A#C;6v,&!7,y+6!9#D#9tK!<v}\u{2}! \u{7f}\\\
        '!!u|Z( J+E$=%>${#A\"z\"EY5? E!6!8!9!J!y!\u{0}!F!4!8!C!<!I!H!8!:!x!;!>!8!v#3!1!4#8!?!9!9%G!6!/\u{6}i!<w\u{c}/!7\
        x6p' t!J*u.A$J\"C+Bx/*#F\"I#D!?\"=)L\"5!3&w\"2QX$!}\"C1@,w!u!@ve\u{14}!;u<a!4yq<!!u1~!J}=X/$;!E!?!?%y!5!=\"@!B!\
        G\"A!3\"2(G%.7\u{14}! E\u{7}u!$v2\u{1c}!=xg\u{17}! Fr\u{19}!;wv<#9;$J-<G\u{1f}\" D=y6S\" LJ<hh# D%z/?\u{1a}0!$w\
        $F! G\u{5}N!!v7<!&~M\u{1b}# D'}-@\u{c}?\" D,y\u{d}h! D|1# C)w%y\u{1f}i!4}\u{16};\" {=F\u{1f}\\*$N!E!H\"A#>$G#C\"\
        M%B+Dj\u{11}\"5x&B\u{5}1!:vY2!Jv\"_!,{8 \"={-<\u{2}]!=w\u{0}s\"->8>um\" F<vW\u{8}%/F%<'>\"@!\u{3}\u{d}*!6y\u{2}\
        P!/w\u{9}x3!8!L\">!G#=!9!K!;\"@!A#D!{\"=!;\"6$<!G!y-?8!.!6\"D!=!B!E'5\"6\"B#x#8\"E#A#4%7J\u{b}# I2x8?+\"!,v\u{1f}\
        R$ I\"?0=+\u{7f}?<! x\u{11}\u{7f}\"!u=K@(!<?F\u{1e}+!:!G\"F!F)C!J%>%7#>#7+w+z!+wJ^!8wr$/&D!L\"@!K\"G#E$/!N\".\"\
        ?$C!K!H$B\"D\u{1d}\u{8}!&vx\u{7}! Ef?) P$>-B#?%=#C!|!:,?\u{1b}\u{0}3 v\"J!3!:!@!J\"w!@!B!A\"6\">\"H!<\":$7#O!N#\
        =Qm!\"xm\u{6}!\"wI&!<xO0= J\"q!o!T!K\"r\"G!W\"P!J\"O\"F\"M!T\"t!C\"O!\"!y!M!I\"@#O\"P!J!M!P!6\"u\u{3}\u{1e}! L\u{7f}\
        y!JBa\u{16}!4v\u{3}e\" z=BTD!=wj$- 5\"5+9!|+7\"=!\u{7f}!9!9!3\"w$E%6,]!,uO$\"$s)y%:!JyNT\" H,xmC$ A!x!F=B\u{1b}\
        \u{12}9 O!C\"N!H!N!D#G!F#A!H!E\"@!G\"J!H\"L!N!v%:\".!/$@\"I!<!@N^!Jwhy!Jv\u{2}T!/u\u{6}\u{19}*$B!z!C&C#G\"I!D\"\
        K(@.8P@%\"}(@->&H-8Y\u{3}9 N\"M\"u!A!|!}!L!D!O\">\"L!L\"J!J\"E!,!E!(\"@#D!S!K!<\"J!AU\u{1f}! wkQ! ~\u{6}\u{1c}!\
        Dzg\u{12}! w7]- s%K\"L\"B\"E#E&G#:!G#G!N\"H,J\u{12},+$;#4*J!8\"9$v!t$N!I$C#/qh\" I9t\u{19}=( K'I\"@#;!=0G!B,7R>\
        # E!?>}\u{c}\u{0}\" w#B\u{3}.\" z=D={!<|TS9 V\"I!:\"D!G!B!L!q\"8!@!;\"L\"J!J!0!G\"v\"G!&!3\"I\"J!B$C!;2\"!%{\u{b}\
        m\" G'wL;'+7$;\"A#=#:!6';p\u{10}!-xPQ! }p\u{a},\"F\"F!G\"E!E\"E!>!G!Q\"F-p\"B\u{1a}%\" H=w65!\"w}#!-y2R#'C#?(z}\
        =!EvZ\u{1}\" {=ER9!A}ab!%v@X! Es\u{5}!=u$\u{6}*#6!?#E!z!<!A%@%=+<+B-;$ {%B%?3::\u{1b}!Fuz'!#vT\u{14}6 R!x\"G!M!\
        >\"M!G!E!L$t#E\",!L!,\"G$s!B!K!M!M&A!)\u{1}s!4~x_B!J\"A!I!E!?!N!>!@!@!L!A!9!C!B!;#1!=!@!L!B!t#E!E!\u{4}!M!O!.!1\
        !7!~!I\"N!H#N0\u{14}, 7\">\">!9!B!v!s\"q%s,=\"B-<e\u{a}#\"w9?/B58!=x\u{10}w!-v$\u{1a}!9vS|!6?\u{2}d!Ju7\u{5}! x\
        \u{10}\u{19}!4x_j!4y6\u{1a}!Jxxr2!B\"J\"D!B#J!L#G!>#F\"6!K\"2\"C&C!;#y$3$H\u{1a}\u{7}!<{\u{13}\u{8}!Jv\u{c}M! w\
        mH\"\"BHvDB! |Mz!#yN\u{10}!<y1I! A{_!9w?O!Jw\u{1a}@, v!@!G!B&@&F$y!B'@$A&D%>\u{7f}%!=x\u{3}w% B!C;@!E!\u{3}a`!9\
        v\"P!Jt}.\"&wDA\u{7}V4 9!=!9!?!4\"Q!I#u!r!m$;\"9\"t$7#7!7!8!<!?+34^!9xIA-!6!G\"C!H!G#=!C!>#?#F#H(t#BOT!?w$E!=y\u{1c}\
        \u{6}!4|j#! D\u{0}\u{9}$!}\"C1@,w_X!Jzpt!)w_^!-|X7!*wMJ!Jww\u{f}&#B$C\">!B\">\"B\u{13}($'I$K$K-L<\u{2}!6xsu!;z{\
        k& H!?$=*A#;,w\u{e}\u{1c}\" s,=f{! GDb7 K!q\"G\"t!G!@!D!O!O#R\"N\">!B#H%@\"K!O\"T!#!t%w!G!IV.\"9D1zx\u{a}\" C(x\
        &E!,xx?\"%y%B,V!<w\u{a}=!$wF'!;u\u{16}\u{13}!9w!\u{1e}!!w$2\" z=C%\u{12}!8wc\u{e}% H&y$A*=6>\u{6}=(\"A%@#D*z(=!\
        E*x#:e\u{17}. P\"K#I!B!D!{\"?!@!E\"H!I\"G!C*G=7#$z8@.:,@!Jz\u{9}## t.~&?|c!!u@j!4z>\u{11}!(wBr!#s2F\" J\"w,a! x\
        y\u{12}!4v\u{2}R!?v\u{8}'!5xD;!1EG\u{1c}$)x3v*@$>B(#9x#E.AyB!J|9G@ T!B!O!I!O!w!|!H!M!u!L\"H\"M!?!t!N!K!=!r!D\"L\
        !I\"-!R!6!M!H\"-!+!?#A!J\u{15}>#\"v%H6HV\u{19}!<zTt@ I!(\"=!p\"x!?!}!u!K\"M!7!7!=!\u{a}!?!I!/!;!4!2!/!-!+\"C!5!\
        L\"1\"5#/!,!.$9pK!-zok!\"x/3!+x\u{1d}8! x+\u{7}!<z\u{1b}\u{16}!4}e\u{1b}!=vlI!?wp\u{13}!7xtn! Ej<\"#D>z\u{d}\u{18}\
        & t%6\"8#918#u\u{6}F!<u1s\"G{#zx\u{1e}!<x\u{1d}H!=z\u{5}\u{13}!,y\u{12}:!?|tz!/v1,!>wej!;|)]. K!D#8$J!0!7\"6!5\"\
        v(4!z%@'2&=Z\u{3}%*A({)@\"K)x#8%$:.G*>)x%@?\u{1f}*!=!x!B\"G#A\"G%E%A)G(;S\u{6}$*@2H\"|,G{0# A<{.?\u{8}y!1s\u{1}\
        \u{9}*\"M\"N\"J#M$O%I\"L$L(J*,9c!8x^n!4vy\u{1b}!=x5\u{e}!=y\u{a}8!JwnY# w<D.: 0!>}U|. <\"C!7!D$z&A!x%;(A!?!@#<$\
        s%AoN##w.=,EFg\" t#F%`!$ta{! =wN4 N$N%N!R$I\"G!P!D!?!I!M!,#C#r!O!v!6%@\"K$GQN!=wh4!-xaK!Jt\u{11}S\" G2xHo% O*y\"\
        B/p/<w8(%>#@\">'{,K!=!>&>m@!=y%z\"#ECz\u{3}r!&w\u{3}_!'z\u{9}S3 L$F!A!G#8!L#<!A!E$7!H\"K\"M!K%A!>!v&-$K\u{16}r!\
        7w\u{2}v-!q$B\"G#H%F\"G&t!@!@\"I\"P!D!>!E!JvG\u{9}& =\"4'q!B%8!uS9! D0}!4yk?!)DEF!0|\u{17}X!,x\\]$$v&@*<'B5\u{e}\
        \"$\u{7f}FG\u{1}\u{13}! Bb\u{7}#*F-w&B5@!8vEb' L)C&G#D\"?\":#94,$ L,v0x#E#q!2y$\u{13}!4ypi! v&\u{6}!@v%r6 I!v\"\
        H%I!@!E\"@!M!{!H!J!?\"J!K\"v!w&Q!D!E!5!0%D\u{f}=!;yf \"4y)F\u{14}t!8u\u{7}h# G\"\u{7f}0H4]# v,<>@r\u{7f}!<{=1!8\
        Ft_!#u\u{9}W!?xkW!<\u{1}U^! p <!4z\u{15}$!*|@\u{17}!Ev\u{12}\u{16}\" C5x2t!)}\u{1d}`!2w\u{3}\u{15}!<{H)!7vq.!=x\
        \u{10};# s#D:JE}# F==!x@<! FJ+!J;Rs!-xf>! E:N!?xEA!<urL!<u(2! v\u{4}\u{f}!6y\u{17}\u{4}!(y\u{8}\u{0}\"'H(GiT!=v\
        rv! y/\u{1b}!/w\\W\" F=wg|!9uZJ% D(A\"@$\u{0})B\u{14}\u{e}!6s\"'\"!B!vKw6!H!I#9!F!C\"5!A!C\"9%=!\u{0}!{\"1\"G$M\
        !K!z!J%/!:!-$@j#\" E\"zb|$ r)9*B7=6n\" @2}8\u{3}!6uq\u{1f}!/wF8!;|ft!>{V\u{13}!>x>]!<w\u{10}X!,F\u{13}\u{b}\"/w\
        6I5Y!Jv./. Q!1#H\"M#8#<!:!K$C)I!L!C!L!1Q*!!u0T! wN>!&}\u{1f}\u{14}\" B?wmr3!3\"K!9\"7!8!9!F!5!3!H!8$>$\u{7f}#H#\
        A$5%5!0%B\u{13}m!Jy\"_!Jwvm\"&y.EpA!8w\u{2}G&,D!D%H+K!I!<w\u{1a}!%u2G!'@x8&'G#@%>\"s#@)IA\u{1a}# z-u'DAU!J}&C% \
        v!@\"B&BA>,\u{7}%\"v(B\"E,B%ys6! zy\u{18}# v<B.D@a?\"F!E!x!B!S!I!B!A!O!A!:\"9!K\"7!A#H!K!>!F#9!M#o!5!P\"M!u!Q!B\
        !L!C\"NV~\" v=A\u{14}n!4v0X!4v\u{3}\u{d}# E%A3x]B!,w\u{1f}-*$C!{!C)G\"H!E)D!B!L-:_9!%Is#!&w<\"!(v\u{8}Y\"\"D2@a\
        \u{1c}! z\u{b}\u{7}!\"w`V!+yl[!<|di!5w)\u{1c}!$v=O3 Q!:#D\"B\"@!<\"8\"D!D#I#C!<!<!9$B!L!|\"9+CY\u{d}!4vE<!7wnS!\
        $w\u{1}\u{1c}!<w\u{7f}\u{7f}+%G!F#=$:!?\"<!D\"7&8#L*4d\u{5}\" F-w\u{e}x&$t+=%;\"B\">$Hi+\" E;z\u{16}-!<u\u{1f}j\
        !)x,v! wg\u{d}\"4D6z(T\"Ey%C2Q,'9#7#6\"9#6\"4'?!w!J!6%@'I'p!$wU\u{1}! v_P!/u\u{18}P\" z#GBX!<z\u{a}D!<z\u{13}A!\
        <w$N!4z1,!4w\u{5}\u{6}\",x0H\u{1}r\" }=H\u{7f}C!&w\u{6}l!,{\u{2}x!9r\u{6}b+ O!8&K!C$6%F#@!~\"5'9,I\u{a}\u{c}) I\
        %t\"u#A%y#<);!;.=p{!Ez\u{e}\u{10}!6yO\u{16}!?t?\u{1e}#\"J\"|7H>P!<u%$!9xBN\"!y)G\u{7f}\u{b}!4x\u{6}>! uU\u{19}!\
        4}*g!J|#1%%D(<&v%>-w\u{a}2!Ju?3!(x\u{13}\u{6}! v\u{1f}\u{1e}!JxFn!<@d`\" F2z+I! {8D* D\"C\"=#B%<#B(:(w&5!7F\u{9}\
        $ t\"w!E.r>\u{12}!&y+g!&w0\u{2}\"Dx&E\u{1a}c!<w&W! vuO!JzCX! s\u{1a}n!.vmG!E}\u{13}h(&C!H\"?(C!B)I#@!F\\\u{5}!$\
        x$).!5!;!@\"C\"J!@#?\"6!B!@,v!B!O(8{r! z\u{10}\u{9}!'wP\u{f}!?w4u\"#J0vh9(!=)<\"?&u\"?$>$F\"Gx[!Br:\u{19}!9v*\u{12}\
        !3z<F!J>q\u{a}!4zZ\u{18}!Fv$N$ C$C\"~DD[\u{16}!;uS4!E}+w! v>Y! {z(! \u{7f}|R!<ud/!*x)v! K<w!1v\u{6}L& K\"K!:*D%\
        G*E\u{13}1/!H!E\";!D#L!:\"@#B!C!:!G#E%/&2\"zdp#<B\"<,=\u{7f}7##w9G!z?L5 \u{5}\"J!;!G!E\"A!@!A!=\"@#A\"B#=#;\"t\"\
        =!9!9!;!>&tA'\" K4CY5!*w\u{15}\u{4}!:{9\u{c}!=GEr!(zy !+w5T!4y4\u{1c}!5v#{!Jv\u{12}B!8x\u{7}T\"$J8H\u{e}\u{2}\"\
        >},=\u{2}^!4uff\" x=Cw.\" DJyZ-! DtP!$w]S!4v4m!4vN]!?x?%! v4\u{18}!9tr\u{1b}!,w'\u{e}!3w:4!Ju\u{2}\u{1}!?zdq\" \
        M5y&t\"#G>xh`!4@b8\"=J-=!\u{1f}(*9%=%8(s!7!9!:'u|\u{0}!=vbJ& P&M!t!L'M\"E\"\u{3}&!;.C#F':#I.8FD!+y\u{10}]!=v\u{1e}\
        P!4x\u{14}K% }!s;C!C!B\u{13}|!=I\u{d}!!=|\u{14}\u{12}!7t?K. v\"v$F\"A#B#J$?\"K$;!9#F!J\"9+Kt+$\"u(D3E\"t\u{17}\u{7}\
        7 P!L\"Q!K%I!M$E\"D!K\"<!L!y$A\"P!t!N!t!1!I!I#=\"H$CT\u{10}!Jx#p!(y7\u{1e}!$w8 !JyLa!4A8k' z,L#>%B\"?)y+@(t!8wn\
        Z!>x\u{1d}v*!9(B#>\"?!D*>%A!9\"{)4#t# K+z2E/0)!@%=$<%>#=)=!=!K-z\u{12};+$>$?#?!?&9!;$D%J!E!J!F\u{12}c!JAW:!4v\u{1}\
        E\" E=z\u{12}d!-w0\u{15}\" H=z\u{11}w) E$>!?!}!y(@%x(:!L2f!8yZv% z$@)>&?7vzR!=xI\u{17}!=w\u{4}{-!;$F\"?\"=#:#B%\
        B(v!D\"w'=!H#;kG\"4E)AIm\";I!IM|% r,H&=*D!u-\u{1d}0\"M!;!>\"I!K#:!>!J\"@!D!=!C#B'E#{&5?X!8x\u{1}2!>y\u{9}\"!1v\u{18}\
        ~!=@\u{15}~!Fw7W!=z*(\"Hw\"|}#!Jw:\u{13}\";@,y\u{1f}0! v\u{4}Z!)vj}!Eyk\u{1c}!;t\u{11}v% F*C\"C(v+xje!Ey=\u{f}\"\
        =w-<o\u{7}$%J$F\"I&BL98 B!G$?!5!7\"=!2\"3!/\"8#J!4!4\"x!\u{1}\"q\"J!w!@\".#y!A!9&G0\"\" D={K-!4z9R!(yfp!%w\u{1}\
        \u{5}!4w _! u38!8|\u{d}d# E2w8w\u{14}\u{1c}!9uW\u{2}!/x\u{7}T!>wg-! Fga!4w\u{19}Y!=vS9\"4{(?/h!?v\u{4}#!4u^#!<y\
        j\u{1c}!$w@5!.\u{0}Q\u{11}& P(@,C'A!J!{\u{e}L!$wiv! F=0!9r82% E'=5C!v!G\u{f}t!<v\u{3}|!JA_:!9t\u{13}\u{18}!&wg\u{6}\
        !/x&I\" D\"{b\u{7}! y\u{a}L- M#<\"E$w!>\"=%@!z$:\":%?!=(:d0\" C=~\u{0}u2 G!A!8!=!<!C\"H\"9#w%I\"5!K\"u#5\"E#=#>\
        $0g\u{a}!'wE>!4?>L!/Hn$\" M?u\u{c}\u{5}.!3#@#@!@#<!<!=!A!C\"E#A#4'v!6+~$'F*E*v!yp\u{6}!=x\u{1d}z!!sA\u{f}!-|\u{a}\
        '5 M#K!<!J!B!L!C!w$@!@!9\"E!=%M\"I!5\"x!P!8$D#9\u{1c}\u{d}\"<@${\u{f}(!1E_Z!=x\u{1}e! xWC!9u\u{6}\u{11}' L7A+G!\
        G!z#K#@[p!/Km-(\"K!D\"@\"G-D'J!B.F/\u{19}( N!:!=\"B(w#B\"?9IvE!Jz/2! w\u{e}\u{16}! AX~!<z7,!%z}g! y`\u{11}!?w[#\
        !?v2v\"9t&u\u{7f}Q!J=\u{c}$\"9E#zRZ'\"I\"J'F,5!8$I#6\u{9}D#$A0~(BM\u{b}!6v1x'%C%D!z$B%L)J-I\u{10}#!9tY\u{1c}! t\
        \u{1e}\u{12}!'wn}!<{X)!JC@\u{1c}!<u\u{19}\u{6}! w{\u{1f}! |+6!=C`<!>xp-!&x(\". r!4#=!G!I#>$A!>!C%K#6!8!9,877!4x\
        :T!%w\u{5}+!$~2W!6y\u{3}`!/{&\u{11}!4z\u{16}l!-wr\u{1c}!Ju\u{1d}=$!@-?+x$F~s!=I(i# s/A\"B)\u{3}/ C\">#8!~!\u{7f}\
        !?&:!6!E$I'@!>!N!?,C<\u{7}# B*y1uZ,! @\u{8}\u{9}\" y*I[B!1Ie\u{18}%!7:F!:!L\"<\u{8}\u{2}+ u!8\"9\"?\"<!9\";\";&\
        y*;.:s\u{2}!J{<\u{7f}!=wcD\" y=EW\u{3}!-v\u{c},!6wO\u{1a}!$tc\u{12}!EvCr# t2=+C`9!?w\u{1a}z#*D3C!w]V\" I=w1\u{d}\
        !7wAC!<z(^\" F'}5I!'w\u{4}`!(x&}\" H2y\u{9}I''L(J\"D(F$G!J,EWO*$@\"A!F\"=#>%B!A)I#?!E(\u{14}\" x2Cl61 P!H!I&H#H\
        \"G!K$G\"J#I!K#s!K#J&F!H$M\u{9}8!=G'\u{19}\"4<2{\u{6}=\"*~%>\\\u{17}!=zS\u{13}\" |=E!&! vxw!/w4 !<y(s!&{[I1&G\"\
        N\">!C!D!E$I!E&9#>!P!P!I\";$J\"K$PoP!<uS\u{3}\" H=w`w& r1<!?\"D*@,K8v#${$D!BKw! vXl!=w\u{19}X0 J!E!9!;!>!E$?*7!\
        P\"v#3\"C\"K!=!F%ug:% J!H0>,C!4i&!Dv]\u{13}! xfi\" B2{)f!4wE,!&~\u{17}\u{12}*!}\"C!<-G#@(<!C\"?!w&=GC,\"H\"D\"E\
        !E#=!=!B(G'@!y!C!? |!=x/J. O!5\"G!=\"D'5!=!5%w#7\"D#@#4%7[\u{12}! uz\u{5}!=y\u{12}\u{2}! z\u{11}*!9w)\u{3}# B\"\
        D9CUs!Ju\u{17}Q#%D-C)vZ6\" I=wz/% N4E'v\"z-@\u{6}\u{19}!=uS\u{4}%*A*>(?!w-<z}& J!C%>$v*u)AOE!={\u{7f}\u{7}!?wv[\
        !Ju\u{16}h!=wZ\u{b}!4@ev!(E\u{11}O\" F2z8u; Y\"w\"F!K!C!K!A!C!O\"K!B\"H!;!@!O!U'%\"F!O!P!S!C!8!E\"M%<!O T!&wf\u{1f}\
        !=w_|!<xY\u{1c}!Ewm#!Jw\u{b}\"# F==!x\u{6}:#\"B:x.B)\u{5}! Ht+!#}rC! D\u{16}k%\"G7<$F!@,><N% \u{0}+>)>)A->\u{18}\
        \u{1e}1!4!B!D!A$F!:\";\"=\"G\"D#v#3!3!x\"t!L#3f\u{1d}\" u!A\u{11}\u{13}(\"s(K(F\"F'L!B!H-DG.!/xtC!?x`m\" ~=Bh@!\
         D\u{18}H\" v(EFE! v1r\"7v%JHX!9u1i!4{Sr!4xU\u{3}!Dv\u{1}t! y\u{1e}\u{17}\" H=yx\u{8}!JxfM\"$xF=t1#4?+y+:\u{1e}\
        \u{17}!${;n!'x!$! xIM7 N\"H!7\"J!B\"?$J$G!B!K!H\"-\"G!E!L\"K\"N!D\"1!.\"D!q&u'!!<v v!=xlG\"Ey%A\u{e}0! |c|!=yKH\
        ; A!u!E!2!K#M\"H!H!-!?#t!G!4!9!5\"@\"A!M#E#O!;!M#K!3!t\"E!y~O* G!F'J$y!G%E*G\"J!F+G\u{7f}u!%w\u{11}\u{12}% y$D$\
        G4y!Ff\u{d}!)y?p!=<ca!,}\u{0}Q\"8z2@\u{1f}E\"\"CH<h !4v5o! yi\u{1c}!4v\u{c}`$ \u{0}\"G(F3CTY& Q!53E#v(:+|\u{14}\
        >0*F!?!I!@!@#D#I$4#F!H!L!B\"4$E\"u$C\u{1c}0\";w\"Ct\u{1c}\" A'|8\u{14}(#D\"C%C!z$B%L)I-IW?0 +!;!4!9!>!C!9!7#0(4\
        \"3'\u{1c}!9!-!8,,.j!!w%$!8u\u{15}z!>xD0- Q#H\":\"N!J\">!2%I&v!6!0$=!@S\u{7f}3 U!x&L\"O!B\"5\"F!B!F\"@!F!F!A!&!\
        *\"A!3\"K$4yG!)x3a\"&s.@+\u{9}!=G/4\"/D$B)>!JtI\u{1d}!={M\u{e}\"<=.{?Y!(waQ! wb|!J{B,!Jx\u{e}=!=wIC\" A=\u{7f}e\
        m\" ~=A't\"9G#|=>$1F+@\"\u{0},:$$!=z\u{18}?!$t[-0 O\"N#E!D!G!G\"J\"v!B!@#J#u(J\"=&u!G\u{2}.! xS3!.|6\u{6}!$w\"\u{7f}\
        \",E3{C.!7v\\c!Ex\u{f}I!$y*;!<{-g!){lE,!;#;%@!H#<!@#F&8\":\"G!:)8&E\" N;M6E! J]R!'xs\u{13}!JyD\u{1e}! K-,!+xl-\"\
         H=vvV!<w>>!!v9?!J<h3!Jv\\1-#w!G$M!D!?(B\"H)B!A!5\"z%4$A:{!<uGx% B*:'?,E-L\u{1b}::!L\"D!J\"=#H!M\"I!9#=!J!u\"4!\
        I!1!B\"r\"G!I!o!F$K!r!O\"/!L#R<l!<CSS$&w\"=4A\"D.\u{f}!=w<\u{16}!5x\u{1d}H!/xj(# @<x.:L'!=w\u{18}C!8w l!=xKB! x\
        \u{14}Y&\"B,x-H\"F${)ICL!J{$+% s!=!@*<>?3B! xb#\" z'C\u{15}8!.wG\u{7f}!*x\u{3}'!6u1\u{1c}!)u8%!!w\u{0}\u{d}\" ~\
        >Gib' C%y\"C%s#;%>'BTw!$w\u{14}\u{1b}!=uyh% K$D+y$z!=#P'#=\"?!B\"H,8(|\":\u{10}c!<u\"%!5u,w!-sOk! y>\u{10}!-w\u{0}\
        N\"<w!C\u{7f}Y!1s>e\" B*yW\u{0}& C!@.;$y!x+s'^!$vBh!!x\u{6}P\"6H4v\u{9};!<vh\u{1a}!DxaH! ~\u{19}k&(F#A\"C+9'<+?\
        \u{3}9\" I=xh\\!#|S\u{a}!4ynT!)ztl#4?0w&v^l\"#D1xwP% A'v4v!E!A6f\" LJ<u&$$A(A,6$=<.\" ~==n4\" |=@ L#5u\"D-xp\u{7}\
        ! {m\u{12}.!4\"D!?\"G\"E!@#>#F#H&8%L!>#B$z\"Q!6v=#$ {<C!A!E\u{f}`< H!I!B!@#S$u!r#K\"N!Q!K!L\"@\"F!v!C!I!S!L!L!E\
        !D\"8!F\"Q!G!G!u\u{2}n!Jy\u{f}:! wb<!1v#\u{11}!4zf\u{16}!J;\u{1e}z#$w3C&>\u{16}N!>w>*3 Q\"E!J!;!<\";!;\"9%:#s\"\
        7$;!;$y!;!>$s\">%KA4!%zi\u{7}!7xk7&!8&>+A':#{!=!\u{0}! x\u{8}4!=v.,\"7@%x^\u{b})\"B$u$E#>$F!B\"F)L\";o#($D!|!@!\
        E!E,?(B.;\u{8}T\" I;|@O\" E#}+\u{9}!4va&,!H$H#J!H!I$G!M!H!E#D+G+J\u{b}\u{1f}%,I&9'7#u.9#p!&v%\u{17}!8w\u{10}\u{c}\
        !=v#G! w\u{5})!4vc\u{2}!=x|=\"<w!C}:!J|#\u{13}!9{v&/ J$9!x!>!@!?!C!}!9!7\":&:+B%?!=N~#&G!z-C\u{16}g!!w+\u{2}\" \
        G9vU\u{1d}!/@8M!>xj\u{1a}!-vI\u{1d}\" K=z\u{8}\u{15}##F/E8G\u{1c}\u{3}8 X!B#B!9!G\"C\"J#H!P!M!G!A!E\"P\"&!I#J#t\
        #*!?#H#K\"=!LM!!Dv\u{c}l\"9y&D\u{8}:& u!r3=(>!J(>\"8!<vh\u{16})#}'H%E$C!F$A$F(G!GFA*#>!?+<\"D!<$x'>\"=&v%=:o! y\
        oS$4t)>\"z+AUY!=8\u{c}g!Jv_\u{c}!<wT6!$vv%!<w1\u{7f}! yF\u{1}!Jx\u{1d}h!9xPj!=v\"\u{d}!*xHM!8vwt\" t=G8\"#9w#@.\
        =\u{13}\u{3}!&{}n!6wpV\"-z:y*\u{9}! {:,!<w1!%&x.<%>#D\"|qk\"4=(@OK!<umO\">},=\\<! wN.\"\"wDx\u{4}!!%{sw!8v )!1z\
        yK!2}\u{7f}\u{7f}! w-d!9v\u{1}n!=w\u{5}~!<y\"l!9w]O!Jv\u{a}j# G+F%w M#!>!?!wH\u{4}!-w\u{4}1!$x<J!8v\u{0}o1!E!M#\
        @#A!<!L#9!E!H!>!F!<'F#;!w\"B%7\u{2}@!=B2|\" J1wB\u{2}$ y'I+@&DR\u{2}!4{UY!<z\\\u{c}!4x\u{16}T(\"B\"D!E#B\">2@#O\
        +?uB# w<C\"wZz!Jy_\u{7f}\",y(A\u{f}\u{1d}! x\u{1c}u\" E={\u{1a}w! ~0_6 r!B!E!>!C!C!>!E!?\"B!>\"?!?!D!>!M!A\"F!C\
        &A$D+qJ6$-\u{7}'A(G.<_z%!J,G$M3H&O#:!,w\u{16}{!<xRB! x\u{12}\u{c}# I,z/CP[!6y6*! xeU!=x\u{1e}q% C1t(w#@!Gr\u{15}\
        ! Dv\u{0}!9v8f!4y$\u{1d}!=D/$!*w\u{9}]\"*C1G\u{b}6!2x]\u{4}!)}/f!=w3E!<wC\u{5}\" @9z! +%I%J!:#G!M\"F#F's\"L\"H+\
        La\u{1d}!?v4f!-uZ5!,x\u{1f}F!J;\u{1e}\u{3}! y{M! xV.!Ewl#! |O\u{e}!-|@h!Juqq& K4v%=#u\"?,JX2!Jv\u{16}e!Ey?t!6C]\
        >2 r#B!J!K!B!K!L\"F!F\"C#B$F#1$L!A\"H!{+>=f!7w\u{1f}\u{5}!;{m\u{1c}!<v^P\" E2|E\u{1}!-yg\u{14}!'A1p!+vLv\" D=\u{7f}\
        \u{10}u/ S\"L\"w!G!C\"H!C!J!?#B#v,M!F!:+LY\u{f}! u:\u{10}!){{:! y\u{7}Q!>w\u{7}4!=RWl!<x'\u{1c}!4ucK/$u$>!>!I!B\
        !:%E#?$x#H!D!N(t\"C#Jhz!Hw1o!.}`O!=v}U!Jw\u{1a}C!){\u{10}d# E67&y.%!'w#w\"5w\"It8!6w;t!*DVO!7z\u{a}\u{6}!(1wK\"\
        ,v>>j+& x#|%@)B$B&A[:!<x]U\" H=|Fa\" K4C3^!%w\u{16}b\"'v6H(X! sN+!<u4m!=w\u{9}l!$vX\u{13}!=v= !2w( !(Er\u{b}! w\
        pv!(vH() v!C#K$F1H&A\"H$F!I\u{a}H!JFR!!Jx]=!?uX$!9wY\"\"#A>}v,!!wN\u{1d}!JB\"3!Dx/\u{2}!;HY\u{6}! @H\u{2}!1s\u{2}\
        B*!:!?\"?#E%B,:!<$K\"9+I]\u{19}\"$r@u\u{15}/!(zJ6& z$F(A#w%>1E~W!4yN\u{1e}!&x:\u{d}\"2z%yK\u{c}# K#z>E\u{1e}m!;\
        w\u{10}n4 L!N!<!<$H!;\"C!=#=#C#H$z!,\"K!H!S!z'0!w$E\u{1c}\u{1c}!!x\u{14}[\"!w<B\u{2}?%\"?(>(A&|%B\u{1b}6\"6H4vd\
        G< s!C!K!>!G#H\"C!x\"K!E!G!F!F!K!D\"?!F!D!B!D!C\"|!?!F\"B%C!6%Fe!!=Ly\u{f}!5u\u{3}V\" J#|B\u{10}0 P\"I\"|!B!D!J\
        \":\"A!9!4!D&7#3\"t%E,<[A%$C)~\"A%>(D`\u{16}!=vd\u{11}!4@y\u{18}!\"v\u{11}E! yn|!4y5\u{19}!4yx,% u,:!?2y+@\u{2}\
        Q!$}}Q!7vs\u{13}! zNj!Jx\u{8}\u{13}!4v\u{18}\u{13}!1v/E!3|(>\" v=K\u{b}?\"&A7G$O!JyT\\!4w-d&%w%E%>#>)?!=`k!7tf1\
        !?vu\u{1}!*v\u{7}o\" @=ByG!=xH`!5x'x!=z\u{1e}$1!5#7!D!?!I\"=!H!?!L!9!C!=!;(5$C(5!3D6!<w\u{2}~!<u[*!1v\u{a}1!,x[\
        n!>yHA!'v(\u{6}\"'?5\u{7f}\u{f}~! ED\u{e}) L!;'H$H(C#;%I!K-<-o1!B!w!<!?!J!C\":\"B$A!A!<!C!G&,!M$K-s^n% E)y+u(>!\
        ;cB!Ew;B!J{(>! tH\u{7f}$ B)s'u&?\u{10}\u{b}$#D9?)y%C0B!:{\u{2}t!4vm\"$4I#C!u#C\u{18}s\" }=A\u{12}U!JvM[!4z*9! w\
        \u{1b}(!=K\u{18}\u{1d}#(w5<-7Z\u{15}%\"E$C7L!@&yE\u{3}!!xs/&!<\"@5v#@#x)D\u{f}\u{1}!5v\u{4}Z!'v\u{18}#!<B\u{e}#\
        !<vrP!$xx.!Dv<f!/u}U!JA?\"!8w\u{7f}u!8y\u{d}d!Jz+3!*w5r!!wIu!:{5V!9y^a!%w\u{1d}%\"#J$x?Q!.x\u{16}j!<|\u{12}\u{5}\
        !Ju\u{16}B!!vD\u{13}!J{\u{1a}4& D5z\"8!?'>+J1p# K=t!w:X! ETg!?xSO!8xeL!>x4O\" u4F\u{7}(!4zt}!Dwj6!7vGe! \u{7f}\u{1c}\
        @!8v\u{15}\u{9}!*y\u{16}/# >=y-w\u{1a}\u{15}/ Q%F!D!H#J\"w!C!A#K#v(K\"=&v!I%K7\u{16}!7v/t* J!7#s#@(>)>$A#s%r&<p\
        M!(w^A3!3\"K!9\"7!8!9!F!5!3!H!8$>$\u{7f}#H#A$5%5!0%BRB1 J!<$A#=\"<'E#>#8!:#>!\u{2}!?\"B#{!G!B#D&@\"=A-|sj# s\"=\
        9@9]! vo~!<v\u{4}\u{8}!={I\u{e}!J?\u{11}.!FvjQ!JvXm!7xDe#\"x9G!>/\u{d}\"8y2Hjp!<w:#!Ex0s!9u\u{6}\u{4}!=x\u{b}\u{b}\
        \"&y.EJI!Jv$h!?z\u{2}p!=EgN.!4!J!F!F\"F!M!?!@%E&I$3#I$C+8\u{8}N!.{`1!=w{N\"7x3A\u{1d}u$ A8{%u\"FW:! KA\u{8}! {I\
        1!ExJI!=z\\b!-z\u{10}1!1vh\u{12}#/B%w*}\u{1e}K!4u)\u{1a}!/=\u{4}C!+v\u{b}R!$zI8( y$?)<$r\">!;'?/v{&!)}\u{1d}+!&\
        vp2!;w\u{12}u! v\u{18}@!7w62!={-a!<u\u{4}Z# A=;\"yV*!'v\u{e}\u{2}# w!B,ASpH J!8!4!F!7!8!7!R!7!V!L!7!3!9!5!5!8!>\
        !4!@!v!8!3!P!v!4\"=!2!\u{1}!4!8\";!H!I!I!5!6!I!H\"C%\u{1}!?xP*!Jvw)!<y\u{13}a$,>\";!?7x6H!\"t*I%(F\"?&v\"w+BV+!\
        4|o$\" sJ>L:! zLs#*w2A.>b&!!w\u{15}N!JNq:$ t\">'w.A4G4!L\"L\"E#H#H!=!>!;#G!G$2!M\"F%A!4!2\"A!E\"/%q,\u{13}\"=E#\
        y\u{1}F/ S!A!K!F!;!B\"F#L#@#G!I!<$2'L!>l~/ I!G\"A!K!I\"H!I$E\"<$A\"M$u!3$I\">\u{0}>6 K\"F!2!K!F\";!O\"K!G&E!F\"\
        s$B!F!-\"H!=!u!K!I!1!>r]\" {;D\u{1e}F! Adt\" H*x$h!;|Nm\"6G)w1\u{f}\"9})yR*!=w.l+ K#B*>$?!>*@!?!y!N%J&=j\u{19}!\
        *vl\u{a}!<zqG!JF4I!'w\u{14}V!?w8F!5x/E; Y!s!Q!<!Q!C!r!K!D!C!O!L\"F\"L\"O!Q!O\"I%B\"I\"N\"I!@$E#B!8!U\\.\"4E6u\u{18}\
        7!Jy\u{1a} -#:\"C!=!L!z#<!=\"A!E\"@'6$x#8s#!FuYW!,v\u{b}I!2xB\u{1e}! x\u{5}\u{7f}\" \u{2}\"A\u{5}C! ucA!4Iu\u{3}\
        \"'v6G\u{3}r! |)\u{a}!=w\u{15}f!$wWb!4w\u{1b})!(x(_!;v0-!Jx{\u{1b}! x\u{d}6\"Bu!K\u{12}O!6wsr!9wLJ!2z\u{1f}a3$L\
        !G!L!M\"H$B!:!H\"E$>!C#'!/\"@\"K!D!0!3$*\u{1b}?\"2y4x(\u{4}!<y{,!=w>T!'yK3!Jz\u{9}8! J .\" G#zhd!*|G\u{4}5 P!J!\
        Q!u!O#V#P!N!R$J#P\"r!K!P!T!K!B#M\"<#N'J\u{5}r!>yBz$,>\";!?7wG\u{a}2!8$?!?!C!>#D!D!B!B#H!E#x$F\"L!H!s'w&B5G!Jyqc\
        !Jv5%!<z\u{15}`!4yl'!$|b`!$yO\u{17}!)~yz\"=I'z\u{2}~!$tm\u{b}\"4x6@p_!<u\u{0}\u{7f}!@wC3!>zP,\"\"F;Its$*@#x\"F;\
        :\u{17}+!\"yV{\" }=?\"S!)zGE! xA2! y}GC R\"C!J!K!D!H!C!C!B!=!7!@!@!B!K!C\"x!=!C!8!9!7!7!6$x!?!9#B!v!6!6!3!O!R\"\
        D.\u{f}B O!D!K!D\"s!v!R\"N!K!S!N!y!K!O!o!Q!D\"o!9!C\"N!U!L#N!P\"<!M!J!O#R!L!>!7!V/@\" J<xp\"!2t1\u{1b}!4A02\" }\
        \"C(3!?x;Q! CBj!7sXI! @S:!(w}D#2v*v!D\u{c}[! xJv0!K!D!A\"9!H!E!7!B!J%L\"A!6%I(M#B$-\u{b}1!/v$\u{3}! z^\u{1b}!&x\
        2h!(v>;!Jw,8!/v-!!4A\u{15} !%wG*!!w\u{3}\u{0}!=GZN!4wc\u{3}!!u'\u{15}\" H'A&\u{6}) :!=$x\"x#s(;&=#K\"9\u{19}J!E\
        D>5$ u&E#?A>K\u{15}!Ey\u{4}M! y;;)'H#;%?\"<!y\"=$6$7\">:>8 R!K$F#?!=!@!?\"<\"F!J!>!D!?!y!A\"C\"J!-$C\"L$5\"J\">\
        \"}4\u{a}!>u1V9!O!G!F!B!D!H!O!=!:!P\"H!N!?\"B!A\"1\"E#F\"1\"T!q!O\"0!6){z1!5v\u{14}\u{7}%\"C!G%u\"J3JWz!<\u{7f}\
        \u{8}$\" \u{0}'Gu9!$wk -!8#;$?\">\">#=%{%:#|!B\"8&7%9\u{a}H!4vU\u{1b}!6w3\u{1d}\"*A#z\u{e}l!$u(P! u48!;vN\u{7}!\
        4x?\u{4}!=ws@!9vri) M'@\"{!<%>%9'E\"O-Ft(\" @=y\u{13}U!JwiN!,|w\u{9}!9uZz!8y\u{e}\u{6}!4xT3!;y'\u{d}# M$<$?O5(!\
        u&F#B)w!@(E!M(v8U' C%@!\u{7f}$C*G'H/GT\u{e}!+yi\u{10}\" z!H(B!<uym!$vp*\" F1v&\u{17}!J}m\u{1c}!\"D\u{19}\u{8}9 \
        R\"L!B\"x!?\"R$F!G!M\"G!8\"K!w!:!J!G!D#M#K\"*!H\"C\"K!I$u\u{10}I!,w\u{7f}/!<{{,!%vy\u{7f}!6w056 K!z!s#6!<!@#>\"\
        1!9\"I\"B!B%,!v!/\"9!@!J!K!H\"w)@x\u{6}!=y\u{9}^!(yZ%!=u~;!4yxu!2|j<!=vh\u{1a}!CuQ\u{0}!EyF\u{8}!!v,P!9v\u{e}\u{14}\
        \"8w2?Q>!=>Mp!5uCh!9t\u{0}\u{4}!Avet!*I3)!.yy\u{11}!7v@\u{b}!8w\u{13}C#&v!FCAht\" H=x\u{14}j!>~\u{11}0(#F\"F#J\"\
        G!D0L#K!G+\"!-z\u{1}\u{9}! {+O$ z*E!w2E.\u{17}\"2x+HkD!=x;7! |:\u{1f}!=vAQ'&C!E!{\"A!A!F0G_9!?u>\\!4y\u{6}2$ I*\
        E!{2IZ\u{1d}!*}{J%'E5@\"y(x$@t'!<ty:!<{je!<w-[!Ev{^!?xj\u{10}!@vM^\"#J0vn3$*>(E)B)JV4!$|l5) z1F':!:#A!F!E!<+??}\
        : |!0\"I!:!9\"6!|!2!5!8!7\"7!3\"7!s\"4#4!5!5\"J!8\"7!>&8!2$22@!4x\u{f}\u{15}! H_^\":u-x_>!<uAa\"4|6D\"_!<{uO%%C\
        #D\"@4=,B\u{1d}[!*wa\u{16}#'B#C!|b\u{9}!<v\u{11}~\" H\"y\u{b}a!Jykj+ 7\"?\">!9!B!v!s\"p1=\"C-<\u{3}q!4v3x!-u0-!\
        2Jq2!@tsZ\"=F-@\u{2}!!!xuK! LR'!=x\u{16}V!+wja\" ;?x_\u{17}!Fw! &!?6w!:#H!=#?\u{4}M!!v~\u{1e}!(v%I! w\u{1b}\u{0}\
        !<w=(!4x]\u{14}!*|\u{1c}O!<vbM\" w1JH7$ H*v${.{/[!/wY\u{5}$ D'}-@!tGS!+x4x!*vc^.!M!K!G!K!A\"?\"J\"I'J\"D\"N%s\"\
        {(HLh!9wAC!<wN&! y\u{1f}&)\"B->\">*?\"G!=!G&z%H7K!7tYF! >>A% C$E!C#|(v\u{f}x!(uf:!JvVr!)xfm!4ym{!'x$.!5v:(!=v;o\
        '%D'@#A-=!N\"@&C 0\"8?\"{\u{16}M!)x%\u{d}!Jw@4!1vL\u{12}!*zke!<ur\u{6}!Gv\u{0}SA L\"G#A!8!C!I!:!N!D!=!A!%!F!C\"\
        P!(!6!R!F!O!N\"x!I#z!|!7!I$T!J!T!I!?!H`-!<@Y\u{17}\" E\"|\u{10}~\"4B's\u{d}\"' J$=#x-{'@!@!>=A!4@%$\"'B!>\u{17}\
        3!JyH\u{4}\" \u{2}=E)\u{0}!Ey&p\" DJ=\u{19}'\"#H9wRn\" F*w~b!$y^\u{7f}\" w;I\u{f}\u{17}!FuMx!<uo\u{12}!,wnZ! x<\
        3!$w$r!J<rr!%x=\u{11}6%<!8!9#7!=!6!6\"8\">!6\"4\"6!5$>!w!J!5\"p#@!4\"J$IL\u{4}# A?z*u:\u{f}#8x$y\"E\u{15}\u{e}!\
        ={\u{17}2\" u1I=*!Dw;%!=wd\u{e}!4w1Z! y\u{2}]\"4C'v\u{1e}b4#O!s!>!B!@#M\"N%J!I!u$C$G!H!I!<$G!C!s#B#Q&\u{12}!4y\u{1}\
        ##\"x9G!>$E!-wN?!(x5A!7u>d!<}a\u{a}!>zPL! x\u{5}!\" FJz,\u{1b}!<za\u{7f}! ~#P- J!<$=\"x\"u!u'B*E!6!I!<&L&F\"C!<\
        {(c*!4#@\"J\"G!;#=%F\"8!D!8DC) K!:#<#H!<!|+J#:/=7g! sMQ!=}c\u{14}!=w\u{19}\u{4}!<y<*\" A=\u{7f}s>$ I\"E(C3{\u{7f}\
        X!4zZa! y\u{14}l!$x@V! yG\u{2}- L\"{!E$F%?%E#A\";&D!M!H!I%7\u{d}5\"<@.{~\u{1c}/#=!G!C!F!A\"6$D!:!=#D&7$t!E#8%3y\
        [!,w\u{6}}\" |=E5\u{a}!$D44( t!E'G,D%I&B&H!J\u{2}E!J@!\u{4}! F\u{7}\u{18}!$wU1!Jv\u{7f}\u{d}* ?\"@\"=&z\"\u{1}(\
        <'G!=!8-=g3!=F#J\"4?*Hn(% =&q$<&D+;BH\" F=w2.! x\u{1}Z!=D\u{f}1!=w;}% I'{#B$y<A]\u{17}(%>#@\">'{,K!=!>&>\u{10}\u{b}\
        !4{T\u{11}! Cs{\" I(wv3! ~wV!8y>\u{1e}!8w\u{1f}=,\"D#E\"K!D!@%C!>)8!7#F\"B!7e7!JuL(!Jw7:!;D\u{13}!!:w\u{9}p!4|/\
        b!7v\u{17}-C O!G!?!C!H!J\"J!<!E!M!<!K\"L\"G!t!H!D\"L!G!Q!Q!O!L\"L!J!D!I!F!=!Q!R!H!H!K#N\u{3}I!@wOg!8xw\u{11})$C\
        #v*J#K#:!9#A#G!E7@!?zq-!4~p,!=Ct0!Jv]r\" w)A\\g!J<:I!(w\u{a}T!A}m'!:wXA!.www!=ySM7!p%D!L!K!L!P!K!G!H\"Q!E!N!E\"\
        M!.\"G!K\"/\"H!O!D&J\"@){!,x^E!@v{(!Ju-;!)z0\u{1e}!=xNs! vhA!>zz\\\"!@\"x2\u{a}!<uI1!$~\u{7f}3!1xs!!8v\u{6}s#'I\
        !B3JXw!!v\u{0}\u{15}& P\"J0I$I%L$R`j! Ex?6!/\"H!:\"7!B!:!D!9!6!E!3!1!J\">$\u{7f}\"K!D#F$G!5\"?(R]4! v/\u{1c}# w\
        #E%IC'! ux2!:ua\u{b}!'w%\u{1d}*$C!{!C)G\"H!E)D!B!L-:mG1\"L!=#A\"@\"E%u\"E!L!K$)!J#I#A&u!1\"H!@SC# G:z0>\u{12}B!\
        =B}e!$z6|5 M\"J!D\"G#B\"O\"M!;!L\"C!O!D\"E!G'p!V#G!C#G!O#9Vz! y\u{8}M!:{LU!4zpE!=w^w# M(y,E~'!4vFD!*z#\u{1a}&*@\
        #<\"G*x&C%vf&!?wH\u{18}!9v\u{9}|!'xb\u{d}!>G7#!4yoD!%y0`!)z\u{8}\u{15}!+y4\u{19}\" E$yB1!-u;3% s$A0='x!>\"\u{19}\
        !7w<V!8w'4. P\"J#H#G!J+K\"B!G\"E\"u!J!K\"J&G\u{0}\u{16}!=u#k\" I=x6\u{16}\"<8\"s\"Z! vz.\"*K2H\u{13}\\. r!8\";\"\
        ?%F\">&M\">$4!:\">!7!x\":k?!FvOp+!s!G%8#5$<#=#5';\";\"u+=#\u{5}! t|\u{1}!?uX\u{15}#!6\"A(@<_\"/<'xT}!<yi!! x+B!\
        J@\u{6}\u{1d}!<x6\u{1c}!&v\u{11}I!Jvv.! D\u{1b}+!%z9]\" yJ=\u{5}\u{1d}! y,U!;y1j! z5I! uSi!-{\u{1f}g!Fzi6# M+y2\
        G\u{10}f!4w=\u{a}3 N!F!K!?!<!C\"C!:\"F!9!<!<\">#B+L\"C%/!x!18c!Jwg,!$D^\u{7}#4>%y&CPL!=xHg)\"B->\">*@\"H!=!G&z%\
        HU[\" H=x1,!Fv\u{c}L!E}\u{1f}^!@Dhn! xC,&-<+y&B'9!A$z\u{13}|!?v~\u{1e}0 N!:\"D\">!E!v!8!<#:\"?$F\":'t\"F\">&tN\u{11}\
        /!M!G!F\":!E!G!8!E!K'C!9*J!J(J!3\u{1f}?\" G<x&\u{c}\" H2x\u{7}L\" K=}LB!JuYp!?y'\u{13}!$wt\u{8}!&x\u{7f}\u{13}!\
        JyA\u{2}!4y\u{b}\u{7},#=\"A\"D!=\"?\"H%D#8$8#=!u!?j\u{0}7 L\"N!L\"G!K!F\"I!E!M!O!K#C\"I#N\"p#J!K%I!M#H\"L!O!M|l\
        %'H\";!H\"D1KV2!<v_g\"<E#=r>!DvrE!?vNi!??tG# D'D7wB1!9vtk!:w7_!.}5V&\"B:=!F!E!8+D\u{a},$ y\"I%G6B=}\" AJ<\\q!Ex\
        \u{c}x\" s4D'x4 q$K!J\"D!J!B!B!>!>!C$A$-!-\"G!E\"P$w%;\"A$MZJ& r!8*D'K%G$HUk! wg~,!D$I#I!H!H$D!L!G!F#C#33H3\u{19}\
        \" @+wzL!)xhc+ M!E\"v!D&C%:\"@&=\"L$K$EGj!<|Di.#I!F!G!H!F!G#B!E%G!E\"J(D\"B!GRU! @\u{17}7!;wE\u{17}!$xZ|\" K\"v\
        \u{4}j! \u{1}.F!8y3P* @1=\"K$9\"6\">!;!=\":+Q\\($ v'A#@2G`E!)|\u{4}:# B(zBzD_0 N$@!G#>!<!D!>\"B$G#?!=\"7$<!9!\u{2}\
        -1\u{8}>!It4\u{3}*\"K\"I#G$F,6!9$J!P\"6+voK'&B!C%>!30C!=!B\u{2}:!&MDb! y\u{6}K\" B=|=8\" w>F\u{d}\u{11}3 L!G$B!\
        x\"N!6\"4!>!6!<#G(0%F!.\"x\"E!1!K%I\u{15}\u{1}\" B=|gt$%E,J*C*By\u{1e}!4v\"W\" u=C\u{d}\u{12}!=w/L=!L!G!t!E!v!A\
        !\u{0}!F!L!;!C!F!I!@!B!>!?!O!J$M\"R\"M!M\"J!N!L!H#J&Q5\u{9}!3zh\u{c}!7woj!&z3\u{1}!1w\u{1f}]!8w+a'$q!J$A!B(F\"E\
        +K*\u{1c}! u)3!%v%!&!\u{0}&A4D\"C\"<+;BS@!L!J!K!P!O!O!K\"R\"O!P!P!Q!V!J\"Q!J!Q#O!O!S!L\"S!T!Q!M!K!K#Q!N!L#J!N__\
        !&~~Q\"4D4w()!#w\u{13}\u{3}!(vvt!%w\\i!#tm$#4<(v!>\u{18}I'\"D(H!?#{#D'9$CSM%${'D.;%C){J\u{12}!5yer!3{\u{1a}b!Jy\
        ,\u{e}!9u%*!4y\u{8}n% x#w$<.E54J\u{14}!${CX\" C<F8D! D\u{9}\u{12}! t\u{4}\u{d}!?vjT# J=t!B7\u{19}0$>!C!@!C!<\"G\
        !G#>!<\"@#E$:!N\"=!v\"N\\M-!9\"A\"G\"H&<!<#?!>!=!K'?!u!QM+!\"F=h\" {'FF\u{9}!=v\u{1d}\u{10}#4D(v!E*F!&x8*4#R!D!\
        G!?!I!F!L!L\"K#K!I\"M\"E!B!(!E'F!x&)%L#4!JvPq!=HCD!9vJ$)'E!<'@%=#6!8!3#9*<ox!\"t\u{18}8!=x\u{14}\u{1a}!Jt=A!=wJ\
        \u{5}!4x%K\" D;C9i#${%E&wK\u{3}!<w\u{15} + r!7#?#B%?#@#N*H!M\"4+L\u{18}\u{1b}'$?%>#t#A#=)@!@4M!>v;/!:{e\u{19}' \
        w%D%?%B,C\"A-;}v!=w\u{10}4!<x4\u{0}\">w,BJ\u{11}!4z\u{f}*!8w=\u{9}!/w^E# E67&y)(! w\u{6}4!9w\u{12}`% J%>38$w!@\u{10}\
        <!/v/L)!4\"A#>\"B\"H\"8%C(9+xRU!=vEH\"#w8E;x/!>#G#G\"B%E#I!M#5!w\"I!D$S!H&.!0cn!Jx\u{11}\u{13}!FuKe!$yRU!=x]F!4\
        w\u{16}~9#J\">\"N!I$D!I\"D!D!B#R!H!\"!S#-\"L!o!M!P!)!<!w!G\"6\"K#Q\u{0}]!4v\u{19}V$ M!x1A*rM\u{1}\"2w+G\u{3}B!4\
        |\u{17}\u{9}!;v\\\u{5}!FvXV/$J#D!H!>!N#9!D#?\"H!N\".&L!H\"H'+^d!,vi+!=??=! |4<!*w$^\" E=@X9! z\u{1}\u{11}#<s!B!\
        IX\u{4}- =\";!>!:\":!v#t#8't#:$<!<!?3b\" u1I\u{1f}-!J=r$! z\u{6}f$ r\"v2?)AO~\"9y#FW*\" sFz\u{2}_!8zc\u{17}!J|b\
        J$'w+@)J\"@b\u{1e}'\"N#H\"I!@)O*I/D~\u{10}!@v^l!@wA%&4x&u!t\"A*x#?6C!&v,A6!B#K!K!C%2\"<\"I!L!G!K'<!*!L!L!P!H!L!\
        +$D!I!I$vIM!?u\\G!<zTV!=w\u{15}}!$wF}!4vUm!Judx\" y=G5K!JwMj\" I=v\u{2}G\"\"C=A3E!+y\u{3}n!=w\u{e}U!<xC\u{1a}\"\
         F=y\u{1}\u{12}!?vlv!*w^\u{1c}! y\\\u{6}!6y`=!<u-\u{7f}% ?)?#v#C#?j\u{1d}\" F4w\u{6}]!=wbf!J>\u{17}q!(wXN\" {*F\
        |W!'v\u{10}+\"4{6=JT\"$u+>;u!*w\u{1c}\u{9}!7w5\u{1c}!$|\u{1}g\" D!x>\u{6}( u!4(A!D\";/B\"M\"v\u{11}E! |3\u{1c}!\
        ?y\u{1};!JxvR'\"@%A,v!<$?$B.>[i!4zdo$%=%?1v\"A;P. J$A#A!=!<#?!=$B!F\"E(M&C\"5!uje!=<gD\"7=!y=P\"\"x;Fwg!9{!,!=x\
        :*!'zV]\"=F-?|[! Ff$!4z1g!=y\u{1b}2!?v\u{19}\u{1b}! B\u{1a}\u{18}!.w\"\u{3}!&~}g!J8Zn\" J\"wt+!!x3l!)w9a! u\u{c}\
        X!-zSI% J$B0v+@%J~,!$w<x!J;Cd'$<!>!~\"B3H!:.8H\u{7f}!:v6b!JzS4!9z\u{10}8- Q%>#<#F\">\"A'2#=\"H!F!H!F!uKs!,D8/\"\
         }\"E\u{1e}x\"7A-z5\u{1d}# C#s,@0W$ t\">'w+>\u{13}D$+t!H/E\";\u{7f}z!Jwl\\, N!C\"A*>$?!>*?!=!x!N%J&Em3!'w1z! Jw\
        %! {'!!?u\u{18}0! yGi!*v}t!4w\u{9}v!Dvj8/ F$>!B!@!E&D\"@\"=!A%u\"w\"M\"D(r%>-:,\"=#E\"A\"7\"?!=!4&x&3$I\".+JU\"\
        \"'J(EnA!-vhY\"9x#@8o! xm2!>{\u{5}|* t!7#C&G%C\"D#G$5!3#=D}!8v3C+&D$>)>!<#<!;!A$J!D!?+{L4!0v2C& \u{7f}\"J08'H$A\
        \"F#\u{a}% I#D/{*|!<\u{5}\u{3}$*K*D)G\"y6#!Jv\u{1f}x!Ju\u{9}\u{9}!-~RU!7t\u{1b}\u{15}!*|{1!<w\u{18}f!9v*2\"3x!D\
        '\u{12}!<w1A!%y\u{1e}y$'G-?(<!H\u{1e}y!J}as\" E3|H-\"!w?H\u{9}\u{10}!Jvd=!4yD\u{8}! y\u{7}{!J=$*!-unL!Fz/>!1vt'\
        !1v\u{1e})\" H=wlU$\"?;>\"}+3\u{5})/\"M!=!>\"J!K#:!>!J\"@\"=!D#B'E#{&54\u{1b}!3y]?!*Cye!=x\u{d}\u{1f}!=v\u{11}R\
        +!G#I!B!B-9!E#9!4!6&4&:M\u{1e}!>{lg\" K.y\u{12}(\"4;6;\u{e}\\! @/7!%x:\u{1}+#K!J#H\"H!I'F#L'D\"O\"F+M)Q!Jwq\u{17}\
        !&w\u{17}b&\"B\"F&H%G,H/D<\u{16}!1vb\u{1}- =\";!>!:\":!v#t#8't#:$<!<!?|D#?w(M!ux\u{13}& u'C#?(B)u#H\u{1d}L\"3D,\
        vWb% v$C)='>'D,F!>{\u{1d}\u{17}! v)\u{6}! zP!!,wVV\"/x6GB\u{11}! E7p\" B4|4b!4{&,$*G'u#E(FV'2$A!@\"E\">!A!H!G!:\
        %x\"?!A!:!u!6$w!C\"y+8Nd!=xU=! x\u{8}\u{d}!%z\u{1e}l\"<E!LW\u{e}!DyqW\" w*FzF!?wF8!!wZ'\"7A&v(X!8u&7!9xt\u{16}!\
         wn8''G#B${!H%x'B\"G\u{1}P\" E2|\u{14}#!=w^\u{14}# P\"B;HOP.#E!<$?!<\"A!<\"}!B-A#<%=!9!8\"w\u{8}\u{12}! x\u{5}q\
        !9uH &'D#@({)>\"K)x\u{8}\u{1d}!=w\u{0}x!4z\u{d}_$ E*x3y-?3\\''B!>,=$:!4#9*=\u{3}\u{1}!5v\u{12}&!8w\u{7}\u{12}! \
        |\u{19}@\"'D6C%\u{9}!JA\u{7}D!\"E\u{13}L!=G)\u{1e}$1:#:)=+x1+!9u\u{3}T\"!w?H7}!Ju'\u{1e}!8v':!J=0?! y\u{b}?\" w\
        =H\u{a}7#\"D9v/F\u{8}\u{b}!=xD$\" E?{WR\" y==\u{1b}o(\"D'B)K\"G$9!7%G!8\u{5}]!=vj_!?v\u{1a}\"#\">(A@DoR!,z)\u{16}\
        !!zK\u{1f}!?vQa, I$=!>!|!x!?%>\"@\"C#w(:!LW;$4x&v-x#?T\\!#}_^#*J2G.CKR!<v_\u{e}!=yK\u{1e}\" D&|;t!Ju{l\" |=H\u{8}\
        `!-v^\u{1e}!<z{7!G}\u{8}a!*wp4) 9\"<\"t%t):\"J'A!?.76\"!!v}g3 J!5!9\">!K\"J\"A!F\"=!=\"t\"D\"x$9!3$@!>!A,:6:* Q\
        !7!\u{0}%I\"G(G!J)D\"M-8\u{c}]!$yW\u{2}\" D8x\u{10}.!Ev4c!?v$E% K)F3w!@*us,\" H=x\u{1b}.!=yK\u{5}? J!I!L\"H!A!<\
        !I!7!>!J!<!D\"D\"G!D!:\"H!o!w!v!p!B\"F!Q!E!=!r\"I\"O#I$q1!!9v\\W\"<|!H\u{10}u!(ysC\" ~2@\\x!?x\u{c}D!@w/\u{1c}!\
        6yZ\u{2}! {uH! ytW!@vor!(w\u{1d}a7\"L\";!E\"J!y!:!:!3\"6\"9\"C#>$B#I!~!M\"5#~\"8!2!4!@#L,t\"#w9I_\u{1c}! }Im!!r\
        \u{14}0!<u\\\u{d})\"M\"M\"J#M$P%I\"K$K2:\u{c}22 n!G!K!A!A\"O\"E\"G!M!M!B!@\"D!F#L(E!P!E,#!'w/?!,}\u{1}g\" F2z2\u{2}\
        $ |1G(@$J3p!4xz5\" G=~<\u{17}!,u8\u{1d}!JyL;!\"y\u{4}P\"2u*CpF)!H&G#J(I$v\"=#D\"F\"u_'!4x\u{13}O\"5u5AJ\u{1f}!<\
        zU{!4we@!9v-I!9v\u{9}\u{2}\" H4u4\u{e}!8wx\u{9}!;x}\u{18}! y$\u{e}0#E\"F!C$A!A$D#H#>$8\"E!u!M!v!x&5%@\u{5}`-!{&\
        D!A\"A!@!=#>#=\"F'L\"s\"I+5v\u{1}$'G-A*E,3@k\"4@2=4]!Jvy>#$z3=\"B\u{13}_\"8E'w\u{16}+!<vD&# \u{0}*?*?Z.!${xG% M\
        'I!@\"D@L\u{0}3!#uO(!Jt}q!(wzx$!}\"C1@,w1\u{8}!-wu?'\"I#B\"D#y*8'@/:\u{19}q!Ju\u{7}\u{0}# v\"y;6IX! v\u{e} !4|\u{17}\
        5!5x[g\"DB&v\u{e}\u{d}\";y*z80!'x\u{1a}\u{1}&\"B,x-H\"F${)I^g% x=B*I!y\"CX\u{1e}8 K\"G\"R\"H$O\"t!R!=\"E!E!A\"s\
        !6!B\"D!H!.\"J\"J\".#I!K\"s\"?\u{1}M!<u[^' H)B!G#=&w)B!B\u{1f}D\" G<y\u{4}U/$F!G!B!H!H!E!C&@$G\".!/%E\"E!{+BU\u{13}\
        #1w*u\"C\u{b}3!9xC#! xE4!=w\u{6}Y& t\"?'|+?)v-B\u{13}}!#|Ep# L#w/D\u{18}t!7wM\u{1f}\" t=G1x# L==-v}J# M*x3u\u{1e}\
        B!$uP6!J;X`!1v\u{11}\u{d}! v\u{16}7\"GK!v\u{b}u&*@%>\"s#A)J!A}]!<}>:!=x\u{13}\u{13}! v%Y\"1v+I\u{13}s!(ww\u{3}\"\
         ??zl%!Jy\u{1c}r8 W\"J!G!s!L!q!u!H\"M\"G\"A!I!D#I!I!G!P!G\"P!H$B#E$K%v\u{6}W!9u;8\"4x6y\u{10}@!Jvxe!,yxN%98#B!E\
        !F!99$!J|48!J@^\u{f}!JwR\u{9}!4w{$\" u,G[[! y\u{4}H!?uL](\"z#B$9!=\"A,<$A.?s^!/xq\u{16}& @\"{#?&:!<0>9\u{3}!'yB\
        \u{4}+$>\"<!E!;\"A$C!B\"@#v'H!F\u{d},!9v^y!<vC'!/x\u{1c} !9w(z$ F\"{(F%F[s!4w\u{f}8!5x\u{1e}t!1H'\\!Fw\u{3}\u{12}\
        !5vl_\" H2v\u{11}z\"<z.D\u{b}I# A=|-x{h! v3U!!v8)!9wk\u{14}) H$?!E!=\":!=!D!B%\u{c}\"m!6y\u{3}%!JzI\u{b}!=vVu!$\
        xi<0\"y#H#@#=!C!>\"F\"K#H#.!0%A!J%?!4!192!JwoT!Jy\u{9}j@ O!F\"C!O!F!P\"E\"P!M!=!F#N!>!F\"H\"\u{0}!K!U!t!F!s!S!R\
        !L!;!%!7\"I\"G!C\"C\"vP_-\"G#C#=#M\"8!t#?!=$v\"5$;#4+JKS!8zIn! w$T\" @4|%(\" \u{1}==\u{0}s% @)w#D(B6A==!FzEt!*v\
        W3!%wI\u{12}!=wXW!JBwo!@yz\u{12}!'w`.!Jz+7!,z92!>zwS!7y?\u{3}!4~s[!7t4E!<wh<#=A!u,xtl!'{\u{15}X!(v+\u{9}$ {%B%?\
        3:Gn!4wQU&)=&?%9#8!8$DJL! {\u{1c}9!!yI\\*$A#F\">#?%C!A)J#?!E+F2z!/wM\u{13}$;>!\u{2}!?%{C\u{12}!J=\u{6}g!9vr^! x\
        U9#/@$?!{kw!=v_\u{18}! y~u!:v\u{3}v! tK4!J?RB!2A\u{d}\u{1f}\" CAwK<! |.L!2wa\u{16}!=xi:7 u!7!q!8!>!>!=!;!8!J!:!\
        7!9!C!6$y\"t!9&H!:\"8'9%:\u{2}A!<wY\u{1e}!<}OU\"!v?I\u{1a}@\"/F.J(/!!u\u{1b}G!8v]k\"$C0B\u{5}\u{14}!${g#!9vla!J\
        x}W\"*A%w`\"&(x)v#B$@%G-@/=!J{n2' G1E*=!\u{1}!G%{(FP:!!xX0!4yhM!\"Cc)!Gz.!!/w8\u{7f}\" D+w\u{13}B!Jw1\u{4}!<vtf\
        \"!839P1% v2F\"I*C,x\u{1a}\u{1e}!7uwk!8zRc!:|q\u{1d}!Jw%\u{5}, B!=%=%v\"='u\"t!;!>#A\":'4\u{d}f!4~B\u{1d}$!v.>#\
        A-?^k+!:#@#u\"?\"?$?#J\"v(B!J!B\u{0}\u{1e}!=y@|!.Fw\u{2}!.wvc!/z\u{17}\u{7}!4xg@!<EgD\"-H\"t72!J{hD!Jzg9!8zX9!=\
        x\u{10}f!+wX'!;wN('%J$<!H!>+6!5(4j\u{5}!9v\"\u{7f}!Jw2\u{7f}!-wC`!Btxl!!sf'5 R#w!J!M!G!N!L!G#H$?\"<!E!D!P#F!O$M\
        $v#K\"J$:-\u{b}%4:%{$<\"<&y\u{d}X!=x\u{1d}`!$wo\u{1c}6!J!L!7#R!E!G#G!K!;#t!I!G$4!3!?#L!C!N\"P&H!-$EP\u{16}\"%v\"\
        F\u{5}2!*H>\u{18}!3s\u{12}:!$v<f\"<G.:\u{1}\u{c}!9v\u{1c}n!Jv\u{5}V!9v\"?!*v D!!xR`!?v0F\"?v+I\u{1}%#8w#>#y'r%!\
        :&G#H%E08\u{18}.\" H@|\u{7}<&-8$<(5!u\"I!6;y!=y.r! v\u{c}<($G\"E!D%E(N)O!C,@\u{7f};!!@\u{1b}8!EwP;$&G!H)z+z\u{3}\
        u\"4?#v\u{16}1# L4u)C#R!*wP\u{1b}!4x\u{8}(!J{\u{a}m! y%6! BXB!7w\u{14}K!JC$\u{16}!=w#&\"4w6J%\u{0}# H!<I9U1!=E6\
        \u{d}!J>\u{a}|! y-\u{b}!<w6Y!<y\u{11}P! vLM!&v\u{10}J8 L!5!B!B!O&B\"T!<!D!C!D!G!;\"=#O\"q\"K!q!N!E$?\"M\"3$Jt7\"\
         G;x\u{f}\u{d}!=w\u{1a}I!=x{*\" K\"w\u{b}'#\"B\"=0vp\u{3}!<wk\u{12}*\"F%J#A*:%G\":!B!v\"B&D9W,#;&;!P\"H!9\"/#8\"\
        :#y$5->\"N\u{17}t\"<y\"I\u{e}\\!!uL]!6u\u{0}:( E%@%K\">,w#B#;'=()! E~o!=wfC! w\u{1b}>!EwUJ!!wXM\" I=xkt!4}U@A S\
        !K!T!C!I\"=!R\"H!M!P!I!8#<!J!u!9!3!I!1!A!t!r\"G!I!o!F!q#K!r!N\".!L#Qm\u{18}!+xL\u{13}(*A\"?(D#v!:$x!K-6\u{12}R!\
        !u\u{11}X!4zXu!Jur\u{5}!:{\u{7f}m!=D.X% r2t+H!?!AS,!(wZ\u{3}!,{O\u{8}!Fvm\u{1e}!Jt\\^!$|\u{0}G!&{8C!*wOt# B%A3x\
        \u{6} !(w!1!Jv'@\"/x6GY\"\" G={p\u{18}% F!y!?57'wO\u{0}! yI\u{0}!@v\u{d}M!'vgY\" {=FW\u{19}* <\"A&t\":%x\"=(<\"\
        @!@!Fet!,u\u{d}52 r!B\"J\"D!B#K!L#G!>#F\"6#2\"C&D!;#y$3$Ib0\" F=xZ\u{1d}!Ex\u{8},&'G*F&E%E\"F!KZ\u{1e}!Jw\u{1}1\
        !=w99)%D*D\"=#>#w!6!:#C+|=a5 M!C\"=!9!A!M!C!F!w\"w!E!7!:!E\"E!E$0\"x!O$K\"Fz!!J>\u{18}t# E%I*zug!JD2c!;v+k# z,G\
        19\u{1a},$ N'E#<5HGe!&wqP! z,\u{5}!8v\u{0}*!JtjA& \u{0}!<!G-?,@$@e\u{e}!=w1T!;|e ! zf\u{3},#K$D\"G!F!E\"<!<!=(3\
        \"7#u#DQ4!=w\u{16}\u{2}!J=\u{3}F! zpr\" H=wuX!.|\u{7f}i!Ew\u{3}b! Fy^\" F<u4l!8x9*!J=};#!@;x!D[*!2x?W!4EL5! z\u{1c}\
        \\-$<$=!:!H!?!A\"D!C%J(@!I\":'7>\u{7}#2=)C\"vL_!-w\u{17}C! |=W!'w6w!>x&\u{14}!$uox!=vJ\u{16}\" w=Gk;!JCES!9v1_!\
        JxNs\" F/E\u{4}H!=v\u{0}\"\";F/C\u{16}~$)G+}'E/Du\u{1a}\"?v+I^e? M!-!Q!=#v!<!|!t!L\"K!7!7!9!\u{8}!>!F!1!<!7!4!1\
        !0!/\"F!7!J\"5%2!-!2$<5\u{12}) F*='C#:!\u{0}\"2!9#C$8\u{a}\u{1e}!-veR!=v\u{9}C!5vz$!5zBO!=u'&! w\u{d}$\" {(DA\u{1}\
        '%;!}\">!=+B'E/1R\u{9}!4y\u{18}H!Jv\u{2}Y!<u\u{5}r!(z\u{13},!Jw-t!!v;\u{18}/#A#G\"9!>\"C#B!?!<!D#=\"6#D%D!v&1h\u{6}\
        \"/G%z\u{c}y!!:\u{c}\u{1c}!;w\u{7f}B!*x+>!<D^,$$=!A!x!;sH!4BFs\"<>.{T9\"6x4F\u{13}x\":x#H\u{1d}\u{5}! {2\u{3}!6\
        tFk\" |=F\u{1d}7!,x)3!6y\u{14}'!Ay\u{b}h! t\u{10}## E1D,{D|!9v/,4 N$N%N!R$I\"G!P!D!?!I!M!,#C#r!O!v!6%@\"K$G0r! \
        vt#!-vr\u{c}!>xPz( o&H&I!K*G$M$=+=\u{4}x\"6x4?;;) @#z\"D\">';!4$t(K/9\\=!Dt2[!\"v?[!={d\u{0}!<u\u{3}X!A}\u{1c}d\
        !4x0\u{6}!){2|!Jy~(!=?fD!/LG\u{15}!,x^-%$y$B!?+A6<#f\"&y.EC.!*wBn!'v}z!&y{)!<vu2!(xWP-\"G#E\"E\"@#<#C\"<!D\"u#9\
        !4%r\";\u{19}\u{d}!?vs&!&x\u{15}'!.x\u{5}W!;y,l#/@)x$sPx!-wx\u{e}\"#}GDeU2 t#{!8!:!>!Q!B!J!>\"@#7!7\"H\"4't!A\"\
        H(w]Z!;F#I!<u\u{f}6!4u*\u{0}!(x>\u{12}!!t\u{15}h\"=F-<:<\"!wIBc'!4vV\u{16}/ S$A!C!A!I!G\"C\"C!>$B#B'I!>!{\"=s3!\
        8v|R\",y>@Q{+ K$B!D!B$D#?$C#C'I!>!~\u{1a}}!<x\u{5}O\"+|2H4E\"=;\"zn\u{7f}* J!>!D\"v\"E!<#G*A'u/@,\u{14}\"&ED;\u{1c}\
        /!<zv\u{e}9\"F!N!P!L\"R!M!F\"M%F!q!B!F%S!U!E!E\"O!K#H#D!P!R!P\"L!Lve!4y)U! x\u{5}8!=HoZ\"&y.E^Z!!ugG!?x%4! y/\u{1d}\
        !4y\u{18}D\"8y2H\\C% {,B(C\"@)z\u{a}Q\" E)z\u{b}\u{a}' E*?.q&?$D%u#>Vc!4wN\u{16}!5u^\u{5}\" x=C\u{17}n# A'}4v#\u{1}\
        $%B\"E#D%C,?! yRt!=@ma!$|<+\"*E%w\u{11}R!JvqW!Fy\u{1c}\u{a}!4w\u{16}\u{1e}1!\u{0}!L\"F!D\"C\"A!A!B!C#D%B%D\"K$K\
        %8!8%F\u{17}Z!<|e4! wJ\u{e}\" G=yh\u{0}!;we\u{1a}%'F+z&;$D!IMV!Jw.a!Juy\u{14}$&z(=/;-<$s\" v\"EV-!=w\u{2}\"\" u\
        DvM\u{4}!J~Y\\\" t=wZ+!8w<,!Jv&\u{5}+!;#D!u\"D!F\"E(G\"E(G!H\";.\u{8}!<{\u{15})!<?<\u{17}!<u>^\"&H.z\u{16}\u{b}\
        \" J,A\u{16}\u{7f}!4zJW!<v\u{6}\\!=sX\u{c}!!z-G! EkA!4vm{+ p$D#M#M$D)x$K\"P!D!F+N*X!=v4~. t'B#B\">!@\"E\"J#y\"=\
        #?#v!E\"t+>A:!6<at!<vLE\" C+x=@!<x 5!=vl\u{8}/ =\"C!7\"{!;&5!5$B#{#<!9#?!>!6\"Dvz!){Hk! w0^!*xc\u{17}!4w\u{1}:!\
        !z`{7!L!N\"O\"N!R\"O$H!;\"P\"H!K!I!9\"N!<!5\"q\"D!G!s!L$G&/\u{14}W\"=D!IZu!4zlZ!-y\\c# z-u'D\u{6}\u{7}\"=I'zH\u{9}\
        &+D&I!E)A)I&KG\u{19}' F)x!L%6!C$I06~\u{19}! x\u{12}F!#u\u{9}'$4C%:,;%8\u{12}L! H\"8\"-y'E1{!8u7D!9vK{# G:z0>\u{1d}\
        t!7x\u{0}1!;D\u{18}*!=uj<!=w\u{8}\u{1a}# G/E'yN@\" E!y``)!;$B!F!D\";%C!F(9%?.@,%=#;#E\">\"@'2#<#C!G!H!w+J\u{a}\u{0}\
        ! H\u{8};\" @#y\u{f}R!!w\u{1f}U!(z'|%!>\"G!A%|&Be=!.xFX!$v\u{1a}X# D9u&w\u{d}y!#B\u{9}^!8vpm$1F+@\"\u{0},:\u{d}\
        \"\"#J$x\"\u{13}.!5#I!E#E\"D#@!B$=&E!B#L!B\"6'wP;!8ywd* M!J!M!I(G!L\"I#I#L'v\u{14}n) H#w\"@#9\"9';\"r$7%B\u{14}\
        j\" y,G.:!,v n!DvK\u{a}! v~C!!s9l! u\u{18}C!=E\u{15}:!Jw\u{1a}\u{1a}$ G!w#E0z9\u{12}''B!>,=$:!4#9*=.\u{6}!*=\u{e}\
        &!6y\u{1e}k! {g\u{16}!;y\u{19}2!<wIL!,y\u{8}\u{5}\" y=B\u{11}|!8w<1!=wd[!ED=B! wDi!=v}}!!u\u{c}~\" A=~ _A R\"U!\
        E!M!O!N!M!D!G!E!J!D!1!M\"E#F!H!F!K!M#&\"N!x#0!@!D!{!B!P\"M!M!:!O^d!*zG\u{d}!*w&;#\"A/G#C\u{14}\u{7}! xbP\" H2vc\
        0\"'v6H\u{7}b!/w~r!JBD\\! Aal!(u` 6 V\"N!L!H\"A!L!N!J#I!G!L!M!x#7\"L'I!L#,!G\"D#O$Q\\0!JyYB0#D\"F!C$A!A$D#G#>$8\
        \"H!u!L!v!x&5%@\u{6}#(\"?!D!B\">5?$s&9%<+d!A}3\u{6}\"%w*>\u{c}N\"<v\"HfV& q'A!C)u,M->j\u{12}/!F!F!A#G\"F#D%?\"C\
        #;#?!1\"G!r\"s&.\u{a}%#8\u{7f}$9.;y\u{3}!?ym_!-vcz$ D=z*|#tr|! |M8# ?&y.<%JD O\"M!>!B!?!H!L!@!A!G!:\"R!;!L!D!K!\
        K!K!E\"t!\u{3}!t\"G!C!p\"{!O!.!2!{\"9!*!-!G!=\"CGe!#zxr! C0L\"%H,G\u{17}B\"7I%wF^# @(|$C9!!-v(8\"(y5C[\u{13}+\"\
        H\"F#F$A!B#y%I$9$>#9+KY^\"\"s%w~\u{7f}!<uV\u{10}!;yz\u{9}2 r'B#I!7\"9!<!A#|%I!6!y\"C!I!L!=!H&;!6XN\"!v0uD\u{18}\
        !#{R\u{15}!$v6\u{a}$ @!y3<1v]\u{f}!<y~Y!?x\\,)\"A$t$8!9\"5%A\"G'A\"@]J!8vw\u{2}% H%z/91v%?r<) L&B\"A#9$A)y&H!9'\
        =\u{5}}!>y\u{d}^! {>\u{8}!=w\u{b}g($=%?#@%E!B)G\"J-HSj!Jw\u{19}+!<w&\u{d}!-x.-!,BtQ!J{\u{18} !\"x\u{6};,\"A\"=!\
        F\"I!x!A!L!A$I\"I#K)yLM! v|^!J}L~!=xLx!;|*\u{14},\"E\":\"@!H(?\"L!C#w\"3!8#v\"I},! {v-9!A!F\"?\"F!A!A\"O#N!K\"E\
        #y#B#D!,!F\"J!r!A!/!2!H!B!N\"N!x|\"$ C$u)w2H=\u{4}\" H=xll#2M+F\"tY\u{0}!!x9q\" E>z\u{b}r!!y\u{13}1!Ju8T!Dw\u{16}\
        o!9vz<,%D!E!E\"x!A!E)B#7!L%N)6$>\"k\"$JFweZ! vV;!4y\u{12}`!Dw\u{d}j'!7&H(=(;\"7$t\"8+*!'|(8! v\u{12}{!<}\u{b}\u{2}\
        !7x7\u{0}!F}9\u{b}!9x9j# v2E-<\u{18}t! {?1!=w$p$!@+?%@#Dc\u{e}!4v.C\" E#|\"\u{d}# z%?E;\u{1b}!('H\"@(C!B\"K*@!F\
        +Ia\u{13}!%wm@&$<*<!<$>!z0LB<!\"{\u{1f}\u{5}\"*z3CYf!*wfK!)z4o!*z%_!-ui\u{e}!%w>\u{d}!-vM`!9t\u{1f}\\' K#B\"D/9\
        'C!>\"8V(# D'E6\u{7f}\u{f}U# r9y$E\u{13}n!,y-1! F\u{1}\u{7}&!r1<'@#B!D'sm[!4v]\u{13}!J=\u{2}}!){sg!8x\u{a}A!'tm\
        #!*w2e!2yO\"!DwAI! v1/!&w!\u{2}$ @4B#u'?rb('D#@*E(L\"D!@#F%{Y@!<vx(!.\u{0}<;!<zk\u{1f}!=w:\u{f}!,v!m!<v5\u{c}( \
        J!3.7%8'>\"K!t,LK\u{14}9 M#H\"@\"w!Q!N!I$?!H!G\"R!K!r!@!J!H!W\"!#T!v!C\"C!H!B%9\u{11}\"$*>*<(:%|'b. R\"K\"w!G!D\
        \"G!B!J!?#B#v,L!E!9G/!=w8{!8vSL\"/C*vHI!+x\u{4}\u{1c}! v\u{7}]!Jy`&!4wjZ! wFE!%vdE\"!v3EIE!#{Yn!4y\u{8}\u{7f}!J\
        y\u{11}u\"$u0Iv\u{a}\" G={\u{8}\u{3}\" H2wBy!;xUB!4z^9!.wR\u{19}!<usr*\"v!C!D$>)v#@$\u{7f}$?\"<,9le)1C!D\"L#5$D\
        #@!K&9%Br;! x\u{e}V!-yYu!!wqL!EwM=\" F2z-+!;wk>%$B&H3L!I,:\u{b}\u{7f}!4D\"b*#B!E$E$z#C%K(w\"D!z+Bw\u{13}\"&M.JE\
        S!J@\u{7f}\u{10}\"$w0C2\u{f}!>yVJ!4wN$!?y)^7 J!8!=\"I\"B!D!B!C!r!=!?!C!D!N\"L!>\"D!>\"w$s!L#:%>6\u{e}!&v\u{10}~\
        !&}]e&&y)G(t!=&B,I&_!<{\u{7}v\" D!v\u{18}&7 Q\"J\"y!L!u\"F!K!H!=!:!;!9!C\"C!;\"u#1!3!H\"M!L!L'C\u{12}*!E}31!Ewu\
        \u{7}&#A!w#F'?!H;Hf4!8|Y~!=K\u{9}h!=w#\u{7f}\"?y+B\u{11}W!!t#5!J>4B!=w\u{1a}\u{14}!!wBH'%?!\u{7f}!x#E*F'F/Fu5! \
        F%\u{7}! yd#\" G={\u{7f}m!Jw\u{16}f#!:.<%<i\u{4}!Jy\"H!3z\u{18}\u{1a}!%w6f\"<D!EW\u{3}\" H2w\u{1e}\u{14}!2BwX!4\
        y:J!-u#t!6y\u{10}l!;xdw!%wGo% A't#F\"v(<.\\#%u%E1F!o!;vi\u{17}%\":2;#@!>'4x*\" I({S{!9yFD\"%x%Jbq!Jw\u{8}\u{1a}\
        !%u\u{3}d!${o-\"&}!@=2\"<C.?jm!/xX\u{2}# C%v8C(\u{3}! w:T!!xSG!8w)\\! AXu!<zFS!DvJ\u{7}!=x|>4!\u{0}#F#@!A\"<\"D\
        \">!B!>!G#J#>!7#B!A!C\"<%E!=%;Ll! uS$! |z_!Fw\u{18}S!<xz\u{1b}!=wu\u{10}!Dv\u{16}\u{4}!)z=\u{3}!=FXl& D\"E!\u{1}\
        %?'w;@AX+ P#A\"G\"D!@#v\"<'A)M\"E+H9S4 }\"x\"J\"E\"C\"J!@#H!J\"M!@\"H#8!8!6#H!A\"6&<%F\u{f}\u{10}) w'K#G\"@#K)D\
        %I!E,?),!Jw!i!?t\u{f}-! z`2!4y,\u{2}!$wON! E\u{d}j#\"E2=!y\u{13}U*#G!I\"G#F!F&E(F!/#H!F\u{19}K!-x/}$*E*=(B)y10!\
         D\u{13}9!!t.}$\"M(A4F,=\u{1e}\u{1c}!?vJ]%'t#G*@'v\"C\u{e}\u{0}# @<{'t\u{5}N!4x=\u{1a}!/w>v\" x'I\u{12}5%'F#E1?\
        \"H-HQP! z\u{7f}\u{15}!Eucj!?u\u{9}B\" D;t-:!&vCP!1HY7! }ti-\"H!y\"C\"G#C(I\"?%6#;!j\"9&;%8/2!$v3N!@t\u{10}P:!N\
        !t!>!@!G!C\";\"G$>!;!9!@!I!7\"1!0!F!E%R!H\"3\"D\"M!A\"x#xR0<\"O!P!P!A!J!>!O$I!R#C!*!1!w!r\"q!G!J!B\"E!*!E!5$A!D\
        !x\"*!C!@FY!6y~5!7wDL!-yXE$4<'v\"G-CF\u{7f}.!G$G#J!G!M$F!M!G!E#G+F&0!/$SJU!7v>\u{13}#4z#{3C\u{19}\u{1c}!+vi\u{1c}\
        !8y8R##<'@3=%%+ K!9#?$?#@!v&I%4\"4$H\"=#>\"\"F$EL-\" p\"K:\u{c}!)y8s!!u\u{1a}\u{4}/!=#>\"C!F#=%B\"F#:#s\">\"<!q\
        #?%<#w\u{14}g!)vXP!Jy\u{d}!!-xR8!Ft(\u{1b}!=w\u{11}X!Ez,0\"*D*{N6! xwY1#<\">!A\"H#<!:#9\"8#8\";\":#H!|!O!9!:':@\
        \u{7}\"=D\"zw\u{7}\"#J0vt9# G,H1yfN!!z\u{1c}*. ~!q#A!B%B%<\"C!7\"<'B!H!L!>!:\u{4},\" CJ?T\u{1c}!<v+q!J|p6!$vBV!\
        =C\u{4}b!(v\u{1}\u{9}!=E\u{7}K!(EF]#)B!B*E1{\" G7x\"\u{14}!\"u5B!*xnw!5xF3!$uu|\" H=x\u{1f}($\"H\"{'A?9V $ A/@$\
        B7A\u{13}\u{16}\"7I%w$F\"!w?H\u{15}5!=v\u{7}|!;w$R$ E!w&A#>fd2 F\"F\"L!:!D!?#N#u\"H#>$w\"7!H\"?\"A!A!8%xIe\";A/\
        Am5!<wP%!Jw\u{1d}E!E}d8!)A#R! {GO!<{iK\" y;CN\u{7}$&D.w'D*?qQ# C=w!C\\\u{14}! v<\u{19}\" F;z<'! y#;( w$@';$<\"G\
        #@(K.@\\P!@u&6!*yxr= L!I!M\"K!D!?!L!;!A!L!D!G\"D\"J!F!>\"M!r!t!x!r!D\"G!L!G!C#J\"O#K7\u{a}\"!@\"x__!(MhS!<v&]!4\
        vl ! w6A!;=/+!5ybC0!6!H!H!N&G#?!C!B\"G!?+M!E$?\"L\"2$IqL!!x&\u{1b}' ?!A\"y$D#@2s!x#u\"!?Dzqp!.v\u{a}3!9x\u{1}!!\
        JwHG!/u\u{5}=!%w%>!4wV\\! xLz!!w\u{1c}\u{6}!=vj\u{19}!=v\\b1#I!F\"E\"L#=!9!K!K!B!}$?!:\"1!,$:#B&5R''!9#?!=*C-9#\
        :+wO\u{d}\"&A7Cnh!FynA\" C4w7\u{f}!Fx\u{1a}v\"*E\"w\u{d},> T!H!C!J\"A!>!Q!E!3!M!;\"G!\u{1}!?\"I!F!4!w!1\",!A#K\"\
        P!{!>\"7#1!-!<$L61!/x\u{1}S!Jx/I!=HH;\"<x.C{#!9w\u{e}$$&u.A(G*v78\"2x+B\u{17}\u{17}!*|\u{19}\u{10}!=v\u{3}P!<v\u{1e}\
        }!*vf>8 I!5!D!:!>$H\"F!9\"C!?!A\"I!B!<\";\"7\"4\"J#w#?!D#5\"{#qc3%'D!F#<0E\"F\u{1e}\u{15}!)wE\u{19}$ {#F/>+B+a!\
        ?vx~! v\u{4}o!'v=i!&v|\u{a}5 Q!D\">\"C!K%w\";\"p!<\">$G!I!E!C\"Q!A!J!I!A%>&J\u{0}o!,w*\u{1}!JxD\\#!}.B.Fxd\"4@6\
        >i\u{6}! yi\u{5}!&{cv!J<\u{17}_!7w%\u{6}!>zF)!JyI %%A\"B#C*w%6\u{f}\u{11}\"1x*D\u{9}u#$x+9-A\u{1}~! {\u{1}z)\"J\
        \">#F%A#A#x\"9(:!u\u{5}\u{8}!=uK\u{d}\" v%I.\u{1f}!9t9}!<{V\u{7f}!Jx\"p!Jx]\u{b}!J{H\u{1e}!;vmm$ r(439/;%,!;v6\u{7f}\
        !-zo !4w\u{d}1!,y}2\" E>z\u{14}G$ @#y*>=>5D'2L&<#G\"w!D!=+9\\\u{6}\" E=|sH!<}u\u{1c}!?vU\u{16}!?w\u{1b}h!Ju\u{0}\
        N!!?\u{1f}j!>x\u{a}v!8v\u{6}k!#xKi!Jw\u{8}\u{14}!9{-K\"&H.zRg%&?\"?#=$t$=[~!Ev=\u{d}\"#G9x\u{3}0!:|x7!Jz!\u{18}\
        !=?\u{19}\u{11}!=wd\u{e}# w<C\"JrD-!:!E!I$:!x\";!@!7$H!C#=07\"u\u{2}N(\"y\"@!F%B'E!C\"D)J\u{16}\u{c}\" L=u\u{18}\
        D( K)A(D\"w)C!B!B,9Um!7x\u{f}$\"4z6EAG\" G%~@s! v\u{5}N!+u=!!4v\u{4}/!=w\u{7f}t! v\u{1a}\u{c}!=x3f!4yD%# A%}!CQ\
        \u{10}($>\"y(=*;!z$A\"9+;\u{9}f! x7\u{2}!,x6q! v5\u{5}!<u\u{12}\"\",x0GY2!>{Ok!\"txX!9u\u{6}\u{1d}!=x; / S\"L\"\
        w!G!C\"H!C!J!?#B#v,M!F!:+L\u{9} !=y!1!&yA;!.z\u{b}c!Jt=\u{a}!4v-/$ w7u&E-@=E7\"Q#7!K!9!C!@!I!8!;\"7!L\"p!I#?!8\"\
        ?!O\"w\"r&s\"5\"M#L4\u{7f}! {\u{17}S,\"L\"M\"J#K$O%H\"K$J!/'x&2$C\u{11}v0 J!E!8!;!>!E$?*7!P\"v#3\"C\"K!=!F%u w!\
        Jw5 !A}\u{1b}k!8vl\u{4}\" \u{7f}=?m$!F{h\u{4}!7v\u{c}n0 D!?#?!@\"M!=$:#>\"E't#G!9!\u{2}!<!A%KK\u{4}!\"vp\u{15}!\
        <w\u{f}W2#>\":!;!9!;!9!:\":!9\"6\"B\"=!6$4$s!K!z,G^q! x-\u{7f}\"?s+=\u{12}\u{d}!\"t\u{c}l& r&E!u#?*A)K\u{11}\u{1d}\
        !<v>\u{4}!<u4#! w\u{a}\u{7}>\"S!J\"Q!C!C!E\"P!D!L!E!L!G!F!t!J\"X!M!C!F\"y!M!P!H!t!I\"U!G$N!D!L\u{17}X% M*E*E(E.\
        >Y1!4y<7#*w1B\">\u{1}\u{6}!7uV;!={4\u{8}!${!x!%y\u{1}!!4yl\u{12}! I)Y!<y\u{b}\u{15}!<zU<!9{}H!9w?1!=x{/#+z.;&C\u{16}\
        R!>wf;!4~PV\"/G6x\u{d}\u{d}$!w1A-B+u\u{19}D!,vPh\"#I0vRD( <$x!G%<%9!{$86ABU%!C)I!H'F8s N!5uX\u{d}!$v*;)*>!9!9(6\
        \"z\"A#A\"<!@>f!(v<:$\"M(A4F,=<p!Jvhp\"*H1H'\u{7}( A%?#<\"|!B)>'B\"EuO!9wC`! y24! G>\u{c}\" @$}7,!<ypo!\"w\u{15}\
        I!FvSb!<wF_\"=J-=\u{10}$)1C!D\"L#5$D#@!K&9%B=k) B1>!8\"8!\u{0}\"2!9#?$8\u{c}?! {VE!=x=\u{e}\" }=E\u{18}b!8{\u{7}\
        \u{12}!Jz\u{7}\u{7f}!J<v\"!5x\u{a}T!7vDe!<@y-# N*:49H\u{f}!?v.O!=wU\u{15}$ J\"D*<'|qf$2F%u&B*y\u{a}\u{18}!J}x\u{2}\
        !-u\u{1a}\u{c}!)A0\u{19}!<z\u{7}\u{1f}!${\u{17}\u{17}%*?\"E2?$B%{K\u{c}!J}xw0\"?#?!B!@!>!F\"y!=\"7!A#B)z!G!I!C!\
        ;\u{a}O#!><E-w~Z!Jy\u{19}O\"8u%J<b!4vu#\" LJ<\u{d}U\" F4v!)!4w8>\" E=y/\u{a}!7v\u{9}i!)y\u{2}<!4>c\u{7f}!>xJn\"\
        $u0I\u{19}\u{12}!,zyV+!:#L!B#?%A$C#D!w\"?$=/?\u{e}o!J{9\u{6}!<wr:!%wzl\"*?*}]#\" D+wD+\"%C\"E-S\" t=GU]! F_t!=z\
        6M!>v\u{1f}%!<u\u{7f}\u{4}# D'D7w`=!'x)\u{11}!)xMZ\"5H*t.[!*DvP!2v\u{11}\u{c}! {,\u{2}!<y-:\" {*F%#!Jy\u{1f} ! \
        w/\u{1d}$ F6<&D#}Ag!9w\u{b}Q!${}\u{16}!?y\u{1c}F%$D&G\"A\"C/Hz6!(10B+ u%9%1!7$9%4#9!=!8$I!@\u{c}n\"?v+?EM!Jyn\u{e}\
        *!I#B\"F#B%B!C\"I'3$=\"FEE+!H&K%?&=\"I%A\"=\"I!u!H+Ea%!<{[^!4w\u{11}{!,wrL\" \u{7f}=Ca5! {!J$ y\"u-<;D$+!,A[8\"\
         {=EgT!*zbY! {\u{9}J\"\"C:>SI!$z>E\" @#z\u{13}D# t\"?0CAS!>xvM!<zG\u{1e}!${\u{16})!Ft:\u{d}\" \u{1}==5=\"!s=FJ\u{2}\
        \"7I%wm\u{1b}/ S\"L\"w!G!C\"H!C!J!?#B#v,M!F!:+L\u{1}q\" L4~zt!'x\u{18}\u{4}!?wj4+\":\"=!B'A#A\"E!D\"C!v$6%H~\u{19}\
        \"Dw&vBK!#t:[$*{%=)>2=r\u{d}\"&s.@\u{6}r\" y=B=\u{11}\"9x&H\u{d}$$$=!A!x!;RM!Iz\u{15} $#B$E-\u{0})DI\u{e}\" G'{\
        r?!7w$f\" B=wA\u{3}\"*t/wq+!)v5r!Fv)S!\"vUK!=x![$\"M(A4F,=6E!9vf;!8v\u{1c}\u{1c}\" @+wMb!%zr\u{1a}\" F<u\u{11}6\
        !9uk1\" K\"w,(!Jur(!8{D{!*xpO!4w9@! w`\u{11}' M#A,>\"@(9\"G$vT@!$|2\u{18}\" C={Q\u{1f}! >D/! Jm\u{a}!Ju\u{4}\u{13}\
        !>|/\u{1f}/!u!C\"E%>!I\"B!w\"E#E%4$C\"J!H!4&70L!)wzq+\"I!<!C\"B\"B%@\"H#>)J#G,F3c!Jw6&\" G4ue\u{18}2 q!D!r$H!K!\
        B#?#F!I\"K!H$9!5!6!8$F(7%y\u{19}c(\"s(K(F\"F'L!B!H-D\u{14}\u{1e}-'4&1!;!I%L!4%v!G!D!.!5%E'Ni,!*w\u{6}>!4|\u{6}X\
        !9v\u{e}u\"/u6DEe\"<|!H&\u{1a}!*A\u{14}$! F9\u{11}' x\"=\"t#B(<%@)A+[/!L!L\"P\"G#?%F\"H\"<!I#+%O\"O%H\"7\"A\u{1f}\
        \u{1e}# v)xA=\u{e}t!%v@{! {>\u{15}\"?y+>D#!<xm\u{1f}#4z(E#8Q\u{11}!5vm^!=zyd!=t\u{a}N!-u<\u{f}\" w*G&\u{7f}!%y;\
        \u{0}! vG9( G\"A2=!z\"8!?'=+H\u{11}[!=xO*!5v\u{1e}W&'E#D\"D/E\"G-Es/!/v/F(#D\"C%C!z$B%L)I-I\u{13}64 R!Q!F!v\"K\"\
        P!N!L!S#P#O!M$>\"J!O!F$O\"D$I%>y;$ @;y*y%C\u{16}H!4x\u{d}9!Jyje/\"9!?$G!A$@!='H%y\"J!C!M!C'4#x\"v\u{a}\u{0}!2w\u{13}\
        g!8|j_% C1v'B$@!t.E- @!>$9!x!\u{4}!;\"=#;\"<%='=!F!;\u{8}\u{d}! {^j!Jv?\u{9}!Jz7o!9vcL!4{}?!=y\u{9}\u{f}!=w\u{f}\
        q\"<x!D5N!*EV\u{1f}#'w-{)HFx! yoN/ S\"L\"w!G!C\"H!C!J!?#B#v,M!F!:+L)I\" y,Gb\u{e}$ C\"@79!v\u{3}\u{4}9 F!6!=!;!\
        J!x!\u{0}!H!?!;!D!=!I!H!=!<!x!>!?\"u(<!@!<!:%G,e\",I1L\u{1f}\"*#G!I\"H#G!F-2!H!.#G!C]\u{6}\" r8Fm+4#C!F!H!y!I!>\
        #?\"C\"F\"B'C!5\"H!@!Q!@!z%K\"/$I\u{15}e,$@\"G#?%A!E\"G!J&/!1#>#G'{E_\" G2x\u{4}r!%w\u{e}~! CB\u{f}. J\":#G\"L#\
        J%r!F#y!t'@!>!<\"D+>w|\"1A!?\u{4}^$ y\"u-?;D|m\" I(wT,+ L#A!:#@%=&D&w#C\"I!B!5B\u{0}!<H\u{17}1\"=C\"xm|@ N!H!J\"\
        D!>!A!F!s!:!C!6!K\"@#?!B\"D\"t!t!r!I!-!D!r!I!I\"2!D!v!I#C\"9!=`\u{8}!4y\u{13}u! ~b\u{e}$&>!@\"6!G,\u{14}! vM\u{0}\
        !.\u{0}\u{6}T!Ex\u{7}U!<w\u{10}y0 t$A!G!B!I\"I!L!B!@#D\"M*M!@!t\"4+Fwp$ F7=!x%w=,!Jvv\u{1d}!)x\u{c}\u{2}!%w\u{11}\
        t!9u,^!4xc43#M\"H!I!H#M!L#I\";#-!u%P!1!N!w!M!D!P%$!Bw,!8v\u{6}\u{18}!$w[\u{7}!4x\u{8}H!;\u{7f}q\u{1a}!=vI@! v\u{4}\
        l!Jwf\u{d}!3wdb!Jy\u{1e}V!=wqb' G\"D\"?&~\"=0>!>Qm!7v7A!-u'y!?v\u{19}[!<zk\u{16}!?zLl!'z\u{16}/!.w:w!=F5+!,w\u{c}\
        m# @*z!x.}!2wW2! x^\u{0}!<}<U! F2w!?x-3\" \u{0}=>s3+ Q!9$@\"I%7%F#:!~\"5':,J\u{19}x! yD~\"Gx#z.[# J,=&w>&!@w^1!\
        ,Ij## A)z%y(F!<z-M!Jtf\u{8}! xfA$ O%s%B*@n4\" wJC)+!?{u\u{1c}!<w$p!Jxd>!Jy6\u{a}!@wMj!!wp\u{13}!*z\u{7f}<!=w\u{12}\
        \u{d}! z+2!)x.+\" A=\u{7f}\u{4}G#4z(s.;P8! w}G!4x\u{7}1! w4<!%v\u{0}\u{e}! x\u{1c}}!<u`X!?y3#!JAEP! x:K\" M5yC#\
        !-~_i\"!u<Geq! x\u{19}!/ o!F!E!=!E$D$I!A!=#E#G$I$B\"C,KJ!!<w\u{1e}[! w\\1\"4~696[!/x\u{6}N!=x\u{4}D##B&C+Hb\u{1d}\
        !!u=7! wdM\" K\"@ E!=vx.!)ya7#)I)z8<0O!/yW\u{4}!Fz1;!!v\\\u{c}!!w\u{10}\u{5}= L\"E!F\"t!|!C\"K!I\"H!|\"T!v!F!=!\
        v\")\":!I!H!/\"<!G!<\"-#@!r#B!H\"G/q! K!\u{16}''<&?'H$:$<!<\"=>\u{13}!4}t\u{1a}3 v!:!G#7!s!r!8!8#L!4!8!5\":#E(7\
        !J!8'@%5R7!<u!\u{18}!Exg\u{e}!8x2\u{1}\"=F!HI6! xH\\#,w,A%A@r0 K!D!D!;!;!C!A\">!<!?!@$@\"=!?,\u{1},E\u{c}>7 P!L\
        \"Q!K%I!M$E\"D!K\"<!L!y$A\"P!t!N!t!1!I!I#=\"H$C7.# J+z2E\u{17}g!<wC\u{10}!=x,A! zS;$/H%I$I$Jc-$ x2A4x$D\u{11}f!\
        Ju3\u{10}\"*F3xt7*\"6\"s!5\":#4!3#4&;$L$4\u{c}2#4<(=.{\u{7}\u{8}!9u>Z\" }>G%D4 S!I#H!I\"E\"Q#@%E#x!O!D!w\"F#G!Q\
        !D#H$J!*$EGs!/uF\u{d}!=v)h\"$z6|1\u{1}!<y\u{14}\u{13}!Jwj`!=v\u{1d}\u{2}!<D\u{1b};!J@2\u{c}\",=>>,8!+yjJ!'yi\u{7}\
        # u7w'F\u{a}\u{1a}!4vj\u{7}!Ev\\m\" u=B{s!*HS\\!$s\u{7}:!<@FR!Fv(Y!*w\u{1d}i! sdH!$xN\u{0}\" H#A`v!;|hZ!6v'\u{17}\
        0$A!G!G!s\"@!K!B!:\"C#G'D!N#B\"E!=+CGW!'}H\u{18}9 S!K!K!M!w!G!B!I!G!B!I!>!D\"A#v&N!F#r!K!M!F!9%J!6%K\u{14}\u{18}\
        # t%D%DC\u{6}0 R\"K!6$D!G#H!J!;$I!F%0!M#N!H)G\"v.R!=JFM\" w9uC]\" |=>^q!<va\u{f}!)xq:* J#<$v\"@)D\"?#;$B$;#uZL!\
         wTA!*yVf\"<8\"se\u{1c}#+x:x%>@e!+ye&!<vF1. 1!>!9!;!@\";!<#5*7'\u{17}!<!1!;,1yG!<vr\u{7f}$4D$\u{7f}$;.:{Z!7vKM!\
        +zkx, O!}#A$L(B$?'L!J!J!G&9!6\u{7f}a*'H%v\"E#I!B\"M$N#C#>,L\u{19} %*>!>$F,\u{4}\":Hz!7uB]!Jv.y!%w&J!/u\u{16}z!D\
        vA\u{10}!Fv\u{1c}\u{7}!,v:p\" E={`[!!zaJ!?|\u{2}\u{18}!Ev*#$\"J\"\u{0}7G/;Dr!9x\u{f}\u{1f}* u!>)E!F&H!D\"F(?!@!\
        C?I!'wIW!1wH\u{13}$*>(E)B)J\\\u{19}!JyQ_% v'H#B1F/w[_\"\"?;xqk!#wG/!4vU:. K\"E\"F!B\"E$;!7\";\"=!F#G%2&u\"zKy!J\
        =$;!<vx/\" J8xS\u{5}!GxN\u{14}!?w<5!(q\u{1c}z\" xJDF\u{11}!(zNG=!G!L!B!o\"O!E&P!u!y!C!u!@!G\"H!F!J!J!K!H!/!T!C\"\
        H!G!E#H!J!D$EDC# E*v2y-=# y!<1E9,6 y!D!=!7\"5\"6\"\u{3}!5!5!4\"3!3#K\"3#5!:!3\"8!K\"E!3+:Z\u{a}!JwF8\" I'@Z\u{b}\
        !!x \u{0}! v\u{3}6/$L!H!F\"F#:\"4\"L!;!E(0#J!O\"H%.!0*\u{1a}- J!<$=\"x\"u!u'B*E!6!I!<&L&F.L!<w\u{7f}\u{d}\" J?w\
        &m3 L\"?!8!O!J\"=$@&E!D%t!B!K!1!J!K!;\"M#?#.=l!9w$]!=B9U!$wl\u{1a}! zp\u{d}6 K!7#A!u$?!M&K!>!;!u!s!=#C!7\">!8!H\
        \":%6!t!3$LR@!5vEr!?un~!=wF\\!-v S! @&&!\"w,y!;|AR!\"v(\u{8}!4G>e\"*E%w/>!$z\u{16}\u{0}!8x3\u{c}' K!4'B,?#<(;+4\
        0P!'xe!!<v+(!-xQZ\" F2wRn!=vp\u{1a}!6x_\u{5}!(wo}!,u(d! {M$!JCuQ% C,u0w!L&t\u{16}[!4=D]!-{>s! v0\u{8}\"9B1{\u{1c}\
        E!Jyeq2#L\"P!K\"?\"B!s\":!@\"D!s#t$K!M#B\">!N&C%Esd! EO6!?wB\u{7}!,{:.!?w*?\" x=F0o!Jud\u{1a}\" C$zf7!=C/V'$=!>\
        !~\"A$>2:,4s<!<E7l\"'v-@.6!;w\u{1f}~!J=(r!,w2T# D=y-@7h!$}\u{1f}t' t!u.t$?!9(A.;N\u{4}#2=)C\"v\u{a}@!3y9\u{15}'\
        2@\">&z\"E#9'=!z1p!=tQ1!:|`\\!Jx^W#&F!z-C?\"!.y\u{15}e!$v+8!$wtt\"2>)?A\u{12}!$v`&!+yN6!<u*}1 P\"I!G#:!L!y#w#D#\
        E!=$2!0$w!D#5&4%KA.!>w}\u{f}!.x t!Jy.@$ >'F*v*yh\u{4}!<w\u{14}\u{4}#=E!{,E\u{19}\u{b}!4v+\u{6}!4{Y(!&F\u{18}y#9\
        D#z\"Fvq!)u\u{0}T!;|n\u{5}! ?$}!Jun\u{1c}! r\u{9}~!8v;\u{5}!<vJv&$E#D!@!=\">)~fM!.{\u{7}F! Is\u{f}%!=#y3<!?!A:&\
        !8w/\u{11}!?uNj!<{]W!=w h!DxY\u{7f}!.vv^!+v,0\"!FD|\u{15}w!=v/*\" J=vG%!/z6\u{2}!7w\u{a}\u{7f}\"!x3A*>! x\u{1e}\
        :\" F*{@G%%E\"G(@%@)J\u{2}8% C#C/y/y%?p<!?wL\u{18}\" t=G\u{1b}\u{1c}!J>\"J!4DC\u{6}(!:#D'@$C\"E+;(9\"{OE!J{/\\\"\
        7w3D?$++B!B%H!D%4!4#C\"M!D&H&FU>'*E\"A!F$G+J\"},>p8!A}n\u{19}. r\"N#H$F#C#M%K#B!2!3#D#0#B$+,\u{0}!,w5\u{13}!Jx8\
        ?!Jx5l*$A!C\"G#D!C&F#C'?!u.I\u{1f}r!4vue$#D!w-H*zd`!#w\u{1f}k!9v\u{7}\u{2}! ~h)!J{C]% v*C\"J(G(I\u{d}^!4vCg7!K!\
        @!L!A!B!B!P!F!H!N!K%G!C#P!J$w#J!r!P#K$)!u\"<cc#);07,M:)# C2z/C\u{3}4\",B&sOS!=w:\u{7f}! x6(!F}__!!x\u{8}\u{15}!\
         xr\u{0}!,y\u{1})(%D\"E!C!B)F'5#D.6OM!9tq\u{14}!){\u{17}q$BG!G${#z\u{d}T!+w+@#(u'D7y^!!Jv\u{3}[4!N\"F!K#B\"y!@!\
        >!G!/\"G!B!A!w$1'R!E!J%J!>%K=[!<y[b&%y$I!H\"C0J!G\u{7f};!=z\u{14}\u{10}!4<\u{1}%!=xP=& K'G\"D!B(@%A.x!4v3\"#4v)\
        C-xzQ#&v!FCAoG!\"xh\u{2}!(v\u{d}\u{f}> A!@!\u{13}!J!6!D\"F!s\"K!G!G!1!G!I\"7!I!1\"/#P!0\"D!D!C!C!)!4!5#0\"F$=\u{1d}\
        E!5vEf!'wn!!<{\u{a}@!=zr\u{1}! x\\G,#@\"F!E\"D\"J!A$I\"I!C%7!=,=\\2* A\"K+9\"?%:\"{!t!?%H\"9_|# B'>-~^7!7t\u{10}\
        !!Dv>.!?uNl+ u!8\"A\"C\"E!:\":\";&y*;.:@,\";v\">0n! y^\u{18}\"*B%u\u{0}u$*D'u#G6G]9!=z[c!*w\u{7f}9!@|\u{15}y\"\"\
        D2Au\u{17}!\"wL0!*u\u{1a}c!2z\u{1b}~!<z\u{c}x!\"A,{0&G$u!J\"H!>\"A!H#?\"E!:!:!J#B\"C!>+C3\u{17}!JBf\u{13}#/@$?!\
        {\u{17}<%%=/>'?$=+B\u{13}r!9w%\u{f}& B(u/9!@$z.?L\u{1a}!!x\u{a}\u{11}!.x:{\"\"D2@9F! v/{\"7>!wS !9x\u{7f}6!?v{O\
        !/v~/!-{t8$ x;w!A!9P(!$v\u{15};!9vu2! y\u{a}\u{16}!Jw\u{15}-!Jy,Q: O\"Q!<\"F!E!G!H\"L!@!x!:!A#J!J\"w!N!N!.!P#O!\
        K!Q!=&w!I%LL\u{1d}!/x\u{1a}H!%wB !=F~>!5vdv!<{\u{7}\u{18}!@vX4! {tm! Fi\u{1e}!-vS\u{1c}!<uC-&!>&D(C%A(=\"D<\u{12}\
        !=x\u{9}\u{1e}!4w<N\"9y#FF/!$wQ[!9tt}!<zGg\"=J\"zy:\"<A.<Id!!|'J+ t\"@!F&?!='u*>!@!M!@'7\u{b})\"8;2=G\u{2}!?w\u{3}\
        \u{16}!=B\u{12}|!'w\u{14}V!Ew\u{9}/! vm]! zoO!;{xg!*u\u{1a}0\" @;\u{3}5`! E\u{19}\u{13}! G1r\"4{-|\u{1b}!!$y>@!\
        J|Tk!!w}^\"#J0v+2!Dv;[\"\"G=@\u{15}.!;xLO$ E\"D;D!?A\u{1f}\":u#Dzc!$x\u{3} !=x\"j!JyYh# G+F%wZ\u{9}! t\u{8}?, q\
        )x%?!G!<!B#H$2#F!:!s!D9))$E%D%D!E\"K!K*C#7+I0q!*vQ\u{17}!Fww+%!}&D6<\"<+;\u{d}\u{c}*!8!>\"E+>)8!6#x!5!~,IZ3:!:!\
        M!;!F!C!P!7!3!8!<!2\"4!<!9!5!H!9#E!J!\u{7f}$9'z\"I!9\"?#>z7#'y#J3Lk\u{f}!<weu!/v\u{14}\u{1}\"*D@>kL!HwtE! y\u{18}\
        >.!C\"<\"?!F!J!D\"F!=!G!?!A#E-<'-;-!=y[%($B$|\"?%C%C'G!;.6\u{5}:!7w\u{8}3!2yaN! |@\u{3}!?u>\u{1a}!5x\u{2}K#4w'C\
        \"HT\u{f}& L\">0w*=!z-@rr\" I=xY\u{13}!?x6\u{3}\"&A7B+\u{1a}& u*B\"C(C#v3:n83!7$G!A\"A!>!@$?!C\"z!D%<\"5\"L\"K!\
        =!;&<!x$Gnt!=u5d!<xI4\" G/{[_'!5\"=$F\"@(C#H#99\u{19}! x_U!7ud1$'G$v)C69\u{1c}I/$}\"D\"F#B!E!C$G#I#7\":%A!7%5!;\
        \"x}\u{d}!FwhX!-v\u{5}\u{4}!9rR$!:wV%!@w *!?u\u{11}D!.x!z,#F$J!F&D#M#@%I#F!s!I!H+I1\u{8}\"2y*wRL# H1F$~Vf!4|J%#\
        2=+E-EK[&\"@\"y%@+C)E-=>\u{3}!/w,W!Jw\u{3}o!9u>q\"!w;Hek!/uo\u{4}! w\u{8}0!$yH\\! w\u{1d}\u{f}+!8#>#B\"7#|\"@!7\
        %H%6&:&7\u{a}o!8w]K!&y\u{7f}:!&xRq!*wCd)\"I)E!@(y$8!6#9\"<!8|%!;x=\u{a}!?uS~! w<Y($<#=#<$<!D%<'z\"w^a!)w\u{1b}_\
        ! zV|\" H2w)\u{19}!(y5Z!;}\u{11}=!9tq\u{5}\" M!He1!;y)\u{1f}$ r9?\"=#F7h#1F*J!Hr\u{16}..F#A!C\"K#4!1!K\"C#?!K#{\
        \"/!9%BUK!;DHa!?x|U\" u%I\u{1f}8\" E=z`F!4v-M!$x\u{1}E!;z88-!K\">#M!r%J#H#?\"K$J$I!M!J,I\u{a}/# E1D,{!\u{12}\" \
        B;\u{1}|3: z\"D\"J\"I\"G!K!L!@\"H\"M!?\"u\"G!G!?\"C!I\"O!D!K!G!H%G!6!6$HTR\"#y9Htw!,z\u{16}\u{17}&$?(@(B$;$I.z\u{e}\
        A!8w\u{1b}A!9v\u{1f}\u{19}!<w\"\u{19}!@t\u{0}?!/xk1!={d9! xmX!,xJR' >\"@$A&v/B\"?-<$\u{2}!4z\\4!4v~\u{2}!&}Ab!'\
        x^Z)!u&F#E(D!w!@(E!M(v@<(\"s(K(F\"F'L!B!H-D.\u{13}!4{1\u{1c}! }LD!Jv\u{c} # }*E%E\u{4}+!*v3*!=xD\u{6}!;y#q0\"K#\
        D!{%9!H!=!>%8#4#0#:\"C&0!8!2$By+\"!C3y\u{3}M\"2x+Hn_\"3x!Dc;- J!;\"C$B#>(z%<$A!|!<\"O(F#<t00!:#D!u!J!D!F\"D(F\"\
        E#7%F!G\";$@#5!\u{7f}qK7 O\"I!6\"K!C\"@$K$H!@!K!I\".\"I!G#I\"N!?\"3!0\"F!r!'%u\u{b}W$'A#A*u2zCn5 5!0!=!:$u#|!r\"\
        L\"p!F!9!7#=\"6%2!3!2!;%6!9%Asi)#B\"B%B!y$A%K\"v'H(I\u{18}8\" J;w\u{5}\u{5}!5y|6\" v=I6N) y\"v&E#C'<\"E%=$A-L&\u{c}\
        \"*@/?R\u{1e}!-w1\u{b}!7zTJ:!I!K!@!5!H!H!H!K\"J!7!>!<!8!B!9!C!K\"?!8&>!x\"z#0!C\"K&z]a!5vbZ! FLT\" E*wq$!;}~*!#\
        |\u{1b}\u{8}! w\u{a}s!;=y\u{1e}\"7I%w\u{d}\u{1c}$\"E(L1z/>qW!#y\u{4}.!9x 5!JwBo\"==\"{uG!Jw`\u{1e}!4w+d!!{C\u{18}\
        $+;!D0B.:g)!(9\u{9}u! v\u{b}\u{3}!<~ s\" M*u&:!J@\u{7}y#!F5\u{7f}4A&\u{c}? V\"y!H!@\"A\"p!O\"@\"E!U!L!K!E#R!M!I\
        !Q!?!E!&!V!M\"I!O!B!9!I\"9!S$<!vqe\"4B6w{\u{7}!$z)~!!x\u{3}b!?u\u{14}}!Dv{x\"/t,x`\u{15}#&~!@#Ap@!-wv2!,w\u{18}\
        3( s\"=(D*B#D!B$>.>6\u{8}\" @8zU9!2x(\u{f}!G{+n\"4y68Sj!=w$## E,y0x=|!<{y\u{18}! \u{7f}o<\"=E-;;I!=vv\u{c}!,w^`\
        ! J#A!.x?l!*w\u{3}H#$w3C&>KY!D{Jb! zuq!7u49\"8w2;P'!+x5B!$v\u{7f}|!2vW./ K&B\"@!=\"B\"A$F$3\"3!z&G!5#G\"3\"8~\u{1c}\
        !2yYR!?xcb!J;@a: \\!N!I!M!P!P\"J%S\"R\"K\"L!M!U$Q$R!O!P!S!N!L\"P\"P!M\"M!I!UI\u{5}\" @=\u{0}\\D!9v\u{1a}Z!EyX\u{1b}\
        *$I$E\"E\"A#G\"?#D(L!M\"<\u{4}\u{f}\"/u6DP:!?vj\u{1c}% P\"B(G2E!Ma\u{b}!?uO(!4v\u{1d}\u{b}!Jzbb8 E!L!H!D'x!t!r#\
        p\"C!M!-\"F\"L\"F\"H!I!M!?!H!,!0#I!C!KSL# H1F$~f\u{16}!<wn\u{6}!<v'a!<yZD!4z?\"\"!?DzR]3 S\"L!J!J+F!H!N!L!-\"0!\
        .!y!(!D\"O!N\"H'/!)\u{1e}F.%?!B!?!>!D\"y!<\"7!A#B)y\"G!B!:'\u{1d}\" B8;8R!${7`!(uRi> L\"C!F\"t!|!C\"K!I\"H!|\"T\
        !v!F!=!v!n!*\":!F!H!/\"<!H!=\"-#@!r#B!H\"H\u{8}\u{1}# ?8B%\u{0}F\u{1c}!'w4?\"*@%w9 !$y\u{1e}8!7x\u{9}5!$w\u{1d}\
        5\",y0JK\u{f}! z%\u{10}\" I=w\u{d}g( D!>.:\"r'A%t'=&=\u{15} + P#@\"G\"D!@#v\"<'A)L\"E+H\u{11}`$*>(E)B)JH\u{1c})\
        !u&F#E(D!w!@(E!M(v#\u{12}!&HoA!<u2\u{4}! v\u{e}\u{e}! Fr\u{1a}\"<=#{m/!9vOh!.\u{1}\u{12}\u{11}!&wSu$$x.x\";*=\u{8}\
        x!J{w(\"%z%BFm!:w_k!Jv\u{10}2!?vFD!(w\u{8}X\",J0u%I#${'F?H|\u{4}!-wT,! shF1\"N!7$F!I#J!L!<$K!H%3!?#K!E!N(I!.$Dg\
        ^# v&H6G]3##w\"B*I|r!-w\u{5}\u{4}!)uFy!7w5W!-x^r!Jy<`!6u\u{12}7+!6\"D\"D*>#C$v%v\"L'=!I%L`_!9uf>!Jw%\u{a}!=Hrm!\
        ;|AC\"7w3GX\u{1f}!=v\u{7}U\" p*B<\u{9}!=wT>- P!\u{1}$E\"H\"E!E\"F#F%E%H$@';&L\u{1e}Q!#|}g$ N,=&z+?\u{11},4 z\">\
        \"J\"L\"H\"N!B\"J#A\"u\"H\"@\"/!L#F!C!G!K&7%L\u{16}\u{5}!)zNY!&x/#!4vw\u{2}!=v_\u{f}%*D%x\"u#F6A/\u{10}#!A!G!}L\
        5$4A!w&@/?qE\" A={}4!4@\"l!!ug5!6y\u{c}F1 s\"M!C!?\">\"?!C!P!A!F\"F!H\"9#N'M!:.:x%!$zEx\"*H/N8\u{12}! D/\u{1c}!\
        E}z?! wf^\"4I6x\u{18}6!Jv\u{3}\u{18}!EuD\u{1}!Jw5c!;w'\u{17}!?|N\u{12}!,x\u{13}s9 O!1#I\"N!r!u!8#;!:!J#s!9\"E!L\
        !8\"C!N\"K!P!C!J!2%1\"1$O\u{d}~( F'D#B({%w!@$C.?U\u{13}%$@&|\"?#?0@7\\!?uFxF T!3\"=!H!<!9!D!A!<!9!:!;!9!@!F!=!?\
        #@!6!7!4!3!3!r!A!7!\u{7f}!I!5!6!9!A!x!4!2!4!C#HD\u{e}! vf\u{6}\"*G\"wL\u{11}!=x{\u{d}!*y}r!?w\u{7f}c#${%E&wF\u{16}\
        !4zsG##<'A3=\u{16}a* A!?({!z\"z\"E+A#>!=-9>&! yia!/vP\u{1c}! w\u{1d}D\" J<|MT!8v<I!-vC8!7wP]\"&H.z<}#8C%@!E=]!?\
        z:z!=y9\u{1d}!=v\u{3}\u{9}!*BvM!?v#.!4u B# F=:!y\u{11}\u{19}!2y\u{1f}\u{c}1!}\"C$J!>!@!D\"E%A#C#:!2!5#<!N\"7&;%\
        DWQ.!3$F!>\">$<!9\"A&:\":!:#D!A)6!x\u{e}E!6u\u{b}A!7u\u{1e}&!=y_?!<w\"r%$@#E6w\"B+@z\u{1}&,@#A\"E+A!L\";\u{4}a#\
        4?(A.F4#!<yT^!=v\"9!9xCz,$=\">!B#5#;\"u%s!=)8!9%F&L/=! wPl%4F'C\"B!A,</\u{3}\" wJB\u{d}\\!<{s9# D$D)\u{7f}a!!+w\
        ZE! y;\u{17}\"+x%>b,\"-u8u@>!4|/A!5vW\u{1f}\"*A1D+k!4}D\u{12})$@$@!@&A#A\"7%:\"K#=\u{7f}-!8wF\u{14}\"$J8H5[\" y\
        =A:~!8uu\u{b}#+x:x%>?d!=w\u{8}V!9u,\\! xs\u{13}!$w&\u{1d}. >!D!\u{e}!?!>!B%G(=\"7$;$:!@!C,8\u{1e}n!:|rI!/wF\u{1c}\
        %\"E)@#|.D)t=S!=v%\u{19}#!x3>6@\u{11}b!!tF`! yP2\" z=>G[!$y\u{e}5!JuO\u{0}\"2v1x\u{1a}\u{1d}!4usg!%wV\u{7f}!2y+\
        Z!1v~e!=w:k!.wnE!=Je7\" ~*A\u{1a}`!=J~y! Et7!Jwfj%1y#;'?!>!;5?!%y\u{1e}d!J}\"\u{7}!6y\u{3}@!(w\u{13}-!>y*x!Fwcu\
        !;t4a!Jys`&'?\";!:$=&{)B\u{6}\u{b}! xF5)\">#B!D$A%E#C\"t(G.F~w!6u0a< W#D!J!F!N!J!G#L!K!I!=!G!>\"K!K!O!F#t!F\"T!\
        R\"H\"S!2#A!G\"v#sDR\"\"C;A\u{3}\u{1b}!=v\u{c}l! y*@!JtR5!<w?\u{15}$ J'G)I!{3`!8wM~!?ADM-!=#A%B#C*q#>\"K#?!<%D!\
        9!>!see! u.Z# z2A\"?\u{a}%\" F8w\u{16}B!2zQ+!<vV%!$w\u{13}\u{10}!:wT\u{3}!Ju\u{1a}k\" B=|3\u{15}!*{R\u{a}($D!|!\
        @!E!E,?(B.;K~!A}\u{1b}R!@wy~!6vd#!!w\u{9}9# x*t3=D\u{1}!$vzA& \u{2}%C\"F*=!D)@($'$E\"L\"C\"G'8#K6D0X!F}\u{18}8!\
        )v#2!,w:<!-|D/!J>\u{13}l!$w\u{16}{!<w\u{14}8!9w X!*{J\u{c}% z!r5u&H.B~\u{a}$ u4B$H%?v}!9w\u{d}[!$w8B#/w)z2AY\u{14}\
        \"9y#F!d!?wRf!2z!3!5ubU!&{jt!<u\u{1}\u{19}\"*t/w~\u{9}!=?.t!7v$\u{8}!=w<c!-yj4!E{rC!*xx+!.| <! y=C\" E<z\u{14}\u{13}\
        5\"F!:\"C!L!N!<#L!s!7!t\";!9!;$u\"4#Q!:!N\"4'<$J\u{1c}@!-x\u{16}\u{5}!7zI<&\":\"<!C%D(<'7/d)\"M\"M\"J#M$O'L$L(J\
        *,\u{3}n!<vd\u{9}#$x'D2B>.!<w~^\" }*H5Z+\"@\"?!E\"H!x!@\"@$H\"H#K)z9\u{13}!4vyl!,vw\u{a}! vf8\" H=zy{!>{H]* J#<\
        $v\"@)D\"?#;$B$;#u%R!5x*\u{12}!)z[\u{19}*\":!=%>#9!=%>!;\"8$6'z\u{3}H!:v)y! y\u{9}\u{d}!=xb0!=yHZ\" \u{4}=<\u{b}\
        Y# ?<w*@\u{12}\u{b}!)w-\u{c}!2v\u{9}\u{b}! Cn$$ M*B2E\"vE\u{12}!/vFO2!w\"?#:\";!1!F!D!5%C!B$5#2\"D#B!I\"6$G!4* \
        !EvU)!>x+.1 T\"C\"I!G!J!P!L)A\"5!N#?#t\"K!M!M%G\"2C\\)%=\"@!:!:){'=#>!8-F\u{7}h! yc7# >8=%v\u{f}\u{1e}$(A)>#C(I\
        /\u{a}! A\u{1b}E!=w|\u{11}#'C#?(zmQ!=C;8!>y>r!Fz\u{18}9&\"A#B!D$A(C\"t\u{4}N% A#s9x!J$BjX3 \u{0}#G\"F\"F\"@!I\"\
        B!I!C!I!H\"@\">'?!t\"7#K#K&DR\u{3}-!-#:&H\"J&L#7\"G\"-\"F!@!L\"6%0~?!Jv,^!Fy430#7!@!t!F!G\"@#E!6$E!B!B!O'D\"K!A\
        ,J>\u{12}!Ju\u{14}2\"=u-AuK!<w\u{13}X!8vW\u{9}!$zsC!(x]'% L#8,A#D-9SG*#v$I\"B$C!C)6\"2#@#K+.\u{7f}O0#E\"F!C$A!A\
        $D#H#>$8\"E!u!M!v!x&5%@pV!4?ys!4t`\u{2}!+yh>#4x)F-ED\"!5v\\m!4~\u{10}\u{1b}!<{\u{2}\u{f}4 z!8!H!<!A!<!A\";!;!L!\
        =!>\":!u!:!@&6$L#;,7m6# @<x.:LR!Jz\u{8}\u{d}!1vk|!4xj%#6z.=&E@\u{f}!5va44 L\"D!:!>!A!C!F!<$8!:!>#@!=*J!\u{7f}\"\
        5%7!5\"y#s+*' I)A!F'D\"w)@!?1\u{18}!Jz,\u{6}!7vQW!=v\u{1f}G$*D$C&y6>m\u{7f}\" H=xVf!-y+g!*x3e!Jy%\u{1a}!J?\u{19}\
        w%*?(E)C)J&N%\u{7}!Jw\u{c}Z! },O!Jy\u{15}\u{0}#8x'u+EXF!,yY\u{2}!.u\u{14}\u{c}!/w$.!/wa9!7w!\u{18}\" x?Hz,!5uh\u{14}\
        $\"D#C/F+=\u{1d}\u{1f}' ;'C\"w!u.8#D\"u,\u{15}!9v5\u{14}0 L!7!;%H!@\"H!:$8\"@#E$s!3#E\"u({$<G\\!$why\" F,uK{!>w\
        U\u{10}!=z|&!9wTKC q!P!C!P!M!F!F!H!E\"C!M!G!L!D!F!;!s!I\"G!Q!P!A!G\"t!A#v\"/!>\"Q!r\"N!R!L!>!LP\u{7f}# t4C)K<N!\
        6y\u{7}_- I#A#F&F\"9!K#C\"J$v!6$K\"?%w\u{7f}\u{6}!JwFn!,ydu!Ax&B!4{H\u{f}!)wAZ#8u'w+CU\u{1f}\" B8{O$!#vj\u{7f}!\
        3\u{7f}K\u{c})!H&G#J(I$v\"=#D\"F\"uG}\" H=w12#<A*x$D61!5y\u{3}V- F!6\"E!v!B\"v!K#1&C(1$K!:&HhN#,@(>6y!n! D\u{14}\
        V$\"M(A4F,=[!!2s,g!#v\u{16}\u{4}!$w*6!!w')!Jw,.0!M!G!F\":!E!G!8!E!K'C!9*J!L\"-&J!3W=!Jw&\u{8}! vCs,!9$G#F\"G\"F\
        !B!E$B&9%H\";&8*R!=w`N!J~ +!?u/X#!?;@#?.(! {tD!Exm\u{1}!/v+Y\"/y%F-z\" I=\u{7f}e1!;wM\u{18}7 y!=!u!E!D\"E#?!K!H\
        !H#L!F!O#I%6\"J\"I!L!?%D!K!;$FU6\" x=H\u{16}M#\"D>u*;w\u{19}! Df\u{4}!Ew\u{7}z\"*A3y&D\" G\"{{v!J8Xb!#|\"\u{19}\
        !J{ev!8y\u{f}w%'F!C17+7!7,(!+w\u{13}m\" ?Jx:\u{1c}!)y6(!7x\u{b}2(\"s(K(F\"E'J!B!H-DO\u{11}!!tf8!=w\u{16}!!<w\u{11}\
        g! yd=$ H(v1}1Agd!J|P\u{4}!<uC=!=x\u{2}q!'yK<!8x\u{10}@!-y\u{7}6!/v\u{18}d\"!w?H\u{7f}Z#!H!x;D#\u{14}$ M'w4H/BA\
        ,!Ayg\u{2}\" L'wyF!!w@#!1vI\u{3}!=v(S!!uk2!4yIL!JuB1! u!j!Aya4!?v&\u{11}!Jws+# @#r$uJ=\"=E#w\u{13}`!Jz5`* O&A\"\
        ?'A\"B(7$K!F!7'<\u{7}'\" G?v\u{c}\u{9}\" >3u8\u{16}\" I2{;Q! zOB!9vg7\" H=x+\u{c}! w$\u{c}!Izk6!<x(+!:ud\u{8}!!\
        u6d!>{th#!y3B6w0j! w\u{16}Y!4w%@!4y*M!%zZJ!0FB3\"\"x:?\u{15}f!4ASi%#A8B\"C!z$vu,!@w==!4yz)!Dw\u{1e}\u{e}\"=?-D\u{15}\
        M! x?\u{8}!&w^\u{1d}!1u5\u{5}!%wH9!-vI\"!>w8]! HX\".\":#;!B!@!K\"A\"@\"8#B#7$H#I*J%v\u{4}X!Jw\u{11}h!7tjh\" y=@\
        \u{3}2!<z%\u{18}!=yk<# F*y3H\u{13}B!?v\u{0}i!${\u{3}R!@xzZ!)x31!'x_!$!x\"E=v*>'0% B.:!8)u2CG6!9v\u{10}{! y+@\" \
        D$xGR!/xC%!?w5A!4wwc\" t$Hz\u{12}!8v\u{6}?!Jy^\u{5}\" {=EH6!9v_\\!J{~'!3y\u{1a})!(E=<!2ve^\" x*C\u{f}Z1!G$B\"L!\
        B!B!I!@!?\"?#t!A#;\"6%L!q&v$KhL#$;5w$;T;!*u\u{1}6!Jy\u{b}'#2=+x-<\u{7f}\u{17}\" z=D\u{7}}\" H=xe9!JzX$!$vOa!%vI\
        \u{6}3 }!F!F!D!F!F!G!E!E#@!B%F!?\"H(A!N!?!B+Lwb!2{\u{13}4% =&q$<&D+;@I!1t\u{14}\u{b}+#K!J#H\"H!I'F#L'D\"O\"G+I\u{4}\
        !!-v2l!?voC!?wz[\"4u)@oQ(\"s(K(F\"F'L!B!H-Dd~!?wuM!?uGy!%w\u{14}./ \u{0}\"3#>\":!{\"8!;&;#:$:#F!=!K)5$8\u{15}6!\
        1xb\u{13}\" r=Cy/!Ex(\u{f}!JyRH!?xP\"!Iz_1!J|Y\u{2}!*|Ts!=F+`!;A\u{1b}a\"$u0Ir}!.y_g!@wcz\"4A#vLc7 \u{6}!5!I!7!\
        3!;\"6!K!8!\u{4}!4#:!7#<\"/$5!6\"G!2!=!4!5++\u{8}<!ExUu$2w';$z->\u{1d}\u{1a}\"%zE:7<% K'E->'{/F\u{1a}@!Dw.\u{a}\
        !4{\u{4}!!Jyl<!5y\u{a}\u{1d}!!xkw!Ju\u{15}]#/G%L(F#s4 M\"O!L!K$I!H!N!@\";%J\"q!F\"'!E$C!O!H$>!A#JC\u{9}!Jz\u{13}\
        '5!F!v\"D\"B#F\"J!I!G\"O!E!P&K!D!&#I$F$I!I!+!w#2\u{1c}H! x \u{f}.!8#B!G!F%>!<!@!B#D#>$7%G!>!5\u{6}F\"2C8vQ+\" z\
        ,F!\u{11}\" }=BK&!>yp\u{1a}!4w]F!7xnv\"(vBDf\u{15}!JvUx!=x\u{f}\u{16}# v!u3F%u!=z,:\"$z,C1w!?z]\u{16}!4xi9!Jz\u{1c}\
        ^\"5w'FF # G4w)D\u{5}O7 X#J\"@!9!A$F\";!6!A\"A!P$L#I$L!~\"+!*!I\"@!L!?\"=\"P$j! vv$!=z7j!<yll\"@t*C\u{1d}@2!6!C\
        #E$>\"C!C!9!A!G\">!@$6!1!z!6#G(6&w9f!Jv_B!9v'[$)E!@#|'?[u!.|x-# s?C+@#\u{15}!=x2\u{1c}#!}.B.F*l!Jy\u{6}&!,vE-!5\
        vu[!/v@\u{1d}!8w/Q\" FJy\u{11}{$,<1H\"|+:A+!J{\u{19}M!>|Iy!=y=9\" |=@$X!Ju>j! H/\u{1c}!)u1w#2v*v!C;4# M!9=?\u{13}\
        \u{7}!Jv\u{6}/!,w0\u{14}$!}\"C1@,w\u{1a}4\"%x%FOA-!6\"<$C!@\"J\"x(x#:\"4$J\"9%9&5~F#!v<>-8C'<!t\"L\"I!I!K!J\"I!\
        E!D#N!H!O!B!G!I!J!D!$!E!N\"C!w!G!<\"/#?%K\"I\u{10}\u{7f}!EyK2!J:/\u{1}%#x6A\"B\"D-rg(!#u7z!=uO>!9vr\u{10}!<w7-\"\
         w=@\u{1c}m1 s!C!N\"K%E!H!D$N\"v!K\"J%F\"M!L\"J!B+C:\u{1d}\"$x,vVU)1C!D\"L#5$D#@!K&9%B\u{1e}h! I\u{12}O\" z,F,v\
        !'K\u{1e}\u{8}!#}MA!4x'Y#1D,z!C&Q!=wjC!2x`s! |`\u{b}!=yy+( H!=)r$z(9%D\";-=W\\!8xG\u{1d}$$v&<*@1x\u{5}&\" F2{\u{11}\
        !\"\"F;u\u{0}0\" u\"C5<!EwD\u{b}!!va\u{1b}\"=I\"z\u{17}p%*?\"E2?$B%{^P!9w`?0 K!D!D!;!;!C!A\">!<!?!@$@\"=!?,\u{1}\
        ,EfE! y9o!JvW7! yRh! w\u{19}R!<wig\" {*Ff%!(w{\u{16}. J#?$G!G\"E\"?!9$:%2'C!t&I!4%?\u{2}\u{7}! x&\u{c}!=y)j!<F\u{1f}\
        %%!|\"B:@#w%<*8!!w\u{1b}u!7wN3!=Ce\u{1f}!Jw)s!*x/d\"4C0}\u{10}v- G%;#@\"=\"@!9!E#C!>)F!;#G&D\u{17}i! A\u{7f}7!=\
        H\u{8}|!'wy), Q$>\"D'=!@!E\"D!J%G!C#N#I\u{4}[\" x=H>&! }\u{14}\u{1d}! v+\u{7f}!Jx\u{1e}\u{14}! xI#\" ~=D\u{a}5*\
         F2:#|\":$D#>!?#C!q%Ba\u{2}!$|S,7 N\"L!<#A!Q!?\"E%t\"C!L!K\"2\"(!J#I\"P!A%M!u!0\"H!@\"SUk\" y=H\u{2}\u{1b}- G!H\
        &K#t$>!4\"t'N!:#=\"=':%>D8?!G!L!N!O!D!H!P!s!L#L!J!?!E!M!r!L!M!O!B!H\"P\"K!K!Q%A!v!K!7!y$=!K&\"! v\u{f}5\"!A0uC\u{f}\
        D |!J\"D!O!>!?!:!?!@!2!C!8!B!2!=!A!C!G!?!4!H!G!T!E!Q!E!J\"|!6!N!M!B#@!K!P$K\u{1a}\u{1a}! {4A\" }>DA}\" ~9ux$!Jv\
        mG!4vB/$ w9<$G*y@L!\"u\u{11}B,!H$H#J!H!M$G!N!H!F#C+G+IV5!4|\u{c}9.!J#N\"M#M$I!<$H!J!M$:%H'G\"5$,\u{3}q! z5q!=v\u{1e}\
        d!>E\u{1d}u! wY\u{1}!Jx$J!/xa$5!I!:\"5!9\">!G!z!I!0!>\"7\"6!>#5!@#C#G)8!H!.$s,m:!I!H!F!N!F!H!L!B%{\"@!B!G\"J$D!\
        C\"A!U!Q$%!>!r\"C\"B\"E!<!x&>!;vn\u{13}!@x^:. w#D#D\"D\"N!E&=#@#E\"=#A!Q!F,9334#A%=\"D\":!9!>\">!C\"<!I\"}\"2!1\
        \"t!9!K!D&8!:!8G.!<y8v& J$w$>#;-;$=\u{16}{!J@PD!Jw\u{6}T!4x%9\" N=I^=\"6G)w\u{1a}J! wMt! v\u{1d}R&$F#F#I1G\"J!E\
        MY!'xhQ#&C.E)H=#!?xs\u{4}!JB\u{1d}\u{13}!=w\u{12}W!!wW,!9v\u{19}W!.\u{1}+\u{12}!=yqh\" I*w5*!DwLT! yXp!(w97# \u{0}\
        1@,C\u{a}\"0!8\"@\"@$;!D!y$9\"A!=\"M\"6'H'?!I!5$I\u{e}r$ P4;)<\">g}! x\u{13}e! x[\u{12}\"#H9vtW!9t9F!<vO\u{14}!\
        2z0|!<v`$!Fut\u{6}!&{2V!0w\u{c}\u{18}\"<w!JHY! BBv\" t=J\u{15}7! |z#. ?\"E\"4\"9!u\"w!}#4\"N,L!;!G\":+IV[%(H#B$\
        E\"K#J^\u{10}/\"v!6!K#9#3#-!3!t$8(<\"3\"3%F\"3$Jj\"!6yb^!<x\u{1a}\u{7}'%E%G!G)E$:#=!v*r\" CFx<.! Fjg!,x\u{1b}4!\
        <w\u{2}n!8x_<!!t8U! w0\u{5}\"8B'xsN\"&s.@\u{18}\u{10}!Jv1\u{0}!(wgm( B#w#B!A2s#w!F%xAg!=u6\u{8}\" E=|!\u{1a}3#C\
        !F!I!y!I!?#?\"C\"G\"B&,\"6\"B!B\">!y%L\"/$LoK( E1K#6#<!x#E\"x->vm!4yFg\"!B>uA0!-|3\u{1c}!8v\u{7f}I\"$x:G\u{12}2\
        !=w#\u{14}\"/@7?\u{a}x!/trC!9t7\u{b}!Ju]7\"!?#vn\u{7}!DwcgA }!-!E!D!5!>!D!7!@!4!\u{6}!G!P!=!:!8!6!=\"8!O!<!3\"I\
        !-\"J!<!t!K!A%5!5!1$BfQ\"!w?Hbw0 P\"=!G#:!L!z#w#D#E!<%0!M#x!B#6&4B,\" K\"xy\u{f}\" I=x.c!%y?;\"/y%F\u{1e} \"$u0\
        C5W\"#J$x\u{1}b&$:#E\"=&@#F48HI\"$J8HZa!=w\u{1}X\"2w+J4,!8v\"u!?u\u{4}#!5w1m!*x' \" \u{0}=>8\u{6}!Jvc\u{1a}4#O!\
        s!>!B!@#O\"N%K!K!v$D\"N\"H!C!F!=$G!C!t#BT\u{11}!Ewt\u{12}$ u%A\"C(@NK!JAsp!+yi:&!\u{0}&A4D\"C\"<+;|\u{18}# @,~3\
        =11!4vG\u{a}%*x*A'v\";-=D\u{e}!)v-'\" F={Wu!=w\u{c}\u{b}!Jy@b$(J\"G(G8B#}&!J%C&K\"E$?\"K\u{10}-!!vaA\" F=@yb!,x\
        tU!>w\u{1}Z\"7I%w\u{1e}N!Dw48+%D!A#8$7!>!<\"9#H'M!B#2<}) }\"A%=+>\"?%@\"G\"=-z\u{11}b!&y!\u{1b}! tD4! w>E# F!w!\
        t+\u{10}! y[O'!>&K+I$?&B#p+B\u{1d} !&|s\u{12}!9vG\u{1}\" H=x\u{1a}@!!t\u{a}\u{5}!<zFa\"=x(H\u{6}@!Hu7{0$I%D$8&D\
        !t!A!L!\"!?$>\"C#3!>!A\"O!Gg\u{9}!*ueQ!/w\u{4}D!*xL=!%{o+\" G4u3b!!x%\u{3}$2{)D\"8)vC<!?yH0!<}#V\" MJ<L)!'wq\u{c}\
        ! v\u{a}}!;xq`!$vt<#$x8z!DJN\" AD=m3!Jz@-$ BCA$\u{7f}#}j$!#|z~\" G/{:D!4wb(!Fv2]!EytP)$D%D%D!E\"K!J*C!O\"8l[\"4\
        @6~&\u{4}!!z$8#*=2F.u1,.&F%?!@\"B#F!G\"K!@\"1!5#E#F&G&I/D!#|\u{10}/!8sf\u{1d}!>wn\u{7f}!'v\u{6}>$5{#{,y&<#~!=vK\
        #!<tWo\"<x!Dh|!<|\u{1}1!9u\u{6}|!&yh\u{1e}!9Fn[! {:;!4x\u{1c}~\" E2z\u{7}W!=xb[#4<'x/<\u{f}\u{1}!,y%x! {|\u{11}\
        !9t90* p#;'6\"I(5#5\"6\"?!z.A\u{18}(!/FU%# q1H*vzv!/vEJ!&C\u{13}F\"9v\"w\u{c}H% {,B(C\"@)z\u{f}H! {2\u{c}!>{vF!\
         Cj\u{13}!4|99!Bt \\!EyM\u{1c}!%{SV!4G[q&!\u{0}&A4D\"C\"<+;Z3!8y\u{f}#\"8{2;<o( N!:!=\"B(w#B\"?9I`:!9vBz! Ez-!-\
        v\u{1}\u{1f}! u\u{15}J)#B\"I#E\"B!B$G\"B!C)=J\u{17}< Q\"=!6\"K!>!A!D\"D!5!/!P!7!I!?!D\"5!x!5!2\"G!u\"P\"Q$I!u\"\
        3\"M!F~S!FwE?#!B<<!yK^! D=~!'|#\u{10}!4vV\u{8}!*xXR!<}x\u{2}$)z+<#:&<c\u{b}!2y\u{18}L!$~e\u{b}! By\u{13}!J|\u{15}\
        S!)vLg!9x5-!3x\u{16}5!$yN%!?w|1!5xN\u{19}!$w\u{d}w!?w\"w!Jy\u{1d}\u{e}!+w\u{5}^! rcT!-tFY!:u 85\"O!E\"I#A#C$M!G\
        !>!C!H!J!L\"w!S\"B$A%J\"E!A!u!9\u{4}5!8v\u{16}\u{1d}\" |=G\u{1b}.#\"40@+wZ\u{e}&+v)q$>%=\"F+J\u{1d}\u{4}$ J$H-x\
        9C\u{3}-!4v$z\"Eu%E5'$8v\"x#G-IE)! {sV! x#3!Jw'\u{15}( @$:/}!P$C$v)A%K\u{b}\u{11}\" v*u:P*\"v!='>%v%>$\u{0}#F!@\
        \">,:uR##A%>B?\u{10}:!)z:\u{11}!?t-_' s!<!8\"=&=*>%5zF\" H2wjv!<u\u{12}?!4xV+!Dw&\u{e}!=A%q!8vQz!>xGA!7u?C!4t;2\
        %7@%v\">({$B\u{f}\u{d}!<y=3$ P\"F/r*LeU!.y%y!'9\u{15}*!<w6I$ F6<&D#}S\u{1f}&.@!:#=\"y#y$B9R!Aq#3!J{kW!(1\u{11}`\
        !<wG$\"$x'D\"c\"*H%w\u{1}g!8x|.!JwZs!Dz*6!Jwj`!=Bp\u{d}!4vBz!=w,\u{9}!:x?i!<z\u{14}-! vu2\"%t!@\u{1f}M!Jy\u{7f}\
        l!?DYv!4@\u{b}_!7vEg4!>!K!I!G!E!F!@!N&H&@!G\"F!s&s!M!M!F#F!C#=Ib#$x0A#?\u{15}a\" t=GpL!/v2\u{2}!=xLq\" w>J\u{8}\
        E!@{+.!+y\u{13};!2xj\u{18}6 r\"K!@!G!J!G!I!E!L!C!:!F#F\"K!K)=!I!u\"8\"@$6%:1\u{15}!>Ge\u{6}!9z\u{1f}//#@!G\"G\"\
        G!A\"C!>\"=\"<!5#<%G\"K!D.@\u{1c}\u{14}!7w\u{13}3\"2G+M9$\" G={\u{12}B4 K#D\"D!I!D!D%K!t#=!F!M\"D!s#t#E!M!P!H!+\
        *L\u{b}&*\"?!?!8#;\"8!@*}(=)<%HsS# E9y1=`)\" r+>Hf\"7I%wC\\!;tk\u{11}\" ~=A\u{4}I\"*>39vf!?x?\u{16}!<z\u{16}E!?\
        wUr!A}Gb!Jw_\u{15}#\"C:u!H~\u{1a}\" yJE;y! }\u{1a}f!6u8G!+yCN1!J\"N!I\"M\"K!I!N&J%1!(!I!C!D+M!K!,$=[\u{14}! ICe\
        ! x\u{f}N!<x#a!Jw\u{1d}\u{1a}!?wD\u{12}!J:\u{10}T!4|q\u{7}!F{#S\" v=F7\u{5}/!F!H!B!H#F$7!9!x$7!D\"C)I!G!8%6\u{b}\
        Q!,x\u{2}/(\"s(K(F\"F'L!B!H-Dek!<{\u{18}$1 N!M\"H\"I!N%E!u\"?!H\"F!F\"H!1!@!K'D#4Ti\" C;vXm!4|\u{1d}B\"*}*>Q\u{6}\
        + O!}$B'?\"x!@%A(A!E\"=+<S\u{a}! wy\u{1e}!JuE\u{1}! vn\u{7}'\"=%C#F#6&{&:,?V'!3{\u{5}Z!<{\u{1f}}!7x!|#!:8;18b\u{d}\
        !>|BN!Jx/_\"9u17!s\"\"C=A_f\"=x(x5k! v;k!&ym9+*H!A\"@!B#H!C%7!5!I%F,NE4!\"vdT\"/G6xv}!Dv*\u{2}!7ww)!4DCj# w,D!@\
        \u{4}:# C)w%y\u{7f}18!v\"O!F\"D!O!L!H\"J!G!K\"S!{#1!N!M#I$I$/!I!?!?!Q\"K$GS;!4{^\u{12}!=xtu! C\u{18}u!'v{\"!4y;\
        W!=w\u{1}x$ C$s1D'A^K5$<!8\"8!:\"3!=!=\";!8\"u!O%9$K!I!~!D!8$|\"8\"D#CC14!F#M!D!J\"D\"R$@!J!B!A\"2#3!C\"O#p\"I!\
        O\"1#B&R#G!*zNc!7{V!!JwC\u{18}. s$O!I!K\"F\"L!@!F!F\"J#C)H!x!LVb%!|\"B:@#w%<6*!8wPr!Jwc?!4v\u{e}b\" E/D\u{13}\u{3}\
        !+vk<!@wJ\u{9}!=v\u{c},!9uul$/v)y%A\"?+%# s#xG;K)E \u{8}!$\"x!:!,!6!*!6!>!\u{7f}!)!N!0!/!/!1!.!v!.!B!+!*!'!4!%!\
        +!Q!5!u!0!#!1!0#)!8!+$+YC! u\u{1d}\u{18}!5w^@!2x~=!?uUl!!tFW\"\"@=HW\u{19}!JzQ\u{1b}!+w\u{1f}\u{11}!=G\u{14}8! \
        zX4* ~\"B#?\":#<'A#?'K\"?-u i!=wC\u{1c}!.wLW!9vO<#<w&t!K\u{1b}\u{b}!Jv\u{14}\\!9wk\u{c}! |_[!1H\u{1b}`!&v{\u{1f}\
        ! u\u{7f}}!+v.M\"*A1C+8!-yd?!4v\u{f};! xN+$(>-u$w%A\u{7f}f!<uJ\u{3}!$v\u{e}+!)v$\u{17}#,|0w!Bwc!-yr\u{17}!7tgD!\
        1v'y\" G2y\u{7}c!.w\u{e}^!6y\u{13}\u{1d}!4v\u{4}\u{9}!!@m\u{1f}\" F(|\u{e}c! vj\u{b}! w(\u{17}% O*y\"B/p/<d\u{16}\
        !<}L(! D(v!$zf[!1v5k!4{O@!Jy~P!?v}?!;z|A!Jv*5!=w\\\u{6}!)xQi,#E(K!I#K!F!O!I\"K%I#J!R(G\u{12}U!8v\u{a}*!<v\\\u{b}\
        !4w;\u{6}!J?\\j!={T\u{8}!JvG\u{1e}/!F!F!A#G\"F#D%?\"D#;#@!3\"G!s\"t&.\u{7}I!?w20!;y_U\"?v+Ik(%\">%v%@&|+8\u{5},\
        !?y\u{3}k!(u;\u{c}-&E!F\"=!I!A\">!C!A#?%3!u$K.F2]!=w@f!6vYX! D\u{0}\"( @#x\"=\"v#{%:->!:kQ\" G<x_\u{9}!,vi.!JEd\
        '!\"w!x$ L2y\"y)EPn!Jw]b\" E=zUY' E#K&x!I%5%H05<S\" F1z?C\" }=B:[!9vc\u{8}!J}j_# B<C\"}K\u{3}!?z(4! ze\u{7}! v\u{1c}\
        H! v\u{c}v! ~{C!;FHq! yk\u{2}\" H=x+?% B*;'?,E-L\u{a}D\"5v\"Hor!&|4`!?t}|# E(w5A\u{1b}\u{19}! xb\"\" F.\u{1}[84\
        \">\"=!E\"G!y!@!K!@!@!<\"F\"H#I$<%z%F#9!9!w#K\u{14}w!=v`R!5|ho6 Q!H!A!A\"F!D'=\"r!?\"C\"q\"I!M!J!G\"H!H!F!F!D%@\
        &RSC!9uLs\"*D*{\u{6}N\" E(|^n!6w],!){\u{d}y! HwW\" D\"|n\u{d}! tg\u{1b}! ILc!9uH\u{12}!*x#m! xSu!=t6m!=yki!*:DN\
        1 s!:\"A!A!G%:%A\"E!;\"=#9\"9\"x!>!P!s'B0u!4|6r0#G#F!?!J$F$B!L!P#)!,!?\"F%F!<%'!*\u{10}R$&z(=/;-<\u{a}\u{13}!4y\
        \u{7}\u{0}#*A'u#D,$!Fx!\u{b}& E!8!B9C'B(=\u{2}u!=GGP\" B>B\u{5}\u{b}!'wau\"4D)vq\u{c}\" z=Dn\u{1}<\"I\"J!x!>!~!\
        C!J!9!A!F!G!>!?!;!:!v!H$L\"N\"H!H\"G!K!J!I#G!L%M>Z!)v\u{13}b!!xDM\"5w\"I{F!&wKJ! w22!:wQh!E{rB#,?+@\"z@\u{11}!$\
        vN^!Dxhj& >*z)I!7)A-C>r! {&t!!uJl\" t+>iy# F<D!xy#!4wxo\" I(wL \" v<Cj\u{b}!6yp2!#w+h\"8?%AK\u{a}\" I4v]0!\"uPm\
        1 L!J!F\"<!H!C\">%8!x)3\"5#8!w!=!6'3${;.2 M#<$:#;\"3!2\"2#1!8!K!9!6!2!Q!M\":+.$FAx!3x(\u{1}\"\"E={o`!\"C<*!4v^n\
        0!D!M\">#C\"8!@!:#5!@\"A#L#;!3!D%\u{2}!7y~\"=B\"|l=!3v\u{16}4\"(C?x\\}!)zT !Dx+\u{c}7#F!y!8!O!I!F\"9!4!K#P\"F!?\
        !8!L\"u!3!-!0#9!@!H!p'27h! \u{7f}`w!9vW\u{7}! DQ\u{7f}!<z<O!7x\u{19}\u{19}!Jy\u{1}c* <!=!<*?#;\">'D%>\"@%8\u{6}\
        \u{f}! D\u{13})!?|s\u{a}\" ?=\u{1}T\u{3}!4w\u{14}Y!JA/*% {\"?(:*;)C\u{12}B$*>*<(:%|V3!=F4c!)x\u{15}E\" y;C\u{12}\
        B!J=\u{10}Y!9v\u{f}R!7wW\u{18}!,w'\u{1a}-!=#B!z!H&A#G\"G'9!6#@!J\"<+6CL!=:}R!!t\u{2}t#\"82B(>~\u{13}%$G$B\"}&u$\
        Cv\\5\"s!B\"@#@!:\"?\"D!N!C!<$u!8!7!7\"@\"K!G!J!A!v+Jjh> P!E\"y!4!E!6!C!G!4!I\"B!.!3!.#5\".#x!t!P\"P!q#;\";\"s!\
        6!0!2!L!;\"FcF!Ay-o!:{X\u{4}\" G={6;!=xCA! z\"V/ Q\"B!s\"N!K!F$G!J\"A!K!E-P!F\"E&EJ?!9wl\u{c}!=v\u{f}G!<t%\u{2}\
        !={q\u{1f}9!C!H!?!7!E!D!E!M\"B!>\"8!6!?!6!F!I\"E\"F%E!y\"{#.!C\"G&{\u{10}\"!%wB[\" \u{0}*9b\u{17}!'xO3!/@zl$$A9\
        x\"B+AIN- H\"@$C\"@!A\"=!A\"<!A#F$4#y14y]\"4w6Ea\u{f}!F}JH!=v3S( I!4\"B':(y\":({!K]W!?u\u{13}73 |#9\"D!G!;!I\"=\
        \":!@!=!G\"H!H\"2#B!F%u!;,Gd$!!x]\u{2}!4v9e$'F*E*v!yon! BS\u{13}%*A({)@\"K)xhP!4vTu$ y)z+C)A0K!JwC}!4{Gb&,8(v$7\
        %<\"I+L<D!$wpy!-u\u{e}\u{1b}!#x\u{8}\u{19}: P\"?!8!L!G!L!=#I!@!J%C!@!O!o!N#?!G!/\"B!I!}!H!0!2!>#*h\u{b}!,umS\"=\
        C-vJ\u{14}!J?\u{4}Y!!y\u{a}k\";?!A\u{4}y- I#A#F&F\"9!K#C\"J$v!6$K\"?%whh!J>;Y!'vG\u{9}#\"D\">9I\u{12}*!=vzq(!3&\
        >\"y!D*8#8\"9$H2G\" G=xwA) N)<#?!=\"C#E&F'3+I=7!0xcw: L!t!}\"F\"E\">!D!K!G!J!@\"O!;!D!K#>!?\"F$M!P!E\"N!D!?\"<\"\
        H\u{1b}P!+w*n!9vhD\"/>,FR\u{1b}!3|q\u{15}! zeX\"3{!D4?\"2y4x\u{1d}Q\"=L'{\u{1a}Y!'v6f!Jv0&! y7m8 s!7\"9\"6!u!n!\
        5!6\"F!I!1!6!3\"<#B$:!7\"t!3!M!J!:&?%1\u{2}`!Jy\u{10}+\" H=w{S! wy5! y|`! x4&&1D#<'=!\u{2}!>%{,j'+8$;%=#:!6%K\"\
        ;#>!=w\u{1}/!)w,1! vg\u{d}! v2\u{4}\" G%zc5!!uwu!=xW\u{8}# F9v$wB\u{1d}! z}4!=z)a. r$L\"G!N!L\"A!K\"D!H!@!A!;*F\
        #EZn/!/\"<!C\"6&G!1$4!t\"A#1!.!2#<#2+JGm!<uY\u{9}!4wK[!=HkWA\"S!5!O!N!C!G!I!M\"E!M!6!t!E!7!@!F!=#H!T!P\"0!z!C!Q\
        !L\"1!3!C\"I!=!A!{#tx|!4y\u{c}A!4v\u{17}Y!=w\u{4}U0&B!G!F!B!@\"L\"F\">$B!C!,!*%I\"B!x+LhM!-vaz\" {=E`\u{1b}\"4x\
        6yv:\"<D!E\u{b}*!=v#@\"7I%wn&\"!zI<\u{d}0$1F+@\"\u{0},:\u{1e}T!!w\u{1a}?\"*G\"w\u{c}Y!=w~\u{11}!=vHM%#='A'D#9)>\
        J\u{15}! v',!'Cd\u{4}/ J!@#>\"B!B$=!;%A!B%6\"5#7!I$z$9`{!4|!G!4}\u{19}u!JE\u{7}\u{2}!J:\u{18}7\" F2zVw!?x\u{15}\
        <!<vk{$ H\"{*E1K\u{10}M!?wTd\"6H4vRX!=y~:!J|;A!8yi\u{2}/ }$F#:!<\"6!?!:&;\"8$4#F!I!A)6$7]\\\" H=xd^.#I!I!F#D#E\"\
        =!=!:\"=!J&K!M,5!0/U$1F+@\"\u{0},9$Q5!@\"F&F!F!D!A\"E!K\"H$>\"<!G!C\"I!L!n!E!D%K!B%B|{!;FI\u{a}!9v'X!)u+Q7 P\"S\
        !N\"O!J!S\"N!M\"P\"N#K!C\"O!I$L\"L\"N#H\"L!L#J!F#H\u{10}\u{15}*!8$@\"H!C$?%B!A\"E%4$Mcs!Dw\u{b}}\"!A!~Nt$ H$N0I\
        6x~\u{8}!4vR\u{0}!?x\u{1b}A! w\u{8}_!9vb\u{7}!=v 8!4GN7\" I=xq\u{a}!4|]r\" x'G:K! v\u{7}\u{3}!J}1&! A\u{2}\u{1e}\
        !7w=E%#D+F!w,A/ASi!<}r,!Ey\u{d}[!?zS\u{15}!5|Uf\" E$yBm\"8v2E3^!&|j\u{1d}!!vK#!(y6\u{19}\"7y%G&.!8w*\u{1}\"\"AH\
        G\u{1e}\u{3}!Jw[!!4?\u{18}#!*vP-! H\u{e}f\"GJ\"zUA$ u\"H'A3F<6!+xE_\"4z2H\u{f}Q!$v\u{1a}Z@ I!I!M\"H!B!=!I!7!>!I\
        !;!E!v!D\"G!D!:\"I!o!w!v!p!B\"F!Q!E!=!r\"I\"O#I$pF\u{1f}!?w?\u{10}1 L#J!>!G\"H!G!?\"x!B!D&9!z\"3!0!I!.,72W!ExE=\
        ! z)\u{13}!<uDD0#G!y!G!D\"E$F!@!A!I%H!v&J!G#-%2&<m6##F9w!F%a!=xOG4!F#G!B!B\"H#G!F#A!D!J$2!/!L!C!O\"K!M\"C#7$2#@\
        ' M,D#G-y\"?!w+=mu!2v\u{e}@!%w!1!Jzm=!-{vf# J9z,v\u{9}\u{1e}!$zkE\"2J-vkD!*C\" .!9\"w!@!F#@&@!@\"A!H\"J!y$5&7+M\
        kD\"4t6uQ\u{4}!@v\u{d}W!J|)#& R*C%?$D*C-<\u{10}Y\"8|&B\u{f}4!=B\"_' q*I$G-G#;!J+Lok!)u+\u{9}!FvB_!9to_#*t2H.uJL\
        !=v\u{6}V&7@$@!v\"=({$@p0!<wyc!=v.\u{19}!GsS:! C5a# z\"F6Ca>\" z,D\u{13}\u{3}!:u\"=!J=3U!)yHt\",}(CJ\u{7}!@|m\u{7}\
        !/v\u{f}\u{6}) y\"v&E#C'<\"E%=$A-Lty!=w`(#*>.|%BKo!9uAC!JyeR!?ubi\" G*y8z!At~\u{3}!)x\u{a}\\),v\"E#I!B\"N$N#C#>\
        ,Lrr!Exa*!=wV@\"\"|&D(V!9w=g' L%F(y\"<%7$<%CeG! ~UB!E|\u{14}\u{13}! E/*! uED!=Bg\u{19}\" K2vG\u{1f}\" H=z.2!.F,\
        F!JF|3!>{(k!7xOc.!4\"<#D!H#I\";!8\"9%J!4&K\"F\"7&3zN!Fywo' E#K&x!I%5%H05P#!J{K!!=E\u{a}w\" u=Glm! tX~!!yL8.$<\"\
        C!J!A\"M%8\"t#5#;!;$7!9(8%t/\u{1a}!>wM=!=@\u{a}f!Jx,t-!6#>$A!@%=!>\"C#w#5!4$;#5&9dB% O!:!G*A/vmH!<u\u{1e}R!=w\u{1f}\
        A)!=!?\";#D-u%9\"J#8!x\u{17}\\!*y\u{10}Q\"\"v;L\u{11}G!=w3f!$vV\u{d}$ G5u#F2?@*> S!R\"J\"P!F!U!J!J!Q!I!O$O!A!N\"\
        Q!p!M\"P!Q!#!J\"N\"O!?!I!E$J!N\"9!H}d!\"v\u{d}*!$ujy\" B>{\u{17}r#\"G9w!F>`\" w4v\u{19}\u{16}!5w;q!Jv,-!DxJG+%@\
        !H\"I!3!H!:%=!D'I!5,6g\\!1vR,!?uac! F\u{d}0!2J}\u{1c}\" DJxc\\!8xA@\",C2IK\u{0}! w\u{4}\u{19}!=u \u{15}!*u\u{d}\
        \u{9}!9xHL!Jt\u{1f}\u{b}!9v\u{15}W!${Z0!=zNT1!0!o!6!E\"7$u\"I\"G!K\"4!t\"E$1!4#3#3+6\u{18}\u{9}\"4D6DLD!>z\u{17}\
        8!>yJ\u{1d}!6t\u{3}9!9w4G\"9A-z~y!9x)`& A)D!@#{\">%?x'!/vQ\u{2}!FuGx!4@\u{0}%!Jwv6\"4B(A\u{11}N!7v\u{16}f!/u:'+\
         E!?!G!11<#4\"<\";$?&2%=d\u{5}! xq.!J<)Z#*L*L6GE2!<{^H!\"K\u{5}m!J\u{7f}\u{2}Y!/uc\u{1d}!=x7\"!<x#M4!G$F!H!P!B!\
        B!H!@!B!D!@!J\"t!B#:\"6%K!p&v$K\u{10}\u{10}!=C+Z&(@,A'G!H!z\"8,h!Ev{\u{10}!,xA2!F{\u{13}=$4w)<)@$v\u{12}R!4z!k!\
        >sg*! t'I\" G=wNT!;vi]!(zj\u{1a}!<v#v; I!I!N\"L!E!?!M!=!B!M!E!G\"E#G!;\"J!s!t!x!r!D\"F!M!G!@#K%L:k& y\";'}!<1</\
        F0\u{16}% F6<&D#}+Jx\u{2}#\">(A@D]0\" L2vpA!Dx#m! DH\u{11}\"!H.z\u{16}A!=wT\u{b}8!I!D!M\"G!I!F!J\"F!G!t!H\"I!E#\
        H!M\"/!O\"L\"J\"M!N!L%N!?\u{2}@!=x(c!=z\u{8}5% I#D/{*|!<XQ!4wb4!*y`q# ?!{!C;H!7xty!CvE@!(y\u{11}\u{19}!7w.q!:{R\
        /!4x\u{d}2!<w/#!<uq|\" I2yg\"\"$wF=c\u{f}$!D';!|/C\u{19}$!JwH\u{7f}&!:7;$A\"H!s+;\u{4}\u{10}! w'7!8s@t, G!:&t!E\
        !?)C\"=#:$@$;#u(Hj[!6Eh-!=x^p% @'w#G!C2>\u{1d}\u{1f}!Ey\u{16}\u{1}!J}d}\"$yCzvO!4vjk\" t#w\u{15}\u{0}4!G!E!>\"w\
        !L!?!;!;#L!7!8#E\":!?!u!9&C!J!;'6`X* H#<!O\"N!M!D&G$B,J(JSV!?vZ\u{17}! wUW!${|u!J|\u{d}S? V!@\"P\"=!}!~!O!I!R\"\
        A!N!Q!C\"O!H!2!@!3!.!0!F!=!5\"C!N!M!=\"6#(!C!/\u{5}Q! C.H/ S\"L\"w!G!C\"H!C!J!?#B#v,M!F!:+Lvd!*x7{!J{v})$D%D%D!\
        E\"K!J*C!O\"8A/!!tZ*!;|ey# B!E;zb\u{f}!<CFJ!>y\u{19}m!F}\u{a}^2 D\"C\"v!<!z\"<!;!H\":\":!<\"?#v$6!9$D(1%Hse!?u<\
        y\" F1zCk%$F!G#B1>1>k\u{7f}!?x{\u{19}!?wL\u{12}! {Z{0#D\"F!C$A!A$D#G#>$8\"H!u!L!v!x&5%@^\u{9}'(8\"A$C!J#J\"H(CX\
        x!J{\u{5}\u{9}) M$A!E'C#B%9$6!{+yj|!$xDd!8w\u{16}7!'v<T\" F*sY\u{14}!Az\u{1f}n!9z(~'$C->'<#I\">\"x)w'\u{1}\" H=\
        w\u{9}\u{1a}!<wy?!<vpT!Ey\u{d}\u{19}!Jwq#7 N#G!N!H\"H!E!E!K!L\"L!I\"C!J$F!F#K\"O$G\"G!I\"O!'!K&$\"<B#x`\u{12}% \
        |(@4B!=-?zl!8v\u{8}y#)C%J&H-E\"!G>y+!!=xbA\" sJ=MB!,v\u{10}\u{14}1 K!9!:#E\">\"?#=%A!7\":$8!u\"{!w!D'7&I+X!.y\u{4}\
        K4\"I!J\"F#u!C\"E&>#R!J#Q!N!,!P!=\"<!G\"0!J$r!Ge<.$@!G!C#@\"5!;\"B!C\"B&6#y!J+9$Gz_!=w-\u{4}!1tb=\" E\"y\u{1d}R\
        )$E%D%D!E\"K!J*D#8+I\u{9}z!J=C4\"$v5w\u{6}\u{1f}!<})\u{1d}!4v)#!&G\u{10}\u{7}!Fv*D!2x\u{12}l-\"B!F!B$B$A!A\"F#H\
        '0#G!J\"K!w}O!;v\u{1d}S!7u_v!2vsY!=N')\" I(w\u{a}x!8vD ! yOJ! zG\u{10}1 N&E!G\"?!M%>\"A!G\"E!?!*#u$Q!E\"1$K\"*\u{5}\
        \\& y\";'}!<1</FAn\"*A+v+3!'wSU%(?\"x*C(|!GE\u{17}$!81F&<$D#r!4|\u{f}7!7z\u{1}J$ B<?!?-y\u{1b}6!?w\u{19}\u{14}(\
         M&B(A#F!>'I#w\"9\u{17}j!Jx_U!4{vO!9z\u{6}K!!wv\u{d}!Dx7Z!>x.\u{1a}. O!G!=!<!?!D#>\"E!<$>\"?!E*y(6\u{7}z\" H=w#\
        _# K5|&Gz_!<u\u{c}u!?wo'\"7v%J)`!\"L\u{15}\u{15}!8zH\u{19}!<vO-!'z'E!=xJ\u{16}\" F.\u{1}~\u{6}!,|20!=x\\ !8y E!\
        Jy5o!'vKN!J~#G!4{\u{e}>!Jw\u{c}M!4|\u{16}3!?u\\B!1ICi!,\u{0}7h!?xAb!J>G\u{1b}4!K!R!?!G\"E#B!G!L!G!;!A!G!<!H#B%G\
        \"R!B#C+J\u{16}b!4xV\u{f}!:w}T# E7<!x\u{17}O\"9E#z>\u{8}!!v\u{1}\u{1}!4A</\" E1vsk!=?%\u{3}!2x^ !Jv4~!!x\u{1a},\
        !4x5\\! K=.2\"B%6\"L\"t#6!6!C!G!D!3!7#,!6#-\"O\"w&M%=_O\" K>zrb!Ex`-\" v*>Q\u{1d}!=x=',!G!B$D%H$K\"I#?#2!F#L'G\"\
        9Uu1!B!R!=!E\"B#@\"E!@\"?!E!7!F#=%B#?#=+@\u{1a}3!=uK$!7xH\u{1d}!4v\u{3}2! {\u{1c}r!$|x\u{1f}!*ucG\"*A1C\"7+ J$;\
        #B!A\":*<$H!8$I\"u+w}m\" |1Bp\u{6}& ;\">-;'4&y#<\u{7}\u{7}#!w;y!B/t!>wZ^5!>#B!z!A!D!P!B\"x!D#F\"G!C!=!K$<!8\"D!\
        B!L\"?+9L3!<uL\\! vko*#:!@${!=!C%A%?(8\"?,2`e!5v\u{13}C!J@'^)1C!D\"L#5$D#@!K&9%BjF\"Gz#rv\u{16}!<v\u{17}3!<?\u{11}\
        s! um\u{18}!?t\u{1e}s!>xfT!JuQ\u{18}\" A;\u{2}bR& x\"v!?,@$C7B\u{1c}Q! z\u{1f}|\" G*w\u{f}\u{8}!$v>2% =)w!w%C#>\
        _7!4x1\u{1c}\" L2v],!5v\\\u{0}$ C=?\"<+N@7!/w\u{a}}!J7\u{a}&'&C!E!{\"A!A!F0GT\u{10}! InZ!=v\u{10}7!Ju\u{1a}\u{3}\
        !=w\u{1e}oA U\"R!z!A!D!@!<!N!J!>!N\"C!{!O!L!@!H!F!A!A!-!M!>#R!N!H!M!L!M$E!@!J!E\u{7}R''<&?'H$:$<!<\"=\u{c}\u{1d}\
        !#wz\u{8}7 Q\"L\"D!E!L!E!I!?#H%E!K!?\"A#L#K!t!G!A\"4!5#L\"*!E/n! w@$!<wKz'2s*E!=\"y#D!C#<~\u{9}!-~z\u{b}) r$F#I\
        'F.K!M!G!J+JZ\u{f}!<vMR!=w\u{6}3!F}*j!JyO\u{2}!'wU\u{8}!){e/!=x\u{2}\u{d}\" G'|s60!K\"@\"N!K!r%K#H#F\"L#J!K#Q!J\
        \"J\">*M/D!9vU/* v*L\"G!C\"x#L\"L\"K%G#K\\c!9vi#!(v0O# q%A*E2c!1u\u{b}y! D!\u{7f}!;z(\u{1f}!=w/\u{13}\"2C&?fI7!\
        K!K!>!L!K!M!G!F\"=!L!x!L!<!G!@#6#4!I!H#M#G'H%L0C!4z\u{d}Q\" C=~^k! ~\u{13}\u{b}6 N#A$s!8!4\"G!6!4!C\"B!C!>!1!;\"\
        z&E!J!I!E\"8%E$xKh4 R!M&N!K!s&@\"<!4\"H#6!u#I\"5!C!N\"8#0!H!1$nF\u{c}!<|\u{1a}%!9vZ\u{7}!7w<b4 9!=!9!?!4\"Q!I#u\
        !r!m$;\"9\"t$7#7!7!8!<!?+3Ds!@v\u{2}W3#J!E!O!E\"Q$F!O!J!I!|!r#=!8\"G!=!M#D#<+OR\u{11}#\">7x$F^\u{d}!+wC+!Jy5^!=\
        w%^6 G\"I!<!J!:!C!>#M!7$H#=\"x\"v\"6!G\"?!I!>\"6%w!7%J\\!!=w\u{17}/! {{B1 K!?!@'w!J!@&>!B#4!/#D#I!O!A!I'0$w1~!J\
        @\u{14}#!JvAR< H!H!K\"F!E\"F!6!=!G!:!B\"B\"F!C!9\"F\"v!v!o!A\"I\"I!:!q\"I\"O#H$uGk!7w3y\"#H9vk}!4|{\u{2}! {;\"\"\
         I7;.k!?w\u{1e}\u{2}\"<E.{\u{1d}5#%D(=&w^s1!A\"4#L\"J#K\"H$F#N#G!M#L!J#F!.%I!H!x\u{16}T! tG\u{1a}A V!p%S!M!Q!Q!\
        O!T!U!T!I!O!E!K!O!U!Q!A!I!I!L\"G!g!V!Q\"u#M!M!P\"T\"?!K!y\u{0}a!*u\u{1e}-\" \u{7f}=C|%!Jv&W% I*E.D%v-@$q+!3#F!B\
        \"E\"A$D!;!I(:&G!F\u{12}\u{18}:\"J\":!E#y!6!?!8\"5!8!:\"B#:\"2\"L#M!|!O\"L!:!7!{!?!5!0!0\"=S\u{2}!({1Y#$>;v+<'d\
        !JykU!?wu\u{2}!<{$\u{7}\" @2}i\u{1d}$ C*x1D\"BX*8 t\";!?!:!:\"B!@\"8!>!7!J!5!8\"8#8\"I\"L!P\"B!t!C!C&M&;\u{6}1!\
        9wKi!<C%4%!7:F!:!L\"<u\u{8}!??+\u{d}!9uAs$!:3A(A#:G&!8w%\u{12}!)w]\u{13}$$=0=)>(xZp-$8\"?!D\"y!@!F!>%<&4\"7\"?\"\
        P!D14\"6u\"t-\u{e}!4t]\u{d}!Dv-0!6v\u{0}\u{d}!$z\u{12})5!A$D!}!~\"J#B#E#J!3!A\"/!1!F!>#D!N!O!>%)!D!0Yl$ C=@!w,|\
        h>\" G(vUP!-v\"3\" H=z\u{1b}\u{4}!/w^\u{10}!:v\u{5}\u{7}\" FJxK1\" E=y3c!7u\u{1c}<!9vnZ!4z\u{19}<'#D&E!H!J&7#A'\
        HRw!<wB,! w\u{7}|#$z8@.:ZG$\"M(A4F,=|D!4{]_!7u[e! x|D!Dw\u{17}\u{18}# u7w'F\u{16}k!?zOU\" G=u5w!<w_\u{10}$ \u{3}\
        4A)H\"?~f!'E\u{19}}!7veI\")z+C\u{19}c!!wj^! v(`!1H]-!<vJW$#='A*9)>;F!4wS[!4{A\u{e}\" w>HL%!#v\u{f}\u{7f}\"#D.{A\
        @!@v:i!8uE\u{3}&\"B,x-H\"F${)ICB\"@v*G8\u{1e}#,;(A(yE_!,xC\u{b}*\"J\"y\"E\"H\"M!G0J!G!P->Ek!<s`o\";y*z93!Jy\\\u{2}\
        !9vf4!EvEH'$C!H&y!F(I$7%G1*\".D&wXC!Jw}W! {\u{e}7!1w\u{7f}\u{3}! z\u{5}+!<vGx!>sT\u{16}& I%G\"C#u/A$v0{!-yz(!9u\
        >-!?v\u{f}\u{18}!(yPX2!<#C\"L!w\"0#=!6#N\"D#J!/\"I!F#O!E!G&+\"*A~!=G%|!=w$]!=y&\u{e}!%zmk# t4C67T<1!C#J!M\"Q!C!\
        L!Q!?#J)C!L!>$O!K!A'I$Ht\u{13}!Jt@,!?vFg!:w\u{0}[\"<w!C[v!=yF\u{f}!=u>*6!=!|!:!A\"A!v!C!=!<!C!>\"=!>!F!H!@\"I$8\
        #w\"<\">+q\u{1e}w. }\"7!6!=\"@$-\">(7#@!7#9!:!\u{7f}-5(K\"=v-t+W! Gqz\"29+r\u{1c}~: L!P!S!D\"E!N!L!F#?!L!@\"F!G\
        !B!F\"K#w!M!K#y\"K\"+!A#E!D%uo\u{18}! zAZ!1wJD\"$wF;}H3#A!<!G\"F\"u!N!@!=!D!B$I!6!;$D!-%L!A!4$ED\u{9}! ws3!7wb4\
        \"!w;Hvx*!:$E#?\"@\"B\"A#E!F\"=6zR\u{1f}!8yE@8 c\"I!P#I!M\"A\"F!G\"|!A!C!K!>!?\"E\"L%O!J!x\".!D';!>!KC]! u)\u{18}\
        $!;+~0>#=8k!.xCd!Dw\u{17}!!=wG\u{12}!4vV;!?y8)' s\"A!<.D!D+p-7|\u{1b}!4y\u{9}2: q!I!u\"L!E\"s!J!I!J!8#=!M!I!D!L\
        !;!F#4\"N\"s\"L\"G%K!2!3$LWN!Jw-q!-vVQ!Jy$|\"4<1v\u{1c};!Jw4/!Jy&:!2wj_\"4z6;|\u{1}\"4w1JVp!9w8\u{1e}\" F#\u{7f}\
        \u{6}\u{1c}* B\"6(@'=#9%x\"F\"u!B!=\u{1e}\u{16}! wL\u{2}) w#t\"s\"H#F%F\"F#I'H\u{12}S( B\">26%5!u$=!D+8--0 N!3!\
        C!D!N&A#B!A#H#='H\"N!G$?\"M&J}X!=x>T&%C\"C(D%I%@&>\u{e}\u{16}!9r\u{13}T!@{'?! y(\u{2}! x\u{3}// R!N#;%w\"6!D\"9\
        !=&5$0#D!L\"G%1\"2\u{1e}\u{14}!,AMbH!0!>!G!O!s!O!x!P!K!U!J!K!E\"r!?!s!P!.!S!7!6!;!6!5!<!t!F!P!I!1!;!0!M!O!3!6!:\
        \"O!L!:\u{18}#!=J5\"$\"D!I<K&N:\u{7f}!2wh+!,v\u{1a}%\" H=wW\u{12}\" F2z\u{1c}c! sF\u{1e}!=EMC!F}(\u{1b}! v*h'(A\
        *G\"C#;\"7#=\"Acx#$F2u4A\u{5}\u{1a}!Jy9Z( J$G(A%t#C%w$@'AFm##B+w3wT/!4wnU!;yH)! \u{7f}cG# tFy$>fM($=%=#:%D'6$9#\
        5\"{>\u{e}!)w7\u{14}\" {4AVK!-~}p!<x\u{9}s!=x\u{15}H!JFv\u{1}\"6H4v\u{8}7!JxfY!/wp\u{4}!'w^_\" G=y,~!>{\u{14}\u{1c}\
        9!L!u\"C\"D!B!t!D\"v!L\"D!C\"J!J\"Q\"8\"5!8\"L!C!R!H!8&6!t$I]$9 Q!L!M!=!=\"J!K#:!>!J!F!@!D!:!C!K\"B!:!4!K\"H\"E\
        #{&5!F\u{b}+# F%?/A+\u{2}!;|!-# @!v>zPj8!H!H!D!K!I!J!F!J\";!J!w!J\"K!F#J#2!F\"Q\"J\"O!K#x$A%J1H!1x\u{1b}u!6u\u{f}\
        s!=u@#\"7B%{*^!.y\\,\" ~=DBA/ L!5!B!D'C#?\"D\"H!?\"='J\"N!G$?(J\u{1c}4!'wL<!Jy%l\" w>J_I!1wO`!9wWz&!:!J&t!@!F2A\
        B\u{1a}\" w*F\u{4}\u{17}!+w\u{10}\u{1b}!!v\u{2}5!8xE\u{f}!?wf\u{6}!<yui! w\"r# I5~&FK)!4v!\u{f}!8vK\u{1c}!$y2R&\
        %H!=!E%=#B,D7B!$A.J!/wA>! DiS\" qJA\u{3}5!D{b-($G\"E!D%E(N)O!C,@\u{b}J##?:C$},\u{1}, J#C!:$L!2!8!8)H$|%A'3&?m5!\
        >vF>!?zUZ!%z{<\"\"B-HOf!)vi?= \u{0}!3!L\"2!9!@!5!6!4!y!3!J!8!;!2!<!7&2!0!2\"4!C!v!4!3%7!;!7$85\"!3\u{7f}60/!>!|\
        !>!B\"B!u#E!F!?#>#E&8#w\"B-r\u{2}D\"$I@vU|!Jx#{,#?!C$C\"I\"y#@*7\"I!w!H!C!w\u{f}\u{8}\" E2{pS!5x\u{1d}}!,w*i% x\
        *>*<(;.:R[!!x\u{1c}\u{3}\"/G,z&V!<v\u{1e}$!'vbg\"9w&B\u{4}_$%G\"M4M/CK\u{1b}!.|\u{1e}\u{b}! z:a!!?b\u{0}!%v\u{4}\
        x! \u{7f}\u{15}\u{15}!5u\u{1b}\u{e}#\"\u{7f}(A3D\u{7f}\\!8vyx!/H\u{d}8# I*t&={T!F}P2#,A(@*@2\u{1f}< J!I!N\"L!D!\
        ?!L!;!B!M!>!G\"E\"K!F!;\"J!s!t!x!r!D\"G!L!G!?#K%Lu\u{10}%\"K*F#E-E#;\u{7}$!4y_z' {!F0D*@\"D\"?+9\u{e};!'w$Z!'wp\
        @!!u*y\" I\"z\u{b}v\"&y.E\"\u{7f}!9w\u{10}:!'vZ9! p`G! |M\u{b}!<umD!BvIB*\"v!C!D$>)v#@$\u{7f}$?\"<,9\u{8}\u{17}\
        !Jw_z!\"wx6!(v[G\" E5{eh!J|l\u{5}!Dx!b* x\"u!F$L!E#C'<\"C%<$A\u{14} ! w^\u{1c}!@tcc#9z$F%w\u{e}-!=G\u{18}2!)|&O\
        + o!L!M'I!I(L'G#M\"L!D+>f^!-v`V! y\u{1c}\u{7f}!%wx\u{2})!I&G#I(I$w\"=#D\"G\"u\u{16}>!@w\u{11}(\" rJ=IW!(F\u{5}{\
        !?Dds\" F1ve\u{12}!<|}x0\"L'A#3\"9!O!B!H!C\"w$B$B!J!K$D\"+\"ygB! w\u{a}\u{12}\" J#|jr\"!y>Cei\";</xbv!.x\"%! y\u{f}\
        Z? V\"P!A!C!F!O!G!D\"L!I!M!D!F!F\"J\"F!J!E\"P!w!J\"P!L\"D\"S!B!I\"=#v!>\"y\u{9}|$'E5A*x$Bri!>|n\u{d}!)y\u{1a}?!\
         ya:!\"J\u{c}]!\"vhZ!!w\u{15}i! y\u{7f}_$4A!w&@/?a$!=xc\u{18}) B#?!>!A*A#A%w&H'<]}!4xnR!7x86!8v\u{7f}|!6tV)/!4!\
        B!E!B%;\"<\">\"I\"E#v#4!3#v!M#5\u{1a}\u{16}\" u\"KAvA\"P!O!s!=!B!?!O!N!N!O!N#S\"J!J!v!Q!4\"D!R!M\"H!C!E!<\"6\"G\
        !C!s!q!P!B!J\"Rw\u{3}*!3\"@%B,>#;&s\"9&=!<$3~n\"(:07\u{d}(!4w<0% O\"y(@1E!@W%!>y/:!>{-u3\"F!H!=!B!E#I%K\"D!A!K\"\
        C$K$y!Q\"8!N!7#.!.a\u{7f}!.y\u{0}:!%vV@!/K-*9 G!4!7!=!>&4\"6!D!9!B$3!1\"F!z!\u{1}%R!>#:!q!r!/!L!3!J#?\u{1f}G!6v\
        \\\u{16}! y)W! yLT!*|4H$*>*<(:%|hO\" J<}{s\"7y%E_e#)I)z8<os! Ep\u{17}\"3x!DE<\"#D(BxD!9vd_!Jx\u{c}h!JA`7!Jvy9!J\
        v\u{c}i\" G(w=0! v\u{12}T!8v$C!(t\u{8}\u{17}! F\u{17}\u{d}\" t=G\u{1}]!=Be6\" x>IMp! yxQ$ =!{!CH?U\u{1f}$ x!x<@\
        -Dh\u{3}\" y/Fx]#!G&x+HQ@!>zcU!>{Ka!Ju\"\u{2}!=xm5\"6t4BT9%'<\"I)z)A/<\u{f}3\" F=x|\u{19}1 O#A\"G!C!C!D\"<!?\"4\
        \";\"I!C\"F#N'B!H+R&\u{2}!8xgZ!2{d], N!C\"A*>$?!>*?!=!x!N%J&Ec\u{14}!Fw3]!,yxD:\"N!K\"M!I!Q!N!P!O!K!N\"M#J!B#K!\
        O#F$J#E!K!P!H\"x!G!D\"=!Mxn\"8?2:~\u{7f}, O\"K!C*>$@!=*A!A!z!O%J&?8r! x4'' @'B!;#;\"@\"w6<;p@ u\"?!E!H!Q!I!P!J!\
        H!?!C!@!I\"O!=!Q!y\"G!7!A\"F!L!6!?\"K!E#?\"v!H!8!8$/^Q!%z\u{19}k!=}\u{8}N!9v';\"4|6A\\\u{b}!JwWk) ;'z$u-:!=#>!@\
        \"=+<\u{3},!=<>'!7vF+!:u\u{1e}\u{16}5 R#>!>!J\"B!9!E#x\">!M\"H!u\"E\".#G#F\"J!C!2%F%M^p1!C!A!@!=!E\"H\"=*5!K\"u\
        %H\"K!A!E%u!2!/I\u{12}!=w\u{4}z!4vuM!>w~W$ J\"v9w!Em\u{4}: R!q\"w!J!L!F!N!K!F#H!P#>\":!D!C!O\"K!F!N$L$v\"I!J\"I\
        !N#:'d!\"x8w!#t\u{c}`!<xD!$$='z2E(\u{7f}\u{13}?!?sZR! vZ\u{1d}!?tFG!,y\u{7f}^!8w$N!4w\u{5}\u{e}!9wsA!9z\u{3}8!4\
        vTA!#y\u{18}7! Ge\u{e}!)z\u{14} !EvFT!8|c3\"4>'vDH!JysI!5u0d('I!t$B#B.N!C(x$B\u{5}\u{10}! >cg!=w{`!Ay&\"!<y=\u{1b}\
        \"9E#z\u{1}b!$xoK!<y3\"! rW{!;wT\u{1a}!Dz\u{d}\u{19}!)y\u{1f}/$ \u{7f}<?!<){\u{1c}p!=z\u{1e}^! {\u{b}\u{b}\" E1\
        vQ_!<|\u{0}\u{18}! }Cy\"*x*Bl\u{5}1 N!J!A\"<!D#M!<\"B#C!D\"H#F%2#I\"A!4\"zWe.$<\"B\"=\"F!9#@!=\"A'8$@\"?!2&?!7Q\
        Y# C4F$v\u{6}\u{1d}!*v\u{13}Y!=H*]!9x\u{4}A!9vL-!5w'G\"$w0C>{!<ulq# H!D;y*i\" I(wK8!9u;2!<zG3!7w(o!4wp\u{7f}!.x\
        @B!,vig/ P!4$B!A#9\"<\"=\"A)4!5#w!D!E!5+}\u{12}u,!7!H\"9+@\"?!x\"7#8\"5#J!s\"7.}!=B!_& r*I$E-I#:!J=M!*w$H!/v;/!\
        ?we\u{19}\" F2z\u{8}'\" M5yDO!4u\u{1b}b\">},=\u{d}\u{17}!4v\u{10}}!<{O%!$vz\u{1e}!Ju+\u{3}!?vD\u{3}! vV\u{c}!<z\
        5b\"'v6G^:0!4#;!4#C!8!0\"J#@#<\"3#3&Q!w(4!x#I\u{d}!!JupE!5u\u{a}\u{f}! wdg! rbUA {!G!I\"9!?!>!<!y\">!;!L!5#F!=!\
        L!H!J!1!A!=!L!,\"N!>!t!J!L!5!y#L!1!t$EAn!*B\u{13}!!Jw*C!JA*J!${@>#1F+G\"|\u{1f}Y!?GY\u{c}\" z<IE\u{19}!=x~`!J|:\
        \u{1a}!;yE\u{b}!9vG\u{12}!=Fcq!/x\u{12}{!*vR`!Dve|1!I$J\"G!=\"J!H!N\"J$J#=!w!r!>#E\"G\"v+G\u{19}G%!r6t&J!G!>W\u{14}\
        !9y\u{3})!%x2Z!<w$*!=JqT%(A,C'C\"|-Cq@!4t1\u{7}!=xJr!1vd\u{e}# K2x+>`e! {\u{13}>!<w6$!(v/q! z[2!)x`-!=xTk$*=%E.\
        J!>Zl\"$x'C.i\" A<yl(!4w\u{7f}U!)|\"p!!ww0$ N*s*F6@n\u{c}!=K\u{14}D! u;\u{1e}!9u\u{1}M!2||j%!A;>$u&w$@\u{e}.! w\
        f\u{12}$%>!x!~(A9\u{5}!<v+k!>xM7! Gt\u{8}!It|\u{16}! y;\u{12}!<u\"!!<||H!!t`l! voC!+z&j!+y]\"!<w\"\u{1a}!J|\u{5}\
        /-#:\"C!=!L!z#<!=\"A!E\"@'6$x#8\u{5}|!-wup!/x8)!>ug.!Dvr\u{1}\"4;+|.\u{13}1$A!F!=!>!?!A!;\"F!B%I\"A$8!@\"=!z#@+\
        7R|!5u\u{15}&!4y\u{16}[!=v[`!JDY\u{0}#!=+~0B\u{c}v< S!{!K!D!I\"I#E!Q!J!@#M!C!D!s!.\"I!>%J!C!q!E\",!,\"v!G!O\"L#\
        N3?\" I2wL(# D'}-@Fx!:x;)+ M'E*F!C%8!}&E!<&:!=$DF\u{a}!#tQv!=x\u{0}f!*vPN!,z\\,%!}&D6<\"<+;{=!/yHX!=w\u{b}v!<|U\
        ^!=@'!!<wQ&! yb\u{c}!7{q\u{f}!$z-}!EyQl$ C%B)<*x\u{1}W!Jv\u{f}\u{14}! {\u{2}k!3{iL/ G$>#B#G!9!|!8!@#@!E\":+3%1!\
        u%D[5!2{83!Jy\u{b}y!=w>\u{14}!+w\u{5}\u{0}!,z\u{7}+!?}*k%*;1?!A#A+@\u{e}y!=w'j!4xb%!${\u{12}\u{10}!=?Yt!=I\u{11}\
        \u{16}!*z##!'|\u{7}\u{0}!JypH!<t2%\"Ew%E\u{7f}#$ B'u#{1A%l8 W\"H!M#P!M!C!B!K!H!Q%B\"C!R!G!M!J%J\"O#H!I!L\"'\"|!\
        :B,#*F*F)B8L!1zN\u{5}!Dwx@!\"u+1\"*D@<vJ!Jz\u{1b}-!<z[W!J}\u{11}N!4x\u{14}\u{18}!-sl/!3{\u{17}21#I!F\"E\"L#=!9!\
        K!K!B!}$?!:\"1!,$:#B&5/\u{b}!JzFT!Jxyw! A_e\" w,G\u{b}0,!;\"E!@$?!{\"B!A#C\"F!H\"L'I<,! @M\u{5}\"2?*v\u{3}_. p$\
        7\"B\"9!4!G!;!5\"6!0\"<#@(?.90r\" H=x\u{15}\u{12}\"!w?Hu\u{1b}!!wq'!<u\u{10}z&$@#?!;!9!J$<5c#9x%D!A`%!@w6]\" s'\
        Ff&! C2t!/w=\\!4w7~- J!<$=\"x\"u!u'B*E!6!I!<&L&FZy'\"@'6\">#B!?)z!8v\u{18}-$A\"G#@%B!E\"H!J&0!2#?\"C!H'z\u{15}]\
        !Ju\u{14}?\"*A1D1\u{3}!>yO~# G=x-u@f!#t\u{8}U\"<D!E\u{12}L& r*I$E-I#:!J'`%+>\">'>$=,yT\u{1b}\" G2yMJ!+w@(#,<(@(\
        <^\u{19}! x\u{f}\u{18}!4w.\u{a}!Jy\u{e}.!9ti{!${\u{c}b!!umO!<wQj& C(9\"v1B!>!=|\u{16}!=vWn!8w\u{12}|!;yC\u{b}\"\
        =J-u[^# |2E+F2f!!v\u{1c}+!#xgB!=w'<% w4D!y'B.8\u{16}L* x\"u!F$L!E#C'<\"C%<$A}`!4|,D! w_\u{1b}! vfh\"'x-BH\u{13}\
        !4;\u{5}^!J\u{7f}c]!*v\u{16}c\" t2A\u{a}p!=woh\" K4Cgq\" {'C=-!8w#[!+w[u,!:#>#F!>!z\"A!?#B\"D*K\"M\"5\u{2}\u{0}\
        4!K\"K!I!D\"H!>\"M#?!G!F!=!G!C!B!E#8\"v\"G#G#@%5!<{2C!\"wAq!Jwor!5yK\u{3}#<w&t!K\u{17}j!6z\u{0})!6u.,!=vc\u{0}!\
        !xl<!-s|\u{8}!=u4\u{b}\" |>HDM\" C<t;11\"C\"E!E\"I!A\"F!<#C!B!9\"F\"{(J!F'4#w#H\u{10}n!,F1Z5!@!M!D\">!M\"A!:#D!\
        H!9#D!I!2!L\"J!J!;$I\"N#<${L)! z\u{17}H!?yt\u{7}!J:g\u{1c}# >4x):QM#\">(A@D&5* J\"H\"I!D#u\"?!{)@'B/<2\u{4}# H*\
        A3yC\u{1f},!J$w\"N#G\"K#G\"I*F\"P!K!I!J\u{1b}r!Euit!8w^\u{14}\"$|3z\u{17}c!?tK\u{17}!?wm?!7u3\u{1b}!<v9\\\")v'H\
        \u{1e}\u{1f}!%v\u{18}@!<xO^# y(y5B\u{19}\u{13}/ P!:!<\"A!>\"@#A%C#w\"?(>!y!?%q'>~\u{3}\" J2w^)\" A2z`-!Dwb1!=KH\
        N!=x{\u{0}' A'@\"}!E*;)y->1%1!D!M\">#C\"8!A!:!L#A\"A#M#;!4!D%\u{2}!8+u\u{8}-#%r%K3N\u{1d}z!8vy_% Q*C%?$D*Bi>$ K\
        'F+x+Ga=!4x,c!?wJ0!DwwY5!F#9!D\"F\":!G\";\"2!D!5!=!N!B!v\"+\"I!@#u\"O!x$Cwc!;x~l!?vvj#2v\">69[\u{1b}!;H[ !<usY5\
        !?!;\"=!9&<$:\":\":!v$r#>!9!u!9!=\"?!J!J!N#J#GFN! wnH!?t\u{7}2!Fzbp!Ju?N!7t&v!=y x$ G,w(x6A\u{b}}!(wkR!$z\u{1b}\
        6) I!>$C!B\"@'=$A!;+?v\"!-u\u{9}u!Fxjh!<x\u{6}n!<}N3\" F=yL\u{a}! v\u{18}\u{13}\" J=t\u{f}\u{f}\" y=Hb,\"'v6G\u{2}\
        i$ @4=\"C\">e5!Jwv>!<uVm\"9w,|<P!@w\u{12}l! zsg!4y>2*\"J!?#D#t!K'L+L!N!F,Ang!F{BC\"#w8E\u{1e}!!8yV\u{0}!<{/\u{0}\
        !!v\u{11}!!<?C~!7v7\u{1f}\" E2}p`!Aq\u{17}/\" ?'w b\"Gx#C\u{3}\u{a}!8v\u{6}h!4wV[!.|G@\"4y6GW%!5x\u{9}5' w%;#w\"\
        @$C-C\"E\\\u{15}!=y\u{7f}=$/<*{$>-=FF\" x=J\u{1d}7\"/w6Im\u{12}!$x:\u{1e}!7w\u{15}\u{11}&%:\"s#=%>\"@+D;U$!x(A+\
        C(=\u{11}R!Jyu9!=E\u{11}\u{14}!2v$\u{8}\"<E.>&\u{7f}!?w@\u{b}%*B(x\"\u{7f})>-?Po!Fv\u{17}!!8v~\u{e}+ t%K$C\"F#F\
        &J#;!H#H#H,E,?! w\u{18}0#4A!w5?\u{d}<\" A(yDo!4w%q\"<@.z_V!Jwg\u{0}!=xnI!4v^~! vZr!'}\u{14}M! w)@!Jz\u{15}\u{e}\
        !$zkF!8v\u{10}\u{14}!=y\u{12}T!J|&.! z\u{1d}u!?wu\u{13}!?y\u{16}\u{11}\"=x(xz\u{15}!*=G]! v\u{e}n!4w\u{15}y!<yB\
        M!&{\u{13}S' u$F#?%6\"<&N$L:Y\"4{)<TH!J<T\u{a}# A'z6@A>!<zS73\"L\"6!|!H#5%I!F\"?!I\"w\"-!B!G!E\"K!F!I\"?%0\u{15}\
        H! w'c\" G&{)-\" t9u\u{1c}&\" H,x__!Jx\u{1b}O!<\u{7f}'D) M\"H!@'D\"K\"G!L#D'=d3! ~O|!4wbZ!Jv[\u{e}! v\u{8}\u{1e}\
        !9x3\u{18}\" w=Fj'$ u%E%K'EU{\":x#Hm\u{1c}!2{l'\"7F3zQ\u{6}+ K#B*>$?!>*@!?!y!N%J&>\u{11}C< T!@!G!C!P\"u!r!o\"s#\
        F#L!K!L!B#F!K\"H!:#u!A!J!C!G\"M\">!?\"E!68A.!F!L!>!E!9\"<#;%>\"8'<#>!K!w-:nC!EwS^& H%@#;\";3=\"8w1\" E={`\u{1}%\
         F4;){*|#u\u{16}b!$w\u{5}%! w$S!Jy#~! zOz\" u1IW\u{18}! up(!?vU1%%?%F!E&D+Gxt#/F%H(C\u{12}\u{1e}!9xsJ&'I#?%;#=)\
        x\">\u{d}\u{1}!JEa2!<v}W\" I?w`L!=xyx!2{,:!<xvq)\"?$B)E\"<!<+D!C!F&ySP!;Dww!J>s#1 P'G%u\"A!G\"H!@!,!O\"/#w\"J!O\
        !w!B(*$GxX!=vz`!Jvd')!<#D#I!A$?,9#F!F#=C\u{3}.$B!F!?!H%J\"8\"G$G\",(K!B!4$=!Ar\u{a}!4uWW!<y/\u{1}!&x\u{12}|0 M\"\
        J\"A!D\">!:!=\"<\"8*2!E!/$v\"4%4&wNy%#z.B$z'E.<\u{b}\u{b}!!z4+!4~7]!<{wO!8x(=!Jw.]!<y\u{16}L! zg\u{15})$@!F\"E%\
        7!?!?$H&7&JI\u{1e}% K\"y(A*B)J!Y\"4y6>6=!@y+z%-D%H+K!I!<ro%'D#@({)@\"KpC!=vO#.%?!B!?!>!D\"y!<\"7!A#B)y\"G!B!:JB\
        !8x7@!JzU10#D!E!P!D#=#J\"D!F!H\"J$+$3\"x!J!C!N+@!2|v+!=xB\u{12};!z!s!E!C!L\"O!K!J\"5!?!D\"?!{#.!H!A\"'!H!L#;\"J\
        \".!/#D!,!A$Q\u{7f}'!<C\u{11}+1 m\"H!<!5!x*M\"3!y\":#4\"L\"=!@!?\"6&5%FD !.z(\u{6}!<w.\u{2}!J|Bt&\"D%B'7!x.:!Ak\
        Q!Fz*b!!v)M!(v<\u{18}!Ju\u{1f}A!6v\u{10}[\"#D>z4?!J{\u{5}'7\">!M\"D\"E#F!E!H#I!A!J!t!7!P$H#I!{!B!<!B\"0#/!K!x\u{6}\
        #!>xfa!${2\u{a}!Dw/o! xf\\!=z+A!\"xB>!Fw\u{1a}T!#vZ\u{10}!<ysq! v^t#*A%w%@^q!J?z\\\"9H#w\u{a}y!8|\u{5}&!=|p\u{18}\
        !!xR\u{12}\"*C*\u{7f}kh! w\u{16}j\"4B(;9\\!4xx\"##w9G!z7\u{2}!4|k\u{1a}!$DmW. K!7\"A%=$9\"\u{7f}!?#?%?!8#G$9\"@\
        &x+\u{1a}\")y+A4W.\"I!C#J#C!G$C$C&4!5#J!L)7!I\"x4V5 J!9!K$C!M#O\"=!@%\u{6}\"I!5!6!1!>!v$=!8!t%H!1%P,S!9v<\u{7}!\
        7t]0!!vSx!JzO(* W\"u\"N!N\"I!K!N'I!J97\u{1e}\u{a}\" \u{7f}'E0\"!=vI\u{8}\" H*}}u6 Q\"=!7\"L!?!C!D\"E!6!0\"9!J!G\
        !D\"5!x\"3\"G!u$Q'3#F\u{1}\u{6}\" H=zi!!5u\"b!4w.U!@v.u!=D\u{1d}N!/v\u{8}]\" }4@\u{2}X! v>d!Dw>\u{6}!?w='\" w3C\
        KV\" }=F\u{12}\u{8}!=v;)!?z:\u{5}!=xF\u{1a}$'H#G'G+A:0!HwW>!6yq\u{4}!<u#\u{18}!=xF\u{16}!-vS\u{8}!(zZj!#vv\u{4}\
        !!xn=!4wtg!=A\u{1f}V!=wo ! }_!# H\"\u{0}H=*}!;|[{! x>[* A\">%;\"2!?\"2(4'8!\u{3}\"=\u{19}.!'y.:!Ju?\u{d}\" w=HU\
        U\" B>B\u{1e}3!4w\u{11}e!J=H\u{1}, z\"N\"@#2!C\"7'6#8'8!=!v-?i\u{f}! J%\u{6}\" E*v\u{5}k\" x5Hd'\"4:6w)\"!Dv#R\"\
         J=w S!+w/z!!x6\u{1}!Ey\u{1f}z9 F!6!=!;!J!x!\u{0}!H!?!;!D!=!I!H!=!<!x!>!?\"u(<!@!<!:%GGh! xrh($D!|!@!E!E,?(B.;'\
        \u{1b}!9vN\u{17}\" ~=B U\"<|!G,Z! xyf% E)y+u(>!;a\u{f}# s2B+G\u{d}L! AzK!Jvq}!%w\u{7f}\u{9}\"*x/v\u{5}k\"2=+y\u{e}\
        \u{7}!9{$c! ~\u{2}i&'I(D%?0<#|#?N'!\"H\u{3}|\"&u$F3T&!\u{0}&A4D\"C\"<+;:T!JyW\u{1b}!?w@%!=w\u{e}a!#uzC\"*C@:A\u{0}\
        !8v\u{1e}j!,w{:!)w+\u{1d}\" I2w1>!J~-S\" H\"u\"\"!$y\u{14}R!<u\u{b}M& x%E%@%B.C-=\u{a}\u{13}!=w\u{13}\u{1d}! w9\
        \u{1a}!7zdQ!$yM\u{1f}!4wN\u{3}&&I$G!I&F#J6FN1! x'\u{6}!'{\u{16}z!=w\u{1c}\u{11}8!;#@!C!<!C\"F\"8!B!D!8%L!E\"0\"\
        |\"4!O!F!F!t!F!5%s\"D#tE4#4>$y2G\u{f}G! Fn\u{9}% y$B&E3H-6-,!-~=o!6vd\u{13}) D\"B\"?\"F\"M\"<!@%\u{5}:A2~!=w\u{15}\
        z8!;\"N!t!C!|!~%A\"Q!E\"N\".!?!1!,!I!K!;#I!K!N!=%G!@!,M,!4CB8!Fz*,!9wy?&'?-<%7#9\"{,<xo!4J\u{e}\u{7f}!/x\u{2}>!\
        ;{8b%/;&B&?!x!90]! {\u{f}s!-ytC\" E=yN\u{9}!6z*=% y!t;E!<!E\u{16}a# G;{\"G\u{8}<!Jz@\u{12}!4xu=!=?\u{1f}D!Jx\u{d}\
        O1 S\"B\"H!F!J!P!L)A\"5!M#?#t\"K!K!M%G\"2P\u{17}2 G#q#E\">\"?#C!C!@#<\"9%8\"H!;#:!p&u!G#GJw\" H*}<6!\"xn\u{1a}!\
        4w\"\u{16}!4ww\u{3}!#{}\u{1a}!3z:]!!vg@!<vj:! z8c! t[\u{0}%'G*F&C%E\"Fs\u{1b}\" I=xC8\" D)z\u{14}r!6t\u{19}U' |\
        #@%E$v$?\"C\"As\u{3}\" I2w\u{1d}2! y=M!2E1`) C&D#w!w#>\"9%<(>(yLN!%zDI!?wny!$x)\u{18}\"4A(;sw!=w\u{c}a\"2>)?\u{1e}\
        ]!JB{[!=Fz#!+z\u{14},! J\u{c}p!/x>9!%yYS!)x5k!,=4Z!!v\u{14}1# C=w!Cvf!=w?\u{4}\"Ew%Et\u{15}!$y2o\"8B'x2^!.yqx!'\
        @\u{e}S! E\u{1d}c!4z)4##@/|+M>^\"<v!>w>( ?*;*x'<!?!:\"A'yV\u{a}#&F.x6<Yg+ r!8#B$>!C(H#=$5!3&G+<{s\" J2w\\0!4=\u{b}\
        ^' r\"A#K\"K#P*F(EWc!>F`.*\"@!E\"G#C\"J!A\"=!B)7(5\u{12}\u{11}#'I*G!Eg*#!<;>.vK>!\"v?',\"F!E\"K\"I!B!@\"H$D%C'G\
        !C(6(\u{3}7 I!E!H\"7!J\"E!;!8!C$B!:\"N!G\"B!\u{0}\".!1#u\"D!E&+!/!,U\u{17}!$ukq!<w{a$ w/A)?!v($!4vF.!<y\u{2}p!6\
        xv\u{1}#$>;v+<\u{8}|A -!H!7!0!@!s!H!\u{7f}!y!x!\u{7f}!{!z!D!y!{!4!,!)\"{!8!/!.\"-\"-!-!(!,!4%4!/!.$:_\u{5}!&z{@\
        ! w\u{12}C\"!v0uqB!,vJE\" H=xR-! xV\u{10}*$C\"C#>!8\"A#<#v\"=)K->d(( B&=#y!9$x-D\"='93\u{1b}*&F\"J\"N#G!G!L%I(G\
        !P!Gin!.v\u{0}T!*|?R!3zF\u{19}$ </w,A!D\u{d}x!7u\u{1e}\u{16}% N4?$8%{-wp\\\" y=H,p\" t=w%#!,w5P!Jy\u{d}&!4{p\u{1a}\
        !4|\u{6}\u{7}!:w|.!*v,!\"Dx&E\u{17}V\"\"C2<bw!)z\u{13}_\" J=wL>!;|G\u{11}\"8u'wz[!>EFD!=wB42 R!?#P\"H#@%H\"J\"=\
        !K!N\".\"L#M\"Q#+$9\"C$R%\u{c}!2{3E!9w\u{12}`!6u\u{0}<!-sD\u{15}) x!<#C#E0v!<%F!C'{G+\" \u{0}=C':!-zTb!E}![\"=t\
        'w$`\" H=y0M$ u*H*J(J\u{f}0!=v\u{e}S)!G+E&I\"H%F\"J!F!H-Ji]*\"E!;'?%F$@!}#5%F!E*x^*!;B+!!J7\u{13}\u{2}!=xgY\"$w\
        -G4$!4v\u{d}_!>xL\u{10}!9zEZ!J{\u{5}7&\"B,x-H\"F${)IY3! }n5!9{\u{d}}!4@\u{16}z!6yGN\" w<t|\\=!M!C!R!L!F!C!H!E\"\
        F\"F!K!H!F!;!s!J\"E#@!E\"t!A#t\".!=#q\"L!R!L!>5:!;wJz$ I<x!7-I\u{9}w!'JuH!4@>g! |>j!<y!)!%D\u{b}$!4|-\u{c}!!u\u{1a}\
        $\"8B'xr\u{d}!)xeQ!7vb\u{1b}!$zg\u{18}!4v\u{8}i4!I\"?\"E!I\"A\"J!@\"H\"D\"H!B#7\"9!?&M\"6!K#<\"J!sj}!8w$\u{16}!\
        9w#9!&{F\u{1d}!4x\u{1f}{!,vAH!&y\u{14}c\" y=Cz\u{16}!4xW;!<yn\u{15}!=xRh!@u\u{f}M!:u\u{11}`!?yU`! t\u{4}j/$F!D#\
        J!B\"@#C#F!H%C\"E%D!A%2\",$LCK&!5)H*F#v(:+|\u{7f}\u{14}&,8(v$7%<\"I+L\u{a}P\" I>vam\"'B!>p\u{13}!\"uMY!Dw\u{1f}\
        B!$xFD$ x#C<t+C\u{15}{! xv\u{7f}!Jw&P!JvSn!.vT\u{1c}#$x8z!DH@!6xeL!)u1\u{7f}!1w}(!4tz`!4w\u{e}\u{0}!<t,z!6sMm!.\
        z?v!7wIs!&C,1!?xw\u{d}!!v,W!.xg7!Dv\u{6}\u{2}$);(C,=!Cbn\"2x+I_\u{f}!=G{C*!;\"F!B$@#B!B#D\"F!I)JE<\" F2ww;<!G#H\
        !B!I!L!A!B!H!?!>!E!>!J!C!t!A\"N!:\"6\"N#L!q!N%v!4\".!K!K1-!>z\u{e}\u{c}!$v(6$#C'G(F+EP9!%w\u{1e}?:!L\"D!J\"=#H!\
        M\"I!9#=!J!u\"4!I!1!B\"r\"G!I!o!F$K!r!O\"/!L#R9\u{0}!8v\u{11}_! w,}#!}.B.F\u{b}5\"*B3v\u{2}\u{14}!4~\u{f}\u{1a}\
        !JyN>!$wN\u{f}!5xS\u{d}! v3#!!x\u{3}I!?v\u{7f}+!*v\u{1c}\\$ N'E#<5H\u{c}&, H\"z#A\"F!@\"I%?\"D#>#9%H!w\u{8}\u{1b}\
        *$@%@\"@!C#D(5!3!5%B'<\u{d}H! yn-!(uO\u{1c}!4xS\u{1}!9wc[\"*G\"w|)!-xM\u{10}# L\"}0B\u{15}E!<y\u{19}\\(\"~(A(G\"\
        G$@#E\"D-?\u{6};!$y \u{1}# ~2>+<8'1 s%>#A\"6\"@!;\";\"8!6\"A!=$<\":!;!r!y!A\u{1b}\u{11}!Jv;\u{3}$*G\"\u{0}(B6Bl\
        W\" E!E!'!=xAa!<{E{'\"B%E#C*y(K*x$:n\u{a}! xx'# u7w'F%,!=w+}!/x/U#!w)E3H{j!?v\u{10}U!9u' !=uq\u{9}$/;\"u$y'IA5!\
        =w6f)$C#v*J#K#:!9#A#G!E\u{1f}L\"Cv'zf\u{2}!/u\u{1b}\u{12}!=vo^\" E\"|aG!-x\u{9}~!Jv\u{14}r\"4F'H[g!$zv \" H=w3C\
        !9v5\u{18}!=v+6! u`?!;yi\u{19}!8s}g!JyY\\#*F*F)B3\u{4}!It<{!!x9q! B\u{1}4!+x\u{7f}R!\"xq\u{1e}!Jw!\u{f}!<x\u{5}\
        C!(w~$\" A({\u{4}\u{a}@ I!I!M\"H!B!=!I!7!>!I!;!E!v!D\"G!D!:\"I!o!w!v!p!B\"F!Q!E!=!r\"I\"O#I$p\u{b}+\"4u1uYH!+xq\
        O! w\u{9}A!-zP\u{3}!8w\u{1e}\u{2}$ A*x'A#vC<! xaG\"$C7ws|$ t\"w!E.roG.!E\"@\"A!G!L!E\"H!?\"C!B#F#=*='08#\" I2wC\
        \u{13}!&vbp##B/H8J\u{7}w# D9w+w \u{f}!<| B( q'9#E!<!I\"t-N/=\u{7f}\u{19}# H9z1B9z!Jv!r!#|-2!!w/\u{8}!8yk3\"5x&B\
        ha\"7w3;Q6# {'A*DR,!/x\u{12}\u{1b}&5y!v&=!D'w#IQ0!?yE\u{0}#(u'D7x2H!J<\u{7f}*! }\u{1}r, t%K\"L\"B\"E#D&G#:!G#H#\
        H,K+p!1D\u{1e}\u{1c}- N#=#F(B!B!9\"E\"9\"5%K!K)4!5\u{15}W/!:#=%x#>!6\"D$<&8#?!A!C!>%u\"<$HP9$&w\"=4A\"D'C.\"I!E\
        !8&H!8!=!:!B&E%y#:\"E$D\"2o\u{16}!/y0\u{18}! v|#!$wGD!-u0]&!<+C/B!w!D\"?\u{18}\u{14}!)w\u{7}\u{f}!9x7W! z\u{1e}\
        ~'!E\"G1L'G\"J'G&N+f! FA0!-yn1!?wml!<{\u{1f}8!<Bc%$ E-\u{7}'B(H^\u{8}\"4C(CRt!9x\u{f}B!=x\u{19}=!$z{*! y\u{19}\u{1d}\
        !?w}_!2Drl!3{\u{17}y!=x}W#$C\"}DD\u{14}S!8xaH!Jw\u{1b}=!&xY\u{2}\"6G)w.|! x{U\" E2}rj$&F&B#u0t\u{13}j#<@!A-y\u{11}\
        \u{10}!$y0|\" {<<-=\" G4y0u!=E)\u{7}\"/s.D\u{1b}6!/G02!!u7g!Jw\u{1b}+!Dv\u{d}~! v\u{0}\u{19}!Jw4i!$z9\u{14}/ L!\
        7#B!u$?!M'>!;\"s$D!7\">!?!H\":RL#,x0C.xy\u{13}!:v\u{3}\u{15}\" E*w\u{11}m# M$<$?~H\" ~\"KXt( M&B(A#F!>'I#w\"9\u{f}\
        j!Jv%\u{10}#6z!=-L\u{11}\u{13}!JvX=\",}1D\u{12}\u{14}!=v5H! x\u{f}\u{1}!(ws\u{2}#->':+|\u{7}9\" q#s\u{12}2!%z\u{2}\
        >!Dv'4\"Hw\"|w*! zyt%!y1I\"@)v-H;~!2x.D!J|\u{7f}<!;v{`! u/L!Eul]!9w/\u{1f}\"!D#{^\u{1e}!%wuW$ v!?(AA;T\u{17}! }\
        '\u{17}\" D?|Q\u{18}4#D!J!K!{!J!B!7\"9\"G!I!J!8!D(7\"E!C\"=!y'0$J\u{7f}\u{c}!<xf\"(!;$C\"C%<\"@!D7@$DvP!'v,Y-!L\
        %O'I!=$J!K!K$<%E!H!s%H&0B\u{16}!=yEA! ~\u{1b}@!=wRD#$x8z!Dwh#)>!;3Eg\u{1c}!=vY(!8y^~#8{+v$J;H9 ;!6!4!z!P!B!G\"5\
        !5!~!1!8!3\"H\"s!7\"7#:!6!7\"u\"3(8!9$1(A\"<>#{.0$,y,7!91;q\u{11}!=GEa! z\u{19}F!?wK#!%v:g! y\u{19}j!9tj\u{14}\"\
        >@,z:1!+wv\u{7}!=xGi,!9%x\"=#;!@#A);%K!B!;'x$E1\u{13}* H!6\"<$w\"B#A&B\"C$42v$\u{13}\" K=z\u{7f}h!3|l[!4w\u{1f}\
        $!6ukI\" M5y\u{15}K!J|g6!<zvV!+wLQ\"&v3v|g!:|\u{7f},!4yBY!4vsi!!u\"\u{1c}!(DwP'*G\"w!s'E0H!w%BrF$ A%u#y5B~D!1v0\
        M!,wUZ!!vRz!=wQ\u{1f}' I)A!F'D\"w)@!?e\u{a}!.vRS!4@x\u{4}\"==\"{o\u{11}!2u\u{b}U!(8\u{11}\u{18}!,yn<: L!6!;!A!K\
        #G!?\"G!9!G!=!8!7!9!>!K\"E\"5\"s!2\"M!E\"u'7!{$;Xt!?yU\u{e}!$xX(\" I=w\u{2}*!?wct#8z*I!r10!5v\u{a}C\" |*E\u{1f}\
        \u{7f}!@{\u{5}/!'{5D! y\\6!-y/4!&Gf\u{10}\" I4wwp!$xh/!1v\u{1c}\u{15}!4y|\\!=xc'!!w{ !>w\u{14}\u{6}!3z=3! y\u{1}\
        K%!|\"C:I#w%;#\u{12}! Ih.!Jvod!%w\u{d}%\" H=|\u{13}\u{2}!Jw\u{d}F7 ]!R!K!N!G\"D!I\"K!M$H!X&J!L$F!T!P!U$@\"H!D\"\
        I#9!M\u{c}`!8ua8!;w<C!J~dj!\"y\u{14}\u{f}!?t'$! zk?!9u@E& LCt!C!B\"D!A~W!<u5m\" sJ>WQ# G>x!vfV!J|)\u{17}%/;&B&?\
        !x!9\u{11}\u{16}!J@pq! xg*!?xx<!JxDC!9u\u{8}b!%wsE/ S\"L\"w!G!C\"H!C!J!?#B#v,M!F!:+Lxr\" G2y*2!JuK-! x\u{7}?!<z\
        5i!-x<0!3x+'! w,U!7t'\u{6}! {r}!<{d\u{16}!&vnA!&w\u{1e}\u{7})\"E\"E#G!6,G$5!z\"u#@j1!.vMP) z1F':!:#A!F!E!<+?\u{15}\
        b\"8w2;0#!(v}`!<x\u{b}K!$v\u{18}6!9zA\u{f}\"9u#F0\u{4}!,x|\u{16}# ?3|7I$\u{13}!Iu_\u{f}\"7w3Df/!+y/I!;y <# ?9|\"\
        }\u{13}\u{15}!Jv-\u{e}!7t*G\" I*w;\u{14}!!t&&!4zv/!8wKD!<y\u{0}c$ H9C#A.~T_#9w#@.>\u{1a}\u{1e}!-yRs!4wBu!9tSN##\
        F%v&x2}' v\"?'w!<*?'C/=!Y1!@\"x!B%;!G\"C\"C#B!F\"F#G\"F$I!@\"K!B)Esp\" E(|U>!Jw$G!=t&\u{6}!Dw\u{7}/!4uq/!6xh}!/\
        wO\u{b}!4w? \" H2wlV!/uh9!6y\u{1a}\u{f}$/6(<\"8#B){! yxY!<v,G!Dwq\u{7f}!8xc\u{6}\" z#G,+!4v%\u{0}! D\u{f}@!Jy\u{e}\
        ;!<v\u{a}7!<xSH!Jw!f!Dv\u{2}?/!G!H!F#G\"?!8#7!8!=#@,J\"4%5!8%z=#!=B\u{4}q$4C%u#F)tH>!9wum!Ev~\u{18}$ H'{'y<A^)!\
        =wOS!5x9XC {!:\"W!G!D!S!C!H!<!p\"B!P!F!Q!B!m\";!E!C!?!D!?!B!D\"A!U!<!<!>!4\"R!@!?!A$AWC!={o$!$vcU\"$x9@p#\" E2{\
        ]2\"4z6v\u{e}D\" |=D>w9!>#A!C!=!E!L!H\"8!E!E!9&G!F!/!B!{\"4\"I!G!u!H!6%t\"D#v~\u{7f}!?v=!' x#r/=)H\"=)y$?+q7\"M\
        !B!s!F!M!E#F!E!7$M!I!@#@\"F$E!J$,!F!K!M#8!J!<{4\" E=zI\u{7}!=v\u{1}L\"&G.@da! v2\u{3}\" EJx\u{12}$\" M1G\u{7}C\"\
         E=y\u{14}\\#*H(C8v.\u{18}+$>\"<!E!;\"A$C!A\"@#u'I!Fo>,!8#E#I\"@!H$E&M$6!6#F*4$J\u{c}h\" |=E\u{3}a!4E]M!J{m\u{3}\
        3#C!B!D!E\"C\"G!@!{#C\"B(<\"C!y!C!D!|&9!3$0y!!=B\u{f}\u{1f}\")@+@L\u{1d}6!A!E!>!C!B!>!E!?\"B!>\">!?!D!>!M!A\"I!\
        C&C!r#D+qV[!Fv\u{7}^!=H:++!:#@#u\"?\"?$?#J\"v(B!J!BS\u{e}>#J!L\"M!C#G!>!G!@!I!>!>!<\">\"J!;\"y!@!'\"K!t!K!B!%!y\
        \"F!6!E#L!D!zi-!6sB*0 K!7$>\"E!@\"A!8!9!<$B\"9!H#z$B#?(0G3!$v!\u{16}!8u_\u{6}!6u\u{7f}\u{17}# t2>+CAr,\"M%:!F#>\
        &?!?!3(>\"I!J&O&R@F!8u\u{2}\u{1}! FB\u{1}$ J:{#>-C\u{4}+!5v\u{e}]-&H!E!J+6!N!2!1!3%r\":!F%0!0Nr\"+x?E1{!9wZ\u{4}\
        !-uks!*v\\\u{11}!7t-!! v\u{1e})\" D'uct( L)<#@#B#E&G'3+I\\8\"$x:I\u{1a} !'w\u{19}\u{3}! HpU-!;\"J!K\"H%L!?(K#N!\
        K$K\"A!@+Ja\u{b}!/wp-!2z\u{c}d\" C(z&\u{15}#%y%G3FtR!2y\u{14}\u{6}( M!2.7#9\"8'>\"J-K!\u{7}!EtX\u{14}!(vUe4$3!D\
        !A!G\"7!N!C!v!>\"5\"C\"9\"v!0!-!0!3#H(/!/X\u{19}! z:\u{3}\"9z1DL~\" I(wt?!?w\u{1d}C!7vCz!Jw*|#1v'E%tf\u{e}< B!I\
        !I!>!M!9!E!:#N!5!K!u\"H\"N!9#R!w\"8!K\">!9!C!D!<%t!;!1!H;]!JI,{! x\u{10}&! }\u{18}l!*zH\u{c}\"+v)<{\u{13}!8wv\u{0}\
        \"=r!@~6!=w3\u{c}! vc\u{0}!&ys#;!M\"L\"O!N!H!K\"G!N!9!J\"M!E!t!J#A\"?#)!S!K!T#(!A\"M#?!J!9\"Rdh# L'wCB%V!$wJ\"!\
        =w\u{c}:!4|35\"1B,weL! Gr!!8xd/4 N$N%N!R$I\"G!P!D!?!I!M!,#C#r!O!v!6%@\"K$Gk\u{b}/ L!7#B!u$@!M'>!;\"s$D!7\">!9!H\
        \":{C!J|<V\"=H-?0C!Jx\u{d}\u{16}!-yD$\"2G8LZ'!J@\u{16}1!=D(\u{13}\" L=yec,\"J!B'D!E$D#E#=$7\"I!s\"v,J/\u{3}!4wk\
        \u{6}\" L*Jo8! Ff$-!8#B\"E!J!C\"M!x#C#B'6$@#:+B*G\" F'|.7!%v5)!$v\u{18}>!4|\u{15}\\!$A4X!4v]0! z/0* O*?#;\"7%<\"\
        1!s!r%='5\u{1e}6!<v2\u{0}0 O!2\"?\"=!D!D!@\"@!3!=!B$?#B\"4!w'@V\u{2}!=v&\"!7x\u{4}C!-u~A!(85\u{c}%%=%r\"}1<\"=9\
        \u{17}!*v+\u{11}%8=#|#@!v+B^_!>x`h! vU\u{e}!\"w\u{4}P!!x?\u{18}!8sPA\"*>@;R\u{1d}# B*y1uVf!-zO\u{3}*$@!C#>\"t%H\
        #B#:$1%A!6\";. Q\"G!?\"8!G!D!6!@!I%J\"E!6%F+Amn!5v])!3z~&\")v'Cq\u{1e}!4x@T!!w5\u{4}& x%E%@%B.C-={L9 F!6!=!F!J!\
        x!\u{0}!K!?!:!D!=!I!H!=!;!x!>!@\"u(<!@!>!:%G\u{e}=!!v\u{17}M!&w?+!;w\u{3}g\" A!x\u{2}5!J}Wg'#v#G%F!I(F'I//k\u{5}\
        !<xFn( B&>#y!9$y-D\">'9y!!?vF!!'w!R&\"B$B!>#}\";/Ij8\"4>(z^P! y2J#*E*F)AK@!#yPf. O!2#I$u!9#<!:%<&D#K!O!D!I!22,!\
        <z8_!=x)M!8w2=!JzH:\" w=D\u{5}J!>uh\u{1}!={\u{18}c!=xh\u{1f}\" v=E:L!*{8P!?|I\u{10}!!uH\u{1c}\" >?~-F!\"w@T!@u\u{8}\
        \u{0}!9u\u{1d}\u{13}9 c#t!K!P!Q$N!O!O#R!H#L!V\"E!K!P!F!;#R\"U\"L!M\"Q!N$H!S\u{19} '$>\"y(=*;!{$;-;TW!3z!b!7wMg!\
        <yZ~!.y\u{13}Q!Fz3\u{8}!,v_G#4B's/?\u{1}#!?u/\u{11}!It\u{2}\u{1a}\"6H4vL'!=t5\u{10}! w\u{e}\u{2}!5vh0!7u`1!Jw\u{1f}\
        1! u4\u{1c}!5xhG,!8&H!B#=\"?\"F)6!5#D#9&:%I\u{8}V!7t\u{15}K( x&C!;!D%z.C\"F!C_f\" s2A0)\" w=J\u{1e}E!Bum\u{1e}#\
         D!v1y\u{12}{!!xq-#)A!F*BAh\" FJz\u{10}\u{18}! {:K!<z`t' I)A!F'D\"w)@!?\u{1c}r!7w[7!'x-i!J}\u{f},\"8x'CjW!.vgJ!\
        ?yKS!J@N.\" E2{=\u{15}!2wSV!9t\u{6}\u{e}!Ju|!' ?!A\"y$D#@2s!x~V\" u9v`+!?uNd!.|\u{2}J!?v3#6\"M!C!@!D!I\"{!H!L!9\
        !N!H!7#F!J\"O#B!3!1#6\"G!1%5<\u{a}!Ax< !1zYc! KR\u{12}!=z5_' @$C\"x!=(B,B/=O\u{3}!Dvoq!(w%E\"4w6E#8!%w\u{19}m\"\
        #A>}Xu%$C0{%:$@-;;=!Fw4\u{1e}!=Ixu%+G!H#F\"G#H\u{6};!!yy)\"&H!u7;\"<v.?{d!9y\u{1c}.!,Ht\u{6}!4yN~!EvK\u{d}!?Bt\u{a}\
        !=zE+!JA\u{1}\u{8}!Ev5<# x;F#y\u{8}e!9vz@!)uY\\- t!7$>!A!F$?!7!@\"<\"D&:\"8({\u{14}\u{11}!$x&>%!;75#E#<!=m6, t!\
        :!G$F'H%y%A%D!Q!C!;+6 \u{14}!'E\"m!9t|@!Jv\u{14}\u{7}!7w\u{3}S#*B'u#Fes!Jv\u{f}h% A$z$@,?'x\u{b}\u{c}!*z\u{f}{!\
        JCzc!2zF0: H!I!A\"?!G!C!@!F!L!M$7!:!A!G\"-$I#-\"O$+!v!I!G!x!K!L${RH!$w-L9!O!G\"J!J!L!G!H!K!H!I!u!J!F!F!@#3#1\"K\
        !N\"M\"O!K#2#I!E}%% F!{!D*v0E\u{2}\u{10}'!G)M(K$u%I\"J-H_\u{6}!>w>}% v'?*u,=-?e 8 y#6\"4\"4\"\u{4}!3!3!2\"2!1\"\
        7!K\"2#3!7!0\"7!Q!U!A!I&3!8$7\u{4}X\"\"H=|Bf!<vYC!;|Z\u{1e}\"<s.C {#\"F0H%=k\u{5}!4z`v!:v\u{5}?+ L$A!B!E!C%B#B%\
        :$6!{+y<x% C,y(A0w&<a+\" I2{\u{e}\u{8}\" H=w\u{6}\u{14}!<w\u{b}m!/y\u{11}\u{1b}!:|`@\" B$x`\u{1b}A P!x!L!o!A!F!\
        D!?!N!L!A!G\"F!w!P!N!?!J!K!C!D!/\"B#O!I!H!S#S#,!D!N!E#x.2\" E=w\u{c}\u{7f}& s'G*A*@\"w-?r0!>G\u{16}X!,x\u{19}\u{13}\
        !Jz>n! ~v\"! wi\u{1a}!(yQG!9x\u{7f}^\" FJteg.!D!M\"J!I!z!K!A-8\"F\">#F\"I#5)>YB\";t/A%j\"!@!skG\"*?2yy.!*xN\u{14}\
        !=wL~!(ub\u{17}!<u&\u{8}! wlE!=vXr\"<D!Kf\u{2}!=wA\u{14}!@v,A!<y]\u{5}& x%E%@%B.C-=\u{15}\u{1c}$*?%B,|\"<B\"!Ft\
        91!Dx+V\" ?'wb<\"7v3B\u{2}5!Jx\u{14}P!%wO9!'v|6!=B{A!-za%!<vM\"\" K?w:-*#:!@${!=!C%A%?(8\"?,2\u{12}@!1xQ9\"2v1x\
        {p! x9w\"-y'E!|\" {'F9\u{8}!!v5\u{15}!1v^i!Jx\u{4}N$%@*v$B(v8K!<uGr!!t?6\"8y'Foy!)y\u{11},4 L!G!B\"B!A$v!9!<!9\"\
        x$D\"B%=\"G!;!F\"=\"{$=%H4\u{c}!)vA\u{1c}!>{B~\" I*ypa! DS\u{1b}% =#x%B)u9v?&!2x\u{1}\u{18}!Ey^C$&v$J2G.@<<!=x\u{a}\
        |!=zwF( s\"D!?$F%7\"x*?'B8X!!x:J!9v\"3!${\u{a}6!3z\u{8}\u{8}!JB=z!>u%Q!8yP\u{b}\",~>>\u{7f}5!=w>'!=w\u{17}N!Jw0\
        g$ D!u2<+>4^!+{\u{15}w! {QP$$J.E+L-=h\u{0}! A-O\" F'uW7\"!?Dz'y! v-*\"+w?<\u{0}n' u%@\"C(@$v*E'AW\\(#C#D!L*>#F'\
        C\"=-H\u{1c}Y! tym! wnW+ J$;#B!A\":*<$H!8$I\"u+wAg!Ew\u{19}t!%z9f*$:$<!9!2!8!J(;)x\"F+<?o$ v$@&u*?Ck!;zq}!Jy\u{14}\
        p\" J4v)\u{16})1C!D\"L#5$D#@!K&9%B]\u{4}!,v3\u{18}!9vwp!/x\u{17}\u{19}\" u=Kam!?vAu\" G2z(Y!!v* \"*L*HI() ~!K#K\
        #A#A#?$B#@(u84%$C0{%:$@-;R\u{1e}!9u\u{1b}R!;\u{7f})\u{1c}!!u\u{1}\u{b}!Dx9s!?y6h\"<A.<FS%(F0B't%v&<\u{7f}z!)x)\u{9}\
        !6v;u\" F=\u{7f}p0% G!@)s3<-@&_!%w\u{0}3$6C&?!?\"woF!Ew\u{7}0!(v\u{1f}`!<wdo\"!wIHNe!9{-\u{19}! |$8! B\u{c}\u{4}\
        $ @;y*y%Cg7! {\u{18}\u{7f}\"=F)w\u{1e}\u{1c}!<va\u{17}!7vnl\" N=u~B!Jv\u{10}\u{9}!*zE:!8vr\u{19}!Jx.V!5xG !Ez,n\
        #\"\u{7f}(A3DZ\u{b}\" I=x\"I!4wb\u{1f}!?t\u{14}9\"!v?I\u{7f}q!6\u{7f}\u{15})! y\u{1}F!4AEP; D\"H!J#J!M#q\"s\"K!\
        K!s\"O!/\"@!A!C!I!N#v!C!x!A!E!G\"H!;\"J$KSF!JwG\u{19}\"$x:G\u{18}\u{16}!JwO\u{b}!1tL>B L!O!Q!B!J!G!A!M!?!B!C!N!\
        C!:!D!B!=#3!>!A\"C!v#G!@!\u{5}!P!O!/!2!8!\u{7f}!K#D#N\u{1c}2! G$d!=CeG+\"N\"K\"I#L$M#K%4#I!/'J*+DV!=9L\u{0}!JwN\
        r! wOf! w(^# D2y+xm\"!<r\u{9}v\"7E%t\"s!=z\u{1c}\u{7f}!'xSm!@w\u{d}\u{14}!Jw\u{14}z!4I0\u{a}! x@\u{c}!<z\u{6}W#\
        /C,B\"Fe?!?u\u{3}.\"+|2HG\u{1a}!JxLJ# B!B>u\u{18}\u{e}!$wFl\" G2u\u{1b}V!=uiO\"*z!BaY& s\"v!E$@*r,D'R*#A%=&@#G!\
        C,B!<#G$<$:-a! K?_\" w1JvT!Jy\u{18}g# }*E%E{K!J>k{\"\"E(w_\u{5}! Ex\u{1c}8 U\"J!r!J\"F!H!K\"H!F!@\"N\"K\"F#@#G\"\
        %!T\"H!M$J\"L\"P\":!=3\\!JtZ5' 7\"\u{d}6:#<\"4!@!:9\u{e}#/C-D.7nz!=y\u{1}n! Dz\u{f}!J@s?!=y\u{7}U!7teR2 F!{!w\"\
        w!?#C\"D!@\"@\"<\"F!A'2\">!D!L!=!6\u{19}\u{18}8 L!0#E!z!w\"F!:!M!8!6\"8#A#K!H\"3!I!1\"H!w\"K!0&3!3$:~\u{14}!9w\u{c}\
        \"! Fz\u{b}\" H2wXT!8xa8)$C#v*J#K#:!9#A#G!E7*!*x^9\" r=C2#!Jx~\u{17}!J;'[!4xX\u{16}!4z5w!=w12! vZ\u{10}!9vIz!=v\
        \u{0}\u{3}!=w\u{16}0( I\":'B!G'I\"w)B!B]f\":x0@\u{19}O\" G4v\u{c}g!!w.q!4x=n!<vNd!!u\u{a}B!\"t\u{4}v-$?#=\"y!>\"\
        ;\"x&?'F!9!H${$=%D\u{16}\u{1a}!9tr\"!+w\u{7},!?{!\u{18}&\"A)?$A%G$x!95V!$w]F!FtL@!2{\u{2}\u{1d}!F}8\u{7f}! z\u{1d}\
        \u{1a}!J@YI& I*x$w!>%D6B/\u{1b}!Ew\u{14}H!/zrF! A4g!$vX\u{10}\" D2v\u{8}z!<vpe% P\"I,w/G-A?.) G$v!?#:!=!:.6%<\"\
        6W,) s(C\"N'=#@#D%@\"E,7EC! xO~# v*M\"Gr4!JyP\u{6}!&v\u{1b}G\"*F%w\u{2}J!Jv\u{6}K0 R\"N!I#>!A!B\"J#?$B#G$0!F#q!\
        G$8$3_)!<u\u{1a}a&\"K%K$B-7$E.4\u{a}-\" >3uve!7v\u{e}B!=v\u{0}q!J{0\u{7}!.yXI&!\u{0}&A4D\"C\"<+;+t# :<y.?92!7v\u{1f}\
        L!6y\u{2}=#+x:x%>5+!=B_!!?tI\u{10}. \u{6}!5#@';!;&I&8!:!=\";!>!D!4+4\u{1c}\u{b}\" E=u\u{c}X!8w~0!>}.Q\" |=G_x!,\
        v\u{19}|#/w)z2AG>!JxtF#1w*B\"Lwt\" y%G\u{8}\u{18}!-u}4!+v(r! ~]`!Jv%n!!zGZ!8v\u{1f}(\"4{(?_\u{11}!,z)G\" H2w[>\"\
        *|%B6s!/t%J\"'v6HFk!<us(!(zm4\"#J$xJ%!-~\u{1a}^!6yic!-y&E\" B;\u{2}\u{e}a!'x\u{19}x& s+5)O'@\"7-9\u{17}\u{1a}0 \
        K&>!;#6!A!;!6\"=!E\"3\"7#3%z'@!4&Hn\u{6}!+?O%!&w6\u{8}!4{E@!/z.F! F$#\" FJzr\u{13}!=vrB!4y.T!!zE\u{c}!=u^h$*I$v\
        -I\"KZ(!8u\u{4}h\"<H.zB<!Awb`!!z3X! vi)!>wK^+$>%;\"5!<\"A!C\">&2!1&<!6\\k!4v\u{c}\u{7}!Eu5<\" H5z_s!-x^2# K2x+>\
        |\u{d}!=y!D#'?#:2@\u{12}j!%wr\u{e}\",F!w\u{f}\u{7f}!7t;$!Jv\u{a}k!7u/\u{1c}#.v-G\"A=e,\"E\"I\"F$C!E!E#x\"u#E(E!\
        L-70^!7x2\u{b}!&}w\u{5}\" F%x(_\"5w\"IU\u{8}#!v0u+D\u{a}N\"$D)\u{7f}Hx' L\"w!G,C#C\"B6=(P!4wA\u{11}( \u{7f},I%L\
        !?&H!A$;-:x7!'FC\u{9}!:|F:\">F!v\u{2}\u{5}!3w\u{1c}?$/E%D(@#>FK!%u!\u{13}!%zkB!=vqa!8w\u{14}+!%w\u{0}\u{14}! },\
        w5#;!;!H!K\";#;\"4!@\":!F!A!4!D!3\"H\".\"t!=\"I!D!5\u{a}L!Jwt;!JvZl( H&A#@#9%B!>'3#vz\u{5}!JA<=!=v4e!<w9i!@w\u{3}\
        h% M.F&K)E-IeA= u!=!P!C!B!9!?!C!N!3!;!1!\u{5}!7!3!9!:!1\"5!@!:!2\"M!E#K!L\"=%6&If\u{1c}!/x.\u{18}!<|\u{17}0,\"v\
        \"C%C#J\"D#K!K)L!A\"G!6+F\u{b}c) L&B\"A#9$A)y&H!9'= |!JCVb\" E2}iY!=vM\u{7f}\"&y7FU%-%J\"s\"I!J!9#G!N\"G#F's\"M\
        \"H+K>\u{0}\"*@$vV@!Ew\u{e}1!&z3@\" JJ:\u{1d}$\"*B!ymv!=w,\u{13}!<ypR7 A!<!;!6\"v!~!Q!:!:!1!B!N\"6!6!@!6!:\"z'0\
        !=!A!?&K\"0\"*F\"zka!=BpK$ q9>\"<(ydk!J?y2!9v\u{18}y!<wV\u{16}!Jxi\u{13}. q\"K!B!H!K!G$E!G!G#G\"K*=\"t\"8@\u{9}\
        # u.D#J\u{1a}&, z!:&9!/\"3\"{(2$;#6!5#;+1\u{18}B!/wVQ\" ~'Al11 J#@!=!C!B!G\">\"z!E!A!A#E(/#{!H'6!5\u{12}6! ue,!\
        !wV!!=H:<\" D=\u{7f}9e! yG1!7v(i! yR\u{1a}!JvaW\"6x4?\u{4}~#4}(H!?\u{17}-!>wqQ!>{|U\"<?#t\u{e}\u{1d}!!z(0!Jy\u{1b}\
        \u{6}!4u\u{1}u\"*H%wY\u{c}\"+|2G_\"+ K!.%E!>!F$8'9$/&K!<!;P:!/xj;$*>*<(:%|x\u{4}, I!6!D!;!?&F!=$C(7\"4\"J,{\u{1d}\
        N!<y\u{d}>!9v=A$ G#v:B$xoI!!vxb!2y{o!4y><!=xkJ!$}?\u{19}!<Dz\u{1b}#*F*F)Bdy$!F3@(x.DZk0 M!;\"?\"u!E!x\"E#A&C\"C\
        %9\"@#F!A#u(E\u{8}C!>x$N\" }'AK9!3\u{7f}Vw\" w)A\u{1c}\u{1d}!3z08!?v\u{4}\u{1c}!,vV?!4w#C! x\u{5}\u{12}$'D9u%<%\
        @c\u{8}$ D$A%u!@m*\" K;x\\r'$D%;(E#@%5,K%yiz$\"E3w(G)zJS!$xhx! yRD!$u!Q!=w5\u{4}!(E!&$*@\"D0>.}\u{3}/!Gz\u{1e}/\
        !8w_\u{e}!<sD\u{14}! Acp!9v4+!$wB1\"'F(FTr!#zp\u{16}\",x0HI4!=uD+!4zuP! MRU!-vdS! K[_!J<eL4!<#K$O!E!I#I!E!A\"@!\
        C#I!.#;#<\"u!8\"2#.!H!,){!FyIB!!x\u{2}\u{17}!*vX\u{1f}!JwdD$\"C-A#v*?R8!%xn\u{1f}!<wM?/ N#C\"A\"D!@!9!K!B$@\"B!\
        D\"x\"9)H'1\u{f}6!4yZ]!4w6}% O\"L&w!B!I.\u{f}! x/$!2{;i!4{5 !;vVm!$y\"'$&<&?0@#7:=!!xrJ!3yw\u{10}\" G4yP\u{e}!4\
        zd4!&wj\u{1}\" E<{\u{f} %&H&B0y!I\"9e\u{15}!6ubT\"=F-?Y\u{1}\" H2xA'!!wol!8v/\u{1d}!3{&G!4wx{$!z&F#M4@1,\"+u)u\u{1}\
         !F} \u{0}!DvRB!<u\u{9}~!4y6\\!,v9-\" E*x\u{18}d.\"G!;\"C#=#L\"8!t#?!=$v\"4#Q!;.J\u{1f}b!Jx\u{7f}\u{b}&!v!@2B(D\
        !x!IpJ\" C=z^\u{7f}!>zn\u{14}!JzT&!<w\u{12}d\"!ADx\"#+ K!2%?!A!H$;'<$4&K!;!>\u{6}\u{8}!J>LH! vne!4z\u{19}-!=x1d\
        $$u+=/A!xjN8 T!T!K\"I!W!L\"M#F!O!O!K!M!H!K!O(N#N#P!M\"Q!O!O#J!H\u{1b}}\" E>yq\u{18}!8win!Jwa>!9x\u{14}\u{1e}!=w\
        \u{19}\\!%DgY!DvfR!=w(V!*vQd\"!C?y(\u{1}# \u{5}2>+B:\u{a}!9vg?' y\"M\"I-I#E)I-NN\"!=w$M!?w,\u{c}! HBF!<w/%!!w =\
        ' J\"{!v%C0@%>-?\u{d} -$=!A!D!?\"=!M\"6!x*6\"3#B!M!9qS!'v1\u{15}\"%@/B:R\"9u#FX\u{0}! x[F!>xr:$8:!w$D-:\u{1d}\u{16}\
        \"$JFw\u{5}x!,vhM!4xh&\">@,z'(& I'H#G\"v0v!L\u{c}V!>y!\u{b}\" w,G\u{3}16!<\"D!B\"C!v&C\"Q!>!H!w\"K!?!6!9!9!6\"A\
        #E!E%8!6!49\u{4}5 J!;#q!<!M!x!M!u!t!2&A%8\"0!2\"B!6!I!;&K\"3$E\u{12}U!(v\u{7}\u{14}*!<#?*@&H$6#w\"H!D!9+:/:)$E%\
        D%D!E\"K!J*D#8+Iq\u{19}! EH3!$v\u{15}q\"BG%y\u{11}k!,w\u{10}\u{1f}$!}\"C1@,wXV\" x=Bgx\" H=v(U!7x9\u{19}! {[M!<\
        |tO! xQ5!-w`]!8y|62 M\"D\"v$@!H\"C!3$@$N!3#u!H#N\">!=!/%r\"A3\u{11}!'vQ\u{14}!9u11( L\"=!8/:&9\"u$;&3<r!-v\u{e}\
        *#!}.B.Fx-!<v6\u{1d}!4w\u{3}1\"<w\"G?U#\"?2v+wB>!=wx\u{10}$ G4@2w$D_\u{b}1 t$A!G!B!I\"I!K!B!?\"w!D\"M*M!@!s\"4+\
        E\u{11}\u{d}!JAA/#,y0C\"z\u{6}h9 x!/!D!}!F!@!C!A!t\"@!A\"?!@\":!A\"7!>!;\"2\"2#7!E!@!5'3w8!!x\u{9}+!*|KW! u\u{15}\
        \u{19}!<w^&!#v/M!*x}8!?vb\u{0}- G!7#:\"w\"=!=!>$9#B#G$5'7$x/W@ I\":!2!M!t!U\"J!C\"F!u$>!4!L!=\"T!-!M!H!P!7!A\"N\
        !u!(#s!M!H!8!*!F!r\"I9$$ N'E#<5H]C\" LJ<\u{c}\u{18}\" G'{ww!<uV{% w'E#D*?)>H\u{11}! y5\u{14}!4y\u{10}5!*{\u{7f}\
        W!JuE:# C2{+BaW\"!v=Fen!=zs8,\"B'9!?*B$:!;\"A\":\"q!t'J#<\u{1c}e&\"B,x-H\"F${)I\u{1d}\u{18}!9v\u{14}h#*C2=!Js\u{6}\
        !$u%\u{1d}!?z (!$w\u{c}I* s!?$J!E&?%G*N!G!N\"@.k!Jy?\u{d}*$C$F#I$D\"H!L\"K$H$G\"Aw{4 =\"@!D\"G!G!L!u\"x!t!w!A\"\
        z#E\"I$H#?!=!=\"H+C}\u{19}!J{QJ!?yn## zFz$B2Z# D4z6v,]*!7#C'?$B\"D+:!J!B&8\"{@=!$z\u{1d}\u{8}' y%8\"7#6%5,8#tGL\
        !9v6F\" D4{\\ !<zi:!$yZI# =\"\u{7};FA\u{1b}!Jx!3!Ju*s$\"@&w\"C(JUx!6v{Y!Jy\u{8}c# E2w,x!n! {\u{5}R!4xG\u{14}! w\
        Ee!?sY\u{18}!$wf~!)z\u{6}\u{a}! H\u{1f}V\" B)ska!Ju\u{14}\u{1d}%&A!@#>2>!;+\u{a}!%x\u{b}(!E}XX! s#s2!?!z!?!?!>#\
        ?!E!@!:\"=\"A\"C!?\"D$9%K!J!<\u{18}\u{15}!=xr\u{0}\" CJy\u{0}0!4w|Z! xGT!4I\u{14}|\" J\"v\u{e}\u{3}!Ew\u{10}Y!#\
        z%)!$x/$!*{{\u{b}!)wJ\u{7f}!9{Dq: M!F!G\"L!K!Q!W!Q\"M!H!O$G!R\"P!u\"G!P\"U!J%I\"I!H!L%S!N!xy0\" I?w\u{7}t$5{#{,\
        y&<C !=w\u{15}D!?t\u{f}\u{1e}!)x9M\" ~=Bq\u{10}!=DK;\" B={$H!'x$\u{19}!=y\u{b}S!=t\u{6}E% |$F(B#w%?w\u{c}\")u'H\
        $\\+$O!I!K\"F\"J!@!B!F%A)H!vFL\"&FD>1\u{7}!<}\u{1d}<!?u\u{14}t!+yP<!8xY\u{10}!1vam! {b?!?vf\u{10}!4za1!Jwv>!J@/\
        Z!FvA\u{16}!3y\u{11}:& s\"D%>#t*<'C4(!/x\u{1c}\u{6}!,x8\u{1}! {\u{8}\u{a}!=xs\u{d}!<u\u{1d}!! GL\u{19}!=GWp&\"B\
        ,x-H\"F${)Ig~! zv{!8vgS!<xN\u{3}!=xWh!$wmK!'xlq\" D*zUQ!9x\u{15}D5$H!M!E!I\"8!O\"J%I!M#D!G\":!K#E!O!@!z!/!/!>#B\
        2\u{6}!=xzW! C[H,\"J!B'D!E$D#E#=$7\"I!s\"v,J$,!,x\u{10}C' @*w%?%D)E'E&wEO!:xv\u{e}!4x\u{11}\u{1e}# D.z!C\u{7}\u{1}\
        !FwX\u{16}!E{\u{1e}4($D!|!@!E!E,?(B.; #!9x:g!$t@%!=GF\u{13}!8yE\u{19}!Jy\"=!=H\u{13}D!>{^#!=x\u{e}K!!z.8!4z&l)#\
        C!K!K&G#F#G#J*A,FDH* K#w!G#H%C&J\"N'F\"N-G3)!JxQx! w6\u{e}\" E/~9f& C4;!;!\u{7f}!6(;o\u{7}!9uP\u{16}!JxH4!4|s\u{1c}\
        ! {w;, N%B\"D!B!8!H$8!B\"B!D$9)I\u{1f}\u{1}!Jy`a&%D%?'F+?\"\u{7f},8sT!$w'u#\">(A@D5$!=vaW! w\u{14}i!)zj@!!y\u{7f}\
        !!/tF7!=y?\u{2}!DvT\u{e}!Jwh\u{1d}!+y_i!?y\u{e}\u{0}!-{\\7!(w'\u{3}!/u@`!'|y(!/{^?$4?,u&x$B}t!>F\u{15}\u{7}!JxV\
        w!)x9b!9t\u{b}\u{15}!2yls!<uf/' w%D%?%B,C\"A-;XX&!G$K-J$u%H/FOy!Jv\u{16},!.\u{7f}L\u{4}!;w\u{4}?!Jvvw#,z(@(@V0'\
         Q$I&O%M#F\"K)Nsg!=v\u{d}%!8wBU!FyT\u{10}! ybu!8xW%? F!I!G!M#L!L#q\"s\"M!M\"R!L!0\"A!B!;!?!P!,!o!t!B!z!@!G!1\"K\
        !=!S!N$Blg- J!<$=\"x\"u!u'B*E!6!I!<&L&Fwc!<w{$!7v)-!>w\u{13}\"!\"En]\"$B)u/L# s\"C'xj\u{1e}! wvD!)w}D! wDl& D&~\
        \"H(w$:6@4$\" I=\u{7f}\u{1c}\u{8}!Jx7b/ M!;!}!J#9#<\"9!;#8#>\"7'B!;#<+IoN!>{L<!=wa~\" B>B7g!<y &!8u':\" I2w\u{c}\
        {\" E=y\u{9}>!J>h\u{0}$ >'F*v*y\u{19}!!*xWr!=FJ:!<z$g!?y6\"!.w5o!8z%0!!z\u{18}\u{9}!=|\u{11}`!,t\"_\" }>HeM\" I\
        ;we\u{8}!=y=\"! E\u{1d}\u{19}!@v?R!Jz*z!Fvmq'#=\"?!B\"H,8(|\":\u{19}k\" H=x(y%%@!}!|4A/>e+\"<|!Cwf( E'=#u!J\":%\
        =\"8)=Ij!=w|0( E'=#u!J\":%=\"8)=TI!;u_K\"'C*CT#!)w7Q!4w6C\" E={\u{1f}%\" @2?|e\"5u5A\u{4}S&&A!A(D#A\";)wps!4G<=\
        !&wE\u{c}!/w^\u{a}\"4F6A\"`!8v\u{b}:!=wT\"!%vuH!==3)!$w\u{16}\u{8}!=y_Q!&y:\u{1b}!=w\u{17}4\"5w\"I\u{13}_\"4s6D\
        v5!4yo\u{1}$ G'=-C)\u{2}j;!/vL\u{1d}' t$C\"K$N!=)B's\"k$ C1>,E-L2J!-w\u{17}\u{18}! y{E\" w;HA\u{7}!9v`\u{10}\" \
        I>x<&&!\u{0}&A4D\"C\"<+;8\u{14}!,v?h!=xrj!JA*9- N\"F!?$H!G%:$;%3'D!v&J!6%C\u{19}G!9x6\u{f}\"8D%B96\"<w!C\u{1a}g\
        #9{#A.x8\u{3}& R#</Q)>\"x->>e!@{\u{14}\\!Jv6\u{16}+ O$A#C#=$9!@\"A(w\"@\"A-Er\u{12}!<}3\u{1b}!4v\u{1d}\u{4}!-v8\
        \u{5}!6yp\u{1a})$E\"z\"G'G%C$=#F!H#8O+!+wM0!8x>X!(vTW; O!2!<!<!H!{!\u{0}!N!<!J!C!:\"E!;!9!x!@!?\"s$/!2#9!?!9!8%\
        E&L\u{17}7$$v&<*@1x;{! z\u{5}^!Fu=$! vv37 9!H!E#v\"F!1#/#6!A\"1!6!<!5!;\"-\"4#t!w!t!7\"G$J%3l\u{8}!-{!(% K8w$;!\
        =!y\u{d}&,*:\"7!:'w!5#5!6\"I!;!7\"E%t_\u{7}!6u\u{0}a+ C#:\"w\"N$w$8\"B\"A+<'u%9t]!\"vgu(\"s(K(F\"F'L!B!H-DM4\"<\
        F!G&3\",v1JS(#(z'C6v%\u{8}!2zw\u{1c}!@v\u{c}^!Dv\u{17}K\" F=w'N!/w\u{d}e!9u,_!7w%?!?u\u{1b}]!>{a]!#vsk' A*C!x.8\
        #9\"u!AOf% J$B0v+@%J!8\" \u{0}'G>p!4wY2\"\"A;B`m\" H2vuD! zw\u{1f}!3|z\u{1}#-A/@\"Dq!! G`|!4w\u{8}~!=w\\i!(wy\u{18}\
        $ x%?\"F4B\u{7f}N!?wT\"!F{\u{14}]!@v\u{1d}X! y'$:!p\"G!D!K!P!I!D!L!J#E\"I!r!z\";\"x!L\"B!H#G\"E\"A!B!F\"r!G%M@\u{a}\
        ! w\u{17}+% E!u)B3F(x,M.!4!?!@\"B\"J!?#>\"9!A!@,v!B!N(7G{: S\"N!E!G!J!L!H!N!H'H!L!H!9\"<!J\"M\"E\"Q!R!N\"E!*\"=\
        \"K$>!vC\u{f}!=x's!=v&a!@{\u{11}5!3w0{!$Avc#*E4K,?+y\" u)xT7!J|?^\" B;\u{1}JE!J\u{7f}\u{7f}X\"<{\"DEX&*@(=\"@#8\
        \"9&;g^!@t\u{12}2\" y=Kq$!9v{i!7y;f!/x\u{b}J! {\u{9}\u{17}!=x@\"\" H\"w5`\"4B(>(o! ~#\u{14}!'x\u{5}\u{1e}!Jw\u{3}\
        :!8t~K!<w\u{5}c!Jvr}( F#?!9!<!A'9+}%Jf2!-v,\u{1}!/x5Z'#=\"?!B\"H,8(|\":\u{5}i8 A!3!G#C!?!>!=!D\";!B\"B!>!9!H#M!\
        4\"3!O#=!t!x\"v&H\"I\u{9}e!=wN\u{7}!?uQ\u{5}!$wh\u{f}!8v\u{8}\u{10}! zDb!Dv(\u{5}# D\"F;z\u{3}\u{4}!7wf%!=x\u{7}\
        \u{1f}\"*G$DY>\" }*H7)!Jy\u{15}\u{8}/ M!|#A!I#I(A!K#G\"1\"H$D!L!D&7!4Tg\" E(|Sq!6u\u{2}J\" F2zSc!<|<(!Ewt(& F\"\
        \u{4}*C&C)A\"E\\x\"<G.85]6!F!G!A!G#F\"D\"6!8!w!A!P\"7!D\"C\"9%L\"H!G!8%5!5%LH\u{14}!'x*\u{4}! D\u{1e}k! zo`! wD\
        \u{12}\"'w6>V'!)w9+= R#N!?!J!N!J!J\"A!G\"1!B!E!4\"w!?!N!B!O$'!M!J!|!@#:!?!}!K$O!92\u{b}!-{>A!=xmO!#xS)!&w1-!/w]\
        ;!=J(D!>wg[!Jv4.$ B%C%E'M\u{17}\u{1a}\"4>%yv2! xX\u{d}# D$D)\u{7f}($\" H=yW-!=wzu#+x:x%>K(! }\u{1d}R!9v}\u{11}'\
         J\"9(F'D\"x)@!@)\u{1e}!8yTF+\"K!?!@\"A\"?%?\"G\"F!?)K#M\u{1d}2!;y3\u{19}!/v#\u{1e}!<vOm# J;v/A%\u{3}!(E\u{d}X!\
        JvBB\".z&ACM!4Bzr!JCJ\u{0}- Q#H\":\"N!J\">!2%I&v!6!0$=!@x!! ve5!<u?\u{19}\"*A\"~S;!9ugV\"#G=us3!=wJJ\"=E-=\u{15}\
        ]\"/@)}\u{a}y!=EpC0$>!{$A!H!>!?\"@!F#G\"L\"4%A!I!I!E,B\u{8}k) w!z!x$A%<\"9'8#?-H%J\" E={NG!=vI\"!%x$\\!\"yoX( @\
        #x\"=\"v#{%:->!:\u{15} # B.y<{\u{15}M!!w\u{14}U7 K!{!H!C\"<\"B#<!E\"A\"E\"F!}#1!2\"C#F!K\"C!E\"4!@#.%t\u{7}o\"?\
        x+=J\u{19}!8y#P!,v\u{1c}i!(1\u{0}|!@w\u{d}\u{16}!J{`0!;H,~!@wb;!'w\u{e}.2#v!I!L!E!N!N!F'>\"H\"B!N#E!M$L$u#I\"I$\
        8V\u{7f}% <#~\"G\"@4s\u{c}V- I#A#F&F\"9!K#C\"J$v!6$K\"?%wY\u{16}\"8;2=kL!Fv?+!It\u{1f}\u{7}\" >?~9\u{2}\"$wF;9\"\
        ) =$B!G\"}#B%@\"B*v\"B*5!Ju*4!>z\u{1f}\u{13}!$<\u{10}6#$B09#;!M!5vSl\"4C)t<8!*A\u{b}F!Fv*\u{b}\"2=8B\u{1}*!(uuE\
        ! v]\u{f}- D!<#D)\u{7}'@#<!?$H\"A$u!K\"<%>$;!=H#e!)xY%!4|,\u{10}\" B>B0)\" z=F\u{1b}T! v\u{4}q!=y't!<u\u{b}@!:{\
        l%!9v\u{e}>\" wJ=/\u{13}# B=y#|/\u{b}\" v%Ip23 S#I!I!H!D!?\"A(>!L!3!C$N%K!C!H#x!F#.$v\u{d}\u{18}!7uEK!4x:T!4vS\u{13}\
        !Fw<v!<v\u{1c}-/\"A%I!B!>#A\"B!@'9!v!4!4#G\"E!4'4\u{13}I!*xF\u{1d}!?=\u{14}7!4zR$\" I2wt,!%w]o)!<!=*?%A!7\">%s&\
        s+E\u{4}0!?yL`1$?!G!C!K\"C\"B!B\"?!I!C#5\"3\"x$L$K%F!0\u{12}&% D!u)B3F(x\u{14}W\"4u6E d\" DJz\u{13}\u{a}!<v5H\"\
        )z+>(T\"#J0v\u{15}B!5x%p\" D=\u{7f}R\u{f},&C%C!H!>$>#?#1&t!H!4&y!3 ;!9u\u{0}A!Jy,\u{1d}! Ig@!/x#\u{1c}! y+U!4@\u{16}\
        F!3y2s\" {>F=l!2{n#, O!:!K!G%w!A!G!D\"I!C.D!P'\u{6}! \u{7f}g\u{7}! DTQ!Jva\u{d}\".J/N\u{e}3&'I#?%;#=)x\">Ji$+;!\
        D0B.:#\u{13}* G\"B\";#A%9#@)4'z&4!6*2!<vd}!;~pW\" B*y.\u{9}!*w\u{1e}\u{1}\"4A(xuR6!P!K!<!K\"L!K!?!F!B!9!x\"@!G!\
        B\"L$8!L!E!F\"M#J(/rQ# \u{4}\">;B,c!<w4j!!y\u{d}A!<vD\"\" H=xY1!<u\u{1}\u{5}# I4?(tD;!7w\u{1f}+!4= ~!8wE\u{f}$\"\
        >'A&w%E?u&#B!s06(<!F-H\u{d}q( A%B\"=#q\"y(?$<$DCh\" t=FLI\" u=Bo;!$wzD!7vjX!'w*_!=zn-#1w*u\"C\u{1b}$A 8!;!\u{1d}\
        !F!2!@!M$J!C!F!4!E!N\"6!D!.\",!L!M!K!)!2!@!D!@!?!:!2!3#,!M!J$7#_!4y,!!>vd!(!E&@%B#H%J';!?#?/P!5vsP!<v]\u{7f}!/w\
        l\u{1c}\"4x6@lF!2w\u{8}3! xB=! vLU!Eu8\u{1d}\" \u{1}>F~\u{10}!$v\u{e}_! zx+(*F'I!F)E\"N!G&J&K\u{d})! {0\u{1c}\"\
        !:+HS\u{d}!=v0s!=yi$\"7I%w\u{8}3!9{\u{9}\u{15}3!-${!F!B!B!=\"E\"<$B#<!3!7#I#A#H\"5#1!2%u\u{1d}o\" B=~P\u{b}\"*A\
        #z|@!=Bac!4{\u{1}\u{4}# J+z2E?\u{1a}!?v\u{0}T\" w=@\u{2}%% P\"F2G'z/D+\u{13}!+x31! xY(!9vm^'\"J\"E!G%B2C\"E,7&\u{7f}\
        !Jy$I\"4A(x\u{13}c!!wwj\"$JFw\u{5}\u{6}!.v];!=w\u{15}g#(I*F8Iy\u{7}!4{H7! z\u{10}[\" \u{7f}'F\u{e}i! II\u{1c}\"\
         }\"FQ\u{5}!?u_8!!w98!9v]M!%yf6!Ju<\\!*|fr\"=t!HJ:!4{KV!9vT\u{1c}!=v*\u{1c},'D#@\":%<!{\"A$;#>!A!K)x$J_R' @%B\"\
        t!B+B!<+@M\u{2}!=|.Z! y?8$!>!E2F+<\u{7}\u{6}!Ju\u{1c}f#/A(x(;J\u{17}!JEO)\" }=>c\u{e}$ D$v0A%E\u{1c}R!9x\u{1e}\u{7}\
        !;H\u{7f}2\" I<Du\u{16}) Q\"B#D!J+G!A)I\"@-I5_!,zB\u{2}\" u=CF}!${-Q@ ~!-!N\"4!1!:!1!1!0!5!\u{b}!/!3!1!4!5!9!u\"\
        .!5!4!2!1!/\"L!4\"5!4%4!3!3$C3v!(w<\u{f}!+wkO\"&y7F\u{3}Y+ O(w\">#v%?\"L#@\">#E!J-u\u{7f}|! rjg!<u\u{3}\u{19}!J\
        y:\u{13}!=v\u{5}1> P!K\"I\"O!F!S!P$w\"E!H\"P!O!%\"<!?!F!N!N!C!r\"I!q!D!@!@\"N!7\"F#>!N\u{1}\u{1a}0#E\"F!C$A!A$D\
        #H#>$8\"E!u!M!v!x&5%@)1!4~C>; X#C!I!E!I!J!F#K!J!H!=!D!=\"J!J\"E#r!J\"Q#J\"R!1\"J!G!F\"w#q!L!=vS\u{7}.!8#=#A#H\"\
        }!;!=!A)9!;#;#5&;%I\u{15}t\" C;\u{1}\u{19}H!7{z2!4>`\u{1f}$(A\"9'>->~<! y\\\u{9}3 O\"L#O!:!I!G\"H!7!K!y!=\"@\"K\
        !:!t!G(N'(&Oql!Jw\u{1e}\u{a}% r$A0>'x!>\u{7f}T!J6u\u{2}!Jw\u{b}e!9yhp!J@zM5!G!>#>!A!>!=!E!K!y!8\"7!;\"K!A){!@!J\
        !<!;&9%OCl!?y;%!/F:C/ E!8#A$8#=$5\"@#<\"9\"y#B!}!?\"J&6}=!=yRA!=vo-!9v\u{11}0!4x[^! C\u{4}\u{7f}(\"s(K(F\"F'L!B\
        !H-D6]!8s\u{15}y!$z?\u{1f}+$G!t%I!E#E#<!;'G#I!L(L0\u{17}! waZ!;ETP##v9H!H]#!9w\u{1e}+!=x?\u{19}'\"{0F%:$I!9!J-G\
        ;{!Jw<'! x\\\u{18}\"9x&Ho\u{13}!Jv\u{19}\u{1d}!Fu.s# K0|-AH.!4v\u{14}\u{b}# H$\u{0}0=ra\" w)A6\u{9}\"=J-=5\u{18}\
        !<}$3!6wsq!4x2`! \u{7f}=\u{5}!=vG\u{0}!&~'m! Ng,% \u{1}%=#;4=!A$S!%{d=!<tNa!&~S\u{18}*!I&G#J(J$w\">#D\"G\"u+Fdb\
        # R'K(K&A!Jv\u{a}\u{15}\" DDz!\u{12}! {y:!@w\u{1}K!4z\u{1a}X!?zL\u{11}% G!u1E*B.yzA!=v\u{a}R\"8w$Boo!2vK4'$C&?\"\
        =%G!@\"A(<\u{1a}_!'xdE&\">/D$z'G\"J,>;\u{f}! w_\u{1}% =)w!w%C#>.\u{11}\"*C1G\u{c}\u{10}! zG]# r*J2HX\u{9}!:x\u{a}\
        R!&CTU\" w%IQY!E}]4* M\"K(<\"y,;!9#x!D\"@+K\u{14}n)!I&G#I(I$w\"=#D\"G\"uR\u{d}$\"A\"E$B*GJX!=wkS! yj3!,uKJ!$w\u{1f}\
        {! z\u{5}\u{12}. I\"?!>\"D-0$<!7%;\"=!5!z#G\"8!4\u{13}o!\"w'n! uZS!7wm:!=wN\u{13}+!@!L%L%A#C\"F#I(E\"F!:!G${!9w\
         \u{f}\"8?%A$t!,xy\u{1f}!J}]H/\"L\";!E!E!G\">!K\"9!w*H\".#K!O!:!wPD!>x'r!1vMU!Jt\u{11}@; R!v!O!A!H\"<#G!K\"G!9#\
        <!H!s\"4!G!/#r\"G!H!r!G$K!s!L\"+!L#M)c) C$>!?!}!y(A%x(:!Ko*%!|\"B:<#w%<QF! EiN!(vBi!Jw\u{d}4!)w' &*E!{!C0@#@+?\u{10}\
        A# v>B,=Gj!<w]w!?va\u{16}!;B\u{15}x!$vN\u{1b}!=yl5!<wzg!6vq&!!wJ_!8u\u{b}?!-x\u{13}\u{1f})!u&F#E(D!w!@(E!M(vTX4\
         y\"v!G#I!L!E\"N!C#K!L\"M!;\"D#;!;!<#L!A\"9+K15!!xjV!!w*x\"(x,B{5!<{V\u{b}!Jxw\u{8}!=M\u{6}\\! uZI! x=\u{7}!'x3\
        \"\" G*w\u{1d} !=x)v*&x\">\">!<!A#A)<%I)t$GlI!<xM:\"7I%wZf!/xJ\u{1d}- I!v\";'8#;%8&4#G!9!F!?!5%Jl\u{0}&%>#w\"<!\
        G0@#?O%!JuL.0!1\"C!6\"D\"G!3#;!?!9#>#z%1#6!x\";&3lU!2wN[!;w]W!/v\u{8}%!=y|e! uz6!=wr,( M&B(A#F!>'I#w\"9d}!4v\u{1c}\
        \u{1c}!<y\u{1f}U!5w\".!)wd9# B4w(;\u{12}7!*xS\u{8}!<u*\u{d}!-w\u{f},. s#I!M#K$D!E!F&J%G!B$I'L!I%Gt\u{a}\" y4C\u{1b}\
        U#<A#w+<\u{b}>\" uJG\"\u{7}\"C{$EKV!=x7W!Ju\u{9}\u{1e}!=BGI!/y\u{f}l< T!N!B!N!I!F!I!N!K#R!R%?\"5!N!S\"?!M\"s\"K\
        !M!L!s\"O!L!G\"1\"u!>\u{0}x!8w5t\"\"z-BvK! w:\u{1f}\"?D+|`0!1v\u{8}=!8w-3!!w^ !){pC!J8|(!Dv([!<x}6!<vQ\u{1e}\"$\
        G+xE\u{17}!<}@L! vYP!=w '!JxkZ!Ew\u{17}\u{19}\" H=v}\u{d}$ G$E6v#ElJ!<w)\u{13}!4wR\u{0}!Jyhl!#vJ0!;y.\u{a}\"&FD\
        >yq!!t=f!Fz-7# F=:!yvZ!8wv[!3w^H!6w\u{c}\u{b}! u\u{1c}'- K!4!H\"E$u!?!F!@#A#H#L(w#H\u{15}\u{8}.$D&Q#F#C\"I!0!M#\
        E!9&D#3#/!6%Lu9!;w\u{10}~!4y!>! BpK!!vp\u{4}!:x\u{1f}G! w?l!!vq\u{10}!7wmY, H#8!D!B\"C\";!F#=!>#=39&IAI/ r$H!I%\
        M$H#;!>\"D%O!r!H!P\"?!N+KNn&\"u*A!<'<(I#\u{7f}:7!<z\u{3}z!&w\u{2}\u{e}! {uz\"-u8u\u{1b}#!.wbh!J>,,!,C\u{1b}%% w\
        *@*>)B-@^O!=xqq!Jt\u{1d}\u{19}\",v3D\u{1e}\u{2}\"4?6yXS\"!v?I\u{1f}v!;sp;!9wg\u{b}!=x~<\" F=y/p!!w$;! DFn!4wJ\u{8}\
        !,wKE!9w/0$ I<x!7-I*\u{13}!<w\u{f}=$/=*u\"y*t)~\"<z\"F .\"8x'Cmo# ?3|7I?x!*wBn/ q'E!v!>!G!7!J\"3!7\"E#5#3\";\"A\
        $6x/# B#@'{&\u{12}!=x\"\u{11}!Ew\u{11};!Jv<(!=wy|!>y(I! JD%!'w8\u{1b}!$wIx!&D9J!?x\u{7f}2\" @3}[\u{b}! |\u{1}\u{c}\
        !9u\u{4}\u{16}\" I2wJ\u{15}!-v3K8!G\"I!t!A!B!F\"A!J\"I\"E!O&0\"B!G!N#K#P!5\"C\"E!-!J!y#M;\u{5}!$vW.$ I!<$w*>\u{f}\
        p\"9G#|(x!=}gs\" H%yN\u{15}\"8w$B\u{13}\u{2}!8v\u{19}_!'9\u{16}\u{c}\" K.y\u{12}\u{19}! z>)!5u\u{17}\u{17}!<z\u{2}\
        \u{b}!6w\u{17}=!=x\u{11}9! \u{0}I\u{1e}+!:#@#u\"?\"?$?#J\"v(B!J!B5J\" E#~\u{1a};!Dv;7!;wa9$#C$H5D.>\u{14}x&\"B,\
        x-H\"F${)ICQ!<y],!4y\u{5}\u{9}!)t\u{0}i6 F#\u{2}!I!?!?!L!P\"D\"<!D\"G!F!E!:\"B$2!y\";!H!;!.'@{t!EvXK! v0,!JvW=!\
        =A\\\u{3}''D#E%C(9%@*x$E)F#4?$;%K5>!\"GHf\" E$yV+!-vwu!@w1+\" C1v\u{3}K!Ev\u{1d}1!J=S#\"=E!|1$$ @4=\"C\">}\u{1c}\
        !$y1\u{18}!&z\u{1c}\u{9}$ O/>#9)?\u{b}\u{14}!4vt*\" J1tJk& p(9#6!=(3'JMN!8w\u{a}\u{f}! u\u{d}c!JwQ\u{1d}! C6\u{1f}\
        \" w*F\u{10}'!.|<\u{17}& G'C#@1}\"A!I'\u{10}!4wz$2 P\"J\"u!G!A!F!E!C!H!>#A#t#J(H\"I!5%I!2\u{1e}\u{b}!(w}T' w!K#\
        J&F(A+I-J0s$ y*B3B(vt\u{a}$ w!@>{+C!\u{6}!1u\"I!=wBA!+xpt!+w6N!<xc\u{b}! {|\u{1d}\" F;w*c!*|}\u{1}& N'x%B(C'A/E\
        \u{a}E\"=I-=?h!,wFN$4C%u#F)tN\u{10}!4v\u{15}\u{1f}\"-y'Ef]!Jv^\u{1b}!(v%-\"+v)@r(!%vt\u{b}!){Hk4#O!s!>!B!@#M\"N\
        %J!I!u$C$G!H!I!<$G!C!s#B#Q\u{19}'!Jz\u{1f}[!9w2i\")D'z %%*K'H(N#D!MV}!<u\\@!+y\u{1}X!,>\u{8};!=xMA!'v\"E!@wz5#;\
        z\"C!DKt!Ju\u{3}{!5wN\u{8}!?wK\u{8}!5v.\u{1b}!=tPD!=w,i) M/A\"I!<\"@$<$B!L-yjz!=w\u{17}\u{7}\"(:07n:! v\u{f}7!*\
        vY\u{7f}/ E\"=#>!|!x!=!<!I\";!<!<!B\"A#w)E05!4MRP!6v[\u{11}!AtI\u{13}$<>!>!y,F:\u{a}\",{0@c#!={Lk! v\u{f} !)z;#\
        4 K\"E!B\"J!w!t!D!G\"B!I!H!H!I!@\"H&H#I!F\"G,M\u{1e}\u{15}!4w\u{f}\u{5}!!y8~!'y\u{4}F\" I2{Y2!*w`M\" E=|w#:#J!J\
        \"L!G!L!H!I#I!P!v!?!E\"y!K!I!M!M#5!C\"N\"F#A\"M!1\"u#H\u{c}\u{a}& I'C#C's*}\"F5l\" J)ycQ!<x15!4x\u{6}+\" C<{|v\"\
         xJE\u{f}%#1s!>+EuW!AC!)@ X!R!R!J\"I!D!M\"N!M!K!s\"N!N!K!L!K$H\"O!G!##L!u!z!@!G!L!J\"t!M!J\"9!R=\u{a}!4@X5\" C;\
        z\u{7}\u{16}# C5w\"EDd!?x[\u{1}!Jvof!>{!9\" v=KUf/ /!>!7!;!?\";!:#2(7\"4'\u{19}!;!0!:,.\u{16}}4 P\"M!E!{!G!B!M!\
        C$C!?!@!F%E#E%K\"M!>!5$.&O;\u{0}!-s]#!4zM~!$y!8!7uS#!/x.@'!\u{0}&>#>\"C#A-?#<y\u{13}1 q\"s!L$J\"G!K%I\"F!E\"E$L\
        #K!A!G\"u'F$D\u{16}\u{1}! zaZ!=zet> O!B!s!w!R!R\"t\"M!M!D!J!M!P!L!S!N!O!K\"B!(!J!K!K#M!O\"C#L!E!G&w\u{c}z!<xi(!\
        8y\u{d}T! }%\u{1d}!#t}K$ C=?\"<+N,k!*Dak!,xA\u{a}!=zi\u{7f}!&v\u{6},!<u\u{6}<!%vF\u{2}! {xu!4z\u{2}h# N/D-G\"e#\
         D,x8y+6\" F=x{_!Jv\u{1b}l\" \u{7f}'F\\I\"/D%}{.!FtOW!>zig/#=!<\"<\"J!?\"G!=\"D!F\"8#H(7!p\";+-8)& O#A.s*M\"E-=\
        %V% K6=%B!>(zsR! v\u{c}E!1vd\u{1c}!+z\u{10}e!7xWl! upD!<ubA!-yiz!<u}s!9u*\u{11}4 Q!J!I\"w!B!D!G\"<!F\"B\"F#s#I$\
        A$G\"K!F%J!/%J'\u{16}!<?GQ< A!A!\u{14}!L!9!3\"8\"x!J!.!C!7!2!F!=!=!@\"K\"2\"B!5\"9!B!B!<!0%7&,R\u{5}!2KD\u{13}!\
        ?wcS!Jy\u{6}3!?x;\u{4}! GI\u{1a}\" {=A\u{5}\u{14}!?y|T\",v(x\u{14}\u{1}!=y\u{c}\u{e})$?!B\"D!;\"C!>$A*?&=ol!\"D\
        Rk',A#E#H+N!G!<!yh|\"Dw&vB\u{3}!!tPy!J=\u{19}%!=vxP!4BNX3 T$:!~!K#9#G#I\">!@\"r!4\"F!8!K\"E!I!D\"E%2|\u{b}!4w#\u{c}\
        \" F@t\u{10}P!-vRt!.\u{0}-B!4=gM! tGF!=v*<!It{\u{8}!!vZ'!%w'V!JBMy. P!7\"J!|#J!E!;\"A!B(J$3%M\"7+A'?! z\u{12}\u{b}\
        !4FFa\"#H9v\u{1c})> H!I!H!N#L!L#p\"s\"N!M!t\"L!1\"B!C!<!@!Q!-!o!t!B!y!@!H!2\"K!>\"O$B\u{1b}\u{c}\">F!w_:. O!2#I\
        $u!9#<!:%<&D#K!O!D!I!2\u{16}\u{7f}!+wGW!=w\u{1}H!){\u{0}\u{7f}!<wBx!-zO\u{c}%*>!C'L\"G'M\u{14}\u{13}!=xp\u{1}# \
        ?*w2Er6!=wQ\u{f}!$v:?&!w!@2B(E!y!H\u{17}\u{13}\"!?#wQZ. t%A\">$>!:%A#=$=!9\"C!<!p\"6+2\u{3}M!%y\u{4}O%/;&B&?!x!\
        9T]!6v)N!?y\u{1}G\" D'u&.&\"C&{\"C$=!9-?(G$ u*=*@$>P%! H\u{e}I\"$u0Irw\" E2{O~!3y`^!8usN!6u\u{1b}C!DzZd!$xe\u{f}\
        !=y8y! |\u{7f}d!7wV\u{c}$ G$F8C.>BP* O!7!M!G%=%:%M)w!C.E\u{1a}J$(J'>/@#uF?!$z?\u{13}% >!>3?)y\"@0\u{6}!2x\u{4}#\
        &$y%C!?#9!<!v\u{1e}O!4wF,!&v\u{a}n% E'v5:!B-G`i* :\"<(w#8%<)H!<!<!I,p5\u{13}!<v\u{0}m!?w,\u{f}!!v\u{f}\u{8}!<zb\
        \u{5}! yBv!;xPc#4<*8!xU\u{b}!.vO2# E*z/u>\u{10}!6y-\u{4}&!;!~,=&=)<-?in!!w\u{7f}\u{14}!>vKo'*:%>#>&}$:!?'8wb!?z\
        T`!&~\u{1}Z&(@\"A->!8'>+7jR!Jv31\"-=!@k<'!>!>(A.v#<,y#x\u{15}p!=vRg$&@#A3@!Mh`!=xB0!?vI\u{10}\"/E\"E\u{e}J) q(L\
        \"L%N#@&A$I!O-IUt!JvUU!4{t\u{10}!J?7p!%w.\u{12}'\"J\"E!G%B2C\"E,7]F!1vn9\" F4w\u{1a}\u{1f}$.D&<'y/<Uv\"$}F:c\u{5}\
        \" \u{0}=C&\u{17}!(61|!\"u\u{14}Z!)zi~+ w';*8#6$7\"t!C\">!;&9&7=\u{18}!\"y1s!<xsk\"'E6Bdq!<va\u{1e}!7v\u{d} !4|\
         -\"*?%@X\u{1d}2 r\"C!{!D!B!D!<!z!8!;$C#C+9!M\"8#E#7%K\u{10}n!-~\u{a}Q!3|/U!1v0\\. q\"K!B!H!K!G$E!G!G#G\"K*=\"t\
        \"8LX! yN\u{a}!<y\u{0}L!+w*m!*w}}\" G=x2j!JwVy!=v\u{1b}U# G89$>\u{1e}W!4AV,!?y\u{1d}\u{2}!8v\u{a}r& ?'A#A!\u{0}\
        1E.@j0!J{\u{12}u!7uMI!<C`v!<wh$!<{+q!4vW\u{12}\"!E>zX\u{9}!=w\u{0}G!(z}|!Jw{P! y\"g!9zR\u{7}!'v\u{8}\u{1e}!(w\u{1c}\
        n$ I$r0D2xa\u{13}!?v\u{c}1; \u{0}!3#6!3!<!4!3!4!9!\u{a}!2!6!4!7\"6!K\"1#7!3!4#7!H!<!9%7\"5$H6[!4yOX$)z+<#:&<Y<\"\
         x%FTR!!ya\u{7}! xz#!-u.\u{19}!Jypo\" J\"w\u{f}\u{1a}!4w\u{13}\u{1b}!4y~\u{1a}! |jC!6y:o& x!t0>,5!E!t\u{13}\u{16}\
        ) \u{4}\"G#:#9#6,:%;!@-<j=!'zc\u{a}!>{bZ\" I=x\u{11};!2y1Q- L\"v\"F#C!A%;!9'y\"9$@!I\"C&<jW!Dv\u{8}V!D{\u{2}3\"\
        \"A2A\u{5}J!Fw\u{19}\u{d}!7wN\u{d}*\"B\";$F$@#B\"D!F\"C%5%G\u{3}S< D!L!G!D\"o!U!q#x!t!r#o\"B!L!,\"F\"K\"F\"G!I!\
        M!>!H!*!/#I!B!J\"J\u{1b};! Dg+$2N)M!L.@7c\"8D%B6\u{5}!=@\u{1}k!?w\u{1d}e!-y\u{c}p$5{#{,y&<!>!${.91!6!D#B!E\"B\"\
        E!;!G!?\"D\"I(6#E\"~!8&9%?xd!Jx+t\"!B#{_\u{1}\" F=z&_'\"D$A.v'C!J*z$Hj\u{1f}!:w$l!8xpi!Jy\u{17}\\!JvsH! x? !2zm\
        \u{a}! y|\u{9}!!wxe!9v:^\" D=}e1\"=J-=\u{a}s!4vWt!=v7\u{a}!=wgQ#2=)C\"v>p& N\"H0D&>$A!y{f!)vmg#1G*F!DTm6!P!K!<!\
        K\"L!K!?!F!B!9!x\"@!G!B\"L$8!L!E!F\"M#J(/\u{6}q\"9B1=?w!,vP\u{5}!8wZK!=v[\u{2}!)w\u{a}h!4x\u{1b}g!Ew<n!4@rE,!H$\
        H#J!H!I$G!M!H!E#D+G+Jb'\"*H*G\u{14}\u{1f}!8{l_!Jw$E!?t\u{a}j!Cug\u{18}! w\u{f}\u{b}\"7w%D4|!>wRK\" GJx<\u{1a}!J\
        <\u{0}\u{19}!Jy)E!9v!A!0FZO!=xHt9 Q!H!F!H!u!L\"E!G!:\"<!?\">\"K%.#r!J\"x!F!Q!I!K!9!5#C!+L:!4zCx#!s7G'xp\u{14}\"\
         I=w\u{1c}\u{c}! t\u{2}0!2{^\u{f}!J{C\u{0}&,D#x#@\"J\"L(J\u{13}6, N!D\"A*>$?!>*@!>!x!N%J&?Yh!2v\u{15}3!<u4o\" F\
        *v\u{15}\u{1b}!?xs7!4}Z_\" H=v7j7 G!Q!F!G!Q%K!D!@!J!K!O!M\"O!H\"K\"G!K!P!Q#K\"F!R%GWV!<v'H!<v(\u{c}!4w\u{18}P!/\
        y}\u{18}!$v;a!$|?\"!$vB`! |S\u{e}!4ysS!@w\u{2}z\"!C3sw\u{16}!,w\u{f}P!<u$\u{15}!>y\u{13}&!-z\"j!<u\u{5}K' G!;7?\
        $r!I(|%@Y5!\"xG\u{b}!<u,P#*A'u#Dg\u{1}!Dv\u{17}\u{1}# G,H1yf\u{12}\" B*yU\u{15}!Jz\u{18}T!-y&c\"Dt&D8N%%I#I0D#J\
        !ILu! {\u{e}>!;v$|! }G+!*D\u{16}\u{17}&,?&8*?!A's\"?~g!*GA(!;z$p! ~f-!?v(O!Ju7^!){rf! }K2; T!H\"D\"C!B!D!u\"O!>\
        \":!<!M\"I\"E!I\"-!D!P!6$N!\u{7f}!H\"6#*!+!'$v4|!-z4E!Jw5P!@|\u{e}p(#;\"D*F&A'w!I!D!<\\D! xs=!=uxS! }Q}!8x\u{6}\
        q!?w\u{18}\u{0}$-\u{7}'A(G.<+\u{1e}!4|SE!/wq\u{2}5#I!G\"I!L\"E#N!F!M\"=!J#G$M#H\"Q\"P!3\"=\"J!,\"w#MM\u{2}!$vkX\
        !J{yI!9v\u{3}D!!v)t\"&y7Ftp!,FJ>!<val!>w*r!!w\u{7}\u{19}! xt.!3y^)%\"G&x\">\"<1==D!5v0\u{c}! ya\u{8},$H#E#E!C!E\
        !B.?!q!F!C(s$HTR!<w\u{c}&#*E*F)A^r# u5y'H\u{1f}a!J9FJ!Jy>\u{16}! {x\u{0}# F.x-F,\u{18}: C!H!I!C'w!p$q\"D!J!(\"D\
        \"K\"C!+!O!L!J!@!E!Q!=!K#@!J\"J\"t\u{d}(!9xM\u{7f}% |$F(B#w%?XS7!?!D!B!J!A!@!C!>\"E!=\">!>!D!=!L!B\"H!B%v!B\"q\"\
        B%KD`! y\u{1f}\u{b}$!P%F(J$G\u{e}\u{e}\" F;zxQ!;Dm*\"2x+B*\u{d}\"8E%vl2!)xnD+$?!E!H!B!>!>!D!;';!z7>1g!,x\u{3}\u{1b}\
        & y\"L#K,B!B+HON!*|g\u{1a}!*w;\u{1a}!Jy;K+\"=#C\"J!@\"E!A'x%2!x&@!5K\u{12}! vV\u{15}!$w\u{9}\u{1f}!Dvtl!Jw#z0!2\
        !H\"B#F#A!=!:!;!>!B#>%9%w)v!3$G\u{3}%!;B\u{a}\u{12}! y3r! vC\u{15}! {qo/!F!M#E\"C\"<\"D#@!A!9!H#K%H\"L)<\"C/%!<\
        z[S!4|4^\"(z3CdO2\"O!v\"M\"J!P$H!L#9\"F\"J!I!-\"?!O$Q'C\"D$B|\u{a}!-vJ/+!u!F/E!I\"B%@#@!E)=!{#r\u{1b}8! v-\u{10}\
        !Br)v!=wU\u{1c}! v\u{8}9!,y;\u{12}##F%v&x}A!!wVC\")x+>[\u{18}%!7&G-D(B.{0\u{1}!=w\u{18}H\" x=Dln!9u]B\"\"z-Bm~\"\
         A<yTq!:vj1),B!H\"F#I\"K\">'S!I!@\"=!-zkZ!)u3\u{d}& B!y!I\"?%><zR\u{1e}!2y~\u{1b}\"4@6uJH\" \u{7f}=@p?!-vh\u{16}\
        & ;\">-;'4&y#<Gf>!P!D!Q!M!G!F!J!F\"C\"H!M!J!G!<!s!J\"H\"Q!A!G\"u!B#v\"0!>#r#R!L!>!L\u{10}~!D|j'!%w\u{2}o!4w<\u{14}\
        \")A&<#*\"'u4HQS\"8z%B\u{c}\u{14}!J@M#% J/v)y%@-:P#1 G!{!w\"w!@#C\"E!A\"@\"<#A)?!F!K!=!7+LI\u{1e}% =#x%B)u9vi~!\
        =xMB# z=9!;q?&'x*C(s\"C!D.A\u{b}\u{19}(&C\">\"A&w!t#='E/?RG! uF'! },\u{1d}% s%G\"I%E>=CP!4wmu! w/\u{19}*!6(<#>!\
        @$E#D#:!;&{!8,d\"9y1=2Z!>w3\u{b}!7w\u{7}q$!<3A#<'C@\u{2}\" H=x\"W!<w\u{1}n!,v\u{a}\u{e}4#J!E!N!F\"O$L!L!H!G!{#7\
        !;!7\"B!D!J#@#L'K$P\u{c}r8!B\"I!s!?!?!C\"K!I\"E!L!A!L%M!,\"<!@\"0%H!2!.#C!B!F!yfK!Jw\u{14}!!<\u{7f}\u{16}4!#w9\u{12}\
        \",|0Ih~!6u\u{12}K!Fv4\u{a}1 I!B!6!=!9!C$;*7!J\"u#6\"B\"O!<#>#t!0\"F/!x!7%=#C(>!y!>$w!2\"D!@!R!7)H#KxF!JvVD!<wL\
        6!=u7<!Jvy\u{13}&\"E(A%K$B#8!9\u{1a}w#1w*u\"C2o\"&G.@n>\" E=}s\u{1c}!&w>v! I\u{11}\u{1d}' @65!r!w$:!?-Md\u{2}! \
        C\u{9}\u{19}!%C\u{1b}z!>w{1)!K$J)C!H%B%K#H#E+Hl\\1!C#D!w!L!D!G$G&M\"F\".\"w$@!M\"G\"6#+!0\u{0}\u{b}!<z+=& s#C\"\
        G\"I%F>>\u{b}s! wDw!<y;F!4u\u{e}i!4vek) E$>!y\"@(:%9%=$D-<EI( }\"I&9&D$:\":-D)?H\u{10}!=v,`!=vzb\"#J0vsa& s\"x#\
        F'C1D-<D4\"4y6EoC!8xt5! y1\u{f}!<v2\u{10}\"$JFw^h\" w*GVL\" t#F='!,zr\u{16}!#t\u{2}s!&xKY!@v\u{4}F!4wvx\"4z2HP\u{4}\
        !+xwW!={'\u{6}!/vP\u{1e}!9w\u{d}f!(w9W!5v99! uO\u{8}\" C(wv@!EumY!Ey2\u{17}/!{#@!J%H!B!G!5!C!B\"D!G\"A#.-7&G\u{11}\
        +!/z\u{c}\u{d})*3!@!<(;(F!\u{1}!J!<+71f\" C4w\u{1f}?!?w\u{16}[!=CS/!8vjE\" t)A\u{a}<!.x'l!$w\u{c}7!&vi^? V#A!B!\
        K!C!E!C!t!O\"F!C!F!I\"J!I!E!R!A\"Q!s!Q!K!M#F\"S!A!I\"B!J\"u#p}T\"!w3FrA& w'@\"@#>#@-G\u{f}{!7{]\u{9}!Jw.W!8yw@\"\
        8A%H!n!?wV.! y`e!>w&\u{a}\" E!t\u{1f}^!=wf>!Fwwh!.ub>&\"B,x-H\"F${)I]M!=xK?-\"E!v!B!B&H$B\"G!H\"H$E#y!B\"ArD\" \
        B>B~\u{10}!,w5\u{8}!Fx\u{b}l!JyHv!!t2\u{9})\"G&F\"?${+z\">!7#6+5\u{9}\u{12}!Jyfj!$w8x!Jv\u{7f}J\"4?)xj\u{7}!'xX\
        !! {<{!9t\u{18}a7 O!I!A!F!Q!p!}!K!H!A!F!H!C&S!N\"K\"F$R!O\"D#L$=#C0~!8y};!*za5$ M'M%@(Jx\u{14}!=wNa(\"M\"M\"J#M\
        $O'K$K2:q\u{d}&'t!D#F){'D\"HQw!%y\u{c}u!)v4M$$A&G1x!C\u{f}$# F=9!y(\u{5}!1vsu\"7I%wmZ,!<$v\"E!H\"E\"C&I\"F(I!N\"\
        =+?Hp% r!B\"v/>*JRJ!4{K\u{15}! y[^#'C7y,CS\u{16}%&A&;(<$9%N|c\" H=w\u{16}=!5v\u{7f}8!!w\u{2}d$!H)J#H\"H\u{15}_!\
        =x/v'%B\"s#C'x+=#B&B,h\"4x#y\u{1e}s!;y\u{6}t5!I\"I!P!F!K!K$C!x\"=!F!F!D!D\"E!/!?!I$O&3#K&N%p\"#w\"EEI!%w7l& D'D\
        1;#C!t\">=?! wkT!-w6\u{e}&'C&A'C!B\"<!>%91 G!{!w\"w!@#C\"E!A\"@\"<#A)?!F!K!=!7+Lvl!Jw,\u{19}.#;&<!P\"H!8\"/#7\"\
        :#y$5!N'r%=\"N\u{f})*!D\"I!y#E!@!@%:&?18%E6Q!3zrb\"#I9\u{7f}`p!=w+\u{18}!=wd]! w~&!8ztW!4v;W# ?&y.<`V#4z(s.;\u{1b}\
        6! xA\u{b}!8uR\u{b}!=xnF! {\u{d}g!,xQ\u{6}\" zEJV%!)zC\u{1c}!Dvaa\" ?<}f=) u#B!@%=&D%='D!<#:y<#<~!H\"B!O!<zYU!&\
        ~X+!*wh\\8 Q\"R!N\"O!J!T\"O!N\"P\"O#K!D\"P!I$H\"N\"L\"Q!H\"L!L#J!F#I\u{13}\\! yGP!Exhs!;wl\u{7}! DhkA#<!?!B!F!J\
        !>!>!F!8#A!I!B!J!L!H!C!S\"\u{2}!w\"D!A!r\"z!L!,!0!{\"7!(!(!G!=\"@\u{0}&, L\">#D'@#D#C\"?%:\"B\"s\";+;\u{1a}$!?w\
        y\u{4}!&w\u{4}\u{14}!%wA\u{17}! xSP!FyXN$*>(E)B)J\u{12}\u{18}!!yPA!*|B\u{1b}!9wb|! A2.!#z*r! DNN!4wyh/$=!D\"E!C\
        !=!D\"|!;\">\"B!@\"x$8!9#CO\u{1f}!Ew>>#*H*A)H&\u{d}!*IC#!-w\"@\"8E%z\u{4}9\"*G*zFU!=x t/ o#A!5\"A\"4!2\"F!5\"5!\
        /\";#<(<!r-4\u{3}~!)}\u{13}Z!,wL\u{b}!<vt\u{1b}!Gu\u{d}Y*#6!?#E!z!<!A%@%=+<+B~\u{16}!@v-D!7s75! {\u{1f}\u{12}1 \
        I$;#L!@!8!H!|\"9!@\">!D!J\"B+I$x!5\"6o\u{3}!#u\u{5}I!)zbR!Ey\u{8}{!2Ct\u{8}!4va`-#s!E\"G!G%J\"F$I\"J\".%F\"K\"M\
        +E>\u{17}! Exj9!/!p!5!D!Q!6$t\"H!1!F!J\"2!t\"D!7\"2!0!3#1#2\"=#8!3!3$5t\u{a}2!1!I\"~!A\"C!F!<\"C#=#B$<\"6!5$>#1\
        %6\"1$y\u{19}A\" M&v\u{18}x!Dz}\u{f}!5wqE\"/D$B9n\"(E5FKs;\"q!D!t\"I!N!E%@\"H!S!O!v!A!G!G!G!=#C!P!N\"G!H!M\"L\"\
        L!P!S$L[B-!L%O'I!=$J!K!K$<%E!H!s%H&0d\u{9}!/w\u{12}\u{1d}\"!89z:\u{5}!9zcE!&w;r. P#J\"L\"K!A%>!@!8\"@!B%I!H$t\"\
        5O\u{12}!,v\u{7}\u{1a}4!4!:!?!I!B\"J!@#<!J!5!>!?\"?!I)u!A!O'4!7!4\u{9}!#4>(@.u|\u{1d}% \u{6}\"M(A30\"=9c!?u\u{b}\
        O*&=!=\"{!<%8%:$<#D\"M-J\u{1a}\u{1d}!4vK>!4zi\u{a}#=>\"=+AZ=\"<x!D4\u{9}!Jv;\u{d}! v\u{15}\u{1}\" G$~\u{a}N\"*?\
        *9F\u{e}! wF\u{2}!Jv-\u{5}!,uvU! B^H%$w!A\"?5w!A!{!'y`:!E|\u{f}\u{1c}!7zk)!,vhn!+wtf\" E=ys\u{5}0!(%G\";!3&L!:!\
        H\"0\"+$)'/!3!u\"-!.!'\u{17}c- Q!K#D#E%=#D#<\"<%I\">\"?!\u{3},J.Z\"!w?HFA!?uv0! xC\u{12}!9wc:!>E]\u{12}$ z1G!A+\
        MVb!>zB\u{0}!9vkd!3x`b$ x2A4x$DxN\" I4w(O!J}u\u{1e}!=x0V!JvFo&*@%>\"s#A)J!AEB!&v\u{17}z3 P!H!H\"w!A!C!E\":!N\"A\
        \"E&J#I!@$F!s!L!D%I\u{14}d!=I>n!&x[P!*v\u{5}!# D!x:E\u{1a}U\" |=Ex\u{9}!J|3=\" t9u\u{3}+' q*I(F)G#;!J+L\u{7f}C!\
        ?wV>!<wO_%$<5x#;!E-=Ww!DwIE0!E#E!E#F\"G!H!K\"B!J\"E#J#/\"J,0!.$Np\u{7}\"\"z=BVR\" H=x<&1 J!3!9!>!G#J!<#6!B!6!5!\
        7\"A#J*t'2!xA\u{6}1 G!{!w\"w!@#C\"E!A\"@\"<#A)?!F!N!=!8+Lk\u{a}$B@!B$\u{1}#z^{!9tgE!<vM\u{9}!9u$@!?x&\u{1}% A#J\
        ,z\"z*Fc\u{8}\"'>C>py!#|L\u{19}6\"L#K!N!N!H!J!C!K!H!J!J!M!D$M%r\"@#K#K#K\"N#K!Q<\u{1e}!)vjh\" K?vz(0\"F!C\"H\"K\
        !J\"N$>%4!B\"1#x\"N!8&D\"-$w[`!Ev\u{1e}\u{0}! }4z!4x\u{e}\u{a}\" y2;F2!4r{d!<uq\u{f}! vM<\"-w=BZf!7v\u{c}H!!xY-\
        !)} \u{f}! z]U!<y11\" LJ<bC!,x\u{a}\u{1c}! tD~!+z@\u{0}! u\u{2}z4#O!s!>!B!?#N\"N%J!I!u$C$G!H!I!<$G!C!s#B#Q\u{11}\
        y!4tZ:! wO&6\"J!7!u!9!>\"<\"5!;!|!8\"L\"5!6\"u$J!F\">!Q!3!6!>+JJe! x /!Ev<x!J{A:#:v\"I.A|)\"9H&xA\u{5}!=zg\u{18}\
        !>x9h!=wD\u{17}!?w#-\".G&yt\u{7f}!-v\"}!8u&<!?v'X! vj'1!5%t\"C!=!L!:\"<$D!I\"C\"7#2!w\"G\"C!5%5Z '!;$v\"E(>#?*<\
        !I>g!=w\u{5}~!4|\u{a}\u{12}%*E#y'A)I\":u\u{e}$<5!:!{,=4X!7t']!J<?V!<}3\u{5}, L#K!;!I!B(A!=\"E!B'H#u\"<!\u{7f}!6\
        u0:!JxoW!+xm?4 U#u\"O\"J!J$D!M#:\"=!A!H!J!/\"B!N$O$t#F\"E$E\u{15}k\" C<|:s!<xf3!F{ps!?w\u{19}z!Fv\u{9}v!4{\u{8}\
        H!9w\u{19}A:!I!P!C!J\">#H!L\"H!9#>!I!t\"5!H!1#q\"F!J!t!F$K!r!M\",!L#O(\u{0}\" F#w\u{1}\u{a}'/D%:%D#t\">!C+wcn!?\
        H!\u{1b}! wi5$4C%:,;%8I\u{1}' H1D#:'<!\u{1}!F%{Q)> z!.!>!|!D!B!A!@!y\">!?\">!?!K!9!A\"5!<!9!1!1!D!-!4\"5\">!/%0\
        !0!.\u{f}\u{7f}!)x*\u{a}!6u\u{1a}8!=xhX!!w=\u{1d}#4<)J!yxz!'w0s!6yEv! I\u{5}]!>y'b\" w%Ir|!#v5t-%9!;!=\"y!;\"=%\
        @#6$M#F\"P)8$C?g!=w\u{4}\u{15}!9x0q!=x\u{1c}8\",w1BAQ!4x;\u{1e}!=w$:\"$x:G;t!4w`j!-w\u{e}'$#='@*8)? \u{8}!<vGa$\
        &G!D\"I)IO\u{10}!+wZ\u{14}!<vio!4x\u{1b}\u{17}!?vC3!;Ih$!@w\u{19}E$!@\">>})9\u{17}&#*C/w#F\u{f}I!Ju\u{1d}2!1x4\u{15}\
        !4t0J!?t:6#)A+H#<K\u{11}$$x&F'A*wJg#5w(v-;n\u{19}\" B!v:M!6ud)!%zQn!4w\u{11}C!,w]S!>w\u{11}D- N$?!@%H#=!@!C#F!;\
        %J!v$J!F^n!,yW\u{10}!<u27! w{$! Dn9!4|8\u{e}!Jx3\u{1a}!Jz\\\u{e}!1w\u{5}\u{18}!@v8\u{b}!4|\u{7f}\u{19}! vKd\"=F\
        -?go! {*\u{e}!@xo\u{1c}! wiO!Jv\u{13}P& v!B$F\"A*>*G`.\"=E*{^\"$ G1w'C&H}?%*>\"E2?$B%{]~!4vD\u{8}!=w\u{13}u!=xr\
        C\"<A.<v{! z?v!*DYM,#>!E${\"C%=$8%5!6#6\":!8+I(D3 o!E!r!C#I!J!C#?#G!I\"K!D$9!5!6!9$F(6%y\u{15}\u{7f}\"=B'wiQ!*F\
        Sm3 M!9!=!;!A!E$@!H!D!v#B\">!F%@$I!t(=#x#I\u{1}L!<zj-!)w\u{18}\u{b}!+v\u{1b}5! @Q[!J{ZR! Ft?!'vg\u{1c}& N#w%H4J\
        !J!H\u{1e}\u{e}!<uj|!8vY\u{1b}!)u\u{3}X!4|E\u{1a}! zp8!%wSt!JyG\u{16}! x\u{0}$!(yn@\" H=y\u{7}Q!JD\u{10}\u{b}! \
        yy\u{1}!4|\u{1c}i!=xg\"!JB\u{0}\u{14}!8w\u{1c}R!!zfp! z\u{6}\u{f}!Jy\u{4}0\" u=G$6, \u{3}%>\"B#/!B$B\"F!:\";'N\"\
        ?-O\u{f}V$ H*v${.{`K!8s0|!=y\u{8}T! u_&!7w`r!#|!\u{d}\" s8Hl\u{17}!=x-d!>{!U%*>(E)B)J&M\u{d}^! xtD$4?,u&x$BmT!?\
        v@M! z\u{5}\"!7vUX\"*G3K\u{16}V\" G1y -!5y[{!?vJy!!w;0' t!u.t$?!9(A.;Q#!7viP!=wD)!\"wj7!JxNk\"2>)@sq!?x \u{1a}\"\
         G.wTo1 4\"B!9!A!|!;!}!}\"t$?#<&9$?!<!:!=,:\u{1c}(\"1@,vw&#!>#z0=~&!!vc8!Jv2V\"8B'xbFA O!E!E!y!P!Q\"T!P!O!P!D!F\
        !N!R!L!U!N!S!L\"E!)!L!P!G#N!T!Q!F#L!D!H$A\"t\u{2}G\" FJviw! yt\u{1c}!$z=\u{8}!!y\u{5}G!5wWU\" D=~\u{3},!<{a\u{1b}\
        \" H%y\u{0}q9!9!E!8!5!M!4!@!2!1!E\"M#4\"F!3\"5#Q\"t\"I!t!T!F$@\"M\"6$PmL!=Ds4\" |=DR;#$B\"yD@3\u{c}!)|CE\" G<;F\
        _!4vx,% <#~\"G\"@4s!w!Jw\u{1c}\u{15}!(w5=%!5$A\"@5:%{V+!9xM\u{1e}!$y`:!*D~s!9vm\u{5}!9wnv!)u7 !JAAj#=?!x,A7\u{1}\
        ! {yB$ A!A2y+}\u{9}s! v\\b(!J!G!D$H-C#4$J)>h\u{16}!Jw\u{9}b\"$x'Da}!&{\u{6}/!&y7a!,w\u{11}o& B'E*t*w!@#=\u{9}:!\
        ,w3`- Q\"N-H\"E!H#4!3!{!,!A%L'3\"G\\\")$C!{!@!C!D,<$6!=#>\"q$\"F#J\"O+Iou- K\"?'w\":&E#}%5\"=!8!9!?&x!>.o!<z~z!\
        Ewd,!?tM\u{14}!\"tn\u{3}!<}U^!$z\u{14}z\"4z2H\u{19},! v\u{3}60 L!4\"<#C!@!@\">\"A!:$A\"6!C\"6!w$H/KE\u{3}\":u0u\
        -+\"9I#xzT# ~*A3?\u{16}I\" H%DzH!?yL\u{1a}!4{\u{18}i!$y\u{18}@\"!vIBPq!8wid\"2>)?0\u{18}!Ez\u{13}m! Jd\u{8}!Ay2\
        \u{0}A v!L!M!8!S!?!A!=!E!C!:!F!<!C!3!?!D!E!?!C!8!M!I\"J!V!F!R#3\"O!E#C!K!S\u{11}\u{19}!.y#\u{a}!4z\u{f}d#6x!A!B\
        qo( @3z!>%y\"|\"@!w,>y\u{11}!/x\u{f}@\" C(xg\u{16}-!8#C\"@!D\"?\"@!<!E';$3$A\"A&?2A*\"A\"E!E%K!D'@&z!5%E!;'m!7v\
        i|!%v&V!$B(M! H,|!4x#R#->':+|k]!=vs\u{a}% v(x,A(C#@,\u{1f}!Jy\u{5}1!&waT* >!L!@\"q0J%8\"=!:!?-IJ#!<z|F!<v\u{19}\
        n' G!?)<*?'w\"s!v\u{8}!($D!|!@!E!E,?(B.;2\u{4}\" J2wcO# C;}\"Er\u{18}- J!<$=\"x\"u!u'B*E!6!I!<&L&F?k#6z!=-LcT\"\
        <w.JlP!JDUW!)v\u{e}(!!vm=!$yvp!<zT\u{1a}!6w\\&#(z'C6vBu! z}\u{13}!-y\u{7}\u{1b}!=w31!=w[\u{6}\" D<{\u{4}\u{8}! \
        uol\"4;6>_W! x[K(!G$K%M(J$u%J\"I-N\u{b}b!!xC}!'w\u{1a}\\\" w>JB*+ K!J!J%O\"F)I\"H%;$O\"K+Jv=# A,z(BE.#\";2?64N<\
        !*}\u{11}D1!>\"H!B!E\"I!B!v!K!C!F!8\"C\"G!L'8\"J*tsq!?xtK!+u\u{15}r!<uKh\"8B'x_c!4wwJ!FuIH!.yi~! xH\u{d}!$wv\u{11}\
        !Jv\u{1a}\u{d}!EyvF! w+j* u!8#B$E!>\">0A!?!M(:n,$4@+v%v&Eec# L#w/D.#!JwG@$ w/A)?!v9b!4y9\u{13}!?v3N!A{hX! {/y$ \
        J!@;=#tU\u{4}!6v\u{0}\u{2}# y4u6FBq!Jwzu!#x\u{14}e!8u\u{1a},!/u\u{b}\u{c})!u&F#E(D!w!@(E!M(vZ8\"=I-;Q\u{1}8 P!M\
        !O!I\">!H!C!P\"R$;\"J!P!J\"C\"l!u#$!J#C\"##P#B\"3!9/7#,x*u&F\u{1c}x$%>!x!~(A\u{19}K!9v?9(%D\"E!A!:!K%@\"D%:\u{8}\
        F\" IJx\u{7}:& M$J!H-A*J!GI\u{12}!?t\u{7f}\u{b}!$xP*!9u5a\" F=yn<!5uYG!Gu\u{10}Q$!@#F&J@}&\u{13}!?v\u{16}o!9uM\u{1e}\
        $ A&w'<=AEl!(w!b3 J!?!D#I$J!@!5!9\":#<$:!u!y!D%I!@!E'.$tXc$ \u{7f}'B4A\";\u{c}G9!L\"N!J!C!H\"@\"T$>!H!@!?\"0!t!\
        ,!0!@!I!L#o!Q!L!L!K$?!H\u{16}/!=xYq!!v<\\$ L%D-u+FA\u{9}!DIwL; m!8\"B!A!;!>!@!L!1!:!/!\u{7}!7!4!7!9!.\"5!@!8!1\"\
        I!C#K#9%6&K\u{18}\u{1}!@w)\u{6}!<y\u{10}*!<y$,\" E=wUd!?API!/xGs!8wQr\" D<x\u{0}\u{11}/!A!I!C%J\"M!?\"G!B$G&E!?\
        %>!C%C&FC\u{10}!JwO:!Exo6! }ME\"(D5y\u{3}\u{2}!J=;\u{a}!<y\u{1c}\u{f}!4v\\l!!v)C!=x\u{2}\u{7}!<y\u{10}\u{10}!4|\
        gt!J>#o\"/y%F_-' K(A\";*<)J\"v+ww\u{a}\" K;v.\u{11}\"\"C2?5{\" G1whz!?|5E!9v\u{17}!\"$J8HKs!<v#a(\"y\"@!F%B'E!C\
        \"D)JRA!)x|\u{11}%&u$<'E#J)Ny<!FvG;!8yTb!FvA!!,wnD!=vg#\" w=K\u{6}W!4|a}!Hw\u{4}\u{17}!9vm\u{6}\"+|2H35+$;#4*J!\
        8\"9$v!t$N!I$C#/\"W!:v\u{a}M!JyM:!8w\u{1c}o!>z\u{1b}w!7vX\u{1a}!=vt\u{b}'\"J\"E!G%B2C\"E,78_4\"E!<!C!B!A\"L!2\"\
        D#>!>!C$t#+!D#J#H!H#G$0$|\u{a}\u{f}\" v=@\u{9}N4\"C\";!@\"D!J\";!>!8#7'@!?\"7\"@!v!M!=$B${!s#BL\u{1}/#J!H\"K!M\"\
        G!M&>!D#I'I$O#=#/\"v#G\u{7}9!?ysf!<{\u{3}\u{7f}!4{H-!=wif# u9C$EUP!Fu\u{0}|!/x{y!%v!m!\"=h>! w6x!$w\u{c}x! y?f!\
        4GM\"!?u\u{15},\"=F-?\u{14}\u{3}! J\u{1b}x%!@\"w5F$G!z[y!#\u{7f})j& y*F*L(F!G\"E`u! y\u{5}E! w\u{18}\u{5}!=v\"R\
        , u%K\"L\"C\"F#F&J#;!H#H#I,E:n!=CZ\u{3}!=|:l!/w\u{1a}P!<Acl!<y!:! JVI!;vx,!$v\u{18}\u{2}! x\u{f}\\!9vK/!?{\u{1c}\
        L8 E!L!H!D'x!t!r#o\"C!M!-\"F\"L\"F\"I!I!N!?!H!,!0#I!C!Kz~!.wGJ!J?\\B!@vCm4\"M\"I#u\"@\"K!C$K\"A#?!?\"N!B\"N!F!N\
        !K!M!M&?\">\u{1d}\u{1d}! r\u{13}\u{d}, z#=\"A!D\"<!<\">!?\"<!u\"A974d! w\u{12}\u{8}!=w\"I\"&G.xhK/!C\"H!?!E!G#9\
        !H#=!>!?%J$0!1+0&|c:! v\u{0}I!#xfF!*u3\u{4}9 V\"R!H!N!K!G!B\"P!I\"u!C!J!N!G!L#N$?!B!A\"O\"P#'#H!7!v\u{6}^!8x\u{0}\
        6, G#>$B!?!>!y\"?%G!E)F!D*;E\u{5}!4uJp!Jz,\u{1b}!=y\u{14}@+ >%z\"~#v'@*=!?!7%u%J#?\u{1a}}\"%@/B\u{1b}a!8xC/!9v/\
        \u{18}!4yxL! {Rw!3z\u{2}P% v%s\"H#E%G)Q%'C#?(z*=\"B3u!<|cS!%w\u{1c},# s<?.w\u{e}@!*x0u!,x\"K$!B\"?+|3zr\"\"<C.?\
        ?34!r%O!J!I!J!N!I!F$C!M!D\"M!-\"E!I$G!L!C&H\">g\u{3}!)wtr6\"G!E!x!B\"J!C!A!P!A!:\":!N\";!B$K!>!F#9!M(u\"B$N\u{d}\
        _!%w\u{1e}\\!?v~\u{17}!)wTC!Jw\u{e}\u{9}%/>%>%w#E.>lI!+v`\u{8}!<wED!Ju{%!9vy7.#>!@!J!D)L!:!E#@\"0%F!F\"J!6%29d!\
        *A9\u{1d}\"4y6uD'#'A-8)vDO\" }=HC;!8v[;\"'u4HWF!;zl&\"(x,B>\u{15}' v!C!@(E\"B-z$C\u{0}.\" G={s/!*v\u{1c}V!Jv\u{e}\
        \u{8}!=zC_!9w\u{1c}t\" y*H\u{15}\u{16}!=x\u{a}w\" LJ<\u{10}\u{2}#'G-B'rOn#;C\">(B\u{2}x&#z.C$z&D!E.<nG% s$A0='x\
        !>s\u{f}!=v\u{12}}3#J#C'@!@!B!<!G!G\"L!G\"@!E\"3!N#M!K\"2$1!+[!\"8v2EE\u{6}! ?\u{17}p\"#}2EQ\u{16}\"(vBD\u{4}i9\
        \"M!M\"?!u!s!G!<!R\"@\"C!B!?!J\"+\"C!+!>\")\"M!A#?!.\"B#@!K7&\" B4|'\u{2}. \u{3}!7\"=!;&N\"=&y\":%9\"D!8!@\"7+7\
        h9!8wD`!9va\u{2}( x!w!F(@*?'B\"?)?QD!!t$o\"2x+B\u{16}1!JBag!$vS7! y\u{13}\u{6}\" D1t\u{a}G!Ew\u{d}\u{0}!4xF.!Fv\
        \u{4}C!5u \u{4}!4v\u{5}\u{15}# I=y&v|\u{18}!)uG\u{c}!5v\u{10}\u{11}\" H2yXO! v\u{1e}\u{a}#=E*{#uk !<|TD!F{$\u{8}\
        !7v\u{15}I# |=C!Gx\u{15}!<y\u{0}z'\"J\"E!G%B2C\"E,7S\u{17}\" }=;AA!=v<?!.\u{7f}N+!9u\u{5}e$ u/u.D!H5+&!\u{0}!A\"\
        ;0<)C-<d\u{1c}\"7<!y'2# @<x.:|\u{f}!=v\u{1a}\u{15}!-|+\u{f}%%N,D#E)O-C0Y8 Q\"L\"z!J!w\"E!G\"9!F\"8!I\"A!>\"r!1\"\
        1!,!B#J!O\"M!5$w\"Gr\u{a}\" \u{7f}'Fk\u{f}9 Q\"N!?!N\"H\"L!J#E$G!F!r!3!I!N!B#r\"N!C!m!E\"1\"K!t!O&PGy# D$w%z\u{9}\
        7$\"G\"~'A?8\u{15}b. w\">!E$F#H%C\"O!C!;!D$x#?!B#Bep!%z \\!)z\u{1f}6* \u{1}!<!w%B!A\"@%>,?\"@!;Kb!4y#;!=z!\u{9}\
        !'vu\u{c}!&vI /!5$I\"J!@!?$9!;!<\"B#y#4!5$;#4&7w]!<{0\u{14}!>w\u{10}d!'vP*!<v\u{8}f\"*C*\u{7f}\u{b}\u{8}!/w?]!?\
        zo\u{14}\"<|!G\u{17}E#*>.|%B\u{8}P\" B;\u{0}!\u{17}!6v\u{18}:4 t\"J\"H\"I!O!K!I#H!L#G$K!E!*\"K!(!-\"K!M#w*G\u{6}\
         !!w*w\" |\"D*\u{9}!$v.\u{9}+\"=!C!?!G':!A\"D)8$;\"C\"{\"F!Dz\u{16}\u{f}!J|3l!Jwb\u{1}!J>F9!4z\u{1c}\u{8}!4v=\u{7}\
        '#=,;${!w#:!<)Cp\u{b}# s<?.w\u{1a}u!%t&=!Jyp\u{1c}\" u=Hkn1!J!M!7$F!I#I!K!<$K!H%3!?$D!N(H!.$D\u{10}|\"3x!D\u{5}\
        q!+x\u{1e}}!?vg<! w\\\\!7vQ\u{8}!Et6~$1C#z'D$C#s!<w\u{7}\u{0}!&w|\u{7}!$to\u{4}! E\u{4}a!J{L4\";z\"CE\u{a}! z`&\
        !=C5|6#B\"N!F!I!;#K%7!@\"B\"D!/\"@!D\"M$M!3!3!@\"*!+!)!xl\u{2}\" @8z8$1 G\"6\"u#9!~!y!E\"7!5!8!;%M\"<%F!D\";,ES\
        \u{e}!&vl7!=z%\u{7}!@|4d#*v*?\"v\u{15}e!(y&=\" |#E#M!4t\u{16}N!JDS(!<x[R!4|V6!!z-^!Azkr\" E9@Du#$>#;-w\u{5}w!9v\
        /\\0$N!H!C%9!4\">!?!?!A\"6\">$-\"M$w\"y$I\u{16})! {\u{10}\u{16}' D4@$@$z!B\"t+?a\\$ C*F%v-x`\u{1c}!Aw10!4w\u{c}\
        \u{7f}!?w\u{11}?\")v'C\u{7f}}/ x#H!C!D!C\"?!A!?%@#D\"v#w$E\"A-=kf!5z\\U!/wG1!=H\u{e}\u{16}! x, !J{Pc!JtL\u{1c}!\
         z>z!?y\".\"%zEEiL\"\"A;B\u{b}5! w5>!4x\u{1b}_!8vBw$'y#?$~<B*\u{9}!(xi6!=D\u{1a}c!&x\u{c}m!9y\u{8}&!1r\u{1f}\u{c}\
        , Q$?!A%I#=!@!C#E!;%J%J!F\u{11}g!5|q\u{1f}\"!w>{EZ!9F$O!/w{`$,B0v!@!F\u{1}.\" y\"L\u{c}&\"<A*xqW!$AP+! x\u{19}|\
        !Ju\u{11}$! z\u{7}Q\"=F-?$b!!y{S!J|Y$(%>#@\"='{,K!=!>&>\u{13}<\" @(~e9!*{\u{e}\u{1b},!;\"E!@$?!{\"B!A#C\"F!H\"L\
        'Isi!*|]]& L\"</C-v'y%>dS!9tU>'!8!H\"B#I(D%B'u%{\" BJ>:V:!4(Q!S!R!S!M\"Q!P#2!Q!=!.!9!9!,!@\"L!S!N!-!:!9#.!6!7$0\
        Jk! EZv!)~\u{12}\u{13}\"&L5x/I!/w\u{c}]!JzJ+\" B>}<?!Juc\u{b}\" B;v$w\"/w6I2)= K!C!E!E$w$o\"R!P!U#L!;\"I!M!B!F!\
        U!R!P\"R\"R!E!0!R!Q\"L!M!S\"6!K\u{1c}k\" y=G@V!=w2\u{1b}!$xB\u{0}\" P=r\u{0}x$$x'C0@\"B\u{1a}f!DvCN!J<8\u{1a}!4\
        vgh!8wi/\" ~2@~\u{1a}\" F2z\u{e}\u{b}!?xI(!*w M!EyOw!8v\u{3}2!)z\u{15}c!'IB\u{13}!=x3g!9wCL, =!:%C!B#=!u$<#{+9!\
        B!;'9K\u{a}\"<|!Gc$! w-\"!*Cb|\"6x4?G4\"Hw\"~**4!9!v!>!?#t!L!>\"=\"?!u!<!=!H!J\"v%6#B!I!A!:3[\"=v&vJw!:{B\u{1c}\
        !Jw\u{c}H! w\u{1}t5 H!z!u#8!=!C#C!;!4!;\"K\"E!?'.\"<!>!J!K!1\"w)E\\q!?yDO.!<\"?\"F#F\"C%I\"D!F&=!<\"v!@\"\u{7f}\
        ,93\u{4}!8v>C!3|qe! Ay}, ~$D!E\"C!B\">\"B!O\"D%H)F!K7\u{9}!$w[O$ u$F9v-B\u{12}!!9w6g!D|+@! wEl\" I=A/X!<v~\u{1b}\
        !7vT-! {\u{e}\u{1c}% v\"?%@-?)=M{\"%B\"GG\u{a}#+v#v&BoZ!*w\u{3}\\#'P*D!sXF%\"?\"?.A#@1x:k\" u,:\u{4}Q\"4y#z(B$/\
        6(<\"8#B.N$ E-\u{7}'B(H!#!Eu\u{2}X!9wT0!4B^0!4v\u{7f};!=w\u{2}W!=w3W!<wf{!7tS\u{10}! FA2& P't#;'A#?*@\u{f}\u{1c}\
        : G!{!w\"w!?!C!G!B\"D!@!7!@\"<\"F!A\"L$Q!2\"?!F!N!=!7\"0#0&L@q/ F$>!B!@!E&D\"@\"=!A%u\"w\"M\"D(r%>\u{1d}I\" w<I\
        -\u{d}!Dz\u{e}1!4x0S!!v;+!&{I=!>x\u{1f}x+ E!?!G!11<#4\"<\";$?&2%=_>!+w7\u{7}!?w\u{c}WB!I!O!H!C!O!<!N!G!M!I!H!@!\
        5!E!I!7#G!J!>!G!G!u#M\"{!D\"3!D!F!z!G#O!K!=!SZ\u{5}\"&uDBHP!Dt.'!@w,}$\"v;C&u$M\u{0}N\"8z%BZ/!)x/}!=vkL! E5A$ G\
        %A+\u{7f}:B((!,yx\u{1c}1 J%=\"G!>#5!3\"8!A#E\"K!6#z!/\"K#E&F\"2\u{19}5!<y\u{15}\u{7f}2\"L!C%@!D\">!D!?!F!F%M!3'\
        t!O!@!-%y!C!/a\u{14}+#K!J#H\"H!I'F#L'D\"O\"G+I\u{1d}~!<tQC!?w=c\" H-v\u{3}\u{8}!&w@A!4y/h!Jw\u{1a}l4 U!@!J!D!I!\
        I!M!J!H(A!D!G\"P\"+#I!.%s!/!H%L\u{1a}p!<t\u{16}\u{1f}!6u\u{b}B!>z\u{b}j! w\u{16}V# w,D!@3-!Bu'B!?zf\u{15}!?uo'1\
        %M!B!J\"G\"F!G\"B!E&3!4!I!I#L!N\"F!7%2x(. O!3#A#A$<!=!>!B!D\"D#A#4'v!6ED! ~=\\\" I2w`%!,A\u{1b}!!Jv@W\"#{G?\u{a}\
        \u{10}!-ubL\"/F,v\u{4}K\"G{#z3\u{18}#$A\"}D?>r!?yiS!=w*-!-|G !=v:(!=x>T! zaL!,w*/!Jwiq!JwQn!$vk\\$8w$F!C)z\u{11}\
        k!7wd\u{13}!$z\u{1b}f\"!G=I\u{0}C#*A->%A\u{18}\u{7}1 D!8\"H%}!u!G\"6!A\"5!y!?!G\"A'?!8!D-3LI\" G!w>D!>x\u{10}\u{5}\
        !2x\u{1f}\u{19}!7waQ\" G4yqC3 B\"I\"M!9!F!;#O\"L!v\"H#;$w\"9#?!:!C!D!<%u~)!>w\u{b}$6!v!M!o\"M!B!J!G!N\"L!G!O#=\"\
        G#G!)\"?%H\"M%H\"M!E#Ji[! xvG\" F=y^n!(wK-!$zhR\".G&y%k!9y,:!/x\u{18}o7 =\"=\"8!:\"B!:\">#6\":!I!A!9\"J#w!8#A#=\
        !x!u\"w#6!5!I9\u{c}!@xe]! y&*!*H>R!!u4 \" J=x8\u{1d}!-y8W!*H0X$ B*y1@\"C$g!;wgL! yEr2\"H\"B!D\"D#?!E$=\"r#A#4$F\
        !M!J!A!:\"9#:&u8Q!2w^\u{c}= O\"H!@\"J!C!Q!M!N\"I!L\"K!Q#r#C!D!Q!K\"C!S!z!R$D!O!I!J\"v!T\".!Qwm!$x\u{6}:\" EFw\u{5}\
        \u{11}!%v\u{1d};! w\u{a}r/$6\"?!B\"w!>!E!<!5$:&3$D!I!P!A'1vf!!tx\\!/D/\u{1b}!3{\u{15}B' u$B\"B$>\"C0=.}\u{1c}9!\
        ?v#+\" I=x\u{1b}i!4w{\u{0}!<v\u{c}%1!7\"9!9!>\"8!M!4!>\"}#9#G#?#4#C\"L\"4%?/%\"*~%>5K!JBI)( K'I\"@#;!=0G!B,77w!\
         t\u{9}a$&C\"D'B,zAV) L%A\"C#>'s#<'\u{7f}\"@(?Md!'u\u{10}J! H=@!=x\u{e}<! B\u{1d}*, \u{5}\"@!D$@!@\":'D#E'=\"9!\
        z,=:v! u\u{a}:!CtXz# H(?7=t\u{a}\" G;{g>&$>!>%7\"7!;'?8\u{16}!Iz.[! wx^2!K!F#x\"A!=!:\"8\"9!8#9#;\":%H!G!M!>!x&\
        84q\"4y#zH$!6u}W!<}BR!*x[('/J\"N#L\"K&K#K%I#\u{e}(#D!C!H%M'q(>#F.?T[!/vHw\" F=x{\u{1a}!(zfF!$y`g!Dw\u{18}\u{b}!\
        ?u9q!7w\u{16}:!J>O:\"'E(:4b!?{GV\" F2{3:!)w'[!(8\u{12}k!;DH}) p'E#M!:.s\"G\"E\"<+:\u{3}*$'A#A*u2zav\"9I#x@~!?z\\\
        6!7t'\"- O!C!D(9\";\"6#;$>&K\"B!B!J'1\u{6}d!9vtz!JvM7!*v*L!=u$1!Gv}h!=vQ-!Ewad! >X'\"2u+AiV#<z!C-=\u{14}\"!Jv52\
        ! G\u{2}v!=wDO#$y%C!?nJ% s$A0='x!>\u{8}\u{18}!=wir\"!:+HGz,!1&D#F!=#@$~&;#F#@!M'9$Cl-\" K.y+W!Fw9R0\"E\"D\"?!9\"\
        @!7!<!v!P\"w(0!3!0#7!5'N=d\" B!w\u{4}\"!!u\u{1c}\u{5}!>uu]!J}\u{1d}\u{1c}! MA]!'u33&*D%>\"s#A)J!Bk,!*x-\u{2}!.y\
        <\u{15}!=v\u{3}>!Jx$\u{7}!Jv+l!4B\u{f}\u{12}!8x*\u{10}; R!t!G\"L!D\"D#K!J!L!L!M!J!6!N!w#F!J!I!>\"*%G!x\"F\"K!K!\
        E#=\u{4}-!;yR}\" @#z=~!4{\u{16}I!/vp+!8w,X!\"y\u{1e}\u{1f}. M!1#H$t!8#<!:!K$@)I!L!C!L!1?w! zr]%\"=\"<%v+>#A\u{a}\
        k!@x\u{9}-%*A({)@\"K)xlJ!'wm;!?v]UD \u{6}!$!M!?!0!8!@!3!;!.!\u{7}!A!H!8!6!5!2!9\"4!L!9!.!J!A!&!2!G!3!s!D!7\"4#0\
        !0!*$9%f!JwIx&*D%@\"w+@#?'yZK!\"vn\u{7f}\"!D#{i?!2A;\u{9}% s':#C1F/>Pl, L#K!;!I!B(A!=\"E!B'H#u\"<|Y!7w\u{15}h!+\
        v \u{7}!:wRL\" @9zAs\" I*Cb>! y>\u{12}\" {#G\u{d}j!?uhZ4 X!J#F\"P!K\"D!I!H!J(H!9%J!v!H!Q!?!w\"F$E%N\u{1a}\u{3}/\
         I$D&C%J!G!P!D#/!,!F$K\"P!L\"3$+``!4vs>!Jy\\_!<w+\u{c}! {\u{0}r!4v\u{8}s!Fv\u{2}[!=x,\"!<x:[\"*?2y]\u{5}!=x\u{c}\
        *& x2A)D\"A)w$D+>!JwQU!*vB~$ D=z*|#t/j!\"wl\u{0}%$@&>\"~!='y$\u{1e}!,vnX!8yIM!,voC! xNP!J?0\u{7}!5v]\u{16}# z%?\
        E;:\u{f}!#v\u{e}j!>~{=*!8$@\"H!C$?%B!A\"E%4$MaI* Q$A\"E'?\"F\"G!J&D#M#Dhv\"<w#Dv\u{3}- I&@!H&6\"A\"A#9!\u{1}\"0\
        !6!4$L-K\u{3}:*$B\"x\"E'H\"F!J\">%3#B#5,\u{c}!4B\u{3}\u{13}!6y\u{a}=\"1r,M<B!\"v\u{c}\u{e}\"<C.;mJ!!wou, v%K\"L\
        \"B\"E#E&I#:!G#H#H,D\\:\" \u{0}\"@\u{4}u# B/v-{\u{9}\u{d}% G46#<!x%v?>!<}D\u{d}8 R!E!F!y\"S\"S#Q!F!H!O$R!R!L\"E\
        !*!L\"G#N!V\"F#L!E!H&r|M!Jw\u{15};!Fv_J!9w,_!8uPK!%w<b!Ju\u{1f}\u{17}4!<!v!<!@!E!>!F!?\";$>!u\"u#>$\u{0}#E!?!N!\
        ;';%:\u{1d}z!=xpH!-v9x!JteQ!&~{s!4>\u{18}F! x.@!Dy\u{c}\u{c}!=L!`. q\"K!B!H!K!G$E!G!G#G\"K*=\"t\"8\u{4}h1\"L!5$\
        C!G#G!I!:$H!F$1!0!L#N!G#M&F\"voc!6vo?# G:z0>g\u{d}\" F(|D\u{b}\"$u0IP\u{5}#*x1H/6\u{5}D!JvWz$ H,<1E!xQ)\"\"G5x|\
        \u{12}! v\u{6}u!,v&@!4{u2!(xB ' I)A!F'D\"w)@!??;-\":\":\"A!@!K\"A\"B\"8#B#8$G-J%u?f!&wI\u{b}\" K4C\u{15}:\"9z1:\
        \\\u{1a}!@w@!!9{de! vW\u{16}!J}aQ#9E$G-y8j!=wi(!!v'T-$\u{5}\"I\">\"C#7\"<!J!B#9\"=%C\"F-=9l! u*s! }\u{2}M$-w\"A\
        -D!<\u{e}N#)A&w%ElD8!?!D!B!K!A!@!D!>\"E!=\">!>!C!=!L!B\"E!B%v!@\"p\"B%K&oGE> P!v!N!D!8!=!@!D!L\"C!C\"=\"9!8!9\"\
        1!N#(!/&}!F!N!1!K!A!H!&!E!y#|rm! w>k!<us\u{18}\" H=xf;!'x?'2!8!;\";\"A!?\"?!=#A!8&=#7!6#K!:!P$|\"I$Hz\\!(vS\u{7f}\
        ! tqi,!;$v\"E!H\"E\"B&I\"F(H!M\"<(x'3!#x\u{e}R!<uC ! v,B0 J$v!E#<!>!D!E&C!C\"A(A!N\"6&t\"D#H\u{17}%5 N!}!H!G!J!\
        G\"N%v!A!x\"<!G\"4!K$>#K!@!J(I!1$I%1)!=#?#G!@!{\"B!B#A\"E\u{1c}4\" D$xc:!5{UA!4yQS\":x#H\u{1e}z\"=J-=,>\"4y#zFA\
        !JynF4 T#;!=!9!=!9#5\"=#6\";#5&r!D!;!z!J$D!u$F#3a=!7vf7!4vU\\!Jx:\u{19}!%w~3!=wb\u{e}\" I\"\u{0}\u{17}n!)F{\"!J\
        vtM!JB,(!Jy\u{2}v!=x\u{e}$! G\u{2}\u{1b}! yI_!JyCY9!M!F!t!E!2!8!G!J!>!L!N!?!3!E!8!w$5!@\"6$x!u!L!J&4!Il\u{1f}!@\
        v\u{10}\u{10}!;|.n!Dy1\u{17}!#w#y2 t!1!B!7\"A!F\"J!D%;!w!7&9%E!M\"B'5!3$B#\u{14}!Ew\u{d}x\" w7vw\u{17}!?vlI\"4|\
        6DW~!8|\u{0}%!DyS\u{d}!<B\u{1f}q!=D\u{b}\u{13}!!tH\u{9}!&vl#\"/v0w%\u{17}!<B\u{18}\u{1c}4 N!8#D#M!I!H!J#6\"v!E#\
        @!M!F#y%N!H#1#O\"&$=J$!=?\\u\">y,E\u{10}\u{16}!#ua~!9wds!<vpu!D|NA!9w)\u{1e}!<ww*!6u\u{f}$!<v\u{19}q!+x`V-$>!y!\
        @#>&C\"B!F!:!E$4$;!M(1\u{3}z!=z\u{d}H! A~z!-w\u{13}4!=H\u{10}H!6ysd\"!yIE|m##?:C$}\u{a}\u{4}!$w)D!,ygu#*F*F)BtX\
        !J{gf\"#J$x?<!;vd\u{1}!J=\u{2}6! v0e!!xyN\"Ey%A9Y!:{*;!?wD$# J1v,I2\u{a}!%uN\u{18}!?u6%!&x#\u{1e}\"GK!v?n#$F'C'\
        :&\u{14}!=w\"1&\"B,x-H\"F${)IH!!&{lC- P!\u{1}$E\"H\"E!E\"F#F%E%H$@';&L{4#4>$y2G\"\u{9}! xo\u{f}! G#l+!7#E#I\"@!\
        I$E&L$5!5#F*2,\u{d}!5uI9%(x\"=%x%8'E\u{1b}\"!>v]{!-w.=!2}hM!$w\u{1b}]# D5}'@dl! y0()!u&F#E(D!w!@(E!M(v /\" w=C\"\
        H!7ugN!4v\u{c}L!Ev7\u{18}!J?w>!&B\u{5}z- N$:!9!x\"9!C!F\">#=#=\"<(;\"AD\u{c}# H$\u{0}0=30!Jw\u{f}U$!:.>$<*;MD!4\
        z\u{19}d!Jw?v!>w~+!${\u{3}?!,wO\u{18}!?ul !Jw\"\u{15}\" G=yPW!4wn\"#2=)C\"vN\u{18}!=tEx!7uEr7 \u{6}\"z!2!>!=!D!\
        <!8\"'!:!3\"5!C\"@!7\"+#9!3!6\"G!M!8!<\u{7}\u{15}! Be~!-{*o!$w&5\"4v1Jx\u{d}! {>V#%@)@$F\u{1c}>!%w!E\" D4I\u{19}\
        v!,v@N!'xs\u{a}8 s!;!u!r!E!v!K!D!G!x!E\"B!C!H!Q\"K!I\"F%9\"J!H!M\"<+?E\u{5}!'w\u{14}?!Jvzb!=whT!J=\u{16}Y!-vdh&\
        \"C,t!M,G$<+7QN\" L2v\u{1b}o1 |!5!4!v\">!G!>#=!2!G\"A#B!C\"?'/!=\"@L\u{12}!Jtu/> G!I!H!N#L!L#q\"s\"O!M!t\"M!1\"\
        B!C!<!@!Q!-!o!t!C!y!A!H!2\"K!>\"O$BW\u{5}!4wsn!JxwF!4w5/!#zA.!J|\u{1b}\"!<yOk!=xFo!=y P( t$@\"E!C->$8,B&|P\u{17}\
        !8wvd!!w\u{4}Q\" DF{f}!F}4\u{9}!!tt!1 I!7!;%G!@\"G!9#8!7\"@#D$s!4#E\"u({$;X_!>x%_\" v?HE,! xZf!$z\u{a}\u{0}!){$\
        \u{1b}; O!2!<!<!H!{!\u{0}!N!<!J!C!:\"E!;!9!x!@!?\"s$/!2#9!?!9!8%E&L~:%&u$<'E#J)NQ\u{1a}!4xG\u{17}/ L!7#B!u$@!M'\
        >!;\"s$D!7\">!9!H\":N\u{1d}!;x\u{10}]# A=;\"y4j!\"x\u{6}\u{3}\"!vI?+O!;w-\u{7f}!\"DV\u{1f}! wZW!4{3\u{e}!<v\"%2\
        $;!<\"@\"\u{7f}!D\"I!L!9!9!G!A&v\"+$N!;%G!0#{c`!Jx{y!<y8u!=BZ.$ ?9y,v%B\u{0}\u{5}!?w\u{7f}\u{14}!?w[L\"<w!B.T!J\
        y-)!<yU\u{10}! ws_!JwRW!Jt\\\u{1d}\" v=M[#!<u\u{e}G3 r!Q\"A\"J!A!J!K!:!>!D!I$A$D#/$L!F\"F!y+I\u{16}\u{18}%/F%<'\
        >\"@!\u{3}\u{2}}$*@2H\"|,GP\u{b}4!8$u!H!C!G!J$G#K!H\"M!u\"E&7#D!.!1#C!,!C$G0J!&v{Z!=x\u{a}N!Jvv\u{0}%%z\"?#D*G)\
        G K!7z=T!<x\\P$ x*;1F\":$Y!<v02!?w#\u{1c}- L$C$>\"E!G$>\"@!r'F\"I!E!w-H(q!6u\u{15}00$D#A!@!;!I!G!H\"=!?\"C!K&C!\
        E#t\"F#y \u{1}! u/=!8w9d$ H!}\"A>?Cd!;vF_!=u\u{3}%!(wm\u{6}!&w/\u{1}!,uA\u{b}!@wG\"!3{|0!.xF\u{c}!8yJg\"(C?x\u{f}\
        n> r!A!E!=!B!B!<!C!>\"B!=!q!<!?!@!=!M!@\"F!C!H#R\"A!q#D!5#C!L!I%rth!=s|Z!=w5f!<zNY#;B\"A\"w\u{1d}a!?uX\u{14}!=v\
        \u{b}\u{11}@ \u{2}!.!Q!<!5!7!D!6!1!2!\u{0}!L\";!<!6!8!@!P\">!7!6\".!0!7!J!/\"F!D%6!6!4$Hv\u{e}\"7v%Gi\u{1f}!'v\u{0}\
        \u{b}!<|FK/!,\"I\"?#N\"E#4!9!B&L!H#H$G\"+!2#BAB\" G2yEr!Jxg\u{15}*$B!z!C&C#G\"I!D\"K(@.8jI! y3!7\"H!G\"G\"I!I\"\
        Q!K!P\"J!D!J!B!N\"O$N!q\"H!S!M!E#G%L#HRN!6t{<! |'\u{c}\" E=|z;!;B\u{3}z!1v7^!$w([!9zK\u{9}!Jv!\"!<w\u{1e}\u{14}\
        !4x\u{a}3!=w\u{4}\u{a}!-wkp!(v\u{16}t!Jy\u{b}\u{4}:\"O\"I!J!@!M\"L\"N!I!A!P!P\"J#S\"3!I!A\"C!U#x!L$K!M!O!K#<!P\u{3}\
        p!'w^M!-|\u{2}n!<}g\u{11}\"@v*GF8!9yp:+ J#@$D!A!@#B%G!E\"D'G+;\u{6}_!'xA4!!xW4\"<?#>8i!Jw\u{19}]!'wT9!=wOv! DXy\
        !7w\u{14}y! I\u{0}2!9u-}!Jz5^!%wA\u{19}$ I<?!?!=\u{1b}\u{15}!=wGN6!9\"7!C\"F\"<!<!p!;!9!:!>!D!I!;#D%A\"p!<!q!J!\
        ;+=7\u{c}\"&A7G\u{14}<! {\u{8}%!1v?!'$v&A*z%8$?!=,<k\u{10}\"\"B2@R\u{6}!$y\u{e}D!Jw*$!*w\u{4}Y!7u|\u{11}!4wg29 \
        2!2!4!<#G!H!v\"z\"{#r!P!3!/%3!-!.\"F!D!0!4!8$M!5\"2$R\u{6}\u{10}!@xmF\"%v!A5`!=z@\u{1}/ J\"}!<#@!;#>%y%>$|#D!A\"\
        >!u&=%;\u{17}{!=AU4!<}\u{1d}9! zq(\" E,}Tt!!vWO!8xp'\"*y+x\\<!!z(7% {\"B:x!>&v{:! {.S!*Fh1!7vR`!Dwr)$ J2v1x$Jp\u{14}\
        !$z\u{7f}=!?u\u{10}\u{18}\"2A+J=8!DwW\u{b}!<x\u{c}\u{3}!/v.3!Iz|\u{1f}\" AJvL\u{1b}!4{\u{a},!(wM`!'zq}&(M\"L#J'\
        M0J&GTu\" LJ<HP!JAz;! uoL\" |=A$\u{c}! x_S. q'@#;#2&|!:\"5!4!4$:!6!A!:+u3\u{8}!6u;\u{13}!>wKm& v%?#?\">!~2:l\u{3}\
        !9v[\u{3}\" B>xlu!=wz\u{4}#,?0A!CB|$ E-\u{7}'B(H\u{d}\u{1c}1 u$=!E!H!s\"?!M!@!;\"A#G'A!K#@\"C!;+@2v!$ww\u{1d}!*\
        D\u{5}\u{12}$ C4B(x.EJ5*(C%?!A!@\"D':!<#B!K)>\u{f}o#'E$C0HTh!5w60('@\"z!?$@&;$;%J-G\u{9}t\"#D.{a !&x\u{16}\u{19}\
        !Ey$~!<{(.\"4|6z\u{14}H!9u\u{16}\u{7f}* z#G\"?\"<!y#=)<'F\"I-8+\u{10}!=ws'$*C(E*J!H\u{15}{# B<A#|8*$*@#x\"F;:\u{5}\
        -\"*C@:5d#1v'E%tP/!@vQ\u{d}!=v\u{b}\u{e}!Jv>(!>F\u{19}1! v\u{18}L$$v&@*<'BR\u{9}!7vAl!9vo\u{1b}!JxK\u{14}!<y#$\"\
         H2x{9!FzTC!@vq|!7wF\u{14}!*E`X#\"E2@(AV\u{1b}!4yF}!-vd1!:v\u{e}H\"4y6C7&! rK\u{e}!$w\u{d}\u{c}# J\"B:rbq%);):\"\
        :(@(u3C$ I&y.=6>6\u{7f}!<ym1!7v]i!#x6\u{1f}\" H=x\u{9}w! E\u{1f}q!=xo{)\"A#=\"K(8#7&?#v\"<!DUR!9uZ/!#wVE\"9C#u:\
        \u{1d}$&E#B=z!G\u{15}\".!:\"D!?#t\">\"@$?#K\"u%5#A!I!@!:Ww!Fu'\u{13}!<wg`! I*\u{d}\" C=zZ\"\"7A-zy2!<u B4 P!N#N\
        !Q$>!?\"H#D\"4!B!9!G$@!D\"8#O\"s$4!;%@)+!>w<>) Q!7.E#B'4$K!@!5&wwy!!xcv! |\u{16}\\!Eyr4!JzV\u{11}!=wso!-w8\u{2}\
        \" A%v/C!4w\u{f}g! w$_!=<v\u{1e}!=vtI!2wf\u{1c}\"2>)?'I!;vo|!?w\u{14}E!2zZ_\"<C\"{\u{9}[! yc>) O!H#G+L#D\"H'w!F\
        !K-\u{1b}\" x=G\u{7f}F* w!5!J\"C!H&F.7\"=#C,52p!,w\u{c}(!6ub\u{5}\" v2C\u{2}h!8u\u{7}\u{c}!4t'B!!u\u{1a}A!4y\u{1b}\
        !, u%K\"M\"B\"F#E&I#:!G#H#H,DjO!,v]\"# A;\u{4}/?x\u{13}!7wl\\!(yR[!4v\u{d}E! z~V!<w:%),v\"E#I!B\"N$N#C#>,L+2$ {\
        *?5>+@2\u{d}%5x\"w!>$I!<w\u{0}!$ybo! xw\u{16}!Eve\"! v`;#2w'A$>W3!Jt;m!9v:0! L)M\",x0Hk\u{10}!<u\u{18}\u{1d}!-y\
        }N@!D!L!z!H!D!G!F\"J!L!O!G!F!F!H!;!N!s!;!@!C\"A!C!E\"\u{7f}\"H\"F!?!:#L!<!>$@)\u{a}!<y\u{7f}\u{5}!6xX\u{d}$B@!B\
        $\u{1}#zm\u{0}\" N=unJ!Dvqe!'vXJ!8Fq\u{1f}!9v\u{d}c\"$y&F_Y!!ut\u{10}3\"@\"x!A!B!C!E!B#I\"B!?#F)I!H!I%x\">!0!3$\
        BJ\u{7f}!5xp\u{11}\"${%E#L8 M!H!@!B$S!J#A$y!I!\u{7f}!J!D#M!P!B\"B!+!O!O\"K\"I#>!L%B;\u{1a}!=w)s\"$JFw\u{16}6!9v\
        |Y#$=&@@:Xe!/uJo!Jv'v!=u>y!8vwm!Jw\u{12}\u{1d}-!I\"@\"F#D\"K!B$J\"J!D%:!?)L#<r\u{8}!7vyb!Jud}\"!yIE>z!?|S\u{0}!\
        J:\u{9}\u{1e}$ A(y#C%vQ\u{1c})$E%D%D!E\"K!J*D#8+INz$9@#A!=\"v:6!$yQi!?v)D!&yF\\!2zQc!%x>z!JD\u{d}\u{2}\"$=8E[[!\
        4x\u{1c}\u{1b}!=x\u{18}v!?wD?!JxFs!4vq^! C/\u{18}!<?2$\"9})yKM!=H7H\" E*C4r!=wA\u{1f}!)F\u{0}X!?w~W!5v\u{7f}}4#\
        O!s!>!B!?#N\"N%J!I!u$C$G!H!I!<$G!C!s#B#Q,%!+y5F\" D?tOM! G\u{3}h!=xxc!7u\u{2}y!\"z!r#*G!|2AJ(! y\u{c}v! w\u{18}\
        \u{5}!,u\u{c}4\" J;w|\u{7}(#C!J!K&F#F#G#I*Ae\u{f}! wu6) \u{5}%=\":!9#7,8%;!=-;q\u{14}!Dw2B!,yKe!?y8m- C\"E!\u{3}\
        #D$H(|!>%<%B!>#:%:$C\u{7f}0\" G<{4P!$v)Q!7v\u{11}\u{8}!<uOq!4xI\u{16}!2wB2\" z>G9>!!A\u{18}(!>yA*\"'>C>yd!?z \u{10}\
        !4ws4\" B>xMb, L!F\"B\"H\"H!H$D\";&J$s%I\"<'\u{13}! x\u{d}2! s%\"!Ey\u{19}l!=uld!Jy[\u{7}!;wH\u{1f}\" C;v<\u{a}\
        ! xb?!%z\u{15}d!1G^w!JvAT%&D!r#M*H)Jk^!*xS\u{4}!JwuY!;wg0!8vcL!Br7\u{d}!:uKw!Gv\u{10}E!7v*i!'wyZ!4vxa!J<\u{5}\u{19}\
        !*y\u{17}L!3z\u{e}\u{6}2 v#{!8!9!>!P!B!J!=\"?#7!7\"G\"4't!@\"H(wRn!/x8\u{4}!3x\u{d}L# w=E!Is\u{8}!8v#D!<w0=!)yx\
        z#4w2{$9GL!Jw\u{12}\u{8}#!v.y;EF7!2y>l!4wY@!<wT+\"<x!DG)!Jx\u{7f}$# \u{0}#x;AS\u{1c}\" z%FD\u{17}%\"?+6'7&u#7z\u{b}\
        !/zk\u{c}!<u\u{10}j!*B:\u{9}!Ju5\u{3}!<?\u{14}\\!<y9E+\"A#E#A\"F!@$H#x)B\"N!C!9J8!,wiV\" u=HmY$!>$D:;+8|1!Ev\u{11}\
        7!'xq:!=y\u{18}l!0v?n!8wyS!?z%Z-!4$H!F\"B$@\"z\">(4!F\"L*9!w$KJH# G89$>b\u{e}!DtKg!?yF:,%F!x\"?\">!<!A#A)<%H!C(\
        x$GF\u{b}% F$=44'='|^\u{4}!FxPw!=wl1!+zi\u{5}/!>#B!z!B&B#G\"H!I\"I$9!6#?!K\"<+8\u{11}\u{17}5 H\"F\"<!G!B\"@\"H!\
        ;\":!z!<\"E#M#6\"8#9!v!<!8'5$|)y2#K\"A!G!D!G!P!G$9\"<!B!J#C!C!M%P$/!0'?{\u{16}-\">\"=!C\"F!v!;\"=\">\"D\"G#F$6%\
        |~n% F4;){*|#u\u{5}6&4:%{$;\"=&y%<MT!2zF\u{c}\" G>vk!!<u\u{14}\u{18}%#D$C&=,:&9A6\" GFxh\u{d}\"9v#Dv\u{16}! |\u{1e}\
        x$%E#I#F4CT\u{1}!9v\u{9},!@y4p/ S\"L\"w!G!C\"H!C!J!?#B#v,M!F!:+LwZ!+vmX$ I&y.=6>\u{12}\u{d}!!:Z6!!t|\u{9}' C%y\"\
        C%s#;%>'BP\u{12}! zOC!!ylB% P(@,C'B\"{Cc!9u]2!9u4\u{6}% ?)?#v#C#?A9!6u\"Y\"*E-xbD+ @$>\"G#<+?$J#C!t!@#t#GLS/\"B\
        !G!>\"D!H!>!:#9\"\u{7f}!<(;\"z$J\"6#w\u{1e}\u{19}!9zV<.#J!H\"L!G\"G!I&?!D#K'J$Q#=%v#I(I! yV-' t%6\"6#<(G)7\"s\"\
        L\" C;~;2\"4A6;\u{1b}S!'x\u{6}7!*z\u{f}\u{1a}!+z9d\"4@6vp\u{12}&$:5{#;!K%y(9HG\"$y9;,{!7v%C!J|vl!$yn\u{1c}\" G<\
        {?r!@u9A!Jwx!!?wC$1!9\"=!=!<$;!<\"=#;&B\"u$?!x!8!C!?&7!=\u{14}b!4v\u{15}M$ s7x%?.>W`!>y\u{10}5!$x\u{11}\u{b}2 =\
        !:!M!9$G#>\">!N\"P#I!:!C!p!}\"Q$O'J\"C3c!<up\u{1e}\"*w3=\u{5}}!#u`Q- F!6\"E!v!B\"v!K#1&C(1$K!:&H!?!9{0+#6x!A!BD\
        J!$ye#\" y=E\u{14}\"!4vhB) N%C$;$9\"I%C+E&1%E\u{3}\u{6}# \u{0};A\">=\u{1}!?uA\u{a}# G(|5A[0\" E*xm\u{14}! F1\u{7f}\
        ! x\u{1a}m!4w9~!?yT\u{13}!(x5=!Jy\u{15}!+ N!M$E!F\"6\"C$8!A\">(41vBl!JykA!,yH\u{9}!EvH !9wS)!8y|e(%>#@\"='{,K!=\
        !>&>Q.!-w\u{11}%!=x.I!<t<.!'DY\u{d}!){G2# A'D6\u{7f}h)!${\u{0}\u{7f}!4@\u{13}x!=x\u{1f}9& s'J-B'D\"I-A-a!J}TE\"\
         B@|\u{16}r!?xO\u{e}!Jv\u{1f}c#*E2x!C\u{17}l!Hw2.!#vD.!.ye+!/w'\\!9r\u{10}?! |H,\" ~=A\u{18}\u{13}!&{oL!Dxiy!?{\
        \u{1b}e! Aso!=xiK!&w\u{1a}\u{0}!=xY\u{8}\" F.\u{1}*@!!x\u{1d}a& F\"B0@&v%;\"z_w!$v>\u{b},\"L\"M\"J#K$O%H\"K$J!/\
        'x&2$Cp%!<zL(!4|\u{7f}\u{a}! Fxa\"\"KHIsq'$H$|!E!J(?\"D%9|\u{7}!F{%M!,v$\u{12}!=yU\u{17}!#xa\u{f}\"7w'F\u{1c}\\\
        !J:y(!9HG\u{15}!=C\u{f}9! y}O! v<\u{3}!-u=8!$v\u{9}J!$~\\r!=x@\u{19}!@x6\u{17}!=B\u{19}]!?xh\u{6}#%{*A%=\u{1e}L\
        !<yk\u{7}!'w\u{d}C!<v\u{15}\u{f}!-y\u{6}^!<B\u{3}%! uZO!=w\u{7}\u{4}\"G{#z\u{1c}b! y\u{12}\u{19}&#z(;!8/w\";-5\u{17}\
        \u{c}! v\u{0}9!Fw\u{6}[!JEy\u{e}!Jw\\.+$>$?#>!?&8!;$D%I!D!I!E5W)\"M\"M\"J#M$P%I\"K$K2:\u{3}$!Jwie!;C\u{1c}b!=wW\
        }!Jw*\"!<wwg!4y2~4 s!1!s!;!7!K\"8!5!:!N!6!H\";#7#0(4!Q!8!}+<j8&!9!J&t!@!E2@b\u{13}'';\"z!;*:$;%K-H\u{18}/!Jx\u{1a}\
        `\" AD=\u{e}Q!-v\u{1c}\u{18}!={\u{1f}!! y\u{1f}b\" {2ET_!Exo\u{1e}!?yW\u{e}! v\u{13}c!JvM\\\" I;vu\u{f}!<{ms!7t\
        U\u{a}!#{\u{12}f!4xII\" t#GQf!4w\u{0}X*\"v!='>%v%>$\u{0}#F!@\">,:IM!!tyz!Gy\u{c}i!4v=W\"=J-=VE!-uVY!<yZz8\"p!I!\
        D!P!D!P!J#8!7!J!J!>!~$>!:\"1!+$7\"R!B!:$.!4!H&A\"*G*zs\u{9}!=x\u{5}\u{19}!2td#!%v.3!,y]\u{12}! w\u{2}\u{2}!Dw\u{2}\
        5!5{J/# F2t*x_h!\"z\u{19}\u{15}\"+|2Hy{!=x/1! x13!*E\\g!!v]b!7uLA#,;(A(y%n!@v];\" w)B\u{9}\u{11}\" ??z]\u{1b}! \
        E$R!5xGL!(BpI!=ydj!Fy\u{1e},!>yF.!<v?#!=v836$9!y!I#9!E!@!@#J\"H#K\",!@!>#G!v!M!E#5#)!E!-$D\u{a}[!J{g6!JCBM!-y0:\
        !$u.u!-u@\u{5}! E[\u{9}* K!:#?$?#@!v+4\"4$H\"=N\u{17}!?uS&!Ct\"!!JA\u{1f}\u{18}!<{.\u{6}!;v2\\$-w\"A-z!C\u{f}^!\
        .vyF!Fxm<!=uZ\u{18}!7wom!,w\u{4}\u{2}! z$\u{11}! tO\u{7f}!*xAz\"4z6F\u{1e}o!)wEE\"\"A=A1y!>vmU!J}\u{15}6!-|\u{4}\
        a$ w7w&E!FGz\"$x:G}9>!O!K!8!K!M!L!H!>!E!@!8!x!O!=!D!B\"L!9#8!K!D!F\"L#I\"3$O!L!.\"@\"P`C!/yYv!/vX7#2=+x-<\u{7}<\
        \"#B'vM\u{5}!6v\u{a}8'&C!E!{\"A!A!F0GH\u{d}\" B;\u{7f}$;!<~Fq!3}hr!J;P3!Jv#)!4tg2!3|c\u{9}$'y#?$~<BFA0 C!x!H!?$\
        M!t!s!6%=!9!}!5'6\"?\"I!<BA!=wD\u{0}!-v/M! x\u{15}'!J|b\u{1f}!=v3z!+y\u{3}\u{13}\"*A#zBH!<G\u{f}R!*Itk!/w9J!=ux\
        D!8@P=% s':#C1F/>;V!>yE:!4zj$!4v\u{18}y!>|$=\" w1J\u{13}J) O$v#C#B\"z(;$;$@!5.9!<v>^!+x&%!)v5}/ v!v!@!L!E$D\"G!\
        D!E\"G#G!H*I!H!J\u{9}X!=x\u{2}\u{11}!$v\u{1a}\u{f}0 y!@#I%B!@%N\"r!H\"H$7!B\"K!G\"G!?+=o^!?|?\u{1b}!5uEr\" B9x\u{13}\
        \u{13}!<wdh#5w&>/?\u{1a}f!$z.G!>ws\u{13}!9u\u{2}H$ B!>!B=zGY!Jv\u{f}[!=uc'!2yNo\" u<?\u{16}~!<x\u{c}\u{3}!,|\u{c}\
        \u{18}($=#I#D#z\"?#B)x\"=#x!>wY%\"4A(x`n0\"L!J\"I!C\"x#6#9#>\"J!@#>%=\"D!-%2&BKF\" G={%\u{16}!!x$\u{6}\" <\"\u{5}\
        \u{1a}\u{1e}!2w\u{a}\u{1b}!=xOS!@v\u{4}u! v+\u{1f}!?v+\u{18}\" K2up=!<wt[\"*D={4~#<E+I#{${?!Q!M\"P!V!O\"K!N!R!P\
        !M!L!L!J!F!H\"O!N\"R\"Q\"L\"Q\"L\"L!L\"Q!L!R!R\"N!H!O(}\"!u;u)_%\"}(@->&H-8\u{1d}%!$z6\u{12}/ z$>!<\":!z\"9!;!;\
        &{\"7$:$<!I!:,7\u{0}\u{7}!7zYZ!#w\u{5};!=zF&!9v~\u{1b}\" x\"B[l\" A<yGy!9w>\u{e}!=wR'!J~\u{1}\u{b}!,w*C!%wuJ\" \
        M\"{v\u{0}!&{vg\" }=D/p! wBB!6u\u{10}{!4|Pg!=v\u{1c}4\" CFyuk!<y_}!!w\u{15}C!!w\u{10}T!<xkP\" LJ{zO1 O#B\"G!E!I\
        #L!A!x!C!B#L#w(K\">&v!J%L\u{2}G!=t>m\" G\"}cc\"2G\":Hz\" H=x)-!,y!S! AG\u{1}!JvXG! v>\u{15}!=wV\u{16}$ K*A3B\"t\
        \u{1e})3!D\"H#I!F!K$9\"A!;!=!D!H)L!H\"r!A\"7#3!<!/@Y-#<!A#H!|!?!;%B%B'E!;\">!B+6\u{6}\u{b}3\"P!:!>#r!>#=!>\"s\"\
        B!D!8!;\"8!4!C%J!E!J!Fo !JF\u{7f}.! B}Z!J8qP*$C!{!C)G\"H!E)D!B!L-:\u{0}`!4w<O!JCv#!<~M\u{d}3!>!O#@!K#v!N\"F#E\"\
        M!D#L\"F!B$A\"B!<#C$,#y\u{18}`!+xSj!,v=\u{12}\"%w!I\u{17}G\" I2@\u{a}p:!Q!O!H!J!H!J!K!K!R#N!M!N!P!@!Q!A\"H#J!N#\
        M!M!R#E!G$F!H`#\"2K-v\u{2}G$88#D\";+x\u{d}@&'A#=-=%>!<-</<!4y!$! x~\u{e}\" |=D$)!Hwr\u{f})\"r!F#E,D\"D'G!>!J-H\u{10}\
        C\" y*FMT!=w3\u{10}$ u%A\"C(@\u{7f}\u{b}$$G!D%D2H>4'!6\"C\"E!A&A#@):\u{15}K!-xG\u{14}&$v$C\"=\"D(;'AF7!=B&^!J|\u{1}\
        K!4Bw9!4|\u{15}\u{16}!4wu3\"86'<\u{7}\u{15}!>w\u{10}\u{1f}% v8G%B!=)J\u{11}\u{19}3 w!<%F%J\"I!>!P!B!H#C\"F!<!M!\
        K#C!N!E!A+Gl\u{13}\" I=w\u{c}\u{f}!J|G,!.vj\u{9}#9E$G-z$G!4|\u{16}$%$@#F#H'J+D' +!7!7\";#E!@)=#>$5!y#G\"=xf!9xP\
        $!4w\u{19}E!-w'm\"7H3Lx\u{2}!7wu\u{1c}! yA\u{c}!!z@T!9r~S-\"J!M!J#E#K!D$L\"M&7%G!N!G!89P!5u\u{1b}C!.{%U\" J8xQ`\
        !,y\u{c}\u{c}! u\u{7}L\"(H(v2\\\"=@\"=\u{1}\u{1d}!9vww!*wu\u{f}!&v\u{11}\u{d}#*B'u#FW/!J}Xx!!uYi!=J0\u{1c}7\"N!\
        z!C!E!F!C!y!<!>!L\"?!G#D!G%G\"5#>!Q!L!D#E#4%G\u{1d}J! u\u{10}`!9z.\"! wh-\"-=!@\u{a}\u{7f}\"@v*?\u{5}_!=v\u{1d}\
        \u{6}! y\u{5}8)!u&F#E(D!w!@(E!M(v\u{3}Q!5v\u{17}q#$z3=\"BH#!&wYZ& q\"<(w1=\"q-J\u{6}m$ r\"v'G4Ej)!2yF\u{1c}!-Ba\
        :),v\"E#I!B\"N$N#C#>,L\u{a}\u{f}!?uX\u{e}!9uRH##@:E$}!H\" F=wzn3&J!G\"v!A\"A!,\"A!?!@!u$+\"I!w$M!K!D!1$D!:KE)!u\
        &F#E(D!w!@(E!M(vc\u{f}! wFO% z\"?3z'C.; |!4yh5\" J;vuE!$yq:!3z9q!4z\u{11}R!4w\u{12}Y!4w\u{12}k\" E=w\"\u{1c}! E\
        yb\" I=v;g#4>(x!B\u{1e}:!#vY=!){{G!(w\"d!=w*(!JD\u{f}G\" vJE^U!2y3&!'x,9\"*|%B\u{4}$\"4x#y\u{8}D@ s!x!u!L\"G!G!\
        H!G\"F!B!B!N\"O!F!J!H!D!G!G!B!\"!L!I\"A!w!?!@\"-#I!Q$J\"F3\u{1e}!<v\u{10}n!(9\u{b}X!/y\u{0}C$ w7G%s!DpW!9y!.!'w\
        h\u{1d}\" x>H,\u{4}!7z#Q!%w\"9#$w+w-@\u{13}>+ y#r\"B\"?!E\"A$>#@#>)M!F_(!;zqM!9uGY!Jvd\u{1d}!4xw$\"4y6CNt$4{$:'\
        ?+B&(\" H=|?\u{19}!=vo\u{b}!Jw)w!J9ck!9uO\u{d}!BrkN! xtV!Jx\u{2}8*\"v!='>%v%>$\u{0}#F!@\">,:\u{17};# O(y5G\u{1a}\
        +!!vU6\"8w2?\u{6}\u{14}!7uN2&!8&F$?$>%y)Hw]!2v 60\"N!v\";!<!t#t\">!;\"7\"A!:\"9$>$;!J-:+\u{7}# t9v&H%7!=z\u{7f}\
        i$ A8{%u\"F\u{11}\u{7}!1v\u{15}%! v\u{13}\u{1d}!<wz\u{1d}\" G={}+0#B\"K!I\"F#G!M!A#I!>\"z!T!B!D'O\"D%O\u{13}{!J\
        v\u{14}G!\"z<z!%{Ln!$v5*2 A$M!9!F!;#O\"L!v\"H#;$w\"9#?!:!C!D!<%u\u{15}\u{11}% v!@\"B&BA>\u{9}r!;w\u{1}'!Jw`-\" \
        B@|#(:\"H\"u!B\"R!H!?!M!@!9!P!:!L\"w!>%7!B#G!O\"N\"4!M$P!E!J!?\"L\u{2}\u{b}!5u\u{14}j!)w\u{16}\u{6}!<z\u{4}x!!z\
        >{!Ey\\6! D#G!Exr\u{7f}1!7#?!z!@#A\"@!?\"?#D#C#7!4!8\"H!w#:+CG\u{7}$ v\"B(C$E*}!=w\u{14}>/ A!6\"5!u\"v!?&6\"4%s\
        %4\"F!<\"5!6&6I`! C\u{11}\u{1f}$ G1w'C&HV\u{7f}!.{8D!4{\u{e}\u{e}% L'J!A\"F@O1J\" M5y'6/ G!6\"C!v!E!J!w!J#1&B(1\
        #N!K!;&H\u{e}<#4;(@!<0o) F\"u&D\"C!>$?)>!?#?l !Eu6M!JA\u{14}Z! w(\u{4}!,v9T% J&C$A*<-|%8*#G!I\"G#F!F&E(F!/#H!FA\
        \\\"/F.Jk\u{e}= y!D\"\u{0}!@!<!B!D!<!;!2!>!5!3!/!3!P\"K!5!)#3!I!1#P\"H!6!R$8\"-$qr;!4xk\u{0}!?zu0!J|{x!EwP\u{10}\
        \"\"C=A\u{1d}\u{e}\"/C%=]v\"'F(EKd( u%A\"=+0\"<$8#?${\u{8}M!1vR7. s\"M\"I!H!?#A!@\"N\"E-K!F\"F!v+=\u{10}\u{11}!\
        .xbF!4wl:\"4{-|k9!'w%\u{2}!=>*\u{1a}! xr:!#tUO!;w\u{17}\u{1a}!,y\u{10}%1 J!A!A\"s!A\"?!@\"8!z!=#;!G$v%8\"8!=!;E\
        e!8vz\u{1c}%/;&B&?!x!9p:!+ylG\"5G'xeM'$<!A!D$E\":0:#9V\u{16}!/wEh!@w\u{1c}\u{1b}\"(@+t{\u{17}\" E=|%4!)v\u{1c}[\
        !4wXc!Jz7>\"/E;CML!'v \u{1b}\" x2C\u{1e} !,|\u{17}h!Bv[\u{18}!Dv\u{1a}@!&vr^!9y\u{11}R\"9r)wJ\u{11}3%I%N!9!C$F!\
        C!I#0#P#L!s!Q!@!w%D!C\"v!<\"N'\u{16}&!8&@#>*=(:%|!{!=HU\u{12}#'>1L$G^z\"<w!DE\u{19}!Jw\u{5}1\"<|!D\u{1f}8# y'>4\
        ?z@!=HWn!5x*S$ u!H+D(?pw!<wo7#4B'v\"GNP\"!>Dz29!=ypD%)D!D!z!B><K1!=}_4!2}\u{15}\u{1c}!7vJu# A!|!D\u{14}5!Jw=\u{5}\
        # }7u3=\u{c}u!3|S7!4w\u{1b}\u{14}!/zU\u{d}* J\"\u{0}#A#v#A!;\"=!<-<!L=\u{1b}!Jwz0A \u{2}!,!M!|!A!2!:!.!;!C!\u{2}\
        !/!Q!3!3!2!5!5\"1!F!0!0!,!>!,#=\"7!*\"3#0!<!3$.=\u{1a}! x=~!!x\u{3}\u{d}!=w<3! v#i!2yP5!4ysn!?w~U#;F\"M-F\u{6}t\
        !@v-\u{1}! |%\u{1}!:wu\u{16}($D!|!@!E!E,?(B.;\u{18}h\";v/<7z- K!K!J!N$P\"G)K\"H#B\"<\"O$L+MuK$ ~*D.C%BmD!4z&\u{0}\
        ! v1\u{9}# F)z%ykb!6y-H! EXT$%@/@)J-Au\u{0}! w\u{d}\u{6}!6v)Z!;v;0& N'x%B(C'A/E\u{5}E\" C2|K\u{1c}6#N!D!B!M!K!G\
        !r#F\"F!P\"I#D\"D!J!J!C$Q!F%J!5\"P#>$v!=w\"L!+yPg!JET\u{1},!H\"?\"G#D#A$I\"I!D%8!>)K#<j\u{5}!J<9\\!&ywR!!wk\u{14}\
        \" I>x\u{19};!%uZ\u{1f}!<v\u{17}q\",w>xd[!=u\u{11}Y!.x]Y!3xQ\u{9}!=uyG!JBHZ2!y#8!7\":!=!7!4'9!:\"8#<!;!9\"<!C\"\
        \u{7f}!>+8~\u{17}! {(\u{2}8 J!E!8!9!>!E\"I\"?!O%N\"K\"7!P\"v\"s!3\"B\"K!<!F%u!2!0!HQL!={:C!,y6&!J8\u{f}N!5vZM!$\
        z/\u{a}!<u10!-x\u{8}8! v\u{c}|$ w'D$A0H\u{19}G!;yvz!%u\u{1a}\u{1a}!=K\u{19}:!$yzm!=u:>!9v\u{16}\u{7}!<wQD!5x\u{3}\
        ]3 K\"=!6!>#B!A!6!:'E!<\"<$K!9\"=\"J\"v%:!M%w\u{8}6!Ew92$ },A!>0:K5!7w(0!6wh)$ ;/v,A!D(\u{d}#\"G7x1@c;1!C!I&L\"\
        D!@\"G!?!L#J&G!A#N!H!?!E%D&K:\u{1}!2H\u{13}\u{1}! w\u{1a}&!*w\u{7f}!\"\"C=A9u# M2>4zT|\"Hw\"|4w!Jve\u{18}#=G)|$\
        <\u{17}c! A]N\" I=x. ' O\"F$H&H%t!H*KKP!7xG\u{1f}\" J=vaZ!>v\u{1c}4!>{nu!+xm=!=u(H$ D5C%z0;s|!4ykx!<uC0!*|\u{9}\
        #' v#A!B%@&E%>'CQ(\"<x!D\u{15}F!-vnM!=x\u{e}*!4x>$! x\u{b}\u{1d}\"8z%B!\u{14}(&E\"I%F\"L%I(E!M!I\u{15}`! vA=\"4\
        A2>|h!@v }!?z:F!4v,?#9E#D.BC\u{18}!?w\u{19}#\" @#yq[!-v\u{4}#!Jz`)!?yy6!$z\u{d}^!<x&R!4x .!(w+w$ L2x+=)9/.+ o#@\
        $>!N\"u*>';!|!9!@,:{H!4vVa#9?\"=#Frz\"<x!D8X%*>(E)B)J&M&?!<w\u{d}\u{10}!*|\u{2}M1 N\"L!>#A\"@\"D%t\"G\"K$)!I#I\"\
        O!A&t!2\"G5y! yjK$&E&L0A.LGi\"6H4v\u{d}\u{8}!9{n_!4x(\u{10}!2y$-!=EDR!(v|S)!\u{0}#E#D%F(J'D!C#;+5:V!,vS\u{1c}/!\
        ,!=\"B\"N!H!F!G!Q\"D!<#6\"H\"F0H\"v3G!8yu@!Jv\u{1f}P$4C%u#E)t\u{13}50#C!B!B!A!F$E$F#I$;!4!4!6#>#C&5%y \u{2}!?v\u{3}\
        \u{7}!@DH;!\"w\u{4}_! x)\u{d}!4z?Q!?uGe!4u\u{d}T!Jw}\u{8}3 q!P\"A\"J!A!K!J!D!D!D!I$@$C#.$J!G\"E!x+I.9\"2F\"}l8!\
        <u^:8 q!0\"~!3!2!6!M!:!>!5!L!;!1!E!3!3\"s\"*\"4!7$v!E#t&1vH!%u\u{4}?\" E*v\u{d}e\" H:usk!=w\u{14}\"!;z\"o!&v\u{0}\
        P!8xtA/ S\"L\"w!G!C\"H!C!J!?#B#v,M!F!:+Lb9!/wP)\"!87<:\u{7f}!@wf,(\"F!>+G#t*J\"G!F,=f\u{e}!$y\u{3}d!9u\u{9}a+ {\
        \"9%v%>&}\"B$=#D!?!5-<2\u{0}&$J&C*u(@\"x,<J\u{1c}\" vEB\u{12}1\" D9{\\n!=w$5!Jy.?!.yS6!9ut\u{15}!<~T5!6uW\u{d}!\
        9x %! {dF! E\u{11}Q! y\u{6}~# u;I!y~\u{16}!4v\u{9}\u{5}\" C+x\u{16}\u{16}$ M,>&z+@uu#\"B0z\"B\u{b}\u{4}!8u\u{1c}\
        )!?zj7% I#D/{*|!<WD! xI9! ~<\u{0}! wl\u{19}\"5x'E\u{3}`!,xF\u{1e}\"*C@:_V\" H=xyG# y\">H=J]\"<x!@D^!;yeu!4y#x!,\
        wX+!#xp~!$z\u{4}(!4v}\u{1e}!Dvq\u{15}# P\"G:LP\u{1d}#)z3=+xyX!%tr>!=H!\u{1d}&$t+>-A#s%w&=DK! {\u{1a}r% A$z$@,?'\
        x\u{2}C\" H2wi~!4vn+$\"|-C%C#<rO\"-y*Aw\u{18}!?wt0!-uAX+$>$?#?!?&9!;$D%J!E!J!F\u{16}5!>v0 % O*D$y/A->dU!1v{$! G\
        4V!-w\"8!=x1&\" I=xnk!#IH;# F4C6{A\u{7f}!Jw}\u{1a}!?x\u{5}[# F2|+EOy$*>#z.v\"?r+!&C\u{1f}R!JwLs!+xJ`9 I!H!M!@!N\
        !L!E!H!L#G!D\"8!K#C\"J\"3\"v!5$J\"?!r\"F!F!v!6MJ! zf>!&y!*!4w\u{15}j#4;\"x&>J\u{1d}\"?v+IB3!'x#2\" DJ{-o!?wET\"\
        9z1DV{!Js\\x!'9\u{2}h# A=|-y)\u{1c}6\"O!J\"C\"L!A!?!O!H!>!F!I#H!P#A!;!S\"L!)\"Q&?!H%;\u{1b}\u{6}! ~&(\"9v)vV>$)\
        E!@#|'?\u{b}:% >'D!~5E-B\u{2}\u{1a}!<u\u{1f}\u{2}\" t=G32!)wBP\"#s:L$j!9v*\u{19}#%D(=&w;1!:v\u{0}\"!4x<q! JKD\"\
         K1B3K!E{\u{3}}!>{+Y!=w(l!JwQ<!Jt }/!E!D!B!E#K\"A\"8!6%4#A'I\"E!E!7%5%\u{0})\"B\"?&G(x%t\"<#<!E*xU/! w:Q\" I#|\u{1b}\
        \u{3}!&wZx!=wGu!>v\u{c}f!3wB:!+vwr&*@%>\"s#A)J!A;O#2I\"F6B@f!5zM\u{1d}! wN0#,8\"=$E\"4#<G!q!K\u{d}B\"7A-z%\u{10}\
        !/z\u{1c}?4 K!A!G\"F!H!A!G!G$J#J$/!D!1!/%v\"N!G%G!x!0p\u{11}!$|']!Jw|r!@vV;!;{\u{2}\u{18}\" \u{4}=8>S\"6H4v\u{11}\
        \u{12}$ G%C#?7=\u{2}/!8w\u{7}~!J@^!! w8E!9v+p# w<D.:1k\" H=y/@\"Fx$E\u{18}\u{0}!JzH7!=vk0!4vJF!!w%\u{13}!Jy\u{10}\
        T\" F=w`k! xzB!!y6\u{1e}&5y!v&=!D'w#I\u{1d}\u{7}!;D\u{4}o!4w\u{3}R\"<z.>~v:\"p!Q!M!L!K!I!K%4!H\"D\"L!?!C!D!A\"L\
        !S!-\"K\"G\"F!D\"F#u#>!Q%-!$t@\u{3}\"*@%wKf! |?d!'w*+! AV\u{9}%%:\"E#5(L+x\u{a}W! t\u{1a}\u{16}!.y$G!FxCj\"=D)|\
        r\u{1a}\"+|2H+k$ F,z0C.A/\u{9}) |!7!K%G1x!:\"?\"N\"=s\u{12}#+=)C!D3\u{4}!=B!,,\"N\";\"E!?\"M#;#F#H$4&D$:&0x>!<}\
        0[$ I'w5C!G\u{a}\"!9v0(!Ew*J# z-u'D1\u{8}) U$A\"F(D!G#J%H!C&E\u{6}u! u\u{1a}\u{4}!FwM8\" J;v]*!Jv!J!Jy9G!(z\u{0}\
        !!=v5[!/|#4!JD8N\"<E.B/U!<v`R!4{x\u{6}\" D\"{x\u{f}!4w@h! xf6# I5~&F\u{b}|!?z\u{9}A!Jx^(\"<~#E\u{12}q!,|q]'!9#@\
        .B\"9%;$~*|\u{3}G!=w\u{e}\u{d}$ J#u,z-E\u{5}]!$vtH!=vK{@!O!Q!F!O!P!B!H!H!P\"N!O!>\"I!4!J!J!9#L\"N\",!w!@!Y!J\".\
        !0\"E!D!8!=!}#~L.!=w\u{17}(\"*F%wI<'%B\"D(I*F\"G!C!n^B!=C\\<! z$@# |\"D9I!\u{14}!4|\u{17}I4 O!E!K!B$K!J!I$>\"u\"\
        @!;$2\"H$@!@!z!N%J\"1$?yT\" s=Dm\u{10}!=w@M!$w*\u{13}#$B5@1w>\u{10}\"4@68 ?!Jwf8\"$z+ER?!4ybn!-xut!=E;/\"8E%v\u{7}\
        5!Jw\u{1}c\" H=x\u{6}e, P$>\"E'=!@!E\"D!J%G!C#O#I>\u{19}# F)z%y\u{15}G!=xZ\u{5}!>{]1! {H6#!B\"v9Jb:! \u{7f}^G%$\
        u+<-C\"A!v{U# >2<+\u{0}/_!6xqe$*=$:\"w-H:\u{1a}$/J%K(K#K&|%-D%H+K!I!<[8!<ybI!=H<D!/v,6j(    Y  \u{7f}  \u{1c}  \
        F! 0\" b\" 3# n# \u{3}# \u{8}# 5$ E$ m$ \u{f}$ #% 9% @% M% \u{f}%  &  & \u{1c}' /( K( a( f( \u{7f}( @) \u{3}) \u{1a}\
        ) .* \u{7}* \u{c}* )+ <+ Q+ ^+ #, ,, H, H, H, H, e, \u{f}, \u{1f}, =- ]- ]- *. {. \u{a}. !/ !/ v/ \u{9}/ 00 ;0 \
        G0 ]0 -1 H1 O1 m1 \u{13}1 R2 `2 \u{e}2 \u{1a}2 \u{1a}2 13 83 T3 q3 /4 J4 [4 \u{10}4 ,5 V5 f5 o5 }5 *6 J6 ^6 t6 \
        \u{17}6 S7 p7 \u{d}7 \u{3}8 \u{d}8 ;9 B9 L9 X9 X9 X9 b9 v9 {9 !: -: r: \u{2}: 0; _; l; u; \u{14};  < Z< Z< n< \u{12}\
        < \u{12}< *= := := x= \u{1f}= .> c> #? H? `? x? ?@ R@ \u{5}@ !A *A YA hA \u{12}A >B VB [B fB |B \u{11}B nC \u{9}\
        C \u{e}C )D \u{10}D \u{19}D #E #E HE TE ]E #F (F (F \u{11}F PG dG wG \u{a}G QH _H \u{7}H LI LI XI \u{11}I 3J 8J\
         FJ XJ XJ gJ \u{17}J *K BK NK \\K oK \u{18}K $L 6M 6M \u{0}M !N +N CN \u{5}N 4O DO ZO \u{13}O \u{1d}O 2P AP \u{6}\
        P \u{11}P \u{11}P 4Q @Q fQ \u{1f}Q /R \u{a}R \u{1c}R \u{1f}T 2U 9U XU \u{17}U \u{17}U \u{17}U \u{1b}V 'W 9W \u{1e}\
        W #X ,X RX \u{1c}X +Y eY uY uY \u{9}Y \u{15}Y /Z ?Z ?Z aZ 0[ i[ s[ s[ \"\\ ]\\ g\\ \u{6}\\ /] 4] u] \u{14}] 3^ \
        A^ r^ w^ \u{a}^ !_ O_ h_ \u{7}_ !` /` ~` &a Ya \u{a}a Hb Mb Tb #c 3c ?c Zc ac ac |c \u{13}c \u{1c}c Hd cd \u{1b}\
        d  e ue (f 4f Jf df wf \u{0}f *g *g :g sg \u{7}g \u{19}g 9h [h /i Ti Ti Yi \u{f}i \u{f}i 6j =j nj \"k Qk Zk mk \
        \u{1}k 6l Gl Vm {m \u{17}m ,n _n \u{1}n Oo oo to \u{1e}o #p Hp cq \u{18}q *r Qr Xr ir rr \u{0}r \u{13}r ?s qs \u{4}\
        s %t Vt \u{2}t 0u Ku Ku Tu tu cv \u{1}v \u{16}v 8w \\w \u{4}w \u{1c}w \u{1c}w -x Kx tx \u{10}x )y 6y Fy `y ly \u{2}\
        y #z *z /z dz \u{d}z \u{d}z \u{d}z \u{14}z <{ H{ `{ u{ \u{7f}{ K| o| X} e} &~ &~ 9~ 9~ D~ I~ e~ \u{15}~ \u{1f}~\
         F\u{7f} Y\u{7f} c\u{7f} \u{4}\u{7f} \u{11}\u{7f} \u{1b}\u{0} o\u{2} t\u{2} \u{d}\u{2} \u{19}\u{2} )\u{3} L\u{3}\
         n\u{3} ~\u{3} y\u{4} 7\u{5} m\u{5} \u{9}\u{5} 8\u{6} J\u{6} x\u{6} \u{1d}\u{6} w\u{7} \u{4}\u{7} \u{f}\u{7} N\u{8}\
         ^\u{8} \u{3}\u{a} +\u{b} :\u{b} \u{17}\u{b} &\u{c} <\u{c} F\u{c} [\u{c} \u{d}\u{c} B\u{d} e\u{d} \u{6}\u{d} \u{1a}\
        \u{d} _\u{e} n\u{e} U\u{f} Z\u{f} a\u{f} x\u{f} \u{b}\u{f} (\u{10} w\u{10} F\u{11} W\u{11} b\u{11} w\u{11} \u{e}\
        \u{11} \u{15}\u{11} 1\u{12} F\u{12} F\u{12} Y\u{12} \u{4}\u{12} \u{1f}\u{12} [\u{13} n\u{13} \u{19}\u{13} 5\u{14}\
         :\u{14} @\u{15} P\u{15} P\u{15} W\u{15} s\u{15} x\u{15} -\u{16} U\u{16} a\u{16} l\u{16} \u{7f}\u{16} \u{f}\u{16}\
         $\u{17} 0\u{17} 5\u{17} \u{10}\u{17} \u{1a}\u{17} :\u{18} ?\u{18} S\u{18} u\u{18} #\u{1a} (\u{1a} 8\u{1a} X\u{1a}\
         f\u{1a} t\u{1a} /\u{1b} S\u{1b} S\u{1b} l\u{1b} \u{10}\u{1b} 9\u{1c} G\u{1c} G\u{1c} S\u{1c} ^\u{1c} p\u{1c} \u{18}\
        \u{1c} v\u{1d} \u{4}\u{1d} \u{1a}\u{1d} 0\u{1e} 5\u{1e} J\u{1e} Q\u{1e} e\u{1e} \u{0}\u{1e} '\u{1f} \\\u{1f} \\\
        \u{1f} \u{b}\u{1f} $ !6 !t !t !\u{7f} !\u{4} !I!!_!!U\"!a\"!\u{8}\"!\u{11}\"!!#!A#!S#!X#!h#!~#!\u{10}#!4$!H$!c$\
        !\u{0}$!.%!T%!\u{4}%!B&!e&!\u{b}&!\u{1e}&!3'!?'!u'!3)!=)!T)!])!K*!`*!l*!\u{17}*!\u{1e}*!8+!F+!V+!c+!z+!\u{a}+!\u{1c}\
        +!6,!q,!q,!\u{12},!(-!L-!e-!@.!I.!c.!c.!z.!z.!'/!3/!W/!\u{3}/!\u{11}/!10!b0!\u{1c}0!&1!/1!A2!H2!f2!53!:3!w3!C4!\
        Q4!r4!!5!35!(6!;6!\u{1}6!\u{d}6!27!G7!S7!h7!~7!\u{7}7!$8!Q8!Q8!\u{7}8!+9!+9!?9!V9!\u{7}9!3:!B:!W:!\\:!\u{9}:!\u{10}\
        :!_;!q;!\u{11};!m<!\u{1}<!\u{1}<!&=!\u{15}=!\u{1c}=!U>!`>!r>!&?!U?!\u{13}?!\u{1c}?!9@!J@!\u{c}@!\u{13}@!aA!qA!!\
        B!/B!PB!jB!\u{b}B!EC![C!uC!\u{c}C!-D!GD!ZD!hD!hD!mD!\u{d}D!\u{17}D!*E!>E!\u{7}F!\u{17}F!\u{17}F!NG!sG!\u{e}G!iH\
        !pH!\u{1b}H!4I!uI!\u{3}I!^J!jJ!\u{3}J!!K!&K!AK!XK!\u{7}K!YL!KM!PM!oM!(N!(N!/N!4N!;N!\\N!nN!\u{1}N!\u{8}N!#O!#O!\
        ?O!]O!rO!rO!\u{1f}O!\u{1f}O!\u{1f}O!<P!XP!mP!\u{1f}Q!)R!UR!dR!\u{18}R!)S!5S!PS!\u{16}S!-T!7T!<T!dT!iT!|T!|T!\u{19}\
        T!6U!BU!\u{9}U!\u{9}U!#V!UV!~V!0W!5W!pW!\u{1}W!\u{6}W!\u{6}W!-X!<X!TX!\u{4}X!\u{10}X!.Y!3Y!NY!\\Y!\u{1}Y!;Z!VZ!\
        oZ!\u{7f}Z!#[!*[!8[!D[!\u{16}\\!N]!c]!\u{3}]!4^!4^!?^!d^!p^!w^!._!>_!\\_!f_!\u{2}_!\u{18}_!U`!\\`!e`!\u{15}`!)a\
        !Ta!xa!Wb!ob!\u{12}b!@c!Sc!qc!xc!\u{c}c!2d!\\d!ld!xd!xd!5e!xe!)f!.f!Gf!]f!\u{5}f!\u{1a}f!:g!ig!ug!zg!\u{1b}g!Bh\
        !Oh!xh!\u{7f}h!\u{8}h!(i!Ai!ai!mi!aj!jj!Kk!Tk!_k!_k!\u{c}k!Sl!\u{11}l!Mm!am!om!1n!\u{12}n!\"o!4o!4o!9o!\u{4}o!\u{4}\
        o!\u{4}o!,p!,p!8p!Xp!hp!>q!Sq!mq!\u{6}q!!r!^r!wr!/s!Ns!cs!rs!.t!.t!7t!)v!?v!Kv!Kv!Kv!\u{5}v!1w!Xw!\u{0}w!\u{13}\
        w!\u{18}w!2x!Nx!_x!\u{b}x!'y!Dy!G{!S{!e{!\u{f}{!@|!k|!\u{1a}|!\u{1a}|!3}!L}!f}!f}!\u{1e}}!6~!6~!\u{e}~!\u{19}~!\
        #\u{7f}!6\u{7f}!=\u{7f}!F\u{7f}!X\u{7f}!]\u{7f}!m\u{7f}!N\u{1}!U\u{1}!e\u{1}!~\u{1}!6\u{2}!6\u{2}!6\u{2}!`\u{2}\
        !x\u{2}!1\u{3}!R\u{3}!i\u{3}!X\u{4}!y\u{4}!\u{4}\u{4}!1\u{5}!J\u{5}!O\u{5}!p\u{5}!\u{c}\u{5}!\u{11}\u{5}!\u{11}\
        \u{5}!\u{1f}\u{5}!M\u{6}!T\u{6}!b\u{6}!n\u{6}!*\u{7}!*\u{7}!?\u{7}!K\u{7}!Z\u{7}!_\u{7}!}\u{7}!\u{1d}\u{7}!\"\u{8}\
        !P\u{8}!Y\u{8}!u\u{8}!\u{17}\u{8}!D\u{9}!D\u{9}!\u{10}\u{9}!$\u{a}!=\u{a}!S\u{a}!a\u{a}!v\u{a}!(\u{c}!O\u{c}!Y\u{c}\
        !\u{b}\u{c}!\u{b}\u{c}!\u{b}\u{c}!)\u{d}!a\u{d}!\u{7}\u{d}!+\u{e}!A\u{e}!s\u{e}!~\u{e}!5\u{f}!L\u{f}!X\u{10}!\u{2}\
        \u{10}!?\u{11}!d\u{12}!p\u{12}!\u{5}\u{12}!\u{5}\u{12}!\u{1d}\u{12}!X\u{13}!n\u{13}!|\u{13}!\u{3}\u{13}!\u{16}\u{13}\
        !-\u{14}!4\u{14}!9\u{14}!X\u{14}!u\u{14}!\u{18}\u{14}!#\u{15}!v\u{15}!\u{8}\u{15}!+\u{16}!4\u{16}!E\u{16}!$\u{17}\
        !.\u{17}!7\u{17}!B\u{17}!U\u{17}!f\u{17}!\u{9}\u{17}!!\u{18}!J\u{18}!J\u{18}!|\u{18}!\u{c}\u{18}!\u{18}\u{18}!G\
        \u{19}!\u{e}\u{19}!$\u{1a}!n\u{1a}!z\u{1a}!z\u{1a}!\u{1f}\u{1a}!\u{1f}\u{1a}!&\u{1b}!<\u{1b}!T\u{1b}!]\u{1b}!w\u{1b}\
        !\u{9}\u{1b}!\u{1c}\u{1b}!8\u{1c}!8\u{1c}!S\u{1c}!]\u{1c}!b\u{1c}!w\u{1c}!\u{7}\u{1c}!G\u{1d}!\u{b}\u{1d}!\u{1e}\
        \u{1d}!2\u{1e}!k\u{1e}!\u{15}\u{1e}!\u{15}\u{1e}!\u{1a}\u{1e}!z\u{1f}!( \"\u{11} \"!!\"2!\"J!\"T!\"3\"\"n\"\"s\"\
        \"0#\"7#\"_#\"d#\"k#\"e$\"\u{1}%\"d&\"\u{7f}&\"4'\"W'\"\\'\"\u{c}'\"&(\"D(\"](\"](\"p(\"W)\"N*\"S*\"\\*\"\\*\"]\
        +\"\u{6}+\"\u{1a}+\"\u{1a}+\"8,\"Z,\"3-\"c-\"l-\"2.\";.\"e.\"l.\"|.\"\u{f}.\"%/\"h/\"y/\"!0\"a0\"x0\"(1\"-1\":1\
        \"G1\"|1\"\u{1}1\"(2\"C2\"w2\"43\"Y3\"`3\"\u{1b}3\"\u{1b}3\"o4\"\u{c}4\"35\"M5\"q5\"56\"\u{f}7\"\u{1d}7\"X8\"{8\
        \"\u{1d}8\"+9\"09\"W9\"\u{19}9\"\":\"):\"a:\"\u{1c}:\"d;\"\u{7};\"0<\"|<\"!=\"5=\"A=\"k=\"y>\"\u{3}>\"\u{d}>\"#\
        ?\"I?\"k?\"\u{4}?\"\u{b}?\"\u{b}?\"\u{12}?\"\u{12}?\"\u{1f}@\"-A\"-A\"DA\"_A\"\u{8}A\"KB\"PB\"\\B\"eB\"\u{1c}B\"\
        #C\"QC\"cC\"FD\"[D\"kD\" F\"'F\"RF\"tF\"\u{9}F\"EG\"qG\"\u{2}G\"\u{2}G\"+H\"2H\"2H\"tH\"\u{d}H\"\u{d}H\"&I\"?I\"\
        aI\"\u{9}I\"*J\"\u{1}J\"'K\"jK\"|K\"\"L\".L\">L\"PL\"YL\"iL\"iL\"sM\"\u{8}M\"\u{8}M\"'N\"uN\".O\"VO\"\u{c}O\"\u{c}\
        O\"\u{c}O\"+P\"cP\"\u{4}P\"VQ\"fQ\"fQ\"\u{2}Q\"%R\"BR\"OR\"tR\"-S\"QS\"ZS\"4T\"@T\"\\T\"4U\"4U\"AU\"cU\"|U\"\u{3}\
        U\"\u{14}U\"dV\"rV\"(W\"-W\"KW\"PW\"tW\"\u{7}W\"\"X\"7X\">X\"ZX\"dX\"\u{9}X\"\u{15}X\"<Y\")Z\"WZ\"mZ\"|Z\"\u{8}\
        Z\"B[\"i[\"\u{3}[\"\u{3}[\"W]\"W]\"v]\"\u{11}^\"\u{16}^\"+_\"K_\"h_\"\u{1}_\"B`\"B`\"e`\"r`\"\u{3}`\"'a\"4a\"[a\
        \"\u{e}a\"\u{13}a\"&b\"6b\"Qb\"\\b\"sb\"*c\"_c\"uc\"|c\"|c\"|c\"\u{12}c\"5d\"5d\"Vd\"`d\"`d\"7e\"ae\"fe\"\u{1a}\
        e\"2f\">f\"Sf\"df\"\u{1a}f\"!g\"Ng\"^g\"^g\"eg\"lg\"lg\"'h\".h\".h\"7h\"fh\"\u{e}h\"!i\"&i\"&i\"\u{8}j\"\u{19}j\
        \"'k\"uk\"\u{19}k\"ul\"\u{1}l\"\u{1c}l\"!m\"{m\"\u{b}m\"!n\"\\n\"\u{6}n\"\u{1a}n\"Lo\"\u{1f}o\"Ap\"fp\"fp\"}p\"\
        \u{7}p\"%q\"Tq\"Tq\")r\"jr\"!s\"&s\"ss\"\u{0}s\"1t\"8t\"Vt\"zt\":u\"Jv\"fv\"pv\"wv\"Mw\"gw\"qw\"xw\"\u{7f}w\"\u{1d}\
        w\"?x\"Kx\"Cy\"Cy\"ay\"oy\"\u{c}y\"\u{c}y\"Oz\"\u{13}z\" {\"g{\"\u{5}{\",|\";|\"I|\"f|\"k|\"\u{6}|\"\u{1f}|\"=}\
        \"\u{4}}\"\u{10}}\"?~\"?~\"q~\"x~\"5\u{7f}\"d\u{7f}\"\u{11}\u{7f}\"+\u{0}\"D\u{0}\"I\u{0}\"b\u{0}\"9\u{1}\"@\u{1}\
        \"O\u{1}\"\\\u{1}\"\u{7f}\u{1}\" \u{2}\"J\u{2}\"J\u{2}\"O\u{2}\"y\u{2}\"\u{d}\u{2}\"&\u{5}\"G\u{5}\"S\u{5}\"U\u{6}\
        \"D\u{7}\"K\u{7}\"k\u{7}\"\u{e}\u{7}\"1\u{8}\"G\u{8}\"b\u{8}\"t\u{8}\"}\u{8}\"v\u{9}\"\u{0}\u{9}\")\u{a}\"c\u{a}\
        \"@\u{b}\"`\u{b}\"{\u{b}\"\u{0}\u{b}\"4\u{c}\">\u{c}\"L\u{c}\"\u{7f}\u{c}\" \u{d}\"@\u{d}\"\u{7}\u{d}\"\u{19}\u{d}\
        \",\u{e}\"L\u{e}\"b\u{e}\"\u{1b}\u{e}\"\u{1b}\u{e}\"H\u{f}\"]\u{f}\"]\u{f}\"t\u{f}\"{\u{10}\"\u{1e}\u{10}\"X\u{11}\
        \"b\u{11}\"k\u{11}\"l\u{12}\" \u{14}\"3\u{14}\"V\u{14}\"i\u{14}\"\u{1e}\u{14}\"5\u{15}\"5\u{15}\"T\u{15}\"Y\u{15}\
        \"e\u{15}\"\u{5}\u{15}\"\u{c}\u{15}\"#\u{16}\"(\u{16}\"1\u{16}\"C\u{16}\"r\u{16}\"\u{d}\u{16}\"\u{1e}\u{16}\"3\u{17}\
        \"F\u{17}\"F\u{17}\"\u{d}\u{17}\"A\u{18}\"\u{7f}\u{18}\"\u{7f}\u{18}\"i\u{19}\"\u{e}\u{19}\"1\u{1a}\"1\u{1a}\"@\
        \u{1a}\"6\u{1b}\"f\u{1b}\"o\u{1b}\"\u{9}\u{1b}\"\u{13}\u{1b}\"N\u{1c}\"S\u{1c}\"]\u{1c}\"]\u{1c}\"{\u{1c}\"7\u{1d}\
        \"G\u{1d}\"m\u{1d}\"\u{1b}\u{1d}\"'\u{1e}\",\u{1e}\"|\u{1e}\"\u{9}\u{1e}\"\u{17}\u{1e}\":\u{1f}\"W\u{1f}\"\\\u{1f}\
        \"\u{9}\u{1f}\"\u{e}\u{1f}\"V #X!#\u{15}!#\u{15}!#\u{1b}\"#L##w##\u{6}##+$#7$#F$#c$#;%#\u{e}%#C&#]&#]&#x&#x&#Y'\
        #v'#\u{b}'#?(#i(#n(#n(#n(#=)#h)#\u{d})#\u{1d})#\u{1d})#`*#i,#|,#\u{7},#/-#/-#O-#e-#v-#-.#F.#K.#P.#d.#v.#5/#F/#a\
        /#/0#60#i0#41#41#C1#T1#T1#Y1#i1#\u{b}1#*2#S2#q2#\u{c}2#!3#63#H3#]3#r3#\u{10}3#\u{1d}3#44#94#N4#b4#/5#b5#\u{1e}5\
        #*6#P6#\\6#\\6#\u{6}6#`7#`7#g7#\u{19}7#\u{1e}7#*8#;8#S8#S8#\u{f}8#\u{14}8# 9# 9#09#09#]9#\u{3}9#\u{d}9#9:#S:#X:\
        #b:#b:#x:#\u{f}:#\u{1d}:#E;#Z;#h;##<#j<#\u{10}<#+=#6=#C=#r=#|=#\u{f}=#\u{f}=#\u{1b}=#<>#<>#\u{1a}>#M?#u?#z?#\u{13}\
        ?#Q@#m@#.A#\u{7f}A#6B#WB#\u{7f}B#\u{19}B#)C#RC#gC#\u{1}C# D# D#DD#kD#uD#\u{2}D#\u{14}D#\"E#CE#OE#HF#jF#uF#$G#,I\
        #3I#\u{7}I#\u{7}I#+J#0J#;J#TJ#gJ#CK#yK#\u{18}K#\u{1d}K#0L#EL#[L#~L#\"M#`M#mM#rN#\u{14}N#5O#wP#,Q#DQ#DQ#DQ#DQ#MQ\
        #^Q#}Q#\u{9}Q#+R#2R#BR#TR#oR#\u{5}R#WS#^S#zS#\u{8}S#\u{8}S#CT#mT#\u{d}T#<U#AU#FU#RU#sU#sU#\u{6}U#VV#]V#tV#yV#\u{18}\
        V#8W#OW#]W#\u{a}W#\u{11}W#*X#VX#\u{d}X# Y#?Y#dY#pY#FZ#yZ#\"[#D[#h[#\"\\#9\\#&]#/]#l]#q]#7^#_^#_^#m^#\u{d}^#<_#E\
        _#[_#m_#z_# `#j`#o`#\u{7f}`#\u{7f}`#)a#Fa#Ma#Ma#pa#-b#Fb#hb#~b#Gc#dc#ic#\u{3}c#%d#Od#\u{14}d#(e#Ae#Le#se#Bf#ff#\
        ;g#_g#xg#\u{f}h#+i#Ki#\u{f}i#\u{1b}i#Lj#]k#\u{0}k#\u{13}k#&l#-l#-l#9l#Ol#ql#\u{6}l#\u{16}l#\u{1d}l#&m#Cm#Tm#\u{1b}\
        m#8n#Jn#\u{8}n#Fo#Uo#oo#\u{7}o#\u{c}o#Yp#\u{7f}p#\u{1e}p##q#Zq#-r#@r#Gr#Pr#\\r#|r#\u{e}r#\u{1e}r#'s#=s#Ds#Ks#^s\
        #'t#Ut#*u#\u{f}u#?v#?v#Tv#`v#qv#xv#\u{f}v#\u{16}v#=w#Sw#pw#pw#\u{3}w#Ax#Tx#tx#tx#\u{2}x#ly##z#\u{1}z#I|#f|#~|#\u{19}\
        |#n}#\u{7f}}#\u{7f}}#?~#e~#Y\u{7f}#^\u{7f}#e\u{7f}#~\u{7f}#\u{3}\u{7f}#\u{14}\u{7f}#\u{14}\u{7f}#a\u{0}#d\u{1}#\
        x\u{1}#\u{12}\u{1}#1\u{2}#1\u{2}#1\u{2}#s\u{2}#0\u{3}#0\u{3}#<\u{3}#g\u{3}#p\u{3}# \u{4}#/\u{4}#\u{0}\u{4}#\u{19}\
        \u{4}#Q\u{5}#^\u{5}#\u{7f}\u{5}#\u{4}\u{5}#9\u{6}#R\u{6}#k\u{6}#\u{1d}\u{6}#?\u{7}#?\u{7}#?\u{7}#X\u{7}#p\u{7}#\
        p\u{7}#\u{e}\u{7}#\u{18}\u{7}#2\u{8}#j\u{8}#\u{1d}\u{8}#5\u{9}#i\u{9}#u\u{9}#\u{3}\u{9}#)\u{a}#?\u{a}#p\u{a}#y\u{a}\
        #\u{e}\u{a}#\u{e}\u{a}#\u{15}\u{a}#0\u{b}#\u{7f}\u{b}#\u{a}\u{b}#\u{a}\u{b}#\u{1d}\u{b}#L\u{c}#]\u{c}#o\u{c}#y\u{c}\
        #y\u{c}#\u{13}\u{c}#N\u{d}#U\u{d}#b\u{d}#i\u{d}#i\u{d}#t\u{d}#\u{7}\u{d}#\u{7}\u{d}#H\u{e}#]\u{e}#d\u{e}#n\u{e}\
        #!\u{f}#&\u{f}#O\u{f}#h\u{f}#N\u{11}#S\u{11}#X\u{11}#]\u{11}#z\u{11}#!\u{12}#?\u{12}#L\u{12}#K\u{13}#K\u{13}#K\u{13}\
        #c\u{13}#\u{1f}\u{13}#H\u{14}#H\u{14}#O\u{14}#b\u{14}#l\u{14}#\u{19}\u{14}#\u{19}\u{14}#0\u{15}#>\u{15}#^\u{15}\
        #c\u{15}#r\u{15}#\u{1c}\u{15}#8\u{16}#k\u{16}#\u{a}\u{16}#]\u{17}#m\u{17}#x\u{17}#\u{15}\u{17}#6\u{18}#\u{4}\u{18}\
        #&\u{19}#L\u{19}#Z\u{19}#4\u{1a}#J\u{1a}#q\u{1a}#\u{e}\u{1a}#\u{9}\u{1b}#`\u{1c}#N\u{1d}#N\u{1d}#\u{1}\u{1d}#*\u{1e}\
        #L\u{1e}#U\u{1e}#\u{d}\u{1e}#%\u{1f}#@\u{1f}#I\u{1f}#N\u{1f}#w\u{1f}#\u{9}\u{1f}#) $0 $E $\\ $&!$+!$D!$\u{8}!$\u{d}\
        !$[#$[#$\u{19}#$\u{1e}#$\u{1e}#$($$S$$\u{10}$$(%$4%$4%$C&$f&$v&$\u{9}&$\u{e}&$3'$<'$h'$\u{4}'$!($W($\u{b}($\u{1e}\
        ($()$6)$?)$f*$\u{2}*$\u{2}*$U,$^,$o,$\u{18},$#-$C-$O-$ .$'.$'.$'.$,.$U.$i.$p.$p/$\u{13}/$\u{1f}/$\u{1f}/$\u{1f}\
        /$\\0$a0$a0$t0$\u{6}1$\u{6}1$\u{16}1$62$\u{e}2$43$Z3$\u{7f}3$\u{10}3$t5$\u{1a}5$M6$t6$\u{4}6$w7$38$e8$j8$\u{19}\
        :$=;$\u{3};$\u{1f}=$0>$0>$\u{17}>$6?$N?$c?$\u{7f}?$O@$DA$PA$PA$\u{5}A$\u{15}A$'B$>B$>B$KB$aB$\u{1c}B$\u{1b}C$1D\
        $aD$\u{b}D$\u{b}D$\u{b}D$'E$FE$SE$SE$XE$qE$\u{e}E$HF$fF$xF$\u{7f}F$\u{7f}F$\u{9}F$\u{12}F$)G$EG$\u{16}G$1H$\u{0}\
        H$\u{1d}H$/I$aI$\u{7f}I$4J$4J$4J$`J$\u{0}J$\u{10}J$\u{10}J$\u{10}J$+K$XK$\u{16}K$%L$/L$9L$rL$\u{b}L$\u{16}L$6M$\
        vM$aN$rN$4O$YO$wO$\u{11}O$)P$bP$\u{6}P$EQ$]Q$\u{1}Q$\u{d}Q$TR$&S$4S$HS$\u{6}S$\u{18}S$$T$VT$_T$fT$\u{4}T$[U$|U$\
        $V$/V$\u{c}W$#X$QX$mX$`Y$iY$pY$uY$\u{c}Y$\u{11}Y$\u{11}Y$EZ$\u{17}Z$?[$K[$R[$j[$\u{14}[$(\\$<\\$L\\$S\\$S\\$j\\\
        $\u{6}\\$\u{f}\\$\u{1a}\\$S]$l]$\u{a}]$<^$<^$<^$G^$[^$b^$k^$r^$\u{0}^$._$g_$z_$\u{1}_$p`$)a$\u{1}a$rb${b$\u{10}\
        b$?c$?c$\u{0}c$'d$<d$<d$Od$kd$\u{1a}d$!e$5e$ue$0f$@f$Tf$rf$|f$\u{10}f$\u{1b}f$.g$8g$Ug$Ug$kg$\u{a}g$\u{13}g$%h$\
        @h$@h$ci$vi$7j$Oj$Oj$lj$\u{9}j$Jk$Qk$\u{18}k$'l$Tm$\u{12}m$Fn$Vn$\u{6}n$Bo$fo$\u{0}o$\u{15}o$\u{1a}o$=p$Fp$Tp$}\
        p$'q$'q$<q$Mq$Nr$gr$lr$\u{c}r$'s$Qs$\u{f}s$\u{f}s$7t$ft$tt$3u$Qu$yw$\u{18}w$\u{1f}w$Lx$ex$|x$\u{d}x$Ey$Yy$wy$\u{4}\
        y$?z$ez$\u{f}z$\u{16}z$:{$P{$f{$\u{17}|$h}$h}$h}$\u{2}}$1~$Q~$V~$\u{8}~$ \u{7f}$\u{1c}\u{7f}$5\u{0}$_\u{0}$f\u{0}\
        $\u{1}\u{0}$\u{a}\u{0}$\u{f}\u{0}$;\u{1}$O\u{1}$e\u{1}$e\u{1}$\u{5}\u{2}$-\u{3}$4\u{3}$9\u{3}$u\u{3}$\u{19}\u{3}\
        $_\u{6}$x\u{6}$}\u{6}$!\u{7}$5\u{7}$g\u{7}$s\u{7}$z\u{7}$\u{1b}\u{7}$ \u{8}$7\u{8}$J\u{8}$\u{9}\u{8}$*\u{9}$/\u{9}\
        $X\u{9}$f\u{9}$|\u{9}$|\u{9}$\u{9}\u{9}$\u{19}\u{9}$<\u{a}$A\u{a}$s\u{a}$\u{6}\u{a}$+\u{b}$O\u{b}$~\u{b}$6\u{c}\
        $a\u{c}$\u{8}\u{c}$\u{1b}\u{c}$ \u{d}$\u{0}\u{d}$ \u{e}$0\u{e}$S\u{e}$t\u{e}$\u{1a}\u{e}$!\u{f}$=\u{f}$\u{1e}\u{f}\
        $W\u{10}$t\u{10}${\u{10}$p\u{11}$}\u{11}$}\u{11}$}\u{11}$\u{2}\u{11}$\u{14}\u{11}$5\u{12}$C\u{12}$[\u{12}$\u{12}\
        \u{12}$<\u{13}$_\u{13}$t\u{13}$\u{4}\u{13}$\u{15}\u{13}$h\u{14}$\u{f}\u{14}$\u{1c}\u{14}$\\\u{15}$i\u{15}$\u{a}\
        \u{15}$\u{1a}\u{15}$>\u{16}$C\u{16}$Z\u{16}$w\u{16}$\u{3}\u{16}$K\u{17}$P\u{17}$P\u{17}$W\u{17}$a\u{17}$\u{0}\u{17}\
        $\u{1f}\u{17}$>\u{18}$b\u{18}$'\u{19}$<\u{19}$b\u{19}$r\u{19}$\u{f}\u{19}$H\u{1a}$\u{d}\u{1a}$C\u{1b}$H\u{1b}$\u{1}\
        \u{1b}$\"\u{1c}$-\u{1d}$2\u{1d}$S\u{1d}$x\u{1d}$x\u{1d}$.\u{1e}$p\u{1e}$\u{3}\u{1e}$\u{1f}\u{1e}$R\u{1f}$s\u{1f}\
        $\u{10}\u{1f}$! %^ %n %w %\u{0} %X!%M\"%e\"%s\"%s\"%\u{1c}\"%0#%\u{c}#%N$%]$%x$%\u{8}$%\u{13}$%m%%!&%F&%S&%Z&%{\
        &%\u{f}&%\u{1b}&%''%n'%\u{4}'%\u{15}'%\u{15}'%+(%E(%Y(%Y(%\u{16}(%\u{16}(%<)%E)%J)%O)%O)%q)%\u{6})%\u{14})%\u{14}\
        )%.*%:*%c*%h*%\u{7f}*%3+%^+%h+%\u{14}+%-,%\\,%z,%\u{18},%'-%G-%G-%G-%b-%%.%\u{11}.%W/%\u{a}/%&0%-0%G0%]0%i0%J1%\
        }2%\u{14}2%:3%\u{18}3%C4%a4%\u{16}4%O5%p5%p5%~5%\u{18}5%\u{1d}5%^6%i6%\u{11}6%B7%b7%\u{1a}7%,8%>8%E8%W8%{8%\u{18}\
        8%N9%Z9%d9%\u{8}9%\u{8}9%\u{16}9%\u{1b}9%3:%s:%~:%!<%}<%&=%-=%b=%A>%}>%\u{9}>%\u{12}>%\u{19}>%7?%7?%{?%\u{12}?%\
        #@%@@%[@%\u{5}@%)A%SA%sA%\u{17}A%'B%HB%bB%>C%>C%SC%_C%\u{7f}C%\u{d}C%!D%pD%\u{7f}D%\u{18}D%.E%xE%zH%\u{1d}H%PI%\
        kI%pI%\u{14}I%]J%FK%{K%\u{1d}K%7L%vL%\u{1e}L%=M%XM%fM%zM%=N%RN%tN%4O%PO%UO%jO%jO%}O%\u{7}O%4P%OP%bP%SQ%jQ%:R%QR\
        %\u{15}S%\u{15}S% T%%T%0T%GT%GT%sT%sT%\u{6}T%\u{6}T%hU%{U%\u{1c}U%fV%?W%ZW%ZW%_W%_W%\u{13}W%LX%iX%\u{2}X%\u{2}X\
        %\u{1b}X%HY%RY%9Z%>Z%TZ%gZ%\u{2}Z%_[%n[%R\\%a\\%k\\%}\\%\u{1e}\\%?]%_]%~]%\u{17}]%\u{17}]%\u{17}]%\u{1c}]%u^%\u{9}\
        ^%\u{19}^%+_%X_%__%\u{16}_%.`%<`%\u{a}`%&a%Wa%{a%\u{15}a%0b%7b%\u{b}b%.c%`c%\u{2}c%\"d%1d%Xd%wd%\u{8}d%\u{8}d%5\
        e%4f%Gf%Sf%sf%\u{1b}f%2g%>g%Pg%og%?h%Wh%Wh%Wh%^h%\u{4}h%7i%Ei%\u{e}i%.j%:j%Hj%Qj%Xj%\u{2}j%\u{2}j%Gk%Nk%ek%pk%\u{6}\
        k%Ql%dl%dl%xl%\"m%-m%]m%-n%{n%\u{4}n%\u{4}n%/o%~o%\u{5}o%\u{18}o%(p%ap%{p%\u{0}p%\u{0}p%Vq%vq%\u{12}q%4r%>r%Cr%\
        {s%>t%\u{1}t%\u{1}t%;u%;u%Xu%Av%Mv%Xv%\u{18}v%\u{1d}v%7w%Qw%\u{5}w%3x%\u{5}x%\u{11}x% y%#z%1z%Pz%\\z%wz%|z%\u{3}\
        z%\u{16}z%\u{1b}z%&{%M{%H|%d|%t|%\u{16}|%&}%9}%e}%e}%\u{e}}%\u{17}}%\u{1c}}%Y~%;\u{7f}%K\u{7f}%Y\u{7f}%\u{13}\u{7f}\
        %@\u{0}%V\u{0}%3\u{1}%H\u{1}%U\u{1}%\u{b}\u{1}%)\u{2}%2\u{2}%7\u{2}%\u{14}\u{2}%*\u{3}%\u{f}\u{3}%)\u{4}%E\u{4}\
        %}\u{4}%\u{7}\u{4}%#\u{5}%O\u{5}%-\u{6}%G\u{6}%P\u{6}%~\u{6}%R\u{7}%v\u{7}%\u{4}\u{7}%\u{1f}\u{7}%E\u{8}%_\u{8}\
        %d\u{8}%`\u{9}%i\u{9}%u\u{9}%u\u{9}%*\u{a}%j\u{a}%\u{12}\u{a}%\u{1d}\u{a}%$\u{b}%$\u{b}%D\u{b}%\u{0}\u{b}%\u{0}\
        \u{b}%0\u{c}%9\u{c}%@\u{c}%x\u{c}%\u{a}\u{c}%$\u{d}%6\u{d}%A\u{d}%S\u{d}%\u{14}\u{d}%V\u{e}%u\u{e}%\u{1e}\u{e}%\
        Z\u{f}%o\u{f}%t\u{f}%{\u{f}%\u{9}\u{f}%0\u{10}%G\u{10}%d\u{10}%}\u{10}%\u{6}\u{10}%\u{10}\u{10}%C\u{11}%M\u{11}\
        %\u{11}\u{11}%\u{1c}\u{11}%2\u{12}%\u{5}\u{12}%\u{f}\u{12}%\u{14}\u{12}%U\u{13}%k\u{13}%y\u{13}%\u{e}\u{13}%5\u{14}\
        %Q\u{14}%Q\u{14}%Q\u{14}%[\u{14}%[\u{14}%y\u{14}%\u{7}\u{14}%\u{13}\u{14}%#\u{15}%9\u{15}%9\u{15}%G\u{15}%*\u{16}\
        %*\u{16}%<\u{16}%A\u{16}%v\u{16}%\u{d}\u{16}%\u{1d}\u{16}%8\u{17}%Y\u{17}%j\u{17}%v\u{17}%f\u{18}%\u{12}\u{18}%\
        \u{12}\u{18}%p\u{19}%\u{3}\u{19}%\u{a}\u{19}%\u{15}\u{19}%#\u{1a}%/\u{1a}%8\u{1a}%?\u{1a}%D\u{1a}%Y\u{1a}%Y\u{1a}\
        %s\u{1a}%}\u{1a}%\u{9}\u{1a}%_\u{1b}%d\u{1b}%|\u{1b}%\u{5}\u{1b}%\u{f}\u{1b}%\u{1b}\u{1b}%6\u{1c}%q\u{1c}%V\u{1d}\
        %w\u{1d}%c\u{1e}%\u{1f}\u{1e}%$\u{1f}%x!&(\"&j\"&j\"&D#&V#&\u{15}#&I$&h$&\u{3}$&K%&a%&m%&\u{7f}%&\u{7f}%&S&&x&&\
        \u{7}&&\u{7}&&='&Q'&_'&v'&((&\u{7f}(&\u{1e}(&`)&\u{1})&J*&^+&\u{e}+&\u{18}+&9,&\u{19},&H-&h.&\u{1d}.&\u{1d}.&\u{1d}\
        .&8/&m/&\u{9}/&\u{1e}1&\u{1e}1&E2&\u{3}2&h3&\u{3}3&#4&X4&d4&\u{7}4&\u{1b}4&*6&46&J6&\u{e}6&\u{15}6&\u{15}6&\u{1e}\
        6&(7&47&U7&\\7&\u{2}7&\u{18}7&!8&<8&d8&:9&\u{1}9&,:&j:&\u{9}:&4;&^;&u;&\u{1b};&\u{11}<&'=&,=&<=&H=&V=&\u{1}=&\u{1}\
        =&\u{1}=&\u{e}=&6>&A>&m>&9?&H?&D@&N@&_@&w@&/A&/A&EA&$B&4B&?B&TB&]B&\u{0}B&\u{17}B&\u{17}B&-C&VC&[C&`C&wC&MD&kD&\
        \u{3}D&\u{1a}D&$E&2E&iE&\u{1}E&\u{b}E&\u{19}E&*F&TF&sF&\u{1d}F&IG&xG&\u{12}G&\u{0}H&\u{1c}H&(I&>I&nI&\u{3}I&EJ&\
        EJ&_J&\u{13}J&,K&eK&\u{8}K&2L&OL&dL&mL&tL&\u{16}L&\u{1d}L&KM&^M&pM&\u{a}M&jN&jN&\u{11}N&8O&eO&lO&)P&DP&YP&\u{3}\
        P&\u{e}P&\u{4}Q&\u{1f}Q&AR&VR&mR&\u{19}R&|S&\u{7}S&*T&RT&|T&\u{3}T&\u{a}T&>U&PU&WU&\\U&\u{14}U&8V&\u{e}V&-W&\u{d}\
        W&1X&rX&\"Y&,Y&1Y&OY&iY&tY&BZ&TZ&[Z& [&%[&\u{e}[&\u{13}[&\u{13}[&h\\&\u{12}\\&1]&6]&S]&c]&0^&=^&R^&Y^&\u{11}^&\u{1a}\
        ^&5_&A_&F_&Y_&e_&l_&s_&\u{9}_&\u{9}_&)`&A`&S`&l`&\u{6}`&\u{19}`&8a&>c&Cc&Cc&Lc&dc&\u{2}c&\u{1f}c&>d&_d&sd&\u{1c}\
        d&Xe&ie&#f&;f&of&vf&Fi&Xi&\u{13}i&Ij&Xj&aj&fj&rj&\u{6}j&*k&1k&fk&\u{8}k&;l&Bl&\u{3}l&\u{15}l&\u{1a}l&$m&?m&Km&Y\
        m&^m&{m&\u{b}m&jn&\u{11}n&\u{11}n&\u{16}n&\"o&So&xo&xo&\u{a}o&,p&rp&'q&Sq&]q&\u{d}q&Jr&tr&\u{13}r&\u{1a}r&;s&Gs\
        &.t&3t&8t&Jt&yt&&u&Ku&Xu&\u{18}u&Fv&Kv&Rv&Rv&\u{13}v&?w&?w&[w&`w&jw&xw&Kx&Ux& y&7y&ty&#z&4z&@z&,|&3|&j}&s}&}~&\u{11}\
        ~&\u{11}~&)\u{7f}&V\u{7f}&g\u{7f}&s\u{7f}&\u{3}\u{7f}&\u{11}\u{7f}&\u{11}\u{7f}&0\u{0}&L\u{0}&\\\u{0}&k\u{0}&y\u{0}\
        &'\u{1}&5\u{1}&G\u{1}&|\u{1}&\u{14}\u{1}&%\u{2}&<\u{2}&\\\u{2}&\u{15}\u{2}&7\u{3}&P\u{3}&\u{4}\u{3}&B\u{4}&K\u{4}\
        &\u{13}\u{4}&\u{18}\u{4}&/\u{5}&F\u{5}&r\u{5}&w\u{5}&\u{f}\u{5}&(\u{6}&1\u{6}&F\u{6}&F\u{6}&k\u{6}&\u{15}\u{6}&\
        7\u{7}&C\u{7}&c\u{7}&s\u{7}&:\u{8}&E\u{8}&b\u{8}&6\u{9}&X\u{9}&]\u{9}&o\u{9}&o\u{9}&\u{17}\u{9}&-\u{a}&R\u{a}&\\\
        \u{a}&}\u{a}&Y\u{b}&b\u{b}&i\u{b}&p\u{b}&\u{5}\u{b}&\u{c}\u{b}&&\u{c}&e\u{c}&j\u{c}&\u{10}\u{c}&\u{1f}\u{c}&$\u{d}\
        &\\\u{d}&v\u{d}&\u{8}\u{d}&=\u{e}&I\u{e}&/\u{f}&H\u{f}&R\u{f}&n\u{f}&)\u{10}&H\u{10}&e\u{10}&v\u{10}&\u{10}\u{10}\
        &\"\u{11}&9\u{11}&G\u{11}&S\u{11}&l\u{11}&\u{d}\u{11}&@\u{12}&P\u{12}&e\u{12}&w\u{12}&:\u{13}&r\u{13}&\u{17}\u{13}\
        & \u{14}&.\u{14}&>\u{14}&V\u{14}&y\u{14}&\u{e}\u{14}&\u{19}\u{14}&4\u{15}&;\u{15}&`\u{15}&n\u{15}&\u{18}\u{15}&\
        3\u{16}&<\u{16}&X\u{16}&l\u{16}&\u{e}\u{16}&:\u{17}&:\u{17}&X\u{17}&k\u{17}&z\u{17}&[\u{18}&\u{1f}\u{18}&I\u{19}\
        &I\u{19}&N\u{19}&n\u{1a}&#\u{1b}&:\u{1b}&r\u{1b}&w\u{1b}&\u{15}\u{1b}&<\u{1c}&L\u{1c}&x\u{1c}&*\u{1d}&U\u{1d}&a\
        \u{1d}&v\u{1d}&\u{0}\u{1d}&\u{0}\u{1d}&\u{7}\u{1d}&\u{13}\u{1d}&%\u{1e}&%\u{1e}&%\u{1e}&1\u{1e}&a\u{1e}&(\u{1f}\
        &2\u{1f}&[\u{1f}&b\u{1f}&b\u{1f}&k\u{1f}&\u{9}\u{1f}&\u{9}\u{1f}&# '^ 'n 'u '\u{11} '\u{1f} '(!'8!'J!'^!'c!'|!'\
        %\"',\"'6$'O$'Z$'r$'y$'\u{19}$'\u{19}$'5%']%'\u{4}%'\u{c}&'\u{1e}&'#''0''h''\u{10}''O('=)'=)'f)'m)'r)'w)'\u{1c}\
        )''*'\u{1}*'\u{8}*'\u{f}*' +'0+'F+'F+'b+'l+'&,'/,'X,'!-']-'b-'m-'}-'\u{e}-'\u{13}-'4.'t.'0/'C/'a/'|/'A0'\u{c}0'\
        \u{1b}0'k1'\u{14}1'22'>2'\u{b}2'43'L3']3'd3'%4'a4'm4'm4'65'T5'\u{0}6'\u{16}6')7'C7'S7'48'G8'e8'\u{3}8'\u{13}8'\u{13}\
        8'19'69';9'^9'v9'\u{1e}9'V:'f:'{:'{:'\u{9}:'1;'V;'[;'d;'0<'9<'R<'\u{0}<'\u{9}<'\u{1e}<'[='\u{1a}='->'?>'K>'j>'o\
        >'l?'\u{1e}?'s@'\u{10}@'\u{1b}@';A';A';A'pA'|A'|A'\u{16}A'FB'YB'pB'zB'\u{b}B' C'UD'^D'%E'%E'9E'mE'vE'\u{7f}E'\u{9}\
        E'=F'KF'&I'GI'gI'\u{a}I'\u{18}I'#J'=J'WJ'\\J'\u{5}J'\"K'/K'bK'gK'pK'\u{9}K'?L'HL'uL'_M'_M'\u{19}M')N'aN'1O'\u{8}\
        O'$P'$P'7P'GP'dP'~P'\u{18}P'dR'yR'\u{15}R'!S'dS'dS'\u{1}S'\u{1d}S'<T'QT'lT'xT'}T'-U'7U'VU'pU'|U'\u{3}U'\u{11}U'\
        AV'AV'zV'\u{4}V'%W'iW'PX'/Y'\u{7}Y'\u{1e}Y'bZ'}Z'R['>\\'\u{10}]'\u{1a}]'t^'\u{2}^'\\_'z_'\u{4}_'\u{4}_'/`'/`'c`\
        '\u{4}`'%a'na'sa'3b'yb'\u{1a}b'\"d'Hd'Vd'md'\u{9}d'\u{10}d'[e'Xg'\u{2}g'\u{16}g'1h'Eh'^i'\u{1f}i'&j'Jj'Jj'wj'\u{5}\
        j'Am'Om'3n'Dn'cn'hn'\u{19}n'{o'Vp']p'Cr'\u{10}r'\u{12}s'Rt'\u{d}t'.u'3u'?u'ru'Cv'Hw'mw'/x'Zx'ex'xx'\u{6}x'4y'^y\
        '\u{b}y'\u{1b}y' z'Mz'Vz'mz'\u{1}z'\u{a}z'#{'1{':{']{']{'g{'\u{1}{'$|'0}'B}'f}'r}'\u{6}}'3~'L~'\u{11}~'%\u{7f}'\
        >\u{7f}'>\u{7f}'k\u{7f}'u\u{7f}'X\u{0}'j\u{0}'x\u{0}'\u{1}\u{0}'\u{1f}\u{0}'\u{1f}\u{0}'E\u{1}'-\u{3}'G\u{3}'r\u{3}\
        '\u{1a}\u{3}'!\u{4}'I\u{4}'P\u{4}'i\u{4}'x\u{4}'\u{7f}\u{4}'5\u{5}'5\u{5}'s\u{5}'\u{13}\u{5}'\u{18}\u{5}'5\u{6}\
        'R\u{6}'0\u{7}'>\u{7}'\u{7f}\u{7}'\u{1a}\u{7}'$\u{8}'K\u{8}'[\u{8}'b\u{8}'n\u{8}'\u{14}\u{8}'c\u{9}'\u{6}\u{9}'\
        \u{6}\u{9}'\u{13}\u{9}'.\u{a}'y\u{a}'\u{7}\u{a}'4\u{b}'S\u{b}'p\u{b}'\u{13}\u{b}'#\u{c}'H\u{c}'Q\u{c}'d\u{c}'m\u{c}\
        'w\u{c}'\u{13}\u{c}'\u{13}\u{c}'\u{1f}\u{c}'D\u{d}'D\u{d}'I\u{d}'I\u{d}'\u{2}\u{d}'-\u{e}';\u{e}'^\u{e}'^\u{e}'\
        w\u{e}'\u{8}\u{e}'\u{19}\u{e}'\u{1e}\u{e}';\u{f}'y\u{f}'\u{5}\u{f}'/\u{10}'6\u{10}'e\u{10}'\u{b}\u{10}'#\u{11}'\
        \u{14}\u{11}'_\u{12}'x\u{12}'\u{1d}\u{12}''\u{13}',\u{13}'<\u{13}'a\u{13}'h\u{13}'\u{2}\u{13}'\u{19}\u{13}'&\u{14}\
        '+\u{14}'Y\u{14}'a\u{15}'a\u{15}'q\u{15}'>\u{16}'>\u{16}'\u{4}\u{16}'\u{4}\u{16}'\u{10}\u{16}'%\u{17}'X\u{17}'f\
        \u{17}'k\u{17}'%\u{18}'N\u{18}'&\u{19}'&\u{19}'>\u{19}'p\u{19}'p\u{19}'\u{9}\u{19}'9\u{1a}'X\u{1a}'\u{0}\u{1a}'\
        A\u{1b}'S\u{1b}'m\u{1b}'y\u{1b}'\u{0}\u{1b}'\u{17}\u{1b}',\u{1c}'C\u{1c}'P\u{1c}'j\u{1c}'\u{13}\u{1c}'.\u{1d}'S\
        \u{1d}'X\u{1d}'x\u{1d}'\u{7f}\u{1d}'2\u{1e}'M\u{1e}'\u{19}\u{1e}'\u{19}\u{1e}'% (I (o (\u{f} (\u{f} (\u{16} (g!\
        (n!(u!(\u{11}!(\u{16}!(O\"(b\"(\u{4}\"(0#(0#(;#(I#(N#(Z#(z#(/$(6$(M$(i$(~$(\u{18}$((%(9%(U%(g%(\u{2}%(\u{1b}%( \
        &(+&(C&(l&(|&(\u{12}&( '(y'(%((y((\u{c}((()(X)(a)(j)(\u{8})(&*(7*(`+(\u{1a}+(s,(\u{4},(\u{9},(\u{e},(A-(O.(T.(i\
        .(n.(\u{11}.(\u{1a}.(2/(I/(P/(U/(k/(k/(\u{0}/((0(Y0(Y0(}0($1(+1(41(^1(\u{c}1(\u{15}1(,2(K2(]2(\u{e}2(73(M3(W3(`\
        3(\u{4}3(g4(Y5(h5(\u{a}7(\u{a}7(x8(1:(L:(t:(8;(k;(|;(5<(I<(\u{11}<((=(\u{18}=(9>(@>(O>(b>(p>(w>(!?(1?([?(`?(n?(\
        \u{0}?(7@(S@(X@(a@(\u{0}@(\"A(?A(`A(iA((B(/B(\u{9}B(\u{e}B(&C(9C(LC(QC(QC([C(\u{d}C(,D(1D(\u{4}D(\u{13}E(#F(8F(\
        RF(tF(tF(~F(#G(\u{4}G(\u{0}H(>I(RI(_I(RJ(iJ(0K(>K(ZK(\u{1c}K(VL(`L(\u{18}L(\u{18}L(RM(RM(lM(\u{7f}M(\u{14}M()N(\
        IN(\\N(hN(@O(EO(NO(UO(gO(wO(wO(wO(\u{14}O(kP(\u{1a}P(-Q(EQ(yQ(;R(qR(\u{7f}R(\u{19}R(,S(3S(oS(\u{18}S(\u{1f}S(zT\
        (TU(mU(\u{9}U(\u{1b}U(RV(6W(GW(\u{14}W(IX(hX(\u{3}X(1Y(eY(lY(qY(\u{1d}Y(/Z(/Z(BZ(IZ(\u{d}[(-\\(6\\(h\\(t\\(k](\u{a}\
        ](\"^(\u{1f}^(F_(K_(u_(u_(\u{14}_()`(0`(?`(\u{9}`(*b(\u{6}b(\u{18}b(Uc(Vd(\u{9}d(\u{9}d(He(Me(ee(cf(jf(\u{17}f(\
        cg(cg(cg(ng(7h(\u{18}h(gi(\u{8}i(,j(1j(6j(.O!!EyE!\"L[M!FtN%\"FL4t|\u{14}0!M!M%N!O7w!I'P!R3E!LjI!FCE!u\"s#JjE*%\
        P!Q\"SDO!P\u{4}t$M0s$M_F,@& r!6F<\u{1f}`Ot2z!\u{10}\"!MFP\u{e}y! q\\G'!B\"J\"G\"F,t6N0q5G!NL4r1 D!J$@\"}!O=S!G%\
        D\"z2E\"O8t>J!I\"u*K\u{3}JMw)!F!J#D\"u!r=B\"H&y!w\u{f} * M!A%S!D(w!pEu!l\u{1f}`_s6E!'rf\u{15}; L!R!U#m\"W?T\"T%\
        R!M-Q!N%I.IEz$I)N#p!O+H!G$q<w!G\"J6w+G3P\\\u{18}# H#sFqb_\" tFw\u{4}Y!.sp## J'LVO\u{2}X!Fw#6& O!J!G-r7L/t\u{2}\u{3}\
        ;#P\"I!M!T:L$T\"N!P#L!P!S!R-N\"R\"Q!R5I?q#u9GDI7N+L1m!O$J!M-\u{a}#!v\u{1f}`Hx\u{d}y&!N!U#I%r>T3L6r\" q4Q\\\u{c}\
        \"\u{1f}`\u{8}w? 5 U#R\"E#n9G&U!W#H0O!P!Q\"OYL\"MCNMM,F!q\"T0R#J\u{11}~#!G&MFM/P\" uFwLx! M\u{1a}`! z\u{13}H!!H\
        3V!!ER;0 M!q$D!E?z!H%F\"Q$J*s!K#@\"s$ulu$J(*$#r#LCs#M3e! I\\4!!n?d%EB\"x\"y2H\"Gc\u{1e}\" IFL6\u{b}&\"O$PBP$P\u{1f}\
        `EM!k%'G?o!F\u{1f}`\"u\u{1e},!`R_U! M\u{19}\u{e}$ t!D&I?vWp%\"P#J\"C\u{1f}`\u{2}rx\u{2}\"EQ%nGk\"EF(GaY&!w!K#IA\
        J!y$KGE\"\u{14}r!G^&% F\"J%t?K'nNe!&Grt6\"t#G\"D!N=S!s!Q!S#J\"L!R-J!K!H$GSo#t8G[H\"u!I!Ib!! pl%#ErMN\"r]\u{16}!\
        !K!>\"\"tDGi{!/F\u{1b}\u{9}\u{17} r!V!q!O!l!P\"P!p!P\"O\"K!P!V\"S\"O!n!M\"N\"J\"N\"Q!o!Q\"Q!m!R\"T!h#Q!R#U&M!N!\
        V#R!Q\"E!U!E!R!?!m!>!U!E\"E\"G\"A!S!1\"M\"i$K!U!V$T\"9\"9!E(L$N#o0R\"Q!o\"Q/S\"T\"U'l#P\"j!U)Q\"S#q%F\"O\"Q\"S\"\
        H&R\"P(Q\"h!k\"n!d!r\"Q!m!Q\"N\"R\"R$j!K!U!K\"l!M\"M!R!P!n!Q\"N\"S\"O\"R\"R\"E\"m!R\"R\"k!n$m&g>X$EL(F\u{1f}`[v\
        ^\u{17}!FvNq!Ft{\u{18}# r\"NFPKC* I!S$NAQ%M\"L3R\u{1f}`6I:O M!'H\u{a}+' n!L&OZN\u{1f}`HI&K\u{1a}D! Npe! K|:! N\u{1a}\
        {#!IDM\"Kq\u{1b}$/t6t\u{1f}`pu\u{11}M$ K!wEK!yTP, N!o!q#B\"n!sFlBLwI*A9N+MxA,!L!T#n\"K!PCj\"N!W4OCv\u{1f}`$L>o#\
         K\u{1f}`6viK!!I\u{13}t% o#C$B>M)K~'& L!JGP&q.O\u{8}J\u{11}T+ M!G\"E\"G&{!J9P,w4O\u{1f}`Nu$\u{19}#%LIJ3Ng\u{1b}\
        \"%KAu\u{13}s\"\u{1f}`\u{1e}u\u{14}3\" K\"rvu% r!C!M%F>Mt]\"!I&K\u{2}9! r\u{1f}L%!P&K>R\"M:C\u{19}~: P!M\"M\"D!\
        X!R\"t(;\"<.M%P!S$I!T/P\"Q\"I#R3L\u{1f}`\"M#P0N#K!R/I]B# EEA!FGm!-ub9!3r9w#EE${4EI<& q!M&P@L&P.L\u{4}q!&M\u{f}\u{19}\
        !WwRB#%F@O!u#\u{17}\" GFLl-\"Et6wby\" K\"oJ\u{1}%\"P#PAp\"L#Pc-:%V\"O,>/p&R!L\"p\"K/Q!q\"<\"o`r#E-v$E'x(I!wPN\"\
        p!E+C$l!C$Bk\u{7}\"\u{1f}`s{X\u{12}\"'sFrSo#'C\u{1f}`rERK( t!H!M%C!Q=P\"M!Pb-# L$p\\O}h!Fu}\u{0}%!PLN\u{1f}`[L'\
        IZ\u{10}$ J!uEM!wT\u{3}' GEr!G!O9O\u{1f}`HME^$ k!?\u{1f}`\u{8}C<\u{12}\" s3L\u{1e}8\"!P_L\u{1a}D!!Lj\u{1c}$&OFO\
        /I8M7\u{1f}* m!C!R%A:D$L!n\"Q\u{15}=YE\u{8},\"/mFm\u{8}6\"!AEJi_!(L>m& w!JDG\u{1f}`c{!J3:!%r8M? j\"p!S\"O\"J!J#\
        K$F2O!n#M!p$r!R\"M!P#N$G(C!L!E!OaS!t!y!N!MqO!n\"M*JHi\"EwBsV{!+tjX'!s$G\"HDL1M%I!NDD& E%OAE%Q0B&FMW1 k!X$K\"T;O\
        #T\"S!U#M!R!Q.O!Q%M\u{1f}`7O5I\u{1d}\u{1e}\" IFLoH! uG\u{7f}& r!J!L%K@H!G\u{1f}[\"!ELu=\u{4}\"!qFta\u{0}# u!I&O\
        a\u{16}* q%F!B!N>M&E\"J!M.OyKT&; o!F!O#E!U!N!M9N$R!n!M!R#G\"N!M-M\"P\"F#QUsSJ\"K\"u<r,N#P/K\u{6}$! t]\u{16}( PH\
        N#J4t!tmJ!o!vP7!Fu\u{4}u)%K!O;M;Q$JEo(L\u{9}M#Q[O% r!D!J%A!KIQ$!u$GAL!z'\u{f}!F{wN\"\u{1f}`\"w\u{15}B\" q\"O\\<\
        &!N&R>Q7R&O\u{f}vOeB O!E!O!|!D!J!P!A!L!>*K.N$T!M!J!N!w\"K!N!J!J+O$O\"M8w$?UK#r\"PaN(r)L#t\"OM,#At\u{1f}`VtDD#'t\
        >F(vSo$ L!sEM!wk\u{4}\"\"HDuQ]\"'KFM%=) q!S$O#J>o!Q!U&M4R\u{e}|#EL#r4N\u{11}!%%G!L!t!MDO4e$ q>O~r$O1N#EH$v4G(q!\
         r\u{1b}\u{c}!\\O+y\"\u{1f}`\u{8}xcS&!K@B%J\u{1f}`QB#M!r)!J!oCN&I\"E.I$FMs\u{c}J\u{11}E&\"L$M\"H@K\u{1f}``t.\u{a}\
        !!DW\u{16}#'L>N(M 1\" v\"Q\u{b}\u{17}!#LM\u{b}$ O%sAL%u_\u{0}*'Q!P=l\"O!R4l#E!F!N!N5W\" s!G\u{3}&!\"L\u{19}|* Q\
        !O&K!L?N&N!N-I\u{1}{YL\u{8}n\"&O!E\u{1b}\u{7f}\"%KFM 4) {!F!ICL!v!J!Jyu#JX\u{e}!&Mk:& t!J!O%H!N@NsI# A9ymz\u{5}\
        44!G$R\"P(;(Q.w\"G\"Q\">\"B\"I,G$t#P1G$J$twtUK!E+\u{1c}! G`\u{17}# t(H=KT*!(OEz! u!F& MBN#J\u{1f}`SN\"t\u{6}}\"\
        \u{1f}`Fth_!EK+c! uX\u{8}\"&NFOaU!&LcG& r%K!R\"OCL\"P\u{9}-!F|r@*#t\"O\"?,L2H#M!x0N$C\"E\\\u{0}!Fw.\u{6}\" O'P8\
        \u{f}$!K&u\u{1f}`gv\u{1f}_! snL!(L\\X&!M$J\u{1f}`fz\"J\"Hq\u{7f}%%B@E\"x!w2rgN\" q!F\u{e}=\" vFw_\u{c}!!G\u{10}\
        k$\"Q&O@Q&P8\\#'J>F|x\u{7}g!&N\u{19}##!t\u{1f}`Ht\u{1c}H\"\"K]n\u{2}G$$nAp9n\"M\u{1e}[% r!I&M\u{1a}pPu2X! sj&#\"\
        L$NBO:T$E|$>4r\"s=D\" F\"P-m\"\u{1f}`1y\u{9}c\" GFJY\u{f}#!u\u{1f}`kv*\u{0}$ R!t!FYnai' S\"F$H)s!r5p'H\u{7}M! J\
        k.#'F\u{1f}`\u{1b}v?h#BH\u{1f}`VH\u{c} ' q%M!M\"L'@\u{1f}`\u{0}M7\u{19}9!Q!S#I!T!K!Q!8(9\"</M%T!Q#N\"N$S+P!N\"P\
        \"MKJ\u{9}r\"M2Q%O!L2)\" wFw[\u{13}!FOma!!Idc\"!sFtH\u{19}!Fsq \"\"R&pX\u{1e}& E%v@D!D%}4D6\u{17}! A\u{0}+#!H\u{1f}\
        `kIlV$#r\"@\"IBl\u{9}v$ M7pYH!srH/%N!Q\"S5N!P#O*Qqm!L\"N!P\"K#RqO2Qk@* J!F&s>~&E\"E2v\"w\u{1f}`Nszy\"\"JDH6*/ P\
        !B&D:F$J\"G!Q!s\"s\"E(s(@\"H\u{1f}`8F\u{13}\u{1e}!HN\u{16}Z!\"o\u{c}Z!9v[\u{c},!I$C\"K-;1S\"K$E/A&OpM,x!>:\u{6}\
        \"!H&BMA\"\u{1f}`=KV\u{11}\" F\"q]%!Fx`Q! MDJ!!K\u{15}D\"!LFM\u{f}o!WtNk! r\u{b}t#Eu*G4v5z$ K!v\u{1f}`=sT\u{9}!\
        !FK;#'v\u{1f}`\u{8}wgR- K\"D!I!w\"Q\"J>M$r4W:v[G!nktk9!\u{1c}uFV\"\u{1f}`q{\u{a}\u{13}2!N\"K\"m!Q!p>R\"F&v.E!R#\
        =}v+L!z!J0pJH+J \u{f}*!o$L\"M!P@N&M3J[y%t/JY\u{6}\"\u{1f}`Ht*\\!!HM6$%G\"I?J\"Nl)\"\u{1f}`\u{8}y\u{16}d! s>5!Fs\
        c}- O\"N#C@|!M!D\"G$@0y$v\u{14}t$E\"K 46 C!r!Q#r!V!o!T>H\"S#p\"S/N$P\"TWI(J\"E/JcH#N/K&S8*%Ez\"L&L.w&v*1#!>\u{1f}\
        `\u{1c}JGM.#Q\"K!N\"V=O&Q!P/E!L!H\"I\"L\u{1f}`9H)$\"EE$y*A!\\M\u{d}o' KEG$|4B\u{1f}`NE\"v-H$ K%uAK%w#\u{7f}\"%I\
        ,p\u{e}\u{14}* s!F!M%I!N9F&Nzp#DrFX7& u!F!F%C!D?JE\u{a}! u\u{11}z$ o!N\u{1f}`\u{7}I\u{13}A\" yF{0y$ KBw\u{1f}`V\
        wX6\"EJ'sWC!EJ3A! G?\u{10}#Ex,I4uEo!EnEf$\"F&H>y\"Fq#! s3\u{a}!Fx\u{4}:'!J&L>y&J!K3u!vky!'DV30!M\"L\"G!K!q>O\"L\
        !Q!J\"I!L!t$|*N'N#@\u{b}S\"EP@Pmc%Er'R\u{1f}`\\G&q~v\" r%I ;! KU\u{1e}\" sFs\u{e}9& M!E!q$G$rBIg-! J\u{1a}}! La\
        J#!DEs!HSO* N\"P#P\"R6w+R%IoE#w'J\u{13}\u{11}$!B&G>O\"Ik &\"N$K?H#N%F\u{12}uA'+ T\"R$V@L5O!T$SaK/q%O`N\u{1d}9'!\
        A$L!P!@@E$J!Pg)\" p!A\\\u{e}!$nI$$ K/s7M/uk5) Q!N&K!Q>L!N\"N8I$Pbu! rm;\"&OFLKt\"\u{1f}`1s\u{2}P!FwCa\" zFz\u{4}\
        \u{1a}'!s$H@w\"K4v\u{1f}`Nu#/!!HI\u{e}+ K!N!n&O>U!P&L5M\u{1f}`4N3L`b!1qfX!%N:\u{5}$%H\"E@KqwUl\" wFwXk% q!DEx\u{1f}\
        `]p]\u{0}!GJ\u{9}>\" u'Gkq\"EH#sIo/ m!F!P!q\":\":!SC<\"B-R\"L#G\u{5}oQK-w>\u{4}% N'HFJ.P&E?H!\u{1c}x2'\"\u{1f}`\
        vw\u{a}\u{4}\" K&oi,\" F#NB\u{1d}\"!qFu\u{d}J#%v@v:y!\u{15}6 m#D#O!P:G+S!P.L$R!Q!N`p!L%L+N$P.u\"JPH8P3p&v4G& t!\
        I!L#K#J=L\u{1d}p/ u!?!A$K!<!D=K!v!D!A$K\"FBw\u{1f}`3mR,#Fx\u{1f}`w{z\u{15}!FF\u{1f}\u{8}!EIw`\"%G\"L\u{c}k, s!W\
        !r!D\"B!I!?!D>o5S\u{1f}`1O\u{18}N!\\MTn( Q!L+q:N!Mm}vHbF\u{17}\u{14}!!C}7$ m%B]O\u{7}J\u{c}2!'N[\u{5}' p!J$N!N!\
        F!MFL7\u{c}#EL$u4L\u{1a}Z\" p!Ie\u{1e}!'M9\u{7}\" r%OdxE \u{5}!O!H$D!\u{6}!(-u,L$J!y!F&{!4-I&v!C+u#s*J3F*v#v!A&\
        w#u!:Oy(A.t$F'v!L\"w!@.u'u!=[z# P\u{1f}`xs9W$ u#LCt#M6\u{15}\"!=2o\u{19}Y#!t\u{1f}`jI2K!!Khg\"\u{1f}`=pI\u{18}\"\
         L3s|h%'t!C=v(H4x4Q$ w!J&B!Mm!\" L\"p\u{2}SI n!M\"K!N!P!Q!K!S!J\"R2M)i!P!W%L!S$K+H\"O!U!N!R$x0M6G!K.N$M\"M/S\"o\
        Bn'O0O*O#K!M.n\"V#O\"PSd#!DEy5H^3!EI\u{8}\u{b}!GxcN$!J<o\u{0}K\"odt'#J!S!D!pCK#q2QTZ#!J&rFvNM\"%BbtTO!/I w#Et0I\
        2t\u{1d}\u{f}\"!K^P\u{7}\u{10}2 Q!o!S#O#K9P$P)F.O&LRO=>YP!p=O&F.w!HM\u{17}!Fu]h\" wFx5S\"\u{1f}`vu\"Z! s)B!!A\u{10}\
        r\" vFt\u{14}\u{16}/ O!B!G!=#G!C!J/x!=/JIJ!w!?\"DMx\u{9}\u{1d}$ z%GAz%H\u{1b}d5 n!K$@\"K?j!O$B0I&E/rDO!u!L:r!F'\
        G+M%CCA\"?:u4Q#!u\u{1f}`ku\u{16}\u{7}8 o!U$G\"N(8(>1S#K\"P.P&O8L4C:L:o!K&ICN(v\"n-q!H%Q5O7\u{1c}!!L\u{1e}0\" pF\
        o:J$&Q!OEO/MP\u{15}#EOMp\"QZ3!+o\u{5}h! F8c# K\"q#M==\"EP:O\u{19}_\"\u{1f}`.J\u{0}\u{a}!\"Ni\u{1e}! rOk4 K!M$B!\
        P!I!K#O$H!z'G/L%H!R)J!w%L,L!n\u{1f}`Nu_~\" s!?x)! KD<$%G\"GGM\u{7}IJ?\"!NFLE\\\"3tFu!<! KE(0 S#Q\"P\"O*O4j!R!n\"\
        L\"R\"B*I%M)E,x\">\u{c}\u{f}6 n%L!Q!R!Q9L$T#T#O0L$M!OXK)s!H\"L!NfM+L#O0Q8z3M\"\u{1f}`ky\u{14}<&!N$L\"K!M8M\u{6}\
        M}C! N\u{c}r\"FH\"syH! O\u{1c}\u{5}\" R!M\u{14}2.\"o%I!O9J$K!s\"t$N0L4I&s\u{1f}u!J7rSN# p!LEpts!'NfG# I'R[J\u{18}\
        d% C!L&s!O>Gk`\"!NErn1! u!E!(ra!# r!LDI\"K!Fx?\u{3}\" s!AV'$'N\u{1f}`ALGsr(&!I!Q#K@G\"L\u{15}Kg[!!F294!F$R\"O(;\
        (Q.x\"G\"P\">\"B\"E,G$t#P1G$I$uwtUN!Dd9\"\u{1f}`\u{3}xQB\" s(E/e! sox\"\u{1f}`vvcX' Q!O&G!PEL/Q&IJw!Fq,l\" u!B0\
        ~!FtpT#\"L\u{1f}`\u{1b}x\u{4}x( M!R!o#N!m!M\u{14}M~OIo#Et\"L4tth+ q!J!R$O\"P=M!o(N.I\u{1f}`RM\u{14}+\" |F\u{3}D\
        b! D##\" M!uT\\_ <\"j!V!S!l#l\"Q%I!J!I!J,P$p#o!G$S\"l!V(J#L#T\"Q!O!T!Q!L!R!Q\"L!R!K)C#Q!Q)K:K!H!K(H!E!F!s!o+O!E\
        !H#o!m4L!v!z!A!>&FAK\"p\"T%K\"B'C!o!l,H)X!!JW#\" qFv@u!YK@F#Ez$F4z77, P!B!n#L\"K!i=m!L!C&E/n$G\u{0}\u{17}\"'P>O\
        F\u{8}' w!C!GDu\"F\u{1f}`[rZs# H\"Q$r}C!!AL4! o\u{1e}\u{16}%!IBz\u{1f}`zL#zHd&&KFG/N!R\u{1f}`SNLd!FF|\u{0}! H\u{19}\
         $ w%JAw%J\u{a}\u{c}% z\"IDx\u{1f}`FDDE!'J\u{2}=! rY\u{0}, L!K!L%O?N!Q!O%M.N&N\u{1f}`IL\u{8}A- O%D\"D!JCF#R,q\"\
        M$T\"J\u{1f}`8M.J\u{7f}\u{d}!Fu\u{2}>#!F\u{1f}`HB#R$\"O%H!LFM5=\" wFwtV& q!M!JFG\u{1f}`Ntkf$ t3P2M!r2x!Fq\u{7f}\
        I# {!?!JZh%!N!JCB\"I!Kt)5 t!9!>$K!=!;+?2N!m!<!B!R\"U!S!>!?*t'R!GprespM\"\u{1f}`1r;\u{7}!#p-\u{7}!Fu\u{9}x!EN\u{17}\
        \u{c}! v{C!%qwd$ s\"PCM!u]a&!J&K>M\"N&M\u{1a}MZM%%H@v(E4r\u{14}s)\u{c}#(J>L{z~C* K!D!N#E\"s>w!K'H4{\u{1a}wVM' q\
        !J!J&H@H\u{1f}`Nt\u{13}~\"\u{1f}`\"vo1$ F!NEG!Qy$#'G?G'G2(\"\u{1f}`\u{3}vX^#!GEw!I\u{e}i! qSt!GFu$\"!I&M2`!\"r;\
        \u{10})!Q$B!F!Q@Q4L\u{1f}`;r4N\u{7}O' r!D!K#NBH!M#NB)0 L!G!N!q\"J!R-J$M.n!L%Q2r\"N!R\u{1f}`MKT\u{18}# K\"rDIk?%\
        'H\u{1f}`dv8L:C\u{2}c$!E&F@J!O\u{11}]!GJ\u{1a}j$ x!FEw!HD\u{14}!!M\u{1d}\u{2}D L!\u{7}!<!;\"3!A!6!?!7\"7$;\"8\"\
        <2j!T!y!C!E\"<!F!<!D+B#G#A\"?!G3r?O!q<qdv3u!I%A!HN\u{16}\"\u{1f}`Hw\u{5}\u{f}$ u'H\u{1f}`ox/f\" s!A\u{14}F!ZL'>\
        4 E!v!F!L\"o\"D$J:m!J!p!L!P\"n\"I!P.J!K\"S\u{1f}`Jpjgz X\"s!O\"R\"Q\"P!Q!M\"P\"N\"L\"K\"P\"Q)R\"o#n!S!T!X!U\"S\"\
        U\"R\"R$N!L!Q\"M\"G!R!M!U!K!V!H\"I\"I!U!J\"K\"G\"P\"m$K!U!P%q!M\"L$F\"M4S#N!P!Q!Q+Q&P!O\"P,P\"R$p(E!E\"p#N#R!P$\
        Q4P\"o!n!o\"o\"N\"o!N&B$l&Q$R\"R(O\"M$n!O!Q#mZb) I!ODL!H!M4M\"J\u{1f}`;rL@!%rl\u{7}#!H&GFJK&! tAn\"!NDQx?! IN_$\
        &K?q)M4sF@! p{\u{13}! tT\u{9}!ELrJ! uS:( N!G!yDL!L!t\u{8}t\u{c}L\u{3}L#>q~T$q\u{1f}%!!A4K+ m\"N#J!M!M>Q#N#I!M!L\
        .I\u{6}v\" t(GaF]!S!U#Z\"N\"P$;\"Q!A#Y!Q!>!D1R!T!S#S!L!U#R$S$R!R!R!R!N\"U!Q!L\"O\"S\"H$S\">!D!p%V#P\"L\"K\"KSq!\
        N$R#J,t#p(L\"t)N!N0T!R,P+O!O#P!Q!R#S\"M/O\u{18}\u{1b}!Jz(\u{1b}\"FI\u{0}u\u{15}~! L,Y% Q!O&N!NEL^=) p!J!Q%H:p&I\
        &M\u{1f}`JpU+!!K\u{8}\u{1a}D Y\"T#O!S#M\"=$E!I!N\"F!L0H!t\"P\"L\"N\">!O-q!P!o\"Q!R\"Q1F!H\u{7}t!uLO!Q$U!Q!P%H!L\
        #M\u{8}\"!Fwo=# q\u{1f}`Ht\u{1e}4& Q!o!P%L!MEO0\u{1f}! L\u{15}\u{1}! v_h%Fn(R2O\u{1f}`:Px\u{15}4 o\"P#M\"E!L!K\"\
        I6O$U#S%H/Mer%F1x3tLO6J\"K!Ijb!GG\u{1a}.# M'tFw]\\! J\u{1a})!)rp}\" PFO.Y! vzA!Go\u{1d}\u{d}! O\u{9}m% v!JEG{x!\
        MA\u{11}#FD\u{1f}`buU4)!O&F!K=K#p4MjR\u{1f}`'H\u{11}=& M%n!K@L%o!M\u{17}O\"\"o&H\\8#!H&HDun\"& Q\"O#rFs\u{1f}`A\
        Nsk! Hw|!\"J\u{1d}q\"!tFv`E!EMg`) s!F!M%I!M9I&OzpuI~Y!'M{a$(q=s!J%H\u{c}\u{12}! I:.# u!IEwZZ\"%@\"H\u{16}*% M&M\
        \"I}LQKV?%!P'E??!HrJ\u{4}Z+ J!P$q\"o!H!O<o!P!O4K$U\u{1f}\u{19}#!M&LTM\u{15}m'!H$I\"J:O$O\u{1f}`RPP%& O!O!p&N?M|\
        s9r#!KDM\"KJ~$ x4E2t4F$\u{18}1%B\"s!P9K*C#M3D`K!C\"t-rZu*u!K1Q!G&q\u{14}\u{e}!Fz.F!Fwz\u{e}!&qm]+!K!Q&J?N!O%L.N\
        %R\"O\u{1f}`NJ[F' y!I'N:N\u{1f}`Tu\"N#]!Kt.\u{b}# L\"RDI,Y5 H!L!H#@!P!G!H#M$E!|'H.o!G&R)H!x%L-o\u{1f}`@H.w_!! J\
        Pu! K\u{1e}\u{8}% s\"E%B@I4v\"n\"3rFr_j$ P!GZG&rDY' IEq!I5q\"N\u{1f}`KKY\u{e}# P!Q%n\u{1b}A& {!;!H%??y\u{0}tS\u{0}\
        !Fx{y!\u{15}uJ|!FI9}$ F!RED'MT:/!V%T!T!Q>j!P&T2O\"R8MDNXMDM4N\"Pf1$\"R#A\"M!I\u{17}&\"GH!K\u{6}v!'LG5(!H!M$N!O!\
        L?N%Q!N\u{1a}\u{5}!!Ng{( r!E!?&G>u(I\u{1f}`ZI\u{1d}C\"Fv\"M.\u{9}\"!D!sA'\"\u{1f}`'Mx\u{15}!\u{17}zpU1!s!U%J!N5\
        G$D%m!O'N-@5sLN#G#u\"CrD2P%\u{1e}\"\u{1f}`\u{3}z\u{1f}!! r8p! N\u{17}\u{7f}\"\u{1f}`Bz#`\"#o\"EB\u{16}!Hs\u{18}\
        P! HcE%!?'Q,p1m)O{J!FzXt*!O$J\"K!J;q\"M\"M\u{1f}`.{kqX>\" r!L}z$!w&H?O!y<l\"!O[N*(% u%K@K!w%O\u{4}\u{1e}!!@ \u{0}\
        $&N!N!L>trk&!H!P%G+n\u{1f}`6uk~! r\u{15}\u{1c}\"&N@un\u{7}\" I'Q%,!&O\u{e}\u{1e}\"'uFx\u{8}#\"FrJ|vK\" uFw~w4 V\
        !L$O#N9P&M\"R\"S\"O!O/S\"J\"N!QTI;A$OaP7T4wmd( G\"n?;!w\u{1f}`TI!;!wYI'\"M#K\"O\u{1f}`iq3s\"I\u{17}~' r!G$u\"p@\
        C$u\"qt8*\"J!R\"q!A@n&F1Q\"StT#K8z'#Q\"?!qEF!l\u{9}IuN2Y+!B!D%G8u!Awt/yDH!r!C!o\u{1c}?#!H$xFyO2#'s\u{1f}`\u{8}s\
        \u{8}9\"\u{1f}`6u7\u{b}/%N\"U(S$R$Q*H*O\"S!R3O2L[I/CXP!H\u{1f}\u{f}1!M\"N\"Q\"M,S.Q(Q\"R2L\"P\"I.s\u{1f}`%z#R4N\
        $NCo!\"raC% |>F(vvz$FLJ\"\u{1f}`\u{3}v^h!%E\u{13}T\" E)ut_!Ix\"&? H!@!N!v!C!I!P!;!N+F$M.v!G#Q\"N!Q-M\"G!M!x!E!K\
        !S!E/N#J(q|qSn\"K,KKM#At\u{1f}`Vt.\u{12}\" {F{R$#\u{1f}`=I$r\\Q\"!I&J5Q!'N4H! v;5$ q!M&C>HL:$'D:v\u{1f}`VvI'\" \
        zF|T!\"NQ-F\u{7f}l\" IFL_J% N!u\u{1f}`jP!vRq\" s2IXB\"'IFMr/#Ev-H4w\u{1}:#Av\u{1f}`VvzV#\"o&FFH~\u{8}!!IGi# K'M\
        ?I:\u{b})!?&I1o-u&G4x2D!n!wm\u{1}!Gv&]#%K!NVO#\u{2}%(T\u{f}r!H)LtICc\"%K@Od\u{d}! p\u{3}r$!FFG\u{1f}`OvX+/'G!O9\
        J$J!r\"s$N0L4H%q!s\u{1f}u!J-F*r B!\"J(\u{17}\" N,q\u{17}\u{11}: j!H$H!q#K.D&G,M\"E0D$?\"C8D?G$p#G3K6EHz(C+J%L$H\
        #O.A$v!`* I!G&{!H9KvN#x*s/uevLr#EL(r4M\u{10}\u{4}#!K\u{1f}`<tTk/!<!F#C\"~!G'G2J&H!L%v!Klq'MuJ\"t>b\"!uFxs8! t(V\
        \" r!CYF!Fv\u{7f}2!F{\u{1e}\u{f}!Fw!\u{5}) r!N$F!R!LDJ!NyLAK\u{1}K! uWO\"=u\u{2}uB\u{1f}!\"Gd)\"(S>L1|#%L\"L?u\"\
        8!FKW4#!M$L\"M{\u{19}'!K!R#K\"L!OCJ#O\u{1b}($ F\"sDG\"p~<$'L>M\u{1f}`eM\u{e}9!-uf|2\"m!Q!S\"J\"l:M%R$Q!M!R2O6N$\
        OUPgo\"M8R.Q?h\"EG)Du\u{1a}$!M&J!NFO\u{13}:! Jz*&#J!T!D!nFl2N2\u{c}%!F%R!B!K,p\u{a}=!%K\u{11}\u{a}#&K$rBPY&* Q!\
        m$N\"LDM4D#MZN\u{10}H\"MBD(!?$N\"D:I\u{1f}`II-I9N/,& G#C!sAP%r4RK69!O!U!U!N\"Q%<$6.I$L&P#P$O-O\"O#M\"Q4N6J3I(J!\
        MLN9K)L-Kk,\" {F{eV(!H!p%J!O>o(J^J\u{c}K!<!!M\u{9}q!\u{14}x1_!'K=\u{3}\"\u{1f}`kw3}# q\u{1f}`=r\u{a}\u{1d}$!K&w\
        @K&x`)!!Lg=0 N!H$R\"G:P$Y!Q!M&F.E'S_O1M#M`N!P\u{c}\u{14}!$p}x#\"M\u{1f}`Fv.\u{5}!Fzg\u{a}, T\"q$T\"N9N%S&R!M4L\u{1f}\
        `Gp(Ly\u{c}!(qqO\"=u\u{2}uE}\" I\u{14}J\u{13}(#!K&t@L\u{c}d/ p\"M#E\"p,J.C$S#O#H6F\u{1f}`5M!C\"p6E~d\"\u{1f}`kx\
        g\u{d}\"\u{1f}`={mt5 S!F!L$r@N!L!L!K!L\"n/N!Q#m\"K!K2E1JKo%G!KvJ7a( M'T@W&P.O!O%K`F\u{11}}#4kFn2k4\u{15}( L!y!O\
        CF\"t\u{1f}`vN!x\u{5}\u{17}#7j.ONP&\u{1c}\" O[O\u{1a}e!Hvwb\" qFst#%BO*N\u{1f}`LO0tTd\"!JEx2|$ q\u{1f}`vt2zUk!F\
        xZ}1\"V!O$P\">8I&R!U$P\"N-K%O!L\u{0}wUJ\"N/LAy';!%Iu\u{9}\"Ey$C_Y!!CD[H\"V!R!N!P!N!S!R#:'M.O\"U#X\"R!S\"Q\"P!R!\
        R*P\"Q!Q!S\"P!O!T!O!O.nGp#F!OaO;U!O!S3O!O!S!P/OMg!'H5'% FBu\u{1f}`TJ\"u\u{e}t/!L$r\"T!j9@%T%r1L%JcEPq;x'@2I!Pw\u{6}\
        #EJ&u4K=K\"!O$NR\u{a}' G#K#o@I#J#p4L\u{9}-% J!u\u{1f}`-J!v/i* P!R$G\"q>t\"P$I!U!G4w\\\u{1f}!Fx,\u{14}#'M?t!J\u{1}\
        3\" r\"IC0! F\u{d}/!F{o?+ M!G\"E\"G&{!J9P,w4O\u{1f}`Nu\u{13}\u{c})!?!M#F\"s!K>OfsDx%Gc\u{12}\"=x\u{2}x_R\" DFD7\
        k!(n[d& U\"@7w\u{1f}`jB#|a\u{0}!FxMB% u!?\u{1f}`kE7vJ#'!P!M#PBJ&I/P#N\u{1a}\u{1}4 q!I!P#K\"R>N!n!O!Q#N3I$NCH(t\\\
        KLp/M)N\"O-u\\l!KNDR,!L%L!NEQ\"U'M&G\u{1f}`7r<M!G&O\u{f},!HR\u{9}A%!v&K\u{1f}`ev\"K\u{2}\u{18}$ L%N@s!Gv}\" vEM\
        -+$!ADrLO\"sb<![Oa?*%J\"T:K&S$M\"R\u{1f}`JK-M%N#m# J=v\u{2}vI\u{1e}!\"qQ>!(q+$!Fu\u{1e}9!\"Q\u{1a}F\" wFxRoa 6!\
        M\"p!m\"Q!I!U!t!n\"q$I%:,H$q!B!N!T!k\"U!W!J!P(K#O\"E!R#R!N!B!N!K!Q!S\"N\"P\"G\":#D#L!R!G$L\"P\"G&J)I(K-M%H*H\"O\
        %G%I9D&L:J!H\"M!R%r$N%P!N&Q.HLT. w!B\"C\"A\"A>F!s5I&H\u{13}tSp!D\"I$=\u{1c}$$Dx\u{1f}`yJ$x\u{7}\u{1d}$#o\u{1f}`\
        \u{5}D#t};$ x(B>|(BjV\"\u{1f}`vw\u{a}\u{8}- n!N%Q\"O6O)E%O\"OrO#N\"OtP4N\u{d}-!!H\u{3}.!Fssm\"\u{1f}`\u{1d}yH|!\
        %L\u{c}{!Gv&\u{17}\"\u{1f}`vwF\u{7}#\"O#K\"s\u{3}2!%Q\u{1d}b#Eq$P4rjh!JNy[!)np\u{15}#!K&E>Qvf#!T\u{1f}`\u{d}NGr\
        ! K\u{e}O!Fx7\u{e}\" vFwV'$ KEJ!L(u\u{8}j\" uFwM;!!NX\u{16}5 l!P&K:M$T=NVN#K)F\"p(H9qGM'R!M\"I+J$n!M!L%Eu\u{4}#\
        Ev\u{1f}`uvT~! tO=!!H:p*%M\"N>w!P!M!K%K!K.u&sV\u{e}! OuU! p/%\" p\"JK\u{5}( s!I!I<S(x\"Itq$SGc!\"s::# KFL6QSg#\"\
        R%O?RF\u{1f}!'r.D#Ex$F4z=\u{c}!MM}f$!E!s#@\"H\u{14}U#\"lFl4Uy1! M:a2 w!P!M#Q!N\"H:L$q!N$Q!M\"M-K'M\u{1f}`4q\"L\"\
        I\u{6}\u{10}\"'rFv$l!$noQ!.r>\u{d}' C3|2E!E3{\u{3}J#w\u{f}/#\u{1f}`=~#B\"j!NP\u{10}`!EsY\u{b}& u!L!MDx!I!M!\u{5}\
        \" o(KXW3 {!8!K$F!7!H!p!6;K!w!A\"v#K$@-A'Es{pu*>(\u{f}!FJ-,\"/uFs,d! s\u{1f}P9 r!M\"L\"P!R!O\"G*K.I$R!p!Q\"O#V!\
        U.L$R!Q!Q{O\"sXI#O.n(RO\u{18}!'N\u{6}=!'G\u{19}.$ I&u@K&r!g# w\u{1f}`Eu~/\"%sZMb\u{4}!Fw\u{1e}`#%PIP\u{9}yTZ! u\
        \u{15}\u{14}- o!J!P#S\"MAR#S\"H!K-N5v\u{1f}`9Hps% y%IAu\u{a}u%L\u{13}F\" r!8<F!\u{5}y\u{18}Q$ t!A&E>L~%. R!O!U#\
        P#s?O$K#s-K!Q%I\u{1f}`GL(s\u{13}\u{c}# s!C!B\u{15}e!Fz=\u{7}!F}w\u{8}\"!J!s0>\"'J?L4T' r!HDG!u!K\u{1f}`.s0?!&L\u{b}\
        j#!SFQ5K\u{9}a! IH4$ u=K\u{7f}t#K\u{15}\u{1c}!(rY\u{1c}+ y!H0D$@0B!|!@!B/M2J$@\u{7f}V$ LAt\u{1f}`VtQF( R!>!D/v!\
        m4T1q!o\u{8}7#!G*rZR>G% p!O$C\"KAP\u{17}]\" p!F5I!Fw5u% K!q$PAM;Lz=\" P&O<i#9CmD^~:o#!wDE\"v\u{1}p' S1u!J3O!R1x\
        2L\"|!KI\u{13}\u{f}\"\u{1f}`ku-\u{1f}% v!;&C!K=G\u{19}A# v!@E|\u{17}w$!E&K?n!G\u{19}\u{1e}! qa\u{18}!\"mJ\u{a}\"\
        EL&s4\u{16}!Fx\u{17}M\"!uFw\u{14}d!LL\u{b}', M!B$x\"A,s3J!H$x.t&?\u{1f}`NvZE% O%L\"L@LuK?\u{14}%E>!D!z\"{4FTT&!\
        J&D@G\u{1f}`ap!K1 '\"Q&P@L%L!R\u{1f}`HG`2#\"Q\u{1f}`6v`W\"\u{1f}`vtj.! s4p* ~!>$H\"G?x!E$I\u{1f}`'y!K\"\u{3}!Ku\
        qZ\" s\u{5}w[h!EJ:v\"\u{1f}`kC\u{1b}t! Ih\u{d}(!q\"F$C@v$D\"E\u{8}uVC1\u{d}#\"QFL%L\u{16}\u{1e}\"EL8JHo! Ha\u{0}\
        ! t\u{e}Y! Kdj\"\u{1f}`\u{8}y;EA F!8!J!8\";\":!A!\u{3}!@!4$0$3$F.n!D!C!L!F\"C\"C\"{!H-C\"@$m-E1v|yCu'H!G&A\"|Y0\
        .!P%F!A1l3r0@!I6m!D$B=x!Gur@w\u{5}T!'sd') J!L!o!OCJ!M&I0N#PL67 M!<\"H!R!=!y)86k$M\"D!t1L!S!:!nsQ!S!K!oDqPI#s\"P\
        dh0 o!N\"G\"R\"A!Q9G*B\"D.E$y*KgrfGFw!B\u{1d}\u{14}%\"K\u{1f}`CL!xHvV<!.w\u{5}s\" qMt;g)!K!N#T\"N:I;N\u{1f}`;I2\
        M~D' t!Q$G\"N@P\u{1f}`\u{6}zBU&!H6D!q.pKE!k3G!(S\u{15}\u{b}!(O: # J\"O%L@6$!P&K!LFM.`!Fpl\u{b}(!G!O#K\"I+q5L&L\u{3}\
        I\u{c}\u{3}#\u{1f}`=L#u;Y\"\u{1f}`tz\u{16}`3 M!Q&^!P>M!W&V!Q.S$O!T!NVJ#M'I#OLwDD7P;O!\"J\u{1f}\u{16}! MG\"\"!vF\
        wPe,!A&q>~!M!F\"O$I$H*G\"s$z$w\u{12} !FzS+\"\u{1f}`\"yGw! tq{\"\u{1f}`\u{8}wo5!#mn1! F0Z*'N!S>S\"k%P!M-B!O$n\"Q\
        2n!!?f/!#nMN% |3D\u{1f}`*}#D/<\\ L!u\"O,L$I.M!o#o!n!J!U!J\"R\"T(C\"r$6$t\"4!P%u\"L(M$HAO!q!N!M!K#B%n$R!o&N!x\"P\
        !w\"N\"N\"K!q!N#O!w!L$E%K!qBM#z(k!M!o!A+B$p!A&E!P.F2\u{6}& r!?!Q%E\u{1f}`\u{1}I7e!Ou\u{7}o\u{7f} r!p!l!=!I!G!U#\
        <!P!,!H!8$M\"N!N#F\"K$H\"M#n$h!M\"D!J!I\"Q\"=\"8!O#K!R!I\"F!Q!J!S!D\"H\"M!L!A$A$J&H\"I!U!M\"D\"K$M&I*N!G'O%K#O\"\
        H%J\"s!D.M\"v!G!A!G#N\"Q&G&C!G\"s&p!H\"F\"E\"I!R/R\"P#q%P\"n!K*p\"Q!H#R\"G!N!J!S)G&o!I!O\u{1e}/#Ep(N4rqe! ItA! \
        u@9#!E&J@E\u{d}C\" J(u^u# p!IGK\u{d}5\"\u{1f}`=xC\u{18}!!J\u{17}^$ O!s\u{1f}`ktp?!!J\u{b}>!GulY$ tEL!x\"L\u{13}\
        R\"!L'L5\u{18}! r!\u{17}\"!E&K\u{4};$Au!K\u{1f}`Uu\u{18}~! s\u{9}\u{17}\"%HFJzb$%H<H\u{1f}`VH\u{b}i\" zF}\u{9}r\
        #!G&s!Jp7# r3QFR\u{17}n$ I\u{1f}`kJ$t:&!/r\u{1a}\u{0}9!U\"T\"N#U!H&C$@.H$o\"D!T!N\"E\"E/P!o4u\"J\u{1f}`#v!H2R!M\
        &R%C^i0 t!6&E:K&I&MhG(G%B\"FCpDC+K-8$o!IM:! qq5!(L80!$J\u{16}\\\" vEF\u{c}\"# M%IFL*', l!N&L?F{{#I\"p'w*v0sCs+F\
        \u{18}V# L\"t&N\u{9}\u{13}!EM\u{c}\u{10}' s!H&N,L3r!L&E\u{18}j% sBJ\u{1f}`Tt\"J\u{17}\u{1f}& s!>!A&K?B!Ba^#%uAG\
        %v{## s!D$LNv#%HAv%JlX!(M\u{8}%! x7`6!C#@!I#R'@$A!l,D&P!D$M#M-E&F`t%A1v3v\"I[L%K5xRa\"%qFrx\u{5}$%J!qUI8OL@!EHq\
        \u{8}\"!LEr\u{18}$\"\u{1f}`.M\u{6}\u{f}\"!D&BV\u{5}!8p54&!N&M!Q@Q\u{1f}`hNb\u{18}(!w%H!A>N!N!w$H0=#P$ J%wAJ%y\u{2}\
        [\" vFv/$;!P!N!O!E!x!6!M!J!;&M$<6Q\"r!>1P\"o!D'N,O`R\"l!ICqOM\"T\"t!F6{/\"P%A7t$Q%M!V%JoM\"N\"t!s#CXs9s\"Q7%%!E\
        DH\"G\u{1f}`auev$ s!L$K@GI9\"\u{1f}`={\u{3}J' u!G2=]r4NXMNu/*!FxQJ!%AOX- t%?!M!O!L=L!t!O!P3OYJ\"t\\D\u{d}h$ KAv\
        \u{1f}`Vv\u{17}\u{1a}!EJ\u{14}H\"3sFt'lh!M!Q!I!Q!S!R!T(N!N!S!O!O!M!y!w\"U%T#N!S&T\"O!Q!U!T!P!W(M\"O!R!N!T\"N\"R\
        \"P,y!w$S!N!UAK%P#O\"T\"m!N!N+P4O!O%O\"r\"P#O%t7P!S!O#\u{3}#p#S\"S+R!P#i!O!U#R\"O*O%P!O#uGp!9v>G\\!H!T#R\"G\"8\"\
        J$S!r#J!U#r&M!n#O!j%R$R!U!K!V#P)T!F\"T\"T\"O/J!q#R!K$M,s'J,K$R\"M!M!n!pCs!I4H1r!O!P!L!O#p$N!O!j!H*s%Q!L!T#P\"K3\
        q+N\u{9}\u{b}$ r!N%RFSL0+!R%O!X!q=O!k\"P$R\u{12}IoN\"O^I& H!L$vAH!M$x!-!HL\u{4}I!%pdT!Fv2\u{7}! C\u{9}@< Q!L!P!\
        L!K!t!R!E!O!:&;6n\"M\"S\"R!Q\"K-L!S!N\"r!R!H\u{1f}`GI#P\"q#L0--!h$X@O!Q!k$S\"P.I$K\"G\u{6}K`Q'S\u{8}\u{3}&!ED=!\
        P!H\u{1f}`ap_o&!N!N#K/M4M2Ks\u{1b}\"\"DDu\u{6}H!F|Mq! I\u{11}6\".uFs\u{1b}h#!UFS'OD\u{13}!'OT\u{0}) I#F!p\"QDl\"\
        S4R\u{1f}`Lq7\u{1f}! r(A' m\"R%N:q'Q|Lrq\u{7f}n\" N\"Q\u{1d}5!\"rU\u{c}* R!9\"<\"6!t!=En4ku=rI-h+!D%Q!D@I%M\"Mi\
        u\u{b}O\"v#p(P\u{f}G' O!G!n$T@N!E&G\u{d}-\"\u{1f}`vtF\\$!D&z@E&|gJ/%B\"t!Q9K*D#L3D`H#ugu*u!K1S!G&p\u{1a}X$ L/w7\
        I/vZn#!JLNmpmE#!L[N$P`U. R!\u{7f}!B!E\">\"A!E+C4p!H%D.O\u{1f}`;u\u{1e}\u{18}- o!?!q%O@G&I!O.L$L\"L.u\u{1f}`)D\u{2}\
        &&!I&t>B(y.K&GmY!EH\u{1a}FM r!P!X!F\"L!T\"R!J&M$H/S$k!P\"M\"M!P!N!U+J\"S!U!J\"O!U!Q!U4S(Q7I#O%I%P!S!N#F)q\"T$T<\
        M(S1E,S,L%R$LHc!(IY\u{1e}! Mpv\"!J$L69\"!K^PBP!!sU\u{2}$\"S$N\"RDOX!\" v\"I(Y\"'J!I:g! H\u{1c}D% w#H\"JAw%JRb!F\
        yhr$ q5J1uGJ>>!(r:\u{19}< |!N!G#H!J!N!I:L#R!n!G!J$P\"C.E$P0pKE*K+rDoAt\"L\"L.o\"K$L\"JgU&%K!T!O<K#O'L\u{18}\u{7}\
        $!v\u{1f}`jJ!w#m!Gu)q!GqN;!Fwew9 x!J!N!K#M!K!K/O+O#P!r!M!N#V!O!M!L\u{1f}`Hn\"O!M/n!M%L\"J/\\' q!L!E%E?x!E!F4($ \
        wEF\u{1f}`c{\u{8}\u{a}\" t\"CE^#EJ,u4KM\u{16}!!Po\u{4}* o!F!N%O!O>Q\"M&Q\u{1f}`Zq|}\"!K&ERF\"#N$HZ)! upm\"\u{1f}\
        `=x\u{d}x#'s\u{1f}`gsY4! Nin!ML\u{1b}C$ n!P\u{1f}`<z\u{1f}%!\"G^\u{3}! M8c# L!sFu\u{4}b.!N!P%N!L=O#R4M!N\"O#I\u{1f}\
        `8I%J1LRG\"2JWo%\u{d}!Fu\u{18}D! L\u{19}8$!EBt\u{1f}`}t40$#KBOLt\"Qg\u{6}$!JDL${4DG5$)r<q*P4tE\"#HM\u{1f}`Cq$)!\
        FuE-' I%QAO!Q:HSLvNjx\" t\"M\\B(!R&L@Q&M3K\"NzwNx\u{18}2$!M&J!NFO\u{6}\u{17}#(Q\u{1f}`rJwn# s!G'N\u{1f}\u{c}#3q\
        !KFMp%!NNqc*\"l#L\"QDP\"L!R1KbK4PdP\u{6}D!FvCN!EGa*0!G!G!I\"u!I\"G:G&L!O\"t\"O!L/J}x[u\"H\"[' M#D0x3K#K0x2I\u{8}\
        \u{16})!q$H\"I>z\"G4zvu\"v\"J\u{1d}\u{5}= Q!t!U!L!M!n\"I!S!K&L\"L6l\"O!Q#N!P-O!O!K!K5L_O!OZJ+O2M$L*L&O0!$&M?D&{\
        4F1\u{0}!/Gn\u{17}\" O!p\u{7}\u{4}*#T\"O\"I:O*R3S\u{1f}`9O1u%L\u{7f}S!FsAx! tq3! sZ$! J\u{10}c4 o!R!P%O!Q9H&K!M\
        #p1s#D1s\u{c}J.v+r!H#M3I!J!L`\u{1e}! pZ\u{1}#!H&E\u{15}uX5) K!G$M\"M,L5M\u{1f}`NFGu\u{3}W!!K\u{18}(\" wFw+t!!ID\
        =$ q!E&G?n\u{18}Z#&OHL2MLc![pq#!!H1 !Fy\u{12}\u{f}$ IEv\u{1f}`cHxe# q!IEwt~\"%G\u{0}v\u{1a}!!!Jvf! J\u{13}#\"$n\
        #M\u{18}d! Nvw5 Q\"o#H!K!R!N,M.w#r!O%L!P!O!K/J#J\"rRO\"s\u{1}w+q\\\u{10}' H%C\"q>@!L'v.F\u{1e}=% I!vDK!J!x=~$(O\
        >p\"N&KQ\u{10}!!E\u{14}e!FK<\u{1d}!EsIg!!N\u{16}#! N.n# MFL#r/\u{e}% FB{\u{1f}`TH\"{2l!(rTw& t\"K%JAM%Ljx%-! J \
        g, U!K!Q#D\"I!J!q>L!V#K#N.LA\u{8}\"-sXQ@em 3!R\"n!m!j!Z!K!S!t\"l!t#S!M!R\"O!q!9,I!s#n!?!K&I!P!X#o'M\"D!R!S!S!M!\
        P!E!N!J\"R\"L!O!P\"E\"9#H#O\"F$Q\"Q\"K(K'L(J-N/F#q$G%E9F%O!K!M.R+G!I!s!Q&s$M%M!J!P%N!P!P$R$R\"O\"GK\u{5}' o!G!M\
        #CFI\u{5}weH #! tz4\" oELTC#!L!L&tm]!)o]y##qCF#p\u{a})%!sDH!J!y4L^a!!ri8!]I}a#EsLM\"t\u{18}3\" HHL\u{18}b\" O\"\
        Koh/ p!M!H%N6O)o!M!K%NrO8y.G\"HDL\"J\u{19}\u{12}!FLd ) M%nAP(R2Q!K\u{1f}`5C4N  % t(O\u{1f}`\u{1f}`&H\u{7f}\u{16}\
        * s!@&L?x!E&AhERr!APL\u{a}f% H!u\u{1f}`jF!ycd\"!D\u{16}y\\w!Fv1C$ I%q\u{1f}`1xL\u{f}\"\u{1f}`kx\u{12}w# pFr&Q-M\
        #&R!LFK%/\"=v\u{2}v*|% n!@$J\";>O\u{7}`) D%OAA!Q&I/P&M\u{1f}`FH!Q!FI9\u{13}#EHLw\"H\u{1d}!!*q*_\"!GFM7;$!I&I!MF\
        N+.#'>!rZg_a# t\u{1f}`\"thN! up\u{18})!I!P%M(O8N!P3K%U3O\u{13}}# n!PFIs?!Ft\u{8}x#EoLR\"o[09 Q!=\"?\"w!N!@,B$r*\
        I$@!N!A!O!D\"\u{7f}\"@!Q)r\"E&<1I!z\"<\u{1f}`#vS|!#Ng3,\"KCu!Q'F!J1P\"v!yfCqI.s'P\u{14}*\"1N5uk`\"!L&Fkj' p!T'F\
        =M\u{1f}`cs!Op0!Gx\u{f}\u{b}& s!N$M\u{1f}`\u{3}x'F\u{16}/\"%JFH[\u{13}!!J8\u{1f}#'L@M4rDc!\"p\u{1}\u{6}\"\u{1f}\
        `\u{f}vXQ\"\"NFI\u{17}o$ K!wEL!xvE#!Q$pCR\u{5}8, q!K!H$J!M!I>r!N!J$K!M!I/Q, Q!=\"E!Q!D!v!>BI#r\u{7}J!R\"m,U\" y\
        'F`\u{0}!IL9I\"\u{1f}`\u{1d}wE_,%M!M!F>I\"p&C!O-O\"E\"C\"G!G<T!!In\\# K/vFu^A!!qh\u{3}\" zFzl5&!ODP6H\\w#F*F\u{a}\
        )$!L&u>K(uET! p\u{d}\u{5}#Ew$I4x\u{5}8+%F\"A:I$M\"A\"u4I[u?N!t^J\u{1e})# P(n>Nrf#EH*y4G<\u{8}\"EO<N0l+!P!R!P%N@\
        Q%I!M-H\"N\u{1f}``u/h(!L'P>N\"o&L\u{e}w\"Lqq6r$ r!F!G%G#\u{16}$\"D%B@sz{1<![Q7A! v0@% u!R%P\"PXM\u{1c}\"(\"O#K\"\
        O?O'C.Q\u{1f}`MmO_# {!?&B;\u{0}* m!H$=\"E:G$P(K.E\u{1f}`<GR\u{18}% q%F@@\"p$F\u{6} #EN!K(s\u{3}\u{10}& G\"r'n=F\
        )p4RsO* t!I&u!?En!HwKsm!H6Ki\u{1e}(BL&P3L!K%J!J_GvM\u{1d}K5 w!R!O#H!S!L:H!O$t\"N#K!R!I.G5sSH!Kqq!H!O2N|\u{1}!!K\
        lt$!G&?\u{1f}`\u{16}L-d\"!J%O\u{b}\u{7}!%Hm\u{14}% H(p=O#K&qkd& q!M!JFG\u{1f}`Ntaa$ w\"EDv\"I@p#Ez(F4z>B$ O'PGP\
        .P\u{1d}\u{9}!Fv^\u{1d}, o\"P!Q#Q!O,R6S%P/M#L\u{0}NxLI{! uOH\" H\"q@q$ M(K>N\"rI\u{19}!]KJ !\"K\u{6}\u{1a}$!@$F\
        \"AGPmy% N!N$qBO\u{7f}{9\u{1e}#!P'QEM\u{a}_$\"N$I!H?n`/\" K\"tR\u{c}#!C\u{1f}`jwR\u{1e}$ QEJ!P%q\u{d}[$#A!u\"ND\
        pe\u{16}! o\u{7}\u{15}\" CFJ%A%!QDC6H$A\"DyD% L(q\u{1f}`cL$t6$\" n'H<,\"\u{1f}`\u{8}vb,!(K>\u{10}!Fzd;!&n\u{2}x\
        #EN\u{1f}`cv*e! O\u{7f}b\"!KFK\"\u{3}\"\u{1f}`\u{4}s_[!Fu\u{9}e\" tFt8\u{1c}$!D!v&H@qz\u{18}# t\u{1f}`vu4\u{1f}\
        $%?!DAS%H|V\"Er>s\u{4}\u{19}&!E$J\"N@O\u{1f}`,G\u{7}\u{1e}!EJ\u{1f}s&!L!O&N=N\"K6I_O\"Es<t4-(!E$N\"p>=\"G&y2E\"\
        A3V\"!C&A\u{17}7!(Mf\u{16}& s!E&B\u{1f}`\u{1f}`'Hsf$ K3v3J3vyq.\"P#F!F!t>z\"F!J#H!F\"M-u&w!r1>,N!F{#/! Mu1!Gu?\u{12}\
        !NIJr& o\"P&M>q!M!QW@\"!LFL\\}. N%H!K!s!r=M!J%J\"r!r.I&L\u{1f}`Ht{]!EQ\u{18}r#\"L%IALgp! I$$# w\u{1f}`Eu\u{f}H!\
         t\u{4}\u{b}\"!M&s\u{7f};!]x\u{1c}E\"\u{1f}`B{\u{1e}\u{d}2!B!Q#p*I)o-L\"L\"x\"o\"t0>\"C#MnJ%tUu#DAJ>7!!M!\u{15}\
        !\u{18}x$Q!FH\u{1e}\u{15}{!T!R!C!V!O!M\"P!P!?\"M!6\"~!y!M\"S\"<)N$O!K$U!S!I!T!R!M!W!V$R#y!u#P\"S!N!F!V!L!M!P!O!\
        R#L!n\"K\"L\"<&T!T!T\"H\"O$J!P#L\"M)H)P\"Y#M#O#N$M!P\"O!N-T(Q0P\"P*N\"N0R\"O(o\"O!S!P.U\"O!L\"O!U!T!T$L!u!s!H\"\
        M$q\"N!K=f!+n`\u{10}!'Ni\u{1}! L^K$!@$F\"AGPX\u{1}\"\u{14}\u{7f}\"HrH! s\u{a}D#Eu$K4udF# w!JE{CA!%J\u{18}^\"\u{1f}\
        `vspc( G!H$n!@@I!J$m4UTk! H6O? q!E!O!N!J\"o!H!O+L!C2n!H!P\"P\"n!J!M-G\"O\"T\"M2P#KZK\"R*w8m7J!O-U5K=\u{11})%J*O\
        (q.G!u/P;G!t\"B\u{4}\u{4}!!>z(\"2o\"nY\u{9}!&Q7f!!N\u{9}j! r>j\"\u{1f}`\\zo<!Iv\u{7}\u{d}#\"G\u{12}JCzug\"\u{1f}\
        `\"zG:\"6qXq\u{1f}V#!O$BB@ l' S\"F$H)s!r5p'HH\u{c}#!L!M&P\u{1d}?!EH{}!IxG9$%KFN\"H2J*r% MBr\u{1f}`TN\"ry_\"\u{1f}\
        `\u{1d}L\u{3}R! rE\u{1d}$!M\u{1f}`KN\"t\u{5}V\"\u{1f}`\u{8}yG\u{7f}# K%rBN)Z#Er)M4rMx#!JFM\u{1d}vJ;!EK\u{0}=!(U\
        oN##sBB8B U\"\u{1f}`\u{8}x*4!\"sg>\"%JFK\u{b}.6 S!m\"T\"C\"I(O)Q)K!o&V#I\"M!R-P$I\"N3QMoIFLK!o!J^l!ESI[!,r\u{1a}\
        u*!N$K\"N!M?N$Gqy%w$JpIQr#!L!QEPk'%'>?r5I!N[riw\"\u{1f}`1y\u{1}E!GuKl&%M@L\u{1f}`cw&I\"K\u{b}>#ESLn\"T|)$%s!HEq\
        !N\u{15}\u{d}# N/uFu\u{11}\u{11}!(Q{&*\"J!R\"q!A@n&F1Q\"StT#K\u{5}D! rWi\"%rFvj?, u\"L$N!L!N#o!Q#<=PCK\u{1f}`5J\
        \u{9}\\-!P\"N#U!H!r+H6P\"R!V!L!n.K!On&#!E$vFv<;!FK,}#Ey,J4vSb\"\u{1f}`vt]0! H\u{17}3*%S!O!TEP/G!O#L}skM'R\u{1d}\
        j#\"OFO%JE#!Ev\\%.!T$U\"M!N=N\"R&M0N!M!N#O0t\u{1f}`$ML\u{9}! J%\u{7}\"%KFNxN' t!E*q!@9L!o,?P\u{14}# u!GEw{[!HsC\
        &!'K\u{f}J! p\u{2}\u{3}% J!u\u{1f}`jJ!wi2\"!EDE=V(!>&D@I$s\"I2E\u{0}sdE%z!!K\u{16}\u{1a}#&N@w:Mr+\"\u{1f}`\u{8}\
        xPc#!I$r\"F>U! H\u{d}\u{9}$ L'JAM&O\u{14}\u{2}$ L's\u{1f}`gtQ\u{1a}/ K'w>N\"A&w2E\"DYH(H$F?sEI!r\"q(NI^!'r^\u{15}\
        \" uFw\u{a};# M!L'N4'!!A3X%Ey2F2v\u{1f}`Nvo\u{8}\"\u{1f}`vu\u{18}6' K!I$w@F!K!K$xRm!!Hx\u{e}!FIYs#Eu$L4uA]!IzX$\
        !\"Kyy$ u!BEz!G+_] ?\"P#n!P!n$T$>\"80l$k!H\"Q#k\"S!L'C&T!Q!P\"R\"P\"N$>$O%R#O'K#R8J#E\"t#J$H!C\"t!O(s#N!C\"r\"p\
        6@\"x\"C%C&O\"K.w!D*G!l\"n!O.D!j!M&S-G!r!N.r#K\" sFw5.!!M|l& J'P?K'ODt\"K/~!*v$;!]PvF(!J$H\"D>P&F\u{1f}`BL-M<q!\
        FL;`) R!K$K\"t!O>Q!E&s!OC.,%K!N@j\"R#O!P5Q}H6tTQ%O\"M\u{4}=\"!L&J].!FKIS&!O$N\"P@P$F1Q$Q3 C%N#q=k!Q!N!O&r-N\"O\"\
        F\"N!N\u{2}FcI!E!O.w%I<\u{4}!FJS\\(%A@u$J3D!s%q\u{1f}`[Mr}\" s(Io\u{f}!EN)3. n!KDH\"G\"t\"r\"E!O/D\"C2M\"sGs7u\u{15}\
        $! s}7# s\u{1f}`vuv;#BL\u{1f}`VLZ\u{f}!!M?\u{11}/ l!L\"P\"Q\"N:N&I&S.I$PbsPtEN-K%HzZ# M%HFJ\u{2}_\" FFK@Z#%t\u{1f}\
        `\u{8}u9=\" t!<g3& K!uDt\u{1f}`cL!wp\u{12}\" M\\Thq$ o'L>O(PDD& O!IEN\u{1f}`'y\"H\u{8}}7!I$S\"O\"P(O'R/R&L!Q-K\"\
        M$N&N0L$G_P:I6o\"O-T/K$M\"G?\u{9}%%t#L=S&uITe~/!s!J!K$P!F>p!n!K!G%I-=YK[uXw!KG%\" v\"GYK\" G\"pwu\" q(K-D!\"L\u{1d}\
        \u{a}:%O8O$R$Q\"O$N\"M!M.O[p#M#D\"O#O%P.L(q(OHq)R\"=!J/G$J\"<!G\u{3}x&\"O#I!p\"P>p(Oy\u{16}\"\u{1f}`\u{3}t\u{7f}\
        \u{9}! r)\u{4}, O\"K!P\"o!L!K!MAN#P!L.R&Gi\u{11}!Kq<E!Gx7@)!G!T#O4t,T!r!L'RXxx!\" p!F\u{5}n!!I\u{15}\u{10}# o%N\
        ZL\\j!&PN\u{16}\"!vFw%&# tFu!KW-% w!<&F\u{1f}`ovOp##M\"N\"N!z\"#?DtFI' P\"o%UFO\u{1f}`VM%Jm&!'K[8! qFy/ z!C$G\"\
        A!K>z!D$I\"G!F\u{1f}`Hr#D/t:ucA\"%uFvcs' u!K!MCP!u!P!M\u{4}\u{19}(\"S#EAq\"R#I!R\"Q-Rlj!Fux,%'t>u\u{1f}`cL'v\u{b}\
        [!!IXn! Ni\u{f}(\"q#ABP:F\u{1f}`*MBG\"Ij\u{12}\" vFw.3%%Q!IBT#Q0@y}\"'J!P h! y|a% q\"?%D\u{1a}x/u]f!NSb[\"!PDQ2\
        ^!GO\u{1c}\u{3}#Ex$H4xw-* o\"T#I\"O?p\"T%MCu\u{4}sTN7?! rW.\"!PEq\u{7f}R' P!n&JAQ#N\"O.PR\u{4}& N!I\"M\"oDN\"OJ\
        i!F|1`& n!N&NGL\u{1b}HPO\u{d}>)!p!=#C\"r>C\"q$C\"s.D?]!&PkI$ t!E\u{1f}`utUS\" MFL\u{8}<,!J!m#@An!K&H.I\u{1f}`3v\
        ;F&H!Oq\u{10}\"!pFu\u{a}7\" r%I%z/ P!C&E:F$K\"G!Q!s\"s\"F(t(A\"H\u{1f}`8F r2 S!F!L!N\"H\"E!Q+{!J2O!J\"P#Q\"O+y$\
        O\u{1f}`PKi)\" I\"sU8$\"GFK%N4M<\u{14}\" sFs@p%%L\"P@q&H.R7v! K'n\"8pZqLw' Q!s&G@FpI!y\"Jr\u{14}D V\"k!G!L$k!F\"\
        @$C!L!4!N!B!J#F*c$j$M%W'M%N!V\"I\"T!W!VTT#S%O%R-o\\T+c2S$T,J4mt5\"EP6Mw:% t!I\u{1f}`jx!I\"a\" s(Ib~+!B!G%B8t!C&\
        rqsSK!q!E!n\u{f}.! M/\u{d}!,q)$% w%H@I!w9II?/#H\"R\"U>u\"M!R#C!K!G!J/E\u{1f}`MS#O\"S_k( J!O&t!L>J'q.N$M/q! p<;.\
         P%H!K!s!q=M!K%J\"r!q.I&L\u{1f}`Ht$y!FvT\u{5}\"!xF{\u{c}b. o!N\"G\"R\"A!Q9G*B\"D.E$y*KgrfGa2%!H!O%F!MFO\"\u{1e}\
        %!D!M%@>E\u{b}Fmf$%F\"D\u{1f}`\u{2}v>i$ L'r\u{1f}`rtX\u{18}\"\u{1f}`\u{8}zt\u{5}' Q!N!R$N\"p>P&R*/! vD`\"\u{1f}\
        `lu&N*!R!O%P@S4O\u{1f}`2L<L'P/I#\u{4}' u!DEr!D!P$L\"NAp\"\u{1f}`r{c\u{e}# H'xFvO$# J!I!p[q! uSt%!K$I\"MDJ\"N*C\"\
        \u{1f}`EyM\u{7}*%J@t#M%L!G3L1M\"q\u{1f}`6I!\u{12}(%C\"NDE0Gbp(RtM/Fq6# u(IFL9\u{1d}& H%H#n=I!J6MgQ#(M=K)M<@!'N(\
        .' u!A!K%G!D>o'K\u{19}%!!QP\u{1}!(M!b1 L\"O#p!L!l!O>A&Q!S!H3UWG\"q(I/F$q\u{8}v\u{7}{(!K!P#K\"J+q5K&M\u{3}I\u{7}\
        9\" uFumM! L;\"$ L!uEL!w\u{2}8$ r%K\u{1f}`1KT\u{17}8!S\"R\"M\"Q>{\"I!K!M!N\"R!G!H-q!z\"p\"r\"s1G\u{1f}`5t!K$D!H\
        \"H\\\u{1e}# M\u{1f}`vO\u{4}\u{2}\"\u{1f}`F{X(4 Q\"n%N\"=!r%P$7$P/S!U%T!O!NFS\\M-MMQ(w2L*KOg!Fy=:\"\u{1f}`\u{8}\
        z\u{8}'\" OFOsn$!rDx\"K4u\u{16}{& y(>\u{19}y$Bp{$@5T\" L\"qG\u{d}(&O!AEL!B!L-EiItJ|O\"\u{1f}`1|8%\"!GEK?\\& m!E\
        !O#G\"D!MA;$ t!M!N%G(b!HN\u{1e}\u{7f}# J!uFx\u{17}\u{1}\" vFu\u{1f}W\" I!rM\u{0}+\"P#I!P@t\"L$O\"N-Q5r\u{1f}`8P\
        >l!&FF\u{10}!Fz*.' D!>$D\"C\"y!EEqMf) H!K!R%z>L!H!K!P%zS\u{c}! r I$3K3t3L\u{6}M!\u{15}\"\u{1f}`1G44!&ppN$ q\"Q%\
        L\u{1a}u\u{1b}#'\"R%P>Q!p'N/I&NX\u{12}!Fx\u{14}M(!x$J\"=?N!z$J\">.8-!\"\u{1f}`\u{8}y'P# G\u{1f}`.KMV! IY~!!J\u{1e}\
        n\"!LEIK\u{0}\"Ev<rPO!'sr\"\" B\"z7P+!Q&J?Q'G0K2z!F\u{1f}`3t!ME|e%!\u{14}tN<!Mt!\u{6}\"!J$B}\u{a}!#O\u{1c}S\"!B\
        &K W! up\u{9}&!p%A!PAO\u{1f}`gM-w` S!U!R$T\"V#R!R$N#J!M!<\"m!V!P)T#m!e!L!R#T!Q!O!P#L!R'L!S!K!R!Q\"L\"N!T!M\"I\"\
        J&<%T!N!R!K$O\"O:O.R$N)Q,u\"O\"P%L$s+L6j!P\"K!Q'N\"T\"i*K%M0I/r\u{b}\u{8}\"'?ANj`6 {\"J#F!I\"J:M$m\"M$O\"H2P0pU\
        L+rDoAs\"M\"L.n\"J$L\"J@X#Es$N4ty]\" u&o\u{c}\u{12}\" B!y\u{10}\u{10}# Q6uXug\u{c}:!m!V#M!Q!s!Z6U$j$S%R!R\"X1O!\
        RXM!R$G#U#W2MVN,j\"T3H2S.t%9! L\u{17}?* v!=!H%F!C=J!s!>&A!H\u{e}5# H\"uDI6n! vy/%%OAP%H#p-K\u{7f}Q#EJ$u4KPg& p!\
        N!KCN!p\"KoE) o\"U$R\"R@Q#J!Q0R$Q2M:#L!S!p\"O\"<*<*M$S&Q!T!O#S!P!S-O\"O$O!R1Q\"JJM2Nbq#S\"Q0Q\u{e}%\"!p$IQI#Es!\
        K%H\u{7f}}#'J\u{1f}`\u{8}J_k!'Jp+# H\"t&KCo$(L=t#L4t\u{1c}[\"\u{1f}`Ey{\u{7f}% M!L&w?M'x\u{15}|! PE.$ P\u{1f}`(\
        u!M.n3!O\"L!S!V#o!M&O2P&U\"N2K!M!HdQ#TgN+P6L\"OH9% O!qEQ!u4E-\u{1b}\"EuDv\u{a}\u{1a}\" Q'M\u{9}\u{1}\"\"o%PZ9&!\
        v%H!A>N!O!w@\u{0}! vUb$ q!A\u{1f}`GvY/%\"O@U\u{1f}`Ti\"U:\u{f}#\"N#tFu9\u{4}. t!D$M\"M!O'B$D2N!o!J&N(F&G\u{1}q\u{18}\
        \u{c}! Lhi\"!G$L\u{1a}_+ H!L$r!P!K!N>G!N$s!O\"L\u{7}j% G't?G'u.A\u{6}h!FzWu\"!vFy\u{1d}8! q\u{11}H! NZJ# t'H?v\u{15}\
        l#Aw\u{1f}`VwX\u{16}#(O>r(H\u{14}\u{0}$ N3u3S3r\u{1b}[\" IjuSf!!HWR\"QN4rd\u{6}\" t&ILx% M!K!R\u{1f}`\u{6}x[W# \
        y3E3yV'$ D!N!pDKKz!*q7C$'J;Q\u{1f}`VQ=?#%LHm.Jw-;!Q!N$K!Q\"N8M%r!L!N$N!P!N-L\"T#P!P!O.QHJ#N&Kiv$H'u!M\"LEJIkP \u{a}\
        !\u{5}!!#U!H!K!C=T!|!~!.#N\"M.x!:9s!H>u\"D!u\"F#t\"J#v\"H#v\"F'H!t\"D*u\"I&v\"H!x\"F(x\"I7u\"@6s\"H#v!y!=%J.r\"\
        @`B&!H6D!q.pKE!kP{! M\u{18}\u{c}' QFJ\"r&I\u{1f}`?J\"r>w# u%KAu\u{1}q!ER~y! v[\u{1d}*!J!oCN&I\"D.I$FMs\u{c}J0G$\
        #\"!r&I,e\" s\"L,\u{13}& D!O!N#H\"xFqf\u{1}\"!C3Qb\u{e}!'L\u{12}w\"\u{1f}`\u{9}s7\u{11}% r!A'G\u{19}s$KxJ!HsL\u{7}\
        &!D!M%@>E!u\u{a}FO&\" vFw|\u{16}$(P=Q7L&N/7( O!O&O;P$Q;O\u{1f}`7P-0\"&N!Kc\u{10}, m!E&E>K!p!F!O%K!CfNOJdw(\u{13}\
        *!L&N!N>M!P&K!S\u{1f}`LJ/K\u{1f}\u{b}! vS\u{e}!\"Lyz+!L!R#F\"G!I!q>L'M.L\u{1f}`LuJR\"\u{1f}`vw3[\" xFxn7\"F@\u{a}\
        vH*\"/O=Qr\u{e})!L6l+o%Q4N\u{1f}`;K\"o0u\u{11}\u{7}' r!C$E\"B>E\"H$H\u{7}<-!D&p>t!q%A\"I.G&o8I$vwJ'yQq\u{b}\u{19}\
        ) s!K!P#L!O!J!QEL!HDQ\" w\"N\u{f}J\"!LLK}[\"!H&P\u{11}e\" qEK{HM X!O!j#R!V!R!j#B$O0C\"Q&S!Q$V!T\"Q\"O(P!O!O\"P\"\
        P\"N\"O\"K\"O,NEH)O&M+P#R,t9N1O*O!Q-O$s!T!T#R!Q+L%N}\u{7f}I w!?!C$P!?!B!L\"K$O\"J\"Q!N.K#M!o!B!G%>!@*y\"L!C!K#N\
        !M!A!L)K(P!Q!H[p!G!N$J>oAq\"K1L!I%Kg\u{7}! u$-! o5H' ~!>!D#@@?!v%D\u{17}d! D\u{10}{! n\u{12}S'%F\"K?v%K/M\u{1f}\
        `<J;i& r!C$E\"B>F\"H+L! qC!#!G&MFMx0\"!JEIs}! v\u{1c}\u{12}% s!HDI\u{1f}`ct\u{4}S%!v!HDN!v4H]/\" tFxG\u{1c}!!K<\
        +!!M92! OVv\" o'LOr%!H&H\u{1f}`\u{1}w%Kqy\" w!C\u{c}`\"!uFyu}\"EO<HSG!Fy\u{16}\u{9}9#R\"M\"Q>{!S!I!K!M!N\"R!H!H\
        -r!z!p!p\"r\"t1G\u{1f}`5s%D!H!I!H\u{15}=! Kwm* K!B\"r\"J\"F@H\"m\"M\"K2E\u{1d}9!aw+B!!Hg'!4o\u{1f}S& r!L&I?p\"N\
        &Mh]$ GEK'q4K`\u{8}#!JFL'Jpb! u\u{8}W!HOw\u{f}! KU\u{f}\" KEK\u{6}h\"%JFLM-\" P'Ki;# JEM!JR6% vAK\u{1f}`Uw!K3\u{d}\
        # v!KEtIW&!K%D!O@O&PhD\u{13}e! tb%!Fzt\u{0}\"\u{1f}`tz\u{10}n\"!D!OFF# w!BEy&Y:!l!M!P#U!M\"P\"O$J\"K7R!R#T!M!S-\
        W!N%L!Q%N]SOL:N<P#S\"P!P\u{e}\u{16})!A%P!G>J\"D&B2K\u{1f}`Itc7! K\u{6},\"\u{1f}`\u{3}w1)4 Q!@!J!B\"I\";!M!;.D!y\
        .r!K$L\"FC@!F!x!@!n#>m3) v!F!P%D!O>t!G!O%J|w& q!F&D>D\"K&H-P!r{^\u{3}\" q\"I\u{0}+\")uFm@\u{7f}+!I$D!R!=!M$n\"9\
        %D4L.u2G;M$ N!F&vFp,K!Gv}9!Fx1H6 m#T\"T\"E!T>i#H$@!J-?!D!w!r!>\"G!P/z\";\u{1f}`7L4s!s/=\"(r@NI\u{1e}\"!I&L`%!%r\
        lk!!ol\u{17}!GL\u{d}s)!K&n!Q=P!Q!G!Q#p4@1L$ x(H'I7{\u{13}E\" uFvZ\u{14}& K's>J!L't!uz)\" uFx@B' r!>!I!L'p<r\"Jn\
        ?!Ks\u{f}c( s!A&L>M!m!H&IDyFx!q~\u{5}@!!Fn=!Gq\u{13}=#!H\u{1f}`-H1%\" vFx@7!FwQU!\"M^G! J0`%\"Q%Q!O\u{f}tuIM6\"\
         KFMrp!FyEI\"\u{1f}`vsi\u{3}! F;;!!@\u{0}X! tX@!EF\u{14}[\" vFz\u{3}[\" zFz8l1 k!X$K\"T;O#T\"S!U#M!R!Q.O!Q%M\u{1f}\
        `7O5IP\u{12}\"\"pDS\u{f}K# u!HEviq# r!H&K>./ v!J$S!j!M!W9>*U\"P.K%Q\"QUL;Ld>gL\"8oZn&7&#s\"E@<$~\"H2<ki!!J\u{7}\
        i+ L!m!N&K9s%M!P'J\u{1f}`Is2srp\"!s&E!y# u\"HCOS>#EJ2v2KV\u{18}! r&\u{7f}$Eu,M$?2t2&$ P!N&K!N,\u{14}\" pF{B(!\u{15}\
        wD\u{1e}#Eq\"N4qD\u{10}\" rFy!+!Fx<Z# u\"IDtyg` U!I\"O\"M!m!L\"I\"n$P$P(w\"=$>!l!H$U\"C\"A!j!O,A\"=$q\"P!T%J,B2\
        D%w\"n!J*q!A\"B$R!=\"q!?\"J\"O(J\"o%D$s/>*D\"J!J!M#v\"E0<\";(Q!>!l,B\"v\"n!E$=\"B/t\"Has7 w!C!Q!N#T!F!P=|!r!M!S\
        !E\"@\"A0u\"x2H\"xDq-I1s2vNNa\u{1a})\"V#K\"SDN#RzMcOAK\"Nnd/!O\"P%O'P2S+T/H!L!N\"R\"OpOeS#T4QlP* u!B!E&H=J!r\"J\
        &Iiu\"KW+\"\"o&J%\u{7f}#EE${4E\u{1d}]!!srp$'J;Q\u{1f}`VQ(!) r!L!Q$L!B$O:P\"G.PuT\".BGt\u{5}S!.s\u{d}\u{4}1 T#Q\"\
        P\"P*N4l\"n\"K\"R\"B*H%N!o(B\"E*x\">I\u{12}$\"G1G!rpqFJ#\"K\u{1f}`Fv~\u{1}% q\"H\u{1f}`\u{1f}`,CGz&%s<u*t\u{1f}\
        `Lu\"LC\\!!O.X\"\u{1f}`\u{10}u7\u{9}\"Ep6p\u{f}=. l!S%R!K:O,S4L`q#N1K4KMO,s,OZe!Fz_\u{11}#!N$r!Qz\u{18}!&P]\u{c}\
        !FvQ9#!F\u{1f}`HBbM\" D\"v6B# u%LAv\u{a}9) v%D\"E!O>z#D\"D\u{8}xttT(! r\\\u{1f}!Ht;H#!N!Q#H\u{18}k( n!O$M!Q)F6K\
        )J'H\u{1b}A\"\u{1f}`kw%\u{8}&!C$N\"F\u{1f}`dz+s:\u{f}!Ft;~!\u{15}v.I$ HEt3N2tms\" D!rM\u{0}!'ITZ# GFK!v;/(!B>?!\
        r\u{1f}`,A!o!D!psa\"%D@P4O#'K?x6OJj\"EH#vaC!\"q\u{13}\u{b}\" r\"JS9- l!U$J!S!S@P$L!Q/S&N\u{1f}`IR#INV\"&OFPrr%!\
        N!JCB\"I!K\u{19}P4%L!U!V$Q6M$X#U#O!U/P$M\"OKM7N!O,Leo!M-L)Oc7% t!KDI!u!K]N* M!H&x!?El!F3ldLsq6q@o% r!E!FD}!E9\u{1}\
        '\"o#J@B!G\"t\u{1f}`Ns\u{f}9? I!N!L$n\"o+M.F!K!s\"H!M!N!K$t/L\"K!I!?!EEL3J!J%q4K6HMq!F!K8M-I#sc1% o\"PDr!K'E\u{f}\
        x$!F2q\u{1f}`*Ju0!(J'u( R!S$MAL%F6I\u{1f}`Np~l$\"R#M\"P?Qkh# H#n\"JQ0(!H&I>F\"J\u{1f}`RK/n'Kqp#!RLM\u{f}s\u{12}\
        `#!P$H\"Oa}!Fv/A\"\u{1f}`vv!H\" H\"r\u{d}{%EELs!w!L!Iok' J!D$@@u!N#H4u \u{7f}\"Er:tab& F7O!sXB!P!s\u{1a};!NKHH%\
        !?\"J1sFp\u{2}Tpr!'L_8& y\"K%p!D>t(L_=!FNL\u{11}$!E&K@J&G|O! M\u{e}\u{12}& n\"M#N\"O\u{1f}`9QK=$ r!C&C>GJ'!^Q>\u{18}\
        $ t3K3v3JE)\"\u{1f}`\u{8}|0o! r@R0 Q!I%I!t*q6D\"F\"L,w(s*KXQ#tCH!wPyG2\"\u{1f}`\u{8}FG*(#o\"P@t$S4o\"L8D$y\u{14}\
        |,!N!T%L>R!o'K!P-K!O$P!F[C\u{b}3!GPPF'!G!M%u!N)r6N!N$n!%Kd\u{3}%!L!Q%K?N!OHw7 r!O$Q\"I6G$C%l!R$K\"F!V.TIN2s'P!G\
        %L1KDq=C7S\"R/NT\u{4}!FrZ6+\"Q#O@I\"K!L4L!@!J!DgQ!qwX! I\u{0}w' m!O%O\u{f}L!I\\KCuF[# s\"ODs \u{4}!NJn;! o\u{1}\
        =)\"P%J@M!O%G.P$O\u{1f}`4qVY) o!C!N%H!L>o!JsJ\u{8}lX\u{1c})!M$P,M4y!H%?*N\u{1f}`SI\u{10}\u{0}$%y@F!I%zCn6 S\"N#\
        F!M!P!M.p!G.s!M\"P#=!N!C/O!C$u-p\u{1f}`:t!B&E#\u{7f}!EG}I\"\u{1f}`\u{1d}r\u{12}\u{6}! L<O$ p/LFP2Joq' |!D$F\"F>\
        G!{!Hj\u{1a}!FwMa\"\u{1f}`kw45)!J&O?l!M'P2N3PQK\u{4}Kr\u{15}$'J\u{1f}`oI:N.\u{4}%!I&GVN\u{1f}`9u32%'s>H!K'y4J\u{13}\
        \u{7}& v!P!M%N!N=HDQ% L%N\"O?G&MXs\" Q'Lhh##mBT:Ij?% t\"J&F=E|t/L!&NK.\"%SFV?\u{16}\"Ew:ut\u{12}!Fy*(%'K:L\u{1f}\
        `Ux!LvG\" K/t0>!!AX*&%H!J?H\"s!s#J|-! q&&\"!F&G\u{19}Z!^K'?\" q!C':( O!O&O;P$Q;O\u{1f}`7Pq>.\"P#G!J!T;H$o\"S#I!\
        O!T/MYK!I\u{1}H(Y& r!L$G\"O!R=Rg\u{7}(\"q&L@L\u{1f}``t\"v%K!HD\u{e}\"\u{1f}`6u\u{1d}l+!E$I\"70>!u.q%KFA!s!>!n9:\
        #%N#PCN}E\"EM\u{1d}u\u{19}]H r!F\"F!P!P!U!H!J!K&N!K#H!q1S!n!I!M!N#S)N'M!L\"N\"G!N.I#RIN)H;w!wIq!K-I/w!I\"L$@!N)\
        E\u{d}z\" U4ir\u{10}#!D&tFqm8$ r\"MDv\"KU5$1M!qEA!m'_!!Pqk\" v!>\u{1a}\u{16}\" uFyXL&!P$C@H!N\"r#G\u{6}d\" uEH5\
        n4 q!P\"?\"=\"P\"4\"3$6\"@4J!q%E0O\u{19}uSo!I\"I\"D\"H.CqE) r!F!MDl!E!M\u{1c}xQr2MK\u{f}& P!H@t\u{1f}`UK!t\\\\\"\
         M\"pL\u{e}\"%H\u{1c}u\u{1}9# PEp6r\u{4}P! Lc\u{9}('I!PDM!L!LgKvJ7t$\u{1d}\" v!IQ_! InI% q%F@E$x4H*\u{0}\"+q:U\u{14}\
        U$ L\u{1f}`BL!ui+'!L\"K\"M\"O?q!L$NWX%&S\"p:N\u{1f}`VNL\u{e}\"!E%L85# t!DFF&n! G~.\"\u{1f}`\u{8}Dt\u{f}# O'N!P.\
        S% F.zFt\u{1f}`hn\u{1c}[) O&P?w!L\"P&K.u&rcw\u{a}d$ r\"ODr\"P\u{1d}5!'Hs\u{12}'%A\"v!J=M&C\"y!K#\u{a}\"!PFN\u{1f}\
        \u{7}C z!?\"s!*!K!L!@\"D*P!I!u#P-L!s!>#5\"I!9.@#=!H!S!D,u#n#H%C\\B\"O>p6G5B)H#=#D\u{18}\u{b}! L\u{8}X$ r!F!G%Gt\
         $ r!HEr!KJb\" PFN;3! qRk# u!B'N4t'!I$E$s=O\u{1f}`PH3J\u{19}3!\"M\u{1}\u{13}.!N!l#O\"N.s,M%P'N.H2stz)vLMGDES%#q\
        Bt!K#Q4sOu-#M\"N#o/O1S#M6P}I;M\"MMO!Q%M>r$#nBs$P6OGv!EI\u{9}v\"EI\u{18}vu\u{16}% K!sDH!K!yq!\" yFyp&!Fn\u{1c}\u{11}\
        \"!;&@&|$\"L%LAM4L*\u{18}!$nWf$!vD@\"|4@\u{f}\u{4}%!M!J%FAO%K`s4 m!L!N!R\"L@u\"H!L!I!I+I!L's!u!D!E(v\u{1f}`@r(L\
        p\u{17}#EH$x4?{0!\"HX:!#m&k$ NLRkH'r*\"!-uB5! r\u{5}3!&ExB\" p4TbJ#!K%O!DwE!,nM\u{9}!)rDt\"\u{1f}`kwYd% K%PAP%O\
        \"G\"S\" p!C\u{1};# v!DExkI$ p(R@P&O|a) G\"I%w!x=H!IvsyG$upq% v\"HCG\u{1f}`cvM\u{13}&!M&MFPtn#J.OM\u{7}!Fxr\u{2}\
        \" LHP B$ N!vEH!x}\u{f}#'s\u{1f}`ruM\u{c}!(I,\u{f}#3s3K3r\u{15}\u{8}! xvv% r\"E$M@o\"I3\u{d}!%HZJ\" p\"H['' F%t\
        @w$H4x\u{17}H%upB$ r3Q\u{1f}`-N>)%%L#MEO4scv\u{1f}\u{1b}\"!KEu6X#EH$w4JX-!%p0\u{16}\"!IErsh!!=*)!\\M6<!FL\u{1b}\
        K# s\u{1f}`kwJQ!Fv.T!\u{14}xwL! DC`( x!B!F%C?t\"J\u{1f}`[r|\u{11}' I!J\"J\"yAK%{4F\u{c}=# p!B&D\u{17};= n#R(N\"\
        K&Q$P0k$V0Q\"J\"O0k$DGF;C(F%H#D(H(F5p!D%n#h%n&K)Q6C/n\\py!m!v!Q\"V$P!>!G!S#O\"O\"P!P!A\"N\"N$S!U\"W!X$h#c#O\"X!\
        k!R\"O$U!R!O\"R!S#S\"S!P!T!T!Q\"N#O\"R#A$R\"K!R1p!Q&L)Q&U\"W\"S!U!h#R!U+j%S*S#T#N'T!R\"P!O\"P%L\"O1V!S\"M'y!j!X\
        \"Q&O%Q%Q\"J\"M!U!K!Q!I\"L\"J\"I!P!Q+u3t'!O$L\"K>S&O\"N\u{8}N1|!^u{\u{1f}\" uFv\u{10}h!sO\u{16}U\" p!F\u{1f}\u{13}\
        + O\"s#F!M@I\"s#D!M/M&E!I0\u{7}\" sFv\u{2}Z\"\u{1f}`Ixdn\"!CEu\u{0}Q!Fw.\u{10}# M\"oLK:j!!I/v\" r!K\u{5}6!!K\u{f}\
        \u{5}$!p$NBr8Kk+\" t\"F+]!'H\u{6}~$Ft\u{1f}`&H\"y\"K*!p&N!R>R!p&N!P-E!K#I\u{18}f\"\"LFM`\u{7f}$%I\"I-l2K <#(H>J\
        9r]%%!P$C@r\u{1f}`iI\u{e}]\" v!D1O\"\"P&s}\u{4}! Lt5! N\u{1a}\u{1b}!!G?j!HwI[$%J@p(J4qN\u{7}!\"Kdb! uAq# v\"CDv\
        &3\"\u{1f}`v{Gg\"\u{1f}`1{\u{1a}9! nW\u{19}!HK7\u{1c}\"\u{1f}`;vL&1 t!E&C!SEB!P.O&HUs#L!N2q#r4x0pAp4N\u{1a}\u{a}\
        \"#HFG[\u{f}!EN\u{14}(#!JDJ7L\u{2}\u{1b}#ENMq\"N\u{1b}5!HLq\u{a}&%t!L!I?E%o\"MN\u{0}#%JFJ\"w\u{1f}\u{11}!!Os<\u{1f}\
        \u{1f} \"s!X!p!P#p#R!X!L\"Q!U!N\"R!m!I\"S\"J!H!R\"N!m!S\"R\"L!X!s#l!Q\"Q\"V\"N!T!O!U!O\"M\"N\"S\"P\"R!U!P\"T\"L\
        \"L\"K!V!J\"G!O!I$U\"S\"X!m#T\"M\"L&T!q!n%R\"Q(k!P#R#p!m!S\"N!m\"P!T!l!n\"U&m!M\"[#T#q#o!Q&p\"K!T)s!O!S!O#Q\"o!\
        U\"Q!V\"p\"m'K\"Q\"P$U\"O!l'U!R#p#P\"R%Q\"H#T!R!O!R!S\"R!g!N$L!K!L\"M!Q!L#S\"L!X!W~5! N\u{1a}g\"\u{1f}`vxl*#'O6\
        n\u{2}ndk#!E\u{1f}`jx4h# p!K!JG\u{15}!\u{17}Ji\u{f}$ m%B]O\u{7}Jg\u{10}' Q%B!IEE!I\u{1f}`\\E\u{1}`!%J\u{16}\u{1b}\
        ' R1F!wEN!s1J!mNh%!F.s\u{1f}`\\v!J9_!&P0\u{0}#!r\u{1f}`ku@!!EsyR-!E!B#M!D!C!F+q!C3K2n!H\u{1f}`.v\u{7}\u{18}#\u{1f}\
        `vv)K\u{16}H\"EI(tz\u{1c}# s\"DDx\u{12}#.!B!L#v\"O:p$@!G!C!L#w4>\u{1f}`8p\"J1<!\u{14}v5_# r\u{1f}`'>2\u{16}$ r!\
        F!JCMTd\"!M'R\u{1a}*!FwQU%\"KDJ'O\u{1f}`\\JK\\!*ob\u{16}# G%J\"v9T!FxHY\"!E!s\u{7}Y+!I\"N\"R!K!O;s$t!N\"L\u{1f}\
        `Oto\u{e}#EqRK$uN\u{5}% r!@&CAG%J|s#!J$KBLI@&'C!I-pXp\u{1f}`6wBq#\u{1f}`\u{1f}`#t\u{b}8(\"P!M$FBR2I!R!M$MUC4 {!\
        R!K$D!D!E=H!~!P!G%G!B.M\u{a}May!H!K&I-w\"F+\u{17}% x!@!DCF#H^\u{4}%#nBR$n4U:u>\u{1d}$ u!A&A@F\u{a}9!Kr|}!Gts\u{1b}\
        ! OZ@\" tFwXe\" JFLP\u{d}\" s!Ik## t\"DFG H%'G!P>N&O\u{4}tbK!Fyq3!FK1C!]I*1$ o&C?N'EY0!&J7&- S!p!M!P#O!NFF/M!O#\
        Q\u{1f}`NM!J\u{d}\u{6}~ q!Q!m#F!O!i!n!P\"N#L\"P!L\"M!T#Q'G#F!R!P\"g!Q%D#o#A(Q!N!@!P!O#P!T!U!A\"w\":!O!H(U#K!L$>\
        $B&B%C$t!M-I\"q!A!Q\"G\"F%Q'G\"m!C!s\"I!R!J!u!I\"I#E\"E\"p!A#K\"p!N#s!r!B!E!N#s!I%I\"S!L!O/R*n!F!R\"m)m!J$Y$N!R\
        !N2P-qE\u{8}\" tFvA0#Fv\u{1f}`Ft7 \" wFx\u{1f}d+ }!?!G$K!H!H=H!s&L\u{1f}`\\q\u{1d}\u{5}\"!@'MtE\"\u{1f}`\"{M\\%\
         l!N\u{14}L!I\u{7f}uY]!cv!\u{0}\"%uFxv_'\"N!p%GAM\\I)v\u{10}s\u{18}q\"\u{1f}`\u{8}y\u{16}=& K3s2w\u{1f}`cK1w%Z&\
        !G&H!O=O\"N&G&\u{2}!qx\u{5}O! vb\u{0}\"IM4tfH\"!H!q Y!!E1p!EL\u{c}[\";yoyaW% u3J\u{1f}`*v#Kg\u{17}) o!L$H\"F!N=\
        P!u%I#I%4$!N&L@M!Pt\u{2}/ G3Q2w!J!M!K#F!J)t+t#uyt#M!O|H\u{f}\u{d}!Fx<p#\u{1f}`=J#t~x# p!GDN+\u{2}#EF\"{4G&\u{8}\
        ' w!C&A.F0G!rGFDG\"\u{1f}`=K*YC n!k\"S$j$P&O\"P$O0m$T0Q\"N\"O\"T\">\"B*m$DGF;C(E%H#D(H(E6D$o!n!o\"o%o&K)P6C$m\u{b}\
        h!'OO8!(rw\u{5}% x3H\u{1f}`*x#H\u{1a}R& J!M'q>C(q3Hz\u{19}$ v\"KDw\"KCa)&M\"M5s)DvI#skv=xEx\u{15}>% I'NEF\"LsG\u{d}\
        r$EF#o4Hvt\u{1d}Y#(q\u{1f}`gsTW\"!I$P\u{a}\u{9}# v\u{1f}`=xm\u{b}!EM\u{10}]!F}+\u{13}'\"M#B*u6l#N\u{1f}``Kh+$E|\
        Bt*K\"u\u{9}n!Gnt\u{14}#D}\u{1f}`}}#J\"\u{1f}`vwVa\" M'sf/!'J\u{16}\u{6}\"!BExh\u{0}\" t!G\u{5}[\"\u{1f}`\u{1e}\
        v{N\"/=!o\u{16}\u{11}* n\"M$P?P!o\"T#O!Riw\u{0}HGb#\"O1s5M\u{b}J\"EJEL\u{9}P#!J%DBQvt! v11!Eo~|\"'K?oc?&\"L#J!r\
        @s\"J4L*\u{e}!(s\u{1a}\u{10}% HEC\"z\u{1f}`Gw\u{5}/\"\u{1f}`1s6\u{9}& R\"pZN\u{1f}`1s\"HVv! usi) r!N!K%OFP.G'LU\
        suH\u{16}n!'J\u{11}}\" t!:+\u{17}&\"M$H\"H\"r<q&J?K!Fw2c% r\"J#KFN\u{11}pq^' v!A!F#C\"p!l>oE(\" sFr8H%'N:y\u{1f}\
        `Vy\"I\"_\"\u{1f}`(t\u{7}B! t\u{1b}K!\"Oi+#Es!J5w\u{11}\u{19}\" wFwF[!+qa\u{1e}!Fwy*& q!P%QFS!Q.K7\u{d}!F{S\\#!\
        t\u{1f}`kv\u{c}k\"\u{1f}`>vuS\" wFw$3\" qFn3z\" r!IV#& t\"H#G\"D>N(K?g( u!J!K&N>q!J'HkJ=\u{1a}# R!MML=4\" N(R\u{e}\
        X- Q!Q\"Q!n!H!Q<o%N$K#Ofy\u{1}S\"o?>\"!H!O7?A U!P!u!N!N!M\"I!S!J\"J$K!O#N5m!R\"Q\"L!N+Q\"N\"P\"P\"K!N!J\"O0L\u{19}\
        O*M0P%V!L!R\u{1e}!!Fv\u{1e}l! ryH!%IQy!Ft2$!'M\u{10}P$ w3HFK\u{6}O\u{15}H# q\u{1f}`1s\\#!\"r\u{2}!'EG\"N!L&tsK\"\
        w9Mj-\" K%B1Z\"\u{1f}`0t0q\"\u{1f}`E~BD\"\u{1f}`\u{8}yNj\"\u{1f}`\u{8}v>\u{11}!MM\u{14}\u{7}\"!PZH\u{18}\\! Jh\u{11}\
        o ^!j\"R!P!R!Q!j!m!7\"9$K!L#O!I!o\"Q(>\"W\"{!y\"]!R\"N!S!S!V!P!X'L$M!K!L!U!O!R!R!Q!P!U%H\"K\"R\"o#r#O\"N!N#N%P9\
        p\"Q!L$U$M\"Q*P\"m'p\"P%I'O%q*r!M$Q4Q#t&W2V$Q(L!F'I!O!L!{!y&q\"w\u{1}6$ F!r!IDJ$\u{9}\"\"P\u{1c}K2_! Kn#$ x!M!H\
        Dt{\u{16}! qAg!%qMx![Lq\u{b}!FzEW$ L\u{1f}`RJ!w6f& M(s>H(q4QKx6\u{1c}( m!M$Q\"M!P>v%O\"J^S\" tFw\u{11}-*%L\"Q!P\
        =p$N2K\"r\u{1f}`KL\"u(\u{1c}#\u{1f}`kM\"s\u{9}j- T!o!K%S>V#P&R-R!K%M\u{1f}`8O1OH\u{1e}%!M&N>O\u{1f}`jK\u{4}6!Fx\
        -c. R!A!K!A#N!A0q!p.r!J%PDL!q!n+\u{1a}\"\"rFtNa!&Pv\u{7}'!s!G<u(s\"JtH$u0E\"(K>w]$\"\u{1f}`luD/&)r!G\u{1f}`.x#J\
        vt=\u{14}\"\u{1f}`kC-k5 l!P$R\"N6C$D$W&I\"H.CJJ2r'O!D6IDr2B*Q!D#R3E\u{1f}p!'LU)$ y&J@v\u{a}uy0: S!Q&P!T:m#T!L!V\
        !i%Q!V-D!J$N!L!TWJ*F/HcE\"m!K!O.E&R!O~*!FyY8%!sDK!L!y4JF\u{1a}!Nt\u{14}\u{0}*!A!L#J*L5|!I!u\u{1f}`wF$|#A&!p!CYk\
        !I\u{1f}`NLf)#EJ-v4KH\u{15}M p!W!f!?!K!P\"R!S!=&=$=!M!=\"E*\\%r!V!W!I\"R!W!N!S-O!U#Q\"T!P+=(U@R(R%P\"R*M*O%Q+SC\
        P!S!Q)\\-S%R&R(X' p!N!S#Q!n!LDSu)+ p!M!P%L/u/Q#O%L!I@u\"sn37 J!S!r#M\"F>N!L!q!y#L\"E!R-K!J#N\"G!R\u{1f}`+M\"t'G\
        2LEtO\u{18}\"!sFsO^!F|1#!\"rMa!Fwk\u{7f}!%N\u{e})& H\"K#N\"r!MFK?\u{15}b!l\"R!G!S!T#J\"M!O'M\"H(M$M$j#U!P!M!P\"\
        R!T!F\"I(K\"Q!R!O!N!S!R!M!L!H\"J$L$H&J\"Q!O!M\"K\"M\"J(P0P!P\"N%R\"M#N\"Q#M&o!K%M\"Q#L%K%Q!L%Q-O;s&M#m*F!K(OzM\"\
         sFx\u{1d}9!EMDc\"'vFuF7!&NfP#\u{17}wTB\"x\u{d})! LV}( KE>!K#u,t(F4z\"Dnr\" xFzt\u{8}$ GEt\u{1f}`cG\u{3}G3!O\"L\
        !S!V#o!M&O2P&U\"N2K!M!HdQ#TgN+P6L\"O\u{0}c% r3N\u{1f}`*s#M\u{2}0#Es\"I4s[\u{15}\" qEF[l\"(RFSM]\" s!C\u{13}k!&M\
        \u{1a}\u{8}![L\u{16}%#%r#NCpW\u{b}!Fz3}$!I$u\u{1f}`\u{8}uc\u{5}\"\u{1f}`\u{1d}tmT\"!K&J.'! sa@\"\"M&Pq\u{2}(\"O\
        %T?p!O!Q&S\u{1f}`Zp5^! MNp!_s\\\u{7f}! v?y\"%H@J\u{18}\u{9}! G!A\"!?&@E9\"\u{1f}`\u{10}uQ<\"(N=M\"x) o!7&A@F!L%\
        EuK\u{1}B+Ja\u{19}$ w\"F\u{1f}v/x\u{1d}%!GK\u{0}^\" LFJ1u-!<$@\"3!j=W\"8$E\"A3QYL+@.J{Szm0!P\"Q\"LAr#K%N-I!L!s\"\
        G\"G!N_ItM2L(s#P\"\u{1f}`=tvi\" t(HCI$!rDu!F5vn\u{a}' v!G&I?r!M&Nju7!\" M#p<9$!PMP\u{1f}`HDla#'F!I>tP4!!NA\u{14}\
        !+qZf\" x%G{ZC n!k\"S$j$P&O\"P$O0m$T0Q\"N\"O\"T\">\"B*m$DGF;C(E%H#D(H(E6D$o!n!o\"o%o&K)P6C$mwO\"\u{1f}`\u{8}z0\u{8}\
        ! s|\u{6}!Fq\u{f}V! ppN!!K-K!FyGD#ENLt\"L\\/$ J!x\u{16}G!yJt( P!m&N?P;L!MnL~K#\u{1c}\" uEIG;!!N \u{1e}! LT\u{11}\
        ! qL3\" wFx c$!?$E@G0wf[!Fxr|\" s!FlZ& w%I@H\u{1f}`cx%I\u{7f}T# r\"LDqgd! m=w\"!sFt\u{9}i&!E$F\"q>M\"G&tnt\" N\"\
        td\u{1a}\"!CEq,x% I#r\"IDv\"L?\u{f}1 p!F!G5O.P!J!KI\u{1}!Q\"K\"B!G#?!B#IDG$vhY\" Q\"Lo6# NFo\"QNy!'K^C\"\u{1f}`\
        \u{3}{\u{1c}4) q!L!J%F!L>M\"M]vKt&x( K!z!OCF\"t\u{1f}`vM!yN\u{0}\"!uFw\u{4}o/ \u{5}!?$D\"E+;3?!\u{3}!E\"{/=%C-K\
        \u{1f}`>w0AJ\u{2}.!R$E\"N!n9M&N$I\"P.K$I\u{1f}`EK%L$LGr\"/oFpUY!Fv6[!Hu\u{16}c\"!FDMAO!!O4Z!Fzy\u{1f}A U!P!u!N!\
        N!M\"I!S!J\"J$K!O#N5m!R\"Q\"L!N+Q\"N\"P\"P\"K!N!J\"O0L\u{19}O*M0P%V!L!RL\u{b}!\"NfC\"Es:s\u{f}\u{4}!Qx\u{10}$# \
        J4o2J#h% s!HFH\u{1f}`Ov\\`! J_d!'H<>\"%M\"N;9\" vEI\u{17}S& m!G!T%D?o\"Rs`' G!r&L!L=R\u{1f}`Gv\u{1d}O\"\u{14}I\"\
        u&Y# N\"n$M4h\" H!v(\"( r!H&F?t!J&I\u{1f}`[L\u{f}S$ u2K4u2KR\u{18}\" LFNdx\"!P[K\u{0}_! v|C\"6pXpE|( L!w!JCD!L!\
        z!I3@;z#\"O%N?q'\u{16}& v!H$I\"C?o'Fk2\" F'K!\u{15}! qM_!!rt1!EtX$! M\u{a}() P%q\"IFI.M&N\u{1f}`9P0Q\u{16}q\" v\
        (LG\u{7f}#Et0I2u\u{9}\"!tI`20!R!Q$UAR!R#T\"N.H!O!O!O$SaPiP<M%Q\u{9}q#\u{1f}`\u{1f}`.C!\u{6}& Q\"p#C!N\u{1f}`~L:\
        \u{1b}#Ep\"I4s\"B% L!t\u{1f}`-P!r!>2#F\"B!O!o\"A8F%w\"R#G!M\"R-R!N4uQIiI,F1N\u{11}[\"!G&L\u{12}B( M!N$o\"NDn\u{1f}\
        `]K'K\u{19}c\" E't\u{3}S%\"s%I!K\u{1f}`cK\u{9}d!!KIE! unM! s+\u{1b}!Fy@+1 o!I!N%Q!N=S\"I!Q%P!U.R$T\"N\u{1f}`8R/\
        L'Qje!WK&3\"'M?{(g!%nJ;\"\u{1f}`Su(]$BP\u{1f}`Tr\"P\u{1}\u{5}\" wFw?\u{1d}!F}m\u{1c}= P\"s!B\"D!I<J$O!q!r#J!L!P\
        !S.l#I\"I!K_G!G!J\"u\"GnO\"J\"z+C%s&J-uH\u{13}!!J>j\"%BFFv-* n!G%D\"N>q!F%H\"NmM&J\u{1b}50 n%B!B\"n:I#R\"T&T/U9\
        N$PUPgp\"I8S.Q!\u{8}$ s!K%O!L~r,!H!t$O!L!O,P3H!p&L.Q\u{1f}`/{oqB#R\"W!o!L!R!I\"I&H\"C2o!R\"n\"q!M!R!N!L*M#G!M!M\
        \"o!u!J!P(t+Jgq\"Iin#J\"L\"T(J\u{7f}W\" FI{j!$!rDu!F5v\u{1c}\u{1b}!GuY%' L!OAt$E\"P\u{1f}`Pt\u{6}&![t\u{5}v!'M\u{1a}\
        E#!LEx\"L|M! H.u!!M\u{2}[!(NB..!R!O!L$C@J!M#F$u&v&r!M#r\"A\"G\u{1}#!!K\u{10}3%!C&?6t\u{2}ukx\u{1f}\\-!M!O%N@S!S\
        %P.F!I#I]Q!F&L\u{b}Oy:'%I@S#N#K\"r.C&F_\u{3}-&S2N*O#V#U$S!O4N8L3M7N-MgOl8*\"N#DCN4OZL\"K)o#MrH3Q\u{1d}E\" xFyE-\
        !EL\u{14}\u{1d}= n#R(N\"K&Q$P0k$V0Q\"J\"O0k$DGF;C(F%H#D(H(F5p!D%n#h%n&K)Q6C/n:M\" p!EF\\) m!N$G@L!v!G#w!H#r\u{8}\
        \u{e}!Gx\u{15}\u{19}\"Er6rA;\"\u{1f}`kvA\u{8}!Jw#(\"!L&Bv\\!EE-5Y v\"Q\"C\"D\"T\"7\"=$P\"o!Q!L!s#L&L(q!R!S!O!I!\
        R!K!R!N\":\"F%O\"N!L\"N!N!S\"L\"N#Q!D!C&s#{\"L!K!Q!A(J(v;L0v&I>o%E<k#F,J%N\"H\"G&E+N\u{13}m(!Q\"Q\"P!OAO'IfvAJu\
        XV <!j!J!k\"q!N!o!J'>\"6\"o\"C,q!N#n!?!m!N#n#E'>&W!G!P\"V!R!Q&E&C#@#NEA\"t(C\"t\"v!B&t$<+w)C#E,L9H(E!q!N!n*v%?\"\
        J&J-J!y)A$&R-s!O1RR & w!M&H>R!tMTy~G!T\"N!D!Q$2\"/\"7\"C!D!7\"/\"7\"O*N\"|$R\"N\"Q\"Q(J&Q\"K\"S\"N,7(M$K>NKDPs$\
        N-N$l!Q$N0E!M!Q!|x|$'s!HEo!KH8\"'s\u{1d}t*\u{1e}, B!l!R&Q=p!F!P$n\u{1f}`)KCt2tO8!LQ\u{d}\u{f}%!w$JAM!w$Krc%!7\u{1f}\
        `J@\"H\"w3C\"!K&KQ%& x%BAu9F\u{1f}`NI\u{7f}~!!N?V# Q\"G[O\u{e})\" IHtL/!%q-\u{17}#!J'P+sd]!!I\\z( P!q&R!N=q#M\u{1f}\
        ``L\u{f}\u{0}! u=\\\" vFw{\u{1c}\"\u{1f}`\u{3}y\u{2}\u{1}!Nt\u{f}-!\"p3>) q!K!L$P\"R>o!L!L$Orm!3qmp$!q&D?O!s\u{6}\
        a( m!O$M!Q)F6K)J'H-\u{1c}!EP\u{6}l& s\"N$C!P>M'EL|!!L\u{1c}J# w\"ICGiJ!'r^'!Gu37. L!M$Q!q;H%N%S#R.S&PUH#t<n`Hi\u{9}\
        \" J\"rDd? K\"k#Q!i!m:Q%S%S1U#N1I5K3J\"M\"M%P#R\"F*I4G#H!K)I(F=Q,L!L&T#B0K0t\u{f}\u{a}#'u@E&w-,\" t!G8L! LRAJ u\
        !q!7\"R!q!K%O2O%O$s!p!@\"Q!n!M!R/H!L#P\"T4M@N(I!O$G\"o#F*L$N'M!H+O1K!M1J+O-D#o\"H$L\"R/L%*$ G!v!HFJ\u{11}&!%JYl\
        # I\"pDJ?!T!N!W!O\"R!S!Q!U#R!n#O\"N\"N!L*Q(V!W$S!V!R*R\"R!N!T$Q!U!Q*N(LBQ%P#L#Q\"Q/R+g'N\"M!P\"Q1P2N\"M#\u{7f}(\
        P+R!P$N$O\"K*P$k%sh\u{d}!F}_&' q!Q!M#C0r0IHr(4!Fyhy\"Ep7r`\u{d}( m!I&L?t!NsE!Ozo&2!Fvvw! mu(\"\u{1f}`B~>O%!L&K@\
        N\u{1f}`\u{6}FY>)[HbE1C\"P!qdo-I&J9sdk#!H&JFLZg# t%LAtK\u{f}$ M'o!R>I\u{4}.\"'G@O{<\"!uFwD\u{b}1 L#R\"R\"N#pAS!\
        V\"P-P\"Q#S!I$R@J\u{1f}`#J'O2 + w!>$F\"F>N!m!I$J\"J\u{1f}`qA!\u{12}!_NB\u{12}!FtO\u{13}' maO\u{0}o!K&HMp.M\u{f}\
        \u{6}!GJs\u{11}! uT\u{b}! O<h\"\u{1f}`\\u]\u{a}' y!@!I%A!E>v!E=\u{c}# {!>Evrr##NHO2N&]0!M!M%N!O7w!I'P!R3E!LjI!F\
        CE!u\"s#Jz4* D'x!P=h!I'n!T3lcmtoj\u{1}\"!DEuha!%n*Q#%t\u{1f}`\u{8}uk\u{13}! rHY% u\"MCL\u{1f}`cyYF( S\"R$L!R?P5\
        N`HAx\u{7f}(!'M\u{1b}\u{19}\"\u{1f}`\u{1d}y\u{e}f\"\u{1f}`Sw1s# v!GE{N[!\"G5\u{c}!Jm\u{1a}s#Av\u{1f}`VvRK$ H/w7\
        J/y\u{19}\u{1f}$ G!sED\"LLQ\"(P=L=[' K%O!PUL'L\u{1f}`4D\u{0}?# M!I!p]^$ n'G>K!OI7* n!N$G@M!v!G$H#r\u{1f}`Hnt\u{13}\
        !_H!2!EO\u{1d}\u{14}\"EsBu2\u{e}\"!K&N_6\"\u{1f}`Ftex!EH6G) L!N!P#sAH\"N3IJJQN{+<!J!M\"m\"O!P\"==P!S!T$S/K\"S\"\
        R!O!I2L_N/vIn\"K$x%L-s!M$J&P!L3L\u{19}9!!E\u{8}o!HQ]q$!GEG#H4x\u{15}w\"%s\"LW*$%F@J&H0LXl!\u{14}x\")\" s#H\u{15}\
        \u{4}+ u\"I!F$O!M=P!w#G$K0L\"O\u{19}$! rC\\%!n!GEs!I3R+x% J'x\u{1f}`dJ#{?p9 J\"G#R!L!t!D5x(x!H!?!P!P\"I\"A.r\"q\
        $w0z\"FLxUK!r@w2W\"FvW!%o\u{1}82 V!K!K!D\"N\"I!S'}(P/O!P&L!P'y*M!I'K,JQ!#Ev%J4wId$ J%q\"NDq-#\" KFL\u{1b}\u{6}4\
         q!P\"?\"=\"P\"4\"3$6\"@4J!q%E0O\u{19}uSo!I\"I\"D\"H.Cr}# H+u;I\u{11}E+ L!o!U%SAT#P\"Q/N\u{1f}`=P4NVv*(X=V!R!l4\
        D\"=\"?\"J\u{1b}LRG'\u{d}% p!H&F\u{1f}`or\u{b}I1 S#P$W!h)T1W'P\"V\"W2WtP#U?PBW!N0V6Q}G\"\u{1f}`\"x\u{c}\u{0}!Fw\
        `,5 o!K$@\"J?i!O$B0I&D/sDN!u!L:r!F'G+L%CCA\"?:tPJ#!vEJ!w.\u{a}! w.z* C#mCF#o2J\"T\"P\"L\u{1f}`GPMH6!S\"M\"L\"Q(\
        H4{&O\"N\"R!R-O\"K\"M\u{1f}`:O+I%J&M.F!M!Q!{\u{3}D#\u{1f}`=u$Mv]!Fw\u{9}e\" I\"td\u{18}'!L&I?w!J&O\u{3}BwG5!,\"\
        KCu!R'F!J1P\"v!xfCqI.r'P0\u{5}! J+\u{19}\"\u{1f}`=x\u{6}\u{c}!\"q+Z\"\u{1f}`Ev\u{8}'#!D\u{1f}`\u{2}t\u{12}\u{17}\
        !)ra{* J!x$D\"F>K\"u&G\u{1f}`pL!w\u{15}m% N\"pCH$ymsx\u{19}('K!N=M&s!o\"J.P#H\u{15}C#!P\u{1f}`mpI\u{1f}&%r\"B>C\
        &u\"E2C0O+!B!G%B8t!C&rqsSK!q!E!nn\u{1c}\u{8} N!M\"G\"\u{7f}!v!M!O!I!O!;!O!L\"O!P!G!S!K!M!K\"U$G'S!H\"m!R!N!X!K!\
        S!y!r!O!V!N!P!F!S#Q!O!K\"M!O!L!M!K!T!p!m!I!P!N!N!D!O!N!O!H\"Q\"K&N\"R&M/G\"P)S#O\"S#N!R2R!O!O!I\"o%M#M'o)P\"I%P\
        %r\"O!S,O#T!V!Q*S)L#T$V!K!O!N!V!u\"H!R!H\"E$D\"N%Q\"H\u{17}P\"+oFrq=\"\u{1f}`\u{8}r3R\" zFv7z\"FJ%u2s(!I!L%I!M(\
        q8O\u{1f}`-tn~$!=$B$uFt\u{7f}4& G!r&J@s\u{1f}`vIQ#\"Et=t\u{1c}\u{11}! L(}+\"P#I!P@t\"L$O\"N-Q5r\u{1f}`8Pd\\! L\u{1}\
        z('P!F=UKIGw!G!D\"G\u{1}\u{1a}& s!N$K\u{1f}`,v%L\u{1b}P!%K\u{19}U#'MUM&Mp1!Fx#\u{7f}*%P\"MDK4K#NUo$H!o!E!JzR\"'\
        A!q;\"#BK\u{1f}`VKMb#EK(t4M\u{c}v! LNV!9vi\u{17}6 {\"J#F!I\"J:M$m\"M$O\"H2P0pUL+rDoAs\"M\"L.n\"J$L\"J\u{b}t#Aw\u{1f}\
        `Vw\u{b}\u{1d}\"\"MDv(B- p!L!N#G!P!N@M!Q4J%K]I\u{4}w%KqQ, t!R!V#Q\"M!P>o!N$J\"E!U4P\u{2}n& J%u@v\u{1f}`cK%w)\u{10}\
        #!H&N!KL\u{1b}$BN\u{1f}`Tt\"N\u{1a}Z!Gv%\u{17}( n\"R#F\"p!P?Q$EEyGH\"\u{1f}`Sv\u{7f}\u{6}(!<!A#E\"C\"F(w:H,w-A!\
         ot*% K'u\u{1f}`NK'v\u{0}:* u!D!I#J\"G>K!u\"N\u{1f}`[vPn!Eq\u{2}X%%p\"L!N\u{1f}`cxi'%!A&H1n.oLnA\u{1c}#EI*t4J>'\
        3#T\"R!M#L&H\"P4w!P!N\"S\"@!Q!G.o'P\u{1f}`GU'N%K)m\"!tFvQ`A!T$M\"M(C!K#F$T.L\"P/J%P!N!H!J!M\"M!N8OAF)K#E'H!KbN'\
        N*K\"p)N!J!L.E!I#u\u{19}\u{12}# D\"vDH\u{1c}\u{18}'!I!O#TBK%S/M&Pck$!FDI\u{1f}`0r)\u{1f}% J%K.u3L3t\u{1b}P\"!EF\
        I!v!FJY&\"'MT@\u{3}c\"\u{1f}`\u{3}}er0 n!J!S$O!O-n3N4J'K_n#M!M~M!K)N!L\u{15}\u{5}F!R\"S\"Q\"R(m$B$S.t\"<\"R\"J\"\
        ?\"D\"F$n\"K$s!N&O.P!M$E\"F\"G>N!u,r\"M!v!KSE/u+P#C/o\"N!G$J\u{f}p!\"N9u9 {!N!I#G!J\"J:M$m\"L$N!N!I2Q0oUL+rDoAs\
        \"M\"L0J$L\"K-u\"DG\u{8}! x<t!(l_\u{e}!'Jlz!!P\u{1}L!FxMR! ofs' QHN#J4t!tmK\"unv\" u!B\u{2}j\" E.ys8\" K\"rjJ' \
        s!N$D\"N@O$H!Lqo#FM\u{1f}`PwE(+ O!w$H<I\u{1f}`'G!y)J!tCv!I<]%!q!L\u{1f}`FJ+sU0!+pw-\"#T\"?^;\" wFyJm\" p'KOi0 o\
        !?!G#D!P!?/p/J!o!H!N#K!Q!G/L2p\u{1b}\u{9}# v\"JD{z6O n!J!W!T\"T!L!K\"7\"L(K!D*M$V$j!O%Q!Q!R.U!S#O!PKH)M+M.L\"q!\
        F$O!L!s&G'q\"LEM\"D&r\"l\"V!J!Q*L%Q&L3v%q&T\u{17}z# r'H>K\u{15}\"! t\u{9}\"\" p!A{\u{9}# p!>&G&*\"!JDOk\u{9}#3=\
        \u{1d}G,z\u{2}\u{11}$!C\u{16}s!Jry\"u\" uFv?\u{6}% K!t\u{1f}`jL!urL! LY\u{1f}\"\u{1f}`Cv\u{12}Y# t(Q@NM!\"EG(x)\
        j\" s!E\u{e}\u{9}) F!N!s#JAM!N!m#M4HD1& H\"u&N\u{1f}`0LSI\u{7f}l\"!rFu1\u{15}' K(q>G#G!K$u#t?\u{19}! t\u{15}M!\"\
        O*\u{2}\"\"LFL,1#\"LEN&D\u{6}U:!l!M!P#U!M\"P\"O$J\"K7R!R#T!M!S-W!N%L!Q%N]SOL:N<P#S\"P!Pu?\" N'v\u{12}#, r!L$G!O\
        \"J:M*O\"Hss$Jpv\"MA\u{1b}! sNq!EK\u{6}u#\"P\u{1f}`\u{2}tM:!!J0m%!O!M#H\"tDIBA<\"U%F!N!L)S%L!V*J%H!O%I!S-v%P!E!\
        E!J0H!N\"R$p!A!G!B!E%P\u{1f}`+H\u{f}\u{7}!_L{)%!q$KHO.H&I~\"$ P!M%PVPso$!>=r~S$r\u{1f}}) F!L!O#p\"t!H>L!J&q\u{1c}\
        x\"!E!qg\\#%OAu%O=}$!FAr\u{1f}`Vr'\u{1e}\" EFH6\u{7f}p u!\u{6}!*!q!?!\u{1}!/!\u{7}!-\"G\"F(C#r!E&C#\u{4}!3#s!N!\
        \u{3}!3\"H!x!7!z!7,H!r!>#u!?!q!C/q!G\"G\"J#q!H<J!v#u!D!w\"H\"C!q!D!B!z!A+p%u!C!r.C#J!J$I&H'I\"I.k!;!D)u!\u{4}!4\
        !z!C.K!z!?#r!@!x!B.t!F.RvP\"%QFG\u{d}7!Fxh\u{1e}\"\u{1f}`B}[E. D#m\"Q!P!F!M>H'I!K!N,C\"Q$G$P\u{e}\u{b}\",sFquX#\
        ExLH\"x@1# JEG!Js\u{1b}# s\u{1f}`\u{8}u+q)%K\"N>C$s!t2N!H!M\u{16}v'a&!K&<!N\u{f}y$I5vp\u{4}5!G!W!M#V!l!m+K2I!S!\
        K!S$R!s!p-B!O!D\"H\">!FbKP@# w\"HDt5*# u!EFI+\u{11}! th!\"\u{1f}`\u{9}t\u{1f}\u{e}\"\"MFM\u{3}g\"\u{1f}`K=\u{1b}\
        p' E!H$r@H!G%{4C\u{7}4! ps.-!M!O$Q!L!O'O7o!O$O&R(N#S&I\u{1}M\"FA_v\u{1e}W\"!@&F\u{7f} 8 l!O\"D\"C\"P!R'5&p,O$V!\
        k!O$F\"P!Q1J#T+pqG>J:O-Q%N$L0\u{18}!!?Ao!FuV0!EF,\u{19}% s(N+N\u{1f}`-O\u{13}F! tcZ\"%MDPH\u{1e}!'J\u{a}r# v!J!\
        N(\u{b}$ R\u{1f}`Mu\"K\u{d}\u{6}+(P=G&t!t!P!N.H#I!J0MlK\u{6}}!F{$K#!u\u{1f}`8uXs& L!tDu\u{1f}`cM!vU\u{13}!\"K-&\
        $ K%uAK%v\u{12}y! M6Z! pZ>( n#Q\"M!M-RJN\u{1f}`\\L\u{10}%/ l!V$J\"S;P#S\"S!U#L0N!P%M\u{1f}`7P5Hz\u{16}, z!G!J$K\
        \"P=K!v!I!Q$L\"O2Lc\u{10}9 r!K$U!L!O,H/M*P!P!R-N$M!O/JFJ\"s7J:DHx!z&M!H!M5I9x\u{b}z\"\u{1f}`$vJr\"EL:KQ+\"&M@s\u{0}\
        \u{3}(!R$P\"P!S?M&M!S3JvD!Gu/I+ I!FD\u{2}!J!I\"F$J\"G.z$y\"xmR# q!IEw`?' L!p$G@y!L!G4z\u{4}v\" I\"pZR# G'Q@J4^!\
         Mr^%!I!QDo!K!M-@\"!Gxt5)! M\u{6}]( L!v!Q%N?I'J\u{1f}`>I6_\"!tFv'1\" sFxDc!(N|Z#!KEv!J&J\"!K&K@%%\"P&L@P\u{1f}`\
        Cuxh!Iv[H# p!G&JGf\"'tFs^##%GAK;I\u{16}\u{17}I _!S$M!P\"U'H\"M!P!F!K!J,N$S#X#S!S)I#N!I\"Q\"A!J!@!P!J\"B\"<(J)PD\
        O(I#SPJ$F!F<O!m!P+D&n#?\u{16}l\"-tXR|C%%P#OCO!Q\"GOp$ v!E&B\u{1d}K.H& K!x!H&E>L!tK\u{13}\"'M?q\u{1c}a#%tAG%vn\u{9}\
        \"=v\u{2}v,1!Fv  #ENRr$IV/\" PFT\u{15}\u{9}& N!K$H\"M?Q%L.O\"\u{1f}`kxa0!\"q@M#!M\u{1f}`\u{1d}Ksn+!T$I<K&Q$L\"R\
        2K\u{1f}`8K-M%NMS$Ft\u{1f}`&H\"y(\u{15})!N$R\"E?V!D\"x$@.w\"B5Z!Fx\u{2}x\" J\"t&A!\u{1c}{V~. r!@\"F$C>P\"O$q\"H\
        2D\"L`r%v<H&F\u{6}\u{7f}#Et&L4t\u{d};0!E!M#C!B!w>=\"I!N!{\"C!B!z!r3C!F.w\u{3}J!!r*t-!B$D\"@1o)C%s!I$G0J7n\u{1f}\
        `%C3L\u{6}\u{14}! JM\u{17}\" vF|8\u{1b}% q\"DCB\u{1f}`cq\"G#!H\u{1f}`\u{1c}z\u{14}P' P%K!qGAmu6N!v\u{12}.!\u{17}\
        I\u{d}|6!S\"M\"L\"Q(H4{&O\"N\"R!R-O\"K\"M\u{1f}`:O+I%J&M.F!M!Q!{\u{18}-# t\"GDu)z(!N!P#BAt\u{1f}`]J!u+wRx!\"FvD\
        #(K>s(K=\u{10}!Fyj2# J)v\u{9}zMI%!O&Q@Q'M-E\u{13}\u{11}!Fr\u{1b}/3 M\"U#m#U>G'U3O!MXH*C.I!FcE#P!S.J%R!N!R=*#Ay\u{1f}\
        `Vy,@# q!JFJ2G\"\"NDtRI% vAI\u{1f}`Uw!IfV! q\u{0}y!,o9P!Gtaq0 D\"O$O\"L>E\"P%P!J-L$P\"RWG\"s+A,GvCj(#(J-tXtGV\"\
         M(o~@%!I!I%>\u{1f}`oL3:%!O!R%PGN-M|\u{15}\"\u{1f}`vu\u{12}2#!G$E\"G$^)!M!M$O!L)q8K$Q\u{1f}`)t>B!Fx#\u{18}% w3D\
        \u{1f}`*{#E*c\"!I&Lyd(\"p#P\"N!OTN&L\u{1f}`)K\u{7}\u{1a}%!C!G%u\u{1a}J#y\u{1a}A. t!E!u#S!Q@m!L!u#S!Q3OcJ\u{1}I%\
        M\u{5}-!&O'[#!r!CFFLq\"\u{1f}`\u{8}G\u{14}\u{c}!EM/SA Q!o$K\"H(9$u.D&U!R#N\"R!R+r\"?\"<\"@\"E2B\"FGt2t.T!B5w!J7\
        J!y!M\"M(D1M\"P%GZN#!G&JFH[E\"(J\u{19}x*A!!B\"s!\"Ncl\"Ev=u/7#!u\u{1f}`1ukW\" r'K4'! o2&\" rFo:\u{7f}, I!?\"?#L\
        1A!x.p&LD?!C!w\"nD\u{4}7!O&N!U'N*w)Q*Q\"P-P!U$P%NArIN7LJx'Q!K!S)I#v'L2N\u{a}\u{f}% L!O&@!RFMD\u{1c}\" G(Mk4, t!\
        K!P$M!D$O:P\"E$L\"G!K'O\u{12}B\"!HEz3)!'L`1% NEt$O6tqG^i\"\u{1f}`\u{8}vbF\"!F&GBr!GL!\"!\"MS,% y!A&@?u!F\u{1e}\u{17}\
        5 t!U!m#G!F!C!CCH!J!B!?.n$L!C!KUsPp-ySk'H!JNu\"\u{1f}`@Mz\u{1}&EG\"N!M&suw9M\u{10}e\"!F&H`\u{10}\"!K&L[,\" tFtu\
        _6 h!J$L!S!Q!V=W!m!I$P!Q!F!T2P!NTK%L7E-L(RSK6PsZ! p\u{b}\u{8}! yen% O!tDJ\"y4J{ \"\u{1f}`\u{8}{ m!!MHp!!?vB\" s\
        !<m\u{18}(!C>D!q\u{1f}`,G!o!H!n\u{b}8!EAWK!EI%<\",yF\u{3}yN\"!M&K\u{a}u!\"F82\"!P&K\u{1b})$ t!D&I?v=H#!H&L@L{^!\
        Fw/\u{1}\" u!FH\u{1}#EG$z4G_v\"!=Ev\u{1e}I& N\"SEP!R#r\"Q\u{17}_% L'J6r)Nyr\u{14}&!!H\u{1}^!,s\u{d}21!K!O%F!M9I\
        $G\"D!N#r!q1G!H!P)KjIdI9L\u{f}R!#nK\u{4}\"\u{1f}`vuvF!EM*^+ q!M'U6M0N-LbL#M#M!H,t5=# s!HKMNQ) v!=!J%J!E>p\"K&Gs\
        w%\u{d}1 o\"N!S\"B@x\"Q!Q!E\"H\"I*u$u\"y$v(J\u{1f}`:ymD.!q%K!I!N:K$P&O!N!M3J!KCw\u{12}KJunV!]K8\u{1a}& L/t6v\u{1f}\
        `cJ-t\u{1e}7$)K\u{1f}`/t#L[\u{6}\"'LFKX\u{12}* t%J!G!D!O=Q\"N$L!J!H]?!Fzz\u{3}\" JHs02&!M!P%r!MFP\u{16}tD[&!L$D\
        \"I,t!GWpjN! q[\u{1c}\" sKsn`%!sDK!L!y4J@\u{9}!9v\u{1d}N0 p!L!N%K!G?>&>!K-H5tQr$Iex/O.M\"MGN! t(M$ L'r?K'tA0! q\
        \u{1}d! vTh#%u\u{1f}`\u{8}xbr#!GDP!o7S' p!Q&HDF\u{1f}`Xt!JH\u{7f}# u!=Eu21&!x$HBz$I\u{1f}`Av\u{7f}\u{b}! v:r) Q\
        !M&H>K!S!M$m1L#IV\u{15}\"!s!IyP\"\u{1f}`'{S\u{1a}m N!Q!W!6!A!O!S!S\"M\"~!x\";!U\"K!S!O!L!<\"?!N&N$R%T\"C\"P!U!P\
        \"P\"v!r%O\"O!O!P!T!9\"K!T!P!U!J\"k$N\"M\"<$C!Q\"S+w-L)P%Q#O#N.R8N.R%L&r,P\"Q&z$R!N$w,L!U!D\"Q\"M!P!K\"u$F\"M!L\
        #q\u{e}9\"=x\u{2}x\u{d}f$FO&Q\u{1b}vgJey% N!L$D#M+qYf#\u{1f}`\u{1f}`.F\u{19}\u{e}#!K!KFN\u{18}9! M\u{8}\u{19}!E\
        J\\L^ Q!H\"P\"L!m!K#v!p$O\"3\"O&s$=$>\"H$T\"D\"@!j!N\"N*@\"<$q\"P!T%J,B2C'n!I*q!A\"B$Q!=\"q!?\"J\"N(J\"o%D3>*D\"\
        I!I!M#v\"E0<\";(O!>-C\"v\"n!E$=\"B/t\"Hd\u{b}!!Lu2#EH$x4IE.\" t&P\u{0}e!FtkE\"%uFv#8\"\u{1f}`\u{8}{1F#Ez*F4z}\u{18}\
        #EN%q4Q{_#\u{1f}`=p#QkS%#r\"M!GCn\"Q\u{d}\u{4}\"\u{1f}`q{w\u{7f}\"EF\"wa6% u#MBK!w9O\u{14}\u{3}!'s8Q$ q!L!O#JKp\
        $%F@x$F4w\u{1b}M4%L#O5N!O#N&R&U!Q-J&Q[l!M\"N!O\"J#Q0H!R`N8L\u{b}D& s!H!Q%F@N5PV\u{0}% t!C!G&J>uO\u{1d}\"\u{1f}`\
        sxrf% GMLCF\u{1f}`&H\u{18}o! ric!\u{1c}|:\u{1f}\"!I&u\u{d}?&!N&J:L,L\u{1f}`JL,i$ v!CEx!D0\u{15}!&O?&!!J^5%%I\"O\
        FK/I\"u\u{d}q!!JYr( v!K$M8L)y!J$LtL$0&!@!J\u{1f}`#r1r\"y*~#EvMJ\"v\u{12}X\" uFuR\u{1b}0 L\"N#E\"s6r(G\"C&trr#E\"\
        v)J!y#w$GULzi! q\u{15}\u{14}\" r!I4`! qEd\"\u{1f}`vw^!#!G\u{1f}`\u{7}yDC\" K\u{15}u\u{f}e% w%E@H!{9F&d#&K@t&Le9\
        ! x0O$$nAp9n\"MC\u{1f}\"'qFrJ\u{0}# J\u{1f}`\u{8}K@\u{1c}\" q!B.}( w!B&F(K7p/LoI-JIM!\"Jv>! Kmf!Fx\u{19}\u{10}#\
        !IDL\"Jwm\" q\"M\u{1a}q!\"QI\u{6}\"\u{1f}`kt|:% v!;&;?u\u{17}H\u{13}4$&L?t(J4w6S$ u\u{1f}`\u{3}z%xK\u{f}$ s!I&N\
        FM\u{0}\u{8}& PMT!Q1P!QhM\u{15}\u{a}\"\u{1f}`/u\u{b}&\" u\"I8j&!L$o\"K@L!P#r,e\"!J$LEF\" uF{7`$\"T%NTM!I:L' O2x\
        4R2t\u{1f}`/wQt2\u{1a}* D!y!M%v\u{1d}x*u#s&N%P!w\u{e}8! u`\u{16}!ELKo! p6E!\"HnJ# w(I>xs\u{15}A!V!P!M\"S\"N$P#q\
        &R-P$W\"U!O!J!K!W1U!F$J!N'O\"R)I1GIH\"o\"N#I!P&r$MVP,R*I2Q#'O>r&Kf}!Gv\u{1}P!Uw!0&\"r%OFNhH\u{19}I!Nj\u{1f}!'t\u{18}\
        Y\" u!DM{!(Kkm!(N*\u{12}! J:T+ E!H$o\"s!=>H't2v\"E`Hw{J\u{19}!\"s)\u{11}'\"O!N%O?M&J\u{1f}`cM9N# r!C!E4P& o!B!M\
        %<!LFH(%\"\u{1f}`1xF\\! w:&!Fwp]!\"s=x$ \u{1}!>E\u{6}!=\u{1d}]!!Fc4!\"Ez\"\"/uFu7G-!E!B#M!D!C!F+q!C3K2n!H\u{1f}\
        `.vv!!'O\u{f}H\" L!sr\u{3}%!KDI\u{1f}`c{!Kl\u{19}\"!S$J)p\" K(m\u{1e} # L&Q\\LB\u{18}- D%t#M9H\"|\"E&s\u{1f}`'B\
        !yDHFA#|0]$ q\"M$M?J|\\! r[&\"MM4sdI\"\u{1f}`9uWK' G!?!pEEOs\u{1f}`/o'7\"!@!MX&0 U%O!K!D,H:H!O+I&C\"HWC*t#O,B7L\
        )I\u{6}R\"!K&K+g#+l:m@o\u{1d}N' r%D#L>y!L!L&K#u+ O!x$H<I\u{1f}`'G!z)J!tCv!I\u{5}q!]P\u{1}\u{0}#!u\u{1f}`\u{8}w!\
        a. I!j$U\"k?H%U4IYq\"LMHLp\"N#l/I;<#\"Q%I@J-z! Hf(!FNZ\u{d}!+p\u{e}|!'M%J!\"P|A\"=v\u{2}v0B\u{7} X!S!n!J!V!O!U!\
        X\"N!O!A!T\"p!K\"N\"w!y!:\"E!U$D!V\"N\"T\"J$R!V!M\"L!T!R\"P\"I$R\"O\"t!u!S!S!O!U!P!W!R\"L\"H\"R!R\"R#:$G!T!K!R#\
        K#Q)r!p'D!P!L.S\"Q\"V&V)M%N\"U!Y&N!N#m'n!U#O\"N!Q!N#P8V!U\"Q!V(T-S$T!M!T!K\"L!U!M!T!H\"H\"N\"L!P!p!m$P\"J$qf\u{11}\
        !(JC\u{c}!!Et\\\"Er6sOG#!JEy!LnT!(Njv& N&P?q!I\u{1f}`bQvN!\u{18}s1^7!P\"Q#O\"k>m!M!k!P\"U!Q!L/R#U!RZN(M/L3oTH+O\
        %U$U2O/\u{2}# p!I&K-i!4prN#\u{1f}`\u{1f}`.F'[!Fw{M' J'y:E\u{3}tqK!E\"zT^3 F!s!D%t!E=J!D!u!D%u!H-7\">\"B\"C`G#wP\
        HN{MG1 z!F!H!@\"B!N!F!F!9<>!s6C&G_w\u{6}t\"C&IgS\" HFML\u{1c}\" s!K2n\"\u{1f}`'{j\u{1}! J]I, S\"S#V@q!K!D$N\"H.\
        nBsGr\u{a}P!\u{1c}!!E\u{8},$ o!G$I\"K\u{9}09!B\"G$?(r$B$P.\u{1}\"L$A*E\"F&F\"v(w\"v'w!@\"y\u{1f}`5O!H\"F\"q\"G(\
        s(P' M%P#S=n(J\u{1f}`[O\u{7f}~# RMF/MXi\"!LExsz#Es$N4s|\u{7}\"'H@I\u{f}*&%G!T?Q\"N%S5I`<#\u{1f}`\u{1f}`.BtF+ J\"\
        r#N\"L!R@l%L!Q\u{1f}`Lo6JY\u{c}%\"O%J%r;M&L\u{14}\u{1e}!Fw{x\" tFvAs# H!vFs\u{5}.#\"NDu\"Ne\u{13}\" I\"p6\u{1d}\
        ' E!H$r@H!G%{4CuC! qqS&EF\"O!M&tuw9M\u{12}p5!M!T!J\"L\"G!T9P!l$o!O$M\"M.G!T#M\u{1f}`.R*P!l\"RSt\u{7f}*!F{LV' p%\
        M!M\"L'@\u{1f}`\u{0}M>H% q!P$I@K(K\u{3}\u{15}9 U!S\"O!R!o!T!M!R!N\"M(P6U$O!U/M!M#N!L#O]NvP!R/R\"O#Q\u{1}~#%t\u{1f}\
        `\u{8}w.T! w\u{1c}\u{a}%!JFM\u{1f}`SE4L\u{1f}-\" I%pW\u{10}$ J\"O$rFnn6%%SHQ.Q$P\"Ho\u{16}% u\"M!O$@DNE+!EN\u{12}\
        /#!Q$G2mj:#Ez4G2zv\u{9}!!:j\u{9}!^q\u{1a}y$ G!t!NFN\u{7f}D!FvfB\" G\"qZ#\" r!O(J' t!M!N$NBO#N!Q-\u{13}\" r'Kmb!\
        Ftz6!EJU'% sEG\u{17}r#Mhw@\u{6}.!Q!m#E\"K:M&L$J\"M!R-M\u{d}I[K%M$K<T!Fq}\u{1f}1 r!<!E%H?I\u{0}v!G&s!H\"u!K+t!L*\
        u!GCF<HGw!,pw\u{7}\"EE$xUf& J!H<y\u{7f}E!I\"y@\u{7}\"\u{1f}`vx0d4\"V#O!T;T$m\"V$R!S0P#O!Q!QLL5MjP*T2O5N!M({9Y: \
        M\"m!=$S?O!S&S.N!T#Q\"N.vHM%M!N3M7N*F\"N7Q(u!r\"M9S3t+jph!'G=2\"\u{1f}`\u{8}wO\u{1}=!S!o$Q!r!6!L<T!n&R\"?!N,R\"\
        Q%J#N5N;N&L&r#q!DQL&F/O-Q!F.o&R\"Hk5#\u{1f}`\u{1f}`#x)\u{19}%\"L%@?v\"Kyw[\u{8})!C$p\"C>u&F4}2s\"Fbv2''%P\"N>n#\
        O4q#N\"P\u{10}\\$ t%HAx%Jnf\"\"MDqps$\"v%F\u{1f}`fu#F\" s#E\u{1a}\u{15}!EEg~\">s\u{2}s\u{19}^&!H!O#F!o\u{1f}`\u{2}\
        vv{!Zo\u{13}{!Kr\u{1d}\u{1d}$ q!G&?!JJ\u{1}:!T!O!P!C#T$7>Q#W!O\"P+S!T!T!L\"Q#P1NkI!MYM*m!N%J!Q%J.Mwe#\u{1f}`Rz!\
        J9\u{c}D!R!T$h!R!V:U#l\"R$h\"G!V-M!U%T!SSR!O#O#R&N\"S*N*M%R+P-H!O%Q1O!N+S+L%R!U%M/P\u{6}7$ r4N2t4LG.!EO\u{11}o&\
        \"P#B\"C!J>t%D1*) R!K!L#D#J'E!v6N0t\u{1e}\u{18}' P!o!N#P\"J@q!O2.#EL$r4L<B\"\u{1f}`k~M_\"%MGO\u{1}#! Q^d!KshN! \
        H!r\" q\"L\u{10}.< r!Q!P!N\"I!M!S!S,p#L.}\"L!K!F\"E!M*J$x'H!G*I#K\"F!C\"z!G!G$L!\u{4}#!M\u{1f}`!z:'!WvAj%\"M3tX\
        u}v]u\u{5}\u{10}) Q\"s#F!HGG!I-I\u{9}KFH)p!Gy\u{1a}=!]q\u{13}J! I\u{b}\u{1d}\"!J&Bi7\" N3scz! syY! K0z% I(P=U7L\
        #N .\"\u{1f}`=}bo$'KGS.P&K`\u{11}#EL$q4I6h\"\u{1f}`\u{8}MB\\\"\u{1f}`r|B\u{18}\"!P%L=\u{7}!(G\u{a}!@ v!@!l!B\">\
        \"B!m9G!H!t#j!K$>\"E.I5pLu%s!K\"K!Q+u'q:q!ECt!G\"L6L/G\"t-r\u{14}Y!HP\u{e}f3 J!l!r#S\"Q$J(D3H$o#T/q!K!Q!G!?!I!Q\
        .K$DU5\"EO|D+)$ v!A)B;KIe\" vFx\u{b}^\"\u{1f}`\u{1d}JxB! H-P!FN!\u{1a}#Et%M4t\u{1b}*' s!H!G&B>u\"G&D\u{1a}\u{1}\
        !#q'C\"\u{1f}`\"zD.! J\u{16}9#!p!KFMhR# L$p\\O\u{7}~1 m!H!Q!B#M\"N:N%G%N\"L-F!Q$O#M|NXN1Moa\" K\"s`m$ y%GAy%GQ8\
        4!R!U!M\"H!K\"k=U\"P\"N\"H!L!N!O-N!R%R9M\u{1f}`.k&Jea\" M\"KA+\"\"O&ry0% p%MAt%M4M\u{2}\u{17}!Gwg2; M!Q\"K!N!v!\
        T!O!V!:=P!R\"M\"o1I!J\"P4N]I!L!J!M\"m'slH!O!L\"ou3# r!G&G\u{1f}-! KD\u{5}\"\u{1f}`\u{1a}w\u{2}&#!J&tZv\u{1b}_#E\
        w\"I4x\u{5}*,!O!N#A!F\"K-w0I(M!J-J2w\u{7}xO\u{19}!Ku8Z\"!OGK]y& u!E!L%B!A=L\u{e}D#!Q$OIL\u{1a}D!]Mep%\"Q%LAL\u{1f}\
        ``x{\u{d}!(P?p$ n!I&G?r5:!1t\u{e}Y%!M&H@J&HCNUE\" sFt-C\"\u{1f}`\u{8}x\u{7}T\"\u{1f}`\u{8}uY|!Wu\u{a}<% q!I$H\"\
        JFO\u{4}C!%IL]# m!O&LrO# p'L!KOi\"\u{1f}`\u{8}wfU5 @\"p!t!I!:!B\"t!s*;2l!G#o\"?#r-P!Q%O/J`IZJ+L*~#'x\u{1f}`Ux\u{9}\
        \u{2}\"\u{1f}`\u{9}u\u{7}M! F\u{15}\u{5}!Ipm\u{16}\"!J%No\u{19}! |co! O\u{15}e&%P\"ODO2S\"N!R~X%!pDF!N!v4@$ # x\
        %HFJ|^! u5=\"Iw4H\u{e}`!Gs\"f+#t!C!H\"J,K6l\"J4G!N\u{1f}`Kqk5% H!x\u{1f}`-K!x\u{17}S\" s!=_@\" vFv2:\" NFJ\u{1f}\
        H!,o1\u{19}* v!E!M#M\"@>L\"K!L%Gju*\u{13}( H!B!q&N>K!G'N4M1H\" r\"HtJ) M\"o#DAI%H6K9t?t\u{9}P'd( H%PAH%S!Q\"R-A\
        &G\u{1}\u{1b}\"!RFIll$!K!K\u{12}K\u{13}td5!Ftpx$ N'w?L'x!!$ HDv\u{1f}`}v.;!F|Tx!Fx'\u{9}#EH#u4K\u{3}A\" LFJ1t! \
        F-=! rsI! Ln\u{8}!F{\u{11}F!!Ai\u{18}!Fu \u{1c}$ r!A\u{1f}`DvOh##NCv%C\u{8}\u{1}!\"E \u{16}% t!I&J?q!A\u{5}S$ z\
        !DE{!F\u{3}\u{0}- Q!I'I9r$K!u!P$?ZJKJ%s`T!r\u{18}X\" HNt\u{11}Y!#M0K% u!F!L%C!A\u{1c}\u{1e}#Fv\u{1f}`]r>\u{5}\"\
         MFL'N!!oo\u{19}!&K(\u{7f}!'JU\\% R#K#H.uXpyq%Ar!L\u{1f}`Ur!L<J$!v&J@x&Kg($!K&N\u{1f}`\u{6}NGw$ L!o$CFF\u{d}z& \
        s%D*I6u\"H4y%[\"%I@J@b+ n!R!L$P?P!o\"T#O!Riw\u{0}H\u{1e}\u{12}! N7_\"\u{1f}`\u{1d}y]\u{6}!_s\u{9}#! rM\u{7f}' L\
        %I@r!M%A\"G4rp\u{e}!NJ>\u{17}! r!\u{6}& t!P&Q>K!o6Mpg!-t\u{9}S&!N!N#K/M4M2KR6%!P$C@r\u{1f}`iJ\u{13}T$ K\"qDL6J:\
        $\"\u{1f}`k}\u{4}q(!L'K9q$Q&G\u{1f}`KI!q?|0 n%B!B\"n:I#R\"T&T/U9N$PUPgp\"I8S.Q@\u{1}S!H!S!J\"N\"C!Q!R\"I\"34N!p\
        %O!P!O\"P\"E!S#K)M!L!S!O\"O\"F!R!K\"G\"O)D%H$I,N0F#N%K*MML7I\"N)N!p!D!R%M%G%L\"M\"I!R!L!RS\u{5}$!Q'N>q!CHX&!MDP\
        !r(GsE/I\"=?!@\"H$=(r$B#@!P.\u{1}!r!J$A*E\"F%M!D\"u(v\"v%@\"v!@\"y]I;H\"yZN!H\"F\"q\"G(svK$ J!uEL!w\u{12}C&!M'R\
        =P)GsI/I\u{3}\u{d}\"\u{1f}`vtg4\" sFzdh!\"L\u{5}t( N#lCK#l4O#K\u{1f}`JO\u{17}lV N!F!O!H!K!t!Z!}!L!J\"O%I#P!P!M\"\
        O.l!R!J!N!O!P!n\"q!N!M&I$Q\"B!O!M#U!X!R!J\"J\"H&M%Q!P\"MLN!H!O2oVM*R$M'D#K%K\"L!O-F1l! IE\u{1}\" Q\"LzBP l!N!S!\
        L\"M\"L!R!K&C$H$M*N\"t!s#S$K\"L!J/LXK\"u!M!L\"G'H\"O!K+p\"M#I!M\"ETM*N\"L!I)J!p!w#o!P!O%K!O-M!I\"t!s\u{b}G\"\u{1f}\
        `\u{3}xY\u{1}+ L!x$B@F$|\"B0F\u{2}yNv7H!{\u{1}h\"Ev=uN\u{11}0!:!X#L!R!>:@&;&?5V_Q#Kr@\"G!S4U!Ed\u{1f})!@&A:u$E!\
        {5F\u{1f}`;I!umw!!K\u{15}w#(q\u{1f}`gsnc\"!HFK[\u{3}!HJ~%!Ht+2!EK\u{2}j!'J!J!Fy\u{1}>'!C!P$P!I?K\u{1f}`]u0|\"&M\
        \"K=O$ HEw2F2yB@# s'C?s\u{e}#U\"n\"=!K8J$M&L$J!T!R.R!Q#E\"L4F$J,t'L(q$K\"A!J\"Q\"J\"R!F\"J#I'M#J$@$A#r!K%D#E*J%\
        r!E&J3O#s$K!O\"=*l!H$o!J%Q\"L-o!M!N\u{1f}\\\"\u{1f}`1v~p! KTL! s\u{7}\u{4}!!H\u{1a}g* I!N!o&P>M#N\u{1f}`MI2KE|E\
        ,%!O&G?M'N\u{17}x4g!!G+R#Cw\u{1f}`}w\u{1e}v( L/G7N!n8N1L\u{1f}`8Liv+ w!>$F\"F>N!m!I$J\"J\u{1f}`qA\u{1c}K!!My>!O\
        |\u{8}\u{19}'!C$G=o%H\u{1f}`Qo\"L99!_O<^!!N%v= Q!t!U!L!M!n\"I!S!K&L\"L6l\"O!Q#N!P-O!O!K!K5L_O!OZJ+O2M$L*L&O?\u{1a}\
        #!F%MFM\u{6}@!F}?E$ K(r\u{1f}`rt)\u{a}\" wFz6v, L!?!G#q\"x>s!H%E\"{wr\u{3}J%wgF!#IJT\" r!Cp\u{3}5 y!N!L#D!L\"H9\
        J!N#K!q!O$H!K\"N\u{1f}`Hs!J!N!L!F6Ls}! J@g!\"P5d\" LENP/\" PFOA>#!L!LFM\u{7f}\u{8}# F\"rDJ\u{1d}e$ t4J2u4JJm$(J\
        \u{1f}`cu$K\u{0}h$\"JFL\u{1f}``H\u{e}\"\" u!FPb$\"KCq\"K4wG\u{0}&!F&v>G\"I&{4K@V!F|\u{15}>! t@m$ s!@!FD|n3$ t!A\
        &B>K\u{6}5< l!N&Q!W:l*R!R!T-M$S\"I.vMQ!O(O-P$q;I(O1S!P's#R\"l\"R*P)R\"Rk*!'r9{\" y\u{1c}|Uf%#n\"QDl\"T4L\u{1f}H\
        !Fzo\u{6}( K\"r#I#K=I!M\"r&Mtd\"GL'Nm>$ G!v!HFJI,!Ful|#!H&K@K@o#!r\u{1f}`1r`w% s\"PDt&R\u{1b}t<5$ t!IE|!H\u{1e}\
        \u{7f}$%H\"I-l\u{12}Mf\u{2}+\"O#I!P@t\"K$N\"Q-Q5r\u{1a}J=P:V!Fs\\k!(P\\Q5 B%M#r=n!N!M'r!O,N\"N\"F\"N!N!q\u{1}Fc\
        H!E!N.w%I!p,i$ O'M!nCMN\u{c}!\"OJ/! I\u{19}^\"Fw!MK:#!J&sFu\u{7}{\"%MGOV\u{12}# u!G&GA/$ M!v\u{1f}`\u{3}vJ\\X 9\
        $S!m\"m(>!G!=0p!n#o!>\"f\"U!k(F\"D(Q!R!S!O!R!S#N+A#N!Q\"S#O\"M\"I:J!F!H!o!r&K!G!A\"o!u!H!H%u$E!C%w#J:EA<!p!n0B&\
        V!S.H!p1~! q\"\u{7}!%LF\u{15}\"=v\u{2}vZn% q!K&@\u{1f}`orUj! MtC\"'NFMPT$ p!OGO&K\u{c}\u{a}#Ey\"H4y%|. R!\u{7f}\
        !B!E\">\"A!E+C4p!H%D.O\u{1f}`;uuR!Fx6'! I\u{9};#'v\u{1f}`\u{8}w\u{10})#Ew0I2v\u{13}\u{0}% K!uDt\u{1f}`dw^yT U!B\
        !S!l#o!Q(M\"P\"=.B!p#N!M!R!S!p\"m!i\"T+A\"C!T!K\"M\"L\"<&K*>(H:F\"K!I!P!w'p#G,M!=\"t\"MUm!H+B!p!A&L$p\"P$L$@\"H\
        /D1~Q X!j!k!L#g!j\"H\"H$K\"F\"F0J%Y#V\"U!X!O*I#W!E\"M!W!S\"M$FE;)G#J\"P#B%S!W!P#B*@,B(@#N'I#J#Q6L\"C6G'L\"O!W'K\
        +J.^9 \u{7f}!C\"K\"C!O!D!L+~!81I!y!G$D\"D,x!?!I1F$t4IXv#H!?hK1Bf\u{18}'!U'O>m!S'N3N!NdN#&L\"P\u{d}O12!%H6\u{19}\
        \"!OFM\u{7}R\"&M\\L1A* I!?$B\"u>v(H4u\u{1f}`GJ'wR\u{5}!Fw&7\" p!EGv! p\u{f}\u{1b}!FIkp# w\"EFI\u{a}T1 G!O!M#m\"\
        x?K!M!P%s!N-O!M%M8q,O<QtP43\"!J%NVx#EG&x4JbR\" t!F\u{c}}\"\u{1f}`\u{8}z\"J#Eu&K4vt>) w!I!M&I=H\u{1f}`c{\"I&C[d!\
         KC\u{11}!&o\u{6}a! r1\u{1e}! r0\u{4}\"AD$LZ\u{b}# P\u{1f}`\u{f}t[k! O4i!/I\u{1b}\"%#W%O>Q7S\"N_0\"\u{1f}`v|\u{13}\
        \u{a}!Mv+^! q'\u{13}% y4E2w\"O2G\u{12}4!#UA~#Ez\"F4z\u{14}@\"%K\"rB1$!I&J>K\"H}\u{1}0 Q!C\"F\"F\"E\"|!G;S!K!J$K\
        $y4G>tVrit(`\" J4pN^!!HC&!*rN)$'F\u{1f}`'E\"wj;$'G>|\"D4}\u{15}r'!M&L!K?R'Q\u{1f}`KEAG!eM\u{4}\u{b}#!u\u{1f}`ku\
        wB\" pFp!f!\"OLJ#Ez,D4|\u{6}b!Fv,+\" H\"qu/& I!y!JDJ!y!K\u{14}L\"!wFyp[0 t\"L$P\"N:Q#K!l\"O$P\"IBy\u{1f}`(Q0q\"\
        E$JD\u{12}\"!F!Nz?1 j!U#O!U\"RDU\"R/Q!R\"Q\"Q!N1N\u{19}N=Q#R\"P]o& u!L!FFI\u{14}CNx_Z!!G\\x3%H@R!o'O/P#F\"N!SSN\
        !I!KdL8P\"Y.K%P!Q#>5y1\u{b}\"'L>Q?P#!H'J\u{19}uUr!Fw\u{b}V+ F!9!u&H>J!@!iNvCoEo\u{0}q]&@ F\"m!s!O!8!@\"o!r!r!8\"\
        6\"9\"8\":$D.i!H%>!D!R\"m,M!O!T\"D\"L`K%I*K,JNG+K-B#'v\u{1f}`\u{8}wST*!?$D\"A:s$E!u5G$I\u{1f}`8sBx\"#MFM+w\" uF\
        u\u{1a};! t>L*#F$O!o9M&O!T3L\u{1f}`<M7M:U\"\u{1f}`\u{3}v[\u{1f}&%>\"G!J=z\"D4zU\u{17}# K!S$M\u{14}\u{12}#NN\u{1f}\
        `bJ~}; l!U!T#N\"P@P$O0Q:I@K#J\"O#I%J%M'O#G'K%I%OIP\"K+N+I!G$N5H`*-!A!H#@#J*q%N0G$D7M/P\"G\u{1f}`ZtT\u{1}#(B\u{1f}\
        `nz8\u{8}!\u{1d}u\u{12}\u{18}!Fy^[! M\\!( q!E!O<L(u!Luu$L>I(!Q!J9{EJ'O,J7{]qv(#Et)L4u\u{19}i!Fv\u{11}W) q!R!I#L\
        \"q!K@P%otq}\u{1e}!&Jkd!\"muf6 q!E!T#I!P!M!R?A%Q!I!R4NbG!G+m7qDN7P%l!J!H%G8D\"\u{1f}`Iv)u!&o_d!Fx\u{1}m!!I|b!!J\
        Li\"\u{1f}`\"w#N#!L!L&tA3# m\"R%Kv2!\u{1c}xo+%!w&K\u{1f}`\u{2}x&Ks%!FE\u{6}.\"\"O&qSM( v!N%P!M!L?O!M$Q\u{1b}7\"\
        #N\"t{a#(L\u{1f}`{~(g\"EJ${\u{b}9#!t\u{1f}`Hv+3$ p!>!O#D|\u{7f}! N,\u{2}!Gtc%'!F&r!L=t<t\u{1f}`Nt/0#'v\u{1f}`gw\
        6\u{1}1 J'w>N!P!A&x2E\"DYH(H$F!u>sEI!r\"q(NcI\" K!r\u{d}F!Gv\u{0}0!\u{17}z)h!FvvID!L!V!:#V!M!S!2&J*|&D(T$R!S!P!\
        N'O\"R$O$O!Q!J&M)s6x*I?M5t\"KJx(K!P,t#L$O\"O0N\u{11})% t3L\u{1f}`*t#L0\u{3}\" sEE(h\" t\"I=?0 z\"K$M)G!:5A!\u{7f}\
        !@\"y,K!='E\"H\u{9}ym@%v\u{1}\\#!N'n\u{1c}M~\u{12}\"EF8EKP% I!u\u{1f}`\u{1c}K!sY!! qW0(!K!N%N>L\"M!N#r4LSr!(LL'\
        # w(D\u{1d}G]C! o\u{14}R\"!s&IYB! JB@\"4tFs2o? Y!J!P\"M!N\"N!t!L\"M!O#J!O!L\"P4Q!S\"N!R#k-H\"Q$M\"N\"O.NNN\"P!R\
        tK0N#OtW)!Q$K;Q!M@P\u{9}tAL+M#Q\u{1f}6!'If^! H|\u{1c}P!C!V$V!L\"R\"K$O\"E0P$X\"O\"M\"T!R!T(D&A!J$T!F!M#D!J#I\"D\
        !D%{!r!@!H#B!H#|!s\"HCr#HMN!u!mDo!H!R)o\"I$B!H$SV\u{0}& O!m$Q\"UTP!MSx(!T%M;M+P0TIp\u{11}M-J\u{b}Z\"\u{1f}`kw=\u{12}\
        \"!v\u{17}w\u{9}}% }3C\u{1f}`*}#C\u{1b}.#!E&K?u3R]!S!P!T!R!L!P!K\"o\"M!C!O\"Q\"G&P*S#D!l!Q!P$P!R!P!U#S*Q!S!Q!S!\
        O!Q!N&P(Q\"S\"L!T'H\"K8M)R#o'P'M&S'u#L<O!N/M!P!O%s!Q\"T!S\"R!Q+N(N!T3D\u{4}b!NN\u{15}j#%K\"J\u{1a}x\u{d}*0 K%q*\
        p(M.~!I%J*I\"K(x(t\"u'}!L\u{1f}`7H\u{9}p!Fu+?( C!q!v&r>P\"q&r.Ku\u{5}!%Kt\u{1}!!G\u{5}r# HFK!MhQ!Iw%9!Gy;2! p\u{5}\
        #& s'z!BEq!J4N+6!!I\u{b}H' s!K!P%L!P=O)N(z!!FMx\" t%EF'&!J@w$M!w\u{1f}`QwD\u{3}\"sSZz$T#Ew\u{1f}`du$Z%'M@J5N\u{1f}\
        `SMRz\"\u{1f}`vu^.& s!E&B\u{1f}`\u{1f}`'H\u{a}++ QET\"Q5NqK!s\"I!r!N#OUNv\u{19}3 \u{2}!{!+&H>y!x!54<ZE<H,I(KFC8\
        E#s!r!@#L2IE<1 M\"m#S!p@P!Q$M!p/D\\t$L6n$QUO#t+E!LMG!!A8'' K!H!E&w>G{H$u|\u{9}#%KHN.J(\u{10}& r!G&N?r!L&Eqy% L(\
        q>G$K$u\u{1e}*0 M\"N#E\"r6r(I\"C&trr#F\"u)J!y#v$GUM<v!Fz\u{1a}\u{18}!Fv0{!LQt7$ E!vEH!uYX!%oq+! sqJ\" s&LP\u{2}\
        !Fw6\u{1d}! ss\u{15}!#q\u{6}\u{4}\"Eq8r\u{13}>!!GkLI R!J!O!G!M!n\"r!S!F\"F&M\"P4P!S!S%O'F$N\"E!L!I!J!N!S!I&E,HN\
        O!K!O.M!PYN*R$M*L%H!Q!M\"Q,F|u!Eo\u{12}6&!H'O)r6P\u{1f}`\u{6}uqO#'Q@K&O\u{15}\u{e}#%OAr9Nhw! M[+\" sEI%\u{16}-!\
        S#Q!P\"Q!P'9$78V0N$Pbu$M\u{4}JNx\"8nZox(!_M&T$)w<C*{4C\u{1f}O$!H!HEJ!Jv!( t!L$:!I\"PEK\u{1f}`(y \u{1c}\" tEL=U!\
        `SR\u{3}!F}wf! p4w&!G&F!L?J\u{1f}`Oq\u{7}M$)s<B*y4F)-# R\u{1f}`@N\u{14}?#/u6uBuq1+ R\"p?L%S&V!M.P&L\u{1f}`6M9Lg\
        G!^IeG'!H.s8I&I(s\u{1f}`THfm!FH)d) O!Q$q\"O!S>N'O\u{1f}`p{.\u{4}\"\u{1f}`1z\"F* l!E$K\"N!F>q%K\"O!G/J=\"\"!tFwb\
        l#As\u{1f}`Vs\u{1d}T\"\"nFo\u{12}\u{f}1 x!C&K>O\"G&I.LJx<q#G,t8E[L$m!L&I:z[N\"\u{1f}`kvX\u{1c}!'G\u{9}\u{18}$ J\
        /r7L/tc.\"!N&L{\u{e}!FwO<$ K\"uDL\"w_J\"'JFK\u{8}Gr!k!W!O!Q!N!R!V!T#T!V!O\"Q!U!P!Q!Q!W!>\"T*S$m\"M\"N!U!M\">!R!\
        F\"G!Q!I#n!?!O!L!S\"Q!U!S\"O!n!P#S\"R%p!>$H\"r\"E!Q!G&P!S9R!s#l,r)n!F!KBJ%G\"H!I.I+W!S(G%A&P!M!P!E!J!G!L!G$H!N#\
        H!G#l$pD k!o!R!S!P!M!M\"R*Q\"P-L!Q#V#P$Q\"U,Q\"T\"Q!M!U\"O.o*OAQ!Q9M!P:IEn!L!Q\"O4Q\"O/OxM# u!L&N\u{f}0! pJ\u{1e}\
        !-u\u{14}-$%r\"ODu\"L\u{d}l0 I!r'O=q&B!L!M!O-=&vcx9veN!y)r\"C,\u{e}!!G_B!$q\u{1d}V$ q!OLJ!K|A#Ft\"MqJ=T\"'H>NIj\
        \"\"K%G}N!Xtc\u{13}!HQI2!LLVQ\"6oXo\u{1d}'! KGe!rw\u{14}[!!IQ #\u{1f}`MJ\"v\u{8}h3!U\"T\"Q\"Q!U9S*N!L!i.H!J!N$F\
        !NtO`S\"I!M5P\u{1a}_#!P&KVS\u{7f};$!qDu\"H4wiy!!Mo0!%qA!! K\u{f}\"% N!n&L\u{1f}`eNjd\"FK%s\\\u{1c}\"_P2p\u{1f}w\
        $Ev!I0L2v\u{13}K\" tFwk/!\"Nya\" HFH-S/%N!Q\"S5N!P#O*Qqm!L\"N!P\"K#RqO2Q\u{9}c$ q!IEu\"Nb\u{6}\"\u{1f}`\u{1d}{c\
        n!qo1{! r$\u{1e}%!H$I\"K!SEK\u{15}X# p!L&C\u{1a}E!\"Io#\" G\"K\u{d}\u{0}! q0u)!Q%I?p#t!K!M2I!u!t0\u{d}!F}[|\"!M\
        EL>\u{1c}/!M!R#J\"R6K)Q!R5K%G^K%QiL+F0L'P^?\" t!@qK# q\u{1f}`\u{8}KX[-!H!P#NAD!O!S#O0J\"R\u{7}xct!M!G\u{f}#%!Q&\
        KEU0O%H}&$ r%JAv%KNf. O!G\"I\"P\"F\"H*O$r!EX@#o!J#F$Dq^/!M\"P!N\"R!O!M+N6R\"P!R2P$Q\u{1f}`LR\"O\u{1c}|& x!s!F&F\
        >u\"KBO'!J&L>y&J!K3u!v\u{10}'! Bu1\" wFu\u{15}I# t\u{1f}`1u5-# q!B!I\u{4}\u{f}#EI$w4Iz-#!s\u{1f}`=x_\u{b}\" JFI\
        \u{18}+% v\"LDu(HitNu#EL$t4MEI# r!I&@{z$ n!K$O\"E\u{11})% K!s\u{1f}`\u{2}M!uZ|' I\"M#w@G!J\"M#x*b\"!N*p{\u{18}%\
        #L\"o@P&o4QeP!GsD\u{14}! M\u{16}\u{7f}, p!M!L!G\"M!O!O>J\"P!P#K4M\"x!Us\u{1b}^$ w!LEw!La\u{16}! IU0$ J!v\u{1f}`\
        =vyj!!Kp\u{3}!F{\u{f} !FIs\u{3}%EILu\"L~G!wD%! O\u{1}!$ s!EE{!E\u{9}4!!MG1! Pmv$\"ICo\"K4s72!Fz5~!NI\u{1e}}+ L!\
        B!M%s>\u{7f}!L%F\"=/G#s\"}.H% r!D!J\u{1f}`rD\u{8}(\" tFt\u{6}o$ J!v\u{1f}`'w#\u{2}!&qtV! suR)%M\"J;F&R#L1P&L\u{1f}\
        `6FIU&&J\"S=I'L0Ieu\u{4}2!Fw^)#&O\u{1f}`\u{8}MRz\"!uFv\u{18}\u{9}7 C\"m#J!m\"n9O!r#j!K%J\"K.H!R#O\"H.F!KGM~G!O!\
        r0U'G\u{b}\u{0}\"!NFN\u{2}(!\"J?\u{1e}$!s&J@u&L8\u{1c}. o!F!P$M\"K=O!m!G!O&F4M\u{7}HLrGu)\u{1f}# JFK\"u=7* I!?$\
        B\"u>w(H4u\u{1f}`GJ'wbD$ V5t1PGt#r) D#B\"@$x<q*Q4u\u{1f}`Nq!E!%qK\u{16}!FvFw\"!r!IWE!\"QhZ/ n'?!M=E&p\"A!D-@!M%\
        L.r$?Zr7uQQ->\" p!> v!(O1\u{13}& q!B!EEG!G&H\u{19}\u{1e}$ w%HAx%I\u{5}u$ x%GAx%HqN!(J +&!E!J%E!Q@M$M\u{7},6 R!r\
        #R!l\"I!R!M&O\"O\"O4U\"M$O/O!M\"l\"M!R\u{1f}`HN%G!O\u{a}\u{1f}$%I!uEM!rbS' L!y$M\"ODD\u{1f}`@FDU\"%vFxTs% vCH\u{1f}\
        `zw#H\u{1c}8#%P\"I!M\"n! IQA\" I\"sU#\" r!<Ld# IGI4q\u{9}F! udV! sQ\u{6}\"!KEy\u{11}x\"\u{1f}`\u{1d}t-\"!EM',! \
        N\u{8}\u{11}$ KFJ!t!SOL% p!G&J!M@Nh\u{7f}#!H&vFv\"l!(C^^0 H!A\"y!D!K!O\"N+J2K!I#|\"N!P-M$E>Bz=$ vFy\u{1f}`LzQE!\
        (r\u{7}2!!Bl(\"'JFK\u{19}Q!&L:P$ L!tEM!u;[!Gs6&!-u[c'!G!H?z,u\u{1f}`IG!zt@% u\"M&M>w\"NG0! t\u{1e}x\"!vFw~\u{9}\
        &!v&G>J\"w4J]xOt!'Jg[$!B&G@I'J!}!%E\u{11}?! J\u{b}91 m!V$K#T9L'U#N#QgN,n/l!N%M/MQL7R\"P%\u{17}\"Ek6pI/!%HQI) I#\
        o$L>Q!M\"N!m$N0R\u{14},! Jj\u{1c}!!KUz!FtDH!Fw\u{1a};'!t$E\"J>?\"u\"x\"I\u{d}\u{1a}#%p@o:p>@# y!GEv1g! v\u{1c}}\
        !#Pl8# q!G&DK;-!D!E$L!I(w!u6O!H!F-v+K\u{1f}`H@\u{1b}O$!R.JPI\"Gsn#EI\"x4I\u{1}\u{14}! qo\u{19}\" oFqa:\"%I!M@2\"\
        \u{1f}`kzRd%!K$M\"M!STN\u{6} ! N*\u{18}#ELMw\"E\u{19}h) R!K!L#D#J'E!v6N0t @$ J!L$t@tW'$\"M$p@t\"MeD!aH6&5 O!w$L\
        !F!R?Q!s!P!D#I\"Q-R$A\"E/L%v`G,K!u2L!x!F!F\u{7f}Ql!FIr\u{10}\"\u{1f}`Iyy\u{13}. L!w!J%J(F6S#Q%J\"K.I&t2x\u{15}H\
        !{ed,!J!l#@Ao!L&H.I\u{1f}`3v;F&H!O0A$!H&F!M'q=$% p!J&N?y!I/G6 i!N\"P\"I\"I:S!n$m%F\"H-P!M$Ibr,v7s!HPJ!S!n\"MHsv\
        8!1N\u{c}3! K=(\"!FMLF\u{11}\"!F!NrH! |zI! p&?\"\u{1f}`\u{8}G\u{1e}$#_J\u{1f}`Nu\u{14}\u{7}! L\u{12}#! NqL\"!@&\
        F\u{a}c\" JFM%~#Eq\"O4q,LC 8!K\"m!l#F!S$p#O!K1J$l!B!P\"o#O!L!Q-F!P!R\"O!U!I\"N\"N.P.JsHBJ1L!L!O#R\"M!M^F\"!M&Jc\
        6!!FgN$!@!rEGOvJ<'!p$D!@@m\"O$E\"PJS*!G&C!M=P\"K!M#J!P!G/F/\u{7}!-uM-!Fw1\\) q\"P#<CQ%FtrCu\"GFJa@# D(NFN\u{2}|\
        !&LG4$!A!q&EFE<N\" t!N\u{7f}|\"!G!q]v# q!MFLx#! q<\u{4}!!B>\u{5}, O!<!E%D*y!K4P1t2p!J\u{1f}`Mt\u{c}M$ vFx\u{1f}\
        `Lzi\u{6}!Fy>\u{6}! r\u{1a}N\" vFwM\u{10}!/KPH$!Q\"mDM:MSE$&Q?x$H4w\u{c}\u{1e}5 o!S!P%O!Q9H&K!M#p1t!B\"D1s\u{c}\
        J.v+r!H#M3I!J!L\u{14}h# K!I!t\u{d}BA!R$M\"N(C!K#G$T.L\"P/J%P!N!H!J!M\"M!N8OAF)K#E'H!KbM'N*L\"o)N!J!L.E!I#u\u{1f}\
        Y! JRc\"\u{1f}`\u{1d}y;\u{0}!F{c\u{4}& t!P&Q>K!o6Mp\u{1a}0!Q&N!S.p1O&P!Q/P$H-p\u{1f}N$t2G%K'O.L$p% HEC\"z\u{1f}\
        `Gwq1!F{h2&\"QCN#Q%G!R-Ii-\" wFwv\"/!F!O$K!L!K#Q<N%K!N.G!M&LSEut!G\u{5}Y\"\"ICFs\u{15}#EH\"z4HN{! tp5!'so !FO%O\
        $!P\u{1f}`\u{1f}`\"E\u{2}5# s!H&C\\\u{1b}# HFQ|rAC\"\"M#KyJ!!L5M$ M3r3N3r|3! p)O\"\u{1f}`\u{8}wF1# q!I&MnO(\"Q&\
        R>M!C$M\u{1f}`^O'J)\u{17}\"\u{1f}`\u{9}v\u{14}I.!S!p#K\"R!m=S\"P4IiL#L.IFIMK&O Y+%F\"A:I$L\"A\"v4I[v?N!t^JFz$ r\
        !L$K@GT,\" M!rj\u{17}+%N\"O!U+S5R&R.L#L#P\u{1f}`WK\u{11}>\"2rFoq\u{1f}!%G\u{9}D! J*t%!A&H1n.oLnQK%!B!G#u\u{1c}y\
        4vFS!NqsQ! r'R#EC$z4D+L'\"m#KCl9O\u{1}M&K[M)~#%H@J!u:P\"=x\u{2}x\u{7f}\u{1e}! L\u{11}F\"\u{1f}`\"x\u{2}u[ F!;!J\
        !\u{4}!9!E!N!;!H!,\")!D#(!B!+!F!G$J*L$n!E!C!L!|!C!F!K!D!H+M\"<!N!m!@!J!R!@!J/L\"G!S#u,J+rBJ#s\"O?N#v\"P=L(r)K!=\
        \"z!I!M\"C*Ij]\"\u{1f}`\u{3}{mT! L\u{13}8#\u{1f}`\"tSw\u{1b}\u{6}%'E>H!L'J*u!N$!vDC\"y4C\u{2},\" r!=S\u{1}% v#J\
        \u{1f}`su)Kj\u{14}, P!L!L!p%N?M!R!n$N!L\u{1f}`HDAC!'I7\u{f}X D!j!u!1\"]!p\"k!,\"+\"7\"2\"3\"2!D!=\"?\"C&E!H!S!m\
        !E\"h!N\"l!A\"Y!h!V!T-T$T\"T,=#R!E\"C\"U?O#O%Q!P$M!N.L'T-O#N*LDT!S!m5S!m!U1Ew^] >\"j!U!T!m&N$I!K!J!J,P$q#n!I$S\"\
        l\"W$n#K#L#S\"Q!O!U!Q!L!R!P\"M!N!L)D$R)K:K!H!L(H!F!F!s!n+O!E!H#o!m4L!v!z!A!>$F\"GAL\"q\"S%J)D!p!niU!Es\u{4}u\"E\
        r&I{C\"\"KFJdH\"MV/P\u{4}+!Fw\"!( S!r!UEo!V4Res\"OdQ7 H\"j$U\"p:Q#R!Q%J!O/E!M#K!J!R[N%HvQ\"r)M%K!K!N#p1\u{5}$!?\
        \u{1f}`\u{2}z%s{\u{13}!(r\u{e}j) H!y$E@u\"u$I\u{1f}`]J!xsu!%J7?! p>\u{1c}!%p8\u{16}$GJ&u.t&D\u{1}~!!?U\u{12}! N\
        1Z&%D\"G>R&G#M\u{7}Ix_(!U$K;Q+P6P\u{9}uANCQ;?!\"O+:J Q!z\"R\"T\"E(G.C!O#B!n#S!n#P$E(K&D$:8t$K;N\"E$D!~\"C!O!I!|\
        !L!<!Q\"G,L%F-E#ENB!n!H+A)F#P.D\u{15}x% C\"w&F>K\"rc}3 J!<!L!x\"L!R!;!I+?$C+M#k!I#r\"T2j\"M\u{1f}`NO)Q\"\u{1f}`\
        =yN0! L]-\" q!K\u{10}\u{18}\"\u{1f}`/tFE!_s9,!Fv'\u{8}\"5pXpAt\" sFJWg! HN\u{1f}#!v\u{1f}`Ex\u{4}\u{7}!'m*_\"%N\
        \"K#\u{3}#Er(K4uUP%Er'R\u{1f}`\\G&q8A& H!z!IDI!{!JSn!Fxka! Ng&! Gc\u{1c}! LJ\u{17}% q!E!N%I@?ph# J)sFrN2# K\"pD\
        Pd)!!Fg[\"\"M#K[P\"!IFJ1H\"\u{1f}`kx]\u{11}$!q$GBt&K\u{17}]+ R!O\"M\"r!A!MBT\"q!E!M0O@\u{9}!'I1q% I!LEM!P4O>{Z \
        A!|!v!8\":!C!u!t!7\"5$O$5!A#T!N'B\"I!Q#q!U!n!q#?!G\"l-P$>!E0q\"O#J$N!O:S#L*D#r!q!K(I$r#B\"J=K6J$q'M!I!Q\"r)s!M!\
        N#G!p!o#H#r\u{2}&#!s\u{1f}`1u>0! rd6\"EI(t^\u{10}! sfr#EILx\"H:Q% K%O@L$v4Dz\u{16}\"!M&s\u{c}\u{d}# q3s!C%}!.vw\
        \u{1d}! t\u{f}\u{13}\" N'L;q` P!T!Y!Q\"T!S!R$K$O\"H!M!O\"L&B\"M\"N\"M\"F\"M!\\!M!V$T+J!J!Q\"M!k!@!P!2!H!H!T!8\"\
        2\"<&L&H\"O\"L\"P\"<\"C!P,B.J\"M!j\"J\"M>B<@\"J0O+M.O#q!N$M!Q!K1F\"p=m\" p\"OB\u{19}#Aw\u{1f}`Vw[\"' H!J&z\u{1f}\
        `dG!F\"zi_( p!M!R%F\"F#q?ElvM\u{1e}$!F$M\"C@K:\u{1}# I\"sDLvT/ M!F$M!L!K!H'z!G6P%P!M)v2n\u{1f}`/tD\u{4}$CK\u{1f}\
        `zv#K\u{1b}Q\" r#Ex'! tX\u{c}!\\K\u{2}R\"\u{1f}`\"yB\u{19}#!t\u{1f}`\u{1d}wuq! r\u{e}2!FzA\u{11}\" P_NOA#FF\u{1f}\
        `bvkl! HJ)!Huvr!\"N\u{9}v\"\u{1f}`EyQ\u{c}\" OFP!W!*rZs$%E\"pDI0N:m* J!F!O#J!r\"OCK#O\u{1f}`ZH'0\" w!Eqz!'JCQ$\"\
        I$K%o=K\"\u{2}# u!KEv\u{6}\u{1a}##l\"OZQEM\" xFyP3\"\u{1f}`kw*)%!K!I%s!N@M\u{e}\u{19}$ M'x!FEp\u{c}B$ s!A'G\u{19}\
        sw0* Q!MDq\"M&H!M-N&L\u{1f}`MN\u{c}\u{7f}%!S$MFI\u{1f}`^Ne0-!E$I\"F!S=S!q!E!S&P\u{1f}`=H+E\"u|/'\"R%P>Q!p'N/I&N\
        yq\"!F&Ix8! t,5!%EL\u{6}$ t'I\u{1f}`Nx~\u{3}\" K\"qAW#!M$NFJ\u{12}\u{6}!!Kj.7 m!M\"O\"U\"Q(G$H.F(H%Q!D.r\">\"@T\
        A@F6u\"J@C)F2M$D\"D(H! I8`!(NZz!^NT>! Hyi\"\u{1f}`IxQ#+ Q!E!K!E\"D\"E!O0v.tJA\"t/y& t!N!J%N?s'L# !&Mhe\"EO6O.v!\
        \"IM\u{b}# L'rFr\u{19}+$ K\"uDL\"wkA!]w\u{19}G! M7H'!JFO4K\\q!I)LtI`F!F{\u{b}\u{9}!NKiR\"EL;KUf!FyBK! KC\u{15}'\
         L(PFM-G&K\u{1f}`OMfX$ G)C!xFu\u{7f}4!Fv@&!&LI0# t\"JD{4''!r!MCG\"t!M!y4H\u{f}D2!K!O%F!M9I$G\"D!N!s\"r!q1G!H!P)\
        KjIdI9LMT%!CAq,H\u{1f}`Jqx\u{1c}$ o!?&@?n\u{19}\u{8}\" sFt\u{8}\u{c}* K!m!p#C\"m!s\u{1f}`@L*I9Pkc!Frw]$!I\"P$KV\
        JuI#%M\u{1f}`fw1\u{1e}$ n(J=C\u{9}q\u{1}H% w\"H\u{1f}`iw\"I38! u\u{e}~\" r'H\u{11}N\"!FFI:l$#s%NAv4K\u{1e}0!Lp\u{1d}\
        >\"EI9Js\u{19}! FL^#/L7s/L_,% M+vFn\u{1f}`/t1\u{7f}#NJsJ$t\u{e}a* r!P!S$S!O!S>n'J\u{1f}`MPy6\" q'NG-%\"J&L>v\"K\
        oN~\u{16}!+nZQ\"'JFK\u{1f}k\"!rFtZ\u{7}!F|rL$ o'K!LFL$!) s!G$r\"K!L?K4J\u{1f}`rHUx& m!@&B!P?I'N<!&!C$q@D!M%z4H>\
        =\"\u{1f}`\u{8}~\u{12}V\"(tFw*\u{0}$ r3O\u{1f}`-OqH!\"Q\u{e}\u{11}# z!>&BeZ!&L\u{17}I& s!D!E&G=L#J\u{7}*#\"T%N\u{1d}\
        Lgy\" t&L)\"# r\u{1f}`vtjY*!U!TER&P!PyC!NcNBO!Mvv!'KH<\"\u{1f}`\u{d}uU\u{1f}!!H\"3\"!r!L@/!'O\u{c}.1#S\"O\"O:M$\
        R'T\"Q.Q%OcLrM#P.i!P$L\"K>s0p\"&L\"ru[# L's\u{5}u_\u{1})!B&B!M=t&F4|2s\"Fbu\u{17}\u{1b}8 U!n!O\"Q#H\"K&E$H0J%R!\
        Q$S(C$I#J%>!LZNUKDI4K%J!O0Jx8#EN#p4Kau! r$\u{17}!!L\u{e}|$!EDC*y4HZ\u{11}$ K!w\u{1f}`Hx\"G\"!@'OKu$(L\u{1f}`\u{1f}\
        `&CNK\"\u{1f}`vu\u{c}r#!F%r!A%q\"\u{1f}`Ux\u{15}f!EB\u{1}\u{b}\"EsNrx\u{f}!Fsy%\"\u{1f}`vt{z!'C\u{12}k, {!=!E%;\
        (A6H!w!C.Eqt\"Gmwr<' L!C$q\"F!L>M%s\u{12}## p!?Eo|E!Fty\u{9}%A\u{7f}!@\u{1f}`U\u{7f}!@\u{3}\"!Ft\u{7}<!Hu\u{18}\
        ?I m#L!@!M\"R\"r\"L(;*L#N!K!P%Q!R!Q\"P\"Q!S#O*R\"M\"O\"J!S#P/P%J3J(N+L.q#M%P#C%L8KAK!P0p%J\"NJ2&'s!E=l(P4q!J\u{1c}\
        G#Ez&E4y5\u{14}# FFH%s\u{6}\u{8}\" s!N\u{4}/# s!IEu\u{e}\u{16}5 P!;!B!H\"=!D!2!|'D7P!<'q4m8r=K$r&F$mWu=t6s\u{5}\
        \u{15}!!A\u{1}\u{e}\"Eq6s]6' p!FDR\"L7R\u{f}w=w'w$ s!E!L%Lw_) v%C\"K?s%E\"J0>\u{1f}`9srL#Et,L4tj2!'MEC(!K!Q#F\"\
        M-o4O\u{1f}`uJw:\"!xF{+h\" t!LS\u{7}\" sEE\u{c}%#5r1MGr\u{9}\"!-ttM\"/oFo1\u{2}\" OEIl2!Fx\u{1f}/% p!J$G\"E?sut\
        %4sFs\u{1f}`NK2uW+) L!O&L:O$R\"L&H\u{1f}`JOQj%Aw!J\u{1f}`Uw!JQR#'M>N<J1#$ M!q!N%M[S$\"q%O?F\"w\u{1}\u{16}# q!J&\
        E\u{d}&#&R!MAM\u{3}W% w!GEv\u{1f}`xI\u{7f}V\"\u{1f}`vvtc.%E!O!@!O=G#l3I!F$O\u{1f}`Cu*I#L=s\u{e}\u{10}2 Q!p!s#M!\
        M!U;I$o!O!l#I!Q!R5O3MLMrs$IY)0 L!G!P!M\"u!T!K>H!M!M\"O\"x#O.L!J\"6&\u{f}! viU#FH\u{1f}`b~6?\"\u{1f}`kxlV!Fv\u{f}\
        >!+q i$'J!N\u{1f}`nr\u{a}\u{1a})!H!P$L!G@E%J6JbK\u{3}N;3$!G$wAI%xcM\"!B&;ky$ K&Q)m6nW?\"EP;OFX! O[m'!D%L!M!J=P#\
        O&I\u{e}n% H%q\"MDt4Pp\u{14}$&I!JEM6N\u{c}-!Ew$!5!M$G\"F>Q&L\"E!R-D$J!V!?\\H$J1QZQ!F(K3L!T#M@tVx$!t\u{1f}`AL!vS\
        S!FuMk# p\u{1f}`\u{8}J3\u{1c}$ s!IEv!K^B\"\"J[L\u{e}|\"!L&J3C#%JAy%M\u{c}\u{1}\" ONNm4!Fyh\u{d}!(QO'! Kc,# rEC5\
        D\u{9}\u{c}! p:\u{a}7 \u{0}!;$\u{2}!-!D.J0L!\u{7f}!>\"q\"|!5!C0P\"q!A-Jcx%x!>DIRt!@N#!\"q\u{c}.!\u{1c}yt7!#N!a$\
         I%q!PFO\u{b}r% M!L'O>L'qS@! xxG#%tAL%t,|' m%F=K,Q\u{1b}JNKQ{M$\"5pXpg\u{19}%Eu!I'F4y\u{7}s\u{2}\u{11}\" o!O\u{a}\
        3\"'uFw\u{5}v/ t!S!M#O!Q!J!N:M%S%O!O\u{1f}`Ik\"M7O|8#9{lH!{;a#!IDL\"J\u{c}h7\"R!D\"T\"M6J$C&Q!S!L#T!S.;$AVsdF\"\
        t0P!N!H)C6B\"I/BVA$!KDu<r!u_L#!HEt!IT\u{5}$ w\"JDx\"I\u{1b}r# u!KEvAR!aLU\\$ J!w\u{13}K!wEI$!tDB\"w!vZ]( o!s!;%\
        B>T\"c!B3T!7%!J!G%NAJ\u{19}yq\u{4}\"Fz!Er&3#M\"o\"L(R9T$W!P/L!O$L.vMN4J4s0v?J%M1R%ICw\" qMtz/' M#?\"G\"Q\"ABL\"\
        PWG\" qMI\u{3}x\"!G&J\u{5}X+!O\"P$R(r$J4T&P.I\"O\"P\"LR+$ t1K5u1L~>\" u!=^K\"\"Q%L#?!\"KN#!%H6>6 V!S!n!P!P!O\"N\
        !P!K\"N$N>P!R-I!N!P\"L\"M!I3M\u{1f}`:O\u{1c}a!%N(.#NQ\u{1f}`tyPp# w\"JDr\u{2}\u{1a}, Y!Q$K<I$V\"P4P!L!Q\"LXK\u{7f}\
        J0:!FIU &!H!O#F!o\u{1f}`\u{2}vXj!Gtj\u{7f}& N!M&H@M\u{1f}`OO\u{3}\u{13}> O!V!X$l!T$9%C-n!u.k!R.U!S%QKO0M!M!N!n!\
        u!q!Q!O!Q!ReX!P\"Q+M/S\u{11}%$'t\u{1f}`dK#wZ\u{1d}!Fx\u{1}\u{1}# s!HKM}M3 l!I!o#J<L!q#P\"F&J!H1NXv#J;I'NYs!L!q1\
        J\u{d}\u{7f}\"!N'P~~#Et&K4sV\u{17}! HU\"!&K;w#Bt\u{1f}`Vtt=\"&HAK2U$ G4v1n!I\u{12}u\"\u{1f}`vy\u{2}k\" wFwsY; z\
        !5\"s!0!Q!B!9.u0L!x!9#<!R!G!=1@!G\"B,ucs#w!C!L?vAw6B\"KR~$ E'O!O>G\u{16}E!%I'\u{7}\" uFu\u{8}v#!qDN\"s?\u{b}, O\
        !O$Q\"Q!QCQ#S-P&Q\u{1f}`Br,MD@%\"G%PAO&J-JF/) R\"S&RFQ-J!L&M\u{1f}`NLt;!Fv6\u{c}, Q!=\"E!Q!D!v!>BI#r\u{7}J!R\"m\
        \u{1c}$= p!T!U!Q\"M!O!R!U!J.G,P\"V!q!S!U!P\"L!N!R!R-K\"R$M!Q\u{1f}`2v6R!L\"O7g.!J!N%N!R>n!J!O3O&K!M\u{1f}`+K\"K\
        *J\u{1c}\u{d}\" wFyVo!qt\u{2}c#!s!K%LT{!%D\u{1e}k# u3FFId]# r(H=J'C!3FWu!,o\u{18})#'J>F|x$(! IG3!bs7c\"(KFJ&C\"\
         r!H4M!GsKe\"'RFQ\u{9}P!!s_$!F|[y!FtQ>! vC1& r'B>M\"G$E\u{19}y[\u{f}!(MKc# K'vFxi4)!L%P!J(s>K(r>Q2sbtr\u{9}$ q!\
        IEu\"Njw!Fy?x\"EI&q3b#%W\"IFK6\u{a}! N\u{16}d' p3O3q!L$G\u{14}Kitg\u{c}\" M't\u{f}R\"\u{1f}`\u{8}{d\u{5}!$qG\u{1c}\
        !!Lu.!FH{)* ?\"I&w>F(lLpGEtI$s6q8b4!I!O!P!Q#s!M!N+P1l\"O\"O\"U\"N!O-I$m#N\u{1f}`GM'O5\u{18}-!N$O\"Q!Q>n!U$O\"PX\
        n(LXFTQ3MFT% q3O\u{1f}`*r#NUS!Fw:D!EJw2' K7t!G-MLs!H!NI:\"+uF}wO/!U$T\"L!P=N\"S&M.M\"L!M!M#O0t\u{1f}`$M[\u{16}#\
        !CEL%u'\u{1f}+ z!H!M%E>G!t\"J&L\u{1f}`Zv\"H\u{f}\u{12}\"(LFLH\u{12})%F\"Q!OCJ#N-M5IQqCq\u{8}~!ru^{! MHJ!Fup$% J\
        !N$oBO$sZ\u{4}% p!@$E\"?>M\u{5}Z\"!P'N}z!\"JBo! s#[\"\"NFKhA!]L;\u{1a}$ u#LCu#L[c\"!rFt^W#EC${4F@I#EH\"u4G\u{8}\
        {$ L%uAM%v,.+!q!O#D\"I:L*H\"L!K-rkFpL*\u{4}! v?\u{13}!*rh\u{1f}!'r\u{c}\\*'Q>O(M.?&Ilx!H)z%tlPtg! Jh\u{5}! J`>\"\
        \u{1f}`Uy50!'M\u{16}\u{1f}#1M5s1M,\u{1b}!!F;g!Fxz=% o%M\"B>I!s*\u{16}!\"tA7% L!rDI!M!w\u{10}\u{8}! I\u{16}9!&Nm\
        9# r!HFJ\u{15}p!\u{18}wa\u{1d}+ z!K$C!N!D!J9J$Q&H\u{1f}`LJYQ& p!GDJ!N\u{1f}`LF7=* D!y!M%w\u{1d}x*u#s&N%P!whz% G\
        Cv\u{1f}`zK#v\u{0}^\"\u{1f}`Iu\u{15}c\"!J%P!\u{1f}\"!JFL6&!FFFq\"\"OFNEF#!O&N!QR~\"EQ$mZZ!(K\u{19}s!\"l}H\"qv\"\
        G')#'D\u{13}H%ukp$%o!QFQ\"L\u{d}\u{16}#\"NCM#LT@# r!H&KeP$ r'J\u{1f}`Nx<M! u)\u{f}#EPMr\"M!6# M!RMM\u{1e}y%Au!K\
        \u{1f}`Uu!K-k\"!JEv.@\"\u{1f}`vx`i\"\u{1f}`Iu@y\"!vFx\u{0}\u{f}!Fu~*+!H!q#H\"M!r>n!N&I!p-K\u{16}@I5! Od_\"\"P%J\
        |P-!z$E\"C=D!w&I0z&H\u{1f}`Hx&I.}$D'\u{14}\"(tFwhE! r\u{11}g' N'M+s4N2m$L&I\u{1a}\u{4}!!Pu0( F!r!N$L!O\u{1f}`Uu\
        0t\u{13}K#!E7oZn!x. q!K!N#L\"E>O!r!N!I%J!K4L\u{1f}`Fq%\u{2}, M!B!L&K=K!O!G!N!z\"t#M/EbV$ s!E'N=Kg\u{19}\"\u{1f}\
        `r|@_!jnKg! qL\u{1b}$ v\"CDv\"H5\u{8}# M\"Q%tjm=%L!T!O!T!F\"J!s#D!8(N)L$S!n'F!R'I!8'C\"J\"B!L&A_?=L!xQL1s!D-D\u{17}\
        4!o}Rm! B\u{2}G(!N&J!B=H(L\u{1f}`[P!H7&#EHMw\"I}}$ M!uDC\"sl\u{f}#Au\u{1f}`Vu>\u{10}$ n!I$HFK\u{9}E!Ft\u{6}m!!P\
        \u{16}k! s2N\" N'M\u{e}K! L\u{1d}O!Fy}*\"'sFx%\u{8}\" NFI)x$ x%IAx%InI!'JaH\"HR&MxV\"!P'NJl% m!F!N#F\"D.R#!mLQ4\
        L\u{18}.!Ft>\u{5}! va\\\"\u{1f}`\u{8}x\u{0}B&%CHO/P\u{1f}`0JCJwK\"\"rDD\u{a}\u{a}- w!N!G%S!E=L!u!R&P\u{1f}`[w'L\
        /Im\u{1a}! r\u{d}l\"\u{1f}`'v`W\"%RFV3\u{0}\"!uFv7\u{5}\" J\"qMf!Fx5\u{12}4 H!E!P!G\"l\"w!E>J!K\"M\"n\"o!I-F!L!\
        M\"R#L\u{1f}`GKr\u{2}! qA=\"\u{1f}`\u{8}y\u{16}P\"(sFt`\u{2}&\"N$K?I#N%F\u{12}u3\u{1f}!ML|l\"!K&KQ7!(LbW\"'vFw\u{16}\
        r\"\u{1f}`\u{8}v\u{11}+: n!M$Q\"J7L'U\"P&O!Qnu$L\"J\"N-F$O\"s&F(B#JMn#K!K)t&M$L@KYU0\"B#M!L!:!N9J$K!y!S!M3Q%IgJ\
        oJ,v\"E\u{b}U#Es&M4s8\u{d}\" Q'ov\u{e}#6F0wHF?t3 z!G!N\"N\"A!L!F>v!P#O$H.KXu\"G%H!u\"K6IVG\\\u{14}!!JU\u{1f}# P\
        &nVN\u{7f}$&\"L&R@Q4O\u{1f}`RL\u{12}C9!H(P&8$P#o1J!Q&T-H!T2o%P\"I!M%P:J!M8I#F$P`O.C!J$J%T2i\" F(L\u{17}G!\"F4\"\
        !Fw`s% n!I!N%G?r\u{16}\\j \\#L\"T\"q!m%K&J%P%B\"L\"@&J!h!P!Q\"Q-E\"M!S!L!L#M\"O\"C\"K\"Q(p\"F\"L!n#Q*F)L(q!L#L\"\
        q!H!p!?\"B\"S$R!S!r*z\"@\"D#p$Q!p$r!C\"R)C!I#t!D%C$J0p!G*@#p*P!q$K$J#n!J&C\"J)n+liI!\"M\\A!\"P-]!ENw\u{10}) G\"\
        J%w!x=H!IvsyH$uN\u{1a}! vYw$\"J&H-pXp3\u{14}%&DFJ\"O2J\u{0}O\u{7f};%!R!N#P!O!APQ$ G'H\u{1f}`oF|\u{d}\" {Fz)m% s\
        (N+N\u{1f}`-O\u{1e}\u{14}\"\u{1f}`\u{8}y\u{1c}&!-t<d%%N#M=L\"J:J\u{8}O% I\"vDJ!r!w%\u{1f}!!A\u{8}\u{1b}2 Q!G!M!\
        K\"u\"L!L>Q!D\"O\"r!J0L!O%KnL\"N*w0\u{1e}! M\u{1c}9! I`G!!?\u{18}0\"\u{1f}`k|a\u{6}! q\\C\"\u{1f}`6u\u{6}f$ u%M\
        Au%O+K%\"I&J=M#K&M%\u{18}!Fwbl( M!K$p\"K?M!L$t4Ij`#At\u{1f}`Vtto\"'vFw\u{4}A.!T$H\"Q>I\"N$P\"Q/O!M!L!G\u{1f}`JN\
        &N>zD O!A\"P\"D\"?\"9\"7$4$\u{0}!G#C*O$U!M!G$K\"G,|!K!B!O!S\"G\"L*N%N'O,uYQ!>\"pWO4L\"F\"J*u-\u{f}3!L!Q#E\"I!T9\
        G!m$p\"O#J#S-D!Q\u{1f}`;G!m\"R0NCrn.! L(g\" P'Le\u{9}#Er\"N4r\u{9}<\"\u{1f}`v{XN# v!F&K9n!HL}@\"!t!L[\"!Fx\u{15}\
        \u{1f}!GMhsE h!Q\"O\"H!T!M!S'I\"P,K$P%o!M!P!N\"M!T!O!U1M!R!P4IJK#N,J)M*tKN!L)P\"L!M/N$L\"Q.NNV[!l\"V!R!X$O#O#R!\
        ?#X!J!;\"T&P$M$i\"S!S!V\"U\"R!P'M\"N\"R!N!U!T!L!S\"R#L\"S\"Q$Q\";?P.O!R$P9R,p\"P!U*q(M2P#M%o\"p!M-P%M!P#Q\"N!R3\
        v%q!wK\u{8}!HL<^! tAT\"%tFu{G% p!LE{!J&JN;$\"R%I;L&O\u{d}$&\"M&K:J#K\u{1f}`SJ\\\u{14}\"\u{1f}`6t_\u{1}' u%PAJ9t\
        \u{1f}`Iw%HV0\"\u{1f}`E{ T!q{\u{c}\\!Hs\u{7}N. P!M!N#r@M!I!K$w!u!J\u{1f}`>u=H(v4i+\"W#S3N-U#T$R6T\u{1f}`BL%P9t\u{6}\
        .!^P~p#EG\"{4G&B* p\"T#I\"P?n\"SHt\u{4}vTM&MV4!%qSR\" {F{,(! t0\u{1b}\"\u{1f}`Bx\u{14}b\"\u{1f}`\u{4}q\u{e}s!Fx\
        `e, m\"Q!?!o!P\"I@O$T\"J!O-J$OH6! uLW$ v\"HDy\"I\u{15}8#\"H\u{1f}`C{Nk!NKiZ#'M!R\u{1c}Jaf#EH$q4Je=+!q!T#G$P:K#O\
        &K0K{x0sxK,J& R%M!P!F\u{1f}`9Np\u{9}&'Q@J&L.H\u{1f}`UM{j( s!I!H%E!J=KKN4rw\u{9}, I&p!R>l!K!T!T$o\"P\u{1f}`ZL'QD\
        {#!LEJ\u{16}|U\u{d}$ u\"G&D>sdE+ I!x$D\"F>L\"u&G.?\u{1f}`bK!x5C-\"n#<F?\"N2J\"M4K$ICyoJ*p7G\"Ge\u{16}, r!K!N%P!\
        J=J\"F!Q%F!K\u{10}CkK:_% u'K!I\u{f}t*x\\`/\"K!t\"D!R.L1P$t\"I2R\"LqD#u\"I`s)L\u{17}1!GN\u{15}\u{e}! LJ\u{1b}4 G\
        !?!H!?$=!N!5.I!{.r!J&GC7!J!{!A!n#7$?&9qQ! oep\"%tFvC%$ L&K@M(ui3\"4F2x{m\"\u{1f}`\u{8}uE;\" J'M\u{7f}\u{16}$ V5\
        t1PGt\u{0}=\" KFNi\u{12}4 n!L!N!Q\"L@u\"H!L!I!I+I!L'r!u!D!E(v\u{1f}`@r(L%E!'E=-%!q$G@B\"{4DDn$BN\u{1f}`VN\"sGK!\
        IvxS% p!BFF\u{1f}`MG7X! K\u{2}>\"'5!q\u{16}m' Q%P\"P>L#Q:IZIXy\"\u{1f}`\u{8}z\u{7f}?& p!QEz'H\u{1f}`%JfH!Hw-%! \
        L\u{1a}Z!FJo^!GLB9!'G\u{d}\u{7}) s!K!P#L!O!J!QEL!H\u{12}f! vxI#!L&tFuS16!H$n\"F!L:l#H!U!J!N!p\"s\"B!N-M\"E\"D\"\
        C!OzxYp\"l\"J2n+ u!E!I%F!I:J%I&K!K\u{1f}`JJ\\z% v%I\u{1f}`,u%K*d% L!v\u{1f}`-K!w\u{d}~\"\"L&M3?'!@!L#s\"E@C!M#t\
         8% rAN%s\u{16}yZNUu2 Z#L\"q!O!J!P'D6J&r\"F2>VE<p6s!LCCTq-xQ.\" J\"qd\u{6}! LUr\"!uFvP~\" v\"N?H$ r!OEo(U~s, q!\
        K!H$J!N!I>q!N!J$K!N!I%\u{2}\"!AEtYz&7o!F-oKH#o!I2C!(I\u{1e}\u{4}\"\u{1f}`\u{8}}p\u{14}% v\"J\u{1f}`iu\"Kln' P\"\
        M%HAS%P\u{1f}`bL\u{17}\u{1c}\"%HD{\u{1}7#\u{1f}`=s#NQ\u{1e}!!M?W!^Rmx$#nBO$m4L_\u{8}\" r!Jj2! tC+% w3K3t\u{16}v\
        #K\u{1d}F#EM2u2NsG#EF${4G{\u{9}> Q\"N!O\"L\"N!R5r$P\"v#n\"S!E\"T\"C.9\"t\"D\"F[O!F\"r#G#QLO!r8I,Q1o5K#vn\u{12}\"\
         yFy\u{13}}$ D\"o&r>OW8\"\u{1f}`Rv\u{12}\u{1d}\"\u{1f}`k{+%!]x/\u{0}!&o{\u{1f}#\"L&N>u<#(&M?M<L\u{6}I!r!vCJ\"v\u{7}\
        _\"!I!J\u{10}}\"-{Fsp\u{15}!\"O,\u{1}\" qFqSa! vq\u{1b}# s!K&L\u{7} #8m.yLneT! tOE!&E\u{5}*(!E$C\"<>J\"K$G2E4y\u{17}\
         \"\u{1f}`\"y\u{e})\" wFv(K!Fw#`% LEr!G(L4p'n* s!S$J!J!L!O@S#L!N5KkY$ K%oFp4T^S\" wFz\u{1d}p%!A$F@Q&H5RU?\"\u{1f}\
        `2x^$$ PFQ\u{1f}`hM\u{12}P( |!@\"G$D>E!w!C\"JRo0'O!S5L(R)O-F'MRG(A!u\"L\"J!r!K!F\u{3}K*z+ t!C%A\"A:B$r!FvH%Jsx\"\
        Bl?!ZpH8\"!EDJ\u{3}/!FzcV#Eu0J2tKM\"\u{1f}`kxsC! N\u{4}r! M\u{0}\u{6}!\u{14}vC0( t!K!M#L\"D?u!N&G[T# G!C!r3\u{1f}\
        \"It6IYO$%J@q4P2q\u{1e}T!Nul\u{12}#%u!HYxcI# q!DDF3k* z!@!L%A!F>r!L'H\u{1f}`Uw$\"!Hv\u{f}\u{16}$ o!P!NEJX\u{14}\
        #Fs\u{1f}`bIB%\u{7f} V!S!S#n\"M!S!9\"w!r!2\"G\"I#k!N!?!Q\"B$K!R!L!p!R!T#k!V!K!P$U!F!Q!F\"p$M\"M$K!R!T#U!M!S!F$J\
        \"J\"L\"N!?\"Q!R\"K!Q!L!Q#N(B#n3U&N\"K!R\"M\"S!T\"O'L#L!P&L!M$Q\"Q%m\"O'M&q\"M&I0J\"J#t#y#R!T\"N.o!L!P!S$M!N!A$\
        G(p!S$s+Sng%(F>t\u{1f}`EM\"vSR& r!H$RZA\u{1f}`Dz\u{14}\u{5}#EK\u{1f}`cu\u{9}d!Fw\u{13}O! M8\u{7f}!Fw\u{7f}d\" u\
        FvsR!FE)D' K!x&H>C!L!|4B%N\"\u{1f}`lwjD'%O\"J!N=O!P\"p4I\u{c}g!HK\u{13}T! r{S! vz<$ L!N&KGNb\u{1b}( u!N!MCK!v!P\
        4K&O2\u{7f}%!J&H?u!F&Jp\u{2}D!R\"Q\"W!o!L!S!H\"I&H\"D2p!S\"m\"q!M!R!N!L*N#G!M!M\"o!u!J!P(t+JBrEq\"Iin#I\"L\"T(J\
        M]\"!H&B^4%&M?K%u\"O2Mb<\" p!RJ\u{16}! G}\u{b}# t\u{1f}`1uiu$!q&B@q4Q5+\" r\"NI{!EJcs\"!QLG\u{4}3!Ft\u{16}18 v!\
        r!7%T!m!M&O7p\"@4D!Q\"Q!Q\"P4GML%J)M!JZK8L%K%L0D|I#7q!GZI>7+!K!M\"o#J!I?O!R&P\u{1f}`KE!L&`! O&L$!P&K!LFMd}\" E!\
        sMl!Gs&\u{12}\"\u{1f}`kBm\u{d}\"'vFx9S!F|M\u{1a}! L[\u{10}! tTI!Fws\u{2}$ M\u{1f}`mL\"s\u{1a}\u{5}&Ey!H!w\"F2G\"\
        {f # {!?!JG:!eH.4% G'y!J>L'u\u{a}\u{11}! K\u{4}:\"Gv4I\u{13}@\" q!P\u{1d}2+!q!P#D\"J:L*I\"L!K-rkFpL\u{12}\u{19}\
        \"\"KDuYo!'O\u{b}x&\"P%G@J&J\u{1f}`[t\u{15}X!Frs=#&N\u{1f}`\u{2}z\u{8}\u{f}!#N_Z* v!F$H\"H!P>l!I!T%I!O\u{0}J) x\
        !H!M%G>M!n!H!L%I:(\" tFw0[\" J\"p~i* M!N!X!M\"F!t@J%I!p\"PQm) s!I$A!K!C@A&G\u{4}uvuXe\"\u{1f}`\u{3}{JS& D\"J#M\"\
        HAM%Kw## J=v\u{2}vJp!'NX\u{8}/!QFL&O.M&MYM*O#K0r.L6K1M<H%S;}S^5 T&X*D#V+O/V3U!STR(O#O\\O/P\"O#t%Q#R0T$P\"Q>LZ\u{1d}\
        \" J!r!\u{1d}# O%LFM^\u{14}$ u#JCv#LvG% v\"H$D@x3KyZ# n!QFT\u{3}?\"\u{1f}`=}S+\"\u{1f}`\"w\u{17}\"& x!I$L\"J>L!\
        zYL$ J!T%mBS\u{17}\u{15}A M\"o!U\"K!M#F<z!N\"p!N!Q!G!D!T\"C\"H!K$u(o\"n!P%s!G!I*K\"u\u{1f}`\"J3Q!P#B!D/r6>#!D&K\
        >JT\u{18}# s\"EFJ\u{15}k$EE!r#w$tl+\"EN2t\u{19}\u{1a}\" tFw\u{6}\u{a}$ u\"HDr\"L<\u{e}, B!u$C\"J$t!o:C%G\"N2I\u{1f}\
        `PJ\u{1a}#\" xF~ig\"\u{1f}`Su6C\"\u{1f}`?v\u{2}\u{1d}H!R\"R\"P\"Q,B$S.u\"<\"R\"J\"?\"A\"E$n\"K$t!N&O.O!M$E\"F\"\
        G$r:M!v*E\"s\"M!v!KSG/u+P#C/o!Q!N!G$K0\u{1a}%!M@R%OrJ~R8\u{b}#&N\u{1f}`+s~N% I%rHs\u{1f}`-r-\u{19}# J\"r%J|}\" \
        r4JiF!!M'7!)rW\u{16}$ C/u7F/r )!\u{5}x}\u{1a}% L%J@p$J4v@\u{7f}$ R4p2U4mb~G F!P!P!I#P!{(H(H.W!T!M!P!C\"m!Q!r!R1\
        K\"M/J#D\"C${!I#F(I'u5J\"N!t=L!v9u0I\"x(K#q*L%PRz. V\"m#J\"NFM4HTI!I1FMuDH+K!L$Nd5- n\"P#@#Q@P:NTL\"K)o#N!OqH#O\
        A3( q\"R#?\"D2s3O\u{1}t9J@!#!sDE\"wW%+ l!K!Q#J!L\"M=M!m!L!R$M\u{f}q! u&#- {!?!L!D$?!J=H!t\u{1f}`Pt2r!C&CG\u{7f}\
        $Ew!C/G2vX\u{1a}!!GDu- r\"J%P!R@O:PTL\"J)o#K!PtO0N2]+ v!D!H%J!N?M!P&K\u{1f}`=rbI#)$!I$Q#R?L\u{3}\u{5}$ H%vAJ%w8\
        x#\"lFl4U\u{16}\u{5}&!J\"L\"S$O>K!RGb$ M#sCJ#u\u{0}b! rTL!Ht8~!MN(d. O!H$M!M!K\"G&w6p0O&F&M&v\u{1f}`Nu-\u{1e}! \
        s\u{10}\\!Gu\u{14}#\"%o\"K[t'!o&G>|\"C4z\u{1f}`Nt]\u{1a}# G%pAF,*( n!N&>!O:t#N\u{1f}`St=c\" R4mO{#\u{1f}`Lv\"J\u{b}\
        f$ v\"LDw\"L']!Fz'$!(NwW$ M=t\u{7f}M#tT^% r!K&N?q'L?F\" J'q@4!$p1G&!J!MDt!K\u{1f}`Rq{g#\"r\u{1f}`\u{8}sg3!!L\u{13}\
        \u{11}\"'H?rl\u{11}#At\u{1f}`Vtdp!FxJ\u{1f}\"!IEwE\u{18}%Ev!J'M.q&s=\u{f}!'O:Y% Q!I&H!S?NG\u{1}\" vFyD=&!I&Ljq\"\
        Q\u{7f}GCyP|!\"KUB!Fs0k\"\u{1f}`q{\u{11}\u{15}!Fy0:\"EM8Mm\u{16}#!@\u{1f}`GDj\u{e}$!M!P#L#O2\u{f}\"FK!y8=!!F3?!\
        \"KoY% J!u\u{1f}`<L!w:y\"!r!O\u{10}}*!S$O!N?P!j\"R$Q\u{12}IoN\"OAK# IFI!w3?'!LDr\"I\"O$J0q\u{14}w\u{1a}W!]J\u{e}\
        [\"EF!vC\u{6}# u\u{1f}`vw\u{6}:# K!GEO\u{5}V\"5vXv\"A(%P!L@k%N\"R0D\"K\"QT5$ v/J7x/J\u{12}T#EJ1w2He ' u!L!O&P#L\
        =M)N\u{1b}~!FxnK!'HH\u{9}% I!r\u{1f}`\"t3vE5\u{7f} o\"U!Q!P!Q!P\"R!L\"O\"J\"H\"K\"O!N!L(O!S!J#V!G\"W\"i!V\"Q!U!\
        Q!R$R$P$R!O!L!Q!N!S!I!S!C!J!N\"H!L!I!K%L%M!O2q'M)M#N#S!m!K!L!O!S\"L%M!P&L#J!Q+J\"P#H!K!p!L#O$s!G!L!K\"q\"Q\"F!K\
        #M2K\"N#w$y!T.H!O!K)n*L&R!G\"o!u!o$i\u{7f}4\"\u{1f}`Rw4,\"!@aK\"q4 l!L!O%A!N'w.F!R)q!O-z_q!D'o!@\"F!Rjr\"O\"NQW\
        !Kq\u{1b}L!F{`\u{3}!GGRC!\\L\u{1b}Q!\u{17}wmq&'L:L*J1O\u{1f}`;Lf]$ K%J@r!HCM\" {F{('! v'[#!P&IFE\u{4}F- t!M\"H\"\
        C\"C:E$I&B\"AowzE2B5Dct% xBJ\u{1f}`Tv\"K@D!&P{\u{18}! JhP' H!Q!SEN!O&R-Ln\u{3}\" uFw\u{1}\u{14}!NO\u{1c}_\"!O'L\
        _J] K!v\"P,L$I.M!o#p!m!K!U!I\"R\"T\"<&C\"r$6$t\"4!P%u\"K(M$HAO!q!N!M!K#B%o$R!p&M!x\"O!x$M\"K!r!N!t\"O!w!L$E%K!r\
        BL#z(k!M!o!A+B$o!A&E!P.F'o\" vEF1|$ KGs$J0L\\7) p!=!N#v\"A!Q=O\u{10}xUp1\u{1e}# o!LErt0! y<|\" L'p\u{15}A#EM,t4\
        J\u{1c}\u{e}\"\u{1f}`6s\u{9}\u{19}\" vFw/K!)q$[!!I\u{16}}(!Q%O!M[U\u{1f}`GK%Q!E\u{e}A! o\u{f} % K!J&x\u{1f}`gwD\
        a#EJ2w2J\u{1e}\u{1}2!D!=#J!B!A!A'>$p!n#D+H%J!F#L\"C.LHr\u{14}HUr! q\u{14}R\"!r!Llz!FwZy\"!uFv/\u{2}# I)vFsA>#!r\
        \u{1f}`\u{3}t)(#!L'S=Qe]$!u&I@v&Kf'&\"L$M\"H@K\u{1f}``t\u{f}p!(I c!&M=j\"!MFL\u{1c}g'%I@v\"I\"z\"J0y\"F8K!Fzzh!\
         N\u{1a}A#Ep(M4r\"2, k!J$O\"M!S?O&K!Q1O\u{1f}`DK&Ng\u{f}$ v'>\u{1f}`oy/C!-t\"m#\u{1f}`kI\"ue8!&L~\"!!Ai(!,o\u{e}\
        G# r!J&H\u{15}\u{1f}! v}b#!K\u{1f}`\u{1c}w \\X :$T!n\"n$N$?!G!>#n-q!n#n!@\"f\"V!l&R$E'X!P!S\"P!R!T#J+A#N!Q\"S#O\
        \"N\"I:J!F!H\"r&K!H!A\"o!u!H!H%u$E!C%q=FA<!q!n0B&V!S.H!p&\u{f}, p!M!M!J\"L!O!N>I\"P!Q#K4M)?\"5qXqwk# K3uFs^\u{1c}\
        #\"rDI\"tD5\" J\"J\u{10})# IEF`Lyi!!F~[\"!FEu8t( q\"PFR%NtrCu\"GFJg\u{11}& n#N\"CAr#R\"I^z#EJ&u4I#\u{15}p t!I!r\
        !1!=\"r!F!p!-!B!-!A!8\"/!@!1\"1\"?\"A\"F%q!E#o!F\"U!s!V!l!C\"W!m!P!k-I!S#V\"L!W+?\"u\"E\"B9Q)S\"R#U\"S!N#q\"K\"\
        T,S!R%m&l!N'O!Q\"R(N\"N%M#N\"S0P\"P%s!n$o!U!j)j!O$k!P&R!g0F\"t+p=\u{1b}!EI#\u{0}# w(IFI\u{18}\u{4}!#LO\u{1d}!!L\
        YB\"'I?s\u{5}i!Gw\u{f}S#!F$EIv-c!7p&\u{3}' Q!S&I&{Fu2NCr5\u{17}!EP7W$ u'?!I>s\u{1d}Q\"!M&O^<#[R\u{1f}`MSPz#!K'F\
        =KJ\u{16}\"8oZn\u{7f}\u{b}!Fvp:\" JFL\u{3}\u{1}4 o!N!O$Q!P!O>k!R!O$N!N!O.L#o\u{1f}`Ik!P!L%N!MVq/!<%K!=>w$E\"C*J\
        \"G$B\"q$C(t\u{1f}`@F&D\u{13}X! MXg\" L\"s>\u{14}!!N-\u{17}\"EI*x\u{f}y$ K!s\u{1f}`.uf!% u!C!J$K!F=\u{1c}!qv$\u{1a}\
        !!I\u{1b}}$#n#O!MEO$,# t\"JDuSD\"!P&I:\u{19}\" r'K\u{19}K[ ?\"O#n!P!o(=\"60l$k!H\"P#k\"T!K'C&T!Q!Q\"R\"P\"L$=$M\
        %R#N'K#R8J#D\"t#J$H!C\"t!N(s#M!C\"s\"p6@\"x\"C%C&O\"K.w!D*G!l\"o!O.F!k!M&R-G!r!N69(!H&G!G/s/nJK!qPy\u{d}7! L\u{12}\
        \u{0}$!t!?Du5GI}! K\u{e}J\"\"EDtgj!'JH#$ u!O2QFRP6!%I\u{7f}z0 7!@!J%7!{=m!@(q4jYt&C$qiw'E$r6tM2!9v* ! L\u{10}V\"\
        Es;s\u{0}g\" t\"O\u{7f}\"!'Nx$B K!N!J$n\"o#J(M.F!K!s\"H!N!O!K$t)r&M\"M!I!@!EEL3J!J\"q*M-J6HMr!F!K8M-I#s/j![KQ}\"\
        !uFwHb!EI\u{7f}i6!X$J!S!Q%P\"u!7!P-H.N!Q!Q2G!T!Q^H=o(qTP/N%I\"Qi\u{10}$ s\"J\u{1f}`\u{6}nd\u{10}!&N\u{c}#$!LFK'\
        R3LI\u{16}\" tFwJw$'H>w\"L4w@T\" HFJR\u{a}\"\u{1f}`\"w5x* S\"M!NEQ4Q!O#S\"R\u{1f}`HLRa! KW49 G!O\"S#s!J!L=S!E!Q\
        !Q$t!M.J!L!M!P!P!Q!C\"F't(y\u{1f}`6D(LZ\u{2}\"!LExJ?#Ft\u{1f}`Fv\u{18}B\"Ex;r\u{2}z% K'L,u3N3q\u{10}\u{14}# J!r\
        !IGn(!K&r!G=J(qtKtL#qO]!(nd)\" O%Q=y\"\"SFOw\u{17}$ IEv\u{1f}`cHyv\"!M&J\u{5}s# s#NCt`K! sj,!FzI\u{1e}' q!Q!N#C\
        0r0HHr1\u{b}#\u{1f}`BL!uwr\u{c} I!Z!L!\u{3}!{!J!Q!P!P!*!3!,!8!8\"L!Q!L!M!L!O!:\"I!S!B\"C$N!M!S!O!N\"q!O!O!S!z!t\
        !J!S!K!P!8#B#L\"M\"M!O!G!O!k\"I\"G&H!Q!G!N!L\":#T!L!Q!J!P\"O!u$S/C$s!x(q!S\"J!M#U#R/V!J\"r\"P!N!Q.N!R&N(I#v#U\"\
        U.T#Q)S!O!S&s!q%N#P!O!K!w\"L!V!O!P%P#K\"P%N!N6\u{1b}(!I!M#FAq!J!M#D\u{5}I|p( K!pDv!D\u{1f}`Mz5H!q3)& N%J\"J!M=L\
        &Ll+%!u$M\u{1f}`-x$ME7*!R!O%P@S4O\u{1f}`2L<L'P/I];$ u%H@J!u,!% r\"JFN\u{1f}`wHov! q\u{5}U!!Gj5!Fur\u{d}$ KBr\u{1f}\
        `Vr\u{e}:!/IL - n!I!O%M@N!P#X\"I!O-P&L\u{1f}`HG\u{6}vG u!V\"P#J!K!J!J(P\"M%R*Q#P!s!P!M$S!P!R+I\"S!T!I!K\"J!P`s$\
        O7F!r!{6s?r$Q,F!K$S&P.q!O\\<!EP0_! q9;% w!E!FCI!o'B$!=!s\u{12}q!C\u{15}M&\"N$R&q<O7P1LIh# G+lPM3`\"=u\u{2}u\u{14}\
        3%#L!p\"NCR\u{a}N@/' x!B!B%B>F!v!Crb& JCt\u{1f}`zL#t\"z\u{1c}\\! rkj! s}L& R!Q$J\"q@P4M.\u{13}\u{1f}*! {#D!Q!H!\
        V!e\"<!O!F!J!3\"P!n!R\"N!X\"q!Q\"K$K!Q\"n!O!W!R%i!J\"J!Z!R!W!@\"H!L#N!n!Q\"N!W!S!V!M\"J!P!P\"H!M!I!M!R\"R\"N!P\"\
        q\"o!S\"R!U#I\"N!S!M\"I!P#E\"S\"n'I$I\"B\"p\"]!q#T\"r#K!Q!q!T\"V#U\"I$o!R!T!s#L\"L\"p#H\"l!H\"O#H!P$w!T!T!m\"q!\
        R\"I!N!q#n!P!P!K\"N\"S.y!n!O\"P!R'q!O!W'R\"D\"j!I\"K#S!R!J!P!M!U!O\"G\"K\"M$R$l!P\"R\"moG\" s!E\u{1e}T\"#KFM\u{2}\
        :-!K!q#C\"r!E=J\"?$I\"tiF8H#I4Ds\u{7f}# M\u{1f}`8L]z\"\"qFs\u{14}K%'B!G>p\"J&K=U+ C\"=!D#C\"@!8!}<J*t\u{1f}`btC\
        j#Fp'NHH\u{e}\u{d}\" J\"r}l#%R@A8AM\u{f}\u{1f}\"! S!j!s!L!O\"q#L!Q!F!M!H\"N!o!O\"R!n#P\"L!A!G!D!P!o!U!n!U!x!K\"\
        o!S\"m!S!Q!V\"O!Z!Q!R!N!Q!L\"N\"Q\"O\"O!T!O!J!Q!X!N!V!P\"H!O!M!V!N\"O$l!l!P\"P!U!F\"R\"M\"K\"I!R!I\"P)G!D#M\"J%\
        T&o$P!o\"T\"O\"l!N\"F&R\"Q\"Q\"T\"s#I\"X!O%O\"q!P!W!m!U'M&Q&N!V)P&P\"J(R!U!x!O!O#K\"L!M!F\"T\"n!M\"X!R!V!N!L%M\"\
        I\"O\"M(X!K'pg_!Fxq)! x\"\u{1a}\"\"N2qC>! uqM!Fx3`&%PFP0R\u{1f}`NMDs\u{1a}\u{b}$\"KCq\"K4x0\u{19}E t\"U!P\"G!O\"\
        Q9M!R#S!l!Q!P#J!S!Q3N!S!R-P'O$MVs&P&N!D7q7N%y%n!M!S!K/q\"P#C#J-u\u{1f}E$!GDG(x4I)D\" w'Ejz% t!:\u{1f}`\u{1f}`-L\
        ve(!I\"O#Q?N\"K$n!Q3A\u{10}\u{f}!%Q\u{1f}\u{7}\"%RCQJ@!!mVX# K!wFsx #\u{1f}`.M!r?<( F!@$z@E!I!E$~4G/\u{19}? I!J\
        \"G!=#I!Q!N\"0,~!>1W$O.M!Q!M#S!G/;!~!A\"G!9!I!C\":\"@&9\"B\"H\u{14}L.I\u{1f}W& v!?$A\"G@L&Mw C o!@\"P\"K\"N\"L\"\
        G$C$A*K(N\"S%Q!H0I\"B\"J!P1FBL#E\"s\"q#K#H%H.Q\"s#IQB\"D(o.N)J1DxZ#E\u{7f}\"B4\u{7f}\u{4}K%\"P#J\"C\u{1f}`\u{2}\
        ryS$!F&w!IEx)\u{17}$%P\"D>I\"O^S\"!PMP%|!qy(h+ R\"O#k!L!jEI0L$L!UpGdOLr# u\u{1f}`\u{3}v\u{e}<! G\u{15}j#!q\u{1b}\
        w%IXz!Fuo\u{5}$ L(S>L6O\u{1c} !&N9\u{3}%!L$o!M\u{1f}`\u{2}w9R!(rl~#!p!M%I\u{1f}I!\"PtI#3u3J3uJ\u{19}% IEz!I%I4z\
        VV!GL~\u{2}'!v$I\"F>x6v\u{1f}`Nw%v5!q$>!J!E!C=y\"C!C!C&G)s#z!u#E!F!G\"x&L!I\u{1f}`@sVf\"!Gxtn\u{b}\"Gq4M\u{14}\u{14}\
        .!S!p#K\"R!m=S\"P4IiL#L.IFIMK&O\u{0}D? K\"k#Q!i!m:Q%S%S1U#N1I5K3J\"M\"M%P#R\"F*I4G#H!K)I(F=Q,L!L&T#B0K0t\u{11}Q\
        % k!A%O!@!Lph%!J&H?u!F&J`9! v7%$ L!w\u{13}I!xZ\u{1a}$ u!O2QFR2t3 C!I$@\"~!P=S!G%D\"{.I$E\"O8u>J!H!L!u*K\u{3}Jv\u{13}\
        \"2n'w\u{1f}2''>>G!p!E&C\u{1b}sZv}P#EI$u4H(\u{8}$&L\"L>u(J8@!Lt3\u{b}!ErL8\" rFrd+$+p:s,Q4ta\u{13}! q3\u{b}&%K!\
        P!N\u{1f}`NLUs`a$ F)yFv4:\u{3}0!\u{18}s8l%%J\"N:N\u{1f}`VO\u{1a}=!EL\u{1b}M\"!C!ueI# P!p!OTk# q\"GDp\u{9}i-!J!N\
        #r@N!I!K$w!u!J\u{1f}`>u=I(v;\u{0}!'JN\\/ R!E$F\"D-P%~-pJx5E!u^x^D#|\"qEE\u{1c}\u{7}%'HDq\"K\u{1f}`uwd:\"%tFuVN!\
        KuP\u{19}+!L!P#q!L!H!M@Q$M!M!P4L\\0$ w!HEx!I^M\" K#p\u{1}\u{1a}\"FK\u{16}C d!(P*\u{b}!UI\u{16}*#Fy\u{1f}`bHuM!G\
        v)^\"&LFL&\"$ t+L;t+M[o'\"N#M\"G!L\u{1f}`=I\"u!\u{7f}$ J!sEL!v\u{12}9, s!K!N#K\"G!P=N(L!A.H\u{1f}`SHF\u{18}\"\u{1f}\
        `AuRb' \u{6}A\u{3}!1\u{1f}`T\u{6}!\u{3}!1S># t'A?w,() F%=&u!I9u,O4w\u{1f}`Nr`2\"!n!JNn\" KEw\u{a}\"% u%J@K!u9K!\
        \u{18}! L_D!HPW\u{2}!Es(\u{10}!/rB\u{13}< o!R!O#Q<H$R#O#L\"R.P;N?N!P#M!F#G$n-L\"l!N!N$N\"G-I5J<H7Q\"Px\u{7f}&!E\
        $F\"q>M\"G&sis!\"H\"\u{17}#EJ,v4K\u{8}\u{a}\"!L&B\u{b}*$ O!A&D,t\"K! LL\u{17}\" vFwOV/ Q!J!t!Q$Q\"M>K\"Q%P1O#J\u{1f}\
        `*HCM!KVf!Fyp\u{1b}!HuOD&1N!l3N!r2n1Fi$! K\u{2}H!Qzq?!IsuS'\"?#N@L$y\"O\"q0=Jx. p!L$L\"Q>T\"P!S#O#P\u{7f}G|N#J\"\
        J!N8$% IEO!K#q4M;:. B\"B!@#=\"=#B!{:D+L!s4k:w\u{0}sSs)x\"!vFwY\u{5}!4rgk&!w$K\"J@y$K\"J(-!(rY,#Es2G2u\u{17}I\" \
        y'LOU!EN\u{9}o!Fzw\u{14}' p!L!O%E!S=R\"M(#& w!F$F\"J\u{1f}`/I\u{1c}\u{17}##T\"n!O\u{c}e!!>6<$ v/H7w/I:[!EvK+* o\
        \"E#P\"M;J&M#L\u{1f}`Ls!J\u{b}W2 k!N\"K\"m!Q\"Q=S\"E&v.E$=}v+M!z!J0pJH+J\u{13}'& {!I!KDs!K!MK.!MN\"r! q{=!E>)!!\
        !J*K!FG\u{5}{! r5g6 V!S!n!P!P!O\"N!P!K\"N$N>P!R-I!N!P\"L\"M!I3M\u{1f}`:O\u{18}*\"\u{1f}`Sv3P%!C&?6t\u{2}ukxj5!(\
        rA!$ K\u{1f}`kL!y\u{1b}\"!(Rc;\"\u{1f}`#uMO#\"G\u{12}u\"E\u{1c}x$ v!JEv!J\u{3} $ O!s\u{1f}`kt7\u{1f}$ u=K\u{7f}\
        u#Ky\u{7f}%'J>|\"F&K.|_#! t'\u{7f}\"\u{1f}`vtcU' O!wFB\u{1f}`\\M!s%vd2! LN\u{6}:!J!U!R\"V#J!G\"L$N\"M\"P3j!Q!X!\
        S\"V#O-L\"R%P#P.OOJ/NhQ0M&PB[%Eo!J7o\u{1f}`PK1[# t\u{1f}`\"y\u{12}\u{d}!Innr!\\L\"\u{14}& s!HEs!J\u{1f}`.uU\u{a}\
        '!Q$r@?!J%t\u{1f}`]w\u{5}F! I\u{1d}\u{a}0 r!t!F#P!T!S!V=T\"o!Q#Q!S0P\u{1f}`1M;P56( m!Q&G!K=M!p!M'F\u{d}\u{c}\"I\
        J4w=p! K$\u{15}+ @!\u{2}$@\"A>=!C!\u{2}$C\"C.;vv6 \"GK5N\\R\"\u{1f}`1z\"N* H%O\"r!n=Q!I'r4O\u{1f}`HM8\u{12}' G(\
        N9p*F\u{1f}`KM!pJ\u{16}#EG$u4Hg}% G!z\u{1f}`\u{1c}E!{<~$ s!K%O!L!\\!Gx\"K!'K<F%Az!E\u{1f}`Uz!EiX- Q!I'I9r$L!u!P\
        $?ZJKJ%s`T!rg\u{19}!as\u{6}h$ m!M!M%E\u{d}\u{18}+ S#u!?!MDq!H!T2U:u\\nks9u) r!N!O%O!P?L!J%O!L}\u{1d})!J!J%D<u#z\
        !K\u{1f}`vL#u\u{11}+) t!L&B>G|Fts2x!J&HFA('E(H-<+D^|&<<B@Ij=!\"p&1\"!H$I^&\" O[O$N$!C!p%>@J\u{1e}3$ F'K>L!G1\u{0}\
        !F|#\u{f}\"!qFqG[+!>'F)F!u3U2J!s1H!i\u{1c}sP;\u{8}c# I3o3L\u{16}E, o!L$C\"L!K9:%p!I'K\u{1f}`Hs!:\u{7}j!Fvw\u{5}\
        !8k@X\"%RZO\u{a}1#E|\"D4|1a\" tFvm<. I!t!I#n\"G!O!M\"J;L!r!K%L!O1NkO* D!q$D!P!L$r!p:E%H4I \u{3}!!H`a# p!B&DJG!/\
        I7\u{c}% q\"P%Q!QEL\u{f}G\" M\"q<\u{1f}$ L%H!I@N\u{15}5!Wt,X%!J$I\"MDJ\"M\u{10}+!^R4z!qz\u{4}D*!K!M\"Q#M\"J.P1Q\
        3N\u{1f}`RK\u{13}\u{1}# s&L!L'J# L!tFu]$\" r\u{14}w\u{16}2!FwBe!-u8\u{5}5 I!4!|!>\"<!E!;!@!<=M!A!q#D!J!A/i]p-M,\
        v,pkq\u{12}m#At\u{1f}`VtQR\" xFyY?$!N&L@L'N\u{16}r!!?wv\"\"L\"n,\u{3}\"!I$K:\u{10}% K!tDG!K!v#q% r\"N\u{1f}`iu\"\
        K5m! J\u{11}4!Gw#`/%I!V!J:L$X!k%F\"N.P&Q\u{1f}`6L\"O+N%M \u{c}$ m%L\"L?uT'\"\"q&Lc)/ n!Q!P$P!E!K?O$Q!O!H!G-Kasy\
        q7M]\u{9}\" K\"r\u{1d}8) Q!>&C!I*q%N/LKP\"Hnb\"\u{1f}`@tb4!'qXD$!J&I,O4L\u{9}f( r!J!R$J!K!M=O\u{0}K\u{1}vx @!l!\
        u!-!;\"s\"q!%!@!$!<!2\")!<!*!B!,!A!8\"=\"B\"F#p!C!E\"m!D\"h!J#=!A\"o!T!n!8&7$;\"Q!V!7\"T\"U,8\"u!N!C\"A&m!o0F*N\
        #M%M!O#p!L!P$P)q!L!T!i%P-O#M%H%I#K%R4T!n$t!l\"N\"m\"k+m&@\"V#j!9$:*l!D\"u&t!r$ot^! t\u{f}\u{8}$!A\u{1f}`$wGt\u{1b}\
        +\"\u{1f}`\u{4}rN^%!O$C\"F\u{1f}`rL:\\!ELD7!'I ]!_tQ%!\"A\u{15}]#Ev#K4vk\u{1f}\" sFwwJ$7t.GLy\"G\u{b}L#\u{1f}`M\
        \u{0}\"?2e! s\u{6}m*%J\"T:K&S$M\"R\u{1f}`JK-M%N+&#EJ)v4JPu!Fv!\u{7}: IGP4=&=SK!r(J\"p\"M!o!L*H!v\"E!r!N#R\"G%M+\
        J*L9L!Q\"u+G+IBn1 V!W!U&m(E(T0V%V!m-U&T.vFR(QmV!P-O\u{16}<# x&F?Ddp#!C\u{1f}`\u{1d}D\u{e}&\"!MFL}\u{14}!%t I$ s\
        !H%LFMQt\"\u{1f}`kL&\u{1f}!Fz 5!#o$h% Q%K#q@P#O'\u{19}%!E$I\"H?t!I\u{12}\u{d}% O#s\"NDr4E\u{19}Q%!I@s\u{1f}`Ju,\
        s\u{c}J! yN\u{7f}!Fx3K!Hn7\u{1f}@ I\"o!H\":#n!2\"-\"9\"0\"8\"4*D$L&Y\"I\"A\"Q\"<,Q\"L\">1HDI#L(D1G7J*G9F,L1O5HR\
        E0!F!n$G!L;O%G%I6L_I$spJ\"P\"v.L\"s&J@\u{5}!'E+\u{10}!Gu\u{d}7\"&o\"L\u{6}0\"!NFO\\\u{e}\"\u{1f}`Fu\u{1e}8' KA|\
        !L\u{1f}`TM!|!L\u{1}m$ K!v\u{13}K!w1H%!L!R&O?I5Lr\u{13}\"!J$Ma1$%H\"u>B(w\u{0}\u{15}#%DVK'N7>$ v\"M\u{1f}`\u{1}\
        vB4#)sFr4R;-$!I$K\"G?AZ## t!JEv4W\" s!EI\\\" v\"G<t\"\"E%E=m#!W%NERx>\"\u{1f}`vt.2!Fw\u{9}U!'q1G\"\u{1f}`Hv|I$ \
        t(I\u{19}w$IH\u{1b}# K\"sDI\u{6}e$ J%vAJ%x\u{1e}p; M!Q\"K!N!v!T!O!V!:=P!R\"M\"o1I!J\"P4N]I!L!J!M\"m'slH!O!L\"o\u{17}\
        \u{5}!Fx1*#&OFK3Q\u{19}9$1M5u_C\u{10}H C# u\u{1f}`\u{3}v0b) r\"O#K!L\"M>m\"N$M\"Ms\u{1c}\"!E%J=b%!I&G>Q\"K&O\u{8}\
        ~!Uw83& H#J4F!rX@\"rM\u{1f}!XsV=!!IR\u{13}$7G!qYH!o4Q$&J@x\u{1f}`bEA\u{2}##H#sFqEp\" s'H|V#Es\"L4xWX\"'NTR\u{1f}\
        z# NEN$sP\u{1d}!9vp]$!vFu\u{1f}`bux)\" K\"q'&$#m\"Q@p8o$S' G!w!G%K@r!M#M\u{1d}x)\"R$L!N!T@U#L!M!Q!S\u{7}\u{8}!F\
        C\u{1f}c\"EL9L5\u{10}$ p!F&KFF_^%!w!L%>!F?uu\u{19}!%N9N\"-{Ftt7\"\"N%O|\u{f}\"'O[FBvO M\"p!M\"T#q'<$G/T#n#r!M!Q\
        !M!M%H!I&M\"B!F!G#M\"L!Q$u$u,s$K;R&I\"I!K#K%T*N!p!o!L*O7S9J(o\"T\"p+P#P!I!H^\u{14}#EF$y4F\u{d}S! sW\u{f}\"&L\"r\
        C[!FG\u{b}s#\"M\u{1f}`Fxo{(!H%Q!I!M=P8G!G9FU\u{a}' H'I>v0K\u{1f}`SJ2v]\\!Fx2Y$\"KDt\u{1f}`bH@\u{a}; T!7!H!K\"?!\
        H!;!F!9&9$G!|2Q\"N!P#K\"K+L!v#H:J-tXR#E!mxP!r1\\& t!I!L#K#J=L\u{4}l; Y!O!P\"T!R!I-@/D#Q\"@!G#B!E!p!q1>!BTrbn!L\"\
        x!u!@!CNC%H9y\u{1}b1 S#P$W!h)T1W'P\"V\"W2WtP#U?PBW!N0V6Q<R( P!n&OGP-C\u{1f}`1s=o2U#!E!p%G\u{1d}=! K\u{17}\u{7}#\
         r(JFL\u{0}%\"#Mpp\u{8}((&M?M<L\u{6}I!r!vCJ\"v\u{12}|\" tFy\u{2}5\"'t\u{1d}u\u{3};#3o2mFs\u{b}\u{e}! r\u{19}|$!\
        KDu<r!u\u{8}\u{1c}!\"r\u{1f}\u{a}7!O&N!U'N*w)Q*Q\"P-P!U$P%NArIN7LJx'Q!K!S)I#v'L2NbE, S!KDp!t!K&F!M-L&K{NqN!PO\u{1c}\
        \" wFx\"'!!E\u{d}\u{15}! J@l#!N&C!O\u{18}U\" K%Cc.!&nT(# K\u{1f}`1JS_! n\u{10}H'#A!qAT%k4V\u{1f}`Nsht$!H\u{1f}`\
        \u{2}x!D1H$ t!>\u{1f}`uu#\u{d}! J*(!EJ63'!>'J=M!w!@&GDxZ## L5vXv0%\"!N&KSP& H%s@I!J%u4H@9!Fz5p- \u{2}!>!E#E\"C!\
        D:K#L!t!D\u{1f}`Ou\"Ks&0&C?m!n&I!U.L&P!OKJ.K!s4o8KMt2Q!P\u{19}D! ut_\"&NFN,=+ U!M&L:L%R!M&P2L!O\u{1f}`7J\u{11}\u{6}\
        #Er$P4r\"\u{2}% u!DEz!E!I6c#Ft\"L&Ms%\"\u{1f}`kx(?!(NT+!MLJK!GLDG! KzM! t3V!\"Lvl% K!t\u{1f}`jL!u`N\"!I&L@0! t\u{5}\
        \u{2}!\"K\u{3}\u{0}# q!F!N\u{7}\u{1a}$3E!r\u{1f}`\u{6}p\u{1f}T$ w\"IDz\"Hpz!!M\u{1a}\u{17}#Er&R4p:N!Fv\\'!!K2}!\
        Fu\u{0}##Ex$H4xg\u{0}# r!@Ey\u{19}\u{13}$ s!VEx;N\u{4}S' w!=!L%?>J!w!C\u{0}\u{5}!,pOT\"Eq8r\u{7f}<!!E]e!\"l%B\"\
        !J!N/\u{17}\"EI#t\"\u{1c}# M!M&K\u{1f}\u{16}!EF\"x% O!?!sDN\"p6\u{1a}# LFN7L0m\" K/tu4$ u!G&E>Ly\u{18}I O!J!K!Q\
        #n!p!r!F&Q$I!L*l#O&O!P$m\"s-O!P!H!K!LVH'S!H!H\"l\"F!M-J\"N5I\"s3t/O\"L)O2O!P!J3Ls~- Q\"N#C@|!N!D\"H$@0x$v\u{14}\
        u$E\"L5u7\"R!D\"T\"M6J$C'S!L#T!R.;$AVt<CHF\"t1N!H)C-E)B\"I/A4/\"%G2m\u{1d}3!,rmh\" G#u\u{3}Q# s!B!IA\"#Ys7K3v*#\
        6 m!J!i!O$I!T!I\"K$P$D$R.L!f!J&P,I\"K$O\"InHyK&KI@\"\u{1f}`s\u{0}s\u{12}!ML?8\"EvEv\u{c}*! q\u{d}#!/IV?( s\"M%H\
        ?w\"O%J\u{1f}`[F(\u{1c}! Mkq% t!<\u{1f}`7|^v\u{18}\u{1a}#\u{1f}`MN\"t<O\"Fv{w<~\" rEK\u{14}r7#T\"M#U'D$@.H$p\"D\
        !U!N\"E\"E/Q!q%Q/u\"J\u{1f}`#v!H2R!L&RJ|#%B@O!x(.\" O3s\u{d}u%!H'KYo\u{1f}`OJ%>)!HEq!NIw5zKGer-M&K\u{1b}U! v*=%\
         v%H\u{1f}`,y%HaC(!E$C\"<>H\"K$F2E4yY`!&K4e!F|`4! s\u{10}I$!K\u{1f}`-~\"Ef%$ L!vEL!w\u{b}\u{1b}j k!O!Q#I\"J!Q!3\
        \"G\"9\"R!r!Q\"M$p&O!l#M!S%Q!P!Q\"L\"K!S#L%p#L\"J\"Q\"N!S!O!T#M$R(o#S!N!J#O,o0M$N%Q!O!l!p$S\"N&q0I$v&l/K%N/q!K!\
        R!M$n\"r#M!T!Q*t&L!O#M\"I!M#J\"Q(v+v$\u{12}#EE$u4E\u{6}\u{9}\"!s\u{14}t$\u{0}, u!F$G\"H!Q=U!j!L$K\"H\u{1f}`aNR\u{0}\
        ( y!H&B>E!{!J&G4F\u{18}P!!IA5! rb (!R!L#p@v\"I!L#M4wwp\"\"RCOVz#'q\u{1a}L#s,w\" |F{\u{d}7$+w:?,z4<\u{17}\\!(Lw\u{12}\
        !3uC\u{1d}&!L\"L\"S$P>L$SS\u{6}) >!I!D$O*v5q!C:P(qe\u{1}\"+n\"u\\q\"Fq%Pt{# z\"M2G5[) u!D&H!E>p(Hnv%u/x7=!Fv1\u{15}\
        !!I[^%!J$B@N\u{1f}`#uq\u{12}!^J\u{14}w. B#t\"H\"J,I3E#q\"O.I&P\u{1f}`IK#s\"LnG' r%E#L>y!M!K&Kat# t\"IFNd@!!JQ!$\
         p!D\u{1f}`\u{7}H2\u{12}! Iq#!EI\u{6}K! I1_!/F|x&#K,L(p!F=MBJ\u{3}2!/K\u{18}{!(r>S#!NEx!LrK!(NJ\u{1}# u!KEvRb\"\
         r'DaL# LFL!w`<! L/j#%t\u{1f}`\u{8}u\u{12} $FL\u{0}yDF'|_'\"EG:H\u{14}K% q!N!R%I>Q6L\" |F\u{7f}s\u{14}!MH\u{7}?\
        ! r\\\u{2}!NN\u{5}V!FN\u{1d}\u{d}!&q`H$ L!sEM!vY'''>?H#G\"t\"F4F\u{1}v\u{7}C#'v\u{1f}`\u{8}v9uA m!S\"R$P6I#H\"U\
        &U3R\"Q$Q!RSK!P!q!I\"H!N#M!I(J'M*L,u!M\"o%JAK\"x&r\"U!M7Poo#Et1J2rp30 n%B!B\"n:I#R\"T&T/U9N$PUPgp\"I8S.Qf\u{14}\
        \" r!?)j$'I?P\u{1f}`bw\u{b}|\"\u{1f}`1ySZ\"8o.y\u{1d}\u{13}!!G\u{5}l%!p!K%C>P6I|q\"\"L\u{16}t\u{5}m\"\u{1f}`\u{8}\
        zv9! tYJ& K'u?L'x!MKu}w!Fv\\[\"!sFtUj% u!C&F?y!F\u{0}$\"%r\"L5g\" p!P.X& q\"CCH\u{1f}`cy\"FKG, q!N!N#O\"N!L?F!L\
        #I\"V!NwL]\u{7f}!%F!Z! q[a+ O%W@X&U0Q&RYK(L\"OqN#oT!!-t]2* n!N%S\"P=n#P$U0q\u{1f}`>L_C\"\u{1f}`Hx\u{c}M!%F:@\"!\
        OLK`s/!H!R$Q!K!O=R\"K!S$P!M3Q\u{1f}`:J*I$q0\u{15}\" p!C\u{7f}\u{15}\"\u{1f}`U{cM\" q4QW8\"\u{1f}`1| Y* T!F$A\"z\
        !G=q(Q4u\u{1f}`Np\u{2}A!+o\u{1b}<( G%F\"t>y6t\u{1f}`MG'x|\u{15}#Eu$I4w\u{10}p!&K\u{1c}}% s!CEs\u{1f}`/s/\u{10}!\
        MN.b\" C&p&P% D\"PDH6G#P7])!N$R\"E?U!D\"y$@.w\"B?Bz X\"s!O\"R\"Q\"P!Q!M\"P\"N\"L\"K\"P\"Q)R\"o#n!S!T!X!U\"S\"U\"\
        R\"R$N!L!Q\"M\"G!R!M!U!K!V!H\"I\"I!U!J\"K\"G\"P\"m$K!U!P%q!M\"L$F\"M4S#N!P!Q!Q+Q&P!O\"P,P\"R$p(E!E\"p#N#R!P$Q4P\
        \"o!n!o\"o\"N\"o!N&B$l&Q$R\"R(O\"M$n!O!Q#msCF t!U!N\"S\"L\"P*Q/L!P#R!o!S!M$P\"U-R!T\"R\"T\"P.pKO!Q9K!O:J$rAp!L!\
        P!H!O.o\"P$Q\"N.G!ORh.!N!S#m\"N!P?I&N!L/Q\u{1f}`9G4Q%O!LE\u{f}\"&NFQ`V\"GN'O<\u{9}! y#\u{a}& n\"M#N\"O\u{1f}`9Q\
        ~\u{16}# P4sFmDc# u\u{1f}`\u{3}wTg\" v\"Od\u{2}$!F!P\u{1f}`\u{6}s@\u{8}\" w\u{1c}z2\u{1d}\"Fw3Oak!!DY\u{11}$&P\"\
        pFp4HTa' q!Q!M#C0r0IHr\u{e}5#!I$JAq\u{0}f\"(FZIP1#EL6N&Lv\u{b}.!A!O#EAP!F!M#J\"u!w!O.G$E!F!uFN! sC_!Fz-\u{4}!(N\
        \u{1b}f! KK4*%J@s#M%L!H3K1M\"q\u{1f}`6IV^\" o!L(a%!p$F\"C\u{1f}`\u{2}vr%) o&M!E!M>n'J!O.L%I\u{d}'*!T$S2C*O:P\"O\
        \"Q:K\u{1d}O2O\u{19},&!p$G@}\"E$K0|\u{13}u!\"Q@\u{17}/#W>P$g!T#X$U.S\"R6KAHCJ^r!P3Q$R^~\"\u{1f}`\"wZ)# uEG!sz\u{3}\
        ' r'B;R\u{1f}`Tq\"R\"G\u{d}s# x!B!B2O\"Et8u\u{f}z!!CcG# H\"NDG\u{18}V#\"N&M>s&\u{b}% x!HDL\"O:JQw\"!rFun!!Kt U!\
        !KP\u{c}! r\u{19}'$GN4M\u{1f}`;vP`$ r0L6x0L\u{14}!* l!J&F!P=O!p!O5H\u{1f}`TI\u{2}0!!E/;i m%R!R!U\"T#C#S#Q#q!>!N\
        (L!L\"T$U!P!X#O!T!T!W!Q&U&M!V!T\"Q!W!N$M#P%q!>#O\"P#P#O!OAS!r'U!Q!Q+q\"Q#O!Q+r$L\"p!S$K!J\"J%o!Q&P!P1P$o&T!P*i\"\
        S%S#R!P!L!T%O*Q(r&S\u{2}E$ u!G&E>L#x8!C!?#H!D!@!?!5&>$y!=.I%H!F#J\"D!H+t!D!K$KDs\u{14}IAp!EHa\"\u{1f}`=z`A\" r!\
        K\u{f}\"! F7\u{13}#EHLy\"Ho\u{9}\"\u{1f}`\u{9}tg2!^Q\u{0}\u{19}!&Nsz!1I\u{b}X$BN\u{1f}`Tt\"N\u{3}\u{16}# K(sFs\u{17}\
        /! Mc3'!M$G\"H>N\"M&M\u{13}u\u{1e}1! K'J#EM)s4Og\u{7f}#Eu\u{1f}`ku=\u{5}# H%rFt|>!EN^v\"\u{1f}`\u{3}ynL( T!N!O#\
        PBQ4P\u{1f}`OL\u{1f}\u{17}%!KJE\"H\u{1f}`&xvz$ C!u$G\"K)Y! uZ|( o!s!;%B>T\"c!B3Tx\u{7}%%R\"N!P#PQP}_K!j\"K#h!j\"\
        H\"I$K\"F\"G0J%Y%T!W!P*I#V!E\"M\"T\"M$FNH#J\"P#B%S!W!Q#C*@,B(@#O'I#J#Q6L\"C6G&S!M\"P3JR-$ {&H@v\u{a}xi#$!s$I\"I\
        \u{1a}uw\u{2}! A\u{b}8\" v!F\\J%!P%L!N>S'NH\u{8}0\"Q#?!E!o@P!O#A!E!s.s!p%=!FkoGu#wl(\"%P@M X\"&L@v\u{17}i,!L$S\"\
        L:N!o$P%U\"M\u{1f}`JN!o!Ii'#'L\u{1f}`orCJ!&O5L\"EK*t(r1!u$K\"H*A!K3\u{3}\"G\"B\"D0|\"x\"S\"M0F\"y$H$u^\u{3}%Az!\
        E\u{1f}`Uz!E\u{1a}(\"EJEL\u{f}-\"\"MDt22&%HCGstoF\"w\"H\u{12}9$ N!D!q%J\u{1}0('S@Q'U.R%L\u{1f}`5RWLj\u{1c}! sh\u{c}\
        ]#V!M!S!O!O!R$>!1\"P\"J!N!D$P!U%K\"A!O\"T%S!O\"S!R!Q!O!N'S#Q!J!W!R!N!U\"N!P!M!Q!Q\"T\"N!N*T!I(J1I!K'r'O\"L\"K2L\
        -O>N.r%u(T'O.M\"T*A&R(tfD0 J!q'O=q&B!L!M!O-=&vcx9veO!y)r\"C\u{19}\u{1f}!!L^m\"!LFJYE!'M\u{8}Q& KAL\u{1f}`UH!L#r\
        \u{3}l# GFJ\"q&s* l!<\"H$?:A$N!l!G\u{1f}`PA~=% L%J@p$K4u%;\"/O7u-P%!Q!o%NAo&P =# L!s\u{14}tC\u{d}\" K!TZ!\" I\"\
        p\u{8}\u{16}\"'N>L\u{14}\u{7}, \u{2}!>!I$E!@!G=H!{!=!I%@.GVu# t!@&G2Y\u{1f}%!!S!t!N!u!S!u!V!p!S\"L\"A\"S\"K![!Q\
        !m!P\"R\"I!E!M\"Q!q!S\"Q!p!N\"o\"R\"R\"U!s!X!q!L!N!N\"F\"O\"L\"T\"M!U!K!S!N!j!N\"F!O!H!S!H!V!H\"E!S!P$S\"P\"P\"\
        S\"P\"I!M!H!S!P\"L\"P#N\"K\"M#n%G\"l!Q#Q#j\"L\"Q!q\"Q#k&H\"n!R#P\"S#o,U&V!V\"Q&o\"U\"S%n\"n!L$J\"O$P$W\"U!m(Q!p\
        !P!j!H\"R\"T\"O#S\"H#N!L!L\"N!l!N\"F\"J!S!O\"L\"N\"I%N#m!r)o\u{1}\\!Fx%K# I\"vFt\u{5}d\"'LFM'\u{4}#!C\u{1f}`jw6\
        d!EM=n#!I$IAq`\u{8}$!K&J\u{1f}`\u{1}O\u{11}u$!>\u{1f}`7wkyl:! sGn!\"H\u{6}f&!Q$I#LSJjL\u{2}KdT%!R!N#P!O!A+E1 S#\
        P$W!h)T1W'P\"V\"W2WtP#U?PBW!N0V6Q\u{1b}\u{14}!EHXn\" N%GR@\" tFvIW/#I\"K\"G!R#O:Q$N#U!M.M!P#Q\u{1f}`7HWun\u{10}\
        !GH2\u{4}\"\u{1f}`'u|+! Jdu$!KFM!R4K\u{c}`( r!J!OCL\"P$P0K!G\u{2}\u{0}/ n!y!2!D\"E\"<!G>k!m!:3i!B\u{1f}`Mr!Hzl!\
         OFK#%u\u{1f}`\u{8}vf%# JFK\"u\u{5}n\" tFuoK% o!B!I%K?mQ~# x/E7xO4$ w!IE}!Cy{!EKC&!!O\u{11}Y% B!L$F\"w!K\u{6}f!\
        Eqn'\" rFvV4$!FFJ!I%J\u{1e}m\" x!B+\u{19}\" uFv)=' s%F\"K>O!v'L0H>s! t(^% L\"x%F\u{15}L\"uv\u{f}\" wFx?\u{8}#Ey\
        *G4y\u{1f}\u{19}%!K$u@t\u{1f}`hv\u{8}w! L8\u{a}' B!p$MFI\u{1f}`]M'H)1! qy\u{2}!FyIG( p!=!N#v\"A>O\u{10}xUpmo'%C\
        \"v?F!N&r\u{1f}`>vDH#!QLM.MG<# G\"wDLGD! JV:!(oBv# t\"EDyf\u{1c}) l!O%N@m!M&E!N\u{16}u\"J\u{1c}P\" K\"r{{$\"q%O\
        ?F\"wa\u{12}! JX?& s\"G#H\"H\u{1f}`\u{1}tz#!!J\u{2}N% Q\"Q%P?P5A\u{4}\u{2}\"8pZonP\" MHPd\u{6}% k%J#nSM\u{19}r(\
        .\"Fx\"J\u{13}J+!K$H\"N!R:t%J!Q#K#P\u{1f}`Jt \u{b}#EM)O-F4\u{1}$ w!;Eu!A\u{7f}!$ n\"NCO!n3a# xEG\u{1f}v?F!'Kh \"\
         GFE\u{3}S& K'u>v\u{1f}`cL'vR'\" o!H@\u{f}2!H\"@#J!G!P#t!p':&u(I%N!L$R!M!N.K$P0Jfx(!?&D@I$s\"I2E\u{0}sdEHs! r`\u{7f}\
        #'K>G!E>wJ :!x!N!;\"D\"\u{7f}\"=*H$F*Q!S#n!=!x\"B\"G\"v!K+L$A\"I1K%pCE\"r'L!F\"r-H\"JHo:G!R!S!w/G!q\"I\"E\"t.K!\
        v\u{1e}K! tA~$!JFL!M&tWX!Fw#A$ r!E\u{1f}`\u{1d}F\u{1e}\u{1e}!%NO~$!r$I\"I\u{1a}u\u{17}o'!D%L!M!J=P#O&I!\u{7}#2r\
        \"n2;\u{7f}X#!s!K%Lta& t!H!F%D!E?KD=%(T\u{f}r!H)LtIi8!FCfB\"!OEq\u{7}M% q!Q$I@L\u{1c}t`n\"\u{1f}`\u{8}w\u{16}\u{1f}\
        $!G%JAF'Q\u{15}w\"!NFN-p#EI$v4Jvs( K%RAE!J5K&K\u{1f}`FM(a= P!o$O!I!n\"<\":-N)M$j!k$Q!S!O\"Q-N!T!Q\"Q\"R1NOKEM.F\
        7P+M2O%L!N\u{16}\u{e}\"FP!O]]- L!w!I%I(E9P%I\"G.H&w2x\u{15}H!{\u{11}g#EA$|4D1\u{14}$\"@CM!t6D;N\"!B!rL\u{16}!GM\
        \u{a}^#!M$I\"I}i# O=s\u{2}s}\u{7}\"\u{1f}`(v\u{6}n%#Q\"l!FWQ#K6\u{12}# K(sFs\u{11}\u{10}\" IFKzB\"%tFw(\u{7f}O \
        Q!s\"S#M!U!P#:$M\"K\"<%F%K%N\"9\"G!n$Q!N!r!P+C\"k\"I!T\"Q!F4t$J>v(K#F%G6B.w\"G(v&F0E's%N!I*O%S'M.z!C#9dd$ D!KFN\
        'Pp\u{6}#Eq$Q4r>\u{a}%3t2v\u{1f}`cK1w@h! DTx$ N8oZm\"l\u{10}\u{7f}\"=u\u{2}u\u{1c}0!Gvi1!FzA\"# K7wZz0q!%Fl # H\
        !t!I$y!%G@7# v\u{1f}`Eyp8!'s/p!!J\u{6}\u{10}#\"O\u{1f}`\u{6}vYq! v[W\"\"QYJ:h#'J\u{1f}`Eq\u{1a}8' s!G!K!FBH$G1t\
        d=$ L!v!KEn\u{1d}X$ M%F$CSP98# L\u{1f}`@u\u{1b}L/ P!M\"M\"t\"N(8:P\"o2NvQ\"osK\"Q\"q\"NC$#!=$L\"C\u{1b}\u{14}\"\
        \u{1f}`B}\u{f}z!Kr\u{1f})! r11#!K!Q%My0\"\u{1f}`1|IG\"ErNr(K\"EL!KQ\u{11}\" x\u{1c}}\u{1a}1#Au\u{1f}`Vu6S'!Q&J;\
        p&P%O\u{1f}`Kp\u{1d}5\"+t!J? !Fu\u{1f}#3 l!T!S#K#T9L'R#M#PgN,n#P,l!N%M/MQL7Q\"P\u{0}\u{1c}\"%KAs_\u{11}*!S%R!N?\
        j!Q!T3O8PQKtJ/3*!R$P\"LDJ4KXo$H!o!E!I2w# E&r@JJ%\" tHPF\u{1b}%\"Q&O@N\u{1f}`Nt[\u{4}0 R!L!Q%G!J*r5N$P\"N!O*p$L#\
        P\"G\u{1f}`OLpf$%F@F$x4H\u{13}K!\"t):%'o!LEQ4nYxO,%&H!L>r)J4r\u{1b}P!Fx\u{c}4$!P&JFN/Q/X! N\u{12}\u{c}\"!I&L\\\u{1}\
        !FLI\u{1f}#AJ\u{1f}`VJb\\\"!A'I9q\"!D&L9-- y!@!J$L!D!H=L!u!E!L%J!H4K\u{7}\u{a}!-vN:\" MHtyE! r\u{6}5$ r!>&F\u{1a}\
        x q\"\u{1f}`kx%6$%IAp\u{1f}`bKBm$ M\"L\"pAQ\u{16}~!!L~P\" J\"pa}#!t&L@u\u{11}S> X!P!T!L\"o!V!G(;6K!T!P!S#q!U!H!\
        P'>&M!k!8!G!5!B!G2BNk\u{2}>$r'L!P\u{7f}B!!F=3\" uFv\u{8}c!ELUo!JN\u{8}g! t\u{1e}~#Au\u{1f}`Vuh\u{1f}!Fx3L\" KFM\
        k\u{19}!!A `! KlR!-r\u{c}@!!r/]!&SR`$ MFL5Q&P\u{1}1$ {%G\u{1f}`,x!K$ n!O&K@K\u{2}\u{c}#\"QDo\"M\u{1c}Y( O!K!m%O\
        !n>q\"R3M&V!Fu'>!F}[\u{1a}\" uFvW|$ M=t\u{7f}M#tz## v!DExAT!-u?U0!p!O#F\"E7K'G!x!?\"~4<(IWC!z#K!vtIF+# u\"N&NCt\
        !FJIJ$ q!@\u{1f}`!z\u{14})!!K_6' L!J!L-s7H/o2p\u{11}{) n!I!Q$N!K>O'N0L$L9\u{1b}$ ME?$s4<OV! MM\u{7}! L#?\"!LFKD\
        f' t!N!O%I!JEK!MA>\" xpy\u{4}1\"\u{1f}`=x;\u{19}#%JAx%Jl'\"\u{1f}`\u{8}vs\u{19},!G$G\"F;q)M\"@/N&M\u{1f}`4I\"r0\
        r\u{5}x! r\u{1b},4 G!F#K!s!M!R!I=\u{7f}!@#I\"M!E!D0w\"|!M!q!H\u{1f}`F@=\u{0}) s\"P#?\"B!M=Q!q\"M#A!\u{d}/ N!p&O\
        6G$J,L.D[J's\"G\"F!v\"C,GfJ8x!!r\u{13}+#ED$|4D3\u{f}\" wFw\u{d}t! s\u{13}f# KFL!vdm3 2!=!z%C!G>:!D!oNxAG\"q-E\"\
        u*u,s+m[q%q5sc4\"!J&?>f! N5\u{1e}% I!vDK!J!x\u{11}\u{c}& p!E&F>Q\u{1f}`ct\u{1a}3R S#P!C!O#n+L!T)K$N\"N\"i!R!P\"\
        R\"O!X!N!T!P\"Q(Q\"M\"L\"O\"M!O!M\"O\"M,O!P#N\"F$I:M(K\"N,q!M#O$M^u#N#R3Q!O\"P-r#N(u^L. A!F!?$>\">#B!z:B+N!s4k:\
        w\u{0}sSr\u{a}z!'LV[!\"r\u{1f}l\"\u{1f}`>ume!Gv\u{c}a) r!G&K>M!n!E\u{1f}`\\z%H\u{11}S!'M\u{4}J!(IP}#\"RFM4JRG%%\
        L\"ODJ\u{1f}`]FFr!]w\u{1}$! p(o$ r!F!JCM\u{1}@/!Q$B!F\"j=L!o%C!G/A!L#H\u{1f}`3{$N\"tZ\u{1b}! N,i\"!sFt`J.!J!L#S\
        \"M@N!R%P.M\u{1f}`2J;p!L!N5I!*!&J\u{12}X!FxFY% J!q!FEo!K&W!Fz(\"\" uFwt+! M\u{1e}\u{18}\" I!r\u{b}m$!H!o%K?qL+!\
        $p\u{0}a\"\u{1f}`\u{8}y\u{14},! tY\u{a}!_q\u{12}R/ p!L!M!n!p!B!PAM$E!P1S\"E\u{1f}`.F`GB\u{1a}% O&N!LEP\"OGy#%@!\
        HAQHH!!G\u{12}?\"(L>J\"(!!?Xf\"!C$Hq\u{5}% H%s\"KDr!P\u{5}\u{13}#!C&J>L\u{17}T\"(MFOG4!!G9L\" pFLKm!,p\u{c}\u{11}\
        * q!J!Q%L@Q&Kgu*MwN/J',& p!GDL!N\u{1f}`LF%U%\"N$O?O\u{1f}{Qu\u{a}\u{7f}! u\u{18}1!-tM\u{f}\"\u{1f}`vseM#!N!K%LB\
        L#3D\u{1f}`*{(-#!J\u{1f}`\u{1c}v+|&!@&w>w\"G4D&}/\u{7f}- r!@\"F$C>Q\"N$q\"H2D\"Lew<H&F\u{11}t\"\u{1f}`vz:b1\"k$\
        T!=>O#m$O0L&SYH&G#F\"J6Kfu%L\"I&nKKN i!R!W#N\"J!X9Q$T!i!S!Y#K!V!I!X.V#A!R!G!X4O>m\"S\"K!S$K$Q\"U!I*H\"n\"Q6C3N!\
        S0R\"L'm!Q\"L!S/J!W#B\"K0R\u{0}\\%%I\"x\u{1f}`SJ\"x\u{7}c#\u{1f}`HF!zgR#Dx\u{1f}`}xL*& K!P\u{1f}`JG!K\"v\u{3}>#\
         s!K&I>o! Gv\u{17}\" O3qM^&'C!I-pXp\u{1f}`6w@\u{16}\"&L@J\u{6}6!Fsu=\"\u{1f}`\u{8}vN\u{4}!Fu4u& n\"QCH=KRq\"M\u{6}\
        d3!T!U!Q\"P!SBS#T\"S4M[P*o(N#N%Q\"K%M(L#JeT\u{19} $!J$t\"K@M\u{1f}i!\\Ng0\"'u\u{5}tj:) p!K&M!R=Q!b!O&N4MrL\"\u{1f}\
        `\u{8}v9V) m!L&E>L\"Q\u{1f}`+wVz'Jwo\"=s\u{2}s>y!HO\u{e}S/%I!n!U!T+N!N4S#M\"Q2O}sRJ6N(N2Lbw&\"M#H!n!J\u{1f}`>u\u{15}\
        \u{17}$!t&I@w&JR.$!N$L\"ODNk\u{1a}! rF9! p'$$ L!sEM!vOI$!E!s#@\"H\u{17}8'!I!Q%I!O>t\"L&F.\u{4}\"Et<N3M'\"O!N%O?\
        M&J\u{1f}`cMI\u{f}\"!ELuO\u{b}0!G$B\"<6E$t&HsA\"q!C!K!Eku!B*H!t\"K\u{18}0\".BGt\u{7f}8#'G?u'I`S4 M!S!O#O!O!n!q=\
        M#O:IUL$u&K\"u\"LeK\"K!s!t9x{\u{17}!\\q>o%!<=r(tvR$rB.( R!J!n$O!G!PFNhqG@% k!P$@\"MGV\u{18}\u{e}\"ED8Ah}*!I$K#o\
        ==\"I!K\"s!L#vuuIP! qX9!GvB\u{17}$ G!J$J#MzV#Ex$I4x\u{f}\u{1c}\"!K!L:;!,qm\u{17}!FtrC\"!uFv[4B U\"U#O!S#M\">$F!\
        J!O\"H!N1r\"R\"M\"M\"?!P-o!P!n\"Q!O\"Q\u{19}t!vKR!N!R$W!Q!P%I!M#N\u{12}('\"O$P@n\"P$P\u{1f}`EL4C!FwbL!\u{14}{\u{f}\
        ,\"#o\"Ga;! r]\u{13}$!D!C%I\u{10}sh\u{13}$ q\"LDs\"J\u{12}m(!U$K;Q+P6P\u{9}uANCQ\u{5}\u{1a}\"\u{1f}`\u{8}u\u{11}\
        w% p!P&I\u{1f}`sL\u{a}D\" I(Jo\u{1a}+ v!B!K$H\"@=?!r6D\u{1f}`Ll\"I\u{9}y%EELs!w!L!I\u{1}j!!J/\u{5}%!K$M\"M!STNz\
        `!Fv#s# N!CFF*z#!H\u{1f}`!t:#%!E$vAI!L$z\u{12}\u{12}\"!L!K\u{5}l#\u{1f}`\u{1f}`.y\u{1}0!MI\u{15}%!FyL,\"'uFwEz\"\
        \u{1f}`=z\u{1e}&& P\"s\u{1f}`iJ!r!xAo!9wpD$ p\"N$M?H^d! O\u{7f}`!GuT\u{1b}! J9@#E{MD\"{PI' HEv,I4w\u{12}y[D&wm.\
        # s!N&G\u{7}i!!KpP\"!C1n\\T3!Q\"R#L!r!H'J\"R4z$9\">\"C.R!H!y$r/z\u{1f}`9M\"R6\u{1e}! qPu#!J$uFv\u{b}T!\"N\u{17}\
        \u{e}#EzLF\"y1?\"Ev>w\u{d}.$!L$L\u{1f}`uI.w$)t<I*v4I3M!\"F\u{1a}/% I)w\u{1f}`/L#v\u{14}%!\u{19}s\u{6}D!%Cr\u{1a}\
        #!H\u{1f}`\u{8}K\u{1e}s- P'K!N:q+O!QsK\"w!M!KpN\"q0I'4! Ia2!'OV\u{0}'\"r#J#L=L#r%L!M^\u{11}\"\u{1f}`kv\u{18}m\"\
        !I!O0?%!L$M!o!EDL+\u{b}+ q!L!P%M/u/Q#O%L!I@u\"sx\u{1c}\"!vFxdN!Fx{k) q!L\"K$O>O!u#L$R4N{z\"\u{1f}`vtUP\"5pXp`w$\
         u!E\u{1f}`!w(q\"!J&P}\u{19}\"!u\u{17}v\u{18}L! qrf\"\"L\u{1f}N3\u{1}% O!QFK&q\u{1b}vr<! Jv(!\"P0\u{1b}!'I|^! J\
        `t! u:L!&PS[\" u\"O%U\"EG8G|j%Eu0G2v*G\"xvJ$ o\"MDq\"M3\u{5}$!J$J\"MUM z!\"LID%%I!O?K!M\u{a}ycu6 q%Q\"S8B&p&N\"\
        P.R:O$KIL/L'N$o+o(NDo%P/p%R\"U>io\u{3}\"Ev)I<,!\"FK\u{1b}$3R\u{1f}`*u#KAL!!@U&# N4tFs?~!\"Hg8C {!<#V!}!5!B,H\"F\
        #F*L#O!w!E#W!s!<!C.B!P!M#B!@,F%F^n%o!B>q&J=L\"W/G$r!G!JOp\"!M&Km\u{18}\" wFx C' D!>$D\"C\"y!EEqO/2!O!R%K!S+Q2T\"\
        P!T%P.N!Q!S#T!K!OzqPNBO`\u{1f}8!o\"8!Q!;!H?R!o!W%J\"QsHCs!L!KGK(I-I%u!M\"B\">!D!I0L8\u{17}& K!s!PCN(q.Lt=% J!q!\
        FEo!KIt\"\u{1f}`\u{3}vJ*!]w.L\"\u{1f}`vwR\u{1c}!!GfE# D%E!qx\u{9}$ G!L$J\"vMU$Ez*D4{\u{11}x~e\" vEF\u{12};!ov>]\
        ' u!K$O\"K@K$Q\"NS)0 j!N%R!J!P9M%o!R!R&T2Ras$PqM#J4R;{\" tFu\\\u{5}\" IFKqV!!H~e( r\"Q%F!K=K!N\u{1f}`Ps*/\"&qFp\
        \u{1c}(!*qS+i#X\"W\"Y!d!S!P!K\"6$J!N!P!T!;!R!M\">'S\"V#k\"W!V#W\"U!S!T\"N&N!N!S!U!P\"U\"V!P!Q\"R\"N\"S!R\"M!K\"\
        ;!R#O\"Q\"P$Q$L'Q\"<&N+q!N#S\"Q3g%S-P$P,U#O$O\"R0V\"P*V,Q)Q\"U$N$M\"M/n(\u{17}#\"L&P@O5R#'K>N(J\u{9}X\"\"M*p.@\"\
        \u{1f}`\u{8}vw\u{d}# U&P)P) \"\u{1f}`vLf!\" tFu\u{1e},\" t'Jn>!%I#`!FM\u{d}S!GNd/#FD\u{1f}`b{l(F!K&T!U:l%N&S!O-\
        F$Q\"M/J)B,I/O#J!J\"Q(D#V!E*L4H#J!M)K!E#N!R#D\"O0E,l!P*M*E\"M.I0sg9& OFM5M&NowwL\u{7}[\"EP#q\u{16}~& {\"HDz\"H\u{1f}\
        `N|[\u{7f}\" uFu\u{8}\u{d}\" vFu\u{2}f\"\u{1f}`\u{8}Ki\u{e}' N\"o#DAI%H6K9t~\u{7f}%$r\"Q?l!L$m\u{11}l-!L\"O\"u!\
        B\"N?E\"M\"p!H4H2P\u{1f}`<L4\u{5}(!R!G&L>s!R!I%O.I|h!Ft\u{0}[# v\u{1f}`vwy:% H(p=M#K&qZc# G$O\"q\"D(!J$G\"N@K$K\
        \"K\u{1b}K[MG\u{0}\" w\"GHF' K\"Q#I\"u?L\"P%sB\u{2}$1M!qEA!m\u{5}s!Fp^x\"FJ\u{0}{lN\" I(t\u{19}g!Fv;\u{6}#!EEt!\
        G\u{e}F\"!MJMH8!Gut\u{14}!/s\u{1d}:!!Fi\u{4}!FyU20 Q!C\"F\"F\"E\"|!G;S!K!J$K$y4G>tVrit\u{c}\u{14}%!I&v\u{1f}`\u{2}\
        L&wN\u{16}\" O3r\u{19}\u{1}$!sDJ\"v4G1z\"!J!L\u{12}4!%J9\u{1f}% E&rFq\u{1f}`JJh\u{b}& G+K!xFq\u{1f}`/u2 0!K!S$M\
        !C!R?L!M$Q!G!N-K%O!I\u{1f}`Bu,JH\u{6}!\"p%Y#EK(v4L\u{1c}&'!P&K>R\"N&N\u{1f}`IL\u{1a}\u{1f}&!O$C@H!N\"s#G]\u{1b}\
        % OFG7A\u{7f}q#N\u{10}j* Q!I&N@F!U%I.G\u{18}rEK5HbT& q!KEx!N\u{1f}`ax\u{8}L! rxq#!H\u{1f}`\u{1d}LP\u{d}# u\"JDx\
        ,R#EK1t2L\u{9}P#'D?Mqv2\u{a}\" sFu3\u{1a}#'n!KFH}T#!s\u{1f}`1t9\\& s!NEu!L\u{1f}`Owmp) M\"O#C@r!J#F4t\u{1f}`PE_\
        \u{8}' q!Q!N#D0r0HHrXC!Fxe4\" yFxC\u{2})AO*O0O\"O\"N\"D\u{3}|Qu!O\u{1a}y!KspW# T&P)Pd*#!I!PCN*r!+qV\u{10}!$oj\u{e}\
        \"\u{1f}`Hu\u{13}i!'L~>!F{:F!_M*\u{4}!FzRK\" IMu\u{3}'#!q$JFN\u{12}U&!N'm?K&O.J\u{9}NOT# N\"JEI0c!GrPM!Fpz\u{16}\
        !EHrQ( q\"PFR%NtrCu\"GFJ+P% p!N%M?P!o&i\"\"O&P(#\"\u{1f}`\u{8}w\u{13}I! p\\$\"\u{1f}`\u{10}L\u{1a}E\"8mZi!c\"qt\
        \"M\u{2}d$ J!t\u{13}J!v?x$ PFO!P!Q\u{18}\u{9}3 n!O!P$Q!Q!O?S!P$N!O!O.L#o\u{1f}`Ij!P!M%N!MKB; V!?!m#J\"7!k:r%I$M\
        !T!C/U4HGM$M&o!G\"A)s#J&r1N*ND;\"r1C&B\u{f}@! s/\u{b}\"\"LZMq\u{4}9\"o!4\"2\"W!l!3\"/\":\"2\":\"6.I%o#9\"9\"P\"\
        <,Q\">\"?\u{1f}`,G+G!KFE[\u{0}\"\u{1f}`kx1^I R!J!O!G!M!n\"r!S!F\"F&M\"P4P!S!S%O'F$N\"E!L!I!J!N!S!I&E,HNO!K!O.M!\
        PYN*R$M*L%H!Q!M\"Q,F5*+ r!H$?@D!GIx\u{1f}`%u/u!H%H1E\" w!>\u{c}9#'oFl4Owg\" r(I\u{1b}M\" QFI\u{e}-\"!HD@mq, Q'R\
        !T9O&S&N.O\u{1f}`;H!O2P&S+9\" K\"q8\u{1}!(r-$%%:!C\"nDE\u{2}G{kE!A!K!Q.I&M.x\"O\"F\"@!N!B!K#w!v)C!C#s\"q$E!K+E!\
        I$K#D!F#{!t8B_E$D!A!y!y=I/E!C&N7B!Fwbn#%uAC%yl\u{7}% K!w\u{1f}`7K!wA5$ IBt\u{1f}`Vt:\\\" J[P\u{14}[!'I|\u{d}& y\
        !K!H$I\"J>uko\"!?EL\u{16}(! Kwe#EG$r4I2,\" w!F\u{1f}Q#\u{1f}`UE3z\u{b}\u{17}) m%D!B@k\"P$G!O!M-P\u{7f}]2 S!F!L!\
        N\"H\"E!Q+{!J2O!J\"P#Q\"O+y$O\u{1f}`PKJN$ P1q4nDt`y\"!P%Oz.$ q!E&G?n_T\"\u{1f}`?v@\u{6}$ J'w?K'y\u{1a}~!Fx5\"!M\
        syS\" t!Fl'!\"J@j# q!G&H\u{11}`\" uFvX8%%M!FEP!N\u{6}LF\u{f}%!R\"Q$NBP%N\u{2}\u{1c}#'N!Q>M\u{1b}\u{11}!FwK&)!L\"\
        K\"L\"N!O>q!L$N#L?\u{1a}\"EQ6Q\u{6}+\"!R&Mcg\"\u{1f}`vv\u{0}v\" wFx,B!'qo\u{13}' w!>!M#C\"E!N?B\"C\"'tFwF\u{3}\"\
        EKLxg\u{7}0 E!P!T#o!S!l@P!R#p!R\"Q3M8wJMrF2E%M( Q&U*EQS\\PmTBR\"Sp~% M!t\u{1f}`&M!urK$3N\u{1f}`*t#M`N# v'G?z-X#\
        'O6n\u{2}n\u{1e}\u{1c}\"\u{1f}`\u{8}z\u{9}p!Gu]H$!K$F@O!uo\u{13}$ PDt\u{1f}`}t]\u{0}%!D!F#tAP%uJx# q!IEwOQ\"#G.\
        t5}#\"S#GCNH\u{9}! s5\u{1a}! L,k\" F#NK=\"&pFonk<!?!p1@.J\"y$P\"~$u(H$A$<\";(y]D#H*D\"H\"x#J%I+J*s9H*r!J\"EDL#z\
        aH!sChW!\"Nx8#!FE|!F8\u{11}\"!C!uRs!GN\u{18}V# r%BFG`b\"%IFLzm! vY@' R%N\"LDK\"N/K#LEH!Fw\u{19}l!\u{14}v^$!&L='\
        !Fz'E#!HFJ&vO\u{4}!!L\u{7f}_!HKIe!!K\u{5}&!Kpa\u{c}! sf7# r\u{1f}`\"s\u{12}u! qYq\" q\"H!\u{4}!\u{1c}u\u{1e}5\"\
         v!B~\u{a}* M%H!s!P!Q:t$K&p\u{1f}`Lt?q\" MHKN%$FJ'u\u{1f}`>w`s& O!NEF!M\u{1f}`auE`\"!>FC7\u{16}# I8pZo#\u{0}# w\
        \u{1f}`=x4\"\"!J&sr{& F!sDH!G!v$uS\u{17}# JEr!N\u{10}!& N!F!N%I+rFp6F# M(rFmwT3%D!R!P1O)M!O&U#J!Q!O.PQL6K!N!Nqp\
        !M!O7LEk! s\"6<!r\"P\"R!D!o+C/K!M$o#Q!P\"J\"S-R\"N#MaL5I0M.J6S#O)K!M1P$I!H!R/\u{5}% w\"J&F\u{1f}`{uQ\u{16}\u{1f}\
        .!!W!v!Y!u!Q!s!Z!t#O\"I!U!R\"K\"N!l!N\"P\"H!@!I\"Q!p!P\"P!o!L\"p!X!W\"S\"S!r\"t!N\"P\"J\"N\"M\"Q\"L!W!M!S!M\"O\"\
        J\"H\"H!U!G\"D!P!N\"p\"R\"N\"S$S!o!I!M!J!S%R#N$I#o'm!R#T#l\"O\"Q!p\"R\"k!m(l!S#Q\"S\"[!o\"P%Q\"S\"l!R#R#V!Y\"S\"\
        Q(N$R!n!W!o#O\"I\"K\"O\"M$S\"R!o!p!n!m!q!l!r\"P!o\"m!M\"Q\"Q$j#F!F\"O!X!Q\"P\"P\"P\"M!T!M\"K\"M!R!M#T\"L\"k!q!r\
        #r!r!v {\" p\"Q=)% J!w\u{1f}`\u{2}I!wF\u{0}) r!J!L$Q!I!I>r\u{1f}`Ewe \" I!sc>\" O%G\u{17}\u{3}( m!J&K@M9N\u{1f}\
        `+K'rtm\" O%N\u{2}<+ r!G!G!G\"r!J\"L!PCN3s!M#\u{8}!FzXF' o!O!K%Q?w\"H9O(t!,q)n!(m_'%\"F3o!qWo!qlq% K!v\u{1f}`\u{2}\
        K!v{A!&L]O!F|q9% N%m!D@O5P!8$ECsw\"J-uyq\")H=wH\u{1d}'!J&I!P\u{1f}`&|\"HxyVG+ C\"=!D#C\"@!8!}<J*t\u{1f}`bt?2K P\
        !|\"R\"T\"E\"M&F.C$B!n#S!n#O$D(J&D$:&A2u$K;M\"E$D!\u{7f}\"C\"I!|!L!;!Q\"G,L%D-E#ENB!n!G+A)F#P-y!B\u{1}-$!O%K!JE\
        IZ~! wa)/ p!J$K!P!J!N-r,O&O&N!M3G,sWCrO\u{13}N!\"Lx/&&I\"M=O'N\u{1f}`?yds!FG,t- q&O\"N?S!O$M\"Q-NQI0u!E$t$LmE#A\
        u\u{1f}`Vu9N!HM^-\"\u{1f}`RzI]! sT|$ K'L@OIC8=\" tFu\u{e}5\"\"QDPxb!\\M?\\/ t!R!P$P!U:L$S\"P&Q.O_L8MZL%t%Lgy\"!\
        JFL?s\"MM1t{\u{d}\"Ft\"M!\u{19}\"Ks\"Lr\u{a}\"\"IDvOx!Hs0\u{7f}& {!J!Q#Q\"B!M\u{1e}+#$n\"OZP\u{8} \"NO.M(\u{10}\
        #Ez$F4zMt\" N\"s\u{14}8$ K!J!rFm^y\"\"P\u{1f}E@\u{a}\"\u{1f}`=| \u{1d}\"\u{1f}`\u{3}xuS%E{$H!J3w!w4\u{a}$!B!H%v\
        Fv3K#!K&AFGdL! qK\u{d}'&J!A!o=L'M\"p.J_i!'MPm! vf/& w!?!O%D,C5M\u{11}Y)!Q$B!F!Q@Q4L\u{1f}`;r4Nv~! vB~\"'KFKj\u{1}\
        #%GAw%H\u{0}[% t!=\u{19}sMx!G \u{e}\"Fr!M\u{6}W(!H$r<r$F&x4F\u{1f}`8rN8\"\"nFn~t'!N$G\"H>N\"N&N\u{13}u'4# s!P\u{16}\
        wpP!]wbc# rFu\u{16}v-m\"!v\u{17}wvo! M\u{7}.\"!IEv5N!Fyu\u{2}\"EQ:Mu=\"!sFvGS\"\u{1f}`Ey\u{18}\u{1}(!E&9(t7L#M$\
        C!L-A\u{f}U!\"O&j!!L*1!F|~+.!K!R!O\"q!O!J>L\"N!M!P\"u\"L0I\"FYk#EN$t4N\u{1e}\u{1a}\"\u{1f}`\u{8}y[6#\"N\u{1f}`&\
        NWp$!L&K!O?D,X\" uFuk\u{18}!3@\u{7f}\u{f}\"\u{1f}`@xw\u{1b}\" p!Ms\u{1a}& v!M'J\u{14}x%w$Fd\u{1b}@ p!A!L!k!P\"P\
        !@!E#l(M$M/[!B!K\"S#B!I!L,I!I#T!L!K!P#T,R\"MNwSu'GSL!MBK$ q!A\u{1f}`GvPI% y!L!GDz\"H2*#(N=L)Mj<\" {F|j3\"'sFuk\u{0}\
        %Ew2L2v(M\"s\u{b}0@ p!T!S#G\"L>S&J\"R.R$O#R3G@J#J\"O#I%J%M'N#D$E#K%G%O8L1P\"J6H!G$M&O/G1a#!v\u{1f}`\u{3}viZ! x*\
        }#2q\u{1f}`vE\u{4} \" q'H5C- t%?!M!O!L=L!s!P!Q3OYJ\"u\\DwU\"!vFy{\u{1d}!Fu\u{1a}i)!I!O%r!O?P'Q\u{1f}`[H>u\u{10}\
        g# K!D!wJ&N H!L!P!F!K!~\"F\"+\"*$+!C!3\"*!M1m!M!Q!T!J!N!x\"L!P!7&8$6\"E!R!K!M!p\"@5O#OWE!J!L!N\"q'r\\O/J!F\"M\"\
        w\"K`:#\u{1f}`Ly\"FB_!Fvg\u{2}#!O$LAr#w$%O\"t>w<x\\e!!G|k$ M=u\u{7f}H#uE\u{2}# L!uFv&C# J!tFwJW! r]\u{7f}2 t!R!\
        S!P\"O!S!N>S!q!Q!S!P\"P0O%T\u{1f}`Hv'KE:!FyI\u{3}!Fwm$\"\"T$oTk\" I(uXKJ U#S#W!S*90M!V#i\"U!S!O$J!V+Q$L$J!S!O\"\
        M*o$R!S!K\"N#Q)N)J5M!O&P+P*H!K8J7M&p#M!V\"Q0S%N!QyY$ x#GCx#HoS(%QAQ%O#L-L\u{1f}`HN\"rt)/!P&Q?o!N&N/S#T!V!LVr#IJ\
        sQI#L7Tr\u{11})\"M#D\"q>B!t'D\u{1f}`IK#x1j1 l!Q\"Q\"M\"R?r#K%N-I!L!s\"G\"G!N_JtM:s\u{1d}m$ O\"N$P\"q{\u{1}!F|o1\
        \" wFo2'\" C\"r\u{5}\u{c}$ L!tEM!u0d\"'tFto(; t!;!S!G\"<\"@\"F&9%s-F$Q!j!D!P#A\"B!O-I!R!GGqXO5uDr!G6F\"M^|' s!N\
        !M%N?s!L&L7#!Fuw~!GrF\\! MWx!Fu\u{7}v\"\u{1f}`vL\u{e}\u{17}* q!K!R#B<x%n!I\u{1e}CEs,x u' P!L%L!O>p\"H$Gc$0 t!J$\
        X\"Q:E$U)U-E%U\"QUH#q!O{E\"E4F|\u{1e}$Fu(D\u{1f}`Ht1\u{3}$ p!M!LGG2J- p!M!P#N\"MDP!Q!Q.I[Isy>o!Dqp#!v\u{1f}`\"x\
        n=!!L\\*$ n!DFA'K%\u{17}\"\u{1f}`lA\\\u{18}% qAO\u{1f}`Us!OH\u{13}! raY!'G\u{e}z& K!H&v!L?P&s\u{12}1+!H!n#H\"M!\
        r>p!N&J!o-K\u{16}A\"k!!Kd\u{1b}!%J*wK w!R!H\"T!H!L!M!M*Q/M!P#N!r!S!I#O!R\"H.O\"R\"T0r*LAO)H!J0K!O:K$s&M\"H9p!M!\
        P\"L.q!O!H$Q\"L.F!M4k\"!N&MX%\"!EEv8\u{2}! K&O\"\u{1f}`Iy\u{18}v& t\"K%I-P2r\"M\u{0}G! Kp_\"EKNH\u{11}D\"\u{1f}\
        `\u{1d}x_-$ G)C!xFu/^\"\u{1f}`'v+B#!I$r\u{f}{\u{1a}>#%EBq$Gd\u{3}< s!Q!P!N\"I!M!Q!S,p#L.}\"L!K!G\"E!M*J$x'H!G*I\
        #K\"F!C\"z!H!G$L\u{11}c+ m!L!R#I!L!M!K=N!m!L%M=b! seg!!P\u{7f}x! rWL\"!s!K_\u{1d}6!H!P&N'N2L%T!M!Q&K.O!P\"R#Pku\
        #n\"K*wZL#P/J!L#Qw\u{7f}+ z!9!N%>!K>z!=&B\u{1f}`[u:u<\u{1a}\" r%Ii\u{e}\" yFz>\u{a}\" s'Geu!ERq9!Fw\u{e}{!Fxu^!\
        Gw\u{7}P!!E`F$ V5t1PGti\u{9}\"\u{1f}`ky6<\"&q@H$e( r!O$FAr%B!O\"K-N1 \"!F&C\u{7f}\u{8}%Eu!L!G&v.wM]$ G7v.GL{zH#\
         y!?Et\u{14}!,\"n#L\"P7M#P%v!J&M2K_r\"MvPk\u{f}!F|_|% L!I&L@L&J\u{1d}L!^G\"x%!L&E:u\u{1f}`Vuu\"! H#r#EI$v4J^\u{1a}\
        $ I5t1KGt8\u{18}!-t\u{13}P\"\u{1f}`kvw;!-rtS; Q!<\"?\"x!N!?,B$r*I$>!N!@!O!D\"\u{7f}\"@!P!w(s\"D&<$F-I!z\"<\u{1f}\
        `#v\u{a}B% vAI\u{1f}`Uw!IC\u{1e}\"'tFv\u{1f}u\" MHt Y% J!wFw\u{1f}`Ew\u{d}z!'r\u{f}&$'S\u{1f}`|p%M6`$%A!M!LAo\u{1f}\
        \"\" M1shp&!I&G!K>t'H!Jij* N&T!Q;P$N:N!R\u{1f}`7P!Lq)\"EM7M(?\"\u{1f}`Ex1t#Ev*I4v\u{5};!Fw'5\"\u{1f}`vySU,!G!r\"\
        D!F\"K!t\"N=M$K\"L!r6JH\u{7f}\"\"M$n(I$!N$BB?\u{0}t]U% qBK\u{1f}`Ts\"K\u{14}]\"ER:I)K\"%tFw>:: M\"m!=$S?O!S&S.N\
        !T#Q\"N.vHM%M!N3M7N*F\"N7Q(u!r\"M9S3t+j+*#!N&I!Lr\u{10}\"!O&LEE\" sFuv7\"\u{1f}`\u{8}z_V\" R!MTR#%I%rALo\u{1}!E\
        JcV$ t!E!KEI\u{7}f# wF~\"J*T# v!KEx3\u{5}&%J\"J!P=S!o%M2^!Gt\u{1c}\u{18}+ F!K\"N\"o\"O?I!H$l2K\u{1f}`Pq~Q$\"MCK\
        \u{1f}`cvD (%K\"NDM2S\"N\u{1f}`Iu\"M(O\"!AEtI\u{1d}!9v+V! GEz'!B!M!H$JXGqI%t\\'\"\u{1f}`\u{8}ynm!!=.a#'v\u{1f}`\
        \u{8}w%$. I!j$U\"k?H%U4IYq\"LMHLp\"N#l/IYH# G\u{1f}`.KR\u{11}\"%H#L@F%!NFL\u{1f}`Ot#L`w! Kr}! pP)$ F%J!o\"OH(!F\
        Lz\u{8}( D!x!L#K\"K?G!t!K\u{8}\u{12}! s\u{7f}Z+'N:O%T5K&LVu!C\"B!F#JxOP.!%KFQ!Fy\u{1e}\u{1c}!eRv6!!M4'! NI\u{3}\
        '!N!n%N@M4N\u{1f}`;xwg!!Jk\u{1e}\"%uFvrU\"\u{1f}`=L'\u{1}!!M1]$!M&J!NFO6s#!N\u{1f}`\u{7}u<\u{f}&Ey$I!J1H\"u!vx>\
        \" KMsCX\"!L&G>\u{10}#EM(s4N,-#!NDE\"Mv+\"EK\u{18}v:G!Mt~ % o'K>K\u{1f}`x{D\u{7f}% L!x\u{1f}`jH!z\u{8}j'\"I%I!K\
        5o\u{2}o\"w$Ks## s\u{1f}`vu@8#\"QLOxs4z' O!wFB\u{1f}`\\M!s%v#)! p\u{3}@!\u{5}G4&!!p\u{16}uU!R!W!M!Q!K!S#O&O#O!N\
        !R!v\"N'O#N!W$U!T\"P\"K!S-N!Q!O$M!W!L&P&v&O\"NBm%o!J!L\"O!s!N+L!M4B\"p!N%t%K&J@q!N!W,O)K1N*w\\U% I#o\"KDw4B\u{2}\
        #( Q!x!B#B!I!A!ESrSO\"!MFME%!Uvy<$ O!s\u{1f}`kt,S# r\u{1f}`6wAf! q~L\" r!Dsp\"\u{1f}`%wIN#!H$NnO{m! qNQ!'E\u{7f}\
        ]!(p']#\"N$M\"oj\u{a}#!H&B>Q\u{9}\u{1e}! Kkt# v\u{1f}`vyC#\"!?'M\u{9}k!Ft/^$!O%SAN5N\u{1a}5\"#N.L]\u{1f}\"\u{1f}\
        `kyzQ( D(q=@\"G!N\u{1f}`-JPts'!'ss>\"!I&BM[4!J!T!;#U!N!Q'6$5,x!G'Q8P\"MeG!ICD!v\"t\"C`LBT\".BGt\u{7}m* R!D&K!L/\
        r!F-ULv!G!TLA%\"ICH\u{1f}`ct\"J\u{e}Z$%H\"H@q&H;c\" pFs\u{0}\u{6}%%D\"J@s$G0@hM#!I&I@Ji4\"\u{1f}`1I\u{f}k#Fv\u{1f}\
        `Ft\u{6}\u{11}(!F!LCu\"J!I9s\u{1f}`GI\u{1}>( O!O&O;P$Q;O\u{1f}`7PVY% s\"KCM\u{1f}`cu'\u{2}#%v#MCxlM! w\u{17}*! \
        sfi\"\u{1f}`vtc3! J\u{7f}P& H%k@P!K%s4OUM3!S!p#F#l9L$S!k!L$G#Q-H&NcL#L.IFI;L2J&Os~!FI\u{10}\u{16}! q_$\" r%O\u{a}\
        e& L#O$I!r@Q!MRA\"\u{1f}`vx{.! L~.# r\u{1f}`1|*%! t\u{5}7##MWO\u{2}K:?\" t!LnD)%E!E!H>J$y\"G\"G!N/DeN$ q!P!P%Kc\
        :! u\"\u{19}!F}F)) L!S!M$o@O!R!O$p/Oe\u{7}( I!S!G#I\"t>@!J'uM\u{8}#\u{1f}`8N!tL\"!Fz65& J!HJs\u{1f}`]J'u`p\"\u{1f}\
        `vsQI$!u&L@u&L\u{14}\u{17}\"\u{1f}`Iw~\u{c}!Fz6|$ O!O6mDOK\u{16}&%K!P!N\u{1f}`NLUs\u{10}%\"Ew<xdv! tRL? Y!J!P\"\
        M!N\"N!t!L\"M!O#J!O!L\"P4Q!S\"N!R#k-H\"Q$M\"N\"O.NNN\"P!RtK0N#OP\u{2}!!B7<( O\"O#K@O!O!G$M\"q>2& D%o\"J0nZo&E\u{6}\
        5!!FOO*!R!o&Q?W!m%RXp(MOM)Ak?( H!t&u?O!ssv*v-w2X$\"LD{\u{1f}`bF\u{1b}\u{15}\"!KEtPU\"'J@H\u{9}\u{1a}- F!R!k#u!I\
        !M?O#s#N1L#KdO\u{9}J;'!Gu\u{c}r$!CDK!vK{\u{17}V'!J!o&R\u{1f}`nF2F6KV0%!F%R!B!K,pIM# M!sFpR-* F!M&M!K>J\"N5V!K!T\
        !P`F\" F(s=+\"\u{1f}`\u{8}z\u{a}^B\"W!O#O!H!S'<\"C\"L!P#K+T'J\"m\"?!E'A(?!H!>\"J0D\"U!m!M!O%?\"A!L'x\u{7}K&v8z\"\
        G!GXn#Es$M4s3c( n!N!P#J\"C>P\u{1f}`Fx1*('C>s!N!w\"G$G.G\"y~\u{15}!]PN>% u!<!I&I>v\u{3}\u{a}4 q!F!F#J!J\"o:O$c!F\
        !I#N1K#I!E!Q/uIH~O2K&o?<!!N\\\u{10}%Aw!J\u{1f}`Uw!J/.! I0\u{14}\" t(J)y( L#O\"n\"S?I#Q$H.Q\u{d}\u{9}# x!CE{{z\"\
         v!@97\" wFwz+3 R!o$T\"R!R5N!Q/P!S.V%R[l!L\"N!Q!p!M#OeR*4#!u!KEqC\u{5}(!C>D!q\u{1f}`,G!o!H!n+\u{a}\" H&op=!'s9J\
        9!S!g#P\"R!hCP\"U!U-R!W#Q!X!T=P6J#M+P!SFR,P'Q0Q\"W9MEs[\u{17}/!4!w!@\">!F!A!@!;&:8?!l%E.C\u{1f}`OnTk# q(H>t\u{18}\
        ;!'M!e\" KFC7\u{16}$ s\"LFN]zU-\" v!FM7) k!Q$I\"H?m\"Q&Q\u{1f}``Lgs! Nn\u{8}\" o'M@\u{12}!Fx9c'%P\"H>q!p#K4q\"M\
        Q$!\"N\u{13}S!Fr:=!FtJD[ r!M!M!?!O!N!N!U!S$N!y!v\"N\"N!O.O!Q#U!l!R!O$U!P!Q%s#P\"O!O#T\"Q!M!R!T/p*K3L.Q\"N%N#K\"\
        F*L$F'I)C,s)K;o!O!Q\"N.n!N!M$Q\"N*N$G!O\u{1d}b!\u{18}v\u{19}@$ I\u{1f}`kJ$t%Q6 m!M\"O\"U\"Q(G$H.F(H%R/r\">\"ATA\
        @F6u\"J@C)F2M$D\"DRg. q!K!P#H\"I7t#I$P!o!OuM$tvI#L\u{5}5+ G!@&B$y!C#=7O+q!I\u{1f}`.pCp$ vFy\u{1f}`Lz\u{8}^\"\u{1f}\
        `lwXs#%G@I\"uFn8!M\"Q!N\"T\"N!N\"F$G$J2S\"K#N\"S\"O+J\"E!N#V5I\u{17}K*G\"m1B&PUg1 M!q!R#C!D?{!H%E\"Q$G*t!K%s$wl\
        u$ItK\u{16}|#Bt\u{1f}`Vto+\"!tFuCQ! tE)!%L\u{11}\u{11}$!M&K!KEMLs%'G?o!F\u{1f}`\"uK2! r@\"= R!S!m!<\"H\"O\"?\";\
        $82M!t$P\"m#LDDbGC|!C$C\"@/G)q\"R!M!t!M*s%H5G\u{6},\"\u{1f}`\u{8}vp^!F|+U!%NES' G!?!pEEOs\u{1f}`/oX\u{e}!F}g\"\"\
        ,tFrx\u{7f}!FwO$$CK\u{1f}`zu#Kxx%\"K\u{1f}`CL!xHv=8%!G$L\"v@H&xX\u{a}' LEu!N!D4w\"q\"F\u{c}J)!Q$B!F!Q@Q4L\u{1f}\
        `;r4N\u{15}\u{15}! J\u{1f}f! J!\u{1b}\"!CFF:z# N'M!MH8!GwRz(!E&8(t7M#M$C!L-BZ?\" M!q0u& H%u@w\u{1f}`cJ%v%31 G!p\
        !L#F\"u>Q\"C$I\"r.C&Ccv\"K!w6wMI!qU#* P!S%T;o,P3QnL:BNo8M?n# M!uFw:\u{14}!FB$N#!u\u{1f}`\u{1d}rF\u{1a}!!Kc\\\"\"\
        SEP%Q= o!A$M\"Q:N&Q!U#I\"O!M3NTH#8\"F\"q!H%F\"G-K7GCH%{&N-<!G$I&H/:$wJ\u{7f}# p!I$P,9\"!L&LCo!Fx\u{15}n!(oO]!EM\
        N\u{8}! K*1!&L8x!FxO*!EIrK! yhFO l!S\"<!L!L!R!O!W!7!>!8$o%o)J$N&T#Q!N!U!N-n!Q!V#Q!T!K!T1NBN*J'pCN!v*q!M'Q/Q#N\"\
        x&N\"N+P)N\"R!Q.M!H#*!.s}5#Ev$I4wC\u{6}!\"J?e#&Q)O!q$s\"EOMs\u{7f}0$ M!tEN!v~>% L\"x%F\u{15}L\"udw\" J[LBk! v\u{14}\
        \u{18}!F|8Q! s~t''P!Q@Y%M!Q1H!H\u{11}?! KKH\" vFyQO( N!J!L=u\u{1f}`,H!{\"EoW!!E \u{11}$!K&v@L&x'!+ l\"P!M#j!LAV\
        #N\"LXO\u{10}S9HRe#!H\u{1f}`!tah!FyHW\" K\"o\u{a}LI o!M\"L!O!P!Q!K!T!I\"S2M(U!i!P&L!R$I+I\"O!U!N!S$x0M6G!K.O$M\"\
        M/S\"oBo'O0O*O#K!M.n\"W#O\"O<K% K#NBRLy\"D^4#\"QFP&P+[# N!s!H\u{10}'#Es&M4tzp!&q]9!!P\u{3}\u{19}#'J!u=FPl!%Jzy$\
        'QBM\u{1f}`fQ]\u{8}!YKx1\" p!Fi`& t!A!CDv%E\u{a}qv2\"\u{1f}`\u{8}H\u{a}7!!P\u{e}[$!PDN(J\u{4}v\u{6}\u{10}! pf\u{19}\
        \" q!@\u{1a}O\" rFv\u{1a}_+!C!FCv$H4y\"B\u{1f}`JF!H#p!kd(! tmA#!N,wNNta!EIZJ3 o!B$>!S?\u{0}!r#=\"D\"D!N/\u{3}ZG\
        #y!J5E#v\"D!N_td\u{15}#EL%s4M)k!3t$#*#R!G!m!S!L(O7p%j!R\u{4}mtS!'Cr\u{10}/ p\"O#C@x\"Q\"F\"H\"I*w$u\"y$v(K\u{1f}\
        `:y\u{9}{!\"K\u{1d}I#!H\u{1f}`<\u{7f}gH> D!u!M!L\"w!I!Q!P9u$V!L!L\"r\"x2B\"S\"CUMLt%H!u+G!L!C6u+u\"H+q%w&G\u{3}\
        d!,r6Q$ pEB\u{1f}`cp7\u{b}!ESz\u{1e}#=w\u{7f}K#w\u{10}\u{e}\"=v\u{2}v?[\"!CEs\u{1e}\u{17}\"\"N%M\u{0}\u{1a}\"\u{1f}\
        `lwY91!G$B\"<6E$t%t!HsA\"q!C!K!Ekt!B*H!t\"KD3\"\u{1f}`nvrW\"!A'Oe\u{b}!Gv`l*!E!T%Q?P!J'M-K!R\u{8}s}x\u{11}s'!P'\
        N=P\"R'R-M&Ks4!!H\u{f}s!aF3\u{1}\"!J$B\"~! O*\u{e}, K!x$B@F$}\"A0E\"B\u{0}zNv7G!{3U! {\u{c}i= M!J\":\"J!P!M!O#8\
        $l!r+|,O$M!P*m%L!Q6R\"S1J%|\"E)F1v\"Gbq!K<L(N/`! Ayc\" q\"H&v# M\u{1f}`\u{1d}GMX%\"uCH#u~F\"sT@!FspB\" sFv2H&%H\
        CGstoE\"w\"I*!,\"S&N=F&t!s!O!N.H#I!J|KkuQ$'!8\"F$?DB1MtL%ttw% p!J$G\"D?s\u{19}J#!J&K@L\u{11}N!1t\u{9}T\" r!?6T%\
         L!rDI!M!w\u{0}]C!R\"M\"G!T!M!T'I\"P,K$P%m!M!P!M\"M!T!P!V1M!R!P4IJK#N,J)M*tKO!L)P\"L!N/O$L\"Q,P!!DB\u{12}' s!Q%\
        G@v&L\"JBC\u{1c}`\"+rFoi*& u'P!N>t!P&I\u{1d}wF B!B!B!:!~!:!Q!<!?(@\"<\"<.L#m!D!D!K!D!x!@!T\"G.=!9!m\"R\";.>'J!s\
        [E!oDt=I*t(C#B!r}.' C\"NCE\"I&s\u{0}Kis f#&M?Q\"F\\['!C$G=o%H\u{1f}`Qo\"L\u{d}\u{0}$!M$J\u{1f}`qN#\u{3}#!I\u{1f}\
        `0y\u{4}J\"!tFvyR& s!GEt!F\u{1f}`asQ\u{b}\"\"MDv~f#Ev0H2vZt# K/vFv,t! MZP!Fy\u{6}\u{18}' Q!S&I&{Fu2NCr{\u{f}$ s\
        !F!M&I.X' s(N>q\"M]u\u{1f}`8x36!!I\"H\" G\"qTB&'B>F\"C\"s\u{1b}K!vEB\"\u{1f}`zs!.&&P\"n>n!G!M8L\u{1e}z$ s!A!JFJ\
        FM= k#>\"Q!O!V0K*n!L$p!N$I!R!O.P!P#N\"O!L1K\"M~L:N)n!L+m!M%R$O;q)\u{1e}#FC\u{0}{\"CR\u{13}!'J4 \"%C@P |! s\u{d}\
        W# vFx'I^<, r!A&v!D=>!u5D\\H!K\"y*x\u{3}s\u{13}a\" HMr\u{13}Y!%JXt\"\u{1f}`kx\u{d}aB O!E!O!|!D!J!P!A!L!>*K.N$T!\
        M!J!N!w\"K!N!J!J+O$O\"M8w$?UK#r\"PaN(r)L#t\"O8R%!B'w\u{f}M*Ixo~.- O!k!R#U#U>N'P/Q%o!PsL0tjJ\u{2}H\"!MFNQq\"!sFw\
        }(\" uFw,E, W!S$G!P!N!P#mCOjL.ueJ.H\u{e}C\" uFuD!. K!r!@#C\"s!G=B!J!u!E%q.@&@cy1\u{a}! MM,!!Ojb#+p!GYo?r\"\u{1f}\
        `lu\u{0}\u{2}!&K|\u{d}!Ir?\u{11}!\\N\u{7f}5T K!n!q!N\"S#r'<\"N\"G/T#p\"o!s!L!Q!M!M%G!G&M\"B!G!G!S\"M\"L!Q$w$u,t\
        $J=P$I\"I!K#K%S'P#M!q!p!N*O7S9J(n\"T\"q+P#P!H!H\"\u{6}\"!LFL!U#,m9nAoK\u{1b}!!FB\\\" J\"s3I#Bs\u{1f}`Vs\u{8}+.!\
        O!S#U#R+P;Q/S%O-upO)KBI>M%O\u{9}\u{d}% Q\"TKC!N-R5@\" IFM/B; H!n!S!G\"O\"P:C$I!N(P-A$A!Q!J\"P\"A+J#I\"q$F&u\u{b}\
        G!y!N!F)C6IPN\"EM!u\u{1}x\"'H\u{1a}t}r)!I!R%L?B6N#N\u{1f}`,w=yCD!%J[u$\"QCr#I4t \u{e}\" r!Aa{%!P!L$M@o\"O\u{1a}\
        ]!EJ>8#ErSK$u\u{17}<! Rj?$ MBy\u{1f}`VyU3& K\"E&w>G{G$vg\u{a}) J%K\"o>N\"G$N\"q!P3G\u{e}Y% K!u\u{13}M!w!Im7!F{Z\
        5\" s\"N\u{1f}f' I!J$o@o!M%Q4odS\" L\"o\u{16}*\" vFwx\u{d}!9vdV# w!NEo>q\"\u{1f}`\u{8}vS\u{10}$%NBS\u{1f}`fQ\u{c}\
        \u{c}\" K!r\u{1c}*& p!E&G\u{1f}`\u{1f}`'B)<! M#m#GG\u{1f}`ay[W# LFL\"uq\u{13}%!H$I\"K!SEK|\u{a}!IK\u{7}w\"%sFto\
        [\"%KFM,v! r\u{7f}\u{13}\"!sFu@\u{3}#!L&K@O*w# tEH!q1P$!O!Q%GUNo\u{b}# E!M&v`}#!M$I\"I()! N\u{1c}\u{9}& L'J>l!L\
        'M!SI\u{d}# A\"tDG>\u{a}&\"K#MCP#L!PisWh\" sFv\u{1b}\u{9}#\u{1f}`\u{3}G!v\u{b}T! NS|#E{$E4{-9\" q\"Pdq(!T$P\"L!\
        U?T&Q2MbN[\u{7}\" K\"o\u{15}\u{13}! t\u{2}_( L\"m?6!r\u{1f}`TN!6!r71!!Ny\u{d}&!D&P?s\"K#K\"F=\u{3}$ u\"K&E>t.k3\
         x!J!M$R!M!K>i!L!P&M2L6LCL*L\"L+t\"L{P\"O\\\u{8}#!N&K[Kgs8 L!;\"z!6!I\"8!M+?$C+M#k!M#t!B!Q!S1k!D!Ltnks,n!A!O\u{18}\
        b)!I&K!P'O8M!S3J%T3Od\"!&S,{\"\"N%LXh!!Koj# I.vFv\u{1d}])!I!L=A!t\u{1f}`,C!q!H!o+_$ s3M3u3KT5\"\"R#P\u{5}\u{1b}\
        \"!J!u\u{1e}\u{1e}#!T%PFO\u{1c}_\" r\"G\u{1c}B- l%H\"R!S=t#T#J\"O!J.o&r\u{1f}`4pB5+!Q$Q\"D>R!Q'J!I-G\u{d}NCI.P-\
        ^#!IEs!Ic^!FEQ\u{14}!ePV\u{13}#ESMm\"S\u{b}6\"$n#MB:$ M!r!FFJ(n! siI(!C2w4G$r.v\u{1f}`2w!L%B!bH\u{8}R!Fw_\u{9})\
         s!O!L#C\"L!L=O!t\"L\u{1f}h* t!I&u!?En!HwKsm!H6KHu$!I$H\"M@L>t% v%JAx%J4LkN$ x(H>z(HNi!F{Db' I\"M#w@G!J\"M#xI`,\
         S!=\"?$9,=!w#>/M4tJpLx,Q\u{5}\u{d}) P'J>L#t%L!K\u{1f}`ZK&vHH0 T%O!K!C,H:G!Q+I&B\"IWC*t#OCM)H\"IEk!(M\u{1}^!LN\u{1c}\
        {!\"s\u{e}-! IKP9!Q\"P!P!l$G&N2T&M!Q%O!S-M!R!O$S2N\"JlnLO&t#T\"Q0O\"O%Q\u{1e}:\"'sFs\u{15}f& q!B!C#F\"wFq:\u{0}\
        \"#Q$Kk/#&RBP$Pc7!!M\u{1a}.)!DD\u{7f}!G#C\"G2{\"t2I\"w)o+ l!K!Q#J!L\"M=M!m!L!R$M\u{1a}o# v\u{1f}`vv\u{3}b!KHwx!\
        ED(>!!Bp\u{16}! vD1%!E&G>y&H4z[\u{b}!Gu7\u{13}!!H\u{19}Y!\"r\u{1d}n\"'K@NM(#\"N%MAN\u{1c}\u{a}#!D\u{1f}`j{al\"(\
        LFMRm\" s!?\u{1e}<\"\"N&r|k!!@\u{14}'#EqMR\"q\u{15}\u{e}\" LFLuX\"\u{1f}`vsF\u{7f}!Fs\u{2}I! qA&!Eu\u{5}u# M%B!\
        Hyp!%q\u{10}\u{14}!\"Kc[!!IFN* G!@$xAJ!E$y4B\"E\u{1f}`GK];\" J\u{5}L\u{11}\u{17}! N\u{1c}6\" n!@\u{0}_6 L\"j#R!\
        V@K%Q!W!W.X!U#P!U!X=S:T!S$P$O!R\u{5}N%S@tg/! s|\u{13}% I\"vDJ!r!wH|!'M\u{4}N\"\"M&tAI2 q#D$T@L$F#p-F!N%H0J!L\"t\
        !LGv6t2M\"tasBv\" tFtS7\" M'K!8! q\u{1f}&$!rDI\"v4H\u{1b}&$ KEn!O%Q\u{3}K!Fvo\\#(K>v(K\u{14}z! rC+% H%MXn\u{1f}\
        `PKP0!Fs\u{1c}u\"%J#SHR\"!K!Ms\u{e}\"\u{1f}`\u{8}xS\u{17}\"\u{1f}`\u{3}I3|\"\u{1f}`\u{8}x78!Jq#F!2nzD\"!wFy\"?!\
        \"rV}!'Lp\u{9}%!B7t.uJD\"oS\u{18}' x&J?K!y\"J\u{14}s$M\u{4}+> l\"o!Q\"O\"I!J#J$F3n#M!q#T!r!R\"M!P#K$G(D!L!E!OaS\
        !s!y!N!Mrn\"M*J\u{5}K# r\u{1f}`HtfJ!&N \u{0}( P!F!N%N!Q\"q=M5J'\u{f}+ r'C!E9Q!S\u{1f}`Tq!Q!S!C!E4'1 L!w!o#F!I!H\
        >?!R!r!o!v\"G!I!I!N\u{1f}`WtVF/ L%N#m9I*N0A!S`K!r$qtM!I\"oDL!r\u{c}_#\"NDr\"L+j& q\"I&M=M\u{1f}`cuA1!\"o\"x!EN~\
        D#'v\u{1f}`\u{8}z^4\" EFHX-$ l!K&L@K\u{10}Z\"qM\"tz\u{11}\"\u{1f}`\u{8}x\u{1b}$!!C\u{9}\u{15}\"+sFqN\u{1c}# q\u{1f}\
        `vu\u{1f}{\"!I'JU\"! p5\u{12})!C$B\"?1o)D&HIK\u{1f}`'D\u{13}\u{f}' ?!p!t&s>F%K#o\u{1d}\u{e}#MKjq\u{12}M\u{7f}>!\
        'M\u{9}7! HrY\"FN!r8\u{5}! qgA*!QBo$P&M/J#QqK\u{c}O!N\"p27&\"N$N\"ODO!P.MV\u{13}\"\u{1f}`'{0<&\"I$K%o.vlE!sGe! \
        rX7)%Q!LEO\"S.R\"E\"K\"Q\u{13}xK\u{f}! p x' N!E&v>v!M5G&y,J\" GFKJ\u{10}# w\"ICG\u{1e}y!Gu\u{5}\u{1f}!EM']!&L;p\
        \"Eu6vhM\"&pFn`\u{9}!,qU2& t!F$FBJ\u{1f}`\u{6}w\u{2}3% N4t\u{1f}`)I$q\u{19}0+ Q!E!K!E\"D\"E!O0v.tJA\"tE\u{11}\"\
         LcQ9(!/r\u{e}%#!U&TFR3\u{15}Q#S\"Q\"R\"J\"M(C!M#T.y\"Q!U!P!Q!Q!S!M!M!J\"I!M$v#D\"Q#o%H$E!G)O!Q\"pCr#M'o#L!M(r!\
        JCH!s!rBO-n!M!I$S!O$I0I!M,w#Es%L4s#/#!G\u{1f}`jxh\u{17}!NL$i!'P\"\u{11}!Gu\u{a}d!Hv\u{1a}\u{1f}! tcI! q\u{13}MM\
         T!W\"R\"L\"V!m'I!I!N!V!L!S!C,Q$L\"m$T\"l!l'L$Q\"G\">!O!F\"D\"<\";\"@&CMN(F!MOF#H!I#H!H<R\"L+A!J%o#N2Q*\u{13}!E\
        M2G!(MH\u{5}! uKl% r!D!J%A!K\u{1d}8\" q\u{14}wwQ+!L!Q#P!O?u&O!O!I!L3t!web!\"q\u{1a}>\u{1f}:! \u{2}!R!t!&!+!J!q!\
        O!m!$!1!%!3!5!7!/!/!8!<!(!5!6!?!1!:!E\"B\"O\"5!9!O\"9!<![!r!P\"6!8!L\"O!Q!1\"5$,!:!@!C!1!=!H!R!5!=!H\"L!U!;$@\"\
        >!B#6!?!p!u!5!<!7!C!S\"=\"O!U#N$=$t!;$B\"H(n#p$n!l!N!S!O#N\"O!o!q!S'O\"o!M\"<\"P#Q\"A\"s#?!@!l!P\"o$O\"t!<!=!<!\
        A&x!G!N#N\"L!W.p!K!R!M!Q#q!n!o!q!k!O\"K&9\"9\"p!Q\"H\"s!N!W!=!?!L!R!R\"=$5\";!@!;!C#n!N\"9!<!k!n%m%k;V& G+K!xFq\
        \u{1f}`/u\u{a}\u{9}! sKQ\"!HELy(. H3Q2v!J!J!K#F!J)t+t|t#M!O|I\u{f}`\"%F#Kcj!Fy\u{19}R! s}p1 E\"o#H!O@K\"i#D\"O4\
        L!K_K!IEJNH$s.I(K\u{6}J&!M!o#G!N!I!QQh\" r!AhR\" sFs!y\"\u{1f}`Uy^0! uLG\" G\"suI#%GVO!NJ;$\"J%I>S\"IJm# q!=FD\u{1}\
        Q\"\u{1f}`\u{3}z\u{2})%!@&H@D\"w4A\u{7f}R\" q\"L\u{10}r&&Q?n\"P!M&O3C`\u{8}!Fx\u{1c}\u{1f}% o#C$B>M)K!M0 ~!B$D\"\
        E!K'F6C!\u{7f}!G$J\"M.D5H\u{1f}`8v'F\u{10}N% v%F@I!w9I\u{e}h&\"L&K:J#K\u{1f}`SJcp$ L!O$LAG\u{12}\u{17}$ vBK\u{1f}\
        `Tts \"'I!qlS\"'K!R}\u{16}#!H&HANZo\" L\"lo;!\"HP\u{1a}! oC\u{16}!^s4##\"QDs\"Mu3\"!n!JN=' O!H$t\"r?x\u{f}ucq\u{18}\
        _!$P<*!\"PNi\"'K!M1F%\"O$M\"M@Q&J{V\"!uFv8\u{9}+ S#u!?!MDq!H!T2U:u\\nkshU! K\u{d}4&%J\"J!Q=S!p%M\u{10}@$)L\u{1f}\
        `/v#Lr $ n!I\u{1f}`.Mi|\"!G'Nn#!!H/\u{7f}%!B'w\u{f}M*Ixo]\u{a}!,qIM! Is\u{14}F U!4!B!<\"<!@!\u{6}!?!8\"6$C$=$F*\
        H!K#n!V!=!I#C!F!{!I+@\";$<\"u!GUN#s'LZr;H!K!x0G$B\"x\u{e}P\"\u{1f}`\u{4}G\u{6}!$ u%LAu%Mwr\"%tFu;*\" JFMxx!Ft\u{d}\
        '&!L!O&N=N\"K6J\u{1}e\"Er8re@' I%C\"p>A!H'v.F5\u{6}&%I!N-R9P\u{1f}`mL6\u{1e}& J!O!L%r?G\"P& !!;\u{0}C&'q>@!N'u.\
        D&De3#%G.qFr5R!\"r\u{0}L*!r'G>s%J#GnM!v$O\u{7}NDuT>$!K!P\u{1f}`\u{6}J01( I#G\"u@w!J%K2I\"z|p\"%vFwOn% y%IAv\u{a}\
        u%L\u{19}/! MY+/ v!T!G$M!G!N=R!m\"Q$M!L\u{1f}`IL-q,O\u{c}q' K!B$}AM!D$|\u{a}w\u{0}J' J!|$G\"K\u{11}t9y$J\u{e}7&\
         t\"HDs\"N\u{1f}`wEeb\" wFx\u{1}7$ OFJ\u{1f}`TM7r% B$rAU%o4Q~e\" w\u{5}y\u{1f}\u{16}!Ns<l! K<&7 s!L\"K\"P!R!O,K\
        .I$R!p!Q%V!T.L$R!Q!Q{O\"sXI#O.n(RT\\/!O\"P%O'P2S+T/H!L!N\"R\"OpOeS#T4Q\u{e}\u{11}0 k!R$P!R\"P5N*Qup!J!N!N#N#OhM\
        (Q3L]\u{6}\" vFw>\u{6}.!U$H\"O>J\"N$P\"P/O!M!L!G\u{1f}`JN&N?#Z y!?!V!L!H!G!P!=!o!K#C#D\"I&N!G)P!T\"B!P!o!K#M!H!\
        R!?!l'H\"M$=\"K\"I!Q!A0O!H\"P@q!H(E)q(A/D'q!B#FCP\"?(l!P!T!M+=%J!N%N!R.<#B\u{15}T&%D#R?r$E#R.Q_3!!Hd\u{c}# {\"E\
        D~\\~2 F!\u{0}!C#C\"D!I9F$t!E!s!L3t'J`x!J-wAJEF7+#!L'J?L\u{15}%!!Jk8!!N\u{9}K#%t\u{1f}`\u{8}wVr' p!J$N!N!F!MFLf\
        F\"FK3s@&; q!E!O#E!U!H!L9N$R!o!M!R#G\"G!M-N\"P\"F#QUsSJ\"K\"u<r,N#P/K\u{4}p#EI\u{1f}`c}cz) z!A\"C\"C\"F>I!u%I\"\
        G?Y#!D&E>LB4\"\u{1f}`\u{1d}z\u{e}\u{1}\"\u{1f}`>v\u{1}G% v!C!P%H,Cjz!3O=\u{14}& K3u2J!K3w2I4m\"UJ2r\u{11}VI O!G\
        \";\"J!O!E!M!M#@#\u{2}!;!2!F!P.P$n!J!N$L!Q!H!N!K&|!A#O\"I!Q#L!R!E&s,OUF9xUP1P\"M$K\"P%wkh%'QZL\u{1f}`Bn!EX|: Q!\
        6!H!K\"=!H!6!D!4\"3$0$@!}#:/O#Q#K\"I+G!w#G:I-tXN$pyrBD\"NL'n\u{15}V! x\u{11}R!/r=`\"EK6JE%! L@\u{7f}#!r&L@u*R& \
        t\"MCL!q\u{1f}`bxV\u{f}\"!F'N\u{c}V&!v&G>J\"w4K]x60!\"R)\u{17}\"\u{1f}`\"z\u{16}h!FtcE#&J\u{1f}`+tx&\" s!?(1\"#\
        LGnV!# q\u{1f}`\u{8}K$n# K\"QEql\u{12}\"'uFx\u{7f}i)!L!O$Q!L!m\u{1f}`hq3y\"JR\u{6}#BM\u{1f}`VM\u{f}b$$nAI%q4IqK\
        (%?!I!K!LDN\u{1f}`qF!zVe\u{8} l!T!V!M!V!L!M#Q!>!Q#?!L!U!N\"N\"q!n!W&L!P\"s!S!U!H%d!Q\"P!Q)Q\"P\"Q\"W!V!O\"I!O#O\
        $R$N\"q!n$U!Q*H/G!L(P!P!q!K!L!K!S!s!S!P!L!P!k!P\"P!V!p!H!J%m!M!N!i!O\"P\"Q#J!J#l!O\"U#K!P$m!S!U!G\"o\"o!G#Q'K1V\
        !Q\"J(p!S!U!R/T%K\"P\"K\"L\"I\"L\"M'H\u{3}M, Q'Q>p!L&O!R!Q3RdM\u{4}Q$K\"nj(!FyZ=! L!;$ vFu\u{1f}`PuOn% p!@$E\"@\
        >M3\u{13}!Fzi~(!n!R$O!O>T\u{1f}`_M+H\u{a}7$ L5s1LGsf!$ K!v\u{1f}`.w\u{f}y) B\"K!J\"B!p?k!E7L#n*|A!M\"M\"P!S!N!l\
        *R!G4R!Q!P\"Q!T!M!Q-O!Q!S#Q!L&T]RAI-J)K4r\"r2L$m!N!N#L\"MN\u{1e}# r!G&G$_*!Q!P$H!M!L=Q#O$M1P$NL\u{13},\"o#L\"P7\
        M#P%v!J&M2K_s\"MvP('! vD+!FwWR& r!G\"RBR$T6O U\"!IFK;\u{1e}% uAu%w\u{1f}`Qu\u{1a}I(!M$H\"O,M9R5I\u{1f}`^K/\u{1c}\
        \" vFve\u{1e}! wc&#!O$p\"I\u{6}D! KCn\"!KDI\u{10}?!\"F\u{7}:!-ro@\" r!H\u{7}Q#'u\u{1f}`Uu{\u{c}#%p!K!FXW\" H!q\u{10}\
        \"% p!EDC\u{1f}`cp\u{4} \" J\"p7i` w!P!R!G!L!P!U!H!P!H\"O)L!C#P*W#P!m!S!n!N\"T!S!@!M!H)w!M!O!N!P!R\"Q!P!L)P#C$U\
        #Q\"M6G*H!v#G#N'K-M!M#MFF/p!N!L!I*W!J/s!M!H%R!N-y!K!O.r?E!\u{18}tf\u{7f}!FyJ>!Fy\u{8}\u{7f}##tBA$vg\u{9}%Cu#o\u{1f}\
        `wI#u9j\" xFvE\u{4}#!H&GFJz,!%o#\u{0}!%JS\u{1d}% F!JDv\u{1f}`cH#f# M\u{1f}`\u{8}H]T! PXI& J!J&x?J!K&y8\u{16}\" \
        r!AH,#EI$w4IN#!!J8`!%GCO!&H#\u{1c}\"EL)q>:# NpN4r9b! x-;( p!M!R%F\"F#q?ElvwJ\"\"KDwlS!\"Mx6/ q!S\"I\"N\"P?}!O\"\
        L\"K\"G4F4LBM~J2I\u{1}B& O\"t\u{1f}`iJ!s!x+#\" u\"N^\u{1d}# H)vFq\u{c}\u{9}\"\u{1f}`qzI|! L\u{3}a!FxwY!_L\u{7}a\
        !!L=\u{7}#EL!J(qO\u{18}!FpY\u{9}\"\u{1f}`t}\u{3}e! p(\u{8}\" r!B4 \"!uFv\u{6}s2 V!K!K!D\"N\"I!S'}(P/O!P&L!P'y*M\
        !I'K,J\u{1d}\u{b}!\"Ov$1 s!@!C!J\"A!F!:!w>l'D!m4k8qGN#@uq6q$W!1t\u{7f}*%&T)K!tEN!q\u{1f}q$ H!u\u{1f}`=v$06 S\"N\
        #F!M!Q!N.p!G.s!M\"P#=!N!C/O!B$v-p\u{1f}`:s!B&E\u{1d}\u{7}!Gw68#\"N\u{1f}`SzaP\"!I&=QD&!L$p\"I?I%p\u{5}vO?\" FFJ\
        \u{11}O\"EO&roW!4r/[\"\"K#M%;4 W!q$D!H8J'o&I!K\"Q-Q$E\"O!MYK!t$J6J.GQr2O_'# r(KFI\u{1a}L#$r\"LDvXM%%M!K@p%Q!M2d\
        !\"IHf!\"p\u{16}\u{16}/\"n#M\"I7N#N!L:Ibq\"N#q!GrN!L\"Q6r.,% SMO/N\u{1f}`0Ku\u{17}\" w!FU>\"%tFw\u{2}\u{1b}& G!\
        P!n%P?M!Lh&\" t'Go[!Iz!]$%HFL#SzNo`/!H!R$Q!K!N=R\"K!S$P!M3Q\u{1f}`:J*I$q+W!FIX\u{9}) P'J>L#t%L!L\u{1f}`ZK&v\u{a}\
        ZO#S\"Q\"R\"J\"M(C!M#T.w\"O!T!P!Q!Q!S!M!M#M!M$v#E\"P#o%G$F!G)O!Q\"pCs#M'o#L!M(r!JCI\"rBO-n!M!I$S!O$I0J!Me\u{5}!\
        \"mz0!F{R\u{10}!EF3u\"\"MFI*'!!KsE# P&HAOG(\"!M_Lxw!!E@%\" w\"F\u{f}\u{1b}!Fv\u{1a}o#\u{1f}`BL!u9F%!pDF!M!v4@z@\
        \"#l\"K\u{1a}6! r7\u{e}\"!JJt/,$ v\"LDw\"LX;% pBN\u{1f}`Tr\"Nn\u{17}#'H?u!IYr. R!Q!O!S#R#9&p8I!P$Q/H!O!T\"SF\u{1b}\
        $ w!=!BDuX'# I2r4Imw\" N\"r@B$ t#LCt#LW[\"'J?vo\u{19}!\"J\u{b}\u{b}!FJGx\"%uFwa+/ t!N!Q!H\"C\"C!Q9E$I&B\"AowzE2\
        B5D\u{1e}<+ K!L!k%LFQ.NiN\u{4}J%N!G!SF\u{5}$ u%KAv%K74&!IDP!K<M\u{1f}`)tCz= w!K!K#J!S!L!G:S#K!s!O!J#O!S\"J.H4sK\
        M)C!KOq(I;S\"P.n!K!I&M-sH\u{6}\" HFH1\u{0}$EH$t4H\"Lt/5\"t#G\"F!N=R!r!Q!S#J\"M!R.K!H$GSo#t8G[H\"u!J!I,p!HuV\u{13}\
        !(Nd\u{c}' Q!J%L!P!N?N'MbA#%G\"O~v6$& D(o=I!H5G!J[1# J%KFK4D\"Fw!Jf,0 t!Q!Q#Q!Q?o\"M$P!P!L!J4N\u{1f}`GP\"N#NrW!\
        !AiG% K\"N%r!O@P\u{2}K#%H@B8<yF# s\u{1f}`\u{8}u\u{1d}-F Z\"j!G!L$i!F\">$C!L\"N!B!J#F*d$i\"Z\"L%U!K&M%N!V\"J\"T!\
        W!UTT#R%M%S-n\\S+d2S!O#U,J4o;\u{2}\"\u{1f}`vH\u{17}\u{d}!\"pn6$ s\"L%K\u{10}xC\"$ r(L\u{19}x$I\u{2}}#'M!VFR5X\"\
         rFsy@! x.\u{11}#&R.M1R}\u{5}$ K(r\u{1f}`rt1\u{c}# q!IFF{Y& E(q=A#N\u{1f}`]uw#% p!M!K%K!M;i!\u{15}s(\u{d}!Fz\u{1c}\
        \u{2}!F|t$'%N\"J!N=O!P\"p4IV|$ r%G\u{f}w\u{e}xcr! MQ\u{16}$ L!sEM!wD \"8m\u{9}y\u{1b}8\"\u{1f}`\u{10}t\u{17}-! \
        J4<!KwMS\"\u{1f}`vy%\u{1c}!'s.u$!P&K\u{1f}`dv\u{1c}^#!L\u{1f}`Gudb1!J!Q#o!O!M@O!R$P/J!L#S\"F!M.J`F/NZM6T#EI*w4I\
        Xi' q!G!ECG#G\u{1f}``v>!# r!CEu\u{10}V! Nbh) F\"J%:!vEE!m4hb@um\u{14}$#\"IDw\"G$\\&%K!M\"QFN2H\"r-\u{14}# B!r&K\
        \u{1f}A!Fwk:# M\"n%LW0# r!K&H\u{1b} !Fy1l!'Hg\u{2}!!NXO#Et$M4t\u{7}f! p\u{17}~# G\"rZN_g! vU\u{5}( o!I$N\"M:N&M\
        \u{1f}`PN|Q!Fwv1\"'tFvg\u{8}! v\u{c}+( H!N!M#D\"t?F\"Q%n\u{13}&! uPp!1s\u{2}-!Gv^&\"\"pFr\u{7},\"'K!PiM' o!F!L%\
        I!I\u{19}stK2J&%I#O@Q&L1KbNG\u{1f}# p\"I\u{1a}y'X$!A2q3N3oeq\"%K\"N\u{1f}Y\"!B&H\u{16}p\" H(R\u{1c}{'!A$L!P!@@E\
        $J!P;=\"\u{1f}`\\u\u{f}X!\"NcY!&PR0!FL\u{1c}J!'H\u{1c}\u{e}&%o!F?Q&p!G3K\u{9}V\" JHL9V$!rDx\"K4um,!Itz9!!L('$!t\
        \u{1f}`\u{7}K!v0\u{d}! Fi\u{1b}$\"L&K@N3Mic!Fw |.!O!M#E\"N\"F(s7N#G\"Q!O\u{1f}`=q!K*I&_!(L\u{a}c# J=v\u{2}vLX\"\
         w!F\u{13}y!\u{18}uEO\"EN)s\u{0}\u{1d}A I!v!R!N\"J\"Q6p\"F*H\"L\"Q.R$>\"A2FAI!r#M$K#q%F-?+N(t!B%K%x;J!r-G4B\"F/\
        BFe% r\"L\u{1f}`;x\"H}%!Fx\u{10}9\"Eq@r\u{19}2#Es$K4uD\u{6}' RFK\"q&I\u{1f}`?J\"r\u{16}\u{1d}$ s!LDMo{4r\"Ep;oQ\
        [!!PL)& G!y\u{1f}`Hw)L!ws}\"EI9Id\u{19}!\"Jx\u{5}#!QLO.MD\u{7}' L!w$DAK!{$E0Evz'!v&F?N!y&F\u{1f}`Iu\u{a}\u{10}\"\
        \u{1f}`U|%## P!OZNv\u{3}!!I\u{14}%!FHi[\"EN9M}*\"!F&I\u{17}h6 p!Q!Q!Q#N2S-M\"O!S$R\"S/C\"=\"N.s%P!I!O#M!MKL}q6\u{a}\
        '!O!S#J%r=L$L\"L\u{1d}\u{14}##D4o`E|*,!I!Q%K?q!K&J.E!J\u{1f}`:G\"q0HLb!FC\u{c}B\"!KEtrS% G#l$L!J>J0O!Fs\u{0}\u{f}\
        !NuF\u{a}& t\"HDs\"N\u{1f}`wE\u{12}23 R!S!l\"C!q!D;o!N%S%J!R!Q-T!R$NaLuo!N6Ie#!Et?G$ u=L\u{7f}t#L:}% r!B&I!H?I\u{14}\
        r$ v(EFIwG\u{1}C$!G\u{1f}`-u!G:t#!N&K@Nq~\"!L&Nrc#!u\u{1f}`.vka')s4K*Iut#K8M#tP:#!I\u{1f}`\u{8}Jr\u{1d}% s\"E%B\
        @I4vj\u{17}\" sFuk\u{1b})!F!R%C:E$M#P\u{1f}`OE3Oi,#!s\u{1f}`ks#\u{d}\"EF*x\u{8}M% K!sDG!K!y}B) S!K&M!R:p%D$N\u{1f}\
        `Mp\u{f}d\"'J@Oz|& q!A!J%J!L?JvM% R'T?O(R.Nq\u{18}%\"uCH#u~F\"sbo!qs\u{0}{(%I@S!N\"N#K\"q.B&F::!GuC\u{0}% L!rDI\
        !M!w2\u{1d}% w4H\u{1f}`)x$H\u{18}r% L!t\u{1f}`<M!t\u{1}\u{1c}3 M!L!S!m$M!R>M!N!S!k$P.N\"V!U#N!P_HtH2KrY.#H$V$A:\
        u\"N$C!K!H!J/E\u{1f}`NK\"P\"RV5!!Gmb(!Q%IBt!L!M2I!t!tsj\" G1qMF)'N!O>K'P.O\"L$F\u{1f}`5u%\u{3}$ rEH\u{1f}`c~JN!\
        (L\u{7}p!&Lnl-!C$D\"@1o)C%s!I$G0J7n\u{1f}`%C3L\u{18},0 m!B!m!R!J!F\"G#p%G\"L6K#O!L\"ItMiLG|!Ku\u{1b}o!-um+\" NM\
        N\u{1f}B%\"I#H\"o@p$H \u{10}!\"L.e%7>!l-SMn\"U!:*!I!N%H!N?P!O%J4K\u{1f}`GG3x\" GFH!\u{8}% O!H3t2M\u{19}Nds# u1J\
        5u\u{0}b!\"JiI\"\u{1f}`q{?F\"&D?JLg\"FJ!x\u{6}V0%D!S!S1O)L!P&W#J!S!R_M7M!Nqp!L!PN$\"%LFL2 $'E@P%L\u{13}R$#\" wF\
        |R\u{6}; j!G$H!q#J.D&G,M\"E0E$?\"C8D?G$p#G3K6E,s<z(C+J%M$I#O.A$vY64 O!M!M!H!B#K!T'Q(w.j(N(Q'I+P)D!x\"L$H.H\u{5}\
        q]u$!B!F%tFyO\u{18}% v\"L&K\u{1f}`eK}#\"!FDMy@\"\u{1f}`\"z}\u{a}#!J\u{1f}`\u{8}K6{#!FFJ&sVe$ v!KEx!L\u{16}_! Pi\
        &\"!NEHY8!ELLE#%NDs4E\u{1d}$*!E&t!N!IBKlP#v!K<w#Keu&!u!C#A\"D!D?p\"B\"FI\u{16}x.z\" vEJk%&!=!?%@/p/MIp\u{15}\u{1d}\
        J!P!R\"N\"O!R!N#4(9$R+U$o!K!N\"T\"O!S!O-H\"R\"Q!Q2o#ICO%I$r$P+A7MDM!N&{#M$O)q!J%M!G%O.N'u)p *\" KFL3j!qxBW$ L=w\
        \u{7f}L#wo~# s'M?uk\u{1a}(#?!o!Q\"O@K$T0L$Q\u{9}*\"*uZr1\u{14}\"\u{1f}`\u{1e}H\u{17}r\"\u{1f}`vy\"+\" u!DaF#&L?\
        P!r&Z!%OW-! H\u{f}Z*%G'Q'@3N!J+O'B-Q\u{7f}scGpH\"\u{1f}`k|\u{7}:\"6uXuFm!'K]T\"&K@rhP\"'wFx\u{c}q3 m!N!R#P1p,m%\
        Q$M0J3p\"w\u{1f}`$r$m!M+I!I$L6H{B$ u!IEx!J{\u{2}\"3sFsse$ K\"uDN\"mW\u{3}\" KFO&3!!Fe\u{2}0 q!L!T#O\"K@M$M0N%I!\
        H\u{10}v:G&t2F%O&Kj\u{f}\"EH9H\u{13}M# z)DFH\u{11}h!\"q.{' S1u!J3O!R1x2L\u{e}f(!L%L\"M>C(N.R\u{1f}`/zI5B!T\"R!Q\
        !p\"O!X!G&O.M$R&O!S$S!O!T-M!T!P$P!Q1N\"JJMBp$M\"qFO&u#R\"Q!R)q&Q\"O\u{11}K& s\"K%I-P2r\"M*v# s'P>JOi! tE>' Q!s&\
        G@FpI!y\"I8h9 s!>!N%;:?$P!p!@!P%F!N.Q4r&KNC!LWF:?#M.q\"L$N\"N/M.v[\u{3}. N\"W!J\"U\"HDR\"K!U2U!L\u{1f}`,O=OCt?7\
        !Fv\u{7f}\u{1f}\" J4u\u{16}\u{7f}#GF$rjt\u{11}.\"\u{1f}`k{7\u{1d}& s!>DC\"G\u{1f}`ELR\u{5}! M.f#!MFM\"my^3 P\"F\
        ?n%O!n!F$K\"M-U&PaC%H*B+w9L6K*K!p1FB\u{d}&'REO!T/O\u{1f}`1I_\u{1b})!I$N!F!q!LDL!r\u{1f}`bt<\\,!M&N7K=Nav$K\"F/C\
        ,E(A#LPIR!!#l`F!,q8\u{11}!qv\u{6}R\"=x\u{2}x15*(X=U!Q!m4C\"<\"?\"J\u{1b}LRHE\u{18}!!I\u{15}X!&N@$!ar~n$(P=p\"I4\
        s&\u{7f}$ t\"GDs\"G\u{2},! JOO+ w!E!@%K!H=J!t!L!HyywH\u{10}\u{4}\"=u\u{2}u#\u{17}(!I!r#K\"H!N?I&K!Ny4% G'w\u{1f}\
        `oJ#v:7# v%MFMU\u{1c}!\"I'\u{c}% p!E\u{1f}`\u{2}r!G]2\" s\"L>3*!S%R!N?j!Q!T3O8PQKtJ\u{1e}\u{5}& s!J\u{1f}`<wNw!\
        K\u{f}\u{1e}. o!O$E\"E!Q9F$O\"K&M!P.M\u{1f}`;G1uPB!ENoN!!N>r0!<%K!<>x\"F\"D\"C*I\"F$A\"r$C(u\u{1f}`@E&DZ#(#O\"m\
        !P\"I=p&M2M\"q5-$!Q'MXN\"K0.0 l!I!N$N!B!H,t1R$N\"K\"K!O3K}DnK!L?9!!Lk(! M^[! u\u{13}[D!H!O!N\"?\"G!U$s#H$?'<'@%\
        l!J!S#E\"D!Q+A\"L$B!R!ADc';YrFB+@\"I!P)r!?$P!M&s!R/Lk\u{a}( TBO>L\u{1f}`8O+p\"J)KhI* K!l$N\"U>Q6T$F\"H4w\u{0}t\u{14}\
        \"%!J!N&L@M&I\u{0}\u{14}$ G\u{1f}`LJ\"zl~\"2o\"n\u{1d}i! J}3\" s&Od\u{4}' p!L!O%E!S=R\"MRY!!H~^\"(L=L.\u{1d}# M\
        !H!pt\u{16}!FyT'\"\u{1f}`\u{1d}x'\u{7}\"'l>Rf\u{b}!!Jr\u{2}\"5rXr^P3!R$k\"R!V?R&S.O!O#R\"S!U7PIF0MgQ.D%R#R=v\u{8}\
        =!Fxd\u{10}% r!J'F=L!pe\u{1e}!]q\u{17}\u{15}#Av\u{1f}`Vv[$\"\u{1f}`vx\u{9}t\" vFw'\u{11}% r!E\u{1f}`\u{1f}`-DGm\
        \"!H&B4?!Fw7;! L\u{17}F( I\"K)l$q7H/s\u{1f}`6wC3\"Ip4Q'$#&L,n:Pw\u{1e}! L\u{d}i!\u{19}sR_' O!p$N\"T>P!Q;IPz! r@\
        I\" p!F\u{15}\u{1d}! N'\u{10}! M\u{d}\u{11}\"\u{1f}`\u{10}ui1\"&L@J1\u{8}\" r\"K\u{17}\u{4}! sM\\\"%sFsg\u{e}\"\
         M4tS\u{19}& G\"u&N\u{1f}`0LSHc{\"'M%qa\u{13}\"ER7R\u{2}u$\"H#Q!O@q\u{16}!! xb`# I\"rDPG:\"(H>Nty!!LG\u{13}\"&O\
        FPQ\u{1b}! LPe!&OEf% r!EEs\u{1f}`\u{7}D{O#'I>G!y\u{1c}\u{b}!\u{1c}wuC$&L@C\u{1f}`PtD\u{2}$!J&u@K&v\u{2}[& w&C<J\
        \u{1f}`Tt\"J0D\"&LBr\u{d}\u{4}\"\u{1f}`\u{3}xpy!!Oj\u{4}\"$n\"O\u{19}I!'Lt>( R!E&C9v\u{1f}`+?\"s\"qYK\"\u{1f}`\u{1d}\
        @q+!!Mz=\u{19}!U!X!N!O$U!I\"J\"7!9!T!\\!U\"Q\"L!n!u!t!A$S#r![!S!S\"l\"T!U!U!S!W\"U!X!P\"P#A!S$P\"O!R!S\"T!i!N!V\
        !P\"J\"S\"N\"N\"L!n\"K!u!s\"l!J\"C!P!J\"D\"H!P!7\"=\"J#:&L&C\"U$P!P!H#P\"S\"m!R\"L!S!m!M!L!H'l\"R#T\"r!I!L!N#I!\
        Q$S\"o\"T!o!T!R!N\"n\"n#m!R)R!W/P!P!H(j![!S!P&N\"I(T!Q%R$K&T%S\"S\"n%u@\u{12}!EM1\u{6}!\"N_1#'K?HnuZ5!Ft_\u{a}!\
        \"Ouh!FyfN#Ev&J4w\u{1b})\"'sFs\u{e}\u{13}$ rFs%I-Nre!'L$d\"&oFq\u{d}0#Ex-I4uN/$ O!r!GFLsF# K\"rFn\u{7f}T\" u'Eu\
        Q\"!HDA^w' s!Q$G\"N\u{1f}`\u{1f}`'z\u{15}&% r\"I&I\u{1f}`Mw \u{1d}! K7.!Fu\u{5}\u{1d}!!t4+! r&'% q'L>L\u{17}ImM\
        +5\" o!Om!!\"sqK! K~G. p!L$L\"Q>T\"P!S#O#P\u{7f}G|N#J\"J!N1Z$ GEt\u{1f}`cG.*#AE\u{1f}`VE\u{b}10 u!p!P%G6I#9u@\"\
        P!w\"G%IK}!D!=!w!B}\u{a}!Gv\u{7}`'\"N#M\"G!L\u{1f}`=I\"ulx$ LEO!L%rf \" M\"qaq0 m!J!S$P!O-n3N4J'K_n#M!M~M!K)N!L\
        C\u{1f}!(Nm\u{19}& N!K$H\"M?Q%LPa#Et)Q4r\u{1f}|4 p\"L$F!=!I+J$p!7-Q'JD\u{7f}\"9\"A!A\"u$F(J?y5N!tT\u{16}#FI\u{a}\
        u%L|G\"'uFvQL\u{1c} r!U!p!P!k!Q\"R!r!Q\"Q\"K!P!W\"Q!V!O\"M\"N\"H\"M\"R\"Q\"R!n!N\"R!f\"W!R!P#V!i%M!M!W#R!R\"C!S\
        !F!R!>\"=!S!E\"D!Q!F\"?!M!-\"M\"j$K!Y&n!7\":!E%U#K$M#o+T$k!Q\"R#O\"n\"m!V*U\"S\"T%S%P\"k!S)S\"Q#q%F\"O\"S\"R\"G\
        &S\"O%j!W\"Q\"q!p!m!i!k!s\"R!n!Q\"M\"S\"S$k!I!S!I\"g!O\"P\"S!n!S\"O$O$R\"E#R!U!N\"j!r%n%fqV\"8nZnV!! O'b# K!sEG\
        H\u{4}! P|\u{13}<!O!M!O\"I!P!M\"o&C6r\"N!G#L\"O!R.p!O!M!@!K!O1L\u{18}K8r!I!J#p!C&N\u{1f};$!L'L\u{1f}`\u{0}u%a\"\
        =v\u{2}v\u{1d}:!!F;u*!K$P!o\"R6r)P'P-Ier\u{7}G\u{6};\"%o\"K)p#EI$t4J\u{14}a& t!D$H@N\"H$LH\u{14}#&K$rBP~ !_P|`$\
        \"I&N=M#JG4' N!t&I>G!N!y4I\u{d}Y\" sFu}\u{0}! Dar&%K\"S:H,O\u{1f}`JH*F#'t\u{1f}`\u{8}u\u{1e}.!EQzM! p\u{19}|\"\u{1f}\
        `\u{8}z)A% F3u2l!G3r$b\" t\"M@\u{15}#EK0t2JIe\"-{FtK=&!I!Q#J@G\"L\u{15}K\u{19}\u{c}! qd\u{4}\" vF{->$ D\"SDM(Q9\
        ~0 n%B!B\"n:I#R\"T&T/U9N$PUPgp\"I8S.Q/S\"!;&@i*#Et$N4t*5# r3QFR+f#!E!p%Go;\" s4M4\u{13}%&T\"p:O\u{1f}`VO<*!%Ea\u{18}\
        ' p!K&G!M=O\u{1f}`cuOQ# q\u{1f}`Htj\"\" rFwa'\"\u{1f}`=zri!\"J7c!!QAk!!J\u{1f}]!Fu\u{5}\u{3}!EM$F%#qBt!K#Q4s=2!\
        \"Mfi%!;!B=p\u{1f}`,Dv\u{7f}# K!wFx\u{16}R#Gx\u{1f}`Gv*/#5Q1pGQz\u{16}! J/=!\"s[E!!C@a, l!T$A\"P!U9J$P\"O$F\u{1f}\
        `LJ2MX\u{16}\"%RFP$L! r$D! q0j##C(n\"x\u{5}*!\u{14}LI\u{17}' x\"G$E\">\u{1d}>tG.vb1\"!D\u{16}yx\\!Fv\u{17}X\"'x\
        \u{1d}ylf# r\u{1f}`\u{8}q0d* w!I!O%?>N!s!I!K%D!HsD\" uF\u{7f}\u{b}\u{e}\"!DDMp-%\"K&t\u{1f}`cI$uR\u{13}5\"m#R\"\
        P+R3J*?,D!H!F\"D!P!F2CIt'J>z!FLH)nJq%u={$%O\"P\u{1f}`\u{6}ONB' n!O!P#S\"IDS\"Hx\u{6}$ N%JCT&P7u! s\"=\"!sFvGP!9\
        u\u{0}t$ R!O%PFO\u{1e}\u{14}\"\u{1f}`EyY*#>q~T$q\u{d}Q#!J\u{1f}`uv=z% p!G&F>J6LY`\" p!B\u{1b}2\"'G!p\u{7f}9\" p\
        !PxW!Yx*\u{2}$ v!JEw!EEd$ J'v\u{1a}J#w\u{1e}n\"\u{1f}`lx*K! npG& J!vDD!J!{4B\u{a}F#'u\u{13}tMx!/! MO\u{17}8%U\"\
        S,=/p$T#K$M/Q!q\"<br#E-v$E'x(I!wPN\"p!E+C$l!C$B=~! u_\u{18}\"\u{1f}`1ye=\"%o!L6\u{1}$ u!LEu!L$\u{19}/ y\"H$9!@!\
        7:@#J!t\"I$B\"?\u{1f}`H|\"@0rj\u{14}#Bw\u{1f}`Vw\"T$ t6Q0qHQ\u{13}\u{a}& k!E$M!P!F!O/\u{a}!\"M\u{1b}a%'P!M\u{14}\
        y%w$IDU!Fwx\u{19}!!N\u{10}&3 ~\"E#S!I!|!1:L#J!y't!74@YF*Dpt\"L\"B5p!Fj\u{5}\" sFvKh)!B&B!M=t&F4|2s\"Fbu+F)!T$S2\
        B*O:P$Q:K\u{1d}O2Ms@\"\u{1f}`&HmT\"\u{1f}`1u\u{17}\u{13}!%H\u{5}A# w\"JDrRW$HO#N#R-GW7#Eo-N4rW!% K!G&w?J'w`.% v\
        !Q%Q@o<O\u{b}J!Grd{% q!L\u{1f}`\u{7}w(H`!\"\u{1f}`vyz'& w\"G&C>{\"H&Ex\u{f}% O%L=s\u{1f}`VsXR!\"N3-\"!LDMlY!&NY\
        $! sBH0 o!S!Q!R\"PAR!M!R3F\"R\"L\"I/r\u{1f}`:L%J`S&!K$N\"H(v<S*w}a\"'IFFT\u{11}3!B!Q#C!K!H!Q!;\"F$s!s7G!L#I!L%I\
        $q0L&RAC2\u{9}!!Ge\u{3}!\"P|=% J%uAL%t\"OO\u{9}!Fz\u{1b}t$ B+5!qZos\u{9}. I!2!>#A\"=!B'5#{4M2v2q\u{1c}yAP0v\u{5}\
        z!.t[N$'MFO.K$L7\u{7f}) n!I!Q$N!K>O'O0L$L\u{0}\u{14}%!L$JAJ\u{f}L`LWY1!q!o#F!G!F!O=I\"t!n#G!H!G!O-C!J\u{1f}`av\u{18}\
        A%!C&I?v!I\u{15}uBw!Fy\u{f}S5 K!Q\"m\"L!Q<p&V#M!Q/Q$M!O\"RnF^L\"|%E\"p2P&N-FPk!NSXy# V\"E1sOp'!H%Q!I!M=P8H:FEp%\
         N!M'o>H!Owa!&o|r$ r!H!L\u{1f}I:.!'Oyc\" wCI/\u{3}$ s\"O#E\"I.[% t\"M%K?w\"M5'# M\u{1f}`8Lt\u{18}! Ept,#U#Q!NEQ\
        !G4K!H\u{2}LQK-q!L$MUO# I)vFs?\u{1c}%!Q$NFG#R4MA5& q!K$?@M\"P\u{9}x\u{16}$\" zF{%4) P!?&:87!uz:P=\"o\"r@E\"\u{1f}\
        `\u{8}v&P!EI\u{3}\u{17}! NpX!GvWQ!FuvN#\"QLOxs\u{1f}R; Q\"s!C\"C!I<J$Q\"r#I!L!P!T.m#I\"I!J_H!F!J\"u\"FnN\"J\"z+\
        C%s&Jul\"'vFveb\"EQ:Oa~\"\u{1f}`\u{8}x`j!+n?4! u \u{18}!at\u{f}n)!L$G\"R?m!I{K#Jpq#J\u{b}\u{7}+ t!Q!O$O!K!L>u'L\
        0T$JVy6\u{16}& KAL\u{1f}`UH!L#rDH\"\u{1f}`ls^t\"\u{1f}`vtim# O\u{1f}`%HQD#%FAs%G3V!Fxs~+ p\"O%O?p\"O#H\"O/N&N\u{1f}\
        `NL=O- t\">%A!E:J$r\"Glt!A!ESELw\"J.\u{10}\" q!F\u{16}J6 L\"j#R!V@K%Q!W!W.X!U#P!U!X=S:T!S$P$O!R\u{5}N%S@tV6!(qg\
        o! v-\u{13}\" u\"DW\u{1}\"(R=r\u{1b}\"! MrP2 M\"L!u!B!N!O!E!H+J3E#s\"Q!Q-K&O\u{1f}`Lu\"N\u{15}?\u{1} o\"P!F!M!Q\
        !J!X!X!Q!<!G!R%x!x!O!N!P#L!G(T!Q!R#o!T!U!L!Q!M!P!V!V!P\"M%Q!s!t!N!P!S!Q!N!O!P!O!M\"N\"J#O\"n!Q!O!P\"K#L\"L!M$O!\
        N$N.M)M(S%O#S(t!G%N\"U!T,P!R#Q)P$T$L\"P\"M+w/o!T!Q!U&N*S!S!L!M!P!R\"T'r!v!R$l!N!N!R\u{7f}\u{5}\"!N*pa\u{10}z X\"\
        s!O\"R\"Q\"P!Q!M\"P\"N\"L\"K\"P\"Q)R\"o#n!S!T!X!U\"S\"U\"R\"R$N!L!Q\"M\"G!R!M!U!K!V!H\"I\"I!U!J\"K\"G\"P\"m$K!U\
        !P%q!M\"L$F\"M4S#N!P!Q!Q+Q&P!O\"P,P\"R$p(E!E\"p#N#R!P$Q4P\"o!n!o\"o\"N\"o!N&B$l&Q$R\"R(O\"M$n!O!Q#mt&#Ep#M4p5\u{d}\
        \" x!C.\"` o!q#?!L!S%4$9\"=\"6!O#O&I!O!G\"P\"D\"i\"S!Q#L\"T!U'7&T!W!O\"M!Q!R\"R0L9K)P#P#S!l#I!O!k!M\"M!R)N\"m!M\
        $M!R\"F!J$N%J#K-O'K2R&u$l!P#m3L!Q!R/N\"Du.\" n'L\u{a}*%3sFr\u{1f}`OM1v*0!FwP%#'v\u{1f}`gvXU! KKU!Fu\u{11}\u{b}5\
         S\"n!O\"H!K!P!N,M.w#r&L!P!K!L/J#J\"rRP\"r\u{1}w+qUA'&P\"QDR6JUsuI)H l!$pKj\" yF{\\L\" s%L?\u{6}#\u{1f}`kI\"u\\\
        .!]I>z# J\"pFnZ\u{19}&\"F%K:q$M\u{1f}`Rq2~\" s!B\u{6}{# u\u{1f}`Euz\u{7}\" s(I\u{1e}!) S!:!p%<?q!A\u{9}P,Pfu\u{1e}\
        \u{c}\" r4O@\u{3}# F!t\u{4}FH~& r!E!JLL\u{1f}`ZyP\u{16}# t!L'N2\u{5}! G\u{1e}p*\"F%J>x!J!r$F4z\u{1f}`,u!J9`$ q\"\
        N\u{1f}`,uF\u{7}!(Pxi\"7mZn,\u{f}!\u{15}v\u{5}\u{8}# t\"GCJiy\"\u{1f}`vs\u{16}\u{10}$ r!M%RFS}\u{1b}' J!H&L!p>J\
        'I/L\u{19}\u{8}\"!LEt<O$%>!HAS%LIx%\"K9~jF%~]wDr!EH}s!Gvu\u{0}\"!O\"H\"-! p|\u{d}\" t!EOi! o6w![tW/\"\u{1f}`\u{f}\
        v+^\".uFsDs! J0.$ L%q\"N!N\u{a}\u{11}+ L!E$G\"{>=!K!F\"z\"G\"}0@l\u{2}\" uFuJ\u{18}!!sS}.%I.H.O'U#N!P/O!R#M!P!O\
        !R\u{1f}`5Of^)!M&D>B!J%qly\u{11}G$H\"H\u{7}l$Ev*I4w\u{11}x4F!FL\u{17}R$Dx!I\u{1f}`|x\u{d}=\"EQ\"r0\u{1b}!Kt\u{10}\
        @$ v(I\u{19}x$I[\u{1b}#Er#O4s$?!Ry.a+!I!M%D!K=KLs!v!F!D\u{0}x6s\u{d}v! L\u{4}\u{10}' G!K&z>L!H!K&zz!\" vFtP8'!F\
        &F6r\u{7f}T!H\"rvv(:- K!Q!p$O!Q>n!P!R!o%N\u{1f}`II2K\u{16}\u{19}#!D\u{1f}`\u{1c}x2c#Er$M4r\u{6}5\"\"pDS|(?!P!R!\
        P\"O!O!J\"I5N'X\"R!R!R\"P\"J!R!J,N\"N\"O!P!N_N(I7OSw#O#L,I$M4s!F[\u{4}!Kr\u{1a}h#ELLu\"M9s#!E&I!O\u{1b}:!!Mz\u{b}\
        * u!L&J,N2L!l!Q2Q\u{1f}`@Lw5+ E!E!K!F$F0x/GJC!{\"P$?nA\"\u{1f}`\u{1e}uNZ\" wFv\u{1c}F!!Fx\\! KF\\!EMf\u{19}!'pb\
        4\"IF4{m\u{12}\"&M?J7w! roW!'M\u{13}R& u!J$I\"J!L\u{f}t5c#/HFC2Iv\u{14}!'J\u{1a}N\"\u{1f}`\u{8}u\\t# N\"qZD(F\"\
        \u{1f}`v|\u{11}G)!?&J1o-u&G4x2D!n!wp\u{f}#2O4s2L\u{1f}k+ w!>&E<v\"@!y!A&E\u{1f}`pI#v\u{13}.' O!L$rAQ!P!N#r\u{1c}\
        R\"!uFyj\u{7}! uD(& n#N\"CAr#R\"I_q\"\u{1f}`.Jkz\"!G!tT\u{8}! S\u{a}u!KzwE#EI\u{1f}`cxDD%!x&H@t\u{1f}`bvA/!EN\u{8}\
        \u{13}\"%uFx\u{10}j#!u\u{1f}`ks\u{1a}\u{4}\"\u{1f}`\u{1d}K\u{d}n!!P*\u{14}, Q!E!S#O!T!C!p?I&GwIqP8P\u{0}B!bs|\u{1}\
        ,!E!S%C!O=s\"A!O#D#N1x\u{1f}`IEKq$ w!EEv!I6(&%F@v$C4y\u{1f}`PE^\u{6}#ERLy\"A!k! x u\" p!L@M(!E<t(w!x#G4x_M#t\u{16}\
        l- \u{2}!@!J!=$@!J=J!{!@!H%E!KvIGV-!H!M#u\"@!L=E#I!I\"v4=8v}L/tu\u{a}$ O'LFH/O\u{12}-!Fs,`$ JAu\u{1f}`Vu=\u{18}\
        \" NFF1h! r~y$ t\"HDw\"IU\u{19}\"%o\"K-y/ k!J!J\"L\"V!B!E=T!l!A!G#q\"C!A.K'\u{7f}\"\u{1f}`\u{3}t 9! q\u{7f}!'!L\
        !K%H>I\"L!K!u~\u{7}!FI<\\*!Y@N'Q#M\"E!MjG/OoN1mP&#Av\u{1f}`VvYM!'J\u{1}1! q\u{c}j\" sMNWE# KFL\"u\u{1f} !\"Q\u{13}\
        \u{1b}\"\u{1f}`kw0.! J\u{8}Q> H!Q!J!U\"u\"G!L'q!L5D!M#{,y!M%=\"C$@&T*q\"OEw\"J*s!KBI!w`G\"D\"u(C(o!Eua>& x%FAs9\
        I2F\"r\u{7f}'# G2q4E\u{c}1#Eu\"K4v\"@\" K!p~$\" xF{H1#!v\u{1f}`kwD\u{7}! tf=\"Eu:y0C\" N(M\u{4}/#BK\u{1f}`VK\u{b}\
        \u{f}' p!?$EBL!R\u{d}L\u{17}uG\u{6}#\u{1f}`8w#J~N#EL$t4K(\u{16}5 P!s&M6I!P(M!k&J.DYH(A!w\"I!P!K!r!M!B1prG'u4\u{d}\
        !\"PG\u{7f}&\"J#I\"I\u{1f}`NrAKRN!FJ_\u{0}% s\"LCK!t\"N\u{16}\u{1e}! tsV& J'u>v\u{1f}`cK'vQN! A\u{c}t% MEs!K\"t\
        6s\u{0}:, i\"I#J\"Q!H=M#K#N#L4K\u{1f}`)x^P# w!J&E\u{14}K\"!G2toR) R\"o#A!MAK$B!O!M.Jx_!FM\u{3}\u{c}!MP+W%E{$F(G\
        ,w(x\u{1e}t9 s!;!S!G\"=\"@(9%s-F$S!h!E!P#A\"B!O-I!S!HGqXO5uDq!G6F^\\! NT[\"!K$s_u! >\u{1c}Q\"\u{1f}`lsR\u{f}2!Q\
        !R$Q!K\"D(r&n.j#S$R!R.M!P%CcJ=HTK!nQi\"!v\u{17}wEW- M!D!o#L!U!I@F%R\"T4PYN~N)N8L& q\"P$O!EAG&F\\\u{7f}% J't>x!K\
        ;yM`!!L4.\" H\u{5}J\u{14}\u{15}!FyT9! I\u{12}\u{16}* q!K!R#B<x%l!I\u{1e}CEs,x\u{10}h!'FqR!)Hp6%#oZB>C\u{1f}`0w\u{7}\
        /#EG#u4K$[#!LFO'Jht* p!D!KCP\"K;N\u{1f}`+K8I:Jw/# I.vFv)\u{12}' t!M!OCM!u!N!Qc\u{0}! o!c- M'P!Q>O'U!S-P!J%NWJ*H\
        ZLKE!\u{9}!(J3R! r\u{15}(\"'tFvF[(%M!R;J*O0Q&MqNdJk\u{1}\"&LFL:w\" I\"oq\u{13}$!I$t@s:y-w* G\"O%I!J#K:R$t4F\"N!\
        TFG!Fu\u{1f},# q!D!E\u{d}R\" y\u{1c}|*\u{19}!EO\u{17}K$!IFI$r\"t``# P\u{1f}`\u{f}tgN!\"F<C% k%J#nSM\u{19}rS/%!D\
        Dy\"G&J4z\u{16}L\"'sFs>w\"\"KFP7*& G!v!MDI!r$L\u{10}\u{d}$ v\u{1f}`\u{8}x%I2j% PFL!Lmw\"GM7! t~\u{e}$!J&J@K&KB$\
        !9wdJ#!p!M%I\u{16}0\" v\u{5}{n.! I\u{1d}u$ L!u\u{1f}`kvQE\" q!Om$@ R%K\"H(9$u.D&T!R#N\"S!Q+s\"?\"<\"@\"E2B\"FGt\
        2t.T!B5w!J7J!y!M\"M(D1N\"P%G\u{12} % u!>&@!E?D\u{15}c. K!C&m!C=q!N!H\"w4C\"y\"A\u{1f}`LI\"yG%!!pii\"\u{1f}`\u{1d}\
        z)\u{15}#ED\"y4Gzt!(n\u{17}(!FwR\u{1c}# N&qVQ(q#%IDo\"J4c#!N&I>S3\u{f}#\"qDStINr!EP\u{4}F!^RH\u{19}$ v\"E\u{3}x\
        \u{10}{&}(%n#N=R(O!O-K\u{1f}`?N3p! s[C# wEH!wQ\u{18}(!q!P#J\"GDO\u{1f}`Hz'NE$\"!E%LP\u{3}# n!I&I\\\\\" p!?\u{d}\
        w! o\u{1a}W$ H&s@H&s\u{5}\u{3}! ts~$ y3G3t3I\u{19}\u{f}$%q@E&{4DIp\"Er6s\u{7f}Z#'J\u{1f}`\u{8}J\u{3}\u{b}! qnS\"\
        EL7L\u{18}5$ {\"D&C>y'9! vq\u{1c}\"=u\u{2}u\u{13}\u{1e}\"\u{1f}`&H\u{1b}\u{8}# G!C\"u5\u{1b}!FwjT# L!sFupI\" vF\
        wz.!Fw&F\"6pXpm\u{7}!Lu?y# t\u{1f}`\"uF%% v!M%R?R!oWF#Er$L4sYW#At\u{1f}`VtR6( H%s@u!I7H\"z\u{1f}`NGtC$ M3t\u{1f}\
        `-t)S# K\"q&N)$' z!B!B&A>s\u{1f}`]vl4' u%J*N6P!u%MFs'u- W\"U'n'E6j\"V%U4RKK)R(QnR-O\u{1}\u{18}&!O*R\"xDT\u{1f}`\
        jx\u{e}M! P\u{0}-+ P\"hIL!Q/I!K#K!H\\N}o0N`a!9v>\u{13}!FK\u{11}\u{11}# q!F!N[\u{c}&!A!o$N!K?I!H\u{10}\u{16}* K!\
        D!M#E\"s>x!K'H4{\u{1a}wY\u{7}0 O!9\"B\"B\"?!H!@\"=$=\"}\"?3L%I,x2u*J\u{10}\u{8}#\"N%L[L\u{1d}<!\"r&K\"!I&J8\u{3}\
        !BL\u{4}c% u\"H\u{1f}`Fx\"Ip8& q!I!I%F\u{1f}`oqSa%\"H&D>t\"F&E\u{b}@\"!tFv\u{c}A)!M%P!P!LEP3N!N\u{1f}`5G\u{1d}\u{3}\
        !Gt\u{9}A\"\u{1f}`vs&3( M!p&IDJ\"F.G\u{1f}`NKUO\"(J=qM\\# P!I&GdC\"\u{1f}`kyI\u{9}!Fued+ J!O%o!q!MCJ!o!o\u{1f}`\
        IF\"r]}K!K!S!O!K\"T\"O!L\"O'T#J#R-v\"L$L\">!M#@!G#?!F%P!N\"N\"P\"P#t\"v$B!A!J$O\"o$v$F\u{17}u6J!K!B!I\"Q!o(C!Bk\
        Y\"\u{1f}`szb$2 T!;!K!M\"A!M!=!I+D!x2U#O1r#IGqXQ$myq:\"#!E&J>J?r#\"R%KARK\"0 P!I%I!u*q6D\"F\"L,x(s*IXQ#tCH!wPy<\
        *!*r}I$ q&O@r&O[\"\"\"oCP\u{1c}~!\"r%\u{f}! p)##=q\u{2}qvxe\u{1b}(!R'GFO1Q#M\u{1f}`GK'QUs\"EA$v\u{15}[$&Q?q%T4p\
        \u{12}n!Fue@( q'D>N!k!H$E\u{19}tFp\u{12}L$ t!JEt!I9($!P&M!MFO\u{1c}5\"!M^LM)$ u'J?u'L7(!&M\u{0}l!ENF\u{0}!Mt%\u{11}\
        $ r\u{1f}`8s#M!X&!?!I\u{16}H,sgI\"u\u{7}\u{2}!!H*\u{7}\"Wr2M&1'!L$H\"GGK\u{1f}`[L5J\u{e}^* u!P!N#G\"O?p!Q&K\u{1f}\
        `XJhb,%QBR&T!NAL$Q]q!Nbw%N6P>K\u{1d}p4 q!I!Q#K\"S$K:O!m!O!P#N3IGH(t\\KLp/M)N\"O-t\u{5}'\" n\u{1c}x\u{11}T!4l9\u{f}\
        !.u\u{6}?$!PFP&B!K\u{6}#!EC m!ENR\u{1a}!%N=\u{d}\"\u{1f}`\u{8}v)-\"\"o%P`\u{4}!!K-`\" DFDe-$!q\u{1f}`\u{2}O!rvc\
        \"!JEth>!Ht\u{1}7\"!DEzF\u{19}$ v#JCv#J{\u{c}!!K|\u{10}$%GAp\"N$R>C# y!CExl5! q.\u{1d}4 O!?!I!v\"N!R!E!G+O3M!F!\
        M!t\"O!R-M&E4J\u{1f}`8qe~!%J\u{5}Z!}vLO$ N!u\u{1f}`ku\u{1e}V\"%G\"Mr<!!KMf!-w(I#EK\u{1f}`cxCD,!O$p!N!N>U!U&Q!P0\
        QWt>N%u^y! vvq\"GG\u{9}|!\u{8}#%r@p:o\u{16}\u{1d}\",nFn\u{1f}%#!L!k&T\u{4}>\"!CEq\u{16}T\" L\"pL\u{8}%%G\"J!M=R\
        )NQd% K!qDt!L5xNl# p\"ODs 2#\"L%HAL \u{1c},!I!M%D!K=J>H.s!v!F!D\u{0}x6sO4! J@\u{19}#Et\"K4ws\\$ r\"E&I@H\u{e}t!\
         J2:\"\u{1f}`vxLr# p!LEpvm(!O$q!P\"PDR!L!O4N}N#Bs\u{1f}`Vs\u{c}~!!Jny#EDMv\"Ei\u{14}! L\u{7f}k$ KAt\u{1f}`Vt\u{7f}\
        0$!H<y\u{0}I\"y5V\"\"O#K@y& t!='@=G!y!Eqt! q<#!\"rM\u{0}+ J!M!n%O!P>U'L4M\u{1f}`5L3KH\u{b}- l!S$A\"P!T9J$P\"O$G\
        2D\u{1f}`:J2M\u{9}T!Fu\u{19}N\"!t\u{14}v\u{7}\u{c}\"\u{1f}`\u{f}sj3!EL\u{1b}=!!@6K\" z!GR\u{11}\u{14} w\"r!E\"J\
        !p!P!n!D\"O\"J\"V!o!Q!m!R\"I!q!P!o!K$J#o!O!m!U\"i\"S\"H\"K!m!M\"I\"Q$O!o!R!o!Q\"M!U!J!W!M\"J\"M\"N\"O\"L\"N\"I!\
        q#Q\"Q\"S\"I\"O\"J\"G$E\"R\"l/o(l\"m!J\"q!S\"V\"o!T)n#K\"O!n!o#F#R\"R#O(l!Q$I!H$o\"P!O\"L\"N\"C,y!l!P!W\"K'i!O!\
        m'M\"E\"l!P\"K#O!Q!E\"J\"M\"G\"L\"Q\"M\"T$k!V\"U\"m1-! w;l# q\"C&G$\\\"HJ\u{1e}sJ\u{1b}%(F>t\u{1f}`EM\"w$'!$oUK\
        $ u!E&G!MPM(!Q!J9{EJ'O,J7{]qi[! N\"]\"\u{1f}`Eqm}$ K!s\u{13}L!u^\u{5}! ND\u{11}#!H\u{1f}`jv\u{15}\u{a}\"!s&Iu\u{6}\
        # J\u{1f}`vJF\u{1b}! t\u{c}+\" sEKA\u{1b}\"&NFM\u{19}-%!R&P>P(P2HP\u{c}\"!rFuc\u{e}%\"M3tXu}v]u\u{10}b\"'R!K \u{1a}\
        % L!t\u{1f}`jL!wMH\" J(r\u{2}*#EpLI\"r\u{1f}x! N}\u{7}!EIFv\"'t\u{1d}t\u{6}s'#o\"J@U$l\"Q\u{8}ryO{G( I\"P$M!v?R\
        'n2OepQ%' N!n$M\"MDJ4E#Nau$ KBu\u{1f}`Vu\u{1d}Y? x!>!l!A\">\"A!m9F!H$n!J$>\"D.I5o%L0r7t%p!K\"K!P+uAq!DCt!F\"J0O\
        &L/G0$%!B'o>J\u{1f}`,wEw!(Ng=! sRg% s/F6J!tAI\u{14}c!&Op}\"\u{1f}`\"x9=$BN\u{1f}`VN\"snm\" I\"t\u{1c}\u{2}) q!Q\
        !M%G%N9R#N*M4Qw=!Fz\u{a}[$!K$L\"C@K_\u{f}#FN\u{1f}`Eupp\" J\"oO,% u!G\u{1f}`\u{1c}{!Hy(. p\"p#J!I!I!L:K#H#r#L!I\
        /H\u{18}rPD0Z)!A%P!G>J\"D&B2K\u{1f}`It\u{1}G$Eu!I%L4u\u{13}T!Fx(tS!B!S!j#o!P(M\"P\"9.B!p#O!N!R!R!o\"n!i\"T+B\"C\
        \"K\"M\"L\":&K*>(H:F\"L!I!P!w'p#G,M!>\"s\"M's#7Kn,B!p!A&K$p\"P$L$@\"I/D\u{1f}G)!D&9<z\"H!x\u{1f}`]N:B#{\u{11}x\"\
        \u{1f}`=r:S% N!sEJ\u{1f}`,w+)\" xFy_%! Hs8!,ml\u{2}#EHRu$Kqk$ K#M\"rFsa\u{7}'!8\"F$?DB1MtL%tNC$ t\"D%G?u1-# w3J\
        FM<g\"#OZQ*]< T!K!W#L\"K%p\"p\"S#I2U#W#D\"A!P+L\"P$A!L!BKr9P,D4BSH0N$L\"F!R6S&!P$QFQ0P\u{1f}`NLP\u{b}\"!HFJ\u{c}\
        \\\" rFs\u{d}7! r\u{14}N\"!IFJ\u{11}(!EEaW#!OEs!N\u{c}K\"%K\"O\u{7f}F!\"q\u{1b}u' F%N*r6v0N*O(v-M! D\u{a}'$!HFK\
        !M&s9)\"FJ!ye@!&Lt$!\"q4R! J6\u{e}\"!q!M~p$ s!K%O!L\u{1}>/!@%J?p\"G&t!O'A&H$B\"=\"@$w,C\u{1f}`<C\u{12}.\"%F@P!+\
        #EM-r4O\u{6}\u{9}! v\u{a}M%!E%R!L@Fzqg&* I%M#R=p!J!N&K2P\u{1f}`IK#N!Fyk\u{13}= s!Q!M!Q\"L!O!B!Q*r5O!S#K\"E!P*m#\
        N$O!P!L/vLq2C!G&LcL0M%M!L>L:x\"4rFsXQ$#O0KFO\u{6}I\"x! N7\u{2}!-u\u{1c}0!+lcR\"\u{1f}`lwey# M/tFt#g# J#KHqU'# K\
        !stxj5!Fyi/$ m!PLJ\u{f}s)F!&p+4$'M!NTK%Giq' L\"UFS%P.M[J\u{17}N*b!!P$[' s!G!K!FBH$G1t\u{b}W!FxR-$ M%vAM%v?X#\"o\
        CK#s%d#\u{1f}`=z#Fiq%\"L#K!MBM}Kq$\"!CFFeC\"\u{1f}`\u{8}us!(!P&P>Q\"Q4J\u{1f}`;r4P7\u{c}% w%BAv\u{1f}`jK%\u{e}+\
         N!N%P.p*v)L%S!M.Iev\u{1d}GD^# q%OFO<>%!G2s4H&r,t[|!HvJ\u{2}\"!tFvK \"\u{1f}`\u{8}w\u{2}D$ L\"L%qZLyH!EpA\u{7}!\
        \"JMz#%q\u{1f}`~yj>'!K$><D,N/K\u{1f}`at(W!(rro!!M\u{d}C/ F!q!M#F\"u>S\"D$I\"tmO*u#u6wMJ!q{($!K$uBL$w\u{19}O+!T$\
        K;Q!O*Q6O\u{9}uAL*O!O8Pcx= D!t!M!K\"x!I!Q!O9u$W!L!L\"q\"x2B\"S\"CUMQH!u+H!L!D6u+u\"H+r%v&GUF!Kq\u{e} #!H$wFx\u{15}\
        (!'ra5!\\M%\u{18}! ts\u{a}$!HDG(x4IK\u{1a}% w\"H&E=I!smZ%!G\u{1b}x!B${!I?W-\"I#M\"E!S=R\"Q!L%L!N\u{1f}`=L!u9J\u{16}\
        \u{8}!EK(n#\"NCM#L&o% m!F!N#F\"DpS!3@\u{16}\u{1}$ G\u{1f}`1J#w\u{1a}l\"\u{1f}`\u{8}u,!!'IwN! w]## {!L$C{\u{1}\"\
         G\"p\u{19}q# u3KFN7%\"!H&E7\u{1d}!&L\u{4}k; L!K\"m$I!Q#8)J.T$N!M!S!k$Q!O-O\"V!S!U\"K!PZw4FeG\"T!M/O(Oe0% M\"v\u{1f}\
        `iN\"vm=\" sFxE\u{1e}#!u\u{1f}`\u{3}uLV!1P\u{7}\u{2},\"Q#L\"L(74L$T!O#P\"L\u{1f}`>IUMbT!'n(F\"\u{1f}`'w&z!Ks\u{13}\
        \"\"(F>w\\Y'!N!P#BAt\u{1f}`]J,w\u{11}u\"'K@MoL#Ez\"G4zy\u{6}7!Q!R$n!P7Q$q$n%I\"M4GTN'L$Q#J!O\"L'Fjq!T0D!M%I.K^\u{14}\
        \" KFL?8#'F?M6QI^$ w%IAx%J8I\"!QMNNI% P\"OYE\"KWM\u{9}D! u\u{2}\"!!A(D!FvJ\u{7}!HL(<!(OD\u{d}\"EI\"xLo.!p!s#7!M\
        !V:H%n!O!n#;1K9J\u{1f}`\"HW/\"FH{tt\u{1b}& H!vEK!s\u{1f}`vNh;#!GEz!Eav$ w'B>C!|Z\u{1a}!EIyr#!t\u{1f}`Bt`\u{a}!!\
        M+X$%P.E3v3F\u{19}~$!C\u{1f}`<M#s_Q\"&OWO9\u{18}c K!S!P!4\"Q\"O\"\u{4}!z!-!R!9\"M!H!0\"K!O\"R!F*T$j!T\"U!@\"T!W\
        !P\"y!p&L#P!O!O!R!?\"N\"P\"s$P$L#R\"S!I\"G!U-v+M)R(RWR%M\"N\"w-W\"R${#v#T\"O(u'S!N\"E\"L\"Q\"|$L$P(s''N>C%t2N!I\
        !M\u{16}v\u{1a}M$\"T?H\u{1f}`VHHm$!G&J-L3J\u{1a}L\"\u{1f}`Ey=O!FyHC\"!IEx$_! MW]\"!DEw@\u{d}\" JFKn-\" r\"H*p\"\
        3s5NRI# G!C!rD3$ v\"EDz\"E\u{5}#, z!;!K#@\"C:E$@!w9F\u{1f}`8E2FOk<\"U!O\"R!k!r!O'P.E$S'U#Q!Y\"S.W#J#TVD!U&E#Q\"\
        SD<FV(S\"P!U3K#Q\u{1d}!\" pMH\u{3}5! spN\"\u{1f}`\u{8}||7#!uEJ!x:\u{1f}) Q\"s#E!HGF!I-H\u{9}JFHXP\"\u{1f}`kw`O$\
        %H\"H@q&H?~\"%FFG\u{16}e!$n\u{1f}<$!LEH\u{1f}`b|\u{10}U! s\u{1f}!\"!JFJ\u{c}\u{14}!Fv#c!\"oK*% z!@\u{1f}`0u!J^_\
        !-rO{!Fz\u{8}##!t\u{1f}`HuUL# s!F'Nq\u{1f}'!F&F6r\u{7f}T!H\"rvvHp% U!;&@+sFn*]$ v&M@v&Oy7!&P\u{1a}\u{c}# L\u{1f}\
        `\u{4}s\u{1b}\u{19}!EFUQ!'Ni2#!v\u{1f}`.w\u{8}^\"\u{1f}`2u\u{6}q\"%I!pL\u{4})!L&H>S\"O&O.M&L\u{1f}`8Lp\u{13}*!J\
        !M&l?N!S4P#J]P$o#JP<! r%5$\"J\"n\"M\"C\u{8}+!FJF\u{8}!Hu$\u{7f}#!B\u{1f}`!w\\B\"'L!N)6#\u{1f}`kJ\"t\u{4}Y! qw\u{e}\
        $Es!I%Q4vi%! u1\u{15}\"\u{1f}`\u{8}y/C'!B!M!H$JXGqI%tKr$ I!s!HEoJ\u{2}% t!B!G&J>u\u{2}N%\"MCP!N\"N#s.g!FxU\u{f}\
        # J'uFx P! sb\u{5}5 Q!G!K$r@N!K!L!L!L\"n/N!Q#m\"L!K2E1HKo%G!KvI`D#!u!IFKaL!FJ3-! r\u{12}/\"\u{1f}`k}@X# I0q6I+7\
        #6m0nHmOY! qz*$ Q\"s%B!M~<!(R51- n!M!K%I!G?L!O#E!H/L$v!u3P0\u{5}!Fz\u{7}u\"FG!y6y#'M\u{10}w#JLO!Fx3M$!?\u{1f}`\u{1f}\
        `-@\u{17}e! u/0.\"O!Q\"Q\"Q!S'N9U#R\"S.K&@\u{1f}`IP5O\u{1e}a!(q\u{c}0\"!K&K\u{15}3\" FFHzl$!H\"Q0o6PH9(\"M$L!R!\
        ODN!P4N!L`I! t\u{0}_\" KFM4A) o!C!L$P?A\"D\"q#Q1Eh7$ r'K!L\u{f}tB]! pZY! q$\u{1c}# K!REG]A!Mu$0%!H$y@E\"J${`Z!F\
        s'\u{1a}\"\u{1f}`@sBQ!HsJ<) x!C!N#J!G!C!G>t!G\u{c}O!\"L\u{1}q!Es1z\" RFO*[V!T\"U!U#V!k!3\"0$1\"6\"3!P!>#P%L#O\"\
        Q#l\"P!W!S%U,N!O\"N\"R!V!O,>#o\"R!R#L'M7n!M!R!l!O\"O!Q$L(O0o!H*L*OAO(q\"Q!R*V\"P(R1Q\u{1c}^\" s&GDZ$ L!t\u{13}L\
        !vt\u{f}!HNfA*!L&M:L!r$t!O\u{1f}`PL!r7K\u{a})$ LEF!I\"nXC2!H!R!H$K,P4L!T!N#V!H/Q!N%QpLfI!L.s'JV-$!FAr\u{1f}`Vr8\
        S#Et$J4u3w)!C$B\"?1o)D&HIK\u{1f}`'D\u{11}\u{15}!ZpY\u{15}\" E!v\u{13}-#\"N%L[LW*%!v$DAJ!y!N<m$ K1y5L1t^|'!G&><{\
        #s\u{1f}`wK#{\u{1b}i& K!O$p\"O?D!R\u{1d}V!%Ja\u{1}!$nK:$ p!G\u{1f}`0r$_#'M?t!Jk\u{13}*!K\"N\"O\"I0lHP1D!Q\"s(I\u{b}\
        d!HPt\u{12}\"\u{1f}`NuH0!%p\u{f}&\"\u{1f}`lsl2#Ex\u{1f}`sx^{!Fw-s#EL)P-E\u{0}}#(P=M)N\"\\\" K#p?Q* R!D&K!L/r!F-\
        ULv!G!T!.\"\u{1f}`=|\u{12}t!EG3\u{a}\"&HFHh!! p5R\" {!Jj9$ u!=!BDq<d! Kmh!Gx\u{14}b! omH\"&JFP'Z!GN<!#!D!tFrjI\"\
        \u{1f}`k{qH! sI;c!I!o!I!K!N!q!B\"N\"P&N#n!<(P(i!j!P!V!L!S!O\"I!O!P\"O*M\"P!R!P\"B\"N*<#E#S$M\"H\"K(K\"M3M$P!K\"\
        Q#J/L!P%s#M#I#x4M!J6J\"H(M#M!T%L%I$p!H!T!M\"N\"K!Q.O/rWu!(M^w$3E!r\u{1f}`\u{6}pV1) D\"?!@!s\"R\"F=n'R2p2\u{1b}\"\
         o!I\u{1b}%#!H&JFLHd5 t!T\"D$S?c!L!Q#F#p-F!M%H0I!L\"t!LGv6t2M\"tat&|!'r06!EKI'\"\"MFMM\u{e}#!qFr^yKL# m\u{1f}`J\
        HW\u{7f}$ p'K!LFLU($ s(P>q'K\u{15}\u{f}#EOMr\"Oy\u{1c}+!G!r#E\"H!o=J\"E\"x4G\u{1f}`NFw(\" J\"pI\\#Ft\u{1f}`Fu4\u{1a}\
        #\"qDM\"q(\u{8}!!M\u{10}C! u>## v\u{1f}`=x|K( t!L$H\"K!N>o\u{1f}`cHU\"& G%q\"G>v&F4s&\u{f}# F!q!tgj\";{o{>\u{e}\
        \" KFJb9!!KZT!EN\u{d}w\"\u{1f}`kzf|\u{1f};! q!S!u!V!u!S!t!X!r!R!S!L\"?\"T\"L\"O!m!O\"Q\"E!@!L\"R!q!P\"P!o!P\"p\"\
        T\"S\"U!r!Z!s!K!M!N\"D\"P\"N\"S\"L!V!L!S!N!i!O\"F!K!H!R!I!V!H\"E!Q!O\"m\"S\"N\"S$S\"J!M!J!T!P\"K\"S\"n!L\"K\"L#\
        n%E\"n!Q#S#k\"M\"R!q\"R#k&G\"n!R#O\"Q#o\"Q%Q\"T\"m!R#Q#U!W\"S\"Q$m$O$T!n!V!o!N\"O\"H\"L\"P\"M#m!R\"R!n!o!n!l!n\"\
        n\"P!o!V!l!F\"P\"Q\"M$m!E!F\"O\"Q\"R\"P\"M!M!J!P!N\"L\"M!S!G#V\"P#q!s#o!p!u$nM\u{d}&!M!M#p\"I@P!Nd6$!uDF\"{4AR\u{16}\
        \" r3PO\u{16}! J\u{8}/!!L\u{d}^!qw\u{16}P#!O\u{1f}`HvI\u{1e}\" u\"Gr*!!ING$ I!L!vELEB!#qc\u{19}(!<!A#E\"C\"F(w:\
        H,wwm$ r!E\u{1f}`\u{1d}F2*# w'F?ws\u{7f}!'I\u{0}\u{e}$'E\u{1f}`'D\"wcT!EI[}\"EQ\"r6.\"!J&B\u{1e}\u{1}\" sFu\u{1d}\
        \u{15}!\u{17}uQ\u{1}\"!I!Nn'# r\u{1f}`\u{8}t>\u{11}!\\M\u{1d} !Gv&\u{b}\" K3uHR& I%C@B!I'u.Ga<\"%K!oWW\"EI&w\u{f}\
        \u{3}!Fy|\u{0}$&n!O!RUR\u{3}?%%E\"J@r$G0AF8!Fzj'% y!=0K4G!z\u{16}c\" q!HXw+!G!r#E\"H!p=J\"E\"y4G\u{1f}`NE[>\" K\
        3sq]\"\u{1f}`\u{9}rl\u{3}!FvF=! sy?#Ex0H2uS\u{3}# L\"sDL5\u{c}!\"JdT$&O!MER0I5H! r>%. Q!O!T#P#t?O$K#t-K!P%I\u{1f}\
        `GK(se[% K!t\u{1f}`jL!u\u{8}\u{a}!!AQk# s\u{1f}`\"t\u{1}>$ M!J&n@L\u{7}3# s!JEr1i$!M&J!NFO 4##T\"n!O\u{7f}E! K\u{1f}\
        \u{19}\" r\"K,]!(P.$1 S#P$W!h)T1W'P\"V\"W2WtP#U?PBW!N0V6Q\u{8}\u{12}; l!U!T#N\"P@P$O0Q:I@K#J\"O#I%J%M'O#G'K%I%O\
        IP\"K+N+I!G$N5H\u{7}2#!I&KFG0\u{b}(!G!S%L@K&M\u{17}sFrbE\u{9}\u{14}#EsLL\"tbI)\"M#D\"q>B!t'D\u{1f}`IK#x3\u{14}\"\
         tFz ,# y\u{1f}`=|C{\" J\"r\u{a}D$ t!H$E\"Cgh/ T!R\"?\"I\"H!H!8$\u{7f}$P:L\"M!L%uUtCs:C!/q+w. Q\"\\#O\"M!L#p7N)\
        P4O\"K!N\u{1f}`6NBN\u{1f}W#%u\u{1f}`\u{8}v4\u{c}!Erj4\"\u{1f}`1u#N!IH;\u{13}*!R$O\"O(LPO\"O\u{1f}`.OOK/x\u{3}U!\
         K-g! s\u{1a}q#(P\u{1f}`\u{6}M6\u{f}!$psV>\"U#J\"S.Q(J$S&V!V#F\"R!S*O$R%O,QHL!J!S#F%J%O#O'M4L9N;S-O!N(G\"Rd\u{16}\
        # J!uFv\u{13}0( u\"I&J=C!s6F\u{1f}`NG}h( O\"S%KFM/M\u{1f}`:G4O\u{3}S$ O4q1lGs(5!%F&K\"!rFu\u{d}Y$ J!vEH!w9.$ kN\
        O-O&M9C&!D&K?r\u{1b}HfM5wkO$(J\u{1f}`cu$KB\u{1}) I%JFQ#Q-G&F\u{1f}`*G!t\u{b}(!-tQhR @\"o#q#j!Q\"O$G\"L\"O,K#y$B\
        \"h#q!r%P$J!K%R\"M$P!S.L\"n!LDO%M%P\"v\"O\"J!H'I\"I&t\"F'O,F\"y#L#M8P)@\"z,J!H#L&O!O>Rn\u{18}\" q!G/\u{1b}K T!Q\
        !S#k!U!P!V!P\"/$T\"=\"H$S.j\"U!U$W!P!T+L\"K\"O$O\"N$P$K)S!L$O$K?U<L%M\"L\"v3L'O1O,P+O%N!Q/L\u{1e}V!\"K\u{a}># J\
        %HFK-5\"\u{1f}`vzdi!%IvH#%s\u{1f}`\u{8}t~d\"!L&L(\u{1d}\"\u{1f}`Ix\u{2}\u{1}!Fso\u{16}!Gw\u{15}\u{8}\"FMqu\u{7}\
        #!'N%'!Gw\u{1b}\u{10}$ u\"DDz\"HV+$GJ&u.t&DVb!1M9'#ESLl\"Sa ) s\"N$P\"O@R3H!M\u{1f}`MK1c$ N\"vFq#G2y# N%RBN\u{c}\
        \u{f}# r#KHI\\G( r!J$I\"H@K!L#M\"OU\u{18}#E{$E4{FZ)!N!L#R!L\"N+p4L'O1PBk!GvJ9! H\u{1d}%!EN'Z! s<\u{1f}$!u$GAL!z\
        fx$\"O&QDG\"L2!!'Nvy$'v\u{e}uuD#y6\u{18}\"!L&G3`!&In(!ECd\u{7f}!Fx=\u{18}\" I%p\u{d}D$!H$vAM%w)6#'I\u{1f}`>s'D\"\
        \u{1f}`vxD\u{8}#E{,E4{n#! r\\R!F|\u{0}O. m!T!V!Q\"R\"P@P4O$SeN1KYK*K0K+g'\"n#J@?!J\"r\u{1f}`Ns;^#6m0nHmIU\" G)u\
        {{! H81\"EsLN8u\" s!B S\"EEM| 5!Yt\u{15}A, B!w!RDH!l!R3i!R9u\u{1f}`4q!S0P!\"r\u{11}\u{f}$ s\"KDx\"I\u{16}\u{13}\
        / p!J!O#L#N?L!S$P!Q/KhE!JsF,L=ve%(#p!B!L@m&S2p!G!QyQ!!ML !%Lr\u{3}!KvOH# I!rENR,!MuC^(!E!J#s@N#L#x#Q1EL / u!<\"\
        M$9$t!=9H!q!B*p!D+E)D\u{1f}`NG\u{5}(&!U$BVJ\u{1f}`0p=I(1% s\"I&L\u{19}v$K\u{1e}\u{7}\" tFy5,#EF$y4G0\u{6}C n!k\"\
        S$j$P&O\"P$O0m$T0Q\"N\"O\"T\">\"B*m$DGF;C(E%H#D(H(E6D$o!n!o\"o%o&K)P6C$mm\u{5}\" r\"EBs#%I%rAL\u{0}z!\"M%N9 x!J\
        !N!K#M!J!J/O+O#P!r!M!M#V!O!L!K\u{1f}`Hn\"O!M/n!L%L\"J z#\"M#J\"M?\u{a}(!=!@%@/p/M!n\"GFp+R\" P!q\u{1b}\u{3}\"!E\
        FJ\u{1a}\u{1a}/ K!S!P$Q!n>Q#N&R-S!N%P8w\u{1f}`1P#PT5-\"P#R\"U!P?E&B.mBt\u{1f}`+s\"I%O!K\u{1}\u{d}) r\"Q#H!J@w!M\
        !K$L\"KRl!EQwD\" F\"s-2\"\u{1f}`\u{3}t\u{12}H# r#KHt\u{4}Q#!G2rFqO\u{e},!Q!N#D!m!E@F!R\u{1f}`\\u$n!J!NP\u{9}*!O\
        !Q%o>Q\"O\"K$o.H$K\"I\u{b}$#!t\u{1f}`\u{8}vf(' r!M$E\"M>J!t%H\u{10}\u{e}!(M|\u{6}!!L$\u{6}\" H&MT,$Er!L\"t6snM%\
         I%C!NFN/P2h) q!I$K*N7u/C\u{1f}`TI&u\u{1c}h$ u%GAx%H;S\" HFH '& L!D$K\"y?J'|\u{7}]! J\u{16};I o!P!M\"R\"S\"T!Q#\
        R#@\"E\"P!I$R*W#v\"N\"J!S!O!Q!J/T!o!O!s!P\"S%G$L!M(R%Q!Q{N'P;X2L$P\"P)L!H3^%!L&N>N\u{1f}`jK8$!!K\u{12}M!7pk\u{1d}\
        $ t!J!IFJG-! t\"k} T!P!k!P!U!V#k\"T!Q!U#P!S!M!U!O!S!F\"R*P!k#v\"G\"I!Q!D\"?\"E!N!G!P#C\"G\"I!U\"K#s!Q!p!S)Q\"F$\
        K#K!G!P!O\"L(J\"I1k!L\"R!q$M\"Q#S\"X\"h,G%o/C,P#P!q\"P(N$<$<$C*W!P!k'H%=$T!M!L!L!K!R!T!P!M!I$P!L!H!P!P!L#r!F!RZ\
        \u{f}! pg\u{1d}! p4q, q!L!N#F\"K>U\"M$I\"I\u{1f}`MN+I\u{b}d\"'N>LP\u{11}4 P!L!M!O!N!u!D!O!N@L#r!M!F!K/O#F\"K\u{1f}\
        `Kr!K8\u{15}% q%B!N?N!n\u{3}j!'Qk\u{7f}# K%uFw\u{b}\u{7f}\" vFwPtH Y!N!Q!m\"O!m!R!S!L\"5$52P&Q$P!X!Q!W0W!P1K#QC\
        Q!s!N!N!J!N!M*u(MFL8O)M!P\"H+I+O*M)R+Ocb!!Hz\u{1d}&!Q%QFS!Q.N!Ma+!Fu_\u{8}!-tGZ! uzH!FH\u{1f}@!FwSo&!M!T%M@M\u{1f}\
        `Dsv\u{0}!!PV#!!K\u{b}\u{7}% p!D'I>n6L\u{5}J\"Ew;r\u{1c}o$ M!r\u{1f}`EuS}!Fy\u{7f}\u{10}$ v#JCw#Jcp\" x(J1\u{4}\
        $ q!NEu!NQz$%FHK\u{1f}`bLu\u{17}&!nFH&Hjr9M\u{1c}Fn'\"FH(L&w% t\"N&L>y\"L&N\"%Q@M\u{9}\u{4}%!M!Q#OFN7q\u{14}\u{a}\
        \"\u{1f}`ksmM+!M!T!R%P/P0O&Q!J\u{1f}`[F'Q_n\" rELA=& p!L!K%K!L=L^g( o!E!Q%H@L}H.L_F;R! I =(!T$L;Q.T3Q\u{9}uANCQ\
        ^N5 S!N$K!P!q,E2G\"P$K!P!q.H$M\"D!I-w*J!J:K\"F\u{11}qNk2 R&N!L!S#n'q4O\"K#L!P!M!Q*p#O!Gq|\u{1}G!KnO#\u{1f}`\u{1f}\
        `.}\u{d}\u{12}& wCL#K\u{1f}`wt#Lky\"Fx!K\u{13}\u{15}/ Q!C!T$R\"j9E&F!Q$WNs+M?NrE\"N5O\u{0}\u{1c}\"ED\"q<9B\"o!:\
        \"J!Q!P\"8\"9$V$9.L$P&O!R!R.P!Q!E\"K\"L2R\"L[KDt%D\"I/F,L#N.u%J!Q!L!S-I\u{2}o& q!I&K>M\"J&L\u{8}\u{1d}, M!w!:%C\
        >X!O!m!B4F\u{1f}`Mo!J/{!'Q\u{4}-$AK&Q\u{1f}`PK7\u{d}!!JXs!!J\u{10}W*!M$E!nEG1M%IoJ,yPL,Gc@!!MS\"\"EI:Jd]\"\u{1f}\
        `Bx%r\" G1q -$ R6u0QHu_.! {B\u{10})%P@p!P!G'K-p$P\u{1f}`PPBR\"\u{1f}`>vp8\" p!F16)!x$F\"C>w6z$I\"G\u{1f}`Hrz\u{14}\
        6 q#:\"C\"L\"6\"5$52M$R!k!T$K\"R.Q$EbGSs'M:u!M6K\"OPj\"&I1o\u{10}V\u{1d} i!U!u!O!u!Q!t!Y!r#O\"K\"R\"J!]!O!m!O\"\
        Q\"K!E!J\"P!q!S\"P!o!L\"o!Y!T\"S\"S!r!Z!s!N\"O\"K\"N\"K\"R\"M!V!L!S!M!i!N\"J!O!I\"H!V!H\"D!Q!O$S\"O\"P\"U\"P!n!\
        H!M!H!S%O#P\"N\"J#n(R#R#k\"N\"P!q\"Q#l(l!T#R\"V#o,T&W!X\"Q&k$Q$S!n\"n#P\"J\"M\"R\"Q&U!n&k\"P!o!P!l!Q$U%R\"J#N!V\
        !L\"M\"N\"K\"K\"M\"K\"M!R!Q%L#m*m4e\" s&O\u{0}\u{2}) r\"O#K!L\"M>m\"N$L\"MB,#\"ODJ\"O\u{1e}\u{5}!Nu v%'K!N>G\u{1f}\
        `EsjY\"\u{1f}`\u{3}x\u{1f}T\"\"RFOk\u{12}#!O&KGK;p$ K!H'L>H\u{6}\\! upb&\"P$M?t'M\"H4u\u{17}W\"!M&JD\u{15}\" sE\
        KA[Z J!|!Q!J!K!r\"D!K!I\"K\"H\"H\"F\"K\"K\"M.T!R!t!V!I!M!o\"H!K!O(P\"M#L!G$H!M!M\"M\"K\"M$K$N\"K\"p!O>R0N.N!N>L\
        &M\"Q4H+N+k&R!O$G&H\"B\"H&N\u{5}.! s\u{a}.& P!M&G!PEK5J?\u{7}!!I6M5 r!C$K!V!;(F2N$O\"I$P\"A(J'R!M\"M\u{1f}`7F!N\
        1s%K@uTU&!O\"M#N1rZm&FF\u{12}\" t\"G!@\"'P>O\u{19}&!FtGk\" t%I/\u{5}' r!F!D#xAv\"I\u{d}x%\u{e}%#N$O(J8n4Nn@!\"H\
        /l$ m!Q$H#P\u{1f}\u{1e}!F{J\u{6}$ LAt\u{1f}`Vt\u{0}4!\"M`U# r2N4u_D\"'I?s\u{0}\u{0}% u!K%N\u{1f}`Bx\u{17}\u{1d}\
        %!N!Q#NBK!N(\u{9}\u{1f}+! f!V!u!O!Q!S!t!O!q!P\"R\"L\"J\"K\"V\"L\"R\"H!B!E\"O!r!T!q\"p!K\"l\"T\"S!Q!T!r!O!p!I\"V\
        !Z!E\"O\"I$Q\"M!T!L\"L\"H!R!F\"K!S!J\"E!R!L$O!V!P\"S!T!W\"X!p!G\"H)K$E\"P!r#F\"I#N#U\"i!n!S#O!r!W!T\"R!o!l!K'R\"\
        T!J!S#q!s\"J$m!K$Q\"p(B!U!t!s$U\"U!K\"R\"S!n!o!q'Q(J\"Q!l'V\"p!N$P\"O\"A#O\"J!G!l!P!W!G!O!O!X!J\"J\"M!Q!A\"O\"L\
        !T!O#U\"K\"T+P~f! GIM##O\"pZR2\u{5}!FzKB!HL\u{1a}MI N#U!T!F!K#=\"u!r5L$V\"R#T!J!L%q*O\"U!Q!H!O!NSL-E%L>v!G!J.K9\
        N(A!L#p)H%t!O\"Q\"J\"L!O)D&M:K!'r#$!!M4$!&P\u{5}\"\" q\"G\u{d}\u{11}%\"S%KFO\u{1f}`?LQU! q\u{1b}\u{16}%#p\"L@N$\
        r4P\u{8}@!EJ\u{2}w$%M@L&N2KK$&!O$M\"K!M8M\u{6}Mw\u{b}$!BDsLO\"s\u{18}o\"%IFLC=!Fv%8!&LyN)!I$N!F!s!JDL!u\u{1f}`b\
        t7\u{1d}% t!J&J?{'Ivc<\"Q#V!Q!N1n)O!T$[!S!S$T!L!W-P&M1n3r<Q@rKO!O&L#O!T2R%Q0N#rpW4!S!N%J!PEN/P#M4S2u(I*t!F!L!G!\
        KzN#N/G'O!OcP!FvHe4 n!K\"N$E!O+?$J.S\"M!T%L0M$I/x!K#Q!C!H\u{14}r!H*\u{1c}\"\u{1f}`vwINw!W!q!O\"T\"Q\"K!N!I\"/\"\
        N\"O\"M\"Q\"R)R\"o#o!V!P!V!U\"T\"V!V!N\"N$O!N#N\"H!R!M!U!K!W!I\"H!P!G!Q!K\"L\"H\"Q\"m$L!V&r!O\"M$I\"M2Q%N!P!Q!P\
        (R#P&O!O\"O,O\"R,E!E\"p=T\"P\"p!n!o\"o\"N\"o!N&B$m&P$S\"R\"H&P\"N%O!Q#n%R9 r!P!R#D\"M$N$Q6P#U#E#N.S#L\"M!MUs#J,\
        q;yJN\"H+M*wAK)QKM@ o!M!S#J!S!L)p1N$T\"N!R#K#O3K2QBI%E#H%E\"K-K4K#IHz&N->!D$I$G!K!G3u(C!'Nlj!\"E\u{1b}\"!%q\u{17}\
        \u{7f}$ q!J!DDqSz% p'@?s\u{1f}`Pt2\u{1}+!P$T\"Q!QDN!U!O1O\"J\u{1f}`HM-7B!n!T?R+R\"Q-I!J%C!H3L@F%L!L+P(P\"M!K!Q$\
        P\"O0I!K3O/O!F)n!R\"?*b\"E%M#K\"G/O0x!Fu \u{1e}7 h!X$D!L!J!T=Q\"H%O!P!M-H'PSF9EDNCL#K0M!N&O.K!N'T& s\"PDt&R\"M\u{19}\
        t\u{8}2!Hu6B$ q!L!O#J]b' s!J&:\u{1f}`6wYr-OL\u{1a}& r!L&L$o!Q:r,($\"PCQ#P7P2F'!K!O#=#O!o=G!ML]!EDdN$ t%G@Q&J!\u{1f}\
        ! szq\"\u{1f}`\u{8}v#m!Fu=98 P!T\"Q\"X\"o(8\"S&D+T#j\"U4Q\"O!U!T\\P!J7QALAN\"T1T&Q!Q\u{f}\u{15}' P!@!v#F\"C>X#g\
        q?<!P!U!T$O\"Q\"N$M$;%R-j!U!R!S%L!P-M&S$O-Q!PDt0M(I\"N+rQL!M:Q\u{1a}^!F|\u{9}g!'L@J#(L>tqr\u{b}pL\"X!S\"R\"V$1$\
        0!D!7!t!2!L3K!T#Q\"N!R*p\"M!L\"P!Q!S!X!N\"O2M!P#OCr(O+H'S.q\"M!u!O-N&N>S+M(O\"R+M(s#b( n!<!S$Q@p!<!N9JP4# n!QFT\
        Y1!FyA,\"FEqx\u{e}J+ K!}$J\"G>B!I!|$K\"H\u{1f}`Ww~j2 r!;!S%8!M'@%u3C\"E\"E#P,u%q#L\u{1f}`Fu&M?G\u{8}~!Fy.k#Et%K\
        4v/o%EP!J\u{1f}`PJ2tG!$ M&s@N&rvT\" FFIqg+ Q&O%M(G&y(FdI!v\u{10}F/rGPg\u{7}$ IBt\u{1f}`VtUs! C1D\"5pXp\u{7}z\"\u{1f}\
        `\u{1d}~Oo!Ev\u{1c}1# y\u{1f}`Uzqx+ Q!P!T#M\"S!N*r6Q#O-p'PI]\"\u{1f}`\u{8}Fq\u{1e}# v/L7w\u{6},!Fs+5\"\u{1f}`vz\
        ^k0!Q!T#D\"N#q)<5U#I#N-M\"N\"I4N\u{1f}`1I@wtc(!O!O%L>P#N7N\u{1f}`:B\u{3}\u{11}!'to?) Q\"s=EzC-M\"yBs!L\"C\u{1a}\
        +#!s!K%L5\\\" t\"Peu!/F\u{14}e/ V!S!Q!N\"RFQ#O.P!Q$PUKOHcO4p!KJ$!\"Fl\u{a}\"!K\u{16}wmL#\u{1f}`\u{1f}`.@\u{1c}\u{18}\
        * l!<\"H$?:A$N!l!G\u{1f}`PA+V%!K!R#E#LFOwn\"%J#T*\u{1}# z!FExr\u{1d}#)o<n>rx5$!IFN\u{1f}`iNS\\!,r=\u{12}!GN[C#E\
        r'P4t\u{5} # u\u{1f}`vtz\u{18})#m\"D!O\"O@U#F\u{1f}`*vAL\u{2}B#Eu)O4s\u{c}\u{12}! v]c!1r6;!\"K\u{10}\u{b}\"\u{1f}\
        `vy&M#EG$y4Hbq!Gx\u{13}W! r}W#\u{1f}`\"t$J\u{a}T!\"s+i$ q\"Q%K!O;G! M\u{10}/!\"qmNB q#W#J!u!9:P$q!U%K!o!>+O#Q$Q\
        \"H#O.Q!OGL&s\"O\"G1RDM\"M2N'n\"P\"K.o%Q!O!R!I\u{f}\u{5}&!M!O%O?s!L4M[B7 J!p!S!E\"P\"S:C$L)Q-B$B\"K$E+J#J\"r$F\u{11}\
        H!x!N!F)D6IR~!Gwy|!FzM\u{5}%(T\u{f}r!H)LtIc\u{0}\" r!AU3\"EnNn\"\u{d}' L%K\"t?J!p$I\"vK.!Fusz!/F2C\"\u{1f}`=}wb\
        ! t(-& J!HJs\u{1f}`]J'uST'!B!p$O<S%I\u{1f}`QSNL%!IBz\u{1f}`zL#zXh&!C!L#H!M\"F\"qg\u{16}\"Eq9r\\d\" uF{jr$!M&O>M\
        \"O\u{13}\u{1b}$ C!u$G\"J*M-!L$K\"M>S\"O$M\"Q!P-N$N\"N\u{1f}`NNB'&#?\"E$;BF0N$F\u{c}.\" IEzwc\" p\"OdK&!L&M:r\u{d}\
        Jhr8L\u{4}\u{12}!Ep\u{1e}6& v!@$A\"H@L&M+T!]R\u{a}K!\"OZM$ M!r\u{1f}`Eu\u{13}\u{9}- s!P!N#@\"L:L!J%P!P#F\"N\u{1f}\
        `KKpv! y\u{9}\u{1c}! I<\u{8}!*pi$(%E@L&F\"s\u{1e}{\"DHrHuW=#(M\u{1f}`\u{0}u\u{3}iB H!v!S!N\"J\"Q6p\"F*H\"L\"R.Q\
        $>\"A2FAI!s'K#q%F)O$?+N(t!B%K%x;J!r-G0O$B\"F/BY4$ I!J!q%JD]\" I\"pF\u{19}!Gr4s# p!M'K4Y#!uDE\"x\u{16}]!3q\u{5}~\
        ! q\u{10}p#%F\u{1f}`\u{3}v\u{5}V$ O\"RWq&T\u{2}U!F|\u{1}]!FI\u{17}\u{12}!&OU\"* n!B!DDI\u{0}u's#t,v+t`IO\u{3}! \
        t>\u{7}\"!tFv\u{0}4B!N!V!N!O#J!S#Q\"G#T1K!R#V\"Q\"J!K$R.S!F$J!K$L#P+L1G4NGMKP%y&K!R!N+K)H\"Ka\u{5}i Y!O!Q!P!l!S\
        !Q!Q!S#o!n#Q!X!Q#G\"q!R&S%S$X!R\"R\"Q!T!M!Q'Q\"O\"T!K!R\"R\"M!V!Q!R!R$O\"O\"M!Q\"q%J\"Q@M%P#M\"S#R,P.m&M\"r!M!M\
        #R3N.l!L!P!G%N!o$S!O+R!L$U\"O#W!M.m!QS^!!Ll\u{5}! qM\u{7}$ v'L?w'J\u{4}\u{1}!!GcR+ u!I$G\"s?w!I$H\"t\u{1f}`%v!H\
        \"m%Ar!L\u{1f}`Ur!M\u{14}F!!KR|$ t!JEw!JJm# tEG!q\u{7f}E$7s.DL{\"?\u{1f}w#AH\u{1f}`VHf,\" H\"u\u{4}@\"!rFu~^\"!\
        sFt\u{1a} $!ODp)M4pL\u{3}!!G\u{b}\u{12}! rU4!FI?\u{2}\" vFvw.!'NX\"% v%I\u{1f}`,w%I8Y\" sFtm>!FsM:! s8_!FKtM\"\"\
        sDH#\u{3}!Fx\u{7}k!GpH\u{1f}\" vFvYR1 m!V$K#T9L'U#N#QgN,n/l!N%M/MQL7R\"P5\u{1b}\"%E\"K|j:!J!U!R\"V#J!G\"L$N\"M\"\
        P3j!Q!X!S\"V#O-L\"R%P#P.OOJ/NhQ0M&PV\", j%H\"R!S=t#U#J\"P!J4s\u{1f}`4p\u{17}|!Fy\u{4}\u{1d}!Eq?i!\"K\u{17}D( q!\
        I!A%I?q\"C&F\u{2}tY\u{6}!(N[k\" G\"pFQ& t\"K1U4KIr3LI~\"\"O#Olh& P\"t%J!K\u{1e}LdJSY% H!F!L%I!q\u{e}\u{15}!EP[<\
        3 N!M\"?\"Q\"L!R#:$q!q+{*m!R/l!o:I#Q7{<w\"Fv`$ y%GAy%H~6#'K?y6OL\u{18}#5Q1pGQ\u{3}1!!IyW7 N\"S#l#Y>R'U!T-U$R\"M\
        !SVI!M*J.H!J#qdR.F!o$S#W=vJ9$Dx\u{1f}`yJ$xEj!FJD\u{b}!'M.?# w\"FFHo&%4q1G!N4x2I6B!Yw\\\u{1a}!\"IK\u{1e}!GuL3\" \
        zF\u{7f}@(#!rFp4OWU! L~O% z!A$O\"F@J\u{19}|\"!L&MsJ# N\u{1f}`\u{1d}GBs\" N1se4\"'BFE\u{7}d!EK\u{a}\u{a}$\u{1f}`\
        HxCH!w6x%!sDw\u{1f}`cJ!wE5#\u{1f}`=t#Mm9! Jho) M#o\"J@P$q\"O2Mvp\"K:2#!J%PAK[^% I!v\u{1f}`\u{1c}I!w\u{0}v.!J!M#\
        p!Q?y&C!G!J!M-G!F#y!n!rQO!NODy'%M!GEP!N0M%OqL\u{f}@% F!JDw\u{1f}`cH\u{18}9!Kt9\u{18}% s\"N&J@Pyv\u{d}E\"Fw!HB\u{6}\
        #EL\"q4K4d$!u&K\u{11}u\"J\u{12}%!GwE%$ r3O\u{1f}`-Ot!# t!A&C48#!N!Q#HT<(%E@M&G\"r\u{1e}{\"DHrHuk@'%MHQ\u{14}o!K\
        &HMp.MB\u{1e}!'CI;\"!G'O4\u{7f}\" GFH~\"% q!L'P=M)OnT#Ey&H4z\u{1a}\u{14}* w!S!O#F@u(K4s\u{1f}`5rWFO?&!M!L#PBN\u{1f}\
        `avcA#!F%n!Da~\"!vFx<R\" MFLr2' P!@!v#F\"C>X#gc?! L\u{e}@+ N!M!Q!m\"r!M!H!N>M&N!J\\^!(MV\u{7f}!Gu!'#!K\u{1f}`0x\
        qK\"+oFrkw)!F!K#B!K?B\u{1f}`1F$C<pgM\";{o{M\u{6}#!v\u{1f}`'v\u{16}\u{13}# w\u{1f}`1y]\u{5}# s!FDL\u{d}3!F}\u{19}\
        B!^JR\u{1c}# r!B&B(\u{8}!_N=2!!F7d%!FDL\"G\u{1f}`as1\u{19}&!C@t%y!E\u{1f}`PuRi\"!K^P]/! v\u{c}F! pl\u{1b}#\"L\u{1f}\
        `\u{1b}x&\u{6}* n!H$=\"F:G$P(K.F\u{1f}`<Gr\u{1f}! y-|&!D&F?L\u{1f}`FH=IN7, O#T\"o\"H?Q!Q\"R$K.L!R%LoB9(& o!M&I!\
        K>N^r`=!!IV7\"\u{1f}`ExE0. }!@!E$J!;?|!A!K$M!E\"M4ut\u{7f}\"D^g\"!GFC\u{1e}{\"\u{1f}`vtf#! t@|# L\u{1f}`7rox$&H\
        FK6J4J*D!$nb)!Es\u{16}h#EM\u{1f}`c|d|!\\MDj$ s\"@Dv\"D\u{3}\\'&S!KES/M!Q\u{1f}`NK\u{7}\u{1c}' O%K!qGCmu6N!v3\u{1b}\
        !8n\u{16}\u{1d}\"!BMMcY' s!G!P%G!K?M'Nn'!!G\u{19}u4 W!Q%Q\"Q9N&O\"U#O!N,O\"H\"R$K!M.L#L]LfN3R8x\"+( R!E&C9v\u{1f}\
        `+?\"s\"q\u{3}\u{e}\"EH#v^x!%Jd$! L\u{d}\u{a}1 B\"q#P#q:u$I\"s&T-G&G!QkshD\"u!E/K%H+7\"\u{1f}`Ey5 $ w%IAw%Jq)# \
        w'F?w|\u{12}\"EHNH7\u{19}\"!GEwW\u{12}%!E&t>M(u4N7?&!D$H\"H>L8DWt.9$ K!yFvqv{9! K;l\"\"M&t\u{1f}\\!Fw,N(3A!t2P3\
        F!sI<\u{1f}`6K^\u{15}# L'qGO\u{3}?\" M(P;$$!vFu\u{1f}`buYw!'Gov#\u{1f}`=r$OX\u{11}$ x9x-\u{1}`zd(= H!7\"@!P!;!{\
        !9\"1&5$62m!N#D!S!A!u0I!I!S\"osL!R\"qDqMO\"N!C#u\"O`j'!R$I>N#P!Q\u{1f}`yNk\u{1a}9 K!9!H#v#A9u$@\">\"t\"x0G\"C\"\
        @\"@8t,H'w5I#u,E%yau\"I4u\"JJ@! v1\u{0}+ r!K$I\"L@N'Psu#Hmy1u,LlN%!y&I@w\u{1f}`Etfc\"'J>J+#'\"R%P>Q!p'N/I&N:'!F\
        t|d!wy<5!(L%d!'A\u{10}%$!L$p\u{1f}`\u{3}I\u{1e}@!Vn|+! pN), S\"Q#O@J\"K!L4K!@!J!DgQ!qpX\" FFJ)`( n!N&>!O:t#N\u{1f}\
        `St\u{7f}3\" J\"qCQ\"EL!K;{# H+qFn\u{7f}\u{1a}\"6qXq.l%\"q\"M!O#PTP3\u{5}! LB~\"En7nF># D'N?Hyc\" u!A\u{1e}d\"E\
        r:ri0\"!JFLZ1# R(J\u{13}IL;\"EF!v+u!FzD\u{5}L S!V!Q!V#R\"O!;\"v!p$<#M$M!M.n!M!Q!P!U#M!S+M\"K!O!R#O\"Q.J#NDH%q\"\
        Q2L4r\"M!L2MNn!Q!P$R\"O)H$u\"If\u{1a}# t1L5t\u{4}\u{0}('P!Q=Q)K.M\u{1f}`/N!rlc!!KkY!Enm\u{18}$#m\"Q@p8o\u{1d})#\
        \u{1f}`1K%t[y\"%IAv+\u{1d}5 I!P\"Q#s!K!L=R!E&t/K!M!N!P!Q!Q!D)t(y\u{1f}`6?(LR\u{7f}! v!a$ w!BDF!t\u{f}n% r\"P$L@\
        s\"O}E3 I!T'Q>M\"T&N-U!K%TWI\"r!N'G/IKKKC\"L3L!r\u{1}\u{17}$ N!M&pZO\u{1}r!'N\u{5}k!KLs~\"6tXtl\\!Ft-\u{19}#(J>\
        w(IV\u{14}\"(K\u{19}xT%#FN\u{1f}`]F'y\"&sFu,\u{1d}\"\u{1f}`kwII%!P\"N\"P@Q!shg! P\u{12}@!EMSs! rg'!\u{17}I/]#EI\
        \"x4Kf\u{16}!Et!H\" tFt\\S& u!>&D?q!D!L4+!!:Di)&VAM$L1K&K\\M&K2PXn\u{5}:!Gr-k! t08\"\u{1f}`\u{10}u4#!NpTa\"\u{1f}\
        `U{3\u{11}'!K%D!O?o!P&PhD8=!FJ\u{d}$' q\"M%H%P9Q#N*O\u{1f}q1 M!7!?#D!B!;!D'6\"K!yFu1<!l\u{a}E2xAC0u@A! s=D$ s\"\
        JDv\"J`c\"\u{1f}`=tKF$!G&J?s!Il[% q!EEv\u{1f}`]qm\u{5}$\"PDu\"N\u{1f}v\u{e}|(\"M#K*L5|!K\u{1f}`xF$|\u{8}T&!F$L\"\
        I,v8L.sm%! H\u{5}Z$'J\u{1f}`oJ:NM,!!N2\u{5}%\"QCU#O\u{1f}`bH\u{3}.\"EK:K/[' I!O%N!n?N!Q:T\u{5}\u{1d}!Fv\u{1}O# \
        M\u{1f}`zM!8\" H4q-7!FvP_! t1-$ OFJ\u{1f}`TM&9\" q!K\u{6}\u{3}%7J!n-SMp\"TS\u{9}/!I!P%G!J:L#K\"H!N!s$J!M.G!>\"H\
        4=\u{19}y\" u!C\u{2}}) m!I!R#M\"M?r!KunyF4\u{1d}\" K/t=\u{a}\" KFNr~$\"EFK\u{8}uwweA! I\u{2}=!&N\u{d}\u{0}# o!L\
        FG}:!!Eh\u{8}% K\"P%N!r>MHb#Es,K4se=! K],\"3tFtCU!'Kav! N\u{1}\u{2}\" w(L\u{c}x\"HN%N\u{19}j! v`m#Av\u{1f}`VvxV\
        #%K\"L!Q1\u{1b}$\"L%qAN#J@\u{8}!Fu\u{7}%!F|\u{4}\u{1c}! t\u{0}7%#L!p\"NCR\u{a}Ng/!\"r&Z% u!JEu!JIvMd$ s!K%O!L\u{18}\
        g! qy5!!K^v!!I\u{1f}p) Q!O!R$L!MEM0M\u{1f}`bIpN#EqLQ\"s-n$ PAN\u{1f}`VN&`\"qM\"t\u{5}\u{1f}\"\u{1f}`kz2h% s!J&D\
        @N&AXA% M&R*v6H0s\u{b}I#'G0oZk5I!'G\u{9}]!NP\u{b}R!Fvy\u{10}!!NV\u{13}#!v\u{1f}`.w\u{7f}K!'K\"\"# t!BEw\u{18}\u{10}\
        #(N@N&O7s\" JKs\u{1a}a(#M,Q(q1L-P*Q1@!rC8!FH\u{5}a, L!Q$l!O\"M>O6O&K\u{1f}`4H4N&M|<!Ft;'# L!tFx{3%'GFP.J\u{1f}`\
        MCLF!\u{15}H0=!!NQ4# s\u{1f}`vtt(\" rF{e>! v[\u{0}5 Q&T*E1o!R&[9S.u!S#QJP$n\"O!R!RBOCT,o!R5R\"S\u{17}\u{19}!,r]\
        \u{7f}\" N&Q%C#\"B\u{1f}`\u{1b}x\u{14}\u{f}!!EE\u{4}< n!T!S#L\"O@N$M0P'R3I@K#J\"O#I%J%M'O#G'K%I%OIP\"K+N+I!G$N5\
        H\u{8}X.\"O!Q\"Q\"Q!S'N9U#R\"S.K&@\u{1f}`IP5O`W!&K)\u{4}(!P&F!K=M7OjQ\u{1f}`'Hm##!J&HFM|S!Gw\u{1c}?# u!GEw(w%!L\
        DL!t5M$MP7\"EJEL\u{5}9\"!LEuC{% p\"NCM\u{1f}`cuw5$!F'L?K'K-y\"!HFI6+$ t\"GDs\"Gox\"%RFR-S\" s!Fh5\"EtAy\u{1e}\u{6}\
        \"!sFt=x4 O!M!M!H!B#K!T'Q(w.j(N(Q'I+P)D!x\"L$H.H\u{5}qJk.!@%J?q\"G&s!P'A&H$B\"=&w,C\u{1f}`<C\"L\"Ev8v)K\"\u{1f}\
        `kw*\") s\"Q?I'P%P\u{1f}`Iu!I\"JN\"\" FFI\u{10}D!\"s=)#!G\u{d}x\u{7}I>^\" y%GRM, O!r\"O$L!S>T\"R%N!Q1>\"B2H\u{13}\
        T#EE&u4BT\u{1c}! G=m\" vFv`c!!sTm\"!qEMXE%!H!IEK!M%Of\u{17})!I\"R\"H\"G!O+v6R\u{1f}`psPg\" M\"q\u{1d}k1 K!k!r#S\
        \"Q?I$o#T/q!K!Q!G!?!H!R.M$DO+$\"KEA!L&IHS\"EM#tB\u{b}\"\u{1f}`\u{1e}u\u{15}v!!H,\u{1}\"\u{1f}`\u{f}t\u{1b}|! Jp\
        ;!!F=\u{a}$ N!t\u{1f}`\u{3}u\u{1f}7$!z<G\u{0}|\"G\u{1a}y![E\u{1d}?#!s!K%Lm[- H!E\"t\"L.I3M!J\"s\"J\u{1f}`]G%M,L\
        55&!LBx\u{1f}`aK9I#x\u{1}\u{2}\"&L@u\u{c}|*!O'R?L!R&Q.M7M\u{1f}`#D2H\u{12}\u{1a}'!Q&B;P#L(G\u{1f}`KPH\u{3}$ y!:\
        !EDu~\u{9}# r!IFN#C!!M\u{19}s\"AD$LC[$!SLK!M-O|c&!H'O)r6P\u{1f}`\u{6}u;\u{4}! I:E$ x!CEn!H;\u{18}! OdY!Gt\u{13}\
        X\"EM\u{1d}u9&!\\N,**%H!L\"O$q<Q$L\"K1J1LQM9p#Es)L4te\u{5}#Eq-O4q\u{12}d& NBO#J\u{1f}`SO\"tzM!(Lkb\"%K!o\u{10}b\
        !!O\u{1}Q\" uF{XU%!w$KAJ!w$K]6!+oI_$!J!H%E>K\u{e}=\" JErxh! NY(!!Ky\u{10}\" E.va\\!'O\u{1b}~,!R!s%?(H6o\"E$G0v!\
        KtE%sVB?\u{1d}#EG$p4HD&#EH\"x4Jp\u{13}\" t!B\u{e}I%!G$GVJ$H\"tZ|# l!O'nX`! Mi?#Fv\u{1f}`bKb\u{1a}!HM\u{2};\"!qF\
        s{\u{f}$!L/q6HBnQ:& IEw0K\u{1f}`SJ2vh\u{8}8 W!R!N!O\"o\"Q-P#Q0P!T%P(P&F\"L#S!N\"L0MPQ!Q-OgP+K%L`\u{11}0 Q\"T%O@\
        N!T%S.L\"Q\"S4PNs!I\"L.PcN$O\u{c}c#'v\u{1f}`\u{8}wj\u{1b}.!J$T\"K!R+p3N!O&K!P4Kns\"IzQ\"M\u{e}\"\"EL\u{b}Jo:!GP\
        \u{18}v# C#J#lz}\"!M&GC\u{9}! u*;!\"K*\u{14}& MEu!O!D4w$FeZ! r\u{9}\u{6}\" vFu<.\"\u{1f}`%w<\u{7f}#&K\"sFv.\u{8}\
        !.s]\u{11}# K!q!GTB! p1P) s!J$A!K!C@A&G\u{4}tvu\u{b}j#FM\u{1f}`bs+.$ N\"N$N\"q9\u{1c}\" H*r{\u{e}# r(IFFHa#!KE|\
        !I\u{7f}\u{1a}! v:\u{0}!FJS9% w!K%L\"MFM\u{1e}P\" K@o\u{1d}A\"EF\"y>\u{a}#Ex&I4tW|!FI:\u{8}#\"M%J!N17!Kv\u{1d}P\
        !!Fo#\"&NFMZNA o!A\"P\"K\"N\"L\"G$C$A*K(O'Q!I0J\"B\"J!P1FBL#E\"r%K#I%H.Q\"s#IQB\"D(p.O)J1Dim$ L!N&L?I\u{1b}\u{8}\
        K r!:!Q!o!i!M!S!;!I)J\"C!M#Q!R.m!>!T!n\"L\"A!J!P\"N(H\"I!L!T#P!G\"L\"O\"D,K(MFw#KUK\"JM?!O%E!O'Kh7%%FFJ#SzM\u{4}\
        J\\\u{1e}!Fw\u{6}g0!N\"K#V-A2F\"O4>!J!B\":\"E.y*H!G\u{1f}`+I\u{0}j!F{@&K w#E\"P\"T\"D\"J$N\"M\"N$O*U$m!m!j\"M\"\
        M\"R$M$N$Q\"L\"K6H\"O$HHm!K\"P#P*M'N%A0H\"J#P)L/o!D(o#U4O&F-AYB! pv{\"\u{1f}`vyd\u{e}!Fz9\u{6}!Ft\u{1b}C! F$0& \
        S'QGO2Q\u{1f}`HI_Q\"Es<qt\u{e}- y\"I$J\"I=M!n\"L$Q\"FBx\u{1f}`&q2s)j\"!KEsKWQ R!M\"P!S!J!R!N\"P\"J\"D\"M\"L\"N.\
        S$T\"X!X!U\"M!S!M\"N\"M&M\"S\"K!O!H\"I!R!V!S#P\"<\"O)t!@!L%H\"D&F\"G!K@OrS2I&M!S.Ky-$ q\"DDt\"D:m# n!I&@<K# t!K\
        DJZ>!Fz\u{4}<!!Bvb!4pa$\"'KEOPv#\u{1f}`.M!r\u{1e}f!-t`\u{10}(\"O%C!M=M#M&L\u{1f}`=M\u{1a}r#\"P%L>L\u{4}&\" yF|z\
        $#\"L&G>z}3\"\u{1f}`\u{8}{\u{f}\u{1a}!Nuj1\"\"q&MoI!FK&5#%qFq#L\u{7f}:! u'Z#!E\u{1f}`kD0H\" vFx%E!(F&X%(I=O\u{1f}\
        `cx(Hp.#%uAF%vG>#EsLO\"s1\u{1c}\" pFv@2!!B\u{e}q#>I~w$Ix`$!L$L@H)s\u{15}d\" vFy?\u{e}%!JLJ!O\u{1f}`HG@\u{1f}!Fw\
        *n0!I!Q#I!p!J:M&O!T$n!O/O\u{1f}`:u!M\"J!M\u{3}\u{9}#1G5sCKn\u{c}# {!EE}sb\"!vFv%'$'EFE!SzMC_#Eu&K4rQk!!BV=$ p!O\
        \u{1f}`uvTr#Ev*J4vrH\"!tFx \u{18}\"!LFJT\u{4}\"!tFwA\u{13}# L&Q!Mff! M M* o!G!Q#J!r\"K=R&K!oDy\u{b}\"!-t]\"#!JE\
        u!L}S(!m&QGP-G\u{1f}`0H!r!O\u{12}h, q!I!Q$M!L!N#O:S\"G%P\"N'O8\u{10}#!u\u{1f}`ku/># OEJ!Gb7#EM\u{1f}`ct\u{d}\u{7f}\
        !Gu1h\"HO$Nhb% p\"NCM\u{1f}`cuSf$ r!K!J&Jwv!EG2i%#o!BAP$p4Q!F\" JFLBJ.!R$E\"N!n9M&N$I\"P.K$I\u{1f}`EK%L$L\u{1f}\
        \u{c}$ w!H&E\u{1a}zK\u{14}#!EDG!tj_!!J\u{1}\u{1f}\"!uFv\u{9}N% N\"pCG$zmsF\u{a}\"\u{1f}`k=>>%\"K&M's?L't\u{b}\u{10}\
        #!F$EIv(\u{16}! I>%!FxW\u{17}#%S\"O@P\u{12}P\"\u{1f}`=zXO- K\"D!I!w\"Q\"J>M$r4W:v[G!nktA\u{1b}#!GEw!I3[,!R!s%?(\
        H6o\"E$G0v!KtE%sVBW\u{a}& t!O\"RBP$T6OH\u{8}. n!LDH\"G\"s\"r\"E!O/B\"C2M\"sGs7u1\u{12}' u\"A&F=B#G\u{1f}``v\u{14}\
        \u{12}# C(O>J5u) r!<&C?I{y#A,v!Gdw(4)\"P%q>U!o!R!Q4J\u{16}FWMjh% M+vFn\u{1f}`/t\u{1d}B5 M!x$L!F!R!S>O!u!Q!C#I\"\
        P-R$A\"E/L%vlK!v2L!xxS!FyC@&\"qFm9O\u{1}M&K[M\u{5}i\u{1f}\u{1f}  p!V!s\"]!S!o\"r!V\"Q\"J\"S\"L\"O!m!L\"R\"J!F!P\
        \"R\"R\"N\"P$W\"T\"U#s!M\"R\"N\"O\"M\"R\"M!U!N!P!M!i!O\"E!N!K!R!L\"I\"G!Q!L$U\"P!T!T$S\"K!N!K\"O$S#L$P#n#G\"K#S\
        #R#n!l!P\"R#P!X!l!n)S#R\"U#m$P\"l#Q\"o!L%n!V!U#n!P$q!R#P#Y\"p\"n'L\"P\"O#m!Q\"Q!n!k%n\"N\"X!l#P\"T\"N\"W#K#L\"R\
        !O!S\"Q\"Q\"P\"M\"L\"O!S!J#U\"P#m*k\u{9}G. R!M!OEO!O3J!M!P%L\u{1f}`)x?M%N!KV>S m!M!Q!L\"M\"K!R'C$H$M*N\"t!s\"n!\
        S!P#K\"M!J.J!M%qSK\"u!M!L\"G'H\"O!K+p\"M#I!M\"ETM*N\"J!I)J!p!w#o!P!O%K!O-M!I\"t!sFA! vjfu p!N\"W\"Y!Q!Y!l#U\"H$\
        M\"N!N#S\"N%T!M\"E$L\"H!O&q$u%R\"R!R!F!Q!H!D!K!M!G!O!Q\"K!H!K\"B\"L%h#N!J!M!H%M*O!L'q+P\"N!N%T%U!R'O#m!J!T$Q(r!\
        P!P'n\"O\"K!C\"s&Q!I0I&L*x!E\"J!Q*N%L!U#N!O!S$M*K%n+lRx\"!uFvNK! qtK,!D&p>u!q%A\"H.G&o<vwJ'yQqg\u{8}' N!n$M\"MD\
        J4E#Nd\u{4}* s!M$J!R!I?r%N!S\u{1f}`NH\u{1d}8#Av\u{1f}`VvaP2 T!;!K!M\"A!M!=!I+D!x2U#O1r#IGqXQ$myq\u{8}T# s!NEt\u{1c}\
        \u{1}$!J&I,O4Lj\u{c}+\"N#J!O<F$m\"O4KYK!ILLUFO$(!A&><z#y(I\u{1f}`oD#z\u{1d}$\" u\u{5}z81!FubB!FpR8\" wFx\u{7}\u{1}\
        %\"I%J!M>s{vph/ F%r!R!s:N%N5Q$R!R\"Q_M\"H/NdN1I\u{9}Y$ x%IAx%G\u{11}7\"-uFjn/%!E$J\"L!O?I=f4 L!S!O#O!O!o!r=M#O:\
        IUL$u&J\"u\"LeK\"K!s!t9x\u{c}%% I!w\u{1f}`\u{2}J!x\u{1}h# p!F!FO7\"!t!L\u{a}i!\"M\u{1c}<\"1uXtI\u{17}$ w!H\u{1f}\
        `\u{1d}ICH\"!@Ey\u{b}\u{1b}8$L!M\"K\">.@0M$O\"K.Q\"V\"O\"P&OgJ]N\"L$z'N!S)p&M$N\"Q!M|\u{11}6 j!T!S#ICV#G\"UhL!K\
        $H*P#L'M#M'NSO*o.O!K(I!N!Q\u{e}L\"\u{1f}`vw!k!F}s)*!Q!S#L#Q>q!I!Q#L\u{1f}`Xu*\u{6}!!Fle\"!M&J1\u{12}!(NoC!\"mb\u{18}\
        !4p@2( ?\"v&E>G\"n\u{1f}``H\"ql\u{19}#!s\u{1f}`ksm-!!K3\u{1e}\"!RFN|G# L&r@PNO! v{5! P&/*!L&IDO\"Ijp$H!o!E!HmF\u{18}\
        k#'F?u;E \u{17}\"Ep\"P0\u{1}!EHsv1 p\"n&m:J#P\"S&S/R9L$QJM+Mgp\"J,J,R.Q&_!&OA\"# o'H?sih!'Ks_$ u%LAu%LV+\" y)F\u{1d}\
        7( S'Q!TENjr!H)KtG.0\"'sFu5T$ KBw\u{1f}`Vw\u{1e}\u{2}! p\u{e}N%%E\"N>K0w2J\u{1a}\u{17}' L!J&v>y!L!L:y\u{7}9$1p4\
        J2x2K,\u{4}!asNK# z\"?Dv\u{12}@! p\u{1e}f%#m\"EZK\u{1f}`NFO\u{9}%!H&x\u{1f}`eH\"xMj$ H/x7J/x%\u{1d}\" w\"C[M$\"\
        LD{\u{1f}`bFa|!Fu\u{1e}N(#?!o!Q\"O@K$T0L$Q\u{1}\u{7f}!Fu\u{7f}\u{14}!Eq,=#!rFsqv/\u{1a}$ t#MCt#NPC% r!DFK\u{1f}\
        `\\t=\u{1}#EO$r4P<s!1M\u{7f}\u{13}#!L$rFs,\u{a}7!O&O!U'@$O*K*Q&R!T/P#L!I!M0lIM$K\"M8G,JGK\"L$v7PO\u{1d}\" wFx9\u{7f}\
        * J!D!M1u2M!L3{2CqH#udq*!p$J@u!N!J$M0w!N\u{1f}`QM\"V!MJs)2!C!Q#p*I)o-L\"M\"x\"o\"s0?\"C#NnJ%tUu#DAJ{|! ro$\"!N!\
        N\u{1}['!s!P%GAP%G\u{1f}`[xI9!(tJt! vG\u{1d}#EpLQ\"p,\u{1c}!]Ki.#Et$M4u7\u{a}! J<\u{11}!qp\u{a}k! O(&!(I\u{12}&\
        + s!C!O%J!O>o!D!T}ItM0Kx}+ p'H:K%w!N&HXv7Hy{!K\"KFy# L&r@P\u{3}\u{7f}!FxvN!EL49\"\u{1f}`=y\u{7}-!FuI\u{f}!!IRh\"\
        &R?QX]/!<!F#C\"~!G'G2J&H!L%v!Klq'MuJ\"t\u{1d}`+'I>B!N!o\"v\"q0H\"G\"F\u{12}L!rZ,#\"N#O#M;P#Au\u{1f}`Vu+UM O!u\"\
        L!N!K!V!R!T!H(K\":2\u{3}!Q!A!M%=!@#B$C!I\"K#\u{2}!s!?!G\"N!v!s%w!v\"ucq!H\"{\"JuN!t!^#G!L!Q!R%7#F!=\u{11}?!$p\u{10}\
        .('O!M?L&I!O4OtOcS\u{15})!+rsB\" xFy-n# J%HAGB$!Xv\u{6}k\"\u{1f}`%w\u{7}V# s!A!B\u{10}O#Ev*D4z<&!%K\u{7}X\" H%D\
        B4$'O!N\u{1f}`0rx`&!?$H\"H@D\"x4@ZF!(O\u{14}\u{1d}- p!@!I!H&I=L~v\"u1w#I\"uNqbBN.!FI\u{9}t!%G\u{3}X&!v!@FE4J\u{1f}\
        `Mp75$ JKP0K\"HN\u{9}$ K6u0KHu\u{1f}v!!JFX!%J\u{d}X? s!H!S#K!R!N@R$M\"Q3R!J4I@K#J\"L#H%J\"L#J'O#F'K%INP\"L+J+H!\
        F$M&Q/H8\u{c}!EI9\\' p!M&H>E\"O\u{1f}`at\u{8}z!!JQy$ C\"OCK(t\u{1b}X$!?$F@G0w\u{16}\u{c}*'I>B!N!o\"v\"r0H\"H\"F\
        \u{13}rCA!Fq\u{5}\u{5}A D!D!A!A!~!<!Q!<!@(A$=.L#m!F\"J!J!w\"S\"I.=!A!m\"Q7K!s7xDJ!oDtGs(D#A!r\u{1f}K* P!M!R!k#J\
        !M?Q!M'Q.Ktp#!L&HAQT\u{17}(!L$>!K!O>I!u!N%K)!$!Q&R@Q:O\u{10}m!EN\u{e}\u{14}& M!K!q%L@I%L\u{5}!%!L$M!o!EDL~f% u\"\
        I&D>x\"J\u{0}K% uAu%w\u{1f}`QudqK V!U!i\"S!G!O!k!j!N\"O%O!E\"M!P-N$S\"M!T#I!T!J$I!M#F$H\"P!J$T!U!N!G\"t!r#HUJ&J\
        QrAN1S\"Q!K\"L#Sm/*%@@u#L!I%M.D!t%q\u{1f}`[MfO.!L!Q#P!P!I(J8R$P*P*U!R!I!RDz\u{16}\"& o\"P&M>q!M!Q;A$ u(K\u{1f}`\
        cu0\u{1c}! q\u{2}Y#!=*t!oHy# G&MYPv}! JSP' l!O\u{14}L!I\\JCu9PUx$!q\u{1f}`\u{2}O!r1\u{1}\" sFs]{<\"N!O\"L\"N!Q5\
        r$Q\"v#o\"S!E\"T\"C.9\"s\"D\"F[O!F\"r#G#MMr8I,R1o5K#veB!&Iyl\"!KFM@Y.!P%F!A1l3r0@!I6m!D$B=x!Gur@wmm&!K$N\"H(v<S\
        *w\u{3}k!Fw/Y!!Ap\u{d}# FEB!F\u{d}?\" p\"N+1& n&S?P!o\u{1f}`hN|)$\"R%BAQ8K*B\"\u{1f}`VtB\u{11}\" r!;h|0 O!T@r$l\
        !G!R4R&I2ONt%t+G$R`K!r1Mt?! s\u{3}\u{15}\"+sFp\u{4}h$ JAn\u{1f}`Vn}j( r!L!P#E\"PAM#F1M]\u{19}\"!EFIv2!\"p\u{9}1\
        # v!CEz\\\u{e}!ELIH\"%tFtii!$PA\u{12}#!r$LBu\u{6}j# JEH!JS\u{13}!&L\u{2}\u{1c}\" s!<Eh# I\"pDJxW#'GFL!Lu6!Gv+Z#\
        )q<t>t\u{1a}.!%MOe! p'$#!O$IBI\u{3}^!Fu>c\"!I\"K|YH P!J!K!P#n!o!q!N*I!L*l#O&N!P$m\"q-O!P!H!K!LVH'S!H!H\"l\"F!M-\
        K\"N%L0J\"s3t/O\"L)O3P!J3L0;! sr\u{16}!F{(u#EL%u4M)b\"\u{1f}`\u{8}y \u{1e}\"!JFK~z$!E&D\u{1f}`\u{9}NC\u{14}# K3\
        sFs%t\")sFoc\u{1c}\"Er8ru\u{a}\" xFzqw& C!J!w&M>G\"n!J\"EI\u{f}uL+8 m&S!>(H)8)N$V!m!A4t$N!S\"N.w\":!R!F!C0tB>&M\
        !rhN2F:r-!R!N#D!m!E@G!Q\u{1f}`[K!u$o!J!NU<# MHr4J\u{8} \"/=!o\u{7f}N\" uFv7(% t!A!J\u{1f}`ttZH$!CDK!vK{\u{e}E( \
        s!A&L>M!m!H&IDy\\4!\"u\u{3}K(%L\"Q!PAQ2I\u{1f}`ML\"t\u{1c}K$MQ0M4v\"G\u{18}v#%P*qFmg]+ R!G!L%B!N8wws6r=<\"s\"s[\
        z\"'F?w't!rv_\u{8}% D!K/q6G0p\u{5}\u{1f}!\"p\u{1c}1$'L!Q\u{1f}`cH6C)%J#R9J*H#PBIQqCqRJ\u{19}g$!I!q#IZK\u{17}\u{d}\
        !!Kk]% P'N:I\u{1f}`VI5~\"\"p%A{\u{1c}- q!K!P#H\"I7t#I$P!ovM$tvI#L\u{d}S\"\u{1f}`\u{8}|*u\"\"KFJ\u{2}U)%J#R9J*H#\
        PBIQqCqRJOZ!Ko{1! wCN\"Er#K\u{1e}^\" tFw~ \" J[Kg !'G1f, z!J!D%A!G:K,Isq/w\"Cct\"Kv\u{11}\"%qFrjX) z!A\"C\"C\"E\
        >I!t%I\"GK*!!Jm7\" LHt\u{8}s- w#H\"K\"H,I2L!y%D2J\"K\"E\u{1f}`GNrT\"GJ4MJtF G!P!P!I#P!z(H(H.V\"M!P!C\"n!Q!p!R.P\
        #L\"M/J#D\"C${!I#G(J't5K\"N!t=L!v9u2w(K#q*L%P! ! G\u{18}3\"EQ:P\u{15}]\" u4L?\u{13}% MBs\u{1f}`TK\"s3J. m!M!K%I\
        !G=o\"L!O#E!H/L$v!u3P&.# IEL)L\u{1c}a* s!C&D!L=M!i!J&I\u{1f}`Is!\u{6}\"!M'P\u{b}\u{13}#%s\u{1f}`UtE{$!tE{\u{1f}\
        `0u\u{d}X! I\u{6}\u{0}!\u{5}x,\u{c}\"%tFuri!F{M~$!H!rEE&Li\u{1a}#\"QCQ7NC\\#&O!tXO'\u{7f}$ w!=!CDr\u{0}?' H!E&B\
        $wFo\u{1f}`/pg\u{7}! w?t& q(J9K\u{1f}`Jx,LRz\" m3C\u{18}0\"'L!KY\u{12}3 t!A!G#H\"{!8Ep!A3n!I7rBK)l!GVt=r!J5r!I \
        84 F!A!C!<\">\":\"5\"\u{7f}!D#2$83N%F&w.=&p:v\u{1f}`)H+w6R#Eq\"H4t1n!Lt\\v!Fv\u{13}-\"!KMR%\"/%I!S#ABN!R!S.R!Q#\
        O\"P!N-J^vhK2L[P!F|\u{b}\u{13}2%A!B<K#l!n&H/O\"R$Q!NYL!s4o4HQt\"K0P!Q(\u{4}!Fw`o!FsR/\"\u{1f}`6ws\u{3}\"%K\"rp[\
        ' QHT7P!U\u{1f}`9ODDqU\" N'q%i!'NQA# N%H!J\u{d}k\"!L$shL!EO]\u{9}!&s)u! u)!$ Q!q\u{1f}`!P\u{c})$ t\u{1f}`Lz\"Dt\
        [!Fx5\u{11}3#S\"S!M#K&H\"Q4v!P!N\"U\"@!Q!G.n'O\u{1f}`GU&S!N\u{b}K!\u{14}tB1\" vFwG !Fx)\u{13}0 k!U!R#L\"P@>$H#O\
        -S$Q\u{1f}`,w=j%M\"G.us'!Fyu]\"'H>JrV!NPz\u{b}\" r!H\u{1c}\u{19}\"!K!qi\u{c}#!K\u{1f}`jC\u{1e}!) m!M!F$Q!J>L#M\u{1f}\
        `NK\u{7f}/# S!pEQh|#!u\u{1f}`Ew+z(\"K#n#P?G!P$Q\u{1f}`AKx\u{12}\" r!JJ,\"\u{1f}`\u{8}x+\u{1}1 z!F!H!@\"B!N!F!F!\
        9<>!s6C&G_w\u{6}t\"C&I\u{2}N\"'A!q\u{1d}L#&H@s\u{1a}OAoU =!i!J!j\"r!N!n!J'?\"8$D,q!N#l!@!l!N#o#E'>&W!G!Q\"V!R!Q\
        &F&D#A#OEA\"s(D\"t\"v!B&t$=+w)C#E,M9H(F!q!N!m*v%?\"K&J-J!yPm% t\"M%K>K!t\u{6}}\"\"pFhg\"\"%N\"P3\u{c}# M\u{1f}`\
        vO^\u{19}\" H!N!)!\u{1c}y}D$\"q\u{1f}`\u{1f}`,H\u{14}v#'v\u{1f}`\u{8}wvz*\"U#SDu\"F1R!G\"DqI\"McQ\u{1}., o%L\"B\
        !sCO\"I4JYM*NtP4P\"P\u{13}\u{8}!Fxr%\"1L!n$aR >!v!T!:\"D\"|\">\"6(=\"E\"G*O%E!w!V!@\"C\"r!R.S!B\"K.E)L#n?G\"s'K\
        !B\"o!O0r?J(J9N!O\"s!O.J!p!N!I\"M!P!q!R-D!w!O.vC^#EH$s4H\u{7}=\"\u{1f}`vuU1\" M\"ql<\"!n!F\u{1d}(!Ho\u{1f}\u{f}\
        !Gu@\u{2}\"%pFp\u{13}?&!K!K&t\u{1f}`cI$vTS#!N&C!OC:#\u{1f}`=y#G\u{15}\u{17}! F?\u{6}!Fq\u{16}\u{7}\" J\"ro\u{11}\
        P r!R!S\"Q!M!N\"P*Q!9.J!P#V!k!P!O$S!R!T-N!V\"Q!Q!R!M!P3M!N#JBQ*P!t+N$J!O:J$t(Q/J*r!J!P\"N/O$I!R!N!P/P&a$%L@L\u{1f}\
        `cs(%!\\KoL% vAK\u{1f}`Ut!K_N!\"Q\u{1f}u!\"o\u{15}\u{9}! J]P!/O5f* K!D&o!>=@!K!E$p\"r4A]c\" E!s-H\" vFyD.& x\"J\
        &D>x\"J&DD*\" o!L6/#!F!OFO,.! L\u{10}s\"\u{1f}`Iw\u{7}\u{4}# G\"vDKSN\"!O&GpW&\"K%J!P>r!O'MpI(#L!t\"MCQ!o\"Q1Hv\
        Oi\u{7f})\"L%M!O>C\"O$n0K\u{8}xcxj|#'I\u{1f}`|Da\u{b}+ N!J%R!D(t8O%S!K(p(Q$F@?V n!K!I\"R!K!K!J!K'H\"K$O#S)N$R!q\
        !J!L!S\"J!Q!I!K'R!r#U\"O!U!O\"J!M!H&J\"P$O#u#M#IKP'M(u!K!F$N>v&L!E:o!N-J%Q%T!J!O%HE[% L!E$p#I>Mkd$\"K#LCO4My\u{14}\
        ) n!O!N#G\"J?m\"P#H1Iw)!'K@\u{b}I V!I!V!Q\"L!P!J\"S\"M$R\"J!W/V&Q!R!U\"L!T!D!O#P&K$L!R!K\"L&S\"=\"Q*@(D&G\"IAO.\
        l0CTV#H/K&P/GJN\"\"LDsnX%!E&G>y&H4z@v!NuFY-!v$G\"C>y!M!G\"H2z$J\"F\u{1f}`Hw&H\u{9}W!Ev9i% L!uDx\u{1f}`dz@ ! rsM\
        # v!KEte]X F\"q!1!B!M!l!V!n!.!A!/\"7\"4\"6\"4$A\"E%l!C!I\"n!G#S#B\"T\"Q.R\"<\"L\"K/Q!E\"E*J7Q\"m!O%K!R#l!J#S,O'\
        N,P!P#P*M\"m!M%R4L(P\"n+P=Gk-!+q\u{12}O#!K!MENC\u{1b}&ET!p\"R8O\u{1f}`:N\u{11}\u{1a}- K!p&I>@!L!s\"w\"r0H\"G\"F\
        \u{12}M!t\u{d}9\"\"r$Nm<$%H\"D@Kqw \u{15}! N\u{10}D. K!l$Q\"T!Q>R%R\"Q!O3B[I&t/FYH[-\"\u{1f}`vHn\u{9}#EL3u2L\u{2}\
        =!Fs!{&'B>F\"C\"s\u{1b}J!vEI#!I\u{1f}`&r7\u{5}9!B\"G$?(r$B$P.\u{1}\"L$A*E\"G&F\"v(w\"v'w!@\"y\u{1f}`5O!H\"F\"q\"\
        G(ra[#\"r\u{1f}`\u{8}s :( G!r$H@L6H\u{1f}`HH!s[\u{6}5!L!T!9!n!T!T!M!L=R!n!M!V!>\"Q\"M!Q-L%P\u{1f}`DG$L\u{1d}L\"\
         K!NwX\" sFv\u{14}t#%U\"I@JRt%\"o_P\u{1}M&K[M\u{1f}7!Gu\u{17}B$%M@s$K4w\u{1e}v6 @!R!I#l#M+P/L#h!F!S!H#l0R$S\"O\"\
        P-H#P^FdL2M6teH!HJuV%%q!BES4q!F1\u{1e}$ mFq\u{1f}`bNe2$ O'I*r5M\u{a}G! s!a!'IoA> n!;!J#x\"K!E'G4J\"?\"A\"L\"\u{0}\
        \"B(J\"r(>2}\"AEJ\"r*C-F\"y\"C2J[r!E3x&r#Kq]7!P!W#P\"P\"B&?$9-Q!L&P!U%Q0R\"Q\"P\u{6}L#tAM+L.P$M&J!O\u{13}a1 s\"\
        T!P\"P!M\"P:P&S$R\"S!R,I!J!J#E\u{1f}`8P*I$ L!u\u{1f}`\"vgg#Et'N4uT\u{c}0!W$I\"R;O%R!S#L\"O/Q!S\"I\"O\u{1f}`7O2R\
        #M(N' O2x4R2t\u{1f}`/wQt\u{1b},!'r\u{13}P% t.A!v6G0y\u{16}V) O%N#S>Q(S1L!J\u{1f}`CM\u{1c}\u{19}!,q{B\"%q\"N:V- \
        o!L$N!S!H!STJ!R%K_nwH!J4O'9\" M\"pm4!\"K\u{8}6! v
        """
    }
}
