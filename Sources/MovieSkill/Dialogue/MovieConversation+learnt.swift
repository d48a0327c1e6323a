// Made by `understanding build`; build it again when the declarations change.

extension MovieConversation {
    /// What was learnt of the declarations in the language "en".
    static var enUnderstanding: StaticString {
        """
        SKU4@1oR\u{7}zGe8K  ]&O)$\u{1a}\u{19}l $p*e\u{14}#bJ?\u{1c}#i\u{12}\u{d}\u{d}#pNy\u{15}#9NU\u{18}+;i5\u{14}+\u{1f}\
        $+\u{12}+5}@\u{17}+V?-\u{16}+m^T\u{17}+,\u{7}v\u{13}+\u{4}[,\u{15}+pp%\u{18}+tWU\u{13}+O\u{c}Z\u{15}+|\u{0}\u{12}\
        \u{13}+/@R\u{18}+\u{1b}$9\u{16}+#\u{4}?\u{1c}+0t\u{d}\u{b}+J I\u{15}+Z39\u{16}+3WL\u{16}#w2\u{3}\u{6}#\u{12}!^\u{14}\
        #vt|\u{16}#)\u{e}!\u{14}#\u{1e}\u{17}\u{1a}\u{19}#?)'\u{f}++u\u{15}\u{1c}+~\u{b}k\u{16}#*H+\u{11}#{6q\u{14}+K;f\
        \u{16}#6AX\u{15}+} #\u{18}+edZ\u{10}#\u{a}8\u{1d}\u{14}+i8)\u{d}+{*V\u{c}#C#J\u{f}+\\C\u{c}\u{4}#W.1\u{18}+\u{a}\
        w\u{8}\u{1c}+'r\u{3}\u{1a}#Z-7h\u{c}\u{8}#f``[`\\`]`^`^`S`Z`Z`Z`[`^`[`[`]`Z`^`Y`W`K`]cb7`0`#`A`L`N`M`J`?`8`@`7`\
        0`H`M`F`I`R`V`dk_=`-`*`I`E`O`T`N`@`0`F`;`4`L`D`N`J`P`H`]7`caO`@`D`E`N`Y`^`R`@`4`K`>`A`D`G`R`N`g`_A`eVQ`D`J`L`S`\
        a`_`H`G`;`M`F`M`R`S`X`T`d`\\.`]`o[5`I`J`S`[`U`T`N`>`@`?`M`I`S`N`V`O`U'`_`h`6`F`Q`P`U`Q`C`6`A`9`D`G`L`J`L`J`J`V!\
        `6`2`baG`I`Z`U`O`?`2`?`;`7`K`H`I`L`V`b`])`<`8`l_G`I`Z`Z`J`C`/`E`B`8`I`J`N`G`N`b`\\@`^`J`F`_]M`O`A`I`N`A`I`J`F`J\
        `I`O`K`R`I`]I`_`T`P`]MQ`S`O`P`V`N`T`U`O`U`Y`Y`V`[`Q`TD`T`F`J`F`_]O`^`H`?`A`J`B`G`G`L`U`G`P`a`YM`^`R`M`G`hTQ`b`S\
        `L`K`T`Q`O`L`M`S`M`T`b`RL`N`R`M`N`S`LZe`S`Z`H`N`O`I`U`U`Y`R`Y`V`PJ`T`W`J`X`W`W^e`T`Y`N`V`Q`Q`[`Y`X`U`[`U`T?`b`V\
        `J`H`M`e`M^T`K`C`@`J`J`N`N`L`H`U`U`\\H`d`[`O`K`L`e`Q]J`L`O`O`U`M`J`I`V`J`P`M`F3`P`@`D`G`O`E`L`G_L`D`@`C`I`U`W`M\
        `P`^`[`YH`e`L`J`D`D`Q`S`<`L`K`P`O`P`G`K`L`A`J`G`J=`*`C`F`G`H`@`S`S`_aE`?`G`L`R`L`K`K`V`W``J`Q`T`Q`S`L`S`M`N`k]P\
        `R`M`S`T`S`L`U`V`L`TV`@`3`-`H`S`R`O`O`D`_^<`F`<`I`L`L`I`R`W`[P`H`E`@`M`Q`Q`J`Q`P`j[R`F`@`R`P`W`N`U`N`[B`L`H`D`J\
        `Q`O`I`Q`M`A`f\\D`H`B`K`B`G`J`R`]I`K`O`L`R`Q`R`P`Y`R`P`gZR`U`N`O`P`Z`W`Q`^2`7`A`:`K`U`P`R`S`O`:`H`iY@`K`K`N`L`O\
        `V`V=`E`=`C`N`P`U`M`V`Q`@`L`i]G`L`O`T`Q`N`P`U'`<`2`2`N`U`T`O`U`K`1`7`;`V\\L`L`M`G`U`T`Z7`F`:`@`S`Q`W`Q`P`L`:`Q`\
        D`m^Q`W`N`P`R`O`SE`E`N`J`]`Q`M`K`R`N`J`F`O`I`cXK`L`K`P`S`QV`V`R`V`c`W`T`Z`\\`X`V`V`S`W`bQU`Z`[`]`Y`V<`J`E`H`I`O\
        `H`T`R`K`=`?`?`F`F`bXO`L`O`W`YQ`T`U`W`R`N`S`T`Z`X`R`P`T`V`Q`cQY`S`T`V`TD`D`G`H`J`O`a`K`P`T`D`A`>`M`P`M`EYP`Q`Y`\
        SH`N`N`L`R`O`_`M`Q`O`K`S`S`N`U`P`LYR`V`U`P:`;`A`G`K`U`N`R`P`P`C`@`D`H`R`Q`M`RYW`\\`YV`U`T`T`R`P`L`V`R`O`O`W`O`P\
        `N`H`Q`D\\O`L`5C`=`H`N`P`U`G`U`V`W`I`F`H`M`U`Q`Q`W`aX\\`XX`T`R`Z`\\`Z`W`\\`^`X`V`U`U`Z`Z`Y`U`[`b[]`S@`^`O`G`V`Z\
        `R`S`W`X`H`R`B`K`Z`\\`I`M`^`]_XM`a`S`L`X`Q`X`V`Y`V`Q`T`R`V`Z`T`V`X`\\`Zb^a`_`\\`]`_`[`X`Z`W`]`X`X`Y`X`B`J`[`I`G\
        `;`\" \u{13}O@x#s\u{1f}n#PYR\u{6}#db`]`[`V`]`Z`Y`[`T`Y`W[d5`2`]`?`A`E`>`Y`1`bk\\1`5`d`1`H`3`/`_`%`Q>``aA`A`@`J`\
        C`@`J`P`];`iaG`J`=`O`?`?`I`2`Y0`:``bD`8`N`I`F`U`R`b?`G`g^M`C`T`I`N`P`I`X\\`?`M``c@`M`H`>`C`I``a`P`Q`cVK`T`U`T`M\
        `Q`Q+`8`8`C`S^G`D`J`V`K`V3`=`J`P`f^K`E`F`E`D`WI`E`P`N`K`aZN`I`O`U`WB`Q`V`U`R`bVV`W`V`R`V=`D`7`F`B`L`VWP`V`R`XD`\
        E`D`Q`K`O`^YO`N`Q`T*`A`P`;`J`K`U`T_?`H`[N`S`U`U`R`Y`Y`eVS`S`Q0`A`@`g`A`K`G`C`^YF`ZB`U`U`c`T`Z`Z`W`[LV`C!`1`H`4`\
        K`L`O`F`F`[_[A`F`U`N`W`V`Y`M`L`e[]Y`E`a`>`[`K`V`8`V`^`\u{10}!\u{5}DP\u{5}#b````T```\\`V`V`^,@7`E`7`1`G`F`CQY^`]\
        `\\`]`_`_`V7`,YF`?`<`D`E`[B`HbT`A`H`S`O`W?`H`S`@`Q`H`P`bM`[`]NL`S`Z`Z`S5`!`G`8[0`D`R`bF`B`Q`GbJ`I`N`S<`/`B`9`8c\
        <`?`gH`H`N`M`IXN`L`A<`2`J`A`B`@^F``P`V`U`S`U`XTX`W+`+`F`R`A`H`RZ_S`W`U`X`\\`]`]M`H`\\`Z`>`6`7`0`, f\u{d}V\u{4}#\
        d^`Z!\\c0`d^`> X|3\u{4}#^f`e`XB^!`cF`.`Z%`Sdd.``b^c`C`> \u{16}iY\u{4}#b[`^`R([$`\\;`?`_K`?[U+`!bZY`a`> \u{15}dd\
        \u{4}#a[`g`Y4Z!`a>a0`]S`EccX`\\b^[`Z`X \u{f}\u{9}>\u{4}#_``^`]`[\"b0`>`j/cB`>`:1`!c,`aK`S^I`[:`D`7[\\H`N`Mb_^`C\
        `C`, #bf\u{1}#cW`Y!`f%idY`X 0Wq\u{6}#_a```^`V7`!`X`_C_A`e`Z9`_`B`aF`gVG``7`4`d[Y=`G`[`bY`P`I`> \u{11}0t\u{2}#]a\
        `_`]3_!`l'a5`U1`5adI`HDc^`<`> Y\u{e}\u{17}\u{1}#c_`^`S(`,`g!d;`4A`#fa2`Dhl9`4`, :7o\u{2}#b]`<!^B/\\m!`, \"xK\u{4}\
        #ad`^']a!`e@`, 9YW\u{5}#_j`[!cd0`b^`X \u{2}E_\u{2}#kf`_`]`]Bee`\\`h9_t`]`UM`Ag9`^<`,f(`U``.`!]Ij`9`5d\\d`@`\\`,\
         T\u{12}m\u{5}#^g`Y!_`/b_\\`n#\\$a\u{4}#^[```[`b`]`_`R`\\`]`Y`NTa2`K`#`@`1`O`W`R`S`Yc`J`B`=`Q`P`R`O`O`U`\\?`beE\
        `5`3`.`A`8`7`N`eM`_YJ`K`@`E`D`@`?`=`]J`D`d[6`B`8`S`V`T`S`T=`K`c`:`C`=`O`G`G`P`VB`'`9`Jg?`5`B`Q`E`F`d3`D`4`bc>`C\
        `H`F`>`H`ZP`*`9`8`\\d!`>`?`>`E`bR`P`M`K`YIK`U`U`S`U`NG`*`3`8`-`Oh3`9`0`2`fD`D`B`7`D`aOP`Q`A`C`SP`I`S`;`F`M`SZW`\
        S`V`[P`S`T`M`U`S`YaW`U`Z`8L`0`H`<`<`2`H`RaL`P`\\T`M`X`R`U`S`W`V_R`V`=P`>`O`;`?`>`P`Z`FeU`dQ`=`J`M`B`E`J`C`?dC`:\
        Q`3`J`@`>`3`F`U`F`\\eSX`L`T`S`M`I`S`G`H``beF`]```X`c`2`K`,`3`9`\" 'q`p#\u{1f},> $\u{11}e\u{4}#c^`\\`S$^'`\\!b3`\
        D+`']^5`:_f=`6`\" %<\u{1a}y#x\u{1f}\" >tmx#h\u{1f}\" 8}I{#j\u{1f}\" 1N\u{12}y#f\u{1f}\" Bs7x#b\u{1f}\" w\u{19},\
        x#\u{8}\u{1f}V! )c\u{5}#b[`]`_`a`e`a```_F`[`[`N`U`VjcI`P`<`=`6`^!`\\fF`N`P`F`f)`laL`F`C`F`]S`S`[a^`X`\\`cQ`K`\\\
        e[`[`\\`UO`Q`Z`MeM`W`dQ`S`]`ZYY`[`]\\`S`\\`X`hgY`e]`N`\\`W`e\\X`ZS`I`W`T`Q`Va^X`R`]`]`[`^P[_`f`?`:`J`9`> \u{1e}\
        \u{1d}\u{16}\u{4}#bW`N`Q!\\3`[%dG`RQ`XPR^`^]c_`7`n#`\u{4}c\u{6}#iZ`\\`W`W`U`T`[`Q`R`;`Se`?`7`/`I`J`H`P`M`U`[j^?\
        `9`(`:`C`K`R`<`@`W:`c_C`@`A`G`C`R`K`P`^C`dTE`B`E`F`G`U`P`J`\\9`A`kY7`G`K`H`S`N`U`U6`N`e]/`B`A`G`G`C`R`U!`D`7`]^\
        H`R`J`S`R`V`\\-`H`7`l^9`D`F`E`E`@`YH`<`E`F`b]H`I`N`T`O`YP`N`O`O`]HO`Q`R`T`P`MB`@`B`H`I```G`P`O`R``E`I`N`P`K`aRM\
        `H`K`L`MD`?`<`J`H`I`BaO`L`h`QC`M`A`A`C`F`B^C`C`i`=F`C`G`J`S`X`T`Q\\Y`Y`[H`N`E`I`F`C`J`@b?`N`CL`?`K`M`R`Q`P`Q`a_\
        M`WM`Q`F`K`N`I`E`K`hYJ`DS`O`Q`R`Z`\\`X`[`\\`\\\\QN`R`S`O`X`Z`U`W`X`Z^]]`]`b```^`^`[`Z`Z`B`> /nd\u{1}#cN`T`JX_!`\
        Xn\\$`O+`>hj1`7sf,`V`\" ~Bqw#l\u{1f}\" \u{1})\u{3}x#t\u{1f}\" `rzu#\u{17}\u{1f}\" ]\u{f}8L#``\" ]\u{f}8L#``\" 7\
        Lry#r\u{1f}\" +j\u{1a}y#t\u{1f}\" \u{5}\u{1a}\u{14}z#|\u{1f}\" ]\u{f}8L#``\" ]\u{f}8L#``\" ]\u{f}8L#``\" \u{1a}\
        <\u{12}p#e\u{1f}KZ\u{1}\"    *  B  H  N  p  |  \u{8}  \u{1c}  .! F! f! x! \u{0}! (\" (\" 0\" 0\" >\" R\" ^\" \\\
        # p# \u{0}# \u{e}# \u{e}# \u{1e}# \u{1e}# 2$ H$ x$ \u{6}$ \u{1e}$ &% 8% J% P% X% h% ~% ~% \u{a}%  & N& \\& z& \u{2}\
        & \u{c}& D' V' ~' \u{12}' L( T( T( p( \u{10}( \u{1a}( ,) ,) 8) >) R) p) ~) \u{4}) \u{a}) \u{a}) \u{a}) B* H* H*\
         j* t* \u{8}* \u{14}* 6+ Z+ Z+ b+ \u{2}+ \u{2}+ \", 4, F, L, |, \u{8}, \"- <- H- n- \u{4}- \u{c}- \u{18}- &. ..\
         T. f. \u{8}. \"/ :/ P/ Z/ p/ v/ v/ \u{1c}/ 00 V0 j0 x0 ~0 \u{4}0 (1 .1 .1 :1 J1 J1 X1 f1 r1 x1 \u{a}1 F2 X2 t2\
         t2 |2 \u{2}2 \u{10}2 \u{1e}2 03 l3 t3 z3 \u{18}3 ,4 >4 D4 J4 J4 R4 l4 x4 \u{1a}4 45 @5 N5 \\5 n5 z5 \u{12}5 @6\
         L6 p6 |6 H7 H7 P7 P7 t7 \u{a}7 \u{1c}7 :8 F8 ^8 n8 n8 \u{1a}8 ,9 49 j9 p9 |9 \u{6}9 \u{6}9 \u{14}9 >: Z: b: 0;\
         >; j; p; v; .< 6< << << F< d< t< P= V= \\= l= r= \u{10}=  > <> X> f> x> \u{e}> B? \\? \u{4}? \u{16}? :@ l@ ~@ \
        4A RA \u{2}A \u{10}A tB \u{0}B \u{a}B \u{16}B 8C ^C jC \u{8}C \u{1c}C $D <D JD ZD bD lD \u{6}D \u{1a}D 0E @E ^E\
         ^E ^E ~E \u{4}E \u{4}E  F .F 6F 6F DF TF rF \u{c}F \u{18}F  G 4G \\G bG rG \u{1c}G :H :H RH ^H tH \u{18}H \u{18}\
        H .I 4I DI XI pI \u{14}I <J JJ \u{2}J \u{8}J \u{14}J FK zK \u{6}K (L 4L BL RL rL \u{e}L (M <M rM \u{2}M \u{a}M \
        \u{18}M .N BN `N pN bO pO zO \u{8}O LP XP `P zP zP \u{1c}P \u{1c}P FQ NQ ZQ pQ \u{14}Q \u{1a}Q *R pR vR \u{e}R \
        @S \\S vS \u{c}S \u{c}S \u{14}S $T 8T DT \u{1c}T 4U :U JU PU ^U RV pV \u{a}V \\W bW bW xW @X @X RX \u{8}X HY HY\
         pY \u{14}Y \u{14}Y DZ hZ \u{2}Z \u{c}Z \u{1c}Z \u{1c}Z D[ R[ \u{8}[ $\\ |\\ \u{14}\\ >] F] L] L] X] \u{a}] \u{10}\
        ]  ^ :^ r^ \u{0}^ \u{c}^ \u{c}^ \u{12}^ $_ $_ 0_ T_ Z_ l_ \u{10}_ :` d` ~` \u{a}` 8a Pa \u{4}a \u{1a}a 0b :b @b\
         Nb db jb pb vb \u{2}b *c Rc \u{e}c 8d hd pd \u{10}d 4e <e De \\e \u{2}e \u{1a}e (f (f 8f 8f Rf lf rf \u{1a}f  \
        g &g 4g \u{0}g \u{6}g Vh Vh bh \u{4}h \u{10}h $i Fi \\i \\i pi \u{e}i 8j 8j Nj ^j ,k 2k Nk Vk hk pk Bl Xl xl \u{2}\
        l \u{12}l 8m Lm \\m vm \u{14}m 0n Bn Hn Nn rn \u{1e}n $o 6o Do Jo Jo ^o ^o fo \u{2}o \u{2}o \u{1c}o ,p @p Zp `p\
         zp \u{14}p \"q (q 4q Bq jq jq 6r @r \u{2}r \u{8}r \u{16}r 8s @s `s fs \u{e}s \u{1a}s 2t Jt Tt ft zt \u{1a}t ,u\
         Vu bu hu \u{2}u \u{8}u \u{e}u &v ,v 2v Hv dv ~v :w @w Xw fw \u{6}w <x Hx Zx zx \u{0}x \u{8}x 8y Dy Jy py vy ,z\
         Bz Zz vz vz |z \u{2}z \u{2}z \u{e}z \u{e}z &{ D{ b{ \u{16}{ >| b| b| b| *} B} \u{1c}} 0~ <~ \u{4}~ V\u{7f} |\u{7f}\
         \u{8}\u{7f} \u{8}\u{7f} \"\u{0} 0\u{0} >\u{0} J\u{0} X\u{0} d\u{0} p\u{0} 0\u{1} >\u{1} J\u{1} V\u{1} v\u{1} \u{a}\
        \u{1} \u{a}\u{1} <\u{2} B\u{2} N\u{2} `\u{2} l\u{2} ~\u{2} \u{c}\u{2} &\u{3} ,\u{3} F\u{3} P\u{3} X\u{3} ^\u{3}\
         p\u{3} \u{1c}\u{3} 2\u{4} V\u{4} \\\u{4} z\u{5} \u{0}\u{5} \"\u{6} f\u{6} \u{6}\u{6} \u{e}\u{6} \u{14}\u{6} \u{1e}\
        \u{6} \u{1e}\u{6} 0\u{7} <\u{7} Z\u{7} l\u{7} \u{8}\u{7} \u{1a}\u{7} 6\u{8} F\u{8} f\u{8} \u{1c}\u{8} (\u{9} H\u{9}\
         `\u{9} `\u{9} z\u{9} @\u{a} f\u{a} f\u{a} n\u{a} H\u{b} b\u{b} z\u{b} z\u{b} \u{16}\u{b} \u{1c}\u{b} (\u{c} X\u{c}\
         x\u{c} \u{2}\u{c} \u{c}\u{c} ,\u{d} F\u{d} F\u{d} b\u{d} h\u{d} t\u{d} z\u{d} \u{1c}\u{d} 8\u{e} >\u{e} `\u{e}\
         ~\u{e} \u{1e}\u{e} L\u{f} R\u{f} ^\u{f} l\u{f} \u{2}\u{f} \u{10}\u{f} \u{16}\u{f} X\u{10} X\u{10} `\u{10} f\u{10}\
         l\u{10} v\u{10} \u{4}\u{10} \u{10}\u{10} \"\u{11} 0\u{11} 0\u{11} @\u{11} F\u{11} P\u{11} V\u{11} d\u{11} j\u{11}\
         \u{18}\u{11} \u{1e}\u{11} <\u{12} V\u{12} \u{8}\u{12} \u{1a}\u{12} (\u{13} (\u{13} :\u{13} \u{0}\u{13} \u{8}\u{13}\
         >\u{14} \\\u{14} d\u{14} \u{12}\u{14} \u{12}\u{14} \u{18}\u{14} \u{18}\u{14} \u{18}\u{14} \u{1e}\u{14} P\u{15}\
         t\u{15} \u{1e}\u{15} B\u{16} B\u{16} p\u{16} \u{10}\u{16} \u{16}\u{16} \"\u{17} (\u{17} .\u{17} D\u{17} \u{a}\u{17}\
         \\\u{18} \u{e}\u{18} :\u{19} B\u{19} H\u{19} b\u{19} \u{2}\u{19} \u{a}\u{19} <\u{1a} N\u{1a} \"\u{1b} 0\u{1b} \
        0\u{1b} N\u{1b} N\u{1b} r\u{1b} x\u{1b} \u{4}\u{1b} \u{c}\u{1b} \u{12}\u{1b} \u{18}\u{1b} 0\u{1c} 8\u{1c} X\u{1c}\
         p\u{1c} \u{18}\u{1c} &\u{1d} D\u{1d} L\u{1d} Z\u{1d} \u{e}\u{1d} >\u{1e} h\u{1e} \u{1a}\u{1e} 6\u{1f} H\u{1f} \
        \u{2}\u{1f} \" !8 !@ !l !\u{0} !\"!!(!!.!!6!!\u{1c}!!$\"!.\"!R\"!p\"!\u{0}\"!\u{18}\"!*#!*#!0#!\u{4}#!\u{12}#!\u{4}\
        $!\u{12}$!6&!B&!B&!P&!V&!f&!n&!v&!\u{1c}&!\u{1c}&!2'!:'!V'!V'!\\'!b'!\u{4}'!\u{1e}'!8(!T(!\\(!r(!~(!\u{c}(!\u{1c}\
        (!d)!j)!x)!\u{1c})!.*!Z*!.+!B+!`+!\u{4}+!\u{18}+! ,!F,!V,!n,!\u{10},!\u{18},!(-!@-!F-!l-!v-!\u{10}-! .!2.!>.!D.\
        !D.!P.!f.!\u{6}.!&/!h/!\u{1c}/!<0!`0!f0!f0!l0! 1!,1!21!F1!`1!l1!l1!x1!\u{2}1!\u{8}1!,2!22!:2!P2!r2!~2!\u{e}2!&3\
        !H3!*4!24!T4!Z4!n4!v4!\u{e}4!\u{1a}4!65!H5!H5!N5!Z5!l5!\u{14}5!p6!z6!\u{6}6!\u{18}6!:7!F7!b7!t7! 8!J8!Z8!~8!\u{c}\
        8!\u{1a}8!F9!p9!X:! ;!F;!T;!T;!|;!\u{8};!*<!\u{1c}<!H=!N=!T=!v=!|=!D>!P>!l>!~>!\u{10}>!\u{16}>!\"?!(?!4?!T?!n?!\
        ~?!\u{e}?!\u{1a}?! @!&@!.@!H@!H@!f@!|@!|@!:A!\u{14}A! B!4B!^B!|B!|B!\u{14}B!\u{1a}B!\u{1a}B!(C!6C!TC!`C!\u{a}C!\
        \u{12}C!JD!\\D!nD!\u{8}D!\u{1c}D!(E!BE!NE!XE!vE!,F!HF!XF!^F!dF!|F! G!*G!2G!TG!nG!zG!\u{2}G!2H!pH!\u{4}H!$I!6I!@\
        I!FI!|I!DJ!DJ!VJ!\\J!\u{a}J!\u{a}J!\u{1a}J!4K!HK!^K!lK!\u{10}K!&L!HL!XL!XL!\u{0}L!\u{16}L!(M!0M!PM!VM!dM!\u{e}M\
        !\u{e}M!\u{e}M!\u{1e}M!*N!6N!\u{1a}N! O!.O!dO!jO!pO!vO!\u{18}O!8P!@P!VP!^P!fP!nP!\u{12}P! Q!.Q!<Q!RQ!XQ!XQ!\u{14}\
        Q!\u{14}Q!\u{1c}Q!FR!LR!LR!`R!vR!\u{a}S!\u{1c}S!.T!>T!>T!FT!RT!hT!hT!\u{1e}T!NU!vU!vU!\u{c}U!\"V!NV!fV!\u{a}V!\u{a}\
        V!\"W!.W!.W!PW!VW!\u{16}W!\u{1c}W!LX!dX!|X!\u{a}X!\u{10}X!&Y!&Y!8Y!>Y!hY!\u{a}Y!(Z!>Z!JZ!PZ!ZZ!hZ!hZ!\u{4}Z!\u{1a}\
        Z!\u{1a}Z!2[!\\[!l[!r[!\u{10}[!\u{10}[!\u{1c}[!\u{1c}[!&\\!Z\\!r\\!\u{12}\\!\"]!\"]!\"]!,]!T]!T]!f]!\u{6}]!\u{c}\
        ]!&^!4^!P^!^^!\u{16}^!4_!\u{c}_!&`!8`!>`!V`!\\`!\\`!\u{0}`!\u{6}`!&a!Da!Ja!Pa!pa!za!\u{18}a!\u{18}a!,b!Fb!fb!tb\
        !|b!(c!2c!\\c!fc!|c!\"d!Hd!Pd!rd!\u{a}d!\u{10}d!\u{1c}d!\u{1c}d!.e!4e!:e!Ne!je!\u{4}e!\u{1a}e!@f!Jf!Rf!\u{12}f!\
        \u{1e}f!\u{1e}f!\u{1e}f!(g!Xg!rg!\u{4}g!\u{16}g!\\h!\u{18}h!.i!4i!4i!ri!\u{c}i!\u{18}i!\u{18}i!>j!>j!Xj!lj!lj!z\
        j!\u{e}j!Vk!\\k!jk!|k!\u{10}k!\u{1e}k!.l!:l!Hl!Pl!rl!6m!<m!`m!`m!`m!lm!\u{1c}m!4n!Hn!\\n!\u{1a}n!\u{1a}n!\u{1a}\
        n!(o!4o!No!\\o!\\o!to!lp!\u{0}p!\u{1a}p!6q!Jq!hq!\u{2}q!\u{16}q!\u{1c}q!(r!(r!Tr!^r!fr!\u{0}r!\u{6}r!\u{12}r!*s\
        !*s!:s!vs!\u{a}s!\u{1c}s!Nt!tt!\u{a}t!.u!8u!bu!\u{0}u!8v!Hv!pv!xv!\u{0}v! w! w!\\w!bw!jw!\u{0}w!\u{a}w!\u{1c}w!\
        Px!tx!\u{2}x!\u{2}x!\u{12}x!\u{1c}x!(y!0y!<y!Vy!\\y!py!vy!vy!\u{16}y!\u{16}y!$z!Bz!Tz!xz!~z!\u{1c}z!\u{1c}z!\\{\
        !\\{!\\{!n{!|{!\u{a}{!\"|!L|!n|!t|!\u{6}|!\u{18}|!,}!,}!4}!L}!T}!$~!N~!b~!\u{1e}~!:\u{7f}!F\u{7f}!^\u{7f}!n\u{7f}\
        !&\u{0}!^\u{0}!n\u{0}!t\u{0}!t\u{0}!\u{0}\u{0}!\u{6}\u{0}!$\u{1}!2\u{1}!8\u{1}!P\u{1}!Z\u{1}!|\u{1}!\u{4}\u{1}!\
        \u{e}\u{1}!>\u{2}!F\u{2}!n\u{2}!\u{0}\u{2}!\u{1e}\u{2}!8\u{3}!J\u{3}!P\u{3}!b\u{3}!h\u{3}!p\u{3}!6\u{4}!P\u{4}!\
        n\u{4}!x\u{4}!\u{a}\u{4}!\u{a}\u{4}!\u{10}\u{4}!.\u{5}!F\u{5}!L\u{5}!X\u{5}!f\u{5}!n\u{5}!\u{0}\u{5}!\u{c}\u{5}\
        !\u{c}\u{5}!\u{12}\u{5}!\u{12}\u{5}! \u{6}!6\u{6}!P\u{6}!h\u{6}!\u{1c}\u{6}!\"\u{7}!2\u{7}!D\u{7}!J\u{7}!\u{6}\u{7}\
        !\u{6}\u{7}!*\u{8}!>\u{8}!F\u{8}!Z\u{8}!r\u{8}!x\u{8}!~\u{8}!~\u{8}!\u{4}\u{8}!\u{18}\u{8}!\u{1e}\u{8}!\u{1e}\u{8}\
        !8\u{9}!V\u{9}!^\u{9}!\u{6}\u{9}!*\u{a}!6\u{a}!6\u{a}!P\u{a}!\\\u{a}!r\u{a}!x\u{a}!\"\u{b}!0\u{b}!6\u{b}!6\u{b}\
        !F\u{b}!\\\u{b}!p\u{b}!\u{8}\u{b}!\u{12}\u{b}!\u{18}\u{b}!\u{18}\u{b}!$\u{c}!J\u{c}!X\u{c}!`\u{c}!\u{0}\u{c}!*\u{d}\
        !F\u{d}!Z\u{d}!n\u{d}!|\u{d}!|\u{d}!\u{2}\u{d}!\u{10}\u{d}!*\u{e}!4\u{e}!T\u{e}!b\u{e}!\u{c}\u{e}!,\u{f}!,\u{f}\
        !4\u{f}!@\u{f}!H\u{f}!T\u{f}!b\u{f}!b\u{f}!\u{1a}\u{f}!&\u{10}!:\u{10}!X\u{10}!l\u{10}!|\u{10}!\u{16}\u{10}!@\u{11}\
        !J\u{11}!R\u{11}!x\u{11}!\u{2}\u{11}!\u{1e}\u{11}!4\u{12}!<\u{12}!N\u{12}!f\u{12}!\u{0}\u{12}!\u{c}\u{12}!\u{1e}\
        \u{12}!2\u{13}!8\u{13}!L\u{13}!n\u{13}!\u{a}\u{13}!\u{10}\u{13}!&\u{14}!H\u{14}!j\u{14}!j\u{14}!j\u{14}!p\u{14}\
        !F\u{15}!Z\u{15}!`\u{15}!n\u{15}!n\u{15}!\u{8}\u{15}!B\u{16}!B\u{16}!N\u{16}!N\u{16}!`\u{16}!r\u{16}!~\u{16}!\u{1a}\
        \u{16}!\u{1a}\u{16}! \u{17}!6\u{17}!f\u{17}!|\u{17}!\u{1a}\u{17}!&\u{18}!L\u{18}!X\u{18}!\u{18}\u{18}!6\u{19}!F\
        \u{19}!^\u{19}!n\u{19}!\u{16}\u{19}!*\u{1a}!\u{14}\u{1a}!*\u{1b}!*\u{1b}!4\u{1b}!:\u{1b}!D\u{1b}!j\u{1b}!~\u{1b}\
        !~\u{1b}!\u{6}\u{1b}!\u{12}\u{1b}!\u{1e}\u{1b}!R\u{1c}!f\u{1c}!\u{0}\u{1c}!\u{10}\u{1c}!\u{18}\u{1c}!H\u{1d}!\\\
        \u{1d}!\u{0}\u{1d}!\u{8}\u{1d}!P\u{1e}!^\u{1e}!\"\u{1f}!\u{8}\u{1f}!\u{1c}\u{1f}!6 \"6 \"> \"N \"Z \"p \"x \"\u{e}\
         \"\u{e} \"\u{e} \"\u{14} \"B!\"\\!\"b!\"\u{6}!\"\u{c}!\"\"\"\"@\"\"b\"\"h\"\"t\"\"~\"\"\u{e}\"\"\u{18}\"\":#\"\
        T#\"p#\"\u{6}#\"*$\"R$\"f$\"&%\"R%\"X%\"f%\"\u{4}%\"\u{10}%\"\u{10}%\".&\"<&\"^&\"n&\"\u{c}&\"&'\",'\"\u{2}'\"\u{e}\
        '\"\u{16}'\"@(\"H(\"V(\"b(\"p(\"v(\"\u{4}(\"\u{10}(\"()\"L)\"R)\"X)\"r)\" *\" *\" *\"@*\"N*\"Z*\"|*\"\u{1a}*\".\
        +\"D+\"f+\"\u{c}+\" ,\"R,\"R,\"R,\"\\,\"b,\"h,\"n,\"\u{10},\"&-\"0-\"|-\"\u{18}-\"2.\"X.\"\u{0}.\"\u{16}.\"&/\"\
        &/\"4/\"Z/\"`/\"|/\"\u{a}/\"\u{14}/\"\u{14}/\"40\"<0\"\u{12}0\"D1\"P1\"j1\"~1\"\u{6}1\"\u{6}1\"$2\"T2\"d2\"|2\"\
        \u{2}2\"\u{c}2\" 3\"83\"R3\"R3\"r3\"44\"N4\"Z4\"\u{2}4\"\u{10}4\"*5\"L5\"f5\"f5\"x5\"~5\"\u{18}5\"\u{1e}5\"*6\"\
        26\"26\"86\"@6\"L6\"h6\"\u{1a}6\"07\"D7\"J7\"P7\"p7\"p7\"|7\"\u{c}7\"08\"`8\"f8\"\u{e}8\"\u{e}8\"(9\":9\"b9\" :\
        \"&:\"4:\">:\"F:\"\\:\"b:\"j:\"\u{a}:\"0;\"0;\"0;\"N;\"N;\"T;\"j;\"p;\"p;\"\u{0};\"\"<\"B<\"\u{1a}<\" =\"(=\"6=\
        \"b=\"z=\"\u{10}=\"\u{1a}=\"\u{0}>\"\u{6}>\"\u{c}>\"\"?\"D?\"X?\"^?\"j?\"\u{0}?\"\u{12}?\"0@\"H@\"Z@\"n@\"\u{e}\
        @\"\u{16}@\"DA\"ZA\"pA\"~A\"\u{6}A\"\u{16}A\"&B\".B\"pB\"\u{1c}B\"\"C\"(C\"rC\"\u{a}C\"\u{12}C\"\u{1e}C\"6D\"PD\
        \"\\D\"lD\"\u{10}D\"$E\"6E\"XE\"\u{10}E\"\u{16}E\"2F\"TF\"\\F\"bF\"jF\"jF\"~F\"\u{12}F\"\u{12}F\"\u{12}F\"&G\",\
        G\"HG\"TG\"`G\"pG\"&H\"&H\"8H\"@H\"rH\"xH\"$I\"@I\"JI\"|I\"\u{2}I\"\u{1e}I\"TJ\"ZJ\"vJ\"\u{8}J\"\u{12}J\"\u{18}\
        J\"0K\"BK\"\\K\"vK\"(L\"2L\"bL\"\u{a}L\"\u{10}L\"@M\"JM\"VM\"`M\"jM\"jM\"\u{2}M\"\u{18}M\",N\",N\",N\",N\"XN\"n\
        N\"zN\"\u{14}N\"&O\"6O\"NO\"\u{c}O\"\u{18}O\"\u{18}O\".P\"FP\"NP\"`P\"\u{c}P\"$Q\"*Q\"TQ\"nQ\"\u{e}Q\"@R\"@R\"F\
        R\"^R\"lR\"\u{6}R\"\u{1c}R\"$S\"ZS\"ZS\"hS\"nS\"nS\"|S\"\u{12}S\"\u{18}S\"0T\"@T\"FT\"\\T\"\u{1c}T\"(U\"(U\"rU\"\
        rU\"\u{10}U\",V\":V\"BV\"ZV\"ZV\"|V\"2W\"JW\"PW\"VW\"bW\"\u{4}W\"\u{1a}W\"\"X\"(X\".X\"DX\"LX\"`X\"pX\"|X\"\u{6}\
        X\"\"Y\"\"Y\"BY\"|Y\"\u{1a}Y\"\u{1a}Y\",Z\"@Z\"fZ\",[\":[\"X[\"\u{0}[\"$\\\"T\\\"\u{2}\\\"$]\"F]\"F]\"f]\"h^\"b\
        _\"j_\"~_\"\u{16}_\"$`\"<`\"N`\"\u{16}`\"6a\"La\"ja\"ja\"pa\"|a\"\u{10}a\" b\"&b\"&b\"8b\">b\"Rb\"Rb\"bb\"bb\"r\
        b\"\u{8}b\"\u{8}b\"&c\"&c\"4c\"Pc\"fc\"pc\"6d\"<d\"Td\"\\d\"dd\"\u{14}d\"$e\"Te\"`e\"\u{a}e\"\u{a}e\"0f\"Nf\"^f\
        \"^f\"tf\"~f\"\u{6}f\"\u{6}f\">g\"Fg\"Ng\"dg\"\u{0}g\"\u{14}g\"\"h\"^h\"^h\"\u{6}h\"*i\"0i\"\u{2}i\"\u{2}i\"\u{8}\
        i\"Rj\"Zj\"hj\"\u{18}j\".k\"<k\"Pk\"Pk\"\\k\"nk\"zk\"\u{1c}k\"Jl\"~l\"\u{4}l\"\u{a}l\"\u{a}l\"*m\"Bm\"dm\"tm\"\u{8}\
        m\"\u{1a}m\".n\"xn\"\u{14}n\".o\"Ro\"fo\"xo\"~o\" p\"4p\"@p\"Rp\"Xp\"hp\"pp\"~p\".q\"Dq\"bq\"vq\"\u{14}q\"\u{1a}\
        q\"(r\"(r\">r\"Dr\"Xr\"tr\"\u{2}r\"\u{1c}r\"Bs\"Ts\"ts\"\u{6}s\"\"t\"4t\"ft\"\u{0}t\"\u{c}t\"*u\"*u\"Fu\"Nu\"pu\
        \"\u{c}u\"0v\"8v\">v\"Jv\"bv\"bv\"zv\"\u{12}v\"\"w\"2w\":w\"Tw\"zw\"`x\"lx\"\u{14}x\"\u{1c}x\"Zy\"Zy\"by\"ly\"\u{14}\
        y\"2z\"Fz\"nz\"zz\"\u{1a}z\".{\"<{\"R{\"\\{\"b{\"r{\"\"|\"H|\"V|\"b|\"p|\"\u{1c}|\"\"}\"(}\"2}\"P}\"f}\"l}\"x}\"\
         ~\"^~\"^~\"^~\"d~\"D\u{7f}\"D\u{7f}\"L\u{7f}\"Z\u{7f}\"~\u{7f}\"\u{1e}\u{7f}\"2\u{0}\"P\u{0}\"\\\u{0}\":\u{1}\"\
        T\u{1}\"Z\u{1}\",c # bO`]`p\u{12}_$ b#`1`3`\u{7f}Id!#`Oan![`lpZ!Z`q@3!V`%\u{1f}2\" bO`-\"`\" c3`@kd!Z`\u{16}@p$\
         c4`@`K`z}p$ b)`7`<` aK![`.\u{3}P!V`\\Gw!Z`d\\}\" b3`kV\u{5}!1`L1E' c3`J`K`O`P`]`\u{9}5$& c#`,`3`G`K`@?z\"Z`[`*\
        d*( c)`3`<`N`O`Q`]`,<q!Z`dX\u{1c}!#`z4b!1`xK\u{d}!1`\u{6}e\u{e}!U`$$;\" b]`wu9% c3`4`P`S`gt<& c\"`#`1`3`]`1/\u{3}\
        # b#`?`}1B\"#`1`e0\u{17}% b\"`#`1`]`\u{1}~'!\"`Ch]![`(O\u{13}\"U`W`\u{8}XY!1`.ev!Z`\u{7f}V\"!X`u\u{1f}B!V`~\u{12}\
        r# cO`R`!<}\" b3`\u{f}v\u{4}K c!`'`)`*`1`3`4`5`6`7`8`9`:`;`<`=`>`?`@`A`B`D`F`G`H`J`K`L`N`O`P`Q`R`S`T`U`V`W`X`Y`\
        Z`]`\u{1f}W\u{d}!1`\u{1e}P~% b#`,`2`3`Z\u{1d}\u{11}!V`\u{11}fT& c3`O`Q`U`]`f|g!1`.9\u{1c}\" bF`\u{f}\u{2}A\" b3\
        `&`x\" bZ`qkP!Z`lS]!*`$[\u{17}\" bP`\u{14}\u{c}:\" b]`I\u{15}_\" b]`&7\u{18}!Z`\u{d}\u{13}0!Z`'\u{0};\"\"`)`2jI\
        \" b]`\u{18}w\u{12}+ c*`1`3`5`J`O`P`Q`Y`Z`V\\@\"V`Z`vG\u{2}!\\`\u{6}=r# b1`O`!\u{3}\u{7f}!1`t\u{13}\u{d}\"#`,`:\
        \u{1c}\u{18}\" b3`\u{1}\u{18}8!V`HZn!1`w/\u{c}![`keE!1`abI!Y`'\u{16}Q!\"`B\u{8}2!1`\u{15}\u{1}!\" b3`dU8# cG`]`\
        \u{1e}%n!1`>/3# c3`P`,\u{16}J!Z`f7\u{1}!Y`\u{6}Q+!#`|\u{7f}z!Z`G\u{f},!V`g0O# b2`P`s4j!1`q/\"\"\"`#`zT9!Z`\u{8}\
        lh# b>`P`\u{8}Qk\" bL`a\u{1}\u{7f}\" b3`\\K\u{1e}!1`t\u{13}G\" b]`J\u{d}\u{10}!V`\u{6}T&!X`8X<!Z`\u{18}}\u{12}#\
         bC`W`mI\u{17}\" b@`\u{9}i+\" b]`Wz=# b*`]`\u{12})g7 c)`1`3`4`5`7`;`=`>`?`@`A`G`H`K`N`P`Q`R`Y`Z`]`8\u{f}r!Z`Ctu\
        !Z`\u{1e}C\u{b}!Z`\u{4}/\u{f}![`\u{4}9#!\"`l\u{8}e!*`\u{1f}In!!`-\u{b}\u{17}) c!`\"`#`0`3`7`=`G`x6Y!\"`Svc!Z`\u{9}\
        \"\u{1c}\" b:`\u{7f}\u{14}\"% c1`8`G`]`\u{3}v)!1`\u{7f}\u{3}+\" b]`,j3\" b?`7(4!W`\u{5}gW\" b3`0$b\"#`,`:x\u{1b}\
        \"#`1`\u{7}t-$ c3`:`O`5\u{10}Q!\"`\u{1e}[o#U`X`Z`\u{7})&!U`I?+!U`wdl\" bN`YLu!Z`j0~!1`!\u{4}\u{13}# b1`N`Z3t!1`\
        9\u{18}\u{e}!Z`\u{7f}.\u{17}!Z`Ol6!#`\u{5}*O!\"`c}w!1`\u{8}\u{7f}B\" cL`4\u{1b}K!Z`\u{c}:b!V`nf3# c#`G`(2e\" b3\
        `6U{$ b\"`#`3`Hz5!1`h;M\" bG`&\u{14}T!Z`Df&!U`48.!\"`\u{e}4;% c3`5`P`V`@m\\\" cL`v\\w# c3`P`4O\u{10}' c+`1`3`G`\
        J`Y`gIA!1`}Z0\" b]`\u{17}X7\" b]`#\u{0}Z!1`@1u!Z`01\u{13}!U`H-;# c2`3`\u{1e}\u{e})\" bK`\u{5}2+$ c1`P`]`\u{17}B\
        I!\"`+\u{7f}\u{16}!1`b\u{8}I\" bP`A#K!1`\u{19}H\u{c}!Z`\u{1b}s\u{11}% c1`3`N`P`6\u{1d}/!1`VL<\" b4`\u{17}#\u{10}\
        # cK`P`N\u{2}\u{12}!Y`\u{15}T\u{15}!V` m?\" b3`\u{d}~;!Z`8HO!Z`3\u{18}Y\" b3`%O[!\"`wa\u{2}!Z`&?h\" bP`0Pk!*`p\u{14}\
        |# bX`]`PH\u{1c}\" b[`\"Hn!!``D\u{6}!Z`#b\u{17}!\"`(\u{14}N!Z`r\u{9}k!&`\u{1b}\u{a}\u{4}!W`4b;!/`\u{1f}\u{1b}(!\
        1`g\u{1c}^3 c!`1`3`4`9`:`<`=`?`@`G`K`O`P`W`X`Z`]`<\u{15})!Z`m-2!1`\u{b}88$ b1`3`]`\u{17}@s!T`5\u{6}\u{14}\"V`[`\
        }~0!1`.\u{1};!1`\u{13}|n!V`f<\u{a}\" b4`\u{7}As$ b1`3`]`hd&' c1`3`;`F`P`]`t C!X`Vep!1`}5\u{9}\" b3`1pb!#`Ni\u{8}\
        \" b]`:W\u{15}\" bK`+\u{7f}6\"V`[`!1>!1`CN\u{1e}!1`\u{13}\u{d}.\" b3`,N\u{1f}!1`\u{1b}\u{10}\u{9}\"\"`#`$(G* c1\
        `3`4`F`N`Q`X`Y`]`\u{5}k^!Z`;|m\" bP`b# \"U`V`~HZ# b1`Q`\u{7f}T#' c(`*`1`3`4`9`\u{7}3<!,`\u{1a}6\u{f}# b3`]`aq-#\
         c>`G`wz]\"#`1`VT\u{e}\" b3`lQw!Z`W\u{16}\u{f}\" b3`61\u{12}# b,`G`\u{10}NQ# b1`3`\u{1}\u{0}X!1`\u{e}R\u{f}!V`k\
        =h#U`V`[`{3C!1`[RK& c(`3`O`P`]`82\u{c}!1`V\u{10}A. c,`1`3`4`5`A`L`N`P`Q`U`V`Z`ur\u{17}!Z`}W;!S`r\u{4}`\"V`Z` i\u{1a}\
        !1`e/B$ c1`3`M`-=J% c1`3`P`Q`Z>L!1`q\u{16}\u{b}!1`w>3# b1`O`\u{c}DY# b%`>`-iB% c3`K`R`]`Z\u{7f}\u{12}!1`)\u{10}\
        F!1`TD\\!#`pIh$ c0`3`=`~K\u{e}\" bW`dX\u{16}# b1`M`&\u{c}.!!`\u{1}OI!Z`v\u{10}h!1`L}j\"%`1`92\u{8}\"\"`1``-]!T`\
        ~x\u{c}\" b3`:R4!1`E+\\\" b]`\u{1d}r+!S`A\u{11}/!Z` K|!1`ty&# bK`L`k'j\" b]`_Ue\"U`Z`\u{b}\u{2}\u{1c}8 c,`0`1`3\
        `5`7`9`:`;`<`=`?`@`A`B`E`G`N`P`R`W`[`]`5ct!1`&R\u{f}!Z`VO\u{1b}!1`2`\"$U`Y`Z`[`v}L# bL`N`+x\u{1f}!Z`n;\u{1b}\"U\
        `Z`$+=!1`J>\u{e}\" b4`\u{1a}L\u{e}!#`i\u{1a},!V`Ly\u{1a}\" b]`|tN\"U`V`j\u{e}T# b*`?`NeG!1`47k2 c+`,`1`3`5`:`=`\
        B`E`G`K`N`O`P`Q`R`V`Tx\u{7f}\"V`X`\u{7f}Q\u{15}!1`Hdw\" b]`H\u{e}\u{d}!1`,q\"\"T`X`UL+\" bP`\u{f}G/\" b]`+Q\u{12}\
        !,`!SL\"\"`#`LZg!Y`hF\u{13}!Z`y\u{12}X!\"`Z#v$ c1`N`]`\u{1a}^:!Z`7!I!$`\u{1a}+\u{1a}\"T`[`We/% c3`4`O`R`Hz<!)`{\
        g\u{1d}!1`'!b!Z`ai\u{d}!Z`\u{4}\u{1f}4# bY`[`^q5!V`Me\u{1}' c,`3`8`9`G`N`'Ev!1`8[v!V`.Dw\" bZ`'\u{17}w!W`$\u{5}\
        P!1`U3\u{0}!1`.l3\" cG`4\u{6}\u{1b}!%`]\u{d}-!!`I\u{8}X\"#`1`B<i!1`9?\u{14}!V`Qo\u{15}!Z`'B|!#`eK\u{3}!Z`iC0\" \
        b3`[*[# b1`]`\u{10}u\u{5}!1`['+# c1`Q`~\u{9}F!1`xXa!\"`\u{3}\u{e}u& c$`3`4`O`]`\u{1c}e\u{0}\" b4`1OQ!Z`C1h!\"`3\
        x+- c1`3`7`<`F`G`L`O`P`Q`Y`Z`l[C!W`\u{b}\u{15}\"!U`\u{11}'Z!1`\u{13}w%!1`g0Q\" bV`=4Q!1`+5^\" b3`)\u{3}\u{4}( c\
        ,`1`9`:`H`J`]`L\u{16}\u{c}!1`%w\u{e}!#`\u{19}\u{e}\u{e}& c.`>`B`G`N`t\u{17}3\" b]`\\6'$ c,`3`J`sq0\" b3`*pd# c3\
        `Q`+rx!)`\u{13}Z(% c!`2`J`O`\u{c}oF\" bK`w%?$ c3`S`U`|ee!%`umY# c3`G`[\u{1b}d!Z`AYf!#`V\u{19}\u{6}\" b]`1pl!1`\u{d}\
        M{!#`n\u{15}J# b1`Q`arT!U`ab\u{0}\" bO`f/=# b1`]`\u{5}\u{9}\u{17}!1`Of\u{7f}!\"`\u{1d}\u{15}\u{19}1 c)`,`0`1`2`\
        3`4`5`;`<`I`O`P`R`Z`]`we.!,`l\u{16}1!1`\u{a}.M![`]\u{12}\u{14}\"U`Z`\u{8}:#\" b>`pX7% c*`?`O`P`\u{14}7>. c2`3`4\
        `5`=`G`H`I`J`O`R`U`Z`,\u{1}=!#`@ 7!&`>Zp!Z`\u{c}Q\u{12}# cG`]`\u{1b}~,!U`\u{17}\u{7}X\" bO`ZbD\" bL`n~k/ c,`1`3\
        `5`9`:`?`G`L`N`O`P`Q`]`\u{13}\u{b}!% c7`L`P`V`\u{b}c3\"\"`#`qx}!U`KP8\" bR`+YRB c#`+`0`1`3`4`5`7`8`:`;`<`=`@`B`\
        D`E`G`J`K`L`N`O`P`Q`R`S`T`U`V`X`Y`]`\u{13}c\u{e}!U`/_\u{7f}!U``K\u{18}\" b3`wa&$ b*`1`3`?VL!1`\u{13};\u{6}!V`\u{8}\
        F\u{7}\" bG`g\u{1b}\u{10}!1`Ir\u{1a}!Z`\u{1b}\u{18}\u{2}!Z`_C\u{5}!%` d8!\"`h`?\" b3`WXJ\" bK`\u{1d}fO!1`yTP# b\
        1`U`X\u{3}u$ cM`O`]`\u{17}@\u{8}!Z`NG%\" b8`u\u{8}'!Z`G5z# b1`]`(w)# b1`3`\u{12}V>!Z`\u{2}\u{18}\u{16}\" b7`o \u{1a}\
        !V`Pn5# b3`I`\u{1f}!\u{7}!Z`X\u{c}C!/`\u{17}5X# b#`3`$1e!#`J/p= c3`4`5`8`9`:`;`<`?`@`E`F`G`J`K`L`N`O`P`Q`R`S`U`\
        V`X`Y`Z`]`C\u{2}|\" b]`oB+!W`K\u{18}u!#`|_<\" b]`'tg\"W`X`joP!1`O,W# b,`=`?|\u{e}( c1`3`@`G`K`P`W`\u{7f}+I\"W`X\
        `-)\u{1f}\" b]`T<.!Z`\u{7}P:!1`g[\u{8}# b3`]`\u{1b}\u{f}\u{11}!U`@e/!Y`%E\u{1}$ c1`3`N`\u{8}8\u{f}#V`Z`[`\u{1}K\
        +\"%`1`\u{4}mw!%`Oh!# b1`]`b:\u{4}\"U`V`\u{17}Gy% c1`G`P`]`\u{d}/\u{7}\" b3`HC)!1`(u8# b1`]`\u{3}JI!&`'\u{4}W# \
        b3`G`\u{c}Zj\" bO`&:n$ c1`G`]`r|9!V`.\u{8}k\" bP`c>\u{6}!#`\u{c}$\u{1f}!0`;}\u{5}2 c2`3`4`5`?`A`D`E`G`H`I`N`O`U\
        `V`Z`]`D\u{1e})!\"`\u{2}&F$ b1`3`4`KM1!V`\u{7f};>!(`\u{0}qM!X`\u{0}\u{7}p\" b]`4\u{4}~# b%`]`w7=!$`bE@!X`A2L( c\
        3`?`D`L`P`W`Z`I\u{1c}U\" b=`\u{f}\u{c}\u{d}# b1`]`8hb!Z`\u{15}s\u{1b}$ c3`Q`Z`{\u{10}!!1`\u{b}\u{3}A!$`y6B!X`\u{1}\
        FY- c(`)`1`3`5`<`B`E`G`J`K`P`V\u{b}\u{7}!1`t\\3& c1`2`3`P`]`^\u{11}G\" b3`6Bu!%`TK;6 c,`1`3`4`5`7`9`:`=`?`A`E`G\
        `K`N`O`P`R`V`W`]`'\u{c}7\" b]`>u\u{b}!1`,\u{f}c@ c1`3`4`5`6`7`8`9`:`;`<`=`>`?`@`B`C`K`L`M`N`O`P`R`T`U`V`W`Y`Z`]\
        `Wq\u{8}\" bO`J7\u{1e}* c0`<`?`A`F`G`H`Q`]`m]!!W`&\\J!%`\u{10}\u{7f}&# b1`3`0\u{19}w!%`\u{10}a\u{13}!#`h1(\" bK\
        `'\u{19}+$ c3`J`O`*\u{13}d\" b7`\u{0}(u!)`J2%!V`PAQ!1`\u{16}yZ( c1`3`G`O`P`R`]`\u{d}up!\"`=S$!%`?d\u{16}!\"`JO!\
        * c1`3`7`<`G`M`N`X`Z`O^\u{b}!Z`Z\u{1c}9!1`Cl\u{9}% cE`L`P`R`vE\u{19}\"V`Z`\u{8}\\6!Z`0|I!1`9\u{0}\u{1d}!Z`/Z\u{1f}\
        !\"`'u2!1`W\u{1}\u{a}\" bQ`_\u{14}*\"V`Z`\u{16}~0\" c3`\u{19}Cx\" b]`K,$# b(`Q`<|3!U`\u{d}\u{c}q!W`\u{1f}Wy!1` \
        az\" bP`9\u{15}]!1`,D\u{5}\" b3`B\u{14}\u{7}!1`x18# b1`]`UZS!Z`rb}!)`\u{19}\\%!W`j\u{5}K# b3`L`;:h!\"`&\u{13}r\"\
        S`U`h4\u{6}& c,`4`N`Q`Y`\u{a}BE!1`6\u{13}Z!,`'-\u{4}!&`h$\u{8}!1`\u{f}T\u{1b}\"T`X`Vt8!&`z5z\" bL`oh\u{0}!1`Qw\u{19}\
        % c3`=`@`G`f+!\" bH`\u{1e}C!!Z`5\u{19}0\" bJ`y\u{19}k\" bP`\u{1a}Qu!Z`O\u{d}B\" bG`#\u{10}H\" bG`\u{19}m2& b!`*\
        `1`3`<`des\" bO`\u{d}4\u{e}!$`/0N$\"`#`/`1`T\u{4}i\"Z`[``\u{10}i!#`5N1!X`\u{12}eB!W`!\u{1b} \" b]`ycP!Z`R\u{15}\
        u\"V`Z`{l\u{15}!1`{,0, c#`%`(`,`.`1`3`4`;`G`Y`p\u{d}X!V`Uo\u{9}!V`\u{e}\u{e}\u{2}!S`a\"4!Z`}I\u{9}# b:`O`B!?!1`\
        iRH!,`\u{15}_I\"#`1`\u{1d}\u{7f}M) c\"`#`,`0`3`8`P`Q`\u{14}\u{a},# c3`7`_Z\u{15}!1`F8\u{19}\" bL`Nt\u{1a}!Z`\u{2}\
        0=\" bP`+es# bY`]`PG\u{1c}!\"`y7]$ c1`3`O`1\u{c}#) c!`#`1`3`<`L`M`P`&\u{1}\") c0`1`3`6`9`:`N`P`6?f!1`[-u\" bG`\u{12}\
        =-# b1`]`e?x!Z`{S|!1`>G7!%`U\u{7f}\u{4}# bK`R`n\u{e}\u{15}!U`O/<!Z`Y\u{1f}\u{13}% c#`3`O`R`\u{f}?T!V`K\u{0}}$ b\
        1`7`?`J}\u{7f}!#`_8G\"\"`#`\u{18}.`& b(`,`.`;`G`,\u{1b}l!$`{X\u{19}!\"`@\u{11}*$ b*`1`Q`P3G!,`r2\u{7}) c3`5`<`F\
        `K`O`Q`]`yak\"\"`1`C\u{16}\u{0}!Z`P-C\" bO`\u{1}\u{1c}s' c4`H`J`K`O`T`/Kx\" cU`HRz% b0`1`3`<`}X\u{0}\" c]` AB!\"\
        `vA-$ c1`E`[`\u{1}v%!Z`\u{e}v*# cG`]`<mP!1`3\u{a}Z$ b1`3`4`:\u{1a}\u{1b}\" b]`\u{d}G\u{1d}\" b7`,\u{7}-' c#`,`0\
        `1`9`E`*\u{b}H!#`e\u{b}^\" b]`2\\z\" b3`\u{3}\u{1a}\u{e}!1`(;\u{1a}!$`(hO!,`\"\u{5}Z!V`F*G!1`V-\u{7f}( c!`*`1`3\
        `9`H`P`G&\u{1d}\" b3`fg-!1`-*.!Z`6#`!1`;\u{7}q\" b]`7\u{4})& c)`1`<`=`]`lh9!&`3_\u{7}\" bP`P\u{1e}\u{1c}' c,`1`\
        3`N`O`]`+\u{18}:!*`b\u{e}E\" b]` \u{15}^% c3`9`:`P`o9R& c3`L`Q`U`V`lR\u{e}# b4`M`l\u{14}M\" bO`mit!U`z5\u{19}!X\
        `q\u{a}b9 c0`1`3`4`5`6`7`;`<`A`F`K`L`O`P`R`S`T`U`X`Y`Z`\\`]`~:!![`3>\\#U`V`Z`%\u{6}\u{1e}\" bJ`hxg\" b4`\u{4}\u{5}\
        n!1`\u{6}3A\"U`[`\u{f}CO!\"`+a\u{19}\" c3`=h(!U`kk+!&`*\u{6}a\" bP`F\u{f},!1`\u{a}&T% c1`3`G`O`%^k# b#`]`NP^& c\
        \"`9`:`G`N`0CH\" bK`J4M# b1`9`M`[K c!`0`1`3`4`5`6`7`8`9`:`;`<`=`>`?`@`A`B`C`D`E`F`G`I`J`K`L`N`O`P`Q`R`T`U`V`W`X\
        `Y`Z`[`]`\u{d}z{!W`\u{1a}oz\" b]`~|\u{1d}!Z`O*a# c[`]`\u{16}T&\" b]`\u{3}l;!V`\u{0}eq!1`a\\s!U`}\u{14}\u{7}7 c!\
        `#`)`0`1`3`4`6`9`;`E`F`G`L`N`O`P`Q`R`W`Z`]`\u{14}^\u{13}!Z`6\u{c}E!1`Q=K!Z`6Z{\" b]`WDI$ c3`=`P`\u{17}CK\" bL`u\
        l\u{a}!1`|-;, c!`3`6`8`9`A`B`D`L`N`X`\u{b}ns!*`sr;\" bP`Bc[\"V`Z`{\u{d}\\!\"`g8w!U`0%|\" bZ`FH\u{1b}!Z`RF\u{3}\"\
         bO`m+l!1`r\u{1}\u{1e}!Z`\u{10}\u{1d}z\" bA`{\u{1e}~!1`+ \u{1e}\"#`1`\u{12}\u{1d}$!1`MO?\" bK`eNn\" bP`\u{7f}7}\
        !\"`aA\u{7f}\"!`\"`i/_!W`\u{13}p1# b1`O`H\u{15}7!\"`|\u{5}=1 c1`3`:`?`@`A`G`I`L`N`O`P`Q`R`Z`]`w,h# b3`Q`\u{11}8\
        \u{9}& c3`G`I`O`P`v\u{1a}\u{12}!#`utp!Z`\u{7f}\u{a}\u{8}# b*`3`\\\u{12}\u{c}% c*`3`?`]`L\u{5}*# b,`K`#~F\" bF`\u{f}\
         J!#`\u{2}dh% cP`S`V`]`D[}!1`!}}!$`~9)& c/`1`3`N`]`\u{a}|~!1`lV\u{17}!Z`\u{9}}w\" bG`\u{1e}c\u{8}' c1`3`I`J`O`R\
        `\u{7f}w*$ c1`3`Q`.W=# b1`F`1\u{11}/\" bJ`qH;!W`s\u{6}G#V`Z`[`38]\" b?`\\c\u{3}!U`I\u{16}\u{11}!X`@^\u{14}!\"`(\
        *\u{1f}!Y`_\u{4}.' c3`<`?`P`Q`]`~C<#\"`#`1`CgV!U`Vkz3 c3`4`5`7`9`@`C`F`G`L`O`P`Q`R`T`W`Z`]`d\\\u{9}!V`GI\u{1f}!\
        Z`9of$ c3`G`O`\u{18}${!1`\u{13}\u{d}\u{b}!\"`\u{1a}\u{3}\u{14}!1`\u{13}[A# bA`P`ZFN!#`{'\u{2}!*`>\u{4}&\"\"`#`u\
        \u{1d}\u{6}!V`X&,!%`e[@\" b3`7\u{1a}Q\" bR`!DdM c!`#`,`0`1`3`4`5`6`7`8`9`:`;`<`=`>`?`@`A`B`C`D`E`G`H`I`J`K`L`N`\
        O`P`Q`R`S`U`V`W`X`Y`Z`[`]`iDW!1`;\u{18}\u{8}' c3`=`L`N`O`U`%%\u{1b}!\"`\u{1f}\u{1d}8!\"`\\[R!V`WQU!U`_\u{1b}V\"\
         bZ`l\u{4}uA c#`,`0`1`2`3`5`6`8`9`:`;`=`>`?`@`A`B`F`G`J`K`N`O`P`Q`T`U`V`X`Z`]`\u{19}zy$ b*`1`?`\u{1b}eK!1`V:d\"\
         b]`\u{4}<n\" bX`%\u{16}x!\"`S\u{1}<$ c,`3`?`\u{8}\u{9}\u{9}!Z`F.\u{1d}9 c)`+`1`3`7`9`:`<`=`?`F`G`J`K`L`N`O`P`Q\
        `R`U`V`Z`]`$\u{16})\"W`X`R?\u{f}# b1`3`\u{d}DA2 c\"`#`,`1`2`3`4`:`H`J`N`O`P`Q`U`Z`]`\u{1}#K\" bY`y\u{0}U!1`X\u{1e}\
        0!1`t6U!Z`a\u{11}V2 c3`7`8`9`:`;`<`=`>`?`@`B`D`G`K`O`]`\u{3}{z!1`\u{c}S\u{3}!U`\u{11}.#\" b]`Cm#!U`^\u{19}7\" b\
        3`roN# cZ`]`Ww\u{c}\" bP`\u{10}TN# b,`3`jH\u{7}+ c3`6`9`:`C`L`O`Q`U`]`\u{f} \\\"W`Z`z}^# c5`7`\u{11},\u{e}- c1`\
        3`5`:`F`K`N`O`P`Q`V`]`t<7!#`>*Y!U`!\u{f}{* c1`3`7`<`?`F`P`Q`W`d\u{d}A!1`\u{17}mF$ c*`?`P`9\\^\" c]`e:o#\"`#`1`Q\
        ~]\"V`Z`\u{19}\u{1f}{\" bO`vt=!Z`)#R!Z`\u{2}_f\" b]`qgo% c#`1`3`Q`8\u{1d}}!\\`(+2\" bP`\u{19}\u{10}j!1`S/9!1`tw\
        v0 c)`1`2`3`;`<`=`H`J`K`L`P`Q`R`V`\u{16}\u{1d}~!1`1\u{18}\u{1}!\"`D1(![`\u{0}sN% c2`3`P`]`R]\u{3}\"!`1`IL*# b1`\
        ]`\u{f}^eB c!`,`1`2`3`4`5`6`7`8`9`<`=`?`@`D`E`G`H`J`K`L`N`O`P`Q`R`U`V`W`X`Z`]`q{\u{18}!,`_L\u{b}\" b3`pY\u{15}&\
         c3`8`9`G`P`\u{b}R \" b3`\u{a}K/$ b1`3`]`CML!Z`uIZ\"\"`#`\u{14}\u{e}y\" b3`)\u{c}B\" b]`\u{10};<!1`j3+!\"`%W<!%\
        `\u{19}n{* c*`1`3`?`N`P`Q`Z`]`b*|!Z`\u{0}|\u{1a}( c#`1`3`G`K`P`]`/|?!1`>D?!1`er\u{1d}# b3`]`\"^\"!U`Szh\" c3`T\u{15}\
        y$ c1`Z`]`X4G!Z`\u{7}ed!1`\u{c}Vg!\"`Pg\u{b}\" bL`s`\u{10}% c,`2`K`P`\u{d}\u{3}\u{15}\" bH`R9\u{1b}\" b3`GpG\"V\
        `Z`I\u{19}\u{e}!'`\u{17}\u{1e}+!1`QhS!1`H.x!1`Y\"^$ c3`?`K`7\u{a}o!Z`5E\u{0}!1`d\u{0}\u{c}!&`o25\" bP`7yT\" b]`\
        uc\u{3}% c9`:`G`]`xz\u{13}!1`p}+!Z`]GB# c#`]`+g\u{17}\"\"`1`kVZ\" b]`wph% b\"`,`3`N`\u{0}%y!Z`xf\u{14}\" b]`\u{1c}\
        \u{1b}N) c;`K`L`N`O`P`Q`]`f\u{3}O% c1`G`O`]`\u{10}kg!1`;f,& c#`1`O`R`W`\u{13}lL!1`A\u{0}n\"Z`\\`h_\u{13}!\"`Kk\u{1e}\
        !1`i$T!U`[\u{d}X\" bO`Hx]!V`u;\u{1d}!1`JXn!1`=3~!1`[}p$ b1`3`G`^\u{c}\u{4}\"\"`1`g\u{1c}\u{6}$ c3`\\`]`lO\u{17}\
        !1`p6\u{1c}\" b3`x\u{1f}5\" bP`j[;#\"`#`1`q<\u{1d}!X`;!-# b#`G`]Y^\"\"`#`m~w%S`T`Y`Z`\\`E_\u{0}!,``6\u{19}% c3`\
        <`P`Y`\u{8}\u{15}m# b/`:`8Y}!Z`'7\u{7f}!1`>51\" b3`\"YN!1`\u{1a}|\u{1b}\"#`1`\u{1f}\u{18}Y# b#`3`\u{13}G.!'`\u{1a}\
        g+!1`\u{5}A\u{e}\" b]`t^H\" b3`z'P\" b3`RZ\u{7f}!V`\u{1e}bQ!V`_\u{17}`!Z`\u{1e}\u{b}.!1`\u{15}\u{c}k$ b#`8`=`\u{12}\
        tA# bP`]`0WV' c3`:`=`D`L`X`\u{16}\u{12}\u{d}$ c3`G`]`4Y5% c1`3`N`]`~&A# cI`]`\u{2}\u{d}G\" b]`\u{15}h\u{7f}\" b\
        ]`\u{c}dE# b1`4`;\u{c}\u{13}7 c,`1`3`5`7`9`:`;`>`?`@`A`F`G`K`L`N`O`P`Q`X`]`nE;% c3`K`P`R`2iE!1`h\u{0}m# c?`G`F\u{19}\
        \u{6}!Z`U8\u{12}!Z`3\u{a})!1`&c+!V`\u{18}P/!Z`0\u{1}`% c\"`(`?`P`dGr\"V`Z`\u{7f}.}\" b]`\u{15}_d\"U`V`z\u{11}#!\
        Z`,BR\" b]`B\u{19}h!$`1\u{18}\u{1}$ c6`U`V`&YG\" bL`\u{d}y^\" bP`\u{14}R\u{1}\" b]`Jl\u{12}!V`.t\u{12}!\"`V]u\"\
         bM`\u{e}x\u{18}\" bG`r\u{2},& cD`L`P`X`Y`>\u{1}3\" b3`n78\" b3`\u{1b}3P% c3`<`O`]`\u{9}0^\" bG`kup\" b3`\u{12}\
        \u{f}[\" bP`wJg!V`!#n# b1`R`;\u{b}r!$`\u{9}4\u{b}\" bP`Bt6\" b]`#%E\" bP`\u{0}\u{16}%\" b3`! 6$ b!`Z`]`ly\u{1e}\
        !U`k>,\" bY`\u{15}\u{15}v# b,`J`ek\u{16}\" b3`\u{0}0\u{1b}!Z`~Co. c0`3`4`6`8`;`A`B`G`N`Q`Z`]`\u{18}l\u{15}\" bH\
        `I\u{1b}t!X`b\u{1d}\u{12}!U`\u{4})-\" bR`\u{a}8z!U`C\u{1d}.$ b1`N`O`Ya4$ b#`1`3`|f<( c3`8`L`Q`T`X`]`S3i!1`$W\u{9}\
        !*`\u{10}[\u{14}( c1`3`4`9`N`O`]`A\u{e}S!W`\u{17}L]C c\"`*`0`1`3`4`5`6`7`8`9`:`;`<`=`>`?`@`B`D`F`G`J`K`N`O`P`Q`\
        R`S`T`W`X`Z`\u{b}*\u{8}!!`h5^!/`To\u{1b}!Z`I\u{e}-% c3`O`P`Q`:_C% b\"`#`1`3`_S_!Z`7*/!1`#G]!V`\u{7}/\"% b#`1`3`\
        P`\u{1c}+#!/`i\u{1b}2) c*`3`G`O`P`Q`Y`]`]1j!1`6A\u{d}!1`!4g\" bP`gd\u{9}%U`V`W`X`Z`JY1\" bP`\u{4}C=!V`2G\u{1}!Z\
        `\u{1d}eG\"\"`1`\u{c}aO\" b3`\u{1d}8\u{14}\" b3`[d\u{1c}!,`89A!\"`\u{14}\u{7f}l![`S\\o* c#`1`3`4`K`O`P`S`]`00\u{17}\
        !U`\u{17}\u{5}!\" b]`=VG% c&`(`3`P`/\u{7f}g# b1`]`\u{15}<}!1`\u{11}E$!U`lF,\"U`V`-\u{11}8$ c3`5`R`#A}\" b]`aK\u{6}\
        ) c!`,`0`1`3`>`E`Q`\u{16}0\u{9}) c7`8`9`:`;`@`C`G`<Hp!%`\u{14}>O# b=`C` AX# b1`]`tj\u{15}\" bJ`Mb+\" bP`XAk$ c#\
        `3`]`r:v!1`yL(\"U`V`\u{6}Q:3 c#`1`3`4`5`7`<`=`?`@`C`G`N`O`P`Q`V`]`1yA$ c1`3`P`1\u{13}r\"T`\\`A,\u{12}% c#`0`7`N\
        `D-\u{15}!Z`&E`# c3`G`z=\u{1c}$ c3`G`]`E\u{3})!Y`:4@\" b3`/.L!1`+MW!\"`\u{18}Qt!1`L&\u{16}# b4`6`wF0!Y`\u{12}k\u{1b}\
        # b1`4`\u{12}J/# b1`P`X\u{1a}@!S`\u{6}|K\"(`.`C1O!#`E6\u{f}\" b3`t\u{3}/# b#`3`\u{1}qE# cG`P`\u{f}sG# b1`G`\"&H\
        !$` n\"!1`rJ:% c*`1`3`]`&sE!1`\u{1}R3!U`]r?!V`8\u{12}d' c)`,`1`3`B`E`G\u{1d}O\" bN`\u{b}2d# cG`P`_\u{6}i# b*`]`\
        \u{1c}U!!Z`\u{1a}\u{1e}S!\"`@\u{14}V!1`(\u{e}\u{15}!Z`];?!Z`!XQ!!`F\u{2}U!U`\u{17}uX$ b,`0`<`xww!1`iP|!1`;, # b\
        3`P`,\u{1b} !,`~@_% c1`9`:`P`R:\u{16}\"#`,`?E\u{1c}!Y`H\u{1f}H!1`\u{1}hS\" cE`64`# c3`]`|1P\" b3`rm\u{12}!#`BJ;\
        !%`c4K\"U`V`R?n!!`D\u{1}\u{1e}!1`Xv~\" bO`Bk(\" cZ`b>@( c2`?`I`O`U`V`]`\u{5})$!X`U\u{15}@!Z`lG~!U`iE\u{1a}\" b]\
        `\u{13}}L\"U`V`\u{7}e~\" b]`\u{c}\\_!1`e5e!\"`\u{14}!\u{a}\" bX`~u8!1`\u{1b}xW!V`V]d\" b7`-${!U`q9 !W`X\u{1c}_\"\
         b3`y`z\"Z`[`)O\u{9}# b1`3`f-{( c7`8`J`L`P`R`U`^\u{f}\u{12}!*`=NB!Z`EzX\" bG`(}u!U`td4!1`\u{e}lM!U`k\\g\" b]`5}\
        \u{13}!%`CX\"' c1`3`J`L`P`R`\u{1d}U-\" b3`=\u{3}J\" b]`\u{11}o\u{1d}!,`5{.5 c\"`#`+`,`0`1`2`3`5`<`G`I`K`O`P`Q`V\
        `X`Z`]`\u{1e}\u{1a}Z!W`hJd!V`n\u{14}\u{1b}# b1`4`e{\u{1f}\"\"`,`9Qp# b1`]`\u{3}\u{b}U\" bO`MNw6 c!`#`&`'`)`*`,`\
        1`3`4`5`9`<`@`A`C`G`L`N`P`]`\u{4}M\u{d}# cQ`]`<ax!\"`k\u{2}K\" b]`\u{18}UZ!#`\u{2}\u{1}#!#`\u{7}]/# b*`Q`B\"J![\
        `1TL!1`Bw|!Y`=\u{1a}k\" bZ```Z\" b3`e\u{1e}e\" b]`,(s# c1`G`Y>\u{f}!W`#Oy!1`\u{15}\u{16},!1`*t;\" bP`d5B!1`:G]\"\
         b]`{Ox!1`w\u{c}z!*`\u{3}\u{1b}#!Z`C\u{3}\u{0}!$`K\u{9}w# b3`@`$\u{1}\u{2}!Z`!\u{d}\u{6}\"\"`1`NHA\" b3`N\"\u{7f}\
        # b,`G`j?\u{14}!V`%\u{14}\u{1}# b3`O`\u{4}w@$ b,`3`B`Uw\u{18}![`tV,# b3`H`f\u{7f}0# bZ`]`Du0!1`\u{14}nS# c7`=`\u{9}\
        [h& c1`3`I`J`O`_\u{14}.# c2`3`qP_\" b3`%J7!!`UES% c#`3`>`G`\u{4}L]\" b?`L*\u{8}% c3`4`F`K`BJ5!1`C4_![`\u{1f}\u{3}\
        \u{5}!1`Y\u{1b};!U`txc!Z`\u{12}Gn\" bO`<\u{0}\u{c}!\"`9:(!,`v\u{1b}R!1`f!*!%`5A;!1`\u{13}I{$ c?`E`Z`P\u{7}&!1`k\
        En!Z`d\u{5}-!\"`,g3# bK`W`n\u{d}X!X`?\u{4}A!X`f\u{17}\u{4}) c\"`1`3`4`K`N`Z`]`QCV!Z`A\u{1c}i!1`\u{1c}Km!U`pS\u{d}\
        \" b@`\u{c}F !1`\u{4}\u{18}'!X`\u{13}N=\" b]`A\\=# b2`3`s.o\" c8`\u{14}0x!1`l8\u{7f}!\"`8\u{f}\u{17}#T`X`Y`Qg\u{3}\
        !X`3:O\" c]`\u{d}uQ!S`\u{1}\u{17}`#U`V`[`\u{1a}\u{8}Q\"Z`[`\u{d}Q\u{6}!1`QJC& b#`,`1`2`3`{KK!V`,\u{5}\u{6}# bP`\
        Y`VE%!%`A/U% c1`3`G`N`8KZ) c\"`#`(`1`3`;`=`N`\u{2}i\u{9}$ b#`P`]`\u{1d}IV!1`6+\u{19}!Y`__\"!Z`viF!$`%![!Z`m~;# \
        b)`3`\u{1}!R!\"` `U\" b]`-7\\\" b3`!\u{1c}J!Z`S\\X\" b9`N]\"!1`\u{7f}X\\\" bK`J5^\" b4`=3\u{7}# b1`3`\u{1a}g\u{b}\
        !1`6S\u{15}# b3`O`\u{9}2(!1`B#\u{10}!V`Kkk!W`]T1+ c#`,`3`4`8`:`=`L`Q`]`\"lT!V`8\u{6}\u{14}!1`Z\u{1c}z!X`\u{7f}\u{15}\
        0\"#`1`Lc3' c>`?`G`K`W`X`;R8!1`S\u{17}k# cP`]`RK\u{d}$ cG`O`Q`x\u{8}2!%`8{?!U`B\u{1d}d# b1`]`/68![`?\u{3}\u{b}$\
         cL`N`]`UK\u{1c}!1`L7*!U`\u{11}Wm!W`).\u{14}# cO`]`\u{12}f\u{1d}!Z`n59!Z`Q\u{10}\u{0}!%`'\u{16}R!U`_id!W`Yi7!1`\
        ?\u{c}?\"\"`,`/3o# b%`>`\u{6}gk!%`3'y\" c]`\u{7}Rz# cF`K`$z\u{15}!U`+4M) c1`4`7`I`P`U`X`]`\u{7}Z\u{14}\" b3`./%\
        !V`\u{d}\u{b}8!2`%\u{1e};\" b3`]\u{5}S\" bP`vxu!W`()\u{0}' c)`,`3`5`<`R`\u{8}X3!1`\u{4}aQ\" b:`6jX$ b1`O`U`%)\u{0}\
        !1`ZS\u{12}\" bO`YO3' c/`3`6`9`:`P`\u{3}i<!Z`=zU!/`\u{16}Z\u{14}!/`\u{7}\u{12}!\" b]`>{K8 c(`)`,`.`1`3`4`5`6`7`\
        <`=`A`F`G`K`O`P`V`X`Y`Z`]`v\u{14}}!#`-(\u{1e}!W`m\u{12}$!W`muP\" bG`%\u{d}\u{18}#\"`#`1`\u{9}m9> c!`1`3`4`5`7`:\
        `<`=`?`B`C`E`F`G`H`I`K`L`N`O`P`R`S`W`X`Y`Z`]`\u{2}e@!V`W[\u{6}!Z`A}\u{c}% c3`L`O`P`d4,\" b]`\u{6}}D!Z`v\u{1e}{!\
        Z`bks$ c2`J`O`Ih\"!%`J33# cG`Q`t=U!X`'|W\" b3`\\S]( c3`5`D`L`M`N`O`O\u{c}`& c3`7`J`K`M`pq\u{18}!W`B;YD c1`3`4`5\
        `7`8`9`:`<`=`>`?`@`A`B`C`E`F`G`I`K`L`M`N`O`P`Q`R`U`V`W`Y`Z`[`]`\u{18}\u{7}k!U`\u{1}zY# bG`P`Ycj!Z`F#\u{1d}) c!`\
        *`1`3`K`O`P`]`P\u{1f}\u{16}$ c=`O`P`\u{1d}W\u{4}$ b\"`#`]`d\u{17}\u{5}\" bZ`ri\u{9}!1`t\u{2}K\" b3`\u{1b}$v!,`3\
        \u{f}P\"U`V`!XW!1`JwA!,`6`^!*`n(.\" bF`}9t!1`% 9$ b#`3`K`cC(!1`I\u{8}\u{1e}!1`a4(> c!`\"`#`(`*`,`1`3`4`7`:`<`?`\
        @`A`G`I`K`L`N`O`P`Q`R`T`X`Y`Z`]`\u{12}RE!U`Gv\u{2}\" bP`\u{16}qs!X`6m\u{7}!X`2+,$ b1`3`Z`aMT!U`DFh!X`\u{1b}<\u{d}\
        $ c3`O`P`\u{f}W\u{18}\" b]`4`5!U`%ZY!1`k5d\" b3`O\u{1}4!,`\u{10}\u{1a}C# b&`3`\u{8}TT!Z`ULl!X`\u{e}ot) c\"`#`1`\
        3`N`P`Q`]`]2'!#`>FG!1`\u{9}\u{0}q!T`|\u{1c}=!Z`\u{0}PY!\"`F\u{1}t!1`\u{3}sh$ b#`1`3`\u{8}\u{0}$!%`r~]!#`M\u{17}\
        \u{1f}!1`J;3!V`NFE\"W`Z`i~\"!U`8\u{b}3\" bP`O#|$ c3`5`7`\u{1f}2>!2`\u{e}\u{15}Y!Z`e\u{5}r( c#`,`1`3`@`K`P`{Ud# \
        b1`<`\u{c}\u{1f}M\" b]`g=2!1`\u{7f}z+\" b4`&\u{9}Q# c?`Q`\u{5}k0!#`AQ5( c)`0`1`3`<`P`]`D]V!1`=\u{7f}W!%`}:\u{a}\
        !#`o+-!&`5iO\" b]` L\u{1d}\"\"`#`64L- c#`*`,`1`3`9`?`B`G`P`R`]`\u{7f}`\u{3}!Y`\u{b}u-!Z`3g!$ c1`3`G`;Y'\" b]`1K\
        3\" b]`\u{19}n[+ c4`5`;`=`>`C`O`P`Q`U`\u{8}\u{1d}\u{11}N c)`+`,`0`1`3`4`5`6`7`8`9`:`;`<`=`>`?`@`A`B`C`D`E`F`G`H\
        `J`K`L`N`O`P`Q`R`S`T`U`V`W`X`Y`Z`[`]`=;\u{12}\" bG`\u{1b}|\u{8}!1`)NY!Z`Q\u{6}e\" bR`\u{f}@k( c3`F`I`P`V`Z`]`N\u{18}\
        -# c6`F`\u{1a}H9# b#`P`\u{13}#Y2 c1`3`7`<`B`C`E`J`K`L`O`P`V`W`Z`[`]`>V\u{2}\"U`V`W\u{17}o\" bO`vt\u{d}!Z`a\u{12}\
        \u{d}\" bP`&v\u{17}# bO`R`U\u{f}z\" bO`M\u{7}\u{16}![`\u{7}YM# b*`?`th4$ c3`P`V`\\S_!Z`\u{8}iJ!U`9\u{19}P!Z`X}`\
        $ b1`G`P`H?z!\"`>5\u{a}$ cG`P`Q`\u{16}\u{11}%!1`\u{f}~3!#`&/j!Z`p#)# b1`]`;xS\" b]`W\u{0}e#T`W`X`O&\u{16}'S`U`V\
        `W`X`Z`[`d7\"!%`;6X\" b3`9_p!%`Wx\u{c}\" bO`\u{e}d#!1`#V3# c&`]`6DV!1`#*t' c1`3`G`Q`R`]`\u{1a}`\u{4}\" bP`vJ&\"\
         b3`7}2!#`.w<' c0`3`7`=`L`W`KHP!W`sY^# cO`U`x\u{1}{!X`NNJ!X`My\u{18}!U`;oM\" b3`I\u{7f}w!.`\u{16}f\u{6}!Z`eM\u{10}\
        !Z`&\u{16}\u{16}!1`*T\"& c1`I`K`X`]`.P.\" b3`\u{1e}BY# c?`Y`O<n\" bX`\u{b}D\u{1}\" b7`k|{A c!`#`*`1`3`4`5`7`:`<\
        `?`D`F`G`H`I`J`K`L`M`N`O`P`Q`R`U`W`X`Y`Z`[`]`by3!1`B2R\" bR`bg_!1`1\u{17}`\" b]`\u{7f}p}#W`X`Y`l!\u{1b}\" b3`kM\
        *> c*`1`2`3`7`8`9`:`<`=`?`E`F`G`H`J`K`N`O`P`Q`R`T`U`V`W`Y`Z`]`\u{0}\u{9}.\"W`Z`\u{1}Zc' c%`,`1`3`>`G`CM'# b1`]`\
        \u{12}6;\" bP`;\u{12}\u{1f}\",`1`\u{14}\u{7}^![`\u{19}%\u{0}$ cG`N`Q`\u{15}\u{d}\u{12}!1`u\u{1c}F& c3`7`@`G`W`/\
        WX!Y`9\u{18}]!,`,\u{12}k!#`\u{1e}jB!1`H7\u{4}!\"`n\u{3}9( c,`1`G`K`M`O`]`lev) c1`3`4`K`O`Q`R`]`\u{5}_y!1`Y(F!#`\
        -lI\"#`,`T+k$ c1`3`O`a\u{8}l!U`>M\u{7}# b3`=`\u{13}\u{1}^# c3`G`xy#+ c1`3`5`H`K`N`P`R`W`Z`i}b!Z`K.F+ c#`1`3`;`=\
        `D`I`J`O`Z`D\u{b}$% b!`1`3`P`bEW\" b3`~rx!U`5Y\u{c}!,`\u{a}\u{b}[!%`EM\u{12}!X`WtL!1`M0.# b1`N`%?:!1`\u{4}\u{18}\
        o!W`\u{5}#\u{f}![`\u{1d}@\u{18}!\"`L\u{e}j$ b#`,`3`|O\u{17}# cG`]`\u{6}*\u{1d}!U`hE !V`0(R$ c1`T`]`Q\u{17}]\" b\
        G`\u{0}Yr\" bO`\u{10}\u{12}z!1`\u{13}cE\" bP`/(n# b1`K`c<q!X`@.z!\\`7l:( c1`3`B`G`H`J`P`eq<!*`F/\u{18}!#`!QE\" \
        bP`2)S\"#`,`r[p\" bK`v6s\" b7`\u{f}Tw\" b]`\u{19} \u{9}!1`;$]!V`W\u{17}/!Z`w\u{1d}\u{3}!V`YO1\"#`1`qZ`!1`z\u{9}\
        <!Z`EbS!U`g/\u{d}# b1`]`|d=!1`\u{5}CG\" b]`6\u{6}|!Z` \u{a}V% c3`9`G`I`+#]!1`Z c!Z`q\u{18}s2 c!`,`0`1`3`4`6`7`=\
        `>`@`G`K`L`N`P`]`$*{\" bO`Pe\u{6}!1`$j1!1`}i~# b1`J`d\u{a}#\" b]`|\u{1f}\u{1c}!&`\u{d}OQ!!`7{o!%`!}\u{16}$ b#`(\
        `;`%\u{c}\u{19}!Z`(Se!V`\u{7f}\u{1b}\u{19}\" b3`}iS\"#`1`ST\u{b}\" bK`pvv!U`=7\u{1c}#\"`#`1`K+n!Y`\u{1d}?{!&`8i\
        |\" bO`R-X!Y`@TJ2 c&`(`-`0`1`3`4`5`<`A`J`N`O`Q`T`X`]`\u{10}s\u{15}!1`\u{1b}7:!1`\",$\")`,`lHD!#`.~Y\" bG`kr\u{14}\
        \" b]`G\u{c}B!Z`X/\\\" b3`K@m!1`\u{1}M\u{15}!\"`\u{1c}i\"!Z`^S0\"\"`1`{\u{1d}:!Z`r/H!#`GEN!\"`\u{1c}iY\"V`Z`c`|\
        # b#`?`\u{15}$*!\"`0BW$ c(`4`Y`v\u{a}\u{3}!X``}\u{12}\" b3`k1w$ b\"`8`:`\u{1d}F}!#`.{\u{8}!W`#\u{1a}\u{1a}!1`@X\
        \u{1d}4 c3`5`6`:`=`C`D`H`J`K`L`N`O`P`Q`U`Z`[`]`V\u{4}\u{1f}% c1`G`O`]`\u{11}G=\"#`1`u\u{9}j/ c0`1`3`5`;`>`@`G`N\
        `P`R`X`Z`]`\u{1f}qv!1`HY\u{17}% c*`1`?`]`CkG!1`Mxq' c\"`*`,`1`3`?`;\u{14}\u{b}!,`\u{16}f$\" bQ`8(^\" bO`i_k!1`I\
        ez& c*`1`3`Z`]`pX{!1``U\u{15}# c1`I`O|{!*`\u{1}\"_!1`C\u{5}D( c\"`3`J`K`O`Q`Z`\u{14}EG\" b8`\"YK# c3`P`s\u{5}M!\
        1`.\u{9}}!Y`\u{1e}\u{12}$\" bJ`Hv%!,`\u{15};4!#`MXL# b2`P`@;^!1`sCE!1`\u{12}io\"(`,`b?v% c1`4`S`]`{o|\" b3`F\\\u{6}\
        !1`;`D\"%`1`m<E\" bP`JZM!1`+h\u{15}% b(`,`.`;`? K\" bO`Q#N!%`A6T!W`\u{3}9\u{1}& c1`2`3`P`]`\\\u{b}\u{1b}# c<`]`\
        l\u{1a}9!W`*Dl# b2`J`/\u{1c}o#T`Z`\\`pEy!Z`k!;!Z`Pld!Z`\u{5}[|!Z`\u{1d}WL!1`/U\u{a}!1`s\u{f}`# b1`3`Jfh!1`-\"\u{1a}\
        !X`\u{18}N % c(`4`7`]`cTD# cG`P`\u{1d}\u{5}k5 c!`1`3`5`8`:`;`<`=`>`?`A`B`E`G`O`P`R`U`]`\u{11}rJ\" b3`?,\u{8}= c\
        ,`0`1`3`4`5`7`9`;`<`=`?`@`A`B`D`F`G`H`I`J`L`N`O`P`Q`W`]`Z\u{1d}\u{14}$ c3`Y`[`l(5!T`9t>!Z`\u{5}dE$ c1`Z`]` \u{4}\
        Q!%`{ a!1`\u{6} o!1`G!\u{16}\" b]`H'\"\" b]`\u{6}v-\" bO`-}s!#`q?z!1`8S\u{14}# b1`Q`\u{1d}]\u{19}!\"`\u{11}\u{a}\
        ,\" b8`\u{1a}Z\u{17}!Z`\u{2}+7!1`S\u{1d}C!#`&da\" b]`m\u{c}i!W`8\u{c}X!$`NLb% c3`K`R`W`\u{8}\u{1}\u{18}$ b1`P`]\
        `\u{19}}I\" bM`\u{8}F$# c1`K`r%H!1`lSQ\"%`1`zNg# b1`]`k.u!#`&U\u{0}# c1`9`2m\"!1`\u{8}\u{7}b!1`(\u{8}\u{18}!1`\u{2}\
        ]_$ c7`O`P`)qi? c!`\"`#`(`,`1`2`3`4`5`6`7`9`?`@`B`C`G`I`J`K`L`O`P`Q`R`U`V`Z`]`p=\u{13}!\"`s|!![`^fe\" bY`\u{1d}\
        \u{13}_- c1`3`8`9`:`F`G`I`L`N`O`X`\u{5}\u{19}R\"V`[`>c\u{1}% c1`O`P`]`ce\u{1b}!&`(\u{17}\u{1d}\"%`1`cBn!Z`V\u{18}\
        N!U`\u{0}\u{f}h!\"`<\u{1c}s\"V`Z`\u{1e}&u!1`1*W!Z`<]=# cJ`O`\u{9}lO\" b=`\u{15};\u{1}!U`\u{18}at\" b7`jh)!Z`\u{1e}\
        >C![`9HT\" b3`a w!Z`\u{8}1\u{17}!1`}s+!U`;NJ!Z`1\u{14}X$ b#`1`P`4T%!1`y\u{12}.$ c*`?`P`0gt!1`Hg\u{8}# b1`]`:\u{5}\
        \u{1d}!Z`\u{17}\u{13}^!Z`e\u{17}\u{a}\" bO`kQ=!1`hPR!1`U\u{d}h!1`&\\}$U`V`X`Z`O9o\"U`Z``=$\" b]`@9\u{14}!1`\u{3}\
        @E0 c\"`*`,`1`3`5`?`E`G`K`O`P`Q`X`]`\u{7f}Gf\" b]`.V\u{10}\" b]`\u{14}WG!V`;GW\" bG`g\u{c}Z\" bZ`}$\\!,`XWx!#`i\
        E\u{9}% b#`1`3`P`Gv)# cK`Z`?1.# cJ`O`r\u{2}7\" b]`\u{19}YB!,`GIS\" bZ`fQ!!2`\u{7f}D## b2`K`\u{6}s\u{10}# cA`]`x\
        \u{19}\u{15}' c1`3`5`7`B`P`DK\u{1b}!*`\u{13}\u{13}e% b!`1`4`]`ndk\" b?`\u{19}nz!%`#<h!1`;+\u{18}$ b(`<`Z`\u{1d}\
        $,!U`!\u{8}K+ c,`/`1`3`8`9`:`B`N`]`nt{!1`Q\u{7f}\u{f}( c!`*`1`3`?`P`]`t\u{10}I* c,`/`1`3`9`B`G`P`]`VY\u{18}\" b\
        Q`':0!\"`1P9# cZ`]`9s\u{1d}!W`\u{c}k1\" bP`/h%' c!`1`3`P`X`Z`(5+\"W`X`#\u{1d}{!V`#U}![`\u{c}-\u{17}!Z`f]8!W`h\u{4}\
        [!Z`\u{6}ok\" b3`\u{c}Qk# c3`4`:G\u{6}* c\"`#`,`1`3`=`G`I`N`x_)!0`a-b!U`lH[\" b>`\u{1c}&@!X`\u{5}UGC3`4`5`6`7`8\
        `9`:`;`<`=`>`?`A`B`D`E`G`H`I`J`K`L`N`O`P`Q`R`V`W`X`Y`Z`[`]`\u{2}tX\" b3`}]\u{7}\"W`Z`<X\u{13}!Z`ERn\"Z`[`k]{# b\
        1`9`DV!\" bO`/Pe!V`\u{4}0r) c,`1`3`5`7`>`E`P`BL.!V`_vm!*`-2\u{1a}!\"`\u{14}A\u{1e}$ c<`O`P`(\u{19}f\" bF`-\u{1c}\
        \u{7f}\" b]`}^T\" b?`~*{!\"`\u{2}G\u{13}# c@`O`T\u{6}\u{7}\" b3`\u{13}=\u{16}# cT`\\`x^]!Z`|c/!$`\u{1d}\u{8}7% \
        cI`N`O`]`~uK0 c0`1`3`5`7`<`E`L`O`T`Y`Z`[`\\`]`3be!1`}\u{6}s% b!`#`?`P`R.\u{1d}\" bP`\u{1e}\u{0}8\" bW`G{;!$`\u{f}\
        f#$U`V`X`Z``T/!X`GqrN c!`\"`#`(`*`+`,`0`1`2`3`4`5`6`7`8`9`:`;`<`=`>`?`A`B`C`D`E`F`G`H`K`L`M`N`O`P`Q`R`U`V`W`X`Z\
        `]`_I\"\" bG`,\u{1c}\u{14}!1`;h&!1`>oA# b3`]`k\u{12}C4 c0`3`6`8`9`:`;`=`>`A`B`F`G`L`N`R`T`W`X`\u{14}\u{9}NC c,`\
        0`1`2`3`5`6`7`8`9`:`;`=`>`A`B`C`D`F`G`H`J`K`L`M`N`O`P`Q`T`V`X`Z`]`g\u{1e}\u{5}* c1`3`F`K`P`R`V`Y`Z`\u{5}D\u{1b}\
        ![`(0J!U`l\u{12}\u{0}!Y`b\u{c}[!1`\u{1f}`}\" b3`\u{7f}\u{1a}G!S`\u{1e}\u{7}R\" bP`yNm\" bO`\u{1e}\u{4}N\" bR`m?\
        _\" bP`\u{a}\u{0}>\" bP`>pB!Z`\u{1e}lT![`5%\u{4}# bY`[`%^\u{12}\" b3`\u{12}6V!Z`\u{3}@a# b,`<`\u{1d}(~!1`)%k\" \
        b3`w\u{9}\u{b}$ c1`3`P`%!\u{12}& c1`3`F`Z`]`_t?!U`M\u{7f}\u{8}!1`\u{c}s$\" b3`y=,!U`I\u{e}-!V`N8^!\"`w\u{9}\u{0}\
        \" bY`\u{a}69\" b]`@ua# c3`J`.'\u{16}\" b3`R4v\" b3`\u{12}#y!1`+\u{8}\u{13}$ c4`W`X`\\(3$ c3`J`P`*\u{e}\u{6}!Z`\
        It\u{1a}# b1`]`m+/\" bO`W\u{19}V!Y`#%h!1`\u{11}e\u{17}# c=`G`Q%*!Z`ER\u{7}!Z`\u{15}\u{a}T!%`&[\u{1b}\"!`1`*>?\"\
         bQ`orH\"\"`,`Ba2# bJ`Z`\u{11}24# b-`A`#\u{6}9!%`--?#\"`#`1`\u{6}\u{1a}T\" bP`;\u{14}o' c*`1`3`7`?`O`\u{1e}3\u{1f}\
        # b3`G`\u{1f}$}!1`\u{0}5R!%`m%Y\"!`1`;\u{2}N!1`\u{3}6\u{5}!V`mN\u{f}' c1`3`K`N`W`]`O{\u{11}!V`ugN$ b*`1`3`\u{7}\
        S\u{10}!Z`\u{1e}x3!Z`\u{9}\\=. c,`1`3`5`;`G`H`N`O`P`Q`Z`]`L\u{19}\u{f}!$`R\u{a}=!Z`\u{2}lH9 c!`\"`(`*`1`3`5`8`9\
        `:`;`<`=`?`G`K`O`P`Q`R`V`Y`Z`]`IfR\" bH`\u{16}{|!Z`{\u{e}\u{d}# b1`P`\u{6}\u{8}/\" bA`2*?!1`V{\u{e}!W`\u{9}N$# \
        b1`H`}$b!Z` ]\u{11}!*`A-\u{13}\"\"`#`pO(\" b]`m+U!1` ^l!\"`=Dm\" bG`Yd\u{f}\" b]`';A\" b3`\\\u{1e}\u{c}$ b&`'`]\
        `a>\u{7}\" bY`\u{8}\u{b}A# c3`Q`v@c\" b]`Y\u{d}z!1`\u{2}%\u{f}\" bO`^\u{13}\u{1d}!1`-\"\u{e}& c!`1`3`O`Z`\u{16}\
        N\u{9}* c(`*`1`3`?`J`P`Q`]`\u{10}V3$ b*`1`3`1PI!1`E L!%`mP\u{14}# b#`3`\u{c}EE\" bF`/\u{1d};\" bO`\u{11};Q\" cT\
        `F\u{1}(!/`6eQ!X`\u{e}\u{a}\u{15}!Z`\u{7f}p\u{16}!V`\u{12}\u{7f}\u{0}!*`Gq !*`P|!# bN`Q`$\\+& c)`1`K`Q`]`JyJ!V`\
        m\u{c}\u{11}# c3`P`4h9!$`@[Z\" bP`\u{1c}qz$ c3`G`Q`R(U!%`\u{19}'d# b1`:`\u{4}aR\" bA`o&\u{10}# b1`N`A)B!Z`kxO!#\
        `v\u{16}P!W`PWW!1`Bi}!U`3O\"!\"`g%M!Z`\u{1f}\u{3}e# c1`G`\u{6}0b\" b]`X\u{1d}\u{11}!1`(t\u{1c}' c1`3`8`9`N`P`HQ\
        )!V`0\u{16}V!V`*#_!1`FMm\" b3`Q\u{16}\u{0}!,`c}Y!$`5qw\"\"`#`;\u{1a}\u{0}2 c1`3`4`5`7`:`=`E`G`K`L`N`O`P`Q`X`]`h\
        m\u{b}$ c1`3`G`\\\u{4}N& c,`1`3`N`]`b\\\\\" b3`\u{b}Jc\" bW`2\u{8}n% b#`1`G`S`lfu!#``\u{1b}8!U`[_^!%`.*a!W`\u{2}\
        =e!&`5v\u{13}\" bP`q\u{b}(\" bP`pj+\" bP`i9f( b(`*`,`.`1`3`;`n\"6!#`Oe\u{12}!&`|F$!V`^,/# c3`O`3SS!#`n\u{1}v!Z`\
        \u{d},\u{7f}# b3`P`a|\u{b}!\"`uC\u{1b}\" b3`O_#!,`\u{19}L^!U`28o!#`KQ\u{f}!\"`\u{5};\u{14}\" bJ`rz\u{1a}!Z`\u{5}\
        !B# b2`J`h\u{15}Y!Z`3W\u{8}# c5`O`\u{11}J}!1`\u{2}F\u{0}!2`l&!!1`\u{1b}AN!1`[8(# b4`L`\u{1}.j!$`Hg4\" bP`\u{a}\u{14}\
        Y\" bG`\u{d}}e\" bP`ven!#`U5\u{17}![`}jH!T`$y\u{2}\" bK`rfk\" b]`\u{17}Kn% c3`<`Z`]`q_=!#`c\u{11}]!Z`\u{0}R\u{c}\
        & c3`?`K`P`R``\u{1}\u{1e}!1`c-g!X`\u{10}Ym!$`\u{15}\u{19}`\" bP`f\u{1a}\u{2}\" bP`D\u{e}*' c1`3`8`9`P`]`\u{1a}\u{4}\
        0!1`)3,\" bO` \u{13}l\" b]`\u{7f}A\u{1}!V`\u{1}{\u{8}$ c1`3`W`WHOI c(`)`,`1`2`3`4`5`6`7`8`:`;`<`=`>`?`A`B`D`E`G\
        `H`I`J`K`L`M`N`O`P`Q`R`U`V`W`X`Z`[`]``dP!X`\u{7f}1e!1`y\u{6}O\" b3`\u{1f}&C' c*`1`3`?`Q`]`xHL!U`X\u{1}\u{b}# b,\
        `3`4\u{1}@!\\`5\u{19}}( c1`3`@`O`P`R`U`6\u{18}c\" cG`]\u{12}U# bG`]`\u{7}3p\" b3`>^\u{11}!Y`7da!1`\u{0}k\u{15}!\
        &`FH(# b(`4`{,)!1`/\u{1a}4!Z`z\u{5}M!1`f\u{6}3# b3`]`?%G\" b]`-\u{1d}\u{f}!1`\u{1d}TH!V`T/\u{19}!Y`2WZ\" b]`s|\u{7}\
        # bT`Y`fuK!Z`\\\u{16}R( c*`1`3`N`O`P`]`-S\u{6}!T`<j\u{7}\" b]`\u{2})'!1`;FO!\"`\u{5}\u{e}\u{f}B c)`0`1`3`4`5`6`\
        7`9`:`;`=`?`@`B`C`D`E`F`G`I`J`K`L`N`O`P`Q`V`W`Y`[`]`cI\u{13}\" b3`*)\u{1b}# b1`Q`1X@!$`Q>|!1`h\u{17}:!%`\u{d}\u{1c}\
        V$U`V`Y`Z`\u{8}U2!Z`nUB% c1`5`O`V`;*r!Z`z%\u{1d}\" b]`b\u{18}z!!`\u{17}a\u{7f}!U`hSL& c3`F`J`O`P`<\u{a}}!V`Nf\u{0}\
        !1`D\u{5}l!%``km!$`<^\u{7f}!(`\u{6}E]\" b3`\u{13}\u{19}z!1`)O\u{11}!(`ae\u{18}' c2`3`E`P`R`Z`B\u{6}\u{19}!V`k\u{1f}\
        Y!Z`\u{f}:]!1`\u{1d}Tt!1`\u{1b}\u{19}u# b!`Z`oF\u{1b}% c3`O`R`]`j1## b#`3`~0\u{15}!Z`-H!!S`/\u{18}## bB`Q`\u{6}\
        8K\" bP`O d!V`F4\u{a}!W`vPE\" bY`Y\u{13}\\!Z`!z\u{e}\" b3`.-\u{1c}!V`\u{10}\u{11}@!1`/KE!Z`\"0l\" bP`1\u{1d}s!1\
        `=\u{13}\u{3}# cI`]`\u{1d}T\u{10}\" bA`u=6\"\"`1`s\u{b}N\" bK`@Od!U`<\u{c}\u{4}% b%`1`>`]`h!\u{6}!Z`p[$# b1`I`{\
        Gg\" bP`;Z\u{5}I3`4`5`6`7`8`9`:`;`<`=`>`?`@`A`B`C`D`E`F`G`H`I`K`L`M`N`O`P`Q`R`T`U`V`W`X`Y`Z`[`\\`]`\u{1e}1-!1`)\
        \u{1}h!Z`p\u{19}x< c(`,`0`1`3`4`5`6`8`9`;`=`>`?`@`E`F`G`H`J`N`O`P`W`Y`Z`]`\u{c}Aw$ b)`3`]`\\\u{10}\u{3}( c1`3`4\
        `A`S`Z`]`M?\u{1c}!\"`ip\u{1}\" bJ`\u{13}\u{9}\u{1d}!&`hNb!Z`\u{1d}}\u{0}\" bO`&^\u{11}+ c(`1`3`?`E`K`N`P`Q`V`J1\
        -!*`~3g!(`J\u{12}D$ c8`G`N`=xS\" b3`\u{1c}E`\"U`V`i\u{10}{!V`#P0#\"`#`1`\u{13}(d\"#`*`xDg$ cP`Z`]`51n!1` {\u{7f}\
        E c&`(`,`0`1`3`4`5`7`8`9`:`;`<`=`>`?`@`B`D`G`J`K`N`O`P`Q`R`S`T`V`W`Y`Z`[`]`;V+!Z`\u{1c}IE' c1`3`?`O`Q`]`(-i# bZ\
        `]`bX}# b\"`<`1/S!Z`\u{a}\u{1a}W!1` nI!1`S\u{6}\u{d}# cF`Y``\u{18}\u{18}' c1`3`P`R`Z`]`\u{2}=|!Z`QP;B c!`#`(`)`\
        ,`1`3`4`5`6`7`9`:`=`B`D`E`G`I`K`L`N`O`P`Q`R`T`U`V`X`Z`[`]`|g<!1`\u{1c}/X!%`\u{1b}=6) c3`4`5`7`L`O`Q`]`h\u{d}Q!1\
        `~4(!Z`\u{e}|\u{7}$ b1`3`]`\u{15}AN!\"`\u{18}CN$U`V`Z`[`uul!1`-\"R!U`l\u{14}\u{19}!Z`DTL!1`\u{1b}\u{10}h!W`Z\u{c}\
        \u{8}!V`*7v+ c(`*`,`0`1`3`8`9`;`?`!N}!Z`W\u{11}!!V`%\u{1}T!1`r%\u{1f}% c1`3`Q`]`MD*\" bP``Q0\"U`V`?F[& c1`3`K`Q\
        `]`\u{4}Z,!1`\"$r!U`=\u{1e}H!V`$5f!/`9\u{1}\u{2}\" b3`IlC!,`(Ah!U`\u{16}^\u{1f}% c1`3`L`]`=t[# c4`]`)\u{13}l!,`\
        E<r\" b3`\u{16}\u{18}\u{3}!Z`U\u{d}E\" bR`5\u{19}U\" bP`|\u{7}z!\"`W0+\" bK`]qM$ b1`N`Q`G(N!,`VOW!/`SV\u{b}# cQ\
        `]`7/\u{1d}( c1`3`4`J`R`U`]`R\u{1b}S\" b3`\u{e}~\u{e}D c!`\"`#`'`(`)`*`1`3`4`5`6`7`8`9`:`;`<`=`?`@`A`C`D`G`I`L`\
        N`O`P`Q`R`Y`Z`]`&<\u{1d}!Z`<y=!%`\u{0}on!Z`wv4\" bE`/=[!Z`\u{e}\u{14}\u{2}!\"`SS'!1`Pi5!1`y89# b1`I`V\u{7}f!U`K\
        ~\u{6}!X`R=\u{19}\" bP`!`:!&`u9<& c7`9`B`C`]`1)y\" bO`Qm>' c2`3`=`H`Q`Y`RdA!Z`f\u{1a}%!V`-;e!W`l#\u{14}\" b7`r1\
        %\"S`U`\u{1c}BY!$`\u{10}n+!Y`=8.!1`VG5!Z`\u{10}|7!1`\u{19}e\u{1}!!`s\u{0}$!1`iee!Z`W@4( c3`4`@`G`K`R`X`\u{1}tO#\
         b1`]`~\u{18}Z!U`m\u{6}\u{16}!X`e{Y\" b3`\u{b}\u{6}*& c*`1`3`?`]`QC>' c3`<`I`O`R`Z`H@N$ c3`=`P`/)h# b%`]``[;!W`\
        1v>!V`w{K!V`zCX!Z`\u{1b}Mj!\"`O\u{15}\u{b}!Z`6t2!1`\u{4}JL!Z`\u{c}\u{f}s\" b]`rz\u{14}!X`\u{1b}\u{19}<!1`*)G!1`\
        R\"\u{7}\" b3`|7_!\"`,Qy!1`|{\u{16}+ c!`1`3`7`O`P`R`Z`\\`]`\u{0}\u{8}\\!Z`Z1n!,`9%+# b1`]`-\u{11})# b\"`=`_P,!%\
        `\u{8}\u{16}3\"W`X`\u{12}5C!1`\u{1e}{W\" bK`.p}\"%`1`sV\u{0}!/`%\u{7f}\u{4}. c+`,`1`3`5`8`B`D`E`K`P`R`U`(*#!2`A\
        \u{1f}$!/`\u{8}TR& b\"`#`,`1`3`\u{d}Ib# b#`]`w2\u{1}!V`-#w!Z`\u{e}j?!1`\u{17}i(# b1`X`g_l\"V`Z`\u{1e}Kn!U`)\u{1d}\
        20 c3`4`5`<`A`E`G`L`N`O`R`V`W`Z`]`3\u{6}2# cG`]`p+x\" b]`\u{1d},$!Z`#1\\# b1`3`]mj!U`Ker!Z`Ex\u{1b}!*`\u{a}F4\"\
         b]`a0\u{17}' c2`3`H`J`O`Q`j T!Z`qG\u{9}!U`5i\u{0}\" b<`\u{7}Ic/ c#`1`3`8`B`E`J`L`O`R`Y`Z`[`]`\u{11}Pi\" bV`a8p\
        !1`ZKG% c3`6`N`]`M\u{1f}t# b4`]`#\u{1d}y% c3`E`Y`[`HD\u{11}% c3`K`O`]`O#\u{19}# b<`K`l:5% c,`1`3`9`\"zi!%`G\u{e}\
        ;% c3`@`G`P`AGJ!W`Vhz!V`8y\u{6}!Z`\u{18}OJ!Z`\u{e}\u{4}i!1`i\u{12}\u{9}!1`$9S# b4`O`gKG!\"`LLA!U``NK3 c3`5`9`;`\
        =`B`E`G`K`L`O`P`Q`R`V`X`Z`]`\u{0}vo!1`7\u{1d}0\"#`1`\u{b}k:; c1`3`4`5`6`7`8`9`:`;`<`=`>`?`@`B`C`G`L`O`P`R`U`V`Z\
        `]`\u{f}fJ!\"`}ls!1`i]\u{14}$ c@`G`R`+\u{7f}\u{9}!$`b_(!X`\u{1b}}F\" b]`Q\"Y!1`+\u{14}]' c,`3`B`I`P`Y`\u{0}_l\"\
         b3`XNB# b*`3`\u{1f}\u{a}r!Z`\u{9}YI' c1`3`5`P`Q`]`\u{1c}R\u{4}\" bL`ZAi\" bZ`R;\u{a}!1`ZC\u{b}!Z`\u{19}Hx# b<`\
        P`K[\u{7}$ cL`O`R`u*)\" bO`4Kx!1`\u{b}?:# b,`>`2&=$ b#`1`Z`\u{b}HE\" bP`\u{15}\u{d}P!Z`\u{19}S&&S`T`U`Y`Z`\\`Y\u{0}\
        d!\"`\\L\") c3`4`@`J`K`O`R`]`uUs$ cH`L`N`A\\1\" b3`SiT\" cO`gk=\" b]`7#b$ b2`3`O`w\u{10}l!W`Z$\u{7}!*`r<\u{b}\"\
         b3`V\u{7f}'# b1`3`1eZ!W`T\u{3}i!#`'{\u{7}\"T`X`L~\u{1c}# b1`3`Y\u{1}\u{a}\" bZ`x\u{f}#!#`\u{6}C8\" b3`U(l# b1`\
        ]`\u{12}^\u{17}\"T`X`}:x!U`\u{3}\u{10}Z\" bP`B9\u{1d}!1`$G(# b1`]`\u{14}l+!1`_RS# c3`L`\u{5})Z!V`!6\u{3}# b1`3`\
        (.2!Z`\u{b}3<# b1`P`K\u{1f}l!1`\u{18}!v!(`fBB!1`&Oo!1`d\u{14}=E c!`1`3`4`5`6`7`8`:`<`=`?`@`A`B`C`F`G`H`I`J`K`L`\
        N`O`P`Q`R`T`U`V`W`X`Y`Z`]`A\\h#\"`#`,`eB{!)`r=\u{12}!Z`\u{c}eF!Z`e#\u{6}!&`vF\u{e}\" bP`Ep2!1`$\u{6}<% c)`1`3`P\
        `XV[( c1`G`K`L`W`Z`]`P\u{a}`\"U`V`o5s!Z`\u{4}kM!Z`\u{1d}\u{e}\u{1d}!*`fV\u{f}!1`\u{1e}\u{14}A# b#`]`&fW!1`XiZ!Z\
        `\u{12}\u{11}\u{f}$ c1`U`V`\u{14}'7![`W#j!1``q\u{5}$ c1`O`P`\\5\u{1a}\"(`.`&\u{d}\u{5}\" b3`[Ak) c+`0`3`9`:`B`C\
        `E`yk\u{1f}\" bJ`\u{1b}\u{f}\u{16}\" b]`h(<\"T`Y`\u{d}~.!X`\u{4}ZH* c1`3`5`@`L`P`Q`R`V`Vdw!Z`\u{11}$.!1`nzK\" b\
        ]`\u{4}\u{0},\" bH`o+@!1`Y\u{19}3\"#`1`G#\u{2}!#`FIe\" bM`lcf\" c]`k`\u{1e}!\\`LeA!1`}SY0 c1`3`6`;`E`I`P`Q`T`X`\
        Y`Z`[`\\`]`\u{13}^Z& b#`,`1`2`K`N3\u{8}\"#`1`\u{0}`r\" b]`\u{2}-.\" bK`{J8# c1`]`D\u{f}S\" bO`\u{10}\u{12}k& c#\
        `,`2`3`J`~IW!1`}\u{4}F!1`g\u{6}\u{8}\" b]`B\u{13}\u{1e}!\"`Z[E!V`\u{1b}as\" b]`3\u{4}\u{1}\" bK`Av<% c1`3`7`P`0\
        }>!Z`\u{1a}QBU c!`#`$`%`&`(`)`*`+`,`/`0`1`3`4`5`6`7`8`9`:`;`<`=`>`?`@`A`B`D`E`F`G`H`J`K`L`N`O`P`Q`R`S`T`U`V`W`X\
        `Y`Z`\\`]`q\u{f}\u{f}\" b[`e\u{8}\u{1f}# b3`P`\u{6}\u{0}~!!`Gg\u{1}!1`U\u{2}\u{1d}!Z`t]x# b,`4`{<\u{1a}\" b3`F2\
        +# c3`]`pP\u{7f}!X`;,)\" b3`\u{13}R\u{2}!\"`q}\u{1c}!1`Nw]\"W`Z` Y|\" bU`D>\u{f}!%`\u{16}1[!1`\u{9}\u{17}e1 c,`\
        0`1`3`6`8`;`=`>`@`A`G`J`O`P`Q`*X\u{3}# b$`]` b#!!`).F-3`5`6`:`<`F`G`J`K`O`P`W`]`1#\u{7}!Y`q\u{16}\u{19}!V`\u{10}\
        \u{13},\" b3`n\u{10}C$ b*`1`]`B/X!Z` pX!%`Je\u{6}\"\"`1`|/ !\"`l/+\" b3`jG\u{1}\" b]`\u{14}J.\" b]`EIB\" b]`Y\\\
        {!Z``M\"!U`s^g$ c=`G`W`8\u{c}\u{0}# b2`J`u:\u{a}# b1`3`L\u{e}\u{16}!1`\u{d}P:# b#`3`V:V\" b]`/Z\u{0}!Z`C\u{8}(#\
         b1`]`U,8!1`\u{1d}!J$ c1`N`O`\u{1c}6q\")`*`3zd!#`%\u{16}h# b1`3`)\u{19}\u{12}\"W`Z`T0M!,`M(R!1`n%#, c1`8`:`;`<`\
        =`>`?`A`B`G`\u{1}+Y!1`S|?!S`\u{14}\u{1d}`7 c!`#`(`*`,`.`0`1`3`5`;`?`B`G`I`J`K`N`O`Q`R`]`\u{1a}'\u{14}% c1`3`P`]\
        `_\u{e}\u{18}!$`F\u{d};' c#`%`1`3`>`P`a7[!Z`\u{0}\u{19}u* c1`=`I`L`N`O`R`Z`]`<\u{4}W# b1`P`\u{5}\u{10}\u{7f}\"\"\
        `,`\u{1a}F\u{1a}!&`,7'\" bY`p4Z& cG`N`O`P`X`Tx\u{b}!Z`~1\u{15}\" b]`]\u{12}=!Z`TJ6!T`Pt\\# bU`X`x\u{b}\u{12}!$`\
        J\"?$ c3`5`6`\u{2}\u{0}\u{15}!#`\u{15}Mv!1`A=`$ cH`Q`V`)S\u{a}( c\"`3`4`>`K`R`]`\u{1b}\u{12}\u{12}# cP`]`g8V\"V\
        `Z`R.d\" b3`?\u{1}\u{1a}' c1`3`<`=`O`W`]\u{14}1!1``>@\" b8`,\u{18}x\"(`.`)$\u{1a}\" bL`\u{c}6D\" b]`T@L\"%`1`<\u{17}\
        R!&`\u{7f}Q=!Z`@\u{1c}\u{8}!2`5\u{1c}\u{2}!1`/1.# b%`]`\u{3}\u{0}n\" b3`K^\u{1e}!1`\u{e}a6!1`\u{18}6J\" b3`H\u{14}\
        J\" bG`\u{e}ku!Z`;\u{8}3!Z`3\u{a};\" bP`#\u{19}}\" bB`\u{18}\u{7f}3\" bQ`B\u{1d}@!V`c\u{c}G#U`V`Z`X\u{9}\u{c}!Z\
        `9R\u{12}0 c!`,`0`1`3`7`8`;`<`G`N`O`P`Q`]`v\\|\" b]`\u{19}\u{1c}\u{b}\" b[`>\\/!&`.i1# bK`V`bWh\" bZ`\u{5}Wt!%`\
        x'\u{1c}!U`g_5!%`y/\u{18}!V`fo\u{0}#\"`#`1`\u{1e}H4!1`s\u{9}A$ c3`O`]`\u{3}k\u{7f}& c(`)`.`3`G`B-\u{17}!T`\u{0}\
        \u{6}\u{19}$ cP`Z`]`V6D\"U`Z`[xj!V`3@\u{1a}# b1`3`\u{6}\u{6}H\" b]`[Lb!Z`\u{1e}k\u{7}# b,`O`Me\u{1f}\"V`Z`u*)#\"\
        `#`1`P\u{1e}\u{14}!V`Qmh# b1`3`D0e23`4`5`6`7`<`=`?`@`C`G`N`O`P`Q`V`Z`]`v\u{a}b$ b1`W`]`d!d!1`jP\\!1``\\n\" c9`\u{7f}\
        \u{15}u$ b1`3`P`\u{1a}y\u{9}!Z`Mx4!V` o%!W`8\u{7}0\" bJ`,2:!Z`/\u{10}i!$`|>\u{7f}%S`T`W`Z`[`F\u{1c}D# b1`]`op_!\
        1`\\T\u{4}$ c3`Z`]`\u{d}\u{16}P\" c]`<R\u{5}!Z`zt)!$`q-8# b1`7`|N=!1`f:m# b#`3`zfv\" b3`\u{14}>\u{0}\" b:`Xe\u{1e}\
        \" bP`\\v!\" bO`\u{9}#.\"T`X`\u{9}RM\" c3`r\u{3}\u{f}!Z`R\u{1a}5!1`\u{1f}9\u{12}G c!`#`(`*`,`0`1`3`4`5`6`7`8`9`\
        :`;`<`=`>`?`@`A`B`D`E`G`K`L`N`O`P`Q`R`S`V`X`Z`]`\u{8}\u{14}v\" b]`E\u{c}\u{4}' c1`3`N`P`R`]`)NK![`N[v!Y`X\u{18}\
        w!Z`+P\u{18}!V`{w7* c\"`#`1`3`8`9`J`N`]`\u{17}\u{19}@!Z`\u{19}_N!Y`\u{7f}*V# b3`Q`r:^!U`\u{2}\u{2}|!1`$E\u{a}\"\
        W`\\`st_!\\`$#V!#`4Ve+ c3`8`@`B`D`G`H`K`O`Z`\u{5}YF% c1`3`;`P`lzS\" b]`JP\u{9}\"#`1`&\u{16}$!W`}(3!1`Uo<!\"`\u{7f}\
        :>+ c*`/`1`3`:`L`O`P`Q`X`b.\u{5}# b1`]`kc(\" bR`zx@!1`ldC\"#`1``No\" bZ`?C,![`{Ho!V`&\u{18}~\"V`Z`.\u{1f}0!2`\u{1}\
        <Q% c3`5`=`Z`\u{10}<r!1`ZmH\" bG`x8u# c3`]`j<|% c#`3`G`P`K\u{7f}J\" b=`\u{4}[b!1`9\u{7}q\" bO`Vm=\" bQ`hnu\" bG\
        `\u{a}@\u{b}# b1`P`_\u{15}\u{1f}' c1`3`O`P`Q`]`.*Q# b1`P`L\u{4}'!1`\u{a}gx!!`qi\u{7}- c3`4`6`7`9`>`F`G`J`X`Z`]`\
        \u{f}N\u{8}# cI`]`z?,\" bJ`m5\u{f}\" b]`\u{10}\u{1b}\u{1b}!1`T\u{a}%!V`\u{d}%2% c3`4`L`N`F\u{e}b' c*`1`3`J`P`R`\
        \u{1b};I\" bN`6_U!Z`\u{7f}/f\" b3`\u{a}cj\"W`Z`Mm\u{1e}\" b]`$\u{16}\\\" bZ`\u{9}M*# cL`O`}JD\" b]`J\u{1}_\" b4\
        `\u{4}Q\u{9}\" cG`\u{e}2y!)`r\u{1f}\u{c}' c\"`#`1`3`G`O`\u{14}m\u{16}!1`!0\u{a}!*`\u{e}u\u{f}!Z`C\u{16}]!1`*g\u{12}\
        !W`\u{0}\u{b}\u{15}!,`eF\u{18}!1`t#6!Z`kuC!Z`2oE!V`q\u{13}g\" b@`06H\" bG`WbJ# b0`9`.Rx# b1`]`n]\u{d}# c3`P`\u{18}\
        ~\u{14}& c2`3`4`J`N`5\u{14}m!\"`K9\u{17}& c1`3`K`M`P`N\u{19}%* c3`:`=`D`L`O`T`[`]`bj1\"\"`#`\u{12}\u{16}O!1`k\u{18}\
        g# c1`O`+Ha\" bG`\u{d}!2\" bP`ijH$ c2`3`P`bh}1 c1`3`4`5`:`<`?`@`A`G`K`O`P`Q`R`Z`\u{10}\u{6}\u{11}!&`@PD!1`$\u{7}\
        G!Z`r5+# cH`K`x\u{a}\u{17}, c*`1`3`4`<`J`N`O`P`Z`]`\u{b}\"\u{1c}\"V`X`\u{7}\u{1b}\u{1c}$ b%`Q`]`\u{8}&'% c#`1`P\
        `]`N\u{d}-!V`|6o!1`*J#!1`>\u{4}K!\"`\u{1e}%\u{d}!1`[\u{1}8!#`o)C!1`\u{13}0\u{5}!1`h\u{18}\"!,`\u{1b}t#4 c3`5`6`\
        ;`<`@`D`E`F`K`N`O`P`U`V`X`Y`[`]`b#3!Z`}\u{18}6% c#`3`S`]`( 8!V`\u{13}5H6 c#`(`)`,`1`3`7`8`:`;`<`=`>`?`A`B`C`E`G\
        `N`]`\u{1f}fz!Z`Xy\"!Z`i]z!#`S\u{5}\u{7}# c3`P`!\u{b}v!\"`:<#!1`W,4/ c)`1`3`8`<`>`K`P`Q`R`X`Y`Z`]`\u{b}X8% c1`3\
        `7`]`rzR\" bX`\u{5}o<!V`K2`# b1`O`\u{d}3\u{17}# b9`]`B8h!%`(=~!1`3#$!W`DRe#V`X`Z`\u{13}+n# b%`>`\u{1b}Cz$ b#`P`\
        R`PI\u{13}+ c3`7`E`L`P`V`Y`Z`[`]`\u{10}e4!1`6Na!$`\u{c}[k\" bQ`~\u{c}(\" b3`i\u{4}d!1`n*(!Z`+`|\" b]`rB\u{8}!1`\
        K13% c#`3`G`N`*\u{17}y$ b1`3`P`$\u{12}|# bP`]`g~\u{7f}0 c!`2`3`5`8`:`=`>`N`O`P`U`V`Z`]`w\u{0}\u{3}!U`skJ!V`fug\"\
         b]`\u{c};N$ c1`3`G`H5a!Z`8]\"!1`(.(!Z`E_)\" b]`!11!\\`\u{d}\"\u{10}\" bH`7j # b1`3` 0\u{15}!\"`,8R!V`{\u{2}\u{c}\
        !1`\u{17}c.\" b]`DC5!,`\u{4}}?\"&`1`uZl!1`a1\u{1}' c1`3`>`A`G`R`)y\u{1a}#\"`#`1`kI\u{1a}@ c)`1`2`3`4`5`7`9`:`;`\
        <`=`?`@`B`C`E`F`G`J`K`L`M`N`O`P`Q`R`U`W`]`+gX!1`_L % c3`G`Z`]`\u{1d}j#!1`fH6#V`X`Z`\u{17})V!1`L\u{0}~!1`Gv\u{1b}\
        !W`G\u{4}#!W`\u{1d}nQ!$`f<R!1`L\u{10}`!%`]4\u{9}\" bR`VB\u{18}\"*`1`z)\u{1d}\" bH`\u{8} !!Z`<_(!Z`\u{b}HH$ c#`3\
        `Q`]N1!X`u';\" b3`\u{14}vT!Z`e),\" b3`\u{16}]8!1`A3a!\"`nW9\" bP`\u{14}|>!V`O+\u{c}3 c1`3`4`5`7`9`<`=`G`I`K`M`N\
        `O`P`V`Z`]`\u{8}]\u{1d}!\"`s*e\"W`X`mP\u{5}!Y`D}k!X`\u{7f}{l!W`2/3\" b3`)xX!1`+Bz!1`&L\u{7f}!U`C#m% c#`,`J`K`\"\
        v>![`TuD!,`X\u{9}T!X`|#\u{c}!V`8&V!1`x5[!1`~\u{18}j!1`\u{16}\u{b}xL c#`(`,`1`3`4`5`6`7`8`9`:`;`<`=`>`?`@`A`B`C`\
        E`G`H`I`J`K`L`M`N`O`P`Q`R`S`T`U`V`W`Y`Z`\\`]`5\u{1f}\u{f}# b1`P`@ B\" bK`JhQ!&`@\u{7}V!U`\u{13}\u{17}M\" b@`&'P\
        !%`\u{4}\u{18}W!!`&[n!1`p\u{2}0\"V`Z`/uJ\"W`X`\u{1f}~e!\"`f6\u{17}!Z`Z!\u{1b}( c2`3`;`C`H`O`U`Q/)!1`y6H!Z`m|V!Z\
        `S>\u{0}$ c3`5`P`jL\"!#`q]M\"\"`#`d\u{13}s!T`0t\u{d}!1`\u{14}%G!X`%\u{1}m\" bV`\u{15}\u{19}v!\"`Kv?!Z`<L !1`Y*9\
        !U`\u{3}3C!T`r/Q* c1`3`5`;`P`R`U`Z`]`\u{c}yl!V`}5m\" bP`\u{f}(B# b#`3`Z1e\" bG`ED.!#`DxV!-`N&i!U`\u{1a}o\u{11}\"\
         b]`.9\u{15}!%`A\u{1d}J!U` .\u{17}!1`\u{f}jL!Z`Loj!U`\u{6}Bp$ b*`3`Q`x:#!U`W\u{13}\u{14}# b2`J`K\u{1c}.) c1`3`E\
        `P`R`Z`[`]`>t0![`bJ1!1`v`c!$`GQv\" b]`eq{!#`m \u{12}!#`C: !Z`q> \" b?`b\u{6}.!W`xGo!X`\u{6}\u{5}\u{d}$ b2`L`P`\u{7}\
        g\"$ c3`H`O`zQ+!1`Tpq& c)`3`9`<`P`lH\u{3}# b1`P`\u{10}E\u{15}!\"`\u{2};&\" bH`*vq!1`\u{1a}\u{1d}t!\"`g_\u{c}# c\
        3`]`\u{f}|\u{13}\" b]`\\\u{a}B& c3`4`O`Z`]`#kr!1`\u{1}\u{14},!1`(.G$ c#`J`]`2\u{e}k![`p\u{1c}\u{1a}!$`\u{12}A\u{1b}\
        !Z`\u{16}\u{16}2# bO`U`A\u{1}-\"W`X`41=% c*`3`N`Q`DpV\"V`Z`Osy$ b#`?`G`\\\u{10}\"!-`pXk# b1`]`&\u{8}\u{12}!,`\\\
        o\u{1e}\" b]`$EY1 c1`3`4`5`7`:`;`<`=`C`E`O`P`U`Z`]`\u{e}%]$ c4`O`]`\u{7f}?p!Z`b?)\" b]`~]I\" bP`z\u{1b}<!Z`FXi!\
        U`V\u{7f}j% c3`5`O`P`7\u{1b}\u{7f}\" bG`P#\u{b}!1`\u{1d}/l\" bO`\u{f}\u{2}\u{16}\" bG`CYP\" b3`>\u{1c}{' c#`,`2\
        `3`?`G`^I\u{10}!Z`\u{7}3-!W`}P=\" b7`csG2 c!`3`4`5`6`E`G`J`L`O`R`S`U`Y`Z`[`]`p\u{17}\u{18}!1`WJ\u{1c}!\"`nIj\" \
        b=`Uc\"!\\`j|1!#`\u{a}jE# bX`]`\u{2}\u{3}v# c1`]`O<}# bG`U`S]\u{13}\"\"`1`h\u{18}H!*`^\u{1a}N\" b3`\u{7f}=g# cU\
        `V`4Oo& c3`4`O`Q`]`ecq!1`\u{9}\u{11}\u{1d}!1`il<!V`MBE!U`6+K$ c3`P`R`>\u{c}h!1`e\u{1b}\u{3}!U`%%*\" b3`&b\u{0}!\
        Z`kv[# cZ`]`H^n![`\u{18}Cg# b3`P`\u{19}Hi!1`Em\u{3}!Z`\u{7}~I\" bO`^YV!Z`>Ja!W`bbO\" cG`lcg\" c]`7[w# b3`P`7M\u{10}\
        !Z`\u{8}\u{1e}5\" bG`2lV$ cG`O`]`^uj!1`ES8# bP`]`mT@\" bV`b\u{1}q\" b]`PD\u{11}!/`tsD\" b3`45\u{4}!Z`\u{3}2(!W`\
        \u{7}18\" bO`@v\u{12}\" b3`F_\u{14}\" bZ`\u{c}\u{c}\u{19}\"V`Z`!}\u{1c}#S`Z`\\`9_b\"\"`,`\u{8}\u{b}l# c3`W`<\u{1}\
        \u{a}$ b1`3`G`!\u{7}\u{f}!\"`O\u{19}E!1`\u{16}A%!Z`D\u{a}B!Z`_\u{11}\u{4}$ c1`3`O`V7\u{d}!U`tZ5!W`\u{b}|5$ b)`<\
        `=`FP;!1`T\u{1f}A!1`}\u{10}E!V`PyV# b1`]`\u{a}\u{4}\u{5}$ c3`O`Z`tz\u{18}!%` A5' c*`1`3`N`Q`]`?\u{d}/!\"`dxp\" \
        b3`\u{1f}\u{1c}+% c&`,`3`;`z6L!1`qtV!1`n\u{1}w![`<zz!U`tu<!&`!CA\"V`Z`B(^\" b3`{Z`!1`8(n% c1`G`O`]`\u{10}/*, c,\
        `1`3`8`9`:`<`G`N`P`]`/%e!Z`,\u{1b}\u{1f}!\"`\u{1f}O !V`\u{9}B.!Z`t\u{1d}L!,`y.p!U`\u{1d}pq!1`\u{1}|\u{1c}!#`&\u{1}\
        '!U`:46!Z`!7R\"!`1`MC|\" bR`n7 !1`{jY!Z`3qn!%`ffw!Z`KOB\" bK`T\u{3})\" bN`q)m\"\"`1`4t\u{f}!Z`|\u{11}\u{16}; c0\
        `1`3`4`9`;`=`>`?`@`A`B`C`E`G`H`I`J`K`O`P`R`U`V`W`]`Mv1* c3`6`=`D`G`O`P`U`V`\u{3}\u{8}5!,`b\u{c}U!V`Q\u{a}z!Z`lm\
        g# b/`]`\u{1b}R}# b!`@`$v.!W`\u{3}\u{e}8\" b4`dxF!Z`n(b!1`E\u{16}\u{13}/ c3`4`@`B`F`H`I`J`K`O`P`R`X`]`@\u{1a}w$\
         cE`[`]`7m\u{7f}# b$`O`mx\u{5}!U`.`%!U`j+7!Z`\u{1c}|=\" b]`\u{13}wi\" cO`\u{10}\u{a}\u{9}\" bU`\u{d}$R!\\`\u{4}\
        kq# bZ`]`3Y#) c1`3`7`E`N`O`P`R`UvI'U`V`W`X`Y`Z`[`-#P!1`=}o# b1`3`\u{f}dG\" bH`n\u{6}I# b1`G`\u{14}oV* c*`1`3`<`\
        L`N`O`P`Q`JHx!Z`QF|\" b]`Z.;\" b]`n/h\" b]`R\u{b}f!\"`u\u{2}b!W`I@d!1`kF\u{18}!X`C\u{16}:\" bH`X.;!1`3|H!V`%\u{2}\
        o# b3`P`\u{5}6f!1`G7l\"U`Z`\u{f}\u{16}P!$`\u{9}9\u{1c}* c(`.`4`;`A`O`V`Z`]`t\u{7f}o#\"`#`1`,_5\" b3`(qy$ c3`O`R\
        `FB\u{0}!1`T\u{1f}\u{3}\" cG`I,`\" b?`w9\u{2}# b1`H`)f&/ c*`/`1`3`5`7`=`?`J`K`N`P`Q`]`Q{B\" b3` ~W!X`9<J\"\"`,`\
        L\u{7f}\u{0}/ c1`3`5`6`7`:`D`G`H`N`P`V`Z`]`\u{1}N\u{13}!#`&FQ!2`V\u{1f}\u{e}$ c3`7`P`\u{18}+2' c!`\"`1`2`3`P`0}\
        q!\"`pKx!U`bl\u{c}\" b]`\u{7f}\u{b}\u{14}!V`vg\u{1c}$ b1`3`4`kl\"!$`b\u{7f}c!1`\u{b}y\u{19}!(`W^R!X`>]~!#`?|\u{6}\
        !%`X\u{19}\u{15}!V`ukC!T`\u{8}f)\" b3`*L?$ cP`Y`[`bZZ!1`W&\u{2}!$` \u{c}\u{e}1 c0`3`5`7`=`?`B`E`H`K`L`O`P`Q`R`W\
        `\u{e} \u{14}\" bZ`\u{7}&L!Z`,ET!Y`f*`!Y`cmv\"#`,`\u{1a}\u{15}c% c1`3`?`G`Aqo#U`V`W`,V\u{3}!/`2\u{7f}m# c4`9`wI\
        r!Z`eo\u{9}!Y`\u{1b}'\u{1c}!/`Hd9!Z`\u{19}~\"!1`6\\W!*`fRd# bK`V`\u{1b}\u{1a}\u{5}\" bG`Ze\u{10}$ c3`5`G`Mz\u{19}\
        $ b2`3`8`\u{1f}v?!X`4L^$ cK`O`]`C\u{5}M!,`\u{7}|U\" bK`mt\u{19}\" b3`\u{4}O<\" b3`\u{9}\u{14}I# bR`]`Ae#!Z`1 d!\
        Z`f\u{19}g!U`[gN% c(`.`6`F`\u{c}rm% c1`3`G`M`=^q\" bO`\u{14}DH\" bG`\u{17}8g# b3`X`\u{19}\\{\" bY`:4=!%`\\\u{7f}\
        C\" b]`N\u{1e}H# b#`3`{\"3\" b\\`\u{8}\u{1c}=!Z`-`e' c0`B`K`O`P`U`@Uo!Z`\"@t\" c]`c7{!Z`~\u{d}-!U`r,F# c7`Y`\u{9}\
        \u{1a}\u{16}!\"`q\u{11},!1`F%\u{12}!W`\u{0}\u{16}\u{14}!U`<lp!Z`u/(1 c\"`1`3`4`5`@`A`F`G`J`K`P`Q`V`W`Z`\u{8}4W!\
        1`Fd\u{2}!\\`$M\u{1b}# b*`3`\u{b}\"\"& c/`7`9`:`\\`*\u{5}F!Z`IYu!1`W,\u{0}\"#`,`\u{a}dq\" b3`\u{14}a\u{0}!1`R\u{7f}\
        \u{e}!%`xfa\" b]`\u{6}-1!1`J{o\" b]`&l\u{a}!Z`\u{1a}u4# b3`J`g\u{15}r\" b]`#\u{1e}s!X`\u{17}\u{c},!/`\u{13}%t!,\
        `\u{1d}j_!V`;Y$$ b#`1`P`0\u{5}1\" b3`'v\u{1f}!X`\u{1c}\u{1f}\u{8}!W`<\u{16}\u{1e}( c3`8`J`N`P`W`]`S\u{11}(\" bZ\
        `\u{5}_1!V`Q'2!&`)u4#U`Y`Z`yva\"#`1`\u{7}8(!%`iV;!1`\u{8}\u{d}U) c1`3`4`G`J`K`O`R`\u{7}\u{19}Y!Z`\u{8}22!2`paw)\
         c&`(`3`G`O`P`Z`]`/c\u{b}\" b9`l{a$ c4`Q`R`P\u{19}4!/`e*?\" b3`VBo!Z`si\u{9}!X`S\u{d}+!W`t!\u{b}!W`rIW\" bP`itu\
        !\"`b(\u{14}\" c@`+YG!,`w&F\"V`Z`\u{f}r|+ c*`3`;`=`>`?`E`F`P`Q`.\u{4}\u{19}\" b3`\u{1a}8\\% c,`2`3`J`X#.!*`\u{4}\
        NA!Z`\u{3}\u{10}f# cH`K`6i+!&`/VY# b9`G`\u{3}\u{a}f!V`MJ?!X`3k\u{e}% c1`G`P`]``>1\" b]`t:}!Z`\u{1f}Y\u{1}# cA`P\
        `7)N# b1`3`Z\u{15}\u{e}!Z`xDw!,`7,\u{1f}!X`47k\"\"`1`r\u{15}o* c(`*`1`3`<`?`K`P`]`U^\u{f}!W`\u{17}\u{f}c!\"`}\u{7f}\
        m\" b]`\u{12}z/\" bZ`[j,!2`['Z!1`\u{1a}[e( c1`>`G`O`P`W`X`'t%\" b]`\u{1f}.Q) c3`4`G`J`L`O`V`]`\u{f}Dq$ b1`O`]`s\
        \u{10}$!1`\u{0}1s# c7`F`\u{7f}]\u{4}!V`QA\u{f}!Y`) D!1`O\"V!%`\u{17}Q\u{b}\" b]`u2[!Z`rsk!'`\u{e}\u{1}\u{9}\"Y`\
        Z`+a3!&`IoJ\" bP`X[L!Z`\u{18}8,![`f\u{6}\u{a}\" bG`eG+!Z`T\u{e}5!Z`\u{18}j>!1`\u{c}.\u{a}\" bO`n(W# b3`J`=(.!W`\
        4x4!*` Fd!!`41\u{9}\" b3`QK\u{12}!\"`\u{3})!\" b3`W,\u{a}!&`\u{8}p2!1`W{F!%`\u{b}3p( c3`4`@`H`L`R`W`\u{11}=|# b\
        1`N`\u{4}C|#\"`#`1`\u{d}v\u{3}$ b'`1`3`\u{4}\u{4}\u{7}# c3`G`Q8\u{4}\" bO`\u{11}23!1``K\u{12}!,`L\u{1a}R\" bP`v\
        pB!%`zUw!Z``P,!U`<?]\" b3`Y\u{11})# b1`7`\u{0}#b!X`\u{1a}s{!1`!R|* c1`3`4`F`J`O`P`Z`]`{(\u{18}# cO`]`O\u{9}^!Z`\
        :/\u{8}!1`\u{3}N^!1`H\u{1b}\u{17}!1`R=\u{1d}\" bZ`hu4& c:`G`Y`Z`]`s\u{1}c\" b]`kY\u{e}!1`\u{5}f`\" bP`{3\u{1e}$\
         c#`3`K`:Oy!%`;\u{3}\u{1d}# bK`L`\\=+& c*`1`3`?`]`/C\u{1c}# b1`]`\u{e}!3!1`\u{d}HA\" b]`gxt!\"`u,|!Z`MG\u{4}# b\
        %`]`oX\u{1d}!1`\u{16};o# b,`G`iX\u{8}\" b3`=\u{7f}># b1`3`\u{12}yO% c1`3`G`]`\u{a}p[\" b3`Zq\u{17}!$`jx\u{f}# b\
        1`P`{CB!1`zdu& c3`N`O`P`Q`ih\u{1e}!1`\u{15}J/# b,`=`\u{e}bn$ c3`L`O`(_g\" bQ`\u{7}gM!$`\u{1f}\u{14}\u{19}$ b,`=\
        `]`b`\"% c4`C`L`R`F\u{7f}e# b1`P`\u{0}b\u{1}!W`\u{5}n\u{d}# b1`G`\u{5}x\u{13}# b3`O`(w}$ b\"`,`N`%=Y!\"`D{\u{15}\
        $ c1`3`P`M3<\"#`1`~~D!Z`2DW!1`~\u{f}P!1`W&\u{7f}$ c3`4`V`N\u{2}\u{8}\" bL`GpK\"V`Z`\\\u{10}w!%`t;\u{1}!U`c<\u{12}\
        % c3`A`G`Q`WRE$ c3`A`G`\u{1e}IM# b1`]`]]f!1`\u{2}\u{1f}N!1`0\u{b}$\" bP`\u{1f}}d% c1`O`P`]`HiB\" b7`N\u{1e}\u{15}\
        + c3`>`K`L`O`P`Q`W`Z`]`#']!1`wRe# b1`4`\u{f}7h!%`]q\u{17}$ c3`4`O`\u{14}i\u{7}!%`<\u{1a}\u{1b}I c!`\"`#`)`*`,`1\
        `2`3`4`5`7`8`:`;`<`=`>`?`A`B`E`F`G`H`I`J`K`L`N`O`P`Q`R`V`W`X`Y`Z`]`yZH!X`Y*^!Z`%@k\" c3`*im!1`\u{2}eF!Z`\u{8}c\u{13}\
        \" b]`\u{10}\u{7}t\" bP`0I{' c6`;`F`N`O`X`\u{7f}>7\"V`Z`,\u{10}_!\"`g\u{9}\u{11}4 c1`3`4`5`;`<`E`F`G`K`O`P`R`V`\
        W`Y`Z`[`]`0J?!Z`1\u{1c}]!1`\u{18}sA!Z`RM\u{f}$ c)`7`;`(4$!Z`1;s![`\u{13}\u{10}w!Y`nz:!1`\u{6}Pt!Z`,\u{19}S& c)`\
        ,`3`<`P`\u{17}\u{11}_$ c1`7`]`.fv!1`X\\\"$ b!`1`]`9:\u{d}# b1`]`|\u{19}/!1`(3U# cO`Z`P:f# bZ`]`_T~!Z`c[\u{7f}# \
        c1`9`S\u{1b}\u{19}!1`Bg_& c0`1`8`9`G`\u{1d} h!1`o=<!Z`5Pd\" b]`8\u{17}\u{10}# b,`3`\u{12}#\u{1d}!/`-\u{a}=!W`u:\
        @!W`F/%# b1`K`!bD!\"`F|E!%`,\u{7}J# b#`=`T\u{6}\u{a}!1`|rE!1`s/\\!$`t*#!V`\u{a}W** c3`5`G`O`P`R`V`Z`]`\u{15}\u{c}\
        \u{7f}/ c,`1`3`4`5`8`9`>`@`G`O`Q`W`Y`jP1!Z`\u{12}\u{b}F' c1`3`4`K`P`S`\u{9}a\u{7}!1`*X>!Z`%*F# c3`O`.sR$ c)`<`]\
        `5\u{1a}S!#`GCk!1`W\u{0}I\"!`/`\u{e}O\u{2}\" b]`y!'!&`DW\\\" bW`oU]!1`q#g\" bP`\u{1f}1m!\"`f\u{8}\u{9}!1`\u{14}\
        Q:\"#`1`J\u{1a}e!Z`\u{b}9\u{9}!Z`\u{1b}\u{1d}M!1`/&[!1`\u{c}S\u{c}!$`y%\u{17}J c3`4`5`6`7`8`9`:`;`<`=`>`?`@`A`B\
        `C`D`E`F`G`H`I`J`K`L`M`N`O`P`Q`R`T`U`V`W`X`Y`Z`[`]`vD.$ b\"`1`]`yX\u{15}# b1`P`y\u{5}\u{1e}# b2`5`\u{d}\u{1c}j!\
        1`\u{6}<~#V`W`Z`n#\u{15}. c1`3`5`8`9`:`<`?`B`E`N`W`]`v\u{7}\u{1d}!\"`ekF% c1`3`I`J`B;w!Y`n\u{16}Z\" bI`S\u{0}?!\
        *`\u{7f}$R!1`\u{0}8O$ c<`O`]`z5(# bP`U`~#?!1`!QE!X`9zP\" b>`\u{13}`c!!`\\\u{c}v!!`*,\u{f}# cO`U`Df4% c#`3`<`P`p\
        'M!*`T'#& c*`1`3`<`Y`00\u{1c}# b1`]`,>5!&`X;Q# b3`U`.\u{11})\" bO`YZ!\"#`1`\u{12}]:!\"`\u{17}i@!V`\u{4}\u{5}x, \
        c,`3`7`8`=`B`C`K`L`O`V`\u{3}/9!Z`>vZ!1`g\u{3}\u{8}\" b?`a\u{10}Q\" b3`z\u{4}_# c3`X`\u{13}*d# b1`N`!(\u{1e}\" b\
        Y`\u{1b}\u{1b}4\" c]`\u{f}\u{c}#\" b]`\u{e}QT2 c,`1`3`8`9`:`;`=`?`A`E`G`K`N`O`P`]`f\u{1d}U# c3`O`\u{1b}1`!#`n\u{9}\
        \u{3}\" c3`L ,!1`F\u{1a}i\" bQ`ZjG: c1`3`4`5`7`9`:`<`=`>`?`A`B`G`I`J`L`N`O`P`Q`W`X`Z`]`Ali$ cG`Z`]`x\u{9}2% c3`\
        G`O`]`J\u{4}6!\"`$w<!%`Y(F#)`*`-`\u{1c}xR? c,`1`2`3`4`5`7`8`9`:`;`<`=`@`B`E`F`G`H`J`K`L`N`O`P`U`V`Y`Z`]`[G0!*`0\
        V^% c3`4`=`@`eNV% c,`1`3`N`ybq!1`{W{!1`.FG\" b3`Do-\" c]`\u{e}Ix\" b3`\u{0}b\u{f}$ c1`3`G`sG!\" bP`d 2!\"`=\u{1c}\
        h\" b3`Oi\u{e}\" bW`N/J#U`V`X`c\u{4}]$ b1`G`]`\u{d}\u{6}[!\"`!QA% c3`<`P`Z`SYl!U`u(u$ b1`P`]`\u{b}x\u{3}!\"`\u{7}\
        B\u{13}\" b4`H'7!*`v\u{d}T# b0`9`\u{9}=Y# c3`X`\"@g!%`\"u#\" bR`(EJ!1`\\\u{15}b) c3`5`=`C`L`O`P`U`\u{12}\u{14}+\
        !Z`+T)# b1`3`9).!Z`\u{b}\u{18}m!V`\u{1c}sI!Z`LeS!%`\u{18}+x$ c?`O`Z`z\u{1}\u{19}!U`[0&!%`(eD# bL`X`/j\u{1a}' c'\
        `*`1`3`Q`]` g\u{e}!U`F@X$ b1`3`Q`\u{5}\u{3}\\# cO`R`FWn!\"`Gf\u{12}# b*`3`BA\u{2}# bU`V`+!_% c2`3`?`O`[\u{11}n\"\
         b3`zp\u{c}$ c1`K`]`,](!1` vI!V`\u{1a}lU!V`q\u{1a}\u{5}\" b]`|\u{9})!1`FB-\"U`Z`\u{9}dr\" b=`L-\u{1a}!Z`o;,!*`v\
        4\u{8}# b%`>`j,\u{13}!1`+d9!/`r\u{14}=!1`U?m$ b\"`1`P`i\u{16}\u{16}$ c3`4`R`\u{8}<A!1`\u{18}WK' c3`4`5`@`P`R`\u{18}\
        t\u{c}& c,`.`>`B`Q`sL|!Z`cY\u{1a}% c1`3`<`Q`!9k![`$$w\" c<`\u{4}\u{14}\u{14}7 c1`3`5`7`8`9`;`<`=`?`E`G`J`L`O`P`\
        R`U`V`Z`[`]`\u{0}I\"# b2`3`HS\"& c2`3`6`F`P`iyI$ c1`3`]`@\u{1}d!\"`>oo!%`l&$% c,`3`6`9`@\u{c}Q$ c3`7`O`s\u{18}\u{5}\
        !Z`\u{15}3\u{1b}!/`\u{1b}4\u{1d}!1`3X\u{3}$ c1`L`O`)af- c,`1`3`6`H`I`O`P`Q`V`Z`]`\"\u{15}\u{16}% c7`:`D`W`z%A) \
        c1`3`;`E`N`P`Q`Z`D]f!1`syx!1`+&6# b1`O`\u{0}\u{13}>!Z`\u{6}uE!1`j\u{1c}P& c!`1`3`O`]`\u{18}\u{6}a\" bP`1g4\" b3\
        `!0c!1`lHd!U`&Ze!%`wus!1`AR\u{0}I c!`#`*`,`3`4`5`6`7`8`9`:`;`<`=`@`B`C`E`F`G`H`I`J`K`L`N`O`P`Q`R`T`U`V`W`X`Y`Z`\
        \\`]`J~W!U`~t\u{9}!1`\u{1a}DH\" bO`\u{1b}\u{b} \" bK`JO!\" bP`u(%#T`Y`\\`\u{d}{?!1`3WZ# b3`O`\u{1f}1 \" b7`@|2\"\
         bP`\u{7}gP!Z`nh\u{19}$ c*`3`Q`$*S\" b8`3]t!Z`n\u{12}\u{11}!*`#E/\" bZ`T\\1!#`2< !Z`=\u{5}\u{3}!1`'\u{1a}Z\" b]\
        `2J\u{8}# b3`Z`\u{1b}|\u{16}!$`|g'!1`B?*# b3`P` Xf(3`5`E`M`P`V`[`]`cQD!&`j\u{19}\u{b}!\"`0\u{5}5' c6`D`N`P`V`]`\
        1II\" bO`C@)$ b\"`1`3`pT1$ c1`3`G`}><!X`B^v\" bP`\u{12}cz\" bG`^L=\" b3`7Fu!$` \u{16}\u{1}!#`:X\u{4}!Y`U9\u{12}\
        ![`'A)!1`B<N\" bP`\u{1d}\u{1c}9!Z`?CT!1`3\u{12}., c,`3`4`5`6`G`J`K`O`P`V`&=\u{17}!#`a\u{16}-!V`\u{a}\u{2}0!W`\u{f}\
        m6!%`4qP!V`#l\u{c}!$`dP\u{7}$ c3`6`B`?6\u{1a}\" b3`<\u{0}+\" cR`Xf;!Z`~.s\" b]`\u{17}\u{8}-!Z`1y3!U`&F5% c2`P`Q\
        `]`MIN\"V`Z`\u{5}C.\" bL`4R0\"U`V`oA`& c3`K`L`P`Z`P\u{1f}\u{14}!Y`W?@!!`@\u{1c}\u{1}!1`4o\u{e}\" b3`l\u{4}1( c3\
        `9`:`=`G`R`]`gdC\" bJ`iQ\u{2}\" bF`SR\u{c}% c2`3`J`O`czn#T`U`V`$E\u{b}!\"`y<\u{7f}!Z`|e\u{a}!%`\u{10}dZ!$`]'c# \
        b1`3`\u{19}\u{2}r\" b]`W>\u{1f}# cE`O`\u{1}Bd% c@`I`O`Z`F\u{6}}\" b]`2>+# b*`Q`mhf= c1`3`4`5`7`8`9`:`;`<`=`>`?`\
        A`B`C`F`G`H`J`K`L`N`O`Q`R`W`]`x\u{1c}\u{4}% c1`3`>`G`e6N!S`.3\u{f}\"Z`[`26\u{1c}% c1`P`Q`]`{1L$ c)`3`<`c\u{3}\u{3}\
        !V`qO\u{15}\" b3`0]G\" bQ`z\u{13}I# b#`]`\u{b}\u{b}`!U`b=i\" b3`1\u{10}\u{18}![`\u{18}j=% c3`4`Q`R`\u{3}\u{1d}?\
        # b1`9`lb[& c,`3`E`R`[`\u{8}Jf#T`U`Z`\u{a}\u{1e}g!1`+D{!#`izC\",`1`=w\u{1d}\" b3`>,=% b,`2`K`P`\u{1}TO( c\"`1`3\
        `=`G`P`]`:vP\"(`,`\u{15}h\u{1b}#U`V`Z`cs_!1`]\u{11}F!Y`D__\" b3`g'j!Z`g(k\"U`V`Imh\" cZ`\u{e}\u{1a}u!1`e_)# b1`\
        ]`8OK!Z`2\u{7}R+ c1`3`8`K`O`P`V`Y`Z`]`)<Z\" b]`\u{9}\u{17}20 c!`/`1`2`3`9`:`=`?`I`J`K`O`P`]`\u{0}\u{3}Z!1`l;y\"\
         b]`>\u{9}\u{3}, c3`8`?`H`I`O`P`Q`V`Z`]`\u{19}\u{1f}\u{19}\" b3`)KQ!1`AQf0 c1`3`9`F`G`K`L`O`P`R`V`W`X`Z`]``\u{0}\
        x\"U`V`h\u{5}4!U`\u{b}SE!V`Ho%!Z`7N,\"T`Z`LU3!Z`\u{e}mG!!`F%#\" b5`)Be!!`w\u{19}\u{6}!Z`\"!Q\" b]`A\u{1}s!$`aa\u{4}\
        \" bR`}>\u{6}\"#`1`\u{1e}L\u{9}\" bG`\u{2}~,!,`O\u{f}=( c1`3`7`O`P`Z`]`@3R!Z`DyU!V`:n|##`$`1`lr\u{7}# c3`P`\u{9}\
        <\u{16}!Z`\u{16}\u{13}(# b1`L`\u{e}&s!!`2x\u{7}\" bG`\\{S!Z`\u{6}s$# b#`?`}}+% c0`1`7`G`^0,!V`L\u{19}j!1`j7s' c\
        1`2`3`F`P`]`8\u{7}^$ b#`1`]`h{m\"#`,`$t\u{7f}!1`\u{6}5?!Z`V\u{7}|\" b3`\\\u{15}\u{5}\" b3`@i\u{14}# b3`L`he=5 c\
        +`1`2`3`5`8`:`=`?`B`E`I`K`L`O`P`Q`U`Z`]`t=\u{4}!\"`@\u{16}\u{16}% c(`3`O`Z`Pq<# b#`3`:\u{12}l\" b;`+1\u{6}\" b3\
        `?\u{a}\\!*`Ge\u{18}!1`qi0\" b3`!P@!V`],L!1`m|R\"V`Z`qkf$ c4`9`P`WG@!Z`r&g\" b]`\u{18}\\$\" cO`%L,$ b\"`#`3`@\u{1c}\
        O!1`\u{16}o|# b4`F`\u{10}D\u{e}!1`\u{7f}\u{3}\u{11}\" b]`\u{13} \u{1f}#V`Z`[`D$&!%`m~(\" bB`S'W!1``\u{9}]!1`\u{18}\
        n-' c0`1`<`P`X`Z`9\u{0}\u{e}!%`>@B$ b*`1`P`m4`!U`X\u{13}\u{3}\"W`Z`\u{1e}q;!#`\\Lu!)`\u{10}H\u{6}!Z`:-d\" b?`\u{8}\
        \u{14}H!Z`\u{10}8U\"U`Z`\u{1d}gN!1`\u{19}D~!&`\u{1},M# cP`V`$ja# b3`P`b)k\" b]`)\u{1}!( c1`3`5`6`P`V`Z`cx/# b#`\
        G`\u{18}XY!U`$8\u{14}!1`s\u{a}\u{1f}\" bY`2;H) c#`,`3`=`G`J`O`]`[\u{e}x!1`l!\u{11}% c1`3`5`Z`S6\u{8}!\"`%_t!\"`\
        \u{2}\u{17}-\" bO`'y]\" b3`$u\u{1e}& c#`1`3`?`P`]pI!Z`\u{3}\u{18}\u{d}!Z`+|5# bO`U`KSU!1`I\u{e}6!V`.RN& c3`6`=`\
        O`U`[ws\" b:`\u{2}\u{6}\u{1e}!1``2,!$`A\u{0}Y\" bH`/\u{b}`!#`2Z\u{14}, c2`3`5`?`E`H`I`O`R`U`V`\u{5}(2!1`\u{1f}O\
        '\" bK`TLv!U`\\f}!$`$p\u{e}# b3`O`\u{d}*\u{13}# b1`3`u\u{e}A\" bL`\u{1d}i[!Z`'Ph$ cH`K`P`\u{4};4!Z`YkM!S`3\u{19}\
        \u{18}!1`\u{7f}\u{1b}d\" b@`$1z. c3`5`<`=`?`G`H`K`L`O`P`U`]`S9D!1`Pyq5 c$`1`3`4`5`6`<`>`?`G`J`K`L`N`O`P`R`V`Z`]\
        `3@\u{1}#V`W`[`o\u{1c}a!&`\u{14}$o% c3`J`P`]`z\u{e}=# bO`]`G+\u{1}\" bV`=\u{1f}.\" b3`4H?!#`Pe|\" bX`.1\u{5}!1`\
        X\"7\" b]`/%4!Z`\u{d}N7\" bO`G\u{6}8\" bP`C\u{10}v# b#`]`\u{1f}*'# b1`D`6j9!1`,Sq!1`,Py\" bN`C\u{9}\u{11}\" bP`\
        3+c# b1`3`\u{1a}\u{1f}\u{10}$ c3`4`E`]?\u{1f}\" bJ`ct\u{4}!Z`\u{6}D0& c1`3`N`P`]`U:c!1`\u{4}^q!V`AZZ\" b]`qcr\"\
         bQ`*+j# b\"`7`p|\u{11}& c3`L`O`Q`U`<o\u{1e}\" b]`\u{9}\u{4}*!\"`\\!;!1`+\u{18}\u{1}% c1`3`N`P`\u{d}U\u{11}!1`O\
        CR!Z`hsa!Z`Qdq$ b1`J`O`U\u{1f}\u{d}% c#`3`G`Q`[>\u{1c}3 c1`2`3`4`5`7`<`?`C`J`K`L`O`P`R`W`X`]`g.\u{1d}\" b3`G)R!\
        1`e\u{18} \" bZ`I e!1`cIx\"V`Z`5C3!#`nm=!Y`pjZ!1`+nZ!\"`Y\u{13}]!1`&Lc!1`\u{18}I\u{9}\"#`*`bB5\" bP`qgl\"%`1`>n\
        \u{0}\" bP`8[J!1`o^`& c,`3`O`P`R`+Z&##`,`2`\u{1d} 8( c1`3`5`K`O`P`R`W\u{1b}C# b1`3`\u{6}\u{3}[\" b@`\u{c}[\u{18}\
        > c,`0`1`3`4`5`6`7`9`:`;`<`=`?`@`B`E`G`K`L`N`O`P`Q`R`U`V`W`]`etM!1`\u{a}#t![`3JH\" bP`\u{1d}2g%U`V`W`X`Z`a\u{8}\
        )!1`@59% c,`2`3`K`Mr\u{1a}\" b4`j#\u{1e}!1`{bT!#`Q\u{12}|\" b7`\"+\u{f}!1`\u{11}RX!Z`\u{17}C6!1`c\u{e}\u{17}!Z`\
        6x\u{4}# b1`O`W\\\u{7}!Z`/;\u{1e}!Z`)\u{f}*\" b3`0\u{10}<# b1`3`\u{1}FN!Z`\u{19}G_!$`\u{b}\u{b}f!1`\\\u{3}o!Z`R\
        ,\u{7}!1`Yt\\# b1`]`~%\u{19}!1`JT\u{1f}\" c3`(\u{1a}R!1`MbS!\"`\u{7}%\u{8}!%`YP#\" bR`=6_!V`\u{f}td!W`Kk$!%`\u{15}\
        \u{1c}[% c2`3`K`P`]*h$ b1`?`N`.&\u{1e}\" b]`\u{1d}\u{a}>\" bO`O\u{1f}[$ b1`R`Z`H@\u{12}\" b3`eh\u{18}'S`T`U`V`X\
        `Z`[`w(0\"#`1`zV\\% c1`K`O`P`h\u{12}Z\"Z`[`\u{d}1\u{d}![`w%\u{10}\" cG`\u{1a}\u{14}-\" bK`1~5!!`f?G\" b]`$P;\" \
        bP`\u{5}9M\" bP`w}\u{e}!Z`&r\u{10}# bG`W`]'\u{12}\" bG``%,4 c1`3`4`6`:`>`?`@`D`G`L`N`O`Q`R`U`V`Z`]`.\u{f}Y# c3`\
        Q`%_\u{1d}!1`,I\u{1e}!U`\u{a}:)# cO`Z`T\u{1d}f\" b]`\u{b}fr+ c1`3`4`=`G`N`R`V`W`]`\u{1b}\u{c}\u{7}!W`\u{1d}\u{8}\
        \u{2}!Z`PPE/ c1`3`4`5`:`?`@`B`E`G`K`N`P`R`E2n\" c]`\"\u{1a}n\" b3`S\u{c}\u{13}* c#`*`3`J`L`O`P`Q`]`X@C!Z`?Zc# c\
        3`I`\u{5}\u{3}\u{a}\" bP`:\"]\" bQ`)\u{6}I!Z`\u{12}2\u{4}!Z`\u{3}vY# b#`]`+r`!1`=;\u{5}\" bG`_Q?!X`8;\u{a}( c3`\
        <`E`O`P`Z`]`m\u{14}.!1`M\u{16}\u{14}!V`4v;!\"`\u{2}\u{1b}<# b1`3`^C<\" bP`\"^H% c1`9`H`]`7%j!\"`\u{4}-|\" bV`K\u{11}\
        .\" b]`,^]!W`\u{1f}]j!Z`21D!V`w^]!$`#\u{14}j!X`-\u{19}[!1`gi\u{5}$ b1`@`P`Zh\u{1a}& c3`G`O`P`]`P0C) c3`5`<`G`L`\
        O`P`]`\"rQ\" c7`aoq$ c(`=`I`\u{d}Bw% c1`G`O`Q`Aw$!%`SO;\" b3`x\u{11}E\" bP`-TX!\"`RY\u{1a}!Z`\u{b}'3# b1`K`a0V$\
         b1`K`]`Qey!1`$\u{7}\u{12}!1`\u{18}N\u{1e}\" b]`H\u{b}[!S`7uC\" b]`S\u{8}E!1`!\u{1}G!Z`ta\u{e}\" b9`Yu,!1`\u{c}\
        D7!\\`kV\u{1c}\" b4`/\u{1b}\u{2}\"V`Z`\u{1f}>\u{1e}$ b2`3`J`-6\u{c}!*`,\u{3}%!U`<35!*`S\u{1f}M\" bH`\u{19}\u{e}\
        P\" b9`sHG!Z`Hje!1`G-[!,`j4\u{d}!V`W\u{11}q\" b]`*m\u{d}\" cZ`q\u{7}\"\" bP`PJR\" cO`s$\u{17}!Z`\u{a}\u{8}\u{1e}\
        . c)`1`2`3`<`=`H`I`J`K`O`P`U`D\u{b}0!1`3\u{10}M$ c3`G`Q`K5?\" b?`\u{1f}\u{b}4( c3`G`N`O`P`X`]`nPX# b1`3`\u{c} ^\
        !U`4\u{12}r\" b3`\u{2}d\u{1e}!Z`U;A!&`iI$# bQ`U`\u{a}a4!1`h3D\" b3`+A_!!`V_i% cF`P`Q`Z`Kw.!1`\u{c}D1\"#`1`aUT\"\
         bP`mT\u{0}!1`@/\u{19}# b3`N`7e9!$`{u^\" bN`e^\u{0}!1`i\u{2}\u{0}- c3`5`?`@`G`J`L`P`R`W`Z`]`xyk!1`jo$# b*`3`**6\
        ![`\u{1c}o\u{5}$ cJ`O`R`$O0\"V`Z`j\u{1b};$ b1`R`]`OBI!U`\u{6}L]\" b]`5\"s!Z`<bu!U`2(\u{19}\"#`1`]3\u{0}![`NN)!U\
        ` \u{b}:\" b3`'-n\" b3`+;s!1`A\u{1f}W!'`1\u{18}l!Z`\u{f}\u{1b}}!1`?#\u{1f}#U`V`[`\u{d}\u{9}F!1`;\u{1e}j!1`/@~!\\\
        `YM~!1`Y`\u{11}!\"`\u{7f}Bg!Z`PGr!,`\u{1a}\u{f}}!\"` `5+ c,`3`8`<`J`O`P`Q`Z`]` [+$U`Y`Z`[`d8M!1`AQ\u{19}\" b3`\u{14}\
        z&!1`8o@!U`2'K1 c,`1`3`4`5`6`9`@`A`E`G`J`N`O`P`V`)\u{16}Z# bU`V`l*I!V`&=J!/`*\u{18}T!X`_m[\" bO`\u{15}jc\" bP`\u{3}\
        O\u{1d}% c4`?`O`]`~h'!#`U)U!1`+{W!S`'Ab) c1`3`4`?`G`O`P`W`y^M!#`\u{e}\u{1f}$& c3`:`L`P`]`\u{3}\u{1f}&!%`\u{f}Y=\
        !V`\u{15}WE\" cG`Om\u{0}!.`\u{13}\u{17}\u{16}!Z`P\\f# b%`]`8\u{e}l!Z`u#\u{16}!,`hq$# cR`]`\u{6}m@# b4`S`!J\u{2}\
        ' c,`1`3`:`P`]`?i\u{1f}!1`\u{e}\\A\" bL`\u{15}Jt\" b]`*\u{e}\u{3}!\"`Ky}( c1`3`:`A`E`G`P`\u{1}\u{1c} ) c3`4`5`6\
        `L`O`V`]`2;=!,`O?D\"#`1`P\"\u{1d}\" b3`+\u{14}H!Z`vE{!1`;$|# cZ`]`)~\"!1`\u{15}Mp!V`1c;& c3`5`N`P`Q`\u{9}Xw# b4\
        `O`( \\# cY`]`p\u{15}v\" bP`\u{e}Ke\" b3`!d\u{1f}\" bZ``TG!U`_:g!#`\u{15}h\u{8}!Y`M*\u{12}!V`\u{a}\u{1d}6\"V`Z`\
        9+p$ c*`3`?`imw\" cX`+|\u{e}#U`Y`Z`3H\u{f}& c1`2`3`K`P`\u{12}p\u{1a}\" b]`\u{1}+8!$`,\u{15}\u{f}!Z`hEL!V`g=_\" \
        b]`K\u{e}\u{14}\" bJ`UOw' c/`1`9`G`J`N`5=\u{1f}!U`\u{1c}el\" b]`\u{1c}Sr$ b1`3`4`>I|!1`\u{1c}z1\" b3`\u{15}m4# \
        cX`]`;08!V`CpK!Z`\u{7f}\u{14}\u{7f}\" b;`\\1\u{7}!W`M\u{6}l\" bG`$#\u{3}!Z`p~\u{13}# b1`3`\u{17}\u{12}\u{e}!V`'\
        &7# b#`3`'MR!&`:-W!\"`\u{12}pp!1`uT\u{5}% b(`,`.`;` 3%\" b]`M7.!1`y;z$ c7`L`O`m}f$ c0`9`:`\u{12}:u$ cH`O`]`C3\u{6}\
        \" bO`x\u{10}@\" b3`\u{7f}|[' c!`1`W`X`Z`]`\u{18}1`# cG`O`''r\" b]`\u{8}l\u{1f}!U`VpW!.`)7[$ c3`K`P`oCb!2`4e{!1\
        `\u{5}Wi!1`Z \u{1c}\" c3`\u{2}ux$ c3`?`S`JE\u{2}!V`H\u{3}\u{15}\" bI`bfE\" bP`f(}!Z`>?~\" bH`[w=\" b3`\u{12}&w!\
        %`|:w6 c3`4`7`:`;`=`@`C`F`G`H`K`L`O`P`R`T`V`W`X`]`0>4!X`Wf\u{15}\" bN`K\u{12}\u{a}!1`\u{1d}t \"#`1`\u{1c}\u{6}\u{16}\
        !Z`$fT\"V`Z`\u{1e}d}!1`\u{b}`\u{0}\" b3`5j\u{15}!1`?\u{1f}(\" c3`B#I& c*`1`3`?`O`@^E\" b7`KtR\" b]`XC3!V`\u{a}N\
        t!1`\u{16};v& c,`0`3`9`:`\u{1}:K$ cN`P`]`\u{e}|L# b1`O`\u{4}>T3 c#`,`1`3`5`8`;`>`A`B`G`K`L`O`P`R`Y`]`\u{d}hQ!Z`\
        \u{3}\u{6}\u{1b}!1`=\u{1}%\" bX`?j?!Z`i\u{18}U!\"`?*\\2 c,`1`3`4`9`?`A`B`F`G`N`O`P`Q`R`V`X`<Ob\" cL`O\u{1d}\u{1f}\
        !1`H~S!1`\u{1b}ya# b1`P`w\u{11}c\" b3`'\u{5}o!&`J\u{1}\\% c1`P`Z`]`v\u{3}]!1`>\u{17}\u{14}\"\"`,`W\u{19},!1`\u{2}\
        $K\"*`1`c\u{4}(\" bG`Pk(\" b]`U^M!%`6\u{18}\u{7f}# b3`O`}\u{12}!\" b]`F\u{6}#\" bP`}SV!U`*`]!1`\u{0}7\u{6}!V`\u{2}\
        & \" bZ`s\u{e}r5 c!`\"`,`0`1`3`5`6`8`9`<`B`G`K`O`P`Q`U`X`]`\u{13}UG!1`\u{f}j[!%`6S\u{e}$ c1`3`5`\u{1a}\u{1f}\\!\
        1`q,x!2`k}J!Z`qIe!Z`i\u{5} !V`S7O!1`\u{13}m[\" b3`*__\" bP`G9j!X`Lpo# bG`]`|;s!1`xB~![`)Tf\" b@`T\u{b}(!1`\u{1e}\
        m=!Z`\u{1d}Vb\" b]`\u{1b}\u{1b}c% cH`J`O`U`\u{a}R\u{1d}\"\"`1`(%&# c3`5`kX_# b#`3`\u{12}q\u{a}\" bK`/\u{5}\u{17}\
        \" bO`e\u{12}$$ b1`3`O`\u{b}H4# b1`]`\u{1b}QI\" b3`\u{2}\u{14}c%S`T`U`V`X`}P\u{a}!V`hlg\" bP`\u{1e}Ry!Z`X1\u{7}\
        $ c1`3`9`vK\u{f}!1`-}!!Z`{\u{11}!( c\"`#`,`3`G`P`Q`m=0& c3`<`P`Z`]`+73!1`\u{1f}/\u{0}# b#`3`&SM\"#`1`\u{1f}\u{1a}\
        l![`\u{a}\u{9}v# b1`P`c%\u{1a}!1`E(!!Z`h''!T`\u{11}\u{15}\u{f}!1`h\u{1f}=!#`nzm\"#`1`~:p!$`\u{19}#,!1`DeB\" bB`\
        &6I\" bG`\u{9}%~\" bJ`#I\u{4}\" b3`Ry)!1`;F^!U``r^!1`>kl8 c1`3`4`6`7`8`9`:`;`<`@`B`C`F`G`J`K`L`P`R`W`X`]`1~<% c\
        1`3`P`]`QB)!Z`-\u{15}\\\"(`1`*E}![`\u{1f}\u{0}\u{16}# b1`]`\u{e}F7\"\"`#`\u{1e}IC( c\"`*`,`1`3`;`Q`\u{15}n\u{a}\
        !1`\u{6}\u{1e}\u{f}!1`^};' c1`F`L`N`O`Q`\u{18}\u{2}X!T`\u{1d}\u{1a}e!1` T}!1`&,$+ c,`1`3`K`O`P`Q`Y`Z`]`9Bc!Z`\u{1b}\
        Jf!1`\u{5}>k# bP`]`[\u{7f}L!1`Q1r, c3`6`@`F`K`N`O`P`Q`Y`]`:\u{6}\u{11}!1`3.\u{1f}!Z`XK_% c3`H`V`Z`M?b!(`PD\u{a}\
        !V`\u{13}C\u{1b}\" bZ`\u{b}hi!V`wus\" bJ`A0|( c#`,`1`3`I`M`P`7+!\" c5`Mn\u{9}\"W`Z`Wn\u{11}& c3`;`G`P`Q`\u{e}+'\
        83`4`6`9`:`<`?`@`E`F`H`I`J`K`L`N`O`P`Q`R`V`W`Z`]`=Y?$ c1`3`P`}vQ!1`h5\u{3}, c$`*`1`3`5`I`O`P`Q`Z`]`12\u{a}. c1`\
        3`4`5`B`G`J`N`O`P`R`W`]`2\u{4}%A3`4`5`6`7`8`9`:`;`<`=`>`?`A`B`C`D`E`G`K`L`N`O`P`Q`R`T`U`V`W`Z`[`]`lbM4 c#`&`*`-\
        `1`3`5`7`8`A`B`C`F`L`N`O`Q`R`Y`3LV\" b7`M\u{a}v\" c]`\u{9}a'!1`>}p!T`\u{4}Uu\" b3`q19\" b:`k>I!1`c9U# b3`]`}\u{19}\
        *!1`< \u{1e}\" bJ`kj/!U`7F_\" b]`b\u{8}x# b#`]`h\u{16}#!1`VLw!W`xv\u{1d}!V`<B@4 c&`(`1`3`4`6`;`<`A`B`C`F`G`K`Q`\
        T`W`Y`]`jC~% c1`3`G`P`T5\u{16}\" b3`\u{5}B\u{16}!,`\u{8}\u{b}9\" bH`\u{e}0>!U`\u{11}\u{11}S!W`\u{19}zn!T`\u{17}\
        \u{16}\u{1b}!1`t1Z\" b]`U\u{9}^!$`A\u{6}\u{12}\" b@`\u{14}F # c?`G`%My% b#`1`3`P`\u{11}G|!/`:3\u{11}!U`nZM!U`\u{10}\
         ~!,`\u{1b}\u{14}7\" b]`&4K!%`\u{8}\u{7}h!1`i\u{c}f\"U`V`\u{10}\u{1c}n\"W`X`\u{3}\u{9}W!1`\u{e}\u{12}7!*`Rc^!1`\
        V~m!1`P\u{9}b!1`nF!!1`}_J\"!`1`&:f!W`W\u{9}\u{d}!1`\u{15}\u{1e}\u{16}# b,`K`\u{1}qH\" c]`\u{1b}\u{1a}\u{16}\" b\
        3`u.=% c3`5`6`G`Nf\u{12}\" b]`%\u{3}!!Z`!\u{2}_\" bJ`[}a\" b5`\u{4}\u{d}\u{0}\" bZ`C\u{1c}T!/`\u{16}%d\" bK`3}?\
        !Z`f\u{18}\u{b}& c*`/`1`3`]`#\u{c}\u{13}!V`m\u{5}N# b,`G`)ir!1`S\u{8}\u{e}!Z`Hz\u{14}# b@`J`S$U\" bP`z\u{1}^\" \
        b<`\u{16}hc!Z`@ng1 c#`0`1`3`7`8`9`:`?`@`G`N`P`W`Z`]`7\u{1e}\u{10}# c3`G`\\1\u{7f}!1`*O5!1`\u{14}\u{0}{!%`\\6\u{12}\
        $ c,`G`X`'!\u{b}\"*`1`m\u{7}'\"#`,`K|.\" b]`qxL, c,`1`3`8`E`G`N`O`Y`Z`]`\u{d}V_!1`\u{1b}oz!1`!\u{5}A# c<`O`NF\u{1}\
        !1`;z#!W`ho(#\"`#`,`?tK# bK`]`J[L\" bU`*\u{18}\u{12}!1`\u{8}\u{13}\u{1f}\" bR`l;7!,`8ei!\"`\u{5}![\" bG` G\u{1}\
        ) c,`0`1`3`9`:`E`G`d \u{11}!V`=!\u{11}!V`8'\u{1f}1 c1`3`5`7`B`E`K`L`N`O`P`R`U`W`Y`]` W5!1`''\u{3}% c*`1`?`]`D\u{19}\
        \u{1d}# bM`P`]1\u{d}!\"`x\u{2}\u{15}# b1`P`o^]\"U`Z`\"Uu!*`\u{c}r\u{18}\" bO`axW# bV`]`9#$\" b]`\"*S#U`V`Z`0dZ#\
         c1`]`\u{4}'^- c&`(`1`3`;`A`B`G`O`P`T`]`U.\u{11}!1`(}r\" bO`,7N\" bP`L\u{3}^\" b]`,\u{7f}m% c3`J`K`P`wZ\"# c1`]\
        `\u{a})'!1`\u{1e}uP$ c3`G`]`Z\u{1e}{\" b]`+\u{6}\u{b}$ b*`1`Q`3\\J\" cW`i-l!V`\u{6}3.# bJ`Z`er\u{8}7 c1`3`4`5`6\
        `7`8`9`B`C`F`I`K`L`N`O`P`Q`T`X`Y`]`ql4!Z`x\u{1a}@\" b3`^uR$ b#`1`Q`Ro\u{b}!U`\u{1f}\u{3}\u{13}\"%`1`n\u{13}$$ c\
        ,`3`8`B\u{11}7!1`{A>!Z`\u{1b}\u{1b}@!\"`?Ij!%` \u{1}j![`-DW= c3`5`7`8`9`:`;`<`=`>`?`D`H`I`J`K`L`M`N`O`P`Q`R`V`W\
        `X`Z`]`\u{15}iq!$`n3\u{15}\"\"`1`\u{19}9\u{1e}!,`8am!Z`\u{7}7>\" bP`8Kf\" b]`N\u{1}l\"#`1`i1y\" b;`\u{15}\"\u{e}\
        - c1`4`9`B`F`G`K`O`P`Q`S`]`Bs\u{10}$ c3`P`]`7Tc\" b3`6\u{6}:\" bY`EuH![`OR'\" bH`\u{6}N0\" b?`nx\\\"%`1`B4e\" b\
        ]`+ee# c3`O`\u{10}\u{19}f!X`@>J!Z`\u{7f}\u{3}i!1`\u{1c}W\u{d}# b1`3`mQl!V`$^\u{5}\" b]`\u{17}^%!1`1\u{f}~!)`nK\u{17}\
        \"U`V`\u{15}\u{1b}A!1`o\u{d}\u{b}!S`(n!!1`CGD!%`\u{1f}hg!1`a~3!%`\u{10}]:!Z`t`&!\"`7b[\" bR`Bdl% c1`R`Z`]`\u{1b}\
        \u{2}\u{7}!1`\u{0}')- c,`1`3`8`:`G`L`N`O`Q`Y`]`J\u{10}z\" bO`%\u{e}\u{7f}\" bP`X\u{d}($ c3`=`N`o\u{1f}k2 c+`,`3\
        `:`=`E`G`I`J`K`L`O`Q`U`V`Z`]`;N\u{18}!Z`G\u{c}H!1`6B-!Z`T\u{1a}5$ c*`1`3`\u{7f}gi!\"`\u{9}C\u{c}\"V`Z`\u{6}}#!#\
        `O\u{11}\u{10}$ b*`3`]`#A\u{14}!1`\u{0}5*!&`Eb*!1`\u{5}+H!1`&\u{3}W& c/`3`7`9`:`A1\\\" bQ`hZ\u{e}\" b3`X\u{4}.%\
         c1`3`L`Y`\u{11}j\u{17}!Z`4#j' c\"`,`0`3`6`8` g8\" bO`\"BY!\"`1N\u{7f}!(`m\u{1c}i9 c#`%`*`,`3`4`5`6`?`E`G`H`J`L\
        `O`P`Q`R`S`U`Y`Z`[`]`T \u{4}% c#`,`3`G`\\q\u{4}!1`[@(% c3`I`R`]`z6r\" bP`u1\u{10}!U`X9X$ c*`?`P`2Xy\" b]`\u{12}\
        [\u{b}!#`1&.\" b3`l]e!*`)+s# bQ`]`;et$ c1`R`]`8P)\" bP`%\u{b}:!Z`\u{9}2|!1`uPH!1`esi!U`(o\u{13}!1`\u{1}Gk!U`Jq \
        !1`Wn*\" b]`?s.\" bP`N6/!Z`a\u{3}Y!Z`\u{10}\u{15}Z!/`Bex\" bP`,8}!#`\u{15}Ih!1`)xp!1`\u{18}3\"!Z`L0\u{17}$ b%`1\
        `]`|;6!1`\u{13}mY!1`#\u{1e}\u{8}# b3`R`,x\u{b}\" b3`Y.:!W`*\u{9}<\" bK`\u{1a}q0' c,`0`3`9`G`J`\u{14}\u{11}Q\" b\
        <`&l]\"#`1`1G\u{9}!%`'4\u{f}\" b7`No\u{1}) c3`7`=`G`O`V`Z`]`P;,# c3`W`P9:$ c3`O`]`'Fz\" bG`G~8!1`3n\u{15}!1`O1\u{1b}\
        \"!`/`-)#!1`\u{1a}U0$U`V`X`Z`,hF!1`\u{0}\u{3}S!Z`y3X!1`*#5!1`A\u{d}?\" bJ`P\"\\) c)`*`1`3`4`<`Q`]`\u{10}M,!V`-H\
         \" b5`d\u{12}T!U`X?\u{1e}!1`\u{c}P-!\"`p17) c(`*`,`3`;`?`Q`]`{\u{0}@\"#`,`+j\u{a}!Z`St*!W`!\u{14}1\" bP`zlE$ c\
        1`S`]`{\u{15}=!Z`\u{1b}\u{8}\\$ c3`L`O`X<^!!`\u{1a}Dc!W`q(\u{1}\" b]`\u{11}.K!U`qCd!#`\u{15}\u{0}\u{1f}!1`\u{b}\
        \u{d}Y!Z`YBd\" b3`a<\u{12}\" bZ`\u{18}Q\u{14}# c3`5`\u{a}a.!*`q\"\u{8}$V`W`Z`[`e\u{1e}-!X`~iq\" bP`\u{5}j}!U`lh\
        \u{13}\" b3`\u{11}\u{d} $ c3`Z`]`w\u{e},!*`\u{1}R,1 c1`3`6`;`<`=`>`@`A`D`G`N`P`Q`V`]`&kH!%`dv\u{6}!Z`\u{7}=\"\"\
        #`1`\u{0}q3!T`|#4!U`V+_!W`\u{18}(\u{1c}$ c1`G`Q`KET\" bG`^)\\% c3`6`G`]`w@c\" bG`>r#!T`)\"r# b1`3`1\u{19}\u{7}!\
        !`\u{19}O\u{14}!1`j\u{f}m\" bU`\u{7}Y+' c3`4`5`O`Y`]`&a<# b1`L`u*^!1`M\u{1};\"W`X`$\u{a}B% c1`?`G`]`\u{12}\u{1}\
        p!Z`\u{16}0$# b,`?`\u{1f}~R!/`tGg!1`:Vy% b(`,`.`3`(Eh\" b]`R6;!$`\u{14}rN!V`% `!1`.\u{7}+\" bK`\u{1c}\u{d}=!X`6\
        \u{7f}K# cP`]`_LL!1`O\u{6}Z!1`\u{1b}S\u{1}$ c3`X`]`}_E% c1`O`P`]`9\u{1d}b# b,`G`Y\u{4}{!1`\u{e}f\u{a}# b3`=`\u{11}\
        \u{1a}T\" b8`'I\u{1d}\" bP`(5s\" b3`\u{9}#4!%`\u{15}\u{2}H\" b]`\u{17}{`!#`I'o!Z`_g&!Z`\u{15}R\u{7}!1`\u{1}\u{12}\
        \u{11}+ c1`2`3`@`H`J`O`R`U`Z`\u{c},O!U`QZcK c!`,`0`1`3`4`5`6`7`8`9`:`;`<`=`>`?`@`A`B`C`D`E`G`H`I`J`K`L`N`O`P`Q`\
        R`U`V`W`X`Y`Z`[`]`\"\u{16}|!1`+\u{e}\u{1b}$ b/`1`G`.=A!/`\u{1},s) c\"`*`,`1`3`?`O`P`\"i~$ c3`6`]`6\u{16}7\" b]`\
        hr\"= c,`1`3`4`5`8`9`:`<`=`@`A`B`G`J`K`L`N`O`P`Q`R`U`V`W`Y`Z`]`Kdh\" bP`y|\u{17}#V`Z`[`\u{8}\u{3}5\" bL`-t>( c2\
        `3`5`?`C`O`U`:PC!V`\u{1}8W!$`'YW' c\"`#`3`=`G`U`\u{7}\u{1d}k!1`3\u{f}x!W`Um=!&`ly\u{3}!V`S\u{1}\u{16}\" bR`4)*!\
        W`2C*!#`*<6& c#`K`P`Z`]`7\u{e}r!V`;$\u{15}!W`g\u{1e}J!Z`\\sn!\\`Z+\u{f}+ c!`#`-`3`4`A`C`G`L`P`Do\u{19}!Z`\u{1d}\
        Q!\" b]`s\u{9}9!Z`\u{e}\\_!#`9\u{c} \" b3`P!G!V`6\u{0}+!Z`\u{1a}\u{10}8# b1`]`@eW!1`\\Zi#T`Y`\\`Bb\u{1c}!S`9~*#\
         b\"`3`4\u{1e}\u{8}!\"`A\u{c}0( c#`(`1`3`;`=`N`,\u{10}V\" bO`l\u{8}q% b*`1`3`]`[\u{18}\u{14}!Z`51)!#`<>5% c3`F`\
        Q`]`W\u{6}I!1`m<V!,`7#x!!`x1`\" bP`f\u{12}d!%`I3/!2`\u{d}Eg!Z`J!:\" bL`\u{1}Y\u{10}!1`c I$ c3`P`]`lWV!1`\u{11}G\
        h& c0`1`3`<`]`68\u{5}# b1`]`sd\u{d}!#`kT\u{7f}!V`C%\u{7f}# b\"`3`#\u{1b}G$ c1`G`X`%qH# b!`O`;]\u{4}\" bQ`GNN% c\
        1`3`P`V`\u{3}\u{2}Q\" bG`i0.!-`T\u{7f}M!!`NX\u{1e}!V`{\u{19}4!1`\u{11}fF\" b3`ppW& c@`J`K`O`R`j\u{5}[# b,`]`\u{0}\
        e6\"U`V`;P>!\"`*d^# b1`]`T\u{14}h!1`\u{2}\u{7f}r!1`^l|!Z`,a\u{11}( c3`7`@`O`P`R`]`-?W![`n\u{8}3; c3`4`5`6`7`8`9\
        `:`;`<`C`F`G`L`O`P`Q`R`T`U`V`W`X`Y`Z`]`O)E+ c3`5`?`H`O`P`Q`U`V`Z`/(\u{11}$ b*`1`3`:A\u{7}\" b]`.[&\" b@`DuL!\"`\
        \u{4}fJ\" bU` \u{19}N# b1`]``\u{f}z\" b]`\u{1d}\u{1c}\u{19}#\"`#`1`ug=& c1`7`?`G`L`M*N!V`8N\u{17}# b1`P`F\u{1a}\
        0!$`b3d!\"`J\u{1a}\u{11}\" bO`2EJ$ b#`3`]`W\u{13}}!-`W|\u{1d}$U`V`W`[`nf3!!`*>A!Z`^ZE!U`=SYG c#`,`1`3`4`5`6`7`8\
        `9`:`;`<`=`>`?`@`A`B`E`F`G`H`I`J`K`L`N`O`P`Q`R`V`W`Y`Z`[`]`s\u{6}\u{4}!Y`d%v# b1`3`\u{2}\u{d}y\"\"`#`C'\u{7}\" \
        b3`\u{12}\u{f}-!1`+|P\"    D  P  X  n  \u{18}  &! :! t! \u{8}! \u{c}!  \" N\" \\\" t\" x\" \u{16}\" $# 6# :# >#\
         \\# r# \u{a}# \u{1c}# 8$ <$ <$ `$ j$ n$ v$ \u{8}$ 2% @% R% l% x% \u{a}% \u{1c}% (& 6& F& l& z& \u{a}& \u{18}& \
        @' ~' \u{8}' 2( 6( F( ^( r( z( \u{14}( 2) D) L) n) \u{0}) \u{a}) \"* <* F* ^* p* \u{c}* 6+ L+ Z+ l+ z+ \u{4}+ \u{1c}\
        + *, @, H, T, d, n, v, \u{16}, 2- R- `- d- h- v- \u{18}- 2. 6. H. d. l. t. \u{2}. ,/ F/ R/ p/ \u{c}/ \u{1e}/ &0\
         *0 P0 X0 x0 \u{2}0 \u{18}0  1 81 H1 ^1 v1 \u{4}1 \u{18}1  2 22 @2 Z2 n2 \u{a}2 \u{12}2 B3 N3 \\3 \u{4}3 \u{4}3\
         \u{1c}3 .4 24 :4 \\4 n4 \u{a}4 \u{e}4 85 <5 T5 b5 t5 \u{10}5 \"6 :6 >6 R6 d6 h6 \u{12}6 \u{12}6 ,7 H7 Z7 ^7 r7\
         z7 \u{16}7 \u{1a}7 \u{1a}7 $8 68 :8 >8 T8 x8 \u{1c}8 .9 L9 \\9 d9 ~9 \u{14}9 8: P: `: |: \u{0}: *; >; P; d; ~;\
         0< >< >< L< P< X< p< x< 0= N= V= n= \u{1a}= 6> >> d> v> \u{8}> 2? J? R? V? V? p? ~? \u{6}? \u{e}?  @ $@ .@ 2@ \
        F@ \\@ j@ |@ \u{1e}@ JA \\A nA \u{6}A  B *B <B TB fB jB \u{a}B \u{16}B ,C 0C HC ZC zC \u{1a}C 4D @D RD \u{6}D \u{a}\
        D \u{18}D 2E DE dE vE \u{0}E \u{12}E *F .F .F LF PF \u{4}F \u{16}F \u{1e}F BG hG \u{0}G \u{1c}G BH fH nH nH \u{2}\
        H  I $I @I ^I fI tI \u{6}I \u{14}I BJ FJ PJ XJ fJ fJ tJ \u{2}J \u{14}J \"K *K 4K DK PK \\K dK vK \u{12}K ,L HL \
        dL xL \u{0}L \u{1c}L .M >M RM jM \u{16}M 2N 2N 6N >N LN ^N pN pN \u{4}N \u{16}N 0O <O VO rO \u{4}O \u{e}O \u{16}\
        O (P 6P JP `P \u{14}P  Q .Q 6Q HQ `Q vQ \u{1c}Q $R LR PR \u{c}R 2S JS `S nS \u{1a}S BT BT \\T tT ~T \u{12}T ,U \
        @U dU \u{8}U 6V HV VV bV pV \u{2}V \u{a}V \u{18}V 4W LW XW hW lW zW &X XX tX &Y 6Y XY ~Y \u{12}Y \u{16}Y >Z bZ \
        ~Z \u{6}Z \u{10}Z \u{14}Z \u{1e}Z ,[ D[ `[ ~[ \u{10}[ \u{1c}[ $\\ H\\ P\\ b\\ \u{10}\\ \u{18}\\ &] .] @] N] ^] \
        \u{c}] \u{18}] @^ b^ j^ \u{c}^ \u{1a}^ &_ R_ j_ n_ \u{e}_ \u{e}_ \u{12}_ .` :` J` X` n` x` \u{4}` \u{1a}` :a La\
         Za ja \u{6}a \u{10}a \u{18}a \u{1c}a 4b Hb Pb hb ~b ~b \u{10}b \u{14}b \u{18}b \u{1c}b (c (c >c Xc xc |c \u{1a}\
        c $d ,d >d Ld Td xd \u{6}d 4e Ve he ze ~e \u{12}e \u{1c}e .f Ff df rf \u{4}f (g Dg \\g rg \u{1a}g >h Vh \u{8}h \
        \u{12}h \u{1c}h $i 2i fi ti \u{6}i \u{a}i \u{e}i *j Bj ^j tj \u{12}j $k $k $k Dk Pk dk \u{0}k \u{e}k \u{1c}k .l\
         Fl Nl jl rl \u{0}l  m 6m Nm Vm ^m nm xm \u{4}m \u{18}m :n Pn dn pn \u{a}n \u{1c}n $o (o >o ho po \u{a}o 0p Zp \
        ~p \u{16}p 2q Nq ~q \"r 4r `r `r hr hr ~r ~r \u{10}r \u{1e}r (s 6s >s ds hs \u{16}s 0t 4t Dt Nt zt \u{4}t \u{16}\
        t ,u ,u Ju \\u vu \u{16}u ,v 8v Pv bv pv \u{8}v \u{1c}v Bw Jw \\w xw \u{4}w \u{10}w 0x :x Fx ^x fx jx \u{e}x \u{18}\
        x 0y :y >y fy \u{2}y $z 0z Fz Vz Vz pz \u{6}z \u{14}z ,{ H{ n{ v{ z{ \u{c}{ ,| D| H| V| n| \u{1c}| *} 8} X} h} \
        \u{e}}  ~ .~ 8~ F~ Z~ j~ j~ \u{2}~ \u{12}~ *\u{7f} 8\u{7f} @\u{7f} L\u{7f} b\u{7f} t\u{7f} \u{6}\u{7f} \u{e}\u{7f}\
         \u{1a}\u{7f} :\u{0} >\u{0} F\u{0} J\u{0} R\u{0} f\u{0} z\u{0} ~\u{0} \u{2}\u{0} \u{14}\u{0} 0\u{1} :\u{1} N\u{1}\
         f\u{1} \u{2}\u{1} \u{18}\u{1}  \u{2} (\u{2} D\u{2} L\u{2} X\u{2} d\u{2} \u{4}\u{2} \u{c}\u{2} \u{10}\u{2} 2\u{3}\
         >\u{3} T\u{3} X\u{3} b\u{3} p\u{3} \u{a}\u{3} \u{16}\u{3} 6\u{4} L\u{4} d\u{4} \u{16}\u{4} ,\u{5} >\u{5} F\u{5}\
         \\\u{5} \u{0}\u{5} \u{8}\u{5} \u{8}\u{5} $\u{6} F\u{6} T\u{6} T\u{6} j\u{6} |\u{6} \u{12}\u{6} :\u{7} >\u{7} R\
        \u{7} `\u{7} h\u{7} l\u{7} t\u{7} x\u{7} \u{0}\u{7} *\u{8} T\u{8} ^\u{8} f\u{8} n\u{8} \u{1c}\u{8} ,\u{9} ,\u{9}\
         B\u{9} p\u{9} \u{c}\u{9} .\u{a} D\u{a} P\u{a} l\u{a} p\u{a} t\u{a} \u{6}\u{a} *\u{b} 2\u{b} D\u{b} `\u{b} v\u{b}\
         \u{8}\u{b} \u{8}\u{b} \u{14}\u{b} \u{18}\u{b} *\u{c} *\u{c} B\u{c} J\u{c} X\u{c} j\u{c} x\u{c} \u{0}\u{c} \u{4}\
        \u{c} \u{8}\u{c} \u{1e}\u{c} 4\u{d} B\u{d} `\u{d} v\u{d} v\u{d} \u{2}\u{d} &\u{e} F\u{e} T\u{e} j\u{e} z\u{e} \u{e}\
        \u{e} ,\u{f} >\u{f} T\u{f} p\u{f} x\u{f} \u{18}\u{f} .\u{10} D\u{10} \u{2}\u{10} \u{10}\u{10} 0\u{11} R\u{11} V\
        \u{11} d\u{11} r\u{11} \u{12}\u{11} $\u{12} <\u{12} <\u{12} R\u{12} l\u{12} \u{2}\u{12} (\u{13} D\u{13} D\u{13}\
         n\u{13} \u{4}\u{13} \u{16}\u{13} \u{1e}\u{13} 4\u{14} T\u{14} f\u{14} t\u{14} |\u{14} \u{12}\u{14} $\u{15} 2\u{15}\
         L\u{15} V\u{15} h\u{15} r\u{15} ~\u{15} \u{1a}\u{15} \"\u{16} >\u{16} H\u{16} Z\u{16} \u{e}\u{16} \u{12}\u{16}\
         ,\u{17} B\u{17} d\u{17} \u{0}\u{17} \u{16}\u{17} $\u{18} :\u{18} >\u{18} B\u{18} F\u{18} X\u{18} p\u{18} t\u{18}\
         \u{8}\u{18} \u{16}\u{18} <\u{19} N\u{19} n\u{19} z\u{19} \u{2}\u{19} 4\u{1a} N\u{1a} `\u{1a} h\u{1a} v\u{1a} \u{8}\
        \u{1a} \u{1a}\u{1a} .\u{1b} D\u{1b} Z\u{1b} r\u{1b} \u{10}\u{1b} $\u{1c} @\u{1c} ^\u{1c} ~\u{1c} \u{16}\u{1c} F\
        \u{1d} ^\u{1d} h\u{1d} ~\u{1d} \u{10}\u{1d} ,\u{1e} :\u{1e} H\u{1e} b\u{1e} b\u{1e} j\u{1e} |\u{1e} \u{a}\u{1e}\
         &\u{1f} 0\u{1f} J\u{1f} R\u{1f} h\u{1f} t\u{1f} \u{1a}\u{1f} \u{1e}\u{1f} P !X !x !\u{10} ! !!.!!6!!6!!:!!j!!\u{8}\
        !!\u{18}!!$\"!0\"!B\"!\\\"!\\\"!f\"!|\"!\u{1a}\"!\"#!&#!8#!D#!P#!d#!l#!z#!z#!\u{6}#!\u{a}#!*$!>$!P$!\u{2}$!\u{2}\
        $!\u{6}$!\u{1e}$!0%!B%!P%!P%!b%!\u{10}%!\u{18}%! &!,&!J&!N&!f&!\u{2}&!\u{1e}&!8'!D'!D'!f'!n'!\u{0}'!\u{4}'!\u{e}\
        '!&(!.(!@(!R(!^(!x(!\u{14}(!()!4)!8)!L)!z)!\u{4})!\u{14})!$*!2*!D*!\\*!v*!\u{c}*!(+!:+!`+!r+!\u{4}+!\u{16}+!2,!\
        N,!`,!~,!\u{2},!6-!R-!V-!h-!\u{8}-!\u{1e}-!*.!R.!j.!\u{2}.!\u{e}.! /!*/!H/!V/!\u{0}/!\u{18}/!(0!V0!p0!\u{2}0!\u{10}\
        0!\\1!\\1!j1!r1!\u{8}1!.2!22!H2!d2!\u{4}2! 3!63!b3!f3!f3!j3!z3!\u{10}3!:4!D4!L4!n4!\u{0}4!\u{8}4!\u{1e}4!05!T5!\
        \u{10}5!\u{18}5!26!J6!V6!j6!\u{8}6!*7!.7!L7!h7!v7!\u{16}7!$8!(8!68!R8!t8!\u{2}8!\u{1a}8!\u{1e}8!49!F9!h9!~9!\u{1a}\
        9!,:!6:!H:!V:!r:!z:!\u{10}:!4;!@;!f;!n;!\u{a};!\u{14};!.<!:<!:<!B<!R<!d<!\u{2}<!\u{10}<!*=!@=!`=!n=!\u{2}=!\u{10}\
        =!2>!L>!`>!d>!t>!\u{2}>!\u{1c}>!*?!>?!^?!t?!\u{2}?!\u{10}?!(@!@@!J@!\\@!\u{c}@!&A!2A!2A!\\A!nA!vA!zA!~A!(B!@B!X\
        B!fB!\u{2}B!\"C!&C!2C!HC!ZC!jC!|C!\u{a}C!0D!>D!XD!XD!\u{6}D!\u{e}D!\u{1c}D!6E!DE!LE!ZE!vE!\u{c}E!$F!@F!TF!XF!\\\
        F!rF! G!8G!@G!RG!VG!pG!xG!|G!(H!4H!8H!FH!^H!fH!|H!\u{14}H!\"I!4I!<I!XI!`I!tI!tI!\u{c}I!\u{1a}I!>J!TJ!\\J!tJ!\u{10}\
        J!\u{1a}J!&K!0K!BK!PK!XK!nK!vK!zK!~K!\u{2}K!\u{10}K!\"L!\"L!0L!8L!NL!VL!xL!\u{16}L!$M!$M!4M!8M!<M!^M!hM!pM!\u{2}\
        M!\u{e}M!\u{12}M!,N!4N!\\N!zN!\u{c}N!(O!PO!jO!jO!|O!\u{12}O!$P!2P!`P!tP!tP!\u{c}P!\u{14}P!,Q!,Q!8Q!LQ!xQ!\u{0}Q\
        !$R!@R!RR!nR!\u{2}R!.S!BS!NS!nS!rS!zS!\u{1e}S!HT!LT!hT!tT!\u{a}T!\u{16}T!(U!DU!\\U!fU!vU!\u{14}U!&V!>V!PV!nV!vV\
        !\u{12}V!@W!bW!tW!\u{8}W!*X!dX!rX!vX!vX!\u{6}X!(Y!<Y!JY!`Y!\u{0}Y!\u{18}Y! Z!.Z!8Z!<Z!NZ!hZ!zZ!\u{8}Z!\u{10}Z!,\
        [!@[!N[!`[!p[!x[!\u{12}[!\"\\!8\\!D\\!V\\!p\\!~\\!~\\!\"]!4]!D]!v]!z]!$^!H^!d^!\u{0}^!\u{1c}^!._!2_!H_!T_!j_!\u{10}\
        _!*`!6`!R`!r`!r`!z`!~`!\u{2}`!\"a!<a!Na!Xa!xa!\u{14}a!&b!8b!Jb!\\b!rb!\u{8}b!\u{10}b!2c!Xc!Xc!`c!jc!vc!\u{16}c!\
        2d!:d!Ld!Td!jd!\u{6}d!\"e!8e!fe!\u{4}e!\u{16}e!\u{1a}e!(f!Lf!jf!\u{a}f!\u{e}f!\u{1c}f!\u{1c}f!2g!Jg!Jg!fg!~g!\u{6}\
        g!$h!0h!Bh!Ph!Th!jh!jh!th!\u{14}h!\u{1c}h!Fi!xi!\u{e}i!*j!2j!2j!Zj!nj!nj!\u{a}j!\u{16}j!*k!Pk!^k!|k!\u{4}k!\u{1e}\
        k!>l!Pl!^l!bl!zl!\u{c}l!\u{c}l!,m!4m!Fm!Tm!bm!jm!nm!\u{4}m! n!:n!Nn!\\n!rn!vn!\u{1a}n!,o!Bo!^o!\u{4}o!\u{c}o!\"\
        p!Dp!Lp!vp!\u{16}p!>q!>q!Pq!bq!fq!jq!\u{e}q!\u{12}q!\u{1a}q!&r!Hr!fr!vr!\u{8}r!\u{16}r!4s!<s!Ps!Xs!js!vs!\u{12}\
        s! t!(t!(t!Jt!dt!tt!|t!\u{1c}t!,u!:u!Ju!bu!tu!\u{10}u!\"v!,v!4v!hv!\u{2}v!\u{a}v!\"w!&w!.w!Fw!\\w!`w!dw!zw!zw!~\
        w!\u{18}w! x!.x!>x!Jx!Jx!Tx!Tx!dx!nx!xx!\u{0}x!$y!Ny!Xy!ny!xy!xy!\u{1e}y!>z!Fz!\\z!vz!\u{6}z!\u{18}z!\u{1c}z!.{\
        !2{!6{!>{!B{!F{!R{!V{!h{!l{!|{!\u{e}{!\u{1c}{!$|!6|!H|!P|!j|!\u{4}|!\u{8}|!\u{8}|!\u{16}|!*}!.}!<}!J}!^}!l}!\u{2}\
        }!,~!R~!d~!x~!|~!\u{c}~!\u{10}~!\u{1c}~!<\u{7f}!L\u{7f}!l\u{7f}!\u{4}\u{7f}!\u{8}\u{7f}!\u{1a}\u{7f}!:\u{0}!V\u{0}\
        !^\u{0}!p\u{0}!\u{10}\u{0}!2\u{1}!V\u{1}!l\u{1}!\u{c}\u{1}!6\u{2}!R\u{2}!\u{10}\u{2}!\u{18}\u{2}!&\u{3}!2\u{3}!\
        J\u{3}!X\u{3}!n\u{3}!x\u{3}!\u{16}\u{3}!\u{1a}\u{3}!4\u{4}!X\u{4}!t\u{4}!\u{6}\u{4}!\u{18}\u{4}!&\u{5}!&\u{5}!.\
        \u{5}!>\u{5}!F\u{5}!b\u{5}!\u{4}\u{5}!\u{1c}\u{5}!2\u{6}!6\u{6}!H\u{6}!f\u{6}!t\u{6}!\u{6}\u{6}!\u{a}\u{6}!\u{e}\
        \u{6}!\u{1a}\u{6}!\"\u{7}!8\u{7}!J\u{7}!`\u{7}!p\u{7}!\u{14}\u{7}!8\u{8}!N\u{8}!`\u{8}!\u{6}\u{8}! \u{9}!.\u{9}\
        !>\u{9}!F\u{9}!d\u{9}!h\u{9}!l\u{9}!~\u{9}!\u{1c}\u{9}!$\u{a}!,\u{a}!:\u{a}!H\u{a}!L\u{a}!P\u{a}!h\u{a}!,\u{b}!\
        R\u{b}!d\u{b}!p\u{b}!\u{16}\u{b}!.\u{c}!P\u{c}!T\u{c}!b\u{c}!\u{0}\u{c}!(\u{d}!N\u{d}!\\\u{d}!j\u{d}!\u{0}\u{d}\
        !.\u{e}!>\u{e}!N\u{e}!f\u{e}!z\u{e}!\u{12}\u{e}!6\u{f}!:\u{f}!:\u{f}!B\u{f}!`\u{f}!\u{8}\u{f}!\u{10}\u{f}!,\u{10}\
        !H\u{10}!L\u{10}!\\\u{10}!\u{4}\u{10}!\u{1a}\u{10}!4\u{11}!F\u{11}!b\u{11}!t\u{11}!\u{a}\u{11}!\u{e}\u{11}! \u{12}\
        !,\u{12}!@\u{12}!N\u{12}!R\u{12}!h\u{12}!l\u{12}!\u{18}\u{12}!\u{1c}\u{12}!@\u{13}!\\\u{13}!t\u{13}!\u{8}\u{13}\
        !\u{1c}\u{13}!0\u{14}!F\u{14}!X\u{14}!\\\u{14}!d\u{14}!r\u{14}!\u{4}\u{14}!\u{1a}\u{14}!:\u{15}!B\u{15}!P\u{15}\
        !b\u{15}!f\u{15}!t\u{15}!\u{4}\u{15}!$\u{16}!(\u{16}!,\u{16}!L\u{16}!l\u{16}!~\u{16}!(\u{17}!@\u{17}!T\u{17}!f\u{17}\
        !\u{c}\u{17}!\u{1e}\u{17}!&\u{18}!0\u{18}!H\u{18}!V\u{18}!t\u{18}!\u{10}\u{18}!4\u{19}!D\u{19}!\\\u{19}!\u{8}\u{19}\
        !\u{1a}\u{19}!6\u{1a}!@\u{1a}!\\\u{1a}!l\u{1a}!v\u{1a}!\u{6}\u{1a}!\u{18}\u{1a}!D\u{1b}!X\u{1b}!p\u{1b}!|\u{1b}\
        !\u{a}\u{1b}!$\u{1c}!J\u{1c}!V\u{1c}!`\u{1c}!z\u{1c}!\u{10}\u{1c}!(\u{1d}!4\u{1d}!F\u{1d}!N\u{1d}!V\u{1d}!b\u{1d}\
        !x\u{1d}!|\u{1d}!\u{c}\u{1d}!\u{1e}\u{1d}!D\u{1e}!^\u{1e}!t\u{1e}!\u{2}\u{1e}!\u{a}\u{1e}!\u{e}\u{1e}!,\u{1f}!4\
        \u{1f}!`\u{1f}!\u{a}\u{1f}!* \"4 \"@ \"X \"n \"\u{2} \"\u{c} \"\u{18} \"&!\"@!\"\\!\"t!\"\u{e}!\"\u{e}!\"(\"\",\
        \"\":\"\"X\"\"`\"\"n\"\"v\"\"\u{1c}\"\"*#\"D#\"j#\"\u{c}#\"\u{1e}#\"6$\":$\"H$\"T$\"f$\"z$\"\u{16}$\"8%\"<%\"D%\
        \"V%\"d%\"~%\"\u{8}%\"\u{1e}%\"(&\"0&\"8&\"F&\"N&\"n&\"\u{4}&\"\u{8}&\"\u{c}&\"0'\"0'\":'\"H'\"p'\"\u{2}'\"\u{14}\
        '\"&(\"2(\"T(\"v(\"~(\"\u{18}(\",)\"0)\">)\"J)\"X)\"f)\"r)\"\u{8})\"6*\"B*\"F*\"n*\"z*\"\u{8}*\"\u{14}*\"6+\"f+\
        \"\u{c}+\"\u{1e}+\"4,\"N,\"\\,\"r,\"r,\"\u{e},\"&-\".-\"F-\"R-\"^-\"h-\"\u{8}-\"$.\"P.\"h.\"p.\"t.\"|.\"\u{e}.\"\
        */\"*/\"N/\"N/\"N/\"d/\"\u{0}/\"\u{a}/\"00\"80\"L0\"T0\"d0\"\u{c}0\"\u{1e}0\"F1\"\\1\"l1\"\u{8}1\"\u{16}1\"$2\"\
        (2\"42\"F2\"Z2\"v2\"v2\"\u{c}2\"\u{1e}2\":3\"^3\"l3\"\u{2}3\"\u{c}3\"$4\".4\"84\"N4\"`4\"j4\"\u{0}4\"\"5\"45\"F\
        5\"Z5\"d5\"p5\"t5\"\u{e}5\"B6\"b6\"\u{18}6\"*7\":7\"D7\"L7\"z7\"\u{12}7\"28\"28\":8\"V8\"b8\"z8\"\u{16}8\"69\"6\
        9\":9\">9\"L9\"f9\"\u{10}9\"\":\"T:\"^:\"b:\"j:\"r:\"|:\"\u{8}:\"\u{12}:\"\u{16}:\"(;\"2;\"D;\"R;\"\\;\"d;\"n;\"\
        \u{4};\"\u{4};\"\u{12};\"$<\"J<\"J<\"N<\"p<\"|<\"\u{16}<\"*=\".=\"2=\"J=\"R=\"j=\"|=\"\u{6}=\"\u{e}=\"\u{1c}=\"\
        *>\"2>\"D>\"V>\"^>\"b>\"n>\"x>\"\u{e}>\".?\":?\"D?\"Z?\"v?\"\u{e}?\" @\"4@\"L@\"~@\"\u{14}@\" A\".A\">A\">A\"BA\
        \"XA\"pA\"\u{4}A\"\u{12}A\"8B\"JB\"lB\"pB\"\u{1a}B\",C\"BC\"FC\"ZC\"zC\"\u{18}C\"\"D\"@D\"XD\"jD\"\u{0}D\"\u{14}\
        D\"\u{1c}D\"6E\"DE\"RE\"\\E\"nE\"\u{14}E\"\u{18}E\" F\"6F\">F\"TF\"TF\"lF\"pF\"\u{e}F\"\u{1c}F\",G\">G\"BG\"FG\"\
        XG\"fG\"tG\"\u{6}G\"\u{e}G\"&H\"8H\"@H\"LH\"ZH\"dH\"pH\"\u{2}H\"\u{18}H\" I\"4I\"4I\"@I\"`I\"dI\"\u{6}I\"\u{18}\
        I\"4J\"4J\"JJ\"XJ\"dJ\"\u{4}J\"\u{10}J\"0K\"HK\"RK\"dK\"dK\"lK\"|K\"\u{18}K\"&L\"8L\"<L\"HL\"XL\"|L\"\u{4}L\" M\
        \"$M\"6M\":M\"\\M\"nM\"\u{e}M\"$N\"0N\":N\"VN\"|N\"\"O\"0O\"DO\"HO\"^O\"fO\"pO\"\u{0}O\"\u{12}O\"$P\"(P\"RP\"hP\
        \"tP\"|P\"|P\"`\u{0}/\"/ `% aQh4 [!h I1s\"( `) am5| ?Y\u{f} <\u{7f}Z P\u{19}v ow\u{c} 0cV \u{1b}oe ,55 Sh5 ph@\"\
        $ `= a\u{4}(O \u{7}8N\"! `, aZ\u{18}N\"! `R a\u{0}^P\"\" `\u{e} aA&` Wh\u{11} cS\u{1f} '8.\"0 `P!al*P k2,\"' `$\
         a1{u\"0 `B#a.m2\"0 `f a\u{1d}06\"\" `.!a\u{14}\u{12}< R`G \u{1d}8\u{5}\"0 `J!ah\u{17}\u{9}\", `\u{1f}\u{1f}aI3\
        \u{17}\"0 `E\"aX\u{1})\"+ `7 a\u{0}\u{15}N\"/ `\" a(Ht 2\u{1d}Z\"\" `D!ab\u{11}\u{1e}\"+ `* aTg$\"+ `8 a\u{1c}b\
        + g@.\"0 `u\"aug/ \u{19}iH 4z` S\u{b}\u{6}\"0 `\u{12}!aQlu \u{18}_~\"+ `7 aYpT \u{16}\u{7f}]\"0 `R#a,*\u{19}\")\
         `  a\u{7f}%m C\u{1b}P\"/ `$ a[FQ\"( `$ a\u{15}J\u{19}\"+ `! a{c[\"( `( a\u{3} x D\u{17}.\"! `9 a=J\u{1d} :G\u{1f}\
         hya \u{4}\"G YK'\"0 `H\"a*BH R\\n f-\u{e} \u{1a}<\u{17} \u{10}G\u{1c} D\u{1a}( \u{19}Ng\"! `\" a(\u{b}n oSp ;\u{14}\
        E\"+ `* ax0u 4Oy\"1 `  a\"~7 \u{e}9`\"+ `4 aVNs \u{10}j% yiA\"' `# a]x\u{1}\"! `, aQ_\u{f} 4/\u{8} .\u{d}D \u{2}\
        RW&\" `  a+ `  a1 `  aK x\"\" `\u{5}!a\u{1f}\u{17}F\"( `# a_}e a{q h\u{3}\u{6} :ge \u{a},\u{e}\"% `( a8M\u{f} |\
        ?, )\u{14}. \u{3}\u{e}b =\u{2}l\"( `# a\u{13}`p\"/ `# a/}\u{c}\"/ `! a?4U \u{f}%\u{3}\"+ `6 a\u{1a}B9 5\u{9}N\"\
        ! `K a^o\u{1b} \u{11}T! \u{11}L2 p59 Lq] 9X\u{a}\"( `& a0\u{12}] \u{12}#} \u{c}9\u{15} OU!\"$ `. a|\u{15}r \u{0}\
        \u{14}s _\u{5}$ \u{1e}\u{1a}V\"0 `\u{5}\"a\u{11}9g b\u{5}\" Rf\u{a} h7\u{13} 1\u{15}5 6\u{4}\u{19}\") `! a6}\" \
        }\u{e}C M^v cUx s\u{1c}P\"$ `6 a3kY *bz \u{e}\u{19}{\"1 `\" agf\u{9}\"0 `(#a\u{1d}E{\"0 `g#a+\u{1d}{ .l/ #&\u{a}\
         xi\u{10} 9\u{4}\u{17} 9l/ KwU\"1 `  a\u{1f}3, D\u{c}/ K|q hQ}\"' `! a\u{7f}x\u{8}  `\u{18}\"% `  a`f\u{1b} >0$\
        $\" `\u{11}!a+ `' a\u{9}b)\"+ `4 a\u{10}o6 09=\"\" `j a\u{1f}x_ B-~\"! `O ar_\u{3} {\u{4}\u{7} \u{0}WC\"1 `! ao\
        ](\"+ `7 ahL2\"/ `# ab|D  CE w=e\"$ `E a\u{7}#\u{0} #BH \u{1c}b1 Y|? ?}~ #@\u{c} \u{3}|u\"\" `i ax8|\"' `\" aB-\
        \u{a} \u{7f}zh\"( `# aT8\u{11}\"! `? a\u{9}#A 2Pg 5B  5.- \u{8}\u{d}9 \u{18}-\u{8}\"( `# a\u{2}\u{19}\u{17} ~\u{11}\
        / hE5\"+ `7 a5\u{9}I \u{1c}[L gDv \u{1a}Mw F1= =aQ\"/ `  a\u{1e}0o V\u{a}@ \u{b}Q\u{16} \u{16}`4\"0 `\"!a\u{4}\u{6}\
        :\") `  a\u{f}\u{5}c\"$ `= asQ\u{1} o:\"\"0 `F ap{5 &%\u{2} \u{18}`n\"\" `U ahK( ,%\u{7f}\") `  a.I\u{8}\"! `N \
        a-z% 8(2 \u{1c}F5\") `% a\u{19}vN mZt \u{1e}Eq\"( `% a\u{e}\u{17}`  Sf\"+ `6 a\u{f}Wl\"( `' aYH* \u{14}\u{5}G \u{1f}\
        ,\u{15}\"/ `\" aHiG\". `\u{1f}\u{1f}a)uV\"+ `* ab\u{8}k %\u{0}\u{3} K\u{2}  'P) \u{1b}rJ [5T\"! `S aUqT\"0 `s a\
        %7r\"0 `X!ac\u{1e}*\"0 `r\"a2F? ;&] \u{0}\u{2}\u{9} A% \"+ `: a<QH d!& PEp\"+ `5 a\u{0}+\u{4} s]\u{7f}\"! `O ak\
        \u{12}\u{9} \u{5}\u{e}w\"( `# a5X1\"( `% aB\\O\"\" `-!a>cg U0P uT^\"+ `6 a\u{16}1+\"! `/ a\u{7}hL t$z Y1\u{b} w\
        \u{1}n #\u{f}\u{6} nXH \u{10}2W u\u{19}\u{1a} as& \u{4}l- B03 qY? \u{4}b\u{13}\"\" `b a*\u{17}K !zT of(\"\" `p \
        a8?@ +.Z Y\u{13}i \u{4}\u{a}\u{12}\"! `^ af!8\"0 `\u{9}!a\u{16}\u{1e}? 2Oe\"/ `& aI@\u{b} 9CF e*c\"( `# asim ee\
        \u{1} o\u{b}\u{7}\"( `% a9!l\") `$ aP3\u{1} T\u{16}\u{7} \u{e}qR 126\"0 `M!ahX\u{19} Dg \"% `+ a~jK\"0 ` !ak&a\"\
        ! `M aY\u{3}\u{1c} \u{e}V' R_K d\"[ 9Ou\"1 `  ar/\u{d} \u{1a}k\u{15} \u{12}V' \u{d}f/ }\u{1e}z\"0 `\u{1b} aw0U\"\
        $ `( aTdh \u{8}\u{17}{ \u{1c}Y\u{7f}\"/ `# a\u{2}v/ .7\u{3} pp\" \u{19}z\\ Z\u{18}G\"+ `  a}1\u{f} \u{d}\u{a}( \
        fjA\"$ `; a,tP\"0 `\u{8}!a5dV \u{1f}R{\"! `1 a08\u{3} 4VK \u{1f}__ =%n 7[t [\u{10}w\". `\u{1f}\u{1f}a{x4 <w8 \u{5}\
        tB ] # >g%\"' `\" a\u{a}xK 9Mw !,\u{7} D-\u{f} :P3\"+ `8 axH:\"0 `;\"aiRW \u{18}^} 2r)\"( `' a8R* hLE \u{3}(2 \u{15}\
        \u{18}> \u{1f}s\u{1b} A\u{17}O\"0 `+!as0b\"+ `4 aA h \u{4}W\u{2} \u{9}o\u{b}\"* `  a\u{5}N) TF\u{1f} [M\" aP5 [\
        z5\"+ `6 at\u{4}a K2n\") `% aM'2\"+ `* aE.f iGg\"\" `x!a\u{1}\u{3}\u{3} \u{c}-\u{a} ipO \u{6}b{ \u{6}\u{0}H\"( \
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
        `2 aui\u{2} \u{14}F\u{4}\"1 `\" a9u\u{5} 'Q\u{7} hg\u{1b} !\u{10}= per x]x\"( `( at~\u{0}\"+ `: az\u{2}1 i'j f/\
        v\"+ `  aX\u{e}G hB<\") `! a\u{4}&\u{1d}\"0 `\u{3}!a?$< u\u{14}l ok) H\u{8}4 !!A\"\" `L!a0H\u{1f}\"% `* anm\u{13}\
         &6%\") `  a&K8\") `  am\u{16}> ?\u{17}z \u{15}C@ r^' \u{13}1&\"! `^ a=Qh \u{f}Dl \u{3}%\u{b} ,\u{0}3  \u{2}4 S\
        \u{9}R\"\" `\u{e}!a\u{17}:q gy\u{d} =x\u{1b}\") `# a\u{e}mW\"! `! a#&p\"1 `  a_e\u{1f}$! `F a\" `E!a7t&\") `$ a\
        +a' `S) AWE \u{e}ib m\u{8}\u{e} MS\u{14}\"+ `* anR\u{19} -\u{1a}\u{1e} \u{14}c$ u\u{5}= {\u{8}P \u{14}?\u{0} \u{14}\
        \u{7}: 3c\u{c} vOK$( `! a+ `, a $\u{10}\"0 `3 asOV ,V\u{0} \u{a}r\u{5}\"0 `d aa[\u{1b} \u{7f}?u v8{ .F| H)\u{9}\
        \"( `# ad6\u{b} \u{1f}\"\u{16}\"1 `  a1kG\"( `$ aN/I\"/ `  a-A^ oz6 AoC i\u{16}Q VHu utL Nxz \u{1f}\u{15}\u{3}\"\
        + `0 aO\u{d}\u{10}\"( `\" a\"C` o5-\"+ `4 a\u{f}!X \u{10}.Z Vcj \u{19}\u{1d}w\"1 `\" a:\u{12}\u{f}\"0 `.\"a~q)\"\
        \" `o!a\u{2}FS\"0 `7#a\u{c}\u{13}P z.\\\") `  a\u{d}\u{1d}\u{d} Fyo\"( `# adJ\u{12}\") `! a, !\") `  a&^* k*+ u\
        \u{b}< *'\u{c} #\u{6}\"$' `$ a- `! a?\u{d}F\"1 `! a-\u{d}`\"+ `. a;cg\"% `) aJI\u{1c} 6.? }K^\"( `' aH<[ l:\u{3}\
        \"+ `8 a\u{9}$K s2R \u{8} V \"\u{13}V\"( `' a{Az\"' `& aa|{ _e@ GR\u{14} \u{7}E \") `! a#Q%\"$ `7 aY?E\"( `) av\
        $a ](b xpw\"( `& aw \u{0} Z-\u{9} z;B\"$ `L a+\u{1c}M\"! `K aHdg\"% `! ak|^ \u{2}\u{6}_ }\u{15}G\"$ `% az\u{12}\
        J M\u{15}\u{5}\"1 `  a+\u{1}L \u{b}\u{0}M\"0 `V\"a-~X$\" `# a+ `& a\u{7f}m\u{7f}\"$ `  a~,\u{4} $\u{13}1\") `  \
        ax\u{a}S \u{1d}\u{17}a\"\" `\u{4} a\u{0}.\u{e} \u{1c}PY \u{1f}h\u{d} B\u{2}-\"0 `3!a\u{f}\u{19}N\"( `& a7]s 5r\u{5}\
         \u{1f}*\u{1f}\"0 `\u{10} a%u* \u{1b}bI\") `! a\u{14}SO \u{8}fM \u{b}]X\"\" `\u{3}!a'\u{1e}k y\u{e}. *\u{17}D \u{1e}\
        \u{12}l\"( `$ a8={\"/ `% azW\u{8}\"0 `\u{d} abQ\u{b} 6L'\"0 `\u{3} aSFr \u{8}u\u{d}\"% `% a\u{17}aA \u{1d}FD \u{16}\
        u) 7S  \u{10}~3 /Y= @\u{14}w\"\" `)!aG^} aDz\"+ `2 aF9\u{10} */E f\u{18}\u{c} \u{9}4R q\u{2}\u{7f} _)J \u{18}a\u{7f}\
        \"% `$ a\u{10}#\u{e} \u{2}\u{9}^ bd!\"( `& a^0e \u{2}&2 \u{16}\u{c}4 \\x\u{5} YD\u{11} ql\u{1f} hF* \u{17}Do K\u{12}\
        |\"+ `( a\u{2}m~ H8\"\"( `$ a{K_ \u{b}u9 \u{1e}-j\"+ `1 a\u{3})x >y7 \u{1c}7M\"$ `1 aest\"( `! aPS\u{10}\"+ `* \
        aic! 9\u{b}8\"$ `/ aJ\u{8}M$\" `. a+ `$ a\u{1b}8b [(\u{1e}\"0 `v#aVJ1 R\u{7}3 $-e\"( `\" as\u{0}% jWF\"0 `4#a;(\
        H \u{1b}SX pbo\") `! a=\u{14}\u{e}\"+ `6 a\u{13}oA IL] ')y\"$ `6 a\u{6}:\u{0} Cz\u{1c} 7\u{9}Z\"0 ` \"a\u{7f}y,\
         \u{7f}rc\"% `! as.q \u{2}\u{7f}Q$\" `\" a+ `( a\\Ad \u{2}O\u{15} h\u{1d}R YVT\"\" `D aF[} uF\u{19} M\u{1a}A\"+\
         `6 ad_F Dp^ \u{1a}\u{12}\u{1}\"/ `  a\u{d}\u{0}\u{a} 6/P :<` \u{8}X\u{1f} k\u{2}9 K'L w\u{7}b HPx\"$ `* a$\u{8}\
        \u{4} zd`\"+ `! aIHl %9u\"0 `\u{2}!au)H 7\u{4}O\"' `$ a(>s <f4\"\" `z ap'U\", `\u{1f}\u{1f}alZY +_q Ioy \u{12}\u{a}\
        & N\u{e}& CH4\"/ `\" a%<; Aaq\"+ `4 aW{- \u{1b}99 \u{10}c_ [0j \u{5}\u{11}}\") `  a],0 Y\u{e}\u{19} lj\u{1c} m\u{0}\
        8\"( `# ahT\u{0} \u{14}u\u{a} L%N l\u{9}X\"/ `  a}2a \u{4}\u{d}j\"0 `\u{7f}!a\u{9}n\u{6}  W\u{1b} '\u{7}\u{1c}$\
        ' `$ a- `! a\u{10}Qm \u{2}\u{7}b\"+ `* a\u{1a} \u{1d} 2\u{13}9 7\u{f}: +jA rFm\"( `# aP]\u{1f} ]^9 \u{1b}\u{2}<\
         Q\u{12}v\"0 `\u{19} ay*3\"/ `! arVL uie\"\" `V ay\u{13}\u{0} j\u{b}\u{c} @06 _lU\") `  a\u{1f}@\u{6} c\u{10}#\"\
        \" `\u{2} a\u{6}ks m\u{14}y\") `  a\u{1a}y\u{11} \u{3}yG .-Z\"+ `* a\"\u{13}\u{1e}\"0 `S a'\\K \u{11}u4\"0 `@#a\
        vk5\"\" `\u{d} a\u{17}\u{1}t\"% `) a;\u{7}\u{b} \u{3}\u{d}+\") `! aVG:\"! `1 a6.? 8k\u{7f} =d\u{4}\"- `! a\u{8}\
        &\u{14}\"+ `3 a{`\u{18} \u{1e}<M Jdr \u{d}!s\") `  a*b( F\u{d}3 (\u{0}& \u{14}\u{d}4\"0 `\u{0}!aRwM \u{8}Sa\"( \
        `' amyl P\u{1d}\u{1d} (D:\"+ `\" a\u{11}zM UIn H/\u{7f}\"0 `R\"afS\u{16}\"0 `0 aopF %rM\"0 `E#aS\u{15}V\"+ `' a\
        ^%!\") `  a kC\"% `% a\u{9}|c \u{15}\u{a}v \u{3}d!\"\" `X!am\u{12}\"\") `! aT\u{1a}\" >!L\") `% a P\u{1e} Jp+ =\
        \u{b}9 w\u{11}C\") `\" a\u{1e}\\E\") `  a\u{8}\u{1e}Z %~\u{14} wz` o\u{1d}\u{1f} IB% sJ< IXP \u{b}k\u{6} 9\u{0}\
        \u{1f} Ec  /c; )\u{19}E {C_ \u{1b}\u{8}n d\u{1c}t\"% `  aUK@ cb\" &C+ \u{f}eE\"0 `s\"a\u{1b}ng\"( `% a\u{7}ih\"\
        ) `! a3\u{1f}\u{17}\"+ `) a3\u{16}\u{1c}\"\" `E a\u{6}ps ,-z ~T# J\u{1a}`\"0 `\u{4}!ad\u{14}\\\"! `) a\u{1e}gh \
        \u{10}{\u{7f} \u{18}Sh t+n\"\" `& a\u{6}n- \u{8}v[\". `\u{1f}\u{1f}a\u{16}0i\"$ `( a\u{13}im\"0 `J#a*\u{4}q ,:\u{10}\
         Am\u{13} t@~ xw4\"\" `!!aF\u{17}] &,\u{9} #\u{7f}f \u{5}hw\") `! aixG [\u{1}s\"0 `S!aU\u{16}\u{6} kV\u{19}\"$ \
        `K a5A= \u{7f}\u{10}a\"0 `\u{16}\"a#Xj \u{19}\u{2}?\"\" `V!aI\u{17}Z l\u{1b}' D\u{8}P hlJ\"+ `) a[\u{13}P |\u{c}\
        \u{7f} \u{15}\u{b}\u{1} %Y\u{6} \u{1}2' ZK\u{13} aD\u{19} \u{12}gT 4Bo 7hw !\u{11}$ 74X \u{e}a\u{0} S`\u{9}\"+ \
        `+ a3;\u{b} Y(i ^\u{6}n\"0 `1 a/C\u{6}\"0 `\u{18}!asj\u{17} \u{17}\u{1f}<\"( `\" a-@x 7s\u{15} s1\u{18} _x\u{1a}\
         \u{8}dv\"! `- aG{\u{6} 4r\u{d} \u{11}\u{b}\u{10}\"\" `J a;VQ\"/ `\" at-j l\"q\") `  aU>~ 6@$\"\" `f aW\u{9}s\"\
        / `! a}]Y D`\u{16} \u{18}yJ\"+ `% ahtc \u{12}6h\"! `> aF9\u{2} \u{15}9! \u{a}j$ \u{d}7/\"0 `\u{0} a\u{e}gA$! `N\
         a\" `F al&k\"! `U a\u{0}:\u{14}\"! `- a\u{19}$K \u{7f}\u{14}U\"+ `4 ae\u{12}\u{b}\") `$ a%\u{1c}#\"% `) a`JA\"\
        1 `  a#C[\"( `$ a;Q\u{19} P\u{2}\u{1d}\"/ `% a|r  j\"n\"/ `! aqXr \u{0}e\u{16}\"0 `n a\u{b}\u{3}: <\u{17}, 5'\u{3}\
         >Sy\"! `^ af%\u{d} ~&! mqC\") `  a47| LY/ \u{1d}NX\"/ `  a?G| N\u{1d}&\"+ `0 a\u{1f}-\u{0}\"% `+ a_\u{1b}0 \u{e}\
        Bd\") `  aF\u{1}j ,\u{9}L 4aR\") `% au\u{19}W x\u{1e}i \u{18}\u{1f}\u{0} t\u{e}' 4@( Q~t Di9\"1 `\" a,4> \u{e}C\
        C CDL =us $H# $\u{1}9 ~UO\"+ `  a,L\u{10}\"( `$ a!\u{8}8 \u{8}'\u{10} i+\u{13}\"( `* a\u{0}hr\"+ `/ aLM^ \u{8})\
        l \u{7}}^\"! `P aRya  #q =L,\"' `# aV=\u{1b} jMV NGk \u{19}Nt d\u{15}z <\u{15}\u{9} :o$ .2J qXK y7\u{1a}\"0 `$ \
        aP\u{9}> \u{14}WK 5GX\"! `D aPXd \u{7f}.g\"! `@ axr~\"1 `\" a\u{15}'\u{1}\"+ `' as/w pw{ \u{10}\u{1f}\u{2} Y\u{d}\
        \u{4} \u{14}'\u{1e}\"0 `6\"ays  m8o D5Y r\u{17}\u{f}\") `  aHo\u{1c} \u{1c};%\") `  a_,+ \u{b}{\u{c}\"0 `C!al\u{5}\
        ' \u{1c}\u{e}<\"' `  a7A\u{16} \u{e}^\u{1f} >m<\"0 `\u{1a}\"a\u{15}\u{0}] UWb \u{d}uu\"0 `%!a?z\u{e}\"\" `x aQ.\
        ` 2]\u{1e} \u{11}\u{5}1\"1 `! a#2Z\"\" `h a~\u{4}\\\"! `2 a/6\u{e}\"0 `_!a9<\u{5} %\u{10}$\"! `< a\\j1\"! `% a*\
        qN\"0 `<\"aq:c\"$ `E ao}g\"/ `\" a%um\"! `/ a0=?\"+ `0 a\u{1b}UM\"0 `\u{17}!a9kT\"1 `\" aUjZ \u{d}mi \u{17}V1\"\
        % `  a:\u{18}=\"\" `k aM|R \u{19}.3 {HA Xyq\"+ `4 aF\u{7f}q f1~ /m\u{5}\"\" `\u{2}!ac$& wI- I\u{18}1 o\u{4}6\"0\
         `l aI4L\") `  a73g 2Hv 9+\u{1f} )2n oPs %\u{f}u\"$ `8 aU\u{16}} V\u{19}\u{3}\"' `# a+3\u{6} )#\u{c} 4\u{17}L F\
        \u{3}O B'k *~\u{b}\"! `D acN\u{e} 1\u{f}  +\u{e}'$! `R a\" `/!aV\u{1}. \u{1b}\u{15}\u{11}\") `# a6\u{15}$\"! `$\
         a^'@\"\" `3!au!= w F\"( `! a2\u{14}f +$i @\u{16}\u{3} g{S\"0 `' ay\u{6}\u{11}\"% `  axS\" \u{15}l2\") `! a\"\u{13}\
        ]\"0 `V!a(u^ \u{5}\u{16}t Htu 0\u{1e}$&' `$ a+ `# a- `! a\u{14}nU\"\" `^!a\u{1f} \u{d} \u{e}\u{d}$ +s?\"+ `0 aa\
        \u{1a}N \u{15}@v \u{1a}F\u{0} c\u{c}\u{a}\"! `C a(\"\u{1c}\"0 `O a5)  kS% k\u{c}@\"+ `& ay\u{12}+\"0 `R a'R\u{1f}\
         V\u{1f}! '80 {\u{1}\\ \u{4}Rr \u{6},\u{2}\"0 ``!a\u{1a}L?\"( `$ aF-Z T\u{1c}\u{3} 3)o olp [QR\"+ `4 a(\u{18}z \
        4j7 \u{2}+s\") `  a\u{d}s\u{3} \u{f}_\u{1f}\"/ `! a'B8\"1 `\" aA\u{4}u\"! `K aMW\u{b} p\u{8}- \u{b} \u{a} Pv\u{12}\
         5u, (;I g^\u{7f} m%\u{f} $\u{0}] \u{16}$V 5?\u{1a}\"0 `2#au}$\"$ `$ a]|X\") `  a\"+r \u{12}Y|\"\" `\u{11} a;:\u{1c}\
        \"1 `\" a>V-\"( `$ a\u{4}\u{1c}4$' `$ a- `! ap\u{13};\"+ `6 a\u{10}Nm `\u{c}v\"( `# a\"\u{3}U :j^\"! `. aT\u{9}\
        \u{7}\"! `' a7l\u{1a} \u{1f}c3\") `! aS\u{11}K\"( `# a1[N \u{1b}wv  /~\"( `# aF:\u{4} IY\u{12} nV\u{13} \u{1b}M\
        6 Z7O 1[Q r\u{1e}x &\u{10}\" Fs? ]QK\"+ `5 adli b>j m\u{15}\u{1} ;<\u{d} \u{f}[N u9a\"0 `R!a\u{d}\u{b}n\"\" `r \
        amIw\") `% arr\u{15} _(5\"+ `6 a@*\u{16}\"\" `<!aREE J9A\"0 `n!a5-h\"( `$ a& t\"\" `S!aZ}w\"0 `!#a_A8 u\\W ]Y\u{a}\
         -X\u{13}\"0 `6#a#\u{18}\u{19}\") `  art\u{1b} GqF \u{1}\u{1d}] W|\u{e}\"+ `2 aa7\u{f}\"\" `t a*US XY~ U(V\"( `\
        ) amEU \u{b}z\u{8}\"0 `M aP\u{1b}i ,5\u{7}\"+ `6 aiT3 }\u{6}E\"( `# aU#F\"1 `  a\u{e}`; \u{5}uf\"0 `& aRPs \u{15}\
        \u{7}\u{9}\"% `) ay{) \u{3}_5 SOL 2kx \u{1a}t\u{8} y)\u{18}\"/ `% a\u{12}U=\"! `A a\u{1d}{d HC\u{18} .\u{1e}! )\
        \u{a}q O4\u{13} #1` !\u{1}\u{7} :\u{10}% \u{7f}i(\"' `$ a\u{1b}tB \u{18}qP \u{0}i^ Sw\u{8}\"1 `! a\u{1e}vh j%\u{6}\
         \u{b}/D x\u{12}p 8\u{8}\u{18}\") `! a\u{1e}}$\"0 `\u{1c}!a~\u{a}0 _K1 HsN /Lr\"! `< an%\u{4} \u{b}u\u{1c}\"0 `\
        \u{1f}\"a)G\u{a} ]\u{10}\u{14} <26\"! `, aWD\u{18} \u{7}?s Yxt =7s l5v\"% `\" a#D\u{f} E{Z \u{1};e\") `  am|- c\
        Nw \u{2}N~ R<\u{1f} X>< VHL \u{d}:M 0\u{1a}U\"1 `  a`.o\"/ `% aQ\u{1f}y yt\u{18}\"/ `! a#Yo \u{2}qr 6\u{2}{ A\u{1f}\
        &$\" `$ a+ `' af\u{15}H\"( `& a%\u{1c}\u{e}\"! `> a|P\u{14} %\u{9}\"\"0 `O!a_&/\"$ `7 ag|=\"( `\" aez\u{1a} % 6\
         \u{7}!\u{19} c/)\"\" `6!aj\u{e}=\"' `  ak\u{2}D\"' `$ a$\u{18}u 5{`  \"\u{10}\") `  aGyT \u{1b}$X Mh\u{11} \u{c}\
        u&\"% `, a,\u{1f}8\"+ `2 a*\u{10}x\"+ `( a}.\u{4} \u{18}\u{9}\u{13}\"! `0 aGL\"\"0 `\u{14} ay9# C\u{4}4\"0 `\"#\
        aYB% ulN\"+ `9 a~kY uXw\") `  a ;\u{16} k!\u{19} 9\u{5}\u{14} \u{14},\"\"0 `C#ab5P\"! `X a#\u{1b}\u{10} EI\u{1b}\
         \u{13}W2 \u{e}7O ,\u{0}c \u{18}?% +AW c]b _K\u{a} |y= 2Z\u{13}\"0 `b\"aTq>\"/ `! a\u{14}\u{5}K \u{8}Ke Ky\u{16}\
         \u{8}Xe\"! `% a!@8 YU[ +*} \u{12}\u{16},\"! `( a0Lb \u{4}-\u{7f} \u{b}\"\u{1e} =-7 P[F\"0 `\u{e}!ao@H\"0 `$!a\u{7f}\
        \u{12}\\ \u{14}?\u{1e} I^\u{9}\") `! a-t\u{f} 85\u{1d} (\u{1c}[ dbc\"+ `* a@,$ BJP \u{1d}2f ]\u{12}\u{13} #q-\"\
        ( `% a\u{7f}qQ *9W W2\u{c}\"0 `L\"a\u{7f}\u{7}C\"$ `C a\u{1}\u{b}T ]\u{13}\u{7f} \\wk Y\u{1f}& @\u{7f}.\"0 `| a\
        \u{11}3V\"0 `u!aa\u{1e})\"$ `4 afXa\"+ `6 a|:P /{| 6\u{17}%\"% `# a^M,\"/ `& a{bA Jc7 s\u{3}9 CBl >]t\"0 `8#a.)\
        \u{7f} 0\u{c}\u{e} \u{1}J\u{1b}\"0 `\u{1b}!a:*\u{2} Ga\u{f} Yv  U(r |Pz z-~ #oc\"/ `\" ak\u{1d}g oyk x8\u{e} }&\
        C EbC \u{a}s_ tX\u{11}\") `  aq\u{17}\u{13} cG5\"+ `6 aS.7 \u{f}av\"0 `\u{1f}!a{Xz j&\u{c} D\u{b}W r*!&' `# a+ \
        `\" a- `  a\u{1d}Ap s;\u{13} <\u{13}u\"+ `* ay0> {TA {$l R%\u{10}\") `% ag\u{11}\u{15} \u{3}S. k\u{1c}K\"0 `y\"\
        a'w< x\u{8}\u{0} *:7 [xA 6\u{3}] $[u\"' `$ a?4\u{1c} DQ\u{1f}\"! `% a/\u{19}8 \u{15}WG\"/ `# a.{( ==,\") `  a'\u{1e}\
        S\"& `\u{1f}\u{1f}a\u{3}\u{0}U\"+ `) afqg \u{0}s} >w~ JP!\"/ `! a\u{9}+Z\"0 `y!a_>h x\u{7f}\u{10}\"0 `e#a\u{c}%\
        c\"( `$ a~)p $@| Q^D -\u{d}} !S\u{7f}\"+ `0 aj\u{1}} 8;\u{2}\"+ `* alf\u{a}\". `\u{1f}\u{1f}aB[}\"0 `,!al$. +2>\
        \"( `) aXbL 4E.\"\" `H!a\u{16}j_\"0 `A!a@\u{1c}\u{4} `\u{d}! CY& C\u{2}8 \u{0}|k \u{1b}Vl\"$ `J a\u{c}a} \u{1a}\
        4?\"0 `m#a]=\u{3} ~fR\") `  av[h mKs \u{0}u- Q\u{1b}4\"/ `# aY{6 {,? H9A We|\") `% a\u{a}a3 9/@\"% `! a-yH C\u{5}\
        i\"$ `I aE&3\"\" `7 a5CO\"! `@ a\u{16}I} \u{8}\u{7f}&\"0 `B a\u{8}\u{0}: 9\u{18}B 0*~ >~P &La\"\" `C a<8j \u{4}\
        C\u{7f}\"( `! ah/\u{1} \u{9}v\u{9} c*\u{d} h\u{8}D\"\" `$!a\u{1c}\u{d}D !\\Q \u{7f}3a ]t\u{18} O[\u{19}\"1 `\" \
        aX\u{2}<\"0 `B!a\u{e}H\\ ?[e\"0 `Q a0e-\"+ `0 ajo< }MA \u{16}`U\"1 `  a[pd ~\u{0}\u{14} 'E\u{1b}\"( `) aTN\u{1d}\
         y\u{6}S\"0 `k!a&g\u{c}\"0 `\u{a}\"adq, 7\u{b}\u{1} Py_ \u{3}|\u{c}\"0 `i!aT;$ \u{2}Le 9-g\"$ `< a?\u{18}k\"! `\
        . a04u ,o\u{8}\") `  ao?\u{c}\") `  a,\u{10}, Ow4\"+ `1 a\u{15}\u{1a}. wYL }\u{18}n\"/ `# a&\u{1}M Kqm ?A1 \u{7f}\
        Vl\"0 `\u{c} amRy\"$ `D a0\u{1b}\u{17} \u{15}d1 m0F\"! `/ avqO\"! `T a\u{14}T' b%9 0*K I4P \u{18}j[ xp} h@\u{1c}\
         \u{3}4$\"% `& a6q5 p[v &\u{4}\u{f} \u{1e}\u{1a}&$\" `, a+ `* ap&D \u{1e}*M\"0 `4\"aO\u{f}I I?N\"( `% a\u{14}no\
         VO>\") `# aEMN\"! `> a\u{1b}sX 'k` 6\u{d}\u{5} g\u{8}o ?5} *)\u{1c} '%7 FLF ;\u{1f}[ ]7k l\u{4}o ad$\"! `K acF\
        W\"/ `\" ab\u{1}h +ij rH \"' `  aHP^ [O_\"1 `! a\u{18}!o kU. \\\u{b}u\"( `$ ar*\u{7f} .*O\"( `\" ajPk z\u{a}\u{16}\
        \") `  a\u{c}=E 3HZ \u{0}H' GQ\u{0}\"( `$ a,\u{19}\u{b}\"' `  a\u{0}L\u{13} P\u{2}/ \u{17}b\u{7f} *\u{15}* X3R\"\
        , `\u{1f}\u{1f}a6\u{12}# \u{6}E4\"( `% aqz? $\u{0}j\"( `( a:O\u{1a} \u{1a}\u{14}Y )\u{f}y \u{17}\u{10}|\". `\u{1f}\
        \u{1f}aT7\u{10} <\u{e}!\"0 `{!a\"e?\"' `  a/vm Or5 GM\u{14} 6\u{6}X \u{13}_u ACc Utn \u{1d}uy %H\u{11} D\u{19}n\
        \"\" `[!a$c\" \u{16}M* Jt\u{11} \u{d}\u{1d}7 <2f \u{17}Zh 4Zs Uq\u{a} \u{7}e# OY\u{11}\"0 `\u{6}\"aXP\u{15}\"0 \
        `=#aZ1\u{1e}\"0 `^ arw0\"/ `  a\u{9}FB C$\u{1c} \u{4}Z\u{1f} \u{0}\u{10}\\ (Do aJ\u{2} \u{5}`\u{a} ZN\u{16} \u{e}\
        .[ \u{18}\u{d}\\ /W\u{7f} sSm \u{11}\u{4}\u{6} \u{1a}D\u{10} r\u{7}\u{11} ZF\u{12}\"+ `' aZ|. L\u{12}m \"?\u{17}\
        \", `\u{1f}\u{1f}aC[1 \u{16}\u{3}E \u{1c}z\u{1b} tK. \u{11}\u{0}> YiK G<S\"/ `! a3n4 %.5 BCM udO\"( `( aBHV\"! \
        `# akSf\"+ `- aq\u{13}> %\"R ikN 4wZ \u{10}-] !Xm\"' `\" a^^\u{1f} uD+ 4\u{5}1\"$ `A a7Bc\"$ `I agpl\"0 `a!a\u{15}\
        \"\u{0} !^- 5\u{6}: uPB\"/ `\" a\u{1c}[B\"1 `! a\u{b}\u{1c}E KCG\"( `( a\u{c}~; rK`\") `  a1)r {K\u{7f} (;\u{b}\
        \"' `$ aa\u{1}\u{15} u`5\"! `- a \u{0}< U\u{10}K\"\" `e!a\u{2}`N\"/ `$ a4HY V0\u{8}\"0 `T#aoL\u{d} fbX 2\u{1a}r\
        \"\" `H a4Kw\"! `Y aM\u{f}\u{1e} \u{15}Y1\"0 `\u{b} aY!A 1\u{14}M\"0 `w!a0'W\"$ `, aw$\u{3} BR\u{16}\"+ `. a5\u{a}\
        1 @\u{1d}< \u{1b}\u{18}[ 5Y`\"0 `?!aM\u{16}f\". `\u{1f}\u{1f}a7w\u{b} |z/ +c\u{6} i\u{1b}\u{14}\"% `\" a\u{7f}P\
        &\"\" `\u{1}!a%c.\"( `! a\u{17}MU ] l H\u{f}r eL| ,j| \u{15}^\u{7} 4\u{13}. %c\u{0} ?$'\"% `& a\u{3}O| \u{12}\u{1b}\
        \u{e} S%\u{1b} \u{b}-/ J0K\"0 `:\"ao\u{8}S ?gh\"+ `0 au\u{9}\u{12} *\u{10}p\"0 `Z!a&j* )j`\"! `> ac\u{12}H ^jN \
        h&! \u{18}3%\"( `# a{#8 1XG\"+ `3 a\u{2}:\u{16}\"+ `. a8s\u{1b} W.! \u{5}9:\"/ `$ aj!A I\u{18}T \\6i J\u{1c}\u{a}\
        \"( `* a\u{1f}~\u{f}\") `$ a\u{3}a* p\u{0}2 x!> \u{12}\u{8}A\"\" ` !aG&{ 0Ic Ka, \u{c}H> wdc .m\u{1e} \u{13}t=\"\
        ( `% a\u{1e}KH\"+ `* a)mf [8t\"! `, aeL| '-\u{2}$\" `3 a+ `0 amoh\"( `( a(\u{2}5 2YM\") `! a&Ze b-7 \u{12}\u{15}\
        _  \u{b}\u{4}\"( `\" a\u{0}R\u{9} \u{18}C2 B8D |;H izS\"( `& a&kg !X~ ?>) 6n*\". `\u{1f}\u{1f}a\u{a}Dt \u{11}\u{1c}\
        ; \u{14}\u{18}U \u{b}\u{13}o G\\z\") `! aN`{ ki*\"% `% a>\u{1c}- {\u{12}:\"% `% a$]\u{a} ^o\u{a} c\u{12}< 2!K =\
        \u{7}}\") `% a\u{18}n~ OR% N\u{c}: \u{7f}'\u{17} a\\>\"+ `6 am*? 04x\"! `\" a\u{1b}W/ ciH \u{1c},\u{8}\"/ `# a+\
        j1 WT\u{2}\"$ `F a- M\"+ `. ase^\") `  aaG\u{15} \u{b}q3\"0 `D!a?\u{11}\u{15}\"1 `\" a1\u{17}+\"0 `x\"a/]5\"+ `\
        - aT#C oX\u{7} }G\u{9}\"' `$ a\u{1f}09 ol} af&\"! `? a$G: !JV f*G e\u{f}H qqW 1B\\ N]a \u{17}w\u{19} 3\u{5}\u{1b}\
         h\u{7}D 25U j+\u{17} \u{d}n> \u{2};A \u{0}Sa !-W Nmk VBl :,\u{6}\"' `$ a\u{15}@\u{18}\"0 `\u{1a} a(]\u{15}\"\"\
         `>!ac\u{a}< Sdo \u{17}*\u{7f} )Q% +\u{c}J\"/ `# arv\u{17}\"0 `/#aFDj =X\u{10} \u{3}?b d\u{3}1 cNh (~n\"% `! a\u{c}\
        Q\u{a} /r\u{c}\") `  a~\u{15}\u{11} \u{1f}^B\"0 ``#a[CV\". `\u{1f}\u{1f}a6_~ : \u{3}\"+ `6 ah}y\"/ `$ a\u{11}Y}\
         jd2 <\u{16}9 {&?\"( `# ah\u{19}q )/t D\\\u{1} EH\u{e}\"1 `\" arq1\"0 `5 a\\v8 G\u{11}>\"( `& a=i\u{a} ]jm O$v\"\
        ) `  a_G}\") `! a\u{8}!\u{12}\"% `* aA\u{7}M \u{0}Qq 3-\u{0} U\u{7f}, x\u{1c}5\"0 `= a}m? S:c SC# V\"l ]i\u{d} \
        \u{1e}n\u{11} |3C\") `  aO\u{d}X Z\u{7f}s U{\u{7f} \u{f}M\u{17} ,#% gbR ~\u{19}l  \u{16}u\"\" `\u{17} a9NS \u{16}\
        :\u{5}\"$ `\" a=_H \u{f}5b\"\" `\u{10} ac,\u{1b}\") `  adf> lYl\"+ `& ay\u{a}\u{6}\"$ `* a%\u{3}\u{1f} yR&\"( `\
        * a`\u{0}5\"! `2 aoiH (\u{11}n ,Fv\"+ `  a,94 Vf\u{1e} \u{15}^D \u{7}\u{1c}# E#O\"\" `\u{d}!a&/\u{7} \\\u{a}f\"\
        \" `G a:\u{f}\u{5} PP\u{8} )(\u{12} \u{2}`\u{14}\"! `, a\u{d}\u{1b}\u{f}\"$ `! a(r\u{15}\"/ `% a:O\u{1e} t&\u{2}\
         r{X\"+ `6 ak4\u{4} H\u{9} \"! `> a\u{12}3J\"+ `\" a(|m \u{14}X#\"1 `\" amG@ ?\u{1f}A UFR \u{1c}Gq f&y\"$ `M a\u{1f}\
        j\u{1b}\"! `. aF\u{18}^ \u{8}\u{1f}\u{7f}\"! `/ a4\u{11}y zd\u{15}\". `\u{1f}\u{1f}a%^6\"' `$ aj@9\"0 `f!ae*a r\
        T\u{3} )>\u{e} \u{14}\u{4}1 B\u{7f}5 }j> \u{13}1t q\u{1}; Hnb Zvx\"+ `) a87\u{7}\"0 `p#aRm\u{18}\"- `  a\":;\"!\
         `) aTma \u{1}ui G$1\"0 `9 aO3\u{1d} USV\"\" `> a&y\u{10} 8\u{1d}\u{16}\"/ `! aca4 |\u{a}: nU` v0r XZ\u{1d} I\u{15}\
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
        \u{0} b&\u{13} B>\u{1b} :\u{6}A Ml^ |0\u{5}\"\" `B a\u{12}P# s!7\"0 `\\ a\u{a}\u{7f}\u{17}\"\" `O a)\u{10}\" (H\
        \u{1b} \u{3}B!\"% `# a^>d t=) \u{a}\u{0}*\"/ `% aJ58 \u{1d}\u{19}\u{18} U\u{14}\u{1c}\"0 `#!a_;D m\u{11}x k_u \u{1f}\
        E\u{7f} G\u{0}T 3\u{b}f \u{3}\u{c}m G)\u{7f}\"0 `j\"a@]) ;r6 >\u{8}\u{7} \u{f}\u{1c}\u{1a}\"\" `%!a\u{1f}oH\"( \
        `% aqFy \u{10}EE ech \u{2}\u{1c}r r\u{1d}w *\u{1e}\u{d}\"0 `4!aAZ\u{19} u\u{13}] }Pl Mdp F@\u{1b}\"0 `^!a4_R \u{b}\
        RS Ka\u{8} \u{15}Q,\"\" `@!ai\u{7f}f\"' `' a\u{d}El t7{ ek{ rm\u{9} \u{16}v. a34 2\u{1d}\\ ~\u{a}o\"/ `\" atE\u{d}\
        \"1 `\" aOcA \u{5}\u{9}_\"0 `W\"a\u{b}p) U&j t]} C7\u{b}\"0 `[ aE\u{1e}- @-G \u{f}dX ;Bp e\u{17}<\") `  a\u{3}I\
        _\"% `' a\u{7}M) \u{4}I1 \"H= \u{f}2A\"$ `+ a\u{3}5` \u{e}Z\u{13} \u{10}h(\") `  a\"zJ 7\u{1f}\u{13} PN$ \u{1e}\
        M+\"\" `\u{6}!au\u{1}9 \u{1c}HX 0$6 k<_ \u{d}\u{e}w\"1 `  ac*\u{1b}\"% `# aM\u{5}F 6IW \u{11}g\" L\u{a}1 \u{a}\u{19}\
        H\"0 `U!aq\u{d}b\"0 `&#a*o\u{5} R\u{b}) r\u{7}1 5yM )^c\"! `+ a\u{4}\u{b}( Ms4 X\u{18}_\") `  aDMb \u{c}\u{0}8\"\
        $ `* a\u{1b}$: RV=\"% `& ac\u{9}V\") `  a\u{2}B_\"0 `{ a~Tj\"0 `k\"a,Zk l\u{18}\u{16} i*( \u{a}Ta\"/ `& a>96 \u{11}\
        l\u{11}\"! `A a\u{1f}#\u{1a} !\u{1a}\u{1a}\"+ `4 ap|\u{1c} \u{3}`/\"0 `2!a\u{8}82\"/ `\" a`c3 ?AK\"% `# aFy/ \u{10}\
        #\u{15} \u{14}.\u{1e}\"0 `-#a8\u{7f}S \u{4}tw\"( `) a2G+ \u{9}\u{1a}8 4sF\"1 `\" am\u{1a}n\"1 `  a0S\u{1e} p=[ \
        d1n BB\u{14}\"( `( a~A\u{2} \u{c}h\u{e}\"% `+ aJ1\u{19}\"0 `j aL}+ dk: \u{1e}YP \u{1c}0\u{10}\"0 `7 a\u{10}\u{7}\
        I\"\" `1!a\u{0}W] \u{9}gk \"ir QG\u{14} }x+\"' `& a&\u{6}, u\u{c}8 .N\u{0} nq#\"0 `$\"a\u{1e}\u{1}A xqW\"\" `\u{12}\
         a?mt rZy\"( `! a-X\" #\u{18}/\"0 `u#aF\u{1}n\"% `\" a`d\u{1a} \u{8}A&\"0 `K a:|C\"+ `- a1&O\"% `! aK\u{b}\\ \u{18}\
        B^ \u{1b}\u{16}l \u{15}&0 \u{f}e0 <f3 b\"c\"% `& a\u{1c}x  \u{f}\u{2}\u{a}\"+ `% a6\u{6}\u{d} \u{2}7S Z\u{f}a T\
        \u{7}k\") `  aC\u{1a}l `+\u{13} *=\u{17} Co5 \u{19}\u{c}P U.[\"+ `8 a\u{d}\u{11}\u{3} *\u{17}\u{c}\"\" `v a}\u{1a}\
        L P[W\"0 `H a;u\u{1f} \u{5}t% k`Q\"' `  aZ\u{9}o k&\u{b} `\u{2}M \u{2}\u{15}O cTq\"$ `) a^\u{4}\u{10} \u{1a}\u{1}\
        T \u{1d}*f '>}\"+ `0 a\u{1a}=8\"% `' a[0O \u{15}\\. ^V< 6sN AAh\"/ `! aOEu *\u{d}9\"0 `\u{b}!a3HG\") `  ae@\\ t\
        Vg Zh9\"( `# aa\u{1a}* x Y \u{0}\u{0}\u{10} p[,\"0 `z a\u{14}\u{d}F \u{a}a\u{e}\"0 `C ayb\u{16} n3> ecG  H:\"+ \
        `# aL1; 7\u{16}A\"+ `7 aD:x 1y|\"0 `o!aCKh Xch\"+ `: aV\u{1a}} E\u{7}  \">H\"( `$ a-TR 1VY\"! `  a1Fw\"1 `  a\u{14}\
        S\u{6} \u{1}\u{2}\u{e}\"% `+ aNK| LdH \u{8}`X 0lv w\u{1c}\u{12} Y7\u{1c}\"0 `Z#a(\u{7f}> u6a Dxh \u{1d}}\u{1b}\"\
        1 `! a_\u{11}k\"! `T a,\"~\"% `! a3l\u{d} V9\u{11}\"0 `I#aIeE\"& `\u{1f}\u{1f}a;qS /hY\"0 `\u{1f} a1'\u{1b} V~R\
         eUb  jc\"+ `( aY\u{1e}| 5iI\"0 `o\"ab\u{1d}Z \\y* s~8\"\" `\u{5} a\u{1b}$| _Q\u{18} \u{12},D \u{0}~\u{1f} jq) \
        tL! K\u{1d}4\") `  ac)\u{2} \u{1}j[\"1 `\" a\u{0}@l \u{1d}}}\"0 `\u{1e} a\u{17}:\u{1a} m\u{3}?\") `! aP\u{1}J\"\
        / `  a\u{18}\u{1e}\u{4}\"! `] a~B\u{1a} }?'\"0 `a\"aJg(\"0 `B\"a\u{1c}\u{e}N\"% `, a\u{14}De +Of kSU ,|\u{8}\"\"\
         `f!a#\u{a}\u{15} |P$ \u{10}YF 6XX\"! `/ a)\u{13}k l}\u{a}\"0 `\u{14}!a\u{1d}\u{e}G cb\u{9} pQ\u{15} @kN )\u{18}\
        o &bS\"% `$ a\u{4}\u{9}\u{e}\"! `Z aM\u{4}\u{1a}\"( `$ ad:\u{1e}\". `\u{1f}\u{1f}aOr\u{1e}\"+ `5 a\u{10}?; V8]\"\
        ( `* aC%e d g l\u{17}n \u{18}\u{b}? v)D \u{e}\u{11}\u{d}\"' `  a[bE \u{17}V_ \u{1a}|5\"+ `. a)Gj \u{7}di \u{6}\u{12}\
        \u{11}\"( `# aWt\u{18} #W# \u{11}mw\"$ `  a#\u{19}\u{15} C\u{17}(\"( `) a\u{13}g\u{d}\"0 `\u{f} aQ\u{14}!\"! `]\
         ax\u{c}Z )\u{19}x \u{e}X\u{1d} \u{1b}_? \u{1b}AO @\u{14}c 0i\u{1c}\"$ `9 a\\pq\"$ `- a<G\u{14}\"( `$ aA \u{1b}\
         P>' *?, k1/ [|N  7^ 2\u{7f}\u{6}\"! `P aLX*\"! `1 aw'x\") `! am\u{12}- ,8D\"+ `* alII [Ov\"! `& aqLC y_Y y\u{8}\
        \\\"\" `&!a\u{13}J] 3*\u{7f} X\u{b}\u{9} \u{1a}K+\") `  a\u{1c}?/ g\u{1b}? ]Zz\"% `! a\u{1}\u{17}\u{1c} r\u{3}\"\
         io7 yUP z6] \u{9}ks \u{2}\u{16}y $]# x71 h\u{e}C DsF\") `$ aFAH NSH 5)P\"$ `- aY\u{1}s L\u{17}\u{1d} y,2 =ar\"\
        % `& a\u{e}T\u{f}\"\" `Q aG*V\") `$ aa-7 \u{1f}wm \u{a}Uz\"+ `* ahk\u{a} \u{11}\u{4}E \u{13}gH\"+ `: ab\u{2}\u{3}\
         \u{13}I+\"$ `2 ai\u{13}7 ,4\u{7}\"! `! a\u{1e}#\u{16} -!B [4R\"$ `! a\u{14}Au\"0 `\u{d}\"a+t| z26 \u{0}%=\"0 `\
        (!a\u{d}[K P8\u{11} \u{1d}`\u{14} wKH K3\u{5} B T\"\" `w!a6\u{11}f s\u{11}v \u{17}5L Z\u{6}\u{13}\"! `- a/\u{d}\
        . [&z\"/ `! avF| 17\u{2}\"0 `! a[TY\") `  ar`( eOc \u{9}:n \u{12}\u{19}s mGu\"' `# a\u{6}SW FA\u{1a} \u{8}@= \u{15}\
        0p ]ss\"! `/ a4R\u{d} DcC y:} O(\u{19} h/;\"0 `h!a\u{f}vM 2Ao\"% `% aXf\u{e}\"0 `v akF\u{18} O\u{18}D n\u{1f}5\"\
        ( `# ayyN ycZ\"( `$ aWie ,\u{a}g \u{16}-y\"' `% a3{} o`\u{7f} ^Fp p~\u{3} c\u{1f}F J'n\"\" `j!aR\u{7}y sd\u{7f}\
        \"0 `g ajY\u{0} e)) of0 J8h >Bn v8\u{d} \u{5}i\u{1c} \u{15}6^ iLt V=x o0| k\u{8}$ \u{a}p\u{b}\"' `\" azVm I4\u{8}\
         \u{f}I' /e- 4~O \u{10})U \u{c}xc )8k Tuz\"\" `\u{14} aY\"\u{e} U\u{9}\u{e} 8|\u{10}\") `  a\u{9}\u{4}<\"0 `\u{7f}\
         a\u{c}\u{0}\u{5} \\\u{9}\u{16}$! `' a) `  a\u{4}TG \u{7f}zR '_T \u{2}\u{8}\u{1c} L|D \\\u{1c}\u{7} r1\u{1c} |8\
        Q Dr| xO\u{7} \u{14}\u{9}X ]\u{5}\u{1a}\"! `5 aB\u{14}\u{1b} \u{e}\u{14}7\"! `F a\u{10}\u{1e}: f|Q vS\u{1a} L2\u{1d}\
         s.!\"( `\" abbP\"/ `# aL\u{16}R \u{1e}Pr Y/\u{1b} \u{9}v- /|B gJK aMW J\u{c}_ \u{1a}\u{1c}j\"( `\" aOj  ]06 P\u{3}\
        \u{9} sF\" [%E 2~\u{1a}\"! `% ar 9 \u{1f}[J \u{6}g\u{c} Sq* t6P 1\u{1c}i \u{d}\u{9}] \"\u{15}u TI| f\"\u{f} \u{c}\
        \u{1c}\u{11} _!N r\u{15}[ [\u{14}L\") `  a6zO '^\" (\u{16}* I@m C:\u{5} bv' *\u{4}+\"+ `5 a<\\/ N\u{1f}H \u{17}\
        nr\"+ `* a\u{1}S% nZF GpN X=Z a\u{14}\u{0} 1%K =\u{17}z\"0 `N!ahZ\u{e} \\x<\") `  a^m=\"0 `/!at?Z\"1 `\" a72`\"\
        + `9 aNGn\"0 `U#a?A\u{15} \u{3}6; 5\u{1}b\"/ `% aLt\u{14}\"( `) aM\u{d}(\"! `  a\u{2}*J \u{b}4d \u{15}\u{11}/\"\
        % `, a\u{d}A` T&\u{e} \u{b}!? k\u{7}\u{10}\"+ `. aW\u{1a}5 _ o !fq\"% `' aM~* W#L\"$ `F ak)a \u{7}&c F\u{6}v\"!\
         `] ar?| ws\u{c}\"! `2 aTs\u{c} fR\u{18} h{Z Z\u{11}e T~G lIH T\u{1d}\u{1} :); {XE N\u{11}i W]\u{f} \u{10}\u{16}\
        \u{13} \u{5}\u{1e}\u{1b}\"' `' ab\u{1b}0 @I<$\" `- a+ `* a46J 2{f \u{1b}j]\"0 `]\"aS\u{15}_ 5&f\"( `# a6r\u{5} \
        AF  \u{4}n@\"! `O a2\u{2}o )_t\") `  ay!#\". `\u{1f}\u{1f}aD4> gLO r\u{1a}T ;R\u{12} Hj- 2JP NWY nk* }\u{3}; \"\
        zT *NV Mf^\") `% am!b a\u{e}j vo\u{1} U\u{a}\u{14} y\u{14}. O\u{5}Z\"$ `L aV)\u{1} WW. y\u{19}\u{b}\"( `% aGU$ \
        n\u{e})\") `! a~\u{b}\u{14}\"0 `S\"a\u{1d}[Z <>\u{18} ~fA\") `  a\u{14}]K Y\u{e}\u{1} }rM Kui eR\u{1b}\"0 `=\"a\
        _&\u{0} \u{2}z\u{e} cs\u{16} Eu \"! `W aTkN <\u{1a}T NI\u{7} [G\u{b} \u{1c}o- :;[ \u{11}F_\"+ `$ a2\u{1b}x\"! `\
        * acGM\"( `# aX]S\") `  a/L7 7OZ g(\u{0} Y$E ]xz\"+ `' au\u{9}z\"! `. a_A%\"( `# aU\u{8}&\"0 `\u{1}\"a\u{b}xi 9\
        \u{17}w&' `# a+ `\" a- `  aU\u{6}o\"0 `*#aX)# gM: :Nq U\u{1c}\u{1d} &'\" ?e# _f% '\u{1f}\u{15} k8.\"\" `S atj\u{d}\
         \u{1c}2[ K*j\"\" `z!a6Q\u{9} 4Q\u{7f}\"\" `\u{9}!aeh\u{5}\"$ `/ alY\u{10} \u{1c}\u{15}% wY( ifF \u{9}.S\"! `9 \
        a~\u{1d}g \u{12}]9 4^B v+E $>\u{7}\"+ `4 aU\u{b}!\"+ `/ a0[,\") `! ar07 z}8 u\u{3}* ?n9\"0 `@\"a\u{a}kP e]?\"( \
        `% aepB\") `# ah1L i*q 25\u{9}\"! `# aZlF 5-n 1g\u{5}\"+ `. aL3G\"+ `' a<\u{17}\u{2} Xa\u{18} 4p6 5ZZ D:\u{12}\"\
        ! `) a\u{19}[#\"( `# aJ\u{6}: b_Y E\u{5}^\"\" `L azC?\"\" `K!a,$G 0/^ \u{2}|\u{7f}\"% `' a\u{c}&Z \u{0}#f\"$ `E\
         a|sl 5fw\"\" `i!aG]\u{f}\"! `V a\u{12}\u{d}\u{1b}\"0 `!\"ana9 L\u{14};\"! `5 aNHD \u{16}al\"0 `7\"aR=o \\nx\"$\
         `7 aD\u{a}\u{2} ;9\u{1e}\"( `& aL79\". `\u{1f}\u{1f}a7\u{1c}Y h\u{13}s t=\u{10}\"0 `_ a_De \u{6}#0 O n \u{2}1\u{10}\
        \"0 `w aC=&\"! `@ a-.-\"% `# aMd7 )\u{1a}X ,h\u{a} \u{1f}[1 ,[L\"( `\" a9%M O\u{4}\u{1f} +8& YaE hN\u{3} KU0 z}\
        2 \u{5}XP H!l\"0 `k#a\u{b}\u{a}u\"( `$ aL]y \u{b}x\u{1a} \u{2}uW xsl\"' `# aCN\u{2}\"$ `0 a\u{1d}\u{8}-\"( `$ a\
        KvA NC\u{13}\"$ `7 aH\u{1e}- B=\u{e} R*\u{f} P;2 Z\u{1c}7\"1 `\" adXe \u{b}\u{f}r\"! `# aNl/\"0 `F\"a\u{8}\u{19}\
        e\"0 `I\"a\u{d}L\u{9}\") `\" a$YO\"+ `\" aQ|i Cx! -=O \u{1e}yw\"$ `D aQ#{ $\u{f}\u{12}\"( `# aoq\u{17}\"$ `@ av\
        d7\"+ `, a%\u{15}O\"! `! a$3\u{8} Jc> \u{0}\u{0}U \"}Z G\u{b}l f7$\") `  ao%/\"$ `, a,]G\"$ `$ aQjI 4\u{0}c +'t\
         ei~ @TB pA_\"+ `' aS\u{f}_ _\u{0}g sxl \u{1a}Z@ Q(`\"+ `* ae0\u{5} t=\" \u{c}j[\"0 `6!ahm$ |b+\"+ `$ a 99\"0 `\
        \u{9} a4\u{8}T :\u{e}[ %\u{1}c htn \u{13}o} ->\u{6} i\u{2}\u{e} ]\u{0}\u{17}\"\" `^ am\u{c}\u{18}\"+ `! aZy\u{1e}\
         \u{1b}\u{e}s\"+ `\" al/z llC 1\u{4}z yZd R\"j \u{15}\u{b}n\") `% aH\u{18}r \u{13}^* m\u{13}0 Nu5\"+ `5 aN`m\"%\
         `\" a\u{1b}\u{6}\u{8}\"1 `  ai$j 1\u{1f}3 \u{e}J7 t\u{1f}9 3tI\"0 `O#a$;:\"% `' a4\u{1c}O\"! `8 a\u{d}\u{16}l \
        #<w \u{d}=.\"0 `J a\u{10}S< \u{17}\u{4}E\"+ `4 a*\u{1}R a\u{f}\u{13} ,T4 T\u{9}N 0\\`\"0 `}!aU2~\"$ `= aV^N <MW\
        \") `  a\u{10}!\u{7f} \u{1a}\u{4}\u{8} mP6\"! `2 a\u{17}DA\"( `# aJ\u{9}} \\J\u{9}\") `  aIX\u{16}\") `  aTn\u{a}\
         \u{1}d\u{a}  \u{5}- l\u{15}h l\u{3}q \u{9}\u{5}\u{7f} \u{10}Y(\"$ `= a\u{d}Ai \u{15}Pu '\u{7f}\u{14} \u{19}[\"\
         0@D G|l \u{a}Vy\"0 `j!a}|y\"\" `\u{4}!a%\u{d}}\"! `S a\u{7}/x\"1 `  azx{ !&\u{d} b/0 >*9\") `% a\u{10}}c\"( `#\
         aW5g\"+ `0 aRl1 M,8 7\u{2}i\") `! a)\u{6}! V([ |\u{0}F \u{16}\u{11}m\"\" `u!a(\u{0}\u{9}  \u{5}\u{18} fH* \u{1b}\
        xn &Xu\"0 `a#a]a' @\u{8}H _\u{1e}K ]\u{6}{ \u{1a}o\u{5}\"+ `5 ay|\u{8}\"( `( a\u{7}GD B<E OvM\"0 `T a\u{c}WV \u{b}\
        UW\"( `# agdZ VKa\"% `) aEMl LH\u{1a}\"+ `! aEA\\ dJ\u{11} /\u{17}( \u{10}47 \u{b}eC zya \u{4}\u{5}\u{c}\"0 `{\"\
        aZ\u{1c}U \u{1f}\u{10}~\"! `) a _\u{8}\"0 `8\"a\u{15}t6 9\u{8}u \u{14}\u{8}\u{8} _1`\"0 `N\"aZ\u{2}\u{3}\"+ `# \
        a3@N 3$O 5\u{12}Q vlX \u{18}+z\"' `% a:t\u{1a} FW%\"/ `\" aM(Y\"! `. aX\u{9}\u{0}\"! `\\ aZ<\u{c} \u{19}*$ \u{1f}\
        w#\". `\u{1f}\u{1f}a\u{9}\u{1b})\"0 `~!a\u{1c}\u{16}q\"$ `1 at ) i|Z A^d\"! `< aH\u{15}\u{16}\"0 `\u{6}!aDc2\"0\
         `x!aD%\u{d} 1k*\") `  al{f\"0 `[!a\u{f}Lh X\u{16}p &C\u{b} \u{1}qD U-l\"0 `>\"a>Ub or\u{2}\"0 `C\"a\u{d}(\u{15}\
         Jl>\"+ `7 abfK\") `  a3\u{4}p $m\u{15} WnM\"+ `4 am\u{15}]$\" `+ a+ `& aI@\u{2} \u{3}~\u{3} ^)A\"\" `\u{13} ai\
        \u{3}M 8\u{e}5 sR7\"! `G a}\u{f}O\"0 `|\"a\u{b}\u{17}C ,. \"+ `4 a$\u{19}5 |Ek Pym L\u{a}H S>R K4e\"$ `8 a'Vb\"\
        $ `- aKjg\"+ `5 a$Jn\"$ `  a\u{17}\u{8}\u{10} \u{1e}\u{13},\"+ `3 a\u{16}uE \u{b}OR vBg Ic#\"0 `S#a\u{12}IO Lb]\
         |/|\") `$ aFY, SGk\"$ `G aNq\u{1d} pM\u{2}\") `  a\u{b}oI B,\\ \u{a}rn\") `\" aN,0 j\u{0}v\") `  ap\u{11}^ sqw\
         \u{11}f\u{b}\"/ `# a\u{2}s\u{1f}\"0 `\u{1} a\u{7}B' :H\u{9} d[ \") `# a\u{b}f5 ]gH Eqv `62 \u{11}Q7\"$ `: aKra\
         \u{13}\u{7f}i \u{0}\u{3}\u{7f}\"! `I a\u{f}!\u{9} Re  ?\u{1}  DHB 7\u{8}3\"! `) a\u{5}5C \u{1b}g\u{12} |\u{9}\u{18}\
        \"( `$ aEa\u{1d}\"! `C al\u{b}Z w(\u{11} jNn\") `  ahVz Mm\u{3} G\u{7f}\u{1f}\"1 `\" aveE\"0 `'\"a%>'\"( `# a\u{b}\
        \u{15}c HHm rv\u{13} \u{1f}2\u{16} *D< \u{5}\u{5}_ *li |\u{18}( u7Y s\u{7f}3 )TC q\u{1f}` *C\u{7f} \u{11}F# \u{1}\
        9r\"! `/ aL\u{18}~ \u{e}&.\"% `# a#AS\"0 `'!a]i\u{16}\"( `) a:\u{1c}X\"+ `' aw\u{1b}\u{17} }#! !\u{14},\"! `] a\
        'Rd ]E\u{15} g\u{3}\u{16} \u{6}(-\"/ `  a\u{1b}B= {\u{4}? G3\u{5} gK9 GR9\"0 `^#a$'Q >@\\ {D\u{d}\") `  aXle\")\
         `$ a\"]\u{11} q3P\"+ `  a/\u{f}U\"1 `\" ac(: \u{10}5n\"\" `X a\u{0}\u{17}7\". `\u{1f}\u{1f}aWF[ 7\"x\"! `G a;z\
        \u{7f}\"! `# acF!\"$ `* aD^0 1PD FTp \u{1}+\u{16} K5P\"0 `0!a!\u{b}{\"0 `\u{1d}!a\u{d}\u{1e}% \u{13}\u{7}D V0k \
        ~=\u{2} `\u{e}\u{e} \u{10}mD\"( `# ab=\u{12} s\u{6}g @>l\"+ `+ aGMu \u{19}V\u{17} a\u{9}\u{1d} \u{a}4O\"0 `Z\"a\
        \\c\u{10} kA>\"+ `# aEOY\") `# a`\u{17}4 c\u{4}G\"+ `5 aZRO c\u{1f}q\"( `$ a*I\u{6} g8[ ;yk \u{b}\\\u{12}\"+ `:\
         apE\u{1a} v\u{6}, pP8\"( `% a2P0\"( `* a\u{5},\u{c} \u{15}Y,\"\" `Q!a\u{f}ZD\"1 `  ay\u{7}\u{1e} \u{17}rB 8OG \
        &=\\ jD\\ l\u{7}v \u{f}d\u{12} 2i!\"0 `/\"aD~,  L2 z4F\"+ `  a\u{15}\u{18}i\"! `( a\u{1f}qn\"0 `A a\u{7}9\u{7}\"\
        + `' a\u{e}\u{f}\u{8}\"! `@ a4\u{12}\u{13} Y\u{1b}\u{1d} \u{7}\u{9}N [T[ Z!j\"( `& a\u{8}em !0\u{d} s\u{1e}} )\u{1d}\
        \u{11} C\u{a}\u{14} \u{1}w= Q0C \u{7f}bZ\"' `' a~Az\"$ `H a6r\u{9}\"% `# a]\u{19}\u{13} BaL\"/ `\" aTVN WO\u{f}\
         g\\1 Y\u{18}Y Ez\u{15} \u{18}&\u{1d} \u{7f}Z@ 2;A\"+ `4 aY\u{1}E iea\"( `\" a\u{10}yc \u{e}#\u{15}\") `  a\u{1}\
        F!\"% `  a&cO &Al\"( `% a|*.\"! `V am\u{8}|\"/ `$ a ?\u{1f} twW\"0 `m\"a=%k fT/ :o3\"0 `` a_zw\". `\u{1f}\u{1f}\
        a}\u{f}\u{6} ]+M PZX *hY\") `  a[\u{1b}e !\u{18}{\") `# a\u{1e}\u{a}w \"UL fa[ >t\u{4} KYN \u{d}c\u{1} 6\u{10}\u{13}\
         D{\u{18}\"0 `] ac\u{1}7 e,] D\u{7}\u{6}\"0 `} a;o. ~\u{1e}1 \u{1a}w` \u{13}!\u{1e} wE)\"+ `6 aS8V XXv A\u{16}V\
        \"\" `\u{8}!a\u{1a}\u{f}\u{16} z8# \u{1f}dg\"( `' a0\u{a}o\"\" `a!aN/x\"' `$ a\u{a}j\u{1a} c?^ n\u{e}e\"0 `x a_\
        :8 `\u{1}R \u{17}\u{4}\u{a}\"( `) a\u{0}^\u{c} \u{16}\u{1c}\u{13} ';/\"0 `?#a\u{8}j;\"0 `q#a\u{15}>E +fs #a\u{11}\
        \"( `# a\u{8}!\u{12} \u{1d}\"\u{1f} 02j k6\u{0} \u{1c}}? /B]\"$ `> a\u{8}\u{9}  C-! (T7 (9q 6\u{c}\u{3}\") `! a\
        mc2\"0 `H#a@*w !&[ W\u{0}\u{2} LEY \u{4}\u{4}\u{15}\"0 `*!a\u{1c}w>\"1 `\" a\u{19}DL DP\u{1b} )F\u{1f}\"' `& a\u{9}\
        B> \u{0}/\u{3} V\u{3}\u{16} \"n\u{1e}\"! `( a\u{1a}$<\"! `[ a\u{16}{l *\u{b}\u{a}\"\" `l!a\"I) ?QG\"( `# aA|S\"\
        ! `L a\u{0}]\u{1d} F_0 / 2 +bL K}[ JQh \u{17}\u{d}\u{6} h\u{c}\u{19} g\u{4}! C=3  J^\"0 `)#a%p\u{7} `Z: \u{17}}\
        >\"+ `& aS\u{1e}C z\u{1b}W J'd\"+ `4 ap@h .\u{15}n\"0 `%#a>2R\"( `# alT{\"0 `\u{16} a^$\u{f} \u{4}bz ].\u{1b} {\
        Y3 f\u{7f}l n\u{b}\u{d}\"% `& ad\u{9}\u{19} H8? M X \u{a}Nt \u{13};| @\u{1c}|\"\" `T!a@YJ m5U *\u{1}b n_Q$! `) \
        a+ `, al\u{e}x\"1 `  a,\u{18}\u{7} I\u{17}\u{8} \u{13}U\u{1d}\"+ `- aQ\u{12}  \u{1b}{I C%O :\u{12}e `{$\"/ `\" \
        azj\\ 1x\" :w,\"$ `H aexQ\") `  a\"fp .O\u{16} V\u{18}' RO,\"( `# a\u{f}15 (d\u{6} \u{5}64 \u{7}Fg\"' `\" a{Nt\"\
        ! `# a\u{b}GA #B\u{b}\"$ `7 a\u{18}P@ $vX \u{3}An\"+ `. aas^ G9h  r. ;(I on\u{a}\"$ `C avO\u{1c}\"0 `\u{3}\"a\u{1f}\
        Ii \u{1e}\u{16}{ ak:\"+ `/ at\"\u{15}\"\" `N a\u{a}l4\"+ `5 aa\u{b}8\"! `W a(3\u{b} <;r\") `  aZ?\u{4} [K3 0\u{16}\
        J n\u{1d}T\"/ `# a7|s\") `  a\u{11}\u{7f}\u{11} c\u{7f}\u{1b} o8H [#b \u{11}\u{6}k l \u{15}\"0 `P\"aF%) \u{5}\u{18}\
        d \u{1c}o>\"0 `1#a\u{11}Rz\"0 `W aZg\u{0} \u{f}\u{1}$ i.[ qee\"\" `7!auwx\"! `8 a\u{a}g2\"+ `5 aS(] R,i \u{11}\u{1}\
        \u{e} >hN\"0 `\u{15}!a_74 6\u{4}8 u(\\\"- `! ay\u{11}+\"0 ` #a|$e )\u{7f}g \u{b}\u{7}u \u{4}+' #rr J>x\"! `= a\u{d}\
        x} \u{e}\u{c}N \u{1}+\u{e} ux\u{0} ONG \u{0}nN ,\u{16}!\"% `$ aR+g Q4k\"( `% a\u{16}\"l VK\u{8} bT5 \u{1d}nC\"\"\
         `A a\u{5}iC Z\u{17}\u{9} dY( 7QM Xgo\"( `\" aqG\u{5} )*\u{13} \u{12}\u{0}\u{1d} TO4\"$ `+ a$J>\"! `. a\u{1e}`{\
         \u{7}\u{1f}\u{2}\"0 `8 a\u{1f}gw\"$ `> a\u{19}Q\u{5}\"! `C aG?\u{19}\"0 `\u{7f}\"auFs\"0 `\u{19}\"a\u{c}\u{f}\u{1b}\
         8\u{2}) #S8 y\u{2}Q bf\u{e} #np o\u{1a}^ \\G/\"( `% a\u{15}B: \u{2}.g\"+ `. aqg\u{7}\"$ `@ a:#\u{16}\"0 `5\"a9\
        v& PEo \u{c}<A \u{18}DX\"0 `N a +a ))\" ~\u{15}S 7L] ,:\u{6} l\u{9}*\"0 `\u{6} a\u{2}>F \u{13}&W )8X Xh\u{6} *\u{13}\
        E \u{1}zp xX \") `  a/\u{1e}(\"/ `! a\u{a}9\u{11}\"$ `B a2l\u{18}\"\" `\u{8} a\u{1a}\u{9}8 v\u{f}?\"0 `l#aqJp$!\
         `1 a\" `t!aa6B 27^\"0 `z\"aK\u{1a}\u{13} \u{1b}&C\"0 `1\"a%UT C\u{f}U K\u{13}j\"0 `\u{d}!a!3J q~j\"0 `3\"a((~\"\
        0 `r a\u{12}p\u{a}$! `I a\" `\\ a&\u{16}] a%c lOj\"0 `b aK\u{b}m }~\u{7f} 4\u{6}5 h7: \\\u{f}\u{11}\"! `= a+A# \
        1{$\", `\u{1f}\u{1f}aO\u{c}\\ \u{d}2o |2: \u{13}\u{6}D I F\") `! aLOK\"\" `}!aFcp Y\u{0}#&' `$ a+ `# a- `! a1d7\
        \"+ `! a@\u{7f}p\". `\u{1f}\u{1f}a\u{1a}{\u{6} 5\u{1e}t\"+ `6 aV{\u{1e}\"! `H a\u{2}e#\"$ `* a\u{4}u@ :0\u{8}\"\
        \" `\u{1} a\u{0}\u{1f}O hF\u{0} Dp=\", `\u{1f}\u{1f}a\u{4}}^\"% `' ai\u{3}` $V- \u{0}~F \u{1c}m\u{7} \u{1e}($ \u{14}\
        \u{10}B \u{11}rd Kfx (6z )\u{1c}<\"! `1 a\u{11}\u{6}I\"0 `\u{7}\"a.9W \u{7}v{\"! `= ak \u{4}\"0 `\u{1c}\"a\u{16}\
        ZM \u{7}`g \"j>&' `# a+ `\" a- `  a\u{1b}[I\"\" `W!aCe\u{a} ~j3\"0 `,#a0)Z\"+ `7 a\u{1f}p\u{b} Z#\u{1a} \u{f}l&\
        \"$ `$ a\u{12}#- =]: lq#\"( `# a^2T ]/p +nv\"( `# a\u{1f}{  \u{13}/L }\\P y\u{1a}p 6yu `-=\"! `9 a,\u{1d}X\"0 `\
        \u{5}!aGK^ Xsi\"0 `2\"a=@\u{7f}\") `% a-z( 5sZ mza 4pd -Pp d)$ ]S| N\u{6}\u{f} \u{12}\u{e}$\"0 `d!a`4S \u{11}*f\
         nl~\"\" `Z!a\u{14}.\u{8} WCt .y& Vt\u{1e} \u{12}\u{d}+$+ `# a- `! a\"y9 c\u{3}\u{16}$' `# a- `  a\\X' \u{11}~C\
        $! `R a\" `\u{1f} a\u{c}vO {CY\"( `$ af>[ s\u{7f}i \u{d}\u{10}\u{11} \u{7}\u{1c}+\"( `% a\\*J rsS $\u{1b}}\"+ `\
        ' a#r7 \u{16}0\u{b} /}\u{1c} \u{12}*_\"0 `\u{2}\"a=\u{0}c L\u{18}t \u{1a}z} P\"2 \u{1a}Y? \u{0}\u{12}E /\u{a}] \
        k\u{6}l\"1 `\" au\u{15}\u{1} \u{7}([\"0 `D\"aZ4c z\u{19}\u{4} \u{2}o\u{15}\"( `& ad\u{6}%\"\" `\\!a!WB \u{11}dc\
        \"0 `+#aest\"( `* aM\u{12}2 E\u{b}] \u{7f}Fc \u{1a}T\u{7f} \u{2}P \"1 `\" ag|( Lcj D\"y \u{1f}\u{1c}~ \u{f}S\u{17}\
         \u{11}Yb oH\u{15} \u{16}Q\u{16}\") `% a`X, rD/\"+ `% avnL\"( `( a`Z  \u{f}/O {*[\"! `D a\u{18}'D 1CN  NQ \u{c}\
        rc \u{4}!\u{9}\"0 `.!afa\u{1d} 1\"} D)\u{1} \u{c}jP\"0 `\u{b}\"a5R\u{2} \u{11}w\u{2}\"1 `  a[\u{8}\u{10} Vm6 0I\
        I q\u{16}Q\"( `$ a2 [\". `\u{1f}\u{1f}a\u{16} \u{4} >,\u{5}\"0 `;!a`\u{8}\u{a} ~fY zqZ\"\" `\u{b}!a\u{17}<^ s7i\
         \u{18}\u{d}~ @;\u{16} }z\u{1a} V{) Ad`\"% `( as&i u\u{d}&\"$ `3 a\u{4}\u{b}6\"! `V aPHF\"0 `n#a\u{19}t`\"+ `. \
        a\u{1a}@o\"+ `3 a\u{1d}\u{1e}\u{5} n7'\"/ `$ a\u{f}\u{1c}7\"( `% aM}<\"0 `T\"a \\Q 2EU\"( `% a:\u{17}\u{7f} 8a\u{2}\
        \"\" `l a\u{12}oc\"! `\\ a^t\u{1e} 0|O 'vp$\" `/ a+ `% aK&[\"0 `*\"a\u{0}\u{1c}b b\u{7f}t N7v \u{1e}E\u{6} .Y\u{1a}\
         \u{5}\u{f}\u{1b} A~7 G\u{1c}C u?z VA\u{4} >\u{1b}\u{1c} f\u{8}*\"% `$ a\u{5}@\u{15} 1g= rSj\"+ `4 a\u{7}x} N\u{1d}\
        \u{5} \\\u{1b}9 ~\u{10};\"\" `]!aVPB bk~ \u{12}\u{10}\u{15}\"/ `$ aG\u{3}3\"! `E aOPK\"\" `} aKSS 'Si DJ\u{7} T\
        bx EK~\"\" `8!a7h\u{3}\"\" `\u{3} a/%v `W@\"+ `4 a\u{15}hu $\u{2}\u{f} 5i] (\u{1a}` }Qe A%s\"+ `! a#\u{15}y c[E\
        \"0 `\u{8} a:LH N\u{a}\u{1} \u{1a}f!\"0 `X\"aa-H p\u{7f}, {\\\u{4} \u{a}6I\"( `# a1\u{7}e S:n\"+ `8 aACw \u{7f}\
        dC\"( `\" aS3n\"( `% ay\u{7f}1 1jc\") `  a:H(\"+ `' ajG= =2X \u{18}n< ?'\u{c} \u{a}H\u{f} \u{d}\u{1e}\u{1f} Z9U\
         \u{14}+\u{0} \u{6}'K IqT\"+ `4 aQM[ )e\u{e} k\u{1a}\u{16} b34 \u{a}BK lco \u{f}\u{1}\u{13} h`) 75-\"\" `\u{1b}\
         aQKK \u{1f}JQ <Ki pF\u{5} x`\u{1c} \u{12}\u{e}/ 8d_\"/ `  az$n qJ( T\u{18}? $%g \u{19}\u{a}t\"! `T a-\u{14}u p\
        $H\"0 `<!aL<m \u{c}\u{3}* 4HH\"& `\u{1f}\u{1f}a\u{17}UN wE\\ `\u{1}\u{7f}\") `  a\u{b} \u{9} \u{b}Z* v\u{1f}@ K\
        s\u{1d}\"0 `m!a|#( s)h 2\u{1e}n ]n\u{c} \u{1c}4! %!$\"( `# a[{/ \u{3}y>\"( `  a8i] \u{b}\u{11}`\"\" `\u{f}!aJ\u{1e}\
        i 8Jo E\u{16}\u{7f} }oS\"0 `\u{2} a)\u{1f}S\"1 `\" af\u{2}[ h\u{1a}m\"\" `1 aQ1\u{e} <s\u{13} \u{e}<' \"'- :\u{b}\
        R 6g` 5\u{8}e\"% `  a\u{d}(\u{1}\"+ `4 aU}(\"\" `\u{6} at^2\"$ `& ac7> 9+? uQ? 3?w \u{1}O\u{7f}\") `  aSd\u{12}\
        \"+ `6 aE\u{3}\" C5Y\"0 `V#aJHt\"! `7 a\u{1b}\u{e}\u{11} [fK 4Bq \u{13}ix\"0 `\u{10}\"a~Ww \u{12}Q9 \u{16}un 'm\
        \u{d}\") `% anm\u{16} yGM Aao Ftz \u{4}b$ DQC\"\" `R a\u{17}\u{17}d N\u{11}\u{19} \u{7f}V>\"0 ``\"a\u{4}<P\"\" \
        `g aEQk A\u{1}k 2\\\u{13}\"+ `& af\u{a}%\"0 `+ aL=J ?`P \u{16}eo \u{1c}\u{10}y RVD f1K X\u{a}\u{7} l2G\"0 `\u{15}\
         ab6u 5`\u{0}\"+ `. a\u{e}\u{14}\u{1} l@' Dd@$! `? a\" `:!aq\u{1b}J \u{8}'V \u{6}R\u{3} #>5 z,~ v\u{14}& n\u{1d}\
        ) 3%' PS}\"! `O a| \u{c} 4)\u{c} \u{a};\u{17}\"+ `- a~=F \u{f}/Y #|k \u{1b} {\"/ `! a9\u{3}\u{e} I;% 7sH\") `  \
        a{\u{1}a \u{13}Z$\"% `  a\u{7f}K* ?p5\"( `( a*-< J5R\"$ `1 a\u{11}l\u{12} |:- \"u:\"\" `y!a\u{8}'` :*j\"0 `c a.\
        E# I\u{b}N\"/ `\" a5_\u{8} \u{d}\u{a}A pEb C\u{6}{\"( `# a\u{15}p6\"0 `_\"au\u{13}; \u{13}=\u{10} }\u{b}P '?s x\
        f\u{7}\"+ `$ aIVO \u{1a}a^ RLu\". `\u{1f}\u{1f}aT\u{19}w j\u{5}* OhZ\") `  ag$s \u{2}Z\u{c} D\u{1b}: \u{0}%\u{1d}\
         kg.\"( `\" a_+@\"( `& aXQ\u{6}\"0 `\u{7}!a\u{3}%\u{d} 9`V \u{5}\u{7f}Z\"+ `4 af\u{9}c R\"e\"\" `M a)\u{6}t\"0 \
        `K!a\u{d}\u{2}E 1\u{c}K F r\"( `% a8YZ \u{1f}:l \u{f}v\u{11}  --\"' `\" a\u{13}6Q \u{9}ec\"0 `2 a{\u{11}h \u{10}\
        Ei \u{1b}S0\"0 `U\"aV\u{1f}E ?0U\"( `# a{\u{1e}\u{18} 6\u{15}< 0Zu J\u{15}# X\u{1f}2\"( `\" a\u{f}9C  4m 'u\u{4}\
         *\u{1e}e \\jo\"% `' aJ3p 4;\u{11} (.&\"+ `) a?3T\"! `# a\u{11}wv b \u{1b} \u{8}\"' IlV\"+ `4 au5c r\u{13}c\"' \
        `% a\u{18}\u{1}&\"\" `R!a\u{b}h| W\u{f}\u{2} `H\u{16} y:# \u{1f}6E 3C[\", `\u{1f}\u{1f}a<\u{13}d\"! `B a\u{7}Ef\
         *e\u{3}\"' `# aaW\u{5} tA/ QcG\"0 `!!aR\u{9}P q<k \u{13}nx V4\u{1a} q\u{19}?\"1 `\" aYrH B \u{f} 6\u{6}\u{7f} \
        \u{12}3\u{5}\"! `) a\u{7}?\u{16} qp>\") `  at\u{d}B\"0 `t\"alYJ =\u{1}P @*w h_\u{4} \u{17};^ \u{d}C^ 0(` WJ\u{0}\
         a;\u{8}\". `\u{1f}\u{1f}adA\u{1b} O3%\"\" `4!aqFU lj\u{7}\"0 `G#aR\u{4}\u{b} ?F\u{c} t\u{f}W .]p\"0 `i#a\u{7}3\
        \u{b} t\u{13}\" \"S1 \u{e}\u{13}H\"+ `6 aFFU #tE\"\" `C!a(\u{10}o K\u{1c}{\"' `$ a(H+ Y]D ;&n\"0 `J\"aWh\u{3}\"\
        ( `# ad\u{1}H fP[\"\" `u a\u{1f}2\u{7f}\"! `6 aB-O \u{b}%\u{15} ~,5\"( `( aZsL\"0 `< aK\u{d}V\"0 `\u{7} as}H $\u{1b}\
        \u{10} \u{6}\u{1}\u{16} \"n]\"( `# a\u{13}~\u{5} Q\u{1a}\u{12} zt5\"1 `  a]\u{4}A R%\u{c} b\u{12}4\"0 `o aLV5 \u{c}\
        O7 \u{f}\u{1a}\u{b} yqF\"\" `c!a\u{1a}v4 \u{b}\u{1d}J\"0 `c\"aJ[` ]O{\"' `$ a\u{1a}r\u{13} \u{18}m  \u{d}ih _y<\
         \u{16}]P &\u{10}~ (O\u{7}\"\" `\u{f} a\u{1c}<\u{a}\"+ `' a$7\u{1e}\"+ `9 a]J'\"% `! aj\u{d}:\"$ `B aPNT\"/ `# \
        a\u{3}@\u{4}\"0 `G!a\u{f}D\u{15}\"/ `  alO# \u{1b}*T 5vn \u{2}O\u{f}\"0 `h a\u{f}?+\"0 `Y#a;+M *%\u{12}\"0 `6 a\
        \u{1a}4\u{14} in\u{5} k%\u{d} /kG\"0 `)\"a\u{0}\u{11}O\"& `\u{1f}\u{1f}amkl\"0 `'#aL\u{10}\u{6}\"\" `' aq2& Xwd\
        $! `T a\" `+!a3\u{14}& ?I= `}B\"+ `  av\u{17}d\"0 `\u{12}\"a\u{19}E8 \u{12}\\= \u{0}\u{f}\u{12} iF\u{3}\"0 `\u{4}\
        \"aG;\u{16}\"0 `L ad\\& 1)D bPY\"0 `I!au4l\"/ `  a\u{2}p\u{12}\") `! a\u{10}Xf TT\u{4}\"+ `& ai\u{12}P\"0 `) a.\
        TS\"- `  aAX\u{13}\"0 `L#a_\u{11}L \u{1d}]^ !@G u)L 19R W\u{c}d i\u{1b}\u{1c}\"/ `! a\u{f}); \u{2}\u{8}@ lnA\"0\
         `\u{1d} aU\u{1}I ;\u{1}^\"+ `, a(\u{12}J t@P agz\"0 `(\"a\u{f}Ho\"' `$ a\u{7f}X\u{1} C\u{12}\\ hP-\"( `% a\u{17}\
        0:\"\" `\u{a} a'M\u{6} hy, c\u{19}{ \u{7f}=\u{7f}\"\" `I a~1) >Q]\"! `\" aDa` 1s\u{7} :]\u{f}\"0 `|!a\u{1}\u{11}\
        P LTu t7V Uq\u{13} Z@\u{1a}\"( `( au@ \"/ `\" a2\u{13}x ' H \u{8}0\u{e}\"+ `) a9jV  |p \u{7}=- $4#\"! `0 a'Z? \u{1f}\
        \u{16}P geW s9I  'U\"0 `j#a\u{17}\u{c}t \u{1d}x\u{1f}\"+ `* a\u{1}0O \u{7f}RR \u{2}ZW tz` }A~\"1 `  a\u{1a}W' 5\
        &3 /ih a,k &\u{1f}\u{7f} keS\"( `# a;O\u{1a} MqB \u{15}\\_ \u{6}\\q -\u{1d}r\"( `% a7d5 E\u{0}$ SFG A\u{15}Y\"0\
         `* ao\u{13}b\"0 `\u{0}\"a&Jq \u{b}\u{1}s PWH\"( `& aB\u{f}x d\u{11}\u{b} Q\u{1c}+ V\u{e}/\"+ `8 a*\u{10}Y ]\u{1}\
        k lk5\"/ `# ar:E G\u{1}a R\u{1}\u{1c}\"\" `\u{1a} a\u{1}\u{2}&\"0 `t#a\u{e}bK\"/ `& a\u{1b}\u{8}Q @\u{15}\\ \u{16}\
        (b\") `  a4qG >Vh U[  \u{f}&K l3p RCv\") `  aP_% \u{1}\u{1c}1 p\u{12}B 2HI \u{a}\u{13}\u{4} P'\u{18}\"+ `6 a\u{1b}\
        Z\u{1f} \u{7f}aW Iae tN& CmD JmN\"+ `5 aQL_\"+ `% aA@w\"$ `\" aq(\u{14} \u{1a}FA \u{f}\u{18}t Y<u$\" `% a+ `' a\
        \u{1d}d| o\u{e}\u{10} xF* .\u{8}2 n\u{b}G SkQ _\u{5}q\"0 `F!a(\u{8}t $8\u{12}\"+ `3 a\u{7f}10\"( `$ aM:u }B\u{11}\
         DbA\") `  aq<X W[z p\u{e}\u{16} \u{3}\u{17}_ ?R  JCi \u{11}3p\"! `! a\u{f};z l@\u{4}\"/ `% a;*\u{14} /\u{12}4 \
        {a| \u{f}5\u{18} \u{2}S& \u{8}\u{1c}& $=G a2\" \u{14}d*\"% `\" aGYz$\" `4 a+ `) ao\u{1b}\u{18} #\u{7f}Q\"+ `4 a\
        U\u{1c}Y\"( `% aKes\"0 `\u{4} a$\u{1d}< \u{7f}jE WVj 0>\u{a} \u{b},-\"+ `. aa\u{a}C @\u{2}J \u{b}`J wSo\"\" `U!\
        aWA#\"\" `Y!aRcX\"! `) aa9b\"! `Q a\u{17}\u{17}+ \u{c}DU \u{b}E@\") `! a\u{2})\u{2}\"\" `? aAJV \u{10}Q\u{a} \u{1b}\
        P)\"0 `\u{5} a\u{9}Y] =1\u{b} \u{2}v= \u{7}\u{17}@ 8wF z@$\") `  a0<9\"0 `Q#ar < \u{1b}A\u{8} 1\u{6}x 3N}\") ` \
         aS., \u{5}!e s\u{5}%\"( `% a;eD\"0 `=!a\u{1b}\u{4}\u{11}\"' `\" a5|\u{1d} I\u{12}0 \u{f}uc q\u{10}r mH\u{8}\"/\
         `# a')\u{13} \u{1c}\u{1b}D \u{7f}\u{a}R H\u{a}v V3\u{13} \u{1d}\u{a}C '\u{0}h $-X BSh 2\u{1d}s U=\u{4}\"0 `L!a\
        \u{7}\u{1a}\u{8}\"0 `c#a@J3 \u{a}.J jM\u{b} 76\u{17} g\u{1c}N Y\u{0}\u{8}\"1 `\" aDZ) X*, \u{16}#T \u{3}Qk htc\"\
        + `6 aLLi\"- `  a\u{2}=\u{1f} \u{6}-5\"\" `I!a\"\u{10}Q \u{6}\u{5}\u{1d} \u{1c}3V \u{17}\u{1f}s\"0 `H!a\u{5}'\u{0}\
         }5\u{9}\"! `= a)9/ s\u{1f}N \u{1}WY\"0 `s#a!'z\"( `' a+=P ?ci \u{2}\u{1c}&\"0 `l!a\"03 ~2X\"0 `)!aa/j\"+ `4 aZ\
        nw\"+ `- azAx \"\u{12}| ]\u{1e}\" >\u{7f}U '\u{9}g I\u{d}l ,_x\"0 `.#a3J6 \u{1}\u{12}u '\u{f}) \u{8}\u{f}F\"\" \
        `c a#\u{11}P\"+ `4 a\u{c}\u{d}S &`d \u{1d}8y rZ{\"( `$ a%v\u{16}\"+ `3 awL\u{1d} /\u{1d}M\"+ `4 a%9j $)| s\u{12}\
        \u{1f} G\u{14}\u{d} r`\u{c} yC? z\u{1b}W '|\u{a} N6\u{1b}\"% `& aBMB .S-\"% `% a-\u{15}- \u{1}$G Ox\u{7f} \u{10}\
        o\u{8} 7kc 6B\u{1b} ?\u{13}T\"% `$ a|]k zM1 \u{18}4@ _\u{a}] v_\u{1c} e\u{14}8 1EE HOF ,\u{14}\u{1e}\"+ `4 aOe!\
         x[+ :)t tax fJy\"( `& aat\u{1}\"+ `) au\u{16}  tUT o\u{15}*\"+ `- ak\u{7}0 \u{10}XR\"+ `0 aX9k ,ru `\u{8}\u{1c}\
         e &\"0 `\u{11} awm. \u{5}s9\"' `# aS2`\"% `  a\u{15}3\u{c} \u{6}\u{10}\u{1b} $7{\"( `\" a\u{6}{, +\u{14}_\"\" \
        `M!a\u{6}qb  He  \u{5};\"% `& av;E \u{0}\u{1a}H :*c$\" `@ a' `' a\".u $\u{d}\u{11}\") `% a)\u{7}=\"\" `s aa3P\"\
        0 `N#auv\u{7} T$\u{9} \u{7}\u{5}\u{9} x\u{1d}4 \u{a}Y@ J\u{3}/ '\u{7}1\") `$ aJ\u{d}P (~v z/'\"+ `1 a\u{12}RV p\
        e\u{d} )E\u{14} qY\u{19} d:I 7df hC\u{5} \u{b}\u{a}\u{e} I\u{1c}2 e\u{11}g B\u{a}\u{14}\"0 `# awsy Sy4\"+ `' a*\
        DP f\u{15}\u{10} `\u{d}. \u{1c}h$ `cy >\u{9}\u{d} \u{17}#4 Pv\u{1b} \u{12}PO vCS f6\u{d} \u{8}+: W\"\u{3}\"$ `A\
         a\u{7f}\u{14}\u{11} \u{1}\u{13}\u{13} /.\u{10} i>$ \u{1a}9z g<\u{9} \u{13}G\u{1c} \u{c}h4 \u{7f}\u{18}; )go\"%\
         `  al ,\"$ `0 a[_x /,& ;J\u{1b} 7)< \u{18}UQ\"+ `* a((\u{18} ul# \u{1e}\u{1c}\u{12}\"$ `' ao\u{e}\u{1a} ?)6 #|\
        \u{7} m 2 *<G\"0 `\u{9}\"aI\u{1f}K _\\p [}w #2:\"0 `\u{13}\"ar~: ;@V -\u{1d}^ 4i\u{15} \u{8}\u{1}t Zl= y6y\"! `\
        0 a\u{2}\u{4}0\"0 `;#as]U\"( `% a5\u{14}a \u{11}-B 0x\u{0}\"0 `1!a\u{1d}\u{2}z 8\u{7}\u{e}\"0 `l\"aOj# A\u{18}C\
         _>~ b\u{14}\u{11} \u{13}\u{10}\u{16} X$'\"\" `=!ahp\u{14} ?yJ  -\u{4} /\u{1b}\u{d}\"$ `; aV:\u{11} 9\u{17}1 \u{5}\
        .f Lrj\"+ `7 aPgk\"0 `+\"a\u{13}i\u{13}  O\u{1b}\"$ `( aP\u{7}# &\u{f}]\"\" `m!a%nv\"( `\" a\u{1f}\u{1f}\u{1e}\"\
        + `6 aV\u{0}\u{1f} _5n Y?w >\u{18}\u{19}\"! `4 a\"vR$( `  a+ `+ a%M\u{b} #|D v.. \u{1b}<Z \\e\u{0} 'B\u{7} e\u{8}\
        \u{1e} )7H 2]p Q\u{2}\u{f} \u{1b}C\" F3;  hR\"( `( a@?b\"% `( aS\u{6}j kD[ rez (@\u{7} qx\u{b} \u{8}\u{7f}|\"$ \
        `' a\u{6}L\u{2} Dp\u{12} \u{7f}p\u{12} oX\u{1c}\"0 `\u{f}\"a\u{b}c+ _:F\"\" `* ad\u{16}Y\"\" `\u{c}!au/S FWU \u{11}\
        ^^\"( `% a[)v \u{b}Q: 0\u{14}F\"0 `\u{1a}!abG}\"0 `Z av\u{d}~ 'K\u{0} \u{1d}x1 9%\\\"+ `% ag\u{17}\u{11} m\u{10}\
        \u{17}\"( `% a?0_ s\u{12}m G\u{17}V \u{18}#j W\u{0}y\"0 `,\"aq?L\"! `- a\u{5}5x ]\u{1f}\u{18} \u{5}F\u{1b} }%\u{1e}\
        \"% `$ aC`S\"( `% a}5U ave$\" `2 a1 `\" a'<\u{12} Pi)\"0 `:!a$/, ;RK\"$ `< a3DP 7_\\ Q2\u{e} \u{15}*O zuo\"% `#\
         a\u{13}mw 3}\u{13} Bg! \u{2}\u{b}# EQH\"( `# a3\\X $}\u{19}\"0 `d#a\u{0}\u{16}*\"\" `q!aYk9 \u{2}wO \u{17}'q )\
        %\u{3}\"/ `& a\u{6}$\u{13}\"0 `G\"aG\u{1f}7\"0 `u a\u{14}-R [\u{2}R \u{1b}8_\"/ `  aQC$\"+ `4 a\u{16}\u{5}/\") \
        `# a1_F\"+ `/ a*\u{7}q [N\u{0}\"1 `! a4\u{a}\u{e} \u{0}$\u{12}\") `  ab=\u{15} \u{17}we  J{ \u{12}\u{11}S lw\u{1e}\
        \"$ `) a~4+ L-T 9Af  P' \u{14}gA \u{6}}S \u{f}G[ ~7x YI\u{e} Rb(\"\" `5!a\u{b}6d 3\\5 N/Y\"' `  a\u{6};~ |B\u{5}\
         ,9=\"! `4 aFX4\") `  a\u{e}\u{8}5\"0 `:#a\u{1d}1T\"+ `5 aVB0 b$$ ;{? |li\"/ `\" ad={ \u{13}u~ gu#\"\" `) aG?$ \
        =7* I7c\"$ `5 ajzn fm| ,%d 5=q \u{19}\u{12}\u{11} $M\u{1a}$! `= a\" `v!aAD= \u{8}\u{a}A\"0 `r!a)9r \u{14}\u{d}\"\
         d>5 s\u{18}W\"( `% a\u{9}2N {|\u{d}\"/ `  aFVI S\u{7f}\\ \"-7 ]Gl cxs \u{0}L\u{1d} .`; f,b @1I c=J \\z\u{4}\"+\
         `* a+\u{15}\u{6}\") `$ ad?&\"+ `4 a2.I\") `! am0\u{0} -\u{1}\u{17}\") `% ao-7\"0 `: aQmw }o\u{17}\"+ `% a\u{1f}\
        \u{2}F\"0 `P#a\u{f}0I <]W \u{0}\u{8}w /%\u{7f} JSm \u{14}:\u{c} 16\u{1b}\"0 `\u{e}\"aOG` `@q\"1 `  avC\u{6} >f\u{6}\
         >t\u{8} \u{17}\u{18}\u{a} `\u{c}g :Pz\"0 `@ aon \"\" `m a8\u{16}g `\"w A?$ _+N `N= PL? |-e V\u{19}; cSS \u{d}\u{9}\
        2 \u{11}\u{14}9 \u{12}@w wi{\"! `? a\u{6}\\J\"/ `& aYjv ufx \u{19}w; t7s 9$\u{1d}\"+ `5 aq=\u{1e} u1! \"]W J}| \
        VD\u{7f} t\\) \u{13}\u{6}4 \u{1a}UV\"$ `: acZb &Kk %\u{14}\u{1}\"/ `& aSP,\"( `\" a~\u{12}- R\u{6}M x_q\"0 `y a\
        Hn\u{c} d/\u{1b} \u{1e}x&\"( `$ aU\u{11}E hTS #!j \u{1d}&b\"( `\" amlh X]{ p;'\") `$ a[\u{a}( v\u{4}E  [y\"+ `4\
         al[\u{7}\"' `& aNQk&' `$ a+ `# a- `! a\u{c}t\u{14} \u{b}sK :n\u{1b}\"$ `# a\u{5}\u{d}4 +5\u{7} +@\u{f} wH\u{f}\
         (c( |'[ h*+ 8K/ \u{16}b> ;\u{e}N \u{16}YO\"\" `r!a+-W (`T l`r \u{14}\u{1a}G \u{7f}Xi\"1 `\" an\u{1a}\u{1e} y=7\
        \"0 `q!a\u{1d}\u{b}[\") `  aac\u{1d}\"* `  akjl p7y !(@ RI\u{1d} Y\u{1c}'\"( `$ ar?R \u{1f}Q/\"$ `2 a[\u{1}\u{1e}\
         7]~ h\u{17}\u{7} QN:\"( `# a.9B\") `  aT$\u{b} \u{9}6  \u{5}~9\") `  aB\u{16}[ j?h\"+ `6 a\u{1e}S\u{4} 2b\u{6}\
        $! `J a\" `~ a\u{1e}y\u{c}\") `! a4d\u{18}\"$ `! a0K&\"( `$ aBbA e\u{16}H\"0 `7!a\u{13};K \\{o\"0 `, a7\u{4}, F\
        1H \u{13}\u{14}Q\") `$ a .= DXs v\u{15}\u{12} U\u{1e}? \u{2}\u{1a}[\"% `# a\u{6}Y\\ u~j\"! `S a7`|\"! `% aKeR\"\
        % `! a`Rj Sy\u{16}\"\" `n aiV!\"/ `# apM& aJn\"+ `1 aB\u{1b}\u{b}\") `  a,O[ :AO d/\u{5}\"+ `6 a{&*\"0 `h\"a<^5\
         5-I \u{15}\u{0}M RQV \u{11}\u{0}c ~:S\"% `\" aspT\"0 `5!aa\u{9}f$! `' a) `  a`E\u{1f} -\u{13}P\"( `# aX'V\", `\
        \u{1f}\u{1f}a\u{18}=[ no^ v$\u{16}\"$ `: aXk*\"0 `\u{17}\"aG\u{19}\u{3} 9TM\"0 `\u{18}\"aKP\u{17} EO\" #}L \u{8}\
        @\u{4} \u{6}X\u{1a}\"$ `8 a\u{a}<5\"0 `\u{1e}!as3:\"\" `( aI\u{9}t\"% `  atp\u{e}$\" `; a+ `* aRsD \u{b}VF H\u{1f}\
        Y HQa t\u{b}4 c]A m0c -\u{a}\u{6} _#9 \u{9}\u{1e}?\"+ `4 a45D\"$ `G aSw:\"( `\" a\u{d}Wn\"$ `( a#46\"! `B anJ^\"\
        + `7 aBS` )\u{1f}N 6|} ;a~\"! `C awY\u{8} 3\u{a}\u{f}\"+ `4 a01\u{12} U7Z -\u{16}x \u{1b}R\u{1} \u{d}g*\"0 `q a\
        Iq=\"0 `A\"a?p\u{b}\"! `W aiX! '\u{0}< \u{14}OY fL\u{2}\"! `' a\u{19}G\u{a} FN\u{1b}\"0 `Y!ao$\u{1c} o,X Q=\\ 9\
        6! {eB\"1 `  aV_} L3\u{9}\"0 `\u{1d}\"a,@4 n\u{8}:\"% `( aUw\u{0} \u{1}\u{3}\u{6}\"0 `D#a2Pb ]ie =mo E\u{0}v :U\
        \u{1a} LC!\"' `# aS@L D,V \u{18}Sm #)\u{13} \u{17}4\u{16}\"% `% a9%\u{1e} W2, 4\u{1}Q .v\u{7f} qT\u{12}\"! `D a\
        M[E UKW k_Z \u{1a}ic\"+ `4 aY\u{1f}\u{16} W[2 \u{12}U< >ae\"% `& aH<2\"+ `8 a\u{15}\u{3}9 Ja=\"( `% a`[\u{2} y*\
        G oJV\". `\u{1f}\u{1f}ay\u{5}\u{7f} \u{1f}~5 6\u{1f}6 DKP\"- `! a;}~ H]\u{1f} yg* 6\u{5}M Zb~\"( `) a\u{9}lE 8]\
        c \u{8}7\u{7} \u{7f}??$\" `\u{1d} a+ `: aNC\u{7} +J,\"0 `t!a\u{c}\"m \u{14}N\u{d} U,I\"! `- aO ] \u{1b}=h N\u{1a}\
        m 1a\u{8} LL$ rV8 'KL \u{2}f\\\"' `! ap8j \u{1c}@\u{d} 0#\u{10}\"+ `+ abX\u{11} =\u{17}T \u{12}\u{1c}5 x]F }/h$\
        ! `+ a\" `Z a|9n :s\u{9} \u{7}5\u{1a} %a& \u{10}nI\"! `@ a1\\a \u{1f}\u{7f}|\") `! a\"15\"0 `c!a\u{a}C\u{1} U\u{15}\
        \u{19}\"0 `E!asF* 6\u{1f}+ 9\u{6}K P\u{c}t ?q\u{1c} \u{15}FT L/X pPo H5\u{2} P\"\u{18} \u{6}\u{9}q\"1 `\" a\u{19}\
        b\u{12}\"0 `]!au_1 k7I 1OS\"0 `\u{1e}\"aL\u{9}\u{12} \u{12}P&\"0 `A#aO|1 \u{7}}\u{c} hxx (F9 Nt[ ls)\"/ `$ a8\u{10}\
        \u{1} mq<\"! `3 aK+C \u{13}Js \u{8}}G 2aK\"+ `4 adKP S3\u{3} Lb$ uB2\"! `V aE\u{10}U f\u{2}r \u{f} \u{12}\"( `(\
         aoB9 ^x\u{1} E\u{0}7\") `  a#\u{1a}\u{17} {)6 _=P\"/ `$ aVki 2C\u{15} \u{b}#` 4\"\u{15}\"% `& aWgT \u{0}Dh \u{1}\
        \u{e}\u{4} \u{7f}\u{1c}\u{e} \u{11}g@ |6U Ksh\"0 `T!a\u{3}\u{2}\u{1d} m@\u{1e}\"( `% a\u{7f}\u{15}* \u{17}zq mM\
        '\"\" `s!aw]I tUL W1W 0e}\") `\" a^\u{7f}_\"$ `% aI,v\"( `# a\u{11}q} \u{3}\u{8}~ ?w\u{9} X\u{18}. \u{8}Q3\"0 `\
        m aAR\u{9} c)#\"$ `& a\u{14}\u{15}.\"0 `\" aG\u{1a}v S)\u{2} D2\u{13}\") `  a\u{4}v\u{1d} \u{10}\u{9}2\"+ `7 a\"\
        1F o\u{10}]\"0 `9#aFD) |\u{1}3 51< [gh ?S\u{0} x<1 \u{7f}\u{1e}X\"0 `\u{17} a4ij -aG\"0 `( at8R\"0 `. a-<n\"\" \
        `9!a'fr Wnz \u{17}~% g\u{16}M q]\u{3}\"\" `\u{16} at0\u{11} N\u{13}\u{1d} \u{6}]H\"( `* ay\u{12}/\"! `; a\u{18}\
        \u{3}Z nP\u{2}\"0 `K\"aD\u{7}5\"( `# a\\C\u{19} xD7 KS: !_c\"( `$ afRm 3>\u{5} z`\u{9} \u{0}lB 'FM\"% `\" a\u{a}\
        N\u{c} oT\u{11}\"( `$ aP\u{10}!\"( `\" a\u{18}b) L\u{10}?\"( `* aRMT OhV \u{7f}J\u{7} &J]$! `H a\" `K a*\u{8}3\"\
        1 `! a5P6\"0 `~ a[4\u{c} JFM\"\" `\u{7f}!a\\am\"0 `4 aC]t\"( `$ a:?|\"! `; aHH\u{1f}  V' 0h)\"/ `\" aCFI \u{19}\
        #m &\u{2}y\"/ `& a\u{e}{\u{2}\"! `6 a `\u{13} mOU\"\" `h!a\u{f}{< \u{19}{Q\"/ `  aHb\u{3} j]\u{19}\"0 `0\"a?\u{c}\
        C !\"M ,kZ \u{1e}Sj \"|\u{7f}\"! `2 a\u{11}\u{6}  ?28 \u{e},D ^\u{1c}~ `\u{9}^\"+ `$ aa3v %5\u{12} `3O\"+ `. a\u{b}\
        =P ][\u{2} c%\u{13}\"( `& agg\u{13}$\" `< a1 `\" a\"gE\"% `% a\u{1e}o\u{1}\"$ `. aUT>\"( `% a0LZ \u{8}\u{1f}\u{1b}\
        \"0 `\u{13}!a\u{b}\u{2}5 .Kz \u{6}f| I\u{d}q y\u{14}~\"! `S anDE O?M c6X \u{1d}'Y\"$ `? ahc\u{6} :\u{c}\" I#6\"\
        \" `d!a]\u{1b}D\"0 `\u{14}\"ae[Z gR\u{15}\"0 `#\"a/\u{d}^ \\kk \u{5}\u{10}\u{1f} IB\u{8}\"\" `8 aZ,B \u{18}\u{8}\
        X E\"r &%\u{9}\"( `# a[O\u{12} ]8* \u{0}z5\"+ `3 a\u{1f}3> 5]H \u{17}o?\"\" `g!ag8\u{9} dN\u{16}\"! `# a\u{18}\u{1d}\
        m j{w \u{16}Q\u{18} \"LD B\u{0}R 3*{\"+ `+ av\u{9}1 zsr <\u{4}! M\u{14}L 3y5 [>7 &\u{10}R ~RH\"( `& a*\u{7}H xH\
        r \u{1}\u{1d}\u{2} &g\u{16} xr $! `C a\" `?!au%5 o}b\"+ `& a)\u{2}n \u{13}\u{d}\" .Z' yDQ\"! `( ab[T\") `  a\u{1d}\
        W\u{1e}\"\" `\u{7}!aOf# d~B u\u{1b}{\"+ `: a{Z\u{8} 3\u{10}\u{18} >-( (M5 bLR :4w\"! `Q a!\u{13}* R/C\"\" `\u{1c}\
         aWLj \u{1c}2\u{12} bP5 T!$ &\u{17}(\"+ `) af81 UcL \u{a}\u{e}\u{10} \u{4}J\u{14} ]\u{8}; aCf {\u{a}/\"! `, a@\u{d}\
        m\"! `7 acvn H|\u{11}\"\" `\u{10}!atW\u{1c}\"0 `b!ael0 f1A \u{d}\u{15}K$! `? a\" `'!ao\"d\"\" `\u{c} a`ns p\u{d}\
        { \u{19}:+\"/ `! aq$, \u{11}B>\"! `\\ ancN \"&P h*\u{e}\") `! a0{Y \u{10}nc ;\u{2}\u{13} s+e \u{1f}K}\". `\u{1f}\
        \u{1f}a\u{14}F\u{0}\"+ `* aa!%\"$ `5 axc( L]9 o/U -Q+\"! `, a)1\u{1c}\") `# atv\u{c}\"\" `P aN:h %#} \u{0}v\u{6}\
         g^S )R\u{3}\") `  autf\"( `# a\u{c}Q\u{4} H\u{f}\u{c} \u{9}\u{4}\u{18} kS\u{1a} XU4\"/ `\" aPvV\"% `( aE\u{1d}\
        b B<\u{9} a-(\". `\u{1f}\u{1f}a&3J\"! `= a]\u{d}o ;w9 {]F g%o\"! `) a&y\u{5} \u{1}S\u{11} Z,4 K\u{13}I \u{11}M`\
         \u{1d}hw\"! `? aal\u{1f} :s\u{5} NiG E|\u{19}\") `\" a\u{7f}q4&\" `: a+ `/ a1 `\" aJ\u{c}> \u{1e}IL \u{7f}cw \u{a}\
        \u{f}\u{1f} \u{e}3* &*\u{14}\"\" `\u{b} a\u{6}2x :k\u{7} f>5 j\u{1e}: \u{1e}7F \u{d}tv$\" `! a+ `! a\u{5}\u{0}\u{5}\
        \"' `# a+Im m\u{6}m\"! `^ ah`= \u{b}k?\"0 `\u{16}!aP3{ (s} *S\u{1c} B=#\"% `  a&\u{7}k W\u{d}v \u{1}\u{1e}\u{12}\
        \"! `B a`\u{1b}\u{1f}\"0 `q\"awD9\"1 `! a](: \u{4}\u{10}A #cJ \u{1f}\u{1e}o kj\u{7f} };\u{1} -i= \u{2}\u{17}\\\"\
        ! `, a1,j 9y4 {?E B,` \u{c}Nh \u{b}9j +\u{c}\u{d} 4\u{1c}\u{0} O`P\"/ `\" aA\u{e}r \u{e}9p Yx}  \u{4}\u{0} _mP\"\
        0 `\u{e} a/$r ,,\u{8} \u{4}va\"! `] a6q{\"+ `, ah<I \u{9}\u{1f}a\") `% a.\u{4}h\"+ `$ a \u{18}\u{8} \u{8}g@\"1 \
        `\" a=|A iGp\"( `% a\u{2}<z\"$ `4 a7'\u{1d} 73) \\\u{12}\u{12} HEH ~A\\ :a~\"0 `\"\"a9\u{19}/ x\u{8}\u{18}\"\" \
        `w a)6  VEU 2\u{b}\\\"\" `J!al?x &1\u{18} 7NE\"0 `\u{a}!aRx( oC0 \u{2}\u{11}6\"1 `  a\u{16}q\\ |$\u{1d}\"0 `]#a\
        H\u{3}& K\u{16}\u{f} 4pE \u{6}\u{10}P zlB\"0 `5#a&S~ s8H E\u{8}P \u{e}N9 \u{19}\u{1d}9\"0 `\\\"a\u{1c}%W \u{10}\
        'i\"0 `i\"a]i\u{7f} \u{1f}\u{6}* i\u{19}] \u{1f}6\u{0}\") `! a\u{e}1\u{e} \u{2}:U .Jt \u{c}9&\"\" ``!a k3\"0 `G\
         a6\u{2}9 \u{e}C; 4S\u{9} /\u{0}\u{e} z{\u{0}\"( `  aS\u{3}i D~\u{10}\"\" `\u{0}!a)B)\"\" `\u{a}!a\u{10}tH XeM \
        4jq |n\u{4}\"! `T aH\u{1c}\u{9} *p\u{b} v\u{10}\" D\u{4}D\"! `& a;:g \u{1b}:X \u{e}\u{13}\u{9} m-\u{11}\"0 `}\"\
        aZ B :a\u{2} )\u{1a}\u{9}\"0 `X a_<q nF\u{4} L\u{1a}\u{b} =q3\"0 `\u{19}!a\u{16}w\u{1}\"0 `\u{a} a\u{1b}z\u{1} \
        \u{9}$\u{1d}\"% `$ a\u{16}\u{d}!\"+ `4 aL-+ \u{5}\\7\"! `B agHp\"+ `2 a\u{c}~H \u{16}\u{7}\u{7} e-' \"C@ F\u{f}\
        D |B\u{1} \u{1}y\u{1f}\"0 `Y a\"\u{1e}\u{c}\"0 `f#a\u{1a}/\u{d}\"+ `/ a4t\u{12} \u{6}Q. T\u{1f}\u{b}\"( `\" a5]\
          {\u{c}= Q@| Zg8\"+ `4 a4d\\ J\\C -\u{b}i\") `  a@\u{11}\u{1e} }e\u{1f} 5\u{3}\u{1f} `_D A\u{5}S !S\u{e}\"( `$\
         ax\u{16}\u{19} [a# \u{3}J8 @\u{13}P\"/ `! at}T\"% `! aD\u{4}\u{9} ){\u{1a}\"0 `&!ak/\u{1f} \u{f}CC 4&F A>\u{14}\
         \u{6}2( V\u{9}=\"0 `\u{f}!a[,>\"( `\" am\u{7f}O\"% `\" a*\u{14}\u{14}\"( `\" abM7 6Ca &E\u{c} \u{d}\u{13}? ?_\u{b}\
        \"' `! az;G gW\u{5} \u{8}\u{15}\u{5} =\u{1}, ,rf |\u{19}\u{0} &5\u{a} 0[\u{d} }\"\u{f}\"' `% a\u{b}?\u{17} ]s7 \
        vCL\"0 `~\"a/#N _\u{16}\\\"% `( a\u{2}ge\"\" `0!aYMi\"% `\" a6\u{0}% \u{7}+3\"\" `Y ajMH .p\u{5}\"! `G aFw\u{a}\
        \"! `\\ a|;7 \u{9}?F \u{16}@\u{12}\"0 `% az\u{18}=\"+ `  a\u{e}6\u{4} R\u{8}\u{4} G\u{2}\u{9} V\u{14}Q\"0 `>!a\u{1a}\
        m{$\" `6 a+ `' aD|\\\"\" `~!a\u{1d}|^ te\" I\u{13}U x}\u{d} G\u{b}\u{1e}\") `% a\u{8}\u{11}K\"\" `\u{9} a=CZ *\u{5}\
        \u{10} @W\u{1d}\"+ `4 a\u{c}\u{4}| u\u{c}\u{2}\"0 `> aZt\u{1d}\"1 `\" a\u{13}5E f1\u{8} ]vc\") `  aq\\r\"! `\" \
        a(&\u{7f} <t& :r' \u{10}.[ i>d Txj Nh\u{c} \u{1}\u{16}\\\"/ `\" au]9 =\u{15}[  \u{19}[\"( `% as2f q?\u{f}\"+ `4\
         a\u{d}CR\"0 `Q!a)\u{16}T ela\"+ `6 a>Y\u{12} '\u{10}-$! `E a\" `G!a\u{19}\u{19}2 \u{d}\u{14}<\"0 `O\"a\"([\"\"\
         `N!a@Du ^l>\"+ `7 a\u{1c}\u{d}\u{7f}\"0 `&\"ae9\u{10} \u{13}T2 |PS [\u{18}R Q:J yyS \u{19}\u{6}4\"! `Q a\"?6 A\
        L\u{1} ~%5\") `$ ak~e \\\u{11}f eb\u{8}\"' `! ahtH\". `\u{1f}\u{1f}a2zL !{b\"! `L ad\u{2}m =Bs ~&\u{1} ]\u{15}J\
        \"0 `z!a^\u{b}O xm\u{0} R+\u{5} Dj*\"0 `K#a\u{a}P5 \u{1}#I\"% `, a\u{19}\u{1d}M Vi\u{16}\"+ `4 aE6@\"+ `6 a0hF \
        c\"o\") `# a_^{ qD\u{7}\"$ `> a\u{13}<p J*\u{14} h3^\"0 `M#a\u{1b}\u{3}\u{0}\"! `* aSyD V3p \u{d}d% \u{7f}EP {i\
        t H^\u{1e} \u{19}EI )uL\"$ `M a\u{15}\u{4}|\"! `T a\u{1d},\u{2}$\" `\u{1e} a+ `: aI)C\"( `$ adrE opm n+- \u{f}c\
        :\"0 `-!a;\u{1b}O 6\u{f}X `\u{e}k 66s \u{1c}!\u{14}\"+ `. ap\u{3}@ &CR \u{1d}fY +\u{12}\u{15}\") `% a7\u{f}7 w'\
        \\ \u{13}=\u{19} \u{17}8\u{1c} D=_\"( `\" ai<\u{19} @\u{9}\u{19}\"0 `Q\"a\u{c}\u{12}\u{1f} \u{11}NV \u{6}/\u{1c}\
        \"( `\" a\u{1a}S\u{10} &\u{17}\u{10}\"0 `t a6ZY \u{1f}Y\" 2\u{10}, /\u{1e}t \u{2}IO ,bp\"\" `_ a-c\u{1b} Y89 \"\
        \u{4}P E-^ n\u{4}\u{5} b\u{c}\u{18} G\u{f}_ \u{1a}\u{d}e\"0 `\u{1c} akCo \u{0}\u{1b}p\"\" `\u{15} a\u{5}\u{3}N \
        4}[ \u{0}Ag D?s\") `% a9/, }\u{1}j H:\u{17}\"\" `| a\u{d}\u{1b}$\"! `$ ah3N\"/ `! a\u{0}\u{8}f Td\u{1b} v?(\"\"\
         `0 a/.D \u{0}#\u{9} )q\u{b}\"$ `> ak\u{7}\u{13} U)\u{14} \u{19}wm NC\u{10}\"+ `* aV\u{18}X n{| */} 3l\u{18}\"!\
         `N aWuU\"( `( a\u{1c}Q&\"\" `P!a.(Y \u{10}yu\"0 `\u{13} a`\u{b}\u{1}\"! `& a\u{4}\u{1f}m\"0 `\\!a#f[\"! `/ a\u{13}\
        hu nWy w\u{12}}  8'\") `  a0$? \u{b}y\u{7} k%G\"+ `/ a}:C vJV :\u{1f}\u{e} e\u{18}\u{19}\") `! aW\u{f}/ \u{1b}V\
        5 2D8 kbL\"/ `& a>\u{19}P Q\u{a}T \u{10}\"\u{9} O\u{b}* 9\u{10}h z*\u{1a}\"\" `y a\u{12}D* 5&}\"0 `V aGO\u{f} \u{f}\
        $B WO_ C\u{9}\u{e} \u{15}\u{e}\u{16} 4^\u{1d} \u{12}g\u{13}\"0 `k a6S# Y@] Ut| ?4\u{1e} \u{1b}I, \u{6}CL K\u{8}\
        N 9\u{4}f \u{14}'s\"1 `! a_g;\"0 `i a]d? TGE\"! `> a\u{e}\u{11}R \u{6}1|\"% `# a\u{5}\u{5}\u{e}\"\" `= a<\u{1c}\
        \u{1c} \u{1e}+( mMd t:l\"! `# aE\u{18}w\"0 `\u{1}!au@\u{6} 66- %#@\"( `\" a\u{1e}'P NxR \u{1b}(V \u{0}6^\") `  \
        a\u{16}I\u{2} n\u{b}\u{e}\"' `\" aH\u{4}\u{10} \u{16}d3 !4F\"\" `d ac.\u{13} \\K, \u{16}v\u{7} \u{13}\u{0}\u{10}\
         )f\u{15} 8E{\"\" `\u{12}!a!2\u{f} /l\u{1f} '+0 6|O\"\" `W a\u{14}\u{18}P\"/ `! a\u{4}>\\ \u{16}\u{11}\u{e} Zd\u{11}\
        \"$ `D avE\u{1b} H$@\"1 `\" agdK _*\u{14}\"0 `W#a'3# ,W) \u{11}fF\"$ `? afJs\") `  aPQ\u{16} \u{6}El v]l O\u{8}\
        . sIR\"0 `b#as\u{7}h \u{1e}y\u{6}\"0 `E a\u{1a}=_ Aig y?\u{1} \u{a}!.\"+ `/ aAzH ]/\u{2}\"+ `4 au\u{f}^\") `  a\
        \u{1f}ju \\\u{13}\u{14} i1\u{1f}\"+ `2 aPj' vUg \u{2}?\u{f}\"( `' afn\u{14}\"( `! a`,\u{18} *B) ~=- x2'\"\" `9 \
        am\u{7f}C ,-A SPD\"+ `1 aAzc \u{6}\u{7f}g \u{14}}t KM* 8(l\"$ `  a7&n\") `  ayVy !q\u{6} /H\u{1f}\"\" `|!a`[  \u{0}\
        iA\"! `  a\u{1e}^b \u{1d}\u{c}& ~\u{5}=\"0 `e!a\u{1b}-I {\u{1f}R\"' `! a\u{1f}\u{1b}\u{c} h_\u{f} F\u{1}\u{14}\"\
        0 `\u{10}!aC}\u{16} (I,\"0 `v!a9[L \u{0}?- \u{a}LX G\u{16}* 5Jf {Cj\"( `% a\u{7}\u{13}O 1\u{c}[ \u{1c}m\\ Oy\u{1a}\
        \"+ `8 aX'. @^4\"/ `% aBs= \u{5}{[ *%J\"0 `9\"al_R \u{2}iU hA\u{1d}\"/ `! aC\u{4}Q \u{12}<k\"( `$ aXBb\"0 `n\"a\
        =\\: r\u{14}\u{1} =_\u{f}\"( `* aii1 `7]\") `$ a\u{6}3u ?y\u{12} @\u{3}q @\u{15}q\"! `$ am,0\"( `$ a'\u{1e}X \u{7}\
        =g \u{9}nC V;K qgp\"' `# aj9s\"\" `n!a\u{2}7\u{7f}\") `  a\u{b}:E Z\u{2}  3z5 sH? 8\u{13}A 7=C \u{e}9j ZK\u{b}\"\
        + `8 axJ: &Y\u{c} p2\u{14} dk> \u{16}+A /Ru wM\u{8} \u{1b}g\u{1c}\"+ `) a8T2\"! `8 a5i;\"* `  a3\\K \u{5}Q[ =e \
        \"/ `$ a\u{16}lX\"% `* a\u{8}$\u{15} \u{3}{6 K8s F\u{a}\"\") `% a\u{7f}g]\") `\" a2.d ?\u{b}- |\\: \u{1a}\u{0}|\
        \"( `% aAz`\"/ `  a{7U \u{1}9d E\u{8}F\") `  a{\u{11}\u{8} A*F b\u{5}\u{7}\"' `\" aX[( \u{15}\u{8}V Mn4 =\u{18}\
        ^ :\u{d}\u{5}\"( `% aI6> ./L \u{0}\u{1f}\u{1c}\"( `$ aC;+ gpD J_\u{1f} @\u{8}C 3\u{12}^ \u{0}!~ )\u{11}\u{a}\"1\
         `  a\u{2}\u{1a}7 \u{a}2g\"+ `$ a7ek {0{ 6Zj m.z |\u{1b}\u{3}\"+ `! a$^\u{5} [3\u{c}\") `% a\u{14}|@ 6@\u{7f} \u{a}\
        #\u{b} \u{15}>i\"\" `\u{7f} aNj/ 54\u{7}\"\" `{ a\u{c}-\u{14} \u{1c}z\u{1f} XS6 9fP\") `# awca\") `# a\u{3}Ge _\
        \u{a}C\"/ `\" a[#G\"0 `M\"a\u{1c}En \u{10}?p J,v \u{4}P\u{15}\") `  ah\u{e}X\"& `\u{1f}\u{1f}a8[i\") `  a`3 \"+\
         `# afe4 %K\u{1b}\"0 `d\"aMG, W.0\"0 `X#al?D \u{19}7^ ~\u{e}o \u{9}g~\"\" `,!a+\u{8}\u{4} @f\u{13}\"/ `! aMP+ )\
         q \u{6}l\u{7f} )\u{4}\u{1e}\") `  ao\u{5}B LEJ peO J9w qm\u{15}\"( `$ aW16 {\u{13}\u{3} |\u{2}\u{d} \u{13}\u{f}\
        \u{17} t?l hA= AR= \u{1c}>h :T\u{10}\"( `\" a\u{6}4y\") `# a8;\u{8} 8L\u{10}\"+ `- aP\u{b}%\"0 `-\"a(_\u{13}\"!\
         `2 aE6g x\u{9}{\"0 `?\"al\\& T\u{9}^\"\" `(!ay\u{13}c -&~\"0 `v\"ajo\u{11}\"( `# aGY! 0LY Pr\u{2}\"0 `I as\u{6}\
        2\"$ `+ a?G_\"+ `* anLq 4<\u{5}\"! `= asJa Y5' bP- \u{13}Z/\"0 `  a|oF\"( `$ a\u{e}[o kJ\u{13}\"0 `/ aJ)(\"* ` \
         a\u{16};\u{2} Fv\u{15} AFf\") `! ab+\u{13} e\u{16}\u{14} Dn\u{1c} \u{1f}nP iPC\"+ `7 a\u{4}\u{4}\u{5}\"( `\" a\
        \u{8}'2 Wx@ 'Bm 9*\u{2}\"! `X adB\u{1f}\"0 `^\"a\u{7f}w!\"! `C axvg\") `  aXD\u{1a}\"0 `g\"aY\u{3}\u{0}\"\" `k!\
        a@@> r\u{3}F L4R \u{7}%h \u{1e}Iy d\u{b}\u{2}\"( `$ a\",q |[~\"+ `1 a\u{12}M\u{c}\"+ `6 a\u{13}*:\"! `! ahiq yE\
        \u{6} 7\u{d}N DLU \u{1d}.\u{7f}\") `! a=~\u{1a} t.w\"$ `# a,Z\u{10}\"( `$ a_Z+ RHl \u{5}F( \u{16}I7 sgo 't\u{2}\
        \"% `' a\u{d}:\u{9} \u{0} T lH\u{5}\"% `$ a\u{9}`6 qJg\"0 `\u{11}!aj!/\"+ `9 a;]9\") `! aSz\u{15} \u{e}B\u{1f} \
        P}B x\u{18}P\"0 `p\"a.C` Z\u{4}\u{7f}\"\" `\u{18} aI\u{13}\u{11}\"( `  abE3 P)5 }9u Q2$\"! `S a_FS 7\u{c}Y $d\u{10}\
         \u{1b}5# <z\u{0} Ww9 Ih; :Va\"/ `& a?<\u{18} \u{1f}\u{9}V\". `\u{1f}\u{1f}avha M/\u{9}\"% `$ a#@\u{1a} f4# I\u{3}\
        )\"+ `. ava/ ]\u{17}O z \u{7f} &\u{11}\u{d} `0A\"0 `p aXqL \u{d}// \u{f}/P w\u{1e}r Q\\\u{a} l}' cHe\"0 `\u{18}\
         aAU\u{7f} ?>\u{17} (Q\u{3} 2L6  7@\"0 `##aEUt H&4\"+ `. an54 W-G B\u{2}\u{1d}\") `  a|\u{a}$ d^= \u{19}!v\"! `\
        ^ a\u{12}eI .{j \u{19}a) R0U \u{11}\u{11}c \u{14}8\u{1} \u{5}t\u{4} \u{18}m\u{15} `s` &\u{18}i U{\u{11}\"+ `, a\
        |4^ ;tl u\u{7f}u \u{1}Uz #8\u{5} SyE\"0 `p!aUno 2?O\"! `] a&j5 3l5 ]j@ TP* 6vH\"0 `_#aIM\u{15} ?eF JnK ks\u{f} \
        1x\u{12}\"1 `  a\u{11}+. kiY U\u{14}4\"0 `F#a=\u{11}w\"! `\\ a\u{1c}aj Gqu %:\u{13} =h3 h7D 'JQ\"\" `{!a\u{1b}V\
        y |F\u{4}\") `$ a\u{a}<0 RbL\"! `@ a\u{7f}O\u{8} \u{a}\u{10}\u{9}\"\" `;!a$\u{7f}\u{1e}\"+ `2 av}K N9n  \u{1a}\u{7f}\
        \"( `% a\u{5}\u{7}%\"( `# aDv] \u{6}^c jP\u{18}\"\" `#!a^\u{11}7 \u{1a}KY r\u{1f}\u{b}\"$ `\" ak\u{a}\u{e} K_\u{a}\
         UZ\u{1a}\"\" `] am\u{1d}1 \u{17}p\\ \u{e}sl \u{5}\u{6}  ,0+ +`: ~Wk\"+ `9 a)^\u{2}\"0 `%\"a$\u{17}+ Y\u{c}0 \\\
        CK =A# E\u{14}) a/D 6\u{18}^\"( `# aOmu\"% `' a\u{2}q!\") `  aF\u{14})\"\" `\u{19} a+b0 \u{2}R9\"0 `f\"aNok\"0 \
        `o#aZt\u{9} Bb\u{15} RC\" \u{2}\u{10}m !RT :\u{1c}_ !6\u{d} {}\u{11} sd4 P{\\ C\u{8}a\"+ `0 a1!z\"( `) a\u{d}\u{1c}\
        U\"( `& ay\u{1}z &3D Y4I Z>\u{0}\"! `# a\u{18}\u{1}@ aXI  \u{12}V ^]\u{9} LW8 v(L S@T d\u{9}\u{14} >y- g d S_\u{0}\
        \"' `% a2%\u{3} \u{a}6\u{19}\"0 `? aj\u{17}\u{1f} 1a$ 6`i tO= [QP\"1 `\" a4(W &Dt\"! `^ a;u6 !\u{13}C n\u{1}O\"\
        ( `% aj\u{0}\u{f} r\u{1b}\u{16} \u{7f}\u{2}+ oqS 4 ` d\u{10}p\"+ `$ a\u{e}tr \u{7f}Z~ $#\u{1e} rX> \u{14}^j\") \
        `  a[|\u{14} J\u{2}6\"\" `T a\u{3}2< U$? aIM .U\\\"+ `) a!:) \u{11}F/\"( `% a/2] \u{5}n\u{2} \u{17}\u{9}& \u{f}\
        Du ]O\u{9} tf&\"1 `! a1\u{d}6 e\u{e}7\"! `, a%kl e\u{1e}o\"( `# ao1Q\"$ `K a\u{19}ZZ\"! `3 a\u{17}N` }\u{0}` \u{1a}\
        \u{1b}\u{2}\"1 `\" a\u{8}$1 'O3 'jS \u{16}DZ \u{5}\u{15}^ Rxc Xou z\u{6}\u{10}\"! `J a\u{1c}\u{17}4 JI\u{15}\"/\
         `  a#SD WpU \u{a}he 4\u{7f}k \u{7f}:n 'v@ cf? ()[\"! `A aTn` C~\u{18} yPi O]~ \\gs\"\" `5 a-<f F\u{1a}{ \u{d}\\\
        \u{5} IQ\u{7} hA\\ ?;\u{7f} r0\u{1d}\". `\u{1f}\u{1f}ak\u{4}[ l't\"/ `\" a.Nu o\u{d}\u{15} 7\\( !N)\". `\u{1f}\u{1f}\
        aL\u{1a}F\"! `! a\u{8}0` r}g\"1 `\" akTy ck( \u{18}#1\") `  a~.< SdX q\u{7}& Abi q6\u{1} 4=A \u{d}\u{1b}V Lx\u{1d}\
        $    V  x  \u{e}  \u{1e}  0! 0! 4! T! b! r! \u{6}! \"\" ,\" h\" ~\"  #  # F# ^# \u{2}# \u{18}# $$ V$ t$ \u{14}$\
         \u{1a}$ 0% D% P% b% p% v% \u{6}% \u{c}% ,& ,& X& j& \u{6}& \u{6}& \"' (' .' :' X' d' \u{16}' 8( X( b( \u{a}( \u{10}\
        ( \u{14}( \") 0) <) <) L) \\) p) p) \u{2}) \u{c}) &* <* V* r* |* \"+ :+ N+ d+ v+ \u{6}+ ,, 2, J, P, d, \u{e}, *\
        - <- L- X- n- \u{2}- \u{18}- \". 4. X. \u{e}. \"/ </ D/ D/ L/ \\/ f/ v/ \u{a}/ \u{1e}/ 40 :0 @0 L0 b0 n0 \u{8}0\
         $1 01 J1 n1 ~1 \u{e}1 02 J2 h2 z2 \u{1c}2 $3 03 H3 L3 ^3 n3 z3 \u{12}3 $4 D4 d4 |4 |4 \u{1c}4 .5 85 N5 Z5 Z5 f\
        5 p5 \u{10}5 \u{16}5 (6 @6 L6 d6 v6 \u{10}6 \u{16}6 \u{1c}6 &7 :7 N7 `7 t7 \u{a}7 \"8 :8 F8 L8 Z8 p8 \u{2}8 \u{1a}\
        8 &9 >9 T9 `9 ~9 \u{a}9 \u{1a}9 (: (: >: l: p: z: \u{a}: \u{e}: *; H; l; \u{a}; \u{16}; &< >< ^< h< \u{c}< \u{1c}\
        < &= ,= B= Z= \u{2}= ,> 2> D> N> T> j> ~> \u{a}> \u{10}> *? <? N? b? |? \u{6}? \u{1c}? >@ T@ r@ \u{16}@ &A .A 4\
        A 8A NA tA tA \u{4}A \u{e}A 2B 6B :B HB XB xB  C 2C ^C \u{6}C ,D DD PD jD \u{8}D \u{14}D  E 0E ZE \u{0}E \u{18}\
        E *F :F \\F nF ~F 8G TG bG vG \u{0}G \u{10}G \u{1a}G 0H 4H NH hH \u{8}H \u{14}H \"I 0I RI hI rI \u{8}I  J <J LJ\
         LJ `J \u{0}J  K 6K 6K @K JK XK jK \u{8}K .L dL \u{2}L $M >M RM \u{0}M \u{12}M \u{1c}M 8N HN ^N rN \u{10}N \u{1e}\
        N :O ZO ^O |O \u{2}O ,P <P XP |P \u{18}P \"Q 6Q RQ \\Q vQ $R :R DR DR \\R xR \u{4}R \u{1a}R .S 8S @S JS RS xS \u{10}\
        S \u{18}S \u{18}S  T NT ZT pT |T \u{1c}T  U @U FU PU rU \u{a}U &V &V @V NV `V nV ~V \u{14}V \u{1e}V ,W JW dW tW\
         \u{c}W @X LX ZX vX \u{c}X :Y LY \\Y |Y \u{8}Y  Z 0Z DZ \\Z `Z jZ \u{8}Z \u{12}Z \"[ <[ X[ ^[ x[ ~[ \u{14}[ (\\\
         D\\ N\\ b\\ \u{8}\\ \"] &] 6] J] \\] f] t] \u{10}] \u{18}] 2^ 8^ F^ j^ j^ \u{0}^ \u{c}^ \u{1e}^ 4_ V_ x_ \u{16}\
        _ 8` ^` h` x` \u{10}` $a 2a La ta \u{c}a \"b 2b 6b \\b bb nb ~b \u{14}b \"c <c Pc fc |c \u{6}c \u{10}c &d ,d 2d\
         Jd ^d nd \u{c}d ,e Fe Xe \u{4}e \u{1c}e \"f Nf Zf pf zf \u{c}f \u{16}f \u{1a}f &g 0g <g Ng lg xg \u{10}g &h :h\
         Jh fh \u{6}h \u{c}h \u{1e}h <i Ri fi ~i \u{10}i 0j <j Rj dj jj pj xj \u{16}j  k  k 0k Jk `k \u{0}k (l :l Jl dl\
         vl \u{12}l ,m nm \u{4}m \u{1a}m 4n Hn Pn ln xn \u{2}n \u{18}n $o >o To ^o vo \u{a}o 8p Dp Np Np bp np tp \u{6}\
        p \u{1c}p &q Hq lq xq ~q \u{14}q \u{1c}q >r \\r nr ~r \u{8}r \u{18}r 0s Ds `s fs vs \u{10}s 4t Ft Lt \\t lt \u{0}\
        t \u{12}t ,u >u Ju Nu \\u \u{0}u \u{16}u \"v 2v Vv jv \u{e}v $w @w Lw Rw Zw ~w \u{1a}w 0x Fx Rx lx \u{8}x \u{1e}\
        x ,y Jy ly \u{4}y (z <z Nz `z \u{4}z \u{18}z ,{ J{ ^{ j{ \u{0}{ $| B| L| V| j| \u{0}| \u{16}| <} J} h} z} $~ .~\
         N~ h~ |~ \u{14}~ $\u{7f} .\u{7f} 8\u{7f} J\u{7f} p\u{7f} \u{a}\u{7f} \u{e}\u{7f} \u{14}\u{7f} ,\u{0} 0\u{0} D\u{0}\
         j\u{0} t\u{0} \u{2}\u{0} \u{16}\u{0} .\u{1} 8\u{1} N\u{1} f\u{1} \u{2}\u{1} \u{c}\u{1} (\u{2} 6\u{2} P\u{2} V\u{2}\
         f\u{2} p\u{2} \u{0}\u{2} \"\u{3} (\u{3} 4\u{3} B\u{3} L\u{3} d\u{3} v\u{3} \u{0}\u{3} \u{10}\u{3} \u{16}\u{3} \
         \u{4} 8\u{4} D\u{4} J\u{4} `\u{4} l\u{4} |\u{4} \u{a}\u{4} \u{10}\u{4} &\u{5} @\u{5} F\u{5} \\\u{5} `\u{5} x\u{5}\
         \u{4}\u{5} \u{10}\u{5} \"\u{6} 2\u{6} :\u{6} T\u{6} j\u{6} \u{8}\u{6} \u{14}\u{6} \u{1a}\u{6} \u{1a}\u{6} *\u{7}\
         R\u{7} r\u{7} $\u{8} F\u{8} X\u{8} \\\u{8} r\u{8} ~\u{8} \u{10}\u{8} B\u{9} h\u{9} r\u{9} \u{4}\u{9} \u{16}\u{9}\
         2\u{a} 8\u{a} R\u{a} v\u{a} z\u{a}  \u{b} <\u{b} d\u{b} v\u{b} \u{1e}\u{b} .\u{c} P\u{c} \\\u{c} z\u{c} \u{14}\
        \u{c} 0\u{d} B\u{d} Z\u{d} j\u{d} z\u{d} \u{10}\u{d} \u{18}\u{d} \"\u{e} 2\u{e} @\u{e} H\u{e} b\u{e} z\u{e} \u{a}\
        \u{e} \u{10}\u{e} \"\u{f} 8\u{f} D\u{f} P\u{f} V\u{f} `\u{f} d\u{f} x\u{f} ~\u{f} \u{16}\u{f} 6\u{10} B\u{10} R\
        \u{10} ^\u{10} t\u{10} \u{4}\u{10} \u{10}\u{10} (\u{11} 6\u{11} ^\u{11} h\u{11} z\u{11} \u{6}\u{11} \u{10}\u{11}\
          \u{12} ,\u{12} 6\u{12} L\u{12} T\u{12} l\u{12} \u{4}\u{12} \u{1a}\u{12} 6\u{13} :\u{13} Z\u{13} l\u{13} ~\u{13}\
         &\u{14} ,\u{14} 6\u{14} N\u{14} n\u{14} \u{10}\u{14} (\u{15} F\u{15} P\u{15} \\\u{15} j\u{15} j\u{15} t\u{15} \
        \u{10}\u{15} D\u{16} b\u{16} z\u{16} \u{e}\u{16} \u{12}\u{16} 4\u{17} D\u{17} f\u{17} z\u{17} \u{14}\u{17}  \u{18}\
         (\u{18} ,\u{18} >\u{18} L\u{18} ^\u{18} d\u{18} h\u{18} t\u{18} \u{18}\u{18} 0\u{19} D\u{19} V\u{19} `\u{19} f\
        \u{19} ~\u{19} \u{18}\u{19} *\u{1a} L\u{1a} L\u{1a} z\u{1a} \u{a}\u{1a}  \u{1b}  \u{1b} &\u{1b} .\u{1b} :\u{1b}\
         X\u{1b} f\u{1b} l\u{1b} v\u{1b} \u{e}\u{1b} &\u{1c} 4\u{1c} `\u{1c} l\u{1c} \u{4}\u{1c} \u{10}\u{1c} \u{1a}\u{1c}\
         &\u{1d} <\u{1d} L\u{1d} b\u{1d} n\u{1d} \u{0}\u{1d} ,\u{1e} 2\u{1e} F\u{1e} \\\u{1e} h\u{1e} n\u{1e} \u{6}\u{1e}\
         &\u{1f} J\u{1f} Z\u{1f} n\u{1f} \u{0}\u{1f} * !D !Z !^ !h !~ !\u{6} !\u{14} !.!!L!!X!!t!!~!!\u{1c}!!*\"!<\"!H\"\
        !j\"!$#!.#!8#!V#!t#!\u{0}#!\u{4}#!.$!Z$!\u{2}$!\u{c}$!\u{16}$!2%!N%!x%!\u{a}%!,&!>&!V&!j&!r&!\u{0}&!\u{1c}&!8'!\
        X'!h'!\u{2}'!\u{14}'! (!6(!L(!V(!v(!\u{0}(!\u{12}(!$)!8)!J)!\\)!p)!\u{a})!,*!8*!B*!B*!X*!z*! +!8+!Z+!j+!~+!\u{e}\
        +!&,!0,!D,!b,!\u{2},!\u{1a},!,-!6-!6-!X-!|-!\u{1a}-!&.!:.!F.!F.!b.!l.!\u{a}.!\u{1c}.!4/!L/!T/!p/!\u{6}/!\u{e}/!\
        \u{1e}/!<0!R0!h0!z0!\u{c}0!\u{1a}0!41!@1!F1!V1!p1!|1!\u{e}1!,2!D2!b2!h2!\u{10}2!\"3!J3!`3!\u{0}3!\u{4}3!&4!:4!P\
        4!`4!p4!\u{0}4!\u{14}4!\u{1e}4!P5!v5!\u{e}5!\u{18}5!$6!06!F6!Z6!v6!\u{e}6!\u{14}6!27!J7!P7!`7!r7!\u{a}7!\u{14}7\
        !*8!68!@8!^8!p8!\u{4}8!\u{1a}8!B9!V9!j9!p9!v9!\u{e}9!\":!,:!2:!>:!R:!j:!v:!\u{a}:! ;!0;!6;!V;!b;!~;!\u{a};!&<!:\
        <!D<!h<!p<!\u{4}<!,=!,=!F=!X=!l=!\u{18}=!<>!R>!f>!p>!z>!\u{12}>!$?!<?!Z?!b?!|?!\u{8}?!\u{1c}?!,@!F@!P@!j@!~@!\u{c}\
        @!\u{16}@!.A!>A!\\A!lA!\u{8}A!\u{c}A!$B!<B!VB!lB!\u{e}B!\u{1e}B!.C!>C!`C!hC!\u{0}C!\u{a}C! D!.D!@D!ND!`D!vD!\u{a}\
        D!*E!6E!XE!hE!tE!tE!\u{e}E! F!NF!dF!dF!tF!\u{0}F!\u{c}F!\u{1c}F!&G!TG!vG!\u{6}G!,H!8H!JH!^H!xH!\u{10}H!(I!<I!NI\
        !rI!rI!\u{6}I!\u{12}I!,J!<J!HJ!PJ!^J!dJ!nJ!\u{4}J!\u{18}J!$K!FK!NK!bK!fK!xK! L!@L!RL!\\L!lL!\u{0}L! M!&M!0M!@M!\
        TM!rM!\u{6}M!\"N!DN!PN!fN!vN!\u{12}N!&O!,O!DO!RO!RO!rO!\u{2}O!\u{16}O!.P!JP!TP!nP!\u{12}P!$Q!8Q!TQ!bQ!vQ!\u{0}Q\
        !\u{18}Q!4R!PR!ZR!lR!tR!\u{2}R!\u{c}R! S!0S!JS!^S!fS!\u{2}S!*T!FT!ZT!lT!\u{0}T!\u{14}T!$U!6U!FU!hU!\u{4}U!\u{1c}\
        U!,V!2V!@V!HV!TV!fV!pV!\u{14}V!\u{1c}V!HW!TW!fW!rW!\u{8}W!\u{e}W!*X!@X!VX!bX!nX!zX!\u{a}X!\u{18}X!\u{1e}X!0Y!LY\
        !ZY!nY!\u{4}Y!\u{c}Y!(Z!VZ!nZ!\u{8}Z! [!N[!d[!p[!\u{4}[!\u{a}[!*\\!F\\!R\\!r\\!\u{0}\\! ]!8]!8]!V]!x]!\u{8}]!\u{10}\
        ]!.^!B^!X^!l^!x^!\u{a}^!\u{18}^!._!8_!\\_!r_!\u{12}_!\"`!4`!:`!J`!T`!l`!v`!\u{0}`!.a!Da!Va!la!\u{4}a!\"b!2b!Fb!\
        Xb!db!xb!\u{14}b!\u{1a}b!2c!8c!Nc!Tc!\u{2}c!\u{1e}c!0d!<d!Rd!bd!nd!td!\u{14}d!\u{1c}d! e!<e!Fe!^e!~e!\u{14}e!.f\
        !Df!bf!jf!\u{0}f!\u{a}f!\u{1a}f!(g!6g!<g!@g!Vg!`g!tg!tg!\u{1e}g!,h!Ph!rh!\u{14}h!&i!6i!Li!bi!ri!\u{6}i!\u{10}i!\
        \"j!@j!Lj!^j!\u{2}j!\u{18}j!*k!Nk!Xk!nk!\u{0}k!\u{4}k!\u{10}k!$l!Nl!nl!\u{6}l!.m!Bm!Rm!nm!\u{6}m!\u{1a}m!$n!(n!\
        >n!Nn!Xn!hn!|n!\u{1c}n!2o!Zo!jo!\u{2}o!\u{1c}o!>p!Xp!fp!\u{6}p!\u{1e}p!4q!>q!bq!nq!nq!\u{18}q!6r!Rr!pr!\u{c}r!0\
        s!Ls!Zs!xs!\u{12}s!$t!>t!Vt!nt!\u{2}t!,u!,u!>u!Vu!Vu!\u{2}u! v!>v!fv!\u{2}v!\u{18}v!$w!6w!Tw!`w!rw!\u{c}w!,x!:x\
        !^x!~x!,y!Hy!Ty!Zy!fy!~y!\u{18}y!@z!Lz!`z!rz!\u{0}z!\u{12}z!2{!8{!R{!^{!n{!\u{10}{!\u{16}{!*|!H|!f|!z|!\u{a}|! \
        }!B}!R}!x}!\u{10}}!(~!.~!L~!Z~!f~!r~!\u{6}~!\u{18}~!$\u{7f}!(\u{7f}!:\u{7f}!H\u{7f}!N\u{7f}!Z\u{7f}!f\u{7f}!\u{e}\
        \u{7f}!&\u{0}!>\u{0}!V\u{0}!t\u{0}!\u{a}\u{0}!*\u{1}!0\u{1}!L\u{1}!L\u{1}!d\u{1}!h\u{1}!z\u{1}!\u{8}\u{1}!\u{14}\
        \u{1}!<\u{2}!R\u{2}!j\u{2}!r\u{2}!\u{a}\u{2}!\u{e}\u{2}!\u{18}\u{2}!$\u{3}!B\u{3}!N\u{3}!^\u{3}!h\u{3}!z\u{3}!\u{10}\
        \u{3}!\"\u{4}!2\u{4}!N\u{4}!X\u{4}!^\u{4}!\u{0}\u{4}!\u{1a}\u{4}!$\u{5}!>\u{5}!J\u{5}!d\u{5}!\u{a}\u{5}!\u{a}\u{5}\
        !&\u{6}!@\u{6}!^\u{6}!t\u{6}!t\u{6}!~\u{6}!\u{8}\u{6}!\"\u{7}!>\u{7}!N\u{7}!\\\u{7}!r\u{7}!\u{e}\u{7}!\u{18}\u{7}\
        !*\u{8}!2\u{8}!L\u{8}!h\u{8}!\u{4}\u{8}!,\u{9}!L\u{9}!X\u{9}!d\u{9}!~\u{9}!\u{4}\u{9}!\u{a}\u{9}!\u{16}\u{9}!0\u{a}\
        !^\u{a}!j\u{a}!\u{8}\u{a}!\u{1c}\u{a}!.\u{b}!2\u{b}!B\u{b}!X\u{b}!f\u{b}!r\u{b}!\u{0}\u{b}!\u{10}\u{b}!&\u{c}!,\
        \u{c}!8\u{c}!<\u{c}!H\u{c}!d\u{c}!x\u{c}!\u{8}\u{c}!\u{e}\u{c}!\u{1c}\u{c}!2\u{d}!F\u{d}!l\u{d}!l\u{d}!\u{6}\u{d}\
        !\"\u{e}!,\u{e}!>\u{e}!H\u{e}!T\u{e}!n\u{e}!v\u{e}!\u{e}\u{e}! \u{f}!:\u{f}!H\u{f}!p\u{f}!\u{0}\u{f}!\u{16}\u{f}\
        !\"\u{10}!\"\u{10}!6\u{10}!>\u{10}!N\u{10}!^\u{10}!v\u{10}!\u{6}\u{10}! \u{11}!4\u{11}!L\u{11}!p\u{11}!|\u{11}!\
        .\u{12}!D\u{12}!V\u{12}!j\u{12}!x\u{12}!\u{4}\u{12}!\u{10}\u{12}!$\u{13}!N\u{13}!d\u{13}!\u{0}\u{13}!\u{0}\u{13}\
        !\u{e}\u{13}!$\u{14}!>\u{14}!`\u{14}!r\u{14}!\u{0}\u{14}!\u{a}\u{14}!,\u{15}!>\u{15}!Z\u{15}!j\u{15}!n\u{15}!t\u{15}\
        !t\u{15}!\u{6}\u{15}!\"\u{16}!.\u{16}!N\u{16}!n\u{16}!n\u{16}!\u{0}\u{16}!\u{10}\u{16}!$\u{17}!2\u{17}!8\u{17}!\
        f\u{17}!t\u{17}!\u{c}\u{17}!\u{14}\u{17}!&\u{18}!8\u{18}!8\u{18}!d\u{18}!\u{a}\u{18}!,\u{19}!<\u{19}!H\u{19}!f\u{19}\
        !x\u{19}!\u{10}\u{19}!\u{1e}\u{19}!:\u{1a}!P\u{1a}!V\u{1a}!n\u{1a}!\u{c}\u{1a}!\u{1c}\u{1a}!(\u{1b}!8\u{1b}!V\u{1b}\
        !n\u{1b}!\u{6}\u{1b}!\u{12}\u{1b}!$\u{1c}!<\u{1c}!<\u{1c}!R\u{1c}!r\u{1c}!\u{2}\u{1c}!\u{14}\u{1c}!\u{1e}\u{1c}\
        !4\u{1d}!N\u{1d}!v\u{1d}!\u{8}\u{1d}!\u{12}\u{1d}!\"\u{1e}!P\u{1e}!t\u{1e}!\u{10}\u{1e}!\u{16}\u{1e}!\u{1a}\u{1e}\
        !.\u{1f}!B\u{1f}!B\u{1f}!N\u{1f}!\u{c}\u{1f}!\u{10}\u{1f}!, \"B \"N \"\\ \"f \"t \"\u{0} \"\u{16} \" !\":!\">!\"\
        >!\"j!\"z!\"\u{c}!\"\u{1e}!\"8\"\"L\"\"d\"\"v\"\"\u{12}\"\"\"#\":#\"H#\"\\#\"n#\"z#\"\u{10}#\"4$\":$\"J$\"d$\"p\
        $\"\u{6}$\"\u{18}$\"*%\">%\"^%\"t%\"\u{16}%\"2&\"L&\"V&\"f&\"|&\"\u{6}&\"2'\"H'\"l'\"\u{2}'\"$(\"*(\"J(\"f(\"\u{4}\
        (\"\u{10}(\"\u{1e}(\"<)\"R)\"h)\"p)\"\u{c})\"\u{16})\"\u{16})\"\u{1c})\"0*\"F*\"d*\"x*\"\u{1e}*\"<+\"R+\"p+\"\u{c}\
        +\",,\"H,\"f,\"p,\"\u{a},\"$-\"@-\"V-\"j-\"|-\"\u{10}-\" .\":.\"F.\"T.\"d.\"~.\"\u{4}.\"\u{14}.\"6/\"T/\"d/\"j/\
        \"\u{2}/\"\u{e}/\"\u{18}/\"\u{1e}/\"\u{1e}/\"*0\"40\"D0\"j0\"\u{8}0\"\u{1c}0\".1\"P1\"^1\"|1\",2\"02\">2\"R2\"X\
        2\"h2\"t2\"~2\" 3\"43\"D3\"N3\"\\3\"j3\"\u{0}3\"$4\"(4\"@4\"D4\"N4\"b4\"|4\"\u{18}4\"(5\"@5\"Z5\"j5\"\u{0}5\"\u{1e}\
        5\"J6\"^6\"\u{c}6\"\"7\"\"7\"@7\"J7\"r7\"\u{12}7\"\u{1a}7\" 8\"48\"T8\"^8\"j8\"~8\"\u{a}8\"*9\">9\"F9\"n9\"\u{6}\
        9\"&:\",:\",:\"@:\"H:\"L:\"R:\"X:\"v:\"\u{12}:\"(;\"@;\"P;\"h;\"r;\"\u{14};\" <\"0<\"f<\"r<\"\u{4}<\"\u{16}<\",\
        =\"B=\"H=\"n=\"|=\"\u{e}=\"(>\":>\"P>\"~>\"\u{8}>\"&?\"2?\"D?\"N?\"f?\"l?\"\u{4}?\"\u{1a}?\"0@\"^@\"n@\"~@\"\u{14}\
        @\"&A\"8A\"BA\"XA\"dA\"vA\"\u{e}A\"\u{1c}A\"LB\"hB\"rB\"|B\"\u{c}B\":C\"HC\"XC\"zC\"\u{4}C\"\u{1a}C\"JD\"RD\"fD\
        \"pD\"vD\"\u{8}D\"$E\"VE\"dE\"pE\"\u{6}E\"\u{10}E\",F\"6F\"ZF\"dF\"jF\"vF\"\u{14}F\".G\"PG\"bG\"|G\"\u{18}G\"6H\
        \"HH\"NH\"\\H\"hH\"lH\"tH\"\u{0}H\"\u{1c}H\"*I\"@I\"NI\"VI\"fI\"pI\"\u{2}I\"*J\"4J\"BJ\"^J\"lJ\"\u{4}J\"\"K\".K\
        \"FK\"PK\"jK\"\u{4}K\" L\"0L\"HL\"RL\"\\L\"dL\"~L\"\u{1e}L\":M\"ZM\"lM\"\u{c}M\"*N\"BN\"VN\"hN\"zN\"\u{c}N\"\u{18}\
        N\"2O\"JO\"ZO\"pO\"\u{6}O\"&P\"6P\"PP\"hP\"tP\"\u{1a}P\".Q\">Q\"^Q\"nQ\"zQ\"(R\"LR\"\\R\"nR\"zR\"\u{4}R\"\u{e}R\
        \"0S\"BS\"LS\"XS\"jS\"\u{6}S\"\u{c}S\"\u{16}S\"\"T\"8T\"LT\"^T\"bT\"\u{4}T\"$U\"PU\"hU\"xU\"\u{14}U\",V\":V\"FV\
        \"RV\"RV\"fV\"rV\"vV\"|V\"\u{14}V\" W\":W\"\\W\"tW\"\u{8}W\"\u{18}W\"\u{1e}W\"JX\"nX\"xX\"\u{18}X\"2Y\"6Y\"6Y\"\
        BY\"NY\"VY\"rY\"~Y\"\u{10}Y\"\u{16}Y\"&Z\"4Z\"XZ\"fZ\"\u{4}Z\"\u{14}Z\"*[\"J[\"^[\"j[\"n[\"\u{6}[\"\u{1c}[\"@\\\
        \"^\\\"v\\\"\u{10}\\\"&]\"0]\"T]\"f]\"v]\"\u{10}]\"*^\":^\"F^\"L^\"h^\"n^\"v^\"\u{8}^\"@_\"J_\"T_\"\u{0}_\"\u{6}\
        _\"\u{1e}_\">`\"D`\"``\"\u{6}`\"\"a\"(a\"Ba\"ba\"ta\"\u{12}a\"\u{1c}a\"@b\"db\"tb\"\u{18}b\"@c\"Lc\"\\c\"bc\"vc\
        \"\u{8}c\"\u{14}c\" d\".d\"Vd\"ld\"~d\"\u{18}d\".e\"De\"Xe\"ve\"\u{a}e\"\u{14}e\"\"f\"\"f\":f\"Xf\"jf\"nf\"\u{6}\
        f\"\u{10}f\"\u{1a}f\",g\"Fg\"^g\"|g\"\u{6}g\"\u{1a}g\"*h\"Jh\"\\h\"ph\"vh\"\u{14}h\"\u{1c}h\"<i\"@i\"Vi\"\\i\"`\
        i\"\u{2}i\"\u{18}i\"4j\"Tj\"nj\"~j\"\u{14}j\"\u{1c}j\"2k\"Rk\"bk\"lk\"\u{1c}k\">l\"Jl\"dl\"xl\"\u{a}l\"*m\"Hm\"\
        hm\"\u{0}m\"\u{16}m\"\"n\",n\"2n\"Dn\"Rn\"vn\"\u{8}n\"2o\"Do\"Zo\"lo\"\u{2}o\"\u{16}o\"2p\"Np\"tp\"\u{10}p\"\u{1e}\
        p\"4q\"Lq\"hq\"\u{2}q\"\u{1e}q\"Hr\"pr\"zr\" s\"$s\"Hs\"^s\"\u{0}s\"&t\"8t\"Jt\"rt\"vt\"\u{c}t\" u\":u\"Pu\"tu\"\
        \u{8}u\"\u{12}u\"&v\",v\"Nv\"fv\"~v\"\u{8}v\"$w\"6w\"Dw\"Pw\"bw\"nw\"\u{2}w\"\u{14}w\"*x\">x\"fx\"xx\"\u{a}x\"\u{16}\
        x\" y\"<y\"Ny\"fy\"|y\"\u{12}y\"\u{1e}y\"\u{1e}y\"8z\"Bz\"Zz\"fz\"~z\"\u{8}z\"\u{e}z\"2{\"@{\"H{\"L{\"j{\"\u{6}\
        {\"\u{6}{\"\u{16}{\"(|\"J|\"Z|\"l|\"||\"\u{c}|\"$}\",}\"H}\"V}\"`}\"v}\"\u{4}}\"\u{1a}}\"(~\"2~\"<~\"^~\"x~\"\u{8}\
        ~\"\u{c}~\"\"\u{7f}\"L\u{7f}\"\\\u{7f}\"h\u{7f}\"~\u{7f}\"\u{18}\u{7f}\"6\u{0}\"@\u{0}\"Z\u{0}\"p\u{0}\"\u{6}\u{0}\
        \"\"\u{1}\":\u{1}\"P\u{1}\"`\u{1}\"z\u{1}\"\u{c}\u{1}\"\u{10}\u{1}\".\u{2}\">\u{2}\"P\u{2}\"`\u{2}\"x\u{2}\"\u{14}\
        \u{2}\"&\u{3}\"<\u{3}\"J\u{3}\"V\u{3}\"n\u{3}\"\u{12}\u{3}\"\u{1a}\u{3}\"6\u{4}\"L\u{4}\"v\u{4}\"\u{e}\u{4}\"\u{18}\
        \u{4}\":\u{5}\"F\u{5}\"P\u{5}\"P\u{5}\"T\u{5}\"h\u{5}\"l\u{5}\"x\u{5}\"\u{6}\u{5}\"\u{10}\u{5}\"$\u{6}\"B\u{6}\"\
        N\u{6}\"\\\u{6}\"\\\u{6}\"z\u{6}\"\u{8}\u{6}\"$\u{7}\"P\u{7}\"P\u{7}\"h\u{7}\"n\u{7}\"~\u{7}\"\u{8}\u{7}\"\u{1c}\
        \u{7}\",\u{8}\"6\u{8}\"f\u{8}\"f\u{8}\"~\u{8}\"\u{10}\u{8}\",\u{9}\"P\u{9}\"d\u{9}\"\u{4}\u{9}\"\u{16}\u{9}\"\u{1e}\
        \u{9}\"@\u{a}\"J\u{a}\"h\u{a}\"t\u{a}\"\u{c}\u{a}\" \u{b}\":\u{b}\"D\u{b}\"l\u{b}\"r\u{b}\"\u{2}\u{b}\"\u{1a}\u{b}\
        \"\u{1e}\u{b}\"8\u{c}\"R\u{c}\"d\u{c}\"l\u{c}\"\u{a}\u{c}\"\u{a}\u{c}\",\u{d}\"<\u{d}\"H\u{d}\"V\u{d}\"p\u{d}\"\
        \u{8}\u{d}\"\u{14}\u{d}\"\u{1c}\u{d}\"2\u{e}\">\u{e}\"T\u{e}\"f\u{e}\"\u{0}\u{e}\"\u{10}\u{e}\"\"\u{f}\":\u{f}\"\
        V\u{f}\"\\\u{f}\"~\u{f}\" \u{10}\">\u{10}\"T\u{10}\"r\u{10}\"\u{e}\u{10}\"(\u{11}\"(\u{11}\"8\u{11}\"h\u{11}\"t\
        \u{11}\"\u{0}\u{11}\"\u{6}\u{11}\"\u{a}\u{11}\"\u{1e}\u{11}\"0\u{12}\"0\u{12}\"J\u{12}\"j\u{12}\"\u{0}\u{12}\"(\
        \u{13}\">\u{13}\"H\u{13}\"p\u{13}\" \u{14}\"&\u{14}\"6\u{14}\"\\\u{14}\"\u{0}\u{14}\"\u{1e}\u{14}\".\u{15}\":\u{15}\
        \":\u{15}\"`\u{15}\"x\u{15}\"\u{e}\u{15}\"$\u{16}\",\u{16}\"D\u{16}\"P\u{16}\"f\u{16}\"p\u{16}\"\u{6}\u{16}\"\u{16}\
        \u{16}\"*\u{17}\"@\u{17}\"T\u{17}\"x\u{17}\"\u{6}\u{17}\"\u{18}\u{17}\"&\u{18}\"<\u{18}\"@\u{18}\"\\\u{18}\"`\u{18}\
        \"v\u{18}\"\u{e}\u{18}\"\u{18}\u{18}\",\u{19}\">\u{19}\"d\u{19}\"x\u{19}\"\u{1a}\u{19}\":\u{1a}\"N\u{1a}\"h\u{1a}\
        \"\u{10}\u{1a}\"2\u{1b}\"<\u{1b}\"H\u{1b}\"b\u{1b}\"|\u{1b}\"\u{12}\u{1b}\"\u{1e}\u{1b}\"$\u{1c}\"8\u{1c}\"H\u{1c}\
        \"X\u{1c}\"d\u{1c}\"z\u{1c}\"\u{0}\u{1c}\"\u{c}\u{1c}\"\u{1a}\u{1c}\"&\u{1d}\"8\u{1d}\"L\u{1d}\"`\u{1d}\"n\u{1d}\
        \"~\u{1d}\"\u{8}\u{1d}\"\u{e}\u{1d}\"(\u{1e}\"<\u{1e}\"R\u{1e}\"\\\u{1e}\"d\u{1e}\"p\u{1e}\"\u{2}\u{1e}\".\u{1f}\
        \"D\u{1f}\"V\u{1f}\"b\u{1f}\"h\u{1f}\"z\u{1f}\"\u{c}\u{1f}\". #@ #J #l #\u{e} #\u{12} #.!#N!#X!#d!#\u{0}!#\u{18}\
        !#.\"#H\"#d\"#z\"#\u{e}\"#(##8##Z##|##\u{c}##&$#0$#8$#<$#L$#X$#p$#\u{a}$#\u{12}$#\"%#>%#P%#\\%#r%#\u{6}%#\u{1a}\
        %#L&#X&#r&#\u{2}&#\u{16}&#&'#D'#R'#n'#\u{c}'#\u{18}'#0(#N(#j(#~(#\u{16}(# )#F)#h)#l)#~)#\u{8})#\"*#,*#H*#T*#f*#\
        p*#\u{1e}*#D+#h+#x+#\u{a}+#\u{18}+#*,#:,#V,#`,#|,#.-#B-#V-#x-#\u{2}-#\u{12}-#$.#6.#P.#Z.#j.#\u{2}.#\u{c}.#\u{18}\
        .#:/#j/#x/#\u{12}/#:0#T0#^0#d0#p0#\u{12}0#\u{16}0#\u{1e}0#61#R1#\\1#f1#p1#\u{2}1#\u{1a}1#,2#J2#h2#~2# 3#63#Z3#d\
        3#h3#~3#\u{1c}3#H4#N4#h4#\u{8}4# 5#05#H5#L5#^5#v5#\u{2}5#\u{14}5# 6#&6#<6#L6#^6#|6#\u{16}6#\"7#67#@7#z7#\u{a}7#\
        \u{10}7#&8#28#J8#P8#d8#j8#~8#\u{2}8#\u{1e}8#B9#V9#b9#r9#\u{8}9#0:#6:#R:#d:#v:#\u{4}:#\u{18}:#\";#&;#:;#b;#h;#\u{6}\
        ;#\u{1e};#6<#F<#J<#b<#p<#\u{2}<#\u{12}<#*=#4=#V=#l=#~=#\u{e}=#\u{14}=#<>#Z>#d>#l>#x>#\u{2}>#\u{14}>#$?#4?#Z?#x?\
        #\u{0}?#\u{1a}?#@@#P@#`@#t@#z@#\u{18}@#\u{1c}@#$A#4A#FA#`A#lA#\u{8}A#(B#:B#rB#\u{a}B#\u{e}B#\u{1e}B#4C#LC#ZC#lC\
        #rC#$D#6D#:D#LD#VD#\\D#dD#jD#|D#\u{e}D#&E#2E#<E#BE#`E#xE#\u{c}E#\"F#8F#NF#ZF#dF#\u{0}F#\u{10}F# G#BG#jG#~G#\u{a}\
        G#\u{10}G#\u{1c}G#0H#JH#ZH#hH#zH#&I#*I#0I#4I#\\I#~I#\u{6}I#\u{10}I#,J#<J#JJ#zJ#\u{c}J#$K#DK#NK#TK#dK#tK#\u{6}K#\
        &L#2L#JL#hL#rL#\u{4}L#\u{14}L#$M#:M#:M#ZM#pM#\u{6}M#\u{1a}M#8N#TN#fN#rN#\u{4}N#\u{10}N#\u{14}N#(O#@O#XO#zO#\u{c}\
        O#.P#HP#dP#tP#\u{0}P#\u{16}P#\u{16}P#0Q#FQ#VQ#rQ#\u{4}Q# R#4R#LR#\\R#rR#xR#\u{e}R#&S#,S#BS#RS#`S#xS#\u{8}S#\u{18}\
        S#.T#:T#DT#fT#tT#\u{0}T#\u{18}T#2U#XU#jU#zU#\u{a}U#\u{14}U#*V#@V#TV#^V#hV#lV#\u{2}V#\u{10}V#\u{14}V#$W#JW#XW#\u{6}\
        W#\u{14}W#\u{1c}W#$X#.X#FX#lX#\u{a}X#.Y#JY#\\Y#\u{0}Y#\u{10}Y# Z#&Z#HZ#RZ#`Z#hZ#xZ#\u{4}Z#\u{12}Z#([#>[#J[#\\[#\
        |[#\u{e}[#\u{1c}[#0\\#B\\#Z\\#`\\#r\\#~\\#\u{10}\\#\u{1e}\\#4]#P]#V]#n]#\u{6}]#\u{18}]#\"^#6^#@^#D^#R^#Z^#t^#\u{c}\
        ^#\u{1e}^#$_#,_#>_#L_#\u{4}_#\u{1c}_#.`#.`#8`#^`#p`#z`#.a#@a#Pa#ha#za#\u{a}a#\u{14}a#Pb#|b#\u{8}b#\"c#Dc#Vc#dc#\
        \u{2}c#\u{12}c#*d#Dd#Jd#\\d#pd#\u{14}d#*e#Be#He#Te#de#re#\u{18}e#.f#hf#xf#\u{a}f#\u{1a}f#$g#Ng#Zg#ng#vg#\u{14}g\
        #,h#,h#Hh#ph#\u{a}h#\u{10}h#8i#Zi#hi#\u{4}i#\u{16}i#,j#6j#Rj#dj#nj#tj#xj#\u{8}j#&k#8k#Nk#`k#\u{8}k#(l#2l#Zl#\u{c}\
        l# m#2m#Dm#`m#tm#\u{0}m#\u{e}m#\u{1e}m#4n#Ln#\\n#\u{4}n#\u{18}n#>o#Vo#lo#~o#\u{14}o# p#,p#Dp#hp#vp#\u{14}p#(q#D\
        q#Hq#Nq#rq#|q#\u{0}q#\u{14}q#0r#6r#:r#Jr#Pr#rr#\u{12}r#\"s#8s#Hs#ts#\u{12}s# t#6t#Bt#\\t#tt#\u{6}t#\u{c}t#(u#:u\
        #Hu#\\u#hu#\u{4}u#\u{1c}u#(v#:v#:v#Jv#Xv#Xv#tv#~v#\u{18}v#\"w#:w#Pw#Vw#nw#~w# x#,x#Jx#lx#lx#\u{1a}x#@y#^y#vy#\u{10}\
        y#\u{1a}y#2z#Lz#Zz#`z#\u{0}z#\u{c}z#\u{18}z#\u{1e}z#B{#J{#j{#\u{e}{#\u{1c}{#(|#H|#b|#t|#||#\u{8}|# }#6}#<}#Z}#j\
        }#~}#\u{1c}}#\u{1c}}#$~#:~#Z~#d~#j~#j~#\u{4}~#\u{a}~#\u{10}~#*\u{7f}#6\u{7f}#P\u{7f}#j\u{7f}#\u{10}\u{7f}#*\u{0}\
        #*\u{0}#B\u{0}#R\u{0}#l\u{0}#\u{8}\u{0}#(\u{1}#4\u{1}#@\u{1}#R\u{1}#f\u{1}#p\u{1}#\u{a}\u{1}#\u{14}\u{1}#&\u{2}\
        #>\u{2}#`\u{2}#n\u{2}#r\u{2}#\u{2}\u{2}#\u{1a}\u{2}# \u{3}#J\u{3}#d\u{3}#x\u{3}#$\u{4}#<\u{4}#Z\u{4}#\u{2}\u{4}\
        #(\u{5}#:\u{5}#Z\u{5}#r\u{5}#\u{18}\u{5}#.\u{6}#V\u{6}#\\\u{6}#\u{2}\u{6}#\u{1a}\u{6}# \u{7}#2\u{7}#J\u{7}#z\u{7}\
        #\u{18}\u{7}#>\u{8}#R\u{8}#n\u{8}#\u{2}\u{8}#\u{10}\u{8}# \u{9}#>\u{9}#T\u{9}#f\u{9}#\u{c}\u{9}#\u{1e}\u{9}#:\u{a}\
        #`\u{a}#h\u{a}#r\u{a}#~\u{a}#\u{c}\u{a}#\u{1c}\u{a}#6\u{b}#@\u{b}#T\u{b}#v\u{b}#\u{a}\u{b}#\u{1a}\u{b}#&\u{c}#0\
        \u{c}#D\u{c}#V\u{c}#b\u{c}#r\u{c}#\u{4}\u{c}#\u{14}\u{c}#\u{1a}\u{c}#,\u{d}#@\u{d}#D\u{d}#X\u{d}#l\u{d}#r\u{d}#\
        \u{e}\u{d}#*\u{e}#.\u{e}#F\u{e}#\\\u{e}#r\u{e}#~\u{e}#\u{10}\u{e}#\"\u{f}#H\u{f}#Z\u{f}#d\u{f}#|\u{f}#\u{6}\u{f}\
        #\u{16}\u{f}#4\u{10}#D\u{10}#`\u{10}#j\u{10}#\u{6}\u{10}#\u{12}\u{10}#6\u{11}#^\u{11}#j\u{11}#x\u{11}#\u{c}\u{11}\
        #\u{1e}\u{11}#<\u{12}#L\u{12}#\\\u{12}#v\u{12}#\u{2}\u{12}#\u{1c}\u{12}#\u{1c}\u{12}#:\u{13}#J\u{13}#Z\u{13}#n\u{13}\
        # \u{14}#&\u{14}#,\u{14}#H\u{14}#P\u{14}#l\u{14}#\u{0}\u{14}#\u{10}\u{14}#\u{1e}\u{14}#,\u{15}#6\u{15}#P\u{15}#\
        \\\u{15}#~\u{15}# \u{16}#0\u{16}#R\u{16}#^\u{16}#x\u{16}#~\u{16}#\u{e}\u{16}#\u{1e}\u{16}#B\u{17}#L\u{17}#d\u{17}\
        #v\u{17}#v\u{17}#\u{14}\u{17}#$\u{18}#8\u{18}#8\u{18}#Z\u{18}#f\u{18}#~\u{18}#\u{10}\u{18}#\u{1a}\u{18}#&\u{19}\
        #@\u{19}#R\u{19}#X\u{19}#~\u{19}#\u{14}\u{19}#.\u{1a}#B\u{1a}#Z\u{1a}#h\u{1a}#r\u{1a}#\u{2}\u{1a}#\u{10}\u{1a}#\
        \"\u{1b}#,\u{1b}#B\u{1b}#H\u{1b}#Z\u{1b}#l\u{1b}#\u{8}\u{1b}# \u{1c}#.\u{1c}#N\u{1c}#T\u{1c}#f\u{1c}#x\u{1c}#\u{6}\
        \u{1c}#\u{14}\u{1c}#8\u{1d}#J\u{1d}#b\u{1d}#h\u{1d}#l\u{1d}#\u{2}\u{1d}#\u{12}\u{1d}#(\u{1e}#2\u{1e}#H\u{1e}#T\u{1e}\
        #n\u{1e}#~\u{1e}#,\u{1f}#<\u{1f}#R\u{1f}#^\u{1f}#\u{4}\u{1f}#\u{14}\u{1f}#& $< $` $p $\u{0} $(!$>!$D!$Z!$d!$z!$\
        \u{8}!$\u{e}!$4\"$N\"$p\"$\u{12}\"$>#$P#$`#$r#$\u{2}#$ $$X$$l$$x$$\u{6}$$\u{6}$$\"%$8%$\\%$p%$v%$\u{e}%$*&$0&$:\
        &$P&$V&$d&$n&$~&$\u{e}&$\u{14}&$,'$L'$X'$p'$\u{6}'$.($:($B($H($Z($`($\u{8}($\u{1e}($^)$d)$t)$\u{e})$\u{18})$\u{1e}\
        )$0*$f*$\u{4}*$\u{1e}*$*+$*+$H+$`+$f+$\u{2}+$\u{16}+$\u{1e}+$4,$^,$\u{8},$\u{1a},$*-$0-$N-$f-$\u{8}-$\u{12}-$\"\
        .$4.$V.$d.$t.$\u{0}.$\u{6}.$\u{16}.$\u{1c}.$:/$X/$t/$\u{4}/$\u{1c}/$20$H0$f0$p0$p0$|0$\"1$61$F1$f1$t1$|1$\u{18}\
        1$,2$22$R2$R2$`2$v2$\u{c}2$\u{1c}2$@3$T3$d3$j3$z3$\u{8}3$*4$F4$Z4$f4$\u{c}4$\"5$45$P5$T5$l5$t5$\u{4}5$\u{e}5$\u{18}\
        5$\u{1e}5$@6$V6$h6$t6$\u{8}6$\u{12}6$\u{1e}6$27$F7$F7$\\7$n7$\u{6}7$\u{1a}7$,8$68$N8$X8$d8$z8$\u{12}8$\u{1e}8$&\
        9$09$<9$B9$f9$|9$\u{1a}9$8:$<:$H:$b:$\u{c}:$&;$.;$6;$L;$X;$`;$h;$\u{2};$\u{16};$.<$B<$T<$`<$r<$\u{8}<$\u{18}<$\u{1e}\
        <$B=$N=$V=$\\=$l=$\u{2}=$\">$>>$F>$P>$V>$p>$v>$\u{4}>$2?$>?$T?$h?$t?$\u{6}?$$@$6@$N@$^@$~@$\u{a}@$\u{1e}@$2A$<A\
        $PA$bA$vA$\u{10}A$\u{1a}A$ B$8B$JB$PB$\\B$nB$~B$\u{14}B$\u{1a}B$\u{1a}B$6C$NC$pC$\u{c}C$\u{1c}C$PD$`D$|D$\u{6}D\
        $\u{1c}D$(E$8E$PE$XE$pE$\u{0}E$\u{18}E$6F$^F$rF$\u{4}F$\u{c}F$&G$*G$:G$VG$ZG$\u{2}G$\u{e}G$\u{14}G$\u{1e}G$6H$V\
        H$lH$\u{6}H$\u{14}H$$I$.I$JI$RI$`I$pI$\u{4}I$\u{8}I$\u{16}I$4J$BJ$ZJ$jJ$\u{2}J$\u{e}J$&K$6K$FK$VK$bK$nK$rK$\u{12}\
        K$@L$XL$xL$\u{8}L$\u{1e}L$.M$FM$dM$zM$ N$2N$>N$bN$xN$\u{e}N$\"O$<O$LO$PO$fO$\u{1a}O$$P$:P$PP$ZP$dP$~P$\u{e}P$\u{1a}\
        P$<Q$XQ$lQ$\u{4}Q$&R$>R$LR$`R$lR$zR$\u{4}R$\u{1c}R$2S$DS$NS$ZS$nS$\u{10}S$*T$DT$\\T$\u{6}T$\u{e}T$ U$:U$@U$DU$X\
        U$xU$\u{8}U$.V$8V$@V$PV$\\V$jV$~V$2W$DW$nW$\u{6}W$\u{1e}W$\"X$,X$@X$hX$vX$|X$\u{e}X$6Y$FY$TY$jY$pY$\u{6}Y$ Z$.Z\
        $DZ$VZ$\\Z$lZ$\u{14}Z$\u{1e}Z$.[$4[$N[$^[$t[$\u{12}[$$\\$4\\$P\\$Z\\$l\\$|\\$\u{a}\\$\u{16}\\$2]$P]$\\]$t]$(^$6\
        ^$D^$D^$Z^$\u{e}^$ _$._$2_$J_$Z_$j_$z_$\u{16}_$0`$B`$^`$t`$\u{10}`$,a$6a$\\a$da$ra$\u{8}a$\u{e}a$\u{1e}a$4b$:b$\
        Lb$Xb$fb$nb$\u{0}b$\u{6}b$\u{16}b$\u{1e}b$,c$Pc$Vc$fc$|c$\"d$6d$Pd$rd$\u{0}d$*e$@e$Pe$je$te$\u{6}e$\u{14}e$\u{1e}\
        e$$f$0f$0f$6f$Pf$lf$rf$\u{a}f$8g$Vg$Zg$xg$~g$\u{4}g$\"h$0h$Lh$Rh$hh$\u{0}h$\u{c}h$\u{1a}h$*i$^i$ti$|i$\u{12}i$*\
        j$Hj$Xj$pj$tj$zj$\u{0}j$\u{1c}j$0k$Fk$xk$\u{a}k$\u{1c}k$,l$@l$Zl$ll$zl$\u{e}l$ m$2m$Lm$`m$fm$tm$\u{14}m$\u{1c}m\
        $*n$Ln$hn$zn$\u{16}n$ o$&o$8o$To$fo$zo$\u{6}o$(p$Bp$Zp$\u{0}p$\u{a}p$\u{1e}p$0q$Bq$Bq$Lq$hq$\u{4}q$\u{14}q$0r$F\
        r$Rr$dr$\u{6}r$\u{12}r$&s$4s$^s$ps$\u{6}s$.t$6t$Lt$dt$rt$\u{6}t$\"u$4u$>u$Tu$hu$|u$\u{6}u$\u{1c}u$ v$:v$Zv$\u{4}\
        v$\u{14}v$\u{1a}v$(w$6w$Bw$tw$tw$\u{6}w$\"x$\"x$,x$<x$Dx$dx$zx$$y$0y$By$Fy$jy$ry$\u{a}y$$z$Bz$`z$jz$\u{2}z$,{$D\
        {$J{$l{$\u{a}{$2|$H|$d|$z|$\u{0}|$\u{6}|$\u{16}|$2}$J}$`}$~}$\u{16}}$\"~$.~$<~$R~$h~$\u{2}~$\u{8}~$\u{1e}~$6\u{7f}\
        $<\u{7f}$B\u{7f}$X\u{7f}$z\u{7f}$\u{1c}\u{7f}$&\u{0}$6\u{0}$^\u{0}$p\u{0}$\u{16}\u{0}$6\u{1}$H\u{1}$l\u{1}$z\u{1}\
        $z\u{1}$\u{18}\u{1}$.\u{2}$>\u{2}$\\\u{2}$t\u{2}$~\u{2}$\u{8}\u{2}$\u{16}\u{2}$,\u{3}$D\u{3}$N\u{3}$^\u{3}$t\u{3}\
        $\u{6}\u{3}$\u{c}\u{3}$\u{1a}\u{3}$2\u{4}$8\u{4}$F\u{4}$V\u{4}$n\u{4}$t\u{4}$\u{8}\u{4}$\u{1a}\u{4}$&\u{5}$B\u{5}\
        $X\u{5}$n\u{5}$r\u{5}$|\u{5}$\u{c}\u{5}$\"\u{6}$\"\u{6}$4\u{6}$:\u{6}$V\u{6}$p\u{6}$\u{14}\u{6}$6\u{7}$>\u{7}$N\
        \u{7}$X\u{7}$t\u{7}$\u{8}\u{7}$*\u{8}$<\u{8}$F\u{8}$P\u{8}$\\\u{8}$p\u{8}$v\u{8}$\u{c}\u{8}$\u{18}\u{8}$8\u{9}$\
        J\u{9}$Z\u{9}$v\u{9}$\u{10}\u{9}$*\u{a}$0\u{a}$F\u{a}$T\u{a}$j\u{a}$~\u{a}$\u{8}\u{a}$\u{1c}\u{a}$8\u{b}$L\u{b}\
        $`\u{b}$l\u{b}$\u{16}\u{b}$\"\u{c}$2\u{c}$L\u{c}$^\u{c}$t\u{c}$\u{0}\u{c}$\u{c}\u{c}$\u{14}\u{c}$$\u{d}$@\u{d}$\
        @\u{d}$P\u{d}$\\\u{d}$v\u{d}$\u{10}\u{d}$(\u{e}$<\u{e}$N\u{e}$^\u{e}$x\u{e}$\u{1a}\u{e}$*\u{f}$>\u{f}$X\u{f}$\u{4}\
        \u{f}$ \u{10}$ \u{10}$&\u{10}$>\u{10}$H\u{10}$h\u{10}$n\u{10}$z\u{10}$\u{6}\u{10}$\u{16}\u{10}$,\u{11}$8\u{11}$\
        V\u{11}$n\u{11}$\u{6}\u{11}$$\u{12}$@\u{12}$X\u{12}$^\u{12}$j\u{12}$n\u{12}$|\u{12}$\u{8}\u{12}$\u{1c}\u{12}$.\u{13}\
        $N\u{13}$^\u{13}$z\u{13}$ \u{14}$H\u{14}$h\u{14}$\u{8}\u{14}$\u{18}\u{14}$2\u{15}$D\u{15}$N\u{15}$b\u{15}$v\u{15}\
        $\u{2}\u{15}$\u{12}\u{15}$,\u{16}$6\u{16}$R\u{16}$f\u{16}$~\u{16}$\u{6}\u{16}$\u{16}\u{16}$(\u{17}$8\u{17}$P\u{17}\
        $p\u{17}$\u{10}\u{17}$\u{16}\u{17}$*\u{18}$V\u{18}$v\u{18}$\u{16}\u{18}$,\u{19}$D\u{19}$d\u{19}$\u{6}\u{19}$\u{14}\
        \u{19}$4\u{1a}$F\u{1a}$f\u{1a}$\u{a}\u{1a}$(\u{1b}$8\u{1b}$T\u{1b}$`\u{1b}$r\u{1b}$z\u{1b}$\u{4}\u{1b}$\u{4}\u{1b}\
        $\u{16}\u{1b}$&\u{1c}$<\u{1c}$^\u{1c}$n\u{1c}$|\u{1c}$\u{e}\u{1c}$(\u{1d}$H\u{1d}$b\u{1d}$h\u{1d}$x\u{1d}$   9 \
        `#`!`(`$`'`\"`%`*`-`)`0`,`+`&`4`7`8`9`;`.`/`1`2`<`5n(!\"`#E/ \u{7}\u{7f}R! aIR_!)a1]u! ahO~!!a`L@!;`B=U! acj{ v\
        J\u{18}!!a@'*!Ea$\u{a}- \u{5}QK!*`\u{12}\u{9}e! a\u{1a}Xp!<aK'r!3ar\u{7f}6 \u{1a}`= #}E pLd \u{18}\u{1b}|!Ca/\\\
        \u{b}\" `!`S\u{10}\u{19}! `n\u{1d}E \u{17}rZ!;`\u{5}_\u{5}  \u{7f}t  \u{c}t!-`rY\u{1d}!!`YF& w\u{2}*! `\u{18}an\
         \"\u{19}}!-`E$E!+a,fE!?a\u{0}`[!?ad\"\\! aWm~ \u{13}\u{10}* 1i\u{1f}! `\u{18}-&!&a\u{17}0A!\"aCbS!Ja\u{1f}_[!6\
        a\u{1}`] 8\u{8}^!&`MBt \u{1e}8\u{e}!Ba\u{16}\u{1a}\u{e}! aJ\u{0}\u{18} 0s\u{1a}!!`\u{e}cD!,ao|Y BQ\u{1}!?agC\u{c}\
        !8a\u{1e}8 ! aKB !;`\u{7}\u{2}-!!`Y^L!&a\u{10} V!4a[8{ G@*!Faun<!1a|OK! azx\u{9} N\u{14}\u{9} =s\u{14}\"!`$`o\u{d}\
        \u{18} ~S*!)a.my!Cay\u{c}y \u{1}P|\"*`-`\u{1e}N !;`2I3!-anp?!@aY}@!EaA\u{1b}U!9a/\u{c}g!>a\u{18}5Z k>v!9a:\u{1b}\
        \u{5}!!`PN\u{19}! aRn!! a\u{3}/$!!`\u{3}V'!$a\u{1f}@`!;ajxu!6`[!w!;`)}w!=a\u{1a}N\u{2}!0a4g\u{13}\"#` `\\\u{d}\u{15}\
        !\"`OZ3!3a}Z8!2a\u{18}zD!.agn\u{19}!>a^\u{1c}\u{1b}! `R\u{11}W  io!9a=Wx P\u{11}y!<a\u{1e}P\u{3}! am\u{1f}\u{1b}\
        !\"af(\u{1d}! `2}\"!;a\u{e}\"]!*a7)_!8ac\u{c}m B*N!Ga$}\u{c}\"#`\"`j(\u{1b}!4aoc[! aDB|! `7E%!=a5R6!&`ONk!;a3W \
        !BaKw^ ,My l~A! atT&!$a?.-! `hMF \"'\u{19}!)`\u{e}S$ %\")!!a\u{1a}cd!$`yEh!5a\u{5}3l!)a~Tq :\u{b}#!<a:\u{16}*!)\
        aCu; \u{1a}\u{15}O!@a.PP!4`H&Y \u{1}Kh!<a&0\u{6}! a\u{d}Q%\"-`.`\u{1c}i% \u{0}mQ!=a>FG!Gad`S! a-Oe 8`\u{18}$,`!\
        `\"`'`w6)!!`\u{e}pH!\"`-me! `\u{7f}{x U3|!4`o}%!*`47d! `|SB! `f\"\u{c}! akI!!6`(%c S\"o!\"a>Qs GK\u{7}! aT1\u{9}\
         \u{e}4'!4aGL\u{1e}! a?\u{19}/! a\\J7! a{\u{9}=! a\"NX x\u{18}\\!<a\\\u{c}r!Gauy\u{c} \u{9}\u{1b}\u{14}!!`Bk\u{1b}\
        !*`\u{14}\u{14}3! a=d;!Fa\u{17}QG \u{8}\u{5}J! atxs!Ga>\u{15}\u{13}!Ba\u{17}Sa!FaWty!JaB_{ r\u{14}\u{16}! ao=\u{18}\
         C\u{a}\u{1a}!4av\u{1f}(!\"`W\u{19}C z\u{4}I!CaFGQ!>a\u{16}|Q!;`'eZ!>aO!m!!aHVp 8%\u{b}!\"`\u{1c}3\u{1b}! a\u{1f}\
        h\u{c} \u{18}\u{14}^!\"`%\u{b}r zm~ \u{11}\u{e}' \u{11}26! a%E^ J8<! af#`! aNNA \u{f}fU! `mpn!>aFf/!,`07N!DaW&~\
         _L#!6a\u{15}A5!Ja5s8 3=\u{17} Xw ! aP|o!=a\u{1b}8\u{14}! aX2R!=a\u{b}\u{1f}\u{1a} \u{17}:B!!a0\u{9}B!%`Y\u{12}\
        X!=a98n\"#`,`\"X#!%a_\u{c}9! `m\u{16}N 2\u{1a}m!;az\u{15}D!;a\u{2}EH!-`\u{15}\u{f}_ kte F$w! aOdG!+aEiV! `SKa H\
        bj!<ao;{!;`e/_ S \u{a}!=a\u{1f}\u{19}; ~\u{15}? B\u{8}O! a*\u{1e}P!*adbw! a\u{1f})\u{12}!Ja&G\u{1c}! a\u{3}y!!8\
        `\u{17})c!,aa1z!!`\u{0}\u{c}\u{14}!$aD=x!+aq\u{2}~! a4V\u{c}\"#` `L\u{1c}C!!`\u{a}UN!4aQ\u{1c}Q K:_! a{PO!;`*Mb\
        !Gaf\u{16}i!#`sk+! a6\u{8}O H\u{0}\u{b}!'aY\u{13}<!Jar*a!1a?\u{f}|! `I+\u{16}!Fa\u{6}h\u{16}!-a \"\u{1a}\"!`(`j\
        ZK!$a=t:!.aQI? &>M \u{11}JV! aBw\u{16} @\u{1e}\u{4}!7aq\\,!4a_>Q \u{14}3\\ }wd!*`%*%!>a<\u{1e}(!+as_B!4aoPX!9a\u{a}\
        |Z!<a]\u{1c}\\!=a\u{0}ta!#a' %! ag*,!-`o:F !9W! `\u{3}2\u{4}!&ag?-!'`$\u{1c}7!&a]7v!Ja!{|!;aqy\u{c} !6\u{14}! a\
        q!\u{1} \u{18}Z\u{c} \u{12}^\u{14} CrF!:`^qw!Ga L} m?\u{1e}!-`<\"- e\u{17}9 B\u{1}R!>aS\u{9}T! a\u{9}F+!#a]q- \u{18}\
        w3!2`\u{7}\u{1f}]!#a\\^6!>a\u{0}\u{15}T cV\" -\u{7f}G \u{d}ts  t\u{14}!(avd$ E\u{10}' \u{f}{I |\u{7}I!?a0\u{1d}\
        O!Ea4\u{1d}\u{3}!%`[[\u{15}!Fa v%! aDV(!=a;h;!*a\u{b}mI!'`[6\\!5a\"+j \u{4}lq E\u{17}u!(a\u{a}Y\u{13} ,B\u{1b}!\
        GaU\u{10}I! aI^Y! aDZ\u{4} \u{17}\u{c}\u{18} \u{7f}+0!=aH\u{3}N U:j! ab\u{17}\u{2}!&au,\u{10} {C_ {]i %L5 ;[\u{1f}\
         C\u{1b}/!$au^\u{19}!<a6\u{b}\u{1d} D>/ dCv!#`N9:! axd\u{13}!Ca.{\u{15} Uu4 \u{6}m6!&`$$s!!`9w\u{a} /mF .~r \u{18}\
        h\u{3}!'a\u{c} \u{1d}!:`<pI nmR!'ai\u{1b}X!7aS^\u{14}! a\u{3}*5!CaKL<!!`Jq\"!&a#We!)`\u{19}\u{7f}%!)a>DM BUa\")\
        `$`\u{19}W\u{1f} \u{2}oA!\"`YS\u{a}!$a+vL! a&Wi!Ga\u{4}(q!/`\u{0}?} 2\u{18}\u{18} /s&!8ab+6!#aWKI! `/\u{9}z!=a~\
        \u{12}\u{16} \u{10}\u{13}\u{2}! `\u{14}N\u{16}!\"`w'% \u{5}>:!>a\u{d}VU @1d!Ja.\u{19}\u{7f}!8aM\u{5}0! a\u{17}\"\
        5! `\u{2}@M!\"`,\u{13}\u{a}!,`cC\u{10}! ai3\u{16}!!`veY 6(\u{6}!<a1l\u{a}! az\u{8};!Ca='i!!axp| \u{12}\u{4}#! a\
        \u{5}k4 C\"?! a2\"b!\"alek!GaP\u{e}o!&a,@& <z0 ]0?!(`\u{16}SX!CaU^z!Ca\u{17}_N!.a:+} l\u{f}\u{1}!\"`\u{11}w\u{12}\
         s$\u{15} \u{15}\u{5}\u{1e}!$a7PQ K7\u{6} Yo\u{8}!>aRL\u{18} yq%! a\"\u{f}<!%`DvI!+a\u{f}g[! aL^f \u{13}rj!-`\u{14}\
        S/ K\u{e}k s|9! aH&\u{e}!;`*Z:!9a\u{1e}9Z!Ja\u{12}m\u{7}!Fa\u{10}P\u{13}!*a*\u{5}Z \u{d}v#! aYgX!4`}\u{8}z!4`-W\
        B )|h!;`Yk{!=au\u{6}W!+`~5\u{d}!<aN|)!)a\u{10}@5!%`v]7!*a\\Qs!@aSiG!6a\u{8}Ab! a?@n! az77!-ae\u{1f}<! aRlW 2?\u{8}\
        !3`de\u{15} N&\u{16}!7a^Z#! a\u{1e}rN!2arHo -J\u{1}! anY\u{b} S\u{12}\u{c}!$a\u{d}\u{16}-!Aa/\u{b}8! aL/q!>a\u{e}\
         ~!<ai\"T @iV!/a.\\[!\"`B[l!=aqQ| \u{1a}I\u{17}!JaI)+ \u{18}5:!=aR\u{18}J\"<`BaQxb \u{10}\u{e}b!$aEO1! `q\u{8}h\
        !&aj~~! a}\u{2}\u{1c} \u{3}\u{7}0!5a7m\u{16}! a\u{c}_p!!aX\u{10}\u{10}!;`6\"'!#a\u{1b}\u{1e}\u{2} \u{4}\u{1c}\"\
        !Ja)OW!)aK\u{c}c \u{12}]\u{4} ~\u{f}\u{15} #[\u{18} sk\u{18} \u{1c}@g! aD\u{b}C 3\u{a}J )BY d}\u{c}!!`$\u{3}.!J\
        a\u{8}@v!Ja~\u{f}\u{7f}! aW\u{0}\u{4}!4at1 !4`,?g!DaZ1_!;a~Pl!%`\u{17}rt!6aKA\u{1a}! `~F\"!4`Q/S!;`Ey\u{17}! al\
        R%!9a\u{1a}\u{19}; }2S!*ac${ y\u{1c}\u{0}! afRz!!`2,X!Ga#4B j\u{8}N!Dan\u{4}$ ~\u{e}p! aF\\\u{17}!Ga$\u{9}\u{1c}\
         ib- 96=!)`\u{1d}aL D(\u{8}! `<tM! `ZoO!,a\u{0}8\u{16}!?a\u{3}) !*a;'c O\u{1c}o!&`94\u{1a} \u{7f}J* \u{8}LC *\u{7f}\
        E b0v h\u{f}\u{b}!-`7\\p!%aSOq 0]v /z\u{2} Y'\u{19}!<a\u{e}QN F\u{19}Q!BaH\u{d}n '\u{b}\u{3}!<a\u{3}\u{19}\u{b}\
         ).?! aNV\u{5}! a,MS!;`%\u{c}+ oa\u{5}!Ea\u{1}+\u{d} {w' H\u{1c}{! `\u{10} \u{3}! a~+\u{1b}!$a=^1!<a}2N! `~'\u{e}\
        !%a\u{7}%+! a\u{b}cC \u{17}\u{d}X .\"\\!-a2\u{16}d *rx!<aX_\u{a}!?a\u{6}r<! a\u{10}&\u{12} _`\u{13}!#a6O\u{18}\"\
        4`5`7\u{1e}e! `m\u{1f}h!>a4&\u{14}!*a\u{19}@\u{1c} vx<!,a5Fn!=a?r*!&`'}V!!aG1~!;aSP\u{11}!*af\u{c}\u{17}! a\u{8}\
        M& 5W- \u{4}M= .\u{b}c /1f! a\u{1f}Y\u{1b}!4a]\u{0}9!,`\u{0}]C /L\u{19} =3L! `GS[!?atf` \u{0}\u{14}\u{17}!Ga*| \
        !4a\u{14}\u{9}P!Ga\u{5}\u{7}]!Ga&6d!!`KSr \u{1a}2~!<a7}\u{0}! a\u{1b}]\u{a}! a\\%\u{1a} -\"8 ?a\u{8}! `Q\u{19}O\
        !*`\u{7f}\u{1d}s 4\u{a}\u{e}!!`\u{1c}d| 3RC!$a\u{3}:X!0`\u{d}(\u{7} \\~\u{11}! a/F\u{1e}! a\u{7}g\" \u{18}D9 f=\
        @!GaTpP \u{7}_V!-ak\u{1a}\u{10}!\"`\u{9}\u{7}' @\u{10}:!;`n:e\"\"`4`\u{1}Tk !G\u{c}!-`/~\u{18} ?C\u{19} I)T!6a\u{6}\
        \u{c}k! a\\Js \u{4}zw D\u{15}\u{7}!;a\u{0}O\u{d} L]d!&`\u{12}W\u{10}!<a5\u{11}( \u{1b}M,!9aJ\u{7f}:!&a\u{19}\u{f}\
        &!4am?, \u{0}\u{1c}A\"-`Ga?,J! a\u{1a}W. XA/! `L.; KsA%+`-`*`$` `aU\u{1c} 3 2 z+\u{7f}!7a5r<! a(NE! a!\u{10}G \u{7f}\
        Zb #My \u{f}g\u{4}!8a\u{8}\u{2}\u{1a}! a&/0 *r3! `\u{1f}TK!\"aN\u{3}0!\"a\u{18}y\u{1c} !\u{4}\u{13}!\"a{c( 3X^ \
        \u{14}I|!<a+s| \u{9}F\u{b} Nh+!Ba|0Q! `[\u{2}o!;agNx! a\u{1c}I@!4az3X!\"`\u{3}ac! an\u{4}m 'Sn!1`cr\u{19}!;`\u{10}\
         \u{1c}! a&e8 \"zF!JaoAL ~iQ!!`NVX !\u{8}\u{7f}!\"`)v\u{5}! an\u{17}\u{8}!+a\u{8}#\u{1d}!!`\u{7f}f%! a|\u{18}&!\
        'a/ZG!;axVX P\u{2}\u{a}!Ca/W9!,a>\u{b}F e\u{1f}e! a\u{b}Uq!5aKkw!;a;\u{19}H!;`VcQ \u{b}br \u{19}4\u{1d}! a\u{a}\
        1b!!`K\u{10}\u{15}!;`\u{18}72! afl(! `?m@ Z\"O!;`7\u{2}v!8a\u{15}q\u{1e} MgA x\u{5}L \u{7}\u{1}v!EaF\u{1d}\u{9}\
         \u{1}ED!(aF1[!8a\\\u{14}\u{3}! `YF) _r0!$a4M]!Ba9]^  <0 1/V! al\u{1a}f }u} Lu\u{15} 55\u{1f} y98 k\u{1a}\u{11}\
        !\"`\u{7}M8!%a\u{6}bP!=ah`U !>\u{e}!;a/\u{0}* \u{f}e<!<aq\u{15}E 30O!4`\u{a}\u{b}U Q1] \u{9}ut!'a%eF \u{6}VG! `\
        WI\u{5}!Ba\u{9}\u{13}\u{1e}!>ayH\" \u{15}\u{c}-!CaQ\u{19}A ,WN!$a-\u{0}P!(a\u{1b}\u{e}\u{1} |2,!Ja\"\\E!\"`A\u{5}\
        ^ \u{2}q\u{0} ($\u{5}!:`_\u{16}\u{5}!Ja+x\u{16} }'9!%aUTs yMx!*`-\u{11}8 OM\u{5} HC`!Ca?9U J_- u\u{9}m!>a|Cu!\"\
        aR1\u{1f}!,`D4/ zy5!!`A#=! a\u{1e}\u{f}z!4aEu{ :\u{10}\u{2}!#a8\u{13}\u{19}! a~\u{d}<!*a`c]!!`\u{a}F\u{0} Vm'!;\
        a5JC \\#& \u{10}\u{1d}T \u{14}'a!/`\u{16}\u{1}a \\]u!4ae\u{4}\u{17}!;a)g\u{18}!Barz- &>A \u{1e}bF ~v\u{7f} 7\u{9}\
        \u{b}!?a\u{7}9& \u{e}bk!+aQ_\u{7}! `S\u{1f}7!#ayAa! `)lr s@~ HD\u{5}!!a\u{7}\u{1a}\u{14}!6a\u{11}\u{1c}!!;`zp$!\
        <aN\u{4}2!=a8I4!FaoK6 \u{e}FK!Ca\u{12}5e!6`\u{1f}`/ \u{7f}lc \u{7}ig \u{13}~o!!`jm\"!4ar\u{9}\" \u{b}\u{12}%!\"\
        a~v*! aPtD!8a@aK!7aR(\u{d} R\u{1f}\u{14}!<ae\u{5}'! a<-+ SnC \u{2}\u{7f}O! `\u{a}-^!EaS2{ ai\u{b}!7a>|\u{b} ^%0\
         CRF! a{^F! a\u{d}XR!9aw V \u{a}^Y!Ca2M\u{c}!Ja\u{a}I'!8`\u{11}`=!4a\u{1}\u{14}V!;a%Hv!>aM7\\! a\u{15}r\u{16}!4\
        a'Y( 4\u{b}4 c\u{4}K!=ae\u{1}^!9a\u{1e}2h!Ea\u{12}q* 99/ \u{1c}\u{12}^ D1z!*aA(\u{c}!4`\u{14}x\u{1a}! a\u{6}|9!\
        >a\"f\u{15}!/a5Sl!+`h6\u{4}!4af;6!4a\"\u{17}j! a\u{10}4\u{1} 8FB \u{9}UF!=a:\"H P\u{5}Q!*a\u{8}\u{6}W J3\u{8}!$\
        a\u{c}@\u{16}!+a\u{5}\u{0}\u{16}!?a\u{e}H$!4aI:1!)`VxB!4a<_T \u{1f}M] Qvo! aDWp!Jaqs*!;a\u{14}\u{16}U!=a)dh!Ea)\
        B\u{13}!#aQ5F f\u{17}K!;aA\u{7f}Q _*T $.+! aB6; AWq!?a\u{5}Q !(ai:.! a>'T!4a8#\u{4}!*a'\u{1e}\u{1b}!=alP\u{1d} \
        i\u{1}M!#`\u{1d}\u{17}]!*a8*g! `VY !&a\u{14}\u{13}\u{a}!\"`'P\u{18} +1  \"!8 lYA!-a\u{4}yP!-`C\u{0}R kzZ!=a\u{19}\
        \u{1b}e!&a@^v dK\u{b}!=alK\u{14}!Ja\u{7}X\u{14}!<aR\u{d}% #T(!9aT\u{5}H!<aL#\u{c}!?aV<\u{10}! a\u{e}h# R80 (7\u{6}\
        !Da-J: \u{1f}\u{1b}A!7awU` \u{e}2\u{17}!Da<jF 'j~!5a\u{1d}\u{11}/!Da\u{1e}P:!\"`_\u{b}\u{1} Ym; \u{1a}t\u{9}!Ja\
        4\u{17}3! `\u{2}G^ )gv!Gal*\u{6}! `\u{19}%\u{1a} >j! ?$.!2aN5K!<avN\u{6}! aez\u{c} -c= AAB! a\u{c}]I!\"`\u{d}4Z\
        ! aNqx L;.!6`\u{14}:0 \u{8}\u{1}> \u{6}`Q!-`\u{f}1g!<aYW\u{14}! `\u{d}fx!>a\u{1f}T\u{1}!JaG\u{2}(!<a\u{8}H_ M-y\
         k0q |w}!4ac9\u{15} \u{7}Z0!=a\u{7f}%2! `PK7 :Q8!!aUVh! a!<\u{12}!+`E%(!#`<~+! `+\u{1}p!\"a4}q |\u{1}^!!`\u{7}y\
        \u{1e} B`G kE~$#`$`(`4`D\u{11}\u{10}!#`hO !$a\u{1}l&! aGW~ 5\u{18}\u{7}\",`-`\u{10}p0 \u{1e}cI \u{16}EQ!'a5~\u{6}\
         UK\u{d} \u{d}\u{18}\u{10}! a\u{6}E/ 2m~! a)q\u{12}!?a%>=!6a\u{2}\u{19}\u{3} \u{7}8\u{9} fv\u{15}!\"a@c.! aq4C!\
        >al=u! aQc\u{4}!JaP<\u{17}\" `#`/O! WU! 7\u{14}$ \u{2}\"%!1`t\u{e}, 91S sF\u{9}! `S-O An`! aw\u{1a}c!$`[o{! `o%\
        7!*a1\u{a}\u{17} 3JO <_T!!``[$ 1Ss!,aJS\u{1e} NlB \u{1}+\u{4}!\"`z\u{17}\u{15} a`\u{18} \u{f}>- \u{1b}@0!;a\u{5}\
        T6! ar9J m?W! a\u{8}5h 9v%!Ca\u{2}1'!=ai\u{a}K! aHdL L\u{f}Z!#a=lo ]z\u{12}!#`\u{4}R' qc3 vp4!;`.T8!,a\u{2}\u{7}\
        B W=I!Aa\u{a}\u{1f}K!:`_;_ \u{14}\u{1a}g e&u R\u{d}\u{0}! ac\u{1e},!#`k\u{a}_!\"`-lu!;`2k\u{0}!>a\u{4}$\u{12}! \
        a\u{b}\u{1f} ! at\u{1}3 \u{14}LD b}G!5`5\u{7f}\\!Ban\u{9}g \u{8}dx \u{7f}l. \u{13}\u{9}2!5a2|<!;a_X\u{0} |Q\u{19}\
        !&a_v&!:`t*> \u{16}\u{14}\\!Da\u{13}jt H\", vl2\"!`$`\u{1c}n5!,ax\u{1f}S Y\"`!;aN$c!=a~*o \u{0}nz OP\u{6} 7\u{1d}\
        8! a\u{a}\u{7}E!Ja7n\u{4}!4a>ep!=a#|\u{b} Fq !$`>\u{11}q! at\u{e}r!,aG(y!<a\u{14}<\u{1} n\u{1d}D!&aU\u{1f}{ 5\u{f}\
        \u{b}! a\"y?! `Ug\u{2}!+`0{\u{3}! a]*\u{b} \u{7}kF \u{4}^O!;`NdY! aW.h \u{18}k7!!`u\u{0}A!;`3iw! a\u{8}\u{1c}\u{1}\
        !!`f!\u{7}!,anzK!>at'j fjr Sx! _<7!DaJ\u{10}k! `Z]w! a\u{d}\u{b}\u{11}!-`%\u{19}7! a\u{7f}\u{d}G! `0\u{7f}[% `#\
        `$`!`+`Y\u{16}_!GaV&N 7#%!%aS75!5a!BF 6?n!=az\u{3}x h#\u{e} 5=5!JaN.%!#`]\u{5}C!<a>DH!*`>EL! `0Up!-`\u{12}V\u{13}\
        !\"`0^\u{1f}! a-\u{5}$! aYM< Z\\V!>a\u{1b}'%!Ea4\u{16}=!Da\u{5}:N!;aRU\u{f}! `0~\u{14} ^\u{a}%!%a\u{c}T9!&`z-;!\
         `!iM!+`,_\u{0}! a\u{7f}\"\u{b}! aB*( }a*! a\u{6}u- w<=! a]Ai \u{7}(} \u{11}!A =%\u{10}!;`_{;!9a\u{a}\u{19}j!#a\
        \u{17}\u{10}s W w f) !5aE\u{4}M!\"`eB[!=a\u{1f} { NW\u{18}!!`,}i -\u{c}\u{16}!0`p-;!;aU\u{11}B \u{12}__!+a<g\u{1d}\
         $m\u{1f}! `\u{3}G2!)`959!!`'\u{8}<!'a\u{5}IG!)a58M \u{b}8\u{10}!9af9\u{19}! a:\u{7f}\u{19}!Gav)C \u{1c}=H!2ak]\
        k!Ea#S\u{1f}!Fa9|\u{0} gb\u{f}!4``cI!JaMrs! aVx\u{0}!Ea\u{9}\u{5}\u{7}!!aZ@2 WLD! a0xK!$`Z.U!=a\u{d}o\u{11}! `^\
        \u{e}+!Caxl\u{a}!0`\u{4}\u{2}8 pRP!$ar*\u{b}! `h;\u{10}! `3c\"!!`\u{1f}\u{10}/ 76e 6\u{5}v!GaH_s \u{d}_u!.`hP@ \
        w\u{8}z a+@ b\u{1f}_!#`\u{f}Ny N\u{19}\u{e} \u{1e}K( E)* Oz+!*ar$8! au\u{b}S! a:2]! a{\u{7f}\u{a}!)a\u{c}e,!JaN\
        $w!\"alk\u{3}!?a.~\u{1e}!IaPyA |\u{13}w \u{e}\u{2}\\ 2d} !\u{1f}+ *\u{15}9!<a:>K! a\u{1} X!)`wZi!-aC\u{19}o!;a=\
        \\\u{a}! a'0\u{12}!7aVfI!&`}\\\u{1b}! aOle!\"a\u{b}8m! `s4w! a\u{15}\u{0}\u{18} D6)! `ift!=a8\u{1b}\"!Ba?VL R3[\
         \u{16}#]! aAOb!4a\u{5}[n!4a\u{7}i\u{c} 2H7!0`\u{0}v< \u{17}>I!!`\u{a}-]!Ha~\u{1f}p q\u{f}q!*ao\u{f}f!!`>\u{e}p\
        !*a\\tw t3+!EaZ\u{a},! a\u{a}F>!;`\u{16}+Q!Ja\u{8}=c!#ah_\u{f} \u{13}\u{f}2!4a+*6!\"al\u{1e}\u{1}!)aX<\u{19}! `\
        T[;!Bar\u{e}T o1q!\"`\u{19}\u{1d}|! a$t\u{14}!\"`\u{1f}x, +.W!Ja\u{15}F^ AL\u{11}!.aj\u{4}\u{1b}! `Ya*!+`\u{1}\u{18}\
        T \u{4}M{ y89! a[S\u{e}!*a':\u{1d}!+`B-1  \u{0}Q )2\u{e}!.a@&; J`<!/`Abj! `dv<!#`\u{9}#W!,alF\u{6}!?a2'\u{17} i\
        \u{16}J!>aB\u{9}z Y\u{0}$!Iay$\u{11}\" `!` \u{5}Q!\"`dTe!7a*\u{f}s!4`cky!4`R\u{6}\u{16}!5aS\u{10}*! a.;m -\u{0}\
        z! `\u{7f}\u{6}| 5O\u{f}! aB/t! a^;u JSv!4`;D*! a9LY \u{1e}$\u{1e}\"9`Bar~\u{1e}!7a Q, 6i.!!`2*?! akH^!$`n\"d!)\
        `T\u{11}n!(`X-x!\"a\u{1b}#\u{15}!JaF}\u{16}! a MK!/a\u{6}B\u{10}! `E\u{1b})! a\u{10}Gg %V\u{f} OtB!7ah0H!:a5z_!\
         a\u{1e}F\u{e} \u{d}(\u{12}!4`\"\u{e}<!*aqJE b{R!4ah~\u{1}! `L\u{4}-!Ja\u{1}\u{17}.! a4U_!'aY\u{1c}b!2aDsd! a$\u{c}\
        d! a7)~! `h?\u{11} GIW!;a\u{3}\u{0}\\! `\u{6}Pf!&a\u{17}&\u{2} ~(\u{3}! `4j\u{1b}!Da`\u{c}7 S+9!JaV?> |V>!#`lwE\
        !9a\u{e}6c!Ja~UJ!\"aV0\u{1}!4`z\u{10}\"!\"a)3J!#`\\Id!5aWol!*a\u{1}SD!Ja ]T!Ha*+U W[B!-a7\u{16}H KF\u{f}!*`=6\u{1c}\
         .\u{6}(!+`V\u{7})!$amw\u{17}!(a%m\u{18}! aH\u{19}5 \u{6}gO \u{1f}z_! aEp'!&ail- PIQ \"~d!'a\u{7f}\u{8}u \"l\u{10}\
        !(ae\u{16}d \u{13}\u{1e}z! aRtB! a\u{5}\u{16}b! `PF\u{19} |y,!'aP]5 %\u{1f}{!<a'5\u{11}!*`M%\u{15} ?a$ qW( !\u{b}\
        B +\u{1e}i!;ac9l! a\u{8}\u{9}{ %is!\"adi#! a;\u{16}( >\u{5}A!=ay@` |\u{7}l!;a6\u{0}}!>a4\u{16}+!4a{9M!Fa\u{2}\u{6}\
        \u{18}!Eaw\u{1e}\u{1d} \u{0}hB \u{1}\u{3}I aR\u{19}!7ag=\u{1c}!\"a\u{c}\u{12}'!%alyI! aDq] {}n! aLYq!2aYol!Faa\u{e}\
        n \u{c}^'!>a\u{8}\u{7f}5 -qm Y]{! `Diy! a\u{18}1z \u{6}k|! `q5~!(aU\u{0}\u{a}!)`t\u{c}\u{a}!8`\u{f}j\u{f} \u{12}\
        +U!?a8\u{0}}! a\u{7}E~! a\u{6}\u{0}\u{0} g\u{18}\u{2} m\u{2}U sL\u{0} >\u{17}\u{11}!JaX\u{1a}\u{17}!&a{20 soF!&\
        `.,L! a1\u{1c}c g@Q wre )E\u{14} 3y\u{18}!JaL'a!<aV&\u{1e} vX  \u{1a}P\u{b} ?j\u{1f}!-`=\u{6}B!\"a+\u{11}S!#`GP\
        j \u{14}(n!9a4]\u{9}!3a\u{16}:\u{6} \u{12}\u{1b}\u{10} !Gf!!`\u{16}\u{1c}i aeo!;aS\u{2}s!&a@u\u{15} @lv!GaY*4 \u{c}\
        \u{16}G!8`\u{d}!\u{1e} p\u{11}*\"6`!`\u{1d}BC i%T!=a\u{4}>W!5aF!g!8aC\u{b}r!Jac\u{12}M!Ca8yk!7a\u{7f}i\u{0} \u{14}\
        \u{7}\u{16}!4aJ 5!+a\u{4}\u{17}c!Ga\"~m! aw\u{7}y! `FK|!;aM\u{15}-!!aQk.!&a\u{a}\u{1f}d \u{1d}4\u{1c}! ayL !<a)\
        KX!'`\u{9}\u{19}\\! a`\u{b}g *\u{0}z!\"a\u{9}\u{7f}~!\"`i\u{4}!!=ao^) cg,! a%\u{11}C!=a1s}!=a\\]\u{1e}!(a1A !=a\
        yS4\" a'`Vzr!$aBS\u{2}! `K\u{d}\u{1a} >>B!4`\u{15}nI!Ja\u{1a}9\u{1} ;7\u{5}!*a6\u{15}\u{8}!?a4D\u{1a}! `;Y=! a\u{1f}\
        @E!(at{H _Ww!4a8:|! a75\u{2} mr\u{a}!%aB>) d,Y!#ayL~!<awy\u{2} \\\u{1b}\u{d}!<aoT2!\"a]OU!8a\u{16}Ug!BaNBj!(axE\
        O BFl!!`L,\u{d} 5y\u{1d}!5a:\u{7f}5 VL? _ f!4a+7#!Da158 \u{9}\u{8}u!GaKg\u{2} \u{1f}\u{1a}\u{c}!=a_b'!#`K== m\u{11}\
        O!Ha\u{1d}\u{b}R!<aNEn!#`>/\u{10}!@alg\u{18}! `|??!>a\u{a}[g!!`#:i!,a\u{f}S\u{17}!Ca\u{4}TK \u{1a}/n!EaCw|\"!` \
        `^b~ #{C R@V!:`3[\u{1}!<a@Un #\u{b}7!(a{Z@!<a6*d dge lww!4ac[\u{0}! `\u{1f}{\u{8}!#a\u{17}&E!4`O\u{7}6\"!a4`\u{1b}\
        qi wz\"!!`@0L J=d! a}S9! a\u{1a}*P!<a?JU ~g\u{d}! a\u{9}P5! `m.a ]n\u{19} Bu;!#`? X &aY!@aMBd!>a\u{a}\u{3}z z\u{10}\
        3 \u{15}VH \u{12}IJ!,ao\u{2}\u{7}!Ha{z#! a+o0!,ahgJ \u{f}\u{4}\u{1}!\"`mH&!=aJh\\!$ak5x! a2Ix Q{Z 47z! a7`N \u{19}\
        '\u{13}!?a8+>!3a[4C ,\u{c}G!#``W`!6``EB!#`9VB!#`Lt.!$an9J!<aQp\u{16}!&a\u{15}%\u{18}!#`I{/! a\"\u{2}: V\u{11}_ \
        h\"\u{12}! aJsG!$a\u{0}Wf \u{7}c}! `XT\" \u{10}L#!\"a\u{18}(\\ hwe \u{1}ss!7au\u{1f}\u{14}!\"`L10 \u{1a}o9! a\u{17}\
        $F! a\u{17}^T! aa!j f@\u{14}! a'jG!+`\u{c}\u{1}K \"\u{19}K!>a\u{0}DL \u{0}%M!:aOH(! aTL_!#`I\u{3}\u{14}!,a\u{7}\
        w7!AaJ/L! a\u{1a}$e! a;7j qq\u{e} \\\u{16}\u{18}\"\"`BaF\u{12}\u{19} iZ\u{1b}! a\u{1e}G% \u{13}\u{18}\u{8} \u{5}\
        ?\u{12}!\"`Lv\u{14}!&a?O\u{1c} \u{10}:5!\"aNZ+!6a8lT!)a\u{6}Ca\"#`$`\u{16}Kc!)aZPg! `2Y\u{7f}!4aT\u{18}\u{1d}!8\
        `\u{13}%a!Ja=`\u{1e}!Gat_' 4!T $2w\"!`4`Mx\u{1c}!Cac\u{1}6!;a\u{9}IY \"\u{11}7! `6s\u{1c}! `^f\u{1f}! a\u{7}\u{c}\
        ;  N\u{1d}!<aJHW  O\\! a3\u{f}\u{14}!>a\u{8}x\u{5} 8\u{16}\u{14}!>ak\u{1a}. S?A \\ ` ]_)!6`\u{1e}#D!7a8GV!=a#\u{1d}\
        ,! aj\u{1d}G! `@;H! a\u{13}_f!:`U\u{1d}\u{e}!#`a\u{6}Z!Ca\u{10}d\u{b}!<a\u{e}S#!'a*&: \u{f}\u{1b}] n\u{0}n [\u{19}\
        \u{1d}!<`w<3!=a'MZ D\u{1c}q!Da\u{12}p\u{15}!\"a0K.!<a?\u{c}> \"\u{f}V \u{4}\u{9}\u{e}!7ai&.! a6O3! `>uG i\u{5}\"\
        !1a/\"(! a\u{a}7+ H\"\u{1}!!`\".\u{13}!JaZ\u{0}* -\u{19},!,`n\u{d}e!<a\u{1d}_\u{15} \u{11}\u{9}\u{16} \u{5}|\u{1f}\
        \"#`&`w<\u{8}!<aq\u{4}< >ib!\"a.#\u{17}\"#` `=)2!!`T\u{4}A!&ad6B!*`Q7|!$`6^\u{4}!5a\u{c}\\W b\"\\! a\u{9}j\u{f}\
        ! `qk\u{1a}!&ah\u{5}6!Ga;n7 \u{1f}<X!!`\u{4}\u{1a}\u{1} $ 7!\"aY4U!!`\u{6}\u{4}j!/a\u{1f}g\u{12}!;a0/$! a\u{1}\u{0}\
        F!\"amxz!\"`}\u{13}/!4an 6 \u{3}8]! aY\u{13}a!.ar\u{3}\u{f}! aV\u{7}\u{13} \u{5}pY >$[ >T\u{10} .\u{1f}(!-`\u{f}\
        +O!<a\u{13}=c l&\u{1b}! av\u{16}(!%a\u{14}\u{14}E!;a \u{18}k! `#A\u{14}!,a]\u{16}Y!=a>\u{19}E m\u{1b}M xX!! ad4\
        V!4a\u{13}Ob! `\u{b}\u{7}\u{6}!=ac\u{7}\u{10}!>a\u{a}\u{16}B!<a\u{7f}F\u{1a} Lv;!Ja\u{17}MH }_\u{6}!Ea<dC \u{16}\
        S]!Aa\\Sm W'x!\"a\u{10}T\u{13}!<a2\u{1d}:!,aV?P!%aQdY .B\u{14}!;`\u{1d}K5!Ga^\u{1}6!%aV]=!-`b\"r \u{e}\u{16}t!?\
        a[Q\u{d} l3% \u{4}g@ E4M F\u{e}M \u{f}ib! `i\"e!Jaj\u{6}u \u{12}\u{12}\u{b} EZ\u{1a} aLd!4aD~s!;aP\u{9}\u{0}!,`\
        Y\u{6}G P`d!\"a,nf!\"a\u{e}b0 \u{15}LE!$`7!r \u{c}j{! a\u{14}u\u{1f}!\"`oI;!=aBSi!3a\u{8}|k!4a~>P! a&\u{c}a!Jad\
        Be [2\u{4}! an=\u{4}!=aY\u{1d}W mEZ! a^hb!2auCu \\\u{5}\u{14}! `d\u{1e},!#`s\u{b}3!<aW'5!:` 2B x;C!\"`6\u{13}T \
        g\u{12}X!*a\u{13}2j \u{12}1l!Ja_\u{1f}r!-` c\u{11}!#`dr\u{19}!\"a7o)!&a\u{12}BX!=a6#\u{13} :\u{10}\u{15}! a\u{18}\
        !4! `f\u{1f}c! aI\u{1c}j \u{1d}l}!'a\u{1},G 4\u{16}P _.W!\"`yys \"8\u{8} \u{0}Z\u{1d} \u{d}g+ %q?!Ba8\u{d}@ 6:B\
        !Jaj)$ ^y< BwN!\"a\u{16}\u{1f}Y `pk!Ga\u{18}6m! `<\u{8}\u{b}!<afzy!Ca(=\u{1}! a:5m!#`7V\u{1f} \u{b}W*!*a\u{17}S\
        @ 8[t! a^q\u{12}! an#! )\u{6}Z Wsd (r$!Ba\u{7f}>3 x]U!4a\u{16}:W RYx!#`}WQ! at|d! aj=j!Aag`\u{9} &jK W_o!4a I<!\
        6`McB! a\u{0}VE!4`AnH!?a(E-!<a\u{3})7! `:\u{1}N `F` 3Y8!%a\u{f}\u{1c}A!Ja\u{7}\"B!=acLR!;a.\u{14}\\ \u{c}\u{0}q\
        !\"`%t\u{5}!0a\u{d}L\u{1e}!7alE6! aq.h! ajfL!>a\u{e}3O `hc!Ca&,z!2a8_\u{3} f.\u{4} #\u{14}'! a\"dc!<a(It! a,\u{1c}\
        9! aU0W!Jaz\u{6}`!BaDFD!$`J`r!=avVv!$aAd\u{1b} A$a!,`t7\u{6} I\"0 \u{7f}\u{17}7 b-I!*a\u{5}qQ -M\u{1} \u{9}P\u{7}\
        !\"a\u{5}j\u{1a}!(a\u{1}^,! aN]5! `E\\I \u{18}\u{3}O x,^!BaX\u{1e}\u{8} \u{1f}\u{5}\u{15}! aX\u{1f}9! a.$\u{f}!\
        1ai)\u{1d}! az{2 \u{1f}\u{10}b!Ja\u{1d}lg! `I\u{18}q!.ap\u{9}% M\u{1f}\u{a} fp6!\"aP>}! a>K\u{5} =Z\u{9}!;a\u{2}\
        ^\u{13}!Gabf\u{1c}!*arn4 Q}9! a\u{2}:F CDe! a\u{4}\u{4}e!8`z)\u{0} \u{5}\u{1c}4!Aa_WU! aR\u{8}`!4`B;9! a1\u{7f}\
        k!\"`;Cm ED! w;b! a\u{11}\u{15}( \u{1a}\u{14}G!2aA\u{1a}W!;acW)! `\u{f}yA Q=F !ac!)a-k\u{d} q\u{16}5 ?DT \u{7f}\
        zk!Ca\u{13}k\u{13}!Ea('&!#`\u{10}>'!&a*m4!=aY.S -5\u{18}!Ga:&k!4ai\u{9}1!JaLr\u{15} @\u{6}\u{19}!!`h%% \u{5}MH!\
        \"a&\u{0}M!4`zBV!\"`!Ln X<0 \u{c}\u{1}? b_O!!`6#U!Aa&\u{b}_!;`\u{4}\u{1d}b xzo! a\u{7}3F!'a#\u{3}^!Da$q\u{13}!<\
        at\u{7f}R! aKhG \u{1a}Ys! a8\u{f}\u{11}!6`5^.!\"`Yi\u{0}! a\u{5}N\u{1a} \u{7f}\u{0}\" O\u{e}=!*`?3a \u{14}i\u{4}\
        !*aX6M!Ga^9U! a\u{f}7\u{10}!\"adAV!(atDZ \u{8}6b \u{5}U\u{b}! a=p\u{e}!%a\u{1a}\u{17}=! `rYc!4ad\u{0}\u{1b}!Gax\
        \u{4}a!\"`]yv!'a!\u{10}M \\AZ .E`!'aN$\u{10} \u{a}!H pDW \u{4}{f J\u{11}z \\U\u{5}!4aDe\u{9} l\u{1f}\u{10} Yp\u{15}\
        !Ba\u{4}].!!`\"\u{17}7 O\u{12}Q! `BC\u{b}!!`yx\u{f}!;az=\u{19}!*aI\u{2}2!=a\u{4}aL!3a\u{12}\u{1a}r \u{2}::!&`QA\
        =!4`nk> \u{2}Z@ 1'Y!!a|8d!<a%1t H/V `\u{1}\u{1}!,`1\u{f}\u{8} \u{2}a\u{15}! aK69!4`E\u{e}c!*`\u{4}\u{f}v!\"`\u{2}\
        Fw!2a\u{8}z\u{6}!#av<\u{e}!$a\u{7}q/!Aag}A!Ja-{h 8bp! aC5* ?\"Y! a\u{15}\u{16}u!=a07\u{2}!Ga\u{1c}:\u{8}!<a|QR \
        TMf +\u{b}\u{11} \u{f}\u{16}\u{17}!&a e\u{f} \u{12}&\u{15} \u{1a} (!?aY80!)a7M7! ah\u{10}v! `Y0\u{b}!8aT\u{11}\u{15}\
        ! a4j1! `IeM R\\O!+a[ k! ak\u{f}\u{15}!=avY&! `\u{13}<H!<aQ)z!Ba\u{11}a\u{17} \u{7}JB ?\u{a}P!Ja1\u{1d}|!\"`=\u{5}\
        \u{1c}!5a\u{4}< !!`J\u{1d}\u{8}!>a8v?!\"a4(M 2\u{e}M \u{12})Z! a\u{4}2b!<ai\u{d}4!4ax\u{17}G!Ha\u{7f}.] =,c!Ga0\
        \u{7f}\u{a}!=aS\u{b}!!;aq/] ,k\u{0}! aMj\u{11}! a\u{a}@&!Ba\u{1a}6) ,\u{17}b v\u{7f}C X~K 7fP <s[!\"`Ewr!4ak&\u{9}\
        !!a$p?!*aJMZ q\u{11}i!Ea\u{1e}xv!;a\u{4}y\u{2}! a6/\u{5}! `>\u{f}\"!(a^~$!>apjr!!`n,\u{e}!8a<n0!#`7k1 nQ:!)`Y4D\
         tVl! `vYv 2 \u{18}!Da5h=!#a\\a[ 7ns \u{10}+\u{8}!Ga(\u{18}! V\u{17}&!)`]\u{f}` |\u{12}\u{16} *\u{10}c!!`^Tx! `\
        gB\u{13}!<a\u{1b}/N UIV!(a\u{9}T]!/ap:{!%awM{!*`Q\u{19}\u{1a}\"8` `9\u{18}3 H\u{8}:!<a\u{e}-d!#ag\u{6}\u{13} \u{11}\
        !7!\"aZ\u{1a}V!7a\\.\u{5}\" `#`\u{1a}\u{a}F!Ba\u{1b}\u{9}T!)a1\u{a}`! a\u{c}\u{a}w!4a-8\u{1d}! ac\u{11}E z\u{4}\
        T!GaJ\u{7f}n \u{e}[\u{2}!0a@\"A!9awE\u{5}! a3v:!Ja\u{12}R? gYI! a\u{6}\u{0}s!;`.\u{14}# ;4S!;a\u{f}XX!;a\u{1}[[\
         f\u{6}w! aE\u{3}\u{4} *\u{4}\u{6}!GamXf g\u{1a}g yy\u{3}!0aB\u{2}\u{6}! a;N\u{19}! an\u{4}\u{1d} CwX I=\u{18}!\
        /a\u{b}:5!=azy\u{19} 0 % ,B2##`\"`!`kP\u{4}!Ea`m !#`\u{16}FI!=a\u{14}g`! a\u{4}ij \u{9}J4! a\u{e}\u{1a}x |U\u{7}\
        !8a\u{15}\u{7f}\u{7}!\"a[M&!\"aWE* cy6!!a\"G>!#`\u{4}`Q!#aTM[ \u{e}\u{7}~!$a~4* `n0!Ja`xO \u{1}'2!$aue6!)`\u{14}\
        \u{f}X!*a5\u{1e}c!)`@)\u{7}!Ia\u{16}}*!;aZ\u{17}4!*`Z|\u{1b}! `5\u{1}! \u{1d}.I! `\u{2}\u{18}R!Ga0\u{11}c!2a\u{9}\
        /y!#a\u{14}5\u{5} du\u{10} Gk\u{1a}!#a\u{8}\u{15}P gdf! a\u{15}~8!\"avZ: sAX!;`\u{10}Sv x-\u{19}!8aes\u{19}! a\u{2}\
        *\"! `s\u{f}^!>aSfb!9a\u{17}3\u{2} \u{f}\u{5}\u{d} '[>!Ca\u{7f}\u{1}p \u{11}P\u{11}! aYU\u{11} 2|* X\\< u6G H2L\
        !4`[QW! a.qm!+a4Y\u{8} Jo\u{8}!Jay_( $\\\u{f}!\"`Ix\\ *i\u{e}!8a8TP W*R! a\u{f}Ay 2O\u{3} cx/!\"`QG4 zo< }'[!;`\
        \u{1a}Ab \u{b}\u{12}k $3m!\"a.K\u{11} DU; 5\u{1a}=!)`{VL Z\u{11}_!!`$\u{14}\u{14}!+`:x? `5R!=a9fU!6`\u{f}ru!-a\u{e}\
        \u{11}\u{1}!-`X.\u{3}! `\u{1b}Y\u{5} o{R! a\u{10}p^ OAi!%al\u{1c}{ ?(-!<aI0E _\u{15}l!JaeOu!;a\u{2})\u{11}!5ao\u{9}\
        \u{17} XL\u{1d}!@a'n4 M\u{14}k!?a\u{0}Pw!#`\u{1f}\\\u{6} \u{1f}M\u{b} 7H\" \u{1b}\u{2}a  z\u{1}!\"`40\u{17}!4`L\
        \u{9}( \u{7f}72!<aY\u{1f}K! ag8k\"+`<`K\u{16}&!+`]]N H\u{3}.!<a%\"B!+a^kR!<a%Zo pw)!GaZf:! aG\\_!5avI\u{e}!;a\u{7}\
        b8!3a:\u{13}X \u{2}Yi! a0I{! aQs{!(`\u{10}\u{18}\u{5}! `\u{15}!\u{d} vR; \u{16}\u{f}B!4a7pZ!#a*\u{8}q!!`v*\u{1e}\
        !4`I\u{9}? K\u{12}\u{11}! a]8\u{1e} 6k-!&`=GS!\"aG\u{3}n \u{1b}\u{1c}\u{4}!7a[-\u{7} )3l!<aEo!!\"`l:X h\u{6}\u{b}\
        !\"a;\u{13}Y!AayR~ \u{1e}\u{17}J! a4\"\u{7} \u{11}w\u{13}!9a\u{f}I\" mv2!;a\u{7f}\u{7f}2 ~OJ \u{15}IK!!`F\u{1e}\
        Q xF\u{19}! a\u{f}\u{6}e!2aCw~!0`\u{16}%\u{10}! aStN!#`T9V ^\u{1d}\u{b} \u{1}Kk V\u{11}y!BaQP>!\"a\u{a}2L!=a\u{16}\
        \u{14}b!Fa\u{11}\u{2}\u{3}! a\u{6}H^! aj\u{17}\u{10}!6a`'\u{16}!Ea=z4!)a\u{1}\u{7}= \u{12}b_!-`won! `X\"\u{f} 0\
        \u{7}\u{3}!!`ATt +3\u{f}! aIE,! a\u{9}/=! `)Yp!!``\u{2}\u{2}!<afos!\"a}S\u{1a}!4a\u{c}oM!JaV&6!;`m%D 4Zc!4`\u{7}\
        Ge!'`qD\u{f}!=aX\u{1}\u{1a}!=aZ\u{15}X \u{a}1j!:`ygp!<a\u{5}\u{10}M!?an)\u{7} 4;\u{1a} H\u{7f}i! `Rcw 2S{!=a\u{18}\
        ~|! aZ \u{b}!!`(sH!;aFnj!&akM}\"'`4`\u{15})\u{3}!Ca5\u{1f}q! `XH>!#`Z~E!$aIRi!<a\u{17}T{ \u{1f}}T ?T= \u{b}qG w\
        \u{a}I Z\u{f}`! `\u{c}]l!/`\u{f}LC!,a~wv!\"a \u{9}- \u{18}@< |X^ \u{0}a<! a\u{5}a=!;`\u{7f}z{!6a\u{1b}4+ \u{7f}\
        G~!=au\u{4}\u{c}!6a&\u{1}E CVb )X(! a'\u{4}4 PUk bbt! a]]\u{14}!6ay\u{3}8! `\u{1}<Z!!`|\u{19}\u{1a}!#`O\u{5}\u{1d}\
         F0&! an62!,a?/K 'Pb!;`~\u{2}k TEv m.4!(`k_|!Far`+! a*O'!>a@*9 f%\u{7}! a\u{6}\u{e}\" \u{15}#1!#`A)4! au\u{3}?\"\
        (`4`gyB!)`\u{16}\u{7f}M! `\u{1f}Kq e\u{1d}$!*acu3!-`vnh! `\u{0}\u{1}s\";`Ea5r\u{17}!=ag\u{1f}  <\u{9}6! aUB8 y<\
        E!'aJoG F:R \u{12}rU {X^!Faym\u{6}\"1`5`ZX\u{e} oS4 ES7!!`\u{f}ki!AaK\u{9}z!Ja\u{7f}6\u{a}!;a&[\u{16}!Da*d= M2J\
        \",`0`Cig!<akQ! \u{12}\"$ \u{9}uK!$aH9q!(`l\u{d}t! `Ptq!;ae>t!(`\u{d}F, \u{17}\u{1f}j!2`rh\u{a} R%\u{17} .w*! a\
        \u{d}10 !.7!!abg;!*`{iN!+aOwO!9a[@m m\u{6}\u{7f}!/`\u{1f})\u{13}!=a@w* \u{10}&:\"!`\"`POQ!#`i/X!,a=sp dEv!4`xUx\
         w\u{8}Y!)`00[ 9=I!:a9Tm!#`M{\u{13}!!`I\u{12}.!\"a\u{b}0r! a$\u{9}r!!a\u{5}cI!.a2\u{18}j!CaT9u \u{1}\u{b}y!?aW\u{f}\
        \u{10}!<a4\u{f}\u{e}!\"a;7#!)a\u{1e}m' o<)!,`\u{10}ME! aVts Mq !JaCf1 \u{15}4a 1Bc! `\u{6}\u{b}\u{8}!Cald\u{f}!\
        1`t%\u{12} *!v %h+! aOu.!+a|k@ a\u{d}U!;a\u{6}*j e)t! a\u{e}q\u{12}!%`KL2!#a?\u{9}5!!ac<9! a'\u{1c}u X]z! `s\u{17}\
        8!0a\u{15}.<!#aE'G )dK! `|$i! aK\u{19}z!FaOZ\u{1e}!6ay\u{6}\"!Ja\u{d}#P! `\u{15}VP!&a0t/!$a\u{1d}U\\! `px{!;a\\\
        \u{15}}!\"`&=\u{a}!5`Ph\u{11} \\)\u{1d}!Ga\u{6}r( HN8 \u{1b}FI \u{1a}ml U`.!#`1_L t{V!\"`\u{d}!k!&`Leq!\"`1O\u{e}\
        ! `\u{f})<!9a\u{11}.\\!<a\u{19}U*! `0;F IxU!Ga\u{11}\u{1c}{ ;\u{1d}\u{4} Xb\u{9}!.a\u{e}\u{5}4 Qh: UmM!=a,*\u{5}\
        !=aS&\u{d}! aP\u{12}2!4aaQ6! `'0^!&a\"fh!%a\u{15}L\u{3} \u{19}g# %X6 \u{1e},V e\u{b}\u{16}! a\u{c} +!=a;\u{15}+\
        !<a\u{16}6]! aOM\u{0}!<a\u{14}2\"!=acS] g\u{6}g! `J\u{b}  \u{0}E1! a\u{17}Wb!4`RK'! `\u{8}K5 ,\u{1f}b!5a\u{10}\u{1d}\
        o!Ca_\u{6}T )\u{7}\u{15} O\u{14}O! aR[\u{1} n^E! a\u{6}!I E\u{1}\u{8}!<aCWh!>ax}\u{3} -1\u{1c} \u{0}1C\"#`;`x~ \
        !+a\u{8}W) >Z7!'`\u{5}\u{14}I!JaJ8\u{a} \u{11}'+!;`29; \u{b}\u{15}J!\"`v[S \u{8}&\u{5} k\u{a}V! aA\u{d}o! a\u{1c}\
        3\u{16} :-c!;`r:: |\u{1}R &sd!Gad\u{10}\u{8} c\u{1d}!!)`\u{7}x5!8awI9! a@$\u{9} G\u{11}8!1aiN}!Ga\u{2};m \u{17}\
        *w 2#\u{9} \u{7f}Fq!!aN\u{9}m <Y\u{d}!5a+\u{3}{ W\u{3}'!9`\u{18}JF!FaSM\u{3}\" `#` Zd! `[\u{1e}&!<a\u{e}\u{1e}/\
         \u{14}#[ 6z] (Se!=a&:E ':U#,`0`1`=S| \u{15}m\u{7f}\"$`3`\u{13}1\u{8}!'a\u{16};, <\u{d}M lM\u{1c} J})!5`K^- L.?\
        !Fa{xF!)av.k!9`i9=\" a'`|;V!%`\u{5}Kg ,|l 2l$ \u{18}'7!%`\u{11}=r!<a2p!! `1|1!+`qX! _K(!4`Zv5 )\"7!4``D\u{14} n\
        O8!!`m-c Qx\u{12} u<&! aH\u{5}& \u{f}\u{f}?! a\u{d}\u{14}B! `\u{9}\u{1}^!,`Fn\u{1}!<a\u{12}|\u{1f}!!`:B$!<`\u{1b}\
        \u{2}G ~\u{1e}*!\"`\u{b}\u{1c}u!;`#9\u{17}!4as\u{c}i!1`Q(\u{c}! a8*U \u{2}hl!4`yV(!;a:?G D~\u{2}!Ga\u{15}F4!+`\u{1}\
        \u{13}n!>a\u{0}&\u{0} \u{7f}Z\u{4}! a).$!=a%`:! `,\u{12}w!&aB\u{1f}\u{9} h<^ gsb \u{1}A# Li#! `XE4 \u{3}\u{1c}\u{14}\
        !6a+\u{1a}\u{1a} ]G0 Yk@\"\"`!`aDT!!`\u{1f}x\u{11}!*a\u{13}]*!\"`w(@!;aZWw \u{15}V\u{1}!=a\u{1}0#! anJ(!)`\u{a}\
        Vn \\Dp!Ba\u{c}\u{11}}!<a8\u{5}V \u{15}H3!;aFn;!,arkF 0\u{1}U!<aQ\\p jav!!`X\u{1d}*!<a=\u{1c}3!'aK\u{13}x!<afM#\
         L((\"/`6`\u{1f}a\u{0}!,`\u{1f}\u{13}*!=a\u{10}\u{18}@!<`T\u{17}n!+`U*} jc\u{3}!0a|\u{1d}\u{4}!Jaz\u{c}\u{18}! \
        aqH)!&`Em/ b\u{11}I!8`\u{13}p6!:ar9M! `+@\u{11}!Ca\u{2}a\u{17}!'a-Y'!!`n@,!<a96?!=akv{!\"agL\u{8} .\u{b}\u{18} \
        p}2 \u{1}lA %\u{13}B!?a\u{b}\u{14}e f7v!0aBR\u{8} wE\u{13}!!`w:C! a\u{18}\u{c}C!/a#_G! `s~\u{b}!7ajX'!!`$UA!8ao\
        B\u{9}! a-&\u{18}! a|\u{1d}\u{1b}! a\u{9}'^ \u{1c}\u{e}{!GaT^< WzY G\u{1c}\u{14} W<% em0! a~II JQZ \u{a}\u{0}\u{1c}\
        !4a7 9!#`z$]!4a\u{b}\u{1c}\u{3}!=aRw\u{d}! a\u{2}N\u{17} *H,!<a(\u{0}.!*`u@E!)`&%o .mo! `;ww! a\u{f}B\u{7f}!-`Y\
        U\u{7}!&a.G\u{8}!=a}tD! a\u{16}\u{a}P!*`\u{1}\u{18}[!#`O\u{5}q!\"acV{!&`+\u{d}; y\u{19}Q!4`\u{1d}\u{1b}_!>a\u{2}\
        _b y\u{1b}b <G*! a\u{a}CC! a=&f \u{f} \u{6} \"\u{b}\u{13} \u{19}#( h;,! a8?,! a{dG +c[!;a$+f t\u{14}\u{14} @-\"\
        !<a|29!<`(qh \u{1d}\u{7f}\" =-%!9aE#/ z(f gvf! a\u{19}~k ]\u{d}\u{0}!>a \u{1a}2#%`6`!`6sq!=a/m\u{7f} o!1!*ai\u{18}\
        > g\u{d}@!/aR\u{c}\u{d}!'a^1\u{13} \u{1f}cg! a<b\u{15}! a~90 PR} j\u{1e}D =?&!8a\u{f}q=!=a*\u{17}>!;a\u{0}gM S\u{1}\
        \u{7f}!;`iA\u{c} \u{1d}\u{4}E!Ga8\u{7}\\!=ao>x!4aQ\\&!\"aD:  :N#!<aj\u{f}@!JaJfB!*aU\u{19}E!JaF\"I m&\u{5} 8\u{8}\
        \u{6} Sn\u{c}!<a{Y\u{15}!,a\u{1b}a7 \u{2}xE!.aB\u{e}`!<`Wxd X^s   4!?a[b\u{4} ?|\u{5}!&`\u{11}0\u{f} \u{1}o!!4`\
        4\u{c}` G]} en\u{1b} 1r(! a:\u{e}i Y\u{b}\u{5}!4aS!G!7a4Fv!=auV\u{3}!\"aM:\u{16}! a\u{c}}:! a\u{d}~> \u{2}9x _!\
        \u{11}!<an*\u{11}!$aJGW!!aR}Y!4a\u{0}z\u{12}! `\u{2}\u{16}>! a~\u{14}?!*ap,n \u{7}H\u{7}! `j(\u{b}!;aVn\u{f}!!a\
        G\u{1d}*! a\u{1}\u{9}0! a(|5! a\u{c}u7! aX(:! a/)L!;`:\u{f}d!'a\u{e}0x Z).!;`\u{6}tR g\\y!Ga`=U!\"a^vo! afg\u{b}\
        !4`>A\u{1e} =\u{1}+!!`\u{18}W@ b0H ?\u{10}C! a\u{9}1N! `\u{12}W; \u{3}c< \"WJ!#`\u{1c}RT!*`>kW gH\u{17}!-a\">(!\
        #aI'@ ~3A dF/!Aa \u{18}+!;a\u{1f}\u{10}4 \u{4}~L!>andZ *.] \u{e}\u{8}\u{8}!<aw}\u{1f} Rt$!8a\u{17}\u{7}`!$a%G\u{5}\
        ! a{\u{1a}\u{17}!$a\u{d}F& F\u{2})!8a)p< eS7 \u{b}BL!)`~\u{8}Z!&a\u{12}Fa T~d!1a7_g!!a\u{2}\u{0}\u{15}!GaU_\u{1c}\
        !4a\u{a}|q!+`\u{4}ix!2`wi,!$a\u{18}-/!*`C\u{c}\u{0}!=a~ \u{2}!4a[\u{1f}\u{1a}!=adc\u{1d}!Ea 4a!<a\u{d}d\u{4} s,\
        H Z@J O2b 8VJ! `\u{b}5V @\u{f}p! aPi\u{9}!'a-F0!6`EIN K\u{19}`! `\u{1c}0N!8a\u{0}\u{1e}U! `3Yf <[\u{1f}!8a\u{1e}\
        \u{1a}S!;aO\u{0}\u{e}!;a\u{1e}Ja! a\u{6}%h!#a\u{11}k\u{16}! a\u{1a}h5! aTR6!!`,\u{19}L! a\u{11}^M! aI2i! `=\u{0}\
        p m\u{15}t Wf~!\"al\u{1c}f!<ao\u{f}D!#`H2V i3]!<aTw\u{1b} JX@!6`f8p!&`D\u{3}\u{6}!)`#\u{f}\u{17} \u{7f}Tj!\"aah\
        \u{12}!'`\u{5}9\u{1c}!\"`\u{7f}M*! a[p*! a\u{5}\u{5}/!*a`\u{1f}\u{1e}!=a\u{b}:0!Ba\u{17}V< \u{7f}F?!BaDVY!JasG^\
        ! a/uv \u{13}t% _\u{18}(!JaVSG!<a\u{1a}\u{c}I!'a{\u{12}M `+O!!a\u{5}}\u{c} }a\\ 7l\u{6}!#aHp\u{c}! `\u{1}0C\"4`\
        \"`kix!Ca5\u{7f}\u{a}!?a9_T! aNEV!2a%z\u{1}! aq!$! a\u{1d}\\>!<aNpH!Fa\u{19}UL nET! `x`X \u{10}5\u{12}#-`+`,`]L\
        !!$ap\u{16}V!)`Pp^ \u{19}jb LZ\u{2}!\"`1M+! aD&S! aIX\u{9}!;a]\u{19}\u{9} k+7 3(!!Ja!bJ !}> \u{18}\u{d}F!CaQB_!\
        4aS\u{1d}i!=a\u{5}OO P!_ \u{e}\u{7f}M *8P EEd!(`\u{7}k8! amq;! a\u{8}\u{1b}o \u{f}\u{a}w! a\u{6}\u{1}\u{d} R{.!\
        /a8BL!,a\u{c}CL!(a\u{5}\u{1c}\u{10}!<a>i\u{1c}! a\u{5}\u{1}k!&`T\u{5}\u{f}!Ga0\u{16}4!>a~do! `.B{ \u{3}[\u{f}!!\
        `J+\u{1d}! `\u{d}9\u{15} {n\u{18}!Ea2~)!Ja2\u{c}?!+`\u{14}B\\ pL\\!;`\u{1}Mg $\u{f}\u{7} \"71 ?eK! a\u{11}nX \u{2}\
        |#! a[\u{1a}K!<a\u{c}J\u{1d}!%a:\u{17}4!<a[wb!Ja&VD!3aN\u{6}D!$`\u{15}Xd!,aT#q!>a\u{11}Kr!)ap<\u{13} tx/!;`\u{1e}\
        \u{17}0 b21!)`\u{13}\u{9}S 7QW!=a~\u{1f}_  !\u{1}!)`\u{1e}~\u{4}! a\u{16}g\u{12} \".\u{1f}!1a@<\u{1f}!\"`U>%! a\
        \u{f}H\u{13} w2% )\u{1e}+! `\u{1f}^- wNI \u{1b}vT =h\u{4}!\"`\u{1c}<\u{c}!*aFB\u{11}!=a\\t:!+`KbI!7a<0O \u{b}GT\
        !-a<?\u{0} qY\u{1} 0{9!<a\u{17}\u{15}\u{10}!>aRZ\u{9} 0\u{9}G!,aUwJ!>ac([ \u{d}H\u{2} \u{12}y\u{d} f\u{11}\u{13}\
        ! a\u{1a}x\u{1b}!)a\u{11}\u{14}\u{1e}! ax\u{f}=!1a`\u{a}D!!ae!h\"+`,`H\u{5}t!4aG\u{1f}t!7a\u{19}\u{0}~!Ga\u{a}_\
        \u{7f}!8`F\u{13}$! a#\u{11}0!\"`J03 \u{9}`<!=aY<P!!aQ\u{16}g!1a\u{0}`x!%a\u{b}/, \"`y!<aavF s8[!\"`4V=!!`\u{a}]\
        V!Gadj^!#a1)j Xn\u{3}!AayA8!Ca1R9 \"NT! a)\u{4}_!\"`pFl! a\u{1d}t2 875!,a\u{13}%n \\_v \u{9}Mz!Ha+{\u{6}!*a`\u{0}\
        \u{f}!;aN\u{b}\u{12}! a6:I! a}3u!;a*\u{0}\u{1c}!$a4vH!=aVTK!Ga`eR!*`:k^!(a*\u{a}o!Ja\u{14}k\u{14} fET!#`jmx!=a~\
        r\u{18}!%`)K\"!6a\u{1a}QN!Da\u{d}@o!6a\u{d}:\u{15}!Ca\u{a}V3 K!9!-aqx> \u{14}\u{1d}i! a!/` \u{1d}M\u{1} \u{7f}x\
        $ K\\z!Ga\u{3}q\u{1c} E., O\u{8}A ]\u{1f}D! a\u{13}qU \u{6}Au $J|!4aUBM!Ea (\u{0}!\"a6>\u{c} d`\u{10}!&`\u{5}J\u{1e}\
        !\"`e\u{19}! \u{4} , \u{17}W0!Da!XD q)O \u{1c}\u{6}m!4`a2\u{a} \u{b}nG X4\u{7f}!>a?\u{8}\u{16}!4a\u{1}['!@afWA!\
        Ga\u{7}QG! a>)\u{b} x7\u{d} fOY!\"`g/h!;`4\u{17}}!8an\u{1b}9! `. \u{19}! `9r- \u{14}K: p4\u{2}!?a\";\u{12} tV\u{1f}\
         YE/ 8B=!!`S.I! ae\u{19}\u{9}!#a \u{0}c \u{b}Z{! a\u{4}\u{12}# \u{1f}\u{13}7 .KD!Da\u{1}\u{19}J nrw 8 ~ \u{16}4\
        \u{b}! aT\u{f},!<a[b{ n(Q!1`)gj! au\u{14}\u{1a}!,`>p\"! a\u{1};)!#`EfR!JaY8U D'p!\"`(.x!=aC\u{6}\u{4} \u{12}\u{f}\
        B \\iG!,a+\u{18}_ )O\u{0} &i* G$l \u{3}1\u{13} \u{0}F\u{14}! ap0C *\u{18}M!/a)wP!2a\u{f}=\u{12} \u{3}E !Ea30( u\
        \u{17}9!%a\u{11}xn e\u{a}\u{10}!\"`GR0 r'f!!a'Qy!<a' \u{c}! a\u{1b}5\u{f}!=a5H\u{1c}!;`DyE!+`(iU!Fa9\u{d}< \u{14}\
        )\u{7}!>aT[E!=ao\u{8}E!Ba]-l v*\u{1e}! ad\u{0}5! a+J? <iG kOU ]cZ!Bafxo s\u{c}t!,a\u{11}J5 \u{19}.[ 0O\\!+`\u{14}\
        s]!CaE\u{13}e!*al\u{1c}h!Ga4\u{7}s!!`\u{1b}i& M!3 \u{19}4n! `Jv\u{6} #\u{1f}\u{10}! aSoW!Ja{X\u{9}!*a2d\u{a}!<`\
        O-\u{d} B?\u{19}! aR/\u{1d}!!`3uL! a\u{13}5T!:a6\u{d}^ \u{1b}3g!4a[d\u{6} Ul\u{12}!%a\u{16}\u{b}\u{13} A4X \\Hp\
        !Gah\u{13}\u{c}! aZGK!.a\u{5}\u{b}K!Ca\u{1}Pg\"\"`4`\u{15}kg \u{9}\u{9}1!,aWuf NW%!?aGOL hA\u{3} h\u{15}\u{1f}!\
        *`V\u{e}G!&`\u{1e}\u{1f}g )r\u{d} 4M\u{10}!#aue\u{1e}#!`\"`9`L\u{15};!=a\u{1a}}[ 8\u{1}[ k\u{10}^! a\u{d}X_!=a\u{1c}\
        {\u{1a}!;`\u{b}x$!$aH,?!<a45H!<a-R\u{f}! aWd\u{c}!Da\u{0}p\u{13}!$ad\u{17}\u{1f}!(ax\"F `V~!+`{-, Q.=! a\u{13}\u{6}\
        >\"#` `r6R!\"`4\"a!Ja).q E\u{7f}R! `d:n!>a\u{1e}/o! `b\u{15}\u{f}!#`\u{9}\u{13}\u{15}$+`*`-`.`\u{14}u6! a\u{c}M\
        y! a%^{!=ag\u{5}\u{6}!(`\u{9}/\u{1c}! ay-p! `l\u{15}v!-aPw& Jt\u{0}!4a )\u{e} mg\u{10}!)a:K* >D9 k'\u{0} \u{3})\
        E\"!`$`P\u{7}]! `\u{f}\u{8}a!<a.Yf $Xn me6 \u{2}\u{1c}s!-akG9!5aDvP {QV!Jat\u{13}X!Ga\u{7f}R| \u{1a}\u{1}\u{7} \
        <1%!\"`Z*[ Ga\u{8} \u{3}G\u{17} Y3+!\"`iS4!AagF[! `t\u{5}f! a<\u{17}$!;`\u{a}F(! a\u{c}uC!2`:U\u{4}! `]'6 ><D \u{6}\
        2'! a \u{f}>!#a|kO!!`\u{10}0k }\u{19}u!=a_i) R1Z!'`^\u{1b}\u{17}! a+f\u{18}!;a#0F iF| %KX C\u{1e}h!4`:\u{f}}! a\
        X~2!Ga@78!;`.vH! a\u{b}3\u{6}! a1\u{1e}\u{15}!Hah\u{16}6 C!S!+`:0o!&a?R\u{7f}!?a\u{c}xJ!!`oy\u{7f}! `&\u{5}\u{f}\
         gB\u{1a}!\"`\u{6}\u{7}C!&`a@G <f\u{0} \u{9}~\u{9} +t9!*a\u{12}{`!$aHq\u{1d}! a*~r \u{7f}#y!;aNU\u{15} s\u{13}0\
        !#a72:! aDIE J\u{7f}b! a_\u{e}\u{7} @\u{b})!4a\u{1a}.\u{4}!5a6\u{1}\\!\"`\u{6}vq!,``&u!7ab:\u{b} \u{a}z&!Ja2T1!\
         a\u{1c}*q FCv!*`\u{11}\u{1c}\u{1c} ?S^!)a\"\u{1f}r!JazJ+!&`eq5!Ca[qR!+`} !! ad\u{11}.! a\u{1a}\\T!CaP\u{1b}X! \
        `\u{d}\u{18}c!=a\u{f}\u{8}Z'!`\"`(`'`%`#` `x\u{c}p!?a9c8 3=E!6aJ.U!;`m\u{1f}c \u{1}'o!-`}n} /\u{7f}h!3a\u{8}& \"\
        ,`5`6f !-a\u{10}Z(!;aFs9!+`F_Q \u{17}\u{1e}r!Ga5H\u{7} \u{18}\u{1}X!!a=\u{15}_!!`\u{a}\u{e}\u{4}!<`tc5!5aWU=!<a\
        S0D!<aQwF!)`~8X z\u{a}y!Ea)o\u{8}! `\u{a}%I! a\u{13}\u{b}h!Cae7v!2a?+\u{17} !s8 \u{b},K!-a\u{5}j\u{5} er\u{5}! \
        `\u{11}L\u{1c}!&`'M\u{1f}!'an\u{b}} xT/!Ja)TS! ay^r!&`Vi\u{4}!Fa \u{7f}\u{9}! a\u{7}\u{0}\u{1d} E\u{1c}) s]@!4`\
        =UW $)\u{19}! `\\s^!>a\u{10}\u{5}\u{1} M\u{8}\u{7}!4`c\u{1a}\u{14}! a&&2!4a|\u{19}@ {1\u{17}!\"`vEf! `8\u{1d}m!\
         ajIz \u{2}d% /@]\"\"`#`\u{7}Q\u{1f} }7#!/aGc. UKR ?n]! `?\u{7f}\u{4}!1aR\u{f}\u{1a} \u{e};) \u{8}>6!#`]\u{0}_ \
        y\u{6}d!;`g\u{b}w!4a,~\u{2}!Ga\u{d}N\u{5} b\u{1d}\u{17}! a2A\u{1b} k*\u{1d} \u{16}60!;aHx3 \u{10}F8! `EoS!7a~l^\
        ! ap)m!Ja\u{11}z\u{16} )l%! ah9,! ae\u{1}\u{16}!Aa7I\u{1a}!=a\u{f}\\: ~bC!%a3\u{e}h! a^\u{18}y!@aq/9!4`J$\u{a}!\
        )a-,E!!`8GO =\u{5}Z!;a30w!!`WJ9!<aa/\\! `\u{8}:\\ 18\u{5} \u{18}P#! a\u{5}\u{d}6!GaBO;!/a,v\u{5}!=aS3\u{13} X\u{6}\
        M!<aPqX! ao\u{1d}m!-`d*\u{d}! a\u{7f}P$! awU@!)`%#L!.`[R]!=aHO\u{9}!#ajZ\u{1e}!2a~\u{14}  .m\u{c} \u{14}C\u{16}\
        !Cat9\u{1f}#+`,`1`\u{10}\u{17}\\!;a9\u{3}3!#asfu!:a\u{5}\u{1b}\u{18} #\u{d}0!GaM^\u{a} ~\u{d}\u{1f}\"\"`(`j\u{17}\
        :! `\u{8}j? \\rj 3Tp! aQT\u{18} d\u{d}& \u{f}\u{a}X!Ja\u{1c}i9!?aQok!!a\u{b}Z\u{7f} ?\u{4}\u{18}!4`2M'!;a\u{b}3\
        M! ahv1 \u{1c}!}!<a;\u{16}/! a\u{2}3> '&C!<a\u{19}ZW \u{d}7X \u{12}'\u{a}!4aQA( H\u{6}2 _\u{7}<!;` _~ \u{6}Y>!,\
        `eLo!CarUt \u{0}\u{7f}\u{b} \u{b}\u{f}a!=aORq!=a\u{1f}D{ ?M\u{1a}!#`W\u{1e} !*a:g4 \\o?!2aQ\u{6}^ \u{19}9~ B\u{1}\
        \u{11} J\u{9}\u{11}! an*\u{1c}!;`6\u{10}C Dpd \u{9}+z!5a;T\u{b}! `:E=!GaH\u{1b}S IGt ;\u{1f}~!.a;%<!,a;J$!#`9S.\
        \"&`=ao\u{3}5!Ja\u{b}CG -%f!-as\u{a}* RFQ! a/8\u{0}!'a\\^\u{16} \u{5}\u{d}4 \u{14}}B!=a\u{1b}\u{16}i!<aXl'!=a\u{d}\
        8t!;a/\u{19}+!<a\u{8}\u{7f}K \u{f}Xh }\"\u{10}!!a{B1!%`\u{2}{5 \u{b}?7 \u{10}gD /\u{5}x!+`<Xh!!`m2{!\"azdj \u{10}\
        \u{8}s!;`@1\u{6} dg\u{c}!GaD,=! `\u{4}BS!!a\u{7f}LS ^E`!7a\u{2};+!3aVe4 \\\u{3}H!%aW\u{4}5!!`\u{2}n6 dLL!<aE&T!\
        Ca<i}!/a\u{c}%\u{3}!\"a)p\u{1d} \u{17}\u{9}b!=aT~j!Jaj\"k!4`4Ny!*a\u{e}`{! a\u{a}]\u{8}!Ga3\u{12}\u{b} n\"b!#`\u{9}\
        Sy!<a\u{d}\u{1a}7! aI)R!<axij \u{1d}En!6ae\u{c}\u{11}! af\u{16}1! `u^I Zpy!!`&V\u{a} I\u{7}L! a/Ip }j0 yz:!\"a\u{5}\
        U;!)aT\u{4}J!)a+\u{e}N \u{1a}U\u{17}! a\u{8}U\u{1d} LDH E\u{10}\u{4} L~.!6a\u{e}K6 \u{9}}o! a\u{e}(\u{5} \u{1d}\
        a)!?akv9!?aT%:!,a\u{b}\u{5}F!=a`>K!Ba\u{19}\"b!?a?\u{17}q \u{2}2> x\u{12}_!(ax\u{1b}o!<aE|y! aG\u{13}\u{7f} 1`4\
         q\u{b}E (\u{2}~ pj\u{15}!&`TA% \u{c}\u{19}: +<\u{7f}!9aDY\u{1c}! a4G  =b*!2aLr2 ]i5 \u{14}F]!8a)\u{1}_ ohd!!ah\
        F\u{7f} 5\u{18}\u{8}!;a/_?! a\u{7}\u{5}T m\u{12}]! a\\=s &os \u{1c}x\u{16}!=a\u{1c}7\u{18}! `\u{d}w)! aW}5!(a#\u{1a}\
        L \u{b}\u{1b}\u{b}!/aB#P \u{4}GZ!GaMJj SEz!!aww>!5a9lr +.V!Ga|!{ Ky5 }iG T\u{1e}G!<a\u{1d}[c! a?|\u{7f} \u{7}c)\
         K9L \u{13}\u{5}^!\"a<Vv bcG! `;@S!AaY:_! `zau! a@cN!<aEHQ!!`\u{13}w\u{3}!GaO\u{7f}\u{11}!\"a\"\\\u{15}!3a\u{2}\
        \u{9}= #`\u{17} a\u{17}< 0@O!\"``\u{13}l!+aUY\u{11} <\u{1}\u{18}!<awwB!$az.P!Ea\u{3}m% \\R) `k) '\u{17}w fT\u{10}\
         \u{14}\u{d}, \u{13}\u{1c}4! ah|c!8akk#!=a\u{13}7% BL= ehn!!`e9y!Ba8X& I\u{3}:!Jaz\u{1c}\"!4aC\u{10}4!%`L\u{4}8\
         \u{12}\u{0}W Xhb! a\u{0}_  Z\u{19}3! aUL= \u{4}\u{c}r! `f`]!;`!Ap \u{1d}\u{6}} \u{7f}?3 ?\u{14}\u{1d}!+a[9W \u{15}\
        a`\"#`4`}]g! agJz!\"`=\u{16} !2a\u{b}7'! a\u{11}2J \u{19}{@! aS\u{a}[!,`,4\u{c}!CaN<\u{1d}!#`\u{5}#\u{1e}! aTsa\
        !Da\u{2}\u{c}e n\u{1e}\u{12}! a\u{d};&! `|\u{13}H!<a8RS \u{13}4o\"#` `+A\u{15} 43\u{7f} EV$!/a\\\u{12}:! `}sC!=\
        ayF}! aue1!)`J3@!4ae]J! a\u{c}\u{19}\u{1b}!&`\u{9}4U! aYTV G\u{4}h!>a\u{1f}I} ``\u{15}!)`E9L \u{17}bd!4`'C~! `/\
        )\u{14}!2a3\u{e}B!;a0TL!GaKvj! ar\u{f}o!\"aW0{ \\:\u{1b}!>a\u{e}5K!\"a\u{17}H\u{8}! axB\u{17} \u{2}:. B~S!-`\u{7f}\
        \u{8}\u{6}! aR] !$a\u{16}KJ G\u{e}h! a`\u{16}G!)aJRV #\u{12}j!%aN\u{16}n! a]\u{1e}\u{16}!0atV\u{1e}!&a|0\u{7} \u{6}\
        *\u{f} g05! `hyo!<a^Zz!?ac\u{1e}\u{1f}!\"`h.M \u{f}<k!1`^H1!!`'08 Ii\u{4}!'a],\u{10}!=a\u{18}^h 2Hx Hw\u{7}! a\u{7}\
        \u{18}M!&a4qU! a\u{7}^`!Ja;=T a\u{1f}\u{6} 'b\u{7}! a\u{1d}\u{4}@! aZNB!\"a@\u{14}\\! `\u{14}\u{13}Q uAY!7a6\u{4}\
        h!>a]1x! aS\u{f}* >_N! `\u{2}\u{15}T!+`&$\u{13} \u{1c}j, \"cA!<aN1M!DaIm^!&a!6e =6~!!`V_Z 1:d @Tm X%&!Ca\u{1b}\u{8}\
        0!;a6c6#+`-`*`Pj\u{10}!4a\u{6}\u{1f}\u{18}!-a<=<!7au9E d[G!4a\u{18}Zb!4auQ\u{7f}!!`YT- r{Z!%`1\u{b}g!Ba0]i \u{9}\
        \"y! `\u{15}Wa! a~Mg! `Q\u{1a}q!=a2\u{b}I!%`^6[! as3` V4q!4aDl|!'aTz\u{7}!.a1\u{18}\u{10}! a\u{e}\u{f}\u{1a}!Ea\
        bw#!'a\u{0}\u{0}4 h\u{c}{!%aU=~!2a<H.! aE#n!9a3m\u{0} q\u{14}\u{12}!=ai*\u{14}!)`us$!(a(i.! aN\u{b}H!$aD[L!8`Bi\
        \u{e} *5C 5\u{18}\u{9}!?a\u{8}u&!'aa\u{12}/!=a9+1 \u{1f}Z5!Jarz9!!`\u{7}#I!2axRS!Ga\u{13}\u{1b}\u{11}! apb2 \u{c}\
        K>!(`<\u{d}\\!$a)1q l$\u{b}!<ab'\u{10} ~A\u{1c} i\u{18}#!6aX\u{e}/ \u{12}\u{e}8! aQx)!!`=\u{1b}< Y<@ M\u{12}A!<\
        a2%G!0aXl]!+`\u{f}D\u{18}!5a{2<!4`00U!?a+x3 \u{0}\u{b}n _z\u{8} e5\u{1d}!!`=0\"!$a,U8 \\w\u{12}!&a>:\u{1e} 2b  \
        $\u{15}*!!`5)6 \u{1e}ik!;aS\u{e}\u{b}!$`\u{10}_&!<avcc!*aRZp! `_H\u{1d}! a\u{17}u; T\u{8}I (LU \"ea!<aq\u{1a}\u{7}\
        !<a})'!8`3@/!Ja\u{1d}CG MGq $g9! `\u{f}:^ x)a g%\u{18} \u{6}e1 JJ8!4`\u{0}\\S!?a\u{0}2q :r| %c\u{2}! `\u{17}c\u{4}\
        !=arjQ! a:Jc \u{1a}\u{5}o!>a$l\u{1c} yJx!#`(!}!/a\u{10}^!!-al w\"(`4`N'\u{7f}!1aQ%\u{e}!4a@R(!\"a0}{ \u{9}&|!4a\
        n0(! a\u{1b}Bk! `V\u{6}6 \u{8}D_ Ps= \u{1}\u{4}k  ,{!,a/7v! aMS%! aq]\u{a} +=0 G.6!4a\u{1c}\u{1e}Z!$a\u{1d}8[!#\
        `h\u{13}:!;`.Sx! `F!\u{d}\"#`!`+<S!#`W\u{18}\u{19}!;a2\u{14}# QC' EP0 \u{1c};6 v*P! ah\u{18}}! a0\u{13}\u{8}!=a\
        my\u{7}\"+`#`\u{14}T;!CaQb?!?a]\u{4}f R_q (u\u{1c} \u{15}u\"!4aE\\<!<a\u{1b}iQ!Aa\u{f}hI!Ga>3L $(a! ad\"u \u{11}\
        \u{16}} Mr\u{1}!&`C\u{9}\u{18}! ahn\u{1b} +{C \u{3}uI!;`Z1S!)aI^U!Ga95g! a$/\u{19} d\u{5}X! a]Q\u{14}!Ja!\u{9}\u{18}\
        !9aa\u{6}4 K\u{1f}z!Ja\u{15}|N X\u{0}n!$a`ir!<a0le! aBCi Zi\u{0}!\"a\u{14}\u{5}\u{17} 9r,!<ag[4!#`iW[ 8\u{4}r \u{1}\
        \u{3}~! `[^\u{1f}!&`a_j! `\u{13}/! &U\u{c}! a%;\"! aW\u{0}P!\"`&u\u{3} \u{15}r !.aPnG \u{1}~q *}\u{15}! `\u{5}H\
        ?!\"`=om#!`$`4`\u{7f}\u{5}y!#`h2\u{7} bR\u{10} [DB \u{d}\u{7}N F$~!&a\u{1f}\u{10}\u{11}!<a\u{4}\u{1b}@!Ea QB!!`\
        |\u{c}I!Ja\u{7}6a! au\u{11}o WO#!4a>\u{16}' \u{16}\u{14}?!-`\u{18}eA coS!Ea\u{c}Xw o2\u{9} g\u{8}) #@B \u{7}\u{7}\
        y 3FJ 0OR!=aw_V eAj bA\u{1a} \u{15}r !+a\u{7f}9x s\u{13}\u{18}!<aAE,! a^-<!JaB&U J\u{1a}j!4`['\u{b}!,`~Y-  qg!\"\
        `.;\u{a}!<avH\u{a} \u{6}pX! aai\" zS/ A&= \u{7}BE!!`a\u{4}\u{13}!&a\u{13}(N \u{16}L]!=a'\u{0}s N/! O@0! a&&> XJ\
        T!,a+Cj! `\u{4}Co!;a\u{1d}q/!<a)3g!&awu\u{14} W48! aNq=! aS)f \u{11}\u{c}| S(~!4aT<\u{7f}!Ja.:\u{a}!!`h+\u{17}!\
        +a\\S\"!$`+n3! a\u{1c}wz ]n\u{e}! `$~\u{16}!#`V\u{1c}^!=a\u{a}\u{13}\u{1c} \u{19}M( Nw(! aj\u{14}`!\"a\u{11}Z\u{b}\
         g\u{5}\u{d}!Ja<{p! a\u{13}4r! a~`x!Ga$p\u{5}! `\u{d}\u{13}\u{13}!=a$c\u{14}!\"a\u{12}-\\!4a>*c! a5p\u{16}! `V}\
        G!4a\u{16}\u{18}H <)| @o\u{1a}!\"`=g2!;`}\u{e}G!'a\u{1a}Hh r\u{18}z!<`r<{!4`+\u{f}O @x\u{17} \u{15}v\u{1c}! `\u{12}\
        </!Ja\u{13}j@! `[pN \u{13}\u{4}q e&E! a`F\u{16} @EQ! `Ipe!Da=i\u{10}!'a\u{1c}#\u{11}! a|WA! aUvc!Ea\u{6}7e e\u{b}\
        \u{9}!\"ad\u{3}\u{c}!'`\u{8}\"a! a\u{1c}>\u{f}!4`-t\u{11} \u{7}K\u{1c}!#`\u{11}5\u{1d}!(a;0  \\[\u{2}!<aDl(!!a]\
        -b z,d F\u{9}\u{3} 'p) 7R7 h2s! a'J\u{0} \u{16}&\u{c} Rn) ;@~!-aDX\" =J2!9a\u{6}=8 }i\u{8}!%a\u{0}T;!Ca\u{16}q@\
         *7\u{3}! a\u{2}CR 8YS ?h]! `}_\u{17}\"+`,`X<\u{1e} D\u{1f}0!8`-OB! a1Jz\"$`#`\u{19}OO 9#\u{1f} (j'!<a\u{16}q2!\
        &`\u{1f}EG!;a\u{9}`W H\u{1b}t! aoO;! a\u{18}9>!Ca2HC! a[WK!?a\u{1e}2g E\u{1d}u!<a2~\u{16}! a\u{4},5 @K5\":` `!p\
        l! a]\u{5}\u{6}!\"`t(\u{7} L\u{16}. [\u{c}0 T|M!Ja&3w!;`bVH!>a\u{0}\u{19}T!>aS6m! a\u{11}\u{e}> $\u{10}\u{6} \u{16}\
        D\u{1d}!?a\u{8}P\u{1d}! a6+.! `:l\\! `&\u{1c}\\ D[\u{a} DA/!4a~<L \u{9}\u{b}c!4aa\u{8}3 zx8 vNZ#!`'` `>\u{1a} !\
         a=\u{7}\u{7f} YG\u{16}!*a~HS!%`\u{13}O]!;`c\u{17}d!*a_>f!GaW\u{6}\u{0}! a.d\u{1c} \u{18}q#!$a[X+ \u{7f}\u{a}s!\
        6aDEw!=a3W\u{4}! ac5&!2a[\u{1}P!<a|Pd!#`Z\u{17}\u{1a}!\"a\u{8}\u{1c}-! `\u{9}64 \u{4}\u{17}X!.aIA\u{2}!Ga^kZ R\u{b}\
        c ^3\u{1c}! aw\u{a}E ^Ml J\u{3}%!>a1\u{3}A! a\u{f}:+ o\u{7}: \u{9}p} ^\u{0}\u{16}!@an\u{7}5!<a\u{5}\u{9}= \u{1d}\
        \u{5}6 \u{7f}u[\"!a4`|t^!,a&\u{4}w! a#J\u{15}!<a\u{f}\u{5}\u{16}!Ead6+ .IS UJ-!4a\u{7f}30 \u{1f}W6!6a\u{1d}W`! \
        aa<u! aW\u{b}u!$a7}\u{3} )[\u{4}!0ar\"D!;a)`\u{d}!5aM5d!#`\u{2}r\u{13}!?am\u{1b}\u{1b}!-`h-l!#`\u{12}\u{11}\u{1e}\
        !=a\u{d}FU!?a&K\u{9} \u{d}\u{10}\u{a}!*a*\u{1d}\u{e}!;`\u{7}s_!5a*\u{a}# 9bA!+a{-G!=a4\u{7f}\u{e}!*`%\u{3}\u{19}\
        !'aW\u{16}I DHk \u{1a}c\u{0} \u{8}\u{4}\u{1} }Y\u{11}!=a7n2! `%bC!*a|9I! a0QS \u{7f}\u{b}1 &[P T\u{c}\u{3} q3a!\
         ahS\u{f}! a\u{1c}69!(ai/D!\"az\u{18}B!;a\u{1f}]c!=a\u{1e}|\u{b} n\u{4}u /[|!Ha\u{11}i\u{12} \u{1}%Q!\"a'*d <m\u{5}\
         b#\u{8}!\"ap\u{1e}\u{8} })- \u{3}\u{4}F!8``^o! aAV\u{0}! a\u{0}\u{1d}\u{b}! `\\c, 1|,!Ga|]^ S\"\"!<a\u{11}J' b\
        \u{c}(!*aQi0 kw/! a\u{19}\u{14}5!\"a7@d!?a%i\u{16} t\u{16}K Bol fk) z|-!)`B!3!<a\u{2}uF!#`}\u{f}t!%`%.' a\u{f}F\
        !<a_\u{1}M!3a{Q`!+`\u{3}Ce!+aE\"t!)`\u{1d}?\u{13} @1\u{14} hK\u{17} \"\u{c}'! a\u{1d}t=!@a!(\\!<a\u{1c}gb!Jah#&\
        ! `Wl'! `+9L 8)\u{5}!Fa\u{15}c\u{c} &*B dCj!&agW\u{9} \u{10}\u{10}\u{15} Ze\u{1c}!-`OY ! and#! `!\u{e}#! a&\u{16}\
        @!?a0 A!!`\u{12}TT!+`7Ec \u{1}9\u{15}!#`U_B @^o!<a\u{14}=q!!`\u{14}\"\u{1d}!>a'a&! a\u{b}\u{12}<! ajn@ U _!2a\u{0}\
        !s \u{6}\u{4}\u{0}! aO\u{19}.!<anD6 lC} \u{a},\u{1}! a3\u{5}\u{b}!!`\u{9}6\u{d}! a}\u{9}\u{1c}!;`Ek, =\u{13}J!J\
        a\u{14}\u{16}w! a\u{12}T\u{b}!>a$h\u{1e}!%ah\u{11}J!JaT8b!,a5\u{1d}/!!`-Yd!-aR=m! a\u{e}\u{6}\u{6}!#`\u{1a}1\u{1f}\
        \"!`Ba\u{a}\u{11}s dV|!\"aZ0\u{a} \u{15}\u{8}< m7A t\"h!;a\u{1b}E~!8af\u{1c}\u{4}!4a%7\u{c}!BaX1N ~\u{5}O!Jak*p\
         <+\u{0}!<a\u{17}:\u{1a} ;e. \u{2}x7!-`VUC JBD! `? t! aZsz <M(!/`=-4!-az\u{15}6!;aZoM! a4~[!4`\\\u{e}\u{7f} \u{18}\
        E1! ay[O mSw!Ga[=u Jz\u{12} t\u{1a}5 \u{4}GW!'`\u{1f}\u{7f}Y! aD\u{7}Z \u{1c}F\u{9} +y\u{13}!?a/\u{1c}> K?F d|\u{0}\
        !#`As\u{17}!?a\u{7f}MM \u{14}[j!<a1Rx!<aa^\u{7f}!Ca\u{1b}\u{6}s \u{7}\u{16}\u{6}!Jawd\u{7} yj\u{d}! `@0r! a2\u{c}\
        \u{9}!\"`A6*!Ja]VJ! `@m\u{12}! aP\u{11};!$a,\u{14}P q\u{12}\u{5} rc(!2a# 4! aQ|? Z6m! `\\Y.!\"`(\u{9}l \u{8}M6!\
        5`PAE!#a,*N )\u{15}e!(`PZn!Ja\u{12}q\u{e} \u{2}e\u{17} TwQ! am\u{a}Y!Ja\u{b}\u{2}\u{13} h|\u{19}!4aSl  xR'!Ja7\u{11}\
        7!;aGGe!,a)\u{3}x! a\u{13}W\u{16} `/o G-\u{6}!3aDM\u{14}!#aYA+! a?\u{1}=!!` \u{5}F!<aP[\u{11}!\"a5=5!&a*4_!\"`\u{17}\
        `u 'A[ e\u{9}h! aS?8! a]9V!Ga\u{7f}F\u{a}!Aa&)\u{c}!'a4}@ \u{10}G\u{17}! `H`U! `\u{16}\u{6}~ 2L*!Ja^\u{15}0! am\
        S2!Ja+\u{4}N!\"`w{w P~\u{0}!4a1[\u{f}! aCW\u{19}!.a@%A d$m! `2uu!0`S}\u{11}! `\u{6}\u{4}7! `8\u{1b}k!GaS\u{12}z\
        ! ` 1>!7ax\u{6}F!*a]\u{13}\u{6} iN\u{14}!+`mg.!<a\u{e}\u{8}R! a\u{5}5r!Ba.6\u{7}!<a\u{15}\u{1b}N! `\u{3}.w!<a\\\
        \u{7f}\u{1}!3`qd\u{6}!(a\\d\u{17}!<aG$!! `G\u{1b}7!4a:\u{c}H \u{1}D# RR;!7a@2Y!\"a-hk \u{a}+? 1=L!7a|\u{1}] v{t\
         5fJ! ac\u{1d}\u{d}!7a#se \u{9}\"j!&`V_m!!`)6\u{d} bR$!3`4\u{5}4!\"a\u{f}N5!>azOD \u{8}\u{18}T!\"`Hl\u{11}! aH;\
        #!\"`S\u{1}U! a\u{11}Z~! aAU\u{15}!<ah|\u{c}!Ea\u{1a}t$!!a9\u{8}+! a\u{c}\u{7f}-!\"a\u{3}'= Idf! a\u{7f})7 -\u{a}\
        ;!3`\u{0}kF!!`]_X \u{14}&y!Ja%0y!;aj5y }5}!7a\u{7f}\u{10}\u{12} I\u{e} ! `Z>9!\"`\u{f}\u{1}S! a8\u{10}i \u{a}Ar\
        ! `NHL!4a\u{16}1j! a=[}!'ab`N [Pl A/\u{1d} >/Q!!arnT!*`pZk! a~\u{e}k n\u{11}Q! a5\u{11}\u{0} ID\u{1c}!?a!e]!+a\u{19}\
        '\u{12}!'a\u{4}Cn! `L'&!-a\u{19}0&!JaUY/!-a\u{7f}\u{15}W!4a\u{d}n\\ \u{10}5z 6#Y \u{6},a \u{18}a\u{11} (25!=agR\
        6!2a\u{8}\u{1e}s! `Uz\u{1}!Ga\u{17}\\\u{d} i{_ rlh! a\u{8}< !Ea\u{1b}yT!;am6r!=a-^\u{1b}! a0n! A&-!\"a}FH 1@S!&\
        a#\u{15}\u{14}! ac\u{17}\u{14}!=a$@W T\u{8}u!4`\u{5}'v!JaV\u{1e}\u{1e}!3a\u{0}\u{15}&!Jat\u{12}? 5HD!Ja(lm \\C\u{14}\
        !;`VA;! a**W! a0\u{2}s \u{f}\"w!(a\u{d}}T!Ja2oa! `:`f!Ga}i~!+`e\u{4}\u{1a}!4a\u{1f}\u{a}, Kic -=5 \u{e}&P!+a,NW\
        ! a\"+]!%``\u{18}\u{7f} i\u{7f}\u{0}!\"`F\u{11}T!<akXj! `9>\u{11} 1j  ymT!*a\u{18}>m |pX!Jacf\\ \u{f}'y \u{1b}B\
        \u{5}! aS{a 4u9! `\u{5}sj!,` r{!Ga'/\u{17} }\u{d}4!4a,SF jH. P[R!DaYeY \u{5}@\u{17}!\"`.\u{a}$!%`EzC \u{1c}[J$(\
        `\"`$`.`\u{4}}O!JaZ\u{16}^!=aUX\u{7} _!\u{13} Rm\u{9}  +\u{1b}##` `;`\u{4}m/! a;q=! aXdK!CahLO!4`2b_!>aO\u{f}s!\
         `92D!#`:?F! a{'L!;`A]L!%`<Z\u{a}!\"aJw\u{18} \u{f}\u{1}<!?a~.l!'aQ\u{19}u!'`-\u{d}\u{4} TB\u{c}!,`dA\u{d}!\"`b\
        C9! a!\u{1c}S wyc \u{c}7\u{18} il\u{8} 0O\u{9}!\"`1N\u{18}!<aG*j!4`7\\q!5aq\u{5}{ \u{7f}K\u{8}!$aXl4! a<GR! `3L\
        e!.aH\u{6}\u{14} :oB!\"a\"\u{f}j VW\u{6}!<af\u{0}y $[\u{a} \u{1e}\"\u{f}!=a55\u{1a}!Ha.\\X U\u{c}\u{1c}!4a\u{12}\
        ) ! aTGY!@a/*\u{a}!CaJ\u{1e}%!5a \u{1b}q$-`%`!`$`K\u{f}y!>azj\u{19}! a8\u{8}\u{3}! a\u{7}]\u{17}!\"`9KS!<aN8d!#\
        `\u{1}\u{e}\u{0}! aAd4! `HO7!;` rB!Iao\u{1a}J!!`Nhw!%a7cz! a\u{4}8&!Ja\u{1d}pR \u{6})V!=aPOn!<a\u{7}%+! aQ\u{4}\
        >! a\"4n!&awP !&`\u{11}`^ >\u{15}\u{2} *U\u{9}! aPv\u{a}! a.)\u{f}! avp\u{18} *\u{e}[ \u{1c}Wd! ab(#!>aCm&!!`%\u{c}\
        V :\u{16}c!8a\u{f}KI!'a\u{b}[\u{0}! a]9\u{c}!EawQS =g`!DaPZ\u{c}! a73 !)`\u{9}\u{f}: -4X \u{12}hY! a\u{7f}\u{7}\
        4 ZdA T\u{e}K >\u{10}R!!`*?^! `\u{3}>_!-a\u{19}8z!>az/\u{18}!+a\".! y+, 4\u{8}a! `U\u{1f}c!Ja'P\u{6}! a_\u{12}\u{e}\
        ! a88F D\u{7f}I \u{14}(j!;`I\u{a}k \u{11}!~!4a z& s\u{3}&!;`h6*!;`l3T!8a\u{14}\u{e}p! ay3\u{6}!(a\u{1c}\u{3}\u{e}\
        !!`\u{1b}S/!(aWfn \u{17}~{ \u{1c}w\u{3}!:`%,!! a-\u{14}! j\u{d}F!Ja/H4 \u{0}\u{2}S!*`HSh!\"a\u{12}\u{1a}h!&aKb\u{c}\
        !Ca\u{13}K0 _\u{3}7 \\#Q!\"`\u{1a}le!\"a.$k dp#!,a;*Q n i /=\u{13}!#`%\u{18}%! a.q9 PEY +8_!Ba\u{8}Ej!?aNNu!*a\u{3}\
        R\u{19} `\u{1}? \u{0}\u{7f}S! aV.\u{5}!=a*WR!;a\u{11}_\u{8} {pa! `\u{8}\u{5}u UB\u{1b}!*a\u{2}\u{4}$ \u{1}D\u{1}\
         \u{12}\u{1a}\u{1}!<a3\u{4}\u{7}! aLM0!#`\u{11}\u{0}8!(aM}C o\u{b}q! a4<r! `=\u{1d}\u{5} r,N :mr!<a\u{19}\u{15}\
        \u{11}! a#\u{1}\u{12}!&`g\u{1}:!;`#RG k\u{a}G!3a.H{ 1\u{3}|!!a\u{11}I\u{f} ~o\u{15} \u{1b};\u{19}! a+<E!\"`H\"U\
        !;a`ri \u{2}no! atFt!#`t\u{9}y!&aLk\u{6}!?a!C'!<a1\u{10}a W\u{17}c ]\u{13}\u{6}!/a\u{b}k\u{8}!\"a\u{4}/H! af\u{b}\
        _!9a{\"a!'ap\u{14}s!=avp}!;a\u{5}\u{d}\u{10} 4@( 6\u{12}/!+a\u{e}3B!=a0u\u{1}!8`1y\u{f} \u{1e}\u{15}C! a<)w gC\u{11}\
         U\u{14}*! a\u{1c}\u{1d}S! `K\u{a}e!4`\u{1c}\u{c}v!4a\u{4}-\u{17}\"CaHa\u{5}#-!1a\u{6}e/!Ca\u{14}k>!;a\u{13}DG!\
        #`wZ=!=a|$F a(d! a)[k!.a\u{1d}\u{5}- o\u{17}M! aN3/!!a'g/!\"a\u{f}TA!;affs! ao\u{16}\u{1}! av;\u{1d}!&aIR*!<a>S\
        \u{14}!\"`$~&! `\u{7}\u{2}1!;`w|H ]3[!=aU*\u{18} B\u{16}\u{18}#!`+`.` \u{6}\u{1a}!*agh?!!`lDF!,`88\u{10}! a\u{2}\
        /\u{1d}!0aT\u{12}\u{1e}!#`k\u{7},!*a&{W!<aLfu!>aH\u{3}z!'a~\u{e}\u{1f} &|  \u{5}\u{1}E LjO!4a\u{f}\u{19}~!&aR7\u{1c}\
         VG\u{1c}!&a.(7 \u{3}\u{10}M BNO!=aZ\u{19}\u{6}\"!`Bac+\u{e}!$a\u{19}-B!%`\u{4}*D! a\u{8}Cb!Da\u{11}\u{b}k!4a=9\
        o!Ga]\u{e}\u{17}!Fa)n\" \u{2}\u{1f}#! `__' I$X!'a>\u{c}_ *_\u{18} $u'!7aAa< C'p M7*!;a\u{5}\u{17}?! a\u{11}p\\!\
        !`\u{7}\u{a}\\!<aDO\u{1e}!Ba2_D!+`sTM 1j\u{1} b^\u{d}$&`%`'`4`\u{12}C5! a\u{a}Op! ax?\u{0}!$`\u{7f}2#! aX\u{b}2\
        ! `kK4 \u{2},c mD\u{7f}!3a6.9!#`vDT \\jt a\u{d}\u{7f}!3a8Q\u{4} \u{b}=8!>akuP \u{15}\"l!Ga\u{19}1\u{4} \u{14}O\u{1b}\
         \u{19}\u{b},!#`\u{e}_Q \u{1d}\u{12}V 5r\u{c}!\"`QL@!4a\"kH Z\u{a}W ?)c!;`o\u{1}\u{1}! `\u{11}#\u{c}!.a\u{a}\u{d}\
        \u{10} z[\u{19}!)`%ZB!,`\u{10}2V!;a[#\\!;a\u{1f}\u{10}#!;a-Np!'a\\C~!*a5\u{12}\u{1}! `=o&!Ga\u{f}=*!%a/\u{1e}G!\
         a\u{8}\\{!\"a\u{8}\u{5}}!Ea\u{e}p\u{7} \u{11}\u{13}\u{c}! `\u{12}J\u{15} 7SH!,a%.Q z\u{8}R! ap\u{c}u ss\u{c} \u{17}\
        j\u{1a}!8a4\u{1c}*!#a\u{13}S> -\u{1d}Q \u{c}Te!=ao3\u{8}!Ja\u{7f}\u{1c}\u{f} h`3!<a\u{3}1Y!*a|a\\#,`.`0`A>t!&`v\
        h}! `)a\u{18}!!aOLH RCY!%`USa! `y!\u{12}!8`\u{19}\u{4}\u{15}!'a\u{14}*X!(aZet \u{1b}g\u{a}!;`TO\u{1c}!<a<\u{15}\
        b W\u{d}}\" a3`OaT \\\u{8}g!%`itp >-\u{4} q\u{2}1!%a;mG!?ag2}!2`&T\u{16}! a\u{0}f\u{1c}!-a;\u{1d}*!/an;I!9a\u{13}\
        {9!Ja\u{1c}U<!!a\u{1b}O>! aAkC!%`W,Q \u{14}T\\ I#]!9a<`\u{d}! a\u{5}t !*a}!\" \u{5}\u{f}/!%`\u{3}oH!$a\u{6}op o\
        K\u{4}!,a\u{2}:i!/ay;\u{17} m\u{5}\u{18} Q3B ,\u{1d}X pW\\!7achj sgq!>a8<s!,a\u{4}M\u{7f}!CaUnK! `>cT!-`B%\\ \u{2}\
        C^ 5Sw!CaYf\u{f}!\"aGO% 9N? ^G@!!ae.A!&a`\u{14}O +!l!+`NEq!(`\u{e}gx b\u{12}\u{1e}! a\u{1}\u{17}'! `Lb8!?auO?  \
        \u{d}j!.a\u{19} k!-`1\u{7}#! a=\u{1d}x!,aRyw!,a\u{9}n&! ar\u{11}8!,a\u{1}\u{6} ! a\u{3})f!#aEp\u{0}! ac\u{0}\u{11}\
        !!`oG#!Ja\u{1}}# s\u{13}7!!`\u{1d}\u{0}r!2aUd\u{8} \u{0}\u{1f}& 6\u{1d}>!=ap0L! aR\u{4}Z wr_ [\u{19}| \u{c}\u{8}\
        \u{7f}! a@\u{11}\u{1f}!$a\u{e}0Y!5`N9\u{0}! a9\u{1c}b X'\u{7f} \u{17}\u{17}\u{12}! `5\u{4}\u{18}! `g\u{7f}7!!`&\
        }\u{2}!=aDa\u{13}!'a*E\"!Ja'[{ @3~ \"'# m6]  \u{f}y!Ja7i\u{c} q#& 9\u{1d}<! a:\u{8}>! `xd\u{10} \u{3}\u{d}\u{11}\
        !(a\u{9}C\u{1f}!8`}\u{1e}@!-`1{9! `drB \u{e}\u{a}_!4a}\u{1a}y \u{4}Z\u{18}! `CJ_!>aOi\u{2}!<aAlx!?a\u{15}d\u{5}\
         ,\u{15}\u{16}! a\u{1}\u{7}\"!!a\u{d}4&! `qvj!,a99\u{3} \u{f}P\u{10}!(`U|\u{16}!\"`\u{1}ab!3aVIe j<q V\u{1d}t!\"\
        a]\u{7f}\u{8}!#aR\u{1b},!<`CX4 %J; \u{18}\u{11}=!.aO\u{1b}\u{a}!7a4q\u{d} ;\u{7}! U%( s\u{18}q!+a\u{d}\u{17}\u{0}\
        !$aO\u{6}\u{1d} O^\u{1f}!!aPtg!Da\u{1a}wy vH\u{1c}!!`\u{b}r\u{1c} 0K%!\"`&_e '}\u{3}!9auI(!!`R\u{1f};!&a\u{10}Y\
        S ]\u{1d}\u{18}!Ja'\u{1a}+! a\u{f}JP!;`\u{2}Q_!=aqVg! a\u{d}{|!4`Vg\u{1c} j\u{a}& fI`!&a\u{18}\u{4}f!+`6l\"!#a\u{19}\
        k' X{`!)ah\u{a}s!=a\u{0}{}! aGZ~!+`{\u{1d}\u{a} \u{f}\u{1f}= \u{11}x`!(a\u{2}2f =\u{c}h fb\u{1b}! `;bR! a]Ob!!a\
        Ueq!Ga^\u{11}q! a:5\u{a}! `z\u{6}' tP, L\u{7f}>! a\u{17}\u{9}T!2a\u{13}ek! a\u{19}8\u{19} \u{6}I. FJQ 80n!#`\u{14}\
        li!;a\u{1b}5m!2aq\u{5})!(a6Gi! a`N= $tG m1t!Da0j{!+as\u{4}!!=a3E& \u{f}@K n\u{16}{ e\\@!+`s&~!?a\u{3}N\" \u{f}r\
        E!+a\u{1f}5h!*aVN\u{4}!!`\u{e}\u{1e}- D\u{8}< ]\u{1a}E!>aay\u{d}!2atCS!1a.\\\u{10}!=a#(;!<aGl~!!`la% Zd*!Ba860!\
        8a\u{1f}lH #fP!'`]N| 'U\u{7f}! a\u{1a}=\u{1a} Tn=!%`\u{f}DO!#`Gaj!.a{\u{18}\u{10}!)`+^=!4a'\u{7}\u{5}!;a*E\u{12}\
        !9`AF\u{1a}!=aW\u{7f}' Luf [Yj \u{e}?\u{10}!*al\u{0}\u{11}!BaEr)!5a2a3!#`[g>! aA\u{1e}L!\"`d{\u{e}!<afv !!a_\u{10}\
        = '\u{11}=!\"`\u{b}\u{1f}\u{14}!8`_\u{15}Y!\"a-Vz! a}2\u{d}!JaS\u{1b}\u{15} \u{15}@\u{18} ;o\u{19}!=a<}g!&a56< \
        \"hW!(a93a! `KVf!\"`v'\u{d}!\"aAYG! a\u{1}VU!'aDr}!*a\u{1e}\u{11}\u{7f}!#`Zk\u{10} LgE!=a\u{5}\u{1}d! aHJ\u{2}!\
        >aV'5 57R!?a\u{1f}#c 2\\:!!`#\u{10}c! `I\u{9}2 `?6!-a\u{4}1F \u{18}Yh b7t!?a\u{19}7x!Can3\u{5} |y\u{c}!1aUtI! a\
        \u{0} p!Ja\u{13}cz u`|!!`{0\"!,akL&!<a2'\u{1d}!#a\u{d}\u{9}\u{1f}!Ja\u{2}56 r?v 1^W!=a\\~g! aS;t! `'6\u{b}!2as!\
        # 5g& AwV!=aP\u{9}S!8a}\u{0}g! a_q@!Ba\u{3}1O!EasNa F?r \u{7f}\u{6}\u{2} 74\u{7}! a^nf!Ha+D\u{12}!&`<\u{0}1!7aK\
        b\u{15} \u{10}\u{f}\u{1a}!;akqC!$`p(\u{7} '\u{3}5!<a\u{2}\u{12}[! a\u{f}\u{b}\u{16}!<a \u{1d}/ c'8 \u{6}qA \u{1}\
        \u{7f}a!,a4\u{0}\u{16} k\u{14}6 \u{10}*G 5\u{1d}v! a3\u{1e}\u{1e} dC0 \u{d}\u{d}9! a\u{c}Gx!-ao\u{5}1 \u{1d}7e!\
        >a%\u{0}x!=a\u{f},\u{a}! `\u{5}n\u{10}!#a\u{1}!p ;\u{17}\u{19}!3a\u{8}y1!Ba:\u{b}]!Ja9-d \u{4}xe!!a}d\u{4}!&`+A\
        \u{9}!=a;<\u{13}!=aht9!+a\u{1a}\u{6}S!?aO\u{9}g b]\u{4} 5$\u{16}! am\u{f}\\ m>r! an\u{16}< t\u{0}k!)`$N\u{1}!\"\
        `f\u{13}\u{16} ,\u{19}\u{18}!(ak:-!4ak\u{19}Y!6`qjC\"!`\"`\u{4}\u{d}J!7aRsW!4a\u{f}w\u{1f}!<a\u{a}\u{9}\"! `}G'\
        ! af D!!a>CO >K` 4:b!Ga5lt!\"a%/4! a7\u{7f}H! `\u{1}pI!Jap\u{1f}Q!7a;\u{12}\u{0} \u{1c}F.!/aIZ6 \u{19}[; DcB!-`\
        Vau!\"a\u{18},0!)`\u{1b}U4!&ak\u{16}g! `\u{1f}\u{6}|!?a\u{2}x\u{14}!>aYd.!'a\u{1d}\u{1e}I \u{15}\u{15}h!6aUd\u{17}\
        !$aW&=!Da\u{1e}}\\ ~nB!$a+U\u{10} ]\u{12}\\ \u{0}s\u{6}!,a\u{c}\\\u{13}! `W\u{13}\u{18}!GaL\u{4}\u{1d} rlX \u{f}\
        ![!<av3u =#\u{3}!-ay=\u{5} \u{1e}[\u{1e} ]c-!)a\u{4}4\\!4a)R\u{5} !\u{f}S!Jan!e fE\u{e} >9/!)aoo8!5a]wM \u{15}\u{11}\
        \u{18}! a,@& i{. Q\u{15}3 =\u{1d}T!4a\u{7}so w>\u{15}!Aa7R#!)`~c& \u{a}\u{6}`!4`'\u{1d}i!#a_\u{1e}\u{b}!\"a :\u{1a}\
         \u{1b}#\u{1d} SR!\"!a4`L75!4`#\u{10}\u{5}\"+`,`\u{3}t\u{f} mX'!;a\u{9}|P!#`Sju! `_O\u{10}!#`RN\u{15} \"w% F\u{11}\
        > 6\u{4}K!Ha\u{7f}FN Bo\u{4}! `f\u{17}\u{11} |&?!4aI;C!&aI\u{16}E! a{jJ! aljf Bns!*a\u{3}u\u{6}!<a\u{0}'2 O\u{a}\
        7!)a\u{1}7Q!=a@t]!;`\u{2}}\u{c}!+`\u{a}6\u{13} ET`!\"`k[\u{14}!6`v\u{16}R!!`\u{16}r\u{10}!6acnJ!1a\u{1}Oe \u{2}\
        zz ?\u{1c}\u{1}!9`\u{3}-\u{1f}!#`_gU!<a\u{9}\u{1d}f!+`q\u{11}2!4`9Hn!<aMI0!8aX47!4aTK}!7a\u{1e}E\u{18} rP\u{1a}\
         0C(! aBN1!4`]A@ t:A! aH\u{7}F!>aUAJ! a\u{c}(M!)a\u{e}\u{a}\u{9}!+`\u{9}\"u! an|\u{16}!&`x\\) p9.!4a{^1 NNY! `&\
        \u{2}\u{17} 7\u{a}\u{18}! a+o- Wn6!:`3W\u{10}!-aDp\u{1f} J`&!#`sdD!(aVV\u{0}!?aXiy :XM!+`T4Q!!`\u{d}Y[ L\u{1f}J\
        !#a1PP!GamT`!.a1 i G|8 C3N!'a\u{e}\u{11}\u{b} \u{12}?I!?aFf\u{14}!(aP\"Y @lr!\"`)D\u{19} \u{4}B$ &40!HaX\u{0}\u{f}\
        ! aP8$! azZ? ?\u{1}q!4ae\u{18}u!?a\u{5}\u{1b}V!\"a/\u{18}H!@akIS!6a-NH *QS!!a\u{14}'c!4a<gN!4a!9S ]}U!\"a^u`!;`\
        2\u{7f}\u{0}!\"a\u{d}}?!>au>I! a+S{ ?*\u{9} \u{e}10!4a:\u{d}D!#`\u{11}\u{b}\u{1f} vQ)!?aMT%! `3>E m1\u{9} vkM! \
        ab$f!<a'zj!!`(5{ Z%Q! aJ\u{10}s jq| \u{16}^\u{f}!\"a7\u{15}2 \u{6}\u{13}3!#`w\u{17}q e[s!>a\u{1b}\u{12}v! `7kx!\
        !`eE\u{17}! `gca! `$re!;`vY{! a6b\u{11} J5\u{17} \u{7}q=\"!`?aZ\u{1f}O! a_Mg f\u{9}w  Q\u{4}!8a7\u{f}/ Ujw!?a2!\
        +!4aJ~`!8a\u{9}'a!#`7M,! aY\u{16}l hh?!Ca\u{c},\u{7}!8a\u{5} !! a\u{3}K' De7!Ja+(L!JaG^g \u{4}R: \u{b}\u{9}\u{2}\
         >\u{14}! !3x K\u{5}\u{2} Xd\u{4}!\"a;6\u{1a}! aYrd!8agDf!Gaf ~!(`\u{6}w0!&`r\u{c}D\"8`#`Ao]!4`Fz\u{1a}!Ea\u{7}\
        =W O\u{1}u x|\u{5}!Ca\\}!!+`\u{9}(G Q\u{1b}^!\"`\u{b}9h!8a4hh!4a5t}!Ca\u{1c}(\u{1a}!EaS\u{0}2 \u{7f}\u{12}>! a6\
        nM!?a4?b!\"`T!\u{1}! aRQ\u{5}! `F\u{15}\u{1b} }k6! aK8A!DaGm< #(l o_{ \u{15}\u{f}\u{f}\",`4`b0x 6|| {0V!2`X\\`!\
        0`\u{12}4\u{7f} -dJ! `\u{b}\u{e}e! a\u{9}h\u{1d} \"v\" iJ4 \u{18}#P!Gad\u{18}n!0`Qd\u{12} F\u{5}C!4`bCJ \u{14}\u{d}\
        h!)a-\u{1b}r!=a=Hu evv 9A\u{16}!*`\u{c}5\u{1a}!,aP[$ \u{d}\u{19}4! a`B8! anCl \u{17}5%!*aI}3!*`96Q! `\u{3}W\u{7}\
        !\"av*2!+`Z(M!*`M\u{9}q! `#sx!\"`!({!#`('\u{13}!Ea\u{e}NE!&asT\u{19}!Bac\u{17}% j{V! aBGb!)`09e)*`+`-`/`,`1`0`4\
        `5`b$\u{7}!.aK9\u{b}! a\u{11}{* }dE!<a#7W!>a;[e!?a\u{18}\u{7f}*!Ba\u{8}\u{18}5!4a,A7!4a~L-! `\u{b}|?!>a\u{10}>\u{2}\
         \u{15}^\u{8} s\\F!/aoQM y~\u{7} \u{14}%[!;a\u{1a}\u{f}\u{7f}!#aX!$!\"`2l9!!`o])!$ar\u{1c}7! `#Xg /\u{4}\u{11} \
        +n*!#`+GH \\UH ~>P! a\u{1f}5i!,aZ\u{1c}l!4a\u{3}H|!%`}C\u{12} _\u{f}/!;a\u{1c}\u{7}r 8d\u{14}! a\u{f}+\u{16}!+a\
        4.7 \u{b}Y;! a:6Z!$a)\u{13}\u{1a}!2a=%\u{1c}!\"`J*F ?g\u{0} x>\u{5}!$`zO\\!#` Ug \u{17}N\u{3}! `\u{10}\\\u{1f}!\
         aKXq!=aU\u{12}r \u{a}Ws!'au\u{1e}s -\u{9}}!)`GQ>! a\u{6}\u{e}C! a\u{b}\u{2}D  ;E!,al\u{1d}_!*atG\u{1d}! a\u{1b}\
        XP!=as>c! a\u{5}5\u{1f}!=aNeW s/k!=a\u{5}\u{1b}~ \u{14}|;! `~0\u{16} &\u{16}\"!?a<^0!Ja4\u{15}K FIO!8`OOv! a\u{2}\
        l\u{18}!0a$3$!;a\u{b}\u{a}&!Ja\u{15}5^!,aHv3! a>r]!\"a9nq! a~\u{7}\u{7}!#`X\u{10}\u{b} \u{7}\u{1}Z I\u{e}^!8aaX\
        \u{19}! `\u{18}'C Xl\u{b}!;`nVC!/a\u{a}*f!\"`+\u{9}\u{4}!,ar+:!'`;$J! a>wm! `uX\u{b} I \u{c}!;`\u{1f}'\u{10}!?a\
        yA\u{1d}!HaU\u{1a}E \u{5}g`!0a,(l K]v!Jaa\u{10}\u{3}!&a>\u{5}\u{14}!?au\u{3})! ae\u{4}* \u{9}-0 Oj1!;`\u{7}ie! \
        ap$f! aXJ)!Fa[@B!*a-/E! a\u{3}wC!4`/2H!=aW(u B\u{1d}%!>a\u{c}q6!&avm? b\u{f}M _29 z|j!<ab\u{11}l (!!!*`iH-!=a\u{a}\
        <Q 0q[! a,\u{6}^! a5<\u{7f}!8aDD\u{b}!+a\u{1d}\u{19}\u{1c}!;a\u{1a}\u{1d}\u{1c}!4aB53 v\u{1d}^! aK\u{12}l \u{1a}\
        E%! ` T>!=a\u{12}\u{1b}\u{12}!2a\u{5}\u{8}\u{13}!Aa\u{1a}'* 3>\u{18} $d\u{10}!!`\u{9}x\u{1a}!-`!\u{18}\u{1d}!<a\
        /wC!.a(XQ!&a\u{17}#\\!Fax!! >/)!>a9S1!BaYld! auml! aI\u{14}\u{4} y8\u{18}!&aZ5\u{1a}!;`o@$ n\u{8}0 =jD \u{18}_N\
        !<a<&Z! a\u{6}\u{1e}\u{8} \u{b}\u{19}\u{13} \")\u{1a}!!a_\u{16}$!=a$a3!DaC3_!>a\u{8}`j D\u{b}\u{8}! `\u{15}2\u{9}\
        !9`49K Rmv!#`/ ~!<ays)! a_?j!7aWT@!)ah(B! `;el!,aQ<\u{7f}!Ja\u{13}{\u{c}!;af@j mfs!EapZ{ \u{7}m\u{f} \u{1a}\u{5}\
        2 GY6!#ay\u{15}= \u{e}\u{12}n Bv\u{7}!Fa`\u{16}.!,a4_t Kx\u{12} \u{1b}p-!!`?\u{10}\\ J0y!>a\u{1a}\u{1d}z!!aIU{!\
        Ba\u{7}v. \u{7}Be!$a\u{16}hv!,a\u{7}\u{9}\u{2}!Ja]T\u{1}! aSi. PI? Q4M! a\u{2}hR 8\u{13}x! aC}d! `r(f!Ca0\u{6}z\
         Fm| f|}!-a\u{c}2\u{1d} }9\u{5} \u{1b}-\u{9}!Ha\u{11}N\u{9}!*`x+\"! a\u{1c}<*!9azU. \u{12}oA M4t \"T\u{14} \u{1}\
        i4!?a\u{f}\u{1f}9 LEL cVw G\u{11}\u{17}!2ad\u{4}\u{1b}!HatA) Gt1 pC~ 1d\u{0}!>a(g\u{16}! `rX;!\"a\u{1a}|_!4aT5m\
        !\"aaMz!<az\u{1a})!%aQA-! `Uq! \u{10}\u{1f}` lOb!>a\u{d}&f \u{12}6?! a_3I!!`YU|!*a4t\u{0}! a \u{1c}? ^JN!\"`\"w\
        _!>a@D\u{5}!<a|\u{5}!! a\u{9}74 /76!%aDuG L9S! ` 9w!2a\u{5}a1!\"a\u{11}4p!+`!jq Gm-!\"a?fS!>a\u{3}u\u{6}!!`\u{15}\
        NX f/\u{16}!&a\u{7}-5 M$]!9`L\u{1e}h! au\u{1c}r! `\u{10}@/!=a%i0 ~\u{d}L! `\u{1a}\u{c}e ~\"\u{d}!#`Iv,!&`i\u{7f}\
        .!JaT\u{7}2 9#c!>a=?e \u{17}tx ?m{ ?\u{5}~!7aGq.!Jah\u{1c}9!#a:JP!;`}\u{1}U 0z\u{1e}!=ajS+!'a)\u{16}F!'a\u{9}}[\
         7+?! a&\u{17}E!!a)Fw s ~\"!`2`zz~! a&\u{a}\u{a}!-`[?\u{12} 2_\u{1f}! `8A) Ly\\!8aS9m!'`E!s!-a(ts!=auQ\u{4} eR\u{16}\
         obb BDj!/a-\u{1c}x!*a^=\u{4}!3`ne\u{14}!<av3P!%`ooA 2\u{3}.!*a>&?\",`4`\u{10}J?!!`\u{1c}2&!!`g\",! `\u{1f}#\u{14}\
         $W\u{1e} C^n!)a\u{19}\u{a}\u{11}!JaT-&!;aMW1!+`\u{15}3R!)``tS!8a?\u{7f}g *jn#5`,`1`!\u{1f}t! a4:u!>a1E\u{17}!!\
        `k|\u{1a}!\"a\u{14}^` w|'!Ea2BG ^\u{3}R!<aUg\u{b}!1aFM\u{1a}!\"a8\\* '\u{15}B ;\u{12}a K`\u{11}!*a'I\u{16} ~`k!\
         a\u{0}O\u{18}!;`OC7!(a-7[ \u{d}+\u{12} U=T! a\u{17}\u{1}\u{e} ZUt\">a<` \u{9}{!;`\u{10}:/!Ca\u{f}\u{15}>!*`\u{8}\
        JB!*`*xO T\u{f}i!*a\u{11}~\u{17}! a%V4! `tho 2VH!0`Zmd t\u{d}t! a\u{1d}Gx \u{8}<\u{9}!5aU(n a\u{e}\"!3a\u{7f}y9\
        !=a1}A! aMMK!>ayH\\\"8`#`%\u{b}j!!`*\u{9}\u{2}! ayQ6! `-sS p\u{13}d!=a{w. W5X!9a9Wk  mu \u{11}:E!\"`@H`!%`.Ff! \
        a2m!!=aWb9!#`_O?! `+\u{10}@ kH{ c4=! `\u{7f}9C ;\u{e}\u{12}!+`a\u{1d}\u{15} &xi! a\u{1b}}s! as\u{18}\u{b} N\u{7}\
        \u{12} .C\u{1c} j\\C BQW {:X o:^!)a{X>! `\u{b}'H!4a55^!#a\u{4}ji!$a=9\u{13} ;y5 %\\B! `h^L!4a+2F!#`\u{16}\u{19}\
        ] k3s qo\u{1} *\u{17}\u{18}! a1\u{1b}@ jca S\u{e}\u{11}! a[X# \u{13}P.!)`r(>!<a&:f gP? s(n!.au\u{b}\u{9} Q`\u{15}\
         z~7!FaNZU!+`\u{5}W !!a5\u{17}L S<\u{0}!<a3\u{1b}\u{1c}! ak'=!FaSek!Ea58\u{b} #c\u{e} ER\u{1d} 4\u{11}\u{1f}$\"\
        ` `!a4`ISl!Ja\u{12}w\u{9}!=a(b\u{d} s\u{e}\u{11}!'a\u{f}\u{1d}0 ub4! ak%5 \u{1},G!7a\u{15}PM! a)#l!;`Qo\u{8}! a\
        A `!?aOOe!#`m!| 2\u{6}\u{8}!$ahz&! `D<'! `rVW!'aC\u{16}; \u{2}\u{1b}R J@\u{1b}!4a}\u{d}\u{1d} +@K \u{19}\u{14}S\
         \u{2}bs!1`#ts!Ia\u{17}5#!<a_*B VSm!-a\u{e}.w!\"`b\u{7f}\u{7f}!#`1z\u{d} \u{8}{\" \u{3}\u{12}Z! `\\\u{18}\u{18}\
        ! `{\u{8}\u{1d}!>a.\u{1e}M#!` `4`7EN! `k`f!Ja%|\u{1}!8alD\u{a}! `. +!4a7O^!=a5Hy!4a\u{1b}m\u{3}!Ja\u{11}H\u{15}\
         v\u{0}c tjw ;7\u{a}!<aa8\u{12}!Ga.\u{c}\u{13}!\"`\u{1f}8&!>ak\u{9}J $oK \u{6}\u{9}M!!`\u{1d}_\u{6}! aR\u{11}/!\
        #aiA\u{9}!*aM@\u{e} ho\u{18}!Ja\u{10}P< \u{c}u\u{15}!Fa@\u{13}*!'a'N0! `w\u{12}7 \u{0}/H!;`>`U!)a!Jk!.a;5{ |\u{6}\
        \u{11}!*a-hC |\u{1d}J!&`)i\u{17}!$`oK\u{1c}!=a-=.!EaH\u{d}=! aqxZ!<a,Q\u{0}!\"`|P\u{17}!<aG%\u{1e}!>a6\u{12}.!G\
        a\u{9}fD!;`<\u{19}c!<aF&\u{18} ]{;#+`.`,`9\u{14}?#!` `4`'kk! aoG\u{16} \u{0}D\u{1b} \u{8}|\u{a}!)`f%I!)`Kv[!\"a\
        *\u{16}l! `D8y!!`*Zy \u{d}_\u{17} X\u{12}'$ `!`#`$`\u{11}v*! `\u{11}6D e\u{4}s!Ja*2)!#`$:-!\"`;\u{c}B .]L XE\u{e}\
         v\"\u{11}!:`\u{19}\u{1b}$!!aat0! `pA& rx) _%@!9a \u{c}8 G{;!!`f\u{18}> \u{1d}OM! `h\u{1b}w!$`\u{17}\u{4}\u{19}\
         Q>L!4a]MX!5a\u{c}\u{a}\u{d}!\"a_D\u{16} \u{8}V6!GaT\u{f}U rY\u{1b}!8aB\u{12}\u{1e}! a\u{1d}\u{b}~\"!`\"`F<\\ \u{b}\
        (t E(}!Ja^G\u{a}!%`WZ\u{c} n\u{3}\u{11} \u{14}+\u{2} \u{0}\u{7}\u{17}! a*lJ!6`<'( \u{a}hh \u{19}\u{17}v!>a\u{1}\
        y\u{11}!Ja{A_!!`\u{8}Hi! aF\u{14}\u{0}! aS\\\u{12} q\u{b}$ \u{6}|E!<a&8L!\"aq\u{c}S!3aq,m ]\u{18}\u{10} \u{12}\u{4}\
        '!8a/D(\",`0`e(\u{1f}!/`\u{14}ED \u{14}|F!4a7\u{3}]! `uC\u{b}!\"`\u{14}\u{19}\u{15}!%`\u{4}l\u{16} &T\u{19}!=a]\
        \u{1f}= !^H!Bas.c <ey D\u{16}\u{7f}! aqB\u{2}!3aikS!AaO\u{b}U! a\u{15}\u{12}g *\u{c}\u{7}! `K\u{14}2 \u{c}/8!Ja\
        \u{1f}'@!(a\u{e}]f!\"`Z)z \u{2}n\u{1f} \u{10}3)!Ja\u{c}!6! a\u{7f}oJ )\u{17}~! aP)\u{7}!;a\u{16},&!,a;P+!<`\u{10}\
        U2 M2Z 2(d!?a,\u{e}z!Ea`I7!4a\u{10} X!$a\u{8}\u{3}\u{2} Oj\u{5}!<aT\u{11}\u{8}!4a/T=!*a;Bh! a1lj!Ha\u{8}cr!Dal\u{1}\
        \u{0}!$aa~\u{2} |2\u{1e}!;aax$ ID@!8axGU!!`Jsh!9aL\u{1b}\u{15} \u{17}#O!(`\u{e}#\u{1} 1\u{15}\u{3}! a\"K\u{13} \
        +:\u{1a}!!`j\u{a}7 \u{16}\u{5};!Ca;G<! `Jsc! `\u{d}b\u{7f}!3aC\u{7f}'!)`mpt!=a@k\u{1d} t6\u{1e}!\"a\u{6}S%!7aEm\
        ] T%h!=a|?z eA) X\u{9}7 i\u{19}h \u{12}\u{5}l!\"`[\u{13}\" 5\u{d}g kZ\u{4}!;a.\u{6}\u{1e}!,aXF( .\u{0}G!*a\u{6}\
        \u{7f}M!)a\u{10}s,!Ja\u{15}0>\" `=aj@_!*a1z\u{16}!4a&Zv!>a)y\u{11}!'`>1? \u{6}1\u{16}!;`k\u{c}\u{1f} +#P!0a\u{14}\
        8R!=a5e\u{15} /\u{7}D kDi! `7\u{7}x!Cae\u{1}y!\"a+[\u{1b} )C,!,a\u{b}[= 6\u{9}T!7a\u{7f}6f!>a\u{10}%\"!*a_z2 \u{e}\
        \u{5}<!9a9yX! a>Qt! a\u{6}\u{17}\u{4}!+a/\u{1b}/!\"a\u{f}8J!Ga-2]!8a/Sw! `R#\u{1e}!;aczK!#`\u{1e}`f!=a\u{18}\u{a}\
        \u{15} m\u{18}!! a`1- JSM vEh!\"`mu{ 2$\u{1a}!=a\\:W J,` _\u{4}n \u{3}\u{1f}R!6a\"\u{15}\u{1e} \u{16}:L!Jaqs\u{4}\
        !8a\u{a}\u{1d}\u{17}!&`LM8! a#CX \u{5}x\" 8_s!Ba\u{b}\u{13}\u{9}! a ^# J\u{12}3!9`;\u{a}S!\"`_Y\\! `&W]! aUDj!-\
        aW\u{2}\u{f} %C.!&a\u{2}8G!=a\"FG! a|FV!Ja1 i! a&\u{d}8!%aF\u{11}P \u{1c}wT!!`\u{6}-l \u{7f}2\"!;a|@D! `sV\u{18}\
        !<a)$. \u{1b}$>!GaB<G!-`\\\u{4}R!Ja\\\u{16}Y!4`|\u{5}q! aY\u{6}E n\u{9}\u{c} \u{8}{\u{1c}!,aM{. \u{f};5!\"`\u{f}\
        0:!.ajV^ rR} m%\u{15}!Ba\u{3}!& B@* 0@. Q\u{e}D!\"`i\u{5}d!&a\u{f}Rl! a+\\\u{11}!4a'z\u{13}!<`|\u{1c}\u{1b}!Ea\u{1}\
        X\u{12} ]\u{0}3 )'o!)`\u{7f}*\u{18} \u{9}(O \u{1b}CZ!EaQB\u{1} t\u{17}\u{8}! `NeN!>apd1!8a\u{9}\u{10}\u{16} \u{1c}\
        o\u{19}!,`yR'! `\u{13}[8!2a#tD Z\u{f}H! `Uy) -\u{1}E!!a\u{1c},}! aL$\u{18}!>a}~\u{1b}!%a]P\u{1c}! a_u+ \u{0}$0!\
        )`Zv0#'`4`6`\u{19}\u{9}-! `\u{1d}U\u{0} @\u{11}\u{10}!,`M&e \u{e}>t!\"aD\"P *\u{18}\u{17}!8aJ~\u{1b} \u{13}\u{6}\
        = \u{1a}]u \u{a}K\u{c}!9a}e$!\"`'\u{2}q!Ea\u{1a}rs \u{13}\u{5}\u{6}!=a ZX!!`3O\\!<a\u{4}6d!7aV\u{2}o m_\u{b} {\u{14}\
        \u{b} 1M\u{d}!Ga43\u{3} \u{9}\u{6}3 5\u{2}X!;`7We MR\u{a}!8`c\u{14}\u{1e} [v< r)x a}\u{1c}!\"`\u{5}\u{b}#!<a\u{4}\
        [P \u{17}s^ \u{7}.j! a\u{1e}(%!*a6N(!5a2N>!&am\u{f}v \u{11}gz (c%! a\u{13}.P!CaE_r!;a;\\\u{9} S\u{8}\u{16}!$a#\u{15}\
        2!<a.\u{1d}R! a\u{15}\"\u{2} >Bm .qm\"#`;`qc\u{2}!&a4y\u{e}!;a\u{17}O!!*amh,! `VPH!<a\u{16}s} \"5\u{10} @}'!1`Q\
        U}!,`//\u{15} \u{7}\u{7f}/!+`5v9 NvG!&`EhO!4an\u{16}&! ar8*!1a}/m!Ba\u{3}^v!%a2Uw!!a\u{18}9/ +|= \u{9}<B!%`\u{3}\
        Td M t!CaG{t \"7\u{5}!4a\u{1b}0\u{a}!.aO\u{1e}\u{19} \u{b}d(!=a\u{12}GR \u{15}oU!!`\u{2}!\u{11} 0e!! `\u{d}\u{4}\
        * [\u{1}3 O': lxH 0Yg \u{1c}Ny! aV\u{1e}\u{d} q\u{1c}\u{12} :h\u{1b}! `>7m! aQ;\u{7}! ac\u{0}\u{1d}#!`$`'`>1(! \
        `6k.! ai\u{c}M!Ja\u{1b}\u{17}^!'a\u{c} |!(acQ|!JabY\u{16} kH'!9aW\u{11}- DAA /\u{1c}Z! a%c[ \u{b}\u{16}i !\u{15}\
        j! a\u{1f}\u{c}z!7a8\u{7}T Zua! aJIl!=aD6m \u{12};y!0`6B\u{3}!#anRB\" `#`,\u{1}\u{8}!Ga\u{12}HD!6a\u{f}@I !6d e\
        p\u{16}! aLI7!Ja\u{11}R<!0a3bA \u{11}`o! `^Q\u{7} ..\u{16}!!`}:0 +{}!)a\u{7}\u{16}?!Ea7b\u{c}!!`\u{1b}IM!GaSq_ \
        `Zy SB\u{f}! `X5r! `gc\u{d}!>acd+! `|L. \u{9}@S!#`tNx!GaB+\u{8} v\u{19}\u{a}! `DF'!*a\u{1d}IX!*azVZ \u{9}\u{19}\
        e L\u{18}W +x\u{19} \u{e}Z& 2N'! `\u{e}\u{1e}E \u{4};\\\" a9`\u{f}Pj!#`\u{0}Eq \u{4}\u{e}\u{a} q&\u{1c} 9\u{17}\
        9!=a\u{7}\u{1a}q!-`l\u{8}t!\"a\u{9}\u{e}\u{4}!#`8\u{1e}'! a'o-!JayBW!<a\u{12}F` E!\u{f} \u{6}k\u{11}! aY]Y!=a]V\
        7!\"`N>D m_\u{2}!!`~r\u{5} y\u{9}8 6~\u{b} t3: \u{19}-+! a\u{5}\u{18}F!'a\\R& \u{5}j+ &];#6`!`$`Y\u{0}p! a\u{e}\
        \u{1d}\u{1f}!\"`a|9! `q6N!+`J\u{12}U! aM_\u{15} tM\u{1d}! azV@ \u{19}\u{f}G!;a\u{11}\u{1b}k! aU4\u{1b}!9a4GI \u{d}\
        |R \u{2}-|!#`\u{9}i\u{10} Y\u{e}\u{12}!*a\u{12}1l 2\u{1a}\u{4}! a\u{e}$\u{1d}!;a>\u{2}>!HaT\u{18}V!&`{\u{18}j!#\
        `Sd\u{0}! azlI >L\u{7}! `\u{b}S!!*`xB8! ap\u{e}:!&a&UW! `\u{17}gr!*aZ_~ \u{1d}t~! a&\u{b}\u{c}!=a\u{d}8X!7a\u{10}\
        I\u{3}! `>R\u{d} %\">!8a{+>!\"`w-W!JatSZ /\u{10}[!=a\u{7f}4] W\u{5}g!Ga\u{19}C~!Cay{\u{f} w4\u{1d}!/`6\u{8}*!*a\
        Q?\u{14}!$a\u{16}\u{1c}7!\"`\u{d}~@!=aEu\u{2}!Ga2\u{8}S!&`6\u{1d}W! `/:\u{17}!3aO/*!.`[\u{2}X \u{5}Z\u{e}!#`rO\u{1a}\
        ! ag\u{1}R! `\u{f}xh!)a]\u{1f}s |2|!Ba:_|!4a>:7 )t8 Q]:!4`v\u{1b}C! aH\u{1b}X ^V\u{3}!?aB=\u{19} JX\u{1a} waD!4\
        aYoa .{n A3]!#`t\u{15}{!*`!<\u{12}! `!M!!Da UP 6\u{16}[!4aN ]!!aa\u{3}\u{6} `zc! aD m!&`\\I\u{4}!#a\u{1e}f@! `m\
        [\u{0}! `\u{3}Q\u{c}!Ja\u{16}\u{1e}\u{1f} Aj  Y>&!!`gb5 \u{1c}D7!!`d\u{b}@!<ah1B ?.c 0qw!JaU\u{9}\u{4}! a`\u{15}\
        , U\u{1f}`!%a>F;!5`19b!%aG;\u{7}! ab6\u{9}! am~\u{13}!Ga\u{19}NC!=av\u{17}G!=a\u{1e}v2 \"T} ;s\u{1a}!+`IQ\u{1b}\
         xRt \u{1d}`\u{19}!<a(^$!,`\u{19}\"+! a\u{19}`Q!=a\u{18}y\u{5}! a\u{13}\u{9}\u{f}!!`\u{1c}@#!1`N#7!'a0eL Y%] i3\
        \u{7} `88!!`NDW!,ay\u{5}v!&a\u{13}&\u{17} 1\u{3}F! a25Q!2`X\u{18}p pj\u{1f}!,`3<%!!`Qd> `\"D! a\u{b}2v!0`]T\u{9}\
        ! avn\u{9}\" `Ba%O\u{12}!=a\u{b}5\u{19} \u{14}\u{6}'!!aT{= \u{15}c\u{1}!\"a\u{8}u0! a?\u{17}n 9_\u{b}! ao\u{4}>\
        !;a9\"k!;`s|\u{0} \u{8}d\u{15}!\"a6.!!7a~xM!9a\u{0}wl!$a{,H!?aMIZ!JaVd\u{19}!4`0KN \u{c}Qs!-`5@*!CaEAG {\u{1e}K\
        !;`,\u{1b}s!6`V\u{c}R!*`A\u{19}\u{2}! `\u{7}\u{d}(!=aooX! `\u{6},\u{1d}! a\u{1e}<L! an\u{1c}R!%`!\u{a}~!4a\u{15}\
        <\u{1e}! a:A)! `n\u{16}g \\N\u{e} [\". 0H9!Ja\u{1f}/S!Da\u{1f}y[! aI\u{11}b! a!#p!!`n.s!\"a4lz j'\u{1c} F-J!*a2\
        [S!BaF\u{1}[ bH\u{6}! aav\u{15}!!aFeH |`k!4asY& lSG!$aun? sGo!9a\u{17}B\u{7f}!\"`\u{b}a+! `\u{13}f<!>a`J?!;`PqG\
         avL!0a>\u{0}V!>aqiY!%`~\\\u{14}!\"aG>!! a9[j JF} b\u{d}h!8`q(\u{9}!\"`}<\u{17} *1, n,L!Ja/pP \u{6}&^!9aZ\u{19}\
        j!1a\u{1e}\u{7f}t \u{d}7\u{a} D7\u{11}! a4s\u{1b} O|l!&a\u{9}\u{12}}! `\u{e}_\u{3}!%`\u{2}\u{18}\u{1a} )\u{11}?\
         \u{15}\u{8}@! aS+q!Ga<T\u{14}!4a*%\u{1b}++`,`.`&`#`4`;`2`-`/`Cag\u{9}\u{2} j9\u{1c} Io}!4a\u{10}#\u{13}\"!`$`\u{1b}\
        (\u{1f}!=a\"bB! an\u{3}~ \u{1a}@@!=aO)N #7S \u{2}\u{1c}\u{12} \u{19}W\u{19}!)a\u{1f}\u{e} !:av=`!/a&qm vN\u{8}!\
         a\u{1a}\u{1d}\u{1d}!+`\u{0}_; \u{12}\u{18};!<`\u{7}LD! a\u{3}`H!=ae)d! `SYq \"Y\u{12}! `@[\u{13}!!`X\u{17}\u{1e}\
        !$a\u{6}`\\!CaUwg k\u{14}~ l!4!;a\u{a}Ni!*aiH#!=a\u{a}.@! a1=T LFi!6ar\u{d}A _NL!!a\u{16}\u{7f}0 vS4! `BP=! a/}\
        C! a3 _!*aj:\u{e}!!`[*\u{1a} \u{1d}\u{2}Q 5\\V!9a\u{f}\u{11}X!#a}K\u{a}!4`\u{e}p\u{f}!\"`\u{11}p\u{12} \u{1a}\u{18}\
        \u{12} G05 ,\u{e}`!!`\u{7}K$!=ah$I!4aN\u{5}q!!`\u{d}K$ L$0 [F;!,a\"HS!$aOeq!Ja\u{4}yw nm$ /\u{1f}1!BaG;2!%aVhV \
        8;\u{3}! aN\u{1b}>!)a\u{f}\u{2}J!,a\u{8}^s!Eav\u{b}\u{2} \u{8}\u{10}\u{5}!=an)\u{11}! aC\u{11}^ \u{f}5s! a'H\u{17}\
        \"!` `(\u{1b}D!*a:ot!%aj8\u{a} {W\u{b} \u{3}?\u{13}!$`\u{13}jO!Ear\u{1e}b! `y1g!#a\"q}!!`QJ\u{b} H;A!4aW9W!Gab5\
        d!Ba\u{d}qv!)aDQ\u{c}!!aP;)!!a\u{6}[M!,a\u{10}iY!9aNzX! aU^;!<a4\u{9}X Q\u{d}X \u{1}_H!&aE*\u{f}!(a,1$ STs \u{1a}\
        X\u{18} zAG!4ac\u{11}k!4a:\u{17}& T(F 3TR h[_!#`, \u{17}!<aD9\u{1f} n:\\!<a%\u{d}\u{4}\",`1`l)o! ak\u{14}\u{14}\
         H<\u{16}!'a\u{2}B\u{1c}!+a\u{6}n> Z\u{7}]!%`\u{6}U\u{1a} wzd k\u{10}j \u{7}f>!<a\u{10}\u{19}? \u{8}Jp!Ia!\u{d}\
        `!+af\u{c}\u{5} \u{8}dE!<a<CN! a\u{1f}3x! a\u{13}58! a?)T! a_\u{16}W!\"aR\u{4}\\ +\\s!+`c\u{2}\u{2}!\"`T\u{d}\u{1d}\
        !=a\u{10}\u{1e}2!;a\u{0}lL C<<!4aD'A C)g _\u{18}#!Ja&MA Q^f! a\u{1c}ii!,asao! `e\u{11}> r4@!AaZUj ^LL!&aD.i! `\u{1f}\
        !u!4a\u{16}\u{1b}\u{a}! a\u{1}/-!&a*Q5!)`j\u{5}<! as!j!8`$9r!)`Pv5!,a\u{4}\u{0}\u{a}!Ja\\l: Gai! a\u{c}Kj \u{7f}\
        'p!(`h\u{15}\u{1d} oA`!%`a1k  8@! a#\u{1c}E!6a9\u{c}F \u{1b}bZ ;iu!=a\u{9}\u{12},  2.! a~:j!%ap#~ Bq~!GaMw=!;a\u{14}\
        Rb!@a{2x!&`\u{b}'\u{1}!=a7w\u{f} 25F \u{b}lq! a&\u{1}\u{c}!0a\u{0}\u{e}3 ll= v,> y]h!Jazk\u{17}! aY&% \u{1a}O\u{1}\
        !=aA-q!7a72\u{0} \u{7}3\u{19} !S\u{1a} Z<- \u{4}:X \u{13}Z\u{0}!\"`\\\u{2}\u{1c}!%a\u{1d}a\u{1e}!<a\u{7}L( &\u{16}\
        1!HaJFU -&W!!`U9d! `-5\u{2}!$`eT-!Ja\u{c}\u{1d}R!=ah~` \u{7f}\u{7f}\u{0}!$a\u{e}g\u{11}!(aHWB :oS!#`#Bv!@af\u{14}\
        ~!%a\u{1b}\u{14}\u{7} G<\u{10}! a7]+!*aG.\u{14}! aS\u{14}\u{1f}! a\u{8}}@!Ca\u{8}QA!=a}\u{d}U \u{0}\u{e}Z!!`\u{14}\
        K\u{9}! `\u{f}\\\u{12} P:;!$aQ\u{b}<! a\u{1c}\u{17}\u{4} 5\u{10}\u{9} I\u{1d}\u{b}!\"`l3\u{16} \u{1e}Hz! a\u{8}\
        d~! axz\u{10}!:`-\u{b}\u{14}!.aR|# \u{16}V7!<alKW!>a\u{14}(} 1\u{6}\"!+`5V\u{6}!Ba\u{7}5\u{1d}!JaEM$! `\u{1}he!\
        <a\u{6}O\u{1f}! `Z\u{1e}c!\"aLR\u{1}!4aK\u{10}\u{17}!,`%Y#!;`Z\u{8}U!9a\u{c}aD sQF \u{13}\u{7}a!!ai\u{18}q! `\u{1e}\
        E\u{8}!,`\u{16}7%!\"a|\u{1f}/ \u{3}=1 \u{19}B\u{c}!?aa3\u{13} J(3!4`*\u{1d}n J\u{c}z!9a.w-!Da\u{16}\u{c}f XCz!B\
        aS \u{1c}!*ax-`! a.6\u{2} .b\u{4}!8az\u{7}\u{4}!#`kr1! `%z< \u{1d}\u{6}n!EaqNr!=a/\u{1}r /\u{5}\u{f}! `O:-! ap\u{5}\
        6 0s]!;a[s#\"/`0`JjB!=a\u{18}\u{11}C!!`R\u{17}\u{18}!#`.\u{10}z 0Y\u{9} =p\u{e}!/ami\u{14} \u{e}4\u{15}!+a\u{5}\
        L}!*a!x\u{7}!=a\u{19}H`!(a\u{c}bd!=a\u{b}\u{17}e!&a\u{19},l 7H\u{b}!Ja\u{6}\u{2}\u{c}!:`\u{2}\u{b}\u{1c} KCm \u{10}\
        (u!Ba|{v! `H\u{14}\u{9} 7.R <'e! a\u{8}/n!#aQh: I\u{e}H dWS \\ZV nbn!Ba)!x \u{18}sx!0a\u{c}`2! a?iu!Ca%Y{ yXf!+\
        `GX~!GajD!!4a\u{1c}2* \u{4}t:%!`%`'`\"`$`\u{1b}t\\!Ga\u{2}t|!&a#d\u{1}!=awj\u{11} O\u{6}$!<a\u{1f}vB!<aHtY! aBD\
        s!#abH\u{7f}! a0\u{17}\u{0}!!ar\u{17}-!!`{/\u{12} 0\u{19}\u{1f}!;a\u{1f}NG!=a\u{1c}L\u{1c}! a\u{0}\u{1a}\u{1d}!\
        \"a\u{1e}\u{7}N!Gak_\u{6}! aOu7!\"ame\u{6} }\u{8}B!#aVQf ^`'!!`\u{3}\u{d}7! a%al \u{16}&s!6a\u{7f}\u{14}\u{0}!)\
        avF\u{10}!Ja*-! \\,/! a7e3 x9Y <@Z!)a\u{8}4f a\u{1}O!'a\u{d}z\u{7f}! a\".C! `F*\u{4}!;`IE\u{7}!<a\u{19}+O!'arV\u{4}\
        !)`Yi\u{8}!<a/7\u{b} I,\u{14}!=a\"?\u{1c}!!aCWL (9\u{9}! `d\u{1e}S!#`7\u{4}\u{e}!4`\u{1}f)!>a\u{4}P;!!a\u{c}\u{7}\
        N!'a|\u{7}] \u{19}N2!2awz? lIe \u{0}\\\u{18}!<a-\u{c}S HGi *Du!!`\u{11}\u{5}u ;M\u{7} w\u{9}%! a\u{1e}?F KyF!Ea\
        <<P \u{d}\u{0}\u{3}! `x\u{1d}\u{1e} 9w\u{1f} \u{1a}\u{8}B \u{13}'j .N|!?aIa\u{f}! `z\u{14}\u{10}!<at\u{1}\u{18}\
        !=a\u{7f}e!! a^G( NG1!CaIJ1!=a\u{9}[H!*aPhO i\u{1f}n!>ay\u{1}\u{9}!;`hX0!<a<31!\"`d#Y!\"ab9d!#`Da*!4auVI Jmw!$a\
        JVZ!&a0\"]!>a<Fd - \u{c}!;`\u{1}t\u{1e}!4a>p:! `,VZ \u{0}se! a\u{1b}2g &3\u{1e} oQ0 8wC e~|!Ga5.)!4a!8_!7a\u{1e}\
        8U!6`\u{2}/o!>aWg1 +D5 I\u{1d}M!)`0{\u{10}!%`\\\u{a}\u{7f}!?a\u{12}K\u{13}! a)\u{17}\u{16} \u{12}wC!\"a~8)!>aX`\
        K!\"al\u{9}W!8a`Y\u{1e}!;`U\u{1f}j!8aWE\u{16}! `i\u{a}:! `|\u{1f}U!&a\u{19}(X! `>__ +\u{1c}\u{f} d\u{1}(! aGeH!\
        4a6xl!>a\u{19}j{!<a\u{a}\u{14}\u{17}!/a\u{12}z\u{1f} DwE!&a;Zr!)a j\u{0}! `#\u{13}\u{18}! `Z\u{7f}D!=aF8V ,yv \u{4}\
        B\u{14}!Ja(8> '7v!4av \u{7f}!Da>S\u{12}! a/[/!,a3\u{1a}^!:aE\u{1}z! `T>| \u{17}\u{b}} [J\u{7}!;a\u{1c}?\u{d}!8a\
        g-\u{f}! alj,!4`3F^! aI\u{d}c!Jacgg!#`ln\u{15}!#`2\u{7}\u{1d}! ac@3 >3\u{7}!!`U\u{1c}<!#`3nU! a\u{c}&g! a4N\u{9}\
         rc\u{13}!\"`Mn\u{1e} \u{14}h3 [#C!3aHfw!;aqU\u{7}!,a[\u{18}\u{d} h\u{c}Y p/y!.a\u{19}o\u{f}!;a\u{15}BW!;asM\u{8}\
        !;a3/C \u{9}IP VW8 ?DN!;`\u{18}wT! a\u{1b}\u{1d}[!&a~\u{1b}z! a?\u{14}$! ac\u{1}\u{1b}!4aWZ$!4a}\u{e}4! a\u{1d}\
        [o!+aB)\u{e}! al/3 ]65!\"a7aX! aF\u{3}D!Ja|_H \u{6}T\u{a} _VP!Ca\u{f}\u{3}{!#a(p\u{3}!'a\"X\u{9}!&a\u{1c}\u{7}\u{11}\
        !BaDi\u{18}!$`M\u{a}F 4*\u{11} 'v\u{1e}! a\u{17}1m!4aQrs!<a9,\u{11}!#`E{\u{12}!4a6R\u{17}!;`bR-!/a\u{1c}\u{10}J\
        ! `\u{b}M\u{9} 7.) 1\u{16}. \u{d}\u{c}l `\u{1e}o \u{2} \u{1d}!Fa\u{11}\u{1b}$ _d/!>a<BB!>a\u{1c}\u{7}\\!\"a`J^!\
        >a53` y\u{b}5 &*C!,`\u{11}\u{1e}z >)\u{19}!?ab27!Ca<Yk!(a.}f 1b<! a\u{16}\u{f}J!DaEaa \u{12}<\u{12} \u{a}\"\u{19}\
         \u{12}E!!<asJh! aA\u{b}s 7p{! `w\u{12}'!2a+C]! a!9g##` `<`U!y!CaKq\u{f} \u{12}3\u{1e} V\\<!!`1\u{11}O! a;#h!8a\
        \u{7f}?| !W\u{1c} Ze\u{1f} Jq  c\u{0}*! `T&\u{3} C!\u{15}!7a`U\u{1f} \u{19}&\" #\u{15}_!*aZ@`!8ak/\u{3}! `\u{6}\
        ~\u{19} \u{1a}_l!\"`6/n!.a?\"~!\"`US\u{16} N\u{e}B!7a)\u{f}S '\u{14}5 .i[!;a9\u{1c}\\!Ga`>t\"#`<a\u{15}\u{b}}!-\
        aPh\u{7f}!#akMc!%`#=n!/a<K\u{1a}!!aA}9!%aC\u{5}i!(a'\u{16}r oa+!<ar5: dRb!8`Z\"\u{11} 0}\u{1e}!%a\u{10}k+ 4/E $\
        +]!7a\u{b};]! aw\u{3}\u{5}! awc< z\u{1d}R!4ao:\u{16}! a\u{e}o=! a\u{12}\u{1b}j!*ad+y!>a5H1!9a\u{a}I9!?a.[Z!5a\u{1b}\
        1\u{14}!,`(i\u{1e} \u{13}\u{1e}\"!4a0X: \u{13}?p \\n-! a~?\u{1e}!=ani\u{1f}!*aC8#! an\u{c}'!#awN)!!`j/1 C\u{1e}\
        8!4aM\u{1e}I YQK!>a\u{7}Vc!7aP\u{11}{!<a(H\u{13}!<a!V9!!auJC tfs!8aFn\u{1a} f[!!\"``VM!'aWL] \u{4}\u{10}d!%`=\u{7}\
        i! `=ak!JaY\u{1b}r D \u{4}!EaOx\u{1c}!4`K`$!<aDGq!'aDR\u{a}!!a;_\u{12}! `XT/ $:g \u{6}\u{b}g \u{2}^m!#`{\u{a}\u{5}\
         RG\u{18}!\"`\u{e}O\u{1f} {+m! a\u{5}M,!\"a>\u{6}8! a'C`! a\u{3}9\u{b}!&a\u{11}\u{18}\u{19} 'O1!#a_o8 \u{c}9>!=\
        aS?V!8a8(_! a5\u{1a}j!-`mm\u{7f} \u{15}\u{13}& v/B!5`,YB!(a9\u{1f}r!JaKU\u{7f}!#`<al! aB*I!*aTkI!:`bxi 3\u{f}r!\
         `\u{1f}]\u{7f} 1a'!4ac%_! a\u{a}Ap pmz \u{3}D|! a\u{1a}\u{1}\u{1c}!4`^\u{d}\u{9}!/a}\u{10}\u{9}!#`X\u{7}\u{12}\
        !<ad%#!=a:!E! ae\u{1b}G!4a&~n! a\u{a}\u{3}\u{16}!Ja\"-W! `M{Y v\\> Bnl szw! a\"Vz +l\u{2}!4`\u{a}\u{1f}\u{11}!4\
        a\u{1e}_\u{1d}!!`\\T1!4a\u{10}0] \u{14}\u{7}h \u{18}gn!Ca\u{a}\u{7}p!Ja`=\u{11}!\"`KN\u{1e} \u{f}\u{f}S!=a`\u{17}\
        u \u{1b}x\u{1f}!<aU!#!4`*I;!*aT\u{7}K! a_2X *}\u{4}!\"ax1\u{14} G\u{e}\u{16} \u{0}cI! `e\u{2}P!!aSJT!%a\u{4}ZT!\
        6`4:e p\u{16}u! `&x\u{12}!1a\u{14}y&! a+wx! a\u{7f}!% k\u{18}\u{7}! `\u{7}\u{10}\u{15}!;a\u{1}:F! `v'%! `1sE \u{19}\
        VQ xp]!#`A\u{18}U =W^ ~>l k\u{1f}\u{f}!\"`d;A!4a\u{18}G{!.a%s\u{7f}!6aOP\u{10}!;aQ\u{c}1 \u{15}:u jo\u{4}!?a~92\
        !Da&-9 }.=!-`\u{10}\u{1c}I!4`\u{f};X!<aF`\u{7f}!&`\u{7}b\u{1a}!GaW.& E|s! `9h\u{6}! aSH\u{7}!2a\u{0}RA! aQ6`!4a\
         Ev!&a-8.!#`\u{6})A >\u{13}I!8`pHV h=a!Ga4q# \u{9}\u{1}d!%aJ,k!7akF\u{19}!\"`+\u{1} !9a<I&!%a\u{17}\u{2}E!!`\u{12}\
        \u{3}\u{11} \u{e}Z=! aH\u{a}@ T\u{13}\u{7}!;a4i\u{1a} *-1!7a\u{11}73! `'g9\" `#`W\u{8}?!(am][ ,=3!\"aFa> *~V HX\
        \u{19}! a^\u{f}% k\u{3}<!)a_N_!)`\u{16}J\u{1c}\"#`\"`\u{f}FE!Ea\u{13}Gh! `mc{! a\u{7f}\\\u{1f}!4`bq1!Ba\u{14}+4\
        !)a5O\u{12}!,ak\u{18}\u{19}! a;\u{8}\u{1c}!$`\u{7f}'L! azN[! `7{f!DaAh\u{5} F\u{8}!!*a\u{1f}lV!'aLza!Ga]{\u{12}\
        ! a!\u{8}g!,a\u{8}|\u{10} Bu1! a\u{7f}}T \u{16}0B!#`i>d!8aFw\u{6}!Fa\u{15}@>! `P\u{11}O 1\u{a}v!%a-*\u{7f}!Ja\u{e}\
        \u{12}\u{1e} 7W6!3`?;9!<asl\u{b}!)`Ii\u{15}!Ja5Y!!;`8\u{11}c!Gat7u$ `#`)`-`\u{1e}b\u{1a}! a\u{10}gS <(\u{f}!\"a\
        #\u{10}; \u{1c}\u{7}?!3a\u{5}Un \u{9}Js!*`JW& i_d! atqr!?a0\u{15}2 \u{7f},U!4a#\u{13}U!.`\\f^!Ga\u{10}J_ cZ\u{1f}\
        !:am\u{16}\u{d}!$a \u{1d}\u{18}!$a}\u{8}\u{19}!Fa\u{4}J> \u{1d}_A!#`\u{7f}6r!%`0\u{3}\u{e} },[!%a3\u{15};!Ea\u{19}\
        wg!\"`vhy!-`^\u{10}\u{b}!GaE!\u{1d}!>amj\u{4} pn\u{1d} 4)\"! ao1/ &/[ \u{7}?z \u{6}\u{12}~! `\u{3}j\u{e} b\u{12}\
        \u{13} OI\u{1c} \u{1d}{%!GajL)! a\u{0}UN!4`M;\u{13} \u{4}*\u{e}!<a%^4 !41 X\u{9}W!\"`H8X!;`T\u{17}[! `Ksu!!a\u{15}\
        Wy!(a\u{d}\"Q! a4%X!=a\u{14}\u{0}X x\u{15}Z! a\u{1}'#!8a$\u{17}-! `O6f!Bau<o z_\u{0}!2aC?'!#` m]!'a\u{12}{x _'{\
         [@}!+`\u{1}8\u{2}!;a\u{1b}>C \\?T!\"`$0g 5ew!\"a+%\u{7f}!Ga`P' \u{e}$\u{3}!<a-\u{1c}\u{1b}! aa\u{1f}? ?XQ \u{1b}\
        yX c\u{1c}l!=a,Fz pE. Dub j{L S\u{c}S!'a\u{14}hw\"-`,`9w\u{19} [m)! a\u{1}5<!;`\u{e}\u{4}< t3M! a0d\\!=a']\u{18}\
         R'6 \u{14}wy!HaJ\u{4}\u{18}! a%z)!<a\u{13}F8 j/) 6`J!4`^#W NOa%'`\"`(`$`4`@ | \u{7f}V\u{f} \u{10}C\u{1b}!<a\"\"\
        \u{1f}!!`\u{3}a$! avS7 P1[!*`\u{3}\u{4}i! a\u{12}Eq!=a\u{11}E\u{1f}!)`YSl!Ca\u{e}8\u{e}!Fa*#8!1`a\u{1e}F!<aeq_!\
         `swj\"\"`#`^W$!CaO\u{c}`!!agf\u{e} [\u{12}\u{14} :p)!>a\u{1b}h\u{8}!'a(Y\u{d}! a[{2 0<E!\"`!\u{1d}h!=aL6i! `9o\
        {!<`pK\u{1c} \u{10}k*!4aT\u{1d}1!<aC:\u{6}! `\u{7f}\u{1e}\u{12}!&`dj\u{1c}!;ar\u{1e})!!`BC]\" `#`_3_!@a+\u{10}c\
        \"\"`Ba\u{1d}T\u{18} HT:!?aa};! aC#\\!!`)m\u{4}!<a+|\" q|&!4a\u{15}oE!&aQ\u{b}c!<a\u{14}7(! a[\u{7f}H! `\u{4}\u{9}\
        7 \u{1}+\\!)a\u{1f}\u{c}y!)a/!0!\"a\u{a}+\u{1}!\"aQ\u{2}\u{1b}!9aSR6\"#`!`yG\u{d}!Jaoy& Xv/!-a826!;`TO? \u{b}<P\
        !<ap|S j\u{17}f!0aHmL!*`_c_! aIft!,a0=;!&at A!4ar\u{2}J!,`):N 0il!:aHr\u{3}! aIv\u{9} {:\u{18} Z'1 \u{0}8Y! a\u{0}\
        rY Lt\u{b} vJL!7a\u{9}\u{14}V \u{0}\u{7f}\u{7f}! `\u{c}J\u{19}! a!H9! `s9\\!Ba;qu! a^\"O! a\u{11}=o jM\u{1}!=aB\
        |\u{4}!#`)I/ OW=!4a~nz!Ga\u{10}Q\u{9} |C2!*aNf5 M3L \"\u{2}R 7hT!!ae!a cu !Gay6H!)`(L{!+`bn\u{d} \u{c}\u{f}\u{10}\
        !Ba\u{7f}o-!;`8\u{f}5 G<> c|I!*ae\u{c}`!4`\u{b}Uw!=ad\u{10}\u{1f}! a\u{10}L7!JadAX! `9\u{b}d! `\u{7}\u{1a}j!%a\u{1d}\
        m\u{3} \u{1c}a. \u{18})F!(a\u{10}]\u{1} : 5! `\u{16}\u{e}a L~l!&aKN\u{8}!!`BiA!;`MK\u{7f}!;`7A\u{0}!=aR\u{e}\u{d}\
        ! `\u{5}1R!Ga;\u{3}V!.`FAs 2dy!!`,B\u{f}!?a1@4!4`~BD!!aOfF ~:\u{1} \u{4}p\u{9}!>a\u{1}\u{1f}6!)a;48 J\u{16}U! `\
        \u{b}/s! `J9\u{a}! aJI$! a>\u{18}J!>aN\u{c}V \u{15}Vd! aKtn \u{6}\u{1f}\u{7f} .\u{3}\u{8}! `Zp\u{1d}!<aEb-!>a-e\
        1 Th6!%`'$<!>a;#?!<a|da! `65\u{8}! afZ/ :\u{3}y!%`R0 ! a589!\"`zhD!,a$cq!4a(\u{e}}! `M-\u{17} \u{11}_\u{17} \u{d}\
        vJ i@H! aI&I!;`=\u{e}j  mx \u{9}\u{19}{ \u{18}a\u{2}!;`=4\u{d}!Ja%\u{c}$ R\u{0}%!<a\u{12}_p!)`_e\u{e}! aZC%!,`U\
        X7! a\u{0}hG \u{11}#I!;`s\u{11}[!!`\u{19}Z\u{6}!=a~l/!JaS#L R\u{1}\\ f\u{1a}r!=aHts!#`+d\u{7}! `%r\u{f}!/a-AI e\
        AX 8H|!<aRt\u{d} j;*! a&:.!.aN\u{9}A!9a\u{1e}SU!Ga|+m! `LQv! a/f}! abQ\u{0}! `\\c\u{4}!:`hd\u{c} tp& HB%!<ak7X!\
        )`YSv  0\u{18}! `~x>!<a.\u{11}L!#`{Of \u{14}\u{17}~ \u{0}0, \u{8}JY!&a;/c!\"`\\$h!!``Em ?>8 u#: kue *\u{1c}{ \u{c}\
        [\u{1f}!>a\u{1a}R/!)`{RP ~\u{b}b! a&&{!-a\u{13}\u{11}~! a9.\u{1e}\"!`%`-@( )\u{12};!#aY5] \u{b}3t! a!=Y pRi!%a\u{9}\
        O% g]W \u{1f}\u{1c}\u{a}!9a\u{d}2\u{e}!1abz&!?aY\\)!!`Y;,!/a\u{15}!. ]\u{a}O!4aZ\u{18}` \u{b}%~ H-\u{1a} (\u{15}\
        V!Da\u{7f}u\u{b}! a\u{14}w\u{e}!!`\u{2}m\u{1b}!!`]+- &iC T8\\!)aI(k +#r!2a1Gb \u{10}6\u{1d}! a\u{c}X8!Ga}Wc F\u{1c}\
        s!Ga\u{1a}7\u{f}! a{\u{5}\u{12}!Ca\u{17}kP!)a]9]!Eah\u{6}u! a\u{e}{2!\"aw!i \u{1e}C\u{15} \u{c}LU!4ay{\u{9}!+a2\
        Ny\"!`%`'A\u{f}! a\u{14}o\u{1d} \\^t!;a\u{6}\u{4}\u{b}! a\u{b}n6 l\u{17}u!<a*L\u{b} :e\u{17}!Ja]d+ 1GJ +uk d\u{d}\
        \u{1d}!Ja1&%! aZ?f! a\u{14}\u{1}o :h\u{d}! a\u{1}M/! a\u{1a}K3! `[\u{1c}: {G\u{1} }Y  v}!!)a\u{b}T&!4a\u{5}W[! \
        a\u{7f}*\u{7f}! abE\u{7f}!\"`u\u{5}\u{8}!8av\u{1}2!Ja\u{13}&; \u{1a}&\u{10}\"#` `6/5!FaC|U!>ak\u{b}_!!`r\u{1c}[\
        !Ca\u{16}r\u{7}!\"`C0Q L#o!4a\\8)!JaiPY \u{a}|d! a4]l!(aRy\u{15}!+`ilk!=a\u{a}h}!>a(K\u{1e}!=acL.!=a\u{7}\u{7f}\
        K ~?v [\u{14}|! a2\u{11}\u{10} fvT! `\u{1d}Za \u{1}\u{11}u! `;9\u{16}! ay{S Z#Z!)`E\u{14}`!3`y\u{7f}u!!`7eC!=ag\
        \u{3}k!-a5g! )`F!<a\u{1d}\u{1f}Q!Ba4vz!!a\u{14}I\u{16} `Xo!&`[t\u{2} ]\u{19}1 rSh 3\u{1f}n!*a\u{10}hu!<aV[\u{1}\
         ?\u{c}>!%af$\u{1a}!8`.k5 *\u{15}I \u{1e}(s yj\u{15}! apa\u{18}!Ca\u{f} s!Ba\u{19}Q\u{10} ^i]!\"a\u{c}E-!0`@+f!\
        ;aP+\u{a} `\u{b}\u{10}!4`)X\u{11}! a(\u{d}\u{11} \u{17}1\u{18} &\u{1a}R buh 3>}!Ba;\u{13}= em\u{c} X\u{12}\u{12}\
         k9N\"!`(`.4^!5aJmj!Ja\u{1d}\u{1f}l \u{10}\u{14}y!)a@UY kYo \u{4}\u{a}r!7a\u{c}Y\u{6}\"(`4`\u{12}v\u{e}!#`\u{13}\
        q/!5ay\u{10}A \u{16}\u{d}\u{10}!\"`\u{7}\u{11}/!Ja\u{10}\u{8}q! `\u{1f}>\u{1d}! `m\u{1e}% \u{1f}\u{0}7! a\u{b}\u{5}\
        \u{1}!#`jd\u{5}!&axC\u{8}!7a\u{12}\\\u{13}!=ad\u{1c}% Gyq!'a\u{b}W\u{0}!;a_\u{1b}3! a\u{3}\u{16}a!3a2`\u{a}!;a^\
        BQ!)aHZR nPp!+`q\u{e}y!\"a\u{d}\u{2}\u{a} (\u{19}\u{1b}!$a\"\u{18}J NVq 1\u{1e}\u{7}!Fa1}\u{1a} \u{19}\u{6}\u{1c}\
        !*`\u{c}EK X2a {\u{19}% */C! aFlM!<a,f\\!$a]\u{11}\u{11}!)`Q\u{1b}0!\"`ej[\"+`-`nAJ! a\u{e}q~ >h# v*5 4.W 5LZ '\
        \u{b}\u{7f}!&a/\u{1f}o!!`-\u{1a}\u{16} \u{1c})\u{19} \u{1e}Ve \u{d}Ku!Ga]u\u{5}! `^$\u{f}!1a b%! `['C %\u{11}\u{19}\
         ]\u{1c}0!Ea\"\u{3}T Rec W\u{b}p!AaV\\C!EaogE \u{2}8O!*a|oY! `k2\u{15}!!`T\u{a}\u{1b}!4a^H7!)az}I \u{2}g[ \u{1e}\
        \u{6}r!!`gy\u{1a}!*aq{F!?a\u{9}\u{6}[! a\"9\u{0} \u{1b}-* HV7!$`o\u{7f}@ \u{13}\u{11}\u{e}!JaFr\u{1a}!8a%~&!)aI\
        ).! a#\u{1}:! a\u{9}#Q!-`e!R!<a<)n!Ja<s\u{c}!Fa\u{3}Dn M>\u{7}!*a\u{13}\u{1d}\u{a}!%a%D-!<a\u{1f}\u{10}_!=a\u{5}\
        `!!;a&x8!Ja#g\u{3} \u{19}\u{1e}\u{16}!*`\u{15}\u{c}6!<a\u{10}\u{5}Y\"!`\"`|@b!:`T\u{3}\u{18}!-a]@$!!aYO$ P\u{d}\
        ;!$a\u{10}ZQ \u{1b}cQ!=a\u{1f}\u{0}\u{11} Zly \u{7f}:\u{6}!4a\u{16}/U G;_! aPL\u{6} eC\u{10}!4a\u{17}1\u{12}!#`\
        Ja@!\"`MYW!=aO\u{1b}\u{7f}!;ab,\u{6} ^\"(!#`R(;! a\u{0})V X\u{1b}p! a{?*!Ca>2T!,`+Vw!Jatny kD\u{7}!!`-~\" C(V!8\
        ah{y %,\u{1d}#'`$`&`nz$ ':) P-g \u{d}?y!9a\u{12}P~ \u{e}c2!Ca\u{3}\u{1c}b \u{14}io!(aIX2!&a^:;!&a[EY IxZ Ylg!$a\
        \u{0}72!\"`Z\u{15}e!#`L{l! `A\u{7f}E M+1!-a_\u{1e}p! a%Xw!;a38\u{9}!>a\u{1a}\u{5}\u{1e}!7a\u{1}A/!%a\u{6}\u{15}\
        < \u{12}w\u{1f}!2apD6!>aDvI!#`*G\u{4}!+a>hK! `R;Q! aSO\u{18} |s6! `Y&R!8ax\u{1d}` \u{12}P\u{9} \u{9}5\u{1b} Ip>\
        !<aW\u{9}x!)a=r}!\"`[>\u{b}!'aFf\u{17} \"@O!+`4;T!*`\u{5}=\u{15}!*a=\u{e}  :\\(! aPPO! `}{W!*aSf\u{2} wf\u{b} r\
        -\u{17}!Ja&-1!Ja\u{6}cU! `~\u{7f}* -T-! a9|E F?w! `\u{2}V\u{11} ]\u{1d}0!&`p\u{e}7! a\u{1b}KK \u{1c};\u{1}!#aV\u{6}\
        \u{11} \u{7}\u{b}\u{16}!#`g\u{15}\u{1e} o!e W.~ y7&!-a\u{7f}\u{1}6!4`l`F {+T!$`e\u{3}n! `\u{14}CA! a]nT! `Vq\u{b}\
        !Ja>V\u{19} [f= 2\u{c}@ \u{12}\u{1c}I! aR\u{6}J!=a?fL!!`hMg!Ba8G\u{6} \u{19}\u{12}\u{b}! a-eF!/a42n!%aUf\u{2}!=\
        a67\u{3}!#`i^U \u{12}Ah! aC#' g\u{b}'! a\u{19}CL! acPM #bi 9W\u{6}!.an'\u{9} #hY!4a.5|!;`o\u{10}  FC\u{17}!<a8%\
        \u{9} /^& C\u{2}@!=aK\u{1}c!(a\u{1}lp .2\u{b} 6\u{1c}I!8a4E\u{a}!4a=Y7 NQ\u{1c} g\u{2}\u{1d}!=ayZ5 R]>!4`y5Y!*`\
        DOb \u{12}qt Gb\u{0}!\"a>h@!;a9|\u{1} *G\u{a} 6~\u{14}\"+`5`I\u{3}\u{15} b\u{1a}\u{1e} c1N! `mk\u{16}! `%:F\"9`\
        9a\u{9}f{!=a~f&\"#`9a#!7!6ad\u{12}`!;a\u{1}5\u{10}!#a(0\u{17} \u{18}V3 p%\u{b}! `e\u{1a}\u{14} \u{13}Y%!;`\u{6}\
        D'!Ja\u{11}}G!/a6\"K V5c!=aJW'!Fa\u{13}NO!\"`\u{8}\\`!$aWc\u{5}!#`i:\u{12}!#a\u{4}q\u{17}!?aCC\u{1c} ^G\u{1f} r\
        FY\"#`!`8\u{15}|!9`O%\u{a}! `iP\u{10} ]BA!4`iQT!1ajqj Jv\u{1a}!4aavX \u{15}\u{a}\u{e}! a\u{14}\u{5}& }\"C!Jah%Z\
        !>ayCo _\u{1d}E \u{e}~e!9a\u{9}y\u{15}!Ja\u{1}\u{a}, \\Lc!Fa\u{e}k$!9af92!\"aVJ9!GaH{O!4`C'X zZm!*axm\u{3}\"+`-\
        `_{\u{e}! `\u{11}~$ o5(!6`7\">! `D2t Rp} xl8 CCJ! `-7\u{5} &\u{1d}\u{19} \u{f}\u{11}@ /ZW\" a'`y'n!\"`\u{9}\"q!\
        Gaah\u{5} Qb>! az-L!<ajr\u{3}!4aQ^\u{4}!#a;{\u{18}!Jalm\u{1a}!Ja\u{1a}\u{7f}E 64p! a\u{13}B\u{8}!+a4D\u{11} Q\\\
        ! {##!?a\u{b}_M!\"a#?f *\u{8}\u{17}\"+`Ca/7\u{1b} \u{1c}O%!=aG:h!(a4\u{5}\u{c}!!`+\u{19}_\"!`$`\u{1}s6!0ae8=! `\
        #_@! acRV!8`!!c <_s!%a=`T \u{19}?\u{13}!\"adI.! az\u{0}J! `[\u{18}n! a\u{12}ru!.`\u{5}i\u{6}!<aQ\u{c}I!&aW=Q!9a\
        KO !=a*M&! a1\u{12}J!4a\u{19}\u{7}\u{1c}! `\u{13}\u{a}T!3a\u{d}Aj &~o \u{14}0\u{b}! a#\u{9}'\" `=aS]S$ `#`4`9` \
        \"\u{14}! a! M {6k!*`kY$! a\u{13}+-!=aV}G! a\u{e}\u{12}S!(a|0a!8`~\u{1f}a W<k! a\u{15}\u{e}{! a\u{13}3; Q\u{1a}\
        \u{6}!7a\u{7}\u{d}\u{9}!;a.I*!!`3kX! `V\u{13}k!0aE\u{f}\u{18}!7aO4\u{7} 2\u{4}*!(am/I! ` \u{13}u Zc\u{1} M\u{1d}\
        \u{18}!Ja=\u{1e}4 Q19 K)g!+`\u{8}\u{10}z!+`s-\u{1c}! `EdV \u{4}t` gW\u{15}!,ajm\u{1a} Y\u{d}p |$w \u{6}00!<a&^^\
        !Fa+xj!;`\u{1a}>r!,a)e\u{3}!<a$n!!#a\u{b}\u{18}\"!'aXcT!<ax\u{12}h! alZx Wux! a\u{19}\u{13}O!&a\u{10}!d!Ca%e\u{16}\
         @'$ \u{3}b, j<\u{7f} C\u{12}D G\u{1d}k )'\u{14}!+`/]2 \u{4}~G!Javq\u{8}! `\u{7f}q\u{10}!?a2\u{1c}\u{10} \u{18}\
        1B!Ja$?\\!JaY\u{2}m! a6\u{1b}\u{2}!+`o}V!\"`$\u{d}\u{10}!*`\u{16}j2 ;6@ #V(!?a-b/ l`t!<`,^\u{e}!Ga\u{11}@@!JaV\u{1e}\
        R!JaSq# Ag7!9`X*}!.au3\u{13}!#a7jG!4aQ\u{11}V! a)=g!;`zB9 %:L!#aaPj N_z!=aXg\u{b}!4`dhI H`L! a7u\u{1}!<a2\u{1}`\
        ! a*Z\u{15}!6aRD\u{1f}! `\u{11}:?! an-c!GaeMc! `;hz!'agV?!*`s7U!8a\u{10}Ia!<`\u{11}H\u{e}!0`z\u{11}\u{16} 0=4!>\
        aeGB EGL ~jk!!`|\u{b}p!)a7\u{5}\u{b} xs\u{15} 7\u{9}\u{1a}!Ja:H3! a\u{2}4@!=a\u{e}N@! a\u{16}\u{b}[!\"`]Xs!#`\u{17}\
        i\u{12} \u{15}z& vL4 \u{16}M4 RF5!8a:X\u{15}!9a\u{7f}(\u{16}!-`\u{1b}w: M\u{18}a!4a:~y!=a,\"\u{17}!;a`%\"\"#`\"\
        `~le$'`(`\"`3`\u{7f}xn +T\u{c}!<a3\u{1c}k!3a&tl \u{7}|n! aj\u{7f}t!!`{\u{9}\u{10}!Ja\u{10}\u{1b}+\" `#`}b7!!`Px\
        9! a\u{1}up!4a@\u{4}e!JaU\u{1a}\u{a}!>ah \u{15} K6) ]F-!<atJR!3au\u{2}U e\u{6}o!Ga\u{4}%x! aO\u{12}}!<a!\u{5}\u{0}\
        !!axt\u{f} V>8! a\u{8}\u{18}\u{14}!<`).!\"9`Baet` EL>!$a\u{a}H) F9-!>a+LT Z`\u{3} `.\u{18}! a5d[!Ja\u{1a}mm! aO\
        A\u{1e}!Jar\u{1b}D `|J!#afRW!*aZ\u{7}W!Jah*k >\u{18}6! aP\u{13}7! a>TS **X!\"`\u{6}s\u{10}!JaOf\u{1b} O\\;!Jau5\
        \u{15} k\u{11}\u{1b}!Ja\u{14}\u{e}\u{1d}!!`+O$!\"`UN4! aA\u{f}B!!`\u{4}=Q!%`h\u{15}k )t\u{9}!.aY]\u{f}!4a/X+!!a\
        \u{7f}{+!6` Z.! `\u{1}v\u{16} D+h!>ad\u{4}\u{1e} Yy3!!a>\u{7}F!\"`-)W!=aoLW!!`{\u{4}z!*aZ\u{7f}\u{d}! `gc\u{f} \
        \\Q0 ow0 K\u{14}O! a#\u{1c}O!\"`yeh!\"`inh W)j!<a\u{6}C\u{9}!$a*\u{1e}\u{9}!!a8hv!-`p@, \u{7}Lb!Ja$Ij! `7g/! `;\
        \u{3}2 \u{15}&3!Ja:f7!5a\u{1a}ZG! `;\u{d}v \u{15}L\u{15}!-az\u{1d}*! `0RC \u{8}ja! aF\u{13}c u7o -D\u{b}!<aA:\u{11}\
        !-armD!=as&Q!;`Q+q!<amZq!(`sky!Ea\u{12}e7 p\u{7}S!=a\u{0}1v!9am\u{13}\u{6}!=a\u{1d}\u{1}\u{d}!;`}\u{e}'!&a\u{9}\
        !+! a:8+ nVB q1L!#`{mh!=aIS\u{3}!$`D:\"! `\u{5}m(!;a\u{16}\\- R\u{a}- >Y\u{8} ur ! auA<! ai\u{1f}m! aPW\u{16} \"\
        \u{17}W!!`_f}!\"a.X\u{9} vr\u{1f}!\"aSt, 3<\u{14} \u{16}nK K2W\"!`\"`vJh!CaE^\u{16}!;ab\u{1d}*! aKto!$aSi2!$am\u{9}\
        w!0``3\u{4}!'ar\"\u{10} .WU s=\u{19}!8a\u{1a}b4!9a\u{10};F w]b!!`I\u{1c}t! aLX]!\"arb\u{c}!;`Kf\u{1d} h8# /@[!4\
        an\u{2}^!Ga nz  S; KY_! `r\u{12}f!DaL\u{19}\u{e}!$ax\u{2}L nhw!6a0ix \u{8}\u{5}\u{6}! a\u{18}C+!<aq\u{1f}]!)`\u{17}\
        Sk 0V\u{2}!7a^!\u{8} \u{e}B\u{d}!6`r\u{10}\u{d} 1\u{b}% \u{1e}%.!Ja\u{2}i~ Lle!Calzr! a);\u{3}!1a(W\u{d} c\u{17}\
        \u{e} C\u{b}\u{11}!%a(\u{7}@!%`0\u{1}N q&i!GaG\u{17}i!Ba[OJ ja! \u{c}u8 \u{17}\u{12}> +\u{1c}B!<a\u{7f}DK X7\u{1a}\
        !!`\u{f}F\u{15} \u{12}\u{8}1! a;6p FJ~!+a:B\u{1e}!<ane)!Ga\u{18}>d!;a,u\u{a}!<a?W\u{16}! a>$*!<aF?\u{1b} +\u{1e}\
        Z \u{c}c_ /\u{4}\u{6}!>aD\u{9}\u{15}!1af&/!,a\u{1}\u{0}\\!;aWb\u{a}!?a\u{19}}$! `\u{11}\u{1}+!<aZ;R odm!Jaoko!6\
        a9`z##`\"`!`|~K! ax\u{16}g TPp!GaR~\u{5} \u{9}o) ;72 ]F< Cx?!(a\u{5}OE gfY! a}h\u{16}!(`\u{1}y:! a-vW!\"a\u{2}^\
        Y \"kr!8a(:\u{0} PA\u{f}! `}kJ \u{7f}zJ!Ea8dX!#`\u{1}$p YuD S5g v\u{1}z!\"`\u{2}_\u{8}! az+\u{1b}! ap7# =.%# `9\
        `#`#)-!EaO44!4a\u{6}qi \u{11}*|!>ae\u{f}\u{c} \u{3}0 ! a]{6 v^?!#`IQU!\"`\\0\u{3}!Jag\u{16}\u{6}!(a`\"@ cY\u{1f}\
        !4a=14! a\u{5}W\u{1f}!!`\u{1e}@3!+a:\u{1d}a!*a\u{9}C~ S%\u{8}!0a@n\u{17} X\\%! a%\u{10}7 IL<!+`\u{9}qt! aa>y \u{8}\
        c-!%`\u{2}~0! av55!,`HA\u{10} 5\u{f}*!<aWw\u{19}!;ay\"x!<a\u{19}\u{3}F IGL!*a\u{1d}3R o3\u{0}!+aD\u{9}b R\u{1a}\
        c \u{17}ti ?\u{2}} h~[\"#`\"`5\u{1f}f\"!`'`p'\u{7f}!8`\u{7}j\u{11}! a8+8!'a\u{a}g8! `\u{17}\u{13}]!\"`a>o %o\u{e}\
        !4aS>0!<am\u{15}f!Ca\u{11}\u{1}[ ^%v!0`=E\u{6} E=q \u{d}4\u{7f} L\u{f}\u{14} \u{18}\u{d}I $!M \u{19}\u{c}t y{|!\
         af\u{2}  7Je!!avD} iq\u{7f}!>a\u{1a}\u{1c}, \u{19}=. \u{17}_W!;`g)\u{5}!<aJG  \u{2}\u{16}!!)`\u{15}\\N /f% 4tl\
        ! aNrp!;aS\u{14}i \u{1d}\u{0}\u{17}!Ba\"9f! a's^! aa5x \u{17}\u{f}\u{18} DE\u{19}!1aF\u{1e}\u{19}!Ha_2: \u{c}J@\
        !<a-dP! axN\u{1b} v\u{2}%!&a\u{1a}-6!>ay/J!\"`\u{18}d` axD snu!;`nz@ :q\u{1e} Ra1!-`1s4!4a~\u{11}2 \u{c}\u{1f}H\
        !GaW\u{15}I z\u{1e}Y >f(!<aR=*!*a\u{a}jJ!$`\u{19}}J |;_ \u{3}Sa!=a63f!\"a\u{a}Nl!#aJ[A!+`R\u{13}F 7hu!*a!*\u{7f}\
        !)a\"\\/ \u{11}\u{e}5!&`^}Q ~V\u{c} ?fJ!4ajJ\u{17}!;ayD\u{1c}!$aGB5!*a0-_!#`.h\u{f}!#a\u{f}\u{18}i!#`J\u{5}\u{7f}\
        !&adB\u{a}!4`\u{1}+, \\iH!\"a?\u{1f}b!<a$F|!Ja)(\u{3}!$a\u{5}\u{14}\u{10}!%ap\u{13}-! a\u{8}fk!Ja\u{1c}G\u{e}!!\
        `\u{11}\u{4}v! a\u{16}X\u{5} P\u{17}4!<a\u{13}<<!*a%m?!\"`;Q_!#`s\u{14}\u{8} \u{1f}2\u{15}!;`L!4! a\u{1}\u{17}B\
        !Ja/dI!%a&6V!,a,5\u{14}!>ai\u{0}\u{19} \u{15}\u{f}- =\u{a}* C$.!Ca.c~!6`\u{12}v\u{f}!#a\u{5}S\u{1c}! aAk! \u{7}\
        >f Te|!(`\\t| e4~ X\u{f}\u{e} \u{1e}.\u{14}! `CFk \u{b}{\u{c}! av\u{4}0!JaMH^!#`\u{5}4B $Qm!%ae {!>ax\u{18}\u{3}\
        ! `4T\u{6}!!a 4%!Aa\u{1a}a@!Gal:Y!,`\u{2}Xr!)a\u{1f}\u{12}S @`p!4a\u{16}\u{10}y! aGO\u{3}! `\u{10}r$!=an+. \u{e}\
        \u{1a}F!,a\u{1a}pH!Ga sN 6`0! `AlP!<af\u{d}Z!Ca\u{8}*a \u{9}\u{0}c!!`\u{1d}x>!<ajGP 6xf!&a\u{1e}U\u{12}! aeM%!*\
        aU\u{16}7! a}g< 8A| GbD! a@\u{1e}O!(a\u{4}He! a\u{3}\u{14}q xc\u{8} Hj5 \u{c}\u{1c}Q! `\u{e}\u{7f}T!;aQs\" \u{4}\
        .:!?a\u{15}\u{1f}I!&a0o\u{5}!\"`qE\u{15} Bz\u{15} 1q\u{1f} UY$ .pM!!`\u{8}.f!%ai|h! aw9r!;a[\u{4}\u{0}!&aCNO! `\
        -%`!\"`\u{1c}>a wp.!Ja&7? UeU!$a[\u{1e}k B\\\u{c}! a|z0 \u{1c}\u{1f}k!\"`=Oa >}\u{0} ]u  N!u&#` `!`%`$`-`^h6!\"\
        `yYy! a8`#! at\u{f}=%6`&`7`#`$`\\nZ \u{19}f% x\u{1a}>!BaNaT F~v!7a\u{1}O~!!a\u{2}s@ u=k 8;Y O<b!=a]\u{9}\u{7f}!\
        <a\u{15}\u{8}#!$`9>7!<aj\u{15}R d?\u{8}!=a\u{14}8\u{11}!\"`jZM! aS\u{0}Q!Ja8Q\u{18}!\"a\"s[! a,(f!=a\u{17}X% \u{4}\
        \u{19}K +Kb!8`ogw ^\\\u{11} Tk@!$am?r i\u{16}u!Jar9\u{1b} \u{e}U#!2`h\u{12}U 'L\u{3} \u{3}P\u{a}!!`e>(! `}Y3!!`\
        \u{f}C>! aD\"L \u{2}Yd! `A\u{19}}!Ba>\u{13}\u{6} LS\u{11}! a.\u{17}\u{1b}!<a<yN! `5)\u{1b}!#`\u{c}>  USG ;(V!<a\
        \u{7f}\u{14}\u{9}!;`5\u{17}\u{15}!;`D\u{e}#!=a$\u{2}( x\u{4}P!!`DX)!!`=\u{12}U S'~ 9U\u{12}!+`\u{4}I0! ak\u{9}4\
        !Jao\u{1c}\u{d} K`5 /\u{1f}<!Ja#h_!>a\u{6}Qs! `\u{d}>\u{11} jb\u{11} r1C!!aE-t LP\u{0} #-) \"FA!&aYog!!`Z&x!Jad\
        x\u{1d}!-a_f6!\"`;\u{8}?!:`0/F!%`\u{f}5j!!a_Cn!=a]3$!<aEa<!4a\u{1e}}7 :\u{13}m!#`5\u{12}\u{3} PW\u{b} n(\u{14}!\
         a8\u{0}D B%K! aw\u{13}]!+a\u{16}nh\"9a;`!C\u{6}!<a&d ! a]P-!#a4\u{12}A! a\u{d}yH y*a!\"`r4)!8a/\u{1b}. 4\u{c}7\
         ?KX!Ja\u{14}E\"!7a/u' dVG (-\u{7} 'd\u{9}!)aH+\u{f}! a\u{1c}\u{b}\u{1f} \u{9}\u{1}!! aR\u{1e}T!/aO\u{1d}c g5l!\
        BaP;r!Gaujs $-\u{11}!8`B\u{15}.!\"aG\u{7}7!&a%\"; Zn>!!`\u{b}jB!8a[kd!Ja{\u{17}P U~.!4`K\u{2}<!;aWQ@!+`k^D \"\u{e}\
        d! aCT*!!`\u{1e}p\u{5} +\u{16}\u{f} O\u{f}\u{11}! a[`\u{1a}!Ja9\u{6}l =T\u{1c}!=a4L9 ],G!<a;#T!0abe\u{4}! `[}\u{f}\
        ! aX{-!=at=\u{1f}!?aqaD!)a;\u{8}m!/aLz|!5aZ;3!!`\u{e};; M-'!<ahe9 Se:!4a12M!=a~\u{a}M D\u{1f}p! `\u{b}7t fl{!=a\
        cQ\u{1f} 7-* n53!/`\u{1}WC! `.8M!;ax\u{11}]!Ja*fb!#`\u{10}[\u{e} __'!&`O\u{7}/ Y\u{19}: j\u{4}B X/z!$ahF\u{13}!\
        =aT$\u{14}!Aa!\u{2},!>a[su \u{a};\u{17}!9a\u{f}k0!4a\u{1d}__!#`\u{12}wp!*`_<v! aS\u{15}}  \u{4}\u{15} '?b!!aZG\u{a}\
        !Ga\u{1a}e\u{1d}! ajZ`!\"aJ\u{0}\u{14}!GaO\u{0}\u{14} {%3! a(\u{14}A!'a-\u{7}r \\vz!<agi\u{1d}! af\\\u{2}!!a\u{1}\
        \u{19}\u{a} aD@ {\u{16}M!Jat\u{15}]#+`,`5`t[\u{9} $\u{11}\u{18} *s&!#`|\u{b}U \u{10}GZ$ `!`#`$`K<_!;ac(j! a(y{!\
        &`kh\u{10} %Z\u{11}!4aO?U!%`\u{2}rV \u{15}Av \u{15}\u{b}}!#`;N7 \u{10},o! axO{ E\"\u{13}!8a\"\u{5}\"!;`^\u{14})\
        ! a0\u{0}A\"#` `Vtg!4a_M\u{f}\"7`!`\u{8}ZS!;`S\u{19}\u{4} 6[6 $-8!#`*!\u{11}!;a/[0!\"`umF!?aB\u{c}`!!au\u{6}! 4\
        \u{1d}( S\u{b}+!;`\\zL \u{7}k(!<a\u{7f}r,!4a#\u{18}B \u{2}gY )c\u{c}! a&=X!-a\u{2}S\u{1b} +21 A\u{1a}? ;Eb >:\u{13}\
         ie2! a\u{7}]<! `~G\u{10}! a\u{17}\u{b}\u{1a}!!`^lG!4aV4W \u{1b}a;! a\u{10}v\u{7f}!/a :# <$=!2a/>A!-`K*C! a\u{f}\
        `s!Ca#\u{3}{!'a\u{1b} *!!`fX,!$advG!/a\u{12}MN!Ea{\u{15}x!8a8\u{0}} \u{11}*\u{7f}!3aB\u{10}\u{0} -e\u{2} vm5 \u{16}\
        \u{e}X!,`\u{d}Z\u{a} ;^!! `\u{f}iZ \u{7}Ra!&`9Oo zU\u{13}!!`\u{f}*+!\"a6g0 \u{e}|F!4`S\u{2}J s\\L!>aE\u{1f}Y ^P\
        r ? t! ar[8 [\u{1f}<!4`$fN!Ga\u{17}3a! aJkg Z8s P.\u{7}!6a\u{11}\u{16}\u{18}!JaGy?!0a\u{7f}'\u{c}!<a\u{c}** !S:\
        ! `-A=! aG\u{0}A!<`n~R!!`bi\u{19}!Ea\u{3}E\u{11} C?0 \u{7f}g9 \u{d}WN! aC\u{f}R .ki!;`zmm \u{1d}E} \u{15}+C! aN\
        \u{4}Q z_n!.a\u{1f}\u{e}|!@a$u\u{14}!!`}\u{d}% tJ\u{11}!$`nk|!!`(\u{1c}\u{17} ;\u{5}O vWX!%a7]! \u{1b}Z1 qyc#+`\
        -`CaIPQ!Ia\u{a}cY S\u{1d}w <\u{1a}\u{1} fq\u{9}!;`ar !*`jl\u{6}!Baw>\u{e}!1`\u{c}O@!-aa<U! al\u{c}\\!8a\u{4}Oy!\
         a\u{11} \u{1f}!#ag76!?a\u{f}xl!&a\u{1}>z!Ja>C\u{3}!Eavy\u{12}!-`\\\u{d}!!6`A\u{1}M!Ja\u{1e}kd 2!k! a\u{1a}\u{7}\
        2!Dah\u{4}d!%`A#x ]o\u{0}!Da\u{6}$\u{4}!<`Oi\u{4}! aO\u{3}m!)aYz\u{7f}!?a7*\u{b}!<a\u{15}%\u{c} V&& e2> pT] k*\u{13}\
        !\"aO7\u{13}!Ha9y\u{1a} [\u{b}\u{1a}\"+`*``\u{10}. f{L! aH3* \u{1c}O)!!au5+! a7uU \u{1a}(\u{1c}!Ea}%=! ``\u{0}E\
        ! `\u{1f}>f!'a,nj!*a\u{3}c\u{19}!<aU.'! a NG!7a;dJ h$K!Ja\u{d}\u{6}O! a94[! aI.c!;`\u{11}\u{15}\u{1a} \u{19}7P!\
        Ea\u{14}x@!\"aN\u{7}J \u{3}/_ \u{16}<a!Ja\u{0}\u{13}\u{5}!-ano%!JaQ\u{11}B ;PV!#`\u{f}=]!<a@P\u{a}!!`oW\u{1b} i\
        \u{12}(! a0x<!<a9]n!Jam^\u{19}!&a5*! 1\u{d}5! aC\u{8}t!!`&!B!>aPqa!?a?{b!<a\u{12}\u{1b}\u{15}!!az<R '-: IM? RNs\
        !;a5Hy N\u{1d}+ o;; RRQ!<a%\u{9}Y!8a<6\u{4} \u{d}Ir! a;d\u{6}!%ag\u{18}# 0BL!*a^>t Nn\u{e} '[J! `tYw! `Q\u{1e}^\
        ! a2\u{18}: \u{7}.A!>a\u{10}q\u{13}!Gagh\u{1c}!JaUd-!Fa\u{10}k\u{f}!4aTW\u{11} +b# 9fY h9_!0a\u{7}dn .\u{10}2!>\
        aH\u{d}:!=aQ\u{1c}c!Ba\u{7}\u{9}f! a[l|! aG\u{17}6 %?7!;a\u{11}$Y!#ab\u{14}Y! a\u{b}`} |bI nF\u{14} \u{0}\u{f}\u{1c}\
         2:6 \u{d}\u{5}C!JaANG!8aT)\u{16} \u{1f}7G \u{10}\"\u{7f}! a\u{c}u !=aQ*! \u{1b}c+!'a&\\0!&`W%; \u{14}2D! a2\\_\
        !4aS_\u{5} _N\u{7} G\u{7f}\u{9}!4aVH\u{18}!#`b\u{12}0! a7W|!,aa\u{14}\u{14} \u{f}T\u{6}!<aa][ j9x!,a]G}!!aF]\u{3}\
        !\"`\u{2}R8!4a\u{0}\u{b}\u{14}!Ja\u{1f}t8!!`<`N!#ai\u{3}\u{b}!>a\"-\u{1e}!DaLqe!6``u  Ng.!;a*\u{0}9 [#Z!!`k7q!4\
        apu0 reG! aD)Q V<\u{a}!,`\u{16}z\u{2} _j?!5a[9G! `\u{b}.\u{4}!&a*\u{11}\u{f} \u{1}s\u{1f}!*a+T1  \u{0}6! `9\u{1a}\
        \u{8}!=a1R\u{e} i:\u{10} x2\u{13}!Ga\u{9}N\u{13}!4a`D& L7S!>aI:z!;a[^~ W}^! a~]\u{1d}! aE}9!Da\u{1d}\u{1d}C >{}\
        !FaFBS!<a9<b!;a\u{11}9j lb\u{9}!<a\u{15}\\!!!a\u{14}\u{15}%!4`rb6 -R?! a\u{3}\u{1a}B +nC W\u{9}L 2Z\\!5aGw7!1`\u{11}\
        3\"!4aB%O!=aRmU!$aW{b!<`\u{4}8z :vH!Ca:DV!Ja\u{10}H\u{5}!Ja:Z>!Ja\u{c}\u{5}t!>a\u{c}\u{19}{! `\u{18}oX #Bl!Cac=\
        t hk( v\u{f}^!?a\u{2}Qn t3u!!`VnF \u{d}\u{1c}v! awUX W\", \u{13}O2 jdO B&T %}\u{1} ++%!+`SG1 h\u{c}N \u{1e}SP L\
        e\u{5}!\"`\u{f}H\u{9}!,`\u{3}?\u{c} \u{2},\u{11}!2a\u{f}`Q!GanT#!#`=I6 SrX!?aWNj\"#`\"`i\u{2}\u{2}! aLy3 P1;! `\
        u\u{13}J \u{3}Wz ,+\u{a}!>aN`)!<a\u{f}^O! a\u{d}\u{9}O!$amP\u{1b}!+`\u{4}b@ (%^!\"a~2\u{1c}!#`\u{1e}_# @r8!%a@$\
        @!#`{mH!Ga8a\u{1f}!-aJ\u{2}9 \u{f}ZA!<`;O\\ W1J! aZyT!<aRwn! ac.r \u{10}*\u{3}!Ea:\\\u{13}!AatG@!Ea\u{6}#L!Gam\u{d}\
        `\" `!a!!v 9\u{f}| 0\\~!3`;>\" t>' {\u{d}8!)`\u{6}HD!!`fvu tt\u{10}! a6\u{6}\u{10} zBK |\u{16}_!;a\u{b}=j!4am\u{a}\
        \u{17}! aC{O!/a mt!8aD\u{1f}}!>a\u{e}px!8a\u{19}\u{7f}\u{d} _f\u{1a}! `\u{16}*!!#`Z(,! `A5@! `htO!*ag1\\ |Qe!=a\
        r\u{2}\u{7}!Da-Z\u{a}!*a\u{9}\u{15}#! aO\u{f}7!Ja\\#b!\"a4\u{9}j!2a\u{11}tk! arL/ \u{0}&w!+`\u{6}Y@ \u{3}R] &8h\
        ! `KFr!JaRs4 \u{d}q\u{e}!8a8\u{1b}Q!Ca\u{a}i\\!BaQ\u{7f}j! aBR%! a_/(!'a_=Y pI, \u{9}\u{5}\\!5a\u{5}\u{10}\u{16}\
        !+`\u{a}\u{4}3!!aBnM!!a\u{1d}\u{5}Q!;`x+R \u{e}FW .K\u{4} r\u{1}\u{c}\"\"`$`&/3!5`\u{13}DL! `],o!+`2E\u{c}!<aH\u{6}\
        \u{1c}!;`\u{7f}\u{1d}i aS\u{1c} U?&!&ag7X!Fa1?k#/`+`-`\u{18}\u{15}\u{f} *f=! a\u{1b}|= F\u{6}a!$aqWr nt\u{7f} X\
        ^\u{12}!=a\u{7}&\u{1a} 0#\u{1f} \u{7}L!!<`#\u{1c}v!*aV%\u{1d} \u{e}n'!<aF2L!<a1J] \u{b}W=!GaE8> N\u{7}B \u{19}V\
        \u{11}!=a\u{d}[D!;aR\"D!?ay]O! a~ V!\"ac\u{10}q! `5Y\u{e}!Ga^65 mn- _\u{e}\u{d} 4'?! a7ky!-`\u{1}I\u{13} $#-!!`\
        tB`!!a%i\u{1f}!4a5Q0!#`D?\\!>a\u{9}We h{\u{10} \u{7f}\u{18}\u{1e}!Da<q(!?aR/x!+`\u{10}'5 7t?!\"`-\u{12}n!4a04q!\
        8a\u{7f}q\u{1e}!(a\u{19}c. ?\u{19}; o$Z!9a\u{5}`o! `,=\u{2}\"!`\"`nU\u{19} vE(!)a\u{19}\u{15}7\"\"`;`i7\u{10} \"\
        =\"! aMX\"! `y\u{1}.\" `#`\\-a! `\u{10}Ja! abfi!\"`\u{a}bn!2a:P\u{7}!=a\u{15}s\u{19}!1`\u{2}|'!Ca!\u{1b}=! `'Qm\
        !=a/\u{e}\u{1a}!Ca-Z- WQ`!Ja\u{4}%l \u{1b}f~!=a%\u{1e}< H]G! ` \u{3}\u{6}!=ab}\u{1a}!<aEQ[!0`ekj\" a'`\u{1c}K\u{a}\
        ! `\u{18};\u{e} CHC! a\u{6}pr \u{a}.~ U\u{12}9 J8h \u{c}}q##`!`\"`P\u{1a}w!?a\u{d}**!,`W\u{6}6!JaZK:!Aa/uG A\u{1a}\
        u!Ja\u{7}S{ \u{1f}R\u{7}! aai\u{8}!Gae\u{1d}\u{18}!#`6y-!;a.$1!>aZI\u{14}!Dac3: w\"/!Ja'*@! a\u{d}Qp!,`2\u{17}+\
         cP;!4`yd\u{0}!:`]\u{6}? A?\\ M\u{2}%! al0K! ar\u{14}[!9a0[v!,aaei! a`\u{18}n!(`\u{19}er!\"`g7  +!& $\u{d};! ah\
        \u{f}f!+a\u{1e}\u{15}\u{10} Q_, >O\u{7} <8\u{e} l6{ I\u{18}\u{5}!(a\"a_!3a8>=!EaYDC!Da+Rg!$a\u{7}C|!!`FB\u{10}!\
         aXM*!4`D/?!4`mCE! a?;r! `P\"= \u{d}=V!&a^\u{1e}c!;``oz  EB!%`@\u{7f}L m\u{1b}\u{a}!=aTI\u{13}!6a7\u{5}R!;a=~t!\
         a\u{3}\u{18}u!/aL({ \u{18}_Z!-aC5e S\u{f}l!Da,Lz! anjf!!`-f\u{1c}!\"a!XR :v\u{7}! aJ,#!2a,~3! `*~I! a(R\\ q\u{7}\
        g!;`F-4! adrE! aQR\u{17} ~>r \u{8}/w!&aPT\u{11}! `\u{8}~-!+`$\u{1b}^ i\u{1a}h(!`$`%`'`\"`(`#`4`\\$\u{7f} K.$!8`\
        m-.!Fa\u{17}z9 v_^!>a,$g!<abc}!\"ax.\u{7}!7a3,- s4<! a}GA!Ga(;P p\u{1b}.!)a(p9!,`x/\\! a,>.!(aQ|8! a\u{1c}\u{1c}\
        M k\u{1e}i!8a \u{7}\u{19}!)acl\u{1b} \u{17}7B!<aU:t \u{17}B\u{3} \u{a}i\u{15}!,aH\u{13}\u{19}! `'I\u{0} i\u{10}\
        \u{f}! `xK\u{1f}! al\u{1b}< P0=!=a\u{7}9n 'K?!=asz\u{14}! a{\u{1c}\u{1c}!Gas.(!:`*N;!JaR\u{16}n =\u{4}p \u{d}4u\
        ! `=K\u{18}$1`0`4`.`\u{7f}0\u{1b}! a\u{a}^\u{f} \u{17}FO!-`2\u{12}\u{d} \u{16}e4!=a\u{b}GF!<a\u{b}|N f)g!,aibk!\
         `\\fk i\u{13}\u{7} gp\u{e} -`5 yv[!3a\u{14}\u{b}z!)`Uu\u{7f}! aO@\u{a}! a$*\u{16}! `\u{13}dX O8\u{1f} `\u{b}%!\
        3a,Rv e`o! a\u{10}\u{3}~!Ja \u{4}\u{7}!Fae=\u{9} Er\u{18}!#`V}+!=a8.\u{3}!=a \u{6}\u{1d} ]\u{6}4 o`\u{3} D\u{4}\
        \u{1b}!,aQV&! `\u{c}\u{4}/!\"`\u{10}i6!!`>pI!'ar K f\u{12}`!Caz-s \u{b}m\u{b}!6a\u{6}T\u{c} \u{1d}m\"!*aD_G! a\u{6}\
        \u{12}\u{9}!!`B\u{12}$!8a>#B!\"`xaL!Ja7J\u{1c}!&`rT&!=a)y/!'a!;G!?aK\u{17}j! a~qk\" `#`qn8!Aa6w\u{16} vsP! aA\u{b}\
        # ^PZ! `\u{4}8\u{f}!!`u { \u{e}\u{1b}\u{2}!!aW_\u{1f}!Ba!\u{7f}4!4ai!b!2a9]\u{13}! a\u{7f}UC d6\u{2} f*\u{10}!>\
        a9V\u{13}! agG\u{1c}! aj`\u{1f}! ap\u{4}m!Ga\u{16};\u{0}!4a]w=!!`\u{19}\u{b}d!;a\u{8}\u{16}\u{d}!%aBF\u{1d}!=az\
        %4 ,|Q m\u{1d}o! `\u{0}Vv \u{1d}v\u{17}!1a\u{1c}'\u{18}!Ga\u{13}q0!GaZ\u{1b}t 8r7 (EU!8a\u{10}O\\ K}\u{1a} \u{1c}\
        Cp \u{1}\\\u{1}!;a\u{1}!\u{3}!&`WdL YSd!2aB8\u{1e}!Caq(\u{0}! at7\u{13}!$aZ\u{11}\u{1a}!<ay>\u{1f} 2}'!4`:4>!7a\
        52I \u{0}\u{8}e! awX\u{0}!,a1m\u{12} r\u{1c}2!&a7;n!<aR:\u{3}!<aL6\u{b} \u{0}}#!%a\u{3}1R!\"`L)[!<a?\u{0}~ V*+ \
        %%D!\"`L+u ^T\u{13}!#`^\u{3}1! aMO3! aDbu! `\"!x!!asi\u{1}! at'2!*`W-6!HaOTg \u{4}6\u{5}!Fa\u{14}z\u{12}!Jafd9!\
        >ac\u{19}F!4aI}J!>a#\u{7f}I QZ\u{7f} \u{a}#\u{6} Ay(!6a\u{18}fB! a\u{14}`\u{1a}!%`Q:\u{7}!+`tM\u{14}!<a^K\u{1b}\
         \u{16}IW ^\u{1b}\\##`\"`!`g\u{12}\u{2}! aZ\u{7}B! a\u{1d}}P!=a\u{d}mU!+a,\u{b}\u{1c}!\"`\u{12}e5! `k\u{18}5!1a\
        0\u{6}l!%a\u{1d}\u{1}\u{2}!!ac%-!'a>=; \u{5}vH!Ia\u{9}7\u{8}!9a>!\u{c}!*`\u{c}F\u{c}!%aiP&! aJFT!!`U/\u{7}!Ja\u{17}\
        V8!<aZ\u{7f}C!<a\u{7}yJ k\u{c}_!7a\u{1}9t!,`\u{1e}5\u{9}!4a\u{1e}74!!`\u{1a}\u{a}F \u{9}\u{7f}\\!(a\u{1f}2\u{d}\
         P\u{13}\u{17}!:`\u{2}|7! aF\u{3};! a:%\u{4}! aLm\u{10}! a-\u{c}\u{12} G(& M\u{1b}2! aPD\u{10}! arQ\" G\u{1}? #\
        \u{1e}? \u{3}uW!;`\u{a}\u{1c}X 9<\u{7}! agx\u{14}!*av\u{d}E `,J!;a\u{c}/U! `\u{4}\u{c}|!Ga[,\u{1a} 5[? M\u{7f}M\
        !Ja=G\u{3}!!`ig\u{1f}!3a\u{1b}2[!-`EMd J\u{15}\u{19}!\"awQ(! a/%T ~sd! a/P\u{f}!Ja\\S\u{f}!\"a\u{14}S !#`57#!4a\
        l\\2! a\"j5!Ga\u{14}\u{1a}D!;aI;S IdW!'`E\u{17}t!Ja\u{19}0& hmU! a~Y^ |\u{19}\u{8}!?a\u{16}@!!.a\u{11}\u{1c}D \u{13}\
        <G \u{2}S\u{8}! a\u{15}\u{18}\u{e} xa!!$aj[\" %!L!#a?j;!Jagd<!.a\u{4}iN!;`K\u{7}n \u{a}tl!-a@x/!'a:sT!;`1i\u{7}\
        !JaoW\u{10} c\"Y! a}.`!=a\u{1d}~w!Ja6T\u{e}!,a[7!!)a\u{1}q*!;aS8.!&a\u{8}r>!9a\u{1a}F\u{7} o?(! a{\u{2}\\ \u{6}\
        a\u{14}!2a\\XS v:\\ Wl\u{d}! `\u{19}\\3!+aISJ!Ja\u{15}\"\u{7}!8a\u{7}y\u{14}!Daz\u{7}, F\u{1a}y!8a6^\u{12}! a:~\
        Y sds!!`X%y! `G4K!JaG-M! `\\\u{0}\u{8} yQ\u{13}!7a+\u{1b}F!,`\u{8}\\\u{1e}! aSI1!2a'M\u{b} eP\"!=ahne! `<sm!;a\u{e}\
        \u{10}{ \u{c}B\u{7f}! at\u{e}\u{8}! a4\u{9}\\ 54] Gjw!,aU2G! a\u{c}pN!;a1q=! aTPF! `~=R!)a\u{1e}\u{9}a!4aY], 7W\
        ; .9k! `#Xq! aJ7\u{12}!DaO\u{d}7!Fa\u{1}nA!Ja.,H!+a#\u{10}\\!&a5ua \u{9}\u{15}\u{0}!Jaxz\u{1c} l}2!?a\u{0}p>!*a\
        -R_! a\u{d}F* +\u{0}K!=aC\u{7}Y!'a=`\u{7f}!)aCB\u{c}!*a)\"\u{1a} wI+ `\u{3}_!;aX^#!1a\u{2}5R [\u{14}d!Ja_3u! a\u{17}\
        \u{15}6!!a\u{1d}}]!\"`em\u{8} \u{13}\u{d}\u{e}!;`9C$ B\u{e}=!/`k\u{17}F \u{0}9{!=a!\u{1f}~ \u{d}\u{7f}\u{11}!&a\
        BY] \u{1a}e\u{13}!)ahn( RVS!?a\u{1f}vk c\"s! `E\u{9}x!;`rwX ]aj %]\u{b}! aCI9 \u{4}\u{1e}S!(a\u{0}\u{1a}e r)l! \
        a(D6 G#e!#a\u{d}yo!4a;\u{13}\u{2}!'a\u{f}U\u{16} J{\u{1a}!*a\u{9}\u{19}\u{1f}!\"`NS> Ygg J,v!%a=i+! as\u{e}D!Ga\
        3:J!,`vfU!\"`q\u{8}n! aU\u{d}s!5aS'v! `a\u{19}\u{2} \u{1}K5!\"`\\\u{17}~\"!`\"`\u{1}6O u%d B6K n{a N&8!>a~E\u{17}\
         oUn!DaO[s!!`\u{17}ew!,aa\\|!4aD\u{17}3!9aM\u{1b}V!=a\u{7f}^] 2\u{7}^ z\u{5}i! `\u{5}Bx! a[p\u{1}!8a3f. 2@\u{5}\
         $|\u{6}!<a\u{f}\u{3}\u{15}!1a+@\u{16}!?ac(\u{1a} J\u{15}.! af05!#`C}I! `GKM!!a\u{1a}S^!\"`YJx!<a*%Y!@a\u{10}/i\
        !BaV1p \u{e}\u{0}\u{7f}!,`t\u{11}\u{7f}!<a&II N#[ Sk\\!#`Xh\u{1d} .Y&!Ja\u{3}'( B`f!IaLYr {xy b\u{14}\u{2}!;`Ti\
        \u{6}!Ca'eG wQT!7a\u{13}HU!'a(Ok!Da`{k!EaS,\u{c} g\u{8}\u{7f}!<av\u{1f}N!5a\u{5}\u{1b}O!!`l e 1/x!Jauqz!(`i\u{d}\
        \u{13}!Ba!]O!9a0\u{4}\u{1c} CR> 'O\u{10}!(a|v\u{1d} 'U4 0\u{d}b \u{3}6`!(`Mvg!<a\u{19}n\u{2} Kk@!JabJv!FaSQI!+`\
        jrW \u{14}{n K9#! aprP \u{6}\u{b}R!JaOz\u{1c}!&a-\u{3}+ shM!+aq\u{d}l!!`P4\u{16}! `y\u{8}O @\u{19}} G\u{d}~ \u{5}\
        [R )ar \u{11}#\u{5} e|\u{1c}! aA\u{c}L!#a\u{1f}2N! a9 W '^a! a4\u{3}q!Ea\u{11}9\u{1b} 7(X!%`i~l!=a~d\u{c}!!`Sd,\
         \"z\u{a}! `a-\u{c} \u{6}S$!=aq\u{f}2 M\u{18}D!\"`K\u{d}\u{11} \u{12}9R! a\u{d}e\u{2}!;`Ov\u{12}! a!m)! `A]/ H\u{16}\
        L!Gad>T y\u{19}\u{5}  g\\!AakDG!=al\u{1d}c!<a(\u{4}\u{15}!Ga~\"@ ATz \u{1e}L} \u{1d}w?!<a$\u{19}Z T:t \u{14}r\u{11}\
         &H& e>\u{9} \u{10}\u{c}\u{1d}!#a#{8!Ea)\u{17}9 uFU!?a\\\u{f}\u{c}!)`3IC!#`PQn !E\u{5}!)ax\u{14}\u{6}!!`\u{1e}\u{0}\
        \u{a}! `>\u{0}'! a\u{1a} '!!`\u{12}{5! a0Ef!<`cnw!/aiV! &\u{3}%!5a\u{1d}\u{d}0!)`9;8 C^\u{1e} -)!\"!`$`\u{19}\u{12}\
        s! aU3| \u{0}m6!4`\u{1c}(J ,\u{1f}6!Fau\u{16}Q!Da\u{14}%b ga\u{e} {\u{6}: \u{9}ER! aHE\u{d} abC l\u{5}L \u{5}au\
        ! a:dS\"9`9aF|>!Ja.;_!8a]Eh BIn!*`\u{a}yv { !!2`\u{19}s/!/aX2j \u{f}1\u{18}\"#`\"`rP'!(`_FS! a\u{10}qz!!a\u{5}\u{5}\
        N!?a657 ]\u{1}s DY, }9=!:`<Vh \u{1}g| FM- TA] miq!\"`*j !!`yp\"#!a!`4`0L'!\"aMe1!5aovI! `\u{11}<N!>a\u{15}R^ 4 \
        x!$`05\u{16}!!`X], \"\u{1b}:! `u B! a?\u{1d}\u{8} PW\u{d} \u{14}*,! aIly!#`\u{3}j\u{9}!#`\u{c}\u{7f}$!!a0O\u{7}\
         \u{3}31!:a\u{5}zI$#`\"`!`,`H{V! a+7z \u{19}\u{16}\u{2}!=aHv\u{1b} a\\, Aug! `uN\u{e} \"\u{14}\u{1b} \u{e}'S!!`\
        E~\u{a} \u{1b}\u{5})!#`?d-! a\u{4}J<!#a\u{1c}vO! `k<e!<a\u{7f}\u{19}~ f\u{16}\u{2}!%a7\u{13}\u{6}! `Br\u{18}! a\
        Ji0! aC\u{2}u z|\u{0} \u{b}s\u{17} /iH!=a1Qj &]\u{7}!Ja\u{3}TY!>aN/_!4`+9\u{11}!%`R\u{17}\u{14}!\"`M)O!(a>s\u{5}\
        ! a\u{2}\u{3}\u{9}!;`\u{15}.O! `\u{4}\u{17}v *x\u{17}!,abry! ag\u{15}\u{1a} \u{1d}`7!!`P2J \u{9}FR!Ga\"nU =qY! \
        apcd!+aVvt btv!.an\u{c}\u{3}!!`x=\u{a}!Da\u{1}Z\u{16}!.a\u{13}}\"! `0J.!*a\u{7}u:!<a<eM\"*`-`J\u{b}\u{3}!JaD~\u{f}\
        ! a'h\u{1c}!!`XNv!)a#\u{1d}{! `\u{4}\u{19}!!Da\u{1d}_? >\u{1a}V!4`$8\u{8}!Ea%D\u{10} ,\u{1} !$at*4! aA\u{8}G \u{1e}\
        Jy!\"`>\u{16}\u{6}!?af\u{1a}\u{1c}!Ja5_'!<a(qV!EabY\u{f}!Ea\u{18}*8 @'M!%a95b l)2!\"`\u{17}{J!AaU#W!*`,t\u{4}!5\
        a%\u{1b}\u{16}!!`\u{a}\u{11}&!&a''o!=a^F\u{3} 3| !<aA\u{4}A!)`.R}!#aQc\u{5}!9`\u{14}4  Z\u{a}K!2`\u{12}iO!(a\\`\
        Y!#av`i C9\u{d}!\"`f\u{a}/!Ja\u{9}j5 \u{3}\u{9}_ Xn\u{3} Ax% \u{1b}Ff!&aSTh!!a|Jn wq(!;`gW/!=a1v4 \u{13}vP \u{1e}\
        6U!9a\u{15}4u!9a\u{1e}V\u{d} ;>+!%`\u{c}VR!<a&'d Mt\u{8}! a2-#!+`4d^! a{\u{f}h `Y\u{18}\"#`&`\"7\u{7f}!$a\u{1f}\
        \u{16}O!'a\"^i! a?\u{9}W! `l\u{d}]!=a\u{c}I\u{c} \u{1b}(\"!(a^`J ya\u{1e} ^-  7T*!Da\u{a}n@!(`_gJ! aB\"W!.aX\u{1}\
        \u{19} \u{1c}n\u{1d}!,`3f+!=a\u{c}.4!;a\u{b}\u{19}q!3ap^\u{1} o\u{12}&!JaO\u{13}7! aLC8!*`ZJ; \u{c}AC! a\u{1a}\u{19}\
        Q \u{c}>U!;`<(\u{8}!3a\u{15}*\u{c} G\u{8}\u{c}!<aBC\u{13} g4, \u{9}^X!=a\u{6})\u{11}!*a\"^S!=a1\u{0}_!;`EN\u{0}\
        !\"`f\u{3}= \u{b}Ci!!`A2\u{e}!Aa78B D=W! a37\"! a~\u{7}; a2C!)`\u{9}sJ \u{0};h! `ERn!)`J/\u{0} `6\u{12}! `}H.!#\
        `Y*\u{9}!=ab\u{13}7 [e\u{0}!;`@~\u{a}!.`\u{7f}5\u{b} T.l @2\u{3} RO+!&`w<Q!Ga\u{1a}\u{14}g!\"`\u{7f}g\u{b}! `ly\
        \u{17}!Ba,7%!Ga\u{1c}GB!<aL:G!\"a{@\u{1d}!#`BX?! aDNL!!`w\u{19}^ <v\u{7}!0`5Y\u{10}!Fa+BY \u{18}\u{d}`!+`jQ| \u{5}\
        \u{4}\u{7f}!+`\u{14}{\u{6} !P\u{e} \u{1}:\u{16}!*`3T\u{17}!6atE  3^+ \"<A!GaC\u{5}{!<aV\u{0}\u{9}!'a5\u{13}-!Ea\
        l\u{0}#! aO\u{1e}=!#`\u{0};c! a\u{19}ix!\"a\u{1d}\\\u{7}!<a@W\u{c} G,\u{14}! `@\u{2}5!Ga!$R!8acl_!7ab@c!&`t\u{1e}\
        m 7;\u{1e}!<`i`$ \u{7} ? m\u{3}B!Ja\u{1d}y>! a8:\u{5}!8a$\u{16}\u{d}\"!`\"`Y2\u{14} \u{12}B\u{18} |(#!&ad\u{f}'\
         lD. v\u{c}1 :#- <4:!=a7IA!)`C.[! ag\u{15}F !o\u{f}!)`k\u{10})!4a6#.!*a5}6! am\u{16}7!\"a2#J w\u{6}#!<aaK?!=a \u{1f}\
        \u{8}!!`\u{15}\u{9}> U\u{b}q!9a2+F!\"a%\u{1e}: \u{4}\u{f}z!9an\u{1}\u{b}!!`.\u{a}\u{13} v.- \u{d}Ic =re SXu! a@\
        +\u{8}!*`}7\u{18}!=a\u{5}\u{0}t!)`B y!=ak_\u{9}!Da7L<!4a|ta >2z!Ja3\u{b}\u{12}! a$h)!*auY>! `r?\u{11}!;`\u{15}\u{f}\
        *!&a@\u{4}E H\u{11}\\! aSUk!;`vx\u{3}\"\"`!`\u{e}\u{c}\u{16}!#a\u{1f}/\u{19} \u{1b}\u{13} ! a\u{3} \" BoC! aB\"\
        V!,a\u{1d}\\\u{1} ou\u{16}!!`>j\"!&a_T\u{15} \u{9}\u{7f}$!Fa0Ob y>l! a\u{4}\u{1e}m!'a/mo!!aR\\\u{7}! aWJ\u{10}!\
        &`LRC!<aJSg# `#`9a\u{19}sp#+`-`.`MYs!2a{\u{10}t!$`wv\u{6}!<agV\u{1b}!;`N\u{b}C!<aa,p!@a.8z Tv\u{e} \u{18}\u{1b}\
        {!=a\u{2}i|!Jam;\u{6}!=a%2T!\"a\u{14}sx!*a_Z\u{e}! aa^2!4a0k5 :48! a\u{c}&\\!#`P]\u{1e}!4aB\u{10}P \u{17}JU! `s\
        |Y! afBf \\T8!$auEH!*`\u{6}S$ ,?W L+x!&a\"<h! a1\u{1}\u{7} cV\u{10}!=a`gV As\u{c}!=a ~\u{18}!Ja3'\u{1f}!'`.!<! \
        au\u{9}S!Ca=\u{1b}\u{1e}! a>u\u{1f}!%a\u{16}\u{10}*!-`7e\u{3}!;`%$\u{7} mM<!0a&R@!-`V\u{6}I! `\\Sb!,`\u{0}<k E@\
        \u{11}! a`t\u{17}!<a/d, 5#1!&`\u{5}Ha!%aw5} tV+!Ca/g7 =SC!\"`]\u{1b}G +v\u{7}!\"`\u{4}\u{d}\u{7}! a4Q\u{15}! a8\
        >0 /\u{0}P! aa0s pX\u{a}!!a\u{0}\u{11}\u{1c} [~m! ajkr EB\u{1a}!$`&D\u{1e}!<`{CF! a\u{1e}Rv!*a,.\u{4}!.`'K5!%au\
        c? pX]!#`#\u{14}\u{10}! an\u{16} !#`R\u{19}C! `9Xb!+a\u{e}]i!8ag\\& o!;! a\u{1c}HE 3LT! a\u{1e}G\u{0} rn\"!$a3.\
        -!Ja`H>!=aV5t!.ar5\u{10}!5aSA\u{15}! a.C`! ae\u{7f}\u{17} 4\u{1b}\u{17} ^N+!,a,YS!'a}Ke %*s \u{12}\u{1}\u{17}!-\
        `T0\u{1e} DO& :\u{e}=!0`&*M!,at'y ef4!GaY*J!\"`+.O!@aQNU {*W!(aph\u{1f} }i@!?az_2!=a\u{7f}x>!'a{ia! `x5m!?a\u{15}\
        \u{15}\u{e}! a\u{9}X\u{17}!Ja4GM! a0`\u{b} F*\u{d} ixK! `,\u{19}t -%{ $\u{6}\u{f}!*aA\u{2}4 \u{7}oz!Ga#\u{19}\u{7}\
        !BanN\u{10}! `io\u{1e}!'a\u{7}\u{6}B!*a\u{13}Di @\u{1a}<!;a+\u{a}C!,`\u{5}jn INK!=ayf<!)``oY! aY\u{13}[!\"`8E` \
        m\u{1d}m!=a1\u{5}\u{5}!/a\u{1e}P.!Jad3E \u{5}iM =\u{18}X!6ap\u{11}j! a'g\u{0}! ` \\+!\"a42; \u{a}\u{19}I!8a\u{1e}\
        k&!=a@\u{13}'!$alZ,!.a\u{6}iE 7X)!8`,2o l[x!4a\u{14}K&!=a\u{9}w1!0`GEE!,`q5M!4akBa! a=\u{11}\u{7} 3H\u{19} i|\u{19}\
        !/a(\u{3}4!Ba(\u{7}W!&`[\u{10}p!2a6I\u{e}! aj\u{13}\u{11}!!`\u{13}B'!)a\u{c}^( SZ[ A%,!+a?|B!*a\u{15}3S \u{1a}!\
        m!JaI99!+`{\u{1b}`!/aaga!!`\\4r!#`G1~ Te\u{11} Tw\u{1d}!4ax\"> \u{2}\u{19}F\";`DaMr|!&aa[\u{1d}!\"a\u{19}M0!?a7\
        \u{9}a! `\u{7}\u{17}u!Ja\u{17}k!!#`\u{7}o+!\"`U\u{12}/! a\u{1}\u{e}l!\"`~\u{17}{! aQ{\u{13} T\u{16}%! aZ\u{14}C\
        !\"a\u{7}sf!(ab;B!\"`\u{11}}\u{e} wL\u{15} \u{6}\u{13}! U\u{12}<!;`\u{1b}qJ ~\u{6}w!(a;e-!Ja\u{17}VK!?a)U% B[?!\
        $a+_\u{c}!5a~\u{1a}\u{17}!Ja\u{8} \u{1b}!Ga#\u{1b}2!!a\u{8}|9! a\u{9}#K! am\u{1a}K!1a;\u{1a}4 .A> }%V f*& \u{1}\
        G*!,a\u{12}VK kWc W7m Ve\u{c}!+`O\u{0}\u{14}!JaH`S P\u{1d}\\ 3\u{14}\u{17}!!`S98!>as5E!?a\u{7}=U! a;!V #Ez!5`2=\
        c!>aKS\u{1c} F8- Fe<!,a]UB!<aD\u{19}] 9*\u{12}! a`{6 \u{14}|W! a\u{a}\"V!;aUGk! `M\u{14}~!4aCu\u{16}!=a-`s 2!{!\
         a/\u{13}\u{13}!$aJU\u{1e}! a\u{4}\u{1f}c!9aF\u{1f}6!;a\u{2}Nf!%`\u{3}kv!Da9\u{14}\u{6}!>a\u{1d}h'!)a\u{16},o \u{18}\
        i}! aJz,!\"`kh6 ^\u{4}T!;`\u{11}\u{2}u z<v N%z!?a\u{12}A\u{14} -\u{18}+!=aGwA! a]}\"! a_q0!=aW8:!$a\u{16}||!)`\u{7}\
        \u{19}\u{7}!!`\\\u{18}\\ \u{10}ei!!`1vk!#a\u{1c}\u{12}p!Da]j\u{b}! ah]\u{15}!)a B ! `*t !;a'#8!4a8\u{0}9!#`\u{1e}\
        KG!?a\u{0}\u{15}e!\"`cWl L9w!Dah.<! a\u{4}r@!3ar\"A!\"`N=G! `\u{a}\u{1a}X \u{3}o\u{f}!\"aa\u{1d}\u{f} \u{d}\u{7f}\
         ! a\u{c}\u{1b}5! a<A8!4`70n!,a5.|!!a\u{3}}! \u{8}-* >&O!8a\u{1e}8\u{1c}!%`\u{c}{\u{1d} L\u{14};!(aEk?! aI4v ~\u{1a}\
        v!)`Qj\u{14} <\u{1c}U 9r\u{17}! `>2*!?aw`d!<an;\u{f}!4a7\u{6}\u{10}!:`mV  \u{1a}[$! a\u{5}.)!;aia3!\"a\u{f}0b \u{4}\
        \u{e}S! a~(k \u{1a}O\u{12} K n!-aRA'!(a\u{13}]Y!Jae2h!\"`\u{1e}jp!Ja/\u{2}\u{4} \u{13}\u{1a}\u{16} |Z*! a\u{19}\
        <\\! `\u{12}Ok!2a7\u{b}k!*aF\u{17}\u{10}!=a4\u{1d}/!>aVT< O\u{a}K!?a4\u{9}S!<aD\u{15}g! `@\\\u{11} B2\u{17} !/h\
         Uxh g6  UJ5!Gas\u{15}R!@a\u{f}cW!=aq\u{12}W )\"b!!`k<0!*`}\u{0}?\"+`#`n&M YoQ!5a7\u{11}p! a%\u{1d}q!Ea\u{3}\u{18}\
        %!.a8F' \u{1d}?\u{8} \u{f}` !9a0HB!5a(y'!-a \u{15}/!.`y*E!*al:^ \u{0}r\u{0}!!`\u{1d}\u{18}\u{0} (,0! `\u{12}jK!\
        9a\u{8}\u{1e}R!Ja~^u .|\u{1d} &B+!!`\u{9}\\v!4`~f\u{c}!,`qp- b\u{3}c j~K!)afHy! aPk,!!`><@!4a\u{15}dt!5a\u{7f}H\
        \u{1c}!Gaf}k!Ea\u{1d}Br!>a``u! a\u{b};~ q\u{17}u! aGIh!!`2\u{15}h! ax\u{9}j!JaT;\u{7f}!Jag_\u{5}!'aH8K!AaU\u{14}\
        w!4a\u{1b}a\u{2} @\u{1f}-! aU%; !n? Kp\u{1b}!Ea\u{11}\u{7}9!=av<I (HS!;aWmS \u{f}Bu (C}!>a\u{14}SL  \u{1e}| &< \
         RM)!+`4Z\u{1}!#a7\u{17}\u{a}!'a>y@ rTH!'atJJ! a,dd! `emn o~\u{18}!Jaf\u{3}:!4`UA\u{1c} w/V!\"`\u{2}\u{11}/ XV\u{4}\
        !/`gn\u{4}!GayS\u{13} 5^\u{14}!!`ntn! a\u{4}\u{7}\u{1b}!=a\u{19}\u{1a}C \u{1f}6D P\u{17}P!)`zyX!'ahzm! a$;/!/ao\
        -G!#`\u{0}3! T>9! `3\u{14}R!5ad0\u{5}!EaD[\u{18} ]|3!#`y\u{15}C a3E!=a96I!#`?J\u{10} \u{a}\u{d}$!\"a\u{8}b[! `V\
        Dn \u{19}\u{2}r!?aYg\u{7f}!?aP\u{8}\u{3}!*a%.\u{15} ztL! a.IO h\u{1d}X!*a~\u{10}Z 6&[! aJs5!!`\u{10}1d!#`=`\u{6}\
        !<a\\\u{c}\u{13}! a63r! aW\u{7f}s }B\u{0}! aG\u{1}*!*ai+2 w\u{5}4!Jan\u{11}c! ag%\u{1e} /\u{5}$!$a+OK!4a3ZW T\u{1}\
        \u{3}!Ja@j\u{1e}!#a9}<! a#k@ \u{c}\u{1d}C >|O y@\u{3} Fb\u{3}!&a6\u{14}\u{14} \u{14}:\u{7f}! aZ^\u{1a}!>a,\u{0}\
         !9`8\u{1e}\u{7}!*a*\u{1a}#\"#`\"`v\u{4}N \"Ru!;asm\"! aG\u{b}1 5h9! a(\u{1d}C @\u{12}t ^vz!$a\u{1f}jP!\"aM\u{10}\
        j d\u{13}\u{0} w5\u{1b}!Fa{p\u{1f}!Ga\u{b}\u{15}T!\"ae/i 4e$!=a\u{2}F`!,a3Hv!+`66%!$`#AR!8aXW\u{14}!)af+\u{15}!\
        9a-%,!)am_.!!`D~K!%a\u{1f}$\u{2} \u{b}F\u{16}!4`=O\u{1c}! a \u{7f}S \u{3}(\u{f} wi\u{12}!)`\u{11}\u{1a}\u{e} \u{4}\
        \u{14}7!<`\u{d}]\u{1} \u{14}6\u{6}!Ja\u{a}{-!!`R\u{b}\u{7}! `@>\u{11}!;`\u{15}P\u{18}! `\u{5}'K! aT\u{d}C\"-`+`\
        0\u{16}C!.ab@L \u{14}\u{19}L \u{10}z` 7\\t! a\u{12}\u{1c}\u{1b} \u{18}u\u{1e}!!`t\u{4}& %1*! aY\u{9}1 4\u{17}`!\
        <a\u{7}[\u{16}! abH6!#a\u{15}\u{f}i ~\\\u{14} E?\u{19}!1`\u{1f}\u{1}? zdb 0Fc! ayMc!\"`-c\u{e}!2a9y\u{1a}!/aiH\u{1b}\
        ! a1m\u{1f}!\"a|E0! a?\u{f}K!+` (\u{4}! `gr\u{11}!Cac\u{5}.!<`]\u{c}/!=aI~0 \u{1e}Ma!:`\u{1e}-\u{e} A\u{8}\u{1d}\
         \u{11}\u{10}9!\"`\u{0};A '\u{10}L!<aypY!8a\u{1e}\u{7}w!!`|-\u{b}!;``l\u{1e}!\"`!\u{13})!<a`!* #\u{d}:!=a,\u{14}\
        Q QEn!\"a0|v!-a\"W\u{a}!%a\u{5}\u{17}y! aH9\u{c}!4a\u{2}m\u{1f}!4ahy(! aY\u{7}N \u{1a}yU!;a\u{7f}\u{0}\u{4} gj\u{8}\
        !2aT>\u{17}! `]H`! a\u{d}xc! `e\u{9}j!#`\u{f}\u{1f}\u{11}!#`w+'! `d&* \u{12}\u{16}:! aY!u!Ja\u{3}\u{9}\u{7f}! `\
        \u{10}k\u{1a}! aR\u{d}\u{1c} \u{1e}\u{11}0! `\u{6}\u{1}<!:a\u{18}\u{5}t!*ar\u{f}\u{1c} 9g0! a/\u{11}R =$Y $\u{1b}\
        Z =\u{b}^!7a=\u{c}j jXu!=a\u{d}-w!;`\u{1f}X\u{16}!\"`cz$!#`'18 TsE! `\u{5}\u{1a}M!.a.nO!Ha\u{8}Z^ R\u{d}\u{8}!4\
        `N:# +pA 17G! a!+\u{2}!<`o}\u{9} nEv!\"a\u{10}B% '$K\")` `\u{19}\u{9}T!$a6I8!<a{\u{16}G!#`z&t E=\u{5} I-\u{1d} \
        H%4!7`FH9\"4`BaH:H!\"`_\u{16}S! `\u{b}\u{2}W!<aRB\u{9}!,`\u{f}&\u{10} F\u{5}\u{11}! a1u# \u{1f}YK!Ja\u{4}?R xVg\
         mH\u{3}!JaP[\u{1c}!4a|N&!$a{k( zl9!;`f@<!3aUAk <\u{18}n! `\u{7f}7\u{14}!Ja\u{7f}.> EbZ!!`m&\u{a} tu\u{13}! a\u{0}\
        [' \u{1d}\u{e}1!=a6{;!/aH\u{1f}<!)aef\u{e}!Ca\u{6}I5! `FU\u{2} 0[\u{a} |2\u{c}!=aTNM \u{18}qa /#\u{1e}! `k\u{12}\
        8 KMh!$af\\\u{17}!*`#\u{f}( s\u{a}*!@a%\u{14}g!#`xX~! a\u{8}m\u{e} ,v\u{11} \u{18}\" !#`As#!\"acPw B\u{d}y!*`}[\
        G!Ga\u{16}Rt!;ax7y!\"a\u{f}\u{18}& \u{1}\u{1b},!?aVL8!\"a\u{18}@:!#a\u{4}2H!\"`{Fb 1(x!Ja \u{0}8!<a.l>! a=*\u{b}\
        !$a\u{1b}\u{a}M Kd\u{5}!-`E=\u{1e}!;a)f\u{1e}! a[\u{3}\u{1f}!4a=\u{f}1!=a4e:!;`?dw!*`\u{2}8{ \u{c}\u{1a}|! a\u{17}\
        _\u{7} ;\u{f}\u{18}! `T\u{4}5 \u{6}]o n2D G^i!'`Q\u{1f}i }\u{8}\u{10} iR\u{15} N B 2Tc \u{17}\u{14}~!&a\u{12}VH\
        !&`,%I!&ai8g %e& E,) \u{8}D5 +E:!!`\u{15}Ak #H\u{1b} \u{5}3` \u{15}lc!#`\u{4}\u{a}'!4a<\u{a}9 q]K!\"`-ao \u{7}b\
        %! a(\u{13}2 ;/3!*aMI_ \u{5}\u{5}s! a\u{d}$\u{5} 8 \u{8} ,l>!AaRLU 4\u{5}c b\"\u{b}!/afFO o\u{10}d!.aWU\u{8}! `\
        nnB!%`\u{e}\"c!8`\u{a}n8 \u{4}iR! aN,0 #&3!'`\u{1c})\u{16}! aWu\u{1f} 2bI! aTNY!$a$\u{d}\u{12}!8`*U\"!Ea5\u{12}\
        R! a\u{b}\u{1e}@!,`:(V z+\u{4}! `\u{6}\u{d}2!;`c\u{13}H!!a|8\u{0}!Ga:rx! a6\u{8}\u{14}!EaTV\u{1d} 5Ya!%ar\u{3}+\
        !?az\u{18}B!*a55m!;`8-9\"#`$`,QV!<a\u{1d}&\u{0}! a\u{1d}eS \u{1f}bB!\"`D\u{13}H :dX O\u{19}\u{5}!,aQ{m!;a?'o! `\
        =;\u{0}\"4`Ca}\u{1e}s!Ca\u{1d}B5!&`k N!;a\u{12}\u{7}R \u{7f}{d! `l}\u{19}!Ba\u{16}8%!*a\u{19}{,!0`C\u{1b}U!Camm\
        v!*`C\u{2}\u{1e} fa> 7h)!Ga\u{a}\u{4}6!'a\u{3}\u{7}9!4aF'm! a[?M!-`\u{1f}\u{1}t! ae\u{1d}{!Ja(/\u{4} \u{3}XE!=a\
        3)W! a\u{0}9W wt\u{17}!Ga\u{e}\u{2}z!DaS+|!Da5\u{10}T  mq '\u{6}\u{6}!4aS{\u{d} \u{0}b= \u{13}lb \u{0}5g!0a!4h \
        ZxD twF!<arkU! aRNk!9aZ\u{f}s n[\u{c}!?a.9\u{11}!4`sN9!;`,5|!(ab+\u{8}!\"a\u{15}CT!4a;\u{16}i 2MQ! a\u{5}$}!!`V\
        $\u{c}!!ag'\u{15}! aXu^ \u{17}H\u{10}!4`LfA! aw>_ %ks! aj\u{16}/!#`!\u{17}/ S\u{0}8!/aB'Q!(a\u{5}1_ L;\u{1d} \u{2}\
        \u{1f}A!Cagu_!<a\u{12}\u{0}\u{c} If0!Da=6[!<`\u{1c}Kz!;aJ\u{b}\u{16} \u{7}t\u{19}!4a+!p!8ar9\u{9} GU.!6a\u{7f}\u{11}\
        g!*`|No U>\u{12}! a@D\u{19}!;`\u{18}\u{1}1!Ga#/\u{f}! aXy1!<a+\u{11}P!$a\"@T!\"`hdY! a\u{e}!\u{3}!&aK\u{1d}\u{3}\
        !!aiT$ ^A= bFH!Bar\u{18}Z :aa! aa)s!)`2\u{b}x \u{1f}\u{1a}\u{d}!4aZMT _5[ d8k ~}B FDl!>aFa\u{a} \u{3}58 &\u{8}J\
        !8aJ^i wmu!=a$bC!!`ZXX! ac/Y!:`\u{7}>a \u{1c}El!4`h\\y JP{!8az!|!Ea\u{3}\u{7f}\u{1} 4&+!'a\u{19}y= \u{10}k\u{12}\
        !=aIS7!$aY<M!+a,\u{1e}U \u{a}?&!JaA~Z!7a\u{11}$\u{17}! a1r\u{17} 8X\u{1e} Y\u{5}&!<a.\u{18}_!!add5 3H:!4a\u{19}\
        ~^ \u{3}Ev!\"`bQ\u{13}!Ca\u{15})1!*a#\u{1b}>! a\"iy!<aEo\u{7}!=aD\u{1}\u{10}!Can>\u{e}! a$0\u{10} d\u{10}\u{16}\
        !Ja\u{d}9Q \u{7}ka!!a/:d!9a\u{1b}#N \u{17}Fq!@aYf\u{8} ?/\u{19}!\"`j0$!Ja/\u{d}Q!<a7tk! aGVt \u{3})v \u{12}<{\"\
        +`*`*N{! ax\"\u{1} nF\u{d}!?a\u{12}\u{e}n! a\u{14}]\u{6}!GarsB \u{12}fb! `_+m!Fa8q|!Fa\u{7f}*\u{1e}!!`\u{7}vJ a\
        -o V|I!\"`qpN!\"a@1v oj\u{7f}! as;\u{a}!Ba\u{11}^D 6\u{8}[!Da14b!\"aZU\u{12} \u{f}\u{1f}$!JaC0- \u{18}a4! `\u{7f}\
        /&!6`\u{f}w> .YF \u{5}u! bO\\!;`U)\u{3} zy> Dd\\!Ea{f) !G=!#a\u{1}od #\u{0}\u{9}!8a,b\u{12}!>aph+!!a9B\u{1b}! a\
        \u{10}pf!>aG\u{b}l \u{13}:s!\"ar \u{1}!$a\u{14}\u{f}\u{6}! a\u{7}x\u{a}! a:)2!;a#-;! a&\u{17}K 3;g F,l! a\u{1f}\
        t\u{3}\"5`,`BfY! `6`[!Gaae\u{8} \u{10}R%! auc{!!`.t\u{7f}!!a\u{18}l\u{3} *)\u{12}!#`\u{11}\u{16}\u{17}!&a;`0!+`\
        \u{19}3\u{b}!3aF#b!\"`\u{7}>h! `L\u{1f}\u{1} \u{a}0\u{a} jI\u{1f}!#`5\u{10}7!<aiE7 ^T?! `\u{14}@n!>a\u{4},;!8a`\
        PE &\u{4}\u{12}!;`\u{3}r\"! anA#!=a8lu!3a\u{1f}9v \u{0}\u{18}z!2a8)\u{b} 1\u{b}\u{10} {|Y!#`ct\u{e} WF4!4aFv> $\
        /I \u{1b}\u{18}R!!a\u{0}\u{1b}\u{4} 4C?! agao!!a/5\u{9}!/a\u{7f}84!/a\u{f}nS!;a\u{14}j\u{1b}! am{\u{1d}!,`2\u{8}\
        \u{1e}!=afMQ!*a&?U!1aC4W \u{f}n' QKt!%`>Sy! aU\u{15}\u{12} :L!!!`q\u{15}-!<a.w2 \u{1}8; \u{10}:Q kSu!<aR\u{1f}\u{7f}\
         \u{3}w1!?aW\u{3}m! a\u{5}d9!.a|aW! a0v`!9`y\u{a}k! a\u{19}\u{18}(!#`@eE!Ha-\u{f}\u{12}!&as5e!0a\u{12}\u{16}\u{8}\
         \u{e}[3!;a`<q!Ja4B%! aN\u{10},!\"`p\u{b}?!=a!\u{14}A \u{1e}!\u{a} R_2!(axk>!=aY8X!,aXx\"! a;WC!!aVJI!\"`!\"^ V\
        ia \u{4}Zh igo!=a0Z| \u{2}\u{1b}\u{15} Td:!BaY\u{10}\u{11}!=ae]\u{19}!;`!^\u{1c} eO( \u{1}\u{14}d!&a\u{17}1\u{1}\
        !=aws\u{19}!;aZV\u{1e} m0Z \u{9}Pi!4a\u{10}N} 1n\u{1c}!Ja;&$ `@%! awV: \u{15}pD hFp!=aC*+ |=N \u{1c}^}!;a\u{c}*\
        J! a5gd 4\u{19}1!)`W5g!JauR\u{17} zK& b&4 17h! ah5j!<aGp\u{7f}!&ad\u{15}\u{14}!(a~6:! a`#U 9f! z\u{16}E!<aOTo!\"\
        am4\u{1d}! `+\u{7}*!<an\u{f}'! `f|*!8ay\u{9}\u{7}!&aV.2!<ax\u{5}@!Ga\u{16}5\u{12}!\"`=X  <_I! a`eW!Da\u{5}\u{5}\
        h \u{a}\"\u{3} \u{1}\u{7}\u{3} XS5 $\u{3}S!BaQ*c Y\u{e}\u{16}!JaZS\u{1c} -5)!<a\u{4}|, \u{3}\u{1c}\u{10} n^1!>a\
        \u{1c}?>!Ea>\u{18}B *\u{c}P!Ga\u{a}ZW G:\u{14}!4`\u{18}e)!Ga\u{13}P_!EatO` #r\u{4} \u{16}\u{15}\u{17} \u{17}\u{a}\
        $! a_L2!+`*\"E!Ja\u{7}\u{1c}D!9aT}x \u{f}\u{18}| \u{1}eT ha\\ 6\u{13}t! am2' \u{d}P/!<aB\u{c}4 x6G [yu!>a=<\u{14}\
        !Ba+4\u{1c}! `*>,!!`p\\6! a\u{1c}\u{b};!)`wK! \u{1e}|$ \u{6}\u{1f}/!\"aK\u{16}4 z8n!4aZ{)! `Ug\u{16} >\u{a}. \u{8}\
        ]V! a[5k! `HW\u{5}! a3um!!aO\u{1e}x! `u|z J\u{9}1 M'A!!azeQ!*a0Z\u{0}!#aOyt =kv! `Bf>! aB\u{19}\u{0} xO\u{f}!>a\
        >h\u{10}! `A>>!#`+xQ!'`a\u{13}5! aW,7 V\u{a}:!#``bg @%s!!a\u{19}K!!DaNv\u{1c}!#aoS\u{1f} 6p-! a,[I!\"`\u{18}WM!\
         ap@Q!;a\u{1e}>W!\"a\"1d! aV!\u{7} =\u{10}\u{d}!'aoAb!=aat{ yK\u{1}!Jaq\u{2}+! `(^5!#a#GA!!`j^\u{1d} z\u{7f} !=\
        aLO\u{16}! a\u{1d}gC =\u{1c}J!4ag\u{f}T! ah\u{1c}h!;`[aq k<\u{b} ]L\u{e} E\u{7}\u{1b} \u{1d}\u{a}I!Jamw| nu\u{12}\
        !=a0\u{12},!@a\u{1b}LT!Ga+B\u{2}!-a^c%!4aKN8!4a\u{d}$C eR\u{10}!8a#u& Q\u{f}H!JaT\u{1c}T (_Y!\"`N1b \u{1e}.j! a\
        \u{12}}\u{12}!7aQi  \u{1}0T!=awij!%`%\u{19}A!<arSO \u{d}D\u{f}!-aNz:! `+xQ! a#\u{15}Q! `7\u{6}W!\"a CY!/`<qp!/a\
        .a\u{1b} @e\"!*a\u{6}\u{9}\\ <#i\"-`/`\u{d}8\u{e} c#u!8a5\u{1c}6 /iV!!asu\u{7}!0a\u{5}<\u{11}!\"a6k\" 8\u{f}m! \
        `q6U!4`Pk^! ab-w!;`\u{10}V\u{a} TYL 3\u{4}W!.a \u{0}` |0\u{1c}!<aS+0!+`,\u{d}7!7aj\u{a}D! `y!Q ~\u{8}w 8\u{15}\u{14}\
        !!aBD\u{1f}!<a\u{18}\u{b}1 \u{5}JH!#`CO\u{1} 8O\u{2}! `Mp\u{11}!Ca\u{12}\u{a}\"!!`80%! a\u{16}\u{13}e \u{15}\u{6}\
        f!JaS?o!?aZ~\u{7}!4a\u{7f}\u{16}-!?al12!%a\u{1b}G3!Da4`6 \u{1}G8! a:8X! aDc5!!ak\u{7}A!4`+*`!,aQE\u{3}! aB{\u{8}\
         @E\u{1a}! `e$\u{1d} e}\u{1d}!,a\u{d}\u{d}I!;`/ ~!1a8T\u{1a}!=a[E~ 7i\u{6}!\"ayd\u{1f}!<a8P8! aE\u{7f}= =UT l\u{c}\
        \u{4} \u{1a}\u{1e}#!5a^ F 7dK! `\u{16}\u{1f}*!>aA\u{6}0!&a\u{1e}\u{b}U M\u{5}c !]e!+a5\u{b}\u{1e} LA? @V@ $^N! \
        aM=_!;`\u{9}Ld!Da~\u{b}m!!`]d\u{16}$+`/`%`!`\u{12}O\u{1b}!#`*#\u{1c}!\"`A|3!4a-3c!6a\u{d}Gm q\u{8}\u{b} F\u{10}\
        '! `\u{6}G\u{9}! a\u{9};N \u{11}'~!!`(T\u{12} l?0 j\u{13}J!?aHaW! `:\u{5}\u{d}!Fa_\u{11}\u{16}! a\u{14}19 kj\u{9}\
        !$a|x\u{12}!;aJ%\u{14}!\"`\u{1d}A=!9aR@K! a2oL!!a9fM!Ga3:Q! `.([!*aW\u{1b}Y!4ayJ\u{3}!DaX+\u{16}\"!`\"`Z\u{e}Y!\
        ;`o\u{19}N!?a>9O!&a\u{0}T]!@ai<}!5aG\u{0}!!,a\u{12}g\"!\"`7(U 6c\\!?akM\u{1c}!AavuY!(a31{!9a,C\u{6} \u{e}A2 H@T\
        !=a\u{9}OY! a\u{12}Ci!*`\u{8}\u{d}m!=aft+!#a.\u{e}\u{2} f\u{0}\u{15} YAe!?a\u{19}2h c~5 t\u{1c}S!GaHew!/`)z* e8\
        g! `\u{0}:\u{2}! `\u{9}%\\!<a\u{18}\u{12}) w/*! a`\"i!9a\u{12}L~\"#` `\u{8}.!!!`>q$!!`(Lf!Ja\u{16})k }/l!#a{g\u{1e}\
         \u{10}\u{4}j!=a\u{3}G\u{c}!;a\u{c}VM!7aUCm!Ja\u{11}\u{7}\u{4}!EaQT\u{1c}!2a\u{7f}\u{10} !<ab\u{14}Q!4aU][!8a\u{1b}\
        \u{2}a h\u{8}1!Fa\u{1d}<8! `\u{7}!X b\u{1b}`!GaM`j!6ab2\u{3}!,a\u{0}\u{b}\u{16}!&`rrm!$a\u{3}|~!-`c\u{d}\u{b} =\
        \u{f}\u{12} Fk=! a\u{7f}?4!\"`\u{16}mi!\"`Vf}!Can-K!Ja\u{1}T+! a\u{1f}lQ!*aQNV!.a\u{a}\u{9}\\!)`iqw mn\u{1}!;`/\
        Q\u{1c}! as\u{1f}, l~Y! `\u{f}=f! `P\u{1b}m!!a*;(!)` \u{1c}0!?a\"}5  x8! a\\e\\!<a\u{7}Kp! a^\u{4}}! acM\u{2}!6\
        a,y\u{8} E\u{a}\u{a}! a\u{14}p\u{d} k \u{1d} \u{14}(M! `P|\"! a&^O!-`$B\u{d} `!' g\u{1}N!<a\u{1b}2s!=akq\u{7}!&\
        a\u{1e}!\u{1a} [1F!!`\u{1b}'\u{19} \u{7f}{n!*a\u{8}3P!#`\\\"b!!`%x\u{7}!!a$j2!4`\u{1e}R6 !1C \u{c}|H \"Ed!!`).g\
        ! a\u{1d} m R=\u{0}!#`/h\u{11}!9a\u{7f}x\u{19} \u{3}\"\u{1a} }\u{13}(!!`vPJ!(a)|p!&a\u{1d}5|!=a\u{d}9\u{1b}!<a\"\
        \u{9}I!)a;\u{f}K! a\u{4}ld!+`\u{7}t| -\u{1c}\u{c} 8Q\u{5}!)a\u{18}/\u{b}! av\u{8}4!\"a[\u{11}W f^m OO\u{6} U\u{1}\
        \u{8}!5a\u{4}u\u{1f}!;`\u{4}\u{b}# /.b ]Kq V?z @m\u{7} m;\u{a} \u{1f}<\u{11}! a.`1!#`\u{12}!8 [*F! a2JL!9`W\u{b}\
        g!+aAi;!$av:D \u{3}~T!5a3\u{15}g \u{18}FE \u{16}&a I5h H}~ a7\u{17}\" `Ba\"\u{5}\u{1c}! aF\u{1a}* fdC twJ!>a|ER\
        !*aHiT!!`T\u{16}^!9a\"1w t\\\u{10}!<a^I$!>aA3% \u{8}66!=a<\u{1c}P ~.W!0aCX\u{3}!<a%\"\u{b}!9a6&\u{1f} w\u{6}z!:\
        `0>{!Ga\u{6}n\u{4}! `j\u{17}@!7ai.O!!`7;s Xr4! auM;!#`;v> 0#R k\u{d}d!&`4W\u{1a} xf\u{1c}! a\u{9}\u{1c}$ \u{14}\
        $(!+`L\u{5}2!7a\u{d}\u{6}M +\u{8}\u{17} s\u{6}(!#a0+K! a{<L X'N!?a\u{13}\u{1f}Z!#`ts\u{19}! a\u{14}\u{c}J!<a\u{10}\
        :\u{13} \u{16}U0 <HB!2aW;z!>a)jN!Ba'/k! aR$\u{f}!Ja+\u{f}* m\u{f}5!+`\u{2}?:!,a\u{16}\u{7f}C!!`zgl!&`/z\u{1a}!\"\
        aA&- U\u{f}I! a;:\u{2} nUH! a\u{9}lT (Qu!&a\u{1c}.F! aa w!\"a\u{c}3u!4`\u{7f}\u{6}G!1`\u{1b}#\u{7f} y\u{15}\u{1}\
        !\"a\u{1d}\u{13}l!)`\u{1}#9! a\u{4}:a!/a^Nb!GaNJ\u{14}! a?o\u{18}! a'#U n2c!-`R\u{b}q \u{6}\u{7}} \u{1}\u{9}\u{1}\
        !#`\u{18}7\u{6}!>a\u{18}eA HKD!Ba|\u{19}D!\"`8Pj! `-\u{0}|!6`k\u{5}@!JaQld \u{1e}A\u{a}! a)[\"!*aNC&! aT\u{4}5!\
        'a[QZ!!a(%-!<axm1! a\u{5}\u{8}U $:u! a\u{d}W) \u{f}s]! `=\u{1c}~!&a$1\u{17}!4a;\u{1f}\"! aaQ$!#aqV*! aD\u{1}t!<\
        ataw!9a~o% >C\u{4}!&a\u{2}'c!@a_Sw!$`u:/!=a#T0!=a\u{1e}!Q <DY dmt!,a^\u{6}\u{3}!!`>b\u{16}! aM:'! a\u{5}\u{15}8\
        !,aAd\u{2}\",`+`\u{a}cI!=aE9Z! a$0\u{14} \u{4}\u{10}7!*ad2; eZO uOy!?a'\u{11}\u{4}!%a%\u{c}\u{1d}!*aI[$!>a\u{12}\
        \u{5}R \u{12}\u{19}\u{10} 9\u{d}\" 0\\s :A9!+`cgQ!GaV\u{16}S! a\u{4}=Y!!`\u{b},q @N, \u{7}^P Wh`!.a<\u{1a}g!&a(\
        p?! a;d+ +I;\"#` `\u{f}\u{11}W! aOQn M7o %fo!#`\u{7f}\u{10}- \u{d}f=!\"a\u{17}\u{1f}v Qxf f\u{0}\u{12}! a[,\u{16}\
        !;`L0\u{19}!4a\u{14}\u{c}h! a[4k!Da\u{b}8r!4`RL\u{1e} \u{17}l/!-aOoT! aW,\u{c} o\u{12}!!'a\u{7f}w%! a>G9! a\u{11}\
        #<!*`\u{6}+U!$`F6b!/a\u{18}\u{e},!-afoT ;Y\u{10}! a<&\u{16} \u{16}|T!*a&iU g\u{14}|!Fa>LA!'a\u{12}\u{6}\u{a}!<a\
        n\u{15}\u{f} *\u{b}\u{13}!)`y4*\"$`'`X6:!<a:BB \u{b};Q! `\u{4}G]!<ac-w!*a-^~!\"a=l\u{9}!(a\u{4}O:! `Vu:!2a\u{19}\
        MH!9al=Q \u{13}\u{7}\u{e}! `h\u{10}A!7a2IC X\u{1f}] k?}!;`K\u{1e}\" UpM rj{ \u{1f}\u{2}:!!`M\u{f}G }=T! a'rj!#`\
        B\u{12}\u{1} \u{4}\u{c}\u{6}!<ah|\u{11}!\"`rU- F\u{1f}a!Jah9\u{c}!;`^\u{f}\u{14}!Ha4x?!=a\u{0}?i!\"aR@s!\"`aP@!\
        &a\u{1}eO!!`\u{1c}?|!)`!2\u{c}! a{2\u{10} -S' &[W\"!a4`S)w! a\u{19}\u{10}\u{e}! aM'\u{1b} ';+ \u{1d}Qg \u{a}$)!\
        Aa{8K!,`Kr\u{8} NMQ!\"a}lU \u{2}4>!;`E\u{9}S K>\u{b}! a1VH! `0\u{1e}P 46v! a8E\u{7f}!8a\u{e}/\u{8}!(as\u{15}\u{13}\
        !%`K\u{2}5 \u{6}M8!=a7;x!;aZ\u{d}\u{7f}!?aQ/R!!`\u{17}\u{17}b!+a\u{2}r\u{c}!%`I\u{15}\u{2}!Ca?u\u{10}! `5\u{7f}\
        , B\u{a}t!*`=<u!$a\u{17}.\u{8} m\u{19}J!%`\u{7f}8] {<;!,`=Mg! ai!8! aDFC\"&`=a$l\\! `\u{12}@E!&a\u{11}`` I\u{1e}\
        \u{c}!=aW3\u{f} r\u{7f}/ \u{e}6R!#`#+U!#`F|i!4a\"#>!;``\u{17}F!<aRR\u{14}!;`S\u{5}N! a#\u{9}Q!*``\u{7}o!!`x\u{d}\
        \u{12}!,a*^9! a/\u{11}D /2F!6amk{ G\u{10}v!7aC\u{17}v!?a\u{15}L\u{1e}!.aV\u{17}% \u{0}n^! aM\u{14}\"!4a6R/!?a*{\
        /! a_~G!4aP\u{16})!Ia_v\u{1c} \u{12}E\u{11}!1`W3\u{1b}!<ar\u{16}n! `cAs o1\u{d}!8a\u{2}\u{c}\u{12}!=aB\u{b}O! `\
        1BY!2a\u{1a}$\u{17}$%`!`\"`$`W!R!1a]\u{e}\u{b}!>aSQ\u{e} 'T\u{17} .?A!;a\u{19}\u{7f}J g4v!Aab,\u{2}!8aOJm!4`U\u{a}\
        8! a!2G \u{0}_G /uY!%`ra{ V\u{0}{! ae0\u{0}! aw\u{1b}$!4`B+d!4aE;v w\u{7}\u{1f}!*`22$! a*LL!;a#pX!=a\u{e}|f!Aa<\
        |\u{f}!4a\u{f}`; \"\u{4}H!?a\u{10}\u{10}T nkh!Da\u{6}m\u{b} .:\u{1a}!1ap.q ~)7! `\u{f}\u{1b}]! ae4+!;as8M P\u{3}\
        ^! `\u{11}4i 8\u{3}z!;a{G+! aU\u{2}H!>aF\u{13}M!\"`K;^!!aNUe!)aI1k!Fac8\u{16}!#a\u{2}f- B\u{1}. |qQ \u{2}Ca Lrl\
        !)aE\u{1f}\u{9} p%B \u{19}\u{13}t ]od jpg f#<!#a\u{0}_E!Fa1^P!Ja*\u{6}v \u{4};C!4a:\u{0}\u{a}!\"`q4U $\u{12}\u{3}\
         n`x ?\u{12}\u{1} ~x>!DahAU \u{1d}Sh!!a\u{f}Nu 9\u{11}\u{1d}!4a!z' zc3 \u{6}xB! aNBg!Ja>S> nTN!Ja\u{16}$f!\"a\u{4}\
        Dq )C\u{7f} $k' 4[B u$D!4a\u{12}%x!<ay\u{6}+!&`\u{5}T1$,`5`1`0`r$G lxm \\N\u{1} t&!!7a\u{1b}lE! a5K^!:`!;;  B\\\
        !*a:gx!5`\u{16}\u{5}\u{1f}! at&F!4`<0a \u{16}\u{10}\u{f}!4a\u{17}M7!;`\u{d}\u{7}?!BaqzW!4`yia!#`:\u{7f}c D\u{2}\
        c 8Nk \u{1f}9r! aBQo! `\u{9}8\u{11}! aeI. \u{1c}\u{7f}~ \u{1c},F!#`\u{5}jR \u{f}\u{4}\u{7}!4`g\u{14}\u{13}!5a\u{15}\
        h+!4`p&2!;`\u{13}\u{17}_ #\u{5}z!\"`@\u{15}G!4a>\u{7}h!=a'9z Exz!FaK9\u{4} >\u{d}\u{4}!Cao(:!#`+\u{11}?! a\u{b}\
        \u{1}F!(aMas! a>\u{7}\u{18} w_- +.\u{f} Iyb \u{19}Yr!<a{nR!8`t*D GHf 3Fj\"#` `iQ} \u{b}\u{1d}\u{f}!#akuV!=a\u{e}\
        3c T\u{4}p! `\u{1f}\u{15}\u{2} \u{10}|.\"7`&`\u{17}Z1 |z1!Ba/nY!8amHc! aQ7\u{1}!?a\u{4}\u{1e}\u{e} <\u{b}\u{16}\
        !\"a*cn!4`\u{17}'\u{16}!6a\"yF 8\"S!4`Hfm! `%\u{9}s!7aP\u{4}8! av7\u{6}!\"`mC\u{d} /-\u{1e} \u{16}^c!!a(+\u{5}!\
        Ja\u{15}\u{7f}#! a-iT!Ja,Jm!2ahy/!,aFq>!FaG|B!&a\u{15}6O! ab\u{13}\u{b}!\"aA_]!;a\u{0}Vb!?aonr!$`5| !;a~M\u{d}!\
        \"a@\u{4}\u{15}! aK\u{5}\u{1d}!;`+_/!&`J\u{f}~ :w\u{f}!>aS\u{11}F!!`$~`!=aHDt 6E\u{1}!Da0D\u{2}!;aNX\u{14} \u{1e}\
        [s! `&*t!2a7*_ =^x /c\u{9}! a}}\u{1e}!JaM\u{1d}E!,a>\u{a}`\"!a4`t.q!'a6Q\u{7} s\u{b}\u{18}!&a\u{5}b! \u{17}.' ~\
        \u{f}\\!<a\u{2}#a!)a\u{1}]-!GaMID! a\u{1e}\u{1}Q! anLA 3II!9a\u{13}\u{d}R!1a=\\\u{4} 2\u{10}?!Ga3\u{9}C \u{16}\u{d}\
        C!>aQL{ IA\u{1e}!4`;e&!0apco |\u{6}\u{1d}!%`\u{13}M7!Ja3tC!Davet >pt 6\u{2}\u{3} eQb!'a\u{2}=\u{10}!Ha\u{5}{\u{10}\
        !8aK\u{1f}L!*aiUz!<aUj~!#ar(B!Ea\\\u{2}Q 3\"\u{7f} tJ\u{10} D]U X\u{19}[!7a9r\u{7f}!*a\u{1}\u{9}#!=a \u{4}7 \u{b}\
        \u{9}[! a\u{1f}|\u{11}!>a\u{2}b;! a\u{6}V& hZ0 4fL {\u{1e}g!Ba\u{1a}A\u{12}!,`9_\u{12} Lv9\"#` `\u{10}*;!)aEK<!\
        $`nD\u{12} \"z= ;dJ!?am6y!!`]\"\u{3}!,a?0\u{d}!Ea\u{11}\u{1e}\u{10}!)a2H'!,a3Y.!&`0;@! a\u{7f}YP DrX! `H\u{6}R \
        \u{3}y\u{b}!4`^C\u{19}!\"`\u{f}w' 0J-!+ahA? \u{9}fC!-a~\u{1c}H!9azSO 4wT!&`XNd /Ht! azL\u{e}! aa5K!$a\u{b}P\u{0}\
        !#`q\u{17}\u{1e} &u/ A\u{1a}8!\"ad\u{3}9!,a9%u!,a$\"~!<aV|  fBu!+`3\u{14}+!Ja0l/!\"aI<O!;`l{j b\u{1f}%!(a;gB! a\
        S7 !!aGL\u{10} G*\u{19}! a~jL !3` ]pn! a\u{9}dt! a7Tv ij% q&U ?(Z!!`i\u{1e}j 6km \u{e}g\u{7} \u{7f}\u{1a}\u{14}\
        !JaW_)!$a\u{9}7, )k|!&a,s3!(a\u{1b})r!!a.0\u{a}!:`\u{7}\"\u{1a}!=apM`!=aJ\u{14}n!DaE_r!*`\u{12}1\u{3}!<a\u{1c}a\
        \u{d}!9abd4!&`\u{2}\u{11}B R#L!$a\u{d}}S!=a\u{14}`d!)a\u{a}(\u{12}!=a9'\u{18}!*`w:6!+`@\u{1d}K \u{3}tR!3a&G\u{d}\
         _To!(a]X\u{7f}!<a \u{16}\u{e}! a(\\# z,= c~( OL4!<a\u{10}UB n:U! `mai!+a$K0 0h2 w\u{5}S!?au6t!!aW\u{3}0 #\u{0}\
        K!?a<h^!;a@oa!;a@6\u{17}!$aXL\u{19} ;?? AVL!,`g9Q!&`)iQ!&a|pY!&a<\u{13}\u{3}! a\u{9}y\u{6}! `\u{9}#6!#`+\u{3}\u{1f}\
        ! a`\u{1}\u{1a}! `<''!(a\u{7}sP P@n! av\u{1f}\u{2}!0`\u{1b}I\u{11}!)a0M\u{15}!3a.h#!-a\u{12}\u{16}@!!`D\u{1b}A \
        Y`N!Ha\u{e}+\u{0}  \u{5}\u{1b}!4a64+ )\u{3}\u{7f}!Da1C\u{f}!>a[t\u{1b}!#`\u{19}\u{1}.!$a\u{9}B>!\"`'[l!Jav\"\u{f}\
        \"$`Ba#\u{1}!!Ca0\u{1c}5 d:< 1/% K\u{c}4!Ja4`b!=a\u{16}<A!'a\u{15}bq 3\u{9}/ K\u{18}0! `x\\N!<a;Lk!!`?\u{1d}\u{6}\
        !4a=u0 \u{18}uW @<? y;R @I\u{17}!4aF{_ f5\u{12}!&``b\u{19}!.a\u{12}*) M'B MpU! a\u{1b}{\u{d}!6a^6U rSM =9\u{6}!\
         `\u{14}\u{7}\u{1d} hp(!$`7EE!!a)mF O\\e G\u{a}p! aEJ\u{1e} |ZN 8sU! aht\u{1d} \u{7}\u{4}] i@\u{0}!,`G=\u{e}!'a\
        b\u{8}\u{13}\"!`4`\u{9}ea! a\u{0}J\u{1} ~i\u{17}!+aPB@!\"`\u{5}O@!5ad0v!Da\u{12}^\u{c}!<a\u{1c}N$ \u{7}4= v;e f\
        +2!JaSKM!-a]2U!,a-F\u{1c}!#`U^*!;`h\u{6}5 \u{13}9k! aD&1!9a\u{14}%7!;`rv\u{12} e\u{7}e \u{4}%\u{b}!=aF1\u{11}!.\
        a\u{6}4w! ab\u{18}\u{17}!4aq&&! a$H\u{4}!>a\u{b})_ KI2! aPL?!8aV-X 3#i!6a\u{19}\u{14}u I\u{c}\u{1f}!8a1\u{0}( Q\
        Y+ Tg@!,`1\u{9}F \u{14}HJ!>a\u{15}QS!GaN\\a!Cam_v!FaG\u{d}\u{1d} -#K!=ah=x!4a\"A\u{4}!0a\u{6},\u{9}!4a\u{a}\u{17}\
         !;a\u{9}+- I&3! a\u{14}@8! a]\u{10}\u{2} \u{15}=\u{4}! aeL( \u{3}6B!Fa{\u{1}I!Ja;!\"!JaM[i!#`F6\u{2}! `,)\u{f}\
         '\u{6}!!%`=Sd 5|i!?a5P?!'a\u{a}\u{16}U!\"`8/_!.aEP\u{a}!Ja\u{1d}`A! `C\u{5}H >DU 0F\u{7f} fd\u{c}!\"`\u{1a}f\u{1d}\
        !/aXmI!=a\u{10}(\u{f}!Aa\u{3}\"\u{10}! `2\u{8}\u{1f} \u{6}*'!)a3OD!,`A_`!Ba2Cw!;`#K}\"+`Caf8\u{5}!Ja)B'!Fa~\u{11}\
        `!;a\u{19}k}!,a^\u{11}D!)`|\u{f}q!(`\u{e}L$!4`y_(!,aSR+! a'5L \u{1f}\u{14}f gl\u{c}!>aBM\u{1c} \u{1d}(! 7-&!<ag\
        qA!(`iCR!4`D,R!Jav-[ ^Ri!=a%yr!<ajA  5?V \u{4}>[!Ja)Ll! aX?&!)`5M*!=al\u{13}D BsF )_]!;`\u{1d}'.!;`Y\"\u{e} ae\u{19}\
        !)`\u{a}ea X5;! `\u{2}IK!#aC:\u{13}!'aSC\u{16} 90?!,`@\u{1d}S! a?CY!#`\u{19}\u{0}z 93\u{1}\"#`\"`nj\u{1}!!`: \u{b}\
        ! aG3\u{1c}!9a\u{f}@\u{1c} U#;!(a{\u{1a}G 3\u{19}( !\u{d}8 %P\\!'a]\u{1f}x '\u{18}\u{e} G\u{1b}L! a\u{c}%T!-a\u{6}\
        y\\! a\u{18}G\u{18} \u{12}P^!%`\u{1a}\u{5}\u{9} `<) 'dF!<af/) >;O!!`\u{9}T`!\"aOsu!+`d'\u{1b} ^t !;aj>N :%e!\"`\
        M=*!&`}T\u{a}! a\u{f}Q\"!.ay\u{1c}W!4a.9X! aS!p!Ja\u{1b}op \u{4}\u{1b}s!>a$\u{0}' \u{f}>8!4alqW!$a[ a!Jaw=g!=aS\
        \")! `\u{16}#G <xz!#`ZV\u{18} [*d!*aFNp!$`EP}!5a&9\u{1d}! a\\)n!#a4\u{b}s!;aaP\u{4}!;a\u{8}A\u{6}!.a\u{9}m\u{d}\
         3%\u{17}!Ja\u{7}UE! a\u{6}\u{19}e!GaZ\\\u{11}!\"aM\u{a}\u{14}!%a/\u{12}s!4aM4\u{a} !\u{d}\u{1b} \u{6}I'!Ja)\u{3}\
        * _\u{13}J d\u{1c}\u{10}!!`;G.! ad`\u{17}! `F`)! a\u{1d}\u{13}T \u{1d}\\v zS\"!4a~T\u{1d} 3P%!\"av++!2aa_T!(af\u{1d}\
        V!\"aRB_!1a\u{d}lq @*{ O\u{15}\u{7} \u{14}\u{12}\u{12} L\u{1}* noX!!aF\u{1b}k u\u{11}\u{2} n\u{14}( K\"\u{5}!Aa\
        \u{d}FM!4`\u{12}}\u{14}!1a?;k \u{8}\u{b}k #\u{9}v!\"a\u{e}\u{6}\u{a}!\"`p\\*! a%\u{2}7!5aMCC! aivm!\"`<\u{1d}r \
        o\u{8}{!)`y% !>a\u{15}[* 7x2 P_s!.``(}!*`cFS!<a\u{9}\"`!'`a&\u{7f} \u{f}0\u{1} zo\u{e}!-a\u{18}\u{8}1 \u{e}y: 5\
        2a!BaLD\u{11}! a[1\u{16} \u{1e}\u{2}B!=a\u{1d}GQ!=aMAX\"!a4`p\u{12}Y! a<]^!\"`@\u{5}\u{4} 7P\u{13}!?a\u{a}*P &\u{1c}\
        P \u{d}MM!/`\u{6}\u{10}V!!a\u{1b}r\u{13}!%a|x' \u{1b}\u{17}D \u{1b}\u{16}L ?\"k \u{1d}_r!;arp\u{8} X*a!;`4C2 Y<\
        ;!0a 4M Eaa  &\u{5}!\"ac@'!\"`6\u{17}H r\u{17}\\ hJ^! aW\u{1c}\u{7} 4G\u{9} ;y\u{11} Ct5!!`\u{17}%e +nh!DaP,<!\"\
        a\u{d}(>!;a:gM \u{17}\u{a}Y! ay%w! aJ)\u{1a}!:`n.\u{1f} VfI \u{1a}\u{6}\u{16}!=a\u{f}1= }\u{1d}^ *\u{2}W!*aW\u{1d}\
        \u{13} )j\u{1e}! aHfY!#`QSv!Ja\"5\" J\u{14}A XZq!$a~($!6a\u{19}\u{5}\u{10} nC\u{19} \u{b}\u{1b}\u{19}!;`S\u{1a}\
        1 W(J!BaI9V\" `9`_gV! a~Yo!&a\u{12}2s!+`$a\u{2}!#`rh\u{a}! atG\u{1a} t@#!Jadr+! `\u{5}X\u{f}! aY3) 2S0 cW0!;`s.\
        6!\"`e-L!#`C/O!Gai;y ~c\u{7f}!<aX&J! `gW\u{18} #P\u{1a} 7\u{9}\u{1b} \u{15}`\u{1c}!=aJkg!=a\u{d}ji! av.r \u{16}\
        e\u{19}\"\"`4`a{  \u{4}*4 \u{0}Bw!;`DKS XUa!4aNCi \u{a}\u{1c}\u{3}!#`v\u{b}%!!`\u{6}\u{c}5 0T>!7a@\\a!)`PHs!%`\u{e}\
        T\u{11}!@a\u{5}=\u{1c}!<a#\u{2}3 l+4!4aEXX ,d\u{13}!0`s*2! abO4!1`zHf!&a=v4!<a$\u{e}> W.C!7a7*R!=ajE{!Ea@L\u{13}\
        !Ba&\u{c}\u{14}!/a\u{1}R*!<aj\u{10}Q!=a \u{c}W \u{1f}T7 c0\u{14}!>a\u{1d}\u{16}\u{1b} \u{13}\u{1d},!:`o\"I!JaB\u{19}\
        I!Ga-Z\u{11} L\u{7f}^!Aa{~0!&`w\u{2}2!<a nQ! a &\u{9} [8&  Ce!4aD\u{14}p m2\u{10}!AaeD\u{16}!;a:\u{3}8 <.H *A\u{16}\
        ! a\u{16}r0!;a\u{e}\u{13}= I\u{1c}X! a\u{11}Ws!5`E@0! a[\u{1f}~! a\u{1c}}\u{6}! ayi{!,afA2 O3[!-a@Ro!?a\\\u{14}\
        9!;a3\u{1f}P!*a3\u{18}X!!`M\\Y \u{8}Nj $\u{13}| ED\u{0} \u{2}2\u{10}! `&`' k\u{1}N!>aZu\u{4} \u{c}K\u{1a}!=aam\u{1b}\
        ! a,m\u{14}!?a\u{1b}\u{1f};\"\"`;`K\u{15}G E#L U\u{c}v Ur\u{1}!CaZ$X!#`1\\e \u{17}\u{1c}w!)a\u{14}\\3 :t5! aP=_\
        ! aJb\u{b}!,a\u{11}L*!/`q\u{3}>!@aY]p!\"`\u{11}\u{15}\u{6}! aF*\u{1a}! `U\u{f}% t$S!,`3la }$\u{5} ;KS k\u{0}Z!E\
        at\u{c}Z!\"a2jE! aN.I! `VSz!9a\u{2}$\u{2} V@\u{16}!.a\u{7f}$6! ` oH \u{4}oN!5aX>O!/aO7\u{1e}!'`5x'!\"a\u{1c}9p \
        a\u{1a}\u{14}!4a`dh \u{1c}lh ,\u{13}\u{1}!Ja\u{1f}cd! a1\u{f}|! apC7 /\u{1d}T!=a#7o \u{10}qo d\u{4}\u{b}! a&y\u{f}\
         L\u{16}3!;`9\u{12}X!4a\u{1a}=d!<a\\_o!9a]\u{8}\u{18}!*a>lQ!-`w\u{e}\u{19}!!`\u{7}\u{c}2 _\u{11}P aRe RI\u{2}! \
        `[\u{4}\u{8}!=au6+!\"`#\\3!(`\u{16}U8!9`6}A!<a}!C #-N \u{1a}\u{12}X d_} \u{0}/\u{c}!+aIW\u{f}! `$0\u{9} u\u{16}\
        \u{a}!=aME\u{c} W\u{16}'! `D\u{1f}> \u{18}+@ mL&!Ja>-g!,`\u{7f}t\u{1}!=aK\u{7}\u{1b} xP0 \u{19}x5 \u{7f}DJ!#`\u{5}\
        PO d\u{11}a!4a'td! a\u{e}\u{1a}d! a^H\u{3}! a+\u{13}\u{6} \u{6}\u{19}\u{17}!8a\u{19}p\u{0} ^\\\u{1} 9\u{10}\u{c}\
        ! a7b\u{1b} \u{e}*Y [r\u{a}!4`q!\u{d} \u{10}i\u{8} BA* 5\u{6}1!8a\u{1d}hD \\mF!\"aBbu \u{1d}=5 _l?!=aS\u{7}\u{2}\
        ! `WC] \u{2}(q! `8Nz!=a\u{1b}_h!,ag\u{8}n T\u{5}\u{16}!%`%\"! \\G%!?a}\u{c};!Ca^:P!/a}t\u{8}!)aL?(!!`+I? KZf ?q\
        |!#aie\u{0}!4aEET! ah\u{7f}j!/a9\u{e}r!>a8\u{15}A!*a$'_!\"`z\u{17}h!Gau\u{12}w \u{c}L\u{18}!Fa[K2 r\u{12}~! aO]\
        \u{14}!BaGu\u{15}!Ga\u{14}<N!Gal#O #)l!=a'\u{4}o! a\u{15}\u{9}\u{1e}!*aO1+! av\u{a}m!#`+C\u{5}!;a]~\u{f} #L\u{11}\
        ! a\u{1b}WK!Ga\u{17}BU tSD!,`\u{7f}cS! aWhS SS^!=ay!l! abiq!\"`ZA\u{16} .B. \u{4}hn nt8 2\u{f}x! a@\"\u{6} \u{18}\
        N_ U8b! apW\u{2}!AaDJ\u{15}!2a5\u{1}K!;`5\u{c}H! aqYV!<akuh \u{3}K/!#`\u{2}^\u{11} \u{1d}n\u{16}!<a\\Q\u{17}!Fa\
        $\u{1a}\u{14}!#a0&@!#a5Kp!0`h\u{9}\u{e}!!`E\u{12}G!=a\u{8}4Q!<aCy, w|a z\u{12}\u{1f}!<a7]? \u{19}\u{14}\u{1f} 4\
        !' j}_ +H\u{12}! a\u{19}K\u{1b} \u{d}QI!6akN' \u{4}g\u{6}$ `4`9`*`I)c !L\u{1a} =P! w-[ B,\u{1f}!*a\u{18}E ! `'\u{a}\
        6 9u? 4XN##`!`\"`huo!=a#\u{1c}\u{5}!+`wV{!;`}LB!*a\u{11}NS! a\u{d}y\u{10} w5= a\u{d}F!>an\u{a}Z!)`g\u{2}e!!`1*4\
        !Caou9!\"`+\u{8}? O\u{10}D!<a\u{9}\u{1b}G! aPnI!=aS3q 7l$ ]jm!!`\u{6}@\u{3} \u{9}\u{d}\u{19}! `\u{12}I/ Cj0 \u{1f}\
        33 }<? \u{9}X?!!`Q1k uL<! aX\u{e}_ Swe! a\u{18}\u{16}u!2aF$\u{0}! aQ\u{2}\u{1a}!*av\u{11}<! `\u{3}si AP\u{1c} w\
         )!#as\u{1c}V 3\u{10}[!?ak\u{14}d!*`Wrk \u{b}\u{15}k#9` `Ba;\u{12}\u{9}!(aM\u{7}.!1a?\u{8}. ^p;!9a\u{15}\u{f}Q!\
        $aw/;!-`@>U!;aibb \u{6}}, ?*Y!<a)e_!Ca6Cm!$a\u{1e}!\u{18} \u{13}o:! `\u{4}\u{18}N e;`!\"`fm\u{4}!;ad<\u{1a}! a<\
        R9!#`6@; RLg \u{14}@P q]]!,a0\u{7}p! a}x!!4a\u{1}=B!<aq\u{1c}A!8a_}*!1akm+!4asz^! awO\u{6} U\u{1b}\u{14} J\u{8}\
        #!Ja7lM!Gal}t 2\u{2}\u{1}!Ga, \u{7}!=a\u{15}A]!!a-?, \u{f}\u{19}_ mWk! ajw\u{7f}!:`>R\u{7} \u{9}b%! `\u{d}^+! a\
        =b. \u{c}V6!Ea\\8D!&a\u{2}!G!(a!\u{1b}}!<a\u{16}C\u{1f}!Gai\"!!6`U!D!;axOe 4?{!4`mB}\"#`;`,)\u{3} \u{14}y9 \u{1d}\
        av!!apCw!3`n0\u{5}!4`O5\u{10} \u{6}\u{b}\u{13} \u{2}m`!(`$tk!\"`nbJ!:`H\u{7}N! aJ]j!JaV\u{15}t!#a\u{1f}\u{1a}\u{15}\
        ! a\u{18} !!*avZ# Qwt f\"O!;`\u{15}\u{0}\u{8}!/a+\u{b}\u{16} 5\u{a}\u{1b}$#`4` `9`D|\u{e}!#a\u{9}*7!6a\u{19}\u{c}\
        : ]Lh!;`EP\u{6}!=axr( >~U E9`!<a\u{11}\u{1c}|!9a\u{16}w} w\u{14}Q!CarQ\u{1b}! `]?3 s\u{0}a \\A\u{1d}! a^Eb!<anu\
        b!;a\u{2}Dy \\Z&! a>b(!>aH^*! a\\4-!=a>K4! ap-A \"iE!4a\u{0}Oa!\"a!\u{9}\u{e}!@aAO3!%`\u{1c}G4 H\\K!&aT\u{b}i!1\
        aCA# | | \u{1b}y1 P\u{1}@!)`m*x!!`9\u{1d}\u{18}!Jar\"  8Dm 3/q +\u{16}\u{d}!#`-8\u{16}!*`XI1!!`)vx!)asA\u{6}!&a\
        q~\u{8}!!`\u{16}q\u{19}!5alI/ 7N9!8a\u{b}\u{b}z!<a\u{e}*5! af-E!>aFag!9awWw!\"`Eq% \u{2}k\\!Ga{n`!:`\u{17}j%!Ea\
        Y!<!<a?\u{16}<!*`2oB \u{5}g^! a\u{12}~( a$2!Ga\u{18}Wt!2an\u{1f}\u{15} \u{1f}Y%!=aD={!&`3v\u{2}!5`H\u{17}\u{2} \
        \u{1e}x9 PU?! a%CI! aHyT! a\u{1a}uU! a@&_ \u{d}Bx!,ah\u{1d}\u{1}!Ja\\5\u{a}!/aYE&!\"a\u{15}vM!Ja2FW! aV~4!?aE_W\
        !;aL\u{3}Z!!a\u{12} \" s-? \u{1c}qQ \"@] \u{1c}'#!\"`Hn<!-a LD mCt 4q#!Gaz|= \u{11}\u{1f}A! a8v\u{2} Oh\u{b}!2a\
        \u{b}O0!0a\u{15}\u{13}\u{b}!<at^\u{c}!\"` A+!=a\u{10}2[ :Xv yY'!Cabi( \u{1a}Nh E+\u{b}!>a\u{15}@% \u{1d}\u{19}*\
        !(am\u{4}@ \u{4}ag pC<!?a8\u{14}\u{7}!\"`\u{19}e\u{f}!#`D8< 1;v!>aVT\u{b}!>a\u{1f}]\u{13} y;\u{18}! a\u{1d}S?! \
        a0kG l\u{10}T A/t! aN\u{b};!.a\u{1a}|&\"!`#`\u{14}yh!Cau\u{1c},!Ga\u{9}]9 \u{3}M=!5a1,b!&`\u{f}:\u{1a} c\u{8}\u{1f}\
        !(a\u{9}\u{10}\u{1} @5\u{1b} H\u{14}6 sP_ N\u{2}\u{2}!=a\u{2}C$!\"`\u{5}Ql ,*o!>aX,r!$a<\u{0}\u{2}!Ja[|\u{19}!;\
        `X\u{7f}! m_*!0a\u{10}hm!HaoA\u{1}!=ag3\u{18}!Ga3E3!=a8,A!4`\u{b}eL! a$`A!8`J\u{e}M!JaK6N ]7\u{9}!&`\u{1a}B\u{11}\
        !!a5og n\u{14}i!'aB,,!!aG$N p4X!/akBe #5\u{e} ||& su1 UV4 \u{14}\u{15}m \u{17}D\u{15}!#a8|\u{1e}!/abU7! a\u{f}8\
        K! `H.\u{19}!(a$:'!<a\u{1b}8+!$a\u{9}TG iNR \u{15}%G!Ga\u{14}\u{15}\u{1e}!9aS\u{0}\"!*an~+!;`J\u{8}.!9a,hv! a\u{12}\
        \u{b}z xp\u{a}!%`W}-!8`c55!;aQ \\ #F\u{4} _\\\u{19}!<a\u{18}j>!4a\u{1}2@!\"`p(v! a)\u{16}\u{8}!\"`Pq@!;aGZB!*aG\
        \"I!8`HmI!9`=\u{1a}K \u{10}Fq \u{17}\u{f}\u{10}! a: d!&a3z\u{18} \u{19}\u{1c}@! `{\u{b}Z )}g 5\"v!=a\u{17}\"0 h\
        y:! `M5\u{16}\",`+`\u{2};v!5a\u{12}y\u{0}!4`\u{13}u\u{6}!Ba5:< \u{1c}%\\!<aR' !+aPj*!$`n\u{1a}?!<a\u{b}%s :|}!#\
        `6$7!*a\u{1a}]Q!0`|[V 5us! a;:|!+`&c(!;aE1W!*a\u{a}SZ S\u{f}]! `A(a }\u{b}e!*a>*o!&a\u{12}~x!'a>Mz!4akh\u{3}!6a\
        us\u{5}! a\u{3}]\u{1a} 8>T!)a\u{15}>\u{b}!<aB\u{5}X!2a#T\\!3alH\u{e}!;a\u{7f}v2! a\u{16}HH!,`\u{f}N\\!;`e6h! a\u{1b}\
        5\u{3} #X\u{8}!<aJ_ !;aB\u{13}:!4`\u{a}9I!?aEAN eQ}!<a\u{f}\u{3}\u{1f} .\u{c}/ kLJ m|R!\"a\u{1}q9! `<iO! `y\u{a}\
        i!DapVn!*aR@\u{8}! at7\u{12}!Ja`\u{11}\u{1e}! a)z)!\"a\u{5}\u{b}? \u{1f}\u{18}\u{7} Qp\u{12} X0R!*aF%[ em\u{a}!\
         `Y\u{8}\u{15}! aBU@!?aj;C! aXJG!;a\u{c}Nu \u{7f}$w!!`ls\u{c}!#`\u{1f}I\u{e}!#`^<$ rl\u{d} \u{13}b(!Caz\u{e}s!@\
        ai8t!#a6j\u{7f} \u{11}FY!$a7\u{e}[! at\u{7f}]!JaLs\u{c}!2aEwP!#a\u{e}\u{7f}R enz yX! 7\u{1a}7!Ba6T[! a\u{19}Ww \
        1'0!<aY1N! a[\u{1e}a! a6Wd \u{0}ky!-a1~$!#`a\u{1f}-!,`i\u{18}O!5aY[a $\u{7f}q!!a\u{c}\u{b}E! `\u{14}\u{9}d!Bat\\\
        w \u{8}\u{11}\u{1f}!Ca_\u{f}$ c\u{7f}=!>a\u{1d}\u{1e}R!=abm} kr- a60 ]*\\! a\u{17}G\u{1b}!(aV-- ^2\u{7f}! aT\u{1}\
        .!-`\u{15}#C  Ab!=aw\u{13}g!!`g8H Ti2 ,VQ!Ea6\u{18}c 8}\u{6}! `<s\u{7}!=asi_! ` Sw!3a~@\u{5} #7\u{f}! aq;\u{f} \
        6\u{a}\u{18}!>aJ>I ZbS!$a3?i Z\u{1b}k \u{8}5x!-a|E\u{0}! ak\u{11}\u{1}! az$\u{e}!9`>GU! a\u{3}il!\"`\u{13}b\u{2}\
         D^2!Ga@*B .7L!:`s\u{2}Y K9B \u{2}\u{1b}g 8?\u{1e}!'a\u{5}Y5! a\u{1a}*t! a\u{1e}\u{4}: msL#,`1`0`\u{10}mg ^So!A\
        a,mv!:a\u{0}Q\u{11}%#`%`!` `EaOF\u{1c}!!`\u{13}_[!&ask\u{3} \u{1e}\\\u{e} Aq\u{18} <\u{1d}; B\"E!Ba:U_!%afk\u{18}\
        !*a7Y\u{1c}!)`C'*!$aQ\u{8}^ o\u{18}? xQx! aE\u{d}\u{9}! `\u{16}RR \u{e}\u{12}\u{19} \u{f}\u{11}A!Jab&P\"#` `U9]\
        \"\"`!`|8\u{0} \u{1f}\u{0}\u{12}! a<=o! anU\u{b}!,aH\u{a}\u{17}!6a\u{1e},\u{1b} Uin!<ad]r!;aijs* `%`#`4`6`&`7`!\
        `$`\"`5:y! `j\u{7}V! aT\u{1f}\u{b}!1`AdV! `\u{7}Dg!8aTc\u{12}!:a;\u{7f}4 M(% \u{2}D<!;a@\u{1c}K! `'bY 3\u{18}| \
        6=\u{11}!4`ok\u{17}!9ar\u{19}S aX[ (\u{12}# \u{1b}!6 Rcp yS\u{f}!#`oz\u{11}!:a;F& Nr0 _36! `EE`!Daial! a\u{1}%,\
        ! `\u{1a}\u{1c}<!Ja\u{11}E`!Ea\u{e}\u{d}e!Ja\u{9} \u{1b}!2aC\u{16}2!Ga \u{1f}J!+aQ\"\\!/a>cd! a\"E\u{e}!,akT<!$\
        a(\u{9}r \u{8}jH \u{17}\u{7}R !vk \u{1d}]\u{d}! a\u{2}\u{7}\u{1f}!.`c>2! a]\u{5}5!!aTDX! ag}]! aKfd!Ea\u{6}*|!8\
        aHx\u{1c}!\"a]\u{19}\\!:`l\u{7f}x! `*^\u{14}!<`Ud\u{18}!!`='5!Ga\u{17}!! E@$!'`\u{2}_6!GadJT!#`85\u{17}! a \u{17}\
        \u{17}!+`\u{e}~M B\u{12}W!#`mr` \u{1a}\u{1e}b!2a\u{e} x!&a\\R\u{1c} V\u{8}8!\"a\u{1}\u{1e}B lSV!0a%uW!'a$ul!<`6\
        I|!*`J\u{e}\u{9}! `\u{3}p8 6QK!=am.T! a\u{5}u\u{3}!!`]g0!\"a\u{1d}&P }!U!Ca\u{18}>]!#`O\u{1}\u{1f}!)`|:% [\u{18}\
        M! a\u{1a}3p!8a\u{d}L\u{17}!0alF\\!JaWK\u{2}!#a\\m !!`/A4 O\u{17}\u{19}!4`\u{1f}]$!!`\u{1c}\u{9}V!*a^\u{5}d #T\u{19}\
        !$aa0\u{1d}!Ca\u{0})3!<ah\u{15}s! aT|~! a;\u{1d}~!%a|Y+!*a_7: ;s\\! `\u{1}es!\"`%d5! aL+@!=a\u{18}~t! aI>\u{a}!\
        %` \u{c}\u{1e}! `)b7!!`&QS! a\u{1c}M\u{a}!<a\u{f}A\u{d}!&adR(!;a~BP! a\u{a}F*!#`Ek.!JaE-4 H\u{e}\u{0}!4`/q\u{2}\
         [#H! aD/I!Jaw5S!\"`2\u{5}z d[K!>a\u{6}R[! aKr_!*a\u{4}Do \u{18}]f!*ab$y 0az #(\u{0}!(`\u{6}B\u{8}!%`\u{7}\u{1c}\
        @!#`Zb#! `\u{e}{V! a=5q!!`h%\u{b} bb2 \u{11}<8 o_9 |\u{18}\\!$a\u{0}<\u{f}!6`ua8!=a&\u{15}\u{5}!.a\u{1d}cW `N^!\
        >a\u{17}[j! avyl!Da\u{e}f!!#`\u{1a}\u{18}G!!`?hO x}{!;`F\u{6}\u{18}! aGN\u{1f}!;a]\u{1b}E\"!`\"`*lM c[O!Da\u{15}\
        <\\!\"`\u{a}\u{2}^!Jaz\u{15}l I\u{18}\u{0}! `/*\u{5} \u{13}\u{e}4!;aq\u{a}c *_y!$`6n%!<a\u{a}R2!$ag\u{9}R!>a\u{c}\
        \u{5}j!6`\u{b}G\u{f}!;`|A\u{12} Gx\u{1d}!Ja:BD!<a\u{b}\u{8}O!,``\u{10}a!$a\u{1e}2K Y\u{8}N! aiFa!Ga%P\u{4}!<a0\u{15}\
        \u{19}#'`&`%`\u{5}W\u{1c}!)`UD4! `*\u{2}B! `\u{7f}\u{18}] ^rm!?aOst! a\"#~ z3* N\u{1e}P \u{3}SX! `#\u{0}m 0N:!1\
        aPm;\" `#`i\"T! aG\u{1d}X!Gao\u{9}m!*`\u{13}p\u{12} z\u{7}=! ` \"I i\u{1a}\u{19} :H, \u{3}-3! a6\u{b}N! a\u{1}\u{9}\
        b!*a6yz \u{8}=\u{1a} @1l!+`>wr \u{1b}:s!4aV\u{2}y! a\u{13}\u{16}5 wW\u{f}!)`E\u{7}\u{11}!!al\u{1b})!#`W?/! `FVP\
         \u{0}<W!%`iQ\u{16} A(\u{18} sQ0!;azfS!&`s\u{1d}S!\"`G\u{10}\u{a}!Ca]&O \u{1c}>]! a\u{1b}\"*!.`\u{5}P\u{1} {\u{1}\
        & **n!$`35u Q\u{1a}B!%aE\u{1d}` \u{3}\u{1d}p e\u{11}u L`{ \u{7}t!!&a%-u! a%i}!$a6^\u{17}!FaQYR!4ay\u{0}e 1\u{c}\
        S! a%gU M`k!HajV2 \u{1a}O: h;A \u{7f}U\u{7}!Fa\u{1d}~\u{18} I)(!7a\u{1d}9C!CasMN!-`\u{1d}|w!*`$\u{19}#!Ea\u{a}f\
        S !\u{d}z Q\u{5}:!<a`\u{1f}_! a>\u{11}d! a\u{17}.\u{8}!\"a\u{4}ma!/aU\u{e}* rFN (Wx!'a;-=!<a{[O!$`}\u{b}\u{11} \
        ZuI!<a\u{f}:k$3`#` `9`\u{1e}\u{a}\u{9}!;`;:\u{e}!&a\u{f}t& \u{19}N-!Ea\u{19}\u{4}}!*aoD\u{11} 1$&! `UG, $v[ f{y\
         ~z2!!a\u{4}{\u{12}! a\u{4}\u{8}*!*a%\u{3}1 ?x<!<a1G`!'acv\u{9}! a79E _\u{17}Z!<a5\u{7f}p!,`\u{1c}f\u{15}!&aH?6\
         PDG!#`\u{9}\u{f}w!#`I8~! a'z, \u{4}$W 9n]!BaXx$ \u{3}Y, \u{1e}6k \u{2}^y N3.!Jag2> z\u{1}I!$`\u{10}QQ!#`xu-!Fa\
        U\u{1e}1! a\u{d},:!=aH:.! a_f)!!`u7\u{b}#!`#` `\u{13}\u{1}\u{12}!)`\u{1b}\u{d}\u{14}! a\u{1e}@*!*`\u{6}>S!Ja5\u{3}\
        \u{11}%&`#`4` `Ca\u{e}\u{17}1!\"a#`8!+aG\u{15}9!9aN8D!;aNjW!1a\u{9}/g!%a\u{a}E. j\u{5}Z!6a\u{2}\u{b}u! avP\u{1}\
        !!`O\u{5}\u{b}!&`?\u{2}\u{1d}! `;Og \u{7f}\u{1}\u{15} r\u{1a}d 7\u{d}g!<a\u{1}+\u{f}! a@_G r7\u{2}!$a_.%!#`\u{1e}\
        \u{7}. sLr!*a\u{a}p\u{16}!&a8\u{5}\u{1e}!?atb7\"$`4`\u{1b}BL!&a\u{18}V`!\"`<\u{7}[!4a)uf! a*\u{12}\u{7f}!,aR\u{d}\
        \u{3}! aku\u{d}!#a6*\u{1d} pnS!7a$mW!;`A\u{18}Y!9a\u{d}\u{1}| vh\u{4}!*`V.3 ']3!1`Q\u{17}Y Ub\u{3} ]t\u{1f} C\u{15}\
        '!-aob2 \u{b}D>!9aqOD F\u{3}L!#`.\u{e}!!Ja*P-! aQ|/! a9o^ ?7=!=aeRm! `e\u{1a}X +\u{15}Y \u{1b}\u{7f}[ v'\\!\"`<\
        Di Gvw ^O\u{14}!4az6Q! a1'{!/`gl\u{1c}! `\u{a}\u{11}m  rt!-ayO\u{e}!!`F\"0 \u{18}n4!*a}RA!!a<\u{6}\u{7} n3\u{b}\
         &&\u{14} GRA (0\\! `Lwh zgv!)a\u{9}\u{6}\u{c}!1`6tG \u{8}iK! a\u{9} a!,`\u{5}|o!HaOB\u{9} p$$! `\u{1b}Ef Wik >\
        H\u{a}!4`pM\u{14} J$\u{1f} JkX {y\\!Ea\u{b}a\u{f} d#: r7@!Ja@\u{7}f!-`|Hk!EaiqH @7J!*am\u{b}S n\\q!*a\\L* D*}!&\
        a\u{8}RD!>aT\u{c}Y `J\u{9}!\"aiS\u{15} \u{12}Z;! a~DL!?a]Fa!+a:H\u{8}!1ao!\u{14} ,O#!Ba(>z g-\u{b} {\\\u{16}!<a\
        F\\\" \u{1a}Lu!!aY_z ?hz!\"`yh?! a/K\\!)a\u{1}.1 X(B \u{15}0k!=a\u{1e}\u{a}p!&`O\u{10}p T\u{2}u!\"a\u{c}kz!#`rk\
        \u{14}!Cal\u{9}7!\"aO\u{1e}V!5a\u{14}J' r{r!&a\u{19}L\u{d}!(a#BS!>a\"\u{9}i!\"a\u{a}1r y\u{5}\u{12} Z\u{4}\u{17}\
        !<a=\u{1e}#! aVHn!$aw/o!!`<f`!4a+s\u{7f}!!a>\u{13}\u{2}! a%\u{16}\u{d} rYF n=[ \\I\u{d} GtC!(a\u{13}:z!,`\u{6}\u{11}\
        F 1vi g\u{d}B \u{4}5g!Ba-w\u{14}! `GM3!0aCr4!=a\u{19}GB!+aL7\u{f} {\u{0}\u{14}!JapPm!/a.\u{1f}u!;a\u{7f}\u{a}\u{5}\
         n62!&`XbP!=aLh1!7ab\u{1}N y|U \u{10}{f!4`u\u{2}\u{5}!1a[S:!,`!d_! au\u{1c}` iYm EM\u{3}!,a\u{8},8!(a-+S! aNJ\u{b}\
        ! `O\u{18}\u{10}!%a\u{17}-*! axV+!8a<hZ .Y\u{14} \u{6}AK!1a\u{4}Gc! a\u{5}q\u{1f}!CaF\u{c}k!GaaHx!5a\u{b}\u{10}\
        \u{1f} @\u{15}(!*aG\u{1a}?!\"`Q\u{4}O!;`\u{a}s\u{1c}\"\"`!`\u{b}?1!1ab\"B!%`G(P xnX! a\u{12}\u{6}m!*`.,\u{5}!-`\
        \u{17}OS!<aimg!\"``vg A\u{1f}=!#a\u{1}MQ!*`B`d fP| iW\"!)`\u{d}s@ \u{5}\\I! a\u{4}\u{6}W! a&\u{7f}] \u{1e}++!<a\
        \u{2}qP 7\u{1b}S! `d/p!/a'\u{7f}\u{7}! aO\u{3}\u{e}!4a&+\u{15} SR\u{18}!-a:s6!\"a|\u{9}h!=a\u{12}Kp!6a\u{19}\u{16}\
        \u{7} \u{a}^\u{9}!!`1S$! a;I% ]%0! a-<I 2Nc 8O\u{8}!#a\u{f}H/ Lz\u{18}!'`m\"N!\"aK\u{14}U\"*`+`\u{7}]y!&a\u{2}=\
        \u{10}!+`g_\u{18}!'a5|q! `mtM!BaW\u{12}P!BaR\u{2}$!\"`MVD!;a%\"A!=aY\\\\ 'b\u{d}!)`\u{9}u%!;aP\\L!(aB+q! a:av I\
        VC \u{7}5D\"\"`Bao\u{9}+!?a\u{18}97!=a0\u{4}<! `>fC\"(`)`:}V \u{1f}0-!)a.q<!\"a\u{5}!M!9a\u{7f}y\u{18}!7a}qV! a\
        SN\u{10}!4`Dx\u{13}! ab`\u{1d}!#atS! PI? aip! a\u{10}T\u{12}!\"agf\u{13} 2=\u{15}!!`\u{4}\u{1c}!! `\u{1e}\u{10}\
        Q!Ga{\u{2}x!Ba-s\u{4}!$aDD\u{e} M\u{1f}1 a\u{13}J \u{d}nc }$\u{2}!<ao-\u{1b}! `B\"'!8aS86!\"`{qK! a\u{7f}U\u{17}\
         ,}_!Aa{\u{14}_ \u{9}$\u{e} \u{16}N;!#a\u{13}\u{15}I!4aCxd IEv!JavU\u{b}!Ga~\u{f}\u{1c} '\u{5}?! ay\u{b}A!\"aP\"\
        \u{1e}! a[aH! `m\u{e}L 6\u{b}h \u{10}ox!)a\u{1e}3\u{e}!?at%\u{1a}!%a\u{11}V;! `\u{18}1P!%ay#m 4mi!;ao\u{7}i! `G\
        \u{10}p!#`5\u{1e}s!Da\u{7f}~\u{0} ]r$!\"a\u{b}\u{19}.!4`$\u{a}Q!4ab\"\u{9}! `\u{1}4\u{9}!\"`]\u{d}\u{9} \u{1f}\u{e}\
        \u{1b} 5~#!*aG\u{1f}*!\"at:5 B\u{1a}C!Ja\u{7}kk!#`E\u{4}y!;`kV\u{12}!6`{h&!6`iNG!=a%[Q uEV ^Vy! aar\u{1b}!)a03r\
        !(a\u{17}$x! a\u{3}w\u{13}!5aR=\u{18}! a\u{19}*\u{1e}\"\"`$`Z+J!\"`c\u{1b}Q!Ga_\u{18}s t57! `tNg \u{0}\u{9}h V\u{1f}\
        \u{d}!$a\u{e}]\u{13}!4aQm\"!Da\u{1c}\u{b}\\!8a\\y_!;`9\"X -\u{4}\u{1e}!!`v*I!-aD\u{4}S!DaH\u{7}q {$\u{1f} E#\u{11}\
        !Ga@%\u{1a}%+`-`*`.`,`8TM!\"a$:\u{f}! `{<$! a{6G!2a|~\u{7f} P~*!4`4\u{1}0!>a\u{9}\u{6}W \u{1b}\u{16}u!!ah%\u{4}\
         \u{10}\u{14}H \u{18}\u{7}Y!;`1JP!'ao(\\ \u{b}\u{1c}p K\u{18}\u{3} uY\u{1a}##`;`!`mLG i*H! `pDL!#`!(\u{13} n8%!\
        7a_\u{9}4! a8\u{19}K \u{5}\u{14}S \u{1d}\u{7f}] s3D\"!`Ea\u{1f}M%! `UP{ JE\u{c}!DaY\u{18}G! `\u{1a}\u{3}j!*aN\u{1c}\
        j!Ea\u{e}\u{3}[!Dahjf }`y!Baw-% </0 )y5! a'\u{1d}`!\"`r(\u{17} \u{a}.4 \u{2}\u{1d}T! `\u{1a}Ah!\"a\u{9}\"|!7aA)\
        \u{3}! ay2\u{9} Ek. 5>> H7F u'c (\u{c}t!.a\"\u{15}\u{0}! ae\u{3}\u{15} G9V!+`r\u{1b}V \u{1c}\u{11}n!4a\u{1e}\u{7}\
        t \u{9}z{!\"`>B'!Ja*F+ \u{0}*7!,`\u{e}GI! armO!<aN\u{e}\u{5} \u{7f}b\u{1b}! `\u{14}c\u{1d}! ar6<!8abyY z\u{1f}h\
         :\u{f}i!,`3Fk!!at[\u{1f}!%aO-!!8`d\u{3})!$a]r2 \u{b}|<!+aH4B!GaM\u{14}\u{8} \u{5}E,!=aIjR! arM_!$a\u{19}Gr \u{13}\
        {(! a~87 m0]!\"`Qoq 1j\u{8} cA.!\"`<-6 Bd_ 6tl!#`DOo!=a\u{18}W\u{1b}!GaZiB 3(M!Ea\u{7}\u{3}a!6`6nm!<a',}!,a\u{1d}\
        _}!;a\u{2}){!Da0i| nE\u{1f} t\u{15}/! a,U^!=a\u{1d}'i!9a_6y ='}!=a-N\u{0} +t5!<aFm:\"#`\"`T\u{16}\u{f} \u{6},Z!\
        BaRmf C]h \\Rz!4aT\u{f}\u{2}! aU~\u{1d}!Ja\u{1d})&! aevL \u{1a}@Q uqj!4a\u{0}#\u{9} \u{b},\u{e}! a>9\u{13}!=ah3\
         #+`%`\"`\u{1d}@H \u{16}0r 0gt!\"`0\u{0}\u{1b}! a\u{5},3!2a\u{18}Ex!<aEy\u{1a} ;+=!!`x'L \u{10}qh!*`A}q!$aEM\u{d}\
        !.aZ50 \u{a}]0 \u{9}6\u{10} Z27  \\\u{7f} PH\u{3} {#\u{f}!=a=xC A>n )MJ!8a{RW Ew*!?a9jL!*ac\\_!Ja0lu!<ahh\u{7f}\
         h#\u{1}!CaYd+ 513!>aa:o! `op\u{16}!,`\u{0}&& c$V!Ba\u{18}9t!<aW\u{a}x!0a@\u{12}{!*`D$\u{9}!#`\u{1e}u!! aYG8 d2\
        \\!<a \u{7f}E {ZJ!Ja\u{10}k[ b\u{17})!)atf.! `\u{5}Ju! a\u{18}S9 ;UT Lfs!#`G}\u{0}!!a\u{b}\u{11}\u{13}!\"aNx$!G\
        apq=!<a\u{1d}*k!Ga\u{1d} l dq\u{0} k%\u{a}! a\u{f}\u{0}l!*`\u{e}\u{3}v `k\u{1} \u{0}\u{1e}\u{2}!#a<f\u{1f}!<a/m\
        \u{16}! aH!c!&a?5k!Ja79t ,\u{17}s'    4  ~  \u{1c}  &! +! \u{7}! K\" \u{1a}\" \u{7}# ?$ I$ X$ !% :% \u{0}% *& f\
        & \u{1e}& I' N' U' \u{a}' O( n( \u{a}( \u{18}( &) b) 2* \u{3}* #+ 7+ K+ Y+ \u{b}+ \u{10}+ 4, C, R, _, _, d, \u{12}\
        , &- |- \u{1}- \u{10}- N. b. {. \u{c}. 2/ 9/ @/ d/ \u{7f}/ \u{10}/ \u{15}/ \u{1e}/ (0 20 E0 f0 h1 \u{19}1 (2 C2\
         s2 x2 63 g3 x3 J4 ]4 *5 :5 H5 W5 m5 @6 U6 f6 u6 \u{1c}6 =7 B7 R7 W7 a7 f7 \u{13}7 v8 C9 /: A: a: \u{1a}: [; `;\
         p; \u{e}; +< t< ~< ~< \u{d}< != &= <= K= P= \u{6}= 4? 4? \u{f}?  @ *@ \\@ \u{d}@ &A tA }A \u{1f}A _B nB \u{2}B\
         XC pC 7D CD ^D \u{1c}D #E ZE oE \u{13}E 'F :F :F XF  G yG yG ~G \u{1d}G 5H :H NH \u{2}H \u{12}H +I @I OI \u{14}\
        I \u{1e}I (J 2J jJ  K 5K lK &L AL qL PM YM yM \u{5}M \u{a}M \u{19}M oN $O hO \u{c}O +P PP \u{19}P ,Q 6Q ;Q ]Q g\
        Q \u{4}Q \u{10}Q qR \u{4}R LS XS pS \u{5}S /T /T RT ~T  U ^U \u{8}U \u{1d}U bV \u{10}V #W LW VW yW \u{3}W \u{1d}\
        W 0X AX iX |X \"Y \u{2}Y \u{7}Y \u{7}Y 6Z &[ p[ \u{1}[ 3\\ =\\ \u{c}\\ ^] c] w] [^ `^ \u{17}^ +_ X_ h_ \u{3}_ 6\
        ` m` ka \u{6}a 5b Pb \\b \u{c}b \u{1c}b Fc jc oc \u{2}c \u{11}c /d @d Vd \u{1e}d ,e ;e ;e Le \u{1e}e 6f Ef Tf :\
        g \u{7}g \u{1b}g 1h ;h Eh nh }h (i Ni bi \u{7f}i \u{9}i Aj Tj \u{4}j \u{9}j \u{19}j 2k ak ak \u{1a}k 0l Jl Sl t\
        l 1m bm lm vm %n 8n Dn Dn Sn Xn in ~n \u{a}n Io Po Uo _o io |o 'p 'p hp mp \u{c}p  q 7q <q ,r Jr Yr Yr cr \u{1b}\
        r *s _s is ss \u{1d}s 't ,t =t Lt ,u Uu qu \u{2}u /v >v Cv av {v \u{18}v $w =w Rw pw \u{9}w 3x dx ix \u{d}x \u{19}\
        x :y Dy Sy Sy Xy iy \u{7}y Rz 0{ 5{ F{ f{ /| @| v| \u{11}| J} `} e} j} q} \u{1e}} '~ t~ \u{8}~ \u{17}~ -\u{7f} \
        7\u{7f} C\u{7f} H\u{7f} M\u{7f} Z\u{7f} \u{7f}\u{7f} \u{4}\u{7f} \u{10}\u{7f} `\u{0} y\u{0} 2\u{1} q\u{1} &\u{2}\
         +\u{2} 5\u{2} N\u{2} x\u{2}  \u{3} %\u{3} 4\u{3} >\u{3} C\u{3} \u{2}\u{3} \u{11}\u{3} a\u{4} f\u{4} \u{e}\u{4}\
         +\u{5} I\u{5} X\u{5} _\u{5} k\u{5} w\u{5} \u{12}\u{5} G\u{6} N\u{6} _\u{6} z\u{6} %\u{7} =\u{7} d\u{7} }\u{7} \
        \u{e}\u{7} '\u{8} l\u{8} \u{1b}\u{8} I\u{9} U\u{9} &\u{a} 9\u{a} b\u{a} )\u{b} D\u{b} X\u{b} k\u{b} k\u{b} ~\u{b}\
         I\u{c} !\u{d} +\u{d} E\u{d} \u{12}\u{d} 7\u{e} i\u{e} I\u{f} a\u{f} p\u{f} \u{1}\u{f} \u{1d}\u{f} D\u{10} I\u{10}\
         S\u{10} g\u{10} l\u{10} \u{12}\u{10} *\u{11} ^\u{11} )\u{12} 2\u{12} I\u{12} l\u{12} \u{10}\u{12} \u{1a}\u{12}\
         =\u{13} V\u{13} o\u{13} \u{a}\u{13} .\u{14} F\u{14} t\u{14} \u{2}\u{14} m\u{15} |\u{15} \u{1}\u{15} B\u{16} G\u{16}\
         \u{0}\u{16} \u{1f}\u{16} L\u{17} V\u{17} `\u{17} t\u{17} 2\u{18} \u{6}\u{18} 0\u{19} G\u{19} P\u{19} d\u{19} }\
        \u{19} \u{18}\u{19} \u{1d}\u{19} $\u{1a} ?\u{1a} M\u{1a} h\u{1a} \u{1}\u{1a} \u{14}\u{1a} F\u{1b} K\u{1b} e\u{1b}\
         \u{0}\u{1b} \u{c}\u{1b} $\u{1c} \u{a}\u{1c} )\u{1d} .\u{1d} F\u{1d} m\u{1d} w\u{1d} \u{b}\u{1d} 7\u{1e} q\u{1e}\
         \u{2}\u{1e} \u{c}\u{1e} \u{18}\u{1e} J\u{1f} V\u{1f} \u{13}\u{1f} \u{18}\u{1f} \u{1d}\u{1f} \" !' !F !U !w !\u{19}\
         !(!!2!!Z!!r!!\u{1c}!!S\"!q\"!\u{4}#!\u{15}#!1$!6$!O$!Y$!q$!\u{3}$!\u{d}$!\u{14}$!J%!^%!v%!:&!`&!z&!\u{7f}&!\u{1f}\
        &!$'!3'!B'!`'!e'!\u{5}'!\u{a}'!0(!M(!\u{13}(!X)!\u{9})!\"*!'*!3*!B*!}*!\u{9}*!\u{17}*!!+!9+!H+!q+!\u{f}+!\u{1},\
        !\u{6},!\u{d},!7-!C-!\".!z.!\u{9}.!A/!Y/!\u{1d}/!E0!T0!m0!y0!\u{d}0!,1!i1!p1!u1!c2!r2!\u{1d}2!\"3!'3!53!D3!P4!Y\
        4!^4!h4!t4!05!<5!F5!M5!|5!T6!\u{19}6!*7!H7!Y7!j7!\u{e}7!\u{1d}7!'8!,8!;8!w8!|8!L9!\u{f}9!#:!A:!^:!q:!\u{5}:!\u{f}\
        :!&;!&;!D;!V;!f;!k;!u;!\u{11};!`<!q<!\u{a}<!\u{1b}<!)=!L=!]=!i=!n=!\u{1}=!\u{1e}=!9>!X>!b>!q>!q>!\u{9}>!\u{1e}>\
        !-?!L?!4@!j@!\u{d}@!\u{1c}@!hA!\u{7}A!\u{11}A!QB!eB!oB!tB!\u{f}B!LC!dC!pC!\u{0}C!+D!zD!\u{14}D!1E!;E!cE!oE!\u{17}\
        E!!F!pF!\u{6}F!\u{15}F!(G!\u{0}G!\u{a}G!\u{f}G!\u{19}G!(H!1H!qH!{H!\u{0}H!\u{f}H!OI!$J!>J!HJ!hJ!}J!,K!6K!hK!\u{b}\
        K!\u{10}K!-L!7L!<L!FL!YL!\u{15}L!LM!`M!RN!mN!0O!?O!^O!sO!7P!\u{19}P! Q!*Q!KQ!|Q!\u{18}Q!>R!yR!OS!VS!`S!tS!yS!^T\
        !cT!mT!\u{4}T!\u{15}T!EU![U!\u{b}U!pV!uV!\u{4}V!\u{b}V!\u{16}V!KW!UW!}W!}W!\u{b}W!\"X!>X!>X!1Y!DY!nY!\u{4}Y!\u{9}\
        Y!+Z!]Z!\u{3}Z!X[!][!l[!\u{b}[!\u{1e}[!0\\!H\\!`\\!\u{4}\\!<]!Z]!d]!i]!\u{6}]!\u{16}]!9^!m^!\u{2}^!\u{19}^!4_!C\
        _!R_!(`!B`!\\`!\u{0}`!\u{a}`!*a!Ka!Ka!Ua!}a!#b!*b!eb!\u{a}b!$c!nc!\u{2}c!Dd!hd!md!\u{10}d!He!]e!\u{b}e!%f!:f!If\
        !Zf!hf!zf!\u{c}f!\u{1d}f!;g!Og!ug!#h!\u{1e}h!6i!;i!Ji!\u{1c}i!@j!vj!\u{12}j!\u{1e}j!-k!Wk!rk!3l!]l!ul!)m!Im!Wm!\
        \\m!km!wm!En!\u{8}n!\u{f}n!\u{14}n!Ro!Ro!Wo!ko!\u{c}o!\u{16}o!hp!\u{9}p!\u{13}p!\"q!Dq!lq!\u{5}q!<r!Fr!er!\u{13}\
        r!~s! t!/t!>t!>t!\\t!ot!\u{2}t!'u!6u!Su!_u!,v!Bv!Qv!sv!\u{1a}v!>w!Pw!\u{1}w!*x!>x!Tx!}x!}x!\u{c}x!Cy!}y!\u{e}y!\
        $z!Lz!}z!\u{14}z!\u{1e}z!7{!G{!L{!`{!\u{18}{!$|!q|!\u{12}|!k}!\u{b}}!\u{10}}!\u{1e}}!-~!2~!E~!q~!\u{1c}~!_\u{7f}\
        !d\u{7f}!)\u{0}!7\u{0}!<\u{0}!E\u{0}!\\\u{0}!s\u{0}!\u{f}\u{0}!\u{14}\u{0}!%\u{1}!;\u{1}!m\u{1}!~\u{1}!\u{a}\u{1}\
        !,\u{2}!>\u{2}!\u{3}\u{2}!\u{1b}\u{2}![\u{3}!e\u{3}!j\u{3}!\u{18}\u{3}!-\u{4}!?\u{4}!?\u{4}!P\u{4}!\\\u{4}!m\u{4}\
        !\"\u{5}!,\u{5}!D\u{5}!b\u{5}!g\u{5}!q\u{5}!\u{0}\u{5}!\u{1a}\u{5}!\u{1f}\u{5}!)\u{6}!V\u{6}!`\u{6}!\u{1c}\u{6}\
        !/\u{7}!O\u{7}!Y\u{7}!h\u{7}!v\u{7}!D\u{8}!I\u{8}!N\u{8}!S\u{8}!g\u{8}!~\u{8}!%\u{9}!/\u{9}!>\u{9}!L\u{9}!\u{2}\
        \u{9}!\u{9}\u{9}!$\u{a}!0\u{a}!?\u{a}!f\u{a}!\u{7f}\u{a}!\u{b}\u{a}!Z\u{b}!_\u{b}!i\u{b}!n\u{b}!&\u{c}!^\u{c}!\u{9}\
        \u{c}!C\u{d}!T\u{d}!Y\u{d}!Y\u{d}!i\u{d}!\"\u{e}!5\u{e}!E\u{e}!T\u{e}!\u{16}\u{e}!X\u{f}!X\u{f}!o\u{f}!\u{17}\u{f}\
        !+\u{10}!2\u{10}!F\u{10}!K\u{10}!\u{13}\u{10}!\u{1d}\u{10}!.\u{11}!5\u{11}!J\u{11}!-\u{12}!d\u{12}!\u{14}\u{12}\
        !$\u{13}!6\u{13}!\u{1a}\u{13}!-\u{14}!N\u{14}!\u{12}\u{14}!0\u{15}!J\u{15}!l\u{15}!y\u{15}!\u{a}\u{15}!\u{11}\u{15}\
        !\u{1d}\u{15}!>\u{16}!$\u{17}!5\u{17}!K\u{17}!p\u{17}!p\u{17}!\u{16}\u{17}! \u{18}!/\u{18}!9\u{18}!L\u{18}!W\u{18}\
        !\\\u{18}!f\u{18}!\u{5}\u{18}!\"\u{19}!.\u{19}!3\u{19}!Z\u{19}!\u{7f}\u{19}!\u{15}\u{19}!\u{15}\u{19}!\u{1f}\u{19}\
        !W\u{1a}!a\u{1a}!a\u{1a}!4\u{1b}!_\u{1b}!k\u{1b}!\u{4}\u{1b}!\u{1a}\u{1b}!<\u{1c}!i\u{1c}!s\u{1c}!'\u{1d}!B\u{1d}\
        !\u{e}\u{1d}!\u{e}\u{1d}!(\u{1e}!i\u{1e}!\u{f}\u{1e}!\u{19}\u{1e}!2\u{1f}!D\u{1f}!b\u{1f}!g\u{1f}!\u{1}\u{1f}!\u{1d}\
        \u{1f}!, \"I \"S \"\u{1b} \"'!\"@!\"|!\"$\"\".\"\"\u{f}\"\"4#\"C#\"M#\"R#\"w#\"|#\"e$\"o$\"#%\"_%\"d%\"\u{5}%\"\
        \u{14}%\",&\"1&\"c&\"\u{3}&\"\u{d}&\"\u{17}&\"\u{1c}&\"''\"6'\"B'\"\u{10}'\">(\"K(\"{(\"9)\"T)\"\u{12})\"\u{12}\
        )\"**\"/*\"9*\"r*\"\u{a}*\"`+\"p+\"\u{11}+\"\u{16}+\"W,\"l,\"\u{0},\"9-\"[-\"j-\"\u{3}-\"\".\",.\"6.\"L.\"}.\"\u{11}\
        .\"\u{16}.\"\u{16}.\",/\"Q/\"n/\"90\"H0\"[0\"x0\"\u{e}0\"\u{1d}0\"f1\"E2\"v2\".3\"\u{1}3\"\u{b}3\"^4\"t4\"\u{8}\
        4\"\u{d}4\"\u{1c}4\",5\"65\"W5\"\u{16}5\"06\"A6\"R6\"\u{9}6\"\u{1a}6\"37\"D7\"]7\"g7\"+8\">8\"O8\"T8\"e8\"y8\"\u{8}\
        8\"\u{12}8\"09\"59\"U9\"d9\"|9\"\u{6}9\"):\"3:\"L:\"c:\"\u{1a}:\");\":;\"?;\"u;\"\u{19};\"'<\"_<\"\u{1}<\"\u{1d}\
        <\"H=\"s=\"\u{9}=\"!>\"+>\"5>\":>\"?>\"N>\"S>\"d>\"\u{3}>\"`?\"\u{4}?\"\u{e}?\"=@\"r@\"~@\"\u{1d}@\"\"A\",A\"=A\
        \"GA\"(B\"UB\"\u{13}B\"\u{18}B\">C\"\u{7f}C\"[D\"0E\":E\"\u{12}E\"}F\"\u{2}F\"\u{2}F\"4G\"CG\"\u{0}G\"\u{19}G\"\
        4H\">H\"CH\"XH\"nH\"\u{17}H\"?I\"`I\"jI\"oI\"yI\"\u{a}I\"1J\"EJ\"\u{7f}J\"\u{10}J\"\"K\"'K\"JK\"\u{1b}K\"(L\"XL\
        \"]L\"dL\"iL\"pL\"RM\"bM\"pM\"zM\"$N\"bN\"bN\"bN\"zN\"\u{f}N\"$O\".O\"8O\"tO\"_P\"uP\"\u{10}P\"\u{1e}P\"LQ\"VQ\"\
        \u{19}Q\"#R\"4R\">R\"iR\"\u{19}R\"GS\"QS\"gS\"CT\"+U\"CU\"OU\"\u{0}U\"\u{5}U\"2V\"<V\"KV\"UV\"\u{1}V\"\u{b}V\"\u{17}\
        V\"\u{1c}V\"+W\"6W\"@W\"\u{e}W\"\u{13}W\"=X\"DX\"\\X\"\u{1a}X\"2Y\"AY\"KY\"~Y\"\u{12}Y\"%Z\"*Z\"=Z\"LZ\"QZ\"\u{3}\
        Z\"\u{8}Z\"#[\"@[\"E[\"][\"b[\"b[\"g[\"_\\\"x\\\"-]\"O]\"\u{e}]\")^\"D^\"o^\"o^\"+_\"M_\"[_\"g_\"&`\"5`\"w`\"\u{1d}\
        `\"<a\"Ka\"sa\"\u{7}a\"\u{1b}a\"%b\"6b\"Eb\"Wb\"pb\"4c\"Cc\"ic\"!d\"5d\"Fd\"Kd\"\\d\"ad\"{d\" e\"Ce\"\u{1e}e\"/\
        f\"=f\"\u{14}f\"3g\"og\"tg\"\u{1b}g\"%h\"Ph\"Zh\"Zh\"nh\" i\"Ti\"~i\".j\"=j\"\u{7f}j\"\u{9}j\"Ak\"Mk\"ck\"\u{9}\
        k\"Pl\"ml\"\u{1}l\"\u{15}l\"7m\"rm\"\u{3}m\">n\"<o\"Fo\"so\"\u{13}o\":p\"vp\"\u{a}p\"\"q\"'q\"3q\"Qq\"`q\".r\"3\
        r\"Jr\"dr\"\u{9}r\"!s\"0s\"Es\"Ss\"}s\"\u{e}s\"\u{15}t\"bu\"iu\"Sv\"\u{1a}v\"4w\"Tw\"\u{b}w\"+x\"Bx\"Lx\"`x\"sx\
        \":y\"Ky\"Py\"uy\"\u{4}y\"\u{15}y\"5z\"mz\"~z\"\u{b}z\"%{\"V{\"[{\"q{\"\u{f}{\"@|\"3}\"8}\"O}\"o}\"\u{5}}\"\u{1f}\
        }\":~\":~\"J~\"p~\"A\u{7f}\"M\u{7f}\"}\u{7f}\"\u{9}\u{7f}\"\u{9}\u{7f}\"3\u{0}\"V\u{0}\"b\u{0}\"\u{c}\u{0}\"\u{1e}\
        \u{0}\"=\u{1}\"[\u{1}\"g\u{1}\"\u{9}\u{1}\"\u{13}\u{1}\"\"\u{2}\"'\u{2}\"X\u{2}\"!\u{3}\"3\u{3}\"T\u{3}\"d\u{3}\
        \"x\u{3}\"x\u{3}\"\u{1c}\u{3}\"&\u{4}\"+\u{4}\"5\u{4}\"<\u{4}\"a\u{4}\"p\u{4}\"\u{e}\u{4}\")\u{5}\"<\u{5}\"K\u{5}\
        \"d\u{5}\"5\u{6}\":\u{6}\"]\u{6}\"\u{4}\u{6}\"\u{15}\u{6}\"<\u{7}\"g\u{7}\"\u{1}\u{7}\" \u{8}\"\u{9}\u{8}\"^\u{9}\
        \"n\u{9}\".\u{a}\"X\u{a}\"\u{1}\u{a}\"\u{15}\u{a}\"<\u{b}\"f\u{b}\"p\u{b}\"7\u{c}\"R\u{c}\"\u{d}\u{c}\"\u{17}\u{c}\
        \"3\u{d}\"J\u{d}\"f\u{d}\"k\u{d}\"\u{14}\u{d}\"H\u{e}\"R\u{e}\"#\u{f}\"N\u{f}\"X\u{f}\"\u{e}\u{f}\"\u{1c}\u{f}\"\
        [\u{10}\"e\u{10}\"\u{1f}\u{10}\";\u{11}\"@\u{11}\"E\u{11}\"X\u{11}\"X\u{11}\"f\u{11}\"\u{14}\u{11}\"\"\u{12}\"<\
        \u{12}\"A\u{12}\"U\u{12}\"\u{5}\u{12}\"\u{14}\u{12}\",\u{13}\"I\u{13}\"U\u{13}\"l\u{13}\"\u{17}\u{13}\"\u{1c}\u{13}\
        \"-\u{14}\"c\u{14}\"o\u{14}\"~\u{14}\"\u{3}\u{14}\"\u{3}\u{14}\"\u{3}\u{14}\"\u{8}\u{14}\"\u{12}\u{14}\"\u{17}\u{14}\
        \"6\u{15}\"S\u{15}\"X\u{15}\"\u{f}\u{15}\"#\u{16}\"-\u{16}\"7\u{16}\"\\\u{16}\"\\\u{16}\"k\u{16}\"u\u{16}\"\u{6}\
        \u{16}\" \u{17}\"U\u{17}\"o\u{17}\"~\u{17}\"\"\u{18}\"R\u{18}\"m\u{18}\"\u{1c}\u{18}\"0\u{19}\"X\u{19}\"\u{12}\u{19}\
        \"=\u{1a}\"[\u{1a}\"\u{10}\u{1a}\"F\u{1b}\"z\u{1b}\"\u{1b}\u{1b}\",\u{1c}\"}\u{1c}\"f\u{1d}\"z\u{1d}\"\u{e}\u{1d}\
        \"+\u{1e}\"Q\u{1e}\"_\u{1e}\"G\u{1f}\"L\u{1f}\"j\u{1f}\"t\u{1f}\"y\u{1f}\", #@ #J #_ #n #\u{1a} #0!#5!#s!#\u{2}\
        !#\u{e}!#2\"#B\"#G\"#\u{12}\"####(##z##\u{6}##V$#=%#Q%#j%#\u{d}%#\u{17}%# &#Y&#b'#\u{8}'#$(#H(#W(#%)#9)#T)#T)#`\
        )#e)#<*#h*#|*#\u{f}*#p+#\u{10}+#+,#7,#3-#D-#D-#Y-#w-#\u{6}-#\u{10}-#Y.#o.# /#%/#O/#O/#[/#q/#*0#90#p0#~0#31#B1#a\
        1#a1#w1#|1#\u{11}1#&2#?2#_2#\u{14}2#\u{14}2#&3#&3#A3#F3#P3#Z3#Z3#Z3#_3#p3#u3#\u{1d}3#:4#D4#[4#{4#\u{f}4#t5#\u{7}\
        5#\u{15}5#)6#36#Q6#V6#\u{15}6#I7#v7#\u{10}7#@8#^8#h8#\u{1f}8#,9#;9#V9#e9#e9#y9#~9#\u{9}9#\u{9}9#\u{15}9#P:#U:#e\
        :#*;#J;#.<#F<#_<#u<#,=#N=#\u{0}=#6>#s>#\u{7}>#\u{19}>#\u{1e}>#\u{1e}>#D?#l?#}?#A@#F@#K@#\u{15}@#VA#sA#\u{d}A#\u{a}\
        B#-C#2C#dC#uC#\u{8}C#\u{d}C#\u{14}C#\u{19}C##D#4D#9D#WD#hD#oD#\u{2}D#\u{7}D#\u{16}D#\u{1b}D#9E#>E#pE#%F#*F#4F#X\
        F#\u{2}F#$G#0G#<G#nG#uG#\u{1}G#\u{8}G#\u{1e}G#RH#<I#eI#\u{0}I#]J#jJ#sJ#\u{5}J#]K#iK#xK#\u{9}K#+L#:L#QL#kL#<M#<M\
        #lM#\u{7f}M#AN#UN#yN#\u{19}N#7O#JO#TO#yO#\u{e}P#2Q#7Q#FQ#\u{8}Q#9R#>R#\\R#\u{16}R#+S#ZS#nS#%T#@T#fT#sT#\u{14}T#\
        xU#\u{e}U#\u{18}U#\u{1d}U#SV#bV#lV#\u{a}V#\u{14}V# W# W#1W#\u{e}W#jX#\u{1d}X#5Y#<Y#TY#\u{d}Y#,Z#AZ#RZ#![#&[#j[#\
        /\\#A\\#F\\#U\\#y\\##]##]#L]#Z]#d]#\u{4}]#M^#|^#._#o_#t_#\u{3}_#\u{1f}_#j`#\u{18}`#\"a#\"a#4a#Qa#ia#\u{6}a#\u{19}\
        a#1b#Fb#Ub#\u{0}b#\u{f}b#\"c#,c#Nc#oc#\u{f}c#?d#]d#bd#\u{8}d#Ye#ee#\u{1}e#,f#=f#Qf#]f#nf#\u{19}f#6g#Eg#Yg#^g#\u{b}\
        g#\u{1f}g#.h#\u{0}h#\u{b}h#di#\u{3}i#\u{18}i#Bj#hj#rj#\u{1}j#3k#ck#yk#<l#\u{7f}l#Om#[m##n#:n#on#\u{19}n#)o#3o#|\
        o#\u{1e}o#\u{1c}p#!q#Jq#[q#gq#lq#\u{1a}q#!r#+r#Xr#jr#qr#qr#\u{2}r#\"s#\"s#'s#Fs#Ps#Zs#\u{a}s#\u{11}s#,t#Bt#Ut#_\
        t#}t#\u{c}t#2u#Ku#Wu#\\u#ku#*v#1v#|v#\u{15}v#8w#Nw#Ww#\u{7}w#1x#;x#Yx#\u{f}x#\u{f}x#\u{14}x#(y#Fy#Zy#Yz#\u{11}z\
        #4{#\u{0}{#\u{1d}{#X|#K}#$~#)~#.~#_~#\u{7f}~#V\u{7f}#L\u{0}#\\\u{0}#1\u{1}#F\u{1}#\u{17}\u{1}#D\u{2}#\u{10}\u{2}\
        #M\u{3}#^\u{3}#{\u{3}#\u{15}\u{3}#\u{1a}\u{3}#*\u{4}#4\u{4}#B\u{4}#X\u{4}#m\u{4}#\u{3}\u{4}#\u{16}\u{4}#\u{1b}\u{4}\
        #1\u{5}#;\u{5}#\u{0}\u{5}#\u{11}\u{5}#\u{16}\u{5}#2\u{6}#F\u{6}#Z\u{6}#d\u{6}#\u{17}\u{6}#\u{1c}\u{6}#\u{1c}\u{6}\
        #!\u{7}#P\u{7}#f\u{7}#8\u{8}#I\u{8}#N\u{8}#\u{d}\u{8}#\u{19}\u{8}#K\u{9}#,\u{a}#@\u{a}#c\u{a}#y\u{a}#7\u{b}#M\u{b}\
        #\u{11}\u{b}#[\u{c}#s\u{c}#\"\u{d}#r\u{d}#~\u{d}#\u{8}\u{d}#\u{8}\u{d}#\u{14}\u{d}#\u{14}\u{d}##\u{e}#2\u{e}#^\u{e}\
        #j\u{e}#\u{4}\u{e}#$\u{f}#0\u{f}#0\u{f}#P\u{f}#\u{9}\u{10}#\u{13}\u{10}#+\u{11}#U\u{11}#\u{5}\u{11}#\u{19}\u{11}\
        #-\u{12}#9\u{12}#b\u{12}#l\u{12}#q\u{12}#\u{10}\u{12}#E\u{13}#\u{19}\u{13}#4\u{14}#\u{1}\u{14}#\u{10}\u{14}#\u{15}\
        \u{14}#,\u{15}#1\u{15}#6\u{15}#B\u{15}#G\u{15}#\u{1b}\u{15}#C\u{16}#m\u{16}#r\u{16}#y\u{16}#\u{1c}\u{16}#4\u{17}\
        #C\u{17}#j\u{17}#j\u{17}#\u{1f}\u{17}#a\u{18}#m\u{18}#?\u{19}#D\u{19}#S\u{19}#a\u{19}#v\u{19}#\u{5}\u{19}#&\u{1b}\
        #d\u{1b}#'\u{1c}#A\u{1c}#O\u{1c}#]\u{1c}#l\u{1c}#}\u{1c}#\u{e}\u{1c}#\u{1d}\u{1c}#L\u{1d}#x\u{1d}#\u{1e}\u{1d}#\
        H\u{1e}#\u{5}\u{1e}#\u{e}\u{1f}#\u{1d}\u{1f}#C $H $\u{1d} $\"!$i!$z!$!\"$+\"$+\"$0\"$L\"$Q\"$[\"$y\"$\u{3}\"$\u{19}\
        \"$6#$@#$G#$]#$\u{1c}#$+$$>$$J$$T$$^$$c$$%%$@%$@%$[%$s%$x%$\u{9}%$K&$\u{16}&$/'$H'$\u{15}'$+($:($R($\\($|($\u{1c}\
        ($3)$_)$\u{c})$\u{1b})$a*$/+$4+$W+$w+$\u{b}+$\u{10}+$\u{15}+$&,$0,$:,$t,$\u{a},$%-$4-$\u{3}-$\u{f}-$(.$Y.$h.$\u{4}\
        .$Q/$d/$i/$\u{9}/$,0$D0$t0$\u{4}0$\u{9}0$\u{1f}0$=1$Z1$\u{d}1$#2$22$\u{6}2$\u{17}2$&3$23$\u{1b}3$Q4$t4$\u{9}4$\u{13}\
        4$85$g5$l5$v5$<6$L6$^6$c6$\u{11}6$\u{16}6$\\7$a7${7$\"8$,8$Q8$`8$x8$\u{b}8$#9$89$A9$P9$U9$u9$\u{3}9$&:$0:$C:$S:\
        $S:$\u{1d}:$';$6;$];$\u{6};$\u{b};$\"<$X<$n<$\u{14}<$\u{19}<$#=$/=$5>$D>$c>$~>$\u{c}>$&?$-?$<?$\u{7f}?$\u{7f}?$\
        \u{17}?$A@$K@$\u{8}@$;A$^A$\"B$VB$\u{d}B$5C$SC$iC$+D$?D$ID$dD$zD$\u{7f}D$\u{4}D$\u{1c}D$BE$\u{11}E$\u{16}E$ F$5\
        F$AF$|F$\u{8}F$#G$;G$XG$qG$}G$\u{e}G$3H$DH$yH$~H$\u{14}H$'I$aI$\u{b}I$2J$JJ$\\J$}J$}J$\u{6}J$\u{1c}J$!K$+K$?K$I\
        K$NK$qK$#L$8L$BL$\u{6}L$-M$MM$\\M$pM$zM$[N$oN$~N$\u{8}N$>O$QO$yO$\u{8}O$@P$aP$aP$\u{0}P$*Q$NQ$SQ$lQ$\u{8}Q$~R$]\
        S$\u{8}S$*T$_T$iT$\u{e}T$$U$0U$\\U$kU$pU$(V$]V$\u{1a}V$\u{1a}V$;W$JW$JW$*X$4X$@X$JX$tX$\u{3}X$\u{17}X$OY$\u{3}Y\
        $\u{8}Y$\u{8}Y$$Z$)Z$JZ$OZ$mZ$\u{3}Z$[[$u[$<\\$R\\$a\\$f\\$f\\$=]$U]$U]$\u{8}]$\u{d}]$\u{1b}]$I^$I^$]^$h^$y^$\u{0}\
        ^$\u{11}^$+_$7_$A_$M_$.`$M`$V`$\u{5}`$\u{15}`$!a$Na$ia$\u{10}a$\u{10}a$fb$\u{11}b$7c$Ac$`c$`c$\u{b}c$#d$/d$4d$>\
        d$Od$|d$\u{18}d$-e$7e$Fe${e$'f$8f$Qf$ff$\u{f}f$\u{16}f$\u{1b}f$0g${g$ h$5h$Vh$\u{1d}h$1i$=i$=i$Bi$}i$\u{2}i$\u{c}\
        i$%j$\\j$xj$\u{10}j$\u{15}j$nk$zk$\u{13}k$\u{13}k$$l$8l$Ll$hl$3m$8m$Gm$\u{7}m$\u{16}m$On$Yn$^n$wn$\u{1c}n$6o$Fo\
        $qo$\u{18}o$7p$Ap$\u{f}p$\u{19}p$9q$Gq$Wq$fq$|q$\u{b}q$6r$?r$Ir$Yr$+s$<s$\u{7f}s$Ut$Zt$/u$)v$Iv$&w$:w$ww$\u{1f}\
        w$&x$&x$+x$5x$Px$lx$xx$\u{1b}x$Sy$*z$*z$5z$Az$Wz$\u{1d}z$){$?{$\u{16}{$+|$m|$\u{1a}|$(}$4}$@}$}}$\u{1c}}$#~$4~$\
        _~$\u{1e}~$\u{1e}~$s\u{7f}$\u{1f}\u{7f}$3\u{0}$[\u{0}$\u{a}\u{0}$ \u{1}$ \u{1}$4\u{1}$L\u{1}$2\u{2}$E\u{2}$Q\u{2}\
        $n\u{2}$\u{15}\u{2}$\u{15}\u{2}$C\u{3}$[\u{3}$w\u{3}$\u{10}\u{3}$!\u{4}$A\u{4}$z\u{4}$\u{11}\u{4}$&\u{5}$+\u{5}\
        $@\u{5}$Q\u{5}$`\u{5}$e\u{5}$s\u{5}$\u{5}\u{5}$\u{15}\u{5}$7\u{6}$O\u{6}$c\u{6}$H\u{7}$\u{0}\u{7}$L\u{8}$[\u{8}\
        $j\u{8}$\u{4}\u{8}$\u{9}\u{8}$\\\u{9}$\u{6}\u{9}$>\u{a}$N\u{a}$S\u{a}$f\u{a}$w\u{a}$\u{b}\u{a}$D\u{b}$I\u{b}$m\u{b}\
        $\u{16}\u{b}$%\u{c}$>\u{c}$\u{f}\u{c}$+\u{d}$O\u{d}$y\u{d}$\u{15}\u{d}$:\u{e}$D\u{e}$\u{7f}\u{e}$K\u{f}$n\u{f}$\
        s\u{f}$\u{4}\u{f}$,\u{10}$B\u{10}$T\u{10}$Y\u{10}$v\u{10}$\u{b}\u{10}$\u{1f}\u{10}$6\u{11}$@\u{11}$J\u{11}$g\u{11}\
        ${\u{11}$8\u{12}$B\u{12}$\u{10}\u{12}$,\u{13}$3\u{13}$=\u{13}$W\u{13}$f\u{13}$p\u{13}$p\u{13}$\u{1}\u{13}$\u{14}\
        \u{13}$%\u{14}$e\u{14}$o\u{14}$(\u{15}$H\u{15}$Y\u{15}$6\u{16}$b\u{16}$\u{2}\u{16}$'\u{17}$,\u{17}$8\u{17}$G\u{17}\
        $\u{0}\u{17}$\u{f}\u{17}$+\u{18}$:\u{18}$F\u{18}$W\u{18}$\u{19}\u{18}$(\u{19}$6\u{19}$S\u{19}$q\u{19}$\u{5}\u{19}\
        $,\u{1a}$1\u{1a}$M\u{1a}$R\u{1a}$l\u{1a}$\u{4}\u{1a}$!\u{1b}$&\u{1b}$9\u{1b}$J\u{1b}$e\u{1b}$e\u{1b}$j\u{1b}$\u{5}\
        \u{1b}$6\u{1c}$Q\u{1c}$Q\u{1c}$s\u{1c}$s\u{1c}$\u{e}\u{1c}$\u{13}\u{1c}$-\u{1d}$B\u{1d}$w\u{1d}$\u{1d}\u{1d}$T\u{1e}\
        $`\u{1e}$m\u{1e}$|\u{1e}$I\u{1f}$]\u{1f}$) %. %o %\u{16} %\"!%9!%u!%\u{7}!%\u{16}!%B\"%\u{b}\"%\u{15}\"%&#%I#%r\
        #%?$%k$%\u{8}$%\u{d}$%\u{16}$%@%%S%%\u{5}%%\u{a}%%%&%S&%l&%\u{10}&%\u{1f}&%)'%)'%a'%\u{15}'%\u{1c}'%3(%D(%e(%l(\
        %v(%\u{12}(%:)%D)%t)%\u{d})%7*%7*%<*%F*%\u{1b}*%%+%4+%9+%C+%X+%e+%\u{1a}+%+,%G,%e,%j,%\u{8}-%'.%6.%l.%\u{7}.%\u{11}\
        .%\"/%i/%<0%E1%Q1%w1%\u{0}1%\u{a}1%-2%\\2%d3%\u{4}3%\u{b}3%#4%64%E4%Y4%e4%s4%45%G5%L5%V5%+6%>6%>6%H6%{6%\u{11}6\
        %\u{16}6%\u{1b}6%17%M7%h7%\u{7f}7%\u{e}7%\u{1c}7%_8%\u{1f}8%/9%49%S9%X9%q9%q9%+:%P:%\u{b}:%\";%4;%H;%\\;%u;%\u{3}\
        ;%\u{17};%C<%M<%u<%P=%_=%o=%8>%M>%W>%v>%{>%\u{14}>%,?%@?%@?%l?%&@%L@%h@%y@%\u{8}@%\u{17}@%(A%TA%rA%\u{1}A%&B%6B\
        %gB%\u{1a}B%&D%nD%\u{6}D%#E%2E%>E%CE%fE%\u{2}E%\u{1a}E%-F%2F%7F%OG%^G%zG%\u{d}G%\u{17}G%2H%<H%PH%\u{5}H%<I%WI%h\
        I%oI%\u{1f}I%BJ%\u{7}J%\u{18}J%_K%fK%{K%\u{4}K%\u{17}K%OL%pL%\u{1f}L%+M%\u{7f}M%#N%_N%nN%}N%.O%TO%cO%\u{4}O%\u{b}\
        O%\u{19}O%\u{1e}O%AP%dP%nP%sP%;Q%YQ%\u{1d}Q%_R%(S%-S%nS%\u{c}S%6T%GT%\u{7f}T%\u{19}T%IU%ZU%qV%\u{2}V%\u{c}V%\u{11}\
        V%1W%XW% X%>X%[X%gX%nX%}X%\u{1c}X%&Y%+Y%AY%FY%FY%KY%\u{d}Y%\u{1b}Y%5Z%aZ%M[%W[%s\\%#]%a]%r]%+^%[^%j^%{^%{^%\u{16}\
        ^%-_%2_%W_%q_%\u{a}_%\u{19}_%(`%A`%w`%7a%Qa%za%\u{4}a%@b%Ob%yb%~b%\u{1d}b%Pc%\u{d}c%\u{1e}c%-d%2d%md%rd%wd%4e%J\
        e%^e%\u{1}e%\u{6}e%If%\u{7}f%\u{7}f%6g%ig%rg%|g%Ch%Yh%ch%\u{7}h%\u{c}h%\u{16}h%$i%3i%:i%Ji%Ji%\u{18}i%\u{1d}i%1\
        j%\u{a}j%\u{f}j%'k%,k%Ck%Hk%[k%jk%}k%\u{11}k%1l%6l%{l%\u{c}l% m%6m%\u{1d}m%)n%In%rn%\u{17}n%io%so%%p%8p%8p%Tp%\u{13}\
        p%\u{1f}p%]q%\u{2}q%\u{11}q%\u{16}q%=r%Ur%Zr%hr%Ds%Ps%^s%^s%\u{16}s% t%=t%[t%lt%\u{1f}t%3u%\u{13}u%\"v%tv%\u{18}\
        v%Fw%kw%uw%Ax%\u{7f}x%\u{9}x%\"y%1y%;y%@y%Wy%zy%@z%Yz%hz%rz%`{%\u{2}{%3|%d|%\u{4}|%\u{18}|%\u{1d}|%A}%\u{7}}%B~\
        %_~%w~%<\u{7f}%\\\u{7f}%p\u{7f}%\u{e}\u{7f}%=\u{0}%c\u{0}%}\u{0}%#\u{1}%-\u{1}%[\u{1}%p\u{1}%z\u{1}%\u{c}\u{1}%\
        \"\u{2}%3\u{2}%F\u{2}%a\u{2}%y\u{2}%~\u{2}%\"\u{3}%c\u{3}%\u{5}\u{3}%v\u{4}%\u{1c}\u{4}%,\u{5}%G\u{5}%L\u{5}%`\u{5}\
        %s\u{5}%6\u{6}%G\u{6}%Q\u{6}%l\u{6}%(\u{7}%G\u{7}%Q\u{7}%C\u{8}%O\u{8}%f\u{8}%\u{d}\u{8}%4\u{9}%R\u{9}%l\u{9}%q\
        \u{9}%\u{1c}\u{9}%F\u{a}%U\u{a}%\u{4}\u{a}%\u{1a}\u{a}%$\u{b}%>\u{b}%H\u{b}%\u{a}\u{b}%<\u{c}%F\u{c}%`\u{c}%'\u{d}\
        %,\u{d}%@\u{d}%E\u{d}%V\u{d}%p\u{d}%\u{8}\u{d}%\u{1b}\u{d}%4\u{e}%>\u{e}%g\u{e}%l\u{e}%Q\u{f}%t\u{f}%4\u{10}%;\u{10}\
        %Y\u{10}%s\u{10}%\u{1e}\u{10}%*\u{11}%;\u{11}%D\u{12}%N\u{12}%\u{5}\u{12}%\"\u{13}%F\u{13}%U\u{13}%}\u{13}%3\u{14}\
        %}\u{14}%}\u{14}%\u{c}\u{14}% \u{15}%,\u{15}%6\u{15}%6\u{15}%B\u{15}%U\u{15}%\\\u{15}%\u{9}\u{15}%\u{13}\u{15}%\
        h\u{16}%r\u{16}%4\u{17}%R\u{17}%y\u{17}%~\u{17}%\u{17}\u{17}%\u{17}\u{17}%1\u{18}%D\u{18}%S\u{18}%7\u{19}%\u{1f}\
        \u{19}%\u{1f}\u{19}%$\u{1a}%6\u{1a}%B\u{1a}%_\u{1a}%j\u{1a}%\u{d}\u{1a}%H\u{1b}%W\u{1b}%{\u{1b}%\u{19}\u{1b}%C\u{1c}\
        %H\u{1c}%O\u{1c}%h\u{1c}%|\u{1c}%\u{12}\u{1c}%&\u{1d}%-\u{1d}%o\u{1d}%\u{c}\u{1d}%\u{1b}\u{1d}%%\u{1e}%\u{1}\u{1e}\
        %\u{1c}\u{1e}%+\u{1f}%0\u{1f}%5\u{1f}%D\u{1f}%z\u{1f}%\u{4}\u{1f}%\u{9}\u{1f}%) &) &8 &P &\u{15} &=!&L!&e!&q!&%\
        \"&G\"&m\"&&#&u#&+$&F$&K$&l$&\u{0}$&\u{f}$&?%&I%&\u{4}%&\u{e}%&_&&v&&\u{a}&&\u{f}&&$'&)'&='&j'&\u{d}'&\u{12}'&F\
        (&P(&\u{0}(&9)&\u{14})&`*&\u{c}*&\u{c}*&'+&1+&h+&z+&+,&H,&M,&p,&z,&?-&K-&^-&\u{7f}-&?.&D.&I.&c.&{.&\u{e}.&9/&\u{1f}\
        /&=0&k0& 1&31&D1&N1&]1&\"2&R2&f2&p2&z2&\u{4}2&63&;3&b3&\u{3}3&G4&Q4&\u{13}4&?5&\u{1f}5&$6&56&O6&^6&e6&q6&\u{1a}\
        6&77&I7&R7&c7&y7&\u{0}7&\u{19}7&;8&O8&`8&y8&~8&49&99&G9&\u{4}9&\u{e}9&M:&a:&s:&}:&\u{16}:&';&,;&6;&G;&[;&\u{8};\
        &\u{12};&\u{1c};&!<&C<&^<&\u{5}<&\u{19}<&C=&d=&D>&\u{3}>&\u{14}>&)?&>?&Y?&c?&h?&t?&\u{e}?&;@&E@&z@&(A&YA&eA&\u{b}\
        A&\u{1b}A&/B&EB&\u{1e}B&DC&aC&\u{12}C&\"D&.D&OD&vD&\u{19}D&/E&GE&LE&SE&SE&pE&zE&\u{1f}E&qF&}F&\u{c}F&\u{1b}F&@G\
        &SG&oG&\u{14}G&lH&sH&\u{0}H&\u{0}H&\u{18}H&,I&mI&7J&\u{f}J&#K&*K&*K&4K&bK&gK&\u{4}K&\u{18}K&1L&ZL&mL&mL&\u{c}L&\
        \u{17}L&!M&0M&SM&_M&xM&dN&\u{b}N&&O&:O&IO&\u{7f}O&#P&#P&;P&\u{6}P&\u{17}P&pQ&)R&XR&\u{7f}R&\u{4}R&-S&7S&AS&eS&e\
        S&oS&\u{4}S&GT&}T&\u{15}T&$U&gU&{U&\u{2}U&\u{16}U&1V&`V&\u{14}V&\u{14}V&eW&\u{5}W&\u{5}W&\u{1b}W&,X&;X&VX&iX&\u{b}\
        X&#Y&4Y&9Y&sY&1Z& [&%[&F[&W[&\u{12}[&1\\&d\\&\u{13}\\&\u{1d}\\&\"]&Y]&\u{1}]&4^&9^&c^&h^&?_&]_&]_&d_&x_&\u{9}_&\
        P`&U`&\u{d}`&\u{1e}`&*a&^a&wa&\u{1e}a&7b&Rb&kb&\u{b}b&,c&\u{19}c&?d&\u{13}d&\u{18}d&\u{1d}d&7e&Oe&Ye&ce&re&~e&b\
        f&*g&Tg&\u{b}g&1h&Rh&\u{9}h&\u{15}h&\u{1f}h&6i&\u{11}i&\u{16}i&\u{1b}i& j&%j&>j&\"k&Kk&uk&\u{14}k&?l&rl&wl&im&i\
        m&um&\u{1}m&\u{1e}m&2n&An&Fn&Qn&\u{16}n&5o&%p&%p&4p&xp&}p&\u{2}p&\u{11}q&Dr&ir&-s&Js&xs& t&%t&ct&\u{a}t&5u&Iu&l\
        u&qu& v&@v&Jv&Tv&jv&tv&\u{12}v&\u{1e}v&Cw&Hw&{w&\u{1e}w&#x&2x&sx&\u{6}x&:y&My&by&Cz&Cz&Yz&\u{a}z&e{&\u{a}{&\u{16}\
        {&%|&C|&k|&\u{4}|&\u{10}}&%~&G~&b~&)\u{7f}&_\u{7f}&d\u{7f}&d\u{7f}&r\u{7f}&Q\u{0}&j\u{0}&\u{1}\u{0}&<\u{1}&^\u{1}\
        &\"\u{2}&\"\u{2}&u\u{2}&4\u{3}&>\u{3}&O\u{3}&\u{1c}\u{3}&\u{16}\u{4}&5\u{5}&j\u{5}&t\u{5}&\u{11}\u{5}&/\u{6}&w\u{6}\
        &#\u{7}&1\u{7}&=\u{7}&L\u{7}&V\u{7}&\u{17}\u{7}&+\u{8}&:\u{8}&:\u{8}&f\u{8}&\u{8}\u{8}&\u{1e}\u{8}&*\u{9}&4\u{9}\
        &J\u{9}&`\u{9}&\u{4}\u{9}&\u{4}\u{9}&8\u{a}&e\u{a}&\u{11}\u{a}&\u{11}\u{a}& \u{b}&F\u{b}&U\u{b}&t\u{b}&\u{11}\u{b}\
        &F\u{c}&\\\u{c}&o\u{c}&{\u{c}&@\u{d}&Z\u{d}&\u{4}\u{d}&G\u{e}&e\u{e}&\u{8}\u{e}&\u{16}\u{e}&G\u{f}&S\u{f}&X\u{f}\
        &E\u{10}&_\u{10}&n\u{10}&)\u{11}&.\u{11}&D\u{11}&n\u{11}&\u{4}\u{11}&V\u{12}&\u{9}\u{12}&/\u{13}&G\u{13}&v\u{13}\
        &\u{17}\u{13}&+\u{14}&\u{7}\u{14}&\u{11}\u{14}&)\u{15}&q\u{15}&\u{4}\u{15}&\u{9}\u{15}&9\u{16}&P\u{16}&\u{17}\u{16}\
        &+\u{17}&s\u{17}&\u{16}\u{17}&'\u{18}&;\u{18}&E\u{18}&V\u{18}&f\u{18}&\u{1f}\u{18}&5\u{19}&K\u{19}&U\u{19}&Z\u{19}\
        &\u{10}\u{19}&J\u{1a}&O\u{1a}&m\u{1a}&}\u{1a}&\u{1c}\u{1a}&4\u{1b}&U\u{1b}&i\u{1b}&-\u{1c}&k\u{1c}&\u{15}\u{1c}\
        &;\u{1d}&L\u{1d}&\u{4}\u{1d}&\u{1b}\u{1d}&*\u{1e}&i\u{1e}&\u{1b}\u{1e}&:\u{1f}&N\u{1f}&q\u{1f}&  '@ 'O '\u{10} \
        ')!'.!'D!']!'z!''\"'p\"'\u{4}\"'\u{13}\"'1#'Y#'e#'0$'E$'O$'V$'\u{13}$'_%'\u{7}%'\u{11}%'*&'4&'m&'\u{8}&'#''#''7\
        ''L''Q''\u{7}''\u{15}''(('g('\u{11}(',)'@)'])'\u{5})'\u{14})'4*'Z*'_*'n*'n*'}*'8+'?+'b+'n+'&,'5,'T,'l,'\u{1e},'\
        Y-'].'9/'V/'`/'10'O0'd0'\u{1}0'B1'd1'\u{8}1'\u{15}1'72'o2'\u{1}2'q3'}3'$4'@4'h4'r4'\u{9}4'$5':5'H5'M5'r5'\u{d}5\
        '\u{17}5'26'76's6'}6'\u{b}6'-7'27'T7'c7'r7'y7'\u{3}7'-8'78'a8'o8'y8'P9'Z9'k9'u9'\u{b}9'\u{1a}9'<:'\u{5}:'\u{11}\
        :'\u{1b}:' ;':;'I;'v;'\u{5};'\u{14};'F<'W<'a<'\u{7f}<'4='?='I='_='\u{1}='\u{13}='T>'g>'\u{7f}>'\u{1c}>'/?'b?'s?\
        '\u{2}?'\u{16}?'K@'\u{1}@'\"A',A'?A'YA'rA'wA'@B'LB'lB'zB'UC'\u{b}C'\u{15}C'9D'>D'MD'TD'\u{3}D'2E'BE'\u{b}E'1F'v\
        F'6G'\u{16}G''H'eH'\u{8}H'\u{16}H'&I'UI'\\I'\u{1}I'\u{1e}I'CJ'WJ'hJ'\u{5}J'5K'MK'sK'\u{12}K'=L'IL'\u{3}L'$M'DM'\
        KM'^M'hM'hM'tM'yM'PN'aN'fN'\u{1e}N'(O'DO'ZO'_O'\u{11}O'/P'\\P'tP'\u{5}P'2Q'7Q'sQ'7R'<R'FR'vR'\u{8}R'\u{8}R'AS'\u{9}\
        S'\u{19}S'BT'+U'CU'\u{1d}U'VV'oV'\u{a}V' W'@W'wW'\u{10}W'\u{1a}W'AX'_X'iX'nX'\u{a}X'2Y'\u{1}Y'\u{1c}Y'-Z'hZ'}Z'\
        %['l['\u{4}['\u{9}[')\\'B\\'i\\'(]'-]'J]'Y]'h]'w]''^'>^'|^'|^'\u{1a}^'2_'R_'Y_'^_'\u{b}_',`'=`'N`'j`'j`'t`'\u{e}\
        `'\u{18}`'\"a'0a'Ra'ma'2b'<b'Fb'[b'`b'Cc'Wc'Wc'\u{1a}c'[d'\u{1e}d'Ke'\u{b}e'!f':f'Of'Of']f'wf'\u{13}f'*g'Gg'ig'\
        \u{7f}g'\u{1b}g'Uh'_h'ih'nh'\u{7}h'Ri'\u{4}i'Aj'mj'mj'yj'\u{16}j'\u{16}j'/k'>k'>k'nk'xk'}k'\"l'9l'ml'|l'\u{1e}l\
        'Cm'Cm'Ym'wm'>n'Gn'Vn'fn'pn'-o'_o'\u{14}o'#p'>p'[p'`p'sp'\u{a}p'iq'nq'1r'Dr'rr' s'*s'6s'as'\u{6}s'\u{d}s'\u{17}\
        s'39!=wlU!4z6j! wA\u{6}!)vd\u{5}!9v\u{11}\u{19}! D\u{11}y#,~(B6>\u{16}|:!E\"7!E\"N\"J#F\"H!D!I!N\"q!1!M\"L!E!J!\
        ?$r!S!L!.!2#H!E!)$M\u{15}\u{b}!4v\u{9}E+#C\"D%F!x$B#?$u&C!F'@!J|O!Hqu\u{1b}!?yYG!<Afa\" F=xD;!<t:))'J%t\"E#H!?)\
        @!P\";,L\u{1f}d<\"C!D!C!9#H!0!N!:\"G!?!7!A!H!L!G$C!F\"4!K\"L!D!B!8\"M\"K\"*\">\"}&\u{12}\" F?z{1! vgK!=wgR8 M!{\
        !H!?!K!E!I!K!C#7!F!?!I!?!6!G!s!3!O(F\"D\"y#=&ANy!6}\u{9}}; M!M\"Q!P%M!U!N#G\"I!P!@!?!I!M!,#B#u!P!u!8!P!M#?\"M!P\
        !q\"Fd#!/wn\u{c}\" I=vg:!!v\u{e}4!(xL\u{12}!2w*Y!6vH\u{1d}!<v\u{f}\u{13}. u\";!<%8\"?!E$=%>#s$I\"<!t'<%?\u{14}d\
        \"!x1?Q88 J!7$Q!F!M#O#=!E$\u{3}!:!E!3!8!1!;!u$;!?!t%H!0!/!N#M\u{1e}\u{5}% p\"D!z:L->2K4!F!H\"J!=!L!K!C!J!t\"G\"\
        K!M#H\"K\"I!J\"P#M!O\"K=\u{16}!Jy?\u{10}!4yTL!4xJ\u{c}!?x\u{12}\u{19}!<ui\u{1e}8 R!G!G!w!S!S&H!I!N\"P$M\"G!-!J!\
        P!K#S!S!K!E#K!G!J&oR\u{16}! v\u{10}.!!x\u{2}.\"\"F9z8w!Jv]\u{6}!8v\u{d}P!4@\u{7}\u{9}!JAU(!4z<s!)D#\u{f}$#D%x,?\
        6Bph!?tF)6!v#K\"E!B!=!>!B!7&A!B!v!B$t#M!C!M\"?#F\"7!t\"H#J&2\"&H9t/-1 v$B$>!=!A\"B#F!A!H!>!@&=\"B\"J!B&5\"5Z\u{2}\
        !=A\u{9}5/\"C!F!F!G#E\"M!D&H!=%8\"9\"J#E!?'4|:'!{&D#B%C.>\":+<\u{b}>!'FUx!9ul<!$vym! ztf*\"G%K-H#u!=!?\"G\"H!I,\
        A\u{0}q!JBrN# G1w+C\u{11}9# @#B:Dbe. M%E!u!p\"C$D!G!G!C$M(A!L!A,Hp\u{1e}!Jy\u{f}q\"*x1E}R!:u|<\"<>.>/p!J|\u{7f}\
        j!4x\u{16}'\":z0:\"h%-\u{2}'F$B$N!?W,*!8%D!B!E!>#<\"@!B\"F,KFJ! ED\u{7}!7w\u{1c}Y/#H!=!>!C!G#C!F&C#F$7!7#x!M!H,\
        K{s) t%B%F(A\"G%x\"A\"E-uTz!%L\u{4}~!#w\u{7}\u{8}# \u{0}*@3AuU!4u\u{15}x!8skg\"*G3B&\u{7f}!9x\u{b}P\" F>z\u{1f}\
        :$4>#7!6&C@E!)x\u{16}\u{15}!9xR\u{e}#!789!yaq#;v\"E-E#{!&w]k!*FVP!JwX>5 Q\"N!L\"D&6!?$C!C!K!I!O!('p!R!A!u%E!C\"\
        v!?\"NWr! D\u{1c}b\" H=x)\u{14}!)w@)!$yM\u{1a}!,wl4!7u8J9 J!K!N\"M!E!?!I!>!B!N!>!E\"F#D!<\"I!r!t!u!s!F\"I!N!G!?\
        \u{3}\u{4}!3y2k4 N!4!v!A!@#J!E\"M\"J!@!B!D!?!D#>\"7\"K$>\"D&4tf$ x\"=(M5uC{& J,?!C'A)F'A\u{6}T\"=@!H1:!EyMv,!,$\
        G\"A!?\"H\"?!<!9#A#B'M+x\u{b}Q!5v7\u{e}!\"I:?!4?z\u{6}!4w\u{1d}\u{f}%)u+D,A\"s(BZm\" H<w?+!*y[<#$z%D&vqf&(A,C'B\
        !L!{-Equ! S\u{13}\u{4}& E%@'?#D)x#D*\\!'w(q!E|@D!=v\"<!8vnb\"=w#tiJ! x[\u{19}# N2I*KpW!8to\u{d}! u+U!>E\u{17}\u{19}\
        ! EuG!<vg\u{c}! B:\u{0}!,}0\u{6}! ?J.!&x}s%!?#B'B$H#I\u{1d}2!4Bc5\"6H4vfO!9wq\u{11}!<|I!- N!8#@!s,?!@&D!8\"@!C!\
        G\";&r4n!Jz\u{15}/!'u\u{d}5!=vq\u{19}!,x-R!Jw%O\" E!t'{!1sAi\"!uI{X%!(w(\u{2}; L!-\"|!F!@\">!K!@!8!;!G\"y!I!6!@\
        \"5!4#0!5!/\"M!{!R!>!3!2*6\u{15}e!Ev?C!Jzi*!JrzO!Jv=V!F{$\u{12}\" K>wX\u{11}!,}6\u{1b})!7$A!A\"D#B&H!H'7(xoy#'F\
        (?/CIl&'F#C'r+K!K!AF|!Jt#\u{19}!>w#v!!v\u{11}>! ul}+!;#>#J$E\"?!D#G!I\"G#7!6K\u{16}!=v\u{10}\u{5}\"7I%w\u{18}w!\
        ?v\u{12}C#4@(x!AuF\" H>y\u{6}L$ L;F#A,>D9$,\u{0}(<)J-=\u{f}@\" w=Jp&\"!w?I;.!@u\u{19}0#1D+?\"<f[!>w7\u{1b}'$x)v\
        \"=-B#A%x&>o!,#K!J#J\"I$K\"u\"G#J'E\"O\"F+P\u{1e}P! wB4! uls\" u*uTu! x\u{8}k# F'G#xj\u{7f}!4w\u{5}\"! z\u{9}p!\
        <|2R!4|Pf\" y=5\u{16}\u{11}!=v&g\" z=FDW\" F={v\u{1c}) D'K-=%9\"|!u!<!H!=\u{13}\u{17}!9uM{@ J!J!M\"L!C!=!H!=!A!\
        M!=!D\"E\"I!C!:\"I!r!t!u!s!F\"I!M!F!>\"0!I\"P#J\"A!B\"L*\";!;,A\"D!9)E\"F!D!D&w\u{13}\u{1}!>y#&%!@%s&D!@'u\u{9}\
        T!6v\u{5}n!7w|=!7w\u{1b}p\"Ev%EGJ7\"@!J\"A&M!J!B\"F!F!F$'!(!?\"C$t\"I!-!4!v!G\"+!#!H#Jq\u{18}!Jt\u{16}%!?x\u{4}\
         !=x.@!4w\u{0}0!@xa\u{18}! yOS\"&H9tg\u{5}!$v\u{15}\u{1}!8wx:!!w\u{2}f! uIe*#9!A\"A\">&B!H\"G#L*L,Odb!6vRD!2vOT\
        ! uuR!Fx9};!F!H!<#I!G'r!y!E!y!I!H\"H!G!I!I!I!D!+!R!O\"H!E!H#G!J!H$BzR1#F!=\"F!G!?#<!>\"A!A\"B\"9!G\"1#3+3!7!7\u{1b}\
        e\" y=F,1!(v)\u{1f}!?uWg\" FJw\u{12}q!*wQ8. G!=%H!B#B%F\"B!@\";){%D!F$|#t\u{1f}T2$J!H#A!?%A\"B!E!J'<!y\"O!N!R!I\
        \"1#,!F!(\"\u{b}!/ue\u{c}\" I>w(i!#v=\u{2}\")zAD`\u{13}\"Dt&Et #/E$E!t:T!(3&<!7uj\u{1a}& w!x1>*G!;!GX/! Enp/#A!\
        :!?!A!F#@!F&C#G$7!8#x!K!H,L*\u{15}! E3\u{8}$#C'H$w!A*V!4wHF#$E\"{D@TM!4u[\u{c}!,|%6!<v'u! F\u{7}M!.v`J!=uqM!=v6\
        x\" KJ>` \" |=@f\u{2}# I7w(Bab!!vu\u{2}!;x7\u{d}!&v\u{12}\u{5}!Ft6T6 T$>!I!A!B\"u!M\"J\"D!E\"G$C!G#N!2#P!M!@!.!\
        E%B\"B\u{4}#!4tp\u{a}$ A#?'|1FC`!4@\u{e}c'!@&w%:(A%?%H,=\u{16}\u{13}!$y_v!7u\"`!EzK\u{2}!=w\u{15}s, R#A'J#>$C!B\
        &G$F!@!x&J&@\u{c}K\" K=K\u{12}\u{1b}% J'E#C1|\"F);! LY\u{4}!>GCa!7wrd!4{b\u{11}!4|bF$\"N#I%B@=\u{10}\u{10}!<y/\u{1b}\
        !4wP#!2v\u{1f}5! y/x!=ve@! wy\u{17}!%AW## s4A)CH()!:#C!F!E(D&;(E#;+ve@!JG$\u{8}< z!C!t!7!5!P!8!P!F!3!@\"@!J!6\"\
        7!5!1\".#w$B!x\"K!9%6!3!3\"=\"JL'0 \u{7f}!;!H%>!7!}!:!;!;#9%=$<#9!;#<+6y\\!/u).%'H5?#<&w%H\u{9}e< |!K!@\"8!:!?!\
        :!{\"?!<!L!5\"P\"=#K!4!E!@\"2\"O!>!T!M\"9!v#.!6%KYv!4w-\u{a}( D#;46!x$3!~!>&KFV$ G!:6939`-5 q!;!Q!C!B\"L\"A!A!N\
        !G!E!D!D!F\"@#E%I\"Q!C#G+Jj)!?tP&!/uWb\" D)vV\u{6}!#uL)$$x3>!?%=@t! xq~% u+=!C(<'D\\6! |n#!9u\u{3}\u{4}'+=&E#K\"\
        8!7(8&=Y;!=Dqi6!L!D!L!I\"@!N\"w!J!G!=!Q!:!N!/!C\"H\"9\"J!A,-!=%qQ\u{10}!!w}$! yL\u{a}# C4}(D/\u{16}8\"N\"K!E!G!\
        D!=#D!J!D!D\"?!A#K\"J!u\"J%N!P\"E!H\"M!C$@!Ws>!<uE\u{13}! y(\u{f}#8E'u+D\u{9}^\"*C%=\u{16}\u{1b}!4Bm%!*v\u{13}\u{1c}\
        !Jtp\u{2}!2wr\u{12}! z\u{1e}>!9uJf! v6U!;umn\" I<xU\u{5}\"5v'H\u{17}*!4GZv*#K!J#J(u\"G#J'E\"P\"F+Kw(!&|2d!<w\u{8}\
        )\" w2>id\"7u3=\u{12}\u{15}!<wRr!4HD\u{1f}$ L!{<B-=r\u{b}!>wbc!?x\"?!Jz4\u{1b}! v\u{16}t! wQ0!@t*D! v\u{18}!!4|\
        ]W!<u>j!<vU_!@unf!8v\"5!Ev9\u{d}\".=+73T!8v-M!$}+}!8u\u{a}^!4AOz!<wi\\)!=*<!C#;#I&9&>!;+z\u{12}P#\"r;B-=jx(%{!B\
        \"B'C%@'D!B.<\u{16}=!JyRm!3y\u{12}\u{14}5!3\"?$<\"s\":\"<!>!>#}\"H#L!:#F!O!Q!>!L\"=$9!8$EA+4 u!:!I#6!s!o!:!8#K!\
        5!8!6!H!?#N(8!I!8'C%6gh(%{!B\"B'C%@'D!B.<\u{10}-: X#A!J!K!G!E!I\"M!K!J!G!G!F\"N!L!G!M!G\"P!w#O#D&?!L\"w#tz\u{7f}\
        \"'w-y\u{d}O!Evk_\")BAufy!#|#:\"1w,H\u{10}a6 E!{!u\"u!B\"C!=!L!E!A!=!A\"<\"A!<\"L'C!Q!G!=!7%2:I!<w\u{1a}\u{17}&\
         H,?!B'@)D'AA\u{3}\" H=x,Z!$v4L!-vtx! vQA!4w\u{13}}!J{[\u{1b}!4v\u{13}#!<?\u{a}a!<z\u{16}J\" u)C]\"* N$F!@\"C#F\
        'F!I)w!?!IJ+!>FvO!$u\u{1b}\u{11}!>w`\u{1d}!<w\u{12}m$\"@/F,p!Amt!-w\u{1d}\u{19}% F!?3s)=-@\u{14}-!.x3&!=vx3!9ua\
        q!2x -!#v^<!*z}+\" x%F\u{11}d!6t5e4!8!B!C!@#E#?!=!B!:\"G\"H!C\"J#9$G!w\"?!u'7$E6\u{13}!4wA\u{2}% I&D.9(=%{qA# A\
        +{?>10\" D!u\u{6}M!<vfi!)xYS' r)>\"6!q/?\"9-<g\u{16}\"!@.udq!.\u{0}v\u{c}2#I!L!L\"K\"C\"B#H!N\"K\"@!L\":!=!K#N#\
        H$w(Gik%5z#y$B(y&<Zf!$x.q!<x+;!<{Pz!==\u{1e}&!*y_,!J|-\u{16}!Jz\u{5}@!,|z\u{6}!8yc\u{5}2 K\"L!@\"D!G!H!B\"J!I!w\
        !@$E#t\"O&N\"=&v!G\u{15}X% G&\u{7f}!<-A'Dl:!2{\u{1c}V\"&yDA\u{2}D\" J=y?\u{2}!-wx\u{6}!%v+\u{1}!Jy-3!.yJo#1D+?\"\
        <=u! A\u{2}D!>xoF\"4|6A+b6 S!t!L!t!Q!K\"R!O!M$K#L!K$@!N!F!P!K#T!M\"E%I$=K~\"6v&I3e\" t'Im*!=vKF!JwPp% D$:!<!y1t\
        lS#*>1>\"Gc]5 I!Q!F!B\"K\"M!D\"B!?\"A!3!H\"9!H#K'v!L!N\"2!H'=UV!&uCh\"9y1A\u{1d}\u{1b}!=DH\u{10}\" w=CM;!.x_k!*\
        uw\u{19}!,wIR!9u\u{d}I#%A%E3wZ\u{1b}!7vf{\"$~F=*Q\" |*D\u{7}N\" w%G9W#4x-{)@Nz\"4y6?e\u{1a}!<u\u{12}\u{1f}!?v\u{7}\
        U# F2{+E@\u{15}' D%u*v#<)<!>!<I?!Jx5o!<C$v& C66!u!x$F!?\u{12}\u{1e}\" H2y\u{5}\u{10}\"(w5AJ1!.xB\u{15}$ O*?*B6;\
        s+! G\u{19} !>v_(# w*C3L\u{14}*!=v69! w('\"<F\"xh4! tx\"!'wb\u{b}!=@xs$/C(t%E.B\u{b}u-#J!H#M\"G!J#H\"L\"G&3!G!3\
        #I!Eoe&/A%A'B#u!?+I\u{1f}\u{2}! p\u{d}\u{e}/#I!>!F!C!H!<!8!I\">\"?!A#F)B\"G!D-r! xFG!'xRl#-u,H,s*\u{4}'$@'B-9!z\
        &8#x(64t! uz\u{1d}&'A#@(y*?!K!D\u{e}J$ I\"A%GC|[;!*w+g!=D&L\"<B.>Q]!EvT\u{7f}\"'F6wB\u{16}!=v84!>H}w& R(D\"L!{1\
        I!I2c!<v\u{17}y!=vR8!4y&|1!A!E\"C\"I!A!E\"L&F&D#F!/!O\"D\"F\"1\"E#G;l!Ju\u{6}\u{1d}$ J&z.;6>#t& @'A!=%B\"x6@|$!\
        9s\u{18}S!5v&*!8v!t!Evs6$\"F(K*x6;E8!=y\u{19}\u{1d}!<?g'!\"MK{\"4w6v\u{1a}s;#=\"M!C!L!J!J\"M!N!>!s!H!8!C!E!?#K\"\
        L\"1!z!A!S!L#6#J!<!C!{k#!/wW>!.\u{7f}0\u{1f}!4x\u{0}J!<y\u{1c}\u{e}!?zrb!JxVj!=x\u{17}\u{16}2$B!F!D!G\";!C\">!<\
        !?!;\"C#t#9!7!6&6\"P#:A\u{5}!=De%\" D;ytx!<wTI!={x6!<v\u{12}02 N#r\"N\"J!K!K\"K\"J#:#C!J$H!K#p!H'D\"F$L`M!Du\u{14}\
        .\"!{<APU!<E\u{10}x# K2x+=V7!7w\u{d}\u{1c}!9uC_. x%9\"M!@!=\"6!p(P\"3\"<#>\"9!<,;7a# G-\u{6},D4N!<wB3' s$B\"J$w\
        \"C(C(A\u{3}2!9us\u{1d}- K!5\"B$L\"9&@\"E!D$t!3\"E+=!F'2\" G=v\u{7f}\u{0}!/w\u{7}H\" F4z\u{1f}P!2z2N!8vd\u{2}!=\
        ulC4\"C\"u!@!C!F!B!<#H\"B!F!>!C%4%J!D(;!2!2!F#AWH!>wkM$$M!K*E#IW=/ u\"<#=!?!=!=!<!B!\u{3}!;#:%9$>$=#?z&' \u{1}\"\
        C%A-C'H!>!MHM!A{\u{7}Z!9z#\u{1d}\"8H$z4Q' @'w+C\"z'=\"D->W]# J2x+>DJ+%H#E!;\"<$D\"G(=\"J!F#v+J=\u{f}\" x=G#\u{11}\
        !JvU7\"4D)wpM!(x5n!#v\u{0}o!9w?\\!G{<.3!>\"J!D\"C!L!8$x!9!G!H!B#;#1\"*!,#=!q'2!K=/!Ju9{!Jv~\u{f})$A$C$>%C!9*H!D\
        !K!E(q!4x\u{7f}##\"F+y0Kj\u{c}2 C\"H#8!J!8%G!w\"M!=\"9\"q$;!O\"B!A!I!9!>~&!$vua# H,z>?XZ!=v3\u{c}3#>!D!L!I!J!P!\
        >#H!x!A!O'J$5\"z!G!A!I!1!3A=!*zW-' x$A)@'@'E\"A-C\u{6}-!=u\u{10}T#;>\":!\u{2}:e! vC\u{9}!$xvH!?vx;\"8E'u\u{17} \
        !?t\u{19}\u{0}!&t\u{e}\u{13}!=w\u{7}:#'F#G@>N]\"7I%w\u{16}U!,w\u{3}\u{1c}!9u\u{4}U!1G\u{16}G! vc\u{1a}\"7y%Hg\u{4}\
        !<w\u{17}I!7FCy$ K6?%B!BtH!Jui\u{14}\" }=B8`!(vu*5!M!;!7\"D!E&7!L!=!=\"E!;!K#9!9\"t\"C\"H!A!E&w%J>2#\"E;L'y\u{1a}\
        ;!4uI\u{f}!<v)^!'wNS!8x$b!4yeP!%zez!9zN+!/vR\u{f}!4r+k#,|(s(B9\u{0}! uLc!4BX\u{0}!5ygj#9@$G-?\u{8}\u{1a}!8xhu!8\
        v\u{0}*!9u\u{1a}\u{5}!=wF?\" tJ9_\u{7f}!4ykj>!O\"C\"H!A!N!A!<#S#B!E!L!G!G!v!H!3!M#H!S#u!N!M!@!K!A!H#v!I!G!{(\u{f}\
        !4u\u{5}U\"7y%H9\"!#wE-! yIy\"!F5}`4!,w\u{14}z!+{BV!<\u{7f}6Q# K(u?sB4!<yqt1$L!G\"D\"4!I!H\";!<\"8!A$8#M!D$O!?'\
        >\"u\u{11}|* D!K!<(A'=%6%G!=!C-FTy\"<v.D|e\" }2@\u{2}$!$v1\u{1c}()C#B#H%K$:%L!I!<^\u{1a}!<xK\u{10}!FwR;$%C\"I*G\
        (8`\u{17}!2yX\u{9}!%w(\u{8}!3zoZ\"2A*vL !7u\u{17}x!&yz\u{9}&!=*C.z$L%x(9\u{3}\u{11}!2y((!JzU\u{8}+!8!H#F\"G#H(@\
        \"N%:\"F\"t-:\u{7}%!<w\\0!=vv\u{11}-!w$=\"B#?\"C#E\"H';%<!>!=%C&=6+!EFg\u{7f}' p#I!B#H(F.O-@;6\"8F$sVg!Fx\u{3}B\
        ! rRW#4D(=*xFV!7uM2-\"L!F#>!@#K#>$@#K$-%L!K#4$3?_!4F\u{9}\u{1f}# u*@-v\u{1c}'!4xYZ& p&C'>\"D\"I96v,'!=,{+6!;#C\"\
        ?!=tK!<u}\u{2}! ~|Z)!@)C$D!A%@$y#C\"y\"BY5A G!7!8!5!J!y!\u{0}!I!:!:!D!3!K!H!6!<!w!:!>!7!u\":!3!4!6#;!@!<!:%J!5!\
        0$Q\u{c}/!7w6p% t+v.F&A+C\u{1a}c! ux/*#F\"G#@!;%B&I\"6!6&v\"4QX#!}3?,y!u!@u<a!4y1~\" BJ|=X- N$D#?%x!8!=\"A!>!H\"\
        =#1(H%1\u{7}u!$v2\u{1c}!=wr\u{19}!;uG}! uv<#9@$J->G\u{1f}\" E=y6S\" LJ>hh\" E%z\u{1a}0!$u$F! H\u{5}N!!u7<!&~M\u{1b}\
        \"'|-C\u{c}?# E*t\"y\u{d}h! F|1# C)v%xw\u{1c}!9v\u{1f}i!4zoA!'v\u{16};\" z=F\u{1f}\\+$O!H\"M!G#>$E\"L!K\"N%C+Bj\
        \u{11}!5x\u{5}1!:vY2!Jtq4!<z\"_!,z8 #<@!{->\u{2}]!=w\u{0}s\"-?8Aum\" G<tW\u{8}#;>\":!\u{2}\u{d}*!6x\u{2}P!/v\u{9}\
        x5!:!M!?!B!J!I\";!<!L!?\"9!A#E!{\"<!?\"7$=!E!x-@8!0 O!8\"I!?!B!B!J$?\"6\"E\"F#x#9\"D#J#81J!JwJ\u{b}$ I2w&w2>+\"\
        !,v\u{1f}R$ J\"@0;+}?<! w\u{11}\u{7f}\"!t=I@(!<CF\u{1e}(!;$F!G$J*>(D#;+w+z!+vJ^!8vr$3#G#H!I\"B!N\"I#H$2!P\"0\"@\
        $B!S!I!v#A\"C!B$w\u{1d}\u{8}!&vf?',>(B%=#C!{!=,>\u{1b}\u{0}2 t\"J!6!?!>!I\"v!8!@!G\"7\"<!9!>!7\"N$8$MQm!\"zm\u{6}\
        !\"wO0: O#o!Q!O!U#H!W\"N!F\"Q!L!G!P!K\"I\"@\"J!!\"Q!L\"E#N\"L!N#9\"q\u{3}\u{1e}# N*p*@\u{7f}y!?>a\u{16}!4v\u{3}\
        e\" z=DTD!=vLe!4zj$0 5\":&E\";${+4\"<!}!9!=!7!9!v$H!6$;,]!,tO$!-xqo!<wNT!,x\u{4}X!JumC# C!x!D\u{1b}\u{12}: P!A\"\
        N!I!L!K#I!L#?!N!G\"@!A\"I!F\"L!N!w\"P#@\"/!/#J!A\"K!>N^!Jvhy\")BAu\u{6}\u{19}%$D!x!C.K6:P@%\"z5>%?!K-9Y\u{3}7 P\
        \"M#D!z!|!K!H!O\"A#H\"K!H\"I!-!F!)\"B#D\"I!<\"J!B\"OU\u{1f}! wkQ! }\u{6}\u{1c}!Dyg\u{12}! xrV!JC7]- r)C\"H#G!L\"\
        J#I#9!H!8\"J#J,J\u{12},)$:#5*L#9$u%N!E$C#2f !J>qh\" H9u\u{19}=' M$E#H%<!;0H-6R># F!B>~\u{c}\u{0}! t\u{3}.\" {=C\
        ={!<|TS5\"G!<#F!G!L#?!?!7$J!G!1!F$L!'!2\"K\"I!F\"3\"E!;2\"!%z{t!Et\u{b}m\" G'vL;%#C1?#:!8'<PQ! zp\u{a}0 q\"G\"H\
        !G\"H!D!J!G!C!H!L\"?%O$G$q\"DD^!=y}#!-y2R$'B#@(x*=\u{1c}2!=EZ\u{1}\" y=FR9!A|!D!5uab!%v@X! Es\u{5}!=u$\u{6},#9!\
        @#B!{!>!=%E\"H#>#9%K.B-;# z%?8<:\u{1b}!Ftz'!#vT\u{14}5 Q!v\"I\"F\"P!E\"N'B\".!J!,\"G$s!I!F!J!H\"1#E!B!*\u{1}s!4\
        ~x_D W!N!r!A!J!G!?!M!A!B!@!K!B!9!I!G!;#3!;!?!H!B\"P\"H!H!\u{2}!M!I!0!2!8!~!M#G\"A!M0\u{14}+ 7\">\"=!=!C!u!r3@!G\
        !A-?e\u{a}$\"w2C'B/C58!=w\u{10}w!-v$\u{1a}!9uS|\"\"H:A\u{2}d!Ju7\u{5}! z\u{10}\u{19}!4w_j!4z6\u{1a}!Jwbr!-vxr1 \
        s!?$H!H$I$A\"E#6!N\"2\"E$M\"F!?#x$3$G\u{13}\u{8}!Ju\u{c}M! vmH\"\"EHwMz!#w'S!7u1I\" B!z\u{4}i!=I{_!9v?O!Jv\u{1a}\
        @/ v!=!I!C\"H!@#E%A!J$z!F'A!E)D%<\u{7f}%!=w\u{3}w# C!@=\u{1}}.\"&xDC\u{7}V1 :\"7!?!7#G#r\"o!P%9\"t$;#7!7!;!<!?+\
        44^!9wIA.!7!H\"E!G!G\"r!<!F!A#C!J\"F#J+DOT!?v\u{1c}\u{6}!4zj#! F\u{0}\u{9}#!}3?,y_X!Jy_^!-{X7!*wMJ!Jvw\u{f}'!?'\
        ?\"D\";\"@/G!A\u{13}(%#C$L*I#H6L5G!8v<\u{2}!6wsu\" E;|{k% H!>$8!A6>\u{e}\u{1c}# r*H\"?Db9 N\"T!H!P\"?!E!G!L!R\"\
        M!L\"L!N!>!F'Q!@!O!H#T!&&v!I!F\"Rv_\"/D,G]I!=DV.\"<C.y&E!,wx?#%y%B1G,V!<x\u{1a}#!*w\u{a}=!$v\u{16}\u{13}!9v!\u{1e}\
        !!w$2\" y=E%\u{12}!8vEz!,wc\u{e}& J$E\"z$A*;6>\u{6}=*\";\"I!C\"?#@*\u{1}(?!I*v#8e\u{17}, P%H!F!D!y\"A!=!F#I\"I!\
        G*F=7\"$y8B\"{! u,@!Jyk@! D\u{9}## t.|&<|c!!u>\u{11}!(vL\u{5}! v2F!\"w,a! w\u{2}R!?u\u{8}'!5wG\u{1c}\"<x.?B($9x\
        #F!D-ByB!J|9GA W!F!M!G!N!v!{!D!O!x!G\"I\"N!A!s!K!O!?!s!E\"N!A\".!V!:!P!K\"-!+!?#?!K#wV\u{19}!<zTt@ K!)\"?!r\"s!\
        @!z!t!O\"K!8!?!@!\u{8}!@!J!/!=!5!3!1!-!+\"A!6!N\"0\"5#.!,!+$8pK!-z\u{0}@! vok! I/3!+xp,!,u+\u{7}!<z{\u{1e}!=C\u{1b}\
        \u{16}\"4|(Ce\u{1b}!=ulI!?v4Z!!vp\u{13}!7xtn! Fj<!Ax\u{d}\u{18}( w%7\"5#6'H#?'=\"o\u{6}F!<u1s\"G{#yx\u{1e}!<w\u{1d}\
        H!=y\u{5}\u{13}!,y\u{12}:!?ztz!/vej!;z)], J!E#<%5!:\";!9+y#K\"C'2&AZ\u{3}$*A(y)C\"J#8$$@8>)w%@?\u{1f},!<!y!E!B$\
        B'B\"F!G\"D)K(@%tS\u{6}$*C\"B(F*{{0# @<y.B\u{8}y!1u\u{1}\u{9}(\"N\"M\"I'N%J\"K$L2/2P! v9c!8vy\u{1b}!=w\u{a}8!Jw\
        nY% t2E\"D(D.: 0#4F*{,;U|- <\"?!9!A\"?!t!{'v%;(C\"B#9$poN##v:C-AFg! s%`!$ua{! >wN4 M#R!P*H\"I!Q!A!@!I!N!-#B#u!P\
        !u!9%@\"N!P#Gh4!-w\u{11}S\" H2wHo# M*x@=w8%/>\"{->!A&Bm@!=x%z\"#ECy\u{c}3!7v\u{9}S1 L#>!B\"F#3$=!@%4!O\"L\"L!K%\
        B!>!w&.$G\u{16}r!7w\u{2}v1\"G\"G!G!F!K#A\"@!=\"B\"E#=#q!;!<$K!D!@!E!JvG\u{9}& =\"9&q!s&9!t|\u{1b}!<ES9\" C#C0}!\
        4yEF!0z\u{17}X!,w\\]$$v&@\"F(;(\"! F5\u{e}!$~b\u{7}#*G-t&CEb#4?\";#=.\u{5}!Jy4,# L<w#B#q!2y$\u{13}!4y&\u{6}!@uk\
        \u{4}!4x%r8 M!u\"B\"L$C!K\"E!O!y!G\"C!K\"I\"t!u%P!R!D!H!5!0\"K\"L!EU5!'uf % J2E\"w'v\"I\u{14}t!8u\u{7}h\" I\"~4\
        ]# t,<>?r\u{7f}!<y=1!8Gt_!#t\u{9}W!?xkW!<\u{7f}U^! p <!4|\u{15}$!*|@\u{17}!Ev\u{12}\u{16}\" D5v2t!)z\u{1d}`!2v\u{3}\
        \u{15}!<yH)!7uq.!=w\u{10};! rAW!<tE}# F=>!wf>\" H;w:N!?v(2! u\u{4}\u{f}!6x\u{17}\u{4}!(xrv! w/\u{1b}!/v*\u{8}!<\
        v\\W\" E=wg|!9tnL!=yZJ$ F(A\"B$\u{7f}\u{14}\u{e}!6r\"'\"\"x;GKw5!J$9\"?\"8!C!C\"8%B!~!v!4!3%t!L!H!z!L%0!;!.$Cj#\
        \" H\"xb|$):*A(F/=6n\" A2|8\u{3}!6tF8!;zft!>zV\u{13}!>w>]!<u\u{10}X\" s,H\u{13}\u{b}\"/w6J5Y!Jv.// R!2!L\"H$s!9\
        #:!7%C\"M'K!G!F!K!3]8!<xQ*!!u0T\" v1JN>!&}\u{1f}\u{14}\" E?vmr.!4\"N#8!:!9!H!:!8*~#K#D$:&5%D\u{13}m!Jy\"_!Jvvm!\
        &ypA!8v\u{2}G()C#A#H%J$:%L!I!;w\u{1a}!%u2G\"'A-tx8%'F#C2J!J-wA\u{1a}\" x4EAU!J|&C# v4G6<,\u{7}#*D\"F1ys6! xy\u{18}\
        \" uJC@a@\"D!G!y!C!U!G!F!D!L!<!?\"B!L\"C!B\"n!I!H!@!G#<$p!5!O!Q!M!t!L!D!L!E\"QV~\" v=>hQ!7u\u{14}n!4v0X!4uMc! J\
        \u{3}\u{d}$ E%?'?,y]B!,u\u{1f}-&$D!y!@.L'G/<f#!<A\u{9}\u{17}!=w\u{8}Y!4Bj\u{17}! Ba\u{1c}! xoE! vl[!<{dB!4x)\u{1c}\
        !$w=O3 R#B!G\"B\"A!<!O!D#A#J#C!@!>!:$C!J!{\";+EY\u{d}!4vE<!7vnS!$v\u{1}\u{1c}!<w\u{7f}\u{7f}()8\"B$E*7#H#G'4$vd\
        \u{5}# G-w0w\u{e}x%4?\"E\">!;#Ei+\" F;x\u{16}-!<u\u{1f}j!)w,v! wg\u{d}!Jy\u{12}u! BLb!4z(T\"Ex%C2Q+'>#;#7\"8%7'\
        =!v!I!8%B'JT~!3x'p!$vU\u{1}! urT!<v\u{7}\u{11}!Ju_P!/t\u{18}P\" x#JBX!<y$N!4z1,!4v\u{5}\u{6}!,v\u{1}r\" }>I\u{7f}\
        C!&w\u{6}l!,{\u{6}b4 M!9!H\"D!D#D!A!I\"?#D\"G!D\"<!|\"4!6$w\":!H+I\u{a}\u{c}) F%t\"t(v#;'?\"=!<.>p{!Ey\u{e}\u{10}\
        !6xO\u{16}!?s?\u{1e}!${%$!9wBN#!w)I*v\u{7f}\u{b}!4x\u{6}>! vU\u{19}\"4|(C*g!Jz#1%%G(=+=-s%I?3!(w\u{1f}\u{1e}!Jw\
        \u{11}!! yd`\" G2y+I! z8D( G$>#@(A#;&6't+FF\u{9}##D$B*t>\u{12}!&w0\u{2}\"Dx&EKL!<u\u{1a}c!<v&W! wuO!Jy)Z!;v\u{1a}\
        n!.vmG!E|\u{13}h%$D\"C,G,@!E\\\u{5}\"$w8I$))!6!A\"G$<&=!?\"@*w*:{r! {\u{10}\u{9}!'v4u!3uh9( q!A&F#>*@$A$B\"Dx[\"\
         p<F\u{19}9!J>:\u{19}!9u*\u{12}!3y<F!J@q\u{a}!4z#X!4x$N$ D$D\"}DE[\u{16}!;sQ\u{7f}! wS4!E|>Y! zz(! ~|R!<ud/!*w)\
        v! K<w!1uRk!Jr\u{6}L& H#@$M+E'B#L\u{13}1/ P!E!C#G\"L\"@\"B#?!G%I$M!4#P#4\"ydp#<C\"<,>\u{7f}7##v9H!w?L0 \u{4}#>!\
        ?#B!@!A!>\"E+?\"r\"<!>!?!>!=&tA'! LY5!*w9\u{9}!)w\u{15}\u{4}!:y9\u{c}\" w=GEr\"(x#Dy \"*F!v5T!4x[\u{4}! J\u{7}T\
        \"'K5HZ<!J>\u{e}\u{2}#4G*|,;\u{2}^!4uff\" w=Fw.\" EJy]S!4uN]!?x4\u{18}!9sof!<u'\u{e}!3v:4!Ju\u{2}\u{1}!?zdq!5y&\
        t\"#H>wb8#9@$G-?!\u{1f})*9%<%;'?!r!7!>!:'t|\u{0}!=vbJ%%I#J&J!G\"J\"\u{3}(!<\"F$I%A#B)s$D.;FD! F\u{10}]!=v\u{1e}\
        P!4y\u{14}K% }!q;E!=!F\u{13}|!=H\u{d}!!=y?K, u\"u\"G!L!G%E'>\"H%=$L\"9+Lt+$\"u(F3E\"t\u{17}\u{7}8 U!J\"Q!M\"N#J\
        !P$E\"G!L\"=!K!z$?\"P!t!O!s!4!M!J#<\"J$C%\u{1d}!4rT\u{10}!Jx#p!(x7\u{1e}\" v$v8 !Jx8k' w,K#C%@\">)y+?~k!4y(t!8u\
        nZ!>w\u{1d}v'!<+C%E(=%E#y)9Yj! x#t# L+y2F/0)!E$D\"B#<#B.?!=!K-y\u{12};)$A$D$?%E!;*J!E!L!F\u{12}c!JAW:!4u\u{1}E\"\
         G=y\u{12}d!-v0\u{15}# H*G3y\u{11}w( F$:!>!|!x+D\"v(<2f!8wZv$ x$A/?7uzR!=w\u{4}{,!:\"F$E%=#B#D\"<(t!E\"w(J#=kG!\
        =EM|( t\"D&H$J&>)A!E!s-\u{1d}/!L\"=!>&;!=!J\">!B\"F!I\"C$N#D#{&5xn!4u\u{1}2!>z\u{9}\"!1v\u{18}~\" x=@\u{15}~!Fu\
        7W!=y:\u{13}\";A,w\u{4}Z!)vBw!=Jj}!Eyk\u{1c}!;u\u{6}x#*w*H(G\u{11}v$ B*D*v+yje!Ey=\u{f}#<@!v->8S!<yL9: C!L#H!;!\
        ;!:!J!<!2!A!0!/\"4\"P!F!3!7\"x!\u{7f}%s!A\".#x!B!;&F0\"\" E=zK-!4{Q\u{1e}! v9R!(y\u{f}v!5sfp!%v\u{1}\u{5}!4w\u{7}\
        +! t _! v38!8{\u{d}d\" DJw\u{b}b!)v\u{14}\u{1c}!9vW\u{2}!/wga!4w\u{19}Y!=vS9\"4z(@/h!?v^#!<x@5!.\u{7f}Q\u{11}%(\
        A,C'A!H!{\u{e}L!$viv! F82' F'C#C2E!u!H%v\u{f}t!<v\u{3}|!JC_:!9sg\u{6}!/w&I\" E\"{b\u{7}! y\u{a}L- L#;\"E$w!D\";\
        %<!y$:&K!@!<(9d0\" D=}\u{0}u2 H!A!:!:!<!C\"I\";(C\"8!O\"s#8\"H!L\";#<$0g\u{a}!0GE>!4E>L!/G\u{a}\u{1c}!4xn$!?u\u{c}\
        \u{5}. R!4#A\"x!@!A#4!7!7\"A\"F&7'v!6+~$'G*F*u!xk/!9up\u{6}!=wA\u{f}!-{\u{a}'7 M\"S!K!9!H!D!B!D\"<!M\"7!@!>#E\"\
        t!;\"M\"I!5\"v!O!7$C\u{1c}\u{d}# I<@${\u{f}(!=L_Z!=w\u{1}e! x\u{6}\u{11}'7C%E&G!H!y#K#Bm-$'G-B(A.H/\u{19}& M!;!\
        @0A*t.IvE!Jy\u{e}\u{16}! >7,!%x$g!JD}g! y+\u{c}!<>`\u{11}!?v[#!?u2v\"9r&t\u{7f}Q\"(tB<\u{c}$\"9G#zRZ)\"K#K%I!E,\
        6!9$J#5+v\u{9}D#$D0}(FM\u{b}!6v1x)#C\"D%H!y$C#@*E!H-LG\u{1}!\"wY\u{1c}! sn}!<ypz!<xX)!@t{\u{1f}! {+6!=Cp-!&v(\"\
        /!7#@#J\";\"E\"A!A!G\"G#M#8!9!:#I)977!4w:T!%v\u{5}+!$~2W!6x\u{1a}H!<v\u{3}`!/z&\u{11}!4y\u{16}l!-vr\u{1c}!Jt\u{1d}\
        =$!E-C+z$G(i$/E%A't\"<)\u{3}1 C\"A#7!}!\u{7f}!<#;!@\"A!D!B$G'@!=!N!=,G<\u{7}# A*w1wXJ!J@Z,\" D&x\u{8}\u{9}! t[B\
        !=Ne\u{18}%!91@)H!>#<\u{8}\u{2}' t#=\"<\">#@29.<s\u{2}!J{<\u{7f}!=vcD\" x=D\",!<v\u{1e}\u{4}\" K'MW\u{3}!-u\u{c}\
        ,!6vO\u{1a}!$sCr# s2@+D\u{1a}z$\"?$y$F3AG\u{e}!<vg:!,w]V!=w1\u{d}\"7u&E(^\" F'|5I!'w\u{4}`!(w&}\" G2x\u{9}I, t\"\
        R\"N!H%G$H#G!H&J!H$F-KWO'$A\"A&@&G!@+?!E(\u{14}# x*C(El6, P\"J!K\"M&H,L!K!G\"s!K#H'G'\u{19}\"<;*{\u{6}=\"*}%@\\\
        \u{17}!=y[\u{12}!4?S\u{13}\" {=F!&! wxw!/v4 !<x(s!&y[I4&G!Q!L\"C!E!G!C!F!J\"J!C$9#M\"B\"Q!J\"<$K\"L$Q`w' r*K'A!\
        @\"A'E#C8v\"$y,u\u{19}X2 I!D!=!=!=!B$?!L%M\"D\":!P\"t#6\"F\"L!>!If\u{b}!Cvg:& K*B'>+I!G!<]\u{13}! yfi\" A2yE,!&\
        ~\u{1f}<!4u\u{17}\u{12}+!}\"A!A\"F\"=,?(A!C\"<!x&;GC*$F#B#A!@!C%M#D'H!{!F |!=w/J. N!8#>!J!E!K$>\"6\"D%x#9\"C#J#\
        8[\u{12}! vz\u{5}!=w\u{12}\u{2}! y\u{11}*!9v)\u{3}\" D;BUs!Ju\u{17}Q$%A\"E#E1vZ6\" I=wz/\";u\"x\u{6}\u{19}!=tS\u{4}\
        %-w'@(?!v->z}%!C%A$w1E\"BOE!={\u{7f}\u{7}!?wv[!Ju\u{16}h!=vZ\u{b}\"+u)E\u{11}O\" G2y8u< U\"u\"H!J!@!M!=!E!L\"L!\
        B\"I!;!@!O#L$Q!'\"M!O!R\"D!;!G\"K!O$=!Qf\u{1f}!=w_|!<vo\u{c}! wY\u{1c}!Evm#!Jv\u{b}\"# F=>!w\u{6}:$\"A2u+A+Dt+!\
        #|rC! C\u{16}k#9>$H-><N$ \u{1}%H8<\"A\u{18}\u{1e}1!6!A!B!@$B#=\";\"@\"C!H\"w#2!3$w\"M!5'/P\\!*Df\u{1d}\"!A>v\u{11}\
        \u{13}'\"q/L#I'N!@!J-DtC!?x`m\" }=Ch@! E\u{18}H!(@FE! u1r!7vHX!9t1i!4zU\u{3}!Du\u{1}t! x\u{1e}\u{17}!=yx\u{8}!J\
        xfM#$w8=.@t1#\"D=x+:\u{1e}\u{17}!$w;n!'wIM8 M\"J!5\"J!C\"C$N!J$G!K!I!t!+\"M!F!K\"J\"Q!B\"2!-\"D\"I%s'!!<u v\"=w\
        (GlG\"Ex%A\u{e}0! zKH< A!t!E!9!J!t$E!E!1!;\"A!r!H!@!<!<\"E\"F!Q#E#S!9$K!4!r\"G!x\"O~O% E,x!B%J*M\u{7f}u!%v\u{11}\
        \u{12}$ y$G8z.@f\u{d}!)y?p!=@ca!,|\u{0}Q\"8x2A\u{1f}E#\"F(F@:h !4v5o! xV\u{16}!<Ai\u{1c}!4vX|!=w\u{c}`# |*G3GTY\
        %!5!J2B#t3}\u{14}>0*J!C\"?\"E\"F#J!4#5#C!F!O!E\"8$J\"s$D\u{1c}0\";w\"Ct\u{1c}# @'{4v8\u{14})#C\"D%G!y$C#?*E!H-L\
        W?0 -!:!7!;#8!;#7(4\"7%;\"\u{1b}!;!1!8!A+/.j!!w8M!-u%$!8u\u{15}z!>yD00 N#H\"7\"N!M\"A!1\"r\"N!I!8%t!6!3$?!<S\u{7f}\
        8 V!w&G\"N!E\"7\"F!=!G\"A!F!J!C!+!,\"C!3\"K!P!N!u!6&K$NyG!)w3a\"&s.B\u{13}}!Ft/4\"/E$E)>!JtI\u{1d}!=yM\u{e}!J{a\
        Q! wB,!Jv\u{e}=!=wIC\" A=~em\" \u{7f}=?'t\"9F#{=>#<>\"\u{0},<$$!=x[-2 L\"L!@\"C!G!G!A\"G\"v!@$D#s\"O&N\"=&v!G%P\
        \u{2}.! w6\u{6}!$v\"\u{7f}!?{\\c!Ew1\u{1b}!Ft\u{f}I!$x*;!<z-g!)ylE(!8#A&I#@$D&9\"=#:&E# P*r1J6E! K]R!'ws\u{13}!\
        JxD\u{1e}! J-,!+xl-# I\"w;t9?!?w\\1.#s!K!F!@$F!G$>\"F,B!B!:\"y%5$?:{!<tGx$ B1?+K!F\u{1b}:8!P\"E!H\">#F!L\"J!<#>\
        !I!t\"8\"3!C$G!K!p!H$M!r!N\"0!J#QSS##A!A$B.\u{f}!=w<\u{16}!5w\u{1d}H!/wj(# ?<y.< l!=wS\u{19}!<w\u{14}Y%\"B,w.?!\
        G$zCL!Jz$+%!?!?:s!J-Ab#\" z'E\"q!@u\u{15}8!.vG\u{7f}!*w1\u{1c}!)u8%!!v\u{0}\u{d}! |ib$ C%y*;,BTw!$v\u{14}\u{1b}\
        !=u\u{4}d!)u\u{1f}J!BEyh$$D+w$x!A#P(#@\"C#H'A\"F#;({\"=\u{10}c!<t\"%!5uOk! x>\u{10}!-w\u{0}N!=D>e\" B*sW\u{0}% \
        A!@.<$v*C'^!$vBh!!x\u{6}P\"6H4v\u{9};!<xh\u{1a}!DwaH! |\u{19}k)(G$D%I!L\"x$8$I#;+@\u{3}9!=wh\\!#{cE!<uS\u{a}!4y\
        Id! vnT!)ytl#?H%w&v^l\"#C1vwP% F'u4v!A!?6f\" LJ>u&(!:#B\"B!C%F+8!6$?<.\" |==n4\" {=A L\"7D-wp\u{7}! |m\u{12}+!6\
        #>$D!>\"A!:#F)8%M!C'y=#$ z<G!E!F\u{f}`< H!J!E!A'u!r#M\"Q!N!Q!N\"@\"L!u!I!H!T!H!O!D!H\"=!F\"M!J!J!u!M\u{2}n!Jx\u{f}\
        :! yb<!1v#\u{11}!4{f\u{16}!J=(\u{9}!)u\u{1e}z$$x3>!?%=\u{16}N!>v>*2 Q\"G!L!>!@\"7!;\";%:#s\":%?$z!=!@$r\"?%MA4!\
        %xk7&!7&@+B';#~!;\u{8}4!=v\u{17}\u{b}!%v.,%!?)@%>(@%v^\u{b}(\"E\">\"u$H'D#D+;+uo#(%{!B\"B'C%@'D!B.<\u{8}T!;|@O\"\
         G#|+\u{9}!4ta&+!I!t#H#K\"J$H#G#C%L&H+J\u{b}\u{1f}&,H%B!:'8#t.:#p!&v\u{10}\u{c}!=uOt!-u#G! v\u{5})!4uc\u{2}!=w|\
        =!=D}:!Jz#\u{13}!9yv&. L$>!x#=!>!|!<!<\";!q%:)G\"D%?N~#&D!x-C\u{16}g!!w+\u{2}\" G9uU\u{1d}!9t8M!>wI\u{1d}\" L=y\
        \u{8}\u{15}& N#H/G\"L't/H\u{1c}\u{3};!D#D!<!O\"C!r!I!O\"G!P!P!J!A!E\"M\"&!D\"r!I$P!R!+!@%K!M\"?!J\u{c}l\"9x&E\u{8}\
        :% x4@$<$D)=\"8!<uh\u{16}'#|!F&I#F'I$C$CFA*#A!B%A&>'v\">%>\"?&w%?oS#=?\"x+BUY!=?\u{c}g!Jt_\u{c}!<uT6!$v1\u{7f}!\
         w%G!$rF\u{1}!Jv\u{1d}h!9xPj!=vHM!8vY`! twt! s8\"\"<B.<\u{13}\u{3}!&y}n!6vpV\"-y:v:,!<u1!%&w.>%>#B\"zqk#4C(?#@m\
        O#4G*|,;\\<! w\u{4}!!%z )!1xyK!2y|R!=x\u{7f}\u{7f}\" x=E-d!9u\u{1}n!=v\u{5}~!<x\"l!9v\u{1d}d!&t]O!Jv M#!?!@!xH\u{4}\
        !-v\u{4}1!$w\u{1d}'!&x<J!8v\u{0}o0!E!M#?$@!H#@!C!I!>\"B$8#H\"u!G#A%7\u{2}@!=@Il!6u2|!1vB\u{2}$ y'H+D&ER\u{2}!4z\
        UY!<y\\\u{c}!4y\u{16}T'\"C#E\"D!B\"F*E6EuB\" v<CZz!Jx_\u{7f}\",y(B\u{f}\u{1d}! w\u{1c}u\" E={\u{1a}w! {0_8 q!C!\
        E!C!A!C!A!F!C\"G!D!r!<!A!F!?!K!C\"J!D&C!r#H+rJ6$-\u{6}'A%C1=_z$+J1N!Q\"H#:!,wqi!(=\u{16}{!<vRB! v\u{12}\u{c}# H\
        ,z>?P[!6y6*! yeU!=w\u{1e}q$ E1t(v#@r\u{15}! D$\u{1d}!=D/$!*v\u{9}]#*I1E/A\u{b}6!2x]\u{4}!)z/f\" s=tC\u{5}!9w! ,\
         p!K$I%K!A#H#H#E%N$L\"I+La\u{1d}!?tZ5!,w\u{1f}F!J:\u{1e}\u{3}! zV.!Evl#! {O\u{e}!-{@h!Jvqq' H*D*w%>#y!E!BX2!Ju\u{16}\
        e!Ex?t\"6D)u]>4 q#F!I!H!B!M!L!I!F!G!K!G$L#H#6$I!C\"L!z+@<U!2y\u{16}\u{11}!/y=f!7v\u{1f}\u{5}!;zi\\!<A^P\" E2{E\u{1}\
        !2yJ\u{10}! v1p!+vLv\" E=\u{7f}\u{10}u0\"M\"w!E!G\"H!E!K!@#F#u+J!N!D!9%M&KY\u{f}! t:\u{10}!)y{:! w\u{7}Q!>v\u{7}\
        4\" n2BAR!?A`\u{e}! DWl!<v'\u{1c}# H+t)ucK, O(?\"I!D!>%G#A$w$K)r\"D#Hhg!<s1o!.}O\u{11}!,v`O!=u}U!Ju\u{1a}C!)y\u{10}\
        d# E67&yBB!=u.%!'v#w\"5v\"IsW!,u;t!=rVO!7y\u{a}\u{6}!(3wK\",v>@j+& w#z%?)@$D&C[:!<w]U\" H={Fa! Lx\u{18}\" v=I3^\
        !%w\u{16}b\"'v6H(X! sc4!Jx4m!=v\u{9}l!$vX\u{13}!=w( !*Fr\u{b}! wH(% w!B#M;E&AR!!JwX$!9vY\"\"#C>|N\u{1d}!JB\u{a}\
        \u{2}! xY\u{6}! A\u{2}B(!>!C#F\"H2?$G\":+G]\u{19}\"3E1t\u{15}/!(xJ6& x$H(D#v%@1F~W!4zN\u{1e}!&z:\u{d}!7xK\u{c}\"\
        #z>H\u{0}\u{19}!2B\u{10}n4 M\"<!9!G!F\"J!;\"H!B#:!F%I$y!-#P\"y&L!0!v$C\u{1c}\u{1c}! C\u{14}[!!x\u{2}?%*?(B&{%A-\
        N\u{1b}6\"6H4vdG@ q!D!O!G!D\"N!E!C!F!y\"E!C!M!C!C!K!A!B!?!D!@!B!G!D\"}!@!@!H!A%H!5%Ge!\" L*Gy\u{f}!5t\u{3}V\" K\
        #{B\u{10}0 O$|!B$9\"A!:!>!F!F\"E#;#5\"t%?&8&=[A$$C)}'A(H`\u{16}!=wd\u{11}!4Dy\u{18}!\"u\u{11}E! xn|!4x$;\"<x.?5\
        \u{19}\"4x2t%c! xx,$ u,>3z+?\u{2}Q!$}\u{2} !)y}Q!7us\u{13}! z\u{1e}B! ENj!Jx\u{8}\u{13}!4ucj! G/E!3{(># x<A!L\u{b}\
        ?!&A$O!JxT\\!4v-d% N%w->)B!>`k!7tf1!?vu\u{1}!*u\u{7}o\" A=ByG!=wH`!5x'x!=z\u{1e}$2!4\"G!@!B!?!F\">!J!>\";!>!>!>\
        $t$4$J(:!5[*!1u\u{a}1!,w[n!>y.Z! vHA!'v(\u{6}#'A5\u{7f}.@\u{12}@!9t\u{1d}R!?u\u{f}~! ED\u{e}& L!<&E0<%J.>-o0\"x\
        !A!<\"E\"@\"J$:\"?!H!?$:\"/!M$N!M,s^n% G)x+u(<!<cB!Ev;B!J{(>! sH\u{7f}$ B)u't&A\u{10}\u{b}\"<@)y0B!:z\u{2}t!4vm\
        \"#4H#E$D\u{18}s\" }=B\u{12}U!JuM[!4{\u{18}\u{1d}!J=Z\u{15}#\"D<C&yE\u{3}!!ws/%!>\"@5u#A#w\u{4}Z!'v\u{18}#!<A\u{e}\
        #!<u|\u{b}! vx.!Dv\u{a}o! |<f!/u}U!JC?\"!8v\u{7f}u!8w\"Y!J@\u{d}d!Jx&N!2v+3!4v5r!!wIu!:z5V!9x^a!%v\u{1d}%\"#K$w\
        ?Q!.w\u{16}j!<{\u{16}B!!uD\u{13}!J{\"\u{19}!,x\u{1a}4% C5z\";(C+K1p! LTg!?xSO!8w\u{17}\u{14}\"%v#EeL!>w4O\" u4F\
        \u{7}(!4{t}# B=@'vj6!7uGe! ~\u{15}\u{9}\" G*y\u{16}/\" @=y\u{1a}\u{15}1 O#@\"D!G!H!B\"H\"w!@$E#u\"O&N\"=&v!I%J7\
        \u{16}!7u#/!3t/t* J!9#u&D%A)>'p%r#I#=pM!(v^A.!4\"N#8!:!9!H!:!8*~#K#D$:&5%DRB/ K%D#A\"?%>\"C#@#9!:#C!\u{1}!A%z!G\
        $F&@!J{sj$ t\"A9A!?Y+!!;9]! uuz! Io~!<u\u{4}\u{8}!=zI\u{e}!J?Xm!7x/\u{d}\"8x2Hjp!<u:#!Ex0s!9umb! v\u{6}\u{4}!=w\
        \u{b}\u{b}!&yJI!Ju$h!?{\u{2}p!=FgN-!3!J\"E\"F\"C!A&G\"G%2\"1$t#D+<\u{8}N!.z{N\"7v3C\u{1d}u# D8y'EW:! KA\u{8}! z\
        I1!ExJI!=z\\b!-y\u{10}1!1vh\u{12}#4w(I\"|lD!<w)\u{1a}!/@\u{4}C!+v\u{b}R!$yI8) w$?)@%E!?!<'B)=&u{&!)z\u{1d}+!&vp\
        2!;u\u{12}u! w\u{18}@!7vu\u{15}!%u62!={\u{13}O!=u-a!<u\u{4}Z# B==\"xV*!'w\u{e}\u{2}# u!B,C\u{f}7!<wSpG J!5!R!G!\
        6!8!<!Q!:!R!;!:!2!5!6!4!7!5!9!A!t!5!6!I!t!4\"?!D!\u{7f}!4!6\"8!I!I!G!5!7!J#@%\u{1}!?xw)!<x\u{13}a\"/A7w6H!\"u*I\
        &%C#D\"C&t\"v+BV+!4{IG!Jwo$\" sJ=L:! xLs\")w3Bb&!!w\u{15}N#+J1N#Hq:# s$@%w4G1$q!B#B#C!B!>!D$H$3#J#G\">!4!5\"C!E\
        \"1,\u{13}\"=H#x\u{1}F/!A!H!D!@!B\"E#O#A#H!E!A$2'K!>,Ol~0 I!H\"A!K!K\"E!J$E\"B$@\"N$u!3$I\"?$H\u{0}>3 M\"I!9!F!\
        G\"=!N\"M!G&D!E&K!J!1\"O!=\"K\"0!@r]! |\u{1e}F\" D<Ddt!*z$h!;zNm!?v1\u{f}\"9{)xt\u{13}! wR*!=w.l- L#B#v$J#>$C!B\
        &H$F!A!y&J&>l\u{a}!<xIg!4xqG#4K'v/JE\u{1e}!Ev4I!'w\u{14}V!?u/E9 Z\"N!<\"F\"M!D!D!P!H\"D\"O\"T\"J!L&D!r!J$E!>!N#\
        D!J\"E!9!T\u{9}4!5s\\.!4F-d!;v\u{18}7!Jx\u{1a} +#<\"C!B\"w#C!?#F\"F#I$5$vs#!FtYW!,u\u{b}I!2wB\u{1e}! y\u{1d}v!7\
        v\u{1c}5! u\u{5}\u{7f}! \u{0}\u{5}C! v\u{12}N!4xcA! Lu\u{3}\"'v6G\u{3}r! y)\u{a}!=v\u{15}f!$v\u{1b})!(w0-!Jx{\u{1b}\
        ! u\u{d}6$<{!F%t!L8S!$v\u{12}O!6vsr!9vLJ!2y\u{1f}a2!N$I!M!M\"?$?!<!J\"C$=!D#'!1\"J#I!3!2$,\u{1b}?\"2y4xK3!Jy\u{9}\
        8! J .\" F#zhd!*zG\u{4}9 Q!J!R!u!R!N!S!R#O!N!M#S!F!Q\"M#L\"T!F!@#N!u!E\"Q!N'JYQ!Fr\u{5}r\" K>wBz\"/A7wG\u{a}/!6\
        #F!A!C!G$A#F#J!D#w$F#H!t'w&D5G!Jxqc!Ju5%!<y\u{15}`!4wl'!$|lo!=vb`!$wO\u{17}\" E)}yz#\"E;J'z\u{2}~!$sm\u{b}\"4x6\
        A\u{0}\u{7f}!@xC3!>yP,!=Kts#-w\"F;8V{! |\"S!)yGE! x}GA S\"F!H!D!D!J\"E!B!>!:!B!@!A!L!B\"w!?!H!8!:!7!K!;$y!C!8#C\
        !t!7!8!9!R#E.\u{f}; J!G!R!D\"o!v#K!M\"P!z!G$F#9!E\"L!Q!L!Y\"L!P\"A!P!L$P!L!=!9/@\" H<w1\u{1b}\"\"F2@02# }\"F9B(\
        3!?xBj!7rXI! AS:!(w}D\"2v+F\u{c}[! yKP!=wJv0!K!@!A\">!I!E!;!A!M%L\"E!7\"N#I+B$-\u{b}1!/v$\u{3}! y^\u{1b}!&x>;!J\
        u,8\"*E%t\u{15} !%vG*!!vc\u{3}\"!u<J'\u{15}# C'@6vMY!>J&\u{6}' :\"@#y\"w#s(<+:\u{19}J!EF>5$ t&G#AA>K\u{15}!Ey\u{4}\
        M! x;;*'E#=\"8%9!x\"=$8!w%@,G:>: Q!O\"N\"L#@!@!B!<!I!<\"F!J!;!A!?!t!@\"C\"J!/$G\"L$6\"F\"A\"~4\u{a}!>t1V9 T!L!K\
        !J!@!F!J\"<!=!Q!J!I\":\"C!C\"/%H!K!1#t#0!1#G!E%z\u{14}\u{7}$ P(u\"G3IWz!<}\u{8}$\" ~'H5\u{11}!=wu9!$vk +!8#=&@\"\
        @#>%{%;#x!@\"=+8\u{a}H!4uU\u{1b}!6v3\u{1d}\"*C#x(P! w48!;u?\u{4}\",F1vs@!9uri('C\"z!;%7#D\":'B/Gt(\" C=z\u{13}U\
        !Jv\u{8}\u{2}!/v)1! FiN!,zw\u{9}!JFZz!8y&S!9u\u{e}\u{6}!4x\u{e}(!JwT3!;v'\u{d}&#G!?$@!E&C,IO5''D#E)v!C(C!M(t8U%\
         C%=!|$D1MT\u{e}! Fi\u{10}! zym!$tp*!1u&\u{17}!J}O\u{6}!*vm\u{1c}!\"F\u{19}\u{8}: P#@\"w!@$P\"K!F!K\"H!:\"O!t!D\
        !L!I!E!N!K!T\"U!I\"*!G\"E#H$t\u{10}I!,vqh!4v{,!%vy\u{7f}\"5I!v055 L!x!r#=!=!A#C\"7!;\"K\">!C$1!.\"/\">!?!G!L#u)\
        Ax\u{6}!=x\u{9}^!(wZ%!=u~;!4xxu!2{j<!=vh\u{1a}!CtQ\u{0}!ExF\u{8}!!t,P!9u\u{e}\u{14}!J?Q>!=@Mp!5tCh!9s\u{0}\u{4}\
        !Au3)!.xy\u{11}#8F$s!F@\u{b}!8v\u{13}C\"&wDBht\" H=w\u{14}j!>|\u{11}0&#E'F!E0N#L!G=2!6v+\"!-y\u{1}\u{9}! y+O$ x\
        *E!v2D.\u{17}\"2v+G;7! |:\u{1f}!=vAQ&&G!F!y\"B!?1F_9!?u\u{6}2% I'G#H!z2IZ\u{1d}!*{{J$4E(=*x$Ay:!<{je!<v{^!?xj\u{10}\
        !@vM^\"#K0un\u{9}!<yn3$*E(C)A)KV4!$|YZ\"*w,ul5) w%<!A+B(<#=!F\":+@?}8 {!1\"E!:!5\"6!}!2!6!:!5\"9!8\"7#4$5!7\"K!\
        7\"8&5!;!2$02@!4y\u{f}\u{15}! I_^\":u-v_>!<uAa\"4|6AuO%(A\"A2:\"<,C\u{1d}[!*va\u{16}\"*B!{b\u{9}!<u\u{11}~\" H\"\
        y\u{b}a\"'DCykj+ 7\"?\"=!>!C!t!r3@!H!A-?\u{3}q!4vEa!Fr0-\"\"v0IsZ!=G\u{2}!!!zuK!,wja\" =?w_\u{17}!Fv! (!?$D\"I!\
        D$;+v!:'>\u{0}\u{18}!*w=(!4w]\u{14}\" G*{bM\" v1K\u{2}z!?uH7$ K*t$x.y/[!/vY\u{5}$ E'{-C!tGS!+x4x!*vc^) L#J\"@\"\
        F!K$K&L\"K)yLh!9vQ:!,vAC!<uN&! w1I!9t\u{1f}&(\"=-B\"E,H!A!E&w%J7K!7tYF! ?>A$ F$E!C#{\u{f}x!(vVr!)wfm!4xm{!'w:(!\
        =u;o)+x!B#C\"H'D$<!N\"C&D\u{4}G!<t 0\"8E\"{\u{16}M!)w@4!1uL\u{12}!*yke\"#E9t\u{0}SD L\"H\"Q!A!<!E!I!9!J!F!<!@!'\
        !E!B\"I!)!8\"F!L\"s!w!J!p!o!w!|!7!I#S!L!L!S!H!@!J`-!<?Y\u{17}\" F\"z\u{10}~!;v\u{d}\"' J$@#w-y'C!B!>=A!4@%$!'B\u{17}\
        3!JyH\u{4}! \u{1})\u{0}!Ex&p# F=?-A\u{19}'\"#J9uRn# E*w@H~b!$y]D!<C^\u{7f}! u\u{f}\u{17}!Fto\u{12}!,vnZ\" w=H<3\
        !$u$r#4x)v-<rr!%w=\u{11}5&9!=#:!>!7!6\"8\"A!6\"7\"6!4\"N\"=!v!I!8\"p#B!5&JL\u{4}# C?y*u:\u{f}\"<x\"D\u{15}\u{e}\
        !=y\u{17}2! t\u{1b}\u{1b}!Jw=*!Dv;%!=wd\u{e}!4v1Z! w\u{1e}b7#O!r!?!E!A!P\"N\"M%L!K!r$D$H!F!N!>!u#F!C!t#B!L\"O%u\
        !<t&\u{12}!4yty! v$E!-w/\u{17}! yN?!(w>d!<{a\u{a}!>zPL! wP\u{11}! O\u{5}!!Jz,\u{1b}!<xa\u{7f}\" z\"@#P( H%>\"v\"\
        u2F!6!H-G(c(!8#A%B#A\"A$J&I$uDC*!8#?\"C!F!>!|&@(8/<$G*\u{8}!<{MQ\" M=|c\u{14}!=v\u{19}\u{4}\" H<z<*\" B=~/\u{12}\
        ! vs>$ H\"J(E3{\u{7f}X!4x@V\" x*B'\u{1c}!2yG\u{2}) N!9!z)?!D%F+D!M';\u{d}5!<B{Z!4w~\u{1c}.#>!<#B\"5$?!A!?\"B!H&\
        8!s#v!A(4y[!,v5\u{a}$\"H\"C#HCA44& t!C#O0E+F&B\u{2}E\"4s)E!\u{4}! H\u{7}\u{18}!$xU1!Ju\u{7f}\u{d}) ?\"A\"=&v\"\u{0}\
        -9#=!>-?#J\" s>Hn(& =%r!p$>&E+=BH\" H=x2.! w\u{1}Z!=C;}& I&A!y#A$y<@]\u{17}%/>\"{->!A&B\u{10}\u{b}!4zs{\" J(wv3\
        \" |\"CwV!8y{\u{13}!Ju\u{1f}=+\"I#F\"H!C$8\"9#@'4!:%@!8L(!Jw7:!;F\u{9}p!4{/b!7u\u{17}-A N!J!>!B!M!K\"J!@!F!L!?!\
        D\"P\"H!s!H!F\"M!J!V!N!O!M\"O!J!C!J!O!A#I!L!P\"N\u{3}I!@veG!-zw\u{11}'$G)@$J#L#:!8#C7@!?zq-!4|p,!=C\u{f}\u{7}!<\
        tt0!Ju]r\" u)C\\g\" LJ<\u{c}+!6v\u{a}T!A|m'!:wXA!.vww!=wSM9!s$P!H!N!M!I\"L!J!H\"R!H!M!H\"J!.\"I!K\"*!V!M!O!D&J\"\
        B$Y){!,w^E!@t-;!)y0\u{1e}!=w]8!JthA!>zz\\!!@I1!$~\u{7f}3!1xs!!8u\u{6}s#%K\"F4K;k! L\u{0}\u{15}%\"J\"K+I#K'O`j! \
        Fx?3!/\"K!7\":!G!7!E!<!=!H!4!=#A$~#G#H!M#F#=]4! x/\u{1c}! v\u{10}|!<ux2!:u{B!<ua\u{b}!'w%\u{1d}&$D!y!@.L'G/<mG2\
         R#=#C\"=!M!C'B!K!K$,$K\"O!B&r!2\"G!A\"SSC!:z\u{12}B!=B}e!$y6|8 N!K!G!C!P!J\"P!J\"M!E\">!J\"E!O!G\"M!G'o!U!P\"M\
        !D#J$<Vz! z\u{8}M!:zLU!4zpE!=v^w# K(x,B~'!4uFD!*{#\u{1a}$*>.?!x+tf&!?vH\u{18}!9wWb!=uoD!%x0`!)z\u{8}\u{15}!+x5'\
        !/v4\u{19}\" C$xB1!-u;3$ t$>&@1x\"\u{19}!7w<V!8u'4* L\"M!G(J&P&H$s!J!I'E\u{0}\u{16}!=u*A!6v#k\" J=v6\u{16}\"<;\"\
        q\"Z! vz.!<H\u{13}\\, s!:\">\"?%D*A$6#A!8!w\"<+LOp*!s!K%=#7$>&8'>\"9\"t+@|\u{1}\"8u'uX\u{15}$!6&E#B@u<_\"/<'urU\
        !<vT}!<xi!! w\u{11}I!Jvv.# E%t'MM3!$v\u{1b}+!%y9]! x\u{5}\u{1d}! w,U!;xv\"!4x1j! y5I! vSi!-z\u{1f}g!Fxi6# N+y2J\
        \u{10}f!4w=\u{a}5 M!E\"A!>!<!>\"<#9!9!8!6!B\"E!A!9%M%M\"B%0!w!28c!Jvg,!$H^\u{7}#9z&D+APL!=wHg(\"=-B\"E,H!A!E&w%\
        JU[\" I=w\u{c}L!E|%\u{1}! v\u{1f}^!@CC,& B8y&G'A!A$y\u{13}|!?v~\u{1e}. N!:\"I\"E!G!r!6!:#@\"<&7)H\"=&sN\u{11}3!\
        N!D!E\"?!I!G!=!D!O!t&G!:!4)O!K!P!H&K!3\u{1f}?!<x&\u{c}\" I2w\u{0}\u{1f}!4u\u{7}L!=yLB!JuYp!=@'\u{13}!$v\u{7f}\u{13}\
        !Jx\u{b}\u{7},#>\"B\"B!F!v!='?!s\"<'E!w!ATd!(xj\u{0}2 P\"H#J\"F!M!F!G!O#K!J!H\"E\"L\"M%J#N&O!L|l%)@!J$E#H-FV2!<\
        u_g!2wr>!DurE!?uc\u{1e}!<ztG!'GB1!9vtk!:w7_!.|5V$!:;@!I\":\u{a},$ z'G#@3G=}! B\\q!Ew\u{c}x# t'C-Fu}!*w'x2 p$K!F\
        $D!G!;!@!F$C$-!.!O!I!C&u%<\"B$JZJ& s!:!J&I*M2>g~,!D!s#I#J!G!I$F#G#B(L)3%I3\u{19}\" ?*tzL!)whc. O!D\"u!E!C&s#E!A\
        \"A#C%I'I!D%GGj!<|Di*\"I!H#L+K!@\"K%F#I#H'IRU\" BJxZ|!\"u\u{4}j! \u{7f}.F!8w3P) A1<\"K$9\"=\"@!>!?\";\\(\" v*@`\
        E!){\u{4}:# D(xBxD_0 N#A!E\"I\"<!>!F!@&F#=!@\"9$;!9!\u{1}-34\u{3}*%J\"I#I!F,6!:$K!P\"6+wJq!4voK)&B!F#I\"@!1&?*D\
        !<!E\u{2}:!(JDb! y\u{6}K\" C=z=8! v\u{d}\u{11}1 O!C$D!y#;\":!5!9!:!P%L%0%I!3\"x\"F!3\u{15}\u{1}!=zgt\";C\"Ly\u{1e}\
        !4v\"W\" v=F\u{d}\u{12}!=v/L< p!N!I!s!H!t!A!~!A!J!<!F!G!I!C!D!;!<\"M$P!P!S\"N!L\"I!O&N%P5\u{9}!3yh\u{c}!7uBi! v\
        oj\"&y.DX[! y3\u{1}!1v\u{1f}]!8v+a&%K%D\"F!A'G(J)3!%u|\u{10}!-vU\u{12}\" x%D%!%!\u{7f})C1C\"D-=4\u{15}! HBSB!P!\
        M!K!O!K!O!I!L!N\"N!Q!N!R\"D!T!R!O!N!L!M!Q!Q\"H!X!S!U!O!P!M!K#M!P!N$M__!&~~Q!4E()!#v\u{13}\u{3}!(wvt!%vm$% v4A(t\
        !B\"s\u{18}I'\"A!D\"C&B#z.D)sSM%$z0K%;#E+zer!3|,\u{e}!9t%*!4y1_!8v\u{8}n& x\"I!x.=$F57J\u{14}!$y8D! F\u{9}\u{12}\
        \"\"G2w\u{4}\u{d}!?ujT# J=s!G7\u{19}2\"L\"?!D!@!B!<!<!K!I\"D\"B\"@!Q\"C$9!M\"A!w\\M,!>\">!>#I&>!@#F!A\"M'C!v!Qy\
        =!<vM+\"%I8N=h\" {'HF\u{9}!=w*F!&y8*5!P#G!F!@!I!K\"L!I!I$I\"L\"F!B!)!G!p$N\"F!v&0%MCD!9uJ$&'E!C,;$;!5#<%K\" G;C\
        9i$$z%E&v%H\u{15} /!5#B\"C!F!@!@#D#A\"C\"{!L%5#L#6+K\u{18}\u{1b}&$@%@&=#?)A!C4M!>vl0!9v;/!:ye\u{19}% u*C%?.D-=}\
        v!=v\u{10}4!<x4\u{0}\">u,>KV!<zJ\u{11}!4z^E# E67&y)(! v\u{6}4!9v\u{12}`% J!@*9-8%F\u{10}<!/v/L*!5\"E\"C!B\"B$B&\
        B'9+x!J!h! uRU!=vEH##v'E2F;x0!>#C!L\"G\"F!P'J!N#4!w\"E!I$R!H&/!2cn!Jw\u{11}\u{13}!FtKe!$xRU!=w]F!4v\u{16}~3#F\"\
        E\"O!G#J!E#A\"D%$$,$J!I!)!=!v!D\"5\"I#Q\u{19}V#!x1@,MM\u{1}!2w\u{3}B!4z\\\u{5}!FuXV1 R#>!I#F!H!>$9!D#A\"G#-\"N$\
        N!J!r!H',i+!=B?=! {4<!*w$^\" F=?X9! x\u{1}\u{11}\"=B!IX\u{4}, ;\"8!=!=\">!x#r#<'s#8$=!>3b\" t1K\u{1f}-\"(tB<r$!\
         z{w! u\u{6}f#\"v2>)BO~\"9x#HW*!Fz\u{2}_!8xc\u{17}!J{bJ#'w+>+Bb\u{1e}( n\"M#F\"I!B)G*J/C~\u{10}!@u^l!@xA%($M#?#\
        D*~&w#A*v#<6C!&u,A8!F\"P!J\"G\"O#5\">!K!K!L\"L'D!,!O!I!Q!F!J!.!J#F!K!J$uIM!?uTV!=wF}!4u*{!1uUm!Jtdx\" x=G5K!JxM\
        j!=w\u{2}G#\"F,u1A\u{3}n!=v\u{e}U!<wC\u{1a}# F4C)y\\\u{6}!6x-\u{7f}$ @)A&?#Aj\u{1d}\" H4wbf!JAXN\" x*E|W!'v\u{10}\
        +\"4y6;JT#$v+>-B;u!*v\u{1c}\u{9}!7u5\u{1c}!${\u{1}g\" D!z>\u{6}( r'E\"<!D\"9(t'A$x\u{11}E! |3\u{1c}!?xvR&%B%D*@\
        $B$C.=[i!4zdo$%>%?1u\"B;P+ J'E\";!I#7$@\"u!E(I)s%wje!=@gD!8ywg!9y!,!=x:*!'yV]!=Ff$!4x1g!=y\u{1a}\u{18}!.v\"\u{3}\
        \"$E\"{}g\"\"FH8Zn!\"vZ_!4vt+! A\u{c}X!-ySI$ J$@0x0K~,!$x<x!J;Cd+\"x\"@!=!}\"D!F&B,G!<!G-86b!Jx`\u{5}!*ES4#9w&B\
        +A\u{10}8/ Q%E\"M!A%9\"A\"E#u\"4!3\":\"G!C!K\"v8/\" {\"G\u{1e}x!Dz5\u{1d}# E#s,@0W# s)w+C\u{13}D#\"K*E3D'\u{7f}\
        !=wl\\, R#A'J#>$C!B&G$F!@!x&J&Fm3!'w1z! Jw%! {'!!?u\u{18}0! zg@!DrGi!*v}t!4v\u{9}v!Duj8+ H$@\"E'F$?!A#O\"v\"u\"\
        L\"F-:-\"F!I%B!8\"A!@!5!B%x&3$L\"2+KnA!-uhY\"9w#?B\u{1a}!=Fm2!>z\u{5}|) t!:#C(F#@\"B(5#=#:D}!8u3C)&G$;)<$;!9!A%\
        D!>+{2C$ }2<*E!Cv\u{14}!*D#\u{a}$#F/z*|!=\u{5}\u{3}#4E(B!K\u{9}\u{9}!-|RU!7sj ! t\u{1b}\u{15}!*z{1!<w\u{18}f!9v\
        *2\"3z!E'\u{12}!<v1A!%w\u{1e}y#4>(?!G\u{1e}y!J}as\" E3{H-\"!w?ID\u{8}! x\u{7}{!J>nL!F{BN!=E/>!1vt'!1u\u{1e})\" \
        I=vlU%\"=2>)B\"{+7\u{5})/!L\">!>&;!=!J\">!B\"F!I\"C$N#E#{&64\u{1b}!3y]?\"+D$H\u{11}R0 n%E!@!C!<&A\";!G!N\"H#8!4\
        !:\"I$2&<M\u{1e}!>zlg\".v/E\u{12}(\"4;6>\u{e}\\! B/7!%w:\u{1},#K!J#J\"I$K\"u\"G#J'E\"O\"F+P;P!1v\u{8}W!*x)Q!Jvq\
        \u{17}!&x\u{17}b$\"A(J3L-E<\u{16}!1vb\u{1}, ;\"8!=!=\">!x#r#<'s#8$>!>|D\"?x)ux\u{13}$ v*B(B)v\u{1d}L%*D)F&E#C#w\
        Wb$ w$A)B'A\u{7f}\u{5}! v,F!>{\u{1d}\u{17}! w)\u{6}! yVV\"/w6H\u{e}\u{f}!<u7p!4{4b!4{&,# K*G*DV'0%?!D!E\"F!A\"F\
        !8\"@%?!A!:\"9$w!E\"z+8U=! y\u{8}\u{d}!%z\u{1e}l\"%F/DW\u{e}!DxqW\" w*GzF\" u?wF8!!vZ'#\"t5A&t(X!8u&7!9v F!'En8\
        $*A$y&w'E\u{1}P\" E2{\u{14}#!=v^\u{14}#\"@0D+IOP+ N$B$D#C!>\"|.;\">!?%?&x\u{8}\u{12}! vna! y'\u{9}!?v\u{5}q!JFH\
         $*A(y)B\"J\u{0}x!4z\u{d}_$ E*{3x-A3\\&(='=%:$<!6#=\u{3}\u{1}!5v\u{12}&!8v\u{7}\u{12}! {\u{19}@!=F*z$\"H%A-z(B%\
        \u{9}!Ey\u{7}D!\"F)\u{1e}#4=)@+x1+!9u\u{3}T\"!w?I'\u{1e}!8v':!JA0?! z]\u{1f}! G\u{a}7\"\"E2J\u{8}\u{b}!=wD$\" G\
        ?zWR\" w=@\u{1b}o%!:!H&F18&<\u{5}]!=vj_!?v\u{1a}\"%\"C(?1I!w.EoR!,y)\u{16}\"!z!EK\u{1f}!?uQa) J$:!>!|!x!?,u'L!<\
        W;#4~3v#<T\\!#|_^!JFKR!<uK\u{1e}!&|{l! y{7!G|\u{8}a!*wp4* :$w%t!l(;\"I'@!=(O&36\"!!v}g3 L!4!7!M!C!I!s!H#F#3$D!C\
        !y$0!5$>!B!=,86:+!9!\u{7f}&G!F!K'G!J%@$E\"L-7W\u{2}% E%@'?,y#D\u{10}.!Eu$E\"<v!As,\" I=w\u{1b}.!=xK\u{5}= J!L!L\
        \"I!B!;!F!9!?!L!<!B!t!D\"G!B!9\"G!o!v!t\"D\"H\"F!>!p\"H%H$p1!!9u\\W\"<{!K\u{10}u!(xsC\" |2AeS!'s\\x!?v\u{c}D!@x\
        /\u{1c}!6xZ\u{2}! zuH! xtW!@vor!(v\u{1d}a:!K!J\";!G!K!J!y!:!6!5\">!@!@\"A#@\"8\"B#H!|!M\"2#|\":!9\"B#J,t\"#v9J0\
        ?!'G_\u{1c}! }\u{14}0!<t\\\u{d})\"N\"M\"I'N%J\"J$K$R.;\u{c}21 n\"I!B!D#k!D\"F\"K!B!A\"D!H#K%F#C!N!G,#!'w\u{11}!\
        \")z+>/?!,|B'!8u\u{1}g\" G2y2\u{2}$ {\"B/E(B3p!4wz5\" J=|<\u{17}!,tH\u{12}!#I8\u{1d}! CL;!\"u\u{4}P#2u)F\"qpF*!\
        G(F!K!I#F$E$v\"=#G\"E_'!4w\u{13}O!5tU{!4ve@!9u-I!9u\u{9}\u{2}\" I4tx\u{9}!;w}\u{18}! y$\u{e}1#F#C\"C\"B!>$I\"H$\
        ?#J!9\"F!q!O!u!w&7%C\u{5}`*!z$B\"E#E%=#?\"D)q\"J+7v\u{1}%+B)F*F&:&7@k% M*x(G\"@2;O#!;vy>$$y3=!D!D#\u{18}!$v\u{13}\
        _#8E'u+D\u{11}5!-w\u{a}Z!=w\u{16}+!<vD&$ \u{2}*>$E&=Z.!$yxG) M!L#D#H\"L!J'F+N.L\u{0}3!#tO(!Jt}q!(wzx#!}3?,y1\u{8}\
        !-vu?%\"J(y*;'@/<|!!4w\u{7}\u{0}# t\"w;7\u{e} !4|\u{17}5!5w[g!Jx.\u{c}!4w\u{e}\u{d}\";{*y\u{9}\u{11}!5u80\"'x-J\
        \u{1a}\u{1}%\"B,w.?!G$z^g% w=E*I!x\"CX\u{1e}5 M!R!J!I#L&u\";\"H!A!B#6!E\"G!J!1\"H\"I\"0!M#I$?[^& J$E&E\"?0D!A\u{1f}\
        D\" C<x\u{4}U5$F!F!?!I!I!F!D!I!O#N!A$H!H!1!2!I$I\"E!x&6%CU\u{13}\"1v,D\u{b}3!9w\u{6}Y( t\"='}#>#?%A(>.G\u{13}}!\
        #{Ep\" M#w\u{18}t!7wM\u{1f}! s1x#,w1E-u}J\" K4v\u{1e}B!$uP6!J<X`!=I66!8v\u{1c}\u{1d}!@u\u{11}\u{d}! u\u{16}7!Hv\
        \u{b}u%*C'r+K!K!B}]!<y>:!=w\u{13}\u{13}! u%Y!1u\u{13}s!(vw\u{3}\" C?yl%!Jx\u{1c}r? U!d!N!I\"F!r!s!F!U!I\"G!O!?!\
        L!H!P\"J!E!G!S!E!t!Q!F#S!?\"L!A#R!K%s\u{6}W!9u;8\"4w6z\u{10}@!Juxe!,yxN$99#C!F\"=9$!J{4\\!<vR\u{9}!4w{$!,H[[! x\
        \u{4}H!?uL]%\"z%A\";!?.;s^!/wq\u{16}$ B\"z*?0A9\u{3}!'ze`!=vB\u{4}+$>\">!G#?$=#H!E\"t$6#I!O\u{d},!9u^y!<u\u{f}\u{1a}\
        \"$B0@(z% J\"v(I%D,@[s!4w\u{9}\u{4}!<u\u{f}8!5v\u{1e}t!<u'\\!Fw\u{3}\u{12}!5vl_\" I2u\u{11}z\"<{.F\u{b}I# B=z-v\
        {h\" u=K3U!!v8)!9vk\u{14}) H$>!G!?\"<!B!F!A%\u{a}\u{3}%!JyVu!$vi<3 T\"x\"L!H\"N!G\"G\"?!B!A&G#9!4#M\"E\"w$A!8!8\
        92!JvoT!Jy\u{9}j: O!I\">\"L!O\"F#H!A$J!C!H\"I!O!\u{0}#v!F\"Q!Q!M!?!&!=\"E\"F!E\"AP_0\"J!?$O!E#H!r!9!t#G!?$t\"3$\
        N!O\"6+KKS\" K8xi@!<v$T\" @4z%(\" \u{0}=?\u{0}s& C&u#w!G*C6A==!F{I\u{12}!=wXW!2Lwo!@x`.!Jz+7!,w92!>ywS!7x?\u{3}\
        !4}s[!7s\u{14}9!4B*\u{8}! xh<!Jxtl!'{)\u{3}!Du+\u{9}# z%?8<Gn!4vQU#/D%;(BZ4!<q-\u{6}!<v\u{1b}Z!4tJL! {I\\&$A(A&\
        G,?!E+H2z\"/u$EM\u{13}& K1D*C!\u{1}!A%zt\u{1b}!6s\u{6}g!9ur^! xU9#/?$A!{kw!=v\u{3}v! tK4\"(wBARB!2Bh\u{19}! M\u{d}\
        \u{1f}# D!u@uK<! z.L!2wa\u{16}!=wi:4 t!8!q!<!>!<\"<!<!L!=!=!9\"9$w\"t!:'9\"<'?%<Y\u{1e}!<|OU!@G\u{1a}@\"9@$G(/!\
        !u9(!?to?!<A]k! u\u{5}\u{14}!$zla!Jw}W# u*C%w`\"&(w,D$B!B$G-=/=!J{n2( G(A)C*A!\u{0}!H%z(IP:!!zX0!4yhM!\"Cc)!Gy.\
        !!/u8\u{7f}! H\u{13}B!Jw1\u{4}!<utf$!9'A!<+?P1% w*E*H*E,xwk!8yRc!:{v4!=vq\u{1d}!Jv%\u{5}- A!<%=!C$v)v\"u!<!<#B!\
        ;!;'5\u{d}f!4}B\u{1d}#!w>A+t^k,!9#B%C!t!?$B#H\"u%8#D!F!>\u{0}\u{1e}!=yw\u{2}!.vvc!/y71!.x\u{17}\u{7}!4wg@!<CgD\"\
        -I\"t72!JzhD!Jzf\u{c}!Jwg9!8zX9!=wX'!;vN()#H\"F#?!=%C&L\"7!8(5\"\u{7f}!Jv2\u{7f}!-uC`!Brxl!!uf'1 T#v\"L!N!P!O!J\
        #D$?\";!G!B$F!M$J$u):-\u{b}%49%x$=\">&x\u{d}X!=v\u{1d}`!$vo\u{1c}3!I!O!6$G!E#F!K!C$K!L$3!4!@#N!F!J(I!.$HP\u{16}\
        \"%u8J<f\"<G.:\u{1}\u{c}!9u\u{1c}n!Ju\u{5}V!9v D!!xR`!?u0F\"?u+J\u{1}%\"8v&x'r#!8:J$;\u{18}.# H=z#{\u{7}<&-8,5!\
        u\"J!8-;;y\"<D!x.r! v\u{c}<) M$I!H!F!G+K+N!D,A\u{1b}8!EwP;$&G!D)z+y\u{3}u#2G\"<#v\u{12}h! F\u{16}1# L4u)@P\u{1b}\
        !4w\u{8}(!J}\u{a}m! y%6! Ex\u{0}!JCXB!7v\u{14}K!JE#&\"4w6I%\u{0}# I!AI:U1!=E\u{a}|! y\u{1}i! x-\u{b}!<w6Y!<xLM!\
        &v\u{10}J3 O!6!F!C'C#B!<#I!<\"A!M\"P$L!o!N!E$@$4$Kt7!;w\u{f}\u{d}!=w\u{b}'!$?p\u{3}\"4E(uk\u{12}+ R\"K(E!A#A$q\"\
        <'@!H!s-H\\\u{18}!<|u\u{9}!*v9W+#='O\"I!;\"1#9%x$8!K,A\"N\u{17}t\"<w\"J\u{e}\\!!uL]!6t\u{0}:( G%@'=&@&x#A#9'@()\
        # D*C3w~o!=vUJ!!wQ\u{b}!8wXM!=wkt!4|U@A T!O!S!D!G\">\"R!F!L!O!J!;!K!Q!=!I!t!<!7!G!2!B\"s\"F!K!p!H$M!r!M\"/!J#Qm\
        \u{18}!+wL\u{13}'\"G(@'F!F&8$w.8\u{12}R!!u\u{1f}\u{7}!JFr\u{5}!:z.X# s2t+IZ\u{3}!,zO\u{8}!Fvm\u{1e}!Ju\\^!$|(1!\
        <w\u{0}G!&{8C!*vOt# C%@3x\u{6} !(v!1!Ju'@\"/w6HY\"\" G=yp\u{18}&!v!A59!>$M\"x8%!<uI\u{0}!@v\u{d}M!'ugY\" {=FW\u{19}\
        ) =\"A(>%u\">(;\"?!E!Iet!,t\u{d}50 s!@$I!H$I$B\"F#7!N\"3\"E&G!?#x$3$Hb0\" G=wZ\u{1d}!Ew\u{8},&(E)D&G\"C#K\"GZ\u{1e}\
        !Ju\u{1a}R!<v\u{1}1!=w99*&C+D#G#v!3!8#H\"A){#J=a3 K!J\"B!;!=!L!A!J!v\"x!B!=!C!E\"F!L$3\"y%O\u{18}t# F%E*xug!@u2\
        c!;u+k# w,F1:\u{1a},% M*C%D%G+HGe!&yqP! xjA$ \u{7f}!=!F=Be\u{e}!=v1T\" I;xf\u{3}*#L$E#I!D\"B\"D(3\"8#t#DQ4!=v\u{3}\
        F! z<q!9v\u{7f}\u{7}!<?\u{19}Q\" w%KuX!.{\u{7f}i!Evy^\" F<w4l!8w};!!C[*!2y?W!4BL5! y\u{1c}\\)$?!I#A!5#>#D.I\":'\
        7>\u{7}#\"H0A+tL_!-w\u{17}C\" |2F=W!'wox!=uJ\u{16}\" x=F,G\".u&EES!9u1_!JwNs\" E=Du7! z\u{0}\"!JC\u{16}~$$K%E+}\
        6Bu\u{1a}\"?u+J^eA M!-!N!@!r\"q!@!z!s!N\"J!8!=!;!\u{5}!>!I!2!>!8!5!3!0!.\"C!7!D\"4\"9#1!.!0$;5\u{12}( G*A'E#@!\u{0}\
        \"5$C$=eR!=vz$\"5z'EBO!=u'&! v\u{d}$\" |(CA\u{1}+%9!}\"B!D#=\"A&D'E\"J!>,1R\u{9}!4y\u{18}H!Ju\u{2}Y!<u\u{5}r!(z\
        \u{13},!Jv-t!!v;\u{18}*#F#J\"@!=%A!<%=)O!E'8Ia\" x*Ah\u{6}\"/B%z\u{c}y#!=-@$G\u{7f}B!*u+>!<I^,$$C!A!x!AFs$*C*>(\
        ;.zT9\"6w4I\u{13}x\":w#I\u{1d}\u{5}! x2\u{3}!6sFk\" {=E\u{1d}7!,w\u{14}'!Aw\u{b}h! s\u{10}#\" F={D|!9uo:!<u/,4 \
        M#R!P*H\"I!Q!A!@!I!N!-#B#u!P!u!9%@\"N!P#G0r! ur\u{c}!>wPz'#N#J'G$O&C$O!E\u{4}x\"6v4A;;+ A#x!H!C\"H#H%5$v(J\"E-9\
        2[!\"u?[!=y\u{3}X!A|m?!<t\u{1c}d!4w0\u{6}!)z2|!JxG\u{15}!,w^-$$w0?(B.;#f!&yC.!*w}z!&xY_!<uu2!(w\u{5}2!*yWP+ S$D\
        $E!?\"C&?&6!7%r\"?+t\u{19}\u{d}!?us&!&x\u{15}'!.w\u{5}W!;yda!=y,l!8xPx!-wx\u{e}!#}eU0 p#z!9!;!>!Q!E!I!@\"B#;#I\"\
        7'v!A\"LJA!<w#I!<u*\u{0}!(x\u{15}h#*s3B-Ac'!4uV\u{16},%F!D!I#E\"@#H\"B#C'L!?!{\">s3!8t\"=!+w|R!,yQ{& L%C,A#B(@!\
        ~\u{5}O\"+{2H4E\"=?\"xn\u{7f}' L$s#D#G*A'u/@,\u{14}\"&GD<v\u{e}7 S!R!G!N!N!J!Q!N!L!L!S\"K$H\"C!I!N&N!H\"L!M&N!P\
        $J7;!Ftl\u{9}!J@\u{5}8!=GoZ!&y^Z!!ugG!?v/\u{1d}!4x\u{2}t! x\u{18}D\"8x2H\\C# y,B3z\u{a}Q\" F)z\u{b}\u{a}& F*A.s\
        &>)t#AVc!4wN\u{16}!5t^\u{5}!=E\u{17}n# @'{4v:\u{9}!Jv#\u{1}!'Gff!<z,?! xRt!=?ma\" F$~<+\"*F%wqW!Fx\u{1c}\u{a}!4\
        v\u{16}\u{1e}2!~#B!C\"A!B!A!B!9!F$@!H#@%H\"J$L%;!7%J\u{17}Z!<|J\u{e}\" H=ze\u{1a}#*I%F.K.a!Juy\u{14}%$B\"x$B3>-\
        =$s\" t\"@\u{2}\"!DuM\u{4}!J|Y\\! tH]!8vZ+!8v<,!Ju&\u{5}- s!:!v\"E!v\"D#I\"@&E\"B(F!G\"=<\u{17}!<u>^!4y9\u{17}!\
        7u\u{16}\u{b}! K\u{16}\u{7f}!4w\u{6}\\\"4?)r-G! Gm{/!F#E!J'E\"E\"F#7!L'K!N\"D!D%G!4%N*X!=w4~- r'C!D\"D\"<!B\">%\
        v\"<#@#u!J-@r\u{7f}!4AA:\"*D,>at!<vLE!+x=@!<w 5!=ul\u{8}. ?\"F!:\"{!;&6!7%;\"z#<!:#>!?!6vz!)zHk! w0^!*wc\u{17}!\
        4v\u{1}:!!y`{7!P!Q\"M\"M!R\"K#P!I!;$I!J!J!:\"M!<!4\"s\"B!G!t!M$G&3\u{14}W\"=C!IZu!4zlZ!-y\\c# x-u'E\u{6}\u{7}#\"\
        E;J'zH\u{9}&&D&G#H,A)K&KG\u{19}' G)w!J%3!E$J07\u{12}F!#t\u{9}'\"9:19\u{12}L# C4B(u\"8!-wn-!#wU_!!vWg!Ju1{!8u7D!\
        9uK{\":z0:\u{1d}t!7w\u{8}\u{1a}# D6x/>N@\" F!xp\\!9v``)!<$D\"H\"?%D!D(=%;.w.@.%E\"L!@%9\"@\"I%4\"F!9\"I!G!I\"w+\
        K\u{a}\u{0}! G\u{8};# C#y.v\u{f}R!!v\u{1f}U!(x'|$!C#A%}&He=!.wFX!$vV\u{18}!)u\u{1a}X\" E?v\u{d}y!#A\\7!0wpm#<>\"\
        \u{0},<\u{d}\"\"#K$w\"\u{13}/ Q!8!J#A#C\"E(?\"r$F!B#I!D!D!:'wwd. P#I!H%J#L!F!K#J!H%K!I#v!M#F\u{14}n* J#t\">!C\"\
        :\">!7&=&7%@\u{14}j\" y,G.:!,wp+!?u9l\" t<A\u{1a}\u{1a}$ I!v#E0yi\u{4}!<t9\u{12}&(='=%:$<!6#=|\u{16}!<u\u{e}&!6\
        x\u{1e}k! yg\u{16}!;y\u{19}2!<uz'!&xIL!,w!O!<v\u{8}\u{5}\" w=D\u{11}|!8u<1!=vd[!EF=B! t}}!!t\u{c}~\" C=} _? S#G\
        #K!K!F!I!G!K!D!3!Q\"G#G!F!G!O!L!s\")!Q\"w!R\"/!@!F!z!B#N!M!=!M^d!*yoq!7tJC!=wG\u{d}!*w&;\"\"F2EbP\" I2uc0\"'v6H\
        D\\# A$v@<al!(v\u{11}#!<w` 5 V\"O!L!D\"B!N!N!J!P\"H!J\"O!w#7\"K'B!M#/!?\"G'R\\0!Jx?w!-wYB2\"K!F#C\"C\"B!>$I\"H$\
        >#J!9\"J!q!O!u!w&6%C\u{6}#(\"A\"A\"@3t\"B!q):%;+d!A|3\u{6}# J%x*=\u{c}N!<vfV'\"C%F*v*C\"N!E,>Sd! Hj\u{12}4!E!F!\
        B\"F!F!I!F\"L!A$E!A!I!F#:#E!3\"K\"P!s&1\u{a}%$4@$}$C.:y\u{3}!?xm_!-ucz% F*A3y*|#sr|! zM8# A&z.@%JA P\"K!?!@!?!D\
        !F!=!A!H!:\"N!C!I!F!L!N\"G!R\"\u{1}#D!A#x!S!0!2!z\"<!-!-!G!?\"FGe!#yxr! B0L\"2q,G\u{17}B\"7J%vF^\" C(z\u{10}r!=\
        v9!!-v(8\"(x5C[\u{13})$F\"J!F$C!B!F\"y)8$?mF! tY^\" E'yV\u{10}!;xz\u{9}2#E\"G\"?$7\"8!<!=#{%I!6!z\"C!L!L!;!I&:!\
        6XN!1tD\u{18}\" F#{R\u{15}\"$w8C6\u{a}% B!z.C%C1v]\u{f}!<w~Y!?w;+!/?\\,)\"?$q\"D\":#7!>$A)@\"=w\u{2}$ H%y/>1vr<\
        $ O&F9='=\u{5}}\" D>{\u{d}^! {\u{b}g%$@.D+J!B,KSj!Ju\u{19}+\"<w&s&\u{d}!-w.-\" s,DtQ!Jz\u{18} \" I\"x\u{6};*\"@\
        \"D!H#x!?(J#H(H!v-JLM! v|^!J|L~!=wLx!;z*\u{14}, N\"A\"=\"C!H(7%G!v\"6!5#s\"Hv-5!>!C\"D\"F!A!D\"R$J\"E&C#C!.!N\"\
        I\"C!2!0!K!C!N#y/L!@u|\"& C$s)u'C(G#H=\u{4}\" I=wll!?uY\u{0}!!w9q\" F>z\u{b}r!!x\u{13}1!Jt\u{16}o!9uz<+$H!C!C!E\
        \"x!H\"G(;$M.8$AV<!Fw\"k\"$KFwV;!4x\u{12}`!Dv\u{d}j*!8&F#K'L#G#>\"<\"K\"t\":+*!'{(8! w\u{12}{!<zz>!<w\u{1c}\u{f}\
        !<y\u{b}\u{2}!7w7\u{0}!F|9\u{b}!9x9j#=J\"=+x\u{18}t! {?1!=w$p$!D+D(C(F\u{1b}\u{13}!Jv\u{15}\u{b}!<wc\u{e}!4u.C\"\
         E#z\"\u{d}% x#I'?!@?;\u{1b}!$2H,@!F+Ka\u{13}!%vm@($;*:!<$@!z(E(N&BB<!\"y\u{1f}\u{5}\"*y3DYf!*x4o!*xi\u{e}!%w>\u{d}\
        !-vM`!9s\u{1f}\\' L%@/>'A!@\"9&tV(\" D=~\u{f}U\"9y$F\u{13}n\",z!C-1! G=&!<|\u{1}\u{7}%\"C7>#A!D'rm[!4u]\u{13}\"\
        4H6>\u{2}}!)zsg!8xm#!*w2e!2y1/!&v\u{1}5!<x!\u{2}& >'>-@\">!u'@rb)\"H#E%D'K#B*E!@({#NY@!<ux(!.\u{7f}k\u{1f}!=v:\u{f}\
        !,w5\u{c}& K!21>\"9)N!tK\u{14}; O#I\"A!n!u!N!J!E\"R\"A!N!L!T\"K\"A!K!J!U\"\"#T!w!D\"F!J!B!N$;\u{11}\"$ N4>(:%{'\
        b/\"L\"w!D!G\"G!D!K!@#F#u+K!M!@!9%MG/!=v8{!8uSL\"/B*vHI!+v\u{7}]!JxIg!=v`&!4wjZ! wdE!!vIE\" F#{Yn!4y\u{8}\u{7f}\
        !Jx\u{11}u!$uv\u{a}\" G=y\u{8}\u{3}\" I2vBy!;xUB!4z^9!.v2I!4@R\u{19}!<usr'#D1A$}#G!<\":,;le%2E%4$E#A,FS%!<xr;! \
        w\u{1b}v!4v\u{e}V!-x1\u{7}!JuYu!!vqL!Evcq! yM=\" I2y-+!;uk>& r$B&G(C+K->\u{b}\u{7f}! v\"b,#E%J\"I!H!x#G%K(t!L!F\
        !y+Ar\u{17}! HES!J@\u{7f}\u{10}!$t2\u{f}\" K>wVJ!4w\u{5}x!<vN$!?y)^2 O!8!A!B!H\"I!=!D#;!A\"@!L\"I!5\"D#u$q$>6\u{e}\
        !&u\u{10}~!&|]e$%G!z1t!>&_!<z\u{7}v\" E!u\u{18}&9 O\"H\"u!I!v!v!C!I!E!@!<!8!;!C\"C!;\"s#3!2!G#J!M#9$D\"H\u{12}*\
        !E|u\u{7}(#B$D'?!G\"F!I&62Hf4!8|\u{9}h!=w#\u{7f}#<D#x+B4B!=v\u{1a}\u{14}!!wBH%%<!}$B1J/Fu5\" J;E%\u{7}! xd#\" G\
        =y\u{16}f$!9(@!?%>\"H!3x\u{18}\u{1a}!%v6f!=DW\u{3}!2w\u{6}u!4vwX!4x:J!-u\u{10}l!;vdw!%vGo$ ?*H\"v(A!o!;ui\u{17}\
        #\"85A%>x*\" J(zS{!9xFD\"%v%Kbq!Jy\u{3}d!$zo-!&}t*!J>=2!<Ajm!/wX\u{2}# D%v8C:T!!wSG!8v)\\! CXu!<yJ\u{7}!=w|>6!\u{7f}\
        !u\"=#B!?!B!C\":\"?!@#A\"K#>!<!<\"C!F!C\":%F!?%=Ll! wZY!'wX\u{1e}!<wz_\" KFw\u{18}S!<wu\u{10}!Du\u{16}\u{4}!)yX\
        l& E\"K!\u{0}%>\"C@AAX* P'D!C#v\">$I#C)M\"E+J9S1 }\"w#J!E!N!F\"K!C'>\"H#8!8!:$C\"6&>%G\u{f}\u{10}& y*E\"C#@\"I9\
        A),!Jv!i!?t\u{f}-! z\"E!'vM\u{7}!Ev,\u{2}!$vON! E\u{d}j#\"E2?!y\u{13}U,#I!G#L\"G!J#G\"L\"F'E!3#I!H\u{19}K!-v/}#\
         G4B1x10\" E/t\u{13}9!!s.}$\"N#I%B@=J]& L'u#H*@'w\"E\u{e}\u{0}# @<y't\u{5}N!4x=\u{1a}!/w>v# u'F(H\u{12}5%'E#E1C\
        \"I!GQP! y\u{7f}\u{15}!Eucj!?u\u{1b}\u{4}!*u\u{9}B! Er:!/t-:!&vCP!1JY7! }ti,#z$C!K\"A'K!N\"C%5#:#<&;%8/2!$u3N!@\
        s\u{10}P4#H!:\"D\"?&=!D!>!D!I!<\"1!5!E\"O%H!R#D#B\"y#wR0;\"Q!P!O!D!H!?!M$J$D!0!-!u!r\"o!G!E!E\"F!-!C!7$A!E!y\")\
        !C!DFY!6x~5!7uXE$4='v\"H-CF\u{7f}.!G!t#H#J\"L$G#G#F%L#L#G&3!/$QJU!7u\u{2}\u{11}!<z>\u{13}%!B3z#x%@.Fi\u{1c}!8y8\
        R%#>'>*K)?-H%%- I!8#B#D!B#?!x&F%5\"5$G!E!:#>!&F:\u{c}!)w8s!!u\u{1a}\u{4}*!>)B!A$G%<#s$?!q#?(w\u{14}g!)vXP!Jx\u{d}\
        !!-yR8!Fs\u{11}X\" FEv,0\"*G*zV\u{16}!*DN6! uwY/#=\"C!E\"H#;!;!=\";\"?#;'J!{!Q!:!:@\u{7}\"=E\"y\u{10}\u{1d}!6vw\
        \u{7}!3ut9\",I1x\u{1c}*+ |*D\"A#;#3\"@'=!M!N!=!9\u{4},!J>T\u{1c}!<u+q!J|p6!$uBV!%DF]$*C#A'E(J1{!7x5B!*wnw!5wu|!\
        =w\u{1f}(\"$zF:V # D/?;C\u{13}\u{16}\"7K%u$F\"!w?I\u{7}|\"*B1w$R$ E#E'=*:fd1 I\"H\"N!=!G!B&u\"J#<&8!F\"C!G!B!B!\
        9%wIe#%F,s*Bm5!<uP%!Jv\u{1d}E!E|d8!)D#R! zGO!<}iK\" w*BN\u{7}%&B$J*w'F*<qQ# D=u!G\\\u{14}! u<\u{19}\" F;y<'! y#\
        ;' w$?'=$=%D)s-C\\P!@u&6\" G*yxr: K!K!N\"L!E!?!H!=!B!N!>!I\"F#E!=\"L!r!t!v!r!F\"H!M!H!B(J7\u{a}!!@__\" O/IhS!<u\
        &]!4u6A!;AoT!8vbC+ P!;\"D*B$H!C+M!E$@$3$JqL!!x&\u{1b}& >!C\"y$C5o!v#u!EyxJ\"8H$zqp!.v\u{1}!!JwKX!<vHG# B/r,E%>!\
        4vV\\! wLz!!vj\u{19}!=v\\b2#J!K\"G\"L#9!>!M!I!A!|$A!;\"3!.$?#B%4!6R'%!8&C(C-?\"@O\u{d}\"&A7?nh!FxnA\" B4y7\u{f}\
        !Fw\u{1a}v!,u\u{d},= S!G!B!J\"C!A!O!D!>!J!8!O\"\u{0}!G\"I!J!5\"1\"-!E#K\"N!{!@\"8#2!/!@$N61!/wZ6!<t\u{1}S!Jv/I!\
         w\u{1}x!=vH;$\"A2v+A+E\u{e}$$&u.B(D*v78\"2v+D\u{17}\u{17}!*zd]!<v\u{19}\u{10}!=u\u{3}P!<v\u{1e}}#*u$H&If>5 H!8\
        !D!;!E$H\"M!A\"E!F!D#?!?\";\"8\"5\"L$t#D#9\"zc3$%r\"E4B\"I\u{1}#!Ju\u{1e}\u{15}!)vE\u{19}$ y2?\"J)B\u{e}4!6vx~!\
         um\u{18}!<u=i!&v|\u{a}6!B!M!B\"E!N%t\"8\"q!?!L!D$;!E!F!B\"O!?\"I!B%:\"C$I\u{0}o!,v*\u{1}!JxD\\\"!{<AYj!>zxd!4A\
        i\u{6}! xi\u{5}!&{cv\"/F;:\u{17}_!7u%\u{6}!>yF)!JxI $(@\"F%@%x\u{f}\u{11}!1w\u{9}u#$x5t#F\u{1}~! z\u{1}z) P\"F%\
        F%=#E#x\"B(;!u\u{5}\u{8}!=u6v!*DK\u{d}! u.\u{1f}!9sV\u{7f}!Jy\"p!Jx]\u{b}!J{mm\"(5B<6\u{7f}!-y\u{d}1$\"E*y(B1s}\
        2\" F>{\u{14}G# C#xG=5D'(L0>#I!F!v\"?+;\\\u{6}!={sH!<{u\u{1c}!?vc\u{1f}!<u\u{1b}h!Js\u{a}v!8v\u{6}k!#w&U!$y\u{8}\
        \u{14}!9y-K\"&I.yRg& @(B\"B!:#?%D[~!Ev=\u{d}\"#I9x\u{3}0!:{x7!Jy!\u{18}!=>\u{19}\u{11}!=vA}\"\"I9GT%!&xd\u{e}\"\
         v>IrD)\"A!M$?!v\"@!A'N\"D2v\u{2}N'\"{!C'@%B\"F!B\"I\u{18}D% K$C&I2=!HUm!7w\u{f}$\"4z6EM&!(tAG\" E%|@s! w\u{5}N\
        !+t\u{4}/!=v\u{7f}t! v3f!4xD%# A%|!E\u{3}y!-vQ\u{10}($C\"x$H.<!x$B\"<+=\u{9}f! x7\u{2}!,w6q! w5\u{5}!<v\u{12}\"\
        \",w0JY2!>{xX!9u\u{6}\u{1d}!=w\u{0};! w; 0\"M\"w!E!H\"H!E!K!A#F#u+J!N!D!9%L&K!1!&wA;!.x\u{b}c!Jt=\u{a}!4v-/% u7\
        u%C!C-B=E9!M!N#:!F!<!<!<!G!?!;\"9!M#G\"Q!>!9\"C!L\"v!r!o&s\"8\"P#N4\u{7f}! y\u{17}S1!L!L\"M\"I#J#M!N%I\"J!5#J!0\
        #O\"L\"v&1$C\u{11}v2 I!D!=!=!=!B$?!L%M\"D\":!P\"t#6\"F\"L!>!I5 !A{\u{1b}k!8ul\u{4}\" }=@m$!Fzh\u{4}!7u\u{c}n2 D\
        $=#M!B\"D!B$;#B$=!M!s#H!G!\u{1}!<!?%J&HK\u{4}\" L\"vp\u{15}!<v\u{f}W/#@\"B!;!;!<!8!;\"@!;\";%;$6$p\"w,G^q\" u(J\
        !L!?v-\u{7f}# A?s+A\u{c}l' t&G!t#<\"E(G)I\u{11}\u{1d}!<u4#! x\u{a}\u{7}:\"Q!K#B!K!G!O!J!I!M!O!M!G!L\"Q$G!H\"}\"\
        O!H!s!L!T\"C#K\"H!K\u{17}X*\"t\"v#F#C%D#t\"H'K!A.>Y1!4y<7\"*v3A\u{1}\u{6}!7uV;!=y4\u{8}!$w!x!%w}V!)vl\u{12}! K)\
        Y!<y\u{b}\u{15}!<zU<!9y}H!9wa\u{1c}!)y?1\" N=x{/#+{.@&@<\u{5}!Jw\u{16}R!>uf;# G,G(}PV\"/H6w\u{d}\u{d}\"!wIu\u{19}\
        D!,vPh!#JRD% =$w&?&z$:BU'\"G$H$J!D&N!E)G N!5uX\u{d}!$u*;**=!8!;(5\"x\"?#A\">!=,O6a!>y<:$\"N#I%B@=<p!Jthp!*E'\u{7}\
        ' A(<\"~!D)<'D!DC`! y>\u{c}\" D$}7,!<xpo!\"vSb!<uF_#9@$G-?\u{10}$%2E%4$E#A,F=k% B4<!\u{0}\"5(>\u{c}?! z&[! qVE!\
        =w=\u{e}\" z2DD1!<w\u{18}b!8z\u{7}\u{12}!Jy\u{7}\u{7f}!J@\u{a}T!7uDe!<?y-\" M*8\u{1d}(!8F.O!=vU\u{15}$ L\"G1{7M\
        j3!<|qf#<>!F*x\u{a}\u{18}!J}\u{1a}\u{c}!)D0\u{19}!<zk|!>z\u{7}\u{1f}!$x\u{17}\u{17}(\"F#C%@\"G2C$C%{#LK\u{c}!J|\
        xw-!G!@#A!B!C!A#w!B\"=!C,{!A!L\u{a}O\"=C-v~Z\";I/w\u{5}\u{3}!=D\u{19}O!8u\u{1f}Z!,v[4\"8F%E<b!4vu#!J>*!!=v\u{d}\
        U\" E4v!)!4w8>!=y/\u{a}!7u\u{9}i!)x\u{2}<!4Bc\u{7f}!>xJn!$u\u{19}\u{12}!,xV\u{9}!;uyV+!:!J#C\"I!E%B\"M%D!v&@/>\u{e}\
        o!Jy9\u{6}!<vzl\"*D*}]#! HD+!'D-S! sU]! G_t!={6M!>v\u{1f}%!<t\u{7f}\u{4}!'G`=\" G'y)\u{11}!)wMZ\"5G*s.[!*FvP!2v\
        \u{11}\u{c}! {-:# x*H3F%#!Jx\u{1f} ! w/\u{1d}$6:&C#|+L\u{1b}\u{6}!'uD`!Fw\u{b}Q!$w}\u{16}!=@\u{1c}F&$F&G'D#A(F!\
        Nz6!(30B* s%9!;$8!9$4%6#;!>!:\u{c}n#=B\"v+An\u{e},!I#E\"F#D%E!H\"H!L&6!7#J\"DEE(!G/=\"='A\"?!u!I!vd)!>Ea%!<|[^!\
        4v\u{11}{!,vrL\" ~=Ea5! zRz!=v!J$ w#C,?;E$+!4FO6! y[8\" y=FbY! z\u{9}J\"\"C:;SI!$z>E# A#w1C\u{13}D\" s\"CAS!>wv\
        M!<{G\u{1e}!$z\u{16})!Fs:\u{d}# \u{1}\"E;>5=\"!t=JJ\u{2}\"7J%vm\u{1b}0\"M\"w!E!G\"H!E!K!@#F#u+J!N!D!9%M&K\u{1}q\
        $ I*K(I\"|zt!'w\u{18}\u{4}!?xj4(\"<\"?+D#C\"C!w$6%K~\u{19}!Dwa%!?t\u{5}\u{10}!2DBK!*H:[$*x%A)=29r\u{d}\"&s.B\u{6}\
        r! y=\u{11}\"9w&H\u{d}$$$C!A!x!@RM!Iz\u{15} %#C\"A#>,~)DI\u{e}\" F'zr?!7w$f\" ?'CA\u{3}!9vq+!)v5r!FvUK!=w![$\"N\
        #I%B@=6E!9uf;!8v\u{11}q! x\u{1c}\u{1c}\" ?*tMb!%zr\u{1a}\" F<wRC\"<x.?\u{11}6!9vk1!\"v,(!Jtr(!8yD{!*wSs!3xpO!4w\
        `\u{11}& M1?!F':\"F$tT@!${2\u{18}\" C<uQ\u{1f}! ?D/! K\u{4}\u{13}\"<D\"}/\u{1f}(\"C)B\"y%G\"I#5$B$80L!)vzq+#9!E\
        \"A\"B%?!B!H\"I!<,F,H3c!Jv6&\" I4ve\u{18}- r%J\"N#L!A&H!G$;\"6!;$K\"H&9\u{1d})! ui\u{18}!=>\u{19}c'\"q/L#I'N!@!\
        J-D\u{14}\u{1e}.%I\"4\"I!M#1'L!3$K!v!F!H!.!7%Di,!*w\u{6}>!4{\u{6}X!9u\u{9}$!$v\u{e}u!EF~=!>rEe\"<{!K:\u{b}!6v\u{14}\
        $! F9\u{11}& w$u+;%D(A!@+[2!L!N\"P\"H#H%G#p!@\"P\"+\"P!R\"O\"Q!N$H\"8\"D5C!&w\u{1f}\u{1e}# u)wA<@{! z>\u{15}\"?\
        x+@m\u{1f}$ N4x(C#=Jc!<wQ\u{11}!5vm^!=yyd!=t\u{a}N!-uKe!2y&\u{7f}!%wG9' H\"A2A!y\";(C+J\u{11}[!=w\u{11}=!%u\u{1e}\
        W%'D#D3G!F,Fs/!/v/F)#C\"D%G!y$C#?*E!H-L\u{13}66 Q!Q!K!u!U!L#P!M!S#N\"N!N!M!R#B\"G!O!J$O\"B%M$Ay;$ C;u*w%C\u{d}9\
        !Jxje0\"?!B$E!@\"K\":\"@#A#I$0!x#I!M!<'6#x\u{a}\u{0}!2v\u{13}g!8{j_% D1w'A$B!s.E- @!?$9!y!\u{2}!=\";#;\">%<'?!A\
        !>\u{8}\u{d}! y^j!Ju?\u{9}!Jz7o!9v!n!>v}?!=w\u{9}\u{f}!=w\u{f}q\"<v!E5N# s)=!BV\u{1f}\"'w-yFx! xr\u{16}\"*C%DoN\
        0\"M\"w!E!G\"H!E!K!@#F#u+J!N!D!9%L&K)I\" y,Fb\u{e}$ C\"B7:!v\u{3}\u{4}9 H!7!;!=!K!y!\u{7f}!J!>!<!E!:!K!H!:!@!w!\
        =!?\"u(>!B!>!:%J\u{1f}\"-#J!H#M\"G!J#H\"L\"G&3!G!3#I!E\u{1c})!<v]\u{6}! sm+3#D!G!J!z!H!?\"N#D\"G\"G'E!1\"D!C!P!\
        B!x'1$L\u{15}e1 Q!M#@\"F!H\"A!L#I!D!F\"G!I&5!2#F#G'xE_\" G2w\u{4}r!%w\u{e}~! GB\u{f}, O\"9#E!x$J%q!?#y(A!A!:\"@\
        w|!2>\u{4}^$ w#C,A;E|m\" J(vT,, P#B!<!C\"D$<$=#F\"F'?#D!6B\u{0}$ r4C(F!H\u{17}1\"=D\"wm|? K!K!H!O!E!@!=!C\":!E!\
        6#A#=!G\"E\"t!t!r!K!)!C!p!J!G\"2!D!t!L#D\"=!@`\u{8}!4x\u{13}u! }b\u{e}&$>%:!D$<!>-vM\u{0}!.\u{7f}\u{6}T!Ew\u{7}\
        U!<w\u{10}y1 r!I!J\"H!C!?!G\"@!H!:!F#B,K!>!r\"4+Fwp% G4;$x$@!v=,!Jvv\u{1d}!)w\u{c}\u{2}!%v\u{11}t!9uc48#K\"F!N!\
        O#N!D!N!D!A!J!9!G\".!v&1!I\"L!C!L!M!J#&!B%S\u{6}\u{18}!$v\u{8}H!;\u{7f}I@! u\u{4}l!Jv\u{7f}+!=vf\u{d}!3vdb!Jx\u{1e}\
        V!=uqb' K\"F\"<&|\"?0=!>'y!?v\u{19}[!<x\u{16}/!.v:w!=J5+!,v\u{c}m$ A*v!w%CW2! w^\u{0}!<|2w!?x-3\" ~=>s33 P!:!H\"\
        E!B$A!K\"?#E\"H!D\";!|\"5!7$x\";!H+J\u{19}x! yD~\"Gv#y.[# L)A#?>&!@uj## A)x%xS*!Jyf\u{8}! wfA$ J'p#<*Bn4\" uJ@)\
        +!?{u\u{1c}!<u#;!%v$p!JvMj!!wp\u{13}!*x\u{7f}<!=u\u{12}\u{d}! y+2!)w.+\" A=\u{7f}6:!6v\u{4}G#*C*z6;P8! w}G!4w\u{7}\
        1! v\u{0}\u{e}! w`X!?y3#!JA)\u{7f}!-wfx!@u:K!5yC#!-|_i\"!u<Geq! x\u{19}!3!I!A!>!A$B\"v\"D!A!>\"J!G#E$>!C\"q!@!M\
        !C,L\\1\"4}6:_{!<w\u{6}N!=w@=!<t\u{4}D%#@,J#I\"I6A=7! wdM$ L\"><?)z E!=u\u{f}\u{f}!%vx.!)wa7#)I)x8=0O!/wW\u{4}!\
        F{1;!!v\\\u{c}!!v\u{10}\u{5}= L\"B!H\"q!|!?\"L!K\"E!|\"R!t!B!A!v\"&\";!M!L!0\"@!D!?\".#A!u#B!I\"H!\u{16}%-?'F(@\
        !=\">>\u{13}!4|t\u{1a}4 u!:!I#6!s!o!:!8#K!5!8!6!H!?#N(8!I!8'C%6g\u{e}!8x2\u{1}\"=D!HI6! zH\\\",x,?@r/ L!E!D!@!B\
        !?!A\">!>!C%@\"?!>,\u{0},E\u{c}>8 U!J\"Q!M\"N#J!P$E\"G!L\"=!K!z$?\"P!t!O!s!4!M!J#<\"J$C7.# L+y2F\u{17}g!<vC\u{10}\
        !=wS;$$H)G+J$G\u{7}}!(xc-# w2C4y3\u{10}!=v\\\u{d}!<vt7)\";\"s!3\"5#8!7#7&G(J\u{c}2#4=(@.y\u{7}\u{8}!9u>Z\" |>J%\
        D6 P\"J!K!I\"x!E!I!K#@!L#H!;#w#y\"H#S!P!H#I$G!)$DGs!4C)h!:{1\u{1}!<x\u{1d}\u{2}\" J<E\u{1b};!JA2\u{c}\",<>@jJ!'\
        yi\u{7}#7u'H,A\u{a}\u{1a}!4u\\m\" v=A{s\"'s#LS\\!$t\u{7}:#,u!w/DFR!Fu(Y!*v|$!\"EdH!$wN\u{0}\" I#B`v\" I;xEO!$v]\
        3!)w'\u{17}.$F%A!J!H!<\"L!J\"J':!O#G\"=!@+CGW!'{H\u{18}8 P!K!L!L!w!D!G!M!G!D!K!?!G\"E#u#O#P!F$I!N!D!8%L&J\u{14}\
        \u{18}#%F*x-CC\u{6}0 V!N!M!5$E!G#F!J!B$J!J%2!L#O!F)G.R!=JFM\" w9tC]\" |=A^q!<ua\u{3}!?ua\u{f}!)wq:' K'v-@#:$>$9\
        #uZL! xTA!*yVf\"<;\"qe\u{1c}\"+w?>e&!<uF1* 3\":!>'<*8'\u{15}!:!4!:,3r\u{7f}%2D\"E$}$B.9{Z!7u\u{1a}\u{16}!<vKM!+\
        ykx+ N!{#@&P'I#D'N!C!L'=!5\u{1e}P! H\u{7f}a)'J%t\"E#I!?)@!P\";,L\u{19} $ P*A1\u{3}\";Hz!7uB]!Ju.y!%w\u{0}\u{a}!\
         I\u{1c}\u{7}!,v:p\" G=yaJ!?z\u{2}\u{18}!Ev*##$~7H/=Dr!9w\u{f}\u{1f}- s!=\"E!A$F\"F!B&C!I\"E(A!@!BIW!1vH\u{13}$\
        *E(C)A)K\\\u{19}!JyQ_& u'E#F1D\"H-u[_\"\"E;vqk!#uU:. O\"J\"G#F#J!9!:!F!;!D\"B#G%3(xKy!J?BB! v$;!<uS\u{5}!GvN\u{14}\
        !?v\u{12}\u{15}!=I<5!(s\u{1c}z\" wJEF\u{11}!(xNG>!K!L!>!o\"M!H't!z!H!x!<!J!n!K!I!K!J!M!H!/!R!E!R!L!G!I#I!M!J$ED\
        C# E*w2y-=& w!>!F(H(J\"Gvi!*x9,2 z!A!;#7\"8\"\u{2}!3!4!8#6%4#5!6!4\"9!L#4+>Z\u{a}!JvF8! KZ\u{b}!!w\u{1e}u!4w \u{0}\
        ! v\u{3}60$L\"H\"G#A!K!<\"I!=\"I'.#L#K#C\".!1%N\u{7}`!<v*\u{1a}( H%>\"v\"u2F!6!H-G.L!<u\u{7f}\u{d}!?u\u{3}q\"\"\
        G;P&m2 K\"@!?!K!J\"?#N!?&F!C%r!I\"4!I\"=\"L#@#.=l!9v$]!=Dl\u{1a}! xp\u{d}5 N!7#>!s$:#R%>!@!v!q!;#D!8\"?!<!G\";%\
        7!r!4$OHd! vEr!?u7\u{1c}!4yn~!=vF\\!-v&&!\"w,y!;z(\u{8}$\"D0F\"I(H>e\"*F%w/>!$x3\u{c}) M!9\"B\"F#C*G%<(=+4e!!<u\
        'o!5uQZ\" I2vRn!=v_\u{5}!(wo}!,u(d! yM$!JDuQ$ G,u0x'r\u{16}[!4BD]!-z>s\" v*C0\u{8}\"9D1y\u{1c}E!Jxeq2#L!M#K!:!I\
        !?#8!B\"C$r\"M\"M!M#D\"?!M&C%Fsd! EO6!?vB\u{7}!,z.\u{16}!8u:.!?vd\u{1a}\" D$zf7!=C/V+\"w\"@!=!}\"B!E(D*I\"J!;,5\
        s<!=G7l\"'u-@\u{1f}~!J?(r!,w2T# E=z-?7h!$|\u{1f}t' x3=!;'B!?!@-:\u{1a}U!$v7 !$yN\u{4}#\"H0A+t\u{a}@!3x9\u{15})%\
        B-B\"@$=\"{\"A\"@!<(yQ1!:{`\\!Jx^W#&D!y-B?\"!.x\u{15}e!$w+8!$utt!2BA\u{12}!$w`&!+xUi!,w*}3 R\"E!E\"J!<\"x#v!N\"\
        H!H\"H!?%2$w!H!Q\"6&5%K8<!<v}\u{f}!.ww\u{a}!4tYe!<v t!Jx.@# ?'G4vh\u{4}!<v\u{14}\u{4}!>{+\u{6}!4zY(!&G\u{18}y#9\
        C#y\"E\u{0}T!;zn\u{5}! A$}!Jw\u{9}~!8v;\u{5}!<yJv%'D\">!C!B)}fM!.z\u{7}F\" K*Es\u{f}&!=#y3<!C!D#A:&!8v/\u{11}!?\
        u h!Dw\u{13}%!-vY\u{7f}!.vv^!+v,0\"!HD{\u{15}w!=vlZ!4v/*\" J=vG%!/y6\u{2}!7u\u{a}\u{7f}\"!w3C\u{1e}:!*z@G$78%J!\
        I-w\u{2}8% G2y/x%C$GL\u{18}! s\"J!4FC\u{6}*!=#A!H&A$?\"C+;\">&:\"wOE!J{/\\!7w?$,&E!M$E!F#I\"H!@&6%N!E&I&GU>(\"F\
        #E%H\"@(G(L\"|,<p8!A{n\u{19}.$F!J\"I!O!H#E#M\"M'/!3#K#2#B$+,\u{0}!,u5\u{13}!Jx//!<x\u{8}y!Ev8?!Jw9,!=F(F!$w5l.\"\
        I\">!B!C!H#J!G\">$C#B%K\"H!v!M\u{1f}r!4uue\"$x7x,v!<z\u{7}\u{2}! }h)!JvC]( u$H&D\"F#I%E(K#@)_!7uCg6!J!A!L!G!I!F\
        \"D!H!O!J&@\"E!Q!K\"L\"v#Q\"R#L\"K\",#?cc$/C%A%<,Ou0!9t:)# E2y/C\u{13};!=C\u{3}4% Q*s\"C&r\"?OS!=x6(\"F{$D\u{4}\
        8!<w__!!zl5!<ur\u{0}!,x\u{1})'(C#D$J#G';#F.9OM!9uq\u{14}!)z\u{17}q$BF!H${#y\u{1e}\u{4}!=F+@#(v'E7x^!!Ju\u{3}[3#\
        E!H\"K!@\"x!E!?!D!3\"D!D!F!t$1%M#E!K&?%I[b$%w6J!L!G\u{7f};!=x\u{14}\u{10}!4?P=% K'D!v!C.B.x!4v3\"#&C.u)DzQ\"&wD\
        Bh\u{2}!(u\u{d}\u{f}> C!=!\u{12}\"4!E\"K!q\"M!I!H!5!E!J\"<!G!3\"1!M\"P!0\"E!F!D!E!.!5!7#1\"H$?}c!=vEf!'wn!!<x\\\
        G(&H$L!B$I#C%7!4,=\\2) A\"K+;\"?%:\"{\">%H\";\u{1e}Y!!v_|$ E&C!@-|^7!7t\u{10}!!Du>.!?uNl' s#>'@\"<&x*9.<@,#'J4v\
        \"?^\u{18}\" F/u\u{0}u#*D'u#E]9!={[c!4v\u{7f}9\"=z#{\u{15}y!4@\u{1a}c!2y\u{1b}~!<yDe!1u,{/$I\"H%M\"D!B\"A!F#@#;\
        !G!F#D\"E!=+G3\u{17}\"@t*Ff\u{13}#/?$A!{\u{17}<$4<'@$?+B\u{13}r!9v%\u{f}& C7:!A$x&v(B\u{a}\u{11}!.w:{!4B9F! v/{\
        \"7@!xS !9w\u{7f}6!?v{O!/u~/!-zt8% z;u!B!<!r\u{1d}x!*tP(!$v\u{15};!9uu2! w\u{a}\u{16}!Ju\u{15}-!Jy,Q9 N\"N!>\"D\
        !F!H!C\"J!<!w!=!C\"L!E!M\"v\"N!1$M!O!T!<&v!I%JL\u{1d}!/w\u{1a}H!%wB !=Ddv!<{\u{7}\u{18}!@tX4! ztm\" F)vi\u{1e}!\
        -vS\u{1c}!<tC-#'H-;(A<N\"9x#HQ[!9sjw!/vGg!?zy:\"<B.=Id!!{'J- v\"A!C$A\"@!='s#<'?!?!N!A';\u{b})!J>\u{3}\u{16}!=B\
        \u{14}V!Ev\u{9}/! vm]! yoO!;{7C!Jv\u{1a}0\" B;\u{2}$6! q1r\"4z-{\u{1b}!!$y\u{1d}4!=w}^!3u;[\"\"F=?\u{15}.!;wLO#\
         D'A6GA\u{1f}!:u\"j!JyZ\u{9}! u\u{8}?, t!F(x'?!E#F\";\"4#G!F\"B,M9)+$D\"H#E%F!H\"J!K*O\"G!8+I0q!4uQ\u{17}!Fww+'\
        !{&D#B%C.>\":+<\u{d}\u{c}*!7!>\"C+?):!7#u!8!{,IZ38!:!K!>!K!E\"=!;!<!B!8\"3!@!<!6!I!<#G\"\u{7f}$?\"J%w#<\"@#<z7\"\
        'w5Fk\u{f}!<veu!/u\u{14}\u{1}#'F#G@>\u{1f}]!*D\u{18}>/ N!B\"@\"B!F!K!A\"H!;!H!;$I'G&?'0;-!=x[%'$A$|\"@*B(?\"@,:\
        \u{5}:\" D7v\u{8}3!2yaN! z@\u{3}!?u>\u{1a}!5vJ\u{15}!#t\u{2}K!;AT\u{f}( K!?!>%?+w&?$=!zrr\" J=vY\u{13}!?x6\u{3}\
        !&@+\u{1a}% u*A\"?+t3=n81!7$G#?!9$B!D!E\"{&;!6!5$K!?!>&?!u$Gnt!=u5d!<w\u{e}#!4tI4!/z[_(!9#A#F\"C(D#H#7!H9\u{19}\
        ! v\u{7f}\u{17}! wC\u{1d}!%vWm!;td1\"4F69FR!.x\u{6}8!=w\u{1c}I)$|!I)E#J#H#:\"9&<(w}\u{d}!FwhX!-uR$!:wV%!@x *!?u\
        \u{11}D!.w!z-%M!F!E\"D\"H#A#I#D%I#J!r(F%I1\u{8}\"2y*uRL# L1G$}8k!@uVf!4{J%%*C'H!A+H-EK[\"$x0?,W!Jv\u{3}o!9u>q\"\
        !w;Jek!/uo\u{4}! x\u{8}0!$yH\\! v\u{1d}\u{f},!8#?#E!A!:#{#A\"C#E%7$t\"<\u{a}o!8v\u{6}N! y;@! v]K\"&yDA\u{7f}:!&\
        zRq!*uCd) Q#E&9#C#;)9!6#9#:|%!;x=\u{a}!?udS!<u1B\" E=A<Y+ O\"@\";#C#9$:!D%;'|!>!v^a\" H)v\u{1b}_! wR\u{12}!2vG?\
        !2yV|\" J2v)\u{19}!(x5Z!;zq\u{5}!'Gg}!!v)\u{1f}# q9>\"@7h$ q2H)I!Cr\u{16}..H#J!D\"O#3!5!N\"D#@!K#y\"1!5%EHa!?x|\
        U\" s%G\u{1f}8\" F=z`F!4u-M!$w=1!=v\u{1}E!;y88/ q!J!L!=#L\"C'I#D\"F#F!K#t!J!I-L\u{a}/\" F={!\u{12}\" C;\u{0}|3;\
         y\"E!L!H\"I!R!J\"P!I#M\"@!N!r\"H!H!?\"F!L\"N!E!K!I!H%G!6!7$ETR\"#w9Itw!,y\u{16}\u{17}'\"H\"B(C(?$:$H.y\u{e}A!8\
        v\u{1b}A!9w\u{1f}\u{19}!<vJ*!=w\"\u{19}!@s\u{d}M!<w\u{0}?!/wk1!=zd9! umX!,wJR( ?\"?$E$t\"w/A\"=-@$\u{2}!4z\\4!4\
        u~\u{2}!&|Ab!'z^Z''E#F)v!C(C!M(t@<'\"q/L#I'N!@!J-D.\u{13}!4zXT!<GLD!Jw#v!!v\u{c} \" |*F\u{4}+!*u3*!=vD\u{6}!;x#\
        q1\"N!G!H\"y\"<#<\"A!>#H\"7#4#/#H\"D&1\"1$Ey+\"!B3x\u{3}M\"2u+Hn_!3zc;, G!<\"F'A!A'z%:%|!=\"M(H#<M@!*ut0.!9!u\"\
        E!v\"D#H(E\"B(D!F\"=$B#6!~qK8 M\"K!7\"K!D\"D$O!J$>!L!I!u!+\"O!G!K\"G\"P!?#/\"F\"(#K\"t\u{b}W!Fz7\u{10}!,uCn5 5!\
        /!7!8$x!N\"|\"q!M\"o!G!8$8\"2%6!5!=!@%9!=%Bsi+#C\"D%G!x$B#?$u&C!F'@!J|6\" v=J6N( x\"u)E&G!>\"J%?$B-5! w&\u{c}!*\
        AR\u{1e}!-v1\u{b}!7yTJ:!L!J!;!8!F!E!I!N\"N!5!?!?!9!>!3!@#@!6&E!x!Q!z#1!D#I%u<\u{5}!8vbZ! HLT! Ga\u{1c}!=Bq$!;z~\
        *!#{\u{1b}\u{8}! v\u{a}s\"2B)<y\u{1e}\"7K%u>\u{c}!Ju\u{d}\u{1c}\"\"E9yqW!#x 5!JvBo\"=@\"y+d!!{C\u{18}% q+?$F-B.\
        :g)!(9\u{b}\u{3}!<~ s!4v\u{7}y#!G5}4C&\u{c}< X\"v!I!?\"B#K\"=\"C\"M!I!L#U\"I!P!A!B!'\"N!n!I!M!D!<!K\";!U!E#>qe!\
        Jx{\u{7}!$y)~! C\u{3}b!?u{x\"/t,x`\u{15}$&~!?#A*Gv2!,v\u{18}3) q\">%G#G*C$C#u!>.?6\u{8}\" E8xU9!2v(\u{f}#=K*z#u\
        +n$+?$E%x67\\&!3v$## G<y#E=|!<zy\u{18}! }o<!=E:\u{11}!<uv\u{c}!,v#A!.w\u{3}H$$x3>!?%=KY!D{Jb! yuq!7t49#8v&A,<P'\
        !+xW.1 M\"J$D!G!<!@\"F\"B%E%4'F!5\"8!G\"2\"6!H~\u{1c}!2yYR!?xcb\"4D6=@a>!R!K!L!R!M!R!J!M!P\"N!R!O#E!T!L\"R!O!O\"\
        R\"J!T!U!M!O\"O!K#M!Q!N$PI\u{5}\" A=~\u{14} ! K\\D!9u\u{1a}Z!EyX\u{1b}-$J!H\"L!H\"D\"@#G!K!J#D(L!N\"<\u{4}\u{f}\
        !EFP:\"=H\"tj\u{1c}#*G2I#<O(!4v\u{1d}\u{b}!Jybb9 F!K!H!F\"p%w!t!q#p\"H!P!.\"G$F\"K!H!O!?!L!.!3#F!C!M\"Jkj!4BSL#\
         L1G$}n\u{6}\"/G-uN|! JZD!4y?\"!EyEs\"7I%wR]0\"I!I$M'K!L\"I!M!0\"0!-!x!*(5!2$.!(\u{1e}F/!E!G#A!B!C!A\"K!w!A\"=!\
        C,{\"K!D!<'\u{1d}$ C8?$A#t8R!$x7`!(vRi= L\"B!H\"q!|!?\"L!K\"E!|\"S!t!B!A!v\"&\";!I!L!0\">!D!?\".#A!u#B!I\"I! !&\
        x\u{8}\u{1}\" @=}F\u{1c}!'v4?#*C%v%?\u{1e}8!7w\u{1f}+! EIC!=B\u{9}5!$v\u{1d}5!,wK\u{f}\" w7@%\u{10}!=v\u{d}g) E\
        !@.<\"s&=!A%t'<&@\u{15} * P'D!C#v\"?$I#C)M\"E+J\u{11}`$*E(C)A)KH\u{1c}''E#F)v!C(C!M(t\u{1c}\u{11}!#H\u{7}\u{1d}\
        !Jv\\\u{f}!3x\u{e}\u{e}! Fr\u{1a}%4@(=!G\"x+B\u{d}\u{19}!2yq&!*FOh!.\u{0}Su&$w(<&x\"=(?\">\u{8}x!Jzw(#%{%C!EFm!\
        :w\u{10}2!?t\u{8}X\",J0v%I#${'D?G|\u{4}\"-w/FhF0!J\"7$H!H#G!L!C$L!M%4!@#O!F)J!/$Gg^% v&G&B0C!I]3\"#w\"F|r!-vFy!\
        7vUV!Ju<`!6t\u{12}7,!7\"D(v$A\"F!F$t'I\"5%?!G%L`_!9uf>!Jw8+!$wrm!;|AC!<q\u{7}U\" p*C<\u{9}!=vT>,!\u{7f}#E!E\"E!\
        E\"E!<&J#B'P\"D'>\u{1e}Q!#{}g$ M,;&y+?\u{11},5 x\"B!M!J\"L\"J#J#F\"A!M!t\"F\"@\",#N!I!@!E!J&7%I\u{16}\u{5}!)xNY\
        \"%D!|w\u{2}!=v_\u{f}%*D%x\"u#E6@/\u{10}\"!A\"|L5#4A!v5>qE! C}4!4B\u{c}F. p$?\"?\"A!>!O!I!F#G\":#P'P!8.Dx%!$zEx\
        % P*I!I'J)H8\u{12}! F/\u{1c}!E|z?\" v\"Gf^!Jw\u{18}6!Jt\u{3}\u{18}!EtD\u{1}!Jv=I!>t5c!;v'\u{17}!?zN\u{12}!,x\u{13}\
        s7 N!1!M\"G$r!9#9!6!J$=\"N!N!8\"F!O\"L!H!A!K!3%2\"2$L\u{d}~( F'D#A(y%v!B$B.BU\u{13}$%E%|%<0B7\\!?uFxD V!7\"B!D!\
        ?!?!D!D!B!@!B!;!:!E!C!A!K#A!6!:!6!6!5!t!B!6!\u{7f}!J!8#C!x!6!7!8!D#Kf\u{6}!,uL\u{11}!=w{\u{d}\" I*{}r!?u\u{7f}c\
        $$z%E&v%HsG$#>'>*K)?\u{16}a) D)y#y\"F&\u{0}%;#>!=-;>&! xia\"/v;CP\u{1c}! v\u{1d}D!<|C8!7wPr!DvP]!4y<}$8C!r$@!G=\
        ]!?z:z\"2F+y9\u{1d}!=u\u{3}\u{9}!*BvM!?u#.!4u B$ H7<&9!x\u{11}\u{19}!2y\u{1f}\u{c}/!|\"B\"H$?!E\"G(D#<!8!8#J!K\"\
        7&:%DWQ0!4\"C\"D!A\">#:!A!9\"C&7\"6!8#F!K)8!x\u{e}E!6t\u{1e}&! HHG!&u_?!<t\"r%$C8>!v\"A+@z\u{1}%!x.B\"F+=*w\u{4}\
        a\"4<(A4#!<x\"9!9xCz*$;#B#8#@\"u%s!8)=!9%HPl% K8v%>!A,?/\u{3}\" wJB\u{d}\\!<ys9\"$C)~ZE! v\u{1b}{!Ju;\u{17}!+xb\
        ,!Et@>!4z/A!5vW\u{1f}\"*?(A+k!4|Ru! rD\u{12}$(A)@(:%=\u{7f}-!8vF\u{14}\"'K5H5[\" v=B:~!8tu\u{b}\"+w?>?d!=u,\\! \
        x&\u{1d}, >!D!\u{e}\"B%K!C(E\"=$?$8!>-:\u{1e}n!:{F\u{1c}%\"B$B%C#{7s%\u{19}!J>\u{11}b!!uF`! yP2\" y=?G[!$yO\u{0}\
        #2v1w$J\u{1a}\u{1d}!4usg!%wV\u{7f}!2y+Z!1v~e!=v:k!.unE!=Ge7\" \u{7f}*B\u{1a}`!=I~y! Ft7!Jvfj(%?!C$?'x#='?!@!85?\
        !%y\u{1e}d!J|\\z!<t\u{3}@!(v\u{13}-!>y*x!Fw4a!Jys`$*<(J\"{)D\u{6}\u{b}! xF5*\"C#D%E\"C#E#C\"s(D!J-E~w!6t0a8 W#C\
        !O!G!L!H!I$M!L!B!D!>#J!R!J#u!D#Q\"F#1#B!G\"v#sDR\"\"B;?\u{3}\u{1b}!=v\u{c}l! z*@!Jt?\u{15}#&H!H*zM~#*B$u1@DM*!C\
        \"D!K!I'C-@\"G$?&>!?w\u{e}!2yee! v.Z# u2>\"D\u{a}%\" G8v\u{16}B!2yQ+!<v@\u{16}!<>V%!$vT\u{3}!Ju\u{1a}k\" C=z3\u{15}\
        !*yR\u{a}(%{!B\"B'C%@'D!B.<dl!,G\u{16}e!6vK~!A|\u{1b}R!@ud#!!v\u{9}9\" z=@zA% \u{2}1;!E)A!B($($D\"L\"D\"K'=#G'P\
        /@0X!F|\u{18}8!)t#2!,v:<!-{i_!J@\u{13}l!$v\u{16}{!<v\u{e}#!?u\u{14}8!9x X!*zJ\u{c}$ y6u&G.A~\u{a}$ u,E(F)?\u{d}\
        [!$v8B\"8x2BY\u{14}\"9x#H!d!?vRf!2y!3!5tbU!&y\u{1}\u{19}!9v~\u{9}!=B.t!7u$\u{8}!=v\u{1c}m!=Fj4!Ezx+!.{ <! y=C$ \
        D2x*y.A\u{14}\u{13}: Q\"J!=!M!<!O!M!B!J\"F!r!5!s\"8!E!<\"S\"s!Q!2#S!M!N\"6';$K#`!.v\u{16}\u{5}!7yI<$\";\"B.='8/\
        d(\"N\"M\"I'N%J\"K$L2/d\u{9}$$y'B1y!D~^\" z*I5Z)\"?\"C!H#x!A(I#G(G!xEQ!<v9\u{13}\"4u+yyl!,tQA!'vf8\" H=zy{!>{H]\
        ' K'v-@#:$>$9#u%R!5w'-!/v*\u{12}!)y[\u{19}*\">!=\"B#=$>%D!?\";$4'x\u{3}H!:v\u{9}\u{d}!=wHZ\" \u{5}=?\u{b}Y# ?<r\
        .C\u{12}\u{b}!)w-\u{c}!2v\u{9}\u{b}# A*z@Bn$& K\"=$x$E/:$NE\u{12}\"/v/vFO3!x!K!?\"?!?\"<!7!I!F!=%E!B$8#4\"F#E\"\
        v%D!4Oa!/H* !Eu.\u{12}!<wU)!>xBb!?x+.2!O!B\"F!K!M\"I$P#M\"A\"7!L#D%J!P!L$L!I\"5C\\+%<\"@!<!:%@$z\"I%;#>!7-F\u{7}\
        h! tc7$ ?8B$?!v\u{f}\u{1e}$(D,@(I#>/\u{a}\" B<x\u{1b}E!=v|\u{11}$'B#@(x*=mQ!%D;8!>x>r!F{\u{18}9$\"C#D-C\"s\u{4}\
        N' B#r!G+B-w%@)@jX6 \u{1}\"O!J\"K!M!F!O!H!F\"@\"=!G!D!P!A\">$L!O\"?#?!O+GR\u{3},!0#:(I#L&4\"H\"-\"H!A!P\"5%1~?!\
        Ju,^!Fx\u{e}C!@u43-#=!:#H\"7#C!6$J!C!B(J\"I!=,M>\u{12}!Ju\u{14}2\"!x<uuK!<u\u{13}X!8uW\u{9}!$y\\)!$ysC!(w]'$ K#\
        =,E\"GSG*#v%D&A#J&7\"5#<!O\"K+.\u{7f}O1#F#C\"C\"B!>$I\"H$?#J!9\"F!q!O!u!w&7%CpV!4>h>!4vD\"!5v\\m\" I4{\u{10}\u{1b}\
        !<}\u{2}\u{f}5 w!<!D!>!=!A!A\";!;!M!B!8\">!s!7!<&7\";\"M\"R-5m6# ?<y.<LR!Jwp=!4wH#!/v\u{8}\u{d}!1vk|!4wj%\"6z4E\
        a43 J#@!?!A\"C!;!6!F\"9\"B!E\"E!@*G!~\"5%5!5\"z+*% K$D&F2=!B1\u{18}!Jy,\u{6}!7u#d!6r\u{1f}G%*G$D&w)E-?m\u{7f}!=\
        wVf!-x+g!*w3e!Jx%\u{1a}!JB\u{19}w%*F(C)B)K&M\u{c}Z! {,O!Jx\u{15}\u{0}%8v$C!C\"v+EXF!,w$.!/va9!7v!\u{18}! wz,!5t\
        h\u{14}&!9!I!D47$J$;\u{1d}\u{1f}$ ;'C/=\":,\u{15}!9u5\u{14}0 O!6!>%K!=\"I$=!5\"C!J\"J%3#N)9!y$<G\\!$uhy\" H,tU\u{10}\
        !=y1\u{1c}!<wTKB!O!B!M!J!D!D!I!E\"@!L!I!K!A!A!>!r!G\"I\"N!@!G#C#u!o!/!@\"S!o!W!N!R!K!>!LP\u{7f}!=M<N!6y\u{7}_/ \
        J!J\"A#G!L%F\":$A\"K$v!7$L\"A$H!uFn!,y\u{b}U! Bdu!Av&B!4zH\u{f}!)vAZ#8t'v+EU\u{1f}\" F8zO$!#uj\u{7f}!3~K\u{c}*!\
        G(F!K!I#F$E$v\"=#G\"EG}!=w12#<>*y$E61!5w\u{3}V. F!2!K\"v!=!J!t$9\"F,2#M!L!:&JhN#*@*D6x!n\" C#C\u{14}V$\"N#I%B@=\
        ,g!#t\u{16}\u{4}!$y*6!!v')!Jv,.4!N!D!E\"@!I!G!=!D!O!t&G!:!4(r!P!L!P!.&K!3W=!Jv&\u{8}! uCs*!<$E!w\"E\"H(C&8%I\">\
        't*R!=v`N!J|/X#!A;C#A.(! ytD!Ew+Y\"/y%E-z\" J=}M\u{18}2 y!<!r!I!D\"E#G!E\"E(H$J!8$L\"=%E!H!9$CU6\" w=J\u{16}M#<\
        C$v*;w\u{19}! Ff\u{4}!Ew\u{7}z#*D\"F1wO2!\"w&D\" J\"x{v!JBXb!#{T\u{10}!=v\"\u{19}!Jzev!8x\u{f}w$'H28+;!8,(!+x\u{14}\
        \u{19}!4x\u{13}m\" AJw:\u{1c}!)y\u{b}2&\"q2I'M!A!J-DO\u{11}!!tf8!=v\u{16}!!<v\u{11}g! wU\u{14}!*MP$!7ud=# I9{1?\
        gd!J|P\u{4}!<uC=!=w\u{2}q# G'w5tK<!8w\u{7}6!/u\u{18}d\"!w?I\u{7f}Z\"\"v;F#\u{14}$ K'v%C/IA,!Awg\u{2}% I\"H%w-H)\
        IyF!!w@#!1uI\u{3}!=v(S!!uk2!4yIL!Jt!j!Aw&\u{11}!Jvs+\" B'sJ=!@wgh!Ax\u{13}`!Jz5`&&D)F#H'8&;';\u{7}'' K\"E\"E#F(\
        D*;&u\u{c}\u{9}\" >3u8\u{16}!2zOB!9ug7\" I=wZq!*E+\u{c}! w$\u{c}!Izk6!<y6d!>zth!4:0j! v*M!%zB3!<CSi$#C:F!z$uu,!\
        @v==!4xz)!Dv\u{1e}\u{e}# t4u6B\u{15}M! x?\u{8}!&w^\u{1d}!1vH9!-u8]! HX\"/\"<\"?!@!A!?!I\"D\"F\"B&:$H!E\"E*J%t\u{4}\
        X!Jw\u{11}h!7tjh\" x=D\u{3}2!<yk<& F'F#v%K-B!F\u{13}B!?t\u{0}i!$x\u{3}R!@xzZ!)w31!'w_!$!w\"C=w*@'0# E8u2@G6!9u\u{10}\
        {! x+@\" D$wGR!/wC%!?vwc!$H\u{a}X!<vz\u{12}!8u\u{6}?!Jx^\u{5}\" y=G_\\!J{~'!3y\u{1a})\"*E*E=<!2ue^# x*F\"D\u{f}\
        Z2!E$<\"M!?!?!L!?!A!F!B!J#B#9\"8\"L$o&v$LhL#$:5v$BT;!*u\u{b}'#2?+u-?\u{7f}\u{17}\" x=@\u{7}}!=xe9!JyX$!$v=r!-vO\
        a!%vI\u{6}. y\"G!B#J&G%J!<\"H%C#F!M\"D'E$Mwb!2y\u{13}4& =%r!p$>&E+=@I!1t\u{14}\u{b}*#K!J#J(u\"G#J'E\"P\"F+K\u{4}\
        !!-v2l!?uz[!=BoQ'\"q/L#I'N!@!J-Dd~!?xuM!?uGy!%v\u{14}., ~\"2!J$;!y\"9*:'H!<!L)5$6\u{15}6!1wb\u{13}! qy/!Ew(\u{f}\
        !JzRH!?xP\"!Iz_1!J{Y\u{2}!*zTs!=D+`!;E\u{1b}a!$ur}!.y_g!@wcz#2G\"?#vLc7 \u{2}!7!H!9!7!7\";!K!8!\u{6}!5#6!3#@\"0\
        $7!9\"E!2!:!G!7++\u{8}<!EwUu%2w'@#D!y-@\u{1d}\u{1a}#%z7=.;7<$ I4B'{/J\u{1a}@!Dv\u{10}0!,u.\u{a}!4z\u{4}!!Jxl<!5\
        x\u{a}\u{1d}! Ckw!Jv\u{15}]\"*K%K#s3 K\"L!K!I$M!G\"B\"6%L!G\"F!P!)!F$D!N!I$?!BC\u{9}!Jx/q!&x\u{13}'7!F#G\"B!P\"\
        E\"L!K!G\"O!H!M$;!G!L!F!'#F$H$I!I!,!w#1\u{1c}H! w \u{f}(!:+=(B#w!8%E!?!8\u{6}F$#D9@!M-vQ+\" z,F!\u{11}! |K&!>yn\
        v!(v\u{f}\u{16}%!t+B#H%D+E%u!=y,:!0;1w!?y]\u{16}!4wi9!Jy\u{1c}^\"5v'HF # I4w)G19! H\u{5}O; V!Q\"K\"A!9!F!s\"M!G\
        \";!;!?\"@!N!E\"K!N!M!U%T!}\".!+#<\"=\"@\"Qu\u{8}!,xv$!=y7j!<xll\"@t*F\u{1d}@3!6!G!B\"E$;!P!B!E!<!C!B\"@!H$4!0!\
        w!5+3\"29f!Jv_B!9uZ\u{4}!6s'[$)F!A#z'A[u!.{x-#4I+D+@#\u{15}!=x2\u{1c}\"!{<A*l!Jz\u{6}&!,uu[!/vjW!4w@\u{1d}!8v\u{11}\
        {&'D%B(<)K\"z+;A+!J{\u{19}M!>{Iy!=x=9# y=@-B$X!Jt\u{1f}r!<@1w#2u*r!F;4# L#B,@\u{13}\u{7}!JuZ\u{19}!4v\u{6}/!,w0\
        \u{14}#!}3?,y\u{1a}4!*FOA0!6#G#B!@\"I#C!F!?#C\"~#8\"2$K\":%:&4~F#!u<E-86u!+xC':!s\"I\"K!G!I!J!w!C!D!D#J!F!N!I!E\
        !I\"E!&!A!J\"E\"K!9\"0#?'K\u{10}\u{7f}!EyK2!J:I\u{1d}#*w,u)H/\u{1}$#v6>\"B\"Gg(!#t7z!=uO>!9tr\u{10}!<v7-!=B\u{1c}\
        m3 q!B\"F!L\"K$I!K!J#P\"t!M\"N%C\"N!J\"F!D'K$@:\u{1d}!$zVU%2E%4$E#A,F\u{12}O\" z,F\u{1e}\u{8}!#|MA!4xr5!<w'Y$*E\
        'D,x!D&Q!=vR7!!vjC!2w`s! z`\u{b}!=yy+* F!=%=(y(9!<$B!>!<-<W\\!8wG\u{1d}$ D$v0?1w\u{1f}E!2v\u{5}&\" G2z\u{11}!!=\
        u\u{0}0! sD\u{b}!!va\u{1b}!?y\u{17}p(\"F#C%@\"G2C$C%{#L^P!9v`?/ L!E!D!@!B!?!A\">!>!C%@\"?!>,\u{0},EW7! yRh! w\u{19}\
        R!<xig\" x*Ef%!(w{\u{16}. L#>$F!I\"F\"C!:$?%2'E!t!L%I&D\u{2}\u{7}! w&\u{c}!=x\u{1f}%$!|\"A:B#xN3!%D/d!D|\u{10}v\
        / G\"I#=#=\"<!w\">\"F\"A!@\"K!5'C#G&D\u{17}i! E\u{8}|!'vy), R$@\"D'B\"G\"E!J\"N!5\"H!D&I\u{4}[\" w=J>&! |\u{14}\
        \u{1d}! u+\u{7f}!JxI#\" |=D\u{a}5& E2C#{\"<'@*Ba\u{2}!$|S,: Q\"L!<#C!O!<!M!C\"M#t\"B!J!K\"0\"+!L#H\"O!A!k$M!r!1\
        \"G!A\"S\u{1}<!4wUk\" w=L\u{2}\u{1b}, J$A#M#t$B!7\"t(=#F\"='=%AD89 \\!F!L!N!O!F'L!L!3!D!M#L!N!E!M\"Q\"H!O!Q%D!u\
        !J!:%?!M\u{f}5\"!A0tC\u{f}D |!L!M!N\">!?!<!F!B!4!F!7!D!6!=!F!C!H!>!5!I!N!R!I!S!A!N\"}!:!O!M!H#B!L!P$K\u{1a}\u{1a}\
        ! y4A\" }>GA}# |4G%vmG!4uB/& v$=+A-@!E*x\u{11}B+!I!t#H#J\"M$H#G#B%L&H+JV5!4|\u{c}9+$M)I!<$K!J$L!:%G\"r%G&/\u{3}\
        q! }oJ!7v5q!=u\u{1e}d#!<\"?;FY\u{1}!Jy$J!/wa$6 q!I!:\"<!>\">!D!y!E!5!D\"=\"2!?#5!?#D!A\"B)7!G!,,m;!M!N!H\"M!P!M\
        !G%v\"D!D!K\"H\"K!P!E!I\"F!W\"V\"P!#!>#@\"F\"D!<!vjY!<un\u{13}!@w^:/ w#D\"L!@\"A!I!M!D&<!G\"C#A%A\"A,:331#H%A\"\
        D\"?!C$A!H\"N\"}\"4!4\"v!D!K!E&9!<G.!<x8v$&D%B'I*>\u{16}{!JAPD!Jv%9\"$K(B^=!?v\u{1a}J! wMt! vw'!<u\u{1d}R%$F#F#\
        H3K!FMY!'whQ#\"C2K)F=#!?vs\u{4}\"4J6B\u{1d}\u{13}!=v\u{12}W!!v\u{f}\u{14}!%uW,!9u\u{19}W!.\u{0}+\u{12}!=yqh\" I\
        *w5*!DvLT!=FXp!(v97\" }=F\u{a}\"/!9\"@\">\"O#F!y$>#>$5&C!H'B!J!5$L\u{e}r$4?)<\"=+Jg}! x[\u{12}!<vtW!9t9F!<vO\u{14}\
        !2y0|!<v`$!Ftt\u{6}\"&{DCG;!=F\u{c}\u{18}!<uHY\" F\"tBv! tz#/ ?\"A\"2\":!q!8!t!v(L\"}'L!:!G\"?+H1\u{18}!;vV[# Q\
        $H0IC\u{2}!<v^\u{10}0 t\"u!;\"=%2#/!6!r$8!O'>\"6\"4%D\"3$Nj\"!6wb^!<{\u{1a}\u{7}'%D\"B(C%C$9#B!w*r\" FFw<.! Ejg\
        !,w\u{1b}4!<v\u{2}n!8x_<!!t8U!4E0\u{5}\"8C'xsN\"&s.B1\u{0}!(vgm( F#v#F!C2r#t!G%wAg!=u6\u{8}\" F={!\u{1a}4#E!G!J\
        !z!H!@\"M#E\"H!F!D&0!F!2\"C!A\"?!w'0$NoK* E\"=!@(E)I#>!t#E\"x-@vm!4yFg!?t7\u{5}!'wA0!-{3\u{1c}!8v\u{7f}I\"$w:E\u{12}\
        2!=v#\u{14}\"/E-JP\u{0}!*J\u{a}x!(v!B!%urC!9s]7\"!?#vn\u{7}!DvcgC {!.!C!C!5!8!H!8!?!2!\u{4}!D!N!8!:!:!5!?!O!8\"\
        ;!2!P!G!/!9!J!>!s!N!C%5!6!1$BfQ\"!w?Ibw2 R\"A!E\"K!<\"x#w#I!H\"H!?%3!N#x!>#6&5%MB,!\"wy\u{f}\" J=v.c!%y?;\"/y%E\
        \u{1e} \"$t0G5W\"#K$wc\u{7}!4H\u{1}b%$@%;&A#D#>HI\"'K5HZa!=v\u{1}X!2w 7!;v4,!8v\"u!?u\u{8}\u{6}!Ftn-!,v1m!*w' \"\
         ~=>\u{17}h! tc\u{1a}8\"P!O!s!@!@!B!P\"P\"M%L!M!s$E\"N\"I!C!J!>$F!C!t#B!L\"QK\u{2}!=vT\u{11}!Evt\u{12}\"/B5DNK!\
        JAi:%!\u{7f})C1C\"D-=|\u{18}$ =,{2A!<11!4uG\u{a}&$E&v*@'w\"=-Ai\u{1}!,v-'!=zWu!=v\u{c}\u{b}!Jx@b%(K\"F\"@#I;C#}\
        (!O%E$t$G$=\"L'K$G\u{10}-!!vaA\" F=@yb!,wsl!7t\u{1}Z\"7J%v\u{1e}N!Dv48.%G!F!I\"4\"F\"=!>!>!9!F#J(K!Q\"3]%!Jv<})\
         {\">%=*D#@%@\"I\"F-y\u{11}b!&x!\u{1b}! tD4! wa\u{4}!4r>E\" B\"s+\u{10}! y\u{2}D!9v[O* R!:$N$C#D&@$<&@!L-A\u{1d}\
         !&|s\u{12}!9uG\u{1}\" I=wFa\"=w(G\u{6}@!Hv7{4\"N!K!H!O$B\"I\":&C!r!B!M!$!A!R#@\"D#2!?!B#Hg\u{9}!=LeQ!/u\u{4}D!\
        *wL=!%yo+\" I4t3b!!x%\u{3}#2z+;)xC<!?xH0!<|#V\"9@1>L)!'v9'! yq\u{c}! u\u{a}}!;xt<$%C\"@5y!FJN! Cm3!Jy[#!<xT\u{9}\
        !<w@-$ BCC$~#|j$!#{z~!/z:D!4vb(!Fu2]!ExtP+$D\"G#E!O$F!H\"J!H*N\"F!8l[\"4A6}$8% L*E2B!G-v1,0&D%A!B\"C!F\"G!I\"M!\
        ?\"3!5!I\"E#F&H&G/D!#{n\u{7f}!'v\u{6}>%5z#y$B(y&<K#!<tWo\"<v!Eh|!<z\u{1}1!9u\u{6}|!&x} !*w0C!=ww4!<vh\u{1e}!9Cn\
        [! y\u{1c}~!2yb[\"4>'x\u{f}\u{1}!,y\u{e}!!3y=\u{1c}! z90) p*5\"H(8#7\"6\"@!w.E\u{18}(\"/G6wU%\" q1JEJ!&C\u{13}F\
        !;v\u{c}H# y,B3z\u{f}H! z2\u{c}!>{D\u{1}!*Dj\u{13}!4{99!Br \\!EyM\u{1c}!%z[q%!\u{7f})C1C\"D-=Z3!8y\u{f}#\"8x2=<\
        o& M!;!@0A*t.I`:!9uKZ!-vBz! Gz-!-u\u{1}\u{1f}! t\u{15}J*#B'@!B#>!F\"H!B&7#<\"SI\u{1a}!&w:@!*uJ\u{17}> R\">!:\"N\
        !>!>!H\"D!5!6\"6!I!E!H!O!6!t!5!4\"F!r\"R!t!L#s\"s\"5!P!K!H~S!FvE?\"=>!xK^!=v=~\" G'|#\u{10}!4wx\u{2}#4?(v!<c\u{b}\
        !2x\u{18}L!$~e\u{b}! Dy\u{13}!J{\u{15}S!)vLg!9x5-!3y\u{16}5!$yN%!?x%\u{c}! v|1!5wN\u{19}!$v\"w!JxcT!-s 89\"L!D!\
        P!E\"Q!A#C\"O#L!A!E!H!J!M\"s\"H!@$?%H!N!M!B!u!<\"P\u{4}5!8u\u{16}\u{1d}\" |=D\u{1b}.$\"9(;(5+xZ\u{e}&+t-=!>$B\"\
        C+I\u{1d}\u{4}\"$KFA\u{3}-!4v$z\"Eu%E5'#8u\"w#HE)! xsV! w#3!Jy'\u{15}) A'?#E)|!M$G$v)A%K\u{b}\u{11}\" u*u:P(#>'\
        @*?$~#D!=\";,<uR##D%BBA\u{10}:!)y:\u{11}!?t-_' r!A!9(A*>%6#>zF\" J2vjv!<thL!<v\u{12}?!4wV+!Dv&\u{e}!=@~,!<zQz!>\
        wGA!7u?C!4r;2%7A%v\"=(y$E\u{f}\u{d}!<y=3#\"B0F+OeU!.y%y\"'DCL\u{15}*!<y6I$6:&C#|+LS\u{1f}%.B!?%w#x$Cd[!=w#3!J{k\
        W!(3\u{11}`!<wG$!$y\"c\"*G%w\u{1}g!8x|.!JwAL!/?Zs!Dy*6!Jvp\u{d}!4uBz!=v,\u{9}!:x?i!<y\u{14}-! wu2$#I\"r!C)H\u{1f}\
        M!JxYv\"\"G2BEg6 U!D!J!H!C!F!M!E!K$H\"F$Q\"D!H\"I#L$u!L\"G#G!D#?Ib\"$x9F\u{15}a! spL!/vLq\" v>I\u{8}E#!C;G${\u{13}\
        ;!2xj\u{18}6 s!M!G!B\"D!C!I!@!D!C!=!I#B!B!O!L\"N'>!E!s\"8+91\u{15}\"!t=Je\u{6}!9y${!@u\u{1f}/,#C!C\"H\"B$?\"C!F\
        \"8#A(C#G+>\u{1c}\u{14}!7v\u{13}3!=K9$\" G=y\u{12}B5 I!o\"D\"J!C!D!C%K\"P\"<!H\"N!A'R!K!I!N!,$u$K\"K\u{b}&+\"?\"\
        C#@!B!=!F%C#K\"x1=%FsS% I/G%t%w1<`)!+CHf\"7K%uk\u{11}\" }=B\u{4}I!=7\u{10}<!=vvf!?x?\u{16}!<yv !<y\u{16}E!?vUr!\
        A|Gb!Jv_\u{15}\"<w!I~\u{1a}! z;y! }\u{1a}f!6tQ\u{14}!1ICN0!K!Q\"J\"K\"M!I!M(G\"r!1!+\"C!B,K!,$C[\u{14}! ICe! u#\
        a!Jv\u{1d}\u{1a}!?uD\u{12}\"4B6<\u{10}T!4{q\u{7}!Fz#S\" v=E%\u{5}!,w7\u{5}*\"G%H$7!:!x$<#E)L!E!7\u{b}Q!,w\u{2}/\
        '\"q/L#I'N!@!J-D\u{18}$1 N!L\"J'O!F!s\"@!J\"D!A!C!J!/)G#5#J&QTi\" C;xXm!4|\u{1d}B!*{Q\u{6}. L!{$B\"I#E\"C\"w!@#\
        F\">(=!@\"<+>S\u{a}\" x<Hy\u{1e}!JvE\u{1}! vn\u{7}%\">!A'H\":'{V'!3z\u{5}Z!<xj]!1s\u{1f}}!7w!|$-x,<#E.:b\u{d}\"\
        <F\"|BN!Jw/_\"4E69!s#\"F,u1A%|!;u_f\"=u(y5k! v;k!&ym90'L!J!N!I!D\">!D#K!C\"N#3!5!H#K\"F,NE4!\"vdT\"/H6w*\u{2}!7\
        vw)! uCj# w,D!@\u{4}:# C)v%x\u{7f}15$H\"D!M!K!I#A!N#y#2!R!M\"O\"J#B!R!P\"2!B!@!A'IS;!4{^\u{12}!=w\u{18}u!'w{\"!\
        4x;W!=w\u{1}x& G$u+v&E'A\"t^K7 T\"M\"?!9\"8!9\"7!@!C\"?!9\"u!J%;$L!D!\u{7f}!D!9$y\":\"F#CC15!G$E!J\"F\"I$?!I!@!\
        A\"2\"2!4!D!M!O#o\"I\"4!2#@&S#G!*{Nc!7zDE!(xV!!JuC\u{18}- q%K\"L#I!E!F!F$G!F'F#y!L!FVb$!|\"A:B#x\u{14}/!=v6*!8v\
        c?!4u\u{e}b! Fk<!@uJ\u{9}!=u\u{c},!9tul$/w%D$x'B+%\" s#wK)E \u{7}!%\"y!:!+!8!+!9!=!~!,!M!/!5!6!1!3!u!0!?!+!,!'!\
        8!(!.!L!:!p!4!'!3!1#*!9!-$,YC! u\u{1d}\u{18}!5w_P! t^@!2w~=!?uUl!!sDN!JvFW!\"?W\u{19}!JyQ\u{1b}!+w\u{1f}\u{11}\"\
        =G-x\u{14}8! wX4) ~\"C#A\"=#?*@'L\"A-s i!=wC\u{1c}!.vLW\"9u#K\u{5}s!-u\u{12}0!$IO<\"<v'K\u{14}\\!9vk\u{c}! z_[#\
         w1H,J\u{7f}}!+v.M\"*?(Ad?!4u1\u{7f}! FX\u{1f}!Jw\u{f};\" w=DN+!9w\u{7f}f!<t\u{e}+!)v$\u{17}%*>\"{0z!A-Gwc!-ygD\
        !1v'y\" G2w\u{7}c!.w\u{e}^!6x\u{13}\u{1d}\"4u+ym\u{1f}\" F({\u{e}c! uj\u{b}! v(\u{17}# M*x@=L(! F(v!$xf[!1v5k!4\
        {8p! yJ?!?xO@!Jx~P!?v.^!4w}?!;z|A!Ju\\\u{6}!)wQi+ N#M$O$K\"I#F!N#L'u!L.N\u{12}U!8vp\u{1e}!Ev\u{a}*!<x\\\u{b}!4v\
        \\j!=yT\u{8}!JtG\u{1e}4!E!G!C\"G!F!J!G\"H!A$E!A!I!F#;#E!4\"I\"P!s&1\u{7}I!?w%5!4x\u{c}\u{11}!=w20!;x_U\"?u+Jk('\
        \"B%s%B&|\"J)9-E\u{5},!?y\u{3}k\"(t*D;\u{c},&D!J\"=\"E\"=!C!?\"F!B%7!u$I@f!6ui\u{5}!>HYX! D*\u{b}! J\u{0}\"( A#\
        u\"<\"t#{%:-<!:kQ!<x_\u{9}!,wd'!\"w!x\"2y\"z]b\" G=yzL!$vUY) F#K&v!I%2%H(?(6!N<S\" H1z\u{19})!J<>w!?u?C\" {=C:[\
        !9uc\u{8}\" HJ|j_\" B>{(4! ye\u{7}\" v=H\u{c}v! z5)!;zHq\" w?Ik\u{2}!=w+?# B<K!F\u{a}D\"5v\"Ior!&|Kg! u}|# G(v#\
        s#K!2y\u{1b}\u{19}! vb\"\" F.\u{0}[86!O!<\"B!E\"C!x!>!O!?!H!B!J!J\"H#H#<%H!w%G$7!w#K\u{14}w!=v`R!5{ho7 T!D!G!C\"\
        G!L'9\"r!A!M!<$=!I!I!F\"F!B!M!J!E%:\"E$OSC!9uLs\"*G*z\u{6}N\" E(|^n!6v],!)ywW\" J\"zn\u{d}! uLc!9sH\u{12}!*w#m!\
         wSu\"8u%u6m!=xki\"*B3uZ\u{e}! yDN0 t#<!=!@%@\"C%E!@\"=\"B!9\"8\"x$@&B%J0u!4{6r3\"M!E#K!G!I\"N!N!D\"H\"A%*!.!B\"\
        F$R!G!<%)!+\u{10}R%$B\"x$B3>-=\u{7}\u{0}#*@.<%J!\u{b}% I!=!B@E(=\u{2}u!=HGP$ D*C/v%Aq\u{c}\" |=Dn\u{1}? p!K!J\"\
        D!y!>!\u{7f}!?!H!9!D!E!G!A!A!:!8!r!K!S#O\"P\"J!N\"F!N!L!I#M!L%N>Z!)v\u{13}b!.DDM\"5v\"I{F!&xG\u{a}! EKJ! w\u{10}\
        \u{19}\" G*x22!:wQh!E{rB\"7?\"y@\u{11}!$vhj' >*}*;)C!H#v)G>r! z4\"!$v&t!!urL!7sJl\" q+Aiy$ I9<#E!wy#!4vxo\" J(v\
        \u{3}1!4tL # v*t;Dj\u{b}!6xp2!#x+h\"8B%BPm-\"B\"A)8$@#N#3\"5#7!x!?!8'3${;.0'?#>\"4!4!;!2#6!9!N!8\"5!P!L\"?+1$GA\
        x!3y(\u{1}#\"H;s\"xo`!\"D<*!4v^n-%A\"A\"5!A!B#9!@\"D&=!7%K!\u{2}!:y~\"=B\"{l=!3u\u{16}4\"(C?x\\}!)xT !Dw+\u{c}8\
        !R\"G!z!<!M!I!I\"<!/!I#K\"K!=!:!M\"s!2!.!4#:!A!I(2$O7h! \u{0}`w!9uW\u{7}! DQ\u{7f}!<z<O!7w\u{19}\u{19}!Jz\u{1}c\
        ) =\"?\"v(C#;)@%@\"A%7\u{6}\u{f}! F\u{13})!?zs\u{a}\" @=\u{0}T\u{3}!4w\u{14}Y\";F/B/*% |\"A(=*?)A\u{12}B$ N4>(:\
        %{V3\"9w$F4c!)w\u{15}E\" w*B\u{12}B# J<?.?T?!<y\u{10}Y!9u\u{f}R!7wW\u{18}!,v'\u{1a},!<#D!x!E!H#M\"?%G*I\"K\";+7\
        CL!=8}R!!t\u{2}t#*>*A(<~\u{13}%$E$A!G!z*Cv\\6#H\"@\"O!C!;\":\"B!M!C!>!F$:!8!:!K!<\"J!E!M!E!v+Jjh> Q!F\"y!4!E!6!\
        E!E!4!R\"C!2!5!-#3\",#t!t$p!p\"<!8!9\"s!8!0!3!N!=\"EcF!Aw-o!:zX\u{4}\" G=y6;!=v\"V.\">\"P!J!M!H#L\"G\"G&M$N!H%K\
        \"F&FJ?!9vl\u{c}!=u\u{f}G!<s%\u{2}!=zq\u{1f}7!D!I!;!7!C!A!E#D!H\"<!:!:!6!@#I'E!v!Q!z#0!D\"J&z\u{10}\"!%vB[\" ~*\
        9at!=tO3!9tzl$<@!w\"A+BIN/ H\"@\"w\"G\"B!A\"?!?\"A!B\"E%5#z-;$5y]!JAa\u{f}\"F{$D3S* H!6\"C'<\"x!<'=(z!L\"I\u{13}\
        71 {#<\"=!E!C\"E!C\"7!7!:!D\"K!F\"7$G&=,Fd$! C]\u{2}!4v9e$'G*F*u!x\u{14}k!<EV`!9vS\u{13}$*A(y)C\"JhP!4vTu$ z)x+\
        D)C0K!JwC}!4zGb)*A\":(t!8#7$;!>\"I+N<D!$xpy!-uRS!3v\u{1}X! y\u{e}\u{1b}!#w\u{8}\u{19}5 N\"@!>!H!H\"=#K!?!J%C!G&\
        E!M!2\"K!E!|!H#?#*!uh\u{b}!,tmS\"=D-uJ\u{14}!J?\u{4}Y!!x*y!.x\u{a}k!<B\u{4}y/ J!J\"A#G!L%F\":$A\"K$v!7$L\"A$H!u\
        hh!)vG\u{9}%\"D\"B+C.J*z\u{12}*!=uzq)!2!E%C#C!?)<#6\"8$I2G\" I=vwA%1w#H$F'7+G=7#/?!v$Ccw< N!r!z\"C\"D\"E!H!R!C!\
        F!A\"L!?!C!O#>!@\"J!P#L!N!G!L!N!G!C\">&w*n\"9u#KhD\" N;JR\u{1b}!3zq\u{15}! x\u{a}g!-ueX!3|4?\"2y4xUj!Ev\u{1d}Q!\
        Dz6f!Jv0&! y7m7 p!6!O!9\"2!r\"5!4\"I!G!2!5!2\">#J%<\"u!3!P!I!=&A%1Cq!Jv\u{2}`!Jy\u{10}+!=w{S! wy5! x4&'%C,C#>'B\
        !\u{1}!@%z,j%4?#:!8%L\"<#>!=w,1! wg\u{d}\" t'D2\u{4}!%yc5!!uwu!=wW\u{8}\" G9uB\u{1d}! xMk!<w}4!=y)a/ s$K!O!K!J!\
        H\"C!H#C!A\";'N#L!S\"IZn0!1\"=!D\"<$s\"E!;$6!t\"A#3!2!4#;#2+NGm!<sY\u{9}!4w\u{a}+!<uu\u{d}!'IkW@\"Q!:!M!N!@!H!H\
        !I\"L!N!8!s!F!6!A!D!?#L!P!L\"1!y!@!R!L\"1!5!D\"J!<!C!{x|!4xn<!&t\u{c}A!4u\u{4}U2$L\"B!H!F!C!B\"I#L!@$D!D!/!.%K\"\
        C!v&4%NhM!-uaz\" y=F`\u{1b}\"4v6yv:!=D\u{b}*!=w#@\"7J%vn&\"!|I;\u{d}0#<>\"\u{0},<\u{1e}T!!w\u{1a}?!,v\u{c}Y!=u~\
        \u{11}!=uHM##>1<)AJ\u{15}! u',!'Cd\u{4}/ J!C#<\"B!B#J\"6%F!F%;\"3#6!K$y$;!G!4|\u{19}u#8x%L-H\u{7}\u{2}!J;\u{18}\
        7\" I2yVw!?v\u{15}<!<vO\u{2}! zk{$ H\"z*G1K\u{10}M!?xTd\"6H4vRX!=x~:!J|;A!8xi\u{2}/ |\"p%>!D\"8!?!=&0\"5$@#D!K!\
        B)6$7]\\\" I=wd^-%D!G\"E#E\"9!<!;\"=!L'M\"L$M&2LT!<?/U#<>\"\u{0},<$Q7 o!C\"F!C#O\"G!L!B!D\"F$q\"J#;!B!G\"N!H!o\"\
        N%J!J!H$@|{!;DI\u{a}!9t'X!)t+Q6 Q\"T!O\"Q!I!S\"N!P'O!H\"P!H$G\"M\"M#K\"L!L\"q!N!G#H\u{10}\u{15}'%D\"E+>\"D%4#u.\
        M\u{b}}\"!B!}Nt$ L$O+H;vR\u{0}!?xpb!<u\u{8}_!9ub\u{7}!=u 8\" u*CN7\" J=vq\u{a}!4|]r\" w'H:K! w\u{7}\u{3}!J|1&\"\
         B<x\u{2}\u{1e}!7v=E%#F\"F,r*B/?Si!<{r,\" GEy\u{d}[!?zS\u{15}\"5{\"BUf\" C$x3^!&|j\u{1d}!!vJ1!4yK#!(x6\u{19}\"7\
        y%H*\u{1}#\"?Ez#E\u{1e}\u{3}!Jv\u{18}#!*vP-! J\u{e}f\"FA#zvB!=vUA& u\"F$E!E\"A3E<6!+xE_\"4y2E\u{f}Q!$u\u{1a}Z= \
        J!L!L\"I!B!<!F!9!?!J!<!B!t!E\"G!A!9\"H!o!v!t\"D\"H\"F!>!p\"H%I$oF\u{1f}!?v?\u{10}1 Q$A!H\"H!E$C!B&8!v!5!4!0!H!/\
        %G!J&72W!Ew\u{12}\u{4}\"$y8GE=! yDD-$y\"G&E!D!B&M%N\"K!O\"L!1%2&?m6##H9z!G%a!=wOG0!C#H!G!C\"D#B!G#E!G%1!2\"D#I#\
        E#7$3JO!9t#@& I,C0x\"B!v+>mu!2u\u{e}@!%wP\u{7f}!,v!1!Jzm=!-zvf$9y#I!C(u\u{9}\u{1e}!$ykE\"2J-ukD!*=\" .!8\"v!@\"\
        {\"@#<#A!@\"D#L!y$7#G#:kD!JsQ\u{4}!@t\u{d}W!J{)#&*@%=$C(G\"F-=P\u{12}!<y\u{10}Y#8|$C\"G\u{f}4!=C\"_( q*G$F#O*F#\
        ?!H+K#@!<t+\u{9}!FvB_!9so_\"<H.tJL!=v\\\\! |\u{6}V%7@%t\"<(x$Cp0!<uyc!=v\u{1d}\"!<u.\u{19}!GsS:! F5a# x\"G6Fa>\"\
         y,C\"=!J=3U!)wHt\",{(CJ\u{7}!@|m\u{7}!/u\u{f}\u{6}( x\"u)E&G!>\"J%?$Bty!=w`(#*@.{%BKo!9tAC!JxeR\"<G#sbi\" H*xI\
        4!(t\u{a}\\)'J%t\"E#H!?)@!P\";,Lrr!Exa*!=wiF!<zV@\"\"{&B(V!9v=g( M*x#v\"<%:$:$A!AeG! {UB\"!HD{\u{14}\u{13}! GED\
        !=Cg\u{19}!2uG\u{1f}\" G=z.2\" J4w,F! u|3!>z(k!7wOc-!4\"D$E%8!<!=!<&8&M\"G\"5&5%szN!Fxwo) F#K&v!I%2%H(?(6!NP#!J\
        {K!\"4?)FX~!!xL8,$E!L!@!M!F'9\"r#9$>$8!9(:/\u{1a}!>vM=!=?\u{a}f!Jx,t/!9\"I!C!H!D(C!@\"E#v#7!6$:#8&<%N\u{11}y!4v\
        Ka!4}dB& O!<!C*E%I*v\u{d}\u{9}!?u\u{1e}R!=w\u{1f}A)!:#;-E#u#<\":%B!y+r\u{17}\\!*y\u{10}Q\"\"v;K\u{0}=!=D\u{11}G\
        !=w9V!<u3f!$vV\u{d}#5t#G2>@*; R!T\"K\"P!F\"O!H!P!O!P$P!K\"v!R!s!M$&!M\"N\"N!C!J!E$L!O\"9!H1Z\" w%K=\u{1c}!<z\u{d}\
        *!$ujy\" A>{\u{17}r$4H'w!C!J>`! x\u{19}\u{16}!5w;q!Jv,-!DxJG*&J\"I!:\"A\"@%G'4$O(6%Kg\\!1vR,!?tac! H\u{d}0\"\"v\
        0I}\u{1c}!Jyc\\!8wA@!>HK\u{0}! w\u{4}\u{19}!=u \u{15}\"'L#t\u{1f}\u{b}!9v\u{15}W!$yZ0\" I=yNT/!3\"3!F\">$t\"F!=\
        $6!u\"D$4!6#.#4+9\u{18}\u{9}!4DLD!>y\u{17}8!>yJ\u{1d}!6s\u{3}9!9v4G#!D$FAx~y!9x)`& E)F!A#z'@\"tx'!/vQ\u{2}!Ft~x\
        !&wGx!4Ev6!4A\u{11}N!7u\u{16}f!/uEP!4t:'+ E!@\"7\"t%K-8\"@\"=!s#>&6d\u{5}! xq.!J>)Z!!F^H!\"L\u{5}m!J~\u{2}Y!/uc\
        \u{1d}!=w7\"!<w#M3!E$G!F!P\">!J!@!A!F!A!J!<\"B#9\"7\"K$n&v$L\u{10}\u{10}!%D+Z)(A\"M*@!?!<%G!G!z\"<,h!Ev{\u{10}!\
        ,wA2!Fz\u{13}=$4w)?)=$vg*! u'I\" F=yNT!;vi]!(xj\u{1a}!<u#v9 I!K!N\"M!E!?!I!?!B!N!>!J\"F#F!<\"I!r!t!u!s!F\"H!N!H\
        !?:k# w\";'}0\u{16}$6:&C#|+Lx\u{2}%\"C(?1I!w.E]0\" L2tpA!Dw#m! FH\u{11}$ J\"{(D%w\u{6}#!<{T\u{b}1!J!D!N\"K\"D!K\
        \"C!J!t#L%M\"1#O\"J\"N!M'A(c!=y\u{8}5$#F/z*|!=b4!*w`q\" @!};H!7w\u{1e}D! tty!CwE@!(x\u{11}\u{19}!7v.q!:zR/!4wq|\
        !2xg\"!$xc\u{f}%(=!z!C.@$B\u{19}$!JvH\u{7f}'!8.Q);$@\"F!r+;\u{4}\u{10}! y\u{d}G!4E'7!8s@t( H'u!D,>#:$=$9#uj[!6G\
        ^p# A*I3?\u{1d}\u{1f}!Ew\u{16}\u{1}!J|d}!GyvO!4wjk\"#u2F\u{15}\u{0}/\"E!B$C\"@$9!?#<\"6!B\"8\"I$I!M!?'7`X( J\"F\
        !;%@\"J\"I\"J$>SV!?uZ\u{17}! vUW!$}|u!J{\\c!?v\u{d}S; V!@$?!{!}!O!O!T\"D!Q\"D\"P!H!2!F!4!2!1!C!A#K!N!M!>%*!D!0\u{5}\
        Q! D.H0\"M\"w!E!G\"H!E!K!@#F#u+J!N!D!9%M&Kvd!*w7{!Jzv}+$D\"G#E!O$F!H\"J!H*N\"F!8A/!!sZ*!;zey\" D<yb\u{f}!<DFJ!>\
        z\u{19}m!F|\u{a}^5 F\";#<!z!u!;!9!L!?!9\"=!B\">!>\"s$7!6$B\"F&3%Ise!?t<y\" H1zCk%\"B\"G$E1=#Ek\u{7f}!?xL\u{12}!\
         yZ{2\"K!F#C\"C\"B!>$I\"H$>#J!9\"J!q!O!u!w&6%C^\u{9}#*L%J%KXx!Jz\u{5}\u{9}' N$@!F'B(:$7!yj|!$xDd!8v\u{16}7!'u<T\
        ! EY\u{14}!Ay\u{1f}n!9z(~$4E)C\"v)wy?!<tpT!Eyq#2 N#C!Q!J!M!J!F!B\"K\"M!K\"B!C%F#K&M&*\"s]A!'v&$# F<<#v`\u{12}& \
        {(C\"<1A!?.<zl!8v\u{8}y''N*H!I\"G(I!M-F-E!?x+!!=wbA\" r+F\u{10}\u{14}4 I!4!;\"A!?\"@\"=#=#:\"@!5\"?$7!s\"u!y!E'\
        5!<%K+X!.x\u{4}K9\"I!H!L!D!R\"t!D\"F\"J\"N\"E$H#O!E!-!R!L\"<!I\"-!H\"O!M!r!De<+$B\"@!J\"@\"<!:#F(8%F\"D,Gz_!=w-\
        \u{4}\"1s4Ab=\" H\"v\u{1d}R,$D\"H#E!O$F!H\"J!I*O\"G!9+I\u{9}z!J=C4\"$v5v\u{6}\u{1f}!<{)\u{1d}!4u)#\" u&H*D!2w\u{12}\
        l.\"D!G!E#M!G$;!A!C!C%O%3#G!I#x\u{1d}S!7u_v!2vsY!=N')\" K(vD ! yOJ! yG\u{10}5&B!I\">#N#>\"<!G!A!M!>!+\"K!s#O!R!\
        G\"3!4#L\")$P\u{5}\\# w\";'}An#*E+v(t\\\u{a}\"*G*y+3!'vSU\"<|!Iqe! uE\u{17}$!9(?/:$B#r!4|\u{f}7!7y\u{1}J$ D<@!?\
        -w\u{1b}6!?u\u{19}\u{14}( P$<!J%<$A$G*v\"9_U\"4z(H%W!/vvO!9z\u{6}K!!w\u{12}0!?x\u{1}8! s`l!7Ev\u{d}!Dw.\u{1a}. \
        O\">!>!=!@!H\"?\"F%B\">!@*w(5&w\u{7}z\" J=v#_\" K5{z_!<u\u{c}u!?xo'!7v\u{15}\u{15}!8zO-\" H'y'E!=wJ\u{16}\" F.\u{0}\
        ~\u{6}!,{H\u{14}! y\\ \"8y%C E!Jx5o\"'uCIKN!J|#G!4y\u{e}>!Jv\u{c}M!4|J1!<w\u{16}3!?tCi!,~7h!?xv?!=w\u{10}j!JwAb\
        !J@\u{9},!)xG\u{1b}/#I!H\"E#?\"J!E!G!B!F!?$I(B!S\"J+JV\u{f}!:w}T% H7=!y$@.u\u{17}O\"9G#z>\u{8}!!t</\" E1usk!=B%\
        \u{3}!2w^ !Jv4~!!x\u{1a},!4v5\\# I\"J;v=.2!Q!B%6\"J\"s#<!=!B\"G!5!:#/!8#-\"Q\"w&K%?_O!>zrb!Ew`-\" u*B='/!G!F!F#\
        E%F&K#?\"4!4!F#J!F&G\"9&yUu1!E\"F!F\"B#=!p!C!>!F!A!E!9!N#D(>#D+>K$!7w:6!<vq!!4HH\u{1d}!4u\u{3}2! yAw!\"G\u{1c}r\
        !${cG\"*?(?\"7* J\">\"?&=*?$J!@$H\"u+t}m\" {1Fp\u{6}& =/<'6&x!A\"=\u{7}\u{7}#!x;w!?/t!>vZ^4!?#C!y!@!G\">!N!u!A\"\
        J!I\"F!C\"K$:!7\"G\"M\"=+;L\\! vko(#>!A${!?!?*?(:.6\u{13}C!JD'^%2E%4$E#A,FjF!Gz\u{17}3!<>\u{1e}Q!-u\u{13}\u{5}!\
        (u\u{11}s! um\u{18}!?t t! vfT!Jt'z! yQ\u{18}\" A;\u{0}bR& w\"u!D,?$D7C\u{1c}Q! z\u{1f}|\" H*w>2& >$;&t%?#>)D1\u{1c}\
        !2t\\\u{0}& D4K%>$A\"=+Ld1!,uq\u{19}! z@7!/v\u{a}}!J<\u{a}&&&G!F!y\"B!?1F(~!?unZ!=vw?!>v\u{10}7!Jt\u{1e}o= U!r!\
        O!z!A!E!E!>!O!J!D!O\">!z!N\"G!F!G!C!@!.\"C#Q!I!L!R&H!A\"G\u{7}R%-?'F(@!=\">\u{c}\u{1d}!#vz\u{8}4$D!F!J!E!J!C\"t\
        \"x$F!L!A!O\"M&v!J!?#4#L\"*!E/n! wKz%<E!A\"z#F$A~\u{9}!-|z\u{b}.$G!G\"J\"I%D&I!4$H\"K!L!L!B!I+JZ\u{f}\" F<udA!<\
        uMR!=v\u{6}3!F|*j!JxO\u{2}!'wU\u{8}!)ye/!=x\u{2}\u{d}\" F'zs61!L!N!?\"N!L\"F!K$L\"J#L\"G#F!L$M!N(M%Q/D!9vU/' u!\
        I)J$F!x-M!L\\c!9ui#!(u0O# s%G6K2c!1v\u{0}_! u\u{b}y! E!\u{7f}!;y(\u{1f}!=v/\u{13}\"2F&@fI0!L!I!D\"N\"F!D\"@\"x\"\
        B!I!<#7#6\"H#L#K0C!4z\u{d}Q\" H=|^k! y\u{13}\u{b}; K\"u!C\"K!Q!t!?!4\"J!5!9!:\"F!I!@!2!:\"y!K%E!L!K!H\"9\"I#G$v\
        Kh4 R!H&K!K\"M\"P#9\"8!5!;$8\"5\"L\"4!I!M\";#0!H!2GM! vF\u{c}!<{\u{1a}%!9uZ\u{7}!7w<b1 :\"7!?!7#G#r\"o!P%9\"t$;\
        #7!7!;!<!?+4Ds!@v\u{2}W1#L!I\"F\"Q$C\"I!H!{$A!9\"K!<!L#D\"N!=&L^\u{d}!+wC+!Jx5^!=v%^2 K$M!<!G!@&t\"I#;\"v#N!7!E\
        \"C!C!?\"7%v&P\u{17}/! {{B, L!A!B,?#@%2#E#H!K!A!K+v\u{16}.!J?\u{14}#!JuAR; H!K!J\"G!F\"D!8!=!I!9!E!s!C\"F!A!8\"\
        E\"v!t\"C\"K\"J!<!o\"H%H$sGk!7w3y!<vk}!4z{\u{2}! y;\"!7=\u{1e}\u{2}!Jz\u{1d}5\"%G(?^s0!A\"7!O$G%N$F#J#G$L!E!s!J\
        !H&J!G!x\u{16}T! tG\u{1a}< X&R!K!M!S!L!R!S!S!K!R!G\"S\"Y!A!H!K$i![!X#M\"J!M!N\"R\"B!M!w\u{1e}-\" {=H|%!Ju&W$ E4\
        F(t.?$q*!2#F\"F!H\"<\"E\"B$G&9&H\u{12}\u{18};!H#=!C\"G!x!:!=!9\";!@!?\"@#<!6!5%H!x!N\"L\":!y!D!7!6!3\"A\"PS\u{2}\
        !(|1Y$$?5<&s+<kU!?vu\u{2}!<z$\u{7}\" A2|i\u{1d}$ ?*v1B\"CX*9 q\"9!A!7!8\"E!9\"7!:!7!J!@!:\"7!s\";!:!J\"N!P\"B!v\
        !D!@,;I\u{13}!=w\u{6}1!9vKi#&C6G!J%4%!91@)H!>#<u\u{8}#,A(C+@+\u{d}!9uAs#!>;C#:G&!8v%\u{12}!)v]\u{13}&$A0>(C!@!x\
        'wZp-$<\"A!F\"y!>!E!;!:$>!D%7\"8\"D14\"6r\"u-\u{e}!4r]\u{d}!Duu)!Jw\u{12})6!@$B!z!}#T\"E#E\"P!J!3!G\"3!1!C!A#K!\
        O!N!?%+!D!1v\u{19}! tYl#=C!w,|UP!-v\u{8}%!&u\"3\" H=y^\u{10}!:v\u{5}\u{7}\" GJxK1\" G=x\u{1c}<!9vnZ!4{\u{19}<(#\
        G#K\"F\"?$D!H\":#F\u{7}|\"$y8BWJ!AxZ|!=GZG$\"N#I%B@=|D!4y]_!7v[e! u\u{17}\u{18}#7u'H,A\u{16}k\" F?zOU! G5w!<u\"\
        1!&t_\u{10}# \u{3}=F\"C~f\" v'D\u{19}}!7teI\")y+F\u{19}c!!w=\u{10}! v(`!1J]-!<tJW##>1<)A;F!4vS[!4z\"\u{1b}! yT\u{b}\
        ! vL%!#u\u{f}\u{7f}\"#E.zA@!@v:i!8uFX!<|E\u{3}%\"B,w.?!G$zCB!@t8\u{1e}\"<y!LE_!,xC\u{b}'$x!L\"J#M%L,I/@Ek!<rq\u{16}\
        !<vs\"\" y=G`o\";{*y93!Jz;@!=wmI!@uEH$$G'x)I)K1*\".C&wXC!Jv}W! z\u{e}7!1v\u{7f}\u{3}! |;v!<|\u{5}+!<v\u{7}/!*?T\
        \u{16}& H'E#s*@%B$uz(!9u>-!?v\u{f}\u{18}!(wPX3!>#B\"M#2!s\"@!2%I#J!/\"J!G\"Q!L!C!K!J%+\"+%|!=u(i!4x&\u{e}!%zmk$\
         s4<(?.:T<.!?\"M\"O\"O!I!K\"E!H+K!K%O!H!?+Jt\u{13}!Jt\u{5}`!:uFg!:w\u{0}[!=D[v\"=x-@\u{a}R!/v>*5!@!{!?!A\"G!x\"\
        ?!@\"@\"A!@!A!A!C\"P$9#v!J!@\"@+p\u{1d}B!<v\u{1e}w, {\"7!9!@\"?$0\"@(:$8#<\"}-6nv!<z(K\"<E!v\u{19}\\!8wqz!=rhn!\
        .v\u{1c}~9 J!J\"@\"E!N!K!;#A!M!G\"I!D!:!M\"Q#y!P!O#w#P!+!C#G!C%sAZ!1vIl!4uJD\"$x9B}H5#D!B!D!K!L\"t\"=!=!<!C#F!J\
        !7!@\"K\"I!/%L!B!4$Ds3!7wb4\"!w;J]a!?tvx* N!7#C!>'>\";$?\"C)L-yR\u{1f}!8yE@; Y\"K!R#F!L\"F\"C!@\"{!?!C!H!@!A!U!\
        C\"N\"J#O!K!x\".!G%N\"=!@!NC]! t)\u{18}&!>#?(|,:$E#=8k!.w\u{0}a!&ICd!Dvy}!=K\u{17}!!=vG\u{12}!4uV;!?y8)' r\"G!;\
        .E!L+q-<=\u{17}!(x\u{9}2; q!J#O!G\"s!K!H!K!>#E!C!G!G!J!<!D\"=!4\"M!<!u\"K\"I%I!5!3$MWN!Jv-q!-vVQ!JxCQ!Ev$|\"4@1\
        t4/!Jx&:!2wj_$\"F(K*x6;|\u{1}\"4w1JVp!9v8\u{1e}\" H#}\u{6}\u{1c}* D\":(C*>$M!v\"E\"s!A!>\u{1e}\u{16}! wL\u{2}' \
        x%r\"F(G\"F#J(J\u{12}S( C\"?29%8!u$@!F+;--. P!5!E!C'B#A!<#K#?'I\"O!H$@(K}X\"=w(G>T#'C-J+=\u{e}\u{16}!9r\u{13}T!\
        @{'?! {&<!<w(\u{2}! x\u{3}/1$;!K#B!w\";#:!<!H!G\"9\"5#M!2#B#I%3\"1\u{1e}\u{14}!4GMbD!2!?!G!M!p\"u!N!I!S!F!P!E!T\
        \">!u!O!1!P!:!7!<!7!6!;\"A!P!G!3!?!5\"O!3!6!;#L!9\u{17}S\"7I%w~]!<D5\"!\"E:\u{7f}!2v\u{1a}%!=wW\u{12}\" I2yF\u{1e}\
        !=DMC!F|U'!<y*h&!<,>'B#=%<\"Dcx$$F0H\"t4A\u{5}\u{1a}!Jx9Z' K'H%>!C'A)A'AFm$ E#E+v3wnU!;yH)\" ~2CcG# uFy$?fM'$<%\
        A&D)4$7#;\"z>\u{e}!)v7\u{14}\" {4BVK!-|W\u{2}!<v}p!<w\u{9}s!=w@?! rv\u{1}\"6H4v}\u{e}!1v\u{8}7!Jvx\u{7}!>vfY!/v\
        p\u{4}!'w^_\" H=x,~!>{\u{14}\u{1c};!L!s\"B!K!D!I!r!D!O!s!L!M!C!G\"I!H$8\"8!8\"P!O!O!E!8&7!t$Ir>!7u]$:!L!K!>!=\"\
        K!L#:!=!I!F!>!B\"D!I\"B!9!4!J!N!K\"E\"O!{&5!I!s\u{b}+\"%C/B+\u{2}!;z!-# B!u>yPj0!I!G!G\"K\"E!J\">\"w#M'4!H$I\"P\
        !J'C%O1H\" E1x\u{1b}u!6t\u{f}s!=v@#\"7A%}*^!.y\u{18}4!9t\\,\" z=JBA, N!7!F!D'D'I!<\"A)N!F$@(K\u{1c}4!'wY\u{f}!/\
        vpz!/uL<!Jz%l\" v>I_I!1vO`!9vWz(!<!L&t!?!G#F!H.CB\u{1a}\" w*G\u{4}\u{17}!+xH\u{9}! Lz\u{a}!<x\u{2}5!8wE\u{f}!?v\
        }\u{2}!<vf\u{6}!<xui! u\"r\" K5}K)!4u!\u{f}!8vK\u{1c}!$x2R#%C!A&@{4!*u7B\"$F@w.J!/wz\\!<u\u{16}\u{7f}! y]|!/viS\
        !JA\u{3}5!D{b-) M$I!H!F!G+K+N!D,A\u{4}\u{1f}! w\u{b}J##?:F${,\u{1}, K#B!=%7!:!<\";'G$z%@'3&CF>!?yUZ!%y{<\"\"E(u\
        Of!)vBq#<v!?-Ki?? ~!4!G\"4!8!G!5!:!5!z!6!I!<!9!4\"7\"?!O\"8!3!2!3\"9!>!w!5!4%7!<!9$:5\"!3~60,\"{!D!B\"I!w\"@!A\"\
        B&F&9#v\"A\u{2}D\"$J@vU|\"=J-w#{/#B!H$G\"I!G!x#E#H\"N$K!8\"H!t!I!E\u{f}\u{8}\" G2ypS!5w\u{1d}}!,v*i% x*=*B(=.<R\
        [!!z\u{1c}\u{3}!;z&V!<vbg!9v\u{4}_%)J!K2H\"E,?K\u{1b}!.z\u{1e}\u{b}! y#s!2yTN!%F\u{1b}\u{e}\"\"|;F\u{7f}\\!8vyx\
        !/G\u{d}8!0>{T!F|P2\",A(G2\u{1f}9 J!K!N\"M!E!?!I!>!B!N!>!E\"F#D!<\"I!r!t!u!s!F\"I!N!G!?u\u{10}#\"J9D$:\u{7}$!4y\
        _z& z2F)D\"F\"?+<$Z!'vp@!!u*y!\"x\u{b}v!&y\"\u{7f}!9v\u{10}:!'uZ9! p`G! zM\u{b}!J@IB'#D1A$}#G!<\":,;\u{8}\u{17}\
        !JvaY!9t[G\" D5zeh!J{l\u{5}#<u!A'w!b) w\"t!E(D&G!>\"H%?$BY\u{1d}!Hq\u{14} ! wq<!&Bcc#9y$B%w\u{e}-!*Gq!!<v\u{18}\
        2!){&O-!F!L\"M\"K$J#I%N&A!C#L#D'F$@f^!-u`V! xx\u{2}*)G!K!I#F$E$v\">#G\"F-N\u{16}>!@x\u{11}(!J<\"Y!\"wIW!(F\u{5}\
        {!?Eds!1ue\u{12}!<{}x2 S!M!N'B#4\"B\"A!?!B\"r!?#B$?!G!J$C\"+\"vgB! v\u{a}\u{12}\" K#{jr!!w;4!*Eei\";>/xbv!.w\"%\
        ! y\u{f}Z> U\"O!@!H!J!L!J!H\"H!J!N!F!F!K!N!M!J!E\"H\"N!x#R!P\"C#E!I\">!M#@\"y\u{9}|#<=*x$Bri!>{n\u{d}!)ya:! t()\
        ! v$/!=vhZ!!w\u{7f}_#4A!v5>a$!=uc\u{18}$ E%=2u->]}!4wnR!7w86!8u\u{7f}|!6sV)0!6!A!C!@$B#>\"<\"B\"C!H\"w#2!2$x\"M\
        !5ts! t\u{1a}\u{16}! vAv<\"O!O!s!?!@!@!P!Q!P!Q!L%K!L!s!R#E\"N\"I!B!I!=\"8\"F!C!t#B!L\"Qw\u{3}+!8\"C\"D#B'D#H%:&\
        w\";&?%3~n$(;\"?'>'9\u{d}(!4v<0$\"x(C/u#GW%!>x/:!>z-u6!N!M!J!?!A\"K\"G!N!K#M!L!C!D!G!H!C$L$w#:\"5#0!0a\u{7f}!.x\
        \u{0}:!%v-*; F!1!4!<!8&;\"7!C!8!B!:!G\"0!4!P!I!v!\u{2}$v!R!B#8!p\"0\"1!M#?\u{1f}G!6v\\\u{16}! w)W! xLT!*{4H$ N4\
        >(:%{9;!&xhO\" F<\u{7f}{s\"7y%G\u{7}\u{7f}!?v_e#)I)x8=os! E0v!>xp\u{17}!3zE<\"#H%HxD!9v`7!Jvy9!Jv\u{c}i\" H(u\u{12}\
        T!8v$C!(t!{!1I\u{17}\u{d}! se6\" x>IxQ# >!|I=U\u{1f}# w!y<Ah\u{3}\" z/Fx]& N'v(G#G)J!CQ@!>ycU!>{Ka!Jum5\"6t4CT9\
        ''?\"I!v(x)A\"H-<C#!<v\u{f}3\" G=w|\u{19}. N!J&F!A\"B!@\":\"D#H\"G%w\"H#?!H&\u{2}!8ugZ!2yd], R#A'M#>$C!B&H$F!@!\
        x&J&Fc\u{14}!Fw3]!,y\u{e}r!;uxD8\"M!K\"N!J!Q\"O!Q!N#M#M!G\"O!K!N#G$J\"U!J!M\"J\"u!L!F\">xn#4C$=2;~\u{7f}+ P\"H+\
        ?\"w\"D!@*H!C!{&K&?8r! w4'& @'A!=%B\"x6@;pC s!O!A!L!J!L!J!P!F!H!>!B!D!H!H!L!=!J!x!Q!H!:!A\"G!J!5!C\"K!H!P\":#F!\
        6!8$0s\u{1b}!4HWw!<u^Q!%x\u{19}k!=|\u{8}N!9u';\"4|6C\\\u{b}!JvWk) ;'x$u-A!A#>!?\"=+<\u{3},!=@>'!7vF+!:t\u{1e}\u{16}\
        4 P#@!>!L\"G!9!@#y\">#E#L!N!0#G#G#F!2$E!D%M^p1!C!B!B!<!G\"H\"?!O%K$8!L\"t%I\"O!>!G&6\u{1a}V!%F\u{4}z!4u~W$ K;x!\
        D!sm\u{4}: T#v!H!L!N!P!O!I!r!O!C$9\":!G!A#L!F!M$J#s!u\"J!L\"L!N#:8w! J\u{c}`!<wD!\"+|:}FG!,w\u{7f}^\"8u%J$N!4v\u{5}\
        \u{e}!9vsA\"9x$B\u{3}8!4uTA!#x\u{18}7! Fe\u{e}!)y\u{14} !EwFT!8zc3#%v/A'uDH!Jx\u{1f}M#%K-I*GWj!;Enf!<xsI!5tHn!#\
        x0d&'G!u$B#D7w$?\u{5}\u{10}! ?{`!Aw&\"!<w=\u{1b}!<z\u{1}b!$wK\u{18}!9voK!<x3\"\" s2QW{!;v\u{d}\u{19}\")x+B\u{1f}\
        /' \u{7f}*E!F)C(A!=){@{!4v\u{1c}p!=z\u{b}\u{b}\" E1uQ_!<|\u{0}\u{18}\" }=DCy!4B~\u{12}!4zl\u{5}/ O!G!>#F$A\"D#A\
        !F%K#J\"8#J\"F!6\"zWe*\"C\"@&F$?!B#L&:$@#3'8QY\"4E$t\u{13}Y!'H*]!9x\u{4}A!9u'G!$t>{!<ulq# I!E;z*i\" J(vK8!9v;2!\
        <x'E!+wG3!7u(o!4up\u{7f}!.w@B!,vig+!;'9!;\"7$?)3!5$G!F!6+{\u{12}u.!5!F\"<!D\"F!=&B!B#x\"?%5#F!s\"7.}!=E!_' r*G$\
        D$A)H#>!H=M!*v$H!/vJQ! Fe\u{19}\" G2y\u{8}'!5y\u{9}Y! uDO!4u\u{1b}b#4G*|,;\u{10}}!<zO%!$v(T!;Ez\u{1e}!Jv+\u{3}!\
        ?vD\u{3}! u5b\"'v6G^:7 n!5!L!>!B!G!A\"C!9!0\"I#>#3\"3#7!x$t!O!w';!5!x#I\u{d}!!Jt\u{a}\u{f}\" vJGI,!JvbU? |!K!J\"\
        ;!=!>!@!z\"?!;!L!8\"N\">\"J!I!/!D!=!M!-\"L!>!r!I!O!7!w#N!3%FAn!*D\u{13}!!Jv*J!$y@>&\"D%G%B(C(J\"{\u{1f}Y!?GY\u{c}\
        ! yE\u{19}!=w~`!J{:\u{1a}!;xG\u{12}!=Ecq!/v\u{12}{!*uR`!Due|2!G#L!M\"F!H!F!J!I#F#L!F$v\">#H\"F!N!w+F\u{19}G%7r$\
        @\"G!E!Aey!JuP\u{7f}! MW\u{14}!9x\u{3})!%v2Z!<w$*\"4A+yqT&(A,C'D!L!{-Eq@!4tJr!1vd\u{e}# J2x+>`e! z/q! {FD!8wTk$\
        *A%F.L!BZl#$y8y!D.i\" B<v\u{7f}U!){\"p!!ww0\" M4saA!=w\u{14}D! v;\u{1e}!9t\u{1}M!2{|j%/A->$t&t$B\\-!<u\u{e}.! x\
        f\u{12}\"&y!z9\u{5}!<v+k!>wM7! H|\u{16}! x;\u{12}!<v\"!\" I<z|H!!t`l! uoC!+{\"\u{1a}!Jz\u{5}/+#<\"C!B\"w#C!?#F\"\
        F#I$5$v\u{5}|!-wup!/w8)!>ug.!Dur\u{1}\"4>+z.\u{13}4 r!?!t\"E!E!=!=!?!>!;\"A!@%D\"B$;!?\"B!\u{7f}#:+6R|!5t\u{15}\
        &!4y\u{16}[!=w[`!@uY\u{0}\",|0?\u{c}v< R!x!P!F!J\"J\"J!G!O\"?!H\"N!K!D!r!+!S\"@%Q!J!o!E\",!-\"u!G#M#K3?!2vL(\"'\
        |-CFx!:x\u{19}&!)v;)+(A)E!D%9!{#I#E!9&<!;$Cmu!+sF\u{a}!#tQv!=wPN!,x\\,'!{&D#B%C.>\":+<{=!/zHX!=v\u{b}v!<{U^!=B'\
        !!<vb\u{c}!7z-}!EyQl\" B%@2`! x\u{1}W!Ju\u{f}\u{14}! z\u{6}\\!4y\u{2}k!3ziL3 I$G\"D!@\"A!D!;!z!7!?\"C!>!A\";*F!\
        8%4!s%B[5\"2z+@\u{b}y!=v>\u{14}!+v\u{5}\u{0}!,y\u{1b}T!=Fyg!;y\u{7}+\" M?|*k& r%F%>*C'?!A'j!4wb%\" E$x\u{12}\u{10}\
        !=B\u{11}\u{16}!*{##!'{\u{7}\u{0}!Jy2%\"Ev%E\u{7f}#$ C'u#y1B%l7 T!N!J!M\"Q!N\"B!B!O!G&?\"@!T!H\"I%N\"Q#J!K!J\"(\
        \"z!<B,\"*G3B8L!1x+1\"*E@<vJ!Jy\u{1b}-!<z[W!J})c!*B\u{11}N!4xl/!3z\u{17}22#J!K\"G\"L#9!>!M!I!A!|$A!;\"3!.$?#B%4\
        !6/\u{b}!JyFT!Jwyw! B_e! w\u{b}0*!?#@!C#A!{\"B$F#H\"J+=<,! BM\u{5}\"2A*w\u{3}_- p$;\"B\"8\"I!6!=\"6!3\";#E(;.;5\
        m!%v0r\" I=w\u{15}\u{12}\"!v?Iu\u{1b}!!w\u{10}z'\"E\"=\"C#A\"?$>-tus!(x5c#9x%F!C`%!@w6]!<D7~( H%>\"v\"u2F!6!H-G\
        Zy%\">-@)y!;+:v\u{18}0 Q$A\"F!H\"A!M$D!F\"H!I&6!3#H\"A!I'x\u{15}]!Js\u{14}?\"*?(?1\u{3}\" D>{O~!Ju@f!#t\u{8}U!=\
        D\u{12}L' r*G$D$A)H#>!H\u{6}\u{17}! x'`#4@$A,yT\u{1b}\" G2w)\u{7}!;y@($,>(>(<!v^\u{19}! w.\u{a}!Jx\u{e}.!9s'\u{4}\
        ! vi{\" E$x\u{c}b! vmO!<uJw!=vQj& C(=\"v1D!?!<|\u{16}!=v\u{12}|!;zC\u{b}!Ju[^# {2F+F2f!!v\u{1c}+!#wgB!=v'<& v1F\
        #@!y)G,7\u{16}L) w\"t!E(D&G!>\"H%?$B}`!4{fh\"'u-@H\u{13}!4>\u{5}^!J~\u{16}c! r\u{a}p!=uoh! Lgq! |#[!+v[u.!>#>\"\
        C\"?!z\"@!;#D\"E!K'3#L!M\";\u{2}\u{0}4!M!O!L!N!D\"G!C%A!K!E!;!K!E\"J#:\"w!3!J#I#D%5!<|Aq!Jv$;!?tK\u{3}\"<v'K\u{17}\
        j!6z\u{0})!6tc\u{0}!!x|\u{8}!=u4\u{b}\" }>GDM\" E<s;11\"E\"D!G!D!I!<\"?!@#B!A!:!F!C\"\u{0})H'4&H\u{10}n!,E1Z2!B\
        !N!D\"D#A!7#G\":#>!H!2!N\"K\"=$H\"L!Q\"<L)! y\u{17}H!?xt\u{7}\"4B6<g\u{1c}\"4w);QM%\"C(?1I!w.E\u{9}G!;v&5- K\"E\
        !I!G$v\"E!{!@#K%C'B)v&A2\u{4}\" I=yC\u{1f}*!M!M#t#K\"H!<$L,J!L#K\u{11}B!>F\u{1b}r!Euit!8v^\u{14}$ L!?#{3x\u{17}\
        c!?tK\u{17}!?xLS!<vi4!=v!s!Jx3\u{1b}!<v9\\!)w\u{18}@!<wO^\" w=D\u{19}\u{13}/ N!?!>#@\"?!?\"A(w\"@$@$A!y!A%p'?~\u{3}\
        \" K2v^)\" A2y`-!Dvb1!%JCE!<t\u{9}[!$vHN!=w{\u{0}& B)}+@(B!w-?1%.%A\"B\"5!B!<!L\"9!A\"C&>!7%K!\u{2}!:\u{8}-#%r!\
        K!K\u{1d}z!8vy_$*@%<,G\"FO[!<wi>% K'H#C(w*Ca=!4w,c!?vJ0!DvwY3!I#@!F\"C\"7!K\"@\"E!D!9!=\"D#.#?!2\"z\"K!w&Nwc!;x\
        vj$2w\"E2x$<\u{5};!$v[ !<tsY7 [!<#<!<!@#Q!<!?$;$:!t#M!o!<\">!J!r!;!<#K\"L#L#DnH!?t\u{7}2!Fxbp!Jt?N!7t x$ E,w(x6\
        BkR!$x\u{1b}6- K$@!@!C\"D!D$A\"<$B!='K$>&>v\"!-uyQ!=v\u{6}n!<{\u{18}\u{13}\" L=v\u{f}\u{f}\" x=Ib,\"'v6G\u{2}i$\
         @4B\"F\"?v>!<vVm!E|<P!@u\u{12}l! x>2(\"J!;#C$M(D\"J)N-@\u{0}j!*wng!FyBC##v'E2F\u{1e}!!8yV\u{0}!<z/\u{0}!?E9!#,\
        v(y6u\u{11}!!<CC~\"7v%E7\u{1f}\" G2{\u{17}/\" @'w b#)G>u#E\u{3}\u{a}!8v\u{6}h!4vV[!.{G@!4yW%!5w\u{9}5$ w%=#t&B\\\
        \u{15}!=x\u{7f}=$/<*y$?-?FF\" t=L\u{1d}7\"/w6Jm\u{12}!$w:\u{1e}!7v\u{15}\u{11}#%;%<2@;U$!y(B+@(@\u{11}R!JxN\u{12}\
        !>Hu9! y\u{d}\u{1b}!<J\u{11}\u{14}!2u$\u{8}#2E*D.=&\u{7f}!?u@\u{b}$2v\"~)?-A~\u{e}) t)C%J#L#L$I#J#K,D,?! t\u{18}\
        0#4@!v5>?Y!+v\u{d}<\" A(wDo!4v%q\"<A.y_V!Jvg\u{0}!=wnI!4vu\u{e}! BZr!'{\u{15}\u{e}!$ykF!8u\u{10}\u{14}!=y\u{12}\
        T\"4?6z&.! x\u{1d}u!?wu\u{13}!?x\u{16}\u{11}\"=u(y\u{19}:!<uz\u{15}!*B%\u{6}!&vG]! u\u{e}n!4vBM!&{\u{13}S) w$B#\
        D!N$:\"C!H#A\"L&0!<w:Y\"4y)=TH!J<T\u{a}$ B'w#v3?S77 T\"O!K!6!{!E!H\"4%H!K\"D!D\"x!F!/!C!E!H#H!N\"A%/\"L\u{15}H!\
         v'c\"&z.EK.! x)-!9u\u{1c}&!,x__!Jv\u{1b}O!<}'D* N\"H!>&I!I!G!J\"G$=8Pd3! |O|!4vbZ!Ju\u{8}\u{1e}!9w3\u{18}! vj'\
        \" x\"GU{\":w#Im\u{1c}!2yl'\"7G3xQ\u{6}+ L#B'M#>$C!B*F!A!y&J&>\u{11}C< Q!A!K!B!M\"s$s#D!R!U\"J!P!B#G!E\"P!7$D!I\
        !G!A\"N!t!>!@\"D!8!r8A. r\"M!?!C!A\";#;%@\":'=#>\"w\"C+=8B!JB?\u{0}!=vnC!EvS^% H'G#?3A\":w1!=y`\u{1}% H4<)z*|#t\
        \u{16}b!$x$S!Jx#~! xOz\" t1KW\u{18}! vp(!?uU1#%F%J'Dxt!<F\u{12}\u{1e}!9wsJ$'J4v\"=!D\u{d}\u{1}!JG}W\" J?w`L!=wy\
        x!2z,:!<wvq, t\":!;\"C*A\"D!9)D\"F!D!D&www!JCs#0 N#D$I#H!G!t\"C!J\"J!@!.#/%H!K\"D,Gz`!Jud'(!<#A!E\"G%?%G'9'<C\u{3}\
        1$F!B!B!I%G!J!=!J!L$E\",'R!I!A!6$=!BY{!4tr\u{a}!4uWW!<x1B! H\u{12}|4 J#A!;!B\"B!A!9\"=\"5\"C(2!G!1#y!v\"9%4!9!2\
        $uNy%#y2z'C\"H,=4+!4}7]!<y.]!<x\u{16}L! z.X!8ug\u{15})$;!C\"C$D!8\">#E#H$6\u{19}#!=tI\u{1e}* K\"{!D!D$D\"@%B\"F\
        !A\"G!Y\"4y6>6=!@x+z()C#B#H%K$:%L!I!<ro$*A(y)C\"JpC!=uO#/!E!G#A!B!C!A\"K!w!A\"=!C,{\"K!D!<7@!JzU11#>!G!N!G!F\"A\
        #J\"B!F#G$,$6\"|!F!B!M'J+@!2{v+!=wB\u{12}:!{\"G!G!N!t!N!N!K\"1!A!I\"?!y#/!I!B\"*!G!L#>\"J\"1!3#E!,!E\u{7f}'!<H\u{11}\
        +0!P!O!<!;!v,7!{\"=#6\"J\"@!>!A\"8&7%ED !.x.\u{2}!J{Bt&'C#H$:!v.;!>kQ!Fx*b!!u9\u{14}\"#u9B)M!(v<\u{18}!Jt\u{1f}\
        A\"$F2u\u{10}[!Ax4?!Jz\u{5}'7\"=!K\"E\"B!C\"F!=!L\"B\"=\"r!6$I!H#C!x!B!?!E\"2#0!J!y\u{6}#!>wfa!$z2\u{a}!Dv/o! x\
        f\\!=y+A!\"vB>!FwZ\u{10}!<w^t\"*B%v^q!J?z\\!<y\u{a}y!8z\u{5}&!={p\u{18}!!wR\u{12}\"*C*~kh! x\u{16}j!<?9\\!4wx\"\
        ##v9H!w7\u{2}!4|k\u{1a}!$DmW. J!:\"C%@\"F\":\"~!?(@!<#G$<\"=&x+\u{1a}\")x+D4W,\"J!A$I#H.6!7#G!O!I(9#x!r4V6 L!8!\
        J#O!C!M#P\";!>!D$\u{4}\"F!5!8!2!=!x$>!;!v&1%O,S!9u<\u{7}!7s]0!!uSx!JyO() P\"v#J\"I\"M!S'M*s/?\u{1e}\u{a}\" y'H0\
        \"!*II\u{8}\" I*|\u{1f}\u{9}! B}u6 P\"?!;#?!?!H\"E!C!8\"7!I!F!I\"7!t!5!5\"F$t(6\"K!H\u{1}\u{6}\" H=zi!!5t\"b!4v\
        .U!@t.u!=H\u{1d}N!/u\u{8}]\" }4D>d!Dv='\" w3DKV\" z=G\u{12}\u{8}!=u;)!?vF\u{1a}#*H*H(@:0!Hwq\u{4}!<u#\u{18}!=vF\
        \u{16}!-vS\u{8}!(zZj!#uv\u{4}!!wn=!4vtg\";w\"D\u{1f}V!=xo ! {_!\" I\"\u{7f}*}!;z-\"!4v>[, B\"<'5!C\"2&=\"7$7#:!\
        \u{4}\">,K\u{19}.!'ygK! z?\u{d}\" w=J\u{8}P! uUU$ D*C/v%A\u{3}U\"%v#E\u{1e}3!4v\u{11}e!J=H\u{1}+ {%F\"4!D\"7'2#\
        9':!=!r-Ci\u{f}! K%\u{6}!*w\u{5}k\" w5Gd'!4>)\"!Du#R\" I=x S\" t+v/z!!w6\u{1}!Ey\u{1f}z9 H!7!;!=!K!y!\u{7f}!J!>\
        !<!E!:!K!H!:!@!w!=!?\"u(>!B!>!:%JGh$ v4C(F!Mrh(%{!B\"B'C%@'D!B.<'\u{1b}!9uN\u{17}\" |=D U\"<|!J,Z! wyf% G)x+u(<\
        !<a\u{f}\" s=D\u{d}L\" B<x\u{7f}\u{9}\"*y/u\u{5}k\"29+y\u{e}\u{7}!9y$c! }\u{e}r!\"G\u{2}i%/H%E)t'?&A\u{3}|!&wz-\
        !>w3T%!\u{7f})C1C\"D-=:T!JzW\u{1b}!?vzC#'D#F@;\"<!.v\u{1e}j!,v{:!)w+\u{1d}\" J2v1>!J|\"\"!$y\u{14}R!<t\u{b}M& v\
        &@$D%?.D->\u{a}\u{13}!=v\u{13}\u{1d}! x9\u{1a}!7ydQ!$yM\u{1f}!4v\u{1c}*!<yN\u{3}&#F#H$B*F(H.FN1! x'\u{6}!'z\u{16}\
        z!=v\u{1c}\u{11}5!=#@!@!=!I\"F\"9!E!C!>\"A$D\"/!I!|\"5\"Q!D!v!E(EE4!4=lB!9wn\u{9}$ w*F3D-8-,!-|a\u{2}! xd\u{13}\
        ) A\"C$H\"L\"?!?%\u{5}-@-@\u{15}z6!:$A!y!}#R\"C#E\"N!Q!0!E!0!0!H!I!>#K!N!L!>&A!-M,$ E+u#w&EB8!F{*,!9vy?%*D*=(<\"\
        z,=\u{1}%!>y\u{e}\u{7f}\"$I+v\u{2}>!;z8b&/<&A&?!w!9!F0]! {\u{f}s!-ytC! EN\u{9}!6z*=% y!r;F!@!H\u{16}a\" G;x\u{8}\
        <!Jy@\u{12}!4wu=!=B\u{1f}D!Jy\u{d}O2!O!A\"E!J!L\"I$P#M\"B\"7!L#D%J!O!L$L!I\"5P\u{17}3 H#q#D!?!?\"C#I!E!G#>\"<%8\
        \"K!:#=!q&u!H#IJw\" I*|\u{1e}\u{18}!+v<6!\"w:4!<wn\u{1a}!4vw\u{3}!#y}\u{1a}!3x:]!!vg@!<uj:! y8c! t[\u{0}\"1D+Ks\
        \u{1b}\" J=vC8% E)w+z(D!@\u{14}r!6s\u{19}U' |#B%J$v$A\"D+Gs\u{3}\" J2v\u{1d}2! z=M\"2E)E1`+ B$I\"H\"B!v!x#=\"9%\
        =(?(yc=!<{LN!%zDI!?xny!$x)\u{18}!<B\u{c}a!2B\u{1e}]!JA{[!=Fz#\"+y)D\u{14},! K\u{c}p!/w5\u{1f}!<y>9!%wYS# E4z(D5\
        k!,=\u{a}\u{1}!=u4Z!!v\u{14}1# D=u!Gvf!=v?\u{4}#;t*v%Et\u{15}!$x2o\"8C'x2^!.yqx\"'A-t\u{e}S! E\u{1d}c\"4z)@)4##\
        B/z+N>^#<u!>-Bw>& A4x(>!<)w$pV\u{a}#&G.v6=Yg- r!6!L\"C$B\"N'G#F$3!5\"K$H+A{s\" I2y\\0!4@\u{b}^&\"F(O!C$K%B(FWq!\
        %v6[!4=`.*\"@!G(?\"?!C#H&6'G!6&E\u{12}\u{11}!4Gg*#!@;@.y?'0\"G!@%>!:\"C#A!D\"F!I\"F#r!P!J#B!O'8(\u{3}5 J!F!E\"9\
        #F!=!5!C$=!<#E\"@!\u{7f}\"1!/#r\"F!H&+!3!-U\u{17}!$ukq!<u{a#/A)@$t($!4uF.!<w\u{2}p!6xv\u{1}$$?5<&s+<\u{8}|A .!J\
        !?!/!?!r!J!\u{7f}!w!y!\u{7f}!y!w!C!y!y!.!1!)\"{!3!/!+\"/\"/!/!*!.!3%4!1!,$=_\u{5}!&x{@! v\u{12}C!1tqB!,wJE\" I=\
        wR-! xV\u{10})$=\"B!F#O\"B&v\"@)I-@d(& A&@#x!=$x6=3\u{1b}(\"J\"K\"I$P&H$I(M\"Fin!.v\u{0}T!*z?R!3yF\u{19}$ </y,C\
        !B\u{d}x!7tf\u{12}!JC\u{1e}\u{16}\"<?!}p\\! w,p! t5P!Jx\u{d}&!4{d]! {p\u{1a}!4|rw!=v\u{6}\u{7}!:w|.!4u,!\"Dx&Ex\
        e!7u\u{17}V\"\"B2=bw!)y\u{13}_! JL>!;zG\u{11}\"8t'vz[!>GB42 O!?#J\"K#I%I#s!;\"M\".\"M!V\"M\"R#-\"J\":\"F%\u{c}!\
        2y\u{2}=!$v3E!9w\u{12}`!6t\u{0}<!-sD\u{15}* v!=3B#t!:!;$H!F'z%FG+\" \u{0}=B':!-zTb!E|![# L=t'v$`\" G=x0M\" v4I\u{f}\
        0!=u\u{a}j!<yZ0!2y\u{e}S.!D\"L!M$G(E\"I\"M#?\"G\"N!G!J$K)Oi]*\"A\"J&?\"A#F$A!\u{7f}#8&D*v^*!;C0~!)s+!\"=I-8\u{13}\
        \u{2}!=wgY$ M$v+H\"G4$!4u\u{d}_!>xL\u{10}!9zEZ!Jy\u{16}\u{19}!<w\u{5}7%\"B,w.?!G$zY3! |n5!9y\u{d}}!4FGN! x|\\=!\
        M!B!M!I!E!B!I!E\"D\"I!J!I!G!?!q!H\"G\"v!@!E#B#t\"0!?#n!S!L\"K!>Jz$ I4=(z!9\u{9}w#%E\"K7GuH!4?RV! H!)!%E\u{b}$!4\
        z\u{1a}$\"8C'xr\u{d}!)veQ!7wb\u{1b}!$y\u{8}i1!I\"F\"A\"Q!H\"K!@\"H\"I\"M!D#7\"9!7!L(N#;$\u{16}!9w#9!&z\u{1f}{!,\
        vAH!&w\u{14}c! zz\u{16}!4yW;!<wRh!@t\u{f}M!:u\u{11}`!?xU`! t\u{4}j3#G!E!E#H!G\"A#C\"G!F!J\"P#G\"G!y$H!B&M!.$JCK\
        )!4!J\"G\"G$M*F#t(<+|\u{17}\u{19}!@u\u{7f}\u{14})*A\":(t!8#7$;!>\"I+N\u{a}P!>vam!'BMY!Dv\u{1f}B!$wFD% w!A;@#s+C\
        \u{15}{! yv\u{7f}!Jy&P\" FJuSn!.vT\u{1c}$%C\"@5y!Fs6! wH@!6x1\u{7f}!1v}(!4tz`!4v,z!6rMm!.x?v!7w,1!?xw\u{d}!!u,W\
        !.wg7!Dv\u{6}\u{2}\"=E!Bbn\"2x+M{C%!?#B'B$H#IE<\" H2vw;=!E#G!<!G!M!?!>!K!?!A!F!B!J!<!p!B!9!Q!9\"7\"L#Q!o!P%v!3!\
        L!.!L1-\";v#v:K!'v\u{e}\u{c}!$v(6#*E(E+EP9!%v{\\!=w$$!<u\u{1e}?8!P\"E!H\">#F!L\"J!<#>!I!t\"8\"3!C$G!K!p!H$M!r!N\
        \"0!J#Q9\u{0}!8u,}\"!{<A\u{b}5!*@\u{2}\u{14}!4}\u{f}\u{1a}!JwN>!$uN\u{f}!5vS\u{d}! v3#!!w\u{1c}\\% M*C%D%G+HiJ!\
        J@\u{c}&/ K!:!y\"?!>%K$?!@\"E!D\"D#:%F\"C&<\u{8}\u{1b}.$@\"F!H\"A\"<!E#D\"G&6!5!5%C&<!;\u{d}H! wO\u{1c}!4xc[!,v\
        M\u{10}# K\"|;O\u{15}E!<w\u{19}\\$ R\"|9E\"F \u{1}\" \u{7f}2A8'/$@$C\"A\"?#>\"?!>\";!@$>\"?!<!p!w!?\u{1b}\u{11}\
        !Ju;\u{3}#,~(C6D\u{15}%! C!'!=wAa!<yE{'#=\"G\"B-w(G*y$;n\u{a}! xx'#7u'H,A%,!=v+}!/w{j!?v\u{10}U!9u' !=wq\u{9}$/\
        ?\"r$x'J6f'$G)@$J#L#:!8#C\u{1f}L\"Cw'yf\u{2}!/u\u{1b}\u{12}!=wo^\" F\"zaG!-y\u{14}r#4E$>2A[g!$yv \" I=v3C!9u+6\"\
         u=I`?!;y}g!JxY\\\"*G3B<{! C\u{1}4!+xq\u{1e}!Jv!\u{f}!<x\u{5}C!(v~$# B(z(A\u{4}\u{a}= J!L!L\"I!B!<!F!9!?!J!<!B!\
        t!E\"G!A!9\"H!o!v!t\"D\"H\"F!>!p\"H%I$o\u{b}+\"4t1tYH!+xqO! u\u{9}A!-yP\u{3}\"8u%J\u{1e}\u{2}# D*u*taG#$B&I1xs|\
        ##D$B*toG.#E\"D!G!M!B\"J!>\">$I#?$H$u\"@'48#\" J2vlH!Ftbp$ L#D1N6K\u{5}\u{17}\"*G*y\u{b}\u{a}!4x\u{7}w# E?A%w \u{f}\
        !<z B(&<!9#H!<!I\"u-L/A\u{7f}\u{19}\"9x1@9z!Jv!r!#{-2!!w/\u{8}!8wk3!5xha\"7u3;Q6' z%B\"C*B+I!P!DR,\"$I+v\u{12}\u{1b}\
        &*D*B!y!s&A(xE\u{0}#(v'E7x2H!J=\u{7f}*! {\u{1}r- s)C\"H#G!L\"K#J#9!I!8\"J#J,J+p!=K\u{1e}\u{1c}/ M#>$K$H#G!F!;\"\
        H\"E\"4%J!J)8!8$N\u{15}W-!9(w#<#;$B&;#>!A!B!>%w\"<$NP9##A!A$B\u{12}\u{1a}! t'C/!D!G!D!:#I#C!:!9!;!A&E%z#>\"G$Eo\
        \u{16}!/w|#!$vGD!-t0](!=+B#F%B'D!s!D\"D\u{18}\u{14}\")w>v\u{7}\u{f}!9w0Q!,x\u{1e}~* K#G*F%I%G\"F\"H!M(F&N+f!JIA\
        0!-xn1!?wml!<x{2!JB\u{1f}8!<Cc%# G-\u{6},D^\u{8}\"4E(DRt!9w\u{19}=!$y\u{19}\u{1d}!?w}_!=Erl!3|\u{17}y!=wf\u{18}\
        \"4I(E}W$ F$F\"|DE\u{14}S!8w\u{1b}=!&vY\u{2}!?v.|! x{U!2yrj#&F&A3sx\u{11}! y\u{13}j#<B!B-x\u{11}\u{10}!$y0|# }<\
        @!I-=\" G4z0u\"'s5B)\u{7}\"/s.F02!!v\u{18}V!(x\u{1b}+!Du\u{d}~! u\u{0}\u{19}!Ju4i!$y9\u{14}- N!8#@!s,?!@&D!8\"@\
        !C!G\";&rRL#,w0A.vy\u{13}!:v\u{3}\u{15}! G\u{11}m&#G!?$@!E&C,I~H! z\u{12}~!$vXt( P$<!J%<$A$G*v\"9\u{f}j!Jv%\u{10}\
        \"6z!?\u{11}\u{13}!Juu\u{f}!1vX=!,}\u{12}\u{14}!=u5H! w\u{f}\u{1}!(vs\u{2}$$B)@'>+z\u{12}2!%z\u{2}>!Duw*! yyt) \
        O!x!J*B#C%A)u\">+I;~!2y.D!Jz\u{7f}<!;v{`\" u9u/L!Et/\u{1f}\"!G#z^\u{1e}!%wuW# u4F6:T\u{17}\" }=D'\u{17}\" E?{Q\u{18}\
        2#F\"M!{!J!B!:\"9$J!;!E&7!H!4\"E!C\"?!w+Kf\"'!;$B\"F!J$>\"C<GvP!'u,Y,$N\"N'J!<$K!K!K$<%D!I!t+3EA! }\u{1b}@!=wRD\
        $%C\"@5y!FN'!<t\u{17}$! wwh#*=(J+Eg\u{1c}!=uY(!8x^~#8z+t$Mz\u{10}!4r;H8 <!7!8!w!N!D!A\"4!8!|!4!:!5\"J#:\"3#=!6#\
        v\"5$u$9!9$5(A\"<>#y.0%%B'y,8!71<Ea! z\u{19}F!?xK#!%v:g! y-P\" F2y\u{19}j!9sj\u{14}!Jzv\u{7}!=wGi+&x\"@\"I\">#=\
        \"C!K&;'?'y$H1\u{13}( H!9&v%@&?\"I$72u$\u{13}!=z\u{7f}h!3z\u{1f}$!6tkI!5y\u{15}K!J|g6!<ywY! yvV!+vLQ!&v|g!:{Z\u{2}\
        ! u\u{7f},!4xBY!4u\"\u{1c}!(CwP((E$t!t\"E*I+H!v%CrF$ C%v#x5B~D!1t0M!,vRz!=vQ\u{1f}% K$D&F2=!Be\u{a}!.v\u{1a}L!4\
        tRS\"+u)Ex\u{4}\"=@\"yo\u{11}!2u\u{b}U!(:\u{11}\u{18}!,yn<; P!6!>\"K!N\"J!<\"I!;!G!>!<!3!8!B!I\"J\"3!M!r!3\"M!N\
        \"s'9!x$<Xt!?yU\u{e}!$wX(!=v\u{2}*!?vct\"8w+q\u{1e}\u{13}!4x\u{a}C\" z*F\u{1f}\u{7f}!@{\u{11}%!<u\u{5}/!'{*.!'v\
        5D! yf\u{10}\" K4vwp!$wh/!1v\u{1c}\u{15}!4y|\\!=v*O!4uc'!!w{ !>w\u{14}\u{6}!3yr\u{e}!.J)\u{1f}!'t\u{1}K%!{\"A!>\
        8=$v#\u{12}!=t\u{1d}M!>yk!!<uh.!Jv\u{d}%\" G={\u{13}\u{2}!Jv\u{d}F9!S!M!N!G\"L!K!P!J!L$L#U$M!Q#R\"S!S#R!N!A!P!H\
        !H\"F#;!K\u{c}`!8u<C!J|dj!\"x\u{14}\u{f}!?tk?!9u@E%<s's!B!C\"F~W!<t5m\" sJ==e!2yWQ# J>v!wfV!J|)\u{17}&/<&A&?!w!\
        9!F\u{11}\u{16}!JAg*!?xx<!JvDC!9tsE0\"M\"w!E!G\"H!E!K!@#F#u+J!N!D!9%L&Kxr\" G2w*2!JuK-! y\u{7}?!<x5i!-v(0!<t+'!\
         w,U!7s\u{10}\u{4}!*u\u{19}{!=H'\u{6}! y\u{16}\u{1d}! yd\u{16}!&v\u{1e}\u{7},!F#H!C\"G!<\"E$:&H$8!w\"t#@j1!.vMP\
        ) w%<!A+B(<#=!F\":+@[i! F\u{15}b#8v&A,<i\\\"7I%w}`!<w\u{18}6!9zA\u{f}!<E0\u{4}!,y|\u{16}$ @3|!K6J$\u{13}!Is_\u{f}\
        \"7v3Ff/!+|/I!;z <# B9z\"{\u{4}E!*u\u{13}\u{15}!Ju-\u{e}!7t*G!*w&&!4zv/!8vKD!<x\u{0}c$ I9B#B.|T_!<C\u{1a}\u{1e}\
        !-xBu!9sSN!#F2}' u\"?'w!>%<%A6<!Y2 P!?\"w!C!F!G#<!N$E#G&>\"F$I!>\"G!A%D$Isp\" E(|$G!=u&\u{6}!DvyK!\"xq2!*wl\u{1d}\
        !JB=9! wh}!/vO\u{b}!4v? \" I2v\u{f}5! wlV# B/r,Eh9!6x\u{1a}\u{f}$'E-N%:#<){! x,G!Dv.\u{11}!)xq\u{7f}!8xc\u{6}\"\
         x#J,+!4u%\u{0}! E\u{f}@!Jy\u{e};!<t\u{a}7!<xSH!Jv\u{2}?/\"I$C\":!3#<!@!6!>\"E%5'I\"5%4!9%{=#!=Cbh! z\u{4}q#9t#\
        E)s\u{8}1!4xum!EvNY! x~\u{18}$ I'y'y<@OS!5v9X@ {!;#F!F\"C!H!>!s\"@!N!H!Q!A!n\"=!G!D!C!G!>!C!D\"@!U!=!<!F!9#@!A!\
        B$BWC!=z=X!(xo$!$vcU\"$w9Cp#!2y]2!Jw\u{e}D\" z=GR\u{1}!Jw2?!=w>w5!?#A!A!>!I\"G\";!H!E!9\"B$F\"0!E!z\"5\"T!D!v!G\
        (E~\u{7f}!?v=!' x#t/?)I\"=)y$?\u{a}G! z+q6\"M!C\"D!L!L!O\"H!B!:!R$P!C#A\"E$E!L\"S\"-!G%;!K!>e\u{14}!4x{4\" F=zI\
        \u{7}!=v2\u{3}\" GJw\u{12}$\" N2J\u{14}\\#\"F(F@x.\u{18}*$>\">!G#?$=#H!E\"t$6$Oo>,!7\"F!F%B\"C\">!D&J$7!:#J.F\u{c}\
        h\" {=G\u{3}a!4D]M!Jym\u{3}8#D!B!K!?\"F\"F!C!z#H\"G!H\"P#5!O!<\"B!w!D!F!{%6!9!1$/\u{10}{!<v\u{f}\u{1f}!4CL\u{1d}\
        8!C!E!B!A!C!A!E!C\"G!C!r!;!@!F!?!K!C\"N!D&I!s!p\"H+r\u{7}^!=H:+,!9#B%C!t!?$B#H\"u%8#D!F!>>\u{d}!??S\u{e};#J!O\"\
        K!F#G!<!I!F!H!F!?!B\"B#=\"z!;!)#t!M!E!'!w\"G!7!C$D!xi-!6rB*. N#@\"=\"E#G!=#:#?#H#y$D#>(0$KG3!$v\u{16}4!<u!\u{16}\
        !8u_\u{6}!6t\u{7f}\u{17}\" s=DAr0\"M%5!N\"<!B!D#H\"E!@!2(>\"H!K\"=$O&R@F!8u\u{2}\u{1}\" F%uB\u{1}\":z#?\u{4}+!5\
        v\u{e}]0#I#G!J#K\"M'8\"3!3!2!H#K\"M!@!F%1!2Nr\"+|?E1{!9v-!! u\u{1e})! Dct%1w#I$F'7+G@\u{15}!<t\\8#$x8I\"H\u{1a}\
         !'wpU*!>#N\"H\"I$F&F'I%D!=+Op-!2y\u{c}d\" F(y&\u{15}#%w7L!GtR!2y\u{14}\u{6}$!21=\"9)LKS!<u!\u{7}!EtVq!>vUe3$:!\
        C!A!D\";\"E!y!B\";\"B\":\"y!3!0!1!8#I(6!3\u{1d}\u{b}!Jw:\u{3}!9yL~\" K(v\u{1d}C!7tCz!Jy*|#1v'E%sf\u{e}= F!J!J!>\
        !P!=!G!=\"p\"/!N!u\"J\"P!<#Q!u!O!9!J\"B!<!E!E!<%s!9!2!I;]$ E<x!A-J\u{1a}c\"&E.|\u{18}g!4t\u{10}&! {a\u{d}\" w>J\
        wH! v)\u{5}!?F\u{18}l!*yH\u{c}\"&@DAc\u{0}!&xs#9 Y!M\"N#O!R!I\"G\"8!J\"Q!G\"J#B\">\"z!'\"I!T\"u!*!B%B!K!;\"Odh\"\
         J'v%V!$vJ\"!=v\u{c}:!4|35\"1I,weL! HYl!Gsd/4 M#R!P*H\"I!Q!A!@!I!N!-#B#u!P!u!9%@\"N!P#Gk\u{b}- N!8#@!s,?!@&D!8\"\
        A!=!G\";&r{C!J|\u{1c}O!%u<V#=D\"B+@0C!JvD$\"'L+HZ'!J@I !Jx\u{16}1!=D(\u{13}!=xec3\"J!D\"H!H!L!E\"D!C$G!C!K!G#=\"\
        1!H!8\"M#t,E/\u{3}!4wk\u{6}\" O*Ko8! F!,! u)d!5uf$*!9#A(G\"E#D'6!9#@#=+G*G# E\"t%}5)!$u\u{18}>!4{\u{15}\\\"$F@w\
        4X\" J4v]0! x/0(-<\";%>\"1!v!s%='8\u{1e}6!<vWV!<x2\u{0},!2\"?\"@\"C!?\"F!:#=#C#C\"4(AV\u{2}!=v])!<w\u{4}C!-uW\u{9}\
        !&w~A!(:5\u{c}$\">*|1C\"A+\u{11}\";{/BU\u{e}!\"x\u{4}P!!wPA\"(sB9R\u{1d}# A*w1wVf!-zO\u{3}-#F!@!G#>&C!F\"F!C$:\"\
        v!4%C!7\";2 N\"M!?\";!G!D!;!?!K%K\"D!6%F&Q!Q#3!A#O])!3y~&# B)v'>YR!Jwv\u{7f}!4vq\u{1e}!4w@T!!w5\u{4}& v&@$D%?.D\
        ->{L9 J!7!<!A!J!y!\u{7f}!K!=!<!E!9!K!H!9!?!v!<!C\"t(B!C!>!:%J\u{e}=\"!u!H\u{17}M!&v?+!;v\u{3}g! A\u{2}5!J|Wg(#v\
        $G$B'K\"J'I)8&3k\u{5}!<wFn& A&@#x!=$x6=X~!7s!R$\"D%@#{\"Ej8\"4A(w^P! xd;! u2J\"*F3AK@!#xPf1 N!2#H$s!:#;!7!K$?\"\
        N$G#L!I!B!K!4+M2,!<x8_!=v2=!JzH:\" u=H\u{5}J!>uh\u{1}!=z+&!2D:L!*{\u{c}P!JC8P!?{I\u{10}!!uH\u{1c}# A!9>~-F!\"v@\
        T!@u\u{8}\u{0}!9t\u{1d}\u{13}: c#s!O!I!Q#Q!L!M!K$D!L\"K#F!J\"C!:#U!r\"S!K!M#M!R!S\"H!Q\u{19} '$B\"x$B.=!x$>-=TW\
        !3yX&!%v!b!7vMg!<xZ~!.y\u{13}Q!Fx3\u{8}!,u_G# P;v/>\u{1}#!?t\u{2}\u{1a}\"6H4vL'!=t_V\" x*A%\u{5}!;x\u{e}\u{2}!5\
        vh0\" v7v`1!Jw4\u{1c}!5xhG-!;'C$=!A!C\"B!G'7!6#@#8&9%G\u{8}V!7s\u{15}K+ x&G!@!E\"B#y$E#A'D\"G!@_f$ r\"J#C%D0)! \
        w\u{1e}E!<vm\u{1e}# E!v1x\u{12}{!!vq-!*EAh!Jz:K!<x`t% K$D&F2=!B\u{1c}r!7u-i!J|\u{f},!'EjW!.vgJ!?yKS!JAN.\" G2z=\
        \u{15}!2vSV!9s\u{6}\u{e}!Ju|!& >!C\"y$C5o!v~V\" u9u`+!?tNd!.{\u{2}J!?u3#1#B!@!E!L\"{!I\">#=!L#I%C!1!2#4\"H!5%5<\
        \u{a}!Av< !1xR\u{12}!=y5_% A&x!=4D/?O\u{3}!Dv#8!%w\u{19}m\"#C>|Xu#4z)B-9^I!<u;=!Fwxu$%H*F-H!N6\u{19}!Jr\u{6};!!\
        x7;\"<t.@{d!9yt\u{6}!4yN~!EvK\u{d}!.vt\u{a}!=zE+!JA5<# x;D#z\u{8}e!9uY\\%!9$@!B&?5y\u{14}\u{11}!$x&>$8:#F#:!;m6\
        , t!;!I$H'E!J&L#<%C\"I!;+8 \u{14}\" s'G\"m!9s(M! F\u{14}\u{7}!7v\u{3}S#*B'u,Jes!Ju\u{f}h& @$y$A\"A*>'xzc!2yF0; \
        K!G!C\"@\"G!?!J!N!J#N!6!4!?!H!L!.#I!J#/\"R!R#,!t\"H!z!O%y-L2!P!G!P\"M\"F!F\"E!L!u\"J!H!;#4#3%N\"Q!N'G}%%!x!B*u0\
        E!B\u{2}\u{10})!E#K&L$E$K&L#F\"H-I_\u{6}!>v>}' u'>#?'v,;!E,@e 7 z!G\"8\"6\"6!J!\u{2}!2!1!6\"2!4\">#3#3!3!0\"7!P\
        \"E!K'5$;\u{4}X\"\"G={Bf!<sYC!;zZ\u{1e}!$t_\u{10}!1v {!\"Ik\u{5}!4x`v!:v\u{5}?& L$@(B(:$7!y<x( J%E%H\"w(F+@%u&<\
        a+\" J2z\u{13}\u{15}!,v\u{b}m!/x\u{11}\u{1b}!:{`@\" B$w`\u{1b}= R!u!N!o!B!G!H!A!L!L!G!M\"A!v!P\"H!F!L!D!C!1\"F#\
        P!K!I!U&+!E\"G]H!=J.2\"=w-x\u{c}\u{7f}&*A'G*A!@!u-<Y-!=w\u{16}X!,w\u{19}\u{13}!Jz>n! |v\"! vi\u{1a}!(y|>!4wQG!9\
        v\u{7f}^\" FJteg-!F!Q$v\"?)C#N!5\"H\">%H#2$J%@YB$'@-u't/?%j!!AkG!<yy.\" G*wN\u{14}!=wL~\" G(t&\u{8}! wlE!=uXr\"\
        <D!J>:! zA\u{14}!@u,A!<w9\u{d}!<y]\u{5}& v&@$D%?.D->\u{15}\u{1c}$'G#B1{\">B\"!Fs91!Dx+V\" @'wb<#7u&u-E\u{2}5!Jx\
        \u{14}P!%v{A!-ya%!<vM\"\" K?u:-(#>!A${!?!?*?(:.6i\u{1d}! x\u{12}@!1w\\J!JtQ9#2v1w$J{p! w9w!-w!|\" {'H9\u{8}!!u5\
        \u{15}!1v^i!Jw\u{4}N#%B*v,v?6$%C/@$x'Foy!)y\u{11},1 M!J!B\"@\"@#v!B$w$B\"F'I!?!F\"=\"z$?%H<\u{1f}\" w>J4\u{c}!)\
        vA\u{1c}!>{B~\" H*xpa! DS\u{1b}& >#y%A\"D'v9t\u{d}v!<s?&!2w\u{1}\u{18}!Ew^C%&v!H$J)I6?\u{a}|!={}?! ywF)!:!F!E'B\
        $u#?';&B!A8X!!x:J!9u\"3!$z\u{a}6!3y\u{8}\u{8}\"@t*F7I!,urh!$s=z!>u%Q!8xP\u{b}\",|>>\u{7f}5!=v0g$ D!t2=+>4^!+z\u{15}\
        w! zQP% t\"L0H+K!Fh\u{0}! A-O\" D'sA,\"4E(@)o!<vW7!Ey-*#+w3?,=\u{0}n' r%A\"D't!B$x1DW\\*&E$t'@!A\"I#G$D!K!?-I\u{1c}\
        Y! rUI! Jym! uUp!%vnW* J\">\"?&=*?$J!@$H\"u+t\u{19}t!%z9f+$8$=!<!5!8!L(5'C\"x\"C+=?o% t&K$u\"D(EP\u{14}!=vq}!Jx\
        \u{14}p\" J4v)\u{16}%2E%4$E#A,F3\u{18}!9v\u{17}\u{19}! uam!?uAu\" H2y(Y!!v* \"/C%LI(' ~!I!M\"F-E#A)F84#4z)B-9R\u{1e}\
        \"9t*q\u{1b}R!;\u{7f})\u{1c}!!v9s!?y6h\"<B.=FS%(B0C'u%w&<\u{7f}z!)w=f!4v)\u{9}\"$F2u;u# F2<+~p0% F!?3s)=-@&_!%v\
        \u{0}3$-B)@'C\"v\u{1d}e!<Ado!!wNe!9y-\u{19}! z^j!<u\u{c}\u{4}$ C;u*w%Cg7! z\u{18}\u{7f}\" LFx\u{1e}\u{1c}!<va\u{17}\
        !7u\u{10}\u{9}!*{5h!\"wr\u{19}!JxG !Ey,n\"\"|;FZ\u{b}\" I=w\"I!4v\u{14}9!@G\u{7f}q!6}\u{15})! x\u{1}F!4Cf8!JyEP\
        8 D!T!J!J#G!P#n\"s#N#Q!0\"C!G!@!J!M#u!J!v!C!J#G!>&Oeq!<wSF!JvG\u{19}!$xO\u{b}\"1s4AL>B L#C!I!H!@!N!C!C!B!N!C!:!\
        H!H!<#5!<!@!I!D!u!T\"J!L!\u{3}!P!J!1!3!9!~!O#E#N\u{1c}2! GeG*\"O\"L\"I&N!M%J&J!/%L,.DV\"4>)=L\u{0}!JwNr! w(^# F\
        2w+v\u{9}v\"-u*E?$!7u\"s!=yrR!=D\u{1c}\u{7f}!'vSm!@u4 !Jt\u{14}z!;E\u{6}W!=De?!?u\u{3}.\"+{2HG\u{1a}!<vLJ# E!E>\
        u\u{18}\u{e}!$v[\u{5}!=wFl! GiO\"*y!CaY%#C$A*t,A-C'R,#?#A\"=#?#=$F,?!<#G$:!H#9?_\" v1KvT!Jy\u{18}g\" |*F{K!J>|\u{b}\
        !<t_\u{5}! Fx\u{1c};\"K!s!K!N!J!K!D\"K!L!@!w!N\"M!N!H!O\"F!R\"J!r!'#I!Q!S#H&<!>_{!'vZ5& :\"\u{c}9>\"7!B!<\u{1d}\
        \u{3}!JB9\u{e}\"/E;7nz!=x\u{1}n\" D=wz\u{f}!'GeR4 F!z!v\"v\"B!E#F!B!@!B\"=\"D!?\"M%4\"?!C!L!?!9\u{19}\u{18}5!0!\
        u!K!C!w#C!;\"7!4\";&I!H\"0!L!1\"F!w#2&2!3$<~\u{14}!9w\u{c}\"! Dz\u{b}\" I2vXT!8wa8'$G)@$J#L#:!8#Cq@!,u7*!*w^9\"\
         r=CjE!7s2#!Jw~\u{17}!J<'[!4xX\u{16}!4y5w!=w12! wZ\u{10}!9v\u{0}\u{3}!=v\u{16}0' K\":\"F&E\"?0D!B]f!J>\u{19}O\"\
         F4v\u{c}g!!w.q!4x=n!<uNd!!u\u{4}v)\"E'y!>\";(B(=!G$z)C\u{16}\u{1a}!9sr\"!+w\u{7},!?{!\u{18}$\"?-D%G%;\"F!-w5V!\
        $v]F!FsL@!2z\u{2}\u{1d}!F|8\u{7f}! y\u{1d}\u{1a}!4sYI% J*x$w!A%A/\u{1b}!Ev\u{14}H!/yrF! C4g!$uX\u{10}\" E2u\u{8}\
        z!<us\u{5}!'HG3!6v\u{7f}\u{e}\" v%Dpe$\"G&H&v/K?.( G$w#F!@\"?$A/@\"9W,. q#C\"L!?\"A\"M!D&<!E\"E#@%@\"@,8EC! vO~\
        ! vr4!JxP\u{6}!&v\u{1b}G\"*F%v\u{2}J\")BAu\u{6}K-#E#?!?#J#A$A#G$0!G#r!M$7$7\u{1a}a%+F#D*7$D.3\u{a}-\" >3uve!7u\u{e}\
        B!=v\u{0}q!J{0\u{7}!.xi\u{1e}! y}F!<uXI%!\u{7f})C1C\"D-=+t# ;<w.=92!7u\u{1f}L!6x\u{2}=\"+w?>5+!=?I\u{10}* \u{5}\
        !8$A'?#C)<$=!?\"5+5\u{1c}\u{b}! F+S!4w\u{c}X!8v~0\"<E\"|.Q# z%I8G_x!,tA\u{13}\"*G*w\u{1f}j!=w\u{19}|\"8x2BG>!Jx\
        tF\"1w-Dwt\" v%J\u{8}\u{18}!-u(r! z]`!Jt%n!!y\u{1f}(\"4z(@)G\" J2v[>!*{6s!/t%J\"'v6HFk!<us(!(zu\u{c}! vX8! vm4\"\
        #K$wJ%!-|\u{1a}^!6x&E!;~\u{e}a!'w\u{19}x' r)>\"6!q/?\"9-<\u{17}\u{1a}1 M&<!@#;!?!;!@\"A\"C!?\"<#3$I!y!O&B'In\u{6}\
        !+C6\u{8}\"4z6FE@!/y{x\"7I%w.F! G$#!Jzr\u{13}!=wE\u{c}!=t^h!=MZ(!8u\u{4}h\"<G.zB<!Avb`\" B!zK^,$A!E$=\"4!=\"C!C\
        \"D&4!4&?!7\\k!4u\u{c}\u{7}!Et5<\"5z*C_s!-w^2# J2x+>!D$'A#:/u#B\u{12}j!%vr\u{e}!-w\u{f}\u{7f}!7t;$!Ju\u{a}k!7u/\
        \u{1c}$\"A,t&E)?=e,$G#K!B\"D!F\"I\"x\"u#D(F!K-80^!7x2\u{b}!&}$[\"9E$FkA!+Aw\u{5}# E%x!H(_\"5v\"IU\u{8}\"1t+C\u{a}\
        N\"$C)~Hx) N\"v!H'F%G#@\"E$>2?(P!4wA\u{11}& ~*G(F*E!:-=C\u{9}!:{F:\">H!w\u{1c}?%%D\"G-H(B#<!\u{13}!%y0>!!uqa!8v\
        \u{0}\u{14}! },w4!J\"?!:#B!E!J\";\"=!?\">!H!E!4!B!4\"H\".#E!r-x\u{a}L!Jwt;\"4F6uZl' J&B#A#=&D'7#uz\u{5}!<v:(!J@\
        4e!<v9i!@x\u{3}h& L'L'K&M)J-EeA= t!>!O!?!C!:!?!C\"1!>!:!\u{4}!5!=!?!9!<\"6!>!:!4#E\"N!J!J\">%<!G%Kf\u{1c}!/w.\u{18}\
        !<|\u{17}0-!J#C\"G#D#J\"F!G\"I'7$L\"E!7+G\u{b}c$ O&F9='=)G!+v |!JBVb!2yiY!=uNY! tM\u{7f}\"&z7GU%, q!K$J%K!@#H#H\
        #E%M$L\"I+L>\u{0}\"*B$u\u{1c}|! x\u{e}1!&x3@$ J\"B2A6:\u{1d}$\"*B!y,\u{13}!<ypR4 B!=!>!:\"x!|\":!9!4$9!7!@!;!;\"\
        {'3!<!D!@&Q\"0\"*I\"yka!=BpK% p9=\"@$>$wdk!JC\u{18}y!<vV\u{16}!Jx.\u{1e}!4Bi\u{13}0\"H!C\"F!D!L!A!E!D!?$E!C\"M)\
        ?!F!r\"8@\u{9}#$B&M$I\u{1a}&. y!:'2\"3\"z(5#:!;#;!7!P!4!;+2VQ# {'C6Bl1/ K#B!B!E!E!H\">\"y!A!C!F#G(6#x!Le,!!wV!!\
        =H6a! u:<\" E=\u{7f}G1!7uR\u{1a}!Ju\u{1c}\u{3}!&waW\"6v4A\u{4}~%4|(F!@\"D+ujb!*x\u{17}-!>vqQ!>x|U\"<C#t(0!Jx\u{1b}\
        \u{6}!4u\u{1}u\"*G%wY\u{c}\"+{2G_\". M!2%F!D!F\"J!w!;$C#<$0&N!A!<P:!/wj;$ N4>(:%{x\u{4}+ G!9!D!;!E'B$E#?%9\"5.z\
        \u{1d}N!<x\u{d}>!9u=A# J#u>v!Y! u&\u{1a}!?uoI!!vWv!<upZ! vxb!2y{o!4x><!=wkJ!$}?\u{19}\"<F!Hz\u{1b}\"*G3B\u{8}m!\
        %vdy#4B(u.EZk1 M!>\"=!K!u!F!x#q\"A&E\"C%8\"@!t#?#u(D\u{8}C!>w$N# {'D6Bbw!=EK9!3~Vw\" u)C\u{1c}\u{1d}!3x\u{4}\u{1c}\
        !,uV?!4wU~!Ju#C! x\u{5}\u{12}%1A!C,?'>%>c\u{8}!*DW,!%um*!;w\\r%/B%?%:,N%yiz#5w(F)yJS!$xhx! vRD\"$u9B!Q!=v5\u{4}\
        !*F!&($D&D\"?#G%I#>%E.z\u{3}/!Gy\u{1e}/!8u_\u{e}!<r\u{9}a!8u\u{15}[!8wD\u{14}! Dcp!9u4+!$vB1#!K&C#MTr!#yp\u{16}\
        \",v0JI4!=uTI!,wD+!4zuP! NRU!-u[_!J>eL3 R!;#E#N\"E!I!y#C!@\"E!F$1#<#E\"s!6\"3#/\"-){!FxIB!!vX\u{1f}!JvdD$ M\"C0\
        v*ER8!%wM?. O#A\"F\"E!?!=%A!A\"B!E\"w\"<&K#H\u{f}6\"/B%zZ]!4w6}%\"J&v!@!I2H\\q!Fw.\u{f}! x/$!2y_8\"8I$w;i!4zVm!\
        $y\"'%&A)E-C#8+M:=!!zrJ!3yw\u{10}\" F4zP\u{e}!4zj\u{1}!<y\u{f} %#D\"I8G\"<+ye\u{15}!6tbT!=Fgz!7tY\u{1}\" I2wA'!\
        !v/\u{1d}!3|x{%!x1H)L\"q!>1,!4u\u{1} !F|RB!<tdo!4>6\\!,u9-!*v-q!9v\u{18}d/\"K!?$N!E#G!r!9!t#G!?$t\"2$N!N-K\u{1f}\
        b!Jw\u{7f}\u{b}%\"@0E\"D)w!FpJ\" D=zn\u{14}!JyT&!<w\u{12}d\"!EDx\"#+ M!4%A!D#I\">'>*P!B!@&7LH! vne!4{\u{19}-!=w\
        1d$$u:B!v+AjN; W!R!K\"M#r!M!N!U!L!O\"N!M!G!L!M%Q!U\"I#Q!P#O\"Q!O!R!M\"L!I\u{1b}}\" G>ya>!9x\u{14}\u{1e}!=w\u{15}\
        L! C\u{19}\\!JF:Z!<ugY!Du/F!=E=p!<ufR!=v(V!*uQd\"!E?w(\u{1}# \u{4}2>+C:\u{a}!9ug?% x%K/K)M\"J =( I\"z!v%@0A$C!F\
        -A\u{d} -$@\"C!@\"?#@!y'L#3!5!5#L!O!@\u{14}d!,wqS\"'u6K1\u{15}!%C:R!<EQ\u{e}!7w[F!>yr:$+?.w$D-:\u{1d}\u{16}\"$K\
        FwhM!4wh&!Jz'(& K'J#D\"u1N!M\u{c}V!>v!\u{b}! w\u{3}18 O!9\"H!E!O!G!u#t#?#7!I#M!>!7!:!8!6\"A!K\"D!F%:!8!39\u{4}7\
         H!7#s!>!L!v\"u!m!3&F\"<!s#4!2!6\"E!5!H!6%M!M\"4$G\u{12}U!(w\u{7}\u{14})!9#?.H\"C$;#v\"F!?,;/:,$D\"H#E!O$F!H\"J\
        !I*O\"G!9+Iq\u{19}! DH3!$u\u{15}q!Gy\u{11}k!,v\u{10}\u{1f}#!}3?,yXV\" x=B(U!7w9\u{19}! x\u{15}\u{1}!9vQ5!-v`]!8\
        yJG! u|62 O\"D#C#B#I!5\">!N!B!r#L!-$K#L\"A!@!1'B3\u{11}!'vQ\u{14}!9v11' L\"@%7+:(u$=&4G<!4v<r!-u\u{e}*\"!{<Ax-!\
        <u6\u{1d}!4v\u{3}1\"<t\"H?U$ q\"D2v+yB>!=vx\u{10}# H=v)x_\u{b}2 r!I!S\"H!C!?!G\"@!H!:!F#B,K!=!r\"4&4%E\u{11}\u{d}\
        !JCA/$*D#w/A\"x\u{6}h: z!3!E!{!F!?!H!@!u\"C!>\"@!A!K!;!F#C!>\"3\"3\"Q!9!H!@!6'3w8!!x\u{9}+\" G*{\u{15}\u{19}!<w\
        ^&!#u/M!*w}8!?tb\u{0}, E!7#?%>!?$;#B!D\"G$8'9$x/W@ H\"<!5!P!s#R!H\"J!s\"P!R!A!7!G!>!q!U!0!L!B!M\"C\"P!t!/#q!N!L\
        !;!,!I#H\u{5}t!=G9$% M*C%D%G+H]C!J>\u{c}\u{18}\" F'z.+!7uV{$ v'D#?3BL1! Jy\u{12}!7uH\u{11}! y5\u{14}!4y\u{10}5\"\
        *y.?E:# D2z+@aW!!t-:!3zy3! xen!=ys8+\"C';!A*?$;!:\"D\"=#t'I#<\u{1c}e%\"B,w.?!G$z\u{1d}\u{18}!9u\u{8}G!JF\u{14}h\
        #*E2?!Mld!4zH\u{f}!<>%\u{1d}!?{\u{c}I) s!B#J!K#E$E\"H&E(E.k!Jy?\u{d}* t\"B&F!H!H%C\"I#L$G&Bw{0 A\"H#G!A\"t\"x\"\
        v#u#B&G#F!D!:!=!D+E}\u{19}!J{n## yFx$E2Z# H4v6w,]-!:#@!G&@#C!?\"B#K(9!J!=&9\"wv$!<z@=!$z\u{1d}\u{8}' u%7\"5#6%9\
        #I);GL!9u6F\" E4{i:!$yZI# <\"\u{6};F!3!Jux(!9v*s!(u{Y!Jx\u{8}c# F2u,w!n! z\u{5}R!4xG\u{14}! xEe!?rY\u{18}!$x\u{5}\
        G! uf~!)y\u{1f}V\" B)uka!Jt\u{14}\u{1d}#&B6>!?+\u{a}!%v\u{b}(!E|XX! r#s4 N!@!{!@!D!:!L\"B!B!@!:\"=\">\"E!B\"I$9\
        #u\"O!K\u{18}\u{15}!=wr\u{0}\" DJw\u{0}0!4v|Z! w\u{10}Y#!B;B!G/$!*z\u{12}x! {{\u{b}!)wJ\u{7f}!9yDq: L!H!H!m!L!I\
        !Q!T!Q\"L!J!K$H!J#w\"K!P!N\"G%J!M!I!J!L%P\"vy0\" J?w\u{7}t%5z#y$A(y&=\u{f}\u{1e}!)w9M\" }=Bq\u{10}!=DK;\" D={$\u{19}\
        !=x\u{b}\u{a}! C\u{b}S!=t\u{6}E$ z$H(E#vw\u{c}!)w$\\*%K\"L#G!E!D!E$G!D'F#wFL\"&GD>1\u{7}\" E<\u{7f}s\u{1}!Et\u{1d}\
        <!?uP<!8vam! {f\u{10}!4{a1!JvW\u{1}!?uv>\">w,?\u{f}\u{6}! JA\u{16}!3y\u{11}:% p\"=(v*='A^\u{7}!Ju4(!/x\u{1c}\u{6}\
        !,w8\u{1}! z'=!,u\u{8}\u{a}!=v\u{1d}!\" EJ@Wp%\"B,w.?!G$zg~! w&>! vgS!<vN\u{3}!=wWh!$vmK\" J'wlq\" D*zg\u{1b}!2\
        tUQ\"4C%w\u{15}D5$F\"G!K\":%K!K\"N!J!I!Q!E!E\"<$H!R!A!y!1!2!>#?\u{18}C!-s2\u{6}!=wzW! E[H3\"J!D\"H!H!L!E\"D!C$G\
        !C!K!G#=\"1!H!8\"M#t,E$,!,w\u{10}C% @/?.C'E&vEO!J@\u{11}\u{1e}$ C#u+x!AX\u{16}!E{\u{1e}4(%{!B\"B'C%@'D!B.< #\"9\
        z)u:g!$t@%!=EZ\u{b}!=EE\u{19}!Jz\"=!=G\u{13}D!>{^#!=w8A! C.8!4{&l+)C\"F\"w!H#L\"?!L#;\":%H,EDH* L#v!G!I\"D%E&K)\
        I\"O-D3)!JvQx! v6\u{e}!/}9f' C5>!~!7%C!@\">o\u{7}!9vP\u{16}!Jv9E!<vB&! wH4!4z!/! vs\u{1c}! zw;- M#B\"G\"F\"=!K!\
        >!H\"?!D\"C!E$<\u{1f}\u{1}!Jy`a%*F*E(=\"\u{7f},<sT!$v'u%\"C(?1I!w.Ev\u{4}! Gs>!*taW! u\u{14}i!)yj@!!x\u{7f}!!/t\
        F7!=wT\u{e}!Jv+>!\"w_i!?y\u{e}\u{0}!-z\\7!(v'\u{3}!/u@`!'{y(!/z^?#4B2u$DYX! u\u{15}\u{7}!JwVw!)w\u{b}\u{15}!2yl\
        s!<uf/% u*C%?.D-=XX)!E#J\"I(D$K&J#E\"Q-GOy!Jv\u{16},!.~\u{4}?!Juvw\",y0C-O!,uV0%%H\"K+H\"K)Jsg!=u\u{d}%!8vBU!Fx\
        T\u{10}! xW%@ F!I!E!N#H!O\"V!o\"r\"O!O!q!P!O!1!p!C!H!;!B!N!-!p!t!E!x!B!L!3\"J!@&Alg( H%>\"v\"u2F!6!H-Gwc!<v{$!7\
        u)-!>w\u{13}\"\"\"F)w/L# r\"C'wvD!)w}D! wDl$ D&}*x$=4$\" J=}\u{1c}\u{8}!Jx7b0 O!=!{!J#>#?\";!@#<#A\"5'=!;\"J!=+\
        K\u{17}R! roN!>{L<!=va~$ D*C/v%At<! t7g!<x &!8t':\" J2vKc!Ju\u{c}{!=yh\u{0}# ?'G4vEk!4w\u{19}!!*w$g!?x6\"!.w5o!\
        8y%0!!z\u{18}\u{9}!={\u{11}`!,u\"_\" }>HeM\" J;v\u{3}\u{12}!,v=\"!!s\u{1d}\u{19}!@v?R!Jy\u{7f}i!%vmq(#@\"C#H'A\"\
        F#;({\"=\u{19}k\" I=w(y%%>!y!x4F/8e+\"<|!Cwf* F&A!=#u!H\"9\"r#;\":)<|0* F&A!=#u!H\"9\"r#;\":)<ZH!JvTI!;t_K#'B*H\
        !ET#!)w7Q!4w6C\" F=z\u{1f}%\" A2A|e!5t\u{4}S%&B!A%<(>)v<=!&uE\u{c}!/v^\u{a}\"$x0F\"`!8v\u{b}:!=vuH!=A3)!$vT\u{12}\
        !4B\u{16}\u{8}!=x_Q!&w:\u{1b}!=w\u{17}4\"5v\"I\u{13}_!JEv5!4xo\u{1}$ F'E5D!\u{2}j;!/uL\u{1d}( t&K$N!?!H&s\"L'r\"\
        k# D<J!I2J!-uA\u{7}!9v`\u{10}\" I>w<&%!\u{7f})C1C\"D-=/h! J8\u{14}!,v?h!=w*9, O\"D%G!I\"I#:$?%3'E!u&J&G\u{19}G!\
        9x6\u{f}!=A96!=D\u{1a}g$9y#D\"G,z8\u{3}\";B\"w>e!@{\u{14}\\!Ju6\u{16}, M$F!@\"?!D\";%=*u\"@\"D!=,Er\u{12}!<z3\u{1b}\
        !4u\u{1d}\u{4}!-vp\u{1a})$D\"y\"F'J\"I#B'J!I#;O+!+w2w!=IM0!8v>X!(wTW< K!4!=!=!I!|!\u{7f}!J!<!I!E!8!I!F!<!?!w!<!\
        A\"s$3!3#=!B!<!8%H&K\u{17}7$ D$v0?1w;{! y\u{5}^!Ft=$\" v\"Kv39 9!L!F#t\"E!2\"v!3#7!C\"4!:!<!3!:\"1\":#s!v!q!7\"\
        J$J!4$3l\u{8}!-z34!$y!($ K7?&=!x\u{d}&+*A\":#r%u!7#5!7#:!9\"F%u_\u{7}!6t\u{0}a) C#=#J!N$y$8\"B-=,8gu'\"q/L#I'N!\
        @!J-DM4\"&I7FS(#(y'D6w%\u{8}!2xw\u{1c}!@u\u{c}^!Dv@X!Hq\u{17}K!=w'N!/v\u{d}e!9u,_\"7v3H%?!?t\u{1b}]!>zsk' B%>&y\
        .<#H\"u!=Of$ J$@0x0K!8\" ~'H8d!<u>p!4vY2$\"?\"E9A*z`m\" I2uuD! zw\u{1f}!3{z\u{1}#4D(=\"Eq!! G`|!4w\\i!(vy\u{18}\
        # u\"J#FT\"!Fz\u{14}]!@v\u{1d}X\" x*B'$9#J!D!M\"N!F!L!N#A\"K!r\"q!?\"w!P!R!D\"K\"C\"F\"F!D!H#E$@!M@\u{a}! x\u{17}\
        +# H<?)x,M*!6!B\"G$<&=!>\"?*w\"Q(:G{: T!U\"C!F!N!I!O\"I%O\"K!N!I!:\"@!H\"O!S!E\"K!Q!G\"J!*\"@&?!v's!=u&a!@{\u{11}\
        5!3vvc#*I4I,@+y\" t)wT7!Jy?^\" C;\u{0}JE!J~\u{7f}X!<{EX#*A*?#<\u{12}2! xq$!9u{i!7w;f!/w\u{9}\u{17}!=x@\"\" I\"v\
        5`!<=(o! |#\u{14}!'z\u{5}\u{1e}!Ju\u{3}:!8t~K!<w\u{5}c!Jur}- I\"G!@!;!A!@#H$6\"@\"C!F&{%K,\u{1}!/v5Z(#@\"C#H'A\"\
        F#;({\"=\u{5}i5 B!1!E#B!?!?!>!A#G\"B!>!9$O!5\"6!O#;\"x\"w&M\"IN\u{7}!?uQ\u{5}!$xh\u{f}!8t\u{8}\u{10}! xDb!Dv(\u{5}\
        \" C=yMW!'u\u{3}\u{4}!7vf%!=w\u{7}\u{1f}\"=H-@Y>\" z*I\u{15}\u{8}- J!z\"L!@,=!H#K$H$A!I!G&<!9Tg\" F({Sq!6t\u{2}\
        J\" G2ySc!<{\u{8}\u{1b}!=w<(!Ewt(% G\"\u{4}0H)@\"H\\x\"<G.9,<!<t5]7!G!G!A!J#G\"E\"6!9!x!A\";!:!F\"E\"9#s\"N\"L!\
        E!6%4!8%N\u{1b}\u{d}!<w\u{17}m! t\u{1e}k! zRF!*xo`! uD\u{12}\"'w6@9+= R\"K!L!C!J!I!I#H!I!N!-!B!E!9\"s!C!M!G%'!P\
        \"{!?#:!?!|!J#S!O!;2\u{b}!-zmO!#xXi\"9D#w];!=Jg[!Ju4.$ E%C%E@q\u{17}\u{1a}# K4<%wX\u{d}\"$C)~\u{1d} !Jv($\" H=x\
        W-!=vzu\"+w?>K(! }}\u{11}% L\":(G2>!BTF)#9!A\"A\">&B!H\"G-L,O3\u{19}!/t#\u{1e}!<uOm$ L&G5v/A%\u{3}!*E\u{d}X!JvB\
        B\".z&@CM\"4>(wzr!JEJ\u{0}0 N#H\"7\"N!M\"A!1\"r\"N!I!8%t!6!3$?!<x!! v?\u{19}\"*@\"~S;!9tgV\"#F=us3!=wJJ!J?\u{15}\
        ]\"/?)}\u{a}y!=EpC-$A!y%J!A!?#@%L\"7%C!H!M!F,D\u{8}k) z!{!v$C%A\":';#A%@%J\" F=zI\"!%w$\\!\"yoX( A#u\"<\"t#{%:-\
        <!:\u{15} # D.x<z\u{14}U8 J!{\"D\">\"F#;!C!N!8$A!|!6\"/!2!E!@#E#C!E!t!3!A#0%u\\?!Jx\u{7}o!J>J\u{19}!8x\u{1c}i!(\
        3\u{0}|!@w\u{d}\u{16}!Jz,~!@u\u{e}./#u\"J!L!P!Q!I'>\"G\"@$E!K$S$t#J&9V\u{7f}$ :#},G,t\u{c}V/ J!J\"A#G!L%F\":$A\"\
        K$v!7$L\"A$H!uY\u{16}!J>&Q!4ykL!Fv' ! v\u{1f}\u{7}# A!9>~9\u{2}\"$x9B9\"' >$C!C\"|*B*v#C\u{10}6\"4<(CSl#)G+@)q<\
        8!Js*\u{b}!JA]\u{f}0 G!=#E&F#\u{6}'C#<!?!D%C!J#u!L!?!@%?Y%\"4y'F,\u{10}$ D*C/v%AY&!Jx\u{19}B!2H0)\" z=F\u{1b}T!\
         vNW!&x't!<t\u{b}@!:zl%!9v\u{e}>!J</\u{13}# B=x#|/\u{b}! up24#F!H!F!E!<\"E$z!N!O\"B!M!2!B)L!@!J#w$.!H#r\u{d}\u{18}\
        !7tEK!4y:T!4uS\u{13}!Fv&`!JA<v!<v\u{1c}-.\"G%F!A!<#7\"7!H\"?&v!2!7%D!5'5\u{14}7!4yR$\" I2vt,!%w]o&!:+?%D!;\"?6G\
        \u{4}0!?xL`.%C!G!J\"B\"A!C\"A\"D#4\"2&N\"L\"I&4\u{12}&$ H4E(?)x\u{14}W\"4u6E d\" GJz\u{13}\u{a}!<u5H!)z(T!3u^\"\
        !*C\u{15}B!5v%p\" E=\u{7f}R\u{f}3#G!D!E!I\"@#H!A\"B!E\"G!G\">#1!5%t\"6&w!6$L ;!9t\u{0}A!Jx,\u{1d}! H#\u{1c}\" w\
        =E\u{16}F!3y2s\" z=@=l!2yn#- Q!?!J!J%v!@!H!D\"H!H$N*H!Q'\u{6}! ~g\u{7}\" C#Cna!'vTQ!Jva\u{d}# P.K<I\u{e}3$'J4v\"\
        =!DJi% q+?$F-B.:#\u{13}- H\"D\">(:#>#:&:$H!L\"w&5!5$E*2!<sd}!;|pW\" B*w.\u{9}!*w\u{1e}\u{1}\"4C(wuR1\"K!@$K!A!H\
        !C!?!x\"F!E!=&:\"C!H\"K#N(2rQ\" \u{0}\"A4j!!z\u{d}A!<uD\"\" I=wY1# F$w8u\u{1}\u{5}# I4?$vD;!7u\u{1f}+!4@ ~!8wE\u{f}\
        #\"@'B&x?u&#B!t0<(<!F-F\u{d}q' @\"E#B'x(>(A!HCh\" t=JLI\" u=Ao;!$vzD!7u*_!=zn-#1v*u\"D\u{1b}$@ :!9!\u{1c}!J!6!A\
        \"O#L!D!G!6!E!N\"9!C!1\"-!J!P!J!)!4!@!@!@!@!<!3!4#-!M%9s>!<xXI!/w#_!4xEX! v,!!>xd!)!C&@%B&I\"I'7!C!N\"?/P!5vsP!\
        <ul\u{1c}\"4x6A\u{8}3! vB=! uLU!Ev8\u{1d}\" \u{0}>H~\u{10}!$v\u{e}_! yx+&*J(B$9%E)K&KT\u{1d}!.x0\u{1c}\"!;+G[+!\
        >uCu!Jv0s!=xi$\"7K%u\u{8}3!9y\u{9}\u{15}2!,$y!G!B\"8$<$D!N\"A!3!8#K\"v!C\"L#4#3!3\u{1d}o\" C=|P\u{b}\"*C#x|@!=E\
        ac!4z\u{1}\u{4}# L+y2F&\u{a}!=w\u{0}T! v\u{2}%& O\"E%F'D-z/H+\u{13}!+xY(!9um^(\"K#G#H\"F2E\"I!t+9&\u{7f}!Jy$I\"\
        4C(w\u{13}c!!wwj\"$JFw\u{5}\u{6}!.vy\u{7}!4yXc!<vH7! z\u{10}[\" }'G\u{8}O\" H(u\u{e}i! JI\u{1c}\" }\"JQ\u{5}!?u\
        98!9u]M!%yf6!Ju\u{6}\u{18}!7s<\\!*zfr\"2H+rKV!9vT\u{1c}!=v*\u{1c}*'C#A\"<&y&?#B!A!J)y$L_R' A's!E!F$A1u!?M\u{2}!\
        =z>Z! J.Z! y?8$!>3D$:'=\u{7}\u{6}!Jt\u{1c}f# L7x(>O)\" |=CCa!Jtc\u{e}# D$u5B\u{1c}R!9x\u{7f}2\"9=#Fu\u{16}* R%I\
        #O%@!K$?)I!G!K-K5_!,yB\u{2}# w7F&HF}!$z-Q? ~!0!L\"6!2!>!1!5!3!4!\u{a}!2!9!4!1!4!5!u\".!5!6!2!3!2\"H!5\"7!5%4\"7\
        $F3v!(w<\u{f}!+vkO\"&z7G\u{3}Y) N$F$t\"D*N#>%B!F-v\u{7f}|! r\u{3}\u{19}!Jy\u{5}1> N!J\"H\"P!G\"O$u\"F!L\"Q!Q!'\"\
        =!D!D!M!M!D!s!s!L!q!H!E!H\"M!:\"G#@!P\u{1}\u{1a}1#F#C\"C\"B!>$I\"H$?#J!9\"F!q!O!u!w&7%C)1!4}C>8 V#C!N!F!G!I!H#L\
        !L!J!A!J!@\"L!I\"I#s!G\"S#H#1$F\"w#qS\u{7}+!8#@#D#I\"{!@\"?)<$;#9&=\u{15}t\" E;\u{0}\u{19}H!7z`\u{1f}$ L'u#<'C~\
        <\" y*F\\\u{9}2 O\"K#K!>!D!F\"J!?!D!w!>\"B\"J!<!p)N',&Mql!Jv\u{1e}\u{a}$ s$>&@1x\u{7f}T!J;u\u{2}!Jv\u{b}e\" E9x\
        hp!JAzM6!F!?!N\"@!@!A!A!C!L!w!A\"<!C#>%9$|!<!L!E!=&:%NCl!?xDV!=A)g!<A:C/ I!8#@$>#8!8#6\"=#?$v${!F\"H%@!;}=!=yRA\
        !=uo-!9u\u{11}0!4w\u{4}\u{7f}'\"q/L#I'N!@!J-D\u{11}]! u\u{15}y!$y?\u{1f}'$F'F&D!>\"M$M%P0\u{17}! xaZ!;HTP% N#v\"\
        G7J!F]#!9v\u{1e}+!=w?\u{19}&\"z5;%E!I!B,F;{!Ju\u{13}O!2v\\\u{18}\"9w&Ho\u{13}!Ju\u{19}\u{1d}!Ft.s# M0{-CH.\" J4\
        v\u{14}\u{b}# H$\u{7f}0@ra\" u)C6\u{9}#9@$G-?\u{15}(!<w5\u{18}!<{Q\u{1}!7t$3!6v2`! ~=\u{5}!=vG\u{0}\"$E\"{g,% \u{1}\
        %<\">5<!D$S!%z\u{11}\u{16}!<zNa!&|S\u{18}*)G!K!I#F$F$v\"?#G\"F-Edb#+J)N+L&A!Ju\u{a}\u{15}\" GDx!\u{12}! zy:!@x\u{1}\
        K!4y\u{1a}X!?zL\u{11}# B<A.xzA!=v\u{a}R\"8v$Doo!2vK4$%E%H(;*Fxw\"4A(v\u{1a}_!'wdE) t\"=%D*H#?!z'E\"I,=;\u{f}! v\
        _\u{1}& >$;&t%?#>)D.\u{11}#)v!G*F\u{c}\u{10}! yG]\"*H*ITU! vQY!E|]4* N*B\"x+:!<$v!D\">%=&KG\u{8}! v\u{14}n*)G!K\
        !I#F$E$v\">#G\"F-NR\u{d}#\"<\"F'>Zk!)y]\u{f}!%vkS! xj3!,tKJ!$v\u{1f}{! z\u{5}\u{12}, J\"@#D-7\"L\">&>\"<!9!y%;!\
        3'n! um:!=wN\u{13})!A&K%E#G(@$L!C#>\"H${!9v \u{f}\"8B%B$t!,xy\u{1f}!J}]H-\"L\">!D!C!I\"@#>)4#B!/#P!N!APD!>x'r!1\
        vMU!Ju\u{11}@8 R#B!F\"<#D!J\"G!;\"L!;!H!q\"6\"1%F!L!s!I$N!s!L\".!J#J)c' C$;!>!}!x-v(=o*&!|\"@9>!?#x*vQF! FBi!Jv\
        \u{d}4!)w' #+|1E.B\u{10}A&!?)H*H(x\"=,=Gj!<v]w!?va\u{16}!;C\u{15}x!$uN\u{1b}!=xq&!!v5p!-u\u{b}?!-w\u{13}\u{1f}'\
        'E#F)v!C(C!M(tTX2 x\"u!F\"K!H!O!H\"P!D#H#F!>\"I$:!?$B\":+MSG!6u15!!wjV!!w*x\"(v,AV\u{b}!Jyb\u{15}! yZI! w=\u{7}\
        !'x3\"\" H*w\u{1d} !=w)v*%B!y\"B\"C%=\"D'<%K)u$JlI!<wM:\"7K%uTL!*tZf!/wJ\u{1d}. J!u\"='<#;%9\"u#;!3#M!8!F!;!7l\u{0}\
        (%A!G\"v\"A!C%L+D#AL.1!2\"C!8\"B#:#?!>!?!=\"C#v%1#3!v!E!9&5lU!2wN[!;u@?! L\u{8}%!=x|e! ur,( P$<!J%<$A$G*v\"9d}!\
        4u\u{1c}\u{1c}!<xd9$ D*B*w(:\u{12}7\" G*w*\u{d}!-v\u{f},*#I%L$E&F&H!H$I'F!K%Dt\u{a}! w\u{1b}U#<A#v+?\u{b}># u=H\
        -F\"\u{7}#6x-{$F7W!Ju\u{9}\u{1e}!=DGI!/w\u{f}l= Q!N!A!M!E!I!L!N!G!Q\"O!P#L\"9\"7!L#D!P\"s\"J!P!K!s\"O!L!I\"4\"r\
        !B\u{0}x!8w5t!\"yvK! wTt!*v:\u{1f}\"?G+z`0!1u^ !)ypC\"\"FH8|(!Du([!<w}6!<uQ\u{1e}#$G)K\"w=X!<qE\u{17}!<}YP!=ukZ\
        !Ev}\u{d}# G:u#FlJ!<vR\u{0}!Jyhl!#vJ0!;y.\u{a}\"&GD>=f!Fy-7$ H7<&9!x^H!6v\u{c}\u{b}!<G\u{1c}'/ O!:!F\"F!I#t!=!H\
        !C#E#G!J\"M(u#G\u{15}\u{8}0$@$K$L!?#A!J!I!:!N#G!<&D\"2!5#3!7\u{10}~!4xpK!!w\u{1f}G! v?l!!uq\u{10}!7wmY0 H#@!D!E\
        \"E!@!?!G#9!A#F#J(w\"G&8&LAI2 r$J!I\"N\"J!J$E\"K!A!?\"A%L\"E!Q!Q!C!L+LNn&,B!>'>$=$D#}\u{3}z!&y\u{2}\u{e}! {CF#<\
        v!?-Kuz!Et\u{1b}#!.vbh!J?,,\",C(E\u{1b}%$ v4@)C->^O!=xqq!Js\u{1d}\u{19}\"<t#A\u{1e}\u{2}\"4@6yXS!@G\u{1b}'!8up;\
        !9vg\u{b}!=w~<\" F=x/p\"!w?I$;! EFn!4yF>!*BJ\u{8}!,vKE!9v/0$ I4=(z!9*\u{13}!<u\u{f}=#/>*u\"{)~\"<y\"E .!'Ey8!\"\
        Emo$ @3|!K6J?x!*wBn1 o\"J%?!u!7\":!J\"3!9!6!H#7#5\":\"D$8+Px/$ A#?'|1F\"\u{11}!Ev<(!=vy|\" K>w(I! JD%!'v8\u{1b}\
        !$vIx!&D9J!?x\u{7f}2\" A3|[\u{b}! |\u{1}\u{c}!9u\u{4}\u{16}\" J2vJ\u{15}!-u3K8!H\"K!s!?!F!F\"D!K\"E\"B!N%O!0!G!\
        A!F!L&Q!4\"D\"K!+\"y#J;\u{5}!$uW.# I%x*<\u{f}p\"9F#{(x!=zN\u{1a}!4?gs# F%w%tN\u{15}\"8v$D\u{19}_!0C_\u{f}!Jv\u{16}\
        \u{c}\".v/E\u{12}\u{19}! y>)!5u\u{17}\u{17}!<w\u{2}\u{b}!6vOx! y\u{11}9# \u{0}-u'CI\u{1e},!9#B%C!t!?$B#H\"u%8#D\
        !F!>Q}!*x5J\" E#}\u{1a};!Du;7\"*B1wa9%!>\"C$E5E.A\u{14}x%\"B,w.?!G$zCQ!<w],!4x\u{0}i7 I#\u{1}!J!A!@!P!O\"I\">!B\
        \"E!<!I!B\"A!3#1#<!F!=!6\"s%B{t!EvXK! u0,!JuW=!=@\\\u{3}('H#B(C\"F#8%>*x$E)F!=H5>!\"DHf\" C$xV+!-uwu#8>'=!w1+\"\
         D1u\u{3}K!Ev\u{1d}1\"=I-<S#!>|1$$ @4B\"F\"?}\u{1c}!$y1\u{18}\"&y.D\u{1c}\u{9}( I$H%J!z%>#8%C$A\u{b}\u{14}!4vt*\
        !1sJk'&D\"5#;!>#8%5'MMN!8v\u{a}\u{f}\" w=D\u{d}c!Jv6\u{1f}\" x*G\u{10}'!.z<\u{17}% I'D#B1|#I'\u{10}!4wz$2 M\"I\"\
        v!D!F!K!D!B!I!@#D#t#L(G\"J!5%K&t\u{1e}\u{b}!(w}T& u!G1A\"J)F-H0s$ w*C3B(vt\u{a}$ w!A>y+B!\u{6}!1v\"I!=vBA!+wc\u{b}\
        ! y|\u{1d}! F\u{13}j!2y*c!*z}\u{1}& M'w%A(D'@/D\u{a}E#9@$G-??h!,vFN#9t#E)sN\u{10}!4v\u{15}\u{1f}!-wf]!Jv%-\"+u)\
        EK\u{19}\"7I%wr(!%vt\u{b}!)zHk7#O!r!?!E!A!P\"N\"M%L!K!r$D$H!F!N!>!u#F!C!t#B!L\"O\u{19}'!Jz\u{1f}[!9v2i\")I'y %$\
        \"F:B!G!D\u{1}X!/@\u{8};\" I=wMA!'uz5#;y\"E!IN\u{8}!?uK\u{8}!5v.\u{1b}!=uPD!=v,i+ K\"u#C%E%C#C\"E$@$I!I-y\u{12}\
        \u{14}!4u\u{17}\u{7}$(;\"?'>'9n:! tq&!<zY\u{7f}- F\"=#=!|!w!=\"K\":\">$@\"t(J!F05\"4L(KRP!6vwN!<zI\u{13}%!r;B!@\
        !y,F:\u{a}\",z0Bc#!=zLk! t\u{f} !)y;#3 H\"F!D\"G!v!r!E!E\"E\"G!I!I!E\"J\"P'M!E!T-N\u{1e}\u{15}!4w\u{f}\u{5}!!y8\
        ~!'z\u{4}F!2zY2!*w`M\" F={w#=#K!I!P!M!I!L!I!L!Q\"K\"u!9!G\"x!J!K!L!K\"O!6!E\"O\"F\"3!B\"L!1\"t#J\u{c}\u{a}' J'E\
        #C't*|!E!F5l$ K)w!D1vcQ!<w0\u{16}!<u15!4x\u{6}+\" D<x|v\" vJB\u{f}%$ L1q!@+D!);!R!R!I\"J!F!M\"L!O!N!q\"M!R!N!J!\
        E$H#G!&!O\"O#E!G!O!K#N!N\";=\u{a}!4DX5\" D;y\u{7}\u{16}# C5w\"F\u{9}m!<tDd!?x[\u{1}!Jtof!>zj4! v!9# x<A!LUf, 0\"\
        :!=#:!>#5*8'\u{17}!=!4!9,0\u{16}}1\"K!J!z\"E#F#C!B!A&I#E!K!J%K!;!6$2&J]#!4zM~!$y!8!7tS#!/w|>!Ju.@$!\u{7f})A2B#:\
        y\u{13}4 o\"q$K!P\"I!L#K\"M\"L!F\"H#;!K!4\"N!@!I'5\"E$D\u{16}\u{1}\" z=FaZ!=yet; O!E\"w!Q!P%O!F!J!L\"N!Q!O!R!M\"\
        F!*!H!L!O#R!O!N!C#K!G!I&t\u{12}a!*Ei(!8y\u{d}T! }%\u{1d}!*E}K& D4K%>$A\"=+Lak!,wA\u{a}!=y#3!\"wi\u{7f}!&v\u{1a}\
        *!/v\u{6}<!%vF\u{2}! {xu!4y\u{2}h% K%B*A#D)N\"e\" E,w+6\" G=v\u{1b}l\" }'G\\I#/B$D!}\"o!,v{.!FsOW!>yig-#9!;\"<#\
        ;#B!D!G!C\"8#H(7#=+18)& O#C#u5L!I.D%V$ J6?&B\"?sR! w\u{c}E!1ud\u{1c}!+{\u{10}e!7wWl! vk]!+vpD!<vbA!-xiz!<t\u{1}\
        \u{8}!<z}s!9t*\u{11}2 P$w!A!H!F\"<!L\"A\"E#r#I#H!B$N\"J!G&/%J'\u{16}!<>\u{2}\u{1f}!=tGQ= B!C!\u{14}\";!4\"1\"x!\
        Q!/!C!:!2!H!C!C!E!=!N\"4\"D!5\";!?!@!;!2%8\"F$-tF!J>D\u{13}!?wcS!Jy\u{6}3!?x;\u{4}\" E!xI\u{1a}\" z=D\u{5}\u{14}\
        !?x|T!,v\u{14}\u{1}!=x\u{c}\u{e}$$B#F!>7;ol!\"FRk%/F%K*G!<!yh|!DwPy!J=xP!4@NX2 U$7!}!D!K\"5#F%@!C#2!1!G!9#H!I!C\
        \"F%2 \u{6}!-v|\u{b}!4wEN! t#\u{c}\" G@t\u{10}P!-uRt!.\u{7f}gM! tGF!=v-n!<u r!DuZ'!%vMy.!5#z#J!F!C\"E!@\"C#K#J$\
        3%O\"8+Ex\u{e}!*u'?! x\u{12}\u{b}!4GFa!<v\u{1c}): J!I!F!N#I!O#n\"r#P\"P!O!1\"D!H!<!B!N!.\"t!E!w!C\"3\"J!@&A\u{1b}\
        \u{c}\">H!w_:1 N!2#H$s!:#;!7!K$?\"N$G#L!I!B!K!4+M3@!4u4\u{1}! wGW!=w\u{1}H!)y\u{0}\u{7f}!<wBx!-yO\u{c}#&A$G*F\u{1e}\
        \u{a}!/v\u{14}\u{13}!=wp\u{1}# A(u\"ur6!=vQ\u{f}!$u:?$\"A0G\"E)x\u{17}\u{13}!$xQZ/ s!<&C$@!?(B#?!B!<\"I!8!p!D!:\
        +4\u{3}M!%x\u{4}O&/<&A&?!w!9!F)N!=@\u{1}G! D&.#\"E&z\"B(G% r!G)@*E$AP%! H\u{e}I!$urw!2yO~!3y`^!8usN!6t\u{1b}C!D\
        yZd!$we\u{f}!=w8y! {\u{7f}d!7vV\u{c}!<@BP* M!8#?#E!D%>\"D,w!D.H\u{1a}J#!?=A#tF?!$y?\u{13}& >!@\"C1@)x\"B0\u{6}!\
        2x\u{4}#%$z%D!C$=!vqK!JFk\u{1a}!*HF,!&tPs!<u\u{a}n$ D<=!C-F:?!5w`i* =\">(s\"D!:%=)H!J!=!G5\u{13}!<u,\u{f}!!vb\u{5}\
        ! {Bv!;wPc$4A'F#;!wO2\" D*zM\u{1e}!2B>=!9u>\u{10}!6x-\u{4}%!?!~,@&=)=Ko) s(E\"<%<#@\">${$<!@wb!?yT`!&~\u{1}Z%(>\
        \"A*A$;27jR!Ju31!.>k<'\"@%@#>.v#>,w#wRg\"&B6@hv! zh`!=wB0!?uI\u{10}\"1C#IL\u{17}\"*A#F\u{e}J' p*I'L!E*L#G+JUt!J\
        uUU!4{7p!%w.\u{12}(\"K#G#H\"F2E\"I!t+9]F!1vn9! G\u{1a}\u{1f}''G#K\"D\"E&>'x/>_0!\"tUv# H$|F=c\u{5}\" \u{7f}=G&\u{17}\
        !(;1|!\"u\u{14}Z!)yi~/ u%K!K!:#P'9#9$;\"t!D!O!>!<&8&8=\u{18}!\"x1s!<vsk#%x\"B6Edq!<va\u{1e}!7u\u{9}Y!?u\u{d} !4\
        { -!<>X\u{1d}2\"D!x!=!;!D!9!y!5!<!N\"8!E#E+H!Q\":&9%K\u{10}n!-|\u{a}Q!3{/U!1u0\\0\"H!C\"F!D!L!A!E!D!?$E!C\"M)?!\
        F!r\"8LX! yN\u{a}\" I<y*m!*w}}\" H=vVy!=v\u{1b}U$ H+u-=$>9\u{1}\"8F$s\u{1e}W!4CV,!?y\u{1d}\u{2}!8u\u{a}r$ C*@!\u{7f}\
        ?@j0!J{\u{12}u!7u`v!<uh$!<z+q!4wW\u{12}\"!H>yX\u{9}!=w\u{0}G!(y}|!Jv{P! w\"g!9zR\u{7}!'u\u{1c}n# J4F2va\u{13}!?\
        v\u{c}19 ~!5#8!4!A!4!8!7!8!\u{a}!5!:!7!4\":!K\"1$6!8#9!G!>!8%8\"76[!4yOX#4?(v!<j\u{7}!(vY<\" x%GTR!!xz#!-u.\u{19}\
        !Jypo\" I\"u\u{f}\u{1a}!4w\u{13}\u{1b}!4y~\u{1a}! {jC!6x:o' x!t)>';+M!6!K\u{13}\u{16}( \u{3}\"F#:#>#;,<%;!Dj=\"\
         H'yc\u{a}!>zbZ\" J=w\u{11};!2z1Q) K'D&=!;$?#y\"=$@!GjW!Dv\u{8}V!D|\u{2}3!4@\u{5}J!Fw\u{19}\u{d}!7vN\u{d})\"A\"\
        @!H&@'I\"E!v$5%J\u{3}S< E!K!H!E#U!q!p\"w!t!q#p\"F!O!-\"F\"O\"F\"J!H!O!>!K!,!2#F!C!M\"Juv!4v\u{1b};! Gg+( T!A'L\"\
        N!K'K*L.>7c\"8C%A6\u{5}!=@\u{1}k!?x\u{1d}e!-y\u{c}p%5z#y$A(y&=!>!$z.9-!6\"B\"G!F!C\"B!E/6#C!w!~!8+?xd!JwrV!4y+t\
        !$z_\u{1}!=y&_(\"A#F&>)u'E!D*{$Ej\u{1f}!:w\u{17}\\!JvsH! w? !2ym\u{a}! w|\u{9}!!v\u{1a}K!>xxe!9urV!<A:^\" F=|e1\
        #9@$G-?\u{a}s!4u7\u{a}!=vgQ#\"H0A+t>p% P2A&A$>!v{f!)vmg$4D'E!F\"IV\u{1}! wTm1\"K!@$K!A!H!C!?!x\"F!E!=&:\"C!H\"K\
        #N(2\u{6}q!\"C?w!,w\u{f}t!4x[\u{2}!)v\u{a}h!4x<n!4?rE+!I!t#H#K\"J$H#G#C%L&H+Jb'\"*I*I\u{14}\u{1f}\" E8z5Q!Ju\u{11}\
        Y!4yl_!Jw\u{a}j!Ct\u{f}\u{b}!7w4|!>uRK\" IJx<\u{1a}#'G(D;<\u{0}\u{19}!Jx]\u{c}! y)E!9uHt6 O!J!L!D!t!K\"H!G!8!O!\
        A!?\"='.$I\"w\"R!G!M\"5#E!,L:!4zCx#8G$@#xp\u{14}! J\u{2}0!2y^\u{f}!J{C\u{0}%.C!x#@\"M(M\u{13}6, R#A'M#>$C!B&H$F\
        !@!y&J&@Yh!2u\u{15}3!<u4o# D#v't\u{15}\u{1b}!?ws7\"4|(CZ_!=v7j8 H!P!G\"M!q\"N!L\"G!F!K!I\"J\"Q!H!H!K!K!D!L\"M#O\
        \"P!L%P'H!<v(\u{c}!4w\u{18}P!/x}\u{18}!$u;a!$z?\"!$uB`! {S\u{e}!4xsS!@u\u{2}z!4uw\u{16}!,w\u{f}P\"#E9t$\u{15}!>\
        y\u{13}&\"-x/v\u{5}K(!?)C*B$?!B$F(|%Ap\u{6}!*xY5!\"x,P#*@.<%Jg\u{1}!Du\u{17}\u{1}\",I1xf\u{12}\" B*sU\u{15}!Jy\u{18}\
        T!-x&c\"Dt&E8N%+H)I#F!E!NLu! |\u{e}>!;u$|! |G+!*G\u{16}\u{17}$27*@!B'r~g!*GA(!;x$p! |=J!=w7^!)zrf! {K29 Q!L\"D\"\
        ?!B!E!s\"L#>!D!K\"H\"G!G\"/!G\"8$N!~!B\"7#2!0!)$v4|\"-x/v4E!Jx5P!@|\u{e}p)$G!F$?&F&@'w!L!F!<\\D! xxS! }Q}!8x\u{6}\
        q!?w\u{18}\u{0}$-\u{6}'A%C1=+\u{1e}#%D\"@-|SE!/vK\u{5}!=wq\u{2}2#H!G\"K!I!J!E$H#=$F$L!L\"H\"R%?\"J!3\"v#MM\u{2}\
        !$ukX!J{yI!9u)t\"&z7Gtp!,EJ>!<ual!>w*r!!w\u{7}\u{19}! wt.!3y^)$(x\">\"=1==D!5v.p!=wn ! u0\u{c}! ya\u{8}/\"J\"G!\
        I!E!A\"D!D$F#G&?$A!q!F!E,ITR!<v\u{c}&\"*F3A^r!<H\u{1f}a!J;FJ!Jy>\u{16}\" z>Hx\u{0}% F*G$v&u'@,\u{18}; E!I!K!D'v\
        !q!n#q\"L!M!*\"D#s!C!-!R!I!L!?!H\"B!K\"S!A!N\"L\"s\u{d}(!9wM\u{7f}$ z$H(E#vXS8!A!D!C!J!A!@!D!B\"I!B\":!@!E!?!J!\
        F\"L!B!H$z!G!p!q\"ED`! y\u{1f}\u{b}!&H\u{e}\u{e}\" E;ym*\"2v+C*\u{d}\"8D%xl2!)wnD-$C!@\"B!B!=!F!:'?!w%>!:$O->C+\
        !8u1g!,x\u{3}\u{1b}# x2H+Kp\\!2HON!*z;\u{1a}!Jz;K. O\"<!A\"F\"G#I!>&A!u%3!w$K\"B!7K\u{12}! uV\u{15}!$xtl!Jv#z0!\
        6!E!E!A!E%C!8!?\"A!B#>%9$J!w\"B,F\u{3}%!;C3r! uC\u{15}! zqo2!I!K!J\"J\"H\"<\"D#>!C!B!F#K#s!N!G\"K!N(>/%!<z[S!4u\
        4^$ M#u%y3FdO1#u!N!L\"L!O!L#J!J\"Q!;\"F\"H\"0\"@,D\"F$G|\u{a}!-u|m!'vJ/$!w<I*z#tU\u{1c}! u\u{8}9!,w;\u{12}!#FVC\
        \")w+?[\u{18}%!;&F-A(B.y0\u{1}!=w\u{18}H\" w=Cln!9t\u{14}\u{f}!)w]B!\"ym~\" B<vj1((L$@\"H!G\"L#M*H!?\"=\"-y/GW0\
        !2y3\u{d}% B!x#B8F)xR\u{1e}!2zJ\u{1c}!<uCP!Du~\u{1b}!JuJH\" }=Cp?!-v~\u{1f}!<Ih\u{16}& =/<'6&x!A\"=Gf?!P!C!M!J!\
        F!D!J!G\"@!M!J!K!K!E!?!r!H\"J\"O!A!G#C#u!o!0!@#o\"N\"K!>!M\u{10}~!D{j'!%w&F!=v<\u{14}!/=QS!8zM#& J0A(v%?!A,7P#3\
         G!z!v\"v\"C!E$B!A!B\">\"E!@\"N'A!F!K!?!:+MI\u{1e}& >#y%A\"D'v9ti~!=x\u{c}6!<uh|!<wMB\" y>Aq?%'z2s\"B!A.C\u{b}\u{19}\
        ( L&E!E!D\"B&y$?6@l=!<uRG!<GF'! },\u{1d}& q$E(C&D*L.>/\u{19}(!8\"F#H&=(A$=&y!9,d\"9x1:2Z!>v3\u{b}!7u\u{7}q#4B$8\
        &D@\u{2}!=w\"W!<u\u{1}n!,w\u{a}\u{e}4#K!I\"G\"P!O#N\"H!F!z#9!?!7\"E!D!I#@\"O!I!:*O\u{c}r6!D\"I!q!=!D!D#I\"C\"?!\
        L%L!-\"=!A\"2%J!2!0#I!@!J!yfK!Jv\u{14}!!<}9\u{12}# G,z0Jh~!6t\u{12}K!Fv4\u{a}2 I!B!;!:!:!A\"F\"<(D\":!L\"t#9\"E\
        \"O!<#<$1\"F3 O!y!5$C*<\"8!w!@$u!2\"A!B!Q!9!A#F#q\"H#JxF!Ju7<!Juy\u{13}$#B0C$9%I\u{1a}w\"1v,Dn>\" E={s\u{1c}!&w\
        >v\" K*E\u{11}\u{1d}& C66!u!x$F!?d\u{2}\" D*w\u{9}\u{19}$ w%B)B<?{10!E\"H!K!I\"K\"E!Q!G$I%?#F\"L#H!q\"F&Jl\\2!D\
        #E!x!O!E!H\"K\"G#K\"B!L\"O\"/&B!K\"I%/!0+=& q$E(D&B*M.?\u{b}s! w;F!4t\u{e}i!4v\u{7f}o!!v{*!=vek. D!;#C!y\"E%s#A\
        #G\"E%>\"G!w!D-<EI& |\"H&=*>\":6?H\u{10}!=w,`!=vzb!3usa+ r\"y&H!H#F&H\"K(H!D!B,;D4\"4x6FoC!8xt5! x1\u{f}!<v2\u{10}\
        \"$KFw^h!*FE9!Ax.\u{9}!<tVL! s='!,y\u{7}M! B\u{2}s!&vKY!@v\u{4}F!4vvx\"4y2EP\u{4}!+xwW!={'\u{6}!/uP\u{1e}!9v\u{d}\
        f!(w9W!5v99! u9 \"$B0@O\u{8}\" E=vv@!EumY!Ey2\u{17}1!|#B!J\"N#L\"F!A!B!B\"I!F\"B#1!J#K):&K\u{11}+!/y%\u{1c}\"8F\
        $s\u{c}\u{d}'\"J(5\"=(:)\u{0}\"@+8}f!7v1f\" B4x\u{1f}?!?u\u{16}[!=CS/!8vjE!)D\u{a}<!.w'l!$u\u{c}7!&vi^; T#B!G!N\
        !B!D!F!u!O\"G!E!F#L!O!E!Q!E\"N!u\"L!M#E#D!J\"H!J%q}T!!vrA& y'=\"B#>(B(E\u{f}{!7z]\u{9}!Jv\u{15}^!<u q!<v.W!8yw@\
        \"8E%K!n!?wV.! w`e!>w\u{2}9! z&\u{a}! E\u{1f}^!=vf>!Fwwh!.ub>%\"B,w.?!G$z]M!=wK?+#t\"E$G&A\"I#J$E#w!J!O!ErD$ D*\
        C/v%AJ=!8w5\u{8}!Fx\u{b}l!JxHv!!s2\u{9},\"F&G\"E\"t\"{!<*z\"=!=!L\";+9\u{c}Y!-s\u{9}\u{12}!Jxfj!$v8x\"EB%t\u{7f}\
        J\"4=)vj\u{7}!'w& !?tX!! y<{!9sP`\"\"y:A\u{18}a6 R!I!D!H#{\"N!F!F!M!F&R!K!T!K\"F!Q#V!Q\"A%N\"<#A0~!8w};!*ya5\" \
        K4Lx\u{14}!=wNa*\"N\"M\"I&N!N%J\"J$K$R.;q\u{d}&!H%I!u!G,{)G\u{c}u!)v4M#$A&H2A\u{f}$$ H7<&9!x(\u{5}!1vlz\" K2tsu\
        \"7K%umZ.!;!w\"F!v\"F#I!F!A&I\"C(H!N\">+CHp#!B\"v9IRJ!4yK\u{15}! x[^$'E-B*v,AS\u{16}%$D$C$<!='A\u{16}=!5u\u{2}d\
        #'L(G*C\u{15}_!=w/v(%>!C$>%B\"x+?#D&B,h!4w\u{1e}s!;y\u{6}t5!I#N!J!K!N#M!E!v\">!H\"B!E!B!G!-!B!K#1'4#I&M%p\" E%F\
        7l% D'B1=$w\"?6\u{e}&*F\"B(F!B\"=!?%93 G!z!v\"v\"C!E$B!A!B\">\"E!@\"N'A!F!K!?!:+Mvl!Jv;U! w,\u{19}+#='O\"I!;\"1\
        #9%x$8!K,A\"N\u{f})-#H$A!A!@#C\"B#C!I\"D$F-;!v$G6Q!3yrb\"#J9}`p!=v+\u{18}!=v~&!8ztW!4v;W# A&z.@{\u{e}!\"y`V#*C*\
        z6;\u{1b}6! xA\u{b}!8uR\u{b}!=w<\u{6}! znF! z\u{d}g!,xQ\u{6}! yV%!)zC\u{1c}!DvgW!/Eaa\" ><~f=) t\"G#C$B+A#;$C!A\
        #;y*!@uy<!<~\u{1a}\u{d}!=w!O!<yYU!&~\u{8}>\"7I%wh\\6 R\"S!O\"Q!I!S\"O!Q'O!I#I$D\"N\"L\"P!K\"L!L\"q!N!G#H\u{13}\\\
        ! wGP!Ewhs!;x\u{1a}9!'zl\u{7}! FhkB\"J!>!=!>!B!C!C!@!G!8\"P!C!G!D!J!P!L!E!P\"\u{7f}\"P!A!@#u!P!.!0!z\":!*!)!G!?\
        \"C\u{0}&* H\"J#C'@#E#>'9\"E$=+=\u{1a}$!?v\u{14}R!4ty{!Jw^Z!4v\u{4}\u{14}!%wA\u{17}! wXN$*E(C)A)K\u{12}\u{18}!!\
        yPA!*|b|! B2.!#y*r! FNN!4wyh)$@&E\"z!@!@!@%w$;!;>>!4D&\u{d}!*I\"@\"8F%{\u{4}9\"*E*{FU!=w t+ o$9\"@\"2$9\"4!2\":\
        #@(9.5\u{3}~!)zL\u{b}!<t\u{1}(!<vt\u{1b}!Gu\u{d}Y,#9!@#B!{!>!=%E\"H#>#9%K.B~\u{16}!@t-D!7rB-!(u75! y\u{7f}\u{5}\
        !<B\u{1f}\u{12}/ H$>$<!?!D!z\";!:\">$@$B'J$x!4\"4o\u{3}!#t\u{5}I!)xbR!Ez\u{8}{\" t2Ft\u{8}!4wa`0#s!D!K!H!F'H!N#\
        J\"K\"1%H!P!L\"N#E(G\u{1}A!=@>\u{17}! F*\u{1b}! Jxj7!3!p!2!E\"=#T!t\"F!<!G#4!t\"C\"9!4!3!5#-#4%7!8!5$8t\u{a}1!4\
        !E\"z!@\"A!H!6%;!@#H#9\"8!4$I#6'1$y\u{19}A!&vqE\"/E$E9n\"%C8EKs;#E\"L!J!M!D#I\"A\"J!Q\"t!B!F!F!K!B\"R!C!L!S\"F!\
        G!P\"M#M!V#@!J[B,$N\"N'J!<$K!K!K$<%D!I!t+3d\u{9}!/u\u{12}\u{1d}\"99!y:\u{5}!9x;r, R%I!D\"A\"@#4!>!:\">!F*s\"4\u{10}\
        I!2yQk!=F\u{a}9!9v\u{7}\u{1a}4!5!<!?!G!@#;#8\"5!<!=!8!>'M#w!I!R!s&9!9!4\u{9}!\"4B(?|\u{1d}% \u{6}\"I9?\"2\";9c!\
        ?ta\u{9}!JF\u{b}O+'=\"z!9\"B#8#E\";$8#C\"Q-K\u{1a}\u{1d}!4vK>!4zi\u{a}#*u3A\"=Z=\"<v!E4\u{9}!Jv;\u{d}! u\u{15}\u{1}\
        !$}\u{a}N\"*G*:F\u{2}!Jv-\u{5}!,u^H%%C\">!?#:2D!{!'x`:\"!HD{\u{f}\u{1c}!7yk)!,whn!+wtf\" F=ys\u{5}1!)%J\"B!7&O!\
        =#0\"-$(#L$1!4!u\"0!-!)$P\u{17}c+ Q'B#B\"B#B#=\";'>\":!\u{2},K.Z\"!w?IFA!?uC\u{12}!9w]\u{12}# y1F+>Vb!>yB\u{0}!\
        9vkd!3w`b# w2C4yxN\" J4v(O\" BJ|u\u{1e}!=v0V!JuFo%*C'r+K!K!B\u{17}z3 O$w!@!G!F\"<!K\"A\"E#r!t\"J#G!@$K!s!J!F+P^\
        *!7u>n!&v%\u{f}!;E\u{5}!# A!w)C\u{1a}U\" {=Fx\u{9}!J|3=!9u\u{3}+( q*H$E$@)F#?!H+MV>!<vO_#$A9D-:Ww!DvIE/!F#H!F#G\
        \"J!D!G\"D#E!K\"J#0\"J,2%Pp\u{7}!\"wVR!=w<&0 K!2!=!<!I#G!<#D!C!6!;!9!<!E43!wA\u{6}3 G!z!v\"v\"C!E$B!A!B\">\"E!@\
        \"N'A!F!N!?!:+Mk\u{a}$B@!C$\u{0}#y`!!<vgE!<yn`!<wM\u{9}!9t$@!?v&\u{1}% A#L,z\"y*Gc\u{8}\"'?2tpy!#{L\u{19}3\"L\"\
        I!I!I!J#H!M\"K!D!H!F!L!I!I!Q$N#B#J,Mjh!?uz(4\"E!E\"J\"K!L\"N!E#;\"K#2!C\"2!H!F!y#9#N#E\"-#H[`!Ev4z!4w\u{e}\u{a}\
        \" y29F2\" E4r{d!<sM<\"-u=BZf!7u\u{c}H!!vY-!)z]U!<x11!J>bC!,wD~!+y\u{2}z7#O!r!?!@!A!P\"O\"M%L!K!r$D$H!F!N!>!u#F\
        !C!t#B!L\"O\u{11}y!4t{B!<BZ:! uO&4\"J!9!t!>!=$8\"{\"8!J\":!5\"s$K!F\"?!S!1!9!@+K /!Ev<x!JzA:!:w\u{c}b!9v|)!?wA\u{5}\
        !=zg\u{18}!>wD\u{17}!?u#-!4xt\u{7f}!-u\"}!8u'X! uRW!4vj'+!4!F&?#8&A#B%4#I\"E!6%6Z &\";#w\"C(=-C!J>g!=u\u{5}~!4|\
        \u{a}\u{12}$-z$A#A+=u\u{e}$<8!<!y,A4X!7s']\"4v6=?V!<~FJ!$y3\u{5}* P$:!I!E\"D\"A$@$G*t\";!\u{7f}!6t0:!JxoW!+wm?3\
         V#t\"P\"L!M!N#A$<\"?!E!G\"1\"C!O$K$t#G\"H$Jo(! B\u{15}k\" C<{f3!Fzps!?u\u{9}v!4{\u{8}H!9w\u{19}A8!M!O!D!G\">#E\
        !L\"I!;#=!I!r\"9\"2%E!O!t!H$M!r!M\"/!J#M(\u{0}!#v\u{1}\u{a}$ s4>(t.vcn!8ui5\"9:19I\u{1}) H%B#A)B#<'@!\u{0}!H%zQ\
        )@ z!-!@!z!E!@!F!?!{\"A!<\"A!@!J!9!B\"4!B!=!3!1!F!/!7!S!8\">!0!5$2!3!/,Q!&u*\u{a}!6t\u{1a}8!=u=\u{1d}#4?)J!vxz!\
        'u\u{1}r!<w')!<u\u{5}]\" K>w'b! vr|!#v5t)$A#@\"x!:\"?(8'C+:$E\u{11}\u{2}!7u?g!=v\u{4}\u{15}!9w\u{1c}8\",v1E;\u{1e}\
        !=v$:\"$x:G\u{e}'##>1<)@ \u{8}!<uGa' s%C\"B#O(M\"E)OO\u{10}!+uZ\u{14}!<u}\u{d}!$s\u{1c}q!=xa\u{1f}!>v\u{1b}\u{17}\
        !?uC3#%I\"H*Ah$!@w\u{19}E%#=/A+H${);\u{17}&#4F%w#D@H!Jw\u{1d}2\"1w,H4\u{15}!4r:6$$B0I#9%xK\u{11}$$w+@\"C*xn\u{19}\
        \" B!v:M!6td)!%zQn!4w\u{17}\u{1d}!)z\u{11}C!,v]S!>w\u{11}D- N#@!@!B\"E&7!A!F\"D#L%v$L!I^n!,y\u{3}W! JW\u{10}!<u\
        27! w{$\" G*Cn9!4|3\u{1a}!Jy\\\u{e}!1v\u{5}\u{18}!@v8\u{b}!4{Kd!=Fgo! y*\u{e}!@y\u{13}P( w%D\"D*F#D'L!A.H`.!Gz^\
        \"$ H1w'D&D}?(\"F#C%@\"G2C$C%{#K]~!4trC\"<B.=v{\" z=F?v!*CYM+$E${\"C%@\"G&;!8$7\";!9+K(D.\"r!B\"I\"M#L!A&H!D$;\"\
        6!;$H\"I&7\u{15}\u{7f}!DuiQ!*GSm4 M!:!@!B!A!@!F\"D!B!G\"u#E\">!@%?#6!K!t+v#IXA! G\u{e} !=A\u{1}L!<zj-!)w\u{1b}5\
        ! @Q[!JzZR! Ft?!'ug\u{1c}% Q#v\"H7K!G\u{1e}\u{e}!<tj|!8v\u{3}X!4|E\u{1a}! w/_! vp8!%vSt!JyeK!?wG\u{16}! x\u{0}$\
        !(wn@\" H=x\u{3}=!*D\u{10}\u{b}! yy\u{1}!4{\u{1c}i\" I=yg\"!JD\u{0}\u{14}!8wc\u{8}!7u2{!Jufp! x\u{6}\u{f}!Jz\u{4}\
        0\" u=G$6, \u{4}$F!A\"E\"D!1!C$B%?'J\"C!F\u{f}V$ J*t$x.y?\u{14}! v\u{8}T! v_&!7v`r!#{l\u{17}!=v-d\"<G\"{!U%*E(C\
        )A)K&L\u{d}^! ytD#4B2u$D@M! yUX!<H\u{16}V\" H1z -!5w[{!?u$:!<tJy!!v;0' x3=!;'B!?!@-:Q#!7uiP\" J=vD)!\"vj7!JwNk!\
        2Bsq!?x \u{1a}!.vTo1 5\"B!<\"z!;!}!y\"{$<\">!<&A$B!D!:!>,<\u{1c}(#\"E/B,ww&\"!A#y~&!!uc8!Ju2V\"8C'xbF@ P!G!F!x!\
        Q!P\"T!T!Q!R!F!G!M\"M!R!N!U!N\"G!,!J!P!K#T!N!L!E#K!G!J$D\"r\u{2}G\" FJut\u{1c}!$y=\u{8}!!x\u{5}G!5wWU\" C=}\u{3}\
        ,!<}a\u{1b}# F%w%u\u{0}q7!:!G\"3!O!6!=!5!1!F\"N!A\"9\"H!1\"3!N$r\"I!s!T!F$A(QmL!=Ds4\" }=D\u{5}*!<yR;#$E\"yDA3\u{c}\
        !){CE\" H<:F_!4vx,$ :#},G,t!w!Jw5='!6&B\"?38!M\"=\"zV+!9wM\u{1e}!$x~s!9um\u{5}!9v@7! znv!)u7 \"4x6AAj\"=@!x7\u{1}\
        ! yyB# B3x+}\u{9}s! v\u{9}\u{c}!Bs\\b+!I!I!G$H!E#G)B#6!H#K)=h\u{16}!Jw\u{9}b!$ya}!&y\u{6}/!&y7a!,v\u{11}o& C'G*\
        t*v!B#D\u{9}:!,v3`/\"L!F!H#L'?!J!H!G!I#4!2!z!.!C,1\\\"+$E!{!B\"A$=#F%?$9!>\"J!=\u{1c}\u{7}\"<u!E\"q# O+J)MSa!$v\
        ou- M!u!>'u+{%4\"A!9!;!A&v!=!9.o!<y~z!Evw\u{1a}!4un\u{3}!<z\u{19}>!=p\u{14}z\"4y2E\u{3}6. O!3\";$B#C\"@\"=#=\"7\
        !E\"7!w$K/ME\u{3}\":t0s-+\"9J#vzT# }*G3?\u{16}I! JzH!?xL\u{1a}!4y\u{18}i!$yPq!8vid!2B0\u{18}\" FEv\u{13}m! Id\u{8}\
        !Aw2\u{0}A t!P!N!=\"@!@!=!K!D!<!I!;!E!7!>!I!E!?!C!9!I!P!V!N\"B\"l\"6!V!N!J#D!O!PL\u{1c}!<v\u{1f}\u{5}! v\u{11}\u{19}\
        !.y#\u{a}!4{\u{f}d#6w!A!?qo( C3z!>%w\"z\"B!v,@y\u{11}!/xg\u{16}-!7#D#F\"?#<!A%L\";$7$A!O!E&?2A+ M\"A\"F!I&B&G!C\
        &y!7%F!>'m!7ui|!%u&V!$B(M# C4B(u,|!4w#R$$B)@'>+zs\u{a}\"(w,?,\u{1f}!Jy\u{15}\"!Au\u{5}1!&xaT* A\"=\"s#t-H%9\"@!\
        A!?-HJ#!<z\u{19}n& G!=!A(=*='v\u{8}!(%{!B\"B'C%@'D!B.<2\u{4}\" K2vcO# E;|\"Fr\u{18}( H%>\"v\"u2F!6!H-G?k\"6z!?c\
        T!<vUW!)v\u{e}(!!um=!$yvp!<yT\u{1a}!6v\\&#(y'D6wBu! z[\u{6}\" E<{ol!J=_W! w[K(!E#K&L$E$J)L\"H-O\u{b}b! AC}!'v\u{1a}\
        \\\" w>IB** M!M!H\"L(E(I#G\"H$K-Jv=\" A,wr\u{8}\" F2yE.) L\"=#F#B#C'E\"=+u+5N<!*{\u{11}D2!B\"H!C!E!G!E!C!w\"B!C\
        !>\"G\"H!J'8)F\";!ssq!?xtK!+uKh\"8C'x\u{9}\u{12}!<u_c!4vwJ!FtIH!.yH\u{d}!$vv\u{11}!Ju\u{1a}\u{d}!Ez+j( t!9(<!D!\
        ?1>!M(>n,$4@)r\"u+Dec\" M#w.#!JyG@#/A)@$t9\u{13}!?u3N!Ay/y$ J2C*?#rU\u{4}!6v\u{0}\u{2}\" yJFBq!Juzu!#x\u{14}e!8\
        t\u{1a},!/u\u{b}\u{c}''E#F)v!C(C!M(tZ8!J=Q\u{1}5 P!N\"J\"B!O!?#N$<\"K\"O\"D#r\"P!!!K#F\"'$Q\"A\"8!</7\",x0E\u{1c}\
        x\"&y!z\u{19}K!9u?9( Q#A$G\">%A!D#I\"x\u{8}F\" JJw\u{7}:% L%G(G/D!J\u{7f}\u{b}!$wP*!9t5a# F4C)yn<!5tYG!Gu\u{10}\
        Q&!C\"F!H$I*H8{\u{16}o!9uM\u{1e}$ B&x'>=?El!(v!b2 L!A!>!G%O!K\">!3\"7#<$7!u!y!C%M!@!I'.\u{11}e!!zXc# {'A6?\u{c}\
        G:!M\"L\"E!H\"B\"H#K!>!H!=!@\"0!x!.!1!A!I!L#m!R!K!P\"D#>!H!L\u{16}/!=wYq!!vs?!<v\u{8}D!=v<\\\"%@8FA\u{9}\"*A#Ew\
        L< m!:\">!C!9!>!A!P!.!<!7!\u{6}!4!;!=!7!:!H!6!>!8!3#C\"P!J#:%;&M\u{18}\u{1}!@uy^!8x)\u{6}!<w($!,v\u{10}*!<xUd\"\
        .u1AGs!8w\u{7f}2! v3f!%uQr\" F<v\\\"!;v\u{0}\u{11}-!A!F!F'K!F\"D!>$E'D%A!@%D&FC\u{10}!Jv;t!%vO:!Ewo6! |ME\"(C5v\
        \u{3}\u{2}\"<?.;;\u{a}!<x\u{1c}\u{f}!4v\u{1d}\u{16}!6v\\l!!v)C!=w\"5!<x\u{2}\u{7}!<x\u{10}\u{10}!4|gt!J?#o\"/y%\
        E_-' L*>*@%@$H\"u+u\u{12}t!!Hw\u{a}! J.\u{11}\"\"D2@5{\" I1v5E!9v\u{17}!\"'K5HKs!<u#a'\"{!C'@%B\"F!B\"IRA# E4z(\
        D|\u{11}$%A!v$B*IG;!8xTb!FuA!!,wnD!=u\u{6}W!4{\u{4}\u{17}!9um\u{6}\"+{2H35*$:#5#L'L#9$u%N!E$C#1\u{a}M\" KJyM:!8\
        w\u{1c}o!>y\u{e}\u{17}!?w\u{1b}w!7u.\u{d}!<x9v!Fst\u{b}(\"K#G#H\"F2E\"I!t+98_5 S\"G!;!I!A!C#3\"?\"K!B!8!B!L&/!E\
        &F!H#G$.\">\"{\u{a}\u{f}\" x=?\u{9}N1\"D\":$L\"B\"9#8'@!A\"9\"@!v!N!<$D$x!s#EL\u{1}-#J!H\"M!J\"F$K$E#G'K'?#5\"u\
        #G\u{7}9!?wsf!<y\u{3}\u{7f}!4yif\" v=BUP!Ft{y!%vb1!Jv2\u{11}!%v!m!\"Dh>! wJ5! zJ;!<v?f!!;M\"!?u\u{15},!=F\u{14}\
        \u{3}\" J\"u\u{1b}x%!B\"v5F$H!w[y\"#~GIC{!<{)j\" w?Bra!4t`u! x\u{5}E! w\u{18}\u{5}!=u\"R) u)C%J#L#L$I#J#K,D:n!%\
        DZ\u{3}!={:l!/w\u{1a}P#$x5u#Fcl!<wx,!$v\u{18}\u{2}\" w=@\u{f}\\!9uK/!?{\u{1c}L9 G!K!H!F\"p%w!t!q#q\"H!P!.\"G$F\"\
        N!H!O!?!K!.!2#F!C!M\"Jz~!.wd\u{17}\"&E#BGJ!J@\\B!@tCm7!L!G!P!K%B!u!N!D&H\"P!?!A\"L!C!J!L!E!O!K!I!M&=\"@?:!,v\u{13}\
        \u{d}+ w\"E\"A\"A\">!<#9\"?#<,R-54d! v\u{12}\u{8}!=u\"I\"&H.whK0!I\"J!?!I\"N\";$:!?!B\"E#G$1!3+5\"3$z\u{0}I!#xW\
        ]!*B3\u{4}6 V#L!K!O\"B\"N!G\"s!B\"K!G#J!J\"T\"B!D!A$R!u\"(#D!92\u{b}! G\u{6}^!8w\u{0}6- J#:$A\"=!x!@!A&A\"M(D(7\
        \"6!FF@!$wJp!Jy,\u{1b}!=x\u{14}@) >\"<#x\"}#v1=!>!6->\u{1a}}!%C<P!=v\u{1b}a!8wC/!9vaB!-u/\u{18}!4xRw!3yQ#!Jv\u{2}\
        P% x'E(G\"G#J)Q%'B#@(x*<\"C3u!<{cS!%w\u{1c},$ r<?\"G,x\u{e}@!*ww\u{b}!4B0u!,w\"K##A+z3zr\"!<A?34!t&L!K!G\"J!G\"\
        R\"H!L!F\"J!-\"H!H#V!Q!L!B&I\"@g\u{3}!)vtr7\"E!H!y!D\"H!F!E!L!<!A\"E!M\"D!D#I!H!@!H#?)t!L!E!L\u{d}_!%v~\u{17}!)\
        wTC!Jv\u{e}\u{9}#9u#G.@M6!&t`\u{8}!<wED!Jt{%!9vy70#F!D!H!H\"L$t$=!J\"6!C\"2%E!A\"I!:%79\u{1d}$ C,v(y6uD'# N'B-:\
        DO\" }>IC;!8v[;!;FWF!;w\u{9}y!=D |!?vl&\"(v,A>\u{15}% u\"F(J/y$C\u{0}.\" G=y\u{1c}V!Ju\u{e}\u{8}!=z\u{1b}B! zC_\
        !9v'\u{1b}\".w&F\u{1c}t! v/\u{e}!+u\u{15}\u{16}!=w\u{a}w!J>\u{10}\u{2}\" N4DOn\" s;B\u{2}x%#y2z'D\"H,=nG$ t$>&@\
        1x\u{12}}3 S!N\"I#G'<\"C!:!D!I\"O#B!E&L!M!2!3$3!0\"?E\u{6}\" A*C\u{17}p# G#{2GQ\u{16}!(v\u{4}i: U%C!w\"E!=!N\"<\
        \"I!C!A!H!M!,\"F!.!?\"'!1\"D!N\"D!/\"B#A!M\"C7&!4{'\u{2}, \u{4}!4\"<!=(@&w\"=%9#9!A\"=+4D`!;ua\u{2}' w!x)B*?'F\"\
        A)AQD!!u$o\"2v+C\u{16}1!JB/\u{e}! CS7! v\u{13}\u{6}! E\u{a}G!Ev\u{d}\u{0}!4wF.!Ft\u{4}C!5t \u{4}!4v\u{5}\u{15}\"\
         I=y\u{10}\u{11}!2xXO! w\u{1e}\u{a}#=I*z#u\u{9}u! wk !<|TD!Fz$\u{8}!7u\u{15}I# {=>!Fx\u{15}!<x\u{5}^!=G\u{0}z(\"\
        K#G#H\"F2E\"I!t+9S\u{17}\" z=>AA!=u<?!.~N+!9t\u{5}e$ t/s.D!H5+) N!\u{7f}!?\";*=&A(C!B-=d\u{1c}\"7>!y'2# ?<y.<|\u{f}\
        !=u\u{1a}\u{15}!-{+\u{f}%&C%I&D#D6?0Y7 P$v\"w!r!A!E!F!<!K\"C!I\"C!<#/\"0!-!A#L!M\"M!6&E$Qr\u{a}\" |'Fk\u{f}5 R\"\
        M!A#I\"L\"S\"E!L\"M\"F\"/!J\"E%N!G\"E\"2\"L!t!M&NGy$ E$u%z6J\u{9}7#$}8H.9\u{15}b2 r\"B!A!H!G\"G!@\"C\"D!G\"K#G!\
        ;!D$x#B!A#BK9!Avep!%z \\!)y\u{1f}6* \u{1}!=!v%D!C\"?%A,@\"A!?Kb!4x#;!=x!\u{9}\" t%II 1!7\"F\"E!C!K!D!@%A!>!B!D#\
        x#7!8$<#6&9e\u{6}!=v0\u{14}!>uP*!<u\u{8}f\"*C*~\u{b}\u{8}!/v?]!?xo\u{14}\"<|!JgT!&y\u{17}E#*@.{%B\u{8}P\" B;\u{7f}\
        !\u{17}!6u\u{18}:2\"M\"J\"I\"M!F#I!J#J!P!I\"K\"*\"K!*#I!N#u*N,)!5s\u{6} !!v*w# z\"D;M*\u{9}!$v.\u{9}*\"A\"C#C%@\
        #A)9$;\"C\"z%=\"F!Dy\u{16}\u{f}!J{b\u{1}!4@F9!4w\u{1c}\u{8}!4vg\u{2}! B=\u{7}'#E,?${!u#;!?)Ap\u{b}$ r<?\"G,x\u{1a}\
        u\" O%v&=!Jxp\u{1c}! vkn0!J\"7$G!H#G!K!C$L!M%4!@#O!E)J!/$G\u{5}q\"*E!x\u{1e}}!?ug<! w\\\\!7uQ\u{8}!Et6~(%E#H#H&\
        F#y'D!=#F#s!<v\u{7}\u{0}!&w1\u{10}!=uY)!=v|\u{7}!$so\u{4}! E\u{4}a!JyL4\";z\"@E\u{a}! xd\u{11}!@u`&!=C5|3#E\"L!\
        @!G!='F!:!C%1\"D!E&M!4!4!@\".!-!(!wl\u{2}\" D8x8$2 D\"9!A$4!}!w!C\"8!6!7!:\"C%=%J!C!M!<,LS\u{e}!&v/H!J@l7!=z%\u{7}\
        !@|4d!6u\u{15}e!(x&=\" z#G#M!4sTX!Jx\u{16}N!JE[R!4{-^!Axkr\" D,uDu!$?\u{5}w!9u/\\. S\"H\"M#K$;!7\"=!?!;!B\"6&.&\
        u\"x\u{10}\u{16}% D4C(y#v+Bas!<ya\\\"*E%v`\u{1c}!Au10!4w?C! s\u{c}\u{7f}!?v\u{11}?# B)v'>\u{7f}}1 w\"B\"?!I!@\"\
        B!B!@$E!?!B!I#t'G!r!C->kf!5y\u{1c}n\"8I$w\\U!/vG1!=H, \"/B;zL\u{1c}! {>z!?x\".\"%z/BiL$\"?\"E9A*z\u{b}5! v5>!4x\
        \u{1b}_!8uBw#*@$}<C\u{18}[!<x*\u{9}!(wi6!=E\u{6}2!<u\u{1a}c!&v\u{c}m!9xQ\u{16}!!v\u{8}&!=J\u{1f}\u{c}- Q#@!@!A\"\
        E&6!B!F\"D#L%u$L!I\u{11}g!5{q\u{1f}!?z\u{17}&!4uc1!4uEZ!1F{`$<v!C!>%K\u{1}.\" x\"L\u{c}&#4D(=*xP+! u\u{19}|!Jt\u{11}\
        $! x\u{7}Q!=F$b!!x{S!J|Y$%/>\"{->!A&B\u{0}2! v\u{13}<# A%C#~e9!*z\u{e}\u{1b}*!?#@!C#A!{\"B$F#H\"J+=si!*{]]& J\"\
        >/C-u'w%@dS!9sU>&!:!I%I'D!E%L%{# B,w>@:V?!/#R\"M\"R!P!V!Q!N!K!T\"K!O!W!1!P!.!.!<!8!&!1\"O!T!R!-!4!6#0!-!5$4Zv\"\
         E)}\u{12}\u{13}\"&K5x/I!/v\u{c}]!JzJ+# A<G\"\u{7f}<?!Juc\u{b}# D1t*v$w\"/w6J2)= O!E!G!E$u#r!p\"P!L!Q#P!D!R!H!I\
        !E!H\"P!P\"K!t!L!A!2\"O\"I!J#8!R\u{1c}k\" x=G@V!=v2\u{1b}!$w\u{0}x$\"H\"y'B2E\u{1a}f!DuCN!J@8\u{1a}!4vgh!8vi/\"\
         |2A\u{b}\u{17}!<u~\u{1a}\" I2y\u{e}\u{b}!?x\\\u{4}!&w M!Ey6\u{13}!JvB/!2yOw!8v\u{3}2!)x\u{15}c\"4L+Li?!<vCL- =\
        !8&C#?!u$>#{$;&L!8\"<'7!{K\u{a}\"<|!J-\"!*Fb|\"6v4AG4!J|**6 Q!8!q!@!A!J$=!s!>\"@!u!@!9!I!G\"t#6\"8#A!E!=!;@D!8u\
        3[\" L=vJw!:{B\u{1c}!Jvo6!<w\u{1}t5 H!y!s#?!?!D#G!<!;!=\"O\"A!A'/\"A!?!G!M!4\"v)F\\q!?xDO,!=\"C$I!A\"G'K!F\"F'v\
        !>\"\u{0},<3\u{4}!8u>C!3zqe! By}. }$F!G\"F!A\"@!B!E!L\"=%L$D%H-K7\u{9}!$v[O# u=v-C\u{12}!!9v6g!D{El\" I=B/X!<u~\
        \u{1b}!7uT-! |\u{e}\u{1c}$ u\"B2?)AM{#%@\"D*E#\u{19}!JxG\u{a}#+t#v&E[/!;IoZ!*v\u{3}\\#1G!t*JXF#\"?3>1y{7!Jv:k\"\
         v,=\u{4}Q!4x(B$'F-N%:#<.N# G-\u{6},D!#\" MEu\u{2}X!9w\u{7f};!=w3W!<vf{!7t$$!<yA2% M'v#>'D#?\u{f}\u{1c}= G!z!v\"\
        u!D!C!E!@!N!F!A!@!A\"=!8!D!?\"N\"7#4!:!A!E!N!?!9\"0#1&M@q+ H$@\"E'F$?!A#O\"v\"u\"L\"F\u{1d}I! y\u{e}1!4x0S!!v;+\
        !&{I=!>x\u{1f}x+ E!@\"7\"t%K-8\"@\"=!s#>&67\u{7}!?w\u{c}WA!J!P!H!H!N!<!L!H!M!L!J!A!7!F!J!4$F!=!E!H!x#L\"z!C\"2!\
        D!G!y!G#O!L!?!QZ\u{5}\"&uDBHP!Dt.'!@w,}#=C&s$O&T!+w\u{0}N!8zZ/!)w/}!=wkL! B5A$ E%A+}:C((!,yx\u{1c}1 I\"K#<!z!G!\
        ?#4!7\"7!@\">!F#6#w!0%I(3\u{19}5!<w\u{15}\u{7f}.#D%E!F\":!E!9!G#D$4)?!2%z!?!2a\u{14}*#K!J#J(u\"G#J'E\"P\"F+KQC!\
        ?v=c!-u&\u{10}! P\u{3}\u{8}!&v@A!4y/h!Jw\u{1a}l3!C\"@!H#K!I!J\"O$S!D!H#O\"+#J!.#P\"u!.!H)R\u{16}\u{1f}!6t\u{b}j\
        ! wCS!&t\u{16}V# w,D!@3-!<v'B!?zf\u{15}!?to'6$H!O!=!L!F!H%J!I!;!K\"8\"3!5!L$M!R\"F!;%4!F\"w#tx(/ P!5\"G!B\"x!A!\
        A#4!7!7\"B\"G&7'v!6=\\\" J2v`%!4F\u{1b}!!Ju@W\"#wGCbL%/A%D'w!C\"u\u{4}K\"Gx#z3\u{18}#$E\"{D@iS!=w*-!-{\u{18}J!=\
        wG !=u`s!JxaL!,v*/!JvQn!$vk\\$8u%E)z$Dd\u{13}!$y\u{1b}f\" s9E\u{0}C#*B*C(D\u{18}\u{7}3 J!8&O!y\"I\"7!>!D!?!{!@!\
        A\"C'A!9!H!K!=+4LI\" H!wI\u{19}!%C>D#!?.w/u\u{10}\u{5}!2w\u{1f}\u{19}!7uaQ\" G4zqC1 G\"K#=!H!>&u\"K#=$u\"9!J\"C\
        !<!E!E!<%t~)!>v\u{b}$3!s!J!o\"J!F!M!J#M!F$=\"I$,\"A%L#w$K\"M!F#I-?!=v\u{6}Z!3tvl\"&L5svG\" F=x^n!(vhR!4x\u{19}Q\
        !8v%k!9x,:!/v\u{18}o9 ?\">\"<!=\">!C\"<#9\"B!G!C!:\"L#v!9#;!p\":!x!s!?!t#5!6!K9\u{c}!@we]! v>R!!v4 !=w8W\"*I%I0\
        X$ B*s1B\"FgL$ w*J*v(D)\u{15}!$uEr2\"H\"C!D\"E#<!A$:\"r#D#8$J!K!K!A!<\"8#;&s8Q!2w^\u{c}? Q\"Q!@#C!V!M!N\"I!N!P!\
        J!L!U$Y!?!G!R!M!u!B!Q!x!T\"Y!J!D!Q!J!J#S\"1\u{6}:\" EFw\u{1d};! u\u{a}r-#C!<\"A!D\"w!=!D!9!8$=&6$I!Kx\\!/F/\u{1b}\
        !3z A!>u\u{15}B+ r$C\"@!J!@\"C\">#F(=%I.{#+\" J=v\u{1b}i!4w\u{1c}\u{8}!Jw{\u{0}!<t\u{c}%3 q!6#:\"F!8!M\"C\"{\"=\
        !6\"?#K!?#8#E!O!N\"6%C/%\"*}%@vv!?v5K\"<w.AI)' M$E#H%<!;0H-6e+! w7w! t\u{9}a$&B\"E'E,{AV+ L#=\"@\"A#A's#:'~!A!A\
        (B\u{10}J! I=@!=w\u{e}<\" F\"t\u{1d}** \u{4}#G$F!A\">*G'A\":!w,<:v! v\u{a}:!CsXz! Kt\u{a}\" G;xg>$*8\"9!:'<8\u{16}\
        !Iz.[! vx^-\"G%C$5\"=$;#>\"9\"L$F!K\"x&6#w4q!4xH$!6t}W!<}BR!*v[(()H&F%L\"L\"J!H&H%I#\u{e}(\"D\"C!I.A#@#>#E.DT[\"\
        /v/vHw\" G=w{\u{1a}!(x\u{7}n! vfF!$y`g!Dv\u{18}\u{b}!?u9q!7u\u{16}:!J@O:$%t\"D#A%9\u{18}#\" v<E4b!?|GV\" G2z3:!\
        )vH}+ p\"L#F%M!;'s'r#@!F\"A+>\u{3}*!Fzav\"9J#v@~!?z\\6!7s'\", M!F!A(C\"4%@$<&L\"D!C!K'1\u{6}d!9utz!Ju*L!=uIX!Ju\
        }h!=t@\u{13}!$yad! ?X'!2uiV\"<x.@\u{14}\"!Jv*q!*D\u{2}v!=vDO#$z%D&vnJ$ t$>&@1x\u{17}\u{c}!4uH\u{5}!4Fir\"!;+GGz\
        +!3\"?$@'?!@#}&:#F#>(8$E\u{e}C!<wl-\".v/E+W!Fw9R.\"J\"E\"C!8\"@!8#R\"v(3!3!5#8!;!B=d! B\u{1c}\u{5}!>uu]!J|\u{15}\
        \u{1b}!Jr\u{1d}\u{1c}! NA]!'u33&'F#C'r+K!K!Ak,!*x-\u{2}!.y{t!9uP}!;x+l!4C\u{f}\u{12}!8xg\u{13}!$v*\u{10}: W!r!J\
        !o!M#G\"P!O!K!P\"M!K!<\"v#F!J!K!>\"+%K!t\"G\"J!K!K#@\u{4}-!;xR}# A#w1C=~!4{~P!Fv\u{16}I!/v,X!\"x\u{1e}\u{1f}1 M\
        !1!L\"H$r!9#:!7!J$A\"M$N#K!H!A!L!3?w! xg\u{6}!@ur]#\"<'v+B\u{a}k!@w\u{9}-$*A(y)C\"Jn\u{6}!4ulJ!'v]UE \u{4}!'!I!\
        ?!4!B!E!4!=!-!\u{6}!@!I!4!>!7!2!<!W!5!Q!8!/!J!@!)!3!F!6!u!G!;\"4#0!2!+$9%f!JuIx&*A'w+B#A&@!w|~!=vn\u{7f}\"!G#zH\
        \u{1d}!=Gi?!2B;\u{9}$':#H1E/APl* P$:!I!E\"D\"A$@$G*t\";|Y!7v \u{7}!:w\u{7}P!4tRL!9wAs\" I*Db>! y>\u{12}\" x#J\u{d}\
        j!?uhZ; X!K\"L!H\"S!J!K!D!K!L!I!P#E!O!J\"G!:!x!I#J!t!J!Q!A#H$D%TCx!+x\u{1a}\u{3}1 L\"J\"B\"J$I!I#K!J!H\"H#-!-!H\
        $L#O\"4$+``!4us>\"=I-x;R! s=r!'u\\_!<u+\u{c}! z\u{0}r!4w\u{8}s!Fv,\"!<w:[!<y]\u{5}!=w\u{c}*' w2C)C\"B$q%x$C+>!J\
        vQU!*wB~% F*@3y*|#sl\u{0}&$A&A\"|!A\"@%xnX!8x4\u{10}!=GNP!J?La!=v]\u{16}% x#I'?!@?;:\u{f}!#t\u{e}j!>|{='%D\"E+>\
        \"D%4#u.MaI) Q$C\"D'<\"H\"H!J&F&Dhv\"<x#Fv\u{3}+ K\"H-=\"C!F\"=!\u{1}\"4!4%N-L\u{3}:,$A\"w\"D#B\"C\"F\"F#>%3#J#\
        6+L,\u{c}!<D\u{3}\u{13}!6x\u{a}=\"1s,N\u{c}\u{e}\"/E;:mJ\"!w?Iou, v)C%H!M\"K#K#9!I!8\"I#J,C\\:\" \u{0}\"D\u{4}u\
        # C/u-x\u{9}\u{d}% G\";5>!u%u?>!<}D\u{d}8 R!G!G!w!S!S&H!I!N\"P$M\"G!-!J!P!K#S!S!K!E#K!G!J&o\u{1c}l!+sl(!,w_J!9w\
        ,_!8t\u{1f}\u{17}2\"u!<!D!G!C!:!:\"?$>!w%>$}#C!=!L!:'=%<\u{1d}z!=wpH!-v9x!JteQ!&~.@\"8A,y\u{c}\u{c}\" L*G!`0\"H\
        !C\"F!D!L!A!E!D!?$E!C\"M)?!F!r\"8g\u{11}!=v\u{4}h/!M\"D$E!F#E!I!A$J!J%1!K#O!E)F!Moc!6vo?!:zg\u{d}\" G({AB!&tD\u{b}\
        !$uP\u{5}&\"K%F#x*<'H/6\u{5}D!JtWz$ H,>(B*xQ)\"\"G5w|\u{12}! w\u{6}u!,u&@!4yu2!(wB % K$D&F2=!B?;.\"<\"?\"@!?!I\"\
        C\"F\"B&8$H!E\"F*J%sv]\"<x.>I\u{b}! LY%! x\u{15}:!J;\\\u{1a}!@x@!\" C9y\u{0}f! ude! uW\u{16}\" HJ|aQ\"=G-y8j!=v\
        i(!!u'T- I$\u{3}!F!G$?#;\"7!I!E#<%?\"C/>9l! u*s\" z*I\u{2}M$-v\"C-B!?\u{e}N#)B&w.KlD8 o!A!D!D!J!B!@!E!B\"I!B\":\
        !@!E!?!J!F\"I!B!H$z!B\"q\"EWk!=uGE> P!w\"D!7!C!?!L#J!:\"<!K!?!7!C\".!O\"w!,!#!M$V!}!D\"2\"F!K!)!C!x#z\u{f} !7u\u{13}\
        o!<t>k!<t\u{1b}Y!%us\u{18}\" I=w?'. R!9!?\"?!A!E!C\"=!>*>'H!;%{&Lqi.!:!w\"F!v\"F#I!F!A&H\"C(G!M\">(w\u{0}z!<vpi\
        !7y'3!#x\u{e}R!<tNO!<xC ! u,B+ M(=!=!F!G)@(>#9&s\"E#F\u{17}%7 N!z\"H!F!L\"P$I!s!D!w\"8!D\"4!K$?#L!H!J\"P%K!J!1$\
        I%1)!A#?$A!{\"A!>#D\"F.>\u{1c}4\" D$wTT!7tc:!5z\u{3}Z!$vUA!4wQS\":w#I\u{1e}z#9@$G-?,>!4xFA!JxnF4#>!8!;!<!8!D\"8\
        !?\">$<#:&r!D!;!{!I$F!u$G#4a=!7uDq! HU\\!Jx:\u{19}!%v~3!=wb\u{e}# K\"\u{7f}2z{\"!JvtM!JD,(!Jx\u{2}v!=v\u{e}$! E\
        \u{2}\u{1b}! x%\u{0}!<vI_!JyCY;!N!J!v!C!3!8!G!N!A!I!N!A!;!A!:!v!r!O\"7!@\"7$y!t!S!Q'F!ul\u{1f}!@v\u{10}\u{10}!;\
        z.n\"8A,y1\u{17}!#w\u{15}K!7s#y,!3!@!:&@%@!u!7&:%D!P)4%D#\u{14}#2G\"<1w\u{d}x!7uw\u{17}!?tlI\"4|6AW~!8|\u{0}%!D\
        x\u{1f}q!=D\u{4}D!/K\u{b}\u{13}!!tl#!?v%\u{17}!<C\u{18}\u{1c}3 O!9#D!u$F!H#5!I!v!E!Q\">\"E#v%M\"O\"1%'$?J$\"<@!\
        =\\u\">x,F\u{10}\u{16}!#ua~!9wds!<vpu!D{)\u{1e}!<uw*!6t\u{f}$!<v\u{1d}\u{b}!<A`V-!B#?!w!A#<&G\"C!J\"E$2#K!E)4!'\
        ! x\u{3}z!=z\u{d}H! A~z!-v\u{11}]!4z\u{10}H!6wsd!!y|m##?:F${\u{a}\u{4}!$v)D!,wgu\"*G3B]~!5utX!Jzgf\"#K$w\u{2}6!\
         v0e!.DyN\"Ex%A9Y!:{*;!?wRa!4uD$\" J1t2\u{a}!%uN\u{18}!?u6%!&v#\u{1e}!Hv?n%\"D\"G-H!D'9&\u{14}!=w\"1%\"B,w.?!G$\
        zR5!EvH!!&|lC,!\u{7f}#E!E\"E!E\"E!<&J#B'P\"D'>{4!4=wZ! so\u{f}! G#l,!6\"F!E%B\"C\"=!D&H$6!9#H*5,\u{d}!5uI9%'>!w\
        \"A%v%7.=!2{hM!$v\u{1b}]\"5{'Cdl! z0(''E#F)v!C(C!M(t\u{5}<!<vgN!4u\u{c}L!Ev7\u{18}!J@\u{5}z- O$=!=!x!q!?!>!H\"<\
        #D#>\">(>D\u{c}# H$\u{7f}0@30!Juvt!1u=0!<w\u{f}U#!<2;*?MD!4y~+\" E$x\u{3}?!,vO\u{18}!?vl !Ju\"\u{15}!=wPW!4vn\"\
        #\"H0A+tN\u{18}!4DEr9 \u{5}\"y!5!>!6!B!;!>!S!)!=!7\"6!C\"A!3\"0!>\"9!6!7\"I\"@!A,ye~!-z*o!$v&5\"4v1Kx\u{d}! x>t\
        !=w>V#%@%I$DuC!/v\u{1c}>!%u!E\" E*q\u{19}v!,t@N!'ws\u{a}7 t!;!w\"G!v!L!E\"u!I!E!A!@!I#K!I\"C%9\"K!H!M!J!>+CE\u{5}\
        !'w\u{14}?!JuhT!J>\u{16}Y!-vdh$\"G,t1?+<QN!2t\u{1b}o1 z!7!4!u\"C\">#;!3!H\"?!F\"G!B\"@'2!?\"@Lk!?tL\u{12}!Ju5U!\
        Jvu/; G!I!F!O#I!P#o\"r#P\"P!O!2\"D!H!<!B!N!.!p!t!E!x!C\"3\"J!A&BW\u{5}!4vsn!JvwF!4y5/!#zA.!Jz\u{1b}\"!<xOk!=wFo\
        !=x P&%B!F.B$:,@&|P\u{17}!8vvd!!v\u{4}Q# F8C.zf}!F|X\u{15}\"*K*yt!1 L!6!>%J!?\"I$<!5!=!C!I\"I%3#N)9!y$;X_!>x%_\"\
         w9wE,! wZf!$x\u{a}\u{0}!)y$\u{1b}< K!4!=!=!I!|!\u{7f}!J!<!I!E!8!I!F!<!?!w!<!A\"s$3!3#=!B!<!8%H&K~:$%A!v$B*IQ\u{1a}\
        !4wG\u{17}- N!8#@!s,?!@&D!8\"A!=!G\";&rN\u{1d}!;w\u{10}]# B==\"x\u{6}\u{3}\"!uIC+O!;v-\u{7f}!\"ALY!<v\u{d}P!*xV\
        \u{1f}! vZW!4{\"%7 r\"K\"7!B\"E!J!~!K!G!I\"=!>!I!<!L&K!*$S!<%F!0!M\"{R\u{e}!<tc`!Jy:\u{4}!2y8u\" s=B7F!4vZ.% A9\
        w$B(v%C\u{0}\u{5}!?v\u{7f}\u{14}!?x\u{18}\u{9}!4v[L#,D0w!D.T!Jx-)!<wU\u{10}! zs_!Jv\\\u{1d}\" v=M[#!<u\u{e}G6 r\
        #G\"H!C!L!K!>!A!F!G$D!L#F\"4!4\"N\"H!F\"I!y%I&K\u{16}\u{18}#;>\":!\u{2}H<!>v!6!=J\u{2}}$*C\"B(F*{P\u{b}3!8$y!L!\
        D!H\"R%P\"H!L$D$3\"=#G!1!1#B!+!F$G0J!&v\u{a}N!Jvv\u{0}#%z\"B#G K!7y=T!<y\\P# w*<3:$Y!<u02!?v#\u{1c}( N$E&@%:\"@\
        #<'M\"v\u{2}G!<w(q!6t\u{a}B!<y\u{15}01$=#E!:!A!H!E\">\"A\"C!K&C!F\"L!v\"F#x)I9d% I!z\"B9>%?Cd!;uF_!=u\u{3}%!(vm\
        \u{6}!&w/\u{1}!,tA\u{b}!@uG\"!3z|0!.xF\u{c}!8x|2!,wJg\"(C?xi3!&y\u{f}n? r!C!C!B!B!A!A!D!C!Q!C!5!r!;!@!A!?!K!A\"\
        J!C!I\"Q#C!r!q\"G$E!O!K%rf\u{2}!,w-J!?uth!=t5f!<zNY#;B\"A\"v\u{1d}a!?uX\u{14}!=uqp!Jx\u{b}\u{11}@ \u{0}!0!Q!>!8\
        !2!A!4!5!5!~!J\":!3!8\"B!I!:\"7!6\",!2!9!H!.!U!D!G%7!;!5$Ev\u{e}\"7u%IyR! xi\u{1f}\"'u6K\u{0}\u{b}!<{FK3!0!L#E#\
        N\"K#7!@!B#t$H#I#N!G\"-!5#B\"F!q$tAB\" G2wEr!Jvg\u{15}%$D!x!C.K6:jI! w3!7\"F\"F!H!O!O!J!I!P!O\"N!L!H!E!E\"D!M&L\
        !K#N\"L$O$N!HRN!6s{<! z'\u{c}\" F={z;!;C\u{3}z!1u7^!$x!\"!<u\u{1e}\u{14}!4x\u{a}3!=w\u{4}\u{a}!-ukp!(v\u{b}\u{4}\
        ;!x!N\"M!I!D!N\"L\"J!I!C!Q!M\"J\"P!O\"9!M!A\"A\"R\"v%M\"N!O\"G!<!U^M!-{\u{2}n!<zg\u{11}!@uF8!9xp:& L'C+C\"<(H*8\
        \u{6}_!'wA4!!wW4\"<A#?8i!Jv\u{19}]!'wg0!(x\u{2}s!4FOv! FXy!7u\u{14}y\" K*E\u{0}2!9v-}!JyR6!JCA\u{19}$ J0@-A!A\u{1b}\
        \u{15}\" J=vGN5!4!q!=!@\"I\":!>!p!B!>!C!B!E\">!r\"@%C#@!r\"A+>7\u{c}!&AH\u{7}!8v*\u{8}!,v\u{14}<\" z>H\u{8}%!1u\
        ?!'$v&@*z%9$@!?,;R\u{6}!$x\u{e}D!Jv*$!*v|\u{11}!4vg27 3!1!1!:#K!E!s\"w\"z#q\"9!.%6!2!2\"D!C!3!1!9%7\"2$I\u{6}\u{10}\
        !@yP7!7vmF' x\"B#r!D$@(>+<5`!=x@\u{1}. K\"{!=#D!<#@%x%?$z#D!>\"='>%<U4!<|\u{1d}9! zq(!,|Tt!!u5H!2yWO!8xp'!5w(7$\
         y\"C:u'wx8!&wh1!7uR`!Dvr)$ J2v1w$Jp\u{14}!$y\u{7f}=!?u\u{10}\u{18}#*u(G+C=8!DwW\u{b}!<x.3!Izg&!4u|\u{1f}\" @Ju\
        L\u{1b}!J=\u{a},!(uq}$!F'K%K\"JTu!J>HP!JDz;! voL! z$\u{c}! u_S0 t#?$B#9#6&{!?\"7!3!5!<#9!7!E!;+v3\u{8}!6tKm$%B%\
        >!~2=l\u{3}!9u[\u{3}\" D>ylu!=vz\u{4}%,<#C-C!F\"?B|# G-\u{6},D\u{d}\u{1c}0 r$@!B$A!L!9!<\"D!I\"I'9!L#D\":!=+A2v\
        !$vw\u{1d}!*D\u{5}\u{12}$ E8G$v.EJ5)$C\"I%>$C\"D':!?#@\"G\u{f}o# s+B$FTh!5v60('E\"y!@\"A(=$7%M-I%K!7u\u{9}t\"#E\
        .za !&v\u{16}\u{19}!Ex(.\"4z)?\u{14}H!9u\u{16}\u{7f}( y#H%w#;)<(?!I-:s'\"*@%K\u{15}{# ?<E#|8*#-w\"F;9\u{5}-#'D#\
        F@;5d#1v'E%sP/!@v\u{b}\u{e}!Jv>(!>I\u{19}1! u\u{18}L$$v&@\"F(;R\u{9}!7uAl!9uo\u{1b}!JwK\u{14}!<xnp!/v#$\" I2w{9\
        !FxTC!@vq|!7vF\u{14}! L`X% s\"G-B%A(CV\u{1b}!4xF}!-ud1!:v\u{e}H\"4y6B7&! rK\u{e}!$v3=!Fs\u{d}\u{c}\" J\"Dbq%);)\
        9\"=(D(t3C$ J&z.;6>m1!7u]i!#u6\u{1f}!=v\u{9}w! Fo{* P\"=#F\"J(<#7&>#v\"?!FUR!9tZ/\" N#v:\u{1d}#)C+<2z/z!2y\u{15}\
        \"/!8#A!I$B!t!>\"@\"A#H\"s%7#B!E!>!9}N!6uWw!Ft'\u{13}!<wg`! H*\u{d}\" D=zZ\"!Dz5]!*F^K!Jvy2!<t B5 R\"O\"M#N\"G!\
        F\"N#H\"4!B\"L#O!K!F\":!p#r!v$5!?%?)+!>v<>&!7.G*5$L!D!7xE!2x]!!6vwy!!ycv! {8A!<w\u{16}\\!EyV\u{11}\" u=wso!-w8\u{2}\
        ! D/C!4v\u{f}g! x ~!*x$_!=>v\u{1e}!=vtI!2vf\u{1c}!2B'I!;w\u{a}o!Jt\u{14}E!2yZ_# B<A\"zc>'\"K#G\"J+F\"I'x\"H-\u{1b}\
        \" w=H\u{7f}F) w!<!K-G*6\"?!I\"C,8\u{c}(!6tb\u{5}\" t2D\u{2}h!8u\u{7}\u{c}!4t'B! v\u{1a}A!4y\u{1b}!, t)C%H!M\"K\
        #K#9!H!8\"I#J,CjO!,u]\"# B;\u{4}/Ax\u{13}!7vl\\!(z\u{2}n!*D0]!<B\u{d}?!$v~V!<xUH!<u:%)'J%t\"E#H!?)@!P\";,L+2# y\
        ??+@2\u{d}$7u%L!>-@w\u{0}!$xbo! xw\u{16}!Eve\"! v`;#2w'E$>:0! L)M\",v0J\u{18}\u{1d}!-y}N? T!D!P!x!N!I!G!F\"F!M#\
        F!B!O!D!K\"6!=!C\"G!D!>\"\u{0}\"K!O!B!?!<#J!>!<$A)\u{a}!<x\u{7f}\u{5}!6xX\u{d}$B@!C$\u{0}#ym\u{0}!=unJ!Dv8&!4xX\
        J\"8D$tq\u{1f}!9s\u{d}c!$x_Y!!ut\u{10}3\"C\"v!B!D!G!C!>#I\"C!F!?!C*J!F!N'<!4!3$EJ\u{7f}!5wp\u{11}$$z%E&v%H\u{11}\
        C! v#L: N!F!>!=#O!R!I!N!M!G!K#y!I!~!O!F#M\"N!O\"1\"R\"G!J$?\"G$C;\u{1a}!=v)s\"$KFw\u{16}6!9v|Y%$@#E#C3K-:Xe!/tJ\
        o!Jw'v!=t>y!8vwm!Jv\u{12}\u{1d}&*M!B$I#D&7,<XN!%vr\u{8}!7uyb!Jtd}!!y>z!?zS\u{0}!J<\u{9}\u{1e}# C(x#@Q\u{1c},$D\"\
        H#E!O$F!H\"J!I*O\"G!9+INz$9>#?!=\"t:6!$xQi!?u)D\"&yDAF\\!2yQc!%w_\u{8}!*wwM! w\u{d}\u{2}\"$@8D[[!4w\u{18}v!?vq^\
        ! CF\u{1a}!<v/\u{18}!<>3O! w2$\"9{)xKM! w7H# F*E3t4r!=w~W!5v\u{7f}}7#O!r!?!@!A!P\"O\"M%L!K!r$D$H!F!N!>!u#F!C!t#\
        B!L\"O5F\" F2sOM\" GGu\u{2}y!\"v!r# M+z2AJ(! w\u{c}v! x\u{18}\u{5}!,u\u{c}4\" J;w|\u{7}+#H&C\"F\"w!G#L\"?!K#;\"\
        :%Hu6) \u{4}%;\"<!>#;,:%<!A-=2B!,yKe!?x8m, G#\u{2}'?%<#|!=%8%D!;#:%=$CQ&!$v\u{7f}0\" H<{4P!$u)Q!7u\u{11}\u{8}!<\
        utp!=COq!4yI\u{16}!2wB2! y9>!!>\u{18}(\"<G\"x\u{4}X!JtA*\"'?2tyd!?x \u{10}!4vs4\" D>yMb/ K!G\"E\"K\"E!J$D\"A$D\"\
        L$t%J\"=$H\"7\u{d}2! s%\"!Ey\u{19}l!=uld!Jy[\u{7}!;uH\u{1f}\" C;x<\u{a}! x\u{1a}F! u^w!JtAT% J'r#P*N*G\u{e}*!J@\
        LX!1sk^!*uS\u{4}!JvuY!;u7\u{d}!:u\u{10}E!7v*i!'wyZ!4uxa!J=\u{5}\u{19}!*x\u{13}}!9v\u{17}L!3y\u{e}\u{6}0 s#z!9!;\
        !>!Q!D!I!?\"A#;#H\"7'v!?\"KRn!/wJy!<v\u{d}L# u=E!J?\u{9}\" w>I#D!<v0=!)yxz$4v(G*|$;GL!Jv\u{12}\u{8}#!u.w;FF7!2y\
        T+\"<v!EG)!Jw\u{7f}$$ }#x:C!?S\u{1c}\" w%GD\u{17}%\"A+7';&v#:z\u{b}!/yp\u{12}!<Ik\u{c}!<t\u{10}j!*C\u{1a}\u{12}\
        !?u:\u{9}!Jt\u{14}\\!<xw\u{b}!?wD%!=t9E)\">(J!A&B!v)C\"L!D!;iV!=HmY#!<>=+7\u{11}7!'xq:!=w\u{18}l!0uyS!?y%Z.!6\"\
        H!M!F!G\"C#=!E\"x!F)6#L+w$GJH# H8=$>#I! vKg!=@F:+%A!y\"B\"B%=\"D'<%J\"?'y$IF\u{b}( J,A\"C$H&8!>&:'z^\u{4}!Fxl1!\
        +{i\u{5}+!<#D!x!@&@%G#J'H\"L\";+8\u{11}\u{17}2 L\"?\"B\"?%>\";!x!G\"C#L#5\"7#9!y!@!:'5${G6!*?\u{9}\u{1c}!Jv)y9#\
        J!L!E!H!B!H\"H!N\"N!@!M!<!E!K!K\"C!G\"L!M\"P#H\"0!/!K&B{\u{16}/!K!A\"B!D#v!<!M!>\"A!H!G\"F#C$7%z~n% H4<)z*|#t\u{5}\
        6$9x$<(x%=MT!2yF\u{c}\" E>woB!?u\u{14}\u{18}%#F$@&=,;&9A6!FxQW!>vh\u{d}!9uv\u{16}! y\u{1e}x#+D0L$ET\u{1}!9v\u{9}\
        ,!@xM\u{16}!8u4p0\"M\"w!E!G\"H!E!K!@#F#u+J!N!D!9%M&KmX$ J&z.;6>\u{12}\u{d}#!=-@$GZ6!!t|\u{9}$ C%y*;,BP\u{12}! {\
        Hb!JtOC!!ylB&(A\"N*B'C!J!{Cc!9tYe!<v]2!9t4\u{6}$ @)A&?#AA9!6t\"Y\"*E-w\u{0}O!4vbD' ?&I#>+?'A\">#vLS/ O\"A\"=\"E\
        !J!=!9\"B!=\"~!>(=\"w$L\"8\u{1e}\u{19}!9yV<,#J!H#I\"I!L#K$F#H'L'?%u#J\u{0}z!)x(I! yV-' w%6\"4#5'<!K)7\"L\" E;};\
        2\"4A6=\u{1b}S!'w\u{6}7\"*x*F\u{f}\u{1a}!+y9d\"4@6w){!<xp\u{12}%$?5z$K%x(8HG#4>)?\"v,{!7u%C!J{vl!$yn\u{1c}!<{?r\
        !@u9A!Jwx!!?v2\u{11}!<vC$3!<\"A!=!;#;!=!J\"<!9\"<&A\"u$?!w!9!F!=%:!8\u{15}M% r*B-w%>.>W`!>v\u{11}\u{b}5 >!8!I!:\
        !@!E\"F#>\"B!N#=!M\"=!A!r!}!r%I'J!O!H3c!<tp\u{1e}\"*u3@.W!9u\u{5}}!#u`Q. F!2!K\"v!=!J!t$9\"F,2#M!L!:&J!?!9y0+#6\
        w!A!?XV!BEe#\" w=EhB*\"H\"H%6$>\"H%B$L&D!E+C\u{3}\u{6}$ \u{0}4B'>\"?=\u{1}!?tA\u{a}$ I%F#z5@[0\" G*wm\u{14}! H\u{1a}\
        m!4w9~!?xT\u{13}!(w\u{15}!+ L%D\"E!@\"I!C#=!;#H'41vSl!;y\u{18}\u{1d}!<ykA!,yH\u{9}!EvH !9v|e%/>\"{->!A&BQ.!-u\u{11}\
        %!=w.I!<s<.\" v'DY\u{d}!)yG2\" C=\u{7f}h)!$y\u{0}\u{7f}!4A\u{13}x!=wtp!<w\u{1f}9# u4I6C-a!J|TE\" B@|\u{16}r!?w\u{1f}\
        c!=F2.!#uD.!.xe+!/vc\u{17}!J?\u{10}?! z\u{15}\u{11}!*uH,\" }=B\u{18}\u{13}!&{oL!Dx\u{d};!?uiy!?|\u{1b}e! B\u{1e}\
        \u{c}!Fwso!=w\u{1a}\u{0}!=xY\u{8}\" F.\u{0}*@!!x\u{1d}a% F\"C6u%?\"x_w!$u>\u{b}1!L!L\"M\"I#J#M!N%I\"J!5#J!0#O\"\
        L\"v&1$CUs!DHp%!<zL(!4{\u{7f}\u{a}! Gxa#&D+G#Hsq((z!D!I'H!J\"G%<\"H|\u{7}!Fz%M!,v$\u{12}!=wU\u{17}!#xa\u{f}\"7u\
        'I\u{1c}\\\"4A6;y(!9FG\u{15}!%D\u{f}9! v}O!4@<\u{3}!-u=8!$v\u{9}J!$~\\r!=w@\u{19}!@x6\u{17}!=Ch\u{6}\"%y/@\u{b}\
        |!-x\u{d}C!<v\u{15}\u{f}!-x\u{6}^!<CZO!=u\u{7}\u{4}\"G{#y\u{1c}b! w\u{12}\u{19}&#x%R$:/x\">-<\u{0}9!Fwy\u{e}!Jv\
        \\.)$A$C$>%C!9*H!D!K!E5W)\"N\"M\"I'N%J\"J$K$R.;ie# N*t%@\u{1c}b!=vW}!Jw*\"!<wwg!4x2~1 r!0!s!C!9#<!9!:!I!4#;#7#7\
        (6\":!}+;j8(!;!L&t!?!F#E!G.Bb\u{13})';\"y!:\"@(;$7#F\"M-J\u{18}/!Jw\u{1a}`! C\u{1c}\u{18}!=y\u{1f}!! x\u{1f}b\"\
         z2FT_!Ewo\u{1e}!?xW\u{e}! u))! P\u{13}c!JvM\\\" H\"Du\u{f}!<y*#!4tU\u{a}!#zII!#GQf!4w\u{0}X(#>'@*?$~#D!=\";,<}\
        \u{19}!$vyz!Gx=W#9@$G-?VY!<vZz<\"n!I!J!O!E!Q!K!P\"8!=!L!H!=!|\"S\"@!;\"3!-!T\"p!<\"Q!A!<$3!5!I&A\"*E*{s\u{9}!=w\
        d#!%u.3!,x\u{2}\u{2}!Dv\u{2}5!5zJ/# G2t*w_h!\"x\u{19}\u{15}\"+{2Hy{!=z/1! x13!*E\\g!!u]b!7uLA$89$y!K-x%n!@t];\"\
         x)D\u{9}\u{11}\" C?y]\u{1b}! H$R!5wGL!(FpI!=xdj!Fx\u{1e},!>vF.!<u?#!=v835$<!v!I#A!F!?!A%J#K\".!B!@#E!t!O!I#4#+\
        !C!,$E\u{a}[!J{\u{1c}$!*Cg6\"=B-CBM!-y0:!$s.\u{12}!<yzy!@uN\u{c}!&v@\u{5}! E\u{14}%!$x1\u{9}!Gs[\u{9}. I!9#B#D!\
        C#?!x&F%5\"5#x!G!E!:N\u{17}!?uS&!CsU!!Jx\"!\"*x@?2\\$-w\"D%?)Cm<!=tZ\u{18}!7u\u{4}\u{2}! y$\u{11}! tO\u{7f}!*vA\
        z\"4z6G\u{1e}o!)vEE#\"E,u1@1y!>umU!J{g\u{13}!,u\u{15}6!-{\u{4}a% w7u&G!H,@d\u{13}!JuGz!$x}9:!Q!J!?!M!N!P!I!?!H!\
        B!=!x\">!D!=\"N!:#9!M!B!H\"J!p\"M'L!1\u{14}\u{1c}!Ju`C!/xYv!/uX7#2?+u-?\u{7}<##A'u1E\u{a}8&&G!F!y\"B!?1FH\u{d}\"\
         D;~$;\"<|#CFq!3}P3!Jt#)!4tlV!=Eg2!3{c\u{9}#*@$}<CFA. C!x!D!=$L\"s!7&6!}!4';\"@\"I!;BA!=vD\u{0}!-u/M! x\u{15}'!\
        Jz3z! F\u{3}\u{13}\"*C#xBH!<H\u{f}R!*Ktk!/v9J!=wxD#\"D2F%rP=$':#H1E/A;V\" K>wE:!4yj$!4u#'!9u\u{18}y!>|$=\" v1K\u{13}\
        J( O$v&B\"{(>$@$A!9.9!<v>^!+v&%!)v5}- v\"=!G!F#M#N!>!E!F$K!?*C!G\u{9}X!=w\u{2}\u{11}!$v\u{1a}\u{f}/ w!@#J\"J$@\"\
        H%q!K\"L$:!A#E\"D!C+;o^!?z?\u{1b}!5uEr\" A9w\u{13}\u{13}!<xdh\"5w5?\u{1a}f!J;;i!Dv\u{2}H$ D!=!B=yGY!Ju\u{f}[!=t\
        c'!2y+7!DuNo!<?MB!Jw\u{c}\u{3}!,{\u{c}\u{18}'$@#I#=(;)w\">!D#x!>vY%\"4A(w`n2\"L!N!N\"C\"x!L\"5#<#>#C\"N!A$L!H\"\
        F!-%2&C.7!>wKF\" G=y%\u{16}!!w$\u{6}\" =\"\u{4}\u{17}%!BE\u{1a}\u{1e}!2v\u{a}\u{1b}!=wOS!@v%2!4}+\u{18}\" L2tt[\
        \"4A3{4~#<E+I#z${;!P!N!O!R\"Q\"L!O!V!J!M!P!M!K!G!K#R\"Q\"R\"H\"S\"N\"P!N#M!P#L\"S(}\"!u;u)_%\"{5>%?!K-9^Q! u\u{1d}\
        %!$y6\u{12}2 y#K!>!:\"9!{\"8!=!8\"<!<#x\"6$:$:!K!;,5\u{8}y!0w\u{10}1!<{\u{0}\u{7}!7zYZ!#v\u{5};\" H<vF&!9t~\u{1b}\
        \" x\"E[l\" B<vGy!9v-\u{16}!7u>\u{e}!=vA|!4wR'!J}\u{1}\u{b}!,vuJ\" N\"zv\u{0}!&{vg\" }=D/p! w\u{10}{!4{Pg!=u\u{1c}\
        4!Fxuk!<x\u{15}C!!w\u{10}T!<wkP!J{zO1 N#@\"E!H!H!C\"J!=!w!@$F#u\"O&O\"=&v&J\u{2}G!=v>m\" H\"|cc#%C/>'BHz\" I=w)\
        -!,y!S! CXG! u>\u{15}!=uV\u{16}#*B3B\"s\u{1e})1!C#J!G\"J!J$9\"?!@!=!B!J)I!J#C%4!@!3@Y/#B!A\"N!F!|!A!@#H\"E\"J#A\
        'G!?\"@,8l~!<x\u{6}\u{b}2#A!A$A#7!<#R\"E!8!6#6!C$N!I!E!L!F&8%P\u{1f}z!<|}Z!JBqP&$D!y!@.L'G/<\u{0}`!4wv#!<~M\u{d}\
        7!?!N!F!L!9!M!J\"y#H#G#L#L\"E!B#L!C\"C!A#C#I!-!H\"y\u{18}`!+wP\u{f}!9v=\u{12}\"%v!H\u{17}G\" J2A\u{a}p9 U!N!I!D\
        \"N!K!K!J!Q$L!H\"J\"B!<!E$N!E#I!S\"J!E!I#S!I!D`#\"2K-v\u{2}G\"=@+x\u{d}@&'D#<-<%A!>-=!$! w~\u{e}\" }=D*T!<{r\u{f}\
        ,\"p!H#D+J!D\"M$H!1\"J!<!K-I3\u{10}\"/B5D\u{7f}\u{b}&$I!F*x*M\"N!D>4%!8)J!B!D,8G\u{14}&$u$C\">\"E(:'@&^!J|\u{7}\
        -!Jt\u{1}K!4@w9!4z\u{15}\u{16}!4vu3#\"C#E:@\u{1a}k!7u\u{10}\u{1f}$ s,E,I%=\u{11}\u{19}1 t#R!I\"H&M!E!D\"C!G#B#>\
        \"G#F\"F!@&G%Ll\u{13}!=w\u{c}\u{f}!J{j\u{9}\"=G-y$G!4|\u{16}$&!>#C#I#L.?$E' '!<!=\"=#F*A#B%xxf!9wP$!4v\u{19}E!-\
        u'm#!I)F@Nu\u{1c}! x@T\"9r$v~S+\"L\"E!N\"J$G$L(9%G!R!H!99P!5t\u{1b}C!.z`\u{16}!)yQ`!,yKo!8u\u{7}L!0w2\\\"=G\"=\u{1}\
        \u{1d}!9uu\u{f}!&v\u{11}\u{d}#*B'u,J\u{9}(!<vW/!J}Xx!!uYi!2J0\u{1c}4#v!E!C!E!B!x!8!=!K\"@!G\"F!F!G&M$D\"J!G&6%G\
        \u{10}`!9y\u{13}~\" w>Ih-!.>\u{a}\u{7f}\"@t*B\u{5}_!=v\u{1d}\u{6}! y\u{5}8''E#F)v!C(C!M(t\u{17}q$$y3=!D!DH#!&yY\
        Z' p\"@#A\"D#x*@'@\u{6}m# q\"t;Hj)!2yF\u{1c}\"-C2ta:)'J%t\"E#H!?)@!P\";,L\u{a}\u{f}!?uX\u{e}!9tRH!A|!H\" H=xzn3\
        \"N$F!A#D\"?!0\"@!A!C#P\",\"H!y$P!J!F!3$F!;KE''E#F)v!C(C!M(tFO% y4?!z)H,:Y0!<Gh5! JuE!$yq:!3x9q!4{\u{11}R!4v\u{12}\
        Y!4v-)\"4E(A\u{12}k!=w\"\u{1c}! Fyb\" J=v;g#4B(x!D\u{1e}:!#uY=!)z{G!(w\"d!=w\u{f}G\" vJD^U!2z,9!*{\u{4}$!4w\u{8}\
        D@ t!v!v!H\"H!F!G!G\"?!B!B!L\"L!D!K!J!B!G!I!C!$!J!F\"B\"A!D\"/!N\"J$M!L\"F3\u{1e}!<y\u{10}n!(:\u{b}X!/y\u{0}C\"\
         w=GpW!9x!.!'w,\u{4}!7y#Q!%v@\u{0}!?t\"9% J$x+v*s#D\u{13}>/ v$F!@\"A!H\"A!G#A!G\"@#?)M!D\"K!H_(!;yqM!9uGY!Jud\u{1d}\
        !4ww$\"4y6BNt$1B#z$;2C&(\" H=|?\u{19}!=vo\u{b}!Jv)w!J9ck!9ukN! w]x!GstV!Jw\u{2}8(#>'@*?$~#D!=\";,<\u{17};$%H#u*\
        F+I\u{1a}+!!uU6!J?lB!<u\u{6}\u{14}!7tN2&!:&G\"A&B%z)Kw]!2v 6.\"M!r\":!:$s!;!A!<\":#;\"8(9!K-;+\u{7}# u9v&HRG!4v\
        %7!={\u{7f}i# D8y'E\u{11}\u{7}!1v~\\!Jw+M!;tz\u{1d}\" J=z}+5 O#C\"M!I!U!G!J\"G!Q!D$B#U!D!E\"N\"3#O\"D#A#L!M\u{13}\
        {!Juq^!)v\u{14}G!\"x<z!%yLn!$u5*/ F%=!G!>&u\"J#=&9!J\"B!;!D!D!;%t(.\" x=C\u{15}\u{11}# v4G6<\u{9}r!;v`-\" B@|#(\
        6\"E\"v!B#D!B!N!;!?\"F!K#A#J\"8!C#E!N\"P'K!I!J!B\"O\u{14}j!)w4Z!<u>{!Ez\\6! D#G!Ew\u{14}/!;tr\u{7f}/!8#@!y!E%>!\
        ;\"A#F#F$6!7\"G!x#;+BG\u{7}% w\"D(D$C/M*}!=u\u{14}>1 B!8\"7!v\"u!;#?#6!;!6!H)4#9\"2!7&6%OI`# A*z@B\u{11}\u{1f}$\
         G1w'D&EV\u{7f}!.z8D!4z\u{e}\u{e}) K!M#E#I\"L(F!D*O#IJ\u{7}!4u1J!5y'6. G!2!K\"v!A!J!u$9\"F,2#L!N!:&J\u{f}U!=v\u{e}\
        <$4?(?!;-K0o' F\"v%s#E%=)?!@l !Ev6M!Ey\u{14}Z! w9T#&D.;-{%8,#I!G#L\"G!J#G\"L\"F'E!3#I!HA\\\"9@$Gk\u{e}= w!G\"\u{0}\
        !D!?!>!B!C!A!4!=!9!6!3!9!N\"L!7!+#5!K!3$P!G!7%:!J!-$sr;!4wk\u{0}!?yu0!Jz{x!EwP\u{10}#\"F,u1A\u{c}S!<u\u{1d}\u{e}\
        \"/E%=Kd( t%C\"<+4\">$;#A$z\u{8}M!1vR71 r\"M\"D!H!B\"I!D!B!F&L#M'N!H\"I!s'7$=\u{10}\u{11}!.wl:\"4{-{k9!'x%\u{2}\
        !=?*\u{1a}! yr:!*EUO!;u\u{17}\u{1a}!,y\u{10}%1 L!?#t!B\"?!@\":!w!@\"<!=!E$u%7\":!<!?Ee!8vz\u{1c}&/<&A&?!w!9!FL|\
        !4wlG!5FeM'%@%F!;!<&E*>#9V\u{16}!/v\u{1c}\u{1b}\"(>+t{\u{17}!={%4!)tXc!Jx7>% M2L$7#t1CML!'u \u{1b}# x*C(E\u{1e}\
         !,zr^!9x\u{11}R!BuJ\u{11}5#M\"E#J\"L!8!@$F!D!M!K\")#P#M\"Q!A!w%F!E\"v!?\"N'\u{16}$*>*>(:%{!{!=HU\u{12}# s'A5H!\
        V!JwE\u{19}!JvJh! G\u{5}1\"<z!E\u{1f}8$';#~\"@/8Wn!5w*S$ v,C(A(Co7\";w\"ENP\"!ADy29!=wpD$&C!J$}?<K1!=|_4!2|\u{15}\
        \u{1c}!7uJu\" A!|\u{14}5!Jw(\u{16}!4x=\u{5}$ {7u&G-@\u{c}u!3{S7!4v\u{1b}\u{14}!/{U\u{d}+ L\"~#?\"C#M!;!:\"=!9-<\
        !M=\u{1b}!Jvz0A \u{0}!.\"|!@!0!<!/!=!B!\u{2}!1!O!2!7!:!4!9\"2!C!1!0!,!A!-!9\"D\":!,\"4#1!=!5$/=\u{1a}! w=~!!w\u{3}\
        \u{d}!=v{\u{14}!4v#i\"2y'AP5!4x~U\"4M6I\u{13}*!=t\u{6}t!@v-\u{1}\" {<D%\u{1}!:wu\u{16}(%{!B\"B'C%@'D!B.<\u{18}h\
        !J;7z* M!N!J\"L(F(J#G\"I\"M/NuK$ |*B.D%EmD!4y&\u{0}! u99!2y1\u{9}# B)x%xkb!6x-H! HXT$4E(s!I-C\u{d}\u{6}!6v;0& M\
        'w%A(D'@/D\u{5}E\" C2|K\u{1c}7!t!n!P!?!>\"M!J!u!P\"L\"H#L!P\"C\"F!I!M!G#R!N!J%J!8$v!=vT\u{1}(!H)L!B$I#D%8!6,;Qy\
        !1sk\u{14}\" I>w\u{0}k!3x\u{1c}w!)x\u{19};!%uZ\u{1f}!<u\u{17}q!,wd[!=w\u{11}Y!.w]Y!3xQ\u{9}!=uyG!JAHZ2!x#:!9\"<\
        !=!9!5'B!7\"5#<!@!;\"=!B\"}!>+9~\u{17}! z(\u{2}9 H!D!=!;!<!B\"H\">!K%L\"C\":!P!K!t\"s!6\"E!P!L!<!H&2!/!GQL!=z6&\
        !JB\u{f}N!5vZM!$x/\u{a}!<v\u{8}8! u\u{c}|# x'A$C])!JugX!&w\u{19}G!;yvz!%v\u{6}&!9u\u{19}:!$yzm!=u:>!9uQD!5w\u{3}\
        ]4 L\">!7!B\"A!<!>!7!>\":&?\">$M!@\"=\"I\"u%:!M%t\u{8}6!Ew92% },B!?'=)<K5!7w(0!6v-B!4xh)% </y&x&B!C(\u{d}#4F%w1\
        @c;0!E!C!G'J!F\"E!>\"u\"G'E\"P\"D!C!B%E&K\u{13}\u{1}! t\u{1a}&!4y\u{7f}!#\"F,u1A9u$$D.B4z$BT|!J{4w!Jue\u{18}#=F\
        ){$=\u{17}c! A]N\" J=v. & P!K!G\"G&M(DKP!7wg_!=vG\u{1f}\" J=vaZ!>v\u{1c}4\"<G\"{q\u{7}!/tnu!+xm=!=w(H% D5A%z#A-\
        8s|!4xkx!<u\u{c}e!<A\u{3}@!;zC0!*{\u{9}#% v#C\"E/B'E#2!-u_M!4wQ(\"<v!E\u{15}F!-vnM\"=w(GCm!=v\u{e}*!4w\u{b}\u{1d}\
        !8z!\u{14}%$J\"G.G(I.N\u{15}`! wA=!4A|h!@u }!?y,?\")vACC\u{18}!?u\u{19}## C#y.vH\u{1a}!<w\u{4}#!Jxy6!$y\u{18}\u{10}\
        !JA\u{0},!=v .!(w+w# K2w+?/.- s#A$?!M\"s'A!s\"B'9!|!<!@,9{H!4uVa\"9>\"@rz\"<v!E8X%*E(C)A)K&L\u{d}\u{10}!*z\u{2}\
        M3 Q#<#B\"=!L!B\"M&K!K$+!K#J\"O!B&r!3!v!G#P5y! wjK$!H#F&G2BGi\"6H4v\u{d}\u{8}!9zn_!4x(\u{10}!2zDR!(v|S)!~'C*B\"\
        K#>$I\"I\"9+7:V!,w]r!?AS\u{1c}0 Q!,!>!K!D#J#M!G!D!A#9\"I\"E#K%M(H3G!8xu@!Jv\u{1f}P\"<C)s\u{13}51 x#C!@!H!A!A!I#\
        B#E(;!5!2!4\"H!B)<%v \u{2}!?u\u{3}\u{7}!@CH;!\"u;4! t\u{4}_! w)\u{d}!4z?Q!?uGe\"*H*z\u{d}T!Jv}\u{8}5 q#G\"H!D!N\
        !J!F!E!F!G$D!K#E\"4!4!I#H!H\"I!x+J.9!4|l8!<t^:: p!3\"|!5!3!7!P!<!?!6!K!=!4!C!5!2\"t\".\"6!:$t!H!R!T!u&5\u{d}e\"\
         J:usk!=w\u{14}\"!=@\u{0}P!8x=g!;vtA0\"M\"w!E!G\"H!E!K!@#F#u+J!N!D!9%M&Kb9!/wP)\"!9;B:\u{7f}!@xf,* R\"E!A,H!B)G\
        \"G!K\"C,Gf\u{e}!$y\u{3}d!9v\u{9}a, w\">%t%A&}\"C$?#D!=!6!?,@\u{9}-!4y2\u{0}&$C&D*v(;#A+<\u{18}\u{1e}!8vJ\u{1c}\
        !*E\u{12}1\" E9y$5!Jx.?!.xS6!9ut\u{15}\"<|#CT5!6tW\u{d}!9wdF! E\u{11}Q! x\u{6}~!<{~\u{16}!4v\u{9}\u{5}!+x\u{16}\
        \u{16}$ L,<&y+@uu#2y\"C(@\u{b}\u{4}!8u\u{1c})!?zj7$#F/z*|!=WD! xI9! {l\u{19}\"5x'G\u{3}`!,wF\u{1e}#'D#F@;_V\" I\
        =wyG$ x\"=;u-<J]\"<v!Aeu!4x#x!,vX+!#xp~!$y}\u{1e}!Dvq\u{15}# O\"E(MP\u{1d}\")y>wyX\"(G\"HXR! x!\u{1d}& K$u9I\"p\
        %v&>\u{1a}r& @$y$A\"A*>'xU-\"*G*y\u{2}C\" J2vGC!9si~!4vn+$\"z/C&<&OrO\"-x*?AX)$A$D$?%E!;*J!E!L!F0 & O(E\"D$v/E-\
        @dU!1v\u{7}\u{13}!&t1C!&vw\u{18}! u4V!-wbl!8v1&!=wH;!J{}\u{1a}!?x\u{5}[# G2{+FOy$ P'J4v\"A\u{1f}R!JwLs!+xJ`: I!\
        I!K!@!M!P!E!K!K#J!E\"8!M#A\"K\"2\"v!6$K\"@!s\"E!H!t!9!Qxl!4vMJ! y!*!4w\u{15}j#4<\"w&AJ\u{1d}\"?u+JB3!'y#2\" EJ{\
        -o\" N?vET!9yV{!Jt\\x\"'DCL\u{2}h\" B=z)\u{1c}6\"N!M%F!A!P!G!;!K!I$M#E!?#P!)$R!M!I\"?!E\"O#<!@\u{1b}\u{6}! {&(\"\
        9u)sV>$)F!A#z'A\u{b}:$ B(}5G-B\u{2}\u{1a}!<w\u{1f}\u{2}! sBP\"#s9BRQ! x$j\" u9u*\u{19}\"%G(?)\u{17}!<t;1!:u\u{0}\
        \"!4wKD!!<3K!E{\u{3}}!>x+Y!=v(l!Ju\u{0}U! v|\u{17}!?tNQ!4y }+\"E!@!G'9!8!x$9#D)H!C!6%\u{0}$2v*:!H*wU/! w:Q\" H#\
        {\u{1b}\u{3}!&vZx!=v\u{c}f!3vwr%*C'r+K!K!B;O#4D'D/>@f!5yM\u{1d}! wD!!Jwfq!2yN0$&C\">$<\"A\"4\"\"u:F\u{d}B!Dz%\u{10}\
        !/{\u{1c}?1 J!D!F\"I!K!C!I!J$J'2!F!/&u\"Q!E&x!4p\u{11}!$|']!Jw|r!@vV;!;{\u{2}\u{18}% \u{3},C%@+B!>>S\"6H4v\u{11}\
        \u{12}! I\u{7}~#%G!FDC8E!9v+p% t2E\"D(D.:1k# G=w-v/@!Fw\u{18}\u{0}!Jyk0!4uJF!!u%\u{13}!Jz\u{10}T\" H=x`k! wzB!!\
        y6\u{1e}&*D*B!y!s&>(x\u{4}o!4w\u{3}R\"<x.@\u{1c}\u{13}! w\\1!*D~v7!M!m!Q!M#K!M%2!H\"G\"O!>!F\"B!P#.\"F\"F\"I!F\"\
        E!M\"r#@%-!$s@\u{3}#*C%v%?[\u{a}!*DKf! {?d!'w*+! DV\u{9}$%<\"B#=3x\u{a}W! t$G!FvCj$4>(@!E)zr\u{1a}\"+{2H+k% H%F\
        !F&x>=/\u{9}) |!9#B&<'H#>'C\"I\">s\u{12}# M!=3A3\u{4}\" s=B!,+!L#A\"I!D\"L#?&D$6%s!A*0x>!<y0[% J't#u1D!C\u{a}\"\
        \"9u#K0(!Ev*J\" x4E1\u{8}( U$B)?\"H\"I!K&E&E\u{6}u! t\u{1a}\u{4}!FwM8! J]*!Jv!J!Jw\u{0}!!=u5[!/{#4!JCuA!Fw`R!4z\
        x\u{6}\" G\"yx\u{f}!4v@h! xf6\" K5}\u{9}A!Jx^(\"<|#C\u{12}q!,|q](&D!F#G\"<&B\"?)~*|\u{3}G\" F=x\u{e}\u{d}$ F#t,\
        {-F\u{5}]!$wK{;!R!O!?\"Q!B!M!K!O#P!<\"F!5!J!E!<%K\".!w!>\"I\"/!1#F!7!@!}#}L.!=v\u{17}(\"*F%vI<) p%D\"F#>%J)N$F)\
        I%G^B!=A\\<! y$@\" {\"F\u{17}I6 Q!A!H!>$K!K!J!M!L\">\"v\"B!?$3\"I$G!=!{!N%J\"2$?yT% s\"I:J!K-M@M!$v*\u{13}!9>>\u{10}\
        #4>(u.9f8\"$y+FR?!4ybn!-wut!=G;/\"8E%x!/!%u\u{7}5!Jx\u{1}c\" I=w:*!\"t\u{6}e, R$@\"D'B\"G\"E!J\"N!5\"H!D&I>\u{19}\
        # B)x%x\u{15}G!=xZ\u{5}!>z]1! zH6\"#v9Ib:! ~tD!Jt^G%$v5N%?!q%s{U\" ?=~/_!6wqe%\"A(=$>/F-?Y\u{14}! w:\u{1a}%/F%K\
        \"L\"J'G&|()C#B#H%K$:%L!I!<\u{5}\u{e}\"8F$sbI!=I<D!/v,z\"(    d  z  &! P! 6\" \\\" ## E# U# Z# \u{d}# \u{1e}# N\
        $ j$ u$ ~$ \u{3}$ \u{1f}$ i% ~% ~% x' \u{4}' \u{1e}' @( @( T( \u{1a}( \\) c) q) B* G* d* v* \u{9}* \u{17}* T+ ]\
        + |+ \u{1}+ \u{1}+ \u{1}+ \", \\, j, \u{6}, \u{1b}, \u{1b}, _- 8. E. \\. \\. 7/ D/ s/ z/ \u{a}/ $0 \u{c}0 \u{1c}\
        0 !1 =1 f1 \u{e}1 \u{13}1 02 02 72 L2 L2 a2 |2 -3 D3 a3 !4 :4 j4 x4 \u{b}4 \u{19}4 >5 d5 m5 z5 \u{16}5 E6 a6 }6\
         y7 \u{b}7 *8 18 68 A8 R8 R8 `8 n8 u8 \u{1d}8 \"9 ]9 d9 \u{2}9 3: G: U: }: \u{c}: H; H; Q; l; l; \u{8}; \u{11};\
         \u{18}; Z< t< \u{6}< += g= }= }= \u{1c}= G> c> \u{11}> \u{1d}> *? Q? X? q? \u{1b}? 4@ @@ O@ X@ k@ EA bA gA }A \
        aB pB \u{5}B \u{11}B 4C ;C BC qC qC vC cD \u{11}D \u{1c}D 4E @E \u{2}E \u{9}E 9F {F {F \u{6}F -G CG HG OG _G _G\
         mG \u{1e}G *H :H FH RH iH \u{14}H  I \"J \"J nJ \u{5}J \u{c}J \u{1e}J LK {K \u{f}K \u{1f}K YL YL hL \u{4}L .M \
        =M =M SM \\M nM \u{1d}M 2N \u{e}N \u{15}N \u{2}P \u{1f}P 3Q PQ {Q {Q {Q \u{b}R \u{17}R \"S pS wS \u{0}S *T hT ~\
        T 1U DU DU RU `U oU \u{13}U \u{13}U CV \u{6}V 0W 9W CW oW ,X 6X SX \u{2}X \u{10}X 7Y RY vY \u{2}Y 8Z =Z DZ [Z \u{9}\
        Z \u{1b}Z 7[ F[ F[ \u{8}[ /\\ p\\ \u{d}\\ 3] 3] ?] \u{8}] \u{18}] .^ N^ Z^ c^ \u{0}^ \u{15}^ #_ >_ W_ \u{3}_ (`\
         u` ,a 6a @a Ka Ya ^a \u{0}a \u{9}a \u{1e}a hb {b \u{a}b \u{1a}b <c }c \u{16}c \u{16}c \u{1b}c Md Md ad kd .e \\\
        e \u{9}e \u{17}e %f *f \\f }f qg \u{9}g %h ?h fh \u{7}h Di oi oi \u{13}i \u{13}i :j Mk ~k \u{12}k 8l =l Fl Ml T\
        l dl \u{0}l )m ;m _m \u{0}m #n Kn hn hn sn \u{9}n \u{5}o \u{13}o ,p Fp dp \u{8}p \u{19}p \u{19}p \u{1e}p 8q Vq \
        yq 'r >r Lr dr kr }r \u{10}r \u{15}r +s is \u{b}s \u{b}s \u{b}s \u{b}s (t -t Ct ^t ^t *u \\u Jv Yv $w )w Qw Xw \
        jw jw \u{7f}w ,x Bx cx ox vx \u{11}x #y >z \u{10}{ \u{15}{ 6| R| `| \u{7f}| $} 2} \u{13}} 4~ k~ \u{7}~ :\u{7f} \
        S\u{7f} |\u{7f} \u{17}\u{7f} m\u{0} x\u{0} }\u{0} \"\u{1} 0\u{1} \u{16}\u{2} 0\u{3} >\u{3} \u{f}\u{3} \u{1c}\u{3}\
         *\u{4} :\u{4} N\u{4} \u{7f}\u{4} )\u{5} A\u{5} ]\u{5} \u{9}\u{5} P\u{6} [\u{6} D\u{7} R\u{7} W\u{7} {\u{7} \u{9}\
        \u{7} \u{18}\u{7} _\u{8} \u{b}\u{8} \u{1e}\u{8} .\u{9} 5\u{9} T\u{9} ]\u{9} s\u{9} \u{7}\u{9} \u{7}\u{9} \u{1c}\
        \u{9} ;\u{a} P\u{a} \u{2}\u{a} \u{1c}\u{a} ?\u{b} V\u{b} [\u{b} Q\u{c} _\u{c} _\u{c} _\u{c} \u{1}\u{c} \u{1}\u{c}\
         '\u{d} U\u{d} \\\u{d} q\u{d} \u{8}\u{d} \u{d}\u{d} *\u{e} <\u{e} A\u{e} \u{d}\u{e} \u{14}\u{e} 1\u{f} 8\u{f} X\
        \u{f} i\u{f} }\u{10} }\u{10} \u{d}\u{10} '\u{11} >\u{11} C\u{11} \u{f}\u{11} -\u{12} -\u{12} >\u{12} [\u{12} \u{14}\
        \u{12} \"\u{13} \"\u{13} 1\u{13} <\u{13} E\u{13} f\u{13} F\u{14} X\u{14} e\u{14} p\u{14} u\u{14} |\u{14} |\u{14}\
         |\u{14} \u{13}\u{14} 9\u{15} \\\u{15} \\\u{15} \u{5}\u{15} -\u{16} ;\u{16} \\\u{16} \\\u{16} g\u{16} {\u{16} 6\
        \u{17} N\u{17} )\u{18} .\u{18} K\u{18} T\u{18} d\u{18} x\u{18} \u{17}\u{18} \u{1c}\u{18} *\u{19} N\u{19} b\u{19}\
         \u{b}\u{19} \u{1d}\u{19} 3\u{1a} X\u{1a} ~\u{1a} $\u{1b} R\u{1b} \u{5}\u{1b} )\u{1c} Y\u{1c} k\u{1c} z\u{1c} z\
        \u{1c} .\u{1d} j\u{1e} {\u{1e} \u{e}\u{1e} \u{1c}\u{1e} }\u{1f} \u{8}\u{1f} \u{d}\u{1f} 4 !; !Z !_ !v !{ !\u{c}\
         !\u{1c} !%!!7!!d!!i!!\u{a}!!(\"!Q\"!h\"!B#!I#!W#!W#!w#!w#!\u{1e}#!'$!S$!n$!~$!$%!d%!|%!|%!\u{a}%!\u{a}&!\u{f}&\
        !&'!d'!p'!=(!\u{6}(!\u{12}(!7)!])!v)!\u{b}*!'+![+!b+!|+!\u{9}+!\u{e}+!\u{1f}+!1,!8,!Y,!\u{6},!\u{6},!<-!O-!O-!e\
        -!w-!\u{16}-!9.!F.!^.!c.!\u{7}.!\u{e}.!I/![/!\u{7f}/!m0!m0!m0!\u{6}0!n1!u1!$2!+2!62!l2!\u{e}2!I3!R3!o3!\u{0}3!C\
        4!M4!\u{7}4!\u{12}4!=5!K5!q5!\u{d}5!.6!n6!\u{2}6!\u{16}6!\u{1d}6!H7!l7!w7!\u{13}7!\u{13}7!\u{1a}7!D8!I8!b8!n8!*\
        :!<:!<:!~:!#;!8;!\u{1c};!\u{1c};!N<!e<!*=!6=!\u{0}=!\u{10}=!%>!C>!H>!]>!v>!\"?!y?!y@!y@!\u{1a}@!JA!JA!OA!VA!VA!\
        rA!\u{4}A!\u{17}A!'B!=B!=B!]B!wB!wB!wB!$C!$C!$C!FC!hC!\u{9}C!\u{e}D!\u{18}D!IE!VE!{E!\u{0}E!\u{b}E!#F!hF!\u{8}F\
        !\u{d}F!\u{d}F!)G!.G!8G!8G!\\G!wG!\u{1}G!HH!HH!cH!\u{13}H!7I!mI!mI!\u{18}I!$J!+J!+J!ZJ!gJ!wJ!\u{b}J!\u{10}J!:K!\
        AK!_K!rK!\u{11}K!UL!dL!~L!\u{a}L!:M!?M!?M!DM!xN!+O!BO!\\O!\u{1d}O!\u{1d}O!*P!GP!UP!ZP!\u{1a}P!+Q!NQ!NQ!vQ!\u{a}\
        Q!IR!dR!oR!\u{1e}R!)S!NS!rS!OT!lT!\u{13}T!1U!JU!fU!pU!}U!*V!?V!OV!`V!`V!1W!dW!\u{12}W!\u{12}W!/X!@X!_X!nX!(Y!_Y\
        !dY!iY!\u{b}Y!2Z!=Z!bZ!iZ!\u{0}Z!\u{17}Z!.[!U[!Z[!P\\!a\\!:]!R]!R]!R]!\u{8}]!B^!w^!$_!4_!=_!}_!Q`!Z`!m`!m`!m`!D\
        a!Ia!Ia!\u{1}a!\u{6}a!\u{19}a!7b!Jb!0c!Mc!ec!qc!\u{17}c!Wd!nd!\u{1a}d!1e!Ke!_e!\u{10}e!\u{10}e!$f!\u{12}g!)h!.h\
        !.h!.h!Mh!zh!\u{1b}h!8i!Vi!Vi!li!\u{a}i!'j!Kj!`j!vj!jl!\u{6}l!\u{6}l!0m!Om!ym!'n!'n!3n!Cn!Qn!Qn!\u{7}n!\u{12}n!\
        \u{12}n!\u{2}o!\u{d}o!\u{14}o!)p!)p!0p!Fp!Op!_p!8r!=r!Pr!mr!0s!0s!0s!@s!Ns!ms!\u{f}s!\u{1d}s!vt!\u{17}t!\u{1e}t\
        !Mu!Ru!Wu!\u{5}u!\u{1a}u!\u{1a}u!\u{1a}u!!v!Av!Rv!_v!mv!'w!'w!Hw!Mw!cw!cw!\u{8}w!(x!(x!Px!]x!wx!\u{1f}x!Qy!Vy!1\
        z!;z!Fz!Oz![z!lz!\u{c}{!1|!:|!`|!n|!n|!\u{e}|!6}!Q}!k}!\u{4}}!9~!P~!\u{2}~!\u{10}~!~\u{7f}!-\u{0}!V\u{0}!j\u{1}\
        !o\u{1}!\u{6}\u{1}!\u{12}\u{1}!$\u{2}!W\u{2}!m\u{2}!{\u{2}!\u{b}\u{2}!\u{10}\u{2}!&\u{3}!2\u{3}!9\u{3}!I\u{3}!Y\
        \u{3}!f\u{3}!}\u{3}!9\u{4}!M\u{4}!n\u{4}!z\u{4}!\u{9}\u{4}!W\u{5}!a\u{5}!f\u{5}!v\u{5}!\u{3}\u{5}!\u{f}\u{5}!*\u{6}\
        !;\u{6}!Q\u{6}!Q\u{6}!\u{3}\u{6}!\u{e}\u{6}!\u{13}\u{6}!A\u{7}!\u{e}\u{7}!\u{17}\u{7}!e\u{8}!e\u{8}!l\u{8}!\u{5}\
        \u{8}!\u{5}\u{8}!\u{17}\u{8}!)\u{9}!:\u{9}!A\u{9}!U\u{9}!e\u{9}!\u{2}\u{9}!\u{13}\u{9}!\u{18}\u{9}!/\u{a}!=\u{a}\
        !=\u{a}!]\u{a}!o\u{a}!%\u{b}!n\u{b}!}\u{b}!\u{19}\u{b}!M\u{c}!p\u{c}!p\u{c}!{\u{c}!t\u{d}!#\u{e}!y\u{e}!\u{4}\u{e}\
        !\u{12}\u{e}!'\u{f}!3\u{f}!\u{7f}\u{f}!<\u{10}!J\u{10}!\u{13}\u{10}!\u{1d}\u{10}!=\u{11}!D\u{11}!I\u{11}!X\u{12}\
        !n\u{13}!T\u{14}!p\u{14}!$\u{15}!I\u{15}!U\u{15}!o\u{15}!\u{10}\u{15}!(\u{16}!8\u{16}!8\u{16}!K\u{16}!F\u{17}!2\
        \u{18}!2\u{18}!9\u{18}!>\u{18}!H\u{19}!k\u{19}!\u{7f}\u{19}!\u{7f}\u{19}!\u{1f}\u{19}!M\u{1a}!\u{1c}\u{1a}!P\u{1b}\
        !\\\u{1b}!\u{10}\u{1b}!\u{10}\u{1b}!=\u{1c}!D\u{1c}!K\u{1c}!P\u{1c}!`\u{1c}!4\u{1d}!@\u{1d}![\u{1d}!\u{12}\u{1d}\
        !\"\u{1e}!H\u{1e}!M\u{1e}!]\u{1e}!j\u{1e}!\u{17}\u{1e}!!\u{1f}!R\u{1f}!i\u{1f}!\u{1d}\u{1f}!g \"\u{4} \"\u{9} \"\
        -!\"-!\"\u{a}!\",\"\"C\"\"H\"\"b\"\"\u{1e}\"\"q$\"\u{1}$\"6%\"S%\"z%\"\u{7f}%\"\u{7f}%\"\u{1d}%\"b&\"i&\"i&\"-'\
        \"u'\"$(\"N(\"s(\"-)\"L)\"`)\"m)\"\u{d})\"\u{f}*\"\u{14}*\"#+\"5+\"`+\"\u{5}+\"\u{18}+\"\",\"0,\"5,\":,\"--\";-\
        \";-\"_-\"x-\"\u{b}-\"L.\"V.\"b.\"m.\"\"/\"\"/\"C/\"W/\"/0\"L0\"c0\"\u{14}1\"\u{19}1\"62\"P2\"]2\"\u{f}2\"/3\"R\
        3\"R3\"\u{1}3\"\u{8}3\"\u{8}3\"Y4\"{4\"\u{2}4\"\u{14}4\"+5\"K5\"f5\"\u{3}5\"\\6\"q6\"87\"E7\"s7\"\u{7f}7\"\u{4}\
        7\"\u{15}7\"\u{15}7\"#8\"#8\"\u{15}8\"&9\"&9\"I9\"\u{10}9\"G:\"n:\"\u{13}:\"\u{18}:\"\u{18}:\"5;\"s;\"\u{17};\"\
        m<\"m<\"m<\"\u{7f}<\"\u{18}<\"1=\"D=\"j=\"\u{1f}=\"4>\"B>\"\u{5}>\"\u{e}>\"*?\"|?\"\u{3}?\"\u{e}?\"#@\"G@\"G@\"\
        N@\"\u{13}@\"\u{1f}@\"aA\"nA\"\u{6}A\"\u{b}A\"*B\"HB\"iB\"\u{2}B\"\u{c}B\".C\"<C\"eC\"rC\"\u{1c}C\"xD\"*E\"NE\"\
        WE\"eE\"\u{c}E\"6F\"NF\"SF\"$H\")H\"bH\"mI\"rI\"\u{2}I\"\"J\"?J\"SJ\"\u{18}J\"\u{18}J\"1K\">K\"QK\"hK\"oK\"\u{16}\
        K\"EL\"XL\"pL\"~L\" M\",M\":M\"dM\"\u{1c}M\"9N\"@N\"@N\"@N\"TN\"uN\"zN\"\u{14}N\"\u{19}N\"\u{19}N\"fO\"\u{9}O\"\
        \u{1e}O\"KP\"aP\"mP\"\u{b}P\"\u{17}P\"DQ\"KQ\"\u{7f}Q\"\u{12}Q\"\u{12}Q\"$R\"/R\"4R\"eR\"yR\"yR\"\u{7}R\",S\"TS\
        \"dS\"nS\"nS\"?U\"FU\"KU\"\u{d}U\"(V\"\u{4}V\"\u{4}V\"\u{19}V\" W\"\u{6}W\"\u{16}W\"%X\"WX\"\u{2}X\"\u{1d}X\"SY\
        \"#Z\"?Z\"eZ\"jZ\"xZ\"\u{b}Z\" [\"D[\"P[\" \\\"J\\\"}\\\"\u{2}\\\"F]\"S]\"\u{0}]\"\u{9}]\",^\"3^\"n^\"n_\"\u{3}\
        _\"\u{3}_\"\u{12}_\"b`\"\u{3}`\"\u{3}`\"\u{e}`\"\u{13}`\"\u{1f}`\"/a\"6a\"%b\"*b\"Fb\"[b\"vb\"vb\".c\"lc\"wc\"Q\
        d\"vd\"!e\"*e\"/e\"Je\"Oe\"[e\"qe\"\u{15}e\"Qf\"Zf\"\u{7}f\"\u{7}f\"8g\"Fg\"yg\"#h\"Yh\"nh\"\u{3}h\"\u{3}h\"\u{1c}\
        h\"wi\"wi\"\u{1}i\"\u{a}i\"+j\"Hj\"jj\"jj\"qj\"\u{12}j\"%k\"=m\"cm\"jm\"\u{2}n\"_o\"do\"\u{10}o\"6p\"Mp\"Yp\"^p\
        \"{p\"\u{4}p\"nq\"xq\"%r\"Vr\"\u{1e}r\"Ds\"`s\"gs\"\u{7f}s\"\u{6}s\"\u{12}s\"1t\"Qt\"gt\"\u{11}t\"%u\"<u\"`u\"q\
        u\",v\",v\"cv\"tv\"tv\"\u{a}v\"\u{6}w\"'x\"jx\"ox\"xx\"\u{13}y\"M{\"V{\"r{\"\u{7}{\"A|\"g|\"g|\"\u{8}|\"\u{14}|\
        \"\u{1e}|\"3}\":}\"W}\"W}\"`}\"m}\"&~\"?~\"P~\"Y~\"b~\"b~\"\u{18}~\"N\u{7f}\" \u{0}\"'\u{0}\"\u{7f}\u{0}\"!\u{1}\
        \"<\u{1}\"<\u{1}\"]\u{1}\"O\u{2}\"\u{d}\u{2}\"\u{16}\u{2}\"7\u{3}\"B\u{3}\"\u{1}\u{3}\"\u{b}\u{3}\"\u{1f}\u{3}\"\
        \u{1f}\u{3}\"B\u{4}\"t\u{4}\"\u{4}\u{4}\"#\u{5}\"Y\u{5}\"c\u{5}\"m\u{5}\"?\u{6}\"H\u{6}\"[\u{6}\"~\u{6}\"\u{8}\u{6}\
        \"\u{d}\u{6}\"2\u{7}\"9\u{7}\"\u{e}\u{7}\"\u{e}\u{8}\"R\u{9}\"\\\u{9}\"S\u{a}\"n\u{a}\"\u{7}\u{a}\"\u{12}\u{a}\"\
        $\u{b}\"-\u{b}\"=\u{b}\"U\u{b}\";\u{c}\"\u{18}\u{c}\"G\u{d}\"W\u{d}\"W\u{d}\"~\u{d}\"\u{3}\u{d}\"L\u{e}\"p\u{e}\
        \"~\u{e}\"(\u{f}\">\u{f}\">\u{f}\"E\u{f}\"E\u{f}\"}\u{f}\" \u{10}\"4\u{10}\";\u{10}\"B\u{10}\"\u{7f}\u{10}\"a\u{12}\
        \"o\u{12}\"\u{b}\u{12}\"&\u{13}\"&\u{13}\"O\u{13}\"^\u{13}\"u\u{13}\"0\u{14}\"^\u{14}\"e\u{14}\"o\u{14}\"}\u{14}\
        \"\u{b}\u{14}\"9\u{15}\"@\u{15}\"L\u{15}\"\"\u{16}\"'\u{16}\"S\u{16}\"\u{17}\u{16}\"\u{1c}\u{16}\"-\u{17}\":\u{17}\
        \":\u{17}\":\u{17}\"J\u{17}\"a\u{17}\"\u{0}\u{17}\"!\u{18}\"-\u{18}\"H\u{18}\"T\u{18}\"Y\u{18}\"k\u{18}\"\u{6}\u{18}\
        \"\u{14}\u{18}\"7\u{19}\"E\u{19}\"Y\u{19}\"c\u{19}\"r\u{19}\"\u{6}\u{19}\"F\u{1a}\"v\u{1a}\"0\u{1b}\"E\u{1b}\"d\
        \u{1b}\"r\u{1b}\"r\u{1b}\"\u{11}\u{1b}\"o\u{1c}\"v\u{1c}\"}\u{1c}\"+\u{1d}\"0\u{1d}\":\u{1d}\"F\u{1d}\"Z\u{1d}\"\
        Z\u{1d}\"\u{16}\u{1d}\" \u{1e}\"%\u{1e}\"*\u{1e}\"8\u{1e}\"8\u{1e}\"^\u{1e}\"~\u{1e}\"\u{8}\u{1e}\"<\u{1f}\"P\u{1f}\
        \"U\u{1f}\"Z\u{1f}\"Z\u{1f}\"k\u{1f}\"\u{3}\u{1f}\"\u{8}\u{1f}\"@ #Z #_ #\"!#\\!#\u{7}!#%\"#.\"#@\"#j\"#j\"#|\"\
        #|\"#|\"#(##(##\u{5}##($#>$#>$#]$#\u{11}$#6%#r%#=&#p&#\u{b}&#+'#@'#@'#^'#e'#\u{b}'# (# (#:(#V(#](#f(#o(#\u{1}(#\
        \u{15}(#\u{1f}(#\u{18})#0*#;*#r*#u,#|,#P-#P-#c-#c-#l-#z-#\u{b}-#`.#\u{13}.#'/#3/#O/#`/#y/#\u{1f}/#J0#\u{11}0# 1\
        #~1# 2#<2#\u{b}3#:4#X4#]4#]4#b4#k4#\u{1}4#\u{d}4#\u{19}4#=5#G5#W5#b5#y5#\u{13}5#c6#h6#\u{5}6#\u{11}6#\u{1d}6#K7\
        #h7#\u{1}7#58#:8#?8#I8#v8#v8#}8#=9#B9#b9#b9#\u{3}9#\u{1d}9#):#5:#\\:#c:#v:#\u{1d}:#N;#f;#\u{12};#<<#H<#\u{1c}<#\
        Q=#h=#\u{1}=#$>#K>#l>#]?#]?#\u{e}?#\u{17}?#Y@#\u{5}@#\u{5}@#\u{15}@#6A#SA#ZA#sA#|A#\u{6}A#,B#vB#\u{4}B#\u{d}B#\u{d}\
        B#8C#QC#VC#]C#tC#/D#DD#_D#dD#.E#CE#JE#]E#}E#!F#\\F#wF#\u{e}F#\u{17}F#>G#\u{3}G#%H#\u{5}H#1I#=I#7J#QJ#jJ#$K#$K#S\
        K#>L#WL#jL#vL#\u{2}L#\u{2}L#\u{9}L##M#WM#lM#~M#\u{5}M#\u{18}M#5N#?N#\u{6}N#%O#7O#pO#(P#9P#OP#wP#wP#5Q#QQ#[Q#`Q#\
        \u{1}Q#>R#HR#RR#cR#hR#\u{b}R#\u{1b}R# S#)S#GS#SS#ZS#cS#7T#_T#\u{1f}T#\u{9}U#:V#?V#HV#VV#eV#eV#\u{12}V#\u{19}V#9\
        W#JW#eW#eW#nW#\"X#5X#QX#QX#ZX#LY#wY#:Z#}[#\"\\#8\\#M\\##]#1]#6]#i]#\u{13}]#k^#k^#r^#y^#~^#\u{13}^#\u{18}^#b_#i`\
        #}`#\u{11}`#\u{1e}`#\u{1e}`#\u{1e}`#fa#\u{14}a#\u{14}a#\"b#<b#Hb#{b#\u{b}b#Nc#ac#\u{f}c#\u{1e}c#?d#Rd#\u{9}d#\u{1c}\
        d#1e#ne#\u{f}e#\u{f}e#\u{1d}e#/f#:f#Ff#Of#ff#\u{d}f#Mg#wg#\u{18}g#Qh#Xh#dh#\u{f}h##i#Ri#Yi#di#ii#ti#\u{7}i#Rj#[\
        j#[j#tj#\u{1d}j#'k#9k#Ek#Nk#ak#\u{f}k#\u{14}k#*l#:l#:l#Jl#el#el#!m#6m#?m#Um#ym#\u{0}m#-n#On#\u{18}o#!p#&p#-p#Mp\
        #pp#\u{2}p#\u{11}p#\u{0}q#\u{0}q#\u{0}q#\u{1c}q#_r#\u{10}r#\u{10}r##s#*s#4s#Zs#ds#xs#\u{6}s##t#/t#<t#[t#st#%u#I\
        u#\u{c}u#$v#4v#Uv#gv#1w#Ww#\u{7f}w#\u{11}w#cx#wx#\u{14}x#8y#9z#\u{1}z#a{#a{#\u{c}{#/|#L|#U|#\u{7}|##}#@}#P}#P}#\
        k}#{}#\u{15}}#\u{15}}# ~#9~#v~#v~#\u{6}~#M\u{7f}#M\u{7f}#\u{19}\u{0}#\u{19}\u{0}#P\u{1}#Z\u{1}#Z\u{1}#_\u{1}#\u{7f}\
        \u{1}#-\u{2}#J\u{2}#O\u{2}#T\u{2}#W\u{3}#\u{0}\u{3}#\u{10}\u{3}#\u{1a}\u{3}#\u{1f}\u{3}#M\u{4}#Z\u{4}#\u{a}\u{4}\
        #!\u{5}#?\u{5}#j\u{5}#\u{1d}\u{5}#$\u{6}#)\u{6}#K\u{6}#R\u{6}#q\u{7}#\u{d}\u{7}#\u{14}\u{7}#;\u{9}#F\u{9}#[\u{9}\
        #\u{6}\u{9}#\u{13}\u{9}#1\u{a}#6\u{a}#\u{b}\u{a}#\u{19}\u{a}#\u{19}\u{a}#\u{1e}\u{a}##\u{b}#>\u{b}#U\u{b}#e\u{b}\
        #^\u{c}#\u{10}\u{c}#\u{15}\u{c}#\u{15}\u{c}#\u{15}\u{c}#=\u{d}#=\u{d}#=\u{d}#I\u{d}#J\u{e}#J\u{e}#U\u{e}#m\u{e}\
        #;\u{f}#T\u{f}#\u{5}\u{f}#\u{16}\u{f}#,\u{10}#\u{16}\u{11}#2\u{12}#T\u{12}#p\u{12}#u\u{12}#P\u{13}#\u{10}\u{13}\
        #S\u{14}#X\u{14}#|\u{16}#\u{19}\u{16}#J\u{17}#L\u{19}#V\u{19}#V\u{19}#)\u{1a}#;\u{1a}#^\u{1a}#w\u{1a}#\u{15}\u{1a}\
        #k\u{1b}#Z\u{1c}#_\u{1c}#_\u{1c}#\u{d}\u{1c}#4\u{1d}#=\u{1d}#V\u{1d}#[\u{1d}#h\u{1d}#{\u{1d}#>\u{1e}#A\u{1f}#e\u{1f}\
        #\u{14}\u{1f}#6 $6 $6 $[ $z $\u{19} $\u{19} $ !$;!$R!$\u{13}!$2\"$B\"$I\"$I\"$S\"$S\"$l\"$\u{17}\"$j#$\u{e}#$H$\
        $a$$l$$\u{15}$$*%$V%$V%$V%$\u{2}%$\u{1d}%$1&$1&$6&$V&$\u{15}&$A'$L'$Q'$V'$\u{11}'$\u{1f}'$2($M($}($d)$p)$)*$K*$\
        `*$~*$)+$^+$\u{a}+$G,$_,$|,$\u{3},$@-$\u{18}-$3.$A.$w.$\u{a}.$\u{f}.$Q/$Z/$a/$\u{1}/$N0$g0$\u{7f}0$\u{f}0$k2$}2\
        $,3$J3$$4$44$44$D4$W4$W4$`4$\u{15}4$s5$\"6$'6$.6$A6$a6$w6$\u{e}6$\u{13}6$\u{13}6$\u{13}6$27$77$C7$P7$\u{15}7$\"\
        8$G8$l8$l8${8$\u{6}8$!9$&9$+9$49$49$Z9$\u{1c}9$*:$1:$\u{1c}:$Q;$\u{12};$\u{3}<$\u{c}<$\u{13}<$@=$@=$s=$\u{13}=$\
        &>$&>$B>$P>$y>$\u{2}>$\u{16}>$Z?$\u{11}?$ @$)@$8@$?@$W@$b@$m@$r@$\u{17}@$\u{1c}@$:A$WA$eA$nA$\u{5}A$\u{10}A$8C$\
        KC$\u{f}C$$D$$D$5D$<D$~D$\u{f}D$VE$]E$rF$!G$BG$MG$uG$-H$[H$sH$\u{6}H$\u{b}H$!I$&I$2I$`I$\u{3}I$\u{3}I$\u{f}I$+J\
        $\u{17}J$6K$DK$WK$dK$\u{1}K$!L$!L$?L$xL$\u{a}L$OM$eM$mO$\u{6}O$\u{d}O$&P$CP$`P$sP$!Q$0Q$JQ$VQ$\u{14}Q$8R$_R$dR$\
        \u{8}R$(S$BS$aT$+U$7U$<U$NU$\u{0}U$\u{16}U$\"V$^V$sV${W$-X$WX$^X$}X$\u{e}X$\u{15}X$=Y$QY$uY$uY$\u{4}Z$&[$+[$0[$\
        p[$\u{15}[$>^$E^$J^$i^$}^$,_$1_$6_$S_$X_$a_$x_$(`$I`$I`$g`$|`$\u{17}`$\u{17}`$'a$>a$Xa$Xa$\u{13}a$\u{1e}a$?b$Zb\
        $\u{5}b$=c$[c$\u{6}c$\u{18}c$\u{1d}c$id$\u{0}d$\u{17}d$0e$Re$te$\u{5}e$\u{1f}e$|f$>g$Yg$qg$jh$sh$|h$|h$|h$\u{3}\
        h$$i$)i$=i$ti$(j$Gj$[j$bj$qj$Rk$\u{7f}k$\u{16}k$Il$Wl$gl$nl$\u{11}l$\u{1a}l$1m$?m$Dm$#n$4n$4n$4n$4n$^n$\u{2}n$'\
        o$Co$\u{1}o$\u{b}o$5p$Dp$qp$\u{18}p$Xq$\u{1c}q$\u{1c}q$Or$qr$~s$~s$\u{1d}s$?t$Dt$st$1u$1u$=u$tu$\u{16}u$+v$=v$t\
        v$\u{4}v$\u{d}v$\u{19}v$\u{7f}w$`x$vx$\u{2}x$\u{2}x$\u{1b}x$0y$\u{11}y$Iz$Tz$uz$\u{a}z$\u{11}z$c{$\u{11}{$=|$F|\
        $R|$m|$}|$\u{2}|$\u{12}|$E}$[}$\u{7f}}$\u{7f}}$\u{13}}$+~$A~$F~$\u{5}~$\u{a}~$(\u{7f}$(\u{7f}$-\u{7f}$2\u{7f}$9\
        \u{7f}$T\u{7f}$e\u{7f}$u\u{7f}$|\u{7f}$\u{16}\u{7f}$'\u{0}$F\u{0}$Q\u{0}$a\u{0}$\u{12}\u{0}$=\u{1}$D\u{1}$k\u{1}\
        $\u{2}\u{1}$.\u{2}$N\u{2}$k\u{2}$z\u{2}$\u{17}\u{2}$\u{17}\u{2}$\u{1e}\u{2}$;\u{3}$u\u{3}$O\u{4}$\u{c}\u{4}$?\u{5}\
        $T\u{5}$T\u{5}$k\u{5}$\u{6}\u{5}$\u{14}\u{5}$|\u{6}$!\u{8}$4\u{8}$U\u{8}$C\u{9}$^\u{9}$\u{d}\u{9}$F\u{a}$o\u{a}\
        $\u{12}\u{a}$\u{17}\u{a}$\u{17}\u{a}$\u{1c}\u{a}$(\u{b}$g\u{b}$p\u{b}$\u{12}\u{b}$P\u{c}$p\u{c}$#\u{d}$5\u{d}$E\
        \u{d}$J\u{d}$Z\u{d}$|\u{d}$\u{14}\u{d}$U\u{e}$\\\u{e}$\\\u{e}$\u{7f}\u{e}$\u{7f}\u{e}$\u{1a}\u{e}$\u{1f}\u{e}$-\
        \u{f}$e\u{f}$t\u{f}$\u{10}\u{10}$W\u{11}$\u{4}\u{11}$\u{4}\u{11}$1\u{12}$\u{15}\u{12}$K\u{13}$W\u{13}$`\u{13}$j\
        \u{13}$\u{4}\u{13}$\u{9}\u{13}$[\u{14}$r\u{14}$}\u{14}$\u{f}\u{14}$#\u{15}$3\u{15}$?\u{15}$d\u{15}$~\u{15}$\u{10}\
        \u{15}$7\u{16}$G\u{16}$b\u{16}$7\u{17}$7\u{17}$I\u{17}$[\u{17}$m\u{17}$x\u{17}$\u{2}\u{17}$G\u{18}$U\u{18}$c\u{18}\
        $~\u{18}$D\u{19}$8\u{1c}$Q\u{1c}$\u{7f}\u{1c}$\u{b}\u{1c}$\u{1f}\u{1c}$<\u{1d}$z\u{1d}$Y\u{1e}$\u{b}\u{1e}$+\u{1f}\
        $<\u{1f}$o\u{1f}$\u{18}\u{1f}$D %Y %g %x %*!%7!%R!%\u{6}!%\u{1b}!% \"%*\"%1\"%N\"%S\"%|\"%\u{13}\"%\u{13}\"%&$%\
        C$%\u{7}$%\u{1b}$%Z&%Z&%m&%r&%{&%\u{c}&%\u{c}&%*'%*'%5'%5'%)(%C(%j(%')%\u{0})%\u{16})%\u{1d})%\"*%)*%U*%#+%:+%S\
        +%S+%j+%\u{19}+%#,%{,%\u{0},%\u{b},%\u{17},%0-%u-%\u{4}-%Z.%o.%{.%\u{4}.%6/%Y/%\u{9}/%\u{1e}/%<0%<0%A0%M0%\u{1e}\
        0%-1%<1%F1%~1%~1%12%O2%m2%N3%c3%\u{19}3%?4%h4%\u{7}4%\u{e}4%Y5%s5%$6%H6%f6%z6%\u{1f}6%@7%O7%O7%|7%o8%~8%\u{a}8%\
        (9%F9%M9%\\9%v9%\u{10}9%f:%\u{7}:%\u{7}:%\u{7}:%\u{7}:%\u{1c}:%E;%S;%\u{f};%/<%6<%V<%b<%b<%\u{14}<%\u{1e}<%_=%m\
        =%\u{8}=%\u{19}=%1>%\u{7}>%\u{10}>%\u{10}>%&?%L?%W?%\u{b}?%D@%~@%\u{c}@%\u{c}@%*A%jA%oA%\u{3}A%\u{11}A%NB%hB%oB\
        %tB%HC%nC%\u{8}C%(D%2D%2D%KE%xE%@F%@F%nF%wF%\u{2}F%ZG%_G%jG%#H%(H%;H%]H%\u{1b}H%BI%\u{c}I%\u{1c}I%&J%'K%.K%<K%X\
        K%\u{2}K% L% L%6L%;L%FL%|L%^M%wM%\u{5}M%\u{1d}M%4N%>N%iN%nN%\u{11}N%\u{16}N%\u{1d}N%eO%8P%LP%SP%\u{0}P%%Q%AQ%\u{19}\
        Q%2R%=R%\u{7f}R%\u{1d}R%$S%)S%xS%\u{f}S%jT%\u{9}T%%U%NU%]U%\u{2}U%&V%mV%\u{15}V%)W%WW%<X%_X%fX%\u{3}X%*Y%?Y%?Y%\
        %Z%.Z%:Z%?Z%gZ%\u{1b}Z%D[%M[%Y[%Y[%\u{0}[%A\\%A\\%Z\\%a\\%j\\%\u{c}\\%\u{18}\\%\u{1d}\\%+]%2]%N]%{]%<^%V^%}^%=_\
        %O_%Y_%f_%\u{0}_%+`%E`%T`%o`%o`%t`%&a%+a%la%wa%\u{3}a%jb%tb%}b%Zc%nc%uc%\u{11}c%'d%<d%Ad%Ad%Fd%Fd%hd%td%{d%\u{9}\
        d%\u{9}d%\u{12}d%#e%qe%\u{7f}e%\u{d}e%\u{d}e%@f%Vf%`f%tf%\u{9}f%\u{15}f%#g%\u{b}g%0h%0h%\u{e}h% i%,i%9i%@i%Ji%V\
        i%[i%`i%oi%vi%\u{14}i% j%%j%ij%nj%\u{2}j%\u{b}j%\u{17}j%%k%Bk%sk%Fl%Pl%;m%~m%\u{3}m%[p%\u{5}p%@q%@q%\u{13}q%\u{1c}\
        q%Tr%\u{13}r%4s%Hs%\u{16}s%\u{1b}s%%t%2t%2t%\u{7f}t%$u%6u%6u%ju%wu%~u%\u{11}u%;v%\u{9}v%\u{1a}v%Ww%pw%=x%Dy%vy%\
        \u{7f}y%\u{11}y%pz%\u{1d}z%7|%_|%p|%p|%\u{8}|%3}%C}%G\u{7f}%G\u{7f}%b\u{7f}%\u{13}\u{7f}%\u{a}\u{0}%3\u{1}%N\u{1}\
        %u\u{1}%~\u{1}%\u{1c}\u{1}%&\u{2}%'\u{3}%,\u{3}%@\u{3}%m\u{3}%\u{0}\u{3}%\u{0}\u{3}%\u{9}\u{3}%\u{17}\u{3}%#\u{4}\
        %A\u{4}%J\u{4}%p\u{4}%\u{8}\u{4}%\u{16}\u{4}% \u{5}%5\u{5}%\u{13}\u{5}%^\u{6}%\u{8}\u{6}%G\u{7}%i\u{7}%\u{f}\u{7}\
        %*\u{8}%O\u{8}%u\u{8}%Y\u{9}%q\u{9}%q\u{9}%\u{5}\u{9}%\u{16}\u{9}%\u{1d}\u{9}%J\u{a}%O\u{a}%Y\u{a}%f\u{a}%\u{4}\
        \u{a}%\u{11}\u{a}%.\u{b}%r\u{b}%\u{8}\u{b}%\u{10}\u{c}%\u{10}\u{c}% \u{d}%J\u{d}%\u{4}\u{d}%\u{9}\u{d}%\u{1d}\u{d}\
        %\u{6}\u{e}%\u{1a}\u{e}%.\u{f}%A\u{f}%H\u{f}%e\u{f}%r\u{f}%r\u{f}%\u{13}\u{f}%+\u{10}%7\u{10}%>\u{10}%f\u{10}%\u{1b}\
        \u{10}%3\u{11}%I\u{11}%^\u{11}%c\u{11}%s\u{11}%\u{19}\u{11}%:\u{12}%I\u{12}%P\u{12}%a\u{12}%\u{7}\u{12}% \u{13}\
        %M\u{13}%w\u{13}%.\u{14}%G\u{14}%:\u{15}%P\u{15}%\\\u{15}%t\u{15}%\u{1d}\u{15}%:\u{16}%~\u{16}%~\u{16}%\"\u{17}\
        %`\u{17}%w\u{17}%:\u{18}%[\u{18}%\u{a}\u{18}%\u{1e}\u{18}%4\u{19}%I\u{19}%U\u{19}%e\u{19}%n\u{19}%\u{1a}\u{19}%\
        <\u{1a}%C\u{1a}%N\u{1a}%1\u{1b}%<\u{1b}%e\u{1b}%\u{1}\u{1b}%.\u{1c}%3\u{1c}%\u{1}\u{1c}%\u{1e}\u{1c}%*\u{1d}%R\u{1d}\
        %k\u{1d}%O\u{1e}%q\u{1e}%{\u{1e}%\u{13}\u{1e}%-\u{1f}%[\u{1f}%, &< &[ &| &$!&/!&:!&z!&\u{b}!&\u{1b}!&\u{1b}!&B\"\
        &^\"&A#&]#&4$&J$&\u{a}$&8%&F%&Q%&\u{2}%&\u{14}%&&&&s&&\u{1}&&\u{8}&&;'&E'&\u{18}'&\u{18}'&\u{18}'&l(&\u{10}(&%)\
        &,)&G)&X)&,*&:*&M*&M*&\u{0}*&\u{7}*&&+&/+&4+&>+&M+&M+&R+&j+&j+&\u{a}+&\u{16}+&:,&O,&_,&_,&\u{f},&\u{a}.&\u{f}.&\
        \u{f}.&\u{1c}.&>/&Y/&n/&\u{10}/&.0&B0&j0&#1&71&n1&\u{4}1&82&J2&\u{15}4&)5&X5&\u{e}5&\u{13}5&\u{1a}5&\u{1a}5&\u{1a}\
        5&16&T6&Y6&\u{12}6&77&S7&Z7&\u{d}7&\u{16}7&\u{16}7&\u{1b}7&;8&L8&^8&^8&u8&\u{3}8&X9&u9&u9&\u{7f}9&\u{1a}9&5:&R:\
        &W:&n:&\u{4}:&@;&a;&\u{4};&\u{9};&?<&t<&$=&H=&O=&p=&u=&d>&r>&w>&\u{c}>&F?&d?&{?&\u{9}?&8@&`@&`@&i@&i@&&A&KA&KA&\
        lA&lA&xA&\u{5}A&hB&mB&)C&2C&eC&\u{15}C&%D&%D&yE&\u{5}E&6G&6G&0H&<H&<H&XH&yH&\u{e}H&\u{15}H&\u{1c}H&!I&&I&-I&II&\
        WI&fI&xI&\u{1f}I&0J&@J&\u{2}J&\u{e}J&!K&4K&NK&\u{a}K&(L&HL&~L&9M&LM&\u{4}M&#N&(N&5N&eN&jN&\u{1}N&\u{1f}N&$O&@O&\
        @O&aO&{O&\u{16}O&(P&=P&XP&\u{c}P&\u{11}P&,Q&\u{c}Q&'R&'R&5R&5R&VR&lR&(S&9S&LS&(T&6T&;T&@T&\\T&\\T&vT&(U&-U&KU&V\
        U&VU&\u{2}U&\u{1c}U&'V&XV&aV&HW&eW&~W& X&CX&XX&\u{7f}X&\u{d}X&#Y&1Y&DY&SY&XY&qY&\u{10}Y&4Z&HZ&XZ&cZ&.[&[[&\u{4}\
        [&\u{11}[&\u{16}[&\u{1f}[&D\\&[\\&n\\&s\\&\u{16}\\&\u{16}\\&;]&O]&}]&\u{d}]&\u{12}]&$^&+^&O^&w^&w^&\u{1c}^&%_&=\
        _&\"`&W`&|`&\u{1}`&\u{b}`&!b&Zb&hb&&c&+c&Cc&^c&kc&&d&Rd&qd&{d&\u{1f}d&*e&*e&*e&3e&<e&Ae&Je&Te&\u{6}e&Nf&Uf&}f&\u{6}\
        f&\u{6}f&\u{6}f&1g&1g&Ig&zg&\u{8}g&\u{8}g&/h&Dh&Mh&Rh&hh&~h&\u{18}h&)i&Pi&Wi&Uk&pk&wk&\u{13}k&\u{1a}k&3l&3l&Fl&\
        bl&wl&hm&|m&|m&\u{9}m&-n&On&\u{3}n&\u{6}o&\u{6}o&\"p&)p&5p&5p&ep&op&Oq&Tq&Yq&eq&nq&wq&wq&\u{d}q&\u{1b}q&Er&Er&l\
        r&#s&fs&ps&|s&\u{9}s&\u{18}s&\"t&Jt&nt&%u&6u&[u&nu&0v&\u{7}v&\u{16}v&`w&rw&\u{c}w&\u{13}w&Kx&\u{8}x&\u{12}x&\u{1f}\
        x&<y&oy&\u{16}y&\u{1d}y&\u{1d}y&pz&\u{11}z&8|&T|&^|&q|&z|&`}&l}&\u{9}}& ~&)~&)~&;~&@~&E~&a~&s~&\u{c}~&T\u{7f}&Y\
        \u{7f}&g\u{7f}&g\u{7f}&s\u{7f}&&\u{0}&O\u{0}&T\u{0}&[\u{0}&!\u{1}&(\u{1}&L\u{1}&q\u{1}&\u{4}\u{1}&\u{15}\u{1}&_\
        \u{2}&\u{14}\u{2}&\u{19}\u{2}&&\u{3}&2\u{3}&P\u{3}&Y\u{3}&H\u{4}&\u{6}\u{4}&H\u{5}&e\u{5}&p\u{5}&\u{16}\u{5}&\u{16}\
        \u{5}&\u{1b}\u{5}&E\u{6}&L\u{6}&Z\u{6}&o\u{6}&\u{1d}\u{6}&)\u{7}&?\u{7}&F\u{7}&U\u{7}&l\u{7}&'\u{9}&;\u{9}&u\u{9}\
        &u\u{9}&\u{15}\u{9}&8\u{a}&8\u{a}&8\u{a}&8\u{a}&k\u{a}&p\u{a}&.\u{d}&J\u{d}&s\u{d}&\u{d}\u{d}&\u{1b}\u{d}&&\u{e}\
        &@\u{e}&L\u{e}&X\u{e}&\u{2}\u{e}&\u{1c}\u{e}&+\u{f}&S\u{f}&e\u{f}&n\u{f}&\u{a}\u{f}&*\u{10}&1\u{10}&d\u{10}&<\u{11}\
        &<\u{11}&{\u{11}&\u{e}\u{11}&I\u{12}&\u{2}\u{12}&I\u{13}&_\u{13}&_\u{13}&r\u{13}&\u{2}\u{13}&\u{1f}\u{13}&1\u{14}\
        &L\u{14}&K\u{16}&\\\u{16}&\u{1}\u{16}&\u{1}\u{16}&I\u{17}&I\u{17}&l\u{17}&~\u{17}&\u{1c}\u{17}&3\u{18}&G\u{18}&\
        Y\u{18}&Y\u{18}&\u{7}\u{18}&\u{16}\u{18}&A\u{19}&\\\u{19}&t\u{19}&\u{0}\u{19}&\u{e}\u{19}&;\u{1a}&;\u{1a}&o\u{1a}\
        &~\u{1a}&\u{1c}\u{1a}&V\u{1b}&=\u{1c}&t\u{1c}&F\u{1d}&X\u{1d}&\u{12}\u{1d}&$\u{1e}&\u{4}\u{1e}&v\u{1f}&3!'I!''\"\
        '7\"'\u{c}\"'%#'1#'1#']#'d#'\u{13}#'4$'V$'\u{13}$'\u{18}$'c%'\u{17}%'0&':''I''W''n''{''\u{0}''I('$*'C*'Q*'j*'\u{a}\
        *'\u{e}+'J,'Q,'\u{1},'\u{6},''-'2-'R/'i/'P0'\\0'j0'o0' 1'X1'02'02'\u{16}3']4'85'l5'\u{16}5'@6'E6'S6'r6'=7'H8'u8\
        '.9'Q9'V9'k9'k9'\u{3}9'\u{18}9'U:'e:'e:'\u{f}:'\u{f}:'(;'@;'G;'U;'o;'\u{1};'\u{1c};'\u{1c};'(<'?<'c<'t='\u{7f}=\
        '\u{1a}='\u{1a}='0>'_>'m>'&?'J?'Y?'^?'~?'\u{5}?'l@'\u{1}@'\u{d}@'\u{14}@'&A'&A'CA'+C'DC'gC'\u{8}C'\u{11}C'@D'PD\
        'bD'nD'uD'9E'@E'zE'\u{16}E'\u{1d}E':F'dF'AG'TG'\u{4}G'\u{1c}G'(H'OH'aH'aH'qH'\u{11}H'RI'{I'{I'\u{4}I'\u{18}I'[J\
        'qJ'\u{4}J'&K'CK'tK'yK'\u{f}K'\u{16}K'+L'0L'7L'RL'RL'bL'\u{7f}L'\u{7f}L'\u{7f}L'\u{7f}L'(M'^M'eM'\u{4}M'\u{4}M'\
        \u{1d}M'(N'7N'CN'ZN'\u{c}N'\u{1c}N'MO'TO'\u{7f}O'&P'3P'\u{5}P'MQ'sQ'\"R''R'5R'ER'gR'gR'~R'\u{18}R'#S',S'DS'ZT'Z\
        T'cT'BU'BU'\u{2}U'\u{2}U'\u{1b}U''V'_V'\u{7f}V'\u{16}V'>W'`W'\"X'\"X'?X'sX'sX'\u{8}X'BY'VY'}Y'4Z'?Z'NZ'\\Z'jZ'y\
        Z'\u{3}Z'\u{1a}Z''['@['c['w['.\\'.\\'N\\'N\\'x\\'\u{e}\\'G]'Y]'d^'~^'1_'Q_'Q_'V_'\u{f}_'\u{14}_'\u{1b}_'A`'K`'\u{3}\
        `'\u{12}`'2a'fa'fa'qa'qa'xa'\u{12}a'4b'jb'ob'\u{4}b' c'Cc'Nc'^c'lc'{c'\u{4}c'\u{14}c'&d'+d'4d'Gd'dd'td'\u{c}d'\u{15}\
        d'oe'\u{17}e'jf'vf'\u{13}f'Ag'Yg'bg'yg' h'%h'Yi'\u{1e}i'jj'oj'tj'tj'$k'!l'!l'-l'4l'Tl'bl'rl'{l'\u{0}l'\u{0}l'\u{17}\
        l'\u{1c}l'.m'Em'km'km'\u{f}m'3n'=n'Gn'Vn'\u{6}n'\u{6}n'\u{19}n'.o'Go'yo'\u{1b}o'1p'=p'Hp'gp'4q'*r'5r'It'It'*u'f\
        v'\u{f}v'-w'fw'*x'/x'^x'qx'-y'Dy'2z'Tz']z'dz'qz'vz'{z'1{'A{'c{'m{'x{'\u{7f}{'*|'@|'G|'N|'r|'\u{6}|'1}'Z}'Z}'\u{12}\
        }'\u{12}}'U~'a~'|~'\u{a}~'!\u{7f}',\u{7f}'1\u{7f}'6\u{7f}'t\u{7f}'\u{2}\u{7f}'\u{11}\u{7f}'d\u{0}'\u{15}\u{1}'\u{1c}\
        \u{1}'/\u{2}'@\u{2}'`\u{2}'`\u{2}'l\u{2}'\u{d}\u{2}'g\u{3}'U\u{4}'\u{19}\u{4}'.\u{5}'<\u{5}'B\u{6}'Q\u{6}'z\u{6}\
        '\u{1}\u{6}'\u{1b}\u{6}'b\u{7}'\u{1e}\u{7}'(\u{8}'Y\u{8}'^\u{8}'\u{9}\u{8}'\u{9}\u{8}'\u{17}\u{8}'1\u{9}'8\u{9}\
        'D\u{9}'`\u{9}'q\u{9}'v\u{9}'L\u{a}'L\u{a}'Q\u{a}'Q\u{a}'V\u{a}'i\u{a}'s\u{a}'s\u{a}'\u{3}\u{a}'H\u{b}'l\u{b}'{\
        \u{b}'\u{19}\u{b}'O\u{c}'\u{17}\u{c}'8\u{d}'M\u{d}'_\u{d}'p\u{d}'u\u{d}'%\u{e}'E\u{e}'E\u{e}'(\u{f}'r\u{f}'\u{7}\
        \u{f}'&\u{10}'6\u{10}'i\u{10}'@\u{11}'L\u{11}'\u{11}\u{11}'O\u{12}']\u{12}'o\u{12}'%\u{13}'L\u{13}'Q\u{13}'Q\u{13}\
        'p\u{13}'\u{5}\u{13}'\u{a}\u{13}'\u{13}\u{13}'\u{1a}\u{13}'Y\u{15}'\u{1}\u{15}'\u{a}\u{15}'Q\u{16}'V\u{16}'F\u{17}\
        'g\u{17}'y\u{17}'[\u{18}'{\u{18}'{\u{18}'%\u{19}'%\u{19}'=\u{19}'K\u{19}'T\u{19}'e\u{19}'0\u{1a}'H\u{1b}'\"\u{1c}\
        ';\u{1c}'x\u{1c}'w\u{1d}'(\u{1e}'-\u{1e}'c\u{1e}'c\u{1e}'u\u{1e}'_\u{1f}'k\u{1f}'\u{c}\u{1f}'] (b (b (k (,!(r!(\
        B\"(Z\"(z\"(z\"(z\"(.O# p!FEJyE!EL[M!FuN%!Zt*G\"\"MDt|\u{14}1 U!L!M%L!P7y(O!P3N!P\"NhIDE!t\"s[L&KjE$\"R%QFP!M,@\
        $ r\u{1f}`vs2x\u{f}\u{19}\"/IFJ!\u{10}!!H\\G+!?!D!L$D!I+t2P4p$N\u{1f}`NJ<\u{10}\"\u{1f}`\u{8}x5G!Fs4r1 B!K$D\"|\
        ?F\"R#E\"{!O-A$E#J;G:I!D\"t\u{d}LMw*!I!H%u!r=F\"J!I%x!u3E\u{f} , L!?%P!B!E'u!r5n!P&R)p!p6E!(Mf\u{15}6 L!R$n!k1F\
        /V'S.O!O=N$KDN/I!GCK6t+H2S!S&P!L-L\\\u{18}! Hb_!Fz\u{4}Y!.tp#! F\u{2}X!Fv#6%!I!LCQ!J/t\u{2}\u{3}8 n!S$L!N:K'Q!O\
        #P!O/L$N\"PVt\"K-u!K)KDH6K>O!N#I!K\"N-\u{a}\"\u{1f}`Ix\u{d}y%!O$H%r=N$K6r\" r4O? , T%M\"T!m9F&P$L#U2S!P\u{1f}`6\
        F\u{11}~#!F&H@G/P\" uFx\u{1a}`! za0!!O\u{13}H!!BP^! t=<!HNR;. M!p$H@w!K!S$B\"q$J*q*vkI!twt(*'#v#Q\"M>M#v#N1I\\4\
        !!o?d' G'r>>!J'v.D&Fc\u{1e}# Mrr\"N6\u{b}'\"M$O!S!T>s6O$M!k\"!O$F\u{1e},\"ES'k_U\" JEI\u{19}\u{e}\"!AEuWp$%A\"@\
        \u{1f}`\u{2}qaY#!vEK!wGE!\u{15}L^&) G!J!H%s!F>K!I!L7N^H\"\u{1f}`'|Ne!!IA3#ENLs\"Nrt8\"o!K\"E\"E!R9J&K$I\"N.G\"J\
        \"N\"GVu*siJ!s!t\"L(J7N!H!N-Ol%#EtML\"s]\u{16}! t!>#\"vDF\"v8P\"'HFG\u{1b}\u{9}\u{19} r!Y!t!R\"Q!q!P!q!M\"P!o!L\
        !T!P\"Q\"M\"O!W!N\"I!C!N!O!T!o!Q\"R!l#S!h!Y!T!R\"X!U!Q\"R\"O\"M%Q!P\"C!Y!C!Q!@!W!@\"B\"E!Q!C!U!@!Q!5\"O!W#S!V!H\
        \"W$P\"5\"J&R#L$N!O\"l#O$l\"n#W!R#O\"T!o\"R)L(R\"W\"k#M\"k#R,R\"T(J\"L!R!O\"P\"J(P$l$N#k!g!i!h!l!g!R!l!R*i!Q\"L\
        \"h!M!X!L\"O\"P\"K\"Q\"O\"P\"P)g>X!'GNq!Fv{\u{18}\" r\"QKC) H!O\"n\"N\"O:P%N\u{a}EfP M!EM\u{a}+& n!K&O\u{1f}`Nu\
        TK\u{1a}D\" NFKl;\" wFxH\u{18}! L\u{1a}{$'H:N\u{1f}`VNq\u{1b}# I/u6v\u{11}M$ M!vEK!x\u{b}Q!(HTP, L!p!p#=#s\u{f}\
        OPG*A9L+LHO/IxA,!J!M#n\"J?Q!O!P%J.O!I%KDw>o% I%t\u{1f}`,L%wiK!!J\u{13}t\" s#F~'% H(p>M!L5L.$\"(N>H\u{11}T) J!@\"\
        D\"D&z!D9Q,t4Mg\u{1b}\"%KAs\u{14}3\" H\"rvu\" r!Et]!!I\u{2}9! q\u{1f}L%&P!OEQ1K$F\u{19}~7 P!G!T!P\"C\"P\"r+O-L%\
        O!K!S#D#Q-Q\"P\"IqLfL2O$K\"N!Q]B# GEE!HGm!-ub9!!M9w#EF$y4FI<& v!M&O>O!r!O\u{4}q# H%o\"IRB#!E$EAu#\u{17}\" IFMl-\
        \"Et6wby!\"qJ\u{1}#\"NCM#L+Z! Ic-6#P\"R\"S,B6M\"o\"L!Q+F&@eG-v$E'v#G%J!wHF+H0@!O#Ak\u{7}\"\u{1f}`szX\u{12}\"'sF\
        sSo#'D\u{1f}`rDRK) p!G!M#I\"A!O?G\u{1f}`\\vb-!$qMe!Fv^S!!O|*! L}\u{0}( Q!L\"S$MFI!N\u{1f}`ovZ\u{10}# L!tFuT\u{3}\
        ( K&Q?q!H!L$K\u{1f}`cLE^(!=&<GJ\u{1f}`[@!Q$M\"P<\u{12}\" r3L\u{1e}8%!M!P%M@S\u{1}G\u{1a}D\"!IFIj\u{1c}\"&NFN7\u{1f}\
        ) q!G!P%A,p3k!K\u{1f}`EB\u{8},\"/nFm\u{8}6\"!FEF>m#EI\u{1f}`cz3:!%s8M> l\"o!S\"Q\"L!M#M$D6M!o$v!P\"P!P#K$F&O!Q!\
        B!K!D!K\"R/Q%IMx!L!LtM5NV{!+tjX* O!q$I\"P:K*I!T!N\u{1f}`JKDD( D\"k#KAE!m$N0>&DMW. k!W$I\"S;M%V$N\"R>T\u{1f}`-M1\
        Q$J\"P\u{1d}\u{1e}\" KFMoH# u\u{1f}`vvG\u{7f}% s!M!H%D!J\u{1f}[\"!ELx=\u{4}\" IFKa\u{0}# tELJCa\u{16}+ p%E!F!J!\
        K>r%G\"H!I.K!@T&< s!F!Q#E!T!I!M-I0R!q!N!Q#J!T!N!O/N\"K.IHC\"u:H$G5I\"N\"u<sEN\u{6}$\" sFs]\u{16}%'IEL3vnI\"w4>\"\
        \u{1f}`9w\u{4}u,%K!L;J*F0Q%NEn(KIK/FQJ1O[O% q!B!L%J!FIQ\"!vFz'\u{f}#!FEz!GwN\"\u{1f}`\"y\u{15}B\" p!I\\<(!HDN\"\
        K5S%M\u{10}tWJ!N]N!FwOeH P!G!Q!}!F!M!S!B!R+L!U1V!N!M!O!w\"N!P!J!K+O$P\"I!S7x$A3qBI\"I!s\"KDLEt)L!H\"s\"O\"I*J)x\
        M,$Aw\u{1f}`UK!w7Y! JDD\"'uFuSo# L!tFxQ]!'L%=) o!P&t!LFO3L\u{1f}`.NAN\u{e}|\"EK7K\u{11}!(!I!P#F!R!u@L$K\"q1N#EH\
        $q4I(q% q4R\u{1f}`)n$O|\u{5}!&KDz!\"I!r*!J\"H\"O\"O>O&C\"J.EQs\u{c}J\u{11}E\"\"J%K.\u{a}! s 1\" x\"KM\u{b}!Ku_\u{0}\
        'El\"O8F!M!M\u{1f}`NLh>\"\"K&F\u{19}|) Q(L:M+O5JnF,zYM\"M 4) }!H!H%E!K>x!M!K%GX\u{e}!&Jk:& q!OFP\u{1f}`\\vFDsI\"\
         E\u{6}y\u{5}42!I\"T&O&96t\"C\"N\"=$H,F$r4B$G$u\u{1f}`-K!B%O+\u{1c}! L`\u{17}!(I-f\"8mZq!F# I\u{1f}`vI\u{6}}\"\u{1f}\
        `FuFs# s\u{1f}`1y+c! rX\u{8}&!S$qAq!R%L!OaU\"&J\u{14}ucG+!K$N!S!m!R9H&L:O\u{1f}`6H#M\u{9}-!F|r@, P!B\"t\"N\"H,D\
        2K!Q#x\"P2C\"H.\u{6}! L8\u{f}%!J&t\u{1f}`eK\"u\u{1f}_\" s!<\\X'!L'Q6v\u{2}vjx$L:Lq\u{7f}'\"r#J!J?=#r#J!JgN\" r!\
        I.h\"\u{1f}`Rx_\u{c}\"!HEx\u{10}k\"!JFL\u{4}&!Fx\"u!Ku8\\#(L=F!M\u{7}g#&O!D@J+s! M\u{1c}H!]Q\u{2}G\"$mAn\u{1e}[\
        & t!N!P%K\u{1f}`Ku2X! vj&!\"N:T%'J>}$@4u\"r=D% KEN\"K!Q%tJW\"%J\"L\u{9}c! H*\u{0}#!o!JYoai%\"F-r!p6O\"Hk.#\u{1f}\
        `\u{1f}`#s\u{c} ( r!O$L!L\"O'C\u{1f}`cr7\u{19}6!U!Q#N!S#<(?'N*O%T$O!S!O/N!Q\"K\"J!M\u{1f}`4t\"P8O-u[\u{13}!Gudc\
        \"!vFwH\u{19}\"EE8Fq # O\u{1f}`&LX\u{1e}) F#I\"u2u.E!F%{4A2v6\u{17}\" E\"r\u{1a}\u{8}! HlV'#q\"F\"G?N#p\"I\"I\u{9}\
        v! PrH0%L!T\"T6O.N\"S1L]p$O$L!O1PrO$J\"M!Q`v!ELk@, H!F%K!v>\u{7f}&F\"G2s\"u\u{1f}`GL'uzy!FL6*+ M!A$p\"F>K\"B$u\"\
        H(u(?\"D\u{13}\u{1e}%'D:t%u\u{1f}`Qt\u{16}Z!\"q[\u{c}( n!I$L\"K-;9H-;\u{2}u{\u{1f}!qp:\u{6}\"!D$HV\u{11}\" G\"s\
        'u!!O\u{15}D$ u!LEv!L$<!F@+\u{a}\"!O'E`4!FE\u{f}o\"EM2tNk\" pFr\u{b}t#Et*J4v5z!!tT\u{9}\"!E'PK;#'t\u{1f}`\u{8}u\
        gR. H\"D!E!y!B!R\"M=i!K$r\"S\u{8}nkt,mk9!EI\u{a}\u{13}+!L\"LBS\"B&s.F!M#@\u{8}J!z!I \u{f}, R!o!O#H!O!OAL#M!P0L`\
        y)KY\u{6}\"\u{1f}`HzM6\"!N$Gl)\"\u{1f}`\u{8}xc}*%A@{!N!H\"F$G0y$x\u{14}s&F 47 E!o!S#n!T!t!X9N%H'H!X.S#R!S!O!QWK\
        (I\"H-G\"HcK!N\u{b}\u{1d}! H8*&%F@y\"I&J.u&u*1#!F\u{1f}`\u{1c}L>t!Fy{f!%qGM0 p%P!O\"S:R#O\"n$R!S\"R-G\"K$J!L\u{1f}\
        `6R)$!Iy*A!\\K!\u{9}!YP\u{d}o''G>H$|4C\u{1f}`NC\"w\"k\"!q!J-H\"%uFwRK\"\u{1f}`vy#\u{7f}#%I\"LDK\u{e}\u{14}% q!J\
        !P%J@EX7# r!@!B\u{11}z& n!M!o$M\u{1f}`pq\u{13}A!FyX6\"EK's3A\"EJ#u?\u{10}#Ex,J4uEo!&QUj\"\u{1f}`UxEf#\"GDw\"E\u{b}\
        v\"\u{1f}`.z3\u{a}!Fw:\u{12}!rp\u{4}:%Ey&J!K3v!uky\"!IEvuT\"\u{1f}`\"yV3-!K!O!L\"D!D?N\"K!M!L\"F!E5H$D\u{b}S!eP\
        mc$!BDu\u{1f}`cI~v! r!\u{4}!FvJ4!Ix\u{e}9%!K%M\"L\"qBMg-! JSO% J=u0Fru2u\u{13}\u{11}( n!B&B?r!G!R\u{1f}`NGk %\"\
        NCJ#M%F\u{12}tA', X\"Q%o;P$K<Rnr\"OZp)K8T\"N\u{1d}9% q!F$K\">@Dg)\"\u{1f}`\u{3}KI$\"ES0vk5& Q!K&O?N#L<OCa# {'F?\
        z\u{4}\u{1a}'!r$J@v\"I4v\u{1f}`Nu~x!!NI\u{e}# J!NaN`b!1sfX!Es:\u{5}&&L!I\u{11}u\"J=P!sXk# t!CExR\u{19}$!G!P\u{1f}\
        `iu]\u{0}\"!LFM\u{9}>! skq!HtIo. n!:\"p\"=!V!;@H\"o\"=!V!A/N\u{1f}`Gy\u{b}!!!F>\u{4}!MK?H!\u{1c}v\u{a}\u{4}\" J\
        &oB\u{1d}!Gs\u{d}J% G%x@y!H9{!\u{15}2 m!Q\"=#L!M:H$W\"T%R!N3ObI.s\"L4F\"LNHQu4G\" wEH\u{1d}p+ s!;!D%G!B>y!?!C&@\
        sP\u{1}o\u{1f}\u{8}\"(L=Mw`#!K$I\"Hs|#!JKM0N\u{c}k' t!V!p%?!B>m!XTn+ S!J!S*r:N!M!P&UBCD\u{7f}\u{19}P\u{17}\u{14}\
        \"!=DNG\u{10}!!q}7&%E=N*I\u{1f}`Jo\"N[\u{5}# q!L&E7\u{c}!]K\u{1a}Z\" p!Le\u{1e}\"'HFK9\u{7}!_RdxD \u{4}!S!J#O!I\
        !\u{5}!&-v,M$L!x!I&z!23y!?+v-J$F9r$=&t#v!:Ou(H.v$F'v!M\"t!@.w%J\"w!<[z! M'X!Fs9W% t#JCt#K\u{13}|6\u{15}#3p3O3m\u{19}\
        Y\"\u{1f}`kKhL! @I\u{18}\" O3p|h& M%G\"u>v(G4x4Q$ w!M&B>Pm!\" K\"r>{\"\u{1f}`B{\u{2}SD j!O\"H\"P!S!O\"H(C\"L2S!\
        j!Q$S!V\"m/H\"N!S!I!O$vFI.N!N\"M)pdj!M-K!O*J%L$N\"J!M-pj9!'JSd!Fv\u{d}\u{3}!Fu@p!#s\u{8}\u{b}# L!sFy\u{9}\u{14}\
        \"!DJsc\u{f}\"\"PFNe*!%pcN& R!K<s\u{7f}R!K\"sdt%#O\"D!rFp2MTZ\"FI'vNM\"ErBs w\"ErBt\u{1d}\u{f}$!J$L\u{1f}`\u{8}\
        L\u{7}\u{10}- P%N\"J@S$N\"I.LYM!r\u{14}P&N-w!C5S\"\u{1f}`vu6\u{e}!!N\u{10}r# vFs\u{a}s\u{19}0! q\u{14}\u{16}. O\
        !K%F!E!H/x!<4GDK!x!?!l!CMy\u{9}\u{1d}$ x%IAx%J\u{1b}d/ o!I$?\"H?o!P$E6CSO!u;t(F0IC?'K4Q% L!u\u{1f}`jL!vF:\"\u{1f}\
        `=t\u{16}\u{7}3 p!M!T#K!O!N!V'9<J!P\"R1F]r;w+I&HGH3k!J7\u{1c}!!J:J$\"L%KAO%QE#\"&K@JZ3!+oDw\"\u{1f}`\u{8}y8c!\"\
        r==\"EP:M\u{0}\u{a}!\"OOk4 K!L!H#K!O!G!F'F!{'L.m!L&Q)I!v*K'M!o\u{1f}`Nu_~# r!ADJx)!FHD<#%D\"B!QE\\\"3tFu!<! KE(\
        4 Q#Q\"O\"M\"R(N\"C3R!n\"J\"N\"C*H\"E&R#N#D\"F*x\">\u{c}\u{f}< o\"V#L!M\"R>l\"S#K\"R!O-M$P!S\"R\\P#v!D\"J!J\"F)\
        s!K%M0LSK3N#P2z\u{14}<\"(M\u{1e}K\u{c}r$FJ\"r\u{1f}`NwyH! K\u{14}2+'N!O,F-E$I7J4J&r\u{1f}`!E7qSN#!E!MDn\u{18}d'\
         E\"M$J!q?K!M4K}r!Es!E!(va!\" r!L\\r! LV'$!K%GFJ6Kr(#\"NCH\u{17}Ik2!\"L)\u{13}!\"H292!H\"T&O&96t\"B\"O\"=$D,F$r\
        4B$G$u\u{1f}`-M!B%Om[!\u{1c}zd9\"\u{1f}`\u{3}uQB! tox\"\u{1f}`vwcX# O!P&M.\u{c}!!D,l\" t!@|j!\"rpT\"\u{1f}`\u{1d}\
        w\u{4}x* N$p!N\"M7J(R%O#PrK0GIo#Eq\"M4qth, p!E!O&J=O!m!E!O&M.P\u{1f}`Lt\u{14}+\" vF\u{0}='!\u{1c}y##\" M!tT\\] \
        ;!l#T!o#l!Q\"Q$D!J!C!H!Q!l.p#p!F\"i'N&H\"J!J#X\"Q!S!N!Q!Q!P!Q\"N!N!H$I%B#P!U)NDF!B!H\"o+L!B!F8L!w!z!C!?%I!F:r'H\
        \"p'M)@\"p+N#I!N$OW#!Fw@F#Ey$G4y77, J!A!o$T\"T=k!I!B&D/q$M\"K\u{0}\u{17}#!O'Q=QF\u{8}$ w!=!DDwZs$ E&t!L!P}C#!>\u{1f}\
        `0KL4! m\u{1e}\u{16}$Cx\u{1f}`zL#xHd\"[Q'LLd\" QFF\u{19} $ x%IAx%I\u{a}\u{c}\" yFrDE!!KL\u{0}\"'N?qY\u{0}+ O!L!\
        O%S?L!O&Q0T$PoHxO\u{8}A# N#J\"D\u{2}>!!I\u{8}r!Ft#R%'C!L@Q3Q$O5=$ v!IEw!JtV% u\"IFH\u{1f}`Nukf# v3M2L2x$ pFs\u{1f}\
        `]I\u{7f}I\" z!@Zh#!LDC!mt)7 t!9!>#U!M!;!=)L\"<2I!n!>!C!R$B!B1Qqt%S!G_s3K&@N.#\"PDr\"O\u{17}\u{c}! u\u{15}\\! I\
        {C!%r]a'!I'O?C!K%M!P\u{19}P9-$AF\u{1f}`Us!FZM\"Ev<t)\u{c}#!M\u{1f}`!~~C' I!D$F\"t>x(H4zVM# t\"HFFo1& H!N&N!S=S!\
        Iy$\"'K?GX^!Fu\u{e}i! rSt!F{u$#!M&LEP;\u{10}% m!VFS\u{1f}`Os\u{7}O!!FB)* N!G\"p\"N!P-K2j&S2l\"NT\u{18}% L!?!sDK\
        \"qk?$%E\u{1f}`~Q!r\u{2}c$!G&I?N!I\u{11}]!'GgU!Fw\u{1a}j\" uFu\u{1d}\u{2}I J!\u{6}!:!9\"6!B!2!<!3\"7$7\"5\"D\"E\
        -J#k!N!z!B!B\"?!D!;!@+?\"r!C#>\"8!C+EYQ!qcR+v\"J+M&v!G#A\"AN\u{16}\"\u{1f}`Hz/f!!@'>0 H!w!E!H!N!s\"D!Q+H3L!q!J%\
        @!L2O!Gjgw U!Y!q!Q\"Q!k!R\"R\"O$P!R!L\"J\"P\"O+p#l!S!T\"S\"T\"T\"T\"Q$J!P!P\"L\"I!Q!M\"L\"K\"J!S!L\"I\"J\"G\"P\"\
        o$M\"P\"Q#o!K\"N&M4S#M\"R(R!S*O!S!P\"R!O$N!M$O*S$E!G\"q#O#Q!L$Q.M&P&o\"M\"p!P&D$l!R%Q$O\"R$K\"M$J$n!Q$n\\m\" tF\
        vZb% EEQ!K#q4L\u{17}&! sL@!%ql\u{7}\" p!HY)\"ELMqK&! sAn$ qEO!rMNr-#\"K&q@JfO!MtN_!bsF@! q{\u{13}! sT\u{9}# N(P\
        >HrJ! tS:#!B!wDI\u{3}L\">o\u{2}o\u{1f}%#!H&G>M4K%\"K#P\"K>M(MpA# N\u{1f}`KD\u{6}v\" t(EL.\"\u{1f}`1xaF[!R!Q\"p#\
        M!U!N$8\"Q!=!O#S!?#S*S#i\"S!S$S!P!S!L\"P$Q$S!P!N\"L$J\"O\"S(?%R!T\"O\"P\"H$M8N@P#K)r#wFi!N\"M$R&S,P$Q!N$P!S!M!Q\
        !F\"O&P%R$u\u{18}\u{1b}!Jz(\u{1b}\"!LEI,Y$'O?M\u{1f}`My^=* n!H!L%L!O?L!M%LwJ\u{b}N\u{8}\u{1a}: Z\"V$U\"V!J\"A$?\
        $K\"I0s\"P\"M\"O!p!B!Q-s\"p#S\"U+I&B\u{8}rMQ!R&Ru\u{12}\"!C!Jo=#\u{1f}`Hv\"H\u{1e}4( Q!o$p#H?N!M7K\u{8}J0\u{1f}\
        \" KFM\u{15}\u{1}\" u!I_h#(NDQ6L\u{5}`\"!JFJt\u{14}#Ey(M4yx\u{15}.\"P$T!G!M7C\"M,M!R.H%NeC0T4tLMjb!!D]\\! Kp}!\\\
        P.Y! trF!FrzA!!q\u{1d}\u{d}\" MLP\u{9}m$ v!EEH{{A\u{11}$!MEE\u{1f}`bvU4''K!O=O7K$M\u{1f}`]I\u{11}=\"%q!IZK!\"o<\
        \u{1}\"qr\"Mn\u{1f}! M\\8\"!J&E8T!&rn\"# S!p\u{13}J'k\"\u{1f}`vv\u{1d}q\"!sFtg`& r!J$K\"I@Jzp~Y#!M!T`NX\u{f}!\u{18}\
        vD!!Hw{a' O\"RCq!L%G!D0HG\u{1d}!EO:.% w!G2E3t3DZZ#\"LFL\u{5}v\u{16}*) L!H%L\"I1qlKQIlH#xV?# R!TF=\u{4}Z' N!N&m!\
        =>P9R\"R\u{1f}\u{19}!'L\u{15}m&%I\"J!O>u%J!NP%)!H!l&O?H'PsJ\"u\"N\u{8}Q9r!EO4`!EsJ~# v4CFE$\u{18}*%B\"qAQ9E`L#v\
        ,O!w$G`t\u{14}\u{e}# u(K>wKD! tA.! rm]-!P\"O$m\"M\"N(J$N2P$P.O!M\u{1f}`NO[F& vEK#P4M\u{1f}`Lu#]#!M$tFv.\u{b}#!N\
        &O?K,Y4 H!K!B#J!N!F!C'D!|#C$M.o!H&Q*x*K(p\u{1f}`@I.v_!! GPu! KAp\"\u{1f}`kC\u{1e}\u{8}$ u'B@J4v_j$ Q!MZE&sDY& J\
        Ep!L7J\u{1f}`KIm1!ErY\u{e}\" O&q\u{1b}A& z!B*M:I!w!G\u{f}G! LS\u{0}!FyE\u{8}#\u{1f}`\u{1f}`.x9}$ F%rAJ'LT:(!S&U\
        ?m'QpN$P5QvQf1#%D\"MCU\u{17}&\"EO7O\u{6}v!_MG5&!O!N$N!M\u{1f}`\u{3}I\u{1a}\u{5}\"\u{1f}`\u{3}yg{& s!>!IDw\u{1f}\
        `bI\u{1e}+!(M\u{1d}C#(P>u(NA'!!s\u{7}h\" s&Mx\u{15}!\u{17}{pU7!s$G\"F6L$F!q$k!P!R#H#NhG&M!u\"L\"P!u!G!FrF!q1O%O\
        |?!'N\u{7}K\"\u{1f}`EwB\u{16}!Hu\u{18}P! KcE% O!>!m\u{1f}`\u{c}O{J!FzXt*!R!O%G!H;p\"N\"D\u{1f}`\\t=pX>! r}z% P!\
        vDG!Q!x<l!!P*(% v!L$M@G!w \u{0}\"&L?Prk)!E!M%F!O:M%NLN\u{1f}`%M\u{15}\u{1c}!ENn\u{7}! I\u{e}\u{1e}!Mu~w1!J#n!Q\"\
        P!QEP!O/R\"M\"M!Q1OBL@L5L^M&Nmd( A&O;@!y\u{1f}`TC!@!y\u{a}\u{4}!%HYI!\"I\u{17}~%!H$sBD$tEv9e!$mt8)#Q\"q!?CS\"l!\
        F1OyIwH8z)!=\"O\"?!p@m#R\"G\u{a}GuN2Y,!C!H%A8u!C&uuD+uDH!r!G!p\u{10}D!Huii!!J\u{1c}?\"%wFx7\u{b}-!T$H\"T?Q!N!S#\
        J0P!SXq2l\u{2}N$K\u{1f}\u{f},!O!O!N$M!P>R#Q$L5N5G\u{0}NGOaC$ x>G~x$Gy\u{11}!3s\u{13}T\" I)vt_!Iw\"&< J!>\"w!B!J\
        !N!=!F+M$K.t!J#W\"N!O-J$u\"I!S0L#K!O's\u{1f}`.G\"o\"M#LKM#Au\u{1f}`Vu.\u{12}\" {F|R$#4p\u{1f}`)K\\Q'!I2w.s!L\u{1f}\
        `Us!L5Q! q4H! u;5#!M&H@JX|!3qL:% l'J:v{uzv\u{1}^!&qI'\" zF}\u{f}9# H\"J&uT!&'K!QZO\u{1f}`)K!s\u{7f}l! I_J#!u\u{1f}\
        `kuRq!2EXB\"!N!Qr/#Ev-H4w]@! r\u{1}:#Av\u{1f}`VvzV!(DGi\" JFJ:\u{b}&!?Du&J4y2D\"wm\u{1}!Gx&]# N\"LFN#\u{2}$!PLQ\
        js~HCc\"%H@Kd\u{d}! rw\u{13}\"ELMxX++'M!O,F-E$H7J4I&t\u{1f}`!E7q B$EI\u{1f}`cs\"L\u{8}9!!?s\u{1c}$ H=x\u{7f}I#x\
        f\\!p{sv!!E(\u{17}\"'L%r\u{17}\u{11}6!E$G\"T0B!o3C0A$?\"@1mFH$s6L6CPG+J!P$M$E1?$x&P!`* I!D!M%{!J9Jyy'HuJ\"tLr&'\
        o>J(o4N8v$L\u{10}\u{4}\" qFuTk/!<!@!B\"C!K!~!D:I%F&vtN#psI!u6r\u{11}D!Fvs8!oD(V! sYF!Fw!\u{5}$ s!NJG\u{1b}FB\u{1f}\
        #\"E\u{1f}`Fwd)!KP1|!Ft\"8\"\u{1f}`vvW4\"!N&M{\u{19}$!L%nAM&L\u{1b}(# G\"uDK]v#Es,N4s~<#\u{1f}`=JOF\u{e}6\"\u{1f}\
        `1z\u{e}9!-tf|6 l#P#J<I%W\"S!S!S!N!Q/Q!P&M2MRNis%n\"I,R)N1O/p?h\"(MFJu\u{1a}$!M$M\"J!PC3#+J!oFpz*(#F!P!L!q\"MAL\
        \u{a}KW|2\u{c}&!H&@!N,o1N\"K\u{11}\u{a}\"&N$sY&# R!o$NBD' o!E&D>P)Q.Nqw/,' I#<!r\"RDq\"U2PK65!N#O\"O%8$<.D$N&R%\
        O\"O.P$Q\"R1R\"L(KBD)N/t^N9P;u\"\u{1f}`H|eV%!G$N\"N?p!M\u{9}q!\u{14}w3}#\u{1f}`=o$S\u{a}\u{1d}$!I&u@J&w`)!!Kg=-\
         T!K%k!H?T!F&N.G\u{1f}`;P#D0J!S\u{c}\u{14}\"$qFm}x#\"M\u{1f}`Fv.\u{5}!Fzg\u{a}# S\"p%SqO$ K=w\u{7f}K#wz\u{2}!F|\
        E}!\u{14}K\u{13}(#!I&r!N\u{c}d. p!P!O#A\"p:E%n\"N#D\"r4A\u{1f}`5K!E\u{0}\u{5}%!PFM&F\u{1f}`Vm~d#\"N\u{1f}`\u{6}\
        v1\u{17}!Fxg\u{d}\"\u{1f}`vwmt2 S!F!L$r=G\"R!N!K!O\"L\"o/K%o!IDIMKvM7G7a( L%L!p!T?P%M0P'O\u{11}}!ll4\u{15}) L!y\
        $J@C\"q$K\u{1f}`rN!x\u{5}\u{17}\"EPNQa|\"\u{1f}`Ux&\u{1c}!%Jwb# w\"HDwTd!Fy2|$ q\u{1f}`vr2x{<\"\u{1f}`\u{8}yUk!\
        FwZ}, T#S&;&N)Q0P9O/DVt!K,PtK3B\"\"H&H';#%K\"M@Ru\u{9}!II]t\"'v\u{13}v_Y!!ID[= j\"Q!S\"P!N!U!T#86N$R#O#Q!U!Q!P.\
        Q#T\"O!V4ONP!V0O!Q\\t$N3P&O/O5'$ FBu\u{1f}`Vu\u{e}t0!L!U#p!n;E%Q\"T#s!n0O%BXL}E\"G*r-Mw\u{6}#EK&u4K=K\"%OFMR\u{a}\
        ' B#N#r@?#N#s4K/i* P%G<J$t&I\"H4w\u{1f}`6K1KXs!FG\u{12}6!\"q,\u{14}$!NEt!M&C\u{1}3! qC0! F-\u{9}!\"Lo?) J!@\"D\"\
        D&z!D9Q,t4M\u{13}\u{c}%!B'K>NfsDtc\u{12}#!H<y\u{2}y_R$ C2p4C2s[d%9w\u{1f}`,r^A#|MB$ w!@\u{1f}`\u{2}wJ#'!N!T#N#R\
        ?J&I/N\u{1a}\u{1}/ r!N!N#J!O\"T=Q!q\"N&S'JPH(t[HMpDR4!P$O!O!L)p#92X\"M!Q#Q!Q!M.O$N4S\u{1f}`5M!J!M+N\u{9}A#!u\u{1f}\
        `kv\u{2}\u{18}!%Iv}\" tpG-+& t!DDtLM\"uSxa?+!T$I<N&Q$H\"N.O&L\u{1f}`6N8N#m# G=x\u{2}xI\u{1e}!\"rQ>!(r/h! KRoc 6\
        !H!X!p!n\"O!I\"s!q\"r#S!J!N0F$o!C!L!O$R!M!P\"p!T*H!M\"U!P!P!J!P!L!Q!S\"N\"P\"L%N#P!T!G!O#K\"M\"IDJ%K*G\"O%J%H9I\
        &H2J(J!F(s$K%R!F$T!O!I$L$P\"K\"I\"KLT+ x!8\"A\"D\"C>@!t\u{1f}`/tSr'A\u{1c}$$Dw\u{1f}`yI$w\u{7}\u{1d}%#n\"R\u{1f}\
        `\u{6}o\"Q};$ x(D>y(Dw4# t!MDK\u{a}\u{8}, p!E%P!H!N6S(l!F&I!MrS\u{f}M\u{d}-$\"s$L\"K@qsm!Fw&\u{17}#EO\u{1f}`QwF\
        \u{7}\"\"N%p\u{1d}b\"Er8ty[!)np\u{15}$!HFJ\u{1f}`SPvf\"&Q\"QGr! J7\u{e}! vV'$(u=J!H(yX\u{16}3!N&G!S9P&O'S^L)F(N\
        'KAKEn$K(P\"J4P!K\"K.Gu\u{4}% I4t1x\u{1f}`uxT~! s:p+!R&L>x!O!J!K#O\"I!I.w&qV\u{e}$ LHM\u{1f}`NKK\u{5}& r!D&C>G!\
        uvr::$ NHQ7K\"HSg\"\"NFQF\u{1f}\"'s!K.D#Ex$E4z=\u{c}\"!O!O\"z!(J}f\"!C!r:a)!P\"T\"S!N!P!NSK\u{1f}`PO\u{6}\u{10}\
        \"FI'vO\u{13}!EufM\"FvIt$l#$n\"PDmoQ!.s>\u{d}& E3{3H3z\u{3}L#v\u{f}/$3H\u{1f}`*x#H\"j! RY\u{b}!FyRA\" MFN!\u{5}\
        ! pXW6 z!:!K$H!?!H!q!3;J!t!>$G!H!@#?-@'B3w`y=vSu*A(\u{f}$Bs\u{1f}`TK\"s-,!/s`p\"\u{1f}`ky,d$ u3G3u3J\u{1f}P4 t!\
        M!Q!K\"M!Q!L:K$L!n!N$R\"R.H!L#RqpfK#K6N\u{19}.# I&t@L!g!!A\u{16}\u{b}\"\"Q&Qb\u{4}!Fx\u{1e}`%%RCP4MaJ:yTZ! v\u{15}\
        \u{14}) s!K!R#P\"M@N!Q3J!Nps% y%JAu\u{a}u%L\u{13}F\" v!@<F!\u{5}y\u{18}Q! s~%, P!N$N\"p!v?O!Q&q4KnL\"tuK\u{13}\u{c}\
        # r!C!C=\u{7}!Fxw\u{8}\"!F!t\u{f}d!*p4T!Fs0?!FI\u{b}j#(S?O:J\u{9}a! IH4\"=O\u{2}OY\u{1c}) |!I%J+C4>!~!A0K2I\u{7f}\
        V#As\u{1f}`VsQF* P!:!B#C\"?(=\"t!nEo!pft!^O\u{8}7\"!F*r>G% pAE&O\u{1f}`PE5P!!r\u{17}]! s5I\" tFw~h\"\u{1f}`vsg\u{1e}\
        #!lFl4R\u{13}Z! I\u{1c}[!Fy5u% I\"E%P?L;Dz=# M\"R$P<i!%J:o\"!uFw\u{1}p' R\"E/v!J4P1w2L\"|\"'J>Q-\u{1f}# v!;&>\u{19}\
        A# w!EE|\u{17}w\"!H&BJ\u{a}\"EK&t4\u{16}!Fy\u{17}M!Gyg\u{c}!!Ij\u{18}!FI\u{14}d\"LG4svp!!J\u{b}', M!<$x\"B,s3F!\
        C$x.u&A\u{1f}`NuZE%\"o#M!S\u{16}I\"r?\u{14}&%G@C!I!w\"w4H\u{2}i\"\u{1f}`kC)x\"\u{1f}`vyTT!!M1 %LP!L!K\u{1f}`HH`\
        2#!I%OAI4p' \u{7f}!?$H\"B?v!B$H\"\u{3}!KuqZ\" s\u{1c}q:v!!O\u{1b}t!%qh\u{d}' q#J#IAw$G\u{8}K\"rZ{#Av\u{1f}`Vv1\u{d}\
        $!R$K\"QAIHo\" J]Qdj\"\u{1f}`\u{8}z;EA D!8!H!8\"=\"5!E!\u{3}!=!6$/$3$C.n!D!E\"D\"B\">\"z!E-B\"A$o-G1y|{Cv'I#G\"\
        I\"E\"}<*\"\u{1f}`\u{8}~Y0-\"N%@1k0M#t\"G.@7l!DAw!But@y\u{5}T# K!H'M\u{b}l!!K=R! Fd') M!I!o#Q\"H@N!o%I!ML69 L!>\
        \"H!S!>!x!;(;!R5l$M\"G!s0K!J!U!9!lsM\"E!rDsOJ!J#qdh.!K!T!E\"Q\"=:G*B!S/@$yvIaGFv!H\u{1d}\u{14}&\"CEI\u{1d}L!wFJ\
        \"wV<# M.xFn\u{5}s# r!JLu;g*!K!P%PFP4H\u{1f}`5r7O1H!I~D& s!Q$F\"M@O!NBU(!@$K\"I0M!t3MFN!q\u{10}K!%L3G&!N'P=R#M\u{1f}\
        `RI\u{1}e\"!HFC=7$ JEv\u{1f}`cJ: \"FD7W\u{1}#\"EuDv@6%!Q'L:w\u{1f}`Vw\u{e}N!!Nl\u{b}) N!F!P#J\"F@M&M!L-L\u{16}`\
        5 P!S'Q=W!Q%X\"V!Q-R!Q%R/tHK*F#R,GdI$N.M\"P$O%Z\"\u{1f}`\u{1d}D;O!\"K\u{1f}\u{16}! LJ\u{1a}! wG\"\"!vFxPe)!ID\u{0}\
        !K#N$E$H,t${$xo?!FNGw! uq{\"\u{1f}`\u{8}wn1\" HFI0Z,!R%l!P!O>O(J-I!N&M\u{1f}`GI$LMN% }3@\u{1f}`*~#A\u{1e}\u{16}\
        !.p\u{a}Y\"EN6P/<[ O!r\"M%V'H$I.Q!o#o!l!N!S!J\"R\"T\"B&A\"q\"N\">$t(q\"G(K$?$H$u7Q!s\"s!M\"G#B)V!m&M!w\"P!w$N\"\
        K!s!K#M!y(q\"K!r,v'G/K#y)Q!o!A+C%B&E/E\u{10}L$!I$u\u{1f}`1ueZ! I2\u{6}$ p!C&L\u{1a}t7e!c=\u{7}o\u{0} r!p!p!@!O!\
        D!Q#@\",!E!6\"R\"N\"O!P#J&G&P#k#E!Q!H!R!N\"E\"8!J#K\"M\"M!R!F!U!G!P!G!S!N\"D$L$G&M\"L!Q!F!O!G&C'P!s(P(P#N\"I!M$\
        G%E\"r!D!J'P$H!M!J#G(X\"N$K#q\"F!G\"q!L#r!q$M#N!M0S\"Q!N\"s%S#G*n!O!Q#R!N\"G\"M$A,n!O!L!P\u{1e}/!MN]\u{11}!!otA\
        ! t@9\"!DFF\u{d}C$ I\u{1f}`kK$t^u& o!J&I@K!O&K\u{d}5$!F\u{1f}`<{!FC\u{18}'!J2w.s!L\u{1f}`Us!L\u{17}^#!t\u{1f}`k\
        up?!!J\u{b}>\"!sFulY( o\"O$I?I!r\"M\u{1f}``r!\u{17}!!H\u{4};#Ax\u{1f}`Vx\u{18}~\" s!D\u{9}\u{17}\"%FFKzb#%IBT$F\
        \"B!FM\u{b}i# x!BE|\u{9}r!!Dp7# r3NFO:&!/q\u{1a}\u{0}2\"V!S\"O*G/I#F$r\"K\"O\"A\"D/Q7GMJuv!F8V!P^i2 p!2!Q#D\";:\
        G&@&>kD%CEF%tDH+G-D%E&J>pM:!FH\u{16}\\! y*'*!HEHrJ)u%rAs!=Bp+F2I\u{f}F!!D\u{c}\u{10}( r!E$I\"D?p!H!R%C\u{18}j$B\
        K\u{1f}`Tr\"K\u{17}\u{1f}$ x\"DDs\"Fa^#%vAG%w\u{b}*! I{#\" t!?Nv$%F!O@r%KlX!'L\u{8}%! w7`3!E#B!I*E$B-D'D$M!Q0S#\
        L\"CeB!rCvKO#I/N!J\u{2}%! sD7!Kvx\u{5}+!G!U#H\"O:K$Q&K4I\u{1f}`8K9Nq\u{8}#!O&K?t\u{18}$$ G'K\u{1f}`'I\u{6}\u{f}\
        \"!F&FV\u{5}\"8pZp54\"!HaKb\u{18}%!u$F\"D?O!x#P\"%wFy\u{2}[\" vFw/$: S\"H!O!A!x!6\"L+92k$R\"r!=/F\"P\"n!D'P,M`O\
        \"q!GCs1z=O%r!E6{.!M!P%?!k@R%<oJ%t\"F!=,LLv9u#K7%$EC!O\u{1f}`btev! tI9! r\u{3}J$ u!@3S2oOX) t\"U$J!P>K!u\"NlK\"\
        u\u{d}h# F\u{1f}`vKJw!&o'lW!M!M!U!S\"W!S+M!P!M!w!y!T0P%U!Q(R\"Q#L!P!T!V\"P!R'Q&w!y%P&M3O)M#M\"M#L$n!P!N!QDQ\"v*\
        s'M0L!O!N#\u{4}3O!O#e!O!U%O!O.O!O#xGp!9x>GS Y!I$R!R!E\"7\"H$M!q!R\"I$r'n#M%U!J!U#S\"M$Q&R$J!Q!P\"P!U!J$O\"P*n$H\
        \"K5J4oEDEx!O\"K&t\"Q!M\"L/P!N!Q#R\"K&N-q&s%N\u{9}\u{b}\" p&SL0( j%I!O!o6G*Q!R$S^I\"%tFv!-\"%n@odT\"%IAw2\u{7}\"\
         DFI\u{9}@9 P!N\"J!O!u!P!K!O!:&;6q\"D\"O\"R\"L!M-C\"M\"u!R4R\u{1f}`4K#P\"u0-)An%R5I$H\"O\u{1f}`6n,n%N\u{8}\u{3}\
        % r!FFH\u{1f}`ar_o#!P!OFKs\u{1b}!(C8-!FHMq$ E't?L'r\u{11}6\".rFo\u{1b}h%\"WDm\"S\u{1f}`vJT\u{0}#$pFl4W7\u{1f}\"\
         t/C\u{a}w! s(A(!R!P&P?M&N\u{1f}``M\"N\u{7f}n# P!r!PU\u{c}* P!9\";!T!C!s!=El\u{9}@!p-h('K!REHxLOuEL)M\"v\u{f}G%\
         NFN'H\u{1f}`cQF\\$!G&w@H&ygJ* U%B\"qZE`J#w,O!w$G`t{\u{4}!EO\"\"#(H\u{1f}`\u{0}w\u{1a}X$ K/u7I/v\u{1c}L!&rZn\"!\
        JJOho\"4JEs2B!FvmE\" Q!L`U/ O!}!?#@!I!=!C'>8n!H$I/QlpcR+v\u{1e}\u{18}. l!C!m#J\"K>L\"H$N\"E3LdJ1L>LQG\u{2}&$!GD\
        B(y4Gvf!!H\u{1a}FN q\"W!G\"P!S!P\"J&K$J+T%A#k!U!Y!M\"S!T!P!T!I*O\"O!W!K#T\"S%IEI*S\"J!T!N&T!W!K\"Q-G!V6D-M5k.R1\
        W#I!T1RHc!'r\u{6}\\#\u{1f}`=vfzY\u{1e}! Lpv!'H69%!J&K@O&I!Hrc#\u{1f}`\u{1f}`(yBP!\"GU\u{2}#!N$qGLX!# t\"EDs:g! \
        G\u{1c}D& w#D\"KAw#G\"K>>!(vt\u{0}!\"J:\u{19}7 z!J!I$G!L!F:L#P!p\"K$O\"E.K$Q0rUL1N>nAr\"L0o\"F&KgU\"FP<Q\u{9}\"\
        !FM\u{18}\u{7}\" L!uew1 y!N!M$J!P!K=O!r!M!P$M!L/L&P\u{1f}`HN&K/\\( q!C!D%K>J!|!F!Dp\u{4}#LN\u{1f}`Lq4(\"\u{1f}`\
        \u{8}z\u{8}\u{a}\" t\"DbY! ro\u{4}) o!G!H%G?Q\"L%O\u{1f}`\u{0}H\u{15}\u{1e}!\"J|}#!D$H\"GZ)$ t\"E\u{1f}`Fu\u{d}\
        x$ M'r\u{1f}`gr:c#\u{1f}`\u{1f}`.x\u{1b}C$'N\u{1f}`6yNv\u{1f}%#\"HCK#I^\u{3}! J8c\"FK!v\u{4}b)!P!R&N=Q)P/O\"O\u{1f}\
        `@M\u{17}i!(tRG!2G\u{18}D! J\u{19}8$Cu\u{1f}`zO#u40!qqg\u{6}$!GDK$|4CG5$)q<s*P4uE\"\"\u{1f}`kvE-) H!l$QFP#O-Q\u{1f}\
        `UO.H\u{1e}j!'M\\B) l!Q%PFP!K.J\u{1}vNx+H\u{18}2$!M$M\"J!P\u{6}\u{17}!!Lwn! r\u{1f}\u{c}#3q!GFLs\u{12}!!Cqc*%KF\
        S#n-P$J\"LoKhN!N3NCN!EHa*+!E!F!O\"t!J\"K=N\"J!I#s2M\"[' M\"C!D0y3K#J0w\u{8}\u{16}'!q&F>y\"G4zuJ!t\u{1d}\u{5}< O\
        !u!U!J!N!o\"K!R!H\"J(M$P2O!P#S!P!M,L!P!I$A[S7LeJ1R%I!L)Lui!Fw0!#EE&z4F\u{7}\u{4}-\"O#L@Q#P#R#P1O\u{1f}`@J)s\"P#\
        J#O\u{7f}S!FuZ$! M\u{10}c/ p!O!T%J!Q9I&O!J4r\u{1f}`:r!J3J#F#K`\u{1e}! r=3!GuZ\u{1}% s!F!P%D\u{15}wX5* P!H#l#J@L\
        %N3K\u{1f}`7G-G+t\"!MGKD=) o!F&K:K%o!L&I\u{1f}`JK\u{18}Z$!MFK'L.PLc!'Pq#\"!I&F1 !Fzxe%\"O%I?r!J!L\u{11}|! nt~$ \
        q!M'N}xvf\"\u{1f}`%v\u{13}#$\"Q\"o#H\u{13}E\u{18}d! Ovw/ R!n!n!N\"I!N<t#o&N\"M!K1K#qTs\u{1}t\\\u{10}* K%B\"q>@!\
        N!p&t.H\u{16}M!t\u{1e}=\" KGz=~%!Q!N%JAO&J<\u{1d}\"Eu:vIg! u.n$ LFI#t\"M/\u{e}% DBz\u{1f}`TD\"z2l\" P(s\u{19}}\"\
        &JFNTw% r!HLL\u{1f}`Ir%-! Jz6\"%tFu g'!E$I\"L!NEJ\u{1f}`\\I@ed 2!N\"n!^!X!U!H\"p#t#R!L!O\"R!o!6,J!r#p!?!F$W!S!K\
        !L-E!I\"T!N!O!G$Q\"N\"P\"M\"6#Q#T!U!J&L\"J&L>L%I*C#m$G#t\"E+K.H&H/Q+F!J!r!R&v$K%L!F!O\"R!P\"F!N)N$JK\u{5}#!G$B\"\
        Hz4\" p!KTC#!I'uFt]y$ M#oCE#s\u{a})& K!vDF!K!y4Fi8##OCt7L}a#EvLJ\"v,(!FxH\u{7}! Noh. s!O!I#L\"K6O)o!M!C#I\"EhI*\
        OnJ\u{14}n#!G!N#H\u{19}\u{12}$ PFM\u{1f}`Exd + P\"R%P!T>J\"S&S4N\u{1f}`KN\"M  \"!LKP\u{7f}\u{16}* t!@&J?z!EmL!D\
        2H*HYj\u{a}f\"\u{1f}`lxcd!\u{17}z\\w!Fv1C\" K!NL\u{f}!(r7\u{8}!'M-M\"HS\u{8}t\u{10}\u{1d}!Ry%/# M=s\u{2}s*|% p!\
        F%Q!EEO\u{10}\u{12}#!F\u{1f}`\u{2}v\u{7}`) K%SAA!Q$?\"K2P\u{1f}`IK\u{1f}`! O!Q!FG9\u{13}#EGL{\"G\u{1d}!!*t*_!Fs\
        \u{18}i!!I7;$!I&G!MFL+.#\"N%A!up\u{18}%!M&K@P8Q#L\u{13}}& p!H'O?L\u{1f}`Dvs?!Fs\u{8}x!Eq[0; R!?\"F\"w!E!?,D$q*E\
        $=!L!B!P!L\"\u{0}!L!B!P)u\"F&>$F-L!|\"B\u{1f}`$ES|\"%NZNg3,\"J#R#p=t#R%I!L3u!ydt\"H\u{7f}t\u{14}*#1M5t1Nk`#!I!N\
        ELkj% m!N!ICR\"Q\u{f}\u{b}$ u'O\u{1f}`\u{1}u]\u{2}!!L8\u{1f}\"'M@K\u{5}8* t!L!H$G!G?t!J!L$K!N/Q. R!C\"G!R!D!uCK\
        !T\"q1M!Q\"TsKxQ`\u{0}\"IM\"q9I\"\u{1f}`\u{1d}zE_*#M$M>N\"o&E!O-D\"G\">\"Jn\\!/sh\u{3}!Fyl5\"!QDL\u{a})#'v>L(wE\
        T! r\u{d}\u{5}&!ED}$I$L0w$ye\u{1c}!-xeO\"\u{1f}`s{\u{5}8*\"S#D\";!L=M\"D\"u4I[x@u'1!F{\u{1e})! Rrf#EF*z4G0l$!PM\
        M\u{1f}`ot/h%!M!QDQ(O\u{10}M6r# s!@!J#\u{16}$'C@uz{\u{7}uP1!$PWU!KtjB!!M1<!!n7A\" w\"J0@% u!P!SDp6M\u{1c}\"%\"I\
        #GAP\u{1f}`bpO_# x!E&F;\u{0}' p!K$@\"C>O(E.HR\u{18}%%C@?\"o$E0E\u{6} $(s=N!J(t\u{3}\u{10}' G!L$CAH=Q\u{1f}`ZwsO\
        ( q!G&u!=En!FmH*F\u{1d}K1 w!N$L\"K:I%r!P!Q$L!Q.N'NaJ!Hqp!I\"K|\u{1}!'Llt%!BBs\u{1f}`zL#s\u{b}\u{7}!%Gm\u{14}\" \
        HELkd% u\"IFH\u{1f}`Nuaa# y\"BDu@p#Ew(G4x>B# P&HBQ\u{1d}\u{9}\" tFt^\u{1d}& t!O\"RZQ:IhLI{! vOH\" J\"r@q( L%M#O\
        =L!L!t!t#HR\u{6}!(MI\u{19}!]JJ \"\"JFL\u{6}\u{1a}\"!D&Cmy&!H!P#sAG%q{z9\u{1e})!O$Q!Q\"QDQ3R#N\u{1f}`MN\u{a}_$!M\
        %K!LYKNd#\"HDw\"IR\u{c}\"\u{1f}`kxR\u{1e}!Kr\u{d}[&#A!t\"M\"=Br6Re\u{16}! pr^#!K&L,u\u{7}\u{15}\" F&o%A$ TE>(s4\
        CyD$ L(t\u{1f}`gs6$$ o!M&E@G>\u{10}\" xFz~0! ud;% O#K#oDs\"n\u{2}x\"\u{1f}`\u{8}y*e! N\u{7f}b%%q!N!L!MEL_[!Fv\u{9}\
        e\" uFs8\u{1c}%!E!u%H?p!J4\u{1f}&\"l#>!@<G\u{7f}MvG|V\"Eq>q\u{4}\u{19}#!D$K\"L\u{7}\u{1e}\"EG\u{e}v\u{1f}s%!L&I\
        !P=P;M_O\"Et<u4-'!>$M@=&P\"w2@\"@3V#!D$J@Kf\u{16}\"!F&Dsf$ L3v3K3wyq/\"M#D!D!r>y\"F!G#F!E\"R-v&u!p1B!A,N!Fz#/\"\
         MFNu1!Gtj\u{16}! H?\u{12}\"EO!tJr\" p\"OW@\"!JFK\\}3 O!S$E!I!r!r=M!K%G!K!q!t-J!G%D\u{1f}`*L?s&M\u{18}r$ r!L!K&\
        Ggp\"%pXQ$$!!A\u{f}H! s\u{16}W! M\u{1e}\u{d}/ T!>.F6N\"J\"v\"p\"p0>\"D\"DoH%sUs=M>7!!K!\u{15}!\u{18}x\u{c}\u{6}\
        #%M@N7L\u{1e}\u{15}z!Q!T!A!X!M!N!Q!K!K!>!X!J!4\"~!z!M\"N\":#V&P#X!R!H\"l!V!N!P!I!W!Q!S!Q!R!N\"V!R#y!v#R\"N!N!K!\
        O!I\"J!S!K\"R\"o!q!L\"J\":'R!P#L!M$N!M%O)K)Q(R#P$T!N!h!M!L(q#Q\"S:Q,O0T*l!X!R1O!R!J\"G!K!J\"L$v!s!G\"M'I=f!fPyY\
        ! qT7! Li\u{1}\" K4t^K\"!D&C\u{1}\u{1d}! rX\u{1}\"\u{14}}\"EZD! r\u{a}D#Es$M4tdF!FyCA!%G\u{18}^\"\u{1f}`vupc' F\
        %n!9!L?I%m4R6O>!A!P!L!N#E!N#A(C!H!A#Q-S!o!D!O!N#j!J!Q-H!Q%L!M+AhN'xRM:H&E!O=\u{11}$EE!uJA!sz(!2pY\u{9}!ER7f\"!O\
        ZN>j#EE\u{1f}`7x\u{7}\u{d}$\u{14}G!u\u{1f}`8vug\"\u{1f}`\"zG:\"6sXs\u{1f}V$%?@O!M!@a4\" S%J l%\"F-r!p6O\"HH\u{c}\
        !\"MB9\"\u{1f}`vtG9#'P!REB\u{8}\u{16}\"\u{1f}`\u{3}Jkk!!Jy_\"\u{1f}`Hu\u{3}R! rE\u{1d}!!J\u{5}V#!F\u{1f}`\u{7}v\
        G\u{7f}\" M'L)Z#Er)L4r\u{0}=\"\"pFqoN$#rBD$q4B*4!\"qg>!%K\u{b}.0 Q$n!F\"N:L'T#K\"O.M!P!T\"C\"LdOqL6G\"V!ZtI[!,s\
        \u{1a}u(!P$C\"N!M0o\u{4}{%v$F\\ #(t\u{1f}`rtQr%!I%qAI!P&Lk''%N\"?!R>m!R\u{1f}`iKiw\"\u{1f}`1y\u{10}*\"EL'p\u{1}\
        E\"!tFuKl&(R=P\u{1f}`N{5s(K\u{b}>!ql|)%%v!FEs!J4L\u{15}\u{d}!Ut\u{11}\u{11}!MI{&)#Q\"q!?CS\"l!F1OyIwHWi\"%uFwj?\
        0 r\"I#N\"J!O#o$F3N$i'N/H3LwJOt\"N,G\u{9}\\, P!S!O#O\"L!p'L$G2Q\"K!Q4Jn&\"%sFs<;!FI,}#Ew,I4v#,\"\u{1f}`\u{8}H\u{17}\
        3+#T\"T!P;K*P4S\"K\u{1f}`6K1N%P\u{1d}j#&L!LALE#!Ev\\%+ Q'J!P>S!Q&O!P-N!P6x\u{2}u%\u{7}##LFN2IKs#!C&HBSxN( t!A&@\
        %=9N-E\u{1f}`bDP\u{14}\"!JEwC&#!M&KFO\u{2}\u{3}#!v\u{1f}`kwi2#!DDI(r=V#!<&F@G%z\"!K!o\u{16}\u{1a}# s&N@tPc%!G$q\
        \"E\u{1f}`\u{6}t>U! F\u{d}\u{9}& K\"Q%I(M#k6P\"\u{3}!Hs\u{14}\u{2}$ G\u{1f}`FxHuLa!(NQ\u{1a}3 M!U!Q#P\"u!R=Q!P!\
        C!R%x2B\"AeI+E4vEJ!p\"rI^\"'q!K3X%Ez2H2w\u{1f}`Nw\u{18}6$!G$wBI$yYs#Es$N4tUe!Kryy$ q!FEy!I+_Y ?\"O#p!P!l!R!P&9!\
        o!8\"l*I$l!W#l!H\"R#m\"T!Q'@&U\"Q\"S\"M!O!J\"T\"E,O9H)K#D\"r%I\"I!E\"q!O(r#M!@:@\"z\"F%EAE!l!W0D\"P$R\"L%E(I!u!\
        N#K!Fv5.\"!I&I|l!'O/~$ M\"E$E$xvF& o!E!O%H*s6L;`( R%H#O?J!M%r\u{1f}`IOC.) j%J!N!nAT$S\u{12}M6tYO\u{4}=\"!K$JDe\"\
        \u{1f}`\"I8a!FwIS' T!N&NFN.LiL,J$Q: B%L#r)O4m!O!M!P#P$M,I!N!O!M!@!K\u{4}GcI!M!L#N\"N+v#G!r!t\u{1c}/!\"ES\\&%E@u\
        %J4v\u{1f}`_Jr}$ s!D!J&K)3- l!H'Q=H\"H\"u\"s\"G0E\"B2K\"tbE\u{15}$# s\u{1f}`U}}7# u\u{1f}`vv;n!Esv\u{19}\"!M%R?\
        \u{11}1 o!K&T!P?I&K!P-I'Q3L$I<FvI*s3J&L/IzZ! L\u{2}_!Eoh\u{1e}![Q9=! rM!\"\u{1f}`\u{3}{g3$!wDv\u{1f}`dyO\u{11}!\
        Frp\u{12}$ N(S>P<Phq# m\u{1f}`8xDD$ Q!L\u{1f}`NF\u{8}}D [!Q\"M\"L\"H\"O#S#R2R&L!T#N\"N,M$O\"P\"Q!N!P\"V\"N,O!Q#\
        L>J'NKuEK)O!R\"P+G%P&H!P8yb\u{4}!Fy?\u{9}%%u@Q&uFs#QfO# u!EEwe~- S!t\"M#O\"N,N2p#I%KfK[u;K!tG%\" u\"CYK\" J\"qw\
        u$ r!;!BFG-D!\"Nq_!EG\u{1d}\u{a}5 T%I#P9Q&B!R&N->$L#OSO%C#E8G4NDp)Q\"C0B$J\"A\u{3}x\"\"P#Ey\u{16}\"\u{1f}`\u{3}\
        y)\u{4}( N\"K!Q\"n\"M\"JTP$D<E\"!tFu7@%!P$Q4t/Q^s\u{5}n!!J\u{15}\u{10}! q\\j!&PN\u{16}\"!tFv%&!GJW-% w!E&@\u{1f}\
        `ovOp\"!o%QfC!GF!z\" pGsFI) K!Y%M;t!L%O\u{1f}`Pt!J[8! pFy0 x!H!N#F\"D?x!:!L#K\"H!J\u{1f}`Hs#=0K9tcA!Ktcs' s!O!P\
        &P>v\"P&M\u{4}\u{19}*%J<J%n!R!Q#E!QNJ\u{1c}JVzlj!Frx,#'u\u{1f}`\u{8}vi\u{f}(%@\"K>P\"K;N\u{1f}`GG&K.3&%KCO#L6D\u{1f}\
        `NKy}\"!NGM h!\"I|a%\"E\u{12}r-u/tr@b[\"!K%Jw-( m%G\"P?n\"Q%P\u{1f}`(t7?! rW.$ p!IEq!M\u{7f}R( Q!p$O\"AFE/P\u{1f}\
        `TNR\u{4}!#P1`% q!K!Q&MEH\u{2}@!(J\u{d}>(\"C#C\"u>B&D\"u.D\u{c}K?]!(GkI# r\u{1f}`vt\u{8}<,!I!m#A#n>p!M&E.K\u{b}\
        KGv!O@Cq\u{10}\"!uFw\u{a}7!%G%z+ N!B$p\"F>L\"C$u\"H(v(@\"E r- R!J\"R\"J\"E,z3O!O\"T\"J\"J,w$Li)# K\"qDMU8#HK%Q2\
        P<\u{14}!Fu@p#%KFI\"J7v! LC\u{11}!\"L'n!8ni\u{1f}\"\"J\u{15}zLw'!t&G!O?IpK!z\"Jr\u{14}M ^\"l!G!L!U!W\"l!G\"?$E!\
        K!3!N!>!H#E.l\"X\"L\"X\"[(K$E\"U!S!F\"T\"W&K>R3Q\"V#N%O\"U-R$V3U+P8S\"T;W$R!X?ob~+!E!J%C8u!D&sqvSJ!r!I!p)$% t%I\
        @K!u9KI?.#E\"O!R?v\"H$E!L!I!H4l\u{1f}`FS#K%P_k( F!L$q#G>H!P$q4L<;3 Q!R$E!I!r!q=M!L%H!K!p!t-I!G%E\u{1f}`*L?r&MT\u{5}\
        \"!xF|\u{c}b+!M!T!E\"Q\"=:G*B!S3yvIaGa2#\"PFP4F\"\u{1e}%!D&E>ILy_Jmf\"%I\"G>i$ LMK\u{1f}`Lut\u{5}* Q!P!P#S!O!K?\
        O\"Q$P/J*/! tZ\u{6}!Ix&N) l!P!NEQ4L\u{1f}`2I\"M;N#\u{4}% o!J%H\"ODIc\u{e}$ H'v?L's-\u{14}!Eu[q! wSt$!I$G\"LDHM\u{7}\
        +!P$G\"O>t#S#M#M3O/I\"L\"r!\u{12}*\"T#C\"L!R?P$G#RnJ!w\u{12}Nq6# t(IFM9\u{1d}# J(nFogQ#'Q!QFN<@$!IHS\u{1f}`bN(.\
        ' t!@!J%;>D!n!G\u{19}%!!O!b2 F\"O#m!R\"I:R$I\"O3P$T\"OWG\"r(C/EfR!lEv\u{7}{* N!G!P#I\"G!O?M&O!L-L\u{7}9!FwX_! n\
        ;\"\"!uFvT\u{17}8!Q\"P\"P\"O>z\"J!H!L!M!R\"H!G-r!z\"r$s0v\"L~GUu%D!G!F!L\\\u{1e}$AH-r\u{1f}`IHX(4 R!k%n!N#u%O$5\
        2g&S\"K!O1L!S\"N\u{1f}`2u5N!R#N\"L=:\"\u{1f}`\u{8}y\u{8}'\" ONSsn#!tDy6u\u{16}{& x(=\u{19}~$?px$D5T\" J\"q6\u{b}\
        \"!MDNG\u{d})&J!GEL!L!E.JtL8LPM|O\"\u{1f}`=z8%%!G'O>I\u{1f}`Ez?\\%!>!JCJ\u{1f}`xsA;\" r\"N(b#\"NDF\"N\u{1e}\u{7f}\
        # L!vFx\u{17}\u{1}! v\u{1f}W\" H!rM\u{0}-\"P#N!R@s\"N#J!M\"Q-O;M$J\u{10}M=Q>l!$nF\u{10}!Fy*.& F!@$F$z=L)qF7!$oM\
        f& K!H&z>M!M'z!\u{15}\"\u{1f}`=ypN!'J\u{1b}#*\"P$N!P!Q>p6M%K\u{11}MWL%HUQ!NQX\u{12}!FykO!Fr\u{14}M(!u$E\"A?M!x$\
        F\"C.@O;!EKH!!EG-!\"\u{1f}`\u{8}x'P$ I\"r\u{1f}`,KG9#\"MDs\"N\u{1e}n!FCc'\"\u{1f}`kvK\u{0}\"Eu<tPO\"!E&rr\"\" D\
        \"y7P0 S!P\"P$G?M'K.J\"F2v!F\u{1f}`3s!K%L\"N$KJw!\"I!\u{6}#%GZI\"u}\u{a}\"!M\"P\u{1c}S#!D\u{1f}`uy W! up\u{9}\"\
         l&F-wX T!P\"k$V!U#N'J!J\"B$M$Q(j\"O!P\"T\"T!O!U#M&P\"M\"O!O!O\"S\"Q!T!M\"L\"H\"R$B#P#M\"I$L\"N\"E8O*Q/M(Q&r+O.\
        L6P#Q\"x%O0M#N&P!Q%K(n+s\u{b}\u{8}#(J=J\"rj`: z!M!J#K!G\"F9L!L#P!o!N!L$O\"L.J$Q0rUL1N>nAq!L!L0n\"F&Jy]# t\u{1f}\
        `vv\u{c}\u{12}\" E!x\u{10}\u{10}$ O&H0uXu\u{8}E#EQ8Q\"Pg\u{c};\"W#N!Q!q7T#V!j&W#K!Q/N!T#R!VXM)QFJ!J)J!LDV!j1Q!T\
        #A#T/R%9! L\u{17}?) w!E!B%9!I=D!m!I!F\u{e}5$ I\"vDK\"r6n! vy/\" MHO\u{7f}Q#EJ$u4KPg\" o!FoE( s\"R@R#Q\"N9L\u{1f}\
        `JN2MA W!W\"O\"m\"N\"6&K\"N\"54Q!T!S$N!S)L$O!Q!O\"W\"O&L-RDMQs@x\"Q(t%S!O/R!S%Q!RE\u{15}!F{QI' P\"RCq!M%G!D0H\u{7f}\
        }!_M_k\"'K>Mp+\" I\"s8>! wCo#Er#N4q\u{1c}[\"\u{1f}`E{{\u{7f}$!G&w@I&y\u{15}|! NE.#\u{1f}`(v!K.n1!O\"O!M#V!n#O$P\
        8R$R0F\"P!N!O\"E!Q\u{1f}`MN\u{1c}H! MH9$!t&D?O!vvG\" L(J-\u{1b}\"EuDu\u{a}\u{1a}!LOHU!QxZ9$!u$F\"E@wUb% o!CDF\u{1f}\
        `#wY/!(S:\u{f}\"%sFu9\u{4}/ q!G$K\"G(H$D3s!J$M\"G(K,F\u{1f}`LL\"I\u{18}\u{c}$ L(t\u{1f}`gshi!%Q\u{1a}_) J!I!n#s\
        !M!N!N>H5L\u{7}j& J\"H%s?J't.A\u{6}h!FyWu!Gw\u{1d}8! rA,!!AZJ\" tFu\u{15}l#Av\u{1f}`Vv\u{d}v!aw\u{14}\u{0}$ O3r\
        3T3m\u{1b}[! FSf#!B!EEIWR\"QO4q=T!Gud\u{6}! rLx#!M!M%J[W# z3C3}V'# E!MELKz!*t7C!!L=?%&L@O\"O%n!Ow-; p!S!R!S!Q\"\
        L\"P6L(p!R!N$I!P!P.S!Q#M!M3SGM%L6OTu#M!L9P6K+&\"!K&NIkU \u{a}!\u{4}!!%M!H:L#N!|!~!-#P\"C.v!=#F\"G4v!D>u\"F!v\"I\
        #x\"F#w\"H#u\"F%t\"H!r\"D#s$D#v\"F&v\"G!u\"D(v\"K7t!L!@+L-A#u!{!@3q!t!F`B(!@$K\"I0M!t3MFN!q\u{18}\u{c}$FI\"q\u{1f}\
        `Gr>w$ u%JAu%K\u{1}q$!F@L\u{1f}`VL[\u{1d}*!J\"K\"N\"O>O&C\"I.EQs\u{c}J$#\"!u!M,e!\"I,\u{13}% C!N!P#J\"sf\u{1}!!\
        Db\u{e}\"\"KKL7\u{11}& s!D&@!B\u{19}t/tL\u{7}%!C&D>HLy_J|\u{16}#(S=S7Nz7#%w\u{1f}`1w/7( Q!S!p#R\"Q?T\u{1f}`jL\u{d}\
        d# q\u{1f}`\u{3}Exx\"\u{1f}`k{c\u{10}' m!J&K!O?H5KXN\\W!!J(\u{13},!J!Q%H!P=X!L!Q'R-N$R\u{1f}`:I8^!Fxyz(!F$H\"L!\
        P'C6U\u{1f}`dI3\u{3}\" MFLH*#\"P$QHNr\u{e}*!Q\"A\"S\"QFP3K\u{1f}`6I2x'J\u{11}\u{7}% s!A$B@D\"H4w!Fv\u{7}<-!C\"J\
        \"S\"p>t$H\"B\"F4n8F$wwJ'x\u{b}\u{19}, s!M!P$L!I!L9N$Q'L\"K\u{1f}`INDQ\" v!O\u{f}J!'J=H! I}[%!L&Q!WEJ!T\u{11}e!\
         ql\u{6}!Fx{H>$U!P\"V$M$S)P0U#U!T!T(Q&M!Q#L\"L&I2K$N@P$L0N+Q=O4L(O-q!I%P'S.K}\u{7f}? y!=!F$O!<!G#H$P\"F4N!j!?!F\
        %=!I)K$A$O!N!Aon\"F#P!L_s#J0F!K%J!M2y+O!EJg\u{7}!!H$-!\"L5H( ~!>$C@@!w%F\u{1f}`Ks\u{10}{& p!C!N&D=J\"J\u{12}S&!\
        O!N#H\"M?v%H;i% s!A$B@E\"HC!#!F&H@Gx0\"!FEG\u{1c}\u{12}\" tEK?\u{5}!'O\u{4}S#!tFt4M]/!FxVv$ p!G&K>MOr\"\u{1f}`\u{8}\
        uqy! x\u{c}`\"!wF{\u{8}\u{8}! Ju}%!K!OCI\"N!QSG!Fx\u{16}\u{9}8!Q\"P\"P\"O>z\"J!H!K!M!R\"H!G-r!z\"r$s0v\"L~GUt%D\
        !G!F!Lwm, K!J\"r\"O\"F?M#n\"P.I&Ltr\"LF&!Iw\u{1d}9!av\u{1f}S# s'N?sh]\"EK's`\u{8}\"!P&Npb! u\u{8}W!ErU\u{f}! J \
        V!FvM-\"'L>P8{!Fvi;$ GEL!H%sR6% sAM\u{1f}`Uu!M3\u{d}# s!GFNIW%!L%MAG\u{1f}`vJ\u{13}e! sb%!F{)^!%L\u{10}n!!MFF% \
        u!F&@?{Jy&Y9!o!N!M$M!O!L\"K$L$O5O!S$P!Q+K\"U!M!P$Q!U)KSPoL<L#P#R\u{e}\u{16}'!D&C>N\"G!Q#v\"Fc7! H6C!NO1)4!C!K!@\
        \"F\"=!J!9.D!z.t!G$I4I1A!E!y!I!n\"H!>A>!'Fm3& w!A&I>P!v!D|w) t!G&H>F\"K&I\u{1f}`[u!H^\u{3}!!J\u{0}+#)t!@Eo@\u{7f}\
        -!J!W#B\"E!M$n\"::R&K&>!w2Iuo;M$ L!E&t?M1H4!n&K!N=T\"o\"J$J!K-B!I!x\"K!E1|\"9\u{1f}`0m:V!v!uI\u{1e}\"&J\"olk!!o\
        l\u{17}\"GJ5M\u{d}s. P!I!O!M$o0L0L!O!M$o!P-L$A\"J1L$ t/K7y/K\u{13}E!_JZ\u{14}% L(u=I!G(yz)!F}@B$ s!>'D\"on?!Ku\u{f}\
        c& r!B\"H$K>O\"G1%!Fw^G# I!IEC0`)\"N$M\"H?N&L!M.K[suF\u{13}N\"!MFLF\u{1c}!Furp\" tFxi\u{3}!\"q;;!!F\u{0}X! t\u{1f}\
        6!3M\u{13}C!EKX@!EG\u{6}:! M\u{14}[\" sFv\u{3}[\" zFz8l. k!W$I\"S;M%V$N\"R>T\u{1f}`-M1Q$J\"PP\u{12}#\"o\u{1f}`#\
        L\u{f}K$ t\"HCH!siq\" r!L>.3 r!I&L!W9A$U\"R&P!W-L!T#J\"LVM$Q:QaA\"K4I&7&#r\"E@?$~\"G2@ih!Nu\u{7}i) N\"H#o#L>L!R\
        $o\u{1f}`^rrp\"!r&A!y! vS>#EK2u2MV\u{18}\"\u{1f}`Hv&\u{7f}&Ev!q/B2v\u{1f}`AH2&' T!P!p#T\"M?T'M,\u{14}!F{D\u{10}\
        !Fx<Z# t\"IDvygV S!G\"R\"O!l!K$l$O$N(v\"=$>\"H#m#F\"@\"H!R+B\";$o(@,<2D%v-t!D\"E$S!=\"q!E\"I*F#A\"L\"N3A*G\"G!G\
        $v\"C0@\"<(M!>-A$m!A$>\"A/s\"Ias5 t!C!S%A!S=z!s!G\"G\"A\"I.K!P!v\"z\"D0H\"wQF1rrqa\u{1a}&%H*ARP!PeJ!N0{\"\u{1f}\
        `'{nd+!R\"Q%O?R'U-L&MdS,MwN!QlP( v!B!A&I=I\u{1f}`cu@MpI!&rW+#!K'JFL%\u{7f}#EG$x4Grp!!L(!) t!L$J\"M>P\"O.N\u{1f}\
        `mxAn!&OuT!Ut\u{5}S!.r)S#\"KDw\"L\u{d}\u{4}3 R#Q\"O\"M\"R(N\"B4m\"I\"N\"C*G\"E&R#M#D\"E*x\">I\u{12}% q#>$@,H!nF\
        J#\"M\u{1f}`Fv~\u{1}! sGz&%s\"M:v*t\u{1f}`Lv<n!$m.X# J\u{1f}`\u{10}t\u{6}l!$o\u{f}=. m!N$N\"S:I&R&S.P&NdK)H\"sf\
        I,pZe!Fx_\u{11}\"&QFQz\u{18}!HN]\u{c}!Fv#b$!N!o$O\"K\u{10}\u{9}!\"NQ9!!IbM\" G\"v4S\" tAL6B# t%NAv\u{a}9( v%B\"\
        I?w#D\"E#L\u{5}z;H%!G$L\"B!P?KZ\u{a}!!N\u{b}\u{4}!%r\u{18}k'!P$L!K!M>K)Nmt\u{f}V\"\u{1f}`'y%\u{8}% r'D!L\u{1f}`\
        cy\\@!&q;~!\u{15}v.I#Ev3N2ums\" F!rM\u{0}\"!IExTZ# J!tFv;/) Q!D>D!u\u{1f}`,D!o!K!qsa$!Q$E@M(Nb;\"!KJOW\\#%L\u{1f}\
        `1J4O$!GEq!J&FJj#EH!L\"v\u{13}\u{b}! rS9/ l!R$K\"S>T\"U$O!R!P.Q0T\u{1f}`>O$J1Hrr$!LDC!n!L\u{19}P1\"S#K\"S:K!U)P\
        !T!P2P\"NKK7M-LfK!U5L\"Pc7%!I&I>J!t!J]N* N!G&x!<>N'n!E3kdG\u{a}G@o% q%HA|\u{1f}`PI9\u{1}(\"r$J?F!G\"v$J\u{1f}`J\
        u\u{f}9= I!N!L&k9C!K!t\"H!Q!K!M\"p\"t0Q!L!I!<!G:K+I4H)I:uYs!C!K!PDJ#tc1$!K'N>r!K\u{f}x% R!C2p\u{1f}`*H&`!$mu0!(\
        K'u* O%KAM!n!Q#J6F\u{1f}`GN!K~l$!K&L\u{1f}`dskh! FQ0%'C>G(JtJwDqp!'P'R\"\u{1f}`={6B!ENa}!Fw/A! v84!LO!H! H\u{d}\
        {#EEMy\"Hok( H!B$B@s!H!G\"I4wz\u{9}!!N \u{7f}!_tab% G#C5qXA\"rHH%!;\"L1u\u{1f}`tL\u{1c}\u{f}!Ivpr!\\I_8$ w\"I%r\
        !F_=$ Q!I!r%BL\u{11}!(M\u{e}\u{12}! nK=$ r!@&H>DjA!Fx>\u{18}$ s3N3t3LE)\"\u{1f}`\u{8}|0o! r\u{1}\"!\"H@R4!H\"J$\
        s:G&C\"I\"I\"S*w$E$p*MQs'O#v,K7K!vNG\"v\u{17}\u{5}$ v\u{1f}`\u{1f}`.CG*, O#n\"J@w$P4r\"P!N7D$z\u{1f}`2M\u{14}|(\
        !N!P$R!N>T!n!R9QPF)\"H#E!M!t!P?M!L#K0Kd\u{3}$!M&N\u{1f}`owt\u{7}!GuHw3 n!M$S\"M6E$H%m%K\"M!R3QDJ9P#P#L1KDt=H8KZ\
        6-\"R&p=H\"H!N#M#p-M!O!B\"B\"ReQ\u{0}w' m!Q$C\"N\u{e}J!G\u{7f}vF[# q\"M&Ln;! p\u{1}='\"P!R$KAR%M!Q\u{7f}xVY& m!\
        <!M%;?rJw7O\" yFyvW!FtX\u{1c}- Q!N\"P$R>y!L#O\"B*Q<I\u{1f}`7J'O\u{10}\u{0}' M!I$z@A!J!I${\u{6}:$ t=L\u{7f}t#LCn\
        1!p$I1q/r!N!o!O#B\"A0C$u!J,qgFrs!E&ESo\" N&p#\u{7f}!EG\u{15}\u{2}!ELeX!&L<O\" o/Ooq' y!B$E\"G>J!z!Hj\u{1a}!Fx/H\
        #\u{1f}`\u{1f}`)|45)!J&J:q%o!N&N.HiCrqr\u{15}# J\u{1f}`zs.\u{4}$!I$r!J!I32%'r>I!I'y4K\u{13}\u{7}$ t\"P&K=JDQ% L\
        (N\u{1f}`\u{1f}`&zXs\"!N&Khh* J#o\"Q@Q!M#r\"O2T\"N8uj?$ s(G\u{19}t#LK.\"%RFQ?\u{16}!_rt\u{12}# t(K>y*(#GL\u{1f}\
        `OwvG! J0>$!A!J%H!JX*) N!p$H!H!K@s$J!J!K&&\"'F>L'?!!?>*\" tFv':( Q!S!p#R\"Q?T\u{1f}`jLq>-\"N#L!M<I$o!Q%M0N%P!OS\
        H!H\u{1}I(Y' t!L!Q#F@Swx\u{13}Kg\u{7}& o%D!H\"K?J!I\u{1d}l.!>$I!R!B0D!u.q%L4K1K!B!u!H!m\u{19}f!Eu9:\"\"NCOx\u{15}\
        !!G}E\"\u{1f}`Cs\u{19}]D s!D!O!K!O!P\"E!M!K\"G$N!O#J3o!Q!K!N!P\"P!M!Q'O(M\"R\"I\"K)P$IeK%KQG#K)p0v!K0J\u{d}z\" \
        S4mFy!fKr\u{10}# N!C&uE!!!EOe!EKU5$1K!qEC!h'_\"!OFOqk\" v!:\u{1a}\u{16}\" sFvXL&%?@G!O\"q&pWJz\u{e}\" HFI5n4 p#\
        ;\"A\"S\"5\"5$76I!s%G0K\"D\"H\"O\u{13}uSr!M$H\"K.HqE& q!L!I%@\u{1f}`\u{1}IK\u{f}#!M\u{1f}`uG\\\\# L%K]KL\u{e}\"\
        %L\u{1c}t\u{1}9\" P[rc\u{9})!P%N!J@K!N%G!IgN\u{d}vQ_\" KFOnI( p!>$G\"?>E!s#y4G*\u{0}\"+nFm\u{14}U! Ii+\"%O\"MWX\
        \"\u{1f}`\u{8}IL\u{e}#!C$PGM85# t!GFH,8\"JJ4wt\u{f}#!P'O>M.S$ D.{Fpxt\u{1c}[( NEx!G\"P&H.v$O\"r\u{a}d# r\"PFP\u{1d}\
        5#!L&DFJs\u{12}(%@\"s?N!r!L#B\"w!J\u{1f}\u{7}? z!>!R!t!,!K!K!:.s0K!q!E#7!P!M!?.D#@!L!N-s&L%G\\A@sKC(o#u!>!L\"J\u{8}\
        X# s!@!Jt ( r!A$K\"A?u!H$M#KRk!!H4t'!G$K\"s!M!q=N!M\u{19}3!&M\u{1}\u{13}2!K$Q\"I.r,I$Q!O!P%Q!N.O$Q.r\u{1d}q,I\"\
        I0M5IES)#q\"N@t$O4t\"M\u{1f}`Lp\"QV$!&KOu1 l#O\"M.H$M*N$U#U#N\"R2L\"O}MXN\"Q5N!M>r( E#n\"N@s!HUs\u{1f}`0qY6!EL[\
        e!!GGv!EL\u{9}v#EJ\">\"wu\u{16}\"EI\"wq!\" xFxp&\"Fp!N\u{1c}\u{11}# r!=&B&|#!Q!NFQo]!(D*\u{18}!$qWf#E@\"}4@&K!'\
        J\u{f}\u{4}$!L%p!EFL`s7 k!G!M!N\"L!N?u!R!K!J!G!M+G!J'q!t!A!L'q!v=w\u{1f}`#u1m!%Ip\u{17}$ JFI#x4CiF!FJ{0\" r\"L&\
        k( K'G7M*PoF't\"Mwt*\"!-uJ\"!KsxB\" o4RbJ\"'L?sX9! rwE!,nAo\"\u{1f}`lvYd!ME\"S! p\u{1};$ t'I?v!HkI'!K!O#q\"KAO#\
        r5F;Q!q~|a+ I'u!w:K$Jgw/yyH\"K\"w.tpq& s\"GCH\u{1f}`ct\"JM\u{13}'!N!PFR%U.M&IqLr\u{2}\"!OFN B$ L!wEJ!y}\u{f}\"\u{1f}\
        `ytM\u{c}!(H,\u{f}\"3sFtvv& r\"K$LBN\u{1f}`bLZJ\"&LFM['& J%t@v$H4x\u{1c}upB% q3O\u{1f}`*o#N>)!aq\u{1f}\u{1b}!Fz\
        6X#EG$x4IX-!%r0\u{16}!FtqO\"EG6H<[! tsh! s]\u{d}! P6<!ru\u{1b}K$ r!D\u{1f}`jwlJ\" vFvwL!\"rC`& w!@!E$M!@?u|\u{11}\
        $ H%yAI%{S*\"'sFv\u{c}=% o!C&C\u{1f}`9t\u{17};C o!j\"S$l$N\"I&R2l\"j$T\"W.M\"K\"O\"N2@*P/C.F*U1B'p!G(E(F(G5n!C$\
        s!p#l%o/T6D/m\\pq!r!u!K\"T!U\"m\"9!M!P#S\"O\"T!T!A\"N\"N$S!V#]!T#b!T#K\"P!Z!R!k)J\"Q\"T!j!L\"Q!S!L!U!O\"N\"O#Q!\
        S\"A$Q\"K!T#L\"N$O'P\"L/M$U$U\"S!V!h!T\"P!U+i#N)Z#T0L#O'R<m!]!T!Q*U%k!T!X!Q\"R!S'M!N!L6P3t*!P$M\"H?m!O$K\"J!L\u{1f}\
        `[N{\u{1f}!Fw\u{1f}\u{13}( O\"r%E?K\"p%G.L&I0\u{7}!'J\u{2}Z\"\u{1f}`Iv.\u{10}\" L\"q:j#!M\u{1f}`&F/v\"!I&J\u{f}\
        \u{5}'!p!K#KBq!L#K0Mk+!\"J+]!!L\u{6}~$Ft\u{1f}`&H\"x\"K'!p!Q!N$K@s&I.D\u{7f}\u{1f}!Fv\u{13}u!Fv`\u{7f}!'I <!FI]\
        %#%D\u{1f}`\u{9}K\u{e}]$ v!=\u{1f}`TzdY!F{1O#\"J&q@K}\u{4}! K\u{1a}\u{1b}\" q!AI[&%N@p&I\"H2P\"rdb# w\"IDwAq\" \
        vFw&3\"\u{1f}`vzGg\"\u{1f}`1y\u{1a}9% nFJ\"I\u{1f}`zs\u{18}\"\"\u{1f}`\u{8}v7\u{1c}#\u{1f}`1F,wL&. t!A&>!n9J&D!\
        R%Iyt*w7u*rDo!J\u{1a}\u{a}!#F[\u{f}!(N\u{14}(#!K%QFN\u{2}\u{1b}\"rp\"Qq\u{a}' J%s!M!I?F%p\"LN\u{0}!%F6h\"\u{1f}\
        `\u{8}ws<\u{15}\"s!X\"R!u!h!t#V\"K\"M\"M\"Q!l!L\"R\"M$M!m!Q\"R\"L\"s#l!P\"N!W!Q\"R\"K!U!K\"O\"N!l!T\"R\"V\"O!Z!\
        R!T!E\"L\"H!R!J\"H!S!L$T![!P!R%Q!V!J!J!I(p'K,S#p!m!T!T!M!m\"M#l\"T!n%q!L$o#V$q!M#O\"V!o\"G$k&o!O!R&m%Q*N\"R$p!k\
        !S\"N(X!R\"W\"O\"O\"S\"N#P\"I#S!U!O!S!Q!X!Q\"O\"R\"N!R!M\"N\"L\"n#L~5! P)\u{5}$%M\u{1f}`,y%M\u{7}\u{10}\"\u{1f}\
        `vLfH! r4h\" q'MG\u{15}!\u{17}Ki\u{f}&%E=N*I\u{1f}`Jo\"Ng\u{10}& P%B!I!SDE!L\u{16}\u{1b}) Q\"D$D\"?)F!wFt1A!mNh\
        !!B9_!HNyR- m!F!B$H!E,r!B.M7n!FIr\u{14}MAo\u{7}\u{18}% u#M\u{1f}`su)L\u{16}H# EEH(pz\u{1c}!FxB.!(r\u{12}#,!=!E#\
        w\"P>>!F!?!E#y4B\u{1f}`:K5_! s2\u{16}\" r!BTd$!M'L\u{1f}`0xQU!FKb\u{16}# I%I\"x9T!Fv\u{7}Y%!O!ODv\u{1f}`)Eo\u{e}\
        $%M@pRI$vNU!\u{18}uN\u{5}$ o!I!J%KD]\"\u{1f}`\u{8}v|s\"!J&KI@$(@-p1NGp\u{b}8. N#O\"p!OAG\"Q#R/G!J!N\"l!O\u{1f}`\
        HMUC4 {!L!K\"L#G!L=K!|!D!M%K!J.L\u{1f}`Lv!K&I!F-z\"E+\u{17}& w!A!F%@\u{1f}`MK^\u{4}* L#o\"Q@Q!M#r\"P2T\"M8t>\u{1d}\
        $!C&B@F&G\u{a}9\"FK%ts\u{1b}\"%G]OZ@#&O@x&NXe! Jk#\"\"CFI\u{f}a!It H' o!H%O!J!J>O\u{a}rq3# LFG&I1C!]I*1$ p&H!N>\
        MY0!&I7&+\"Q!M!N!S\"K$L$K7P%O1O7P\u{d}\u{6}|!Q!l#G!P!j!m#S\"K#R!L\"Q!P#R$K\"Q!K\"P!F!R#l!U%F!V\"n#A(R!J!?!Q!L!T\
        #U!R!?\"t!K!9\"H\"C(O!L!L$C*J%E\"K#M(v!S$K\"t!A\"Q!K\"C+q!J#A!s\"H\"D!t!F\"H#B\"B!k!r!=!C\"I#P#u!u!G!B!F#r!I(K0\
        K*r!F!R!n*l!J$T!T$O!T?rE\u{8}!FxA0!Fu7 # w!DEx.k!\\P\u{1f}d- ~!=!H#G!L!G>F\"F!K\u{1f}`PL0t\"M\u{1d}\u{5}\" n!I!\
        \u{f}!GttE\"\u{1f}`\"{M\\' m!T$B\"N\u{e}J!G\u{7f}vY]!cu!\u{0}\"%tFxv_( q\"E&H:M'K\\H)v\u{9}M%Z$!I&J!M?K&\u{2}!q\
        yb\u{0}# qIM4s Y!'I\u{c}[#;zjH%zg\u{17}% r!MEv\u{1f}`wG%4#!K!Q#Lt\u{2}- HEw!L&K\"s!K0t!s#tyr#Kzy#G[\u{14}!!K\u{f}\
        \u{d}! u~x# p!IFH+\u{2}#EF\"z4F&\u{8}$ x5J0JHJ*YA n!l&l,Q2m!V!l$S\"V(R&L\"K\"O\"M$=*o$@*O/C.E*T1B(G(E(F(G5m!C(o\
        %p/V6C$nO8!(qw\u{5}% v3I\u{1f}`*v#J\u{1a}R& I%L#t>F5L'Jz\u{19}\" wFxCa)%E!N\"L>E'soB#w\u{8}vE|\u{15}>( O&J\"M>r\
        &J\"JsH\u{1}x\u{d}r\"E@7?TW!!Hm\u{b}!(O*!\"\u{1f}`vvoX\"\u{1f}`\u{3}y+\u{13})!K!M#E&:$u%W3L\u{1f}`aHh+$E{Bu*H\"\
        x\u{9}n!!n#J# u\u{1f}`vuVa\"\u{1f}`1vh\u{0}\" s!I{N#&S)C!q\u{16}\u{11}*\"Q$O\"S>q!G!R$P0RYu\u{0}J\u{b}J\"EIEJ*!\
        !Hq\u{1e}\u{1}!#P\u{9}P%&B!LEE\u{1f}`\\t11!\"Q~|#!QLL!Gc?'!E!H#J\"K!I?I!N*\u{e}!(psz! O\u{1a}\u{10}% GEA\"x\u{1f}\
        `Gw6\u{9}%!GFL\u{1f}`cr&PVv! ssi/ n!N!J$Q!O!Q?N'O.J%MVs\"JsG,H6L\u{11}}!!AQ3#!J\u{1f}`ux+\u{17}%\"L$L$q<p&L2c% \
        l\"J7GVOmmq^( u!=!H#D!J\"r>r!COp!(KE(# r(M>s8H%!O@u\u{1f}`Vu\"M\u{7}B! s$9!GNi+\"Es6w\u{11}\u{19}\" wFwF[!+pa\u{1e}\
        !Fvy*#!S&O@O7\u{d}\" zF{S\\% J!v\u{1f}`jK!x\u{c}k\"\u{1f}`>vuS!Fw$3# p\u{1f}`\u{3}r3z!!KV#' u\"G#G!I!G\u{1f}`|p\
        ?g* u!H!E%N!J=O!r'H!O.I=\u{1a}#!N&J!O=4%$p!L\"H\u{1f}`\u{9}M\u{e}X* V!I#p!IBP$L\"N.K'MRz}u!\u{17}v\u{6}\u{12}!(\
        N?>&!I!K$q!GAR]J7?B X!U!v!P!L!O\"L!N!L\"L$M\"L\"L\"J\"Q1q!R!R!T\"O!S!M&N&N\"K$K!R%K&J\u{1f}`,K0M$O\"J1C!'L\u{1e}\
        !!!IQy!Fs\u{10}P$ x3H\u{1f}`-K\u{2}!#EI#MyL\u{b}<!Fvj-\"%K#rBD\"\u{1f}`\u{8}{[u!(M:[!Fy>\u{11}\"!O!Oh\u{11}k#V!\
        T!S!W!i!n!5\"8$L!N!R\"S!M#O&R\"A${!{#U\"S\"S!X!M!W'G$R\"R!V!R\"R!R'F\"Q\"Q%q!O\"N!R'J\"N7l#p!O\"P)N!Q#N.Q!L\"K$\
        l!N!M,t1Q0P!n!I#s%V.P$T!R\"T$S!P%L\"M#L#J!I!N!{!{({\u{1}6# D!qEJ$\u{9}#&P@LxIn## u\"JDt{\u{16}! u56!FxMx#!MFO4L\
        EW\"\u{1f}`Sw6f# Q(p>L6\u{1c}' o!L!O%M>R!v!OW\u{1b}!!J>J!%DA\u{a}# H=w\u{2}w^S\" vFw\u{11}-+ i!Q$QDO4s!r\u{1f}`\
        JK\"t%H!L\u{9}j/!m!K#h\"T>U\"m!N3U!L%KqOqp$O&M!PH\u{1e}\"!P$G-c,!F\"=#Q!?0p!n.o!E%RDK!n\"UNa!LMv\u{7}$\"I$L@t\"\
        K0E!F{\u{1d}\u{12}!FHD/$!I(q\u{1f}`/x?W\" zFz=\u{14}\"\u{1f}`\u{1d}N-k9 l!O$S\"S!S5D$F*H\"O!T-CJH9M!E!o$M1NDt\"\
        H0I*J!F2J$C\"JU)$ z&J@u\u{a}w\u{1f}p!&K)|\" yFy3(!Fuy05 U!N!g%P?J\"m%R!S-M$Q!P!K!RWL*J.I!JuK%P\"O!U~*!FxY8#EH!K\
        !z\u{14}\u{0}(!J$I?|!K!u\u{1f}`wE$|#A$!p!DYn!Kf)#EJ-t4LH\u{15}B o#=!L!W$A&F!M#;!H+F'm!U!X!E\"R\"P(H&R&TDR3Q%Q%Q\
        #RCP!P%J$P9S-S0S!U#R\"Q(X&!O&I?N%R\"I2S\u{12}r!(Lu), s!F$J!P!I!N.t/Q!k!L&LAtn33 M%K\"K>M!I!q!y#K\"E!O-M!I%F!QsO\
        Ys5J%K%S1#!\"r\u{e})' G%J\"p!QFO.J&H2D!Fx?\u{15}[#O!H!S$@\"M*L\"U)p!P$j!h#M!N!R\"N!P!E\"O&S\"M$I!O!O\"M!L!G\"P\"\
        L\"N$L&Q\"Q(K(S0R!M$R(P\"Q-H%T\"M*N!L'Q%I,P0S%q&P,m!L!K(O\"Q/K$q\"u)jzM! uDc#'u>J(vfP#\u{1f}`LC\"y?;!!@)a\" uFy\
        \u{1b}\u{1f}!gJ\u{d})! MV}%E@$w4H4z\"Cnr!Fyt\u{8}# H\u{1f}`\u{8}K\u{3}G1!O\"O!M#V!n#O$P8R$R0F\"P!N!O\"E!Q\u{1f}\
        `MN\u{0}c% s3M\u{1f}`*t#L\u{2}0#Es\"I4t[\u{15}# s!L&L[l!\\P^H!FvM]$ u!F&J?r\u{13}k!&N3}$!I$v\u{1f}`\u{8}vc\u{5}\
        $ N\u{1f}`\u{1d}t!I8o!GImT\"!K$J.'\" sFsa@!\"Nq\u{2}$!L'Q=P\"J?y#%EAu9F>c\"\u{1f}`=w\"x%!8EQ!GvF\u{b}G@6!Fwa\u{19}\
        % u\"E\u{1f}w\"I-x`p!\"L\u{1d}%!!I1u+!?$;!U!1:?&E%R!;5Otq`?zm+ l#Q\"PAs#M!L2L\"s!J\"K`JeP!!Ivi\" v(GCI% N!tDw!G\
        5xn\u{a}* q!L!P#I!P!J?o\"P&O\u{1b}I7!!#q<9! Rla!Ft\u{c}\u{1b}\"\u{1f}`ENP4!!NA\u{14}!+pZf! x{ZA n!l&l,Q2m!V!l$S\
        \"V(R&L\"K\"O\"M$=*o$@*O/C.E*T1B(G(E(F(G5m!C(o%p/V6C$n\u{f}V#\u{1f}`\u{1f}`.z\u{4}`!Fx-K!Fzv\u{5}! Kc\u{11}!Iy\\\
        /$ J!x\u{16}K!xJt% Q!n$RAP9N#\u{1c}!EHG;\"!P&LT\u{11}! t c%!?!HCB\u{1f}`cKr|# t!GDKhe\"Ro4O\u{7f}T!!AmG!ENgd! q\
        \u{9}i!!Ent\" N\"sd\u{1a}!!D,x$ D#q\"LDw?\u{f}2 q!J!G5P!T-J!J#u4H3\u{1}!P!O!R\"D!>KK$w!Jo6$ N\"RFP%P\u{3}\u{19}\
        !GLm%\" rFt\u{1c}4$ o'F?L\u{a}r&x) K!z$J@C\"q$K\u{1f}`rL!yN\u{0}\"!sFu\u{4}o. \u{5}!;$A\"<+:3=!\u{3}!B\"z/=%E-J\
        \u{1f}`NDJ\u{2}2!Q$C!n!O@L$G\"K!R-G$K\"H!Q3M@GvJ=J&N/JGr\"%IFI\u{16}c# r!F&L\u{15}z\" rFry\u{1f}B X!U!v!P!L!O\"\
        L!N!L\"L$M\"L\"L\"J\"Q1q!R!R!T\"O!S!M&N&N\"K$K!R%K&J\u{1f}`,K0M$O\"J.'\"!v\u{14}v\u{10}$\" J4s#h% u!GFF\u{1f}`O\
        w\\`!\u{14}K<>#!M\u{1f}`yJx.#(t\u{1f}`\u{8}u;9! w\u{17}S% o!@!P%AGIs`' G!rDP\"n4U\u{1f}`1v&Y\"!H!p4h\" K!u(\"% \
        s!G&K?x!H\u{f}S$ t2L4u2LR\u{18}! Kdx\"Hq4I@?!+q\u{0}_! w7)!!I|C\"6qXqE|' J!x&D>E!K!{4D:P! N'\u{16}% u!?&@?r'Dk2\
        !&N!\u{15}! oM_\" IMpt1\"Es$L\u{a}(, Q!R!S#p\"O?R'R.M\u{1f}`>J0O%R?\u{15}! K\u{16}q\" v\u{17}uG\u{7f}$/R6u0I2t`\
        22!O!R#T!Q!R$N$L9S#R!T!T!W-G&LXO8NwM%P!\u{6}& R%?!JE@!F5H:\u{1b}%!P&J@H&K.s\"B#!u\u{1f}`-K!>3\"R!@\"G!Q#=<P!y\"\
        N#B!N\"P-L!M&N.u*JGJiI=MWS!3r\u{11}[!\"M\u{12}B& J%t\"O?P%n2D\u{19}c! C\u{3}S%\"s%K!M\u{1f}`0J\u{5}g!!Fsz!HuIE#\
         u\u{1f}`vv@+4 m!A!P%M!N9P$S!o!D!R#K\"H!S.O&OnN\\P*P\"L7Pje!WK&3#Fy\u{1f}`PGJ;#!t\u{1f}`RuDd!\u{14}t\u{1}\u{5}\"\
         vFv\u{e}\u{12}$ r\u{1f}`\u{1f}`.Cm\u{1c}D M!r!v!G\"D!H<L#m!N!p!q!K\"H!L\"P.m#E!I!M!AYJ!o\"K#K!H!H\"w\"E.N=IEL!\
        r!v0s&I-u>j\"%DFHv-- m!O%G!I!REI!Ofq\"P!r$L&H\u{6}F\u{f}\u{1c}! L\u{11}R!&qS%!Fs\u{1b}5- m%?!CAT&S.Q!S9MRNLMBo.\
        R:O!\u{8}% s!M&N@P5Q\u{6}`\"Jq4O~r&!E&J@G:I\u{1f}`*zoq;!T%o!L!P+J.M$n!Q\"n#M!Q!M!H*L#K!N!O#t*tMtEp\"I8u@M2M\"G\"\
        F\u{7f}W\"Iw2Jj!$!tDw!G5y\u{6}\u{17}!\u{14}yY%# L&o@D\u{6}&![u\u{1a}E$ s\"KDy\"K|M! G.u\"!I&I\u{2}[!!EB.+\"N!J$\
        B@H$C$v&x*s\"B!J!G\u{10}3#=s\u{7f}K#t\u{1f}\\)!L!L#Q<M'P#O4N]MzMy:) P\"Q\"nBP%L\"o!P-D$K_\u{3}/!W&S1P*Q*S/J&M1Q\
        'L$I/L7M-NgQ7Ml8) j\"N#I@T#P#F0M!OkB\u{1d}E\" yFzE-! LQ\u{5}#!PDL!u\u{14}\u{1d}C o!j\"S$l$N\"I&R2l\"j$T\"W.M\"K\
        \"O\"N2@*P/C.F*U1B'p!G(E(F(G5n!C$s!p#l%o/T6D/m:M!!B\u{1d}!!!IF\\,%E!J;I$N!v!D!P#F!N\u{1f}`?J,I\u{8}\u{e}!Gv\u{f}\
        8\"\u{1f}`\u{3}yM,!!Mv\\\" LKv-5` v!P!N!N!F!T!A!Z!Q!I!2!R!9#L\"O!p!N\"q#J&K$g#V!p!T!N!P!I!R!F!O!R!H!<\"B*K!R!M\"\
        J\"J%G&q#}\"J!K!O!H$H$I(v;K0r$N\"K!s^l\"g!J1L#O!G!U!P)J!O}{!EN\u{13}m)!N#n!N!R\"P@T%K\u{3}u%KuXV ;!g!K!l\"r!K!o\
        !H'5\"8$E,q!N#n!<!n!K#o!R\"H-S!K!N\"U!R!O\"P$B$P\"E#@!m\"P*N;A\"u(@\"q\"y!A'D#=4G\"u!GED(F!q!N!n/?\"G3J!w)A\"4N\
        1QR $ rEP!sMQ\u{b}\u{12}\" uFx\u{1d}F!FFy~E!T!m!L!E!O\"R\"4\"2$E!@!9\".$P*M\"|$U\"K\"O!V)I#M#Q\"O\"R1r#S\u{17}L\
        #N%v#s!M-K%O&S&H(E#|x|%'u!E=Q(s!I*\u{1e}* D!n&O!N9t&N5M\u{1f}`;t2uGN! MO8!\"O\u{d}\u{f}#!v&J@wrc$!9\u{1f}`LG\"w\
        3C!'I\u{10}2! yQ%' v%BAt7w\"G\u{1f}`NK\u{7f}~\"EO:L?V!EP\u{e})$ K\"uDL\"wL/!%r-\u{17}#!M2t5M\u{5}\u{c}!Fwd]\" p\
        !FF'!Fy\\z#!r\u{1f}`\u{7}K=\\\" wFw\u{f}-!\"q3>)!L!N$O!N!L@M%Mtt$Lrm!3p=\u{7}\"!O\u{16}Fmp#'E>F(J\u{6}a&!Q$L!K?\
        K)Mmt\u{6}l$ t&H?K!oL|!Fw\u{1c}J# u\"I&KiJ!(M^'!Gu371 L!R$O!o;H%N\"S#S!m/C&McK1O`P!H\"M7Pi\u{9}\" K\"rDdF K\"j#\
        N8Q$S%P\"X#O\"S/V#N\"R<N(L'K(I!L\"J%F!I\"R\"S#T,H4H#Q!H*I;H)S,M%R\"U#I!Y!Q!Z-N\u{f}\u{a}\"GF&t-,\" t!IRAH x!r!9\
        \"O!s!J/M,q!N$s!o!@\"R!j!M0H!T#Q!Q&J&MGr\"I#G*M%N(n\"M$O#L-I#KCL*q!N-F#n\"D$K\"R%*$ H!x!HEqYl\" IFKX\u{d}! L?!Z\
        !O\"J\"U!W!P\"T\"O$M\"M\"L!P#S'Q&B\"V\"U$T!X,R#U!Q\"S!U!P\"N$P$O(Q9N)P#O\"P#L#Q\"N\"R#Q&l$O1J#M#R.L$O!O!P/P\"Q#\
        ~#n0P!M$T$P\"M/L#B!r_&(\"O$J!O.s0J'MAs|L`\u{d}(%M!T!J?v!E'M\u{1f}`Hq&2!Fwvw$'J>I(NyMu(#\"I\u{1f}`@~>O$'M\u{1f}`\
        \u{1f}`'AY>'[E$IVF(Hxo-H&Hdk&!K$P\"M@M!O#RZg# u%KAum\u{10}\"\u{1f}`\\tK\u{f}\" LFH\u{4}.\"!NFM{<\"!tFwdo#\u{1f}\
        `\u{1f}`.}D\u{b}0 K%P!V!P\"Q=Q%P\"Q!P.S!O&O$O\u{1f}`AK(N2 ' x!?$G\">>P\"C&D!\u{12}\"\"L]LB\u{12}!FtO\u{13}&!Q!m\
        IL\u{17}I&F[L\u{f}\u{6}\" u!Bs\u{11}! uT\u{b}!KK<h\"\u{1f}`\\u]\u{a}' z!?!H%D>H!p!B=\u{c}$ x!='E>srr!KP\u{18}|\"\
         L!s&]1 U!L!M%L!P7y(O!P3N!P\"NhIDE!t\"s[L&Kz4& E'y?I'm!M4PHY& t\"HCN\u{1f}`cs\"J\u{a}D!Fu\u{11}L!!qYF&!Q&O1o.KL\
        q\"R\u{7f}(!EO\u{1b}\u{19}\"\u{1f}`\u{1d}z1s\" wF~\u{5}G! LRK\" IUv\u{19}\u{1f}# F!q&HLQ$!O&O!Q=L=[& IHQ%O\u{1f}\
        `ID8L\u{0}?' M!F!r$P<M\u{1f}`VM9_\"!D&H]^#'I!D=GI7+%E!K;I$N!v!D$F!N\u{1f}`?J,It\u{13}!_J\u{1d}\u{14}\"EsBsex!EC\
        (S\"qN#P6G& L!M!Q#rAK;H{+: T!H!P\"n!S!O!H?Q!K!Q$R!M!l-K\"O\"M\"ObL5E!G(uOw%N2L&Q!L]q\"IH4x\u{15}w#!J$rAFW*!GuXl\
        !\u{14}|\")\" v#?\u{15}\u{4}) r#C$G>M!t#C$D0H\"L\u{19}$! r\u{1b}*!F<C\\$!r!HEq!H+x% J'w\u{1f}`dK#z?p5 J\"I#R!I!\
        t!D=|!H!B$E\"B.q\"r$v0y\u{3}L!s@v2R\"G&Ho^!%PvW! F\u{1}87 Q!F!L!C\"P!Q!E!O!K&y$O3Q!L!O#M!M!E$Q$z*J&M\u{1f}`PsQ!\
        #Et%K4u4\u{2}! qId#!K$t\"I\u{1b}\u{6}4 p#;\"A\"S\"5\"5$76I!s%G0K\"D\"H\"O\u{13}uSr!M$H\"K.Hr}# G+tFoag\"\u{1f}`\
        Tw\u{11}E( J!r&T:r,P\u{1f}`@M*rVv0 W!V$O!N<Q#Y!R\"U&R-K!T!<\"?\"A\u{1f}`NJ'\u{d}% n!J!P\u{1f}`}N\u{b}I- V#P%jAQ\
        #V!W.U\"R#TqR!RcTIQ[Z!FM\u{c}\u{0}!Fw`,. p!H$?\"H?l!Q$D6BSN!u;t(F0IC?.z. D#l$R(P\"O\"O2n!G7O\u{1f}`KP!L$S\"SMH7\
        !R!X!N\"N\"S(K4{$R!W!P\"N*N&H\"M#N!L\u{1f}`-N6I)M\"O.G#{\u{3}D% l4T\u{1f}`)r$R\u{9}e\" J\"qd\u{18},!N\"Q$G>P!x\"\
        R%K/L!S#O\u{1f}`HF5!*\"K#R#p=t(I!L3u!ydt\"H\u{6}\u{c}!\"ra{( K!w&J>I\"u\u{1f}`vN!v\u{15}m\"EEqsx\u{19}&'J!L=@(K\
        !I1D\u{15}C#!M!IEHI\u{1f}$'C>D&s\"E0O+!E!J%C8u!D&sqvSJ!r!I!pn\u{1c}\u{8} Q!S\"K!Q!\u{0}!y!T\"K!O!A\"P\"P!N!I!T!\
        P!V!P\"R+V!J\"p!S!Q!X!K!W!x!s!G!V!J\"G\"M\"O!Q!F!R!O\"K!J!G!Q!p\"M!G!D\"F!P!J!Q!L!P!O!Q!P#[#K#T$Q#N'O1P,T-P\"P!\
        J!N!L\"q0Q*L&M$r!p!N!W-y!S!T,V!Q!S#?$N#R$W!L!S!M\"u!m!I\"L\"B\"Q!N!H\"O!P%T!J$s#rq=# n!PLM3R\" zFy7z$#J\"sAI%x2\
        s%!O!J&L(p8On~\")tFu\u{7f}4& E!qFq\u{1f}`vI!vQ#\"Eu=r(}-\"P#N!R@s\"N#J!M\"Q-O;M$J\u{10}M=Q()!^O\u{1}z)!S$K\"N!H\
        FJiz!F!K\"D\u{1}\u{1a}% u%K\u{1f}`,u%M\u{19}U!\"S#\u{7f}*!Q[P[p!L\"I!K!p\"FzL!MzR\"'C!tMb#EL(u4M\u{c}v! Gi\u{17}\
        : z!M!J#K!G\"F9L!L#P!o!N!L$O\"L.J$Q0rUL1N>nAq!L!L0n\"F&J@\u{17}\"'uFw(B0 o!I!K#K!K!J!R?M!O$H!N.KmHzv%IE{qQ/ q\"\
        Q%=!O:n#U!p!O!U&Q.S&R\u{1f}`6n8Q-X\"\u{1f}`\u{3}E)\u{15}!&O\u{2}n& L%u@v\u{1f}`cL%v)\u{10}\"!J$H b#Av\u{1f}`VvL\
        \u{1b}# s\u{1f}`vu\u{1a}Z!Gu%\u{17}&\"M#N\"s!PCLE{\u{7f}\u{6})!>!L#D$F(y4N!O1y<At*$ J't\u{1f}`Uv\u{0}:& t!G!LDs\
        \"N%I\u{2}X(\"N#n!P!I!QEM\u{1f}`>vi'#!C&G?n\u{18}\u{17}!EJA\u{1c}#EH*x4G>'1 R%S!Q?u!P!K\"U\">\"D.o!P#p#L\u{1f}`\
        HL$M\"N)m\"!sFtQ`8!R$M!W!J(D!L$L*P'M%u,J&O!J\"I\"M!P1R\"KKP1K`O1M*J#P\u{19}\u{12}$ F\"w&L>J\u{1c}\u{18}%!P!QYL\u{1f}\
        `1Kck\"!NEP)\u{1f}% J%K.w3M3t\u{1b}P\"!JFGY&% O'NFF.HuLW\u{1a}\"\u{1f}`vxer+!L!R$K!M!L?P!S$OwL\u{5}K'O\u{15}\u{5}\
        @#K\"O\"Q\"K\"K&N\">2u\"=\"N\"I\"A\"H\"F$q&u,U*N\"n$E&t:J!u*B\"r#uKF)A=E/q#F$M9u> z!K!J#J!G\"F9K!L#Q!n!N!L$P\"K\
        .K$Q0rUL1N>nAq!K!L+x%n\"F&K-t\"D.}_\u{e}!!Ilz!'K\u{1}L!F|Tu!\"pMR!!Ifs%'IEL3vnI\"w!m!Fynv\" t!@\u{2}j# E.zFps8\"\
         J\"rjJ& r!L$J\"N!PCMqo%\"q%N?K\u{1f}`Px^L\"\u{1f}`\u{8}zE(' Q!w&D\u{1f}`AI!z*t<]!!tU0!+pw-##R\"@Gk\u{3}$!Ft,u!\
        Guur\"\u{1f}`\u{1d}yxa\"%J\"LJm! r\u{d}W!FyOi- p!@!K%G/q/N\"G!K$J!J/K2qSs\u{1b}\u{9}\" wFzz6F n!J!U!P!S!S!K!K\"\
        6\"P$S/N)P\"Q#P!K.J!R#Q!O'MNJ'k!M#O.D#I%O\"H%DNI-P!L3O\"J!N7u&M\u{17}z# q'FDu\u{15}\"! t\u{9}\"\"!:!Gnp$ L't?I'\
        t{\u{9}\" oEQ&*$EL\u{1f}`cq(Nk\u{9}!3A\u{2}\u{11}$ o!E\u{16}t&H\"u# u!>EsY\u{1f}\"\u{1f}`Ct\u{12}Y!HNM!\"EJ(x)j\
        # q!J&J\u{e}\u{9}% D!M!t#JAKD1% F\"v\u{1f}`6LSJ\u{7f}l$ J!rEL!u1\u{15}( K!PDL!I!P\"H$s!t\u{1f}^! Kdm!'I\u{15}M!\
        (q*\u{2}\"\"L%I,1$!RFM\u{1f}`.y\u{6}U9!o!N!M$M!O!L\"K$L$O5O!S$P!Q+K\"U!M!P$Q!U)KSPoL<L#P#R\u{12}#) r!K$I#J9J!J\u{e}\
        sfJ!JA\u{1b}! t\u{6}u\" MGIM:!!C0m&\"P#G!o!s!K>D\u{16}|!!LBA6\"U!N$C!M/T.S\"K!J%J!S-u!r%>!F!J0O!P!J!P%@\"?!B\u{f}\
        \u{7}!EL{)%!p$I\"Q?N!o~\"\"!N#oso$>q'LwQ$q\u{1f}}- F!E!L%s!I9r%K!G!P&J1N\u{1f}`8r0\u{7}\"\u{1f}`vx\u{1c}x!!Eg\\\
        $ r%MAu%M=}$!H\u{1f}`jx-u'\u{1e}\" HFK6\u{7f}n u!\u{7}!)!p!?!~!0!\u{6}!,\"C\"C#J%E#r!D&B#\u{4}!4#u!N!\u{4}!3\"I\
        !w!8!{!9,K!n!B#r!A!s!?-n\"o!G\"F\"J$K=v$C!x$B!s#y!?+n!K\"s\"t!F2J!F(t%H$H\"K.r!@!@)u!\u{4}!4!z!E*L!H#I!x!>#u!?!\
        w!A-L!s!GvP!FL\u{d}7!Fuh\u{1e}\"\u{1f}`B\u{0}[E' D!M\"n$J?I'H/I\u{e}\u{b}!,suX#EwLH\"w@1\" GFHs\u{1b}! t+q%'F>A\
        $s!u3K'a%\"N%H\u{10}z9y!Bp\u{4}1!G\"L$p!l:M#F\"K!R%t!l-H\"C\"B\"C!NbK\u{3}tP@# v\"DDu5*# r!DFI\u{1f}\u{e}\"\"IF\
        L\u{3}g\"\u{1f}`KC\u{1b}p' E!C$p@H!H%z4FAO$ v!JEw!K'@\"\u{1f}`=q\u{7}4! qs.,!O!R#Q!K!E$T$N$Q3s+P(Q'K\u{1}M&'H:J\
        %A_r\u{10}q!J\u{1e}W\"!C!O\u{10}\u{1a}!EM\u{12}S!!N\u{7f} = n\"V!>\"A!O\"Q-o,M$S!n\"V#C!R!T!S1K.oVL;M>K/H!N*M\"\
        K0K$E\"Q!M8z0\u{18}!!EV0!EJcN# u\u{1f}`kv,\u{19}# s!F2M\u{13}F\" s'@cZ#%L@p$QE7\"\u{1f}`kx\u{a}r!\"N(\u{b}%FM\u{1f}\
        `'t\"JGs\u{d}\u{6}*!R&M>M'r!N!N-L$G1LlK$K#!t\u{1f}`8uXs$ MEu\u{1f}`dvU\u{13}\"\"I&r\u{14}\u{4}!#o-&# M%tFv\u{12}\
        y! NZ>% r#SZN:IhL\u{10}%- l!W$I\"R>U\"U$N\"S>T\u{1f}`>P$I\"Oz\u{16}+ w\"M$M\"O=L!t!M!O4K\u{1f}`TJc\u{10}3 r!O!O\
        #M!L!M!R:M#R&P!O!L/K&PoF`v&M6L:w<\u{9}!!H\u{1c}+\"\u{1f}`vw\u{b}z$ OEM!L(rJr\"EM:M\u{0}\u{3}\"!O&NvD\"!sFu/I, I\
        !I$G\"u>\u{1}!J!K\"E&G.z$x\"wmR$ q!JEy!K`?& I!pDz!J!I4z\u{4}v\" I\"qZR$ G!Q!nDKr^% P!O'P?K!L-@#!E&rrw5)! L\u{6}\
        ]* H!u!O%G?F!o&L!R\u{1f}`=B6_#!t&M@w\u{16}\u{7}\"\"O%J'1!Fw|Z!!G@%''J!N9J'P\u{1f}`Cs,JGf\"'rFs^#\"FLou\u{16}\u{17}\
        D W!Q!W#N!U)C\"J!R!G!O.S#X\"U!P%j!T'I\"J!P!E\"G!Q!?!K!>\"H!V!C\"@TN\\H!O#AKN%Q#D|C&\"L%M!J@P$R\"HOp$'GFAju#E.H%\
         K!u!IDM!p\u{1c}a!FGn\u{9}\"=w\u{2}w,1!Fw  #EMRv$JV/$ R'nGN-M\u{15}\u{9}& L!J$K\"O-o_M.O\"\u{1f}`kx@M\"!H!Psn+!\
        T$J<K&Q$H\"L.L&K\u{1f}`6K8NMS$Ft\u{1f}`&H\"x(\u{15})!L$S\"F@C\"v$F.w\"B\"A&A# sFxvwV~1 s!>!m!H$F:K$P\"O$r\"L2C\"\
        IKF8J>G&ANK\u{6}\u{7f}#Eu&J4u\u{d};2!I!M#A!A!u!n=;!R!M!O!z\"B!A!y!p/H$D!I*t*!A$A\"@1o*r$q!G$D\u{1f}`MrM\u{17}\"\
         uFy8\u{1b}\" pE@B\u{18}!Ku\"G\"!GFI\u{14}P' N%H@O&H\"D.Ivv\u{12}.!\u{17}H\u{d}|7!R!X!N\"N\"S(K4{$R!W!P\"N*N&H\"\
        M#N!L\u{1f}`-N6I)M\"O.G#{\u{18}-% v(N>x\"K&I)z%Fr!K\u{1f}`]s+vRx\"\"HFMvD#&I@s(K-A\"\u{1f}`\u{8}E=\u{10}!Fvj2!)\
        uMI+&m!K?P'N!L.I&M\u{1f}`GL$L\"N\u{13}\u{11}!Eq\u{1b}/1 OFH'V/Q#O!N!N!QWL*G.G!GcB2J\"l&T-H=*#Aw\u{1f}`VwRI% uAL\
        \u{1f}`Uu!L9P!Guaq+ E\"R#o#G>L'V2T\"RpHvC'Rj(#\"F3tXtGV$ L(m>Q6O~@!!D3:(%P!S!O\"N&O<L0J&N|\u{15}\"\u{1f}`vu\u{12}\
        2!!I$^(!M!E#I!L*p8K$M0K\u{19}\u{0}\"Eo)J>B!Fz#\u{18}% v3I\u{1f}`*x#Iyd(\"o#M!R!MTJ\u{1f}`0HEM6\u{e}!\"O\u{7}\u{1a}\
        $\"M%s\u{1a}I#w\u{1a}A) p!E!sEH!s3R]IsM=L'[#!q!BFFh\u{3}!'M/S@ R\"Q#O\"G(C$t*t$G*Q#T+q\">\":\"=\"F\\I\"u/s\"x-E\
        4L!w5r#L!x!L!B)G1P\"P%C!J[E#(H\u{19}z$Hcl\"Ex=u\u{5}`!FL/7#!t\u{1f}`1wkW\"'K?t2&\" rGQ:\u{7f}- I!<\"?#O1A!w.o&O\
        4N08!D!x\"mI\u{14}!,pD\u{4}3!N!P$S!N*O(w.Q!V%S!R1K!N\"HDs'M\u{6}I/O#s#N+\u{d}\" t!H\u{a}\u{f}$!M$G\"M@Mk4) v%H\"\
        L!N=O\"P.N\u{1f}`my\u{12}B$!C&J?t!E3)!3r`1& N#L\"n\u{1f}`\u{1f}`)}>h!!LBr\"'N@JS,& x!?!K%??t!G\u{1e}\u{17}4 u#M\
        \"J!A!@!A6J*T#I!E!F!D.q#L!J!H!EUt)J\u{e}Gz\u{1}$EI!o\"KyLX<!Fv`\u{10}\"!H&N[,# u\"IFIu_; n!M&H!V>j!M!P%O!S-N%R!\
        IYJ'r#L!L\"L.D,u$I!L+r:E-;0H&N!OsZ%!E!E%H\u{1f}`Au\u{b}\u{8}! y\u{13}w! Oen#!uDH\"{ m! IHp!!AvB\" s!Bm\u{18}( O\
        !E>H!t\u{1f}`,H!n!M\u{b}8!EE%<#EG-{4GWX#\"O&LEIyN!'K\u{a}u\" r\"E82(!K!O!o$L!K>I\u{1f}`Ev\u{1b})\"!AEu=H\"!FFI[\
        i\" R\"K/\u{1}# u!JDNH\u{1}#EG$y4H_v!FzP\u{1b}! r\u{1e}I& N!PER\"Q3L&N\u{17}_( I'E:F!r\u{1f}`UF!t\"K\u{14}&! r\u{1}\
        ^#+6!rFo\u{d}23!F!Q$q!G!M9G$F\"H!M\"t!q!q!K0F!I!P)K\u{1f}`/GK\u{4}% uBN\u{1f}`Tv\"N*^/ q(S6Q*P&O-OZK'l$Q%P+seJ!\
        L!q\"N5=# s!L%JNQ) v!F!I%I>I!s\"L&Hsx%\u{d}1!V$F.G2x!N!O\"F\"I\"H*u$r\"y$t(K\u{1f}`:uFDmD(&P!G!LEJ5KCx\u{1f}`*K\
        P\u{15}!FvnV!]J8\u{1a}!Ev\u{1e}7% t)L\u{1f}`/u#K[\u{6}\"'J!OX\u{12}+ x!K%I!D!O>n!P%H!J!P4L]?!F}z\u{3}# L\"uFw02\
        , S!G&s!Q9N%O!N!P&N4M\u{1f}`5ND[#3t!DWpjN! q[\u{1c}# q!GFHn`#EH!K!y\u{8}B!!K\u{1d}N+ q!K!P%G!Phs\u{1f}`$U\"n$K.\
        NA0! t\u{f}N! F'x!(L\u{1}d\" t\"HTh\"\u{1f}`\u{d}ybr%!M&F!J=K!o7S'!P&MFL\u{1f}`Vw!H%OH\u{7f}\" wFt\u{7f}3!FG21$\
        !v$JBx$J\u{7f}\u{b}# u!I$K:r+!J$n\"J>N!N!L$p\"M!P1D#NV\u{15}!!rS\u{1a}n N!O!P!4!A!N!R!P!P!K\"}!y!R!=\"S!E\"P!N#\
        @$C#Q$S%S\"A\"V!U!U!S!O\"v!r%H\"R\"M!R!<\"M!S!J\"M\"l\"K\"M\"K&C\"C!S)N\"x+C\"K&?+P#Q&M!O:w$O!K\"P,R%L2N\"M&x$S\
        !Q$u,M!P#L\"L!L!K\"s$K\"K%N\u{1d}#!(N\u{1d}!\"!J%M\u{e}9#=x\u{7f}J#x\u{d}f&FN!T4M\u{1f}`NN&Ney' Q!G!L#I!M-pFr\u{7f}\
        v#!t\u{1f}`\u{8}u\u{1a}$!rp\u{19}\u{e}!\"L\\L_ O!F\"Q\"N!k!L#v!p\"F\"M\"8\"M\"@$t\"t\"=$>\"G\"j$E\"@\"G$n(A\":$\
        o(?&@&<2C%t-t!D\"E%=\"p!E\"I*F#A\"L\"N3A*G\"G!G$v\"C/_!@\"<(L!>\"o*W!B\"u\"l!B$=\"@/t\"Id\u{b}!!Ju2#EG$v4IE.\" \
        t&OkE\"%tFu#8\"\u{1f}`\u{8}\u{7f}1F#Ez*F4z}\u{18}#EO%p4R{_\" PFGkS&!J\"q!R!MDp6O\u{d}\u{4}\"\u{1f}`q|w\u{7f}# L\
        EE\"wa6$ uEP!v9N8Q$ s!E!L&IbR!#oKp#Ew$G4vY9#!F\u{1f}`5q\u{1b}M0%K#P6N.Q!S!R-Oap!L#N$M!N1QrM%P!N\u{b}D# v!HFMV\u{0}\
        # u(J>vO\u{1d}\"\u{1f}`sxrf% H'M!N0oZo\u{3}s![Lic!\u{1c}{:\u{1f}#'s!JEs\u{d}?#\"M$K!J,i# u!IEv0\u{15}!&N^5\"]wp\
        LYr) s!G<M)t!I!PlD+M\"t$0%!@!D?s\u{16}y_s82!3n*~#EvMJ\"vR\u{1b}/ K!r!N#C\"q!L=M\"A!P%swu)L!v#wYP3k! vGy\"8pZpzi\
        ! r^c\" L!q\u{15}\u{14}\" s!H,d\" wFx4`! rEd! t^!\"\u{1f}`\u{8}xDC\"!u\u{14}v\u{f}e% v%G@I!x9I&d#&M@s&M&X!%Ie9\"\
         w\"Eb0!+n0O\"$mAnC\u{1f}!'r@\u{1c}#!G\u{1f}`!w.}) t!A!M%K(K7o/MoECtv>! I\u{19}\u{10}!!L\u{1a}q$ w\"M&O=K|:& v!\
        9&??v\u{b}AdI\u{13}4$!FDu(J4w6S$EF\u{1f}`^z%yK\u{f}( r!M!S%I:L$P\u{1f}`RMN\u{19}!!P\u{0}\u{8}& T/@6m=OeL!N\u{15}\
        \u{a}#\u{1f}`.N!t\u{b}&\" v\"I8j&!K$q\"H@M$t\"H,e!'IEF# r!FEu7`$!J&P@Q4L:L% O2xFt\u{1f}`/zU\u{4}!]M2\u{1a}) D!w\
        !I%v\u{13}u*v#G*t,w\u{e}8! t6E!\"InJ% v\"GDy\u{1f}`,vs\u{15}:!Y!O!I(O#q3P\"F%S!I4E#l!L!O!DBJ1H<NdP\"R*K#w#Q$M\"\
        M.M#F2Q#\"NCo#Pf}#Gumx!F!0!\"qj\u{1f}#!E&rZs\u{18}Y! uM{\"(FFJ:E#&N\"M=Kkm\"'sFsE\u{15}!!J*\u{12}! I:T- D!I$o\"\
        u!D>H'v2w\"F`G#tqJ#z)\u{11}$!L\"M\u{1f}`\u{6}M9N# s!@!J4P% r!C\u{1f}`0z\u{18}M(%\"\u{1f}`1yF\\! w\u{1}b!EM:&!'P\
        p]!EL=x& {!?!DD\u{0}!@!Gc4!\"Kz\"\"/uFv7G- m!F!B$H!E,r!B.M7n!FIr\u{14}MAov!!FIr\u{3}$!C\u{1f}`\u{7}{\"Il\u{19}\"\
        \u{1f}`ku)p\" J(o\u{1e} # LFL!Pn\u{13}!FzB\u{18}. E\"J#u<H\"|\"G&rvH4s<D!xjC#|-x\u{1f}u!EP0]\"\"KCJ|\\\" q'H[&$\
        'o>t(N4s)g\"\u{1f}`.}dI$ M!u\u{1f}`8uE\u{1}!FvWK# F!B!s'7!(KX&0!m\"J\"O\"E,B6M$M,D&@\"IWD*tEp\"M(JVM\u{11}e\" N\
        \"p\u{6}R%!K$D\"K@I!P\u{9}\u{17}!Eu+g#+n:m@o4\u{3}!\"K\u{1d}N& r!R!RDx!K!L#u' Q!x&D\u{1f}`AI!z*t\u{1}\u{0}#!u\u{1f}\
        `\u{8}w!a. M!k&k?I%R0T$E\"Q`Kps$N2L:t'v;<\"!L&Mf(#!N\u{1f}`1M\u{1f}h! qZ\u{d}!+r%J!\"O|A\"=y\u{2}yc\u{19}!\u{e}\
        w3T! N0B| X!W\"G\"M!V!l!i!O\"F$P\"N\"y!z!<\"G!V!J&Q\"X\"H\"j\"M\"I\"L!W\"R!M\"J$N\"K\"u!t!Q!N!K!P!P\"K\"L\"H\"M\
        \"R!Q#<$J\"F!O#J\"P\"J\"R$M\"s!t!j'M(n!N!T'S%Q\"N*R%N\"S'M!M#q)S)O#M\"N$U/S,X\"O!R*S\"I#P!T!L\"P\"N$E\"N!Q!O\"o\
        !m%Q!HC\u{c}\"\u{1f}`\u{3}JnT!!Ejv% N\"U\u{1f}`\u{b}N!M1^9!V\"R$T!m=X!k!N\"Q#V!S.T!T!Q#R!JpQ!Q2tGM*T#P0Q&P!O/O-\
        i!4o'[!Fx{M' J'z:G\u{3}tqL!G\"zT^3 E!q!A%t!F=L!D!t!E%u!D-6\"=\"<\">`J#wPINyMG0 z!E!M!:\"@!S!G!J!;<<!s'L/@er\u{6}\
        u\"AgS! LL\u{1c}$ q!P$D@K]I) TEq!L!D&H.o\u{1f}`RP\"Q!\u{1c}\"!IFL\u{8},&!M$?\"M@O\u{1f}`w;\u{9}07!B\"E\"p!G!>!P\
        'p$H2\u{0}&B*F\"G&E\"s(w\"v(B\"yivlJ\"H\"n*s(P( J!P$PAJ6O\u{1f}`MQ$O\u{7f}~(!N$N#O=q(K\u{1f}``L!JXi!Fxsz$#pBq$P\
        4r\u{f}*&!I&I!P9G\u{1f}`VGtF- O\"o#L!M@N\"k#K#T-O!O%KbK\u{c}MY\u{c}$!L!L&P$r\u{14}\u{1e}!Ft{x!FxlB!FIAs# I!uFs_\
        c!!te\u{13}\" K\"q6\u{1d}' E!C$p@H!H%z4F\u{b}R!EouC\" s!<qS&EJ!p!L!K&rwH\u{12}p6!N!Q!K\"M\"H!Y9L%o!O!O#N\"H.K$J\
        XJ%F4L\"NdL#P3H!O\u{7f}*\"\u{1f}`\u{f}sH0!MJLV( r!O$L!L\"P'C\u{1f}`cr>H#'O\u{1f}`;s\u{3}\u{15}6 e#R!R!s!S!O!M0O\
        1M$O!W#P*K\"M$G!Q0P!N\u{1f}`2L)L\"O\u{1}~#%s\u{1f}`\u{8}u.T! x\u{1c}\u{a}#!FFJ;J\u{1f}-!%s6n!FxW\u{10}$ G%O!w\"\
        On6# M_M\"Mo\u{16}% u!I\"MFM\"OV\u{12}!\"S\u{d}(! uj:#E{4F2{v\u{9}!!<-s!\"Nj\u{9}#Eq%O4r\u{1a}y! HfB# G\"uFuZ#\"\
         oHK(J% s!K!M#N\"Mmb\"\"OFOz6\"EI)rU'# o\u{1f}`=nZB!\u{1c}w|a\" T%J@\u{6}3 j!Q$E\"M@L$H\"K.H$K\"G4N@F<L7NCH8C%F\
        &N/K}\u{1f}- t!D&C?D\u{0}u!F)v!I+u!C*y!@C@Gw!,ow\u{7}!I}Uf% H!K<x\u{7f}H#x0d-%R.48P!R\"S-NJlQM/EGL;R\"V5O9Y8 K!\
        V!j!>$U\"<=O5P$S\"TVM$N!M4M7M*I#M>v#N#Q/Q!R&O>mph!!@O\u{1}9 r\"n\"S#u!7!P\"P;r(A-M\"O$o!AYK#P#r$F0RGM2I+G.o!S%Q\
        \"Ik5&!P%H!O>R\u{1f}`^y)\u{19}% q!G!EDw{w[\u{8}'!C&B>u&G4|2v\"F2''!Q&P>o\"O!O&M.o\u{10}\\$ r%JAv%Hnf#\"NFN$Mps$\
        \"sCF\u{1f}`FL<E!Mt#F\" s#F\u{1a}\u{15}\"EF'wg~!!Lv{\"\u{1f}`=mJ\u{1}<!L!M!R!D#O!S#87T$V!Q!R$U!L.O!P!N$M\"P0Jir\
        \"GYT!P+P%P4P+x!J9\u{c}B Z!Q$o\"R!R@T%O!V-R!U#T\"P=N'Q1R$P\"Q!O%M!O!S#O*R,M+R!R)P#M6R!R!I;P&L/N\u{6}7!FsG.\" r!\
        M\u{11}o$%D@M!w%F1** S!L$K!R!J$M%x6O&T*p\u{1e}\u{18}$ O!r&LFL2.#EK$s4M<B\"\u{1f}`k\u{7f}\u{1}#!NQ!r! q{\u{6}!!K\
        \u{a}m!%K\u{10}.5 o!R!P!N\"G!L1H.}\"M!J!I\"B!L!Q(E%x2K%C!D\"z&F!\u{4}\"\u{1f}`\"{:'# IFJ1vAj(\"M$H!N.t1SGt\u{1f}\
        `;r\u{5}\u{10}'\"q$H?N(J\u{17}J\"vDK)p#!qEN!tG\u{f}\"\u{1f}`\u{9}t\u{b}\u{1d}$!C$D#G>ti7!3t0z! I .\"\u{1f}`={bo\
        \"'JFN`\u{11}#EK$r4KB\u{18}\"'N>O\u{a}!: v!?!o!B\"@\"D!l!A&F2J%g!L!W#B\"E.L5qQs#F,uDnAr!I2I5K/o\u{14}Y!aN\u{e}f\
        8 J!n!o#R\"Q$L&K0G$V!H$o'J+t!O!R!B!H!L/K$K)H!J\u{17}u!G$[!&r+)# u!?)>\u{b}^\"\u{1f}`\u{1d}LxB\" K(r~v!!N\u{1d}H\
        \"\"FDz-P!(M!\u{1a}#Eu%K4u\u{1b}*&!F!FCO!u\"E4J\u{1a}\u{1}!#p'C\"\u{1f}`\"z\u{16}9#!p!L%GhR!$q\u{7}~0 n!I!O!C#P\
        \"M:L%N!Q$P/I%L!N\u{1f}`*N-Moa\" H\"r`m$ x%IAx%HQ82 p\"V!O\"H!W;L$k#S#F!K\"O-N!K#M!ZeOqL#Nea! LA+\"!K'sy0$ r%OA\
        s%Nu|!!D\u{2}\u{17}\" IGxg2A N!P\"L!P!v!R!N!O!8=N#M\"q!U\"P-L\"N\"S!F3R]I!B!N!K\"n'uOL(z\"N3K\"O\"o!O0Mu3# r!D&\
        ED\u{5}$ KEw\u{1f}`uv\u{2}&%!G&u>u6J&x\u{1b}_%!r&J>w\"H4x\u{5}*+!N!N$J!K!N-x0K!S'N@x\u{7}zO\u{19}\"%vFy8Z$!P!PF\
        I:O]y# x!B&J\u{e}D!!Pep#ER\u{1f}`cu{\u{d}\"\u{1f}`vt?p$ o\"N\u{1f}`\u{1b}t5:!1r\u{e}Y\"GI'HUE! rF\u{5}! K\u{a}<\
        '!N$C!S!M@O\u{1f}`w>L]& q!G&E@N&K4KrO! pOi\"\u{1f}`\u{8}w8!#\u{1f}`=v$JfU2 @\"p!r\";!I\"t!r*<2k!F#o\"B4E#QCK<Ki\
        IBG*~#'u\u{1f}`Uu\u{9}\u{2}\"\u{1f}`\u{9}v\u{15}\u{5}!Itm\u{16}# q%Q\"Kco\" JFM\u{15}e$%N#PCP4O~X&EG!L!w!M&F-G$\
         \" w%B|^! v5=\" LFM\"f- S!J!J!w!D!G#KAo\"H!P3N\u{1a}JQqk5% K!u\u{1f}`-L!v\u{17}S\" s!B\u{14}Z\"\u{1f}`Rw_@\" u\
        Fv1\u{19}( u!F$J\"E!PEJjw\u{17}K*\u{13}+!D&H!M=W\"G!n%L!L2N\u{1f}`JstJ, J!R$C#p=u!I!S$G#T2M0J&I'd& H%OAF\"P3D'R\
        \u{1}\u{1b}% T\"M&K?@&Jll$\"J%K\u{1f}`|yd5!Fwpx\"'wFy\u{19}\u{0}\"\u{1f}`=s!!$ FDv\u{1f}`}v'\u{9}\"EH7K3]\"\u{1f}\
        `vw\u{3}A\"\"QZJ1t! G\u{11}F$!H&G>L\"E\u{15}I! J \u{1c}# q!K&EOh$Fu%C\u{1f}`]F\u{8}\u{1}!\"K \u{16}& s!G!N%B!I>\
        p\u{5}S$ v!GEw!I\u{3}\u{0}/ R!I%N\"K9t$M!u!P$?0FQwDI%s`Q!t\u{18}X!Nt\u{11}Y% K#N\"qAK%r0K# x!B&J\u{1c}\u{1e}!Fv\
        'N!!oo\u{19}!&JU\\#4uFl2pyq%Ar!L\u{1f}`Ur!M<J#!v&I@yg($!J&O>N\"KGw\"%DFG\u{d}z&%F\"G(E6t\"H4z%[\"%EFH@b, m\"Q$O\
        @p!G!R$P0RXJ!v\u{0}J:M7_\"\u{1f}`\u{1d}yA|\" MFM=\u{14}!F{M\u{7f}' O%I@r&F\"G2R\"o!\u{6}$ s!P&L>Lpg!-t\u{9}S#!N\
        !PFL4n!FLR6#%D\u{1f}`\u{9}K\u{13}T& K\"oCP!O\"o:N\u{4}q( N!J$G#J9q\u{1f}`UM!q?|- m%?!CAT&S.Q!S9MRNLMBo.R:O@\u{1}\
        Z!K!W!I\"K\"J!S#I!O!6$O#h%L)o$p!G!Q!M\"K!Q!L\"K\"G&M$E!T!N\"N!T!E\"N\"I\"Q\"L&r!F%B$J$J@I3S#O#nEK0L\"I!L)o!K!L%\
        K%E$l!C!M#K\"L!M.JS\u{5}\"GM!FHX(!M&O?t(Eiu*F/C\u{7f}H\"=>!@!N!F\"o!F!>!M'p$H#>/\u{0}\"H$A*F\"G&C\"s(w\"v%>#B\"\
        yiu/H\"xZP!J\"G\"n*svK\"!uFw\u{12}C(!M&N?s(Eiu*I/C\u{7f}H\u{3}\u{d}\"\u{1f}`vt-\u{1d}!FHg4\" tFz\u{5}t) JEL!L'M\
        !N.M!P\"N!O\u{17}l` M!D!O!E!K!u\"}!M!D\"I\"J\"I!O!I\"M\"M\"N!R-j!R!K!Q!L!P!p\"t!U!I\"O$M$M\"H!M!P!O$M!K\"K\"N$J\
        \"M&L\"G(O=p$Q#Q!M\"p!S,K\"OB@6P*P$N/G\"L!M$O!K$K$A$uzBM k!M!N!K\"N!V!M!N!I\"D$E$I.J\"r$S!T#J!Q!P!Q-L!L4rEJ\"q#\
        L!K*O+m!I$I!MUM\"K)J\"K*L\"w%O#M!P!O.L!K\"rO\u{18}!!IiX! rY\u{1}, J!y$B@H&D0H\u{1}M!xMM!u7I!zy]!Es\u{1}h\"Ex=uN\
        \u{11}/!@$E\"6:G$U\"E$K!S!=/T$M\"RaI/NdG'q!gtd\u{1f}*!?&C!J9t$F!w5E\u{1f}`;L!t[\u{3}!HN+2\"!ODI\u{1}>!!H0|#(H=O\
        )N@\\!FJ=O& F1r4y!I1H2zB@# s!G&F\u{e}#Q h!p#?!L\"P:R$l\"F!l#N\"P!V-L$?!Q!C4G(H(s0B#J\"C*G#L!H&L#C$C#J!L#q!D%E-N\
        #N!q!o!M&L0A\"I!J'R\"p!@,P$O&P0N\u{1f}\\!\"ETL! u\u{7}\u{4}! t\u{1a}g* G!G$M\"K?M!J$K6M!O\u{a}tE,%!M&O?J6L\u{8}\
        z4g# p!ADM\u{1e}v+ N%OAN!p$M0B\"J\"I\"N\u{1f}`LQiv' x!?$G\">>P\"C&D\u{1c}K\"\"QFO\u{8}\u{19}%!D$?\"H7q\u{2}q%v<\
         O!u!U!J!N!o\"K!R!H\"J(M$P2O!P#S!P!M,L!P!I$A[S7LeJ1R%I!L)L?\u{1a}\"&K\u{1b}uo&!EN\u{6}@!F\u{7f}\u{0}\u{0}#'L\u{1f}\
        `\u{8}K?E! I)\u{a}\" vFy6v)!A!D%x?H'{4B\u{1f}`GK%xWg\"\"nZPgF\" v#IJT! up\u{3}( t'O!M:L9L\u{1f}`;v\"M@g\"&N\"qO\
        S! GP/\"!IJLA>!!O\u{7f}\u{8}\" G\"q\u{1d}e\"Fr4NJm!(H\u{0}h\"\u{1f}`\u{8}GU\u{f}!\"J\u{e}\"\" u!JPb![vG\u{0}&!E\
        &u>F\"H&{4K@V!Fv\u{15}>! s@m\" sFwn3! s\u{6}51 j!O&J@U&O.N%S!E!SUN&L4Q6K!O-J9K:R9{!\u{1c}yUf&#q\"MFP2T\"Otq\u{1f}\
        H!Fyo\u{6}* L\"r#B\"J>K!N\"r%I.L!Ltd$!PDLou!Km>$ H!x!HEqI,!Fwl|#!H!QFP`w' q!I!O%I\u{1f}`At\"K<5$ r!LEz!K\u{1e}\u{7f}\
        \"'I\u{1f}Kf\u{2}-\"P#O!Q@s\"O#J!M\"Q-O;M$J\u{10}K=Q\\k!(Nu*\"Fp\"T\\Q: A%K#s)O4p!N!M!O#O$M,I!N!M!M!?!K\u{4}GcH\
        !M!L#N\"N+u#G!r!t,i' M!P&L!p?N\u{1f}`gN\u{19}^#'H?wnBK:% L!I&w?K'xV\u{12}\" s'AJ\\Y 8!j#W!n\"o!k';!@!9!M!O\"E-r\
        #o!=!l\"V\"j*E&T!U!N!O!R!R!M!O#M!Q%M\"E#C#Q*N:I\"I!p!q&K!=!D\"n!w!I!H%w$B!E%x#I:GA@\"r!O/C\"o3J1~! p\"\u{7}\"!P\
        DRF\u{15}\"=s\u{2}sZn# o!N$HUj! EtC\"&NFMPT# o'J@L\u{c}\u{a}$ KEy\"F4y+J\"\"kFl%|/ O!}!?#@!I!=!C'>8n!H$I/QlpcR+\
        vuR!\"R\u{9};#'t\u{1f}`\u{8}u\u{10})#Eu0K2wy:!&L\u{1}b!\"L\u{13}\u{0}$!vDv\u{1f}`dx^y] U!C\"k\"T!m!P!U'S$8+u!I\"\
        @!o#N!K!O!R!o$S!V+A\"A!V!J\"K\"H\"7$>\"D*C\"K$D>K!F\"u!S%u$D#K)P!G!Q!u\"L(E\">)BCB!P!C)@!o!F!R%M$n&I\"P\"A\"E/D\
        1~R f#L\"V!U!m!j!J&M\"F\"G2h#Z#T!T#O*L#X!A\"N!U!R\"J$D6M/J)F#K\"R#C$X#T#@'J#A!Y+@&p\"I#B*J'M4C6E$S\"X!L\"O!U!S!\
        V.^; ~!C!N!G\"A!O!@,z!81J!x!H$E\"D,w!=!C\"K$E/q4J@G8w$Axt!F3?f\u{18}% Q(RDR0N&QdN%%K#PEN!M-M\u{7}R#!K'M?N1A* K!\
        E$D\"t>u(I4w\u{1f}`GH'v&7!'H\u{d}X#!N\u{1f}`'M\u{f}\u{1b}\"!KEEkp! u\u{a}T. I!S!Q#n\"u!R>N\"P$O!nCO)q\u{1c}Q#n4\
        3# q%Q\"KVx%EF&x$s0J$M<K!'K{m' MAr!M\u{1f}`TN!r!MbR! w\u{c}}\"\u{1f}`\u{8}y\"J#Er&L4ut>* t\"G%F!I=I\u{1f}`cy\"C\
        %K!J[d![LC\u{11}!&o\u{6}a\"!E$K\u{a}\u{7f}!Fx1\u{1e}! r0\u{4}!GEZ\u{b}\"\u{1f}`\u{f}t[k! M\u{1b}\"# m#QHR_0\"\u{1f}\
        `v{\u{13}\u{a}\"!HLw$D#\u{1f}`\u{1f}`(y'\u{13}% w4I1L!v4KA~#Ez\"H4z\u{14}@%\"L#I!MBL$N}\u{1}/ O!@\"E\"D\"?!J!{<\
        O!L!K(y4L>u\u{1f}v0t(`\" K4rN^' q!J&J!J?H\u{1f}`MyC&!*qN)#(KFL\u{7f}Hj;$'J>{\"B4{\u{15}r'!I&N!QEO\u{1f}`MK/KwB#\
         rFq{pLJ#E{,D4|,+\" G\"ru/% H!y!IDH!z\u{14}L$!y&I@|&Ip[* w\"M$R\"K=N#N&KBy\u{1f}`&qz?3!T$T\"O!U'K%O4T!S\"Q\"O!T\
        ,O!Q&Q!T3M\u{1f}`:Q!Q]o% t!C!GFH\u{14}E\u{e}S\"\u{1f}`ky_Z\"'L%o\u{1b}\u{a}!\"M\\x4%K@P!k!S!Q#K!T/L&N!NSJ!J!J>M\
        ?t?M5O$D\"R3w1\u{b}&!M&K@L!Q%L/I?P!!Ng\u{11}\"\u{1f}`\u{3}y\u{b}V( F!7!w&G??!d3B\u{1b}s]&A H!V!o!p\"9!H!T!s!s!q\
        #:$8\":$D,D\"k!I#m\"A\"S\"j*A\"P$E\"N!PUJ*I;DNH-G5E3DST,!?$F\"?:v$D!s5I\u{1f}`;K!v,w&H+w\" vFx\u{1a};! u>L&#E$O\
        EO!K3N|M:U\"\u{1f}`\u{3}t[\u{1f}'\"N#E\"E>z\"C!K3y\u{d}\u{8}\"\u{1f}`\"y\"-#EILw\"IU\u{17}!%M\u{14}\u{12}% L&L!\
        LEI0I~}7 n!N!T#L!TAUnI#O\"N#M%E\"O*M#J,INO\"J+H+M!J*O/G!L`*-!J!K#B!O\"G*q%L/N%F#M)K+L\u{5}wT\u{1}$(F\u{1f}`nz$D\
        R4\"\u{1f}`Sv$K\"\u{1f}`\u{8}I\u{12}\u{18}!Fx\\!% t!D!L\u{1a}vKs9$\"\u{1f}`Hv\u{19}|\"\u{1f}`Zt>I* T!J!L%H0P$w-\
        S#O_w<ov(#Et)I4u\u{19}i#\"EDw\"F\u{11}W'!R!J#G#J@N&N4LkB\"EJ7Hkd$ K\"l\u{1f}`\u{8}suf7 n!Q$J!R!E!F=R\"C&O!P2O\"\
        KUn-C!J+l,rNj/D)T'I%E/G8D\"\u{1f}`Iw)u\" JFJ_d!Fx\u{18}L!KK\u{1}m% q!B&G@Kuu|b\" p!JLi\"\u{1f}`\"w#N#!J'uFtA3#!\
        G$MZK1Z!FKv2!\u{1c}zEL!Fyo+( L!w&J>u\u{1f}`cL!x&KSM' r!G&J!N@P$L\"M{a#'K\u{1f}`|}(g\"EG$x#L#EK\u{1f}`cv+3% o!B!\
        M\u{1f}`iK|\u{7f}!EOc%%'r>s<s\u{1f}`Nv/0%\"K%w\u{1f}`fL!w6\u{1}3 L!U!R#P\"v!R=Q!P!C!S%x2B\"@eI+E4wEI!q\"rcI! K\u{d}\
        F!Gu\u{0}0!\u{17}z?'!&q)h!FyvIE!M\"<\"V!M!N!V!0#M#J*{\"B,P$S!Q!R!U'K&L$Q!N!L&N$M%r5M!x$B#LBH6D!K!i[S#t#O&N.s\u{11}\
        )#\u{1f}`=v#J0\u{3}\" uED(h\"\"IFL}Q!Mu=?0 x\"K$L!B(D!:5@!\u{7f}!B\"y,G!?'D\"K\u{1f}`W@\u{1}\\!bOKP!!uY!! qW0* \
        N!N$q!O?N!N!J$s!P3FL'\" v(A\u{14}R\"!u!M\u{17}L\" tFxB@$&K.t2O4s<\u{7}!!E2oA \\!N!P!N!N!P\"R!t!L\"M$L\"I$L1U!O!\
        T!P\"N\"S$M*J!N!P\"O\"J\"M$O&L,M<L\u{13}L,K)LtW-%G\"P:O$U\"N$O\u{1d}K\"vAH+O-I)J#P\u{1f}6!Fqf^! G|\u{1c}K!F\"N!\
        Q#P\"O\"M$J!U!C4R\"O!X!K!R!S#n'B&C!N#j\"F!M!S\"E!J%E!E%x\"=!F#@!H\"M!}[o_T-t%Q!@!I!O&L,wV\u{0}' K%M\"U!P=P!L%TC\
        2! qSx( o!I%O;Kdo(IIL`K\u{b}Z\"\u{1f}`kx=\u{12}\"!v\u{17}w\u{9}}% \u{7f}3A\u{1f}`*\u{0}#AL0! q\u{7f}\u{1a}!Fy\u{1b}\
        .#!FEy!I3RS!Q\"S\"P\"N\"q\"J!E$p!I\"S.T#B\"T!P\"S\"O!P!P$O*O\"Q\"P!T!L\"Q(L*O$P!T#N8L(K!O#q$Q(q$S+s#J\"s:O1Q!L\"\
        x#r$T(J.N\"O*J(B/\u{1e}!aM\u{d}*, PE~&I*I\"K(x(u\"u'~!K\u{1f}`7I+?$ A!p!wDLt\u{1}\"!G'M\u{5}r\" IFL%9$!sDG\"x4G\
        \u{5}#%'y!>El!I4J\u{b}H! qMx# r\"MJLF'#%F@I!y{S\"\u{1f}`Ez$T#!u\u{1f}`\u{8}w$Z&!R\u{1f}`\u{7}o\"Q%G!JRz# r\u{1f}\
        `vu^.\"!F&Del!#miG\"Ip4R\u{a}+,!R'Q5t*O4J!O%O^t\"E/K]o:sv\u{19}6 \u{2}!{!+$A!V!A:H#R!{!w!5$F!T/D#OWH<GZB+H-G%D5\
        EE<4 Q\"n#P8p)M!N4D>M$s:s#L#G\"p%Q-p$M4LAP#s+FMG!!H8') M!H!E&v>F(usG$s+u|\u{9}!\"P(\u{10}( r!E$I\"D?o!H!R%Cqy% \
        K!QEI'r!t\u{1e}*- K!q!O#C\"q!L?A&swu)L!v#wYP<v!Fy0{!'Mt7$ E!wEH!tj;\"!IFJq+! s\u{1e}\u{3}!%OqJ\" p!OP\u{2}!Fv\u{9}\
        \u{5}!Fws\u{15}!#p\u{16}F!!J\u{6}\u{4}!]s\u{13}>#!BDR\u{12}ykL< Q!L!N!L!N!o\"t!Q!I&O\"K6R!S%l\"M,C!O!M\"O\"M\"K\
        2K\\L\"OXP-W0L!JdR#(t\u{1f}`\u{8}ur.#(EFL4D\u{12}6$ p!J!N\u{12}yqO\"&MHJ\u{15}\u{e}\"EN:M[+\"!L&I%\u{16}.\"Q%K!\
        P';/O(M!S5O&L^O!x\u{7}N&M>x&T$)v<C*{4Bv!' s%?\"N>M\u{1f}`0wAt \u{1c}! w\u{6}.\"\u{1f}`\u{8}z4w%!F&F>N\u{1f}`Qr\u{7}\
        M#EE*y4H)-#!I\u{1f}`?N\u{14}?#/t6qBtq1$ R\"r\u{1f}`\u{e}MgG!^IeG#!N&KFEfm!FI)d) P!R$o\"JAR#o\"K5KZF\"F%!K\"R\"J\
        #QCJ\u{1e}v\"\u{1f}`vw\u{1d}T\"ET#ma\u{7f}\"\u{1f}`kwq\u{4}!Fr\u{12}\u{f}/ u!C&A>N\"F&M.NJy3F8uBD\"qDF/m'JX\u{1c}\
        #'J\u{1a}t#J\u{9}\u{18}#ER!H/vc.!'KO<!Hv_J!Ft\u{8}Gn W!Z!W!W!Q!M!R!Q!S!K\"K&K!N!M\"@#U)U!Q#o\"P!V!N!U!L\"B!T!H\"\
        G!U!K#n!@!O!J!S\"O$Q\"R%U!R$p!@$K\"q!R!K!M!L#p$P6L&p7E!S&C<H!E$A!F!F!K:T!s\"l%I+M!J\"F!J!K!L!F$@!O#A!F#t!G$p; n\
        \"P#L!N\"R,N.R#T!h\"O#M!T\"R,N\"S#M#T4NNL!R0K!P_k\"R2O&Q/PxM# u!J'MJ\u{1e}!-uOe% M!t\u{1f}`&N!v\u{14}-&%x\"M>H!\
        I%{\"J\u{d}l, I!w&q>p\"p$D0;&vcugF8y+C\u{1d}V& s!K!KDv!M!L|A'&L?J#L&s\u{1f}`=M\"t=T#!L&I>J?4!&KIj!!pc\u{13}!\"J\
        VQ#\"F4qXq\u{1d}'# I\"OZKGe!r{\u{14}[\" p!FQ #\u{1f}`MK\"y\u{8}h4!Q!S!P\"S#R#J$N9P#I!S!n.J\"S$D!MpLfK!P5I!M\u{1a}\
        _(!K!O!n$L!K>I\u{1f}`Ev\u{7f};%!r&K>v\"I4x~i!'Jiy#!J.N#k6M\"\"LDKW\"!!CA!!\"t\u{f}\"! Ljd#%sAG%u\\\u{1c}! N\u{1f}\
        w#Ev1L2v-S0%L!T\"T6O.N\"S1L]p$O$L!O1PrO$J\"M!Q\u{9}c$ t\"PDy\"Mb\u{6}\"\u{1f}`\u{1d}y$\u{1e}\"!L&I\u{15}X!!Lo#\"\
        !MJL\u{d}\u{0}$ p!C&I@I0u) JHs!N!J$H.G!s!u$s0\u{d}!F|[|%!N&J!N>L(L>\u{1c}- M\"P<s)O!M&q.K&OZI$r%MfK.N^?! tX[) P\
        !M!QDE7S\u{7}zcu%M@u\u{f}#*!Q%P!O!PDN!O0Q\u{1f}`QO!M}&$ r%JAu%I|D!pzNf. N!H\"J#R!D\"L.q!G=P'R#R1C#o(Gq^)'K!R'M$\
        O!O#M2Q\"JHPq-! J\u{1c}|' w!q!E&E=N!s\"JBO%Ey&J!K3v!uu1# u#NCs\u{15}I\"\u{1f}`1w5-\" r\"K]g\"\u{1f}`[vz-#!s\u{1f}\
        `=u\u{18}+% w\"J&F>r(KNu#EK$u4LEI# o!@&={z(!L!Q%I:M+R\u{1f}`KM3P\u{11})\"\u{1f}`\u{4}xZ|\"%wFy*b\"!M*q{\u{18}!_\
        P\u{16}\u{7f}, o!M!N#G@J\"O!N#L\"N!N\u{1f}`'J\"x!EI\u{1b}^\" vFvp\u{3}!Fu\u{f} !FFs\u{3}% J%J@F(x4K\u{b}S!FwD%$\
         J!G%p!F\u{1}!$ s!KEy!IG1! Omv#\"LEK4r5~\" KEJD[!(O\u{1e}}* J!F!M%q>\u{7f}!J%F\">2s\"\u{0}Ha\" L!O.H\" r!B=s\"\u{1f}\
        `kC\u{6}o% G!v\u{1f}`&N!y\u{b}J! MtV! tuR&!l!O%P!S@S&SIU&EL!q&I0N\u{1f}`NM\u{4}2!Fw^)%\"S%P\u{1f}`6N\u{10}JRz!G\
        u\u{18}\u{9}3 G\"l&n9M!q$L\"m3Q$@#McqpI!M!q+x%Q\"s$L!L\u{2}(!\"G?\u{1e}$!tDM\"t4L\u{13}K!!I8\u{1c}, p!P!O$N!P!Q\
        =P(O/MIMcLMq)\u{1f}! L\u{12}/!&O=7* J!E$D\"t>u(I4w\u{1f}`GG'wbD#5s1PGs#r) F#B\"@$x<p*S4u\u{1f}`NsK\u{16}\" tFwJ\
        \u{1b}\"\u{1f}`vxFw\"!p!LM5!FshZ)!S&B!L=A(F!K-H!P7@-q!F@->!!= v#%H\"sFs1\u{13}# q'G!H\u{19}\u{1e}$ v%JAv%J\u{5}\
        u$ w%IAx%I +#!HEr\"L\u{7},9!p!Q!I#R!F!Q!N\"J$G\"J5P#P\"P\"M$L+M!N!Q#K!Q1N\u{1f}`'L4P!L\u{a}\u{1f}#%J!tEMbS* L!x\
        $B\"Q@q$F\"K\u{1f}`>J=Lj\u{16}\" F(sDU\"%tFuTs$CI\u{1f}`zy#I\u{1c}8#(P?F5M\"n! JQA\" G\"uU#\" s!:Ld\" KGH\u{9}F\
        ! rdV!1OQ\u{6}!F{\u{11}x\"\u{1f}`\u{1d}t',!(Q\u{8}\u{11}$ N(Q=O6KOL# p!IMIh\u{7f}\"'tFu\"l#\"L&K@K^^1 F!G!K!x\"\
        O.K!O1I!G!M!I!}\"P/J#D>D|wz=\" tFxQE!!K\u{e}x!!O\u{7}2!!E!V!%r\u{19}Q\"&J\u{14}u:P\"!tFu6&!-u[c( P!H!E?|,u\u{1f}\
        `IC!|t@# u\"MDwG0! r~\u{9}) J!v&F!J=J\"u4I]y\"Kg[$!F'L?I'L!}!#Q\u{11}?! K\u{b}96 n\"U$S\"T9O'T#K\"U/SYL,l!M\"P!\
        P\"L'K\"m%M!Q\"J^O9R%\u{17}![lQI& I\"L!m\"nAK%rK\u{19}!(N\u{14},! Jj\u{1c}! M\u{1a};'!u!I#D\"B@w$H\u{1a}q\u{d}\u{1a}\
        !'M>@\" {!D\u{12}%!\"rW`\" HKxl8!!JK;, Q!A!F$B)v!s6N&F)t!q\u{1f}`RE\u{1e}Z!fPc7!FL\u{1b}O(!M&o(I<N4M\"O\u{1f}`H\
        Fsn\"EJ\"x\u{1}\u{14}!1NRb!Fzo\u{19}# q\"JDua:!%HRd'!M&K:L+S\u{1f}`KL3O\u{6} !!P*\u{18}#EKMx\"E\u{19}h* S!L$K!R\
        !J$M%x6O&T*p @%%u@q:r\u{1f}`NsW'$ s\"IDu\"J6&6 O!x\"L\"J!D!P>P!R!r\"C3P#>\"C/L%x`J,J!u2K!x$KUFr\u{10}\"\u{1f}`I\
        yy\u{13}. K!w!M#T\"J!N(@?I.I\"G6x\u{6}u/H!{\u{1d}-!!Eed+!H!m#AAq!K&E.L\u{b}IGv!O@C[\u{14}!Fz0A#!I&K!NB\u{c}#\u{1f}\
        `kN!r=$# p!OEt/G0!K$E\"K0Q0O$I\"J.F$J1r!PPt#KAGPMWI4U\"!D%o=(#!K&L!M4b#\u{1f}`vw!I\u{1e}$#\u{1f}`\u{d}z(I/@!FL\u{14}\
        \u{7}# L#pCK\u{12}#! MqL\"!C!O\u{a}c# G\"pDK,LG 8!F\"m!j!T!R!L%o#I!I#R.G$j!B!N$U!Q!J!T-E!M!S\"R!T!H\"O\"Q\"G4MU\
        B$p\"TTI,G1L!L!M#P\"LY\u{16}! qc6\"!EFKgN#!?!tEEJ<$ k!p%FFJJS&'EFM!M3F\u{1f}`HF/\u{7}!-uM-!Fy1\\\" u\"Oa@!(OG4#\
        \"s&LFG<N% s!N!P\u{1a}x\u{b}C\u{7f}|#!D!rEK]v#!I\u{1f}`'Kx#! q>\u{5}/ N!>!D!E\"B\">(@\"y!E4O1t2o!I\u{1f}`Mu\u{c}\
        M!Fz>\u{6}\"!E$K\u{1a}N!FyPH+!N!O$Q!J!P?O!O$P!M.M$LSE#Ez$G4wNB#As\u{1f}`Vs\u{c}\u{1e}0 o!O!T%J!Q9I&O!J4r!I\u{1f}\
        `9r!J3J#F#K\u{14}h\"!H!u]X!%q!q!HO\u{d}B9 k!Q!T#N!W!J(D!L$L*P'N%u,K&P!K\"I\"N!P1R\"KKP1K`O1N*Js_!I|Rc\"\u{1f}`\u{1d}\
        xc\u{4}$ s!P&L>Lp\u{1a}0!M&Q/q+M$T\"N&L.N3q\u{1f}`$s\"s#M-G%O$O\u{3}\u{b}! K$p% GEB\"x\u{1f}`Gwq1!F{h2#\"OKM.Ji\
        -\" vFvv\"+!G!O$K!K>R\"L%L;Q\u{1f}`$s!J\u{5}Y\"!rFts\u{15}\"EJ\"yp5\"!I&r\u{2}5# u!M'I\\\u{1b}# I\u{1f}`\"IAC\"\
        #l\\KyJ! qBO\"Eq:qnO&\"P#S\"S?M!F$L)\u{17}%!tDw\u{1f}`cL!y:f!1t@9!\"q\u{14}I)!R!p#K#o9J\u{10}KJH;K2N Y)%D\"?>M\"\
        D\"v4H[x@u0sFz! tj\u{17}*%N\"N>R(M!R-N!M#M\u{0}LVO\u{11}>!2s\u{9}D\" I&J*t#!C&G?nQK#%u\u{1f}`1v'R#EH$x4Gg1# K&p\
        @K+L#GR\u{1b}L&J)~$ t%K@K!u7U!ww\u{7f}\u{1e}! K\u{2}u[ G!?!M!\u{4}!<!H!N!8!L!-\"0$)!F!0!C!I$I.o!G!G!K!}!F!K!M!C\
        !M+M\"?\"n!G!D!Q!A*>%O!N\"G$x,L\"N)sBI\"J!t\"K?K#w\"OEs)I!A!I!x!H!N\"@!N2yj]\"\u{1f}`\u{3}|mT\" N!o\u{13}8!'M\u{1b}\
        \u{6}!Wu!N$!uDD\"w4B\u{2},$ r!I\u{1f}`\u{2}vS\u{1}% w#H\u{1f}`sv)Lj\u{14}.!P!N!n#S\"J@O$O/J$Q\u{1f}`7F$L/K&M7\u{f}\
        V D\"t!1#o\"q!0\"-\"7\"3\"4\"1\"=\"@\"@&C#o!D\"g!P\"k!@#j/T!V!C\"Q\"R,=$E\"E2P/P#P!S$O!N$J!O$O\"m(L!V%l.O#L*H#N\
        AQ\"o+S*P\"T![0Dw^[ =$U!o#k!O\"L$E!K!D!H!R!l.p#m!H\"i-I\"K!J#W\"Q!R!N!Q!O!L!M\"J!O!I$J%B#Q!U)ODG!B!H\"n+L!B!F8L\
        !w!z!C!?%I!G:r'H\"p'L)B\"p+N#I!N$PiU#Et-N4r\u{4}u#Eu&H4t{C#\"KFN%JdH\" Q[O\u{4}+\" tFv\"!% V!p!S\u{1a}LyPdQ8 L%\
        P#l9O%O!l$N!P/I!I#H#MRL#M\"q!M'K/LfP,L%I!G!N&l1\u{5}% q!AEGfs\u{16}t\u{e}j( J!y$G@v\"v\u{1f}`aI!x8\u{16}#Mu.t&F\
        \u{1}~!!E1Z#%D\"B!Qx_'%M<P*O\u{1d}L\"vAO+P+:I O!|\"P\"R\"F(F$B\"E(B!Q#B$O!m!T&F(I&@$>!R%G(E(JCH$E!\u{7f}\"B!Q!I\
        !}\"A!P(s&K%B0CMn!B1S%E\"r/Ei-! I\u{15}x# C\"x$Kc}1 K!8!J!x\"M!N!8!F+93K#o\"P!S3M8p\\myP)Q![NN0! L]-! qFE!_r9,\"\
         uFw4Q!!F'\u{8}\"5pXpG!\"\u{1f}`RwAt!(IWg# G#DCJN\u{1f}\"\u{1f}`Ft\u{4}\u{7}!'p*_!GM#\u{3}#Er(H4u\u{b}6!wuUP$!C\
        Du\u{1f}`cJ8A& J!y!HDJ!z!ISn!Fwka$ N\"n#GCog&\" F(MJ\u{17}' p!C!J$M!C!F=Lph! F\u{17}*\"\u{1f}`lwN2\" K\"od)\"!E\
        'Pg[\"#l\\K[P\"!LFL]\u{11}' R!uFv&C!N\u{1f}`ZJ\u{17}]/ Q!G\"J\"r!G!L@J\"N\"m2N\"U\u{1f}`JK$s!H@\u{9}\"!GFJ1q& H\
        !P&sFo2N\"N>{J A!|!u!6\"4!H!u!t!6\"5$H$5%R)B$r!U!q!j#5!K)L'Q#>!I'M2K,K2M*C#t\"LNK6I+L!B#r)s!L$G!p!n3N\u{2}&\"\u{1f}\
        `2ud6\"EG(s^\u{10}\" v!Ffr#EJL{\"D:Q$ LEI$r4B\u{c}\u{d}#4F\u{1f}`\u{6}I%}!.vw\u{1d}! s\u{f}\u{13}# LEm\"K;qd Q!\
        O!m!N\"R!R!K!k!M\"G$J\"D\"K\"M\"U$E&N$O!U!Q!P!q\"n#S'V\"H!Q!O\"Q!l!A!N!1!I!B!S!9\"<!G!9&M&J&P!P!>\"<!L,E0K\"R(J\
        QH$E!J!G0N!V*N(@%s\"J'P!U!E.M!t&w)P=m! rB\u{19}#Au\u{1f}`Vu\u{9}\u{9}!Fy[\"& H'y\u{1f}`dI!E\"yi_+ q!I\"C$>!S!H#\
        q5M*Elx\u{7f}MM\u{1e}#!J&I!P:\u{1}\" G\"tvT/ N!G$N\"B(z!F5n!Q%R*u!L1o\u{1f}`/u?sD\u{4}\"\u{1f}`\u{1d}v\u{1b}Q\"\
         s#Fx'\" s%FX\u{c}#EJ#x4G\u{2}R\"\u{1f}`\"{\u{f}.!&q\u{d}Y!\"LB\u{19}#!r\u{1f}`\u{1d}vuq! q\u{10}.\"/tFv\u{e}2!\
        FxA\u{11}! MOA\"\u{1f}`\u{8}zvr!\"KQ\u{c}\" PFP!W!*qZs$!p$BFF4I@Y!NM:m& L!H$F!r\"MCJ\u{18}%! t*=!\"I'0!!Eqz!!MC\
        Q$\"J%F$o=L\u{6}\u{1a}$ N#j\"S!Pd:! KEM\" wFw*)$ s!I$H\"t\u{e}\u{19}$ N'y!IEr\u{c}B& s!;&?!A\u{19}t/tw0) S#I1s2\
        n(L\u{e}N!GjP(p\u{c}\u{7f}&!Q$PFL6N\u{1f}`HPe0)!?$C\"H@F!S\u{1f}`CE+FGw|/*\"P$N!P!Q>p6M%K\u{11}MWL%Hyq! ox8! s,\
        5!%JL\u{6}\" s\"Mr\u{5}!%r~\u{3}\" H\"qAW\"!HJL`$! Mp=\"Eu<u\u{3}a!!Dj.3 n!O\"O\"S\"S(E2K&S\"H4r\"@\"CTB@I6v\"G\
        [K$I\"H(H! KT>! Iyi\"\u{1f}`IxQ#'!C\"E5x.s!JI>\"v/y& u!J&H?v!J&H# !&J.v!\"HM\u{b}# M'r?N\u{4}8!Ks\u{19}+!HvkA\"\
        \u{1f}`\u{10}w\u{19}G\" LFK7H(!O!TEP!S%P/Q[r~I`F!FxH=!MviR!ENUf!F}BK! JC\u{15}&'Q>Q\"p'L-J!Oij\"\u{1f}`\"IfX$ G\
        )E!zFt2C\"\u{1f}`\u{8}GI0\" tFz4'#Gt\"w4H\u{f}D3!G!Q$q!G!M9G$G\"H!M\"t!q!q!K0E!I!P)K\u{1f}`/GMT\"!I&Hx\u{1c}\" \
        p!<@F!!K\u{8}\u{c}* K!m!n#>\"l!r\u{19}SFI*HRHH\u{10}#\u{1f}`\u{1f}`){w]$'N!PFJ2NuI#!J\u{1f}`\u{7}u1\u{1e}% r\"N\
        CE$v\u{4}R\u{1}H! v38\" t\"I\u{e}~\" v!J\u{11}N\"!EFI:l!Iy@7\" JLrs\u{19}! FL^\"/HFH_,# N+vFor^! w\u{e}a+ t!E!U\
        #K\"O!S>m!H4G\u{1f}`UOy6\" s%KG-\"\u{17}N!r~\u{16}!!CZQ\" q\"K\u{1f}k!GuZ\u{7}!F|rL\"!NMH$!' n!D$q!P!H>S(Ljg!!J\
        Ux# m\u{1f}`\u{8}G<!$%p@C&{4G>=$%J@G\u{1f}`c}\u{12}V$\"J&t@K&w*\u{0}\" s3MqH! N\u{e}\u{11}# z!9&@/\\!'A\u{1e}0!\
        \"Fw\u{f}\"'u\u{13}u\u{17}I$ t!C!H&@\u{7}*)(Q:N%O&M3M\u{1f}`MN!M!Mgy! ujY0!U%O!O@S%N!O!Q-O%Q!N!N1RTH!NeKANvv\"!\
        H&KH<\"\u{1f}`\u{d}ssA!?4\"3#!s!LFN@/!%I\u{c}.3!Q$K\"P*R4P\"S$P#Q.N#N!M!McOWI8S1K%M#K\"E0p!(pp\u{10}!!H_\u{1}(!\
        A&F!J=u&G4|2v\"F\u{17}\u{1b}9 T!p!K!N$G\"J(>0q$[$P!P#G(H&S!O\"P!R#M\u{1f}`+O)G!q6O\"I.sx8#EL#s4Jau! r\u{e}|#!GD\
        H>G\"G\"!D&CKu#\u{1f}`\u{1f}`.B\u{c}r#!C&C@K%q\"\u{1f}`Ux\u{15}f\"EB%{_o!'Jx\u{f}\" qFr{z#\u{1f}`\u{1f}`.B\u{12}\
        k) y!@!C#A\"?(C7w!F.Fr<% M%u@T!M%o\u{12}#! oy\u{9}%A\u{0}!>\u{1f}`U\u{0}!>\u{3}\"!Fs\u{1}\u{1d}!FM\u{7}<! Lq\u{7}\
        !\u{5}y\u{18}?K!M!S!G!<!J\"M!V!n\"I(6%S)P&P!S!N\"O!P!J!V-R!S!O\"O\"I$N,V\"O!N%M3J+H,M*r(L-JKM%u$P1n!M$L\"M/OJ2&\
        'q!DYr!K\u{1f}`NI\u{1c}G#Ey&F4w@\u{1c}! P\u{4}/\" qFv\u{e}\u{16}1 N!;!E!>\"@!G!/!|>S!?$D#o4n_F[r=u6v\u{5}\u{15}\
        #!A&=@J\u{1}\u{e}\" K[s]6'!D!N%C!J?KKo{u'w! sw_* r#N\"C@O!s%E2A%J\u{1f}`4vrL#Et,L4tj2!!JEC+!N!P#A!Q!L,L!r3P!P#F\
        !Qw:\"!vFz+h!EJS\u{7}\" uED\u{c}%$ N5t1LGt\u{9}\"!-stM#Uq\u{1f}`Ax1\u{2}% N(o=F\u{1f}``s\u{1f}/$ p!H&I>Mut\"\u{1f}\
        `\u{1a}tW+# K!M&IQj%Av!K\u{1f}`Uv!KQR\"'NAP1## L\"MFN[S$EK!F!r!t\u{f}Q!Fv\u{1}\u{16}#!=$A\"Em4!FJ\u{3}W!!Ctc/ t\
        %A!L!F!N=L\"r4E!F\u{1f}`6r\"n/r*C\"GdA!!L\u{e}\u{10}4\"q#L!K\"m:I$l!R$M!N!Q!m.N#L!G\u{1f}`8I!N/N%N\"qY). N!K\"M\
        \"u\"H>L!N!M\"M\"x\"J0M\"93R&\u{f}\" s!H2L\"\u{1f}`ZviU#FF\u{1f}`b\u{0}Bh\"\u{1f}`kvlV!Fv\u{f}>!+q i%\u{1f}`vs$\
        K)v%L\u{a}\u{1a}%!K&G>M\"P&L;3$!H$wAI%ycM\"!H&?ky\" IUPW?!Lq0U\"\u{1f}`'x\u{18}\u{9}!4G[m$ q!P$N\"MnI\"\u{1f}`8\
        yp\u{14}&&P!I!RZN\u{1f}`Hq\u{c}-!Ex$!2!M!j#L\"I>M\"p$Q\"C.@$C\">!RoEYN+E.G%J'QVx\"\u{1f}`CxSS!FrMk#!D$E\"G3\u{1c}\
        \"!HEt\u{e}|#!H$r!J3C$%L@O!w%M\u{c}\u{1}! Pc,\" rZB:\u{a}; \u{0}!=!I\"Q!\u{3}!,!I.H0L!\u{7f}!B\"r\"|!5!G.F\"G\"\
        u!@!G,Hcz%v!ADIRu!;\"\u{0}!!N\u{c}.!!Lt7\"%NZN!a\" INQ\u{b}r\" L!NS@\" v!=xG!Kvg\u{7f}!Fx,|#BL\u{1f}`VMM$#\"G3r\
        Xrg\u{19}$%F@v(J4x\u{2}\u{11}\"!M&I\u{a}3!Mw\u{5}v- r!Q$R!O!M!L@P%P!LyI1K]q-Q|8\"9}m~;a!!L\u{c}h7#F$J:E!n#R\"S\"\
        I2D$=\"C(vLw#u6F#F\"JHt1I*E!n,G)A1AVA!bx_L$ x!LEy!JVK!FHT\u{5}$ v\"KDw\"K\u{1b}r\" wEHAR![KU\\$ K!v\u{13}K!xEI#\
        !tDA\"wZ]) q!t!;%H>R!n\"F\u{1f}`bG!7#\"KFL\u{19}zq\u{4}#Fx\u{1f}`^wr&2#K$M(N$:.P&U!S#n\"L/Q%IoIDy?L#P2P!P%GCw# \
        r!JLuz/$ O#C\"I$AWG!!N\u{3}x! N\u{5}X,!S\"L$NBR$O.L$N\"L!J\u{1f}`GM'JR+\" wFy~>\" t!>^K&\"N$P?L#O$P0JN#\"#o\"Jw\
        i! L6>6 V!Q!r!P!P!R\"N!T!N>R\"Q#R!S.J!T#J\"F!S\u{1f}`7M4L\"LS<! K)b!'s(.!'LPp# w\"IDt\u{2}\u{1a}0 S!N\"R%O9H&K!\
        O%Q!P-M!N%P!F\u{1f}`)s,H0:!\"LXj\"!sFuj\u{7f}( K!O!o#L#KFS\u{1f}`bK\u{3}\u{13}6 R!R!T$l!P7s'U(T3V!QKN)P'M!I!P\"\
        s!s$LfN\"L+O6R\u{11}%$!K&u\u{1f}`gvZ\u{1d}!Fx\u{1}\u{1}# s!L%J}M.!N\"I$C,H.I$M\"K$P\u{1f}`Kt!I1s!H$C~~#Eu&L4uV\u{17}\
        \" C0tGL!\"N;w! Ht=!%s2U% F4w2J4r\u{2}N\u{12}u\"\u{1f}`vysY9 z!6\"v!5!Q!@!9.v0F!w!<#>\"E!>1C!N\"G,vcr#t!H!IvA!N\
        !IR~!FF\u{8}v\"EL\"r?\u{b}, O!O!U%O!T?P!P%L.L\u{1f}`;I3ND@% N!q!ODM\u{0}vF/'%S#Q>P<N\u{1f}`Mr!Mt;!Fv6\u{c}. R!C\
        \"G!R!D!uCK!T\"q1M!Q\"TsKxQ\u{1c}$3 q#M\"Q!N\"R!M*R2V!p!Q!Q!N#N/L$P\"K&N\u{0}vcL7g% q!J!QEP4G\u{2}c#!p!N%JT{\"'\
        I)o\u{1e}k# r3H3qd]# p&N\"M'C!3>Wu!,o\u{18})\"(L=F\u{f}w! u7c!!H\u{1d}\u{7}\" sFu&C\" t!F|;!FwKe$ N\"QDP5P\u{9}\
        P!!t_$!FvQ>\" u'DC1+ t!L&B>Q\"G&J\u{17}wFp!B*p.u[\u{f}#\u{1f}`8v\"JKc$ J'w?J'yi4)!I%Q!L!O'q=Q)qPobwr\u{9}$ t\"P\
        Dy\"Mjw\"!JEx?x\"EH&r3b('H!PEL!O-F%Q!LVu\u{10}1! N\u{16}d( r\"S#H\"L!O>o!K$Eg\u{c}!'pd\u{5}!$oG\u{1c}!Kru.!FI{)\
        % @\"I&x>C(j8b9!I\"J!Q#q\"J\"O$J!O#F$P.k!Q!O$T\"R,L\"L!P!Q!N#n\u{1f}`HN!M&N5\u{18}. m'Q!S?Q&O!P-OJn(IXF^K%L&J.O\
        FT% o3R\u{1f}`*p#P2]!!Ew2( H7t!@-QKJ!x!B!RI:#EG,x4GwO- P'J!P=M!S!P&O!P-M!P%K1x\u{2}u[\u{16}!!C'\u{1f}* z!B!H%G>\
        H!s!I!L\u{1f}``t\u{f}\u{12}$ o'K!KFPH\u{12}'%J\"Q!O9I\u{4}NqI9M\u{8}~!rx,9\"!D%oHJ!Fwp$!aKZ\u{4}' r!B$B\">>L\"H\
        zo\u{5}Z$ q'J>M(N\u{1f}$! JBo! u#[( n!K!O%H!L?J!K&Nd^\"EF6H;\u{1a}$ w#HCv#H^W#EG$w4H@I#EE\"x4F\u{8}{# M%sFt,.'!\
        u$I\"D:K&p\u{1f}`PK?\u{13}!*rh\u{1f}\"'s!K\u{c}\\$%H\u{17}yVrFKtg! J50!'L\u{16}\u{1f}!'O,`!(rz=\"%N@JA7\"EI\"x\u{16}\
        9! Km9# r!LFM\u{15}p!\u{18}xa\u{1d}%!H%M!J!LFLYQ$ sFN\u{1f}`LG7=) D!x!I%v\u{13}u*v#G*t,whz$ GCx\u{1f}`}x\u{0}^!\
        Fr\u{15}c!%M6&!FI\u{1f}~!FLzJ!\"rEF'#P\"L\"O>U)G\u{1f}`bIR~!%N\u{19}s!\"n}H\"qx\"I')%'B6w{u\"G%wYg!Iwkp!%qT@\" \
        r!L2v#At\u{1f}`VteP! pWS#!G&G@J!6\" L'Mr\u{7f}!F{\u{1e}y%Au!K\u{1f}`Uu!K?3!EK-k!!I\u{1b}7\" r!E.@\"\u{1f}`vv@y#\
         KFK!w~*+!K!q#D\"L!p>p!O&K\u{1f}`%C{JI5# O\u{1f}`\u{a}wd_!FR|P.!|$C\"E=>!t6x&G\u{1f}`GN!y$H\"G.z$>O+!Fv'\u{14}#\
        \"K&sFvhE! r\u{11}g( R!H!O$o\"P*s4O2n\u{1a}\u{4}\"!PFLu0# J!r$Q\u{13}K\"!>!J!x- s!Q!L%H!O9H%t!L!M%L\u{1f}`JH9M%\
        \u{2})!D!J#t@J!L!H\"{\"v2DbV\" uEJ@_!jrKg! tL\u{1b}# x\"HDwR\u{1c}!#o5\u{8}\" M'rjm?!S$I\"N!P!A\"I!s#C!4(O-N!q%\
        N\">%l#F!;&P!>\"A!TgA=H!yEM#u;D&H!I&?(F\u{17}4!o|Rm! I\u{2}G&!R&K@G&F\u{1f}`It7&#EHMy\"H}}# P!rD@l\u{f}#Aw\u{1f}\
        `Vw(E\"!sFu2\u{5}!Nt>\u{10}# s%IFL\u{16}k! s2N# L'OFM\u{e}K! M\u{1d}O!Fu}*!Mw)x$ x%HAx%H\u{1c}}!NKnI\"'HFIJ\u{19}\
        #\"I%OANaH%\"W$PBN\u{1f}`]IxV\"!N'LJl%!D&H>K\u{1f}`xs\u{7f}Q\"\u{1f}`py>\u{5}! xa\\\"\u{1f}`\u{8}x\u{0}B\"!P$>'\
        h!/rwK!\"t\u{a}\u{a}, v!M!I%Q>H!t!P&M4M\u{1f}`Gt'N`W#%T!KER3\u{0}\"!wFx7\u{5}\" MFJ5\u{12}/ G!H!L!L\"p\"w!I>N!M\
        !Q%p!O/M\u{1f}`9L\u{7}\u{c}!Fs'\u{1d}\"8nZnA=\"\u{1f}`\u{8}yFb! t`b!!K`\u{2}$\"NFM%F\u{12}t|l!'IQ7\"'F!JbW#'v?K\
        'w\u{11}C\"\u{1f}`.x\u{11}+6 n!M$M!P!K7N.R!K4K[m!L#N1F$K\"s&@(?#MCK*q#PTKYU- n\"G%A!K=H!y!L!N\u{14}SYm#I*v\"C\u{b}\
        U#Es&M4s8\u{d}$ M(K?K&u4J$ I%r@s:qv\u{e}\"6BXB?t. z\"O\"P\"E!G!N>w!N#M#Ggs'@#KlF\\\u{14}!(P\u{7f}$&\"J#G\"R!R@M\
        #E\u{12}C5!F!P!T%R';2S&M5R!R!V5M!Q)MHO.QbO!S#O*G%J6H2i\" HFD`s$ o\"N\u{1f}`\u{1b}t\u{16}\\m e\"k!Q\"T!W!p!l!o$L\
        $Q\"G*B\"M\"B%T!I\"R!R!l,Q\"A\"M!Q!L!M!Q\"K\"Q\"D+P!p\"K&M*@)L(q!L#J#G!o!H\"B#P%p\"@&P!R!z\"A\"B'R!r$s!;\"Q!r(C\
        !E#t!C\"q#H$K/R!r\"S)B#o*L$U!M$Q$J&F\"O)o+lw\u{10}, K'u!w:K$Jgv/y%EtH\"K\"w.tN\u{1a}! vYw&!<!G&L-rXr\u{7}z3\u{14}\
        ' m&C?O'M/L\u{1f}`dM\u{7f};$!J!M%GAOPQ$ G!Q\u{1f}`uF|\u{d}! {)m# s!F2M\u{1e}\u{14}\"\u{1f}`\u{8}y\u{1c}&#-s\u{1f}\
        `ny<d$!NDK\"J:E\u{8}O\"!rFs%\u{1f}\" u!C\u{8}\u{1b}6 T!N!O!G\"u!J!D!J>R#L\"q!N!D!M/M#M!E\u{1f}`*H=N!K$s0\u{1e}!\
        \\O`G# r!B'OnX!bw\u{15}<! q\u{6}f$ x%JAx%K+K( p\"K&L>t\"L&I\u{1f}`=vbl) L!J$n\"K?J!N$p\"M2Ato$!I&v@J&x\u{4}A.!M\
        !P#K!O?J\"L!O!p\"Q1P!L\"H!K\"P>z< O!C\"P\"G!Q!B\"8\"8$4\"4\"\u{1}!F#B/L!K!P!U\"M\"E,|\"J\"R\"CDtYS#njO/u-\u{f}-\
        !B$L\"G!Q9D&H!R%EoGzD#N4S\"L(g\"!q&KXN\" {!GZM! D}@\"!q!I\u{15}\u{1f}!+mF\u{14}#%E!OFN\u{d}\u{f}!FF\u{12}\u{10}\
        ! uhsA#Q\"N\"P!N'E2P%o!K!P\"O!R!U!S!V-Q$M\"N!T3GFQ\"L'P!M0LUq#L)P\"L!P/O!S#M\"Mi\u{1e}!\\JNVX!b\"U!Q!S!W#L'8\"p\
        !W!M-N!R#i\"P\"U!O!S\"T!N!O\"S$S$P!N!T!U!O!W!Q!S!Q!P!L\"Q\"P\"O\"O.P$NDM7M!O/T)q:Q\"P!Q(N!R1O!T!P\"Q\"N0S$uK\u{8}\
        !!K<^! t\u{c}\u{6}!&qAT# I%vFx{G$ q!NEy!HN;$Ft\"R\u{1f}`Rt\u{d}$#BL\u{1f}`VM_\u{1}% t_u\u{1f}`Iv%J\u{c}\\!Hue\u{0}\
        ! r\u{7}N* L\"M$q@I\"N#w!u\u{1f}`?xCJ4i2!U!R%\\1P*P*P/L!S&U0P'K$I/LDMgP1N$K\"K~p#EJ\"z4F&B) p%G\"O?m\"P%P\u{1f}\
        `(xTMSR\" {F{,(# s\u{1f}`vv\u{14}b#!q\u{1f}`\u{3}u\u{e}s!Fz`e&!M\"@\"O\"H@L$QLW$ x\"GDz\"H\u{15}8\"'IZLM.!^KiZ)\
        'M!P:s+Q/M&PcMrs0Jaf\"EI8Ie=*!p$B!M!MDI\"QBvhu`F7L,J$!F!N\u{1f}`>Ns@!YPp\u{9}%!Q%N!OFO4M{j$ u!N!M\u{2}uw\u{9}, \
        J!X$o!q?m!K!O$o!q!O!T2PU\u{d}$ r\"H\u{1f}`\u{1b}x{m! qdE( J!x&J>I\"v\u{1f}`vN!v5C)%;\"PD@EOLx!KnJAE\"Me\u{16}+ \
        o!C!N%M!N=O\"G!R\u{1f}`zv+K:_& s!M'LFJ\u{1f}`Us\\`/\"F!s\"I!K\"M=N$s\"N!Q1N\"MqE#z\"I!NDp!\"Mfp!Fv\u{17}1#!PDL\"\
        P\u{15}\u{e}!'HJ\u{1b}5 H!D!J!=!>!J\"?!J!4.G!{.r!FI5!J!{!J!n\"H!8$DqQ! oep#!M$tFwC%! Ki3!Fy{m\"\u{1f}`\u{8}tE;!\
         G\u{7f}\u{16}#5s1PGs\u{0}=# O\u{1f}`yIi\u{12}6 l!G!M!O\"L!N?v!S!K!J!H!K+G!K(u!A!L'q!v=w\u{1f}`#uM9!%Q%E&!G%LAF\
        &H\u{1f}`\u{0}B=-#EE\"{4GDn# K\u{1f}`ztRZ#\u{1f}`mu)rN=!$oxS$ o\"G%F@G\u{2}>\"'6!r\u{16}m$ R'PAO%G\u{10}\u{a}\"\
        \u{1f}`1w\u{5}(!FM\u{7f}?# n'L?uB9#!I&CFJ1+#\"L$rFr`p!3q\u{d}\u{7}, s!M!P$L!I!L9N$Q'L\"K\u{1f}`IN*%!!B\u{12}f\"\
         w\"I7=!2oxI$ M!K&rFtS14!K!N!Q#R!?>F\"L!N#r\"A!M-H!O!@\"C!K!L\u{1f}`8D!BFB!yu2n. v!I!I$K!F-q.K%N!M$K!H\u{1f}`KL\
        UH\\z$%G\u{1f}`,v%Jw7\"EP#o\u{d}~\"\"N@L3?(!G$s!J!E!L=P&u#M 8!FsU.! MUu6\"O#o!M!O(A3K#E&q\"D2<(FNC1M1H0u!K!HAO!\
        I,K+pJwQ.\" J\"rUr\"!tFvP~! u3T! L?H& r\"R%L?p\"R:O~s* t!L!I$G!G?t!J!L$K!N%\u{2}!!@Yz&7o!E-nMI!p!H2C!(Lp\u{14}$\
         w\"C\u{1f}`iwln( S\"M%N!m@R\u{1f}`RO0N\u{17}\u{1c}!I}\u{c}\u{13}\"%pAI\u{1}7\"\u{1f}`=umx$#mBN$o4M\u{c}\"! N_\u{8}\
        $ s!D$J\"Hj2! tC+\" r3P\u{1d}F\"EM2t{\u{9}? Q\"O!J\"K\"R6q$N\"u\"P!o\"O!C$@.?\"v\"H\"?[O!G\"r1R!x6p!HBI#s)N1p5N\
        !?\"uP\u{16}! L-!!!I\u{13}}# C\"sDMW8$\\R\u{15}uDt4M.(\"\u{1f}`\\t\u{12}\u{1d}\"\u{1f}`kv/\u{0}!LV{\u{1f}\" rFv\
        <#&EK7L\u{b}J\"uBL!L\u{7}_\"$o\u{16}C\u{10}}\"-zFrp\u{15}!!NSa! vq\u{1b}% s!L&O@M!P\u{7} !8nQ9!!Cty\"\u{1f}`ls<\
        n#'r\u{1f}`rr\u{5}*(!E$D\"E>H\"G!L%I0F\u{e})! w#`$ MEs'K\"L'n+ u\"T#L\"J!N:L)O!O!L!Q3KkY! G^S!Fxz8\"!D&G\u{1d}p\
        &!A!P#G/o4N\u{14}Nv$#%u\u{1f}`\u{8}uU?\"\u{1f}`2x`x\"\u{1f}`1x^$# Q&R@Rg\u{1a}!\u{5}}`I!EI\u{12}P' {!@\"HBG!w!G\
        \"KRo/\"j%N6I!Q0Q-?aK!q\"I!Q\"r!G!G!O\u{2}I*z, u!?!G&D:F#M!t!JvC%Fsx\"FH8\" r!M\u{3}/!FycV#Eu0M2uKM#!G<v\u{2}vs\
        C\" L!O\u{4}r& J&P\"N>MJE!nC0$ t'L?u!N[T# F\"q\"o3\u{1f}!_LYO$!JDr4M2r\u{1e}T\"(sFtl\u{12}%%v#OWx!I\"OcI\" s!F3\
        k+ x!@!J%H!J9H%s&M\u{1f}`KH,t$\u{15}!\u{6}z$\"\" JFK\u{f}\u{16}% q!E'P=N\"IX\u{14}#%O\u{1f}`\u{3}GB%x V!R!U#m!V\
        !H!P!8\"u!p!2\"I\"H!s\"j!R\"U!T!E$O\"N\"R!T#k!T!P!O\"U\"T!M!P!D\"p$P\"N\"k#S!Q!U!Q\"M!N!A$J\"O\"K!N!R#N\"W!P!O%\
        Q$R=S#P\"O\"l0K!O+M(P$m+P!N!P4p!M!Q!M&v#R!T!M0L!N!Q\"X!T!N\">$C\"L\"P&P#t%u&Sng\"\u{1f}`mvSR& s!F&FXE\u{1f}`,G\u{9}\
        d# w!DEy\u{13}O! K:d\"\"q&J\u{7f}d!FxsR!FD)D' L!u&G>C!N!z4D\u{1b}\u{0}! u%N\"\u{1f}`lvjD)!R$L!Q@Q\"o&P.L$M>t{S\"\
         s!Hz<#!M&N@Lb\u{1b}# tFw5P2\u{7f}& s!F&F?t!G%Mp\u{2}<!S\"P#o!L!P+K.M$o!S\"m#M!Q!M!H*L#L!N!P#t*tMtEp\"I8t@M2L\"\
        H\"FM]#!D7QZQ^4% K$qAK%x4Lb<$ p!N$G\"LJ\u{16}\"%Q@r}\u{b}\"\u{1f}`1wiu!!q\u{1f}A\"Fw!K5+\" r!HI{#EILs\"Ncs! r{u\
        \"!Q$L\u{16}17 v!t!8!Q\"p\"S!V:Q$r\"A$Q!T/HZK;H!M4LFJ+Q-J$N!I5I|I$7l!D-pNp>7.!F!M\"m\"R!K!N?N!Q%M.L!I$N\u{1f}`I\
        J&`! P&L%!P'L:w\u{1f}`Vw\u{3}\u{1c}! xg\u{12}\"!KFKd}\" F!wm\u{d}\"'tFx9S!F|R5!\u{14}xTI!Fzs\u{2}$ H\"R&n>H\u{1a}\
        \u{5}&!tDy!K!w\"F4{f \" z!@l=!!Kqz!GJ.4& I!D!G%z!HEr\u{a}\u{11}! J\u{4}:#EG\"w4D'<! q\u{1d}2'!t$I\"D:K&o\u{1f}`\
        PK|3!Kr\u{12}\u{19}\"!L!Js\u{11}!&JYo\"%N\"L\u{b}x%!L&I@J&HzO\u{15}X!Fss=!(G_Z) u!F$C\"K!Q=Q!l!M;M\u{0}J( y!I!D\
        %B?t!E!F%DK8!%J~i* L\"m!L\"G!u!MDJ!q!I\u{8}JQm, u!J&F>O\"D!O%E\u{f}r!JMI!u<tXe\"\u{1f}`\u{3}yJS$ J!O%rWUw## H=w\
        \u{2}w`6#\u{1f}`kv\"GXY!!NX\u{8}/ m!Q$Q\"Q*P0I%j5P&L`r#O-IJK3K(IS^- V'T,Q+OCR\\O#OEM1N5R\"R(O#PZ\u{1d}\"!s!K!\u{1d}\
        '!R!J@M&K3O\u{1f}`=M40!!G^\u{14}$ v#ICv#KvG# x&G@t\u{1}3\"!K&NyZ' q!UFQ4L\u{1f}`Mp5t\u{17}\"# wFz\"IYL# L&q[N\u{17}\
        \u{15}@ L\"r!T\"K!J#G\"I$M3L#x!N\"o!M!Q!E!C#C\"H!K$u'n!o\"q\"S%F!H*J\"v\u{1f}`\"K\"L5B6>\"!H&HT\u{18}\"\"CFG\u{15}\
        k&\"O&p=L#O%q!rl+\"EM2t\u{19}\u{1a}#&O@x&N\u{6}\u{a}\" v\"J<\u{e}/ @!s!M#B\"C$u!o:E%H!K!H$n*O!L%A\u{1a}#\" zF}=\
        \u{a}$ L!u\u{1f}`kv6C\"\u{1f}`=O\u{2}\u{1d}D T!W\"L\"O\"Q\"M\"K&N\"=2v\"<\"R\"I\"@\"D\"E$q&u\"S*U*N\"n$E&t:J!u,\
        s!Q\"vKF#C&B=E/p#E$N0\u{1a}$!MLMtKxL8\u{b}#%F!JFN~N( J!J$t@H(u\u{1f}`(L%q-\u{19}! K'7!)q` \"\u{1f}`\u{1e}tW\u{16}\
        % F%L*s7H/q )!FJ}\u{1a}$!BDp$L4v@\u{7f}# R4p2Qb~H F!L!M!I#Q!z(C$V/T$S!L!M!D\"o!O!o(D*M\"K/I#E\"G$z$B(J's!K4L#s#\
        v,I.L!v9t0H\"u(M\"T!o+tRz1 U!Q$O\"O>S!P!T$N0L&L!OSI!I^vTN$G\"Md5+ j\"O#JCP#D#R-H!PiL\"BrMHJ!EMA3''K2uVI7sG}#u6J\
        @!!GxW%& p%J!N!N>N\"N\u{f}q! u&#- z!?!M#>\"@!J=J!s!H\u{1f}`as!E&HG\u{7f}$Ev!G/G2vX\u{1a}!!BDu* k\"N#LCN&O-J%LeL\
        \"@rK2]( u!G!J%I@L!O\u{1f}`\u{5}E#)#!MFK'Q\u{3}\u{5}$ J%uAJ%vQc!]q\u{16}\u{5}$!MFO4J'LGb\" LFL\u{0}b#!C!LCK(d0 \
        P!J$L!N!D!L!K&u!C'Q.n0L*O(v\u{1f}`Nt\u{10}\\!Gs\u{14}#\" G%r[t'%D\"G>{\"D4x\u{1f}`Nw]\u{1a}# EFI%n,*$!Q$G\"9>L\u{5}\
        g!!FO{#\u{1f}`Lx\"E\u{b}f$ v\"KDv\"L!\"#!t\u{1f}`kt'$!(OwW# K=u\u{2}uT^( q!J&N?p'M5N\u{1f}`HO?F\" L!p@4\"$qFm1G\
        &!MDG!r\u{1f}`PN#s\u{a}y!Fx{g$\"s&N\u{1f}`\u{2}sJz! Jdp!FvE\u{18}'%L#M=v!J%J\"L.q=\u{f}\"\u{1f}`\u{4}J:Y#!M&I[G\
        G\u{1}\" vFyD=#!F$M\"L-(! LUB!Fwm\u{16}$\"r\u{1f}`FHKGj\u{e}$!M!P#JnN2\u{f}# NFJ!y8=!!G3?# r!J!M:y\"!p!N\u{10}}\
        (%J!P!p6H*S!U\u{16}MoPAK$ J!tEK!w3?&!MDq\"N\"K6r\u{12}x\u{e}[\"!FDF\u{6}:# N!KEP\u{5}V\"5uXu\"A-#J\"N!M?T\"S!U#\
        P!L/M$L\"Q[r&GT5$ x/J7z/K\u{12}T#EH1x2Ie & s\"M&O#J=N\u{8}rH\u{9}( K!r$w\"K\u{15}M&u\"K1wE5{ m!e!V!O!J\"Q\"R!O\"\
        L!P!K\"M\"J\"J!M!J\"R\"E$P!R!I!V\"T!I\"T#S$V\"U!r*N!M!G!L!K!M!C!T!H!P!C$F&J&N!O)N!M/K'l!L#I\"Q\"p\"M!P!R6U!q!L%\
        F!M\"P\"I#M#L\"t#G!L!H\"s!L!N\"M!J$N\"N/K!R!L#u$z#T,H!Q%R$T+K!M%Q!I\"l&k4,#!L'MTJ\"q2 n!L!O!A\"@!R!>!O'v7L\"K$K\
        \"M'x_t!B(CqNQW\"EK!HP6!*q\u{1b}L!Fyo\u{1f}! s\u{1b}Q\"(I\u{f}ymq!'Hf]% F%I@q\"Q$FCM\" zFz'[#!M&K@K\u{4}F, u!H\"\
        G\"?\"?;s#J&G0F\u{1f}`=sGBct! z{\u{18}! JhP( I\"R&QYN!H\u{1f}`4G$Mn\u{3}!Fu{0! I\u{1}\u{14}!(M\u{13}k!HN_JX L!v\
        \"M,H$I.P!o#p\"O!S!I\"R$B&A$N\">$s(q\"G(K$?$H$u7Q!s\"r!M\"H#B)T!n&L!w\"O!x$N\"I!s!J!w\"L!z(r\"K!r,v'G/J#y)P!o!A\
        +C%A&E/E'o! y1|$ LGs4H&G\\7) p!>$v\"B\u{1f}`!J)N!F$wOA! r1\u{1e}& q!HDI!n\u{1f}`/s<|\" N!E\u{15}A#EF,v4H\u{1c}\u{e}\
        !'H\u{9}\u{19}! v&S! t\u{16}}&!R%PAO4N!P$K\u{e}A\" o\"JOF\" wFx\u{f} ' H!I&x?J'r\u{1f}`AxDa% LEL!J1w2L\u{1e}\u{1}\
        4!B!>!?\"J!C!?!@'=$s!o#I+J#P\"K!E#O!K-nJt\u{14}J\u{12}0!!I\u{14}R#!s!LFNZy!Gu/\u{2}# J)wFrA>\"\u{1f}`\u{4}uo%\"\
        \u{1f}`1y)(\" r\"Se]#!t&J@u8.!%Mf'\"\"J%K c!&N=j!'F\u{1c}g)!q!G#J@v\"J\"y\"K0y\"Gzh#(R\u{1f}`rI\"2-!N$P\"P>S!p!\
        P!R%N!L1N!SEx8Hg\u{f}% w'D?y\u{1f}`Pv/C\"-qFqi(!,o\u{e}G# t!E&DA=\"\u{1f}`\u{8}{\u{13}5!FwD{% t!D\u{1f}`\u{1f}`\
        -C}b\"\u{1f}`\u{1d}w \\R 9$W!o\"o!k!N&<!A!:!M!P/r#p!>!l\"U\"j$P&F&T!U!N!O!S!R!N!P#K+C#R*O:J\"I!p'L!=!D#w!I!H%w$\
        B!EBFA@\"r!P/D\"m3J}M#EN\u{1f}`cu&\u{f}- o!N!M#G!P?K\"O!N#L\"N!N\u{1f}`'J)?\"5qXqwk$ J3v!KEsD5!!t\u{10})# IEB`I\
        yi!!F~[#!FEy!I\u{6}D\"!KJOu\u{e}!Fv8t! ug\u{11}& o#N\"GAp#R4J^z#EK&u4L#\u{15}a t!K!r!2!=\"p!J!n!0!C!/\":\"2\"1\"\
        3$B'o!F#r!E\"T!o!S!l%P!h-I!S%M.v\"FDR\"P!R!j!N\"S!M#o!S!N%O)R!O,N*P*M$P!Q$j1R\"R%s%r!R*o!T$o!S!X#V\"O1E\"r+r#\u{0}\
        $ w(I>s(I\u{18}\u{4}!FMO\u{1d}\" r!KYB#!NDL(J\u{5}i!Gu\u{f}S&\"M$L\"s?K%L\"u,\u{1e}!Jt&\u{3}% N(K%{Fr\u{9}q5\u{17}\
        !EQ7W% u!A!M&F@L\u{1d}Q\"!O&N^<%!TLK.O\u{1f}`>LPz!!MJ\u{16}!8n\u{7f}\u{b}!!H\u{3}\u{1}6 n!M!O!N#Q!N!Q'K%s1S\"O!\
        L#S!M!P/R!O%Q\u{1f}`LN!N!MD.!&HVq/!9\"N#G!:>x$B\"C!I)J\"H(p\"?(u\u{1f}`FCXg# I\"rDM\u{10}\u{8}!\"IAP!!K\u{8}L! \
        r-\u{17}!cH?\u{7f}#EK\u{1f}`cvf!% r!G!L$K!C8/!#q\u{1b}}$ M!N%P@J$,\" uFtSD#!P&K@Mz8\"\u{1f}`/uhd!\"M:\u{19}! s\u{19}\
        KV ?\"N#o!Q!m!R'9!o!5,I$k$l!G\"R#l\"T!P'?&U\"P\"S\"M!O!J\"T\"D)P#N9G)K#D\"r%I\"H!D\"r!N(r#M!@:@\"z\"F%DAE!k#R.E\
        \"P&K%D(H!v!M69+\"B#R!F!G!C/q/p%REM!p\"k\u{12}\u{0}+!u!@%A!C=N6K\u{1f}`0J!x<F!t\u{e}J!FsH#% s!N2M2L4N\u{7f}z, 5\
        \"L%7!{=l!;(mLnGF[s=t.I\u{10}V!LM\u{0}g\" t!Jx$= K!M!J&k9C!K!t\"I!R!J!K\"p\"u0P!M!I!<!G:K+J4I)J:uYs!C!K!PDJ#t/j\
        !EJQ}\"!tFwHb#EI#s4M\u{7f}i6!l!n#O!R!N!T$N\"u!9!J7S$P!R!S!S(M%O$K\"QLK\u{1a}P'N\u{c}#$!G!T\u{1f}`\u{c}O#\u{7f}!\
        FuJw\"Ev6v@T! JR\u{a}\"\u{1f}`\"w5x*\"Q!R\"R\"q@P!PtI9L`J8ORa! JW45 H!P!R$r!M!K=Q!F&t&u)I!M!M\"P#I!E#K,u\"I\u{1f}\
        `4AZ\u{2}!!N\u{18}B!Ez\u{2}z% K#R$L,tFq\u{10}\u{14}\" K!v!x!FvGn'!B&t>F(r\u{1f}`IL#rO]# L(r>Ld)# MKK6O=y#!C&DAO\
        yv!KN\u{5}s\" sFs`K! s\u{1e}$!(MI\u{1e}'\"N$K!O.s0IHs|L\u{1}\u{0}#Er*N4rwr\u{f} L\"W!\u{2}!z!J!Q\"W!(!2!*!:!:\"\
        M\"G!J!P!T!<\"M!S#@\"T!U\"Q!U!N#p!R!M\"z!s!M!T!U!S!8#D#M\"H!L!P!V!K!K!p!k!L!R!E!N%K\"H!T!K!M!<#R!P!V!J!M!P\"x!r\
        !O$K-@$t)p!P!P&T!U$T*P\"U!O!U!n\"Q!P!M!R'T'J.L!N\"x!s!Q\"S/U!R#P(U!N!O&u!r(U!R!O!u!n!P!T!K!M%P#E'M6\u{1b}&!J!GD\
        u!L!F%Q|p% J!qDu\u{1f}`cH3)%\"pCG#o!z3JE7) l!P!NEQ4L\u{1f}`2I\"M;N];% q'O?v9I\"O,!!\"Hov! s\u{5}U!!Gr\u{d}! LL \
        ( r!J$Q\"J@M4H\u{1f}`TL\u{6}v? t#M!Q\"H!M!N+P+M'P!o!P!O$P!P!R-Q!V!I!M\"L!M!O^N<G\"zeM!K*S!M-t!F\\<\"EKOQ0_\" r!\
        L9;$ s!?!H&C'B$!?!p%=\u{d}r\u{15}M(!R!P$M&r<N%M\u{1f}`]NIh!'J3`$ K=w\u{7f}K#w-@$&G?M)r4L\u{14}3%#P!q\"N\u{1f}`.\
        M,f$(J\u{1f}`\u{1f}`&|@/( y!E&>>A!w!I\u{1f}`asrb% KCv\u{1f}`zJ#vM.! t}L&!R$I\"r@P$L0Me\u{1b}!EM.\u{13}\u{1f}!! \
        |!Z!k!C!X!E!R!Y\"=\"I!F!6\"N!n!Q\"O$R\"K!F#M$R%m!W\"G!Y!K!Y!P\"B!N!I$M!m!P!P!V\"N\"G!S!J\"M!T!F\"I!H!L\"M\"O%k!\
        T\"R!Q!I!N!K\"H\"L\"D$G$p'K&C\"p!O\"n!T\"Q\"s!Z\"M\"q)I&q#O\"V!V\"S\"G\"l!M!S!R\"k!H\"s!N\"t!O$m!R\"E\"t!Q\"l#O\
        \"N\"O\"H\"I(L\"o!o!O\"I(o!R\"P$K\"L\"K\"i!L\"J#L!T!F!M!I!N!O!P!G\"F\"R\"P\"R$l!H&qoG# q!J&J\u{2}:-!O$F\"s>L\"B\
        $J\"v4>Ts8r!J7IFOs\u{7f}\"\u{1f}`vK]z!\"r\u{14}K#!I&D!L=U* E\"A!D#E\"<!9!~<I*t4oCj!Ft}l%%P@E$q\"Q2EM\u{f}\u{19}\
         Y!k!r!R!M\"k\"f!N\"F\"H\"L\"P\"W$O!W!L\"K\"Q!q!T\"V!y!M\"n!S!W!k!R!N#S!Y!M\"N!Z!K\"L\"Q!m!T\"K\"J!N!R!V!M!U!K\"\
        H\"H\"K!U!O%l!O!W!R!O!R$M\"I\"G!R!C\"O)K.P\"U#U\"Q!q$T\"m!P\"E$l$P\"O#p!r!R!R$N\"U%s!P\"n!T%T\"M#T!r&P&G$P(X*Q!\
        V!y!J!R#F\"J\"G\"X#K#T!X!M!L!T!S!Q\"O\"H!K!M\"L\"S'M$t#qC>! uqM!Fx3`%!R$RFP\u{1f}`\u{2}x\u{1a}\u{b}![v0\u{19}? \
        r\"R!S\"I!K\"P9N!O#T!l\"O!V\"M!Q0R3MIF#M5r%K(I7q<{!u$k!N!O0o\"O&N-q\u{1f}E$!EDJ(w4Kjz\" v!Bf\"\"\"sFu:t!ryve*!D\
        !M!K\"o#N?G!O!P\"m4C\u{1f}\u{7}$!Q&L@R&MJ@!!mVX#!v\u{1f}`kvx \"EO\u{8}N?<* G!@\"J\"z@D\"E${4E\u{1f}`7E/\u{19}B \
        I!P!O!K!?\"U!D!P!I\".(N$~!C-k#T!S&L,K\"S\"R$M-;!\u{7f}!E\"E!5\"@\"8\"@&>\"D\u{1f}`%J!F\u{1f}W& w!D&G?i!H&Cw A p\
        !@!p!P\"P\"P\"I&D$G*I(O#m%G.L$H\"J2>Gr\"q#I#J!O!Q!Q.N$r#GQF\"A(n7L\"J/AxZ#E~\"B4\u{7f}\u{4}K$%@\"@\u{1f}`\u{2}q\
        yS&!F&w!J=M(v4M)\u{17}\"\"I#L%|!q|(h)\"P$K\"MEW2T\"SYr7IvILr\" toD\u{e}<! F\u{15}j%!t!LEJu{%J(}#\u{1f}`\u{1f}`)\
        |\u{9}5!Kvo\u{5}+ F!F!T#m!k!M!Q>G!G%m6O9\u{3}#\"L\u{1f}`\u{6}wl~#!r!LFN\u{1f}I\"!G'MtI#3t\u{1f}`-tMG!EMJ\u{19}%\
         IEz!I%I4z~\u{2}( J!w&D>v\"F4u\u{1f}`Nw%v7!s!n#>!C!D!F=y\"B!C!A&H(s!u#y!s#C\"G!H!v&K!I\u{1f}`@wVf#!E&rrwn\u{b}#\
        %G@M<N\u{14}\u{14})!R!p#K#o9J\u{10}KJH;K2N\u{0}DF K\"j#N8Q$S%P\"X#O\"S/V#N\"R<N(L'K(I!L\"J%F!I\"R\"S#T,H4H#Q!H*\
        I;H)S,M%R\"U#I!Y!Q!Z-N\u{11}Q#!C$K\"Dph& s!F&F?t!G%M`9\" tFv&q!&Lvz\" IFL7%$ L!w\u{13}I!xZ\u{1a}% s!N2M2L4N\u{6}\
        \u{2}!NM2t1 A!J$C\"}?F\"R#E\"{!O-A$E#J7u$G:I!G\"uv\u{13}!9x\u{1f}2%'D?t'H\u{1b}sZs}P#EJ$s4G(\u{8}!Fs8@\"&tFv3\u{b}\
        !Et]y!'LL8\" s&Nd+$+p:q,Q4ra\u{13}# q\u{1f}`=G3\u{b}%'N\u{1f}`dM=G\"v`a% E)z<O*w4>\u{3}0!\u{18}v8l.!E$E!o!M!P9L\
        %M!L$B!n/M!K\u{1f}`;L\u{1a}=\"!ODK\u{1b}M#!F!vEJeI$ Q!o'K\u{15}qTk\" t!G\u{9}i* L\"L$q@J\"M#w!u\u{1f}`?xCJF\u{4}\
        \" I\"qN\\0 W!>!S#C!L!9!I1~,R`D!w^tQv-I\"J!{\u{1c}\u{7}%\"K%JFL\u{1f}`uud:!Kv-N!\"qVN!EGP\u{19}(!N%M!K!P>p(M\u{1f}\
        `=xj;\"EM:H\\0$ x!GE{!G^M!#q\u{1}\u{1a}\"\u{1f}`=C d!(N*\u{b}!UGuM!Gv)^#!O$o!N&\"$ v+J;v+JaJ\" sFv[o%!p!Q%J\u{1f}\
        `>J!\u{7f}% G!sDL!H!u$4! qc1!!B\u{12}9. s!J!P$M!H!K9N$Q!r!M%M\"G\u{1f}`INF\u{18}\"\u{1f}`AuRb' \u{5}A\u{4}!1\u{1f}\
        `T\u{4}!\u{4}!1S>\"!EEu,()#A\"A&u!G9v,L4x\u{1f}`Nt`2\"!m!KNn$\"rCw\u{1f}`ev\u{a}\"% s%K@L!t9M3\u{4}!\"o_D!%KB\u{13}\
        9 p!P!P$S\"T9N!l&O#KjK%J'l#P!P\"M)m\"L#M!R\"JUL)N!l\"Q6Ox\u{7f}!!Eis$ q!Q!LFM\"\u{17}#EJ,t4L\u{b}*$ R3u3Q3t\"K!\
         LL\u{17}! vOV. R!I!s!P#T!H!M+K3T&P!N5P\u{1f}`NIOD\"ENDALb!%IR\u{f}#\u{1f}`\u{1f}`.xuS$\"ACL$w4CJx/ q!Q!Q#L!P!O\
        !P?K%Q/M%O\"O\u{1f}`GL'J8$% I#pBQ!J#o;:. B\"<!>#@\"=#E!{9i!D+N!t4j:x\u{1d}t)x!GxY\u{5}\"\"L2pgk&!v$L\"J@x$M\"KY\
        ,#Et2H2v\u{17}I$ z!L&J\u{1a}wm\u{5}! G\u{9}o!F{w\u{14}, o!M!O#H\"D!P?L$K#P\u{1f}`Uu-L(#' v!F$E\"F\u{1f}`/J`v\u{1c}\
        \u{17})#M\"o\"B!IAP\u{1f}`dq!Q!G\u{c}e\" q!F6<\" wF|:[$ FEx0E2tK+' p\"H&M9r'L\u{1f}`Or\u{b}W,!L\"KBS\"B&s.F!M#@\
        \u{8}K!z!Ics\u{13}'$ z!EEr!I\"r! p{=!EB*K\"4W2H\u{5}{! r5g6 V!Q!r!P!P!R\"N!T!N>R\"Q#R!S.J!T#J\"F!S\u{1f}`7M4L\"\
        L\u{1}[!'N3P#=s\u{7f}K#tB\u{d}\"\u{1f}`=zA!\"\u{1f}`lx\u{c}$!!H\u{1b}\"\"!NFPMO# t\u{14}|\"C\u{1c}x$ v!JEv!K\u{3}\
         $ M!t\u{1f}`kv7\u{1f}$ v=J\u{7f}v#Jy\u{7f}$'K>{\"G4{cU&!v$F\u{1f}`~K!v%vd2! KN\u{6}9!L\"P#W!n!K!K\"P$M\"K\"Q\"\
        M\"Q/n!R%V\"R!N,M!Q!R%L+M(MPT\u{3}MB[$%N@q$U4o1[$ q!E\u{1f}`!w\u{12}\u{d}!#onr\"EK7K\"\u{14}$!BFD\u{1f}`.vU\u{a}\
        \"EF!N\u{6}%!Mp\u{5}F! J\u{1d}\u{a}( t!r!K#RCR#R\u{1f}`_O56) p!K!O%M!H=H!l!ImO\u{d}\u{c}\"Es8uGK!Vy=p\" MGM$\u{15}\
        , @!\u{2}!A#C\"E>A!C!\u{4}$E\"F.@vu\"N) G\"R&p>K'n.O!O\u{1f}`MNl\u{10}!'t8\u{12}! K+t!FvJ\u{16}&#o\"M@F$w\"N2Hg\
        }* E!u!IC{\"G&H4{\u{1f}`\\E!z<~% s!M&N@P5QPb\"EJ8K!\\\"!tFw<F%Az!D\u{1f}`Uz!DiX/ Q!I%N\"K9t$N!u!P$@0FQwDI%s`Q!t\
        \u{6}h!FQ\u{d}\u{18}2 P!@\"v!>!L!T!F?S#o!E!O!S1U\"Ktl\"Pis.Q9u( s!O&J!Q=J#L%N5G}\u{1d}(!B&L<u#v!C\u{1f}`vN#u\u{11}\
        +* q!G&G>I!o!K\u{1f}`Oy2s!IFA(!O$O\"A(F8D6DH\u{7f}bHj=!\"q^&# R%JBQ$N$!<!q%DF?\u{1e}3# IEJ!J1\u{0}\" wF|G[(!>%E\
        +E!v3W2K!r1=\u{8}c# K3r3L\u{16}E* n%D\"M!M9C%p(H\u{1f}`Hv!C\u{7}j!Fxw\u{5}!tS@X!&J\u{a}1#E|\"D4|1a! tm</ G!t!F!\
        K\"q\"G!O=m!G!r!H!N$I\u{1f}`[JkO- A\"L#C\"F$t!o:F%I!K!K$m*O!K \u{3}\"!JFI`a% o!C&C\u{1f}`9t;I!Hu\u{12}\u{d}#EG)\
        v4J7\u{c}# r(Q?P\u{f}G! K<\u{1f}$ L\"p%N>Q,X%!H$G\"KDH\"Mg\u{b}!!E\u{4}D+ U%P#n!N&M6i\"M$I0I!N%O\u{13}\u{1}\" q\
        !N'J!GuyQ\"\u{1f}`\"z]$!\u{14}wBe# I-uFn8\u{5}; H!6!|!>\";!=!<!?!9&=$B/L$L!;!q%?/f#A\"ASJ/s/t5K/t?u4r5r\u{12}m#\
        Au\u{1f}`VuQR\" |F|Oy\" q\"I\u{16}r\" r!Bwv\" I$q,\u{3}$!I$I#M?J:\u{10}% J!uDI!J!x#q$ t!I\u{1f}`ju\u{11}4\"!sFu\
        #`-!T$J<N$U\"Q$I\"N.N&H\u{1f}`6N2L&J,s\"\u{1f}`\u{3}w \u{c}!FtT'!!Ec)+ p\"M$Q!I!F?I&L\u{0}tup'K&F]\u{9}\" J\"p\u{1d}\
        8'!@!M&J*q%L/L1JXD$ n!I&K@Nq\u{13}!Fx\u{9}f& s!H%H?L\"C%M\u{1}vt A!j!t!*!9!l!j!j!p!(!>!&!<!3\"+!?!)!@!+!?!4\"=\"\
        =\"C$B!H\"l!A\"j!L!m!k!9&7&8&T\">\"R\"U!i%:&4\"u!O!B\"C\"n!m$q+S%C*N#J%L!M$J!R$Q'N#K!T(o+L#K*H#H%R1O#S$o!t#K\"l\
        -r#S#=\"S!Y#7$7\"8)B\"r+qt^! tD\u{11}! t\u{f}\u{8}$!A\u{1f}`$uGu\u{1b}+% K!w\u{1f}`\u{2}K!wN^%!O$H\"F6I\u{7f}uD\
        7!Fq ]!_tQ%# v\"D&E\u{15}]#Eu#L4uwJ$7r.MLw\"L\u{b}L% K@o\u{1f}`-\u{0}\"@2e! s\u{6}m+!T$I<N&Q$H\"N.O&L\u{1f}`6N8\
        NPu!!I!\u{7}5 I\"S&T?V&O.F>LCL!G$G-v\"F!p+L!r*CCJ#t+I/t!IBn. U!U!RCW#U8VLN1N(OfP\"O&v%R1V\u{16}<# y\"I!Idp#!I\u{1f}\
        `\u{1d}G3\u{8}\"\u{1f}`yu\u{b}C$AM\u{1f}`VM\"v}\u{14}! H I\" s&JQt\"!HFO&\u{1f}!Fx\\m#Eu\u{1f}`hq\u{f}\"!!F$h' \
        R\"TDQ!M!Q3NkH'\u{19}\"!JEs\u{12}\u{d}% P#rBO$q4B\u{19}Q$!K&H?s'I\u{c}J! z\u{0}:!F>N\u{7f}\" vFz3K#\"nFN4V7\u{1f}\
        > I!p!u!G\"9#l!2\"2\"8\"2\"=\"76F\";!S!U!V!<,N\"J\"=!S!R/G`I7GCF8V%R5D\u{11};!\u{17}wRE/!H!n$I!L;O%I!n$M\"Q2J\"\
        GaJ\"urO8M\u{4}Q\"\u{1f}`Jv\u{a}~\"!H[O+\u{10}!Gw\u{6}0\"!L&P\u{1e}8( F&O;x!J\u{1f}`TI!x!J\u{1}m\"!v\u{14}w1H#%\
        J\"K@Jr\u{13}!!La1$%J\"t>A(w\u{0}\u{15}#Hp3J'K7>% v\"K%L\u{1f}`|tG=! LB4$)t<R*u4P;-\"&L!E4W! t<t\"'E@u=m' Q'P@P\
        %N!O/OzKx>\"\u{1f}`vt\u{9}U!!F\u{14}\u{13}!3sH\u{1b}\" IFG\u{6}e% I%w\"N?I%y\u{1e}pA N!P\"L!P!v!R!N!O!8=N#M\"q!\
        U\"P-L\"N\"S!F3R]I!B!N!K\"n'uOL(z\"N3K\"O\"o!O0M\u{19}9% V!qEy5EJC C% v!N&L\u{1f}`|w0b' q!I!N#M#M>l!N\u{1a}v\"\u{1f}\
        `\u{3}?=b$!M&K@L&O83) G#H#P\"B/K!sXC\"s!NV=!'KT]!!Gc\u{9}!1q I!NwR\u{13}$7H!nYI!q4Q!FxHH!!PA\u{2}'#H#sCM#r\u{8}\
        R\"pwrEp!!M|V![wWX#!T&K\u{1a}tp]$!uFt\u{1f}`bux)! J'&##mBo8n$S% E!y!L#LBq\u{1d}x%!K&Q@H&L5Q\u{7}\u{8}$\"qDE\u{1f}\
        `bw\u{1f}c#EJ9Jvs_P!!O5\u{10}& r!E&N@Hmv\u{4}G_^% N!x!J%?@u9N\"-{Fst7\"BM$t|\u{f}\"%MFNBvM L!p!q!L\"U#p#L$A$O/Q\
        #k#t!L\"K!O%L!K&K!E!@!L!E%Q!O$t$u4I;r!N!H#F#J\"R-O\"q3I.K8N*o\"Q1K!I$o\"o-r^\u{14}!EF\u{d}S# v\u{1f}`'@W\u{f}!(\
        pC[\"!OED\u{b}s#4W\u{1f}`4yo{&!J$M!O!D>O\"LU\u{a}' GEu\u{1f}`cI!I&H+w]\\!Fx2Y!\"O@\u{a}4 S!B!H#@!H!=!C'8$A!}2O#\
        N#O-E!w&JDvXR$oyr1\\\" wEH.o!HNA}! u\u{4}l6 [!P!N$U<J%C!B#<!<\"t1;!<!m\u{15}n!N\"w!q!=!@N=>}$s\u{1}b- V#P%jAQ#V\
        !W.U\"R#TqR!RcTIQ<R+ O%P\"O:I*P#O-H\u{1f}`0H!t+I\u{1}b\"\u{1f}`\u{8}w2U#!A$G\"C\u{17}\u{7}\"(EFK'H! w\u{8}((EJ#\
        R4M\u{b}I!s!uBL!L\u{12}|\"&E@x\u{2}5\"'s\u{1d}u\u{3};\"3qXr\u{19}|!bx\u{8}\u{1c}!\"r\u{1f}\u{a}3!N!P$S!N*O(w.Q!\
        V%S!R1K!N\"HDs'M\u{6}I/O#s#NbE)!P\"I1s2o(L\u{e}M!G\\s6p\"'$%w\u{1f}`,M%x\u{d}\u{15}! G@l\"!L&J\u{18}U\" M%IZi! \
        sT($EJ)tmroK\u{9}c!INS_\"!A!M\u{10}H##E!oFnht!!A1H! v63,!;!K!I$F!H=G!s!<!M#r#JCzZ## P5rXr0%#%N\"IFJSP& F%t@F!H%\
        t4D@9!F{u\u{4}!\"J5p, \u{2}!A!A#E!E!@!D=I!t!H!C\u{8}tl\u{8}!ENs&. g&C@n&F!ViO%J5o&I.JFS+s2R6Ot_# P(RFP,=,!N!R#O\
        \"QBU\"P\"T-r\"P#O\u{1f}`0M\u{0}p!Ku\u{11}\u{6}\"IO4r\"\u{2}\"!JEy6c& r\"N$J@x\"K$K\u{7f}x#Es%N4szM! te2!Hu`N!'\
        I1\u{11}\"\u{1f}`\u{3}x\u{3}\u{0}# p!G&>\u{7}\u{1a}&3?!s2Q^p\u{1f}`6p\u{1f}T$ v\"JDw\"J\u{1a}\u{17}$ SEu&N4s\\'\
        !!E\u{0}##Ex$H4xg\u{0}# s!EEu\u{19}\u{13}( t\"E&I=P!x'M.P&OP!!#S\u{4}S$ x!;!@Dx\u{0}\u{5}!,o<L\" M!H<-\"'L?I\u{7f}\
        <\"Fq&O]e$!E!mCk\"F%B$\"I%J!M@J\"\u{1c}\"!O&K\u{8}M\" LFN\"x# K\"tFn6\u{1a}!FM0m! Ju4% u!H&J>I\"Gk/$'D>I\u{1f}`\
        jFy\u{18}I P!H!K!Q#n!n!s!G&M$H+p#M$R!U!N!N%o!q-M!N!H!I!K;uBP!H!I\"p#J*L#G$s3H\"t+K9F!K'j!M2P\"Fs~*%B@|!O!H\"E$H\
        0z$x\u{14}t&F5u9#F$J:E!n#R\"S\"I.J$D$=\"B(vLw#u6F\"r!F\"JHu1J*E!n,D)A1AjE\" vFv4/![G\u{1d}3!,rmh# I#tFm\u{3}Q\"\
         o!?A\"!!G08!'B*#8 k!M\"O\"S\"L!S!H\"M$O\"J\"=2J!g!P$R0G!S!G!K\"L!D\u{1f}`NJ!NI@#\u{1f}`s{5I?8\"EuEu\u{c}*! sV?\
        ' r\"J!T\"EAx#S\"Gkq\" u!A.O\"FK%v<~\" t/E\u{14}r6\"V!S\"O*G$B+I#F$s\"K\"N\"A\"C/Q!p\"R#O1GMJUq@v!F9PJ|!ERkY!\"\
        C'z\" wFw(.!3r\u{d}u#!D!O#S%>-!S&G:I$J!q!M&MXyKFcr\"v!I2K\u{1b}U# t\u{1f}`vwaC(!E$D\"D>G\"F!L%I0F++!^P`4\" r!F\u{10}\
        I#\u{1f}`.\u{0}\"Ef%!Gu\u{b}\u{1b}b k!Q!Q#M\"O!P!6\"K%o!R&o!W%L$M&Q!P!V\"N\"I$P&P$P!K!O\"M!Q!I!O#M\"O\"N'N\"W!T\
        !R!J$J\"N\"H7r+M\"s4P(M!M'N\"o.I%N0s!O\"M$r\"q#M\"P!P)r&O!M#O#Q-r\"O#l&x$\u{12}#EH$w4H$\u{0}) v!C$@\"J!Q>o!L&M!\
        OR\u{0}' z!G&I>H!}!G4E\u{18}P!!IA5!!Bb #!QJK4wwp#!H&J@LVz!!A\u{d}7$+v:>,{4;w\u{12}!3sC\u{1d}$!MFO4L'LS\u{6}' C&\
        N*t5l!F0o2ne\u{1}\"+n\"s\\q\"Fq%Q\u{12}\u{8}!3ut{$ z\"J2E1J5[( v!D&C!L>o(Knv%u7=\" sFy[^\"!J$Gq\u{12}\"EO9K\u{14}\
        w2 J!B\"q\"I\"<,G3M!I\"s\"M.J$T\"Pts\"NrL#u\"MnG% r\"RDx!K!Lat$ w\"IDt\"KQ!# p\u{1f}`\u{8}H(\u{1e}!\"G2\u{12}! \
        M\u{3}7!%q|x'#H,G(r4Q*I;F!q\u{18}{!(q>S!FuoE! uJ\u{1}\" wEHRb$ w'@\u{1f}`\u{1}yM\u{1b}!\"SaL\"EJ\"v`<# G\"RDN\u{2}\
         !&L\u{12} #\u{1f}`KC'|_'!_F\u{14}K% s\"N%M>H(N6L\" |F\u{7f}s\u{14}!'M\\\u{2}!\"o\u{5}V!(M`H\"!tFuY''%p\"EBI\"u\
        \"K0u\u{5}u\u{6}~$ L!rEK!q\u{5}_!GN9u; p\"R!Q$P6L\"r!K'R&N/P!Q$KTJ!L!m!K\"O!N!n#L'v2G0M'KFt#K4Ooo!Esp3- m%?!CAT\
        &S.Q!S9MRNLMBo.R:O\u{1b}e\"%sBMf\u{14}! rs\u{1d}! u)j(!K&C!N=N#M%J\u{1f}`[xSZ\"FuLp\u{1d}\u{13}\"'L%oZ_\"EL<M\u{5}\
        l\"\"L%H|q!\u{18}t\u{5}m\"\u{1f}`\u{8}yYJ% K'u>P!M'yUj%!H$I\"K?t!L\u{0}$\"%r\"M.X#EF\u{1f}`czKG% o!J$P\"O@L[a( \
        T[S$K[I\"M&Q\"S\u{3}P0b!MuT!!-s]2& s!F'L?I!O&Qa\u{3}!Fz<\u{16}!1r:@\"EL(I`s/ s!F&F!O,G-M&M%Q!I!P\u{1f}`IM#H4M\"\
        J9&\"Ep8q0\u{15}!!B\u{7f}\u{15}$(B\u{1f}`5J8zcM\" v#JW8\"\u{1f}`1| Y(!@$?\"w!I=q<w\u{1f}`Nu\u{2}A#+o\u{1f}`#}\u{1b}\
        <( G%I@y6t\u{1f}`MG%H\"s|\u{15}&!ED}$I$M0w$y\u{1c}}' r!B'L>q!H\u{1f}`.u.b!&q&P# I\"OJK7])!K$S\"F@B\"x$F.w\"A\"A\
        ?Bw U!Y!q!Q\"Q!k!R\"R\"O$P!R!L\"J\"P\"O+p#l!S!T\"S\"T\"T\"T\"Q$J!P!P\"L\"I!Q!M\"L\"K\"J!S!L\"I\"J\"G\"P\"o$M\"P\
        \"Q#o!K\"N&M4S#M\"R(R!S*O!S!P\"R!O$N!M$O*S$E!G\"q#O#Q!L$Q.M&P&o\"M\"p!P&D$l!R%Q$O\"R$K\"M$J$n!Q$nsC; u!T!M$L\"P\
        9N!Q#P!o!T!N$S\"S.S&Q4NNN!P0L!P_m!N!Q0q!O!M&JRh+!K!S!S$PFN\"O,I\"P$L\u{1f}`5IE\u{f}\"!O$m#\u{a}! n~\u{16}# S4rF\
        mDc$ u\"M\u{1f}`\u{1}xTg# y!S!Nd\u{2}&!@&B>M\u{1f}`cq(N@\u{8}!\u{1c}x2\u{1d}$ r3P2R!vak#!=&C@GY\u{11}#'E!qZHTa(\
        \"O$J!O.s0J'MAs|L\u{e}5!!H\u{0}f\"!B'DP1\"%JVJv\u{b}, O!G!G#E!GAJ!G!w$v0E$D\"rFN!FtC_!Fw\u{1b}f!\"rK4)!R$G\"P>s\
        #S#MEI\"L\"rV^! q(a\"%I\"G\u{1d}D! J\u{6}\u{5}!Fvr%* o\"O#JAs!O!O#N#J.H#D_~\"\u{1f}`\u{1d}y\u{d}'\"]P\"N\u{19},\
        &!r$I\"K>|\"E4|<z! H\u{13}u\"!E&N@\u{17}- U!T$R\"Q\"P>R'V3M!Q\u{1f}`4r)O0OZ)\" t%Jz\u{3}( t%E\"I;P)I\u{1f}`Ku\"\
        P\u{d}s% w!A!ICN!u2O!]v\u{f}z\"!CFDcG\" GFH\u{18}V\"!N'M&\u{b}& |!J$I\"M@MHDQw$!r$G\"H@un!\"EK&u U#!G\u{1f}`<NP\
        \u{c}! r\u{19}'& n!P%IBQ\u{1f}`NvP`$ t0J6x0K\u{14}!%!D'S=L!s!H\u{2}0#GI\u{1f}`.x/;c n!W$P!S!T$Q$Q!R\"O#q!@!N!W'\
        L!L\"O%Q$R!N!S!R!L\"P$N!R!S$P!Q!P\"R!T\"T!P\"P\"S$P\"q!@#O\"R!S!Q$P$P?n(T!T-S#R*T(p.P'R;O!Q!S)k%U!S$T!U!R&K*M%v\
        #t\"N\u{2}E% u!H&J>I\"G#x4 l!A!?#J!E!?!B'>$y!<.K#R\"J!F1t!BIu\u{14}KAp!J`A# q!PDLZa#!L\u{1f}`0wGk!!IQS\"(M=O\u{12}\
        n!!K7\u{13}#EMLx\"Jo\u{9}#!t\u{1f}`\u{8}usz!1K\u{b}X# s\u{1f}`vu\u{3}\u{16}# J(rFt!\u{18}#\u{1f}`\u{1f}`(y\u{17}\
        /\" JFHc3$\"PFNyu?u'J#EL)u4M=\u{5}% J!N$pAK%qHb\"\u{1f}`1xg$!HOnL+ R!L$MBP!N&PBI\u{1f}`&H3N&M\u{1f}\u{17}$!HFI$\
        E1Mvz& I!t$G!O!J!M!I#!L&I@PZ|) q!t!;%H>R!n\"F\u{1f}`bGx\u{7}&\"R-K$M4Q&I/P}_P#L\"V!V!m\"K\"H$M\"G\"G5Z#U!U-L$B\"\
        N!V!R\"K$D6M/J)F#L\"R#C$X#T#@'J#?!X+@&p\"=#C!R)J'M4C6E$T\"W!M\"O!U!S!V/UR-$ y&K@t\u{a}vi#$%GAN'qtuw\u{2}\" @&p\u{b}\
        8& t!C!M&M\u{1f}`{y\\J*\"S$I!M!O@O$L!P5K\u{1f}`MK\u{2}\u{7}!rrH\u{8}1\"U#A!J\"T?Q!N#D!L!s!l-s!o%C!EkrGv#yl(!Fs \
        X\"!OEw\u{17}i.!N$O\"H!S9P%P!N$Q\"M2K#N\u{1f}`5P\"G`/!!Gi'\"!M$J=\u{8}! qCJ\"!L%N5L\"EJ*v(r/!r!J%N+K3\u{1}\"G!J\
        !@\"E0|\"w4C\"x$G$u^\u{3}%Az!D\u{1f}`Uz!D\u{1a}(\"EIEJ22-%I!NAK!J#L!P\"t.I]H\"roD\"w\"GE.\" F(s\u{12}9!(L\u{1}0\
        )!O%S!J@O&O.K_Lwy[Jh\u{c}Y!U\"V!L\"R!T!R$>!7$K\"H$O(@\"M!T$Z!T!Q!V#Q!O!N!M\"S&M\"M\"P!Q!Q!R!Q!P!R!T!Q\"R\"Q!Q+M\
        \"N$L\"K\"J/L*s+R&N/R\"I$j&HHq,M!T!OEJ)s&PfD+ J!w&p>o&D0;&tcugF8y+C\u{19}\u{1f}#!J&DFF\u{4}\\!'KYE! F\u{8}Q# G\u{1f}\
        `vI\u{3}l$ I\"rDL\u{7}w&s+ n!@\"D#r!?;r%F\"F$F\u{1f}`Kr~=#!BHL4v;1! q\u{7f}W! r%;\"Fv/H-P#!N$M\"K\u{11}\u{14}!F\
        J =# M!v\u{14}vC\u{d}\" N&pZ!\" K\"q\u{14}\u{7}, \u{1}!9!E%B!J=K!|!>!G%C.F&GVu$ u!@$FAq2Y\u{19}!R!r!R!o!V!w!X!r\
        !R\"O\"=\"V\"P\"R\"O\"R\"F\"M\"Q!p!Q\"P!p!K\"n\"T!i!P\"S!p!S!i!O!M!O\"C\"Q\"Q\"S\"O\"N!V!N!X!M!X!N!Q!H!P!L\"J!X\
        !H\"O$T\"O\"R\"R\"O\"I\"K!Q!M\"M\"P#L\"K\"M(L#R#T%N\"Q!p\"N!h$S$K\"o!Q#S\"T8R\"T$p&V\"S(D\"Q\"R&T\"P)P!p!M\"I\"\
        M\"R\"L\"Y!M\"H\"k!O!V!M\"N\"M\"J!M!H!O!P\"J\"P!R!J%K#n*o\u{1}\\\" rFw'\u{4}\"\u{1f}`kxt&!GJ=n!!G`\u{8}%!I$G\"K\
        \u{1f}`\u{16}s\u{11}u%!9&R\u{1f}x1ykxGn!Fv\u{6}f&!M'LCG6FdL\u{2}KGb\"!HFKdT$!J!N%GAP+E- V#P%jAQ#V!W.U\"R#TqR!Rc\
        TIQXn!!KR@!FyIW-!P!S!J\"L\"H>N#R%N!O1R\u{1f}`4x;Nn\u{10}!'Kdu#!LFN4K\u{c}`* r!K$M!O@p!K$N!N0K#N\u{2}\u{0}-!z!3%\
        >!F>k!o!<3g!D\u{1f}`Ms!I4rS6!!Bf%\" KFL\u{5}n\" sFtoK% p!;!G\u{1f}`\u{1}rQ~\"/G7uO4%!G&G?v!G&G\u{11}Y' B!P!O#H\"\
        sGL4LV4%\"N%I!MFM\u{7f}x\u{1e}m! u\u{0}y\"\u{1f}`\u{3}\u{0}+\u{19}# v'E?t)=% p\"P#JAv\"N&5\"\u{1f}`=t1b\"\u{1f}\
        `RHoc!qv(^$ P\"u\u{1a}K\"uv\u{f}\" uFw\u{d}\u{1c}\"!lDl?\u{8}#Ez*G4z\u{1f}\u{19}$%u@v\u{1f}`hv8\u{a}& C&GGP4s\u{1f}\
        `Cwy\u{2}!FzIG) p!>$v\"B\u{1f}`!J)N!F$w~a# L\u{1f}`Stmo'!J$G\"w?E't\u{1f}`>vDH\"'OARG<$ H!H!vFsBv!Fzf\u{1c}) i&\
        I!L!S>n&L!L!R\u{18}I\u{1c}P\" J\"r{{#EK!E!sa\u{12}\" LFIX?$ u\u{1f}`\u{3}y%v\u{1}V!!J\u{2}N( N\"O&Q>P&P/G\u{1f}\
        `!unP\" MbNd\u{6}\" m%L(.!Fw\u{13}J&!E$JBI$J\u{1f}`cs \u{b}\"EK6F4\u{1}) w!=!J%C>G!t!B\u{1f}`\\w\u{7f}!% s!S!N#\
        N@M3a# w\u{1f}`Exh \" GFH\u{3}S#'t\u{1f}`\u{8}uR'!'E@\u{f}4!G\"@\"T!N!H!N#t!p#8$9&r-L!L%O!M$o.P0K6N!qfx#!=&F@G7\
        I#Bs\u{1f}`VsHs! s`\u{7f}!'J>wB :!u!N!9\"C\"|!K!B\">(?$D.m!;!t\"A\"E\"t0B\"D:n?E\"r(D\"qPK6y+G#v/F!p\"I\"I\"r/u\
        \u{1e}K! sQq!!GA~%\"LCL\"K!L&uO~$%GAN'qtuMn\"!P_Kb2!?I\u{17}o$ p!O$M\"L!\u{7}!2q\u{7f}X#!p!N%Jta# r!A!B;\u{c}\"\
        4KEsD=$!PLQjs~Hi8\" J&okZ!EHfB#!H*M<L\u{7}M#'O\u{1f}`;s\u{16}\u{1f}$'K>Q\"J&J\u{15}w\"\u{1f}`\"wuj!FwlJ!\"o-p#E\
        I$w4Jvs'%RAD6N#K#L\u{1f}`FL(a9 N!o$R!M%9(O%P)N!P$k!Y$R!P!T.M$N#O2O6y7JEJPN!P1Q&Q\u{16}\u{e}\"!NEK]]/ I!t!K#S\"H\
        !M(>?F.H\"F$w2x\u{7f}L6G!{\u{11}g#EA${4D1\u{14}% v\"HCI!v6JL\u{16}\" K!o\u{a}^%!L!T#M\"JFL}i& K!D&r6s\u{2}s%s}\u{7}\
        #!u\u{1f}`'u\u{6}n$%l!F?U;I6\u{12}# J(rFt\u{11}\u{10}\" HFI)l\"!O'E\u{a}\u{7f}!\"MC\u{e}!!GzB\"%uFy(\u{7f}U O!q\
        $W!L#K&N\"K\"?\"A\"L!G*N\";!k!G!o$P!M!q!O)G\"D#T!M#O!E,A$O\"I\"w$F<G#E*E\"r!P\"F.G\"t&?.x\"H(v$J\"E0B'u%N!K*P:w\
        !B#;dd! Fp\u{6}\"IO4s>\u{a}#Et\u{1f}`tu%@#\u{1f}`\u{1f}`#xTx\"8nZk\u{1c}0\"!tFwA\"! H0q\"%F!o*-!Fvl # G!t!HH\u{b}\
        !!Kp8! K/p!\"Mc\u{3}!_NYq! v[W\"'DTM:h\"!KFO\u{1a}8( v!D\"DBI\"I3s\u{1f}`Nud=# M!v!I\u{1d}X% L#B\"CFI0K98# M\u{1f}\
        `@t\u{1b}L4 P!M\"M!T!w!Y!N(9$;2l\"K\"O\"p!X/D\"P\"mtNFqQOC$\"!>&>\u{1b}\u{14}\"\u{1f}`B\u{0}\u{f}z!Ku\u{1f})! s\
        11\"!J%Jy0#!?\u{1f}`0|(K$&I?I!G&JQ\u{11}\" w\u{1c}|6S&%C\"O@R'P.K%H\u{1d}5\"+sFp? \"'K?v\u{1f}#; l\"T#P#R9N&P!Q\
        #J!o!T/R#J#SSL,k!M\"O!P\"L'K\"m%M!R\"LDO:N9R\u{0}\u{1c}$!K$FAv!L_\u{11}&!O!UDm!P!T|C/3-!P!R&m9M@LWL\"I!K!p\"FxM\
        \"L/N2w$ A&o!J?GJ%! qaC#At\u{1f}`VtF\u{1b}#HQ\u{1f}`NsL3! J[\u{4}&!M&M+qIM\u{1f}`NHpf%!@$G@F$y4G\u{13}K\" K\"r=\
        ^\"\u{1f}`\u{1d}u):#'n!GYqO,#(P=r)I98!7n\"A$ JEv\u{1f}`cJ\\\u{1}!!qb\\\"!BGL9q%!C&I:J\u{1f}`VJ\u{b}4\"'G1p9-& z\
        \"G%B>K!v(C\u{18}p# p!IFHyE! r\u{6}5% s!K&B@Fzww\u{7}!EM q!!D%6# OEM&G\u{16}~!'Ka}\"!uFv\u{1b}5\"\u{1f}`\u{8}y\u{11}\
        SG T!N!S$U!E!O'=&K,L!L#K!R!N!O!q\"p!T!J!O'B'l!>!H!8!F!B!O!@*K$u\"A\u{1f}`&M!P.z!G!J%M!M:\\\"\u{1f}`Hy\u{7f}B!!F\
        sr!%L\u{8}g! s\u{1e}~&!E@t\u{1f}`Jv!K+tSG\" r4Th\u{1f}!Fz3L! Lk\u{19}!!HlR!-s\u{f}l!$pQN!&J\u{13}\u{13}\"!sFv/]\
        !&MR`#ES!L5N\u{1}1$ y%KAt\u{a}v!K& p!K&G!N?M'K\u{2}\u{c}$\"NFM\u{1f}`NH\u{1c}Y$ Q'M@J5T n\" zF{&V!Fv'>!Fxz#$ t'\
        I?v!HAT!-u?U1!p!R#F\"D7L'F!s!=!M!~4>(JWF!z#L!uCvF+# t\"NCMCt!FLIJ! s_6% K%M*r7H9O\u{11}{'!L%O!MTF&J\u{1f}`HKx\u{13}\
        !&Q4_\"!sFt9\u{1b}& LEG!M#w\"R2C\u{1b}\u{0}\"\u{1f}`vsM\u{7}! L#?\"!MFJo\u{14}!&L\u{1c}$!'MDf$ s!L!K%Ik\u{b}! s\
        A>! x;\u{19}#%KAw%Ls\u{19}+!8$H\"B;s%@$I!N!F\u{1f}`IL\"s\u{1b},3 I!B!M#q!J?\u{7f}!C#I\"L!M!B0x\"z!N!t!M\u{1f}`F\
        B#t=\u{0}* p!I!N#D\"B!P=S!o%F!M!\u{d}5 P!q$Q\"L6G$I$U#R%L.H!R&NTI&R!t!J!G\"J!t\"F\u{5}O8x!!s\u{13}+$ED!w#|4D3\u{f}\
        \" yFy\u{13}f!Gxdm2 3!9!{&G=g!?\"mlE%t%r4tDt6n6D%C\"p3F\"tc4\"!J!T>f\" LFK5\u{1e}!Gx\u{11}\u{c}' s!C%M!F>N\u{1f}\
        `czzV!&q\u{1a}3T R\"n!R!?!N!W!S!k!I\"S$O\"P!q!L\":.J#S!R\"O\"Q!T!Q\"K\"S&N\"O\"Q!R!M\"P\"L\"K\"Q\"K&:&R!R!MLS.M\
        &O!ocP%L)P!Q$G\"S*G'J\"s&v^L- A\">$A\">#E!{9j!B+O!t4j:x\u{1d}t\u{6}|!%L\u{1f}l# J\u{1f}`>wme!Gt\u{c}a' r!I&M@F%\
        R\u{1f}`\\I\u{4}J!'rP}\"\"PFNRG&!M$JBM$K\"L2LFr\"\u{1f}`\u{10}v=\u{1d}!EJ17\"#QCM\u{1}$! o(o\" r!B\u{1}@*\"U#E!\
        L?N#R#B!F\"l-L\"BZ\u{1b}! MBl!GJ,i!Gu`J0 n!G!N$U!I:K$V\"N\u{1f}`FH\"M(K1q!J!N$O!*!&MFY\"!u!J&W!Fy\u{15}/!'L\u{14}\
        ,\" u(F\u{4}'!FE\u{12}R2!N!J\"n!B!N!J!LCI!O\"O-K\"S\"F\u{1f}`,u/I4M?CB\u{1a}$!J&K\u{1f}`oJGy# p%ABSHH#!BDR\u{12}\
        y\"(!!AXf$!D$I\u{1f}`,uq\u{5}$ G%q!M@K\u{5}\u{13}!!L\u{17}T!NL9L% q(K>L\u{1f}`LGKm!,o\u{c}\u{11}(!J!K%K@N&M3M^K\
        wO',$ rFN\u{1f}`LG%U&!K%N<M\u{1f}`Tt\"N\u{a}\u{7f}! w\u{18}1!-seM$ p!K&I@Iyw!&LBL#3H\u{1f}`*z(-\"\u{1f}`\u{1d}x\
        F\u{19}!EO+|'!>&x>v!P!E4D&}/\u{7f}1 r!>!m!H$F:K$Q\"N$r\"L2C\"IKE8I>G&ANK\u{11}t# q\u{1f}`vx:b2'L;Q&n$I0H&NYM#J#\
        K#G\"I*K\"rXJ-Q+v'J&pKKC j!O$O\"R!Q=W!h!S!T4R&T3G)P8S\"K\"H'P!I\"M1B$P/H-K!P4j!G#Q'm#H0O!V#E\"I!O.B\u{0}\\%%I\"\
        v\u{1f}`SI\"v\u{7}c$!r\u{1f}`GL!wgR#Dx\u{1f}`}yL*% K!K\u{1f}`JJ#v\u{3}>\" r\"N>o! HM^$(@-p1NGp@\u{16}!%qu=#FN\u{1f}\
        `byN\u{4}\"!KEv4u#\"RCN=JJQ!3s\u{6}d6!R%R\"Y@X#L\"T/RYK%N'k!J\"Q!R\"M'I\"m!I%Q\"I/kNW:S\u{19} $ G!P$sGPg0! Ij:+\
         k!N!M&Q?O!Q&Q3K\u{1f}`3s/qrL#)q\u{1f}`\u{7f}v9V( n!K&M>K\"K\u{1f}`az!M\u{e}S1\"Q#M#R;N#R!V!R#M#S1K\"KqIZL\"O:N\
        &N1Nbw$\"M#ICN#K\u{15}\u{17}$!v&J@x&KR.'!H!S#L\"KFK\u{1f}`>sk\u{1a}! sF9!!BnJ# MFL\u{a}r'$\"!tFuOI\"!C!r\u{17}8\
        '!D!N%I?t!J!N%H.\u{4}#!PDu$L3M$!L\"M\u{1f}`\u{6}MI\u{f}\"!ELxO\u{b}/!G$H!n!=6F$vyF\"s!D!L!Fks!F*F!v\u{18}0!Ut\u{7f}\
        8$ s'K?u'K`S0 O\"N#L!O\"q=M#M&siG$w!I%F\"s\"NeJ$tY\u{18}\" KFM{\u{17}#Ep#K4r>o%!;=q'KwQ$qB.& P\"n$L!HGPfMG@#!N$\
        F\"ND_!EN\u{18}\u{e}\"EE8Ch}&EF\"K!J!v!w$uIP! sX9\"!tFuB\u{17}\"%I#KzV#Ey$G4y\u{18}7!Fwm\u{17}!!IrC$ K!vEL!w[48\
         T%S!T#K\"B$@$L2s\"Q!k!N\"P\"C.q\"m\"S!S\"T1C\u{8}rLR!S!S$Q\u{12}('\"M$O!R!T>s6P$M\u{17}N!GIO\u{1d}!'K\u{11}\u{a}\
        ##KFL\"t\u{f},!%I+3\"\u{1f}`kva;!!I,/! I]\u{13}&!D&A9o&svt*th\u{13}!Fu\u{12}m'%M<P*O\u{1d}L\"vAO+P\u{5}\u{1a}\"\
        \u{1f}`\u{8}s\u{1c}\u{1}\" tFt\u{11}w&!M!R%H!O?N&I/7!#po\u{1a}+ w!;!N$I!C!?=4!s6Ber\u{8}C-\\\" xFw\u{9}y#EEMy\"\
        H/\u{5}'!M&K:L+S\u{1f}`KL3Oz`!!L\u{5}\u{7f}!rt#s!!C*z!!J:#&!F$xAF%y\u{1f}`@x\u{12}\u{12}!Fw\u{1}0! s\u{2}\u{7f}\
        !'L7\u{9}\"#MHtL,\"'tFw\u{1e}&& P\"sDu\u{1f}`EK\"uAo!9x\u{4}\u{1}! rpD\"\"KCI\u{7f}`!GwQ9\"\u{1f}`vx9@#EzME\"z*\
        ]\"\"SFQPI' KEu,J4v\u{12}z[C&vm.# v!IFOz\u{1d}\"\u{1f}`\u{8}u\u{7}i!!KpP!!G\\T.!S!?%r!G=x$<\"C\"A.P\"y$t/z\u{b}\
        tMS\u{e}_$ uEI\u{1f}`cxPu\"%tFu\u{17}\u{e}#EzLF\"y1?#Eu*K4u\u{d}.$\"Q#M\u{1f}`\u{3}r.w#EH*t4H3M\" s\"G\u{1a}/% \
        H)u\u{1f}`/H#x\u{6}D#!PDM(Mr\u{1a}#!JDN)N\u{1e}s+ P'N!N>Q'L5R_H\"u!K!K\u{2}Ha2\"!P$FV\u{0}* K\"r#B\"K>K!M\"s%J.\
        L!L\u{18}m\"!MEQ0?#%I\"KBw+\u{b}* s!E$J!P!I/t/Q\"L&LAtx\u{1c}$ L!tFw%LdN!Fx{k( r#L\"Q@M!u#J6K\"GUP#\"G3rXr`w$ u\
        !K\u{1f}`!v(q$!FDR\u{1f}`#w}\u{19}!\u{18}x\u{18}L! rrf! N3\u{1}' K&M@P!G4M!O\u{c}vr<\" M\"L0\u{1b}!\"N|^! J`t! \
        wS[# u\u{1f}`vu%U\"Io4I|j%Ey0I2v*F\"y9m\"\u{1f}`RHvJ!\"L3\u{5}(!L&I:K*L!R\u{1f}`KK3O z!\"MID!FJcu3 s%Q:?&q(T4@8\
        M<L-K\"R*M#E'N0P#=$D;l=p%N\u{1c}\u{4}\"\u{1f}`\u{8}xo\u{3}!Es<,\" r\"EAL#Au\u{1f}`VuU&# L4uFug8? z!D\"S\"|!6!C,\
        F\"G#I*O#Q!{!C$t!=!F/U!N!T!p!D!I,G%J`P#r!C>tCP5r!COp#%N\"IFJ C& F!@$F$z=L)qO/1!O!Q!L$M:R$U\"N!T!P$P.N\"Q\"R}vZR\
        2M&K`\u{1f}8!q\":!L!;!F!p!S=O!r$M\"L\"O-S!R\"PcFCu\"F!HNH-K%w(L/N8\u{17}!EJt=\"!u!J9L#5U1lGU.L\" t'AR\u{1c}!!Bf\
        E$\"N$pBO$oRW!eKx\u{9}$ I%I\"x!NMU$Ez*E4{\u{11}x`\u{b}#Aw\u{1f}`Vw~e! t>]( t!H$N\"G?q!L$P\"JS). k\"S#F#S9H%l!P!\
        N%M5RcLqH!i2P\u{2}h\"\"P$L;{$(H=J!v<H\\\u{5}# I&P@LqV!!J~e% p!O&F!E=G*/#!H$J!r\u{1c}(!*tS+g\"j#S!Y%L\"<#P!N!L!V\
        \"=\"N\"@)V#n\"Z#U!T!Z!U!R!S\"P&O!O!V\"O!R!N\"M\"L!P!J\"N\"G!O!N!Q!J!O!=#l!O\"R!Q%Q$L(l'N!P*q$Q\"S!S(n(T#S!PZU!\
        R!Q!q&S\"V!V0T!R!U#T)J'S*q(\u{17}!\"L5R!EJ\u{9}X!,o.@\"\u{1f}`\u{8}zw\u{d}!&O) \"!G!N\u{1e},\" v'Gn>!'N\u{d}S\"\
        !MFId/#FI\u{1f}`b{\u{e}5!$pl(K!M%k!S6N$T!k#j\"N&S!X-P!T#P\"R!T3P(J(J0C\"J!B\"K\"I#N\"M!C\"S,L4G#K!D*F\"G\"S%D0?\
        +T!k!L0Q$L\"O!Wg9) L%QAL!o$I4I\"GowwL\u{16}~& {\"JDy\"J\u{1f}`Nv[\u{7f}\" vFx\u{8}\u{d}! vi\u{e}- K!Q$C#p=u!I!R\
        $G#T2M\"p.J&I8\u{b}\" nEG~\u{7f}$$p\"RDk\"V\u{11}l2!J!G!L!O!w!C!I@N!I!Q\"q!K1O#Lus!JtO\"p\u{7f}j!\"N4\u{5}%!S!J\
        &LEP.K\u{0}[\"\u{1f}`vsy:\" IEMZc! D\"D&!QJJ\u{17}L&GPK+JG\u{0}\" u\"LHF( K!R!N#J\"sAK%r!MB\u{2}$1K!qEC!h\u{5}s\
        !Fs(\u{f}!'K;\u{6}!FvHT\"!oZpXN! N\u{1d}:$ t!D\u{1f}`GuU2/ O!@\"E\"D\"?!J!{<O!L!K(y4L>u\u{1f}v0t\u{c}\u{14}( J!\
        I&w>u\u{1f}`cK!K&w\u{19}\u{1}#!sDG\"u1z\"\"MCM\u{12}4!Fz9\u{1f}# G&sFoh\u{b}% G+O!x:K,q|'# F\u{1f}`.J2 .!M!O#o!\
        N!H@R!N%M4M2NIE|M0K&KH\u{6}%\"s$N\"N>F\"p%Y#EJ(u4L\u{1c}&&!O%OAO5K%MVv\u{1a}\u{1f}'!T$?@F!M\"q#DZJ]\u{1b}#EQ!K7\
        @\u{10}j. R!L!k$O!I!V?N!i%I!N2Q!J\u{1f}`MKbT$ o!I&H?wxq#!G\u{1f}`\u{1d}JP\u{d}# t\"GDu,R\"EK1s\u{9}P#!J&I\u{10}\
        t2\u{a}!Fv3\u{1a}#'p!GEo}T\"\u{1f}`2w9\\( v!J@J%v!I\u{1f}`Ou!Jmp& M%G@q!K#H4v_\u{8}(\"M$K!N!M-s0I(M@se4! xC\u{2}\
        + n\"Q#P!P;K*I0N\u{1f}`;u!K\"M~e!+qpW!&Pf~\"\u{1f}`kyd*%!H!P\u{1f}`\u{6}p(N*r!+pV\u{10}!$mj\u{e}\"\u{1f}`Hv*\u{4}\
        !FzRK!Iw\u{3}'\"%K\"q0}\"\u{1f}`k}\u{12}U$!RFO4H\u{9}KOT% Q\"J%n>H\"C\">\"\u{1f}`1x0c\"!tFuPM!FrS^!GqrQ# u\u{1f}\
        `\u{8}K+P* u!P$N!N!q!N=R\"N\u{1f}`gJ&i\"\"LFP(#!EH\\$!(O\u{1a}E!rl\u{2}d$ K!v\u{13}K!w?x& OEn!F!Q!O:M1\u{9}!Fv\u{18}\
        \u{9}6 m!M!O!N#Q!O!P'K%s1R\"O!M#S!M!P/R!N%Q\u{1f}`LN!N!MKB= R!>!j#N!V!9:C!p%C$G\"@2?1I*p=P$N!P(@)p#LAM=P'<!C!p-\
        o$:&E0Pq\u{4}4\"p!3\";#n!3\"3$3\">\"93o#:\"<\"S\"<,P\"@\">\"O\u{13}v6EJf\" xFx[\u{0}!!D1^< Q!L!N!L!N!o\"t!Q!I&O\
        \"K6R!S%l\"M,C!O!M\"O\"M\"K2K\\L\"OXP-W0L!J5*) t!=$?@@!A!F\u{1f}`Mp/{1E\" x!8\u{0}\u{d}! k\u{c}9!'m$Z\"!K%O\u{1b}\
        M!\"Mb\u{d}!Mt\u{e}-!Kumq* O%Q\"V:P&R'Q-O&Q\u{1f}`6P+9\" H\"r-$%%@!HAT%Ihs{kJ R!?!I\"P\"T%P$=$E$P!U-t!U!K!O!C\"\
        <!N!A!K#u!u)C!D#u\"v$G!L.M%M!R!E\"u7y\"@cD\"w!wKO!C!H%Q!Qbn& J!D$x\"I?A%yl\u{7}#!u\u{1f}`8uA5! L:\\! L\u{1b}3!$\
        m|\u{d}& y!A%I\"K=K!wko!!?\u{16}(\"!p!Mwe#EG$u4I2,! xgm!\"n\u{1f}Q% L3t\u{1f}`BL3u\u{b}\u{17}% l%D!I@n&MG=! r\u{7f}\
        ]- R!J\"R\"J\"E,z3O!O\"T\"J\"J,w$LG-\" p!MJN& M1p!H3p2R2s`y! Gz.) o!F&K:K%o!L&I\u{1f}`JK\u{15}\u{10}!GL_T\"\u{1f}\
        `=O@\u{6}$ J'w?J'y\u{1a}~!Fyl'$ s\"KDu\"K@j! pX8%%N!HFL4GrHF\u{f}&!L&M>O!P\"P%E\u{2}\u{1c}!FPK&#!N$O\"L\u{6}+\"\
        !JFL\u{0}v\" sFv\"C!Mwg\u{7}1 C!O&j?Q!N%P!T!R1R\"K8x$E0L~I*E-K%E%M% Q!l_T]Q{Qp~% M!t\u{1f}`&L!t`N$ t!GEy'H\u{1e}\
        \u{1c}\"\u{1f}`\u{8}y\u{9}p\"!uFw;c!,m{\u{e}# L!rELbY#At\u{1f}`Vt]H#!E$EAu]\u{0}\"%tFvJx# p!OEx5}& P!S$ICO\u{1f}\
        ``FH\u{9}! q5\u{1a}\" JFLK=#!I!M&Nnk@!B!r&K+?.K\"z\"M\"N\"}\"O\"s(F$@$A\":\">&w>x0H/F#I*C\"E\"x#E%JXp!K\"H4C0J#\
        zx8#!HE|!H8\u{11}#!F!vEJ\u{18}V# q%CFI`b%!M!SEN!R3Jzm! wY@% Q%LCQ#N\"N\u{19}l!!M'E$!DFG!N%sO\u{4}! NIe! ra\u{c}\
        \" s!Hf7!'H\u{12}u! sYq# s\"CFD\u{1e}5! w~\u{a}' Q\"N$s!M?N&q0L?q!!qN%#!DE@'xlk\"Fq(M`s#FG\u{1f}`bwNv! qE`!!A7\u{16}\
        #7N!pZm4\"\"!G&rr{% H%s@A\"s$uN\u{1c}\" tFuS\u{17}% P!RDu!N5N\u{10}!\"!A1q6F$ L(q>M(mwT2 k%H\"S1S)N!Q$m%O!P!S.J\
        $HdMro!N!Q5J\"REk\" s!F\"6:!t\"O#H!n+E/K!K$l\"X!N#I\"S-P\"R\"P#R_L5G0KPK!K-r#p%M!J\"P/\u{5}% s\"L&F\u{1f}`MvQ\u{16}\
        \u{1f})!!V!t!T\"R!v\"v#R\"J!S!S\"K\"N\"K\"O\"G!?!J\"P!o!O\"N!n!L\"n!X![!j!Y\"P!o!U!o!U\"O!W!J\"Q\"M\"P\"N\"M!U!\
        K!W!K\"N\"G!R!J\"F\"E!Q!K\"o\"R\"M\"V\"T\"P\"F\"I!P!O\"O\"R#N$J#l#L\"L(U#M\"P!o\"S#k)Q#S\"S$m#P#Q\"U#R#S&S\"Q(O\
        \"T\"Q\"S$U$N\"N\"P$Q\"O\"p!m!p!r!n!t\"N!n!T\"K\"N\"R\"N\"l!R\"G!C\"P!Y!M!U!O\"O\"O\"M!P!N\"L\"N!R!N\"l!P\"L\"o\
        !q$r!s!w$j {\" q!J=)$ L!v\u{1f}`\u{3}vF\u{0}% w!G&H\u{1f}`dye \" I!rc>!%J\u{17}\u{3}&!P!R#K\"N\u{1f}`|Ktm!HOIa!\
        Fv\u{2}<) s\"A!C%N'?\"G7J&K1sXF\"'O?u(t!,qQ0#Au\u{1f}`Vu)n$!H&KAL&s_'$ Q(?.qXqlq% L!w\u{1f}`\u{2}L!x{A!&Hq9# NF\
        K5Q!8$ O\"HCCsvH\u{1d}(\"N&Q=M\u{8}~\"Hxw\"M&IVG* E\"A!D#E\"<!9!~<I*t4o?2N O!}\"P\"R\"E(E$A\"D(A!Q#B$N!l!T&E(I&\
        @$>!R%C(D(I\"v$J=H$E!\u{7f}\"A!Q!I!~\"A!P\"F&s&K%C!G/CMn!B1R%D\"r.w!Da)0 o!J!P#M!K!G!K-s,N$P#O$K\"J?s\u{1f}`*Nx\
        /&\"N$LBM$M\u{1f}`?zds!FD,t, s&L\"O5G/O\"R-M%MTr(r#G\"r\u{4}u! r^-\"\u{1f}`RyI]! uT|& L!K&N1OJM.E\u{e}5!'I?\\. \
        s\"Q#R!K\"R?S$Q!N!N!Q4R_MkJ%vgy!!E?s\"]vpL{\u{d}#\"ODt\"I(Q!%J!\u{19}!GL2:!^POx!Hu0\u{7f}' y!N!N%C>O#M$Lkb#(S=O\
        )Q\u{1e}+% G$k\"S\u{1f}`\u{8}N\u{8} !~r(\u{10}#Ez$E4{Mt! M\u{14}8\"!H!s\u{4}z\"\u{1f}`ku@\u{a}\"\u{1f}`=yuS'&L?\
        {$G!K3x!u!G4\u{a}#'wFw_v3K\" u'GdL! pK\u{d}$&F?L)p.K_i!EOf/% x!J&;>M\"E\u{11}Y% m!VFS\u{1f}`OsB~\"!KFLj\u{1}#%I\
        Ax%J\u{0}[$ u!@\u{1f}`Gw \u{e}!GS\u{6}W&!B$v@D\"G$y4DN8\" N\"p~t$HPyu?ugy'4#!JFNpupP!]wbc\" pFs-m\"!v\u{17}vvo\"\
        !QDQ5N!Fyu=!Gx^,!!CJ\u{19}\"ER$o\u{18}\u{1}-!F&:!Q+C3J!R\"K$C.B!NtMIPSC&j!!K*1!Fz~+, N!K\"Q\"r\"L>Q!O!H$s!P1J\"\
        NYk#EM$r4M\u{1e}\u{1a}\"\u{1f}`\u{8}y[6#FK\u{0}t!KWp\"!H&Nw\u{1b}\"!H&Is\u{1a}. w!K$F\"G!H5I!M)Nuv#I!M!u$HtHd\u{1b}\
        K o!<!I!i\"U!M!@!E!N$D\"L\"L\"F%R.j!B!F\"T\"K!B!K!J\"S(L\"L!N!T\"R\"H\"S\"S!M-ONt$K)FFsSV!H!O#T\"G!MBK% o!CDF\u{1f}\
        `#wPI\" tFu2*$'P!PEI!Oj<\" wFxj3$!L&t@K&wk\u{0}$EwDx(L\"t\u{b}0; o!O!Q#I!RAX!U#N\"T3SUJ#O\"N#M%F\"M*O#H$I(JNN\"\
        I+H+M!K9H!L1a$ M!t\u{1f}`\u{3}u*}#2o\u{1f}`vE\u{4} ! r5C( t&J!Q>K!u\"NlK\"vwU!Gx\u{1a}i*!LES!J'O.N#O!R\u{1f}`Cv\
        &K\u{10}g#!G!wFsJ&[ G!L!P!F!L!\u{0}!N!H!P!)\"*\"9\",!A!(\"*!G!90n!J!N!T!J!O!w!S!M\"5&3$2\"@!R!I\"o!P!I!O%<&9&RI\
        N4F!@!K!L\"s'u9I$s\"F:Q2L!I!O!N\"v\"G!M.M`:#\u{1f}`Lv\"Hjx! O#w\"Es<r\u{16}\u{16}\"\u{1f}`vw\u{7f}n!YP|k# L=u\u{2}\
        uE\u{2}\"!uFw&C!GvJW! q]\u{7f}+ t!P$R\"P(I(P/r!P\"N\u{1f}`_vE:!FwTk$ I\u{1f}`kK$tXKT!U!g!P\"T!T!Q!U)<\"U%R%N!Q#\
        O!U%N!L!P\"R\"O!S'S$R\"Q!P!N\"R!T!G$O&K)R!N$M\"L\"I<R$P\"N!Q!O;K!K!NMP!P!J&p#O!U!M4N\"RyY# x#FCyoS) T%R\"P!S>O%\
        O\u{1f}`XI\"r\u{b}\u{6}! xt)2 n!M!T%R?o!R$S\"P4OVo#O!N'M0QcP#N0R%Qr\u{11},\"M#E\"t>G!v\"K#G\"C\u{1f}`IE#yEw1j- \
        n!N\"Q\"PAt!N\"N!M2L\"s!J\"K`K\u{1d}m!\"No1\" w!L2'\" D\"t\u{5}\u{c}\"!tFu0d& K%K\"u>O(w4Io(9 u!;!T!D\"<\"B\"B&\
        ;%t-G$P!m!E!T#B\"E!R!G&@,F{PYt!F2I&F^|' s!J!N%I?v!K&H7#! p\u{17}f\"\u{1f}`MJF\\! H\u{12}u\" BFDWx!Fx<`$ u%H\u{1f}\
        `\u{3}v\u{e}\u{17}'!O@y&Gus;t.FQy u$ NGH$E6O\u{5}L!EOc$5 p!J!S%R!W9C'R%T!W-I&OVK$P)IrC\"I!P/L!U#F\"H|\u{1e}\"\"\
        KDv1\u{3}) n!E!H#O!KAM$L\u{1f}`*I2J* n!H$O!Q!N:J&O5K\u{1f}`TLqp#!u\u{1f}`\"wn=\"\u{1f}`kx\\*#!KDL\"O%\u{17}!!B\\\
        \u{18}% qAN\u{1f}`Us!NH\u{13}! saY\"'H@s\u{e}z& H!M&x?K'v!H\u{12}1+!K!o#D\"L!o>r!O&K\u{1f}`%C{JD^!!Kd\u{1b}!(Q*\
        w; x!P!H$K\"L:Q#M!s\"J$T!M/Q$Q\"P4NEJ)I!L1O>tAn\"Q0r!F!J&J/P4k\"!N&M2 $ K7O!k[PX%% pBs$v\u{1f}`Rs8\u{2}! J\u{18}\
        v$ t\"I2P2qp_!EG\u{11}D\"\u{1f}`\u{1d}z_-$ G)E!zFt:j\"\u{1f}`(w+B\"(P\u{c}z\u{1a}>\"%FFGd\u{3}7 q!P!O!N\"G!L1H.\
        }\"K!K!J\"B!L!Q(E%x!Q&N+K%C!D\"z&F\u{11}c%\"P%P>M\"M&L=b! ueg!%K\u{7f}x! sWL!\"I_\u{1d}2!J$R#O'N$:3S!N!K#X#K-O\"\
        T\"O\"Q&NjM[M<Pw\u{7f}+ w!>!I%??w!D!J%A\u{1f}`[x:t<\u{1a}!%Gi\u{e}\" uFx>\u{a}!!Meu$!F@L\u{1f}`VLq9!Fw\u{e}{!Fy\
        u^!Gw\u{7}P\"Fq&O`F#5s1PGs6<!'L\u{8}L\"%J#I$e, s!R$F#R9K%p!Q$F#P3KSu\u{2}K1 $!H!P%JAP\u{7f}\u{8}''r>t!K!L$J\"t.\
        vM]\" DqzzH$ y!D&@?t\u{14}!3\"n#M8F!J#K!R$t!H$N\"H!S.M`N\"w!F!JvK!R0Kk\u{f}\" wF}_|# K!IFLk&\"\u{1f}`\u{8}v\u{10}\
        \u{1a}!Fy#r#EL$u4Jl0\" JFH_+! u^\u{1a}# I5vXv%1!EK|u\"\u{1f}`\u{8}x8\u{18}!-stS= R!>\"F\"w!E!?,D$p*E$=!L!B!P!L\"\
        \u{0}!L!B!Q!t(v\"F$H\">$D-L!|\"B\u{1f}`$E\u{a}B% uAK\u{1f}`Uv!KC\u{1e}\"'tFv Y& I!vEL!t\u{1f}`Eu\u{d}z!(M\u{4}9\
        ! I\u{f}&!'Q6`! m\u{1f}\"!1thp#!L%P?Obq! L\u{18}I!\"I\u{1}s!&Lij+ L!m&O:s%K(S4R\u{1f}`5t1G%Nq)\"EM7N1t#Eu*K4u\u{5}\
        ;!Fu'5\"\u{1f}`vzSU+!I!n\"F!B\"J!q?O#J!I\"E/QH\u{7f}!&o(I$%?@N\"@\u{0}s-=#!IDO\"K]U!\"N~p!\"L\u{14}]*!L$S!Q!P>N\
        \"O&P4Jov%N)K\"%uFw>:8 K!V!j!>$U\"<=O5P$S\"TVM$N!M4M7M*I#M>v#N#Q/Q!R&O>mk,\"!HFJ+*%!J%o!J!MFM\u{c}Q! F@\u{11}#\u{1f}\
        `=s#Mr\u{10}\" n!OEE!Ft_V!bPTR$!M$J%r=Oo\u{1}!ELcV\"(H@N\u{7}f\" vF|*T# w!LEy3\u{5}(%K\"M>Q!s%K\"P/O_G2^\"!sFuf\
        Z! H\u{1c}\u{18}* D!K\"S\"o\"Q?I!L$j\"L2Y~Q& t(L=J\u{1f}`cx(LD ,!O$L\"O!P9H*M0I$N\u{1f}`8H3J&J(O!!@gS#'rFt4KI\u{1d}\
        !9x+V$ H\"r\u{1f}`#vEz&!B!L%B?q!D8F\\'\"\u{1f}`\u{8}x{h\"\"sFunm\"!C'M%$. M!k&k?I%R0T$E\"Q`Kps$N2L:t'vYH$ I\"r\u{1f}\
        `,KR\u{11}\"%M#O@F\"\u{1f}`vt`w!!OH(\"\u{1f}`\u{3}\u{7f}z\u{8}( B!z!K#F\"I?J!v!N\u{8}\u{12}\" s!FSk\"%IZK\u{7f}\
        Z0!NET!Q4K!M%JVu!J!H!H!K!o\"JzJ!M.P\u{1e}$!'tI\u{3}'!I&L@O4M&M\u{1f}`5twg\"'HFKk\u{1e}\"%sFurU\"\u{1f}`=K'\u{1}\
        !!K1]$!M$M\"J!P6s\"!OEJ<\u{f}&&L?y$H!K3w!u1r!3M\u{d}\u{1e}!%Kx>\" KMuCX$ O!H&C@M>\u{10}#EK(s4Lv+!EK:G!Mu~ & p\"\
        MCG#F\u{1f}`uzD\u{7f}%!yFu\u{1f}`DH!y\u{8}j&!J'D5p(Lzp\"xs#\"\u{1f}`vv@8%!P!P%J!OFM4z&!w$F\u{1f}`~K!v%v#)!'K\u{14}\
        \u{2}!EO9z!'M\u{16}uQ!S!X!L\"M!S#L&M$M\"v\"P&L!O#R!Q$T!R\"P\"J!U!S,K\"U!P!O\"M(L&v#o#OCq!p!M!Q#p#L!O!q\"Q?J\"t\"\
        J#KJN#R!Q,N)J!R\"Q\\U##qFs4B\u{2}#&!t!G#>\"@!ESrSO!!FE%\"/uFxy<$ M!t\u{1f}`kv,S# tFq%JAf! r~L! rIN!!@{m! rNQ\"'\
        J!O']%\"P$MBT$L6Mj\u{a}\"!D$HC#!!?{P! I\u{9}k!Fw/^(!J!N$M!L@M%J!O{H\u{1a}5\" QsqzQ) E(q=A\u{e}vAJ(s9I-K\"vs'!'t\
        s>\"!A&FM[8 P!N!V!<\"Q!U!G!M'8$6,y.L.O!P#O#OXH,GDE!u\"tHR3L&IBT!Ut\u{7}m* R!M%L!L0t!DXO!v!E!UIz!EpLA& p\"JCH\u{1f}\
        `cs\"J\u{e}Z%%G\"F?O!q&G\u{0}\u{6}$%E\"E@v4>hM!!C\u{f}k!Fu\u{6}\u{11}\"Eu<s\u{1}>( Q!S!p#R\"Q?T\u{1f}`jLVY& u\"\
        L&@=E\u{1f}`cx'\u{2}\"%uFwlM\" u\"G\u{17}*! vPX!ENfi\"\u{1f}`vtc3! L\u{7f}P& F#p\"l@P!I%qUM*\"o#E<J$P!g%L\u{1f}\
        `1J;K8L\u{f}\u{7f}\"\u{1f}`vw\u{10}\u{16}! u_$!_R\u{a}e& K!H!O%J!q>NRA\"\u{1f}`vv~.\"\u{1f}`1| -! t*%! v\u{1a}T\
        & t(K-G1r(L?G'+!!C\u{5}7\"#OBMnD*\"t#H\"N!M=J\"P\"x\"H\"M0FeN$ r!N$G\"Jc:$ t\u{1f}`\u{1f}`.D\"\u{19}!F}Ki!!Nh=!\
        ENF)* H!R!N%m?N!S!Q3M%JYHe\u{7}' J%E\"s>;!M%H\"rM\u{8}\"\u{1f}`9uL\"!F|65% J!IJw\u{1f}`dt'\u{1a}!Fn`p#\u{1f}`vt\
        )NQI$!w&I@w&I.{\"\u{1f}`lu\u{14}\u{17}#\u{1f}`HJ!{6|' P\"N!DDJ4M\u{1f}`TKK\u{16}&'NVK\u{1f}`.M=G\"v\u{10}%#'s>w\
        <yH\u{b}!\"Hdv\" s!PRLA \\!N!P!N!N!P\"R!t!L\"M$L\"I$L1U!O!T!P\"N\"S$M*J!N!P\"O\"J\"M$O&L,M<L\u{13}L,K)LP\u{2}!!\
        E7<# I!OFH>2& B)L.n.ULo&F\u{6}5\"!AEwOO+\"m%NGP-PJo(IOL)F^M%N&Kk?% H!t&t\u{1f}`+w2X$\"JD|\u{1f}`bG\u{1b}\u{15}\"\
        FtIqPU!%N\u{9}\u{1a}/ E!O$v!I?U!N!S\"t#L\"S.S!E#I!M!R;'\"!qFt\u{c}r$!A&D@DJz\u{17}V$!N$K!O\"PV0&!H&@!N,o1N\"KIM\
        ![JR-& F'I>l!L\"F%K\u{a}^9!U!R$S!J!N+O$N+S)q\"B!I.W!C\"<\"N0H!T#K!J%C\"=(x\u{7}O>{\"E'-!$oXn#Es$M4sE\u{13}!Fx3c\
        $!G'P\u{1f}`cw1*('F>r!O!v\"G$E.H\"xN># r\"GDv\u{3}\u{a}1 t!G!G#L!E<L%M!J#I!F\"m.M4xTL!RrN2K\\\u{10}%Av!L\u{1f}`\
        Uv!L/.! J0\u{14}! uTG!\\S)y& J#O$O?K#Q$P\u{d}\u{9}\" xF}{z\" tEJ97# u%IAxz+6!o'O0l&O#O,T!S-Q\"Q\"Q#S.NLo$O!n#L!\
        O1QTP,O2P'P*4!!rC\u{5}( O!E>H!t\u{1f}`,H!n!M+\u{a}\"&rFqp=\"!E&s9D!Fy9J7 S!R!j#T\"Y!S>N%R\"Y!U-R$T\"O5PKJ\"L\"S\
        +KDHEW0T%V!U[\u{17}0 l!7!w!@\"=!=!?!@!;&=$B/L%>!k\u{1f}`NtTk$\"J&G>t(IXY!'H\u{18};!\"K!e\" LFE7\u{16}!\u{5}y\u{13}\
        *!EJU-$ w!B\u{1f}`svM7& l!K&L@M!R$Q\"\u{1d}\" nENn\u{8}! o@\u{12}!Fw9c&%P@r$K\"O2r\"LQ$!\"L\u{13}S!FuJDT s!I!M!\
        ?!N!Q!O\"M#R!M!{!v\"M!Q\"L%O!@(O!Q$l!R!P$T!R!O%r!n\"N!O!P!J\"Q!R,P(q<A/O*L1S&M,J)qDo!O!Q,M%J!Q#N!S!Q!P\u{1d}b!\u{18}\
        w%Q3 n!P\"O\"S\"S(F2K'R!H4q\"@\"CTC@I6v\"G[K$I\"HRg' r!E!L&O6t)Lyt\u{5}5) G%C&y!@#66i!K+s!DCp\" tFxXs!GvFn@ S!K\
        !Q!N!J\"R!m!L!H\"J$J\"H\"H\"J#Q/Q!Q\"N\"Q\"N'K$L\"L!N$R\"L!L*JPIxC$M/LUg. I%H@y!I!Q$A\"p$H*q*xkI!twt&H\u{16}|! \
        Ho+!GxCQ! rb/#Ar\u{1f}`VrLs$!N$F\u{1f}`\u{a}r@\": O\"p!?\"D!j!T\">\"@7u$O%K0MYs(KX}!;$B\"?/H\"p'x$u+r%I5O%qP~\"\
        %sBMp^!FzA.!\u{17}}+U\" LFIES# F!B!sg\"!,sO$$CL\u{1f}`zv#L\u{4}w!HJxx&\"CEI\u{1d}L!wFK\"v=8$!K&u@K&wX\u{a}% OEu\
        \"E4w$A\u{c}J% m!VFS\u{1f}`Os\u{15}\u{15}! K\u{1f}f! G!\u{1b}!!GH8#!rEG!xRz,!F&:!Q+C3J!R&C.B!NtMIPSCZ?\" K!s\u{12}\
        &\" L]Q0u&%t@wLM\"s\u{1f}`:u%30 H!o!P#C\"r>P\"@$G\"v.C&Afu6v+IBJ!rHJ! qU#+ Q!N&Q:r!M%Q\u{1f}`\"BMQ!r!M?n\"!vFz$\
        N\" J!uc\\!FJ%Q< n!H$H\"M:J&S&P!PGJCG\"G\"p!G%=\"F#C*E,F+B)s?}&J-A!K$E&F/E$z~s!ERJ\u{7f}! q,9!\"O6O$!K!M&N@O\u{15}\
        n!(nN\u{8}! J8x!FyrK! yhFT p\"Y!8!T!N!U!N\"6!=!7)p#P!N!:.Q!U#N!T!P-n!S!T#P!S!N(N)R!I!R!J%O$J<K!P3N#J$O!P2L\"u(O\
        )K0O\"M(k-o!K%L!Q3r!J!J#*!.t}5\"Et$IZ\u{a}\"\u{1f}`@E\u{7f}0!Gw~>#\"t\u{1a}L\"u_\u{7}!'Idw\" JFI\u{7}J!ELBk$ v\"\
        L&K=H\u{14}\u{18}!Fy K% L3t\u{1f}`*J#w8Q\" v!F~t'&S!M!R@S%N!Q1J'3\"\u{1f}`\u{8}v-0! K+0#%t\"JDt\u{11}?# H!oFqQO\
        ' N\"M=t\u{1f}`,J!{\"F\u{10}G!\u{1c}v4\u{10}!FI \u{11}$!I&v@J&x\u{1f}q!,n'!*\"P%H7O$S%Q!T#N\"Eos{S\u{11}\u{14}\"\
        &SAIw2# D!r!NRe!!Jah!Fx\u{a}LC l!N\"H\"P!S!N\"I(D\"M2P!k!Q$S!V\"m/I\"O!S!I!O$vFI.M#M)pdj!M-I!O*J%M$N\"J!M-p<K# \
        I%Qlu^4# KFL5K+[\"!r!K\u{10}'#Et&M4t]9\"!PFL\u{3}\u{19}#'I\u{1f}`ssPl!]szy#!J&RZMx1# p!A!Ki`& s!B!CDv\u{1f}`PJ\u{a}\
        7$!I7o/MKo^!!(NCr\"\u{1f}`s{\u{6}\u{10}! qf\u{19}! r\u{1a}_)!A!ACv$D4z\"F\u{1f}`JC!D-x\"5pXpd(! tb\u{10}!\"Ita!\
        EJ\u{f}6!'JZJ0!B$B#I=\u{0}!r#<\"E\"E0\u{4}ZI#y6E#v\"I`u2td\u{15}!Jt'm\" uFu$#*\"N!R\"n!N)Q7l&M\u{a}PqL&MtS!!C#|\
        \"\u{1f}`\u{15}tr\u{10}1 l!V$F@x!N!P\"G\"I\"H*s$r\"x$t(M\u{1f}`:uFD\u{9}{!\"L\u{1d}I!FHgH= D!v!L!N\"v!I!P:t$U!J\
        !J!Q!s\"x0m\"B$?!K\u{5}J*L!q\"M!E6u+t\"G/P!w&H\u{3}d!,r6Q\" pEAz\u{1e}$ K=u\u{7f}I#u\u{10}\u{e}# M=s\u{2}s?[\" \
        o!FY9/!G$H!n!=6F$vyF\"s!D!L!Fks!F*F!vD3\"\u{1f}`nvrW!'De\u{b}!Gw`l)!G!N&M>M!M'M4Ikyzt\u{11}s$#M#OFO/Hs4!!F\u{f}\
        s#Mt.r&G3\u{1}#%GZI\"u\"~!'Kh\u{e}! L*\u{e}- I!z$B@G${\"D0H\u{1}M!xMM!u7H!{MT! L\u{c}i7 M!K\":\"N!R!J!O!N\"4%q+\
        z0P!R/L!R#O!P4Q1H%z\"F:oeI/`\" E\"ryc\" q!K&v$ PGI\u{1f}`vIMX$\"uCH#u~HT@!FxpB\"(I=J2H-%I!NAK!J#L!P\"t.I]H\"roD\
        \"x\"G*!+!N&J!R=K\"Q%r!L!O-K$G}KQ$(!@&?:H*?\u{5}R%o0JQHtw$ p!H&I>M\u{19}J\"!JFL\u{11}N!1t\u{9}T! r6T!Gw\u{0}]A!\
        T\"Q\"N\"P(E2P%m!K!P\"O!R!U!R!V-Q$M\"M!T3GFQ\"L'R1L\"JSq#L)P\"L!R/O!R#M\"MB\u{12}* v!P$F!I!M?x!P!PHB\"p\u{1c}`!\
        +qi*# xFw'OJ\u{18}!3u(\u{a}!%r\u{1d}w@ B!:!B!8!~!:!N!7!@(=#;!;$P-l!D\"G!>!v\"Q\"I/:!o\"P8t[L!o\"SBuGu(J$r$A}.& \
        G\"K#GHu\u{1f}`>M f#!N\u{1f}`\u{7}u{\u{1b}\"%s!O\\[%!@$?\"H7q\u{2}q\u{d}\u{0}&!M$H\"G@M&H6J\u{16}@\" P\"L\u{4}J\
        !GvyR$ q!FEs!G~f\"EuBsZt$ L/t7L/uCE! N,t! I\u{7}A!!J\u{6}\u{18}% N(K%{Fr\u{9}q&A!!Kh[! vR\u{a}#'r\u{1f}`\u{8}r{\
        \u{f}! p.X$ s(K}y\u{10}s36!!G\"H\" G\"rTB%'E>K\"A\u{1d}J!v!.&!L%M!K@D%N0N\u{1e}z# r!H&MFM6 k#9\"J!T<J$l!P$K\"P.\
        S!M#J!K\"Q1H\"LCLDu[J!N/Q%P)\u{1e}$\"G\u{1f}`%z\"GR\u{13}!!O4 %!O$H\"P>M(L |$ s!H\u{1f}`uvd\u{8}! D\u{d}W& u!K&\
        H?z!I&H^<* q!B&u!D=D!t;GWG\"{*u\u{13}a\" LMt\u{13}Y#%I\"MDMXt\"\u{1f}`kw]\u{c}!Es\u{d}aH P!G!Q!}!F!M!S!B!R+L!U1\
        V!N!M!O!w\"N!P!J!K+O$P\"I!S7x$A3qBI\"I!s\"KDLEt)L!H\"s\"O\"I*J)x8R%!D!L&vFlsI@s\"\u{1f}`vw~.) K%PAN5R'Lou$K0wis\
        \u{2}H\"!OFOQq\"!sFw,E-!N\"n\"G!P!O!O#o:l\"R$H\"O.Kkz\u{e}C\" vFvD!+ L!t$B\"r>C\"u!G#E6Ccw\u{4}u$\u{5}\"\u{1f}`\
        vu1\u{a}! LM,!GJjb$+q!H9k@p\u{7f}5N K!q!q!M\"T#q#L$A$P/Q#n#t!L\"K!O%H!H&K!E!@!K!E%Q!O$w$u4I;r!N!H#F#J\"Q#S*N\"q\
        3J.K8N*o\"Q1L!I$o\"o-r\"\u{6}\"!JFM!U#,o9mAoK\u{1b}!!FB\\\" K\"sMk!Fw\u{8}+.!R2L.M&O&Q.F!J#Q\"Q!N-t#mmLiK\u{9}\u{d}\
        #KN\"H!Q,\u{15}!\"M/B6 K!q\"E\"Q;E!H$J!R(N-C$@\"D$?+E#H,vHD)wZJ!y\"D)HPN& n&G?G!s\u{1f}`bq\u{1}x$ o'L@Ozu}r&!IE\
        A9P\u{1f}`,y=x[u#Es#L4s \u{e}\" q!<\u{b}\u{16}!LOa{#\"J$HBN\u{1a}]$\"K%J\u{1f}`\u{1}x>8#EqSI$w\u{17}<! T\u{1f}\u{1a}\
        !&Lj?! MU3) N!I!E&v>F(usH$r+ug\u{a}* J!R&p>O\"G&o4C\u{1f}`*H\"K\u{1b}\u{1c}! D\u{e}Y$ J\u{14}L!v!KZ5! u\u{1f}f&\
         H%n@o!K7N\"n\u{16}*! vdV\" w!K>q#EJ\u{1f}`cuS\u{10}#\"N]K#K\u{1c}*%!F'M?F\u{1f}`\u{6}D'!\"\u{1f}`ty#m!GKq\u{13}\
        \"!L&Iw\u{c}!!H,v!!AQ\u{14}!Fx*w# s'D>G1P\"!L$Jo\u{b}& D\"N#I\"uFp.L`}%!L!Q#M\"JFL\u{1c}\u{9}# O!o&PI\u{d}% ?\"\
        q&p=q!H>\u{a}#\"P#MCN\u{1b}\u{9}#GA\u{1f}`]wAH! Lme!ENS|#E{$E4{-9!\"Ldq( o!P$OVH$N\u{1f}`9q5O[\u{7}!\"q\u{15}\u{13}\
        ! t\u{2}_' G&O;>!s\u{1f}`U>!sy\u{d}\"!LDN\u{17}9\" I(N\u{4}n!$o=\u{3}\" uFt.k2 x!K!L%K!P=T!n\"P4QiN!t\"K(t\"K*z\
        ]N.q\"P\\\u{8}#!L$G\"Mgs: K!?!K!{!5!J!T!:!J+73M!E\"r!A!N3B!N8s\\l\"QBs\"OEt,o!A!N\u{18}b%!L&K@O8Q#Ju\u{1b}!!E\u{11}\
        y!(Nd\"!&M,{% O!L&I!O@OXh!!H)J#Eu(N4voj\".vFqE2!'O\u{1d}]*!G>F!s&s\u{0}tDF!B!o!M!p+_$ r3N3u3LT5#!Q&J@KZ8\"\u{1f}\
        `=y\u{5}\u{1b}\"!H!u\u{1d}L!\u{1c}w\u{1c}_\" sFq\u{1c}B& n%G@p!O(J4sB5, k!S!Q%K!P:r,I-MiE-Gfr7Hc^!FH\u{b}6$\"Q\"\
        o#H\u{13}EB:$ L!r!MFN(n\" s!DiG! N?:! HiI$!E$rBE$s%B!bH/!!Fy_\u{9}* v!L!L#H\"F>N!t\"J\u{1f}`gJ\u{1f}h( q!G&u!=E\
        n!FmH*FHu!(P>t% w#M\"MAw%LkN$ w(F>{(GNi!F{Db\"%wFyq\u{18}$ K!u\u{1f}`kvI`+!<\"?$;,@!w#>.Q!N4s\u{1f}``m\u{5}\u{d}\
        *\"rEt!v$N!I/H#H\u{1f}`IL&s}y!&qHH2!m\"J\"O!N!E,B6M$L,D&@\"IWD*tEp\"M(H!sUL{\u{f}!\"q\u{1}^!\\I\u{1c}{#!C'HFK\u{e}\
        -! H0e!OzKPH U!P!Z!M$S\"K&H(Q,K$N!V!P$Q!Q)M$N!O!O\"T\"P\"K$K,O!S)H;K$s&M,OLO1R%P#s0P%N!Q!M$P3N&r\u{15}f#!@&uFp:\
        \u{0}$ L!BDp!Mk/\"!L$N\u{1a}.)E\u{7f}!G#D\"D,I&y\"t2H\"x\"=\"EuDv)o& p%J!N!N>N\"N\u{1a}o\"\u{1f}`vwwx!EC(>!!CD1\
        $!CDx&H4y@U! I[\u{b}!Gt\u{19}Y!\"p\u{1d}n#%K\"L\u{17}qM(% O!q!R%MFO\u{1c}\u{a}\"\u{1f}`kzal\"'H>PRm! t\u{1e}<\"\
        \"M&s\u{14}'#EtMO\"s\u{15}\u{e}!Hu4\u{5}#EI\u{1f}`cx\u{5}u\" K%Hyp!%q?h!!EFN* F!@$r\"p?E!D$t\"q2@\"B];\" I\u{5}\
        J\u{1c}6!Ft\u{0}_4 M\"e#S!V\"h>K\"V#U0U!T#R!W\"Q_I/IDLAO7T!U/M@t# v\u{1f}`vx+\u{1a}!.rg/! r|\u{13}# JFJ!r\u{4}N\
        %\"L&u@K\u{1f}`CH*1! NAI/ o#B#OAP!P#G!L6L/J!N^I\"w2M\"uFsS7\"!N&NM\u{0}!F|!8! r\u{1f}&!Gw\u{1b}&!KN\u{2}K!_qo\\\
        #(J>r(KC+$#m\"M@o8qP0!Fz\u{1c}u\"&JAQHR#\"OEJ!M78\"EO%t#F!2nzD\"!tFv\"?\"(JFJp\u{9}$8s.tJD\"rS\u{18}& t\"M2Q2z\u{16}\
        r$N\u{4}+; m\"n!Q\"Q\"K!M#K$D6N!p$v!P\"O!P#K$F(C!K!D!L\"S4IMx!L!LtM5M\u{5}K\" sF{c\u{14}!ELfJ#&O!D@J!\u{0}!]w \u{0}\
        '!J\"R$I#qUN}wmL'\u{f}& r(I:Q\u{1f}`Tp\"Q4'- M!s$C!E!L>D$}\"D!F0L\u{1f}`HuEuVF4 L&l\"m9J$k&H\"Q.ARJ/M%q#P,KfJ\"\
        o0L$D\"F!n-J\u{c}_\" pFr+j& s\"I&J=M\u{1f}`cwA1$!E!n\u{1f}`\u{8}p~D\"\u{1f}`\u{f}x^4! I\"\u{11}\"4JEsX-%!J$M\"M\
        >M\"I\u{10}Z\"qJ\"v\u{1b}$!!I\u{9}\u{15}!+s\u{8}&! LN\u{1c}\"\u{1f}`vs$N!!JU\"! q5\u{12}&!B$G\"@@J!P#J\u{0}\u{f}\
        \"\u{1f}`=y\u{13}\u{f}% =!r!s&n>C\u{1d}\u{e}'\"O#O\"R>G(Mjp>L\u{7f}>!\"K\u{9}7\" IFGrY!FIgA&'M<s\u{1f}`zO!H\"s2\
        7!GMV\u{13}\"\u{1f}`'v0<&\"L)o.ul?_tarGe!!BX7)%O!MFL\"U-N$M\"RaFRtK\u{f}! r x$!H&uTJ&x,J# G%MAJJ\u{10}# u\"I&K\u{1e}\
        y\"!sFuXT!&K']#!L%LFK;p![vhM#!I!M&N`\u{9}\" J,qU2% s!K!O#K!L\u{2}3% O4tFm\u{2}F$q\u{19}0'!C\"E5x.s!JI>\"vE\u{11}\
        ! I9(!/q\u{e}%#GM&S.R3\u{15}H#S\"S#X!H\"K$Q$G!N1w!R\"S!P!R!S!T!O!O!K\"L!M$u(p(r!E!G)O!O\"s*KEs+BCL\"tBM.M&Q#N!P\
        !S/LaB!%M\"\u{11}!Gt\u{1a}\u{1f}! r\u{13}MO Q\"k!P\"J!U!N$F$B\"L!Q!J\"A,Q!V#K\"o$R!U)L#U!O\"F\">!Q!?\"B\":\"=\"\
        D&AUK!N\"S7N,H-F!I#H<W!Q\"M+C!K%l#H\"O/JvZ!!H2G\"\u{1f}`kuQ\u{0}!,qH\u{5}! uKl% q!C!L%I!F\u{1d}8!\u{14}wDm\"\u{1f}\
        `SvwQ+!P!P$M?q'O!J!J-J'v\u{1f}`HLeb!\\L\u{1a}>\u{1f}=! \u{2}!P!s!#!0!K\"P\"\"!/!'!3!6!?!(!0!2!:!*!;!8!9!2!<!B\"\
        >\"K\"8!<!Q\"8!8!W!q!Q\"2!;!M!U!N\"1\"7$3!9!9!=!6!B!I!O!6!>!I!k!J\":$4\"A!I#8!9!n!w!6!>!8!>!O!S#N!o#M(t!<$>\"H(\
        p!M\"p!Q\"Q\"m#K\"l!O!R!L\"r!S'R\"p!I\"9%L!U#v#@!B!l!E\"p!P#T\"t!;!@!A!C!N!p!q\"V!u!H!M#R\"M/n!L!Q!D!T!q!m!r!n!\
        p!r!i!Q\"O&<$p!J!W!E\"t!L\"<!:!K!U!F\"9\"@\"8\"<!A!8!9#m!P\"8!8!o!o%o%k;V% G+O!x:K,qQ-! I\u{a}\u{9}\"\u{1f}`Hvy\
        (, HEu!M&K\"r'v*t!s|r#Kzy#G\u{f}`!(J[W! qh7!!N}p4 J!n!p#H!K<N$N\"i#J!N\"U-N$K#DaJ\"srN\"s0t&L\u{6}J$!M&J\u{1f}`\
        \u{1}qQh!!?^0! tLG\" H\"tuI% U%?]J\u{1f}`)IJ;!'LJm!!B\u{1}Q\"\u{1f}`\u{3}z\u{2})&!GDK\"B&G\u{1f}`>u\u{7f}R! q\u{10}\
        r)\"Q$Q\"Q=n#K&M2Q\u{1f}`JM\u{1c}\u{1f}# s#F$E!M- ~!=$H!M!>(C6B!\u{0}!B$M\"E(K&E\u{10}N% v%H@K!v9K:p!Jy\u{e}h#B\
        L\u{1f}`VMwz\"\u{1f}`'zcp# N!NEK\u{12}\u{17}! ys %!L!K%L!p@MlS!!L}\u{16}%!L!P#I\"LAPZo$ H!P!n%MUB!^ro;# q\"LFMC\
        \u{16}!Ev4#\"\"NFLu3\"!m!KN=%%tAvfwIwcq<*\"!M$q1F%\"R&Q@O&M3L{V\"!vFx8\u{9}2 P!@\"v!>!L!T!F?S#o!E!O!S1U\"Ktl\"P\
        is.Q\u{d}4(%K\"M>R!s%K\"P/O_Gr ! qi|!EQn#!!F/\u{7f}%!D!L&vFlsIs\u{14}E T!3!A!8\"6!F!\u{5}!?!7\"8$6$9\"B,H!J$O!>\
        !D#<!J!{!D-A$>\"t!F+BTM#s!JVr;I!G!x0C&x!I\u{e}P#(o\u{1f}`|H\u{6}!# w%KAwDG\"\u{1f}`\"Kwr!Kt;*\" IFK\u{d}'%!L&I!\
        P=Q;M\u{d}:!!G\u{1}e#Es$M4te@) M%A\"p>A!J't.H\u{16}L!t5\u{6}$%L!NFN\u{13}L6\u{1e}$ K!N&nZI\u{0}C%'p>@(s.E&Fe3\"\
        %H.r\u{0}L(!p%Q!>!N>tvP!r&GT>\"\u{1f}`\u{8}L01& H#K\"t@x!I9z|p\"%vFwOn% y%IAu\u{a}v%LY+. w!Q!H%O!M>q!T&P!PBsWI!\
        DmP-u\u{c}q' L!C$}@G!M!F$}\u{0}J( I!}!A#FBtqt9|$G\u{e}7$ s\"J\u{1f}`\u{1d}F7r' I#E!qAR!B$o4S~e\" v\u{5}x<l$ I&J\
        \u{1f}`eJ<&4 t!M!Q!K\"M!Q!K:K$M!o!N$R\"Q.H!L#RqpfK#K6NT\\+!R\"Q%O?R'U-L&MdS,MwN!Q\u{e}\u{11}5%N#Q!n4K!U#N&Oup!K\
        !L!K!U!o#M!O1Q`N2L$O\"Q!O]\u{6}\" vFw>\u{6}+!M!P#L!O?K\"L!O4P#H!K\"P?#T z!>\"K!M!E!O!>\"J&C\"L\"T$P!K-O!q!K\"M\"\
        J!N!?(D\"N\"L\"=!N#H!Q!?.r#L\"O@r!F#E6G'N0@#DCJ\"E!O*G+F$l!F!H#F!S!K&L(r!@\u{15}T'%I#P?t$L#O-E!Pd\u{c}$ |\"ED}\"\
        D\u{8}.!!M\\~/ F!\u{7f}!G#F\"D!L9B$u!E!r4wgxOHEB2t7+\"!IFJg|!Fw\u{7}n#!M&MAN\u{9}K#%s\u{1f}`\u{8}uVr# q!L&E@&< \
        s!F!Q#E!T!I!M-I0R!q!M!Q#J!T!N!O/O\"K.IHC\"u:H$G5I\"N\"u<sEN\u{4}p#FH\u{1f}`b~cz' x!?\"E\"B\"B>J!vCh!FJ?Y!!FB4#\"\
        H\u{1f}`\u{1b}w\u{e}\u{1}\"\u{1f}`>v\u{1}G\" wEMjz! o=\u{14}' J3u2O!H3x2Kts\u{11}VG M!H!M!;\"N!J!E!K!I#F#\u{0}!\
        B!1\"N2m!K!O\"E\"M!L!G!O!I&|!E%J!S#N\"L!N!J\"U\"oaE\u{0}I$M\"I!M%wkh#\u{1f}`\u{3}l!HX|; P!=!G!L\";!H!7!C!1\"4$-\
        $F!\u{7f}#9/N!H\"J#O.y&J1=3wXM#6!smE,s\u{1c})\"\u{1f}`1xBD\"%IFI\u{15}V! u\u{11}R!/qE%# N'pFq@\u{7f}!'J*R# v&L?\
        I\u{14}F!!HMJ\"!r\u{1c}sF|!%q\u{c}V( J!w&F>J\"u4H]y\"K60!\"O)\u{17}\"\u{1f}`\"}\u{16}h!FxcE#&K\u{1f}`+wx&# r!AD\
        J$n% J%G\"q\u{1f}`+vl\u{12}!Mv\u{7f}i$&SAO\u{1f}`\\x\u{f}b$$nAI%t4JqK$EP\u{1f}`xF!zVe\u{a} n!W\"M!U!N!P!o!T!N!;\
        !I!L#I\"O!s!J\"p\"V&N!M!p!r!T!X!G\"r!V\"V!P!V!Q!U\"X#S$N\"M!r!P\"N\"P\"I!V!O!V%K$M\"p$Y\"K!U!U$N$I&N*O(J!M!q!N!\
        O!M\"q!R!R!N!M\"N\"R!U!n!G!K!J$m!J!I!j!M'K!J$M(R\"m#F!o#p!J!K\"P9N\"H(o!T!X+Z%T!R!Y!R\"O!S!U&G\"E\"M'G\u{3}M* O\
        &SFR!P!R\u{1f}`HK2N!N!Rj(!Fx!;! rOn' q!B$B\"?>L\"Hzoi~$ Q\"PFO4Pf!% L!t\u{1f}`-M!u\u{f}y+ C#F\"D!p*R6F#D4N#l\u{1a}\
        tSp*|J!L\"Q!R!L!P!M$U&P\"@!q1T\"Q!U!O\"Q!S!O!T+J\"R!P!P\"K!N!O!R%O,R\"K$JKQ){/s9L@R$n+O$N!N#M\"F!QN\u{1e}# q!D&\
        E$_*\"J$G!N%O<J$J4I\u{1f}`Hr!IL\u{13}3\"n#M8H!J#K!R$t!H$N\"I!S.M`M\"w!H!JvK!R0K('\" u'D9B\" yF|WR% r!F\"O\"SBK;\
        \u{1e}\"\u{1f}`wt\u{1a}I%!OJO\u{1f}`KG-t/\u{1c}! ve\u{1e}\" u4Bc&\"!L&KCn#!I&E>L\u{10}?\"\"HFMo@\" v!E\u{7}Q#'t\
        \u{1f}`Ut{\u{c}\"%r\"HXW! I\u{10}\"! p7i_ w!K\"N!N!M!R!E!O!M\"N%M$O!C#R)V$T!q!O\"N\"L!R!D!Q!F\"O'v!K\"L!G#L\"N!\
        L#P%Q#C&O&H4J(H\"v!I#N3N#H\"L\"J\"t*wJE!N!H)V\"N+L!M#q\"H#Q\"O!R-v!L/sJ>!Fy\u{8}\u{7f}# LEG$sg\u{9}$EQ)O\u{1f}`\
        oJE\u{4}\" p!H#\u{0}!%HS\u{1d}' E&s?x\u{1f}`cF%t!r#f# O!oGOXI\"'vFw8\u{16}! s\u{f}y!!K}5#Fp\u{1f}`^EH,#EK$w4HN#\
        \"!J!o8`\"!J&MCO!&I#\u{1c}\"(vFu>:!\u{4}u-;+ q!I\"C$>!S!H#q5M*Elx\u{7f}MwJ# o!KEtlS!\"Lx6/ o!U\"M\"RA\u{7f}!H\"\
        L\"O0N$M6HBJ9MeO2M\u{1}B& O\"sDu\u{1f}`EK\"v+## u\u{1f}`vu^\u{1d}\" G)w>\u{12}\" NGo\u{3}a!F{\u{7}a!!KO\u{18}!F\
        s(\u{8}\" q!J4 # I!wFx\u{6}s7 Q!F!L!C\"P!Q!E!O!K&y$O3Q!L!O#M!M!E$Q$z*J&M\u{1f}`Ps\u{1d}\u{b}!EMv$/ q!>!E!>\"B!G\
        !:!y'=>B!k4m\u{1f}`8s5D$W\"1r\u{1c}u\u{7f}*(&S)K!uEM!s1P\u{1f}`NL\u{1f}q# G\u{1f}`>v\u{2} !Hw$01!q$I1q/s!N!o!O#\
        B\"A0B$u!J,qgErs!D&D\u{1d}3!at\u{1d}\u{7}\"EG\"u\u{c}\u{13}!FxB.! KaP#!M'O@NQD#!I\u{1f}`0vO?\" GFJ\u{11}O\"EN&s\
        *e#\u{1f}`\u{1f}`.C%;6%C!L8K#J!P)H!I0S#FWO#N\"O!r$K5K/JQr!J!P!Q/O6O\u{1a}L\"$qFtXM,%O!K!S:M+M\"R2N!F!O\u{1f}`5M\
        8OHf$ NEl\u{1f}`eu\u{16}\u{16},!J!o#L\"I7Q$M%K5Lbp\"Q#q\"I.,$ S%T!R\"nu\u{17}! x\u{2}\u{1b}$ H'G?F'J\u{1f}G!GLh\
        &! uo[!Ix\u{1c}}!Fy!]'%G*A<K6O!QeI!No`/ s!F&F!O,G-M&M%Q!I!P\u{1f}`IM#H4M\"J+W!FJX\u{9}*\"rEt!v$N!I/H#H\u{1f}`IL\
        &s\u{a}ZE!Y\"S\"T#W!H\"K$Q$G!N1v#R!P!R!S!T!O!O!J'u(p)E!G)O!O\"sCw,s+BCL\"sPM!L%Q#O!P!R/Le\u{5}!\"mz0!FzR\u{10}#\
         s!L&N3u!\"EsE\" M!SG(%!J&OAO#G1Kxw!!F@%\" u\"Jal!Fx\u{f}\u{1b}\" tFw9F&EG!L!w!M&F-G(8\"!JEv6C\"!I'Nz@!%I/,$ v\"\
        KDv\"Lk6!]KoY!!CD\u{3}!%MX;% qBN\u{1f}`Tr\"Nn\u{17}#'G@J&JYr)!I!M$Q\"S?L6S%OpKcFF\u{1b}% y!;&H?w{uX'!jq@B\"#KFK\
        W[!Fxo\u{19}\"!M$L\u{b}\u{b}!FHGx$ I%vAK%xa+, v!H\"G\"?\">;s#J&G0E\u{1f}`=sGB\u{1e}<* I!P&R@I&M3P!EcK\u{5}O%KF\u{5}\
        \" uFu.\u{f}#!t\u{1f}`\u{8}u74%!KDN!O'q2HCz: v!N!J$T\"F:U#S!p!E!K#A\"E!L4I.vKH)I!KOsAm\"U\"F/J!I&M-tH\u{6}% I&K\
        ?r!K6r1\u{0}#EH$t4Gt/<\"m!L\"F!T!E!P'B2J$R\"L$J!T!M.H\"J\"M\"FVu*siI!s!u\"L(J7N!G!N-O\u{d}i!yud\u{c}$ Q!P%O!Q#\u{14}\
        !\"LbA# p(N}x\u{e}n!Eu6$* D%G!N\"o=K!G(q-K!K%H[1\" H%H4D!Fvf,0\"N!S!P$S=m\"S!N!J\"J!Q!M!M2M\"O\u{1f}`FqrW$!A!J%\
        H!J\u{1a}\u{1}!!JiG% L!L%L!sEM\u{2}K\"Iu4?yF! t\u{1d}-N!X!l!G!L!V#i!H\"?$F!L\"N!>!I#E.k\"W\"L\"Y\"Z!T!M&K$F\"U!\
        T!G\"U\"W!R%K>R3Q!S!V#N%P/R$V3U+Q8T\"T;W$R!W?p;\u{2}!HK\u{17}\u{d}!\"qn6& r!FFM&L\u{1f}`IqC\"% v'J!L\u{19}x$J$@\
        \"!JFK\u{2}}!GO5X\" q\"Ky@\" v\"J.\u{11}\"4O1Q}\u{5}! I1\u{c}!!C{Y( E(q=A\u{1f}`0J(s9I/vw#% q!M!F&J=I\u{12}X!!M\
        \u{1c}\u{2}!Fyt$* S!R$M!Q@P\"p&P.L$M>uV|\" q\u{14}wcr! IBQ!(oQ\u{16}\"!sFu\u{b}.!!F\u{17}-\" J%q4<\"%uFxMS\"\u{1f}\
        `vz%\u{1c}\" K'tb<#\u{1f}`Ey!G.u'!P&M@P\u{7f}tND6r8P\u{1c}^\"!L$Idb0!O!R!O\"o!Q!L!Q+Q5R%N!T-K!O!T\u{2}NVHXi$ q\"\
        G\u{1f}`\u{1}ybh' H\"M%:!xFi\u{1f}`/q\u{14}$\"\"JFG$\\& P%J#Q=o(P!M-\u{14}\" F!r\u{1f}A\" tFwk:! SW0# t!E&D\u{1b}\
         !Fz]Y\"\u{1f}`\u{8}GXO#Et$L4t\u{7}f! r\u{17}~\" I\"s_g! vU\u{5}#!D!REKv1\"'tFvg\u{8}! v\u{d}9\"\u{1f}`\"v\u{c}\
        +) G!P$H\"r>N!G%I\"q4L\u{13}&! uPp!1v\u{2}-!GtHf! q\u{7},\"!OGNiM' p!K&K>O!q\u{1f}`PK2J%\"R#G#R@Q&KG\u{1f}# q!I\
        !K'X\"3qFneq#%I\u{1f}`rJ\u{1f}Y\"!E&D\u{16}p! M\u{1c}{% q!F$K\">@D\u{f}X\"\"LFKR0& N%O\"S?R!r&P\u{1c}J!'K\u{1c}\
        \u{e}%%s!GEt!H3IMC! t\u{9}V! E9V#!tDy6um,!Isz9\"!L&s('#\u{1f}`\u{8}H!u0\u{d}\" HFLi\u{1b}$!M'N?L8Lic\"!DEy |1\"\
        M%O\"G&D\"p1s%M!N#C\"P*n\u{0}v\"IQp\"I)L\"t&_#!K$p#O\u{a}c# H=w\u{2}wLX\" w'DEO$(r=N!K(s\u{0}\u{1d}E M!t\"N\"M\"\
        S\"G&B$<*r(S$H\"P\"Q2E\"B!O3C?J!s'P#r%G)N!s#B$s0?%L%y;K!s\"q!J*H4D\"D/FFe% s\"J\u{1f}`;w\"F\u{10}9!er\u{19}2#Et\
        $I4uD\u{6}$FJ\"q\u{1f}`Gr\u{16}\u{1d}$!O%K!M\u{d}|4r\"Eq;rQ[!'KL)& J!y\u{1f}`Hw)L!us}#EJ%u4Jd\u{19}!!Px\u{5}!GM\
        \u{a}S!\\ND\u{7}% K!rEI!t4Evz%!s&E>E\"z&H\u{a}\u{10}\"\u{1f}`U|%#'\"N#R!O!o!ADM3Nv\u{3}!!G\u{14}%!FD}*#!D&FBSFv\
        !EL\u{17}h7 s\"U$O\"T+J!K$P*O#S\"T!V%m0G\"?!F\"R-o$O!I!K.L\u{1f}nJkD:!'L\u{c}4!Fy6\u{a}'!N$@\"L!N\"r=O&H\u{1d}\u{14}\
        ##J4m`K|*/!F!O$O!K:K%q!L!Q$Q!K/L%L\u{1f}`5C!KLb\" J&o\u{c}B\"FtIqrS& D#m#O!M>l!Ewd!!B\u{0}\u{f}\"(sFtF\u{a}$ s\"\
        J\u{1f}`\u{1d}F\u{12}28 Q!S!m!;!@!s!F;p!N$M!R$q!J!R/U#V!OvNCJ<M!p!O0N&Le#!Er?G$ t=M\u{7f}s#M:}#!F%I\"E\u{14}r\"\
         t(A\u{1}C' p!E\u{1f}`-s!J\"p!D:t% n!P!P%L@Oq~$!N!PEP3O=\u{18}!%Lrc#!u\u{1f}`.uka# o(M\u{14}tr\u{1d}$ t'B@J4vj\u{17}\
        # s2N4t\u{7}{!'Pk\u{1b}' o!H!Q%B,p3k!Lp\u{6}\" G/q^W\"&JFNIC\"\u{1f}`\u{3}t#\u{d}\"EG*ufy!\"N\u{8}M\"EH\"x}B# Q\
        %MCQ\u{f}d#\"K\u{1f}`\u{2}rz|$ s!?!H&MvM& P!oEP!n!N:Jq\u{18}$\"uCI#u~Hbo\"EHNH/A#!O\u{1f}`\u{3}J\u{0}{+ O\"Q\"n\
        BP!p!Q#L\"p!P-C$KC\u{0}\"EI\"x\u{18}r$ J!v\u{1f}`=t\u{1}\u{1c}/ L!O!S%P;R$J!Q'P.Q!T#Q!O\u{1f}`+L,RrY.#E\"O!R?u\"\
        I$E!L!I!I4l\u{1f}`FQ#K%PV5!!Fmb) KHs!O!J$G.G!r!u$sHy# u\u{1f}`kvTX$>K(Mvt$Ksj\" H'JMF) P(G9N$O!K5N\"L\"K\"I%\u{3}\
        % uED!I\u{1f}`b\u{0}JN!%rnl*!@$A\"@1o*r$r!G$D\u{1f}`Mr\u{18},/ m!E\"S!M!@\"F!p?L#P!H\"G/Q\u{1f}`/G=nG|\"%wFw\u{1b}\
        o!-um+! I\u{1f}B$\"G#BFE0P \u{10}!!J.e&7J!m-TLE!o!M8'!%LN\u{4}$ R!r\u{1f}`\u{1d}q!:'!IFL!O&M3M\u{1f}`GE\u{c}\u{a}\
        !!H3x# F\"oDG!\u{8}%!J!Q2uFx\u{5}Nds# t1J5t\u{0}b\"(J>u?F\"&A?LLg!Gu\u{6}V0%G!P!U1S)K!S)M!P!T2FML7Mro!K!S5JN$!%\
        J\u{12}F\"2rFq2 %\"N%B@M\u{1f}`]D,w!Gu$#\" wF|R\u{6}7 i!C$I\"V0B!o3D0B$@\"@1mFH$t6L6C)tGG+H!P$N$F1?*PY6/ O!G!N!\
        P!D#F!P+Q$xYD!y\"L$F\u{13}r=O]u$!D!B%vFyO\u{18}$ q(IFLit}## r!F&Ly@#!K\u{1f}`!{O\u{b}!'K6{!!LVe!Fu\u{d}4# L!rZJ\
        i&! NY8!EJLE!]C\u{11}N!EK\u{1d}$) q!H'N!LBJot!L;O!teu'!w!H#C\"C!G?q4R\"B$ P!PEK\u{16}y.z! wk%%!?!>%@/qXq\u{15}\u{1d}\
        ? n!H!T!T!O#Q!O6N(r!O!S$N!R!S/N!R!T!P!P!Q!O]N0A'HVL(P2p!M\"Q2M0o *$ J\"nDL!m3j!qy+\u{7}! IBW$ H=x\u{7f}I#xo~! v\
        k\u{1a})!N\"@\"P\"M@O$S\"M\u{1f}``O\u{9}*!*s1\u{14}#!K\u{1f}`\u{1d}J\u{17}r# s\u{1f}`vv\"+! uaF!FtW-! F\u{f}Z$ \
        P%GBI$EpH\"\u{1f}`k|DF! r\u{7}:\"6uXu@Y!UxFm!MK]T$&F@q&J4LhP$ J'w?L'w\u{c}q3!L!O#I!m\"S.q+P*M!T0M#H/q\"z\u{1a}l\
        !J+P\"Q/M!G1\u{17}\"\u{1f}`Rx{B$ u!HEx!H/b!$m{\u{2}!Yuse\" M\"vdI! qc8\"\"JFNW\u{3}# LFK'Ne\u{2}+ r!I$L\"J@Q%O!\
        M2J\"GTJGwj\u{f}\"Jn4I\u{13}M\" w)H.{' R\"E/v!J4P1w2L\u{e}f$!LEF\u{1f}`E{I5H X!Q\"M\"m\"N!S!L&H(Q.k\"M!S!P$O!Q)\
        M$N!Q!O\"U\"O\"K$K,O!S)J!K:L6M]P(t&M*P%P!P!N$P!P2N&s\u{11}K$ t\"I2P2qT\u{15}!.p*v# r\"PCIE>( Q!t&G!P?IpK!z\"J8h\
        1 q!=!P%;!N=N!k!?!P%A/Q4uKH*P\u{4}K&K/O\u{5}+!%L[\u{3}, N!N!h!K\"W\"L?R'N2OqKxM&M?7$\"L&J>s(J\u{7f}\u{1f}\" L4s\
        \u{16}\u{7f}!\u{15}u\u{11}.\"\u{1f}`k|7\u{1d}! rR\u{5}! I.f!!Jy^5 O&L;o$Z!K!i!M&I-N$R\"RWG*F.q!C$O!J_K!o1D'OB\u{d}\
        #'REN5J3`!&O_\u{1b})!C$K!H!uFy4GVw#C\u{14}v<\\+!H&J7M#q,Hop!M#M1F7MNq0\u{12}#%L@O&LR!!#m8\u{11}$%PFM!MEw\u{6}R#\
        =x\u{7f}J#x150 U!W$O!N<Q#Z!Q\"V&R-K!T!;\"?\"A\u{1f}`NJM\u{f}!Fy@$!ML~n%%J\"F>p\"G4u=[\"\u{1f}`\u{8}w&\u{7f}$ u\"\
        KDt\"Ks^!EROO( z!B!I%G>J!t!Fzx\u{10}\u{4}$ K=w\u{7f}K#w7##\u{1f}`Euaw#\u{17}# N!L!tm\u{1e}$ L=v\u{7f}M#vy4% E'y\
        \u{1f}`oH#wU\u{1c}\"\"GFI'\u{c}\"\u{1f}`\u{3}t]2\" s\"I>3&!O!UDm!P!T|C\u{1e}\u{5}\"\u{1f}`kz\u{f}\u{1e}- p!F$B\"\
        F!S9I&M!M\u{1f}`OJ1t%K@n]\u{1f}! Mx<! M>r/!:\"N#G!:>x$B\"C!I)J\"G(p\"@(v\u{1f}`FC7\u{6}\"\u{1f}`\u{3}wZ##Ep&O4p\
        5-!(O0.- l!K!N$P!G!F,s3N$M#J\u{10}DjK%J^[! s\u{13}[F!L!M!P\"A\"H!V!?\":!r#K#n!?'9'=\"F$K$?!R!D!U+A\"J!P#H!Q!D&@\
        EA\u{a}=#O*@%J!Q#M\"t!K/M!Fk\u{a}%&PFP\u{1f}`Wr\"EhI* J!n$M\"U>Q!E;F\u{14}uSr&H\u{14}\"\"!@JL\u{0}\u{14}#\u{1f}\
        `LI\"wl~!2p\u{1d}i\" I4ud\u{4}, o!M!O#H\"D!P?L$K#P\u{1f}`Uu-L~^!(O.\u{1d}\"!E!s[g!+qT'\"\u{1f}`\u{1d}y'\u{7}$'o\
        >T(m4Sf\u{b}!!Mr\u{2}#5t*INt^P6!S&P!V:k#U!Q'P!S-Q!T%I!S`E!J-K\"Jek!K!Q.G&N\"R\u{8}=!Fyd\u{10}# q!KEq*\u{1a}! th\
        \u{7f}! se\u{1e}\"IN4q[$\"\u{1f}`vv'\u{11}$!H\u{1f}`\u{1f}`-HGm#!D7QZQ\u{15}<! q\u{17}F$ L\"J&MMsC3&%KDm\"O2M\u{1f}\
        `PO'$\"\"N0n\u{8}p!EOw\u{1e}! KR_) K!q!M#O\"V?N!l!L9I@I# p!A!K\u{15}\u{1d}!\\L\u{14}7!_Ri1! H1\u{8}! tY%!!q\u{7f}\
        z! Fg\u{e}!4tS\u{19}% E\"v\u{1f}`6KSJc{$%A\"K%r?E\u{2}u#\"AFC3P\u{16}!\" v)Jb`$ J\"q%N?N7{!EtG:\"(L\u{1d}Kty!!H\
        3\u{8}\"EK7LPe\"!L%NEf% q!GEt\u{1f}`\u{7}H@\u{c}# H\"J&u{O!Fx\u{1c}\u{b}!\u{1c}wuC$\"q&M\u{1f}`nuD\u{2}$!J&v@K&\
        v\u{2}[! v\u{17},!4vj\u{4}\"&KZMj$!\"N|\u{5}!FH\u{19}I\"'LDNt>( Q!G&B9u\u{1f}`+>\"q\"pYK\"\u{1f}`\u{1d}Bz=\u{15}\
        !U\"P!l!V#k!K\"K!Q!P!?!S$Q\"O!q!t!u!A$S!S\"s\"R#l#X!R\"U\"U!V!M\"S$O&L!S!S!S!R\"M!S!I\"N!O!K\"Q\"O\"O!q!r!K!u!t\
        \"m!N!P!F!K!I\">\"D!N!A\"A\"J#>&L\"L'Q\"m!L!T!J#P\"S!S!l!O\"Q\"m!M!N!H$j!L\"l!R\"P!R#n!Q!M#U!N'q!Q\"q!S!R!Q%Q!P\
        ,S/P!Q!D(h\"R!N&N%U%R!V!T\"U!U#L&M&T\"p(m@\u{12}\"\u{1f}`vx\u{7f}A! @_1%!K&L$p;B'IZ5!Ft_\u{a}!\"K<^!EPuh!Fy\u{1a}\
        g! IfN#Ev&I4w\u{1b})\"'tFx\u{1e}M\"\u{1f}`\u{8}z\u{e}\u{13}% r!L%L@q%K\u{d}0#Ey-J4uN/!\"IsF\" J\"s\u{7f}T# s\u{1f}\
        `vv68#\"M\u{1f}`ixuQ!Ku^w$ s%E\"LAN\u{15}&% r!=!H\u{1f}`S{\u{5}\u{1d}!!tF\u{5}\"\u{1f}`\u{8}E4+! q&'% r'J?s\u{16}\
        IOF+5\"!M&IN,\" MFN~G/ q!Q!Q#L!P!O!P?K%Q/M%O\"O\u{1f}`GL'J1Z! H\u{b}16 s!u!J$L7I#;%I!L'y4IT=\"R!w\"G\"q#I.N=~!G\
        !@!y!D}\u{a}!Gu\u{7}`%!p!Q%J\u{1f}`>JGL\"\u{1f}`kylx$%o@N&t4OA\u{5}\"!M&Lf \" L\"raq+!L!R$K!M!L?P!S$OwL\u{5}K'O\
        C\u{1f}!(Om\u{19}& L!J$K\"O-o_MPa\"Ep=o\u{1f}|6 s!s!I$H!N!K/p!6-I\"C%JD\u{0}!l!8!S!A!>\"u$GGx5M!uT\u{16}!FI\u{d}\
        `$ L%N@M!K|G\"'tFyQL\u{1f}!! t!Z!t!Q\"Q!q!S!s!L\"O\"K!P!P\"P\"M\"N!U!N\"H!C!N!O!R!o!P\"Q!o!R\"R#T!S!Y\"V!S$Q\"M\
        !N$Q!O\"C!a!B!R!>!X!?\"?\"E!R!B!S!?!O!0\"N!U!m\"R!T!H&Q\"7!A!I)L$N!O%O$m%V!S#O\"R!o\"S$o%K%k#S\"T%M\"l#Q#U)S\"R\
        (J!P!M\"Q\"P!d!H(O$n\"V\"N\"r!o!n!g!k!q\"Q!o!O!Z!K\"P\"T\"Q\"k!Q\"J\"g!O!V!N\"Q\"S\"L\"R\"O\"P\"P'R\"j!r!qqV$ M\
        #D5nZn'b! MH\u{4}\" O'N|\u{13}5!P!L#H!O)F$=2q\"Q!I#M\"O!N1F#q/M!Neukr!H%MDE\u{1f};%\"R&L>I\u{1f}`bw%a\"=y\u{2}y\
        \u{1d}:!!H;u$!HFM\u{1f}`aJ\u{6};\" G%r)p\"EJ8L\u{14}a' v!I$I!M@r!K%OH\u{14}\"&N$s~ # N'FFJ|`\"\"JFLG4& L!wDC!K!\
        {4C\u{d}Y$ w\"H%I?x}\u{0}! Gar!%J*F\"\u{1f}`\u{f}wJU!EM)A% F%L.v3I3u$b! u6>!Fx@\u{15}#EN0t2KIe\"-{FsK=#\"NCH\u{17}\
        I\u{19}\u{c}! rd\u{4}!F{-># CHP7N9~- m%?!CAT&S.Q!S9MRNLMBo.R:Oj[! s/S# r!=&B\u{1a}\u{7}!(Ki*\"Er8s*5# r3NFO+f#!\
        @$G\"B\u{1e}p!!Ko;\" r4N4\u{13}!!N<*\"\"P%Ja\u{18}\" oEQOQ#\u{1f}`Hv\"H\"J\"&uFvri!\"L\u{1f}]!Fv$F)#q\"N@t$O4t\"\
        M\u{1f}`Lp\"Qfi% S!@!F\u{1f}`IKv\u{7f}\"!uFx*/# q5PXP/=!EL\"&\"No4R@a+!Q$G\"N:G$Q\"Q$I#Q\u{1f}`IG8KX\u{16}\"%Q\"\
        K$L! r7}!!o$D!!D0j% K#B&;$uFoI\u{17}% w\"H&?FEwHb1!\u{17}zx\\!Fv\u{17}X# K'w\u{1d}wlf! s0d) u!E!J%D>H!n!I!K%HsD\
        !F|\u{b}\u{e}!(Op-$(u\u{1f}`cI$vR\u{13}4!S\"S\"R!T!R>I*=,I\"B!K!C\"E!M(K)>\u{1f}`'I5O.v\"MNB% p!F$R#M?I\u{7}N!%\
        Px\u{6}$%O\"P\u{1f}`euE%!Fv7u! u\"=\"!sFtq`%Av!K\u{1f}`Uv!KGP\"9ulC\u{0}t$ T!O%MFOY*\">o\u{2}o=z#!B&E>FY`\"!A&I\
        \u{1b}2$'F!m=V)j*\u{2}$ s!IEw!HX\u{1f}!FwGf!FxEd$ M'v\u{1a}L#w\\\u{6}\" MFKpG$!uDD\"|4C\u{a}F$'v\u{10}K#uMsO\u{17}\
        9#P\"R\"S,B3S#M\"o\"K!Q+F$q\"@$IaG-v$E'v#G%J!wHF+H0@!O#Ae=\"%pFo$\u{19}/ {!G!B$<!H!<:C#J!w\"B$D\"?wFpz\"C\"T# s\
        6PXP\u{13}\u{a}#!L$I\"J\u{1b}a'!P$E#O0o\u{4}{%v$FDU!Fy\u{10}&6 |\"C$K!{!-:J#P!v\"H$H!q!84@YG*AWH2G't\"K\"F.s(BZ\
        b\" IFJKh(!A&F!J=u&G4|2v\"F+F\"'RXMs@&!P$M2n4P1I%JmT\"\u{1f}`1w\u{17}\u{13}!%C\u{5}A# w\"IDt`v!\u{17}{RW%!N'RCL\
        #P-OW7\"RO4qW!#!G&vFwG?!!K`.$ w!N$KAq\u{b}J!Gtd{& r!K!MCL\u{1f}`cz_>!ER`!\"\u{1f}`vyr&! yz'& x!J!E%J?|\"Gx\u{f}\
        %\"UKI!N.KvtV?!\"L \u{9}\"\u{1f}`vxBH. n!Q\"Q\"O\"L>Q!Q\"L!Q\"P\"O5M\u{1f}`kt`S( R%Q\"F(v!L;S*u2P}a!'MT\u{11}7!\
        ?!S#E!H!G!R#J$r!q!S#H3E!R#I!J)q'P#H#E)QqsYv2Q2\u{9}!!I8,#!M&KFK\u{12}\u{f}! H|=$ J%tAM%tTo!Ft\u{15}C!(s\u{9}\u{0}\
        #!u\u{1f}`Ev\u{1b}t$+2!r9kAps\u{9}. J!3!C$?!8!>':#{3o!M2u2q\u{1c}wQu\u{5}z\" J.v[N%\"O%L!PEN!Q7\u{7f}'!K%O!MTE&\
        J\u{1f}`HKWY*!r$F!H!F>M\"v&F!K-E!L>:!(M\u{18}A#!L&K?t\u{f}S0 L#n\"J<L!r#V\"Q!T#O0N$IqEeE!L!t\"L\u{1a}m!!nXy\"(I\
        +tOp' n!F$M!O!D>O\"LEp# K!O$Nwa!&r|r# t!GEsyc# z!?!J/\u{3}# u!J!H.[%\"N$N!M?u\"M5'\"\u{1f}`vKt\u{18}!!rpt,&P!K!\
        OFQ2L!LSs`t%L<L/K#NUO# J)wFr?\u{1c}& R!PEP\"P\u{1f}`aMA5% o!Q$B\"O>Nf}!GOmb! N%4* K!C&=8A!wuI%>P>\"q\"rpX\"!tFw\
        0\u{9}! GvN%!Q!P%K!OFM\u{1f}RC N\"u!H\"D!H<L#m\"o!q!J\"H!K!R!O.m#E!I!L!CYJ!o\"K#N!G!H\"x\"C.N=IEL!r!v0r&I-vul\"\
        'tFueb\"EO:Ma~\"\u{1f}`\u{8}y`j!fP \u{18}!au\u{f}n)\"L#O\"M@L!N%R\u{1b}IMs$L\u{b}\u{7}( u!O!N$P!L?t'Ljw6\u{16}#\
         G\u{1f}`vIDH$ O\u{1f}`kL!wim# O\u{1f}`\u{9}Is~( p!M$LAq!I$I\"F4J=O+ u\"@%E!J>t\"Dls!I!BOJ$K.\u{10}\" p!F\u{16}\
        J4 M\"e#S!V\"h>K\"V#U0U!T#R!W\"Q_I/IDLAO7T!U/M_T!\u{17}|go# v\u{1f}`\u{8}y-\u{13}\" v\"JrP3 M!G!F!r!A!R!Q!E!K>G\
        !L!I!q6O!Osr\"Nut\"K\u{15}?t n#E!J!M!L!U!U!Q!9!I!Q%x!z!P!N!R,X!P!R\"k!m!T!X!L!Q!M!M!N!S!P\"N$V!L!s!t!P\"Q!N!K!P\
        !P!N!Q!R!O\"M\"T!R#P!J!R\"H#T!W!S!Q7P)M(T'P)u!K'P<n!P)P+v%R%r%n!X!P!R/^\"Q!M\"T!R!R)t%m!G!Q!RK !EI\u{7f}\u{5}\"\
        !L*qa\u{10}w U!Y!q!Q\"Q!k!R\"R\"O$P!R!L\"J\"P\"O+p#l!S!T\"S\"T\"T\"T\"Q$J!P!P\"L\"I!Q!M\"L\"K\"J!S!L\"I\"J\"G\"\
        P\"o$M\"P\"Q#o!K\"N&M4S#M\"R(R!S*O!S!P\"R!O$N!M$O*S$E!G\"q#O#Q!L$Q.M&P&o\"M\"p!P&D$l!R%Q$O\"R$K\"M$J$n!Q$n5\u{d}\
        \" x!>.\"X p\"l!M!D!M!V%.$3!M!5\"2$P&N!M\"q!O$g\"X!V#Q\"S.M!R!M\"N!T!P!QSR%R!U!m#N!M!l!K\"P*M\"n%J!S\"J%L%N(P)P\
        &N<i!O.V$Q$N!Q\"R/p$xu.! n\u{a}*\"\u{1f}`\u{19}tP%%!M&v\u{1f}`eM\"vXU! KKU!FtHe!!J\u{11}\u{b}/ S!m!m!N\"I!N<t#o\
        &N\"M!L1K#qTs\u{1}tUA)\"Q$KAM%O\"P.L]JsGBNn\u{1a}\"(sFw\\L\" t!?>z!\"r'}!Et2~\" t!Gz\u{7}$ s!D!J&K\u{1e}!'!=!q%\
        F?o!C\u{15}RYn\u{1e}\u{c}!ZN@\u{3}# H!u!LH~& u!F$H\"C\u{1f}`\u{1}wP\u{16}$ q\"M\u{1f}`/u2\u{5}\" L'H\u{1e}p* M'\
        I6v(w!F!u$E4y]J#w9`$ s\u{1f}`.t#tF\u{7}!!N\u{d}\u{1d}!!N,\u{f}!\u{15}v\u{5}\u{8}\" t\"Kiy#'M\u{1f}`ov\u{16}\u{10}\
        \" p&S}\u{1b}' N\"R#O\"F!r@Q%J\u{19}\u{8}\"FtIq<O' p%@!H<H%S\u{1f}`QHmb!GJIx& N\"I9{+I_G%{Dr!EDu\u{0}\"!L\"K|\u{d}\
        ! s\u{4}\\![HW/\"\u{1f}`\u{f}y\u{12}}\"\u{1f}`=x+^\".rFoDs! J0.\" I\"P\u{a}\u{11})!E$F\"y>>\"E\"}\"G\"~0Al\u{2}\
        !pyJ\u{18}\" N!r\u{1e}\u{0}$BL\u{1f}`Tt\"LS}-%I!V!R\"M8P$Q)X1J\"L!Q\u{1f}`4N!Pf^%!L&J>C!L%t\u{7}l$Ew*I4w\u{11}x\
        4F!!q\u{17}R#Dy\u{1f}`}y\u{d}=!\"G0\u{1b}\"%tFw\u{10}@$ w(K\u{19}x$J\u{2}U!\\L[\u{1b}#Er#O4sL\u{7f}#!G!N#H$?\"R\
        v4K.a)!G!K%F!I=KMv!G!E\u{0}x\u{4}\u{10}' J!H&z>L!M'z4Cz!$ t%L*O7t\u{11}\u{11}!F{P8( T!E&B6u\u{7f}P!H\"uvy(:' I!\
        P!tDO5K\u{1f}`RP\u{16}\u{19}\"\u{1f}`\u{1d}z[\u{17}!\"K2c#Es$M4s.q! v\u{6}5#\"o\u{1f}`#L|(6 m!P!Q!R\"R\"I\"M\"R\
        ,K0U%P!L.N!R#PiF7M=H9N#L4P0qxv\"EPMp$)\"\u{1f}`Hw[\u{4}\"!JDD_\u{4}!Fx\u{19}X!EQ9s! oz\u{b}% r3K3l!N2Jw5+ B!K\"\
        G$I0x.N!GJE!z\"N$EnA\"\u{1f}`\u{1e}wNZ\" tFt\u{1c}F#!H\u{1f}`<zjH!!Of\u{19}$'p>O\"G:Ob4!Eum\u{12}\"&JBo\u{5}%!E\
        J\u{9}\u{16}! voW\"'IZJ\u{13}R% s\"O%GGOiv5c!!Hv\u{14}\"'H!Q\u{1a}N$EH\u{1f}`cu%L?'!!E\\t!GI(F#FF\u{1f}`Pv\u{11}\
        G&!?Du&J4y2D\"wp\u{f}#2N4u2L\u{1f}k) w!@$D@C!z!D\"z\u{1f}`tJ\u{13}.!FQ\u{1c}R\"!uFwj\u{7}! tD(& o#N\"GAp#R4Jkz\"\
        !I!uT\u{8}$ T!K.N#k\u{a}u\"%tFwDD#!w&J@sq\u{12}!ot:j!Fz\u{8}\u{13}#%uAK%x\u{10}j%EM\"P\u{1f}`DL!s*\u{14}/ O!C!Q\
        #J\"7!n?L!S4S$OWM~N#K5M!G|\u{1}(!C&D>v\"G$H4x\u{1f}`GxKq!!Bi?!/t6($%A@{$C4z^\u{6}$!JKNEy\"B u\" u!M@M$!DDx$H4x\u{16}\
        l. \u{3}!=!F!@$>!N=K!}!B!L%@!P\u{1f}`.HxQ!rox(\"!p!LGV+!H!J#q\"A!K=C#O!G\"r4?vtS\u{15}!Fu\u{15}b!!Ku\u{a}\" Q!o\
        ,`$ LAv\u{1f}`Vv=\u{18}# M(O>D~y\"\"LDwU\u{19}\" G%r-y/!M!J!L\"r\"C!F>p!<!I!M\"n\"G!I-I\"OPz!&L\u{7f}!'!J!M%N>H\
        $v$K!R~\u{7}!FG<\\(\"Q#K\"QAM#P\"LmO-Lk`#!t\u{1f}`Hvj^# u'J?uHY#Br\u{1f}`VrP&#Av\u{1f}`VvYM!!M\u{1}1! tP\"\"!K%\
        O\u{13}\u{1b}\"\u{1f}`kxl9!KJ0.\" NLP\u{8}Q@ K!K!C#q\"E!H's!L5E\"G\"{%K'z!M%:\"C$A&P*o\"QEu\"GMK!w!I<tBL!I\"G\"\
        v\"I&A(o!IGa>& w%I2J/s9J2F\u{7f}'!2sR\u{8}!!I\u{c}1#Ex\"H4y\"@! M~$!Fx\u{11}Y! LH1% J!v\u{1f}`jL!vD\u{7}! tf=!_\
        w\u{4}/#BH\u{1f}`VH\u{b}\u{f}' l!G$K\"KFLwN\u{1d}y~N!EM(\u{16}5 O!q&N6E$H%O'I!P-IYK(I!s!M!E\"H!t\"F,OfH1H's4\u{d}\
        !\"QG\u{7f}$\"N%J\u{1f}`oERN!FJ_\u{0}# u\"JDr\u{16}\u{1e}! rsV$'u>u\u{1f}`jv\u{c}t\"FK\"t\u{0}:*!q!L%K!K>X\"N%O\
        !M.F9q^P# t!M&K\u{14}K!3toR) U\"p#GAq!N!l#C!M5O0\u{2}!!J+W$Ey$I(F4w\u{1e}t7 s!;!S!D\"<\"B(;%t-G$Q!k!E!T#B\"E!Q'\
        @,F{QYt!F2I&F@b#!s\u{1f}`\"v\u{1c}Q#!s\u{1f}`ktR\u{f}2#C$N!N!C&C>I!R2N!LxIQn!M*K-v&N%O!L!PQi\"!w\u{17}wEW- P!B!\
        n%=!U>V!>&E3Q\"NbICK[N8L( q!A!K%H!L@L$J\"E\\\u{7f}& J'o>{!J'F4yM`\"!HDK4.\" G\u{5}G\u{11}B\" L!t\u{1b}<\"\u{1f}\
        `vwh\u{7f}$\"I<p~P$p\u{12}\u{16}'!O@y&Fus;t.FQy\u{10}h!Fs\u{16}\u{e}!!o4T\" O'qp6$#rZH\u{1f}`Ny\u{7}/\"EH7Kht'\"\
        PDT\u{1f}`GH;q\"O&Nw/\".vFq)\u{12}# sFw'G_s! M!c2 Q!V&S!O>P!S&U!Q-U&QWL\"o!M'H/FgQ/H%T&f\" zFz\u{15}(\"'uFwF[%%\
        N!R\u{1f}`-H6Jk\u{1}#!O$o!N:w\" J\"pq\u{13}\"Et:y-w( E%R\"G>S!L\"I5G\"O\u{1c}C! sFG!Ft\u{1f},! r\u{d}R!\u{1c}y\u{17}\
        K$!F$rBF$u``#\u{1f}`EMjtgN!\"H<C\" m%LS/%!FDy\"I&H4z\u{16}L$ M't?N'u>w\"\"LFN7*% E!y!M#LBq2j$ OFLnw\"IM7! r~\u{e}\
        & o!PEr!N!S4SB$!9xdJ#!r!LFN\u{16}0\" x\u{5}~\u{1d}u$!u\u{1f}`jL!vY\u{19}!F{m$?\"Q#O\"G(C$t*t$G&R$Q#R+q\">\";\"=\
        \"F\\I\"u/s\"x-E4L!w5r#M!x!M*G1P\"O%C!Jl !!J\u{12} % v!C&C@H$q\u{15}c, L!D$p#H=s$x4B\"z\"?\u{1f}`LE\"yG%!EK)\u{15}\
        $!oDF\"z4Gzt\"\u{1f}`ns:k!EIR\u{1c}\" M&r(q$ N#nCN#o4c%!P&H@O&K\u{3}u3\u{f}!'PH\u{19}# v\u{1f}`vz'\u{14}! N&}, \
        p\"R$O!N!P>p\"Q$O!M5K\u{1f}`NL3p! q[C\" vFwQ\u{18}#%K\"NDME$\"%PGMP\u{3}#!J%JFM\\\\!!F\u{d}w! p\u{1a}W!FC\u{5}\u{3}\
        # s\u{1f}`vvs~$ y3H3q3L\u{19}\u{f}&#G\"p@E$H\"|4F\u{7f}Z!_M\u{3}\u{b}! rnS\"EH7I\u{18}5% z\"F&D>v(G'9\"\u{1f}`\u{8}\
        z\"z!\"q\u{13}\u{1e}&!Q$M2n4P1I%J|\u{17}\" OEM\u{1b}\u{8}$ I!D\"tFmjT# LFK!vpI\" uFvz.!Fz&F\"6qXq?y!(GF%$ u!P$J\
        AqWF!]sR6%%s@v:z\u{1f}`NG!I!Ft)S\" JNK)$' z!A!B&D>u\u{a}yrvl4( t%O*M6R!t/N(L\"N'u. Y!V!U#j@R!m\"X8VLN1NnP\"N?R\"\
        R\u{1}\u{18}#-w&M2R\u{0}-1 V'U:P%R%P!Q/F!M#G\"GoQfP,M%J!L!P$p\u{11}\u{11}# p!G&>\u{15}|% t!D\u{1f}`\u{1f}`-C[\u{c}\
        $!C!rDK!J\u{10}\u{16}' I!D$F\"t>x(H4zY\u{7}2 R!;!J!@\"A!M!<!H!C\"?$@\"~\"=$O/K%E,y2u\u{10}\u{8}#'N>n<J\u{1d}<!\"\
        p&K\"!B&F8\u{3}$BL\u{1f}`Tr\"L\u{4}c% u\"H\u{1f}`Fx\"I\u{1c}1!$mp8& p!@&E!J\u{1f}`\u{0}wSa$ u\"J&F>w\u{b}@\"!sF\
        t\u{c}A&!O%NFP!N3Q\\F&3% O!r&J@s4DUO#Eq(N4pM\\& O\"R\"p#I\u{1f}`\u{9}Ml@!(Kw\u{12}! II\u{9}!FvvK!ELed( M!P$I!o!\
        q@L\u{9}EeI]}K!J!R!J!S\"Q!O!O!E&R!S#N%N-u\"K!T!R\"I\">!G#?!F#=!K!R%M!Q!Q!m&s\"r$G!I&Q\"T#v$G\u{1f}`.E!N!B#P)@!=\
        b$1 T!@!L!M#L!>!I+K!z2R#I1tJtXP$ogO2q:\"\"!H&H?r!'NK\"5 R!G\"K$s:G&B\"I\"I\"S*x$D$p*KQs'O#v,J7K!vNG\"v<*!*s[\"#\
        \"pCN7N%\u{f}\" p\"J)#$(G5q\u{2}qvze\u{1b})!O&q!FFL-F'McN0LsO\u{19}F##o\"KDqUs!EE\u{15}[#Em%T4q\u{12}n!Fwe@( s!\
        M&C@H&J\u{1f}`Ip.u\u{12}L!!L9(\"'NGLM)& q!F&L?u!H&D7(!&N%\u{11}% t)L\u{1f}`/t#L!X' r!?\u{16}r!H\"H*sgI!^\"\u{1f}\
        `=M*\u{7}\"Ws2J&1'!F$H\"=@I&J\u{1f}`pOsO$ I4t2K4w\u{e}^' t!K!K%N!J>p(Mhb,!R!m&k9I&P:P`N/v%MUs)z#J\u{1d}p. q!O!O\
        #J!O?Q!p\"N&S'JPG(u[JMp\u{5}'!\u{1c}z\u{11}T!4p>\u{13}#Bs\u{1f}`Vs9\u{f}!.u\u{6}?&!D!r%A@H&H!I\u{6}#\"EB#t m$!O\
        FL\u{1f}`av`\u{4}#!I$J#He-#!r\u{1f}`\u{3}s)2!'O\u{5}\u{3}#EH\u{1f}`cvh>!Hu7|!!nt0\"\"J&t\u{1}7!FsF\u{19}$ v#JCv\
        #J{\u{c}\"!I&J|\u{10}%!I!O%I?p!M>C\" xFz.\u{1d}7 O!J!E!v\"J!R\"H+I$J/P\"G!t\"P!Q\"I+M&I!O3J`qtM#m\"Pe~!'MLO% K!\
        v\u{1f}`jK!w\u{1e}V!FMMf\"-wFo(I% o&M?L\u{1f}`cyCD,!P$p!K!P@U%N0N!R\u{1f}`QN\"R=Hvq#!NFI\u{9}|\u{16}\u{1d}$,n9T\
        -q4P\u{1f}%%\"o$Q!HEU0N\u{4}>!!D\u{16}T\" K\"ree\"\u{1f}`CuL\u{8}&%H\"MDI5R\u{1f}`HCQd# LEu6x 2&\"K%L>K\u{1f}`$\
        LMr \u{1c}+!G!K%F!H=J)M5E/v!G!E\u{0}x@\u{19}#Ex\"I4xs\\# o\u{1f}`tG\u{e}t! FLr#!E!MDn5u\"\u{1f}`\u{8}zvm*!L%P!J\
        ?p%p\"M4K!L\u{1f}`NM@|#!r\u{1f}`\u{8}t\u{18}.\"\u{1f}`ls_\u{10}!Fvny#EMMs\"L\u{7f}k! H\u{7f}0& I!G<|\u{7f}I!G\"\
        |5V\"%FVM@y' u!@!F%B!E=D!wqt! rf7\"\"K\u{15}xDO\"'tFs\"D\"\u{1f}`\u{8}v<#! PM\u{0}' H!N&MTO'M\u{1f}`GK\u{1f}X! \
        rH\u{b}, m!Q$H\"N:G$R\"Q$I#P\u{1f}`IG8K\u{9}T\" sFu\u{7}\u{c}\"\u{1f}`\u{f}t6K! wR\u{11}\u{15} x\"p!C!^!J#o!B\"\
        O!p!H\"U!p!Q!m!U!Z!L!p!Q!p!H$L\"P!q!M!o!T\"j!j!M\"I\"L!l!W!j!G\"L\"L\"O!n!R!l!W\"J!O!F!T!K\"J\"B\"L$K\"O\"L!p#R\
        !o!P!k!O!O!J\"O\"J\"I$J3q(n!T\"L\"n2N\"S!q!p#G\"i!O!R#k!Q%m$N$L\"p#j#M\"O\"O\"D,o%N(M!o!R&P\"J\"k!K!X!I#N!P!G!T\
        !L\"L!Q!F\"I\"R\"M&k!P!T!T$q1-! t;l\" t!F$\\&'M>N#Q:K\u{1f}`4wJ\u{1b}\"\u{1f}`mv$'!$mUK\" t!IU\u{13}!EMPM* T!J!\
        L%H0P$w-S#O_w<o\"?\"!tFvm}$ K!u\u{13}K!xD\u{11}\"%q\"L\u{15}\u{a}\"!u!MF\u{1b}# s&N\"K\u{c}+! tA\u{1b}!\"N\u{19}\
        -#GQ4N$Jc\u{e}(\"M$H!N.t1SGt\u{1f}`;r \u{1a}#!u\u{1f}`kvMH\" I(q\u{2}*!qHFv\"'s\u{1d}s\u{6}s##m\"QFN{G* H&L!v!Q\
        >Q&O3G\u{1f}`,M+KQ%$ P!o$OAR\u{1d}Y> x!>!p!A\"?\"C!l!=&E2H$Q!j!K$A\"D(K&L5pDm-q#F!O+vDmAr!H\"M0H&L/I0$&!EEJ(Q\u{1f}\
        `$yBxcE!(NRg% s/F6L!tAG9=# K\u{1f}`ztnm\" L\"s\u{1c}\u{2}& s!N!H*L<I*Ow=!Fv\u{a}[#!K&J!P_\u{f}# N\u{1f}`kwpp\" \
        J\"oO,#!I\u{1f}`\u{1c}{y()%H\"J!J?t$I\"I!N\u{1f}`WH0p! p0Z'!D&C>N\"G!Q#v\"F\u{1}G#Et&L4s|O!BM\u{13}T!Fy(t[!C\"i\
        \"U!n!Q!U'T$;+u!I\"@!o#O!M!N!Q!n$Q!W+C\"A!W!J\"L\"I\"<$>\"E*C\"K$D>K!F\"u!S%u$E#K)P!G!Q!u\"L(E\"?)BCB!P!C)@!o!F\
        !Q%L$p&I$A\"F/D\u{1f}G(!H!I%B<{#u\u{1f}`wC#{:S#FG\u{1f}`Eu+)\" yFzKz\"Et=t_%! Il\u{2}$!EDHRv$Jqk# A%tAGa\u{7}(!\
        @&?:H*?\u{5}R%o0JQH J#\u{1f}`\u{1f}`.x)s! INC! u1-# t3LFL<g&\"K!Q$E!MAN7N*]? U!M$I!U!J\"B\"9!p\"r$n!E/l!G(@!T!C\
        !U-I!P#I\"I&B,<9r\\FMQ\"l!L0L&H!R6S\"\u{1f}`ILP\u{b}!!H\u{c}\\! u\u{d}7\" pFr\u{11}(!EG\u{c}K#%I\u{1f}`rJ\u{1b}\
        u#/q6tBt\u{a}'%\"KCL\"J!L&u9)# NFJ!y[\u{1a}\"Eu(L4R\" JFQ6\u{e}!\"L~p% s!M&N@P5Q\u{1}>(!DFF!P%r(E*C(w,A\u{12}.!\
        Fr\u{6}\u{9}\" u!I\u{a}M$!FFH!R$Og&) G!S$K@o!G!L&H\u{1f}``M#N\" xFyk\u{13}4 s!Q!O!N\"H\"I+s0R%Q$K!T!N+m#R$O1v]s\
        kF0N&F:x!4tXQ% p#Q0L\u{1f}`-J7\u{2}!-u\u{1c}0!9ocR#\u{1f}`kJ!xey$ K/x7J/y#g& K!K\"K\"r@Q&rU'# K!r$Pj5!Fz~i! t/\u{f}\
        !Mti/\"'OGM+4%&q!N!P>I5Liq& P\"T%QDP\u{1f}`eO*b!\"Vi6!!J+p!Fx$[( v!D\"DBI\"I3s\u{1f}`Nu\u{b}W!FwR-$ J%vAJ%w%d#\u{1f}\
        `=v#Jiq#\u{1f}`$s\"Lq$!!Gs!% n!UFS\u{1f}`Os7\u{c}# x%BAv%\u{e}+ L!L&SAQ&U-NaGyO3O&O>x\u{11}h!0qD^\"'JFK<>#!FEm!\
        G\u{11}9\"!JFL[|! JJ\u{2}!Gv\u{2}D# J(H>MyH!tPp\u{14}! yA\u{7}\"(M>pMz$FH\u{1f}`]w\"Kj>(!P$HFK!O\u{1f}`aK0t!G\u{d}\
        C. G!q!Q#D\"r>R\"A$G\"vzu6v+IBK!r{(\"%tFuKt!Fn\u{19}O* V%M\"Q:Q*O\u{1d}L\"vAL*O!Q6z!!Acx< D!v!K!N\"v!I!P:t%J!J!\
        Q!r\"x2B$?!K\u{5}J\"J(L!q\"M!E6u+t\"G/Q!w&HUF#&L\"LCs\u{1e}\u{7f}!!I\u{e} #!G$vFx\u{15}(!!Na5!~s\u{1a}M!'Fs\u{a}\
        $!DDJ(w4KK\u{1a}% w!E!D&B>smZ$!G\u{1c}E$}!A?W-\"S#L\"N:J'N#O#P-H\u{1f}`1S+J3L&M\u{16}\u{8}!\"G(n!Fu&o%!D&H>K\u{1f}\
        `xs\u{16}\u{1}! IwN! y]## z#F\"C{\u{1}\" I\"q\u{19}q! s7%\"!L&G\u{4}k8 M!N!P#o\"M$<7T$O!N!S%P!N.P!T$O!QZx4F[J*G\
        \"T!M0P&Nm=!FwE\u{1e}% L!u\u{1f}`\u{2}M!v\u{7}\u{2}4 W\"R#P!V!N!S'64J$U!P%O.O$M\"D2M\u{17}G>O$L\"N1JuP!'M&z!Ku\u{13}\
        \"!Fw\\Y%Fr!K\u{1f}`]s+vZP\"%sFt\u{11}u$ o!L!qCO\u{17}\u{1b}$ N=t\u{7f}I#toL#Ez\"H4zy\u{6}0!P!O$r\"n?O%p!L/PXM(\
        O(M.MZI;m&N!E^\u{14}\" LFI?8!GLI^\" wFw8I% P(Q=k\u{1f}`cKNI\"GN6I3\u{17}\"!G'SD\u{d}\"EK\"w>a!(PLo.%>!I\"p9F%n!\
        N$>\"P/O$C\"J\u{1f}`5F\"NW/!FJt\u{1b}$ D!u\u{1f}`\u{1c}Kh;#!LEt!K<2$ o\u{1f}`=p$Qav$ u'H>B!vZ\u{1a}!Ivyr#!s\u{1f}\
        `Bt`\u{a}\"%JAr%\u{12}!Mu+X\"3EFF\u{19}~$!D\u{1f}`<M#s9S!!H_Q!&R9\u{18}a L!P!Q!4\"N!W!N!M!\u{4}!{!,\";\"L!G!:\"\
        N!O#G.n!S\"U!B\"Q!S!R!P!{!p%Q$R\"N!S!?\"N!S!K\"r$L$N$w\"J\"J#R#N(z+L1O;I!J@N\"O\"z.O\"O+Q(u'O!P\"E\"J\"K!O!z(O!\
        N(s%'G>B$s!u3K\u{1a}M( M&R;M!p$O\u{1f}`QM!pHm#!I&K>R}8!LM\u{19} !!FW]# q!GEw@\u{d}! In-! sRI# F\"q\"oD3$ w\"ED|\
        \"E\u{5}#- {!<!C#D\">>E!y5B$A\"B\u{1f}`5s3GA,!FvOk;\"U!P\"Q!j!u!O+J.S$Y#V#Q\"k!Q-m!S#N!U\"PVC,Q!P-QdS2P!R#J#P\u{3}\
        5! spN\"\u{1f}`\u{8}~|7\"!uFx4\u{1b}!FF:\u{1f}'\"q$H?N(J\u{17}J\"uDK`O%%G\"F?O!q&G?~!%H\u{16}e!$p\u{1f}<#FI\u{1f}\
        `b{#c\" L\"qK*$ }!A\u{1f}`0u^_!-tO{!FyUL# s!F\u{13}xq\u{1f}( T!E&B6u\u{7f}P!H\"uvyHp\"!@1s*]$ x&I@x&J*g!HM\u{1a}\
        \u{c}# N!q&Ki2$ M!t\u{1f}`.t\u{6}q&%E!u!N!PCI!sL\u{4}%!P&JDQ\"N!Rp\u{13}2 U!I!J#R#l6n#N$O\"R!O4Q#J]K!I!M\"nnI(N\
        P<! s%5!$qF\u{8}! M$\u{7f}#!H\u{1f}`Gw)6\"\u{1f}`kJ\u{4}Y! rw\u{e}&Eq!I%O4v\u{1f}`NKi%! v1\u{15}\"\u{1f}`\u{8}y\
        /C&!B!L%B?q!D8F\u{1f}S#!L<r\u{2}rKr# H!tEEJ\u{2}$ u!?'J>u\u{2}N)\"Q%Q!M=O!K\"N#s\"J4Q=>!FwU\u{f}\"'uFx P\" s!Hb\
        \u{5}5 P!F!L!N#r=G\"R!N!K!O\"L\"o/K%o!I\"FBIMKsw#M7G`D$!s!F%KAFaL\"\u{1f}`\u{3}y@X\" GFH+7!Fmz*% M!@!s%=@H\u{2}\
        \\\"\u{1f}`\u{1e}vV&$ K(o=O|I~<\"EP=N51* s!I!H%K!M?L$F!M3t!u0\u{5}\"\"HDy6y( o%O\"K?Mqs#J6s%LLO!Fy\u{4}d\"\u{1f}\
        `\u{8}G\u{17}e! s/02\"S!Q$Q>U\"R!R$T/P!P#O#Q\\PoM+N0T!Q$K!O\u{c}0\"'H@N\u{4}\u{1c}#Eu\u{1f}`tu6\u{11}!'P\u{15}3\
        \" DFGzl\"YO2rH9%\"N$M@N!V!O`I! u\u{0}_! K4A(!F!J$O\"H=H\"H%P1=h7$!MMK\u{1f}`UtB]! q$0%!E$x@D\"H${\u{9}-\"\u{1f}\
        `\u{1d}w`Z!FtBQ!HuJ<+ z!=!G#D\"C!F=K\"C!L\u{1f}``xca#En$Q4p\u{a}E#EtLL\"t*[O!U!V!U\"Q$2\"0$3!P!5\"2\"6#S%L\"p\"\
        P!Q#l\"S$P\"O!Z.U!O!S!N!S\"S+6\"s$Q!S%K$H9N$Q%L9I*L*P#I>L$m\"v\"p!P!Q!M\u{1c}^!&HDZ!\u{15}st\u{f}%'D:t%u\u{1f}`\
        QtfA/!M$L\"E:M$L!s!O!M%F.G\u{1f}`<M\"I/w'G\u{a})$ IEK!I\"qXC/!I\"G\"p\"K@M!N!N\"m\"M.O\"O$O!PpI}QV-$!H\u{1f}`jx\
        -u8S#Et$K4t3w%!B$G\"@@J$JY\u{15}\" G!w\u{13}-#'N>n<JW*% O!t'N>H!w<m$ K1z5J1v^|%!?By\u{1f}`zK#y\u{1b}i+ K!Q\"E\"\
        n\"L>Q!E'N/K#O#Nm\u{e}!(La\u{1}#$n\"PDmK:#!B$H\"G$_$!NEt!M&Ck\u{13}%\"N!M$IXN4qt\u{12}\"\u{1f}`NuUH\"\u{1f}`Hs/\
        v\"EQ6OH0\"%tFu\u{f}&\"\u{1f}`lvl2\"\u{1f}`\u{18}y}_##MBN$M-s#'Q>J6F\"\\!#q?Q* R!M%L!L0t!DXO!v!E!U!.\"\u{1f}`=y\
        3\u{a}!&J5R$ z%E\u{1f}`qxj9$ v!F!?Du<d\" GFKmH!&L'Z!ML*0!EH<!#!C!tFrjI\"\u{1f}`k|qH\" t!@I;f!J!l!H!S!K!k!H!V!Q\"\
        L!Q$T!K\"Q!s!>0i!l!G!S!L\"L\"N\"I\"N&N!R#I!R!M\"P\"F!S!O\"M\"N\"L$>#E#Q\"I\"N\"K$D9O+Q#M/N\"P\"t#N&v4L6k!L\"H!K\
        'R#K!Q%I%L$p!K\"P\"K\"E*N%E/s^w&3?!s2Q^p\u{1f}`6p'4\" MFMV1' =#6!p\"O@D8n\"R2\u{1b}!'H\u{1d}\"!EO\u{1b}%&!K$P\"\
        M@M!O#RHd0 r#B#OAO!O#G!L6L/J!N^I\"w2L\"uFsQF&|\"'r!KI'\"\"IFLM\u{e}#ED(rXyKL% nBM\u{1f}`To\"M\u{0}\u{7f}\"\u{1f}\
        `JvN5\"\u{1f}`\u{3}xW\u{7f}!NGU(\" tFuy\u{1c})!E!s%H>J\"H\"x4G\u{1f}`ND\u{8}\u{b}\" sFw<\u{7}!8n|K) s!L&J>M!n!F\
        :H\u{1f}`NMU\"$ F#LBt:t&\u{f}# E\"sDJ\u{15}\u{2}! t>\u{e}! KZT\"!BDN\u{d}w%!q!N\u{1f}`it!sf|\u{1f}.! t!S!s!R!n!\
        U!w\"t!R!R!N\";!T!V\"M\"P\"M\"P\"D!?!M\"Q!o!O\"O!o!N\"n\"W!i!W\"R!p!T!l!O\"N!W!A\"S\"N\"R\"N\"N!V!L!X!M\"M!O!G!\
        N!K\"H!X!G!R!M\"l\"S\"N\"V\"R\"P\"H\"I!Q!M\"L\"R\"o!K\"K\"M&K\"J(T#M\"Q!o\"S)J\"p!Q#R\"R$m&Q\"U\"n!S#Q&S\"Q$m#h\
        !Q\"U\"S\"T$S\"C\"O\"O\"Q#l!Q\"O\"p!m!o!p\"o\"O!o!R\"G\"L\"P\"J#R\"E#O!W!M\"P\"O\"J!L!I!N!O\"L\"N\"G#P\"N#q$p!q\
        !v$nM\u{d}#!J$q\"Id6$!vDE\"|4Fry!\"OR\u{16}\" u3LO\u{16}!!HRk!!G\u{16}P$!NFK\u{1f}`\"wI\u{1e}# r!D!Cr*!!JNG$ K!\
        P!uFrEB!#pc\u{19})!>!L#D$F(y4N!O1y<A=O\"\u{1f}`\u{3}zs\u{7f}\"%oAK\u{0}\u{e}$'C!KFK\u{7f}HcT!FM[}![P6.$!C$D#G>t\
        \u{1e}\u{1}! s\u{1d}\u{15}!\u{17}u>\u{11}\"!MEN\u{1d} \"!sFx\u{14}\u{2}!F{&\u{b}\" I3tHR) M%B\"p>A!K't.I\u{16}L\
        !sWW#EG&w4I\u{f}\u{3}!Fx|\u{0}&!O&L>Q\"N6O#Q\u{3}?$%E\"F@v4?j'& y!C0K4J!x!G\u{16}c\" q!EXw)!E!t%H>I\"H\"y4F\u{1f}\
        `NDF\u{4}!!<q]\"\u{1f}`\u{9}sF=! spc%!K$J\"L\u{1f}`\u{1}Fy?#Eu0J2uS\u{3}\" L\"udT)\"S!P#P!H?o!P!P%K4N5H! q>%, N\
        !O$N\"q!v?P!Q&q4KnL\"tuKQk\" r'J5\u{4}!EO\u{1}># M!J&p1i$!M$M\"J!P 4)#M\"o\"B!IAP\u{1f}`dq!Q!G\u{7f}E! IwY!YP\u{1f}\
        \u{19}! t.$- V#P%jAQ#V!W.U\"R#TqR!RcTIQ\u{8}\u{12}7 n!N!T#L!TAUnI#O\"N#M%E\"O*M#J,INO\"J+H+M!J*O/G!L\u{7}2\"!J^\
        E0\u{b}-!I$F!p!D!RCG\"H!M3L!L\u{1f}`)wRxbI,\"M#E\"u>G!v\"K#G\"C\u{1f}`IH#yEw3\u{14}\" sFv ,\"\u{1f}`=vfW!.rC{\"\
         H\"q\u{a}D$ s!@$C\"Cgh3 N!U!U!=\"J!O!A!J!5$\u{0}\"=!K!P4S&N#K%v\u{9}q^t+w) V#C\"M\"M!L#oVKoI\u{7f}I\u{1f}W#%u\u{1f}\
        `\u{8}v4\u{c}\"Ep\"Nj4!&F;\u{13}&\"TYN$P\u{1f}`4J$Q-g! w\u{1a}q$'P!QEN4NsV:\"T#F!n!U+N%S,L(K\"Q/R#F\"Q!Q1S!P%L<\
        F!L.N.O#K-I!L%N\\K;Ld\u{16}\"!tFv\u{13}0& q\"NCC7E\u{1f}`NC}h( N&R!O-u4S%L\u{1f}`IG\u{3}S$ O4r1mGr(5!%G&K$!r$G\"\
        H@u\u{d}Y#!uEK!x9.# n!LFO9C%\"N\u{1f}`\u{1f}`!E+rkO!(HB\u{1}' J%O@S6H\u{1f}`1v<I\u{b}(!-sS\u{1}!!?Qhb ?!k!k!T\"\
        o&O$J$H\"N*O#z#U!A!T!k#o!p\"o'A!K#O\"K!R!O!R!P!R!J!R$N'N\"n!G\"p!N!QBO\"P$L!N&s!J!O!t!F!H'E\"L!K%u\"G*s\"K&E!B\"\
        y$q\"L7J*?\"z-K#K\"o&Q)Gn\u{18}\" p!;/\u{1b}R R!L!Q\"n\"S!L\"K\"0$R\"3\"G0F$O!P$O!N!S!Q&S$P\"I$T!S!I!R!M$M$I(Q*\
        J7K(S4S&m)L\"t)L@j!Q\"L+M&M)S\"P#T(M$G'F(L!sx]!GM\u{1e}V!Fx\u{a}>!%H-5\"\u{1f}`v{di!%AvH#%v\u{1f}`\u{8}w\u{1a}\u{2}\
        $!E'L\u{1f}`nt~d!!M(\u{1d}\"\u{1f}`Iv\u{1d}0!!F\u{7}#!!M%'!Gv\u{1b}\u{10}$ s\"HD{\"JV+#Mu.t&FVb!EM8\u{18}! I9'$\
        7l.QLo\"Ra ) r\"O#Q!N!M>O!o\"N%Q1c( Q\"v#F!N\"N@q\u{1f}``D2y!EM\u{c}\u{f}$ t#ICs%H\\G#!>FD&LU\u{18}#E{$E4{FZ*!G\
        !L$I\"G?N'L3Q!K\u{1f}`GJJ9\" IHr\u{1d}%\"!LDN'Z# t\u{1f}`'A<\u{1f}\"!vFzfx!&Ivy& Q't\u{d}M!vuJ#v6\u{18}$ O!H&C@\
        M3`\"&J\"rd\u{7f}\"\"NDv=\u{18}! I\u{d}D#!E$tFw)6\"!JDL'D# s\u{1f}`vxD\u{8}#E{,E4{n#! r\u{16}\u{f}!\u{17}t\\R!F\
        |\u{16}@\"NP2M\u{0}O-!L!Q!S\"O\"N!T?O$Q\"O.O\"Q\"O6FfM\" tFu+g'\"p$J?C!G!r!u$J;^!Fmcs!Fv|u!3nIU# F!K(s{{! G\u{a}\
        _!\u{1c}z_\u{1b}\" q\u{1c}p81!Et8u! r S#EIMw\"J 5!Ys\u{15}A( A!xEI!l!Q4R\u{1f}`MqMQ!,m0P# J\"sDK\u{11}\u{f}\" w\
        Fx\u{16}\u{13}. q\"O#I\"D!JCJ\"L!M\u{1f}`DJ1P\"Q=|+ve%) J#n!@!OAK7o!F\u{1f}`OK_+!!KL ! pr\u{3}!KxOH! KC^+!F!L!E\
        \"q!RBO#x4F\u{1f}`DI#rL - t!=$I\"?$t!=9I!v!D$J&p!E4E\u{5}($'SFQ\u{1f}`[H(1$ t\"H&I\u{19}x\u{1e}\u{7}\" uFxo\u{3}\
        # s\u{1f}`=r5,#EH$w4G0\u{6}A n!l&l,Q2m!V!l$S\"V(R&L\"K\"O\"M$=*o$@*O/C.E*T1B(G(E(F(G5m!C(o%p/V6C$nm\u{5}! rBs$!\
        M$J%r=O%N1 y!N!M$J!O!K=O!r!M!P$M!K/L&P\u{1f}`HN&K z!%L?\u{a}%!?!B%@/qXq\u{1a}\u{1a}0 G!P!O%q!T=P\"T!R#m#S.L%K8w\
        $GHOpJT5+ l!U$S#Q>p!E$M\"Ewp!O\u{a}M\u{1}\u{d}' r!Q%I!O?v!K!L-s!HtwD\" F\"s\u{12}H$ s\"J%IDu\u{4}Q\"3pFqO\u{e}(\
        \"O#@\"F>O\"I\u{1f}`\\K!vP\u{9})!M'O=N\"P&q!T/K\"J\"F\u{b}$$!tDy\u{1f}`dwf(% p!J$HBK!K|\u{6}!\"M$\u{6}# F&L@ET,\
        \" MFK@+!Fw\u{0}p!_u%b\" r!HnM$ G!p$H!N2h( t!G&u(K7v/G\u{1f}`Zw\u{1c}h$ v%IAy%J;S\" GFI '& K%F\"y?J%F\"{\u{7}]!\
         J\u{16};N s\"Q!R!L\"M\"N\"N\"R#=\"L!L!O!M$R*S#t\"N!N!N!M!O!S!P!S#P!Q(P!o!Q!n\"r\"l)K)P!M#L'Qst#t'KNN!O\"L!N\"I\
        *K3^\"!P$GS=\"'C@Lk\u{1d}$\"H&J>r\"IG-! r\"ku O!O!m\"R!T\"P!U!L\"L!V!O$I!R!M!W!C\"R'o#R$v\"F!U!K!V!D\"?\"F\"F$D\
        \"F!V!J!V\"Q!k!W!r!Q!q!S!O$p#R!R\"C$M#L!I\"L\"OCM$o$P-D%s\"G9Q#U!n!p)N!U'@$A+R#i%E%@!I#V!P!H!O!N!O!M!P!Q!J%R!I!\
        J!J!N$K=i!Er~\u{4}!EMZ\u{f}\" r!Kg\u{1d}! qg{!Fw4q. m!J!O#K\"I!N9G,K/K%I!M\u{1f}`5G,wP\u{11}3 O!M!O!Q\"w!D!I1R/\
        N$p!M!K/L!O#H4NbMvq!J8\u{15}' s!Q$G\"N!M=M=K\u{3}j!'Nk\u{7f}$ K%uAL%vPtI Y!Q!Q#P\"O\"K\"5$78Q$R\"P!V-O!S!Q!S!R\"\
        Q\"K-L#R*J:r#M!M!J&I$v!J'H\"R!K'J9M:N!J)M-k\"Q%R%Qz\u{1d}%!TFQ4M!M\u{0}Ja+\"!KEv_\u{8}!-sGZ! r@G\"&K@tjQ!FPSo&!\
        O$N\"HFK\u{1f}`@Lv\u{0}!!M\u{b}\u{7}( r(L=M!p6H&G_q\u{8}Iz-\"\u{1f}`\u{8}I\u{5}J!Ez\u{1c}o& K!t$K@P\u{1f}`!w\u{7f}\
        \u{10}$ x#GCx#Gcp! w1\u{4}$ o\"QDt\"MQz#%>\"NTIu\u{17}( n\"F#M\"N!K@L\u{1f}`\u{5}Gn'!%H&w$ qFw\"N&L&N$\"O#M@Q7L\
        \u{9}\u{4}\"&OHL*N!FwmM(!P%S\"M+MOJ\u{1f}`GM%O_n! qA=% q!L!F&J=Jcq!tO^g( m!I!M#MBI!N\u{1f}`Ct^>!(I =)%K\"R:O&Q$\
        M\u{1d}L\"vAO+OG\u{0}\" Q'G^N6!S!S#H!P!o>H#T#I!Q!l.J\"G\"K\"F!K-s$>'M:M\"K\u{2}s1sNk5!O!J!O\"P\"G!L!7)q4M\"Q#O\"\
        M!N-O!K!O\"P\"El}\u{1}J!I\u{d}\u{12}\" uFJ\u{13}\u{15}+ R!E!R&m>S!I!P8N:t$IFM\u{0}\u{1c}\"EK\"t<9F!T!n!7!?!H!L!\
        R\"5\"3$S\"P\"3%L)N$L&N!L\"T-P$N\"L!N0M!S*LSNDr!K$G\"M/C,N1v!M$D\"H!Q-J\u{2}o% p!H&E@K&H\u{8}\u{1d}) P!w!;DJ!m!\
        B4J\u{1f}`Mr/{![N\u{4}-%!O@J%M\u{1f}`QJ\u{10}W&\"Q!E\"K!n!Q@P^5!$oS\"#EH&u4J%r\" I'I -#6v0RHv_.\" t!@B\u{10}%\"\
        J#LBN!N:Gp8! s16( N!w$C\"C>v6|$F\"Hz\u{14}6 p#:\"D$5\"5$52M$P!m%K0R$L\"L`KSs!I&I;O\"L0P$C\"OPj\"\"PFN\u{10}V\u{c}\
         m!U!s!T!o!S!w\"t#S\"L\"S\"N\"P\"M\"Q\"L!C!J\"P!p!Q\"O!o!I\"n!Y!V!i!Q\"Q!p!T!l!S\"O\"K\"P\"P\"Q\"N\"M!U!L!W!L\"\
        O!O!H!S!K\"H\"G!S!M$S\"N\"R$P\"H\"K!Q!O$P#Q$J&N\"N#S#T%O\"P!p\"N,P#U:R\"T(R\"U\"Q*O\"P&T\"P)O!o!N\"N\"P\"S\"P#N\
        \"K#P!W!M\"M\"M\"N\"K\"O\"J\"P!R!Q%I#n*m\u{0}\u{2}' q!I!N#M#L>l!NB,\"!M!O\u{1e}\u{5}\"\"JDI v!FHG\"# t\u{1f}`Ez\
        k\u{12}\"\u{1f}`8w;p$!A#p\u{1f}`9p \u{3}\"\u{1f}`Cuw\u{11}\"!H&F\u{6}\\! upb&!K!PCs)K4udv\u{3}q!FI\u{17}W\"\"O%\
        KD\u{15}! tA[S J!|!N!G!O!u!h!C!L!E\"K$J!K!K!N!N!P#O,L#Q!r\"L!N!o\"J!M!I\"O$K#N!N#M!M!K#F!P!L\"L\"I,LGO\"R7NeF0n\
        !O!K$I!O%I+L\u{a}.& N!O&L!P\u{1f}`\u{8}O6M3 o!=$K!R!C(D2M$L!l!H'Q'G*H\u{1f}`4x#J!M1r&KTU(!F!I!D#N1r!GHN1tF\u{12}\
        \" u\"F!@%!O'R=Q\u{1f}`ctGk! t/\u{5}( r!J!B#yCH\u{8}I!I$yh\u{15}$ K!u\u{1f}`kv;C!Ft%\u{e}'#L$I,J:F.O$F\u{9}L/l$\
         n%D\"NDI\u{1f}\u{1e}!Fz`U$ s2M4u2N_D% q!N!NDs\"P\u{0}\u{0}#\"C\u{1f}`Fw\u{17}\u{1d}$!K!PCQ#N(\u{9}\u{1e} W!S!s\
        !S!n!Y!v!Q!u!Q\"Q\"N!U!Q\"O\"U\"K\"Q\"H!A!F\"T!r!R!o\"q!J\"p\"T\"P\"S!n!M!l!H\"U!Z!G\"M\"N\"T\"U\"N!W!J!V!L\"R\"\
        E!U!N\"H\"H!S!K$P\"Q!l!O%p!J\"H)M$F\"O!p(M#Q#k!Q#T!r\"R#n\"N\"P(I!T$s\"L'O$l$V$E\"s!r#S$K$P$K&S\"S$q\"P\"Q!k'X\"\
        q!L!Y!O\"Q\"P\"I\"X!S\"J\"l!R!Z!K!T!P\"I!T!M\"M!O!E\"O!T!N\"O%J\"Z+R~f! HIM% P%p\"K\u{1f}`\u{6}w!\u{d}!NPKB\"!P\
        &M\u{1a}ML M\"U!T\"J!C\"T!=\"y!r&E!O.G&V!P#K!H\"R#s*N!M!R!T!M!H\"RRL(H%G/F4x!H!E!GNE!G,I%q!L!Q#I!L!O!O)H:K! KU4\
        !!G\u{5}\"\" r\"AQU! s\u{1b}\u{16}##nBM$qM\u{1e}! p\u{2}w'#o\"N@N&O2Lvv\"MK$!(Mw\u{b}& u!DDtLM\"uSx\u{18}o\"%JF\
        KC=!Fv%8!&HyN*!C$K!H!u>R(y4GVw#C\u{14}v7\u{1d}!Fxvc*'LER!M.R$VFuHt4s]O0PpW3!S!O%L!O?R!Q%P2O0{Hu\"K!C!F5L[G*K/O#\
        H'KHe6 l!L!S!J\"T!O!G!O+7$L.R\"M!Q&R-L%Q\"N.y%<(H\u{1f}`+MINz d!U!p!P\"S!k!R\"N\"L\"0\"Q!S!M\"L\"Q\"P\"L)q#m!X!\
        R\"R\"V\"S\"Q\"M\";\"J!P#M\"J!Q!N\"M\"L!S!L\"G!R!J\"L\"H\"Q\"o$M\"P\"P$L\"N$B\"M\"p0P\"S#N\"R(P!S*O!S!P\"Q!O$O!\
        M$O.E!G\"q#P$M$R.M$T\"P&o\"M\"q!Q&D$l!T%N$P\"R\"I\"D&K%Q$n%R6 s!M$F\"Q>R\"M$I#Q-K$M\"J!L[Imo!K(u/s!M)K\"O!R=NKM\
        = q!H!Q#G!P!N)o1G&S!Q#M\"R.L$IYH\"G#G'G#C*G,G+KH|&G-@!D$F&I/E(C!'Jlj!\"H\u{1b}\"!%q\u{17}\u{7f}# s!<!ASz!Ft2\u{1}\
        #!R^F#P-7>\"T#O!O!M!U=O!f!T%P!M!I-P!I4qNJ#Q!E\"N*C\"L%N#D0NMp#C1I#F!O!N.t \u{1e}0!N!T#G!MAK!O$Q\"J2N\"KvG9PGJ0E\
        !N4I'T' q!I!O%I\u{1f}`At\"K6B$ s!E!L&I]b% r!L&C\u{1f}`|KL\u{1a}$ q!M&J$n,(\"\"MFM2F# J%J#I#\u{1d}! BPC\"EPMp2,!\
        %DL]\" IIxdN#%G@Q&J!\u{1f}! szq#GI\u{1f}`au|\u{f}!!I=9. R7N0T%V!X.R\"O&S0N^R!R%K^RWr\u{f}\u{15}' P!>!w%E!H>R\"i\
        q?9!Q!R%P(H)R)R&O!U%N!O-N\"Q$K3RRt6v\"NLo,R#T)K!N%M&M9w\u{1a}^!Fx\u{9}g!\\J@J!NI\u{b}pL!S!W#N&5$5!B!4!t!3!N$n/O\
        $P-o#R!O!P\"S!U\"T.O\"n#N$G$H!H6p-v!E,L!G7K!t!K)P:O%o(M0S!P%P+H$O*r#b) r!I!NDu!I!N$O\"OLLP4' q!UFQ4L\u{1f}`Mp5t\
        <j\" tFuA,&'M?Dqx!E)w/z\u{e}J* J!~$H\"F>A\"{$I\"G\u{1f}`Wx~j4!:!R!L\"O!P!8!N#n<@!R!G\"F#M2OTu1L+FDHSu\"O\u{8}~!\
        Fz.k#Es%M4tG!# J&q@NvT\" EFLqg( R#?\"S&M.xlL!v\u{1f}qg\u{7}! LUs\"'HAs1D\"5pXp\u{7}z\"\u{1f}`\u{1d}|qx( P!Q$L#P\
        *q6Q#M0J\u{6},!Fs^k)%E\"N#r=L!O#G0K!R#Itc)!F!P%K@J&J\u{1f}`]K&L=C\u{3}\u{11}! Io?0 Q(t6L!E&K!K!H!L&xjA!C'L&M\"x\
        Bv#B\u{1a}+#!p!N%J5\\\"&IBM\u{14}e0!P!Q!O\"N#T=k\"R\"Q\"P2O2Mut!CTL3M0ol\u{a}\"!K\u{16}x\u{1c}\u{18}+ n!@\"D#r!\
        ?;r%F\"F$F\u{1f}`Kr+V#!H!N%r+\u{f}!FseX! rwn!&J\u{11}C\"\u{1f}`.Ir\u{1d}#)o<l>ox5!!I<}\"\u{1f}`t|\u{14}/!!D=\u{12}\
        #!PFO&K[C!`r\u{5} # s\u{1f}`vtG/#\u{1f}`\u{3}v%Kz\u{18}%!N$H#L?N$N\u{2}B#Es#O&K\u{c}\u{12}! v]c!1r?\u{f}\"\u{1f}\
        `vv\u{10}\u{b}\"\u{1f}`vy&M!Ixbq$!sDG\"w4G\u{19}5\" OFE|$!'N+i' t!D!O%H!O>p\"N;G\" O&omNH s#S\"t!I!o!9!P\"M$M$P\
        \"O)R$O$q\"l#m!L\"B#Q$O$N\"L!Q#n!P\"F!O*O@K.J%R%D1LVQ\"J'p\"O\"L.k(E\u{f}\u{5}\"BM$t[B5 M!p\"G\"Q;E!H$L!S(N-C$@\
        \"E$B+E#ITE)wZJ!y\"D)Hxl! IR~!GuM\u{5}$!PLQjs~Hc\u{0}! sU3\"EnNn\"\u{d}& I%I\"w>H!I'zwb# t\u{1f}`kz(-% H!GJv\u{1f}\
        `duST&!F!s@T%G\u{1f}`QTNL$Cx\u{1f}`zL#xXh)!C!J#C!K!I!G\"qBL\u{10}w\\d# s!FEujr!!N\u{13}\u{1b}% J!u$H\"GFK*M(!L$\
        K\"O@M$M\"O/T#FB'% O#?\"B$=<P\u{c}.\" HExwc! rdK+!F!O$O!N!P#p7M%N\u{1f}`QM7M\u{4}\u{12}$%J@q\u{1f}`ft\u{1e}6& w\
        !E&G?k!H&CP/!!KZM$ L!t$K@P\u{13}\u{9}) u!O$@!Q!O>T\"Q$E#M\u{9}\u{1c}\" HFIi$(!o$F@N\u{b}t;x\"GHrHuW=#FJ\u{1f}`b\
        w\u{3}iD J!t\"Q\"M\"S(D$=*r,I\"P\"P.R$E\"C!O3D?I!s'P#r%G)M!t#B$s0?%L%y;K!t\"q!J*H4C\"D/Eth\"\u{1f}`s{Y4\" H\"sD\
        ]\" K\"qF\u{19}!Gu4s\" s!K4Y\"!uFz\u{5}~\"\"OFN\u{5}V$ N'T?R;N\u{2}U\" wF|@q! KU\"' o\"GDF\u{0}v*q,t+vO\u{3}! s\
        >\u{7}\"!sFt\u{0}4? \\!S!R!I$I!O#P\"G'O-I\"E&H!K#Q!T-N\"F$H\"DBKJu7NPI-G\"v'M!M!M.M\"q!Ea\u{5}l!N!Y!Q!l!T!T!P!R\
        \"?!p$K\"L#L\"s!N'T'i\"S!T!T!k!R!S!N!R!Q&L\"K$P!R!N\"Q!S!P!O!H\"N\"K\"N\"O!R\"s#S\"L&N$O/M,Q%L#T\"P!Q$R(N\"O$T'\
        n$Q\"H!M!o!L5Q!L2N+P,P$P!U!M\"L\"L!Q%J)J)sS^!!Kl\u{5}! qM\u{7}!FvM\u{7f}!FG\u{4}\u{1}!'KcR' t%D@C&D0E\u{16}{!D\"\
        m%Aq!M\u{1f}`Uq!N\u{14}F! uR|$ s!KEv!LJm# s'D>G\u{7f}E% G7s.DL~\"Df,# F\"vDL\u{10}Q!!A\u{4}@\" KGu~^!Gt\u{1a} &\
        !K%R?p\"M%O\"ML\u{3}!!E\u{b}\u{12}! rU4! M?\u{2}\" sFt:\\# n!QDNX\"% u%J\u{1f}`,w%J8Y!Ft\u{3}\u{13}\"'t\u{5}t8_\
        !(JtM\"\"vFu8\u{0}\"\u{1f}`=y\u{7}k\"EJ\"s{_\"\u{1f}`=MYR6 n\"U$S\"T9O'T#K\"U/SYL,l!M\"P!P\"L'K\"m%M!Q\"J^O9R!y\
        \" IGN5\u{1b}!&Q|j9!L\"P#W!n!K!K\"P$M\"K\"Q\"M\"Q/n!R%V\"R!N,M!Q!R%L+M(MPT\u{3}MV\"%%F@q!M(J4s\u{17}|!Fx\u{c}\u{a}\
        !KM'Q!Fw\u{4}\u{1d}\"!FDp?i! q\u{17}D( u!E!D$K@s!H!>$JY\u{6}!\"R[k# E\"s&MFQ% r\"I1O5L1OI~% Q'KFL\u{1f}`IGjK\" \
        yF}lh%\"t%J!M\u{1e}L1JSY\" K!G\u{e}\u{15}!NL[<1 L!O!Q!>\"R!Q!K!O!Q\"7$m!p+wUM:w<p\"Fv`% x#G\"IAx%J~6$!GEq!J&B/6\
        \"\u{1f}`vuz\u{5}!!KL\u{18}# q5PXP\u{3}1!!LyW1 P&UAR!R&T-T$S!R\"P`F!L-I!D!JfO!P.BJ9$Dw\u{1f}`yI$w.?# u\"IFIo&& \
        M4q1I!M4y2K\u{2}M! N\\\u{1a}\"\"FFHK\u{1e}\"!rFsL3# w\"KDz@(!!pWU! I~O% z!H$O@O&P\u{19}|\"!J%JsJ$ PGI\u{1f}`vIe\
        4$ q!A&E@E\u{16}>!Fv\u{a}\u{a}#\u{1f}`kK!u6x#Ew\u{1f}`dvE5#\u{1f}`=s#Km9! Lho'#o\"J@O$n\"M2Pvr:2\"!LFN[^% K!w\u{1f}\
        `\u{1c}K!y\u{0}v(\"SCr&C!?!L.G!C#zQO##N%OCMDy' l%N!FFM4GrH6J\u{f}@' E&s?x\u{1f}`cF%t!r\u{18}9\"EK&u9\u{18}# t\u{1f}\
        `\"wB\u{6}#EM\"p4K4d$!v&J\u{11}t\"JL\u{17}!FwE%\" s3Mt!\" u!>48%!G$L\"B!P?KT<&%F@M\u{b}t;x\"GHrk@&!Q$MFL\u{17}I\
        &F[LB\u{1e}!!CI;$!E'M\u{1f}`c|4\u{7f}$ G'p!p>M~\"! pnT#Ey&H4y\u{1a}\u{14}!EsO?$\"M#JBK!JcA! Q\u{7f}U!Fya~% J!vE\
        K!t\u{1e}wr2' P!>!w%E!H>R\"ic?! Ne5\" v\"De\u{1b}\"EL8LHu% N!p!MDO\"L\u{e}@&!M!O#q!K!HFM\\^\"'M>H\u{f}\u{9}\" B\
        !OqK!Qpkw%%E!H?E\u{1f}`5FM\u{6}#!v\u{1f}`'xc\u{6}\"!KFM]\u{5}# s!CDD\u{d}3!F|\u{19}B\"&NDvR\u{1c}! r=2\"!MEE7d#\
        !L\u{1f}`\u{7}s\u{10}\u{1f}!EL1\u{19}%!F@t%|\u{1f}`QtRi$!JFO&I!J]/! t\u{10}b!'Kl\u{1b}\"\u{1f}`\u{1d}w&\u{6}' p\
        !J$@\"C>O(F.H-|!'KN7- P!K!U$U!N@M%U\"T3NoD,E\\K7L9(\" s\u{4}u`=!'KV7\"\u{1f}`Eyv\u{1b}! NE01 {!?!G$J!<?y!E!M$M!\
        B\"N,F(s/ye~\"CoGaR\"Fy!Mf#!(M@|! DUi!Fuox\"&NFJ*D#$n\"ODm\u{16}h\"\u{1f}`\u{8}}d|\"Eo(KDj$ s\"JDw\"M\u{3}\\$ Q\
        'L!pTR\u{7}\u{1c}& M%H@O&H\"D\u{4}v3\u{1b}!8n}?\"!LFJ\u{16}\u{1d}\"HL&NcY$!K$o!Q!Mn'!'K\u{19}u. R!R%P\"T+Q5O&Q-\
        O!P%H!P.MfM\u{b}w\"+( Q!G&B9u\u{1f}`+>\"q\"p\u{3}\u{e}#EG!K\"v^x\"GJ$G\u{13})!!P\u{d}\u{a}2 B\"p#N!m\"o:o$H\"q#\
        O0I!O#>\u{1f}`7G\"o!K/M%I\u{1c}!! r+7\"\u{1f}`E{5 $ x%GAy%Hq)! v;n!\\M&N% o4R\u{1f}`)p$QW\u{12}#'v!LEv7?&!F$G@H\
        $s\"H2F.9$ H!xFvqx;l%\"L&u@K\u{1f}`CG,N%39!s2P3?!p^\u{15}\"!J&s;$$!uFt\u{1f}`buX\u{11}!F\u{7f}d(< H!=\"C!P!C!z!\
        <\"7&:!P5m!N#H\"N!t0J!G!T\"m(PhQ#K#sDsOJ!I!R\"r`j)%G>L#P!R!Q9K\u{1f}`3zLLk\u{1a}8 K!<!D!N\"v#B9x!G#=!o!E$v2E\"=\
        \"ADI'v8r/J\"wax!G!I4w|\u{17}!Ns1\u{0}/ t!K$G!K!J!P?L$D!K\"Oss$KBsCp8wlN' N!x!G%K@u\u{1f}`Eufc\"!D&F+#*\"P$N!P!\
        Q>p6M%K\u{11}MWL%H_\u{13}! r<5!!K/B#\u{1f}`\u{1f}`#x\u{10}%$!M$p@Q)OY+!!H\u{1e}@!VpN)-\"R&o=H\"G!O#M#p-J!O!C\"B\
        \"ReQa+!'L)`$!Q$G\"9>L\u{7f}3\" JFPCQ!FGA~\"%H!Q;{\"+qFn\u{7f}\u{1a}\"6sXs.l$!K&N@M4I3\u{5}# K&n@FF>\" C\"Nyc\"\
         t!@i0!!EZ1!(OL;\"!FDFD\u{5}T!S!R!P\"U\"P!S!?\"t!o#7!9#K$N!P)O%l!Q!R#R\"P!R#p+M!Q\"O\"P!L.K#L*M7K#F&G3J!L&v-u!J\
        5P1O(u#O2H!P!P\"Q!M!L!J)E$s\"If\u{1a}# s1M5s\u{4}\u{0}&'H>L(I!M\u{1f}`[L\u{10}\u{10}\"\u{1f}`vyNv!!Im\u{18}##mB\
        o8n\u{1d})\"\u{1f}`6t[y$ t%J@L!t+\u{1d}1 I!Q!R$r!L!K>G&t/I!M!O\"P#I0u\"J\u{1f}`4BR\u{7f}\"\u{1f}`vyE{\"\u{1f}`.\
        u\u{a}0! w!a) t!A!KCG!r!B\u{1f}`at\"H\u{f}n$\"N$M!K\u{6}u}E4 J\"S#l#T>L\"S%U!M-X&Q!PVI*E#R,DhK.F\"O&N.s\u{1}\u{17}\
        !\"P\u{1}r!'L\u{5}X\"\u{1f}`\u{3}y\u{5}k\"KG4ss~$ Q(@.uXu-\u{19}!FxV\u{14}\"(D\u{19}{T%$ NFJ\u{1f}`]F'y!LvII(!J\
        \"N\"R@O!t!N$S4Nhg! R\u{12}@\"EN:NSs#!N&LAN4:\" JFLg'!\u{17}H/]$!pDJ\"w4J\u{2}f#\"M\u{1f}`ix-1#Eu\u{1f}`hqf\u{16}\
        #Es-N4r\u{0}l!!O!H\" xFx\\S# t!BFC4+#!?!JJIDi&!G&P@I5PbK8N08# J\u{1f}`\u{10}tTa$(B\u{1f}`5J8z3\u{11}#!L%MAG:Y! \
        J\u{d}$% s!N!H*M<I\u{1f}q0 L!8!<$B!8!:'9\"I!y4R1>!t2m\u{1c}xAE0r=D\"\"IDxKF$!F!QDo\"P\u{4}y\" HEJl[% t!DEv\u{1f}\
        `]wm\u{5}#!K$J,N\u{e}|(!I$J?|!L!t\u{1f}`wG$|\u{8}T'!D$K\"H,u8J\"H,sm%\" J]Q\u{5}Z# J\u{1f}`zrM,\" M'O2\u{5}!HN\u{3}\
        .#EK&r4L/[) J!M\"P\"m\"k$M<Q\u{1f}`bK\u{5}\u{1d}\"EG!v\u{1}O\" KKJ!8$ H4t2I4s-7\" tFvP_! t&9$ r!G&M>K\u{6}\u{3}\
        ##D5nZpS\u{9}+ O!H&J!N=L!Q!L&N!N*I%A\u{19}y\" u'F\u{c}0\"\u{1f}`1y\u{2}}) p!G$H\"J!Q>u!J\u{1f}`OF=\u{a}!GNr~\"\"\
        LFJeA! G\u{d}\u{0}' l!H&H!N=R&L\u{11}nh\u{8}$ N!L$MGN],& M!I$I.s3H3rav\"\u{1f}`yt\u{1}\u{2}\" v\"I,\u{b}! I\u{c}\
        x#!Q$KCM\u{19}j! v!\u{1d}!JxxV!%E1\u{1b}!\"K\u{7}%!Fy\u{4}\u{1c}! r\u{0}7%#P!q\"N\u{1f}`.Mg/!\"s&Z% q!PEs!N&KMd\
        % s!M&N@P5Q\u{18}g\" r!Ly5!\"s\u{1f}p' Q!Q!RKQ4J\u{1f}`]IpN$8H-rLR\"s-n\"%M@O&`\"qJ\"v2h% q!K&J@D&GXA* M!;%Q):!\
        w6H0u2n\u{1f}`.v\u{b}I$!K6rZn\u{19}z5I#!K&L@O\u{9}]!(R\u{b}R\" tFwV\u{13}$ M!t\u{1f}`.t\u{7f}K!'H\"\"# v!FEv\u{18}\
        \u{10}\"&J@s\u{1a}a,!C!H!C1U#s0J8O1C!s&I\u{1f}`1J\u{5}a& M\"Q#pAO\u{16}zNs;'!Gv{3'%Q\"L!r?N\u{1f}`XM)E0=\"!MMPQ\
        4\"\u{1f}`vtt(\" uF}e>! t[\u{0}. S#R?Q>T3N9O0T!P&N!O!Onu$Q!Q?+% s3M\u{1f}`*s#MM(!#o]\u{7f}\" P%J%C$ u\"J\u{1f}`\
        \u{1b}t\u{14}\u{f}!\"pE\u{4}: p!L!R#K!S@l!R&U2KVI#O\"N#M%E\"O*M#J,INN\"L+H+M!J*O/G!L\u{8}X2\"S!Q$Q>U\"R!R$T/P!P\
        #O#Q\\PoM+N0T!Q$K!O)\u{4}''K!O=O7K$M\u{1f}`]IY\u{13}! rm##!I&K@L|S!Gy\u{1c}?\"!JEw(w!Fr\u{1}u\"=w\u{2}wP7\"EIEJ\
        \u{5}9\"FtIqC{#EP\u{1f}`cwQQ!'K#\u{13}#EF\"w4Fw5\"!JDK-y!Fu6+$ u\"JDt\"Gox\" o!H-S# t!GDKh5!fw\u{1e}\u{6}!Gu=x/\
         O!G!N!P!D#F!P+Q$xYD!y\"L$F\u{13}r=OJk(!DFF!P%q(E*C(w,A\"L!]v)K\"\u{1f}`kx*\".'Q!P9I!q&L#P\"K2O\"G\u{1f}`5w!I!q\
        !IN\"\" EFI.L!Fv\u{10}D!\"r=)\"\u{5}L)x>^\" x%FRM, N!p\"J$G!O'J$I2M(J!L-O$A\u{13}T&!NDE\"M$p2M\"?=m!Ft`c!!sTm! \
        MXE&!N!L#O#J>r\"Lf\u{17}'#N\"K\"G,uXq\u{1f}`NsPg! K\u{1d}k6 L!m!o#S\"Q$I&L0G$U!I$o2t!L!R!C!H!L/L$K*J\u{17}u!GO+\
        $ n!G'K?C\u{15}v\"!JFI\u{18}\u{13}\"\u{1f}`\u{3}E~\u{6}\" LHt,\u{1}\"\u{1f}`\u{f}t\u{1b}|! Mp;!!K=\u{a}\"\u{1f}\
        `\u{4}t\u{1f}7& K!y<F\u{7f}K!|\"F\u{1a}y\"%IFL\u{1d}?#!p!N%Jm[+ I!D\"r\"R.M3M!H\"n\u{1f}`_H%P55%(E;v%G\u{1f}`xv\
        rO\"!P_K\u{3}p!%R\u{c}|)!L!O&P>r5G!L!O\u{1f}`PO\u{12}\u{1a}&!G&M;M%E\u{1f}`QMH\u{3}% y!>!GCD!v~\u{9}# t!N&J#C\"\
        !N$I\u{19}s!GE\u{15}h#\"L!n%Kwt!sP|c$ p!J!N\u{12}y;\u{4}! J:E$ t!E\u{1f}`\u{1c}z;\u{18}\"%G]N\u{13}X\"\u{1f}`Ct\
        ,*&%=#Q$r<P#D#Ke\u{5}#Er-N4r\u{12}d# I\u{1f}`vIzM\"\u{1f}`\u{f}t\u{1}Q\" uFzXU$!w$GBy$G]6!+oI_#'I>F|uY(!!Fy\u{10}\
        \" B.wqJ\"!NFN\u{1b}~(!Q!q%C(D8D4wuF[Cca!'s?\u{1d}!IrD&#EI\"w4Ip\u{13}\" r!G\u{e}I#!IZK&uZ|& n!O$M\"N@P4Mi?#Ft\u{1f}\
        `bH\u{2};\"!rFs{\u{f}\" O0sQ:& HEv\u{1f}`cI!I1wh\u{8}=!P!T!N\"r\"T(O!P#L\"L-V%T\"O#S!T.M!O!Q!O!R.L\u{8}L7O)l\"V\
        !N!Q/G%O!N(\"!'u`\u{11}0 R!T!P5P!n/T!R3Q!Q#R4PQMqP2M!Q!Qj\u{1b}-!M$V\"H?N!M!S%P2Q\"K\u{1f}`9N/M'P\u{e}\"$EP!M\u{1f}\
        `bxo:\"'LFL\u{18}v# F#I#lfd\"!GFJz}\"%I\"G*\u{14}% OEu\"E4w$AeZ! r\u{9}\u{6}\" tFw<\u{7f}\" KNs.\u{8}!.t]\u{11}\
        \" H!rJq!FwTB! r1P, u!K&F>O\"D!O%E\u{f}s!JMJ!u<t\u{b}j!'I+.# P\"N&q9\u{1c}!*s\u{18}}\" rFzmG\"\u{1f}`\u{10}I{\u{e}\
        !(LyJ! rHa#!BEy!A\u{7f}\u{1a}\" xFv:\u{0}\" K'JS9# u%K@I\u{1d}A%!t$I@D\"x$J>\u{a}&#L\"p@t!G%H4v:\u{8}$'F!MSP$R1\
        7!KvZN= p!@!p!O\"P\"P\"I&D$G*I(O(G.M$H\"J2>LI#J!O!Q!Q.N$s#GSA(o7L\"J/A\u{9},! rim#!O!O$O\u{1b}\u{8}S q!9!O\"i!K\
        !V!:!L!P!N!J\"I\"F\"G\"?%M%D)o!A!S#J\">!P!O\"O&I\"G\"G!O!Q#T!E!N!K\"M\">\"G)M!G!Q'N!NCD\"tZLGt&H$T!R!H!Oh7'%F*A\
        <K6N!ReI!N\u{6}g6!Q!U!N%V)E\">2E\"O!S0G!>\"7!I!J!L!;\"E9GpuMt-H3w\u{0}j!F{S\u{12}\" P!q@&A x#F\"O\"V\"H\"J$P$P$\
        M/r#J\"O\"N\"J,I$E\"M8N<P%A(H\"L*N#K'L0S%G\"B;o!>Cl.o!DYB!!B9\u{6}!!I$0' P(O>U(P\u{1f}`ZG(Pt\u{e}. x\"K$O!L!A:Q\
        #L!n\"MHv\u{1f}`&o\"Q0rKWQ [!J\"L\"P!U!R!m#K!U#S\"H!T!S.T%U%M\"P!Z#P&J!Q#J\"J\"H\"U$R\"=\"Q*E!O!I$M\"C\"G$E:n&Q\
        #J,K&p3rMT#Q/K!V#G!S!N!Py-!Fx:m!!O<K\" vEKZ>\" uFyvb!4oPv\"EO\u{8}M\u{1e}f\"-qFq`\u{10}'!I%M\"O=G#L\u{1f}`CN\u{1a}\
        r& p!E!J&I=C\"K\u{c}:#\u{1f}`vM#sz$!F{j1# KFL\"roI\"!CEF'Z#!C\u{1f}`kC0H!Fy&X%(J=K\u{1f}`cw(Ip.!Ku\u{4}\u{12}!\"\
        Hq8! M&'#\u{1f}`\u{1f}`(}G>#EtLM\"ux`\" GNr\u{15}d!Fz?\u{e}$%H!R!J>Q*n)!K!T#F!o!NDH1N\u{1f}`:r\"p! r\u{16}A!Fr\u{3}\
        \u{9}\"1G5sn\u{c}\" yFzsb$ J!vEJ!v%'#'BFF!PC_#Er&J4rQk#!A&=@JV=# o!N%HTr#Eu*J4u \u{18}#!GFI&OT\u{4}!GyTH! KA\u{13}\
        ! F#9!Fw M&!F!M$o\"P?JIy}S) Q!p&K!RSE'P\u{1f}`)H!r\u{12}h, t!L!P$M!I!P?M.N&K\u{1f}`ZM-y/># LEK!B\u{d}\u{7f}!GuK\
        '!Fr1h!(Mhb#EP\u{1f}`cwSf\" s\"K/j!Huwv!EL2i& N#q\"Q@R$q4PBJ2!Q$C!n!O@L$G\"K!R-G$K\"H!Q3M@GvJ=J&N/J\u{1f}\u{c}$\
         v!K&G\u{1a}xK\u{14}$!G&F>G!sj_\"\u{1f}`vx\u{1}\u{1f}\"!tFw\u{9}N#(M=Dqs>>\"/vFw\u{b}\u{10}&\"L$L\"s?K%L\"u(\u{16}\
        \" I\"I>%!FwW\u{17}$'MAO#O\"NXO. H\"D!E!y!B!R\"M=i!K$r\"S\u{8}nkt,m3[(!Q!q%C(D8D4wuF[CW\u{a}$ r#OBS&TH\u{8}- l!\
        H'Q=H\"I\"u\"s\"G0E\"B2K\"tbE1\u{12}$ s\"BCE#F\u{13}\u{b}\"\"OFN\u{14}\u{12}& C'P?J!O\u{1f}`bs5u' r!:&B?Kns-v/v\
        (4*!U!O#R!O!pEM0P$K\u{12}MWLjh# N+vFo\u{1d}B7 N!x\"L\"J!D!P>Q!P!s\"C3P#>\"C/L%x`J,J!u2K!x$KJC+ExS!FxC@$\"n\u{1f}\
        `AL&J\u{5}i\u{1b}!S!r!X!o!S!v\"u#T\"I!W!N\"M\"O\"L\"P\"K!E!P\"Q!k!P\"M\"O\"d\"W!i#P\"T!l!Q\"L\"I\"O\"N\"Q\"O!Y!\
        P!S!M!Y!M\"E\"H!S!H!R!H\"I!R!L$T\"N\"V$P\"I\"I!R!O$R#P$P#l#K(R\"W\"k!Q\"Q!k\"Q\"W!k)T\"m\"l#X$q!N#P\"U\"o!N#R!f\
        !o!Y%P(Q$S*M\"Q%n!P\"P'p!k!M\"S\"P\"N\"T\"M#R\"K#P!V!P!T!P!W!P!S!P\"M\"O!T!M\"P\"K%O#n*l\u{9}G,!N!P%p!M?L!S&P.O\
        4F\u{1a}x>J!MB<!&OV>J l!M!M!J\"N!V!M!L!H&E2J\"r$R!T#J!Q!P!L-L!L4rEJ\"r#L!K*O+m!I$I!MUM\"K)J\"K*L\"w%O#M!P/L!K\"\
        rFA! ujfq n!L$R\"U!o%F#o!I\"Q!V!Q\"Q\"K\"M#R#E$J!V!H!L$m\"r#T!v%H\"L\"D!O!I!K!K!P!H!H!T\"M!J!O!O!F\"P\"Q$R!o!K!\
        M!I\"M\"O\"L*P!L$M1O\"R#R$Q)N!r#N!O-T!P'r%F\"s'O&R\"H.O!Q\"p'y!E\"P0O$L!Q/L%o+lRx#!sEL!xNK! sD\u{8}#\u{1f}`mu)r\
        0I! ttK-!C\"J\"S\"p>u$H\"B\"E4o8F$wwJ'xG\u{5}\"\u{1f}`kzg\u{8}$ P!o$OARd\u{4}( v!I!R#G#O>u!M$JaP1 T!@!L!M#L!>!I\
        +K!z2R#I1tJtXP$ogO2q\u{8}T# r!LFL\u{1c}\u{1}$ n!I&K@Nj\u{c}/\"M#I=H#Q!l!P!R3M!O%P!NSH!HSLNHO$*!G!N%I<z#{!J!L\u{1f}\
        `uD#z\u{1d}$\" v\u{5}~6D!(rbB!Fs\u{7}\u{1}\"!M'Fph/ H!p!S#qAN6T$O\"S_I\"J/LcL#F/L(U\u{9}Y\" sFumy! t\u{11}7!-tn\
        /#!D'JFM=f0 M\"N#L!O\"q=M#M&siG$w!I%F\"s\"MeJ$t\u{c}%$ K!v\u{1f}`\u{3}w\u{1}h\" s\"IO7\"!q!I\u{a}i#\"MDy\"K\u{1c}\
        <\"1vXuI\u{17}\" v!DCH\" rFw\u{b}\u{1b}4%P\"P?Q!L$P\"M,K\"P\"V\"O#T7I<O;M[I!P%{7N$N\"P|\u{11}9 l!S!T#K!T<T%S%R3\
        L4SBG!M\"L%I'M9K%I&L!MLm\"T-J(J\"M/M\u{e}L\"\u{1f}`vu!k!F|s)( q!N!R#H!P?R#O3M\u{5}h!EI*\u{6}!FJle#!@&J!N\u{f}\u{f}\
        \"EG%u@2% >\"x&E>D\"paJ!Hv3\u{1e}!bNe/$9H\u{1f}`jx#H|G# K&p@NNO# u!I$K&/+!J&=FK!Tip!K\"G!J#FzJ!N\u{18}k#Ft5N&Dl\
        \u{16}\" wFw0\u{1}!EGsv- o&D\"o?M&S.P!T9KROLLBo3J5N\u{7}4!Fw&_!&NA\"$ p!JEu!KV+\" u)J\u{1d}7'!PFR&P4H!MYKzF.0!M\
        s'.!FD\u{1e}\u{2}! q\u{e}N$EP!M/v2J\u{1a}\u{17}%!J&u>x\"K:x\u{7}9#EI2w2M\u{0}'\"\u{1f}`1zNK\" w\"?\u{12}@! q\u{5}\
        =#Bs\u{1f}`Vs\u{1e}f##n\"NZJO\u{9}%!H&w\u{1f}`eH\"wMj# L/tFv[M$\"JD|\u{1f}`bH\u{1e}N)!N\"@\"P\"M@O$S\"M\u{1f}``\
        O\u{1}\u{7f}\" tFv\u{7f}\u{14}!QMk\u{1a}! F+_!Gs\u{1a}f!\u{17}w,=\"EL6J\u{1d}\u{8}\"\u{1f}`Hz/\u{1a}$ t#MCu#LPC\
        $ r!:\u{1f}`\u{2}s<s!EM,\u{a}8 Y%o\"Q!Q'<)n/L&O!N-O!R!Q#T!LYG!L\"K3K)IUI$y'L.N!N9\u{7f}( G!A2x2M!K3{2DqIdq& R!q\
        %K?s\"L4vs)/ U!>.F6N\"J\"u\"p\"p0?\"D\"DoH%sUs=M{|! t>\u{f}\"!s!Mo$!\"N\u{1}['!r!L%K!O@O\u{1f}``w7E!oDJt! vG\u{1d}\
        #EtLM\"t,\u{1c}\"EN8Ki.#Eu$L4u7\u{a}\" DFH<\u{11}$ K#O4mZo\u{1b}j!Fy\u{c})!Fx1z!4v\u{12}&, u!L!K&P=S!p!N!L&NwED\
        HPHx}+ l'S:P%r!N&PXs7JnE+x!P{\u{6}!EKFy# K&p@N\u{3}\u{7f}!FyI\u{f}&!F&q>H!F'z4HRh!ERX]/!<!@!B\"C!K!~!D:I%F&vtN#\
        psI!u6r\u{1d}`(E@!L#t\"p0H\"G\u{14}K!sZ,$%D=L)H0L;P&!E@t\u{1f}`Jv!K+t+UU M!t\"M\"K!\\!S!Q!D\"D$P\"I\"=!H*L'\u{4}\
        !Q!B!K#W\";!>#C$C!I\"L#\u{2}!r!=!G#w!r%v!u-G!E#H!H#x!y@q\"L!l,r!HyO!p$E!G!R&>#D!B!J\u{11}?\"$qFm\u{10}.1!I!Y$O!\
        N.P,H$P\"K$K7Q+PWIfs$M(H1v(Nu\\!3J-n( F%H@t!E(PHL\u{1f}`:t\u{7}V\" s!B\u{10}O#Eu*H4w<&!(P\u{7}X! Jx`'!GDI\"B&G0\
        ?\u{1f}`.uZF!&M\u{14}\u{1d}, w!F\"M%G!H\u{1b}w\"t*s'w#H\"vNrN.!FJ\u{9}t\"%I@J\u{3}X%!x!?Eq!E4K75# M!QDmN\u{9}$ \
        L6t0LHtFX#%H@M\"t\u{d}X< o!K!R#J\"L6N*S&S4O4@@I%N#C%B\"A*M#J'N%INN\">+J+M!J(K\"M/F!L8\u{c}!EL9\\' r!I&L>L\"L\u{1f}\
        `arQy' E'q>K!I!I!P%u\u{1b}X$!?!H\u{1f}`\u{6}K\u{16}\u{c}(EA!L#s\"p0H\"H\u{14}K!r\u{5}\u{5}> C!:!C!?!~!;!N!8!B(?\
        #=2l!F\"H!H!v\"P1B!o\"P8t[M!o\"SA@!uGu(J#C!s\u{1f}K) O!P\"m#O!Q?Q'P\u{1f}`aLtp!'GT\u{17}& o&G\"O>s&G\"L)!, S\"l\
        #O\"PEV3L\"O!QXL;LcK5P(]!'JSR!+7\u{e}\u{14}$ L!K!sEI\u{5}!#%I\"JBx]\u{5}!&O~f$ t!CEx!Cf\u{f}\"&LAJ\u{0}K\"\u{1f}\
        `wtdqU W!T!U!Q!L!E!R#M\"M!S!M\"L!Q!E\"F!M!K,K*H\"J$I!N#I&M!M!U!R!T!O\"Q!E\"s!q'KQI8r2K-q$B!I<K1S!P!O!G!L!J!M\"Q\
        #E\"S!O#Om/&%E@u%J4v\u{1f}`_JfO+!M!Q#S!N!I(L8L!N1R'LF|\u{16}\"\" p\"O\u{2}Y#+u!oEoWW\"\u{1f}`\u{3}zSP' m!T$B\"O\
        \u{e}J!G\u{7f}vUx#!r\u{1f}`\u{3}s*k! J\u{13}X!Es]{= Q\"N!J\"L\"R6q&u\"P!n\"O!C$A.?\"v\"H\"@[O!G\"r1S!w+y+p!HEr:\
        p5N!?\"uxo!Fyyl\"!HFJ@Y-\"N%@1k0M#t\"G.@7l!DAw!But@zmm( R%Q\"F(v!L;S*u2P\u{3}k!Fy/Y!!Cp\u{d}# GEF!H+1&!M'Q?O%V\u{1f}\
        `dM|)\"'CAP*B#!s\u{1f}`UtB\u{11}# u\u{1f}`\"uQz! Lh|- M!O!L$Q%Q;K5L\"R&MaK-@vI&Kt?! s\u{3}\u{15}#+u!GEq}j\"(STL\
        ]\u{19}\"!JFG7g$\"DDs\u{1f}`wOv2! H\u{9}1! x\\\u{e}!WsIH\"%sFu\u{6}j\" GFH\u{2}\u{1c}! vEh\" IFKxW!FNu6\"!rFt+Z\
        #)p<u>r\u{1a}.!!LOe! p'$\"!KFL\u{3}^!!L|YG Q!H!K!P#n\"r'M$I+p#M$R!W!N!O&p-L!N!I!I!K;tBP!H!I\"p#J*L#G$s#J0H\"t+K\
        9F!K'k!M2P\"F0;! s(u!Ju~z!!F9e!FvC\u{14}! H%t#%J\"F\"qaR!\\N=W!!ru\u{a}\" vFwqw# F\"xDI!J!EHL+5 q!N%N!>.K#<)L%n\
        !D$T!R0T$R-K#w\">\"ES?&LiL2F:r(\"P#@\"F>O\"I\u{1f}`\\K!vU<\"EI7K\u{8} #&S)C!q7(# t!H&LZH$!A&D@DJz\u{e}E& s!B\"H\
        $K>J\"G\\4#\"r\u{1f}`iL\u{3}K) i!QHO4s!r\u{1f}`JK'H!L\u{1c}K#%S\"MXL\u{18}v&%P*r<U*p\u{1f}`Avg]+ U!C&A8A!v&rvs*\
        tD<\"r\"r[z!'B't# E8tZt_\u{8}# F0qFpnL\"&S?R\u{5}\u{1f}!\"p\u{1c}1%%L\"M!O\u{1f}`\u{8}M6C%%H#PCJ\"PxN\u{19}g#!I\
        !rGEH!\"FJ'qk]# Q(O?P5~\"\"o%C{\u{1c}' q!F!L&O6t)Lyt*u#\"KFN%J=d!F{\u{11}T\"\u{1f}`\u{1d}v\u{2}U%%H#PCJ\"PxNOZ!\
         J{1! wCN!Er\u{1e}^\" uFx~ ! L\u{1a}[!\u{17}xg !!N1f) x\"C#O\"G!H@M&J\u{2}v\"JjX' x!?\"E\"B\"B>K!vK*\" xF{\u{8}\
        s+ t!M\"L\"I\"P>J!t%L0O$M\"MJtJ G!M!M!H#Q!z!T'C$V/T$T!L!N!D\"o!O!o!T'D*M\"J/I#E\"G$z$B(K'q!K4M#r#v,I.L!v9s0H\"u\
        (M\"T!o+t! !EJ\u{18}3\"ET:O\u{15}]\" t4J?\u{13}! L3J* r!I!H%K!M?L$F!M3t!u&.# EEJ!H\u{1c}a+ q!L!O%G!M=J\"G!I%L!J\
        \u{3}N!\u{6}!\u{17}xN^!(FE{$!vEx\u{1f}`0v\u{d}X! J\u{6}\u{0}!FJ,\u{c}\"%uFvM~(!H!o#F!O!MFM\u{1f}`bJi\u{1a}!!OC\\\
        $!R&t!NDM'\u{7f}% x!>!ECD!s\u{0}?' G+w$9$52i!L+qg\u{7}\" xFw?t# r\u{1f}`ktRz! rY\u{12}1 q!@!I#D\"|!5Eo!A3o!F7pB\
        E*CVq=t6t!E 84 D!7\":\";\"5\"3\"\u{7f}!B#7$53K!A$C&u!K-?&n:u\u{1f}`4w6R\"GE4s1n\"&tFv\u{13}-!!K%\",!P\"S\"D#S>n\
        !O$J0N$KnthK2N[P\" tF|\u{b}\u{13}0%@!C<M$l&F!UiP#O\"N5o&I.JFR+t\"M0Q`o\"!G&FR/$!C\u{1f}`0J%ys\u{3}%\"L#I!MBL$Np\
        [(%PFS4P\"P!OsIcK5PqU\" K's\u{1f}^!\"H\u{d}k#!K$uFr]\u{9}!&r)!!'K\u{c})% t!E\u{1f}`Kw\"J A!'MHn\"\"O#I5\u{11}1 \
        S%T!Q?t\"L\"U\">\"E.n!Q#p#L\u{1f}`HL$M!U!N\u{b}K!\u{1d}wB1$ v\"KDw\"L\u{3}<!!E)\u{13}*!J$H\"G@B$E4N\"O\u{1f}`HP\
        &Hu]!'Iz\u{b}\" v!Ei\u{c}\"\u{1f}`\u{1d}N\u{1e}!' q!J!H%K!S=M#P\u{7f}/# P!rZH,)!Fzh|\"\u{1f}`Ft~L!'H+z#(P\u{1f}\
        `\u{0}Gx\u{12}\" s!HJ,\"\u{1f}`\u{8}y+\u{1}0 z!E!M!:\"@!S!G!J!;<<!s'L/@er\u{6}u\"A\u{2}N\"'C!t\u{1d}L$&C?Q\u{1f}\
        `cIAoX =!f!K!k\"s!K!n!H!R&6\":$F,q!N#n!=!n!K#p!R\"H-S!K!N\"W!R!P\"N$B$Q\"F#@!m\"P*O;B\"t(A\"p\"y!A'D#=\"p2G\"u!\
        GED(G!q!N!n/?\"G3J!wPm# q\"OCM\u{6}}\"\"oCV3\u{c}$AH-r\u{1f}`IH\u{1a}\"!au^\u{19}# HFD9Q!)!\u{1c}x}D!\"tz\u{b}!\
        %J\u{14}v#'t\u{1f}`\u{8}uZ_!Fzvz+\"U#KDu\"D\"K0HsI\"Q%I#w[O\u{1}.3 n%R!R!C!p9P$N'Q!G!s-O&M!PbMiI(P!P6N\"Lr%!1M\u{5}\
        ]\" NML$aL >!y!U!<\"B\"|!O!>\"<(:.P$l!E!t\"A\"D\"r,@#Q!I\"G1I%rCG\"r!K&J!H#R+KBJCR!P\"q!K.K!p!O!J\"L\"s!M-G!vC^\
        #EJ$t4KEY!!DU1\" M\"rl<\"!m!G\u{1d}(!Hs\u{1f}\u{f}!Gu@\u{2}# H%pFs\u{13}?$(u\u{1f}`cH$vTS\"!L&J\u{15}\u{17}! J?\
        \u{6}#\"q-E6N\u{16}\u{7}\" H\"qo\u{11}E t\"Q\"R!O!M\"Q+5%R)K!P#U!k!R!P$S\"T1S#R0R$LGK'N!S0K!O1J-sAp!K!P1L!N#O!R\
        !M!K/P&a# m!MDMoL% wAG\u{1f}`Uw!G_N!bF#f!\u{18}t]P\"/JFK5f) L!B!B%q><!M!C!C%s]c\" F!w-H\" vFx/%\"\u{1f}`kID.\" \
        xFxD*! p6/!!H,.!FG\u{7}\u{4}# I\"uFrSN#!M!O%IpW'!M!N$P!P!N=R(OpI(#L!t\"MCQ!s3J#QsNi\u{7f}(!N!J$r!K?A\"O\u{1f}``\
        u\u{f}\u{1c}!'Kj|$ o\"K\u{1f}`\u{1}Ba\u{b}) J!L!M$O!L(t7P!L%L@?X q!L!J!S\"I!N!D!M!S&N\"H\"W\"O,M$W!p!H!K!S\"K!P\
        !H!J#S&L$N!S!P\"L!P!H$U\"J&O#v#J!O!M[r\"J#P!O!r\"K;s!FAM-D%H!Q!P\"O!L!H!L)OTq!\"OE[# M%tAMkd\"\"JFOy\u{14}$!I$C\
        \"KDHw)!MM@\u{b}G!K\"M\"S!R!M\"I\"K&H4U&L\"G!P!N\"O&J$Q\"I!Q!K$M\"T\">\"R(s\"D&D!I!C(FPK\"s!p_R$K/K!L#H\"H!MJN#\
        \"IDt\"HnX$!CDx&H4y9Y\"\u{1f}`\u{8}w@v\"\"JDJFY+!w$F\"C>z\"H\"G2z&F\u{1f}`Hy&H\u{9}W#Ew\u{1f}`eu9i$!uDx\u{1f}`d\
        {sM# s!GFN?z\"\u{1f}`2se]W G\"r!.!?!V!m\"p!/!C!0\"9\"4\"6\"4$A\"B&C!J\"n!E&@\"T!m/R!W#Q!k\"V.Q!E%o/Q/Q#K!R$M%L!\
        P!k#P)t!L!S&O%S(P-L9S\"k!R(S\"n+S&W7Ek-!+p\u{12}O#!L!REGC\u{1b})!F!SDq!J!T$P\u{1f}`NM6O\u{11}\u{1a}* H\"EC>!K#t\
        \"q0H\"G\u{14}L!s\u{d}9!\"pSd!Fsm<&&L!H\u{11}u\"J=P!s\u{10}D+ J!n!S#T#PCQ#O3HpIYF9u[-!HKn\u{9}#EM3t2M!{$'D@B\u{1d}\
        J!vEI\"!JGN7\u{5}7!B\"E\"p!G!>!O'p$H2\u{0}&B*F\"H&E\"s(w\"u(B\"yivlJ\"I\"n*sa[$\"s&N\u{1f}`\u{2}s :' HEO6K\u{1}\
        J!zeL!u[\u{6}-!O\";\"T\"P!O+L4N$P#R.O%NDAKK)V!EN\u{1d}L\"\u{1f}`1uwX!Ft\u{14}t! PRt#\u{1f}`CL&J\u{1f}7!Gu\u{17}\
        B#Et$L4v\u{1e}v9 A%m!K#R\"O(O$P*o!I$G!S!N#n4R!J!N\"J\"R+K#O\u{1f}`#K!s!K0IuV*#T\"p!B)P=I1T\"n!G\u{19}tSo1\u{1e}\
        ! o\"X!!Pe2# N'I?N\u{a}G! r!a!(JoA:!;!J#t#C'I\"s2H$@$\u{2}\"@(N\"u(8\"z(K(|\"<&J$v;G9A\"v\"Cmt:u#Hq],%P<N&N&N.O\
        &OpH7L\"vAN+N2M\u{1b}\u{1a}!$m\u{13}a. o\"M!Q#J!P!T+I!H2m\"O$M!P2N!I*I\"\u{1f}`#ugg#Et'N4tT\u{c}2 j!T$H\"U;M%S$\
        M\"T,T#Q!O.T\u{1f}`-M0O!P$H\"O(N% O2xFt\u{1f}`/z\u{13}P( v.?!v6E!Q.G!xPt\u{16}V( N'R>R!M9L\u{1f}`DO%M\u{1c}\u{19}\
        !,q:V* m!N!S#T\"M@O$Q0MfoxL'9# L%K]K
        """
    }
}
