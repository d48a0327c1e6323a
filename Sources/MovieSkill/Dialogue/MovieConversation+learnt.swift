// Made by `understanding build`; build it again when the declarations change.

extension MovieConversation {
    /// What was learnt of the declarations in the language "en".
    static var enUnderstanding: StaticString {
        """
        SKU4TxYwD<S\u{18}2K  s?\u{c})$\u{8}io $G\u{1f}g\u{14}#\u{13}\u{16}C\u{1c}#\u{b}\u{9}b\u{b}#8wu\u{15}#9\u{1b}4\u{19}\
        +@\u{1c}a\u{12}+N<3\u{11}+bg1\u{17}+y9\u{17}\u{15}+\u{b}$\u{17}\u{17}+,\u{4}S\u{16}+\u{11}XH\u{16}+!`C\u{18}+\u{11}\
        }\u{15}\u{13}+D\u{1d}\u{6}\u{14}+2+\u{c}\u{13}+\u{17}q_\u{17}+)@|\u{15}+\u{8}{\u{7f}\u{1b}+)\u{3}I\u{6}+w\u{b}~\
        \u{15}+Ay[\u{15}+zAq\u{16}#V\u{12}&\u{c}#U6}\u{f}#\u{7}'E\u{17}#\u{e}(\u{b}\u{12}#U\u{15}C\u{19}#C*i\u{11}+2iZ\u{1c}\
        +Si\u{1}\u{17}#\u{15}^H\u{11}#Aj\u{10}\u{14}+}w`\u{17}#(n5\u{11}+\u{d}T\u{16}\u{15}+]]c\u{e}#\u{9}\u{b}\u{2}\u{14}\
        +k9f\u{c}+Ja\u{14}\u{10}#WX9\u{d}+H\u{d}:z#\\.z\u{18}+h\u{13}}\u{1c}+\u{7f}\u{15}\u{18}\u{1a}#Z- W \u{9}#e_`\\`\
        \\`^`_`^`Q`Z`[`Z`[`_`[`[`\\`Z`]`[`W`K`]c`?`#`)`G`I`M`M`P`N`1`?`3`/`J`M`D`M`V`S`bj]@`.`*`I`H`O`T`O`J`.`E`=`0`L`J\
        `K`N`P`D`\\<`fcP`F`A`C`O`Y`_`F`<`5`?`@`I`F`L`O`P`f`bH`fXR`E`C`M`T`[`^`I`L`>`F`F`M`N`T`W`P`e`]:`_`m[?`H`L`P`W`R`\
        Q`9`C`A`B`N`L`N`N`V`R`U-`d`k\\5`N`O`R`W`N`G`1`F`9`9`P`L`L`L`Q`H`[!`6`*`c_G`H`\\`U`W`U`/`D`<`8`N`O`F`W`Z`c`]'`F`\
        :`m^J`O`\\`^`M`F`7`M`E`;`N`K`R`R`R`c`\\A```J`E`^^A`K`D`K`Q`E`F`H`E`I`J`I`L`U`O`_O```O`J`^OT`V`R`T`S`T`S`S`Q`U`X\
        `X`X`Y`R`WE`U`E`M`=`\\bR`X`J`N`I`K`C`I`H`M`T`L`T`_`_N`\\`P`R`G`dUX`d`K`S`J`L`Q`L`O`M`Q`S`U`b`NH`E`N`L`P`U`N]e`T\
        `X`F`I`L`K`U`T`X`Q`[`X`TO`V`U`Q`Y`W`W_d`Z`V`N`Z`W`L`[`Z`W`W`X`T`T:```R`K`I`K`d`P`H`M`=`E`F`D`O`K`G`I`Y`S`YL`h``\
        `Q`J`S`c`T]F`I`P`R`V`Q`J`P`S`Q`O`L`B/`W`9`@`I`M`E`C`J^Q`C`J`A`G`T`U`L`P`^`Z`ZN`e`M`S`D`C`T`H`:_O`L`L`K`P`L`D`N`\
        P`L`<`OH`9`?`U`R`L`J`Q`T`cbG`F`G`M`T`S`N`Q`[`\\``J`O`J`M`Q`M`T`M`T`k]G`Q`K`Q`R`R`L`R`X`N`VB`;`'`/`K`N`L`P`S`Q``\
        \\A`7`;`O`M`J`N`U`T`\\V`O`H`>`T`U`R`R`T`T`m[Q`H`=`T`K`P`O`R`R`[<`H`H`P`K`L`R`J`S`P`=`e`F`L`K`A`D`K`O`Q``Q`M`N`P\
        `R`T`T`P`V`U`I`f[O`L`Q`R`U`Y`T`P`]:`;`<`E`L`O`S`P`O`U`H`>`fY@`M`E`F`L`Q`U`[<`P`C`C`R`Q`X`O`R`P`B`O`l]D`P`P`N`P`\
        T`U`W*`@`7`=`M`P`V`Q`W`X`4`?`<`Z]O`G`J`O`U`X`\\1`L`A`?`O`S`Q`V`W`O`;`S`K`j[O`S`U`Z`O`Q`WE`I`G`O`a`N`L`L`S`U`O`C\
        `G`H`aXL`L`M`S`W`YS`T`R`U`^`W`W`Z`]`X`W`W`U`V`aUV`Y`[`Z`Z`ZH`N`H`P`N`O`R`V`V`W`F`K`D`G`M`a[V`L`Y`Z`\\R`Y`M`U`T`\
        O`W`V`X`X`O`U`T`O`R`eUY`V`U`Y`J:`@`H`O`N`J`_`H`Q`U`?`B`E`F`P`G`E\\J`U`U`XT`T`U`V`T`O`a`U`S`N`W`T`U`T`R`N`N^R`R`\
        U`=:`@`<`I`M`R`J`Q`P`U`B`A`A`G`S`P`L`MYZ`\\`ZV`V`R`U`R`N`Q`V`K`W`T`X`O`Q`T`G`V`H]O`H`GK`J`I`U`U`W`P`Y`[`Z`N`I`G\
        `Q`V`S`R`W``\\_`YU`Y`T`[`\\`Z`V`[`^`W`W`X`W`W`\\`[`X`^`a[^`RE```C`O`X`Z`P`S`Z`]`M`R`=`N`Z`\\`K`N`_`]_]J`c`S`O`[\
        `T`T`V`[`Z`S`T`X`Q`\\`\\`W`[`_`[a^a```]`^`^`^`Z`[`Y`]`Z`Z`X`Z`G`Q`\\`X`O`H`\" 4\u{7f}:x#n\u{1f}n#$2}\u{4}#cc`^`\
        W`U`]`[`X`^`S`Y`W[f0`3`]`:`3`B`:`_`?`cu^(`0`k`1`C`3`$`b`!`P9`db?`;`E`C`N`@`I`D`[.`o`C`@`N`E`R`2`J`4`T/`@`U^6`,`\
        C`4`I`I`O`],`@``V:`?`N`@`K`D`F`[``B`K`\\b>`>`=`6`A`C`a``F`J``XI`O`O`O`J`R`U-`9`-`0`\\^:`C`F`@`T`X6`?`2`>`c]E`>`\
        @`A`I`VI`I`I`E`L`\\TH`A`L`K`VC`P`R`Q`S`cTQ`S`S`Q`L8`F`3`,`:`>`SYJ`=`Q`YE`M`?`D`F`M`h[K`O`K`R4`?`>`7`I`F`E`\\^A`\
        K`\\D`M`J`N`G`T`S`_NN`U`XB`C`<`j`<`D`E`?``[G`ZE`Q`R`g`O`X`T`S`\\LT`L;`F`N`3`P`L`O`P`G`^bc<`H`C`@`B`N`E`E`G`gR^X\
        `G`[`3`[`>`T`C`Z`a`\u{10}!1X&\u{5}#aa`]`S`c`\\`S`U`_=I0`L`J`9`A`<`IZY\\`\\`[`\\`^`]`WH`2YO`C`N`S`F`]K`D`T`8`C`M\
        `F`P@`2`TdG`F`J`N`fU`U`]TV`W`Z`[`S(`&`=`7\\/`D`C`bM`A`E`@b<`J`M`SA`&`D`4`-e;`3`fA`Q`C`G`DZM`D`H:`2`L`C`8`@^<``U\
        `X`X`Z`V`YWX`U#`!`I`8`-`B`JV\\R`Y`S`Q`\\`]`[Rd6`]`[`*`:`>`+`, jF}\u{5}#```\\!]a:`c``> ]$]\u{4}#`c`b`X1`!`d8a1`\\\
        \"`V__+`d^\\c`F`> \u{6}\u{1}[\u{4}#bZ`_`X5Z-`W?c-`]<`;]S$`!b[^```> hUx\u{5}#^]`c`Z:]!``Aa:`_G`UdbX`\\bc\\`X`z S\
        |\u{a}\u{3}#_``i`I`T`^Yc9`6`\\`d[_>`>`_`O-`3k4`H`iH`G^<`O`_?`V`:aR`d>`S`PdL`B!`E`d`Ld[L`I`u`Vc^``K`E`B`, Xx9y#o\
        !`,1S^H\\rN`X o,4\u{4}#_^`c`\\`R'_3`S`_:b,`b`Y;`ig-`f;`n^8`d(`!`jXR(`<`_cd]`7`@`> \u{7f}[n\u{2}#aZ`d`W7W2`hEd7`\
        W8`@jkF`F:bY`!`> lj=\u{4}#_``a`T!Z-`a4a8`GA`1dd:`CdjE`#`, \u{5}.\u{15}\u{1}#b_`7!\\C)fp%`, G,N\u{3}#ag`X)ac!dh-\
        `, |I>\u{4}#^l`]!__)_fX`X 2%f\u{1}#i[`Z`_`X)b``_`e+_o`W`S9`\"j<`_$`%i!`RZ`.`%\\Qi`3`$_Ud`;`P`, b1\u{14}\u{4}#]h\
        `[!`a.`b\\`n#\u{1e}Ry\u{5}#a^`b`]`_`]`_`T`\\`_`V`I__;`>`<`E`?`Q`V`Q`W`]c^N`K`E`S`Y`Y`V`Z`[`YO`\\eM`E`C`>`G`;`8`\
        B`eQ`c[M`C`F`K`N`E`E`J`_N`A`Z]F`N`G`Q`S`P`O`]C`M`c_?`I`C`M`I`I`Q`XA`:`3`XaH`@`H`K`L`O`aD`G`=`ebA`I`K`E`M`T`\\N`\
        8`F`E`_`3`E`E`C`D`^U`T`V`W`bRV`Y`X`X`W`RI`9`C`K`3`VgB`@`>`=`eM`I`P`J`G`gVN`O`J`P`RT`E`O`E`F`R`RZY`T`W`^T`T`U`P`\
        W`W`[`X`X`U`GO`3`M`@`E`9`G`T`G`K`ZY`Q`S`L`Q`R`U`XaP`W`!N`?`G`B`C`L`M`Y`IeR`eR`O`S`V`L`J`P`M`EcL`IY`@`K`K`E`D`N`\
        W`M`U_XX`U`Q`P`U`Q`V`P`Q`a\\cF`\\`]`Y`_`<`6`>`G`6`\" 4D\u{14}p#\u{1f}U> \u{6}\\>\u{6}#b^`\\`V$\\/`[9_9`S+`7[[1`\
        =]cK`!`\" ?\u{6}s{#{\u{1f}\" wA#|#i\u{1f}\" $0bv#f\u{1f}\" 9P\u{c}z#p\u{1f}\" 7\u{14}\u{5}x#f\u{1f}\" h@|u#\u{1f}\
        \u{19}V!a%j\u{5}#cZ`[`_`]`b`^`ENbH`R`Y`E`J`ZmbB`B`:`;`!`],`Xc5`A`A`?``!`g^@`G`D`E`^T`F`O\\[`H`T``L`F`VaZ`U`Y`HD\
        `@`L`Fg?`H`eP`R`Z`WSS`Y`Z\\`;`M`F`acA`cV`L`U`O`dWM`Y<`E`G`J`?`R[[J`U`]`\\`X`]K[^`c`J`J`B`*`> L%_\u{3}#cR`F`P!X!\
        `T.`;`M8`N@@X`]ZeY`(`n#kC$\u{6}#hX`\\`U`Z`V`U`Z`Q`U`-`Qd^C`2`%`O`I`O`U`N`Y`Xl_K`*`+`?`A`F`N`H`C`V=`hdC`;`I`K`E`\
        N`H`U``=`iXK`<`K`J`@`F`D`U`Y@`A`o[9`N`O`L`V`K`Y`W#`H`lb3`@`F`K`H`H`W`P!`>`2`c`L`N`I`V`O`X`Z#`?`7`n`D`F`A`I`D`J`\
        YG`C`H`F`d]O`P`U`R`S`VS`T`W`U`cLS`U`W`T`U`QI`F`I`V`N`]bP`W`S`U`bM`N`M`I`S`dQM`O`K`S`EH`?`C`H`N`M`I_V`P`g`YM`K`P\
        `I`L`I`E\\F`O`i`*L`K`N`M`W`Z`X`X]Z`[`\\K`N`O`N`N`I`O`@aN`X`IM`N`I`O`S`U`T`Y`^`S`]F`O`L`Q`K`L`E`K`f\\S`BX`T`U`X`\
        \\`]`\\`]`]`]]UP`U`V`N`\\`\\`W`]`X`\\_]^`_`b`a`\\`^`Z`\\`Z`<`> rhq\u{1}#bS`X`Q_^!`Wh[7`Q)`:gj.`4ng%`\\`\" K[sw#\
        m\u{1f}\" Mf|x#\u{14}\u{1f}\" \u{10}\u{12})s#\u{1f}\u{17}\" ]\u{f}8L#``\" ]\u{f}8L#``\" f}\u{2}z#i\u{1f}\" IZ\u{d}\
        z#j\u{1f}\" -#L{#o\u{1f}\" ]\u{f}8L#``\" ]\u{f}8L#``\" ]\u{f}8L#``\" ?^xm#\u{7f}\u{1f}Kp\u{2}\"    *  B  H  N  \
        p  |  \u{8}  \u{1c}  .! F! f! x! \u{0}! (\" (\" 0\" 0\" >\" R\" ^\" \\# p# \u{0}# \u{e}# \u{e}# \u{1e}# \u{1e}#\
         2$ H$ x$ \u{6}$ \u{1e}$ &% 8% J% P% X% h% ~% ~% \u{a}%  & N& \\& z& \u{2}& \u{c}& B' T' |' \u{10}' J( R( R( n(\
         \u{e}( \u{18}( *) *) 6) <) P) n) |) \u{2}) \u{8}) \u{8}) \u{8}) @* F* F* h* r* \u{6}* \u{12}* 4+ X+ X+ `+ \u{0}\
        + \u{0}+  , 2, D, J, z, \u{6},  - :- F- l- \u{2}- \u{a}- \u{16}- $. ,. R. d. \u{8}. \"/ :/ P/ Z/ p/ v/ v/ \u{1c}\
        / 00 V0 j0 x0 ~0 \u{4}0 (1 .1 .1 :1 J1 J1 X1 f1 r1 x1 \u{a}1 F2 X2 t2 t2 |2 \u{2}2 \u{10}2 \u{1e}2 03 l3 t3 z3 \
        \u{18}3 ,4 >4 D4 J4 J4 R4 l4 x4 \u{1a}4 45 @5 N5 \\5 n5 z5 \u{12}5 @6 L6 p6 |6 H7 H7 P7 P7 t7 \u{a}7 \u{1c}7 :8\
         F8 ^8 n8 n8 \u{1a}8 ,9 49 j9 p9 |9 \u{6}9 \u{6}9 \u{14}9 >: Z: b: 0; >; j; p; v; .< 6< << << F< d< t< P= V= \\\
        = l= r= \u{10}=  > <> X> f> x> \u{e}> B? \\? \u{6}? \u{18}? <@ p@ \u{2}@ 8A VA \u{6}A \u{14}A xB \u{4}B \u{e}B \
        \u{1a}B <C bC nC \u{c}C  D (D @D ND ^D fD pD \u{a}D \u{1e}D 4E DE bE bE bE \u{2}E \u{8}E \u{8}E $F 2F :F :F HF \
        XF vF \u{10}F \u{1c}F $G 8G `G fG vG  H >H >H VH bH xH \u{1c}H \u{1c}H 2I 8I HI \\I tI \u{18}I @J NJ \u{6}J \u{c}\
        J \u{18}J JK ~K \u{a}K ,L 8L FL VL vL \u{12}L ,M @M vM \u{6}M \u{e}M \u{1c}M 2N FN dN tN fO tO ~O \u{c}O PP \\P\
         dP ~P ~P  Q  Q JQ RQ ^Q tQ \u{18}Q \u{1e}Q .R tR zR \u{12}R DS `S zS \u{10}S \u{10}S \u{18}S (T <T HT  U 8U >U\
         NU TU bU VV tV \u{e}V `W fW fW |W DX DX VX \u{c}X LY LY tY \u{18}Y \u{18}Y HZ lZ \u{6}Z \u{10}Z  [  [ H[ V[ \u{c}\
        [ (\\ \u{0}\\ \u{18}\\ B] J] P] P] \\] \u{12}] \u{18}] (^ B^ z^ \u{8}^ \u{14}^ \u{14}^ \u{1a}^ ,_ ,_ 8_ \\_ b_ \
        v_ \u{1a}_ D` n` \u{8}` \u{14}` Ba Za \u{e}a $b :b Db Jb Xb nb tb zb \u{0}b \u{c}b 4c \\c \u{18}c Dd td |d \u{1c}\
        d @e He Pe he \u{e}e &f 4f 4f Df Df ^f xf ~f &g ,g 2g @g \u{c}g \u{12}g bh bh nh \u{10}h \u{1c}h 0i Ri hi hi |i\
         \u{1a}i Dj Dj Zj jj 8k >k Zk bk tk |k Nl dl \u{4}l \u{e}l \u{1e}l Dm Xm hm \u{2}m \"n >n Pn Vn \\n \u{0}n ,o 2\
        o Do Ro Xo Xo lo lo to \u{10}o \u{10}o *p :p Np hp np \u{8}p &q 4q :q Fq Tq |q |q Hr Rr \u{14}r \u{1a}r (s Js R\
        s rs xs  t ,t Dt \\t ft xt \u{e}t 6u Hu ru ~u \u{4}u \u{1e}u $v *v Bv Hv Nv dv \u{0}v \u{1a}v Vw \\w tw \u{2}w \
        \"x Xx dx vx \u{16}x \u{1c}x $y Ty `y fy \u{c}y \u{12}y Hz ^z vz \u{12}z \u{12}z \u{18}z \u{1e}z \u{1e}z *{ *{ \
        B{ `{ ~{ 2| Z| ~| ~| ~| J} b} >~ R~ ^~ &\u{7f} x\u{7f} \u{1e}\u{7f} *\u{0} *\u{0} D\u{0} R\u{0} `\u{0} l\u{0} z\
        \u{0} \u{6}\u{0} \u{12}\u{0} T\u{1} b\u{1} n\u{1} z\u{1} \u{1a}\u{1} .\u{2} .\u{2} `\u{2} f\u{2} r\u{2} \u{4}\u{2}\
         \u{10}\u{2} \"\u{3} 0\u{3} J\u{3} P\u{3} j\u{3} t\u{3} |\u{3} \u{2}\u{3} \u{14}\u{3} @\u{4} V\u{4} z\u{4} \u{0}\
        \u{4} \u{1e}\u{5} $\u{6} F\u{6} \u{a}\u{6} *\u{7} 2\u{7} 8\u{7} B\u{7} B\u{7} T\u{7} `\u{7} ~\u{7} \u{10}\u{7} \
        ,\u{8} >\u{8} Z\u{8} j\u{8} \u{a}\u{8} @\u{9} L\u{9} l\u{9} \u{4}\u{9} \u{4}\u{9} \u{1e}\u{9} d\u{a} \u{a}\u{a}\
         \u{a}\u{a} \u{12}\u{a} l\u{b} \u{6}\u{b} \u{1e}\u{b} \u{1e}\u{b} :\u{c} @\u{c} L\u{c} |\u{c} \u{1c}\u{c} &\u{d}\
         0\u{d} P\u{d} l\u{d} l\u{d} \u{8}\u{d} \u{e}\u{d} \u{1a}\u{d}  \u{e} B\u{e} ^\u{e} d\u{e} \u{6}\u{e} $\u{f} D\u{f}\
         r\u{f} x\u{f} \u{4}\u{f} \u{12}\u{f} (\u{10} 6\u{10} <\u{10} ~\u{10} ~\u{10} \u{6}\u{10} \u{c}\u{10} \u{12}\u{10}\
         \u{1c}\u{10} *\u{11} 6\u{11} H\u{11} V\u{11} V\u{11} f\u{11} l\u{11} v\u{11} |\u{11} \u{a}\u{11} \u{10}\u{11} \
        >\u{12} D\u{12} f\u{12} \u{0}\u{12} 2\u{13} D\u{13} R\u{13} R\u{13} d\u{13} *\u{14} 2\u{14} h\u{14} \u{6}\u{14}\
         \u{e}\u{14} <\u{15} <\u{15} B\u{15} B\u{15} B\u{15} H\u{15} z\u{15} \u{1e}\u{15} H\u{16} l\u{16} l\u{16} \u{1a}\
        \u{16} :\u{17} @\u{17} L\u{17} R\u{17} X\u{17} n\u{17} 4\u{18} \u{6}\u{18} 8\u{19} d\u{19} l\u{19} r\u{19} \u{c}\
        \u{19} ,\u{1a} 4\u{1a} f\u{1a} x\u{1a} N\u{1b} \\\u{1b} \\\u{1b} z\u{1b} z\u{1b} \u{1e}\u{1b} $\u{1c} 0\u{1c} 8\
        \u{1c} >\u{1c} D\u{1c} \\\u{1c} d\u{1c} \u{4}\u{1c} \u{1c}\u{1c} D\u{1d} R\u{1d} p\u{1d} x\u{1d} \u{6}\u{1d} :\u{1e}\
         j\u{1e} \u{14}\u{1e} F\u{1f} b\u{1f} t\u{1f} . !N !f !n !\u{1a} !.!!P!!V!!\\!!d!!J\"!R\"!\\\"!\u{0}\"!\u{1e}\"\
        !.#!F#!X#!X#!^#!2$!F$!:%!H%!n&!z&!z&!\u{8}&!\u{e}&!\u{1e}&!&'!.'!T'!T'!j'!r'!\u{e}'!\u{e}'!\u{14}'!\u{1a}'!<(!V\
        (!p(!\u{c}(!\u{14}(!*)!6)!D)!T)!\u{1c})!\"*!0*!T*!f*!\u{12}*!h+!|+!\u{1a}+!>,!R,!Z,!\u{0},!\u{10},!(-!J-!R-!b-!\
        z-!\u{0}-!&.!0.!J.!Z.!l.!x.!~.!~.!\u{a}.! /!@/!`/!\"0!V0!v0! 1!&1!&1!,1!`1!l1!r1!\u{6}1! 2!,2!,2!82!B2!H2!l2!r2\
        !z2!\u{10}2!23!>3!N3!f3!\u{8}3!j4!r4!\u{14}4!\u{1a}4!.5!65!N5!Z5!v5!\u{8}5!\u{8}5!\u{e}5!\u{1a}5!,6!T6!07!:7!F7\
        !X7!z7!\u{6}7!\"8!48!`8!\u{a}8!\u{1a}8!>9!L9!Z9!\u{6}9!0:!\u{18}:!`;!\u{6};!\u{14};!\u{14};!<<!H<!j<!\\=!\u{8}=\
        !\u{e}=!\u{14}=!6>!<>!\u{4}>!\u{10}>!,?!>?!P?!V?!b?!h?!t?!\u{14}?!.@!>@!N@!Z@!`@!f@!n@!\u{8}@!\u{8}@!&A!<A!<A!z\
        A!TB!`B!tB!\u{1e}B!<C!<C!TC!ZC!ZC!hC!vC!\u{14}C! D!JD!RD!\u{a}D!\u{1c}D!.E!HE!\\E!hE!\u{2}E!\u{e}E!\u{18}E!6F!l\
        F!\u{8}F!\u{18}F!\u{1e}F!$G!<G!`G!jG!rG!\u{14}G!.H!:H!BH!rH!0I!DI!dI!vI!\u{0}I!\u{6}I!<J!\u{4}J!\u{4}J!\u{16}J!\
        \u{1c}J!JK!JK!ZK!tK!\u{8}K!\u{1e}K!,L!PL!fL!\u{8}L!\u{18}L!\u{18}L!@M!VM!hM!pM!\u{10}M!\u{16}M!$N!NN!NN!NN!^N!j\
        N!vN!ZO!`O!nO!$P!*P!0P!6P!XP!xP!\u{0}P!\u{16}P!\u{1e}P!&Q!.Q!RQ!bQ!pQ!~Q!\u{14}Q!\u{1a}Q!\u{1a}Q!VR!VR!^R!\u{8}\
        R!\u{e}R!\u{e}R!\"S!8S!LT!^T!pT!\u{0}T!\u{0}T!\u{8}T!\u{14}T!*U!*U!`U!\u{12}U!:V!:V!PV!fV!\u{12}V!*W!NW!NW!fW!r\
        W!rW!\u{14}W! X!`X!fX!\u{16}X!.Y!FY!TY!ZY!pY!pY!\u{2}Y!\u{8}Y!2Z!TZ!rZ!\u{8}Z!\u{14}Z!\u{1a}Z!$[!2[!2[!N[!d[!d[\
        !|[!(\\!8\\!>\\!\\\\!\\\\!h\\!h\\!r\\!(]!@]!`]!p]!p]!p]!z]!\"^!\"^!4^!T^!Z^!t^!\u{2}^!\u{1e}^!,_!d_!\u{2}_!Z`!|\
        `!\u{e}`!\u{14}`!,a!2a!2a!Va!\\a!|a!\u{1a}a! b!&b!Fb!Pb!nb!nb!\u{2}b!\u{1c}b!<c!Jc!Rc!~c!\u{8}c!2d!<d!Rd!xd!\u{1e}\
        d!&e!He!`e!fe!re!re!\u{4}e!\u{a}e!\u{10}e!$f!@f!Zf!pf!\u{16}f! g!(g!hg!tg!tg!tg!~g!.h!Hh!Zh!lh!2i!ni!\u{4}i!\u{a}\
        i!\u{a}i!Hj!bj!nj!nj!\u{14}j!\u{14}j!.k!Bk!Bk!Pk!dk!,l!2l!@l!Rl!fl!tl!\u{4}l!\u{10}l!\u{1e}l!&m!Hm!\u{c}m!\u{12}\
        m!8n!8n!8n!Dn!tn!\u{c}n! o!4o!ro!ro!ro!\u{0}o!\u{c}o!&p!4p!4p!Lp!Fq!Zq!tq!\u{10}q!$r!Br!\\r!pr!vr!\u{2}r!\u{a}r\
        !6s!@s!Hs!bs!hs!ts!\u{c}s!\u{c}s!\u{1c}s!Xt!lt!\u{0}t!2u!Xu!nu!\u{12}u!\u{1c}u!Fv!dv!\u{1c}v!,w!Tw!\\w!dw!\u{4}\
        w!\u{4}w!@x!Fx!Nx!dx!nx!\u{0}x!4y!Xy!fy!fy!vy!\u{0}y!\u{c}y!\u{14}y! z!:z!@z!Tz!Zz!Zz!zz!zz!\u{8}z!&{!8{!\\{!b{\
        !\u{0}{!\u{0}{!@|!@|!@|!R|!`|!n|!\u{6}|!0}!R}!X}!j}!|}!\u{10}}!\u{10}}!\u{18}}!0~!8~!\u{8}~!2\u{7f}!F\u{7f}!\u{2}\
        \u{7f}!\u{1e}\u{7f}!*\u{0}!B\u{0}!R\u{0}!\u{10}\u{0}!J\u{1}!Z\u{1}!`\u{1}!`\u{1}!l\u{1}!r\u{1}!\u{10}\u{1}!\u{1e}\
        \u{1}!$\u{2}!<\u{2}!F\u{2}!h\u{2}!p\u{2}!z\u{2}!*\u{3}!2\u{3}!Z\u{3}!l\u{3}!\u{a}\u{3}!$\u{4}!6\u{4}!<\u{4}!N\u{4}\
        !T\u{4}!\\\u{4}!\"\u{5}!<\u{5}!Z\u{5}!d\u{5}!v\u{5}!v\u{5}!|\u{5}!\u{1a}\u{5}!2\u{6}!8\u{6}!D\u{6}!R\u{6}!Z\u{6}\
        !l\u{6}!x\u{6}!x\u{6}!~\u{6}!~\u{6}!\u{c}\u{6}!\"\u{7}!<\u{7}!T\u{7}!\u{8}\u{7}!\u{e}\u{7}!\u{1e}\u{7}!0\u{8}!6\
        \u{8}!r\u{8}!r\u{8}!\u{16}\u{8}!*\u{9}!2\u{9}!F\u{9}!^\u{9}!d\u{9}!j\u{9}!j\u{9}!p\u{9}!\u{4}\u{9}!\u{a}\u{9}!\u{a}\
        \u{9}!$\u{a}!B\u{a}!J\u{a}!r\u{a}!\u{16}\u{a}!\"\u{b}!\"\u{b}!<\u{b}!H\u{b}!^\u{b}!d\u{b}!\u{e}\u{b}!\u{1c}\u{b}\
        !\"\u{c}!\"\u{c}!2\u{c}!H\u{c}!\\\u{c}!t\u{c}!~\u{c}!\u{4}\u{c}!\u{4}\u{c}!\u{10}\u{c}!6\u{d}!D\u{d}!L\u{d}!l\u{d}\
        !\u{16}\u{d}!2\u{e}!F\u{e}!Z\u{e}!h\u{e}!h\u{e}!n\u{e}!|\u{e}!\u{16}\u{e}! \u{f}!@\u{f}!N\u{f}!x\u{f}!\u{18}\u{f}\
        !\u{18}\u{f}! \u{10}!,\u{10}!4\u{10}!@\u{10}!N\u{10}!N\u{10}!\u{6}\u{10}!\u{12}\u{10}!&\u{11}!D\u{11}!X\u{11}!h\
        \u{11}!\u{2}\u{11}!,\u{12}!6\u{12}!>\u{12}!d\u{12}!n\u{12}!\u{a}\u{12}! \u{13}!(\u{13}!:\u{13}!R\u{13}!l\u{13}!\
        x\u{13}!\u{a}\u{13}!\u{1e}\u{13}!$\u{14}!8\u{14}!Z\u{14}!v\u{14}!|\u{14}!\u{12}\u{14}!4\u{15}!V\u{15}!V\u{15}!V\
        \u{15}!\\\u{15}!2\u{16}!F\u{16}!L\u{16}!Z\u{16}!Z\u{16}!t\u{16}!0\u{17}!0\u{17}!<\u{17}!<\u{17}!N\u{17}!`\u{17}\
        !l\u{17}!\u{8}\u{17}!\u{8}\u{17}!\u{e}\u{17}!$\u{18}!V\u{18}!l\u{18}!\u{a}\u{18}!\u{16}\u{18}!<\u{19}!H\u{19}!\u{8}\
        \u{19}!&\u{1a}!6\u{1a}!N\u{1a}!^\u{1a}!\u{6}\u{1a}!\u{1a}\u{1a}!\u{4}\u{1b}!\u{1a}\u{1b}!\u{1a}\u{1b}!$\u{1c}!*\
        \u{1c}!4\u{1c}!Z\u{1c}!n\u{1c}!n\u{1c}!v\u{1c}!\u{2}\u{1c}!\u{e}\u{1c}!B\u{1d}!V\u{1d}!p\u{1d}!\u{0}\u{1d}!\u{8}\
        \u{1d}!8\u{1e}!L\u{1e}!p\u{1e}!x\u{1e}!@\u{1f}!N\u{1f}!\u{12}\u{1f}!x \"\u{c} \"&!\"&!\".!\">!\"J!\"`!\"h!\"~!\"\
        ~!\"~!\"\u{4}!\"2\"\"L\"\"R\"\"v\"\"|\"\"\u{12}\"\"0#\"R#\"X#\"d#\"n#\"~#\"\u{8}#\"*$\"D$\"`$\"v$\"\u{1a}$\"B%\"\
        V%\"\u{16}%\"B&\"H&\"V&\"t&\"\u{0}&\"\u{0}&\"\u{1e}&\",'\"N'\"^'\"|'\"\u{16}'\"\u{1c}'\"r(\"~(\"\u{6}(\"0)\"8)\"\
        F)\"R)\"`)\"f)\"t)\"\u{0})\"\u{18})\"<*\"B*\"H*\"b*\"\u{10}*\"\u{10}*\"\u{10}*\"0+\">+\"J+\"l+\"\u{a}+\"\u{1e}+\
        \"4,\"V,\"|,\"\u{10},\"B-\"B-\"B-\"L-\"R-\"X-\"^-\"\u{0}-\"\u{16}-\" .\"l.\"\u{8}.\"\"/\"H/\"p/\"\u{6}/\"\u{16}\
        /\"\u{16}/\"$0\"J0\"P0\"l0\"z0\"\u{4}0\"\u{4}0\"$1\"21\"\u{8}1\":2\"F2\"`2\"t2\"|2\"|2\"\u{1a}2\"J3\"Z3\"r3\"x3\
        \"\u{2}3\"\u{16}3\".4\"H4\"H4\"h4\"*5\"D5\"P5\"x5\"\u{6}5\" 6\"B6\"\\6\"\\6\"n6\"t6\"\u{e}6\"\u{14}6\" 7\"(7\"(\
        7\".7\"67\"B7\"^7\"\u{10}7\"&8\":8\"@8\"F8\"f8\"f8\"r8\"\u{2}8\"&9\"V9\"\\9\"\u{4}9\"\u{4}9\"\u{1e}9\"0:\"X:\"\u{16}\
        :\"\u{1c}:\"*;\"4;\"<;\"R;\"X;\"`;\"\u{0};\"&<\"&<\"&<\"D<\"D<\"J<\"`<\"f<\"f<\"v<\"\u{18}<\"8=\"\u{12}=\"\u{18}\
        =\" >\".>\"Z>\"r>\"\u{8}>\"\u{12}>\"z?\"\u{0}?\"\u{6}?\"\u{1c}?\"@@\"T@\"Z@\"f@\"|@\"\u{e}@\",A\"DA\"VA\"jA\"\u{a}\
        A\"\u{12}A\"@B\"VB\"lB\"zB\"\u{2}B\"\u{12}B\"\"C\"*C\"lC\"\u{18}C\"\u{1e}C\"$D\"nD\"\u{6}D\"\u{e}D\"\u{1a}D\"2E\
        \"LE\"XE\"hE\"\u{c}E\" F\"2F\"TF\"\u{c}F\"\u{12}F\".G\"PG\"XG\"^G\"fG\"fG\"zG\"\u{e}G\"\u{e}G\"\u{e}G\"\"H\"(H\"\
        DH\"PH\"\\H\"lH\"\"I\"\"I\"4I\"<I\"nI\"tI\" J\"<J\"FJ\"xJ\"~J\"\u{1a}J\"PK\"VK\"rK\"\u{4}K\"\u{e}K\"\u{14}K\",L\
        \">L\"XL\"rL\"$M\".M\"^M\"\u{6}M\"\u{c}M\"<N\"FN\"RN\"\\N\"fN\"fN\"~N\"\u{14}N\"(O\"(O\"(O\"(O\"TO\"jO\"vO\"\u{10}\
        O\"\"P\"2P\"JP\"\u{8}P\"\u{14}P\"\u{14}P\"*Q\"BQ\"JQ\"\\Q\"\u{8}Q\" R\"&R\"PR\"jR\"\u{a}R\"<S\"<S\"BS\"ZS\"hS\"\
        \u{2}S\"\u{18}S\" T\"XT\"XT\"fT\"lT\"lT\"zT\"\u{10}T\"\u{16}T\".U\">U\"DU\"ZU\"\u{1a}U\"&V\"&V\"rV\"rV\"\u{10}V\
        \".W\"<W\"DW\"\\W\"\\W\"~W\"4X\"LX\"RX\"XX\"dX\"\u{6}X\"\u{1c}X\"$Y\"*Y\"0Y\"FY\"NY\"bY\"rY\"~Y\"\u{8}Y\"$Z\"$Z\
        \"BZ\"|Z\"\u{1a}Z\"\u{1a}Z\",[\"@[\"h[\".\\\">\\\"\\\\\"\u{4}\\\"(]\"X]\"\u{6}]\"(^\"J^\"J^\"j^\"l_\"f`\"n`\"\u{2}\
        `\"\u{1a}`\"(a\"@a\"Ra\"\u{1a}a\":b\"Pb\"pb\"pb\"vb\"\u{2}b\"\u{16}b\"&c\",c\",c\">c\"Dc\"Xc\"Xc\"hc\"hc\"xc\"\u{e}\
        c\"\u{e}c\",d\",d\":d\"Vd\"ld\"vd\"<e\"Be\"Ze\"be\"je\"\u{1c}e\",f\"\\f\"hf\"\u{12}f\"\u{12}f\"8g\"Vg\"fg\"fg\"\
        |g\"\u{6}g\"\u{e}g\"\u{e}g\"Fh\"Nh\"Vh\"lh\"\u{8}h\"\u{1c}h\"*i\"fi\"fi\"\u{e}i\"2j\"8j\"\u{a}j\"\u{a}j\"\u{10}\
        j\"Zk\"bk\"pk\" l\"6l\"Dl\"Xl\"Xl\"dl\"vl\"\u{2}l\"$m\"Rm\"\u{6}m\"\u{c}m\"\u{12}m\"\u{12}m\"2n\"Jn\"ln\"|n\"\u{10}\
        n\"\"o\"6o\"\u{0}o\"\u{1e}o\"8p\"\\p\"pp\"\u{2}p\"\u{8}p\"*q\">q\"Jq\"\\q\"bq\"rq\"zq\"\u{8}q\"8r\"Nr\"lr\"\u{0}\
        r\"\u{1e}r\"$s\"2s\"2s\"Hs\"Ns\"bs\"~s\"\u{c}s\"&t\"Lt\"^t\"~t\"\u{10}t\",u\">u\"pu\"\u{a}u\"\u{16}u\"<v\"<v\"X\
        v\"`v\"\u{2}v\"\u{1e}v\"Bw\"Jw\"Pw\"\\w\"tw\"tw\"\u{c}w\"$x\"4x\"Dx\"Lx\"fx\"\u{c}x\"ry\"~y\"&z\".z\"lz\"lz\"tz\
        \"~z\"({\"F{\"Z{\"\u{2}{\"\u{e}{\".|\"B|\"P|\"f|\"p|\"v|\"\u{6}|\"6}\"\\}\"j}\"v}\"\u{4}}\"0~\"6~\"<~\"F~\"d~\"\
        z~\"\u{0}~\"\u{c}~\"4\u{7f}\"r\u{7f}\"r\u{7f}\"r\u{7f}\"x\u{7f}\"X\u{0}\"X\u{0}\"`\u{0}\"n\u{0}\"\u{12}\u{0}\"2\
        \u{1}\"F\u{1}\"d\u{1}\"p\u{1}\"N\u{2}\"j\u{2}\"p\u{2}\",c # bO`]`p\u{12}_$ b#`1`3`\u{7f}Id!#`Oan![`lpZ!Z`q@3!V`\
        %\u{1f}2\" bO`-\"`\" c3`@kd!Z`\u{16}@p$ c4`@`K`z}p$ b)`7`<` aK![`.\u{3}P!V`\\Gw!Z`d\\}\" b3`kV\u{5}!1`L1E' c3`J\
        `K`O`P`]`\u{9}5$& c#`,`3`G`K`@?z\"Z`[`*d*( c)`3`<`N`O`Q`]`,<q!Z`dX\u{1c}!#`z4b!1`xK\u{d}!1`\u{6}e\u{e}!U`$$;\" \
        b]`wu9% c3`4`P`S`gt<& c\"`#`1`3`]`1/\u{3}# b#`?`}1B\"#`1`e0\u{17}% b\"`#`1`]`\u{1}~'!\"`Ch]![`(O\u{13}\"U`W`\u{8}\
        XY!1`.ev!Z`\u{7f}V\"!X`u\u{1f}B!V`~\u{12}r# cO`R`!<}\" b3`\u{f}v\u{4}K c!`'`)`*`1`3`4`5`6`7`8`9`:`;`<`=`>`?`@`A\
        `B`D`F`G`H`J`K`L`N`O`P`Q`R`S`T`U`V`W`X`Y`Z`]`\u{1f}W\u{d}!1`\u{1e}P~% b#`,`2`3`Z\u{1d}\u{11}!V`\u{11}fT& c3`O`Q\
        `U`]`f|g!1`.9\u{1c}\" bF`\u{f}\u{2}A\" b3`&`x\" bZ`qkP!Z`lS]!*`$[\u{17}\" bP`\u{14}\u{c}:\" b]`I\u{15}_\" b]`&7\
        \u{18}!Z`\u{d}\u{13}0!Z`'\u{0};\"\"`)`2jI\" b]`\u{18}w\u{12}+ c*`1`3`5`J`O`P`Q`Y`Z`V\\@\"V`Z`vG\u{2}!\\`\u{6}=r\
        # b1`O`!\u{3}\u{7f}!1`t\u{13}\u{d}\"#`,`:\u{1c}\u{18}\" b3`\u{1}\u{18}8!V`HZn!1`w/\u{c}![`keE!1`abI!Y`'\u{16}Q!\
        \"`B\u{8}2!1`\u{15}\u{1}!\" b3`dU8# cG`]`\u{1e}%n!1`>/3# c3`P`,\u{16}J!Z`f7\u{1}!Y`\u{6}Q+!#`|\u{7f}z!Z`G\u{f},\
        !V`g0O# b2`P`s4j!1`q/\"\"\"`#`zT9!Z`\u{8}lh# b>`P`\u{8}Qk\" bL`a\u{1}\u{7f}\" b3`\\K\u{1e}!1`t\u{13}G\" b]`J\u{d}\
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
        N\u{1f}!1`\u{1b}\u{10}\u{9}\"\"`#`$(G* c1`3`4`F`N`Q`X`Y`]`\u{5}k^!Z`;|m\" bP`b# \"U`V`~HZ# b1`Q`\u{7f}T#( c(`)`\
        *`1`3`4`9`\u{7}3<!,`\u{1a}6\u{f}# b3`]`aq-# c>`G`wz]\"#`1`VT\u{e}\" b3`lQw!Z`W\u{16}\u{f}\" b3`61\u{12}# b,`G`\u{10}\
        NQ# b1`3`\u{1}\u{0}X!1`\u{e}R\u{f}!V`k=h#U`V`[`{3C!1`[RK& c(`3`O`P`]`82\u{c}!1`V\u{10}A. c,`1`3`4`5`A`L`N`P`Q`U\
        `V`Z`ur\u{17}!Z`}W;!S`r\u{4}`\"V`Z` i\u{1a}!1`e/B$ c1`3`M`-=J% c1`3`P`Q`Z>L!1`q\u{16}\u{b}!1`w>3# b1`O`\u{c}DY#\
         b%`>`-iB% c3`K`R`]`Z\u{7f}\u{12}!1`)\u{10}F!1`TD\\!#`pIh$ c0`3`=`~K\u{e}\" bW`dX\u{16}# b1`M`&\u{c}.!!`\u{1}OI\
        !Z`v\u{10}h!1`L}j\"%`1`92\u{8}\"\"`1``-]!T`~x\u{c}\" b3`:R4!1`E+\\\" b]`\u{1d}r+!S`A\u{11}/!Z` K|!1`ty&# bK`L`k\
        'j\" b]`_Ue\"U`Z`\u{b}\u{2}\u{1c}8 c,`0`1`3`5`7`9`:`;`<`=`?`@`A`B`E`G`N`P`R`W`[`]`5ct!1`&R\u{f}!Z`VO\u{1b}!1`2`\
        \"$U`Y`Z`[`v}L# bL`N`+x\u{1f}!Z`n;\u{1b}\"U`Z`$+=!1`J>\u{e}\" b4`\u{1a}L\u{e}!#`i\u{1a},!V`Ly\u{1a}\" b]`|tN\"U\
        `V`j\u{e}T# b*`?`NeG!1`47k2 c+`,`1`3`5`:`=`B`E`G`K`N`O`P`Q`R`V`Tx\u{7f}\"V`X`\u{7f}Q\u{15}!1`Hdw\" b]`H\u{e}\u{d}\
        !1`,q\"\"T`X`UL+\" bP`\u{f}G/\" b]`+Q\u{12}!,`!SL\"\"`#`LZg!Y`hF\u{13}!Z`y\u{12}X!\"`Z#v$ c1`N`]`\u{1a}^:!Z`7!I\
        !$`\u{1a}+\u{1a}\"T`[`We/% c3`4`O`R`Hz<!)`{g\u{1d}!1`'!b!Z`ai\u{d}!Z`\u{4}\u{1f}4# bY`[`^q5!V`Me\u{1}' c,`3`8`9\
        `G`N`'Ev!1`8[v!V`.Dw\" bZ`'\u{17}w!W`$\u{5}P!1`U3\u{0}!1`.l3\" cG`4\u{6}\u{1b}!%`]\u{d}-!!`I\u{8}X\"#`1`B<i!1`9\
        ?\u{14}!V`Qo\u{15}!Z`'B|!#`eK\u{3}!Z`iC0\" b3`[*[# b1`]`\u{10}u\u{5}!1`['+# c1`Q`~\u{9}F!1`xXa!\"`\u{3}\u{e}u& \
        c$`3`4`O`]`\u{1c}e\u{0}\" b4`1OQ!Z`C1h!\"`3x+- c1`3`7`<`F`G`L`O`P`Q`Y`Z`l[C!W`\u{b}\u{15}\"!U`\u{11}'Z!1`\u{13}\
        w%!1`g0Q\" bV`=4Q!1`+5^\" b3`)\u{3}\u{4}( c,`1`9`:`H`J`]`L\u{16}\u{c}!1`%w\u{e}!#`\u{19}\u{e}\u{e}& c.`>`B`G`N`\
        t\u{17}3\" b]`\\6'$ c,`3`J`sq0\" b3`*pd# c3`Q`+rx!)`\u{13}Z(% c!`2`J`O`\u{c}oF\" bK`w%?$ c3`S`U`|ee!%`umY# c3`G\
        `[\u{1b}d!Z`AYf!#`V\u{19}\u{6}\" b]`1pl!1`\u{d}M{!#`n\u{15}J# b1`Q`arT!U`ab\u{0}\" bO`f/=# b1`]`\u{5}\u{9}\u{17}\
        !1`Of\u{7f}!\"`\u{1d}\u{15}\u{19}1 c)`,`0`1`2`3`4`5`;`<`I`O`P`R`Z`]`we.!,`l\u{16}1!1`\u{a}.M![`]\u{12}\u{14}\"U\
        `Z`\u{8}:#\" b>`pX7% c*`?`O`P`\u{14}7>. c2`3`4`5`=`G`H`I`J`O`R`U`Z`,\u{1}=!#`@ 7!&`>Zp!Z`\u{c}Q\u{12}# cG`]`\u{1b}\
        ~,!U`\u{17}\u{7}X\" bO`ZbD\" bL`n~k/ c,`1`3`5`9`:`?`G`L`N`O`P`Q`]`\u{13}\u{b}!% c7`L`P`V`\u{b}c3\"\"`#`qx}!U`KP\
        8\" bR`+YRB c#`+`0`1`3`4`5`7`8`:`;`<`=`@`B`D`E`G`J`K`L`N`O`P`Q`R`S`T`U`V`X`Y`]`\u{13}c\u{e}!U`/_\u{7f}!U``K\u{18}\
        \" b3`wa&$ b*`1`3`?VL!1`\u{13};\u{6}!V`\u{8}F\u{7}\" bG`g\u{1b}\u{10}!1`Ir\u{1a}!Z`\u{1b}\u{18}\u{2}!Z`_C\u{5}!\
        %` d8!\"`h`?\" b3`WXJ\" bK`\u{1d}fO!1`yTP# b1`U`X\u{3}u$ cM`O`]`\u{17}@\u{8}!Z`NG%\" b8`u\u{8}'!Z`G5z# b1`]`(w)\
        # b1`3`\u{12}V>!Z`\u{2}\u{18}\u{16}\" b7`o \u{1a}!V`Pn5# b3`I`\u{1f}!\u{7}!Z`X\u{c}C!/`\u{17}5X# b#`3`$1e!#`J/p\
        = c3`4`5`8`9`:`;`<`?`@`E`F`G`J`K`L`N`O`P`Q`R`S`U`V`X`Y`Z`]`C\u{2}|\" b]`oB+!W`K\u{18}u!#`|_<\" b]`'tg\"W`X`joP!\
        1`O,W# b,`=`?|\u{e}( c1`3`@`G`K`P`W`\u{7f}+I\"W`X`-)\u{1f}\" b]`T<.!Z`\u{7}P:!1`g[\u{8}# b3`]`\u{1b}\u{f}\u{11}\
        !U`@e/!Y`%E\u{1}$ c1`3`N`\u{8}8\u{f}#V`Z`[`\u{1}K+\"%`1`\u{4}mw!%`Oh!# b1`]`b:\u{4}\"U`V`\u{17}Gy% c1`G`P`]`\u{d}\
        /\u{7}\" b3`HC)!1`(u8# b1`]`\u{3}JI!&`'\u{4}W# b3`G`\u{c}Zj\" bO`&:n$ c1`G`]`r|9!V`.\u{8}k\" bP`c>\u{6}!#`\u{c}\
        $\u{1f}!0`;}\u{5}3 c2`3`4`5`?`A`D`E`G`H`I`L`N`O`U`V`Z`]`D\u{1e})!\"`\u{2}&F$ b1`3`4`KM1!V`\u{7f};>!(`\u{0}qM!X`\
        \u{0}\u{7}p\" b]`4\u{4}~# b%`]`w7=!$`bE@!X`A2L) c3`?`D`L`O`P`W`Z`I\u{1c}U\" b=`\u{f}\u{c}\u{d}# b1`]`8hb!Z`\u{15}\
        s\u{1b}$ c3`Q`Z`{\u{10}!!1`\u{b}\u{3}A!$`y6B!X`\u{1}FY- c(`)`1`3`5`<`B`E`G`J`K`P`V\u{b}\u{7}!1`t\\3& c1`2`3`P`]\
        `^\u{11}G\" b3`6Bu!%`TK;6 c,`1`3`4`5`7`9`:`=`?`A`E`G`K`N`O`P`R`V`W`]`'\u{c}7\" b]`>u\u{b}!1`,\u{f}c@ c1`3`4`5`6\
        `7`8`9`:`;`<`=`>`?`@`B`C`K`L`M`N`O`P`R`T`U`V`W`Y`Z`]`Wq\u{8}\" bO`J7\u{1e}* c0`<`?`A`F`G`H`Q`]`m]!!W`&\\J!%`\u{10}\
        \u{7f}&# b1`3`0\u{19}w!%`\u{10}a\u{13}!#`h1(\" bK`'\u{19}+$ c3`J`O`*\u{13}d\" b7`\u{0}(u!)`J2%!V`PAQ!1`\u{16}yZ\
        ( c1`3`G`O`P`R`]`\u{d}up!\"`=S$!%`?d\u{16}!\"`JO!* c1`3`7`<`G`M`N`X`Z`O^\u{b}!Z`Z\u{1c}9!1`Cl\u{9}% cE`L`P`R`vE\
        \u{19}\"V`Z`\u{8}\\6!Z`0|I!1`9\u{0}\u{1d}!Z`/Z\u{1f}!\"`'u2!1`W\u{1}\u{a}\" bQ`_\u{14}*\"V`Z`\u{16}~0\" c3`\u{19}\
        Cx\" b]`K,$# b(`Q`<|3!U`\u{d}\u{c}q!W`\u{1f}Wy!1` az\" bP`9\u{15}]!1`,D\u{5}\" b3`B\u{14}\u{7}!1`x18# b1`]`UZS!\
        Z`rb}!)`\u{19}\\%!W`j\u{5}K# b3`L`;:h!\"`&\u{13}r\"S`U`h4\u{6}& c,`4`N`Q`Y`\u{a}BE!1`6\u{13}Z!,`'-\u{4}!&`h$\u{8}\
        !1`\u{f}T\u{1b}\"T`X`Vt8!&`z5z\" bL`oh\u{0}!1`Qw\u{19}% c3`=`@`G`f+!\" bH`\u{1e}C!!Z`5\u{19}0\" bJ`y\u{19}k\" b\
        P`\u{1a}Qu!Z`O\u{d}B\" bG`#\u{10}H\" bG`\u{19}m2& b!`*`1`3`<`des\" bO`\u{d}4\u{e}!$`/0N$\"`#`/`1`T\u{4}i\"Z`[``\
        \u{10}i!#`5N1!X`\u{12}eB!W`!\u{1b} \" b]`ycP!Z`R\u{15}u\"V`Z`{l\u{15}!1`{,0, c#`%`(`,`.`1`3`4`;`G`Y`p\u{d}X!V`U\
        o\u{9}!V`\u{e}\u{e}\u{2}!S`a\"4!Z`}I\u{9}# b:`O`B!?!1`iRH!,`\u{15}_I\"#`1`\u{1d}\u{7f}M) c\"`#`,`0`3`8`P`Q`\u{14}\
        \u{a},# c3`7`_Z\u{15}!1`F8\u{19}\" bL`Nt\u{1a}!Z`\u{2}0=\" bP`+es# bY`]`PG\u{1c}!\"`y7]$ c1`3`O`1\u{c}#) c!`#`1\
        `3`<`L`M`P`&\u{1}\") c0`1`3`6`9`:`N`P`6?f!1`[-u\" bG`\u{12}=-# b1`]`e?x!Z`{S|!1`>G7!%`U\u{7f}\u{4}# bK`R`n\u{e}\
        \u{15}!U`O/<!Z`Y\u{1f}\u{13}% c#`3`O`R`\u{f}?T!V`K\u{0}}$ b1`7`?`J}\u{7f}!#`_8G\"\"`#`\u{18}.`& c(`,`.`;`G`,\u{1b}\
        l!$`{X\u{19}!\"`@\u{11}*$ b*`1`Q`P3G!,`r2\u{7}) c3`5`<`F`K`O`Q`]`yak\"\"`1`C\u{16}\u{0}!Z`P-C\" bO`\u{1}\u{1c}s\
        ' c4`H`J`K`O`T`/Kx\" cU`HRz% b0`1`3`<`}X\u{0}\" c]` AB!\"`vA-$ c1`E`[`\u{1}v%!Z`\u{e}v*# cG`]`<mP!1`3\u{a}Z$ b1\
        `3`4`:\u{1a}\u{1b}\" b]`\u{d}G\u{1d}\" b7`,\u{7}-' c#`,`0`1`9`E`*\u{b}H!#`e\u{b}^\" b]`2\\z\" b3`\u{3}\u{1a}\u{e}\
        !1`(;\u{1a}!$`(hO!,`\"\u{5}Z!V`F*G!1`V-\u{7f}( c!`*`1`3`9`H`P`G&\u{1d}\" b3`fg-!1`-*.!Z`6#`!1`;\u{7}q\" b]`7\u{4}\
        )& c)`1`<`=`]`lh9!&`3_\u{7}\" bP`P\u{1e}\u{1c}' c,`1`3`N`O`]`+\u{18}:!*`b\u{e}E\" b]` \u{15}^% c3`9`:`P`o9R& c3\
        `L`Q`U`V`lR\u{e}# b4`M`l\u{14}M\" bO`mit!U`z5\u{19}!X`q\u{a}b9 c0`1`3`4`5`6`7`;`<`A`F`K`L`O`P`R`S`T`U`X`Y`Z`\\`\
        ]`~:!![`3>\\#U`V`Z`%\u{6}\u{1e}\" bJ`hxg\" b4`\u{4}\u{5}n!1`\u{6}3A\"U`[`\u{f}CO!\"`+a\u{19}\" c3`=h(!U`kk+!&`*\
        \u{6}a\" bP`F\u{f},!1`\u{a}&T% c1`3`G`O`%^k# b#`]`NP^& c\"`9`:`G`N`0CH\" bK`J4M# b1`9`M`[K c!`0`1`3`4`5`6`7`8`9\
        `:`;`<`=`>`?`@`A`B`C`D`E`F`G`I`J`K`L`N`O`P`Q`R`T`U`V`W`X`Y`Z`[`]`\u{d}z{!W`\u{1a}oz\" b]`~|\u{1d}!Z`O*a# c[`]`\u{16}\
        T&\" b]`\u{3}l;!V`\u{0}eq!1`a\\s!U`}\u{14}\u{7}7 c!`#`)`0`1`3`4`6`9`;`E`F`G`L`N`O`P`Q`R`W`Z`]`\u{14}^\u{13}!Z`6\
        \u{c}E!1`Q=K!Z`6Z{\" b]`WDI$ c3`=`P`\u{17}CK\" bL`ul\u{a}!1`|-;, c!`3`6`8`9`A`B`D`L`N`X`\u{b}ns!*`sr;\" bP`Bc[\"\
        V`Z`{\u{d}\\!\"`g8w!U`0%|\" bZ`FH\u{1b}!Z`RF\u{3}\" bO`m+l!1`r\u{1}\u{1e}!Z`\u{10}\u{1d}z\" bA`{\u{1e}~!1`+ \u{1e}\
        \"#`1`\u{12}\u{1d}$!1`MO?\" bK`eNn\" bP`\u{7f}7}!\"`aA\u{7f}\"!`\"`i/_!W`\u{13}p1# b1`O`H\u{15}7!\"`|\u{5}=1 c1\
        `3`:`?`@`A`G`I`L`N`O`P`Q`R`Z`]`w,h# b3`Q`\u{11}8\u{9}& c3`G`I`O`P`v\u{1a}\u{12}!#`utp!Z`\u{7f}\u{a}\u{8}# b*`3`\
        \\\u{12}\u{c}% c*`3`?`]`L\u{5}*# b,`K`#~F\" bF`\u{f} J!#`\u{2}dh% cP`S`V`]`D[}!1`!}}!$`~9)& c/`1`3`N`]`\u{a}|~!\
        1`lV\u{17}!Z`\u{9}}w\" bG`\u{1e}c\u{8}' c1`3`I`J`O`R`\u{7f}w*$ c1`3`Q`.W=# b1`F`1\u{11}/\" bJ`qH;!W`s\u{6}G#V`Z\
        `[`38]\" b?`\\c\u{3}!U`I\u{16}\u{11}!X`@^\u{14}!\"`(*\u{1f}!Y`_\u{4}.' c3`<`?`P`Q`]`~C<#\"`#`1`CgV!U`Vkz3 c3`4`\
        5`7`9`@`C`F`G`L`O`P`Q`R`T`W`Z`]`d\\\u{9}!V`GI\u{1f}!Z`9of$ c3`G`O`\u{18}${!1`\u{13}\u{d}\u{b}!\"`\u{1a}\u{3}\u{14}\
        !1`\u{13}[A# bA`P`ZFN!#`{'\u{2}!*`>\u{4}&\"\"`#`u\u{1d}\u{6}!V`X&,!%`e[@\" b3`7\u{1a}Q\" bR`!DdM c!`#`,`0`1`3`4\
        `5`6`7`8`9`:`;`<`=`>`?`@`A`B`C`D`E`G`H`I`J`K`L`N`O`P`Q`R`S`U`V`W`X`Y`Z`[`]`iDW!1`;\u{18}\u{8}' c3`=`L`N`O`U`%%\u{1b}\
        !\"`\u{1f}\u{1d}8!\"`\\[R!V`WQU!U`_\u{1b}V\" bZ`l\u{4}uA c#`,`0`1`2`3`5`6`8`9`:`;`=`>`?`@`A`B`F`G`J`K`N`O`P`Q`T\
        `U`V`X`Z`]`\u{19}zy$ b*`1`?`\u{1b}eK!1`V:d\" b]`\u{4}<n\" bX`%\u{16}x!\"`S\u{1}<$ c,`3`?`\u{8}\u{9}\u{9}!Z`F.\u{1d}\
        9 c)`+`1`3`7`9`:`<`=`?`F`G`J`K`L`N`O`P`Q`R`U`V`Z`]`$\u{16})\"W`X`R?\u{f}# b1`3`\u{d}DA2 c\"`#`,`1`2`3`4`:`H`J`N\
        `O`P`Q`U`Z`]`\u{1}#K\" bY`y\u{0}U!1`X\u{1e}0!1`t6U!Z`a\u{11}V2 c3`7`8`9`:`;`<`=`>`?`@`B`D`G`K`O`]`\u{3}{z!1`\u{c}\
        S\u{3}!U`\u{11}.#\" b]`Cm#!U`^\u{19}7\" b3`roN# cZ`]`Ww\u{c}\" bP`\u{10}TN# b,`3`jH\u{7}+ c3`6`9`:`C`L`O`Q`U`]`\
        \u{f} \\\"W`Z`z}^# c5`7`\u{11},\u{e}- c1`3`5`:`F`K`N`O`P`Q`V`]`t<7!#`>*Y!U`!\u{f}{* c1`3`7`<`?`F`P`Q`W`d\u{d}A!\
        1`\u{17}mF$ c*`?`P`9\\^\" c]`e:o#\"`#`1`Q~]\"V`Z`\u{19}\u{1f}{\" bO`vt=!Z`)#R!Z`\u{2}_f\" b]`qgo% c#`1`3`Q`8\u{1d}\
        }!\\`(+2\" bP`\u{19}\u{10}j!1`S/9!1`twv0 c)`1`2`3`;`<`=`H`J`K`L`P`Q`R`V`\u{16}\u{1d}~!1`1\u{18}\u{1}!\"`D1(![`\u{0}\
        sN% c2`3`P`]`R]\u{3}\"!`1`IL*# b1`]`\u{f}^eB c!`,`1`2`3`4`5`6`7`8`9`<`=`?`@`D`E`G`H`J`K`L`N`O`P`Q`R`U`V`W`X`Z`]\
        `q{\u{18}!,`_L\u{b}\" b3`pY\u{15}& c3`8`9`G`P`\u{b}R \" b3`\u{a}K/$ b1`3`]`CML!Z`uIZ\"\"`#`\u{14}\u{e}y\" b3`)\u{c}\
        B\" b]`\u{10};<!1`j3+!\"`%W<!%`\u{19}n{+ c*`1`3`?`N`O`P`Q`Z`]`b*|!Z`\u{0}|\u{1a}) c#`1`3`G`K`L`P`]`/|?!1`>D?!1`\
        er\u{1d}# b3`]`\"^\"!U`Szh\" c3`T\u{15}y$ c1`Z`]`X4G!Z`\u{7}ed!1`\u{c}Vg!\"`Pg\u{b}\" bL`s`\u{10}% c,`2`K`P`\u{d}\
        \u{3}\u{15}\" bH`R9\u{1b}\" b3`GpG\"V`Z`I\u{19}\u{e}!'`\u{17}\u{1e}+!1`QhS!1`H.x!1`Y\"^$ c3`?`K`7\u{a}o!Z`5E\u{0}\
        !1`d\u{0}\u{c}!&`o25\" bP`7yT\" b]`uc\u{3}% c9`:`G`]`xz\u{13}!1`p}+!Z`]GB$ c#`L`]`+g\u{17}\"\"`1`kVZ\" b]`wph% \
        b\"`,`3`N`\u{0}%y!Z`xf\u{14}\" b]`\u{1c}\u{1b}N) c;`K`L`N`O`P`Q`]`f\u{3}O% c1`G`O`]`\u{10}kg!1`;f,& c#`1`O`R`W`\
        \u{13}lL!1`A\u{0}n\"Z`\\`h_\u{13}!\"`Kk\u{1e}!1`i$T!U`[\u{d}X\" bO`Hx]!V`u;\u{1d}!1`JXn!1`=3~!1`[}p$ b1`3`G`^\u{c}\
        \u{4}\"\"`1`g\u{1c}\u{6}$ c3`\\`]`lO\u{17}!1`p6\u{1c}\" b3`x\u{1f}5\" bP`j[;#\"`#`1`q<\u{1d}!X`;!-# b#`G`]Y^\"\"\
        `#`m~w%S`T`Y`Z`\\`E_\u{0}!,``6\u{19}% c3`<`P`Y`\u{8}\u{15}m# b/`:`8Y}!Z`'7\u{7f}!1`>51\" b3`\"YN!1`\u{1a}|\u{1b}\
        \"#`1`\u{1f}\u{18}Y# b#`3`\u{13}G.!'`\u{1a}g+!1`\u{5}A\u{e}\" b]`t^H\" b3`z'P\" b3`RZ\u{7f}!V`\u{1e}bQ!V`_\u{17}\
        `!Z`\u{1e}\u{b}.!1`\u{15}\u{c}k$ b#`8`=`\u{12}tA# bP`]`0WV' c3`:`=`D`L`X`\u{16}\u{12}\u{d}$ c3`G`]`4Y5% c1`3`N`\
        ]`~&A# cI`]`\u{2}\u{d}G\" b]`\u{15}h\u{7f}\" b]`\u{c}dE# b1`4`;\u{c}\u{13}7 c,`1`3`5`7`9`:`;`>`?`@`A`F`G`K`L`N`\
        O`P`Q`X`]`nE;& c3`?`K`P`R`2iE!1`h\u{0}m# c?`G`F\u{19}\u{6}!Z`U8\u{12}!Z`3\u{a})!1`&c+!V`\u{18}P/!Z`0\u{1}`% c\"\
        `(`?`P`dGr\"V`Z`\u{7f}.}\" b]`\u{15}_d\"U`V`z\u{11}#!Z`,BR\" b]`B\u{19}h!$`1\u{18}\u{1}$ c6`U`V`&YG\" bL`\u{d}y\
        ^\" bP`\u{14}R\u{1}\" b]`Jl\u{12}!V`.t\u{12}!\"`V]u\" bM`\u{e}x\u{18}\" bG`r\u{2},& cD`L`P`X`Y`>\u{1}3\" b3`n78\
        \" b3`\u{1b}3P% c3`<`O`]`\u{9}0^\" bG`kup\" b3`\u{12}\u{f}[\" bP`wJg!V`!#n# b1`R`;\u{b}r!$`\u{9}4\u{b}\" bP`Bt6\
        \" b]`#%E\" bP`\u{0}\u{16}%\" b3`! 6$ b!`Z`]`ly\u{1e}!U`k>,\" bY`\u{15}\u{15}v# b,`J`ek\u{16}\" b3`\u{0}0\u{1b}\
        !Z`~Co. c0`3`4`6`8`;`A`B`G`N`Q`Z`]`\u{18}l\u{15}\" bH`I\u{1b}t!X`b\u{1d}\u{12}!U`\u{4})-\" bR`\u{a}8z!U`C\u{1d}\
        .$ c1`N`O`Ya4$ b#`1`3`|f<( c3`8`L`Q`T`X`]`S3i!1`$W\u{9}!*`\u{10}[\u{14}( c1`3`4`9`N`O`]`A\u{e}S!W`\u{17}L]C c\"\
        `*`0`1`3`4`5`6`7`8`9`:`;`<`=`>`?`@`B`D`F`G`J`K`N`O`P`Q`R`S`T`W`X`Z`\u{b}*\u{8}!!`h5^!/`To\u{1b}!Z`I\u{e}-% c3`O\
        `P`Q`:_C% b\"`#`1`3`_S_!Z`7*/!1`#G]!V`\u{7}/\"% b#`1`3`P`\u{1c}+#!/`i\u{1b}2) c*`3`G`O`P`Q`Y`]`]1j!1`6A\u{d}!1`\
        !4g\" bP`gd\u{9}%U`V`W`X`Z`JY1\" bP`\u{4}C=!V`2G\u{1}!Z`\u{1d}eG\"\"`1`\u{c}aO\" b3`\u{1d}8\u{14}\" b3`[d\u{1c}\
        !,`89A!\"`\u{14}\u{7f}l![`S\\o* c#`1`3`4`K`O`P`S`]`00\u{17}!U`\u{17}\u{5}!\" b]`=VG% c&`(`3`P`/\u{7f}g# b1`]`\u{15}\
        <}!1`\u{11}E$!U`lF,\"U`V`-\u{11}8$ c3`5`R`#A}\" b]`aK\u{6}) c!`,`0`1`3`>`E`Q`\u{16}0\u{9}) c7`8`9`:`;`@`C`G`<Hp\
        !%`\u{14}>O# b=`C` AX# b1`]`tj\u{15}\" bJ`Mb+\" bP`XAk$ c#`3`]`r:v!1`yL(\"U`V`\u{6}Q:3 c#`1`3`4`5`7`<`=`?`@`C`G\
        `N`O`P`Q`V`]`1yA$ c1`3`P`1\u{13}r\"T`\\`A,\u{12}% c#`0`7`N`D-\u{15}!Z`&E`# c3`G`z=\u{1c}$ c3`G`]`E\u{3})!Y`:4@\"\
         b3`/.L!1`+MW!\"`\u{18}Qt!1`L&\u{16}# b4`6`wF0!Y`\u{12}k\u{1b}# b1`4`\u{12}J/# b1`P`X\u{1a}@!S`\u{6}|K\"(`.`C1O\
        !#`E6\u{f}\" b3`t\u{3}/# b#`3`\u{1}qE# cG`P`\u{f}sG# b1`G`\"&H!$` n\"!1`rJ:% c*`1`3`]`&sE!1`\u{1}R3!U`]r?!V`8\u{12}\
        d( c)`,`1`3`<`B`E`G\u{1d}O\" bN`\u{b}2d# cG`P`_\u{6}i# b*`]`\u{1c}U!!Z`\u{1a}\u{1e}S!\"`@\u{14}V!1`(\u{e}\u{15}\
        !Z`];?!Z`!XQ!!`F\u{2}U!U`\u{17}uX$ c,`0`<`xww!1`iP|!1`;, # b3`P`,\u{1b} !,`~@_% c1`9`:`P`R:\u{16}\"#`,`?E\u{1c}\
        !Y`H\u{1f}H!1`\u{1}hS\" cE`64`# c3`]`|1P\" b3`rm\u{12}!#`BJ;!%`c4K\"U`V`R?n!!`D\u{1}\u{1e}!1`Xv~\" bO`Bk(\" cZ`\
        b>@( c2`?`I`O`U`V`]`\u{5})$!X`U\u{15}@!Z`lG~!U`iE\u{1a}\" b]`\u{13}}L\"U`V`\u{7}e~\" b]`\u{c}\\_!1`e5e!\"`\u{14}\
        !\u{a}\" bX`~u8!1`\u{1b}xW!V`V]d\" b7`-${!U`q9 !W`X\u{1c}_\" b3`y`z\"Z`[`)O\u{9}# b1`3`f-{( c7`8`J`L`P`R`U`^\u{f}\
        \u{12}# b*`?`=NB!Z`EzX\" bG`(}u!U`td4!1`\u{e}lM!U`k\\g\" b]`5}\u{13}!%`CX\"' c1`3`J`L`P`R`\u{1d}U-\" b3`=\u{3}J\
        \" b]`\u{11}o\u{1d}!,`5{.5 c\"`#`+`,`0`1`2`3`5`<`G`I`K`O`P`Q`V`X`Z`]`\u{1e}\u{1a}Z!W`hJd!V`n\u{14}\u{1b}# b1`4`\
        e{\u{1f}\"\"`,`9Qp# b1`]`\u{3}\u{b}U\" bO`MNw6 c!`#`&`'`)`*`,`1`3`4`5`9`<`@`A`C`G`L`N`P`]`\u{4}M\u{d}# cQ`]`<ax\
        !\"`k\u{2}K\" b]`\u{18}UZ!#`\u{2}\u{1}#!#`\u{7}]/# b*`Q`B\"J![`1TL!1`Bw|!Y`=\u{1a}k\" bZ```Z\" b3`e\u{1e}e\" b]\
        `,(s# c1`G`Y>\u{f}!W`#Oy!1`\u{15}\u{16},!1`*t;\" bP`d5B!1`:G]\" b]`{Ox!1`w\u{c}z!*`\u{3}\u{1b}#!Z`C\u{3}\u{0}!$\
        `K\u{9}w# b3`@`$\u{1}\u{2}!Z`!\u{d}\u{6}\"\"`1`NHA\" b3`N\"\u{7f}# b,`G`j?\u{14}!V`%\u{14}\u{1}# b3`O`\u{4}w@$ \
        b,`3`B`Uw\u{18}![`tV,# b3`H`f\u{7f}0$ cL`Z`]`Du0!1`\u{14}nS# c7`=`\u{9}[h& c1`3`I`J`O`9qp\" b?`_\u{14}.# c2`3`q\
        P_\" b3`%J7!!`UES% c%`3`>`G`\u{4}L]\" b?`L*\u{8}% c3`4`F`K`BJ5!1`C4_![`\u{1f}\u{3}\u{5}!1`Y\u{1b};!U`txc!Z`\u{12}\
        Gn\" bO`<\u{0}\u{c}!\"`9:(!,`v\u{1b}R!1`f!*!%`5A;!1`\u{13}I{$ c?`E`Z`P\u{7}&!1`kEn!Z`d\u{5}-!\"`,g3# bK`W`n\u{d}\
        X!X`?\u{4}A!X`f\u{17}\u{4}) c\"`1`3`4`K`N`Z`]`QCV!Z`A\u{1c}i!1`\u{1c}Km!U`pS\u{d}\" b@`\u{c}F !1`\u{4}\u{18}'!X\
        `\u{13}N=\" b]`A\\=# b2`3`s.o\" c8`\u{14}0x!1`l8\u{7f}!\"`8\u{f}\u{17}#T`X`Y`Qg\u{3}!X`3:O\" c]`\u{d}uQ!S`\u{1}\
        \u{17}`#U`V`[`\u{1a}\u{8}Q\"Z`[`\u{d}Q\u{6}!1`QJC& b#`,`1`2`3`{KK!V`,\u{5}\u{6}# bP`Y`VE%!%`A/U% c1`3`G`N`8KZ) \
        c\"`#`(`1`3`;`=`N`\u{2}i\u{9}$ b#`P`]`\u{1d}IV!1`6+\u{19}!Y`__\"!Z`viF!$`%![!Z`m~;# b)`3`\u{1}!R!\"` `U\" b]`-7\
        \\\" b3`!\u{1c}J!Z`S\\X\" b9`N]\"!1`\u{7f}X\\\" bK`J5^\" b4`=3\u{7}# b1`3`\u{1a}g\u{b}!1`6S\u{15}# b3`O`\u{9}2(\
        !1`B#\u{10}!V`Kkk!W`]T1+ c#`,`3`4`8`:`=`L`Q`]`\"lT!V`8\u{6}\u{14}!1`Z\u{1c}z!X`\u{7f}\u{15}0\"#`1`Lc3' c>`?`G`K\
        `W`X`;R8!1`S\u{17}k# cP`]`RK\u{d}$ cG`O`Q`x\u{8}2!%`8{?!U`B\u{1d}d# b1`]`/68![`?\u{3}\u{b}$ cL`N`]`UK\u{1c}!1`L\
        7*!U`\u{11}Wm!W`).\u{14}# cO`]`\u{12}f\u{1d}!Z`n59!Z`Q\u{10}\u{0}!%`'\u{16}R!U`_id!W`Yi7!1`?\u{c}?\"\"`,`/3o# b\
        %`>`\u{6}gk!%`3'y\" c]`\u{7}Rz# cF`K`$z\u{15}!U`+4M) c1`4`7`I`P`U`X`]`\u{7}Z\u{14}\" b3`./%!V`\u{d}\u{b}8!2`%\u{1e}\
        ;\" b3`]\u{5}S\" bP`vxu!W`()\u{0}' c)`,`3`5`<`R`\u{8}X3!1`\u{4}aQ\" b:`6jX$ b1`O`U`%)\u{0}!1`ZS\u{12}\" bO`YO3'\
         c/`3`6`9`:`P`\u{3}i<!Z`=zU!/`\u{16}Z\u{14}!/`\u{7}\u{12}!\" b]`>{K: c(`)`,`.`1`3`4`5`6`7`;`<`=`A`F`G`K`N`O`P`V\
        `X`Y`Z`]`v\u{14}}!#`-(\u{1e}!W`m\u{12}$!W`muP\" bG`%\u{d}\u{18}#\"`#`1`\u{9}m9? c!`1`3`4`5`7`8`:`<`=`?`B`C`E`F`\
        G`H`I`K`L`N`O`P`R`S`W`X`Y`Z`]`\u{2}e@!V`W[\u{6}!Z`A}\u{c}% c3`L`O`P`d4,\" b]`\u{6}}D!Z`v\u{1e}{!Z`bks$ c2`J`O`I\
        h\"!%`J33# cG`Q`t=U!X`'|W\" b3`\\S]( c3`5`D`L`M`N`O`O\u{c}`& c3`7`J`K`M`pq\u{18}!W`B;YD c1`3`4`5`7`8`9`:`<`=`>`\
        ?`@`A`B`C`E`F`G`I`K`L`M`N`O`P`Q`R`U`V`W`Y`Z`[`]`\u{18}\u{7}k!U`\u{1}zY# bG`P`Ycj!Z`F#\u{1d}) c!`*`1`3`K`O`P`]`P\
        \u{1f}\u{16}$ c=`O`P`\u{1d}W\u{4}$ b\"`#`]`d\u{17}\u{5}\" bZ`ri\u{9}!1`t\u{2}K\" b3`\u{1b}$v!,`3\u{f}P\"U`V`!XW\
        !1`JwA!,`6`^!*`n(.\" bF`}9t!1`% 9$ b#`3`K`cC(!1`I\u{8}\u{1e}!1`a4(? c!`\"`#`(`)`*`,`1`3`4`7`:`<`?`@`A`G`I`K`L`N\
        `O`P`Q`R`T`X`Y`Z`]`\u{12}RE!U`Gv\u{2}\" bP`\u{16}qs!X`6m\u{7}!X`2+,$ b1`3`Z`aMT!U`DFh!X`\u{1b}<\u{d}$ c3`O`P`\u{f}\
        W\u{18}\" b]`4`5!U`%ZY!1`k5d\" b3`O\u{1}4!,`\u{10}\u{1a}C# b&`3`\u{8}TT!Z`ULl!X`\u{e}ot) c\"`#`1`3`N`P`Q`]`]2'!\
        #`>FG!1`\u{9}\u{0}q!T`|\u{1c}=!Z`\u{0}PY!\"`F\u{1}t!1`\u{3}sh$ b#`1`3`\u{8}\u{0}$!%`r~]!#`M\u{17}\u{1f}!1`J;3!V\
        `NFE\"W`Z`i~\"!U`8\u{b}3\" bP`O#|$ c3`5`7`\u{1f}2>!2`\u{e}\u{15}Y!Z`e\u{5}r( c#`,`1`3`@`K`P`{Ud# b1`<`\u{c}\u{1f}\
        M\" b]`g=2!1`\u{7f}z+\" b4`&\u{9}Q# c?`Q`\u{5}k0!#`AQ5( c)`0`1`3`<`P`]`D]V!1`=\u{7f}W!%`}:\u{a}!#`o+-!&`5iO\" b\
        ]` L\u{1d}\"\"`#`64L- c#`*`,`1`3`9`?`B`G`P`R`]`\u{7f}`\u{3}!Y`\u{b}u-!Z`3g!$ c1`3`G`;Y'\" b]`1K3\" b]`\u{19}n[+\
         c4`5`;`=`>`C`O`P`Q`U`\u{8}\u{1d}\u{11}N c)`+`,`0`1`3`4`5`6`7`8`9`:`;`<`=`>`?`@`A`B`C`D`E`F`G`H`J`K`L`N`O`P`Q`R\
        `S`T`U`V`W`X`Y`Z`[`]`=;\u{12}\" bG`\u{1b}|\u{8}!1`)NY!Z`Q\u{6}e\" bR`\u{f}@k( c3`F`I`P`V`Z`]`N\u{18}-# c6`F`\u{1a}\
        H9# b#`P`\u{13}#Y2 c1`3`7`<`B`C`E`J`K`L`O`P`V`W`Z`[`]`>V\u{2}\"U`V`W\u{17}o\" bO`vt\u{d}!Z`a\u{12}\u{d}\" bP`&v\
        \u{17}# bO`R`U\u{f}z\" bO`M\u{7}\u{16}![`\u{7}YM# b*`?`th4$ c3`P`V`\\S_!Z`\u{8}iJ!U`9\u{19}P!Z`X}`$ b1`G`P`H?z!\
        \"`>5\u{a}$ cG`P`Q`\u{16}\u{11}%!1`\u{f}~3!#`&/j!Z`p#)# b1`]`;xS\" b]`W\u{0}e#T`W`X`O&\u{16}'S`U`V`W`X`Z`[`d7\"\
        !%`;6X\" b3`9_p!%`Wx\u{c}\" bO`\u{e}d#!1`#V3# c&`]`6DV!1`#*t' c1`3`G`Q`R`]`\u{1a}`\u{4}\" bP`vJ&\" b3`7}2!#`.w<\
        ' c0`3`7`=`L`W`KHP!W`sY^# cO`U`x\u{1}{!X`NNJ!X`My\u{18}!U`;oM\" b3`I\u{7f}w!.`\u{16}f\u{6}!Z`eM\u{10}!Z`&\u{16}\
        \u{16}!1`*T\"& c1`I`K`X`]`.P.\" b3`\u{1e}BY# c?`Y`O<n\" bX`\u{b}D\u{1}\" b7`k|{A c!`#`*`1`3`4`5`7`:`<`?`D`F`G`H\
        `I`J`K`L`M`N`O`P`Q`R`U`W`X`Y`Z`[`]`by3!1`B2R\" bR`bg_!1`1\u{17}`\" b]`\u{7f}p}#W`X`Y`l!\u{1b}\" b3`kM*> c*`1`2`\
        3`7`8`9`:`<`=`?`E`F`G`H`J`K`N`O`P`Q`R`T`U`V`W`Y`Z`]`\u{0}\u{9}.\"W`Z`\u{1}Zc' c%`,`1`3`>`G`CM'# b1`]`\u{12}6;\"\
         bP`;\u{12}\u{1f}\",`1`\u{14}\u{7}^![`\u{19}%\u{0}$ cG`N`Q`\u{15}\u{d}\u{12}!1`u\u{1c}F& c3`7`@`G`W`/WX!Y`9\u{18}\
        ]!,`,\u{12}k!#`\u{1e}jB!1`H7\u{4}!\"`n\u{3}9( c,`1`G`K`M`O`]`lev) c1`3`4`K`O`Q`R`]`\u{5}_y!1`Y(F!#`-lI\"#`,`T+k\
        $ c1`3`O`a\u{8}l!U`>M\u{7}# b3`=`\u{13}\u{1}^# c3`G`xy#+ c1`3`5`H`K`N`P`R`W`Z`i}b!Z`K.F, c#`1`3`9`;`=`D`I`J`O`Z\
        `D\u{b}$% b!`1`3`P`bEW\" b3`~rx!U`5Y\u{c}!,`\u{a}\u{b}[!%`EM\u{12}!X`WtL!1`M0.# b1`N`%?:!1`\u{4}\u{18}o!W`\u{5}\
        #\u{f}![`\u{1d}@\u{18}!\"`L\u{e}j$ b#`,`3`|O\u{17}# cG`]`\u{6}*\u{1d}!U`hE !V`0(R$ c1`T`]`Q\u{17}]\" bG`\u{0}Yr\
        \" bO`\u{10}\u{12}z!1`\u{13}cE\" bP`/(n# b1`K`c<q!X`@.z!\\`7l:( c1`3`B`G`H`J`P`eq<!*`F/\u{18}!#`!QE\" bP`2)S\"#\
        `,`r[p\" bK`v6s\" b7`\u{f}Tw\" b]`\u{19} \u{9}!1`;$]!V`W\u{17}/!Z`w\u{1d}\u{3}!V`YO1\"#`1`qZ`!1`z\u{9}<!Z`EbS!U\
        `g/\u{d}# b1`]`|d=!1`\u{5}CG\" b]`6\u{6}|!Z` \u{a}V% c3`9`G`I`+#]!1`Z c!Z`q\u{18}s2 c!`,`0`1`3`4`6`7`=`>`@`G`K`\
        L`N`P`]`$*{\" bO`Pe\u{6}!1`$j1!1`}i~# b1`J`d\u{a}#\" b]`|\u{1f}\u{1c}!&`\u{d}OQ!!`7{o!%`!}\u{16}$ b#`(`;`%\u{c}\
        \u{19}!Z`(Se!V`\u{7f}\u{1b}\u{19}\" b3`}iS\"#`1`ST\u{b}\" bK`pvv!U`=7\u{1c}#\"`#`1`K+n!Y`\u{1d}?{!&`8i|\" bO`R-\
        X!Y`@TJ2 c&`(`-`0`1`3`4`5`<`A`J`N`O`Q`T`X`]`\u{10}s\u{15}!1`\u{1b}7:!1`\",$$ c)`,`<`lHD!#`.~Y\" bG`kr\u{14}\" b\
        ]`G\u{c}B!Z`X/\\\" b3`K@m!1`\u{1}M\u{15}!\"`\u{1c}i\"!Z`^S0\"\"`1`{\u{1d}:!Z`r/H!#`GEN!\"`\u{1c}iY\"V`Z`c`|# b#\
        `?`\u{15}$*!\"`0BW$ c(`4`Y`v\u{a}\u{3}!X``}\u{12}\" b3`k1w$ b\"`8`:`\u{1d}F}!#`.{\u{8}!W`#\u{1a}\u{1a}!1`@X\u{1d}\
        4 c3`5`6`:`=`C`D`H`J`K`L`N`O`P`Q`U`Z`[`]`V\u{4}\u{1f}% c1`G`O`]`\u{11}G=\"#`1`u\u{9}j/ c0`1`3`5`;`>`@`G`N`P`R`X\
        `Z`]`\u{1f}qv!1`HY\u{17}% c*`1`?`]`CkG!1`Mxq' c\"`*`,`1`3`?`;\u{14}\u{b}!,`\u{16}f$\" bQ`8(^\" bO`i_k!1`Iez& c*\
        `1`3`Z`]`pX{!1``U\u{15}# c1`I`O|{!*`\u{1}\"_!1`C\u{5}D( c\"`3`J`K`O`Q`Z`\u{14}EG\" b8`\"YK# c3`P`s\u{5}M!1`.\u{9}\
        }!Y`\u{1e}\u{12}$\" bJ`Hv%!,`\u{15};4!#`MXL# b2`P`@;^!1`sCE!1`\u{12}io\"(`,`b?v% c1`4`S`]`{o|\" b3`F\\\u{6}!1`;\
        `D\"%`1`m<E\" bP`JZM!1`+h\u{15}% c(`,`.`;`? K\" bO`Q#N!%`A6T!W`\u{3}9\u{1}& c1`2`3`P`]`\\\u{b}\u{1b}# c<`]`l\u{1a}\
        9!W`*Dl# b2`J`/\u{1c}o#T`Z`\\`pEy!Z`k!;!Z`Pld!Z`\u{5}[|!Z`\u{1d}WL!1`/U\u{a}!1`s\u{f}`# b1`3`Jfh!1`-\"\u{1a}!X`\
        \u{18}N % c(`4`7`]`cTD# cG`P`\u{1d}\u{5}k5 c!`1`3`5`8`:`;`<`=`>`?`A`B`E`G`O`P`R`U`]`\u{11}rJ\" b3`?,\u{8}= c,`0\
        `1`3`4`5`7`9`;`<`=`?`@`A`B`D`F`G`H`I`J`L`N`O`P`Q`W`]`Z\u{1d}\u{14}$ c3`Y`[`l(5!T`9t>!Z`\u{5}dE$ c1`Z`]` \u{4}Q!\
        %`{ a!1`\u{6} o!1`G!\u{16}\" b]`H'\"\" b]`\u{6}v-\" bO`-}s!#`q?z!1`8S\u{14}# b1`Q`\u{1d}]\u{19}!\"`\u{11}\u{a},\
        \" b8`\u{1a}Z\u{17}!Z`\u{2}+7!1`S\u{1d}C!#`&da\" b]`m\u{c}i!W`8\u{c}X!$`NLb% c3`K`R`W`\u{8}\u{1}\u{18}$ b1`P`]`\
        \u{19}}I\" bM`\u{8}F$# c1`K`r%H!1`lSQ\"%`1`zNg# b1`]`k.u!#`&U\u{0}# c1`9`2m\"!1`\u{8}\u{7}b!1`(\u{8}\u{18}!1`\u{2}\
        ]_$ c7`O`P`)qi@ c!`\"`#`(`,`1`2`3`4`5`6`7`9`?`@`B`C`G`I`J`K`L`N`O`P`Q`R`U`V`Z`]`p=\u{13}!\"`s|!![`^fe\" bY`\u{1d}\
        \u{13}_- c1`3`8`9`:`F`G`I`L`N`O`X`\u{5}\u{19}R\"V`[`>c\u{1}% c1`O`P`]`ce\u{1b}!&`(\u{17}\u{1d}\"%`1`cBn!Z`V\u{18}\
        N!U`\u{0}\u{f}h!\"`<\u{1c}s\"V`Z`\u{1e}&u!1`1*W!Z`<]=# cJ`O`\u{9}lO\" b=`\u{15};\u{1}!U`\u{18}at\" b7`jh)!Z`\u{1e}\
        >C![`9HT\" b3`a w!Z`\u{8}1\u{17}!1`}s+!U`;NJ!Z`1\u{14}X$ b#`1`P`4T%!1`y\u{12}.$ c*`?`P`0gt!1`Hg\u{8}# b1`]`:\u{5}\
        \u{1d}!Z`\u{17}\u{13}^!Z`e\u{17}\u{a}\" bO`kQ=!1`hPR!1`U\u{d}h!1`&\\}$U`V`X`Z`O9o\"U`Z``=$\" b]`@9\u{14}!1`\u{3}\
        @E0 c\"`*`,`1`3`5`?`E`G`K`O`P`Q`X`]`\u{7f}Gf\" b]`.V\u{10}\" b]`\u{14}WG!V`;GW\" bG`g\u{c}Z\" bZ`}$\\!,`XWx!#`i\
        E\u{9}% b#`1`3`P`Gv)# cK`Z`?1.# cJ`O`r\u{2}7\" b]`\u{19}YB!,`GIS\" bZ`fQ!!2`\u{7f}D## b2`K`\u{6}s\u{10}# cA`]`x\
        \u{19}\u{15}' c1`3`5`7`B`P`DK\u{1b}!*`\u{13}\u{13}e% b!`1`4`]`ndk\" b?`\u{19}nz!%`#<h!1`;+\u{18}$ b(`<`Z`\u{1d}\
        $,!U`!\u{8}K+ c,`/`1`3`8`9`:`B`N`]`nt{!1`Q\u{7f}\u{f}( c!`*`1`3`?`P`]`t\u{10}I* c,`/`1`3`9`B`G`P`]`VY\u{18}\" b\
        Q`':0!\"`1P9$ cL`Z`]`9s\u{1d}!W`\u{c}k1\" bP`/h%' c!`1`3`P`X`Z`(5+\"W`X`#\u{1d}{!V`#U}![`\u{c}-\u{17}!Z`f]8!W`h\
        \u{4}[!Z`\u{6}ok\" b3`\u{c}Qk# c3`4`:G\u{6}* c\"`#`,`1`3`=`G`I`N`x_)!0`a-b!U`lH[\" b>`\u{1c}&@!X`\u{5}UGC3`4`5`\
        6`7`8`9`:`;`<`=`>`?`A`B`D`E`G`H`I`J`K`L`N`O`P`Q`R`V`W`X`Y`Z`[`]`\u{2}tX\" b3`}]\u{7}\"W`Z`<X\u{13}!Z`ERn\"Z`[`k\
        ]{# b1`9`DV!\" bO`/Pe!V`\u{4}0r) c,`1`3`5`7`>`E`P`BL.!V`_vm!*`-2\u{1a}!\"`\u{14}A\u{1e}$ c<`O`P`(\u{19}f\" bF`-\
        \u{1c}\u{7f}\" b]`}^T\" b?`~*{!\"`\u{2}G\u{13}# c@`O`T\u{6}\u{7}\" b3`\u{13}=\u{16}# cT`\\`x^]!Z`|c/!$`\u{1d}\u{8}\
        7% cI`N`O`]`~uK0 c0`1`3`5`7`<`E`L`O`T`Y`Z`[`\\`]`3be!1`}\u{6}s% b!`#`?`P`R.\u{1d}\" bP`fN#!)`\u{1e}\u{0}8\" bW`\
        G{;!$`\u{f}f#$U`V`X`Z``T/!X`GqrO c!`\"`#`(`)`*`+`,`0`1`2`3`4`5`6`7`8`9`:`;`<`=`>`?`A`B`C`D`E`F`G`H`K`L`M`N`O`P`\
        Q`R`U`V`W`X`Z`]`_I\"\" bG`,\u{1c}\u{14}!1`;h&!1`>oA# b3`]`k\u{12}C5 c0`3`6`8`9`:`;`<`=`>`A`B`F`G`L`N`R`T`W`X`\u{14}\
        \u{9}NC c,`0`1`2`3`5`6`7`8`9`:`;`=`>`A`B`C`D`F`G`H`J`K`L`M`N`O`P`Q`T`V`X`Z`]`g\u{1e}\u{5}* c1`3`F`K`P`R`V`Y`Z`\u{5}\
        D\u{1b}![`(0J!U`l\u{12}\u{0}!Y`b\u{c}[!1`\u{1f}`}\" b3`\u{7f}\u{1a}G!S`\u{1e}\u{7}R\" bP`yNm\" bO`\u{1e}\u{4}N\"\
         bR`m?_\" bP`\u{a}\u{0}>\" bP`>pB!Z`\u{1e}lT![`5%\u{4}# bY`[`%^\u{12}\" b3`\u{12}6V!Z`\u{3}@a# b,`<`\u{1d}(~!1`\
        )%k\" b3`w\u{9}\u{b}$ c1`3`P`%!\u{12}& c1`3`F`Z`]`_t?!U`M\u{7f}\u{8}!1`\u{c}s$\" b3`y=,!U`I\u{e}-!V`N8^!\"`w\u{9}\
        \u{0}\" bY`\u{a}69\" b]`@ua# c3`J`.'\u{16}\" b3`R4v\" b3`\u{12}#y!1`+\u{8}\u{13}$ c4`W`X`\\(3$ c3`J`P`*\u{e}\u{6}\
        !Z`It\u{1a}# b1`]`m+/\" bO`W\u{19}V!Y`#%h!1`\u{11}e\u{17}# c=`G`Q%*!Z`ER\u{7}!Z`\u{15}\u{a}T!%`&[\u{1b}\"!`1`*>\
        ?\" bQ`orH\"\"`,`Ba2# bJ`Z`\u{11}24# b-`A`#\u{6}9!%`--?#\"`#`1`\u{6}\u{1a}T\" bP`;\u{14}o' c*`1`3`7`?`O`\u{1e}3\
        \u{1f}# b3`G`\u{1f}$}!1`\u{0}5R!%`m%Y\"!`1`;\u{2}N!1`\u{3}6\u{5}!V`mN\u{f}' c1`3`K`N`W`]`O{\u{11}!V`ugN$ b*`1`3\
        `\u{7}S\u{10}!Z`\u{1e}x3!Z`\u{9}\\=. c,`1`3`5`;`G`H`N`O`P`Q`Z`]`L\u{19}\u{f}!$`R\u{a}=!Z`\u{2}lH: c!`\"`(`*`1`3\
        `5`8`9`:`;`<`=`?`G`K`L`O`P`Q`R`V`Y`Z`]`IfR\" bH`\u{16}{|!Z`{\u{e}\u{d}# b1`P`\u{6}\u{8}/\" bA`2*?!1`V{\u{e}!W`\u{9}\
        N$# b1`H`}$b!Z` ]\u{11}!*`A-\u{13}\"\"`#`pO(\" b]`m+U!1` ^l!\"`=Dm\" bG`Yd\u{f}\" b]`';A\" b3`\\\u{1e}\u{c}$ b&\
        `'`]`a>\u{7}\" bY`\u{8}\u{b}A# c3`Q`v@c\" b]`Y\u{d}z!1`\u{2}%\u{f}\" bO`^\u{13}\u{1d}!1`-\"\u{e}& c!`1`3`O`Z`\u{16}\
        N\u{9}* c(`*`1`3`?`J`P`Q`]`\u{10}V3$ b*`1`3`1PI!1`E L!%`mP\u{14}# b#`3`\u{c}EE\" bF`/\u{1d};\" bO`\u{11};Q\" cT\
        `F\u{1}(!/`6eQ!X`\u{e}\u{a}\u{15}!Z`\u{7f}p\u{16}!V`\u{12}\u{7f}\u{0}!*`Gq !*`P|!# bN`Q`$\\+& c)`1`K`Q`]`JyJ!V`\
        m\u{c}\u{11}# c3`P`4h9!$`@[Z\" bP`\u{1c}qz$ c3`G`Q`R(U!%`\u{19}'d# b1`:`\u{4}aR\" bA`o&\u{10}# b1`N`A)B!Z`kxO!#\
        `v\u{16}P!W`PWW!1`Bi}!U`3O\"!\"`g%M!Z`\u{1f}\u{3}e# c1`G`\u{6}0b\" b]`X\u{1d}\u{11}!1`(t\u{1c}' c1`3`8`9`N`P`HQ\
        )!V`0\u{16}V!V`*#_!1`FMm\" b3`Q\u{16}\u{0}!,`c}Y!$`5qw\"\"`#`;\u{1a}\u{0}2 c1`3`4`5`7`:`=`E`G`K`L`N`O`P`Q`X`]`h\
        m\u{b}$ c1`3`G`\\\u{4}N& c,`1`3`N`]`b\\\\\" b3`\u{b}Jc\" bW`2\u{8}n% b#`1`G`S`lfu!#``\u{1b}8!U`[_^!%`.*a!W`\u{2}\
        =e!&`5v\u{13}\" bP`3p\"!)`q\u{b}(\" bP`pj+\" bP`i9f( c(`*`,`.`1`3`;`n\"6!#`Oe\u{12}!&`|F$!V`^,/# c3`O`3SS!#`n\u{1}\
        v!Z`\u{d},\u{7f}# b3`P`a|\u{b}!\"`uC\u{1b}\" b3`O_#!,`\u{19}L^!U`28o!#`KQ\u{f}!\"`\u{5};\u{14}\" bJ`rz\u{1a}!Z`\
        \u{5}!B# b2`J`h\u{15}Y!Z`3W\u{8}# c5`O`\u{11}J}!1`\u{2}F\u{0}!2`l&!!1`\u{1b}AN!1`[8(# b4`L`\u{1}.j!$`Hg4\" bP`\u{a}\
        \u{14}Y\" bG`\u{d}}e\" bP`ven!#`U5\u{17}![`}jH!T`$y\u{2}\" bK`rfk\" b]`\u{17}Kn% c3`<`Z`]`q_=!#`c\u{11}]!Z`\u{0}\
        R\u{c}& c3`?`K`P`R``\u{1}\u{1e}!1`c-g!X`\u{10}Ym!$`\u{15}\u{19}`\" bP`f\u{1a}\u{2}\" bP`D\u{e}*' c1`3`8`9`P`]`\u{1a}\
        \u{4}0!1`)3,\" bO` \u{13}l\" b]`\u{7f}A\u{1}!V`\u{1}{\u{8}$ c1`3`W`WHOI c(`)`,`1`2`3`4`5`6`7`8`:`;`<`=`>`?`A`B`\
        D`E`G`H`I`J`K`L`M`N`O`P`Q`R`U`V`W`X`Z`[`]``dP!X`\u{7f}1e!1`y\u{6}O\" b3`\u{1f}&C' c*`1`3`?`Q`]`xHL!U`X\u{1}\u{b}\
        # b,`3`4\u{1}@!\\`5\u{19}}( c1`3`@`O`P`R`U`6\u{18}c\" cG`]\u{12}U# bG`]`\u{7}3p\" b3`>^\u{11}!Y`7da!1`\u{0}k\u{15}\
        !&`FH(# b(`4`{,)!1`/\u{1a}4!Z`z\u{5}M!1`f\u{6}3# b3`]`?%G\" b]`-\u{1d}\u{f}!1`\u{1d}TH!V`T/\u{19}!Y`2WZ\" b]`s|\
        \u{7}# bT`Y`fuK!Z`\\\u{16}R( c*`1`3`N`O`P`]`-S\u{6}!T`<j\u{7}\" b]`\u{2})'!1`;FO!\"`\u{5}\u{e}\u{f}B c)`0`1`3`4\
        `5`6`7`9`:`;`=`?`@`B`C`D`E`F`G`I`J`K`L`N`O`P`Q`V`W`Y`[`]`cI\u{13}\" b3`*)\u{1b}# b1`Q`1X@!$`Q>|!1`h\u{17}:!%`\u{d}\
        \u{1c}V$U`V`Y`Z`\u{8}U2!Z`nUB% c1`5`O`V`;*r!Z`z%\u{1d}\" b]`b\u{18}z!!`\u{17}a\u{7f}!U`hSL& c3`F`J`O`P`<\u{a}}!\
        V`Nf\u{0}!1`D\u{5}l!%``km!$`<^\u{7f}!(`\u{6}E]\" b3`\u{13}\u{19}z!1`)O\u{11}!(`ae\u{18}' c2`3`E`P`R`Z`B\u{6}\u{19}\
        !V`k\u{1f}Y!Z`\u{f}:]!1`\u{1d}Tt!1`\u{1b}\u{19}u# b!`Z`oF\u{1b}% c3`O`R`]`j1## b#`3`~0\u{15}!Z`-H!!S`/\u{18}## \
        bB`Q`\u{6}8K\" bP`O d!V`F4\u{a}!W`vPE\" bY`Y\u{13}\\!Z`!z\u{e}\" b3`.-\u{1c}!V`\u{10}\u{11}@!1`/KE!Z`\"0l\" bP`\
        1\u{1d}s!1`=\u{13}\u{3}# cI`]`\u{1d}T\u{10}\" bA`u=6\"\"`1`s\u{b}N\" bK`@Od!U`<\u{c}\u{4}% b%`1`>`]`h!\u{6}!Z`p\
        [$# b1`I`{Gg\" bP`;Z\u{5}I3`4`5`6`7`8`9`:`;`<`=`>`?`@`A`B`C`D`E`F`G`H`I`K`L`M`N`O`P`Q`R`T`U`V`W`X`Y`Z`[`\\`]`\u{1e}\
        1-!1`)\u{1}h!Z`p\u{19}x< c(`,`0`1`3`4`5`6`8`9`;`=`>`?`@`E`F`G`H`J`N`O`P`W`Y`Z`]`\u{c}Aw$ b)`3`]`\\\u{10}\u{3}( \
        c1`3`4`A`S`Z`]`M?\u{1c}!\"`ip\u{1}\" bJ`\u{13}\u{9}\u{1d}!&`hNb!Z`\u{1d}}\u{0}\" bO`&^\u{11}+ c(`1`3`?`E`K`N`P`\
        Q`V`J1-!*`~3g!(`J\u{12}D$ c8`G`N`=xS\" b3`\u{1c}E`\"U`V`i\u{10}{!V`#P0#\"`#`1`\u{13}(d\"#`*`xDg$ cP`Z`]`51n!1` \
        {\u{7f}E c&`(`,`0`1`3`4`5`7`8`9`:`;`<`=`>`?`@`B`D`G`J`K`N`O`P`Q`R`S`T`V`W`Y`Z`[`]`;V+!Z`\u{1c}IE' c1`3`?`O`Q`]`\
        (-i# bZ`]`bX}# b\"`<`1/S!Z`\u{a}\u{1a}W!1` nI!1`S\u{6}\u{d}# cF`Y``\u{18}\u{18}' c1`3`P`R`Z`]`\u{2}=|!Z`QP;B c!\
        `#`(`)`,`1`3`4`5`6`7`9`:`=`B`D`E`G`I`K`L`N`O`P`Q`R`T`U`V`X`Z`[`]`|g<!1`\u{1c}/X!%`\u{1b}=6) c3`4`5`7`L`O`Q`]`h\u{d}\
        Q!1`~4(!Z`\u{e}|\u{7}$ b1`3`]`\u{15}AN!\"`\u{18}CN$U`V`Z`[`uul!1`-\"R!U`l\u{14}\u{19}!Z`DTL!1`\u{1b}\u{10}h!W`Z\
        \u{c}\u{8}!V`*7v+ c(`*`,`0`1`3`8`9`;`?`!N}!Z`W\u{11}!!V`%\u{1}T!1`r%\u{1f}% c1`3`Q`]`MD*\" bP``Q0\"U`V`?F[& c1`\
        3`K`Q`]`\u{4}Z,!1`\"$r!U`=\u{1e}H!V`$5f!/`9\u{1}\u{2}\" b3`IlC!,`(Ah!U`\u{16}^\u{1f}% c1`3`L`]`=t[# c4`]`)\u{13}\
        l!,`E<r\" b3`\u{16}\u{18}\u{3}!Z`U\u{d}E\" bR`5\u{19}U\" bP`|\u{7}z!\"`W0+\" bK`]qM$ b1`N`Q`G(N!,`VOW!/`SV\u{b}\
        # cQ`]`7/\u{1d}( c1`3`4`J`R`U`]`R\u{1b}S\" b3`\u{e}~\u{e}D c!`\"`#`'`(`)`*`1`3`4`5`6`7`8`9`:`;`<`=`?`@`A`C`D`G`\
        I`L`N`O`P`Q`R`Y`Z`]`&<\u{1d}!Z`<y=!%`\u{0}on!Z`wv4\" bE`/=[!Z`\u{e}\u{14}\u{2}!\"`SS'!1`Pi5!1`y89# b1`I`V\u{7}f\
        !U`K~\u{6}!X`R=\u{19}\" bP`!`:!&`u9<& c7`9`B`C`]`1)y\" bO`Qm>' c2`3`=`H`Q`Y`RdA!Z`f\u{1a}%!V`-;e!W`l#\u{14}\" b\
        7`r1%\"S`U`\u{1c}BY!$`\u{10}n+!Y`=8.!1`VG5!Z`\u{10}|7!1`\u{19}e\u{1}!!`s\u{0}$!1`iee!Z`W@4( c3`4`@`G`K`R`X`\u{1}\
        tO# b1`]`~\u{18}Z!U`m\u{6}\u{16}!X`e{Y\" b3`\u{b}\u{6}*& c*`1`3`?`]`QC>' c3`<`I`O`R`Z`H@N$ c3`=`P`/)h# b%`]``[;\
        !W`1v>!V`w{K!V`zCX!Z`\u{1b}Mj!\"`O\u{15}\u{b}!Z`6t2!1`\u{4}JL!Z`\u{c}\u{f}s\" b]`rz\u{14}!X`\u{1b}\u{19}<!1`*)G\
        !1`R\"\u{7}\" b3`|7_!\"`,Qy!1`|{\u{16}+ c!`1`3`7`O`P`R`Z`\\`]`\u{0}\u{8}\\!Z`Z1n!,`9%+# b1`]`-\u{11})# b\"`=`_P\
        ,!%`\u{8}\u{16}3\"W`X`\u{12}5C!1`\u{1e}{W\" bK`.p}\"%`1`sV\u{0}!/`%\u{7f}\u{4}. c+`,`1`3`5`8`B`D`E`K`P`R`U`(*#!\
        2`A\u{1f}$!/`\u{8}TR& b\"`#`,`1`3`\u{d}Ib# b#`]`w2\u{1}!V`-#w!Z`\u{e}j?!1`\u{17}i(# b1`X`g_l\"V`Z`\u{1e}Kn!U`)\u{1d}\
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
        `E`yk\u{1f}\" bJ`\u{1b}\u{f}\u{16}\" b]`h(<\"T`Y`\u{d}~.!X`\u{4}ZH* c1`3`5`@`L`P`Q`R`V`Vdw!Z`\u{11}$.!1`nzK# c?\
        `]`\u{4}\u{0},\" bH`o+@!1`Y\u{19}3\"#`1`G#\u{2}!#`FIe\" bM`lcf\" c]`k`\u{1e}!\\`LeA!1`}SY0 c1`3`6`;`E`I`P`Q`T`X\
        `Y`Z`[`\\`]`\u{13}^Z& b#`,`1`2`K`N3\u{8}\"#`1`\u{0}`r\" b]`\u{2}-.\" bK`{J8# c1`]`D\u{f}S\" bO`\u{10}\u{12}k& c\
        #`,`2`3`J`~IW!1`}\u{4}F!1`g\u{6}\u{8}\" b]`B\u{13}\u{1e}!\"`Z[E!V`\u{1b}as\" b]`3\u{4}\u{1}\" bK`Av<% c1`3`7`P`\
        0}>!Z`\u{1a}QBU c!`#`$`%`&`(`)`*`+`,`/`0`1`3`4`5`6`7`8`9`:`;`<`=`>`?`@`A`B`D`E`F`G`H`J`K`L`N`O`P`Q`R`S`T`U`V`W`\
        X`Y`Z`\\`]`q\u{f}\u{f}\" b[`e\u{8}\u{1f}# b3`P`\u{6}\u{0}~!!`Gg\u{1}!1`U\u{2}\u{1d}!Z`t]x# b,`4`{<\u{1a}\" b3`F\
        2+# c3`]`pP\u{7f}!X`;,)\" b3`\u{13}R\u{2}!\"`q}\u{1c}!1`Nw]\"W`Z` Y|\" bU`D>\u{f}!%`\u{16}1[!1`\u{9}\u{17}e1 c,\
        `0`1`3`6`8`;`=`>`@`A`G`J`O`P`Q`*X\u{3}# b$`]` b#!!`).F.3`5`6`:`<`=`F`G`J`K`O`P`W`]`1#\u{7}!Y`q\u{16}\u{19}!V`\u{10}\
        \u{13},\" b3`n\u{10}C$ b*`1`]`B/X!Z` pX!%`Je\u{6}\"\"`1`|/ !\"`l/+\" b3`jG\u{1}\" b]`\u{14}J.\" b]`EIB\" b]`Y\\\
        {!Z``M\"!U`s^g$ c=`G`W`8\u{c}\u{0}# b2`J`u:\u{a}# b1`3`L\u{e}\u{16}!1`\u{d}P:# b#`3`V:V\" b]`/Z\u{0}!Z`C\u{8}(#\
         b1`]`U,8!1`\u{1d}!J$ c1`N`O`\u{1c}6q\")`*`3zd!#`%\u{16}h# b1`3`)\u{19}\u{12}\"W`Z`T0M!,`M(R!1`n%#, c1`8`:`;`<`\
        =`>`?`A`B`G`\u{1}+Y!1`\u{1}\u{19},!)`S|?!S`\u{14}\u{1d}`7 c!`#`(`*`,`.`0`1`3`5`;`?`B`G`I`J`K`N`O`Q`R`]`\u{1a}'\u{14}\
        % c1`3`P`]`_\u{e}\u{18}!$`F\u{d};' c#`%`1`3`>`P`a7[!Z`\u{0}\u{19}u* c1`=`I`L`N`O`R`Z`]`<\u{4}W# b1`P`\u{5}\u{10}\
        \u{7f}\"\"`,`\u{1a}F\u{1a}!&`,7'\" bY`p4Z& cG`N`O`P`X`Tx\u{b}!Z`~1\u{15}\" b]`]\u{12}=!Z`TJ6!T`Pt\\# bU`X`x\u{b}\
        \u{12}!$`J\"?$ c3`5`6`\u{2}\u{0}\u{15}!#`\u{15}Mv!1`A=`$ cH`Q`V`)S\u{a}( c\"`3`4`>`K`R`]`\u{1b}\u{12}\u{12}# cP\
        `]`g8V\"V`Z`R.d\" b3`?\u{1}\u{1a}' c1`3`<`=`O`W`]\u{14}1!1``>@\" b8`,\u{18}x\"(`.`)$\u{1a}\" bL`\u{c}6D\" b]`T@\
        L\"%`1`<\u{17}R!&`\u{7f}Q=!Z`@\u{1c}\u{8}!2`5\u{1c}\u{2}!1`/1.# b%`]`\u{3}\u{0}n\" b3`K^\u{1e}!1`\u{e}a6!1`\u{18}\
        6J\" b3`H\u{14}J\" bG`\u{e}ku!Z`;\u{8}3!Z`3\u{a};\" bP`#\u{19}}\" bB`\u{18}\u{7f}3\" bQ`B\u{1d}@!V`c\u{c}G#U`V`\
        Z`X\u{9}\u{c}!Z`9R\u{12}1 c!`,`0`1`3`7`8`9`;`<`G`N`O`P`Q`]`v\\|\" b]`\u{19}\u{1c}\u{b}\" b[`>\\/!&`.i1# bK`V`bW\
        h\" bZ`\u{5}Wt!%`x'\u{1c}!U`g_5!%`y/\u{18}!V`fo\u{0}#\"`#`1`\u{1e}H4!1`s\u{9}A$ c3`O`]`\u{3}k\u{7f}' c(`)`.`3`G\
        `R`B-\u{17}!T`\u{0}\u{6}\u{19}$ cP`Z`]`V6D\"U`Z`[xj!V`3@\u{1a}# b1`3`\u{6}\u{6}H\" b]`[Lb!Z`\u{1e}k\u{7}# b,`O`\
        Me\u{1f}\"V`Z`u*)#\"`#`1`P\u{1e}\u{14}!V`Qmh# b1`3`D0e23`4`5`6`7`<`=`?`@`C`G`N`O`P`Q`V`Z`]`v\u{a}b$ b1`W`]`d!d!\
        1`jP\\!1``\\n\" c9`\u{7f}\u{15}u$ b1`3`P`\u{1a}y\u{9}!Z`Mx4!V` o%!W`8\u{7}0\" bJ`,2:!Z`/\u{10}i!$`|>\u{7f}%S`T`\
        W`Z`[`F\u{1c}D# b1`]`op_!1`\\T\u{4}$ c3`Z`]`\u{d}\u{16}P\" c]`<R\u{5}!Z`zt)!$`q-8# b1`7`|N=!1`f:m# b#`3`zfv\" b\
        3`\u{14}>\u{0}\" b:`Xe\u{1e}\" bP`\\v!\" bO`\u{9}#.\"T`X`\u{9}RM\" c3`r\u{3}\u{f}!Z`R\u{1a}5!1`\u{1f}9\u{12}G c\
        !`#`(`*`,`0`1`3`4`5`6`7`8`9`:`;`<`=`>`?`@`A`B`D`E`G`K`L`N`O`P`Q`R`S`V`X`Z`]`\u{8}\u{14}v\" b]`=Aw\" bR`E\u{c}\u{4}\
        ' c1`3`N`P`R`]`)NK![`N[v!Y`X\u{18}w!Z`+P\u{18}!V`{w7* c\"`#`1`3`8`9`J`N`]`\u{17}\u{19}@!Z`\u{19}_N!Y`\u{7f}*V# \
        b3`Q`r:^!U`\u{2}\u{2}|!1`$E\u{a}\"W`\\`st_!\\`$#V!#`4Ve+ c3`8`@`B`D`G`H`K`O`Z`\u{5}YF% c1`3`;`P`lzS\" b]`JP\u{9}\
        \"#`1`&\u{16}$!W`}(3!1`Uo<!\"`\u{7f}:>+ c*`/`1`3`:`L`O`P`Q`X`b.\u{5}# b1`]`kc(\" bR`zx@!1`ldC\"#`1``No\" bZ`?C,\
        ![`{Ho!V`&\u{18}~\"V`Z`.\u{1f}0!2`\u{1}<Q% c3`5`=`Z`\u{10}<r!1`ZmH\" bG`x8u# c3`]`j<|% c#`3`G`P`K\u{7f}J\" b=`\u{4}\
        [b!1`9\u{7}q\" bO`Vm=\" bQ`hnu\" bG`\u{a}@\u{b}# b1`P`_\u{15}\u{1f}' c1`3`O`P`Q`]`.*Q# b1`P`L\u{4}'!1`\u{a}gx!!\
        `qi\u{7}- c3`4`6`7`9`>`F`G`J`X`Z`]`\u{f}N\u{8}# cI`]`z?,\" bJ`m5\u{f}\" b]`\u{10}\u{1b}\u{1b}!1`T\u{a}%!V`\u{d}\
        %2% c3`4`L`N`F\u{e}b' c*`1`3`J`P`R`\u{1b};I\" bN`6_U!Z`\u{7f}/f\" b3`\u{a}cj\"W`Z`Mm\u{1e}\" b]`$\u{16}\\\" bZ`\
        \u{9}M*# cL`O`}JD\" b]`J\u{1}_\" b4`\u{4}Q\u{9}\" cG`\u{e}2y!)`r\u{1f}\u{c}' c\"`#`1`3`G`O`\u{14}m\u{16}!1`!0\u{a}\
        !*`\u{e}u\u{f}!Z`C\u{16}]!1`*g\u{12}!W`\u{0}\u{b}\u{15}!,`eF\u{18}!1`t#6!Z`kuC!Z`2oE!V`q\u{13}g\" b@`06H\" bG`W\
        bJ# b0`9`.Rx# b1`]`n]\u{d}# c3`P`\u{18}~\u{14}& c2`3`4`J`N`5\u{14}m!\"`K9\u{17}& c1`3`K`M`P`N\u{19}%* c3`:`=`D`\
        L`O`T`[`]`bj1\"\"`#`\u{12}\u{16}O!1`k\u{18}g# c1`O`+Ha\" bG`\u{d}!2\" bP`ijH$ c2`3`P`bh}1 c1`3`4`5`:`<`?`@`A`G`\
        K`O`P`Q`R`Z`\u{10}\u{6}\u{11}!&`@PD!1`$\u{7}G!Z`r5+# cH`K`x\u{a}\u{17}, c*`1`3`4`<`J`N`O`P`Z`]`\u{b}\"\u{1c}\"V\
        `X`\u{7}\u{1b}\u{1c}$ b%`Q`]`\u{8}&'% c#`1`P`]`N\u{d}-!V`|6o!1`*J#!1`>\u{4}K!\"`\u{1e}%\u{d}!1`[\u{1}8!#`o)C!1`\
        \u{13}0\u{5}!1`h\u{18}\"!,`\u{1b}t#4 c3`5`6`;`<`@`D`E`F`K`N`O`P`U`V`X`Y`[`]`b#3!Z`}\u{18}6% c#`3`S`]`( 8!V`\u{13}\
        5H6 c#`(`)`,`1`3`7`8`:`;`<`=`>`?`A`B`C`E`G`N`]`\u{1f}fz!Z`Xy\"!Z`i]z!#`S\u{5}\u{7}# c3`P`!\u{b}v!\"`:<#!1`W,4/ \
        c)`1`3`8`<`>`K`P`Q`R`X`Y`Z`]`\u{b}X8% c1`3`7`]`rzR\" bX`\u{5}o<!V`K2`# b1`O`\u{d}3\u{17}# b9`]`B8h!%`(=~!1`3#$!\
        W`DRe#V`X`Z`\u{13}+n# b%`>`\u{1b}Cz$ b#`P`R`PI\u{13}+ c3`7`E`L`P`V`Y`Z`[`]`\u{10}e4!1`6Na!$`\u{c}[k\" bQ`~\u{c}\
        (\" b3`i\u{4}d!1`n*(!Z`+`|\" b]`rB\u{8}!1`K13% c#`3`G`N`*\u{17}y$ b1`3`P`$\u{12}|# bP`]`g~\u{7f}0 c!`2`3`5`8`:`\
        =`>`N`O`P`U`V`Z`]`w\u{0}\u{3}!U`skJ!V`fug\" b]`\u{c};N$ c1`3`G`H5a!Z`8]\"!1`(.(!Z`E_)\" b]`!11!\\`\u{d}\"\u{10}\
        \" bH`7j # b1`3` 0\u{15}!\"`,8R!V`{\u{2}\u{c}!1`\u{17}c.\" b]`DC5!,`\u{4}}?\"&`1`uZl!1`a1\u{1}' c1`3`>`A`G`R`)y\
        \u{1a}#\"`#`1`kI\u{1a}@ c)`1`2`3`4`5`7`9`:`;`<`=`?`@`B`C`E`F`G`J`K`L`M`N`O`P`Q`R`U`W`]`+gX!1`_L & c3`G`L`Z`]`\u{1d}\
        j#!1`fH6#V`X`Z`\u{17})V!1`L\u{0}~!1`Gv\u{1b}!W`G\u{4}#!W`\u{1d}nQ!$`f<R!1`L\u{10}`!%`]4\u{9}\" bR`VB\u{18}\"*`1\
        `z)\u{1d}\" bH`\u{8} !!Z`<_(!Z`\u{b}HH$ c#`3`Q`]N1!X`u';\" b3`\u{14}vT!Z`e),\" b3`\u{16}]8!1`A3a!\"`nW9\" bP`\u{14}\
        |>!V`O+\u{c}3 c1`3`4`5`7`9`<`=`G`I`K`M`N`O`P`V`Z`]`\u{8}]\u{1d}!\"`s*e\"W`X`mP\u{5}!Y`D}k!X`\u{7f}{l!W`2/3\" b3\
        `)xX!1`+Bz!1`&L\u{7f}!U`C#m% c#`,`J`K`\"v>![`TuD!,`X\u{9}T!X`|#\u{c}!V`8&V!1`x5[!1`~\u{18}j!1`\u{16}\u{b}xM c#`\
        (`)`,`1`3`4`5`6`7`8`9`:`;`<`=`>`?`@`A`B`C`E`G`H`I`J`K`L`M`N`O`P`Q`R`S`T`U`V`W`Y`Z`\\`]`5\u{1f}\u{f}# b1`P`@ B\"\
         bK`JhQ!&`@\u{7}V!U`\u{13}\u{17}M\" b@`&'P!%`\u{4}\u{18}W!!`&[n!1`p\u{2}0\"V`Z`/uJ\"W`X`\u{1f}~e!\"`f6\u{17}!Z`\
        Z!\u{1b}( c2`3`;`C`H`O`U`Q/)!1`y6H!Z`m|V!Z`S>\u{0}$ c3`5`P`jL\"!#`q]M\"\"`#`d\u{13}s!T`0t\u{d}!1`\u{14}%G!X`%\u{1}\
        m\" bV`\u{15}\u{19}v!\"`Kv?!Z`<L !1`Y*9!U`%%]\" bR`\u{3}3C!T`r/Q* c1`3`5`;`P`R`U`Z`]`\u{c}yl!V`}5m\" bP`\u{f}(B\
        # b#`3`Z1e\" bG`ED.!#`DxV!-`N&i!U`\u{1a}o\u{11}\" b]`.9\u{15}!%`A\u{1d}J!U` .\u{17}!1`\u{f}jL!Z`Loj!U`\u{6}Bp$ \
        b*`3`Q`x:#!U`W\u{13}\u{14}# b2`J`K\u{1c}.) c1`3`E`P`R`Z`[`]`>t0![`bJ1!1`v`c!$`GQv\" b]`eq{!#`m \u{12}!#`C: !Z`q\
        > \" b?`b\u{6}.!W`xGo!X`\u{6}\u{5}\u{d}% c2`G`L`P`\u{7}g\"$ c3`H`O`zQ+!1`Tpq& c)`3`9`<`P`lH\u{3}# b1`P`\u{10}E\u{15}\
        !\"`\u{2};&\" bH`*vq!1`\u{1a}\u{1d}t!\"`g_\u{c}# c3`]`\u{f}|\u{13}\" b]`\\\u{a}B& c3`4`O`Z`]`#kr!1`\u{1}\u{14},\
        !1`(.G$ c#`J`]`2\u{e}k![`p\u{1c}\u{1a}!$`\u{12}A\u{1b}!Z`\u{16}\u{16}2# bO`U`A\u{1}-\"W`X`41=% c*`3`N`Q`DpV\"V`\
        Z`Osy$ b#`?`G`\\\u{10}\"!-`pXk# b1`]`&\u{8}\u{12}!,`\\o\u{1e}\" b]`$EY1 c1`3`4`5`7`:`;`<`=`C`E`O`P`U`Z`]`\u{e}%\
        ]$ c4`O`]`\u{7f}?p!Z`b?)\" b]`~]I\" bP`z\u{1b}<!Z`FXi!U`V\u{7f}j% c3`5`O`P`7\u{1b}\u{7f}\" bG`P#\u{b}!1`\u{1d}/\
        l\" bO`\u{f}\u{2}\u{16}\" bG`CYP\" b3`>\u{1c}{' c#`,`2`3`?`G`^I\u{10}!Z`\u{7}3-!W`}P=\" b7`csG2 c!`3`4`5`6`E`G`\
        J`L`O`R`S`U`Y`Z`[`]`p\u{17}\u{18}!1`WJ\u{1c}!\"`nIj\" b=`Uc\"!\\`j|1!#`\u{a}jE# bX`]`\u{2}\u{3}v# c1`]`O<}# bG`\
        U`S]\u{13}\"\"`1`h\u{18}H!*`^\u{1a}N\" b3`\u{7f}=g# cU`V`4Oo& c3`4`O`Q`]`ecq!1`\u{9}\u{11}\u{1d}!1`il<!V`MBE!U`\
        6+K$ c3`P`R`>\u{c}h!1`e\u{1b}\u{3}!U`%%*\" b3`&b\u{0}!Z`kv[# cZ`]`H^n![`\u{18}Cg# b3`P`\u{19}Hi!1`Em\u{3}!Z`\u{7}\
        ~I\" bO`^YV!Z`>Ja!W`bbO\" cG`lcg\" c]`7[w# b3`P`7M\u{10}!Z`\u{8}\u{1e}5\" bG`2lV$ cG`O`]`^uj!1`ES8# bP`]`mT@\" \
        bV`b\u{1}q\" b]`PD\u{11}!/`tsD\" b3`45\u{4}!Z`\u{3}2(!W`\u{7}18\" bO`@v\u{12}\" b3`F_\u{14}\" bZ`\u{c}\u{c}\u{19}\
        \"V`Z`!}\u{1c}#S`Z`\\`9_b\"\"`,`\u{8}\u{b}l# c3`W`<\u{1}\u{a}$ b1`3`G`!\u{7}\u{f}!\"`O\u{19}E!1`\u{16}A%!Z`D\u{a}\
        B!Z`_\u{11}\u{4}$ c1`3`O`V7\u{d}!U`tZ5!W`\u{b}|5$ b)`<`=`FP;!1`T\u{1f}A!1`}\u{10}E!V`PyV# b1`]`\u{a}\u{4}\u{5}$\
         c3`O`Z`tz\u{18}!%` A5' c*`1`3`N`Q`]`?\u{d}/!\"`dxp\" c3`\u{1f}\u{1c}+% c&`,`3`;`z6L!1`qtV!1`n\u{1}w![`<zz!U`tu\
        <!&`!CA\"V`Z`B(^\" b3`{Z`!1`8(n% c1`G`O`]`\u{10}/*, c,`1`3`8`9`:`<`G`N`P`]`/%e!Z`,\u{1b}\u{1f}!\"`\u{1f}O !V`\u{9}\
        B.!Z`t\u{1d}L!,`y.p!U`\u{1d}pq!1`\u{1}|\u{1c}!#`&\u{1}'!U`:46!Z`!7R\"!`1`MC|\" bR`n7 !1`{jY!Z`3qn!%`ffw!Z`KOB\"\
         bK`T\u{3})\" bN`q)m\"\"`1`4t\u{f}!Z`|\u{11}\u{16}; c0`1`3`4`9`;`=`>`?`@`A`B`C`E`G`H`I`J`K`O`P`R`U`V`W`]`Mv1* c\
        3`6`=`D`G`O`P`U`V`\u{3}\u{8}5!,`b\u{c}U!V`Q\u{a}z!Z`lmg# b/`]`\u{1b}R}# b!`@`$v.!W`\u{3}\u{e}8\" b4`dxF!Z`n(b!1\
        `E\u{16}\u{13}/ c3`4`@`B`F`H`I`J`K`O`P`R`X`]`@\u{1a}w$ cE`[`]`7m\u{7f}# b$`O`mx\u{5}!U`.`%!U`j+7!Z`\u{1c}|=\" b\
        ]`\u{13}wi\" cO`\u{10}\u{a}\u{9}\" bU`\u{d}$R!\\`\u{4}kq# bZ`]`3Y#) c1`3`7`E`N`O`P`R`UvI'U`V`W`X`Y`Z`[`-#P!1`=}\
        o# b1`3`8~\u{1}!)`\u{f}dG# bH`O`n\u{6}I# b1`G`\u{14}oV* c*`1`3`<`L`N`O`P`Q`JHx!Z`QF|\" b]`Z.;\" b]`n/h\" b]`R\u{b}\
        f!\"`u\u{2}b!W`I@d!1`kF\u{18}!X`C\u{16}:\" bH`X.;!1`3|H!V`%\u{2}o# b3`P`\u{5}6f!1`G7l\"U`Z`\u{f}\u{16}P!$`\u{9}\
        9\u{1c}* c(`.`4`;`A`O`V`Z`]`t\u{7f}o#\"`#`1`,_5\" b3`(qy$ c3`O`R`FB\u{0}!1`T\u{1f}\u{3}\" cG`I,`\" b?`w9\u{2}# \
        b1`H`)f&/ c*`/`1`3`5`7`=`?`J`K`N`P`Q`]`Q{B\" b3` ~W!X`9<J\"\"`,`L\u{7f}\u{0}/ c1`3`5`6`7`:`D`G`H`N`P`V`Z`]`\u{1}\
        N\u{13}!#`&FQ!2`V\u{1f}\u{e}$ c3`7`P`\u{18}+2' c!`\"`1`2`3`P`0}q!\"`pKx!U`bl\u{c}\" b]`\u{7f}\u{b}\u{14}!V`vg\u{1c}\
        $ b1`3`4`kl\"!$`b\u{7f}c!1`\u{b}y\u{19}!(`W^R!X`>]~!#`?|\u{6}!%`X\u{19}\u{15}!V`ukC!T`\u{8}f)\" b3`*L?$ cP`Y`[`\
        bZZ!1`W&\u{2}!$` \u{c}\u{e}1 c0`3`5`7`=`?`B`E`H`K`L`O`P`Q`R`W`\u{e} \u{14}\" bZ`\u{7}&L!Z`,ET!Y`f*`!Y`cmv\"#`,`\
        \u{1a}\u{15}c% c1`3`?`G`Aqo#U`V`W`,V\u{3}!/`2\u{7f}m# c4`9`wIr!Z`eo\u{9}!Y`\u{1b}'\u{1c}!/`Hd9!Z`\u{19}~\"!1`6\\\
        W!*`fRd# bK`V`\u{1b}\u{1a}\u{5}\" bG`Ze\u{10}$ c3`5`G`Mz\u{19}$ b2`3`8`\u{1f}v?!X`4L^$ cK`O`]`C\u{5}M!,`\u{7}|U\
        \" bK`mt\u{19}\" b3`\u{4}O<\" b3`\u{9}\u{14}I# bR`]`Ae#!Z`1 d!Z`f\u{19}g!U`[gN% c(`.`6`F`\u{c}rm% c1`3`G`M`=^q\"\
         bO`\u{14}DH\" bG`\u{17}8g# b3`X`\u{19}\\{\" bY`:4=!%`\\\u{7f}C\" b]`N\u{1e}H# b#`3`{\"3\" b\\`\u{8}\u{1c}=!Z`-\
        `e' c0`B`K`O`P`U`@Uo!Z`\"@t\" c]`c7{!Z`~\u{d}-!U`r,F# c7`Y`\u{9}\u{1a}\u{16}!\"`q\u{11},!1`F%\u{12}!W`\u{0}\u{16}\
        \u{14}!U`<lp!Z`u/(1 c\"`1`3`4`5`@`A`F`G`J`K`P`Q`V`W`Z`\u{8}4W!1`Fd\u{2}!\\`$M\u{1b}# b*`3`\u{b}\"\"& c/`7`9`:`\\\
        `*\u{5}F!Z`IYu!1`W,\u{0}\"#`,`\u{a}dq\" b3`\u{14}a\u{0}!1`R\u{7f}\u{e}!%`xfa\" b]`\u{6}-1!1`J{o\" b]`&l\u{a}!Z`\
        \u{1a}u4# b3`J`g\u{15}r\" b]`#\u{1e}s!X`\u{17}\u{c},!/`\u{13}%t!,`\u{1d}j_!V`;Y$$ b#`1`P`0\u{5}1\" b3`'v\u{1f}!\
        X`\u{1c}\u{1f}\u{8}!W`<\u{16}\u{1e}( c3`8`J`N`P`W`]`S\u{11}(\" bZ`\u{5}_1!V`Q'2!&`)u4#U`Y`Z`yva\"#`1`\u{7}8(!%`\
        iV;!1`\u{8}\u{d}U) c1`3`4`G`J`K`O`R`\u{7}\u{19}Y!Z`\u{8}22!2`paw) c&`(`3`G`O`P`Z`]`/c\u{b}\" b9`l{a$ c4`Q`R`P\u{19}\
        4!/`e*?\" b3`VBo!Z`si\u{9}!X`S\u{d}+!W`t!\u{b}!W`rIW\" bP`itu!\"`b(\u{14}\" c@`+YG!,`w&F\"V`Z`\u{f}r|+ c*`3`;`=\
        `>`?`E`F`P`Q`.\u{4}\u{19}\" b3`\u{1a}8\\% c,`2`3`J`X#.!*`\u{4}NA!Z`\u{3}\u{10}f# cH`K`6i+!&`/VY# b9`G`\u{3}\u{a}\
        f!V`MJ?!X`3k\u{e}% c1`G`P`]``>1\" b]`t:}!Z`\u{1f}Y\u{1}# cA`P`7)N# b1`3`Z\u{15}\u{e}!Z`xDw!,`7,\u{1f}!X`47k\"\"\
        `1`r\u{15}o* c(`*`1`3`<`?`K`P`]`U^\u{f}!W`\u{17}\u{f}c!\"`}\u{7f}m\" b]`\u{12}z/\" bZ`[j,!2`['Z!1`\u{1a}[e( c1`\
        >`G`O`P`W`X`'t%\" b]`\u{1f}.Q) c3`4`G`J`L`O`V`]`\u{f}Dq$ b1`O`]`s\u{10}$!1`\u{0}1s# c7`F`\u{7f}]\u{4}!V`QA\u{f}\
        !Y`) D!1`O\"V!%`\u{17}Q\u{b}\" b]`u2[!Z`rsk!'`\u{e}\u{1}\u{9}\"Y`Z`+a3!&`IoJ\" bP`X[L!Z`\u{18}8,![`f\u{6}\u{a}\"\
         bG`eG+!Z`T\u{e}5!Z`\u{18}j>!1`\u{c}.\u{a}\" bO`n(W# b3`J`=(.!W`4x4!*` Fd!!`41\u{9}\" b3`QK\u{12}!\"`\u{3})!\" \
        b3`W,\u{a}!&`\u{8}p2!1`W{F!%`\u{b}3p( c3`4`@`H`L`R`W`\u{11}=|# b1`N`\u{4}C|#\"`#`1`\u{d}v\u{3}$ b'`1`3`\u{4}\u{4}\
        \u{7}# c3`G`Q8\u{4}\" bO`\u{11}23!1``K\u{12}!,`L\u{1a}R\" bP`vpB!%`zUw!Z``P,!U`<?]\" b3`Y\u{11})# b1`7`\u{0}#b!\
        X`\u{1a}s{!1`!R|* c1`3`4`F`J`O`P`Z`]`{(\u{18}# cO`]`O\u{9}^!Z`:/\u{8}!1`\u{3}N^!1`H\u{1b}\u{17}!1`R=\u{1d}\" bZ\
        `hu4& c:`G`Y`Z`]`s\u{1}c\" b]`kY\u{e}!1`\u{5}f`\" bP`{3\u{1e}$ c#`3`K`:Oy!%`;\u{3}\u{1d}# bK`L`\\=+& c*`1`3`?`]\
        `/C\u{1c}# b1`]`\u{e}!3!1`\u{d}HA\" b]`gxt!\"`u,|!Z`MG\u{4}# b%`]`oX\u{1d}!1`\u{16};o# b,`G`iX\u{8}\" b3`=\u{7f}\
        ># b1`3`\u{12}yO% c1`3`G`]`\u{a}p[\" b3`Zq\u{17}!$`jx\u{f}# b1`P`{CB!1`zdu& c3`N`O`P`Q`ih\u{1e}!1`\u{15}J/# b,`\
        =`\u{e}bn$ c3`L`O`(_g\" bQ`\u{7}gM!$`\u{1f}\u{14}\u{19}$ b,`=`]`b`\"% c4`C`L`R`F\u{7f}e# b1`P`\u{0}b\u{1}!W`\u{5}\
        n\u{d}# b1`G`\u{5}x\u{13}# b3`O`(w}$ b\"`,`N`%=Y!\"`D{\u{15}$ c1`3`P`M3<\"#`1`~~D!Z`2DW!1`~\u{f}P!1`W&\u{7f}$ c\
        3`4`V`N\u{2}\u{8}\" bL`GpK\"V`Z`\\\u{10}w!%`t;\u{1}!U`c<\u{12}% c3`A`G`Q`WRE$ c3`A`G`\u{1e}IM# b1`]`]]f!1`\u{2}\
        \u{1f}N!1`0\u{b}$\" bP`\u{1f}}d% c1`O`P`]`HiB\" b7`N\u{1e}\u{15}+ c3`>`K`L`O`P`Q`W`Z`]`#']!1`wRe# b1`4`\u{f}7h!\
        %`]q\u{17}$ c3`4`O`\u{14}i\u{7}!%`<\u{1a}\u{1b}I c!`\"`#`)`*`,`1`2`3`4`5`7`8`:`;`<`=`>`?`A`B`E`F`G`H`I`J`K`L`N`\
        O`P`Q`R`V`W`X`Y`Z`]`yZH!X`Y*^!Z`%@k\" c3`*im!1`\u{2}eF!Z`\u{8}c\u{13}\" b]`\u{10}\u{7}t\" bP`0I{' c6`;`F`N`O`X`\
        \u{7f}>7\"V`Z`,\u{10}_!\"`g\u{9}\u{11}5 c1`3`4`5`;`<`E`F`G`K`N`O`P`R`V`W`Y`Z`[`]`0J?!Z`1\u{1c}]!1`\u{18}sA!Z`RM\
        \u{f}$ c)`7`;`(4$!Z`1;s![`\u{13}\u{10}w!Y`nz:!1`\u{6}Pt!Z`,\u{19}S& c)`,`3`<`P`\u{17}\u{11}_$ c1`7`]`.fv!1`X\\\"\
        $ b!`1`]`9:\u{d}# b1`]`|\u{19}/!1`(3U# cO`Z`P:f$ cL`Z`]`_T~!Z`c[\u{7f}# c1`9`S\u{1b}\u{19}!1`Bg_& c0`1`8`9`G`\u{1d}\
         h!1`o=<!Z`5Pd\" b]`8\u{17}\u{10}# b,`3`\u{12}#\u{1d}!/`-\u{a}=!W`u:@!W`F/%# b1`K`!bD!\"`F|E!%`,\u{7}J# b#`=`T\u{6}\
        \u{a}!1`|rE!1`s/\\!$`t*#!V`\u{a}W** c3`5`G`O`P`R`V`Z`]`\u{15}\u{c}\u{7f}/ c,`1`3`4`5`8`9`>`@`G`O`Q`W`Y`jP1!Z`\u{12}\
        \u{b}F' c1`3`4`K`P`S`\u{9}a\u{7}!1`*X>!Z`%*F# c3`O`.sR$ c)`<`]`5\u{1a}S!#`GCk!1`W\u{0}I\"!`/`\u{e}O\u{2}\" b]`y\
        !'!&`DW\\\" bW`oU]!1`q#g\" bP`\u{1f}1m!\"`f\u{8}\u{9}!1`\u{14}Q:\"#`1`J\u{1a}e!Z`\u{b}9\u{9}!Z`\u{1b}\u{1d}M!1`\
        /&[!1`\u{c}S\u{c}!$`y%\u{17}J c3`4`5`6`7`8`9`:`;`<`=`>`?`@`A`B`C`D`E`F`G`H`I`J`K`L`M`N`O`P`Q`R`T`U`V`W`X`Y`Z`[`\
        ]`vD.$ b\"`1`]`yX\u{15}# b1`P`y\u{5}\u{1e}# b2`5`\u{d}\u{1c}j!1`\u{6}<~#V`W`Z`n#\u{15}. c1`3`5`8`9`:`<`?`B`E`N`\
        W`]`v\u{7}\u{1d}!\"`ekF% c1`3`I`J`B;w!Y`n\u{16}Z\" bI`S\u{0}?!*`\u{7f}$R!1`\u{0}8O$ c<`O`]`z5(# bP`U`~#?!1`!QE!\
        X`9zP\" b>`\u{13}`c!!`\\\u{c}v!!`*,\u{f}# cO`U`Df4% c#`3`<`P`p'M!*`T'#& c*`1`3`<`Y`00\u{1c}# b1`]`,>5!&`X;Q# b3\
        `U`.\u{11})\" bO`YZ!\"#`1`\u{12}]:!\"`\u{17}i@!V`\u{4}\u{5}x, c,`3`7`8`=`B`C`K`L`O`V`\u{3}/9!Z`>vZ!1`g\u{3}\u{8}\
        \" b?`a\u{10}Q\" b3`z\u{4}_# c3`X`\u{13}*d# b1`N`!(\u{1e}\" bY`\u{1b}\u{1b}4\" c]`\u{f}\u{c}#\" b]`\u{e}QT2 c,`\
        1`3`8`9`:`;`=`?`A`E`G`K`N`O`P`]`f\u{1d}U# c3`O`\u{1b}1`!#`n\u{9}\u{3}\" c3`L ,!1`F\u{1a}i\" bQ`ZjG: c1`3`4`5`7`\
        9`:`<`=`>`?`A`B`G`I`J`L`N`O`P`Q`W`X`Z`]`Ali$ cG`Z`]`x\u{9}2% c3`G`O`]`J\u{4}6!\"`$w<!%`Y(F#)`*`-`\u{1c}xR? c,`1\
        `2`3`4`5`7`8`9`:`;`<`=`@`B`E`F`G`H`J`K`L`N`O`P`U`V`Y`Z`]`[G0!*`0V^% c3`4`=`@`eNV% c,`1`3`N`ybq!1`{W{!1`.FG\" b3\
        `Do-\" c]`\u{e}Ix\" b3`\u{0}b\u{f}$ c1`3`G`sG!\" bP`d 2!\"`=\u{1c}h\" b3`Oi\u{e}\" bW`N/J#U`V`X`c\u{4}]$ b1`G`]\
        `\u{d}\u{6}[!\"`!QA% c3`<`P`Z`SYl!U`u(u$ b1`P`]`\u{b}x\u{3}!\"`\u{7}B\u{13}\" b4`H'7!*`v\u{d}T# b0`9`\u{9}=Y# c\
        3`X`\"@g!%`\"u#\" bR`(EJ!1`\\\u{15}b) c3`5`=`C`L`O`P`U`\u{12}\u{14}+!Z`+T)# b1`3`9).!Z`\u{b}\u{18}m!V`\u{1c}sI!\
        Z`LeS!%`\u{18}+x$ c?`O`Z`z\u{1}\u{19}!U`[0&!%`(eD# bL`X`/j\u{1a}' c'`*`1`3`Q`]` g\u{e}!U`F@X$ b1`3`Q`\u{5}\u{3}\
        \\# cO`R`FWn!\"`Gf\u{12}# b*`3`BA\u{2}# bU`V`+!_% c2`3`?`O`[\u{11}n\" b3`zp\u{c}$ c1`K`]`,](!1` vI!V`\u{1a}lU!V\
        `q\u{1a}\u{5}\" b]`|\u{9})!1`FB-\"U`Z`\u{9}dr\" b=`L-\u{1a}!Z`o;,!*`v4\u{8}# b%`>`j,\u{13}!1`+d9!/`r\u{14}=!1`U\
        ?m$ b\"`1`P`i\u{16}\u{16}$ c3`4`R`\u{8}<A!1`\u{18}WK' c3`4`5`@`P`R`\u{18}t\u{c}& c,`.`>`B`Q`sL|!Z`cY\u{1a}% c1`\
        3`<`Q`!9k![`$$w\" c<`\u{4}\u{14}\u{14}7 c1`3`5`7`8`9`;`<`=`?`E`G`J`L`O`P`R`U`V`Z`[`]`\u{0}I\"# b2`3`HS\"& c2`3`\
        6`F`P`iyI$ c1`3`]`@\u{1}d!\"`>oo!%`l&$% c,`3`6`9`@\u{c}Q$ c3`7`O`s\u{18}\u{5}!Z`\u{15}3\u{1b}!/`\u{1b}4\u{1d}!1\
        `3X\u{3}$ c1`L`O`)af- c,`1`3`6`H`I`O`P`Q`V`Z`]`\"\u{15}\u{16}% c7`:`D`W`z%A) c1`3`;`E`N`P`Q`Z`D]f!1`syx!1`+&6# \
        b1`O`\u{0}\u{13}>!Z`\u{6}uE!1`j\u{1c}P& c!`1`3`O`]`\u{18}\u{6}a\" bP`1g4\" b3`!0c!1`lHd!U`&Ze!%`wus!1`AR\u{0}I \
        c!`#`*`,`3`4`5`6`7`8`9`:`;`<`=`@`B`C`E`F`G`H`I`J`K`L`N`O`P`Q`R`T`U`V`W`X`Y`Z`\\`]`J~W!U`~t\u{9}!1`\u{1a}DH\" bO\
        `\u{1b}\u{b} \" bK`JO!\" bP`u(%#T`Y`\\`\u{d}{?!1`3WZ# b3`O`\u{1f}1 \" b7`@|2\" bP`\u{7}gP!Z`nh\u{19}$ c*`3`Q`$*\
        S\" b8`3]t!Z`n\u{12}\u{11}!*`#E/\" bZ`T\\1!#`2< !Z`=\u{5}\u{3}!1`'\u{1a}Z\" b]`2J\u{8}# b3`Z`\u{1b}|\u{16}!$`|g\
        '!1`B?*# b3`P` Xf(3`5`E`M`P`V`[`]`cQD!&`j\u{19}\u{b}!\"`0\u{5}5' c6`D`N`P`V`]`1II\" bO`C@)$ b\"`1`3`pT1$ c1`3`G\
        `}><!X`B^v\" bP`\u{12}cz\" bG`^L=\" b3`7Fu!$` \u{16}\u{1}!#`:X\u{4}!Y`U9\u{12}![`'A)!1`B<N\" bP`\u{1d}\u{1c}9!Z\
        `?CT!1`3\u{12}., c,`3`4`5`6`G`J`K`O`P`V`&=\u{17}!#`a\u{16}-!V`\u{a}\u{2}0!W`\u{f}m6!%`4qP!V`#l\u{c}!$`dP\u{7}$ \
        c3`6`B`?6\u{1a}\" b3`<\u{0}+\" cR`Xf;!Z`~.s\" b]`\u{17}\u{8}-!Z`1y3!U`&F5% c2`P`Q`]`MIN\"V`Z`\u{5}C.\" bL`4R0\"\
        U`V`oA`& c3`K`L`P`Z`P\u{1f}\u{14}!Y`W?@!!`@\u{1c}\u{1}!1`4o\u{e}\" b3`l\u{4}1( c3`9`:`=`G`R`]`gdC\" bJ`iQ\u{2}\"\
         bF`SR\u{c}% c2`3`J`O`czn#T`U`V`$E\u{b}!\"`y<\u{7f}!Z`|e\u{a}!%`\u{10}dZ!$`]'c# b1`3`\u{19}\u{2}r\" b]`W>\u{1f}\
        # cE`O`\u{1}Bd% c@`I`O`Z`F\u{6}}\" b]`2>+# b*`Q`mhf= c1`3`4`5`7`8`9`:`;`<`=`>`?`A`B`C`F`G`H`J`K`L`N`O`Q`R`W`]`x\
        \u{1c}\u{4}% c1`3`>`G`e6N!S`.3\u{f}\"Z`[`26\u{1c}% c1`P`Q`]`{1L$ c)`3`<`c\u{3}\u{3}!V`qO\u{15}\" b3`0]G\" bQ`z\u{13}\
        I# b#`]`\u{b}\u{b}`!U`b=i\" b3`1\u{10}\u{18}![`\u{18}j=% c3`4`Q`R`\u{3}\u{1d}?# b1`9`lb[& c,`3`E`R`[`\u{8}Jf#T`\
        U`Z`\u{a}\u{1e}g!1`+D{!#`izC\",`1`=w\u{1d}\" b3`>,=% b,`2`K`P`\u{1}TO( c\"`1`3`=`G`P`]`:vP\"(`,`\u{15}h\u{1b}#U\
        `V`Z`cs_!1`]\u{11}F!Y`D__\" b3`g'j!Z`g(k\"U`V`Imh\" cZ`\u{e}\u{1a}u!1`e_)# b1`]`8OK!Z`2\u{7}R+ c1`3`8`K`O`P`V`Y\
        `Z`]`)<Z\" b]`<{\u{d}!)`\u{9}\u{17}20 c!`/`1`2`3`9`:`=`?`I`J`K`O`P`]`\u{0}\u{3}Z!1`l;y\" b]`>\u{9}\u{3}, c3`8`?\
        `H`I`O`P`Q`V`Z`]`\u{19}\u{1f}\u{19}\" b3`)KQ!1`AQf0 c1`3`9`F`G`K`L`O`P`R`V`W`X`Z`]``\u{0}x\"U`V`h\u{5}4!U`\u{b}\
        SE!V`Ho%!Z`7N,\"T`Z`LU3!Z`\u{e}mG!!`F%#\" b5`)Be!!`w\u{19}\u{6}!Z`\"!Q\" b]`A\u{1}s!$`aa\u{4}\" bR`}>\u{6}\"#`1\
        `\u{1e}L\u{9}\" bG`\u{2}~,!,`O\u{f}=( c1`3`7`O`P`Z`]`@3R!Z`DyU!V`:n|##`$`1`lr\u{7}# c3`P`\u{9}<\u{16}!Z`\u{16}\u{13}\
        (# b1`L`\u{e}&s!!`2x\u{7}\" bG`\\{S!Z`\u{6}s$# b#`?`}}+% c0`1`7`G`^0,!V`L\u{19}j!1`j7s' c1`2`3`F`P`]`8\u{7}^$ b\
        #`1`]`h{m\"#`,`$t\u{7f}!1`\u{6}5?!Z`V\u{7}|\" b3`\\\u{15}\u{5}\" b3`@i\u{14}# b3`L`he=5 c+`1`2`3`5`8`:`=`?`B`E`\
        I`K`L`O`P`Q`U`Z`]`t=\u{4}!\"`@\u{16}\u{16}% c(`3`O`Z`Pq<# b#`3`:\u{12}l\" b;`+1\u{6}\" b3`?\u{a}\\!*`Ge\u{18}!1\
        `qi0\" b3`!P@!V`],L!1`m|R\"V`Z`qkf$ c4`9`P`WG@!Z`r&g\" b]`\u{18}\\$\" cO`%L,$ b\"`#`3`@\u{1c}O!1`\u{16}o|# b4`F\
        `\u{10}D\u{e}!1`\u{7f}\u{3}\u{11}\" b]`\u{13} \u{1f}#V`Z`[`D$&!%`m~(\" bB`S'W!1``\u{9}]!1`\u{18}n-' c0`1`<`P`X`\
        Z`9\u{0}\u{e}!%`>@B$ b*`1`P`m4`!U`X\u{13}\u{3}\"W`Z`\u{1e}q;!#`\\Lu!)`\u{10}H\u{6}!Z`:-d\" c?`\u{8}\u{14}H!Z`\u{10}\
        8U\"U`Z`\u{1d}gN!1`\u{19}D~!&`\u{1},M# cP`V`$ja# b3`P`b)k\" b]`)\u{1}!( c1`3`5`6`P`V`Z`cx/# b#`G`\u{18}XY!U`$8\u{14}\
        !1`s\u{a}\u{1f}\" bY`2;H) c#`,`3`=`G`J`O`]`[\u{e}x!1`l!\u{11}% c1`3`5`Z`S6\u{8}!\"`%_t!\"`\u{2}\u{17}-\" bO`'y]\
        \" b3`$u\u{1e}& c#`1`3`?`P`]pI!Z`\u{3}\u{18}\u{d}!Z`+|5# bO`U`KSU!1`I\u{e}6!V`.RN& c3`6`=`O`U`[ws\" b:`\u{2}\u{6}\
        \u{1e}!1``2,!$`A\u{0}Y\" bH`/\u{b}`!#`2Z\u{14}, c2`3`5`?`E`H`I`O`R`U`V`\u{5}(2!1`\u{1f}O'\" bK`TLv!U`\\f}!$`$p\u{e}\
        # b3`O`\u{d}*\u{13}# b1`3`u\u{e}A\" bL`\u{1d}i[!Z`'Ph$ cH`K`P`\u{4};4!Z`YkM!S`3\u{19}\u{18}!1`\u{7f}\u{1b}d\" b\
        @`$1z. c3`5`<`=`?`G`H`K`L`O`P`U`]`S9D!1`Pyq5 c$`1`3`4`5`6`<`>`?`G`J`K`L`N`O`P`R`V`Z`]`3@\u{1}#V`W`[`o\u{1c}a!&`\
        \u{14}$o% c3`J`P`]`z\u{e}=# bO`]`G+\u{1}\" bV`=\u{1f}.\" b3`4H?!#`Pe|\" bX`.1\u{5}!1`X\"7\" b]`/%4!Z`\u{d}N7\" \
        bO`G\u{6}8\" bP`C\u{10}v# b#`]`\u{1f}*'# b1`D`6j9!1`,Sq!1`,Py\" bN`C\u{9}\u{11}\" bP`3+c# b1`3`\u{1a}\u{1f}\u{10}\
        $ c3`4`E`]?\u{1f}\" bJ`ct\u{4}!Z`\u{6}D0& c1`3`N`P`]`U:c!1`\u{4}^q!V`AZZ\" b]`qcr\" bQ`*+j# b\"`7`p|\u{11}& c3`\
        L`O`Q`U`<o\u{1e}\" b]`\u{9}\u{4}*!\"`\\!;!1`+\u{18}\u{1}% c1`3`N`P`\u{d}U\u{11}!1`OCR!Z`hsa!Z`Qdq$ b1`J`O`U\u{1f}\
        \u{d}% c#`3`G`Q`[>\u{1c}4 c1`2`3`4`5`7`8`<`?`C`J`K`L`O`P`R`W`X`]`g.\u{1d}\" b3`G)R!1`e\u{18} \" bZ`I e!1`cIx\"V\
        `Z`5C3!#`nm=!Y`pjZ!1`+nZ!\"`Y\u{13}]!1`&Lc!1`\u{18}I\u{9}\"#`*`bB5\" bP`qgl\"%`1`>n\u{0}\" bP`8[J!1`o^`& c,`3`O\
        `P`R`+Z&##`,`2`\u{1d} 8( c1`3`5`K`O`P`R`W\u{1b}C# b1`3`\u{6}\u{3}[\" b@`\u{c}[\u{18}? c%`,`0`1`3`4`5`6`7`9`:`;`\
        <`=`?`@`B`E`G`K`L`N`O`P`Q`R`U`V`W`]`etM!1`\u{a}#t![`3JH\" bP`\u{1d}2g%U`V`W`X`Z`a\u{8})!1`@59& c,`2`3`G`K`Mr\u{1a}\
        \" b4`j#\u{1e}!1`{bT!#`Q\u{12}|\" b7`\"+\u{f}!1`\u{11}RX!Z`\u{17}C6!1`c\u{e}\u{17}!Z`6x\u{4}# b1`O`W\\\u{7}!Z`/\
        ;\u{1e}!Z`)\u{f}*\" b3`0\u{10}<# b1`3`\u{1}FN!Z`\u{19}G_!$`\u{b}\u{b}f!1`\\\u{3}o!Z`R,\u{7}!1`Yt\\# b1`]`~%\u{19}\
        !1`JT\u{1f}\" c3`(\u{1a}R!1`MbS!\"`\u{7}%\u{8}!%`YP#\" bR`=6_!V`\u{f}td!W`Kk$!%`\u{15}\u{1c}[% c2`3`K`P`]*h$ b1\
        `?`N`.&\u{1e}\" b]`\u{1d}\u{a}>\" bO`O\u{1f}[$ b1`R`Z`H@\u{12}\" b3`eh\u{18}'S`T`U`V`X`Z`[`w(0\"#`1`zV\\% c1`K`\
        O`P`h\u{12}Z\"Z`[`\u{d}1\u{d}![`w%\u{10}\" cG`\u{1a}\u{14}-\" bK`1~5!!`f?G\" b]`$P;\" bP`\u{5}9M\" bP`w}\u{e}!Z\
        `&r\u{10}# bG`W`]'\u{12}\" bG``%,4 c1`3`4`6`:`>`?`@`D`G`L`N`O`Q`R`U`V`Z`]`.\u{f}Y# c3`Q`%_\u{1d}!1`,I\u{1e}!U`\u{a}\
        :)# cO`Z`T\u{1d}f\" b]`\u{b}fr+ c1`3`4`=`G`N`R`V`W`]`\u{1b}\u{c}\u{7}!W`\u{1d}\u{8}\u{2}!Z`PPE/ c1`3`4`5`:`?`@`\
        B`E`G`K`N`P`R`E2n\" c]`\"\u{1a}n\" b3`S\u{c}\u{13}* c#`*`3`J`L`O`P`Q`]`X@C!Z`?Zc# c3`I`\u{5}\u{3}\u{a}\" bP`:\"\
        ]\" bQ`)\u{6}I!Z`\u{12}2\u{4}!Z`\u{3}vY# b#`]`+r`!1`=;\u{5}\" bG`_Q?!X`8;\u{a}( c3`<`E`O`P`Z`]`m\u{14}.!1`M\u{16}\
        \u{14}!V`4v;!\"`\u{2}\u{1b}<# b1`3`^C<\" bP`\"^H% c1`9`H`]`7%j!\"`\u{4}-|\" bV`K\u{11}.\" b]`,^]!W`\u{1f}]j!Z`2\
        1D!V`w^]!$`#\u{14}j!X`-\u{19}[!1`gi\u{5}$ b1`@`P`Zh\u{1a}& c3`G`O`P`]`P0C) c3`5`<`G`L`O`P`]`\"rQ\" c7`aoq$ c(`=\
        `I`\u{d}Bw% c1`G`O`Q`Aw$!%`SO;\" b3`x\u{11}E\" bP`-TX!\"`RY\u{1a}!Z`\u{b}'3# b1`K`a0V$ b1`K`]`Qey!1`$\u{7}\u{12}\
        !1`\u{18}N\u{1e}\" b]`H\u{b}[!S`7uC\" b]`S\u{8}E!1`!\u{1}G!Z`ta\u{e}\" b9`Yu,!1`\u{c}D7!\\`kV\u{1c}\" b4`/\u{1b}\
        \u{2}\"V`Z`\u{1f}>\u{1e}$ b2`3`J`-6\u{c}!*`,\u{3}%!U`<35!*`S\u{1f}M\" bH`\u{19}\u{e}P\" b9`sHG!Z`Hje!1`G-[!,`j4\
        \u{d}!V`W\u{11}q\" b]`*m\u{d}\" cZ`q\u{7}\"\" bP`PJR\" cO`s$\u{17}!Z`\u{a}\u{8}\u{1e}. c)`1`2`3`<`=`H`I`J`K`O`P\
        `U`D\u{b}0!1`3\u{10}M$ c3`G`Q`K5?\" b?`\u{1f}\u{b}4( c3`G`N`O`P`X`]`nPX# b1`3`\u{c} ^!U`4\u{12}r\" b3`\u{2}d\u{1e}\
        !Z`U;A!&`iI$# bQ`U`\u{a}a4!1`h3D\" b3`+A_!!`V_i% cF`P`Q`Z`Kw.!1`\u{c}D1\"#`1`aUT\" bP`mT\u{0}!1`@/\u{19}# b3`N`\
        7e9!$`{u^\" bN`e^\u{0}!1`i\u{2}\u{0}- c3`5`?`@`G`J`L`P`R`W`Z`]`xyk!1`jo$# b*`3`**6![`\u{1c}o\u{5}$ cJ`O`R`$O0\"\
        V`Z`j\u{1b};$ b1`R`]`OBI!U`\u{6}L]\" b]`5\"s!Z`<bu!U`2(\u{19}\"#`1`]3\u{0}![`NN)!U` \u{b}:\" b3`'-n\" b3`+;s!1`\
        A\u{1f}W!'`1\u{18}l!Z`\u{f}\u{1b}}!1`?#\u{1f}#U`V`[`\u{d}\u{9}F!1`;\u{1e}j!1`/@~!\\`YM~!1`Y`\u{11}!\"`\u{7f}Bg!\
        Z`PGr!,`\u{1a}\u{f}}!\"` `5+ c,`3`8`<`J`O`P`Q`Z`]` [+$U`Y`Z`[`d8M!1`AQ\u{19}\" b3`\u{14}z&!1`8o@!U`2'K1 c,`1`3`\
        4`5`6`9`@`A`E`G`J`N`O`P`V`)\u{16}Z# bU`V`l*I!V`&=J!/`*\u{18}T!X`_m[\" bO`\u{15}jc\" bP`\u{3}O\u{1d}% c4`?`O`]`~\
        h'!#`U)U!1`+{W!S`'Ab) c1`3`4`?`G`O`P`W`y^M!#`\u{e}\u{1f}$& c3`:`L`P`]`\u{3}\u{1f}&!%`\u{f}Y=!V`\u{15}WE\" cG`Om\
        \u{0}!.`\u{13}\u{17}\u{16}!Z`P\\f# b%`]`8\u{e}l!Z`u#\u{16}!,`hq$# cR`]`\u{6}m@# b4`S`!J\u{2}' c,`1`3`:`P`]`?i\u{1f}\
        !1`\u{e}\\A\" bL`\u{15}Jt\" b]`*\u{e}\u{3}!\"`Ky}( c1`3`:`A`E`G`P`\u{1}\u{1c} ) c3`4`5`6`L`O`V`]`2;=!,`O?D\"#`1\
        `P\"\u{1d}\" b3`+\u{14}H!Z`vE{!1`;$|# cZ`]`)~\"!1`\u{15}Mp!V`1c;& c3`5`N`P`Q`\u{9}Xw# b4`O`( \\# cY`]`p\u{15}v\"\
         bP`\u{e}Ke\" b3`!d\u{1f}\" bZ``TG!U`_:g!#`\u{15}h\u{8}!Y`M*\u{12}!V`\u{a}\u{1d}6\"V`Z`9+p$ c*`3`?`imw\" cX`+|\u{e}\
        #U`Y`Z`3H\u{f}& c1`2`3`K`P`\u{12}p\u{1a}\" b]`\u{1}+8!$`,\u{15}\u{f}!Z`hEL!V`g=_\" b]`K\u{e}\u{14}\" bJ`UOw' c/\
        `1`9`G`J`N`5=\u{1f}!U`\u{1c}el\" b]`\u{1c}Sr$ b1`3`4`>I|!1`\u{1c}z1\" b3`\u{15}m4# cX`]`;08!V`CpK!Z`\u{7f}\u{14}\
        \u{7f}\" b;`\\1\u{7}!W`M\u{6}l\" bG`$#\u{3}!Z`p~\u{13}# b1`3`\u{17}\u{12}\u{e}!V`'&7# b#`3`'MR!&`:-W!\"`\u{12}p\
        p!1`uT\u{5}% b(`,`.`;` 3%\" b]`M7.!1`y;z$ c7`L`O`m}f$ c0`9`:`\u{12}:u$ cH`O`]`C3\u{6}\" bO`x\u{10}@\" b3`\u{7f}\
        |[' c!`1`W`X`Z`]`\u{18}1`# cG`O`''r\" b]`\u{8}l\u{1f}!U`VpW!.`)7[$ c3`K`P`oCb!2`4e{!1`\u{5}Wi!1`Z \u{1c}\" c3`\u{2}\
        ux$ c3`?`S`JE\u{2}!V`H\u{3}\u{15}\" bI`bfE\" bP`f(}!Z`>?~\" bH`[w=\" b3`\u{12}&w!%`|:w7 c3`4`7`8`:`;`=`@`C`F`G`\
        H`K`L`O`P`R`T`V`W`X`]`0>4!X`Wf\u{15}\" bN`K\u{12}\u{a}!1`\u{1d}t \"#`1`\u{1c}\u{6}\u{16}!Z`$fT\"V`Z`\u{1e}d}!1`\
        \u{b}`\u{0}\" b3`5j\u{15}!1`?\u{1f}(\" c3`B#I& c*`1`3`?`O`@^E\" b7`KtR\" b]`XC3!V`\u{a}Nt!1`\u{16};v& c,`0`3`9`\
        :`\u{1}:K$ cN`P`]`\u{e}|L# b1`O`\u{4}>T3 c#`,`1`3`5`8`;`>`A`B`G`K`L`O`P`R`Y`]`\u{d}hQ!Z`\u{3}\u{6}\u{1b}!1`=\u{1}\
        %\" bX`?j?!Z`i\u{18}U!\"`?*\\3 c,`1`3`4`9`<`?`A`B`F`G`N`O`P`Q`R`V`X`<Ob\" cL`O\u{1d}\u{1f}!1`H~S!1`\u{1b}ya# b1\
        `P`w\u{11}c\" b3`'\u{5}o!&`J\u{1}\\& c1`L`P`Z`]`v\u{3}]!1`>\u{17}\u{14}\"\"`,`W\u{19},!1`\u{2}$K\"*`1`c\u{4}(\"\
         bG`Pk(\" b]`U^M!%`6\u{18}\u{7f}# b3`O`}\u{12}!\" b]`F\u{6}#\" bP`}SV!U`*`]!1`\u{0}7\u{6}!V`\u{2}& \" bZ`s\u{e}\
        r5 c!`\"`,`0`1`3`5`6`8`9`<`B`G`K`O`P`Q`U`X`]`\u{13}UG!1`\u{f}j[!%`6S\u{e}$ c1`3`5`\u{1a}\u{1f}\\!1`q,x!2`k}J!Z`\
        qIe!Z`i\u{5} !V`S7O!1`\u{13}m[\" b3`*__\" bP`G9j!X`Lpo# bG`]`|;s!1`xB~![`)Tf\" b@`T\u{b}(!1`\u{1e}m=!Z`\u{1d}Vb\
        \" b]`\u{1b}\u{1b}c% cH`J`O`U`\u{a}R\u{1d}\"\"`1`(%&# c3`5`kX_# b#`3`\u{12}q\u{a}\" bK`/\u{5}\u{17}\" bO`e\u{12}\
        $$ b1`3`O`\u{b}H4# b1`]`\u{1b}QI\" b3`\u{2}\u{14}c%S`T`U`V`X`}P\u{a}!V`hlg\" bP`\u{1e}Ry!Z`X1\u{7}# b1`3`vK\u{f}\
        !1`-}!!Z`{\u{11}!( c\"`#`,`3`G`P`Q`m=0& c3`<`P`Z`]`+73!1`\u{1f}/\u{0}# b#`3`&SM\"#`1`\u{1f}\u{1a}l![`\u{a}\u{9}\
        v# b1`P`c%\u{1a}!1`E(!!Z`h''!T`\u{11}\u{15}\u{f}!1`h\u{1f}=!#`nzm\"#`1`~:p!$`\u{19}#,!1`DeB# b<`B`&6I\" bG`\u{9}\
        %~\" bJ`#I\u{4}\" b3`Ry)!1`;F^!U``r^!1`>kl8 c1`3`4`6`7`8`9`:`;`<`@`B`C`F`G`J`K`L`P`R`W`X`]`1~<& c1`3`=`P`]`QB)!\
        Z`-\u{15}\\\"(`1`*E}![`\u{1f}\u{0}\u{16}# b1`]`\u{e}F7\"\"`#`\u{1e}IC( c\"`*`,`1`3`;`Q`\u{15}n\u{a}!1`\u{6}\u{1e}\
        \u{f}!1`^};' c1`F`L`N`O`Q`\u{18}\u{2}X!T`\u{1d}\u{1a}e!1` T}!1`&,$+ c,`1`3`K`O`P`Q`Y`Z`]`9Bc!Z`\u{1b}Jf!1`\u{5}\
        >k# bP`]`[\u{7f}L!1`Q1r, c3`6`@`F`K`N`O`P`Q`Y`]`:\u{6}\u{11}!1`3.\u{1f}!Z`XK_% c3`H`V`Z`M?b!(`PD\u{a}!V`\u{13}C\
        \u{1b}\" bZ`\u{b}hi!V`wus\" bJ`A0|( c#`,`1`3`I`M`P`7+!\" c5`Mn\u{9}\"W`Z`Wn\u{11}& c3`;`G`P`Q`\u{e}+'83`4`6`9`:\
        `<`?`@`E`F`H`I`J`K`L`N`O`P`Q`R`V`W`Z`]`=Y?$ c1`3`P`}vQ!1`h5\u{3}, c$`*`1`3`5`I`O`P`Q`Z`]`12\u{a}. c1`3`4`5`B`G`\
        J`N`O`P`R`W`]`2\u{4}%A3`4`5`6`7`8`9`:`;`<`=`>`?`A`B`C`D`E`G`K`L`N`O`P`Q`R`T`U`V`W`Z`[`]`lbM4 c#`&`*`-`1`3`5`7`8\
        `;`A`B`C`F`L`N`Q`R`Y`3LV\" b7`M\u{a}v\" c]`\u{9}a'!1`>}p!T`\u{4}Uu\" b3`q19\" b:`k>I!1`c9U# b3`]`}\u{19}*!1`< \u{1e}\
        \" bJ`kj/!U`7F_\" b]`b\u{8}x# b#`]`h\u{16}#!1`VLw!W`xv\u{1d}!V`<B@4 c&`(`1`3`4`6`;`<`A`B`C`F`G`K`Q`T`W`Y`]`jC~%\
         c1`3`G`P`T5\u{16}\" b3`\u{5}B\u{16}!,`\u{8}\u{b}9\" bH`\u{e}0>!U`\u{11}\u{11}S!W`\u{19}zn!T`\u{17}\u{16}\u{1b}\
        !1`t1Z\" b]`U\u{9}^!$`A\u{6}\u{12}\" b@`\u{14}F $ c?`G`R`%My% b#`1`3`P`\u{11}G|!/`:3\u{11}!U`nZM!U`\u{10} ~!,`\u{1b}\
        \u{14}7\" b]`&4K!%`\u{8}\u{7}h!1`i\u{c}f\"U`V`\u{10}\u{1c}n\"W`X`\u{3}\u{9}W!1`\u{e}\u{12}7!*`Rc^!1`V~m!1`P\u{9}\
        b!1`nF!!1`}_J\"!`1`&:f!W`W\u{9}\u{d}!1`\u{15}\u{1e}\u{16}# b,`K`\u{1}qH\" c]`\u{1b}\u{1a}\u{16}\" b3`u.=% c3`5`\
        6`G`Nf\u{12}\" b]`%\u{3}!!Z`!\u{2}_\" bJ`[}a\" b5`\u{4}\u{d}\u{0}\" bZ`C\u{1c}T!/`\u{16}%d\" bK`3}?!Z`f\u{18}\u{b}\
        & c*`/`1`3`]`#\u{c}\u{13}!V`m\u{5}N# b,`G`)ir!1`S\u{8}\u{e}!Z`Hz\u{14}# b@`J`S$U\" bP`z\u{1}^\" b<`\u{16}hc!Z`@\
        ng1 c#`0`1`3`7`8`9`:`?`@`G`N`P`W`Z`]`7\u{1e}\u{10}# c3`G`\\1\u{7f}!1`*O5!1`\u{14}\u{0}{!%`\\6\u{12}$ c,`G`X`'!\u{b}\
        \"*`1`m\u{7}'\"#`,`K|.\" b]`qxL- c,`1`3`8`E`G`L`N`O`Y`Z`]`\u{d}V_!1`\u{1b}oz!1`!\u{5}A# c<`O`NF\u{1}!1`;z#!W`ho\
        (#\"`#`,`?tK# bK`]`J[L\" bU`*\u{18}\u{12}!1`\u{8}\u{13}\u{1f}\" bR`l;7!,`8ei!\"`\u{5}![\" bG` G\u{1}) c,`0`1`3`\
        9`:`E`G`d \u{11}!V`=!\u{11}!V`8'\u{1f}1 c1`3`5`7`B`E`K`L`N`O`P`R`U`W`Y`]` W5!1`''\u{3}% c*`1`?`]`D\u{19}\u{1d}#\
         bM`P`]1\u{d}!\"`x\u{2}\u{15}# b1`P`o^]\"U`Z`\"Uu!*`\u{c}r\u{18}\" bO`axW# bV`]`9#$\" b]`\"*S#U`V`Z`0dZ# c1`]`\u{4}\
        '^- c&`(`1`3`;`A`B`G`O`P`T`]`U.\u{11}!1`(}r\" bO`,7N\" bP`L\u{3}^\" b]`,\u{7f}m% c3`J`K`P`wZ\"# c1`]`\u{a})'!1`\
        \u{1e}uP$ c3`G`]`Z\u{1e}{\" b]`+\u{6}\u{b}$ b*`1`Q`3\\J\" cW`i-l!V`\u{6}3.# bJ`Z`er\u{8}7 c1`3`4`5`6`7`8`9`B`C`\
        F`I`K`L`N`O`P`Q`T`X`Y`]`ql4!Z`x\u{1a}@\" b3`^uR$ b#`1`Q`Ro\u{b}!U`\u{1f}\u{3}\u{13}\"%`1`n\u{13}$$ c,`3`8`B\u{11}\
        7!1`{A>!Z`\u{1b}\u{1b}@!\"`?Ij!%` \u{1}j![`-DW= c3`5`7`8`9`:`;`<`=`>`?`D`H`I`J`K`L`M`N`O`P`Q`R`V`W`X`Z`]`\u{15}\
        iq!$`n3\u{15}\"\"`1`\u{19}9\u{1e}!,`8am!Z`\u{7}7>\" bP`8Kf\" b]`N\u{1}l\"#`1`i1y\" b;`\u{15}\"\u{e}- c1`4`9`B`F\
        `G`K`O`P`Q`S`]`Bs\u{10}$ c3`P`]`7Tc\" b3`6\u{6}:\" bY`EuH![`OR'\" bH`\u{6}N0\" b?`nx\\\"%`1`B4e\" b]`+ee# c3`O`\
        \u{10}\u{19}f!X`@>J!Z`\u{7f}\u{3}i!1`\u{1c}W\u{d}# b1`3`mQl!V`$^\u{5}\" b]`\u{17}^%!1`1\u{f}~!)`nK\u{17}\"U`V`\u{15}\
        \u{1b}A!1`o\u{d}\u{b}!S`(n!!1`CGD!%`\u{1f}hg!1`a~3!%`\u{10}]:!Z`t`&!\"`7b[\" bR`Bdl% c1`R`Z`]`\u{1b}\u{2}\u{7}!\
        1`\u{0}')- c,`1`3`8`:`G`L`N`O`Q`Y`]`J\u{10}z\" bO`%\u{e}\u{7f}\" bP`X\u{d}($ c3`=`N`o\u{1f}k2 c+`,`3`:`=`E`G`I`\
        J`K`L`O`Q`U`V`Z`]`;N\u{18}!Z`G\u{c}H!1`6B-!Z`T\u{1a}5$ c*`1`3`\u{7f}gi!\"`\u{9}C\u{c}\"V`Z`\u{6}}#!#`O\u{11}\u{10}\
        $ b*`3`]`#A\u{14}!1`\u{0}5*!&`Eb*!1`\u{5}+H!1`&\u{3}W& c/`3`7`9`:`A1\\\" bQ`hZ\u{e}\" b3`X\u{4}.% c1`3`L`Y`\u{11}\
        j\u{17}!Z`4#j' c\"`,`0`3`6`8` g8\" bO`\"BY!\"`1N\u{7f}!(`m\u{1c}i9 c#`%`*`,`3`4`5`6`?`E`G`H`J`L`O`P`Q`R`S`U`Y`Z\
        `[`]`T \u{4}% c#`,`3`G`\\q\u{4}!1`[@(& c3`I`O`R`]`z6r\" bP`u1\u{10}!U`X9X$ c*`?`P`2Xy\" b]`\u{12}[\u{b}!#`1&.\"\
         b3`l]e!*`)+s# bQ`]`;et$ c1`R`]`8P)\" bP`%\u{b}:!Z`\u{9}2|!1`uPH!1`esi!U`(o\u{13}!1`\u{1}Gk!U`Jq !1`Wn*\" b]`?s\
        .\" bP`N6/!Z`a\u{3}Y!Z`\u{10}\u{15}Z!/`Bex\" bP`,8}!#`\u{15}Ih!1`)xp!1`\u{18}3\"!Z`L0\u{17}$ b%`1`]`|;6!1`\u{13}\
        mY!1`#\u{1e}\u{8}# b3`R`,x\u{b}\" b3`Y.:!W`*\u{9}<\" bK`\u{1a}q0' c,`0`3`9`G`J`\u{14}\u{11}Q\" b<`&l]\"#`1`1G\u{9}\
        !%`'4\u{f}\" b7`No\u{1}) c3`7`=`G`O`V`Z`]`P;,# c3`W`P9:$ c3`O`]`'Fz\" bG`G~8!1`3n\u{15}!1`O1\u{1b}\"!`/`-)#!1`\u{1a}\
        U0$U`V`X`Z`,hF!1`\u{0}\u{3}S!Z`y3X!1`*#5!1`A\u{d}?\" bJ`P\"\\) c)`*`1`3`4`<`Q`]`\u{10}M,!V`-H \" b5`d\u{12}T!U`\
        X?\u{1e}!1`\u{c}P-!\"`p17) c(`*`,`3`;`?`Q`]`{\u{0}@\"#`,`+j\u{a}!Z`St*!W`!\u{14}1\" bP`zlE$ c1`S`]`{\u{15}=!Z`\u{1b}\
        \u{8}\\$ c3`L`O`X<^!!`\u{1a}Dc!W`q(\u{1}\" b]`\u{11}.K!U`qCd!#`\u{15}\u{0}\u{1f}!1`\u{b}\u{d}Y!Z`YBd\" b3`a<\u{12}\
        \" bZ`\u{18}Q\u{14}# c3`5`\u{a}a.!*`q\"\u{8}$V`W`Z`[`e\u{1e}-!X`~iq\" bP`\u{5}j}!U`lh\u{13}\" b3`\u{11}\u{d} $ \
        c3`Z`]`w\u{e},!*`\u{1}R,1 c1`3`6`;`<`=`>`@`A`D`G`N`P`Q`V`]`&kH!%`dv\u{6}!Z`\u{7}=\"\"#`1`\u{0}q3!T`|#4!U`V+_!W`\
        \u{18}(\u{1c}$ c1`G`Q`KET\" bG`^)\\% c3`6`G`]`w@c\" bG`B8\u{1f}\" c3`>r#!T`)\"r# b1`3`1\u{19}\u{7}!!`\u{19}O\u{14}\
        !1`j\u{f}m\" bU`\u{7}Y+' c3`4`5`O`Y`]`&a<# b1`L`u*^!1`M\u{1};\"W`X`$\u{a}B% c1`?`G`]`\u{12}\u{1}p!Z`\u{16}0$# b\
        ,`?`\u{1f}~R!/`tGg!1`:Vy% b(`,`.`3`(Eh\" b]`R6;!$`\u{14}rN!V`% `!1`.\u{7}+\" bK`\u{1c}\u{d}=!X`6\u{7f}K# cP`]`_\
        LL!1`O\u{6}Z!1`\u{1b}S\u{1}$ c3`X`]`}_E% c1`O`P`]`9\u{1d}b# b,`G`Y\u{4}{!1`\u{e}f\u{a}# b3`=`\u{11}\u{1a}T\" b8\
        `'I\u{1d}\" bP`(5s\" b3`\u{9}#4!%`\u{15}\u{2}H\" b]`\u{17}{`!#`I'o!Z`_g&!Z`\u{15}R\u{7}!1`\u{1}\u{12}\u{11}+ c1\
        `2`3`@`H`J`O`R`U`Z`\u{c},O!U`QZcK c!`,`0`1`3`4`5`6`7`8`9`:`;`<`=`>`?`@`A`B`C`D`E`G`H`I`J`K`L`N`O`P`Q`R`U`V`W`X`\
        Y`Z`[`]`\"\u{16}|!1`+\u{e}\u{1b}$ b/`1`G`.=A!/`\u{1},s) c\"`*`,`1`3`?`O`P`\"i~$ c3`6`]`6\u{16}7\" b]`hr\"= c,`1\
        `3`4`5`8`9`:`<`=`@`A`B`G`J`K`L`N`O`P`Q`R`U`V`W`Y`Z`]`Kdh\" bP`y|\u{17}#V`Z`[`\u{8}\u{3}5\" bL`-t>) c2`3`5`?`C`N\
        `O`U`:PC!V`\u{1}8W!$`'YW' c\"`#`3`=`G`U`\u{7}\u{1d}k!1`3\u{f}x!W`Um=!&`ly\u{3}!V`S\u{1}\u{16}\" bR`4)*!W`2C*!#`\
        *<6& c#`K`P`Z`]`7\u{e}r!V`;$\u{15}!W`g\u{1e}J!Z`\\sn!\\`Z+\u{f}+ c!`#`-`3`4`A`C`G`L`P`Do\u{19}!Z`\u{1d}Q!\" b]`\
        s\u{9}9!Z`\u{e}\\_!#`9\u{c} \" b3`P!G!V`6\u{0}+!Z`\u{1a}\u{10}8# b1`]`@eW!1`\\Zi#T`Y`\\`Bb\u{1c}!S`9~*# b\"`3`4\
        \u{1e}\u{8}!\"`A\u{c}0( c#`(`1`3`;`=`N`,\u{10}V\" bO`l\u{8}q% b*`1`3`]`[\u{18}\u{14}!Z`51)!#`<>5% c3`F`Q`]`W\u{6}\
        I!1`m<V!,`7#x!!`x1`\" bP`f\u{12}d!%`I3/!2`\u{d}Eg!Z`J!:\" bL`\u{1}Y\u{10}!1`c I$ c3`P`]`lWV!1`\u{11}Gh& c0`1`3`\
        <`]`68\u{5}# b1`]`sd\u{d}!#`kT\u{7f}!V`C%\u{7f}# b\"`3`#\u{1b}G$ c1`G`X`%qH# b!`O`;]\u{4}\" bQ`GNN% c1`3`P`V`\u{3}\
        \u{2}Q\" bG`i0.!-`T\u{7f}M!!`NX\u{1e}!V`{\u{19}4!1`\u{11}fF\" b3`ppW& c@`J`K`O`R`j\u{5}[# b,`]`\u{0}e6\"U`V`;P>\
        !\"`*d^# b1`]`T\u{14}h!1`\u{2}\u{7f}r!1`^l|!Z`,a\u{11}( c3`7`@`O`P`R`]`-?W![`n\u{8}3; c3`4`5`6`7`8`9`:`;`<`C`F`\
        G`L`O`P`Q`R`T`U`V`W`X`Y`Z`]`O)E+ c3`5`?`H`O`P`Q`U`V`Z`/(\u{11}$ b*`1`3`:A\u{7}\" b]`.[&\" b@`DuL!\"`\u{4}fJ\" b\
        U` \u{19}N# b1`]``\u{f}z\" b]`\u{1d}\u{1c}\u{19}#\"`#`1`ug=& c1`7`?`G`L`M*N!V`8N\u{17}# b1`P`F\u{1a}0!$`b3d!\"`\
        J\u{1a}\u{11}\" bO`2EJ$ b#`3`]`W\u{13}}!-`W|\u{1d}$U`V`W`[`nf3!!`*>A!Z`^ZE!U`=SYG c#`,`1`3`4`5`6`7`8`9`:`;`<`=`\
        >`?`@`A`B`E`F`G`H`I`J`K`L`N`O`P`Q`R`V`W`Y`Z`[`]`s\u{6}\u{4}!Y`d%v$ b1`3`<`\u{2}\u{d}y\"\"`#`C'\u{7}\" b3`\u{12}\
        \u{f}-!1`+<i\"    H  Z  b  \u{2}  ,! :! X! \u{12}! &\" *\" >\" l\" z\" \u{16}\" \u{1a}\" 8# F# X# \\# `# \u{8}#\
         \u{1e}# :$ L$ h$ l$ l$ \u{10}$ \u{1a}$ \u{1e}$ &% <% f% t% \u{a}% $& 0& B& T& `& n& ~& $' 2' B' P' x' 6( J( t(\
         x( \u{12}( *) >) F) d) \u{2}) \u{14}) \u{1c}) >* P* Z* r* \u{10}* \u{1a}* 2+ D+ `+ \u{a}+  , ., @, N, X, p, \u{8}\
        , \u{1e}, &- 2- B- L- T- t- \u{10}- 0. B. F. J. b. \u{18}. </ J/ `/ \u{0}/ \u{8}/ \u{10}/ \u{1e}/ L0 f0 r0 \u{14}\
        0 01 F1 N1 V1 \u{0}1 \u{8}1 ,2 62 P2 X2 ~2 \u{e}2 $3 <3 T3 h3 p3 \u{2}3 \u{10}3 .4 B4 ^4 f4 \u{16}4 \"5 05 X5 f\
        5 ~5 \u{10}5 \u{14}5 \u{1c}5 >6 P6 l6 p6 \u{1a}6 \u{1e}6 @7 N7 `7 |7 \u{e}7 &8 28 F8 X8 \\8 \u{10}8 \u{10}8 *9 \
        F9 b9 f9 \u{4}9 \u{c}9 ,: 0: 0: :: L: P: T: j: \u{e}: 2; D; b; |; \u{e}; \"< 8< \\< t< \u{4}<  = $= X= l= ~= \u{1c}\
        = 6> l> z> z> \u{8}> \u{c}> \u{14}> ,? 4? l? \u{a}? \u{12}? *@ ^@ z@ \u{2}@ (A DA VA \u{0}A \u{18}A  B (B 2B LB\
         ZB bB tB \u{6}B \u{e}B \u{18}B \u{1c}B :C PC ^C pC \u{1c}C RD dD vD \u{e}D (E 2E DE `E xE |E \u{1c}E 0F FF JF \
        bF tF \u{1e}F >G XG dG vG *H .H <H `H rH \u{12}H $I 2I DI \\I `I `I ~I \u{2}I 6J HJ PJ tJ $K <K \\K \u{2}K &L .\
        L 8L LL jL nL \u{a}L (M 4M LM ^M lM \u{1a}M (N 2N >N VN VN nN |N \u{e}N \u{1c}N (O 2O BO NO ^O jO \u{6}O &P JP \
        fP \u{2}P \u{16}P \u{1e}P :Q PQ `Q tQ \u{1a}Q FR bR bR fR nR |R \u{e}R *S *S >S TS nS zS \u{1e}S :T LT VT lT ~T\
         \u{c}T  U 6U jU vU \u{e}U \u{16}U (V @V VV |V \u{4}V ,W 0W lW \u{12}W *X @X NX zX \"Y \"Y <Y ^Y lY \u{0}Y \u{1a}\
        Y .Z \\Z \u{0}Z .[ @[ N[ Z[ h[ z[ \u{6}[ \u{14}[ 0\\ H\\ T\\ d\\ h\\ v\\ \"] T] p] \"^ 2^ T^ z^ \u{e}^ \u{12}^ \
        :_ ^_ z_ \u{2}_ \u{c}_ \u{10}_ \u{1a}_ (` D` `` \u{2}` \u{14}` .a 6a Za ba ta \"b .b Bb Jb \\b jb zb 2c >c fc \u{8}\
        c \u{10}c 2d @d Ld |d \u{14}d \u{18}d 8e 8e <e Xe de te \u{c}e \"f ,f 8f Nf nf \u{0}f \u{18}f (g Dg Ng Vg Zg rg\
         \u{6}g \u{e}g &h <h <h Rh Zh ^h bh nh nh \u{4}h \u{1e}h >i Bi `i ni vi \u{c}i \u{1a}i \"j Fj Tj \u{2}j $k 6k H\
        k Lk `k jk |k \u{14}k 2l @l Rl vl \u{12}l *m @m hm \u{c}m $n Vn `n jn rn \u{e}n Bo Po bo fo jo \u{6}o \u{1e}o :\
        p Pp np \u{a}p \u{a}p \u{e}p .q :q Nq jq xq \u{6}q \u{18}q 0r Br ^r fr tr \u{14}r *s Bs Js \\s ls vs \u{2}s \u{16}\
        s 8t ht |t \u{8}t \"u 4u @u Du hu \u{12}u $v >v dv \u{e}v 2w Tw pw \u{c}w <x `x rx \"y \"y *y *y @y @y Vy dy ny\
         |y \u{4}y *z .z \\z \u{0}z \u{4}z ,{ 6{ b{ l{ ~{ \u{14}{ \u{14}{ 2| D| ^| ~| \u{14}| .} F} X} f} ~} \u{12}} 8~\
         @~ R~ n~ ~~ \u{a}~ *\u{7f} 8\u{7f} N\u{7f} f\u{7f} n\u{7f} v\u{7f} \u{1a}\u{7f} $\u{0} F\u{0} T\u{0} b\u{0} \u{a}\
        \u{0} &\u{1} R\u{1} ^\u{1} t\u{1} \u{4}\u{1} \u{4}\u{1} \u{1e}\u{1} B\u{2} P\u{2} h\u{2} \u{4}\u{2} .\u{3} @\u{3}\
         D\u{3} V\u{3} v\u{3} \u{e}\u{3} \u{12}\u{3}  \u{4} 8\u{4} f\u{4} t\u{4} \u{2}\u{4} \"\u{5} 2\u{5} X\u{5} j\u{5}\
         |\u{5} \u{6}\u{5} \u{14}\u{5} (\u{6} 8\u{6} 8\u{6} Z\u{6} j\u{6} \u{c}\u{6} \u{1a}\u{6} \"\u{7} .\u{7} N\u{7} \
        `\u{7} \u{a}\u{7} \u{12}\u{7} (\u{8} H\u{8} L\u{8} T\u{8} X\u{8} `\u{8} t\u{8} \u{8}\u{8} \u{c}\u{8} \u{10}\u{8}\
         \"\u{9} >\u{9} H\u{9} \\\u{9} t\u{9} \u{10}\u{9} :\u{a} F\u{a} N\u{a} j\u{a} r\u{a} ~\u{a} \u{a}\u{a} *\u{b} 2\
        \u{b} 6\u{b} X\u{b} n\u{b} \u{e}\u{b} \u{12}\u{b} &\u{c} 4\u{c} N\u{c} Z\u{c} z\u{c} \u{10}\u{c} (\u{d} Z\u{d} \
        p\u{d} \u{2}\u{d} \u{a}\u{d}  \u{e} D\u{e} P\u{e} P\u{e} v\u{e} \u{18}\u{e} 0\u{f} 0\u{f} F\u{f} X\u{f} x\u{f} \
         \u{10} $\u{10} 8\u{10} F\u{10} N\u{10} R\u{10} d\u{10} l\u{10} t\u{10} \u{1e}\u{10} L\u{11} V\u{11} ^\u{11} f\u{11}\
         \u{14}\u{11} $\u{12} .\u{12} D\u{12} r\u{12} \u{e}\u{12} 0\u{13} J\u{13} V\u{13} r\u{13} v\u{13} z\u{13} \u{c}\
        \u{13} 0\u{14} 8\u{14} J\u{14} f\u{14} \u{0}\u{14} \u{12}\u{14} \u{12}\u{14} \u{1e}\u{14} *\u{15} <\u{15} <\u{15}\
         T\u{15} \\\u{15} j\u{15} |\u{15} \u{a}\u{15}  \u{16} $\u{16} (\u{16} H\u{16} ^\u{16} l\u{16} \u{a}\u{16}  \u{17}\
          \u{17} ,\u{17} P\u{17} t\u{17} \u{2}\u{17} \u{18}\u{17} 2\u{18} J\u{18} h\u{18} z\u{18} \u{10}\u{18} ,\u{19} \
        4\u{19} T\u{19} j\u{19} \u{0}\u{19} >\u{1a} V\u{1a} v\u{1a} \u{18}\u{1a} \u{1c}\u{1a} *\u{1b} B\u{1b} b\u{1b} t\
        \u{1b} \u{c}\u{1b} \u{c}\u{1b} \"\u{1c} <\u{1c} R\u{1c} x\u{1c} \u{14}\u{1c} \u{14}\u{1c} >\u{1d} T\u{1d} f\u{1d}\
         n\u{1d} \u{4}\u{1d} $\u{1e} 6\u{1e} D\u{1e} L\u{1e} l\u{1e} ~\u{1e} \u{c}\u{1e} 0\u{1f} :\u{1f} L\u{1f} V\u{1f}\
         b\u{1f} ~\u{1f} \u{6}\u{1f} 6 !@ !R !\u{6} !\u{a} !$!!:!!\\!!x!!\u{e}!! \"!6\"!:\"!>\"!B\"!T\"!l\"!p\"!\u{e}\"\
        !\u{1c}\"!B#!T#!t#!\u{0}#!\u{8}#!:$!T$!f$!n$!|$!\u{12}$!$%!8%!N%!d%!|%!\u{1e}%!2&!R&!p&!\u{10}&!('!X'!p'!z'!\u{10}\
        '!&(!F(!T(!b(!|(!|(!\u{4}(! )!.)!T)!^)!x)!\u{a})!**!6*!\\*!`*!\u{12}*!\u{1a}*!:+!R+!b+!p+!x+!x+!|+!6,!T,!d,!p,!\
        |,!\u{e},!(-!(-!2-!H-!f-!n-!r-!\u{18}-!$.!0.!D.!L.!Z.!^.!j.!n.!\u{e}.!\"/!4/!f/!f/!j/!\u{2}/!\u{14}/!*0!80!<0!N\
        0!|0!\u{4}0!\u{16}0!\"1!@1!D1!\\1!x1!\u{18}1!22!>2!H2!j2!r2!\u{4}2!\u{12}2!\u{1c}2!>3!F3!X3!j3!v3!\u{10}3!,4!D4\
        !P4!T4!r4! 5!*5!>5!N5!\\5!n5!\u{6}5! 6!66!R6!n6!\u{14}6!&7!87!J7!f7!\u{c}7!\u{1e}7!<8!@8!x8!\u{14}8!\"9!49!T9!j\
        9!z9!\":!D:!\\:!h:!z:!\u{8}:!*;!8;!b;!z;!\u{a};!8<!\\<!n<!\u{6}<!V=!V=!d=!l=!\u{2}=!.>!2>!H>!d>!\u{4}>! ?!:?!f?\
        !j?!j?!n?!~?!\u{14}?!>@!H@!P@!r@!\u{e}@!\u{16}@!,A!>A!bA!\u{1e}A!&B!@B!XB!jB!~B!\u{1c}B!>C!FC!dC!\u{0}C!\u{e}C!\
        8D!FD!TD!bD!~D! E!.E!FE!TE!jE!|E!\u{1e}E!4F!PF!bF!pF!\u{6}F!\u{14}F!0G!8G!RG!vG!\u{2}G!(H!0H!LH!VH!pH!|H!\u{0}H\
        !\u{8}H!\u{1e}H!0I!NI!\\I!vI!\u{c}I!0J!>J!RJ!`J!\u{2}J!\u{1c}J!:K!>K!\\K!jK!\u{4}K!\u{1c}K!4L!TL!jL!xL!\u{a}L!&\
        M!>M!HM!ZM!\u{a}M!$N!0N!0N!ZN!lN!tN!xN!|N!&O!>O!VO!dO!\u{0}O! P!$P!0P!PP!bP!rP!\u{4}P!\u{12}P!8Q!FQ!`Q!`Q!\u{e}\
        Q!\u{16}Q!$R!>R!LR!TR!bR!~R!\u{1e}R!6S!RS!fS!jS!nS!\u{4}S!2T!JT!RT!dT!hT!\u{2}T!\u{a}T!\u{e}T!:U!FU!NU!\\U!tU!|\
        U!\u{1c}U!>V!LV!^V!jV!\u{6}V!\u{e}V!,W!,W!DW!RW!vW!\u{c}W!\u{14}W!,X!LX!VX!bX!lX!\u{8}X!\u{16}X!\u{1e}X!4Y!<Y!@\
        Y!NY!VY!dY!vY!vY!\u{4}Y!\u{c}Y!,Z!4Z!VZ!tZ!\u{2}Z!\u{2}Z!\u{1c}Z! [!$[!F[!P[!X[!j[!\u{0}[!\u{4}[!\u{1e}[!&\\!N\\\
        !l\\!~\\!\u{1a}\\!P]!j]!j]!\u{0}]!\u{16}]!2^!@^!n^!\u{2}^!\u{2}^!\u{1a}^!\"_!:_!D_!P_!d_!\u{10}_!\u{1c}_!@`!\\`\
        !n`!\u{a}`!\u{1e}`!Ja!^a!ta!\u{18}a!\u{1c}a!$b!Hb!rb!vb!\u{1c}b!(c!>c!Jc!\\c!xc!\u{10}c!\u{1e}c!.d!Ld!^d!vd!\u{c}\
        d!*e!2e!Ne!|e!\u{1e}e!4f!Hf!jf!*g!Bg!Pg!Pg!`g!\u{6}g!\u{1a}g!,h!Lh!rh!\u{a}h!\u{12}h! i!*i!.i!@i!Zi!li!zi!\u{2}\
        i!(j!<j!Tj!fj!vj!~j!\u{18}j!2k!Hk!Tk!fk!\u{0}k!\u{e}k!\u{e}k!2l!Dl!Tl!\u{6}l!\u{a}l!4m!Xm!tm!\u{10}m!0n!Bn!Fn!\\\
        n!hn!~n!$o!Bo!No!no!\u{e}o!\u{e}o!\u{16}o!\u{1a}o!\u{1e}o!>p!\\p!|p!\u{6}p!&q!Bq!Tq!fq!xq!\u{a}q! r!@r!Hr!jr!\u{10}\
        r!\u{14}r!\u{1c}r!&s!2s!Vs!rs!zs!\u{c}s!\u{18}s!.t!Jt!ft!|t!*u!Hu!Zu!^u!lu!\u{10}u!.v!Nv!Rv!dv!nv!\u{4}v!\u{1c}\
        v!\u{1c}v!8w!Pw!\\w!zw!\u{6}w!\"x!0x!>x!Xx!bx!lx!\u{c}x!\u{14}x!>y!zy!\u{10}y!,z!4z!4z!\\z!~z!~z!\u{1a}z!&{!:{!\
        d{!r{!\u{10}{!\u{18}{!2|!\\|!n|!\u{0}|!\u{e}|!&}!8}!8}!X}!n}!\u{0}}!\u{18}}!&~!.~!2~!L~!h~!\u{c}~! \u{7f}!.\u{7f}\
        !D\u{7f}!H\u{7f}!l\u{7f}!~\u{7f}!\u{18}\u{7f}!8\u{0}!^\u{0}!f\u{0}!\u{0}\u{0}!\"\u{1}!*\u{1}!T\u{1}!t\u{1}! \u{2}\
        ! \u{2}!6\u{2}!H\u{2}!L\u{2}!P\u{2}!t\u{2}!x\u{2}!\u{0}\u{2}!\u{c}\u{2}!.\u{3}!L\u{3}!\\\u{3}!x\u{3}!\u{6}\u{3}\
        !$\u{4}!,\u{4}!D\u{4}!L\u{4}!b\u{4}!n\u{4}!\u{a}\u{4}!\u{18}\u{4}! \u{5}!*\u{5}!L\u{5}!f\u{5}!v\u{5}!~\u{5}!\u{1e}\
        \u{5}!.\u{6}!<\u{6}!L\u{6}!d\u{6}!v\u{6}!\u{12}\u{6}!$\u{7}!.\u{7}!:\u{7}!n\u{7}!\u{e}\u{7}!\u{16}\u{7}!.\u{8}!\
        2\u{8}!>\u{8}!`\u{8}!z\u{8}!~\u{8}!\u{2}\u{8}!\u{18}\u{8}!\u{18}\u{8}!\u{1c}\u{8}!6\u{9}!>\u{9}!L\u{9}!\\\u{9}!\
        h\u{9}!h\u{9}!r\u{9}!r\u{9}!\u{2}\u{9}!\u{10}\u{9}!\"\u{a}!*\u{a}!N\u{a}!x\u{a}!\u{2}\u{a}!\u{18}\u{a}!,\u{b}!,\
        \u{b}!R\u{b}!v\u{b}!~\u{b}!\u{14}\u{b}!.\u{c}!>\u{c}!P\u{c}!T\u{c}!t\u{c}!x\u{c}!|\u{c}!\u{4}\u{c}!\u{8}\u{c}!\u{10}\
        \u{c}!\u{1c}\u{c}! \u{d}!2\u{d}!6\u{d}!F\u{d}!X\u{d}!f\u{d}!n\u{d}!\u{0}\u{d}!\u{12}\u{d}!$\u{e}!>\u{e}!X\u{e}!\
        \\\u{e}!\\\u{e}!j\u{e}!~\u{e}!\u{2}\u{e}!\u{1a}\u{e}!(\u{f}!<\u{f}!N\u{f}!d\u{f}!\u{e}\u{f}!8\u{10}!J\u{10}!X\u{10}\
        !`\u{10}!p\u{10}!t\u{10}!\u{0}\u{10}! \u{11}!0\u{11}!P\u{11}!h\u{11}!l\u{11}!\u{8}\u{11}!0\u{12}!L\u{12}!T\u{12}\
        !f\u{12}!\u{6}\u{12}!(\u{13}!L\u{13}!b\u{13}!\u{2}\u{13}!,\u{14}!H\u{14}!\u{6}\u{14}!\u{e}\u{14}!\u{1c}\u{14}!(\
        \u{15}!@\u{15}!N\u{15}!d\u{15}!n\u{15}!\u{c}\u{15}!\u{14}\u{15}!2\u{16}!V\u{16}!r\u{16}!\u{4}\u{16}!\u{16}\u{16}\
        !$\u{17}!.\u{17}!6\u{17}!F\u{17}!N\u{17}!j\u{17}!\u{c}\u{17}!$\u{18}!:\u{18}!>\u{18}!T\u{18}!r\u{18}!\u{0}\u{18}\
        !\u{12}\u{18}!\u{16}\u{18}!\u{1a}\u{18}!*\u{19}!2\u{19}!H\u{19}!Z\u{19}!v\u{19}!\u{6}\u{19}!*\u{1a}!X\u{1a}!n\u{1a}\
        !\u{0}\u{1a}!&\u{1b}!@\u{1b}!N\u{1b}!^\u{1b}!p\u{1b}!\u{12}\u{1b}!\u{16}\u{1b}!$\u{1c}!@\u{1c}!^\u{1c}!f\u{1c}!\
        x\u{1c}!\u{a}\u{1c}!\u{1c}\u{1c}! \u{1d}!$\u{1d}!<\u{1d}!\u{0}\u{1d}!&\u{1e}!8\u{1e}!H\u{1e}!r\u{1e}!\u{a}\u{1e}\
        !0\u{1f}!4\u{1f}!L\u{1f}!j\u{1f}!\u{12}\u{1f}!8 \"F \"T \"j \"\u{18} \"(!\"8!\"P!\"d!\"|!\" \"\"$\"\".\"\"@\"\"\
        ^\"\"\u{6}\"\"\u{12}\"\".#\"N#\"V#\"f#\"\u{e}#\"$$\"H$\"d$\"\u{a}$\"\u{1c}$\"2%\"6%\"H%\"T%\"r%\"\u{0}%\"\u{4}%\
        \"\u{1e}%\"\"&\"N&\"R&\"v&\"\u{12}&\"*'\">'\"R'\"j'\"\u{0}'\"\u{12}'\"\u{16}'\"((\"6(\"H(\"^(\"\u{8}(\"\u{10}(\"\
        \u{1e}(\"0)\"4)\"B)\"R)\"v)\"z)\"~)\"\"*\"B*\"T*\"\u{8}*\"4+\"H+\"^+\"\u{4}+\"\u{16}+\"\",\"0,\"H,\"V,\"t,\"\u{10}\
        ,\"4-\"D-\"\\-\"\u{8}-\"\u{1a}-\"6.\"J.\"f.\"v.\"\u{0}.\"\u{10}.\"\"/\"N/\"b/\"z/\"\u{10}/\"\u{1e}/\"B0\"h0\"t0\
        \"~0\"\u{18}0\"81\"P1\"\\1\"n1\"v1\"~1\"\u{a}1\" 2\"$2\"42\"F2\"l2\"\u{6}2\"\u{1c}2\".3\"@3\"D3\"b3\"j3\"\u{16}\
        3\"@4\"`4\"j4\"v4\"\u{e}4\".5\"B5\"P5\"f5\"t5\"\u{e}5\"*6\"B6\"\\6\"\\6\"\u{0}6\"\u{4}6\"\u{12}6\"07\"<7\"N7\"V\
        7\"|7\"\u{a}7\"$8\"J8\"p8\"\u{2}8\"\u{1a}8\"\u{1e}8\",9\"89\"J9\"^9\"z9\"\u{1c}9\"*:\"2:\"D:\"R:\"l:\"v:\"\u{c}\
        :\"\u{16}:\"\u{1e}:\"&;\"4;\"<;\"\\;\"r;\"v;\"\u{4};\"(<\"(<\"<<\"J<\"|<\"\u{12}<\"(=\":=\"F=\"h=\"\u{a}=\"\u{12}\
        =\",>\"@>\"D>\"R>\"^>\"l>\"z>\"\u{6}>\"\u{1c}>\"N?\"Z?\"^?\"\u{6}?\"\u{1c}?\"*@\"6@\"X@\"\u{8}@\".A\"@A\"VA\"pA\
        \"~A\"\u{14}A\"\u{14}A\"0B\"RB\"ZB\"rB\"~B\"\u{a}B\"\u{14}B\"4C\"PC\"|C\"\u{18}C\" D\"$D\"0D\"BD\"bD\"bD\"\u{6}\
        D\"\u{6}D\"\u{a}D\" E\"<E\"FE\"lE\"xE\"\u{16}E\"\u{1e}E\".F\"VF\"hF\"\u{10}F\"&G\"6G\"\\G\"jG\"xG\"\u{a}G\"\u{16}\
        G\",H\"@H\"\\H\"\\H\"rH\"\u{4}H\" I\"DI\"RI\"hI\"vI\"\u{18}I\"\"J\",J\"BJ\"XJ\"bJ\"\u{2}J\"$K\"6K\"HK\"\\K\"fK\"\
        rK\"zK\"\u{14}K\"HL\"hL\"\u{1e}L\"0M\"@M\"JM\"RM\"\u{4}M\"\u{1c}M\"@N\"@N\"HN\"dN\"pN\"\u{12}N\".O\"NO\"RO\"VO\"\
        ZO\"hO\"\u{c}O\":P\"LP\"~P\"\u{c}P\"\u{10}P\"\u{18}P\" Q\"*Q\"6Q\"@Q\"DQ\"VQ\"`Q\"rQ\"\u{0}Q\"\u{a}Q\"\u{12}Q\"\
        \u{1c}Q\"2R\"2R\"JR\"\\R\"\u{2}R\"\u{2}R\"\u{6}R\"(S\"4S\"NS\"bS\"fS\"jS\"\u{2}S\"\u{a}S\"\"T\">T\"HT\"PT\"^T\"\
        pT\"xT\"\u{a}T\"\u{1c}T\"$U\"2U\"BU\"VU\"vU\"\u{16}U\"\"V\",V\"LV\"hV\"\u{0}V\"\u{12}V\"&W\">W\"pW\"\u{6}W\"\u{12}\
        W\" X\":X\":X\">X\"XX\"zX\"\u{12}X\" Y\"PY\"bY\"\u{12}Y\"\u{16}Y\"@Z\"RZ\"hZ\"pZ\"\u{4}Z\"$[\"B[\"L[\"t[\"\u{1a}\
        [\"@\\\"V\\\"j\\\"r\\\"\u{c}\\\".]\"<]\"F]\"X]\"~]\"\u{2}]\"\u{a}]\"*^\"2^\"H^\"H^\"`^\"d^\"\u{2}^\"\u{10}^\" _\
        \":_\">_\"B_\"d_\"r_\"\u{0}_\"\u{12}_\"\u{1a}_\"6`\"L`\"T`\"``\"n`\"x`\"\u{4}`\"\u{16}`\",a\"4a\"Ha\"Ha\"Ta\"ta\
        \"xa\"\u{1a}a\",b\"Hb\"Hb\"^b\"lb\"xb\"\u{18}b\"$c\"Dc\"\\c\"fc\"\u{2}c\"\u{6}c\"\u{e}c\"\u{1e}c\":d\"Ld\"^d\"b\
        d\"xd\"\u{8}d\",e\"4e\"Pe\"Te\"fe\"je\"\u{c}e\"\u{1e}e\">f\"Tf\"`f\"jf\"\u{6}f\",g\"Rg\"`g\"tg\"xg\"\u{14}g\"\u{1c}\
        g\"&h\"6h\"Hh\"Zh\"^h\"\u{8}h\"\u{1e}h\"*i\"2i\"<i\"`\u{0}/\"/ `% aQh4 uHL [!h I1s\"( `+ am5| ?Y\u{f} <\u{7f}Z\"\
        ( `# aP\u{19}v ow\u{c} 0cV \u{1b}oe ,55 Sh5 ph@\"$ `= a\u{4}(O hy\u{e}\"( `% a\u{7}8N\"! `, aZ\u{18}N\"! `R a\u{0}\
        ^P\"\" `\u{d} aA&` Wh\u{11} cS\u{1f} '8.\"0 `P!al*P cG+\"( `% ak2,\"' `$ a1{u\"0 `B#a.m2\"0 `f a\u{1d}06\"\" `-\
        !a\u{14}\u{12}< R`G \u{1d}8\u{5}\"0 `J!ah\u{17}\u{9}\", `\u{1f}\u{1f}aI3\u{17}\"0 `E\"aX\u{1})\"+ `7 a\u{0}\u{15}\
        N\"/ `\" a(Ht 2\u{1d}Z\"\" `C!ab\u{11}\u{1e}\"+ `* aTg$\"+ `8 a\u{1c}b+ g@.\"0 `u\"aug/ \u{19}iH 4z` S\u{b}\u{6}\
        \"0 `\u{12}!aQlu \u{18}_~\"+ `7 aYpT \u{16}\u{7f}]\"0 `R#aj*\u{7f} ,*\u{19}\") `  a\u{7f}%m C\u{1b}P\"/ `$ a[FQ\
        \"( `$ a\u{15}J\u{19}\"+ `! a{c[\"( `* a\u{3} x D\u{17}.\"! `9 a=J\u{1d} :G\u{1f} hya \u{4}\"G YK'\"0 `H\"a \u{11}\
        6\"( `' a*BH R\\n f-\u{e} \u{1a}<\u{17} \u{10}G\u{1c} D\u{1a}( \u{19}Ng\"! `\" a(\u{b}n oSp ;\u{14}E\"+ `* a~sI\
         x0u 4Oy\"1 `  a\"~7 \u{e}9`\"+ `4 aVNs \u{10}j% yiA\"' `# a]x\u{1}\"! `, aQ_\u{f} 4/\u{8} .\u{d}D \u{2}RW&\" `\
          a+ `  a1 `  aK x\"\" `\u{4}!a\u{1f}\u{17}F\"( `# a_}e a{q h\u{3}\u{6} 8)A :ge \u{a},\u{e}\"% `( a8M\u{f} |?, \
        )\u{14}. \u{3}\u{e}b =\u{2}l\"( `# a\u{13}`p\"/ `# a/}\u{c}\"/ `! a?4U \u{f}%\u{3}\"+ `6 a\u{1a}B9 5\u{9}N\"! `\
        K aL\u{1}p ^o\u{1b} \u{11}T! \u{11}L2 p59 Lq] 9X\u{a}\"( `( a0\u{12}] \u{12}#} \u{c}9\u{15} OU!\"$ `. a|\u{15}r\
         \u{0}\u{14}s _\u{5}$ \u{1e}\u{1a}V\"0 `\u{5}\"a\u{11}9g b\u{5}\" Rf\u{a} h7\u{13} 1\u{15}5 6\u{4}\u{19}\") `! \
        a6}\" }\u{e}C M^v cUx s\u{1c}P\"$ `6 a3kY *bz \u{e}\u{19}{\"1 `\" agf\u{9}\"0 `(#a\u{1d}E{\"0 `g#a+\u{1d}{ .l/ \
        #&\u{a} xi\u{10} 9\u{4}\u{17} 9l/ KwU\"1 `  a\u{1f}3, D\u{c}/ K|q hQ}\"' `! a\u{7f}x\u{8}  `\u{18}\"% `  a`f\u{1b}\
         >0$$\" `\u{10}!a+ `' a\u{9}b)\"+ `4 a\u{10}o6 09=\"\" `i a\u{1f}x_ B-~\"! `O ar_\u{3} {\u{4}\u{7} \u{0}WC\"1 `\
        ! aC\u{f}y\"( `\" ao](\"+ `7 ahL2\"/ `# ab|D  CE w=e\"$ `E a\u{7}#\u{0} #BH \u{1c}b1 Y|? \u{1a}:N\"( `' a?}~ #@\
        \u{c} \u{3}|u\"\" `h ax8|\"' `\" aB-\u{a} \u{7f}zh\"( `# aT8\u{11}\"! `? a\u{9}#A 2Pg 5B  \u{1}\u{15}+ 5.- \u{8}\
        \u{d}9 \u{18}-\u{8}\"( `# a\u{2}\u{19}\u{17} ~\u{11}/ hE5\"+ `7 a5\u{9}I \u{1c}[L gDv \u{1a}Mw F1= =aQ\"/ `  a\u{1e}\
        0o V\u{a}@ \u{b}Q\u{16} \u{16}`4\"0 `\"!a\u{4}\u{6}:\") `  a\u{f}\u{5}c\"$ `= asQ\u{1} o:\"\"0 `F ap{5 &%\u{2} \
        \u{18}`n\"\" `U ahK( ,%\u{7f}\") `  a.I\u{8}\"! `N a-z% 5`/ 8(2 \u{1c}F5\") `% a\u{19}vN mZt \u{1e}Eq\"( `% a\u{e}\
        \u{17}`  Sf\"+ `6 a\u{f}Wl\"( `) aYH* \u{14}\u{5}G \u{1f},\u{15}\"/ `\" aHiG\". `\u{1f}\u{1f}a)uV\"+ `* ab\u{8}\
        k %\u{0}\u{3} K\u{2}  'P) \u{1b}rJ [5T\"! `S aUqT\"0 `s a%7r\"0 `X!ac\u{1e}*\"0 `r\"a2F? ;&] \u{0}\u{2}\u{9} A%\
         \"+ `: a<QH d!& PEp\"+ `5 a\u{0}+\u{4} s]\u{7f}\"! `O ak\u{12}\u{9} \u{5}\u{e}w\"( `# a5X1\"( `% aB\\O\"\" `,!\
        a>cg U0P ~@Z\"( `& auT^\"+ `6 a\u{16}1+\"! `/ a\u{7}hL t$z Y1\u{b} w\u{1}n #\u{f}\u{6} nXH \u{10}2W u\u{19}\u{1a}\
         as& \u{4}l- B03 qY? \u{4}b\u{13}\"\" `a a*\u{17}K !zT of(\"\" `o a8?@ +.Z Y\u{13}i \u{4}\u{a}\u{12}\"! `^ af!8\
        \"0 `\u{9}!a\u{16}\u{1e}? 2Oe\"/ `& aI@\u{b} 9CF e*c\"( `# asim ee\u{1} o\u{b}\u{7}\"( `% aF\\* 9!l\") `$ aP3\u{1}\
         T\u{16}\u{7} \u{e}qR 126\"0 `M!a\u{1a}\u{1d};\"( `% ahX\u{19} Dg \"% `+ aU[2\"( `' a~jK\"0 ` !alSR\"( `$ ak&a\"\
        ! `M aY\u{3}\u{1c} \u{e}V' n_*\"( `' aR_K d\"[ 9Ou\"1 `  ar/\u{d} !6|\"( `$ a\u{1a}k\u{15} \u{12}V' \u{d}f/ \u{10}\
        \u{17}_ }\u{1e}z\"0 `\u{1b} aK\u{1c}C w0U\"$ `( aTdh \u{8}\u{17}{ \u{1c}Y\u{7f}\"/ `# a\u{2}v/ .7\u{3} pp\" \u{19}\
        z\\ Z\u{18}G\"+ `  a}1\u{f} \u{d}\u{a}( fjA\"$ `; a,tP\"0 `\u{8}!a5dV \u{1f}R{\"! `1 a08\u{3} N'\u{19} 4VK \u{1f}\
        __ =%n 7[t [\u{10}w\". `\u{1f}\u{1f}a{x4 <w8 \u{5}tB ] # >g%\"' `\" a<\u{0}/ \u{a}xK 9Mw !,\u{7} D-\u{f} :P3\"+\
         `8 axH:\"0 `;\"aiRW \u{18}^} 2r)\"( `) a8R* hLE \u{0}w~ \u{3}(2 \u{15}\u{18}> \u{e}5\u{14} \u{1f}s\u{1b} A\u{17}\
        O\"0 `+!a\u{17}{P s0b\"+ `4 aA h \u{4}W\u{2} \u{9}o\u{b}\"* `  a\u{5}N) TF\u{1f} [M\" aP5 [z5\"+ `6 at\u{4}a K2\
        n\") `% a 0} M'2\"+ `* aE.f iGg\"\" `w!a+ns \u{1}\u{3}\u{3} \u{c}-\u{a} ipO \u{6}b{ oQ6\"( `% a\u{6}\u{0}H\"( `\
        * a/\u{8}t mt{ rB\u{13}\") `  a0\u{8}\u{9} xj\u{16} ?8\u{18} z\u{19}\u{19} n6C \u{e}0e 0F\u{e}\"\" `)!a&1\u{1c}\
         1\u{17}=\"! `- a9^E\"( `# a\"*\u{14} #4a RY\u{e}\"( `% a U\u{f}\"/ `! azqc\"/ `! aE\u{d}\u{c}\"0 `\u{8}\"a=3D \
        #R\u{12} \u{10}\u{8}4\"0 `$#a.[O |kb 3&>\"$ `  aefq vH- \"\u{1e}= PcB -\u{1a}S \u{e}UT\"\" `d aP8\u{4} )\u{15}E\
        \"% `+ aMO\u{19}\"+ `+ a\u{9}\u{f}. X^M\"/ `\" aqBS \u{1}\u{18}\u{f}\"% `' a!c? Q\u{16}] o\u{5}!\"\" `N!a,Q5\".\
         `\u{1f}\u{1f}asG< \u{1d}bN\"! `: a\u{4}7n H\u{7f}\u{14}\"! `1 a\u{4}.p 1)u \u{c}y\u{c} T-'\"\" `o!a)ki \u{7f}(\
        % \u{f}j4 (/? {CD t)h\"/ `\" aH]l u\u{14}x\"\" `^!al\u{15}' &(\u{a}\"( `& a8\u{19}V\"$ `9 a\u{15}\u{17}j @s\u{1f}\
        \"! `) aCpX\"0 `- ae\\\u{7f} 2a\u{2} `\u{18}\u{1d} dy* \u{7f}\u{3}b <$!\") `  a;z#\"( `) apE[\"0 `\u{1b}\"aN5^ \
        \u{3}\u{4}\u{5}\"( `( ap5\u{14} =M\u{16} $wY I4n\", `\u{1f}\u{1f}a[Wz \u{1c}H\u{11}\"/ `\" a~U\u{7} 95J\"0 `\u{12}\
         a,g`\"0 `>#a\u{14}\u{14}h }p\u{9}\"0 `\u{11}\"aV\u{10}\u{f} WF\u{1f} 5\u{b}\\ :F+\"( `$ aR;a\"% `$ a\u{15}ct {\
        \u{1c}x\"( `$ agx8 R\u{8}\u{a}\"$ `! adD>\"0 `\\#a@jg lsl \u{1e}JG \u{4}jK\"( `) aPT}\"0 `s!a`\u{16}\u{13} .(B \
        D6P :\u{15}}\"+ `4 ay.r\"+ `* ai\u{8}z n \u{17}\"0 `<#a( ' \u{0}f4 \"\u{b}5 \u{15}]B\"+ `4 a\\5|\"- `  ans< rfg\
        \"0 `g!a\u{16}9q V\\F Gc\"\"( `# a\u{4}5>\"+ `$ ap>F\"0 `3#aIbU 0?x I\u{11}y \u{1e}\u{12}y\"+ `2 aui\u{2} \u{14}\
        F\u{4}\"1 `\" a9u\u{5} 'Q\u{7} hg\u{1b} !\u{10}= per x]x\"( `* at~\u{0}\"+ `: az\u{2}1 y)X\"( `% ai'j f/v\"+ ` \
         aX\u{e}G hB<\") `! ay_\u{c}\"( `# a\u{4}&\u{1d}\"0 `\u{3}!a?$< u\u{14}l ok) H\u{8}4 !!A\"\" `K!a[4| 0H\u{1f}\"\
        % `* anm\u{13} &6%\") `  a&K8\") `  am\u{16}> ?\u{17}z \u{15}C@ r^' \u{13}1&\"! `^ a=Qh \u{f}Dl \u{3}%\u{b} ,\u{0}\
        3  \u{2}4 S\u{9}R\"\" `\u{d}!a\u{17}:q gy\u{d} =x\u{1b}\") `# a\u{e}mW\"! `! a#&p\"1 `  a_e\u{1f}$! `F a\" `D!a\
        7t&\") `$ a+a' `S) AWE \u{e}ib m\u{8}\u{e} MS\u{14}\"+ `* anR\u{19} -\u{1a}\u{1e} \u{14}c$ u\u{5}= <\u{12}@\"( \
        `# a{\u{8}P \u{14}?\u{0} \u{14}\u{7}: \u{12}\u{c}\u{8}\"( `& a3c\u{c} vOK\"( `! a $\u{10}\"0 `3 asOV ,V\u{0} \u{a}\
        r\u{5}\"0 `d aa[\u{1b} \u{7f}?u v8{ .F| H)\u{9}\"( `# ad6\u{b} \u{1f}\"\u{16}\"1 `  a1kG\"( `$ aN/I\"/ `  a-A^ \
        oz6 AoC i\u{16}Q VHu utL Nxz \u{1f}\u{15}\u{3}\"+ `0 aO\u{d}\u{10}\"( `\" a\"C` o5-\"+ `4 a\u{5};H\"( `& a\u{f}\
        !X \u{10}.Z Vcj \u{19}\u{1d}w\"1 `\" a:\u{12}\u{f}\"0 `.\"a~q)\"\" `n!a\u{2}FS\"0 `7#a\u{c}\u{13}P z.\\\") `  a\
        \u{d}\u{1d}\u{d} A\u{e}%\"( `' aFyo\"( `# adJ\u{12}\") `! a, !\") `  a&^* k*+ u\u{b}< *'\u{c} #\u{6}\"$' `$ a- \
        `! a?\u{d}F\"1 `! a-\u{d}`\"+ `. a;cg\"% `) aBr\u{d} JI\u{1c} 6.? }K^\"( `) aH<[ l:\u{3}\"+ `8 a\u{9}$K s2R \u{8}\
         V \"\u{13}V\"( `) a{Az\"' `& aa|{ _e@ GR\u{14} \u{7}E \") `! a#Q%\"$ `7 aY?E\"( `+ av$a ](b xpw\"( `( aw \u{0}\
         Z-\u{9} z;B\"$ `L a+\u{1c}M\"! `K aHdg\"% `! ak|^ \u{2}\u{6}_ }\u{15}G\"$ `% az\u{12}J M\u{15}\u{5}\"1 `  a$s \
         +\u{1}L \u{b}\u{0}M\"0 `V\"a-~X$\" `# a+ `& a_\u{4}| \u{7f}m\u{7f}\"$ `  a~,\u{4} $\u{13}1\") `  ax\u{a}S \u{1d}\
        \u{17}a\"\" `\u{3} a\u{0}.\u{e} \u{1c}PY \u{1f}h\u{d} B\u{2}-\"0 `3!a\u{f}\u{19}N\"( `( a7]s 5r\u{5} \u{1f}*\u{1f}\
        \"0 `\u{10} a%u* \u{1b}bI\") `! a\u{14}SO '`\u{6}\"( `& a\u{8}fM \u{b}]X\"\" `\u{2}!a'\u{1e}k y\u{e}. *\u{17}D \
        \u{1e}\u{12}l\"( `$ a8={\"/ `% azW\u{8}\"0 `\u{d} abQ\u{b} 6L'\"0 `\u{3} aSFr \u{8}u\u{d}\"% `% a\u{17}aA \u{1d}\
        FD \u{16}u) TN6 \u{d}2&\"( `& a7S  \u{10}~3 /Y= @\u{14}w\"\" `(!aG^} aDz\"+ `2 aF9\u{10} */E f\u{18}\u{c} i]I\"\
        ( `% a\u{9}4R q\u{2}\u{7f} _)J \u{18}a\u{7f}\"% `$ a\u{10}#\u{e} @%L \u{2}\u{9}^ bd!\"( `( a^0e \u{2}&2 \u{16}\u{c}\
        4 \\x\u{5} 6\u{15}\u{d}\"( `$ aYD\u{11} ql\u{1f} hF* \u{17}Do K\u{12}|\"+ `( a\u{2}m~ H8\"\"( `$ a{K_ \u{b}u9 \u{1e}\
        -j\"+ `1 a\u{3})x >y7 \u{1c}7M\"$ `1 aG\u{14}g\"( `& aest\"( `! aPS\u{10}\"+ `* aic! 9\u{b}8\"$ `/ aJ\u{8}M$\" \
        `. a+ `$ a\u{1a}eP\"( `' a\u{1b}8b [(\u{1e}\"0 `v#aVJ1 R\u{7}3 $-e\"( `\" as\u{0}% jWF\"0 `4#a;(H \u{1b}SX pbo\"\
        ) `! a=\u{14}\u{e}\"+ `6 a\u{13}oA IL] ')y\"$ `6 a\u{6}:\u{0} Cz\u{1c} 7\u{9}Z\"0 ` \"a\u{7f}y, \u{7f}rc\"% `! \
        as.q \u{16}0E \u{2}\u{7f}Q$\" `\" a+ `( a\\Ad \u{2}O\u{15} h\u{1d}R YVT\"\" `D aF[}\"( `$ auF\u{19} M\u{1a}A\"+\
         `6 ad_F Dp^ \u{1a}\u{12}\u{1}\"/ `  a\u{d}\u{0}\u{a} \u{f}(: 6/P :<` _x\u{a} \u{8}X\u{1f} k\u{2}9 K'L w\u{7}b \
        HPx\"$ `* a$\u{8}\u{4} zd`\"+ `! aIHl %9u\"0 `\u{2}!au)H 7\u{4}O\"' `$ a(>s <f4\"\" `y ap'U\", `\u{1f}\u{1f}aG{\
        U\"( `& alZY +_q Ioy \u{12}\u{a}& N\u{e}& CH4\"/ `\" a%<; Aaq\"+ `4 aW{- \u{1b}99 \u{10}c_ [0j \u{5}\u{11}}\") \
        `  a],0 Y\u{e}\u{19} lj\u{1c} m\u{0}8\"( `# ahT\u{0} \u{14}u\u{a} L%N l\u{9}X\"/ `  a}2a \u{4}\u{d}j\"0 `\u{7f}\
        !a\u{9}n\u{6}  W\u{1b} '\u{7}\u{1c}$' `$ a- `! a\u{10}Qm \u{2}\u{7}b\"+ `* a\u{1a} \u{1d} 2\u{13}9 7\u{f}: +jA \
        \u{15}rU\"( `& arFm\"( `# aP]\u{1f} ]^9 \u{1b}\u{2}< Q\u{12}v\"0 `\u{19} ay*3\"/ `! arVL uie\"\" `V ay\u{13}\u{0}\
         j\u{b}\u{c} @06 _lU\") `  a\u{1f}@\u{6} c\u{10}#\"\" `\u{1} aE\u{1e}D \u{6}ks m\u{14}y\") `  a\u{1a}y\u{11} \u{3}\
        yG .-Z\"+ `* a\"\u{13}\u{1e}\"0 `S a'\\K \u{11}u4\"0 `@#avk5\"\" `\u{c} a\u{17}\u{1}t\"% `) a;\u{7}\u{b} \u{3}\u{d}\
        +\") `! aVG:\"! `1 a6.? 8k\u{7f} =d\u{4}\"- `! a\u{8}&\u{14}\"+ `3 a{`\u{18} \u{1e}<M Jdr \u{d}!s\") `  a*b( F\u{d}\
        3 (\u{0}& \u{14}\u{d}4\"0 `\u{0}!aRwM \u{8}Sa\"( `) amyl P\u{1d}\u{1d} (D:\"+ `\" a\u{11}zM 6&^\"( `& aUIn H/\u{7f}\
        \"0 `R\"afS\u{16}\"0 `0 aopF %rM\"0 `E#aS\u{15}V\"+ `' a^%!\") `  a kC\"% `% a\u{9}|c \u{15}\u{a}v U)\u{4} \u{3}\
        d!\"\" `W!am\u{12}\"\") `! aT\u{1a}\" >!L\") `% a P\u{1e} Jp+ =\u{b}9 w\u{11}C\") `\" a\u{1e}\\E\") `  a\u{8}\u{1e}\
        Z %~\u{14} wz` o\u{1d}\u{1f} w(x\"( `% aIB% sJ< IXP \u{b}k\u{6} 9\u{0}\u{1f} Ec  /c; )\u{19}E {C_ \u{1b}\u{8}n \
        d\u{1c}t\"% `  aUK@ cb\" &C+ \u{f}eE\"0 `s\"a\u{1b}ng\"( `% a\u{7}ih\") `! a3\u{1f}\u{17}\"+ `) a3\u{16}\u{1c}\"\
        \" `E a\u{6}ps ,-z \u{c}^\u{4} ~T# \u{12}\u{1a}M\"( `# aJ\u{1a}`\"0 `\u{4}!ad\u{14}\\\"! `) a\u{1e}gh \u{10}{\u{7f}\
         \u{18}Sh t+n\"\" `& a\u{6}n- \u{8}v[\". `\u{1f}\u{1f}a\u{16}0i\"$ `( a\u{13}im\"0 `J#a*\u{4}q ,:\u{10} Am\u{13}\
         oFB\"( `# at@~ xw4\"\" ` !aF\u{17}] LJt &,\u{9} #\u{7f}f Tlq\"( `' a\u{5}hw\") `! aixG 2WY\"( `# a[\u{1}s\"0 `\
        S!aU\u{16}\u{6} kV\u{19}\"$ `K a5A= \u{7f}\u{10}a\"0 `\u{16}\"a#Xj \u{19}\u{2}?\"\" `U!aI\u{17}Z l\u{1b}' D\u{8}\
        P \u{4}Of hlJ\"+ `) a[\u{13}P |\u{c}\u{7f} \u{15}\u{b}\u{1} %Y\u{6} \u{1}2' ZK\u{13} aD\u{19} \u{12}gT 4Bo 7hw \
        0Y\u{2} !\u{11}$ O,8 74X l\u{1c} \"( `% a\u{e}a\u{0} S`\u{9}\"+ `+ a3;\u{b} \u{19}\u{7f}\\ Y(i ^\u{6}n\"0 `1 a/\
        C\u{6}\"0 `\u{18}!asj\u{17} \u{17}\u{1f}<\"( `\" aeGX\"( `\" a-@x 7s\u{15} s1\u{18} _x\u{1a} \u{8}dv\"! `- aG{\u{6}\
         4r\u{d} \u{11}\u{b}\u{10}\"\" `J a;VQ\"/ `\" at-j l\"q\") `  aU>~ 6@$\"\" `e aW\u{9}s\"/ `! a}]Y D`\u{16} \u{18}\
        yJ\"+ `% ahtc \u{12}6h\"! `> aF9\u{2} \u{15}9! \u{a}j$ \u{d}7/\"0 `\u{0} a\u{f}0\u{6} \u{e}gA$! `N a\" `F al&k\"\
        ! `U a\u{0}:\u{14}\"! `- a\u{19}$K \u{4}3O \u{7f}\u{14}U\"+ `4 ae\u{12}\u{b}\") `$ a8/\u{16}\"( `$ a%\u{1c}#\"%\
         `) a`JA\"1 `  a#C[\"( `$ a;Q\u{19} P\u{2}\u{1d}\"/ `% a|r  j\"n\"/ `! aqXr \u{0}e\u{16}\"0 `n a\u{b}\u{3}: <\u{17}\
        , 5'\u{3} >Sy\"! `^ af%\u{d} ~&! mqC\") `  a47| LY/ \u{1d}NX\"/ `  an\u{6}o\"( `$ a?G| N\u{1d}&\"+ `0 a\u{1f}-\u{0}\
        \"% `+ a;T& _\u{1b}0 \u{e}Bd\") `  aF\u{1}j ,\u{9}L 4aR\") `% au\u{19}W x\u{1e}i \u{18}\u{1f}\u{0} t\u{e}' 4@( \
        Q~t \u{14}\u{1b}&\"( `& aDi9\"1 `\" a,4> \u{e}CC CDL =us $H# $\u{1}9 ~UO\"+ `  a,L\u{10}\"( `$ a!\u{8}8 \u{8}'\u{10}\
         i+\u{13}\"( `, a\u{0}hr\"+ `/ aLM^ ?\u{1f}k \u{8})l H\u{1e}\u{6}\"( `& a\u{7}}^\"! `P aRya  #q =L,\"' `# aV=\u{1b}\
         jMV NGk \u{19}Nt d\u{15}z <\u{15}\u{9} :o$ .2J qXK y7\u{1a}\"0 `$ aP\u{9}> \u{14}WK 5GX\"! `D aPXd \u{7f}.g\"!\
         `@ axr~\"1 `\" a\u{15}'\u{1}\"+ `' as/w pw{ \u{10}\u{1f}\u{2} a`&\"( `& aY\u{d}\u{4} \u{14}'\u{1e}\"0 `6\"ays \
         m8o D5Y r\u{17}\u{f}\") `  aHo\u{1c} \u{1c};%\") `  a_,+ \u{b}{\u{c}\"0 `C!al\u{5}' \u{1c}\u{e}<\"' `  a7A\u{16}\
         \u{e}^\u{1f} >m<\"0 `\u{1a}\"a\u{15}\u{0}] UWb \u{d}uu\"0 `%!a?z\u{e}\"\" `w aQ.` 2]\u{1e} \u{11}\u{5}1\"1 `! \
        a#2Z\"\" `g a~\u{4}\\\"! `2 a/6\u{e}\"0 `_!a9<\u{5} %\u{10}$\"! `< a\\j1\"! `% a*qN\"0 `<\"aq:c\"$ `E ao}g\"/ `\
        \" a%um\"! `/ a0=?\"+ `0 a\u{1b}UM\"0 `\u{17}!a9kT\"1 `\" aUjZ \u{d}mi \u{17}V1\"% `  a:\u{18}=\"\" `j aM|R \u{19}\
        .3 {HA Xyq\"+ `4 aF\u{7f}q f1~ /m\u{5}\"\" `\u{1}!ac$& wI- I\u{18}1 o\u{4}6\"0 `l aI4L\") `  a73g 2Hv 9+\u{1f} \
        )2n oPs %\u{f}u\"$ `8 aU\u{16}} V\u{19}\u{3}\"' `# a+3\u{6} )#\u{c} 4\u{17}L F\u{3}O B'k *~\u{b}\"! `D acN\u{e}\
         1\u{f}  +\u{e}'$! `R a\" `.!aV\u{1}. 5\u{a}t\"( `& amRf \u{1b}\u{15}\u{11}\") `# a6\u{15}$\"! `$ a^'@\"\" `2!a\
        u!= w F\"( `! a2\u{14}f +$i @\u{16}\u{3} g{S\"0 `' ay\u{6}\u{11}\"% `  axS\" \u{15}l2\") `! a\"\u{13}]\"0 `V!a(\
        u^ \u{1b}/a\"( `& a\u{5}\u{16}t Htu 0\u{1e}$&' `$ a+ `# a- `! a\u{14}nU\"\" `]!a\u{1f} \u{d} \u{e}\u{d}$ +s?\"+\
         `0 aa\u{1a}N \u{15}@v \u{1a}F\u{0} c\u{c}\u{a}\"! `C a(\"\u{1c}\"0 `O a5)  kS% k\u{c}@\"+ `& ay\u{12}+\"0 `R a\
        'R\u{1f} V\u{1f}! '80 {\u{1}\\ \u{4}Rr \u{6},\u{2}\"0 ``!a\u{1a}L?\"( `$ aF-Z T\u{1c}\u{3} 3)o olp ~\u{4}\u{b} \
        [QR\"+ `4 a(\u{18}z 4j7 \u{2}+s\") `  a\u{d}s\u{3} \u{f}_\u{1f}\"/ `! a'B8\"1 `\" aA\u{4}u\"! `K aMW\u{b} p\u{8}\
        - \u{b} \u{a} Pv\u{12} 5u, (;I g^\u{7f} m%\u{f} $\u{0}] \u{16}$V 5?\u{1a}\"0 `2#au}$\"$ `$ a]|X\") `  a\"+r \u{12}\
        Y|\"\" `\u{10} a;:\u{1c}\"1 `\" a>V-\"( `$ a\u{4}\u{1c}4$' `$ a- `! ap\u{13};\"+ `6 a\u{10}Nm `\u{c}v\"( `# a\"\
        \u{3}U :j^\"! `. aT\u{9}\u{7}\"! `' a7l\u{1a} \u{1f}c3\") `! aS\u{11}K\"( `# a1[N \u{1b}wv  /~\"( `# aF:\u{4} I\
        Y\u{12} nV\u{13} \u{1b}M6 Z7O 1[Q r\u{1e}x &\u{10}\" Fs? ]QK\"+ `5 adli b>j m\u{15}\u{1} ;<\u{d} \u{f}[N u9a\"0\
         `R!a\u{d}\u{b}n\"\" `q amIw\") `% arr\u{15} _(5\"+ `6 a@*\u{16}\"\" `;!aREE J9A\"0 `n!a5-h\"( `$ a& t\"\" `R!a\
        Z}w\"0 `!#a_A8 u\\W ]Y\u{a} -X\u{13}\"0 `6#a#\u{18}\u{19}\") `  art\u{1b} GqF \u{1}\u{1d}] W|\u{e}\"+ `2 aa7\u{f}\
        \"\" `s a*US XY~ U(V\"( `+ amEU \u{b}z\u{8}\"0 `M aP\u{1b}i ,5\u{7}\"+ `6 aiT3 }\u{6}E\"( `# aU#F\"1 `  aT\u{f}\
        Q \u{e}`; \u{5}uf\"0 `& aRPs \u{15}\u{7}\u{9}\"% `) ay{) \u{3}_5 SOL 2kx ta\u{1} \u{1a}t\u{8} y)\u{18}\"/ `% a\u{12}\
        U=\"! `A a\u{1d}{d HC\u{18} .\u{1e}! Y\u{12}9 )\u{a}q O4\u{13} J\u{1c}\u{14}\"( `\" a#1` !\u{1}\u{7} :\u{10}% \u{7f}\
        i(\"' `$ a\u{1b}tB \u{18}qP \u{0}i^ Sw\u{8}\"1 `! a\u{1e}vh j%\u{6} \u{b}/D x\u{12}p 8\u{8}\u{18}\") `! a\u{1e}\
        }$\"0 `\u{1c}!a~\u{a}0 _K1 HsN /Lr\"! `< an%\u{4} \u{b}u\u{1c}\"0 `\u{1f}\"aaD\u{0} )G\u{a} ]\u{10}\u{14} <26\"\
        ! `, aWD\u{18}\"( `# a\u{7}?s Yxt =7s l5v\"% `\" a#D\u{f} E{Z \u{1};e\") `  am|- cNw \u{2}N~ R<\u{1f} X>< VHL \u{d}\
        :M 0\u{1a}U\"1 `  a`.o\"/ `% a[]t\"( `# aQ\u{1f}y yt\u{18}\"/ `! a#Yo \u{2}qr 6\u{2}{ A\u{1f}&$\" `$ a+ `' af\u{15}\
        H\"( `( a%\u{1c}\u{e}\"! `> a|P\u{14} %\u{9}\"\"0 `O!a_&/\"$ `7 ag|=\"( `\" aez\u{1a} % 6 \u{7}!\u{19} c/)\"\" \
        `5!aj\u{e}=\"' `  ak\u{2}D\"' `$ a$\u{18}u 5{`  \"\u{10}\") `  aGyT \u{1b}$X Mh\u{11} \u{c}u&\"% `, a,\u{1f}8\"\
        + `2 a*\u{10}x\"+ `( a\u{0}Y{ }.\u{4} \u{18}\u{9}\u{13}\"! `0 aGL\"\"0 `\u{14} ay9# C\u{4}4\"0 `\"#aYB% ulN\"+ \
        `9 a~kY uXw\") `  a ;\u{16} k!\u{19} 9\u{5}\u{14} \u{14},\"\"0 `C#ab5P\"! `X a#\u{1b}\u{10} EI\u{1b} \u{13}W2 \u{e}\
        7O ,\u{0}c \u{18}?% +AW c]b _K\u{a} |y=  \u{0}\u{a}\"( `% a2Z\u{13}\"0 `b\"aTq>\"/ `! a\u{14}\u{5}K \u{8}Ke Ky\u{16}\
         \u{8}Xe\"! `% a!@8 YU[ +*} \u{12}\u{16},\"! `( a0Lb \u{4}-\u{7f} \u{b}\"\u{1e} =-7 P[F\"0 `\u{e}!ao@H\"0 `$!a\u{7f}\
        \u{12}\\ \u{14}?\u{1e} I^\u{9}\") `! a-t\u{f} 85\u{1d} *CD\"( `% a(\u{1c}[ dbc\"+ `* a@,$ BJP \u{1d}2f ]\u{12}\u{13}\
         #q-\"( `% a\u{7f}qQ *9W W2\u{c}\"0 `L\"a\u{7f}\u{7}C\"$ `C a\u{1}\u{b}T ]\u{13}\u{7f} \\wk Y\u{1f}& @\u{7f}.\"\
        0 `| a\u{11}3V\"0 `u!aa\u{1e})\"$ `4 afXa\"+ `6 a|:P /{| 6\u{17}%\"% `# a^M,\"/ `& a{bA Jc7 s\u{3}9 CBl >]t\"0 \
        `8#a\u{19}\u{11}a .)\u{7f} 0\u{c}\u{e} \u{1}J\u{1b}\"0 `\u{1b}!a\u{10}{w :*\u{2} Ga\u{f} Yv  U(r |Pz z-~ #oc\"/\
         `\" ak\u{1d}g oyk x8\u{e} }&C EbC \u{a}s_ tX\u{11}\") `  aq\u{17}\u{13} cG5\"+ `6 aS.7 \u{f}av\"0 `\u{1f}!a{Xz\
         j&\u{c} D\u{b}W r*!&' `# a+ `\" a- `  a\u{1d}Ap s;\u{13} *y. <\u{13}u\"+ `* ay0> {TA /;. {$l R%\u{10}\") `% ag\
        \u{11}\u{15} \u{3}S. k\u{1c}K\"0 `y\"a'w< x\u{8}\u{0} *:7 [xA 6\u{3}] $[u\"' `$ a?4\u{1c} DQ\u{1f}\"! `% a/\u{19}\
        8 \u{15}WG\"/ `# a.{( ==,\") `  a'\u{1e}S\"& `\u{1f}\u{1f}a\u{3}\u{0}U\"+ `) afqg \u{0}s} >w~ JP!\"/ `! a\u{9}+\
        Z\"0 `y!a_>h x\u{7f}\u{10}\"0 `e#a\u{c}%c\"( `$ a~)p $@| Q^D -\u{d}} !S\u{7f}\"+ `0 aj\u{1}} 8;\u{2}\"+ `* alf\u{a}\
        \". `\u{1f}\u{1f}aB[}\"0 `,!al$. +2>\"( `+ aXbL 4E.\"\" `G!a\u{16}j_\"0 `A!a@\u{1c}\u{4} `\u{d}! CY& C\u{2}8 \u{0}\
        |k \u{1b}Vl\"$ `J a\u{c}a} \u{1a}4?\"0 `m#a]=\u{3} ~fR\") `  av[h mKs \u{0}u- Q\u{1b}4\"/ `# aY{6 {,? H9A We|\"\
        ) `% a\u{a}a3 9/@\"% `! a-yH C\u{5}i\"$ `I aE&3\"\" `7 a5CO\"! `@ a\u{16}I} \u{8}\u{7f}&\"0 `B a\u{8}\u{0}: 9\u{18}\
        B 0*~ >~P &La\"\" `C a<8j \u{4}C\u{7f}\"( `! ah/\u{1} \u{9}v\u{9} c*\u{d} h\u{8}D\"\" `#!a\u{1c}\u{d}D !\\Q \u{7f}\
        3a ]t\u{18} O[\u{19}\"1 `\" aX\u{2}<\"0 `B!a\u{e}H\\ ?[e\"0 `Q a0e-\"+ `0 ajo< }MA \u{16}`U\"1 `  a[pd ~\u{0}\u{14}\
         'E\u{1b}\"( `+ aTN\u{1d} y\u{6}S\"0 `k!a&g\u{c}\"0 `\u{a}\"adq, 7\u{b}\u{1} lJ5\"( `\" aPy_ }\"j \u{3}|\u{c}\"\
        0 `i!aT;$ \u{2}Le 9-g\"$ `< a?\u{18}k\"! `. a04u ,o\u{8}\") `  ao?\u{c}\") `  a,\u{10}, Ow4\"+ `1 a\u{15}\u{1a}\
        . wYL }\u{18}n\"/ `# a&\u{1}M Kqm ?A1 \u{7f}Vl\"0 `\u{c} amRy\"$ `D a0\u{1b}\u{17} \u{15}d1 m0F\"! `/ avqO\"! `\
        T a\u{14}T' b%9 0*K I4P \u{18}j[ xp} h@\u{1c} \u{3}4$\"% `& a6q5 p[v &\u{4}\u{f} \u{1e}\u{1a}&$\" `, a+ `* ap&D\
         \u{1e}*M\"0 `4\"aO\u{f}I I?N\"( `% axyb\"( `$ a\u{14}no \u{6}\u{1d}3 VO>\") `# aEMN\"! `> a\u{1b}sX 'k` 6\u{d}\
        \u{5} g\u{8}o ?5} *)\u{1c} '%7 FLF ;\u{1f}[ ]7k l\u{4}o ad$\"! `K acFW\"/ `\" ab\u{1}h +ij rH \"' `  aHP^ [O_\"\
        1 `! a\u{18}!o kU. \\\u{b}u\"( `$ ar*\u{7f} .*O\"( `\" ajPk z\u{a}\u{16}\") `  a\u{c}=E 3HZ Ze\u{6}\"( `& a\u{0}\
        H' GQ\u{0}\"( `$ a,\u{19}\u{b}\"' `  a\u{0}L\u{13} P\u{2}/ \u{17}b\u{7f} *\u{15}* X3R\", `\u{1f}\u{1f}a6\u{12}#\
         \u{6}E4\"( `% aqz? $\u{0}j\"( `* a:O\u{1a} \u{1a}\u{14}Y )\u{f}y \u{17}\u{10}|\". `\u{1f}\u{1f}aT7\u{10} <\u{e}\
        !\"0 `{!a\"e?\"' `  a/vm Or5 GM\u{14} M\u{2}I\"( `' a6\u{6}X \u{13}_u ACc Utn \u{1d}uy %H\u{11} D\u{19}n\"\" `Z\
        !a$c\" \u{16}M* Jt\u{11} \u{d}\u{1d}7 <2f \u{17}Zh 4Zs Uq\u{a} \u{7}e# OY\u{11}\"0 `\u{6}\"aXP\u{15}\"0 `=#aZ1\u{1e}\
        \"0 `^ arw0\"/ `  a\u{9}FB\"( `$ a2 F\"( `# aH\u{5}c\"( `% aC$\u{1c} \u{4}Z\u{1f} \u{0}\u{10}\\ (Do aJ\u{2} \u{5}\
        `\u{a} ZN\u{16} \u{e}.[ \u{18}\u{d}\\ /W\u{7f} sSm \u{11}\u{4}\u{6} \u{1a}D\u{10} r\u{7}\u{11} ZF\u{12}\"+ `' a\
        Z|. L\u{12}m \"?\u{17}\", `\u{1f}\u{1f}aC[1 \u{16}\u{3}E OL\u{11} \u{1c}z\u{1b} 5\u{f}(\"( `\" atK. \u{11}\u{0}\
        > YiK G<S\"/ `! as\u{0}\u{3} 3n4 %.5 BCM udO\"( `* aBHV\"! `# akSf\"+ `- aq\u{13}> %\"R ~(\u{19}\"( `' aikN 4wZ\
         \u{10}-] !Xm\"' `\" a^^\u{1f} uD+ 4\u{5}1\"$ `A a7Bc\"$ `I agpl\"0 `a!a\u{15}\"\u{0} !^- 5\u{6}: uPB\"/ `\" a\u{1c}\
        [B\"1 `! a\u{b}\u{1c}E KCG\"( `* a\u{c}~; rK`\") `  a1)r {K\u{7f} (;\u{b}\"' `$ aa\u{1}\u{15} u`5\"! `- a \u{0}\
        < U\u{10}K\"\" `d!aU`Q\"( `% a\u{2}`N\"/ `$ a4HY V0\u{8}\"0 `T#aoL\u{d} fbX 2\u{1a}r\"\" `H a4Kw\"! `Y aM\u{f}\u{1e}\
         \u{15}Y1\"0 `\u{b} aY!A 1\u{14}M\"0 `w!a0'W\"$ `, aw$\u{3} BR\u{16}\"+ `. a5\u{a}1 @\u{1d}< \u{1b}\u{18}[ 5Y`\"\
        0 `?!aM\u{16}f\". `\u{1f}\u{1f}a7w\u{b} |z/ +c\u{6} i\u{1b}\u{14}\"% `\" a\u{7f}P&\"\" `\u{0}!a%c.\"( `! a\u{17}\
        MU ] l H\u{f}r eL| ,j| \u{15}^\u{7} s)\u{15} 4\u{13}. %c\u{0} ?$'\"% `& a\u{3}O| \u{12}\u{1b}\u{e} S%\u{1b} \u{b}\
        -/ J0K\"0 `:\"a+WR o\u{8}S ?gh\"+ `0 au\u{9}\u{12} *\u{10}p\"0 `Z!a&j* )j`\"! `> ac\u{12}H ^jN h&! \u{18}3%\"( \
        `# a{#8 1XG\"+ `3 a\u{2}:\u{16}\"+ `. a8s\u{1b} W.! \u{5}9:\"/ `$ aj!A I\u{18}T \\6i J\u{1c}\u{a}\"( `, a\u{1f}\
        ~\u{f}\") `$ a\u{3}a* p\u{0}2 x!> \u{12}\u{8}A\"\" `\u{1f} aG&{ \u{14}1\u{0}\"( `# a0Ic Ka, YI.\"( `' a9<5\"( `\
        & a\u{c}H> wdc 6:} .m\u{1e} \u{13}t=\"( `% a\u{1e}KH\"+ `* a)mf [8t\"! `, aeL| '-\u{2}$\" `3 a+ `0 amoh\"( `* a\
        (\u{2}5 2YM\") `! a&Ze b-7 \u{12}\u{15}_  \u{b}\u{4}\"( `\" a\u{0}R\u{9} \u{18}C2 B8D |;H izS\"( `( a&kg !X~ ?>\
        ) 6n*\". `\u{1f}\u{1f}a\u{a}Dt \u{11}\u{1c}; \u{14}\u{18}U \u{b}\u{13}o G\\z\") `! aN`{ ki*\"% `% a>\u{1c}- {\u{12}\
        :\"% `% a$]\u{a} ^o\u{a} c\u{12}< 2!K =\u{7}}\") `% a\u{18}n~ OR% :o)\"( `% aN\u{c}: 'f\\ \u{7f}'\u{17} a\\>\"+\
         `6 am*? 04x\"! `\" a\u{1b}W/ ciH \u{1c},\u{8}\"/ `# a+j1 WT\u{2}\"$ `F a- M\"+ `. ase^\") `  aaG\u{15} \u{b}q3\
        \"0 `D!a?\u{11}\u{15}\"1 `\" a1\u{17}+\"0 `x\"a/]5\"+ `- aT#C oX\u{7} }G\u{9}\"' `$ a\u{1f}09 ol} af&\"! `? a$G\
        : !JV f*G e\u{f}H qqW 1B\\ N]a \u{17}w\u{19} 3\u{5}\u{1b} K\u{18}, h\u{7}D 25U j+\u{17} \u{d}n> \u{2};A \u{0}Sa\
         !-W Nmk VBl :,\u{6}\"' `$ a\u{15}@\u{18}\"0 `\u{1a} a*?2 (]\u{15}\"\" `=!az 7\"( `# ac\u{a}< Sdo \u{17}*\u{7f}\
         )Q% +\u{c}J\"/ `# arv\u{17}\"0 `/#aFDj =X\u{10} \u{3}?b ,#s d\u{3}1 cNh (~n\"% `! a\u{c}Q\u{a} /r\u{c}\") `  a\
        ~\u{15}\u{11} \u{1f}^B\"0 ``#a[CV\". `\u{1f}\u{1f}a6_~ : \u{3}\"+ `6 a\u{17}7\u{17}\"( `$ a\u{d}#l h}y\"/ `$ a\u{3}\
        XX\"( `% a\u{11}Y} jd2 <\u{16}9 {&?\"( `# ah\u{19}q )/t D\\\u{1} EH\u{e}\"1 `\" arq1\"0 `5 a\\v8 G\u{11}>\"( `(\
         a=i\u{a} \u{f}f7\"( `& a]jm O$v\") `  a_G}\") `! a\u{8}!\u{12}\"% `* aA\u{7}M \u{0}Qq 3-\u{0} U\u{7f}, x\u{1c}\
        5\"0 `= a}m? S:c SC# V\"l ]i\u{d} \u{1e}n\u{11} |3C\") `  aO\u{d}X Z\u{7f}s U{\u{7f} \u{f}M\u{17} Ud!\"( `' a,#\
        % gbR ~\u{19}l  \u{16}u\"\" `\u{16} a+z\u{1d} 9NS \u{16}:\u{5}\"$ `\" a=_H \u{f}5b\"\" `\u{f} ac,\u{1b}\") `  a\
        df> lYl\"+ `& ay\u{a}\u{6}\"$ `* a%\u{3}\u{1f} yR&\"( `, a`\u{0}5\"! `2 aoiH T\u{15}f (\u{11}n ,Fv\"+ `  a3|,\"\
        ( `& a,94 Vf\u{1e} \u{15}^D \u{7}\u{1c}# E#O\"\" `\u{c}!a&/\u{7} \\\u{a}f\"\" `G a:\u{f}\u{5} PP\u{8} )(\u{12} \
        \u{2}`\u{14}\"! `, a\u{d}\u{1b}\u{f}\"$ `! a(r\u{15}\"/ `% a:O\u{1e} t&\u{2} r{X\"+ `6 ak4\u{4} H\u{9} \"! `> a\
        \u{12}3J\"+ `\" a(|m \u{14}X#\"1 `\" amG@ ?\u{1f}A UFR \u{1c}Gq f&y\"$ `M a\u{1f}j\u{1b}\"! `. aF\u{18}^ \u{8}\u{1f}\
        \u{7f}\"! `/ a4\u{11}y zd\u{15}\". `\u{1f}\u{1f}a%^6\"' `$ aj@9\"0 `f!ae*a rT\u{3} )>\u{e} \u{14}\u{4}1 B\u{7f}\
        5 }j> \u{13}1t q\u{1}; Hnb Zvx\"+ `) a87\u{7}\"0 `p#aRm\u{18}\"- `  a\":;\"! `) aTma \u{1}ui R\u{7}/ G$1\"0 `9 \
        aO3\u{1d} USV\"\" `> a&y\u{10} 8\u{1d}\u{16}\"/ `! aca4 |\u{a}: nU` v0r XZ\u{1d} I\u{15}3 $^A `~\u{b} 1%\u{16} \
        \u{14}k,\"% `% a\u{a}W\u{9} \u{a}\u{d}\u{f}\"1 `  aCK\u{14}\"( `' anr9 JYH \u{19}\u{17}\u{9} >?\u{f} 3*2 \u{7}[\
        I\"\" `\u{7f} a|!M\") `# ae,l\"( `& ajtP zi\u{1b}\"+ `3 a>M\u{0} /%\u{14} KH) fl, \u{1}X; CB' ],< uXj\"+ `3 a\u{1a}\
        \u{7}n YH\u{9}\"( `' aojV Y0d\"+ `2 aTl\u{14} \u{7f}<\" vV$\"( `& ag43\"( `' a\u{1}\u{18}^ q\u{1f}l 8\u{17}\u{f}\
        \") `  a(/\u{15} Z\u{1b}\u{1f} F\u{3}J \u{1d}9Y\"( `$ a:6c >n\u{15} \u{17}Y7\") `  a@\u{c}v $6\u{2} \u{1b}^\u{12}\
         \u{b}C\u{13}\"( `$ a\u{2}7M }4, N\u{11}\u{f} $a@ U\u{12}M jST *A2\"! `\" a\u{e}\u{1c}\u{6}\"0 `0#a\u{1e}La\") \
        `# aJ\u{0}\u{14}\"\" `1!a\u{8}A\u{1a} u=R :f8\"! `  auHu YI\u{7} \u{16}\u{a}/ Z.0\". `\u{1f}\u{1f}a|[R\". `\u{1f}\
        \u{1f}aO;\u{5} 3PJ\"+ `+ a[\u{1c}=\"! `) a3;m\") `  aZkd \u{1e}~x\"0 `D ad>\u{1a}\"0 `e ah6!\") `% a\u{7f}r) A~\
        - 5p^\") `  aH]@\"( `$ a;?C\"' `\" ay,T }rn |a\u{11}\"( `' a5F\u{15} v#( F\u{1d}q I\u{1d}\u{15} K1H }/d D_8\"$ \
        `! a\u{7}\u{0}^ A\u{c}p vM\u{18}\"0 `U a&\u{7}= I:k m#1 J5< :\u{14}l 7\u{18}5 \u{1b}\u{4}\u{7f} 7w\u{13} \u{7}E\
        3 ||I\"' `# a,9T \u{11}3v\"0 `e\"aan\u{1d} WJB bD\u{6} nlJ #\u{6}3 `bI\"0 `W!aY\u{6}z\"( `$ at\u{9}\u{1e}\"\" `\
        [ a\u{5}6N 7BS\"( `% as\u{5}` Yan LzA \u{15}QO x|U :B\u{13}\"( `% aN\u{5}\u{15}\"! `) aD\u{17}f R\u{a}n\"( `& a\
        9,\u{6}\"\" `!!ai\u{f}6\"! `0 a\u{f}@} AZ+ \u{d}4U n\u{6}\u{c} *e\u{19} \u{b}I\u{1f}\"0 `[\"aixU r\u{15}\u{8} u\
        [\u{e} l6Y \u{3}XY\"! `7 a\u{15}Nd \u{2}5h 3\u{7f}\u{15}\"( `, aG\u{c}!\"0 `8!a\u{13}%@ d!S Zo\u{1c} \u{8}sS |~\
        \u{7f}\"$ `. aM\u{f}\u{0}\"% `( a:d?\"( `( a\u{c}0L$+ `  a1 `  a~|b\") `! a9\u{17}| %n\u{f}\"* `  ay^7 +0F \u{7}\
        :\u{10} .D\u{1a}\"0 `\u{c}!ag<% b\u{b}{\"1 `  a/4\u{18} '4Y U1\u{0} <dO C*[\"\" `` a\u{f}e} _+\u{1} 8\u{e}  \u{5}\
        m9 ^\u{8}T A\u{3}l\"( `% aacp ?/\u{3}\". `\u{1f}\u{1f}a1\u{7f}\u{5} \u{1d}T\u{14} ]\\\u{1f} \u{7}\u{1a}* }8/\"\"\
         `@!an\u{0}5 !Ei\") `  a\u{9}\u{14}o\"( `# a:}~ 6 \u{6} lZ\u{d} \u{c}|\u{1b}&' `$ a+ `# a- `! a;=E ?@e\"/ `\" a\
        \u{1f}=\u{1e}\"( `% as\u{b}*\"\" `p a\u{3}P> \u{14}'j \u{a}+\u{5} 2\u{1}- VSy mu\u{5}\") `  a%\u{3})\"( `$ a@IQ\
         Z\u{4}b S\u{b}m\"0 `@!ac?z a\u{1a}! b\u{18}% +>B z!C\"! `[ aZ\u{3}\\\"$ `J a%^\u{e} t0\u{1e} F\u{6}\u{1b} !d*\"\
        ) `  a\u{10}G9\"\" `A!aWQO\"0 `P aaP\u{5} \u{1b}z   ne m\u{17}\u{e} \u{13};  %t8\"( `% a\u{7f}Ci T\u{1b}\u{e} \u{0}\
         \u{10} }\u{10}w D*\u{4} 3',\"0 `; asM< Znl \u{13}\u{7}o$! `E a\" `E!aMY\u{14} GI\u{1b} 0\u{4}E EXY \u{1c}Mh xB\
        l\"% `% aams \u{13}nt\") `  aWC\u{10}\"! `: a\u{1e}IQ\"0 `r#aNu3 _8y \u{4}c, \u{1}]\u{4} D\u{1c}F V\u{10}L {(T\"\
        \" `a!aXRh Yjh\"0 `[#a\u{12}mo \u{b}$\u{d}\"( `# a50! uN\\ \u{1c}Jo c\u{15}\u{10} Ql>\"( `# ay\u{9}< WRA `aK \u{14}\
         \u{19}\"( `% a!u5\"( `# ab\u{f}8 4\u{19}G yVU\"% `\" aC\u{a}\u{5} V^\u{8}\"0 `a a\u{6}5\u{e} &\u{16}* Y\u{8}m\"\
        ) `! a*?s\"$ `3 ac\u{8}x q\\9 5y>\"0 `w\"a+g\\ $M_ ; \u{6} bE\u{18} h-\u{1f} Cn* @h. \u{18}\u{5}Q \u{1a}\u{4}l\"\
        ! `& atV\u{1a} \u{e}I$ *?% /'\u{0} teM LRj\"0 `\u{15}\"a.\u{16}y 9Q\u{15}\"0 `Y\"a\u{8}a\u{b} \u{10}\u{c}N \u{1}\
        l?\"\" `n aHDM d#s 83:\"0 `h#a\u{c}P_ \u{12}ot F\u{13}w \u{1e}u\u{4} \u{15}!\u{9}\"$ `1 aMaQ c;d tp  \u{11}N< c\
        Or\"0 `\u{c}\"a.f) d\u{2}:\"! `  akdT :K\u{1d}\"( `) a4v&\"0 `9!a\u{13}u* ;\u{4}I g\u{13}V \u{a}[z \"\u{2}( H\u{1a}\
        :\"\" `\u{6} aK4U ,y5 \u{16}\u{9}\u{0} b&\u{13} 5\u{1a}4 }Z\u{15} B>\u{1b} :\u{6}A Ml^ |0\u{5}\"\" `B a\u{12}P#\
         s!7\"0 `\\ a\u{a}\u{7f}\u{17}\"\" `O a)\u{10}\" (H\u{1b} \u{3}B!\"% `# a^>d t=) \u{a}\u{0}*\"/ `% aJ58 \u{1d}\u{19}\
        \u{18} U\u{14}\u{1c}\"0 `#!a_;D \u{17}.S\"( `' am\u{11}x )\u{b}\u{a} k_u \u{1f}E\u{7f} n(/\"( `% aG\u{0}T 3\u{b}\
        f \u{3}\u{c}m G)\u{7f}\"0 `j\"a@]) ;r6 >\u{8}\u{7} \u{f}\u{1c}\u{1a}\"\" `$!a\u{1f}oH\"( `% aqFy \u{10}EE ech \u{2}\
        \u{1c}r r\u{1d}w *\u{1e}\u{d}\"0 `4!aAZ\u{19} u\u{13}] }Pl Mdp F@\u{1b}\"0 `^!a4_R \u{b}RS Ka\u{8} \u{15}Q,\"\"\
         `?!ai\u{7f}f\"' `' a\u{d}El t7{ ek{ rm\u{9} \u{16}v. a34 2\u{1d}\\ ~\u{a}o\"/ `\" a-x| tE\u{d}\"1 `\" aOcA \u{5}\
        \u{9}_\"0 `W\"a\u{b}p) U&j t]} C7\u{b}\"0 `[ a'm!\"( `& aE\u{1e}- @-G \u{f}dX ;Bp e\u{17}<\") `  a\u{3}I_\"% `'\
         aE\u{7}l \u{7}M) \u{4}I1 \"H= \u{f}2A\"$ `+ a\u{3}5` \u{e}Z\u{13} \u{10}h(\") `  a\"zJ 7\u{1f}\u{13} PN$ \u{1e}\
        M+\"\" `\u{5}!au\u{1}9 \u{1c}HX 0$6 k<_ \u{d}\u{e}w\"1 `  ac*\u{1b}\"% `# aM\u{5}F 6IW \u{11}g\" L\u{a}1 \u{a}\u{19}\
        H\"0 `U!aq\u{d}b\"0 `&#a*o\u{5} R\u{b}) r\u{7}1 5yM )^c\"! `+ a\u{4}\u{b}( Ms4 X\u{18}_\") `  aDMb \u{c}\u{0}8\"\
        $ `* a\u{1b}$: RV=\"% `& ac\u{9}V\") `  a\u{2}B_\"0 `{ a~Tj\"0 `k\"a,Zk l\u{18}\u{16} i*( \u{a}Ta\"/ `& a\u{8}B\
        i\"( `% a>96 \u{11}l\u{11}\"! `A a\u{1f}#\u{1a} !\u{1a}\u{1a}\"+ `4 ap|\u{1c} \u{3}`/\"0 `2!a\u{8}82\"/ `\" a`c\
        3 ?AK\"% `# aFy/ \u{10}#\u{15} \u{14}.\u{1e}\"0 `-#a\u{1c}e0\"( `$ a8\u{7f}S \u{4}tw\"( `+ a2G+ \u{9}\u{1a}8 4s\
        F\"1 `\" am\u{1a}n\"1 `  a0S\u{1e} p=[ d1n BB\u{14}\"( `* a~A\u{2} \u{c}h\u{e}\"% `+ aJ1\u{19}\"0 `j aL}+ dk: \u{1e}\
        YP \u{1c}0\u{10}\"0 `7 a\u{10}\u{7}I\"\" `0!a\u{0}W] \u{9}gk \"ir QG\u{14} }x+\"' `& a&\u{6}, u\u{c}8 .N\u{0} n\
        q#\"0 `$\"a\u{1e}\u{1}A xqW\"\" `\u{11} a?mt rZy\"( `! a-X\" #\u{18}/\"0 `u#aF\u{1}n\"% `\" a`d\u{1a} \u{8}A&\"\
        0 `K a:|C\"+ `- a1&O\"% `! aK\u{b}\\ \u{18}B^ \u{1b}\u{16}l \u{15}&0 \u{f}e0 <f3 b\"c\"% `& a\u{1c}x  \u{f}\u{2}\
        \u{a}\"+ `% a6\u{6}\u{d} \u{2}7S Z\u{f}a T\u{7}k\") `  aC\u{1a}l `+\u{13} *=\u{17} Co5 \u{19}\u{c}P U.[\"+ `8 a\
        \u{d}\u{11}\u{3} *\u{17}\u{c}\"\" `u a}\u{1a}L P[W\"0 `H a;u\u{1f} \u{5}t% k`Q\"' `  aZ\u{9}o k&\u{b} `\u{2}M \u{2}\
        \u{15}O j)k\"( `% acTq\"$ `) a^\u{4}\u{10} \u{1a}\u{1}T \u{1d}*f '>}\"+ `0 a\u{1a}=8\"% `' a[0O \u{15}\\. ^V< 6\
        sN AAh\"/ `! a6Xt\"( `' aOEu *\u{d}9\"0 `\u{b}!a3HG\") `  ae@\\ tVg Zh9\"( `# aa\u{1a}* x Y \u{0}\u{0}\u{10} p[\
        ,\"0 `z a\u{14}\u{d}F \u{a}a\u{e}\"0 `C ayb\u{16} n3> ecG g\u{1e})\"( `# a H:\"+ `# aL1; 7\u{16}A\"+ `7 avam\"(\
         `% aD:x 1y|\"0 `o!aCKh Xch\"+ `: aV\u{1a}} E\u{7}  \">H\"( `$ a-TR 1VY\"! `  a1Fw\"1 `  a\u{14}S\u{6} \u{1}\u{2}\
        \u{e}\"% `+ aNK| LdH \u{8}`X 0lv w\u{1c}\u{12} Y7\u{1c}\"0 `Z#a(\u{7f}> u6a Dxh \u{1d}}\u{1b}\"1 `! a_\u{11}k\"\
        ! `T a,\"~\"% `! a3l\u{d} V9\u{11}\"0 `I#aIeE\"& `\u{1f}\u{1f}a;qS /hY\"0 `\u{1f} a1'\u{1b} V~R eUb  jc\"+ `( a\
        Y\u{1e}| mi( 5iI\"0 `o\"ab\u{1d}Z \\y* s~8\"\" `\u{4} a\u{1b}$| _Q\u{18} \u{12},D \u{0}~\u{1f} jq) tL! K\u{1d}4\
        \") `  ac)\u{2} \u{1}j[\"1 `\" a\u{0}@l \u{1d}}}\"0 `\u{1e} a\u{17}:\u{1a} m\u{3}?\") `! aP\u{1}J\"/ `  aIYN\"(\
         `% a\u{18}\u{1e}\u{4}\"! `] a~B\u{1a} }?'\"0 `a\"aJg(\"0 `B\"a\u{1c}\u{e}N\"% `, a\u{14}De +Of kSU ,|\u{8}\"\"\
         `e!a#\u{a}\u{15} |P$ \u{10}YF 6XX\"! `/ a)\u{13}k l}\u{a}\"0 `\u{14}!a\u{1d}\u{e}G cb\u{9} pQ\u{15} @kN )\u{18}\
        o &bS\"% `$ a\u{4}\u{9}\u{e}\"! `Z aM\u{4}\u{1a}\"( `$ ad:\u{1e}\". `\u{1f}\u{1f}aOr\u{1e}\"+ `5 a\u{10}?; V8]\"\
        ( `, aC%e d g l\u{17}n \u{18}\u{b}? v)D \u{e}\u{11}\u{d}\"' `  a[bE \u{17}V_ \u{1a}|5\"+ `. a)Gj S/W \u{7}di \u{6}\
        \u{12}\u{11}\"( `# aWt\u{18} #W# \u{11}mw\"$ `  a#\u{19}\u{15} C\u{17}(\"( `+ a\u{13}g\u{d}\"0 `\u{f} aQ\u{14}!\
        \"! `] ax\u{c}Z )\u{19}x \u{e}X\u{1d} \u{1b}_? \u{1b}AO @\u{14}c 0i\u{1c}\"$ `9 a\\pq\"$ `- a<G\u{14}\"( `$ aA \
        \u{1b} P>' *?, k1/ [|N  7^ \u{7}X\u{2} 2\u{7f}\u{6}\"! `P aLX*\"! `1 aw'x\") `! am\u{12}- ,8D\"+ `* alII [Ov\"!\
         `& a]\u{a}\u{9} qLC y_Y y\u{8}\\\"\" `%!a\u{13}J] 3*\u{7f} X\u{b}\u{9} \u{1a}K+\") `  a\u{1c}?/ g\u{1b}? ]Zz\"\
        % `! a\u{1}\u{17}\u{1c} r\u{3}\" io7 yUP z6] \u{9}ks \u{2}\u{16}y $]# x71 h\u{e}C DsF\") `$ aFAH NSH 5)P\"$ `- \
        aY\u{1}s L\u{17}\u{1d} y,2 =ar\"% `& a\u{e}T\u{f}\"\" `Q aG*V\") `$ aa-7 \u{1f}wm \u{a}Uz\"+ `* ahk\u{a} \u{11}\
        \u{4}E \u{13}gH\"+ `: a\u{0}RV b\u{2}\u{3} \u{13}I+\"$ `2 ai\u{13}7 ,4\u{7}\"! `! a\u{1e}#\u{16} \u{18}U\u{17} \
        -!B [4R\"$ `! a\u{14}Au\"0 `\u{d}\"a+t| z26 \u{0}%=\"0 `(!a\u{d}[K P8\u{11} \u{1d}`\u{14} wKH K3\u{5} B T\"\" `\
        v!a6\u{11}f t`g\"( `% as\u{11}v \u{17}5L Z\u{6}\u{13}\"! `- a/\u{d}. G~e\"( `% a[&z\"/ `! avF| 17\u{2}\"0 `! a[\
        TY\") `  ar`( eOc \u{9}:n \u{12}\u{19}s mGu\"' `# aV\u{13} \"( `% a\u{6}SW FA\u{1a} #h5\"( `% a\u{8}@= \u{15}0p\
         ]ss\"! `/ a4R\u{d} DcC y:} O(\u{19} h/;\"0 `h!a\u{f}vM 2Ao\"% `% aXf\u{e}\"0 `v akF\u{18} O\u{18}D n\u{1f}5\"(\
         `# ayyN ycZ\"( `$ aWie ,\u{a}g \u{16}-y\"' `% a3{} o`\u{7f} ^Fp p~\u{3} c\u{1f}F J'n\"\" `i!aR\u{7}y sd\u{7f}\"\
        0 `g ajY\u{0} e)) of0 J8h >Bn v8\u{d} \u{5}i\u{1c} \u{15}6^ iLt V=x o0| k\u{8}$ \u{a}p\u{b}\"' `\" azVm I4\u{8}\
         \u{f}I' /e- \u{1b}>:\"( `% a4~O \u{10})U \u{c}xc )8k Tuz\"\" `\u{13} aY\"\u{e} U\u{9}\u{e} 8|\u{10}\") `  a\u{9}\
        \u{4}<\"0 `\u{7f} a\u{c}\u{0}\u{5} \\\u{9}\u{16}$! `' a) `  a\u{4}TG \u{7f}zR '_T \u{2}\u{8}\u{1c} L|D \\\u{1c}\
        \u{7} r1\u{1c} |8Q Dr| xO\u{7} \u{14}\u{9}X ]\u{5}\u{1a}\"! `5 aB\u{14}\u{1b} \u{e}\u{14}7\"! `F a\u{10}\u{1e}:\
         f|Q vS\u{1a} L2\u{1d} s.!\"( `\" abbP\"/ `# aL\u{16}R \u{1e}Pr Y/\u{1b} \u{9}v- /|B gJK aMW J\u{c}_ \u{1a}\u{1c}\
        j\"( `\" aOj  ]06 P\u{3}\u{9} sF\" \u{3}b,\"( `& a[%E 8IL\"( `' a2~\u{1a}\"! `% ar 9 \u{1f}[J \u{6}g\u{c} Sq* t\
        6P 1\u{1c}i \u{d}\u{9}] \"\u{15}u TI| f\"\u{f} \u{c}\u{1c}\u{11} _!N r\u{15}[ [\u{14}L\") `  a6zO \u{16}Uh '^\"\
         (\u{16}* I@m C:\u{5} bv' *\u{4}+\"+ `5 a<\\/ N\u{1f}H \u{17}nr\"+ `* a\u{1}S% nZF GpN X=Z a\u{14}\u{0} 1%K =\u{17}\
        z\"0 `N!ahZ\u{e} \\x<\") `  a^m=\"0 `/!at?Z\"1 `\" a72`\"+ `9 aNGn\"0 `U#a?A\u{15} \u{3}6; 5\u{1}b\"/ `% aLt\u{14}\
        \"( `+ aM\u{d}(\"! `  a\u{2}*J \u{b}4d (5- \u{15}\u{11}/\"% `, a\u{d}A` T&\u{e} \u{b}!? k\u{7}\u{10}\"+ `. aVO$\
         W\u{1a}5 _ o !fq\"% `' aM~* W#L\"$ `F ak)a \u{7}&c F\u{6}v\"! `] ar?| ws\u{c}\"! `2 aTs\u{c} fR\u{18} h{Z Z\u{11}\
        e z}s\"( `& aT~G lIH T\u{1d}\u{1} :); {XE N\u{11}i W]\u{f} \u{10}\u{16}\u{13} \u{5}\u{1e}\u{1b}\"' `' ab\u{1b}0\
         @I<$\" `- a+ `* a46J 2{f \u{1b}j]\"0 `]\"aS\u{15}_ 5&f\"( `# a6r\u{5} AF  \u{4}n@\"! `O as\u{17}C 2\u{2}o )_t\"\
        ) `  ay!#\". `\u{1f}\u{1f}aD4> gLO r\u{1a}T ;R\u{12} Hj- 2JP NWY J\u{d}p\"( `& ank* }\u{3}; \"zT *NV Mf^\") `% \
        am!b a\u{e}j vo\u{1} U\u{a}\u{14} y\u{14}. O\u{5}Z\"$ `L aV)\u{1} WW. \u{1d}/1\"( `& ay\u{19}\u{b}\"( `% aGU$ n\
        \u{e})\") `! a)J5\"( `' a~\u{b}\u{14}\"0 `S\"a\u{1d}[Z <>\u{18} ~fA\") `  a\u{14}]K Y\u{e}\u{1} }rM Kui eR\u{1b}\
        \"0 `=\"a_&\u{0} \u{2}z\u{e} cs\u{16} Eu \"! `W aTkN <\u{1a}T NI\u{7} [G\u{b} \u{1c}o- :;[ \u{11}F_\"+ `$ a2\u{1b}\
        x\"! `* acGM\"( `# aX]S\") `  a\u{1b}&{ /L7 7OZ g(\u{0} Y$E \u{9}.P\"( `% a]xz\"+ `' au\u{9}z\"! `. a_A%\"( `# \
        aU\u{8}&\"0 `\u{1}\"a\u{b}xi 9\u{17}w&' `# a+ `\" a- `  aU\u{6}o\"0 `*#aX)# gM: cZM :Nq U\u{1c}\u{1d} &'\" ?e# \
        _f% '\u{1f}\u{15} k8.\"\" `S atj\u{d} \u{1c}2[ K*j\"\" `y!a6Q\u{9} 4Q\u{7f}\"\" `\u{8}!aeh\u{5}\"$ `/ alY\u{10}\
         \u{1c}\u{15}% wY( ifF \u{9}.S\"! `9 a~\u{1d}g \u{12}]9 4^B v+E $>\u{7}\"+ `4 aU\u{b}!\"+ `/ a0[,\") `! ar07 z}\
        8 u\u{3}* ?n9\"0 `@\"aa\u{f}A\"( `& a\u{a}kP e]?\"( `% aepB\") `# ah1L i*q 25\u{9}\"! `# aZlF 5-n 1g\u{5}\"+ `.\
         aL3G\"+ `' a<\u{17}\u{2} Xa\u{18} 4p6 5ZZ D:\u{12}\"! `) a\u{19}[#\"( `# aJ\u{6}: b_Y E\u{5}^\"\" `L azC?\"\" \
        `J!a,$G 0/^ \u{2}|\u{7f}\"% `' a7x\u{1c}\"( `% a\u{c}&Z \u{0}#f\"$ `E a|sl 5fw\"\" `h!aG]\u{f}\"! `V a\u{12}\u{d}\
        \u{1b}\"0 `!\"ana9 L\u{14};\"! `5 aNHD \u{16}al\"0 `7\"aR=o \u{9}Ow \\nx\"$ `7 aD\u{a}\u{2} ;9\u{1e}\"( `( aL79\
        \". `\u{1f}\u{1f}a7\u{1c}Y h\u{13}s t=\u{10}\"0 `_ a_De c^\u{e}\"( `% a\u{6}#0 O n \u{2}1\u{10}\"0 `w aC=&\"! `\
        @ a-.-\"% `# aMd7 )\u{1a}X ,h\u{a} \u{1f}[1 ,[L\"( `\" a9%M O\u{4}\u{1f} +8& YaE Uyn hN\u{3} KU0 z}2 \u{5}XP H!\
        l\"0 `k#a\u{b}\u{a}u\"( `$ aL]y \u{b}x\u{1a} \u{2}uW xsl\"' `# aWE|\"( `& aCN\u{2}\"$ `0 a\u{1d}\u{8}-\"( `$ aK\
        vA NC\u{13}\"$ `7 aH\u{1e}- B=\u{e} R*\u{f} P;2 Z\u{1c}7\"1 `\" adXe \u{b}\u{f}r\"! `# aye\u{14} Nl/\"0 `F\"aB\u{a}\
        Y \u{8}\u{19}e\"0 `I\"a\u{d}L\u{9}\") `\" a$YO\"+ `\" aQ|i Cx! -=O \u{1e}yw\"$ `D aQ#{ $\u{f}\u{12}\"( `# aoq\u{17}\
        \"$ `@ avd7\"+ `, a%\u{15}O\"! `! a$3\u{8} Jc> \u{0}\u{0}U \"}Z G\u{b}l f7$\") `  ao%/\"$ `, a,]G\"$ `$ aQjI 4\u{0}\
        c +'t ei~ @TB Y%C\"( `& apA_\"+ `' aS\u{f}_ _\u{0}g sxl \u{1a}Z@ Q(`\"+ `* ae0\u{5} t=\" f\u{e}W\"( `% a\u{c}j[\
        \"0 `6!ahm$ |b+\"+ `$ a 99\"0 `\u{9} a4\u{8}T :\u{e}[ %\u{1}c ]7f htn \u{13}o} ->\u{6} i\u{2}\u{e} ]\u{0}\u{17}\
        \"\" `^ am\u{c}\u{18}\"+ `! aZy\u{1e} \u{1b}\u{e}s\"+ `\" al/z llC 1\u{4}z yZd R\"j \u{15}\u{b}n\") `% aH\u{18}\
        r \u{13}^*\"( `$ am\u{13}0 Nu5\"+ `5 aN`m\"% `\" a\u{1b}\u{6}\u{8}\"1 `  ai$j 1\u{1f}3 \u{e}J7 t\u{1f}9 3tI\"0 \
        `O#a$;:\"% `' a4\u{1c}O\"! `8 a\u{d}\u{16}l #<w \u{d}=.\"0 `J a\u{10}S< \u{17}\u{4}E\"+ `4 a*\u{1}R a\u{f}\u{13}\
         ,T4 T\u{9}N 0\\`\"0 `}!aU2~\"$ `= azkJ V^N <MW\") `  a\u{10}!\u{7f} \u{1a}\u{4}\u{8} mP6\"! `2 a\u{17}DA\"( `#\
         aJ\u{9}} \\J\u{9}\") `  aIX\u{16}\") `  aTn\u{a} \u{1}d\u{a}  \u{5}- l\u{15}h l\u{3}q \u{9}\u{5}\u{7f} \u{10}Y\
        (\"$ `= a\u{d}Ai \u{15}Pu '\u{7f}\u{14} \u{19}[\" 0@D G|l \u{a}Vy\"0 `j!a}|y\"\" `\u{3}!a%\u{d}}\"! `S a\u{7}/x\
        \"1 `  azx{ !&\u{d} b/0 >*9\") `% a\u{10}}c\"( `# aW5g\"+ `0 aRl1 M,8 ,6A\"( `& a7\u{2}i\") `! a)\u{6}! V([ |\u{0}\
        F \u{16}\u{11}m\"\" `t!a(\u{0}\u{9}  \u{5}\u{18} fH* \u{1b}xn &Xu\"0 `a#a]a' @\u{8}H _\u{1e}K ]\u{6}{ \u{1a}o\u{5}\
        \"+ `5 ay|\u{8}\"( `* a\u{7}GD B<E OvM\"0 `T a\u{c}WV \u{b}UW\"( `# agdZ VKa\"% `) aEMl LH\u{1a}\"+ `! aEA\\ dJ\
        \u{11} /\u{17}( \u{10}47 \u{b}eC zya \u{4}\u{5}\u{c}\"0 `{\"aZ\u{1c}U \u{1f}\u{10}~\"! `) a _\u{8}\"0 `8\"a\u{15}\
        t6\"( `# a9\u{8}u \u{14}\u{8}\u{8} _1`\"0 `N\"aZ\u{2}\u{3}\"+ `# a3@N 3$O 5\u{12}Q vlX \u{18}+z\"' `% a:t\u{1a}\
         FW%\"/ `\" aM(Y\"! `. aX\u{9}\u{0}\"! `\\ aZ<\u{c} \u{19}*$ `E\\ \u{1f}w#\". `\u{1f}\u{1f}a\u{9}\u{1b})\"0 `~!\
        a\u{1c}\u{16}q\"$ `1 at ) i|Z A^d\"! `< aH\u{15}\u{16}\"0 `\u{6}!aDc2\"0 `x!aD%\u{d} 1k*\") `  al{f\"0 `[!a\u{f}\
        Lh X\u{16}p N2u\"( `& a&C\u{b} \u{1}qD U-l\"0 `>\"a>Ub i\u{1d}\u{1}\"( `# aor\u{2}\"0 `C\"a\u{d}(\u{15} Jl>\"+ \
        `7 abfK\") `  a3\u{4}p $m\u{15} WnM\"+ `4 am\u{15}]$\" `+ a+ `& aI@\u{2} \u{3}~\u{3} ^)A\"\" `\u{12} ai\u{3}M 8\
        \u{e}5 sR7\"! `G a}\u{f}O\"0 `|\"a\u{b}\u{17}C HV\u{18}\"( `% a,. \"+ `4 a$\u{19}5 |Ek Pym L\u{a}H S>R K4e\"$ `\
        8 a'Vb\"$ `- aKjg\"+ `5 a$Jn\"$ `  a\u{17}\u{8}\u{10} \u{1e}\u{13},\"+ `3 a\u{16}uE \u{b}OR vBg Ic#\"0 `S#a\u{12}\
        IO Lb] |/|\") `$ aFY, SGk\"$ `G aNq\u{1d} #2\\ pM\u{2}\") `  a0|> \u{b}oI B,\\ \u{a}rn\") `\" aN,0 j\u{0}v\") `\
          ap\u{11}^ sqw \u{11}f\u{b}\"/ `# a\u{2}s\u{1f}\"0 `\u{1} a\u{7}B' :H\u{9} d[ \") `# a\u{b}f5 ]gH Eqv D2\u{1} \
        `62 \u{11}Q7\"$ `: aKra \u{13}\u{7f}i \u{0}\u{3}\u{7f}\"! `I a\u{f}!\u{9} Re  ?\u{1}  DHB 7\u{8}3\"! `) a\u{5}5\
        C \u{1b}g\u{12} |\u{9}\u{18}\"( `$ aEa\u{1d}\"! `C al\u{b}Z w(\u{11} jNn\") `  ahVz Mm\u{3} G\u{7f}\u{1f}\"1 `\"\
         aveE\"0 `'\"a%>'\"( `# a\u{b}\u{15}c HHm rv\u{13} \u{1f}2\u{16} *D< \u{5}\u{5}_ *li \u{14}P  |\u{18}( u7Y s\u{7f}\
        3 )TC q\u{1f}`\"( `% a*C\u{7f} \u{11}F# \u{1}9r\"! `/ aL\u{18}~ \u{e}&.\"% `# a#AS\"0 `'!a]i\u{16}\"( `+ a:\u{1c}\
        X\"+ `' aw\u{1b}\u{17} }#! !\u{14},\"! `] a'Rd ]E\u{15} g\u{3}\u{16} \u{6}(-\"/ `  a\u{1b}B= {\u{4}? G3\u{5} gK\
        9 GR9\"0 `^#a$'Q t#U >@\\ {D\u{d}\") `  aXle\") `$ a\"]\u{11} q3P\"+ `  a/\u{f}U\"1 `\" ac(: \u{10}5n\"\" `X a\u{0}\
        \u{17}7\". `\u{1f}\u{1f}aWF[ 7\"x\"! `G a;z\u{7f}\"! `# acF!\"$ `* aD^0 1PD FTp \u{1}+\u{16} q\u{a}H\"( `# aK5P\
        \"0 `0!a!\u{b}{\"0 `\u{1d}!a\u{d}\u{1e}% \u{1b}1)\"( `% a\u{13}\u{7}D V0k ~=\u{2} a_\u{9} `\u{e}\u{e} \u{10}mD\"\
        ( `# ab=\u{12} s\u{6}g @>l\"+ `+ aGMu \u{19}V\u{17} a\u{9}\u{1d} \u{a}4O\"0 `Z\"a\\c\u{10} \u{19}j\u{16}\"( `& \
        akA>\"+ `# aEOY\") `# a`(n `\u{17}4 c\u{4}G\"+ `5 aZRO c\u{1f}q\"( `$ a*I\u{6} g8[ ;yk \u{b}\\\u{12}\"+ `: apE\u{1a}\
         v\u{6}, pP8\"( `% a2P0\"( `, aD/2 \u{5},\u{c} \u{15}Y,\"\" `P!a\u{f}ZD\"1 `  aB\u{6}E y\u{7}\u{1e} \u{17}rB 8O\
        G &=\\ jD\\ l\u{7}v \u{f}d\u{12} 2i!\"0 `/\"aD~,  L2 z4F\"+ `  a\u{15}\u{18}i\"! `( a\u{1f}qn\"0 `A a\u{7}9\u{7}\
        \"+ `' a\u{e}\u{f}\u{8}\"! `@ a4\u{12}\u{13} Y\u{1b}\u{1d} \u{7}\u{9}N [T[ Z!j\"( `( a\u{8}em !0\u{d} s\u{1e}} \
        )\u{1d}\u{11} C\u{a}\u{14} \u{1}w= Q0C \u{7f}bZ\"' `' a~Az\"$ `H a6r\u{9}\"% `# a]\u{19}\u{13} BaL\"/ `\" aTVN \
        WO\u{f} g\\1 Y\u{18}Y Ez\u{15} \u{18}&\u{1d} \u{7f}Z@ 2;A\"+ `4 aY\u{1}E iea\"( `\" a\u{10}yc \u{e}#\u{15}\") `\
          a\u{1}F!\"% `  a&cO &Al\"( `% a|*.\"! `V am\u{8}|\"/ `$ a ?\u{1f} twW\"0 `m\"a=%k fT/ :o3\"0 `` a_zw\". `\u{1f}\
        \u{1f}a}\u{f}\u{6} ]+M PZX *hY\") `  a[\u{1b}e !\u{18}{\") `# a\u{1e}\u{a}w \"UL fa[ >t\u{4} KYN \u{d}c\u{1} qi\
        \u{5}\"( `% a6\u{10}\u{13} D{\u{18}\"0 `] ac\u{1}7 e,] D\u{7}\u{6}\"0 `} a;o. ~\u{1e}1 \u{1a}w` \u{13}!\u{1e} w\
        E)\"+ `6 aS8V XXv A\u{16}V\"\" `\u{7}!a\u{1a}\u{f}\u{16} z8# \u{1f}dg\"( `) a0\u{a}o\"\" ``!aN/x\"' `$ a\u{a}j\u{1a}\
         c?^ n\u{e}e\"0 `x a_:8 `\u{1}R \u{17}\u{4}\u{a}\"( `+ a\u{0}^\u{c} \u{16}\u{1c}\u{13} ';/\"0 `?#a\u{8}j;\"0 `q\
        #a\u{15}>E +fs #a\u{11}\"( `# a\u{8}!\u{12} \u{1d}\"\u{1f} 02j k6\u{0} \u{1c}}? /B]\"$ `> a\u{8}\u{9}  C-! (T7 \
        (9q 6\u{c}\u{3}\") `! amc2\"0 `H#a@*w !&[ W\u{0}\u{2} LEY \u{4}\u{4}\u{15}\"0 `*!a\u{1c}w>\"1 `\" a\u{19}DL DP\u{1b}\
         )F\u{1f}\"' `& a^<6\"( `% a\u{9}B> \u{0}/\u{3} V\u{3}\u{16} \"n\u{1e}\"! `( a\u{1a}$<\"! `[ a\u{16}{l *\u{b}\u{a}\
        \"\" `k!a\"I) ?QG\"( `# aA|S\"! `L a\u{0}]\u{1d} F_0 / 2 +bL K}[ JQh \u{17}\u{d}\u{6} h\u{c}\u{19} g\u{4}! C=3 \
         J^\"0 `)#a%p\u{7} `Z: \u{17}}>\"+ `& aS\u{1e}C z\u{1b}W J'd\"+ `4 ap@h .\u{15}n\"0 `%#a>2R\"( `# alT{\"0 `\u{16}\
         a^$\u{f} \u{4}bz ].\u{1b} {Y3 f\u{7f}l n\u{b}\u{d}\"% `& ad\u{9}\u{19} H8? M X \u{a}Nt \u{13};| @\u{1c}|\"\" `\
        S!a@YJ m5U *\u{1}b n_Q$! `) a+ `, al\u{e}x\"1 `  a,\u{18}\u{7} I\u{17}\u{8} \u{13}U\u{1d}\"+ `- aQ\u{12}  \u{1b}\
        {I C%O LX% :\u{12}e `{$\"/ `\" azj\\ 1x\" :w,\"$ `H aexQ\") `  a\"fp .O\u{16} V\u{18}' RO,\"( `# a\u{f}15 (d\u{6}\
         -\u{7f}\u{d}\"( `% a\u{5}64 \u{7}Fg\"' `\" abso\"( `$ a{Nt\"! `# a\u{b}GA #B\u{b}\"$ `7 a\u{18}P@ $vX \u{3}An\"\
        + `. aas^ A\u{c}` G9h  r. ;(I on\u{a}\"$ `C avO\u{1c}\"0 `\u{3}\"a\u{1f}Ii \u{1e}\u{16}{ ak:\"+ `/ a~9k\"/ `\" \
        at\"\u{15}\"\" `N a\u{a}l4\"+ `5 aa\u{b}8\"! `W a(3\u{b} <;r\") `  aZ?\u{4} [K3 0\u{16}J n\u{1d}T\"/ `# a7|s\")\
         `  a\u{11}\u{7f}\u{11} c\u{7f}\u{1b} o8H [#b \u{11}\u{6}k l \u{15}\"0 `P\"aF%) \u{5}\u{18}d \u{1c}o>\"0 `1#a\u{11}\
        Rz\"0 `W aZg\u{0} \u{f}\u{1}$ $q2 i.[ qee\"\" `6!auwx\"! `8 a\u{a}g2\"+ `5 aS(] R,i \u{11}\u{1}\u{e} >hN\"0 `\u{15}\
        !a_74 6\u{4}8 u(\\\"- `! aH\u{18}\u{0}\"( `# ay\u{11}+\"0 ` #a|$e )\u{7f}g \u{b}\u{7}u \u{4}+' #rr J>x\"! `= a\u{d}\
        x} \u{e}\u{c}N \u{1}+\u{e} ux\u{0} ONG ;Yo\"( `# a\u{0}nN \\Ru ,\u{16}!\"% `$ aR+g Q4k\"( `% a\u{16}\"l VK\u{8}\
         bT5 \u{1d}nC\"\" `A a\u{5}iC Z\u{17}\u{9} dY( 7QM Xgo\"( `\" a%\u{3}\u{1} qG\u{5}\"( `$ a)*\u{13} \u{12}\u{0}\u{1d}\
         TO4\"$ `+ a$J>\"! `. a\u{1e}`{ \u{7}\u{1f}\u{2}\"0 `8 a\u{1f}gw\"$ `> a\u{19}Q\u{5}\"! `C aG?\u{19}\"0 `\u{7f}\
        \"auFs\"0 `\u{19}\"a\u{c}\u{f}\u{1b} 8\u{2}) #S8 KnE\"( `$ ay\u{2}Q bf\u{e} #np o\u{1a}^ \\G/\"( `% a\u{15}B: \u{2}\
        .g\"+ `. aqg\u{7}\"$ `@ a:#\u{16}\"0 `5\"a9v& PEo \u{c}<A \u{18}DX\"0 `N a +a ))\" ~\u{15}S 7L] R\u{e}\u{1f}\"(\
         `' a,:\u{6} l\u{9}*\"0 `\u{6} a\u{2}>F \u{13}&W )8X Xh\u{6} *\u{13}E \u{1}zp xX \") `  a/\u{1e}(\"/ `! a\u{a}9\
        \u{11}\"$ `B a2l\u{18}\"\" `\u{7} a\u{1a}\u{9}8 v\u{f}?\"0 `l#aqJp$! `1 a\" `s!aa6B 27^\"0 `z\"aK\u{1a}\u{13} \u{1b}\
        &C\"0 `1\"a%UT C\u{f}U K\u{13}j\"0 `\u{d}!a\\G#\"( `' a!3J +od q~j\"0 `3\"a((~\"0 `r a\u{12}p\u{a}$! `I a\" `\\\
         a&\u{16}] a%c lOj\"0 `b aK\u{b}m }~\u{7f} 4\u{6}5 h7: \u{14}#\u{10} \\\u{f}\u{11}\"! `= a+A# 1{$\", `\u{1f}\u{1f}\
        aO\u{c}\\ \u{d}2o |2: \u{13}\u{6}D I F\") `! a%\u{9}h\"( `% aLOK\"\" `|!aFcp Y\u{0}#&' `$ a+ `# a- `! a1d7\"+ `\
        ! a@\u{7f}p\". `\u{1f}\u{1f}a\u{1a}{\u{6} 5\u{1e}t\"+ `6 aV{\u{1e}\"! `H a\u{2}e#\"$ `* a\u{4}u@ :0\u{8}\"\" `\u{0}\
         a\u{0}\u{1f}O hF\u{0} Dp=\", `\u{1f}\u{1f}a\u{4}}^\"% `' ai\u{3}` \u{18}\u{0}\u{d}\"( `\" a$V- \u{0}~F \u{1c}m\
        \u{7} \u{1e}($ \u{14}\u{10}B \u{11}rd Kfx (6z )\u{1c}<\"! `1 a\u{11}\u{6}I\"0 `\u{7}\"a.9W \u{7}v{\"! `= ak \u{4}\
        \"0 `\u{1c}\"a\u{16}ZM \u{7}`g d\u{18}{ \"j>&' `# a+ `\" a- `  a\u{1b}[I\"\" `V!aCe\u{a} ~j3\"0 `,#a0)Z\"+ `7 a\
        \u{1f}p\u{b} Z#\u{1a} \u{f}l&\"$ `$ a\u{12}#- =]: lq#\"( `# a^2T ]/p +nv\"( `# a\u{1f}{  \u{13}/L }\\P y\u{1a}p\
         6yu `-=\"! `9 a,\u{1d}X\"0 `\u{5}!aGK^ Xsi\"0 `2\"a=@\u{7f}\") `% a-z( 5sZ mza 4pd -Pp d)$ m`O\"( `$ a]S| N\u{6}\
        \u{f} \u{12}\u{e}$\"0 `d!a\u{4}:J `4S \u{11}*f nl~\"\" `Y!a\u{14}.\u{8} WCt .y& Vt\u{1e} \u{12}\u{d}+$+ `# a- `\
        ! a\"y9 c\u{3}\u{16}$' `# a- `  a\\X' \u{11}~C$! `R a\" `\u{1e} a\u{c}vO {CY\"( `$ af>[ s\u{7f}i \u{d}\u{10}\u{11}\
         \u{7}\u{1c}+\"( `% aJm2\"( `% a\\*J rsS $\u{1b}}\"+ `' a#r7 \u{16}0\u{b} /}\u{1c} \u{12}*_\"0 `\u{2}\"a=\u{0}c\
         L\u{18}t \u{1a}z} P\"2 \u{1a}Y? \u{0}\u{12}E /\u{a}] k\u{6}l\"1 `\" au\u{15}\u{1} \u{7}([\"0 `D\"aZ4c z\u{19}\u{4}\
         \u{2}o\u{15}\"( `( ad\u{6}%\"\" `[!a!WB \u{11}dc\"0 `+#aest\"( `, aO-\u{15} M\u{12}2 E\u{b}] \u{7f}Fc \u{1a}T\u{7f}\
         \u{2}P \"1 `\" ag|( Lcj D\"y \u{1f}\u{1c}~ \u{f}S\u{17} \u{11}Yb oH\u{15} \u{16}Q\u{16}\") `% a`X, rD/\"+ `% a\
        vnL\"( `* a`Z  \u{f}/O {*[\"! `D ak0n \u{18}'D 1CN  NQ \u{c}rc \u{4}!\u{9}\"0 `.!afa\u{1d} 1\"} D)\u{1} \u{c}jP\
        \"0 `\u{b}\"a5R\u{2} \u{11}w\u{2}\"1 `  a[\u{8}\u{10} Vm6 0II q\u{16}Q\"( `$ a2 [\". `\u{1f}\u{1f}a\u{16} \u{4}\
         >,\u{5}\"0 `;!a`\u{8}\u{a} ~fY zqZ\"\" `\u{a}!a\u{17}<^ s7i \u{18}\u{d}~ @;\u{16} }z\u{1a} V{) W\u{8}< Ad`\"% \
        `( as&i u\u{d}&\"$ `3 a\u{4}\u{b}6\"! `V aPHF\"0 `n#a\u{19}t`\"+ `. a\u{1a}@o\"+ `3 a\u{1d}\u{1e}\u{5} n7'\"/ `\
        $ a\u{f}\u{1c}7\"( `% aM}<\"0 `T\"a \\Q 2EU\"( `% a:\u{17}\u{7f}\"( `$ a8a\u{2}\"\" `k a\u{1c}\u{7f}V\"( `& a\u{12}\
        oc\"! `\\ a^t\u{1e} 0|O F:p\"( `% a'vp$\" `/ a+ `% aK&[\"0 `*\"a\u{0}\u{1c}b \u{1d}mh b\u{7f}t N7v \u{1e}E\u{6}\
         .Y\u{1a} \u{5}\u{f}\u{1b} A~7 G\u{1c}C u?z VA\u{4} >\u{1b}\u{1c} f\u{8}*\"% `$ aBl] \u{5}@\u{15} 1g= \u{10}|[\"\
        ( `% arSj\"+ `4 a\u{7}x} N\u{1d}\u{5} \\\u{1b}9 ~\u{10};\"\" `\\!aVPB\"( `# abk~ \u{12}\u{10}\u{15}\"/ `$ aG\u{3}\
        3\"! `E aOPK\"\" `| aKSS 'Si DJ\u{7} Tbx EK~\"\" `7!a7h\u{3}\"\" `\u{2} a/%v `W@\"+ `4 a\u{15}hu $\u{2}\u{f} 5i\
        ] (\u{1a}` }Qe A%s\"+ `! a#\u{15}y c[E\"0 `\u{8} a:LH N\u{a}\u{1} \u{1a}f!\"0 `X\"aa-H p\u{7f}, {\\\u{4} \u{a}6\
        I\"( `# a1\u{7}e S:n\"+ `8 aACw 3C\u{4}\"( `# a\u{7f}dC\"( `\" aS3n\"( `% ay\u{7f}1 o}:\"( `% a1jc\") `  a:H(\"\
        + `' ajG= =2X \u{18}n< ?'\u{c} \u{a}H\u{f} \u{d}\u{1e}\u{1f} Z9U \u{14}+\u{0} \u{6}'K IqT\"+ `4 aQM[ )e\u{e} k\u{1a}\
        \u{16} b34 \u{a}BK lco \u{f}\u{1}\u{13} -h\u{1f}\"( `& ah`) 75-\"\" `\u{1a} aQKK \u{1f}JQ <Ki pF\u{5} x`\u{1c} \
        \u{12}\u{e}/ 8d_\"/ `  az$n qJ( T\u{18}? $%g \u{19}\u{a}t\"! `T a-\u{14}u p$H\"0 `<!aL<m \u{c}\u{3}* 4HH\"& `\u{1f}\
        \u{1f}a\u{17}UN wE\\ `\u{1}\u{7f}\") `  a\u{b} \u{9} \u{b}Z* v\u{1f}@ Ks\u{1d}\"0 `m!a|#( s)h 2\u{1e}n ]n\u{c} \
        \u{1c}4! %!$\"( `# a[{/ \u{3}y>\"( `  a8i] \u{b}\u{11}`\"\" `\u{e}!aJ\u{1e}i 8Jo E\u{16}\u{7f} }oS\"0 `\u{2} a)\
        \u{1f}S\"1 `\" af\u{2}[ h\u{1a}m\"\" `1 aQ1\u{e} <s\u{13} \u{e}<' \"'- :\u{b}R 6g` 5\u{8}e\"% `  a\u{d}(\u{1}\"\
        + `4 aU}(\"\" `\u{5} at^2\"$ `& ac7> 9+? uQ? 3?w \u{1}O\u{7f}\") `  aSd\u{12}\"+ `6 aE\u{3}\" C5Y\"0 `V#a\u{11}\
        ,[ JHt\"! `7 a\u{1b}\u{e}\u{11} [fK 4Bq \u{13}ix\"0 `\u{10}\"a~Ww \u{12}Q9 \u{16}un 'm\u{d}\") `% anm\u{16} yGM\
         Aao Ftz \u{4}b$ DQC\"\" `R a\u{17}\u{17}d N\u{11}\u{19} \u{7f}V>\"0 ``\"a\u{4}<P\"\" `f aEQk A\u{1}k 2\\\u{13}\
        \"+ `& af\u{a}%\"0 `+ aL=J ?`P zeb \u{16}eo \u{1c}\u{10}y RVD f1K X\u{a}\u{7} l2G\"0 `\u{15} ab6u 5`\u{0}\"+ `.\
         a\u{e}\u{14}\u{1} mJ\u{8} l@' Dd@$! `? a\" `9!aq\u{1b}J \u{8}'V \u{6}R\u{3} #>5 z,~ v\u{14}& n\u{1d}) 3%' PS}\"\
        ! `O a| \u{c} 4)\u{c} \u{a};\u{17}\"+ `- a~=F n\u{5}V \u{f}/Y #|k \u{1b} {\"/ `! a9\u{3}\u{e} I;% 7sH\") `  a{\u{1}\
        a \"\u{c}{\"( `' ab\u{1c}\u{f} \u{13}Z$\"% `  a\u{7f}K* ?p5\"( `* a*-< J5R\"$ `1 a\u{11}l\u{12} |:- \"u:\"\" `x\
        !a\u{8}'` :*j\"0 `c a.E# I\u{b}N\"/ `\" a5_\u{8} \u{d}\u{a}A pEb C\u{6}{\"( `# a\u{15}p6\"0 `_\"au\u{13}; \u{13}\
        =\u{10} }\u{b}P '?s xf\u{7}\"+ `$ aIVO \u{1a}a^ RLu\". `\u{1f}\u{1f}aT\u{19}w j\u{5}* 3\u{7}H\"( `% aOhZ\") `  \
        ag$s \u{2}Z\u{c} D\u{1b}: \u{0}%\u{1d} kg.\"( `\" a_+@\"( `( aXQ\u{6}\"0 `\u{7}!a\u{3}%\u{d} 9`V \u{5}\u{7f}Z\"\
        + `4 af\u{9}c R\"e\"\" `M a)\u{6}t\"0 `K!a8~j \u{d}\u{2}E 1\u{c}K F r\"( `% a8YZ \u{1f}:l \u{f}v\u{11}  --\"' `\
        \" a\u{13}6Q \u{9}ec\"0 `2 a{\u{11}h \u{10}Ei <Eu \u{1b}S0\"0 `U\"aV\u{1f}E ?0U\"( `# a{\u{1e}\u{18} 6\u{15}< 0\
        Zu J\u{15}# X\u{1f}2\"( `\" a\u{f}9C EZ2  4m 'u\u{4} *\u{1e}e \\jo\"% `' aJ3p 4;\u{11} (.&\"+ `) a?3T\"! `# a\u{11}\
        wv b \u{1b} \u{8}\"' IlV\"+ `4 au5c r\u{13}c\"' `% a\u{18}\u{1}&\"\" `Q!a\u{b}h| W\u{f}\u{2} `H\u{16} y:# \u{1f}\
        6E 3C[\", `\u{1f}\u{1f}a<\u{13}d\"! `B a\u{7}Ef *e\u{3}\"' `# aaW\u{5} tA/ QcG\"0 `!!aR\u{9}P q<k \u{13}nx V4\u{1a}\
         q\u{19}?\"1 `\" aYrH B \u{f} 6\u{6}\u{7f} \u{12}3\u{5}\"! `) a\u{7}?\u{16} qp>\") `  at\u{d}B\"0 `t\"alYJ =\u{1}\
        P @*w h_\u{4} \u{17};^ \u{d}C^ 0(` WJ\u{0} a;\u{8}\". `\u{1f}\u{1f}adA\u{1b} O3%\"\" `3!aqFU lj\u{7}\"0 `G#aR\u{4}\
        \u{b} ?F\u{c} t\u{f}W \u{10}Cm .]p\"0 `i#a\u{7}3\u{b} H$c\"( `% at\u{13}\" \"S1 \u{e}\u{13}H\"+ `6 aFFU #tE\"\"\
         `B!a(\u{10}o K\u{1c}{\"' `$ a(H+ Y]D ;&n\"0 `J\"aWh\u{3}\"( `# ad\u{1}H fP[\"\" `t a\u{1f}2\u{7f}\"! `6 aJAL B\
        -O \u{b}%\u{15} ~,5\"( `* aZsL\"0 `< aK\u{d}V\"0 `\u{7} as}H $\u{1b}\u{10} \u{6}\u{1}\u{16} \"n]\"( `# a\u{13}~\
        \u{5} *x\u{6}\"( `' aQ\u{1a}\u{12} zt5\"1 `  a]\u{4}A e$S\"( `' aR%\u{c} \u{11}b3 b\u{12}4\"0 `o aLV5 \u{c}O7 \u{f}\
        \u{1a}\u{b} S*~\"( `\" ayqF\"\" `b!a\u{1a}v4 \u{b}\u{1d}J\"0 `c\"aJ[` ]O{\"' `$ a\u{1a}r\u{13} \u{18}m  \u{d}ih\
         _y< \u{16}]P &\u{10}~ (O\u{7}\"\" `\u{e} a\u{1c}<\u{a}\"+ `' a$7\u{1e}\"+ `9 a]J'\"% `! aj\u{d}:\"$ `B aPNT\"/\
         `# a\u{3}@\u{4}\"0 `G!ai\u{1c}\u{9}\"( `\" a\u{f}D\u{15}\"/ `  alO# \u{1b}*T 5vn \u{2}O\u{f}\"0 `h a\u{f}?+\"0\
         `Y#a;+M *%\u{12}\"0 `6 a\u{1a}4\u{14} in\u{5} k%\u{d} /kG\"0 `)\"a\u{0}\u{11}O\"& `\u{1f}\u{1f}amkl\"0 `'#aL\u{10}\
        \u{6}\"\" `' aq2&  z.\"( `# aXwd$! `T a\" `*!axm\u{2} 3\u{14}& ?I= `}B\"+ `  av\u{17}d\"0 `\u{12}\"a\u{19}E8 \u{12}\
        \\= \u{0}\u{f}\u{12} iF\u{3}\"0 `\u{4}\"aG;\u{16}\"0 `L ad\\& 1)D bPY\"0 `I!au4l\"/ `  aLo\u{4} \u{2}p\u{12}\")\
         `! a\u{10}Xf TT\u{4}\"+ `& ai\u{12}P\"0 `) a.TS\"- `  aAX\u{13}\"0 `L#a_\u{11}L \u{1d}]^ !@G u)L 19R W\u{c}d i\
        \u{1b}\u{1c}\"/ `! a\u{f}); \u{2}\u{8}@ lnA\"0 `\u{1d} aU\u{1}I ;\u{1}^\"+ `, aJb{\"( `' a(\u{12}J t@P agz\"0 `\
        (\"a\u{f}Ho\"' `$ a\u{7f}X\u{1} \u{b}|\u{a} C\u{12}\\ T&h\"( `& ahP-\"( `% a\u{17}0:\"\" `\u{9} a'M\u{6} hy, c\u{19}\
        { \u{7f}=\u{7f}\"\" `I a~1) >Q]\"! `\" aDa` 1s\u{7} :]\u{f}\"0 `|!aVlG \u{1}\u{11}P [vc\"( `# aLTu t7V Uq\u{13}\
         Z@\u{1a}\"( `* au@ \"/ `\" au\u{1f}-\"( `% a2\u{13}x ' H \u{8}0\u{e}\"+ `) a9jV  |p \u{7}=- $4#\"! `0 a'Z? \u{1f}\
        \u{16}P geW Wzw s9I  'U\"0 `j#a\u{17}\u{c}t \u{1d}x\u{1f}\"+ `* a\u{1}0O \u{7f}RR \u{2}ZW tz` <ik\"( `' a}A~\"1\
         `  a\u{1a}W' 5&3 /ih a,k &\u{1f}\u{7f} keS\"( `# a;O\u{1a} MqB \u{15}\\_ \u{6}\\q -\u{1d}r\"( `% a7d5 E\u{0}$ \
        SFG A\u{15}Y\"0 `* ao\u{13}b\"0 `\u{0}\"a&Jq \u{b}\u{1}s PWH\"( `( aB\u{f}x d\u{11}\u{b} Q\u{1c}+ V\u{e}/\"+ `8\
         a*\u{10}Y ]\u{1}k \u{b}gn lk5\"/ `# ar:E JWT G\u{1}a R\u{1}\u{1c}\"\" `\u{19} a\u{1}\u{2}&\"0 `t#a\u{e}bK\"/ `\
        & a\u{1b}\u{8}Q @\u{15}\\ \u{16}(b\") `  a4qG >Vh U[  =`B \u{f}&K l3p RCv\") `  aP_% \u{1}\u{1c}1 p\u{12}B 2HI \
        \u{a}\u{13}\u{4} P'\u{18}\"+ `6 a\u{1b}Z\u{1f} \u{7f}aW Iae tN& CmD JmN\"+ `5 aQL_\"+ `% aA@w\"$ `\" aq(\u{14} \
        \u{1a}FA \u{f}\u{18}t Y<u$\" `% a+ `' a\u{1d}d| o\u{e}\u{10} xF* .\u{8}2 n\u{b}G SkQ _\u{5}q\"0 `F!a(\u{8}t @}w\
         $8\u{12}\"+ `3 a\u{2}q\" \u{7f}10\"( `$ aM:u }B\u{11} DbA\") `  aq<X W[z p\u{e}\u{16} \u{3}\u{17}_ ?R  JCi \u{11}\
        3p\"! `! a\u{f};z l@\u{4}\"/ `% a;*\u{14} /\u{12}4 {a| \u{f}5\u{18} \u{2}S& \u{8}\u{1c}& $=G a2\" \u{14}d*\"% `\
        \" aGYz$\" `4 a+ `) ao\u{1b}\u{18} #\u{7f}Q\"+ `4 aU\u{1c}Y\"( `% aKes\"0 `\u{4} a$\u{1d}< \u{7f}jE WVj 0>\u{a}\
         0?\"\"( `& a\u{b},-\"+ `. aa\u{a}C @\u{2}J \u{b}`J wSo\"\" `T!aWA#\"\" `X!aRcX\"! `) aa9b\"! `Q a\u{17}\u{17}+\
         \u{c}DU \u{b}E@\") `! as\u{5}o \u{2})\u{2}\"\" `? aAJV \u{10}Q\u{a} \u{1b}P)\"0 `\u{5} a\u{9}Y] =1\u{b} \"4\u{12}\
         \u{2}v= \u{7}\u{17}@ 8wF z@$\") `  a0<9\"0 `Q#ar < \u{1b}A\u{8} 1\u{6}x 3N}\") `  aS., \u{5}!e 'G\u{a}\"( `' a\
        s\u{5}%\"( `% a;eD\"0 `=!a\u{1b}\u{4}\u{11}\"' `\" a5|\u{1d} I\u{12}0 \u{f}uc q\u{10}r mH\u{8}\"/ `# a')\u{13} \
        \u{1c}\u{1b}D \u{7f}\u{a}R H\u{a}v V3\u{13} \u{1d}\u{a}C '\u{0}h $-X BSh 2\u{1d}s U=\u{4}\"0 `L!a\u{7}\u{1a}\u{8}\
        \"0 `c#a@J3 \u{a}.J jM\u{b} 76\u{17} g\u{1c}N Y\u{0}\u{8}\"1 `\" aDZ) X*, \u{16}#T \u{3}Qk htc\"+ `6 aLLi\"- ` \
         a\u{2}=\u{1f} \u{6}-5\"\" `H!a\"\u{10}Q \u{6}\u{5}\u{1d} \u{1c}3V \u{17}\u{1f}s\"0 `H!a\u{5}'\u{0} }5\u{9}\"! \
        `= a)9/ s\u{1f}N \u{1}WY\"0 `s#a!'z\"( `) a+=P ?ci 3m\u{10} \u{2}\u{1c}&\"0 `l!a\"03 ~2X\"0 `)!aa/j\"+ `4 aZnw\"\
        + `- azAx \"\u{12}| ]\u{1e}\"\"( `# a>\u{7f}U '\u{9}g I\u{d}l ,_x\"0 `.#a3J6 \u{1}\u{12}u '\u{f}) \u{8}\u{f}F\"\
        \" `b a#\u{11}P\"+ `4 a\u{c}\u{d}S )\u{13}_ &`d \u{1d}8y 0FV\"( `' arZ{\"( `$ a%v\u{16}\"+ `3 awL\u{1d} /\u{1d}\
        M\"+ `4 a\u{2}Mc %9j $)| s\u{12}\u{1f} G\u{14}\u{d} r`\u{c} yC? z\u{1b}W '|\u{a} N6\u{1b}\"% `& aBMB .S-\"% `% \
        a-\u{15}- \u{1}$G Ox\u{7f} \u{10}o\u{8} 7kc 6B\u{1b} ?\u{13}T\"% `$ a|]k zM1 \u{18}4@ _\u{a}] v_\u{1c} e\u{14}8\
         1EE HOF ,\u{14}\u{1e}\"+ `4 aOe! x[+ :)t tax !&h fJy\"( `( ajFU at\u{1}\"+ `) a==\u{a} u\u{16}  tUT o\u{15}*\"\
        + `- ak\u{7}0 \u{10}XR\"+ `0 aX9k ,ru `\u{8}\u{1c} e &\"0 `\u{11} awm. \u{5}s9\"' `# aS2`\"% `  a\u{15}3\u{c} \u{6}\
        \u{10}\u{1b} $7{\"( `\" a\u{6}{, +\u{14}_\"\" `L!a\u{6}qb  He  \u{5};\"% `& ae\\\u{16}\"( `' av;E \u{0}\u{1a}H \
        :*c$\" `@ a' `' a\".u $\u{d}\u{11}\") `% a)\u{7}=\"\" `r a\u{13}\\N a3P\"0 `N#auv\u{7} T$\u{9} \u{7}\u{5}\u{9} \
        x\u{1d}4 \u{a}Y@ J\u{3}/ '\u{7}1\") `$ aJ\u{d}P (~v z/'\"+ `1 a\u{12}RV pe\u{d} )E\u{14} qY\u{19} d:I 7df hC\u{5}\
         \u{b}\u{a}\u{e} I\u{1c}2 e\u{11}g B\u{a}\u{14}\"0 `# awsy Sy4\"+ `' a*DP C\u{9}]\"( `& af\u{15}\u{10} FC\u{18}\
         `\u{d}. \u{1c}h$ `cy >\u{9}\u{d} \u{17}#4 \u{4}g\u{1b} Pv\u{1b} \u{12}PO vCS f6\u{d} \u{8}+: W\"\u{3}\"$ `A a\u{7f}\
        \u{14}\u{11} \u{1}\u{13}\u{13} /.\u{10} i>$ \u{1a}9z g<\u{9} \u{13}G\u{1c} \u{c}h4 \u{7f}\u{18}; )go\"% `  al ,\
        \"$ `0 a[_x /,& ;J\u{1b} 7)< \u{18}UQ\"+ `* a((\u{18} ul# \u{1e}\u{1c}\u{12}\"$ `' ao\u{e}\u{1a} ?)6 \u{6}]V\"(\
         `# a#|\u{7} m 2 *<G\"0 `\u{9}\"aI\u{1f}K _\\p [}w #2:\"0 `\u{13}\"ar~: ;@V -\u{1d}^ 4i\u{15} \u{8}\u{1}t Zl= y\
        6y\"! `0 a\u{2}\u{4}0\"0 `;#as]U\"( `% a5\u{14}a \u{2}}$\"( `$ a\u{11}-B 0x\u{0}\"0 `1!a\u{1d}\u{2}z 8\u{7}\u{e}\
        \"0 `l\"aOj# A\u{18}C _>~ b\u{14}\u{11} \u{13}\u{10}\u{16} X$'\"\" `<!al\u{b}\u{e} hp\u{14} ?yJ  -\u{4} /\u{1b}\
        \u{d}\"$ `; aV:\u{11} 9\u{17}1 \u{5}.f Lrj\"+ `7 aPgk\"0 `+\"a\u{13}i\u{13}  O\u{1b}\"$ `( aP\u{7}# j\u{10}8 &\u{f}\
        ]\"\" `l!a%nv\"( `\" a\u{1f}\u{1f}\u{1e}\"+ `6 aV\u{0}\u{1f} _5n Y?w >\u{18}\u{19}\"! `4 a\"vR\"( `  a%M\u{b} #\
        |D ?w\u{15} v.. \u{1b}<Z \\e\u{0} 'B\u{7} e\u{8}\u{1e} )7H 2]p Q\u{2}\u{f} \u{1b}C\" F3;  hR\"( `* a@?b\"% `( a\
        S\u{6}j kD[ rez (@\u{7} qx\u{b} \u{8}\u{7f}|\"$ `' a\u{6}L\u{2} Dp\u{12} \u{7f}p\u{12} oX\u{1c}\"0 `\u{f}\"a\u{b}\
        c+ _:F\"\" `* ad\u{16}Y\"\" `\u{b}!au/S `O.\"( `& aFWU \u{11}^^\"( `% a[)v \u{6}0\" \u{b}Q: 0\u{14}F\"0 `\u{1a}\
        !abG}\"0 `Z av\u{d}~ 'K\u{0} K&\u{1d} \u{1d}x1 9%\\\"+ `% ag\u{17}\u{11} m\u{10}\u{17}\"( `% a?0_ s\u{12}m G\u{17}\
        V \u{18}#j W\u{0}y\"0 `,\"aq?L\"! `- a\u{5}5x ]\u{1f}\u{18} \u{5}F\u{1b} }%\u{1e}\"% `$ aC`S\"( `% a}5U ave$\" \
        `2 a1 `\" a'<\u{12} Pi)\"0 `:!a$/, ;RK\"$ `< a3DP 7_\\ Q2\u{e} \u{15}*O zuo\"% `# a\u{13}mw 3}\u{13} Bg! \u{2}\u{b}\
        # EQH\"( `# a3\\X $}\u{19}\"0 `d#a\u{0}\u{16}*\"\" `p!aYk9 \u{2}wO \u{17}'q )%\u{3}\"/ `& a\u{6}$\u{13}\"0 `G\"\
        aG\u{1f}7\"0 `u a\u{14}-R [\u{2}R \u{1b}8_\"/ `  aQC$\"+ `4 a\u{16}\u{5}/\") `# a1_F\"+ `/ a*\u{7}q [N\u{0}\"1 \
        `! a4\u{a}\u{e} \u{0}$\u{12}\") `  ab=\u{15} \u{17}we  J{ \u{12}\u{11}S lw\u{1e}\"$ `) a~4+ L-T 9Af  P' \u{14}g\
        A \u{6}}S \u{f}G[ ~7x YI\u{e} Rb(\"\" `4!a\u{b}6d 3\\5 N/Y\"' `  a\u{6};~ |B\u{5} ,9=\"! `4 aFX4\") `  a\u{e}\u{8}\
        5\"0 `:#a\u{1d}1T\"+ `5 aVB0 \u{2},\u{b} b$$ ;{? |li\"/ `\" ad={ (X~ \u{13}u~ gu#\"\" `) aG?$ =7* I7c\"$ `5 ajz\
        n fm| ,%d 5=q \u{19}\u{12}\u{11} $M\u{1a}$! `= a\" `u!aAD= \u{8}\u{a}A\"0 `r!a)9r \u{14}\u{d}\" d>5 s\u{18}W\"(\
         `% a\u{9}2N {|\u{d}\"/ `  aFC\u{6}\"( `% aFVI S\u{7f}\\ \"-7 ]Gl cxs \u{0}L\u{1d} .`; f,b @1I c=J \\z\u{4}\"+ \
        `* a+\u{15}\u{6}\") `$ ad?&\"+ `4 a2.I\") `! am0\u{0} -\u{1}\u{17}\") `% ao-7\"0 `: aQmw }o\u{17}\"+ `% a\u{1f}\
        \u{2}F\"0 `P#a\u{f}0I <]W \u{0}\u{8}w /%\u{7f} JSm mw} \u{14}:\u{c} 16\u{1b}\"0 `\u{e}\"aOG` `@q\"1 `  avC\u{6}\
         >f\u{6} >t\u{8} \u{17}\u{18}\u{a} `\u{c}g :Pz\"0 `@ aon \"\" `l a8\u{16}g `\"w A?$ _+N `N= PL? EdI |-e V\u{19}\
        ; cSS \u{d}\u{9}2 \u{11}\u{14}9 \u{12}@w wi{\"! `? a\u{6}\\J\"/ `& aYjv ufx \u{19}w; t7s\"( `% a9$\u{1d}\"+ `5 \
        aq=\u{1e} u1! \"]W J}| VD\u{7f} t\\) \u{13}\u{6}4 \u{1a}UV\"$ `: acZb &Kk %\u{14}\u{1}\"/ `& aSP,\"( `\" a~\u{12}\
        - R\u{6}M x_q\"0 `y aHn\u{c} Fm\u{12}\"( `& ad/\u{1b} \u{1e}x&\"( `$ aU\u{11}E hTS #!j \u{1d}&b\"( `\" amlh X]{\
         p;'\") `$ a[\u{a}( v\u{4}E  [y\"+ `4 al[\u{7}\"' `& aNQk&' `$ a+ `# a- `! a\u{c}t\u{14} \u{b}sK :n\u{1b}\"$ `#\
         a\u{5}\u{d}4 +5\u{7} +@\u{f} wH\u{f} (c( |'[ 'z\u{9}\"( `% ah*+ 8K/ \u{16}b> ;\u{e}N \u{16}YO\"\" `q!a+-W \u{12}\
        v\\ (`T [\u{7}9\"( `% al`r \u{14}\u{1a}G \u{7f}Xi\"1 `\" a\u{f}\u{7}z\"( `& an\u{1a}\u{1e} y=7\"0 `q!a\u{1d}\u{b}\
        [\") `  aac\u{1d}\"* `  akjl p7y !(@ \u{c}v|\"( `' aRI\u{1d} Y\u{1c}'\"( `$ a\u{c}\u{1d}( r?R \u{1f}Q/\"$ `2 ae\
        \\| [\u{1}\u{1e} 7]~ h\u{17}\u{7} QN:\"( `# a.9B\") `  aT$\u{b} \u{9}6  \u{5}~9\") `  aB\u{16}[ j?h\"+ `6 a\u{1e}\
        S\u{4} 2b\u{6}$! `J a\" `} a\u{1e}y\u{c}\") `! a4d\u{18}\"$ `! a0K&\"( `$ aBbA e\u{16}H\"0 `7!a\u{13};K \\{o\"0\
         `, a7\u{4}, F1H \u{13}\u{14}Q\") `$ a .= DXs v\u{15}\u{12} {;\u{1e} C;4 U\u{1e}? \u{2}\u{1a}[\"% `# a\u{6}Y\\ \
        u~j\"! `S a7`|\"! `% aKeR\"% `! a`Rj Sy\u{16}\"\" `m aiV!\"/ `# apM& aJn\"+ `1 aB\u{1b}\u{b}\") `  a\u{18}9\u{1e}\
         ,O[ :AO \u{13}2~\"( `& ad/\u{5}\"+ `6 a{&*\"0 `h\"a<^5 5-I \u{15}\u{0}M RQV \u{11}\u{0}c ~:S\"% `\" aspT\"0 `5\
        !aa\u{9}f$! `' a) `  a`E\u{1f} -\u{13}P\"( `# aX'V\", `\u{1f}\u{1f}a\u{18}=[ no^ v$\u{16}\"$ `: aXk*\"0 `\u{17}\
        \"aG\u{19}\u{3} 9TM\"0 `\u{18}\"aKP\u{17} EO\" #}L \u{8}@\u{4} \u{6}X\u{1a}\"$ `8 a\u{a}<5\"0 `\u{1e}!as3:\"\" \
        `( aI\u{9}t\"% `  atp\u{e}$\" `; a+ `* aRsD \u{b}VF H\u{1f}Y HQa t\u{b}4 c]A m0c -\u{a}\u{6} _#9 \u{9}\u{1e}?\"\
        + `4 a45D\"$ `G aSw:\"( `\" a\u{d}Wn\"$ `( a#46\"! `B anJ^\"+ `7 aBS` )\u{1f}N 6|} ;a~\"! `C awY\u{8} 3\u{a}\u{f}\
        \"+ `4 a01\u{12} U7Z <$\u{14}\"( `# a\u{2}Ir\"( `& a-\u{16}x \u{1b}R\u{1} \u{d}g*\"0 `q aIq=\"0 `A\"a?p\u{b}\"!\
         `W aiX! '\u{0}< \u{14}OY fL\u{2}\"! `' a\u{19}G\u{a} FN\u{1b}\"0 `Y!ao$\u{1c} o,X Q=\\ cw\u{17} 96! {eB\"1 `  \
        aV_} L3\u{9}\"0 `\u{1d}\"a,@4 n\u{8}:\"% `( a\u{d}kb Uw\u{0} \u{1}\u{3}\u{6}\"0 `D#a2Pb \u{f}\"\u{1c} ]ie =mo E\
        \u{0}v :U\u{1a} LC!\"' `# aS@L D,V \u{18}Sm #)\u{13} \u{17}4\u{16}\"% `% a9%\u{1e} W2, 4\u{1}Q .v\u{7f} qT\u{12}\
        \"! `D aM[E UKW k_Z \u{9}Za\"/ `\" a\u{1a}ic\"+ `4 aY\u{1f}\u{16} W[2 k\u{11}2\"( `& a\u{12}U< >ae\"% `& aH<2\"\
        + `8 a\u{15}\u{3}9 Ja=\"( `% a`[\u{2} \u{d}+\u{8}\"( `$ ay*G oJV\". `\u{1f}\u{1f}ay\u{5}\u{7f} \u{1f}~5 6\u{1f}\
        6 DKP\"- `! a;}~ H]\u{1f} yg* 6\u{5}M Zb~\"( `+ a\u{9}lE 8]c \u{8}7\u{7} \u{7f}??$\" `\u{1c} a+ `: aNC\u{7} |{\u{9}\
        \"( `# a+J,\"0 `t!a\u{c}\"m \u{14}N\u{d} U,I\"! `- aO ] \u{1b}=h N\u{1a}m /8t 1a\u{8} LL$ rV8 'KL \u{2}f\\\"' `\
        ! ap8j \u{1c}@\u{d} 0#\u{10}\"+ `+ abX\u{11} =\u{17}T \u{12}\u{1c}5 x]F }/h$! `+ a\" `Z a|9n :s\u{9} \u{7}5\u{1a}\
         %a& \u{10}nI\"! `@ a1\\a \u{1f}\u{7f}|\") `! a\"15\"0 `c!a\u{a}C\u{1} U\u{15}\u{19}\"0 `E!asF* 6\u{1f}+ 9\u{6}\
        K P\u{c}t ?q\u{1c} \u{15}FT L/X pPo H5\u{2} P\"\u{18} v)! \u{6}\u{9}q\"1 `\" a\u{19}b\u{12}\"0 `]!au_1 k7I 1OS\"\
        0 `\u{1e}\"aL\u{9}\u{12} \u{12}P&\"0 `A#aO|1 \u{7}}\u{c} hxx \u{5}<0\"( `% a(F9 Nt[ ls)\"/ `$ a8\u{10}\u{1} mq<\
        \"! `3 aK+C \u{13}Js \u{8}}G 2aK\"+ `4 adKP S3\u{3} Lb$ uB2\"! `V aE\u{10}U f\u{2}r WKu\"( `% a\u{f} \u{12}\"( \
        `* aoB9 ^x\u{1} E\u{0}7\") `  a#\u{1a}\u{17} {)6 _=P\"/ `$ aVki 2C\u{15} \u{b}#` 4\"\u{15}\"% `& aWgT \u{0}Dh \u{1}\
        \u{e}\u{4} \u{7f}\u{1c}\u{e} \u{11}g@ vZT |6U Ksh\"0 `T!a\u{3}\u{2}\u{1d} m@\u{1e}\"( `% a\u{7f}\u{15}* \u{17}z\
        q mM'\"\" `r!aBm, w]I tUL W1W 0e}\") `\" a^\u{7f}_\"$ `% aI,v\"( `# a\u{11}q} \u{3}\u{8}~ ?w\u{9} X\u{18}. \u{8}\
        Q3\"0 `m aAR\u{9} c)#\"$ `& a\u{14}\u{15}.\"0 `\" a\u{8}_I\"( `' aG\u{1a}v S)\u{2} D2\u{13}\") `  a\u{4}v\u{1d}\
         \u{11}G*\"( `' a\u{10}\u{9}2\"+ `7 a\"1F o\u{10}]\"0 `9#a\u{9}}h\"( `' aFD) |\u{1}3 51< [gh ?S\u{0} (L! x<1 \u{7f}\
        \u{1e}X\"0 `\u{17} a4ij -aG\"0 `( at8R\"0 `. a-<n\"\" `8!a'fr Wnz \u{17}~% g\u{16}M q]\u{3}\"\" `\u{15} ak$1 t0\
        \u{11} N\u{13}\u{1d} \u{6}]H\"( `, aW\u{6}e y\u{12}/\"! `; a\u{18}\u{3}Z nP\u{2}\"0 `K\"aD\u{7}5\"( `# a\\C\u{19}\
         xD7 KS: !_c\"( `$ afRm 3>\u{5} z`\u{9} \u{0}lB 'FM\"% `\" a\u{a}N\u{c} oT\u{11}\"( `$ aP\u{10}!\"( `\" a\u{18}\
        b) L\u{10}?\"( `, aRMT OhV \u{7f}J\u{7} &J]$! `H a\" `K a*\u{8}3\"1 `! a5P6\"0 `~ a[4\u{c} JFM\"\" `~!a\\am\"0 \
        `4 aC]t\"( `$ a:?|\"! `; aHH\u{1f}  V' 0h)\"/ `\" aCFI \u{19}#m &\u{2}y\"/ `& a\u{e}{\u{2}\"! `6 a `\u{13} 4\u{e}\
        =\"( `% amOU\"\" `g!a\u{f}{< \u{19}{Q\"/ `  aHb\u{3} j]\u{19}\"0 `0\"a?\u{c}C !\"M ,kZ \u{1e}Sj \"|\u{7f}\"! `2\
         a\u{11}\u{6}  ?28 \u{e},D ^\u{1c}~ `\u{9}^\"+ `$ aa3v %5\u{12} `3O\"+ `. a\u{b}=P ][\u{2} c%\u{13}\"( `( agg\u{13}\
        $\" `< a1 `\" a\"gE\"% `% a\u{1e}o\u{1}\"$ `. aUT>\"( `% a0LZ \u{8}\u{1f}\u{1b}\"0 `\u{13}!a\u{b}\u{2}5 M$7\"( \
        `$ a.Kz \u{6}f| I\u{d}q y\u{14}~\"! `S anDE \u{12}GI\"( `& aO?M c6X \u{1d}'Y\"$ `? ahc\u{6} :\u{c}\" I#6\"\" `c\
        !a]\u{1b}D\"0 `\u{14}\"ae[Z gR\u{15}\"0 `#\"a/\u{d}^ \\kk \u{5}\u{10}\u{1f} IB\u{8}\"\" `8 aZ,B \u{18}\u{8}X E\"\
        r &%\u{9}\"( `# a[O\u{12} ]8* \u{0}z5\"+ `3 a\u{1f}3> 5]H S\\\u{12}\"( `' a\u{17}o?\"\" `f!ag8\u{9} dN\u{16}\"!\
         `# a\u{18}\u{1d}m j{w \u{16}Q\u{18} \"LD B\u{0}R 3*{\"+ `+ av\u{9}1 zsr <\u{4}! M\u{14}L 3y5 [>7 &\u{10}R ~RH\"\
        ( `( a*\u{7}H xHr \u{1}\u{1d}\u{2} &g\u{16} xr $! `C a\" `>!au%5 o}b\"+ `& a)\u{2}n \u{13}\u{d}\" .Z' yDQ\"! `(\
         ab[T\") `  a\u{1d}W\u{1e}\"\" `\u{6}!aOf# d~B u\u{1b}{\"+ `: a{Z\u{8} 3\u{10}\u{18} >-( (M5 bLR :4w\"! `Q a!\u{13}\
        * R/C\"\" `\u{1b} a\u{1f}bi xb1\"( `$ aWLj \u{1c}2\u{12} bP5 T!$ &\u{17}(\"+ `) af81 UcL \u{a}\u{e}\u{10} \u{4}\
        J\u{14} ]\u{8}; aCf {\u{a}/\"! `, a@\u{d}m\"! `7 acvn H|\u{11}\"\" `\u{f}!atW\u{1c}\"0 `b!ael0 f1A \u{d}\u{15}K\
        $! `? a\" `&!ao\"d\"\" `\u{b} a`ns p\u{d}{ \u{19}:+\"/ `! aq$, \u{11}B>\"! `\\ ancN \"&P h*\u{e}\") `! a0{Y \u{10}\
        nc ;\u{2}\u{13} s+e \u{1f}K}\". `\u{1f}\u{1f}a\u{14}F\u{0}\"+ `* aa!%\"$ `5 axc( L]9 \u{1d}xH\"( `& ao/U -Q+\"!\
         `, a)1\u{1c}\") `# ar\u{b}; tv\u{c}\"\" `P aN:h %#} \u{0}v\u{6} Uo\u{15}\"( `& ag^S )R\u{3}\") `  autf\"( `# a\
        \u{c}Q\u{4} H\u{f}\u{c} \u{9}\u{4}\u{18} kS\u{1a} XU4\"/ `\" aPvV\"% `( aE\u{1d}b B<\u{9} a-(\". `\u{1f}\u{1f}a\
        &3J\"! `= a]\u{d}o ;w9 {]F g%o\"! `) a&y\u{5} \u{1}S\u{11} Z,4 K\u{13}I \u{11}M` \u{15}Nc\"( `' a\u{1d}hw\"! `?\
         aal\u{1f} :s\u{5} NiG E|\u{19}\") `\" a\u{7f}q4&\" `: a+ `/ a1 `\" aJ\u{c}> \u{1e}IL CEG \u{7f}cw \u{a}\u{f}\u{1f}\
         \u{e}3* Xp5 &*\u{14}\"\" `\u{a} a\u{6}2x :k\u{7} f>5 j\u{1e}: \u{1e}7F \u{d}tv$\" `! a+ `! a\u{5}\u{0}\u{5}\"'\
         `# a+Im m\u{6}m\"! `^ ah`= \u{b}k?\"0 `\u{16}!aP3{ (s} *S\u{1c} B=#\"% `  a&\u{7}k W\u{d}v \u{1}\u{1e}\u{12}\"\
        ! `B a`\u{1b}\u{1f}\"0 `q\"aI\u{5}( wD9\"1 `! a](: \u{4}\u{10}A #cJ \u{1f}\u{1e}o kj\u{7f} };\u{1} -i= \u{2}\u{17}\
        \\\"! `, a1,j 9y4 {?E B,` \u{c}Nh \u{b}9j +\u{c}\u{d} 4\u{1c}\u{0} O`P\"/ `\" aA\u{e}r \u{e}9p Yx}  \u{4}\u{0} \
        _mP\"0 `\u{e} a/$r ,,\u{8} \u{4}va\"! `] a6q{\"+ `, ah<I \u{9}\u{1f}a\") `% a.\u{4}h\"+ `$ a \u{18}\u{8} \u{8}g\
        @\"1 `\" a=|A iGp\"( `% a\u{2}<z\"$ `4 a\u{9}Vx\"( `& a7'\u{1d} 73) \\\u{12}\u{12} HEH ~A\\ :a~\"0 `\"\"a9\u{19}\
        / x\u{8}\u{18}\"\" `v a)6  VEU 2\u{b}\\\"\" `I!al?x &1\u{18} 7NE\"0 `\u{a}!aRx( oC0 \u{2}\u{11}6\"1 `  a\u{16}q\
        \\ |$\u{1d}\"0 `]#aH\u{3}& K\u{16}\u{f} 4pE \u{6}\u{10}P zlB\"0 `5#a&S~ s8H E\u{8}P \u{e}N9 \u{19}\u{1d}9\"0 `\\\
        \"a\u{1c}%W \u{10}'i\"0 `i\"a]i\u{7f} \u{1f}\u{6}* i\u{19}] \u{1f}6\u{0}\") `! a\u{e}1\u{e} \u{2}:U 2iT\"( `& a\
        .Jt \u{c}9&\"\" `_!a k3\"0 `G a6\u{2}9 \u{e}C; 4S\u{9} /\u{0}\u{e} !\u{a}i\"( `' az{\u{0}\"( `  aS\u{3}i D~\u{10}\
        \"\" `\u{7f}!a)B)\"\" `\u{9}!a-YG\"( `# a\u{10}tH XeM 4jq |n\u{4}\"! `T aH\u{1c}\u{9} *p\u{b} v\u{10}\" D\u{4}D\
        \"! `& a;:g T>\u{a} \u{1b}:X \u{e}\u{13}\u{9} \u{13}%\u{b} m-\u{11}\"0 `}\"aZ B :a\u{2} )\u{1a}\u{9}\"0 `X a_<q\
         nF\u{4} L\u{1a}\u{b} =q3\"0 `\u{19}!a\u{16}w\u{1}\"0 `\u{a} a\u{1b}z\u{1} \u{9}$\u{1d}\"% `$ a\u{16}\u{d}!\"+ \
        `4 aL-+ \u{5}\\7\"! `B agHp\"+ `2 a\u{c}~H \u{16}\u{7}\u{7} e-' \"C@ F\u{f}D |B\u{1} \u{1}y\u{1f}\"0 `Y a\"\u{1e}\
        \u{c}\"0 `f#a\u{1a}/\u{d}\"+ `/ a4t\u{12} \u{6}Q. T\u{1f}\u{b}\"( `\" a5]  {\u{c}= Q@| Zg8\"+ `4 a4d\\ J\\C -\u{b}\
        i\") `  a@\u{11}\u{1e} }e\u{1f} 5\u{3}\u{1f} `_D A\u{5}S !S\u{e}\"( `$ ax\u{16}\u{19} [a# @s+ \u{3}J8 @\u{13}P\"\
        / `! at}T\"% `! aD\u{4}\u{9} ){\u{1a}\"0 `&!ak/\u{1f} \u{f}CC 4&F A>\u{14} \u{6}2( V\u{9}=\"0 `\u{f}!a[,>\"( `\"\
         am\u{7f}O\"% `\" a*\u{14}\u{14}\"( `\" abM7 6Ca &E\u{c} \"a\u{19}\"( `% a\u{d}\u{13}? ?_\u{b}\"' `! az;G gW\u{5}\
         \u{8}\u{15}\u{5} =\u{1}, ,rf |\u{19}\u{0} &5\u{a} 0[\u{d} }\"\u{f}\"' `% a\u{b}?\u{17} ]s7 vCL\"0 `~\"a/#N _\u{16}\
        \\\"% `( a\u{2}ge\"\" `/!aYMi\"% `\" a6\u{0}% \u{7}+3\"\" `Y ajMH .p\u{5}\"! `G aFw\u{a}\"! `\\ a|;7 \u{9}?F \u{16}\
        @\u{12}\"0 `% az\u{18}=\"+ `  a\u{e}6\u{4} R\u{8}\u{4} G\u{2}\u{9} V\u{14}Q\"0 `>!a\u{1a}m{$\" `6 a+ `' aD|\\\"\
        \" `}!a\u{1d}|^ te\" I\u{13}U x}\u{d} G\u{b}\u{1e}\") `% a\u{8}\u{11}K\"\" `\u{8} a=CZ *\u{5}\u{10} @W\u{1d}\"+\
         `4 a\u{c}\u{4}| u\u{c}\u{2}\"0 `> ay\u{e}\u{1c}\"( `& aZt\u{1d}\"1 `\" a\u{13}5E f1\u{8} ]vc\") `  aq\\r\"! `\"\
         a(&\u{7f} <t& :r' \u{10}.[ i>d Txj Nh\u{c} \u{1}\u{16}\\\"/ `\" au]9 =\u{15}[  \u{19}[\"( `% as2f q?\u{f}\"+ `\
        4 a\u{d}CR\"0 `Q!a)\u{16}T ela\"+ `6 a>Y\u{12} '\u{10}-$! `E a\" `F!a\u{19}\u{19}2 \u{d}\u{14}<\"0 `O\"a\"([\"\"\
         `M!a@Du ^l>\"+ `7 an6E \u{1c}\u{d}\u{7f}\"0 `&\"ae9\u{10} \u{13}T2 |PS [\u{18}R Q:J yyS \u{4}Ve \u{19}\u{6}4\"\
        ! `Q a\"?6 AL\u{1} ~%5\") `$ ak~e \\\u{11}f \u{5}Y\u{1} eb\u{8}\"' `! ahtH\". `\u{1f}\u{1f}a2zL !{b\"! `L ad\u{2}\
        m =Bs ~&\u{1} F$$ ]\u{15}J\"0 `z!a^\u{b}O xm\u{0} R+\u{5} Dj*\"0 `K#a\u{a}P5 \u{1}#I\"% `, a\u{19}\u{1d}M Vi\u{16}\
        \"+ `4 aE6@\"+ `6 a0hF c\"o\") `# a_^{ qD\u{7}\"$ `> a\u{18}\u{7}3 \u{13}<p J*\u{14} \"\u{19}#\"( `& ah3^\"0 `M\
        #a\u{1b}\u{3}\u{0}\"! `* aSyD V3p \u{d}d% \u{7f}EP {it H^\u{1e} \u{19}EI )uL\"$ `M a\u{15}\u{4}|\"! `T a\u{1d},\
        \u{2}$\" `\u{1d} a+ `: aI)C\"( `$ adrE opm n+- \u{f}c:\"0 `-!a;\u{1b}O 6\u{f}X `\u{e}k 66s \u{1c}!\u{14}\"+ `. \
        ap\u{3}@ &CR \u{1d}fY +\u{12}\u{15}\") `% a7\u{f}7 w'\\ \u{13}=\u{19} \u{17}8\u{1c} \u{3}=I\"( `% aD=_\"( `\" a\
        i<\u{19} @\u{9}\u{19}\"0 `Q\"a\u{c}\u{12}\u{1f} \u{11}NV \u{6}/\u{1c}\"( `\" a\u{1a}S\u{10} &\u{17}\u{10}\"0 `t\
         a\u{8}?< s%V\"( `& a6ZY \u{1f}Y\" 2\u{10}, /\u{1e}t \u{d}?6 \u{2}IO ,bp\"\" `_ a-c\u{1b} Y89 \"\u{4}P E-^ n\u{4}\
        \u{5} b\u{c}\u{18} G\u{f}_ \u{1a}\u{d}e\"0 `\u{1c} akCo \u{0}\u{1b}p\"\" `\u{14} a\u{5}\u{3}N 4}[ \u{0}Ag D?s\"\
        ) `% a9/, }\u{1}j H:\u{17}\"\" `{ a\u{d}\u{1b}$\"! `$ ah3N\"/ `! a\u{0}\u{8}f Td\u{1b} v?(\"\" `0 a/.D \u{0}#\u{9}\
         )q\u{b}\"$ `> ak\u{7}\u{13} U)\u{14} \u{19}wm NC\u{10}\"+ `* aV\u{18}X n{| */} 3l\u{18}\"! `N a@MN WuU\"( `* a\
        \u{1c}Q&\"\" `O!a.(Y \u{10}yu\"0 `\u{13} a0r\u{10}\"/ `\" a`\u{b}\u{1}\"! `& a\u{4}\u{1f}m\"0 `\\!a#f[\"! `/ a\u{13}\
        hu nWy w\u{12}}  8'\") `  ax/- 0$? \u{b}y\u{7} k%G\"+ `/ a}:C vJV \u{d}&_\"( `& a:\u{1f}\u{e} e\u{18}\u{19}\") \
        `! aW\u{f}/ \u{1b}V5 2D8 kbL\"/ `& a>\u{19}P Q\u{a}T \u{10}\"\u{9} O\u{b}* 9\u{10}h z*\u{1a}\"\" `x a\u{12}D* 5\
        &}\"0 `V aGO\u{f} \u{f}$B WO_ C\u{9}\u{e} \u{15}\u{e}\u{16} 4^\u{1d} \u{12}g\u{13}\"0 `k a6S# Y@] Ut| \u{16}-: \
        ?4\u{1e} \u{1b}I, \u{6}CL K\u{8}N 9\u{4}f \u{14}'s\"1 `! a_g;\"0 `i a]d? TGE\"! `> a\u{e}\u{11}R \u{6}1|\"% `# \
        a\u{5}\u{5}\u{e}\"\" `= a<\u{1c}\u{1c} \u{1e}+( mMd t:l\"! `# aE\u{18}w\"0 `\u{1}!au@\u{6} 66- %#@\"( `\" a\u{1e}\
        'P NxR \u{1b}(V \u{0}6^\") `  a\u{16}I\u{2} n\u{b}\u{e}\"' `\" aH\u{4}\u{10} \u{16}d3 !4F\"\" `c ac.\u{13} \\K,\
         \u{16}v\u{7} \u{13}\u{0}\u{10} )f\u{15} 8E{\"\" `\u{11}!a!2\u{f} /l\u{1f} '+0 Z B 6|O\"\" `W a\u{14}\u{18}P\"/\
         `! a\u{4}>\\ \u{16}\u{11}\u{e} Zd\u{11}\"$ `D avE\u{1b} H$@\"1 `\" agdK _*\u{14}\"0 `W#a'3# *R# ,W) \u{11}fF\"\
        $ `? afJs\") `  aPQ\u{16} \u{6}El v]l O\u{8}. sIR\"0 `b#as\u{7}h \u{1e}y\u{6}\"0 `E a\u{1a}=_ Aig y?\u{1} \u{a}\
        !.\"+ `/ aAzH ]/\u{2}\"+ `4 a\u{1a}1\u{f}\"( `# au\u{f}^\") `  a\u{1f}ju \\\u{13}\u{14} i1\u{1f}\"+ `2 aPj' vUg\
         \u{2}?\u{f}\"( `) afn\u{14}\"( `! a`,\u{18} \u{0}\u{1f}/ *B) ~=- x2'\"\" `9 am\u{7f}C \u{13}v#\"( `# a,-A SPD\"\
        + `1 aAzc \u{6}\u{7f}g \u{14}}t KM* 8(l\"$ `  a7&n\") `  ayVy !q\u{6} /X\u{13} /H\u{1f}\"\" `{!a`[  \u{0}iA\"! \
        `  a\u{1e}^b \u{1d}\u{c}& ~\u{5}=\"0 `e!a\u{1b}-I {\u{1f}R\"' `! a\u{1f}\u{1b}\u{c} h_\u{f} F\u{1}\u{14}\"0 `\u{10}\
        !aC}\u{16} (I,\"0 `v!aus\u{11} 9[L \u{0}?- \u{a}LX G\u{16}* 5Jf {Cj\"( `% a\u{7}\u{13}O 1\u{c}[ \u{1c}m\\ Oy\u{1a}\
        \"+ `8 aX'. @^4\"/ `% aBs= \u{5}{[ *%J\"0 `9\"al_R \u{2}iU hA\u{1d}\"/ `! aC\u{4}Q \u{12}<k\"( `$ aXBb\"0 `n\"a\
        =\\: r\u{14}\u{1} =_\u{f}\"( `, aii1 `7]\") `$ a\u{6}3u ?y\u{12} wdO\"( `# a@\u{3}q @\u{15}q\"! `$ am,0\"( `$ a\
        '\u{1e}X \u{7}=g \u{9}nC V;K qgp\"' `# aj9s\"\" `m!a\u{2}7\u{7f}\") `  a\u{b}:E Z\u{2}  3z5 sH? 8\u{13}A 7=C \u{e}\
        9j ZK\u{b}\"+ `8 axJ: &Y\u{c} p2\u{14} dk> \u{16}+A /Ru wM\u{8} \u{1b}g\u{1c}\"+ `) a8T2\"! `8 a5i;\"* `  a3\\K\
         \u{5}Q[ =e \"/ `$ a\u{16}lX\"% `* a\u{8}$\u{15} \u{3}{6 K8s F\u{a}\"\") `% a\u{7f}g]\") `\" a2.d ?\u{b}- |\\: \
        LDk\"( `% a\u{1a}\u{0}|\"( `% aAz`\"/ `  a{7U \u{1}9d E\u{8}F\") `  a{\u{11}\u{8} A*F b\u{18}O b\u{5}\u{7}\"' `\
        \" aX[( \u{15}\u{8}V Mn4 =\u{18}^ :\u{d}\u{5}\"( `% aI6> ./L \u{0}\u{1f}\u{1c}\"( `$ aC;+ gpD \"[(\"( `% aJ_\u{1f}\
         ~'- @\u{8}C 3\u{12}^ \u{0}!~ ^**\"( `$ a)\u{11}\u{a}\"1 `  ab\u{0} \"( `% a\u{2}\u{1a}7 \u{a}2g\"+ `$ a7ek {0{\
         6Zj m.z |\u{1b}\u{3}\"+ `! a$^\u{5} [3\u{c}\") `% a\u{14}|@ 6@\u{7f} \u{a}#\u{b} \u{15}>i\"\" `~ aNj/ 54\u{7}\"\
        \" `z a6S\u{13}\"( `& a\u{c}-\u{14} \u{1c}z\u{1f} XS6 9fP\") `# awca\") `# a\u{3}Ge _\u{a}C\"/ `\" a[#G\"0 `M\"\
        a\u{1c}En \u{10}?p J,v \u{4}P\u{15}\") `  ah\u{e}X\"& `\u{1f}\u{1f}a8[i\") `  a`3 \"+ `# afe4 %K\u{1b}\"0 `d\"a\
        MG, W.0\"0 `X#al?D \u{19}7^ ~\u{e}o \u{9}g~\"\" `+!a+\u{8}\u{4} @f\u{13}\"/ `! aMP+ ) q \u{6}l\u{7f} )\u{4}\u{1e}\
        \") `  ao\u{5}B LEJ peO J9w qm\u{15}\"( `$ aW16 GGV\"( `$ a{\u{13}\u{3} |\u{2}\u{d} \u{13}\u{f}\u{17} t?l hA= A\
        R= .9F \u{1c}>h :T\u{10}\"( `\" a\u{6}4y\") `# a8;\u{8} 8L\u{10}\"+ `- a>B\u{1c}\"( `& aP\u{b}%\"0 `-\"ayGl (_\u{13}\
        \"! `2 aE6g x\u{9}{\"0 `?\"al\\& T\u{9}^\"\" `'!ay\u{13}c -&~\"0 `v\"aY\u{a}\u{3}\"( `% ajo\u{11}\"( `# aGY! 0L\
        Y Pr\u{2}\"0 `I as\u{6}2\"$ `+ a>dE\"( `& a?G_\"+ `* anLq 4<\u{5}\"! `= a\u{1e}M\u{8} sJa Y5' bP- \u{13}Z/\"0 `\
          a|oF\"( `$ a\u{e}[o kJ\u{13}\"0 `/ aJ)(\"* `  a\u{16};\u{2} Fv\u{15} AFf\") `! ab+\u{13} e\u{16}\u{14} Dn\u{1c}\
         \u{1f}nP t\u{14}| iPC\"+ `7 a\u{4}\u{4}\u{5}\"( `\" a\u{8}'2 Wx@ 'Bm 9*\u{2}\"! `X adB\u{1f}\"0 `^\"a\u{7f}w!\"\
        ! `C axvg\") `  aXD\u{1a}\"0 `g\"aY\u{3}\u{0}\"\" `j!a@@> r\u{3}F L4R \u{7}%h \u{1e}Iy \\$}\"( `% ad\u{b}\u{2}\"\
        ( `$ a\u{1}Kh \",q lZu\"( `% a|[~\"+ `1 a\u{12}M\u{c}\"+ `6 a\u{13}*:\"! `! a/gR\"/ `\" ahiq yE\u{6} ;\u{1b}\u{14}\
        \"( `& a7\u{d}N DLU \u{1d}.\u{7f}\") `! a=~\u{1a} t.w\"$ `# a,Z\u{10}\"( `$ a_Z+ RHl \u{5}F( \u{16}I7 sgo 't\u{2}\
        \"% `' a\u{d}:\u{9} \u{0} T ]\u{0}V\"( `% alH\u{5}\"% `$ a&F\u{1a}\"( `\" a\u{9}`6 qJg\"0 `\u{11}!aj!/\"+ `9 a;\
        ]9\") `! aSz\u{15} \u{e}B\u{1f} P}B x\u{18}P\"0 `p\"a.C` Z\u{4}\u{7f}\"\" `\u{17} aI\u{13}\u{11}\"( `  abE3 P)5\
         }9u Q2$\"! `S a_FS 7\u{c}Y [:Z\"$ `1 a$d\u{10} \u{1b}5# <z\u{0} Ww9 Ih; :Va\"/ `& a?<\u{18} \u{1f}\u{9}V\". `\u{1f}\
        \u{1f}avha M/\u{9}\"% `$ a#@\u{1a} f4# I\u{3})\"+ `. ava/ ]\u{17}O z \u{7f} &\u{11}\u{d} `0A\"0 `p aXqL \u{d}//\
         \u{f}/P w\u{1e}r Q\\\u{a} \u{9}e$ l}' cHe\"0 `\u{18} ac\u{10}~ AU\u{7f} ?>\u{17} (Q\u{3} 2L6  7@\"0 `##aaFJ\"(\
         `% aEUt\"( `% aH&4\"+ `. an54 W-G B\u{2}\u{1d}\") `  a|\u{a}$ d^= \u{19}!v\"! `^ a\u{12}eI .{j \u{19}a) }4E R0\
        U \u{11}\u{11}c \u{14}8\u{1} \u{5}t\u{4} \u{18}m\u{15} G\u{7}F `s` &\u{18}i U{\u{11}\"+ `, a|4^ ;tl u\u{7f}u \u{1}\
        Uz #8\u{5} SyE\"0 `p!aUno 2?O\"! `] a&j5 3l5 ]j@ TP* 6vH\"0 `_#aIM\u{15} ?eF JnK ks\u{f} 1x\u{12}\"1 `  a\u{11}\
        +. kiY U\u{14}4\"0 `F#a=\u{11}w\"! `\\ a\u{1c}aj Gqu %:\u{13} =h3 h7D 'JQ\"\" `z!a\u{1b}Vy |F\u{4}\") `$ a\u{a}\
        <0 RbL\"! `@ a\u{7f}O\u{8} \u{a}\u{10}\u{9}\"\" `:!a$\u{7f}\u{1e}\"+ `2 av}K N9n  \u{1a}\u{7f}\"( `% a\u{5}\u{7}\
        %\"( `# aDv] \u{6}^c jP\u{18}\"\" `\"!a^\u{11}7 \u{1a}KY r\u{1f}\u{b}\"$ `\" ak\u{a}\u{e} K_\u{a} UZ\u{1a}\"\" \
        `] am\u{1d}1 \u{17}p\\ \u{e}sl \u{5}\u{6}  ,0+ +`: ~Wk\"+ `9 a)^\u{2}\"0 `%\"a$\u{17}+ Y\u{c}0 \\CK =A# E\u{14}\
        ) a/D 6\u{18}^\"( `# aOmu\"% `' a\u{2}q!\") `  aF\u{14})\"\" `\u{18} a+b0 \u{2}R9\"0 `f\"a\u{b}'Q\"( `' aNok\"0\
         `o#aZt\u{9} Bb\u{15} nS\u{4} RC\" \u{2}\u{10}m !RT :\u{1c}_ !6\u{d} {}\u{11} sd4 P{\\ C\u{8}a\"+ `0 a1!z\"( `+\
         a\u{d}\u{1c}U\"( `( aFBc y\u{1}z &3D Y4I Z>\u{0}\"! `# a\u{18}\u{1}@ Zd=\"( `\" aaXI  \u{12}V ^]\u{9} LW8 v(L \
        S@T d\u{9}\u{14} >y- g d S_\u{0}\"' `% a2%\u{3} \u{a}6\u{19}\"0 `? aj\u{17}\u{1f} 1a$ 6`i tO= [QP\"1 `\" a4(W &\
        Dt\"! `^ a;u6 !\u{13}C n\u{1}O\"( `% aj\u{0}\u{f} r\u{1b}\u{16} \u{7f}\u{2}+ oqS 4 ` d\u{10}p\"+ `$ a\u{e}tr \u{7f}\
        Z~ $#\u{1e} rX> \u{14}^j\") `  a[|\u{14} J\u{2}6\"\" `T a\u{3}2< U$? aIM .U\\\"+ `) a!:) \u{11}F/\"( `% a/2] \u{5}\
        n\u{2} \u{17}\u{9}& \u{f}Du ]O\u{9} tf&\"1 `! a1\u{d}6 e\u{e}7\"! `, a%kl e\u{1e}o\"( `# ao1Q\"$ `K a\u{19}ZZ\"\
        ! `3 a\u{17}N` }\u{0}` \u{1a}\u{1b}\u{2}\"1 `\" a\u{8}$1 'O3 'jS \u{16}DZ \u{5}\u{15}^ Rxc Xou z\u{6}\u{10}\"! \
        `J a\u{1c}\u{17}4 JI\u{15}\"/ `  a#SD WpU \u{a}he 4\u{7f}k \u{7f}:n 'v@ cf? ()[\"! `A aTn` C~\u{18}\"( `$ ayPi \
        O]~ \\gs\"\" `5 a-<f F\u{1a}{ \u{d}\\\u{5} IQ\u{7} hA\\ ?;\u{7f} r0\u{1d}\". `\u{1f}\u{1f}ak\u{4}[ l't\"/ `\" a\
        .Nu o\u{d}\u{15} 7\\( !N)\". `\u{1f}\u{1f}aL\u{1a}F\"! `! a\u{8}0` r}g\"1 `\" akTy ck( \u{18}#1\") `  a~.< SdX \
        q\u{7}& Abi q6\u{1} 4=A \u{d}\u{1b}V \u{11}\u{1b}7\"( `' aL>-%    V  x  \u{e}  \u{1e}  0! 0! 8! X! f! v! \u{a}!\
         *\" 4\" p\" \u{6}\" (# (# N# f# \u{a}#  $ ,$ ^$ \u{2}$ \"% (% >% R% ^% p% ~% \u{4}% \u{14}% \u{1a}% :& :& f& x\
        & \u{14}& \u{14}& 0' 6' <' H' f' x' *( R( r( |( $) *) .) <) J) V) V) f) \u{2}) \u{16}) \u{16}) (* 2* L* b* \u{2}\
        * \u{1e}* (+ N+ l+ \u{0}+ \u{16}+ (, 8, X, ^, v, |, \u{10}, @- b- z- \u{a}- \u{16}- ,. @. V. `. r. \u{16}. L/ `\
        / z/ \u{2}/ \u{2}/ \u{a}/ \u{1a}/ $0 40 H0 \\0 r0 ~0 \u{8}0 \u{14}0 *1 61 P1 l1 x1 \u{12}1 <2 L2 \\2 \u{4}2 \u{1e}\
        2 <3 N3 p3 x3 \u{4}3 \u{1c}3  4 24 B4 N4 f4 x4 \u{18}4 85 P5 P5 p5 \u{2}5 \u{c}5 \"6 .6 .6 :6 D6 d6 j6 |6 \u{14}\
        6  7 87 J7 d7 j7 p7 z7 \u{e}7 \"8 48 H8 ^8 v8 \u{e}8 \u{1a}8  9 .9 D9 V9 t9 \u{0}9 \u{18}9 .: :: X: d: t: \u{2}\
        : \u{2}: \u{18}: F; J; T; d; h; \u{a}; (< L< j< v< \u{6}< $= J= T= x= \u{8}= \u{12}= \u{18}= .> F> n> \u{18}> \u{1e}\
        > 0? :? @? V? j? v? |? \u{16}? (@ :@ N@ h@ r@ \u{8}@ *A @A ^A \u{2}A \u{12}A \u{1a}A  B $B :B `B `B pB zB \u{1e}\
        B \"C &C 4C DC dC \u{c}C \u{1e}C JD rD \u{18}D 0E <E VE tE \u{6}E \u{12}E \"F LF rF \u{a}F \u{1c}F ,G NG dG tG \
        .H JH XH lH vH \u{6}H \u{10}H &I *I HI bI |I \u{8}I \u{16}I $J FJ \\J fJ |J \u{14}J 0K @K @K TK tK \u{14}K *L *\
        L 4L >L LL ^L |L \"M XM vM \u{18}M 8N LN zN \u{c}N \u{16}N 2O BO XO lO \u{a}O \u{18}O 4P TP XP vP |P &Q 6Q RQ v\
        Q \u{12}Q \u{1c}Q 0R LR VR vR $S :S DS DS \\S xS \u{4}S \u{1a}S .T 8T @T JT RT xT \u{10}T \u{18}T \u{18}T  U NU\
         ZU pU |U \u{1c}U  V @V FV PV rV \u{a}V &W &W @W NW `W nW ~W \u{14}W \u{1e}W ,X JX dX tX \u{c}X @Y LY ZY vY \u{c}\
        Y :Z LZ \\Z |Z \u{8}Z  [ 0[ J[ b[ f[ p[ \u{e}[ \u{18}[ (\\ H\\ d\\ j\\ \u{4}\\ \u{a}\\  ] 4] P] Z] n] \u{14}] .\
        ^ 2^ B^ V^ h^ r^ \u{0}^ \u{1c}^ $_ >_ D_ R_ v_ v_ \u{12}_ \u{1e}_ 0` F` h` \u{a}` (a Ja pa za \u{a}a (b <b Pb j\
        b \u{12}b *c @c Pc Tc zc \u{c}c \u{18}c (d >d Ld ld \u{0}d \u{16}d 2e <e Fe \\e be he \u{0}e \u{14}e $f Bf bf |\
        f \u{e}f :g Rg Xg \u{4}g \u{10}g &h 6h Hh Rh Vh bh ph |h \u{e}h ,i 8i Pi fi zi \u{a}i &j Fj Lj ^j |j \u{12}j &k\
         >k Pk pk |k \u{12}k $l *l 0l 8l Vl `l `l pl \u{a}l  m @m hm zm \u{a}m $n <n Xn rn :o Po fo \u{0}o \u{14}o \u{1c}\
        o 8p Dp Np dp pp \u{16}p ,q 6q Nq bq \u{10}q \u{1c}q &r &r :r Fr Lr ^r tr ~r  s Ds Ps Vs ls ts \u{16}s 4t Ft Vt\
         `t pt \u{8}t \u{1c}t 8u >u Nu hu \u{c}u \u{1e}u $v :v Jv ^v pv \u{a}v \u{1c}v (w ,w :w ^w tw \u{0}w \u{16}w :x\
         Nx rx \u{8}x $y 0y 6y >y by ~y \u{14}y *z 6z Pz lz \u{2}z \u{16}z 4{ V{ n{ \u{12}{ &| 8| J| n| \u{2}| \u{16}| \
        4} H} T} j} \u{e}} ,~ 6~ @~ V~ l~ \u{2}~ (\u{7f} 6\u{7f} T\u{7f} f\u{7f} \u{16}\u{7f}  \u{0} @\u{0} Z\u{0} r\u{0}\
         \u{a}\u{0} \u{1a}\u{0} $\u{1} 4\u{1} F\u{1} l\u{1} \u{6}\u{1} \u{a}\u{1} \u{10}\u{1} ,\u{2} 0\u{2} D\u{2} j\u{2}\
         t\u{2} \u{2}\u{2} \u{16}\u{2} .\u{3} 8\u{3} N\u{3} f\u{3} \u{2}\u{3} \u{12}\u{3} .\u{4} <\u{4} V\u{4} \\\u{4} \
        l\u{4} v\u{4} \u{6}\u{4} (\u{5} :\u{5} F\u{5} T\u{5} ^\u{5} v\u{5} \u{8}\u{5} \u{12}\u{5} &\u{6} ,\u{6} 6\u{6} \
        N\u{6} Z\u{6} `\u{6} v\u{6} \u{2}\u{6} \u{12}\u{6}  \u{7} &\u{7} <\u{7} V\u{7} \\\u{7} r\u{7} |\u{7} \u{14}\u{7}\
          \u{8} ,\u{8} >\u{8} N\u{8} V\u{8} p\u{8} \u{6}\u{8} $\u{9} 0\u{9} 6\u{9} 6\u{9} F\u{9} n\u{9} \u{e}\u{9} @\u{a}\
         b\u{a} t\u{a} x\u{a} \u{e}\u{a} \u{1a}\u{a} ,\u{b} ^\u{b} \u{4}\u{b} \u{e}\u{b}  \u{c} 2\u{c} N\u{c} T\u{c} n\u{c}\
         \u{12}\u{c} \u{16}\u{c} <\u{d} X\u{d} \u{0}\u{d} \u{12}\u{d} :\u{e} J\u{e} l\u{e} x\u{e} \u{16}\u{e} 0\u{f} L\u{f}\
         ^\u{f} v\u{f} \u{6}\u{f} \u{16}\u{f} ,\u{10} 4\u{10} >\u{10} T\u{10} b\u{10} j\u{10} \u{4}\u{10} \u{1c}\u{10} \
        ,\u{11} 2\u{11} D\u{11} Z\u{11} f\u{11} r\u{11} x\u{11} \u{2}\u{11} \u{6}\u{11} \u{1a}\u{11} $\u{12} <\u{12} \\\
        \u{12} h\u{12} x\u{12} \u{4}\u{12} \u{1a}\u{12} *\u{13} 6\u{13} N\u{13} \\\u{13} \u{a}\u{13} \u{1a}\u{13} ,\u{14}\
         8\u{14} B\u{14} R\u{14} ^\u{14} l\u{14} \u{2}\u{14} \u{a}\u{14} \"\u{15} :\u{15} P\u{15} l\u{15} v\u{15} \u{16}\
        \u{15} (\u{16} :\u{16} b\u{16} h\u{16} r\u{16} \u{a}\u{16} *\u{17} L\u{17} d\u{17} \u{2}\u{17} \u{c}\u{17} \u{18}\
        \u{17} &\u{18} &\u{18} 0\u{18} L\u{18} \u{0}\u{18} \u{1e}\u{18} 6\u{19} J\u{19} N\u{19} p\u{19} \u{0}\u{19} \"\u{1a}\
         6\u{1a} P\u{1a} \\\u{1a} d\u{1a} h\u{1a} z\u{1a} \u{8}\u{1a} \u{1a}\u{1a}  \u{1b} $\u{1b} 6\u{1b} Z\u{1b} r\u{1b}\
         \u{6}\u{1b} \u{18}\u{1b} \"\u{1c} (\u{1c} @\u{1c} Z\u{1c} l\u{1c} \u{e}\u{1c} \u{e}\u{1c} <\u{1d} L\u{1d} b\u{1d}\
         b\u{1d} h\u{1d} p\u{1d} |\u{1d} \u{1a}\u{1d} (\u{1e} .\u{1e} 8\u{1e} P\u{1e} h\u{1e} v\u{1e} \"\u{1f} .\u{1f} \
        F\u{1f} R\u{1f} \\\u{1f} h\u{1f} \u{4}\u{1f} \u{14}\u{1f} * !6 !H !t !\u{0} !\u{14} !*!!6!!<!!T!!t!!\u{1e}!!.\"\
        !B\"!T\"!~\"!\u{18}\"!.#!2#!<#!R#!Z#!h#!\u{2}#! $!,$!H$!R$!p$!~$!\u{16}$!\"%!D%!~%!\u{8}%!\u{12}%!0&!N&!Z&!^&!\u{8}\
        &!4'!\\'!f'!p'!\u{c}'!((!R(!d(!\u{6}(!\u{18}(!0)!J)!R)!`)!|)!\u{18})!8*!H*!b*!t*!\u{0}*!\u{16}*!,+!6+!V+!`+!r+!\
        \u{4}+!\u{1e}+!0,!N,!h,!\u{2},!$-!0-!:-!:-!P-!r-!\u{18}-!0.!R.!h.!\u{0}.!\u{10}.!./!8/!L/!j/!\u{a}/!\"0!40!>0!>\
        0!`0!\u{4}0!\"1!.1!B1!N1!N1!v1!\u{0}1!\u{1e}1!02!H2!`2!h2!\u{4}2!\u{1a}2!\"3!23!P3!f3!|3!\u{14}3!&4!44!N4!Z4!`4\
        !p4!\u{a}4!\u{16}4!(5!F5!^5!|5!\u{2}5!*6!<6!d6!z6!\u{1a}6!$7!F7!Z7!p7!\u{0}7!\u{16}7!&8!:8!D8!v8!\u{1c}8!49!D9!\
        P9!\\9!r9!\u{6}9!\":!::!@:!^:!v:!|:!\u{c}:!\u{1e}:!<;!F;!\\;!h;!r;!\u{10};!\"<!6<!L<!t<!\u{8}<!\u{1c}<!\"=!(=!@\
        =!T=!^=!d=!p=!\u{4}=!\u{1c}=!(>!<>!R>!b>!h>!\u{8}>!\u{14}>!0?!<?!X?!l?!v?!\u{1a}?!\"@!6@!^@!^@!x@!\u{a}@!\u{1e}\
        @!JA!nA!\u{4}A!\u{18}A!\"B!,B!DB!VB!nB!\u{c}B!\u{1a}B!4C!@C!TC!dC!~C!\u{8}C!\"D!6D!DD!ND!fD!vD!\u{14}D!*E!FE!JE\
        !bE!zE!\u{14}E!*F!LF!\\F!lF!|F!\u{1e}F!&G!>G!HG!^G!lG!\u{4}G!\u{12}G!$H!:H!NH!tH!\u{6}H!(I!8I!DI!DI!^I!pI!\u{1e}\
        I!4J!4J!DJ!TJ!fJ!vJ!\u{0}J!.K!PK!`K!\u{6}K!\u{12}K!$L!8L!VL!nL!\u{6}L!\u{1a}L!,M!PM!PM!dM!pM!\u{a}M!\u{1a}M!&N!\
        .N!<N!BN!LN!bN!vN!\u{2}N!$O!,O!@O!DO!VO!~O!\u{1e}O!0P!:P!JP!^P!~P!\u{4}P!\u{e}P!\u{1e}P!2Q!PQ!dQ!\u{0}Q!\"R!.R!\
        DR!TR!pR!\u{a}R!\u{10}R!(S!6S!6S!VS!lS!\u{0}S!\u{18}S!4T!>T!XT!\u{2}T!\u{14}T!(U!DU!RU!fU!pU!\u{8}U!$V!@V!JV!\\\
        V!dV!rV!|V!\u{10}V! W!:W!NW!VW!rW!\u{1a}W!6X!JX!\\X!pX!\u{4}X!\u{14}X!&Y!6Y!XY!tY!\u{c}Y!\u{1c}Y!\"Z!0Z!8Z!DZ!V\
        Z!`Z!\u{4}Z!\u{c}Z!8[!D[!V[!b[!x[!~[!\u{1a}[!0\\!F\\!R\\!b\\!n\\!~\\!\u{c}\\!\u{12}\\!$]!@]!N]!b]!x]!\u{0}]!\u{1c}\
        ]!J^!b^!|^!\u{14}^!B_!X_!d_!x_!~_!\u{1e}_!:`!F`!f`!t`!\u{14}`!,a!,a!Ja!la!|a!\u{4}a!\"b!6b!Lb!`b!lb!~b!\u{c}b!\"\
        c!,c!Pc!fc!\u{6}c!\u{16}c!(d!.d!>d!Nd!fd!pd!\u{0}d!.e!De!Ve!le!\u{4}e!\"f!8f!Lf!^f!jf!~f!\u{1a}f! g!8g!>g!Tg!Zg\
        !\u{8}g!$h!6h!Bh!Xh!hh!th!zh!\u{1a}h!\"i!&i!Bi!Li!di!\u{4}i!\u{1a}i!4j!Jj!hj!pj!\u{6}j!\u{10}j! k!.k!<k!Bk!Fk!\\\
        k!fk!zk!zk!$l!2l!Vl!xl!\u{1a}l!,m!<m!Rm!hm!xm!\u{c}m!\u{16}m!(n!Fn!Rn!dn!\u{8}n!\u{1e}n!0o!To!^o!to!\u{6}o!\u{a}\
        o!\u{16}o!*p!Tp!tp!\u{c}p!4q!Hq!Xq!tq!\u{c}q! r!*r!.r!Dr!Tr!^r!nr!\u{2}r!\"s!8s!fs!|s!\u{14}s!.t!Pt!jt!xt!\u{18}\
        t!0u!Fu!Pu!tu!\u{6}u!\u{6}u!0v!Nv!jv!\u{8}v!$w!Hw!dw!rw!\u{10}w!*x!<x!\\x!tx!\u{c}x! y!Jy!Jy!\\y!ty!ty! z!Dz!bz\
        !\u{a}z!&{!<{!H{!Z{!x{!\u{4}{!\u{16}{!6|!V|!d|!\u{8}|!(}!V}!r}!~}!\u{4}}!\u{10}}!(~!H~!p~!|~!\u{10}~!\"\u{7f}!0\
        \u{7f}!B\u{7f}!b\u{7f}!h\u{7f}!\u{2}\u{7f}!\u{e}\u{7f}!\u{1e}\u{7f}!@\u{0}!F\u{0}!Z\u{0}!x\u{0}!\u{16}\u{0}!*\u{1}\
        !@\u{1}!V\u{1}!x\u{1}!\u{8}\u{1}!.\u{2}!F\u{2}!d\u{2}!j\u{2}!\u{8}\u{2}!\u{16}\u{2}!\"\u{3}!.\u{3}!B\u{3}!T\u{3}\
        !`\u{3}!d\u{3}!|\u{3}!\u{a}\u{3}!\u{10}\u{3}!\u{1c}\u{3}!(\u{4}!P\u{4}!h\u{4}!\u{0}\u{4}!\u{18}\u{4}!6\u{5}!L\u{5}\
        !l\u{5}!r\u{5}!\u{e}\u{5}!\u{e}\u{5}!&\u{6}!*\u{6}!<\u{6}!J\u{6}!V\u{6}!~\u{6}!\u{14}\u{6}!,\u{7}!4\u{7}!L\u{7}\
        !P\u{7}!Z\u{7}!f\u{7}!\u{4}\u{7}!\u{10}\u{7}! \u{8}!*\u{8}!<\u{8}!R\u{8}!d\u{8}!t\u{8}!\u{10}\u{8}!\u{1a}\u{8}!\
         \u{9}!B\u{9}!\\\u{9}!f\u{9}!\u{0}\u{9}!\u{c}\u{9}!&\u{a}!L\u{a}!L\u{a}!h\u{a}!\u{2}\u{a}! \u{b}!6\u{b}!6\u{b}!\
        @\u{b}!J\u{b}!d\u{b}!\u{0}\u{b}!\u{10}\u{b}!\u{1e}\u{b}!4\u{c}!P\u{c}!Z\u{c}!l\u{c}!t\u{c}!\u{e}\u{c}!*\u{d}!J\u{d}\
        !r\u{d}!\u{12}\u{d}!\u{1e}\u{d}!*\u{e}!D\u{e}!P\u{e}!V\u{e}!h\u{e}!\u{2}\u{e}!0\u{f}!<\u{f}!Z\u{f}!n\u{f}!\u{0}\
        \u{f}!\u{4}\u{f}!\u{14}\u{f}!*\u{10}!8\u{10}!D\u{10}!X\u{10}!n\u{10}!\u{4}\u{10}!\u{10}\u{10}!\u{1c}\u{10}!&\u{11}\
        !2\u{11}!N\u{11}!b\u{11}!r\u{11}!x\u{11}!\u{6}\u{11}!\u{1c}\u{11}!0\u{12}!V\u{12}!V\u{12}!p\u{12}!\u{c}\u{12}!\u{16}\
        \u{12}!(\u{13}!2\u{13}!>\u{13}!X\u{13}!`\u{13}!x\u{13}!\u{a}\u{13}!$\u{14}!2\u{14}!Z\u{14}!j\u{14}!\u{0}\u{14}!\
        \u{c}\u{14}!\u{c}\u{14}! \u{15}!(\u{15}!8\u{15}!H\u{15}!`\u{15}!t\u{15}!\u{e}\u{15}!\"\u{16}!:\u{16}!^\u{16}!j\u{16}\
        !\u{1c}\u{16}!2\u{17}!D\u{17}!^\u{17}!l\u{17}!x\u{17}!\u{4}\u{17}!\u{18}\u{17}!F\u{18}!\\\u{18}!x\u{18}!x\u{18}\
        !\u{6}\u{18}!\u{1c}\u{18}!6\u{19}!X\u{19}!j\u{19}!x\u{19}!\u{2}\u{19}!$\u{1a}!6\u{1a}!R\u{1a}!b\u{1a}!l\u{1a}!x\
        \u{1a}!x\u{1a}!\u{a}\u{1a}!&\u{1b}!2\u{1b}!R\u{1b}!v\u{1b}!|\u{1b}!\u{e}\u{1b}!\u{1e}\u{1b}!2\u{1c}!@\u{1c}!F\u{1c}\
        !t\u{1c}!\u{2}\u{1c}!\u{1a}\u{1c}!\"\u{1d}!4\u{1d}!J\u{1d}!J\u{1d}!|\u{1d}!\"\u{1e}!H\u{1e}!X\u{1e}!d\u{1e}!\u{2}\
        \u{1e}!\u{14}\u{1e}!,\u{1f}!:\u{1f}!V\u{1f}!l\u{1f}!r\u{1f}!\u{a}\u{1f}!( \"8 \"D \"T \"x \"\u{10} \"(!\"4!\"F!\
        \"^!\"^!\"t!\"\u{14}!\"$\"\"6\"\"@\"\"V\"\"p\"\"\u{18}\"\".#\"8#\"H#\"|#\" $\"<$\"H$\"L$\"`$\"t$\"t$\"\u{0}$\">\
        %\"B%\"^%\"t%\"\u{0}%\"\u{e}%\"\u{18}%\"&&\"2&\"H&\"R&\"l&\"p&\"p&\"\u{1c}&\"2'\"D'\"V'\"p'\"\u{4}'\"\u{1c}'\".\
        (\"J(\"Z(\"t(\"\u{2}(\"\u{16}(\"()\"4)\"J)\"t)\"z)\"\u{a})\"$*\"0*\"F*\"X*\"j*\"~*\"\u{1e}*\"4+\"V+\"r+\"\u{c}+\
        \"\u{16}+\"&,\"<,\"F,\"r,\"\u{8},\",-\"B-\"d-\"p-\"\u{10}-\"2.\"P.\"\\.\"j.\"\u{8}.\"\u{1e}.\"4/\"</\"X/\"b/\"b\
        /\"h/\"|/\"\u{12}/\"00\"D0\"j0\"\u{8}0\"\u{1e}0\"<1\"X1\"x1\"\u{14}1\"22\"<2\"V2\"p2\"\u{c}2\"\"3\"63\"L3\"`3\"\
        p3\"\u{a}3\"\u{16}3\"$4\"44\"N4\"T4\"d4\"\u{c}4\"*5\":5\"@5\"X5\"d5\"n5\"t5\"t5\"\u{0}5\"\u{a}5\"\u{1a}5\"@6\"d\
        6\"~6\"\u{10}6\"27\"@7\"^7\"\u{e}7\"\u{12}7\" 8\"48\":8\"J8\"V8\"`8\"\u{2}8\"\u{16}8\"&9\"09\">9\"L9\"b9\"\u{6}\
        9\"\u{a}9\"\":\",:\"6:\"J:\"^:\"z:\"\u{a}:\"\";\"<;\"L;\"b;\"\u{0};\",<\"@<\"n<\"\u{8}<\"\u{8}<\"&=\"0=\"X=\"x=\
        \"\u{0}=\"\u{6}=\"\u{1a}=\"@>\"J>\"V>\"j>\"|>\"\u{1c}>\"0?\"8?\"`?\"x?\"\u{18}?\"\u{1e}?\"\u{1e}?\"2@\":@\">@\"\
        D@\"J@\"h@\"\u{4}@\"\u{1a}@\"2A\"BA\"`A\"jA\"\u{c}A\"\u{18}A\".B\"dB\"pB\"\u{2}B\"\u{14}B\"0C\"FC\"LC\"rC\"\u{0}\
        C\"\u{12}C\",D\">D\"TD\"\u{2}D\"\u{c}D\"*E\"<E\"NE\"XE\"pE\"vE\"\u{e}E\"$F\":F\"nF\"~F\"\u{e}F\"(G\":G\"LG\"VG\"\
        lG\"xG\"\u{a}G\"\"H\"0H\"`H\"|H\"\u{6}H\"\u{10}H\" I\"NI\"\\I\"lI\"\u{e}I\"\u{18}I\".J\"^J\"fJ\"zJ\"\u{4}J\"\u{a}\
        J\"\u{1c}J\"8K\"jK\"xK\"\u{4}K\"\u{1a}K\"$L\"@L\"JL\"nL\"~L\"\u{4}L\"\u{1a}L\"8M\"XM\"zM\"\u{c}M\"&N\"BN\"`N\"r\
        N\"xN\"\u{6}N\"\u{12}N\"\u{16}N\"\u{1e}N\"*O\"FO\"TO\"jO\"xO\"\u{c}O\"\u{1c}O\"&P\"8P\"`P\"jP\"xP\"\u{14}P\"\"Q\
        \":Q\"XQ\"dQ\"|Q\"\u{6}Q\" R\"@R\"`R\"pR\"\u{8}R\"\u{12}R\"\u{1c}R\"$S\">S\"^S\"zS\"\u{1a}S\",T\"LT\"jT\"\u{2}T\
        \"\u{1a}T\",U\">U\"PU\"\\U\"vU\"\u{e}U\"\u{1e}U\"4V\"JV\"jV\"zV\"\u{14}V\",W\"8W\"^W\"rW\"\u{2}W\"\"X\"2X\">X\"\
        nX\"\u{12}X\"\"Y\"4Y\"@Y\"JY\"TY\"|Y\"\u{e}Y\"\u{18}Y\"$Z\"6Z\"RZ\"XZ\"bZ\"nZ\"\u{4}Z\"\u{18}Z\"*[\".[\"P[\"v[\"\
        \"\\\":\\\"J\\\"f\\\"~\\\"\u{c}\\\"\u{18}\\\"$]\"$]\"8]\"D]\"H]\"N]\"f]\"r]\"\u{c}]\".^\"F^\"Z^\"p^\"v^\"\"_\"F\
        _\"P_\"v_\"\u{10}_\"\u{14}_\"\u{14}_\" `\",`\"4`\"P`\"\\`\"n`\"t`\"\u{a}`\"\u{18}`\"<a\"Pa\"na\"~a\"\u{14}a\"4b\
        \"Nb\"Zb\"^b\"vb\"\u{c}b\"0c\"Nc\"fc\"\u{0}c\"\u{16}c\" d\"Dd\"Vd\"fd\"zd\"\u{1a}d\"*e\"6e\"<e\"Xe\"^e\"le\"~e\"\
        6f\"@f\"Jf\"vf\"|f\"\u{14}f\"4g\":g\"Vg\"|g\"\u{18}g\"\u{1e}g\"8h\"Xh\"jh\"\u{e}h\"\u{1c}h\"@i\"hi\"xi\"\u{1c}i\
        \"Dj\"Pj\"`j\"fj\"zj\"\u{c}j\"\u{18}j\"$k\"2k\"Zk\"pk\"\u{2}k\"\u{1c}k\"2l\"Nl\"bl\"\u{0}l\"\u{14}l\"\u{1e}l\",\
        m\",m\"Jm\"hm\"zm\"~m\"\u{16}m\" n\"*n\"<n\"Vn\"nn\"\u{c}n\"\u{16}n\"*o\":o\"Zo\"ro\"\u{6}o\"\u{c}o\"*p\"2p\"Rp\
        \"Vp\"lp\"rp\"vp\"\u{18}p\".q\"Jq\"jq\"\u{4}q\"\u{14}q\"*r\"2r\"Hr\"hr\"xr\"\u{2}r\"2s\"Ts\"`s\"zs\"\u{e}s\" t\"\
        @t\"bt\"\u{2}t\"\u{1a}t\"0u\"<u\"Fu\"Lu\"^u\"lu\"\u{10}u\"\"v\"Lv\"dv\"zv\"\u{c}v\"\"w\"6w\"Rw\"nw\"\u{14}w\"0x\
        \">x\"Tx\"lx\"\u{8}x\"\"y\">y\"hy\"\u{10}y\"\u{1a}y\"@z\"Dz\"hz\"~z\" {\"F{\"X{\"p{\"\u{18}{\"\u{1c}{\"2|\"F|\"\
        `|\"v|\"\u{1a}|\".}\"8}\"L}\"R}\"t}\"\u{12}}\"*~\"4~\"P~\"b~\"p~\"|~\"\u{e}~\" \u{7f}\"4\u{7f}\"F\u{7f}\"\\\u{7f}\
        \"v\u{7f}\" \u{0}\"2\u{0}\"D\u{0}\"P\u{0}\"Z\u{0}\"v\u{0}\"\u{8}\u{0}\" \u{1}\"6\u{1}\"L\u{1}\"X\u{1}\"X\u{1}\"\
        r\u{1}\"|\u{1}\"\u{14}\u{1}\" \u{2}\"8\u{2}\"B\u{2}\"N\u{2}\"r\u{2}\"\u{6}\u{2}\"\u{e}\u{2}\"\u{12}\u{2}\"0\u{3}\
        \"L\u{3}\"L\u{3}\"\\\u{3}\"n\u{3}\"\u{10}\u{3}\" \u{4}\"2\u{4}\"B\u{4}\"R\u{4}\"j\u{4}\"r\u{4}\"\u{14}\u{4}\"\"\
        \u{5}\",\u{5}\"B\u{5}\"P\u{5}\"f\u{5}\"t\u{5}\"~\u{5}\"\u{8}\u{5}\",\u{6}\"F\u{6}\"V\u{6}\"Z\u{6}\"r\u{6}\"\"\u{7}\
        \"2\u{7}\">\u{7}\"T\u{7}\"n\u{7}\"\u{c}\u{7}\"\u{16}\u{7}\"0\u{8}\"F\u{8}\"\\\u{8}\"x\u{8}\"\u{14}\u{8}\"*\u{9}\
        \":\u{9}\"Z\u{9}\"l\u{9}\"p\u{9}\"\u{e}\u{9}\"\u{1e}\u{9}\"0\u{a}\"@\u{a}\"X\u{a}\"t\u{a}\"\u{6}\u{a}\"\u{1c}\u{a}\
        \"*\u{b}\"6\u{b}\"N\u{b}\"r\u{b}\"z\u{b}\"\u{1c}\u{b}\"2\u{c}\"\\\u{c}\"z\u{c}\"\u{4}\u{c}\"&\u{d}\"2\u{d}\"<\u{d}\
        \"<\u{d}\"@\u{d}\"T\u{d}\"X\u{d}\"d\u{d}\"r\u{d}\"|\u{d}\"\u{10}\u{d}\".\u{e}\":\u{e}\"H\u{e}\"H\u{e}\"f\u{e}\"\
        t\u{e}\"\u{10}\u{e}\"<\u{f}\"<\u{f}\"T\u{f}\"^\u{f}\"n\u{f}\"x\u{f}\"\u{c}\u{f}\"\u{1c}\u{f}\"&\u{10}\"V\u{10}\"\
        V\u{10}\"n\u{10}\"\u{0}\u{10}\"\u{1c}\u{10}\"@\u{11}\"T\u{11}\"t\u{11}\"\u{6}\u{11}\"\u{e}\u{11}\"0\u{12}\":\u{12}\
        \"^\u{12}\"j\u{12}\"\u{8}\u{12}\"\"\u{13}\"<\u{13}\"F\u{13}\"n\u{13}\"t\u{13}\"\u{4}\u{13}\"\u{1c}\u{13}\" \u{14}\
        \":\u{14}\"Z\u{14}\"l\u{14}\"t\u{14}\"\u{18}\u{14}\"\u{18}\u{14}\":\u{15}\"J\u{15}\"V\u{15}\"d\u{15}\"~\u{15}\"\
        \u{16}\u{15}\"\"\u{16}\"*\u{16}\"@\u{16}\"L\u{16}\"b\u{16}\"t\u{16}\"\u{e}\u{16}\"$\u{17}\"6\u{17}\"R\u{17}\"n\u{17}\
        \"t\u{17}\"\u{16}\u{17}\"8\u{18}\"\\\u{18}\"r\u{18}\"\u{12}\u{18}\".\u{19}\"H\u{19}\"H\u{19}\"X\u{19}\"\u{8}\u{19}\
        \"\u{14}\u{19}\" \u{1a}\"&\u{1a}\"*\u{1a}\"B\u{1a}\"T\u{1a}\"T\u{1a}\"n\u{1a}\"\u{e}\u{1a}\"$\u{1b}\"L\u{1b}\"b\
        \u{1b}\"l\u{1b}\"\u{14}\u{1b}\"D\u{1c}\"J\u{1c}\"Z\u{1c}\"\u{0}\u{1c}\"$\u{1d}\"B\u{1d}\"R\u{1d}\"^\u{1d}\"^\u{1d}\
        \"\u{4}\u{1d}\"\u{1c}\u{1d}\"2\u{1e}\"H\u{1e}\"P\u{1e}\"h\u{1e}\"t\u{1e}\"\u{10}\u{1e}\"\u{1a}\u{1e}\"0\u{1f}\"\
        @\u{1f}\"T\u{1f}\"j\u{1f}\"~\u{1f}\"\" #0 #B #P #f #j #\u{6} #\u{a} #$!#<!#F!#Z!#l!#\u{12}!#&\"#H\"#h\"#|\"#\u{16}\
        \"#>##`##j##v##\u{14}##.$#D$#P$#V$#j$#z$#\u{a}$#\u{16}$#,%#2%#D%#R%#^%#p%#\u{4}%#\u{18}%#&&#<&#F&#L&#f&#z&#\u{10}\
        &# '#('#4'#F'#r'#\u{8}'#\u{1a}'#&(#,(#>(#P(#r(#\u{4}(#\u{e}(#0)#R)#V)#r)#\u{12})#\u{1c})#(*#D*#\\*#r*#\u{c}*#(+\
        #>+#R+#l+#|+#\u{1e}+#@,#P,#j,#t,#|,#\u{0},#\u{16},#\"-#:-#T-#\\-#l-#\u{8}-# .#,.#B.#V.#j.#\u{1c}.#(/#B/#R/#f/#v\
        /#\u{14}/#\"0#D0#b0#n0#\u{6}0#$1#@1#T1#l1#v1#\u{1c}1#>2#B2#X2#b2#~2#\u{8}2#$3#63#H3#R3#\u{6}3#,4#P4#`4#r4#\u{0}\
        4#\u{12}4#\"5#>5#H5#d5#\u{16}5#.6#B6#d6#n6#~6#\u{10}6#\"7#<7#F7#V7#n7#x7#\u{8}7#*8#Z8#h8#\u{2}8#*9#D9#N9#Z9#f9#\
        \u{8}9#\u{c}9#\u{14}9#2:#N:#X:#b:#l:#~:#\u{16}:#(;#F;#j;#\u{6};#(<#><#b<#l<#p<#\u{6}<#$=#P=#V=#p=#\u{10}=#(>#8>\
        #P>#T>#j>#\u{2}>#\u{e}># ?#,?#2?#H?#X?#j?#\u{8}?#\"@#.@#B@#R@#\u{c}@#\u{1c}@#\"A#8A#DA#\\A#bA#vA#|A#\u{10}A#\u{14}\
        A#0B#TB#hB#tB#\u{4}B#\u{1e}B#FC#LC#hC#zC#\u{c}C#\u{1a}C#.D#8D#<D#PD#xD#~D#\u{1c}D#4E#LE#\\E#`E#xE#\u{6}E#\u{18}\
        E#(F#@F#PF#rF#\u{8}F#\u{1a}F#*G#0G#XG#vG#\u{0}G#\u{8}G#\u{14}G#\u{1e}G#0H#@H#PH#vH#\u{14}H#\u{1c}H#6I#\\I#lI#|I\
        #\u{10}I#\u{16}I#4J#8J#@J#PJ#bJ#|J#\u{e}J#*K#JK#bK#\u{1a}K#8L#<L#LL#bL#\u{0}L#\u{e}L#*M#0M#bM#tM#xM#\u{a}M#\u{1a}\
        M# N#(N#.N#@N#XN#pN#|N#\u{6}N#\u{c}N#*O#BO#VO#lO#\u{2}O#\u{18}O#$P#.P#JP#ZP#jP#\u{c}P#4Q#HQ#TQ#ZQ#fQ#|Q#\u{16}Q\
        #,R#:R#LR#xR#|R#\u{2}R#\u{c}R#4S#VS#^S#hS#\u{4}S#\u{14}S#\"T#RT#dT#|T#\u{1c}T#&U#,U#<U#LU#^U#~U#\u{a}U#\"V#@V#J\
        V#\\V#lV#|V#\u{16}V#\u{16}V#6W#LW#bW#vW#\u{14}W#0X#BX#TX#fX#rX#vX#\u{a}X#\"Y#:Y#\\Y#nY#\u{10}Y#*Z#FZ#ZZ#fZ#|Z#|\
        Z#\u{16}Z#,[#<[#X[#j[#\u{a}[#\u{1e}[#6\\#F\\#b\\#h\\#~\\#\u{16}\\#\u{1c}\\#2]#B]#P]#h]#x]#\u{8}]#\u{1e}]#*^#4^#\
        V^#d^#p^#\u{8}^#\"_#H_#^_#n_#\u{2}_#\u{c}_#\"`#8`#L`#V`#``#d`#z`#\u{e}`#\u{12}`#\"a#Ha#Va#\u{4}a#\u{12}a# b#(b#\
        2b#Jb#pb#\u{e}b#2c#Nc#fc#\u{a}c#\u{1a}c#0d#<d#^d#hd#|d#\u{4}d#\u{14}d# e#.e#Je#`e#le#~e#$f#6f#Df#Xf#jf#\u{2}f#\u{8}\
        f#\u{1a}f#,g#>g#Lg#bg#~g#\u{a}g#\"h#:h#Lh#Vh#jh#th#xh#\u{6}h#\u{e}h#(i#Di#Vi#\\i#di#vi#\u{0}i#8j#Pj#bj#bj#lj#\u{12}\
        j#$k#.k#bk#tk#\u{4}k#\u{1c}k#.l#>l#Ll#\u{8}l#8m#Dm#^m#\u{0}m#\u{12}m# n#>n#Nn#fn#\u{0}n#\u{c}n#\u{1e}n#2o#\\o#r\
        o#\u{a}o#\u{10}o#\u{1c}o#,p#:p#`p#vp#0q#@q#Rq#hq#xq#\"r#.r#Br#Jr#hr#\u{0}r#\u{6}r#(s#Ps#js#ps#\u{18}s#:t#Ht#dt#\
        vt#\u{c}t#\u{16}t#,u#>u#Hu#Nu#Ru#bu#\u{0}u#\u{12}u#(v#:v#bv#\u{2}v#\u{c}v#4w#fw#zw#\u{c}w#\u{1e}w#:x#Nx#Zx#hx#x\
        x#\u{e}x#,y#<y#dy#xy#\u{1e}y#6z#Rz#dz#zz#\u{6}z#\u{12}z#*{#N{#\\{#z{#\u{14}{#0|#4|#:|#^|#h|#l|#\u{0}|#\u{1c}|#\"\
        }#,}#<}#B}#d}#\u{4}}#\u{14}}#*~#:~#f~#\u{4}~#\u{12}~#(\u{7f}#4\u{7f}#R\u{7f}#j\u{7f}#\u{2}\u{7f}#\u{8}\u{7f}#$\u{0}\
        #6\u{0}#D\u{0}#X\u{0}#d\u{0}#\u{0}\u{0}#\u{18}\u{0}#$\u{1}#6\u{1}#6\u{1}#F\u{1}#T\u{1}#T\u{1}#p\u{1}#z\u{1}#\u{14}\
        \u{1}#\u{1e}\u{1}#6\u{2}#L\u{2}#R\u{2}#j\u{2}#z\u{2}#\u{1c}\u{2}#(\u{3}#F\u{3}#n\u{3}#r\u{3}# \u{4}#F\u{4}#d\u{4}\
        #|\u{4}#\u{16}\u{4}# \u{5}#8\u{5}#R\u{5}#`\u{5}#f\u{5}#\u{6}\u{5}#\u{18}\u{5}#$\u{6}#*\u{6}#N\u{6}#\\\u{6}#\u{2}\
        \u{6}#&\u{7}#4\u{7}#@\u{7}#`\u{7}#z\u{7}#\u{c}\u{7}#\u{14}\u{7}# \u{8}#8\u{8}#T\u{8}#Z\u{8}#x\u{8}#\u{8}\u{8}#\u{1c}\
        \u{8}#:\u{9}#:\u{9}#B\u{9}#X\u{9}#x\u{9}#\u{2}\u{9}#\u{8}\u{9}#\u{e}\u{9}#(\u{a}#.\u{a}#4\u{a}#N\u{a}#Z\u{a}#t\u{a}\
        #\u{e}\u{a}#4\u{b}#N\u{b}#N\u{b}#f\u{b}#z\u{b}#\u{14}\u{b}#0\u{c}#P\u{c}#\\\u{c}#h\u{c}#z\u{c}#\u{e}\u{c}#\u{18}\
        \u{c}#2\u{d}#<\u{d}#N\u{d}#f\u{d}#\u{8}\u{d}#\u{1a}\u{d}#\u{1e}\u{d}#.\u{e}#F\u{e}#L\u{e}#v\u{e}#\u{10}\u{e}#$\u{f}\
        #P\u{f}#h\u{f}#\u{6}\u{f}#.\u{10}#T\u{10}#f\u{10}#\u{6}\u{10}#\u{1e}\u{10}#D\u{11}#Z\u{11}#\u{2}\u{11}#\u{c}\u{11}\
        #8\u{12}#P\u{12}#V\u{12}#h\u{12}#\u{0}\u{12}#0\u{13}#N\u{13}#t\u{13}#\u{8}\u{13}#$\u{14}#8\u{14}#F\u{14}#V\u{14}\
        #t\u{14}#\u{a}\u{14}#\u{1c}\u{14}#B\u{15}#T\u{15}#p\u{15}#\u{16}\u{15}#\u{1e}\u{15}#(\u{16}#4\u{16}#B\u{16}#R\u{16}\
        #p\u{16}#z\u{16}#\u{e}\u{16}#0\u{17}#D\u{17}#T\u{17}#`\u{17}#j\u{17}#~\u{17}#\u{10}\u{17}#\u{1c}\u{17}#,\u{18}#\
        >\u{18}#Z\u{18}#`\u{18}#r\u{18}#\u{6}\u{18}#\u{a}\u{18}#\u{1e}\u{18}#2\u{19}#8\u{19}#T\u{19}#p\u{19}#t\u{19}#\u{c}\
        \u{19}#\"\u{1a}#8\u{1a}#D\u{1a}#V\u{1a}#h\u{1a}#\u{e}\u{1a}# \u{1b}#*\u{1b}#B\u{1b}#L\u{1b}#\\\u{1b}#z\u{1b}#\u{a}\
        \u{1b}#&\u{1c}#0\u{1c}#L\u{1c}#X\u{1c}#|\u{1c}#$\u{1d}#0\u{1d}#B\u{1d}#V\u{1d}#h\u{1d}#\u{6}\u{1d}#\u{16}\u{1d}\
        #&\u{1e}#@\u{1e}#L\u{1e}#f\u{1e}#f\u{1e}#\u{4}\u{1e}#\u{1a}\u{1e}#*\u{1f}#>\u{1f}#r\u{1f}#x\u{1f}#~\u{1f}#\u{1a}\
        \u{1f}#\" $> $R $b $p $~ $\u{8} $\"!$.!$P!$r!$\u{2}!$$\"$0\"$J\"$P\"$`\"$p\"$\u{14}\"$\u{1e}\"$6#$H#$H#$f#$v#$\u{a}\
        #$\u{10}#$2$$D$$\\$$n$$x$$\u{4}$$\u{1e}$$0%$6%$\\%$r%$\u{c}%$ &$8&$L&$V&$f&$t&$\u{6}&$\u{10}&$&'$,'$>'$P'$l'$\u{4}\
        '$\u{12}'$2($8($J($\\($j($~($&)$<)$T)$Z)$^)$t)$\u{4})$\u{1a})$$*$:*$F*$`*$p*$\u{1e}*$2+$H+$T+$z+$\u{a}+$\u{1c}+\
        $2,$V,$f,$|,$$-$:-$@-$\\-$r-$\u{8}-$\u{16}-$\u{1c}-$B.$\\.$~.$&/$R/$d/$t/$\u{6}/$\u{16}/$40$l0$\u{0}0$\u{c}0$\u{1a}\
        0$\u{1a}0$61$L1$p1$\u{4}1$\u{a}1$\"2$>2$D2$N2$d2$j2$x2$\u{2}2$\u{12}2$\"3$(3$@3$`3$l3$\u{4}3$\u{1a}3$B4$N4$V4$\\\
        4$n4$t4$ 5$65$v5$|5$\u{c}5$&6$06$66$N6$\u{4}6$\"7$<7$H7$H7$f7$\u{4}7$\u{a}7$*8$D8$L8$b8$\u{c}8$69$H9$X9$^9$|9$\u{14}\
        9$6:$@:$P:$h:$\u{a}:$\u{18}:$(;$4;$:;$J;$P;$n;$\u{c};$(<$8<$P<$f<$|<$\u{1a}<$$=$*=$<=$h=$|=$\u{c}=$,>$:>$B>$^>$\
        r>$~>$\u{1e}>$\u{1e}>$,?$B?$X?$h?$\u{c}?$ @$0@$<@$R@$`@$\u{2}@$\u{1e}@$2A$>A$dA$zA$\u{c}A$(B$,B$DB$LB$\\B$fB$pB\
        $vB$\u{1e}B$4C$FC$RC$fC$pC$\u{2}C$\u{16}C$*D$0D$FD$XD$pD$\u{4}D$\u{16}D$ E$8E$BE$NE$dE$|E$\u{8}E$\u{10}E$\u{1a}\
        E$&F$,F$PF$fF$\u{4}F$\"G$*G$6G$PG$zG$\u{14}G$\u{1c}G$$H$:H$FH$NH$VH$pH$\u{8}H$ I$4I$FI$RI$dI$\u{0}I$\u{10}I$\u{16}\
        I$@J$LJ$TJ$ZJ$pJ$\u{6}J$&K$BK$NK$XK$^K$xK$~K$\u{c}K$:L$FL$bL$vL$\u{2}L$\u{14}L$2M$DM$\\M$lM$\u{c}M$\u{18}M$,N$@\
        N$JN$^N$pN$\u{a}N$$O$.O$4O$LO$^O$dO$pO$\u{2}O$\u{12}O$(P$.P$.P$JP$bP$\u{4}P$ Q$0Q$dQ$tQ$\u{10}Q$\u{1a}Q$0R$<R$L\
        R$dR$lR$\u{4}R$\u{14}R$,S$JS$rS$\u{6}S$\u{1c}S$$T$>T$BT$RT$nT$rT$\u{1a}T$&U$,U$:U$RU$rU$\u{8}U$\"V$0V$@V$JV$fV$\
        nV$|V$\u{c}V$ W$$W$2W$PW$^W$vW$\u{6}W$\u{1e}W$*X$HX$XX$hX$xX$\u{4}X$\u{10}X$\u{14}X$:Y$hY$\u{0}Y$ Z$0Z$FZ$VZ$nZ\
        $\u{c}Z$\"[$L[$^[$j[$\u{e}[$$\\$:\\$N\\$h\\$x\\$|\\$\u{12}\\$F]$V]$l]$\u{2}]$\u{c}]$\u{16}]$0^$F^$R^$t^$\u{10}^\
        $$_$<_$^_$\u{2}_$\u{10}_$$`$0`$>`$H`$``$v`$\u{e}`$\u{18}`$$a$8a$Za$ta$\u{14}a$,b$Vb$^b$pb$\u{a}b$\u{10}b$\u{14}\
        b$(c$Hc$Xc$~c$\u{8}c$\u{10}c$ d$,d$:d$Nd$\u{2}d$\u{14}d$>e$Ve$ne$re$|e$\u{10}e$8f$Ff$Lf$^f$\u{6}f$\u{16}f$$g$>g\
        $Dg$Zg$tg$\u{2}g$\u{18}g$*h$0h$@h$hh$rh$\u{2}h$\u{8}h$\"i$2i$Ni$li$~i$\u{e}i$*j$4j$Fj$Vj$dj$pj$\u{c}j$*k$6k$Nk$\
        \u{2}k$\u{10}k$\u{1e}k$\u{1e}k$4l$hl$zl$\u{8}l$\u{c}l$$m$4m$Dm$Tm$pm$\u{a}m$\u{1c}m$8n$Nn$jn$\u{6}n$\u{10}n$6o$\
        >o$Lo$bo$ho$xo$\u{e}o$\u{14}o$&p$2p$@p$Hp$^p$dp$tp$|p$\u{a}p$4q$:q$Jq$`q$\u{6}q$\u{1a}q$4r$Vr$dr$\u{e}r$$s$:s$T\
        s$^s$ps$\u{8}s$\u{12}s$\u{18}s$$t$$t$*t$Dt$`t$ft$~t$,u$Ju$Nu$pu$vu$|u$\u{1a}u$(v$Dv$Jv$`v$xv$\u{4}v$\u{12}v$\"w\
        $Vw$lw$tw$\u{10}w$(x$Fx$Vx$nx$rx$xx$~x$\u{1a}x$.y$Dy$vy$\u{e}y$&z$6z$Jz$dz$vz$\u{4}z$\u{18}z$*{$@{$Z{$n{$t{$\u{2}\
        {$\"|$*|$8|$Z|$v|$\u{e}|$*}$4}$:}$L}$h}$z}$\u{e}}$\u{1a}}$<~$V~$n~$\u{1a}~$$\u{7f}$8\u{7f}$J\u{7f}$\\\u{7f}$\\\u{7f}\
        $f\u{7f}$\u{2}\u{7f}$\u{1e}\u{7f}$.\u{0}$J\u{0}$`\u{0}$l\u{0}$~\u{0}$ \u{1}$,\u{1}$@\u{1}$N\u{1}$x\u{1}$\u{a}\u{1}\
        $&\u{2}$N\u{2}$V\u{2}$l\u{2}$\u{4}\u{2}$\u{18}\u{2}$,\u{3}$H\u{3}$Z\u{3}$d\u{3}$z\u{3}$\u{e}\u{3}$\"\u{4}$8\u{4}\
        $N\u{4}$R\u{4}$l\u{4}$\u{c}\u{4}$6\u{5}$F\u{5}$L\u{5}$Z\u{5}$h\u{5}$t\u{5}$(\u{6}$(\u{6}$:\u{6}$\\\u{6}$\\\u{6}\
        $f\u{6}$|\u{6}$\u{4}\u{6}$$\u{7}$:\u{7}$d\u{7}$p\u{7}$\u{2}\u{7}$\u{6}\u{7}$*\u{8}$2\u{8}$J\u{8}$d\u{8}$\u{2}\u{8}\
        $&\u{9}$6\u{9}$N\u{9}$x\u{9}$\u{14}\u{9}$\u{1a}\u{9}$<\u{a}$Z\u{a}$\u{2}\u{a}$\u{18}\u{a}$4\u{b}$J\u{b}$P\u{b}$\
        V\u{b}$f\u{b}$\u{2}\u{b}$\u{1a}\u{b}$0\u{c}$N\u{c}$f\u{c}$r\u{c}$~\u{c}$\u{c}\u{c}$\"\u{d}$8\u{d}$R\u{d}$X\u{d}\
        $n\u{d}$\u{6}\u{d}$\u{c}\u{d}$\u{12}\u{d}$,\u{e}$N\u{e}$p\u{e}$z\u{e}$\u{a}\u{e}$2\u{f}$D\u{f}$j\u{f}$\u{a}\u{f}\
        $\u{1c}\u{f}$@\u{10}$N\u{10}$N\u{10}$l\u{10}$\u{8}\u{10}$\u{18}\u{10}$6\u{11}$N\u{11}$X\u{11}$b\u{11}$r\u{11}$\u{8}\
        \u{11}$ \u{12}$*\u{12}$>\u{12}$T\u{12}$f\u{12}$l\u{12}$z\u{12}$\u{12}\u{12}$\u{18}\u{12}$&\u{13}$6\u{13}$N\u{13}\
        $T\u{13}$h\u{13}$z\u{13}$\u{6}\u{13}$\"\u{14}$8\u{14}$N\u{14}$R\u{14}$\\\u{14}$l\u{14}$\u{2}\u{14}$\u{2}\u{14}$\
        \u{14}\u{14}$\u{1a}\u{14}$6\u{15}$P\u{15}$t\u{15}$\u{16}\u{15}$\u{1e}\u{15}$.\u{16}$8\u{16}$T\u{16}$n\u{16}$\u{10}\
        \u{16}$\"\u{17}$,\u{17}$6\u{17}$B\u{17}$V\u{17}$\\\u{17}$r\u{17}$~\u{17}$\u{1e}\u{17}$0\u{18}$@\u{18}$`\u{18}$z\
        \u{18}$\u{14}\u{18}$\u{1a}\u{18}$0\u{19}$>\u{19}$T\u{19}$h\u{19}$r\u{19}$\u{6}\u{19}$\"\u{1a}$<\u{1a}$P\u{1a}$\\\
        \u{1a}$\u{c}\u{1a}$\u{18}\u{1a}$(\u{1b}$F\u{1b}$X\u{1b}$n\u{1b}$z\u{1b}$\u{6}\u{1b}$\u{e}\u{1b}$\u{1e}\u{1b}$:\u{1c}\
        $:\u{1c}$J\u{1c}$V\u{1c}$p\u{1c}$\u{a}\u{1c}$(\u{1d}$<\u{1d}$N\u{1d}$^\u{1d}$x\u{1d}$\u{1a}\u{1d}$*\u{1e}$>\u{1e}\
        $X\u{1e}$\u{4}\u{1e}$&\u{1f}$&\u{1f}$,\u{1f}$D\u{1f}$N\u{1f}$n\u{1f}$z\u{1f}$\u{6}\u{1f}$\u{12}\u{1f}$& %< %H %\
        f %\u{4} %\u{1c} %:!%\\!%t!%z!%\u{a}!%\u{14}!%\"\"%.\"%B\"%T\"%t\"%\u{4}\"% #%F#%n#%\u{e}#%.$%>$%X$%j$%t$%\u{8}\
        $%\u{1c}$%(%%8%%R%%\\%%x%%\u{c}%%$&%,&%<&%N&%^&%v&%\u{16}&%<'%B'%V'%\u{8}'%((%H(%^(%v(%\u{16}(%<)%J)%j)%|)%\u{1c}\
        )%@*%^*%n*%\u{10}*%\u{1c}*%.+%6+%@+%@+%R+%b+%x+%\u{1a}+%*,%8,%J,%d,%\u{4},%\"-%.-%>-%   9 `#`!`(`$`'`\"`%`*`-`)\
        `0`,`+`&`4`7`8`9`;`.`/`1`2`<`5n(!\"`#E/ \u{7}\u{7f}R! aIR_!)a1]u! ahO~!!a`L@!;`B=U! acj{ vJ\u{18}!!a@'*!Ea$\u{a}\
        - \u{5}QK!*`\u{12}\u{9}e! a\u{1a}Xp!<aK'r!3as:) r\u{7f}6 \u{1a}`= #}E pLd \u{18}\u{1b}|!Ca/\\\u{b}\" `!`S\u{10}\
        \u{19}! `n\u{1d}E \u{17}rZ!;`\u{5}_\u{5}  \u{7f}t  \u{c}t!-`rY\u{1d}!!`YF& w\u{2}*! `\u{18}an \"\u{19}}!-`E$E!+\
        a,fE!?a\u{0}`[!?ad\"\\! aWm~ %\u{2}\u{9} \u{13}\u{10}* 1i\u{1f}! `\u{18}-&!&a\u{17}0A!\"aCbS!Ja\u{1f}_[!6a\u{1}\
        `] 8\u{8}^!&`MBt \u{1e}8\u{e}!Ba\u{16}\u{1a}\u{e}! aJ\u{0}\u{18} 0s\u{1a}!!`\u{e}cD!,ao|Y BQ\u{1}!?agC\u{c}!8a\u{1e}\
        8 ! aKB !;`\u{7}\u{2}-!!`Y^L!&a\u{10} V!4a[8{ G@*!Faun<!1a|OK! azx\u{9} N\u{14}\u{9} =s\u{14}\"!`$`o\u{d}\u{18}\
         ~S*!)a.my!Cay\u{c}y \u{1}P|\"*`-`\u{1e}N !;`2I3!-anp?!@aY}@!EaA\u{1b}U!9a/\u{c}g!>a\u{18}5Z k>v!9a:\u{1b}\u{5}\
        !!`PN\u{19}! aRn!! a\u{3}/$!!`\u{3}V'!$a\u{1f}@`!;ajxu!6`[!w!;`)}w!=a\u{1a}N\u{2}!0a4g\u{13}\"#` `\\\u{d}\u{15}\
        !\"`OZ3!3a}Z8!2a\u{18}zD!.a_N\u{c}!;`gn\u{19}!>a^\u{1c}\u{1b}! `R\u{11}W  io!9a=Wx P\u{11}y!<a\u{1e}P\u{3}! am\u{1f}\
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
        \u{f}_ kte F$w! aOdG!+aEiV! `SKa Hbj!<ao;{!;`e/_ S \u{a}!=a\u{1f}\u{19}; ~\u{15}? B\u{8}O! a*\u{1e}P!*adbw! a\u{1f}\
        )\u{12}!Ja&G\u{1c}! a\u{3}y!!8`\u{1c}MI! `\u{17})c!,aa1z!!`\u{0}\u{c}\u{14}!$aD=x!+aq\u{2}~! a4V\u{c}\"#` `L\u{1c}\
        C!!`\u{a}UN!4aQ\u{1c}Q K:_! a{PO!;`*Mb!Gaf\u{16}i!#`sk+! a6\u{8}O H\u{0}\u{b}!'aY\u{13}<!Jar*a!1aI+\u{16}!Fa\u{6}\
        h\u{16}!-a \"\u{1a}\"!`(`jZK!$a=t:!.aQI? &>M \u{11}JV! aBw\u{16} @\u{1e}\u{4}!7aq\\,!4a_>Q \u{14}3\\ }wd!*`%*%!\
        >a<\u{1e}(!+aD\u{e}4!<as_B!4aoPX!9a\u{a}|Z!<a]\u{1c}\\!=a\u{0}ta!#a' %! ag*,!-`z\u{1e}1! `o:F !9W! `\u{3}2\u{4}\
        !&ag?-!'`$\u{1c}7!&a\u{8}2M!<a]7v!Ja!{|!;aqy\u{c} !6\u{14}! aq!\u{1} \u{18}Z\u{c} \u{12}^\u{14} CrF!:`^qw!Ga L}\
         m?\u{1e}!-`<\"- e\u{17}9 B\u{1}R!>aS\u{9}T! a\u{9}F+!#a]q- \u{18}w3!2`\u{7}\u{1f}]!#a\\^6!>a\u{0}\u{15}T cV\" \
        -\u{7f}G \u{d}ts  t\u{14}!(avd$ E\u{10}' \u{f}{I |\u{7}I!?a0\u{1d}O!Ea4\u{1d}\u{3}!%`[[\u{15}!Fa v%! aDV(!=a;h;\
        !*a\u{b}mI!'`[6\\!5a\"+j \u{4}lq E\u{17}u!(a\u{a}Y\u{13} ,B\u{1b}!GaU\u{10}I! aI^Y! aDZ\u{4} \u{17}\u{c}\u{18} \
        \u{7f}+0!=aH\u{3}N U:j! ab\u{17}\u{2}!&au,\u{10} {C_ {]i %L5 ;[\u{1f} C\u{1b}/!$au^\u{19}!<a6\u{b}\u{1d} D>/ dC\
        v!#`N9:! axd\u{13}!Ca.{\u{15} Uu4 \u{6}m6!&`$$s!!`9w\u{a} /mF .~r \u{18}h\u{3}!'a\u{c} \u{1d}!:`<pI nmR!'ai\u{1b}\
        X!7aS^\u{14}! aA[!!)`\u{3}*5!CaKL<!!`2(S Jq\"!&a#We!)`\u{19}\u{7f}%!)a>DM BUa\")`$`\u{19}W\u{1f} \u{2}oA!\"`YS\u{a}\
        !$a+vL! a&Wi!Ga\u{4}(q!/`\u{0}?} 2\u{18}\u{18} /s&!8ab+6!#aWKI! `/\u{9}z!=a~\u{12}\u{16} \u{10}\u{13}\u{2}! `\u{14}\
        N\u{16}!\"`w'% \u{5}>:!>a\u{d}VU @1d!Ja.\u{19}\u{7f}!8aM\u{5}0! a\u{17}\"5! `\u{2}@M!\"`,\u{13}\u{a}!,`cC\u{10}\
        ! ai3\u{16}!!`\u{19}@\u{17}!<aveY 6(\u{6}!<a1l\u{a}! az\u{8};!Ca='i!!axp| \u{12}\u{4}#! a\u{5}k4 C\"?! a2\"b!\"\
        alek!GaP\u{e}o!&a!E\u{9}!\"`,@& <z0 ]0?!(`\u{16}SX!CaU^z!Ca\u{17}_N!.a:+} l\u{f}\u{1}!\"`\u{11}w\u{12} s$\u{15}\
         \u{15}\u{5}\u{1e}!$a7PQ K7\u{6} Yo\u{8}!>aRL\u{18} yq%! a\"\u{f}<!%`DvI!+a\u{f}g[! aL^f \u{13}rj!-`\u{14}S/ K\u{e}\
        k s|9! aH&\u{e}!;`*Z:!9a\u{1e}9Z!Ja\u{12}m\u{7}!Fa\u{10}P\u{13}!*a*\u{5}Z \u{d}v#! aYgX!4`}\u{8}z!4`-WB )|h!;`Y\
        k{!=au\u{6}W!+`~5\u{d}!<aN|)!)a\u{10}@5!%`v]7!*a\\Qs!@aSiG!6a\u{8}Ab! a?@n! az77!-ae\u{1f}<! aRlW 2?\u{8}!3`de\u{15}\
         N&\u{16}!7a^Z#! a\u{1e}rN!2arHo -J\u{1}! anY\u{b} S\u{12}\u{c}!$a\u{d}\u{16}-!Aa/\u{b}8! aL/q!>a\u{e} ~!<ai\"T\
         @iV!/a.\\[!\"`B[l!=aqQ| \u{1a}I\u{17}!JaI)+ \u{18}5:!=aR\u{18}J\"<`BaQxb \u{10}\u{e}b!$aEO1! `q\u{8}h!&aj~~! a\
        }\u{2}\u{1c} \u{3}\u{7}0!5a7m\u{16}! a\u{c}_p!!aX\u{10}\u{10}!;`6\"'!#a\u{1b}\u{1e}\u{2} \u{4}\u{1c}\"!Ja)OW!)a\
        K\u{c}c \u{12}]\u{4} ~\u{f}\u{15} #[\u{18} sk\u{18} \u{1c}@g! aD\u{b}C 3\u{a}J )BY d}\u{c}!!`$\u{3}.!Ja\u{8}@v!\
        Ja~\u{f}\u{7f}! aW\u{0}\u{4}!4at1 !4`,?g!DaZ1_!;a~Pl!%`\u{17}rt!6aKA\u{1a}! `~F\"!4`Q/S!;`Ey\u{17}! alR%!9a\u{1a}\
        \u{19}; }2S!*ac${ y\u{1c}\u{0}! afRz!!`2,X!Ga#4B j\u{8}N!Dan\u{4}$ ~\u{e}p! aF\\\u{17}!Ga$\u{9}\u{1c} ib- 96=!)\
        `\u{1d}aL D(\u{8}! `<tM! `ZoO!,a\u{0}8\u{16}!?a\u{3}) !*a;'c O\u{1c}o!&`94\u{1a} \u{7f}J* \u{8}LC *\u{7f}E b0v \
        h\u{f}\u{b}!-`7\\p!%aSOq 0]v /z\u{2} Y'\u{19}!<a\u{e}QN F\u{19}Q!BaH\u{d}n '\u{b}\u{3}!<a\u{3}\u{19}\u{b} ).?! \
        aNV\u{5}! a,MS!;`%\u{c}+ oa\u{5}!Ea\u{1}+\u{d} {w' H\u{1c}{! `\u{10} \u{3}! a~+\u{1b}!$a=^1!<a}2N! `~'\u{e}!%a\u{7}\
        %+! a\u{b}cC \u{17}\u{d}X .\"\\!-a2\u{16}d - j!%a*rx!<aX_\u{a}!?a\u{6}r<! a\u{10}&\u{12} _`\u{13}!#a6O\u{18}\"4\
        `5`7\u{1e}e! `m\u{1f}h!>a4&\u{14}!*a\u{19}@\u{1c} vx<!,a5Fn!=a?r*!&`'}V!!aG1~!;aSP\u{11}!*af\u{c}\u{17}! a\u{8}\
        M& 5W- \u{4}M= .\u{b}c /1f! a\u{1f}Y\u{1b}!4a]\u{0}9!,`\u{0}]C /L\u{19} =3L! `GS[!?atf` \u{0}\u{14}\u{17}!Ga*| \
        !4a\u{14}\u{9}P!Ga\u{5}\u{7}]!Ga&6d!!`KSr \u{1a}2~!<a7}\u{0}! a\u{1b}]\u{a}! a\\%\u{1a} -\"8 ?a\u{8}! `Q\u{19}O\
        !*`\u{7f}\u{1d}s 4\u{a}\u{e}!!`\u{1c}d| rG4!;a3RC!$a\u{3}:X!0`\u{d}(\u{7} \\~\u{11}! a/F\u{1e}! a\u{7}g\" \u{18}\
        D9 f=@!GaTpP \u{7}_V!-ak\u{1a}\u{10}!\"`\u{9}\u{7}' @\u{10}:!;`n:e\"\"`4`\u{1}Tk !G\u{c}!-`/~\u{18} ?C\u{19} I)\
        T!6a\u{6}\u{c}k! a\\Js \u{4}zw D\u{15}\u{7}!;a\u{0}O\u{d} L]d!&`\u{12}W\u{10}!<a5\u{11}( \u{1b}M,!9aJ\u{7f}:!&a\
        \u{19}\u{f}&!4am?, \u{0}\u{1c}A\"-`Ga_sE! a?,J! a\u{1a}W. XA/! `fY7!\"`L.; KsA%+`-`*`$` `aU\u{1c} 3 2 z+\u{7f}!\
        7a5r<! a(NE! a!\u{10}G \u{7f}Zb #My \u{f}g\u{4}!8a\u{8}\u{2}\u{1a}! a&/0 *r3! `\u{1f}TK!\"aN\u{3}0!\"a\u{18}y\u{1c}\
         !\u{4}\u{13}!\"a{c( 3X^ \u{14}I|!<a+s| \u{9}F\u{b} Nh+!Ba|0Q! `[\u{2}o!;agNx! a\u{1c}I@!4az3X!\"`\u{3}ac! an\u{4}\
        m 'Sn!1`cr\u{19}!;`\u{10} \u{1c}! a&e8 \"zF!JaoAL ~iQ!!`NVX !\u{8}\u{7f}!\"`)v\u{5}! an\u{17}\u{8}!+a\u{8}#\u{1d}\
        !!`\u{7f}f%! a|\u{18}&!'a/ZG!;axVX P\u{2}\u{a}!Ca/W9!,a>\u{b}F e\u{1f}e! a\u{b}Uq!5aKkw!;a;\u{19}H!;`VcQ \u{b}b\
        r \u{19}4\u{1d}! a\u{a}1b!!`K\u{10}\u{15}!;`\u{18}72! afl(! `?m@ Z\"O!;`7\u{2}v!8a\u{15}q\u{1e} MgA x\u{5}L \u{7}\
        \u{1}v!EaF\u{1d}\u{9} \u{1}ED!(aF1[!8a\\\u{14}\u{3}! `YF) _r0!$a4M]!Ba9]^  <0 1/V! al\u{1a}f }u} Lu\u{15} 55\u{1f}\
         y98 k\u{1a}\u{11}!\"`\u{7}M8!%a\u{6}bP!=ah`U !>\u{e}!;a/\u{0}* \u{f}e<!<aq\u{15}E 30O!4`\u{a}\u{b}U Q1] \u{9}u\
        t!'a%eF \u{6}VG! `WI\u{5}!Ba\u{9}\u{13}\u{1e}!>ayH\" \u{15}\u{c}-!CaQ\u{19}A ,WN!$a-\u{0}P!(a\u{1b}\u{e}\u{1} |\
        2,!Ja\"\\E!\"`A\u{5}^ \u{2}q\u{0} ($\u{5}!:`_\u{16}\u{5}!Ja+x\u{16} }'9!%aUTs yMx!*`-\u{11}8 OM\u{5} HC`!Ca?9U \
        J_- u\u{9}m!>a|Cu!\"aR1\u{1f}!,`D4/ zy5!!`A#=! a\u{1e}\u{f}z!4aEu{ :\u{10}\u{2}!#a8\u{13}\u{19}! a~\u{d}<!*a`c]\
        !!`\u{a}F\u{0} Vm'!;a5JC \\#& \u{10}\u{1d}T \u{14}'a!/`\u{16}\u{1}a \\]u!4ae\u{4}\u{17}!;a)g\u{18}!Barz- &>A \u{1e}\
        bF ~v\u{7f} 7\u{9}\u{b}!?a\u{7}9& \u{e}bk!+aQ_\u{7}! `S\u{1f}7!#ayAa! `)lr s@~ HD\u{5}!!a\u{7}\u{1a}\u{14}!6a\u{11}\
        \u{1c}!!;`zp$!<aN\u{4}2!=a8I4!FaoK6 \u{e}FK!Ca\u{12}5e!6`\u{1f}`/ \u{7f}lc \u{7}ig \u{13}~o!!`jm\"!4ar\u{9}\" \u{b}\
        \u{12}%!\"a~v*! aPtD!8a@aK!7aR(\u{d} R\u{1f}\u{14}!<ae\u{5}'! a<-+ SnC \u{2}\u{7f}O! `\u{a}-^!EaS2{ ai\u{b}!7a>\
        |\u{b} ^%0 CRF! a{^F! a\u{d}XR!9aw V \u{a}^Y!Ca2M\u{c}!Ja\u{a}I'!8`\u{11}`=!4a\u{1}\u{14}V!;a%Hv!>aM7\\! a\u{15}\
        r\u{16}!4a'Y( 4\u{b}4 c\u{4}K!=ae\u{1}^!9a\u{1e}2h!Ea\u{12}q* 99/ \u{1c}\u{12}^ D1z!*aA(\u{c}!4`\u{14}x\u{1a}! \
        a\u{6}|9!>ag1>!<a\"f\u{15}!/a5Sl!+`h6\u{4}!4af;6!4a\"\u{17}j! a\u{10}4\u{1} 8FB \u{9}UF!=a:\"H P\u{5}Q!*a\u{8}\u{6}\
        W J3\u{8}!$a\u{c}@\u{16}!+a\u{5}\u{0}\u{16}!?a\u{e}H$!4aI:1!)`VxB!4a<_T \u{1f}M] Qvo! aDWp!Jaqs*!;a\u{14}\u{16}\
        U!=a)dh!Ea)B\u{13}!#aQ5F f\u{17}K!;aA\u{7f}Q _*T $.+! aB6; AWq!?a\u{5}Q !(ai:.! a>'T!4a8#\u{4}!*a'\u{1e}\u{1b}!\
        =alP\u{1d} i\u{1}M!#`\u{1d}\u{17}]!*a8*g! `gjs VY !&a\u{14}\u{13}\u{a}!\"`'P\u{18} +1  \"!8 lYA!-a\u{4}yP!-`C\u{0}\
        R kzZ!=a\u{19}\u{1b}e!&a@^v dK\u{b}!=alK\u{14}!Ja\u{7}X\u{14}!<aR\u{d}% #T(!9aT\u{5}H!<aL#\u{c}!?aV<\u{10}! a\u{e}\
        h# R80 (7\u{6}!Da-J: \u{1f}\u{1b}A!7awU` \u{e}2\u{17}!Da<jF 'j~!5a\u{1d}\u{11}/!Da\u{1e}P:!\"`_\u{b}\u{1} Ym; \u{1a}\
        t\u{9}!Ja4\u{17}3! `\u{2}G^ )gv!Gal*\u{6}! `\u{19}%\u{1a} >j! ?$.!2aN5K!<avN\u{6}! a\u{c}#\u{9} ez\u{c} -c= AAB\
        ! a\u{c}]I!\"`\u{d}4Z! aNqx L;.!6`\u{14}:0 \u{8}\u{1}> \u{6}`Q!-`YW\u{14}! `\u{d}fx!>a\u{1f}T\u{1}!JaG\u{2}(!<a\
        \u{8}H_ M-y k0q |w}!4ac9\u{15} \u{7}Z0!=a\u{7f}%2! `PK7 :Q8!!aUVh! a!<\u{12}!+`E%(!#`<~+! `+\u{1}p!\"a4}q |\u{1}\
        ^!!`\u{7}y\u{1e} B`G kE~$#`$`(`4`D\u{11}\u{10}!#`hO !$a\u{1}l&! aGW~ 5\u{18}\u{7}\",`-`\u{10}p0 \u{1e}cI \u{16}\
        EQ!'a5~\u{6} UK\u{d} \u{d}\u{18}\u{10}! a\u{6}E/ 2m~! a)q\u{12}!?a%>=!6a\u{2}\u{19}\u{3} \u{7}8\u{9} fv\u{15}!\"\
        a@c.! aq4C!>al=u! aQc\u{4}!JaP<\u{17}\" `#`/O! WU! 7\u{14}$ \u{2}\"%!1`t\u{e}, 91S sF\u{9}! `S-O An`! aw\u{1a}c\
        !$`[o{! `o%7!*a1\u{a}\u{17} 3JO <_T!!``[$ 1Ss!,aJS\u{1e} NlB \u{1}+\u{4}!\"`z\u{17}\u{15} a`\u{18} \u{f}>- \u{1b}\
        @0!;a\u{5}T6! ar9J m?W! a\u{8}5h 9v%!Ca\u{2}1'!=ai\u{a}K! aHdL L\u{f}Z!#a=lo ]z\u{12}!#`\u{4}R' qc3 vp4!;`.T8!,\
        a\u{2}\u{7}B W=I!Aa\u{a}\u{1f}K!:`_;_ \u{14}\u{1a}g e&u R\u{d}\u{0}! ac\u{1e},!#`k\u{a}_!\"`-lu!;`2k\u{0}!>a\u{4}\
        $\u{12}! a\u{b}\u{1f} ! at\u{1}3 \u{14}LD b}G!5`5\u{7f}\\!Ban\u{9}g \u{8}dx \u{7f}l. \u{13}\u{9}2!5a2|<!;a\u{13}\
        \u{18}R! `_X\u{0} |Q\u{19}!&a_v&!:`t*> \u{16}\u{14}\\!Da\u{13}jt H\", vl2\"!`$`\u{1c}n5!,ax\u{1f}S Y\"`!;aN$c!=\
        a~*o \u{0}nz OP\u{6} 7\u{1d}8! a\u{a}\u{7}E!Ja7n\u{4}!4a>ep!=a#|\u{b} Fq !$`>\u{11}q! at\u{e}r!,aG(y!<a\u{14}<\u{1}\
         n\u{1d}D!&aU\u{1f}{ 5\u{f}\u{b}! a\"y?! `Ug\u{2}!+`0{\u{3}! a]*\u{b} \u{7}kF \u{4}^O!;`NdY! aW.h \u{18}k7!!`u\u{0}\
        A!;`3iw! a\u{8}\u{1c}\u{1}!!`f!\u{7}!,anzK!>at'j fjr Sx! _<7!DaJ\u{10}k! `Z]w! a\u{d}\u{b}\u{11}!-`%\u{19}7! a\u{7f}\
        \u{d}G! `0\u{7f}[% `#`$`!`+`Y\u{16}_!GaV&N 7#%!%aS75!5a!BF 6?n!=az\u{3}x h#\u{e} 5=5!JaN.%!#`]\u{5}C!<a>DH!*`>E\
        L! `0Up!-`\u{12}V\u{13}!\"`0^\u{1f}! a-\u{5}$! aYM< Z\\V!>a\u{1b}'%!Ea4\u{16}=!Da\u{5}:N!;aRU\u{f}! `0~\u{14} ^\
        \u{a}%!%a\u{c}T9!&`z-;! `!iM!+`,_\u{0}! a\u{7f}\"\u{b}! aB*( }a*! a\u{6}u- w<=! a]Ai \u{7}(} \u{11}!A =%\u{10}!\
        ;`_{;!9a\u{a}\u{19}j!#a\u{17}\u{10}s W w f) !5aE\u{4}M!\"`eB[!=a\u{1f} { NW\u{18}!!`,}i -\u{c}\u{16}!0`x\u{1c},\
        ! `p-;!;aU\u{11}B \u{12}__!+a<g\u{1d} $m\u{1f}! `\u{3}G2!)`959!!`'\u{8}<!'a\u{5}IG!)a58M \u{b}8\u{10}!9af9\u{19}\
        ! a:\u{7f}\u{19}!Gav)C \u{1c}=H!2ak]k!Ea#S\u{1f}!Fa9|\u{0} gb\u{f}!4``cI!JaMrs! aVx\u{0}!Ea\u{9}\u{5}\u{7}!!aZ@\
        2 WLD! a0xK!$`Z.U!=a\u{d}o\u{11}! `^\u{e}+!Caxl\u{a}!0`\u{4}\u{2}8 pRP!$ar*\u{b}! `h;\u{10}! `3c\"!!`\u{1f}\u{10}\
        / 76e 6\u{5}v!GaH_s \u{d}_u!.`hP@ w\u{8}z a+@ b\u{1f}_!#`\u{f}Ny N\u{19}\u{e} \u{1e}K( E)* Oz+!*ar$8! au\u{b}S!\
         a:2]! a{\u{7f}\u{a}!)a\u{c}e,!JaN$w!\"alk\u{3}!?a.~\u{1e}!IaPyA |\u{13}w \u{e}\u{2}\\ 2d} !\u{1f}+ *\u{15}9!<a\
        :>K! a\u{1} X!)`wZi!-aC\u{19}o!;a=\\\u{a}! a'0\u{12}!7aVfI!&`}\\\u{1b}! aOle!\"a\u{b}8m! `s4w! a\u{15}\u{0}\u{18}\
         D6)! `ift!=a8\u{1b}\"!Ba?VL R3[ \u{16}#]! aAOb!4a\u{5}[n!4a\u{7}i\u{c} 2H7!0`\u{0}v< \u{17}>I!!`\u{a}-]!Ha~\u{1f}\
        p q\u{f}q!*ao\u{f}f!!`>\u{e}p!*a\\tw t3+!EaZ\u{a},! a\u{a}F>!;`\u{16}+Q!Ja\u{8}=c!#ah_\u{f} \u{13}\u{f}2!4a+*6!\
        \"al\u{1e}\u{1}!)aX<\u{19}! `T[;!Bar\u{e}T o1q!\"`\u{19}\u{1d}|! a$t\u{14}!\"`\u{1f}x, +.W!Ja\u{15}F^ AL\u{11}!\
        .aj\u{4}\u{1b}! `Ya*!+`\u{1}\u{18}T \u{4}M{ y89! a[S\u{e}!*a':\u{1d}!+`B-1  \u{0}Q )2\u{e}!.a@&; J`<!/`Abj! `dv\
        <!#`\u{9}#W!,alF\u{6}!?a2'\u{17} i\u{16}J!>aB\u{9}z Y\u{0}$!Iay$\u{11}\" `!` \u{5}Q!\"`dTe!7a*\u{f}s!4`cky!4`R\u{6}\
        \u{16}!5aS\u{10}*! a.;m -\u{0}z! `\u{7f}\u{6}| 5O\u{f}! aB/t! a^;u JSv!4`;D*! a9LY \u{1e}$\u{1e}\"9`Bar~\u{1e}!\
        7a Q, 6i.!!`2*?! akH^!$`n\"d!)`T\u{11}n!(`X-x!\"a\u{1b}#\u{15}!JaF}\u{16}! a MK!/a\u{6}B\u{10}! `E\u{1b})! a\u{10}\
        Gg %V\u{f} OtB!7ah0H!:a5z_! a\u{1e}F\u{e} \u{d}(\u{12}!4`\"\u{e}<!*aqJE b{R!4ah~\u{1}! `L\u{4}-!Ja\u{1}\u{17}.!\
         a4U_!'aY\u{1c}b!2aDsd! a$\u{c}d! a7)~! `h?\u{11} GIW!;a\u{3}\u{0}\\! `\u{6}Pf!&a\u{17}&\u{2} ~(\u{3}! `4j\u{1b}\
        !Da`\u{c}7 S+9!JaV?> |V>!#`lwE!9a\u{e}6c!Ja~UJ!\"aV0\u{1}!4`z\u{10}\"!\"a)3J!#`\\Id!5aWol!*a\u{1}SD!Ja ]T!Ha*+U\
         W[B!-a7\u{16}H W|\u{d}!(aKF\u{f}!*`=6\u{1c} .\u{6}(!+`V\u{7})!$amw\u{17}!(a%m\u{18}! aH\u{19}5 \u{6}gO \u{1f}z\
        _! aEp'!&ail- PIQ \"~d!'a\u{7f}\u{8}u \"l\u{10}!(ae\u{16}d \u{13}\u{1e}z! aRtB! a\u{5}\u{16}b! `PF\u{19} |y,!'a\
        P]5 %\u{1f}{!<a'5\u{11}!*`M%\u{15} Q@\u{1b}!%a?a$ qW( !\u{b}B +\u{1e}i!;ac9l! a\u{8}\u{9}{ %is!\"adi#! a;\u{16}\
        ( >\u{5}A!=ay@` |\u{7}l!;a6\u{0}}!>a4\u{16}+!4a{9M!Fa\u{2}\u{6}\u{18}!Eaw\u{1e}\u{1d} \u{0}hB \u{1}\u{3}I aR\u{19}\
        !7ag=\u{1c}!\"a\u{c}\u{12}'!%alyI! aDq] {}n! aLYq!2aYol!Faa\u{e}n \u{c}^'!>a\u{8}\u{7f}5 -qm Y]{! `Diy! a\u{18}\
        1z \u{6}k|! `q5~!(aU\u{0}\u{a}!)`t\u{c}\u{a}!8`\u{f}j\u{f} \u{12}+U!?a8\u{0}}! a\u{7}E~! a\u{6}\u{0}\u{0} g\u{18}\
        \u{2} m\u{2}U sL\u{0} >\u{17}\u{11}!JaX\u{1a}\u{17}!&a{20 soF!&`.,L! a1\u{1c}c g@Q wre )E\u{14} 3y\u{18}!JaL'a!\
        <aV&\u{1e} vX  \u{1a}P\u{b} ?j\u{1f}!-`=\u{6}B!\"a+\u{11}S!#`GPj \u{14}(n!9a4]\u{9}!3a\u{16}:\u{6} \u{12}\u{1b}\
        \u{10} !Gf!!`\u{16}\u{1c}i aeo!;aS\u{2}s!&a@u\u{15} @lv!GaY*4 \u{c}\u{16}G!8`\u{d}!\u{1e} p\u{11}*\"6`!`\u{1d}B\
        C i%T!=a\u{4}>W!5aF!g!8aC\u{b}r!Jac\u{12}M!Ca*pW!;`8yk!7a\u{7f}i\u{0} \u{14}\u{7}\u{16}!4aJ 5!+a\u{4}\u{17}c!Ga\
        \"~m! aw\u{7}y! `FK|!;aM\u{15}-!!aQk.!&a\u{a}\u{1f}d \u{1d}4\u{1c}! ayL !<a)KX!'`\u{9}\u{19}\\! a`\u{b}g *\u{0}\
        z!\"a\u{9}\u{7f}~!\"`i\u{4}!!=ao^) cg,! a%\u{11}C!=a1s}!=a\\]\u{1e}!(a1A !=ayS4\" a'`Vzr!$aBS\u{2}! `K\u{d}\u{1a}\
         >>B!4`\u{15}nI!Ja\u{1a}9\u{1} ;7\u{5}!*a6\u{15}\u{8}!?a4D\u{1a}! `;Y=! a\u{1f}@E!(at{H _Ww!4a8:|! a75\u{2} mr\u{a}\
        !%aB>) d,Y!#ayL~!<awy\u{2} \\\u{1b}\u{d}!<aoT2!\"a]OU!8a'Ma! `\u{16}Ug!BaNBj!(axEO BFl!!`L,\u{d} 5y\u{1d}!5aW\u{3}\
        2!)a:\u{7f}5 VL? _ f!4a+7#!Da158 \u{9}\u{8}u!GaKg\u{2} \u{1f}\u{1a}\u{c}!=a_b'!#`K== m\u{11}O!Ha\u{1d}\u{b}R!<a\
        NEn!#`>/\u{10}!@alg\u{18}! `|??!>a\u{a}[g!!`#:i!,a\u{f}S\u{17}!Ca\u{4}TK \u{1a}/n!EaCw|\"!` `^b~ #{C R@V!:`3[\u{1}\
        !<a@Un #\u{b}7!(a{Z@!<a6*d dge lww!4ac[\u{0}! `\u{1f}{\u{8}!#a\u{17}&E!4`hIr!;a`Yt!<aO\u{7}6\"!a4`\u{1b}qi wz\"\
        !!`@0L J=d! a}S9! a\u{1a}*P!<a?JU ~g\u{d}! a\u{9}P5! `m.a ]n\u{19} Bu;!#`? X &aY!@aMBd!>a&\u{1e}v!)a\u{a}\u{3}z\
         z\u{10}3 \u{15}VH \u{12}IJ!,ao\u{2}\u{7}!Ha{z#! a+o0!,ahgJ \u{f}\u{4}\u{1}!\"`mH&!=a&\u{9}<!?aJh\\!$ak5x! a2Ix\
         Q{Z 47z! a7`N \u{19}'\u{13}!?a8+>!3a[4C ,\u{c}G!#``W`!6``EB!#`9VB!#`Lt.!$an9J!<aQp\u{16}!&a\u{15}%\u{18}!#`I{/\
        ! a\"\u{2}: V\u{11}_ h\"\u{12}! aJsG!$a\u{0}Wf \u{7}c}! `XT\" \u{10}L#!\"a\u{18}(\\ hwe \u{1}ss!7au\u{1f}\u{14}\
        !\"`L10 \u{1a}o9! a\u{17}$F! a\u{17}^T! aa!j f@\u{14}! a'jG!+`\u{c}\u{1}K \"\u{19}K!>a\u{0}DL \u{0}%M!:aOH(! aT\
        L_!#`I\u{3}\u{14}!,a\u{7}w7!AaJ/L! a\u{1a}$e! a;7j qq\u{e} \\\u{16}\u{18}\"\"`BaF\u{12}\u{19} iZ\u{1b}! a\u{1e}\
        G% \u{13}\u{18}\u{8} \u{5}?\u{12}!\"`Lv\u{14}!&a?O\u{1c} \u{10}:5!\"aNZ+!6a8lT!)a\u{6}Ca\"#`$`\u{16}Kc!)aZPg! `\
        2Y\u{7f}!4aT\u{18}\u{1d}!8`\u{13}%a!Ja=`\u{1e}!Gat_' 4!T $2w\"!`4`Mx\u{1c}!Ca\u{3}\u{f}$! `c\u{1}6!;a\u{9}IY \"\
        \u{11}7! `6s\u{1c}! `^f\u{1f}! a\u{7}\u{c};  N\u{1d}!<aJHW  O\\! a3\u{f}\u{14}!>a\u{8}x\u{5} MI\u{11} 8\u{16}\u{14}\
        !>ak\u{1a}. S?A \\ ` ]_)!6`\u{1e}#D!7a8GV!=a#\u{1d},! aj\u{1d}G! `@;H! a\u{13}_f!:`U\u{1d}\u{e}!#`a\u{6}Z!Ca\u{10}\
        d\u{b}!<a\u{e}S#!'a*&: \u{f}\u{1b}] n\u{0}n [\u{19}\u{1d}!<`w<3!=a'MZ D\u{1c}q!Da\u{12}p\u{15}!\"a0K.!<a?\u{c}>\
         \"\u{f}V \u{4}\u{9}\u{e}!7ai&.! a6O3! `>uG i\u{5}\"!1a/\"(! a\u{a}7+ H\"\u{1}!!`\".\u{13}!JaZ\u{0}* -\u{19},!,\
        `n\u{d}e!<a\u{1d}_\u{15} \u{11}\u{9}\u{16} \u{5}|\u{1f}\"#`&`w<\u{8}!<aq\u{4}< >ib!\"a.#\u{17}\"#` `=)2!!`T\u{4}\
        A!&ad6B!*`Q7|!$`6^\u{4}!5a\u{c}\\W b\"\\! a\u{9}j\u{f}! `qk\u{1a}!&ah\u{5}6!Ga;n7 \u{1f}<X!!`\u{4}\u{1a}\u{1} $\
         7!\"aY4U!!`\u{6}\u{4}j!/a\u{1f}g\u{12}!;a0/$! a\u{1}\u{0}F!\"amxz!\"`}\u{13}/!4an 6 \u{3}8]! aY\u{13}a!.ar\u{3}\
        \u{f}! aV\u{7}\u{13} \u{5}pY >$[ >T\u{10} .\u{1f}(!-`\u{f}+O!<a\u{13}=c l&\u{1b}! av\u{16}(!%a\u{14}\u{14}E!;a \
        \u{18}k! `#A\u{14}!,a]\u{16}Y!=a>\u{19}E m\u{1b}M xX!! ad4V!4a\u{13}Ob! `\u{b}\u{7}\u{6}!=ac\u{7}\u{10}!>a\u{a}\
        \u{16}B!<a\u{7f}F\u{1a} Lv;!Ja\u{17}MH }_\u{6}!Ea<dC \u{16}S]!Aa\\Sm W'x!\"a\u{10}T\u{13}!<a2\u{1d}:!,aV?P!%aQd\
        Y .B\u{14}!;`\u{1d}K5!Ga^\u{1}6!%aV]=!-`b\"r \u{e}\u{16}t!?a[Q\u{d} l3% \u{4}g@ E4M F\u{e}M \u{f}ib! `i\"e!Jaj\u{6}\
        u \u{12}\u{12}\u{b} EZ\u{1a} aLd!4aD~s!;aP\u{9}\u{0}!,`Y\u{6}G P`d!\"a,nf!\"a\u{e}b0 \u{15}LE!$`7!r \u{c}j{! a\u{14}\
        u\u{1f}!\"`oI;!=ajFH! `BSi!3a\u{8}|k!4a~>P! a&\u{c}a!JadBe [2\u{4}! an=\u{4}!=aY\u{1d}W mEZ! a^hb!2auCu \\\u{5}\
        \u{14}! `d\u{1e},!#`s\u{b}3!<aW'5!:` 2B x;C!\"`6\u{13}T g\u{12}X!*a\u{13}2j \u{12}1l!Ja_\u{1f}r!-` c\u{11}!#`GQ\
        \u{16}!<adr\u{19}!\"a7o)!&a\u{12}BX!=a6#\u{13} :\u{10}\u{15}! a\u{18}!4! `f\u{1f}c! aI\u{1c}j \u{1d}l}!'a\u{1},\
        G 4\u{16}P _.W!\"`yys \"8\u{8} \u{0}Z\u{1d} \u{d}g+ %q?!Ba8\u{d}@ 6:B!Jaj)$ ^y< BwN!\"a\u{16}\u{1f}Y `pk!Ga\u{18}\
        6m! `<\u{8}\u{b}!<afzy!Ca(=\u{1}! a:5m!#`7V\u{1f} \u{b}W*!*a\u{17}S@ 8[t! a^q\u{12}! an#! )\u{6}Z Wsd (r$!Ba\u{7f}\
        >3 x]U!4a\u{16}:W -7[! `\u{1a}sm!*aRYx!#`}WQ! at|d! aj=j!Aag`\u{9} &jK W_o!4a I<!6`McB! a\u{0}VE!4`AnH!?a(E-!<a\
        \u{3})7! `:\u{1}N `F` 3Y8!%a\u{f}\u{1c}A!Ja\u{7}\"B!=acLR!;a.\u{14}\\ \u{c}\u{0}q!\"`%t\u{5}!0a\u{d}L\u{1e}!7al\
        E6! aq.h! ajfL!>a\u{e}3O `hc!Ca&,z!2a8_\u{3} f.\u{4} #\u{14}'! a\"dc!<a(It! a,\u{1c}9! aU0W!Jaz\u{6}`!BaDFD!$`J\
        `r!=avVv!$aAd\u{1b} A$a!,`t7\u{6} I\"0 \u{7f}\u{17}7 b-I!*a\u{5}qQ -M\u{1} \u{9}P\u{7}!\"a\u{5}j\u{1a}!(a\u{1}^\
        ,! aN]5! `E\\I \u{18}\u{3}O x,^!BaX\u{1e}\u{8} \u{1f}\u{5}\u{15}! aX\u{1f}9! a.$\u{f}!1ai)\u{1d}! az{2 \u{1f}\u{10}\
        b!Ja\u{1d}lg! `I\u{18}q!.ap\u{9}% M\u{1f}\u{a} fp6!\"aP>}! a>K\u{5} =Z\u{9}!;a\u{2}^\u{13}!Gabf\u{1c}!*arn4 Q}9\
        ! a\u{2}:F CDe! a\u{4}\u{4}e!8`z)\u{0} \u{5}\u{1c}4!Aa_WU! aR\u{8}`!4`B;9! a1\u{7f}k!\"`;Cm ED! w;b! a\u{11}\u{15}\
        ( \u{1a}\u{14}G!2aA\u{1a}W!;acW)! `\u{f}yA Q=F !ac!)a-k\u{d} q\u{16}5 ?DT \u{7f}zk!Ca\u{13}k\u{13}!Ea('&!#`\u{10}\
        >'!&a*m4!=aY.S -5\u{18}!Ga:&k!4ai\u{9}1!JaLr\u{15} @\u{6}\u{19}!!`h%% \u{5}MH!\"a&\u{0}M!4`zBV!\"`!Ln X<0 \u{c}\
        \u{1}? b_O!!`6#U!Aa&\u{b}_!;`\u{4}\u{1d}b xzo! a\u{7}3F!'a#\u{3}^!Da$q\u{13}!<at\u{7f}R! aKhG \u{1a}Ys! aA1\u{d}\
        !*a8\u{f}\u{11}!6`5^.!\"`Yi\u{0}! a\u{5}N\u{1a} \u{7f}\u{0}\" O\u{e}=!*`?3a \u{14}i\u{4}!*aX6M!Ga^9U! a\u{f}7\u{10}\
        !\"adAV!(atDZ \u{8}6b \u{5}U\u{b}! a=p\u{e}!%a\u{1a}\u{17}=! `rYc!4ad\u{0}\u{1b}!Gax\u{4}a!\"`]yv!'a!\u{10}M \\\
        AZ .E`!'aN$\u{10} \u{a}!H pDW \u{4}{f J\u{11}z \\U\u{5}!4aDe\u{9} l\u{1f}\u{10} Yp\u{15}!Ba\u{4}].!!`\"\u{17}7 \
        O\u{12}Q! `BC\u{b}!!`yx\u{f}!;az=\u{19}!*aI\u{2}2!=a\u{1c} <! `\u{4}aL!3a\u{12}\u{1a}r \u{2}::!&`QA=!4`nk> \u{2}\
        Z@ 1'Y!!a|8d!<a%1t H/V `\u{1}\u{1}!,`1\u{f}\u{8} \u{2}a\u{15}! aK69!4`E\u{e}c!*`\u{4}\u{f}v!\"`\u{2}Fw!2a\u{8}z\
        \u{6}!#av<\u{e}!$a\u{7}q/!Aag}A!Ja-{h 8bp! aC5* ?\"Y! a\u{15}\u{16}u!=a07\u{2}!Ga\u{1c}:\u{8}!<a|QR TMf +\u{b}\u{11}\
         \u{f}\u{16}\u{17}!&a e\u{f} \u{12}&\u{15} \u{1a} (!?aY80!)a7M7! ah\u{10}v! `Y0\u{b}!8aT\u{11}\u{15}! a4j1! `Ie\
        M R\\O!+a[ k! ak\u{f}\u{15}!=avY&! `\u{13}<H!<aQ)z!Ba\u{11}a\u{17} \u{7}JB ?\u{a}P!Ja1\u{1d}|!\"`=\u{5}\u{1c}!5\
        a\u{4}< !!`J\u{1d}\u{8}!>a8v?!\"a4(M 2\u{e}M \u{12})Z! a\u{4}2b!<ai\u{d}4!4ax\u{17}G!Ha\u{7f}.] =,c!Ga0\u{7f}\u{a}\
        !=aS\u{b}!!;aq/] ,k\u{0}! aMj\u{11}! a\u{a}@&!Ba\u{1a}6) \\fF!;`,\u{17}b v\u{7f}C X~K 7fP <s[!\"`Ewr!4ak&\u{9}!\
        !a$p?!*aJMZ q\u{11}i!Ea\u{1e}xv!;a\u{4}y\u{2}! a6/\u{5}! `>\u{f}\"!(a^~$!>apjr!!`n,\u{e}!8a<n0!#`7k1 nQ:!)`Y4D \
        tVl! `vYv 2 \u{18}!Da5h=!#a\\a[ 7ns \u{10}+\u{8}!Ga(\u{18}! V\u{17}&!)`]\u{f}` |\u{12}\u{16} *\u{10}c!!`^Tx! `g\
        B\u{13}!<a\u{1b}/N UIV!(a\u{9}T]!/ap:{!%awM{!*`Q\u{19}\u{1a}\"8` `9\u{18}3 H\u{8}:!<a\u{e}-d!#ag\u{6}\u{13} \u{11}\
        !7!\"aZ\u{1a}V!7a\\.\u{5}\" `#`\u{1a}\u{a}F!Ba\u{1b}\u{9}T!)a1\u{a}`! a\u{c}\u{a}w!4a-8\u{1d}! ac\u{11}E z\u{4}\
        T!GaJ\u{7f}n \u{e}[\u{2}!0a@\"A!9awE\u{5}! a3v:!Ja\u{12}R? gYI! a\u{6}\u{0}s!;`.\u{14}# ;4S!;a\u{f}XX!;a\u{1}[[\
         f\u{6}w! aE\u{3}\u{4} *\u{4}\u{6}!GamXf g\u{1a}g yy\u{3}!0aB\u{2}\u{6}! a;N\u{19}! an\u{4}\u{1d} CwX I=\u{18}!\
        /a\u{b}:5!=azy\u{19} 0 % ,B2$#`'`\"`!`kP\u{4}!Ea`m !#`\u{16}FI!=a\u{14}g`! a\u{4}ij \u{9}J4! a\u{e}\u{1a}x |U\u{7}\
        !8a\u{15}\u{7f}\u{7}!\"a[M&!\"aWE* cy6!!a\"G>!#`\u{4}`Q!#aTM[ \u{e}\u{7}~!$a~4* `n0!Ja`xO \u{1}'2!$aue6!)`\u{14}\
        \u{f}X!*a5\u{1e}c!)`@)\u{7}!Ia\u{16}}*!;aZ\u{17}4!*`Z|\u{1b}! `5\u{1}! \u{1d}.I! `\u{2}\u{18}R!Ga0\u{11}c!2a[@g\
        ! a\u{9}/y!#a\u{14}5\u{5} du\u{10} Gk\u{1a}!#a\u{8}\u{15}P gdf! a\u{15}~8!\"avZ: sAX!;`\u{10}Sv x-\u{19}!8aes\u{19}\
        ! a\u{2}*\"! `s\u{f}^!>aSfb!9a\u{17}3\u{2} \u{f}\u{5}\u{d} '[>!Ca\u{7f}\u{1}p FVq \u{11}P\u{11}! aYU\u{11} 2|* \
        X\\< u6G H2L!4`[QW! a.qm!+a4Y\u{8} Jo\u{8}!Jay_( $\\\u{f}!\"`Ix\\ \u{7}\u{14}\u{a}! a*i\u{e}!8a8TP W*R! a\u{f}A\
        y 2O\u{3} cx/!\"`QG4 zo< }'[!;`\u{1a}Ab \u{b}\u{12}k $3m!\"a.K\u{11} DU; 5\u{1a}=!)`{VL Z\u{11}_!!`$\u{14}\u{14}\
        !+`:x? `5R!=a9fU!6`S(s \u{f}ru!-a\u{e}\u{11}\u{1}!-`X.\u{3}! `\u{1b}Y\u{5} o{R! a\u{10}p^ OAi!%al\u{1c}{ ?(-!<a\
        I0E _\u{15}l!JaeOu!;a\u{2})\u{11}!5ao\u{9}\u{17} XL\u{1d}!@a'n4 M\u{14}k!?a\u{0}Pw!#`\u{1f}\\\u{6} \u{1f}M\u{b}\
         7H\" \u{1b}\u{2}a  z\u{1}!\"`40\u{17}!4`L\u{9}( \u{7f}72!<aY\u{1f}K! ag8k\"+`<`K\u{16}&!+`]]N H\u{3}.!<a%\"B!+\
        a^kR!<a%Zo pw)!GaZf:! aG\\_!5avI\u{e}!;a\u{7}b8!3a:\u{13}X \u{2}Yi! a0I{! aQs{!(`\u{10}\u{18}\u{5}! `\u{15}!\u{d}\
         J\u{7f}\u{16}! avR; \u{16}\u{f}B!4a7pZ!#a*\u{8}q!!`v*\u{1e}!4`I\u{9}? K\u{12}\u{11}! a]8\u{1e} 6k-!&`=GS!\"aG\u{3}\
        n \u{1b}\u{1c}\u{4}!7a[-\u{7} )3l!<aEo!!\"`l:X h\u{6}\u{b}!\"a;\u{13}Y!AayR~ \u{1e}\u{17}J! a4\"\u{7} \u{11}w\u{13}\
        !9a\u{f}I\" mv2!;a\u{7f}\u{7f}2 ~OJ \u{15}IK!!`F\u{1e}Q xF\u{19}! aNi7! a8TQ!(a\u{f}\u{6}e!2aCw~!0`\u{16}%\u{10}\
        ! aStN!#`T9V ^\u{1d}\u{b} \u{1}Kk V\u{11}y!BaQP>!\"a\u{a}2L!=a\u{16}\u{14}b!Fa\u{11}\u{2}\u{3}! a\u{6}H^! aj\u{17}\
        \u{10}!6a`'\u{16}!Ea=z4!)a\u{1}\u{7}= p5E \u{12}b_!-`won! `X\"\u{f} 0\u{7}\u{3}!!`ATt +3\u{f}! aIE,! a\u{9}/=! \
        `)Yp!!``\u{2}\u{2}!<afos!\"a}S\u{1a}!4a\u{c}oM!JaV&6!;`m%D 4Zc!4`\u{7}Ge!'`qD\u{f}!=aX\u{1}\u{1a}!=aZ\u{15}X \u{a}\
        1j!:`ygp!<a\u{5}\u{10}M!?an)\u{7} 4;\u{1a} H\u{7f}i! `Rcw 2S{!=a\u{18}~|! aZ \u{b}!!`(sH!;aFnj!&akM}\"'`4`\u{15}\
        )\u{3}!Ca5\u{1f}q! `XH>!#`Z~E!$aIRi!<a\u{17}T{ \u{1f}}T \u{10}\u{8}\u{1f}!)a?T= \u{b}qG w\u{a}I Z\u{f}`! `\u{c}\
        ]l!/`\u{f}LC!,a~wv!\"a \u{9}- \u{18}@< |X^ \u{0}a<! a\u{5}a=!;`\u{7f}z{!6a\u{1b}4+ \u{7f}G~!=au\u{4}\u{c}!6a&\u{1}\
        E CVb )X(! a'\u{4}4 PUk bbt! a]]\u{14}!6ay\u{3}8! `\u{1}<Z!!`|\u{19}\u{1a}!#`O\u{5}\u{1d} F0&! an62!,a?/K 'Pb!;\
        `~\u{2}k TEv m.4!(`k_|!Far`+! a*O'!>a@*9 f%\u{7}! a\u{6}\u{e}\" \u{15}#1!#`A)4! au\u{3}?\"(`4`gyB!)`\u{16}\u{7f}\
        M! `\u{1f}Kq e\u{1d}$!*acu3!-`vnh! `\u{0}\u{1}s\";`Ea5r\u{17}!=ag\u{1f}  <\u{9}6! aUB8 y<E!'aJoG F:R \u{12}rU {\
        X^!Faym\u{6}\"1`5`ZX\u{e} oS4 ES7!!`\u{f}ki!AaK\u{9}z!Ja\u{7f}6\u{a}!;a&[\u{16}!Da*d= M2J\",`0`Cig!<akQ! \u{12}\
        \"$ \u{9}uK!$aH9q!(`l\u{d}t! `Ptq!;ae>t!(`\u{d}F, \u{17}\u{1f}j!2`rh\u{a} R%\u{17} .w*! a\u{d}10 !.7!!abg;!*`{i\
        N!+aOwO!9a[@m m\u{6}\u{7f}!/`\u{1f})\u{13}!=a@w* \u{10}&:\"!`\"`POQ!#`i/X!,a=sp dEv!4`xUx w\u{8}Y!)`00[ 9=I!:a9\
        Tm!#`M{\u{13}!!`I\u{12}.!\"a\u{b}0r! a$\u{9}r!!a\u{5}cI!.a2\u{18}j!CaT9u \u{1}\u{b}y!?aW\u{f}\u{10}!<a4\u{f}\u{e}\
        !\"a;7#!)a\u{1e}m' o<)!,`\u{10}ME! aVts Mq !JaCf1 \u{15}4a 1Bc! `\u{6}\u{b}\u{8}!Cald\u{f}!1`t%\u{12} *!v %h+! \
        aOu.!+a|k@ a\u{d}U!;a\u{6}*j e)t! a\u{e}q\u{12}!%`KL2!#a?\u{9}5!!ac<9! a'\u{1c}u X]z! `s\u{17}8!0a\u{15}.<!#aE'\
        G )dK! `|$i! aK\u{19}z!FaOZ\u{1e}!6ay\u{6}\"!Ja\u{d}#P! `\u{15}VP!&a0t/!$a\u{1d}U\\! `px{!;a\\\u{15}}!\"`&=\u{a}\
        !5`Ph\u{11} \\)\u{1d}!Ga\u{6}r( HN8 \u{1b}FI \u{1a}ml U`.!#`1_L t{V!\"`\u{d}!k!&`Leq!\"`1O\u{e}! `\u{f})<!9a\u{11}\
        .\\!<a\u{19}U*! `0;F IxU!Ga\u{11}\u{1c}{ ;\u{1d}\u{4} Xb\u{9}!.a\u{e}\u{5}4 Qh: UmM!=a,*\u{5}!=aS&\u{d}! aP\u{12}\
        2!4aaQ6! `'0^!&a\"fh!%a\u{15}L\u{3} \u{19}g# %X6 \u{1e},V e\u{b}\u{16}! a\u{c} +!=a;\u{15}+!<a\u{16}6]! aOM\u{0}\
        !<a\u{14}2\"!=acS] g\u{6}g! `J\u{b}  \u{0}E1! a\u{17}Wb!4`RK'! `\u{8}K5 ,\u{1f}b!5a\u{10}\u{1d}o!Ca_\u{6}T )\u{7}\
        \u{15} O\u{14}O! aR[\u{1} n^E! a\u{6}!I E\u{1}\u{8}!<a\u{1d}z\u{11}!<aCWh!>ax}\u{3} -1\u{1c} \u{0}1C\"#`;`x~ !+\
        a\u{8}W) >Z7!'`\u{5}\u{14}I!JaJ8\u{a} \u{11}'+!;`29; \u{b}\u{15}J!\"`v[S \u{8}&\u{5} k\u{a}V! aA\u{d}o! a\u{1c}\
        3\u{16} :-c!;`r:: |\u{1}R &sd!Gad\u{10}\u{8} c\u{1d}!!)`\u{7}x5!8awI9! a@$\u{9} G\u{11}8!1aiN}!Ga\u{2};m \u{17}\
        *w 2#\u{9} \u{7f}Fq!!aN\u{9}m <Y\u{d}!5a+\u{3}{ W\u{3}'!9`\u{18}JF!FaSM\u{3}\" `#`L\u{11}   Zd! `[\u{1e}&!<a\u{e}\
        \u{1e}/ \u{14}#[ 6z] (Se!=a&:E ':U#,`0`1`=S| \u{15}m\u{7f}\"$`3`\u{13}1\u{8}!'a\u{16};, <\u{d}M lM\u{1c} J})!5`\
        K^- L.?!Fa{xF!)av.k!9`i9=\" a'`|;V!%`\u{5}Kg ,|l 2l$ \u{18}'7!%`\u{11}=r!<a2p!! `1|1!+`qX! _K(!4`Zv5 )\"7!4``D\u{14}\
         nO8!!`m-c Qx\u{12} u<&! aH\u{5}& \u{f}\u{f}?! a\u{d}\u{14}B! `\u{9}\u{1}^!,`Fn\u{1}!<a~o\u{8}!)a\u{12}|\u{1f}!\
        !`:B$!<`\u{1b}\u{2}G Rp\u{11}!*a~\u{1e}*!\"`\u{b}\u{1c}u!;`#9\u{17}!4as\u{c}i!1`Q(\u{c}! a8*U \u{2}hl!4`yV(!;a:\
        ?G D~\u{2}!Ga\u{15}F4!+`\u{1}\u{13}n!>a\u{b}\u{d}0 \u{0}&\u{0} \u{7f}Z\u{4}! a).$!=a%`:! `,\u{12}w!&aB\u{1f}\u{9}\
         h<^ gsb \u{1}A# Li#! `XE4 \u{3}\u{1c}\u{14}!6a+\u{1a}\u{1a} ]G0 Yk@\"\"`!`aDT!!`\u{1f}x\u{11}!*a\u{13}]*!\"`w(\
        @!;aZWw \u{15}V\u{1}!=a\u{1}0#! anJ(!)`\u{a}Vn \\Dp!Ba\u{c}\u{11}}!<a%}B!9a8\u{5}V \u{15}H3!;aFn;!,arkF 0\u{1}U\
        !<aQ\\p jav!!`X\u{1d}*!<a=\u{1c}3!'aK\u{13}x!<afM# L((\"/`6`\u{1f}a\u{0}!,`\u{1f}\u{13}*!=a\u{10}\u{18}@!<`T\u{17}\
        n!+`U*} jc\u{3}!0a|\u{1d}\u{4}!Jaz\u{c}\u{18}! aqH)!&`Em/ b\u{11}I!8`\u{13}p6!:ar9M! `+@\u{11}!Ca\u{2}a\u{17}!'\
        a-Y'!!`n@,!<a96?!=akv{!\"agL\u{8} .\u{b}\u{18} p}2 \u{1}lA %\u{13}B!?a\u{b}\u{14}e f7v!0aBR\u{8} wE\u{13}!!`w:C\
        ! a\u{18}\u{c}C!/a#_G! `s~\u{b}!7ajX'!!`$UA!8aoB\u{9}! a-&\u{18}! a|\u{1d}\u{1b}! a\u{9}'^ \u{1c}\u{e}{!GaT^< W\
        zY G\u{1c}\u{14} W<% em0! a~II JQZ \u{a}\u{0}\u{1c}!4a7 9!#`z$]!4a\u{b}\u{1c}\u{3}!=aRw\u{d}! a\u{2}N\u{17} *H,\
        !<a(\u{0}.!*`u@E!)`&%o .mo! `;ww! a\u{f}B\u{7f}!-`YU\u{7}!&a.G\u{8}!=a}tD! a\u{16}\u{a}P!*`\u{1}\u{18}[!#`O\u{5}\
        q!\"acV{!&`+\u{d}; y\u{19}Q!4`\u{1d}\u{1b}_!>a\u{2}_b y\u{1b}b <G*! a\u{a}CC! a=&f \u{f} \u{6} \"\u{b}\u{13} \u{19}\
        #( h;,! a8?,! a{dG +c[!;a$+f t\u{14}\u{14} @-\"!<a|29!<`(qh \u{1d}\u{7f}\" =-%!9aE#/ z(f gvf! a\u{19}~k ]\u{d}\u{0}\
        !>a \u{1a}2#%`6`!`6sq!=a/m\u{7f} o!1!*ai\u{18}> g\u{d}@!/aR\u{c}\u{d}!'a^1\u{13} \u{1f}cg! a<b\u{15}! a~90 PR} \
        j\u{1e}D =?&!8a\u{f}q=!=a*\u{17}>!;a\u{0}gM S\u{1}\u{7f}!;`iA\u{c} \u{1d}\u{4}E!Ga8\u{7}\\!=ao>x!4aQ\\&!\"aD:  \
        :N#!<aj\u{f}@!Ja9<\u{18}!\"`JfB!*aU\u{19}E!JaF\"I m&\u{5} 8\u{8}\u{6} Sn\u{c}!<a{Y\u{15}!,a\u{1b}a7 \u{2}xE!.aB\
        \u{e}`!<`Wxd X^s   4!?a[b\u{4} ?|\u{5}!&`\u{11}0\u{f} \u{1}o!!4`4\u{c}` G]} en\u{1b} 1r(! a:\u{e}i Y\u{b}\u{5}!\
        4aS!G!7a4Fv!=auV\u{3}!\"aM:\u{16}! a\u{c}}:! a\u{d}~> \u{2}9x _!\u{11}!<an*\u{11}!$aJGW!!aR}Y!4a\u{0}z\u{12}! `\
        \u{2}\u{16}>! a~\u{14}?!*ap,n \u{7}H\u{7}! `j(\u{b}!;aVn\u{f}!!aG\u{1d}*! a\u{1}\u{9}0! a(|5! a\u{c}u7! aX(:! a\
        /)L!;`:\u{f}d!'a\u{e}0x Z).!;`\u{6}tR g\\y!Ga`=U!\"a^vo! afg\u{b}!4`>A\u{1e} =\u{1}+!!`\u{18}W@ b0H ?\u{10}C! a\
        \u{9}1N! `\u{12}W; \u{3}c< \"WJ!#`\u{1c}RT!*`>kW gH\u{17}!-a\">(!#aI'@ ~3A dF/!Aa \u{18}+!;a\u{1f}\u{10}4 \u{4}\
        ~L!>andZ *.] \u{e}\u{8}\u{8}!<aw}\u{1f} Rt$!8a\u{17}\u{7}`!$a%G\u{5}! a{\u{1a}\u{17}!$a\u{d}F& F\u{2})!8a)p< eS\
        7 \u{b}BL!)`~\u{8}Z!&a\u{12}Fa T~d!1a7_g!!a\u{2}\u{0}\u{15}!GaU_\u{1c}!4a\u{a}|q!+`\u{4}ix!2`wi,!$a\u{18}-/!*`C\
        \u{c}\u{0}!=a~ \u{2}!4a[\u{1f}\u{1a}!=adc\u{1d}!Ea 4a!<a\u{d}d\u{4} s,H Z@J O2b 8VJ! `\u{b}5V G;Y!\"`@\u{f}p! a\
        Pi\u{9}!'a-F0!6`EIN K\u{19}`! `\u{1c}0N!8a\u{0}\u{1e}U! `3Yf <[\u{1f}!8a\u{1e}\u{1a}S!;aO\u{0}\u{e}!;a\u{1e}Ja!\
         a\u{6}%h!#a\u{11}k\u{16}! a\u{1a}h5! aTR6!!`,\u{19}L! a\u{11}^M! aI2i! `=\u{0}p m\u{15}t Wf~!\"al\u{1c}f!<a\u{1d}\
        <\u{a}!=ao\u{f}D!#`H2V i3]!<aTw\u{1b} JX@!6`f8p!&`D\u{3}\u{6}!)`#\u{f}\u{17} \u{7f}Tj!\"aah\u{12}!'`\u{5}9\u{1c}\
        !\"`\u{7f}M*! a[p*! a\u{5}\u{5}/!*a`\u{1f}\u{1e}!=a\u{b}:0!Ba\u{17}V< \u{7f}F?!BaDVY!JasG^! a/uv \u{13}t% _\u{18}\
        (!Ja\u{10}N6! `VSG!<a\u{1a}\u{c}I!'a{\u{12}M `+O!!a\u{5}}\u{c} }a\\ 7l\u{6}!#aHp\u{c}! `\u{1}0C\"4`\"`kix!Ca5\u{7f}\
        \u{a}!?a9_T! aNEV!2a%z\u{1}! aq!$! a\u{1d}\\>!<aNpH!Fa\u{19}UL nET! `x`X \u{10}5\u{12}#-`+`,`]L!!$ap\u{16}V!)`P\
        p^ \u{19}jb LZ\u{2}!\"`1M+! aD&S! aIX\u{9}!;a]\u{19}\u{9} k+7 3(!!Ja!bJ !}> \u{18}\u{d}F!CaQB_!4aS\u{1d}i!=a\u{5}\
        OO P!_ \u{e}\u{7f}M *8P EEd!(`\u{7}k8! amq;! a\u{8}\u{1b}o \u{f}\u{a}w! a\u{6}\u{1}\u{d} R{.!/a8BL!,a\u{c}CL!(a\
        \u{5}\u{1c}\u{10}!<a>i\u{1c}! a\u{5}\u{1}k!&`T\u{5}\u{f}!Ga0\u{16}4!>a~do! `.B{ \u{3}[\u{f}!!`J+\u{1d}! `\u{d}9\
        \u{15} {n\u{18}!Ea2~)!Ja2\u{c}?!+`\u{14}B\\ pL\\!;`\u{1}Mg $\u{f}\u{7} \"71 ?eK! a\u{11}nX \u{2}|#! a[\u{1a}K!<\
        a]\u{a}a!(a\u{c}J\u{1d}!%a:\u{17}4!<a[wb!Ja&VD!3aN\u{6}D!$`\u{15}Xd!,aT#q!>a\u{11}Kr!)ap<\u{13} tx/!;`\u{1e}\u{17}\
        0 b21!)`\u{13}\u{9}S 7QW!=a~\u{1f}_  !\u{1}!)`\u{1e}~\u{4}! a\u{16}g\u{12} \".\u{1f}!1a@<\u{1f}!\"`U>%! a\u{f}H\
        \u{13} w2% )\u{1e}+! `\u{1f}^- wNI \u{1b}vT =h\u{4}!\"`\u{1c}<\u{c}!*aFB\u{11}!=a\\t:!+`KbI!7a<0O \u{b}GT!-a<?\u{0}\
         qY\u{1} 0{9!<a\u{17}\u{15}\u{10}!>aRZ\u{9} 0\u{9}G!,aUwJ!>ac([ \u{d}H\u{2} \u{12}y\u{d} f\u{11}\u{13}! a\u{1a}\
        x\u{1b}!)a\u{11}\u{14}\u{1e}! ax\u{f}=!1a`\u{a}D!!ae!h\"+`,`H\u{5}t!4aG\u{1f}t!7a\u{19}\u{0}~!Ga\u{a}_\u{7f}!8`\
        F\u{13}$! a#\u{11}0!\"`J03 \u{9}`<!=aY<P!!aQ\u{16}g!1a\u{0}`x!%a\u{b}/, \"`y!<aavF s8[!\"`4V=!!`\u{a}]V!Gadj^!#\
        a1)j Xn\u{3}!AayA8!Ca1R9 \"NT! a)\u{4}_!\"`pFl! a\u{1d}t2 875!,a\u{13}%n \\_v \u{9}Mz!Ha+{\u{6}!*a`\u{0}\u{f}!;\
        aN\u{b}\u{12}! a6:I! a}3u!;a*\u{0}\u{1c}!$a4vH!=aVTK!Ga`eR!*`:k^!(a*\u{a}o!Ja\u{14}k\u{14} fET!#`jmx!=a~r\u{18}\
        !%`)K\"!6a\u{1a}QN!Da\u{d}@o!6a\u{d}:\u{15}!Ca\u{a}V3 K!9!-aqx>  ^H!*a\u{14}\u{1d}i! a!/` \u{1d}M\u{1} \u{7f}x$\
         K\\z!Ga\u{3}q\u{1c} E., O\u{8}A ]\u{1f}D! a\u{13}qU \u{6}Au $J|!4aUBM!Ea (\u{0}!\"a6>\u{c} d`\u{10}!&`\u{5}J\u{1e}\
        !\"`e\u{19}! \u{4} , \u{17}W0!Da!XD q)O \u{1c}\u{6}m!4`a2\u{a} \u{b}nG X4\u{7f}!>a?\u{8}\u{16}!4a\u{1}['!@afWA!\
        Ga\u{7}QG! a>)\u{b} x7\u{d} fOY!\"`g/h!;`4\u{17}}!8an\u{1b}9! `. \u{19}! `9r- \u{14}K: p4\u{2}!?a\";\u{12} tV\u{1f}\
         YE/ 8B=!!`S.I! ae\u{19}\u{9}!#a \u{0}c \u{b}Z{! a\u{4}\u{12}# \u{1f}\u{13}7 .KD!Da\u{1}\u{19}J nrw 8 ~ \u{16}4\
        \u{b}! aT\u{f},!<a[b{ n(Q!1`)gj! au\u{14}\u{1a}!,`>p\"! a\u{1};)!#`EfR!JaY8U \u{5}\u{6}n!)aD'p!\"`(.x!=aC\u{6}\u{4}\
         \u{12}\u{f}B \\iG!,a+\u{18}_ )O\u{0} &i* \u{1a}\u{a}J! `G$l \u{1d}l\u{7}!=a\u{3}1\u{13} \u{0}F\u{14}! ap0C *\u{18}\
        M!/a)wP!2as\u{d}d!<a\u{f}=\u{12} \u{3}E !Ea30( u\u{17}9!%a\u{11}xn e\u{a}\u{10}!\"`GR0 r'f!!a'Qy!<a' \u{c}! a\u{1b}\
        5\u{f}!=a5H\u{1c}!;`DyE!+`(iU!Fa9\u{d}< \u{14})\u{7}!>aT[E!=ao\u{8}E!Ba]-l v*\u{1e}! ad\u{0}5! a+J? <iG kOU ]cZ\
        !Bafxo s\u{c}t!,a\u{11}J5 \u{19}.[ 0O\\!+`\u{14}s]!CaE\u{13}e!*al\u{1c}h!Ga4\u{7}s!!`\u{1b}i& M!3 \u{19}4n! `Jv\
        \u{6} #\u{1f}\u{10}! aSoW!Ja{X\u{9}!*a2d\u{a}!<`O-\u{d} B?\u{19}! aR/\u{1d}!!`kS5!<a3uL! a\u{13}5T!:a6\u{d}^ <\u{14}\
        ! \u{1b}3g!4a[d\u{6} Ul\u{12}!%a\u{16}\u{b}\u{13} A4X \\Hp!Gah\u{13}\u{c}! aZGK!.a\u{5}\u{b}K!Ca{^P!<a\u{1}Pg\"\
        \"`4`\u{15}kg \u{9}\u{9}1!,aWuf NW%!?aGOL hA\u{3} h\u{15}\u{1f}!*`V\u{e}G!&`\u{1e}\u{1f}g )r\u{d} 4M\u{10}!#aue\
        \u{1e}#!`\"`9`L\u{15};!=a\u{1a}}[ 8\u{1}[ k\u{10}^! a\u{d}X_!=a\u{1c}{\u{1a}!;`\u{b}x$!$aH,?!<a45H!<a-R\u{f}! a\
        Wd\u{c}!Da\u{0}p\u{13}!$ad\u{17}\u{1f}!(ax\"F `V~!+`{-, Q.=! a\u{13}\u{6}>\"#` `r6R!\"`4\"a!Ja).q E\u{7f}R! `d:\
        n!>a\u{1e}/o! `b\u{15}\u{f}!#`\u{9}\u{13}\u{15}$+`*`-`.`\u{14}u6! a\u{c}My! a%^{!=ag\u{5}\u{6}!(`\u{9}/\u{1c}! \
        ay-p! `l\u{15}v!-aPw& Jt\u{0}!4a )\u{e} mg\u{10}!)a:K* >D9 k'\u{0} \u{3})E\"!`$`HBP!;aP\u{7}]! `\u{f}\u{8}a!<a.\
        Yf $Xn n\u{1c}\u{1e}!=ame6 \u{2}\u{1c}s!-akG9!5aDvP {QV!Jat\u{13}X!Ga\u{7f}R| \u{1a}\u{1}\u{7} <1%!\"`Z*[ Ga\u{8}\
         \u{3}G\u{17} Y3+!\"`iS4!AagF[! `t\u{5}f! a<\u{17}$!;`\u{a}F(! a\u{c}uC!2`:U\u{4}! `]'6 ><D \u{6}2'! a \u{f}>!#\
        a|kO!!`\u{10}0k }\u{19}u!=a_i) R1Z!'`^\u{1b}\u{17}! a+f\u{18}!;a#0F iF| %KX C\u{1e}h!4`:\u{f}}! aX~2!Ga@78!;`.v\
        H! a\u{b}3\u{6}! a1\u{1e}\u{15}!Hah\u{16}6 C!S!+`:0o!&a?R\u{7f}!?a\u{c}xJ!!`oy\u{7f}! `&\u{5}\u{f} gB\u{1a}!\"`\
        #\u{8}8!)a\u{6}\u{7}C!&`a@G <f\u{0} \u{9}~\u{9} +t9!*a\u{12}{`!$aHq\u{1d}! a*~r \u{7f}#y!;aNU\u{15} s\u{13}0!#a\
        72:! aDIE J\u{7f}b! a_\u{e}\u{7} @\u{b})!4a\u{1a}.\u{4}!5a6\u{1}\\!\"`\u{6}vq!,``&u!7ab:\u{b} \u{a}z&!Ja2T1! a\u{1c}\
        *q FCv!*`\u{11}\u{1c}\u{1c} ?S^!)a\"\u{1f}r!JazJ+!&`eq5!Ca[qR!+`} !! ad\u{11}.! a\u{1a}\\T!CaP\u{1b}X! `\u{d}\u{18}\
        c!=a\u{f}\u{8}Z'!`\"`(`'`%`#` `x\u{c}p!?a9c8 3=E!6aJ.U!;`m\u{1f}c \u{1}'o!-`}n} /\u{7f}h!3a\u{8}& \",`5`6f !-a\u{10}\
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
        \u{7f} 1`4 q\u{b}E (\u{2}~ pj\u{15}!&`TA% \u{c}\u{19}: +<\u{7f}!9aDY\u{1c}! a4G  =b*!2aLr2 ]i5 \u{14}F]!8a)\u{1}\
        _ ohd!!ahF\u{7f} 5\u{18}\u{8}!;a/_?! a\u{7}\u{5}T m\u{12}]! a\\=s &os \u{1c}x\u{16}!=a\u{1c}7\u{18}! `\u{d}w)! \
        aW}5!(a#\u{1a}L \u{b}\u{1b}\u{b}!/aB#P \u{4}GZ!GaMJj SEz!!aww>!5a9lr +.V!Ga|!{ Ky5 }iG T\u{1e}G!<a\u{1d}[c! a?|\
        \u{7f} \u{7}c) K9L \u{13}\u{5}^!\"a<Vv bcG! `;@S!AaY:_! `zau! a@cN!<aEHQ!!`\u{13}w\u{3}!GaO\u{7f}\u{11}!\"a\"\\\
        \u{15}!3a\u{1d}/'!%a\u{2}\u{9}= #`\u{17} a\u{17}< 0@O!\"``\u{13}l!+aUY\u{11} <\u{1}\u{18}!<awwB!$az.P!Ea\u{3}m%\
         \\R) `k) '\u{17}w fT\u{10} \u{14}\u{d}, \u{13}\u{1c}4! ah|c!8akk#!=a\u{13}7% BL= ehn!!`e9y!Ba8X& I\u{3}:!Jaz\u{1c}\
        \"!4aC\u{10}4!%`L\u{4}8 \u{12}\u{0}W Xhb! a\u{0}_  Z\u{19}3! aUL= \u{4}\u{c}r! `f`]!;`!Ap \u{1d}\u{6}} \u{7f}?3\
         ?\u{14}\u{1d}!+a[9W \u{15}a`\"#`4`}]g! agJz!\"`=\u{16} !2a\u{b}7'! a\u{11}2J \u{19}{@! aS\u{a}[!,`,4\u{c}!CaN<\
        \u{1d}!#`\u{5}#\u{1e}! aTsa!Da\u{2}\u{c}e n\u{1e}\u{12}! a\u{11}\u{8}\u{1a}!)a\u{d};&! `|\u{13}H!<a8RS \u{13}4o\
        \"#` `+A\u{15} 43\u{7f} EV$!/a\\\u{12}:! `}sC!=ayF}! aue1!)`J3@!4ae]J! a\u{c}\u{19}\u{1b}!&`\u{9}4U! aYTV G\u{4}\
        h!>a\u{1f}I} ``\u{15}!)`E9L \u{17}bd!4`'C~! `/)\u{14}!2a3\u{e}B!;a0TL!GaKvj! ar\u{f}o!\"aW0{ \\:\u{1b}!>a\u{e}5\
        K!\"a\u{17}H\u{8}! axB\u{17} \u{2}:. B~S!-`\u{7f}\u{8}\u{6}! aR] !$a\u{16}KJ G\u{e}h! a`\u{16}G!)aJRV #\u{12}j!\
        %aN\u{16}n! a]\u{1e}\u{16}!0atV\u{1e}!&a|0\u{7} \u{6}*\u{f} g05! `hyo!<a^Zz!?ac\u{1e}\u{1f}!\"`h.M \u{f}<k!1`^H\
        1!!`'08 Ii\u{4}!'a],\u{10}!=a\u{18}^h 2Hx Hw\u{7}! a\u{7}\u{18}M!&a4qU! a63V! a\u{7}^`!Ja;=T a\u{1f}\u{6} 'b\u{7}\
        ! a\u{1d}\u{4}@! aZNB!\"a@\u{14}\\! `\u{14}\u{13}Q uAY!7a6\u{4}h!>a]1x! aS\u{f}* >_N! `\u{2}\u{15}T!+`&$\u{13} \
        \u{1c}j, \"cA!<aN1M!DaIm^!&a!6e x\u{1e}s!<a=6~!!`?~M!=aV_Z 1:d @Tm X%&!Ca\u{1b}\u{8}0!;a6c6#+`-`*`Pj\u{10}!4a\u{6}\
        \u{1f}\u{18}!-a<=<!7au9E d[G!4a\u{18}Zb!4auQ\u{7f}!!`YT- r{Z!%`1\u{b}g!Ba0]i \u{9}\"y! `\u{15}Wa! a~Mg! `Q\u{1a}\
        q!=a2\u{b}I!%`^6[! as3` V4q!4aDl|!'aTz\u{7}!.a1\u{18}\u{10}! a\u{e}\u{f}\u{1a}!Eabw#!'a\u{0}\u{0}4 h\u{c}{!%aU=\
        ~!2a<H.! aE#n!9a3m\u{0} r\u{1e}! q\u{14}\u{12}!=ai*\u{14}!)`us$!(a(i.! a`\u{15}\u{8}!,aN\u{b}H!$aD[L!8`Bi\u{e} \
        *5C 5\u{18}\u{9}!?a\u{8}u&!'aa\u{12}/!=a9+1 \u{1f}Z5!Jarz9!!`\u{7}#I!2axRS!Ga\u{13}\u{1b}\u{11}! apb2 \u{c}K>!(\
        `<\u{d}\\!$a)1q l$\u{b}!<ab'\u{10} ~A\u{1c} i\u{18}#!6aX\u{e}/ \u{12}\u{e}8! aQx)!!`=\u{1b}< Y<@ M\u{12}A!<a2%G\
        !0aXl]!+`\u{f}D\u{18}!5a{2<!4`00U!?a+x3 \u{0}\u{b}n _z\u{8} e5\u{1d}!!`=0\"!$a,U8 \\w\u{12}!&a>:\u{1e} 2b  $\u{15}\
        *!!`5)6 xDa \u{1e}ik!;aS\u{e}\u{b}!$`\u{10}_&!<avcc!*aRZp! `_H\u{1d}! a\u{17}u; T\u{8}I (LU \"ea!<aq\u{1a}\u{7}\
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
        y 3FJ 0OR!=aw_V eAj bA\u{1a} \u{15}r !+a\u{7f}9x s\u{13}\u{18}!<aAE,! a^-<!JaB&U J\u{1a}j!4`['\u{b}!,`~Y- ;\u{6}\
        -!;` qg!\"`.;\u{a}!<avH\u{a} \u{6}pX! aai\" zS/ A&= \u{7}BE!!`a\u{4}\u{13}!&a\u{13}(N \u{16}L]!=a'\u{0}s N/! O@\
        0! a&&> XJT!,a+Cj! `\u{4}Co!;a\u{1d}q/!<a)3g!&awu\u{14} ;t\u{1a}!\"`W48! aNq=! aS)f \u{11}\u{c}| S(~!4aT<\u{7f}\
        !Ja.:\u{a}!!`h+\u{17}!+a\\S\"!$`+n3! a\u{1c}wz ]n\u{e}! `$~\u{16}!#`V\u{1c}^!=a\u{a}\u{13}\u{1c} \u{19}M( Nw(! \
        aj\u{14}`!\"a\u{11}Z\u{b} g\u{5}\u{d}!Ja<{p! a\u{13}4r! a~`x!Ga$p\u{5}! ``j\u{12}!=a\u{d}\u{13}\u{13}!=a$c\u{14}\
        !\"a\u{12}-\\!4a>*c! a5p\u{16}! `V}G!4a\u{16}\u{18}H <)| @o\u{1a}!\"`=g2!;`}\u{e}G!'a\u{1a}Hh r\u{18}z!<`r<{!4`\
        +\u{f}O @x\u{17} \u{15}v\u{1c}! `\u{12}</!Ja\u{13}j@! `[pN \u{13}\u{4}q e&E! a`F\u{16} @EQ! `Ipe!Da=i\u{10}!'a\u{1c}\
        #\u{11}! a|WA! aUvc!Ea\u{6}7e e\u{b}\u{9}!\"ad\u{3}\u{c}!'`\u{8}\"a! a\u{1c}>\u{f}!4`-t\u{11} \u{7}K\u{1c}!#`\u{11}\
        5\u{1d}!(a;0  \\[\u{2}!<aDl(!!a]-b z,d F\u{9}\u{3} 'p) 7R7 h2s! a'J\u{0} \u{16}&\u{c} Rn) ;@~!-aDX\" =J2!9a\u{6}\
        =8 }i\u{8}!%a\u{0}T;!Ca\u{16}q@ *7\u{3}! a\u{2}CR 8YS ?h]! `}_\u{17}\"+`,`X<\u{1e} D\u{1f}0!8`-OB! a1Jz\"$`#`\u{19}\
        OO 9#\u{1f} (j'!<a\u{16}q2!&`\u{1f}EG!;a\u{9}`W H\u{1b}t! aoO;! a\u{18}9>!Ca2HC! a[WK!?a\u{1e}2g E\u{1d}u!<a2~\u{16}\
        ! a\u{4},5 @K5\":` `!pl! a]\u{5}\u{6}!\"`t(\u{7} L\u{16}. [\u{c}0 T|M!Ja&3w!;`bVH!>a\u{0}\u{19}T!>aS6m! a\u{11}\
        \u{e}> $\u{10}\u{6} \u{16}D\u{1d}!?a\u{8}P\u{1d}! a6+.! `:l\\! `&\u{1c}\\ D[\u{a} DA/!4a~<L \u{9}\u{b}c!4aa\u{8}\
        3 zx8 vNZ#!`'` `>\u{1a} ! a=\u{7}\u{7f} YG\u{16}!*a~HS!%`\u{13}O]!;`c\u{17}d!*a_>f!GaW\u{6}\u{0}! a.d\u{1c} \u{18}\
        q#!$a[X+ \u{7f}\u{a}s!6aDEw!=a3W\u{4}! ac5&!2a[\u{1}P!<a|Pd!#`Z\u{17}\u{1a}!\"a\u{8}\u{1c}-! `\u{9}64 \u{4}\u{17}\
        X!.aIA\u{2}!Ga^kZ R\u{b}c ^3\u{1c}! aw\u{a}E ^Ml J\u{3}%!>a1\u{3}A! a\u{f}:+ o\u{7}: \u{9}p} ^\u{0}\u{16}!@an\u{7}\
        5!<a\u{5}\u{9}= \u{1d}\u{5}6 \u{7f}u[\"!a4`|t^!,a&\u{4}w! a#J\u{15}!<a\u{f}\u{5}\u{16}!Ead6+ .IS UJ-!4a\u{7f}30\
         \u{1f}W6!6a\u{1d}W`! aa<u! aW\u{b}u!$a7}\u{3} )[\u{4}!0ar\"D!;a)`\u{d}!5aM5d!#`\u{2}r\u{13}!?am\u{1b}\u{1b}!-`\
        h-l!#`\u{12}\u{11}\u{1e}!=a\u{d}FU!?a&K\u{9} \u{d}\u{10}\u{a}!*a*\u{1d}\u{e}!;`\u{7}s_!5a*\u{a}# 9bA!+a{-G!=a4\u{7f}\
        \u{e}!*`%\u{3}\u{19}!'aW\u{16}I DHk \u{1a}c\u{0} \u{8}\u{4}\u{1} }Y\u{11}!=a7n2! `%bC!*a|9I! a0QS \u{7f}\u{b}1 \
        &[P T\u{c}\u{3} t`8 q3a! ahS\u{f}! a\u{1c}69!(ai/D!\"az\u{18}B!;a\u{1f}]c!=a\u{1e}|\u{b} n\u{4}u /[|!Ha\u{11}i\u{12}\
         \u{1}%Q!\"a'*d <m\u{5} b#\u{8}!\"ap\u{1e}\u{8} })- \u{3}\u{4}F!8``^o! aAV\u{0}! a\u{0}\u{1d}\u{b}! `\\c, 1|,!G\
        a|]^ S\"\"!<a\u{11}J' b\u{c}(!*aQi0 kw/! a\u{19}\u{14}5!\"a7@d!?a%i\u{16} t\u{16}K Bol fk) z|-!)`B!3!<a\u{2}uF!\
        #`}\u{f}t!%`%.' a\u{f}F!<a_\u{1}M!3a{Q`!+`\u{3}Ce!+aE\"t!)`\u{1d}?\u{13} @1\u{14} hK\u{17} \"\u{c}'! a\u{1d}t=!\
        @a!(\\!<a\u{1c}gb!Jah#&! `Wl'! `+9L 8)\u{5}!Fa\u{15}c\u{c} &*B dCj!&agW\u{9} \u{10}\u{10}\u{15} Ze\u{1c}!-`OY !\
         and#! `!\u{e}#! a&\u{16}@!?a0 A!!`\u{12}TT!+`7Ec \u{1}9\u{15}!#`U_B @^o!<a\u{14}=q!!`\u{14}\"\u{1d}!>a'a&! a\u{b}\
        \u{12}<! ajn@ U _!2a\u{0}!s \u{6}\u{4}\u{0}! aO\u{19}.!<anD6 lC} \u{a},\u{1}! a3\u{5}\u{b}!!`\u{9}6\u{d}! a}\u{9}\
        \u{1c}!;`Ek, =\u{13}J!Ja\u{14}\u{16}w! a\u{12}T\u{b}!>a$h\u{1e}!%ah\u{11}J!JaT8b!,a5\u{1d}/!!`-Yd!-aR=m! a\u{e}\
        \u{6}\u{6}!#`\u{1a}1\u{1f}\"!`Ba\u{a}\u{11}s dV|!\"aZ0\u{a} \u{15}\u{8}< m7A t\"h!;a\u{1b}E~!8af\u{1c}\u{4}!4a%\
        7\u{c}!BaX1N ~\u{5}O!Jak*p <+\u{0}!<a\u{17}:\u{1a} ;e. \u{2}x7!-`VUC JBD! `? t! aZsz <M(!/`=-4!-az\u{15}6!;aZoM\
        ! a4~[!4`\\\u{e}\u{7f} \u{18}E1! ay[O mSw!Ga[=u Jz\u{12} t\u{1a}5 \u{4}GW!'`\u{1f}\u{7f}Y! aD\u{7}Z \u{1c}F\u{9}\
         +y\u{13}!?a/\u{1c}> K?F d|\u{0}!#`As\u{17}!?a\u{7f}MM \u{14}[j!<a1Rx!<aa^\u{7f}!Ca\u{1b}\u{6}s \u{7}\u{16}\u{6}\
        !Jawd\u{7} yj\u{d}! `@0r! a2\u{c}\u{9}!\"`A6*!Ja]VJ! `@m\u{12}! aP\u{11};!$a,\u{14}P q\u{12}\u{5} rc(!2a# 4! aQ\
        |? Z6m! `\\Y.!\"`(\u{9}l \u{8}M6!5`PAE!#a,*N )\u{15}e!(`PZn!Ja\u{12}q\u{e} \u{2}e\u{17} TwQ! am\u{a}Y!Ja\u{b}\u{2}\
        \u{13} h|\u{19}!4aSl  xR'!Ja7\u{11}7!;aGGe!,a)\u{3}x! a\u{13}W\u{16} `/o G-\u{6}!3aDM\u{14}!#aYA+! a?\u{1}=!!` \
        \u{5}F!<aP[\u{11}!\"a5=5!&a*4_!\"`\u{17}`u .#>!,a'A[ e\u{9}h! aS?8! a]9V!Ga\u{7f}F\u{a}!Aa&)\u{c}!'a4}@ \u{10}G\
        \u{17}! `H`U! `_ba!)`\u{16}\u{6}~ 2L*!Ja^\u{15}0! amS2!Ja+\u{4}N!\"`w{w P~\u{0}!4a1[\u{f}! aCW\u{19}!.a@%A d$m!\
         `2uu!0`S}\u{11}! `\u{6}\u{4}7! `8\u{1b}k!GaS\u{12}z! ` 1>!7ax\u{6}F!*a]\u{13}\u{6} iN\u{14}!+`mg.!<a\u{e}\u{8}\
        R! a\u{5}5r!Ba.6\u{7}!<a\u{15}\u{1b}N! `\u{3}.w!<a\\\u{7f}\u{1}!3`qd\u{6}!(a\\d\u{17}!<aG$!! `'\u{a}-!9aG\u{1b}\
        7!4a:\u{c}H \u{1}D# RR;!7a@2Y!\"a-hk \u{a}+? 1=L!7a|\u{1}] v{t 5fJ! ac\u{1d}\u{d}!7a#se \u{9}\"j!&`V_m!!`)6\u{d}\
         bR$!3`4\u{5}4!\"a\u{f}N5!>azOD \u{8}\u{18}T!\"`Hl\u{11}! aH;#!\"`S\u{1}U! a\u{11}Z~! aAU\u{15}!<ah|\u{c}!Ea\u{1a}\
        t$!!a9\u{8}+! a\u{c}\u{7f}-!\"a\u{3}'= Idf! a\u{7f})7 -\u{a};!3`\u{0}kF!!`]_X \u{14}&y!Ja%0y!;aj5y }5}!7a\u{7f}\
        \u{10}\u{12} I\u{e} ! `Z>9!\"`\u{f}\u{1}S! a8\u{10}i \u{a}Ar! `NHL!4a\u{16}1j! a=[}!'ab`N [Pl A/\u{1d} >/Q!!arn\
        T!*`pZk! a~\u{e}k n\u{11}Q! a5\u{11}\u{0} ID\u{1c}!?a!e]!+a\u{19}'\u{12}!'a\u{4}Cn! `L'&!-a\u{19}0&!JaUY/!-a\u{7f}\
        \u{15}W!4a\u{d}n\\ \u{10}5z 6#Y \u{6},a \u{18}a\u{11} (25!=agR6!2a\u{8}\u{1e}s! `Uz\u{1}!Ga\u{17}\\\u{d} i{_ rl\
        h! a\u{8}< !Ea\u{1b}yT!;am6r!=a-^\u{1b}! a0n! A&-!\"a}FH 1@S!&a#\u{15}\u{14}! ac\u{17}\u{14}!=a$@W T\u{8}u!4`\u{5}\
        'v!JaV\u{1e}\u{1e}!3a\u{0}\u{15}&!Jat\u{12}? 5HD!Ja(lm \\C\u{14}!;`VA;! a**W! a0\u{2}s \u{f}\"w!(a\u{d}}T!Ja2oa\
        ! `:`f!Ga}i~!+`e\u{4}\u{1a}!4a\u{1f}\u{a}, Kic -=5 \u{e}&P!+a,NW! a\"+]!%``\u{18}\u{7f} i\u{7f}\u{0}!\"`F\u{11}\
        T!<akXj! `9>\u{11} 1j  ymT!*a\u{18}>m |pX!Jacf\\ \u{f}'y \u{1b}B\u{5}! aS{a 4u9! `\u{5}sj!,` r{!Ga'/\u{17} }\u{d}\
        4!4a,SF jH. P[R!DaYeY \u{5}@\u{17}!\"`.\u{a}$!%`EzC \u{1c}[J$(`\"`$`.`\u{4}}O!JaZ\u{16}^!=aUX\u{7} _!\u{13} Rm\u{9}\
          +\u{1b}##` `;`\u{4}m/! a;q=! aXdK!CahLO!4`2b_!>aO\u{f}s! `92D!#`:?F! a{'L!;`A]L!%`<Z\u{a}!\"aJw\u{18} \u{f}\u{1}\
        <!?a~.l!'aQ\u{19}u!'`-\u{d}\u{4} TB\u{c}!,`dA\u{d}!\"`bC9! a!\u{1c}S wyc \u{c}7\u{18} il\u{8} 0O\u{9}!\"`1N\u{18}\
        !<aG*j!4`7\\q!5aq\u{5}{ \u{7f}K\u{8}!$aXl4! a<GR! `3Le!.aH\u{6}\u{14} :oB!\"a\"\u{f}j VW\u{6}!<af\u{0}y $[\u{a}\
         \u{1e}\"\u{f}!=a55\u{1a}!Ha.\\X U\u{c}\u{1c}!4a\u{12}) ! aTGY!@a/*\u{a}!CaJ\u{1e}%!5a \u{1b}q$-`%`!`$`K\u{f}y!\
        >azj\u{19}! a8\u{8}\u{3}! a\u{7}]\u{17}!\"`9KS!<aN8d!#`\u{1}\u{e}\u{0}! aAd4! `HO7!;` rB!Iao\u{1a}J!!`Nhw!%a7cz\
        ! a\u{4}8&!Ja\u{1d}pR \u{6})V!=aPOn!<a\u{7}%+! aQ\u{4}>! a\"4n!&awP !&`\u{11}`^ >\u{15}\u{2} *U\u{9}! aPv\u{a}!\
         a.)\u{f}! avp\u{18} *\u{e}[ \u{1c}Wd! ab(#!>aCm&!!`%\u{c}V :\u{16}c!8a\u{f}KI!'a\u{b}[\u{0}! a]9\u{c}!EawQS =g\
        `!DaPZ\u{c}! a73 !)`\u{9}\u{f}: -4X \u{12}hY! a\u{7f}\u{7}4 ZdA T\u{e}K >\u{10}R!!`*?^! `\u{3}>_!-a\u{19}8z!>az\
        /\u{18}!+a\".! y+, 4\u{8}a! `U\u{1f}c!Ja'P\u{6}! a_\u{12}\u{e}! a88F D\u{7f}I \u{14}(j!;`I\u{a}k \u{11}!~!4a z&\
         s\u{3}&!;`h6*!;`l3T!8a\u{14}\u{e}p! ay3\u{6}!(a\u{1c}\u{3}\u{e}!!`\u{1b}S/!(aWfn \u{17}~{ \u{1c}w\u{3}!:`%,!! \
        a-\u{14}! j\u{d}F!Ja/H4 \u{0}\u{2}S!*`HSh!\"a\u{12}\u{1a}h!&aKb\u{c}!Ca\u{13}K0 _\u{3}7 \\#Q!\"`\u{1a}le!\"a.$k\
         dp#!,a;*Q n i /=\u{13}!#`%\u{18}%! a.q9 PEY +8_!Ba\u{8}Ej!?aNNu!*a\u{3}R\u{19} `\u{1}? \u{0}\u{7f}S! aV.\u{5}!\
        =a*WR!;a\u{11}_\u{8} {pa! `\u{8}\u{5}u UB\u{1b}!*a\u{2}\u{4}$ \u{1}D\u{1} \u{12}\u{1a}\u{1}!<a3\u{4}\u{7}! aLM0\
        !#`\u{11}\u{0}8!(aM}C o\u{b}q! a4<r! `=\u{1d}\u{5} r,N :mr!<a\u{19}\u{15}\u{11}! a#\u{1}\u{12}!&`E%0!=ag\u{1}:!\
        ;`#RG k\u{a}G!3a.H{ 1\u{3}|!!a\u{11}I\u{f} ~o\u{15} \u{1b};\u{19}! a+<E!\"`H\"U!;a`ri /qz!&`\u{2}no! atFt!#`t\u{9}\
        y!&aLk\u{6}!?a!C'!<a1\u{10}a W\u{17}c ]\u{13}\u{6}!/a\u{b}k\u{8}!\"a\u{4}/H! af\u{b}_!9a{\"a!'ap\u{14}s!=avp}!;\
        a\u{5}\u{d}\u{10} 4@( 6\u{12}/!+a\u{e}3B!=a0u\u{1}!8`1y\u{f} \u{1e}\u{15}C! a<)w gC\u{11} U\u{14}*! a\u{1c}\u{1d}\
        S! `K\u{a}e!4`\u{1c}\u{c}v!4a\u{4}-\u{17}\"CaHa\u{5}#-!1a\u{6}e/!Ca\u{14}k>!;a\u{13}DG!#`wZ=!=a|$F a(d! a)[k!.a\
        \u{1d}\u{5}- o\u{17}M! aN3/!!a'g/!\"a\u{f}TA!;affs! ao\u{16}\u{1}! av;\u{1d}!&aIR*!<a>S\u{14}!\"`yx\u{1e}!\"`$~\
        &! `\u{7}\u{2}1!;`w|H ]3[!=aU*\u{18} B\u{16}\u{18}#!`+`.` \u{6}\u{1a}!*agh?!!`lDF!,`88\u{10}! a\u{2}/\u{1d}!0aT\
        \u{12}\u{1e}!#`k\u{7},!*a&{W!<aLfu!>aH\u{3}z!'a~\u{e}\u{1f} &|  \u{5}\u{1}E LjO!4a\u{f}\u{19}~!&aR7\u{1c} VG\u{1c}\
        !&a.(7 \u{3}\u{10}M BNO!=aZ\u{19}\u{6}\"!`Bac+\u{e}!$a\u{19}-B!%`\u{4}*D! a\u{8}Cb!Da\u{11}\u{b}k!4a=9o!Ga]\u{e}\
        \u{17}!Fa)n\" \u{2}\u{1f}#! `__' I$X!'a>\u{c}_ *_\u{18} $u'!7aAa< C'p M7*!;a\u{5}\u{17}?! a\u{11}p\\!!`\u{7}\u{a}\
        \\!<aDO\u{1e}!Ba2_D!+`sTM 1j\u{1} b^\u{d}$&`%`'`4`\u{12}C5! a\u{a}Op! ax?\u{0}!$`\u{7f}2#! aX\u{b}2! `kK4 \u{2}\
        ,c mD\u{7f}!3a)\u{b}\u{1d}!%`6.9!#`vDT \\jt a\u{d}\u{7f}!3a8Q\u{4} \u{b}=8!>akuP \u{15}\"l!Ga\u{19}1\u{4} \u{14}\
        O\u{1b} \u{19}\u{b},!#`\u{e}_Q \u{1d}\u{12}V 5r\u{c}!\"`QL@!4a\"kH Z\u{a}W ?)c!;`o\u{1}\u{1}! `\u{11}#\u{c}!.a\u{a}\
        \u{d}\u{10} z[\u{19}!)`%ZB!,`\u{10}2V!;a[#\\!;a\u{1f}\u{10}#!;a-Np!'a\\C~!*a5\u{12}\u{1}! `=o&!Ga\u{f}=*!%a/\u{1e}\
        G! a\u{8}\\{!\"a\u{8}\u{5}}!Ea\u{e}p\u{7} \u{11}\u{13}\u{c}! `\u{12}J\u{15} \u{d}T,!)a7SH!,a%.Q z\u{8}R! ap\u{c}\
        u ss\u{c} \u{17}j\u{1a}!8a4\u{1c}*!#a\u{13}S> -\u{1d}Q \u{c}Te!=ao3\u{8}!Ja\u{7f}\u{1c}\u{f} h`3!<a\u{3}1Y!*a|a\
        \\#,`.`0`A>t!&`vh}! `)a\u{18}!!aOLH RCY!%`USa! `y!\u{12}!8`\u{19}\u{4}\u{15}!'a\u{14}*X!(aZet \u{1b}g\u{a}!;`TO\
        \u{1c}!<a<\u{15}b W\u{d}}\" a3`OaT \\\u{8}g!%`itp >-\u{4} q\u{2}1!%a;mG!?ag2}!2`&T\u{16}! a\u{0}f\u{1c}!-a;\u{1d}\
        *!/an;I!9a\u{13}{9!Ja\u{1c}U<!!a\u{1b}O>! al\u{1e}#! `AkC!%`W,Q \u{14}T\\ I#]!9a<`\u{d}! a\u{5}t !*a}!\" \u{5}\u{f}\
        /!%`\u{3}oH!$a\u{6}op oK\u{4}!,a\u{2}:i!/ay;\u{17} m\u{5}\u{18} Q3B ,\u{1d}X pW\\!7achj sgq!>a8<s!,a\u{4}M\u{7f}\
        !CaUnK! `>cT!-`B%\\ \u{2}C^ 5Sw!CaYf\u{f}!\"aGO% 9N? ^G@!!ae.A!&a`\u{14}O +!l!+`NEq!(`\u{e}gx b\u{12}\u{1e}! a\u{1}\
        \u{17}'! `Lb8!?auO?  \u{d}j!.a\u{19} k!-`1\u{7}#! a=\u{1d}x!,aRyw!,a\u{9}n&! ar\u{11}8!,a\u{1}\u{6} ! a\u{3})f!\
        #aEp\u{0}! ac\u{0}\u{11}!!`oG#!Ja\u{1}}# s\u{13}7!!`\u{1d}\u{0}r!2a\u{1b}ey!,aUd\u{8} \u{0}\u{1f}& 6\u{1d}>!=ap\
        0L! aR\u{4}Z wr_ [\u{19}| \u{c}\u{8}\u{7f}! a@\u{11}\u{1f}!$a\u{e}0Y!5`N9\u{0}! a9\u{1c}b X'\u{7f} \u{17}\u{17}\
        \u{12}! `5\u{4}\u{18}! `g\u{7f}7!!`&}\u{2}!=aDa\u{13}!'a*E\"!Ja'[{ @3~ \"'# m6]  \u{f}y!Ja7i\u{c} q#& 9\u{1d}<!\
         a:\u{8}>! `xd\u{10} \u{3}\u{d}\u{11}!(a\u{9}C\u{1f}!8`}\u{1e}@!-`1{9! `drB \u{e}\u{a}_!4a}\u{1a}y \u{4}Z\u{18}\
        ! `CJ_!>aOi\u{2}!<aAlx!?a\u{15}d\u{5} ,\u{15}\u{16}! a\u{1}\u{7}\"!!a\u{d}4&! `qvj!,a99\u{3} \u{f}P\u{10}!(`U|\u{16}\
        !\"`\u{1}ab!3aVIe j<q V\u{1d}t!\"a]\u{7f}\u{8}!#aR\u{1b},!<`CX4 %J; \u{18}\u{11}=!.aO\u{1b}\u{a}!7a4q\u{d} ;\u{7}\
        ! U%( s\u{18}q!+a\u{d}\u{17}\u{0}!$aO\u{6}\u{1d} O^\u{1f}!!aPtg!Da\u{1a}wy vH\u{1c}!!`\u{b}r\u{1c} 0K%!\"`&_e '\
        }\u{3}!9a}m\u{9}!<auI(!!`R\u{1f};!&a\u{10}YS ]\u{1d}\u{18}!Ja'\u{1a}+! a\u{f}JP!;`\u{2}Q_!=aqVg! a\u{d}{|!4`Vg\u{1c}\
         j\u{a}& fI`!&a\u{18}\u{4}f!+`6l\"!#a\u{19}k' X{`!)ah\u{a}s!=a\u{0}{}! aGZ~!+`{\u{1d}\u{a} \u{f}\u{1f}= \u{11}x\
        `!(a\u{2}2f =\u{c}h fb\u{1b}! `\u{8}h)!(a;bR! a]Ob!!aUeq!Ga^\u{11}q! a:5\u{a}! `z\u{6}' tP, L\u{7f}>! a\u{17}\u{9}\
        T!2a\u{13}ek! a\u{19}8\u{19} \u{6}I. FJQ 80n!#`\u{14}li!;a\u{1b}5m!2aq\u{5})!(a6Gi! a`N= $tG m1t!Da0j{!+as\u{4}\
        !!=a3E& \u{f}@K n\u{16}{ e\\@!+`s&~!?a\u{3}N\" \u{f}rE!+a\u{1f}5h!*a5fi!<aVN\u{4}!!`\u{e}\u{1e}- D\u{8}< ]\u{1a}\
        E!>aay\u{d}!2atCS!1a.\\\u{10}!=a#(;!<aGl~!!`la% Zd*!Ba860!8a\u{1f}lH #fP!'`]N| 'U\u{7f}! a\u{1a}=\u{1a} Tn=!%`\u{f}\
        DO!#`Gaj!.a{\u{18}\u{10}!)`+^=!4a'\u{7}\u{5}!;a*E\u{12}!9`AF\u{1a}!=aW\u{7f}' Luf [Yj \u{e}?\u{10}!*al\u{0}\u{11}\
        !BaEr)!5a2a3!#`[g>! aA\u{1e}L!\"`d{\u{e}!<afv !!a_\u{10}= '\u{11}=!\"`\u{b}\u{1f}\u{14}!8`_\u{15}Y!\"a-Vz! a}2\u{d}\
        !JaS\u{1b}\u{15} \u{15}@\u{18} ;o\u{19}!=a<}g!&a56< \"hW!(a93a! `KVf!\"`v'\u{d}!\"aAYG! a\u{1}VU!'aDr}!*a\u{1e}\
        \u{11}\u{7f}!#`Zk\u{10} LgE!=a\u{5}\u{1}d! aHJ\u{2}!>aV'5 57R!?a\u{1f}#c 2\\:!!`#\u{10}c! `I\u{9}2 `?6!-a\u{4}1\
        F \u{18}Yh b7t!?a\u{19}7x!Can3\u{5} |y\u{c}!1aUtI! a\u{0} p!Ja\u{13}cz u`|!!`{0\"!,akL&!<a2'\u{1d}!#a\u{d}\u{9}\
        \u{1f}!Ja\u{2}56 r?v 1^W!=a\\~g! aS;t! `'6\u{b}!2as!# 5g& AwV!=aP\u{9}S!8a}\u{0}g! a_q@!Ba\u{3}1O!EasNa F?r \u{7f}\
        \u{6}\u{2} 74\u{7}! a^nf!Ha+D\u{12}!&`<\u{0}1!7aKb\u{15} \u{10}\u{f}\u{1a}!;akqC!$`p(\u{7} '\u{3}5!<a\u{2}\u{12}\
        [! a\u{f}\u{b}\u{16}!<a \u{1d}/ c'8 \u{6}qA \u{1}\u{7f}a!,a4\u{0}\u{16} k\u{14}6 \u{10}*G 5\u{1d}v! a3\u{1e}\u{1e}\
         dC0 \u{d}\u{d}9! a\u{c}Gx!-ao\u{5}1 \u{1d}7e!>a%\u{0}x!=a\u{f},\u{a}! `\u{5}n\u{10}!#a\u{1}!p ;\u{17}\u{19}!3a\
        \u{8}y1!Ba:\u{b}]!Ja9-d \u{4}xe!!a}d\u{4}!&`+A\u{9}!=a;<\u{13}!=aht9!+a\u{1a}\u{6}S!?aO\u{9}g b]\u{4} 5$\u{16}!\
         am\u{f}\\ m>r! an\u{16}< t\u{0}k!)`$N\u{1}!\"`f\u{13}\u{16} ,\u{19}\u{18}!(ak:-!4ak\u{19}Y!6`qjC\"!`\"`\u{4}\u{d}\
        J!7aRsW!4a\u{f}w\u{1f}!<a\u{a}\u{9}\"! `}G'! af D!!a>CO >K` 4:b!Ga5lt!\"a%/4! a7\u{7f}H! `\u{1}pI!Jap\u{1f}Q!7a\
        ;\u{12}\u{0} \u{1c}F.!/aIZ6 \u{19}[; DcB!-`Vau!\"a\u{18},0!)`\u{1b}U4!&ak\u{16}g! `\u{1f}\u{6}|!?a\u{2}x\u{14}!\
        >aYd.!'a\u{1d}\u{1e}I \u{15}\u{15}h!6aUd\u{17}!$aW&=!Da\u{1e}}\\ ~nB!$a+U\u{10} ]\u{12}\\ \u{0}s\u{6}!,a\u{c}\\\
        \u{13}! `W\u{13}\u{18}!GaL\u{4}\u{1d} rlX \u{f}![!<av3u =#\u{3}!-ay=\u{5} \u{1e}[\u{1e} ]c-!)a\u{4}4\\!4a)R\u{5}\
         !\u{f}S!Jan!e fE\u{e} >9/!)aoo8!5a]wM \u{15}\u{11}\u{18}! a,@& i{. Q\u{15}3 =\u{1d}T!4a\u{7}so w>\u{15}!Aa7R#!\
        )`~c& \u{a}\u{6}`!4`'\u{1d}i!#a_\u{1e}\u{b}!\"a :\u{1a} \u{1b}#\u{1d} SR!\"!a4`L75!4`#\u{10}\u{5}\"+`,`\u{3}t\u{f}\
         mX'!;a\u{9}|P!#`Sju! `_O\u{10}!#`RN\u{15} \"w% F\u{11}> 6\u{4}K!Ha\u{7f}FN \u{14}]f Bo\u{4}! `f\u{17}\u{11} |&\
        ?!4aI;C!&aI\u{16}E! a{jJ! aljf Bns!*a\u{3}u\u{6}!<a\u{0}'2 O\u{a}7!)a\u{1}7Q!=a@t]!;`\u{2}}\u{c}!+`\u{a}6\u{13}\
         ET`!\"`k[\u{14}!6`v\u{16}R!!`\u{16}r\u{10}!6acnJ!1a\u{1}Oe \u{2}zz ?\u{1c}\u{1}!9`\u{3}-\u{1f}!#`\u{17}\u{1d}0\
        !(a_gU!<a\u{9}\u{1d}f!+`Xd(! `q\u{11}2!4`9Hn!<aMI0!8aX47!4aTK}!7a\u{1e}E\u{18} rP\u{1a} 0C(! aBN1!4`]A@ t:A! aH\
        \u{7}F!>aUAJ! a\u{c}(M!)a\u{e}\u{a}\u{9}!+`\u{9}\"u! an|\u{16}!&`x\\) p9.!4a{^1 NNY! `&\u{2}\u{17} 7\u{a}\u{18}\
        ! a+o- Wn6!:`3W\u{10}!-aDp\u{1f} J`&!#`sdD!(aVV\u{0}!?aXiy :XM!+`T4Q!!`\u{d}Y[ L\u{1f}J!#a1PP!GamT`!.a1 i G|8 C\
        3N!'a\u{e}\u{11}\u{b} \u{12}?I!?aFf\u{14}!(aP\"Y @lr!\"`\u{13}1y!)a)D\u{19} \u{4}B$ &40!Ha],\u{7}!\"`X\u{0}\u{f}\
        ! aP8$! azZ? ?\u{1}q!4ae\u{18}u!?a\u{5}\u{1b}V!\"a`dh!=a/\u{18}H!@akIS!6a-NH rem!<a*QS!!a\u{14}'c!4a<gN!4a!9S ]\
        }U!\"a^u`!;`2\u{7f}\u{0}!\"a\u{d}}?!>au>I! a+S{ ?*\u{9} \u{e}10!4a:\u{d}D!#`\u{11}\u{b}\u{1f} vQ)!?aMT%! `3>E m\
        1\u{9} vkM! ab$f!<a'zj!!`(5{ Z%Q! aJ\u{10}s jq| \u{16}^\u{f}!\"a7\u{15}2 \u{6}\u{13}3!#`w\u{17}q e[s!>a\u{1b}\u{12}\
        v! `7kx!!`eE\u{17}! `gca! `$re!;`vY{! a6b\u{11} J5\u{17} \u{7}q=\"!`?aZ\u{1f}O! a_Mg f\u{9}w  Q\u{4}!8a7\u{f}/ \
        Ujw!?a2!+!4aJ~`!8a\u{9}'a!#`7M,! aY\u{16}l hh?!Ca\u{c},\u{7}!8a\u{5} !! a\u{3}K' De7!Ja+(L!JaG^g \u{4}R: \u{b}\u{9}\
        \u{2} >\u{14}! !3x K\u{5}\u{2} Xd\u{4}!\"a;6\u{1a}! aYrd!8agDf!Gaf ~!(`\u{6}w0!&`r\u{c}D\"8`#`Ao]!4`Fz\u{1a}!Ea\
        \u{7}=W O\u{1}u x|\u{5}!Ca\\}!!+`\u{9}(G Q\u{1b}^!\"`\u{b}9h!8a4hh!4a5t}!Ca\u{1c}(\u{1a}!EaS\u{0}2 \u{7f}\u{12}\
        >! a6nM!?a4?b!\"`T!\u{1}! aRQ\u{5}! `F\u{15}\u{1b} }k6! aK8A!DaGm< #(l o_{ \u{15}\u{f}\u{f}\",`4`b0x 6|| {0V!2`\
        X\\`!0`\u{12}4\u{7f} -dJ! `\u{b}\u{e}e! a\u{9}h\u{1d} \"v\" iJ4 \u{18}#P!Gad\u{18}n!0`Qd\u{12} F\u{5}C!4`bCJ \u{14}\
        \u{d}h!)ad{\u{6} -\u{1b}r!=a=Hu evv 9A\u{16}!*`\u{c}5\u{1a}!,aP[$ \u{d}\u{19}4! a`B8! anCl \u{17}5%!*aI}3!*`96Q\
        ! `\u{3}W\u{7}!\"av*2!+`Z(M!*`M\u{9}q! `#sx!\"`!({!#`('\u{13}!Ea\u{e}NE!&asT\u{19}!Bac\u{17}% j{V! aBGb!)`09e)*\
        `+`-`/`,`1`0`4`5`b$\u{7}!.aK9\u{b}! a\u{11}{* }dE!<a#7W!>a;[e!?a\u{18}\u{7f}*!Ba\u{8}\u{18}5!4a,A7!4a~L-! `\u{b}\
        |?!>a\u{10}>\u{2} \u{15}^\u{8} I$\u{1e}!&`s\\F!/aoQM y~\u{7} \u{14}%[!;a\u{1a}\u{f}\u{7f}!#aX!$!\"`2l9!!`o])!$a\
        r\u{1c}7! `#Xg /\u{4}\u{11} +n*!#`+GH \\UH ~>P! a\u{1f}5i!,aZ\u{1c}l!4aLUp \u{3}H|!%`}C\u{12} _\u{f}/!;a\u{1c}\u{7}\
        r 8d\u{14}! a\u{f}+\u{16}!+a4.7 \u{b}Y;! a:6Z!$a)\u{13}\u{1a}!2a=%\u{1c}!\"`J*F ?g\u{0} x>\u{5}!$`zO\\!#` Ug \u{17}\
        N\u{3}! `\u{10}\\\u{1f}! aKXq!=aU\u{12}r \u{a}Ws!'au\u{1e}s -\u{9}}!)`GQ>! a\u{6}\u{e}C! a\u{b}\u{2}D  ;E!,al\u{1d}\
        _!*atG\u{1d}! a\u{1b}XP!=as>c! a\u{5}5\u{1f}!=aNeW s/k!=a\u{5}\u{1b}~ \u{14}|;! `~0\u{16} &\u{16}\"!?a<^0!Ja4\u{15}\
        K FIO!8`OOv! a\u{2}l\u{18}!0a$3$!;a\u{b}\u{a}&!Ja\u{15}5^!,aHv3! a>r]!\"a9nq! a~\u{7}\u{7}!#`X\u{10}\u{b} \u{7}\
        \u{1}Z I\u{e}^!8aaX\u{19}! `\u{18}'C xo\u{1e}!)apWQ!<aXl\u{b}!;`nVC!/a\u{a}*f!\"`+\u{9}\u{4}!,ar+:!'`;$J! a>wm!\
         `uX\u{b} I \u{c}!;`\u{1f}'\u{10}!?ayA\u{1d}!HaU\u{1a}E \u{5}g`!0a,(l K]v!Jaa\u{10}\u{3}!&a>\u{5}\u{14}!?au\u{3}\
        )! ae\u{4}* \u{9}-0 Oj1!;`\u{7}ie! ap$f! ac(\u{7f} \u{f}\u{e}N!;aXJ)!Fa[@B!*a-/E! a\u{3}wC!4`/2H!=aW(u B\u{1d}%\
        !>a\u{c}q6!&avm? b\u{f}M _29 z|j!<ab\u{11}l (!!!*`iH-!=a\u{a}<Q 0q[! a,\u{6}^! a5<\u{7f}!8aDD\u{b}!+a\u{1d}\u{19}\
        \u{1c}!;a\u{1a}\u{1d}\u{1c}!4aB53 v\u{1d}^! aK\u{12}l \u{1a}E%! ` T>!=a\u{12}\u{1b}\u{12}!2a\u{5}\u{8}\u{13}!Aa\
        \u{1a}'* 3>\u{18} $d\u{10}!!`\u{9}x\u{1a}!-`!\u{18}\u{1d}!<a/wC!.a(XQ!&a\u{17}#\\!FaP\u{5}f x!! >/)!>a9S1!Ba(}6\
        !(aYld! auml! aI\u{14}\u{4} y8\u{18}!&aZ5\u{1a}!;`o@$ n\u{8}0 =jD \u{18}_N!<a<&Z! a\u{6}\u{1e}\u{8} \u{b}\u{19}\
        \u{13} \")\u{1a}!!a_\u{16}$!=a$a3!Da._< C3_!>a\u{8}`j D\u{b}\u{8}! `\u{15}2\u{9}!9`49K Rmv!#`/ ~!<ays)! a_?j!7a\
        WT@!)ah(B! `;el!,aQ<\u{7f}!Ja\u{13}{\u{c}!;af@j mfs!EapZ{ \u{7}m\u{f} \u{1a}\u{5}2 GY6!#ay\u{15}= \u{e}\u{12}n \
        Bv\u{7}!Fa`\u{16}.!,a4_t Kx\u{12} \u{1b}p-!!`?\u{10}\\ J0y!>a\u{1a}\u{1d}z!!aIU{!Ba\u{7}v. \u{7}Be!$a\u{16}hv!,\
        a\u{7}\u{9}\u{2}!Ja]T\u{1}! aSi. PI? Q4M! a\u{2}hR 8\u{13}x! aC}d! `r(f!Ca0\u{6}z Fm| f|}!-a\u{c}2\u{1d} }9\u{5}\
         \u{1b}-\u{9}!Ha\u{11}N\u{9}!*`x+\"! a\u{1c}<*!9azU. \u{12}oA M4t \"T\u{14} \u{1}i4!?a\u{f}\u{1f}9 xR<!)aLEL cV\
        w G\u{11}\u{17}!2ad\u{4}\u{1b}!HatA) Gt1 pC~ 1d\u{0}!>a(g\u{16}! `rX;!\"a\u{1a}|_!4aT5m!\"aaMz!<az\u{1a})!%aQA-\
        ! `Uq! \u{10}\u{1f}` lOb!>a\u{d}&f \u{12}6?! a_3I!!`YU|!*a4t\u{0}! a \u{1c}? ^JN!\"`\"w_!>a@D\u{5}!<a|\u{5}!! a\
        \u{9}74 /76!%aDuG L9S! ` 9w!2a\u{5}a1!\"a\u{11}4p!+`!jq Gm-!\"a?fS!>a\u{3}u\u{6}!!`\u{15}NX f/\u{16}!&a\u{7}-5 \
        M$]!9`L\u{1e}h! au\u{1c}r! `\u{10}@/!=a%i0 ~\u{d}L! `\u{1a}\u{c}e ~\"\u{d}!#`Iv,!&`i\u{7f}.!JaT\u{7}2 9#c!>a=?e\
         \u{17}tx ?m{ ?\u{5}~!7aGq.!Jah\u{1c}9!#a:JP!;`GLt }\u{1}U 0z\u{1e}!=ajS+!'a)\u{16}F!'a\u{9}}[ aF$!,`7+?! a&\u{17}\
        E!!a)Fw s ~\"!`2`zz~! a&\u{a}\u{a}!-`[?\u{12} 2_\u{1f}! `8A) Ly\\!8aS9m!'`E!s!-a(ts!=auQ\u{4} eR\u{16} obb BDj!\
        /a-\u{1c}x!*a^=\u{4}!3`ne\u{14}!<av3P!%`o\u{b}^!(aooA 2\u{3}.!*a>&?\",`4`\u{10}J?!!`\u{1c}2&!!`g\",! `\u{1f}#\u{14}\
         $W\u{1e} C^n!)a\u{19}\u{a}\u{11}!JaT-&!;aMW1!+`\u{15}3R!)``tS!8a?\u{7f}g *jn#5`,`1`!\u{1f}t! a4:u!>a1E\u{17}!!\
        `k|\u{1a}!\"a\u{14}^` w|'!Ea2BG ^\u{3}R!<aUg\u{b}!1aFM\u{1a}!\"a8\\* '\u{15}B ;\u{12}a K`\u{11}!*a'I\u{16} ~`k!\
         a\u{0}O\u{18}!;`OC7!(a-7[ \u{d}+\u{12} U=T! a\u{17}\u{1}\u{e} ZUt\">a<` \u{9}{!;`\u{10}:/!Ca\u{f}\u{15}>!*`\u{8}\
        JB!*`*xO T\u{f}i!*a\u{11}~\u{17}! a%V4! `tho 2VH!0`Zmd t\u{d}t! a\u{1d}Gx \u{8}<\u{9}!5aU(n a\u{e}\"!3a\u{7f}y9\
        !=a1}A! aMMK!>ayH\\\"8`#`%\u{b}j!!`*\u{9}\u{2}! ayQ6! `@}B!.`-sS p\u{13}d!=a{w. W5X!9a9Wk  mu \u{11}:E!\"`@H`!%\
        `.Ff! a2m!!=aWb9!#`_O?! `+\u{10}@ kH{ c4=! `\u{7f}9C ;\u{e}\u{12}!+`a\u{1d}\u{15} &xi! a\u{1b}}s! as\u{18}\u{b}\
         N\u{7}\u{12} .C\u{1c} j\\C BQW {:X o:^!)a{X>! `\u{b}'H!4a55^!#a\u{4}ji!$a=9\u{13} ;y5 %\\B! `h^L!4a+2F!#`\u{16}\
        \u{19}] k3s qo\u{1}! `*\u{17}\u{18}! a1\u{1b}@ jca S\u{e}\u{11}! a[X# \u{13}P.!)`r(>!<a&:f gP? s(n!.au\u{b}\u{9}\
         Q`\u{15} z~7!FaNZU!+`\u{5}W !!a5\u{17}L S<\u{0}!<a3\u{1b}\u{1c}! ak'=!Faj+?!9aSek!Ea58\u{b} #c\u{e} ER\u{1d} 4\
        \u{11}\u{1f}$\"` `!a4`ISl!Ja\u{12}w\u{9}!=a(b\u{d} s\u{e}\u{11}!'a\u{f}\u{1d}0 ub4! ak%5 \u{1},G!7a\u{15}PM! a)\
        #l!;`Qo\u{8}! aA `!?aOOe!#`m!| 2\u{6}\u{8}!$ahz&! `D<'! `rVW!'aC\u{16}; \u{2}\u{1b}R J@\u{1b}!4a}\u{d}\u{1d} +@\
        K \u{19}\u{14}S \u{2}bs!1`#ts!Ia\u{17}5#!<a_*B VSm!-a\u{e}.w!\"`b\u{7f}\u{7f}!#`1z\u{d} \u{8}{\" \u{3}\u{12}Z! \
        `\\\u{18}\u{18}! `{\u{8}\u{1d}!>a.\u{1e}M#!` `4`7EN! `k`f!Ja%|\u{1}!8alD\u{a}! `. +!4a7O^!=a5Hy!4a\u{1b}m\u{3}!\
        Ja\u{11}H\u{15} v\u{0}c tjw ;7\u{a}!<aa8\u{12}!Ga.\u{c}\u{13}!\"`\u{1f}8&!>ak\u{9}J $oK \u{6}\u{9}M!!`\u{1d}_\u{6}\
        ! aR\u{11}/!#aiA\u{9}!*aM@\u{e} ho\u{18}!Ja\u{10}P< \u{c}u\u{15}!Fa@\u{13}*!'a'N0! `w\u{12}7 \u{0}/H!;`>`U!)a!J\
        k!.a;5{ |\u{6}\u{11}!*a-hC |\u{1d}J!&`)i\u{17}!$`oK\u{1c}!=a-=.!EaH\u{d}=! aqxZ!<a,Q\u{0}!\"`|P\u{17}!<aG%\u{1e}\
        !>a6\u{12}.!Ga\u{9}fD!;`<\u{19}c!<aF&\u{18} ]{;#+`.`,`9\u{14}?#!` `4`'kk! aoG\u{16} \u{0}D\u{1b} \u{8}|\u{a}!)`\
        \u{d}\u{5}\u{14}!\"`f%I!)`Kv[!\"a*\u{16}l! `D8y!!`*Zy \u{d}_\u{17} X\u{12}'$ `!`#`$`\u{11}v*! `\u{11}6D e\u{4}s\
        !Jae_\u{d}! `*2)!#`$:-!\"`;\u{c}B .]L XE\u{e} v\"\u{11}!:`\u{19}\u{1b}$!!aat0! `pA& rx) _%@!9a \u{c}8 G{;!!`f\u{18}\
        > \u{1d}OM! `h\u{1b}w!$`\u{17}\u{4}\u{19} Q>L!4a]MX!5a\u{c}\u{a}\u{d}!\"a_D\u{16} \u{8}V6!GaT\u{f}U rY\u{1b}!8a\
        B\u{12}\u{1e}! a\u{1d}\u{b}~\"!`\"`F<\\ \u{b}(t E(}!Ja^G\u{a}!%`WZ\u{c} n\u{3}\u{11} \u{14}+\u{2} \u{0}\u{7}\u{17}\
        ! a*lJ!6`<'( \u{a}hh \u{19}\u{17}v!>a\u{1}y\u{11}!Ja{A_!!`\u{8}Hi! aF\u{14}\u{0}! aS\\\u{12} q\u{b}$ \u{6}|E!<a\
        &8L!\"aq\u{c}S!3aq,m ]\u{18}\u{10} \u{12}\u{4}'!8a/D(\",`0`e(\u{1f}!/`\u{14}ED \u{14}|F!4a7\u{3}]! `uC\u{b}!\"`\
        \u{14}\u{19}\u{15}!%`\u{4}l\u{16} &T\u{19}!=a]\u{1f}= !^H!Bas.c <ey D\u{16}\u{7f}! aqB\u{2}!3aikS!AaO\u{b}U! a\u{15}\
        \u{12}g *\u{c}\u{7}! `K\u{14}2 \u{c}/8!Ja\u{1f}'@!(a\u{e}]f!\"`Z)z \u{2}n\u{1f} \u{10}3)!Ja\u{c}!6! a\u{7f}oJ )\
        \u{17}~! aP)\u{7}!;a\u{16},&!,a;P+!<`\u{10}U2 M2Z 2(d!?a,\u{e}z!Ea`I7!4a\u{10} X!$a\u{8}\u{3}\u{2} Oj\u{5}!<aT\u{11}\
        \u{8}!4a/T=!*a;Bh! a1lj!Ha\u{8}cr!Dal\u{1}\u{0}!$aa~\u{2} |2\u{1e}!;aax$ ID@!8axGU!!`Jsh!9aL\u{1b}\u{15} \u{17}\
        #O!(`\u{e}#\u{1} 1\u{15}\u{3}! a\"K\u{13} +:\u{1a}!!`j\u{a}7 \u{16}\u{5};!Ca;G<! `Jsc! `\u{d}b\u{7f}!3aC\u{7f}'\
        !)`mpt!=a@k\u{1d} t6\u{1e}!\"a\u{6}S%!7aEm] T%h!=a|?z eA) X\u{9}7 i\u{19}h \u{12}\u{5}l!\"`L\u{14}\u{6} [\u{13}\
        \" 5\u{d}g kZ\u{4}!;a.\u{6}\u{1e}!,aXF( .\u{0}G!*a\u{6}\u{7f}M!)a\u{10}s,!Ja\u{15}0>\" `=aj@_!*a1z\u{16}!4a&Zv!\
        >a)y\u{11}!'`>1? \u{6}1\u{16}!;`k\u{c}\u{1f} +#P!0a\u{14}8R!=a5e\u{15} /\u{7}D kDi! `7\u{7}x!Cae\u{1}y!\"a+[\u{1b}\
         )C,!,a\u{b}[= 6\u{9}T!7a\u{7f}6f!>a\u{10}%\"!*a_z2 \u{e}\u{5}<!9aGpP!;`9yX! a>Qt! a\u{6}\u{17}\u{4}!+a/\u{1b}/\
        !\"a\u{f}8J!Ga-2]!8a/Sw! `R#\u{1e}!;aczK!#`\u{1e}`f!=a\u{18}\u{a}\u{15} m\u{18}!! a`1- JSM vEh!\"`mu{ 2$\u{1a}!\
        =a\\:W J,` _\u{4}n \u{3}\u{1f}R!6a\"\u{15}\u{1e} \u{16}:L!Jaqs\u{4}!8a\u{a}\u{1d}\u{17}!&`LM8! a#CX \u{5}x\" 8_\
        s!Ba\u{b}\u{13}\u{9}! a ^# J\u{12}3!9`;\u{a}S!\"`_Y\\! `&W]! aUDj!-aW\u{2}\u{f} %C.!&a,\u{0}8!=a\u{2}8G!=a\"FG!\
         a|FV!Ja1 i! a&\u{d}8!%aF\u{11}P \u{1c}wT!!`\u{6}-l S\u{18}\u{d}!(a\u{7f}2\"!;a|@D! `sV\u{18}!<a)$. \u{1b}$>!Ga\
        B<G!-`\\\u{4}R!Ja\\\u{16}Y!4`|\u{5}q! aY\u{6}E n\u{9}\u{c} \u{8}{\u{1c}!,aM{. \u{f};5!\"`\u{f}0:!.ajV^ rR} m%\u{15}\
        !Ba\u{3}!& B@* 0@. Q\u{e}D!\"`i\u{5}d!&a\u{f}Rl! a+\\\u{11}!4a'z\u{13}!<`|\u{1c}\u{1b}!Ea\u{1}X\u{12} ]\u{0}3 )\
        'o!)`\u{7f}*\u{18} \u{9}(O \u{1b}CZ!EaQB\u{1} t\u{17}\u{8}! `NeN!>apd1!8a\u{9}\u{10}\u{16} \u{1c}o\u{19}!,`yR'!\
         `\u{13}[8!2a#tD Z\u{f}H! `Uy) -\u{1}E!!a\u{1c},}! aL$\u{18}!>a}~\u{1b}!%a]P\u{1c}! a_u+ \u{0}$0!)`Zv0#'`4`6`\u{19}\
        \u{9}-! `\u{1d}U\u{0} @\u{11}\u{10}!,`M&e \u{e}>t!\"aD\"P *\u{18}\u{17}!8aJ~\u{1b} \u{13}\u{6}= \u{1a}]u \u{a}K\
        \u{c}!9a}e$!\"`'\u{2}q!Ea\u{1a}rs \u{13}\u{5}\u{6}!=a ZX!!`3O\\!<a\u{4}6d!7aV\u{2}o m_\u{b} {\u{14}\u{b} 1M\u{d}\
        !Ga43\u{3} \u{9}\u{6}3 5\u{2}X!;`7We MR\u{a}!8`c\u{14}\u{1e} [v< @)\u{8}!(ar)x a}\u{1c}!\"`\u{5}\u{b}#!<a\u{4}[\
        P \u{17}s^ \u{7}.j! a\u{1e}(%!*a6N(!5am\u{f}v \u{11}gz (c%! a\u{13}.P!CaE_r!;a;\\\u{9} S\u{8}\u{16}!$a#\u{15}2!\
        <a.\u{1d}R! a\u{15}\"\u{2} >Bm .qm\"#`;`qc\u{2}!&a4y\u{e}!;a\u{17}O!!*amh,! `VPH!<a\u{16}s} \"5\u{10} @}'!1`QU}\
        !,`//\u{15} \u{7}\u{7f}/!+`5v9 NvG!&`EhO!4an\u{16}&! ar8*!1a}/m!Ba\u{3}^v!%a2Uw!!a\u{18}9/ +|= \u{9}<B!%`\u{3}T\
        d M t!CaG{t \"7\u{5}!4a\u{1b}0\u{a}!.aO\u{1e}\u{19} \u{b}d(!=a\u{12}GR \u{15}oU!!`\u{2}!\u{11} 0e!! `\u{d}\u{4}\
        * [\u{1}3 O': lxH 0Yg \u{1c}Ny! aV\u{1e}\u{d} q\u{1c}\u{12} :h\u{1b}! `0XE >7m! aQ;\u{7}! ac\u{0}\u{1d}#!`$`'`>\
        1(! `6k.! ai\u{c}M!Ja\u{1b}\u{17}^!'a\u{c} |!(acQ|!JabY\u{16} kH'!9aW\u{11}- DAA /\u{1c}Z! a%c[ \u{b}\u{16}i !\u{15}\
        j! a\u{1f}\u{c}z!7a8\u{7}T Zua! aJIl!=aD6m \u{12};y!0`6B\u{3}!#anRB\" `#`,\u{1}\u{8}!Ga\u{12}HD!6a\u{f}@I !6d e\
        p\u{16}! aLI7!Ja\u{11}R<!0a3bA \u{1d}ai!;a\u{11}`o! `^Q\u{7} ..\u{16}!!`}:0 +{}!)a\u{7}\u{16}?!Ea7b\u{c}!!`\u{1b}\
        IM!GaSq_ `Zy SB\u{f}! `P\u{7f}[! aX5r! `gc\u{d}!>acd+! `|L. \u{9}@S!#`tNx!GaB+\u{8} v\u{19}\u{a}! `DF'!*a\u{1d}\
        IX!*azVZ \u{9}\u{19}e L\u{18}W +x\u{19} \u{e}Z& 2N'! `\u{e}\u{1e}E \u{4};\\\" a9`\u{f}Pj!#`\u{0}Eq \u{4}\u{e}\u{a}\
         q&\u{1c} 9\u{17}9!=a\u{7}\u{1a}q!-`l\u{8}t!\"a\u{9}\u{e}\u{4}!#`8\u{1e}'! a'o-!JayBW!<a\u{12}F` E!\u{f} \u{6}k\
        \u{11}! aY]Y!=a]V7!\"`N>D m_\u{2}!!`~r\u{5} y\u{9}8 6~\u{b} t3: \u{19}-+! a\u{5}\u{18}F!'a\\R& \u{5}j+ &];#6`!`\
        $`Y\u{0}p! a\u{e}\u{1d}\u{1f}!\"`a|9! `q6N!+`J\u{12}U! aM_\u{15} tM\u{1d}! azV@ \u{19}\u{f}G!;a\u{11}\u{1b}k! a\
        U4\u{1b}!9a4GI \u{d}|R \u{2}-|!#`\u{9}i\u{10} Y\u{e}\u{12}!*a\u{12}1l 2\u{1a}\u{4}! a\u{e}$\u{1d}!;a>\u{2}>!Ha6\
        \u{d}N!=aT\u{18}V!&`{\u{18}j!#`Sd\u{0}! azlI >L\u{7}! `\u{b}S!!*`xB8! ap\u{e}:!&a&UW! `\u{17}gr!*aZ_~ \u{1d}t~!\
         a&\u{b}\u{c}!=a\u{d}8X!7a\u{10}I\u{3}! `?b\u{6}!,a>R\u{d} %\">!8a{+>!\"`w-W!JatSZ /\u{10}[!=a\u{7f}4] W\u{5}g!\
        Ga\u{19}C~!Cay{\u{f} w4\u{1d}!/`6\u{8}*!*aQ?\u{14}!$a\u{16}\u{1c}7!\"`\u{d}~@!=aEu\u{2}!Ga2\u{8}S!&`6\u{1d}W! `\
        /:\u{17}!3aO/*!.`[\u{2}X 4\u{19}m! `\u{5}Z\u{e}!#`rO\u{1a}! ag\u{1}R! `\u{f}xh!)a]\u{1f}s |2|!Ba:_|!4a>:7 )t8 Q\
        ]:!4`v\u{1b}C! aH\u{1b}X ^V\u{3}!?aB=\u{19} JX\u{1a} waD!4aYoa .{n A3]!#`t\u{15}{!*`!<\u{12}! `!M!!Da UP 6\u{16}\
        [!4aN ]!!aa\u{3}\u{6} `zc! aD m!&`\\I\u{4}!#a\u{1e}f@! `m[\u{0}! `\u{3}Q\u{c}!Ja\u{16}\u{1e}\u{1f} Aj  Y>&!!`gb\
        5 \u{1c}D7!!`d\u{b}@!<ah1B ?.c 0qw!JaU\u{9}\u{4}! a`\u{15}, U\u{1f}`!%a>F;!5`19b!%aG;\u{7}! ab6\u{9}! am~\u{13}\
        !Ga\u{19}NC!=av\u{17}G!=aY\u{10}n!+`\u{1e}v2 \"T} ;s\u{1a}!+`IQ\u{1b} xRt \u{1d}`\u{19}!<a(^$!,`\u{19}\"+! a\u{19}\
        `Q!=a\u{18}y\u{5}! a\u{13}\u{9}\u{f}!!`\u{1c}@#!1`N#7!'a0eL Y%] i3\u{7} `88!!`NDW!,ay\u{5}v!&a\u{13}&\u{17} 1\u{3}\
        F! a25Q!2`X\u{18}p pj\u{1f}!,`3<%!!`Qd> ^xB!*a`\"D! a\u{b}2v!0`]T\u{9}! avn\u{9}\" `Ba%O\u{12}!=a\u{b}5\u{19} \u{14}\
        \u{6}'!!aT{= \u{15}c\u{1}!\"a\u{8}u0! a?\u{17}n 9_\u{b}! ao\u{4}>!;a9\"k!;`s|\u{0} A'\u{b} \u{8}d\u{15}!\"a6.!!\
        7a~xM!9a\u{0}wl!$a{,H!?aMIZ!JaVd\u{19}!4`0KN \u{c}Qs!-`5@*!CaEAG {\u{1e}K!;`,\u{1b}s!6`V\u{c}R!*`A\u{19}\u{2}! \
        `\u{7}\u{d}(!=aooX! `\u{6},\u{1d}! a\u{1e}<L! an\u{1c}R!%`!\u{a}~!4a\u{15}<\u{1e}! a:A)! `n\u{16}g \\N\u{e} [\"\
        . 0H9!Ja\u{1f}/S!Da\u{1f}y[! aI\u{11}b! a!#p!!`n.s!\"a4lz j'\u{1c} F-J!*a2[S!BaF\u{1}[ bH\u{6}! aav\u{15}!!aFeH\
         |`k!4asY& lSG!$aun? sGo!9a\u{17}B\u{7f}!\"`\u{b}a+! `\u{13}f<!>a`J?!;`PqG avL!0a>\u{0}V!>aqiY!%`~\\\u{14}!\"aG\
        >!! a9[j JF} b\u{d}h!8`q(\u{9}!\"`}<\u{17} *1, n,L!Ja/pP \u{6}&^!9aZ\u{19}j!1a\u{1e}\u{7f}t \u{d}7\u{a} D7\u{11}\
        ! a4s\u{1b} O|l!&a\u{9}\u{12}}! `\u{e}_\u{3}!%`\u{2}\u{18}\u{1a} )\u{11}? \u{15}\u{8}@! aS+q!Ga<T\u{14}!4a*%\u{1b}\
        ++`,`.`&`#`4`;`2`-`/`Cag\u{9}\u{2} j9\u{1c} Io}!4a\u{10}#\u{13}\"!`$`\u{1b}(\u{1f}!=a\"bB! an\u{3}~ \u{1a}@@!=a\
        O)N #7S \u{2}\u{1c}\u{12} \u{19}W\u{19}!)a\u{1f}\u{e} !:av=`!/a&qm vN\u{8}! a\u{1a}\u{1d}\u{1d}!+`\u{0}_; \u{12}\
        \u{18};!<`\u{7}LD! a\u{3}`H!=ae)d! `SYq \"Y\u{12}! `@[\u{13}!!`X\u{17}\u{1e}!$a\u{6}`\\!CaUwg k\u{14}~ l!4!;a\u{a}\
        Ni!*aiH#!=a\u{a}.@! a1=T LFi!6ar\u{d}A _NL!!a\u{16}\u{7f}0 vS4! `BP=! a/}C! a3 _!*aj:\u{e}!!`[*\u{1a} \u{1d}\u{2}\
        Q 5\\V!9a\u{f}\u{11}X!#a}K\u{a}!4`\u{e}p\u{f}!\"`\u{11}p\u{12} \u{1a}\u{18}\u{12} G05 5[P! `,\u{e}`!!`\u{7}K$!=\
        aS\u{10}% h$I!4a1ZX!.`N\u{5}q!!`\u{d}K$ L$0 [F;!,a\"HS!$aOeq!Ja\u{4}yw nm$ /\u{1f}1!BaG;2!%aVhV \u{9}bp!<a8;\u{3}\
        ! aN\u{1b}>!)a\u{f}\u{2}J!,a\u{8}^s!Eav\u{b}\u{2} \u{8}\u{10}\u{5}!=an)\u{11}! aC\u{11}^ \u{f}5s! a'H\u{17}\"!`\
         `(\u{1b}D!*a:ot!%aj8\u{a} {W\u{b} \u{3}?\u{13}!$`\u{13}jO!Ear\u{1e}b! `y1g!#a\"q}!!`QJ\u{b} H;A!4aW9W!Gab5d!Ba\
        \u{d}qv!)aDQ\u{c}!!aP;)!!a\u{6}[M!,a\u{10}iY!9aNzX! aU^;!<a4\u{9}X Q\u{d}X \u{1}_H!&aE*\u{f}!(a,1$ STs \u{1a}X\u{18}\
         zAG!4ac\u{11}k!4a:\u{17}& T(F 3TR h[_!#`, \u{17}!<aD9\u{1f} n:\\!<a%\u{d}\u{4}\",`1`l)o! ak\u{14}\u{14} H<\u{16}\
        !'a\u{2}B\u{1c}!+a\u{6}n> Z\u{7}]!%`\u{6}U\u{1a} upQ!;`wzd k\u{10}j \u{16}\u{7}\u{1b}!\"`\u{7}f>!<a\u{10}\u{19}\
        ? \u{8}Jp!Ia!\u{d}`!+af\u{c}\u{5} \u{8}dE!<a<CN! a\u{1f}3x! a\u{13}58! a?)T! a_\u{16}W!\"aR\u{4}\\ +\\s!+`c\u{2}\
        \u{2}!\"`T\u{d}\u{1d}!=a\u{10}\u{1e}2!;a\u{0}lL C<<!4aD'A C)g _\u{18}#!Ja&MA Q^f! a\u{1c}ii!,asao! `e\u{11}> r4\
        @!AaZUj ^LL!&aD.i! `\u{1f}!u!4a\u{16}\u{1b}\u{a}! a\u{1}/-!&a*Q5!)`j\u{5}<! as!j!8`$9r!)`Pv5!,a\u{4}\u{0}\u{a}!\
        Ja\\l: Gai! a\u{c}Kj \u{7f}'p!(`h\u{15}\u{1d} oA`!%`a1k  8@! a#\u{1c}E!6a9\u{c}F \u{1b}bZ ;iu!=a\u{9}\u{12},  2\
        .! a~:j!%ap#~ Bq~!Gaw%\u{16}!(aMw=!;a\u{a}\u{c}Y \u{14}Rb!@a{2x!&`\u{b}'\u{1}!=a7w\u{f} 25F \u{b}lq! a&\u{1}\u{c}\
        !0a\u{0}\u{e}3 ll= v,> y]h!Jazk\u{17}! aY&% \u{1a}O\u{1}!=aA-q!7a72\u{0} \u{7}3\u{19} !S\u{1a} Z<- \u{4}:X \u{13}\
        Z\u{0}!\"`\\\u{2}\u{1c}!%a\u{1d}a\u{1e}!<a\u{7}L( &\u{16}1!HaJFU -&W!!`U9d! `-5\u{2}!$`eT-!Ja\u{c}\u{1d}R!=ah~`\
         \u{7f}\u{7f}\u{0}!$a\u{e}g\u{11}!(aHWB :oS!#`#Bv!@af\u{14}~!%a\u{1b}\u{14}\u{7} G<\u{10}! a7]+!*aG.\u{14}! aS\u{14}\
        \u{1f}! a\u{8}}@!Ca\u{8}QA!=a}\u{d}U \u{0}\u{e}Z!!`\u{14}K\u{9}! `\u{f}\\\u{12} P:;!$aQ\u{b}<! a\u{1c}\u{17}\u{4}\
         5\u{10}\u{9} I\u{1d}\u{b}!\"`l3\u{16} \u{1e}Hz! a\u{8}d~! axz\u{10}!:`-\u{b}\u{14}!.aR|# \u{16}V7!<alKW!>a\u{14}\
        (} y>\u{1e} 1\u{6}\"!+`5V\u{6}!Ba\u{7}5\u{1d}!JaEM$! `\u{1}he!<a\u{6}O\u{1f}! `Z\u{1e}c!\"aLR\u{1}!4aK\u{10}\u{17}\
        !,`%Y#!;`Z\u{8}U!9a\u{c}aD sQF \u{13}\u{7}a!!ai\u{18}q! `\u{1e}E\u{8}!,`\u{16}7%!\"a|\u{1f}/ \u{3}=1 \u{19}B\u{c}\
        !?aa3\u{13} J(3!4`*\u{1d}n J\u{c}z!9a.w-!Da\u{16}\u{c}f XCz!BaS \u{1c}!*ax-`! a.6\u{2} .b\u{4}!8az\u{7}\u{4}!#`\
        kr1! `%z< \u{1d}\u{6}n!EaqNr!=a/\u{1}r /\u{5}\u{f}! `O:-! ap\u{5}6 0s]!;a[s#\"/`0`JjB!=a\u{18}\u{11}C!!`R\u{17}\
        \u{18}!#`.\u{10}z 0Y\u{9} =p\u{e}!/ami\u{14} \u{e}4\u{15}!+a\u{5}L}!*a!x\u{7}!=a\u{19}H`!(a\u{c}bd!=a\u{b}\u{17}\
        e!&a\u{19},l 7H\u{b}!Ja\u{6}\u{2}\u{c}!:`\u{2}\u{b}\u{1c} KCm \u{10}(u!Ba|{v! `H\u{14}\u{9} 7.R <'e! a\u{8}/n!#\
        aQh: I\u{e}H dWS \\ZV nbn!Ba)!x \u{18}sx!0a\u{c}`2! a?iu!Ca%Y{ yXf!+`GX~!GajD!!4a\u{1c}2*!(a\u{4}t:%!`%`'`\"`$`\
        \u{1b}t\\!Ga\u{2}t|!&a#d\u{1}!=awj\u{11} O\u{6}$!<a\u{1f}vB!<aHtY! aBDs!#abH\u{7f}! a0\u{17}\u{0}!!ar\u{17}-!!`\
        {/\u{12} 0\u{19}\u{1f}!;a\u{1f}NG!=a\u{1c}L\u{1c}! a\u{0}\u{1a}\u{1d}!\"a\u{1e}\u{7}N!Gak_\u{6}! aOu7!\"ame\u{6}\
         }\u{8}B!#aVQf ^`'!!`8e0!(a\u{3}\u{d}7! a%al \u{16}&s!6a\u{7f}\u{14}\u{0}!)avF\u{10}!Ja*-! \\,/! a7e3 x9Y <@Z!)\
        a\u{8}4f a\u{1}O!'a\u{d}z\u{7f}! a\".C! `F*\u{4}!;`IE\u{7}!<a\u{19}+O!'arV\u{4}!)`Yi\u{8}!<a/7\u{b} I,\u{14}!=a\
        \"?\u{1c}!!aCWL (9\u{9}! `d\u{1e}S!#`7\u{4}\u{e}!4`\u{1}f)!>a\u{4}P;!!a\u{c}\u{7}N!'a|\u{7}] \u{19}N2!2awz? lIe\
         \u{0}\\\u{18}!<a-\u{c}S HGi *Du!!`\u{11}\u{5}u ;M\u{7} w\u{9}%! a\u{1e}?F KyF!Ea<<P \u{d}\u{0}\u{3}! `x\u{1d}\u{1e}\
         9w\u{1f} \u{1a}\u{8}B ]*b!9a\u{13}'j .N|!?aIa\u{f}! `z\u{14}\u{10}!<at\u{1}\u{18}!=a\u{7f}e!! a^G( NG1!CaIJ1!=\
        a\u{9}[H!*aPhO i\u{1f}n!>ay\u{1}\u{9}!;`hX0!<a<31!\"`d#Y!\"ab9d!#`Da*!4auVI Jmw!$aJVZ!&a0\"]!>a<Fd - \u{c}!;`\u{1}\
        t\u{1e}!4a>p:! `,VZ \u{0}se! a\u{1b}2g &3\u{1e} oQ0 8wC e~|!Ga5.)!4a!8_!7a\u{1e}8U!6`\u{2}/o!>aWg1 +D5 I\u{1d}M\
        !)`0{\u{10}!%`\\\u{a}\u{7f}!?a\u{12}K\u{13}! a)\u{17}\u{16} \u{12}wC!\"a~8)!>aX`K!\"al\u{9}W!8a`Y\u{1e}!;`U\u{1f}\
        j!8aWE\u{16}! `i\u{a}:! `|\u{1f}U!&a\u{19}(X! `>__ +\u{1c}\u{f} d\u{1}(! aGeH!4a6xl!>a\u{19}j{!<a\u{a}\u{14}\u{17}\
        !/a\u{12}z\u{1f} DwE!&a;Zr!)a j\u{0}! `#\u{13}\u{18}! `Z\u{7f}D!=aF8V ,yv \u{4}B\u{14}!Ja(8> ]\u{8}Y! `'7v!4av \
        \u{7f}!Da>S\u{12}! a/[/!,a3\u{1a}^!:aE\u{1}z! `T>| \u{17}\u{b}} [J\u{7}!;a\u{1c}?\u{d}!8ag-\u{f}! alj,!4`3F^! a\
        I\u{d}c!Jacgg!#`ln\u{15}!#`2\u{7}\u{1d}! ac@3 >3\u{7}!!`_\u{5}+!,aU\u{1c}<!#`3nU! a\u{c}&g! a4N\u{9} rc\u{13}!\"\
        `Mn\u{1e} \u{14}h3 [#C!3aHfw!;aqU\u{7}!,a[\u{18}\u{d} h\u{c}Y p/y!.a\u{19}o\u{f}!;a\u{15}BW!;asM\u{8}!;a3/C \u{9}\
        IP VW8 ?DN!;`\u{18}wT! a\u{1b}\u{1d}[!&a~\u{1b}z! a?\u{14}$! ac\u{1}\u{1b}!4aWZ$!4a}\u{e}4! a\u{1d}[o!+aB)\u{e}\
        ! al/3 ]65!\"aK)8!;`7aX! aF\u{3}D!Ja|_H \u{6}T\u{a} _VP!Ca\u{f}\u{3}{!#a(p\u{3}!'a\"X\u{9}!&a\u{1c}\u{7}\u{11}!\
        BaDi\u{18}!$`XT1!&`M\u{a}F 4*\u{11} 'v\u{1e}! a\u{17}1m!4aQrs!<a9,\u{11}!#`E{\u{12}!4a6R\u{17}!;`bR-!/a\u{1c}\u{10}\
        J! `\u{b}M\u{9} 7.) 1\u{16}. \u{d}\u{c}l `\u{1e}o \u{2} \u{1d}!Fa\u{11}\u{1b}$ _d/!>a<BB!>a\u{1c}\u{7}\\!\"a`J^\
        !>a53` y\u{b}5 &*C!,`zCb! a\u{11}\u{1e}z >)\u{19}!?ab27!Ca<Yk!(a.}f 1b<! a\u{16}\u{f}J!DaEaa \u{12}<\u{12} \u{a}\
        \"\u{19} \u{12}E!!<asJh! aA\u{b}s 7p{! `w\u{12}'!2a+C]! a!9g##` `<`U!y!CaKq\u{f} \u{12}3\u{1e} V\\<!!`1\u{11}O!\
         a;#h!8a\u{7f}?| !W\u{1c} Ze\u{1f} Jq  c\u{0}*! `T&\u{3} C!\u{15}!7a`U\u{1f} \u{19}&\" #\u{15}_!*aZ@`!8ak/\u{3}\
        ! `\u{6}~\u{19} \u{1a}_l!\"`6/n!.a?\"~!\"`US\u{16} N\u{e}B!7a)\u{f}S '\u{14}5 .i[!;a9\u{1c}\\!Ga`>t\"#`<a\u{15}\
        \u{b}}!-aPh\u{7f}!#akMc!%`#=n!/a<K\u{1a}!!aA}9!%aC\u{5}i!(a'\u{16}r oa+!<ar5: Z\"\u{11} 0}\u{1e}!%a\u{10}k+ 4/E\
         $+]!7a\u{b};]! aj\"^! aw\u{3}\u{5}! awc< z\u{1d}R!4ao:\u{16}! a\u{e}o=! a\u{12}\u{1b}j!*ad+y!>a5H1!9a\u{a}I9!?\
        a.[Z!5a\u{1b}1\u{14}!,`(i\u{1e} \u{13}\u{1e}\"!4a0X: z\u{1}l! `\u{13}?p \\n-! a~?\u{1e}!=ani\u{1f}!*aC8#! an\u{c}\
        '!#awN)!!`j/1 C\u{1e}8!4aM\u{1e}I YQK!>a\u{7}Vc!7aP\u{11}{!<a(H\u{13}!<a!V9!!auJC tfs!8aFn\u{1a} f[!!\"``VM!'aW\
        L] \u{4}\u{10}d!%`=\u{7}i! `=ak!JaY\u{1b}r D \u{4}!EaOx\u{1c}!4`K`$!<aDGq!'aDR\u{a}!!a;_\u{12}! `XT/ $:g \u{6}\u{b}\
        g \u{2}^m!#`{\u{a}\u{5} RG\u{18}!\"`\u{e}O\u{1f} {+m! a\u{5}M,!\"a>\u{6}8! a'C`! a\u{3}9\u{b}!&a\u{11}\u{18}\u{19}\
         'O1!#a_o8 \u{c}9>!=aS?V!8a8(_! a5\u{1a}j!-`mm\u{7f} \u{15}\u{13}& v/B!5`,YB!(a9\u{1f}r!JaKU\u{7f}!#`<al! aB*I!\
        *aTkI!:`bxi 3\u{f}r! `\u{1f}]\u{7f} 1a'!4ac%_! a\u{a}Ap pmz \u{3}D|! a\u{1a}\u{1}\u{1c}!4`^\u{d}\u{9}!/a}\u{10}\
        \u{9}!#`X\u{7}\u{12}!<ad%#!=aNk@! a:!E! ae\u{1b}G!4a&~n! a\u{a}\u{3}\u{16}!Ja\"-W! `M{Y \u{10}\u{11}} v\\> Bnl \
        szw! a\"Vz +l\u{2}!4`\u{a}\u{1f}\u{11}!4a\u{1e}_\u{1d}!!`!Q0 \\T1!4a\u{10}0] \u{14}\u{7}h \u{18}gn!Ca\u{a}\u{7}\
        p!Ja`=\u{11}!\"`KN\u{1e} \u{f}\u{f}S!=a`\u{17}u \u{1b}x\u{1f}!<aU!#!4`*I;!*aT\u{7}K! a_2X *}\u{4}!\"ax1\u{14} G\
        \u{e}\u{16} \u{0}cI! `e\u{2}P!!aSJT!%a\u{4}ZT!6`4:e p\u{16}u! `&x\u{12}!1a\u{14}y&! a+wx! a\u{7f}!% k\u{18}\u{7}\
        ! `\u{7}\u{10}\u{15}!;a\u{1}:F! `v'%! `1sE \u{19}VQ xp]!#`A\u{18}U =W^ ~>l k\u{1f}\u{f}!\"`d;A!4a\u{18}G{!.a%s\u{7f}\
        !6aOP\u{10}!;aQ\u{c}1 \u{15}:u jo\u{4}!?a~92!Da&-9 }.=!-`\u{10}\u{1c}I!4`\u{f};X!<aF`\u{7f}!&`\u{7}b\u{1a}!GaW.\
        & E|s! `9h\u{6}! aSH\u{7}!2a\u{0}RA! aQ6`!4a Ev!&a-8.!#`\u{6})A >\u{13}I!8`pHV h=a!Ga4q# \u{9}\u{1}d!%aJ,k!7akF\
        \u{19}!\"`+\u{1} !9a<I&!%a\u{17}\u{2}E!!`\u{12}\u{3}\u{11} 'T\u{15}!<a\u{e}Z=! aH\u{a}@ T\u{13}\u{7}!;a4i\u{1a}\
         *-1!7a\u{11}73! `'g9\" `#`W\u{8}?!(am][ ,=3!\"aFa> *~V HX\u{19}! a^\u{f}% k\u{3}<!)a_N_!)`\u{16}J\u{1c}\"#`\"`\
        \u{f}FE!EatsO!%`\u{13}Gh! `mc{! a\u{7f}\\\u{1f}!4`bq1!Ba\u{14}+4!)a5O\u{12}!,ak\u{18}\u{19}! a;\u{8}\u{1c}!$`\u{7f}\
        'L! azN[! `7{f!DaAh\u{5} F\u{8}!!*a\u{1f}lV!'aLza!Ga]{\u{12}! a!\u{8}g!,a\u{8}|\u{10} Bu1! a\u{7f}}T \u{16}0B!#\
        `i>d!8aFw\u{6}!Fa\u{15}@>! `P\u{11}O 1\u{a}v!%a-*\u{7f}!Ja\u{e}\u{12}\u{1e} 7W6!3`?;9!<asl\u{b}!)`Ii\u{15}!Ja5Y\
        !!;`8\u{11}c!Gat7u$ `#`)`-`\u{1e}b\u{1a}! a\u{10}gS <(\u{f}!\"a#\u{10}; \u{1c}\u{7}?!3a\u{5}Un \u{9}Js!*`JW& i_\
        d! atqr!?a0\u{15}2 \u{7f},U!4a#\u{13}U!.`\\f^!Ga\u{10}J_ cZ\u{1f}!:aV_,!'`m\u{16}\u{d}!$a \u{1d}\u{18}!$a}\u{8}\
        \u{19}!Fa\u{4}J> \u{1d}_A!#`\u{7f}6r!%`0\u{3}\u{e} },[!%a3\u{15};!Ea\u{19}wg!\"`vhy!-`^\u{10}\u{b}!GaE!\u{1d}!>\
        amj\u{4} pn\u{1d} 4)\"! ao1/ &/[ \u{7}?z \u{6}\u{12}~! `\u{3}j\u{e} b\u{12}\u{13} OI\u{1c} \u{1d}{%!GajL)! a\u{0}\
        UN!4`M;\u{13} \u{4}*\u{e}!<a%^4 !41 X\u{9}W!\"`H8X!;`T\u{17}[! `Ksu!!a\u{15}Wy!(a\u{d}\"Q! a4%X!=a\u{14}\u{0}X \
        x\u{15}Z! a\u{1}'#!8a$\u{17}-! `O6f!Bau<o z_\u{0}!2aC?'!#` m]!'a\u{12}{x _'{ [@}!+`\u{1}8\u{2}!;a\u{1b}>C \\?T!\
        \"`$0g 5ew!\"a+%\u{7f}!Ga`P' \u{e}$\u{3}!<a-\u{1c}\u{1b}! aa\u{1f}? ?XQ \u{1b}yX c\u{1c}l!=a,Fz pE. Dub j{L S\u{c}\
        S!'a\u{14}hw\"-`,`9w\u{19} [m)! a\u{1}5<!;`\u{e}\u{4}< t3M! a0d\\!=a']\u{18} R'6 \u{14}wy!HaJ\u{4}\u{18}! a%z)!\
        <a\u{13}F8 j/) 6`J!4`^#W NOa%'`\"`(`$`4`@ | \u{7f}V\u{f} \u{10}C\u{1b}!<a\"\"\u{1f}!!`\u{3}a$! avS7 P1[!*`\u{3}\
        \u{4}i! a\u{12}Eq!=a\u{11}E\u{1f}!)`YSl!Ca\u{e}8\u{e}!Fa*#8!1`a\u{1e}F!<aeq_! `swj\"\"`#`^W$!CaO\u{c}`!!agf\u{e}\
         [\u{12}\u{14} :p)!>a\u{1b}h\u{8}!'a(Y\u{d}! a[{2 0<E!\"`!\u{1d}h!=aL6i! `9o{!<`pK\u{1c} ~w% \u{10}k*!4aT\u{1d}\
        1!<aC:\u{6}! `\u{7f}\u{1e}\u{12}!&`dj\u{1c}!;ar\u{1e})!!`BC]\" `#`_3_!@a+\u{10}c\"\"`Ba\u{1d}T\u{18} HT:!?aa};!\
         aC#\\!!`)m\u{4}!<a+|\" q|&!4a\u{15}oE!&aQ\u{b}c!<a\u{14}7(! a[\u{7f}H! `\u{4}\u{9}7 \u{1}+\\!)a\u{1f}\u{c}y!)a\
        /!0!\"a\u{a}+\u{1}!\"aQ\u{2}\u{1b}!9aSR6\"#`!`yG\u{d}!Jaoy& Xv/!-a826!;`TO? \u{b}<P!<ap|S j\u{17}f!0aHmL!*`_c_!\
         aIft!,a0=;!&at A!4ar\u{2}J!,`):N 0il!:aHr\u{3}! aIv\u{9} {:\u{18} Z'1 \u{0}8Y! a\u{0}rY !;\u{8}!*aLt\u{b} vJL!\
        7a\u{9}\u{14}V \u{0}\u{7f}\u{7f}! `\u{c}J\u{19}! a!H9! `s9\\!Ba;qu! a^\"O! a\u{11}=o jM\u{1}!=aB|\u{4}!#`)I/ OW\
        =!4a~nz!Ga\u{10}Q\u{9} |C2!*aNf5 M3L \"\u{2}R 7hT!!ae!a cu !Gay6H!)`(L{!+`bn\u{d} \u{c}\u{f}\u{10}!Ba\u{7f}o-!;\
        `8\u{f}5 G<> c|I!*ae\u{c}`!4`\u{b}Uw!=ad\u{10}\u{1f}! a\u{10}L7!JadAX! `9\u{b}d! `\u{7}\u{1a}j!%a\u{1d}m\u{3} \u{1c}\
        a. \u{18})F!(a\u{10}]\u{1} : 5! `\u{16}\u{e}a L~l!&aKN\u{8}!!`BiA!;`MK\u{7f}!;`7A\u{0}!=aR\u{e}\u{d}! `\u{5}1R!\
        Ga;\u{3}V!.`FAs 2dy!!`,B\u{f}!?a1@4!4`~BD!!aOfF ~:\u{1} \u{4}p\u{9}!>a\u{1}\u{1f}6!)a;48 J\u{16}U! `\u{b}/s! `J\
        9\u{a}! aJI$! a>\u{18}J!>aN\u{c}V \u{15}Vd! aKtn \u{6}\u{1f}\u{7f} .\u{3}\u{8}! `Zp\u{1d}!<aEb-!>a-e1 Th6!%`'$<\
        !>a;#?!<a|da! `65\u{8}! afZ/ :\u{3}y!%`R0 ! a589!\"`zhD!,a$cq!4a(\u{e}}! `M-\u{17} \u{11}_\u{17} \u{d}vJ i@H! a\
        I&I!;`=\u{e}j  mx \u{9}\u{19}{ \u{18}a\u{2}!;`=4\u{d}!Ja%\u{c}$ R\u{0}%!<a\u{12}_p!)`_e\u{e}! aZC%!,`UX7! a\u{0}\
        hG \u{11}#I!;`s\u{11}[!!`\u{19}Z\u{6}!=a~l/!JaS#L R\u{1}\\ f\u{1a}r!=aHts!#`+d\u{7}! `%r\u{f}!/a-AI eAX 8H|!<aR\
        t\u{d} j;*! a&:.!.aN\u{9}A!9amk\u{16}!(a\u{1e}SU!Ga|+m! `LQv! a/f}! abQ\u{0}! `\\c\u{4}!:`hd\u{c} tp& HB%!<ak7X\
        !)`YSv  0\u{18}! `~x>!<a.\u{11}L!#`{Of \u{14}\u{17}~ \u{0}0, \u{8}JY!&a;/c!\"`\\$h!!``Em ?>8 u#: kue *\u{1c}{ \u{c}\
        [\u{1f}!>a\u{1a}R/!)`{RP ~\u{b}b! a&&{!-a\u{13}\u{11}~! a9.\u{1e}\"!`%`-@( )\u{12};!#aY5] \u{b}3t! a!=Y pRi!%a\u{9}\
        O% g]W \u{1f}\u{1c}\u{a}!9a\u{d}2\u{e}!1abz&!?aY\\)!!`Y;,!/a\u{15}!. ]\u{a}O!4aZ\u{18}` \u{b}%~ H-\u{1a} ?KA!,a\
        (\u{15}V!Da\u{7f}u\u{b}! a\u{14}w\u{e}!!`\u{2}m\u{1b}!!`]+- &iC T8\\!)aI(k +#r!2a1Gb \u{10}6\u{1d}! a\u{c}X8!Ga\
        }Wc F\u{1c}s!Ga\u{1a}7\u{f}! a{\u{5}\u{12}!Ca\u{17}kP!)a]9]!Eah\u{6}u! a\u{e}{2!\"aw!i \u{1e}C\u{15} \u{c}LU!4a\
        y{\u{9}!+a2Ny\"!`%`'A\u{f}! a\u{14}o\u{1d} \\^t!;a\u{6}\u{4}\u{b}! a=\u{1b}\u{15}!<a\u{b}n6 l\u{17}u!<a*L\u{b} \
        :e\u{17}!Ja]d+ 1GJ +uk d\u{d}\u{1d}!Ja1&%! aZ?f! a\u{14}\u{1}o :h\u{d}! a\u{1}M/! a\u{1a}K3! `[\u{1c}: {G\u{1} \
        \u{d}3\u{d}!)a}Y  v}!!)a\u{b}T&!4a\u{5}W[! a\u{7f}*\u{7f}! abE\u{7f}\"'`\"`u\u{5}\u{8}!8av\u{1}2!Ja\u{13}&; \u{1a}\
        &\u{10}\"#` `6/5!FaC|U!>ak\u{b}_!!`r\u{1c}[!Ca\u{16}r\u{7}!\"`C0Q L#o!4a\\8)!JaiPY \u{a}|d! a4]l!(aRy\u{15}!+`i\
        lk!=a\u{a}h}!>a(K\u{1e}!=acL.!=a\u{7}\u{7f}K ~?v [\u{14}|! a2\u{11}\u{10} fvT! `\u{1d}Za \u{1}\u{11}u! `;9\u{16}\
        ! ay{S Z#Z!)`E\u{14}`!3`y\u{7f}u!!`7eC!=ag\u{3}k!-a5g! )`F!<a\u{1d}\u{1f}Q!Ba4vz!!a\u{14}I\u{16} `Xo!&`[t\u{2} \
        ]\u{19}1 rSh 3\u{1f}n!*a\u{10}hu!<aV[\u{1} ?\u{c}>!%af$\u{1a}!8`.k5 *\u{15}I \u{1e}(s yj\u{15}! apa\u{18}!Ca\u{f}\
         s!Ba\u{19}Q\u{10} ^i]!\"acR~!)`\u{c}E-!0`@+f!;aP+\u{a} `\u{b}\u{10}!4`)X\u{11}! a(\u{d}\u{11} \u{17}1\u{18} &\u{1a}\
        R \u{11}[W!(abuh 3>}!Ba;\u{13}= em\u{c} X\u{12}\u{12} k9N\"!`(`.4^!5aJmj!Ja\u{1d}\u{1f}l \u{10}\u{14}y!)a@UY kY\
        o \u{4}\u{a}r!7a\u{c}Y\u{6}\"(`4`\u{12}v\u{e}!#`\u{13}q/!5ay\u{10}A \u{16}\u{d}\u{10}!\"`\u{7}\u{11}/!Ja\u{10}\u{8}\
        q! `\u{1f}>\u{1d}! `m\u{1e}% \u{1f}\u{0}7! a\u{b}\u{5}\u{1}!#`jd\u{5}!&axC\u{8}!7a\u{12}\\\u{13}!=ad\u{1c}% Gyq\
        !'a\u{b}W\u{0}!;a_\u{1b}3! a\u{3}\u{16}a!3a2`\u{a}!;a^BQ!)aHZR nPp!+`q\u{e}y!\"a\u{d}\u{2}\u{a} (\u{19}\u{1b}!$\
        a\"\u{18}J NVq 1\u{1e}\u{7}!Fa1}\u{1a} \u{19}\u{6}\u{1c}!*`\u{c}EK X2a {\u{19}% J3>!,a*/C! aFlM!<a,f\\!$a]\u{11}\
        \u{11}!)`Q\u{1b}0!\"`ej[\"+`-`nAJ! a\u{e}q~ >h# v*5 4.W 5LZ '\u{b}\u{7f}!&a/\u{1f}o!!`-\u{1a}\u{16} \u{1c})\u{19}\
         \u{1e}Ve \u{d}Ku!Ga]u\u{5}! `^$\u{f}!1a b%! `['C %\u{11}\u{19} ]\u{1c}0!Ea\"\u{3}T Rec W\u{b}p!AaV\\C!EaogE! `\
        \u{2}8O!*a|oY! `k2\u{15}!!`T\u{a}\u{1b}!4a^H7!)az}I \u{2}g[ \u{1e}\u{6}r!!`gy\u{1a}!*aq{F!?a\u{9}\u{6}[! a\"9\u{0}\
         \u{1b}-* HV7\"'`$`o\u{7f}@ \u{13}\u{11}\u{e}!JaFr\u{1a}!8a%~&!)aI).! a#\u{1}:! a\u{9}#Q!-`e!R!<a<)n!JaX:o!4a<s\
        \u{c}!Fa\u{3}Dn M>\u{7}!*a\u{13}\u{1d}\u{a}!%a%D-!<a\u{1f}\u{10}_!=a\u{5}`!!;a&x8!Ja#g\u{3} \u{19}\u{1e}\u{16}!\
        *`\u{15}\u{c}6!<a\u{10}\u{5}Y\"!`\"`|@b!:`T\u{3}\u{18}!-a]@$!!aYO$ P\u{d};!$a\u{10}ZQ \u{1b}cQ!=a\u{1f}\u{0}\u{11}\
         Zly \u{7f}:\u{6}!4a\u{16}/U G;_! aPL\u{6} eC\u{10}!4a\u{17}1\u{12}!#`Ja@!\"`MYW!=aO\u{1b}\u{7f}!;ab,\u{6} ^\"(\
        !#`R(;! a\u{0})V X\u{1b}p! a{?*!Ca>2T!,`+Vw!Jatny kD\u{7}!!`-~\" F $ C(V!8ah{y %,\u{1d}#'`$`&`nz$ ':) P-g \u{d}\
        ?y!9a\u{12}P~ \u{e}c2!Ca\u{3}\u{1c}b \u{14}io!(aIX2!&a^:;!&a[EY IxZ Ylg!$a$$z!;`\u{0}72!\"`Z\u{15}e!#`L{l! `A\u{7f}\
        E M+1!-a_\u{1e}p! a%Xw!;a38\u{9}!>a\u{1a}\u{5}\u{1e}!7a\u{1}A/!%a\u{6}\u{15}< \u{12}w\u{1f}!2apD6!>aDvI!#`*G\u{4}\
        !+a>hK! `R;Q! aSO\u{18} |s6! `Y&R!8ax\u{1d}` \u{12}P\u{9} \u{9}5\u{1b} Ip>!<aW\u{9}x!)a=r}!\"`[>\u{b}!'aFf\u{17}\
         \"@O!+`4;T!*`\u{5}=\u{15}!*a=\u{e}  :\\(! aPPO! `}{W!*aSf\u{2} wf\u{b} r-\u{17}!Ja&-1!Ja\u{6}cU! `~\u{7f}* -T-\
        ! a9|E F?w! `\u{2}V\u{11} ]\u{1d}0!&`p\u{e}7! a\u{1b}KK \u{1c};\u{1}!#aV\u{6}\u{11} \u{7}\u{b}\u{16}!#`g\u{15}\u{1e}\
         o!e W.~ y7&!-a\u{7f}\u{1}6!4`l`F {+T!$`K3b!4ae\u{3}n! `\u{14}CA! a]nT! `Vq\u{b}!Ja>V\u{19} [f= 2\u{c}@ \u{12}\u{1c}\
        I! aR\u{6}J!=a?fL!!`hMg!Ba8G\u{6} \u{19}\u{12}\u{b}! a-eF!/a42n!%aUf\u{2}!=a67\u{3}!#`\u{18}v\u{5}!&`i^U \u{12}\
        Ah! aC#' g\u{b}'! a\u{19}CL! acPM #bi 9W\u{6}!.an'\u{9} #hY!4a.5|!;`o\u{10}  FC\u{17}!<a8%\u{9} /^& C\u{2}@!=aK\
        \u{1}c!(a\u{1}lp .2\u{b} 6\u{1c}I!8a4E\u{a}!4a=Y7 NQ\u{1c} g\u{2}\u{1d}!=ayZ5 R]>!4`y5Y!*`DOb \u{12}qt Gb\u{0}!\
        \"a>h@!;a9|\u{1} *G\u{a} 6~\u{14}\"+`5`I\u{3}\u{15} b\u{1a}\u{1e} c1N! `mk\u{16}! `%:F\"9`9a\u{9}f{!=a~f&\"#`9a\
        #!7!6ad\u{12}`!;a\u{1}5\u{10}!#a(0\u{17} \u{18}V3 p%\u{b}! `e\u{1a}\u{14} \u{13}Y%!;`\u{6}D'!Ja\u{11}}G!/a6\"K \
        V5c!=aJW'!Fa\u{13}NO!\"`\u{8}\\`!$aWc\u{5}!#`i:\u{12}!#a\u{4}q\u{17}!?aCC\u{1c} ^G\u{1f} rFY\"#`!`8\u{15}|!9`O%\
        \u{a}! `iP\u{10} ]BA!4`Yc\u{19} iQT!1ajqj Jv\u{1a}!4aavX \u{15}\u{a}\u{e}! a\u{14}\u{5}& }\"C!Jah%Z!>ayCo _\u{1d}\
        E \u{e}~e!9a\u{9}y\u{15}!Ja\u{1}\u{a}, \\Lc!Fa\u{e}k$!9af92!\"aVJ9!GaH{O!4`C'X zZm!*axm\u{3}\"+`-`_{\u{e}! `\u{11}\
        ~$ o5(!6`7\">! `D2t Rp} xl8 CCJ! `-7\u{5} &\u{1d}\u{19} \u{f}\u{11}@ /ZW\" a'`y'n!\"`\u{9}\"q!Gaah\u{5} Qb>! az\
        -L!<ajr\u{3}!4aQ^\u{4}!#a;{\u{18}!Jalm\u{1a}!Ja\u{1a}\u{7f}E 64p! a\u{13}B\u{8}!+a4D\u{11} Q\\! {##!?a\u{b}_M!\"\
        a#?f *\u{8}\u{17}\"+`Ca/7\u{1b} \u{1c}O%!=aG:h!(a4\u{5}\u{c}!!`+\u{19}_\"!`$`\u{1}s6!0ae8=! `#_@! acRV!8`!!c <_\
        s!%a=`T \u{19}?\u{13}!\"adI.! az\u{0}J! `[\u{18}n! a\u{12}ru!.``!\u{4}!)a\u{5}i\u{6}!<aQ\u{c}I!&aW=Q!9aKO !=a*M\
        &! a1\u{12}J!4a\u{10}3\u{1a}! `\u{19}\u{7}\u{1c}! `\u{12}O<! a\u{13}\u{a}T!3a\u{d}Aj &~o \u{14}0\u{b}! a#\u{9}'\
        \" `=aS]S$ `#`4`9` \"\u{14}! a! M {6k!*`kY$! a\u{13}+-!=aV}G! a\u{e}\u{12}S!(a|0a!8`~\u{1f}a W<k! a\u{15}\u{e}{\
        ! a\u{13}3; Q\u{1a}\u{6}!7a\u{7}\u{d}\u{9}!;a.I*!!`3kX! `V\u{13}k!0aE\u{f}\u{18}!7aO4\u{7} 2\u{4}*!(am/I! ` \u{13}\
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
        !6`r\u{10}\u{d} 1\u{b}% \u{1e}%.!Ja\u{2}i~ Lle!Calzr! a);\u{3}!1a(W\u{d} c\u{17}\u{e} C\u{b}\u{11}!%a(\u{7}@!%`\
        0\u{1}N q&i!GaG\u{17}i!Ba[OJ ja! \u{c}u8 \u{17}\u{12}> +\u{1c}B!<a\u{7f}DK X7\u{1a}!!`\u{f}F\u{15} \u{12}\u{8}1\
        ! a`{l ;6p FJ~!+a:B\u{1e}!<ane)!Ga\u{18}>d!;a,u\u{a}!<a?W\u{16}! a>$*!<aF?\u{1b} +\u{1e}Z \u{c}c_ /\u{4}\u{6}!>\
        aD\u{9}\u{15}!1af&/!,a\u{1}\u{0}\\!;aWb\u{a}!?a\u{19}}$! `\u{11}\u{1}+!<aZ;R odm!Jaoko!6a9`z##`\"`!`|~K! ax\u{16}\
        g TPp!GaR~\u{5} \u{9}o) ;72 ]F< Cx?!(a\u{5}OE gfY! a}h\u{16}!(`\u{1}y:! a-vW!\"a\u{2}^Y \"kr!8a(:\u{0} PA\u{f}!\
         `}kJ \u{7f}zJ!Ea8dX!#`\u{1}$p YuD S5g v\u{1}z!\"`\u{2}_\u{8}! az+\u{1b}! ap7# =.%# `9`#`#)-!EaO44!4a\u{6}qi \u{11}\
        *|!>ae\u{f}\u{c} \u{3}0 ! a]{6 v^?!#`IQU!\"`\\0\u{3}!Jag\u{16}\u{6}!(a`\"@ cY\u{1f}!4a=14! a\u{5}W\u{1f}!!`\u{1e}\
        @3!+a:\u{1d}a!*aD\u{1f}m \u{9}C~ S%\u{8}!0a@n\u{17} X\\%! a%\u{10}7 IL<!+`\u{9}qt! aa>y \u{8}c-!%`\u{2}~0! av55\
        !,`HA\u{10} 5\u{f}*!<aWw\u{19}!;ay\"x!<a\u{19}\u{3}F IGL!*a\u{1d}3R o3\u{0}!+aD\u{9}b R\u{1a}c \u{17}ti ?\u{2}}\
         h~[\"#`\"`5\u{1f}f\"!`'`p'\u{7f}!8`\u{7}j\u{11}! a8+8!'a\u{a}g8! `\u{17}\u{13}]!\"`a>o %o\u{e}!4aS>0!<am\u{15}\
        f!Ca\u{7f}\u{1b}\u{16}!*a\u{11}\u{1}[ ^%v!0`=E\u{6} E=q \u{d}4\u{7f} L\u{f}\u{14} \u{18}\u{d}I $!M \u{19}\u{c}t\
         y{|! af\u{2}  7Je!!avD} iq\u{7f}!>a\u{1a}\u{1c}, \u{19}=. \u{17}_W!;`g)\u{5}!<aJG  \u{2}\u{16}!!)`\u{15}\\N /f\
        % 4tl! aNrp!;aR^\u{16}!)aS\u{14}i \u{1d}\u{0}\u{17}!Ba\"9f! a's^! aa5x \u{17}\u{f}\u{18} DE\u{19}!1aF\u{1e}\u{19}\
        !Ha_2: \u{c}J@!<a-dP! axN\u{1b} v\u{2}%!&a\u{1a}-6!>ay/J!\"`\u{18}d` e?D!<aaxD snu!;`nz@ :q\u{1e} Ra1!-`1s4!4a~\
        \u{11}2 \u{c}\u{1f}H!GaW\u{15}I z\u{1e}Y >f(!<aR=*!*a\u{a}jJ!$`\u{19}}J |;_ \u{3}Sa!=a63f!\"a\u{a}Nl!#aJ[A!+`R\u{13}\
        F 7hu!*a!*\u{7f}!)a\"\\/ \u{11}\u{e}5!&`^}Q ~V\u{c} ?fJ!4ajJ\u{17}!;ayD\u{1c}!$aGB5!*a0-_!#`.h\u{f}!#a\u{f}\u{18}\
        i!#`J\u{5}\u{7f}!&adB\u{a}!4`\u{1}+, \\iH!\"a?\u{1f}b!<a$F|!Ja)(\u{3}!$a\u{5}\u{14}\u{10}!%ap\u{13}-! a\u{8}fk!\
        Ja\u{1c}G\u{e}!!`\u{11}\u{4}v! a\u{16}X\u{5} P\u{17}4!<a\u{13}<<!*a%m?!\"`;Q_!#`s\u{14}\u{8} \u{1f}2\u{15}!;`L!\
        4! a\u{1}\u{17}B!Ja/dI!%a&6V!,a,5\u{14}!>ai\u{0}\u{19} \u{15}\u{f}- =\u{a}* C$.!Ca.c~!6`\u{12}v\u{f}!#a\u{5}S\u{1c}\
        ! aAk! \u{7}>f Te|!(`\\t| e4~ X\u{f}\u{e} \u{1e}.\u{14}! `CFk \u{b}{\u{c}! av\u{4}0!JaMH^!#`\u{5}4B $Qm!%ae {!>\
        ax\u{18}\u{3}! `4T\u{6}!!a 4%!Aa\u{1a}a@!Gal:Y!,`\u{2}Xr!)a\u{1f}\u{12}S @`p!4a\u{16}\u{10}y! aGO\u{3}! `\u{10}\
        r$!=an+. \u{e}\u{1a}F!,a\u{1a}pH!Ga sN 6`0! `AlP!<af\u{d}Z!Ca\u{8}*a \u{9}\u{0}c!!`\u{1d}x>!<ajGP 6xf!&a\u{1e}U\
        \u{12}! aeM%!*aU\u{16}7! a}g< 8A| GbD! a@\u{1e}O!(a\u{4}He! a\u{3}\u{14}q xc\u{8} Hj5 \u{c}\u{1c}Q! `\u{e}\u{7f}\
        T!;aQs\" \u{4}.:!?a\u{15}\u{1f}I!&a0o\u{5}!\"`qE\u{15} Bz\u{15} 1q\u{1f} UY$ .pM!!`\u{8}.f!%ai|h! aw9r!;a[\u{4}\
        \u{0}!&aCNO! `-%`!\"`\u{1c}>a wp.!Ja&7? UeU!$a[\u{1e}k B\\\u{c}! a|z0 \u{1c}\u{1f}k!\"`=Oa >}\u{0} ]u  p.(!$aN!\
        u&#` `!`%`$`-`^h6!\"`yYy! a8`#! at\u{f}=%6`&`7`#`$`\\nZ \u{19}f% x\u{1a}>!BaNaT F~v!7a\u{1}O~!!a\u{2}s@ u=k 8;Y\
         O<b!=a]\u{9}\u{7f}!<a\u{15}\u{8}#!$`9>7!<aj\u{15}R d?\u{8}!=a\u{14}8\u{11}!\"`h\u{3}/! `jZM! aS\u{0}Q!Ja8Q\u{18}\
        !\"a\"s[! a,(f!=a\u{17}X% \u{4}\u{19}K +Kb!8`ogw ^\\\u{11} Tk@!$am?r i\u{16}u!Jar9\u{1b} \u{e}U#!2`h\u{12}U 'L\u{3}\
         \u{3}P\u{a}!!`e>(! `}Y3!!`\u{f}C>! aD\"L \u{2}Yd! `A\u{19}}!Ba>\u{13}\u{6} LS\u{11}! a.\u{17}\u{1b}!<a<yN! `5)\
        \u{1b}!#`\u{c}>  USG ;(V!<a\u{7f}\u{14}\u{9}!;`5\u{17}\u{15}!;`D\u{e}#!=a$\u{2}( x\u{4}P!!`DX)!!`=\u{12}U S'~ 9\
        U\u{12}!+`\u{4}I0! ak\u{9}4!Jao\u{1c}\u{d} K`5 /\u{1f}<!Ja#h_!>a\u{6}Qs! `\u{d}>\u{11} jb\u{11} r1C!!aE-t LP\u{0}\
         #-) \"FA!&aYog!!`Z&x!Jadx\u{1d}!-a\u{17}<\u{1f}!(a_f6!\"`;\u{8}?!:`0/F!%`\u{f}5j!!a_Cn!=a]3$!<aEa<!4a\u{1e}}7 \
        :\u{13}m!#`5\u{12}\u{3} PW\u{b} n(\u{14}! a8\u{0}D B%K! aw\u{13}]!+a\u{16}nh\"9a;`!C\u{6}!<a&d ! a]P-!#a4\u{12}\
        A! a\u{d}yH y*a!\"`r4)!8a/\u{1b}. 4\u{c}7 ?KX!Ja\u{14}E\"!7a/u' dVG (-\u{7} 'd\u{9}!)aH+\u{f}! a\u{1c}\u{b}\u{1f}\
         \u{9}\u{1}!! aR\u{1e}T!/aO\u{1d}c g5l!BaP;r!Gaujs $-\u{11}!8`B\u{15}.!\"aG\u{7}7!&a%\"; Zn>!!`\u{b}jB!8a[kd!Ja\
        {\u{17}P Sg* U~.!4`K\u{2}<!;aWQ@!+`k^D \"\u{e}d! aCT*!!`\u{1e}p\u{5} +\u{16}\u{f}! `O\u{f}\u{11}! a[`\u{1a}!Ja9\
        \u{6}l =T\u{1c}!=a4L9 ],G!<a;#T!0abe\u{4}! `[}\u{f}! aX{-!=a\u{11}\u{10}\u{11}!*at=\u{1f}!?aqaD!)a;\u{8}m!/aLz|\
        !5aZ;3!!`\u{e};; ;l#!,aM-'!<ahe9 Se:!4a12M!=a~\u{a}M D\u{1f}p! `\u{b}7t fl{!=acQ\u{1f} 7-* n53!/`\u{1}WC! `.8M!\
        ;ax\u{11}]!Ja*fb!#`\u{10}[\u{e} __'!&`O\u{7}/ Y\u{19}: j\u{4}B X/z!$ahF\u{13}!=aT$\u{14}!Aa!\u{2},!>a[su \u{a};\
        \u{17}!9a\u{f}k0!4a\u{1d}__!#`\u{12}wp!*`_<v! aS\u{15}}  \u{4}\u{15} '?b!!aZG\u{a}!Ga\u{1a}e\u{1d}! ajZ`!\"aJ\u{0}\
        \u{14}!GaO\u{0}\u{14} {%3! a(\u{14}A!'a-\u{7}r \\vz!<agi\u{1d}! af\\\u{2}!!a\u{1}\u{19}\u{a} aD@ {\u{16}M!Jat\u{15}\
        ]#+`,`5`t[\u{9} $\u{11}\u{18} *s&!#`|\u{b}U \u{10}GZ$ `!`#`$`K<_!;ac(j! a(y{!&`kh\u{10} %Z\u{11}!4a\u{0}rN O?U!\
        %`\u{2}rV \u{15}Av \u{15}\u{b}}!#`;N7 \u{10},o! axO{ E\"\u{13}!8a\"\u{5}\"!;`^\u{14})! a0\u{0}A\"#` `Vtg!4a_M\u{f}\
        \"7`!`\u{8}ZS!;`S\u{19}\u{4} 6[6 $-8!#`*!\u{11}!;a/[0!\"`umF!?aB\u{c}`!!au\u{6}! 4\u{1d}( S\u{b}+!;`\\zL \u{7}k\
        (!<a\u{7f}r,!4a#\u{18}B \u{2}gY )c\u{c}! a&=X!-a\u{2}S\u{1b} +21 A\u{1a}? ;Eb >:\u{13} ie2! a\u{7}]<! `~G\u{10}\
        ! a\u{17}\u{b}\u{1a}!!`^lG!4aV4W \u{1b}a;! a\u{10}v\u{7f}!/aw,\u{19}  :# <$=!2a/>A!-`K*C! a\u{f}`s!Ca#\u{3}{!'a\
        \u{1b} *!!`fX,!$advG!/a\u{12}MN!Ea{\u{15}x!8a8\u{0}} \u{11}*\u{7f}!3aB\u{10}\u{0} -e\u{2} vm5 \u{16}\u{e}X!,`\u{d}\
        Z\u{a} ;^!! `\u{f}iZ \u{7}Ra!&`9Oo zU\u{13}!!`\u{f}*+!\"a6g0 \u{e}|F!4`S\u{2}J s\\L!>aE\u{1f}Y ^Pr ? t! ar[8 [\u{1f}\
        <!4`$fN!Ga\u{17}3a! aJkg Z8s P.\u{7}!6a\u{11}\u{16}\u{18}!Jan=\u{1a}! aGy?!0a\u{7f}'\u{c}!<a\u{c}** !S:! `-A=! \
        aG\u{0}A!<`n~R!!`bi\u{19}!Ea\u{3}E\u{11} C?0 \u{7f}g9 \u{d}WN! aC\u{f}R .ki!;`zmm \u{1d}E} e\u{1e}\u{1c}!&`\u{15}\
        +C! aN\u{4}Q z_n!.a\u{1f}\u{e}|!@a$u\u{14}!!`}\u{d}% tJ\u{11}!$`nk|!!`(\u{1c}\u{17} ;\u{5}O vWX!%a7]! \u{1b}Z1 \
        qyc#+`-`CaIPQ!Ia\u{a}cY S\u{1d}w <\u{1a}\u{1} fq\u{9}!;`ar !*`jl\u{6}!Baw>\u{e}!1`\u{c}O@!-aa<U! al\u{c}\\!8a\u{4}\
        Oy! a\u{11} \u{1f}!#ag76!?a\u{f}xl!&a\u{1}>z!Jadr\u{7f}!*a>C\u{3}!Eavy\u{12}!-`\\\u{d}!!6`A\u{1}M!Ja\u{17}NR!)`\
        \u{1e}kd 2!k! a\u{1a}\u{7}2!Dah\u{4}d!%`A#x ]o\u{0}!Da\u{6}$\u{4}!<`Oi\u{4}! aO\u{3}m!)aYz\u{7f}!?a7*\u{b}!<a\u{15}\
        %\u{c} V&& e2> pT] k*\u{13}!\"aO7\u{13}!Ha9y\u{1a} [\u{b}\u{1a}\"+`*``\u{10}. f{L! aH3* \u{1c}O)!!au5+! a7uU \u{1a}\
        (\u{1c}!Ea}%=! ``\u{0}E! `\u{1f}>f!'a,nj!*a\u{3}c\u{19}!<aU.'! a NG!7a;dJ h$K!Ja\u{d}\u{6}O! a94[! aI.c!;`\u{11}\
        \u{15}\u{1a} \u{19}7P!Ea\u{14}x@!\"aN\u{7}J \u{3}/_ \u{16}<a!Ja\u{0}\u{13}\u{5}!-ano%!JaQ\u{11}B ;PV!#`\u{f}=]!\
        <a@P\u{a}!!`oW\u{1b} i\u{12}(! a0x<!<a9]n!Jam^\u{19}!&a5*! 1\u{d}5! aC\u{8}t!!`&!B!>aPqa!?a?{b!<a\u{12}\u{1b}\u{15}\
        !!az<R '-: IM? F\u{1c}f RNs!;a5Hy N\u{1d}+ o;; RRQ!<a%\u{9}Y!8a<6\u{4} \u{d}Ir! a;d\u{6}!%ag\u{18}# 0BL!*a^>t N\
        n\u{e} '[J! `tYw! `Q\u{1e}^! a2\u{18}: \u{7}.A!>a\u{10}q\u{13}!Gagh\u{1c}!JaUd-!Fa\u{10}k\u{f}!4aTW\u{11} +b# 9\
        fY h9_!0a\u{7}dn .\u{10}2!>aH\u{d}:!=aQ\u{1c}c!Ba\u{7}\u{9}f! a[l|! aG\u{17}6 %?7!;a\u{11}$Y!#ab\u{14}Y! a\u{b}\
        `} |bI nF\u{14} \u{0}\u{f}\u{1c} 2:6 \u{d}\u{5}C!JaANG!8aT)\u{16} \u{7}a6!(a\u{1f}7G \u{10}\"\u{7f}! a\u{c}u !=\
        aQ*! \u{1b}c+!'a&\\0!&`W%; \u{14}2D! a2\\_!4aS_\u{5} _N\u{7} G\u{7f}\u{9}!4aVH\u{18}!#`b\u{12}0! a7W|!,aa\u{14}\
        \u{14} \u{f}T\u{6}!<aa][ j9x!,a]G}!!aF]\u{3}!\"`\u{2}R8!4a\u{0}\u{b}\u{14}!Ja\u{1f}t8!!`<`N!#ai\u{3}\u{b}!>a\"-\
        \u{1e}!DaLqe!6``u  Ng.!;a*\u{0}9 [#Z!!`k7q!4apu0 reG! aD)Q V<\u{a}!,`\u{16}z\u{2} _j?!5a[9G! `\u{b}.\u{4}!&a*\u{11}\
        \u{f} \u{1}s\u{1f}!*a+T1  \u{0}6! `9\u{1a}\u{8}!=a1R\u{e} i:\u{10} x2\u{13}!Ga\u{9}N\u{13}!4a`D& L7S!>aI:z!;a[^\
        ~ W}^! a~]\u{1d}! aE}9!Da\u{1d}\u{1d}C >{}!FavqN FBS!<a9<b!;a\u{11}9j lb\u{9}!<a\u{15}\\!!!a\u{14}\u{15}%!4`rb6\
         -R?! a\u{3}\u{1a}B +nC W\u{9}L 2Z\\!5aGw7!1`\u{11}3\"!4aB%O!=aRmU!$aW{b!<`\u{4}8z :vH!Ca:DV!Ja\u{10}H\u{5}!Ja:\
        Z>!Ja\u{c}\u{5}t!>a\u{c}\u{19}{! `\u{18}oX #Bl!Cac=t hk( v\u{f}^!?a\u{2}Qn t3u!!`VnF \u{d}\u{1c}v! awUX W\", \u{13}\
        O2 jdO B&T %}\u{1} ++%!+`SG1 h\u{c}N \u{1e}SP Le\u{5}!\"`\u{f}H\u{9}!,`\u{3}?\u{c} \u{2},\u{11}!2a\u{f}`Q!GanT#\
        !#`=I6 SrX!?aWNj\"#`\"`i\u{2}\u{2}! aLy3 P1;! `u\u{13}J \u{3}Wz ,+\u{a}!>aN`)!<a\u{f}^O! a\u{d}\u{9}O!$amP\u{1b}\
        !+`\u{4}b@ (%^!\"a~2\u{1c}!#`\u{1e}_# @r8!%a@$@!#`{mH!Ga8a\u{1f}!-aJ\u{2}9 \u{f}ZA!<`;O\\ W1J! aZyT!<aRwn! ac.r\
         \u{10}*\u{3}!Ea:\\\u{13}!AatG@!Ea\u{6}#L!Gam\u{d}`\" `!a!!v KsX!\"`9\u{f}| 0\\~!3`;>\" t>' {\u{d}8!)`\u{6}HD!!\
        `fvu tt\u{10}! a6\u{6}\u{10} zBK |\u{16}_!;a\u{b}=j!4am\u{a}\u{17}! aC{O!/a mt!8aD\u{1f}}!>a\u{e}px!8a\u{19}\u{7f}\
        \u{d} _f\u{1a}! `\u{16}*!!#`Z(,! `A5@! `htO!*ag1\\ |Qe!=ar\u{2}\u{7}!Da-Z\u{a}!*a\u{9}\u{15}#! aO\u{f}7!Ja\\#b!\
        \"a4\u{9}j!2a\u{11}tk! arL/ \u{0}&w!+`\u{6}Y@ \u{3}R] &8h! `KFr!JaRs4 \u{d}q\u{e}!8a8\u{1b}Q!Ca\u{a}i\\!BaQ\u{7f}\
        j! aBR%! a_/(!'a_=Y pI, \u{9}\u{5}\\!5a\u{5}\u{10}\u{16}!+`\u{a}\u{4}3!!aBnM!!a\u{1d}\u{5}Q!;`x+R \u{e}FW .K\u{4}\
         r\u{1}\u{c}\"\"`$`&/3!5`\u{13}DL! `],o!+`2E\u{c}!<aH\u{6}\u{1c}!;`\u{7f}\u{1d}i aS\u{1c} U?&!&ag7X!Fa1?k#/`+`-\
        `\u{18}\u{15}\u{f} *f=! a\u{1b}|= F\u{6}a!$aqWr nt\u{7f} X^\u{12}!=a\u{7}&\u{1a} 0#\u{1f} \u{7}L!!<`#\u{1c}v!*a\
        V%\u{1d} \u{e}n'!<aF2L!<a1J] \u{b}W=!GaE8> N\u{7}B \u{19}V\u{11}!=a\u{d}[D!;aR\"D!?ay]O! a~ V!\"ac\u{10}q! `5Y\u{e}\
        !Ga^65 mn- _\u{e}\u{d} 4'?! a7ky!-`\u{1}I\u{13} $#-!!`tB`!!a%i\u{1f}!4a5Q0!#`D?\\!>a\u{9}We h{\u{10} \u{7f}\u{18}\
        \u{1e}!Da<q(!?auIj!*aR/x!+`\u{10}'5 7t?!\"`-\u{12}n!4a04q!8a\u{7f}q\u{1e}!(a\u{19}c. ?\u{19}; o$Z!9a\u{5}`o! `,\
        =\u{2}\"!`\"`nU\u{19} vE(!)a\u{19}\u{15}7\"\"`;`@3A!,`i7\u{10} \"=\"! aMX\"! `y\u{1}.\" `#`\\-a! `\u{10}Ja! abf\
        i!\"`\u{a}bn!2a:P\u{7}!=a\u{15}s\u{19}!1`\u{2}|'!CaK.:!;`!\u{1b}=! `'Qm!=a/\u{e}\u{1a}!Ca-Z- WQ`!Ja\u{4}%l \u{1b}\
        f~!=a%\u{1e}< H]G! ` \u{3}\u{6}!=ab}\u{1a}!<a`\u{2}X!(aEQ[!0`ekj\" a'`\u{1c}K\u{a}! `\u{18};\u{e} CHC! a\u{6}pr\
         \u{a}.~ U\u{12}9 J8h \u{1a}\u{0}j!*a\u{c}}q##`!`\"`\u{14}e\u{1f} P\u{1a}w!?a\u{d}**!,`W\u{6}6!JaZK:!Aa/uG A\u{1a}\
        u!Ja\u{7}S{ \u{1f}R\u{7}! aai\u{8}!Gae\u{1d}\u{18}!#`6y-!;a.$1!>aZI\u{14}!Dac3: w\"/!Ja'*@! a\u{d}Qp!,`2\u{17}+\
         cP;!4`x\u{16}A!<ayd\u{0}!:`]\u{6}? A?\\ M\u{2}%! al0K! ar\u{14}[!9a0[v!,aaei! a`\u{18}n!(`\u{19}er!\"`\u{c}\u{11}\
        y!&ag7  +!& $\u{d};! ah\u{f}f!+a\u{1e}\u{15}\u{10} Q_, >O\u{7} <8\u{e} l6{ I\u{18}\u{5}!(a\"a_!3a8>=!EaYDC!Da+R\
        g!$a\u{7}C|!!`FB\u{10}! aXM*!4`D/?!4`mCE! a?;r! `P\"= \u{d}=V!&a^\u{1e}c!;``oz  EB!%`@\u{7f}L m\u{1b}\u{a}!=aTI\
        \u{13}!6a7\u{5}R!;a=~t! a\u{3}\u{18}u!/aL({ \u{18}_Z!-aC5e S\u{f}l!Da,Lz! anjf!!`-f\u{1c}!\"a!XR :v\u{7}! aJ,#!\
        2a,~3! `*~I! a(R\\ q\u{7}g!;`F-4! adrE! aQR\u{17} ~>r \u{8}/w!&aPT\u{11}! `\u{8}~-!+`$\u{1b}^ i\u{1a}h(!`$`%`'`\
        \"`(`#`4`\\$\u{7f} K.$!8`m-.!Fa\u{17}z9 v_^!>a,$g!<abc}!\"ax.\u{7}!7a3,- s4<! a}GA!Ga(;P p\u{1b}.!)a(p9!,`x/\\!\
         a,>.!(aQ|8! a\u{1c}\u{1c}M k\u{1e}i!8a \u{7}\u{19}!)acl\u{1b}! `\u{17}7B!<aU:t \u{17}B\u{3} \u{a}i\u{15}!,aH\u{13}\
        \u{19}! `\u{b}\u{e}y!\"`'I\u{0} i\u{10}\u{f}! `xK\u{1f}! al\u{1b}< P0=!=a\u{7}9n 'K?!=asz\u{14}! a{\u{1c}\u{1c}\
        !Gas.(!:`*N;!JaR\u{16}n =\u{4}p \u{d}4u! `=K\u{18}$1`0`4`.`\u{7f}0\u{1b}! a\u{a}^\u{f} \u{17}FO!-`xi~!?a2\u{12}\
        \u{d} \u{16}e4!=a\u{b}GF!<a\u{b}|N f)g!,aibk! `\\fk i\u{13}\u{7} gp\u{e} -`5 yv[!3a\u{14}\u{b}z!)`Uu\u{7f}! aO@\
        \u{a}! a$*\u{16}! `\u{13}dX O8\u{1f} `\u{b}%!3a,Rv e`o! a\u{10}\u{3}~!Ja \u{4}\u{7}!Fae=\u{9} Er\u{18}!#`V}+!=a\
        8.\u{3}!=a \u{6}\u{1d} ]\u{6}4 o`\u{3} D\u{4}\u{1b}!,aQV&! `\u{c}\u{4}/!\"`\u{10}i6!!`>pI!'ar K f\u{12}`!Caz-s \
        \u{b}m\u{b}!6a\u{6}T\u{c} \u{1d}m\"!*aD_G! a\u{6}\u{12}\u{9}!!`B\u{12}$!8a>#B!\"`xaL!Ja7J\u{1c}!&`rT&!=a)y/!'a!\
        ;G!?aK\u{17}j! a~qk\" `#`qn8!Aa6w\u{16} vsP! aA\u{b}# ^PZ! `\u{4}8\u{f}!!`u { \u{e}\u{1b}\u{2}!!aW_\u{1f}!Ba!\u{7f}\
        4!4ai!b!2a9]\u{13}! a\u{7f}UC d6\u{2} f*\u{10}!>a9V\u{13}! agG\u{1c}! aj`\u{1f}! ap\u{4}m!Ga\u{16};\u{0}!4a]w=!\
        !`\u{19}\u{b}d!;a\u{8}\u{16}\u{d}!%aBF\u{1d}!=az%4 ,|Q m\u{1d}o! `\u{0}Vv \u{1d}v\u{17}!1a\u{1c}'\u{18}!Ga\u{13}\
        q0!GaZ\u{1b}t 8r7 (EU!8a\u{10}O\\ K}\u{1a} \u{1c}Cp \u{1}\\\u{1}!;a\u{1}!\u{3}!&`WdL YSd!2aB8\u{1e}!Ca$\u{19}@ \
        q(\u{0}! at7\u{13}!$aZ\u{11}\u{1a}!<ay>\u{1f} 2}'!4`:4>!7a52I \u{0}\u{8}e! awX\u{0}!,a1m\u{12} r\u{1c}2!&a7;n!<\
        aR:\u{3}!<aL6\u{b} \u{0}}#!%a\u{3}1R!\"`L)[!<a?\u{0}~ V*+ %%D!\"`L+u ^T\u{13}!#`^\u{3}1! aMO3! aDbu! `\"!x!!asi\
        \u{1}! at'2!*`W-6!HaOTg \u{4}6\u{5}!Fa\u{14}z\u{12}!Jafd9!>ac\u{19}F!4aI}J!>a#\u{7f}I J\u{5}P!9aQZ\u{7f} \u{a}#\
        \u{6} Ay(!6a\u{18}fB! a\u{14}`\u{1a}!%`Q:\u{7}!+`tM\u{14}!<a^K\u{1b} \u{16}IW ^\u{1b}\\##`\"`!`g\u{12}\u{2}! aZ\
        \u{7}B! a\u{1d}}P!=a\u{d}mU!+a,\u{b}\u{1c}!\"`\u{12}e5! `k\u{18}5!1a0\u{6}l!%a\u{1d}\u{1}\u{2}!!ac%-!'a>=; \u{5}\
        vH!Ia\u{9}7\u{8}!9a>!\u{c}!*`\u{c}F\u{c}!%aiP&! aJFT!!`U/\u{7}!Ja\u{17}V8!<aZ\u{7f}C!<a\u{7}yJ k\u{c}_!7a\u{1}9\
        t!,`\u{1e}5\u{9}!4a\u{1e}74!!`\u{1a}\u{a}F \u{9}\u{7f}\\!(a\u{1f}2\u{d} P\u{13}\u{17}!:`\u{2}|7! aF\u{3};! a:%\u{4}\
        ! aLm\u{10}! a-\u{c}\u{12} G(& M\u{1b}2! aT8\u{f} PD\u{10}! arQ\" G\u{1}? #\u{1e}? \u{3}uW!;`\u{a}\u{1c}X 9<\u{7}\
        ! agx\u{14}!*av\u{d}E `,J!;a\u{c}/U! `\u{4}\u{c}|!Ga[,\u{1a} 5[? M\u{7f}M!Ja=G\u{3}!!`ig\u{1f}!3a\u{1b}2[!-`EMd\
         J\u{15}\u{19}!\"awQ(! a/%T ~sd! a/P\u{f}!Ja\\S\u{f}!\"a\u{14}S !#`57#!4al\\2! a\"j5!Ga\u{14}\u{1a}D!;aI;S IdW!\
        '`\\\u{7f}t E\u{17}t!Ja\u{19}0& hmU! a~Y^ |\u{19}\u{8}!?a\u{16}@!!.a\u{11}\u{1c}D \u{13}<G \u{2}S\u{8}! a\u{15}\
        \u{18}\u{e} xa!!$aj[\" %!L!#a?j;!Jagd<!.a~kK!<a\u{4}iN!;`K\u{7}n \u{a}tl!-a@x/!'a:sT!;`1i\u{7}!JaoW\u{10} c\"Y!\
         a}.`!=a\u{1d}~w!Ja6T\u{e}!,a[7!!)a\u{1}q*!;aS8.!&a\u{8}r>!9a\u{1a}F\u{7} o?(! a{\u{2}\\ \u{6}a\u{14}!2a\\XS v:\
        \\ Wl\u{d}! `\u{19}\\3!+aISJ!Ja\u{15}\"\u{7}!8a\u{7}y\u{14}!Daz\u{7}, F\u{1a}y!8a6^\u{12}! a:~Y sds!!`X%y! `G4K\
        !JaG-M! `\\\u{0}\u{8} yQ\u{13}!7a+\u{1b}F!,`\u{8}\\\u{1e}! aSI1!2a'M\u{b} eP\"!=ahne! `<sm!;a\u{e}\u{10}{ \u{c}\
        B\u{7f}! at\u{e}\u{8}! a4\u{9}\\ 54] Gjw!,aU2G! a\u{c}pN!;a1q=! aTPF! `~=R!)a\u{1e}\u{9}a!4aY], 7W; .9k! `#Xq! \
        aJ7\u{12}!DaO\u{d}7!Fa\u{1}nA!Ja.,H!+a#\u{10}\\!&a5ua \u{9}\u{15}\u{0}!Jaxz\u{1c} l}2!?a\u{0}p>!*a-R_! al\u{11}\
        t \u{d}F* +\u{0}K!=aC\u{7}Y!'aEZX =`\u{7f}!)aCB\u{c}!*a)\"\u{1a} wI+ `\u{3}_!;aX^#!1a\u{2}5R [\u{14}d!Ja_3u! a\u{17}\
        \u{15}6!!a\u{1d}}]!\"`em\u{8} \u{13}\u{d}\u{e}!;`9C$ B\u{e}=!/`k\u{17}F \u{0}9{!=a!\u{1f}~ \u{d}\u{7f}\u{11}!&a\
        BY] \u{1a}e\u{13}!)ahn( RVS!?a\u{1f}vk c\"s! `E\u{9}x!;`rwX ]aj %]\u{b}! a+k\u{12}!\"`CI9 \u{4}\u{1e}S!(a\u{0}\u{1a}\
        e r)l! a(D6 G#e!#a\u{d}yo!4a;\u{13}\u{2}!'a\u{f}U\u{16} J{\u{1a}!*a\u{9}\u{19}\u{1f}!\"`NS> Ygg J,v!%a=i+! as\u{e}\
        D!Ga3:J!,`vfU!\"`q\u{8}n! aU\u{d}s!5aS'v! `a\u{19}\u{2} \u{1}K5!\"`\\\u{17}~\"!`\"`\u{1}6O \u{1b}f]!*au%d B6K n\
        {a N&8!>a~E\u{17} oUn!DaO[s!!`\u{17}ew!,aa\\|!4aD\u{17}3!9aM\u{1b}V!=a\u{7f}^] 2\u{7}^ z\u{5}i! `\u{5}Bx! a[p\u{1}\
        !8a3f. 2@\u{5} $|\u{6}!<a\u{f}\u{3}\u{15}!1a+@\u{16}!?ac(\u{1a} J\u{15}.! af05!#`C}I! `GKM!!a\u{1a}S^!\"`YJx!<a\
        *%Y!@a\u{10}/i!BaV1p \u{e}\u{0}\u{7f}!,`t\u{11}\u{7f}!<a&II N#[ Sk\\!#`po]! `Xh\u{1d} .Y&!Ja\u{3}'( B`f!IaLYr {\
        xy b\u{14}\u{2}!;`Ti\u{6}!Ca'eG wQT!7a\u{13}HU!'a(Ok!Da`{k!Ea\\X\u{4}!\"`S,\u{c} 3Df!<ag\u{8}\u{7f}!<av\u{1f}N!\
        5a\u{5}\u{1b}O!!`l e 1/x!Jauqz!(`i\u{d}\u{13}!Ba!]O!9a0\u{4}\u{1c} CR> _\u{0}t!\"`'O\u{10}!(a|v\u{1d} 'U4 0\u{d}\
        b \u{3}6`!(`Mvg!<a\u{19}n\u{2} Kk@!JabJv!FaSQI!+`jrW \u{14}{n K9#! aprP \u{6}\u{b}R!Jam-\u{18}!<aOz\u{1c}!&a-\u{3}\
        + shM!+aq\u{d}l!!`P4\u{16}! `y\u{8}O @\u{19}} G\u{d}~ \u{5}[R )ar \u{11}#\u{5} e|\u{1c}! aB\\1!4aA\u{c}L!#a\u{1f}\
        2N! a9 W '^a! a4\u{3}q!Ea\u{11}9\u{1b} 7(X!%`i~l!=a~d\u{c}!!`Sd, \"z\u{a}! `a-\u{c} \u{6}S$!=aq\u{f}2 M\u{18}D!\
        \"`K\u{d}\u{11} \u{12}9R! a\u{d}e\u{2}!;`Ov\u{12}! a!m)! `A]/ H\u{16}L!Gad>T y\u{19}\u{5}  g\\!AakDG!=al\u{1d}c\
        !<a(\u{4}\u{15}!Ga~\"@ $/v!&`ATz \u{1e}L} \u{1d}w?!<a$\u{19}Z T:t \u{14}r\u{11} &H& e>\u{9} \u{10}\u{c}\u{1d}!#\
        a#{8!Ea)\u{17}9 uFU!?a\\\u{f}\u{c}!)`3IC!#`PQn !E\u{5}!)ax\u{14}\u{6}!!`\u{1e}\u{0}\u{a}! `>\u{0}'! a\u{1d}\u{5}\
        _!*a\u{1a} '!!`\u{12}{5! a0Ef!<`cnw!/aiV! &\u{3}%!5a\u{1d}\u{d}0!)`9;8 C^\u{1e} -)!\"!`$`\u{19}\u{12}s! aU3| \u{0}\
        m6!4`\u{1c}(J ,\u{1f}6!Fau\u{16}Q!Da\u{14}%b ga\u{e} {\u{6}: \u{9}ER! aHE\u{d} abC l\u{5}L \u{5}au! a:dS\"9`9aF\
        |>!Ja.;_!8a]Eh BIn!*`\u{a}yv { !!2`\u{19}s/!/aX2j lX\u{11} \u{f}1\u{18}\"#`\"`rP'!(`_FS! a\u{10}qz!!a\u{5}\u{5}\
        N!?a657 ]\u{1}s DY, }9=!:`<Vh \u{1}g| FM- miq!\"`*j !!`yp\"#!a!`4`0L'!\"aMe1!5aovI! `\u{11}<N!>a\u{15}R^ 4 x!$`\
        05\u{16}!!`X], \"\u{1b}:! `u B! a?\u{1d}\u{8} PW\u{d} \u{14}*,! aIly!#`\u{3}j\u{9}!#`\u{c}\u{7f}$!!a0O\u{7} \u{3}\
        31!:a\u{5}zI$#`\"`!`,`H{V! a+7z \u{19}\u{16}\u{2}!=aHv\u{1b} a\\, Aug! `uN\u{e} \"\u{14}\u{1b} \u{e}'S!!`E~\u{a}\
         \u{1b}\u{5})!#`?d-! a\u{4}J<!#a\u{1c}vO! `k<e!<a\u{7f}\u{19}~ f\u{16}\u{2}!%a7\u{13}\u{6}! `Br\u{18}! aJi0! aC\
        \u{2}u z|\u{0} \u{b}s\u{17} /iH!=a1Qj &]\u{7}!Ja\u{3}TY!>aN/_!4`+9\u{11}!%`R\u{17}\u{14}!\"`M)O!(a>s\u{5}! a\u{2}\
        \u{3}\u{9}!;`\u{15}.O! `\u{4}\u{17}v *x\u{17}!,abry! ag\u{15}\u{1a} \u{a}e\u{1f} \u{1d}`7!!`P2J \u{9}FR!Ga\"nU \
        =qY! apcd!+aVvt btv!.an\u{c}\u{3}!!`x=\u{a}!Da\u{1}Z\u{16}!.a\u{13}}\"! `m\u{6}' 0J.!*a\u{7}u:!<a<eM\"*`-`J\u{b}\
        \u{3}!JaD~\u{f}! a'h\u{1c}!!`XNv!)a#\u{1d}{! `\u{4}\u{19}!!Da\u{1d}_? >\u{1a}V!4`$8\u{8}!Ea%D\u{10} ,\u{1} !$at\
        *4! aA\u{8}G \u{1e}Jy!\"`>\u{16}\u{6}!?af\u{1a}\u{1c}!Ja5_'!<a(qV!EabY\u{f}!Ea\u{18}*8 @'M!%a95b l)2!\"`\u{17}{\
        J!AaU#W!*`,t\u{4}!5a%\u{1b}\u{16}!!`\u{a}\u{11}&!&a''o!=a^F\u{3} 3| !<aA\u{4}A!)`.R}!#aQc\u{5}!9`\u{14}4  Z\u{a}\
        K!2`\u{12}iO!(a\\`Y!#av`i G!c!'`C9\u{d}!\"`f\u{a}/!Ja\u{9}j5 \u{3}\u{9}_ Xn\u{3} Ax% \u{1b}Ff!&aSTh!!a|Jn wq(!;\
        `gW/!=a1v4 \u{13}vP \u{1e}6U!9a\u{15}4u!9a\u{1e}V\u{d} JD\u{16}!;`;>+!%`\u{c}VR!<a&'d Mt\u{8}! a2-#!+`4d^! a{\u{f}\
        h `Y\u{18}\"#`&`\"7\u{7f}!$a\u{1f}\u{16}O!'a\"^i! a?\u{9}W! `l\u{d}]!=a\u{c}I\u{c} \u{1b}(\"!(a^`J ya\u{1e} ^- \
         7T*!Da\u{a}n@!(`_gJ! aB\"W!.aX\u{1}\u{19} \u{1c}n\u{1d}!,`3f+!=a\u{c}.4!;a\u{b}\u{19}q!3ap^\u{1} o\u{12}&!JaO\u{13}\
        7! aLC8!*`ZJ; \u{c}AC! a\u{1a}\u{19}Q \u{c}>U!;`<(\u{8}!3a\u{15}*\u{c} G\u{8}\u{c}!<aBC\u{13} g4, \u{9}^X!=a\u{6}\
        )\u{11}!*a\"^S!=a1\u{0}_!;`EN\u{0}!\"`f\u{3}= \u{b}Ci!!`A2\u{e}!AaBK\u{1f}!)a78B D=W! aR3o! a37\"! a~\u{7}; a2C\
        !)`\u{9}sJ \u{0};h! `ERn!)`J/\u{0} `6\u{12}! `}H.!#`Y*\u{9}!=ab\u{13}7 [e\u{0}!;`@~\u{a}!.`\u{7f}5\u{b} T.l @2\u{3}\
         RO+!&`w<Q!Ga\u{1a}\u{14}g!\"`\u{7f}g\u{b}! `ly\u{17}!Ba,7%!Ga\u{1c}GB!<aL:G!\"a{@\u{1d}!#`'ks! aBX?! aDNL!!`w\u{19}\
        ^ <v\u{7}!0`\u{4}\u{1}\u{a}!\"`5Y\u{10}!Fa+BY \u{18}\u{d}`!+`jQ| \u{5}\u{4}\u{7f}!+`\u{14}{\u{6} !P\u{e} \u{1}:\
        \u{16}!*`3T\u{17}!6atE  3^+ \"<A!GaC\u{5}{!<aV\u{0}\u{9}!'a5\u{13}-!Eal\u{0}#! aO\u{1e}=!#`\u{0};c! a\u{19}ix!\"\
        a\u{1d}\\\u{7}!<a@W\u{c} G,\u{14}! `@\u{2}5!Ga!$R!8acl_!7ab@c!&`t\u{1e}m 7;\u{1e}!<`i`$ \u{7} ? m\u{3}B!Ja\u{1d}\
        y>! a8:\u{5}!8a$\u{16}\u{d}\"!`\"`Y2\u{14} \u{12}B\u{18} |(#!&ad\u{f}' lD. v\u{c}1 :#- <4:!=a7IA!)`C.[! ag\u{15}\
        F !o\u{f}!)`6#.!*a5}6! am\u{16}7!\"a2#J w\u{6}#!<aaK?!=a \u{1f}\u{8}!!`\u{15}\u{9}> U\u{b}q!9a2+F!\"a%\u{1e}: \u{4}\
        \u{f}z!9an\u{1}\u{b}!!`.\u{a}\u{13} v.- \u{d}Ic =re SXu! a@+\u{8}!*`}7\u{18}!=a\u{5}\u{0}t!)`B y!=ak_\u{9}!Da7L\
        <!4a|ta >2z!Ja3\u{b}\u{12}! a$h)!*auY>! `r?\u{11}!;`\u{15}\u{f}*!&a@\u{4}E H\u{11}\\! aSUk!;`vx\u{3}\"\"`!`\u{e}\
        \u{c}\u{16}!#a\u{1f}/\u{19} \u{1b}\u{13} ! a\u{3} \" BoC! aB\"V!,a\u{1d}\\\u{1} ou\u{16}!!`>j\"!&a_T\u{15} \u{9}\
        \u{7f}$!Fa0Ob y>l! a\u{4}\u{1e}m!'a/mo!!aR\\\u{7}! aWJ\u{10}!&`LRC!<aJSg# `#`9a\u{19}sp#+`-`.`MYs!2a{\u{10}t!$`\
        wv\u{6}!<agV\u{1b}!;`N\u{b}C!<aa,p!@a.8z Tv\u{e} \u{18}\u{1b}{!=a\u{2}i|!Jam;\u{6}!=a%2T!\"a\u{14}sx!*a_Z\u{e}!\
         aa^2!4a0k5 :48! a\u{c}&\\!#`P]\u{1e}!4aB\u{10}P \u{17}JU! `s|Y! afBf \\T8!$auEH!*`\u{6}S$ ,?W L+x!&a\"<h! a1\u{1}\
        \u{7} cV\u{10}!=a`gV As\u{c}!=a ~\u{18}!Ja3'\u{1f}!'`.!<! au\u{9}S!Ca@O}!;a=\u{1b}\u{1e}! a>u\u{1f}!%a\u{16}\u{10}\
        *!-`7e\u{3}!;`%$\u{7} mM<!0a&R@!-`V\u{6}I! `\\Sb!,`\u{0}<k E@\u{11}! a`t\u{17}!<a/d, 5#1!&`\u{5}Ha!%aw5} tV+!Ca\
        /g7 =SC!\"`]\u{1b}G +v\u{7}!\"`\u{4}\u{d}\u{7}! a4Q\u{15}! a8>0 /\u{0}P! aa0s pX\u{a}!!a\u{0}\u{11}\u{1c} \u{19}\
        IR!\"`[~m! ajkr EB\u{1a}!$`&D\u{1e}!<`{CF! a\u{1e}Rv!*a,.\u{4}!.`'K5!%auc? pX]!#`#\u{14}\u{10}! an\u{16} !#`R\u{19}\
        C! `9Xb!+a\u{e}]i!8ag\\& o!;! a\u{1c}HE 3LT! a\u{1e}G\u{0} rn\"!$a3.-!Ja`H>!=aV5t!.ar5\u{10}!5aSA\u{15}! a.C`! \
        ae\u{7f}\u{17} 4\u{1b}\u{17} ^N+!,a,YS!'a}Ke %*s \u{12}\u{1}\u{17}!-`T0\u{1e} DO& :\u{e}=!0`&*M!,at'y }\u{b}\u{1f}\
        !(aef4!GaY*J!\"`+.O!@aQNU {*W!(aph\u{1f} }i@!?az_2!=a\u{7f}x>!'a{ia! `x5m!?a\u{15}\u{15}\u{e}! a\u{9}X\u{17}!Ja\
        4GM! a0`\u{b} F*\u{d} ixK! `,\u{19}t -%{ $\u{6}\u{f}!*aA\u{2}4 \u{7}oz!Ga#\u{19}\u{7}!BanN\u{10}! `io\u{1e}!'a\u{7}\
        \u{6}B!*a\u{13}Di ydm!;`@\u{1a}<!;a+\u{a}C!,`\u{5}jn INK!=ayf<!)``oY! aY\u{13}[!\"`8E` m\u{1d}m!=a1\u{5}\u{5}!/\
        a\u{1e}P.!Jad3E \u{5}iM =\u{18}X!6ap\u{11}j! a'g\u{0}! ` \\+!\"a42; \u{a}\u{19}I!8a\u{1e}k&!=a@\u{13}'!$alZ,!.a\
        \u{6}iE 7X)!8`,2o l[x!4a\u{14}K&!=a\u{9}w1!0`GEE!,`q5M!4akBa! a=\u{11}\u{7} 3H\u{19} i|\u{19}!/a(\u{3}4!Ba(\u{7}\
        W!&`[\u{10}p!2a6I\u{e}! aj\u{13}\u{11}!!`\u{13}B'!)a\u{c}^( SZ[ A%,!+a?|B!*a\u{15}3S \u{1a}!m!JaI99!+`{\u{1b}`!\
        /a\u{19}\u{4}P aga!!`\\4r!#`G1~ Te\u{11} Tw\u{1d}!4ax\"> \u{2}\u{19}F\";`DaMr|!&aa[\u{1d}!\"a\u{19}M0!?a7\u{9}a\
        ! `\u{7}8t! a\u{7}\u{17}u!Ja\u{17}k!!#`\u{7}o+!\"`U\u{12}/! a\u{1}\u{e}l!\"`~\u{17}{! aQ{\u{13} T\u{16}%! aZ\u{14}\
        C!\"a\u{7}sf!(ab;B!\"`\u{11}}\u{e} wL\u{15} \u{6}\u{13}! U\u{12}<!;`\u{1b}qJ ~\u{6}w!(a;e-!Ja\u{17}VK!?a)U% B[?\
        !$a+_\u{c}!5a~\u{1a}\u{17}!Ja\u{8} \u{1b}!Ga#\u{1b}2!!a\u{8}|9! a\u{9}#K! am\u{1a}K!1a;\u{1a}4 .A> }%V f*& \u{1}\
        G*!,a\u{12}VK kWc W7m Ve\u{c}!+`O\u{0}\u{14}!JaH`S P\u{1d}\\ 3\u{14}\u{17}!!`S98!>as5E!?a\u{7}=U! a;!V #Ez!5`2=\
        c!>aKS\u{1c} F8- Fe<!,a]UB!<aD\u{19}] 9*\u{12}! a`{6 \u{14}|W! a\u{a}\"V!;aUGk! `M\u{14}~!4aCu\u{16}!=a-`s 2!{!\
         a/\u{13}\u{13}!$aJU\u{1e}! a\u{4}\u{1f}c!9aF\u{1f}6!;a\u{2}Nf!%`\u{3}kv!Da9\u{14}\u{6}!>a\u{1d}h'!)a\u{16},o \u{18}\
        i}! aJz,!\"`kh6 ^\u{4}T!;`\u{11}\u{2}u z<v N%z!?a\u{12}A\u{14} -\u{18}+!=aGwA! a]}\"! a_q0!=aW8:!$a\u{16}||!)`\u{7}\
        \u{19}\u{7}!!`\\\u{18}\\ \u{10}ei!!`1vk!#a\u{1c}\u{12}p!Da]j\u{b}! a=\u{e}\u{f}!(ah]\u{15}!)a\u{1f}\u{10}\u{a} \
         B ! `*t !;a'#8!4a8\u{0}9!#`\u{1e}KG!?a\u{0}\u{15}e!\"`cWl L9w!Dah.<! a\u{4}r@!3ar\"A!\"`N=G! `\u{a}\u{1a}X \u{3}\
        o\u{f}!\"aa\u{1d}\u{f} \u{d}\u{7f} ! a\u{c}\u{1b}5! a<A8!4`70n!,a5.|!!a\u{3}}! \u{8}-* >&O!8a\u{1e}8\u{1c}!%`\u{c}\
        {\u{1d} L\u{14};!(aEk?! aI4v ~\u{1a}v!)`Qj\u{14} <\u{1c}U 9r\u{17}! `>2*!?aw`d!<an;\u{f}!4a7\u{6}\u{10}!:`mV  \u{1a}\
        [$! a\u{5}.)!;aia3!\"a\u{f}0b \u{4}\u{e}S! a~(k \u{1a}O\u{12} K n!-aRA'!(a\u{13}]Y!Jae2h!\"`\u{1e}jp!Ja/\u{2}\u{4}\
         \u{13}\u{1a}\u{16} |Z*! a\u{1c}?K!4a\u{19}<\\! `\u{12}Ok!2a7\u{b}k!*aF\u{17}\u{10}!=a4\u{1d}/!>aVT< O\u{a}K!?a\
        4\u{9}S!<aD\u{15}g! `@\\\u{11} B2\u{17} V=c! a!/h Uxh g6  UJ5!Gas\u{15}R!@a\u{f}cW!=aq\u{12}W )\"b!!`N8l!(ak<0!\
        *`}\u{0}?\"+`#`n&M YoQ!5a7\u{11}p! a%\u{1d}q!Ea\u{3}\u{18}%!.a8F' \u{1d}?\u{8} \u{f}` !9a0HB!5a(y'!-a \u{15}/!.\
        `y*E!*al:^ \u{0}r\u{0}!!`\u{1d}\u{18}\u{0} (,0! `\u{12}jK!9a\u{8}\u{1e}R!Ja~^u .|\u{1d} &B+!!`\u{9}\\v!4`~f\u{c}\
        !,`qp- b\u{3}c j~K!)afHy! aPk,!!`><@!4a\u{15}dt!5a\u{7f}H\u{1c}!Gak0\\!\"`f}k!Ea\u{1d}Br!>a``u! a\u{b};~ q\u{17}\
        u! aGIh!!`2\u{15}h! ax\u{9}j!JaT;\u{7f}!Jag_\u{5}!'aH8K!AaU\u{14}w!4a\u{1b}a\u{2} @\u{1f}-! aU%; !n? Kp\u{1b}!E\
        a\u{11}\u{7}9!=av<I (HS!;aWmS \u{f}Bu (C}!>a\u{14}SL  \u{1e}| &<  RM)!+`4Z\u{1}!#a7\u{17}\u{a}!'a>y@ rTH!'atJJ!\
         a,dd! `emn o~\u{18}!Jaf\u{3}:!4`UA\u{1c} w/V!\"`UZl! `\u{2}\u{11}/ XV\u{4}!/`gn\u{4}!GayS\u{13} 5^\u{14}!!`ntn\
        ! a\u{4}\u{7}\u{1b}!=a\u{19}\u{1a}C \u{1f}6D P\u{17}P!)`zyX!'ahzm! a$;/!/ao-G!#`\u{0}3! T>9! `3\u{14}R!5ad0\u{5}\
        !EaD[\u{18} ]|3!#`y\u{15}C a3E!=a96I!#`?J\u{10} \u{a}\u{d}$!\"a\u{8}b[! `VDn \u{19}\u{2}r!?aYg\u{7f}!?aP\u{8}\u{3}\
        !*a%.\u{15} ztL! a.IO h\u{1d}X!*a~\u{10}Z 6&[! aJs5!!`\u{10}1d!#`=`\u{6}!<a\\\u{c}\u{13}! aaf0 63r! aW\u{7f}s }\
        B\u{0}! aG\u{1}*!*ai+2 w\u{5}4!Jan\u{11}c! ag%\u{1e} /\u{5}$!$a+OK!4a3ZW T\u{1}\u{3}!Ja@j\u{1e}!#a9}<! a#k@ \u{c}\
        \u{1d}C >|O y@\u{3} Fb\u{3}!&a6\u{14}\u{14} \u{14}:\u{7f}! aZ^\u{1a}!>a,\u{0} !9`8\u{1e}\u{7}!*a*\u{1a}#\"#`\"`\
        v\u{4}N \"Ru!;asm\"! aG\u{b}1 5h9! a(\u{1d}C @\u{12}t ^vz!$a\u{1f}jP!\"aM\u{10}j d\u{13}\u{0} w5\u{1b}!Fa{p\u{1f}\
        !Ga\u{b}\u{15}T!\"ae/i 4e$!=a\u{2}F`!,a3Hv!+`66%!$`#AR!8aXW\u{14}!)af+\u{15}!9a-%,!)am_.!!`D~K!%a\u{1f}$\u{2} \u{b}\
        F\u{16}!4`=O\u{1c}! a \u{7f}S D\u{8}\u{2} \u{3}(\u{f} wi\u{12}!)`\u{11}\u{1a}\u{e} \u{4}\u{14}7!<`\u{d}]\u{1} \u{14}\
        6\u{6}!Ja\u{a}{-!!`R\u{b}\u{7}! `@>\u{11}!;`\u{15}P\u{18}! `\u{5}'K! aT\u{d}C\"-`+`0\u{16}C!.ab@L \u{14}\u{19}L\
         \u{10}z` 7\\t! a\u{12}\u{1c}\u{1b} \u{18}u\u{1e}!!`t\u{4}& %1*! aY\u{9}1 4\u{17}`!<a\u{7}[\u{16}! abH6!#a\u{15}\
        \u{f}i ~\\\u{14} E?\u{19}!1`\u{1f}\u{1}? zdb 0Fc! ayMc!\"`-c\u{e}!2a9y\u{1a}!/aiH\u{1b}! a1m\u{1f}!\"a|E0! a?\u{f}\
        K!+` (\u{4}! `gr\u{11}!Cac\u{5}.!<`]\u{c}/!=aI~0 \u{1e}Ma!:`\u{1e}-\u{e} A\u{8}\u{1d} \u{11}\u{10}9!\"`\u{0};A \
        '\u{10}L!<aypY!8a\u{1e}\u{7}w!!`|-\u{b}!;``l\u{1e}!\"`!\u{13})!<a`!* #\u{d}:!=a,\u{14}Q QEn!\"a0|v!-a\"W\u{a}!%\
        a\u{5}\u{17}y! aH9\u{c}!4a\u{2}m\u{1f}!4ahy(! aY\u{7}N \u{1a}yU!;a\u{7f}\u{0}\u{4} gj\u{8}!2aT>\u{17}! `]H`! a\u{d}\
        xc! `e\u{9}j!#`\u{f}\u{1f}\u{11}!#`w+'! `d&* \u{12}\u{16}:! aY!u!Ja\u{3}\u{9}\u{7f}! `\u{10}k\u{1a}! aR\u{d}\u{1c}\
         \u{1e}\u{11}0! `\u{6}\u{1}<!:a\u{18}\u{5}t!*ar\u{f}\u{1c} 9g0! a/\u{11}R =$Y $\u{1b}Z =\u{b}^!7a=\u{c}j jXu!=a\
        \u{d}-w!;`(I_ \u{1f}X\u{16}!\"`cz$!#`'18 \u{1c}|?!,aTsE! `\u{5}\u{1a}M!.a.nO!Ha\u{8}Z^ R\u{d}\u{8}!4`N:# +pA 17\
        G! a!+\u{2}!<`o}\u{9} nEv!\"a\u{10}B% '$K\")` `\u{19}\u{9}T!$a6I8!<a{\u{16}G!#`z&t E=\u{5} I-\u{1d} H%4!7`FH9\"\
        4`BaH:H!\"`_\u{16}S! `\u{b}\u{2}W!<aRB\u{9}!,`\u{f}&\u{10} F\u{5}\u{11}! a1u# \u{1f}YK!Ja\u{4}?R xVg mH\u{3}!Ja\
        P[\u{1c}!4a|N&!$a{k( zl9!;`f@<!3aUAk <\u{18}n! `\u{7f}7\u{14}!Ja\u{7f}.> EbZ!!`m&\u{a} tu\u{13}! a\u{0}[' \u{1d}\
        \u{e}1!=a6{;!/aH\u{1f}<!)aef\u{e}!Ca\u{6}I5! `FU\u{2} 0[\u{a} |2\u{c}!=aTNM \u{18}qa /#\u{1e}! `k\u{12}8 KMh!$a\
        f\\\u{17}!*`#\u{f}( s\u{a}*!@a%\u{14}g!#`xX~! a\u{8}m\u{e} ,v\u{11} \u{18}\" !#`As#!\"acPw B\u{d}y!*`}[G!Ga\u{16}\
        Rt!;ax7y!\"a\u{f}\u{18}& \u{1}\u{1b},!?aVL8!\"a\u{18}@:!#a\u{4}2H!\"`{Fb 1(x!Ja \u{0}8!<a.l>! a=*\u{b}!$a\u{1b}\
        \u{a}M Kd\u{5}!-`E=\u{1e}!;a)f\u{1e}! a[\u{3}\u{1f}!4a=\u{f}1!=a4e:!;`?dw!*`\u{2}8{ \u{c}\u{1a}|! a\u{17}_\u{7}\
         ;\u{f}\u{18}! `T\u{4}5 \u{6}]o n2D G^i!'`Q\u{1f}i }\u{8}\u{10} iR\u{15} N B 2Tc \u{17}\u{14}~!&a\u{12}VH!&`\u{14}\
        ub! ai8g %e& E,) \u{8}D5 +E:!!`\u{16}QA \u{15}Ak #H\u{1b} \u{5}3` \u{15}lc!#`\u{4}\u{a}'!4a<\u{a}9 q]K!\"`-ao \u{7}\
        b%! a(\u{13}2 ;/3!*aMI_ \u{5}\u{5}s! a\u{d}$\u{5} 8 \u{8} ,l>!AaRLU 4\u{5}c b\"\u{b}!/afFO o\u{10}d!.aWU\u{8}! \
        `nnB!%`\u{e}\"c!8`\u{a}n8 \u{4}iR! aN,0 #&3!'`\u{1c})\u{16}! aWu\u{1f} 2bI! aTNY!$a$\u{d}\u{12}!8`*U\"!Ea5\u{12}\
        R! a\u{b}\u{1e}@!,`:(V z+\u{4}! `\u{6}\u{d}2!;`c\u{13}H!!a|8\u{0}!Ga~\\ !<a:rx! a6\u{8}\u{14}!Ea\u{19}]\u{1a}!;\
        `TV\u{1d} 5Ya!%ar\u{3}+!?az\u{18}B!*a55m!;`8-9\"#`$`,QV!<a\u{1d}&\u{0}! a\u{1d}eS \u{1f}bB!\"`D\u{13}H :dX O\u{19}\
        \u{5}!,aQ{m!;a?'o! `=;\u{0}\"4`Ca}\u{1e}s!Ca\u{1d}B5!&`k N!;a\u{12}\u{7}R \u{7f}{d! `l}\u{19}!Ba\u{16}8%!*a\u{19}\
        {,!0`C\u{1b}U!Cammv!*`C\u{2}\u{1e} fa> 7h)!Ga\u{a}\u{4}6!'a\u{3}\u{7}9!4aF'm! a[?M!-`\u{1f}\u{1}t! ae\u{1d}{!Ja\
        (/\u{4} \u{3}XE!=a3)W! a\u{0}9W wt\u{17}!Ga\u{e}\u{2}z!DaS+|!Da5\u{10}T  mq '\u{6}\u{6}!4aS{\u{d} \u{0}b= \u{13}\
        lb \u{0}5g!0a!4h ZxD twF!<arkU! aRNk!9aZ\u{f}s n[\u{c}!?a.9\u{11}!4`sN9!;`,5|!(ab+\u{8}!\"a\u{15}CT!4a;\u{16}i \
        2MQ! a\u{5}$}!!`V$\u{c}!!ag'\u{15}! aXu^ \u{17}H\u{10}!4`LfA! aw>_ %ks! aj\u{16}/!#`!\u{17}/ S\u{0}8!/aB'Q!(a\u{5}\
        1_ L;\u{1d} \u{2}\u{1f}A!Cagu_!<a\u{12}\u{0}\u{c} If0!Da=6[!<`\u{1c}Kz!;aJ\u{b}\u{16} \u{7}t\u{19}!4a+!p!8ar9\u{9}\
         GU.!6a\u{7f}\u{11}g!*`|No U>\u{12}! a@D\u{19}!;`\u{18}\u{1}1!Ga#/\u{f}! aXy1!<a+\u{11}P!$a\"@T!\"`hdY! a\u{e}!\
        \u{3}!&aK\u{1d}\u{3}!!aiT$ ^A= bFH!Bar\u{18}Z :aa! aa)s!)`2\u{b}x \u{1f}\u{1a}\u{d}!4aZMT _5[ d8k ~}B BJ^ FDl!>\
        aFa\u{a} \u{3}58 &\u{8}J!8aJ^i wmu!=a$bC!!`ZXX! ac/Y!:`\u{7}>a \u{1c}El!4`h\\y JP{!8az!|!Ea\u{3}\u{7f}\u{1} 4&+\
        !'a\u{19}y= \u{10}k\u{12}!=aIS7!$aY<M!+a,\u{1e}U \u{a}?&!JaA~Z!7a\u{11}$\u{17}! a1r\u{17} 8X\u{1e} Y\u{5}&!<a.\u{18}\
        _!!add5 3H:!4a\u{19}~^ \u{3}Ev!\"`bQ\u{13}!Ca\u{15})1!*a#\u{1b}>! a\"iy!<aEo\u{7}!=aD\u{1}\u{10}!Can>\u{e}! a$0\
        \u{10} '`\u{12}!)`d\u{10}\u{16}!Ja\u{d}9Q \u{7}ka!!a/:d!9a\u{1b}#N \u{17}Fq!@aYf\u{8} ?/\u{19}!\"`j0$!Ja/\u{d}Q\
        !<a7tk! aGVt \u{3})v \u{12}<{#+`*`,`*N{! ax\"\u{1} nF\u{d}!?a\u{12}\u{e}n! a\u{14}]\u{6}!GarsB \u{12}fb! `_+m!F\
        a8q|!Fa\u{7f}*\u{1e}!!`\u{7}vJ a-o V|I!\"`qpN!\"a@1v oj\u{7f}! as;\u{a}!Ba\u{11}^D 6\u{8}[!Da14b!\"aZU\u{12} \u{f}\
        \u{1f}$!JaC0- \u{18}a4! `\u{7f}/&!6`\u{f}w> .YF \u{5}u! bO\\!;`U)\u{3} zy> Dd\\!Ea{f) !G=!#a\u{1}od #\u{0}\u{9}\
        !8a,b\u{12}!>aph+!!a9B\u{1b}! a\u{10}pf!>aG\u{b}l \u{13}:s!\"ar \u{1}!$a\u{14}\u{f}\u{6}! a\u{7}x\u{a}! a:)2!;a\
        #-;! a&\u{17}K 3;g F,l! a\u{1f}t\u{3}\"5`,`BfY! `6`[!Gaae\u{8} \u{10}R%! auc{!!`.t\u{7f}!!a\u{18}l\u{3} *)\u{12}\
        !#`\u{11}\u{16}\u{17}!&a;`0!+`\u{19}3\u{b}!3aF#b!\"`\u{7}>h! `L\u{1f}\u{1} \u{a}0\u{a} jI\u{1f}!#`5\u{10}7!<aiE\
        7 ^T?! `\u{14}@n!>a\u{4},;!8a`PE &\u{4}\u{12}!;`\u{3}r\"! anA#!=a8lu!3a\u{1f}9v \u{0}\u{18}z!2a8)\u{b} 1\u{b}\u{10}\
         {|Y!#`ct\u{e} WF4!4aFv> $/I \u{1b}\u{18}R!!a\u{0}\u{1b}\u{4} 4C?! agao!!a/5\u{9}!/a\u{7f}84!/a\u{f}nS!;a\u{14}\
        j\u{1b}! am{\u{1d}!,`2\u{8}\u{1e}!=afMQ!*a&?U!1aC4W \u{f}n' QKt!%`>Sy! aU\u{15}\u{12} }3o!;a:L!!!`q\u{15}-!<a.w\
        2 \u{1}8; \u{10}:Q kSu!<aR\u{1f}\u{7f} \u{3}w1!?aHsL! `W\u{3}m! a\u{5}d9!.a|aW! a0v`!9`y\u{a}k! a\u{19}\u{18}(!\
        #`@eE!Ha-\u{f}\u{12}!&as5e!0a\u{12}\u{16}\u{8} \u{e}[3!;a`<q!Ja4B%! aN\u{10},!\"`p\u{b}?!=a!\u{14}A \u{1e}!\u{a}\
         R_2!(axk>!=aY8X!,aXx\"! a;WC!!aVJI!\"`!\"^ Via \u{4}Zh igo!=a0Z| \u{2}\u{1b}\u{15} Td:!BaY\u{10}\u{11}!=ae]\u{19}\
        !;`!^\u{1c} eO( \u{1}\u{14}d!&a\u{17}1\u{1}!=aws\u{19}!;aZV\u{1e} m0Z \u{9}Pi!4a\u{10}N} 1n\u{1c}!Ja;&$ `@%! aw\
        V: \u{15}pD hFp!=aC*+ \u{7f}LI! `|=N \u{1c}^}!;a\u{c}*J! a5gd 4\u{19}1!)`W5g!JauR\u{17} zK& b&4 17h! ah5j!<aGp\u{7f}\
        !&ad\u{15}\u{14}!(a~6:! a`#U 9f! z\u{16}E!<aOTo!\"am4\u{1d}! `+\u{7}*!<an\u{f}'! `f|*!8ay\u{9}\u{7}!&aV.2!<ax\u{5}\
        @!Ga\u{16}5\u{12}!\"`=X  <_I! a`eW!Da\u{5}\u{5}h \u{a}\"\u{3} \u{1}\u{7}\u{3} XS5 $\u{3}S!BaQ*c Y\u{e}\u{16}!Ja\
        ZS\u{1c} -5)!<a\u{4}|, \u{3}\u{1c}\u{10} n^1!>a\u{1c}?>!Ea>\u{18}B *\u{c}P!Ga\u{a}ZW G:\u{14}!4`\u{18}e)!Ga\u{13}\
        P_!EatO` #r\u{4} \u{16}\u{15}\u{17} \u{17}\u{a}$! a_L2!+`*\"E!Ja\u{7}\u{1c}D!9aT}x \u{f}\u{18}| \u{1}eT ha\\ W(\
        l!)a6\u{13}t! am2' \u{d}P/!<aB\u{c}4 6\u{10}E x6G [yu!>a=<\u{14}!Ba+4\u{1c}! `*>,!!`p\\6! a\u{1c}\u{b};!)``5\u{d}\
         wK! \u{1e}|$ \u{6}\u{1f}/!\"aK\u{16}4 z8n!4aZ{)! `Ug\u{16} >\u{a}. \u{8}]V! a[5k! `HW\u{5}! a3um!!aO\u{1e}x! `\
        u|z J\u{9}1 M'A!!azeQ!*a0Z\u{0}!#aOyt =kv! `Bf>! aB\u{19}\u{0} xO\u{f}!>a>h\u{10}! `A>>!#`+xQ!'`a\u{13}5! aW,7 \
        V\u{a}:!#``bg @%s!!a\u{19}K!!DaNv\u{1c}!#aoS\u{1f} 6p-! a,[I!\"`\u{18}WM! ap@Q!;a\u{1e}>W!\"a\"1d! aV!\u{7} =\u{10}\
        \u{d}!'a;b5 oAb!=aat{ yK\u{1}!Jaq\u{2}+! `(^5!#a#GA!!`j^\u{1d} z\u{7f} !=aLO\u{16}! a\u{1d}gC =\u{1c}J!4ag\u{f}\
        T! ah\u{1c}h!;`[aq k<\u{b} ]L\u{e} E\u{7}\u{1b} \u{1d}\u{a}I!Jamw| nu\u{12}!=a0\u{12},!@a\u{1b}LT!Ga+B\u{2}!-a^\
        c%!4aKN8!4a\u{d}$C eR\u{10}!8a#u& Q\u{f}H!JaT\u{1c}T (_Y!\"`N1b \u{1e}.j! a\u{12}}\u{12}!7aQi  \u{1}0T!=awij!%`\
        %\u{19}A!<arSO \u{10}yo! `\u{d}D\u{f}!-aNz:! `+xQ! a#\u{15}Q! `7\u{6}W!\"a CY!/`<qp!/a.a\u{1b} @e\"!*a\u{6}\u{9}\
        \\ <#i\"-`/`\u{d}8\u{e} c#u!8a?R1! `5\u{1c}6 /iV!!asu\u{7}!0a\u{5}<\u{11}!\"a6k\" \u{6}EE!<a^\u{1d}L!,a8\u{f}m!\
         `q6U!4`Pk^! ab-w!;`\u{10}V\u{a} TYL 3\u{4}W!.a \u{0}` |0\u{1c}!<aS+0!+`,\u{d}7!7aj\u{a}D! `y!Q ~\u{8}w 8\u{15}\
        \u{14}!!aBD\u{1f}!<a\u{18}\u{b}1 \u{5}JH!#`CO\u{1} 8O\u{2}! `Mp\u{11}!Ca\u{12}\u{a}\"!!`80%! a\u{16}\u{13}e \u{15}\
        \u{6}f!JaS?o!?aZ~\u{7}!4a\u{7f}\u{16}-!?al12!%a\u{1b}G3!Da4`6 \u{1}G8! a:8X! addb! `Dc5!!ak\u{7}A!4`+*`!,aQE\u{3}\
        ! aB{\u{8} @E\u{1a}! `e$\u{1d} e}\u{1d}!,a\u{d}\u{d}I!;`/ ~!1a8T\u{1a}!=a[E~ 7i\u{6}!\"ayd\u{1f}!<a8P8! aE\u{7f}\
        = =UT l\u{c}\u{4} \u{1a}\u{1e}#!5a^ F 7dK! `\u{16}\u{1f}*!>aA\u{6}0!&a\u{1e}\u{b}U M\u{5}c !]e!+a5\u{b}\u{1e} L\
        A? @V@ $^N! aM=_!;`\u{9}Ld!Da~\u{b}m!!`]d\u{16}$+`/`%`!`\u{12}O\u{1b}!#`*#\u{1c}!\"`A|3!4a-3c!6a\u{d}Gm q\u{8}\u{b}\
         F\u{10}'! `\u{6}G\u{9}! a\u{9};N \u{11}'~!!`(T\u{12} l?0 j\u{13}J!?aHaW! `:\u{5}\u{d}!Fa_\u{11}\u{16}! a\u{14}\
        19 kj\u{9}!$a|x\u{12}!;aJ%\u{14}!\"`\u{1d}A=!9aR@K! a2oL!!a9fM!Ga3:Q! `.([!*aW\u{1b}Y!4ayJ\u{3}!DaX+\u{16}\"!`\"\
        `Z\u{e}Y!;`o\u{19}N!?a>9O!&a\u{0}T]!@ai<}!5aG\u{0}!!,a\u{12}g\"!\"`7(U 6c\\!?akM\u{1c}!AavuY!(a31{!9a,C\u{6} \u{e}\
        A2 H@T!=a\u{9}OY! a\u{12}Ci!*`\u{8}\u{d}m!=aft+!#a.\u{e}\u{2} f\u{0}\u{15} YAe!?a\u{19}2h c~5 t\u{1c}S!GaHew!/`\
        )z* e8g! `\u{0}:\u{2}! `\u{9}%\\!<a\u{18}\u{12}) w/*! a`\"i!9a\u{12}L~\"#` `\u{8}.!!!`>q$!!`(Lf!Ja\u{16})k }/l!\
        #a{g\u{1e} \u{10}\u{4}j!=a\u{3}G\u{c}!;a\u{c}VM!7aUCm!Ja\u{11}\u{7}\u{4}!EaQT\u{1c}!2a\u{7f}\u{10} !<ab\u{14}Q!\
        4aU][!8a\u{1b}\u{2}a h\u{8}1!Fa\u{1d}<8! `\u{7}!X b\u{1b}`!GaM`j!6ab2\u{3}!,a\u{0}\u{b}\u{16}!&`rrm!$a\u{3}|~!-\
        `c\u{d}\u{b} =\u{f}\u{12} Fk=! a\u{7f}?4!\"`\u{16}mi!\"`Vf}!Can-K!Ja\u{1}T+! ap\"/ \u{1f}lQ!*aQNV!.a\u{a}\u{9}\\\
        !)`iqw mn\u{1}!;`/Q\u{1c}! as\u{1f}, l~Y! `\u{f}=f! `P\u{1b}m!!a*;(!)` \u{1c}0!?a\"}5  x8! a\\e\\!<a\u{7}Kp! a^\
        \u{4}}! acM\u{2}!6a,y\u{8} E\u{a}\u{a}! a\u{14}p\u{d} k \u{1d} \u{14}(M! `P|\"! a&^O!-`$B\u{d} `!' g\u{1}N!<a\u{1b}\
        2s!=akq\u{7}!&a\u{1e}!\u{1a} [1F!!`\u{1b}'\u{19} \u{7f}{n!*a\u{1d}~G!,a\u{8}3P!#`\\\"b!!`%x\u{7}!!a$j2!4`\u{1e}\
        R6 !1C \u{c}|H \"Ed!!`).g! a\u{1d} m R=\u{0}!#`/h\u{11}!9a\u{7f}x\u{19} \u{3}\"\u{1a} }\u{13}(!!`vPJ!(a)|p!&a\u{1d}\
        5|!=a\u{d}9\u{1b}!<a\"\u{9}I!)a;\u{f}K! a\u{4}ld!+`\u{7}t| -\u{1c}\u{c} 8Q\u{5}!)a\u{18}/\u{b}! av\u{8}4!\"a[\u{11}\
        W f^m OO\u{6} U\u{1}\u{8}!5a\u{4}u\u{1f}!;`\u{4}\u{b}# yA\\!)`/.b ]Kq V?z @m\u{7} m;\u{a} \u{1f}<\u{11}! a.`1!#\
        `\u{12}!8 \u{17}\u{14}8 [*F! a2JL!9`W\u{b}g!+aAi;!$av:D \u{3}~T!5a3\u{15}g \u{5}\u{e}h!?a\u{18}FE \u{16}&a I5h \
        H}~ a7\u{17}\" `Ba\"\u{5}\u{1c}! aF\u{1a}* fdC twJ!>a|ER!*aHiT!!`T\u{16}^!9a\"1w t\\\u{10}!<a^I$!>aA3% \u{8}66!\
        =a<\u{1c}P ~.W!0aCX\u{3}!<a%\"\u{b}!9a6&\u{1f} w\u{6}z!:`0>{!Ga\u{6}n\u{4}! `j\u{17}@!7ai.O!!`7;s Xr4! auM;!#`;\
        v> 0#R k\u{d}d!&`4W\u{1a} xf\u{1c}! a\u{9}\u{1c}$ \u{14}$(!+`L\u{5}2!7a\u{d}\u{6}M +\u{8}\u{17} s\u{6}(!#a0+K! \
        a{<L X'N!?a\u{13}\u{1f}Z!#`ts\u{19}! a\u{14}\u{c}J!<a\u{10}:\u{13} \u{16}U0 <HB!2aW;z!>a)jN!Ba\u{9}5^!#`'/k! aR\
        $\u{f}!Ja+\u{f}* m\u{f}5!+`\u{2}?:!,a\u{16}\u{7f}C!!`zgl!&`/z\u{1a}!\"aA&- U\u{f}I! a;:\u{2} nUH! a\u{9}lT (Qu!\
        &a\u{1c}.F! aa w!\"a\u{c}3u!4`\u{7f}\u{6}G!1`\u{1b}#\u{7f} y\u{15}\u{1}!\"a\u{1d}\u{13}l!)`\u{1}#9! a\u{4}:a!/a\
        ^Nb!GaNJ\u{14}! a?o\u{18}! a'#U n2c!-`R\u{b}q \u{6}\u{7}} \u{1}\u{9}\u{1}!#`\u{18}7\u{6}!>a\u{18}eA HKD!Ba|\u{19}\
        D!\"`8Pj! `-\u{0}|!6`k\u{5}@!JaQld \u{1e}A\u{a}! a)[\"!*aNC&! aT\u{4}5!'a[QZ!!a(%-!<axm1! a\u{5}\u{8}U $:u! a\u{d}\
        W) \u{f}s]! `=\u{1c}~!&a$1\u{17}!4a;\u{1f}\"! aaQ$!#aqV*! aD\u{1}t!<ataw!9a~o% >C\u{4}!&aRPX!\"`\u{2}'c!@a_Sw!$\
        `N*\u{1f}!;au:/!=a#T0!=a 0=!<a\u{1e}!Q <DY dmt!,a^\u{6}\u{3}!!`>b\u{16}! aM:'! a\u{5}\u{15}8!,aAd\u{2}\",`+`\u{a}\
        cI!=aE9Z! a$0\u{14} \u{4}\u{10}7!*ad2; eZO uOy!?a'\u{11}\u{4}!%a%\u{c}\u{1d}!*aI[$!>a\u{12}\u{5}R \u{12}\u{19}\u{10}\
         9\u{d}\" 0\\s :A9!+`cgQ!GaV\u{16}S! a\u{4}=Y!!`\u{b},q @N, \u{7}^P Wh`!.a<\u{1a}g!&aRp%!(a(p?! a;d+ +I;\"#` `\u{f}\
        \u{11}W! aOQn M7o %fo!#`\u{7f}\u{10}- \u{d}f=!\"a\u{17}\u{1f}v Qxf f\u{0}\u{12}! a[,\u{16}!;`L0\u{19}!4a\u{14}\u{c}\
        h! a[4k!Da\u{b}8r!4`RL\u{1e} \u{17}l/!-aOoT! aW,\u{c} o\u{12}!!'a\u{7f}w%! a>G9! a\u{11}#<!*`\u{6}+U!$`F6b!/a\u{18}\
        \u{e},!-afoT ;Y\u{10}! a<&\u{16} \u{16}|T!*a&iU g\u{14}|!Fa>LA!'auw\u{7f}!;a\\t\u{a}! `\u{12}\u{6}\u{a}!<an\u{15}\
        \u{f} *\u{b}\u{13}!)`y4*\"$`'`X6:!<a:BB \u{b};Q! `\u{4}G]!<ac-w!*a-^~!\"a=l\u{9}!(a\u{4}O:! `Vu:!2a\u{19}MH!9al\
        =Q \u{13}\u{7}\u{e}! `h\u{10}A!7a2IC X\u{1f}] k?}!;`K\u{1e}\" UpM rj{ \u{1f}\u{2}:!!`M\u{f}G }=T! a'rj!#`B\u{12}\
        \u{1} \u{4}\u{c}\u{6}!<ah|\u{11}!\"`rU- F\u{1f}a!Jah9\u{c}!;`^\u{f}\u{14}!Ha4x?!=a\u{0}?i!\"aR@s!\"`aP@!&a\u{1}\
        eO!!`\u{1c}?|!)`!2\u{c}! a{2\u{10} -S' &[W\"!a4`S)w! a\u{19}\u{10}\u{e}! aM'\u{1b} ';+ \u{1d}Qg \u{a}$)!Aa{8K!,\
        `Kr\u{8} NMQ!\"a}lU \u{2}4>!;`E\u{9}S K>\u{b}! a1VH! `0\u{1e}P \u{1}\u{13}[!,a46v! a8E\u{7f}!8a\u{e}/\u{8}!(as\u{15}\
        \u{13}!%`K\u{2}5 \u{6}M8!=a7;x!;aZ\u{d}\u{7f}!?aQ/R!!`\u{17}\u{17}b!+a\u{2}r\u{c}!%`I\u{15}\u{2}!Ca?u\u{10}! `5\
        \u{7f}, B\u{a}t!*`=<u!$a\u{17}.\u{8} m\u{19}J!%`\u{7f}8] {<;!,`=Mg! aw\u{1a}j!4ai!8! aDFC\"&`=a$l\\! `\u{12}@E!\
        &a\u{11}`` I\u{1e}\u{c}!=aW3\u{f} $8R!<ar\u{7f}/ \u{e}6R!#`#+U!#`F|i!4a\"#>!;``\u{17}F!<aRR\u{14}!;`S\u{5}N! a#\
        \u{9}Q!*``\u{7}o!!`x\u{d}\u{12}!,a*^9! a/\u{11}D /2F!6amk{ G\u{10}v!7aC\u{17}v!?a\u{15}L\u{1e}!.aV\u{17}% \u{0}\
        n^! aM\u{14}\"!4a6R/!?a*{/! a_~G!4aP\u{16})!Ia_v\u{1c} \u{12}E\u{11}!1`W3\u{1b}!<ar\u{16}n! `cAs o1\u{d}!8a\u{2}\
        \u{c}\u{12}!=aB\u{b}O! `1BY!2a\u{1a}$\u{17}$%`!`\"`$`W!R!1a]\u{e}\u{b}!>aSQ\u{e} 'T\u{17} .?A!;a\u{19}\u{7f}J g\
        4v!Aab,\u{2}!8aOJm!4`U\u{a}8! a!2G \u{0}_G /uY!%`ra{ V\u{0}{! ae0\u{0}! aw\u{1b}$!4`B+d!4aE;v w\u{7}\u{1f}!*`22\
        $! a*LL!;a#pX!=a\u{e}|f!Aa<|\u{f}!4a\u{f}`; \"\u{4}H!?a\u{10}\u{10}T nkh!Da\u{6}m\u{b} .:\u{1a}!1a`xi p.q ~)7! \
        `\u{f}\u{1b}]! ae4+!;as8M P\u{3}^! `\u{11}4i 8\u{3}z!;a{G+! aU\u{2}H!>aF\u{13}M!\"`K;^!!aNUe!)aI1k!Fac8\u{16}!#\
        a\u{2}f- B\u{1}. |qQ \u{2}Ca Lrl!)aE\u{1f}\u{9} p%B \u{19}\u{13}t ]od jpg f#<!#a\u{0}_E!Fa1^P!Ja*\u{6}v \u{4};C\
        !4a:\u{0}\u{a}!\"`q4U $\u{12}\u{3} n`x ?\u{12}\u{1} ~x>!DahAU \u{1d}Sh!!a\u{f}Nu 9\u{11}\u{1d}!4a!z' zc3 \u{6}x\
        B! aNBg!Ja1|\u{7f} >S> nTN!Ja\u{16}$f!\"a\u{4}Dq )C\u{7f} $k' 4[B u$D!4a\u{12}%x!<ay\u{6}+!&`\u{5}T1$,`5`1`0`r$\
        G lxm \\N\u{1} t&!!7a\u{1b}lE! a5K^!:`!;;  B\\!*a\u{18}~h!;a:gx!5`\u{16}\u{5}\u{1f}! at&F!4`<0a \u{16}\u{10}\u{f}\
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
        F1\u{11}!.a\u{6}4w! ab\u{18}\u{17}!4aq&&! a$H\u{4}!>a\u{b})_ KI2! aPL?!8aV-X 3#i!6a:\u{5}k!'`\u{19}\u{14}u I\u{c}\
        \u{1f}!8a1\u{0}( QY+ Tg@!,`1\u{9}F \u{14}HJ!>a\u{15}QS!GaN\\a!Cam_v!FaG\u{d}\u{1d} -#K!=ah=x!4a\"A\u{4}!0a\u{6}\
        ,\u{9}!4a\u{a}\u{17} !;a\u{9}+- I&3! a\u{14}@8! a]\u{10}\u{2} \u{15}=\u{4}! aeL( \u{3}6B!Fa{\u{1}I!Ja;!\"!JaM[i\
        !#`F6\u{2}! `,)\u{f} '\u{6}!!%`=Sd 5|i!?a5P?!'a\u{a}\u{16}U!\"`8/_!.aEP\u{a}!Ja\u{1d}`A! `C\u{5}H >DU 0F\u{7f} \
        fd\u{c}!\"`\u{1a}f\u{1d}!/aXmI!=a\u{10}(\u{f}!Aa\u{3}\"\u{10}! `2\u{8}\u{1f} \u{6}*'!)a3OD!,`A_`!Ba\u{a} f 2Cw!\
        ;`#K}\"+`Caf8\u{5}!Ja)B'!Fa~\u{11}`!;a\u{19}k}!,a^\u{11}D!)`|\u{f}q!(`\u{e}L$!4`y_(!,aSR+! a'5L \u{1f}\u{14}f g\
        l\u{c}!>aBM\u{1c} \u{1d}(! 7-&!<agqA!(`iCR!4`D,R!Jav-[ ^Ri!=a%yr!<ajA  5?V \u{4}>[!Ja)Ll! aX?&!)`5M*!=al\u{13}D\
         BsF )_]!;`\u{1d}'.!;`Y\"\u{e} ae\u{19}!)`\u{a}ea X5;! `\u{2}IK!#aC:\u{13}!'aSC\u{16} 90?!,`@\u{1d}S! a?CY!#`\u{19}\
        \u{0}z 93\u{1}\"#`\"`nj\u{1}!!`: \u{b}! aG3\u{1c}!9a\u{f}@\u{1c} U#;!(a{\u{1a}G v7h!(a3\u{19}( !\u{d}8 %P\\!'a]\
        \u{1f}x '\u{18}\u{e} G\u{1b}L! a\u{c}%T!-a\u{6}y\\! a\u{18}G\u{18} \u{12}P^!%`\u{1a}\u{5}\u{9} `<) 'dF!<af/) >;\
        O!!`\u{9}T`!\"aOsu!+`d'\u{1b} ^t !;aj>N 3\u{7f}Z!(a:%e!\"`M=*!&`}T\u{a}! a\u{f}Q\"!.ay\u{1c}W!4a.9X! aS!p!Ja\u{1b}\
        op \u{4}\u{1b}s!>a$\u{0}' \u{f}>8!4alqW!$a[ a!Jaw=g!=aS\")! `\u{16}#G <xz!#`ZV\u{18} [*d!*aFNp!$`EP}!5a&9\u{1d}\
        ! a\\)n!#a4\u{b}s!;aaP\u{4}!;a\u{8}A\u{6}!.a\u{9}m\u{d} 3%\u{17}!Ja\u{7}UE! a\u{2}'L!\"`\u{6}\u{19}e!Ga]er!<aZ\\\
        \u{11}!\"aM\u{a}\u{14}!%a/\u{12}s!4aM4\u{a} !\u{d}\u{1b} \u{6}I'!Ja)\u{3}* _\u{13}J d\u{1c}\u{10}!!`;G.! ad`\u{17}\
        ! `F`)! a\u{1d}\u{13}T \u{1d}\\v zS\"!4a~T\u{1d} 3P%!\"av++!2aa_T!(af\u{1d}V!\"aRB_!1a\u{d}lq @*{ O\u{15}\u{7} \
        \u{14}\u{12}\u{12} L\u{1}* \u{13}\\P!4anoX!!aF\u{1b}k u\u{11}\u{2} n\u{14}( K\"\u{5}!Aa\u{d}FM!4`\u{12}}\u{14}!\
        1a?;k \u{8}\u{b}k #\u{9}v!\"a\u{e}\u{6}\u{a}!\"`p\\*! a%\u{2}7!5aMCC! aivm!\"`<\u{1d}r o\u{8}{!)`y% !>a\u{15}[*\
         7x2 P_s!.``(}!*`F-R!\"`cFS!<a\u{9}\"`!'`a&\u{7f} \u{f}0\u{1} zo\u{e}!-a\u{18}\u{8}1 \u{e}y: 52a!BaLD\u{11}! a[\
        1\u{16} \u{1e}\u{2}B!=a\u{1d}GQ!=aMAX\"!a4`p\u{12}Y! a<]^!\"`@\u{5}\u{4} 7P\u{13}!?a\u{a}*P &\u{1c}P \u{d}MM!/`\
        \u{6}\u{10}V!!a\u{1b}r\u{13}!%a|x' \u{1b}\u{17}D \u{1b}\u{16}L ?\"k \u{1d}_r!;arp\u{8} X*a!;`4C2 Y<;!0a 4M Eaa \
         &\u{5}!\"ac@'!\"`6\u{17}H r\u{17}\\ hJ^! aW\u{1c}\u{7} 4G\u{9} ;y\u{11} Ct5!!`\u{17}%e +nh!DaP,<!\"a\u{d}(>!;a\
        :gM \u{17}\u{a}Y! ay%w! aJ)\u{1a}!:`n.\u{1f} VfI \u{1a}\u{6}\u{16}!=a\u{f}1= }\u{1d}^ *\u{2}W!*aW\u{1d}\u{13} )\
        j\u{1e}! aHfY!#`QSv!Ja\"5\" J\u{14}A XZq!$a~($!6a\u{19}\u{5}\u{10} nC\u{19} \u{b}\u{1b}\u{19}!;`S\u{1a}1 W(J!Ba\
        I9V\" `9`_gV! a~Yo!&a\u{12}2s!+`$a\u{2}!#`rh\u{a}! atG\u{1a} t@#!Jadr+! `\u{5}X\u{f}! aY3) 2S0 cW0!;`s.6!\"`e-L\
        !#`C/O!Gai;y ~c\u{7f}!<aX&J! `gW\u{18} #P\u{1a} 7\u{9}\u{1b} \u{15}`\u{1c}!=aJkg!=a\u{d}ji! av.r \u{16}e\u{19}\"\
        \"`4`a{  \u{4}*4 \u{0}Bw!;`DKS XUa!4aNCi \u{a}\u{1c}\u{3}!#`v\u{b}%!!`\u{6}\u{c}5 0T>!7a@\\a!)`PHs!%`\u{e}T\u{11}\
        !@a\u{5}=\u{1c}!<a#\u{2}3 l+4!4aEXX ,d\u{13}!0`s*2! abO4!1`zHf!&a=v4!<a$\u{e}> W.C!7a7*R!=ajE{!Ea@L\u{13}!Ba&\u{c}\
        \u{14}!/a\u{1}R*!<aj\u{10}Q!=a \u{c}W \u{1f}T7 c0\u{14}!>a\u{1d}\u{16}\u{1b} \u{13}\u{1d},!:`:M- o\"I!JaB\u{19}\
        I!Ga-Z\u{11} L\u{7f}^!Aa{~0!&`w\u{2}2!<a nQ! a &\u{9} [8&  Ce!4aD\u{14}p m2\u{10}!AaeD\u{16}!;a:\u{3}8 <.H *A\u{16}\
        ! a\u{16}r0!;a\u{e}\u{13}= I\u{1c}X! a\u{11}Ws!5`E@0! a[\u{1f}~! a\u{1c}}\u{6}! ayi{!,afA2 O3[!-a@Ro!?a\\\u{14}\
        9!;a3\u{1f}P!*a3\u{18}X!!`M\\Y \u{8}Nj $\u{13}| ED\u{0} \u{2}2\u{10}! `&`' k\u{1}N!>aZu\u{4} \u{c}K\u{1a}!=aam\u{1b}\
        ! a,m\u{14}!?a\u{1b}\u{1f};\"\"`;`K\u{15}G E#L U\u{c}v Ur\u{1}!CaZ$X!#`1\\e \u{17}\u{1c}w!)a\u{14}\\3 :t5! a\\1\
        C! `P=_! aJb\u{b}!,a\u{11}L*!/`q\u{3}>!@aY]p!\"`\u{11}\u{15}\u{6}! aF*\u{1a}! `U\u{f}% t$S!,`3la }$\u{5} ;KS k\u{0}\
        Z!Eat\u{c}Z!\"a2jE! aN.I! `VSz!9a\u{2}$\u{2} V@\u{16}!.a\u{7f}$6! ` oH \u{4}oN!5aX>O!/aO7\u{1e}!'`5x'!\"a\u{1c}\
        9p a\u{1a}\u{14}!4a`dh \u{1c}lh ,\u{13}\u{1}!Ja\u{1f}cd! a1\u{f}|! apC7 /\u{1d}T!=a#7o \u{10}qo d\u{4}\u{b}! a&\
        y\u{f} L\u{16}3!;`9\u{12}X!4a\u{1a}=d!<a\\_o!9a]\u{8}\u{18}!*a>lQ!-`w\u{e}\u{19}!!`\u{7}\u{c}2 _\u{11}P aRe RI\u{2}\
        ! `[\u{4}\u{8}!=au6+!\"`#\\3!(`\u{16}U8!9`6}A!<a}!C #-N \u{1a}\u{12}X d_} \u{0}/\u{c}!+aIW\u{f}! `$0\u{9} u\u{16}\
        \u{a}!=aME\u{c} W\u{16}'! `D\u{1f}> \u{18}+@ mL&!Ja>-g!,`\u{7f}t\u{1}!=aK\u{7}\u{1b} xP0 \u{19}x5 \u{7f}DJ!#`\u{5}\
        PO d\u{11}a!4a'td! a\u{e}\u{1a}d! a^H\u{3}! a+\u{13}\u{6} \u{6}\u{19}\u{17}!8a\u{19}p\u{0} ^\\\u{1} 9\u{10}\u{c}\
        ! a7b\u{1b} \u{e}*Y [r\u{a}!4`q!\u{d} \u{10}i\u{8} BA* 5\u{6}1!8a\u{1d}hD \\mF!\"aBbu \u{1d}=5 _l?!=aS\u{7}\u{2}\
        ! `WC] \u{2}(q! `8Nz!=a\u{1b}_h!,ag\u{8}n T\u{5}\u{16}!%`%\"! \\G%!?a}\u{c};!Ca^:P!/a}t\u{8}!)aL?(!!`+I? KZf ?q\
        |!#aie\u{0}!4aEET! ah\u{7f}j!/a9\u{e}r!>a8\u{15}A!*a$'_!\"`z\u{17}h!Gau\u{12}w \u{c}L\u{18}!Fa[K2 r\u{12}~! aO]\
        \u{14}!BaGu\u{15}!Ga\u{14}<N!Gal#O #)l!=a'\u{4}o! a\u{15}\u{9}\u{1e}!*aO1+! av\u{a}m!#`+C\u{5}!;a]~\u{f} #L\u{11}\
        ! a\u{1b}WK!Ga\u{17}BU tSD!,`\u{7f}cS! aWhS SS^!=ay!l! abiq!\"`ZA\u{16} .B. \u{4}hn nt8 2\u{f}x! a@\"\u{6} \u{18}\
        N_ U8b! apW\u{2}!AaDJ\u{15}!2a5\u{1}K!;`5\u{c}H! aqYV!<akuh \u{3}K/!#`\u{2}^\u{11} \u{1d}n\u{16}!<a\\Q\u{17}!Fa\
        $\u{1a}\u{14}!#a0&@!#a5Kp!0`h\u{9}\u{e}!!`E\u{12}G!=a\u{8}4Q!<aCy, w|a z\u{12}\u{1f}!<a7]? \u{19}\u{14}\u{1f} 4\
        !' j}_ |~\u{0} +H\u{12}! a\u{19}K\u{1b} \u{d}QI!6akN' \u{4}g\u{6}$ `4`9`*`I)c !L\u{1a} =P! w-[ B,\u{1f}!*a\u{18}\
        E ! `'\u{a}6 9u? 4XN##`!`\"`w>b!\"`huo!=a#\u{1c}\u{5}!+`wV{!;`}LB!*a\u{11}NS! a\u{d}y\u{10} w5= a\u{d}F!>an\u{a}\
        Z!)`g\u{2}e!!`1*4!Caou9!\"`+\u{8}? O\u{10}D!<a\u{9}\u{1b}G! aPnI!=aS3q 7l$ ]jm!!`\u{6}@\u{3} \u{9}\u{d}\u{19}! \
        `\u{12}I/ Cj0 \u{1f}33 }<? \u{9}X?!!`Q1k uL<! aX\u{e}_ Swe! a\u{18}\u{16}u!2aF$\u{0}! aQ\u{2}\u{1a}!*av\u{11}<!\
         `\u{3}si AP\u{1c} w )!#as\u{1c}V 3\u{10}[!?ak\u{14}d!*`Wrk \u{b}\u{15}k#9` `Ba;\u{12}\u{9}!(aM\u{7}.!1a?\u{8}.\
         ^p;!9a\u{15}\u{f}Q!$anW*!(aw/;!-`@>U!;aibb \u{6}}, ?*Y!<a)e_!Ca6Cm!$a\u{1e}!\u{18} \u{13}o:! `\u{4}\u{18}N e;`\
        !\"`fm\u{4}!;ad<\u{1a}! a<R9!#`6@; \u{1}(C!,aRLg \u{d}|x \u{14}@P q]]!,a0\u{7}p! a}x!!4a\u{1}=B!<aq\u{1c}A!8a_}\
        *!1akm+!4asz^! awO\u{6} U\u{1b}\u{14} J\u{8}#!Ja7lM!Gal}t 2\u{2}\u{1}!Ga, \u{7}!=a\u{15}A]!!a-?, \u{f}\u{19}_ m\
        Wk! ajw\u{7f}!:`>R\u{7} \u{9}b%! `\u{d}^+! a=b. \u{c}V6!Ea\\8D!&a\u{2}!G!(a!\u{1b}}!<a\u{16}C\u{1f}!Gai\"!!6`U!\
        D!;axOe 4?{!4`mB}\"#`;`,)\u{3} +-, \u{14}y9 \u{1d}av!!apCw!3`n0\u{5}!4`O5\u{10} \u{6}\u{b}\u{13} \u{2}m`!(`$tk!\
        \"`nbJ!:`H\u{7}N! aJ]j!JaV\u{15}t!#a\u{1f}\u{1a}\u{15}! a\u{18} !!*avZ# Qwt f\"O!;`\u{15}\u{0}\u{8}!/a+\u{b}\u{16}\
         5\u{a}\u{1b}$#`4` `9`D|\u{e}!#a\u{9}*7!6a\u{19}\u{c}: ]Lh!;`EP\u{6}!=axr( >~U E9`!<a\u{11}\u{1c}|!9a\u{16}w} w\
        \u{14}Q!CarQ\u{1b}! `]?3 s\u{0}a \\A\u{1d}! a^Eb!<anub!;a\u{2}Dy \\Z&! a>b(!>aH^*! a\\4-!=a>K4! ap-A \"iE!4a\u{0}\
        Oa!\"a!\u{9}\u{e}!@aAO3!%`\u{1c}G4 H\\K!&aT\u{b}i!1aCA# | | \u{1b}y1 P\u{1}@!)`W`e!*am*x!!`9\u{1d}\u{18}!Jar\" \
         8Dm 3/q +\u{16}\u{d}!#`-8\u{16}!*`XI1!!`)vx!)asA\u{6}!&aq~\u{8}!!`\u{16}q\u{19}!5alI/ 7N9!8a\u{b}\u{b}z!<a\u{e}\
        *5! af-E!>aFag!9awWw!\"`Eq% \u{2}k\\!Ga{n`!:`\u{17}j%!EaY!<!<a?\u{16}<!*`2oB \u{5}g^! a\u{12}~( a$2!Ga\u{18}Wt!\
        2an\u{1f}\u{15} \u{1f}Y%!=aD={!&`3v\u{2}!5`H\u{17}\u{2} \u{1e}x9 PU?! a%CI! aHyT! a\u{1a}uU! a@&_ \u{d}Bx!,ah\u{1d}\
        \u{1}!Ja\\5\u{a}!/aYE&!\"a\u{7f}*1! `\u{15}vM!Ja2FW! aV~4!?aE_W!;aL\u{3}Z!!a\u{14}9\u{16}!;a\u{12} \" s-? \u{1c}\
        qQ \"@] \u{1c}'#!\"`Hn<!-a LD mCt 4q#!Gaz|= \u{11}\u{1f}A! a8v\u{2} Oh\u{b}!2a\u{b}O0!0a\u{15}\u{13}\u{b}!<at^\u{c}\
        !\"` A+!=a\u{10}2[ :Xv yY'!Cabi( \u{1a}Nh E+\u{b}!>a\u{15}@% \u{1d}\u{19}*!(am\u{4}@ \u{4}ag pC<!?a\u{c}dS 8\u{14}\
        \u{7}!\"`\u{19}e\u{f}!#`D8< 1;v!>aVT\u{b}!>a\u{1f}]\u{13} y;\u{18}! a\u{1d}S?! a0kG l\u{10}T A/t! aN\u{b};!.a\u{1a}\
        |&\"!`#`\u{14}yh!Cau\u{1c},!Ga\u{9}]9 \u{3}M=!5a1,b!&`\u{f}:\u{1a} c\u{8}\u{1f}!(a\u{9}\u{10}\u{1} @5\u{1b} H\u{14}\
        6 sP_ N\u{2}\u{2}!=a\u{2}C$!\"`\u{5}Ql ,*o!>aX,r!$a<\u{0}\u{2}!Ja[|\u{19}!;`X\u{7f}! m_*!0a\u{10}hm!HaoA\u{1}!=\
        ag3\u{18}!Ga3E3!=a8,A!4`\u{b}eL! ap/T! `$`A!8`J\u{e}M!JaK6N ]7\u{9}!&`\u{1a}B\u{11}!!a5og n\u{14}i!'aB,,!!aG$N \
        p4X!/akBe #5\u{e} ||& su1 UV4 \u{14}\u{15}m \u{17}D\u{15}!#a8|\u{1e}!/abU7! a\u{f}8K! `H.\u{19}!(a$:'!<a\u{1b}8\
        +!$a\u{9}TG iNR \u{15}%G!Ga\u{14}\u{15}\u{1e}!9aS\u{0}\"!*an~+!;`J\u{8}.!9a,hv! a\u{12}\u{b}z xp\u{a}!%`W}-!8`c\
        55!;aQ \\ #F\u{4} _\\\u{19}!<a\u{18}j>!4a\u{1}2@!\"`p(v! a)\u{16}\u{8}!\"`Pq@!;aGZB!*aG\"I!8`HmI!9`=\u{1a}K )]m\
        ! `\u{10}Fq \u{17}\u{f}\u{10}! a: d!&a3z\u{18} \u{19}\u{1c}@! `{\u{b}Z )}g 5\"v!=a\u{17}\"0 hy:! `M5\u{16}\",`+\
        `\u{2};v!5a\u{12}y\u{0}!4`\u{13}u\u{6}!Ba5:< \u{1c}%\\!<aR' !+aPj*!$`n\u{1a}?!<a\u{b}%s :|}!#`6$7!*a\u{1a}]Q!0`\
        |[V 5us! a;:|!+`&c(!;aE1W!*a\u{a}SZ S\u{f}]! `A(a }\u{b}e!*a>*o!&a\u{12}~x!'a>Mz!4akh\u{3}!6aus\u{5}! a\u{3}]\u{1a}\
         8>T!)a\u{15}>\u{b}!<aB\u{5}X!2a#T\\!3alH\u{e}!;a\u{7f}v2! a\u{16}HH!,`\u{f}N\\!;`e6h! a\u{1b}5\u{3} #X\u{8}!<a\
        J_ !;aB\u{13}:!4`\u{a}9I!?aEAN eQ}!<a\u{f}\u{3}\u{1f} .\u{c}/ kLJ m|R!\"a\u{1}q9! `<iO! `y\u{a}i!DapVn!*aR@\u{8}\
        ! at7\u{12}!Ja`\u{11}\u{1e}! a)z)!\"a\u{5}\u{b}? \u{1f}\u{18}\u{7} Qp\u{12} X0R!*a{eR! aF%[ em\u{a}! `Y\u{8}\u{15}\
        ! aBU@!?aj;C! aXJG!;a\u{c}Nu \u{7f}$w!!`ls\u{c}!#`\u{1f}I\u{e}!#`^<$ rl\u{d} \u{13}b(!Caz\u{e}s!@ai8t!#a6j\u{7f}\
         \u{11}FY!$a7\u{e}[! at\u{7f}]!JaLs\u{c}!2aEwP!#a\u{e}\u{7f}R V\u{16}_!<aenz yX! 7\u{1a}7!Ba6T[! a\u{19}Ww 1'0!\
        <aY1N! a[\u{1e}a! a6Wd \u{0}ky!-a1~$!#`a\u{1f}-!,`i\u{18}O!5aY[a $\u{7f}q!!a\u{c}\u{b}E! `\u{14}\u{9}d!Bat\\w \u{8}\
        \u{11}\u{1f}!Ca_\u{f}$ c\u{7f}=!>a\u{1d}\u{1e}R!=abm} kr- a60 ]*\\! a\u{17}G\u{1b}!(a\u{13}\u{15}(!<aV-- Q{^! `\
        ^2\u{7f}! aT\u{1}.!-`\u{15}#C  Ab!=aw\u{13}g!!`g8H Ti2 ,VQ!Ea6\u{18}c 8}\u{6}! `<s\u{7}!=asi_! ` Sw!3a~@\u{5} #\
        7\u{f}! aq;\u{f} 6\u{a}\u{18}!>aJ>I ZbS!$a3?i Z\u{1b}k \u{8}5x!-a|E\u{0}! ak\u{11}\u{1}! az$\u{e}!9`>GU! a\u{3}\
        il!\"`\u{13}b\u{2} D^2!Ga@*B .7L!:`s\u{2}Y K9B \u{2}\u{1b}g 8?\u{1e}!'a\u{5}Y5! a\u{1a}*t! a\u{1e}\u{4}: msL$,`\
        1`0`.`\u{10}mg ^So!Aa,mv!:a\u{0}Q\u{11}%#`%`!` `EaOF\u{1c}!!`\u{13}_[!&ask\u{3} \u{1e}\\\u{e} Aq\u{18} C\u{13}\"\
        !?a<\u{1d}; B\"E!Ba:U_!%afk\u{18}!*a7Y\u{1c}!)`C'*!$aQ\u{8}^ o\u{18}? v's!=axQx! aE\u{d}\u{9}! `\u{16}RR \u{e}\u{12}\
        \u{19} \u{f}\u{11}A!Jab&P\"#` `U9]\"\"`!`|8\u{0} \u{1f}\u{0}\u{12}! a<=o! anU\u{b}!,aH\u{a}\u{17}!6a\u{1e},\u{1b}\
         Uin!<ad]r!;aijs* `%`#`4`6`&`7`!`$`\"`5:y! `j\u{7}V! aT\u{1f}\u{b}!1`AdV! `\u{7}Dg!8aTc\u{12}!:a;\u{7f}4 M(% \u{2}\
        D<!;a@\u{1c}K! `'bY 3\u{18}| 6=\u{11}!4`ok\u{17}!9ar\u{19}S aX[ (\u{12}# \u{1b}!6 Rcp yS\u{f}!#`oz\u{11}!:a;F& \
        Nr0 _36! `EE`!Daial! a\u{1}%,! `\u{1a}\u{1c}<!Ja\u{11}E`!Ea\u{e}\u{d}e!Ja\u{9} \u{1b}!2aC\u{16}2!GaWF7! a \u{1f}\
        J!+aQ\"\\!/a>cd! a\"E\u{e}!,akT<!$a(\u{9}r ww\u{14}!&`\u{8}jH \u{17}\u{7}R !vk \u{1d}]\u{d}! a\u{2}\u{7}\u{1f}!\
        .`c>2! a]\u{5}5!!aTDX! ag}]! aKfd!Ea\u{6}*|!8aHx\u{1c}!\"aO1* ]\u{19}\\!:`l\u{7f}x! `*^\u{14}!<`Ud\u{18}!!`='5!\
        Ga\u{17}!! E@$!'`\u{2}_6!GadJT!#`85\u{17}! a \u{17}\u{17}!+`\u{e}~M B\u{12}W!#`mr` \u{1a}\u{1e}b!2a\u{e} x!&a\\\
        R\u{1c} V\u{8}8!\"a\u{1}\u{1e}B lSV!0a%uW!'a$ul!<`6I|!*`J\u{e}\u{9}! `\u{3}p8 6QK!=am.T! a\u{5}u\u{3}!!`]g0!\"a\
        \u{1d}&P }!U!Ca\u{18}>]!#`O\u{1}\u{1f}!)`|:% [\u{18}M! a\u{1a}3p!8a\u{d}L\u{17}!0alF\\!JaWK\u{2}!#a\\m !!`/A4 O\
        \u{17}\u{19}!4`\u{1f}]$!!`\u{1c}\u{9}V!*a^\u{5}d #T\u{19}!$aa0\u{1d}!Ca\u{0})3!<ah\u{15}s! aT|~! a;\u{1d}~!%a|Y\
        +!*a_7: ;s\\! `\u{1}es!\"`%d5! aL+@!=a\u{18}~t! aI>\u{a}!%` \u{c}\u{1e}! `)b7!!`&QS! a\u{1c}M\u{a}!<a\u{f}A\u{d}\
        !&adR(!;a~BP! a\u{a}F*!#`Ek.!JaE-4 H\u{e}\u{0}!4`/q\u{2} [#H! aD/I!Jaw5S!\"`2\u{5}z d[K!>a\u{6}R[! aKr_!*a\u{4}\
        Do \u{18}]f!*ab$y 0az #(\u{0}!(`\u{6}B\u{8}!%`\u{7}\u{1c}@!#`Zb#! `\u{e}{V! a=5q!!`h%\u{b} bb2 \u{11}<8 o_9 |\u{18}\
        \\!$a\u{0}<\u{f}!6`ua8!=a&\u{15}\u{5}!.arY9 \u{1d}cW `N^!>a\u{17}[j! avyl!Da\u{e}f!!#`\u{1a}\u{18}G!!`?hO x}{!;\
        `F\u{6}\u{18}! aGN\u{1f}!;a]\u{1b}E\"!`\"`*lM c[O!Da\u{15}<\\!\"`\u{a}\u{2}^!Jaz\u{15}l I\u{18}\u{0}! `/*\u{5} \
        \u{13}\u{e}4!;aq\u{a}c *_y!$`6n%!<a\u{a}R2!$ag\u{9}R!>a\u{c}\u{5}j!6`\u{b}G\u{f}!;`|A\u{12} Gx\u{1d}!Ja:BD!<a\u{b}\
        \u{8}O!,``\u{10}a!$a\u{1e}2K Y\u{8}N! aiFa!Ga%P\u{4}!<a0\u{15}\u{19}#'`&`%`\u{5}W\u{1c}!)`UD4! `*\u{2}B! `\u{7f}\
        \u{18}] ^rm!?aOst! a\"#~ z3* N\u{1e}P \u{3}SX! `#\u{0}m 0N:!1aPm;\" `#`i\"T! aG\u{1d}X!Gao\u{9}m!*`\u{13}p\u{12}\
         z\u{7}=! ` \"I i\u{1a}\u{19} :H, \u{3}-3! a6\u{b}N! a\u{1}\u{9}b!*a6yz \u{8}=\u{1a} @1l!+`>wr \u{1b}:s!4aV\u{2}\
        y! a\u{2}_\u{10}!%a\u{13}\u{16}5 wW\u{f}!)`E\u{7}\u{11}!!al\u{1b})!#`W?/! `FVP \u{0}<W!%`iQ\u{16} A(\u{18} sQ0!\
        ;azfS!&`s\u{1d}S!\"`G\u{10}\u{a}!Ca]&O \u{1c}>]! a\u{1b}\"*!.`\u{5}P\u{1} {\u{1}& **n\"'`$`35u Q\u{1a}B!%aE\u{1d}\
        ` \u{3}\u{1d}p e\u{11}u L`{ \u{7}t!!&a%-u! a%i}!$a6^\u{17}!FaQYR!4ay\u{0}e 1\u{c}S! a%gU M`k!Ha0\u{10}\u{13} jV\
        2 \u{1a}O: h;A \u{7f}U\u{7}!Fa\u{1d}~\u{18} I)(!7a\u{1d}9C!CasMN!-`\u{1d}|w!*`$\u{19}#!Ea\u{a}fS !\u{d}z Q\u{5}\
        :!<a`\u{1f}_! a>\u{11}d! a\u{17}.\u{8}!\"a\u{4}ma!/aU\u{e}* rFN (Wx!'a;-=!<a{[O!$`}\u{b}\u{11} ZuI!<a\u{f}:k$3`\
        #` `9`\u{1e}\u{a}\u{9}!;`;:\u{e}!&a\u{f}t& \u{19}N-!Ea\u{19}\u{4}}!*aoD\u{11} 1$&! `UG, $v[ f{y ~z2!!a\u{4}{\u{12}\
        ! a\u{4}\u{8}*!*a%\u{3}1 ?x<!<a1G`!'acv\u{9}! a79E _\u{17}Z!<a5\u{7f}p!,`\u{1c}f\u{15}!&aH?6 PDG!#`\u{9}\u{f}w!\
        #`I8~! a'z, \u{4}$W 9n]!BaXx$ \u{3}Y, \u{1e}6k \u{2}^y N3.!Jag2> z\u{1}I!$`\u{10}QQ!#`xu-!FaU\u{1e}1! a\u{d},:!\
        =aH:.! a_f)!!`u7\u{b}#!`#` `\u{13}\u{1}\u{12}!)`\u{1b}\u{d}\u{14}! a\u{1e}@*!*`\u{6}>S!Ja5\u{3}\u{11}%&`#`4` `C\
        a\u{e}\u{17}1!\"a#`8!+aG\u{15}9!9aN8D!;aNjW!1a\u{9}/g!%a\u{a}E. j\u{5}Z!6a\u{2}\u{b}u! avP\u{1}!!`O\u{5}\u{b}!&\
        `?\u{2}\u{1d}! `;Og \u{7f}\u{1}\u{15} r\u{1a}d 7\u{d}g!<a\u{1}+\u{f}! a@_G r7\u{2}!$a_.%!#`\u{1e}\u{7}. sLr!*a\u{a}\
        p\u{16}!&a8\u{5}\u{1e}!?atb7\"$`4`\u{1b}BL!&a\u{18}V`!\"`\"\u{1a}l! a<\u{7}[!4a)uf! a*\u{12}\u{7f}!,aR\u{d}\u{3}\
        ! aku\u{d}!#a6*\u{1d} pnS!7a$mW!;`A\u{18}Y!9a\u{d}\u{1}| vh\u{4}!*`V.3 ']3!1`Q\u{17}Y Ub\u{3} ]t\u{1f} C\u{15}'\
        !-aob2 \u{b}D>!9aqOD F\u{3}L!#`.\u{e}!!Ja*P-! aQ|/! a9o^ ?7=!=aeRm! `e\u{1a}X +\u{15}Y \u{1b}\u{7f}[ v'\\!\"`<D\
        i Gvw ^O\u{14}!4az6Q! a1'{!/`gl\u{1c}! `\u{a}\u{11}m  rt!-ayO\u{e}!!`F\"0 \u{18}n4!*a}RA!!ag7h <\u{6}\u{7} n3\u{b}\
         &&\u{14} GRA (0\\! `Lwh zgv!)a\u{9}\u{6}\u{c}!1`6tG \u{8}iK! a\u{9} a!,`\u{5}|o!HaOB\u{9} p$$! `\u{1b}Ef Wik >\
        H\u{a}!4`pM\u{14} J$\u{1f} JkX {y\\!Ea\u{b}a\u{f} d#: r7@!Ja@\u{7}f!-`|Hk!EaiqH @7J!*am\u{b}S n\\q!*a\\L* D*}!&\
        a\u{8}RD!>aT\u{c}Y `J\u{9}!\"aiS\u{15} \u{12}Z;! a~DL!?a]Fa!+a:H\u{8}!1ao!\u{14} ,O#!Ba~TJ!)a(>z g-\u{b} {\\\u{16}\
        !<aF\\\" \u{1a}Lu!!aY_z ?hz!\"`yh?! a/K\\!)a\u{1}.1 X(B \u{15}0k!=a\u{1e}\u{a}p!&`O\u{10}p T\u{2}u!\"a\u{c}kz!#\
        `,S\u{13}!?ark\u{14}!Cal\u{9}7!\"aO\u{1e}V!5a\u{14}J' r{r!&a\u{19}L\u{d}!(aEwP #BS!>a\"\u{9}i!\"a\u{a}1r y\u{5}\
        \u{12} Z\u{4}\u{17}!<a=\u{1e}#! aVHn!$aw/o!!`<f`!4a+s\u{7f}!!a>\u{13}\u{2}! a%\u{16}\u{d} rYF n=[ \\I\u{d} GtC!\
        (a\u{13}:z!,`\u{6}\u{11}F 1vi g\u{d}B \u{4}5g!Ba-w\u{14}! `GM3!0aCr4!=a\u{19}GB!+aL7\u{f} {\u{0}\u{14}!JapPm!/a\
        .\u{1f}u!;a\u{7f}\u{a}\u{5} n62!&`XbP!=aLh1!7ab\u{1}N y|U \u{10}{f!4`u\u{2}\u{5}!1a[S:!,`!d_! au\u{1c}` iYm EM\u{3}\
        !,a\u{8},8!(a-+S! a!n~! `NJ\u{b}! `O\u{18}\u{10}!%a\u{17}-*! axV+!8a<hZ .Y\u{14} \u{6}AK!1a\u{4}Gc! a\u{5}q\u{1f}\
        !CaF\u{c}k!GaaHx!5a\u{b}\u{10}\u{1f} @\u{15}(!*aG\u{1a}?!\"`Q\u{4}O!;`\u{a}s\u{1c}\"\"`!`\u{b}?1!1ab\"B!%`G(P x\
        nX! a\u{12}\u{6}m!*`.,\u{5}!-`\u{17}OS!<aimg!\"``vg A\u{1f}=!#a\u{1}MQ!*`B`d fP| iW\"!)`\u{d}s@ \u{5}\\I! a\u{4}\
        \u{6}W! a&\u{7f}] \u{1e}++!<a\u{2}qP 7\u{1b}S! `d/p!/a'\u{7f}\u{7}! aO\u{3}\u{e}!4a&+\u{15} SR\u{18}!-a:s6!\"aZ\
        SF!,a|\u{9}h!=a\u{12}Kp!6a\u{19}\u{16}\u{7} \u{a}^\u{9}!!`1S$! a;I% ]%0! a-<I 2Nc 8O\u{8}!#a\u{f}H/ Lz\u{18}!'`\
        m\"N!\"aK\u{14}U\"*`+`\u{7}]y!&a\u{2}=\u{10}!+`g_\u{18}!'a5|q! `\\Sz! `mtM!BaW\u{12}P!BaR\u{2}$!\"`MVD!;a%\"A!=\
        aY\\\\ 'b\u{d}!)`\u{e}\u{a}\u{1e} \u{9}u%!;aP\\L!(aB+q! a:av IVC \u{7}5D\"\"`Bao\u{9}+!?a\u{18}97!=a0\u{4}<! `>\
        fC\"(`)`:}V \u{1f}0-!)a.q<!\"a\u{5}!M!9a\u{7f}y\u{18}!7a?\u{5}\u{19}! `}qV! aSN\u{10}!4`Dx\u{13}! ab`\u{1d}!#at\
        S! PI? aip! a\u{10}T\u{12}!\"agf\u{13} 2=\u{15}!!`\u{4}\u{1c}!! `\u{1e}\u{10}Q!Ga\u{1c}.v!<a{\u{2}x!Ba-s\u{4}!$\
        aDD\u{e} M\u{1f}1 a\u{13}J \u{d}nc }$\u{2}!<ao-\u{1b}! `B\"'!8awp1 S86!\"`{qK! a\u{e}GU!,a\u{7f}U\u{17} ,}_!Aa{\
        \u{14}_ \u{9}$\u{e} \u{16}N;!#a\u{13}\u{15}I!4aCxd IEv!JavU\u{b}!Ga~\u{f}\u{1c} '\u{5}?! ay\u{b}A!\"aP\"\u{1e}!\
         a[aH! `m\u{e}L 6\u{b}h \u{10}ox!)a\u{1e}3\u{e}!?at%\u{1a}!%a\u{11}V;! `\u{18}1P!%ay#m 4mi!;ao\u{7}i! `G\u{10}p\
        !#`5\u{1e}s!Da\u{7f}~\u{0} ]r$!\"a\u{b}\u{19}.!4`$\u{a}Q!4ab\"\u{9}! `\u{1}4\u{9}!\"`]\u{d}\u{9} \u{1f}\u{e}\u{1b}\
         5~#!*aG\u{1f}*!\"at:5 B\u{1a}C!Ja\u{7}kk!#`E\u{4}y!;`kV\u{12}!6`{h&!6`iNG!=a%[Q uEV ^Vy! aar\u{1b}!)a03r!(a\u{17}\
        $x! a\u{3}w\u{13}!5aR=\u{18}! a\u{19}*\u{1e}\"\"`$`Z+J!\"`c\u{1b}Q!Ga_\u{18}s t57! `tNg \u{0}\u{9}h V\u{1f}\u{d}\
        !$a\u{e}]\u{13}!4aQm\"!Da\u{1c}\u{b}\\!8a\\y_!;`9\"X -\u{4}\u{1e}!!`v*I!-aD\u{4}S!DaH\u{7}q {$\u{1f} E#\u{11}!G\
        a@%\u{1a}%+`-`*`.`,`8TM!\"a$:\u{f}! `{<$! a{6G!2a|~\u{7f} P~*!4`4\u{1}0!>a\u{9}\u{6}W \u{1b}\u{16}u!!ah%\u{4} \u{10}\
        \u{14}H \u{18}\u{7}Y!;`1JP!'ao(\\ \u{b}\u{1c}p K\u{18}\u{3} uY\u{1a}##`;`!`mLG i*H! `pDL!#`!(\u{13} n8%!7a_\u{9}\
        4! a8\u{19}K \u{5}\u{14}S \u{1d}\u{7f}] s3D\"!`Ea\u{1f}M%! `UP{ JE\u{c}!DaY\u{18}G! `\u{1a}\u{3}j!*aN\u{1c}j!Ea\
        \u{e}\u{3}[!Dahjf }`y!Baw-% </0 )y5! a'\u{1d}`!\"`r(\u{17} \u{a}.4 \u{2}\u{1d}T! `\u{1a}Ah!\"a\u{9}\"|!7aA)\u{3}\
        ! ay2\u{9} Ek. 5>> H7F >:K! `u'c (\u{c}t!.a\"\u{15}\u{0}! ae\u{3}\u{15} G9V!+`r\u{1b}V \u{1c}\u{11}n!4a\u{1e}\u{7}\
        t \u{9}z{!\"`>B'!Ja*F+ \u{0}*7!,`\u{e}GI! armO!<a;%[!*aN\u{e}\u{5} \u{7f}b\u{1b}! `\u{14}c\u{1d}! ar6<!8abyY z\u{1f}\
        h :\u{f}i!,`3Fk!!at[\u{1f}!%aO-!!8`d\u{3})!$a]r2 \u{b}|<!+aH4B!GaM\u{14}\u{8} \u{5}E,!=aIjR! arM_!$a\u{19}Gr \u{13}\
        {(! a~87 m0]!\"`Qoq 1j\u{8} cA.!\"`<-6 Bd_ 6tl!#`DOo!=a\u{18}W\u{1b}!GaZiB 3(M!Ea\u{7}\u{3}a!6`6nm!<a',}!,a\u{1d}\
        _}!;aZe\u{6} \u{2}){!Da0i| nE\u{1f} t\u{15}/! a,U^!=a\u{1d}'i!9a_6y ='}!=a-N\u{0} +t5!<aFm:\"#`\"`T\u{16}\u{f} \
        \u{6},Z!BaRmf C]h \\Rz!4aT\u{f}\u{2}! aU~\u{1d}!Ja\u{1d})&! aevL \u{1a}@Q uqj!4a\u{0}#\u{9} \u{b},\u{e}! a>9\u{13}\
        !=ah3 #+`%`\"`\u{1d}@H \u{16}0r 0gt!\"`0\u{0}\u{1b}! a\u{5},3!2a\u{18}Ex!<aEy\u{1a} ;+=!!`x'L Yg^! a\u{10}qh!*`\
        A}q!$aEM\u{d}!.aZ50 \u{a}]0 \u{9}6\u{10} Z27  \\\u{7f} PH\u{3} {#\u{f}!=a=xC A>n )MJ!8a{RW Ew*!?a9jL!*ac\\_!Ja0\
        lu!<ahh\u{7f} h#\u{1}!CaYd+ 513!>aa:o! `op\u{16}!,`\u{0}&& c$V!Ba\u{18}9t!<aW\u{a}x!0a@\u{12}{!*`D$\u{9}!#`\u{1e}\
        u!! aYG8 d2\\!<a \u{7f}E {ZJ!Ja\u{10}k[ b\u{17})!)atf.! `\u{5}Ju! a\u{18}S9 ;UT Lfs!#`G}\u{0}!!a\u{b}\u{11}\u{13}\
        !\"aNx$!Gapq=!<a\u{1d}*k!Ga\u{1d} l dq\u{0} k%\u{a}! aBa^ \u{f}\u{0}l!*`\u{e}\u{3}v `k\u{1} \u{0}\u{1e}\u{2}!#a\
        <f\u{1f}!<a/m\u{16}! a+\u{17}\u{19}!*aH!c!&a?5k!Ja79t ,\u{7}`'    4  {  \u{15}  )! .! \u{9}! S\" ,# \u{10}# G$ \
        Q$ `$ %% ;% w% $& W& \u{10}& ;' ;' B' u' B( _( \u{7f}( \u{11}( \u{1d}( ^) 2* }* #+ 7+ G+ P+ \u{13}+ \u{13}+ 9, \
        H, W, g, l, l, \u{1d}, ,- |- \u{6}- \u{10}- N. _. v. \u{2}. +/ 2/ 7/ a/ ~/ \u{f}/ \u{1e}/ *0 /0 90 L0 m0 p1 !2 \
        52 \\2 \u{d}2 \u{12}2 V3 \u{a}3 \u{19}3 q4 \u{b}4 P5 a5 k5 \u{7f}5 \u{10}5 a6 q6 \u{9}6 \u{13}6 27 S7 X7 m7 r7 \
        \u{6}7 \u{b}7 E8 #9 ~9 b: p: \u{15}: N; \u{e}; \u{18}; +< F< c< 1= ;= ;= E= T= Y= m= w= |= 6> u? u? L@ S@ a@ \u{1e}\
        @ HA \\A .B <B aB \u{1d}B .C BC \u{1c}C 0D yD \u{3}D .E hE mE %F :F YF oF \u{2}F \u{2}F \u{1e}F ZG /H 4H >H YH \
        pH uH \u{0}H ,I <I UI fI pI @J JJ TJ `J \u{d}J KK mK \"L aL yL .M \u{13}M \u{1e}M >N JN ON ^N <O qO 2P SP dP \u{7f}\
        P 7Q HQ MQ RQ mQ ~Q \u{d}Q \"R \u{4}R \u{1d}R qS }S \u{f}S ,T QT QT tT \u{1d}T 5U uU \u{1f}U <V \u{4}V 7W VW \u{5}\
        W \u{16}W ;X @X ZX hX |X #Y /Y cY 4Z 4Z 4Z bZ ][ '\\ 8\\ a\\ m\\ 2] \u{0}] \u{5}] \u{14}] y^ ~^ 4_ H_ w_ \u{5}_\
         \u{1b}_ I` |` |a \u{10}a <b Mb Tb }b \u{10}b >c `c jc \u{6}c \u{15}c )d 3d Jd \u{e}d \u{1a}d \u{1a}d \u{1a}d .\
        e \u{7f}e \u{d}e \u{12}e \u{1c}e \u{f}f Wg hg tg ~g \u{8}g 5h Dh mh \u{7}h \u{19}h /i 9i qi \u{2}i 2j 7j Qj uj \
         k %k Ik ]k tk \u{c}k *l rl \u{1f}l )m 3m ]m rm \u{8}m \u{d}m \u{17}m !n -n Kn [n 'o .o 3o =o Bo So ~o \u{3}o :\
        p :p Qp ep \u{5}p \u{a}p wq \u{c}q \u{18}q \u{1d}q ,r _r nr )s .s 5s Xs bs bs ns \u{2}s Tt \u{7f}t  u 6u nu }u \
        }u  v <v [v [v yv \u{9}v \"w 2w aw \u{16}w \u{1b}w ;x Nx cx rx \u{1}x \u{6}x \u{b}x \u{17}x *y oy Kz Kz az ~z L\
        { X{ \u{16}{ :| o| \u{c}| \u{16}|  } '} M} Y} &~ 5~ ?~ F~ P~ W~ \\~ f~ w~ \u{1a}~ \u{1f}~ +\u{7f} \u{2}\u{7f} \u{18}\
        \u{7f} H\u{0} z\u{0} 3\u{1} 8\u{1} B\u{1} X\u{1} \u{0}\u{1} $\u{2} )\u{2} 8\u{2} =\u{2} G\u{2} \u{4}\u{2} \u{e}\
        \u{2} V\u{3} [\u{3} \u{4}\u{3} \u{1f}\u{3} /\u{4} ;\u{4} B\u{4} N\u{4} Z\u{4} {\u{4} 2\u{5} ;\u{5} L\u{5} e\u{5}\
         \u{11}\u{5} <\u{6} _\u{6} u\u{6} \u{6}\u{6} \u{1f}\u{6} m\u{7} (\u{8} \\\u{8} f\u{8} 3\u{9} H\u{9} m\u{9} <\u{a}\
         [\u{a} o\u{a} \u{2}\u{a} \u{2}\u{a} \u{1a}\u{a} i\u{b} E\u{c} O\u{c} i\u{c} 9\u{d} X\u{d} \u{9}\u{d} d\u{e} ~\u{e}\
         \u{17}\u{e} (\u{f} D\u{f} m\u{f} r\u{f} |\u{f} \u{b}\u{f} \u{10}\u{f} 8\u{10} G\u{10} \u{2}\u{10} P\u{11} ^\u{11}\
         x\u{11} \u{1d}\u{11} ;\u{12} @\u{12} ^\u{12} w\u{12} \u{12}\u{12} -\u{13} O\u{13} b\u{13} \u{6}\u{13} \u{14}\u{13}\
         }\u{14} \u{16}\u{14} \"\u{15} k\u{15} p\u{15} )\u{16} L\u{16} {\u{16} \u{a}\u{16} \u{14}\u{16} (\u{17} l\u{17}\
         H\u{18} |\u{18} \u{11}\u{18} \u{1c}\u{18} 0\u{19} D\u{19} \\\u{19} \\\u{19} h\u{19} \u{9}\u{19} \u{1c}\u{19} 0\
        \u{1a} ?\u{1a} W\u{1a} \u{6}\u{1a} \u{10}\u{1a} #\u{1b} 8\u{1b} D\u{1b} a\u{1b} Y\u{1c} }\u{1c} \u{2}\u{1c} \u{15}\
        \u{1c} >\u{1d} H\u{1d} W\u{1d} |\u{1d} 8\u{1e} U\u{1e} Z\u{1e} f\u{1e} \u{14}\u{1e}  \u{1f} W\u{1f} W\u{1f} \\\u{1f}\
         a\u{1f} f\u{1f} ~\u{1f} \u{d}\u{1f} 4 !N !X !f !\u{e} !'!!S!!\u{1}!!\u{1b}!!\u{16}\"!*#!F#!K#!a#!k#!\u{1}#!\u{15}\
        #!\u{1f}#!+$!]$!g$!u$!=%!g%!\u{1}%!\u{b}%!+&!5&!A&!F&!a&!a&!\u{1}&!\u{10}&!8'!N'!\u{16}'!_(!\u{18}(!')!3)!D)!X)\
        !\u{c})!\u{16})!$*!.*!?*!N*!p*!\u{4}*!r+!|+!\u{7}+!#,!-,!\u{16},!m-!\u{1}-!6.!@.!\u{0}.!,/!;/!Q/!_/!s/!\u{b}/!Q\
        0!V0!`0!M1!R1!\u{2}1!\u{7}1!\u{c}1!\u{16}1!%2!53!>3!C3!R3!`3!\u{10}3!\u{1a}3!$4!04!X4!65!\u{2}5!\u{13}5!-6!46!G\
        6!k6!\u{7f}6!\u{9}6!\u{e}6!\u{1d}6!W7!a7!/8!m8!\u{1}8!\u{1c}8!79!F9!c9!m9!\u{6}9!\u{b}9!+:!B:!P:!U:!d:!{:!G;!X;\
        !q;!\u{0};!\u{c};!,<!1<!:<!?<!O<!g<!\u{0}<!\u{1f}<!$=!.=!.=!H=!`=!o=!\u{11}=!o>!\"?!C?!M?!\u{6}?!,@!6@!t@!\u{f}\
        @!\u{1e}@!#A!7A!xA!\u{c}A!\u{1d}A!2B!ZB!*C!KC!mC!wC!(D!-D!XD!bD!/E!HE!RE!gE!?F!SF!SF!]F!pF!\u{0}F!:G!DG!IG!SG!\u{1b}\
        G!gH!\u{0}H!\u{5}H! I!.I![I!dI!$J!KJ!UJ!dJ!iJ!nJ!xJ!\u{b}J!=K!yK!\u{7}K!lL!\u{c}L!_M!sM!\u{14}M!'N!oN!EO!QO!bO!\
        \u{3}O!2P!EP!fP!%Q!sQ!xQ!\u{2}Q!\u{14}Q!\u{19}Q!uR!zR!\u{6}R!\u{19}R!(S!bS!qS!\u{1f}S!\u{3}T!\u{8}T!$U!)U!9U!fU\
        !kU!\u{10}U!\u{10}U!\u{1e}U!.V!AV!AV!5W!MW!nW!\u{1}W!\u{6}W!(X!SX!\u{7f}X!QY![Y!oY!\u{7}Y!\u{18}Y!-Z!EZ!_Z!\u{3}\
        Z!>[!^[!m[!r[!\u{b}[! \\!A\\!{\\!\u{15}\\!,]!D]!X]!l]!L^!\\^!}^!(_!7_!M_!l_!l_!q_!\u{b}_!(`!-`!l`!\u{13}`!7a!xa\
        !\u{2}a!Qb!sb!sb!\u{12}b!Bc!Wc!\u{a}c!\u{1a}c!7d!Fd!\\d!hd!xd!\u{4}d!\u{1a}d!:e!ee!\u{d}e!Df!Jg![g!`g!qg!7h!Wh!\
        \u{a}h!!i!.i!=i!ci!wi!9j!Rj!cj!\u{8}j!*k!=k!Bk!Nk!Uk!#l!bl!il!nl!)m!.m!3m!8m!Vm!bm!,n!On!Yn!hn!\u{9}n!6o!Uo!\u{5}\
        o!\u{f}o!6p!hp!Uq!zq!\u{9}q!\"r!,r!Gr!Wr!jr!\u{16}r!#s!Es!Js!\u{13}s!\u{18}s!\u{1d}s!?t!ft!\u{0}t!\u{14}t!Bu!ju\
        !\u{a}u! v!Cv!Hv!Wv!\u{15}v!Ow!^w!tw! x!Kx!^x!cx!mx!\u{4}x!\u{9}x!\"y!ny!zy!Jz!kz!M{!f{!k{!\u{0}{!\u{f}{!\u{14}\
        {!'|!P|!r|!5}!:}!y}!\u{4}}!\u{4}}!\u{b}}!$~!4~!S~!b~!l~!\u{b}~!9\u{7f}!H\u{7f}!W\u{7f}!q\u{7f}!\u{3}\u{7f}!F\u{0}\
        !`\u{0}!\"\u{1}!,\u{1}!1\u{1}!c\u{1}!s\u{1}!\u{3}\u{1}!\u{3}\u{1}!\u{d}\u{1}!\u{19}\u{1}!.\u{2}!^\u{2}!h\u{2}!\u{2}\
        \u{2}!\u{1a}\u{2}!\u{1f}\u{2}!.\u{3}!G\u{3}!d\u{3}!s\u{3}!x\u{3}!\u{1e}\u{3}!-\u{4}!{\u{4}!\u{7}\u{4}!'\u{5}!.\u{5}\
        !G\u{5}!U\u{5}!$\u{6}!$\u{6}!$\u{6}!.\u{6}!B\u{6}!W\u{6}!x\u{6}!\u{d}\u{6}!\u{1c}\u{6}!*\u{7}!]\u{7}!g\u{7}!t\u{7}\
        !\u{5}\u{7}!\u{f}\u{7}!;\u{8}!O\u{8}!j\u{8}!+\u{9}!0\u{9}!:\u{9}!?\u{9}!y\u{9}!-\u{a}!T\u{a}!\u{4}\u{a}!\u{15}\u{a}\
        !\u{1a}\u{a}!\u{1a}\u{a}!*\u{b}!`\u{b}!n\u{b}!~\u{b}!\u{8}\u{b}!H\u{c}!\u{2}\u{c}!\u{c}\u{c}!\u{1a}\u{c}!=\u{d}\
        !Q\u{d}!]\u{d}!v\u{d}!{\u{d}!B\u{e}!L\u{e}!V\u{e}!]\u{e}!u\u{e}!J\u{f}!~\u{f}!#\u{10}!8\u{10}!K\u{10}!1\u{11}!F\
        \u{11}!p\u{11}!'\u{12}!>\u{12}!S\u{12}!w\u{12}!\u{2}\u{12}!\u{13}\u{12}!\u{18}\u{12}!'\u{13}!E\u{13}!+\u{14}!A\u{14}\
        !W\u{14}!\u{6}\u{14}!\u{b}\u{14}!+\u{15}!5\u{15}!?\u{15}!D\u{15}!U\u{15}!c\u{15}!h\u{15}!r\u{15}!\u{18}\u{15}!5\
        \u{16}!H\u{16}!W\u{16}!y\u{16}!$\u{17}!3\u{17}!3\u{17}!G\u{17}!u\u{17}!\u{7f}\u{17}!\u{7f}\u{17}!R\u{18}!\u{0}\u{18}\
        !\u{c}\u{18}!%\u{19}!;\u{19}!Y\u{19}!\u{4}\u{19}!\u{e}\u{19}!6\u{1a}!_\u{1a}!&\u{1b}!+\u{1b}!K\u{1b}!\u{f}\u{1b}\
        !1\u{1c}!;\u{1c}!Q\u{1c}!h\u{1c}!|\u{1c}!\u{6}\u{1c}!%\u{1d}!8\u{1d}!I\u{1d}!\\\u{1d}!f\u{1d}!)\u{1e}!2\u{1e}!I\
        \u{1e}!}\u{1e}!\u{10}\u{1e}!\u{1a}\u{1e}!s\u{1f}!\u{17}\u{1f}!! \"- \"2 \"Y \"^ \"H!\"R!\"\u{8}!\"<\"\"C\"\"c\"\
        \"r\"\"\u{8}\"\"\u{d}\"\"?#\"d#\"u#\"\u{7f}#\"\u{9}#\"\u{19}#\"($\"8$\"\u{e}$\"3%\">%\"g%\"%&\"B&\"\u{8}&\"\u{8}\
        &\"\u{1d}&\"\"'\"''\"\\'\"x'\"I(\"\\(\"}(\"\u{2}(\"C)\"J)\"^)\"\u{12})\"1*\";*\"T*\"o*\"t*\"\u{3}*\"'+\"`+\"y+\"\
        ~+\"~+\"\u{f}+\"8,\"P,\"\u{1f},\"$-\"<-\"P-\"^-\"m-\"7.\"\u{6}.\"3/\"p/\"B0\"Q0\".1\"F1\"\\1\"a1\"u1\"\u{3}1\"\u{d}\
        1\"*2\"u2\"\u{14}2\"*3\"@3\"t3\"\u{5}3\" 4\"54\"S4\"b4\"\"5\"55\"C5\"H5\"Y5\"m5\"|5\"\u{1}5\"\u{1d}5\"\u{1d}5\"\
        ?6\"I6\"S6\"]6\"{6\"\u{a}6\"+7\"D7\"}7\"\u{7}7\"\u{11}7\"\u{16}7\"G8\"i8\"w8\"09\"N9\"h9\"\u{13}9\"J:\"[:\"q:\"\
        {:\"\u{0}:\"\u{0}:\"\u{0}:\"\u{b}:\"\u{10}:\"&;\"O;\"3<\"O<\"Y<\"\u{e}<\"?=\"S=\"m=\"r=\"\u{1}=\"\u{14}=\"#>\"|\
        >\"%?\"^?\"c?\"\u{5}?\"@@\"\u{16}@\"iA\"sA\"QB\">C\"HC\"HC\"xC\"\u{7}C\"@D\"TD\"oD\"~D\"\u{8}D\"\u{1b}D\"1E\"NE\
        \"wE\"\u{16}E\"%F\"*F\"9F\"EF\"jF\"~F\">G\"TG\"[G\"`G\"\u{7f}G\"LH\"YH\"\u{e}H\"\u{18}H\"\u{1f}H\"$I\")I\"\u{f}\
        I\"!J\"4J\"@J\"lJ\".K\"3K\"8K\"NK\"jK\"{K\"\u{0}K\"\u{e}K\":L\"\u{1c}L\"-M\"HM\"TM\"\u{f}M\"\u{19}M\"\\N\"aN\"r\
        N\"\u{1}N\"\"O\"RO\"uO\"\u{7f}O\"\u{15}O\"jP\"JQ\"hQ\"oQ\"\u{1a}Q\"\u{1f}Q\"NR\"XR\"gR\"\u{0}R\"'S\"1S\"BS\"GS\"\
        QS\"\\S\"hS\"3T\"=T\"fT\"mT\"\u{7}T\"=U\"ZU\"kU\"uU\"!V\"0V\">V\"CV\"bV\"sV\"}V\",W\"1W\"GW\"dW\"iW\"\u{1}W\"\u{6}\
        W\"\u{6}W\"\u{b}W\"nX\"}X\"/Y\"NY\"\u{17}Y\",Z\"=Z\"qZ\"qZ\"0[\"V[\"`[\"j[\")\\\"B\\\"|\\\"-]\"M]\"W]\"\u{13}]\"\
        ,^\"9^\"E^\"V^\"`^\"r^\"\u{b}^\"T_\"^_\"\u{2}_\"6`\"J`\"[`\"[`\"n`\"x`\"\u{13}`\"La\"aa\"<b\"Hb\"Rb\"&c\"Cc\"wc\
        \"wc\" d\"*d\"Xd\"bd\"gd\"{d\")e\"be\"\u{5}e\"-f\"7f\"of\"{f\"0g\":g\"Kg\"mg\"6h\"Mh\"\\h\"ph\"\u{11}h\"Li\"]i\"\
        \u{1f}i\"#k\"*k\"Uk\"vk\"\u{1a}k\"[l\"jl\"\u{2}l\"\u{7}l\"\u{15}l\"4m\"Hm\"\u{c}m\"\u{11}m\"&n\"5n\"Un\"hn\"wn\"\
        \u{8}n\"\u{14}n\"1o\"@o\"Gp\"\u{11}p\"\u{16}p\"}q\">r\"]r\"}r\"3s\"Gs\"ms\"ws\"\u{b}s\"*t\"wt\"\u{b}t\"\u{10}t\"\
        6u\"@u\"Ju\"lu\" v\"*v\"5v\"Sv\"|v\"|v\"\u{12}v\"&w\"[w\"Jx\"Ox\"fx\"\u{5}x\"\u{14}x\",y\"@y\"Ey\"Ny\"ry\"Az\"M\
        z\"}z\"\u{b}z\"\u{b}z\"8{\"]{\"g{\"\u{1a}{\".|\"R|\"f|\"v|\"\u{e}|\"\u{1d}|\"'}\",}\"O}\"\u{1c}}\"(~\"B~\"T~\"e\
        ~\"e~\"\u{6}~\"\u{12}~\"\u{17}~\"!\u{7f}\"(\u{7f}\"Q\u{7f}\"e\u{7f}\"~\u{7f}\"\u{19}\u{7f}\"%\u{0}\"4\u{0}\"J\u{0}\
        \"\u{1e}\u{0}\"(\u{1}\"O\u{1}\"y\u{1}\"\u{3}\u{1}\"%\u{2}\"Y\u{2}\"q\u{2}\"\u{8}\u{2}\"_\u{3}\"(\u{4}\"2\u{4}\"\
        t\u{4}\"\u{1e}\u{4}\"E\u{5}\"Y\u{5}\"\u{2}\u{5}\"(\u{6}\"2\u{6}\"}\u{6}\"\u{1b}\u{6}\"\\\u{7}\"a\u{7}\"v\u{7}\"\
        \u{15}\u{7}\"-\u{8}\"2\u{8}\"_\u{8}\"\u{15}\u{8}\")\u{9}\"\u{0}\u{9}\" \u{a}\"*\u{a}\"Y\u{a}\"b\u{a}\"$\u{b}\".\
        \u{b}\"]\u{b}\"~\u{b}\"\u{3}\u{b}\"\u{8}\u{b}\"%\u{c}\"%\u{c}\"3\u{c}\"j\u{c}\"o\u{c}\"\u{7}\u{c}\"\u{c}\u{c}\"\
         \u{d}\"Q\u{d}\"d\u{d}\"y\u{d}\"\u{f}\u{d}\"\u{19}\u{d}\"2\u{e}\"K\u{e}\"P\u{e}\"a\u{e}\"\u{1e}\u{e}\"/\u{f}\"C\
        \u{f}\"H\u{f}\"H\u{f}\"H\u{f}\"R\u{f}\"\\\u{f}\"f\u{f}\"\u{11}\u{f}\"/\u{10}\"4\u{10}\"g\u{10}\"y\u{10}\"\u{8}\u{10}\
        \"\u{17}\u{10}\"@\u{11}\"@\u{11}\"Y\u{11}\"^\u{11}\"o\u{11}\"\u{2}\u{11}\">\u{12}\"]\u{12}\"g\u{12}\"\u{5}\u{12}\
        \";\u{13}\"X\u{13}\"\u{9}\u{13}\"\u{1c}\u{13}\"F\u{14}\"\u{1}\u{14}\" \u{15}\">\u{15}\"t\u{15}\"%\u{16}\"X\u{16}\
        \"y\u{16}\"\u{8}\u{16}\"K\u{17}\",\u{18}\"@\u{18}\"W\u{18}\"y\u{18}\"\u{1d}\u{18}\"/\u{19}\"\u{e}\u{19}\"\u{13}\
        \u{19}\"*\u{1a}\"*\u{1a}\"/\u{1a}\"\\\u{1a}\"p\u{1a}\"|\u{1a}\"\u{10}\u{1a}\"\u{1f}\u{1a}\"K\u{1b}\"W\u{1b}\"\\\
        \u{1b}\"\u{12}\u{1b}\"\u{12}\u{1b}\"\u{1e}\u{1b}\"=\u{1c}\"O\u{1c}\"T\u{1c}\"\u{15}\u{1c}\"!\u{1d}\"+\u{1d}\"\u{1}\
        \u{1d}\"\u{6}\u{1d}\"_\u{1e}\"D\u{1f}\"T\u{1f}\"v\u{1f}\"\u{1b}\u{1f}\"  #' #` #m!#\u{8}!#)\"#G\"#X\"#$##5##K##\
        K##U##U##/$#W$#k$#\u{3}$#d%#z%#\u{4}%#\u{b}%#}&#\u{e}&#\u{e}&#%'#E'#Q'#V'#\u{1b}'#,(#U(#Z(#\u{2}(#\u{2}(#\u{10}\
        (#+)#b)#v)#!*#4*#e*#o*#\u{12}*#\u{12}*##+#(+#;+#M+#p+#\u{16}+#G,#L,#^,#^,#m,#m,#m,#w,#|,#|,#\u{6},#\u{10},#\u{15}\
        ,#@-#]-#i-#\u{9}-#+.#:.#\u{19}.#)/#4/#M/#W/#u/#\u{7f}/#F0#v0##1#=1#h1#\u{1}1#\u{b}1#F2#W2#a2#|2#\u{b}2#\u{b}2#\u{1f}\
        2#)3#63#63#G3#\u{2}3#\u{7}3#\u{1a}3#a4#\u{7f}4#h5#{5#\u{f}5#\u{1e}5#Y6#r6#*7#h7#.8#=8#P8#U8#U8#w8#\u{e}8#\u{1f}\
        8#e9#j9#o9#7:#y:#\u{18}:#9;#3<#V<#[<#\u{10}<#\u{1c}<#0=#?=#J=#T=#^=#q=#v=#\u{d}=#\u{1c}=##>#6>#@>#J>#J>#^>#h>#%\
        ?#R?#W?#\\?#u?##@#A@#M@#T@#z@#\u{7f}@#\u{6}@#\u{6}@#\u{17}@#IA#2B#_B#nB#IC#VC#cC#yC#SD#ZD#dD#uD#\u{1a}D#$E#;E#R\
        E#+F#0F#dF#pF#0G#DG#fG#\u{4}G#$H#5H#:H#`H#mI#\u{1f}I#.J#3J#rJ#,K#1K#IK#\u{d}K# L#OL#`L#\u{17}L#8M#XM#bM#\u{2}M#\
        XN#nN#xN#}N#5O#:O#IO#jO#~O#\u{11}O#\u{11}O#\u{1d}O#xP#VQ#\u{7}Q#\u{1f}Q#(R#;R#pR#\u{13}R##S#/S#|S#|S#=T#\u{5}T#\
        \u{18}T#'U#@U#VU#~U#~U#3V#DV#PV#`V#,W#bW#\u{1d}W#^X#^X#cX#}X#LY#rY#|Y#|Y#\u{17}Y#,Z#KZ#kZ#~Z#\u{19}Z#2[#<[#`[#y\
        [#\u{7}[#\u{16}[#6\\#S\\#s\\#%]#<]#A]#i]#E^#T^#i^#\u{14}^#\u{1e}^#2_#7_#M_#u_#\u{12}_#$`#8`#D`#l`#v`#\u{0}`#Va#\
        aa#Ib#db#yb#'c#Tc#Yc#cc#\u{b}c#@d#]d#(e#be#%f#/f#sf#\u{11}f#9g#ag#zg#\u{4}g#Th#wh#~i#\u{8}i#)j#8j#Dj#Nj#\u{6}j#\
        \u{10}j#\u{1a}j#Hk#^k#jk#jk#vk#\u{18}k#\u{18}k#\"l#Bl#Ll#Ll#vl#}l#\"m#6m#Em#Om#qm#vm#\u{1b}m#2n#7n#7n#Fn#\u{7f}\
        n#\u{6}n#Oo#co#\u{13}o#0p#9p#np#\u{13}p#\u{1f}p#=q#vq#vq#{q#\u{14}q#/r#9r#Es#os#\u{d}s#]t#st#-u#\u{a}u#ev#jv#tv\
        #2w#Vw#/x#;y#Iy#\u{16}y#&z#qz#!{#]{#\u{18}{#3|#K|#j|#o|#\u{7f}|#\u{9}|#\u{1e}|#/}#B}#b}#u}#z}#\u{b}}#\u{15}}#F~\
        #R~#W~#z~#\u{9}~#\"\u{7f}#1\u{7f}#f\u{7f}#f\u{7f}#k\u{7f}#p\u{7f}#\u{1e}\u{7f}#4\u{0}#\u{e}\u{0}#\u{1e}\u{0}#\u{1e}\
        \u{0}#\\\u{1}#j\u{1}#\u{1a}\u{1}#j\u{2}#u\u{2}#\u{9}\u{2}#\u{18}\u{2}#X\u{3}#n\u{3}#)\u{4}#u\u{4}#\u{9}\u{4}#:\u{5}\
        #\u{e}\u{5}#\u{1a}\u{5}#!\u{6}#!\u{6}#-\u{6}#-\u{6}#<\u{6}#G\u{6}#x\u{6}#\u{4}\u{6}# \u{7}#B\u{7}#P\u{7}#P\u{7}\
        #f\u{7}#%\u{9}#/\u{9}#E\u{9}#j\u{9}#\u{13}\u{9}#'\u{a}#6\u{a}#B\u{a}#a\u{a}#f\u{a}#m\u{a}#\u{1}\u{a}#1\u{b}#\u{7}\
        \u{b}#\u{1e}\u{b}#h\u{c}#w\u{c}#w\u{c}#\u{e}\u{c}#\u{13}\u{c}#\u{18}\u{c}#$\u{d}#)\u{d}#\u{c}\u{d}#-\u{e}#U\u{e}\
        #Z\u{e}#_\u{e}#\u{1}\u{e}#\u{f}\u{e}#\u{1b}\u{e}#<\u{f}#<\u{f}#n\u{f}# \u{10}#,\u{10}#\u{4}\u{10}#\u{9}\u{10}#\u{18}\
        \u{10}#(\u{11}#M\u{11}#\\\u{11}#g\u{12}#\u{1b}\u{12}#`\u{13}#u\u{13}#\u{3}\u{13}#\u{11}\u{13}# \u{14}#?\u{14}#K\
        \u{14}#f\u{14}#\u{11}\u{14}#@\u{15}#b\u{15}#z\u{15}#@\u{16}#=\u{17}#N\u{17}#t\u{17}#t\u{17}#F\u{18}#F\u{18}#\u{16}\
        \u{18}#-\u{19}#E\u{19}#O\u{19}#O\u{19}#T\u{19}#e\u{19}#e\u{19}#o\u{19}#\u{15}\u{19}#\u{1f}\u{19}#.\u{1a}#S\u{1a}\
        #]\u{1a}#]\u{1a}#\u{7f}\u{1a}#J\u{1b}#T\u{1b}#b\u{1b}#l\u{1b}#q\u{1b}#\u{0}\u{1b}#\u{5}\u{1b}#>\u{1c}#Y\u{1c}#^\
        \u{1c}#o\u{1c}#\u{7}\u{1c}#\u{c}\u{1c}#\u{18}\u{1c}#R\u{1d}#(\u{1e}#F\u{1e}#Z\u{1e}#$\u{1f}#9\u{1f}#L\u{1f}#f\u{1f}\
        #p\u{1f}#\u{f}\u{1f}#, $A $h $\u{14} $#!$_!$2\"$7\"$U\"$g\"${\"$\u{5}\"$\u{a}\"$\u{18}\"$\"#$,#$\\#$r#$\u{d}#$\u{1c}\
        #$h$$\u{3}$$\u{17}$$D%$W%$s%$6&$I&$I&$o&$\u{14}&$4'$d'$u'$\u{7f}'$\u{15}'$2($O($\u{1}($\u{12}($*)$r)$\u{3})$\u{12}\
        )$\u{19})$t*$\u{15}*$4+$L+$V+$x+$,,$1,$6,$|,$\u{c},$\u{1c},$\u{1c},$T-$^-$\u{1c}-$!.$C.$d.$s.$\u{f}.$%/$?/$P/$f\
        /$~/$\u{9}/$\u{13}/$\u{18}/$:0$I0$p0$u0$\u{3}0$\u{e}0$\u{13}0$H1$T1$^1$\u{b}1$/2$/2$F2$z2$\u{10}2$-3$23$<3$L3$J\
        4$O4$p4$\u{b}4$\u{19}4$85$?5$N5$\u{4}5$\u{4}5$\u{16}5$>6$H6$\u{4}6$,7$G7$\u{a}7$@8$y8$\u{1b}8$B9$X9$\u{10}9$$:$\
        .:$O:$e:$o:$t:$\u{5}:$-;$v;${;$\u{5};$ <$,<$i<$u<$\u{b}<$%=$Q=$j=$v=$\u{e}=$*>$/>$[>$`>$v>$\u{2}>$>?$h?$\u{d}?$\
        ,@$E@$g@$g@$l@$}@$\u{7}@$\u{11}@$'A$6A$;A$^A$\u{10}A$\u{19}A$#B$dB$\u{5}B$\u{1c}B$+C$AC$KC$\u{1d}C$1D$;D$ED$xD$\
        \u{9}D$/E$IE$iE$\u{3}E$\u{3}E$ F$FF$bF$gF$uF$\u{19}F$\u{d}G$oH$\u{10}H$4I$hI$rI$\u{8}I$%J$4J$ZJ$dJ$iJ$\u{19}J$:\
        K$\u{7f}K$\u{7f}K$\u{1e}K$-L$2L$\u{d}L$\u{17}L$#M$2M$cM$rM$\u{12}M$NN$wN$|N$|N$\u{16}N$ O$?O$DO$bO$zO$PP$gP$%Q$\
        DQ$NQ$SQ$XQ$'R$DR$IR$\u{b}R$\u{10}R$\u{1e}R$JS$JS$^S$qS$\u{f}S$\u{14}S$ T$4T$@T$OT$[T$1U$GU$UU$\u{0}U$\u{9}U$\u{10}\
        U$=V$_V$~V$\u{3}V$HW$qW$\u{1e}W$#X$>X$CX$nX$\u{3}X$\u{f}X$\u{14}X$\u{1e}X$-Y$dY$|Y$\u{d}Y$\u{12}Y$!Z$OZ$xZ$\u{b}\
        Z$\u{1f}Z$2[$Z[$_[$i[$\u{3}[$M\\$q\\$}\\$\u{15}\\$Z]$n]$u]$u]$\u{4}]$;^$@^$J^$^^$\u{a}^$3_$D_$I_$\u{19}_$#`$7`$\
        <`$K`$Z`$n`$\u{10}`$ba$ga${a$8b$Bb$wb$|b$\u{1}b$\u{10}b$/c$Hc$Vc$\u{3}c$,d$Md$\\d$)e$.e$?e$Oe$ae$ae$we$\u{d}e$:\
        f$Jf$Yf$bf$1g$Bg$\u{b}g$Uh$_h$Ci$@j$dj$?k$Sk$\u{c}k$:l$Al$Al$Al$Hl$\\l$|l$\u{a}l$1m$rm$Cn$Cn$Sn$]n$gn$4o$;o$Jo$\
        \u{15}o$/p$pp$\u{14}p$)q$.q$8q${q$\u{15}q$'r$?r$fr$$s$$s$~s$%t$;t$kt$\u{18}t$.u$3u$Iu$\\u$8v$Iv$Nv$iv$\u{b}v$\u{b}\
        v$,w$Lw$kw$\u{7f}w$\u{12}w$\"x$\\x$xx$\u{10}x$\u{10}x$ y$1y$By$Gy$Py$iy$~y$\u{1c}y$4z$Hz$,{$b{$,|$1|$H|$e|$l|$>\
        }$c}$\u{1a}}$&~$+~$@~$Q~$e~$\u{17}~$\u{1c}~$E\u{7f}$i\u{7f}$x\u{7f}$\u{19}\u{7f}$d\u{0}$\u{7f}\u{0}$\u{1d}\u{0}\
        $=\u{1}$W\u{1}$x\u{1}$}\u{1}$+\u{2}$r\u{2}$\u{1f}\u{2}$&\u{3}$7\u{3}$a\u{3}$~\u{3}$\u{e}\u{3}$\u{13}\u{3}$,\u{4}\
        $A\u{4}$Z\u{4}$s\u{4}$}\u{4}$\u{7}\u{4}$$\u{5}$)\u{5}$h\u{5}$r\u{5}$J\u{6}$e\u{6}$s\u{6}$\u{7}\u{6}$\u{1f}\u{6}\
        $)\u{7}$3\u{7}$3\u{7}$?\u{7}$R\u{7}$e\u{7}$\u{1f}\u{7}$$\u{8}$_\u{8}$u\u{8}$\u{4}\u{8}$d\u{9}$\u{18}\u{9}$1\u{a}\
        $a\u{a}$a\u{a}$w\u{a}$\u{b}\u{a}$F\u{b}$U\u{b}$x\u{b}$\u{7}\u{b}$\u{13}\u{b}$\"\u{c}$b\u{c}$l\u{c}$x\u{c}$\u{1b}\
        \u{c}$6\u{d}$E\u{d}$i\u{d}$u\u{d}$\u{1b}\u{d}$ \u{e}$8\u{e}$I\u{e}$m\u{e}$r\u{e}$\u{13}\u{e}$\u{1f}\u{e}$5\u{f}\
        $5\u{f}$:\u{f}$U\u{f}$\u{7}\u{f}$\u{1d}\u{f}$\"\u{10}$J\u{10}$O\u{10}$h\u{10}$m\u{10}$\u{7}\u{10}$+\u{11}$j\u{11}\
        $\u{e}\u{11}$C\u{12}$O\u{12}$Z\u{12}$i\u{12}$&\u{13}$5\u{13}$\u{1}\u{13}$\u{6}\u{13}$L\u{14}$u\u{14}$\u{8}\u{14}\
        $\u{1d}\u{14}$a\u{15}$l\u{15}$v\u{15}$(\u{16}$g\u{16}$q\u{16}$\u{2}\u{16}$\u{1c}\u{16}$L\u{17}$\u{1d}\u{17}$?\u{18}\
        $_\u{18}$d\u{18}$p\u{18}$\u{16}\u{18}$\"\u{19}$]\u{19}$]\u{19}$|\u{19}$$\u{1a}$3\u{1a}$Y\u{1a}$c\u{1a}$q\u{1a}$\
        q\u{1a}$/\u{1b}$p\u{1b}$u\u{1b}$\u{6}\u{1b}$\u{10}\u{1b}$.\u{1c}$5\u{1c}$D\u{1c}$`\u{1c}$\u{1}\u{1c}$\u{6}\u{1c}\
        $/\u{1d}$D\u{1d}$u\u{1d}$u\u{1d}$z\u{1d}$\u{4}\u{1d}$d\u{1e}$i\u{1e}$\u{7f}\u{1e}$\u{7f}\u{1e}$\u{4}\u{1e}$\u{17}\
        \u{1e}$,\u{1f}$d\u{1f}$r\u{1f}$\u{7}\u{1f}$( %/ %E!%c!%o!%+\"%B\"%G\"%Z\"%\u{1b}\"%t#%x$%}$%!%%,%%A%%_%%\u{c}%%\
        \u{a}&%,'%3'%I'%^'%r'%\u{8}'%\u{1d}'%-(%n(%\u{4}(%\u{e}(%\u{18}(%i)%w)%w)%|)%(*%9*%C*%H*%T*%a*%\u{7f}*%\u{14}*%\
        \u{1e}*%*+%i+%#,%,,%6,%\\,%f,%|,%\u{1},%--%X-%\u{b}-% .%'.%1.%J.%^.%n.%x.%#/%2/%S/%>0%H0%W0%\u{19}0%,1%61%U1%Z1\
        %s1%\u{9}1%!2%!2%L2%\u{3}2%\"3%E3%S3%b3%q3%\u{b}3%;4%]4%i4%\u{10}4%#5%R5%\u{d}5%\u{13}6%[7%w7%\u{14}7%'8%68%=8%\
        `8%s8%\u{7}8%&9%-9%29%R:%k:%\u{9}:%\";%.;%H;%R;%f;%\u{1b};%R<%c<%v<%\u{2}<%2=%N=%\u{12}=%\u{1b}=%m>%w>%\u{15}>%\
         ?%:?%\u{6}?%'@%N@%Z@%3A%UA%\u{16}A%'B%;B%nB%\u{10}B%\u{1a}B%9C%KC%RC%WC%\u{a}C%$D%.D%8D%uD%\u{13}D%UE%\u{17}E%\
        XF%bF%!G%<G%eG%tG%8H%RH%~H%\u{d}H%!J%:J%DJ%IJ%eJ%\u{2}J%RK%kK%\u{8}K%\u{14}K%\u{1b}K%*L%;L%JL%OL%YL%cL%cL%hL%!M\
        %-M%@M%`M%JN%TN%nO%(P%fP%uP%,Q%YQ%hQ%\u{0}Q%\u{0}Q%\"R%<R%AR%hR%\u{2}R%\u{b}R%\u{15}R%$S%<S%vS%<T%TT%}T%\u{c}T%\
        HU%RU%lU%qU%\u{12}U%>V%wV%\u{c}V%\u{1b}V%\"W%RW%\\W%fW%,X%8X%GX%lX%qX%3Y%|Y%|Y%-Z%dZ%rZ%|Z%A[%P[%d[%\u{7f}[%\u{4}\
        [%\u{9}[%\u{17}[%&\\%-\\%;\\%@\\%\u{6}\\%\u{b}\\%$]%r]%w]%\u{13}]%\u{18}]%/^%9^%E^%T^%e^%j^%\u{c}^%\u{c}^%N_%]_\
        %s_%\u{e}_%s`%\u{3}`%\u{12}`%9a%Sa%$b%$b%Ub%db%db%\u{1}b%Cc%Oc%\u{b}c%.d%=d%Bd%`d%wd%|d%\u{a}d%le%qe%\u{9}e%\u{9}\
        e%;f%Ef%gf%rf%~f%8g%Ig%-h%7h%\u{14}h%3i%ei%\u{10}i%\u{1c}i%ej%%k%/k%Jk%Tk%^k%^k%sk%\u{d}k%Ul%ul%\u{7f}l%\u{9}l%\
        \u{0}m%\"n%Sn%\u{8}n%\u{1e}n%(o%7o%bo%%p%Wp%mp%~p%Gq%oq%~q%\u{1c}q%Ir%mr%\u{2}r%+s%7s%`s%xs%\u{2}s%\u{12}s%*t%6\
        t%It%bt%\u{7f}t%\u{7f}t%\u{18}t%Uu%yu%iv%\u{6}v%\u{16}v%1w%1w%@w%Xw%\u{1f}w%0x%:x%Ux%\u{5}x%$y%.y%\"z%.z%Jz%sz%\
        \u{1c}z%5{%F{%K{%y{%%|%/|%a|%r|%||%\u{d}|%\u{12}|%M}%|}%\u{6}}% ~%Y~%c~%w~%|~%\u{b}~%#\u{7f}%?\u{7f}%R\u{7f}%i\u{7f}\
        %s\u{7f}%\u{14}\u{7f}%\u{19}\u{7f}%o\u{0}%\u{13}\u{0}%N\u{1}%Z\u{1}%n\u{1}%\u{1}\u{1}%2\u{2}%D\u{2}%Z\u{2}%a\u{3}\
        %k\u{3}%\u{1e}\u{3}%2\u{4}%S\u{4}%l\u{4}%\u{12}\u{4}%C\u{5}%\u{1a}\u{5}%\u{1a}\u{5}%-\u{6}%;\u{6}%E\u{6}%O\u{6}\
        %O\u{6}%`\u{6}%o\u{6}%v\u{6}%\u{1d}\u{6}%'\u{7}%x\u{7}%\u{7}\u{7}%N\u{8}%e\u{8}%\u{14}\u{8}%\u{19}\u{8}%8\u{9}%\
        8\u{9}%V\u{9}%l\u{9}%x\u{9}%[\u{a}%6\u{b}%E\u{b}%O\u{b}%h\u{b}%y\u{b}%\u{16}\u{b}%\u{1d}\u{b}%>\u{c}%y\u{c}%\u{3}\
        \u{c}%!\u{d}%A\u{d}%c\u{d}%h\u{d}%o\u{d}%\u{a}\u{d}%#\u{e}%4\u{e}%C\u{e}%H\u{e}%~\u{e}%\u{1f}\u{e}%.\u{f}%8\u{f}\
        %\u{18}\u{f}%.\u{10}%A\u{10}%F\u{10}%R\u{10}%\\\u{10}%\u{14}\u{10}%\u{1e}\u{10}%#\u{11}%A\u{11}%A\u{11}%K\u{11}\
        %c\u{11}%0\u{12}%M\u{12}%^\u{12}%\u{0}\u{12}%\u{5}\u{12}%7\u{13}%i\u{13}%\u{f}\u{13}%A\u{14}%\u{b}\u{14}%G\u{15}\
        %`\u{15}%e\u{15}%\u{7f}\u{15}%\u{18}\u{15}%)\u{16}%O\u{16}%Y\u{16}%\u{19}\u{16}%%\u{17}%k\u{17}%~\u{17}%\u{12}\u{17}\
        %\u{19}\u{17}%3\u{18}%8\u{18}%I\u{18}%\u{1}\u{18}%\"\u{19}%'\u{19}%O\u{19}%T\u{19}%\u{6}\u{19}%-\u{1a}%\u{a}\u{1a}\
        %W\u{1b}%|\u{1b}%|\u{1b}%\u{1b}\u{1b}%%\u{1c}%W\u{1c}%e\u{1c}%\u{17}\u{1c}%4\u{1d}%9\u{1d}%Q\u{1d}%[\u{1d}%1\u{1e}\
        %;\u{1e}%N\u{1e}%m\u{1e}%+\u{1f}%0\u{1f}%:\u{1f}%V\u{1f}%q\u{1f}%\u{4}\u{1f}%) &\u{15} &7!&k!&\u{1c}!&-\"&J\"&O\
        \"&h\"&$#&T#&g#&v#&{#&\u{5}#&0$&5$&Z$&\u{7f}$&@%&J%&\u{13}%&>&& '&*'&9'&U'&d'&k'&w'&%(&8(&N(&W(&p(&\u{d}(&\u{19}\
        (&()&O)&Y)&q)&\u{5})&\u{a})&2*&<*&J*&\u{d}*&\u{18}*&P+&d+&x+&\u{c}+&\u{16}+&\",&',&1,&@,&O,&\u{6},&\u{b},&\u{15}\
        ,&\u{1a},&<-&]-&\u{6}-&\u{1c}-&O.&g.&G/&\u{5}/&\u{16}/&/0&=0&[0&e0&j0&o0&\u{9}0&*1&/1&b1&\u{17}1&K2&W2&y2&\u{9}\
        2&&3&73&\u{a}3&,4&O4&s4&\u{1}4&\u{a}4&-5&]5&\u{4}5&!6&46&>6&E6&O6&d6&s6&\u{16}6&c7&o7&\u{3}7&\u{12}7&58&L8&k8&\u{e}\
        8&x9&\u{6}9&\u{13}9&\u{13}9&):&?:&\u{1}:&E;&\u{13};&\"<&3<&8<&?<&[<&`<&\u{0}<&\u{f}<&#=&N=&^=&^=&s=&\u{5}=&\u{a}\
        =&\u{1e}=&E>&S>&g>&W?&\u{4}?&\u{1a}?&\u{1f}?&0@&c@&\u{4}@&\u{4}@&\u{15}@&[A&qA&CB&wB&.C&SC&SC&\u{1}C&\u{d}C&\u{12}\
        C&6D&6D&DD&WD&\u{1b}D&IE&_E&nE&)F&3F&:F&RF&jF&\u{18}F&QG&]G&*H&HH&MH&hH&tH&\u{5}H&,I&=I&ZI&rI&\u{8}I&\u{d}I&EJ&\
        \u{3}J&vK&vK&\u{1e}K&2L&]L&|L&3M&YM&cM&hM&\u{13}M&=N&gN&lN&\u{18}N&\u{18}N&mO&\u{b}O&\u{b}O&\u{14}O&#P&4P&\u{8}\
        P&\u{d}P&JQ&YQ&hQ&\u{15}Q&.R&TR&hR&\u{7f}R&\u{18}R&<S&YS&/T&WT& U& U&/U&PU&hU&mU&~U&\u{d}U&%V&\u{9}V&HW&vW&-X&L\
        X&fX&*Y&4Y&CY&ZY&BZ&GZ&GZ&LZ&QZ&oZ&U[&t[&\u{14}[&+\\&T\\&\u{9}\\&\u{e}\\&v]&v]&\u{2}]&\u{e}]&&^&:^&I^&S^&c^&&_&\
        <_&/`&4`&>`&\u{1}`&\u{6}`&\u{b}`&\u{18}a&Hb&bb&\u{1e}b&Cc&jc&\u{b}c&\u{10}c&[d&\u{0}d&+e&Fe&ee&oe&\u{16}e&:f&:f\
        &?f&Wf&af&xf&\u{7f}f&%g&%g&Qg&qg&vg&\u{0}g&=h&Ph&\u{3}h&\u{1c}h&/i&\u{a}i&\u{a}i&\u{14}i&Mj&#k&Ok&Yk&^k&wk&\u{d}\
        k&!l&3m&Dm&`m&\u{7f}m&En&\u{7f}n&\u{9}n&\u{9}n&\u{15}n&ro&\u{b}o& p&ap&\u{5}p&=q&Bq&\u{d}q&Mr&\\r&tr&:s&!t&7t&j\
        t&ot&\u{13}t&'u&ku&\u{18}u&.v&:v&Iv&Sv&\u{18}v&,w&6w&6w&_w&\u{1}w&\u{17}w&(x&-x&Cx&Tx&|x&|x&%y&]y&\u{2}y&\u{9}y\
        &\u{13}y&;z&Ez&iz&\u{c}z&?{&Z{&c{&m{&/|&T|&\u{1}|&B}&`}&\u{7}}&\u{13}}&D~&K~&U~&=\u{7f}&Y\u{7f}&Y\u{7f}&\u{10}\u{7f}\
        &\u{10}\u{7f}&&\u{0}&N\u{0}&g\u{0}&-\u{1}&h\u{1}&\u{9}\u{1}&&\u{2}&h\u{2}&\u{4}\u{2}&\u{18}\u{2}&n\u{3}&s\u{3}&\
        \u{15}\u{3}&`\u{4}&e\u{4}&j\u{4}&\u{18}\u{4}&8\u{5}&x\u{5}&\u{18}\u{5}&n\u{6}&\u{14}\u{6}&%\u{7}&>\u{7}&J\u{7}&\
        [\u{7}&k\u{7}&\u{1e}\u{7}&-\u{8}&H\u{8}&W\u{8}&\\\u{8}&\u{14}\u{8}&L\u{9}&V\u{9}&x\u{9}&\u{12}\u{9}&/\u{a}&J\u{a}\
        &e\u{a}&}\u{a}&?\u{b}&{\u{b}&\u{1b}\u{b}&@\u{c}&Q\u{c}&\u{3}\u{c}&\u{16}\u{c}&%\u{d}&Z\u{d}&\u{f}\u{d}&'\u{e}&6\
        \u{e}&]\u{e}&\u{15}\u{e}&+\u{f}&A\u{f}&\u{12}\u{f}&#\u{10}&(\u{10}&<\u{10}&K\u{10}&u\u{10}&\u{16}\u{10}&T\u{11}\
        &h\u{11}&r\u{11}&\u{14}\u{11}&C\u{12}&X\u{12}&!\u{13}&6\u{13}&D\u{13}&K\u{13}&\u{a}\u{13}&S\u{14}&|\u{14}&\u{1}\
        \u{14}&\u{17}\u{14}&!\u{15}&V\u{15}&q\u{15}&\u{13}\u{15}&\u{13}\u{15}&\u{1f}\u{15}&-\u{16}&>\u{16}&p\u{16}&\u{1}\
        \u{16}&\u{16}\u{16}&K\u{17}&u\u{17}&\u{10}\u{17}&&\u{18}&B\u{18}&d\u{18}&s\u{18}&\u{18}\u{18}&:\u{19}&:\u{19}&F\
        \u{19}&F\u{19}&P\u{19}&\u{14}\u{19}&\u{19}\u{19}&?\u{1a}&I\u{1a}&}\u{1a}&\u{c}\u{1a}&-\u{1b}&E\u{1b}&{\u{1b}&A\u{1c}\
        &A\u{1d}&\u{12}\u{1d}&7\u{1e}&A\u{1e}&\u{10}\u{1e}&0\u{1f}&C\u{1f}&`\u{1f}&' '@ '` 'k '\u{8} '>!'R!'6\"'B\"'e\"\
        'z\"'\u{1b}\"'%#'E#'`#'s#'\u{1}#'\u{6}#'5$'R$'W$'p$'u$'\"%',%'3%'O%'T%'|%'\u{b}%'\u{1c}%'#&'(&'O&'T&'\u{d}&'\u{19}\
        &'#''~''\u{f}''\u{1b}''%('6('E('d('\u{1c}('-)'9)'H)'`)'q)'\u{1c})'+*':*'j*'y*'~*'\u{3}*'++':+'D+'S+'p+'\u{0}+'<\
        ,'Y,'v,'\u{c},'!-'O-'[-'e-'}-'(.'^.'\u{0}.'\u{a}.'\u{1f}.'6/'E/'J/'\u{8}/'\u{12}/'70'<0'\u{1a}0'I1'S1'r1'w1'|1'\
        \u{3}1'92'l2'\u{7f}2'F3'h3'34'p4'[5'l5'\u{1c}5'D6'Y6'n6'!7'-7'c7'\u{3}7'(8'<8'M8'e8'\u{1e}8'69'b9'y9'!:'-:'l:'\u{c}\
        :'*;'1;'=;'=;'=;'B;'K;')<'5<'5<'`<'j<'\u{b}<'!='&='G='`='\u{11}='2>'E>'j>'j>'!?'e?'j?'y?'&@'4@'4@'g@'4A'FA'jA'B\
        B'XB'8C'tC'\u{7f}C'.D'DD'fD'-E'NE'bE'\u{7}E'#F'-F'2F'NF'tF'@G'^G'mG'.H'CH'iH'4I'LI'LI'dI'xI'\u{1d}I'SJ'XJ'rJ'|J\
        '\u{6}J'\u{10}J'CK'ZK'\u{18}K'\u{18}K'6L'VL'vL'\u{2}L'\u{2}L'!M'>M'HM'WM'\u{4}M'\u{4}M'\u{13}M'+N'5N'?N'ON'jN'\u{5}\
        N'FO'UO'_O'rO'rO'LP'QP'QP'\u{1c}P']Q'\u{1e}Q'IR'\u{f}R'#S'>S'US'US'aS'}S'\u{1a}S'0T'KT'nT'\u{4}T'#U'aU'fU'kU'wU\
        '\u{c}U'JV'tV'=W'kW'rW'wW'\u{a}W'\u{a}W'#X'(X'(X'aX'fX'pX'\u{e}X')Y'aY'pY'\u{19}Y'AZ'AZ'\\Z'}Z':['A['P['e['t[''\
        \\'Y\\'\u{c}\\'\u{1b}\\'A]'^]'h]'\u{1}]'\u{13}]'l^'q^'@_'L_'n_'\u{18}_''`'3`'e`'}`'\u{2}`'\u{7}`'39!=vlU!4y6j! \
        vA\u{6}!)u\u{11}\u{19}! C\u{11}y#,~(B6A\u{16}|;!F\">!G\"L\"P#D\"H!@!J!M!S\"2!K\"I!E!G!E#S!q!Q!K!2!4#I!C!*$L\u{15}\
        \u{b}!4t\u{9}E)#B\"F%H!w&H!C$t&B!I\u{a}\u{6}! u;\u{1c}!<xu\u{1b}!?x%\u{4}!4tYG!<Cfa\" F=wD;!<te$!Ew:)+'L%t\"F#F\
        !C\"P$O#C!Q\"?,L\u{1f}d7\"C\"E!E#C!7!M!9#=!8!E#I$E!I\"8!O\"M!G!E!:\"L$+\"A\"~&\u{12}\" F?z{1! vgK!=ugR; P\"K!<\"\
        E!G!I!F\"L!A!E!D!L!C!=!D!s!4!N(G!s!F\"t\"N!?$u\"C!qNy!6|g,! s\u{9}}@ M!L!S!P!M\"S\"S!P!S!O#I\"K!R!F!@!K!K!-\"U!\
        D\"T!s!O!t!8!O!M#B\"L!P!q\"Gn\u{c}\" J=ug:!!u\u{e}4!(wL\u{12}\" I2v*Y!6u\u{f}\u{13}, v#;$H!>\";%;%A#s$J\"@(<%?\u{14}\
        d!!vQ88 K!5%F!M!O\"Q\"K!=!E#p!\u{2}\"J!5!8!3!>!t$=!@&G!1!3!M#Ndu!)v\u{1e}\u{5}&\"B!x'F2E!M-?2K0!H!H!I\"B\"I!F!K\
        \"A!H\"I!M#I*K!O\"P%N=\u{16}!Jx?\u{10}!4xTL!4wJ\u{c}!?v\u{12}\u{19}!<ui\u{1e}5 S!J!H!w(J!J!O\"Q$O\"J!.!J!P!P#S\"\
        Q!I#L!F!J&p\u{10}.!!w\u{2}.#!C&F4w\u{15}\\!<u8w!Ju]\u{6}!8w\u{d}P!4B\u{19}M\"(u5BU(!4y#\u{f}#(x$?(Eph!?sF)2!u%E\
        !E!=\"F!7\":$C!<!u!C$r$E!K\"<%9!t%K&2\"&H9s/-0 t$G\"D\"H!>!E\"B#G$?&:\"A\"M!@!y%8\"7\u{6}\u{b}!IuZ\u{2}!=D\u{9}\
        5/\"D\"F!F\"L!E\"M!H$J\"K!>%>\"<\"L$>'7|:%!z&F6>\"<+>Ux!9ul<!$uym! y\u{0}G!%vtf( p*F%J(u!B%F!I,C\u{0}q!JFrN# I1\
        u+E\u{11}9# C\"?!FK\u{1b}!5tbe/ N&u!o\"E#M!D!G!@!@\"J\"P(C!Q!H,H\u{f}q!*v|<\"<?.B/p!J{\u{7f}j!4w\u{16}'\":y0<\"\
        h$-\u{1}+C$K!?W,*!5%E!@!D!A#?!@!C!C.MFJ\" I;tD\u{7}!7v\u{1c}Y.#I!:!D!D!F!B\"H'G!v\"F$:$x!M!G{s+ s%F\"G#@'C!='v\"\
        A\"C\"B+sTz#1M$L'K\u{4}~!#w\u{7}\u{8}\" \u{7f}*AM-!,v\u{15}x!8qkg\"*G3E&\u{7f}!9w\u{b}P\" F>y\u{1f}:&(J,A#8!7&D\
        (9@E!)u\u{16}\u{15}!9wR\u{e}%!:!B7=!x#Iaq\";v\"C#{!&v]k!4CX>9\"N!M\"G!P!O#R!;!A#M!C!D!J!L!R!+$O$N!D!t%F!C!H!t!?\
        \"QWr\" G2x\u{1c}b!=u)\u{14}!)w@)!$wM\u{1a}\",u2@l4!7u8J; L!J!O\"N!H!A!O!A!D!N!B!I\"G#G!?\"K!q!t!u!p!G\"K!O!H!@\
        #K%M\u{3}\u{4}!3x2k0 Q!5!v!F$D!C%?!I!G\"D#;\"8&>!q!H&4tf% v!E!B(N3HC{' I$H(A%t#C(I!G\u{6}T!>H1:!ExMv/!.#M#@!>\"\
        H\">!@!=#A#D'Q!U\"M\"5&w\u{b}Q!5t7\u{e}! s:?!4Bz\u{6}!4v\u{1d}\u{f}$)u+D,A*BZm!<v[<#$x%F&uqf((@!E!N*E'D!M!{-Gno\
        !=L\u{13}\u{4}) G%C$C#>%I!t&w#H#D*\\!'w(q!E{\u{8}!\" H0t@D!=unb#=u#s#siJ! w[\u{19}# P2L8EpW!8so\u{d}! u\u{16}|!\
         y\u{17}\u{19}! FuG!<vg\u{c}! E:\u{0}!,|0\u{6}! @J.!&w}s$!?#D$E,N3l!+uc\u{1b}! uc5\"6J4uC-!*vfO!9vq\u{11}!<{I!,\
         M!9#B%?(C!A&D!:\"@!B!J\":4n!Jz\u{15}/!'tq\u{19}!,w-R!Jv%O! D'{!1tAi!JyX%!(v(\u{2}: P!.\"z!J!<\"C!H!K!9!<!C\"y\"\
        C!A!K!:!8#5!9!2\"J!z!N!>!3+7i-!<u\u{15}e!Ev?C!JyzO!Ju=V!Fz$\u{12}!>wX\u{11}!,|6\u{1b}+!8$A!E\"G!A\":\"9\"B*7#L%\
        woy#\"H%A(BIl%*C%C-J!N!AF|!Jt#\u{19}\"=H!u#v!!vl}*!>#?%E\"D#G#F#F#9!9&HK\u{16}!=t\u{10}\u{5}\"7J%v\u{12}C$*B*B(\
        x!DuF!>x\u{6}L\" M?CpK!*ED9% N,|&D\"=6>\u{f}@\" v=Kp&!!v;.!@t\u{19}0!,B\u{c})!JFf[!>v>\u{e}\" r\"H7\u{1b}&$u)v/\
        B#C%x&@o!-#K!K#K\"L!M#M#C!F#J'I\"O\"I+M\u{1e}P! vp\u{19}!5tls\" u*tTu! wA\u{a}!;w!\u{17}!)x@b!Ju\u{8}k\" D*u\u{5}\
        \"! y\u{9}p!<y2R!4{Pf\" x=:\u{16}\u{11}!=v&g\" y=FDW\" J=xv\u{1c}) C'J->%;\"|!t!?!K!=\u{13}\u{17}!9tM{B L!I!O\"\
        N!G!>!F!>!C!N!B!I\"F!r!J!G!?\"K!q!t!u!p!G\"I!P!H!?\"3!K!P!P#L\"@!A\u{13}$!'u\"L'\"?-A,G\"G!E!G&v\u{13}\u{1}!>x#\
        &$!=!D*D!G\u{9}T!6u\u{5}n!7v|=!7v\u{1b}p\"Ev%FGJ7!I!D!K\"?#K#R!N!H\"E!J!C$)!+!A\"F$r\"O!/!0\"K\"+!%$Mq\u{18}!Js\
        \u{16}%!?v\u{4} !=wr[!=C^_\")y+D.@!4w\u{0}0!@va\u{18}! wOS\"&H9s0\u{10}!<sg\u{5}!$u\u{15}\u{1}!8w\u{2}f$ u%r\"E\
        (HIe*\"N!@!C\"D\"B&E!I\"H!B\"Mdb!6vRD!2u$\u{5}!;KuR!Fw9}>!E!E!=\"M!I!H!t%P!q!t!E!r!C!J\"G!J!I!E!H!G!,!Q!N\"G!J!\
        I#D!F!J$BzR0#I!>\"D!J!?$<\">!E\"H!L!:!E%:$O'5!:'3! I\u{1b}e\" y=E,1!(u)\u{1f}!?yWg!Jv\u{12}q!*uQ8/ G!?$B\"E\"B!\
        C%G%9$t!>$y%F!H$z#t\u{1f}T4$G!F\"J!G!=%@!O!C!G!J$M\"N!G#N!N!O!N%/!G!*\"\u{b}!/te\u{c}\" K>v=\u{2}\")zAB\u{b}\u{17}\
        \" J=vq?!9u`\u{13}\"Dt&Ht #/F$G!t:T!(7&<!7uj\u{1a}$ v!w;I\"KX/! Hnp-#D!:!D!E!G!B\"E'G#G$;$y!N!G*\u{15}! G\u{8}H\
        !<w3\u{8}\"#E+v*V!4uHF!&{TM!4t0\u{7}!8s[\u{c}!,z%6!<t'u! G\u{7}M!.u`J!=t6x\" LJ>` \" {=Af\u{2}# F7w(Eu\u{2}!;v7\
        \u{d}!&u-\u{16}!;v\u{12}\u{5}!Ft6T5 S$A!G!A!@\"t!M$?!G!B!K\"L%w!K!6!M$B!1!F%C\"Dp\u{a}$ D#C'z1IC`!4A]\u{1b}!=y\u{e}\
        c(!C&w%:(A%=#t\"I,=\u{16}\u{13}!$w\"`!EwK\u{2}!=u\u{15}s( P1G!A*G!@!w&L&C\u{c}K\" L=K\u{12}\u{1b}#'G*t*{);# M4D\
        6AY\u{4}!>GCa!7vrd!4{b\u{11}!4{ 8!>ubF$\"O#I!F$F\u{10}\u{10}!<w/\u{1b}!4w7\u{1e}!8tH\u{19}!=uP#!2u\u{1f}5! w/x!\
        =ue@! w8g!Dwy\u{17}$%C#G,B+@W## u4D)BH(*!:#B!E!E!H-:%9#A#8+ve@!JH$\u{8}< z!F!q!5!4\"9!N!E!9!@\"B!N!5!Q!:!7!4\"1\
        #v$@!w\"K!8%5!3!4\"@\"JL'0 }!;&@!8!|!;!;!=#:%A$A!:\"=!>#<+7).%$C+H#G*>#?\u{9}e> }!N!?\"9!<!?!8!}\"@!9!M!4!q!O\"\
        =\"L!I!6!F!@\"4\"N!<!P!J!I!:$2!:%KYv!4vN1!Js;r!!x-\u{a}) F1B&6!w$8!}!A!C%MFV& G!=(=.=%G.:`-2 n!<\"C!F&L!B!F\">!\
        A\">!R\"O%M\"T!D\"P!C+NWb\" D)uV\u{6}$#t$r4N\"HL)\"$t3@j(!=uq~# u,@(?\\6! yn#!9t\u{3}\u{4}'#?,E#E%7(<&;!>u4!/tY\
        ;!=Fqi6!K!F\"J\"B!J!H\"K!E!:\"8\":!A\"H\":\"K!C#Q#O$u\"/!>%rQ\u{10}!!v}$! yL\u{a}# C4|(F/\u{16}5\"M#I\"G!=#M!J!\
        D!E\"B!I#P\"J!t\"L%K!M\"D!I#C$@!Qs>!<ucK!4AE\u{13}! w\u{9}=!<L(\u{f}\"8G'tcZ!Ft\u{9}^\" u*C\u{16}\u{1b}\"'t-Bm%\
        !*u\u{13}\u{1c}!Jtr\u{12}! x\u{1e}>!9tJf\" t\"L6U!(Imn!<uU\u{5}!<G\u{17}*\"4I)rZv-#K!K#K\"L!M#M#C!G#J'I\"O\"I+J\
        w(!&|\u{8})\" v;Fid\"7s3>\u{12}\u{15}!<vRr$$G+E%F+AD\u{1f}# M!{<Cr\u{b}!>vbc!?w\"?!Jy\u{16}t! xQ0!@t*D! u\u{18}\
        !!4z>j!<tU_!@u\"5!Eu9\u{d}& L'F%B!>!@+6-M!$z+}!8tOz!<ui\\)!;*>!D#?)8$L\"A!?+y\u{12}P$2C\"?)F-=jx)%y!@!D!E'D%A'G\
        !C.>\u{16}=!JyRm!3x\u{12}\u{14}6!5\"9\"J\"A\"u\"@\"?!B!A!>\"|\"K#L!;#D!P!R!@!K&:!;$Ge1!)HA+4 r!<!I#9!q!o!;!9#N!\
        7!9!7\"=#O%=#9!M!8'A%8gh)%y!@!D!E'D%A'G!C.>\u{10}-= U#A!H!J!K!F!J\"M!M!K!H!G!H!L!M!L!I!P!F\"Q!u!Q\"O!S\"E#F#D#u\
        #sz\u{7f}#'t-y(A\u{d}O!Euk_\")AAtfy!#z#:!1v\u{10}a2 G!z!t\"s!<\"A!K\"F\"?#?\"C!8\"J(P!G!>!6%5:I!<w\u{1a}\u{17})\
         H!<#G(A%t#B(H!F'BA\u{3}\" K=w\u{9}H#*L%G%KQA!4w\u{13}}!J{[\u{1b}!4t\u{6}!!;CR+! O\u{a}a!<z\u{16}J\" u)F]\"-$G!\
        E!t!D!D!A\"H!G%I!D)u!I!LJ+!>H\u{1b}\u{11}!>v`\u{1d}!<w\u{12}m$\"B(H3o!>mt!-w\u{1d}\u{19}$ E*u3?-A\u{14}-!.w3&!=\
        ux3!9taq!2w^<!*z}+\" w%H\u{11}d!6s5e5 O!<!A!G!A$D!A!;\"C!@!H!D\"G#L#;$I!w\"A!t';$E6\u{13}!4uA\u{2}& K%A!C.:(<%y\
        qA# F+v?A\u{e}J! x;\u{3}!=v10\" E!t\u{6}M!<tfi!)xYS& q)?\"70?\"8-:g\u{16}\"/t5Cdq!.\u{7f}v\u{c}0#E!L!M$G\"I#K!O\
        $?!L\"<!=!K!>\"M#H,Iik%5y#y$C(w&?Zf\" I*v.q!<x+;!<{Pz!=>\u{1e}&!*y_,!Jy-\u{16}!Jy\u{5}@\" C,|z\u{6}!8xc\u{5}3 L\
        \"N!@#H!I!H\"H#A!C!O\"E!L\"t\"N&N\"=&u!I%P\u{15}X% F&~!A-A'El:!2z\u{1c}V\"&yDA\u{2}D\" K=x?\u{2}!-vBp!7t+\u{1}!\
        Jx-3!.xJo!,B=u! C\u{2}D!>voF\"4z6C+b7 R!q!N!t\"N#Q!N\"R\"M\"O!M!O$C\"F!M!O!3#O!P!K#O\"K$>K~\"6u&J3e! sm*!=tKF!J\
        vPp+ F$>\"w\"C!D!K\">#C(t\"8$JlS%)A!>*v'B\"Jc]2 I\"J!A%G\"J!B\"C!7!C\"9!F#K\"S%u!N#4%N#>UV!&uCh\"9w1D\u{1d}\u{1b}\
        \" u=DH\u{10}! vM;!.ww\u{19}!,xIR!9t\u{d}I$%?\"G#J3vZ\u{1b}\"7u%Lf{#$}7I/=*Q\" {*D\u{7}N\" w%H9W#4x-z)BNz\"4y6C\
        e\u{1a}!<t\u{12}\u{1f}!?u\u{7}U# G2z+F@\u{15}' E%v*v#A)?!@!95o\"9x#D$v& C68!t!u$E!@\u{12}\u{1e}\" H2y\u{5}\u{10}\
        \"(u5EJ1!.v\u{5}Y!9sB\u{15}$ P*E*D68s+\" I\"u\u{19} !>u\u{14}*!=u69! u('!>wh4!2Hx\"!'ub\u{b}!=Cxs#7t%F.D\u{b}u)\
        #K!L$M!J(H&5!K$I!Foe%(C'A%F'B$A\u{1f}\u{2}! p\u{d}\u{e}/$B!E!@\"D!9!K!;!?\"C!B#H)F\"F!C'H-r! wFG!'wRl$ D-s,D,s*\
        \u{4}%$=5w&:#w(8's!Ew\u{2}2!)x4t! vz\u{1d}%'C#A(x*@\"F\u{e}J# I'DC{[;!*u&L#2F*B.AQ]!EuT\u{7f}#'K5I!vB\u{16}!=u}\
        w$ R(H#z2GR8!4w&|2!E!E\"C#>!H\"M&H&E#D!2!K\"E!p!K\"4!L!F!Q;l!Ju\u{6}\u{1d}$ H&z.>6B#t& E'A!?%A\"v6?|$!9r\u{18}S\
        !5t&*!8t!t!Eus6\"4x6=E8!=y\u{19}\u{1d}!<?:/!!uK{#4u%E1w\u{1a}s=#<!S!Q!G!L!J!N\"M\"@\"H!;!K!J!>#K!N!N!Q!5!x!B!V!\
        N#6#L!>!E!z#pk#!/wW>!.~0\u{1f}!4v\u{0}J!<x\u{1c}\u{e}!?xoD!2wVj\"=y-@\u{17}\u{16}/\"H#K$>!H\"A!:!B$G%=!8!9&:\"L\
        #=&vA\u{5}!=De%\" F;yTI\"=y-Fx6!<v\u{12}05 O#q\"N\"H!K!O\"L\"L#>!P!M!B!K!L\"R!I!L$K'F\"F$H`M!Dt\u{14}.# N!{<DPU\
        \"'C5F(\u{17}!4x\u{10}x% L1E!u&=%CV7!7w\u{d}\u{1c}!9tC_, v%>\"N!C!>\"6)M\"7%>\":!@,97a$ G-\u{5}'D%E4N!<vB3* p$?\
        !B!H!S#u\"C(C(C\"F\u{3}2!9tRS! us\u{1d}* L!6\"A&A&G\"F!I%6\"D+;'2\" I=u\u{7}H\" G4y\u{1f}P\"2x+D2N!8t#!!J@lC4\"\
        H\"v!@!A!H!F!=%B!A!?!H%7%L!H&w\">!5!5!F#@WH!>vdC!)vkM#,I#I\"JW=2 s!;!=\"=!?!?!>!@!=!?!\u{3}!;#=%C$=#J!>#?z&) \u{0}\
        \"@%B#t\"C&B)G!A!LHM!Az\u{7}Z!9y#\u{1d}\"8F$z4Q& A'u-x'B\"A-AW]$ L1F!v+DDJ,%D\"N!G!@\"@$G%s(E!N!D!u+J=\u{f}!=F#\
        \u{11}!JuU7\"4D)vpM!(w5n!#v\u{0}o!9v?\\!Gy<.7!@#A!H!?!J!F\"P!J!x!9!F!?!>!I\"9#0\"-!0#=!q$9#2!H9{!Ju~\u{f}+#A!>$\
        D$9%D!<!=)I!H!L!F(q!4v\u{7f}#!-zBi!\"Fj\u{c}2 D\"L#;!L!8#N\"H!v\"M!?\":\"q$?#C!?!I!;!=~&!$uua# I,w/G3\u{c}4#@!D\
        \"H!O\"@#I!t!D!P%O\"M$4!R!w!K!D!N!5!4#IA=!*yW-' z$B)?'A%@\"D/D\u{6}-!=t\u{10}T%/E%C'B\"=!\u{0}C\u{9}!$xx;!?t\u{18}\
        \u{3}! u\u{e}\u{13}!=v\u{7}:!J@N]\"7J%v\u{16}U!,v\u{3}\u{1c}!9t\u{16}G! uc\u{1a}\"7x%Jg\u{4}!<xCy$ L6A%?#Ai\u{14}\
        \" |=E8`!(uu*/\"A!;)B!I\"@\"?!9$:#r\"@\"I!A!H&w%K>2\"\"EBx\u{1a};!4uI\u{f}!<uNS!8x$b!4weP!%yez!9x\u{b}\u{17}!!x\
        +k\",z0B9\u{0}! tLc\"\"G2E\u{1c} !(vX\u{0}!5x\u{8}\u{1a}!8x\u{0}*!9t\u{1a}\u{5}!=uF?! u~q!?u_\u{7f}$ F)s%E&tkjA\
        !Q\"B\"I!@!L!B!D!T\"M!K\"B!F!N!H!H!t!I!7!P\"p!F!W\"U!r!J!K!@!O!@!H$J!E!y\u{5}U\"7x%J9\"!#wE-! xIy\"!F5|`4!,v\u{14}\
        z!+yw$!9r\u{8}x!,wBV!<~6Q! LB4!<xqt2$M!I\"I!@!=!L#A!=\"<!A\"<\"8$F#O!O!B'=%s\u{11}|/ H!K!A%r#@'?!F$7\"H!N\"H!;!\
        F$9)GTy\"<u.D|e\" |2B\u{2}$!$u1\u{1c}%,D#K.M!K!=^\u{1a}!<{K\u{10}!Fum\u{e}! vR;#1G#E%;`\u{17}!2x_9!=u(\u{8}!3y7\
        n!4toZ\"2C*u\u{17}x!&wz\u{9}&!>1J'w$N%w(:\u{3}\u{11}!2w((!JyU\u{8}+!:!J%G!G\"E(A\"G%<\"F\"t-=\u{7}%!<u\\0!=vv\u{11}\
        )!w$C\"A#I*K)@\"?%B&?6+!EF\u{12}\u{7}!*xg\u{7f}# p$BFC;6!8GVg!Fw\u{3}B! rRW#4B(@*wFV!7uM2. P\"N!I#@!@$K\"B$?#K$\
        2%I!J#6$5?_!,B\u{9}\u{1f}# w*?-t\u{1c}'!4vYZ(%F!E!H$E!C#B%L69v,%!@,w,<#D#=tK!<t}\u{2}! }\\'!!sRJ!(u|Z( M$F0C$x#\
        A\"w\"E%AY5@ F!=!=!;!J!y!}!G!=!8!A!;!I!G!<!C!t!<!A\"t\":!7!5!8#:!@!A!:%I!<!1$RgV!=x\u{c}/!7v6p% s+u2J\"F+Cx//#C\
        \"I#D!D!N!>\"C!@#K#J\"6!4$N\"u\"4QX$!{\"E1A,wQ\u{d}!&u!u!@te\u{14}!&H<a!4w1~!J{=X1 R$C!F!C!A#M\"w!3!8\"C!?#A!5\"\
        4%Q#H%4\u{7}u!$u2\u{1c}\" H=uM\u{c}!=vr\u{19}!;uv<#4D)H-;G\u{1f}\" G=w6S\" LJ>.s!)vhh# F%x's$F! H\u{5}N!!u7<!&|\
        M\u{1b}# E'{-B\u{c}?\" F,w\u{d}h! H|1# D)w%x\u{1f}i!4y[F!&uoA!'w\u{16};! x\u{1f}\\+%D\"O(H!D!K!G\"M%D$v\"L%Cj\u{11}\
        #5v&E!EY2!Jt\"_!,x8 \"=y-@\u{2}]!=u\u{0}s!ED\u{15}F!8uum\" H<tW\u{8}%/E%C'B\"=!\u{0}\u{d}*!6x@z!8t\u{2}P\"(K'v\u{9}\
        x2!9\";!D!I!I\">!@\"<\"9$D!x\"?!?\"8$>!H!w-B8!0 P!;\"H!C!B!D!G$?\"=!?!C\"D#y#:\"G&:J\u{b}\"2v8@\u{1f}R$ L\"C0@+\
        |\u{11}\u{7f}\"!s=M@(!<BF\u{1e}*!<#G!H!G!I-<%:#B#:+v+z!+uJ^!8vr$3$O!O!J#D!N\"J#I\"I!M!2#2\"D$C!O!K$C\"D!@$v\u{1d}\
        \u{8}!&ux\u{7}! Ff?((D)C#B%@#@!z!>,?\u{1b}\u{0}4 r\"L!6!A!B!G!q!v!>!A!@\";\">!?!B!;&:!=&?&<Qm!\"wm\u{6}!\"uO0: \
        N#o\"M$I!R\"R!G\"M!J!I!P!K\"N\"H!V!O!.\"R!M\"E\"P!P\"L!L#:\"q\u{3}\u{1e}# N*r*A\u{7f}y!JBa\u{16}!4t\u{3}e\" y=D\
        TD!=tLe!4xj$. 8(A\"<$y&E%5\";!~!=!@!7\"u$M%7O$\"$q)wqo!<uNT!,v\u{4}X!JtmC# B!w!F\u{1b}\u{12}5 P!A\"O!H\"R#F!G#A\
        \"I\"G!F\"M!H$s\"O#=\"1!2$D\"K!@N^!Juhy!Jt\u{6}\u{19}'$F!x!B!K*J#K6;P@$\"{5?&M-<Y\u{3}5 S\"P\"s!C!x!{!H!J#C#M#J\
        \"M!/!L!-\"E#E!R!G!@#BU\u{1f}! vkQ! z\u{6}\u{1c}!Dxg\u{12}! w7])$K%H%I&I#9\"9\"I#L,K\u{12},,$:#7#M'H!:\"=$t!q$M\
        !K$F#2f !J@qh\" H9t\u{19}=+ L\"G\"C#K!q$?%D+E!E!@,8R># H!C>{\u{3}.\" x=G={!<yTS7\"M!>\"F!H!E\"w\"@!E!;$G!H!1!G\"\
        r#*!9\"L\"K!G\"6\"F!B&Q2\"!%y\u{b}m\" J'uL;%2F\">#:!:'@p\u{10}!-vPQ! xp\u{a}+ q\"I!G\"H\"I!H\"H!D$H)G&F\u{1a}%\"\
         J=vD^!=x}#!-w2R#*C(x*>Z\u{1}\" x=GR9!A{!D!5tab!%u@X! H$\u{6}+#;!C#F!x!A&A%?(M\"s!=+C-;$ x%C%@3>:\u{1b}!Ftz'!#u\
        T\u{14}3!v\"K\"D#@!J!L&K!G!N!/!M!0\"H%D!N!O!N&D!-\u{1}s!4|x_F X!Q!q!A!H!G!B!M!G!B!A!J!E!:!J!G!9!Q\"3!8!?!K!B!r#\
        E!F!\u{0}!J!N!3!3!;!|!M!U\"G\"C!M0\u{14}, >\"?\";!:!;!t!r'r,B!D!?-?e\u{a}\"\"wHE58!=v\u{10}w!-t$\u{1a}!9s\u{2}d\
        !Jt7\u{5}! x\u{10}\u{19}!4v_j!4x6\u{1a}!Juxr2 t!A$E!I#M!L$B\"F!D\"8!L\"5\"F&G!?#v$6$J\u{13}\u{8}!JtmH\"\"FHvMz!\
        #v1I\" D!w{_!9t\u{1a}@. v!A!I!E&@!K$C#H\"x!G'E!H)E%@\u{7f}%!=u\u{3}w# E!B=~a`!9t}.!JE\u{7}V3 ;\";!A!5\"R!I#q\"k\
        !R#>\"<\"t$<#9!<!:!>!>+54^!9vIA-!8!I\"F!F!I\"s!?!G!?#E!I%K+EOT!?u\u{1c}\u{6}!4{{#! uj#\" FEu\u{0}\u{9}$!{\"E1A,\
        w_X!Jypt!)u_^!-{X7!*uMJ!Juw\u{f}%)D!G\"?\"@0?\u{13}(\"/K)G<\u{2}!6usu!;y{k% I!B$<!A6?\u{e}\u{1c}! qf{! HDb8 O#F\
        #A!B!F!K!M\"O!Q\"M\"?!E&t\"?!T!J!M\"R!&$N!Q\"I!I\"Sv_!/A]I!=EV.\"<E.x&E!,vx?\"%x%E\u{16}\u{13}!9tU\u{1c}!4v!\u{1e}\
        !!v$2! w%\u{12}!8uc\u{e}% I&z$D*<6B\u{6}=)\"?%B#C\";(\u{0}(?!F*v#<e\u{17}0 P#D!Q!L!O!E!y\"C!?!E!G!K!E\"J!F*F=7\"\
        4E(A,@!Jx\u{9}## u.|&AL\u{5}! u,a! w\u{2}R!?t\u{8}'!5vG\u{1c}#<v*>$=B($9v#F!F-ByB!Jz9GB!E!L!I!N!w!x!J!O!w!I!J!I\
        \"L!?\"K!J!?!p!J\"L!C!N!0!T!<!N!F\".!.!A!H\"@!G\"C\u{15}>#\"u%G+GV\u{19}!<xTt@ J!+\"A!p\"v!B!t!q!M\"J!;!<!C!\u{8}\
        !D!I!2!?!5!5!1!1!.\"E!8!P\"1\"7#0!1!0$:pK!-zok\" J\"vp,!,u+\u{7}!<w\u{1b}\u{16}\"4{(Ee\u{1b}!=t\u{3}^! vp\u{13}\
        !7wtn! Gj<!Ax\u{d}\u{18}*%B\"7!u\"6%9\"O!N\"B'9!C\u{6}F!<s1s\"Gy#xx\u{1e}!<v\u{1d}H!=x\u{5}\u{13}!,w\u{12}:!?xt\
        z!/uej!;z)], K!F#;%<!=\":!8+x#K\"C'3&AZ\u{3}#*C(x+L#8\"<=.B?\u{1f}(!;!w\"E+F\"H!B\"F1?S\u{6}#<K\"x!B{0# C<x.B\u{8}\
        y!1s\u{1}\u{9}'\"P\"O\"L,L\"L$M22y\u{1b}!=v5\u{e}!=x\u{a}8!JvnY% t%K/G(E.> 0\">y,<U|. >#=!D\"?\"w&B!u\"A#>#<%C!\
        B!D#:oN\"1@,EFg! s%`!$sa{! ?wN4 N!M\"Q!M*J\"K\"G!A!L!L!/#D#s!P!t!8%C\"M!P#Gh4!-v:@!4v\u{1d}\u{13}!9t\u{11}S\" H\
        2vHo# M*x@=w8'(C'>\"y,K!?!@&Bm@!=xI$\"*C*A%z\"#HCx\u{c}3!7u\u{9}S/ M#D!H!I$<$?!A!H$9!N*E!>!t&2$N\u{16}r!7u)M!)u\
        \u{2}v.$F!F!A!I!E%>'@#q!@!<\"G\"O!C!?!E!Ju|\u{1b}!<DS9! E0}!4wEF!0y\u{17}X!,w\\]$$v&F*@'E5\u{e}\"$}%G\u{1}\u{13}\
        !JEfm\" u'Kb\u{7}\"7t&D5@!8uEb$ N)D+A\">4,# M<v#C#q!2w$\u{13}!4xpi! u&\u{6}!@tk\u{4}!4w%r; L!t!P!H\"O\"O!M!B\"D\
        !D\"w!D!J!H!I!I!O#w\"N$O!G!I!5!1$J!C!LU5!'tf \";u\"I\u{14}t!8s\u{7}h# H\"|;N4]# v,?>Dr\u{7f}!<w=1!8Jt_!#s\u{9}W\
        !?wkW!<~U^! p <!4z\u{15}$!*y@\u{17}!Eu\u{12}\u{16}\" D5v\u{1d}`!2u\u{3}\u{15}!<xH)!7tq.!=vAW!<t\u{1}s!8tE}$ I4>\
        )@!v@<! GfB\"*C*ARs!-vf>! J6U!7u\u{4}\u{f}!6w\u{17}\u{4}!(x\u{8}\u{0}!'Irv! v/\u{1b}!/u\\W\" H=vg|!9s4\u{12}!4u\
        nL!=xZJ& F(D!@!D$~&L\u{14}\u{e}!6q\"'$ P!E!z;IKw8 P!J\"E\"@\"D!G!C!C!E\"9$>!D!{!v\"7\"I#x!J\"x!I%6!=!0$C#H!9xj#\
        \" F\"vb|%)9*D(J$E%R6n\" B2{8\u{3}!6tF8!;zft!>xV\u{13}!>v\u{10}X\" s,J\u{13}\u{b}!/v5Y!Ju.// M!4!K\"I$q!=#<!<%E\
        \"M'K!H!D!N!4]8!<vQ*!!s$r!2EN>!&|mr0!5\"O#?!;!I!E!:!=\"=!>'}#K#D$9&7%G\u{13}m!Jw\"_!Juvm!&x\u{2}G%,D#K.M!K!=?\u{1f}\
        !/v2G!'?x8%'C#A%A-I!LA\u{1a}\" w4FAU!J{&C$ v4H'D/@,\u{7}$*D\"G,B%yf}!4us6! yy\u{18}# u<M#E@a<\"G!G!x!G\"I!H!D!G\
        !7!=\"F!L\"A!F\"n!I!J!?!K#>!U#o%s!N!F!O!F\"QLI!9tV~\" u=A\u{14}n!4uM\u{a}! v0X!4uMc! K\u{3}\u{d}# G%D3w\u{1f}-)\
        $E!y!A!I*J#L'E\"K-=\u{8}Y\"\"G2Ea\u{1c}! w`V!+zoE! ul[!<xdi!5u)\u{1c}!$v=O3 Q!;$N!C\"?!B!N!@%?!H#E!@!>!;$C!M!{\"\
        ;+FY\u{d}!4tE<!7vnS!$u\u{1}\u{1c}!<t\u{7f}\u{7f})#H\"J$C&D%L%:&I'8$sd\u{5}# H-u0v\u{e}x'$r0>\"E\"A!@#G#si+\" G;\
        x;P!Jx\u{1f}j!)xg\u{d}\"4E6wLb!4x(T!Ex2Q+'?#;#:%@\"9'B!t!J!=%D'K'p!$uU\u{1}! u_P!/s\u{18}P\" w#JBX!<w$N!4wD\u{1d}\
        !&v1,!4u\u{1}r\" z>J\u{7f}C!&x\u{6}l!,z\u{2}x!9r\u{6}b. O!9#@!G$B#A#C%D!z\"6!:$u\"=,K\u{a}\u{c}( F%u\"r(v#>)>!?\
        .?p{!Ex\u{e}\u{10}!6wO\u{16}!?u?\u{1e}!${%$!9wBN$!w)J*u6B\u{7f}\u{b}!4x\u{6}>! tU\u{19}\"4{(E*g!Jz#1%%H(B's$?2K\
        ?3!(w\u{13}\u{6}! v\u{1f}\u{1e}!Jw\u{11}!! xd`\" I2xCR!4r+I! z8D, H\"F\">#E#I\":#@%K$9't&8%IF\u{9}#\"v!G.t>\u{12}\
        !&w+g!&u0\u{2}!DvKL!<u\u{1a}c!<v&W! uuO!Jxu.! v\u{1a}n!.umG!E{\u{13}h&&B!G*B!F)J$H\\\u{5}!$v$))!9!=\"I$>'G\"E!H\
        )s*={r\" z<H\u{10}\u{9}!'u4u!3th9)!=&E!E\">(t\"C$D$E\"D:\u{19}!9u*\u{12}!3x<F!J@q\u{a}!4y#X!4vZ\u{18}!Fu$N# F$D\
        \"{[\u{16}\"*C1sS4!E{>Y! zz(! zd/!*u)v! L<w!1t\u{6}L$ I#>1M%Fg+!Jt\u{13}10!I!E\"A!C\"K\"?\"@#E#K#M!8#N!2#O#5\"y\
        dp\"<B.@\u{7f}7\"<H!w?L1 \u{2}#=!@#A!B!H!>\"C\"=&?#<\"t\"H!@!A!@!@A'# M4D6AY5!*v9\u{9}!)v\u{15}\u{4}!:y9\u{c}\"\
         v=HEr!(vy !+v5T!4x4\u{1c}!5t\u{12}B!8v\u{7}T#+H1H\"J\u{e}\u{2}#<M\"y,<ff! uw.\" HJxZ-! FtP!$uN]!?w4\u{18}!9rof\
        !<t'\u{e}!3u\u{16}\u{1d}!4u:4!Jtdq!5w&t\"#J>u!\u{1f}(*=*;'B!q!;!?!:'t|\u{0}!=ubJ%!G)O%K.N-M\"\u{3}$,A-=#F.>FD\"\
         H+x\u{10}]!=t\u{1e}P!4v\u{14}K% {!q;F!<!E\u{13}|!=L\u{d}!!=w\u{14}\u{12}!7r?K* t\"u#L&F'?\"F%>$R\";+Mt+\"=G\"t\
        \u{17}\u{7}; O!J\"Q!K\"O\"O!J!P!O#G\"H!P!R!?!N!y$B\"O!s!O!r!4!M!K#?\"J$D#p!(x7\u{1e}\" u$u8 !JwLa!4D8k( w,H!@\"\
        D%@\"@)v+A~k!4x(t!8t\u{1d}v*!<#E'C!E\"F+@%F!=\"y)9#t# N+y2H/0)!G%@$@%=#@)A!>!N-w\u{12};+#B!>$E)F!=!=)J!I!M!F+NW\
        :!4t\u{1}E\" H=y\u{12}d!-u{\u{12}!<w0\u{15}\" G=x\u{11}w( H$:!>!|!w\"B+v(@2f!8v_R!/tZv$ w$B/C7uzR!=vI\u{17}!=u\u{4}\
        {.!?#E!B\"H\"B#?#G%?(s!B\"u'<!I#>kG\"4F)FM|& q\"C*H&>*E!u-\u{1d}.#B!@#M#<!?\"I!E!<\"J#F'H#y&3!Hxn!4t?X!8v\u{1}2\
        \"(C6x\u{9}\"!1u\u{18}~\" w=Bhu! t\u{15}~!Fu7W!=w*(!Jy:\u{13}\";E,u\u{4}Z!)tj}!Exk\u{1c}!;t\u{6}x\"*u*F\u{11}v$\
         F*C*r+xje!Ex=\u{f}\"=w-@o\u{7}!+I8S!<xL9: D!M\"I!H!>!<!:\":!6!<!3!1\">$6!A\"w!}\"q#v!F!R!/#x!C!;&I0\"\" F=yK-!\
        4yQ\u{1e}! u9R!(yfp!%u\u{1}\u{5}!4v _! u38!8z\u{d}d\" HJuga!4w\u{19}Y!=tS9\"4w(A^#!<xj\u{1c}!$u@5!.~Q\u{11}'(?!\
        D!N*D'C!J!ziv! I=0!9r82& F;E!E!u!K%u\u{f}t!<t\u{3}|!JD\u{13}\u{18}!&ug\u{6}!/v&I\" G\"z\u{a}L/ N#B\"E$v!B\">%E!\
        w$<\"@$J!E!:(9$Q=,!(wd0\" G={t\u{a}!/v\u{0}u1 J!B!;!@!9!D\"B\"I*9#s#:\"I!L\">#>#r!3g\u{a}!'uE>!4E>L!/Jn$\" O?s\u{c}\
        \u{5},!5#>#?!A#;!>!9\"D\"E&7't!8+~$'G*G*t!xp\u{6}!=vA\u{f}!-{\u{a}'4 M#L!=\"H!E!B\"?#;!B!D\"C!A#<\"N\"J!8!P!w\"\
        <$G\u{1c}\u{d}\" K@y_Z!=v\u{1}e! w\u{6}\u{11}( K7D%F&J!J!x#L#Dm-$'G-A(C.I/\u{19}' O!?(C#w/J!t.JvE!Jx\u{e}\u{16}\
        ! B7,!%x}g! x+\u{c}\"*C2@`\u{11}!?u[#!?t2v\"9s&t\u{7f}Q!(s\u{c}$\"9H#xRZ)\"L\"H#L#I!I,8!8$J#8\u{9}D#$C0|(EM\u{b}\
        !6u1x'%G&x&H!D*D!J-LG\u{1}!\"uY\u{1c}! t\u{1e}\u{12}! Hpz!<xX)!JE{\u{1f}! xp-!&u\u{13}T!4u(\".!8#C!G\"L\"E!K#?\"\
        G%K#<!>!8#L);77!4v:T!%u\u{5}+!$}2W!6w\u{1a}H!<u\u{3}`!/y\u{16}l!-ur\u{1c}!Jt\u{1d}=#.B+v$H(i#*L%D,t)\u{3}0 D\"B\
        #:!\u{7f}!}!<$@\"A!<!D\"E\"L'F!@\"@,D<\u{7}# B*w1vXJ!=JZ,! C\u{8}\u{9}!4Ie\u{18}%!::G!?!L\":\u{8}\u{2}* s#<$?\"\
        H!>\"9&w\"u(:.>s\u{2}!Jz<\u{7f}!=ucD! y\",!<v\u{1e}\u{4}\"!I.GW\u{3}!-tCr# t2C+E\u{1a}z\"&w7Eg:\",y>C]V!=u1\u{d}\
        \"7u&F(^\" F'{R\u{11}!Ju\u{4}`!(u&}\" I2x\u{9}I/ q!N\"H'M\"I!H\"J\"I!G\"O$K$O!G!I,JWO)$C\"A!E\"?!M'A!E-G+N(\u{14}\
        \" w*Fl6, R!J!H!M\"L%S\"M\"M#P'K!I,F'\u{19}#4C(>*y\u{6}=\"*{%B\\\u{17}!=x[\u{12}!4BS\u{13}! z!&! uxw!/u4 !<w(s!\
        &x[I2&I\"N\"C!D!E!@!K!L\"K!E$9\"<#C\"Q!K\"=$M&P6\u{8}!;voP!<rS\u{3}\" J=v`w' r1A!C\"F'G!M\"E8v#$x\"I*uar!=F\u{19}\
        X0 I!F!@!A!>!G\"F\"C*;#t#8\"G\"L!A!I%tg:' N*F'B!D*I!I!@]\u{13}! xfi\" C2xE,!&|\u{11}\"! y\u{17}\u{12}+!{\"E!B$E\
        'E%@(B!G\">!v&>GC.$A#J#C!@!@\"H#M!G\"H$B#H!z!I\"C |!=v/J1 Q!:\"H!B!D!D!H$>\"<!>!D\"C#x#:\"E$t\"9z\u{5}! I\u{12}\
        \u{2}! x\u{11}*!9t)\u{3}\" F;G:G!)xUs!Jt\u{17}Q#'J!F5IZ6\" K=wz/$4E'w\"w-@&\u{3}!;z\u{6}\u{19}!*tS\u{4}''G#@#v'\
        @(C!v-@z}& N&B$w*r'G\"@OE!=w\u{7f}\u{7}!?vv[!Jt\u{16}h!=uZ\u{b}!4F\u{11}O\" H2y8u: T!q!s\"D!D!B!N!D\"M\"P!B\"K!\
        ?!@!L!R\"L%+\"S!R!I\"J!=!H\"I%? T!&uf\u{1f}!=vo\u{c}! vY\u{1c}!Eum#!Ju\u{b}\"$ I4>)@!v\u{6}:#\"@=A+Et+\"#zBKrC!\
         F\u{16}k\"9A1A<N# \u{0},@1>HZ!?u\u{18}\u{1e}/ P!3!B\"F#M!H!@\"@\">\"@%u#5!6'6'2P\\!*Ef\u{1d}\" s!A\u{11}\u{13}\
        (\"q(M'M#I'M!D!K-GG.!/vtC!?w`m\" {=Eh@! F\u{18}H\" u(DFE! t1r\"7u%LHX!9s1i!4yU\u{3}!Dt\u{1}t! w\u{1e}\u{17}!=xx\
        \u{8}!JvfM#$w8?.At1\"?w+;\u{1e}\u{17}!$vgl\" v'K;n!'wIM; M!Q!J!9\"I!F\"@\"S!M!J!M#H!B!K!I\",\"G!F!M!1!F\"O!C\"3\
        !0\"E\"M'!!<t v!=vlG\"Ew%C\u{e}0! yKH; C!r!E!5!M%C!N!3!D!q\"r!D!=!4!9\"B\"D!N#G#R!9$L!2!s\"G!v\"R~O& H,w&G%C%M.\
        F\u{7f}u!%t\u{11}\u{12}&(B\"v%D-y!>-@f\u{d}!)x?p!=Bca!,z\u{0}Q\"8v2B\u{1f}E#*J*G6<h !4u5o! wV\u{16}!<Ci\u{1c}!4\
        t\u{c}`# |*F3FTY(!7!I!C1H#u%G#=+|\u{14}>1*I!=\"B!H!E\"I#M$8!I\"J!H!P!E\"7$I\"t$E\u{1c}0\";u\"It\u{1c}\" C'z8\u{14}\
        '%F&x&H!D*C!J-LW?2 .!=!:!C!B\">!8!B\"8%<#9\"7'\u{19}!;!4!=!>+/.j!!v%$!8s\u{15}z!>xD0- O#G\"?#N\"B!3$N!H&s!8!4$@\
        !>S\u{7f}6!u&I#E!N!8\"G!@!G\"E!I!J\"-!-\"A!8\"M!O!O!w!6&K$RyG!)x#?! w3a\"&s.B+\u{9}!=I/4#/F$G!t)>!JuI\u{1d}!=xM\
        \u{e}!Jz?Y!(uaQ! vb|!JyB,!Ju\u{e}=!=vIC\" C=|em\" |=D't\"9H#y=>#<?\"\u{7f},=$$!=x[-3 N\"M!D#G!H!G\"G#A!B!N\"E#s\
        \"N\"M$M\"=&t!I%O\u{2}.! v\"\u{7f}!?yC.!7u\\c!Ew\u{f}I!$x*;!<x-g!)zlE)!9#=&F#B!;)<\">#9)<&E# Q*r1M6E! K]R!'vs\u{13}\
        !Jyl-! GvV!<u9?!J@h3!Ju\\1.#r!K!G!B!H#C%D#D+@!C!:\"x%9$E:{!<tGx% D*@'C,I!@\u{1b}:6!O\"E!I\"A#J!N\"K!<#A!N!t\"@\"\
        4!E$J!M!o!G$M!r#2!K<l!<GSS$$@%A%A<G.\u{f}!=u<\u{16}!5v\u{1d}H!/uj(# @<x.=\u{18}C!8u%d!Jup\u{3}!<w l!=v\u{14}Y$.\
        v/I$z$DCL!Jx$+& r!>!D*A1K-Bb#\" w'F\"q!@t\u{15}8!.v8%!!u\u{0}\u{d}! {ib& C%x't(I'B/BTw!$u\u{14}\u{1b}!=tyh#$C+x\
        $w#P)#D\"B!E\"I)A#='I!z\"=\u{10}c!<t\"%!5tOk! x>\u{10}!-u\u{0}N!=D>e\" D*rW\u{0}& D!A%r)<$u*B'^!$uBh!!w\u{6}P\"\
        6J4u\u{9};!<vh\u{1a}!DvaH! {\u{19}k(+?!F\"G&v$:$I#>+A\u{3}9!=vw\u{1}!>uh\\!#zS\u{a}!4wnT!)xtl#4A0u&u^l!#FwP% F'\
        t4u!G!@6f\" LJ>u&$$C%A/9$B<.\" z=>n4\" z=D L\"7E-wp\u{7}! zm\u{12},!6\"E!@$G#F!@&D&:%P!A#B$w=#$ x<D!C!F\u{f}`: \
        J!J!F!C's!s$o\"I!O!K\"@\"N!v!C!G!S!I!N!D!G\"A!H\"R!M!K\"L\u{2}n!Jx~[!=ubm!6s\u{f}:! wb<!1t#\u{11}!4zw3\"9w1Gf\u{16}\
        !J?(\u{9}!)u\u{1e}z\"$t3@\u{16}N!>t>*8 Q\"G!L!;!=!K!9!>!=!9!>!=\"A!;#o\"@!@$@$v!?!?$q\"A%MA4!%xk7&!8&<+D%J%|!@U\
        r!4u\u{8}U!9w\u{8}4!=u\u{17}\u{b}!%u.,!/<^\u{b}'\"G\"D!D*F\"F#G+;o#)%y!@!D!E'D%A'G!C.>\u{8}T\" I;{@O\" I#z+\u{9}\
        !4sa&-!I!t#D#L!J!K$F!M\"K#C%M&I+H\u{b}\u{1f}%,I&:'?#s.=#p!&u%\u{17}!8u\u{10}\u{c}!=tOt!-u#G! v\u{5})!4uc\u{2}!=\
        v|=!=D}:!Jy#\u{13}!9yv&0 M$?!w!A!A!?!>!y!;!?\"D#@#>)I\"B%@N~#&G!v-B\u{16}g!!v+\u{2}\" H9tU\u{1d}\"/B0FV&!*v8M!>\
        vI\u{1d}\" O=w<y!-u\u{8}\u{15}%#E$J+L)s/F\u{1c}\u{3}; V!F\"P!H!A!M\"M!t!G#K!K!I\"I!H\"Q\")!E#G%V!.!A#G!T!J!K\"A\
        !O\u{c}l\"9x&F\u{8}:* y!p!O\"q0@$?#E!A!I(A\"8!<th\u{16}'#z*G\"E)G$F#L&GFA)#>!D&H%C'u'B\"A&v%AoS$4r)B\"y+DUY!=;\u{c}\
        g!Jt_\u{c}!<tT6!$u1\u{7f}! vF\u{1}!Jv\u{1d}h!9wPj!=uHM\"8u2Jwt! r8\"\"<B.?\u{13}\u{3}!&xpV\"-y:v*\u{9}! x:,!<t1\
        !($;\"v$@*B%D#E!F!zqk#4A(A#AmO#<M\"y,<\\<! vN.!Fv\u{4}!!%xsw!8u )!1vyK!2x-d!9t\u{1}n!=t\u{5}~!<w]O!Ju\u{a}j\" H\
        0v M\"!@!AH\u{4}!-u\u{4}1!$v\u{1d}'!&w\u{0}o1!H$A#E!D!H#<!A!J!A\">#:!9#F\"v!J#A%<+:! F\u{2}@!=D2|!1uB\u{2}# w2F\
        &FR\u{2}!4yUY!<w\\\u{c}!4x\u{16}T$\"C&D\"I@BuB\"<D\"uZz!Jv\u{c}C! y(\"! u_\u{7f}\",w(D\u{1c}u\" E=z\u{1a}w! w0_\
        7!C!D!>!D!E!D!I!F\"D!<!q!=!E!B!C\"C\"F!D&C$F%M!K%rJ6$-\u{5}'B%D1?_z.!G#N\"L\"O!I\"K&K'C!M\"J!M\"O!L%H#:!,uqi!(@\
        RB! vW|!=u\u{12}\u{c}# I,w/GP[!6v6*! weU!=u\u{1e}q$ F9u\"H!E=4!!ur\u{15}! EBn!=I/$!*v\u{9}]#'=#H1H\u{b}6!2v/f\"\
         s=tC\u{5}!9w! -!K$E#M!K!M!D#G!O\"L#E)N\"J+Ja\u{1d}!?tZ5!,v\u{1f}F!J>V.!Eul#! zO\u{e}!-{@h!Jtqq& L*G*t%B#x!I\u{16}\
        e!Ex?t\"6E'G]>5 o#H!I!H!H!M!K!F!G!H!M!E$J#F#7!M#L!A\"O!y+?<U!2x=f!7vPy!\"M\u{1f}\u{5}\" E;zi\\!<Cfz!<tm\u{1c}!<\
        s^P\" E2zE\u{1}!-w1p!+uLv\" F=}\u{10}u.\"N\"u!F!H\"G!G\"E#E#t+I!N!F!;+MY\u{f}! s:\u{10}!)z{:! x\u{7}Q!>u\u{7}4\"\
         o)F`\u{e}\" E<y'\u{1c}\" H4tcK. R)B!M!H!>&G\"B#9!v$O#H&s\"C#Hhz!Jy1o!.|`O!=t}U!Jt\u{1a}C!)z\u{10}d# H6;&w.%!'u\
        #w!5ut8!6u;t!%HVO!7x\u{a}\u{6}!(7wK\",v>@j+& w#x%A)D$F&C[:!<v]U\" L=wz*! tFa# M4D6Ax\u{18}!=I3^!%w\u{16}b\"'u6J\
        4m!=u\u{9}l!$u( \"*G'Ir\u{b}\" u4IH(* v!E#L$E,E(D#B&F!L$HR!!JuY\"\"#F>{\u{a}\u{2}! so4\" K)xY\u{6}! C\u{2}B%\"D\
        *@->$I\"<]\u{19}!Ds\u{15}/!(wJ6' w$J(D#u%B0r!I~W!4xN\u{1e}!&z:\u{d}\"2w%wK\u{c}!#y\u{10}n3 M!L!=!:!K!K#E!M!H!@#\
        @#D#K$y!1%y'5!u$F\u{1c}\u{1c}! F\u{14}[!!v\u{2}?$*@(C&y%A\u{1b}6!6JdG> p!C!K!F!G#J!O!E!x\"E\"G!G!G!I!G\"@!E!F!J\
        !H!J\"z!D!F!K!B%E!;!;$Ey\u{f}!5t\u{3}V!#zB\u{10}- N$z!G$D\"C!?!=!B#D#:#7'G,A[A$$F)|\"E%Ad\u{11}!4By\u{18}!\"t\u{11}\
        E! wn|!4wP9!%x$;!<v5\u{19}\"4w)K%c! wx,$,=3{&E%C\u{2}Q!$|\u{2} !Jxs\u{13}! y\u{1e}B\" G;vNj!Jv\u{8}\u{13}!4t\u{18}\
        \u{13}!1t/E!3y(>! w\u{b}?\"&E\"u$O!JwT\\!4t-d& N%w*D#@)C!@`k!7sf1!?uu\u{1}!*t}\"! v\u{7}o\" A=AH`!5w'x!=x\u{1e}\
        $0!4#<!D!B!H\"?!I#?\"B!>!H'6$G#O%5!8D6!<u\u{a}1!,v[n!>wHA!'u(\u{6}#'A5\u{7f}.B\u{f}~! HD\u{e}) M!@'t$F(;#?%J!L-\
        >-o0\"t!D!:!L!G\"C\"I$A!C!;!C!B$<\"1!K$L^n$ G)w3?!?cB!Eu;B!Jy(>! uH\u{7f}$ B)t'v&C\u{10}\u{b}$)>3A)w%G0B!:y\u{2}\
        t!4um\"#4H#G$G\u{18}s\" y=D\u{12}U!JuM[!4z*9! u\u{18}\u{1d}!J=Z\u{15}$\"F$A8D&wE\u{3}!!vs/$!?7t#C#w\u{f}\u{1}!5\
        u\u{4}Z!'u\u{18}#\"9v#ArP!$vx.!Du}U!JC?\"!8u\u{7f}u\"8u%J\"Y!JB\u{d}d!Jw5r!!vIu!:y5V!9x^a!%u\u{1d}%\"#K$w?Q!.v\u{16}\
        j!<x\u{12}\u{5}!Jt0\u{15}!*ti7!7v\u{16}B!!tD\u{13}!Jy\u{1a}4& E\"C3x\"=!@'B1p!=sTg!?wSO!8veL!>v4O\" s4G\u{7}(!4\
        zt}$ E=B't!tj6!7tGe! {\u{15}\u{9}!*y\u{16}/# A=w-t\u{1a}\u{15}1 O#C#H!I!H\"H#A!C!O\"E#t\"N&N\"=&u!J%J7\u{16}!7t\
        3G!Fu/t* I!:#s#B(H%C$@$Q#o+<pM!(u^A0!5\"O#?!;!I!E!:!=\"=!>'}#K#D$9&7%GRB1 L$C!C#?\"?%@\">#@#<!=#B!\u{7f}!A\"A#z\
        !H$E&@!Jxsj& r\"?&C3E!@!N9]! uo~!<t\u{4}\u{8}!=xI\u{e}\"4I6@\u{11}.!FuXm!7wDe\"\"w:D/\u{d}!8wjp!<t:#!Ev\u{1f},!\
        ?u0s!9t\u{6}\u{4}!=v\u{b}\u{b}!&xJI!Jt$h!?x\u{2}p!=GgN,!8#D!K!E\"G!B)J\"H$7#M$F+;\u{8}N!.y{N!7v\u{1d}u# E8x'FW:\
        ! JA\u{8}! yI1!EvJI!=x\\b!-xh\u{12}\"4u*{lD!<v)\u{1a}!/B\u{4}C!+u\u{b}R!$xI8( v$A&C#?&C!>2C$u\u{1d}+!&up2!;u\u{18}\
        @!7v62!=w\u{13}O!=s-a!<t\u{4}Z# D=>\"wV*!'u\u{e}\u{2}\"!C,H\u{f}7!<uSpF L!6\"H!<!<!@\"<!S!N!<!7!7!6!9!;!<!;!B!u\
        !7!7!K!s!5\"A!F!~!8!:!9!8!I!J!G!7!8!I#B%\u{1}!?vP*!Juw)!<v\u{13}a$(t$@\"A!>*I%$H&E&u\"u+HV+!4zo$!J?L:! xLs!<Cb&\
        !!v\u{15}N%1K*J!L#K%Hq:#$A%v!C4G1$q!I#H\"Q!@!A!B!E!I#I$5!O\"K#I\"?!5&0,\u{13}\"=G#w\u{1}F2 P!B!K!F!>!C\"D\"r!O#\
        C#K!H!A$4#N$L!>,M-k!/tl~. J!I\"C$H!I$E\"C$D\"O\":\"s!2$J\"A\u{0}>2 N\"F!7!H!G!R!B$G&G!H&H!K!3\"N!B\"O\"5!Br]! y\
        \u{1e}F\" D<Edt!*w$h!;zxo!<INm!?u1\u{f}\"9y)wt\u{13}! vR*!=u.l( M1G!A*G!A!w&L&A\\\u{0}\" w'Ej\u{19}!*ul\u{a}!<w\
        4I!'u\u{14}V!?u/E; Z\"P!?!T!I\"O!H!I!P!I\"F\"P#R\"P!L$W!B!r!L$B!@!O\"Q!H!M\"G!<\\.\"4F6u\u{18}7!Jx\u{1a} -#B\"D\
        !J!M!v#<!A!@\"C\"F#J(x#8s#!FtYW!,u#m! {\u{b}I!2v\u{1d}v!7u\u{1c}5! t\u{5}\u{7f}\" ~=C\u{12}N!4vcA!*tu\u{3}\"'u6\
        Ix\u{14}\"){&E)\u{a}!=u\u{15}f!$u\u{1b})!(v0-!Jv{\u{1b}! v\u{d}6#<z!G%t\u{12}O!6usr!9tLJ!2x\u{1f}a4!Q\"O\"M!N#H\
        $A!B!E!L!G$A!F#)!5!O!M#M!4!4$/\u{1b}?\"2w4v{,!=uK3!Jw\u{9}8! K .!#yQW!4Fhd!*yG\u{4}8 R!J!O!t!Q!P#Q!M!P!L!R$M!R\"\
        M!T!p!O!Q\"J!C#M\"G\"Q!O\u{5}r!>wBz$(t$@\"A!>G\u{a}1!:\"B!D!D!E!G!F#C!A!<%F#u$H#F!t'w&Eqd! u5%!<xl'!$zlo!=tb`!$\
        vO\u{17}# H){+D\u{c}i\")y+Dyz\"=G'x.l! tm\u{b}!4w\u{0}\u{7f}!@vC3!>xP,!=Jts!J;V{! {\"S!)xGE! y}GA R\"H!I!D!G!L!\
        K!H!K!E!F!I!C!K!K!B\"s\"F!9!8!8!R!9$u!C!8#E!t!=!;!6!O#E.\u{f}= Q!G!O!C!T\"s!R\"M!M\"O!x!I!N\"T!E#;!G\"J#Y\"U!T\"\
        @\"O!P\"W!Q!K!?!:/@\" K<v1\u{1b}\"\"F2E02# {\"F9E(3!?w;Q! Ed\u{17}! tXI! CS:!(v}D#2u*r!H\u{c}[! wJv/!L!D!D\">!N\
        !J!>!D!L'G!:%I&S%D$1$\u{3}! x^\u{1b}!&w>;!Ju,8!*D\u{15} !%vG*!!u\u{3}\u{0}!=Fc\u{3}\"!s<M'\u{15}# E'B6v&\u{6}& \
        ;%w\"u#v(;+;\u{19}J!EG>5$ s&H#?A@K\u{15}!Ex\u{4}M! y;;,\"F%J#C\"?#D\"B!w\"B$9!w%B!@:>; U\"K!L\"I#=!>!F!B\"<\"H!\
        M!A!F!A!s!C\"C\"N!2\"T\"K!w!M$<\"J\"A\"}4\u{a}!>r1V9 T!K!I!D!E!F!K\"B!:#G!N!9!O!C!@!O!1%H\"4#r#3!6#J!H%yz1!5t\u{14}\
        \u{7}% O\"I&u*K+IWz!<|\u{8}$\" }'H5\u{11}!=vu9!$uk )!:#>&C\"A(z%;#x!@-83\u{1d}\"*D#x(P! w48!;t?\u{4}#,G&C+ws@!9\
        tri( N'B\"x!>!@$:%B6It(\" E=y\u{13}U!Ju@-!4E\u{8}\u{2}!/uV]!DwiN!,y\u{1d}o!4rZz!8x<}! y\u{e}\u{6}!4x\u{e}(!JuT3\
        !;u'\u{d}$!@'=\"I%?O5&'G#G)u!E(E)t8U%%B!z$C%G;IT\u{e}\" H+xi\u{10}\" x!HJR!*C4\u{17}!5tp*!1t&\u{17}!J{m\u{1c}\"\
        \"G/H\u{19}\u{8}= P\"O!B\"u!@$R!N!H!F!M!U!M!=!O!N\"C!L!B!C!P\"Q!W!Q!G\",!G\"E\"M!Hqh!4u{,!%uy\u{7f}!6u056 N!w!q\
        #:!=!=#A\"G!4\"M\"A!E$4!.!w!2\"B!=!I!N!K+Cx\u{6}!=x~;!4xxu!2zj<!=t4]!.uQ\u{0}!ExF\u{8}!!s,P!9t\u{e}\u{14}\"=w-@\
        Q>!=BMp!5tet!/I3)!.vy\u{11}\"8G$rg[!'u@\u{b}!8u\u{13}C!JDht!=v\u{14}j!>{\u{1b}2!Ju\u{11}0(#G!M!G%H!I0M!L#I=2!6u\
        +\"!-x\u{1}\u{9}! x+O$ u*H!v2G.\u{17}#2t&u%G\u{18}\u{3}!/s;7! z:\u{1f}!=uAQ''E!y\"F!?$H\"K+F_9!?t>\\!4w\u{6}2% \
        K!u'F#y2KZ\u{1d}!*z{J#<?*w$Dy:!<xje!<u{^!?w~\u{e}!,xj\u{10}!@tM^\"#K0tn3$(N\"D(F)CV4!$zYZ\"*v,ul5& v2A'<#@#=+C?\
        }7 {!7\"I!<!9\"9!x!7!8!<!8\":!6\"5!q\"7$7!9#9\"9'=!5$2|/!J?2@!4w\u{f}\u{15}! J_^\":t-v_>!<sAa\"4z6CuO%*D%D-?\"?\
        ,C\u{1d}[!*ua\u{16}!+yb\u{9}!<u\u{11}~\" I\"w\u{b}a!Jykj, >\"?\";!;!;!t!r'r,B!D!@-?=\u{12}!)u\u{2}!! Fja# >*E5v\
        _\u{17}!Fu! #7w!='B%I\" u*H\u{0}\u{18}\" I*u=(!4v]\u{14}!*ybM\" v1KH7# I.w.x/[!/uY\u{5}$ F'z-B!sc^. O\"J!H!N!E!\
        L!C%K#L\"I#L)z!L,MLh!9uN&! v1I!9t\u{1f}&)\"A*C#A,?\"I!A!H&w%K7K!7sYF! @>A# E$F${\u{f}x!(uf:!JtVr!)vfm!4xm{!'v$.\
        !5t:(!=t;o(%F\"G%A#A\"F'E$=#D\u{4}G!<t 0!:z\u{16}M!)v@4!1tke!<tr\u{6}!Gt\u{0}SA O\"K#A!<!F!I!;!L!G!>!D!)!H!E\"Q\
        !,!:\"I!O!R!t!x!M!s!r!v!y\"K$R!O\"I!C!MY\u{17}\" H\"z\u{10}~\"4F't\u{d}\"' Q$@#t-y'B!A!@=A!4?%$!'D\u{17}3!JxH\u{4}\
        ! \u{0})\u{0}!Ex&p# H=A-@\u{19}'\"#K9vRn\" N*t~b!$w]D!<A\u{f}\u{17}!Fto\u{12}!,u$r\"=v->=\u{11}5&<!=#:!A!:!:\"9\
        \"B!@\"9\":!7\"Q\"B!t!J!<\"q#D!6&KL\u{4}# C?y*t:\u{f}#<w\"F,Bq&!){\u{15}\u{e}!=x\u{17}2! t\u{1b}\u{1b}!Jw=*!Du\u{13}\
        \u{7f}!<vd\u{e}!4u1Z! y\u{2}]\";u!F\u{1e}b5$p!B!D!D#N\"P%K!L!t$F$K!G!O!>!t#G!E!s#D!L\"Q&\u{12}!4wty! t\u{1}#\"\"\
        w:D$E!-u/\u{17}! wN?!(wmQ!<x>d!<{a\u{a}!>zPL! v\u{5}!!Jx,\u{1b}!<xa\u{7f}! |#P+ I!:$C!M!t4G!7!H!>&L&F(c*!:#A$G!\
        B\"G!?\"A#H#L$HDC' O!:#@$B!z&B(:*\u{8}!<yMQ!={c\u{14}!=v\u{19}\u{4}!<x=^!=v<*\" C=|/\u{12}! uCv!7us>$ I\"J(E3y\u{7f}\
        X!4v@V\" w*E'\u{1c}!2xG\u{2}* P\"y\"B#D(C\">#B(E!M';\u{d}5!Jy~\u{1c}/#@!C!D\"=!D!>$B!?#;!A&;$v!F#7%75\u{a}!\"H4\
        4) s!G$N#E,E+C&G!L$J\u{2}E$*D*s'H\"J!\u{4}! I\u{7}\u{18}!$vU1!Jt\u{7f}\u{d}* ?!E!C\"D&t\"~-?#>!;-Bg3!=H#J\"!v=I\
        n(& =%q!r$>&D+?BH\" H=yG\u{12}!Jw2.! v\u{1}Z!=F;}& I&H!y#C$v<B]\u{17}'(C'>\"y,K!?!@&B\u{10}\u{b}!4yT\u{11}! Gs{\
        \" K(uv3! {{\u{13}!Jt\u{1f}=-\"H#G\"K!C!?#@\"@!F'=\"8!8%?!97:#*G*A'F\u{9}p!4y/b!7t\u{17}-@ N!L!?!D!P!L\"N!D!H!N\
        !?!I\"N\"J!s!J!H\"P!J!S!R!Q!M\"N!L!F!J!G!A#J!L!J\u{3}I!@uOg!8vw\u{11}+ R#E!B\"H'C$L#M#=!<#E#Fq-!4{p,!=Gt0!Jt]r\"\
         u)F\\g# M%DE;:I!(v\u{a}T!A{m'!:vSM9!o%F!L!N!H!R!M!G!G\"S!J!O!I\"M!-!K!L!J!O!2\"J!U!D&N\"B){!,v^E!@t=y!4v E!Ju{\
        (!Jt-;!)y0\u{1e}!=vNs!;HhA!>zz\\!!@I1!$}\u{7f}3#*A'u+@s!!8tRa! w\u{6}s$%L\"J-I'EXw!!t\u{0}\u{15}#$N5O#N`j\" H*w\
        x?1!3\"K!9\"@!C\"B!=!9!K!8!:#:$}\"N!G#E!Q]4! s/\u{1c}! u\u{10}|!<t{B!<ua\u{b}!'v%\u{1d})$E!y!A!I*J#L'E\"K-=mG3 \
        P\"M!>#C!L!B\"G'G!L!K$.!K#H\"N!B&r!5\"G!BSC!:y\u{12}B!=A}e!$x6|7 O!P!I!D!Q!O!N\"I\"L\"L!>!L\"E!Q!C!P!R)S#J!F#K!\
        N#<Vz! w\u{8}M!:yLU!4y^w\" M(wFD!*y#\u{1a}&$E!D%>.@!u&Bf&!?uH\u{18}!9voD!%v0`!){5'!/u4\u{19}\" G$wB1!-t;3# s*@1\
        w<V!8u'4) O\"I*L!I!M&P#F!K$H\u{0}\u{16}!=t*A!6u#k\" K=u6\u{16}\"<;\"qz.#+G1H\"I\u{13}\\. s!;\">\"A%I\"C(H$9!>\"\
        D!8!u!B!;k?!FuOp*!s!I%>#;$@$q\"9'>\">\"t#\u{5}! u|\u{1}!8rX\u{15}'!6#@#C\":!I(G8u<_\"/>'urU!<uT}!<xi!! w+B!JB\u{11}\
        I!Juv.! E\u{1b}+!%x\u{5}\u{1d}! wv\"!4v1j! wU\u{3}!8sSi!-x\u{1f}g!Fwi6# N(G#y=\u{a}5 O!I\"@!=!F!C!F!@\"K!:!8!6!\
        A!B\"A!E!8,C%2!w!48c!Ju^\u{7}\"9x&FPL!=uHg)\"A*C#A,?\"I!A!H&w%KU[\" J=v1,!Fu\u{c}L!E{\u{1f}^!@Chn! vC,#8v-@%y\u{13}\
        |!?u~\u{1e}- P!>\"J\"C\"u!<!<+8(p!L!A!@&rN\u{11}/!O!G!G\"?!I!G!?!F!N'H!;%L%N!N)6&\u{c}\" I2v\u{0}\u{1f}!4u\u{7}\
        L!=yLB!JtYp\"=F\"w'\u{13}!$u\u{7f}\u{13}!JwA\u{2}!4w\u{b}\u{7},#?%?\"A'?!t\"<$>#E!v!D!F!CTd!(wj\u{0}5 P\"M!P!O!\
        H!K!M!N\"J!L!M\"I\"G!O!O\"Q'J#I!Q%M$O|l&'H%F\"G#I,K!FV2!<t_g%\"D7>#F!L\"@r>!DurE!?uNi!?Dc\u{1e}!<yB1!9ttk!:v7_!\
        .{5V%\"H:A!I\"=+GZS!+t\u{a},# y'H#B=}! C\\q!Ev\u{c}x# v'C#Mu}!*x'x3 q\"P#L\"I\"E!H!;!F!G$G$-!1\"F!C\"N$x%C\"F$O\
        ZJ'!<$K'I(E#K!E,?g~+!D!r&K!H!K$D!L\"K#B(L.G3\u{19}\" A*tzL!)xhc(!H\"t!F*J&F+H!H!EGj!<{Di+ q#G$G!H!H#G&J\"J(F\"I\
        !F.5!%HRU\" DJvE\u{17}!$vZ|\" L\"u\u{4}j! ~.F!8v3P) B1A&9\":\"B!>!?\">+P\\(\" t*C`E!){\u{4}:# F(wBwD_/ P$H\"G\"\
        @!C!K!?&E#A!A\";$=!<!\u{0}-54\u{3}($I#H#J!J,8!8$K#8oK)#G#C!C#H\"B!;0E!?!HDb! w\u{6}K\" E=y=8! v\u{d}\u{11}1 P!I\
        $G!x\"M!<\":!;!8!=#F(3&3\"x\"F!4&L\u{15}\u{1}!=ygt$ p%E6B*Ey\u{1e}!4t\"W\" u=B/L= n!R!F\"H!r!@!}!B!J!>!E!G!I!E!\
        F!<!>%L!P#J!P!N!V!I\"M!J#O!K%R5\u{9}!3xh\u{c}!JCoj!&wX[! {3\u{1}!1u\u{1f}]!8u+a%!H)F\"E!G'E)3!%uU\u{12}\" u%I%!\
        '!|&E-J'C\"E\">+=4\u{15}! JBS>!Q!M!K!R!H!R!K!R#P!P!O!T\"I!T!Q!Q!P\"P\"R\"I\"S\"P!Q!O!M#P!L!M#M!Q__!&|~Q\"4F(D()\
        !#v\u{13}\u{3}!(uvt!%vm$#4D)C\"r\u{18}I&\"D\"A*x*:$@\"CW&!,uSM&\"H\"y%H0<#G+yJ\u{12}!5wer!3y,\u{e}!9s%*!4w1_!8t\
        \u{8}n% x#w'=';95J\u{14}!$y\u{9}\u{12}!4w\u{4}\u{d}!?tjT# L=q!H7\u{19}1\"N\"A!D!@!H!C!@\"I#?!@\"B#G$>!M\"=!w\"O\
        \\M, Q!>\">!B!J\"G&B$G!C\"O'B!ty=!<uM+\"\"J!C=h! {\u{1d}\u{10}!=E*F!&v8*3$H\"C!I!J!L!K!K!K\"J$M\"F!E!-!H%R\"I!u\
        &,%O#4!JtCD!9uJ$%(F,>$<!6#9^O!<E\u{18}8!=v\u{14}\u{1a}!Js%K!;E9i$$x%H&u%JK\u{3}!<t\u{15} *!9#>\"D!I!F!@#D#B$z,8\
        \u{18}\u{1b}'$>%@&<#A)A!C.A4M!>u;/!:ye\u{19}& s$D&D%C.F-?\u{10}4!<v4\u{0}\">t,DKV!<xJ\u{11}!4y^E# H6;&w)(! u\u{6}\
        4!9t\u{12}`$ I/B);%E/L(!7%A\"B\"I'>!D':+xRU!=uEH\"#v'F;x/!?#E!M\"D!G!B%@#G$4!t\"I%Q!I&2!7cn!Jw\u{11}\u{13}!FtKe\
        !$wRU!=u\u{16}~8#E!P!A!L!O!E#N!F#@!F!G$J!&#L!1!T!P!m!O\"*!>\"H\"2\"J\u{19}V#!v1@,NM\u{1}!2u\u{3}B!4{\u{17}\u{9}\
        !J@XV/ P#?!M!O#H!A$7$G\"I!P\"1&K!L\"H'.?=! z4<!*v$^# H%u8AX9! w\u{1}\u{11}\"=B!IX\u{4}, ;\"=!A!<#t#p#;'t#:$=!>!\
        A3b\" t1K\u{1f}-!(sr$! z\u{6}f#\"v2B)EO~\"9w#HW*!Fx\u{2}_!8xc\u{17}!JzbJ$'t+@)I\"Bb\u{1e}* l\"P#G\"H(K\"N#G'J!F\
        .H~\u{10}!@t^l!@vA%''B#E*}&t#D*v#@aV!=t6C!&u,A5!B#L\"N!M#S!?\"C\"I\"L!K'>!.!M!Q!N!F!O!0$I!K%qIM!?tu)! vTV!=vF}!\
        4tUm!JtO(!7vmp!\"Edx! vMj\" K=u\u{2}G\".t1A\u{3}n!=u\u{e}U!<vC\u{1a}\" H=z\\\u{6}!6w-\u{7f}# @)A)Bj\u{1d}\" H4v\
        .S!4ubf!JA\u{17}q!(uXN\" z*E\u{10}+\"4y6AJT$$u+?%D(B;u!*u\u{1c}\u{9}!7t5\u{1c}!$z\u{1}g\" F!z>\u{6}(!7(@!D\"C&G\
        )C!u!M\u{11}E! {3\u{1c}!?w\u{1};!JwvR$4C$C$A.>[i!4ydo$%>%A1t\"B;P, P'D!?!B\"H!?!;$F#E(I(:&vje!=BgD\"7?!x=P!\"uw\
        g!9x!,!=w:*!'x|[! Jf$!4x1g!=x\u{1a}\u{18}!.v\"\u{3}!&{}g!J9Zn!\"uZ_!4ut+! E3l!)t\u{c}X!-ySI$ J$A0w+>~,!$v<x!J=C\
        d*\"w\"?!>!|+D#H(;!K!?,<6b!JwS4\"9w1B\u{10}82 Q%B!K!L!B#D\"7\"E\"H#s\"9!6\">\"J!C!K\"u+MKs\",J(E8/\" z\"G/G!,x\u{1e}\
        x!Dy5\u{1d}# F#r,E0W# s)u+?\u{13}D#,E/F\"A'\u{7f}!=v\u{7f}z!Jul\\( P1G!A*G!@!w&L&Im3!'uSR!8t1z! Gw%! z'!!?t\u{18}\
        0! wg@!Dp\u{16}\u{1}!JuGi!*t}t!4v\u{9}v!Duj8. H\"F!L!@\"E$B%B\"A!C%t\"t\"I\"E-I-:/ Q\"D#C\"D!C!A#>!A!B%w!u%6$M\"\
        7+NU\"\"'J6LnA!-uhY!9xm2!>x\u{5}|$!=79$>.wD}!8t3C*&G$?)?!?#>!:%J!F!B+zL4!0t@\u{10}!?u2C% |2>)J\"C\"Lv\u{14}!*E#\
        \u{a}% J#G/x*|!?\u{5}\u{3}\"4C+x\u{3}l!,>\u{9}\u{9}!-|RU!7r\u{1b}\u{15}!*y{1!<u\u{18}f!9t*2\"3x!G1A!%v\u{1e}y#*\
        F2A!G\u{1e}y!J{as\" F3zH-!!vD\u{8}! wnL!Fz/>!1u\u{1e})\" L=ulU#=?\"z+6\u{5})-#C!@#M#=!?\"I!E!=\"J#F'H#y&4ye!=v\u{11}\
        R-%<!>!9!7&;%>!E#9!;!9\"L$5&=M\u{1e}!>ylg!.vRv! u\u{12}(\"4=6>\u{19}\u{19}!Jt\u{e}\\\" A*v/7!%u:\u{1}-#K!K#K\"L\
        !M#M#C!F#J'I\"O\"I+M;P! H\u{8}W!*w)Q!Ju\u{3}\u{1a}!<vq\u{17}!&v\u{17}b$ Q\"D;M-GYm!Jt<\u{16}!1ub\u{1}, ;\"=!A!<\
        #t#p#;'t#:$=!>!A|D#?u(M!tx\u{13}& t'D#E(B)u#KWb# y$A)?,F!>y)\u{6}! wVV\"/v6J\u{e}\u{f}!<s7p\" B4z4b!4y&,$$I+t\"\
        u#EV'2$D\"C!D\"E!I!C!E!9\"I\"E#?!E!;!s!7$v!F-:Nd!=vU=! w\u{8}\u{d}!%y\u{1e}l\" q(FW\u{e}!DwqW\" v*F\u{b}b!?uZ'!\
        =s(X!8t&7!9u F!<Fn8$*B$y&u'E\u{1}P\" E2z^\u{14}& P\"A'y)F+F-GOP)$@#K$C#z!A-?\"@!?%@na! vLB!4DH $*B(x)@\"L\u{8}\u{1d}\
        !=u\u{0}x!4w\u{d}_$*x1C\"v-B3\\&'F!D,>$=!6#;\u{3}\u{1}!5u\u{12}&!8u\u{7}\u{12}! x\u{13}G!<K*z\"4w6@\u{7}D#\"B2E\
        (D)\u{1e}#4=)B+w1+!9u\u{3}T!!v^\u{12}!*u7}!Js'\u{1e}!8t':!JD0?! y\u{b}?\" u=J]\u{1f}! H\u{a}7!4J\u{8}\u{b}!=vD$\
        \" H?yWR! w\u{1b}o$\"J/G(8&9\u{5}]!=tj_!?t\u{1a}\"\"<w.E9#! woR!,y)\u{16}\"!y!EK\u{1f}!?tQa) J\"G\":!>!|!w\"B+v\
        (@W;$4})D*v#@T\\\"#|>F_^(\"G\"M&M!G'R*N#Q+HKR!<t_\u{e}!=wK\u{1e}\" H&|\u{8}`!-u{7!Gy\u{8}a!*vp4+ ;\"A\"v%u!p(<\"\
        J'>!?#=+7g\u{1b}!4w6\"!!u}g5 H!8!:!N!A!H!r!L!q\"G\">!2$D!@!x$1!5$@!A!A,<6:/ R\"~#F\"H\"G\"F!K%I!H\"J'D!G!N\"<+:\
        \u{c}]!$vW\u{2}# G%E3x\u{10}.!Et$E#<u!A*us,\" J=v\u{1b}.!=wK\u{5}= L!J!M\"J!E!=!K!;!A!K!@!F\"E\"G!F!<\"I\"v!s!n\
        !E\"J\"F!@!q\"I!N$J$o\\W!<z\u{10}u!(wsC\" {2CeS!'s\\x!?u\u{c}D!@v/\u{1c}\"6x&EZ\u{2}! yuH! wtW!@tor!(u\u{1d}a4$\
        ?!E\"K!v!=!?!<\">\";\"D#D$C#F!z!L\"6#|\":!8\"B,t\"#u9J0?!<F_\u{1c}! {\u{14}0!<t\\\u{d}'\"O\"O\"L,L\"L$M2=\u{c}2\
        3 q!F!K!I!G$F!N!I\"G!C!C\"C$H%F#F!P!N'L%P\u{11}!!<A/?!,z\u{1}g\" I2x2\u{2}$ x1F(A$M3p!4vz5% I*t*A(F!zH\u{12}!#J\
        b\\!*tL;!\"w\u{4}P!2tpF*'G!K\"G!H#H$J$t\"B#F\"G_'!4v\u{13}O!5tU{!4ue@!9t-I!9tx\u{9}!;v}\u{18}! x$\u{e}0%K!C\"G\"\
        E!>$J\"H$A$=\"I!r!N!t!w&8%E\u{5}`)!y&E!F\"E%G#>\"G)q-7aF!(tv\u{1}#4D*F,6@k\"49(Hy>#$v3>\"D#\u{18}!$u\u{13}_\"8G\
        't\u{11}5!-v\u{16}+!<tD&# \u{0}*?*DZ.!$xxG% O%L%L'H(NO(!Js}q!(wzx$!{\"E1A,w1\u{8}!-uu?%\"I%B#y*;'?|!!4u\u{19}q!\
        Jt\u{7}\u{0}# u\"t;:\u{e} !4z\u{17}5!5v[g\"DE&v\u{e}\u{d}\";w*x80!'u\u{1a}\u{1}$.v/I$z$D^g% t=D*J!w\"EX\u{1e}7 \
        L!S!J!K#J$Q\"s\"=!L!J!G!E#9!F\"G\"5\"H\"K\"1!M\"I!J$B[^) H$C#K!q\"G\"E0D!B!D\u{1f}D!<w\u{4}U1$F!F!E!J!I!D!E\"O$\
        >$G\"0!4!J$H\"I!x+EU\u{13}\"1u,G\u{b}3!9w\u{6}Y) t\"?&@!z!I*=(?#:+C\u{13}}!#zEp!#v\u{18}t!7uM\u{1f}! r1x# L=A-u\
        }J# K4u)s\u{18}\u{10}! tP6!J@X`!1u\u{16}7\"GL!t\u{b}u%*?%B-J!M!A>:!=v\u{13}\u{13}! v%Y\"1t+I\u{13}s!(uw\u{3}\" \
        C?xl%!Jw\u{1c}r;\"N!J\"E!n!p!H\"M!O!H\"B!I!J!K\"J!L!H!P!E#G#T!A\"J!B\"L!P!O%r\u{6}W!9t;8#'H-w6v\u{10}@!Jtxe!,xx\
        N$9;#A!I\"?9$!J{48!J?4\\!<t{$!,I[[! w\u{4}H!?tL]&\"x'>!A.<$B!Ps^!/uq\u{16}% E\"y)<!=0Ae`!=vB\u{4}+$=\"C!C!<\"?$\
        B!>\"D!F\"r'J\u{d},!9t^y!<uC'!)v\u{f}\u{1a}!4E(z) C\"w$?\"w!y!I!C$:,A[s!4v\u{f}8!5v'\\!Fv\u{3}\u{12}!5tl_\" J2t\
        \u{11}z\"<y.G\u{b}I# B=y-t{h! us.!7u3U!!t8)!9wk\u{14}( I$>!E!?\"<!@\"D%\u{a}\"m!6w\u{3}%!JyI\u{b}!=uVu!$ui<5\"w\
        \"K!F#C\"G!A!=!D!A!C\"I#I#4!3$Q!E!K!u$C!6!292!JuoT!Jx\u{9}j> N!I\"B!N!K!L\"G#I!@!K#L!@!G\"K!L!|!N!Q\"H\"S!Q!M!B\
        !(!;\"H\"D!E\"B\"tP_-\"L!B\"E\"O!D%@$E!?$s\"7$O#5+HKS\" I8xi@!<t$T\" @4z%(\" |=B\u{0}s% B)v%G&D6B==!FzEt!*uI\u{12}\
        !=uXW!JDwo!@wz\u{12}!'u\u{1e}\u{4}!?t`.!Jy+7!,v92!>x~K!4x6\u{18}!<vwS!7w?\u{3}!4{s[!7s\u{14}9!4Dh<\">s,wtl!'z+\u{9}\
        $ x%C%@3>Gn!4uQU#/B%=(B{~!)w-\u{6}!<t\u{1b}Z!4t\u{1d}$! IJL! xI\\'&C!F\"@(A!F-G+H2z\"/u$DM\u{13}% L;B!\u{7f}!B%\
        zt\u{1b}!6s\u{6}g!9tU9#/A$C!ykw!=utU!%v~u!:tK4!(wRB!2D\u{d}\u{1f}# C!v@u.L\" H2ua\u{16}!=ui:6 s!:!o!;!;!;!F!=!O\
        !H!>!<!8\"@$v\"u!;&I!9\"<'=%>Y\u{1e}!<yo?!<C\u{5}\u{14}!$yla!Ju}W\"*D%v`\"'(u)u#D$B!B$J-?/=!Jyn2% H;A!~!H%zP:! \
        FX0!4whM$ M\"B&v5Jc)!Gx.!!/u8\u{7f}\" D+utf#!<3E+LP1& v'M+F\"H*E,xwk!8xRc!:zq\u{1d}!Ju%\u{5}. B!?%A$s#?'u\"r!=!\
        @#E!=!>\"?%3\u{d}f!4{B\u{1d}$!u.B#C-@^k-!;\"G!C%G!s#@\"F\"G!I\"t(C!H!A@|!4t\u{f}C\" I*vw\u{2}!.vvc!/y71!.v\u{17}\
        \u{7}!4vg@\"9x#DgD!/r72!JzhD!Jzg9!8xX9!=vN(+#D\"F#F\"K!?#A&N\"7!7$K$5j\u{5}!9u\"\u{7f}!Ju2\u{7f}!-uC`!Brxl!!s&h\
        !*wf'2 R#u\"L!M!M!O$I$D\"<!F!H#N!E!O$M$t%L$<-\u{b}%4<%x$?\"<&v\u{1d}`!$uo\u{1c}3!J\";$I!G#F!K!?$K!J\"R\"9!7!C#O\
        !E!P(I!3$HP\u{16}\"%s\"G\u{5}2!*H<f!J:\u{1}\u{c}!9t\u{1c}n!Jt\u{5}V!9t D!!wR`!?t0F\"?t+K\u{1}%#8u#C#w'r%!9#F0M%\
        t&9\u{18}.# J=x#z\u{7}<%-;,:#I!;-=;y\"<F!x.r! u\u{c}<&$H!F'D1K!D,D\u{1b}8!EvP;$&H!I)y+x\u{3}u!4;\u{12}h! H\u{16}\
        1# M4u)A\u{8}(!J{%6! E\u{14}K!JG$\u{16}!=u#&\"4u6L%\u{0}$ G!A8v1=U1!=D\u{a}|! v\u{f}e!?J\u{1}i! w-\u{b}!<v6Y!<w\
        \u{11}P\" u*GLM!&u\u{10}J7 N!6!F!H!R$P!O!D#@!C!D!F!I!D\"?#Q$M!p!O!F$B$5$Lt7!;u\u{f}\u{d}!=v\u{1a}I!=v\u{b}'!$Bp\
        \u{3}\"4H(uk\u{12}( S4B%I\"?!D!q!J!B\\\u{18}!<zu\u{9}!*u9W-#;&=!M\"K!<\"5#:\"=#w$:!L,D\"P\u{17}t\"<w\"J\u{e}\\!\
        !s\u{e}\u{16}!/tL]!6s\u{0}:) G%@%I\"@&?&u#C#>'B\u{c}@!2s()\" G-v\u{1b}>!EuUJ!!vQ\u{b}!8tXM!=vkt!4{U@C S!N!R!D!I\
        \"A!S!Q!I!N!P!J!<!L!Q!@!M!s!<!@!H!3!D!q!q\"I!L!n!G$M!r!N\"0!K#Pm\u{18}!+vL\u{13}&,C(G#u!>$y.:m(! tr\u{5}!:y.X$ \
        p\"E0v+FS,!(uZ\u{3}!,xO\u{8}!Fum\u{1e}!Js\\^!$z(1!<v\u{0}G!&{8C!*uOt# E%D3w\u{6} !(v'@\"/v6JY\"!=xp\u{18}( L!t!\
        C%>0=!>$M\"w8%!<tI\u{0}!@u\u{d}M!'tgY\" y=HW\u{19}' >*C%v\"?(>\"B\"I\u{d}53 t!A$E!I#M!K!G#B\"F!D\"8!L\"5\"F&G!@\
        #v$6$Jb0! HZ\u{1d}!Ev\u{8},$)I(F+J\"J|f!>u\u{1a}R!<t\u{1}1!=v99)%G%H'B&u!5!;#D\"D)y=a1 N!G\"@!=!B\"D!I!t\"v!C!@\
        !G!F\"H!J$7)K\u{18}t$ I%E*w%t+k\" x=>\u{1a},& N*@#=\"C%E+JGe!&yqP! x\u{0}*!JsjA$ ~!?.B0Cf\u{3}.\"O!M\"D!K!D#I!D\
        \"8#>'7\"7#t!R\"E\u{3}F! y<\u{d}!)v.H!=v\u{7f}\u{7}!<@\u{19}Q! vpr\" G=xuX!.z\u{3}b! Hy^\" F<v4l\"4v$u[*!2wL5! \
        y\u{1c}\\*$E!I#F#E#G!J%I)K\";'9>\u{7}%\"K%H+B)G\"tL_!-u\u{17}C! y=W!'uox!=tJ\u{16}! v\u{12}2!>v,G\".u/F1_!JwNs#\
         E(s5Gu7! |\u{16}~$$J%H+|6Eu\u{1a}\"?t+K^e@ L!/!N!B!p\"u!B!t!p!N\"J!6!:!;!\u{5}!A!K!5!@!8!6!3!2!1\"G!9!F\"4%3!3\
        !3$=5\u{12}) J*A%>%D!}\"6!<#E$<Na!Jvz$\"5y'GBO!=t'&! v\u{d}$\" y(EA\u{1},!@!w#;!{\"?!B(B#B'I\"K!@,5R\u{9}!4x\u{18}\
        H!Jt\u{2}Y!<t\u{5}r!(x\u{13},!Jw-t!!u;\u{18}.#D%;!C\"E#9!=\"A#>\"8#H$P!I!v&;Ia! wh\u{6}\"/F%x\u{c}y\"!>+E\u{7f}\
        B!*u^,$$@!C!w!;Fs#4?(?.wT9\"6v4I\u{13}x!:v2\u{3}!6rFk\" z=F\u{1d}7!,v)3!6w\u{14}'!Av\u{10}#$ H1C,y(sD|!9s/,4 N!\
        M\"Q!M*J\"K\"G!A!L!L!/#D#s!P!t!8%C\"M!P#Gt#!-tr\u{c}!>vPz(#M!J!Q!J+P&E$H!K\u{4}x\"6u4B;;( C#x\"@%G$>!8$v7=\\=!D\
        s?[!=wr:!*x\u{3}X!A{m?!<t:\"!JJ\u{1c}d!4v0\u{6}!)y2|!Jw_t!4w~(!=AG\u{15}!,v^-#$v\"ED>#f!&xC.!*vBn!'t}z!&w{)!<tu\
        2!(v\u{5}2!*xWP*\"F%D\"D\"D!@%A&8!6%r\"=\u{19}\u{d}!?u\u{15}'!.v\u{5}W!;yda!=x1<! x,l\"*E.xPx!-vx\u{e}!#{eU1 q#\
        x!F!:!=!P!A!L!@\"D#=!>$;'u!A\"J(t=y\" H2t]Z\"4C'IJA!<v#I!<s*\u{0}!(w\u{15}h\"=G-AV\u{16}, T$@\"G!E!G\"C\"F%F#D'\
        K!?!zs3!8s|R\",|>?Q{+ M&E!E!D\"D%D\"E#E'K!?!|\u{5}O\"+z2J4E\"==\"wn\u{7f}' L'C#H*C't!r.A,\u{14}\"&GD>\u{1c}/!<x\
        v\u{e}4!O!J!P\"O\"N!K#O!J\"E\"H\"L!D%O\"I!C\"N$O#M!O%O\u{1d}\u{18}\" u'KSd!%soZ!&xgG!?u%4! v/\u{1d}!4wI\u{5}!7s\
        \u{18}D!8w\\C# y,C3x\u{a}Q\" G)y\u{b}\u{a}# H*D@DVc!4vN\u{16}!5t^\u{5}\" x=E\u{17}n\" C'{:\u{9}!Jt#\u{1}$$?#F\"\
        ?&D\u{c}w!Jvff!<y\u{b};!!w,?! yma\"$|0E<+\"*E%vqW!Fw\u{1c}\u{a}!4u\u{16}\u{1e}.!}#F!I\"E!H!F!E!>!F#D%A%F+:&I>a!\
        >t\u{17}Z!<{J\u{e}!=xh\u{0}!;vy\u{14}%$C\"v$E3?-?$s! u\u{2}\"!Dsp<\";u\"DM\u{4}!J|Y\\!=uZ+!8u&\u{5}-!<!v\"G!u\"\
        G!G#D!C&I\"C(E!I\";eE!=u\u{15})!)C<\u{17}!<t>^!4w\u{16}\u{b}! L\u{16}\u{7f}!4w\u{12}V!8s\u{6}\\\"4A)qX\u{c}!!x-\
        G! HkA!4um{,!H#G!K\"J!N$D%r&v$M\"Q!C!F4~. t'E!F\"F\"?#?%r\"@\"D!?#u!K\"s+AA:\"*E,@at!<tLE!+w=@!<v 5!=tl\u{8}/ ?\
        \"G!<\"x!;\"u$7!7%<\"y#=!<#@!>!7vz!)zHk! u0^!*vc\u{17}!4u\u{1}:!!x`{5!N!P\"O\"O\"Q!L$F!<$M!L!H\"6!P!?!7\"s\"D!H\
        !t%H&5\u{14}W\"=D!JZu!4ylZ!-w\\c# w-s'F\u{6}\u{7}\"=G'xH\u{9}%,E&F)C#K,LG\u{19}' H)u!K%8!B$L08\u{12}F!#r\u{9}'#\
        2I\"H6;\u{12}L\" E<un-!JDWg!Jt1{!8s7D!9tK{\":y0<\u{1d}t!7v\u{8}\u{1a}#/G'w/AN@\" F!w``*!>%G!D\"A$@\"H\"J&A%@!N.\
        @.%A\"L!A#C\"6\"D\"G%8#=\"L!G!I\"v+J\u{a}\u{0}! H\u{8};# D#y.s\u{1f}U!(w'|$!C#D%|+Pe=!.vFX!$u\u{1a}X\" G?t\u{d}\
        y!#F\\7!0upm#<?\"\u{7f},=\u{d}\"\"#K$w\"\u{13}.!6#K!D#F\"G$D$C&G!B#H!G!E!6'wwd+ Q!I!H\"M$P#L)N'v!L!M\"H\u{14}n)\
         L#t#D\":\">!9&>&=%D\u{14}j\" x,I.:!,v n!DuK\u{a}! u\u{18}C!=E\u{1a}\u{1a}#!v#G0x9\u{12}&'F!D,>$=!6#;.\u{6}!=v\u{e}\
        &!6w\u{1e}k! wg\u{16}!;w\u{19}2!<tz'!&wIL!,x!O!<u\u{1f}s!<t\u{8}\u{5}\" v=C\u{11}|!8u<1!=t\u{1}n!Fud[!EG=B! u}}\
        !!sqK!2u\u{c}~\" D={ _< S#G!M!N!M!L!G!F!H!I!G!0!P\"H$I!H\"O#+#u#1!A!I!y!C!M\"P\">!M^d!*uoq!7sG\u{d}!*v&;!4FbP\"\
         J2tc0\"'u6J~r!JCD\\\" C$tal!(u` 6 S\"Q!L!J\"E!O\"R#F!L!M!P!v#:\"M%N\"B!P#1!=\"H\"L%N\\0!JwYB/%K!C\"G\"E!>$J\"H\
        $A$=#r!M!t!w&8%D\u{6}#'\"B$B!B4D!r)=%;4Y!Jw+d!A{3\u{6}\" K%v\u{c}N!<ufV%'A!H)t*C/?j\u{12}1!E!F\"N!H!H\"F\"L%G!A\
        !K!J!5\"=#D!6\"J)1\u{a}%$*B.|$C.=\u{18}e!=ty\u{3}!?wm_!-tcz# F=w*{*\u{6}! Ir|! xM8# B&z.@%J@ S\"K!A!C!C!G!I!B!?\
        !F!=#B!J!G\"L!K!K\"r!\u{7f}#G!E#u!S!1!4!z\"=!.!.!H!?\"CGe\" E#xxr! D0L#\"H-I%I\u{17}B\"7K%uF^# @(}$@\u{10}r!=v9\
        !!-t\u{1e}\u{b}!9u(8!(v[\u{13},!:!J\"F\"J!C\"E\">!A#u)9$A#;mF!(vY^!'xV\u{10}!;yz\u{9}/%F\"@$A\"=!@!@#{\"L$7#D\"\
        M!>!I%7\":D\u{18}\" I#yR\u{15}\"$u8D6\u{a}$ D!w3B1s~Y!?v\\,)&r\"@!A!9#7\"=#C)D\">w\u{2}$ I%w@v%Dr<%'A(A)x';'?\u{5}\
        }\" D>z\u{d}^! y\u{b}g$'E&9%D8JSj!Ju\u{19}+\"<t&r&\u{d}!-w.-!,EtQ!JuM.!-u\u{18} !\"x\u{6};+\"A\"C$s!F\"G!B#G\"D\
        #J)w-J|^!JyL~!=vLx!;z*\u{14}/ N\"C\"B\"C!E!@\"K%>#D\"J!w\"9!9#s\"Hv-4!B!D\"C\"I!=!G(H&D#B!1!J\"H!p!H!3!3!J!C!N#\
        v/L!@t|\"$ C$r8F#I=\u{4}\" J=vll!?tY\u{0}!!vs@!1u9q\" F>y\u{b}r!!w\u{13}1!Jt\u{16}o!9tz<1 Q#C!F!H!H!D\"{!H\"G%K\
        #A#8!M%N!G(:$BV<!Fv\"k!JveZ! vV;!4w\u{12}`!Du\u{d}j'!:#D0I#>\";$t\"=+*!'z(8! v\u{12}{!<zz>!<v\u{b}\u{2}!7v7\u{0}\
        !Fz9j\" w?<\u{18}t! y?1!=v$p#!C3H(D2%!Jw\u{1b}\u{13}!Jwc\u{e}!4u1'!*w.C\" D#y\"\u{d}$ x*?!C?;\u{1b}!&'H*B!G)J$H\
        +J\u{7}f!%va\u{13}!%tm@(!<#=&@$>!=$B!x6DB<!\"y\u{1f}\u{5}#*x2I!E\u{12}A!DuYf!*wfK!)y4o!*wU\u{9}!4ui\u{e}!%v>\u{d}\
        !-t\u{1f}\\& K4<'E!?\"<&rV(# E'H6|\u{f}U# q9x$G\u{13}n#,y!C/B-1\" F=D=&!<z\u{1}\u{7}%2B'=#B!F'rm[!4t]\u{13}!J@s\
        g!8xm#!*v2e!2wO\"!DuS\u{10}!!uAI! u\u{1}5!<v!\u{2}% A'>-A#s'Brb%%H/H*F!C(yY@!<tx(!.~k\u{1f}!=t!m!<t5\u{c}$!63=*\
        s!vK\u{14}= Q!Y\"J\"E!m!t\"H!G\"V\"B!P!N\"Q!J\"D!L!J\"N!&#Q!u!E!R!F!I!E!L$<\"l\u{11}\"$*E*@(>%z.a!/t'b.\"M\"u!E\
        !H\"G!F\"E#E#t'H$K!L!C!;G/!=u8{!8tSL\"/E*uHI!+v\u{7}]!Jw`&!4ujZ! vFE!%udE!!vIE\" I#yYn!4w\u{8}\u{7f}!Jw\u{11}u!\
        $sv\u{a}!=x\u{8}\u{3}!2uBy!;wUB!4y^9!.v2I!4@R\u{19}!<usr&'J!E,?$}$@.=le%1G!H)F#F,FS%!<zr;! u\u{1b}v!4v\u{e}V!-w\
        1\u{7}!JtYu!!uqL!EuM=\" H2y-+!;tk>%$G-D#@)M-@sh!<v\"b+$E!K%J\"y#I*?#u!N!E!y+@w\u{13}$$N#H!K&Ir\u{17}! IES!JC2\u{f}\
        !>wVJ!4u\u{5}x!<tN$!?x)^3 N!<!D\"H\"H!=!K!K\">!@!B\"O!H\">\"C!=&r!L#?\u{1b}\u{16}!;t6\u{e}!&u\u{10}~!&|]e'%G!x)\
        I#I\"M$?2K&_!<x\u{7}v\" G!t\u{18}&8 P\"K\"v!O!t!s!E!I!G!A!<!5!@!C\"F!>%3!6!H\"L!M!O'H\"K\u{12}*!E{31!Euu\u{7}$#\
        A/D&52Jf4!8{\u{9}h!=w#\u{7f}% p)E3E#t+B4B!=u\u{1a}\u{14}!!vBH'%A!{$F!A$E,K/Hu5! Hd#!=xSA!Jx\u{16}f%!;(A!@%?%=\u{18}\
        \u{1a}!%u6f!=EW\u{3}!2vwX!4w:J!-t#t!6w\u{10}l!;udw!%vGo! C.\\$*H'H*H\"L!o!;ti\u{17}\"\"A2AS{!9wFD\"%w%Lbq!Jw\u{3}\
        d!$yo-\"$@\"{jm!/wX\u{2}# E%u8E:T!!vSG!8u)\\! CXu!<yJ\u{7}!=u|>6!|!t\"=#B!C!@!B\"E\";!A#C\"I\";!@!7#C!I!D\">%F!\
        A%=Ll! vX\u{1e}!<vz_# L'H?uu\u{10}!Dt\u{16}\u{4}!)yXl% G\"H!~'D@AAX' Q+u\"C'B)N\"G+J9S0 |\"w#J!I\"K\"N!C#I$@\"F\
        $7!;$I\"9&=%H\u{f}\u{10}( w$L!I$G#B#J.J-A,\u{2}!$uON! H\u{d}j$ L\"G2?!x\u{13}U(#J!K$L!J(H'J$J!I\u{19}K!-w/}\"4B\
        1x10! F\u{13}9!!r.}$\"O#I!F$FJ]& O'u#K*A't\"H\u{e}\u{0}$ B(G4w's\u{5}N!4v>v$ u'D#G%D\u{12}5&'A#F1C\"H!G,JQP! x\u{7f}\
        \u{15}!Etcj!?u\u{9}B\" I;tr:!/s-:!&uCP!1JY7! {ti-!G\"x!F\"E!H!L\"?\"J(C%7#?#:+7/2!$t\u{10}P7#A!A!I!F\"B%G!>!B!7\
        !@!E!<\"2!6!F!I!O%K#7!F#A\"v#vR0;\"Q!R!P!F!K!@!O$M$F!0!5!u!s\"q!F!M!B\"F!0!D!9$C!G!x\",!E!EFY!6x~5!7tXE$4C'v\"I\
        -DF\u{7f}/!G!t#C#K!I!M$F!L\"J#H%L#M#I&3!0JU!7t\u{2}\u{11}!<z>\u{13}%!D3z#w%>.Gi\u{1c}!8x8R##?9t!B%%+ J!:#B#G!E#\
        ?#B)6\"9$K!C#>\"&G!F:\u{c}!)w\u{1a}\u{4},!@#A&B!C$H%A#r\">\"@$?%>#v\u{14}g!)uXP!Jw\u{d}!!-vR8!Fs\u{11}X!Ev,0\"*\
        F*yV\u{16}!*EN6! wwY/#A\"A!B\"I#D!<\"B#A#;\"?%I!z!Q!=!=@\u{7}\"=H\"x\u{10}\u{1d}!6uw\u{7}!3tt9\",J1vfN!!x\u{1c}\
        *+ z%G%A%B#7\"?'D!M!L!=!<B)!$v\u{4},\" FJAT\u{1c}!<u+q!Jzp6!$t9K! uBV!2v\u{1}\u{9}!=GF]$!H)F#G'D1{!7v\"\u{14}!\"\
        tnw!5vF3!$s\u{1f}($\"H\"y7I/;V $ F/C-F.D\u{13}\u{16}\"7K%t$F\"!v?H\u{7}|\"*C1u$R% G#C$A#C*@fd3 H\"I#B!I!?#M!:\"\
        s\"K#?$u\">!K\"D!H!D!E!9%wIe!;Cm5!<tP%!Ju\u{1d}E!E{#R! yGO!<{iK\" w*EN\u{7}$&E.v'F*?qQ# E=t!H<\u{19}!;y<'! x#;'\
         s$@(E(H$F%u-F\\P!@s&6!*yxr; L!I!O\"M!I!A!N!B!D!N!A!I\"F#H!B\"M!q!t!u!p!G\"I!N!J!C#K%L7\u{a}!!@__\"1J#PhS!<t&]!\
        4t6A\"%B6BoT!8u/+!5vbC,!7)G$D!D\"M!E)M\"N!E$B$4$KqL!!w&\u{1b}$ @#v$F6v#u!Exw\u{13}! uxJ\"8F$zqp!.uKX!<vHG$ C.;%\
        B(@%>!4vLz!!uj\u{19}!=u\\b0#K!K!R!G%@!>!M\"L!{$A!;\"5!/$A#E%6R'%!;&>5@\"C!>O\u{d}#&B\"u5Bnh!FwnA# D%r/x7\u{f}!F\
        v\u{1a}v!,t\u{d},= R!I!G!M\"I!H\"E!>!O!7\"H!\u{7f}!D\"F!B!9!t!4\"3!C#O\"R!y!?\"9#5!0!C$L61!/vZ6!<u\u{1}S!Jv/(!4\
        ?H;#\"A=B+F{#!9u\u{e}$$&r.D(E*u78\"2u+E\u{17}\u{17}!*yc`! v\u{19}\u{10}!=u\u{3}P!<t\u{1e}}\" K*xf>7 H!9!F!:!C!s\
        %L!C\"A!E!E!@!I!G!>$:!O!r\"K&?!E#<\"yc3#*M!B0HE\u{19}\" y=C\u{e}4!6ux~! um\u{18}!<u=i!&u|\u{a}6!A!M!F\"I&t\";\"\
        p!@\"E#D!?!F!G!A\"P!B!I!I!A%9\"B$J*\u{1}!JwD\\# N!{<DYj!>yxd!4Bi\u{6}! wi\u{5}\"&{DC\u{17}_!7t%\u{6}!>wI \"*I*w\
        \u{f}\u{11}\"1x*F\u{9}u$$w+?*t#C\u{1}~! x\u{1}z'\"K%H%;#E#t\"?(=\u{5}\u{8}!=t6v!*EU(!)y\u{18}i!*wV\u{7f}!Jw\"p!\
        Jw]\u{b}!Jymm$ s(;3>/<%,!J@6\u{7f}!-y\u{16}l!,twI!(u\u{d}1#\"G*w(A}2\" F>y\u{14}G# D#wGB5D'%I\"K+N&<$H!t-9!\u{9}\
        ! K\\\u{6}!=zsH!<zu\u{1c}!?vc\u{1f}!<tU\u{16}!?u\u{1b}h!Js\u{a}v!8t\u{6}k!#v\u{8}\u{14}!9x-K\"&K.wRg) A\"B!G&r!\
        ?!:#:%B,@[~!Eu=\u{d}!<w\u{3}0!:zx7!Jx!\u{18}!=C\u{19}\u{11}!=uT%!&wd\u{e}# t<E\"LrD+\"E%A!v\"E!H!<#=\"C!N\"E2u\u{2}\
        N#\"z#F-B\u{18}D* H$A#L!q\"J\"A%D+?!C-;Um!7v\u{f}$\"4y6GM&!(tAG!%z@s! v\u{7f}t! vxL!Ju3f!4vD%# A%}!DQ\u{10}&$C\"\
        v3x$D\"=+?\u{9}f! v7\u{2}!,v\u{12}\"#,y0H!CY2!>zxX!9u\u{6}\u{1d}!=v\u{0};! v; .\"N\"u!F!I\"G!G\"E#E#t+I!N!F!;+M\
        \u{9} !=w!1!&vA;!.v\u{b}c!Js=\u{a}!4t-/% s7s%E!H-C=E7%>!I!=!<!=!D!:!<\"9!M\"m!F#A!9\"@!K\"u\"m!S%r\"7\"O#M4\u{7f}\
        ! x\u{17}S+\"N\"O\"L#K)L\"K$L!3#O$u*E\u{11}v0 J!F!@!=!>!G\"F\"C*;#t#8\"G\"K!A!I%t5 !Az\u{1b}k!8vl\u{4}\" ~=Am$#\
         F>F(xh\u{4}!7u6\u{14}!<w\u{c}n0 G$D!C\"N$D!=%A&O!r#I!H!\u{7f}!?!B%K&JK\u{4}\" K\"up\u{15}!<u\u{f}W0#B\":!=!<!9\
        !8!=\"=!;\"D$=!7$8$p\"w,J^q\" v(K-\u{7f}#!>>r+?\u{c}l( v&H!r#?!D)C(I!L\u{11}\u{1d}!<u>\u{4}!<t4#! w\u{a}\u{7}=\"\
        R!N#G!I!H\"Q!I!K!L!O!K!E\"M\"V\"F!D!M!w!P!R!L!r!I\"Q!C#M!T!H!M\u{17}X, R\"t%D#E\"B#H\"F!s\"C'M!E.>Y1!4w<7\"*t3C\
        \u{1}\u{6}!7tV;\" H=x4\u{8}!$vax!4u!x!%vl\u{12}\" M%E)Y!<v\u{b}\u{15}!<xU<!9x}H!9v\u{7f}m!Esa\u{1c}!)x?1!=w{/#+\
        z.@&C<\u{5}!Ju\u{16}R!>vf;\",E(|PV!Ev\u{d}\u{d}!!v\u{19}D!,uPh\"#J0tRD& ?$w!I%@&y$;BU(!@!G\"M#L+F\"O'G/r-\u{7}!\
        8u N!5tX\u{d}!$t~2! x*;)\"E(>!8):\"x\"B#D\"?!>6a!>x<:$\"O#I!F$FtR! u<p!Jthp!&Hzh!Ju'\u{7}' C(E\"|*<'E!G!HC`! w2\
        4!(u>\u{c}\" D$|7,!<v\u{15}I!FtSb!<t\u{10}$%1G!H)F#F,F=k( D(C\"C*>!~\"6$E$<\u{c}?! x&[! nVE!=u=\u{e}\" }=FD1!<t\
        \u{18}b!8y\u{7}\u{12}!Jw\u{7}\u{7f}\"=J-@v\"!5v\u{a}T!7ty-$(=!:!<*L\u{1d}(!8G.O!=uU\u{15}$'@,z,;+Oj3!<zqf#<A!D*\
        x q!Fu\u{a}\u{18}!Jz\u{17}x!(vB\u{17}!Jv0\u{19}!<xk|!>y\u{7}\u{1f}!$x\u{17}\u{17}%*C\"G2C$E%xK\u{c}!Jyxw.\"H#F!\
        C!@!E\"J!w!>\"?!B,y!C!L\"?\u{a}O#8r%D-u~Z!Jv\u{5}\u{3}!=D\u{19}O\"8s%L[4\"8F%G<b!4uu#!J>*!!=u\u{d}U\" H4t!)!4u8\
        >!=y/\u{a}!7t\u{9}i!)v\u{2}<!4Bc\u{7f}!>xJn!$sV\u{9}!;syV*!>$B\"D!D!C(G#D!u&C/C\u{e}o!Jyr:!%vzl\"*B*{]#\" D+uD+\
        !4K-S! r_t!=y6M!>u\u{1f}%!<t`=!'wMZ!5HvP!2t\u{11}\u{c}! y-:# z*E3H%#!Jw\u{1f} ! w/\u{1d}$6=&E#y+MAg!9uD`!Fv\u{b}\
        Q!$v}\u{16}\"=F\"w\u{1c}F) p(E\"F\"F%J#D(I!P-Ez6!(70B+ t%>!>$;!:$?%9#<!=!:$O\u{c}n#=E\"u+Cn\u{e}*$F\"G#F!Q$E!K)\
        8$J\"F,OEE+!F&L%B!L#B\"?\"L%B\"D\"M-Ca%!<|[^!4v\u{11}{!,va5! yRz!=u!J% w\"r!D,@;G$+!,B[8\" x=GbY! x\u{9}J!<=SI!\
        $z>E# C#w1A\u{13}D\" q\"CAS!>vvM!<yG\u{1e}!$y\u{16})!Fs:\u{d}\" ~=?5=\"!s=GJ\u{2}\"7K%um\u{1b}.\"N\"u!F!H\"G!G\"\
        E#E#t+I!N!F!;+M\u{1}q$ K*L*{)My@! tzt!'w\u{18}\u{4}!?wj4*\"<\"C#G$C$G\"H!F\"@!u$7~\u{19}\"Du&uBK\"#s'I:[\"*x%Dr\
        \u{d}\"&s.B\u{6}r! w=\u{11}\"9w&I\u{d}$$$@!C!w!;RM!Ix\u{15} &'D!>,|)J!C!@I\u{e}!'z5(! tr?!7v$f\" B=vA\u{3}\"*t/\
        wq+!)t5r!Fu)S!\"tUK!=u![$\"O#I!F$F6E!9uf;!8t\u{1c}\u{1c}\" A*tMb!%yr\u{1a}\" F<vRC!<v\u{11}6!9tk1!\"v,(!JsD{!*v\
        `\u{11}$ O#E8G/KT@!$z2\u{18}\" E<sQ\u{1f}! @D/! K3\u{16}!=s\u{4}\u{13}\"<D\"{/\u{1f},\"G\"G%D$u\"G#F\"I#9$D#H!8\
        &:0L\")u4Izq*#A!F\"E\"E&E!J\"J!A,G,I3c!Ju6&!4te\u{18}4 r\"q!D!G\"J\"H!G!M!B#E#J!F$;\"6!:$K\"G%7!9!7\u{1d})! t\u{19}\
        c(\"q(M'M#I'M!D!K-G\u{14}\u{1e}*!s&7&6(8$L#L!1!9%G'Pi,!*v\u{6}>!4z\u{6}X!9t\u{9}$!$u\u{e}u\"3u2FEe!<z&\u{1a}!=H\
        :\u{b}!6u\u{14}$! G9\u{11}) t$s#E(@#D\"B(A!@-B+[0 Q!K!N!P#I#C%H$D!L!O\"-#Q\"R\"N';\"F5C!&v\u{1f}\u{1e}# u)vA<\u{e}\
        t!%u@{! y>\u{15}!?vD#!<vm\u{1f}$!>&F5D#>Jc!<vQ\u{11}!5tm^!=x\u{a}N!-tKe!2x<\u{f}!*J&\u{7f}!%uG9( J\"B2B!x\"=!@'\
        B+K\u{11}[!=vO*!5t\u{11}=!%s\u{1e}W%'@#F3G!G,Hs/!/u/F'%F&x&H!D*C!J-L\u{13}64 Q!N!M!t\"M#P!O$O\"Q!N!Q$E\"H!M!P$Q\
        !R!G#O\"Ny;$ D;v*w%D\u{d}9!Jyje.\"C!F$D!E$@!>!=#E#G$5!v$J!B*w\u{a}\u{0}!2u\u{13}g!8zj_% F1u'C$C!u.E- D\"A#>!x!\u{1}\
        !A\"A#=\"@%>'C!D!=\u{8}\u{d}! x?\u{9}!Jy7o!9ucL!4x}?!=w\u{9}\u{f}!=u\u{f}q!=C5N!*DV\u{1f}#'t-y(AFx! xr\u{16}\"*\
        E*BoN.\"N\"u!F!I\"G!H\"E#E#t+I!N!F!;+M)I\" x,Ib\u{e}# E\"A7=\u{3}\u{4}: G!=!?!B!J!x!}!H!?!=!C!<!J!H!@!F!s!G!G\"\
        s(=!E!D!:%I&Q\u{1f}\")#K!L$M!J(H&5!K$I!F\u{1c})!<u]\u{6}!8Hm+4#@!I!J!x!F!?#?\"D\"F!H!E'G!5\"G!C!Q!C!x'1$I\u{15}\
        e/$C!K!G!K\"B%C!I\"J!K&4!5#I#J&9!wE_\" H2v\u{4}r!%v\u{e}~! FB\u{f}/ L!;!:#G!v!M!p\"K&C#y(?!A!:\"K+?w|\"1B!@B\u{12}\
        !;wjK!/H\u{4}^% w\"r!D,D;G|m!(uT,(#D!>#?#L1B\"H!A!:B\u{0}\" r=G\u{17}1\"=D\"um|A L!I!I\"F!A!A!J!n!<!F!<!J\"B#C!\
        C\"E\"s!r!q!J\"F!o!K!I\"4!E!v!I!Q\"E!Q!<!?`\u{8}!4w\u{13}u! yb\u{e}%&D#@!G%@-uM\u{0}!.~\u{6}T!Ev\u{7}U!<u\u{4}f\
        !7v\u{10}y0 r\"O\"I!I!C!I\"C\"A!B#B!E+N!E!q\"5+Ewp% H4;$x$B!s=,!Juv\u{1d}!)x\u{c}\u{2}!%v\u{11}t!9uc46#M\"J!I!N\
        #N!E\"H!I!J!@!M\"/!s!I\"N#2!M\"L!E#K#(!E\u{6}\u{18}!$u\u{8}H!;|q\u{1a}!=uI@! s\u{4}l!Jvdb!Jw\u{1e}V!=tqb' J\"G\"\
        D&z\"?0A!B'y!?u\u{19}[!<wk\u{16}!?wLl!'w\u{16}/!.v:w!=J\u{c}m# C*w!uPh!=MW2! w^\u{0}!<|2w!?x-3\" ~=@s3- R$@!E$B\
        #A#C%?!z\"6!:$u\"=,LD~# JGu#x.[%)D#E&u)=\"N>&!@uj## B)w%w-M!Jsf\u{8}\" w4EfA#(?\"?*@n4! u)+!?yu\u{1c}!<t#;!%u$p\
        !Ju6\u{a}!@uMj!!vp\u{13}!*x\u{7f}<!=u(?!Fu\u{12}\u{d}! w.+\" C=~6:!6u\u{4}G\"4y6=P8! w\u{7}1! w\u{14}[!9w`X!?xU\
        0!$u3#!JB)\u{7f}!-vEP! w:K!5wC#!-|_i!!teq! x\u{19}!2!C!C!C!D$D!N!v\"B!A!@&B%C\"r!B!R!J'I%I\u{12}[!4u\u{1e}[!4J\\\
        1\"4{6<_{!<vGH! G\u{6}N!=v\u{4}D\"4D6A=7! vdM\" M\"C E!=t\u{f}\u{f}!%ux.!)xa7#)H)w8=0O!/wW\u{4}!Fz1;!!u\\\u{c}!\
        !u\u{10}\u{5}; M\"C!F\"s!z!C#M\"J!{#v!B!B!u\"(\"=!L!N!2\"@!D!>\"0#A!r#D!J\"K!\u{16}%'?&A'H(>#<j\u{19}!%x>\u{13}\
        !4{t\u{1a}4 r!<!I#9!q!o!;!9#N!7!9!7\"=#O%=#9!M!8'A%8!\u{18}!Ewg\u{e}!8v2\u{1}\"=E!JI6! xH\\!,x@r. N!E!H\"E\"D\"\
        C!?!C%@\"G!@)M#~,H\u{c}>; O!J\"Q!K\"O\"O!J!P!O#G\"H!P!R!?!N!y$B\"O!s!O!r!4!M!K#?\"J$D7.# M+y2H\u{17}g!<tC\u{10}\
        !=vS;%-J\"G)M$J)J\u{19}X!Dt\u{7}}!(wc-# t2C4v3\u{10}\"*H3v\\\u{d}!<ut7,\"<\"p!8\"9\"<\"3#7#>#D(H&J(o\u{c}2\"4>6\
        x\u{7}\u{8}!9s>Z! {%D7 N!K!N!J!O!H\"F#K\"I!L!P!Q!I!D&x!S!D\"K#J#I$I!*$DGs\"/u%DF\u{d}!=u)h!:y\u{14}\u{13}!Ju7D!\
        /H\u{1b};!JB2\u{c}\" s,@,8!+xjJ!'xi\u{7}$*E-u&H!J\u{a}\u{1a}!4t\u{9}2!;z\\m\" r=B{s\"$C#sS\\!$r\u{7}:!<C(Y!*u|$\
        #\"E2G%xdH!$u'\u{17}1$E!K!J!q\"E!J!F!<\"I!P\"L'B!O#H\"E!D+GGW\" F'yH\u{18}6 R!K!M\"u!E!G!K!G!F\"A!F\"E#t#Q$H$I!\
        M!F!;%K!=%M\u{14}\u{18}\"/u-EC\u{6}1 U#;$H!H#F!K!@$J!I$7!4!M#O!G)G\"v#TFM\" t9sC]\" z=@^q!<sa\u{f}!)xq:' K'v-C#\
        ?\"9\"A$<ZL! wTA!*yVf\"<;\"qe\u{1c}!J?e&!<tF1. 3!?!>!>!B\"B\"E\"<*:'\u{13}!<!8!?,3yG!<sr\u{7f}% N*E.|$C.<{Z!7t\u{1a}\
        \u{16}!<vKM!+xkx)!z#C#M-F(C!N\"P%<!6\u{1e}P! H\u{7f}a+'L%t\"F#F!C\"P$O#C!Q\"?,L\u{19} $*?%E,\u{1}\">Hz!7tB]!Jt\u{0}\
        \u{a}! HA\u{10}!Ft:p\" G=x`[!!x\u{11}_!,vaJ!?x*#\"$}F=Dr!9v\u{f}\u{1f}) t!@'F\"G(?\"G(A!B!BIW!1uH\u{13}$(N\"D(F\
        )C\\\u{19}!JxQ_& u'H#I1E\"K-s[_\"\"C;tqk!#tU:+ O\"J\"H!F&?!4\"?!G%I%:(xKy!J@$;!<rx/! KN\u{14}!?u\u{12}\u{15}!=J\
        <5!(r\u{1c}z\" wJGF\u{11}!(wNG>!I!G!@\"O!M!F!p!p%s!v!H!o!8!L\"J!L!L!G!M!J!0!S!D\"K!K!J#E!H!K$FDC# H*u2w-=% u!>&\
        E#E*I9,5 z!B!A#8\"9\"\u{0}!7!;!:\"5!6%9#8!=!6\">!I\"E!6';$>Z\u{a}!JuF8! KZ\u{b}!!v\u{1e}u!4v\u{3}6.&J\"I#C!G!=#\
        ;!H!L'2#O!L\"L%3!5*\u{1a}+ I!:$C!M!t4G!7!H!>&L&F.L!<t\u{7f}\u{d}\" L?u&m/ L\"A!:!M!L\"D$C!N%H!I&E#J\"@%C#2$]!=E\
        a\u{1e}!(tl\u{1a}! tp\u{d}6 L!8!M!M!A!q$>!R'B!A!s\">#D!9\">!@!J\":%<!r!6$PR@!5tHd! w7\u{1c}!4xn~!=uu\u{3}!EuB\u{e}\
        !Jq&&!\"u,y!;z\u{8}\u{1a}!=wAR!\"t(\u{8}!4H>e\"*E%v/>!$x\u{16}\u{0}!8v3\u{c}'!6$A\"F!B*D-@+6e!!<t'o!5t+(!-vQZ\"\
         H2tRn!=u_\u{5}!(u(d! yM$!JEuQ$ I,v0w'q\u{16}[\" q4BD]!-x>O!<t>s\" t*F0\u{8}\"<E.v\u{1c}E!Jweq3\"S!N!K$C!K!I#=!\
        A\"E$q!H!N\"H!O#F\"C!N&E%Esd! HB\u{7}!,y:.!?v%Y!Jv*?!=K0o!Jtd\u{1a}\" E$yf7!=G/V(!?!w\">!?!|+B-=,97l\"'p-@\u{1f}\
        ~!JA(r\",u;u2T# H=x-A7h!$z\u{1f}t( w/q$A!9(A!@\"A+>N\u{4}%\"K%H+B)G\"t\u{a}@!3w9\u{15}''H+E\"=&y\"E#=(x1p!=rQ1!\
        :z`\\!Jv^W#&G!v-B?\"!.w\u{1a}f! t\u{15}e!$utt\"1H*BA\u{12}!$u`&!+w*}2 R!K!H!G\"O!E\"v\"N!v#J#K&5\"B\"u!I#8&9%K8\
        <!<s}\u{f}!.vYe!<t t!Jw.@# A1u*w\u{14}\u{4}!>w+\u{6}!4yY(\"&H!H(*!<s\u{18}y\"<x\"Evq!)t\u{0}T\" A;zn\u{5}! A$}!\
        Jv\u{9}~\"8u2J;\u{5}!<x\"a! IJv%)C!E!A$I%zfM!.y\u{7}F\" L*Gs\u{f}'!?#v(A+>!A!C#B:&!8u h!Dv\u{13}%!-vY\u{7f}!.u,\
        0\"!ID{\u{15}w!=ulZ!4u/*\" K=uG%!/y6\u{2}!7t\u{a}\u{7f}\"!w3D\u{1e}:!*y@G%'C(A%@(I!L\u{2}8$ G2x/v%BL\u{18}! r\"\
        J!4HC\u{6}*!>.E\"A!J\"L(<!M!C&:\"xOE!Jy/\\!7u?$*+@!B#I#L%4!8#K\"O!H,HU>&,C(I(M\"z!E+=p8!Azn\u{19}*%I\"M13!5\"M!\
        G#3#C\"6\"05\u{13}!Jv//!<v8?!Jv5l.$A!C!@\"B!?\"H\"@\"?\"B#G%K\"B!v\"Jue##I!v7w,v!<y\u{1f}k!9u\u{7}\u{2}! zh)!Jw\
        C]) t$G$E\"K'J!I\"G(N#B\u{d}^!4uCg; R!I!C!N!A!L!H!N!I!J!M!N%J!A\"F!R!K\"M!K!u#N\"Q#K!O!M\".#>cc$$C(F(D%@:)# F2y\
        *v\u{13};!=E\u{3}4\"*q\"DOS!=v6(\"Fz$El5!<ur\u{0}!,w\u{1})) Q%I#E#A!B-=#F!t-<OM!9sq\u{14}!)y\u{17}q$BH!I$y#xNF!\
        ;z+@!Fx^!!Jt\u{3}[4#C!H\"M!C\"v!K!@!J!5\"I!C!I!v$3\"K#P#I&L!A%K\u{1e}%!=E=[!<v[b'%v%J\"I&K)M!J!J\u{7f};!=y\u{14}\
        \u{10}!4=P=$ K)E!H-D.x!4t3\"!4uzQ!JDh\u{2}!(t\u{d}\u{f}> C!?!\u{10}\"8!E!Q!L!r\"I!L!K!2!G!I!F!8!J!4\"5$2\"G!C!?\
        !E!2!8!;#2\"K$@\u{1d}E!5u\u{3}=! vEf!'vn!!<v\u{a}@!=wr\u{1}! v\\G'#E\"G*K#F%=!5,;\\2& A-:':\"y\"B'=_|$ E'C#B*|^\
        7!7s\u{10}!!Dt>.!?tNl* r!:\">&H!@\"8(t(:\">,>@,#'J4t\"?0n! v^\u{18}\" G/t\u{0}u%*E%t\"u#G6G]9\" G=y\u{7f}9\"=x#\
        z\u{15}y!4F\u{1a}c!2x\u{1b}~!<w\u{c}x!\"E$\u{1c}!*t,{4$K!O!H\"Q!G!r!M\"E!E!P!D!E#A#<!F!F#E!t!E,F3\u{17}\"@t*Gf\u{13}\
        #/A$C!y\u{17}<$4C'D$>+EGh!Ju%\u{f}% C7=!B$w.C\u{a}\u{11}!.v:{\"\"G2E9F! u/{\"7A!wS !9v{O!/t~/!-yt8% v;x!C!>!q\u{1d}\
        x!*tP(!$u\u{15};!9tu2! u\u{a}\u{16}!Jt\u{15}-!Jw,Q9 N\"P!<\"H!H!I!D\"H!2!u!@!B!O\"E!L\"u\"N!4!N$N!R!=&u!J%K\u{5}\
        p!JtL\u{1d}!/v\u{1a}H!%vB !=Edv!<{X4! yi\u{1e}!-tS\u{1c}!<tC-#'G-B(C\u{9}\u{1e}!4u<N\"9v#MQ[!9rjw!/vGg!?xy:#4E(\
        A.<Id!!y'J* r\"@!I&A!='s*A!A!R(=pr!4F\u{3}\u{16}!=D\u{14}V!Eu\u{9}/! um]! zoO!;z7C!Ju\u{1a}0\" B;\u{2}1r# D4y-{\
        \u{1b}!!$v>@!JzTk!!u}^!3t;[!?@\u{15}.!;uLO\" E'HA\u{1f}!:tzc!$v\u{3} !=v\"j!JwYh\" H0vZ\u{9}! s\u{8}?0 q!H&H!M!\
        u!O$A!C!A$J\"=\"5#L!J\"D,L9))$G\"I#G!R$F$M*N#;+Jw+%!z&F6>\"<+>\u{d}\u{c}(!8!A\"D4:!;#t!:!{Z3<!<\"?!F!C!P!9!=!;!\
        E!4!J!:!=!=!=!G!>#E!N!}\"s\"<\"M\"t#x#=\"A#Bz7\"'v5Geu!/t\u{14}\u{1}!J@\u{1f}]!*EtE! v\u{18}>0 O!C\"B\"C!G\"C\"\
        L!>!G!<!E'B#M$t\"@'3;-!=x[%($E$x!C!>*D'G!B.:\u{5}:! C\u{8}3!2w@\u{3}!?t>\u{1a}!5v\u{2}K#4v'D\"HT\u{f}& K\"@%@!@\
        *t+xrr!=uY\u{13}!?w6\u{3}#&B\"u5B+\u{1a}#*C-u3>n8-!8#@\"G\"D'F\"y(5$J!A!=&A!v$G5d!<v\"*!7tI4!/y[_)!:$H\"B\"A#D%\
        E#J#9!J9\u{19}! u\u{7f}\u{17}! wC\u{1d}!%ud1\"4B6>FR!.v\u{6}8!=v\u{1c}I-\"H\"{\"F\"I!E#E#K%G#;\";%C!<(w}\u{d}!F\
        vhX!-t\u{5}\u{4}!9qR$!:vV%!@v *!?t\u{11}D!.v!z*#I#E#D!Q*C%G#H!n\"H+I1\u{8}# I2w*tRL# M*F+{8k!@tVf!4yJ%$*H(>+G-G\
        K[#$v0C)G>\u{3}!/v,W!Jv\u{3}o!9t>q\"!u;Kek!/to\u{4}! y\u{8}0!$yH\\! t\u{1d}\u{f}+!8#<\"C!F!F!B#z#=%F%9&;]K\"&yD\
        A\u{7f}:!&zRq!*uCd*!7#@%<#C#@%v$7!6#<#;|%!;w=\u{a}!?t<Y, O\"G\"=#C#E\"?\"<!A%;'z!?!v^a\" H)w\u{1b}_! vG?!2xV|\"\
         J2u)\u{19}!(x5Z!;xq\u{5}\" L'I)\u{1f}#9A\"@#G7h#\"J9I!Jr\u{16}0 S$O*E#F!D\"Q#0!6!L\"E#E!L#y\"3!:%FHa!?w|U!%I\u{1f}\
        8\" G=x-M!$w=1!=u\u{1}E!;w88-\"K!@\"L#N(K!N!E\"G%J#L!K!M,L\u{a}/$ H1C,y(s!\u{12}\" B;\u{1}|3: y\"F\"M\"J\"F!H!N\
        !H\"I!M\"A!J#I!H!>\"F!K\"P!G!K!H!H%H!8!9$KTR\"#v9Itw!,x\u{16}\u{17}$4C$=$I.y\u{e}A!8u\u{1b}A!9w.*!Ft\u{d}M!<v\u{0}\
        ?!/ua*! tk1!=xd9! v\u{9}G! umX!,vJR% @&F$s\"t/F$\u{2}!4y\\4!4t~\u{2}!&|Ab!'y^Z&'H#G)u!E(E)t@<(\"q(M'M#I'M!D!K-G\
        .\u{13}!4yXT!4Etk! rLD!Ju\u{c} \" {*F\u{4}+!*t3*!=vD\u{6}!;w#q2$D!D!v!M!D#;\"?!<%;\"8!7#1#I\"D&1!:!4$Gy+\"!C3vY\
        \u{d}!*I\u{3}M\"2s+G6R!?vn_!3xc;, I!?\"F'C(x$t!=$E!|!>*J#=t00!;!u\"G!u\"F!G#D\"D%H\"C(D!G\":$C#:!|qK9 M\"K!:\"I\
        !H\"A#M!K$I!B!L!I\",\"H!G!O!2!D\"O!A\"4!1\"F\"*%q\u{b}W\"*C<yCn4 7!0!;!=\"U\"t#y\"t$E!:!9#9\"5%8!6!5&6!D!7$Esi)\
        #B\"F%H!w&H!D$t&B!I\u{5}\u{5}!5w|6\" u=K6N' w\"t)G'A\"J%>$D-5\" v4I&\u{c}\"*A/CR\u{1e}!-tTJ:!K!M!=!7!I!J!M!I\"L\
        !8!B!A!?!=!:!F!L\"D!6&C!v\"x#1!F\"J&x<\u{5}!8u]a!5tbZ! FLT! Hq$!;x~*!#z\u{1b}\u{8}! u\u{a}s\"2E)@y\u{1e}\"7K%t>\
        \u{c}!Jt\u{d}\u{1c}#\"C9x/BqW!#w 5!JuBo!?x`\u{1e}!4u+d!!wC\u{18}$&E)D-B.>g)!(9\u{b}\u{3}!<| s!4u&:!JA\u{7}y\"6|\
        4C&\u{c}8 V\"v!G!B\"B%@\"G!S!N!K!G#V\"L!R!B!G!-\"O\"J\"I!=#>!W!Gqe!Jw{\u{7}!$x)~! E\u{3}b!?t{x!;w`\u{15}$&|!@#A\
        4F\u{18}3& q*B*E't!@.A6\u{8}!8x1B!DwU9!2t(\u{f}!Gy+n\"4y69\u{13}C!=H$## H<x#E=|!<yy\u{18}! }:\u{11}!<t^`! J#A!.\
        v\u{3}H\"$t3@KY!DyJb! wuq!7s49\"8u2?W.- L&C!J!F!;$A$G$5\"8'G!6%2\"7~\u{1c}!2xYR!?wcb!J>@a9 Y!S!L!M!S!J\"L!S#Q!S\
        !R#J\"L\"T\"T#R!K!U\"L!Q#O$O!N#L!U\u{16}C\"\"D7?I\u{5}\" B=}\u{14} ! K\\D!9t\u{1a}Z!ExX\u{1b})#Q!J!K!E$F%H\"I#I\
        (L\u{4}\u{f}\"3u2FP:!?tj\u{1c}& O)H!J2H!N\"=\u{18}.!JwO(!4u\u{1d}\u{b}!Jwbb: G!K!K!E#U!q#v!s!p#o\"H!O!/\"E#T!F\"\
        K!I!M!A!M!/!3#I!B#HSL# M*F+{n\u{6}!<tZD!4x?\"!ExEs\"7J%vR]1\"L!M!K#M)H!H!K!5\"5!0!v!,!E%H#5$2!,\u{1e}F0!H!K#F!C\
        !@!D!G!I!w!>\">!B,y\"J\">+N'\u{1d}# E8A$C8R!$x7`!(uRi: M\"C!G\"r!z!C#N\"J!{#v!B!B!u\"(\"=!H\"2\"?!D!>\"0#A!r#D!\
        J\"L! !&w\u{8}\u{1}# C8F%}F\u{1c}!'u4?\"*C%v9 !*v\u{1e}8!7v\u{1f}+! IIC! v\u{9}5!$u\u{1d}5!,xK\u{f}\" w7E%\u{10}\
        !=v\u{d}g) E!?.=\"q'B%u\">%>&=\u{15} ' Q+u\"C'C)N\"G+JS'!4u\u{11}`$(N\"D(F)CH\u{1c}&'H#G)u!E(E)t\u{7}\u{1d}!Ju2\
        \u{4}! w\u{e}\u{e}! Hr\u{1a}%4@(B!H\"x+Em/!9u\u{d}\u{19}!2w]U!4vOh!.\u{7f}\u{12}\u{11}!&uSu&$v(>&v\"?(@\"@\u{8}\
        x!Jzw($ K%y#C\"EFm!:u\u{10}2!?t\u{1e}\u{7}!(wmq!<u\u{8}X!<u%I#$z'D?G|\u{4}\"-v/IT,! rhF1!K\"=$K!I#G!M!A$L!J%7!C\
        #O!G!Q(J!3$Hg^# u&I6@\u{8}G!4r]3!#u|r!-vFy!7u5W!-vUV!Jt<`!6t\u{12}7*!8\"D&C\"u!H%F%s'K\"9+ON\u{1f}!>u`_!9tf>!Jv\
         #!9wAC!<q<\u{9}!=uT>-!\u{7f}#I!J\"G!K\"H!=!H\"w!D%E)A'=\u{1e}Q!#z}g% N,?%F!w+D\u{11},2 x\"E&G!J!O!H\"K#C!K#J\"\
        ?\"/$H!@!I!J&9%NNY!&zw\u{2}!=u_\u{f}$*E%t\"u#F/\u{10}\"#z'EL5$4B!v&C/BqE\" E=yg5!6w\u{c}F.\"O!@!A\"<$M!@!C\"K!K\
        \":#J'O!=.>x%!$zEx!2J/\u{1c}!E{z?\" v\"Hf^!Ju\u{18}6!Jt\u{3}\u{18}!EsD\u{1}!Ju'\u{17}!?zN\u{12}!,w\u{13}s9 M!4!\
        L\"I#p!r!;#<!;!K#p!A\"M!O!8\"C!O\"K!J!D!L!4%4\"3$O\u{d}~' I'D#C(x&B$C.@U\u{13}'$B!F#D\"~%=!u/AFxE S!5\"@!A!D!>!\
        G!C!B!=!@!>!;!D!F!D!?#?!7!;!;!6!7\"C!6!}!K!7!9!;!C!v!7!7!8!D#KL\u{11}!=u{\u{d}\" I*z}r!?u\u{7f}c$$x%H&u%J}M!<Fs\
        G\"<u!B\u{16}a( @)y#z\"G&~(=!?-9>&! x\u{1d}D!<zMT!8tC8!7u\u{12}L!!uP]!4w<}#8D%C!H=]!?x:z!=w9\u{1d}!=tvM!?t\u{11}\
        v!!r B# I=<!w\u{11}\u{19}!2w\u{1f}\u{c}.!z'@!A!H'B#F#=!4!4#K#;%E!;%HWQ0!7!F!C\"F!?\"F#A!=!7\"B&9\"8!>#H*9!x\u{e}\
        E!6s/\u{16}!$r\u{1e}&!=w_?!<t\"r%$C8C!v\"B+Bz\u{1}$*J\"F0C#?\u{4}a\"<C.G4#!<wCz*$=#?#:%u%s!9)<!F%J&L/=! xPl& M/\
        s,F\"A!C,?/\u{3}! w\u{d}\\!<ys9# F$G)|ZE! v;\u{17}\"+v%Cb,\"-t8t@>!4y/A!5tW\u{1f}$*B'G!E)G+k!4zRu! rD\u{12}$(A)\
        C*H#=\u{7f}-!8uF\u{14}#+H1H\"J5[\" w=E:~!JIu\u{b}!J??d!=t,\\! w&\u{1d}. @!8!\u{c}!>!B%C!F%A#F\";$A$9!;-;rz!;M\u{1e}\
        n!:zF\u{1c}&\"E$E(y&N(A\"B%\u{19}!J@\u{11}b!!tF`! xP2\" |=CG[!$y\u{e}5!JtO\u{0}#2u1u$LV\u{7f}!2w+Z!1t~e!=v:k!.v\
        nE\" s=Ie7# }*C3E~y\" H*wfj'%B%B'v#>'?!B!=5?!%x\u{1e}d!Jy\"\u{7}!6w\u{3}@!(u\u{13}-!>w*x!Fv4a!Jws`#*?*z)G\u{6}\u{b}\
        ! wF5$)I!F%H#H~w!6t0a9#C!L!G!P!H!J#N!N!K!?!G!A!Q!N!L\"H\"P!t!J#R\"F#4#F!J%tDR#\"C*v1C\u{3}\u{1b}!=t\u{c}l! y*@!\
        Js?\u{15}!1xM~\"*G5ADM)!C#F%B&K*>\"I$>&=!Aee! t.Z$ s2@\"B(H\u{a}%\" H8u\u{16}B!2xQ+!<u@\u{16}\"*C2@T\u{3}!Jt\u{1a}\
        k\" E=yR\u{a})%y!@!D!E'D%A'G!C.>dl\")v+C\u{16}e!6tK~!A{\u{1b}R!@ud#!!u\u{9}9\" x=BzA& \u{0}'G#D'C+E\"K($)$I\"L$\
        ?!H$D\"@#F'P/=0X!Fz\u{18}8!)t#2!,u:<!-{D/!JAi_!JB\u{13}l!$u\u{16}{!<u\u{14}8!9x X!*yJ\u{c}$ x6t&G.D~\u{a}$ s4E$\
        I%A\u{d}[!$u8B!8yY\u{14}\"9w#HRf!2x!3!5tbU!&x\u{1}\u{19}\"*t/w.t!7t$\u{8}!=v\u{1c}m!=G<c!-wj4!Eyx+!.z <! w=C# E\
        2v*x\u{14}\u{13}: R\"L!A!R!D!Q!N!B!L\"K!s!?!s\":!C!=$s!R!6!P\"R!O!P\"5'>$H\u{1c}@!-v#`!.v\u{16}\u{5}!7xI<'\"=\"\
        =#H\";(I!<'9/d'\"P\"O\"L,M\"L$M22d\u{9}\"$x8}>.!<u~^\" y*J5Z*\"@\"B$s!E\"E!A#F\"C#I)y9\u{13}!4tyl!*If8\" I=yy{!\
        >zH]' K'v-C#?\"9\"A$<%R!5v'-!/u*\u{12}!)x[\u{19},\"<!?\"E#A\"G!8!>%C!A\"<$8'v\u{3}H!:u)y! w1B!>vHZ\" \u{3}=@\u{b}\
        Y\" AJ@\u{12}\u{b}!)u-\u{c}!2u\u{9}\u{b}# D*z@Dn$#\"C$w\"FE\u{12}!/uFO1!v\"?\"?!=\">!7!F\";%:!F!:#9#4\"G#E\"t&6\
        * !Et.\u{12}!<uU)!>x+.0!N!C\"H!H\"O!L)@\"8!N#E%M!S!K!s$I\"7C\\*'B!E!:%A$y\"M%@#>!;-Hc7% A8@$C!w(t\u{f}\u{1e}$%J\
        *G%F(I/\u{a}\" C<x\u{1b}E!=v|\u{11}#*C(x*>mQ!2v>r!Fz\u{18}9!*K\u{4}N% D#q+F.v%HjX9 \u{7f}$O!K!L!D!L!F!M!D!?!J!D\
        !H!J!P!>\"@!D#L#B#@&L!L!L$GR\u{3},!1!L\":%H,7\"H\"/\"K!?!M\"6%4~?!Jt,^!Fw\u{e}C!@t43-#C#E!D\"B!O#9$C!E!C(E\"L!B\
        ,L>\u{12}!Jt\u{14}2!!wuK!<t\u{13}X!8tW\u{9}!$x\\)!$ysC!(u]'$ L#A$E(>SG+#v\"K\"K\"E$C!A)8\"6#>\"C,1\u{7f}O/%K!E\"\
        H\"E!?$J\"J$A$=\"I!r!N!s'8%DpV!4>h>!4wD\"!5u\\m\" K4{\u{10}\u{1b}\" G<|\u{2}\u{f}6 w!<!J!@!@!?!B\";!?!M!C!=!B!A\
        !t!=!:&:\"9\"O\"S-6m6# @<x.=LR!Jwp=!4wH#!/v\u{8}\u{d}!1uk|!4vj%!6x@\u{f}!5ua42 O$?!>!E!G!>!@#;\":!F\"@!C*G!{\"5\
        %6!8\"w+*) H$B#L!q\"G\"B%E+@!A1\u{18}!Jx,\u{6}!7u\u{1f}G$.F&w)H-?Vf!-w+g!*v3e!Jw%\u{1a}!JC\u{19}w$*E(F)D/N%\u{7}\
        !Ju\u{4}'!7u\u{c}Z! z,O!Jw\u{15}\u{0}#8x$B.FXF!,x$.!/va9!7u!\u{18}\" v?Kz,!5th\u{14}&\"E\"E%>+J#:(=\u{1d}\u{1f}\
        % <'D1;#C$@,\u{15}!9t5\u{14}1 P!:!>%K!C\"I!:#?!A!?!C#J%9#O\"s(x$?G\\!$uhy\" H,sK{!>uU\u{10}!=w1\u{1c}!<v|&!9uTK\
        E q!R!F!P!O!F!G!L!F!V!D!L!J!L!I!I!>!t!J\"L!R!S!B!J\"v!E#u!n!1!A\"T!n\"P!Q!M!A!NP\u{7f}! t<N!6w\u{7}_, K!K\"C#G\"\
        K$E&E\"M$t%N\"C%uFn!,wdu!Av&B!4yAZ\"8s2DU\u{1f}\" E8yO$!#tj\u{7f}!3}K\u{c}*'G!K\"G!H#H$J$t\"B#F\"G12#<A*w$H61!5\
        v\u{3}V/ G!5\"D!s!C!K!q!L#5\"E$F(4$L!=&JhN\",A>v!n! E  !9A\u{14}V$\"O#I!F$F,g!#s\u{16}\u{4}!$w*6!!u')!Ju,.1!O!G\
        !G\"?!I!G!?!F!N!t&I!;%L%N!O\"0'6&\u{8}! ue\u{6}!*vCs*%G!w\"I\"J!J#F#I!G&>%J*R!=u`N!J|\u{18}\u{1e}!4u/X#!D;A#@9z\
        !Jx.(! xtD!Ev+Y\"/x%H-z\" L=|e1!;vM\u{18}4 x!F\"B!I!N!G#E!L!J!H$H$J$I!<\"M\"I\"C&H!>$EU6\" v=K\u{16}M!J<f\u{4}!\
        Ev\u{7}z#*E\"G1xO2!\"v&D!\"x{v!J;Xb!#zT\u{10}!=u\"\u{19}!Jzev!8w\u{f}w&'I%v!>,6+;!:\u{14}\u{19}!4v\u{13}m! A:\u{1c}\
        !)x\u{b}2(\"q(M'M#J'K!F!K-FO\u{11}# u!tIHf8!=v\u{16}!!<u\u{11}g! vP$!7td=$ K(t1z1@gd!JzC=!=v\u{2}q!'xK<\"4v$u\u{7}\
        6!/u\u{18}d!!v\u{7f}Z# r\"t;I#\u{14}$ N'w%E&EA,!Avg\u{2}!'wyF!!vI\u{3}!=tk2!4xIL!Jt!j!Av\\;!4us+\" D'tJ=!@vgh!A\
        v\u{13}`!Jy5`(/>\"C!J&w!8\"L$9'>\u{7}'% K\"F%F+H-u\u{c}\u{9}\" C3t8\u{16}\" K2x;Q! wOB!9tV>!Eug7\" J=vZq!*E+\u{c}\
        ! vp\u{b}!2E$\u{c}!Ixk6!<xd\u{8}!!s6d!>xth!!v0j! u%@!4w*M!%yB3\"\"w:C\u{15}f!4DSi$#C8F#x$tu,!@u#\u{10}!4v==!4vz\
        )!Du\u{1e}\u{e}!=A\u{15}M! w?\u{8}!&t^\u{1d}!1t5\u{5}!%uH9!-t8]! JX\"-\"?\"?!=\"A#D!D!E%D#:$K#H*K%t\u{4}X!Jv\u{11}\
        h!7sjh\" x=D\u{3}2!<xk<% K'I#t2F!H\u{13}B!?t\u{0}i!$x\u{3}R!@v\u{1b}(!!EzZ!)xQ\u{1}!*t31!'u_!$!v\"G=v*B'0% B(C&\
        ?*v2CG6!9t\u{10}{! w+@\" F$vGR!/v+S!FtC%!?u5A!4uwc!$Iz\u{12}!8u\u{6}?!Jw^\u{5}\" x=F_\\!Jy\u{1a})!*G=<!2te^# u*\
        H5@\u{f}Z3!G$A\"K!E!A!I!A!A\"B!I\"q!D#<\"9\"L$p&u#4!LhL#$=5v$CT;!*t\u{1}6!Jv\u{b}'#2>+u-B01!,x\u{7f}\u{17}\" v=\
        E\u{7}}!=we9!JwX$!$uOa!%uI\u{6}+ z#B$G\"F#F&E\"H(C!L!I!Bwb!2x\u{13}4& =%q!r$>&D+?@I!1s\u{14}\u{b}-#K!K#K\"L!M#M\
        #C!G#J'I\"O\"I+J\u{4}!!-t2l!?tz[!=CoQ(\"q(M'M#I'M!D!K-Gd~!?wuM!?tGy!%u\u{14}.- |\"6%>!{\":!>)=$<#F!>!O)8$8\u{15}\
        6!1xb\u{13}# r8K&G(\u{f}!JxRH!?wP\"!Ix_1!JxY\u{2}!*yTs!=E+`\"'B4?\u{1b}a!$sr}!.x_g!@u\u{12}0!&ucz!4=Lc7 \u{0}!8\
        !H!>!8!:!A!7!K!9!\u{4}!6#9$@\"1$8!:\"F!5!;\"9&@%/Uu%2v'@#C!y-C\u{1d}\u{1a}\"<>.=7<$ L4B'x/J\u{10}0!,u.\u{a}!4w\u{4}\
        !!Jwl<!5w\u{a}\u{1d}! Ekw!Ju\u{15}]$'F(L\"G,Q#s/ K\"L!K!I&O#;&J\"G\",!D$E!N!M$A!CC\u{9}!Jw\u{f}l!<x\u{13}'7 r!J\
        !r\"I\"B!P\"G\"L!J!G\"S!I$t#N!G!,#K$H$M!I!+!v#4 \u{f}*!<*B!?#D#G\"C$;%H!E!8\u{6}F$\"G\"G&H@sQ+\" y,H!\u{11}! wK\
        &!>wnv\"(uBG\u{f}\u{16}$ t!t$L)I%u!=x,:!0G1w!?x]\u{16}!4vi9!Jx\u{1c}^!<GF !=G\u{5}O; W!T\"N\"?!?!F!o#G\"?!8!D\"\
        H!N!J\"I\"L!P!I$P!|\"/!-!L\"@!K!@\"@v$!=x7j!<vll\"@s*F\u{1d}@.!4!?!B&>%C\"C!D!D\"s\"7!2!v!E-49f!Jt_B!9tZ\u{4}!6\
        s'[$)E!B#z'B[u!.zx-#4K+E+A#\u{15}!=w2\u{1c}# N!{<D*l!JzE-!5tu[!/ujW!4u@\u{1d}!8u-\u{6}!5t\u{11}{%\"D2:)H\"y+>A+\
        !Jy\u{19}M!>xIy!=x=9# w=E-C$X!Js>j! J\u{1f}r!<?^~!=t1w#2u*r!J;4\"!9.A\u{13}\u{7}!Ju\u{6}/!,u0\u{14}$!{\"E1A,w\u{1a}\
        4\"%u%GOA/!6#G!G!F!D!@\"D#;!E!D%}%7$M\"<+7~F$!s1@+A-;C'8!t\"L#L!N!N\"E!H!G#O!L\"I!F!K\"H!)!B!M\"D!u!H!>\"1#A'M\u{10}\
        \u{7f}!ExK2\"4?6?I\u{1d}!*u/\u{1}$#v6A\"B\"Gr\u{10}!<u7-\" v=D\u{1c}m/ p$H!O!H!R\"K!J!@'N'I\"O!I\"F!H+C:\u{1d}!\
        $yVU%1G!H)F#F,F\u{12}O\" y,H\u{1e}\u{8}\"#|>FMA!4v'Y&%B%D'B,x!F'p&Q!=vR7!!tjC!2v`s! w`\u{b}!=wy+) F!?%@$s$y(9%D\
        \"=->W\\!8uG\u{1d}% E$u$C,A1v\u{5}&\" H2y\u{11}!!=tD\u{b}!!ua\u{1b}!?w\u{17}p%*C\"G2C$E%x^P!9t`?. N!E!H\"E\"D\"\
        C!?!C%@\"G!@)M#~,Hig\" z*Ef%!(v{\u{16}. N#?%G\"I\"B!4$D%4'H!r!L%J!8%C\u{1f}%%!{\"D9@!F#v*8!!vN3!2v/d!D{\u{10}v,\
         M%A#E\"A\"A!:\"B#9#:&J!C#H\u{17}i! E\u{8}|!'vy)* S$A\"D'A!B!F\"E!I&D&L\u{4}[\" v=K>&! x+\u{7f}!Jw7*!;vI#\" {=F\
        \u{a}5' H(D,E!y&J#B*Da\u{2}!$zS,; P\"L!=\"Q!B!L!A\"F%r!J!F!L!K!r!2\"-!K!R\"G\"N!B#:\"M!r!4\"G!B\u{1}<!4w\u{2}\u{1b}\
        + J\"H(r$A!:\"t(@#G\"<'=%BD8<!G!N!Q!U!K!J\"p!P#K!L!;!F!M#K!M!H!I\"P\"H!M!O#M!H!D\"J!;%@!P7D!;t\u{f}5!1tC\u{f}E \
        z!L\"J!M!@!@!:!C!@!9!C!7!A!2!?!A!C!H!B!4!G!M!O!J!R!G!K!Q!{!8!J!H!G#<!J!O$J\u{1a}\u{1a}! x4A\" |>FA}\" {9tmG!4tB\
        /$ w<A!G*x\u{4}n!)x\u{11}B-!I!t#C#L!J!M$F!M\"K#C%L&I+HV5!4{\u{c}9,!N%M'G!=$M!L!Q$>%H\"s%H&2\u{3}q! zoJ!7u\u{1e}\
        d\",E3=Y\u{1}!Jw$J!/ua$6!I!=\"9!8\">!H!u!D!?!A\":\"<!@#5!A#G#F!s(7!H!/$r,m<!N\"F!O!M!I!N!E\"S!O\"w!L!E!I!L\"N\"\
        J!R!F!G\"C!P\"U#&!?#E\"G\"F!>jY!<un\u{13}!@v^:. w#H\"J#C!I!N!D&A#D#C%D!R!B,>333%M#C\"I!G!?!8!B#D!G\"J\"|\"6!3#G\
        !K!J&8!>!:G.!<x8v\" L<C\u{16}{!JBPD!Ju^=!?u\u{1a}J! vMt! t\u{a}4!7tw'!<t\u{1d}R%'A'H-H\"H!GMY!'vhQ!<E=#!?us\u{4}\
        !JC\u{1d}\u{13}!=u\u{12}W!!uW,!9s\u{19}W\" J.\u{7f}}z!4uqh# I*u%H5*!DuXp!(v97\" {=I\u{a}\"2!9$E!s#E!K!x$B\"F!B$\
        7%r!D!I\";%?!L!6$L\u{e}r$ Q4>)?\">g}! x[\u{12}\"#H9wtW!9rO\u{14}!2x0|!<t`$!Ftt\u{6}\"&zDB\u{c}\u{18}!<tHY! Fz#/\
         D\">\"4\"9!n\"t!u%O#N\"}'L!;!G\"<+IU\u{9}!*uV[% R%s%L*I6J^\u{10}2 v\"t!:\";\"<!>\"4#4!7!q$9!N'@\":!F!I%A&Kj\"!\
        6vb^!<y\u{1a}\u{7}&%E#C)C'>#=!w*r!Fu<.! Fjg!,w\u{1b}4!<t\u{2}n!8x_<!!s8U!4H0\u{5}\"8E'vsN\"&s.B\u{18}\u{10}!Ju1\
        \u{0}!(ugm' D#u#D!C5r!H%xAg!=s6\u{8}\" G=y!\u{1a}5#A!J!J!x!G!@#?\"D\"G!H!E&2!H!6\"F!@!R!A!w'1$LoK* H\"=(=!G)H#>\
        !t#G\"x'Rvm!4xA0!-{3\u{1c}!8u\u{7f}I\"$v:E\u{12}2!=u#\u{14}!/F]7\"!@#un\u{7}!Ducg? z!3!D!F!4!:!=!2!>!1!\u{4}!1\"\
        8!5!4!9!;\":\"=!5\"E!0!<!G!B\"J!C%7!8!4$DfQ!!vbw2 R!L!F!G\"O!E\"v\"O!v#J#K&6!M#u!A#9&9%MB,!\"uy\u{f}\" K=u.c!%x\
        ?;\"/x%H\u{1e} # J$r0I5W\"#K$wc\u{7}!4I\u{1}b%$A#E\"?&A7;HI#+H1H\"JZa!=v\u{1}X\"2v+Lh]!$r\"u!?tn-!,u1m!*u' \" ~\
        =@\u{17}h\" s\"Hc\u{1a}5\"Q\"q!B!D!D#O\"Q%K!M!t$G\"N\"K!C!J!>$G!E!t#D!LV\u{1}!){T\u{11}!Eut\u{12}\" rDBi:'!|&E-\
        J'C\"E\">+=|\u{18}$ >,z2C!=G\u{a}% t$@0@'v/?-'!=xWu!=u\u{c}\u{b}!Jw@b%(H\"F\"B0D.D#}'!H%I(H$D\"J(H#H\u{10}-!!ua\
        A# I%u8B \u{15}!0tyb!,wtU!>u\u{1}Z\"7K%u\u{1e}N!Du48-%I!D!J\"@\"G\":!@!B!>!<#H(F#4$2!'E<}) z\"C%@#@*?%B\"G\"H-x\
        \u{11}b!&vgt! y!\u{1b}! tD4! u>E\" F\"s+\u{10}! w[O)!;#J(H!H%F$=&A!P-D\u{1d} !&{s\u{12}!9tG\u{1}\" J=v\u{a}\u{5}\
        !<zFa\"=v(I\u{6}@!Hu7{2\"O!J!F%G#t!8#K#E\"D\"(!?$@!S!F#5!A!C\"Og\u{9}!=KeQ!/uL=!%yo+!4t3b!!w%\u{3}&'F+y)G\"=)w\"\
        sC<!?vH0!<|#V\" OJ;L)!'u9'! v\u{a}}!;wt<\"<w!GJN\" CD>m3!Jxg\u{13}!)u@-% CBN!C${#{j$!#zz~!/y\u{6}\u{18}!)tN?!Fu\
        :D!4ub(!Ft2]!ExtP)$G\"I#G!Q$F$J*O!P\"<l[\"4A6}t\u{b}!)t&\u{4}!!x$8$ N*A2D.u1,/&F%>!A\"G#H!E\"P!@\"5!8!J\"L#I&J&\
        I/D!#z\u{10}/!8qn\u{7f}!'w\u{6}>%5y#y$C(w&?Wo!=C\u{1}1!9u\u{6}|!&wh\u{1e}!9Hn[! z0(!)w\u{1c}~!2x\u{7}W!=vb[!4@\u{f}\
        \u{1}!,x=\u{1c}! z90) q*8\"I(9#8\"9\"B!v.D\u{18}(!EvU%\" q1J\u{1}&!%tEJ!&G\u{13}F!;v\u{c}H# y,C3x\u{f}H! y2\u{c}\
        !>zD\u{1}!*Ej\u{13}\"%F/z99!Br \\!ExM\u{1c}!%ySV!4K[q'!|&E-J'C\"E\">+=Z3!8x\u{f}#\"8y2><o' O!?(C#w/J!t.J`:!9tKZ\
        !-vBz! Hz-!-t\u{15}J+#E\"H\"J#A$B!J\"G!E%=!9#@J\u{17}? R\"?!:\"M!?!?!D\"G!<!2\":!K!C!G!M!7!u!7!5\"G!q\"S!p!Q#q!\
        L#7!M!L!H#V~S!FuE?$!D<?!v,A=~!'zx\u{2}$\"C2:(u!>Pt!Juc\u{b}!2w\u{18}L!$}e\u{b}! Ey\u{13}!J{\u{15}S!)tLg!9w5-!3y\
        \u{16}5!$xN%!?w|1!5vN\u{19}!$u\u{d}w!?u\"w!Jw\u{1d}\u{e}!+u\u{5}^!2LcT\"-r2wFY!:t 87 V\"J!G\"I#C#=#O!M!J!@!E!H!\
        N#r\"H!B$A%K!L!J!B!u!<\u{4}5!8t\u{16}\u{1d}! z\u{1b}.$\":(E(6+uZ\u{e}$+v.B$@\"F\u{1d}\u{4}#$H&@'u\u{3}-!4u$z\"E\
        t%H5'$8t\"v#I-IE)! xsV! v#3!Jw'\u{15}( A$A/{!M$D$u)D%M\u{b}\u{11}\" u*t:P(#A$C!E\"E*@$}$A.>uR!JC:\u{11}!?r-_) r\
        !D!?\"@$B\"H*E%<#>zF\" J2ujv!<thL!<u\u{12}?!4wV+!Du~,!<xQz!>uGA!7t?C!4r;2&\"C5B%v\"@(y$F\u{f}\u{d}!<x=3$\"J%J*q\
        ,OeU!.x%y\"':CJ\u{15}*!<x6I$6=&E#y+MS\u{1f}'(D!B%C&w#v$E/?#3!JykW!(7G$!$x\"c\"*I%u\u{1}g!8x|.!Jv\u{15}9!\"vB3!4\
        tZs!Dx*6!Juj`!\"tp\u{d}!4uBz!=v,\u{9}!:w\u{14}-! v`p!<ru2% p%n!B,D)K\u{1f}M!Jw\u{7f}l!?HYv\"\"E2EEg5!D!I!J!H!B!\
        K!B!I!J#N\"G\"H#O!B!H\"J#L$q!Q&B#@Ib#$u0D)D\u{15}a! rpL!/uLq\" t>J\u{8}E\"!D?yf\u{c}!Ft\u{13};!2uj\u{18}6 r\"I!\
        C!G!K!H!L!I!G!B!D!E#E!I!I!L\"Q'@!H!s\"9+?1\u{15}\"!s=Fe\u{6}\"9y#F${!@t\u{1f}/+#E!B\"J%A!E#F\"=#A'Q!E.<\u{1c}\u{14}\
        !7u\u{13}3!=I9$!=x\u{12}B7 N#F\"L!F!F!G!Q#V!J\"N\">!D!J!N!E!q$K#J!J!O!.&S$N\u{b}&+\"B!?!D#=!C!?!A*x+>&A%HsS$ F9\
        u-C$>`)!+?w\u{10}!<vHf\"7K%tk\u{11}\" {=E\u{4}I!=;vf!?w?\u{16}!<x\u{16}E!?vUr!A{Gb!Ju~\u{1a}! x;y! z\u{1a}f!6tC\
        N2 s!N\"O!K\"J\"O!J!O&M\"J#/!.!M!E!B,J!,$=[\u{14}! JCe! v\u{f}N!<x#a!Ju\u{1d}\u{1a}!?uD\u{12}!J>\u{10}T!4{q\u{7}\
        !Fy%\u{5}!,v7\u{5},\"K%H$;!9!w$A#E'M\"L!G!7+L\u{b}Q!,w\u{2}/(\"q(M'M#I'M!D!K-G\u{18}$4 N!M\"H!O#M#N!G!t\"A!H\"E\
        !I!D!L!1\"I$L#J#7#NTi\" H;uXm!4{\u{1d}B\"*y\"@Iy!=IQ\u{6}- N!{$B\"I#F\"B#D#D\"H(B!C\"<+=S\u{a}\" y<Jy\u{1e}!Jt\u{2}\
        Y!,vn\u{7}(\"B%C#E\":'y&:$L\"?V'!3y\u{5}Z!<x\u{1f}}!7v!|\"9>1;W\u{1f}!-ub\u{d}\"<G\"{BN!Jw/_!J9!s\".t1A%|!;v_f\"\
        =u(w5k! t;k!&wm9*)N!M#<!H#I!I&6!H%H,NdT\"/H6v*\u{2}!7uw)! sCj# w,D!C\u{4}:# D)w%x\u{7f}16 V#O!O\"G!N\"P\"J!D$x#\
        2!R!P\"N!Q!K#D$4!@!A!C\"K%GS;!4y^\u{12}!=vtu! G{\"!4x;W!=v\u{1}x% H$t1D'B\"t^K7\"P\">!;\"9!C\"7!?!@\">!;\"s!I%<\
        !S#J!D!}!A!;$y\"8\"G#GC13!G\"N\"F#F\"H!L#@!G!C!E\"5\"4!8!F%o\"I#4#B!J#G!*yNc!7y2d!)uDE!(wV!!JtC\u{18}. r%M!M!J\"\
        I!J!E!H!I.L!v!K!J,LVb%!{\"D9@!F#v\u{14}/!=u6*!8uPr!Jtc?!4t\u{e}b\" F/Gk<!@uJ\u{9}!=t\u{c},!9tul#4F$w'@+%# r#wG;\
        K)E \u{4}!(\"u!:!/!9!+!8!>!}!,!J!3!3!/!0!/!q!0!@!-!/!*!7!)!1!L!:!n!5!'!3!2#+!:!/$/\u{1d}\u{18}!5u_P! s^@!2v~=!?\
        tUl!!sDN!JuFW!\"CW\u{19}!JxQ\u{1b}!+v\u{1f}\u{11}\"$D(D\u{14}8! wX4) }\"D#@\"A#=*@'K\"C-r i!=vC\u{1c}!.vLW!9t6]\
        !2G\u{5}s!-uO<\"<s&s\u{14}\\!9vk\u{c}! yF&!<z_[! t9Q!.u{\u{1f}! u\u{7f}}!+u.M$*B'G!D)F+8!-wd?!4t1\u{7f}! GX\u{1f}\
        !Jv\u{f};\" v=GN+\"9w%D\u{7f}f!<t\u{e}+!)t$\u{17}$,x0y!@-Gwc!-w'y\" H2v\u{7}c!.v\u{e}^!6x\u{13}\u{1d}!4tm\u{1f}\
        \" H(z\u{e}c! tj\u{b}! v(\u{17}# M*x@=\u{f}J!=xL(! G(v!$x5k!4yJ?!4r~P!?u.^!4v}?!;z*5!=u\\\u{6}!)xQi. P!K$N\"N$K\
        !G!E%M\"N!K$J\"o!K#H\u{12}U!8v\u{a}*!<x\\\u{b}!4u;\u{6}!J?I\u{19}!\"I\\j!=xT\u{8}!JtG\u{1e}0!E!F#H!H\"G\"L%G!B!\
        K!J!5\"=#D!8\"I)1\u{7}I!?v%5!4w20!;w_U\"?t+Kk(%\"B%u%C&z+:\u{5},!?x;\u{c}.&D!H\"@!J!E\"C!E!B\"G!A%7!u$H.H\u{1d}\
        t!4u@f!6uYX! E*\u{b}% L(=!w+G'H\u{0}\"' C#u$t#z'B+?!:d'!\"u!x\"2w\"x]b\" J=yUY( F#J\"@$u!J%7%K07<S\" I1x\u{19})\
        !J>?C\" |=Cc\u{8}!J{j_\" G>y\u{c}v! {Hq\" w<Gk\u{2}!=v+?$ E*@'C,I\u{a}D\"5t\"Jor!&|4`!?r}|\" G(t#K!2x\u{1b}\u{19}\
        ! vb\"!.\u{7f}[83\"B\"A!E\"K!t!E\"F!?!C!D!E\"C#I(G!x%I$9!u#K\u{14}w!=t`R!5z}F!9tho7 S!D!J!H\"K!Q'=\"p!B\"F\"o\"\
        @!J!K!F\"I!H!F!L!D%;\"D$QSC!9uLs\"*F*y\u{6}N\" E(z^n!6u],!)zwW\" J\"yn\u{d}# u%G7FLc!9rSu!8t6m!=uki!*>Z\u{e}! v\
        DN0 s!=#A#N!>\"?\"D%E#D\"B!<\"=\"w$B&B%K0u\"%F/z6r2!t!N!G#D!D!H$F\"G\"C#G\"-!0!D&Q!F!A%+!-\u{10}R%$C\"v$E3?-?\u{7}\
        \u{0}%$I#H#A't'?!\u{b}& I!A!E'v9G(?\u{2}u\"$B9JGP# F*B4Cau\"4C)tq\u{c}\" y=Fn\u{1}@ q!P!K\"F!s!>!|!?!I!>!C!E!H!\
        D!C!;!:!q#M!K!O!O\"J!L!K\"H!Q!L!I#N!K%PDM\"5u\"J{F!&vKJ! w\u{10}\u{19}\" I*v22!:vQh!EzrB\",E-y@\u{11}!$uN^!Duhj\
        & >$D&z*9)B-F>r! z&t!!sq+!1tJl\" s+Aiy$ H9?#G!vy#!4uxo!(uL % u%F%t2B)Dj\u{b}!6wp2!#v]0!\"tPm3 O\"E!F!<!H!G\"E#J\
        \"<!v#A&5\"5#5!v!>!;'5${;./#@$;#9\"6!7!;!5#6!;!O!:$P\"J+3$EAx!3y*@!'u(\u{1}\"=s\"wo`!\"D<*!4u^n0!F$D!D!F\"9!A!A\
        'K\"K#@!9!E#J!N!\u{7f}!9y~\"=C\"z\u{16}4!Gw\\}!)xT !Dv+\u{c}7#F!x!>!R!L!H\"=!1!N#R\"H!:!;!N\"s!4!0!6#<!@!I(2$R7\
        h! ~`w!9uW\u{7}! EQ\u{7f}!<y<O!7v\u{19}\u{19}!Jx\u{1}c( =,B#?\"A'E%C\"B%:\u{6}\u{f}! F\u{13})!?xs\u{a}\" A=~T\u{3}\
        !4uxJ!,t/*% {\"C(=*=)C\u{12}B$*E*@(>%zV3#.t+w$G4c!)w\u{15}E\" w*E\u{12}B\" HJ@T?!<x\u{10}Y!9t\u{f}R!7u'\u{1a}*!\
        >#C!w\"I(G\"I*H\"L\"<+:CL!=<)F!Fw}R!!t\u{2}t#\"D(D*D~\u{13}$(E\"z!C)Ev\\6#E\"C!O!N!D!@\"?\"?\"F!>!J#s\";!;!J!A\"\
        K!D!N!C!u+Jjh<!H\"v!5!D!7!D!E!9!L\"D!2!5!/\"N!;\"-#s!r$o\"S!<\"<\"r!8!2!3\"@\"HcF!Av-o!:yX\u{4}!=x6;!=v\u{13}6!\
        8uCA! x\"V0!M!F\"L\"L!D!r!J!K\"L\"B)I\"K$N!K(K$NJ?!9tW`!FuaC!$x\u{f}G!<rq\u{1f}8!E!I!=!8!E!F!I#E!H\"=!;!?!9!D!N\
        \"I\"H%E!v\"x#0!F\"G&zB[\" {*=at!=s+>\" N4rO3\"/B0Fzl%$D8D!w\"C+CIN. I\">$D!H!B!B&D%L\"7\"D!v)t$<$7y]!JDa\u{f}\"\
        Fz$E3S' I!:\"E'A(v\"?(z\u{13}76 x#:!N!C!F!C!N!J!E!O!>!9!9!F\"L#8#J!K%s!?!J+Md$! E]\u{2}!4u9e$'G*G*t!x\u{14}k!<D\
        \u{19}4!0uS\u{13}#*C(x+LhP!4uTu$ x)x+H)D0K!JuC}!4yGb)*@\";(s!:#9#I!>!B\"I<D\"$u9Cpy!-t\u{1}X! wqn!=I\u{e}\u{1b}\
        !#u\u{8}\u{19}5 O\"A!<!N!I!M!D$G!J%E!F&B!N!3!T!K!G!z!M#B#.mS\"=F-tJ\u{14}\"4I6@\u{4}Y!!w*y!.v\u{a}k#*A1@!>\u{4}\
        y, K!K\"C#G\"K$E&E\"M$t%N\"C%uhh!)v%:!JwG\u{9}!=Jzq+!3!I\">#?\"v!E%>%7#8\"9$H2G\" J=vwA%)D&C%F+8+K=7!4Dcw8 O\"w\
        \"F!G!G!L!O\"N!J!J!D#@!?!O!Q\">!@\"K$L!Q!K!L#D\"@*n!9thD\";G#ER\u{1b}!3yq\u{15}! x\u{a}g!-ueX!3z4?\"2w4vUj!Ev\u{1d}\
        Q!Dy6f!Ju0&! v7m8 n!:!M!<\"6!q\"6!4!o!J!K!5!6!4\":#L%=\"p!7!P!K!<&@%4\u{10}+!=v{S! uL\u{9}!4Jy5! w4&%4='A!\u{7f}\
        !A%z,j&2F\"?#:!:%K\"@\u{0}\u{3}!Cq#>!=t\u{1}/!)t,1! vf4!/vg\u{d}\"'C4I2-!(v2\u{4}\" I%xwu!=vW\u{8}\" H9tB\u{1d}\
        ! xMk!<v}4!=w)a/ p!R#O\"I\"K!I!F!H!J#E!@!B'M#J+KZn/!3\"?!F\"6$o\"B!<$8!r\"E$5!6#?#4+KGm!<sY\u{9}!4u\u{a}+!<tu\u{d}\
        !;GkWA\"S!:!L!N!F!I!G!K\"M!P!?\"G!9!A!H!>#J!N!N!Q!4!y!A!T!L\"3!5!E\"K!>!D!z#rx|!4w\u{c}A!4t\u{17}Y!=u\u{4}U1$M\"\
        F!I!G!A!C\"J\"I\"<$C!G!/!0%I\"F!v+QhM!-taz\" x=G`\u{1b}\"'G-uv:!=E\u{b}*!=u#@\"7K%un&# N!|I>\u{d}0#<?\"\u{7f},=\
        \u{1e}T!!v\u{c}Y!=u~\u{11}!=uHM$#?1<(u!CJ\u{15}! u',!'Ed\u{4}, M!C#>!B\"H%8+?\"7#7!M$x$@!G!4{\u{19}u\"/A;F\u{7}\
        \u{2}$(B!y+H6A\u{18}7\" I2yVw!?u\u{15}<!<uk{$ K\"x*E1MTd\"6J4uRX!=w~:!Jz;A!8wi\u{2}. {\"o%>!>\"A\"<!?%:\"<$9#I\"\
        >)7$8]\\\" J=vd^-&H$J#<!?!D\"B!H&N!M\"O'E#=%O/U#<?\"\u{7f},<$Q7!?\"@!C\"K!P\"G!I\"E\"C!O\"K#I#@!F!E\"I!G!n!H!I%\
        J!J%?|{\";H\"K+Q7 R#P!o!Q!H!R\"M!Q\"P\"O#O!E\"R!H$I\"N\"Q#K\"M!M#O!H#H\u{10}\u{15}*'E$E!E!C$F#G$E!6#v!M\u{b}}\"\
        !C!{Nt\" LJus#!(uj]!,xR\u{0}!?w\u{1b}A! upb!<tNY!)v\u{c}f!(u\u{8}_!9tb\u{7}!=tN7\" K=uq\u{a}!4y:K! v\u{7}\u{3}!\
        Jx1&\" C<x\u{2}\u{1e}!7v=E$.H#q*C/ASi!<zr,\" HEx\u{d}[!?xS\u{15}\"5z\"DIz!2uUf\" G$wBm\"8u2F3^!&|j\u{1d}!!uJ1!4\
        vK#!(x6\u{19}\"7x%J*\u{1}\"\"CHFtY!(u\u{1e}\u{3}!Ju:\u{1b}!=tP-\" I;u\u{e}f#(I?K\"xUA\" s&Gv3!JtE_\"4x2F\u{f}Q!\
        $t\u{1a}Z< L!K!N\"J!F!>!K!<!A!J!@!F\"E\"G!F!<\"J\"v!t!n!E\"J\"F!@!q\"I!N$JF\u{1f}!?x?\u{10}2 Q#H!C#F!H!C\"t!F!B\
        &;!u\"6!4!J!5%H!L&<2W!Ev\u{18}0!.uUB!Jt\u{12}\u{4}\"$w8EE=! wDD/!t#x!I!E\"C$A!D!I!N#O)I!L#3%4&?m6##I9y!G%a!=uOG\
        0!E!M\"I!C!F\"G#@$D!H!I$2!3\"D#L#F'4JO!9u#@& J;C!x\"@!t+@mu!2um=!-xvf\"9x#H\u{19}}!'w\u{9}\u{1e}\" K$xkE\"2K-t\"\
         0!8#B!H!w\"B\"J!9#?!@\"D!K\"I!v$9#H#9kD\"4u6sQ\u{4}!@t\u{d}W!Jz)#&\"C(E%A,F\"C->P\u{12}!<x\u{10}Y\"8{&I\"_( p*\
        K(D)J\"Q!?!I+L+\u{9}\" vFuB_!9so_\"<I.sJL!=u\\\\! {\u{6}V&\"C5A%t\"@(y$Cp0!<trW\"&K.uyc!=u\u{1d}\"!<t5a$ x\"I&C\
        0Da>\" x,E\u{13}\u{3}!:t\"=!J>3U\" I)xHt\",{(EJ\u{7}!@za}! Km\u{7}!/t\u{f}\u{6}' w\"t)G'A\"J%>$Dty!=v`(#*A.y%BK\
        o!9sAC!JweR\"<H#rbi!*wI4!(t~\u{3}!)y\u{a}\\+'L%t\"F#F!C\"P$O#C!Q\"?,Lrr!EviF!<zV@\"\"z&B=g( K*v#s\";%9!B#<$CeG!\
         {UB!E{\u{14}\u{13}! H/*!=IY\u{1c}!/rED!=Ig\u{19}!2vG\u{1f}\" H=x.2\".C&v|3!>xA3!;v(k!7vOc,!8\"B\"C\"H#J\":!?\"\
        @&8(G\"8&8zN!Fwwo( F#J\"@$u!J%7%K07P#!JzK!!4>X~!!wL8,#u!A\"C!G!G'>%>$>$7!:(=%v/\u{1a}!>vM=!=D\u{a}f!Jw,t0!;#@\"\
        D!M!A!>$?!?!A\"G#u#7!<$9#9&<\u{11}y!4tKa!4{dB%!>!I#K/@'t\u{1e}R!=v\u{1f}A)!<!D\"C+B%t#:\"<\"K$w\u{17}\\!*w\u{10}\
        Q\"\"v;J\u{0}=\"#J\"G\u{11}G!=v\u{f}*!<t9V!<u3f!$uV\u{d}# I5t5@@*> S#K\"Q!D!V\"G!S!L!M$P!H!T!u!T!t!P!O!L!Q!'!N\"\
        Q\"N!C!I!G$L!O\";!KV\u{11}! x1Z! v=\u{1c}!<xjy\" E>y\u{17}r#4H'u!F>`! v\u{19}\u{16}!5u;q!Ju,-!DwJG*%D#J\"I!C\">\
        #;\"J'9$N(7g\\!1uR,!?tac! I}\u{1c}!Jwc\\!8uA@!/JK\u{0}! v \u{15}!*sHL!Jt\u{1f}\u{b}!9t\u{15}W!$xZ0\" J=xNT0!5\"\
        9!H\"6$q\"C!>!F#9!s\"I$7!8#0#5+<LD!>x\u{17}8!>wJ\u{1d}!6r\u{3}9!9t4G#!H5u0w~y!9wbh!Jw)`%(D!D!B#y'Bx'!/uQ\u{2}!F\
        t~x!&vGx!4D\u{0}%!Juv6\"4D(A\u{11}N!7t\u{16}f!/t:'+ G!A!G!8'K*;#;\"B\"@!s)6d\u{5}! uq.!J>\u{5}m!J|c\u{1d}!=v7\"\
        !<v#M4!G$D!H!M!E!A!H!@!B\"F!I\"p!D#<\"9\"L$o&u#4!L\u{10}\u{10}!2v+Z*(?!D!N*B!@\":$G!I!y\"=,h!Eu{\u{10}!,wA2!Fx\u{13}\
        =$4v)@)>$v!k!>rg*! s'I\" H=wNT!;ti]!(wj\u{1a}!<u#v; K!J!P\"N!I!A!O!C!E!N!A!I\"G#I!?\"J!q!t!u!p!G\"J!O!I!A#K%M:k\
        & t\"='{!>1:/H0\u{16}% F6=&D#y+Mx\u{2}\"<w.E]0\" M2tpA!Dv#m! FH\u{11}$ K!I!y-v\u{6}#!<yT\u{b}3!K!D#I!M!D!M\"I\"\
        q#L!F#J!L\"3!O\"M\"K\"Q!M'A\u{2}@!=v(c!=x\u{8}5% J#G/x*|!?XQ!4ub4!*u`q\" B!};H!7vE@!(x.q!:yR/!4vq|!2wg\"!$uc\u{f}\
        #(B!z/F\u{19}$!JuH\u{7f}$!9;B#s+=\u{4}\u{10}! w\u{d}G!4H'7!8s@t( H'u-@#>\"8\"@$<+Jj[!6Gh-!=v^p# A'u6@\u{1d}\u{1f}\
        !Ew\u{16}\u{1}!J{d}!Gxjk# p#v%t`-!Ew\u{10}K!=J\u{15}\u{0}2\"K!A#K!B!<!;$;!=#E\"<!A\"<%M!N!L!?'7#v`X) K#>#M!J!I\"\
        E\"F\"H$CSV!?uZ\u{17}! uUW!$z|u!Jz\u{d}S9!@\"O\"B!z!|!L!P#G#H#L!6!F!6!2!3!G!C!9\"L!P!K!B%-!H!1\u{5}Q! E.H.\"N\"\
        u!F!H\"G!G\"E#E#t+I!N!F!;+M7{!Jzv})$G\"I#G!Q$F$J*O!P\"<A/!!rZ*!;zey!<yb\u{f}\"!t;GFJ\"(C6w\u{19}m!Fz\u{a}^1 I\"\
        ?#@!y!u!B!@#:\"<!B\"B#s$8!:$B(6%Jse!?s<y\" I1xCk&\"D\"J!H#F1>1<k\u{7f}!?w{\u{19}!?uL\u{12}! xZ{/%K!E\"H\"E!?$J\"\
        J!H#A$=#r!N!s'8%D^\u{9}\"*@%G\u{5}\u{9}+ O$C!D\"J%F#>\"E#<$:!x$Lj|!$v<T! FY\u{14}!Ax\u{1f}n!9y(~%9H\"E\"D\"t)u'\
        \u{1}\" J=vy?!<spT!Exy:! uq#5 N#D!P!K\"M!F!D\"N\"M!L\"G!H#V!G!G\"P#Q$L#M#,!L]A!'u&$\" H?w`\u{12}% z(A4A!@-?zl!8\
        u\u{8}y$$K(J&H\"G-E!?w+!!=vq*!JtbA# s;F/@3\u{12}!4x\u{10}\u{14}4 I!7!<#<\"D\"C#B#=\"B!9\"=$;!t\"x!y!G!A!r%7&L+X\
        !.w\u{4}K7\"L!D!O!G#p!F\"E\"O\"Q!R!?#N!K$N!2!M!L\"@!N\"0!I%H!Je</ r\"K\"=!H!@!J\"D\"8!;\"E!B\">&8$I!Jz_!=v\\g!G\
        u-\u{4}\"1s4Cb=!\"w\u{1d}R)$H\"I#H!Q$F$K*O#<+J>\u{1}!4uC4!9v\u{6}\u{1f}!<z)\u{1d}!4t)#\" u&I\u{10}\u{7}!Fu*D!2v\
        \u{12}l.\"B!F%E!I#@\"A!F\"J!I'5#I!I\"L!v}O!J@\u{1d}S!7t>\u{5}!9u\u{b}O!JqsY!=O')!(u6!!\"uD ! xOJ! vWE!\"FG\u{10}\
        3 O&B!M\"B!L\"M#@!O!F!D\"M!?!,'M!F\"4!8%+$L\u{5}\\& t\"='{!>1:/HAn\"*E+u/9!,t\\\u{a}\"*G*x+3!'uSU\"<z!KE\u{17}&\
        !;.H#F&>$E#:#r!4{\u{f}7!7x\u{1}J#<?!@-w\u{1b}6!?tj9!'v\u{19}\u{14}+ N$=#I#@$C!G\"G!B'J#v\">_U\"4x(JvO!9y\u{6}K!\
        !vv\u{d}!Dv7Z!>u.\u{1a}+!I!?!@!@$A#8$@#C%<%w(9\u{7}z\" I=u#_\" O5xz_!<t\u{c}u!?wo'\"7u%L\u{15}\u{15}!8xsa!*vH\u{19}\
        !<sO-!'x'E!=vJ\u{16}!.\u{7f}~\u{6}!,zH\u{14}! x\\ !8y E!Jwj\u{5}!9uKN!J|#G!4z\u{c}M!4{J1!<v\u{16}3# P7G(s\\B!1J\
        Ci!,~7h!?vAb!J@G\u{1b}1!G\"D!H\"K\"o\"M\"L!?!@!D!@!O#B'R!E#I+OV\u{f}!:v}T$ G7?!w$A\u{17}O\"9H#x>\u{8}!!t%\u{3}!\
        2v^ !Ju4~!!v\u{1a},!4v5\\! K=.0\"E%:$s#;!7!E!A!C!6!8#1!:#2\"N\"q+@_O\" M>yrb!Ev`-\" u*E='.!G!I!F!J!J!F%H%B$?#7$\
        K!G&H\":Uu1!@\"@!F!R!H%J!G!>!@!D!;!L#='Q!A#B+BK$!7v:6!<uH\u{1d}!4u\u{3}2! wAw!2G\u{1c}r!$zx\u{1f}!*tcG%%G%B'G!D\
        )F\"7+ K$?$?\";*>$L!<$J\"t&M%ux@!>u}m\" z1Ep\u{6}' <\"@->'6&w!C\"B\u{7}\u{7}#!v;v!B/t!>uG^!\"uZ^4!@#E!y!@!H\"G!\
        P!u!D#H\"H!H\"L$:!;\"D\"K\"=&=%=ko(#>!D$x!B&C%A(?.8`e!5t'^%1G!H)F#F,FjF!Gx\u{17}3\")C3?\u{1e}Q!-u\u{13}\u{5}!(u\
        \u{11}s! vm\u{18}!?s\u{1e}s!>ufT!Js'z! vQ\u{18}\" B;\u{0}bR* v\"t!D!G&F\"=#C$D)G.E\u{1f}|\" I*v>2& ?$=&v(?)C!B1\
        \u{1c}!2t],!5t\\\u{0}& D4L'D\"@\"@+Nd1!,u@7!/u\u{a}}!J;\u{a}&''E!y\"F!?$H\"K+FnZ!=t\u{10}7!Jt\u{1e}oA T\"L!x!@!\
        J!D!@\"L!D!O\"C!w!O!M!J!G!E!A!C!0!O!D\"5!S!J!O!P!N!M$H!A!K!F\u{7}R%'?&A'H(>#<\u{c}\u{1d}!#vz\u{8}4 S\"L\"I!H$C#\
        L!u$C!M!C#M\"Q#N\"G!A!Q\"4#L\"+!H/n! u@$!<tKz%<G!D\"v#H$@~\u{9}!-|z\u{b}('J-M%J\"M!H!Q!G!IZ\u{f}!<rdA!<t\u{6}3!\
        Fz*j!JwO\u{2}!'uU\u{8}!)ze/!=x\u{2}\u{d}\" H'ys62\"M!C\"M#O\"p%O!K!O!L\"I#I\"K\"P!N!P!O(N$Q/D!9uU/( s$H(G\"E!v%\
        O'J\"M\\c!9ti#!(t0O\"%E%E2c!1t\u{b}y! F!\u{7f}!;y/\u{13}\"2G&?fI2!M!J!H\"M\"H!E\"D\"u\"A!J!>#9#7!K!K#O#K'J0C!4y\
        \u{d}Q\" G={^k! z\u{13}\u{b}5 K\"u!F!L$=!?#;!7!9\"E!B!F!2!@\"v&G!K!K!C\"9)vKh/!J&M!J'<\">!9%9\"8\"J\"6!K#;#2!L!\
        3(&!JtF\u{c}!<|\u{1a}%!9uZ\u{7}!7u<b3 ;\";!A!5\"R!I#q\"k!R#>\"<\"t$<#9!<!:!>!>+5Ds!@t\u{2}W0#M!P!Q!I&D\"L\"z$C!\
        9\"J!@!N#E#@&O%P^\u{d}!+vGY! wC+!Jw5^! H%^6 I\"L!A!M!B!H!>#L!8\"s\"J#>\"w\"u\"=!J\"E!E!B\"7%v&O\\!!=u\u{17}/! y\
        {B. O!A!C)D#<#C!I$4#E#D\"@!I'3$u1~!J?\u{14}#!JuAR< J!J!L\"I!I\"I!;!@!O!?!E\"C\"F!E!;\"F\"u!s!n!D\"M\"J!>!p\"I!N\
        $I$sGk!7v3y!<uk}!4z{\u{2}! w.k!?u\u{1e}\u{2}\"<C.y\u{1d}5#%H(C't^s6!B\"<$Q!K\"s\"K!G$G\"M!N\"L!E!L#L!G!p!K!J!0!\
        0%H!w\u{16}T! tG\u{1a}? U\"S\"U!S!P!K!S!P!N!O!R!S!L!O!D\"O\"V!B!K!K\"p\"g!S!U#M\"O!L#S\"C!L!w\u{1e}-\" }=F&W# F\
        <s.@}f!)u$q)!6$@$?\"E#D#A&:&L\"H\u{12}\u{18}8\"I\"?!C\"J!v!<!E!>\"=!D!<\"C#@\"5%K!v!N$<!w!B!9!7!5\"AS\u{2}!(y1Y\
        #$?;u+>u\u{2}\" I<z$\u{7}\" B2{i\u{1d}$ B*u1D\"@X*; p\":!B!;!9\"B!=!I!5!>!8!L!9!7!>!9!q\"<\"I\"M!O\"E!s!C!E&L&=\
        Ki\"<I!M%4%!::G!?!L\":3v!9su\u{8}\"4A+A+\u{d}!9uAs$!=8v#B#>G&!8u]\u{13}$$C8D\"v'wZp, N$A\"@#w!C\"<%:&:\"7\"E!L\"\
        E14\"6s\"t-\u{e}!4r]\u{d}!Dt\u{12})6!A\"P\"D!y!|!M$H#J#L!6!G\"3!3!H!C#L!P!L!B%.!H!2Yl\"=C-zh>!(uUP!-t\u{8}%!&u\"\
        3\" I=x\u{1b}\u{4}!)vr-!!u\u{5}\u{7}\" JJuK1\" H=w\u{1c}<!9unZ!4z\u{19}<($E&I%G\">#F'Q!K.G7T!Ju\u{7}|\"4E(AWJ!A\
        vZG$\"O#I!F$F\u{1f}\"!Jx|D!4w]_!7u[e! v|D!Du\u{17}\u{18}$*E-u&H!J\u{16}k\" F?zOU! H5w!<t_\u{10}# \u{1}4E+B~f! r\
        \u{19}}!7seI\")x+H\u{19}c!!u\"J!=Ij^! uU\u{1c}!*w(`!1J]-!<uJW#4<(v!D;F!4uS[!4y\"\u{1b}! {L%!#u\u{f}\u{7f}\"#E.y\
        A@!@u:i!8sFX!<zE\u{3}$.v/I$z$DCB\"@t*J8\u{1e}!<xC\u{b})\"L\"w\"F\"L!G!O1L!K.@`o\";w*x93!Jz\\\u{2}!9tf4!EuEH%'J!\
        E#x)L$:1*\".G&vXC!Ju}W! y\u{e}7!1u\u{7f}\u{3}! w;v!<zB\u{1}\" N=oT\u{16}% J'F#s*J)s0{!-wz(!9t>-!?u\u{1c}v! v\u{f}\
        \u{18}!(wPX4!F#E\"M!v\"8#=!7%E#J!1\"G!G\"M!M!C!I!K%-\"-$P%|!=u\u{c}\u{10}!0u&\u{e}!%ymE!$umk#4?(@.:T<,$J!L\"Q!M\
        \"L!C!F\"Q/Q!N!G+Kt\u{13}!Js\u{5}`!:tFg!:v\u{0}[!=D[v\"=w-@\u{a}R!/u>*6!=!{!?!B!N!L!s!D!A!C!B!B\"D!C\"E!?&7#w!J\
        !A\"C&=\u{1d}B!<v\u{1e}w/ x\":!9!@\"C\">\"0\"A(8#?!:#@\"}\"@+:nv!<y(K$;E!E!v-shn!.u\u{1c}~6 O!O\"E\"L!O\">#A!K!\
        @\"B!E!B!M!Q$x\"M#u\"M\".!D#H!Eo\u{18}! xAZ!1uIl\"*G*uJD\"$u9F}H4#A!E!J\"H!N!y\"C!=!@!E#H!K!7!?$E!0%N!B!7$Is3!7\
        ub4\"!u;Kvx&!;$F%I$?&J6xR\u{1f}!8yE@9\"L%J!K!D!S!@!H\"z!=!F!F!@!B\"F\"H\"N#P!K!w\"/!G%M\">!?!H)\u{18}$!;+|(K+<8\
        k!.v\u{0}a!&JCd!DuV;!?x8)&\"D!=.E!J+m-<\u{9}2< p!J!p\"O!D!Q!q!K!J!K!D#F!M!G!I!J!>!D\"A!6\"N\"r!P!M\"J&5!5$JWN!J\
        u-q!-tVQ!JwCQ!Ev$|\"*D*A4/!Jw&:!2uj_\"4x6=|\u{1}\"4u1L8\u{1e}\" I#{\u{6}\u{1c}* F\":(A*<$O!v\"J!q\"C!A\u{1e}\u{16}\
        ! wL\u{2}) x'K#C%F#E\"E'N!H\"F\u{12}S) D\"@2=%:!u#v!@!F+:--- N!5!F(B#A!G$H\">'K\"P!I$B(M}X!=v>T!4J\u{e}\u{16}!9\
        q\u{13}T!@y'?! y&<!<u(\u{2}! v\u{3}/2!Q#=!M!K\"?!v\"8!E\"@!=\"H$6$1\"O!F#E%4\"4\u{1e}\u{14}!,BMbF!3!@!H!L!r!R!t\
        !W!O!X!K!Q!H!U!n!?!t!O!2!S!<!9!=!9!8!<\"F!P!H!2!@!5#4!8!<\"N!N!:\u{17}S\"7J%v\u{18}#!)?5\"\"\"F2K\u{1a}%!=uW\u{12}\
        \" H2yF\u{1e}!=EMC!Fz(\u{1b}! u*h$%F2@%>\"Fcx$$H0J\"t4E\u{5}\u{1a}!Jw9Z) L$G'A!@(C%w#G!B'B\u{0}7!)uFm\"#D>wnU\"\
        ;v/JH)! }cG#4C2w$@fM($>#I\"A%C*6$;#:\"y>\u{e}!)u7\u{14}\" y4BVK!-|W\u{2}!<v}p!<v\u{9}s\" J=w>3\" O=Kv\u{1}\"6J4\
        u\u{8}7!JvfY!/up\u{4}!'u^_\" H=w,~!>y\u{14}\u{1c}8!L!u\"F!L!H!K\"E!P#N!D!A\"K!J\"Q\"7\":!:\"P!O!Q!F!;&<%J\u{11}\
        \u{1d}!=u]$;!M!L!?!>!P!J!M!T\":!>!K!I!@!;!A!I!K\"E!<!8!L\"K\"H\"O!y&3!I\u{b}+# F%B/E+\u{2}!;z!-# C!u>xPj5!K!G!F\
        !P!K!O!F!J\"B\"t#N!H#L!Q\"5!I$K\"R!J'D%L1H!1w\u{1b}u!6t\u{f}s!=w@#!<{*^!.x\u{18}4!9t\\,\" z=IBA, N!7!G(E#A\"E#E\
        \"@)P!F$B(M\u{1c}4!'vY\u{f}!/uL<!<B%l\" t>J_I!1uWz'!;'u!B!I!B#G.CB\u{1a}\" v*F\u{10}\u{1b}!!teM!?uz\u{a}!<x\u{2}\
        5!8wE\u{f}!?uN\u{7f}!J?f\u{6}!<v\"r\" N5{K)!4t!\u{f}!8tK\u{1c}!$w2R$&G!H%A/F.J!/uz\\!<t]|!/viS\")qAD\u{3}5!Dyb-\
        &$H!F'D1K!D,D\u{b}J##C:G$z,\u{1}, L#H!=%>!?!8!@(J$y%C'5&CUZ!%x{<\"\"D0HOf!)tBq$ E<t!D-Ki?? |!7!M\"5!:!C!8!4!4!{\
        !9!H!:!=!:\"7\"=!M\":!4!5!6\"6!A!v!4!3%7!;!:$:5\"!3}60*\"{\"C$F!D\"B!D#E\"H'8%E\u{2}D\"$L@tU|!Jv#{-$C!J#K\"J\"y\
        #H\"M!G'<#u!L!D!v\u{f}\u{8}\" G2xpS!5v\u{1d}}!,u*i$ w1J+>.?\u{9}_!)tR[! F\u{1c}\u{3}!;y&V!<u\u{4}_%\"q%I#K3P-EK\
        \u{1b}!.y\u{1e}\u{b}! z#s!2xb\u{0}!%u\u{1b}\u{e}\"\"|;E\u{7f}\\!8tyx!/J&#!)t\u{d}8# J*u&C{T!FzP2#,B(H*D2\u{1f};\
         L!J!O\"N!H!A!O!A!D!N!B!I\"G#G!?\"K!q!t!u!p!G\"K!O!H!@#K%Mu\u{10}#/E,G$@\u{7}$!4w_z% x!F1I+C\"E$Z!'u*y!\"v\u{b}\
        v!&x\"\u{7f}!9u\u{10}:!'uZ9! p`G! xmD!BvIB&'J!E,?$}$@.=\u{8}\u{17}!Ju{\u{7f}!4B[G!5y)D!%veh!J{l\u{5}!=C!b( v\"t\
        !F(G'A\"H%>$C\u{14} ! vcc#9w$C%v\u{e}-\"\"u(L\u{18}2!)z&O*!F!K\"J&K!J-E!B#N#F+=f^!-t`V! yx\u{2}*'G!K\"H!H#H$J$t\
        \"B#E\"H\u{16}>!@v\"Y!\"uIW\"(H(s\u{5}{!?Gds!1te\u{12}!<x}x0!N!J'B#6\"@\"C!D!G#A#D$>!L!K$F\"0\"w\u{a}\u{12}!#zj\
        r!!wei\";@/wbv!.v\"%! w\u{f}Z@ S\"R!?!G!I!R!G!H\"J!L!Q!G!E!H!K!M!J!G!O!G\"O!u!Q!K!O!O\"D#E!K\"B#t#x\u{9}|#<?*w$\
        Eri\" F>yn\u{d}!)xcB!<va:! r$/!=thZ!!u\u{7f}_$4B!v&C/Ba$!=uc\u{18}, E\"D\"=$D$?#E(t\"9\"J!L!I'?]}!4unR!7v86!8t\u{7f}\
        |!6rV). R!4!C\"G#N!H!A\"A\">\"B%u#6!4'8Av:\"P!P!q!B!D!B\"P!O\"P%J!M!t$F\"N\"L!C!H!>\";\"G!E!t!s\"D!L\"Sw\u{3}*!\
        5$B\"E!B*G%;&u\">&=%5~n$ M(<\"?.9\u{d}(!4u<0#\"y(D2GW%!>v/:!>x-u1\"I!J!?!B!D!F\"I$J$D!I\"B%I#u#;\"8#2!4a\u{7f}!\
        .w\u{0}:!%u-*< E!5!6!=!8!<!E$9\"8!G!>!G\"A\"3!2\"I!t!~$u!Q!D#<!p\"2!M!6!L#A\u{1f}G!6u\\\u{16}! vLT!*y4H$*E*@(>%\
        z9;!&xhO\"<}.E{s\"7x%E\u{7}\u{7f}!?u_e#)H)w8=os! H0v!>wp\u{17}!3xE<$#J!K$I#DxD!9td_!Jw\u{c}h!JB`7!Juy9!Ju\u{c}i\
        \" H(w$C!(s!{\" s'K\u{8}\u{17}! H\u{17}\u{d}! r\u{1}]!=Ce6\" v>KxQ# @!}IBU\u{1f}# u!w<Bh\u{3}\" x/Fx]$%H\"t-M(E\
        Q@!>xcU!>yKa!Jt\"\u{2}!=vm5!6sT9''A!C!H!t(w)B/=C#!<v\u{f}3!=u|\u{19}- O&B!D!C\"?!C\"<\"B#D\"D%u%C!JgZ!2xd]( P1G\
        !A*G!@!w&L&J\u{17}\u{a}! v3]!,y\u{e}r!;vxD: U\"O!M\"O!H!R!O!O!R\"O\"N\"S!N!D\"R%H$M#J!M!O!K\"u!M!G\">!Sxn\"4>6<\
        ~\u{7f}'1G!?*H!C!y&L&B8r! u4'& E'A!?%A\"v6?;pB r!Q!B!C!E!M!J!S#D!@!@!H!K!Q!E!H!v!U!E!5!A\"G!J!7!E\"M!D!P\"=\"s!\
        G!8!9$1s\u{1b}!4JWw!<t^Q!%w\u{19}k\" G=y\u{8}N!9u';\"4{6E\\\u{b}!JuWk) ='y$s->!B#A!@\"@+>\u{3},!=B\u{1e}\u{16}4\
         R#A!B\"N!G!@$x\"E\"K!A!s$2#H#G\"K!G!4$I!J#v^p2 R!D!A!A!>!K\"C\"E&N$:!M\"s#K\"I#F!G%s!7\u{4}z!4uuM!>u~W# L;w!Em\
        \u{4}= S#t!Q!K!L!L!N!N\"Q!G!Q#C!R!;!F!G!Q\"M!E!N#S!L!Q\"q!t\"K!M\"K$;\u{c}`!<vD!% K!A*w2I({ZR!;IFG!,x\u{7f}^\"8\
        u%JsA\"9v$CTA!#w\u{18}7! Ge\u{e}!)y\u{14} !EvFT!8zc3\"4B'vDH!Jwnf!<wsI!5tHn!#y0d*'K!q$D\"E!B-I!N!D(w$A\u{5}\u{10}\
        ! @{`!Av&\"!<x=\u{1b}!<x\u{1}b!$voK!<v3\"! qW{!;uKM!(ET\u{1a}!JA\u{d}\u{19}!)w\u{1f}/' |$G&L*D(B!=)y@{!4v\u{1c}\
        p!=xQ_!<{\u{0}\u{18}\" |=D#R!JuCy\"*v*D\u{10}\u{e}!*v~\u{12}!4yl\u{5}/!K!C\"C!D\"N\"?\"B#E&N%5#L\"I!8\"y)tWe*\"\
        F\"A!C%H$A#E';$>#6':QY# G4E$tF\u{4}! t7\u{b}!=J*]!9w\u{4}A!9u>{!<tlq# J!F;x*i!(uK8!9t;2!<w`&!=uG3!7t(o!4up\u{7f}\
        !.v@B!,uig+!7$>#=!>&?)7!9$F!G!:+{\u{12}u,!;!K\"?$B#A$B#t\"=#8\"8#E#6!_' q*K(D)L\"P!A!J=M!*v$H!/u;/!?ue\u{19}\" \
        I2x\u{8}'!5w\u{9}Y! w\u{1b}b#<M\"y,<\u{d}\u{17}!4u\u{10}}!<zO%!$uz\u{1e}!JtD\u{3}! v5b\"'u6I^:4 n!8#A!=!=\"A!;!\
        3\"I\":!?#9\"7#5!w$s!P)6!v#J\u{d}!!Js\u{a}\u{f}!JHI,!JvbUB z!L!I!N!;!:!?!?!|\"A!8!M!;!r!L!M!@\"H!G!2!D!=!J!/\"L\
        !>!r!G!G!8!t#M!8%FfW! u_\\!1u\u{13}!!Ju*C\"4C6D*J!$x\u{c},\" G(w@>$\"D:L\"x!AY\u{c}! vE\u{19}!=v~`!J{G\u{12}!=F\
        cq!/u\u{12}{!*tR`!Due|4!G\"L!K!L\"G!J!K!G!G#E#M!J$t!q!C#F\"F\"v%;&G\u{19}G$7r&I!E!?ey!Jt\u{3})!%u2Z!<u$*$4F)I\"\
        w+vqT((@!E!N*E'E!M!{-Fq@!4sJr!1ud\u{e}$ L1F!v+D`e! y/q! y`-!=vTk\"$G:DZl\"$x8}.i\" C<ul(!4u\u{7f}U!)z\"p!!vw0# \
        N4r6A\u{14}D! u;\u{1e}!9s\u{1}M!2z|j$<?$r&u$B\\-!<u\u{e}.! wf\u{12}#&x!z(E9\u{5}!<u+k!>uM7! I|\u{16}! w\"!!<y|H\
        !!toC!+y\"\u{1a}!Jy\u{5}/-#B\"D!J!M!v#<!A!@\"C\"F#J(x#8\u{5}|!-uup!/wg.!DuB\u{c}!!ur\u{1}\"4=+x.\u{13}4 n!A#A!M\
        !@!?!A!B!<\"J!>\"I%E$>!I\">!~#A&@%9R|!5t\u{15}&!4wY\u{0}\",{0A\u{c}v@ S!v!P!I!K\"I!R!J!G!P!L!B!L\"L!I!I!r!1!P\"\
        B%M!I!q!J!Q!/!0\"t!J!O\"M#ML(# E'{-BFx!:w\u{15}\u{3}!4v;)+ P'G*H&=!x#I#E!:&>!<$DQv!=v\\,%!z&F6>\"<+>{=!/wHX!=u\u{b}\
        v!<xU^!=E'!!<uQ&! yb\u{c}!7y-}!ExQl# E%C3w\u{1}W!Jt\u{f}\u{14}! y\u{6}\\!4w\u{2}k!3yiL/ L'D\"@!L!=!y!7!<\"G!A#=\
        +5%7!s%C[5!2z\u{b}y!=u>\u{14}!+u\u{5}\u{0}!,y\u{1b}T!=Gh#!'v\u{7}+\" K?{*k' r%C%A1?!>#D+@'j!4vb%!$x=C! t\u{11}\u{16}\
        !*y##!'z2%\"Ev%F\u{7f}#$ E'u#v1E%l8 S!K!P!M#N!J!E!F!M!L\"O\"Q\"@\"A!T!G\"I%M%H!J!K\"+\"y!=B,\"*G3E8L!1vN\u{5}!D\
        ux@!\"twx!Iu+1\"*G@?vJ!Jx\u{1b}-!<y[W!Jz\u{11}N!4vl/!3y\u{17}20#K!K!R!G%@!>!M\"L!{$A!;\"5!/$A#E%6/\u{b}!JzFT!Jw\
        yw\" A*w_e\" v,J\u{b}0(!?\"H!B$D!{%B&L6s<,# C4v(AM\u{5}\"2C*u\u{3}_- p#D!;\"?$H!7!=\"8!5\"<#F(<.;5m!%u0r\" J=v\u{15}\
        \u{12}!!vu\u{1b}!!v\u{10}z#&D#@&@us!(w5c#9w%E!C`%!@u7~+ I!:$C!M!t4G!7!H!>&L&FZy%\"?'>&@)y!;v\u{18}1 Q$C!L!H!K\"\
        C!L$D!J#J&5!5#J\"B'9!v$u\u{15}]!Js\u{14}?%%G%B'G!D)G1\u{3}\" D>zO~\"=v-s@f!#s\u{8}U!=E\u{12}L' q*K(D)L\"P!A!J\u{6}\
        \u{17}! w'`#4B$B,xT\u{1b}\" H2vJC!<E)\u{7}!;z@(\",?0>^\u{19}! w\u{f}\u{18}!4u.\u{a}!Jw\u{e}.!9rF\u{9}!9ui{\" G$\
        x\u{c}b\" u!tmO!<uQj' D%t#>\"t1E!A!?|\u{16}!=tWn!8v\u{12}|!;w[^# z2G+H2f!!u\u{1c}+!#ugB!=t'<$1G#D!x59\u{16}L( v\
        \"t!F(G'A\"H%>$C}`!4z_\u{1b}! ufh\"'v-A\u{5}^!J|\u{16}c! s\u{a}p!=uoh# M4D6Agq! x=-!8u#[!+u[u)!>#@\"G!G!B!y#A\"\
        ?-L\u{2}\u{0}3!N\"K\"B\"J!E\"K#A!M!F!=!I!F\"I#<\"u!7!I#J#E%5!<zAq!Jtor!5wK\u{3}\"<s&s\u{17}j!6x\u{0})!6tc\u{0}!\
        !w4\u{b}\" z>JDM!<r;10\"D\"G!D\"I!?\"G!=$D!?\"H\"~$B$J!G'8&G\u{10}n!,G1Z.!D\"E\"C#C!8$I!?#@!J!3%?$J\"M#<L)! y\u{17}\
        H!?vt\u{7}!J>g\u{1c}\"4w)<QM\"<w.E&5( L$J$t\"?!z)E'F/?2\u{4}# J4D)yC\u{1f}'%t\"L#H!C$I,J!I\u{11}B!>H$}!\"u\u{1b}\
        r!Esit!8u^\u{14}#$z#F0y\u{17}c!?sK\u{17}!?wi4!=u3\u{1b}!<w9\\\" G)u\u{1e}\u{1f}!%u\u{18}@!<vO^\" v=C\u{19}\u{13}\
        / N!<!@#?!D!?#B!A't#C'K!x!D%p'>~\u{3}\" K2u^)\" C2xC@!Ju`-!Dub1!DM\u{9}[!$uHN!=v{\u{0}% E){+@(A.A1%0!F$E!D!F\":\
        !A!A'K\"L#@!9!E#K!L!\u{0}!9\u{8}-\"%r/K\u{1d}z!8uy_$*E%B.C->O[!<wi>$ M*C(v8Fa=!4vJ0!DuwY8!J!O\":!E\"D!N!?!M\"@!\
        O!:!D!<!=!M!C\"L!/\"J!?!4\"w!O!L= !7vwc!;yvj$*G(v\"F6@\u{5};!$u[ !<tsY3$=!=!?\";!Q!Q!A$:$=!t#O!o#D!L!r!;!?%K&Fn\
        H!?r\u{7}2!Fwbp!Jt?N!7s&v!=w x#,x(v6C\u{b}}!(ukR!$x\u{1b}6* M!>#@!E\"r!C'>$C!>+Av\"!-tjh!<v\u{6}n!<zN3!=w\u{18}\
        \u{13}!=t\u{f}\u{f}\" v=Jb,\"'u6I\u{2}i# C6F\"AVm\"9v,{<P!@u\u{12}l! x4K!4u>2)#A#I!I#M#s!K$E+L-C\u{0}j!*xng!FxB\
        C\"#v'F\u{1e}!!8xV\u{0}!<z/\u{0}!!v9!\",w(v\u{11}!!<Dcj!)xC~\"7u%H7\u{1f}\" F2z\u{17}/! B b$)H3w+v#E\u{3}\u{a}!\
        8vV[!.zG@!4xW%!5v\u{9}5% v%>)E-F\"E\\\u{15}!=v\u{7f}=$/A*x$B-@J6!!wFF! t\u{1d}7!/vm\u{12}!$v:\u{1e}!7v\u{15}\u{11}\
        %%A\"r#>'D+B;U$!y(C+E(B\u{11}R!Jwu9!=D\u{11}\u{14}!2u$\u{8}# M<H.@@\u{b}$2w\"y)@-A\u{17}!!8u~\u{e}% s4K'J#M,G,?\
        \" u%M\u{18}0#4B!v5B\u{d}<\" B(vDo!4u%q\"<?.xg\u{0}!=vZr\" F'z}(!=F\u{15}\u{e}!$xkF!8t\u{12}T#*H*@6{&.! x\u{1d}\
        u!?uu\u{13}!?w\u{16}\u{11}\"=u(w\u{19}:!<tz\u{15}#*B%B%CG]! u\u{e}n!4vBM!&{\u{13}S) v$H#@!G!G#A\"=*M%N:Y\"4x)?T\
        H!J=T\u{a}$ D'v#w3@S76 S#I!5!z!E!N!K!8%H!J\">!H\"x\"0!E!C!B\"P!F!J\"@%3\u{15}H! t'c\" I&zK.! v)-!9u\u{1c}&!,v\u{1b}\
        O!<|'D( N#<!K&I$E!L#H'?d3! {O|!4vbZ!Ju\u{8}\u{1e}!9w3\u{18}! uj'$ t(H,F)LU{\":v#Im\u{1c}!2xl'\"7I3wQ\u{6}( M1G!\
        A*G!A!w&L&A\u{11}C< T!A!G!A!L!N!t$p#F!R\"Q!N!O!B#I!H\"O!7#t!A!M!F!D#f!?!C\"E!98A-\"M!@\":\"<!?\"?%?\":'>#A!Q!v-\
        >nC!EuS^& J(B\"?2C!@\"<w1\" G=x`\u{1}$ H4?)x*{\u{16}b!$v\u{5}%! u#~! xOz\" t1KK\u{18}!8sp(!?tU1#*D'C-Bxt#1G#G(B\
        sJ'$@#G#A%A,u\"?!Ha2!<x}W\" K?u`L!=vyx!2y,:!<vvq'\"?-A,G\"F!E!G&vs#1 R'L!H\"I!I!s\"E!K\"H!H!3#2%H!L\"D!N+Hz`!Jt\
        d'%(C$<+w!='AC\u{3}0$D!G!B!G%L!J!>!K%H\".%T\"P!G!H%A!DY{!4sJ,!JuWW!<xn\u{16}!Es\u{12}|1 M\"J!?!B!E\"@!?!>\">\"5\
        \"F(4\"D#z#5%7!7Ny%#x2x'F\"G,<\u{b}\u{b}!!x4+!4|7]!<x(=!Ju.]!<x\u{16}L! zg\u{15}&$D!E\"?%;\"A*<I\u{1e}& N\"y\"E\
        +H#A\"I!Y\"4w6>6=!@w+z%,D#K.M!K!=ro#*C(x+LpC!=uO#0!H!K#F!C!@!D!G!I!w!>\">!B,y\"J\">+NJB!8v7@!JyU12#A!G\"H!L\"B#\
        K\"F!J#G$.!K#4\"y!J!E!S%K\"K+@!2zv+!=uB\u{12};!w\"H!G!N\"O\"P!R!:!B!G!R!H!y#0!J!D\"+!I!L!I\"?\"L\"3!4#I!-!E\u{7f}\
        '!<G\u{11}+-#@!7!v*K\";!y\"<#6$?!?!C\"8+DD !.w.\u{2}!JzBt(\"B%C#L$9!t*=$<!@x\u{12}!;vkQ!Fx*b!!u9\u{14}\"#s9D)M!\
        (u<\u{18}!Js\u{1f}A!6t\u{10}[!Ax4?!Jz\u{5}'3\"?!K\"H\"G!F\"J!A$G$6\"H\"H$I!y!D!?!D\"5#2\"y\u{6}#!>tfa!$y2\u{a}!\
        Du/o! vf\\!=x+A!\"uZ\u{10}!<xsq! w^t$)B!F%t.F^q\"4I6@z\\!<x\u{a}y!8z\u{5}&!=yp\u{18}!!vR\u{12}\"*D*}kh! w\u{1b}\
        }! P\u{16}j!<A9\\!4vx\"\"<H!w7\u{2}!4zmW/ J!=\"D\"G#@\"I$}!?#C\"N#D!=';\"@&w+\u{1a}\")w+F4W+\"J!C&I)H&5!8#G\"F(\
        ;!J\"w4V4 M!6%E!L%@!>$q!\u{2}\"K!7!8!4!?!x$?!;!r%H!2%P,S!9t<\u{7}!7s]0!!tSx!JxO(, S\"r!P\"H!R!I&R!O!J\"L#N6@\u{1e}\
        \u{a}\" x'E0\"!*II\u{8}\" J*{}u7\"@!;\"M!@!D!D\"H!=!3\"=!L!C!H\"8!u!7!6\"G!q#o!Q'8!NaO!8s\u{1}\u{6}\" I=yi!!5t\"\
        b!4u.U!@t.u!=G\u{8}]\" }4D>d!Du='# v*A)DKV\" w=J\u{12}\u{8}!=t;)!?w:\u{5}!=vF\u{1a}#*D(G*AGq!4u:0!HvW>!6wq\u{4}\
        !<t#\u{18}!=wF\u{16}!-vS\u{8}!(xZj!#tv\u{4}!!vn=!4ttg\";v\"C\u{1f}V!=vo ! z_!# J\"~2y*}!;z\u{a}\u{8}!9u>[* B\"B\
        '7!D\"3&?\"<'@!\u{3}\"@\u{19}.!'w?\u{d}! uUU# F*B4C\u{1e}3!4u\u{11}e!J>H\u{1}+ v$=!B\"4!s\"6%8\"7#;'9!>i\u{f}! \
        K%\u{6}!*u\u{5}k\" v5Id'!4<)\"!Dt#R\" K=w/z!!v6\u{1}!Ex\u{1f}z: G!=!?!B!J!x!}!H!?!=!C!<!J!H!@!F!s!G!G\"s(=!E!D!\
        :%I&QGh\" v=Mrh)%y!@!D!E'D%A'G!C.>'\u{1b}!9uN\u{17}# z2E+C U\"<z!Kyf$ G)w3?!?a\u{f}\" q=J\u{d}L\" C<xzK!Ju\u{7f}\
        \u{9}\"*w/v\u{5}k#29&x%p\u{e}\u{7}!9x%?!<v$c! }\u{e}r!\"J\u{2}i&/J%C$t%r'=&CN'!\"E\u{3}|\" N&uz-!>u3T'!|&E-J'C\"\
        E\">+=:T!JzzC!J=\"<!.v{:!)v+\u{1d}\" K2u1>!J{-S! J\"\"!$v\u{14}R!<t\u{b}M' s$D\"B$E%C.H-@\u{a}\u{13}!=u\u{13}\u{1d}\
        ! wpw!%v9\u{1a}!7xdQ!$wM\u{1f}!4v\u{1c}*!<xN\u{3}&$I&M!G$G\"J#GN1! w'\u{6}!'x\u{16}z!=u\u{1c}\u{11}5!?#B!I!A!C!\
        K!E\"7!H!F!?\"B$D\"1\"z\"9!N!N!D\"I(Fn\u{9}# x=I-9-,!-|a\u{2}! wd\u{13}' G&E\"G\"A!B%\u{4}+G2~!=u\u{15}z4!;\"L\"\
        E!x!|!L$F#J$2!D!2!0!J\"A#M!N\"A%N!E!.M,\" G4EB8!Fz*,!9ty?$4A(;\"y,?\u{1}%!>x\u{e}\u{7f}!/v\u{2}>\" E;z8b$;A!u!;\
        !H\u{f}s!-wtC!=xN\u{9}!6x*=% v!r;G!?!H\u{16}a# I;w\"K\u{8}<!Jy@\u{12}!4v\u{1f}D!Jw\u{d}O0!M!B\"H!H\"N!K)@\"8!N#\
        D%M!Q!K!t$I\"7P\u{17}0 I&F!C#G$E!H#@\"D%>\"L!=#=!o&v!I#JJw\" J*{<6!\"u:4!<vn\u{1a}!4u\"\u{16}!4vw\u{3}!#y:]!!ug\
        @!<wj:! x[\u{0}$)I(F!C*Js\u{1b}!=uC8% D)x+y(F!C\u{14}r!6r\u{19}U' {#C%F$v$>\"D+Ds\u{3}\" K2u\u{1d}2! w=M!;I1`* \
        E$M\"F#t!v#?\"<%>(D(xc=!<yLN!%yDI!?wny!$w)\u{18}#4E(B.vbB!<v\u{c}a\"1H*B{[!=Hz#!+x\u{14},! L\u{c}p!/u>9!%uYS\"4\
        y(F4Z!!t\u{14}1# E=t!H?\u{4}\"Ev%Ft\u{15}!$w2o\"8E'v2^!.xqx!'?\u{e}S! G\u{1d}c\"4y)@)4$#>%?*x+I>^#<t!B-Cw>$ C4w\
        )<)wV\u{a}\"&GD?Yg)!:#D!J#G$u(?$:!61@{s\" J2w\\0!4@\u{b}^#2H\"D(EWc!>G`.-\"@#F#H#B\"@\"E\"J!K%:%Q\"D!8&E\u{12}\u{11}\
        \"'J#Gg*#!B;B.w?'/\"I!>%G!B!L$F!D\"F!H\"E%L\"K!B!J';(\u{3}3 K!E!I\"A#A\">!B$D!;#?\"C!~\"2!4%F!G&.!4!0kq!<t{a%/A\
        )A!u#t#D($!4tF.!<w\u{1c}f! w\u{2}p!6ww1!7uv\u{1}#$?;u+>\u{8}|A 2!J!B!5!B!q!L!}!x!y!\u{7f}!y!w!D!w!x!7!0!+\"z!6!\
        3!/\"1\".!/!*!0!4%5!2!1$=_\u{5}!&w{@! vJE\" J=vR-! wV\u{10})$<!E!F!K\"=)u\"@)K->d(( B&@\"E!w!<$w/@'<3\u{1b}'&J$\
        M#I$L#K(M\"Kin!.u\u{0}T!*y?R!3xF\u{19}$ =/w,E!F\u{d}x!7sf\u{12}!JE\u{1e}\u{16}$4=$<$C!x,p!=u\u{d}&!4z7G!4ud]\" \
        x%Dp\u{1a}!4{\u{6}\u{7}!:v,!!Dv\u{17}V#\"E2?)t\u{18}\u{9}!(Cbw!)y\u{13}_!=uL>!;zG\u{11}!8sz[!>HFD!=uB4/ O!@%K#D\
        %J$@\"M!N!1#V\"O\"P#0$=\"H%\u{c}!2x3E!9u\u{12}`!6s\u{0}<!-rD\u{15}' w!>\"A4u'E'z%IG+\" }=F':!-zTb!E{![\"=u't$`\"\
         I=w0M# r4J(MZ0!2x\u{e}S(!J\"N\"L2E\"K#M!K#Ki]*\"?!<(?(@!}#6\"9$B*v#N^*!4H0~!)u+!$)F!H\"@>9\u{13}\u{2}!=ugY& J$\
        u&r%D\"F#L4$!4t\u{d}_!>wL\u{10}!9yEZ!Jx\u{16}\u{19}!<v\u{5}7$.v/I$z$DY3! |n5!9x\u{d}}!4D\u{16}z!6wGN! u|\\< r!O\
        !G!P!M!I!E!K!F\"G\"L!L!H!I!>!s!K\"K#B!H\"u!E#t\"1!@%N\"M!AJz% H,:(@(z!:\u{9}w\"2L,FuH\"4?%w!)!;F\u{b}$!4z\u{1a}\
        $\"8E'vr\u{d}!)uFo!>veQ!7ub\u{1b}!$x\u{8}i2!L\"C!R!G!D!R!L\"N!I$J!E!J!F#;\">!8&M&<j}!8v$\u{16}!9u#9!&y\u{1f}{!,\
        vAH!&v7b!Jx\u{14}c\" x=Ez\u{16}!4wW;!<wn\u{15}!=vRh!@s\u{11}`!?wU`! t\u{4}j5$F!J\"I!J!E!M!B#F\"I!I!I$I!F\"D!v$H\
        !G%6!N!0$LF\u{14}!0DCK&!6\"C1H#s(<+{\u{7f}\u{14})*@\";(s!:#9#I!>!B\"I\u{a}P!>uam!'DMY!Du\u{1f}B!$vFD$ w<A#v+E\u{15}\
        {! w0\u{17}!/tv\u{7f}!Jw&P# I<E.uSn!.uT\u{1c}\"<w!Gs6! vH@!6w1\u{7f}!1u}(!4sz`!4u,z!6rMm!.w?v!7u,1!?vw\u{d}!!t,\
        W!.vg7!Dt\u{6}\u{2}#)<4@!Dbn\"2v+L{C$!?#D$E,NE<\" H2tw;=!G#K!@!H!J!E!@!H!@!@!D!A!H!;!p!C!8!N!<\"8\"K#R!p#:#u!4!\
        O!3!L1-\";v#v\u{e}\u{c}!$u(6$#C'I(A+EP9!%u{\\!=v\u{1e}?6!O\"E!I\"A#J!N\"K!<#A!N!t\"@\"4!E$J!M!o!G$M!r#2!K9\u{0}\
        !8t\u{1}7!Jt,}# N!{<D\u{b}5\"#H'A\u{2}\u{14}!4{\u{f}\u{1a}!JxN\u{f}!5vS\u{d}! u3#!!u\u{7f}+!*u\u{1c}\\& N*@#=\"\
        C%E+JiJ!JD\u{c}&+ M\"y%F!@)?!B\"=#;%G!u':\u{8}\u{1b}- Q$D#D\"E\">!B#B\"H&:!7!5%C'@\u{d}H! vO\u{1c}!4wS\u{1}!9u|\
        )!-vM\u{10}# M\"z;J\u{15}E!<wSe!<u\u{19}\\$ R\"|9D\"E\u{6};# J$w+C \u{1}\" {2D8'2$9!A#B!A!9\"B!=\";\">!7\";!>$?\
        \"=!<!u!t!>\u{1b}\u{11}!Jt;\u{3}#,~(C6F\u{15}%! D!'!=vAa!<yE{%*F*v(I*w$;el!=un\u{a}! xx'$*E-u&H!J+}!/w/U!*I\u{10}\
        U!9t' !=uq\u{9}#1r$v'IA5!=u|\u{1b}!)u6f+ R#E!B\"H'C$L#M#=!<#E#F{K!.u\u{1f}L!Jx\u{1b}\u{12}!=uo^\" H\"zaG!-v\u{14}\
        r!JC[g!$xv !=v3C!9u+6\" v=K`?!;yi\u{19}!8q}g!JwY\\\"*G3E<{! Eq\u{1e}!Ju!\u{f}!<w\u{5}C!(u~$\" D(x\u{4}\u{a}< L!\
        K!N\"J!F!>!K!<!A!J!@!F\"E\"G!F!<\"J\"v!t!n!E\"J\"F!@!q\"I!N$J\u{b}+!4rqO! vL[!(wP\u{3}!8u\u{1e}\u{2}\" C4tC<! v\
        aG#!t#G7vs|#\"v!G.toG,!F$D!H\"D#@!H!?!F&B(v\"A'58#\" J2ubp##E$KCH\u{5}\u{17}\"*G*x\u{7}w$ E2@-A%u \u{f}!<y B'&<\
        !=#G!=!J\"t<A\u{7f}\u{19}\"9x1A9z!JuiP!\"t!r!#z-2!!v/\u{8}!8xk3#5v&E!Eha!J>Q6& y'E#E*B$J$KR,!/v\u{12}\u{1b}$4E!\
        x!u.tC\u{a}!JuE\u{0}!Fw2H!J<\u{7f}*! z\u{1}r) s$K%H+I#:\"9\"J#L,K\u{1e}\u{1c}/ O#>#H%E$D!@!H!J\"I\"5!O$L!M)5!9\u{15}\
        W+!<+>#B$A&=#?\"C!=%t\">$LP9$$@%A%A<G\u{12}\u{1a}! u'C0!G!L!B!<!L!G!I#G!=!:!A!D&J%x#C\"I0\u{18}! u\\\u{1e}!Jw|#\
        !$u0]'*u\"B(E'C!q!C\"C\u{18}\u{14}!)w\u{7}\u{f}!9w\u{e}c!%x0Q!,w\u{1e}~* M%N$M$K'M'K!H!N'C&O+f! IA0!-wn1!?vml!<\
        v\u{1f}8!<Bc%$ G-\u{5}'D%E^\u{8}\"4I(ARt!9v\u{19}=!$x\u{19}\u{1d}!?v}_!=Jrl!3y\u{17}y!=vf\u{18}!<B}W$ I$C\"{DB\u{14}\
        S$*F*v$u$G\u{1b}=!&uY\u{2}!?u.|! x{U\" J2xrj$&F)s-B#rx\u{11}! x\u{13}j\"=E-w\u{11}\u{10}!$w0|\" z<A-=!4x0u!<G)\u{7}\
        \"/r.H02!!u\u{1b}+!Du\u{d}~! u\u{0}\u{19}!Jw4i!$x9\u{14}, M!9#B%?(C!A&D!:\"@!B!J\":RL#4C(E.u\u{3}\u{15}! H\u{11}\
        m$!@'=\"I%?~H! {Xt+ N$=#I#@$C!G\"G!B'J#v\">\u{f}j!Ju%\u{10}#6x!@-O\u{11}\u{13}!JuX=!,z\u{12}\u{14}!=t5H! v\u{f}\
        \u{1}!(us\u{2}#-D'=+w\u{12}2!%y\u{2}>!Dt'4!Jyw*! xyt&!x&J%F(A)t-J;~!2v.D!Jy\u{7f}<!;u{`! s/L!Es\u{0})! t\\Y!!w/\
        \u{1f}!$y^\u{1e}!%vuW$ u4H'D/>T\u{17}\" |=D'\u{17}\" F?zQ\u{18}4#B!L\"y!H!C!=\"<!P\"L!I!8!G&7!J!8\"G!A\"A!w+Jf\"\
        '!=$D\"G\"v#B\"@!G,Y)!O,G!<&I$?%E\"t%I&6B\u{16}!=vEA! |\u{1b}@!=uRD\"<w!GN'!<twh\"*?3Ig\u{1c}!=tY(!8w^~\"8x+s;H\
        8 =!;!:!w\"F!E\":!8!}!4!>!5%;\"6#?!8!:\"t\"5\"@\"u$;!:$6(A\"<@#x.0$%B'w-:1;e\u{0}! vEa! x\u{19}F!?w:g! x-P\" G2\
        w\u{7}v!Jvj\u{14}!4B:1!+uv\u{7}!=vGi)%H#B\"L%E\"B'@%M)x$J1\u{13}( H!:\"=$v%E(H$7&K$\u{13}!=v\u{7f}h!3y\u{1f}$!6\
        tkI!5w\u{15}K!Jzg6!<xvV!+uLQ!&t|g!:z\u{7f},!4wsi!!t\"\u{1c}!(GwP%-s'G%F+I!vrF$ C%t#v5E~D!1t0M!,uUZ!!uRz!=vQ\u{1f}\
        ) H$B#L!q\"G\"B%E+@!Ae\u{a}!.tRS!4Fx\u{4}!?xo\u{11}\"*G(v\u{b}U!(:\u{11}\u{18}!,xn<: P!9!>!@!N#J!B\"H!8!L!B!>!?\
        !<!B#J\"5!L!s!9\"L!O\"s'<!w$>Xt!?xU\u{e}!$vX(!=vct!8w10!5t\u{a}C! x\u{1f}\u{7f}!@z\u{11}%!<t\u{5}/!'z5D! x\\6!-\
        w/4!&Iwp!$vh/!1u\u{1c}\u{15}!4x|\\!=uc'!!v{ !>u\u{14}\u{6}!3x)\u{1f}!'s=3! v\u{1}K(!z\"E!?#C5>!J#v%=#\u{12}!=t\u{1d}\
        M!>xk!!<t\u{13}}!-uh.!Jt\u{d}%\" I=z\u{13}\u{2}!Jv\u{d}F: [!M!M!N!I\"J!L!P!N!M$J!T\"U$F!M$E!X!T#V!P!?\"J!H\"H#=\
        !P\u{c}`!8s<C!J|dj!\"y\u{14}\u{f}!?r'$! yk?!9tLj!5v@E$4s/r!E!D~W!<s5m!J@=e!2xWQ# K>t!ufV!Jz)\u{17}$;A!u!;!H\u{11}\
        \u{16}!JBx<!JuDC!9ssE.\"N\"u!F!I\"G!H\"E#E#t+I!M!F!;+Mxr\" H2v*2!JtK-! w\u{7}?!<x5i!-u+'! v,U!7s'\u{6}! x\u{16}\
        \u{1d}! xd\u{16}!&u\u{1e}\u{7})!F$E\"D#F*J$;!v\"s#Ej1!.uMP& v2A'<#@#=+C[i! G''!,t\u{15}b\"8u2?i\\\"7J%v}`!<v\u{18}\
        6!9yA\u{f}#9v#E.L0\u{4}!,w|\u{16}# A3z7L$\u{13}!It_\u{f}\"7t3Gf/!+x/I!;x <# B9y\"{\u{4}E!.J\u{13}\u{15}!Ju-\u{e}\
        !7s*G\" K*u&&!4wv/!8uKD!<v\u{0}c$ I9B#B.|T_\"<B.@\u{1a}\u{1e}!-yRs!4uBu!9t2}( u\"@'v!?!?)A'@/<!Y3!C\"u!E!G$C!P\"\
        D\"E#D!F\"F#C\"J$J!G!B!F!E)Hsp\" E(zU>!Ju&\u{6}!Duq2!*vh}\"(J'vO\u{b}!4v? !2ulV$ C.;%B(@h9!6x\u{1a}\u{f}%'G(A(>\
        \">#>){! xc\u{6}\" w#J,+!4t%\u{0}! F\u{f}@!Jw\u{e};\";B!t\u{a}7!<wSH!Ju!f!Du\u{2}?0\"G!D\"?#>!;\"B!=!;!A!?\"@%5\
        'K\"8%6!8=#!=Dbh! y\u{4}q$4B%v#E.LH>!9u\u{8}1!4wuv!=Ium!Eu~\u{18}#'x'w<BOS!5v9XA z!=\"X!I!F\"G!R!@!t\"F!O!G!T!A\
        !o\">!E!E!C!E!B!D!D\"@!R!@!>!?!8#A!A!>$D=X!(wo$!$ucU\" M$vp#!2x]2!Jw\u{e}D\" x=DR\u{1}!Ju2?!=v>w8!A#C!J!?!D!F!G\
        \"9!J\"@\"C\"L\"F!H!1!F!y\"9!L!Q!E\"J&s\"F=!( u#r'C(?*G!=)w$@\u{a}G! {+q4\"L!C!s!I!N!H#G!G!:\"K$E#B\"M$E!N$/!I%\
        =!M!?{4\" G=xI\u{7}!=t\u{1}L!&F2\u{3}\" IJu\u{12}$$ K'M(K\"H\u{7}C! H\u{14}\\$'K+C\"J6u.\u{18}+$=\"C!C!<\"?$A!?\
        \"D!E\"r'Ko>,!9\"E$J&A#D!K!J\"L$8!9#I.G\u{c}h# z*G3F\u{3}a!4E]M!Jy<~!$tm\u{3}1$B!H!C\"I\"F!A!z#J\"I(A\"H!v!G!E!\
        {&;%1y!!=C\u{10}{!<u\u{f}\u{1f}#(?!t+AL\u{1d}7!C!D!=!C!E!D!H!E\"D!<\"<!E!B!C\"C\"N!D&F!t#E%M!K%qV[!Fu\"Q!)v:+-!\
        ;\"G!C%G!s#@\"F\"G!I\"t(C!H!A>\u{d}\"=J\"@S\u{e}<!P\"J!R#H!N\"L!A!N!A!N!E!F!A\"@!S!I!@\"v!@!,\"V\"J!H!)!y\"H!9!\
        Di-!6rB*, N%?\"<#B!>!9\"@#E&x$E#@(2G3!$u\u{16}4!<u!\u{16}!8s_\u{6}!6t\u{7f}\u{17}\" t=EAr-\"O%:!P\"B$I#G!A!5(A\"\
        L!L\">*Q@F!8u\u{2}\u{1}\" G%uB\u{1}# I:y\"D\u{4}+!5t\u{e}]3#C!K\"H!H#L\"M\"M%9\"5!5!4!H#M!s!N!A!K%3!3Nr\"+y?E\u{1e}\
        )\" F'sct& O)D&C%G+8+L\\8!$v\u{1a} !'vpU,!=\"J#G$P!I!J%L#J$I$P\"I!Bp-!2x\u{c}d# D(v(t&\u{15}#%v%J3JtR!2w\u{14}\u{6}\
        &!63=)M!q!u+MKS!<w!\u{7}!EsVq!>vUe4$7!C!D!H\"8\"B!x!D\"9!?!@\"9#4!2!3!8#J#u%3!57t!*u\u{1d}\u{b}!Jv:\u{3}\"9x1HL\
        ~\" L(u\u{1d}C!7sCz!Jw*|#1t'G%sf\u{e}: E\"L!D!P!<!I!=#N!6!N!t\"K\"O!9$u!R!?#D!?!E!G!;%t!=!5!I;]$ E<v!D-H,{! w\u{1a}\
        c!4z\u{18}g!4t\u{10}&! {a\u{d}! u\u{18}l!*xH\u{c}\"+v?Ev\u{0}\"2E,Cc\u{0}!&ws#9 X!M\"O\"K\"N#K\"8\"N!Q!H\"C\"r!\
        C\"E\"s!+\"I!Q#*!C#R\"C!M!<\"Tdh\" M'w\u{c}:!4y35!=vr!!8vd/4 N!M\"Q!M*J\"K\"G!A!L!L!/#D#s!P!t!8%C\"M!P#Gk\u{b},\
         M!9#B%?(C!A&D!:\"@!@!J\";{C!Jz\u{10}\u{6}!=M<V#:s#G-D0C!JuD$\"'J+KZ'!JCKK\"*s;GI !Jw\u{16}1!=C(\u{13}!=wec/\"J\
        #I!J\"I\"G%H\"N!F\"N!?#G!;\"J#s,G/\u{3}!4vk\u{6}!;Ko8! G!,! vf$)$B!I!C!I!F0;!:#A.F0\u{19}\"9E#E*G# E'{#D5)!$t\u{18}\
        >!4y4X!4u]0! w/0'-?\";%?\"4!t&>'8\u{1e}6!<uWV!<u2\u{0}0 N!4\"<\"D\"C!D\"I!>!D!C!C#E#E\"5!u'EV\u{2}!=v])!<v\u{4}\
        C!-t~A!(:5\u{c}$\"G*y1D\"B+\u{11}%5v#A#x,u#Dw2! y\u{1d}f\"*C*A`h!=G?\u{18}!8qPA\"(sB;R\u{1d}# B*w1vVf!-zO\u{3}+\
        \"L!B!E'H$D\"K!E#<!;#8&7\";0 O\"J!C\"<!K!J!>!B!J%K\"F!9%F%u!P%Cmn!5u])!3x~&\"0A!HYR!Jvv\u{7f}!4uq\u{1e}!4v@T!!v\
        Q)!8u5\u{4}' s$D\"B$E%C.H-@{L9 I!=!?!C!J!x!}\">!<!B!<!I!G!@!E!s!F!G\"s(@!F!D!:%I&Q\u{e}=!!u?+!;v\u{3}g! D\u{2}5\
        !JyWg( R#u!K'D!G(I'M/3k\u{5}!<vFn' B&@\"E!w!<$w6<X~!7s!R&\"@$F!>#z\"@(Gj8\"4B(v^P! wd;! u2J$*F*E(B!CK@!#wPf0 M!\
        5#J$r!=#=!<%B\"N$C#L!J!E!M!5+O2,!<x8_!=v2=!JxH:\" u=I\u{5}J!>th\u{1}!=x\u{18}c!=vh\u{1f}\" t=J:L!*y\u{c}P!JF8P!\
        ?zI\u{10}!!sH\u{1c}# C!=>}@T!@t\u{8}\u{0}!9t\u{1d}\u{13}9#s!L!M\"V!P!M!M!J!P$K!L\"J#H!K\"E!<#P$K!P\"M!L!R!Q\"J!\
        P\u{19} ( M$C\"v$E/x$?\">+?TW!3xMg!<wZ~!.x\u{13}Q!Fw3\u{8}!,u_G\"4H't\u{2}\u{1a}!6JL'!=r5\u{10}\" u*H_V! w\u{e}\
        \u{2}!5th0!7t4\u{1c}!5whG-!:$J!H#D\"<!?\"D*8!8#B#<&<%I\u{8}V!7s\u{15}K& w'@#C#x.J\"J_f% r\"J%C#C(@\u{1e}E!<um\u{1e}\
        # G!u1v\u{12}{!!uq-%(A!u!F*C6?Ah!Jx:K!<x`t) H$B#L!q\"G\"B%E+@!A-i!J{jW!.ugJ!?xKS!JBN.# G2y+H=\u{15}!2uSV!9r|!$ \
        @#v$F6v~V!9uNd!.z\u{2}J!?t3#/#G!H!G#v#9\"L!>#F&G!9!6#5\"I!6%8<\u{a}!Av< !1vYc! JR\u{12}!=w\u{15}@! u5_% C&u!;4C\
        />O\u{3}!Dt%E!JG#8!%u\u{19}m\"#F>zXu\"4z6<4\u{1e}\"<C!Hxu#!L)O3M\u{6};!!w7;\"<t.A{d!9xt\u{6}!4xK\u{d}\".t1BUO!(\
        ut\u{a}!=x5<# w;H#y\u{8}e!9sz@!)uY\\&!;$?!E&=+<*xF@!*t\u{14}\u{11}!$v&>$8:#F#@!=m6+ q!>!J!M.O!u\"M#;%F#=+: \u{14}\
        !'F\"m!9r(M! G\u{14}\u{7}!7u\u{3}S#*C%t\"ues!Jt\u{f}h& C$y$B\"@*?'wzc!2xF08 J!I!E\"F!H!E!F!E!N!O$8!=!A!J\"2#K!L\
        !P\"2&.!u\"I!u&yRH!$u-L2\"G\"O!K!P!F!L\"K\"r\"J!H!>#7!N\"5\"O#O#N'G}%$!u!E:C!B\u{2}\u{10}*!F#K#L!I&G$J$s%F\"G-J\
        _\u{6}!>u>}& t'B#?'u,<-@e 5 z!H$6\"7\"\u{0}!5!9!8!5!4!3%8#7!;!2\"<!N\"C!J':$<\u{4}X!?{Bf!<rYC!;zZ\u{1e}#$s0E)K_\
        \u{10}! Hk\u{5}!4x\u{5}?* N$C!E'C#>\"F#<$:!x$L<x' J%I%G\"v(G0u&Aa+\" K2x?/!Jv\u{e}\u{8}\" J=v\u{b}m!/v\u{11}\u{1b}\
        !:z`@# D$vF?`\u{1b}> N!t!K\"C!I!G!>\"N!H!M\"E!t!N!M!J!I!H!C!F!3!S!C#S!J!F',!D!P!F#v.2\" H=v\u{c}\u{7f}& s1E*C!=\
        !v->\u{16}X!,v\u{19}\u{13}!Jz>n! {v\"\" u>Ki\u{1a}!(yQG!9v\u{7f}^\" GJseg.!E#H#J$I\"L&I\"5\"G\">#O\"G#4$L%AYB\"\
        4v6BRD!(tkG!<xy.!*xN\u{14}!=vL~$ H(s,C1?&\u{8}! vXr\";F!Ff\u{2}!=u>:! zA\u{14}!@t,A!<v9\u{d}!<z]\u{5}' s$D\"B$E\
        %C.H-@\u{15}\u{1c}#*E1{\"@B\"!Fs91!Dv+V! Bb<#7t&t-D\u{14}P!%w|6!=C{A!-xa%!<uM\"\" K?u:-(#>!D$x!B&C%A(?.8\u{12}@\
        !1v\\J!JtQ9#2u1u$L{p! v9w\"-v'F!|! {9\u{8}!!u5\u{15}!1u^i!Ju\u{4}N' I%C%B!D$s$C(s?6$4C$w$C#Ioy!)w\u{11},0 M!I!B\
        \">\"C#v#<\"v&H'C!<!I\">\"y$D%I<\u{1f}! u4\u{c}!)tA\u{1c}!>yB~\" K*xpa! ES\u{1b}% C#x%C)t9v?&!2v\u{1}\u{18}!Ew^\
        C'\"F$r!K#M*H(F.@\u{a}|!=y}?! vwF&\"C'=!H$t*='B8X!!t:J!9u\"3!$y\u{a}6!3x\u{8}\u{8}\"@t*G7I!,u%Q!8wP\u{b}\",{>@\u{7f}\
        5!=t0g# D!s2>4^!+x\u{15}w! yQP# s1G,Oh\u{0}! B-O# G's'IA,!4EW7!Ex-*!J>\u{0}n& r%C#<'B$w1BW\\)&E!M#v#E$?#G'H\"?-\
        H\u{1c}Y! rym\" t(unW+ K$?$?\";*>$L!<$J\"t&M%u\u{19}t!%y9f((A!D!5\"J(:)u\"F+>?o& s$A\"I$t\"D(DP\u{14}!=tCk!;vq}\
        !Jx\u{14}p\" K4u)\u{16}%1G!H)F#F,F]\u{4}!,w3\u{18}!9u\u{17}\u{19}\" s=Fam!?tAu\" I2y(Y!!u* #*N\"H\"II(( }!L#K#G\
        #F'C#C)M84\"4z6<R\u{1e}\"9s*r\u{1b}R!;|)\u{1c}!!t\u{1}\u{b}!Du9s!?x6h#4E(A.<FS$(F0D,u&=\u{7f}z!)x=f!4u)\u{9}!6t\
        ;u# G2>+}p0$ E*u3?-Aq\u{12}!=I&_!%v\u{0}3$6D\"v%F\"roF!Eudo!!uNe!9y-\u{19}! z^j!<u\u{c}\u{4}$ D;v*w%Dg7! y\u{18}\
        \u{7f}# L=H)u\u{1e}\u{1c}!<ta\u{17}!7t\u{10}\u{9}!*yE:!8ur\u{19}!JvG !Ex,n\"\"|;EZ\u{b}\" K=v\"I!4u\u{7f}q!6|f8\
        !JxEP9 E\"H!J#I!P%q\"L!L\"Q!P!1\"D!E!A!H!P!E\"s!F!t!C!K#H!>&Jeq!<wSF!JvG\u{19}!$v\\b!<E\u{18}\u{16}!JuO\u{b}\"1\
        s4CL>B N#C!I!H!C!N!I!D!D!M!E!;!C!H!;\"n!4!9!A!L!C!t#G!K!\u{1}!L!O!3!4!<!}!O#D#K\u{1c}2! G$d!=GeG'$M\"L'L%M&K!31\
        1\u{d}\u{14}!JtDV#4?(?!>L\u{0}!JvWQ!4tNr! vOf! w(^# H2w+tm\"!=t\u{9}v!7G\"s!=w\u{1c}\u{7f}!'vSm!@u4 !Js\u{14}z!\
        )Le?!?t\u{3}.\"+z2JG\u{1a}!<wLJ# G!G>u\u{18}\u{e}!$u[\u{5}!=vFl! IiO#(E\"x!EaY%\"u!G$A*t,F'R) P#C%G&<#F->!<';$:\
        ?_\" v1KvT!Jw\u{18}g\" {*F{K!JA_\u{5}! Gx\u{1c}< Q\"N!p!J!N!L!K!G!p!K!F!A$N\"G#G!O\"F\"*!V\"H\"N!r\"J\"K\"L\"=!\
        ?!QZ5& <\"\u{a}*B18!D!?9\u{e}\"4x68nz!=w\u{1}n! Fz\u{f}!JBs?!;veR2 H!y!t\"t!>\"C#G\"C#@\"E!;\"K%:\"J!C!M!=!9\u{19}\
        \u{18}6 P!4#G!x!v\"D!:!M!8!8\"<#A#H#4!K!2\"I!y#3&5!3$A~\u{14}!9v\u{c}\"! Ez\u{b}!2uXT\"4v$ua8+ R#E!B\"H'C$L#M#=\
        !<#E#Fq@!,u7*!*v^9!=D2#!Ju~\u{17}!J='[!4wX\u{16}!4w5w!=v\u{9}\u{b}!2xZ\u{10}!9uIz!=u\u{0}\u{3}!=t\u{16}0* I\"<\"\
        C#K!q\"G\"E0E!B!D\u{19}O\" H4t\u{c}g!!v:;! x\u{4}\u{c}!Du.q!4v=n!<uNd!!s\u{a}B!\"t\u{4}v*\"D'y#>\"v&C(;!J$y$D%F\
        \u{16}\u{1a}!9rr\"!+w\u{7},!?y!\u{18}$\"?'?/x!<\"F!-v5V!$u]F!FsL@!2y\u{2}\u{1d}!Fz8\u{7f}! x\u{1d}\u{1a}\"4s)Iw\
        Z!\"uYI% K*v$u!C%G/\u{1b}!Eu\u{14}H!/xrF! D4g!$tX\u{10}\" F2u\u{8}z!<ts\u{5}! OG3!6u\u{7f}\u{e}! upe& O!H!F,v$H\
        +H?.( J$v$A!>!?2B!?\":W,+ s%J#C\"N!D&@#C#C%D\"A,<EC! vr4!JxP\u{6}!&u\u{1b}G\"*H%u\u{2}J!Jt\u{6}K0 P\"P!H#B!A#L#\
        D$@#G$5!E#u!K!K#9$7\u{1a}a&\"J,C*<$E\"G,7\u{a}-\" C3tve!7t\u{0}q!Jy0\u{7}!.w}F!<tXI'!|&E-J'C\"E\">+=+t# =,v0w\u{1f}\
        L!6w\u{2}=!J?5+\" s=B_!!?rI\u{10}/ \u{6}!9#=%A#B#B%J$:\"@!H!:!A\"6'<$5\u{1c}\u{b}! E+S!4w\u{c}X!8u~0\"<E\"{.Q\"\
         y=H_x!,tA\u{13}\"*H*w\u{19}|!8yG>!JwtF#1w+F\"Fwt\" v%J\u{8}\u{18}!-t}4!+t(r! {]`!Jt%n!!x\\ !%s\u{1f}(\"4w(A_\u{11}\
        !,y)G\" J2u[>#*v#C\"B6s!/s%J\"'u6Js(!(xX8! um4\"#K$wJ%!-|\u{1a}^!6w&E\" E;~\u{e}a!'w\u{19}x& q)?\"70?\"8-:\u{17}\
        \u{1a}/ L%C!<!?#=\"B!9#G\"B\"9#6%x\"H%D'In\u{6}!+@O%!&u6\u{8}\"4y6GE@!/w{x\"7J%v.F! H$#!Jx\u{5}\u{f}!!u.T!!x^h%\
         P!D-u$M+MZ(!8u\u{4}h\"<I.xB<!Avb`!!xhn!=vK^+&F%?!=\"B#B!G%9!5$N\"A!8\\k!4t\u{c}\u{7}!Es5<!5y_s!-v^2$ L1F!v+D|\u{d}\
        !=x!D$'B#>/t#Ek\u{4}!;zZ !Ft\u{12}j!%vr\u{e}!-v\u{f}\u{7f}!7s;$!Jt\u{a}k!7t/\u{1c})\"E\"@\"C\"u\"A*E'H\"B\"D=e,\
        $G#L#D!A!F#u\"u#F(J!N!H,:0^!7w2\u{b}!&|$[\"9F$HkA! sw\u{5}\" G%x(_\"5u\"JU\u{8}\"!t0s\u{a}N!-|Hx) M\"u!J$H#I(B\"\
        E$A2<(P!4vA\u{11}& {/J#A)P\"=->C\u{9}!:zF:\">H!u\u{1c}?$1F#E(?#;!\u{13}!%xqa!8s\u{14}+!%u\u{0}\u{14}! |,w.#=!=#\
        D$C\";!C\"8!F\"6!D#J\"D#E#L\u{a}L!Jvt;\"4F6uZl% K)A#6&E'6z\u{5}!<u:(!JB9i!@v\u{3}h$ Q.K&J6IeA? s!>!N!>!E!=!A!F!\
        S!5!A!8!\u{4}!9!;!<!7!A\"6!@!;!5\"M!D\"O!J!K\"A%;!J%Lf\u{1c}!/w.\u{18}!<{\u{17}0*$F\"H#G%E!K%O$8$L#;+H\u{b}c%'A\
        (A)x';'?)G!+u,\u{17}!4t |\"=J-EVb\" J2xiY!=uNY!(vM\u{7f}\"&x7EU%- o!J'M!K!M!D#F!O\"L#D)N\"J+I>\u{0}#(D\"E$uZ&! \
        t\u{1c}|! w\u{e}1!&x3@# K4A6;\u{1d}$\"*F!w,\u{13}!<xpR8 C!>!@!9\"u!z!P!9!8!4!<!O!N!9!4!?!6!>\"{'4!>!D!>&O\"0\"*\
        I\"xka!=CpK$ p9A\"?$=\u{18}y!<t:4!/vi\u{13}3 p\"J!E!I!K!I!N!J!H!D!E!J#F\"J!L)A!I!r\":@\u{9}# s/K)G\u{1a}&+ x!?'\
        4\"7\"w(7$;#=!9#=+6VQ# }'F-Hl1- M#C!E\"E!D\"@\"x!C!F$G(5#v(9e,!!vV!!=G:<\" F=}G1!7t(i! yR\u{1a}!JtaW\"6u4B\u{4}\
        ~#4{(I!Bjb!*v\u{17}-!>uqQ!>z|U\"<C#s\u{e}\u{1d}!!x(0!Jw\u{1}u\"*I%uY\u{c}\"+z2HTo\"<E!I_\"- K!3\"D!J#E!E\"K\"?'\
        >$5&M!>!@P:!/uj;$*E*@(>%zx\u{4}. G!:!G!<!C&M!D#G!E#G%:$K*<\"y\u{1d}N!<x\u{d}>!9t=A# H#u>v!Y! uWv!<tpZ! txb!2w{o\
        !4x><!=wkJ!$|`\u{0}!9t?\u{19}!<Hz\u{1b}\"*G3EuG!*wdy\"4E(t2\u{e}!9wZk/ L!>\">\"r\"w\"I#E(F%:\"C!s\"N!?#u(G\u{8}\
        C!>u$N\" |'FK9!3}Vw\" u)F\u{1c}\u{1d}!3w08!?u\u{4}\u{1c}\"*I\"xV?!4uU~!Jt#C! x\u{5}\u{12}$1G-@'@%?c\u{8}# E)s!A\
        m*\" N;t\\r%$A(D(A%>1wiz$$E1v(E)wJS!$vhx! uRD!$u!Q!=u5\u{4}\"*G'I!&%*G(E\"H(G.z\u{3}/!Gy\u{1e}/!8u\u{15}[!8wD\u{14}\
        ! Ccp!9u4+!$uB1$!K*H'I+NTr!#xp\u{16}\",u0ITI!,xD+!4yuP# L'C#ERU!-t[_!J?eL6!?#L%D!F!w!J!L!F!C\"K!C#I!2!M\"<#G\"t\
        !7\"4#3!K!-){!FwIB!!vX\u{1f}!JudD'\"F\"G\"G,u\"H(E\"GR8!%vn\u{1f}!<vM?/ P#C\"F\"G!C!@\"D!G\"A!A\"G!H$;&J*4\u{f}\
        6!4xZ]!4u6}\" R*M\\q!Fv/$!2x_8!<v;i!4yVm!$w\"'&&B&C#H-F#9%5:=! Fw\u{10}\" I4xP\u{e}!4yd4!&uj\u{1}!<w\u{f} $,E3;\
        '9$we\u{15}!6sgz!7t9\u{11}\" v'KY\u{1}\" I2v/\u{1d}!3yx{$!w1H\"C%?1,!4t\u{1} !FzRB!<t6\\!,u9-! F\u{18}d.\"L!B\"\
        E\"O!D%@$D!?$s\"6!N#O!P-H\u{1f}b!Jv\u{7f}\u{b}#\"B2A)vpJ\" F=xHd!<wn\u{14}!JyT&!<v\u{12}d\"!DDw\"#, M!5\"F#C!G!\
        F\"G\"A1N!>!C&8LH! vne!4z\u{19}-!=v1d#$v:C!vjN> Y!R!I!T!N\"S\"L!O!T!M!P!O!L!J!H!H!M!Q!T!P#Q\"L\"V!T\"X!O!H\"Q#P\
        \"N\u{1b}}# F(N6yq\u{18}!8va>!9w\u{14}\u{1e}!=u\u{19}\\!JF:Z!<ugY!Dt/F!=GOK\" tJA(V!*tQd!@v&X!4y(\u{1}# \u{4}2;\
        +?g?) x1G!N\"K!I'I!Q\"J+O/%!!u =% M\"z!t9D.B\u{d} .$;!D!D!B%;!x$E&8!7!9#N!N!B'I\u{14}d\",y>C1\u{15}!%B:R#9v#E.L\
        [F!>wr:#8<!v1<\u{1d}\u{16}\"$KFv\u{0}G!/thM!4vh&!4B'(% K'I#G\"r0u\u{c}V!>u!\u{b}\" v,J\u{3}17 R!:\"D!@\"G!s#t#>\
        #;!K#N!@!9!<!<!:\"E!N\"F!F%;!:!49\u{4}8 I!:\"=\"B!L!t!N!t\"3!S!I$<\";#;\"2!6\"F!7!H!=%M!K\"5$F\u{12}U!(w\u{7}\u{14}\
        (!;#A%?+J$9#u\"E-</:)$H\"I#H!Q$F$K*O#<+Jq\u{19}! GH3!$t\u{15}q\"BH%w\u{10}\u{1f}$!{\"E1A,wXV\" v=Dgx\" H=r(U!7v\
        tO! wQ5!-u`]!8x|65 Q\"G\"s!A#G!E\"G!6\"C\"D\"I\"M!0#s!I#N!N!?!?!2'A3\u{11}!'tQ\u{14}!9t11% M\"?0@,=&8<r!-u\u{e}\
        *# N!{<Dx-!<t6\u{1d}!4u\u{3}1#$C8t\"H?U%\"F'?!H*t+wB>!=ux\u{10}!Fv_\u{b}/ r$H!I!C!I\"C\"A!B#B!E+N!D!q\"5+D\u{11}\
        \u{d}!JDA/%*G%?%u(A\"v\u{6}h= v!5!E!|!D!C!H!A!s\"@!>\">!B!C!<!K\":!A!?!9!4!L!5\"P!:!I!B!5'5w8!!w\u{9}+!*y\u{15}\
        \u{19}!<v^&!#t}8!?tb\u{0}- H!:#?\"u\">!D!E$;#<#I$8'<$v/W> J!Q!>!7!L!q#L!E\"I%C!>!M!?#2!M!E!O!>!D\"O!s!+#q!L!I!A\
        !-!H!q\"H\u{5}t!=G9$& N*@#=\"C%E+J]C!J>\u{c}\u{18}!'zV{$ v'E#B3BL1! Ky\u{12}!7sH\u{11}! x5\u{14}!4w\u{10}5!*yE:\
        $ D%B-y+AaW\"!t=I~B!7v0$# N+J$Men!=xs8+\"C(D*B$>!<\"E\">\"p!t'M#?\u{1c}e$.v/I$z$D\u{1d}\u{18}!9u\u{8}G!JG\u{14}\
        h\"*E2?ld!4yH\u{f}\"*C2@%\u{1d}!?x\u{c}I&!B%G+G#J(B#E.k!Jx?\u{d}* s$K$E#K$C\"H#N$H$O\"Fw{1 ?\"E!G\"H!G!M!r\"x\"\
        s#w%J$I#E!A!?!@,H}\u{19}!Jzn#$ w=D)w$C2Z\"4v6w,]*!;#E+D#I\"K(9!J!A&:\"wv$!<z@=!$z\u{1d}\u{8}(%;\"6!u\"8%9#K\"F'\
        ;GL!9s6F\" E4yi:!$xZI\" >\"\u{3}A\u{1b}!Jw!3!Jt*s\"\"D&t{Y!Jw\u{8}c# H2u,v!n! y\u{5}R!4vG\u{14}! w\u{c}\u{14}!J\
        uEe!?rY\u{18}\"$u9Cf~!)x_C!(x\u{1f}V# B)t'v/\u{b}\"8G#uka!Jt\u{14}\u{1d}$&F$A2B!A+\u{a}!%v\u{b}(!E{w\u{11}\" v'\
        K#s3 Q!>!z!A!B!B#G!A!H!@\"@!A!G\"D!B\"K$<%Q-r\u{18}\u{15}!=vr\u{0}\" D=w\u{0}0!4tIn! vGT!)L\u{10}Y\"#w:J%)!$v/$\
        !*yoc!;v{\u{b}!)vJ\u{7f}\"9y#JDq7 N!L!H\"J!K!S!T!O!U!N!G!O$J!K%J!S&R\"J!K!I!J!M'ty0\" K?u\u{7}t%5y#y$C(w&?\u{15}\
        D!?r9M\" |=DK;\" C=z$\u{19}!=w\u{6}E$ z$K(F#uw\u{c}!)u$\\)%M!L!I\"I!I!E!G0u.KFL\"&HDA1\u{7}\"<}.E\u{1d}<!?tP<!8\
        vY\u{10}!1tam! zf\u{10}!4za1!Juv>\">u,A\u{11}:% p\"F(u*<'>\u{1c}\u{6}!,v8\u{1}! y\u{8}\u{a}!=u@.!>u\u{1d}!! HL\u{19}\
        !=HWp$.v/I$z$Dg~! wv{!8ugS!<uN\u{3}!=vmK!'ulq\" D*xUQ\"4>%w\u{15}D8#Q!D!I!I!K\"A#J\"L!J\"I!J\"Q!F!G\"<!J#J!Q!B\"\
        2!3!@#A%P2\u{6}!=v[H/\"J#I!J\"I\"G%H\"N!F\"N!?#G!;\"J#s,G$,!,vRC!=v\u{10}C& A/@%A)D'E&t\u{11}\u{1e}##t+v!C\u{7}\
        \u{1}!FvX\u{16}!Ez\u{1e}4)%y!@!D!E'D%A'G!C.>s\u{5}!)w #\"9w)t:g!$s@%!=HF\u{13}!8yZ\u{b}\" r=HE\u{19}!Jx\u{13}D!\
        >y^#!=v\u{e}K!!x8A! D.8!4z&l%#E1L'L#I,GDH) N#v!G#G%A\"J$I)K/G3)!Jv-\u{1c}!;tQx! u6\u{e}\" F/{9f) E4@!?!|!8!M$C!\
        B\">P\u{16}!JvH4!4{!/! us\u{1c}! xw;. O#D\"G\"I!E!A\"D#B!C\"H!J$<&L*5\u{1f}\u{1}!Jx`a$*D2>\"\u{7f},<sT!$u'u\"<w\
        .E\u{14}i!)yj@!!x\u{7f}!!/sF7!=w?\u{2}!DuT\u{e}!JuX<!8u_i!?x\u{e}\u{0}!-x\\7!(s@`!'zy(!/y^?$4D,s&v$D\u{15}\u{7}\
        !Jv\u{b}\u{15}!2wf/& s$D&D%C.F-?XX*!E#K#K!I&F(s\"L#F\"T-IOy!Ju\u{16},!.}\u{4}?!Jv:\u{15}!?Bvw\",w0C-O!,uV0$ P'L\
        \"J)F\u{d}%!8uBU!FwT\u{10}! vbu!8vW%@ G!H!I!M#J!P!S!S#q\"M!L\"N!L!2\"E!F!;!B!N!3!n!r!E!u!B!L!3\"K!@\"Q#D!Dlg+ I\
        !:$C!M!t4G!7!H!>&L&F\u{15}>!){wc!<u{$!7t\u{13}\"!+u/L!)wj\u{1e}! uvD!)w}D! uDl% F&|\"F!E'v4$\" L=|\u{1c}\u{8}!J\
        v7b.!B!|$@#A!P!=!>#<#>\"9'?!;#>+NoN!>zL<!=va~# F*B4C]Y!8t7g!<x &!8s':\" K2u\u{c}{!=y\u{9}>!JAh\u{0}# A1u*wS1! u\
        \u{19}!!*v$g!?w6\"!.v5o!8x%0!!{\u{18}\u{9}!=y\"_\" z>JeM!;ue\u{8}!=w=}!>v=\"# v'E'C\u{1d}\u{19}!@t?R!Jxmq)#D\"B\
        !E\"I)A#='I!z\"=\u{19}k\" J=v(y&%?!x!w#B1E/>e+!<{wf+ I'<#w!I\";\"s!L\"?\"<)=-r|0+ I'?#w!I\";\"s!L\"?\"<)=-rTI!;\
        t_K\"'D*AT#!)v6C\" G=y\u{1f}%\" A2B}n!4L|e!5t\u{4}S&&D!D#F(C\"?)ups!4KE\u{c}!/v^\u{a}#$v0F6C\u{b}:!=vuH!=CV&!9t\
        3)!$u\u{16}\u{8}!=v_Q!&v:\u{1b}!=v\u{17}4\"5u\"J\u{13}_# M4r6Ev5!4x}\u{9}!4so\u{1}& G'@\"?+E(A!\u{0}j;!/uL\u{1d}\
        ' r$D!B!J%@!H(L\"k$ E1C,J!@2J!-uA\u{7}!9t`\u{10}\" K>v<&'!|&E-J'C\"E\">+=?h!=vrj\"4C6D*9,\"F!@%H$G!5$D%5'G!t!M%\
        K&F\u{19}G!9w6\u{f}\"8E%CJ\u{19}\" H(~96!=D\u{1a}g\"9x%H8\u{3}$2R)A\"v-?>e!@z\u{14}\\!Jt6\u{16}) N$B!A%@/t\"E\"\
        F!A,Gr\u{12}!<y10!<v3\u{1b}!4t\u{1d}\u{4}!-t8\u{5}!6wp\u{1a}($E!G!x\"H'I%F(H#?O+!+w2w!=KM0!8v>X!(wTW< N!9!@!@!H\
        !{!}!G!=\"B!:!H!E!>!C!t!E!G\"r$4!5#>!D!D!9%G!;%L\u{17}7% E$u$C,A1v;{! w\u{5}^!Ft=$! uv36 ;!Q!F%G!4!M!s!6!R\"6!B\
        \"6\"=!P!<\"5\"<#q!v!q!8+6l\u{8}!-x!(# M5@)w\u{d}&,*?\":(t!8#8!<\"G!=!>\"E%u\"5_\u{7}!6s\u{0}a) E#B\"u!I%w$;\"C\
        -;,:AD!>vgu(\"q(M'M#I'M!D!K-GM4#&I6A!GS(#(w'E6u%\u{8}!2ww\u{1c}!@t\u{c}^!Dt@X!,G\u{17}K\" G=u'N\"(K'v\u{d}e!9u\u{4}\
        ;!7t,_!7t%?!?r\u{1b}]\" K>ysk' B+x.=\"E!H\"t!@Of$ J$A0w+>!8\" }'H>p!4uY2\"\"A;G`m\" J2tuD! yw\u{1f}!3yz\u{1}!<B\
        q!! J`|!4uj}!4u\\i\"(t5Fy\u{18}# r%D\"E\u{7f}N!?uT\"\" GFx\u{14}]!@t\u{1d}X\" w*E'$<#H!E!O!Q!K!O!L!N\"P!A!M!M#s\
        !<!U!x!L!S!C!S#I\"F\"E!D!K#E$A!J@\u{a}! y\u{17}+# I$@Aw,M,!9!=!A!H!G#='H\"E!H)t\"O(=G{9 S\"M!F!D!N\"K\"K'N!M!J!\
        <\"C!O\"N!S!A\"K!P!G\"J!+\"?\"J$@!t\u{a}\u{a}!7s's!=t&a!@z\u{11}5!3v0{! Evc$*H2H\"J,B+y\" s)vT7!Jy?^\" C;~JE!J}\
        \u{7f}X\" D<yEX%*C*A#<\":&=\u{12}2\" x=Iq$!9t;f!/v\u{9}\u{17}!=w@\"\" J\"v5`#4D%u#>(o! |#\u{14}!'y\u{5}\u{1e}!J\
        u\u{3}:!8s~K!<v\u{5}c!Jur}, K\"I!A!:\"C!D&6!<!B\"D!G&y,\u{1}!/u5Z)#D\"B!E\"I)A#='I!z\"=\u{5}i5 E!2!H#C!@!>!>!C!\
        M\"C\"G!;!?!N#M!6\"7$:\"x\"w(JN\u{7}!?tQ\u{5}!$u\u{8}\u{10}! yDb!Du(\u{5}\" E=w\u{3}\u{4}!7uf%!=u\u{7}\u{1f}#\"\
        F(K3MY>\" y*J7)!Jv\u{15}\u{8}- P!z#I$M(C$K$J$A!K\"N%:!4!4Tg\" G(ySq!6t\u{2}J\" I2xSc!<|<(!Evt(% G\"\u{1}0E)C\"L\
        \\x!J9,<\"<t!F5]8!G!K!=!I#H\"E!P!:!8!v!?!P!<!@!F\"E\";%M\"L!G!6%5!:%L\u{1b}\u{d}!<v\u{1e}k! |D\u{12}#'t4H\"?9+@\
         S\"N!M!B!I!H!K#D!G!Q!-!B!G!:!P!r!B!O!E%*!O!Q!y!A!R!Q!<!B!{!K$N!<2\u{b}!-x,\u{1c}!=vmO!#wS)!&uXi!<v];! s(D!>vg[\
        !Jv4.& H%H%F%K#E8p\u{17}\u{1a}$!E.B%?%uX\u{d}# F$G)|4K!JqqB!/v($\" I=wW-!=uzu!J?K(! z\u{1d}R!9u}\u{11}* I\":\"B\
        #L!q\"G\"B%E+@!ATF*\"N!@!C\"D\"B&E!I\"H!B\"M\u{1d}2!;w3\u{19}!/t#\u{1e}!<tOm# J;t/B%\u{3}\"*G'I\u{d}X!JuBB\".x&\
        ECM!4Bzr!JGJ\u{0}- O#G\"?#N\"B!3$N!H&s!8!4$@!>x!! u?\u{19}\"*D\"{S;!9sgV\"#I=ts3!=u\u{15}]\"/A){\u{a}y\"!u<DpC/\
        $@!y$A\"8!?\"D!B\"I#J\"8%B!F!N!H,B\u{8}k+ y!x!v$B%A\"?'=#C%D(I!C%J\" G=yI\"!%u$\\!\"woX' C#u$t#z'B+?!:\u{15} \"\
        .w<z\u{15}M!!v\u{14}U9 L!x!I!C\"F!D!C#=!D!L!:\"E\"B!y#4!4!H!C#J#F!H\"9!B#/%s._\"9u1J\u{7}o!?vJ\u{19}!8w#P!,t\u{1c}\
        i!(7\u{0}|!@u\u{d}\u{16}!Jz,~!@u\u{e}.1#t\"K!K!L!O!N#O$C\"B\"F#M!E!M$M'L\"K$:V\u{7f}# >#|8shX\" K)x\u{c}V, K!K\"\
        C#G\"K$E&E\"M$t%N\"C%u&Q!4wkL!Fu\u{1f}\u{7}# C!=>}9\u{2}\"$u9F9\"& @%E\"{#A'B*t*5!Jt\u{10}6%*K%D%@#>%@Sl\"4@)o*\
        \u{b}!JAuE! u]\u{f}3 G!<#E!C!F!C#D#\u{4}$F#B#=!@!D%D$t!K!@!C%@$;!=IY%!4w,\u{10}# F*B4Cn\u{17}!4t0)\" x=G\u{1b}T\
        ! wNW!&w\u{4}q!;v't!<t\u{b}@!:xl%!9u\u{e}>!J=/\u{13}# E=w#zp21 S$M!J!D!E\"F$w$A\"3!G$O%J!C!J#w!F#0\u{d}\u{18}!7\
        sEK!4v`K! uS\u{13}!Ft&`!JC<v!<t\u{1c}-.!J!J%I!A!?#>\"A!E'<\"6!6#N#7'5\u{14}7!4wR$!2ut,!%u]o&!>+@&>\"?+q+H\u{4}0\
        !?vL`/$C!E!G!J\"G\"B!C\"?\"D$K#v$L!K!R(3\u{12}&# H$@Aw\u{14}W\"4u6E d\" IJx\u{13}\u{a}!<t5H!){(T!3t^\"\"*F*C\u{19}\
        F!Jw\u{15}B!5v%p\" F=}R\u{f}.$A$G$F!>%J\"=#4!6#N\"t\"8&u!5$M ;!9s,\u{1d}! Jg@!)v#\u{1c}! v\u{16}F!3w2s# v=C!H=l\
        !2xn#- R!?!L#J\"L!p!F!M!E#J.J!Q)<'\u{6}! {g\u{7}! ETQ!Jua\u{d}!4M\u{e}3'$@#G#A%A,u\"?!HU/\"9w1GJi$&E)D-B.>#\u{13}\
        * K\"D\"=#C%:#>)7'w&8!7*2!<rd}!;{pW!*u\u{15}#! v.\u{9}!*v\u{1e}\u{1}\"4D(vuR2\"L!B!N!O\"L!C\"H!B!v\"E!I!@&;\"F!\
        E\"M#M(4rQ\" \u{7f}\"B,c!<u4j!!w\u{d}A!<tD\"\" J=vY1# G$v8t\u{1}\u{5}\" L4BD;!7u\u{1f}+!4@ ~!8vE\u{f}#\"@'@&x?u\
        %$r08(>!H-F\u{d}q& D%C\"F%v(A(CCh# t<I!LLI!=Co;!$uzD!7t*_!=xn-#1u*t\"G\u{1b}$A :!9!\u{1a}!K!6!@!L$K!H!I!;!E!N!C\
        !:!E!2!S!1!A\"K!,!8!A!:!A!@!5!5!7#/!Q%;s>!<x#_!4xEX! u,!!>ud!)!F!I%F%E%F#G'>!C#B/P!5tsP!<u]\u{7f}!)vl\u{1c}!4w\u{1a}\
        C!2u\u{8}3! vB=! uLU!Eu8\u{1d}\" ~>H~\u{10}!$u\u{e}_! wx+$*F\"F2K,LT\u{1d}!.v0\u{1c}\"!<<JhE!1si$\"7K%t\u{8}3!9\
        x\u{9}\u{15}6!1#O!w!G!E\"=\"E!L!9\"M\"C!L\"A!3!8#I#C!O\"D\"4#3!6\u{1d}o\" D=|P\u{b}\"*D#x|@!Jtac!4y\u{1}\u{4}# \
        M+y2H&\u{a}!=v\u{11}M!<x\u{2}%& P\"B&I$C(L'wY(!9tm^(\"M#I!G$E!F1D\"J,7&\u{7f}!Jx$I\"4D(v\u{13}c!!vwj\"$KFu\u{5}\
        \u{6}!.uy\u{7}!4xXc!<v\u{10}[! ~\u{e}i! LI\u{1c}\" y\"EQ\u{5}!?t\u{1b}\u{18}!4v98!9t]M!%wf6!Jt<\\!*zJ:!4xKV!9uT\
        \u{1c}!=t*\u{1c}*'F#B\"C&x&?#@!B!L)x\"s_R' E%G\"r!C+D!?+BM\u{2}!=z.Z! x?8\"4D+>\u{7}\u{6}!Jt\u{1c}f\"7v(>O)\" {\
        =Cc\u{e}\" D4A\u{1c}R!9w\u{7f}2# K9?#Gu\u{16}%-C%A)I!F!G5_!,wB\u{2}!=FF}!$y\u{17}\u{8}!;KFP! v-Q= {!2!N\"<!4!9!\
        3!5!3!4!\u{9}!3!4!6!3!8!5#?#5!3!2\"L!7\"8!5%5!6!6$EkO\"&x7E\u{3}Y* P(q\"B(@\"K#C\"C#C!I-u\u{7f}|! r\u{3}\u{19}!\
        Jx\u{5}1? O!M!T!I#F\"N!T#u\"H!I\"K!P!*\">!B!C!M!O!?!r!r!H!m!E!F!G\"N!=!P!I$O\u{1}\u{1a}/%K!E\"H\"E!?$J\"J$A$=\"\
        I!r!N!s'8%D)1!4|C>8\"S!C!K!G!J!H!J#N!M!J!@!E!@!Q!N!K\"G\"O$S#H#5#J!I\"u!L!=uS\u{7}+!;#?#H!E\"H\"|!B!@.>)<%I\u{15}\
        t\" E;\u{7f}\u{19}H!7yz2!4G`\u{1f}$'s!A!<!;~<\" u*F\\\u{9}3 P\"M#J!@!L!J\"L!:!G!w!=\">#>!q$M!n$L'.&Qql!Ju\u{1e}\
        \u{a}# r*A1w\u{7f}T!J:u\u{2}!Ju\u{b}e!9vhp!JBzM5!I!H#B!C!@!B!D!I!w!=\"?!B#C%<$z!?!L!C!>&:%PCl!?vDV!=F:C0 H!9#=$\
        C\"?!8$:\"E#<\"=\"w${!>\"H%C!>}=!=vRA!=to-!9t\u{11}0!4v[^! E\u{4}\u{7f}(\"q(M'M#I'M!D!K-G\u{11}]! v6]!8q\u{15}y\
        !$x?\u{1f}($J!s&J!D\"C#=!B'K0\u{17}! waZ\"*I1GC\u{f}!8uTP##t9K!G]#!9t\u{1e}+!=u?\u{19}'\"z(A-<%C!J!C,G;{!Jt\u{13}\
        O!2u\\\u{18}\"9w&Io\u{13}!Jt\u{19}\u{1d}!Ft.s$ K/D!{-EH.!4u\u{14}\u{b}# J$~F?\u{15}(!<u5\u{18}!<z$3!6u2`! |=\u{5}\
        !=tG\u{0}!&{g,# \u{7f}<@!E$S!%yX\u{9}!*x\u{11}\u{16}!<yNa!&{S\u{18},'G!K\"H!H#H$J$t\"C#F\"H\"w+Gdb#&M,G\"I&A!Jt\
        \u{a}\u{15}\" FDw!\u{12}! zy:!@v\u{1}K!4x\u{1a}X!?xL\u{11}$ E!t;F.xzA!=t\u{a}R\"8u$Foo!2uK4'$@!F\"I\"H#>&E*Gxw!\
        <w\u{1a}_!'wdE(\"D%F*F#C!y'F\"I,?;\u{f}! u_\u{1}& ?$=&v(?)C!B.\u{11}#)w+C'G\u{c}\u{10}! xG]\" q/LTU! tQY!E{EF!=\
        u]4* N*G\"v+;!;$v!C\"?%>&KG\u{8}! u\u{14}n*'G!K\"H!H#H$J$t\"B#E\"HR\u{d}#\"B\"G.H]\u{f}!%ukS! w\u{1f}{! w\u{5}\u{12}\
        ) I%H1@&B\"A!8!x%<!8'n! tm:!=vN\u{13}*!A!M%H%B#D%N(A!R\"?\"H${!9t$t!,wy\u{1f}!Jz]H-\"J\">!D!B!C%=%J$6\"I!A!3$N!\
        BPD!>x\u{11}@; Q\"R!A!H\"?#G!L\"H!:\"O!?!L!q\"?!F!2!M$L!O!r!K$N!r!M\".!K#K)c) G$:!>!|!w\"C)A\"w(Ao*&!{\"D9?!C#v\
        *tQF\" H*wBi!Jw\u{d}4!)v' $*C!{1?.D\u{10}A\"<x\"Ea\u{16}!4H\u{15}x!$tN\u{1b}!=vl5!<uzg!6uq&!!u5p!-uJ_!8t\u{b}?!\
        -wE{!%t\u{13}\u{1f}&'H#G)u!E(E)tTX5 w\"t!G!K!L!J!O!J!N!O!F#H!N\"K!@\"I$:!>$C\";+NjV!!v*x\"(w,GV\u{b}!JwZI! w=\u{7}\
        !'u3\"\" I*v\u{1d} !=u)v+%G!v\"D\"?%F\"C!B&A%J)t$LlI!<vM:\"7K%tZf!/vJ\u{1d}0 L!s\"B'<#=$I!<%;!8!M\"J!8!K!<!7%Ll\
        \u{0}(%F!C!F!v\"?1E!I\"AO%!JtL.1!4\"G!9\"F\"G!;#:\"C!=\"B#u%5#7!v!E!:&8lU!2vN[!;u]W!/t\u{8}%!=x|e$ r\"L&v,Cr,+ \
        N$=#I#@$C!G\"G!B'J#v\">d}!4u\".!)vd9# E4w(A\u{12}7!*x*\u{d}!-u\u{f},. s&K$I\"H%H!L\"K$I!J!J\"P!M'L&Et\u{a}! v\u{1b}\
        U#<C#t+>\u{b}>! v\"\u{7}#6w-z$GKV!=v7W!Ju\u{9}\u{1e}!=DGI!/w\u{f}l< Q!N!C!O!G!G!M!N!K!S#P#Q\"?\"8!N#E!Q\"t\"M!S\
        !K!s\"O!N!I\"6\"q!B\u{0}x!8v5t!\"wvK! v:\u{1f}!Jz`0!1t\u{8}=!8u-3!!u^ !)zpC!J9|(!Du}6!<tQ\u{1e}\"$I+v*P!=xE\u{17}\
        !<}kZ!Eu}\u{d}# J:u#HlJ!<uj\u{1}!9whl!#uJ0!;y.\u{a}\"&HDAyq!.D-7# I=<!wvZ!8v^H!6u\u{c}\u{b}!4D\u{1c}'+ O!;!I\"G\
        !H$C!J!A#F&N+I\u{15}\u{8}0\"N\"I)A!I#J!I!3!K#G!<#P#D\"4!6#4!6\u{10}~!4wpK!!v\u{1f}G! v?l!!uq\u{10}!7uN>!7tmY- I\
        #B!C!A\"D!A!>!J(F*z\"J&<&MAI- r\"r#M%O'A!C\"F%N\"F!M\"E!M+M\u{1f}D!*wNn&\"s*B!C'@(F#|\u{3}z!&y\u{2}\u{e}! zCF$ \
        E<t!D-Kuz\"-t8t\u{1b}#!.vbh!JB,,!4F\u{1b}%% u*O*D)A-A^O!=wqq!Js\u{17}u!\"u\u{1d}\u{19}\"<t!L\u{1e}\u{2}!4>\u{1f}\
        v!\"Ep;!9tg\u{b}!=v~<\" H=w/p!!v$;! GFn!4x/0% H,:(@(z!:*\u{13}!<t\u{f}=#/?,w*s)~\"<x\"Ey8#\"E2G%xmo# A3z7L?x!*v\
        Bn,$C#@\"8!L\"M\"7!2%8#6\":&8&?x/$ D#C'z1I&\u{12}!=v\"\u{11}!Eu<(!=vy|!>w(I! KD%!'u8\u{1b}!$uIx\"&G!t9J!?v\u{7f}\
        2\" A3zx\u{1d}! y[\u{b}! z\u{1}\u{c}!9t\u{4}\u{16}\" K2uJ\u{15}!-t3K7!H\"I!r!D!E!F\"A!P!I!I\"G!N%O!1\"C!E(9!5!F\
        \"I!1\"w#N;\u{5}!$tW.$ J!?$u7@\u{f}p\"9H#y(x!=zN\u{1a}!4Bgs\" J%wN\u{15}\"8u$F\u{19}_#':)B:K\u{16}\u{c}!.v\u{12}\
        \u{19}! x\u{2}\u{b}!6uOx! x\u{11}9! \u{7f}I\u{1e}-!;\"G!C%G!s#@\"F\"G!I\"t(C!H!A5J!#|\u{1a};!Dt;7\"*C1ua9#'G5D.\
        B\u{14}x$.v/I$z$DCQ!<w],!4w\u{0}i: L#\u{1}!H!=!@!J#O\"J!>\"G!A!E!8\"C!6\"N!3!r\"=!G!@!8!q&E!O$rXK! t\\\u{3}) n'\
        H#D*E#;%?!O)w$G)F!4@5>\"\"H;JHf\" G$wwu#!<>=!v1+! F\u{3}K!Eu\u{1d}1!J>S#!>wgf!?t1$# C6F\"A}\u{1c}!$x1\u{18}!&w\u{1c}\
        \u{9}) K\"B$D#K!y%?#>\"L'B\u{b}\u{14}!4uJk* n\"S!A\"M\"P$<!;#8%3'MMN!8u\u{a}\u{f}\" v(B\u{d}c!Jt6\u{1f}\" w*H\u{10}\
        '!.y<\u{17}& I'F#A's*{#I'\u{10}!4uz$0 P\"L\"u!E!H\"D!D\"C#B#t!O\"M(G#6%I!:\u{1e}\u{b}!(v}T% t/L#H\"I)G0s$ y*D3D\
        (ut\u{a}$ v!A>x+D!\u{6}!1t\"I!=uBA!+vc\u{b}! z|\u{1d}! I\u{13}j!2x*c!*z}\u{1}& M'w%E(G'B/FFN$4B%x#E.JN\u{10}!4u\
        \u{15}\u{1f}\"-v'Ff]!Ju%-\"+t)EK\u{19}\"7J%vr(!%ut\u{b}!)zHk5$p!B!D!D#N\"P%K!L!t$F$K!G!O!>!t#G!E!s#D!L\"Q\u{1f}\
        [!9t2i\")I'x %(\"C#L\"q\"J(I+G!O\"K\u{1}X\")>#?5h!'uMA!'uI\u{f}!$J\"E!@uz5#;v\"B!HN\u{8}!?uK\u{8}!5t.\u{1b}!=t,\
        i( P\"t0D\"E$?$H!K-w\u{12}\u{14}!4u-\\!$u\u{17}\u{7}$ M(<\"?.9n:! tq&!<z\u{f}7!*uY\u{7f}- J\"?#B!z!v\"B#;\"=!F\"\
        E!=\"t)GI\u{13}$<D!D!w,H:\u{a}\",z0Cc#!=xy\u{a}\"4C'H\u{f} !)x;#3 L\"D!H#u!r!L!G\"B!J!G!J!B!A\"F\"S'M!F\"K,M\u{1e}\
        \u{15}!4w\u{f}\u{5}!!x\u{4}F\" K2xY2!*u`M\" G=zw#> S#J!K!P!M!K!M!K!L!R\"M!P!s!B!F\"w!I!K!M!L!S\"7!B\"O\"I#C\"M!\
        3\"t#I\u{c}\u{a}' J'F#D's*{!G!D5l% L$?%w!J$v0\u{16}!<t15!4v\u{6}+\" D<v|v\" wJF\u{f}%$ L1q!>+CuW\"(D9A!)=\"Q!K\"\
        M!D!N!O!K!O!N#N!O!K!L!G\"S\"K#F!'!O\"R!t\"E!G!L!L#O!N\";!U=\u{a}!4BX5\" F;y\u{7}\u{16}# E5v\"G\u{9}m!<tDd!?wof!\
        >{j4! v!9! wUf0 1!<!;!E!C\"@\"C\":%=%8'\u{15}!>!7!?!A+1\u{16}}4 P!s!N!J!y!K!D\"B$A!B!H!K#L\"M'R!P#<!7$5&M]#!4yM\
        ~\" E$w!8!7sS#!/w.@(!|&B#A%A%K(E!M\"=y\u{13}2 o\"q!M#L#K!L#I\"J\"L!I\"F%1\"M!D!J\"u'I$F\u{16}\u{1}! xaZ!=xet< P\
        !G\"u!P!Q$O!P!G!L!L\"N!P!Q!Q!M\"H!,!H!L!R#P!R!P!F#L!F!I&ti(!8x\u{19}j!Jv\u{d}T! }%\u{1d}\"(MBF}K& D4L'D\"@\"@+N\
        ak!,vA\u{a}!=xi\u{7f}!&u\u{1a}*!/vF\u{2}! yxu!4x\u{2}h$ L/H%K(H\"e# E,v8v+6\" I=u\u{1b}l! ~\\I!4{{.!FsOW!>xig.#\
        9!>!N!:%L!B\"H!I\"9#B'P!9#=+38)' O#H$M(E,N\"L-A%V# K6A(@sR! v\u{c}E!1t\u{1f}9!7Hd\u{1c}!+y\u{10}e!7wWl\" t7Gk]!\
        +upD!<uiz!<t\u{1}\u{8}!<y}s!9s*\u{11}3 N!K#u!F!H!G\"A#B\"J#r#J#J!D$N!r!K!J&6%LG)! L'\u{16}\")C3?\u{2}\u{1f}!=tG\
        Q= B!E!\u{11}!I!<!8\"6\"J!O!3!F!:!9!H!;!<!D!=!O\"7\"G!9\"9!C!E!@!6%8&0tF!<ED\u{13}!?ucS!Jx\u{6}3!?w;\u{4}\" G!w\
        I\u{1a}\" y=C\u{5}\u{14}!?x|T\",v(w\u{14}\u{1}!=x\u{c}\u{e}#$?#F\"?ol\"\"G/HRk#/H0>!xh|\"Du&uPy!J>xP!4ENX4 T#K!\
        9!{!F#9#J\"L!L\"@!D#4\"H!9!F\"I!J!F\"D%5|\u{b}!4uEN! t#\u{c}\" H@sRt!.~gM! wGF!=t{\u{8}!!uZ'!%ty\u{1e}! MMy/!9#\
        x#M\"C!N!E!D!B\"I%K$9#M\"N\"8+L\u{1d}\u{7f}!;wx\u{e}!*t'?! yFa\"#H9w\u{1c}): I!H!J!N#K!O%q#M\"N!L!3\"E!F!<!C!O!\
        4\"r!G!u!B!M!3\"K!@&D\u{1b}\u{c}!?u_:0 M!5#J$r!=#=!<%B\"N$C#L!J!E!M!5+O4\u{1}! vGW!=u\u{1}H!)zBx!-yO\u{c}\"*C%>\
        \u{1e}\u{a}!/u\u{14}\u{13}!=vp\u{1}\" C*wQ\u{f}!$t:?$!v!C2B)w\u{17}\u{13}\"!C#wQZ2 q!<!P\"C!=\"C%B%@#D#@!@!<\"F\
        !9!s!C!9+4\u{3}M!%v\u{4}O$;A!u!;!H)N\"=F\"w\u{1}G\" F's&.%\"A&x\"C\"?#<(G% s!F)C*A$AP%! H\u{e}I!$srw!2x`^!8ssN!\
        6t\u{1b}C!DxZd!$ve\u{f}!=v8y! z\u{7f}d!7vV\u{c}\"$E8BBP( L!9#D#G!B3u!D.K\u{1a}J#!B=G#sF?!$x?\u{13}& @!B3C)w\"D#\
        p0\u{6}!2w\u{4}#$$x%F$?\"uqK!JHF,!&uPs!<t\u{a}n$ I<;!F-G:?!5v`i) ?\"?&u\"r#:%?)I!M!=>A!Dw\u{0}m!?u,\u{f}!!ub\u{5}\
        \" y=FBv!;vPc$4B'H#>!uU\u{b}!.uO2\" E*x>\u{10}!6w-\u{4}%!C!~,B&@)C\u{7f}\u{14}!>uKo((H\"=%=#A\">$y%?\"Bwb!?xT`!\
        &|\u{1}Z$*B*C$<28jR!Jt31\"'D8<k<'!@!B(B.t#@,u#wRg\"&E6Bh`!=wB0!?t\u{d}.\" O*JI\u{10}\"(G)E:\\\" D)u\u{e}J%!H1J\"\
        O(F!OUU!4yt\u{10}!J?7p!%u.\u{12}(\"M#I!G$E!F1D\"J,7n9! H\u{1a}\u{1f}$\"E2@'w/?Uv# I${F=c\u{5}\" }=E&\u{17}!(:1|\
        \" J\"v\u{14}Z!)yi~, w'@*9!@\"<$;#F!N!A!<&<&9=\u{18}!\"y1s!<usk#%v\"C6Cdq!<va\u{1e}!7t\u{9}Y!?t\u{d} !4z -\"*F2\
        AX\u{1d}2\"D!w!A!A!C!?!y!4!=#=!K#?*O!I!O\"<&:%L\u{10}n!-|\u{a}Q!3y0\\3 p\"J!E!I!K!I!N!J!H!D!E!J#F\"J!L)A!I!r\":\
        N\u{a}!<x*m!*v}}\" J=u\u{11}\u{1f}!IuVy!=u\u{1b}U# I8?$?9\u{1}!8GV,!?x\u{1d}\u{2}!8t\u{a}r$ B'D#E!}j0!Jy\u{12}u\
        !7t`v!<th$!<w+q!4uW\u{12}\"!I>x\u{0}G!(x}|!Jt\"g!9yR\u{7}!'t\u{8}\u{1e}!(u\u{1c}n# K4H2ta\u{13}!?v\u{c}1: }!5#A\
        !7!<!5!8!6!7!\u{8}!5!7!9!6\"9#B#7!6!7#:!L!>!8%9\"6$I6[!4wOX$\"C2:(u!>Y<\" v%HTR!!uR/!&vz#!-t.\u{19}!Jypo\" I\"w\
        \u{f}\u{1a}!4w\u{13}\u{1b}!4x~\u{1a}! zjC!6x:o# v=8!F\u{13}\u{16}' \u{2}\"F#=#?#71?!Dj=!'xc\u{a}!>xbZ\" J=v\u{11}\
        ;!2x1Q) P'F%F!>!?'w&B!H(<jW!Dt\u{8}V!Dz\u{2}3!4Co$! v\u{19}\u{d}!7uN\u{d})\"D\"A'B!G#F\"H#E!u$7\u{3}S> E!J!J!D#\
        T!q!n\"v!s!p#n\"F!M!.\"E\"P!S!F!9!K!H!M!@!L!.!2#H!A!M\"Huv!4u\u{1b};! Ig+'!D#L\"M,M)M!K.A7c\"8D%C6\u{5}!=@\u{1}\
        k!?w\u{1d}e!-we\u{9}!*w\u{c}p%5y#y$C(w&?!>!$y.9. O!;!G#G\"I\"E!E%H\"I(7#H\"}!;+Axd!JvrV!4w+t!$y_\u{1}\" H=w&_(\"\
        E$B&C(t'B!H*y$Gj\u{1f}!:v\u{d}?!8s\u{17}\\!Ju? !2xm\u{a}! u\u{1a}K!>wxe!9trV!<C:^\" F={\u{a}s!4t7\u{a}!=ugQ%\"K\
        %H+B)G\"t>p#2D*B!t\u{1d}~!Ju{f!)tmg#,F/I!IV\u{1}! vTm2\"L!B!N!O\"L!C\"H!B!v\"E!I!@&;\"F!E\"M#M(4\u{6}q!J@P\u{5}\
        !8v\u{a}h!4v\u{1b}g!EurE-!I!t#D#L!J!K$F!M\"K#C%M&I+Hb'$(I\"N*H's\u{14}\u{1f}\" B8y\u{11}Y!4yl_!Jw$E!?r\u{f}\u{b}\
        !7uRK\" IJu<\u{1a}!J?\u{0}\u{19}!Jw)E!9tHt6 S!J!J!E!r!N\"J!I!<\"G\"L!D!N!M%/\"O&S!H!N\"6#D!2L:!4wCx\"<C#v\u{2}0\
        !2x^\u{f}!JyC\u{0}%$H(E#w#B\"K\u{13}6( P1G!A*G!@!w&L&C28!=FYh!2t\u{15}3!<r4o# G#t'v\u{15}\u{1b}!?vs7\"4{(EZ_! J\
        7j1 K\"I!P!Q!q$O!K!E!K\"P!N\"O#M\"L(N!R%MWV!<s'H!<u\u{18}P!/v}\u{18}!$t;a!$yD\u{12}!4u?\"!$tB`! zS\u{e}!4wsS!@u\
        \u{2}z!!Cw\u{16}!,v\u{f}P!<t$\u{15}!>w\u{13}&!-w\u{5}K(!>)E*D$A!F$H(z%Bp\u{6}!*xY5!\"v,P%$I#H#A't'?g\u{1}!Du\u{17}\
        \u{1}\",J1vf\u{12}\" D*rU\u{15}!Jw\u{18}T!-y&c\"Dt&H8N$'M1D$K*HLu! z\u{e}>!;t$|! |G+\" w*G\u{16}\u{17}$,@&=*>!B\
        A(!;v$p! {7^!)yrf! zK27 R!N\"F\"C!H!M!p\"I!I\";!C$O\"G\"0!E\"8$N!}#8#0!2!,$u4|!-w\u{a}\u{1a}!=t5P!@z\u{e}p'$D+F\
        &?&H!t\"G!<s=!=txS! zQ}!8x\u{6}q!?v\u{18}\u{0}$-\u{5}'B%D1?+\u{1e}!4{SE!/uq\u{2}2#J!H\"K!J!K!G$J#?!I#F\"M\"N#M\"\
        R%A#1\"v#MM\u{2}!$tkX!JyyI!9t\u{3}D!!u)t\"&x7Etp!,GJ>!<t*r!!v\u{7}\u{19}! v^)#\"F(=\">=D!5un ! u0\u{c}! xa\u{8}\
        2\"J\"H\"F!A\"E!@\"G\"H!K\"J#O%u\"C!r!F!F(r$JTR!<v\u{c}&$*F*E(B!C^r\"5w'I\u{1f}a!J;\u{e}<!)vFJ!Jy>\u{16}\" x>Hx\
        \u{0}% G*I$u&t'A,\u{18}; D!H!J!C#T$t!p$p\"I!L!+\"C\"P!s!C!2!R!J!M!A!I\"E!K#@!N\"K\"r\u{d}(!9wM\u{7f}$ z$K(F#uXS\
        7!A!D!B!K!D!C!G!E\"K!;\"<!D!B!C!N!D\"M!C%v!F$D%L!JD`! w\u{11}\"!8u\u{e}\u{e}!;ym*\"2u+E*\u{d}\"8E%ul2!)xnD,#F!B\
        !>\"F!@\"J!D&I!<!v&>1@\u{3}\u{1b}& z'N(D\"G!J+HON!*z;\u{1a}!Jx;K*\"=!='E!E$G\"G!s%:%K#7{v!7sK\u{12}! uV\u{15}!$\
        u\u{9}\u{1f}!Du \u{19}!Jttl!Ju#z/ Q!:!H\"F&G\"<!>!C#H!@%=%y\"C(5$I\u{a}\u{12}! wC\u{15}! yqo2!I!N!I!M#F\"@!K!H#\
        D!G!A!I#K$M!G\"K!L(>/%!<y[S!4t4^!#tdO6#t!L!N\"I!N!O#J!L\"P!?!P!D\"I!M!1!R!@!P$P'F\"F$E|\u{a}!-tk\u{a}!(u|m!'uJ/\
        &!u8C#F!G*y#q+n!!wU\u{1c}! u\u{8}9#(E$z>AVC!4A[\u{18}#4A(B.ym(!8t0\u{1}!=tln!9t\u{14}\u{f}!)v\u{e}X!/s]B!\"wm~\"\
         C<uj1&,G!G!J!I/K!A\"=\"-x/FW0!2x3\u{d}' @!w#A%=2v!E)wR\u{1e}!2x~\u{1b}!JsJH\" {=Dp?!-t~\u{1f}!<Jh\u{16}' <\"@-\
        >'6&w!C\"BGf<\"G!P!P!J!G!M!G\"E\"O!M!J!J!?!s!K\"M#C!J\"v!E#u!o!2!B#n$M!A!O\u{10}~!Dyj'!%v\u{4}\u{1f}!=I&F!=v\u{2}\
        o\" J4v<\u{14}!/>\u{c}\u{14}!JBM#% K8w%<!D,<P#3 I!y!u\"t!>\"D#H\"C#@\"E!;\"L%;\"K!E!K!=!9+MI\u{1e}% C#x%C)t9vi~\
        !=xh|!<vMB$ y!A<A!Bq?%'x2r\"E!C.D\u{b}\u{19}*%G!D!G!F\"D&y!s#A'G/Al=!<uRG!4DF'! },\u{1d})$C!H\"I%E#H\"L!G*I.?/\u{19}\
        *!<$K$D\"B!B!='G$;&w!=,d\"9x1<2Z!>v3\u{b}!7t\u{7}q\"4E*E\u{4}J!4x@\u{2}\" J=v\"W!<t\u{a}\u{e}0#L!P!P!J&K\"K!L!y\
        #8!B!7\"E!G!L#A.O\u{c}r7!D\"G!q!B!C!E\"M!N\"F!M!E!K%L!.\"?!B'N!6!3!K\"G!?\"wfK!JusG!8t\u{14}!!<|9\u{12}# G,{0Hh\
        ~!6t\u{12}K!Fu4\u{a}1 I!C!=!?!:!F\"D\"K*:!M\"t#<\"D#?#?#s!4\"F0 Q!x!:$C$G&>\">!v!D$t!3\"B!C\"<'q%KVD!<uL6!=r!]!\
        Jt\u{e};!Jt7<!Jty\u{13}%#A0C#<!:%I\u{1a}w\"1u,G2o!&Fn>\" G=zs\u{1c}!&vq/! u>v\" K*G\u{11}\u{1d}& C68!t!u$E!@d\u{2}\
        \" F*v\u{9}\u{19}\" w%D{1/!H!M$G!K!J!G!P!M!C\"H&D(K!p\"H&Gl\\0!C#F!u\"K!M\"M\"L#I\"I%3&D!M\"H%.!4%P+=($C!I\"J%G\
        #I#E*I.?\u{b}s! u\u{e}i!4t\u{7f}o!!t{*!=vek+ D$=!w\"A%t#<%F%@\"I$>+=EI' z\"K&>*A\"=-D)CH\u{10}!=v,`!=uzb!3tsa' \
        r\"w%K+I*J!D->D4\"4x6GoC!8vt5! y1\u{f}!<v2\u{10}\"$KFv^h\" x*EE9!Av.\u{9}!<tVL! s='!,w\u{7}M! E\u{2}s!&v~j! KKY\
        !@t\u{4}F! Dvx\"4x2FP\u{4}!+wwW!=wP\u{1e}!9u\u{d}f!(v99! s9 !4EO\u{8}! Ev@!EumY!Ew2\u{17}- R!{(H\">\";!A!B%D#2!\
        J#I);&J\u{11}+!/x%\u{1c}!8G\u{c}\u{d}(\"L(5\"A(:)\u{7f}!J!A+;}f!7u1f# D%r/x\u{1f}?!?u\u{16}[!=DS/!8vjE!)G\u{a}<\
        !.v\u{c}7!&ui^: T#@!E!H!D!E!G!w!O\"H!F!E!P\"L!N!F\"C\"O#J!M#E#D!K\"E!N\"s}T!!vrA) w$D!D\"A!G!C#B(G(H\u{4}M!Ju\u{f}\
        {!7y]\u{9}!Ju q!<u.W!8xw@\"8D%L!n!?vV.\" w=G`e\" K>v\u{2}9! x&\u{a}\" G!rD\u{7}!)v\u{1f}^!=vf>!FuZs!,xb>$.v/I$z\
        $D]M!=wK?)$J'J$B\"H#L$D#w!L\"D=H!;yrD# F*B4CJ=!8w5\u{8}!Fv\u{b}l!JwHv!!r2\u{9}+\"C&C\"A\"u\"y+z\"?!=!K\":+7\u{9}\
        \u{12}!Jwfj!$u8x!Jt\u{7f}J#*G*>)uj\u{7}!'w\u{11}M!JwX!! x<{!9rP`!\"x\u{18}a: M!L!D!H!L!n!y\"L!F!H!L!G%N!Q!M!T!M\
        \"I!R#V\"T!C!p$N\":#B0~\"8u%Ja5! Ox\u{14}!=uNa(\"O\"O\"L$R(M\"L$M2=q\u{d}'&H\"G\"L%F%x'G/LQw\"%w+G\u{c}u!)t4M%!\
        >#C'?.9#C\u{f}$# I=<!w(\u{5}!1usu\"7K%tmZ,!=!v#u\"G!I#E!E(E'K!F#<+BHp$!D\"t/B*JRJ!4yK\u{15}! x[^$'D-E*u,@S\u{16}\
        '&D\"@$<#A\"I#9$>|c\" J=v\u{16}=!5t\u{7f}8!!u\u{2}d#,J%G(L\u{15}_!=v/v(&F!r#A'u#Q(@#D&B,h!4v\u{6}t5 V!I\"I!L#K!\
        r\"L!E!w\"@!E\"C!H!C!I!/\"G$L&5#L&P%p!%J7l% E'D1=$x\"A6\u{e}&'F#A*E!B\"@!A%93 I!y!u\"t!>\"D#H\"C#@\"E!;\"L%;\"K\
        !E!K!=!9+Mvl!Ju,\u{19}-#;&=!M\"K!;\"5#:\"=#w$:!L,C\"P\u{f}).!E\"I!u#E!A!E%=#F#G$G$L)>!v$D6Q!3xrb!<|`p!=v~&!8x8\u{1f}\
        !*@tW!4u;W# B&z.@`V\"4y6=\u{1b}6! wA\u{b}!8sR\u{b}!=v<\u{6}! z}z!<vnF! y\u{d}g!,wQ\u{6}\" y*HV%!){C\u{1c}!DtgW!\
         uaa\" @<|f=' v\"H!C1D'E!?#>y<#<~!F\"B!O!<xYU!&|y\u{a}!$r\u{8}>\"7J%vh\\6 R#P!p!R!H!S\"N!Q\"Q\"P#P!F#H$F\"O\"O#\
        K\"M!M#P!H#I\u{13}\\! vGP!Evhs\"4E'sY&! Ihk?\"N!@!@!B!D!H!A!=!G!<#A!I!F\"M!I!I#~!v\"E!B#s!P!0!1!z\"<!,!+!H!?\"A\
        \u{0}&( I,:#F#F'=\"C$=+>\u{14}R!4ty{!Jvy\u{4}!&u^Z!4v3d\"9u1IA\u{17}! uSP!FwXN$(N\"D(F)C\u{12}\u{18}!!wPA!*yb|\"\
         A*w2.!#xNN!4uyh-$?#D!D!@\">!{!B!@!=#G\"v$;'y>>!4B&\u{d}!=JC#!-v\"@!=y\u{4}9\"*B*yFU!=u t*#@!:\">&;\"7!5\"<#A(9\
        .5\u{13}Z!,yL\u{b}!<qt\u{1b}!Gs\u{d}Y+#;!C#F!x!A&A%?(M\"s!=+C~\u{16}!@tB-!(u75! x\u{1f}\u{12}0 J$E\"s\"B!?!L#8!\
        ?#C!I\"C$D'I$v!9\":o\u{3}!#t\u{5}I!)xbR!Ew\u{8}{!2Fa`,$D!J!H!J!K&G&J\"3%J!Q%u)F>\u{17}\" H*wxj8!4!n!9!G\"5$q!N!\
        B!=!F!P\"4!r\"H!9\"2!6!7#/#4%:!8!7$;.\u{2}! xt\u{a}1!7!H\"z!C\"F\":!L$:!=\"D$:\"9!7'7%5\"5$w\u{19}A\"&v$C\u{18}\
        x!JA}\u{f}!5uqE#/F$G!tKs8 Z#D#I\"J#M\"B\"H!Q!S!v!?\"H!E!@#B!N!U\"G!J#L\"L\"U#@!K[B)!O,G!<&I$?%E\"t%I&6\u{12}\u{1d}\
        $!;8>!x#K:\u{5}!9w;r. P#I%@\"A#9!A!B\"C!E%K!J#N!u\"9\u{10}I!2xQk!=J\u{7}\u{1a}4!8!=!<!H!@#;$L!?!>!F!=!E!H#;!?%t\
        \"Q'8!=!8\u{9}!\"4C(@|\u{1d}# \u{4}=5\">9c!?ra\u{9}!JF\u{b}O. P\"u\"?#=\"y!>!A!D#;%B$@#H\"N-MK>!4xi\u{a}#*r3C\"\
        AZ=!=C4\u{9}!Ju;\u{d}! u\u{15}\u{1}!${\u{a}N#*E%:%8F\u{2}!JuvU!JE^H#'@(A.D`:!E{\u{f}\u{1c}!7xk)!,vhn!+vtf\" G=x\
        s\u{5}2!+%J\">!@#O#H!D!J\"5\".$?#O$3!5!u\"3!1!+\u{12}-!=u\u{17}c0 T!M$F\"G!F!B!@\";#E#G\"C%J\"B!P!<!\u{0}.Z!!vF\
        A!?tC\u{12}!9u]\u{12}# x<=!MVb!>xB\u{0}!9ukd!3v`b# t2C4vxN\" K4u(O!J{u\u{1e}!=u0V!JuFo%*?%B-J!M!A\u{17}z2 M!J!R\
        \"u!E!H!F\"?#A\"I#r#K#J!C$K!s!L!I^*!7t>n!&v[P!*u\u{5}!% G!u)F3r#rO+!%v\u{1a}U! zx\u{9}!J{3=!9v\u{3}+' p*K(C)J\"\
        P!?!J\u{7f}C!?uV>!<uO_#$99D->Ww!DuIE*!F#H$H\"J$C!K\"J&3\"K&Rp\u{7}\"\"w=CVR\" K=u<&3 L!6!;!;!K#F!B#9!F!>!=!<!=!\
        B#K#I's'9!vA\u{6}3 I!y!u\"t!>\"D#H\"C#@\"E!<\"L%;\"K!E!O!=!9+Mk\u{a}$BB!D$~#x^{!9sgE!<wn`!<uM\u{9}!9s$@!?t&\u{1}\
        % B#K,x\"w*Gc\u{8}$'A#J/t1Bpy!#zL\u{19}6\"Q\"O!O!L!O\"G!I!I!J!M!L!F!C\"D!L\"L&?#J\"N!K#L&Qjh\" M?uz(1\"H!B$H#O$\
        >%5!C\"4!J!O!v#<#N#E\"0#J!v[`!Eu4z!4w\u{e}\u{a}\" w29F2!4r{d!<sq\u{f}! tM<\"-t=FZf!7t\u{7f}\u{3}\"$J7I\u{c}H!!v\
         \u{f}! w]U!<x11!J>bC!,v\u{a}\u{1c}! tD~!+x@\u{0}! t\u{2}z5$p!B!D!D#O\"P%K!L!t$F$J!G!N!>!t#G!E!s#D!L\"Q{B!<@O&4\
        \"N!;#>\"B\"9!<!z#N\"9!6\"q#8!L!E\"=!O!5!=!@+M /!Eu<x!JuA:\"'I3t|)\"9I&uA\u{5}!=xg\u{18}!>v9h!=u#-!4wt\u{7f}!-t\
        \"}!8s'X! uj'+!8!G#D#E&@!E\"C#D%7&7%7Z %!>!@(I%D-B>g!=u\u{5}~!4z\u{a}\u{12}$-x'B+=+uu\u{e}$<9!A!y,@4X!7s']!J=?V\
        !<z\u{7}\u{3}!,x3\u{5}, M$<#I!C\"F$C!F\"F!F'J#u\"=!\u{7f}!6t0:!JvoW!+vm?4 T#s!N#J!M#N!F$@!R!?!C!H!N!2\"B!O$M'H\"\
        G$G\u{15}k\" B<z#v!\"uf3!Fy\u{19}z!Fu\u{9}v!4y\u{8}H!9u\u{19}A9!L!N!D!I\"@#H!M\"I!;#@!M!r\"?\"3!O$I!R!s!G$M!r!M\
        \"/!K#M(\u{0}!#v\u{1}\u{a}#4<$>2vcn!8t!\u{1b}! xi5#2I\"H6;I\u{1}& I4;'@!}!G%zQ)A w!0!?!z!C!A!F!?!z\"E!=\"=!@!E!\
        ;!H!P!8!?!>!7!3!F!1!;\"8!T!@!2!6$4!4!1\u{f}\u{7f}!)v*\u{a}!6s\u{1a}8!=v=\u{1d}#4='L#uxz!'u\u{1}r!<v0s!6w')!<t\u{5}\
        ]!>w'b! ur|!#u5t* M'@\"{!;!>!@(='H+<$G\u{11}\u{2}!7t\u{4}\u{15}!9w0q!=x\u{1c}8\",w1C;\u{1e}!=t$:\"$v:G`j!-v\u{e}\
        '%*B*<'G!u!C \u{8}!<tGa%%I\"E4I!G.HO\u{10}!+tZ\u{14}!<u\u{1c}q!=v\u{1b}\u{17}!?tC3#%I\"H*Bh$\"@u*A\u{19}E&!A\"C\
        6D$D$z);\u{17}&#4D%u#D\u{f}I!Jt@H!Ju\u{1d}2!1v4\u{15}!4r0J!?r:6&'C\"B$@$E&;3KK\u{11}#$v7u\"CJg!J<\u{f}\u{6}!=vn\
        \u{19}\" D!u:M!6sd)!%yQn!4u]S!>u\u{c}/! t\u{11}D- N#C!G!D\"D#J\"s!?!A!D\"C(u$M^n!,xW\u{10}!<t{$# F4v(Cn9!4z8\u{e}\
        !Jv3\u{1a}!Jw\\\u{e}!1u\u{5}\u{18}!@t8\u{b}!4{go! w*\u{e}!@x\u{13}P$ v\"K%F-E`.\"=H*y^\"# J1v-E}?%*C\"G2C$E%x]~\
        !4tD\u{8}!=urC#4E(A.<v{! x?v!*FYM+$J$w\">!?$C);$:\"9!<&v%L(D1 p\"r!B\"J#I!H!M!C#F#J!B$;\"6!;$L\"H&:\u{15}\u{7f}\
        $$F0u)C'vSm3 N!>!B!F!A\"H\"@!B!I\"w#=\"G!A%B#<!K!t(@&J\u{e} !=F\u{1}L!<yj-!)v\u{1b}5! CQ[!JzZR! Ft?!'ug\u{1c}&#\
        t\"L%L%L-L!I\u{1e}\u{e}!<tj|!8tY\u{1b}!)u\u{3}X!4yL`!)uE\u{1a}! wp8!%vG\u{16}! xn@\" K=w\u{3}=!*E\u{10}\u{b}! x\
        y\u{1}!4{\u{1c}i!=xg\"!7t\u{0}\u{14}!8v\u{1c}R!!xfp! x\u{6}\u{f}!Jx\u{4}0\" t=I$6- \u{1}!I$@\"F!C!E!5!A';\"@(K!\
        A!F\u{f}V# I.w.x`K!8q0|!=x\u{8}T! s_&!7u`r!#zl\u{17}!=v-d!>z!U%*D(F)C#L,M\u{d}^! wtD$4D,s&v$D@M! xUX$*I(H\"K)M\u{16}\
        V\" I1x -!5v[{!?t$:!<uJy!!u;0( w/q$A!9(A!@\"A+>iP\" J=v\u{7f}\u{19}!;vj7!JuNk\"1H*CPv!/rsq!?v \u{1a}!.uTo3 7\"A\
        !>!B!y!<!z!{\"z$?\"?!;!?%;$D!E!@!B,;\u{19}j!>w\u{1c}(!=ww&\"!@#w~&!!u2V\"8E'vbFA Q!J!G!x!Q!R!T\"R!O!L!H!J!N!R!N\
        !S!Q\"O\"J!-!J!Q!Q!7\"T!R!Q!I#L!F!J$C\"s\u{2}G!Jut\u{1c}!$x=\u{8}!!x\u{5}G!5uWU\" F=|\u{3},!<ya\u{1b}# J%w%s\u{0}\
        q4 R\"J!8!5\"7!D!6!4!G\"O#8\"D!4\"8#S\"p\"M!t\"G$BY\u{19}!0tmL!=Cs4\" {=D\u{5}*!<wR;$$D\"x5H/A3\u{c}!){CE# I4s(\
        @F_!4ux,# >#|8s\u{1c}\u{15}!(u5=&!9#?#E5:#;\"yV+!9wM\u{1e}!$w~s!9um\u{5}!9u@7! y7 !JDAj\"=@!x7\u{1}! xyB# @3v+|\
        \u{9}s! u\u{9}\u{c}!Br\\b%!J\"E,J%?#9h\u{16}!Jv\u{9}b!$xa}!&x\u{6}/!&x\u{11}o% C'G*t*v!C\u{9}:!,v3`/\"N)J#B!K!K\
        !F!I#9!5!w!/!B%L'6\"F\\\"/$A!y!?!F!D$A\">!C\"F#>$;!@\"K!=#H\u{1c}\u{7}!<s\"q& P'O+L&G$R*Kou1 L!s!A'v!B!=&H#z%8\"\
        @!;!?!B!I%t!@!9.o!<x~z!Eun\u{3}!<y\u{19}>!*G\u{14}z\"4x2F\u{3}6,!5\":#E!A!@\"?\"A\"=#E\"8!F#vE\u{3}\":s0r-+\"9K\
        #uzT# x<B!E\u{16}I\" L%EzH!?vL\u{1a}!4w\u{18}i!$w\u{18}@\"!uIEPq!8uid\"1H*B0\u{18}!Evd\u{8}!Av2\u{0}C s!R!N!=!Q\
        !B!C!<!H!C!A!F!;!B!4!@!E!E!A!F!9!J!Q!U!P\"K!S#8!Q!K!J#@!O!S$V\u{11}\u{19}!.x#\u{a}!4zl@!*y\u{f}d#6v!A!Dqo& B3x!\
        ?'z\"B->g\u{16}0!9#D\"E!F!F!B\">!<(=#:!8$A!N!B&A\"52A( N\"A(J%J#=&x!:&<'m!7ti|!%u(M\" E<u,|!4v#R#-D'=+ws\u{a}# \
        s(v,@^R! o\u{5}1!&vaT+ @!M!B\"q#t-H%=\"C!<!B-J]&!)vJ#!<x\u{19}n' H!?!F(<\"@(@'v\u{8}!)%y!@!D!E'D%A'G!C.>2\u{4}!\
        2ucO# E;{\"Ir\u{18}+ I!:$C!M!t4G!7!H!>&L&F?k#6x!@-OcT!<ulP!JDUW!)t\u{e}(!!um=!$xT\u{1a}!6u\\&#(w'E6uBu! y}\u{13}\
        !-w[\u{6}\" F<y\u{4}\u{8}! t$B!Fu[K)!F#J#L!I&G$J$s%J\"G\u{b}b! E\u{0}\u{12}! uC}!'u\u{1a}\\\" u>KB*) N!H!K\"L%L\
        #G(I#F3Iv=\" @,wr\u{8}\" G2wE.& M\"<*=%C#=67N<!*z07!9u\u{11}D0!C\"K!A#F!E!w!K\"?!<!E!B\"D#S%:\"M*ssq!?w\u{15}r!\
        <tKh\"8E'v\u{9}\u{12}!<t_c!4uwJ!FtIH!.xi~! vH\u{d}!$uv\u{11}!Jt\u{1a}\u{d}!Ex+j& u!9(C\"@1?)@n,&\"D2=)r\"u%t&Fe\
        c!#v.#!JwG@%/A)A!u#t#D9\u{13}!?t3N!Ax/y# J<B#q8Q!*@U\u{4}!6u\u{0}\u{2}\" vJGBq!Juzu!#w\u{14}e!8s\u{1a},!/t\u{b}\
        \u{c}&'H#G)u!E(E)tZ8\"=H-=Q\u{1}9 Q!P!Q!K!q!C!J!F\"T!Q\"S\">\"O\"J\"C#p#!!L#G\"'#N!P\"B\"7!</7#,x*u&F\u{1c}x#&x\
        !z(E\u{19}K!9u?9*#D\"F\"E!F!C%A!C\"I#v)R/]!$r\u{8}F# J;u/w\u{7}:% K%D*G%N)J\u{7f}\u{b}!$wP*!9t5a\" H=zn<!5tYG!G\
        u\u{10}Q'!A\"H!I-P#J(J.y\u{16}o!9uM\u{1e}% E&w%s\"@=E!b4 J!A!C!I&L!K!:!6!K!?#=$6!s!v!E$q!K!F!G'0\u{11}e!!xXc# ~\
        'D6=\u{c}G7!M\"L\"H!K\"B\"K#M!=!E!@!D\"5!w!1!6!C!K!N%N!O\"B#@!G\u{16}/!=vYq!!u<\\\"%D8D\u{7}6!%twL= m!:\">!D!:!\
        A!E!O!3!A!6!\u{5}!9!<!<!6!B!J!6!@!9!5\"J!A\"P!I#>%;&M\u{18}\u{1}!@t)\u{6}!<w($!,v\u{10}*!<x\u{2}\u{13}!(E$,! EU\
        d\".t1API!/vGs\" H8wQr! F\u{0}\u{11}*'N!I\"K!F#E\"s\"D'=%D,JC\u{10}!JuO:!Ewo6! y9@!-uME!=vZ,!1s\u{3}\u{2}\"<B.?\
        ;\u{a}!<x\u{1d}\u{16}!6u\\l!!u)C!=u\u{10}\u{10}!4{gt!JBx8!>v#o\"/x%H_-' N*<*?%=$J\"s+u\u{12}t!!Kw\u{a}! L.\u{11}\
        #\"G%H-C5{\" I1v\u{17}!#+H1H\"JKs!<t#a#\"z#F-BRA\"4y(F|\u{11}%%E!t$B'G#L%\u{0}!7uG;!8wA!!,vnD!=t\u{6}W!4{a}!4B\u{4}\
        \u{17}!9tm\u{6}\"+z2J35,$:#7#M'H!:\"=$t!q$M!K$F#2\u{a}M#2D\"F6wM:!8u\u{1c}o!>w\u{1b}w!7t.\u{d}!<x9v!Fst\u{b}(\"\
        M#I!G$E!F1D\"J,78_8 T!N!F!9!K!M!F\"I!:\"=#A!:!C$q#.!E\"<!N#H!J#H#r!/${\u{a}\u{f}\" u=@\u{9}N0\"C\"=#D!M\"=\">#9\
        'A!A\";\"I!v\"@$F$y$FL\u{1}/#J!J\"M!I!L!H$L#B!I#H\"M,A#4\"u#H\u{7}9\"<F#vsf!<x\u{3}\u{7f}!4yif\" t=EUP!Ft\u{0}|\
        !/th>! wJ;!<v?f\" M2DM\"!?t\u{14}\u{3}! L\u{1b}x%!C\"t5H$H!w[y\"#|GHC{!<y)j$ v*I*L+Dra!4s`u! w\u{5}E! v\u{18}\u{5}\
        !=uNu!4u\"R% u4K'J#M,G:n!2vZ\u{3}!=z\u{1a}P\"$w8Ccl!<wx,!$u\u{18}\u{2}! vK/!?y\u{1c}L: G!J!K!G#U!q#v!t!p#o\"H!O\
        !/\"E#T!F\"L!H!M!A!L!/!3#I!B#H2e!7uz~!.ud\u{17}!&FGJ\"+z?@\\B!@tCm8!K!N!R!L#v!p!B#I&C\"R!@!@\"N!E!H!L!E!P!L!J!M\
        $M\"@\"A\u{13}\u{d}) w$A!A#?!A#=\"B#=964d! tB&! t\"I\"&K.uhK0!G#B!E\"L\"A!G#;!?!C\"J#G$7!2#N(2&x\u{0}I!#wry!)tf\
        F!*t3\u{4}5 V\"U!I!P\"I!A\"O!M\"o!D\"I\"M#N$B!E!C#T!R#)#E!9\u{6}^\"4v$u\u{0}6+ K#A$?!A!C\"?!C&A*F*7!G\u{8}f! uJ\
        p!Jx3\u{1e}!8u,\u{1b}!=v\u{14}@) @%x\"}#w1A!@!9%t(C\u{1a}}!%B<P!=u\u{1b}a\"4v$uC/!9t/\u{18}!4wRw!3xQ#!Jw\u{2}P'\
         w'K#C%F#E\"E*F)Q#*B(x*>3u!<ycS#%u%H*u\u{1c},# t<C.vw\u{b}!4D%I! v0u!,v\"K##A+x3y?37!p\"Q#N!J!L!G!Q!K!F$I!N!H\"\
        M!+!J!J!I\"J\"N!Q!B&L\"Ag\u{3}!)vtr3\"G!H!x!G\"J!I!E!H!F!@\"G!L\"B!F$K!@!K#?/Q\u{d}_!%v~\u{17}!)wTC!Ju\u{e}\u{9}\
        \"9u1AlI!+t`\u{8}!<uED!Jt{%!9uy7- T$D!K+@!J\"7!C\"4%F!B\"J!;%59d!=H9\u{1d}# E,x(wD'#'D->)tDO\" z>JWF!;vy\u{1f}!\
        \"vl&\"(w,G>\u{15}( s\"E(G'L#H%x#G!J\u{0}.!=x\u{e}\u{8}!=x\u{1b}B! yC_!9t'\u{1b}# G.u&F\u{1c}t\" w*I\u{15}\u{16}\
        !=v\u{a}w!J>\u{10}\u{2}#'L-D6LOn\" rEE\u{2}x%#x2x'E\"G,=nG# s*@1ws\u{f}!=u\u{12}}4!P\"J#A':!H!B!E!F!E%B!F\"6!N#\
        N!S!3!4#J!1!1[!\"8u2FK>!7tE\u{6}# B4v(A\u{17}p\"#z2HQ\u{16}\"(uBG\u{4}i7\"K!O\"C!t#F#D\"K!E!E!H\"0\"E!/!@\"+!6!\
        O!F!P\">!1\"C#B7&!4{VO!=E'\u{2}+ \u{2}!;)Q\"E&x\"C'I!7!C\">+7*\u{3}!=FzD!;va\u{2}' w!v&F#D*A'A\"EQD!!s$o\"2u+E/\
        \u{e}! ES7! v\u{13}\u{6}\" H1t\u{a}G!Ev\u{d}\u{0}!4vF.!Ft\u{4}C!5t \u{4}!4u\u{14}*!<K\u{5}\u{15}# J=w&s|\u{18}!\
        )uG\u{c}!5t\u{10}\u{11}!2w\u{1e}\u{a}\"Gy#sk !<{TD!Fx$\u{8}!7t\u{15}I# |=A!Hx\u{15}!<w\u{5}^!=H\u{0}z(\"M#I!G$E\
        !F1D\"J,7S\u{17}\" x=>AA!=t<?!.}W\u{1d}!JuN+!9s\u{5}e$ t/q.E!I5+' N!~!D\">0@)C-Ad\u{1c}\"7?!x'2# @<x.=|\u{f}\"2\
        H+r\u{1a}\u{15}!-{+\u{f}&&G%L&H#D'O#H0Y6 R$w!L!u\"K!E!L!A#>!L\"C!E!L\"0\"1!/!B#O!O\"Q!8&Hr\u{a}\" }'Hk\u{f}7 Q\"\
        N!B!M\"I\"L!K#F#O!M!K\"5!L\"F#q\"N!H\"I\"5!5!N!s!OGy$ F$s%z6K\u{9}7%\"H\"|%G2H/:\u{15}b0 v\"E!H!J#C!G\"@\"J#H\"\
        M!N!@!C$w#B$Bep!%w\u{c}\u{3}! t \\!)x\u{1f}6+ \u{7f}!@!t%D!F\"A%B,C!K!C!AKb!4w#;!=wu$!#u!\u{9}! tI .!9&K!@!<$=!\
        <!?\"E#y#5!:$7#7&:P*!<s\u{8}f\"*D*}\u{b}\u{8}!/v?]!?xo\u{14}\"<z!KgT!&y\u{17}E#*A.y%B\u{8}P\" E;~!\u{17}!6u\u{18}\
        :4\"M\"L\"M!P!N!H#I!K#L\"L\"M!D!/\"L!-!2\"K!P#t*I\u{6} !!u*w# y\"D;M*\u{9}!$u.\u{9}(\"B\"B#E%A#A-<\">\"x\"F!Dw\u{16}\
        \u{f}!J{3l!JuF9!4v\u{1c}\u{8}!4u=\u{7}(!@\"A,?$y!r#<!?)Dp\u{b}# t<C.v&=!Jwp\u{1c}! ukn1!K\"=$K!I#G!L!A$L!J%7!C#\
        P!F!P(J!3$H\u{5}q\"*E!v\u{1e}}!?u\\\\!7tQ\u{8}!Es6~&'J$H&G#x'G!?#s!<u\u{7}\u{0}!&u\u{b}\u{0}\" I=v|\u{7}!$to\u{4}\
        ! H\u{4}a!JwL4\";y\"AE\u{a}! u\u{1a}f!<xd\u{11}!@t5|5#H#C\"H#L$J!<!A!N!F#3\"D!I\"O$P!6!8!C\"-!3!*!tl\u{2}\" B8x\
        8$/ E\"E\"r#<!}!u!G\"<\";#G%?%E!C\"<,KS\u{e}!&u/H!JCl7!=x%\u{7}!@z4d!6u\u{15}e!(w&=# z#G%H#M!4s[R!4zV6!!x-^!Avk\
        r\" I9BDu!$B\u{5}w!9t/\\1 R!Q!K$E%9!3\"<!C!9!C\"8%Q!5!9%v\"w$H\u{16})! x\u{10}\u{16}% H4A(x#u+Aas!<za\\#*G%t-v`\
        \u{1c}!Au10!4u?C! t\u{c}\u{7f}!?u\u{11}?\"0A!HZ\u{6}!=u\u{7f}}2 t#A!B\"B!L!C!B!B$>!C#D\"s'G!p!G\"t%>&@kf!5x\u{1c}\
        n!<v\\U!/vG1!=H, !JxPc!JsL\u{1c}! w>z!?w\".\"%x/CiL\"\"A;G5>!4w\u{1b}_!8tBw$'x#B${<D\u{18}[!<x*\u{9}!(vi6!=G\u{6}\
        2!<u\u{1a}c!&u\u{c}m!9w\u{8}&!=H\u{1f}\u{c}/ O#C!G!F\"D#K\"s!?!A!D\"B'L!u$M!J\u{11}g!5zq\u{1f}!?y\u{17}&!4u%M!(\
        t{`#<u!G!K\u{1}.! w\u{c}&#4B(@*wqW! EP+! v\u{19}|!Jt\u{11}$! x$b!!w{S!JzY$'(C'>\"y,K!?!@&B\u{0}2! u\u{13}<# B({\
        (ue9!*y\u{e}\u{1b}(!?\"H!B$D!{%B&L6ssi!*{]]& M\">&>)B4x%@U>$\"G\"D#KCL%{\",x>B:V9!.'T#S!P!I#N!O\"5!T!5!1!8!>!)!\
        <!r!M!U!R!4!5$3!6!/$5Zv# H){+D\u{12}\u{13}\"&L5w/I!/u\u{c}]!JzJ+# B<F\"\u{7f}<?!Jtc\u{b}# E1s*u$w!/v2)< N!F!F!J\
        $t#r!q\"U!N!R#O!D!U!B!P!F!H#S\"S!t!Q!B!4\"R\"K!K#9!R2\u{1b}!$vy}!JuB\u{0}!\"G\u{0}x$$w'C0E\"E\u{1a}f!DuCN\"=J-@\
        po!Ju8\u{1a}!4tgh!8ui/\" {2C\u{b}\u{17}!<u~\u{1a}\" I2y\u{e}\u{b}!?v M!Ex1\u{2}\" O*J6\u{13}!JvB/!2xOw!8s\u{3}2\
        !)x\u{15}c#&K,H\"IB\u{13}!=vi?!<u3g!9uCL+ ?!9&B#@(y*I!:!C!;'9!vK\u{a}\"<z!K-\"!*Db|\"6u4BG4!Jz**8 P!;\"F!@!J!P!\
        t!K!E!s!C\"=!s!C!=!F!I\"s#<\"8#A!H!=!=3[\"=t&sJw!:zB\u{1c}!Juo6!<w\u{1}t3 L!w!r#=!>!?#E!5!;!6$B(5\"E!>!H!N!3\"t\
        )G\\q!?vDO.!A\"C$J!H\"E%G\"G#H%?\"v!?\"\u{7f}!A+=3\u{4}!8t>C!3yqe! Cy}- {#F\"G\"G!D\"?!B!D!M\"G)D%J-L7\u{9}!$uw\
        A!Cq[O$ u$G9s-D6g!Dy+@! v/X!<t~\u{1b}!7t\u{e}\u{1c}$ s\"C2B)@M{\"'H!EG\u{a}#+t#t&E[/!;FoZ!*u\u{3}\\\"'O+sXF%\"?\
        \"@%>)=\"Erc!=s{7!Jt:k\" v,>\u{4}Q\"4w#w(B%'F(A(>\">#?.N$ G-\u{5}'D%E\u{2}X!9u\u{1b}k!<v\u{7f};!=v\u{2}W!=v3W!<\
        uf{!7s$$!<xA2% N'u!A\";'A\u{f}\u{1c}< I!y!u\"t!>!C!C!L!P!G!7!C!8\"?\"D!;\"K\"9#;!?!K!E!N!=!9\"3#1&M@q. H\"F!L!@\
        \"E$B%B\"A!C%t\"t\"I\"E-I\u{1d}I# u4I(L-\u{d}!Dv\u{e}1!4v;+!&{I=!>v\u{1f}x+ G!A!G!8'K*;#;\"B\"@!s)6_>!+u7\u{7}!\
        ?u\u{c}WB!L!Q!J!E!K!>!N!K!J!L!I!C!6!E!K!8#J!M!>!H!F!u#M\"x!F\"4!E!I!x!G!S#K!@!QZ\u{5}!&tHP!Ds.'!@v,}$\"t;E&s$M&\
        T!+vZ/!)xkL! G5A$ F%B+|+I((!,wx\u{1c}, J\"J#?&=!<\"<#B!E\"K!7#x.4\u{19}5!<w\u{15}\u{7f}*+>!G!=!E!A&7)>!5&@!3a\u{14}\
        -#K!K#K\"L!M#M#C!G#J'I\"O\"I+JQC!?x&\u{10}\" N'C@A!4x/h!Jv\u{1a}l4 W!C!O!D!K!K)Q!O!E!E!C\"L\"-#F!1#L#1!H$N%S\u{16}\
        \u{1f}!6t\u{b}j! u\u{16}V# w,D!CF!!4u3-!<u'B!?xf\u{15}!?ro'3$K\"?!H!H!H#K\"E!F!=!K$6!6\"J$R\"G!;%4!H%ux(- Q!6#>\
        #?!A#;!>!9\"D\"E&7't!8=\\\" K2u`%!,B\u{1b}!!Ju@W\"#wGDbL\"/H-B\u{4}K\"Gy#x%L!4v3\u{18}!&{iS!=v*-!-{\u{18}J!=vG \
        !=t`s!Jw:(!=u*/!Ju$v!JwQn!$uk\\$8u%G)x$F\u{11}k!7ud\u{13}!$w\u{1b}f! q\u{0}C#*D*E#B\u{18}\u{7}3 J!:\"E$O!w!u!E\"\
        7!:\"?!z!>!F\"B%:\"@!:!C-4LI\" H!v>D\"!=.t\u{10}\u{5}!2v\u{1f}\u{19}!7vaQ!4xqC1 E\"L#=!J!>#N#t\"K#?$u\"?#D!?!E!\
        G!<%t~)!>u\u{b}$8!t!L!n\"J!G!J!J!M!P!L!G#Q!?\"J#L!-\"@%H\"Q!u$M\"K!H#Ei[! vvl!&MvG\" H=w^n!(uLb!*vhR!4w%k!9w,:!\
        /u\u{18}o5 @\"B\":!?\"<!=\"<#=\"@\"B!<\"J#v!<#?#;!y!s\"s#7!79\u{c}!@ve]\" u(v&*!*H>R!!s4 !=v8W!*J0X# C*q1Ep7!'u\
        gL# v*L*v)\u{15}# H$s&vEr.$B#>#?%@\"q#;#9$G!J!M!A!9\";#;8Q!2u^\u{c}> Q!s!M!B\"P!L!R!Q!L\"J!K!S!K!P&G!G!O!S\"K!T\
        !x!O#G!G!Q!I!J#S\"2!Twm!$u\u{1d};! t\u{a}r/ N#B!?\"B#z!@!K!:!5$9&9$F!J!P!Cx\\!/I/\u{1b}!3y\u{15}B((D\"E\"F#G\"G\
        !E*J.z#+\" K=u\u{1b}i!4u\u{1c}\u{8}!Ju\u{c}%4!:#=\"C!:\"5!?!?!{\"A!E\"B#H!@#6!O\"G!N#7%B\"7/%\"*{%B5K\" G<w>z! \
        yI)+ L\"G\"C#K!q$?%D+E!E!@,8\u{9}a$&C\"D'E,yAV* L#C\"G%@'r#='|!F!E(D\u{10}J! I=@\" J=v\u{e}<! F\u{1d}*) \u{2}#H\
        $@!A\"D'>*>\"=!w\u{a}:!CrXz$ L%I#C7>t\u{a}\" H;wg>#,:!>'@a\u{a}!<w8\u{16}!Ix.[! vx^/'A!=!=\":&G#?\"=#H\"I!K!M!>\
        !w)v\"N4q\"4w#wH$!6t}W!<|BR!*w[(&.I!J%O\"K&H(M#\u{e}*!B!H\"F!L%P,>#>#F*I$=T[!/uHw!=u{\u{1a}!(w\u{7}n! sfF!$x`g!\
        DuzT!<u\u{18}\u{b}\" O?s9q!7u\u{16}:!J@O:#'E#C%<\u{18}#! u4b!?zGV\" H2y3:!)v'[!(;H}&%G&?.t$F\"A+=\u{3}*\"*C<yav\
        \"9K#u@~!?x\\6!7s'\". R!E!C(G!>!7\";#:$;&K\"G!H!H'3\u{6}d!9t$1!Gt@\u{13}!$yad! @X'!2tiV#<w!D-@\u{14}\"!Ju*q!*ED\
        O#$x%F&unJ# s*@1wZ\u{1d}!Jqir\"!<<JGz/!6&C$@\"A!C!B#|\"L$;#G\"R!A!L'<$Gl-!.v9R,\"L\"E#;\"B!6\"t#v(5!4!6#7!9=d\"\
         D!v\u{1c}\u{5}!>su]!Jz\u{1d}\u{1c}# L'C#E33%*C%C-J!N!Ak,!*v-\u{2}!.x\u{3}>!Jx+l!4C\u{f}\u{12}!8x*\u{10}= S\"M!\
        o!L!G\"D#R!K!P!N\"K!=!I!t\"S!F!H!I!@!P!.#V\"I!s\"G\"K!M!K#AR}# C#w1A\u{0}i!$t=~!4y\u{16}I!/up+!8v,X!\"y\u{1e}\u{1f}\
        . L!4#I$q!=#<!<%B\"M'K!I!D!N!4?w! yg\u{6}!@tr]&\"C\"B%u!I*A#C\u{a}k!@v\u{9}-#*C(x+Ln\u{6}!4ulJ!'u]UD \u{3}!+!L!\
        A!/!5!9!.!9!-!\u{6}!,!M!4!1!0!5!5\"5!O!9!0!L!>!*!6!A!9!r!C!:\"8#1!3!.$;%f!JtIx$*D's+?*wn\u{7f}!$yi?!2D;\u{9}&'<\
        #H\"K\"r-G/APl, M$<#I!C\"F$C!F\"F!F'J#u\"=|Y!7v\u{15}h!,G \u{7}!:vRL!9wAs\" J\"ub>! w>\u{12}\" w#H\u{d}j!?thZ;!\
        L\"O!J\"S!N!N!N!L!J!P\"L\"J!L!I\"D!<!t!J\"N!I!r!L!R!C#H$D%T\u{1a}\u{3}2 K\"L\"B\"M$M$J!K!M!R!K#1!.!F\"T\"O\"O!I\
        &-a\u{12}!=M``!4ts>!Jw\\_!<t\u{12}2!.u+\u{c}! y,\"!<u:[!<x]\u{5}!=v\u{c}*% t2C+C)v$CB~# F=w*{l\u{0}&)=!@\"}!D'v\
        6GnX!8wNP!J?0\u{7}!5u]\u{16}$ x*?!C?;:\u{f}\"#t:L\u{e}j!>{{=*'E$E!E!C$F#G$E!6#v!MaI)$D\"D'B!C!H\"H!H&F&Ehv\"<w#\
        Hv\u{3}- J&C!G#J%A\"A!E\"A!\u{7f}\"5!9!:\"H\u{3}:*$C\"v\"G%D\"D\"J#A%7#I#;,\u{c}!<F\u{3}\u{13}!6w\u{a}=\"1r,M\u{c}\
        \u{e}!J;mJ!!vou) u)H+J#:\":\"I\"P!L,D\\:\" \u{0}\"B\u{4}u# D/t-x\u{9}\u{d}' J\"=(=*I#?!u%v?>!<|D\u{d}5 S!J!H!w(\
        J!J!O\"Q$O\"J!.!J!P!P#S\"Q!I#L!F!J&p\u{15};!Fu_J!9u,_!4wPK!%u<b!Jt\u{1f}\u{17}4\"t!@!D!J\"B!E\"E!B#@!v\"s#@$}!?\
        \"H!@!L!A'@%>\u{1d}z!=vpH!-t9x!Jtr\u{11}!=ueQ!&|.@\"4B0x\u{c}\u{c}! M!`3 p\"J!E!I!K!I!N!J!H!D!E!J#F\"J!L)A!I!r\"\
        :\u{4}h0!N\";$H!H#F!J!@$I!H$7!4!M#O!F)F\"voc!6uo?!:yg\u{d}\" H(zD\u{b}!$sP\u{5}&\"N%D#v*?'J/9&y!)AWz$ E\"G*?2wQ\
        )!7v|\u{12}! v\u{6}u!,u&@!4yu2!(vB ) H$B#L!q\"G\"B%E+@!A?;-\"?\"?\"B!A#D!D!E%D#8$K#J*K%sv]!<v?f!&uI\u{b}# M4D6A\
        \u{15}:!J:\\\u{1a}!@v@!\" C9x\u{0}f! vW\u{16}!J{aQ\"=H-x8j!=ui(!!u'T- M$\u{2}\"E\"@\"?#;!G!8!N!@#='D/BFi!9t*s\"\
         y*J\u{2}M!=?\u{e}N$(@!v+D)LlD6!A!D!C!K!D!D!H!E\"K!;\"<!D!B!C\"D\"E!C%v!C$D%L!JWk!=tGE< O!w\"E!>!G!=!K!L\"I!?\"\
        ?!L!B!;!H\"1$0!(#P\"W!{!F\"4\"E!J!-\"v#z\u{5}Z!<u\u{f} !7s\u{13}o!<tn\u{1f}!7vD\u{15}\" J,v>k!<t\u{1b}Y!%ts\u{18}\
        \" J=v?',!<#A#B\"B!E*@'J!<#?\"z%r!Mqi/!=!v#u\"G!I#E!E%L#E%<\"K!E!N\"<(v\u{0}z!<u'3!#w\u{e}R!<tNO!<xC ! u,B* O$r\
        $A)A!H\"D(@#8&s%G\u{17}%5 Q!z\"L!K!K\"N!F#N!t!G!w\"<!H#K!4#>!O\"N!F!O)4%1%!A#B$C!{%B\u{1c}4\" F$vc:!5yUA!4vQS\"\
        :v#I\u{1e}\u{4}!/v,>\"4w#wFA!JwnF2 V#?!;!;!=!8#9%=\"?#:'E!<!x!L$F!t$G#5a=!7tU\\!Jw:\u{19}!%v~3!=ub\u{e}# K\"\u{7f}\
        2y\u{17}n\")J'v{\"!JutM!JA\u{2}v!=v\u{e}$! N\u{2}\u{1b}! wI_!JyCY9!P!N!s!H!7!I!G!K!D!N\"B!4!C!9!s\"Q\"8!A\"9\"R\
        \"u!u#T&J!sl\u{1f}!@t\u{10}\u{10}!;z.n\"4B0x1\u{17}!#u#y/ p!3!E!;\"E!E\"H!E%@\"<\"H$<%I+6$DEW! u#\u{14}\"4>1v\u{d}\
        x! ttV!;tw\u{17}!?tlI\"4z6CW~!8{\u{0}%!Dw\u{1f}q!=E\u{4}D!/K\u{b}\u{13}!!sl#\"<G#v%\u{17}!<B\u{18}\u{1c}3 O!:\"\
        N!E%C!F#9!M\"F#A!Q!I#w#Q\"M!K#4%*$AJ$#'u5A!@\\u\">w,F\u{10}\u{16}!#ua~!9uds!<tpu!Dy)\u{1e}!<tw*!6t`V.!D#@!v!@#D\
        !L'C!J\"F!8#5$D!M(7!'! v\u{3}z!=y\u{d}H! B~z!-u\u{11}]!4z\u{10}H!6vsd!!x|m##C:G$z\u{a}\u{4}!$u?E!Fu)D!,xgu\"*G3\
        Egf\"#K$w?<!J@d\u{1}!J?\u{2}6! tyN\"Ew%C\u{1a}u!Ju9Y!:z*;!?uD$\"!u0tN\u{18}!?t6%!&u#\u{1e}\"GL!t?n'\"D\"G$H'L#>\
        '<&>&\u{14}!=v\"1$.v/I$z$DH!!&|lC-!\u{7f}#I!J\"G!K\"H!=!H\"w!D%E)A'=o\u{f}\" I\"u#l+!8\"E$J&A#C!J!J\"K$7!8#H,\u{d}\
        !5tI9)'A!r!A!D%v%;'D#?,H]{!-v.=!2zhM!$u\u{1b}]\"5z'Cdl! y0(&'H#G)u!E(E)t /\" v=EgN!4u\u{c}L!Eu\u{5}z. O#s!;!=!x\
        \"?!C!E\"B\"F!G#A\"A(@D\u{c}# J$~F?30!Ju=0!<v\u{f}U\"!=8?MD!4x?v!>u~+# I$x&F\u{3}?!,vO\u{18}!?ul !Ju\"\u{15}\" \
        I=wPW!4un\"%\"K%H+B)G\"tN\u{18}!4DEr8 \u{4}\"x!7!@!9!?!?!7!O!.!<!6\":!@\"C!4\"2#7!9!6\"M!N!=!>e~!-x\u{1}+! yy[!\
        8u&5\"4u1Lx\u{d}! v>V#%B%G$A\u{1c}>!%u!E! I@N!'us\u{a}8 p!=!v\"G!u!K!G!G\"J!C!=!E!E#K!K!B!D%=\"L!F!O\"<%?&BE\u{5}\
        !'v\u{14}?!JuhT\" tJA\u{16}Y!-td{!=udh&(L&r+u\"D$@+;QN!2t\u{1b}o5 w!8!7\"F!@!F!?!x\"=!;!J!B!>!@\";!D\"B$9#3!?\"\
        =5U!Jvu/: H!I!J!N#K!P%q#M\"N!L!3\"E!F!<!C!O!4\"r!G!u!C!M!4\"K!@&DyD!+uW\u{5}!4usn!JvwF!4x5/!#yA.!Jy\u{1b}\"!<vO\
        k\" H=uFo!=w P'$=\"D.=$:'A%D&zP\u{17}!8uvd!!u\u{4}Q\" FFyf}!FzX\u{15}!4yt!2 M!:!=%J!C\"H!9#=!@!=!C#K\"5#9#O\"r(\
        x$>X_!>x%_\" u9vg\u{b}!9tZf!$x\u{a}\u{0}!)z$\u{1b}< N!9!@!@!H!{!}!G!=\"B!:!H!E!>!C!t!E!G\"r$4!5#>!D!D!9%G!;%L~:\
        %%E!t$B'G#LG\u{17}, M!9#B%?(C!A&D!:\"@!@!J\";\u{10}]# D=>\"w4j!\"v\u{6}\u{3}\"!uID+O\" L;uV\u{1f}\" x\"BZW!4z\"\
        %4 s$8!@\"G\"}!M!I!I!L!7!=\">#O$M!,%=\"6$3!N\"yc`!Jw{y!<v:\u{4}!2x8u\"8J%DZ.$ B9v,u%E\u{0}\u{5}!?t\u{7f}\u{14}!\
        ?w\u{18}\u{9}!4v[L#2t*u!C.T!Jw-)!<wU\u{10}! xs_!JuRW!Js\\\u{1d}! u[#!<t\u{e}G4 o#H\"I!H!L!K!?!B!G!J$@!I#D#5!N#K\
        !D\"L!x+J\u{16}\u{18}%/E%C'B\"=!\u{0}\u{2}}#<K\"x!BP\u{b}7!9$t!L!F!I!J#J#O!L!F\"K\"G!E$4\"?#F!1!2#B!/!G!I#F0J!&\
        u\u{a}N!Jtv\u{0}#%x\"D#H K!7x=T!<x\\P# t*=3>02!?u#\u{1c}- O(@!C!?!D$@\"@!p\"B%H\"O!H!w(q!6s\u{a}B!<x\u{15}03#M!\
        @#H!F\"I!E!H!C!@!B\"D!N$9\"@!F#v\"H#w$7 \u{1}! swE!4u/=!8u9d% E!y\"=9>%?F_!=s\u{3}%!(vm\u{6}!&t/\u{1}!,tA\u{b}!\
        @uG\"!3x|0!.vF\u{c}!8w|2!,xJg!Gwi3!&w\u{f}n= p!C!B!<!D!E!B!H!?\"B!;!q!<!D!A!=!N!B\"F!D!H%C\"p\"E!8#F!M!K%rf\u{2}\
        !,wth!=t|Z!=u5f!<xNY#;D\"C\"v\u{0}g!*s\u{1d}a!?tX\u{14}!=sqO\" v'G\u{b}\u{11}> ~!3!P!@!6!5!?!5!6!5!~!4\"=!;!6!;\
        !=\"<#7\"0!4!;!C!/\"G!G%8!<!7$F\u{5}j!JFv\u{e}!7v\u{0}\u{b}!<xFK2!1!M!I\"@#J\"J#;!>!C!M&J$5#I!L!-!4#D\"HAB\" H2\
        vEr!Jvk\"!/vg\u{15}'$F!x!B!K*J#K6;jI! v3!6\"G#H\"N!P!G\"P!O!M!N!I!I!G!H!K&o\"F\"N'P!Q#Q!K!TRN!6r{<! x'\u{c}\" G\
        =z,r!)u\u{3}z!1t7^!$u([\"*H/x!\"!<u\u{1e}\u{14}!4v\u{a}3!=v\u{4}\u{a}!-ukp!(t\u{16}t!Jy\u{b}\u{4}= Y!u!M\"J\"C!\
        N\"M\"K!K!C!P!L$W!K!S!;!J!A\"B!U#t!M\"S\"N!N!R!J\"I!>\u{3}p!'u^M!-{\u{2}n!<zg\u{11}!@tF8!9wv8!6tp:% M#C$@-=29\u{6}\
        _!'wA4!!wW4\"<F#A8i!Ju\u{19}]!'vT9!=ug\u{15}!8sg0!(wOv\" FEuXy!7u\u{14}y\" L*G\u{0}2!9t-}!Jy5^!%vA\u{19}$ J<F!@\
        !D\u{1b}\u{15}\" J=vGN1!5\">!D\"M%=!@\"=!A!J!<#H%G#?!o!I!=+@7\u{c}\"&E\"u*\u{8}!,u\u{14}<! w\u{8}%!1t?!'$t&@*x%\
        >$?!A,=k\u{10}!$CR\u{6}!$x\u{4}f! I\u{e}D!Ju*$!*u|\u{11}!4ug28 4!1!6!>#J!I!q\"y\"y#p!O!7!3%:!1!5\"I!C!1!3!6%7\"\
        4$J\u{6}\u{10}!@xP7!7umF$ x\"E!@:=5`!=w@\u{1}0 M\"{!A#D!?!@\"F$A!x%?$z#I!?\"7'A%?\u{17}{!=DU4!<y\u{1d}9! yq(\" \
        B,{Tt!!u5H!2xWO!8vp'\"*u+v\\<!!x(7$ x\"E:u!Cx8!&u.S!1Kh1!7tR`!Dur)#2u1u$Lp\u{14}!$x\u{7f}=!?t\u{10}\u{18}\"*s3G\
        =8!DvW\u{b}!<w\u{c}\u{3}!/u.3!Ixg&!4s|\u{1f}\" AJt\u{a},!(uM`!'wq}!!LTu!J>\u{1b}7\" v'GHP\"<D.BoL! z$\u{c}! v_S\
        0 s$>#B#:#9\"r$z!<\"8!5!5$<!<!E!>+s3\u{8}!6tKm$ t*>!}2?l\u{3}!9t[\u{3}!>xlu!=vz\u{4}$,A0C!E\"BB|$ G-\u{5}'D%E\u{d}\
        \u{1c}/ q$D!G!I#A\"=!B\"G#L'@!L#F\"C!B+D2v!$uw\u{1d}!*G\u{5}\u{12}!<wJ5'$C$B!A&E%u%A#?\u{f}o\"+C$MTh!5u60+ Q$>!\
        A\">\"|!H\"A(=$?%K-J\u{9}t\"#E.ya !&u\u{16}\u{19}!Ex(.!4y\u{14}H!9u\u{16}\u{7f}* u'@!{\"<!?)?'J!A!J-;s'!*I\u{15}\
        {\" B?x8*!J;\u{5}-!J=5d#1t'G%sP/!@tgY!4v\u{b}\u{e}!Ju>(!>I\u{18}L$$v&F*@'ER\u{9}!7tAl!9uo\u{1b}!JuK\u{14}!<wnp!\
        /u#$\" I2v{9!FwTC!@t^q\"4u)C`X\"4A(BV\u{1b}!4wF}!-td1!:u\u{e}H\"4x6C7&\" r)FK\u{e}!$u3=!Fsbq%)?)@\"<(A(s3C$ H&z\
        .>6Bm1!7t]i!#u6\u{1f}!=uo{, Q$D!?!C!I!B\"B%<)@#t\"?!IUR!9sZ/\" M#vG.\"*C*B:\u{1d}#)C+@2w/z!2x\u{15}\"0!:\"H!B!I\
        $G!s!D\"@\"F\"E!K'8#B!F!A!<Ww!Fsg`! K*\u{d}\" F=xZ\"!DyIw!$v5]\"*D*q^K!Juy2!<t B: U!P!R\"Q\"O\"Q!?!J\"F#J\"5!E!\
        <!M#Q!H!I\"9!o\"O!r!p$7!@\"J#@)+!>v<>) P!7.G#H'7\"J\"K!E!9]!!6uwy!!x8A\" K<v\u{16}\\!ExV\u{11}! uso!-u8\u{2}! D\
        /C!4u\u{f}g! w ~! HtI!2uf\u{1c}\"1H*B'I$'H#J*B'w\u{a}o!Jto|!?u\u{14}E!2xZ_# B<B\"zc>#'K+D)u-\u{1b}\" v=I\u{7f}F\
        ' v!>#F7>\"P!B,:\u{c}(!6tb\u{5}\" s2F\u{2}h!8t'B\" u!t\u{1a}A!4w\u{1b}!( t)H+J#:\"9\"I#L,DjO!,u]\"# C;\u{3}/@x\u{13}\
        !7vl\\!(x\u{2}n!*E0]!4A~V!<vUH!<s:%+'L%t\"F#F!C\"P$O#C!Q\"?,L+2# x?B+A2\u{d}&\"K3u\"v$B\"@-Cw\u{0}!$xbo! xw\u{16}\
        !Ete\"! u`;\"+A2=W3!Js;m!9s:0# K'C#F)M\",u0I\u{18}\u{1d}!-w}N> T!B!O!y!M!I!L!L\"O#P!L!I!O!B!K\":!F!D\"C!C!A\"}\"\
        O\"E!?!>#P!A!C$C)\u{a}!<w\u{7f}\u{5}!6wX\u{d}$BB!D$~#xm\u{0}!=tnJ#;t\"H'u8&!4wXJ\"8E$sq\u{1f}!9u\u{d}c\"$y&D\u{1}\
        3!(yt\u{10}3\"H\"v!A!A!F\"=%A!A!?!G%9%L!J!K%w\"?!6!6$CJ\u{7f}!5vp\u{11}#$y%H+J#L< N!H!B!A#O\"N\"G!E$t!J!z!F!B\"\
        K!M\"J!O!B!4\"R!M!L!N!J#G!L!D$G;\u{1a}!=v)s\"$KFv\u{16}6!9u|Y#$@&H@<Xe!/sbD!%sJo!Ju'v!=swm!Ju\u{12}\u{1d}'#E\"H\
        *L#G%>!8,=r\u{8}!7syb!Jtd}!!x>z!?zS\u{0}!J=\u{9}\u{1e}& B#r%x#D%t-BQ\u{1c})$H\"I#H!Q$F$K*O#<+JNz\"=@\"t:6!$xQi!\
        ?t)D\"&yDAF\\!2xQc!%v_\u{8}!*uwM! x\u{d}\u{2}#$D5=#D[[!4v\u{1c}\u{1b}!=v\u{18}v!?uq^! E/\u{18}\")C3?2$\"9y)w7H\"\
         E*F4r!=vA\u{1f}\")J'v\u{0}X!?u~W!5t\u{7f}}5$p!B!D!D#O\"P%K!L!t$F$J!G!N!>!t#G!E!s#D!L\"Q,%!+x5F\" E?sOM! I\u{2}\
        y!\"w!r$!v'F#y2CJ(! x\u{c}v! v\u{c}4% K'H4t\"J-E|\u{7}$#E1K'L#Iu6( \u{3}%?\"?!=/:%>!B->q\u{14}!Du2B!,xKe!?w\u{2}\
        '!0u8m, H#\u{0}'B(z!?!s$<%E!>#>%?$E\u{7f}0\" I<{4P!$t\u{1c}J!/I)Q!7t\u{11}\u{8}!<tOq!4xI\u{16}!2uB2\" w>I9>!!?\u{18}\
        (\"<F\"xA*$'A#J/t1Byd!?x \u{10}!4vs4!>xMb- K!H\"G$G!I$D\"B$C\"N\":\"r%L\"@\u{d}2! s%\"!Ew\u{19}l!=s[\u{7}!;tH\u{1f}\
        \" H;uRZ!(u<\u{a}! yb?!%x\u{15}d!'M^w!JtAT# M&H6G\u{e}*!JCLX!1tk^!*uS\u{4}!JuuY!;u\u{10}E\"4H#u*i!'uxa!J>\u{5}\u{19}\
        !*v\u{17}L!3x\u{e}\u{6}2 r#x!F!:!=!P!A!L!@\"D#=!>\"L\";'u!@\"I(tRn!/uJy!<u\u{d}L# t=F!J2\u{e}! x?\u{9}! v#D!<v0\
        =!)w0|!,wxz#4v2z$;GL!Ju\u{12}\u{8}#!u.w;HF7!2xT+!=CG)!Ju\u{7f}$# {#w;BS\u{1c}\" w%HD\u{17}$\"A+:'<):z\u{b}!/yp\u{12}\
        !<Jk\u{c}!<t\u{10}j!*D^d!4v:\u{9}!Jt5\u{3}!)CD%!=s9E*\"@&F\"F!F$I\"F!t)E\"N\":\u{14}\u{1d}!=xiV!=JmY#!@>?+:\u{11}\
        7!'vq:!=x\u{18}l!0v?n!8vyS!?x%Z+!7\"F%H#8!C\"v\">(7#L+w$HJH# I8?$?.'!,vb\u{e}!DsKg\"=F\"wF:*%G#D\"?%F\"C!B&A%I)\
        x$LF\u{b}+ J$@#H#L\">\"E!E)8%w\":'y^\u{4}!Fv\u{2}H!!ul1!+yi\u{5}+!>#D!x!@!H*H#J'H\"M\"<+;\u{11}\u{17}3 K\"E!F!=\
        \"C\"F#C#x!F\"E#M#7\"7#7!w!?!='7$|<s! w\u{9}\u{1c}!Jt)y6#K\"C!G!D!J\"L!M#<\"9!I\"M!r!@!H\"O!G\"S#F\"2!1'A\"I{\u{16}\
        +\"A\"A%@\"E!F!@\"C\"A#F$:%z~n$ H4?)x*{\u{5}6$9y$?(v%<MT!2xF\u{c}\" F>v\u{14}\u{18}''A#L\">!?\"F*:&=A6!FxQW!>vh\
        \u{d}\"9t#Iv\u{16}! y\u{1e}x&#H!K!F6L!J#DT\u{1}!9u\u{1}1!/v\u{9},!@w4p.\"N\"u!F!H\"G!G\"E#E#t+I!N!F!;+MmX$ H&z.\
        >6B\u{12}\u{d}\"!>+EZ6!!s|\u{9}& C%x't(I'B/BP\u{12}! zHb!JsOC!!wlB'(@!E!N*D'D!K!{Cc!9tYe!<u]2!9t4\u{6}# @)A)BA9\
        !6t\"Y!7u\u{0}O!4tbD( @(E!A+A$I#E\"A#tLS.\"G\";\"B\"@!9\"E!4!=!|!<%L#A\"v&8\u{1e}\u{19}\"9y#FV</ Q#J!J\"M!J!L!K\
        !P#M#A!J#I.A%u#J\u{12}q!JuV-% r%5\"6#61;\"L\" C;~;2\"4D6=\u{1b}S!'v\u{6}7!*w\u{f}\u{1a}!+x9d!4A){!<xp\u{12}$$:5\
        x)w(<HG\"4@)A%C!J{vl!$wn\u{1c}\" I<{?r!@s9A!Jvx!!?uC$2!;\"A!?!<$>!J\">!<\">&A\"r$A!u!;!H!>%=!>\u{14}b!4u\u{15}M\
        & q%E%B-v%B.AW`!>u\u{11}\u{b}3 =!9!N!8!B!E\"C#=\"=\"F\"A\"I!=!D!r!{&K'K\"Ep\u{1e}\"*t3D\u{5}}!#t`Q/ G!5\"D!s!C!\
        K!q!L#5\"E$F(4$L!=&J!?!9x0+#6v!A!DDJ!$ve#\" w=GhB( P%F$@$@\"J%@+D+H\u{3}\u{6}$ ~4D'C\"?=\u{1}!?tA\u{a}# J(z5C[0\
        \" G*x\u{1a}m!4u9~!?wT\u{13}!(v\u{15}!* M%G#?\"G$=!A\"?!K,G,t\u{18}\u{1d}!<vkA!,wH\u{9}!EuH !9vS)!8y|e'(C'>\"y,\
        K!?!@&BQ.!-t\u{11}%!=v.I!<r<.\" s'FY\u{d}!)zG2# C'F6}h)!$x\u{13}x!=vtp!<v\u{1f}9# r4C6D-a!J{TE\" E@z\u{14}Z!Ft\u{16}\
        r!?v\u{1f}c!=E\u{17}l!Jy2.!#tD.!.we+!/vc\u{17}!JC'\\!9r\u{10}?! zH,\" |=C\u{18}\u{13}\"&{DCoL!Dviy!?z\u{1b}e! C\
        \u{1e}M!)wso!=v\u{1a}\u{0}!=xY\u{8}!.\u{7f}*@!!w\u{1d}a& G\"F0D&s%=\"w_w!$t>\u{b}+\"N\"O\"L#K)L\"K$L!3#O$u*Ep%!\
        <yL(!4zxa\"1J#Dsq%!F#I$x!D+I|\u{7}!Fy%M!,u$\u{12}!=vU\u{17}!#wa\u{f}#7u&H!J\u{1c}\\\"4A6;y(!9IG\u{15}!2v\u{f}9!\
         w}O# u4C)K<\u{3}!-t=8!$u\u{9}J!$}\\r!=v@\u{19}!@v6\u{17}\";v\"Dh\u{6}\"%z/C\u{d}C!<t\u{6}^!<BZO!=u\u{7}\u{4}\"\
        Gy#x\u{1c}b! v\u{12}\u{19}'#x%M#?!;/w\">-5y\u{e}!Ju\\.+#A!>$D$9%D!<!=)I!H!L!F5W'\"O\"O\"L,L\"L$M2=u\u{17}! J\u{3}\
        $!Jv/6!=uie\" L*s\u{1c}b!=uW}!Jv*\"!<vwg!4w2~4 p!4!u!B!9!M\"@!8!<!I!5#@#;!A\"4(7!S!:!z+>j8'!9'u!B!H!B#G.Cb\u{13}\
        ))|!<!@!B(=$?#G\"K-K\u{18}/!Jw\u{1a}`\" CD>\u{e}Q!-t\u{1c}\u{18}!=x\u{1f}b\" y2FT_!Evo\u{1e}!?vW\u{e}! u))\" N'\
        C\u{13}c!JtM\\! Hms!7rU\u{a}!#yII!#IQf!4u\u{0}X(#A$C!E\"E*@$}$A.>yz\"4?3xVY!<uZz8#J!I!Q!F!R#U!?!<!L!I!?!{\"T\"?\
        !;\"4!/!V#>#E!?$5!7!J&A\"*B*ys\u{9}!=v\u{d}>!Jvd#!%u.3\"*K\"w]\u{12}! u=y!=w\u{2}\u{2}!Du\u{2}5!5yJ/\" I<t_h!\"\
        w\u{19}\u{15}\"+z2Jy{!=x/1! w13\"*F*D\\g!!u]b!7tLA#'B5w.x%n!@t];! u\u{9}\u{11}\" C?x]\u{1b}\" H=x$R!5vGL!(EpI!=\
        wdj!Fw\u{1e},!>uF.!<x?#!=t834$?!w$A!M!C!?%F#H\"0!C!A\"6!E\"J!D#7#-!F!.$D\u{a}[!Jy\u{1c}$! rg6!=DBM!-w@\u{5}! H[\
        \u{9}+ J!:#B#G!E#?#B)7\"9$K!CN\u{17}!?tS&!CrU!!Jv\u{1f}\u{18}!<x2\\!=C\u{f}^!.um<!=tZ\u{18}!7t\u{4}\u{2}! xO\u{7f}\
        !*wAz!4xEE#\"B,t1A1y!>umU!J{g\u{13}!,u\u{15}6!-{\u{4}a$ u7u&I!Id\u{13}!JtGz!$v}9:!Q!L!=!L!N!Q!E!A!L!>!A!v\"B!G!\
        ?\"O!<#:!L!F!E\"M#M\"7%M!3`C!/vYv!/t>V!=IX7#2>+u-BqX! u\u{7}<\"#E'u68!(u\u{a}8''E!y\"F!?$H\"K+FH\u{d}\" E;~$;!<\
        {Fq!3{#)!4tlV!=Gg2!3zc\u{9}$'x#B${<DFA. D!w!I!B$K#:%;!<!|!6'9\"A\"K!<D\u{0}!-t/M! v\u{15}'!Jz3z\" H+x\u{3}\u{13}\
        !-xtk!/u9J!=uxD#%E3@%HP=&'<#H\"K\"r-G/A;V!>wj$!4t\u{18}y!>z$=\" v1K\u{13}J) M$s#D#B\"{!A+>$=!:.9!<t>^!+v&%!)t5}\
        - t\"B!G!F\"K%B&K!H%=\"<#E!I!H\u{9}X!=v\u{2}\u{11}!$u\u{4}^!4u\u{1a}\u{f}- v$G!N!G#H!C(J&;!F#E\"E!F+>o^!?x?\u{1b}\
        !5tEr\" C9v\u{13}\u{13}!<vdh#5v&C/C\u{1a}f\"$w8?\u{2}H$ F!?!C=wGY!Jt\u{f}[!=sc'!2wNo!=H\u{c}\u{3}!,z\u{c}\u{18}\
        * O$B\"G!F#E%B#=)v\">!GY%\"4D(v`n,#M!P\"B\"u#9#;#E#?(E#4%4&D.7!>uKF!=x%\u{16}!!v$\u{6}\" ?\"\u{2}\u{17}%!BF\u{1a}\
        \u{1e}!2u\u{a}\u{1b}!=vOS!@u\u{4}u! v%2!4{t[!Gy4~#<G+K#y${@!P!N!Q!M\"O\"J!M!U!L!N!L!L!I!G!G\"M!Q!M!Q\"O!R!J\"P!\
        X!N!T!M!K$R!P\"N\"P(}\"!t;t)_$\"{5>&L-<\u{1d}%!$w6\u{12}1 x#M!@!=\"=!w\":!?!;\"=$y\":$<$<!J!<,7\u{8}y!0u\u{0}\u{7}\
        !7xYZ!#v\u{5};\" I<s~\u{1b}\" y\"H[l\" C<uGy!9u-\u{16}!7s>\u{e}!=uR'!J{uJ\" K\"yv\u{0}!&{vg\" z=G/p! v\u{10}{!4\
        zPg!=u\u{1c}4\" EFvuk!<w_}!!u\u{15}C!!v\u{10}T!<vkP!JwzO3 N#@#I!I!I\"I\"v!A!D!P\"F#u\"N&O!P!>&u!K%K\u{2}G!=u>m\"\
         H\"|cc\"!D3?\u{19}!!=uHz\" J=v)-!,w!S! EXG! u>\u{15}!=tV\u{16}$*A*F)B\"r\u{1e})/!G$A\"C%:\"B!<!?!C&t$J!L#E%9!E\
        !3@Y-#@!C#I!x!C!=%F%C$A#G!A\"7,:l~!<x\u{6}\u{b}2#B!=!P#D#9!9%D!<!=#9!E\"M\"O!J!F!M!F+N\u{1f}z!<z}Z!J;qP)$E!y!A!\
        I*J#L'E\"K-=\u{0}`!4u<O!JEv#!<|M\u{d}3!A#P!A$x\"M!I#H\"N!M%H!F#O!A\"F!A#E$0!H\"w\u{18}`!+vP\u{f}!9t=\u{12}!%u\u{17}\
        G\" F2B^.!0t\u{a}p7!L!P!G\"P!Q!Q!L&Q\"I\"I!E!N#J!L!L\"W!J!N\"P!E!J$J!M`#\"2L-t\u{2}G%)=\"@0A\"A+w\u{d}@) q'E#=%\
        r(?%B!B\"E+>/<!4w~\u{e}\" {=F$)!Jyr\u{f}*\"p!I#G+I!H'0\"I!@!L-I3\u{10}\" rDB\u{7f}\u{b}\"/u-F>4$!;\"D)@,<\u{15}\
        K!-vG\u{14}&$t$C\"D!q)?'IF7!=E&^!Jz\u{1}K!4Ew9!4{\u{15}\u{16}!4vu3$ O\"D#D:?\u{7}\u{15}!>t$/!/t\u{1a}k!7t\u{10}\
        \u{1f}$ t8H%?*J\u{11}\u{19}3 t\"N\"L\"I\"R!H\"M\"F!F!P!D!E#D#?\"H#G!P!F,Jl\u{13}!=u\u{c}\u{f}!J{G,!.uj\u{9}\"=H\
        -x$G!4z\u{16}$(!>#D!F\"H#E'G+D\"D'&! u' +!=!A\"<#D$?&B#>$:!v$P!Bxf!9vP$!4u\u{19}E!-t'm\"?N&Ju\u{1c}! wA\u{c}!!x\
        @T!9q~S,#P!J#I!Q\"P!E&O&:%F!O!I!;9P!5t\u{1b}C!.y%U! K`\u{16}!)xQ`!,w\u{7}L!0v2\\\"=I\"A\u{1}\u{1d}!9uu\u{f}!&uZ\
        {!Ju\u{11}\u{d}#*C%t\"uW/!JzYi!=J0\u{1c}6!L!M!v!C!@!E!@!y!:!A!O\"F!L#F!G%H\"8#E\"L!G&7%H\u{1d}J! s\u{10}`!9x\u{13}\
        ~! vh-\"'D8<\u{a}\u{7f}\"@t*D.!! v\u{5}_!=t\u{1d}\u{6}! x\u{5}8&'I#G)u!F(E)t\u{3}Q!5t\u{17}q#$v3>\"DH#!&wYZ$\"D\
        (y*;';\u{6}m\" q=Jj)!2wa:+'L%t\"F#F!C\"P$O#C!Q\"?,L\u{a}\u{f}!?uX\u{e}!9tRH\"#D>{!H!=yzn4\"N$J!I#J!K!E!4\"E!A!G\
        !s$.\"G!v$P!N!K!4$G!=KE&'H#G)u!E(E)tc\u{f}! vFO' x\"A/F#E!x(J-;h5! LuE!$wq:!3w9q!4z\u{11}R!4v\u{12}Y!4v-)!4E\u{12}\
        k!=u\"\u{1c}! Gyb\" J=v;g\"4D(x\u{1e}:!#t^U!2x,9#*v#C\"B\u{13}\"!<x\u{4}$!4v\u{8}DA v!v!v!L!T!N!J!J!I\"B!E!D!P!\
        P!O!H!Q!L!C!H!I!E!(!N!H\"I!t!B!E!S!0#K'H3\u{1e}!<x\u{10}n!(;\u{b}X!/w\u{0}C\" v=EEc!*D#Q!%t\"9# K/t-A\u{13}>- w\
        #q!F!E\"C!B\"A$B!G%>$F&H#I_(!;yqM!9uGY!Jtd\u{1d}!4vw$\"4x6C\u{1b}~!\"sNt$4y$;'A+F&(\" I=z?\u{19}!=uo\u{b}!Ju)w!\
        J9ck!9ttV!Jv\u{2}8(#A$C!E\"E*@$}$A.>\u{17};#(v\"N3JU6\"=w-@\u{6}\u{14}!7sN2%(D!E\"D)w)Kw]!2u 60#s\"<!:!q!;\"r!<\
        !A!=\":\"?!=\":(;!I-<+\u{7}# s9u&HRG!4u%7\" G=y\u{15}\u{15}\")y+D\u{7f}i# E8x'F\u{11}\u{7}!1uy=!=K~\\!Juz\u{1d}\
        # H,G1}}+1#D\"K!H#F\"G!L!C$>!M#C!D!L!L%Q\"F&I!Lq^!)u\u{14}G!\"v<z!%yLn!$t5*0 D%=!J!>#N#t\"K#?$u\"?#D!?!E!G!<%t\u{15}\
        \u{11}$ v4H'D/@\u{9}r!;u`-\" E@z#(5\"G\"t!F#E!C\"G!=\"F!I\"q!D\"q#:!F!o\"H!O\"N'M\"L#O\u{14}j!)v\u{16}\u{6}!<w\u{4}\
        x!!x>{!Ew\\6! I#G!Evr\u{7f}0!8#C!x!C#A\"<!>\"B#G#E$8!8\"H$;&<%BG\u{7}# s.D/N*}!=u\u{14}>/ C!8\"7!s\"t!B#C%?*:\"\
        I!<\"8!;&:%PI`# D*z@D\u{11}\u{1f}# J1v-EV\u{7f}!.y8D!4y\u{e}\u{e}) L#J\"M%N\"H%H#q#P\"O-\u{16}!4wJ\u{7}!4u1J!5w\
        '6. H!5\"D!s!I!K!r!K%E$E(4$M!=&J\u{e}&!/t\u{e}<% N4<(A!:-K0o% H\"u(H.@$Bl !Et\u{14}Z! v9T%%C!B.;(?%y%8(#J!K$L!J\
        (H'J$J!Ik\u{e}< w!G\"\u{7f}!B!?!>!B!C!<!6!I!9!7!3!8$8!.!<\"7\"6#O!O!K!:%9!J!/$sr;!4vk\u{0}!?xu0!Jw{x!EvP\u{10}\"\
        .t1A\u{c}S!<t\u{1d}\u{e}!4?\u{12}\"! w]v!'GKd' p%F-6\"?$<#A$xR71 q\"O\"D!H!E!L!K!G!E!H!Q/L!G\"K!s%9&;\u{10}\u{11}\
        !.vbF!4ul:\"4z-{k9!'v%\u{2}!=@*\u{1a}! xr:\"#s'DUO!;u\u{17}\u{1a}!,wF2!$u\u{10}%/ J$t!E#A\"@!v!?\"=!;!J$r%A\";!\
        ?!?z\u{1c}$;A!u!;!HT\u{b}!2GlG\"5J'ueM(%@!E$I!;!;&E*>#;\u{e}e\"\"K;qV\u{16}# G(y&DEh!@u\u{1c}\u{1b}\"(D+s{\u{17}\
        !=zXc!Jw7>' O,H#I'8'L!G,EML!'t \u{1b}\" w*F\u{1e} !,y\u{17}h!Bvr^!9v\u{11}R\"9q)u{D\"9w1GJ\u{11}6%H\"Q!L\"O!;!B\
        #N!F!D!L#,$J\"H\"N!C!u%G!E!J!t!?\"Q'\u{16}$*E*B(<%z!{!4AU\u{12}'!H&@#N\"A,O$H!I^z!;CV:!)u!V!JvE\u{19}!JuJh! H\u{5}\
        1\"<y!D\u{1f}8%'=#|\"@(J'=Wn!5v*S\" w4Apw!<uo7!=INP!ExpD%+z!C-=$N-?K1!={_4!2z\u{15}\u{1c}!7tJu#!z$@\"D\u{14}5!J\
        v(\u{16}!4v=\u{5}# z7t3@\u{c}u!3yS7!4u\u{1b}\u{14}\" G/yU\u{d}) H!?!\u{7f})B!<\"A!;-A!H=\u{1b}!Juz0B }!0!P!z!@!\
        4!=!0!=!C!\u{0}!1!M!3!6!2!3!5\"3!D!2!3!/!@!0!9\"B\";!-\"6#1!>!5$0j{!Ju=~!!v\u{3}\u{d}!=v<3! u#i!2xP5!4wsn!?u~U!\
        JG\u{6}t!@t-\u{1}\" z<E%\u{1}!:vu\u{16})%y!@!D!E'D%A'G!C.>\u{18}h\";u/?7z+ N!I!M\"L%L#H(I#F\"@\"P/MuK$ |*C.G%Cm\
        D!4x&\u{0}! t99!2x1\u{9}# D)w%wkb!6w-H! HXT#4C)I-C\u{d}\u{6}!6u;0& M'w%E(G'B/F\u{5}E\" E2zK\u{1c}9#O!F!@\"L!N!v\
        \"N!M\"H$O\"H\"E!K!D!J#N!M!L\"O!K\"I!<!O\"s\"A$v!=tT\u{1}(!J\"D\"G*K#F%=!7,<k\u{14}\" K>v\u{1c}w!)xZ\u{1f}!<t\u{17}\
        q\",t>vd[!=u\u{11}Y!.v]Y!3wyG!JFHZ1!x#=!;\"<!>\"?':!;\"9#?!=!;\"A!C\"{!>+;~\u{17}! y(\u{2}7 I!F!=!=!>!F\"D\"A!P\
        %O\"J\":!R\"t#7\"F\"K!A!I%t!5!4!H6&!J;\u{f}N!5uZM!$x10!-v\u{c}|$ u'E$C0G])!Jt\u{19}G!;w\u{6}&!9u\u{19}:!$w:>!9t\
        QD!5v\u{3}]3 N\"@!9!B#@!@!8!;!F&G#?$O!=\">\"J\"s%:!N%u\u{13}Y!?u\u{8}6!Ev92% |,B!B'?)?K5!7v(0!6u-B!4vh)& =/v&v&\
        D!E\"?(\u{d}#\"H7v1Bc;/\"A!I$O!I\"I!G\"F!E\"t\"G'?$I!E&J&O\u{13}\u{1}\" u%M\u{1a}&!4v\u{7f}!\".t1A9u$ M2=4z$AT|\
        !Jy\u{f}@!(<4w!Jt+n!=te\u{18}\"Fz$>\u{17}c! B]N\" K=u. &!K!L*I#I\"s!AKP!7ug_!=uG\u{1f}\" K=uvM!Du\u{1c}4!>zq\u{7}\
        !/sm=!=u(H$ G:x#F-:s|!4v\u{c}e!<CC0!*{?\u{7}!<u\u{9}## v4F'F#2!-uQ(!=C\u{15}F!-tnM!=vCm!=v\u{e}*!4v>$! v8\u{7}!\
        ){!\u{14}+&H&L!G\"M\"J#I%O#J!O!J,N\u{15}`! vA=!4:|h!@t }!?w:F!4u,?!JEC\u{18}!?u\u{19}## D#y.sH\u{1a}!<v\u{4}#!J\
        wy6!$xx]!2vd&! u .!(v+w$ L2v&<%C/., o#E$@!N)B!q\"@'?!{!>!B,<Va#9@\"@#Frz!=C8X%*D(F)C#L,M\u{d}\u{10}!*z\u{2}M1 P\
        \"M!>#A\"A\"F'G!L!K$-!K#G\"O!B&q!5\"G5y! vjK$*F%H-D.OGi\"6J4u\u{d}\u{8}!9xS\u{1}!+xn_!4x(\u{10}!2xDR!(u|S(!|#D#\
        G-K'E\"G\"=+8S\u{1c}0!0!=!I!F!M\"C!G!M#J!>#;\"G\"E(O(J!M3G!8wu@!Ju\u{1f}P#4A%w#D\u{13}5. x$?\"B!J$D$H\"K&9!8!5#\
        C#G&<%x \u{2}!?y\u{3}\u{7}!@C)\u{d}!4x?Q!?tL2!\"PGe\"*J*z\u{d}T!Ju}\u{8}4 o#H\"I!H!M!J!C!F!F!I$?!I#C#4!K#K!E\"K\
        !w+I`\u{7f}!0t.9!4zl8!<t^:: r!5\"z!=!6!7\"9!A!7!I!>!6!D!6!8!r!s\"1\":!;$t!G!T!P!s&6\u{4}?! F\u{d}e\" H:tsk!=u\u{14}\
        \"\";y\"A\u{0}P!8xtA.\"N\"u!F!H\"G!G\"E#E#t+I!N!F!;+Mb9!/vP)#!<;B!M:\u{7f}!@vf,(#H$O'E!F,G\"M!B,CZ\u{a}!Jwf\u{e}\
        !$w\u{9}a, x\">%u%@&z\">$@#F!>!7!=,?\u{9}-!4x2\u{0}($E!H%?*t(>\"v!B+=\u{18}\u{1e}!8uJ\u{1c}\" uEF\u{12}1\" E9x$\
        5!Jw.?!.wS6!9tt\u{15}!<{T5!6tW\u{d}!9wdF! G\u{11}Q! u\u{6}~\";H!z~\u{16}!4u\u{9}\u{5}!+w\u{16}\u{16}% N,?%F!w+E\
        uu\"2y\"C\u{b}\u{4}!8s\u{1c})!?x%l!4uj7% J#G/x*|!?I9! {l\u{19}\"5w'F)W!(G\u{3}`!,vF\u{1e}!J=_V\" J=v\u{18}*! vy\
        G\" vJ>J]!=Aeu!4w#x!,uX+!#vp~!$x}\u{1e}!Dtq\u{15}\"\"I/NP\u{1d}!)yyX!.Dr>!=HXR! s!\u{1d}& J$t+?)A%L-=\u{1a}r& C\
        $y$B\"@*?'wU-\"*J*x\u{2}C\" J2ui~!4un+(\"z\"@!B\"F+F\"B#=&N[w\" v\"BrO#-w'A#AAX+#B!>$E)F!=!=)J!I!M!F+N\u{16}5!>\
        u0 $*F$v/D-B1C!&v4V!-u1&!=vH;\"4E6yA\u{7f}!Jv\u{5}[\" G2zOy#'I4u\"?r+!&F\u{1f}R!JvJ`6 K!J\"A!O\"G!L!J$E\":!M#D\"\
        M\";\"t!4$K\"C!p\"G!H!u!:xl!4vMJ! x\u{15}j#*F*>\"vJ\u{1d}\"?t+K#2\" GJz-o\" L?vET\"9x1HV{!Jr\\x\"':CJ\u{2}h\" C\
        =y)\u{1c}<\"N!K\"I\"J!O!B!P!A!?!I!K!P\"P!L!u\"F!<#K!-!Q!Q#Q!H!P!A!F\"P#>\u{1b}\u{6}! {&(#9t)s%JV>$)E!B#z'B\u{b}\
        :$ D(|5F-C\u{2}\u{1a}!<w\u{1f}\u{2}! r32\")sAFBP!<A*\u{19}#%H(C't)\u{17}!<t\u{0}\"!4wKD! K3K!Ez\u{3}}!>z+Y!=v(l\
        !JuNQ!4x }-\"I\"H%D\"9!7!v$@#D'J\"I!F!6+K.\u{15}!4x%\u{0}$2u*=!G*wU/! u:Q\" J#zZx!=uGu!>u\u{c}f!3uwr%*?%B-J!M!A\
        ;O\"4G6B@f!5xM\u{1d}! ufq!2wN0&(C\"H\"?\"A!A)x\"4\"<G\"O\u{d}B!Dy%\u{10}\" G/y\u{1c}?2 J!D!K\"J\"F!E!J$N'4!I!2!\
        5%s\"R!H!J%w!3p\u{11}!$z']!Jv|r!@tV;!;z\u{2}\u{18}% \u{3}'B#@2>!<>S\"6J4u\u{11}\u{12}$ K%E#B7>\u{2}/!8u\u{7}~!J\
        E8E!9u+p% t%K/G(E.>1k\"4B)v/@!Fuuc!<w\u{18}\u{0}!Jxk0!4tJF!!u%\u{13}!Jx\u{10}T\" H=y\u{c}\"!<wzB!!w'\u{17}!;v6\u{1e}\
        $4E!x!u.t\u{5}U\"4C'H\u{4}o!4u\u{3}R\"<w.@\u{1c}\u{13}! v~v7!L\"P!K!L!I!J&7!J\"J\"P!@!I!F!C$0\"E\"L\"I!G\"G!L\"\
        t$R@\u{3}\"*C%v[\u{a}!(|Kf! { \u{14}!=J*+! DV\u{9}$%A\"F#93u\u{18}~!>w\u{a}W! s{\\!#C$G!FuCj\"=J)zr\u{1a}\"+z2J\
        +k% F%I!F&v>>/\u{9}' {!<$I\"H#C*@+Bs\u{12}\",@(>A%!<u3\u{4}\"8J%D!,,$D\"K!B\"I#;#H#I$8&A#v'3$O0[$ M's#u2E\u{a}\"\
        !9t0(!Ev*J\" w4F1\u{8}(&E'C\"G\"I!H&E#O#E\u{6}u! r\u{1a}\u{4}!FvM8! L]*!Ju!J!Jx\u{0}!!=t5[$ B(}&>1D29!4u#4!JEuA\
        !Fu`R!4wx\u{6}\" H\"wx\u{f}!4u@h! vf6\" N5{\u{9}A!Jw^(\"<{#F\u{12}q!,z\u{1e}\u{1a}! vq]+!<#A!B#B\"G(A\";%:#K!{*\
        {\u{3}G\" I=w\u{e}\u{d}$ K#r,x-GK{<!R!O!D\"R!G!J!H!O$?\"F!=!I!K!;%M!M!1!u!>\"J\"1!2\"G!G!:!A!{#{L.!=t\u{17}(\"*\
        H%uI<$ o'F#D2I^B\",p1@\\<! w$@& v\"D\"B&w1D\"H\u{17}I3 R!F!N!C%J%8\"v\"F!>!O#6\"I$H!B!y!O%L\"7$ByT# t$K9HV%#(D!\
        F+Dm\u{10}!=u*\u{13}!9B>\u{10}\"4>69f8!$xR?!4wbn!-vut!=E;/\"8E%u\u{1}c\" J=v:*!\"v\u{6}e* S$A\"D'A!B!F\"E!I&D&L\
        >\u{19}# D)w%w\u{15}G!=wZ\u{5}!>x\u{17}X!5v]1! xH6\"#t9Kb:! }S+!<vtD!Js^G%$v+?*N%@!r{U\" B=|/_!6vqe&%B%B$?/K!?,\
        F:\u{1a}$/J%N\"K&H&|%,D#K.M!K!=\u{5}\u{e}!8G<D!/u,\u{c})(    U  x  \"! @! \u{1d}! M\" \u{a}\" 9# I# N# x# \u{e}\
        # 3$ H$ W$ n$ n$ }$ '% 5% 5% >' Q' ]' f' f' v' O( !) 7) E) \u{17}) !* <* R* q* v* 4+ ?+ ^+ c+ h+ h+ \u{d}+ ?, Y\
        , q, \u{7f}, \u{7f}, W- (. 1. A. A. \u{12}. \u{1f}. C/ N/ Z/ r/ 90 I0 W0 z0 \u{1f}0 D1 K1 y1 y1 ~1 \u{14}1 \u{14}\
        1 02 M2 \u{7f}2 \u{18}2 .3 \u{5}3 $4 R4 Y4 `4 p4 \u{10}4 =5 S5 g5 \u{7f}5 L6 l6 \u{6}6 {7 \u{9}7 '8 ,8 18 <8 C8\
         C8 H8 W8 `8 \u{f}8 \u{16}8 ]9 j9 \u{1}9 *: C: Q: n: x: A; A; U; y; y; \u{e}; \u{1e}; \u{1e}; W< l< w< \"= J= \\\
        = e= \u{7f}= 4> @> s> \u{1}> \u{e}> 1? <? d? \u{e}? &@ -@ 8@ E@ _@ CA `A jA }A rB \u{6}B \u{b}B \u{b}B -C 9C @C\
         zC zC zC YD \u{10}D \u{1b}D 1E 8E ~E \u{a}E :F \u{3}F \u{8}F \u{17}F JG _G dG pG {G {G \u{7}G 9H LH gH nH wH \u{e}\
        H ;I MI `J eJ )K HK VK nK \u{1c}K EL YL iL \u{1a}L \u{1a}L \u{1a}L FM \u{1}M \u{a}M \u{a}M +N 2N FN }N \u{d}N d\
        O pO \\Q jQ qQ \u{17}Q LR LR LR tS tS \u{7}S jT sT sT \u{1e}T XU pU \u{17}U (V -V LV SV gV pV pV \u{18}V `W \u{6}\
        W \u{14}W \u{1b}W =X uX uX \u{c}X 8Y 8Y nY \u{15}Y 7Z <Z mZ rZ rZ \u{2}Z $[ 9[ O[ ^[ c[ /\\ f\\ 0] Q] \u{e}] \u{e}\
        ] \u{15}] _^ m^ }^ \u{1e}^ \u{1e}^ %_ G_ b_ \u{7}_ 1` \\` \u{4}` \u{9}` ]a \u{12}a \u{19}a *b ?b Db Ob lb lb \u{e}\
        b cc vc \u{7f}c \u{1e}c <d \u{17}d 1e 1e ;e \u{7f}e \u{7f}e \u{15}e \u{1a}e Sf \u{10}f ;g Bg Wg fg 'h ?h (i @i \
        Zi ii \u{e}i )j wj \u{19}j \u{19}j :k :k pk \u{6}l 7m Mm \u{7f}m \u{7f}m \u{10}m \u{1c}m &n /n Vn \u{9}n \u{1d}\
        n ?o io \u{1b}o 3p Np Sp \\p \u{6}p mq \u{2}q \u{1b}q 7r Wr sr zr \u{7f}r \u{8}r \u{18}r :s ^s }s \u{1a}s %t ?t\
         Mt ft \u{0}t \u{0}t \u{a}t Bu du iu iu iu \u{8}u \u{8}u \u{19}u #v (v nv \u{1d}v \u{3}w \u{16}w ex jx \u{7f}x \
        \u{7f}x \u{13}x \u{13}x #y Ky Ky iy zy \u{6}y -z :z 8{ {| \u{0}| &} 6} =} R} n} |} R~ \u{7f}~ 5\u{7f} S\u{7f} v\
        \u{7f} \u{11}\u{7f} C\u{0} `\u{0} 4\u{1} ?\u{1} L\u{1} \u{8}\u{1} \u{1f}\u{1} \"\u{4} >\u{4} J\u{4} \u{11}\u{4}\
         \u{1c}\u{4} 7\u{5} C\u{5} \\\u{5} \u{9}\u{5} B\u{6} a\u{6} ~\u{6} #\u{7} f\u{7} s\u{7} W\u{8} `\u{8} m\u{8} \u{1c}\
        \u{8} ,\u{9} B\u{9} \u{14}\u{9} T\u{a} g\u{a} n\u{a} |\u{a} \u{13}\u{a} $\u{b} 9\u{b} I\u{b} P\u{b} c\u{b} \u{c}\
        \u{b} $\u{c} `\u{c} \u{0}\u{c} /\u{d} L\u{d} Q\u{d} Q\u{e} f\u{e} k\u{e} k\u{e} \u{9}\u{e} \u{e}\u{e} E\u{f} \u{10}\
        \u{f} \u{10}\u{f} \u{19}\u{f} /\u{10} I\u{10} d\u{10} o\u{10} ~\u{10} W\u{11} h\u{11} \u{a}\u{11} \u{f}\u{11} *\
        \u{12} M\u{12} e\u{13} j\u{13} \u{3}\u{13} \u{1a}\u{13} -\u{14} 2\u{14} f\u{14} \u{12}\u{14} \u{12}\u{14} \"\u{15}\
         B\u{15} j\u{15} z\u{15} z\u{15} z\u{15} \u{c}\u{15} \u{1c}\u{15} G\u{16} !\u{17} -\u{17} K\u{17} V\u{17} V\u{17}\
         _\u{17} f\u{17} q\u{17} \u{a}\u{17} 7\u{18} h\u{18} h\u{18} \u{1b}\u{18} .\u{19} A\u{19} y\u{19} y\u{19} \u{6}\
        \u{19} \u{14}\u{19} W\u{1a} q\u{1a} M\u{1b} Y\u{1b} z\u{1b} \u{3}\u{1b} \u{11}\u{1b} \u{1e}\u{1b} 1\u{1c} 8\u{1c}\
         L\u{1c} d\u{1c} y\u{1c} \u{16}\u{1c} (\u{1d} >\u{1d} _\u{1d} v\u{1d} '\u{1e} Y\u{1e} \u{d}\u{1e} .\u{1f} Y\u{1f}\
         m\u{1f} ~\u{1f} \u{5}\u{1f} 8 !}!!\u{9}!!\u{19}!!)\"!\u{e}\"!\u{1b}\"!&#!K#!R#!y#!~#!\u{9}#!\u{1c}#!.$!7$!C$!X\
        $!\u{a}$!\u{16}$!0%!R%!\u{5}%!\"&!a&!k&!\u{13}&!\u{13}&!6'!6'!W'!\\'!\u{19}'!I(!`(!\u{5}(!4)![)![)!i)!}*!\u{2}*\
        !\u{16}*!T+!T+!\u{19}+!^,!c,!|,!\u{1d},!2-!..!A.!w.!\u{a}.!,/!A/!F/!R/!f/!w/!\u{13}/!A0!F0!\u{8}0!$1!$1!H1!d1!\u{1a}\
        1!K2!T2!_2!d2!\u{0}2!\u{5}2!T3!o3!\u{b}3!y4!~4!~4!!5!r5!\u{0}5!56!@6!R6!u6!\u{1d}6!R7!W7!w7!\u{8}7!A8!M8!\u{c}8\
        !\u{17}8!@9!S9!v9!\u{1b}9!D:!y:!\u{13}:!+;!>;!e;!t;!\u{4};!4<!4<!9<!]<!b<!y<!\u{b}<!7>!I>!I>!\u{a}>!>?!]?!F@!F@\
        !{@!\u{10}@!TA!bA!#B!7B!SB!pB!uB!\u{13}B!+C!VC!6D!$E!.E!NE!\u{b}E!\u{b}E!$F!)F!7F!ZF!tF!}F!\u{9}F! G!%G!AG!YG!g\
        G!gG!$H!.H!.H!UH!qH!\u{8}H!?J!DJ!jJ!yJ!%K!,K!8K!UK!\u{1a}K!1L!PL!ZL!|L!\u{6}L!\u{15}L!\u{15}L!.M!PM!\\M!'N!'N!C\
        N!nN!\u{18}N!FO!FO!\u{9}O!\u{1f}O!&P!&P!MP!_P!wP!\u{1a}P!\u{1f}P!CQ!CQ!`Q!wQ!\u{12}Q!SR!kR!\u{b}R!\"S!=S!BS!BS!\
        GS!\u{9}T!7U!NU!qU!7V!<V!NV!eV!oV!oV!\u{1e}V!*W!UW!`W!}W!\u{a}W!:X!DX!MX!tX!}X!#Y!GY!2Z!LZ!iZ!\u{f}Z!)[!C[!O[!\\\
        [!\u{1}[!\u{18}[!#\\!/\\!/\\!t\\!%]!U]!Z]!s]!\u{b}]!1^!D^!{^!)_!0_!0_!G_!p_!\u{7f}_!\u{1c}_!%`!2`!>`!Y`!~`!\u{5}\
        `!\u{7f}a!\u{7f}a!Zb!hb!mb!mb!\u{1f}b![c!\u{15}c!:d!Nd!\\d!\u{a}d![e!de!se!se!xe!Mf!Mf!Mf!{f!\u{2}f!\u{e}f!0g!>\
        g! h!9h!Mh!\\h!uh!7i!Ri!\u{0}i!\u{18}i!+j!0j!nj!nj!\u{6}j!ll!\u{e}l!\u{17}l!\u{17}l!\u{17}l!Em!hm!\u{13}m!)n!9n\
        !>n!Rn!gn!wn!\u{17}n!#o!4o!9q!Mq![q!yq!\u{19}q!9r!fr!fr!yr!\u{9}r!\"s!)s!Ts!]s!]s!/t!8t!8t!Bt!Gt!Nt!dt!dt!wt![v\
        !gv!nv!\u{7}v!Iw!Iw!Iw!`w!iw!\u{15}w!9x!Ix!2y!Oy!Zy!\u{d}y!\u{1d}y!\u{1d}y!8z!Bz!Gz!Pz!Wz!\u{7f}z!\u{15}z!\"{!-\
        {!g{!l{!\u{5}{!\u{f}{!!|!(|!H|!a|!f|!u|!~|!\u{1e}|!H}!q}!q}!E~!O~!b~!o~!\u{7f}~!\u{1e}~!B\u{0}!e\u{0}!n\u{0}!\u{7}\
        \u{0}!\u{c}\u{0}!\u{c}\u{0}!3\u{1}!e\u{1}!\u{4}\u{1}!$\u{2}!1\u{2}!a\u{2}!u\u{2}! \u{3}!7\u{3}!)\u{4}!X\u{4}!\u{3}\
        \u{4}!,\u{6}!1\u{6}!C\u{6}!C\u{6}!e\u{6}!\"\u{7}!8\u{7}!=\u{7}!M\u{7}!Y\u{7}!k\u{7}!w\u{7}!~\u{7}!\u{17}\u{7}!:\
        \u{8}!\\\u{8}!~\u{8}!I\u{9}!g\u{9}!\u{6}\u{9}!\u{d}\u{9}!\u{19}\u{9}!p\u{a}!z\u{a}!\u{7f}\u{a}!\u{f}\u{a}!&\u{b}\
        !;\u{b}!R\u{b}!]\u{b}!z\u{b}!z\u{b}!6\u{c}!F\u{c}!F\u{c}!k\u{c}!#\u{d}!4\u{d}!~\u{d}!\u{11}\u{d}!\u{11}\u{d}!#\u{e}\
        !#\u{e}!0\u{e}!@\u{e}!T\u{e}![\u{e}!m\u{e}!}\u{e}!\u{12}\u{e}!!\u{f}!!\u{f}!,\u{f}!=\u{f}!B\u{f}!U\u{f}!g\u{f}!\
        \u{16}\u{f}!K\u{10}!h\u{10}!|\u{10}!\u{1f}\u{10}!9\u{11}!9\u{11}!>\u{11}!1\u{12}!U\u{12}!8\u{13}!L\u{13}!S\u{13}\
        !i\u{13}!s\u{13}!=\u{14}!r\u{14}!|\u{14}!=\u{15}!B\u{15}!X\u{15}!X\u{15}!b\u{15}!Y\u{16}!i\u{17}!T\u{18}!q\u{18}\
        ! \u{19}!C\u{19}!H\u{19}!R\u{19}!j\u{19}!\u{2}\u{19}! \u{1a}! \u{1a}!.\u{1a}!%\u{1b}!\u{12}\u{1b}!\u{17}\u{1b}!\
        #\u{1c}!(\u{1c}!-\u{1d}!T\u{1d}!e\u{1d}!e\u{1d}!\u{b}\u{1d}!-\u{1e}!\u{8}\u{1e}!7\u{1f}!<\u{1f}!v\u{1f}!}\u{1f}\
        !, \"< \"C \"H \"X \"\"!\"9!\"O!\"z!\"\u{a}!\"/\"\"/\"\":\"\"G\"\"\u{1}\"\"\u{1}\"\"2#\";#\"q#\"%$\"Q$\"V$\"\u{d}\
        $\"\u{d}$\"m%\"\u{3}%\"\"&\"<&\"S&\"\u{15}&\"\u{19}(\":)\"e)\"\u{1})\"!*\"(*\"(*\"J*\"\u{7}*\"\u{13}*\"\u{13}*\"\
        O+\"\u{0}+\"2,\"[,\"\u{1},\"E-\"d-\"s-\"\u{b}-\"+.\"(/\"-/\"7/\"M/\"o/\"\u{2}/\"\u{10}/\"\u{1e}/\"00\"<0\"A0\",\
        1\":1\":1\"Q1\"o1\"\u{13}1\"D2\"I2\"W2\"b2\"\u{1f}2\"(3\"J3\"\\3\"(4\"H4\"j4\"+6\"06\"K6\"k6\"\u{2}6\"17\"O7\"h\
        7\"h7\"\u{d}7\"\u{14}7\"!8\"I8\"b8\"b8\"r8\"\u{7}8\" 9\":9\"S9\"\u{18}9\".:\"h:\"m:\"\u{1e}:\"%;\",;\"7;\"<;\"N\
        ;\"N;\"R<\"h<\"h<\"\u{7}<\"I=\"\u{10}=\"3>\"d>\"d>\"d>\"v>\";?\"j?\"@@\"@@\"E@\"W@\"v@\"\u{13}@\")A\"CA\"}A\"\u{16}\
        A\"+B\"jB\"xB\"\u{16}B\"aC\"qC\"\u{3}C\"%D\"<D\"AD\"KD\"\u{8}D\"\u{12}D\"EE\"NE\"`E\"eE\"\u{9}E\"-F\"?F\"MF\"[F\
        \"\u{3}F\"\u{c}F\"/G\"=G\"aG\"DH\"nH\"\u{b}H\"\u{18}H\"\u{1f}H\"KI\"tI\"\u{0}I\"\u{0}I\"SK\"SK\"\u{2}K\"\u{b}L\"\
        \u{b}L\"\u{19}L\"2M\"AM\"^M\"\"N\"\"N\"FN\"ON\"bN\"zN\"\u{7}N\"0O\"]O\"bO\"lO\"xO\"\u{1c}O\"#P\"8P\"uP\"*Q\"OQ\"\
        VQ\"VQ\"VQ\"vQ\"\u{19}Q\"\u{19}Q\"3R\"=R\"=R\"\u{1a}R\"JS\"OS\"wS\"\u{17}S\"#T\"9T\"LT\"\u{1}T\"\u{1}T\"3U\"HU\"\
        HU\"MU\"VU\"VU\"\u{1}U\"\u{1f}U\"\u{1f}U\"-V\"MV\"rV\"\u{b}V\"\u{b}V\"\u{15}V\"\u{0}X\"\u{e}X\"\u{1d}X\"fY\"\u{1}\
        Y\"aZ\"aZ\"|Z\"|Z\"Z[\"q[\"\u{7f}[\"0\\\"W\\\"n\\\"\u{1c}\\\"{]\"%^\"K^\"K^\"^^\"l^\"\u{7f}^\"\u{1a}^\"&_\"o_\"\
        \u{19}_\"^`\"c`\"$a\"/a\"\\a\"ga\"\u{8}a\"\u{14}a\"Eb\";c\"Sc\"Sc\"]c\";d\"Xd\"dd\"id\"ud\"\u{6}d\"\u{1b}d\"3e\"\
         f\" f\"Af\"Of\"ef\"of\"/g\"\\g\"gg\"4h\"\\h\"\u{a}h\"\u{13}h\"\u{1c}h\"3i\"3i\"Li\"hi\"\u{3}i\"Hj\"Mj\"~j\"~j\"\
        3k\":k\"gk\"\u{18}k\"Sl\"ol\"\u{e}l\"\u{17}l\"-m\"\u{0}m\"\u{9}m\"\u{13}m\"\u{1c}m\"/n\"Cn\"qn\"qn\"vn\"\u{1d}n\
        \"6o\"9q\"Mq\"bq\"~r\"js\"zs\"(t\"Pt\"ct\"yt\"\u{e}t\"#u\"*u\"\u{14}u\"\u{19}u\"@v\"rv\"Gw\"_w\"yw\"~w\"\u{12}w\
        \"\u{1e}w\"1x\"Ix\"ex\"\u{f}x\"Iy\"dy\"\u{2}y\"$z\"3z\"jz\"jz\"!{\".{\".{\"I{\"/|\"D|\"x|\"\u{7f}|\"\u{19}|\"/~\
        \"v\u{7f}\"\u{c}\u{7f}\"-\u{0}\"@\u{0}\"j\u{0}\"x\u{0}\"x\u{0}\"\u{14}\u{0}\"\u{1e}\u{0}\"0\u{1}\"M\u{1}\"[\u{1}\
        \"v\u{1}\"\u{2}\u{1}\"\u{d}\u{1}\"\u{1d}\u{1}\"P\u{2}\"i\u{2}\"x\u{2}\"\u{8}\u{2}\"\u{11}\u{2}\"\u{11}\u{2}\"F\u{3}\
        \"|\u{3}\"E\u{4}\"E\u{4}\"&\u{5}\"D\u{5}\"[\u{5}\"[\u{5}\"h\u{5}\"?\u{6}\"v\u{6}\"\u{8}\u{6}\"\u{1e}\u{6}\"#\u{7}\
        \"W\u{7}\"j\u{7}\"\u{2}\u{7}\"\u{2}\u{7}\"'\u{8}\"H\u{8}\"T\u{8}\"t\u{8}\" \u{9}\"3\u{9}\"8\u{9}\"\u{2}\u{9}\"\u{14}\
        \u{9}\"\"\u{a}\"L\u{a}\"`\u{a}\"l\u{a}\"\u{b}\u{a}\"\u{17}\u{a}\"i\u{b}\"a\u{c}\"$\u{d}\"$\u{d}\"\"\u{e}\"D\u{e}\
        \"\\\u{e}\"j\u{e}\"\u{3}\u{e}\"\u{12}\u{e}\"-\u{f}\"A\u{f}\"3\u{10}\"\u{c}\u{10}\"?\u{11}\"J\u{11}\"J\u{11}\"n\u{11}\
        \"z\u{11}\"L\u{12}\"a\u{12}\"o\u{12}\"\u{1f}\u{12}\"@\u{13}\"G\u{13}\"G\u{13}\"L\u{13}\"\u{5}\u{13}\".\u{14}\"O\
        \u{14}\"T\u{14}\"_\u{14}\"\u{1e}\u{14}\"\u{d}\u{16}\"\u{1d}\u{16}\"(\u{17}\"I\u{17}\"I\u{17}\"p\u{17}\"\u{13}\u{17}\
        \",\u{18}\"N\u{18}\"o\u{18}\"o\u{18}\"\u{0}\u{18}\"\u{14}\u{18}\"\"\u{19}\"]\u{19}\"d\u{19}\"z\u{19}\"N\u{1a}\"\
        S\u{1a}\"\u{7}\u{1a}\"L\u{1b}\"Q\u{1b}\"^\u{1b}\"m\u{1b}\"r\u{1b}\"w\u{1b}\"\u{7}\u{1b}\"\"\u{1c}\"C\u{1c}\"j\u{1c}\
        \"s\u{1c}\"\u{18}\u{1c}\"\u{1f}\u{1c}\"+\u{1d}\"D\u{1d}\"P\u{1d}\"c\u{1d}\"\u{7f}\u{1d}\"\u{6}\u{1d}\"\"\u{1e}\"\
        ,\u{1e}\":\u{1e}\"E\u{1e}\"\u{b}\u{1e}\"5\u{1f}\"l\u{1f}\"s\u{1f}\"\u{18}\u{1f}\"\u{1f}\u{1f}\"$ #C #\u{17} #\u{1e}\
         ##!#W!#W!#e!#o!#\u{5}!#\u{5}!#C\"#H\"#R\"#R\"#`\"#`\"#\u{9}\"#0##<##l##~##\u{5}##\u{11}##\u{16}##*$#B$#M$#{$#\u{19}\
        $#$%#T%#\u{15}%#A&#X&#c&#v&#-'#2'#E'#E'#J'#f'#f'#8(#](#\u{7f}(#\u{7f}(#\u{1a}(#N)#r)#3*#\u{3}*#?+#\\+#x+#\u{d}+\
        #\u{12}+#0,#A,#c,#|,#|,#\u{1c},#L-#X-#i-#r-#\u{9}-#\u{1f}-#$.#//#B/#O/#\u{5}/#\u{c}1#\u{11}1#h2#h2#{2#\u{0}2#\u{12}\
        2#'3#63#\u{17}3#O4#d4#p4#w4#\u{15}4#)5#C5#e5#\u{1b}5#\"6#\u{16}6#:7#[7#\u{1e}8#U9#j9#j9#j9#x9#\u{1}9#\u{17}9#(:\
        #4:#H:#M:#Y:#b:#v:#\u{10}:#^;#j;#\u{a};#\u{14};#\u{19};#W<#q<#\u{15}<#;=#@=#P=#W=#\u{1}=#\u{1}=#\u{f}=#Q>#Q>#j>\
        #j>#\u{7}>#%?#6?#B?#s?#|?#\u{18}?#=@#p@#\u{6}@#0A#UA#ZA#)B#ZB#sB#\u{1a}B#>C#cC#zC#[D#`D#$E#-E#hE#\u{15}E#\u{15}\
        E##F#>F#aF#oF#\u{7f}F#\u{16}F#$G#LG#\u{18}G#(H#6H#6H#hH#\u{4}H#\u{9}H#\u{12}H#&I#dI#xI#\u{f}I#\u{1b}I#XJ#mJ#tJ#\
        \u{a}J#0K#LK#\u{9}K#\u{14}K#(L#1L#VL#%M#GM#\u{f}M#3N#EN#TO#mO#\u{4}O#8P#?P#kP#YQ#rQ#\u{7}Q#\u{e}Q#\u{13}Q#\u{1a}\
        Q#'R#9R#fR#wR#\u{b}R#\u{16}R#)S#XS#]S#\u{1c}S#;T#KT#zT#BU#QU#gU#\u{5}U#\u{5}U#;V#ZV#jV#jV#\u{d}V#JW#_W#iW#tW#tW\
        #\u{15}W#(X#1X#1X#OX#YX#`X#rX#BY#fY#(Z#\u{d}Z#B[#G[#P[#c[#h[#m[#\u{b}[#\u{b}[#)\\#<\\#U\\#\\\\#a\\#\u{17}\\#\u{17}\
        \\#,]#,]#5]#\u{1e}]#`^#\u{1c}^#W`#r`#\u{a}`##a#wa#\u{2}a#\u{7}a#Ab#ab#Ec#Jc#Uc#^c#^c#sc#sc#Cd#Me#ce#xe#\u{4}e#\u{b}\
        e#\u{12}e#Zf#\u{10}f#\u{10}f#\u{15}f#0g#5g#\\g#lg#7h#Yh#\u{d}h#\u{1c}h#?i#Ri#{i#\u{c}i#%j#pj#\u{13}j#\u{13}j#!k\
        #1k#Ck#Ok#hk#ok#\u{9}k#;l#al#yl#;m#Km#[m#\u{4}m#!n#On#On#Xn#Xn#_n#zn#So#^o#^o#\u{0}o#2p#Fp#Sp#Xp#dp#wp#2q#9q#Pq\
        #eq#eq#eq#\u{7f}q#\u{7f}q#=r#Rr#]r#kr#\u{11}r#\u{1a}r#Fs#ds#\u{1d}t#&u#;u#@u#Yu#\u{5}u#/v#>v#/w#/w#/w#Bw#\u{a}w\
        #4x#4x#@x#Qx#Vx#\u{3}x#\u{c}x##y#-y#Jy#Oy#]y#{y#$z#Hz#iz#@{#N{#Y{#{{#\u{14}{#e|#\u{7}|#/}#M}#\u{1f}}#:~#V~#w~#l\
        \u{7f}#?\u{0}#$\u{1}#$\u{1}#C\u{1}#g\u{1}#{\u{1}#\u{7}\u{1}#7\u{2}#O\u{2}#f\u{2}#t\u{2}#t\u{2}#\u{d}\u{2}#\u{19}\
        \u{2}#.\u{3}#.\u{3}#>\u{3}#^\u{3}#*\u{4}#4\u{4}#L\u{4}#\u{e}\u{4}#\u{15}\u{4}#[\u{6}#[\u{6}#\u{11}\u{6}#\u{18}\u{6}\
        #\u{18}\u{6}#(\u{7}#I\u{7}#\u{2}\u{7}#!\u{8}#!\u{8}#&\u{8}#\u{1b}\u{8}#H\u{9}#]\u{9}#w\u{9}#w\u{9}##\u{a}#1\u{a}\
        #[\u{a}#w\u{a}#\u{e}\u{a}#4\u{b}#`\u{b}#g\u{b}#q\u{b}#\u{a}\u{b}#\u{1c}\u{b}#-\u{d}#I\u{d}#N\u{d}#v\u{e}#\u{1}\u{e}\
        #\u{16}\u{e}#?\u{f}#J\u{f}#h\u{f}#m\u{f}#F\u{10}#T\u{10}#T\u{10}#T\u{10}#]\u{10}#\u{1}\u{10}#\u{15}\u{10}#\u{15}\
        \u{10}#\u{17}\u{11}#K\u{12}#Y\u{12}#Y\u{12}#Y\u{12}#\u{e}\u{12}#\u{e}\u{12}#\u{e}\u{12}#\u{1a}\u{12}##\u{14}##\u{14}\
        #,\u{14}#A\u{14}#\u{c}\u{14}#'\u{15}#T\u{15}#k\u{15}#\u{0}\u{15}#u\u{17}#\u{1f}\u{17}#D\u{18}#[\u{18}#h\u{18}#D\
        \u{19}#\u{11}\u{19}#C\u{1a}#M\u{1a}#\u{6}\u{1c}#)\u{1d}#j\u{1d}#\u{8}\u{1f}#\" $\" $o $\u{1} $\u{18} $0!$\\!$,\"\
        $\u{11}\"$\u{1d}\"$\u{1d}\"$f#$z#$\u{8}#$\u{1b}#$\u{1b}#$$$$?$$\u{7}$$\u{4}%$\u{18}%$A&$^&$c&$c&$\u{7}&$#'$@'$@\
        '$E'$g'$~'$-($S($a($h($h($o($y($\u{b}($*)$s)$\u{15})$^*$u*$\u{3}*$6+$J+$y+$y+$y+$\u{1b}+$9,$K,$K,$U,$l,$\u{1b},\
        $H-$Y-$Y-$c-$\u{b}-$\u{1f}-$-.$B.$u.$O/$\\/$\u{c}/$*0$B0$[0$\u{2}0$31$P1$\u{11}1$)2$G2$V2$\u{12}2$u3$\u{f}3$\u{1c}\
        3$Y4$g4$l4$%5$%5$*5$B5$\u{17}5$36$S6$d6$78$E8$r8$\u{14}8$s9$\u{3}9$\u{3}9$\u{a}9$\":$\":$':$^:$/;$J;$Q;$h;$w;$\u{17}\
        ;$'<$5<$><$C<$C<$m<$}<$\u{11}<$!=$]=$q=$\u{12}=$E>$E>$L>$U>$k>$p>$u>$|>$|>$\"?$I?$U?$\\?$=@$f@$;A$\"B$-B$>B$fB$\
        fB$-C$cC$tC$tC$!D$?D$uD$zD$\u{7}D$GE$tE$\u{b}E$\u{15}E$(F$/F$PF$]F$fF$kF$\u{6}F$\u{14}F$5G$KG$VG$hG$\u{4}G$\u{9}\
        G$$I$9I$nI$\u{6}I$\u{6}I$\u{11}I$/J$iJ$uJ$/K$@K$QL$}L$$M$/M$WM$\u{13}M$3N$PN$^N$cN$\u{1}N$\u{6}N$\u{f}N$DO$mO$m\
        O$mO$\u{7}O$uP$\u{8}P$\u{14}P$2Q$SQ$gQ$\u{12}Q$\u{12}Q$*R$KR$[R$ S$7S$GU$XU$eU$\u{10}U$)V$HV$_V$\u{1b}V$\"W$FW$\
        QW$\u{11}W$7X$[X$`X$\u{2}X$\u{12}X$\"Y$JZ$\u{f}Z$\u{1d}Z$\u{1d}Z$+[$M[$X[$f[$%\\$6\\$M]$w]$\u{1d}]$\"^$7^$@^$I^\
        $h^$|^$\u{14}^$\u{14}^$4`$V`$[`$``$\u{1b}`$Da$\u{6}c$\u{11}c$\u{16}c$@d$Pd$\u{b}d$\u{10}d$\u{15}d$(e$(e$;e$Te$\u{d}\
        e$=f$Df$af$wf$\u{f}f$\u{16}f$\u{1d}f$6g$Jg$Qg$\u{0}g$\u{7}g$/h$Lh$lh$\u{18}h$=i$Vi$ei$ji$Rj$jj$\u{3}j$#k$Ok$qk$\
        vk$\u{19}k$}l$0m$Km$\\m$Nn$Nn$Nn$Nn$Nn$Un$qn$\u{9}n$\u{18}n$To$~o$#p$:p$Fp$Up$.q$Xq$bq$\u{e}q$\u{19}q$#r$*r$Nr$\
        ^r$rr$\u{3}r$\u{8}r$Xs$fs$fs$fs$ps$\u{1a}s$8t$Ut$\u{2}t$Cu$Tu$|u$\u{e}u$*v$Sv$\u{1d}v$Yw$Yw$\u{c}w$3x$4y$4y$Oy$\
        oy$oy$\u{b}y$8z$Fz$[z$\u{16}z$R{$\\{$o{$'|$:|$J|$J|$,}$\u{b}}$$~$9~$>~$J~$c~$,\u{7f}$[\u{7f}$b\u{7f}$\u{c}\u{7f}\
        $\u{16}\u{7f}$-\u{0}$}\u{0}$6\u{1}$b\u{1}$k\u{1}$}\u{1}$\u{f}\u{1}$%\u{2}$%\u{2}$1\u{2}$}\u{2}$\u{1a}\u{2}$6\u{3}\
        $6\u{3}$N\u{3}$]\u{3}$\u{7f}\u{3}$\u{7f}\u{3}$6\u{4}$6\u{4}$H\u{4}$H\u{4}$O\u{4}$V\u{4}$V\u{4}$n\u{4}$w\u{4}$\u{7}\
        \u{4}$\u{e}\u{4}$(\u{5}$/\u{5}$N\u{5}$U\u{5}$e\u{5}$\u{1b}\u{5}$C\u{6}$C\u{6}$f\u{6}$\u{3}\u{6}$(\u{7}$L\u{7}$g\
        \u{7}$s\u{7}$\u{10}\u{7}$\u{10}\u{7}$\u{10}\u{7}$\"\u{8}$Y\u{8}$;\u{9}$\u{a}\u{9}$9\u{a}$G\u{a}$G\u{a}$Q\u{a}$g\
        \u{a}$p\u{a}$F\u{b}$|\u{c}$\u{8}\u{c}$(\u{d}$\u{8}\u{d}$/\u{e}$Z\u{e}$\u{8}\u{e}$0\u{f}$P\u{f}$Y\u{f}$Y\u{f}$c\u{f}\
        $h\u{f}$%\u{10}$*\u{10}$G\u{10}$~\u{10}$!\u{11}$Z\u{11}$l\u{11}$~\u{11}$~\u{11}$\u{e}\u{11}$$\u{12}$@\u{12}$w\u{12}\
        $\u{0}\u{12}$\u{5}\u{12}$\u{19}\u{12}$\u{1e}\u{12}$2\u{13}$2\u{13}$J\u{13}$y\u{13}$\u{8}\u{13}$\u{12}\u{14}$X\u{15}\
        $\u{b}\u{15}$\u{b}\u{15}$L\u{16}$4\u{17}$d\u{17}$r\u{17}${\u{17}$\u{9}\u{17}$\"\u{18}$\"\u{18}$a\u{18}$v\u{18}$\
        \u{0}\u{18}$\u{1d}\u{18}$-\u{19}$I\u{19}$^\u{19}$}\u{19}$\u{1f}\u{19}$/\u{1a}$[\u{1a}$m\u{1a}${\u{1a}$E\u{1b}$E\
        \u{1b}$W\u{1b}$i\u{1b}$\u{2}\u{1b}$\u{9}\u{1b}$\u{1c}\u{1b}$X\u{1c}$h\u{1c}$\u{1}\u{1c}$\u{15}\u{1c}$X\u{1d}$I \
        %] %\u{0} %\u{12} %\u{19} %6!%}!%`\"%\u{11}\"%9#%U#%\u{a}#%6$%_$%q$%x$%\u{7}$%C%%M%%l%%!&%4&%9&%E&%J&%a&%o&%\u{12}\
        &%)'%)'%%(%1(%x(%\u{12}(%T*%T*%[*%[*%[*%i*%n*%\u{1a}*%\u{1a}*%*+%/+%\u{f}+%%,%J,%\u{3},%i-%\u{1}-%\u{1}-%\u{1}-\
        %\u{1}-%:.%}.%\u{19}.%4/%4/%@/%q/%x/%W0%a0%n0%s0%\u{5}0%N1%c1%C2%Y2%e2%w2%\u{17}2%<3%W3%m3%\u{b}3%\u{b}3%\u{15}\
        3%\u{1f}3%\u{0}4%\u{16}4%\u{1f}4%(5%\\5%h5%%6%F6%^6%B7%d7%%8%J8%h8%\u{7f}8%\u{4}8%[9%s9%$:%R:%k:%x:%\u{11}:%0;%\
        ?;%?;%r;%h<%w<%\u{2}<%\u{1e}<%I=%U=%_=%z=%\u{d}=%[>%x>%x>%x>%}>%\u{b}>%,?%8?%k?%\u{f}?%\u{16}?%-@%8@%8@%^@%c@%\u{18}\
        @%)A%DA%OA%kA%AB%FB%KB%hB%\u{12}B%\u{1e}B%CC%\u{3}C%ND%\\D%\\D%xD%7E%HE%ZE%jE%.F%DF%IF%IF%%G%JG%uG%\u{c}G%\u{11}\
        G%#H%<I%mI%.J%.J%dJ%oJ%}J%OK%]K%bK%\u{1b}K%\"L%9L%XL%\u{7}L%-M%\u{9}M%\u{13}M%\u{1d}M%\u{1a}N%$O%7O%CO%sO%\u{5}\
        O%\u{a}O%\u{1b}O%\"P%-P%bP%fQ%~Q%\u{3}Q%\u{1e}Q%0R%AR%mR%mR%\u{e}R%\u{13}R%\u{1a}R%US%2T%@T%ET%\u{7f}T%(U%IU%\u{1b}\
        U%4V%EV%\u{2}V% W%+W%+W%zW%\u{16}W%\u{1}X%$Y%BY%mY%\u{1}Y%4Z%\\Z%'[%E[%Z[%\u{3}[%X\\%w\\%|\\%\u{1e}\\%>]%^]%^]%\
        :^%C^%O^%O^%{^%7_%Z_%j_%v_%v_%\u{1d}_%R`%R`%p`%y`%\u{7}`%)a%?a%Ya%^a%ca%sa%\u{16}a%_b%{b%\u{1a}b%Rc%kc%kc%{c%\u{19}\
        c%@d%bd%wd%\u{8}d%\u{8}d%\u{19}d%;e%;e%pe%{e%\u{c}e%Xf%]f%]f%)g%;g%Eg%Xg%lg%\u{8}g%\u{8}g%\u{8}g%\u{14}g%\u{14}\
        g%/h%6h%;h%Nh%Xh%Xh%fh%2i%2i%Bi%Bi%|i%\u{12}i%\"j%Lj%_j%pj%|j%\u{2}k%#l%(l%\u{0}l%\u{14}l%\u{19}l%&m%4m%@m%Em%Q\
        m%Vm%gm%gm%\u{d}m%\u{17}m%\u{17}m%en%jn%~n%\u{7}n%\u{13}n%\u{1a}n%/o%ao%>p%Zp%@q%hq%hq%Ft%\u{1}t%Au%Au%\u{8}u% \
        v%Uv%\u{4}v% w%Cw%\u{12}w%&x%9x%Gx%Gx%\u{c}x%*y%9y%9y%sy%~y%\u{a}y%!z%Iz%\u{15}z%-{%f{%\u{7f}{%M|%V}%\u{8}}%\u{d}\
        }%!~%u~%\u{15}~%/\u{0}%I\u{0}%N\u{0}%N\u{0}%g\u{0}%\u{19}\u{0}%5\u{1}%F\u{3}%F\u{3}%\\\u{3}%\u{d}\u{3}%z\u{4}%\u{19}\
        \u{4}%3\u{5}%\\\u{5}%h\u{5}%\u{9}\u{5}%\u{17}\u{5}%'\u{7}%6\u{7}%I\u{7}%q\u{7}%\u{6}\u{7}%\u{6}\u{7}%\u{f}\u{7}\
        %\u{16}\u{7}%%\u{8}%C\u{8}%H\u{8}%v\u{8}%\u{a}\u{8}%\u{16}\u{8}% \u{9}%3\u{9}%\u{d}\u{9}%U\u{a}%~\u{a}%3\u{b}%S\
        \u{b}%\u{a}\u{b}%/\u{c}%O\u{c}%d\u{c}%H\u{d}%\\\u{d}%a\u{d}%u\u{d}%\u{8}\u{d}%\u{14}\u{d}%I\u{e}%I\u{e}%R\u{e}%\
        ^\u{e}%\u{c}\u{e}%\u{1c}\u{e}%:\u{f}%|\u{f}%\u{16}\u{f}%\u{e}\u{10}%\u{e}\u{10}%\u{1b}\u{10}%;\u{11}%v\u{11}%v\u{11}\
        %{\u{11}%[\u{12}%{\u{12}%\u{d}\u{12}%\u{1b}\u{12}%&\u{13}%S\u{13}%n\u{13}%s\u{13}%\u{f}\u{13}%$\u{14}%$\u{14}%0\
        \u{14}%Q\u{14}%#\u{15}%=\u{15}%_\u{15}%u\u{15}%|\u{15}%\u{a}\u{15}%0\u{16}%S\u{16}%d\u{16}%d\u{16}%r\u{16}%\u{12}\
        \u{16}%)\u{17}%^\u{17}%\u{a}\u{17}%&\u{18}%B\u{18}%%\u{19}%;\u{19}%@\u{19}%X\u{19}%u\u{19}%\u{10}\u{19}%P\u{1a}\
        %P\u{1a}%W\u{1a}%z\u{1a}%\u{13}\u{1a}%V\u{1b}%|\u{1b}%'\u{1c}%A\u{1c}%P\u{1c}%U\u{1c}%\\\u{1c}%v\u{1c}%v\u{1c}%\
        0\u{1d}%H\u{1d}%V\u{1d}%s\u{1d}%@\u{1e}%I\u{1e}%j\u{1e}%\u{e}\u{1e}%C\u{1f}%J\u{1f}%\u{a}\u{1f}%& &0 &V &p &\\!\
        &w!&\u{11}!&\u{1a}!&-\"&[\"&3#&C#&V#&}#&-$&7$&>$&y$&\u{0}$&\u{c}$&\u{13}$&D%&f%&B&&e&&6'&R'&\u{9}'&5(&?(&P(&\u{0}\
        (&\u{1d}(&&)&n)&~)&\u{5})&D*&I*&\u{1f}*&)+&5+&\u{5}+&\u{1f}+&8,&8,&L,&],&\u{19},&\u{1e},&3-&:-&_-&l-&\u{c}-&\u{1f}\
        -&$.&0.&>.&>.&C.&O.&O.&n.&\u{7f}.&\u{16}.&%/&@/&L/&q/&~1&\u{8}1&\u{8}1&\u{13}1&)2&;2&Y2&x2&\u{17}2&53&_3&\"4&<4\
        &p4&\u{6}4&35&:5&\u{7f}7&\u{1c}7&R8&~8&\u{a}8&\u{13}8&\u{18}8&\"9&49&N9&S9&\u{6}9& :&@:&G:&~:&\u{10}:&\u{10}:&\u{10}\
        :&';&8;&V;&[;&~;&\u{12};&^<&n<&n<&}<&\u{2}<&&=&A=&F=&]=&w=&5>&]>&\u{6}>&\u{12}>&H?&\u{f}?&<@&e@&n@&\u{3}@&\u{3}\
        @&jA&vA&vA&\u{8}A&=B&sB&\u{12}B&\"C&KC&zC&zC&\u{1}C&\u{1}C&<D&\\D&\\D&sD&~D&\u{3}D&\u{19}D&lE&sE&,F&EF&\u{0}F&)\
        G&5G&5G&3I&8I&kJ&rJ&`K&iK&iK&}K&)L&DL&IL&PL&^L&cL&|L&\u{e}L&\u{1c}L&'M&5M&\\M&fM&vM&1N&ON&[N&gN&\u{a}N&?O&[O&vO\
        &0P&kP&tP&&Q&9Q&GQ&ZQ&\u{7f}Q&\u{4}Q&\u{14}Q&*R&6R&VR&[R&\u{7}R&\u{1f}R&?S&KS&hS&zS&,T&1T&UT&\u{1d}T&0U&0U&:U&:\
        U&[U&pU&\u{6}U&!V&9V&\u{4}V&\u{d}V&\u{12}V&\u{19}V&9W&9W&`W&\u{17}W&\u{1e}W&=X&QX&QX&\u{f}X&#Y&1Y&jY&jY&=Z&OZ&Z\
        Z&\u{5}Z&7[&X[&~[&\u{a}[&\u{1b}[&$\\&=\\&L\\&Q\\&l\\&\u{9}\\&/]&8]&M]&[]&\u{d}]&3^&Z^&f^&f^&q^&\u{3}^&)_&0_&0_&\
        R_&W_&w_&\u{f}_&;`&\\`&\\`&s`&\u{3}`&'a&Ya&Ya&va&\u{7f}a&\u{17}a&mb&+c&Ic&Sc&_c&zd&*e&;e&\u{2}e&\u{2}e&%f&Jf&]f\
        &\u{1b}f&Tg&\u{4}g&\u{15}g&*h&/h&/h&/h&4h&@h&@h&@h&Jh&\u{7f}h&<i&Ai&li&~i&\u{f}i&\u{14}i&4j&4j&Mj&\u{1}j&\u{d}j\
        &\u{d}j&3k&3k&<k&Fk&\\k&}k&}k&\u{12}k&Cl&Cl&On&un&\u{0}n&\u{16}n&\u{1b}n&'o&'o&Wo&\u{7f}o&\u{18}o&%q&Aq&Aq&Pq&x\
        q&\u{19}q&Or&Es&Es&vs&}s&\u{6}s&\u{6}s&%t&7t&\u{f}t&\u{14}t&\u{19}t&#u&1u&>u&Cu&\\u&cu&\u{1c}u&\u{1c}u&;v&wv&2w\
        &7w&@w&Tw&ew&jw&\u{a}w&@x&{x&\u{c}x&\"y&3y&ny&Ez&Sz&\u{1e}z&0{&L{&X{&\u{15}{&H|&k|&z|&\u{14}|&c}&/~&6~&6~&\u{b}\
        ~&.\u{7f}&v\u{0}&\u{10}\u{0}&\u{1e}\u{0}&?\u{1}&M\u{1}&1\u{2}&B\u{2}&Z\u{2}&h\u{2}&o\u{2}&t\u{2}&\u{14}\u{2}& \u{3}\
        & \u{3}&<\u{3}&X\u{3}&k\u{3}&4\u{4}&9\u{4}&K\u{4}&K\u{4}&W\u{4}&~\u{4}&%\u{5}&/\u{5}&:\u{5}&\u{0}\u{5}&\u{d}\u{5}\
        &/\u{6}&N\u{6}&c\u{6}&z\u{6}&E\u{7}&z\u{7}&\u{7f}\u{7}&\u{a}\u{7}&\u{11}\u{7}&5\u{8}&5\u{8}&;\u{9}&y\u{9}&Q\u{a}\
        &~\u{a}&\u{e}\u{a}&,\u{b}&,\u{b}&,\u{b}&N\u{b}&^\u{b}&^\u{b}&u\u{b}&%\u{c}&B\u{c}&[\u{c}&g\u{c}&p\u{c}&\u{c}\u{c}\
        &.\u{e}&E\u{e}&\u{3}\u{e}&\u{a}\u{e}&$\u{f}&J\u{f}&J\u{f}&J\u{f}&J\u{f}&\u{3}\u{f}&\u{3}\u{f}&\\\u{12}&s\u{12}&\
        \u{11}\u{12}&.\u{13}&:\u{13}&C\u{13}&M\u{13}&k\u{13}&p\u{13}&\u{1d}\u{13}&1\u{14}&>\u{14}&]\u{14}&m\u{14}&y\u{14}\
        &\u{18}\u{14}&G\u{15}&U\u{15}&y\u{15}&P\u{16}&Y\u{16}&\u{6}\u{16}&\u{1a}\u{16}&l\u{17}&?\u{18}&\u{3}\u{18}&\"\u{19}\
        &'\u{19}&6\u{19}&D\u{19}&f\u{19}&m\u{19}&}\u{19}&B\u{1b}&Z\u{1b}&j\u{1b}&t\u{1b}&9\u{1c}&9\u{1c}&V\u{1c}&o\u{1c}\
        &\u{b}\u{1c}&$\u{1d}&E\u{1d}&W\u{1d}&W\u{1d}&\u{3}\u{1d}&\u{11}\u{1d}&B\u{1e}&`\u{1e}&u\u{1e}&\u{1}\u{1e}&\u{18}\
        \u{1e}&K\u{1f}&K\u{1f}&{\u{1f}&\u{5}\u{1f}&\u{1d}\u{1f}&] 'F!'\u{16}!'\\\"'l\"'4#'J#'\u{14}#'{$'K&'W&'-''8''\u{d}\
        ''-('9('9('g('g('\u{1d}('1)'M)'\u{10})'\u{10})'T*'\u{b}*'*+'%,'5,'<,'U,'b,'l,'(-'\u{f}.';/'L/'^/'}/'\u{14}0'>1'\
        E1'x1'}1'\u{1b}1''2'P4'^4'35'?5'U5'Z5'\u{4}5'J6'%7',7'\u{7}8'f9'P:'\u{a}:'9;'X;'X;'a;'\u{1d};'p<'y='.>'p>'\u{19}\
        >'&?'-?'9?'X?'q?',@'<@'C@'a@'j@'}@'\u{8}@'\u{13}@'%A'AA'UA'vA'vA'\u{0}A'\u{1c}A'%B'#C'6C'ZC'aC'sC' D';D'zD'\u{16}\
        D'8E'=E'mE'tE'WF'nF'~F'\u{b}F'\"G'\"G'=G'-I'6I'CI'ZI'cI'\u{0}I'\u{17}I'%J'*J'7J'xJ'}J'2K'NK'\\K'rK'\u{12}K'zL'\u{a}\
        L'GM'`M'sM'\u{12}M'&N'0N'KN'oN'CO'fO'fO'oO'\u{0}O'TP'bP'yP'\u{14}P'-Q'UQ'\\Q'rQ'rQ'\u{0}Q'\u{5}Q'\u{a}Q''R''R'5\
        R'TR'TR'`R'`R'\u{17}R'4S'4S'PS'YS'nS'}S'\u{8}S'\u{14}S'&T'XT'fT'\u{1b}T'\u{1b}T'BU'eU'{U'SV'&W'BW'oW'zW'zW'\u{f}\
        W'-X'7X'IX'cX'tX'~X'\u{1b}X',Z'1Z'=Z'\u{b}Z'\u{10}Z'Y['Y['k['\u{0}['D\\'M\\'W\\'\u{14}\\'8]'\u{2}]'\u{2}]'\u{1d}\
        ]'T^'T^'d^'\u{1c}^'<_'i_'8`'X`'o`'y`'\u{c}`'\u{1b}`'.a'Ea'Pa'na'\u{17}a'4b'^b'^b'ub'ub'!c'5c'\u{8}c'\u{1a}c'\u{4}\
        d'$e'9e'Re'Ye'^e'.f'@f'Jf'hf'mf'\u{1f}f'-g'Qg'\u{4}g'\u{4}g'\u{14}g'\u{14}g'\u{1b}g')h'8h'lh'lh'\u{1}h'\u{17}h'\
        2i'Di'Ti'[i'si'\u{5}i'\u{15}i'.j'3j'<j'Hj'^j'vj'\u{15}j'!k'sk'\"l'`l'ul'\u{b}l'1m'Km'Rm'pm'\u{4}m'\u{b}m'5o'\u{7f}\
        o'Op'Tp'^p'^p'\u{e}p'\u{13}q'\u{13}q'*r'6r'Pr'Ur'fr'sr'zr'\u{7f}r'\u{6}r'\u{6}r'\u{16}r'9s']s'bs'\u{2}s'(t'2t'7\
        t'Lt'}t'}t'\u{b}t'\u{19}t'-u'Zu'xu'\u{e}u'\u{1c}u'4v'Sv'*w',x'9x'Qz'Qz'9{'\u{1}|'!}'O}'\u{7}}'X~'X~'\u{17}~'%\u{7f}\
        '{\u{7f}'\u{14}\u{7f}'~\u{0}'\u{14}\u{0}'\u{1b}\u{0}' \u{1}'1\u{1}'1\u{1}'8\u{1}'t\u{1}'\u{4}\u{1}'\u{1d}\u{1}'\
        \"\u{2}'/\u{2}'=\u{2}'i\u{2}'\u{1}\u{2}'\u{8}\u{2}'\u{f}\u{2}'2\u{3}'K\u{3}'X\u{3}'}\u{3}'\u{2}\u{3}'D\u{4}'D\u{4}\
        '\u{17}\u{4}'!\u{5}'5\u{5}'H\u{5}'V\u{5}'n\u{5}'n\u{5}'x\u{5}'+\u{6}'G\u{6}'Z\u{6}'\u{1c}\u{6}'-\u{8}'?\u{8}'Q\u{8}\
        'e\u{8}'\u{c}\u{8}'\u{c}\u{8}'\u{16}\u{8}'=\u{9}'\u{10}\u{9}'\u{1}\u{a}'=\u{b}'H\u{b}'O\u{b}'Y\u{c}'h\u{c}'\u{1f}\
        \u{c}'$\u{d}'@\u{d}'\u{12}\u{d}'V\u{e}'b\u{e}'\u{b}\u{e}'\u{b}\u{e}'?\u{f}'D\u{f}'Q\u{f}'o\u{f}'\u{5}\u{f}')\u{10}\
        'E\u{10}'J\u{10}'O\u{10}'\u{1f}\u{10}'$\u{11}'7\u{11}'7\u{11}'I\u{11}'W\u{11}'W\u{11}'W\u{11}'p\u{11}'@\u{12}'s\
        \u{12}'\u{d}\u{12}'/\u{13}'_\u{13}')\u{14}']\u{14}'k\u{14}'\u{5}\u{14}'\u{13}\u{14}'\u{1e}\u{14}'P\u{15}'o\u{15}\
        'v\u{15}'L\u{16}'\u{9}\u{16}'\u{19}\u{16}')\u{17}'?\u{17}'h\u{17}'A\u{18}'L\u{18}'\u{11}\u{18}'M\u{19}'R\u{19}'\
        `\u{19}'\u{b}\u{19}'?\u{1a}'M\u{1a}'M\u{1a}'l\u{1a}'w\u{1a}'|\u{1a}'\u{5}\u{1a}'\u{f}\u{1a}'A\u{1c}'n\u{1c}'\u{1}\
        \u{1c}'-\u{1d}'7\u{1d}'5\u{1e}'T\u{1e}'d\u{1e}'<\u{1f}'Z\u{1f}'_\u{1f}'\u{f}\u{1f}'\u{f}\u{1f}'/ (= (F (\\ (.!(\
        R\"(6#(J#(\u{f}#(\u{10}$(8%(8%(g%(l%(\u{2}%(d&(i&(\u{13}&(X'(X'(]'(]'(2((\u{b}((W)(o)(\u{7})(\u{c})(\u{c})(.O!!\
        @w\u{12}! K\u{c}\u{18}\" P!r*G\"\"KDv|\u{14}-!K!L%I!R7v!I'R&MyMFH!v\"r#K\u{10}\u{5}!asjE'\"S&P@R$O\u{1f}`_G'O,@\
        % s\"G\u{1f}`vt2y\u{f}\u{19}!/I!\u{10}!!G^X#'H>K6H\\G* n!H!K!K0u2P#J!R0q$P&\u{1c}!(N4r+ E!I#n!C\"|?G\"O#F\"zkE\"\
        uMw&!H!E%u>C(x!u\u{f} - K!E!H#E!N!@(u!q5l!R\"L-p!pf\u{15}7 N7G0j$W\"S!P-Q$P\"M<M;I)L%L!o+H!J@t!I8u+K$O0Q%N\\\u{18}\
        $ E#sCH#pb_\" uFw\u{4}Y!.sp#\" H!H\u{2}X!Fw#6%!B.t6M!K/v\u{2}\u{3}3!Q\"Q\"O!RBP#L2O\"Q!R\"N!QcxPG6L+J3O!L$N\"O-\
        \u{a}#!u\u{1f}`Jv\u{d}y$!O!R#DVG6r$ r4O\u{1f}`/P\u{13}g! M? . T%J<G*M\"S!Q.Q#N\"Q\u{1f}`8G-P!O(H\u{11}~$!E&K?r!\
        J/P!Fv\u{1a}`! x\u{13}H$!D\u{1f}`2x!FR;. M!o$J@x!G!T$E&J*q*vmI!uvK!s(*&\"P!rCK#t#O6MP\u{e}\"\u{1f}`u|?d%'p>@$y$\
        t.Cc\u{1e}\" KFL6\u{b}'\"M$L@n\"Q$M0L\u{2}L!k!GG_U# JHL&q\u{19}\u{e}\"!C&@Wp&%H\"F!P\u{1f}`\u{3}t$JGk#(M=F\"K4~\
        !3?aY#!t!LEv^&& D\"K%o?I%n4Qrt1\"p#I\"E\"L8J%n!P$M\"N.L\"J\"JVIwK\"s\"J(J=P!(E!>\"\"vDF8P\"'IFIyb!Uu\u{1b}\u{9}\
        \u{1e} r\"t!P\"R!r!R!q!O\"Q!q!K!S#P\"L!\\!N\"O\"K!A!O!M!T!p!R\"P!o!V\"S!g!X!W!U\"V\"U$S\"H!J%Q\"B!N!F!R!>\"A!V!\
        A!I!E\"B!N!A!M!4\"N\"j\"T\"E&T\":\"H!U%T#P$O!M)m$T\"V#S\"T!p\"Q#k\"R\"Q\"O\"O#T%U\"T\"k#O\"l!S\"R\"i&k\"X\"Q\"U\
        (G!N!M\"P\"S\"J&S\"R$l!g!V\"S\"s\"j!l$P!o!R\"M(h!U\"L\"l!L!U!P\"N\"O\"M$O\"P\"P$k!R\"V#m>X!'NNq!Fv{\u{18}# o\"N\
        ZK,[!\u{17}tKC\" K'Q M!GO\u{a}+# l!M'M\u{1a}{!!Mq\u{1b}$ G/v6wBx\u{11}M$ K!uEK!v\u{b}Q!(GTP1 N!p!q#=\"n!s?R'n3M\
        VN/NCI*B9K+LGo0J\u{5}6\"Fu!IxA-!K\"T\"o!L!L6K/L!O.N&NDw\u{16}M5J>o' H!H&u>A\"K&v\u{a}uiK!Fs\u{13}t##C$E>N~') J!\
        I'o?I!Q%J/O\u{1f}`PN\u{11}T) L!C$E&{:R,v4O\u{1c}zSsZ1#!N%QFP$\u{19}%%I@q)M\u{1f}`^Kg\u{1b}# t%NAv\u{14}3\" J\"s\
        vu\" s!Dt]\"!E$G\u{2}9! q\u{1f}L%!P%Q!LER!Q\u{19}~4 P!O\"P\"G$r+P#E/T!R$L!U0T!Q\"JsL[K*m3P!P%N0O!\u{17}C]B# HEH\
        !I\u{e}R!EFGm!-ub9!!L9w#EE${4EI<% n!Q!QDn!R\u{4}q!%rRB'!K$F!P;q\u{1f}`WN!q#\u{17}# H(n>Nl-![whb! Pby\" K\"pW\u{1e}\
        !Fu+Z! Hc-:#O\"P\"S(E$D6M\"q\"N0s\"A1rQs#J,A#v$F'w#G%I!vSC+D%@!R#G1Jk\u{7}\"!HDMSo$ m'E\u{1f}`tFRK) s!H!N$O!J!P\
        =N\"H!Nb-!$qMe!Fx[\u{18}! K\u{d}-!(N|*! M}\u{0}, Q!O!o!R\"T\"P!M9J,M\u{5}yfJ6PZ\u{10}!GtT\u{3}& F%N@p!I!O$GE^#!\
        :\u{1f}`\u{f}N<\u{12}!3K\u{1e}8)!O$K!N!Q!QSL'OcNgv\u{1a}D%!H&JFG\u{1f}`Xxj\u{1c}%(J=Q6M\"R\"L7\u{1f}& n!G!O%E@M\
        &J\u{8},# GFI/o>m#EK\u{1f}`ey3:!%r8MA i\"n!S\"N!T!I!L'C(S*J$J!p\"l#M!T\"N#J$F&P!P!D!F!E!L!N0SRz!I!H0FcJ#K5M\\D!\
        FtHi\"EsBrV{\"+uFojX* O!p!Q#J!T!M!QCI!S3IDD& H\"m#PAJ5J&DMW, k%I\"U-N.K%R$L\"R.O\u{1f}`?L1Q\u{1d}\u{1e}$ H!tEL!\
        uoH! sG\u{7f}#\"B&L@F\u{1f}[\"!HLta\u{0}# s!KDHQ\u{1}!*ra\u{16}- t\"O#G!D!J!N=L!r%F!E\"M-J!JT&6 t!F!S#D!S!K!P=P\
        !r!M!S#J#T1Kso!L$G5I\"L\"v<q>I]\u{16}%(L@J8uoN\"s\u{4}u)$<!K!M;J?MEoRHaJ1P[O& p!J!H%J!N?JIQ$!t$GAL!w'\u{f}!F{wN\
        \"\u{1f}`\"z\u{15}B# p!I&N\\<&!GDM\"K&N/P\u{17}vOeB N!A!P!|!C!K!P!?!P+K.M$U!M!B!M!w\"L!N!H!K+N$Q\"G8u$>3tDL#p\"\
        RaN(s)L#t.NDD#\"J%tFuSo\"!vFyQ]\"!M&N P\" E(N\u{18} !Fw%=+ o!R$O#J9P&R$Q#P-I\u{1f}`>P\u{e}|!EJ\u{11}!+\"P#J\"x!\
        P9N'O#L\"p!O\u{1f}`KN1N\"EK8J(q! qcS\" P'F!r*!L$M\"T>R&I\"F.GQuGDwE\u{11}E\" p\"MW\u{16}\"'MFM 1# s\"R&O\u{b}\u{17}\
        \"#K\"sM\u{b}#%rAH%u_\u{0})%N\"O@Q!S%Q/p#F!J!Lh>!\"O\u{19}|&!I&H!P>P(N\u{10}x\u{4}M\"EMNNWr\"\u{1f}`\u{5}{ 4) |\
        !M!F%J!N=F!x\"K%PX\u{e}!&Ik:& o!N'P\u{1f}`ex^EsI# E9wmx\u{5}44!H.>6u!n!E\"R\";0?$s(G*r\"C$G$u\u{1f}`/K!D&Q!I)t`\
        \u{17}\"Fq\"H-f\"ESMo!F# H\u{1f}`|r\u{6}}#!r\u{1f}`Gu+c\" t!IX\u{8}&!R$p\"M@N!P3LaU\"&G\u{14}tcG, s!E!R%m!S9G&J\
        !U:Q\u{1f}`7G#QOb\"\u{1f}`\u{a}H\u{9}-!F|r@'!G\"s\"O@H$x\"N2B|,! sYy!!I\u{2}@# u\u{1f}`\u{a}s\\\u{0}!Ft.\u{6}$ \
        L!PJJ#P8\u{f}%!J&v\u{1f}`gK\"v\u{1f}_\" q!C\\X(!N$KBR;J\u{1f}`+z!I*Dq\u{7f}&%H!I??#t#I!IgN\" s'K\u{e}=!Fy\u{10}\
        k\"ET8P8\\\"'F\u{1a}x\u{7}g# o\"O$N\u{19}#\"\u{1f}`Kv\u{2}G\"$oAq\u{1e}[% t!O&K\u{1f}`Mv2X! tj&\"\"O%O\u{14}J% \
        HBt\u{1f}`VL\"t:T$E}$?\u{1f}`dx=D! GJW$!L$L\u{1f}`:P\u{9}c! FY\u{f}% K!t\u{1f}`lK!v*\u{0}#!t!HYrai& R\"H-r!t8L~\
        Q\u{7}M!\"qk.#GL\u{1f}`}q\u{c} & o'S(D\u{1f}`\"CvGY##\u{1f}`\u{1f}`0F7\u{19}=\"Q!Q\"K#P!;(;1N%Q$M!O!K!Q-R\"Q\"P\
        !P!N!K#N.Q#L/JNLdu\"N6O!L!P-r2)\" tFuzS! wdc\"!uFuH\u{19}\"EG$vq % J\"P%E\u{1a}I$MX\u{1e}( E#J\"v@C!E#M\"z4A6\u{17}\
        \" G\"q\u{1a}\u{8}! DlV\"#pFn\u{9}v\" RqorH1!V!l#Q!U\"S6O#Q*L!U\"Unp$O%Q-n%MaQ9T`v#\"NCL)ok@* G!G&r>~&F\"H2s\"t\
        \u{1f}`Pr6*- M!C&H>K\"H$t\"F!O/A\"A\u{1f}`9J)u\u{13}\u{1e}\"Fu\"Q\u{16}Z\" J\"r[\u{c}*!K$B\"M-=7I/=\"N&JpL,v:\u{6}\
        \"!IMNV\u{11}! H]%!Fx\u{15}D$ q!OEt!N+\u{a}\"!LDR\u{15}\u{15}!Eq\u{b}t!OEE\u{6}!!J5z!!sT\u{9}#!C&FGPK;#'u\u{1f}\
        `\u{a}ugR. G#?!w!>!R@K$q\"T4R8v7xGpkv,p2e\" sFtk9\"\u{1f}`xM\u{a}\u{13}2!N$p!Q!q>R!Q!C&t*v$E!P#@\u{a}I!z!JYP!s+\
        E \u{f}+ S!r!R#L!P!O?o\"P$Npv%uY\u{6}\"\u{1f}`JyM6% q!K$F\u{1f}`szc}*%E@{!N!L\"E$B0|$v\u{16}u&K 43 D!s!R$P@L&U4\
        O!M!PWI(H\"J!O0G$q_L2L&R!I\u{b}\u{1d}!%r\u{1a}k!!s8*&Ez!L!I&L.v&v*1#!=\u{1f}`\u{1e}H\u{1f}p!&pGM- r%M!Q!j>N(l.J\
        !M!L\"L!R\u{1f}`Jq)$!ED*A!\\I\u{d}o) J%r@G!G#|4C\u{1f}`PF\"t\"k#!q!LFL-H\"%sFuRK# v\u{1f}`xw#\u{7f}# N%JBK\u{e}\
        \u{14}% r!D!N%J@K\u{14}k!!GX7% t!A!ADmAO(\u{b}\"\u{1f}`\u{a}v\u{11}z% p!M%O\"QDP\u{13}A\" xFz0y#Bv\u{1f}`XvX6\"\
        EI'r3A\" GHt?\u{10}#Eu,L4sEo!#NEf$ v\"FD|\"Fq#! r3\u{a}!Fz:\u{12}!8n\u{4}:%Ex&K!K3v!uky\"!ILGV3,!F!S#H!F?K\"H!R\
        #G!F/K!P)Dmc$Es\u{1f}`eE(r~v! s!\u{4}!Fv\u{e}9$ J!H!s(qKM!HtSO* O\"P&R5t/O!O!P-Edt4s\u{13}\u{11}&!E!S&O@R&QwIk \
        $EG#L#r\"EA'%\"RDH\u{c}s\"LcL\u{1d}9$!A%Q!B@Ig)! qI$\"/tFvk5$ P\"NDL:Nm;#%G!P@ICa\" |F|\u{4}\u{1a}(!q$I@x\"I4v\u{1f}\
        `Pu$K#/\"!F!QI\u{e}& L\"r%N!Q\u{1f}`pN:\u{5}&%D\"E(t\u{9}w#K+K9/\"\u{1f}`?|Xk# t!CExR\u{19}\"(J>S\u{9}>! wIo0 t\
        !=\"p\"?\"=@I$C\"A!R,Ngt$J/L#F`M-x>\u{4}# N[M$R?H\"NHnx\u{a}\u{4}\" M&pB\u{1d}\"!rFr\u{d}J% J%w@x!J9z!\u{15}0\"\
        T$N!P!P9J+P!N!RtJ!M/x\"I$P0KPJQy4G$ v\"G%G(?\u{1d}p. v!D!?$L!B!D=F!x!G!C$K\"C\u{4}LrnR,#Fw\u{1f}`ywz\u{15}!FEw`\
        \"\"N#Ls|\"&MFL\u{c}k* r!U!r#E!F!:!F>q%I0U\u{10}C!\"NTn( R!L+r;O4O5DD|\u{16}L\u{17}\u{14}\"!<$N}7$\"Q#D\u{1f}`G\
        I[\u{5}% o!J!O%NEP7\u{c}#EL$s4LM\u{2}!!ECx! J\u{1a}Z\"!I!K9\u{7}\" q%Q\u{0}?# N\u{1f}`osdxE \u{4}\"H$F!\u{5}!&-\
        t,O!I#J!y!M&z!33r!=+t#u*J=r!J\"v!C&p$6Qu(J.v$G'x!O!I\"?.v!J$M\"x!>[z\" N%J9W##J\u{1f}`<}6\u{15}#!B2n3Q\u{19}Y$!\
        p\u{1f}`lL!r2K!%J-\u{7}!GN5\u{5}!Fw|h#Eu(J4whj!$Q4Q% v!O&C>N:Lm!\"!G!q\u{2}SO i!O\"J!N!Q!R!U!W!L&s6U!j!P!T#R!T!\
        R!l$H#q(G\"Q!S!G!P$yFC.L!O\"P$L&M+N\"p#RVK!N!G+N!P)j!L$o!Q%P!J!SSd# qEI!y\u{d}\u{3}$\"I%JAJ%H\u{8}\u{b}!GycN$!I\
        <t\u{0}I\"tW:! ndt%#I!R\"sDR\"sTZ!MtNM\"EqBtp\u{1d}!NL w\"Es0G\u{1d}\u{f}\"!J'O\u{7}\u{10}0!q!R#P\"J!T=R#Q%O!Q-\
        HYM!s>FwK4u!Gv(!\"H5S$ sFv\u{1f}`Rw\u{10}r# x#OCu\u{14}\u{16}0 P!B!J$K!>!J/y!=.n!KIK!x!?!k!HMy\u{9}\u{1d}$ x%HA\
        y%I\u{1b}d/ o!I$B\"H,H.H*GiL!u2F+s!D,FNC<q4Q\"\u{1f}`nu\u{16}\u{7}2 m!O$I*82M*N\"P2E\"ODr'KWv!E&JNM,m!G*N7\u{1c}\
        ! I\u{1e}0$ s&R\"P>r:J$#N$HFJ.Q01! KZ3!+o\u{5}h! H8c\" K\"q\u{19}_\"\u{1f}`0HOk7 L!G!H#I!O!F!H#L$G!{'J.l!P\"M-I\
        !u1O!n_G&;|M-K!t_~\" s!Bx)!FID<#%B\"G!NJ?\"!K'RE\\!Yv!<! IE(4 P#Q\"Q\"L*N\"F2n#R!K\"P\"B*H%P!p\"P#O#E\"A*w\"@\u{c}\
        \u{f}; n!Q!R!M\"I\"Q!S9L$U#Q#J!R!Q!R1L0vRt!K!I,M#q9JDN(p!L#O0Q3M$ Q\u{1f}`\u{5}M!s\u{14}<!KJrX!!L\u{c}r&\"p$L@H\
        \"r\u{1f}`Pv\u{1c}\u{5}% O'L@I\u{1f}`eP\u{14}2*&p!K-G1J!r6I4G&w\u{1f}`\"sSN&!I!NCS!o\u{1f}`$w\u{18}d$ F!N!P%s}r\
        !EsOC! K!E!(va!! s\"K\" xFwV'$&J\u{1f}`DH\"wr(\"!PDF\u{6}<!GN295!G.>6v!n!D\"R\";$D,?$s(F*r\"C$G$v\u{1f}`/M!C&Q!\
        I)tm[!\u{1c}{|\u{a}!\"KQB# t(C>x|]!F{ox\"\u{1f}`xwY>!FycX& U\"k#I\"O!PEL,l\" t!DpT#\"L\u{1f}`\u{1d}w\u{4}x* K!P\
        $N\"P?M5K!P&O\u{1f}`9IIo$%L#J=p\"Nth( q&O!C!O=P'N0M&M\u{14}+& w\"J#>#J>{%>='! s##% N!s\u{1f}`>M!rT\\c =!o!l\"T!\
        o\"p!l#R!U!=\"K!K!J!L0s!H\"n!H+P$J#N#R\"T!P!S!S!J!O!T\"R!Q!M!J!K'C#Q!R)L:M\"L%q#H!B!F\"q!L!o(K#N!D!H$o4L!u!z!B!\
        =$H!K!C:r'M\"s'G%H$D8H)X!!MW#!F{6\u{4}!'K@F#Ey$G4y77( M!M!m$S@M!L%S6L\u{0}\u{17}\"'NEPF\u{8}' w!C!C&I=I!t\"IZs#\
         E\"P$q}C\" o!CL4\"\u{1f}`CP\u{1e}\u{16}' R!BBx\u{1f}`bH:L#xHd\" LFJLd# N'O?G|\u{0}! G\u{19} $ w%IAw%I\u{a}\u{c}\
        % x!H%J@s&IL\u{0}\"!FFJ\u{2}=\" p&LY\u{0}( M!G!QDM\"O3M\u{1f}`=I\u{8}A% O\"R!IES#D\u{2}>!!G#R#(PWP#L5=! tRB!EJt\
        V' u!O&I!O?K\u{1f}`Qtkf$ v!K2M2K2x#Fv\u{1f}`_G\u{7f}I\" z!=Zh#!MDB\"Mt)7 u!7!@$O!5!A)I\"B2L!k!=!D\"R#=!E1T!L3O_\
        u!B!E#M`v([% I!x\u{1f}`&I!xl6!EO]a&!G&F>G\"D!L&N9-$AL\u{1f}`Ws!L=\u{2}!%rZM$ EEt(D4s)\u{c}\"FL{~~C( I!G&r>w!I'G\
        4z\u{1c}uVM' u!O'O?J!I\u{1f}`Pto1# H!KEFn\u{12}!!Ly$!\"oX^# w'H?x\u{e}i! sSt#'I?z'I2`\" K\"p;\u{10}! n\u{7}O& s\
        !C&I?q!G&JB)/ J!F\"p\"O!P\"J+Q2n!L7q\"M!P7O\u{1f}`3MT\u{18}# J\"rDGk?%'J\u{1f}`fu8N:I\u{2}c$EG!N\u{1f}`RrgU!Fw\u{1a}\
        j$ v!IEv!JD\u{14}!!J\u{1d}\u{2}B L!\u{6}!;!;\"9!A!4!>!>\"7$=$F3R!y!B!C\"?!G!;!B-q\"B\"E\"?!ESr-r%r8qXz3u!G#D\"G\
        N\u{16}\"\u{1f}`JwY=!\"N/f!!E'>- H!w!I!N$G?P!p!M%H!M.J\u{1f}`Oqjgx U!X!q!O\"R\"P\"O\"K\"M\"I!P!L\"K\"Q\"O+p!Q\"\
        n!S!T\"T!T!U\"T\"S\"P$M!R!P\"M\"G!S!K!V!M\"J!V!L!Q!K!R!J\"J\"I\"Q\"o\"S\"K\"N&O\"J:R#M!P!R!Q'Q*G\"Q\"S!P#Q$M!K$\
        L*T$E!E%O#U!O8P$m\"p\"O\"p'D$m!S%Q$R\"O$K&K%M!R!Q\"n\\m\" vFxZb$ G!QEL!NVM! MY)#EKMt\"NK&! vr-\" L(qfO\" LMs([!\
        ]ON_$\"LCq)L4rF@! r{\u{13}! uT\u{9}!FHS:%!H!w%I?H\u{c}tv\u{0}! M\u{3}L$&N8p~R$p\u{1f}%#!CDM\"F4K& m\"L%N!N>s'Hp\
        A\"\u{1f}`M?\u{6}v! uL.\"\u{1f}`3xaFi X!Q!R!Q!m#U\"I\"U\"<\"N!A!M!R!S!Q)P%S!P\"h!j!X!T!R#R!L!R!O\"T$O\"Q\"S!P!N\
        \"N#O!O\"M$I\"P*S\"O$O$L(s:R#Q.L\"q!N%S!u!H)p#u#pDP!R!H$P&S!U+H$P!P!Q#O\"K\"H$L%N$O\"P\"r,Y( R!I'M>Q!O&O\u{1f}`\
        H{^=%!M!N&O=P(N!(#BJ\u{1f}`XJ\u{8}\u{1a}E!W!U\"W!P!T!T!T#F$?\"N\"K/U#s\"S!m!L\"L\"A,I\"p!R!t\"R!S\"S1E!E\u{9}t!\
        tKU!N!R#V!Q!R!U.Iu\u{12}#\"H&MFK\u{1e}4+ R\"N#r\"N!K?M$r\"LhK=IhH\u{15}\u{1}! w_h%!P$OAs!O'Q\u{16}3\"\u{1f}`xzt\
        \u{14}#Ex(K4xx\u{15}+ k\"N#P\"K!JEJ/J#M#NdJ,q\u{1a}.!Mu]\\! Jp}\"%JAN.Y! s\\(!!KzA\" OFM\u{1d}\u{d}\" N!L\u{9}m\
        # t(K\u{19}|A\u{11}#FH\u{1f}`dwU4$!O&G>N\u{1}P\u{11}=!#RZK!\"q\u{17}O\"(MTM<\u{1}!EM\\8!!Eg}!Fv8T!&qn\"' P!qDM&\
        u#M\u{1f}`\\Nsk# J#uFw\u{1d}q\"!sFu`E!Fwg`& r!G$A\"I@K}L{a#FK%F!H\u{c}\u{12}! K:.! uZZ&\"M%I!LFK\u{1f}`\\v\u{16}\
        *& O&M\"E}L\u{1f}`#yV?%\"FED!I\u{1f}`HO\u{4}Z+ K!N\"O\"l!N!q!J?S\"O#K!p\u{1f}\u{19}!!LL\u{0}\" uFu\u{15}m#'FAO$\
        LP%% P(RFRutxNJ~\" tZD$\u{18}.!n$E\"o!NCGvM!C\"v.Q!t.uVv3H&q\u{14}\u{e}\"\"LDy.F\" uFwA.\" r!Km]*!J!P$T!m!Q?J!O\
        $O!L5N[F$ v(M\u{1f}`tL.\u{b}\"!IEI,Y7 I!J!E!:\"H!M!F!E#K$@!|#E$K.n!K\"L-J!w*O(n\u{1f}`BI.w\u{1e}\u{8}# s'BTv\"n\
        !EF_j#!IZK&rDY' I%O#L=n8N\u{1f}`MKY\u{e}! O\u{1b}A' y!?!I%<>L!u\u{0}w\u{f}G! K{y!\u{15}t9}#!J$rAHT:+!U'U>l%V\"S\
        !R1S\"P\\N*OVMf1& N!N$D\"O!O@L\u{10}\u{c}\"!E&I\u{17}&'!I&L@L!N$M!R3GG5&!E!P$N!K>Q\"J\u{1a}\u{5}\"\u{1f}`\u{5}w\
        g{$ t!E!CDwAh! M\u{1d}C$ r\"PDz\"P\u{7}h!&Kx\u{15}\" x\u{17}}pU0!r&J6G$G,M!Q2Q\\M!v\"G%E!E-N5GQG9Q%\u{1e}\"\u{1f}\
        `\u{5}x\u{1f}!! tB\u{16}$ IBL\u{1f}`XL\u{18}P! H{J!FyXt%\"J%I>G\u{1f}`}qX>! s}z$!w&I@y&EQ5! t*($ t%N@K!w\u{4}\u{1e}\
        !!? \u{0}#!K!M$Lrk%!I!P%E@L\u{9}KE ! r<|! On\u{7}! HvK! s~w4!E!X!U!l!K\"I!P$o+Q0L!V#S\"F0T\"M\"JTGBJ`M7Pmd( BA:\
        !y*n\u{1f}`LC!:!y\u{a}\u{4}!KOYI#\"M#LGR ;! w\u{17}~& r!F$vAq!D$v8\u{1d}\"=q\u{2}qt8*#S\"s!C)N<m!H)Q\u{3}ITv@Q6\
        x!%p8z'#M\">!r@o#R\"H\u{c}?2Y. o!@!F#N\"H!F7v!B&u\u{0}tFH!s!F!p\u{a}e!\u{c}tii\"!A!NaF! t\u{1c}?#!H$vFw7\u{b}/!\
        T$N*Q2J%R!R$P\"Q!Q'Q&N$M4G\u{1f}`&H\u{1f}\u{f}4!L!U!J$N-m2N\"S!O0O!o!K!K&K-w(L\u{1f}`$M/M#M$LCo!(HaC% {!E=H~x$H\
        \u{13}T\" H)ut_!Ix\"&: H!A!K!v!B!L!N!7!L'7$K$K.u!J\"K!Q4x!E!L4K(s\u{1f}`/J#m\"K,OKM#At\u{1f}`Xt@\u{7}!Fy.\u{12}\
        !FzR$#4p\u{1f}`+J\\Q#!I$D\"J5Q\" q'J4H! w;5& o!B%O!C\u{1f}`,sL:% n'K:v{s|v\u{f}9\" I(uT!$\"Q%P@R'O\u{7f}l\" KFK\
        _J$ L!u\u{1f}`mv5X! MRq# t2M4tXB#!L!LKLr/#Eu-I4wR^! I]@!EJB{!\"M\u{1}:%As!M\u{1f}`Ws!M\u{15}##\u{1f}`\u{a}I&rzV\
        \"(I=R~\u{8}!!CGi# N(N>J:\u{b})!D6R!o-u&I4w2D\"v!Sm\u{1}\"!sFw&]' L!t$K!O\"Q?q5L#\u{2}(%G\"STJ&JVu\"N(IvJCc!EPw\
        \u{13}\"rw\"JX+*&p!J-G1J!s6I4G&w\u{1f}`0=j9!'P B!\"O(\u{17}# L(M$r\u{17}\u{11}6!F\"P\"G2H&K.D0>&BWF$t#K#F%E,C\"\
        I5E3H=C+E)G1@$yb&!\"P!`* H!I!L%{:LvO#w'G6tcuLr%'o>K<M8s$M\u{10}\u{4}$ p!N!JDtTk-!?!A#B!D!~!A!B&E8H&utNyu6qs8\"(\
        LFJ(V\" s!KYF!Fx-J! p!\u{5}) q!P$E!P?Q&I1P\u{a}t\"Id)!FM1|$!R!P#GAvW4\"!N$M{\u{19}&!I!J#J\"M!MFM\u{1b}(\" F\"u.\
        \u{8}!Fu~<'&P!K>N7N\u{1f}`2H>L\u{e}6\"\u{1f}`3|\u{e}9!-u-\u{10}#\u{1f}`\u{1f}`0wf|8 l\"k!Q\"P!P;E!M#T\"T\"S\"R!\
        K!R0O\"P\"S!Q\u{1f}`7E!M5M\"R/P/q?h#(M>v(Ju\u{1a}$!I&J!PFPC3!,oz*(#G!P\"n*P:R\"m\u{a}PVx2\u{c}#!G$GUs\u{11}\u{a}\
        !LLZ]!!FY&) O!p$K#R9O:R\u{1f}`>O#LBD$!>&?!Q\u{19}r/,( F#@!r\"N?R%s\"R2PK6: U!O\"S!Q!X$H\"8$5$9*H$M&S$V#T-H!Q!R\"\
        R4RLH)Lcx\"N\"O(L!M;u\"\u{1f}`Jzk,\" yFyeV&!J$K\"N?q(N.NU\u{e}\"\u{1f}`Gy\u{9}q!\u{14}|1_!EL3}#\u{1f}`?p$S\u{a}\
        \u{1d}\"'vFw`)!!F;*!F{g=5 Q!H$M!j!J!i9o!W$R!J!m#N\"F/S%CsP#Kao!W1H&H\u{c}\u{14}\" C$p}x$ p\"N\u{1f}`Hv.\u{5}!Fy\
        g\u{a}& S\"o$S!N!S>QqO\"=z\u{2}zz\u{2}!Fy\u{13}(!'r\u{c}d-!P!N#@<G%p!K!M#D\"n2G\"B\u{1f}`8G\u{0}\u{5}%'H>J\u{1f}\
        `Ss#L~d!(H1\u{17}!Fx\u{8}\u{1f}! Mg\u{d}!\"Mmt8 R!E!I!K#m)I3Q#P!M!J!M!J#k4q\"Q2F1I!LMJ!KYM,Q5I#K7a' J'U?P5O&M\u{1f}\
        `JN\u{11}}\"4mXl4\u{15}( K!y!NCG\"s\u{1f}`xO!w\u{5}\u{17}\"EQNS&\u{1c}# R%L]P\u{6}\u{10}!Hvwb\" uFwt#&&N?O'N\u{1f}\
        `Lq2t2|% r\"A\u{1f}`vs2y{<\"\u{1f}`\u{a}{\u{b}\u{1b}!FzUk#!IEy!GZ}.#Q#R#<>T9Q!M!R.G$N1KAu/N.ufM3B!'@u\u{9}\"Es$\
        I]t\"'v\u{13}y_Y!ERD[< k$Q\"S\"T*Q\"R-M!V&U$U!S.Q$Q!T:O@M!P*Q#PTM4P$w$M!V1Q!R$S1O5'! C\u{e}t3!K!U$o!S>U!R6O%B!M\
        WL'p$K3Q<r\"L9O,F!R)x=K\"%K!QR\u{a}' E#J!U\"q@C&q4N/i( N%C#Q=t&D\"I!Q3w\\\u{1f}\" vFw,\u{14}!Ft\u{1}3! oC0! I\u{d}\
        /!F{o?) L!C$E&{:R,v4O\u{1c}zSs\u{13}\u{c}$!FENfuFyc\u{12}\"=y\u{2}y_R\" EFD[d%9y\u{1f}`.s^E#|a\u{0}!FzMB$ u!>\u{1f}\
        `wsJ#'\"P#JBM&J!S\u{1f}`dN\u{1a}\u{1}5 q!L!R#I!L\"P'C6S!n!R!R$N\"P-OJH(v/t6s9KLr8HR$!!tDR-!H&Q!Q'S8J!P-L*P\"F2M\
        Nrrv7L\u{9}A#!u\u{1f}`mu\u{2}\u{18}#%M@q\"S-+& q!EDqLN\"uSvQR\"\u{1f}`\u{12}qa?- W%H\"S:N&S$J\"M.N&M\u{1f}`8N6J\
        \"M#m% F!N<y\u{7f}I#yI\u{1e}!\"pQ>\"&L\"q+$\"EJ!u8\u{1d}!!GRo` 6!Q\"p!k\"T!O!V!s#o$L#P!n!>,H!n#o!B!U!T!l\"U!T!J\
        .J!R!W\"T!U!I!K!P$N\"L\"L\">#K#M!T!L$N\"P\"L!O'J/G-I%J,G!N!M%D%E:J%J:J!H!n\"M)M%R!M'R-H%GLT* x!?$?\"A>A!v5I\u{1f}\
        `Or'@\u{1c}$% QDw\u{1f}`{I$w\u{7}\u{1d}%#n\"N\u{1f}`\u{8}p\"R};$ |&F@|&GjV$AG\u{1f}`Wv!G\u{a}\u{8}. q!E%S!D!L6M\
        (l!H%S!E!Nno$O8O\u{d}-!!JT\u{6}!!J\u{7}?#(N\u{1f}`+zf&!HH\u{c}{!Gs&\u{17}\"\u{1f}`xvGo!!CF\u{7}\"\"L%r\u{10}|!E\
        H\u{1d}b!]qp\u{15}#(T>m(Ovf#(PDJ6KGr! I\u{e}O!Fx7\u{e}\" tFvV'%(t=H!F\"L&xX\u{16}8 j!M$U\"E:P$Q\"S!V%Q2O#NKG)O&\
        S!N'J#FfF*R!P\"G!L4O!Hu\u{4}& L4r1t\u{1f}`eM2tT~! u:p*%P@x\"K!L&J.w#R\u{1f}`QK\"IV\u{e}$ M\"P\u{1f}`vOK\u{5}' s\
        !E!I#HAt\"M$MGc!(K::% MEO!N6M%GSg\"'O!SF\u{1f}!'s.D#Ez$F4{=\u{c}#!L!MKL\"z\"!N!o}f% O!C!s%?!N91\"\u{1f}`\u{5}z:\
        a(!K&K!O?K&Q2O\u{1f}`=L\u{6}\u{10}!Mt$l!$moQ!.s>\u{d}' D3z2F!H3y\u{5}I#xx\u{1a}!Fw\u{f}/#\u{1f}`?|#E\"j!GQY\u{b}\
        $ s\"JDv\"L\u{18}o!&M\u{18}\u{e}# u(I>vRA!Hr!\u{5}\" p!NXW2 z!6$O!I!;!I!r!4;I!u!<%J$<->'Euwpr*E(\u{f}% OBs\u{1f}\
        `VM\"s`p\"\u{1f}`mw,d! t\u{1f}P2 r!K!V!K\"P!T!N!W=R!k!M4M!P#P\u{1f}`GG&P&QO\u{18}\"\u{1f}`\u{a}u\u{19}.# I&v@L!\
        g! w~/! K\u{16}\u{b}\"!HMP\u{1e}`%'MFQ\u{5}s'y*zTZ! s\u{15}\u{14}* r!F$R\"F!N=S\"L&H!MBtps% x%H\u{1f}`.v%K\u{13}\
        F\" r!F<F!\u{5}z\u{18}Q\" r%I~%( S(p:M)N#o4LpHwL\u{13}\u{c}# s!F!Bw\u{8}\"!G!s\u{b}6!Fz4T#!L&N?q\u{b}j$ R!PEQ;K\
        \u{9}a! J\u{15}\u{1c}\"\"M&qY\u{1c}, w!P0D$>0?!}!B!D/M2I$>bKQF) Q!9!A/u!n4Q1q!qwy\u{15}U!\"M\u{7}k!fM\u{8}7!+rh\
        \u{1f}!\"r>G$ q%D\"HFJ\u{17}]!!?5I!Fvg\u{1e}!!l\u{1c}[!Fy~e!&q5u( F!o!IDH!r!J3O&Lz=$ P&O)o7M:o\"!sFv\u{1}p( R1v\
        !K3Q!P1w2Nft\"|\"AH+O\u{13}\u{f}\"\u{1f}`mu-\u{1f}# w!:DD\u{19}A\" xF|f\u{14}#Aw\u{1f}`Xw)4!Fu\u{17}w\"'FFKJ\u{a}\
        \"EI&u4\u{16}\"\"EDyg\u{c}!!Kvp!'H\u{b}'*!A$x\"??G!H$x\"F2CtI{sZE$ P%K\u{17}I\"u?\u{14}&!rDH!L!u\"w4G\u{2}i\"\u{1f}\
        `mC)x\"\u{1f}`xvTT\"GN&J1 #&S@p(L`2$!J&J\"q=H2u!qu4p' ~!>$G\"@?v!F$H\"\u{3}\"%tFuqZ\" q\u{1c}oh\u{d}' u#I$F?q!x\
        $E\u{c}u1\u{d}!GKHo!Ko\u{e}Y! Mdj\"\u{1f}`\u{a}z;E> C!2!C!9\"8\"1!E!\u{3}!@!8$,$7$D.n!E!=\"F\"A\"=\"z.C\"?$q-E1\
        yuH)|Cv'H){zk\"\u{1f}`GzY0.!P!H%A1m/p$r\"H.F!H7DAt!@ws@w\u{5}T# M'q!M=R! Id'&!M!t&L>I\"p&LL67 L!B!M!F\":!z\"J':\
        6j!S\"N!L!U!E!t1K#o4RaO\"=!stN#sdh/ p!O$R\"G:F$n&D0=!O#w*K\u{1f}`0FFw!J\u{1d}\u{14}(\"F%s?o!F\u{1f}K!vFL\"vV<\"\
        .wFr\u{5}s# s!ELu-\u{c}!&J;g)!M!Q%QAP$R/J\u{1f}`=s9K~D% p!S&P?q\"OBU'%G\"I1v.p%IGs\"p\u{6};\"!uFw=`!%I3G$ pET#O\
        :Q\u{1}e!!<\u{15}\u{b}!&O\u{1b}d!!K@6&(K:u&Moy:whuC\u{1e}!/nl\u{b}$!K!J%K[L;Y\"\u{1f}`v{\u{16}`/ N(T=U!Q%Y#U1L\"\
        TWI*E1FdM#U!L6NG\"\"!uFxPe*!GD\u{0}!J#M$H$H*I\"t$z$xGw! s\u{15}1! Lq{\"\u{1f}`\u{a}u\u{d}\u{7}!(Nn1\" GFH0Z,%U\"\
        N>R!Q\"n#R\"L!L-C!P%I!O2n!!<f/\"#mFoMN% {3?\u{1f}`,\u{1}#@/<P N!q\"K\"V$O\"J$L$F.N$o\"K\"I\"P*>\"p$7$t*J(L$E$F$\
        t7W!q\"p!M\"H#@5O!v!R#P\"K!r$M!w%C%M!sBK#x)N\"A+;$p!@&@/G\u{10}L%!B!M#r\u{1f}`3seZ! J2\u{6}# q!GFL7e\")oFu\u{7}\
        oz r!l\"A!M!A$E!N!.\"9\"J\"M\"I\"S\"I&B$J#L\"i!X\"F\"F\"J!R!C\"<$I\"F\"M\"I\"H!O!D!T!G\"K$L\"D\"K\"S$M\"I\"O\"A\
        &M&F\"s'M!O(D#Q\"L!J$B#L\"M#M'I\"K#M\"G!N!N\"o!K!I!K\"l!I\"M!U%K&F!E't\"G\"H\"G#Q/N*R!J\"M&F$o!P'K\"J$=.N\"Lqe!\
         KtA! u@9#!JEr!K\u{d}C# H\u{1f}`qw7\u{1c}!(p^u& n!B'Q>r!H!J\u{d}5#\u{1f}`?{!IC\u{18}\"%D\"K\u{17}^\"\u{1f}`nw\u{b}\
        >!GvlY$ r&H?K!u!\u{17}!!I\u{4};#Av\u{1f}`Xv\u{18}~! t\u{9}\u{17}\"%EFIzb\"%KVJ\u{b}i\" vFx\u{9}r\"!K&rp7\" t3Q1\
        o!FD\u{1a}\u{0}1!R$Q#T'F$E.A$p\"M\"Q\"D\"G0q%Q1L\u{1f}`%t7S^i1 s!9%O!K!O=N\"I'LgF#G%C%@kE=H%N0G/s\u{16}\\\" wEF\
        *'/ p!I&N?Oqs*{#G\"w!B(w$J3s$DMF2E\u{18}V!(P\u{c}\u{10}' q!I&F?r!O$J\"H\u{18}j% rBH\u{1f}`Vt\"H\u{17}\u{1f}& v!\
        @!EDr!B!Ha^#%wAG%y{#\" r!HNv$\"N#GAs\"OlX!'K\u{8}%\" v!D7`0!H!q\"C!G!Q\"N0C(E'L$I0F&?cJ\"D4I`LRa!Kp:\u{b}! xx\u{5}\
        '!L$J\"I!QMS&M8HL@\"!JEvq\u{8}!\"J\u{18}$! I~\u{16}! N\u{6}\u{f}\"!I&@54)!P&C!R:s%M!O\u{1f}`Rs6I\u{2}j#\u{1f}`0\
        L!vb\u{18}$!v&H?M!w#P# K%vFw/$6 U!9\"P!A!z!8!C!L'P:Q\"s!@!I0O\"n!C'Opr!JTvBt!E6{1\"L%A7u'S'V!G!n.R>rBI\"L\"u!t\"\
        L!F!Srv7%$!JDH\u{1f}`euev% r!O$I\"J>JI9\"\u{1f}`?{\u{3}J& v!C!NJM\u{1f}`AuQJ!%IOX/ p%@\"I>N!v\"L%J!L4JRL>L\"u$I\
        <DUs\u{d}h$ IAr\u{1f}`XrJw\"Lm4O\u{9}r!\u{17}y'le!M!W!K\"S!W!S*O!Q!O!M!w!x!R*S$S\"P!X!P\"W!T\"U'L!K\"O!N!N#N$R&\
        Q&w!x$T!Q*L8R#K!K$Q$k!Q!M!O,Q$O$W2K!P!u)M!v%P#Q/R!Q!L\"O!\u{0}&S\"Q,K$Q\"O$M&H$Q%K!P#u%w>GV W!D!W#S!X!D\"3\"L$L\
        \"T\"J!V#q*O%U!O!U#U\"P$J$O%S!I$Q\"G$N\"R)M!p%L#H\"H*u'C;I(u!J'O'O(q!H!K5J/r!O\"L(O!O1P!K&N3t'H$O\u{9}\u{b}\" r\
        &OL0)&O\"k?P$N!S/N&N\u{7f}IMI^I\"%sFtJR\" qFH\u{4}I!&J2\u{7}\" E\"p\u{9}@6 N!E!M!K!N!u!L!@!O!8&76q$S\"Q2N\"w!N!\
        HvurK#L\"t0-'FO5O$E0u.N\u{1f}`-K\u{8}\u{3}$ v!@\u{1f}`\u{9}t_o%\"N%P-K:s*ts\u{1b}# r\"K&E\u{2}{!/s\u{6}H!FzMq\"\
         FFK\u{11}6\".sFpKq!\"O\u{1b}h% N%CFG\u{1f}`tuT\u{0}#$m\u{1f}`\u{a}o7\u{1f}! r(A(!P!S&Q9o&N;O\u{1f}`7o\u{7f}n\"\
         MbPs\u{1}!Ft\u{1d}5!(HU\u{c}* R!=!L!;\"H!vFp4i\u{1f}`JD-h- n!K%PAN&I/N&pcLvO)J\"y#q\"NC\u{18}! u\u{f}G% O!IEQ!\
        L%PF\\% K!G&x@I&ygJ-!n$F\"q!NCGvK#w.Q!s.uVv3H&q\u{1a}X& G/x7I/tqI'uZn'!J!m$N?T'Pus#Qho!4ImE$!GFK&R4I`U- P!\u{7f}\
        !A!D\"C\"<!F'A8o!G3Rlqpy\u{1e}\u{18}, s!@%M!J!M=P\"L'PvN!J#MrL\u{2}&%!E&r>E(x.J\u{1a}FM r#E\"R!S!R!V!H&O\"J\"F$\
        O'S$U#V!o#L\"O!R-G$I\"M#Q%J/T#N<F#M#S!k$S\"N\"K!T-o!HCp!J6C,U\"R/H$J\"P!R/SHc\"!J&q\u{6}\\#!F\u{1f}`?Jpv%!J&M;O\
        \u{1f}`XO69$!I%P!J>Q\u{4}V! H!m$!J&I@F&JBP\"!r!MU\u{2}%%p\"P@P!P3LX!# w\"HDt:g\" F!t\u{1c}D& w#J\"IAw#H\"JRb\"!\
        DEw>>!(v:\u{19}8 |!F!G#A!H!I!F:L#O!o!K!O$N\"L4G.oUE,I'N>pAt\"L0o&MgU(!O$L!T\"k>O!O$J!P\u{9}\"\"\"QDJ\u{18}\u{7}\
        $ M!s\u{1f}`mu j! M#m\"\u{1f}`ptew3 y!L!N$K\"L/L.R!t!K!N$O!L!PCM\u{1f}`9n!N!M$M/\\( q!L!E%D>K!y\"K3J4(\"\u{1f}`\
        \u{a}w\u{8}\u{a}\" u\"DE^\"EI,uo\u{4}* m!?!M$P@N!I'T\u{1f}`qv%y\u{2}4!!N|}\"!MGN)^!EM\u{1b}\u{1f}!ENZ)$ s\"H\u{1f}\
        `ku]f! uin!!L\u{1b}C$!P\u{1f}`>yNw\u{e}P\"\u{1f}`\u{a}x\u{1f}%!\"K^\u{3}! K8c# L!sFt\u{4}b,!N!S@p#R\"M!T!l6P\u{1f}\
        `;p\"L4O\u{17}i\" K(v\u{3}k\"\"NFI\u{18}D! Kb\\!!K\u{19}8#Cs\u{1f}`\u{7f}s40!#Hg\u{6}% J!GDK$|4EG5$)q<p*O4tE\"$\
        \"O\u{1f}`kv\"HE-& L!m$OFJ\u{1f}`'xio!Gujx! t\u{1e}j\"!L%O\\B+!J!Q$R!O@L%K!K4L}sNvbK\u{18}2$!I&J!PFP\u{6}\u{17}\
        $!J&I\u{1f}`uLwn! q\u{1f}\u{c}#3q!KEnp%$'N!PEM/Mqc-\"i#M!V?Q'Y\"n1M!T\"TYL7JeN9QCN!EIa*+!A!G!J\"u\"p!I=L\"E!G#s\
        #L\"[( N\"E!H0x3H#I0x2S\u{8}\u{16}( N'G>z!I!G4zwI!u\u{1d}\u{5}? Q!v\"M!N!n\"I!P!L\"I$J&N4Q!Q\"U!N!R!K\"L*L\"K\"\
        K\"A\"D\"J(N&HIR~L0R!S%Oui!HK0!#EJ&w4H1\u{0}\" wFy'\u{14}![N\u{7}\u{4}*\"P#S!U!PAO4H\u{1f}`Nv\"N#J\u{7f}S\" sFr\
        Ax! tq3! tZ$!!Q\u{10}c5 p!M!S\"O#L!N9G$R\"M!K&R.r\"G!H\"L\u{1f}`7q!G2J!K%I`\u{1e}! q=3\"\u{1f}`GzZ\u{1}' q!J!O%\
        GAStx{Ir\u{4}!rnX53 M!P!O\"n!G\"J!O?O$K!Q!M.I!M#H\"K!M\u{1f}`6H4ND=#!F!R%F\u{18}Z%!J%MAJ'J2Mq##!H\u{1f}`{KD\u{15}\
        ! M1 !F|\u{3}w! K\u{12}\u{f}$ I\u{1f}`\u{a}K(vxe\"'K?s!p!Gxt~&!M$G\"M!O?I^y\u{13}#$!M#n#J@M\u{18}d! MV\u{7f}! I\
        \u{f}3!%Jvw0#N\"H!P\"P:v#r&K!P!M!N1J!MTQEL`v\"N\\\u{10}' J's>C!L!p&w.J\u{1e}=$ L!wEM!x=~'!R!P#G\"M!K@K&GQ\u{10}\
        # n!J&IeY!!GA\u{1b}!EF<\u{1d}\"EtDuIg! t\u{16}#! N.n% I%NAI#u\"O/\u{e}$ FBy\u{1f}`Xy2l!(sTw& r!E!RLJiw\u{0}p%-!\
         Kz6\"%qFqE:!HL g+!F!S#H#M!l>N&H\u{1f}`^J$H\"HA\u{8}!eQ@eb 3!O!j!o!o\"U!K\"q\"k!r$L!T\"P!p!<,J!p#r!?!O&Q.E\"X\"\
        S\"F!M!M\"Q\"O!K!Q\"K\"<#J#M!Q!I!K#K\"Q\"G(K'M(L-L%F,E!L!K%C#w\"E9F!I%L/J+H!J!p+L%L!K!O#P\"P.HK\u{5}'\"J#E\"E;s\
        )H\u{1f}`Os #!F{z4\"!CML\u{19}@!ErTC% L!I!I&wFum]!)p]y# K#pCD\u{a})#!uDD\"xi8!Ft}a#EvLK\"v,(!Fw\u{18}3! Moh) s!\
        R!J%I?s!I!K#NjH\u{14}n#!K$J#L\u{19}\u{12}#!EEL\u{0}yd %HQ7MsKeI4M  $'J\u{1f}`tFTK\u{7f}\u{16}/ t!D&H?v!O&H.HZJ;\
        A#I7FBq.B/u@M\u{a}f#!s\u{1f}`mxcd\"(M\u{f}z1C! LL\u{f}!(s7\u{8}#!N$J\"M-M%!F&J!O\u{1f}`+t%/! L*|# p!A&Cv1! F\u{7}\
        `) GEn!C!R$E\"I2L\u{1f}`KL9\u{13}#ELLt\"Lv\u{9}\"5tXt7;%!H&F!LFQwH\"V!!O+.#'<!tFg_a\"\u{1f}`\"{p\u{18}(!E!J%F@I\
        !M%I0S\"R\u{13}}'!D&H!G?K'O\u{1f}`?ws?\"Fw\"L[0< S!@\"G\"z!I!B,F$q.?!O!B!N!L\"\u{7f}!K!B(r\"u\"H&:$F&J'H!z\"A\u{1f}\
        `%vGvg3.\"K#S!N;K$t(I!J.H&xdt\"HpK1t\"G\u{14}*!Fvk`\"!M&Pkj)!Q!I%R!J=K#I%P\u{1f}`]s\u{1e}X# N!tFx\u{f}\u{b}$%K\"\
        K\u{1f}`\u{a}N8\u{1f}#GJ'N-rXQ\"\"IDu\u{17}o$ K!tEK!v\u{5}8+ r!H!H$E!J!J?K!N$H!N!J/Q.!>!N!F!T!F!v*Q9J#o\u{6}O#L\
        #oTuAR,U\"'F\u{1d}I`\u{0}\"IM4q9I\"\u{1f}`\u{1f}xE_*%N\"D>L(C!L-I\"C\"?\"K!O<T!!In\\# J/u7K^A!\"Il5&(Q:P#N\"P'O\
        lL\u{a})\"'sFvB1!(LE=\"\u{1f}`'w\u{d}\u{5}'%E@|!K#I$K0w$x\u{5}8(%C\"B>N\"C\"v4I[vBu{8!\"O\u{1e})! Lrf#EH*z4E<\u{8}\
        #!PDN<H0l)!L&N!R?O'O2K!J\u{1f}`^v/h'!H&I?L!K!o4N\u{2}u6r# r\"H%F#\u{16}%!t&G@vzy\u{9}tWU#%s@G&w1<! K7A$ w\u{1f}\
        `\u{1f}`0H0@' t!O%I@s&M!Q.M\u{1c}\"%%A\"K?M!q4KO_# y!A&G;\u{0}' p!I$C\"G>O&E\"HR\u{18}%%A@A\"p\"s\"C\u{6} % N(s\
        =M!K(u\u{3}\u{10}$ F%FAG#osO( s!E&u!?El!G3SdKi\u{1e}!!P\u{1d}K2 v!O!L#D\"N!L9O!P$r!Q!N#D#LuI\"Mrp!O!P|\u{1}!'Kl\
        t%!BBq\u{1f}`|M#q-d!\"M'\u{1c}\"\u{1f}`xum\u{14}# I(q=Kkd' u!O&I!O?K\u{1f}`Qtaa\" vFv@p#Eu(J4w>B# P&HBNy\u{1}!N\
        L^\u{1d}% s\"R!O$FEOOH\" H\"q@q\"(N@tR\u{6}!FKI\u{19}\"!A!LJ $\"O&n@O&q\u{6}\u{1a}#!>$C\"Amy$!C$qAG\u{0}y9\u{1e}\
        %!N%NAN%P/OLD\"EOMr\u{a}_#!E%J@nNd!FxR\u{1e}$ P%p@D&q\u{d}[$#D!v\"MDpr^\"3q4J\u{7}\u{15}\" J&p%A$\"Q$S?=:DyD% K\
        (r\u{1f}`eJ$t6$# p\"HFKC-![Lb,!\"O~0\"\"JDtd;##J\"F\"K\u{2}x\"\u{1f}`\u{a}v\u{7f}b!'J\u{9}e\" t(L8\u{1c}$!I!v$P\
        .R4\u{1f}(%>!B?W\"Q$D!G/P&Of(!HK|V#Es*P4t\u{4}\u{19}#!J$F\"M\u{7}\u{1e}\"\u{1f}`6y\u{1f}s%!J&J!O=M:K_O\"Et<u4-*\
         s!J$J\"s>C!s%N\"{2E\"D3V\"!D$L\u{17}7!ENf\u{16}&!F$F\"B\u{1f}`\u{1f}`)Ksf#3s3L3tyq*%F!E!r>w\"B!K#H!H/t&r,N!F{#\
        /! Mu1!Gvj\u{16}!%rJr% s!M!NCO!r< !KxI)!\"M\\}/ M%?!L\"r=N!H!P%M!t!s-I!D&IWIsL\u{1c},\"\u{1f}`|r\u{18}r%\"L%C!L\
        =H#I$$! w\u{f}H\" s\"E\u{4}\u{b}!'s\u{1c}E\"\u{1f}`Dx\u{1e}\u{d}2!A!T$N)F)p-L\"I\"u\"p*K&F\"E\"D\"B[r6GZs\"K!\u{15}\
        !\u{18}w\u{c}\u{6}\"&P!N\u{1e}\u{15}\u{1}!W!P!E!U!P!O\"K!M!@\"O!7\"}!y!O\"J\"<)N!O!R\"S!M$Q!S!L!T!O!P!N!P!O#P#z\
        !v#Q\"L!O!G!S!O!Q!H!V!G\"Q!M!p\"L\"K!S!<$V!S\"S\"R#Q!Q#H!P%L)J+X#P#S#N\"Q#T\"L!I)N!m%Q!U*W,P&P'L#Q/M!Q!H(l\"S!P\
        !V/K!R!H!N!L!T!Q!S!J$t\"J\"N'MT7! Mi\u{1}\" J4s^K#!>$C\"AX\u{1}\"\u{14}~!KZD\" p!G\u{a}D#Es$L4tdF#!KEv!KCA!%C\u{18}\
        ^\"\u{1f}`xupc& E%n!=Eo\u{1f}`dr6O? q!G!F!M!K!q!o!<!G!I&E$K!B1S!k!I!J\"N#C!I-D\"N#S!F!M|wlF$Q\"G!P=u=\u{11}%%K@\
        =!u%LFs\u{4}\u{4}$ p\u{1f}`\u{1f}`+E7f!!I\u{9}j! s>j\"\u{1f}`^w\u{7}\u{d}%\"H\u{12}F!t=t\u{1c}wh(\" r'KG:\"6qXq\
        \u{1f}V'!N$FBF&pzspL#Fa4\"!NZM l& R\"H-r!t8L~QH\u{c}!%OG9$'SFK!O4N*r# N\u{1f}`xMi\u{1}!Kt~F!\"Oy_\"\"M&KE\u{1d}\
        $'L\u{1f}`GL\"uG\u{7f}#%s!H!F)Z\"NM4rMx! Q\u{0}=!FJoN# K\u{1f}`\u{1}u U\"\u{1f}`\u{a}z*4\" K\"p\u{b}.4 Q#P!m!C!\
        k!O\"A8L*G#R-P\"P\"E\"P\u{1f}`8L#P)M*K!NiS\"\u{1f}`xw\"V!ZtI[!,q\u{1a}u)%@\"M!O0p/L4L7pJw)GQr$!F!L&H?Jk'*!R&I!N\
        >q!P&I/L&K\u{1f}`PNiw\"\u{1f}`3x\u{10}*$!J&O!M?K\u{1}E\"!tFvKl(!Q$G\"N!Q\u{1f}`eE=u(L\u{b}>\"EQNS|)#%s!GZL\u{15}\
        \u{d}\"/rFw\u{11}\u{11}% Q%O\u{1f}`\u{7}L&L{&*#S\"s!C)N<m!H)Q\u{3}ITv@Q3p! wWi\"%tFvj?) u\"I#O\"H!N#n@NDLWv\u{9}\
        \\\"FP3Fn&!'KE;!Fx\u{5}:!!J<;#FL\u{1f}`Rw,}#Ex,G4uSb\"\u{1f}`xt]0!Nux\u{18}! I\u{17}30 i!O$P!Q!R:H$U\"Q%N/N$L\u{14}\
        t@r%H-L)O\u{1d}j#\"K%HALE#!Ex\\%('M!M!L<N!S5I\"J$G%\u{7}!(PKs$!>%N?S\u{19}OxN( t!B!G%H%:9N!q,CP\u{14}# t\"MDv{[\
        \"FJ\"tC&& r!O@N\u{1f}`Wu!N\u{2}\u{3}% L!t\u{1f}`lL!ui2%!=DH#M%r\"w=V&!=&?@G$t\u{16}sd@\u{a}Q\" uFu%z\"!E&J*m! \
        K\u{16}\u{1a}$&M?L!t:LPc&!I$u\"JDK\u{1f}`dt>U\" E\"N\u{d}\u{9}& K!p!M%O\u{1f}`\u{3}H\u{14}\u{2}\"\u{1f}`nKQ\u{1a}\
        . J!R$O\"u!Q=K\"B!P%z2D\"EcshI!qI^#%I\"s!J\u{a};!!M4'!!G3X%Ey2G2v\u{1f}`Pzo\u{8}\"\u{1f}`xw\u{18}6#!I$tFv\u{16}\
        \u{2}\"!ADLYs\"Es8sX$! vyy#!JEw!LBc$BF\u{1f}`Vz\"F+_\\ ?!i!R!i\"r!V!m!U'A\";\"n*H$k$k!I\"S#o#S'E&W!P!V#T!Q\"I$A\
        ,NED\"s%H\"I!B\"r\"L!s!P'Q!r\"L!?\"q#R/H&A\"y\"C\"u#E6t!E*I!k#M*F$B\"Q%U.F!t!M#K!\"J5.!!J|l! J/~!*x&`!)tvF%!K$G\
        \"F\u{1f}`hG;`'!Q!P#N#M=M\u{1f}`SKC.,\"S#P!M?Q#S#J!Q3H!L!O\u{7f}GMJ\u{4}=!!HIS&!M&RXL\"L\u{1f}`;N$Q6 F\"R%n!p=q\
        !S!O!N\"s#l)y&M!N\"C!I!Q\u{5}I\"vaI!J!J3E\u{1c}/\"\"IFKS\\&%C!F?t#M&I4rr}! t)30 m!H\"N$S!Q=G\"E\"r\"r\"F0D\"E2I\
        PO6JyL\u{15}$\" r'M}7\"\u{1f}`xuZ\u{f}!FI?\u{11}+ n!F&P@K4I\"P\"O:H<CxJ=MzZ\"\"L$n\u{2}_! F@Z\"\u{1f}`\u{f}t9=!\
        'Hg3#!v\u{1f}`\u{a}wp\u{12}# O\"j%BE\u{3}!!Ihq\" m%HDD!FItk\"\u{1f}`\"r\u{8}}6!L\"S!S!V!j!I*O6M%U!O!Q-L\"Q\"P\"\
        G\u{1f}`7J#K0H&F!O2ub\u{4}!Fz?\u{9}#%u@R&vfO!Fue~0!t!I!N$O!L?n!L!H#N!L!L-<aJpO!q<uG%$ t\"G\u{1f}`kuYK\" H\"rwu!\
         rq_\"ELNH\u{1d}\u{a}6%S<P$K\"G&O!M1I!LWn#C#H%P%R,q!QZH!p\"|'P\"@0G$F\u{3}x\"(NFJy\u{16}\"\u{1f}`\u{5}xn0!\"K\u{7f}\
        \u{9}\" s!D)\u{4}- M\"I!Q$Q!M!L<k!O\"I!O$Q\u{1f}`dN<E!Gu7@)!I!P%G2u.K!Q%K.MKr\u{5}n!!C\\j! NN\u{16}\"!vFw%&!GLW\
        -& z!?&??tfF\u{b}tOp'!o!N#M\"N!P\u{1f}`\u{7}K!z\"\"NEtFI) J\"n?u!K\u{1f}`Wu!K!K/I[8! pFy- y!?&H!J=M!y!D&G!H\u{1f}\
        `M6/u:tN\u{1}!FvcA\"%tFu|;! tcs) z!Q!P&M>w!J!P&H.J\u{4}\u{19},%I!S@q\"L#N!P/Q!L&P\u{1f}`]s0|lj\"\"GDsx,$'t>t\u{1f}\
        `lvXn\" M!si\u{f})!Q$B\"M>N\"N4J\u{1f}`PM&I.3'\"O#MCR#O0K\u{1f}`QOy}!!N)m#!B!JCGA1! M h\" u\"I|a) o!J!H%M?M'Ltw\
        1vrDb[%!P&P@O\u{1f}`QJ\u{1c}\u{3}#Ev$J4vw-*!R$D#P=Q!o!S$F\u{1f}`gN*I7?# t'K?rW.$ q!JEt!N\u{7f}R* N!o$P\"K!Q9O,D\
        \u{1f}`LO#MR\u{4}& L#P\"o@r!K\u{f}K1`# o!LEr\u{d}>$%D@B&E\"s?]!NMkI! s\u{8}<*!D!k#F!J@o!L&B\u{1f}`CuAEq\u{10}!G\
        u\u{a}7#!I&H@J%z. N!C$o\"H>L\"H$t\"F!O's(B\"AxI`K r2 P!G\"M\"G\"E!P+|!H2O!K!P!Q\"L\"J!P+z\u{1f}`bpi)\" L\"r6J\"\
        \"LFMU8%\"K%NFN.P&I<\u{14}!Fu@p#'PFG.T7v! L'n#8qZo\"TLw' O!r&G@HpM!x\"Ir\u{14}M T\"m!I!J!X!X!l!h!C\"C\"@\"F!K\"\
        M!>!I#D!K-k![$M!V*C(I!J!R!Y!U!S%D3l;V#U!T$P%P\"WFR*R<l5S'J\"U(G8rt5!&N\"a\" rFqb~*!>!J&G7u!Dwu/qFK!r!H\u{f}.! O\
        )$\"%H@GI?)#JBw\"J$C\"J.o5tbuZr_k& G!Q!M%o?K'p<;. O%?!L\"r=M!J&M\"r-I!E&J\u{1f}`+LEI$y\"\"JDtrt!(PT\u{5}# K!wF|\
        \u{c}b- o!O$R\"G:F$n&D0=!O#w*L\u{1f}`0Fa2%!L&J!Q?G'O\"\u{1e}$!@DG\u{d}G%wmf$%E\"H\u{1f}`\u{4}u>i$ MMJ\u{1f}`NrX\
        \u{18}\"\u{1f}`\u{a}zt\u{5}&!J!Q%I@M!Q7O*/! s&N& m!Q!S\u{1f}`mMRN#\u{4}( s!E%I!E?n!K\u{1f}`^Mc\u{e}$ I'v?L'qO$!\
         K[q! wSt$!N$K\"JDKM\u{7}*%G\"P!S=u(M!K1L\u{1f}`LJ!J!\u{12}(%D\"K7O-GqK!u#P\u{a}Dq6!(J9\u{1d}\" LFIgQ!(O\u{18}t\
        # t\u{1f}`xu<@$!K$E\u{1f}`:O(.' v!F!F%<>H\"K!H\u{19}%!Fw!b3 B\"I#q!N\"H>F\"G#m!P/T$P!K!RWE\"u(E1F$trD\u{7}{$!K!\
        I%J[L\u{7}9! uX_\" r\"HmM\" K'M;\"!GwT\u{17}8!P#S!R\"M>|\"I!J!O!N#J!I.z!q#p\"r0v\"J\u{1f}`6u!O\"F\"E!G\"E\\\u{1e}\
        $AB+o\u{1f}`MBX(3 M%P\"H!N!E!t)72T!U!Q$M\"N!O-K%U!N!NpMxN=:\"\u{1f}`\u{a}zse\"\"MDu\u{8}'!&Osn$%C@w\"I4u\u{16}{\
        & y(G\u{19}|$Gr{$@5T# H!F!sc\u{1d}!!JG\u{d}*&N!M!N6K.P!E!K.OdK$O|O#\u{1f}`?{Nv8%$ OFI\u{1f}`Gy?\\%!C$K\"H>N\"IA\
        ;' s\"M$K!B?l\"N$L(b!\"L\u{1e}\u{7f}# K!tFx\u{17}\u{1}# w\"DDx\u{1f}W# G!s!JM\u{0})%H!P@t\"L$O0J:K\u{1f}`4PF\u{10}\
        !Fy*.) B!@$G\"D\"|!H<J)tRsF7!$nMf( H!H&x?J!F&z4GKu I\"3PFJ!\u{15}\"\u{1f}`?y44!&rpN#%GINsw\u{1b}#+\"R$M\"Q>p'L/\
        M$K\"M\u{11}pXK%KX\u{12}!F{\u{14}M&!w&@?M!y&A.<'P# J\u{1f}`0KMV\" J(qG9$\"PDp\"O&J\u{1e}n!!J\u{13}v\"!LFLc'\"\u{1f}\
        `mw\u{11}\u{1e}$(K:u\u{1f}`XuK\u{0}\"MF4sPO!'qr\"\" D\"x7P-!L\"P$M(LLH\"M\"O0y!F\u{1f}`$y1v!EJw!\"F!\u{6}%!J$BH\
        K2E\"t}\u{a}!#R\u{1c}S!!D W! tp\u{9}%&<\"Q>n&?\"N-wV V!P!V%U$K$S\"M!J!D!Q!@(N&O$R!P$V!R!N#M&Q\"L!T!L&O!O!N$K&@&\
        N\"I%P#K:N(O#O!O\"l-U\"U&N$r!O7P8R!O!K%H\"N$N/R&S&H%L&O\u{b}\u{8}\"\u{1f}`tIj`7 {!O!H#J!H!O!J:L#O!n\"P$O\"O4J.o\
        UE,J'N>pAs\"L0n&My]!%:\u{c}\u{12}\" E!x\u{10}\u{10}$ O6u0SHug\u{c}?!m!Q#K!P!r!Z5N!S$k)G!R\"T-O$M#RVI!S&O!U#Q%R+\
        F$M3HOk+N!E$m\"R#N@x\u{1b}r! q%9! I\u{17}?) w!F!B%:!B=A!n!J!G\u{e}5$ I\"vDF\"p?[!\"r3[!\\N6n! vy/'\"UDK\"P&o3L!\
        Kru\u{7f}Q#EI$v4JPg\"%K@LoE, t\"O$N!K>Q'N!E.Q%S\u{1f}`1MAQ2M<!R\"Q!S!p\"M\"6(M\"<*L$N&O!U%M*K$O!P\"R!V\"N!T1P\"\
        L$MFLpM&n#N8O#r\" rFvE\u{15}!F|QI#FL%F!HM:!&LKO!!N\u{7f}}#\"O#O\"M_k# s\"MCJ8>! vCo$HP4o\u{1f}`VK{\u{7f}$!K&u@L\
        &v\u{15}|! OA<!!ME.$ P\u{1f}`'K!v.n3 T!Q!U!L!R!R\"R!n!M&M8T\"R2E!M#O\"J!OqKZMH9#!s&D@vvG\" NFN-\u{1b}\"EtDt\u{a}\
        \u{1a}\"&PFOZ9$!t&H?N!vUb$ r!A!JSwY/\"\u{1f}`|N:\u{f}\"%sFt9\u{4}- o!I&H(C7q!M$L\"J(G&L'N\u{1f}`HN\u{18}\u{c}% \
        K(r\u{1f}`eJ$tjz\"EM7K\u{1a}_*!E!r#r!K!F!J>B!I$s!Ou3!q\u{2}\u{7}j( H!o$IAI's.>\u{1f}`Pu\u{6}h!FxWu!Gy\u{15}\u{10}\
        ! qZJ\"'G?v\u{15}l#At\u{1f}`XtX\u{16}\"Ft(J\u{d}v\"%H\\s\u{14}\u{0}$ N3q3Q3pSf% r!D&C!I>qWR\"Ep@rd\u{6}! rLx$\"\
        P%J\u{1f}`\u{3}w[W#3F3w3JV'$ D\"pDK(L\u{1a}\u{6}! J7C!!K=?%(N>J\"N&K-Jw-> m!O!S$I!O!Q!Q8D%m!L!Q$J\"P2N!Q!N0p!M!\
        RRO.N#R'r?J.y$F)D-M$N6JJ\u{1e}! M+&!!JIkM \u{b}!\u{6}!!$H\"C=Q!|!~!-#L0w!A%G4s!I>u\"B!v\"G#x\"G#z\"H#q\"@'x\"C#\
        B#u/s\"I!z\"E(y\"J7u\"E6v\"G#s!w!>3r!r!D`B'%G\"I1v.p%IGs\"pE0! tI+!IG\u{18}\u{c}#FJ\"q&JuV\"%vFw>w$ x%HAx%I\u{1}\
        q!&Q~y! w[\u{1d}*!L$M\"T>R&I\"D.FQuGDwD$#\"!r!M,e\" r\"I,\u{13}( B!P!M#I\"wAO%r/L\u{3}\u{9}!Ksq)\"\u{1f}`3tf\u{1}\
        % s!H!H2Q3Kb\u{e}!'JG;! q\u{12}w#!t\u{1f}`\u{a}v7\u{11}' u!E%I\"F\u{19}u$H-uxJ!\"sL\u{7}%!@DG!t\u{c}G%w|\u{16}'\
         P&R!J>P7N\u{1f}`3xz7#%v\u{1f}`3w/7# N\"oDQ\u{d}d! rxx\"\u{1f}`mxc\u{10}* l!K&D!O>n!N&JgL\"N\u{13}tNc!Yw(\u{13}\
        *!I!Q%K!L?L&L!M.N\u{1f}`Iu8^!FzS\u{e}!\"Myz(!F$I\"C!K!mEN\u{1f}`aIJR\"\u{1f}`xyn7\"FE\u{c}wH*$\"Q$M)O=Mr\u{e}0!\
        L!R$P!E:H$S#P$N!J4J\u{1f}`8H1s!H%P!L\u{11}\u{7}& q!@!L#C\"E>E+8!\"M\u{9}Z!'Fg\u{1a}! L4w\" uFu\u{7}<,!B\"L%K=t&\
        H\"F4q/M)J$xyI'{\u{b}\u{19}( s!N&O!K9Q$O'M\"MDQ# v!L!N\u{f}J\"\u{1f}`xt=H! K}[$!L&RFH/OI\u{4}!EL{HP V!S$T!W!S$H\
        $Q$S%R)L$i#U$V!Q(R%O\"T#O\"P\"N\"L\"O+R!RHP&M!O\"q#N&N\"R!L\"p!O!R#Q!S&O=L4K(R!L\"K*m%r\"Q#P#N}\u{7f}F w!?!D!m!\
        n!U!M!?!D#K$N\"H\"M!L.L#I!o!A!C!P$<!G+P!M!=!D#O\"J!I0oaG%J_r\"L1J%M!I*Qg\u{7}! s5H& ~!D$>@F!x%C\u{17}d!!E\u{10}\
        {$ n!E!KEL\u{12}S\"%MAt;i& q!@!L#C\"E>F+L! qC!#!F&K?sx0\"!DEGbf\"\u{1f}`u}\u{1c}\u{12}! s\u{4}S$ M!wFx4M]/\" vF\
        |\u{d}\u{6}!GuVv\" p!LOr%!K$KAL\u{1f}`dvqy\" v!D\u{c}`#!wEK!zu}#!NDM<JSG!Fz\u{16}\u{9}:!P#S!R\"M>}!Q!H!J!N!N#J!\
        J.z!r#p\"r0v\"J\u{1f}`6t!O\"F\"E!G!I!Ewm* G!C\"r\"MAJ#o6Hvo\"Ouq\u{1d}9!awFC#\"N\u{1f}`\u{1d}y\u{a}\u{16}!Fv+B\"\
        !F!QAx!HI)p! Gg'!4p\u{1f}S# u!L!Jh]#EH'r4I`\u{8}$!O&D@N!Rpb! u\u{8}W!HIY8!\"PU\u{f}! F\u{6}h!&n V!Fx9\"\"\u{1f}\
        `xsi;# GEO!HR6# s\u{1f}`xs>\u{5}!rn3\u{d}% t!E!JDq!MIW$!I%J!IFK\u{13}e! ub%!Fwt\u{0}\"\u{1f}`v{\u{10}n! oFF# u!\
        BEv&Y=!o!L!P!P#M\"N\"L(R.S'R!P\"S\"P$O*S!P#O\"P!P.s\u{1d}S+S\"O/o!S!N$P!P!Q\u{e}\u{16}*!E$r\"B>N\"F$u\"F2D\u{1f}\
        `Ktc7!FJ1)4!8!I!C\"H\"?!J!9&A(D!z.t%K#LB@!E!y!I!n#DJym3* r!?!N%G>N!t!B!N%F2I|w( o!JDJ\"G!M%I\u{1f}`dJ^\u{3}!!H\u{0}\
        +#)u!CEn@\u{7f}) n%A\"<!Q&<8O/x+Mft;M$ L!E&vFp}9\" uFx1H8#S!T!N\"J>R\"q!k!H!K!Q\"I!M-E!K!t\"F!H!E!O/y\"C\u{1f}`\
        Mt!t/=#\"K$P\"qI\u{1e}\"!H%M`%!%shy!Fulk!(Nl\u{17}\" P!P\u{d}s)!H!Q%o!R?M!O%n2D\"M1L$ s/K7v/M\u{13}E\" vFx\u{c}\
        \u{15}! qZ\u{14}%(t=H!F\"L&xz)!Fy@B( t!=!I!N%I!P!p<pn?!Kt\u{f}c) s!A!N$D!K>N!p!G!K\u{13}=#!K\u{1f}`/J1%!F{QU!'M\
        ^G\"(K>D0`' l\"R%K!NFNitwG\u{13}N\"Fr`{HW\"\u{1f}`Jxi\u{3}!(L;;!!I\u{0}X\" s&JX@!EF\u{14}[\" xF|P\u{17}!\"O\u{3}\
        [$ z5C1zGC8l, k%I\"U-N.K%R$L\"R.O\u{1f}`?L1QP\u{12}![Mn7\"\u{1f}`mz\u{f}K% v&J@u\u{1f}`dtiq# s!H&J>.. u!I$S\"K:\
        F$W\"N&R.@$O\"Q\u{1f}`8F8L&7(!I\"r\"F\"J>?$\u{0}\"I2@\u{4}0!'Iih\"EJ)t\u{7}i+ K!m!K&P9r%L!Q!N\u{1f}`Qr2vrp# O!r\
        &A!y\" u\"G_q\"\u{1f}`m{S>#EI2t2J&\u{7f}#Eu0@2s2&# O'QFO,\u{14}!FxD\u{10}! s<Z! tyg_ T!F\"R\"O!m!K\"M!q!p\"I&N(\
        x\"=$=!m!F#i!S\"F\"@\"E\"M*=\"9$q#T%E,>2B%x-p!D\"D$O!=\"q!E\"L\"O!P&E&A\"N5@*F\"I%v\"E/g!=\"=(N!=!m\"R*B\"t#B$>\
        \"?!U.t\"Fas4 v!B&A!Q=y!s!H!Q!G\"B\"G!Q/w\"y2I\"wQG/L$rrta\u{1a}'%B\"QDC!Q!M!RzJnd+!R!T!S%PAW2K!K%N!M1K`OlP) x!\
        H!A%F!E=G!v\"E&IW+\"\"o&H%\u{7f}#EG$z4G\u{1d}]\" L!trp!!K(!+ r!N$G!P!E>R\"G$M!P!M(ND.!!suT# r.AGu\u{5}S#.r\u{1f}\
        `\u{10}q)S#\"IDw\"H\u{d}\u{4}4 P#O\"Q\"K*N\"E2m#Q!K\"P\"A*G%O!p\"O#O#B\"A*w\"@Mv!!KI\u{12}% o\"C!K$G-qq]!!IFJ\"\
        \u{1f}`Jv~\u{1}$ q\u{1f}`\u{1f}`0EGz!Kt{\u{1f}!$R.X! J\u{f}=/#T\"O!R!S:D+T\"O1M\"OoF\"r[M+D6L\"M_\u{11}\"'L(H#b\
        \"(ODNQ9!!GbM\" F\"w4S# s\u{1f}`xr6B$ s%MAu%N\u{a}9* w!D$E@H!x\"J!E\"F\u{a}ytu\u{13}\u{19}$3F\u{1f}`,z#G;H\"\"G\
        DN\u{18}k' o%O!L?O'OkH\u{1a}I=Z!!N%\u{8}%!D&E\u{1f}`fu+t;~!\u{15}y.I#Et3M2tms!!rM\u{0}!FvTZ\"!uFw;/'?B!v\u{1f}`\
        .E!q!I!p\"0!\\Osa! p4O#!E&J@HJj\"EF#v\u{13}\u{b}! rS9, m%H/N.M%N$L#S-P&N\u{1f}`9M1Qrr#!MDC\"L\u{19}P.%L!T!Q$Q6I\
        !T*R/N&MbL/Len!I!TZ@\"\u{1f}`\"Jc7#!IDJ\"J]N, N!H&w!;Ep!FKoBH)o!IvG6H@o& r!EE{!G\u{1f}`St9\u{1}*\"p$G\"S=D!I\"s\
        $I0H\u{1f}`<t\u{f}9A J!O!I!Q#n\"o,G-D!K#J!M!M!M#q!s*t%O!P!L!E!@!GEJ2P!K!K\"q8J!L6JND!KEIc1&!N!P%F@K!N%K\u{f}x$!\
        M2p\u{1f}`,Hu0!(H'u$!P$MFK6G~l%!OFK'N\u{1f}`?rkh! DQ0( l!K&C>F\"K&I\u{1f}`dDqp!NN\u{12}`#!R$J\"L6B\" tFs/A# t\u{1f}\
        `xs84!&L!H! F\u{d}{$EEMy!L!Hok& H!GDs!I#G4uz\u{9}!!I \u{7f}\"Ep:tab% E#A5sXC\"sHH!4qpr\"'J!R'?!%E_8$ x\"D%q!G_=\
        #!J&B!JL\u{11}#!H'H?C\u{e}\u{12}! qK=#!J&A>I>\u{18}$ u3K3w3JE)\"\u{1f}`\u{a}z0o! r@R3 P!B\"K$t:J&A$L,v(q*KQt'L#\
        u.L%s2H!yNJ\"y\u{17}\u{5}$ t\u{1f}`\u{1f}`0DG*'#mBw$P4q\"Q8C$z\u{14}|*\"S$R!M>R!r\"R3M'M\u{1f}`6HPF%!J!L#FCM#Id\
        \u{3}%!G!LEO\u{1f}`Qut\u{7}#!rEM!uHw2 q!M$Q\"Q6I$H$R&G\"N!T.QcI%MWr5O(H#T5JT\u{4}!LMZ6+%K$K<M\"M!O3O\"EiQ\"s1Px\
        NwX! K\u{0}w( n!O$I\"P:KuD\u{1}t!LF[#!L&M@M \u{4}!Fsn;! p\u{1}=(\"O!Q$L@O%V0N!S$IVY( r!;!G%>?q'B\u{5}Mrm7O\" tF\
        uX\u{1c}/ P!Q$R!J!Q!M=z!I%E#M9q*IPw\u{8}I'K\u{10}\u{0}&!I$y@D!H!K${c;\"\u{1f}`\u{c}uCn2%G\"R/q/o!M!p$A\"C!M-o\"\
        C$v-q\u{1f}`7v%t!E&D#\u{7f}\"EB\"r<O\"!FTJoq$ y!E$GA|j\u{1a}!FyMa\"\u{1f}`mx45)!I%P!P!R?M%S!PwNvFr\u{15}% L'P\u{1f}\
        `ur6M.\u{4}&!@$s\"@!J\u{1f}`px32%!E&q>I(y4L\u{13}\u{7}$ u!P&M>MDQ! LXs# MEU:Phh% K#lBR!M#qj?\" r\"HK.!KTt\u{12}\
        $ s(K>u(K*(#MK\u{1f}`KwvG\" J/u0>$!B!D%E!KX*%'K>N\"s&L!O&&%!J!K%M\u{1f}`~F'?\" q!<>*!Fx':# N\"oDQq>/\"S#O!Q<J$n\
        !O&O/M&LSL!N!K<L8JNJ(Y( s!I!S#E\"J!L=Nwwg\u{7}.\"Q#K!D!K?L!J!F3K!E\u{1f}`Or!r$G\"G\u{1d}l+!=$J\"D0C!w.r%KFB!u!L\
        !m}E\"\u{1f}`Ev\u{19}]F s!@!P!H!O!L\"C!J!I\"I&M\"K!s1T!l!L!P!O\"Q!R!J!N!K.N\"N$J-F#ORI2L+t4K:J9s!?'N)J4o\u{d}z!\
        4kr\u{10}# K!D&sE!!!Hm8!&OU5&1K!oEG3R\u{1f}`Ppqk$ v!@!E%?\u{1a}\u{16}\" uFxXL'%A@H!P!p!s#F1K5n6 p!Q\"9\"B!S!L\"\
        9\":&C4J!p%G\"P.L$G\"L\u{15}vSp!L$G\"J.FqE% q!H&C!LFMK\u{f}' P!F&B:swN\u{7f}H!s\\\\\" N%ML\u{e}%%G#N>L(Nsu\u{1}\
        9![q\u{4}P! Lc\u{9}$(J?K&G!LQ_! LnI%!BDF!s#y4G\u{1f}4!Fx*\u{0}!+oi+#!L&O?uWX%%K!Q;K\u{1f}`XKL\u{e}\"!A%J85# s!C\
        FF&n! J.S% D.zFsxs\u{11}q\u{1c}[(!IDu#R&O.sit\u{a}L\"J\u{a}d!\"O\u{1d}5#%L\"F>TH.!!As\u{12}%%F\"tAK#G\"w\u{1f}\u{7}\
        > y!>\"x!,!K!K!;-E!t0O!s!@#8!Q!J!;!R-F#?!N.ti@!L?pSn!D\"t!?!F!P\u{8}X# r\"H%Ft & t!H&C?p!I!Mhd!EMRk$ t!F\u{1f}`\
        >q4t'!I!O#H$r>N!O#K\u{19}3!&I\u{1}\u{13}.!M&J!Q-s,H%R;L,s\u{7f}vLI\"G+I:A!JES)#q\"R@t$O4t\"N\u{1f}`Nq\"POu0!U!U\
        #N2N.Q!U!Q!R#R4Q\"L\u{7f}G6s7KAO#P>r$ F#n\"P@uY6\"!NDH[e!!E\u{9}v\"GB\u{18}uu\u{16}#!rDI\"xq!$ x!FEy!Gp&!Fp\u{1c}\
        \u{11}# r!C&E&|#!N&IUN*\u{18}!$oWf$!tD@\"{4@\u{f}\u{4}#!L&BFE`s;!I!M!O\"J!P?s!S!L!J!F!I!P!P\"s'H!K%K#w!H!K'q!s\u{1f}\
        `>J$r#D$Gp\u{17}#EN!J#x{0!\"KX:\"#l\"J&k% MBtuL'r{t*\"!-uB5\"\u{1f}`xvxB!(ObJ!'GX9! qwE!,nYd& N%O\"Q?Q'F2F\"S! \
        q\u{1};# v!GEwkI$!MDO#R#p|a- L!K!J%v!x:L$Jgt/t%IvH\"L\"xpq% v\"GCG\u{1f}`evM\u{13}(!L&P:L\u{1}J\"J/M$IaLr\u{2}!\
        FN B$ M!zEG!{}\u{f}\"\u{1f}`{sM\u{c}#'n!JEl,\u{f}!3t\u{15}\u{8}! vvv% p!K!FDo\"I3\u{d}!ECZJ!&K['%%t@x$H4x\u{1e}\
        upB# s!L2O>)!MP\u{1f}\u{1b}!Fx\u{1}.!Gw6X#EF$z4GX-!%r0\u{16}!'Ksh! s\u{1b}K$ s!>\u{1f}`/ylJ!FwJQ!Fv\u{c}\\! IwL\
        !\"sC`$ x!D!HDs|\u{11}% H!J$yAI%{\u{14}W\"!E$IS*\"'uFw\u{c}=' n!=&@,r\u{1f}`,M#t\u{17};? n!l&m$P*@0k&T\"X$P$P\"\
        L\"P\"P\"M\"N\"N(K$@&E*R=G=C(G0F=o!E&i'm/U6B/k\\pq!r!s!O\"X!W!k\"Q\"L!U#Q!S!Q\"T!W#N'R!U#X!P#U%O!W!O!l!O\"L$Q!N\
        !O!M!P\"S!W!M!X!U\"Q!U!K\"M\"M!P!S!M!Q&R\"I!U%N3J)M%M#U#R$V!T\"T)P%S\"Q!R'R\"Q&P-O;J(h\"X!R+V$h!V\"N\"Q!V!Q!Q%M\
        $R'P$u3t-%J\"A:I!r)N\"@!N\u{1f}`?L!L!M*I!r1|!^v{\u{1f}# u%GAv\u{1f}\u{13}. N\"p#A#O>J\"o#B\"M!S-G%K\"I3J%K0\u{7}\
        !Fudn!!DMH!&N.\u{10}! N:j\"\u{1f}`'F/v! q\u{f}\u{5}%\"N#K\"oDM#Nk+!\"H+]# q'E>M\u{6}~#\u{1f}`NI\"y\"K+!r\"L$K!Q\
        =J\"s\"M#P!O.I$E\u{7f}\u{1f}!Ft`\u{7f}\"!M'N <!FL]%!%I\u{e}]$ t!A\u{1f}`Vv1O!'Lt5! N\u{1a}\u{1b}\" r!EI[%\"O#NH\
        J\u{1f}`Atdb\" u\"FAq! uGg# s\u{1f}`3w\u{1a}9\" oFP7\u{1c}#'J\u{1f}`,DL&, s!@&<@F'P4Jpt4v#qEK)r:L\u{1a}\u{a}!#G\
        \u{14}(\"\u{1f}`xS\u{1b}5!!Iq\u{a}\"%r\"GN\u{0}!Mx\u{1f}\u{11}! Ls<\u{1f} !\"u!T\"S!o!X!r!U\"R\"L\"M\"O\"S!r!L\"\
        R\"N\"S\"L!m!S\"S\"N\"r![\"n!Q!X!P!k!P\"R\"O\"O\"L\"L\"P\"N!W!S\"Q!i!R!j!G\"L\"K!T!I\"G!P!L#V!R!S!U!Q\"n#Q\"I\"\
        M!W%P\"j%S\"L$J\"J\"i!N#T!R\"n!k!O!U!L!m\"M!T\"l#l!N$R\"m(Y#R\"M#S\"V!q\"G#T#T$p!P!R!R$X\"R$Q*K$O\"p\"S\"N)S#S*\
        N\"J#P!T!R!P!P\"Q!U!L\"N!Q!J!N!J\"J!P!K\"j!R\"N)\u{5}%%J\u{1f}`.w%K`K\u{1a}g\"\u{1f}`xvM\"!\"Jdk#!B\u{1f}`lw4h!\
         oG\u{15}!\u{17}Ji\u{f}$\"Q#D\u{1f}`GIg\u{10}#%E\u{1f}`\u{5}G\u{16}\u{1b}, P\"D$B\"D)F!xEM!s1G!m\u{1f}`PtNh!/sy\
        R+!?!H%J,p!C3M2n!JIr\u{6}tGH\u{7}\u{18}\"\u{1f}`xx\u{16}H#EH(t.Iz\u{1c}# s\"HDx\u{12}#,!B$x\"R>?!G!C${4?\"D\u{1f}\
        `7q#J1<!!G5_# r\u{1f}`'A2\u{16}! sTd\"\u{1f}`:vQU#FM\u{1f}``tb\u{16}% E%I\"v!MEp9T!FxHY\"!H!qw\u{1f}\"\u{1f}`(M\
        \u{7}Y$#O$N?u'Oo\u{e}$Eq8o:H$vNU!\u{18}vN\u{5}\" p!6|s#!M$KBNI@#'B!F>N\u{b}8)!A!N!S\"q!R!HDl2O#NUC1 {!S!J&K=H!{\
        !M!H&K\u{1f}`\\u!A!N%G!F-y\"F+\u{17}# x!<!F^\u{4}& K#mBQ!M#s4S>\u{1d}# w!<&Cs\u{1b}! SZ@!F{P\u{d}! qk#\" u\"G H\
        ' o!J!n$Q!J?N\u{c}ubK!Fy*1( q\"N$HFG\u{1f}`BL7{\"F7&*!o!R!M$K\"M&ORL\u{1f}`NP\"K\u{d}\u{6}\u{7f} q!O!l!k\"H!N!k\
        !m!R\"J\"M\"T\"K\"O!O#T&T!H#E!R!P\"m!T!n$C!U\"k#@)I!B!P!L!R!T#R!A\"u!H!>\"F(S!o!S!K!I!P#E*E%B$r!J(s!S$M\"r!B\"T\
        !H\"C%P'F\"I#Q!s\"H\"C!q!L\"I#E\"?\"r!=!B\"J&t!s!F!?!B$I(J!K/M*l!E!R+k!J$R\"V#P!U2P-q\u{1f}`\"'sFt\u{14}\u{13}!\
         HE\u{8}\"EH!s34! u7 \" w!D\u{1f}d+ {!B!L$I!@>H!p!H%J\u{1f}`ss\u{1d}\u{5}#!B!L%H!\u{f}\"!sFutE\"\u{1f}`\"zM\\* \
        m!Q!R#H\"Q:KuC>Kct!LY]!cuv_&\"K#MDM\\G)x\u{12}s\u{18}q\"\u{1f}`\u{a}z\u{16}=\"\u{1f}`\u{1b}s%Z#!P&G@Ib\u{0}# sI\
        M4r\u{c}[$/F,xjG%xaW% v3I\u{1f}`,w#Ig\u{17}&!J$I!M?P!u&N%4!!Kt\u{2}. KEv!H\"M#G!I)u+v\"J!t{r$PgJ5I[\u{14}!!L<p!\
         O~x$!M&H!P?L+\u{2}#EI\"y4I&\u{8}& u(L-EXE\u{1f}`=MC\u{1a}!Fw*YA o!n&k$Q(S2m\"m$U.T\"O\"N\"P\"P$B$K&o$E*Q=F=C(G\
        0F\"P&D5k!D&m\"p\"R#n/U6A$n\u{b}h\"&PALO8!\"Jw\u{5}% v3J\u{1f}`,v#J\u{1a}R$ K%J#rFoz\u{19}$ v\"I$L@wCa( P=t)D'x\
        oE#t\u{a}|E{\u{15}>( P\"p$LFL\"HnI%K\u{3}x\u{d}r% M\"rCE!J6FTW\"%TFR\u{a}\u{9}# u\u{1f}`?v\u{10}]!Fz+\u{13}%%C*\
        sFo\u{1f}`UJh+#EzLI\"w\u{9}n!\"KI\u{8}!%O\u{7f}\"!!JkV# JFJzuh\u{0}\" t!E{N\"/=!p\u{16}\u{11}*!M!M$N!SAO$R4OTI!\
        u\u{2}K\u{2}?!EWGb!3s\u{b}J\"EKEK*!!\\NE1!EMO\u{8}!Jn\u{9}P%!I%C!G\u{1f}`\u{b}H~|$ m'M\u{1f}`fLc?'!B!G#F#H>t\"J\
        &N*\u{e}!(p\u{1a}\u{10}% JE?\"w\u{1f}`Ix\u{5}/\"FL\u{c}v6\u{9}$!J\u{1f}`nv\"NVv!Fu^<!2qsi+ q!M!I%L!N=n\"M&L!L\u{1f}\
        `AF\u{16}n! w\u{11}}! vQ3\"\u{1f}`xw+\u{17}$\"N$M$qBJ?K\"!NEt2c& m!H!E$M\u{1f}`9mq^' t!:!I#E\"n!q@LE(!Ft8H%Av\u{1f}\
        `-IKv\"I\u{7}B\" t!G\u{7}\u{b}! Ji+![va\u{1e}!Fwy*! qS\\#!y\u{1f}`mz\u{c}k\"\u{1f}`@vuS\" uFv$3$ p\"D\u{1f}`\u{3}\
        r3z\"\"PFPV#( u\"H$K!I!PDI\u{1f}`Yq?g* s!L!G#H#L=N!t\"O\u{1f}`jL=\u{1a}!'J=4$ M%K\"IUL\u{e}X+ Q!M\"Q!n!GEk3R\"I\
        \"NSy\u{17}N?>&!L!N%KYs\"IrN7?A T!R!v!P!Q!O\"H!N!M\"L&H\"R!R!J\"Q*O&T\"N\"P\"O(K$P\"K\"N!Q!N\"J!Q!K*JKK\u{0}O8M\
        \u{1e}l! rQy!Fu2$!ML\u{10}P# w3IFN\u{15}H! r\u{2}!%EJ\"I|v\"J9J\u{b}<!Fzj-$ L!L!o%M0q\"\u{1f}`G{BD\"\u{1f}`\u{a}\
        z2%!\"H[u!\u{17}v:[\" wFx>\u{11}#!L!MKLh\u{11}l Z#T!V!W!V\"m!6&M!O#S!H!o\"O&Q\">\"W\"{!y#V\"O\"P#U'O!K!P\"Q!K!R\
        \"S\"K\"S&L!P!P\"Q\"o#p!Q\"N!N!N$L$M8Q\"m#P%Q#P\"R/P\"S\"R'l!K!M!T%nGQ\"N#u%W!W-S%R\"Q#U!U&L$P$I!N!M!{!y(x$Q\u{1}\
        6# E!tEI$\u{9}\"\u{1b}K#Hn## x\"HDt{\u{16}! r56!FuMx#!N\\M$MEW\"\u{1f}`8t6f$ N(u>M(m6\u{1c}\"!NEv>J! qOv\"\u{1f}\
        `GG^S\" tFw\u{11}-+\"l#P\"PBO\"N1N!q%ImJzN\"q\u{9}j,!o!I#Q!S!RAN#N4K\"J]O}M0LH\u{1e}%!K$H\"L@N'O\u{4}6!Fxg\u{b}\
        ! I-c. P!B\"C$C!L'Q(o!q.p!MII!o!oOyNa!!Kv\u{7}'!p!K$M\"K>s\"M&N0E!Fy\u{1d}\u{12}!FLD/%)q!F\u{1f}`0w#K-k4 l!N&S6\
        E$F*J\"L!R-B'QCK4q%O!E\\s2E*K!F#S5I\u{1f}p!\"NU)% y&H\u{1f}`-w&K)|\" vFvy04 Q!S!T#o\"S!Q>M'R!T-O&RbI\"q\"N)N#I!\
        IfK/I&P~*!Fw<Q\"Iq4LY8$!wDH\"z4E\u{14}\u{0}+!E!F!I\"J?{!I!x9M\u{1f}``E${#A$!s!CYr!Lf)#EH-u4JH\u{15}A o!U\"A!J$i\
        '@$C!G#B!M.q\"V!C\"T\"O!V'E'V#R!W!Q!T[P'Q!TEP*O!Q&N1lBS!T!T(X% s!G$R!q!Eu)- o!J!M$M!H!P.t/R#O&N@t\"tnN.#!!nn34 \
        N!V!r#P\"I>O!L!q!y#N\"I.M!J#N\"C!PqLrH%P'r]o![M1#!\"s\u{e})& G\"P#O#O@O&O2D\" tFw?\u{15}c k\"V!R!H!R\"U\"B\"K!O\
        !<$Q\"H\"P+r!O(S!J!S!R!W!V#M'P#S!U!Q!P!K\"M!R!F\"K\"R!R!O#M!P&O!R!P(R(M/q\"M$Q$o&N,Q#I$N-E2q\"N#M\"J;O-R!L#V%S\"\
        P(L\"J$k!K$p+lzM!!IDc\"'rFsfP$!I\u{1f}`MC\"y\u{d})! KJ^!ItV}( KE@!H#u,u(I4w\"E*\u{5}!\"Onr\" xFzt\u{8}% G!KDx\u{1f}\
        `eH\u{3}G3 T!Q!U!L!R!R\"R!n!M&M8T\"R2E!M#O\"J!OqKZM\u{0}c% r3O\u{1f}`,t#L\u{2}0#Es\"I4s[\u{15}! u^H#\"MDw\"HM]\"\
        !J&F\u{13}k\"&GFI\u{16}%!%q3}#!H$vFvc\u{5}# M\u{1f}`\u{1f}w8o\"!MFLmT!!G.'\" uFua@!GSq\u{2}&!O!Q%O@N!P%P5^! I?y\
        #%E@L!tb\u{16}\"\u{1f}`\"w\u{18}\u{9}! H>c\"\u{1f}`?{!A\"!=MNQ<#!O&G!K\"x+ r!@&J>M\"=uw!DGC&D[@+H0\u{a}\" LFL@6\
        \"Fz!Ka\u{19}$ y\"G\u{1f}u1x`p#'I\u{1f}`,D\u{1d}%!EM1u.!?$>!S!3:>&@%Q!=/T$S\"RWK;Id>zm,!N$K\"S?r!Q\"L\"O0J!K%H\u{1f}\
        `7L#P\"\u{1f}`?veP!!Kvi\" s(GCI%!r&B>v!E5w\u{1a}\u{d}!\"Or3! Kn\u{a}( p!M$C\"K!P>o\u{1f}`dI7!!#q<9\"(QFRla\"\"M\
        FNA\u{14}!+qZf\" x%F{ZA o!n&k$Q(S2m\"m$U.T\"O\"N\"P\"P$B$K&o$E*Q=F=C(G0F\"P&D5k!D&m\"p\"R#n/U6A$nwO#EH\u{1f}`ey\
        \u{f}V#\u{1f}`\u{1f}`0{\u{4}`!Fx-K! s\u{1e}=!\"q\u{16}\u{9}! v\\/$ K!w\u{16}K!xJt* N!m&N!R9O%R5Q\u{1f}`>O8K#\u{1c}\
        \" tEHG;#!MFP&N\u{1}X! wT\u{11}! t c# o!H$Gr|# s!@DG\u{7f}T$ t!J!GDsgd! p=w!Gv\u{9}i\"!DLsnt\" L\"td\u{1a}!'G,x\
        ' G#r\"LDx4M\u{1f}`ML?\u{f}4 n!B!H%P0L.H!F\"J\"v$J/F!J2\u{1}!M$A!>'IDG\"F\"xhY$ N\u{1f}`'L!so6!HQ\u{1c}4%\"M%G?\
        M_tMu&x( K!z!NCG\"t\u{1f}`xN!xN\u{0}!Gy\u{4}o. \u{5}!=$B\"D+:3=!\u{4}!B\"{/=%C-H\u{1f}`@uJ\u{2}+!M$9!r!N@O&N.L\u{1f}\
        `3L=L&JUY!F\u{7f}\u{16}c\"!H&HAO!%J4Z!Fzy\u{1f}A T!R!v!P!Q!O\"H!N!M\"L&H\"R!R!J\"Q*O&T\"N\"P\"O(K$P\"K\"N!Q!N\"\
        J!Q!K*JKK\u{0}O8ML\u{b}!\"MfC\"Es:s`K\"\u{1f}`my\u{10}$\" J4t#h$!JFH\u{1f}`Qw<>%!N$G\"G@N$J;9\" v!G\u{17}S#!E&>\
        AIs`$ K!q!LYn\u{1d}O#\"q\u{12}J\"u&Y\"!I%N4h\" L!s(\"$ s!CEt!F\u{f}S$ v2I4w2JR\u{18}! Kdx#EM#r4I\u{0}_! v|C\"6r\
        XrE|& I!yDA!J!|4@'\u{16}$ x!A&=F@^,\"\u{1f}`nJM_! Kt1!EuX$! I\u{a}(( N'PDT\"J.J&K\u{1f}`QQ\u{16}q# t\"L\u{15}wG\
        \u{7f}#Eu0I2t`2/ V!O\"Q\"P\"Q;W&P#S0H`O9P[N*W0n&SG@!+u!\u{6}# O%BFF:\u{1b}$'K@H4r!O!>0#>\"A!Q\"T>y\"O#C!M\"O-O!\
        M%P/w&K\u{1f}`4NWS\" L3r\u{12}B' L!K$t@o!M%o2E~V!Fyhf\"\"O%I\u{19}c\" F'q\u{3}S%\"q%L!P\u{1f}`eLIE! rnM! r@++ q\
        !C!Q&S=P!n!H$N1Q%P!Rje!WK&3#Fv\u{1f}`RH(g!&L\u{1}\u{5}\" vFv\u{e}\u{12}! qm\u{1c}B M!p!w!F\"F!I<K$O!o!r#M!L!R!Q\
        3L!F-zLJ&H!D!C\"s\"I!E/L`O\"L!q!v0s#K\"K!L-u>j\"%DFGv-,!H!m$F\"M>o!K'LlD!I!q%H\u{8}H\u{f}\u{1c}!'sCw!'L\u{1b}5+\
         m&H\"n:I%V&U.R\u{1f}`=o\"JFP!\u{8}$ p!J&J@Q~r+!F!n$M!K-R3M%M!M5M\u{1f}`+zoq>'K!T+G$R.o!R\"n\"p!N!S!I!L!F)M#H!M\
        #s!v!I!M(t)Okr\"K8s?R.G%M\"C\"G\u{7f}W$ LEJ!KKQj!%!r&B>v!E5w\u{1c}\u{1b}\"!tFtY%\"&q@F\u{6}&![u\u{1a}E\"!KEv|M!\
         L\u{17}*!Hu.u!!J\u{2}[!&oB.('I@M!P#C$t&u,J\"J\u{10}3%!C<t\u{7f}L#umw\u{1f}\\*!L!O%Q@Q4I$G]M!J!L6Ny:( P%J#O@P#I\
        #R-C!L_\u{3}*&R!P;R*R\"W-O$M\"L\u{1f}`9Rl8* k!S!L%R:J'LGyVNsJ3N\u{1d}E\" uFvE-! O`\u{18}!F{\u{14}\u{1d}? n!l&m$\
        P*@0k&T\"X$P$P\"L\"P\"P\"M\"N\"N(K$@&E*R=G=C(G0F=o!E&i'm/U6B/k\u{1d}!!(RF\\'!G$I\"M>K!v!B$J\u{8}\u{e}!GuM,!!H#(\
        !!N-5Z u!T!N!T!B\"C\"P!N!7\"5$M\"p!O\"t#K&H(o!O!T!N!E\"G!Y!R!N!>\"A#s%P#U!M!S!N\"P$D!B!N$R!t#z\"K!N!O%E,o7p$H2t\
        &K!w=q\"LBJ1N\"H\"K\"R2G\u{13}m'!G$O#N?L!U5L%NuXS ;\"I#m!K!j!J'7\"7$E,p!M#k!=\"P$Q\"N'B&Q\"Q\"S\"N!L!Q(L\"E#C#M\
        *Q;A\"s(>\"q!G\"s)t#>%P&x)H\"u!G,KAF!p!M!o/>%m!P/I!z)A%!J%P!EYHgER # w!EEv\u{b}\u{12}\" vFw\u{1d}F!FKy~E#O\"P\"\
        U\"2\"0\"3\"M!C!5\"1\"5(I$H!N!|$P\"P\"Q\"O(G&L\"Q\"O\"Q,5(IJIEG3MAH-H$r!P\"L2F!O\"|x|$'q!G=Q(pH8\"\u{1f}`%t*\u{1e}\
        - ?%r\"O!Q>H!O$o#P3H\u{1f}`Ju$M\"HO8!LQ\u{d}\u{f}#!vEL!xrc$!=\u{1f}`NE\"xB~!!CQ%' u\"O#CAt9G\u{1f}`PH?V& R!n!KE\
        p4O$O\u{e})# JFL\"u-\u{17}$ O!J2t5P\u{5}\u{c}!FwF'!Fz\u{f}-!\"q3>(\"O$L\"J?K!O$M\"Jsuo[!!Jmp\"'D@s\u{6}a' n%O!L\
        ?O'OkH\u{1a}I\u{6}l* u\"L$G?O!r&G\u{1f}`BL7y\"GU\u{1e}\"!J!q\u{1c}J# u!F!I^'!Gu37. L!L!U$p\"j9C%N5@!R^u!O<P/LRC\
        i\u{9}\" I\"sDdG K\"j#S!h\"j9O%R!T$Q4E1D<I(K#O!K#T\"E$N%M,E!D$T\"J!H-F\"K!I)B!L9O\"I)O-K!t$Q$N!V\"W-H\u{f}\u{a}\
        #'r@L&u-,\" t!E8L! LRAF v!r!7\"T!p!J)N/S$S$u!n!?$K\"k.J!R#Q!R!P!M1P\"IAo\"N%N\"S#L#n\"H)I#K$PVJ+S\"R+J%G5M%*# J\
        !w!J\u{11}&!%Ky\u{f}!!MYl\" GFGX\u{d}! L?!S!S\"J!l!U!T!R!Z%6\"R\"M\"M!K.S#j!U!U$V!V!V!T'P$S!N!O\"P\"P\"P&Q,N!R8\
        M,N#S\"N%R\"R;O(M5L1P#M\"}'S!S+O!K(S!U!T*O%Lh\u{d}!Fz_&* q!N!N#D!N!O!M-s0LHs`\u{d}(!I&N>M!q!M'PlK\u{1}H8\u{d}##\
        s\u{1f}`~xvw$!F!G%MANu(\"\u{1f}`D~>O!FmV\u{b}!'HY>+ S[DbG*D)D#rdq#M*G&K4xdk%!K&H?p!O&JZg$ v%JAw%Km\u{10}\"\u{1f}\
        `^tK\u{f}$ KFE\u{1f}`dI{<!GwD\u{b}. K#O\"P\"P\"NBR\"Q.P\"P\"RFHMMwIEr2 + w!@!S#C\"E>Q\"D!N%G\u{5}w\u{d}I!\u{12}\
        \"\u{1f}`\u{b}tB\u{12}\"Fs\"NO\u{13}) k!S$IHR_L^K!KHN2J\u{f}\u{6}\"!?DJs\u{11}! tT\u{b}\"&TAL]\u{a}( y!?!F#B\"A\
        ?q!D!K=\u{c}# w!=FB\u{18}|!!o&]-!K!L%I!R7v!I'R&MyMFH!v\"r#Kz4' @!J!M%x!S>F'lj\u{1}\"!GEzha!&L*Q\"\u{1f}`\u{f}tH\
        Y% u\"KCH\u{1f}`ex\u{a}D!Fu\u{11}L\" L!uYF&!L\"n%N>MNQju\u{7f}(\"'M>M\u{1b}\u{19}\"\u{1f}`\u{1f}|b\u{1}#EP)p4Q1\
        s\" tF{N[! tRK!Ut\u{19}\u{1f}$ F!r!NDHLQ!&M=[& O&SER\u{1f}`ME-GWA! J\u{0}?\"!H&J9_!!DvO! L]^#!N&D>JI7*!G$I\"K:J\
        $L!v!B$J\u{1f}`NJt\u{13}\"Kq4J0P!!N\u{1d}\u{14}$ NEt!MAtex!EF6G' O!O%j@K!N9q!I{+4 R!F!P!l$E?O!L!T%L.M$Q\"Lxs\"J\
        (vOx%L#M/G:G]q#!KHG4w\u{15}w\"%sFqW*\"%HBt\")! uQ2! x\u{15}\u{4}% t#IBQ!v#H\u{19}5\"'L?wC\\$!o!EEq!H+x% K'w\u{1f}\
        `fL#y?p9 L\"H$N!v!G+G*u(z!L!C$H\"@.r\"s$x0w\"KLvWL!t@v2R%P\"o!Df.!&K\u{1}87 U!H!N!E\"N\"H!N!I&y!G6P!L!R#P\"L$R$\
        z&F$N(N\u{1f}`CR-qQ!#Ev%J4v\u{1b}\u{6}6 p!Q\"9\"B!S!L\"9\":&C4J!p%G\"P.L$G\"L\u{15}vSp!L$G\"J.Fr}\"+uFsag\"\u{1f}\
        `Vw\u{11}E\" OMPVv, Y\"k!S\"OAS!n!S3C\"@\"@\"LoH'\u{d}$%N=Q\u{1f}`Vu\u{b}I2 R#Q#VAU\"Q$U,R\"Q\"P\"V!U!Q*RQP9QbR\
        #P6R\u{c}G! H[Z!FM\u{c}\u{0}!Fy`,4 p!I$B\"H,H.H$R!m!P$F0?YK!u2F+s!D,F+@CC<qPJ\"!uFv.\u{a}\" vFz.z+ D#l$M?F#p$O.\
        L\u{1f}`OT!L&QMH9#R\"L\"T(H.K$K\"{$P$M\"S(K&L!S!M#R!K&J.L$JFKyK-H9G!O\"{\u{3}D$ l\u{1f}`?s$Q\u{9}e!\"qd\u{18}'!\
        G!N#p\"F@J!P%I5!.\"K#S!N;K$t(I!J.H&xdt\"HpK1r\"G)\u{7f}\"\u{1f}`Uv\u{6}\u{c}!\"r+Z# Q\u{1f}`zs\u{8}'! ra{* K!x&\
        G>L\"v&I.@\u{1f}`dP!vx\u{19}%'J!J=D#l#u\u{15}C' O!N%L!oAJ\u{f}MXtI\u{1f}%'A!D=E&t\"C0O*!>!J&G7u!Dwu/qFK!r!Hn\u{1c}\
        \u{1e} T!S![!L!V!\u{7f}!v!T!Y!L\"@!P!Q\"R!O!K\"S\"O\"O$H\"T!Q#T!S!K\"o!S!L!Z!O\"y!t!Q\"H\"F!T#R\"K\"M!U!O!M!I!Q\
        !n!h!I!M!O!L!F!O!Q!N!K!L!N!O!O$U\"H!R!O$Q!R!P\"Q$P$Q%H\"O)O\"k#M\"o!O\"T!Q\"S\"T\"n!U&P#Q\"U!L!T!P\"o%O#R\"T&O#\
        T'J#P\"R!O$t!o!S0Q\"J&O\"n!T!S!J+L$W!N!Q!O!V!u\"L!N!H\"H#L!J\"Q!P$N!P!KF2! J\u{19}\u{2}# p\u{1f}`xtq=&!P&L@P&O\u{1f}\
        `KM3R# x!IEu7z!Kw2s& n!F!M$I\"J(pn~\")tFs\u{7f}4$ H\u{1f}`\u{1f}H!wQ#!Evy`\"\u{1f}`nu(})%H!P@t\"L$O0J:K\u{1f}`4\
        P\u{1}z''N!GFMiv!G!G\"F\u{1}\u{1a}& s!O$L\u{1f}`.w%M\u{19}U\"!L$H#\u{7f},%P<S*Klp!K#I!n\"I6PdS#P.NzR\"'A!rMb\"E\
        N(t\u{c}v! Ii\u{17}7 {!O!H#J!H!O!J:L#O!n\"P$O\"O4J.oUE,J'N>pAs\"L0n&M@\u{17}\"'uFv\u{15}n! s(B. n!H!K$N!O@I!P$O\
        !L.KmEkt1v%KqQ- t\"U$V!L!P=U!p(T-O%O\"QcQ\u{6}S\u{2}n\"\u{1f}`\u{f}v)\u{10}\"%C\"LL\u{1b}\"\u{1f}`xu\u{1a}Z!Gx%\
        \u{17}*!N!Q#N\"s!P?Q4L5z\u{1f}`BL\u{7f}\u{6}&!D$G\"D*w5Q1vt*% I'u\u{1f}`PJ'v\u{0}:' s!F!K#K\"J\u{1f}`~yPn!Es\u{2}\
        X&%n!P!K!P\u{1f}`eyi''!B&A!P=Q!o\u{1f}`$uA\u{1c}#EG*u4H\u{16}C!!F>'/ T\"T$Q\"Q=t!M!M$@\"C.q!O&P\u{1f}`JO$L)m!Gu\
        Q`>!P\"Q$R!P#J$J!K5L!W$r,L%J!L!H!M!N!MdK\"o)r\"L!m\"NfI!M)O\"q#Q6E$s\u{19}\u{12}# F\"vDJ\u{1c}\u{18}' O!PFP5PxK\
        YI>Ock!!K)\u{1f}& I!H$L.s3L3s<\u{19}\"\u{1f}`myY&' Q&Q;M-R-C\u{1f}`>MW\u{1a}\"\u{1f}`x{er+!L$r!M!N!R@Q&O3N\u{1f}\
        `EI!I\u{15}\u{5}A T!T\"Q\"O\"O*M\"?2u\";\"S\"J\">\"E\"C$n\"J$q!N&O%R*N\"p$I@K!u*D%tVE=D/n!P\"D$P9u8 {!L!G#I!H!O\
        !J:L#O!n\"Q$O\"O4K.oUE,K'N>pAs\"L0n&K?{G\u{8}! y_\u{e}!'N\u{1}L!FyTu!\"pMR# o!I'Mfs%(K@K8uoN\"snv\" t!D\u{2}j\"\
         D.ys8\" I\"rjJ% p\"S#G\u{1f}`spE(( M!u\u{1f}`IJ!w!D(JDuU0!+nw-##O#lCT9%\" wFx^;\" vFv$E\"Es:txa$!M$L\u{1f}`:P\u{1b}\
        ;!(QJm\" r'I\u{d}W!FwOi) n!C!L#M\"?!M.r1MGr\u{1b}\u{9}!Fxz6G n!G!S$M!P!R!8\"M3R'X\"Q$T!P!K!O'P&K%M'O2K3I(r!G+R1\
        L!s!E&m!J%I*u!M4L9j#L0O$P!R?J\u{17}z# q'HDs\u{15}\"! t\u{9}\"! o{\u{9}$ p!?\u{1f}`\u{9}u&*\"\u{1f}`\u{a}t\u{19}\
        !!3Er8!Qx\u{2}\u{11}#!H\u{1f}`lz\"u$ v!>!MDs?\u{6}\"\u{1f}`nwu\u{0}! OrL! IY\u{1f}#!t\u{1f}`Dw\u{12}Y!(KM!!Mu)j\
        \" o!G\u{e}\u{9}& F!M!v$m\"O>LD1\" H\"u\u{7f}l!Gu1\u{15}& J!OEI#J$r!tq\u{4}! M\u{15}M!(q*\u{2}#!s!O%K,1$GL\u{1f}\
        `0vSH\u{6}U=!o!L!P!P#M\"N\"L(R.S'R!P\"S\"P$O*S!P#O\"P!P.s\u{1d}S+S\"O/o!S!N$P!P!Qu?#'u?K'r\u{12}#, t!G$E!P!K;M)\
        Jvu$J-tet\"MNq\"EK#s[V!Ft0m%!L$J\"s!JFMBA6'C!M'F\"L\"N$T.Q\"H!I%B!C-v&B!B0R!O!O'B\"B!E\u{1f}`F}{)\"MN4J~\"\"!JI\
        lso&!<&>7q*NtP$q?3\"!M&E\u{1f}}+ I!G$q\"x!E>J!L$q\"s!JwM0\u{7}\"\u{1f}`xx\u{1c}x!!E&R!Fv\u{0}\u{f}!(LoH! Mg\\\"\
         tFx=}(!J&E:K!t\u{1f}`LH+K!t'\u{1e}# F!rEI6\u{7f}q w!\u{7}!(!s!?!\u{7f}!0!\u{6}!,\"D\"D#N#K\"E#r!D&D#\u{4}!4#u!\
        N!\u{3}!3\"G!v!9!{!8,K!r!>$>!s!?/p!F$I$J+r/r#w!K!F!t!D!x$D!t#y!B\"u!G(v!G\"O$t!C1o\"F(r*o!K.q!A!F\"G'w!\u{4}!4!\
        z!I.L!x!?#s!A!x!A.s!H.OvP!'F\u{d}7!Fvh\u{1e}\"\u{1f}`D\u{0}[E& C!I&F?I'I1P\u{e}\u{b}\",sFsuX#EwLI\"w@1$ H(L=G!H\
        3 !Fu+q*%L\"I!K=G$w!u#J!K/H!L >! K'a\"!G\u{16}vp\u{4}0 R!H!W!N$n>G!V!I!R%t!o-L\"H\"A\"@!JP@$ u!C!GDuBW! L5*# q!\
        EFJ\u{1f}\u{e}!\"LU8!Fx\u{1b}p& C!G$r@H&{4E'@!4S\u{7}4! qs.+!N!Q#M!O!M(M7t\"O$N\u{1f}``N\u{1}M\"FA_x\u{1e}W\"!B\
        Ev\u{e}\\%Av!L\u{1f}`Wv!L\u{7f} 0\"U!B\"D!S);6T\"N$D!S/K$J\"O,nfL4C^K0\u{18}!!G,\u{19}$ p3MFR\u{8}O\u{13}F! scZ\
        #Es$N4s\u{a}r!\"O(\u{b}$\u{1f}`Ou\"IGt\u{d}\u{6})!SDK'q!O.O$I!J0L&s$K\"\u{1f}`;tXs$!uDv\u{1f}`fxU\u{13}\"&N!L7W\
        ! s-&!Kt\u{12}y! IZ>$ r#P\"H\"K\u{10}%+ l%H\"T-N3Q$L\"R.O\u{1f}`@O0Qz\u{16}* x!K!P$H\"P>v\"Q$J\u{1f}``Lc\u{10}3\
         p!Q!O#P!Q\"L#p(E/L%N!S#Q!P/L$P\u{1f}`5x&LPv\u{b}z!HNQ+! r\u{0}\u{3}!'OvD\"!tFu4*! s/I+ L!I&s>\u{0}!K!K\"F&H.y$\
        w\"wmR!Fx`?& L!oDz!M!I4zZR% G'K>n!M6Tr^!NP-@\"!Gxv\u{0}\u{d}\"\u{1f}`\u{a}y5)! K\u{6}]* K!r!R%F!M>J\"Q%L\u{5}sZ\
        B6_\"!uFw'1\" uFy&J\"!L!O@%$'K!P\u{1f}`eu[H!'IGf\"'tFt^#$!P$H\"OGP\u{16}\u{17}H Z!T!X#R\"S\"P\"L$E\"K!Q!F\"I,O$\
        U!U'o!U)I!I!B\"L\"H!N!@!S!I\"?\"E(IVTTE!G#B!@<O-A!M$p$E\"P\u{16}l!-t|C%!J!Q$PFO4MOp# u!B&C.H& N!x!E%E@s!JK\u{13}\
        \" oFsg-!Fx\u{1c}a!FDn\u{9}\"=v\u{2}v,1!Fv  !wuV/$ TFU!S5L\u{15}\u{9}& M!I$L\"K?P\u{2}K.O\"\u{1f}`mxsn- U!R$I\"\
        R:O&R$K\"J.L\u{1f}`>O6M\"LMS#\u{1f}`NI\"y(\u{15})!G&C@B!T!y$H.t\"C\"B5Z\" vFw\u{2}x# K\"rFt&A& t\"I@K$xvxPAV~. \
        r!>\"E$A0C0K$q\"I2Cbq6H'r,C!M\u{6}\u{7f}#Es&N4s\u{d};0!E!M#B!E!u>B\"I!J!w\"D!E!y!p.L%J!K*t. R!@$A\"?1m.q!D$G\"E\
        !QDoRJsN$KM\u{17}\" uFz8\u{1b}$ qEC\u{1f}`ew\"G\"\u{1f}`\u{1f}x\u{14}P$%GHI\u{6}t$K\u{d}|9#R\"L\"T(H.K$K\"{$P$M\
        \"S(K&L!S!M#R!K&J.L$JFKyK-H9G!O\"{\u{18}-$ u!KEy(E\u{2}\u{e}!Yv)z'!P$F#O>s\u{1f}`_K,w?\u{10}! JRx# t\"KFOvD#&H\"\
        KFL-A\"\u{1f}`\u{a}E=\u{10}!Fyj2!)vMI(!P$S\"M@P&K!M-G&L\u{13}\u{11}!Es\u{1b}/4 L!U!U#rAJ%o\"U!W3R!PVE!J\"o(I,K$\
        G!GfO/K%R=*#Ax\u{1f}`Xx\u{1c}B!!ORI% uAK\u{1f}`Wu!KfV!&Raq. H\"J#n!R\"I>J\"E%T.O&UWJ;I$qyTj(#\"G3uXuGV% O!J&L!m\
        ?L~@\"!C!P\u{2}F\"Iv4L3:&!P!N#P*N8O5O\u{12}2%\"O#F\"I\u{1f}`fu$^%\"K#I\"J)p8O>B\" vFz#\u{18}% x3F\u{1f}`,z#G*c!\
        !Iyd(%L\"K!OCJ\u{1f}`BI\"t\"L6\u{e}!%K\u{7}\u{1a}#'w~O?x\u{1a}A+ q!C!u#RBH&k.O\u{1f}`@K0N$R\u{13}z!as'[$!o!AEm!\
        Dh\u{3}!'N\u{14}\u{c}\"\u{1f}`\u{a}z/S8 R\"R!O\"O\"G,t.H'R#N.q\"A\"<\"9\"Aet,v-@5u8M!y#H(H-O+KZN!!J\u{18}^!!H[E\
        #(G\u{19}{$E\"s!\"Mcl\"Ex=v/7$!v\u{1f}`3w4skW\"Fv!L2&\" sFo:\u{7f}+ G!@\"A#N1<!y.q&OD;!?!xD\u{4}4!N&M2x.R4I!P#O\
        FS!sAJmu#q-L#t'M\"M!P-p!L!N7M\"Eu;t+\u{d}#!D\u{1f}`wx|s!&J\u{a}\u{f}% L!K$F\"K@ND\u{1c}!!Lk4- t%E!O!G>P\"K!P#K!\
        M!N(N\u{1f}`zM\u{12}B!Ft`1$ N#N\"pZqG$\" K!t^i! ubF!!KBr!FyS,( }!<$D\"8?x!C\u{1f}`_D\u{1e}\u{17}. s%I!B!D!E'><K\
        !E!G!D3H!Hpsyqz\u{1}$EJ\"I|v;JX<!Fz`\u{10}!!Lu_8 l!M&M!T>n!J$Q\"F!TjK\"K+OBH#J*L8l!G!N,C!R/M!S%J/MsZ#\"I\u{1f}`\
        Hven$!xDJ\"z4E{ \"\u{1f}`\u{a}|Hp! pvB\" r!Dm\u{18}&?F!u\u{1f}`.I!p\"o\u{b}8\"EC$xWK\"EIBO%<$,z9F-\u{7f}4EWX#%I\
        #KEMyN$!L&K\u{1f}`uK\u{a}u!\"H82$!F!H%H@I\u{1b})\"!C&@/\u{1}! vH\u{1}#EG$x4G_v#!FEx!GP\u{1b}! r\u{1e}I& Q\"OEL!\
        Q3O&O\u{17}_+ K'B!U5r!K$r$P<O]roJ+r\u{1}^#+5!sFo\u{d}20!L!T!P#n!G:L$H\"L$p!q*r'E!J*LlMdL\u{f}R!#oK\u{4}# r\u{1f}\
        `xs*^. q!P%T!O!P6R)R%V!Non$R%I-qeK5=! tNQ( w!A!K&H>t\"HyxyH%\u{d}/ l%D@t!J!Q\"F\"E\"H*t$t\"y$u(J\u{1f}`bEmD,&P!\
        H!K>O&K!H1P!O#KCz\u{7}L=NnV!\"L8\u{1a}& J/t6t\u{1f}`eK-t\u{1e}7% v)J\u{1f}`1v#J[\u{6}#!L$P\"IX\u{12}& v&I!A!NDL\
        !E]?!F}ST!EHz\u{3}\" JHt02'!J&r!P?P!K&P\u{18}tD[%%E\"=,s!EWo[\u{1c}\" tFqn`$!vDH\"y4E\u{1d}N/ n!G!P%L!Q9I&K!L%M\
        !N\u{1f}`Jo!I1P(LA0! r\u{1}d! vN$\"EL<LTh\"\u{1f}`\u{f}vbr' m!M$H\"D!J=P\"H7S!!JH\u{7f}\" tFs21$!x$KBx$K\u{7f}\u{b}\
        $ v\u{1f}`\u{1f}`0I:r) N!L$m!O!K>O!L!L$oV\u{15}# K!r!IS\u{1a}n N!M!Q!3!8!N!S!M!S!H\"~!y\"@#G!R!I!H#?+O$Q!U!W!A\"\
        T!W!P!R!O\"v!q#U!Q!M\"R!L!O\"?\"K\"J!U!M$S\"M\"M&B#S+x-J,P\"P#Q&R#Q!P-T/r%M.S%K\"O0Q\"L#x'O!O!T#v+S!K!M#M!O!K!P\
        #s\"O$M!I\u{1d}!!!G\u{e}9\"=x\u{2}x\u{d}f&'O>S!S5I\u{e}zgMey$!O$E.s8G\u{7f}v#!u\u{1f}`\u{a}u\u{19}\u{e}\"\u{1f}\
        `\u{5}y\u{8}\u{19}!Ku\\L] Q!F\"S\"N!m!K\"P!w!r\"J\"O*t$=$=!m!E\"n\"S\"E\"@\"E$n(=\"8$q#U%E,>2@2p!D\"D$O!=\"q!E\"\
        L\"O'E&A7@*F\"I%v\"E/g!=\"=(N!=!m\"Q*@\"x#B$>\"?!T-V!t\"Eu2#EI$u4JE.! u#8\"\u{1f}`\u{a}}1F#Ey*F4y}\u{18}#EN%o4Q\
        kS&#q\"JDl\"R\u{1f}`dPw\u{7f}#EI!M!va6& u#IBO!v#K6N\u{14}\u{3}!%L8Q# s!I$HKp$%E@x$F4wY9$ q!C\u{1f}`7t\u{1b}M1!S\
        !p#S!R\"L6O(h%M!U\"Nnp$O%N-n%NYJAS\u{b}D% t!LDO!s!LV\u{0}$ u\"G&I>u?B!\"KO\u{1d}\"\u{1f}`u{rf# I\"P`J\u{18}o! r\
        ic\" s\u{1c}{:\u{1f}\"'r!L\u{d}?\"&L!HP\u{12}!HL,i\" xFy0\u{15}!&O^5%'PVv!vqI\"s\u{d}q!!BYr' r!L!O&R>s!E~L$0(!B\
        !G'G8s\u{0}p8z%zZs*~#EuMJ\"uR\u{1b}. I\"O#C\"p!O5t(M\"@&qrt%t.R!wYP3k! uzi! s\u{15}\u{14}! p4`! r^!\"\u{1f}`\u{a}\
        xDC!\u{15}w\u{f}e% w%E@D!y9F&d#&J@s&J&X!%De9# x\"GDt0O\"$oAqC\u{1f}\"'qFs@\u{1c}#!@\u{1f}`/zE0! t.}+ u!>!O%F!K'\
        H7p/HbwSL_M\u{19}\u{10}#!I\u{1f}`wNwm!!FmW!\u{1c}w\u{1a}q' x\"M&K9N$J\u{1f}`TNI\u{6}$\"K\u{1f}`kt\"K|:& u!;&;?u\
        \u{c}r!C\u{13}4#Et(I4w6S# u\u{1f}`\u{5}{K\u{f}# t!HZLrX#EI\u{1f}`ey\u{0}\u{8}(!V'T'9?Q-O$RiK\u{6}K\u{15}\u{a}#\u{1f}\
        `0N!u\u{b}&\" v\"I8j(!I$v!K!L>R\"J$w\"K,e%!K&N;O\u{1f}`XOEF$ t!I3R2x7`$'L!OEM!R:L% P2wFq\u{1f}`bs2\u{1a}( E!y!L\
        %u!I\u{1c}v;xNs\u{e}8\" voE\u{e}[! H6E!\"FnJ\" wFws\u{15}G W!U!O!L!N!V\"R!Q#L(T!P)M$M!Q#g#T!I!K!W#S#N+R!G$K!M1D\
        !I1H:M)K+L!R-T(POM!Q1O$F#Q2Q!'Qf}$%JBu$Kix\u{1}P\"EHBE!0$\"o&R\u{1f}`\u{a}Nj\u{1f}\"'tZr\u{18}Y! wM{\" w(KE\u{15}\
        !!H*\u{12}! N:T( D't?H'v2v\"F`IyzJ\u{19}!\"o)\u{11}$\"P!N\u{1f}`\u{f}O9N$ r!C!FEE4P) s!E!M%H!N?K!L&M\u{4}v(%\"\u{1f}\
        `3xF\\! v:&#\"J#FAt=x% v!D!IDy!D\u{1d}]!!Ec4!\"Lz\"# I/vFw*&!!I7G+!?!H%J,p!C3M2n!JIr\u{6}tGHv!#!L!O&P\u{f}H! Ir\
        \u{3}#EE\u{1f}`e{)p#(o=U=R\u{1e} \" N\\KB\u{18}- F\"K#s<I\"|\"I&p\u{1f}`)G!xDIFB#|\u{b}Y!\"F\u{1f}u!&Q0]$!L&P>L\
        #K|\\! q[&!EsdI#!u\u{1f}`:vWK# L!@!r'7!!;X&-#L\"O!L!A,@:F!S+C#T#@cu1G@H\u{11}e!\"o\u{6}R$!I&O!Q?J\u{16}R#%M\"ND\
        Ny\u{2}!Fv\u{9}\u{17}! I+g#+n:n@o\u{1d}N# rFx\"M#u* M!v&A\u{1f}`CI!w!D(I!vCu!a1 L!j&l?J%T0O$E\"S.wIq\"K'Lkv'r\"\
        r%n/H;<$!N&L@L!O-z!Nuf(#!IELqt!k!\u{16}vL&!!K\u{e}|\"\"NDw%J!!r|A$!L<x\u{0}L\"x3T! L0B\u{6} V!X![!I!R!R!T\"\\!K\
        !Q!C\"Q\"K\"M\"y!z!8\"H\"N$S\"O!P\"X!J\"j\"Q!k!L\"N!T!M!V!I\"E$N\"N!L!s!t!U!W!K!S!U\"L\"G\"G!O!K\"S!N!U\"8$K\"F\
        !T!Q,M\"r!p!m'L\"M'P%O$U!S%T#R-W!M)K!K(P%o\"S#Q#O8P!Q\"O&q$X,O$W!N!U!I\"L!S!M!S!G\"H\"K\"L!J%r!P!Q!J'q\u{10}9\"\
        \u{1f}`uxt\\\"Er6sjc! MOG!FunT!&ojv\" JbPvN!\u{18}u1^8!T!Y!R#S@n!P!l!R\"U\"S!V+R\"O\"P\"R]P9Q\"QVO*S#L1U$S!R\u{4}\
        e!Fw/\u{2}!!L-i!4p'[!Fw{M' J'x:H$M\u{7f}vtH\"xT^4 H!r!D%u!C=I!G!t!G%u!C-<\"A\"C\">!KbuRFNv&tMG2 y!H!H!9\"@\"G!P\
        !9<>!s6F&F.sQu1swr\"F&HgS! JL\u{1c}# p\u{1f}`3w]I, Q%Q=P#s!L!D$J\"D.m&n\u{1f}`PP\u{8},% m!M$H\"FFM\u{9}04!B!O!F\
        \"p\"B,C2\u{0}&A*G\"G$H$u(w\"w(A\"y\u{1f}`7Q!K\"G(P* H!Q$MAM!M&K.P\u{1f}`OI%P\u{7f}~&\"P#P@p(L\u{1f}`bI'\u{18}!\
         uXi\" vFzsz$#nBp$L4r|\u{7}!'M\u{f}*#!M&FEOtF( L\"m#K=P$P%K0OhHY\u{c}%!K$I\"M%q;J\u{14}\u{1e}!Fv{x\"EH!s3[!FvAs\
        # G!uEL_c!!ve\u{13}! IAf!Vz6\u{1d}& C!G$r@H&{4EuC!!C \u{6}\"\u{1f}`3xqS$EI~v\"I9J\u{12}p2!J!R#P\"H!U:j$o!G!P#O\"\
        F2N]I6Kgj\"L5I.J\u{7f}*\" qFuLV' o'S!O'D\u{1f}`\"CvG>H% o!M$G\u{1f}`\u{5}K\u{3}\u{15}? T!S\"O!R!q\"T!R#N$L#P/U%\
        l#U!N!n*N#P%N#R!H2N\"KHN`L0P\"M)U\"Q1T%O!R\u{1}~\"\u{1f}`\u{f}v.T\" xFxgK!(M\u{1c}\u{a}%!C&M@H&M/M\"\u{12}!&J\u{1f}\
        -!%q6n!FwW\u{10}$!M!M$rFpn6#GU8N4Oo\u{16}% s\"M!NFN\"NE+!EP\u{12}/!!Aj:#Ez4G2zv\u{9}#!?\u{1f}`2s\u{b}\u{9}!!F\u{1a}\
        y\" F!rfB\" E\"sZ#! q(J# s\"M#Lz6%(q=I!J(s.JU'! qZB!\u{1c}}|a\"!NZM@\u{6}*!L$6\"L@I&N.J\u{1f}`3L=L&J<T!Ft}\u{1f}\
        - s!DEI\u{0}s!G+w!L+r!C*vCq!E\"LGw\",pFow\u{7}#EF${4GUf$ G=x\u{7f}C#x0d.\"U#O!P-7.N&R$Q5OUOvx#S*N\"O,J9YA L\"k!\
        <$S\"<9m#k!O!T4L!R#Q\"NVN%M!N(R-L\"R5M!O)I9R'p!v!s\"O\"m1S$S\"R3u+nU'! u=2\"\u{1f}`\u{a}xO\u{1}9 p!V!V!R$u!8!N=\
        q$Q$C/R%J1O&P!NAH)p!D/PJO2O+J3O!Q\"Gk5!!P)\u{19}$!@'M>x{v[\u{8})!C$p\"D>w!M%F4|2s\"B2'%%O#Q@P&H4R\u{10}\\$ s%JA\
        w%Jnf$ r\"MDp\"Mps$\"s&I\u{1f}`gu<E!Mx#F\" t#C\u{1a}\u{15}!Lsg~!GLv{\"\u{1f}`?m\u{1d}\u{1d}!!AJ\u{1}7\"P%O!T#<<\
        L&P(Q%Q!K\"Q\"T\"I*L'o!IKPBF!MLK8N+R!R-N9\u{c}=!P!W#n\"R!k?M$U\"I!U-S%T!IWP!Q!I!Q\"Q&O!P4V'M)R\"Q*P)M/n>R%V!S\u{13}\
        #! IG.\"!PDJ\u{11}o% s%E@N!v%F1*) S\"K$P!G(G!xFq\u{1f}`bt\u{1e}\u{18}$!t!OFP3M2.\"EM$s8\u{14}!FG<B\"\u{1f}`m|\u{1d}\
        T!Fz!r! q{\u{6}!\"q\u{8}\u{4}\"EHBE\u{10}.7 q!Q!Q!M\"J!I1M.}\"P!K!E!J!E!H!P(E%x2H#J\"F!D\"y\"K!\u{4}\"(I\u{19}z\
        s\u{e}!Gq:'!WvAj)\"M$F!O.u0O!RGu\u{1f}`=p\u{5}\u{10}&'Q>M(N!H\u{18}KFG)p!GuG\u{f}#!t\u{1f}`\u{a}u\u{1a}=\"Ep8q\u{13}\
        J!%u\u{b}\u{1d}!Fu<\u{1f}!Fyi7\" O3scz! r0z! L .\"\u{1f}`?wbo\"%M\"J`\u{11}#EN$y4L6h!'M(j$3H\u{1f}`,x#HB\u{18}%\
        !O%P!M@N&M\u{a}!6 v!A\"D\"?\"C:F!H#T\"L$A\"@.JYo(s(M+p#tAsDs!FGA/t\u{14}Y!%J\u{e}f; I!n!q!T$P!R#M,L.W!H!Q#o#P$G\
        *Q!t!M!P!I!H!I/N#E!F\u{1f}`1t:x+)# x*>;KIe!Fy\u{b}^\"\u{1f}`\u{1f}HxB\" K(r~v!GO\u{1d}H!Fv!\u{1a}#Eu%K4u\u{1b}*\
        ' w!F!G&K=M!x\"I\u{1a}\u{1}!#p\u{f};!!D\u{1c}\u{9}!#R\u{10}Y!FuD.!%q\u{16}9\"\"J%LhR!$q\u{7}~0 q!I!J!A\"p!M\"O?\
        L!P$N\"N-J\u{1f}`AL/KDKoa\" J\"q`m$ v%KAw%IQ8- p\"T!M\"GAk%J#Q.O#K1L\u{1f}`7J(Hea!EOy0$ s%MAt%L\u{2}\u{17}!Gug2\
        : R!E!Q!L\"x!R!C!P!<=O!J\"N\"s!V!H!P/J\"QsJ#M\"m'w=sQQ$K>uu3' r!@&A!NFM\u{1f}`\u{1}G\u{16}\u{1c}! rD\u{5}& M4s1\
        u\u{1f}`eM2v\u{2}&% K!I&u>u<x\u{1b}_\"Ew6w\u{19}\u{15}\" K3s\u{5}*+ o!O!O$K!K!O-x0M!UGx\u{9}{O\u{19}!Kt8Z#&QBM:\
        L]y# v!ADF\u{e}D#&QHM.Kep#'M\u{1f}`\u{3}u?p\" n!>K2\"EP6P\u{e}Y%!F&D@G\u{1f}`Qt\u{a}/!!P-C\"\u{1f}`\u{a}zY|#EK2\
        y2L\u{a}<( o%E\"M:J*F\u{1f}`NI\"JL]% o!N&L?o(SrO\" p!MOi\"\u{1f}`\u{a}ufU8 >\"s!s\"?!E\"r!q*9$F.n!F!R!m!k\"A!G/\
        L$C\"P/MVM,HDLAL*~#'u\u{1f}`Wu\u{9}\u{2}#!t\u{1f}`\u{a}uo\u{19}! |co\" N[N/A!Fy\u{15}e&%Q\"I!N>p\"I#O~X'\"N&L=F\
        !L!s&p.D|^!\"L5=!EI\u{e}`!Gx>\u{8}!!G\"f+!I!I!t!A!J!QCm\"K\u{1f}`bu\"Mk5% I!v\u{1f}`/M!v\u{17}S\" s!@2:! L1\u{19}\
        ) v!F$K\"FFK.P\\y\u{4}L5J*\u{13}( H!G!q%N!N>J!I;J1H\" r\"EtJ, J%H!P\"p=w!J&O!PCJ&L\u{1f}`5E'd& M%NAN;M\u{1f}`PG\
        \u{1}\u{1b}%!UFE\u{1f}`GN\"Mll&!K!MCK\u{1f}``z%upx\"'uFw\u{19}\u{0}$ r\u{1f}`?t$P!!% GDu\u{1f}`{L$u\u{5}6!]x'\u{9}\
        #EG#v4K\u{3}A\" KFH~\u{5}\"\u{1f}`oL1t! M-=\" r4OsI! L\u{11}F#!CDL\"E\u{15}\u{e}!EJ6?#BH\u{1f}`XH \u{1c}!!HOh\"\
        Ft%B\u{8}\u{1}!\"LdG! L \u{16}% u!?!O%B@B\u{5}S$ w!GEx!I\u{3}\u{0}/!L'L9s$O!o!O'M-D$B\"DKsFJ%r`O!s\u{18}X! I\u{11}\
        Y\"%qFr0K# v!ADG\u{1c}\u{1e}!Fu>\u{5}# K\\P&L'N!(No\u{19}!&KU\\#&E.tXo<J\"!vFwD\u{1}!!Hg(\"!E&DGw# M%GFI\u{d}z$\
        %E@x\"H4z@b+!M!M$N!R?r\"O$R4OTI!u\u{2}K\u{1e}\u{12}\" QNL7_\"\u{1f}`\u{1f}y]\u{6}\"#N\\v\u{9}#! rM\u{7f}& NEq!L\
        %I\"G4rp\u{e}!NH!\u{6}( p&C\"P=O7O%K\u{1f}`Irpg!-t\u{9}S%\"N%P-K:s*s4n\"!NEIR6!%I\u{13}T$ J\"p$J@O:$\"\u{1f}`my\
        \u{4}q* K!K$L\"R!L9u*H\u{1f}`MI!u?|+ m&H\"n:I%V&U.R\u{1f}`=o\"JFP@\u{1}V!D\"G\"M!Y!I!S#E\"7'm.o#j!j!K!O!K\"K\"K\
        !X!P\"F$R\"M\"P\"J\"K\"K\"D!N!J\"K\"L$L%F%H$I?J,L,K#IZL\"K(U\"o!C!Q%L%L%L!L!P\"P!T!G/OS\u{5}#!?&M>LHX&!NKI\"Div\
        *F1C\"=9!A\"F\"o!J!@!I+C#;/\u{7f}&@*G\"G$H$t(w\"w%;#A\"yzI\"yZP!J\"G$DvK!Gx\u{12}C&!NKI\"Div*G1Cg4# u!CExdh\"%L\
        #O9!!\"K\u{5}t. N!L\"o\"Q\"P!R=S$n3L!N%Iss\"LzN\u{17}l] M!C!N!H!M!s\"{!K!E\"G\"I\"M!L#K\"H\"K*P%S!J!O!J!O#s$N$I\
        \"K\"N\"H!P!K!N$N!H$G\"M\"J\"H$N\"J*QAN#Q#n!R/O!N!L@P!C6O+P2G!P!G$m!P!I\"H\"K$I%GE\u{1}$ N\u{1f}`'L!szBO k!L!P!\
        J\"J\"L!S!J&F$F.M\"u$P!T!O\"I\"N!Q-N!M!J#p\"pUp$K)K!H#J*r!K!K#L'm(oGH+M\"K!J)M\"w#o\"K#L#N-J!D\"uO\u{18}!!H\u{b}\
        G$ o!H\u{1f}`\u{4}xiX\" o!GY\u{1}* J!y$B@I6H\u{4}xNs7H!{!Gy]# LEu!L\u{1}h\"Ex=vN\u{11}/!8!i#H!U!8:=&:$G!V!D5TWK\
        *K4Ga='q\"EvBvd\u{1f}(!@&C>J!v(K-D\u{1f}`=Inc! s\u{18}y!Fx[\u{3}!HL+2\"!M&K\u{2}j! w\u{1}>$!J%P\u{1f}`\u{7f}x\u{c}\
        l!Wu0|!(L@\\!\"F=O$ HEy2F2yB@\" u!B\u{e}#P i\"n\"B!A<K!m%F$G!S!J.M!L#G!P!O4F$I,r0F#P#K\"H%B%C)F#G$=$H#t!J%H#O$q\
        &N&G%I!G0Q!o)T!K!m!E1R%N!S-p\"M\u{1f}\\\"!L!H\u{7}\u{4}!EJ\u{1a}g) I!G!m&N?I'R\u{1f}`!x\u{0}zE,$'H?O\u{1f}`!z4g\
        \" r!E\u{1e}v+ N!n$R\"S?N!n$Q\"T.I\"K\"Miv+ w!@!S#C\"D>Q\"D!N%F\u{5}w\u{d}Iy>!Ox\u{8}\u{19}& P!B$H!j\u{1f}`vO%v\
        ? Q!v\"M!N!n\"I!P!L\"I$J&N4Q!Q\"U!N!R!K\"L*L\"K\"K\"A\"D\"J(N&HIR~L0R!S%O?\u{1a}!(O\u{6}@!F}?E\" H(q)\u{a}\" xF\
        z6v) M!D&v?F'|4B\u{1f}`II%vWg! EgF!#KJT! rp\u{3}& u!O$B\"R!LFO@g!(q\u{8}9\" LFLOS! I5d!EHP/# PKJ\"MA>!!K\u{7f}\u{8}\
        \" C%L\u{1d}e\"Ft4J\u{0}h!\"IU\u{f}!\"M\u{e}\"! vPb![wG\u{0}%!G&u>G\"J&z;\u{7}!&T@V!Fu\u{15}>!Ft@m$ s!>&@?x7>\"\
         s\"Mn3# r!F$I\u{6}59 k!S&O!T:l%S&Q.M!O%MZN!N!O(O!N1S<M:N#Q)l\"R/O$Q\"P.q9{!\u{1c}{q<# q\u{1f}`\u{a}GUf%#l\"PFQ\
        4PxO\u{1f}H!Fzo\u{6}) L\"s%O!P=I!O\"s%J/Jdj# J\u{1f}`1y\u{15}N\"Er8rtd%!P&K@Pmt!Lm># J!w!JI,!Fv`w&!H&I?u\"O\u{1f}\
        `\"t<5#!FEz!G\u{1e}\u{7f}#!M'N\u{1e}NER#EM&t4Nf\u{2}*%L!P@t\"K$P0K&Q4K\u{1f}`4Pu*!!I\\Q: E\"Q%n!p=r!P!Q!M\"s!Q\"\
        l)x%N!N!M\"B!I!P\"r\u{3}G\"uaI!J!J3E!q,i% M%L#nCL!O\u{19}^\"Fxn?UA!aqK:& J!I&w?G!L&zV\u{12}# t!MDIJ\\M 8(k!P&9!\
        E!C!L#E-s#m!>!k!i-E!G#R\"U\"S!Q!Q\"O!M)L\"E#E#M!SCJ!G!F\"q&L!C!E!n/C!B%w#K:CAA\"s0B\"m3J1~\" p\"EZn# s!G&GUj! I\
        tC\"%p\"P\u{c}\u{a}#Ew\"I4x+J\"\"mFm%|- P!\u{7f}!A!D\"C\"<!F'A8o!G3RlqpyuR\"!JEs\u{e}\u{1}!&nep\"\u{1f}`nsW\u{2}\
        !/t\u{9};#'u\u{1f}`\u{a}u\u{10})#Et0I2r\u{7}q!4Jy:!&Gl\u{1e}!EN\u{13}\u{0}#!v\u{1f}`\u{a}v^yY R!D!U#V!m!R!T+8*D\
        !p#B!m#Q!N!T!V!q$Q!T+;\"C\"K\"J\"K\"6$A\"H*B&D<K\"L!E\"w%D!p$F.N!>\"v\"I(@\"@)BBh!D!S!B)B!m!D0J!V!Q\"?!X!E/J1~U\
         X!k!i!R#e\"m!H\"H$N\"G\"E$N,G\"i#]#T$M*F\"U!Y!K\"L$J$F3\\$R'R'D)I#J\"Q!V\"@%R\"T!T.@'B%A(C#G*L'O2I\"E6H$T#K\"M\
        !U\"X.o\"G.^; }!C!Q!I\"E!K!C!N+{!6-J$N!x!L$E!N!C,y!@%J1pny!C#=VJC?3@f\u{18}$ Q(QFP4PdN'%J!O<r+O!Q\u{1f}`LrG3! O\
        -6\"Iq4P12! O6\u{19}! O\u{7}R!ER1A* K!G$C\"v>x(I4w\u{1f}`ID'w}(!'LR\u{5}!Fy\u{d}X\"\u{1f}`(M\u{f}\u{1b}\"!FEJkp\
        !\"I\u{a}T0 H!Q!O#p\"v?L!M!M#q#P3M!O\u{1f}`6Q2Q%OVx\"EI&u{m! N\"J#Eu&J4ut>* s!E&I!D=F\u{1f}`ex!H!H&EC\u{11}!&o\u{6}\
        a!!L\u{a}\u{7f}!Fv1\u{1e}! q0\u{4}%!D&C:E\u{1f}`XEZ\u{b}\"\u{1f}`\u{11}t[k! Q\u{1b}\"' l!M\"S$N!M?K6TQU\"\u{1f}\
        `uy_0\"\u{1f}`xz\u{13}\u{a}#!B&sFu+^!\u{1c}z'\u{13}% y\"L&P,K2u\u{12}4\"%DFIAr!'qA~$'L>x\"I4y\u{14}@$ E&KAO%NB1\
        !Ft}\u{1}. O!:!H!F\"C\">\"{=O){4M>vXriu0r(`# K%MFLN^$ o!H&F>QC&!*qN)#(M=F\u{a}Hj;$'G>|\"D4|\u{15}r&!L&J@P&P\u{1f}\
        `OI\u{4}\u{b}#!u\u{1f}`muwB\" qFrLJ#Ey,D4{,+! Iu/% K!w!HEy!I\u{14}L\"!vFyp[* v\"K&I:O,HBy\u{1f}`(m\"O6OD\u{12}!\
        'Kz?1!S![!Q\"T!U\"g#K$O:Q\"Q!R!J0S$OwRvP#Q]o' u!E!I%LAL\u{16}ENw\u{e}S\"\u{1f}`mx_Z\"!EaO\\x3 V!Q!k#F#V=S!n\"P#\
        M#P-N!O#D\"PSo\"F!K_sOK1\u{b}%!M!QFO3J!J?P!(L\u{b}V) H!6!x&H?:5h:uCp_u]&A D\"r!t!O!=!E!S!q!r!r!<\"8$8\"6$E,D\"o\
        !G!T\"m\"@!H/N$B\"O`H%L,L9r+JAK7B3E-B\"\u{1f}`\u{11}wST)!E$C\"@:o$F6C\u{1f}`>o,w+w# v\"IDu\u{1a};# w\"FDw>L#!Q&\
        O-Q:U!!>[\u{1f}%\"N%G>y\"G4zU\u{17}!%J\u{14}\u{12}\" MNO~}2 m!Q$L\"T@R{L\"Q,O#H$L(I%J#NFM8K!I9H!M`**!K!L#F#L*t6\
        O#J#N\u{1f}`dLT\u{1}% t(E\u{1f}`p|$F\u{12}\u{18}\" wF|^[! M\\!( t!J!L&K6L(uvv$L\u{19}|\"\u{1f}`\\v>I'!N!O%K\"O2\
        yjN%yB|#!F'S>Iv(#Eu)J4v\u{19}i#\"KDu\"L\u{11}W% o&PFO\"O-Pkd!\"ouf6 q!L$H!R!K!P=U\"I!Q#M!O\"F.N&PbL!I!t\"H*p,p]\
        P0I!\u{6}! K_d!!L\u{c}^!rv\u{18}L#BP\u{1f}`XQ\u{1}m' o!J&E\u{1f}`!DBrQJ|b\"!I&HLi\"\u{1f}`\"y#N% L!H!I&wFuA3!KN\
        1Z\"EO!Mv2!\u{1c}~o+%!w&K\u{1f}`\u{4}w&KSM% u!L%NBO$S{a\"\u{1f}`\u{5}}(g!Ix\u{b}9\"\u{1f}`Ku+3\" s!BU\u{1b}#\u{1f}\
        `'K!x,\u{2}!Gxc%$'r>t\u{1f}`ls/0\"\u{1f}`pv6\u{1}1 J!R\"L\"O\"v!Q=K!P!B!P%z2D\"DcshH!q\"pcI\" K!s\u{d}F\"!tFw9\\\
        ! I\u{0}0!\u{17}z)h!F{vIA!Q!R!5#Q\"S!6#L#M*|\"E$B&l\"T%R!M!P'K+M!E'S=Q!x$E&J7O@FSJ*O#u(Q\"R.N!Nji!'M\u{11})% t3\
        M\u{1f}`,t#L0\u{3}# s!IDF(h!\"F=?1 x\"J$L)F!;5C!}!B\"w#N)H!@'D\"J)G\u{1f}`Uu\u{15}?!Fs\u{1}\\!'JKP& I!sDH\"t\u{1f}\
        `xLY!! q\u{c}:\"'H>JW0&!J$q@N!K%w4JL'# v(?\u{1d}C\u{14}R\"!s!M\u{17}L\" sFxYB! JB@$#M1t1G5t2oB!K!P!M!P!O\"N!t!M\
        \"P$M\"M0P&N!U!R!P!P\"V!n'P&O\"O\"Q$J$MlK!RHL1L+P\"N4N\"P*HtW* S!K$L<L&N4NxK7L\"uLL\u{1f}6!Fqf^! H|\u{1c}J!E\"Q\
        $P!W#M$L\"G$J,O$R$M%p'F&B!H!p$E!H#F#L#C!F!J$w\">!F#>!G#|!t?LXL!tCM\"q!I!I)s&?!I/s$vV\u{0}% M!m&RAR&LSx,!M#8!M!P\
        \"P9K,P!Q-N%QEq\u{13}K\u{b}Z\"\u{1f}`mz=\u{12}\"!u\u{17}v\u{9}}% }3B\u{1f}`,\u{7f}#Bv)!Fy\u{1b}.\"!DEw3RU \\!T!\
        U!T\"P!W!P!l!p\"M!E#R\"G!R!K/T#h!T!T$T!W\"R#M$S)R!N!T!Q\"R\"R4NAM#O$o!M\"O:s#M!R!r5L6L!K\"y#t%T'K*R$S\"N!T)J.x/\
        \u{1e}!'P\u{4}b!EM\u{d}*-7K.~!L%K*J\"K(w(u\"t'{!L\u{1f}`9I+?( B!p!t&s>L(s-J!K\u{5}r! HhQ\"#rFy%9\"EH\"y\u{5}#%'\
        y!AEn!I4I+6\"!F&J\u{b}H! r(z! rMx! s]\u{1e}! qF'&%G<s$L!v\u{1f}`SsT !FD{S\"\u{1f}`Gz$T\"\u{1f}`\u{b}w$Z%(L>O5J\u{1f}\
        `WLRz\"\u{1f}`xr^.&!F$F\"B\u{1f}`\u{1f}`)KR^#EO-q4PiG!%K\u{a}+0 R!UDR\"R4G&J[L%I1K!r$R\"G%MNL.I/uv\u{19}4 \u{2}\
        !{!+$C\"E>{!x!44=#KXr\"H/H)H#CZB+I0u\"C5IE<2 N!R@R%J!N4@$J:L?L\"N#H7P#QUN#q)R\"H0IMG!!A8'( L!F!D&y>J(wsK$v|\u{9}\
        # N&o\"Q(\u{10}' p!J&F?r!O$J\"Hqy& I!OEJ#J$s!t\u{1e}*. J\"O#C\"p!O5t(N\"@&qrt%t.R!wYP<v!Fzt7$ F!tEI!vq+! sqJ!EK\
        P\u{2}\" yFx6\u{1d}\"\u{1f}`3u\u{9}\u{5}\" sFus\u{15}!#p\u{16}F\"!A!N1\u{1a}!Wx\u{6}\u{4}#Eq$P4rh%!(M\u{13}>!!C\
        kL> P!I!P!L!N!n\"t\"G\"J$N&L2P!T!N!P+I&K\"K\"O\"P,LTTlP!S<P!R+J\"I\"G%Ir.\"(O=N\u{12}6#!G!LLNqO! N\u{15}\u{e}!E\
        N[+#!N&L!M%\u{16}1!S!O%Q!N9H$V\"P&P!R-L!N%K!Q_x$HsIVx&T$)w<G*y4?\u{1f}O#!H!LEHv!( s!L$>!F!L>J\u{1f}`2u \u{1c}! \
        tKs\"\u{1f}`Wx3A!\u{17}x4w%!G&?!P\u{1f}`tM\u{7}M#EF*w4F)-#!D\u{1f}`AN\u{14}?#/v6rBuq1' Q\"o&SCM4L\u{1f}`SM\u{c}\
        |!FweG#!K&M@I &!!Kfm!FI)d'!H$u\"M>o\"K\u{1f}`xw\"F' l!@\"R\"KAq%I#M\u{1e}v\"\u{1f}`xw=\"#!sEK!u\u{1d}T!\"na\u{7f}\
        $!H\u{1f}`lv!H\u{12}\u{f}. v!E&I@J&EHF0xMu!GCuDK+J%K4n[N\"\u{1f}`mvX\u{1c}#'K?I~F\u{9}\u{18}\"/tFvc.#!M\u{1f}`{\
        K\u{14}\u{c}\"\u{1f}`xwO<\"\"sFt_J!Fv\u{8}Go V#P!Q!O!T!Q!S!T\"N\"M!O!L!O!K!Q!M!Q!@,Q$l\"O\"N\"K!k!B!S!G\"G!P!H!\
        K!V\"@!Q!M!Q\"O!V!P\"O!m!Q%L!K\"T\"n!@$N\"p#I!IAr\"p!k+O)G%VBH%C2F#K'R!Q->!G%O!L!N!D!J!J!J%J!N!L\"D!C#q!H$p< n\"\
        T!O!R!O!Q\"T,P-M!T&S!O\"O!R/R$J!T0oUP#O0Q_j!M!T1S!P$S1NxM$ u!M&JizJ\u{1e}!-u\u{14}-$%x\"MD~\"I\u{d}l/ J!q$Q\"q(\
        =7O%C\"P.@&vcviC7P!y+D\u{8}\u{10}!%LmE!Wu\u{1d}V# s!LEr|A&EG#M:J\u{1f}`-t\"H=T!'G?4!&LIj%!q!N%L!P@M}N!Xtc\u{13}\
        \"!I&II2!&NVQ#\"B4oXo\u{1d}'\" LHRGe#EEMv\"EQ $\u{1f}`ME\"L\"y\u{8}h* U!O\"UXI!L!R$D!M`IxH\u{1a}_$!F!H%H@I\u{7}\
        X!\"J\u{7f};\"Ev6w~i!'Hiy!!MW\"\" m!G\u{16}Z!XtA!! J\u{f}\"% L!p'M\u{1f}`eLjd\"FF%u\\\u{1c}! M\u{1f}w#Et1L2uya\"\
         GFH-S1!V!l#Q!U\"S6O#Q*L!U\"Unp$O%Q-n%MaQ9T\u{9}c& s!C!P#J\"F?vb\u{6}\"\u{1f}`\u{1f}x$\u{1e}& o!H$F\"K!QFO\u{15}\
        X\"!N&C\u{d}\u{0}% p!D!K%A@H0u( M&E?t#s!L!K2E\"u0\u{d}!F~[|& q!J!M#q\"LUL>\u{1c}, Q!O!J@R%O!K:PZI\"I%H\"RvM\u{f}\
        $! r^?! tX[- R!H!Q#Q#J=U!G!L'K\u{18}ycs(J=w\u{f}#* R!J&G@O&K2P\"L`J\u{e}M\"Q}&#%IAv%KNf-!J\"M\"U\"?!K!L.p!E3QEB\
        #o$D$Hq^.#P!Q!Q\"L!Q@U%L!P-M\"T%R\u{1f}`OL!Nq-!%p\u{1c}|% x!r!E$J\"HBO&'G>x&K!K3v!ui\u{18}!!L\u{10}'! Hu1\" s#L\
        \u{15}I# s\u{1f}`3v5-! s\u{4}\u{f}!Ixz-\"\u{1f}`@vG\u{15}!F{_\u{b}!Kq\u{18}+% w\"I&L=M!sNu#EM$s4MEI$ o!C'Q?J{z(\
        !I&E:I&C&L+Q\u{1f}`AI\u{11})% K!t\u{1f}`\u{4}M!vZ|\"%vFy{\u{18}##L\"pFp\u{16}\u{7f}+ r!M!P!K\"M\"Q\"E<J*G\u{1f}\
        `(K*=\"\u{1f}`\u{5}{\u{9}\u{e}!Fz\u{1b}^\" wFw!|\"\u{1f}`\u{d}vp\u{3}!Fzs\u{3}+ G%E\"s>?(y2G\"F0w\"J\u{0}K!sD%\"\
        \"C$q\u{1}!!F|G1! Nmv\"\"MYt72\" vF|5~\" ONJ\u{1e}}) I!?!I%q>\u{7f}!J%C\"?4\u{7f}.H\" t!F=s\"\u{1f}`mC\u{6}o#!u\
        \u{1f}`'x\u{1b}i!HwB\u{17}\" s(O9V! NtV! v'\u{7f}!F|uR#'GAR%JIU$EL!q<L_u^)!(oRz!Gv\u{18}\u{9}9 E!Z!n#F!l!S!o>L\"\
        n#E\"F.J$E\"@.G!L%LLK$q-K\"LcG2R!P&I\u{2}(\" v\"I?\u{1e}!!t\u{13}K!!K8\u{1c}, q!Q!M$N\"S=Q!m_LJv$K^H&t)\u{1f}! \
        L=7* K!F$C\"v>x(I4w\u{1f}`ID'wbD$5t1R!IFt#r) D#@\"A$w<q*O4v\u{1f}`PpK\u{16}\" sFuhZ1!Q!T!M$C!M=C&q\"D!K-@!F#<2|\
        ^q!D6tOp->\"!C$G\u{19}J!!M1\u{13}# r!DFK\u{19}\u{1e}$ w%HAx%H\u{5}u$ w%IAw%J +$\"L%J?o'L\u{7},5!q!O!J$G!N!L&J\"\
        N!P%N.j&S\"N.n!O!Q\"n\"N!Q\u{1f}`OM\u{a}\u{1f}\"%J!vbS) P!t$F#QCH\u{7}JZG=HEFj\u{16}\" H(tDU!KuTs% wCI\u{1f}`|x\
        #I\u{1c}8$!H!O%K@N\"n! IQA# G\"sDKU#\" r!<Ld\"(N?IdV# t\u{1f}`JyQ\u{6}!Fz\u{11}x!'Q-\"!%J\u{8}\u{11}! QOL' o!L&\
        J!K?O!L&Ih\u{7f}\"'tFu\"l& r\"I&L=N!o\"N^^0 H!?!L!y!E!O.H2K!J!E\"|\"R.H$D>A~xz=!Fz\u{e}x!Ms\u{7}2!!El(!!P\u{19}\
        Q\"&G\u{14}t:P\"!uFv;[!Gt6&!-u[c( M!F!I?z,v\u{1f}`KF!zt@\" vFuG0! t\u{1e}x\"!uFv~\u{9}( K!t&G!N=J\"u4J]wg[%!H!n\
        %J!M?N!}\"\"N$q.Q!Fx\u{b}94 m!S$J!R\"S9O$V#SpN\"M'j$R+O\"n!Q!M,MXO6J#Q%\u{17}![oI/\" t%KQI$ G%nAJ%r\u{14},\" HF\
        Lj\u{1c}\" IbOUz!EIyJ!HOtw!'?\u{1a};&\"A#F\"I>D\"w$H\u{d}\u{1a}\"&J!I>@\" xFv1g! t\u{12}%!Hul8$ r!G&F>MK;0 I!@!\
        A#D!E!H(w!v7B!D$I)r!rpI(v{E\u{1b}O$!K.J8P:Isn#EJ\"x4J\u{1}\u{14}\" s7rRb!Fyo\u{19}# r\"MDva:$\"O@v\u{1f}`XvRd%'\
        KFM+Q#M!O*\u{18}#EJMz\"G\u{19}h) S\"K$P!G(G!xFq\u{1f}`bt @!%vW'$\"F&J>v\"G6&7 Q!x$K!F!Q>R!S!s!P!C#J\"O.P#?\"E!P\
        3ynK!u3wNB)J\"LQl!FGr\u{10}#!t\u{1f}`Jxy\u{13}0 L!y!M$M!L!K(E?L.I\"F$t2v\u{1}L'u/F!zed*!D$F!K@s!L!T%B\u{1f}`CuA\
        E0A$!K$G\"K!O=$( q!L$I\"I?w!M$K\"J/G0!N$H!k!I;o%P$L\"N.K!P#M\u{7}wJJ'M\"oUH'x!\"u\u{17}W! McQ!#84U!!J\u{c}3! J=\
        (#!L%PFPF\u{11}!'K\u{6}p!FvzI!Fu\u{1e}$\"\u{1f}`\u{f}w\u{14}\u{7}\" JFGqL\"!BEv\u{a}c\" GFL,L@ 8!N\"j!k!V\"K$S$\
        P\"Q#R2D%T\"P!Q-H!P!R\"S\"L!N!H\"P'R$I$P^G$q#H=K6I=L!K^F!%IY\u{16}!\"Ic6!!HgN%!<!s&LTf\u{1c}uJ<#&=@n\"QJS&!O'O?\
        O'O.E&I/\u{7}!-uS\u{1a}!%J1\\' s\"S\u{1f}r$MAvFp\"Ka@\" GELG4!\"p<N$ s!M&H\u{15}w\u{7f}|$!D!t$RAJ]v\" q!Hx#! o>\
        \u{5}0 N!<!D!B\"B\"C(?\"y!E3m!N1t2n!I\u{1e}KPt\u{c}M!F|>\u{6}!!L\u{1a}N# x\"DDxM\u{10}\" t/LPH&!B%N!F!O?I&JSE#E\
        {$F4v\u{c}\u{1e}6 o!N!T\"O#L!N9G$R\"N!K&S.s\"G!H\"L\u{1f}`7q!G1S!J!K%I\u{14}h# G!F!s!q!!K\u{d}B> k!O\"P$Q!P'J!K\
        5M#U\"r,L%J!L!I!M!N!MdK\"p)r\"L!m\"NfI!M)O\"p#Q6E$sbR!]DRc\"\u{1f}`\u{1f}y+2\"\u{1f}`\u{a}yJh!!Hc\u{4}( p&C\"P=\
        O7O%K\u{1f}`Irp\u{1a}-!P5q1O&N.O&I!Q,q\u{1f}`\"J6F+N/G$p% KE@\"v\u{1f}`Ixq1!F|h2$\"RFR&O-N&-! Iv\"*!I!K$F!F!ODJ\
        !K.EuE\\w\u{5}Y#!sDH\"us\u{15}!Gvp5\"'qGMo !!N\u{2}5# t!D!N\\\u{1b}# J!rFsAC\"\"L#FyJ! p\u{1d}o! J)O\"\u{1f}`\u{a}\
        uF1! snO+!U!P#R\"S@H$L#P\u{1f}`]N&Q!L)\u{17}#!t\u{1f}`\u{a}w\u{14}I+!P$K\"P:F:J8PGM9L7JNF2N Y(%C\"B>M\"C\"w4H[v\
        BuFz% r!O$I\"J>JT,\" M!qj\u{17}+%Q.Q3p\"S%N,O&K\"I\u{1f}`7L7M\u{11}>#2r\u{1f}`\u{8}u#?\"\u{1f}`mxq\u{1f}!\u{14}\
        v\u{9}D\" I(n*t'!B&B!P=Q!o\u{1f}`$uQK#!F\u{1f}`7tke\"&NZJ'R#EE${4Eg1\" H&q+L&\"p#KFN\"R\u{1d}K[H)~\"EH!v\"|!!J\u{2}\
        ud E!:!L!\u{3}!9!E!N!1!M!,!<!-\"9\"*!=!1!?!G!Q#F*L!S#n!E!?!I!|!C!H!M!>!H'6!C\"D!J!P!9!B!p!@!F\"5!O)B%N!K\"G$x,M\
        +uDK#r\"Q'S8L#v\"L=L#H%s)J!9!N!x\"M\"9*LmT! M\u{13}8\"\u{1f}`Wy\u{1b}\u{6}\"EJ2s!N%!wDB\"v4C\u{9}w\u{2},!!GS\u{1}\
        $ v#J\u{1f}`ux\u{1a}H$ K\u{1f}`\u{1f}L!uj\u{14}, O!H\"m#Q\"O>R!M4I(M\u{1f}`5H3OAC!'H7\u{f}W D!l!u!2#r\"t!0\".\"\
        9\"9\"3\"2$=\">%m!E\"V!o!E\"l!N![!l!B\"X0V$S\"T!V.M!B\"@2M/O#M%Q!O#m!L!O!l/L&l.O#M*J#N6U+R!V!o!T4R\"T1Ew^_ >!l!\
        l\"U!p\"p$P!T#K!K!L!L0s#m!J+O$K#N#S\"S!P!S!S!J!N!Q\"P!Q!M!J(C#R!R)M:M\"L%q#I!B!F\"p!L!o(K#N!E!H$o4L!u!z!B!=$H!L\
        !E!M9r'M\"s'G%H$E\u{4}u#Et&K4t{C\"\"N%LdH! PzL!\"P\u{4}+\" sFv\"!* S!s'WCM#Q.Per$NgM+MdQ4 H\"k$S?O!O!n!l#N!R!O.\
        I!K%SVN*F1OrH%H!N'q1\u{5}# q!B\u{b}r\u{e}j( F!y$IAI!v\u{1f}`cK!v>\u{1c}!%p1\u{3}!Nu8\u{16}%FK!I&u.s&I\u{1}~!!F4\
        /\"!KEC1Z#%B\"G!Nx_& Q%K<L\u{1f}`,uLL+:O R!z\"O\"Q\"F(E.?!R#A!o#S!n!Q&G(I&;$A&F2vAF$E!}\"?!R!H!}\"@!J!r!G(u!G#r\
        \"H%J%H%D#H#DNA!o!F+B)A\"r.t!C\u{15}x# C\"wDGc}6 H!7!B!x\"L!N!:!A'=$=$E/J#q\"P!S1j\"K!T7s\u{2}rGs,qN0!!O]-$ r\"\
        J\u{1f}`kHFE!_r9,\" tFw/C!FrWg\"$Q\"m.\u{2}! tN\u{1f}% N!s\u{1f}`FN!t\u{4}\u{7}!'q*_\" P%L#\u{3}#Eq(J4tUP$Es\u{1f}\
        `eE(r8A$ K!w!IExSn!!Ika! Kg&!\"pJ\u{17}% p!F!P$O!Fph!)qN2\" IHqd)#!C&FGPg[\"\"L#F[P\"!FFI]\u{11}%!r&H!P?t'R\u{17}\
        ], O!F\"P\"r!E!HBS\"l!@1R{Kvr1q\" I[H>{L B!y!u!9\"8!K!v!w!9\"8$L$:!B-F$q!V!k!q#?!O\"l'L&T$>!F!QVI*A%I,K%F2M-H6L\
        +N!F#q)s%F!p$E!L!q.N;H#!H\u{1f}`lz\u{2}&#!u\u{1f}`3y>U\" p!Dd6#EJ(r.K^\u{10}# u\u{1f}`:yfr#EMLy\"F:Q#EL$y4Fz\u{16}\
        !'s\u{c}\u{d}#3s!CFH%}!.vw\u{1d}! s\u{f}\u{13}# J!P&O;qa R!S!n!S\"R\"O\"O\"I\"J!O!N!U!J\"I!K!N&G&M$L!S!R!X!o%R%\
        I!J#L!N!S\"Q\"A!N!7!P!A\"7\"9!E!=!P!M$N%\\!G$K\"P\">\"F!R,G:O-O\"P,G4M%F!u\"G\"J1L*M2O$M\"I!W=m\" q\"L[\"( H!M!\
        I%x\u{1f}`fJ!H\"yi_+ p!I!S!I\"O\">\"G8L*F\u{5}IhLM\u{1e}$!LAs\u{1f}`Xs:\u{1}\" G\"svT1 L!D!I#L!K!>(y!E5m!Q\"L$M\
        )t*O(m\u{1f}`CPD\u{4}$CK\u{1f}`|y#K\u{1b}Q\" t#Cx'! tX\u{c}#EM#q4I\u{d}Y! sw[#\u{1f}`\u{a}I&rB\u{19}#!r\u{1f}`\u{1f}\
        vuq! r\u{10}.!Uu\u{e}2!FwA\u{11}\" JKqOA\"\u{1f}`\u{a}vvr!\"L;\u{1e}!\"PQ\u{c}\" LFN!W!*qZs\"!o$F:m% J!J$G\"IDK\
        *=!\"Iqz!!LCQ\"\"H%G\u{6}\u{1a}# H#mZkEM\" yFy*)%!H$J\"s!M?N\u{e}\u{19}# L'x!F\u{c}B' u!A%J\"E\u{19}t$I-uw0) Q!\
        K\"LDL'N-J\u{3}PkL&M\u{c}\u{7f}%!R$N\\O\u{1f}`JKe0(!L$B\"A?p!E'M\u{1f}`?F|/+\"R$M\"Q>p'L/M$K\"M\u{11}pXK%K\u{11}\
        |\".BGtyq! px8\" t!G,5\" JGTL\u{6}$ r!I&J!P~\u{3}\" K\"rAW!Eo\u{12}\u{6}!!Jp=!asj.7 q!L\"P$U(G$?.G&T\"I$T0s\"A\"\
        CTABJ6u\"H?M!C(t!G2I&H(H% JBt\u{1f}`VL\"tT>\" HFMQ#(!A!K!H%K0x.tJ@\"v/y( u!H!K#I\"M?t!J&H# !&Ihe\"EQ6P.v!\"HM\u{b}\
        \" I's\u{19}+\"\"sFt\u{19}G\" JFM7H'!P&QTL\\t\"M(I.y`F!Fw\u{b}\u{9}#&S?N7K\u{18}3\"\"rFsUf\" wFzBK! IC\u{15}(!o\
        $O\"N!T=O6F\u{1f}`3vfX$ F)G!{Fs2C\"\u{1f}`\u{a}A@&!&JI0# w\"LD{4'$!rDJ\"s\"v\u{f}D0!M!T!P#n!G:L$H\"L$p!q*r'E!J*\
        LlMdLMT#!H&M@Ex\u{1c}$ o!A$HAr\u{8}\u{c}+ K!n!p#=\"p!q?O:M\u{8}K*H9Nw]!$NuI\"!L'I1\u{1e}' p!O!L#K#J=G$w\u{1}H# \
        y\u{1f}`my38! r\u{e}~# r!N$N\u{11}N\"!@FC:l\"I{4L\u{1d}>!Jv_\u{16}!_rs\u{19}! IO\u{1c}\" {F{_,$ N+u!I9R1\u{7f}#\
        \u{1f}`\"J$t\u{e}a( s!E!Q#J#T?J$I#S%C!\"J\u{14}3!!My6# u%L\"M\u{1d}c!FxG-!Fu~\u{16}#!F!J)mZQ# r!?&I\u{1f}k!GtZ\u{7}\
        !F{$!, r!=!I#s\"C!J?G$r!J!G\u{1f}`\u{2}FUx!!L<!& M%s@C!L%{4G>=#EH\u{1f}`e|\u{12}V$(s=I!M(v*\u{0}$ s3MFS\u{8}O\u{e}\
        \u{11}' y!>%L!<EM\u{1f}`ss\u{1e}0! ww\u{f}!\u{1a}t\u{17}I& t\"E&D\u{1f}`\u{1f}`(O\u{7}*'!P!S?o&O\u{1f}`Ro\"Kgy!\
         r!\u{8}!Fx)\"# t\u{1f}`xtjY*!R%Q.R3S%O\"R-M8SUKhLsA!?;\"3#!s!HFM\u{c}.6!P$I\"O>O\"P$Q\"M!S-L!P#M0L$PGM9O@oGK0K\
        !K#I\"I!L_\u{1}*!B$p\"H!M=v!M%F4|2s\"B\u{17}\u{1b}7!n!M!L!Q#K!N!K\"L$K\"D\"G5M!T#N!J(K&N'O!LoPeI/L*Jx8\"EL7MFx!\
        !s\u{e}|%!=DF#M'x4G\"G%!@'P=L\u{1f}`+vKu$!D\u{1f}`\u{1f}`/E\u{c}r&!E%s!HFG\u{1f}`Xr\u{15}f\"EG9H\u{1}\u{b}#EpLP\
        \"px\u{f}# t\"MDu{z$!B\u{1f}`\u{1f}`/C\u{12}k* y!?!F%;(F7w!F.Eqvqwr<# J%sAL\u{12}#! sy\u{9}%A\u{7f}!A\u{1f}`W\u{7f}\
        !A\u{3}\"!HM\u{1}\u{1d}!FI\u{18}?B m!S\"K\"H\"S\"q\"I&O\":.M&U!T!M\"L\"O!W#O*Q\"N\"P\"S!R3KBH-O.LKL8q#M1r!P$O\"\
        F9tJ2''q!BEU4p!H\u{1f}`PK\u{1c}G#Ex&G4x5\u{14}! L\u{6}\u{8}# q!NnD@\u{1c}! Q\u{4}/$!K&C?u'G\u{e}\u{16}4 N!:!F!8\
        \"A!E!3!|=j!Q!E!J&q4kKu*J*I]s=u6t\u{5}\u{15}# o!A&=\u{1}\u{e}\"Es6t]6$!?FI\u{1f}`)s'w# p!K&Iw_* u#N\"G\"E;R)H\u{1f}\
        `Mu\"R\"LrL#Eu,L4uEC+ N!I!Q#M\"L@J$J\"O4L\u{1f}`KKw:$ I!wEK!xS\u{7}# s!IDF\u{c}%#5r1NGr\u{9}\"!-stM\"/oFr1\u{2}\
        # P\u{1f}`_v\u{1f}/$ r!EEs!L;e\"\u{1f}`xJW+& M!L&K@P\u{1f}`UOQj%Av!J\u{1f}`Wv!JQR#\"Q%GZG-\u{b}!\"t1## L!u!P[S\"\
        FJ\"vo\u{6}\"\u{1f}`nt\u{1}\u{16}# q!I&D\u{d}&\"%L\"L\u{f}u!(S\u{3}W# x!CEz\u{7f}V\"\u{1f}`xvtc/!P$D\"B!E=J!O\"\
        o$P/E!A\u{1f}`:y6q#D!E\u{e}\u{10}7 P!n!q#K!K;r!I$l!R$K!O!P/M$K!Q!N_MkO#L)r!I0N%MY), L!C\"M\"w\"B!I=L!M\"M!N\"z4\
        ;&\u{f}# s!F&HlO\"\u{1f}`3x.E! LiU#FF\u{1f}`d~Bp\"'JGN\u{d}\u{e}\"\"n&PlV\" tFu\u{f}>!+q i\"\u{1f}`xr\u{a}\u{1a}\
        '!O&D!N=N!o!B&E;3$!I$uAK%vcM\"!G&Dky!/nnC!rmW?!Lq0U# t\u{1f}`'v[m& o!L$K!N\"N=L\u{e}n! Gp\u{14}$'H>P(L5M\u{c}-!\
        Ev\u{0}\u{7f}! r$!3!I$O\"H>P&R!V!J!U-?$J\"DaLmH(E#O!Q/I$I@sVx% L!t\u{1f}`CL!uMk\" n!D3\u{1c}!!J\u{e}|\"%q\"M3C$\
        %N*G7v%Lh\u{d}\"'M!QO'! Kc,# pEA5E:\u{a}6 \u{1}!:$\u{2}!-!<.M0N!}!A$y!6!B0I\"w!@-Mez%v!?DFRu!?N#!\"oQi\" KVu!a!\
         I\u{b}r# L!MEJS@\" w!Bg\u{7f}\" zFz,|&%H#Q:H\u{1f}`*INHM$\"5pXpg\u{19}$Ex!J'H4x\u{2}\u{11}%!N$Q\"L>P&O\u{a}3\"\
        'uFv\u{5}v) t!T$N!Q!N!QCO\u{e}qbM|8\"9{m{;a#!I\u{1f}`wN\u{c}h5 k#G$N:E!p'J$T.C$=\"ETt!N:F#I\"IHu;E!p,A)H1AVA\"\"\
        H`tT\u{5}$ v\"KDw\"J\u{1b}r# s!MDJU\\$ J!v\u{13}L!wEI#&GAu!tZ]' p!u!<CS#D\u{0}J\u{2}q!7%!J!H$H!IAJq\u{4}\"\u{1f}\
        `\u{6}wr&1 U\"P!O\"m\"L:L+T!M.R!N!Q$H.vcLfL2O&LCw# s!ELuz/& M#@\"F$A=N<PWG!EK\u{3}x% N!GaK\u{1f}`:K\u{5}X+!M\"K\
        $O!S,X3M'N-K\"M\"O\"KR+# wFw1G~>\" v!AN#!%I6>0 X!T!o!R\"P\"M!S'I8R$P\"Q.P\"N$K\u{1f}`JJ{T! M)b# N'rFr(.$!F$r\u{1f}\
        `\u{1f}zPp# w!H&G\u{2}\u{1a},!K\"S\"M#N?P!Q&P-M\"Q%I\u{1f}`8r0:\"\u{17}y8wXj$ M!sEM!uj\u{7f}( N!I!q&P=R(N\u{1f}\
        `Ms\u{14}P!,n\u{3}\u{13}@ P!Q\"N$R)A.q)X\"N#l!O.Q\"S\"O!T!QWR$L!L!O\"q!q\"L!N!MXQ0Q%y(P!U3S\"M!V\u{11}%&!K&t\u{1f}\
        `fL!L\"vZ\u{1d}!Fy\u{1}\u{1}! t}M,!J$L\"O:J&L$N\"Pjt#H9M$LaJ~~#Et&L4tV\u{17}!0s;w$ DBu\u{1f}`Xut=!%r2U$ H4r2F4r\
        \u{12}u\"\u{1f}`xvsY6 z!9\"r!3\"B!6.u0K!w!@#;\"E!?1A/u#rfI!E!G_s6C\"JR~!'K'\u{7}\" vFv?\u{b}, M!S#S#M?U!N&O.E!P\
        \u{1f}`<H2MD@' Q!q!N%L?O\u{0}u\"JF/\"[H|K6\u{c}.!>!N!F!T!F!v*Q9J#o\u{6}O#L#oTuAR\u{1c}$9 o!Q\"L\"S!M!M!V!O.D/p!\
        S!P!Q\"P!N!N!N/M\"L!K!OTNTuJL\"x7g( p!MEo%O\"M4M\u{1f}`0H\u{2}c\"!r!OT{#%J\"K)o\u{1e}k# s3FFDd]\" o\"M'C\"\u{1f}\
        `?lWu\"!B+o\u{18})\"'F\u{1a}x7c!\"qt\u{1a}\" q!J&C% q!B!C%D@EKe\" MHL\u{9}P$ G\u{1f}`\u{1f}H!tQ>\" y\u{5}yC1& p\
        &L!C>P\"G\u{1f}v\u{7f}\u{8}!!L[\u{f}\"\u{1f}`xLKc$ M't?M'wi4'!L%P)saL5sBOBwr\u{9}& r!D!P#J\"F?w\u{a}\u{13}! p?x\
        $ P%p@D&q3b( m!H%S!GER!N4IVv6\u{a}! N\u{10}1! N\u{16}d* q'N,N3u!J$@\"K.K\u{1f}``Hg\u{c}!'rIF#!>\u{1f}`!M2+! Mu.\
        !FI{)& ?\"K&w=k!D(o8b4!E!N%q!P!J\"O$M(O!Q-m\"G&Q.L\"K$o!R%K-Q\u{1f}`7I5\u{18}.!L$O\"N!Q9R%m!S&O.P%LEo\u{13}R-G%\
        NFT#\u{1f}`?q#OUS\"EKMvw2( H7t!E-OKJ!t!F!PI:#EF,w4DwO('M!M!L<M!S5I\"J$G[\u{16}$!AJs\u{1f}`\u{4}E'\u{1f}* y\"M$B\
        !H!H=H!x\"H\u{1f}`bu\u{f}\u{12}& r\"O&PFNxw\"IH\u{12}*%I!Q!P!P9J,P.LtK]t,J\u{8}~!rw^{!!s,9!!Jp$! KZ\u{4}' o!C$C\
        \";>N\u{1f}`Hr\u{5}Z( o%P\"K!PCQ\"K\u{1f}`]w#[$!L!IEJ!Kd^!EC;\u{1a}$ x#JCv#K^W!Iw@I#EG\"v4H\u{8}{!Ku,.( n%K!P!A\
        AL3qkG\u{4}Ih\u{1f}!!K\u{c}\\)Gm&P.D&Cn{!H.v5N9xtg! F50!'M\u{16}\u{1f}$Fu1I\u{1f}`SLz=# s%O@KA7#!sDH\"x\u{16}9!\
        &Nm9\"!>F?\u{15}p!\u{18}wa\u{1d}$!O!p#L\"LYQ% p\"L&J\u{1f}`lI7=( E!y!L%u!I\u{1c}v;xNthz$ FCv\u{1f}`\u{7f}v\u{0}\
        ^\"\u{1f}`hv\u{15}c#!Nounv!\u{1f}\"!IFI6&!FI\u{14}\u{1c}!Mu o! KEF$%Q\"O!SSN\u{19}s\"\"pFm}H\"qw\"H')#'G\u{11}t\
        'vkp! H\u{1c}\u{18}! t\u{d}\u{16}!(LT@# s!H&Ja\u{3}! LeP# o!K&N!6\" N\"Or\u{7f}!Fy\u{1e}y%Av!J\u{1f}`Wv!J?3!%L;\
        \u{7}!FH\u{1b}7! r.@\"\u{1f}`xw`i\"\u{1f}`Kt@y$ L!uEL!v~*-!I!q#G\"L!p>m!O&L.LkNMCDMWJ|P0!|!J#D\"D=B!u\"O4{$G\"K\
        \u{1f}`Jy$I\"H.}$BO+!Fx'\u{14}$(s=J!M(uhE! s\u{11}g( O!K!M%N!N*rFm*L\u{1a}\u{4}!!Nu0\" J!s\u{13}K&!C!K&M=Q)L\u{1b}\
        v!x, u!K!O%F:E$M!p!O!P%I\u{1f}`LE%\u{2}(\"I#s@J!I\"K!y\"u2FbV!'I@_!2pKg! rL\u{1b}\" v\"G5\u{8}$ I's\u{1f}`-sjm>\
        \"V#F!T!O\"F#r#I!4(J)I!Q$l!T$M\"<(J!<'A$?'?*L3sKB6G!xHs)J2D&K'<\u{17}4!o{Rm! J\u{18}U\"\u{1f}`\u{a}w\u{2}G'EN\"\
        M&A\u{1f}`@s!L*u7&#EGMz\"H}}# N!sDE(E$!uFu\u{1f}`xM3<!EI>\u{10}# t%H@NVU! u\u{16}k! u2N# M'L!M}*!Mv%\u{8}! N)x$\
         w%IAw%InI!MLJ\u{19}! taH#!MFM'QJl%!E$J\"G>N\"K\u{18}.!Fs>\u{5}! va\\\"\u{1f}`\u{a}x\u{0}B!%D'h\" N/qwK\"\"p&M\u{a}\
        \u{a}+ u!P!J%R>K!u\"K%M\u{1f}`]x!ID\u{12}\"\u{1f}`'z`W!KS3\u{0}\"!xFz7\u{5}\" J\"r5\u{12}0 K!H!N!K\"q\"x!G'M6S!\
        N!J\"N%K-J\u{1f}`AJ\u{7}\u{c}!HL`\u{2}$EG#L#r\"F3\u{1f}!!LQ7!(PbW#'u?L'w\u{11}+3 n!J$J!R8P(j!S$L\"P!S2N`P3E&o1L\
        Ml#G0M4vYU0 p\"G%A>O!x!K!M%K.Q%I\"JqI6J[w\"E*C\u{b}U#Es&M4t8\u{d}% OGJ&u\u{1f}`Am4J\"%vZv}%!Nuv\u{e}$6D0v#yED?t\
        4 x!Q!N\"P\"@!J!M=T!s'H.L!NXs\"M!q$C!u\"O2KuL\\\u{14}\"\"Q%MU\u{1f}! R\u{7f}$#\"J%NAO\u{12}C2 V!F\"k%P?K&V/O%O2\
        JRO+L]L#J5F!G$O5C!I2i\" I\"N`s\" n!>\u{16}\\d\"l!N!R!R!S!q!j!n*J*A\"M\"C%T!G!j$R!u!W#p(E\"K\"N!N!O\"J$D\"O,K!H!\
        M.D)K(p!L#K#J\"G\"A(p&?%S!y\"@\"@'P!q!J#t!<+A!F#s!A%C$F0r!H*C#o)m!J!n$N'n!L&D+o+liI!\"M-]\"\"J$Nw\u{10}- M!K!J%\
        u!x:L$Kgt/t%IvH\"L\"xN\u{1a}! wYw$\"H&I-tXt3\u{14}$\"S$B[N}p\u{7f};' m!O$O!P!H>R'RPQ\" E'K|\u{d}\" |Fz)m$ p3MFR\
        \u{8}O\u{1e}\u{14}\"\u{1f}`\u{a}z\u{1c}&!-t<d& N%O!O!o!OEp\u{8}O$ L\"sDM\"t%\u{1f}!!E\u{8}\u{1b}3 O!C!I!M!Q!u!Q\
        \"I>Q!G!C!Q\"p2LuO,yNF@O\"r\u{1c}9\" H(O`G$!?!NCP#L\u{15}<!!F\u{6}f$ v%LAv%L+K' u\"M&H>x(I\u{1f}`?v%\u{18}\"\"L\
        Dvbl* J!I$r!N!K?J!I$s\"I2Gto\"'vFw\u{4}A+!Q!M#I@L\"L&P0J\"K!LtrvO>zA L!D\"O\"C\"=!Q!<\";$3\"6\"\u{2}!C-N$Q!L!K$\
        H!P!E!Q+}!I!D!M!R\"E#JAv[Q#qXr3L.v-\u{f}.!C!P#I\"J!P:l%H!O#N7S\u{1f}`8l\"M3Ln\u{6}! N(g$ Q!rEMosXN# |%M\"O}@#!s\
        !NEs\u{15}\u{1f}\" O+m\u{5}\u{1}!Hy\u{12}\u{10}$\"L$N\"ODOhsA m!Q\"P\"O!T!N(M7p!N!R!O\"R\"U!R'J*M!S!O!T3LON3P\"\
        J\"p0rAm!M!O,K!Q/O!S%SNV[!j!X!W!L\"\\\"Q\"=%Q!<\"o!R!G)N\">\"K!P#h\"U#L!T\"S!P!K&R\"Q\"S!N!P\"Q!Q!N!Q!R!N!H\"Q\"\
        I\"N\"S)SGR$N\"Q2R,M+P)p!N\"R!N6N*q!K!P0j!O!T!R$RK\u{8}!(L<^! s\u{c}\u{6}\" GFKAT\"%uFw{G& p!L&M?x!I&IN;\"Ft6O\u{11}\
        #!\"M\u{d}$#!O!O&M_\u{1}\"\u{1f}`\u{f}G\u{2}\u{18}! u7a\"!QEO0?\"GK\u{1d}t\u{1c}x!\"O\u{c}\\\"FJ\"u\u{7}N+ I%r@\
        N#N#u!w\u{1f}`Av\"I6I\"t4i0%O!W\"U5J%S&Q%S.M$J!R!R!Q4M\u{17}M,S5K~p$EI!G!z4G&B- n!Q!S#D@O!o!Q$E\"P\u{1f}`*w[N*I\
        SR\" xFx,(\" t!F\u{e}s!Fw`e\"$o!O'\u{2}% sAM\u{1f}`Wt!MLW\" vFx\u{15}8!\"HiZ$'I!PEO!Qaf#EI$s4Je=(%B\"P?M%F7N\u{7}\
        wut0L,J$!G$E\u{1f}`=N:N!!Mp\u{9}$'Q?j!P&P{j( t!A!J%F!D=O\"H'Fw\u{9}. H%o\"T!S9G%I!U$n\"U2LxOaH1L(SD{!!JU\u{d}# \
        r\"IDr\u{10}F$!t\u{1f}`/H!ydE* J!y&G>L\"v&I.?\u{1f}`dO!v5C+%?\"Q6F.>\"Q2L!M\\z#FnMAGe\u{16}, r!P!K%L;O#M\"C!O%M\
        !K\u{1f}`dL:_& r\"M%N!J\u{f}r*z\\`0\"M!t\"F!M\"L,Q1M#M!t\"L!N1O\"KsF#x\"KDp!&Mfp\" tFv\u{17}1\"GO&LJ\u{1b}3 F!9\
        !G!?\"L\"9!D!5&<(F!{.rJ6!J!{!:!m#5$?ep\"%tFwC%!Nri3!4D{m\"\u{1f}`\u{a}wE;\" GFM\u{7f}\u{16}$5t1R!IFt\u{0}=# Q\u{1f}\
        `4Mi\u{12}; n!H!M!O\"J!P?s!U!K!J!G!H!P!P\"s'H!L%K#w!H!K'q!t\u{1f}`>J$r'EM9#Ep$R4o%E%!?&E\u{1f}`\u{1f}`)C=-$%I@E\
        \"|4GDn$ J(r\u{1f}`ttRZ#(P\u{1f}`gwN=!$nxS# o!A&E\u{2}>\"\"N&r\u{16}m#\"PFO&OXy#EH\u{1f}`ey\u{1e}O!Fw\u{5}(\"3s\
        Fs\u{7f}?%!P&N?x!N&KV}\"'IFJ\u{1a}Z!FJB9\"%M\"F\u{d}\u{7}( s!N&O!K9Q$O'M\"M\u{12}f\" v\"IxI$!H&s@I&tS12!G!L%A!N\
        =L\"J!L$S!C!O-C!B!C\"G\u{1f}`<H!H0q2n+ w!C!A#O\"C!K?E!M%H!L1O\\z% x%J\u{1f}`.v%K;Z!!M3?(!E$v\"=!N?I$w#LBG 8%\"Q\
        Dt!O\u{17}{!J$=!FuU.! LUu4!O\"L\"q!P!N(C6G&t!N!G2A(I`M+K7v!IBN!E*sWuQ.# H\"sDKd\u{6}\" JFJUr\"!tFyP~# u!M!O3T! \
        L?H$ r\"O$B@o~s+ r!H!H$E!J!J?K!N$H!N!J%\u{2}!!Cn^$ s!JEx!KYz%&J1o!DZF!o2C\"\"O%s\u{1e}\u{4}\"\u{1f}`\u{a}}p\u{14}\
        # x\u{1f}`myln% R'MAP4OXI\u{17}\u{1c}!Iy\u{c}\u{13}!!Mmx#EO$p4N_\u{8}\" r!?j2! vC+% s3N\u{1f}`,t#I\u{1d}F#EK2u2\
        L{\u{9}F Q\"O!L\"L\"S!S'H.s$M\"u\"R!l\"P!D$H!Q-B\"t\"@\">.xMM!J\"s#?#N.v7E%G=J'I%N\"E/p!G4M!C\"uk8!!IP\u{16}! K\
        \u{13}}$ D\"tDP5FW8#!P\u{1f}`Su.(\"\u{1f}`^u\u{12}\u{1d}\"\u{1f}`mz+%$!t\u{1f}`/H!y7!!!K/\u{0}!&o{\u{1f}!Fu<#(%\
        L!M)I6NovUJ\"wEs\u{7}_#$n#I\u{13}G\u{10}}\"-{Fr\u{2}\u{a}!&Pp\u{15}!!Q}P!tISa! tq\u{1b}% q!I$K\"J@QQ9!NN;\u{19}\
        !Fv<n\"\u{1f}`{r\u{5}*(!@$E\"A>L\"F\"t4J4w\u{e})! |(K!Ft#`$ LEq!I(K'n, s!Q$N!L!Q!O>l\"Q$K!J2K#JkY$ J%lFk4U^S\" \
        tFxz8!!K\u{1d}p%!@!Q#G\"@-nso!(PmK!&Kv$#%u\u{1f}`\u{a}uU?\"\u{1f}`4v\u{1d}t$'N:G\u{1f}`XG\u{12}P& {!B\"HCy!H\"K\
        Ro- S%R\"N6H.O1P`D!r\"H#q\"K!O\u{4}I*z/ y!?!I$D\"J:H#R!l!Luu!D%Luz\"H1JH8\" s!E\u{3}/!FzcV#Ev0J2vKM$=t\u{7f}J#t\
        mwsC! N\u{4}r# N!CprC0% s%N\"K?r'M[T# H!E!o3\u{1f}\" I_IYO#!HXQ2r\u{1e}T#\"J&sFtI\u{a}!!Nl\u{12}\"%vZycI!!C3k, \
        y!?!J%B!L9J%r!I\u{1f}`0uBJ,v\u{f}\u{16}) q!L!J&G=K\"H!K%G!LX\u{14}#Fq\u{1f}`dIB%q Z\"U#n\"N!O!D\"w!r!7\"L\"K%E!\
        R\"H$M\"K!p!P!S#m!T!M!Q%M!T!L\"q$K!Q!N$M!P!R!S!U\"P!S!A$J!Q!N\"K#E\"R!T\"L!S%L$N/O)R#P'M%R,K#K,M!P(P\"N,O!M5n!N\
        \"J$Q\"u#P!S!I!L/P!K!P$K!P!E$L\"L(V(vng#Fx\u{1f}`IwSR$ s#L\"O@M\u{9}d# tFzJ~\u{13}O# P&NFO?:\"'NAR\u{3}\u{e}! E\
        :d!\"r\u{7f}d!FvsR\"&N@B)D% K!wDD\"{4A%N\"\u{1f}`nujD)!Q$M\"Q:K%O\"q3J\u{1f}`>K\u{13}T\" q!E{S# s!F&Hz<# O!I!n\u{7f}\
        ;\"\u{1f}`xt$l% uAK\u{1f}`Wu!Kb\u{1b}% r\"E&H>s'PRP!\"q2\u{7f}! uw\u{0}! tp\u{2}?!S!T%K!R+H$R.o!T\"m\"p!N!S!J!K\
        *M#I!M#s!v!I!M(s)Okr\"K8s?R.G%N\"C\"GM]\"!HJK^4#EH%x4Fb<# q&J!HJ\u{16}!Er}\u{b}# s\u{1f}`3viu# K!tFn\u{1f}A!Fz5\
        +# p!J&MI{!EI\u{16}1? t\"9\"L#R!l>s!q!C\"P\"Q!O.R!K\"N'I-Q$LMM.I#J,K&r%N-K6K8M#n\"G$O/q\"K|I\"7n!I>7,!G!O\"m\"Q\
        !I?R!M&N0R\u{1f}`?HCt&L&(K:u&Moy:whug\u{12}!GId}\" E!sk}!$m~W!ENm\u{d}\"'tFu9S!F|,9! vs\u{2}# N\"Q_N\u{1a}\u{5}\
        &!qDx!M!u\"F4{)V#AL\u{1f}`XLf \" z!=qz#(J=L\"K.4% J!F&y!HEs\u{a}\u{11}! JH7!Fz\u{4}:![I'<! r\u{1d}2' n%K!P!AAL~\
        G\u{4}I|3!Kw\u{12}\u{19}\"\"H&KYo!%M\u{b}x!MFF<# J'L\u{11}us=#\u{1f}`\u{a}v0z_Z) v!G!T#D\"?>O!n!I&G\u{16}\u{10}\
        % L!y\u{1f}`\u{4}I!y\u{0}J* x!J!K%H!K>q!I!L%F!L:(!Fw~i\"%M!uk=! Mr4!(PQm( s!I$E\"D@G&G\u{1f}`AwJS% D!I!G&IWMw#$\
         H!M<x\u{2}x`6#\u{1f}`G{FuJp#EJ\u{1f}`evX\u{8}2!R$N!Q!N:B&Q!U%Q.Q8OQL/N&r-r$LGx'BR}S^24E3Y&U.S$U\"TYQ#OJK7T/S#M\
        'M3R$Q!X!P>KZ\u{1d}\"!t!G!\u{1d}\" PKN^\u{14}$ u#JCv#LvG$ x\"L$I\"J\u{1}3!!JyZ$MO\u{1f}`KNGs\u{3}?\"\u{1f}`?{S+\
        \"\u{1f}`\"x\u{17}\"\" wF|YL$ L&nBP3L\u{17}\u{15}@ N\"r!Q\"M!L\"m!B\"J(=2x!S\"j!K!S!D!G%J!K$v(n!q!r&t!H!G*J\"t\u{7f}\
        LDH4R#B!D&\u{1a}\"\u{1f}`ux6>\" p!JT\u{18}\" t\"F\u{15}k%&K?J#H$K\"tl+#EL2t2L\u{19}\u{1a}!F{\u{6}\u{a}\" w\"I<\u{e}\
        / @!q$C\"F!P#t!o9j!G%E\"H$m*R$D\"NNG!Fx\u{1a}#\" xF|ig#!q\u{1f}`Tw=\u{a}#!u\u{1f}`mw\u{2}\u{1d}D S!U\"R\"O\"O*M\
        \">2v\":\"S\"J\"=\"B\"B$n\"I$q'O%R*N\"p$I@J!u*D%tMC)D=D/m!R!P!C$O\"J&F@I\" uFv0\u{1a}& k!LLItK2K!M\u{a}I!!N8\u{b}\
        \"\u{1f}`3u~N$ I%t#KEs-\u{19}! K|}\" r4B'7!)r` #\u{1f}`\u{1f}`!uW\u{16}$ C/w7F/q}\u{1a}%%H@q$L.u&v@\u{7f}\"4pFo\
        b~G E!O!L!I#R!z!Q'D(F.V!S!K!M!B\"o!S!q!P1K\"N/G%E$|$F(H'u(N-N!E\"r1G/vIH\"u(K#s!Q.Q'lRz- T!N!n#K\"L?Q'T.OZK!H1I\
        OuSnd5. l!S!M#L\"T!R9J'MGyVNsJ!r2O4HA3* u!M%N\"O1t3JZuLs6HvL@!#!sDC\"vW%& p!N&P!O=N)P\u{f}q! t&#) ~!A!M%?>I!v\u{1f}\
        `dr'AG\u{7f}&Ew!F/G2u\u{1f}`Cu\\>\"\"NFMX\u{1a}!!EDu, m!R!L%R!Q9J'MGyVNsK3O4I2]) x!J!K%K>P!t!N\u{1f}`\u{8}E#)!E\
        Q\u{3}\u{5}$ K%vAL%v\u{16}\u{5}#\"P!P%QGb$ K#tCK#sTL!\"s(d.!J\"B\"L\"B!O!J&v$I2m0Q,G&x\u{1f}`Ps\u{10}\\!Gt[t&!o\
        Dz\"F4y\u{1f}`PuBp! o]\u{1a}\" FFFS\u{b}! x,*$!J$C\";!O=c\"3H!mO{#\u{1f}`Nv\"I\u{b}f$ t\"KDt\"L']!FyT^( o!I$G\"\
        N?n!O&I5N)@! q?F\" IpK@4\" C$p1G#!IDG\"LaW!qy{g# O\"t%Idp!%DJ\u{1f}$ t!EEw!EE\u{18}#Eu(K4t=\u{f}!'L:Y\"!G'PG\u{1}\
        \" sFyD=#!I$F\"MUB!Fu\u{11}\u{15}! zm\u{16}$!?owsD&I)`! Kj\u{e}% R!G\"O$PGL2\u{f}#!sEK!v8=!!E3?$ r!C!N&MoY\"\u{1f}\
        `@u:y!!p\u{10}})%O!NEM!R/N%N\u{7f}D!JMJAK$ H!uEI!w3?)!H&M>t\"I\"N4r\"s\u{1f}`PH\u{1a}W!]M\u{d}\u{18}!Lrn\u{10}!\
        HL\u{e}[! vC\u{6}# t\u{1f}`xv\u{6}:! L\u{5}V\"5sXs\"A(#L\"Q!L@n%O0R$M\u{17}qT5$ w/J7x/J\u{12}T#EI1y2Ge & u!H!N)\
        J\u{1f}`(v\u{1b}~!FwnK\"!MKPH\u{9}( I!p$u\"K\u{1a}L!u\"K3uE5x\"V\"P!R!W\"S!M\"N!P#M!O!N\"I!I!K!Q!N!Q!I$L%U!G\"R\
        #T\"S\"T\"T+M!K!F!I!L!N!H!S!B!L!D\"J\"H&K!Q%Q2o'M\"E*K$o!I!P!L#P1O$Q!Q!q!K%F\"L!N\"J!J\"N$P!p$I#o)N1J!P!F!P!v!o\
        !m$S\"U!l!S*O!O!F$R$R+L&P!G#}!q4,$!L_K\u{1f}`JK\"q. q!N!T#F\"D!M'v6N!M!r!K-y_r\"H\u{8}}! qQW\"%pFp\u{a}[\"\u{1f}\
        `\u{17}w`\u{3}$'IFK\u{1f}`?{RC!\"nmq\"'J[Of]( G%M@p!H!R$G\u{1f}`fICM\" xFx'[& O!I!o%H@L!o\u{4}F* s!D\"D\"C\"<:H\
        \u{1f}`XI!s0tct# y\u{1f}`xw@D!\"P{\u{18}! JhP' L!PDU)O-E$S\"Qn\u{3}# u/L7t{0! J0\u{13}! L_JP M!s\"K\"V&J$L$F.N$\
        p\"L\"H\"P$?&>\"q$7$t*J(L$E$F$u7U!r\"p!N\"H#@5N!w!Q#P\"I!s$L!x%C%M!sBJ#x)N\"A+;$p!@&@/G'o\" wEF1|$ MKM0L&IU>! r\
        \\7( q!<$v\"A\u{1f}`-H$yUp*c! FOA\" r!K1\u{1e}# n(M>p\u{12}u!/C<|\" J!I\u{15}A#EJ,v4I\u{1c}\u{e}!'HO,#At\u{1f}`\
        Xt\u{9}\u{19}\" tFv/K!)p\u{16}}(&Q!HUR$P\u{1f}`KL%Q!J\u{e}A!(HOF\" uFw\u{f} % L!I&w\u{1f}`ivDa#EJ2x2Kub! L&,!]Q\
        \u{1e}\u{1}1!E!B#I!A!H!A':$t4J!K#L!J!H,oJt\u{1f}`-H\u{14}R#!s!HFMlz!FwZy!Gv/\u{2}# G)yFrA>\"\u{1f}`\u{6}v)(\"\"\
        Q&Oe]#!t&K@tf'\" p\"M=j\"!J&<Y-\"\"MFJ\u{1c}g'!p$F\"J>u\"I\"y2yzh!!P\u{1a}A\"MM4r\"2(!Q'R?O&L!P-Jfu\u{9}Ig\u{f}\
        % vEH!w\u{1f}`Rx/C\"-sFs~\"!!Di(!,o\u{e}G\" r!JA=\"\u{1f}`\u{a}yD{$ s\u{1f}`\u{1f}`0D}b#MF\u{1f}`rvFm#\"N\u{1f}\
        `\u{10}s \\O 9%m\"m!k!O\"K$9!E!B!L#F-s#l!?\"i)P$F&T\"R!Q!Q\"P!M#K&M\"F#F#M!SCK!G!G\"q&M!C!E!n/C!B%q=DAB\"s!S/C\"\
        m3J}M\"\"PCK&\u{f}+ r!M!P!K\"M\"Q\"E<J*G\u{1f}`(J)?\"5rXrwk# G3t3ID5# H!t!I\u{10})\" I\u{5}Jyi!!E~[\"!DEwa/!Fy8\
        t( r\"R\u{1f}r$LAvFp\"K;Kg\u{11}% l#N\"=Ao#T^z#EH&w4J#\u{15}^ s!G!s!3!?\"o!F!n!.\"0\"9\"0\"1\"2$?'n!C#p!D\"U!q!\
        T\"C\"T\"O!k-O$R!l!I!Q-v=P)R%N\"O!K#q!R!L#k-R!R%l1Q*O#O9J*p!M!Q)l!O$m!R$U!l!R/Q\"D\"u+r#\u{0}$ w(J>t(JO\u{1d}# \
        s!@&D\u{12}z! HYB\"!K&M\u{5}i!Gt\u{f}S&!J'r@K&u\u{1f}`@J&\u{3}) O%O\"L&{'R3R,r(L\u{3}p7W$ u!>!K&E\u{1d}Q\"!O$P^\
        <%%PHF.K\u{1f}`VJJ\u{16}!ro\u{1d}'!EMp:! K\u{3}\u{1}1 o!O!M$P!R!O,r1T\"O!L$P!Q!M-N\u{4}HlL$ND.!&JVq1!=%K!;!R)P4\
        w$B\"C!M)I\"G(r\"C(s\u{1f}`HA(E\u{13}X! OSx!\u{1c}xXg# K\"rFm\u{10}\u{8}!\"I>\u{14}#!D!LEM-\u{17}\"EH>H?\u{7f}\"\
        \u{1f}`\u{a}wf!&!H!E&G=L\"F!F=\u{1c}\"EJNF\u{1b}}$\"Q$Q\"QFP$,# t\"FDs:\u{19}! q\u{19}K] @\"Q!j\"q!V!o!T'@\"9\"\
        n*H$k$j!J!h!R!i\"o#S'D&W!P!T#T!Q\"L$@,NEC\"t%H\"H!B\"r\"L!s!P'P!r\"L!?\"q#R/H&A\"y\"C\"t#E6t!E*H!k\"m!M*F$C\"Q3\
        H!s!M69)\"E#O#G/s/qJN!q#SMxZ\u{18}!FL\u{d}7! L\u{12}\u{0})!v!C%E>N!v5K\u{1f}`3u8vI}#Bv\u{1f}`Xv\u{e}J!!GH## v!L\
        2Q\u{7f}z1 7!A!L%4!{>A\"L&nLo=I*G$pYr9F$t.D(t6/\" t&L\u{10}V\"Es;s\u{0}g! ux$@ M!N!I!S#o\"n,G-A!J#J!O!M!N#q!t*t\
        %O!O!M!F!A!GEJ2Q!L!K;L6JMs!A!JEI/j\"EJ6KQ}!GwHb!EL\u{c}p\"EM't\u{7f}i1%O\"R%O\"t!9!L#Q*M.K#S-Q$H!O!O^MHLbQi\u{10}\
        # r\u{1f}`\u{a}n\u{c}##&PBR&OJw\"Ew6w@T\" GFJR\u{a}\"\u{1f}`\"x5x+!R!Q!P#S!r@Q%P0M\u{1f}`PQ&ORa! IW45 G\"R%L!K=\
        S!D!P$q!q!M!O-M\"O!P\"R#F/w\"IAI\"y\u{12}C\u{18}B\"Ey;t\u{2}z$ F#R0uFr\u{10}\u{14}# G!u!LGn&'s>I(p4J\u{1f}`:sO]\
        !(pn\u{7f}!&Pd)\"#QHN=y%!K&E@J!Q8Ow\u{17}$ I\u{1f}`\u{a}K(v\u{5}s\"#MCr`K! sI\u{1e}) q!M!N$M!O!O-s0MHswr\u{19} \
        K\"P!\u{1}!y!G!K!U!P!+!4!.!5!<\"L!S!K!R!Q!J!8\"J\"B\"B&S!O!O\"l!N!P!R!z!u!G!L!K!O!6\"8!=#J!N!I!J!M!O!H!Q!n\"K!Q\
        !J!Q!8$K!Q!I!O!K!O!8#P!M!R!H!R!O!R!x!s!K$K(R%B$v!x(o!K!N!R!N'Q\"V.R!P!P!r\"Q!Q!P(S'N(L&L#w!t!O\"R/N#O(j!S!O'r!u\
        $T$V!P\"u\"O!S!P!O!@$M\"H!I!N!J%K!O-S6\u{1b}+!F!H#K\"L?u!I!H#J\"O\u{1f}`NN|p' L!sDu\u{1f}`P|5H!r3)%\"m%H!REK!Kl\
        +#!s\u{1f}`3vE7& m!Q!S\u{1f}`mMRN];$ u%K\"L?w,!! r\u{5}U\"'K!Lr\u{d}% KBt$L\u{1f}`TtL ' r!F&K!P?J'MBt\u{6}vD u!\
        S\"O\"p!H!Q!K!A*M+N'Q!q!O!O#m!N\"Q+M#P!K!M\"J\"Q^N%L3N&F\"y6u7P*r$P*M!H)Q!O\u{4}\u{1e}!!G0_\" qEJ9;# u!;!K'B$!?\
        FHms!?\u{15}M/\"P$P!Q%r5I$S#P%P!U.N$NgK!IoM!IIh!%F3`\"=z\u{2}z-@!Nv\u{14}3%#M!p\"N\u{1f}`0N@/( x!I!J%A!I=I!t!Jr\
        b% ICu\u{1f}`|J#uM.! tkj! t}L$ O%F\"rDJ.\u{13}\u{1f}1! y\"k!E!V!I!Q#?\"E!D!4\"P!o!S!m!I!m#Q\"I$L!T!X!p!P!Z!R\"g\
        !l!V\"G!P!H!R!M\"D\"F!M#P\"Q!P!S$I\"L\"S!R!F\"I\"R\"P\"O%n!R\"N\"H!N!L\"H!R!K\"I\"F\"G\"Q#O\";$L\"E\"E$q!Q!Y!o!\
        P\"M\"r!T\"L!T!p!P!R#m!V\"M$N\"m!R\"n#Q\"R#Q\"J\"k!K\"O\"n!B!N!n!P\"r!Q$n!R\"G!Q!s\"W!q!J\"N\"K\"O$F&P\"O\"q!o!\
        Q\"P#p%o!P!Z!H!X#=\"E\"G#B\"K#S\"J\"M!W!O\"I\"E!E!O\"Q\"L$l!P\"R(koG\" o!G\u{2}:0!J$?\"q6E(M!r!?$D\"u4ETs*E0t!G\
        #K1Hs\u{7f}# K\u{1f}`xL]z\"\"r&N\u{14}K# p!I&E=U- B\"F!B#F\"E!>!\u{7f}<L*v4p>t\u{1f}`2uCj$'L>R(LFP}l%%P@F$r4F\u{1}\
        }M\u{f}\u{1f}&! S\"s!M!V\"o\"p!O!R!G!O!I\"K\"N#p#N\"I\"L!?!P!q!T\"U!w!L\"o!S!S\"S!R\"k!T!n!R\"H!P!L\"N!l!N!n!R\"\
        P\"J!M!P\"L!S!P\"I!N!M\"K\"L!S#j!n!P\"K\"O!Q!T\"N\"L\"K\"D$R\"m!N$L!?%I%N#U%R!T!P!q\"R\"Q!l!m!Q\"L\"O\"K&N!V!Q#\
        o!n#M#Q\"R#R\"q!P!S\"S%U\"P&P$P\"N$G&M&S\"I&p\"S!U!w!J!L!G\"<\"I\"C#Z\"K#R!S!M!N!Q\"O\"L\"J\"L\"L\"R%T\"L$p#o\"\
        \u{1a}$ O!D!P2pW\u{7}!!JC>! tqM!Fy3`#!S\"SXO\u{1a}\u{b}![w0\u{19}> s\"Q\"U!I!N!T!N:Q$r!S!Q#I!U!P!U0T!I!O/Mcr%L!\
        Q>o<w%l\"Q0m\"Q%O.s\u{1f}E%!D!OCJ(w4Ljz! s:t#EKMt\"Kve##OFQ6:\u{10}\u{f}!EN\u{1f}\u{7}%!Q%NEQ\u{1f}`PLVX$!wFu\u{1f}\
        `GxE\u{4}!!Jx % o\"N#J@M\u{a}K?<) H!G$w<u$C\"K$z\u{1f}`Nu7\u{10}! M/\u{19}? I!E!M!I!B#F!K!M\"7&O&}!@-g\"N\"S$N!\
        O1R(Q):!\u{7f}!C\"E!E\"C\"?\"F&A\"A\u{1f}`'D\u{1f}W& u!D$D\"D?j!Iw = k!@!q!L\"L$K*E*F$S$M\"O&A.E$E\"K2JEJ\"q%F4\
        E$Q\"p#JSB(m!T-I!Q9@xZ#E~\"B4~\u{4}K&%H\"F!P\u{1f}`\u{3}t$JyS#!D&yFw)\u{17}\"!KFO^S!!M%|\"FuKw(h0 O\"O#m!G!i!OD\
        J3S!J!QWJ\"r(D1H{T#L.\u{12}!\"FLr\" uoE\u{e}<# E!qEJ\u{15}j' O!v!O&J}C<H!qo\u{5}& G%o#P>I\u{1f}`fL$l!F~9\u{3}!\"\
        M9R#\"K$P\"ql~#!q!L%N\u{1f}I!!HtI!3uJ\u{19}#Ey&J4yVV!'I\u{1a}'!$n~\u{2}'!w&G>v\"F4t\u{1f}`Pv%v7!p$@!G!C!F:N#w\"\
        F!K!D\"J$H)v#x!s#@$v&I!F\u{1f}`FI!H!Hb4#EOMp\"QVf\"!Gxwn\u{b}\"%K@J\u{14}\u{14}+!P$K\"P:F:J8PGM9L7JNF2N\u{0}DG \
        K\"j#S!h\"j9O%R!T$Q4E1D<I(K#O!K#T\"E$N%M,E!D$T\"J!H-F\"K!I)B!L9O\"I)O-K!t$Q$N!V\"W-H\u{11}Q\"!F&Bph! u`9\" vFz7\
        %$ K!w\u{13}J!xZ\u{1a}# v!L2Q\u{6}\u{2}!&N2t, D!H#n!C\"}?G\"O#F\"{Lu?E\"uv\u{13}##A/rYP\u{1f}2% p'C?t\u{1f}`_t}\
        P#EH$t4G(\u{8}\"(NFN(T!Fu3\u{b}!EqL8! td+$+p:t,O4ta\u{13}& p!E!JCG\"J\u{17}J3\u{b}&!O$MFM\u{1f}`_J\"s`a% F)y=G)\
        v4@8l-!M$A#R,P-I*H1J#H#J\u{1f}`2L%I#M\u{1a}=!'L\u{1b}M$!D!uEJ!peI\"!r!Nzi\" KFLTk# q!A$H\u{9}i* J%r@O#N#u!w\u{1f}\
        `Av\"I6JF\u{4}! JN\\/ T!C%M!:!L#T.\u{0},T!s_D!w`x^C#~\"t\u{1c}\u{7}#!H!LFMkO!EPP\u{19}( o!E&H!P?N\u{1f}`Fw=sgt#\
        \u{1f}`\u{1f}`0Ej;!EO\\0#!GEw!H^M!#r\u{1}\u{1a}\"FJ\u{18}E*\u{b}\"UHq{%5! LWV!!JuM\"!rFt&\"$ u+J;u+KaJ! w[o(!n!\
        Q#L\"G,P5Q\u{1e}I\"u<\u{11}\"\u{1f}`\u{c}u\u{12}9* s!F&K!L9Q$P\"J!N$N\"LF\u{18}# K\u{1f}`CuRb' \u{6}A\u{3}!1\u{1f}\
        `V\u{6}!\u{3}!1S>\"!@Et,('#C\"B&u!G9t,N4w`2\"\"IZMNn#Eu\u{1f}`gu\u{a}\"% t%J@K!u9K3\u{4}!\"q!\u{18}! L_D! KW\u{2}\
        !Er(\u{10}!/rB\u{13}9 p!R!O#M#R9P$V#M%Q4PWP\"J'k$O!n)m!N\"n!N!L,MLn,P2O'Px\u{7f}\"!DLsis\"\"FFG\"\u{17}#EH,u4J\u{b}\
        *# M!G2t?\u{b}!!N .\"\u{1f}`\u{a}w\"K! KL\u{17}\" tFvOV, S!F!r%H!K'L$H4K&O!N\u{1f}`@IVf!F|OD&1J!n3Q!p2n1Fi$! Lq\
        ?#%KDu\"LuS$\"DCN$x4AJx, q!T$H\"O!R=Q&M!O!P\u{1f}`^K'N8$$ IEK$o4M;:* A\"?$<\"A#E!{:F+O!sNw)x\"!tFwY\u{5}\"#K1rg\
        k$!u&K@x&L\u{f}\u{1d}!\"GY,#Et2I2v\u{17}I# z'H\u{1a}wm\u{5}!!ply!\"pOU! s\u{9}o!F{w\u{14}% q\"Q%N!NFQ(#& t!B$F\u{1f}\
        `.r%J\u{1c}\u{17}%#O\"q\"H\u{1f}`\u{8}r\u{c}e!!J6<\" xF{:[\"EvBtK+\" q\"J\u{b}W.!N$p!Q?S\"C&t.E$@\u{a}J!z!JYP!s\
        +Erm\" v3E\u{13}'' z!I!J%J?s!K!L{=!EC)!! O\u{5}{! r5g0 X!T!o!R\"P\"M!S'I8R$P\"Q.P\"N$K\u{1f}`JJ3P%!C<t\u{7f}L#u\
        mwj5\"\"M&qB\u{d}\"\u{1f}`?zA!\"\u{1f}`nx\u{1b}\"!%JMO!\"F\u{1c}x$ v!HEv!H\u{3} \"\u{1f}`nw7\u{1f}$ v=J\u{7f}v#\
        Jy\u{7f}' L'K>z!L!H&K.z/\u{17}!'KcU$!v&A\u{1f}`~K}>!%KN\u{6}9!L!S!P!R!R!S!l!L!K&N\"K0Q&R\"S%S-N'Q!MXO9QdQ#R*L*T\
        \"QB[$%M@n$T4p1[# r\u{1f}`\"{\u{12}\u{d}!#o\"\u{14}\"!IEtU\u{a}% P!RDI!I%r\u{1d}\u{a}( q!t!IFU4QgLkM=QN}! J56' \
        m!J!S%N!K>o!I\u{d}\u{c}\"IN4t=p! N$\u{15}+ A!\u{1}$D\"B>>!D!\u{2}$G\"D.>xu\\R\"\u{1f}`3z\"N' G'o?M\"P4P\u{1f}`O\
        Ml\u{10}!'s8\u{12}$ F(K>O%NJ\u{16}#EF$u4Fg}* G!v&p>z\"H&D4{\u{1f}`^D!|<~$ p!J&J@QPb!It!\\!Gx<F%Ay!F\u{1f}`Wy!Fi\
        X.!L'M9s$P!p!O'M-D$B\"DqK%r`O!s\u{d}\u{18}- O#t!@!MDo!G!R4P8t^o\"P!Rhu9u( r!O&P!I=N\"N&D5H}\u{1d}*!H!J%C<u#y!>!\
        G\u{1f}`wL#u\u{11}+* s!L&?>L(JtGvt2r!L&HFA(!R&<!P'E8@^~dI`Oj=!\"q&1!!J^&# R%L]P$N\"!;&:\u{1e}3# HEH6K1\u{0}!Fy>\
        3!&L#\u{f}!!rG[*!9!C$A\"D)C!uEI!s1B!k\u{16}E, o!B$@\"D!O9E%p!F&H\u{1f}`Kt!Edz! L\u{7}j!Fy@X\"!OZI\u{a}1#E|\"E4|\
        1a! sm<0 I!w!J!P$D!J>M!o!K%I!N2Q\u{1f}`Kp$P\"MkO, B\"P#D\"H!P#s!p9j!I%F\"I2D \u{3}\"!F!n\u{1f}O#Bw\u{1f}`Xw`a' \
        m!>&@,s\u{1f}`,L#t\u{12}\u{d}#EK)t4L7\u{c}% q!Q$H@M\"PK\u{3}!Fw<\u{1f}% I&M\"o>L&L\u{15}5\" QEK,X$!M$K\"JDJ\u{4}\
        D+!P!Q!P!P!S$K\"N=S%J!T#M\u{13}\u{1}\"'D>J'J\"!tFv\u{16}2!FuBe!-u33\"\u{1f}`8w8\u{5}5 I!3!|!>\"A!B!5!A!;=M\"p%@\
        (LAr>J%t-K\"q,swq5rQR!F|Y?!!IOy!!Cwv\"\"L\"o,\u{3}\"!J$I:\u{10}\"!rFvCT$!G&t\u{1f}`\u{a}r#q% s\"L&I\u{1f}`ew5m!\
        %q\u{11}4!Gw#`/!J$I\"N:N&R$J\"K!R-G&J\u{1f}`8N2H$K\"J \u{c}$!R!P#GAvSz! Lc)* n&N!N!K=O#G$K\"P\u{1f}`F{]\u{9}! J\
        \u{1d}8%!D!H%<!J*tnb#\u{1f}`?L#tb4!'rXD\"!K&Jq\u{13}!Fx\u{19}X! t\u{9}f& t!J%J\"K\u{1f}`1J\u{1}vw A!p!u!,!=\"r!\
        o!s!(!@!)!>!5\"4!E!*!A!-!@!,\";!D!<%o!B#o!C\"l!J!l!j!>!C!X!l\"j!7&2&U\">\"R!k!V&:&,\"v\"B\"?#O'Q!S'M/O\"l!K%L!M\
        #o!K!Q$M)Q#L!T%l.M#I)v!K#I%Q1U!S\"T$o!w#N\"o0S#8\"S$9\";\"3+C\"t+st^! tD\u{11}! q\u{f}\u{8}#!B\u{1f}`$uN^# p'F[\
        ND7!Fq ]!_sQ%# x\"IDu\u{15}]#Eu#K4vwJ#EMLw\"K\u{b}L% M@q\u{1f}`/\u{1}\"=2e! u\u{6}m- W%H\"S:N&S$J\"M.N&M\u{1f}`\
        8N6J\"M!\u{7}; I(R5r)N!S4@>M$t7O(J!E\"r\"F1H!r$Q'J!r'J!t\"FCK!P\"r+J/t!DBn/ T\"U%o)CKS$T!ScP\"S/P[P+R0Q$S\"Q\u{16}\
        <! udp#!I\u{1f}`\u{1f}J3\u{8}\"\u{1f}`{s\u{b}C\"\u{1f}`{twU!&L I\" t&KQt\"!L!M&\u{1f}!Fz\\m!Eu\u{f}\"!!F$h( OAJ\
        &N!O&n2M\u{1f}`9J'\u{19}\"!I$I\u{12}\u{d}$#pBP$p4G\u{19}Q%!I!F%E?r'J\u{c}J! yN\u{7f}\" uFx7\u{1f}A J\"s!H\"7#s!\
        3\"6$>\"6\"4.K$l\"U\"K\"<\"V!n!;\"@$8&P\"N\">1EDG#I/I,CZD,K1N(o-HRE,!A!o$OAC%N6I_H\"F%Jsu0s&I+\u{10}\"!tFv\u{6}\
        0#!K%K!L\u{13}&\"\u{1f}`\u{1f}w\u{a}t\"\u{1f}`\"u\u{1e}8& EA{!G\u{1f}`W{!G\u{1}m\"\u{14}I!z1H!NLr\u{13}#%NGP\"K\
        a1$'v>C$w$x\u{0}\u{15}!aM7>$ y\"I\u{1f}`\u{3}tB4\")sFs;-\"&L@BZ## t!KEuI\\! u\u{1b}E!!L<t$!uFv\u{1f}`dt=m' S!L%\
        K!LZI\u{1f}`7Dx>#Fu\u{1f}`Ru\u{9}U# N!MDO1G\"\u{1f}`Jv\u{14}\u{13}\" J3tH\u{1b}% IFI\u{1f}`!v!E\u{6}e$ M%uAM%v4\
        \u{3}! r\u{1e}p: R!E!Q!L\"x!R!C!P!<=O!J\"N\"s!V!H!P/J\"QsJ#M\"m'w=sQQ$K>u\u{1c}E!'IbX\" wFy\u{19}9%!oEt_E\u{1f}\
        H%I C% y\"JDu\u{1f}`_t0b% q!L'O>q\"P\u{1a}v\"\u{1f}`\u{5}C=b*!I&L>V\"N&O.K$O\"K\u{1f}`;L83& G#I%L0rXB\"s\\e% vB\
        L\u{1f}`Vv\"L I\"(rFvR\u{13}#7H!oYI4Q!FxA\u{2}'#M!R\"s*L9M#s4REp! q|V![wWX\"\u{1f}`\"wp]$!wFv\u{1f}`dux)\" K\"q\
        '&\"#nZq$S% C!v$K\"LAM\u{1d}x& o!M!U$K?S'K5\u{10}& p!F&F?l!K&G_^# M!wFt9N\"-|Fst7!GP|\u{f}\"&P\\LBvI M\"k!N(L$<\
        $L2m#r!N!P!N&K!I(C!H!F%M!Q$u$u)I&IAK!K#M#K!P#o-Q\"t!M\"O#J%O8E@m$u.O!N!F\"r^\u{14}\"EB\"r\u{d}S! s\u{b}s# s\u{1f}\
        `'zo{'!I!S#M\"M:M\u{1f}`XMU\u{a}& GEu0L\u{1f}`UJ2t]\\!Fy2Y% t\"L&G=K!u@\u{a}7 S!@!H!M\"A!D!C!H+:!{2R\"M!P#M\"K+\
        ?!vJuZR$ngQ&K,p1\\$ v\"G%G(?.o\"\"TDNA}! v\u{4}l/&O<E%D!F#A!E\"s1<!@!p\u{1a}x!v!C!DNC\u{1}b2 R#Q#VAU\"Q$U,R\"Q\"\
        P\"V!U!Q*RQP9QbR#P6R<R( N!q@K:E\u{1f}`3t+K9K\u{1}b\"\u{1f}`\u{a}x2U$!J&E>L!s4U! u_\u{10}! M\u{17}\u{7}\"(CFK\u{8}\
        ((%L!M)I6MotUI\"xEs\u{12}|\" uFv\u{3};#3p!IWr\u{b}\u{e}! rLH#\u{1f}`mK\"u\u{19}|\"\"H`u\u{8}\u{1c}\" L\"r\u{1f}\
        \u{a}4!N&M2x.R4I!P#OFS!sAJmu#q-L#t'M\"M!P-p!L!N\u{1}#! MbE+ R!J\"L$R@K'N-I\u{3}O]p.M&L:\u{b}\" v3J\"'& P!E$v\u{1f}\
        `.M%vK0\"\u{1f}`xv\u{d}\u{15}! J@l!'F\u{18}U\" O%CZi! qT(' JEH)r\u{1f}`?H\"w\"G\u{9}c!INhX\"\u{1f}`xsS_$!M&H@K\u{1c}\
        t\u{10}H( A#F!p\"TDl\"U\u{1f}`dOht$ u!=\u{1f}`\u{4}z1H$ u!?\u{1f}`wyK'\" tEH#\u{d}! L*(!FN63'!?!ICG!t!A'KCyZ## \
        P5qXq0%!!OSP% E%p@K&r4F5p. \u{2}!=!?#F\"D!C:M#F!v!E!G\u{1f}`Pt\"Ms&/ m%<!B?n!m&E\"R-O&QWO\"M!L,Fpt2Q,=-!K!T#P\"\
        Q7N)K!O#S\"P.H!N#O4M\u{11}\u{6}#Er$O4s\"\u{2}\" zF|6c\"Fv(J\u{8}\u{d}!&Ns%$ u!I\u{1f}`&tT+!(MJK!'IzM\" t!Gvl\"\u{1f}\
        `nw`N!!N\u{5}\u{2}\" t\"I4K# s\u{1f}`xs\u{3}\u{0}# p!B&I\u{7}\u{1a}&3=!q2P4n\u{1f}`bp\u{1f}T% w\"F&I>y\"H\u{1a}\
        \u{17}#Eq&R4q\\'!'K\u{0}##Ew$I4wg\u{0}# u!>Ev\u{19}\u{13}# t\"IDvP!\" q&R+E\"\u{1f}`Uu\u{4}S( t!E!E%?!A=I!x!@\u{0}\
        \u{5}\",pFo<-\"\"K#p\u{7f}<!!C]e\"\u{1f}`\u{c}w%B!Fq/\u{17}!EH\"\u{1c}$!O!p%L>S\u{1f}\u{16}!EF\"x% K!B!tDP\"obw\
        \"(nFn6\u{1a}!FJ0m\" J/uu4# t!G&I\u{6}y!!F|\u{13}!%sy\u{18}F N!H!L!T#m!q!s!F*K+p#O$T\"O!O#Q\"q!q-K\"G!J!M;sBQ!A\
        !I\"p\"F!I/F!M!M!r4I-K9F!F(O2Ms~)%E@{!O#E$B0{$v\u{16}u&K5u5#G$P:E!p'J2C$=\"ETt!N\"u8F#I\"IHu1O*E!p,?)H1AjE!IK4/\
        \"!ADl\u{1d}3!,qmh# F#rFo\u{3}Q# q!C'MA\"$FK3t\u{5}q#P*#/ o!O%T!N(M$E2K(O0H\"N!K\"NeJ\u{4}P&NI@\"\u{1f}`u|s\u{12}\
        !(M?8\"EuEv\u{c}*! qV?$ s\"K#FAukq\" u!D\u{18}\u{1a}#\u{1f}`OL\"vq&! u<O# x(H\u{19}x.O#%sDL\"x<~! r\u{14}r1!S$Q\
        #T'E$E.A$q\"L\"Q\"D\"G0q%Q1L\u{1f}`%t7RJ|\"%CAt\u{10}\u{e}\"\u{1f}`0}(.!3s\u{d}u%!F'M=nXt\u{0}y%>(EM!p_{AH,Ket-\
        K,?\u{1b}U\"\u{1f}`x{aC(!@$E\"A>K\"E\"t4J4wY`!&N4e!Fz`4\" q!A\u{10}I#\u{1f}`0}\"Gf%\"!tFu\u{b}\u{1b}_!R!O#L!W!M\
        !O!5\"K(M\"8\"m*K!T$U!R!Q#N!V!N!T#H&R\"N\"M\"T!T!L!T!N$M\"R&8$l\"T&N?O\"N'r!O\"R#N!O(O'P'N!E!P\"\\!t%MDq!O\"I$q\
        %K!T\"S)t!N&O#Q\"L.r$\u{12}\"ED8D\u{6}\u{9}!\u{15}t$\u{0}' w!E$B\"J>Q!m!JR\u{0}& {!K&H?}!K&E\u{18}P!!KA5\" sFtb\
         $!MDu\"K8vwp# o!M&G,w\" xFw\u{d}7$+u:B,z4@w\u{12}!3sC\u{1d}$!M\"PDN$QS\u{6}' E!J%O*u5l!JBme\u{1}\"+o\"t\\q\"Fo\
        %R`X!!Ft{$ z4D1H!t5[* y!A$J\"B!I6H(o(Issvu7=!Fx[^#!I&K>Pq\u{12}!^O\u{14}w, C!B\"u\"J.M3D#m\"O2S\"Lvp\"MnG% r!OE\
        x!L!Mat# t\"JFL\u{17}B\"\u{1f}`txQ!\" rFu(\u{1e}\" v\"Im2!%r\u{6}K! I1_\"!JDK|x%#K4p!G.tKo\u{18}{!\"J>S!FuJ\u{1}\
        # s!MDJRb#'A>C(C9>\"\u{1f}`WzM\u{1b}\"!EFFaL\"EK\"w/j\"\u{1f}`\u{f}t\u{2} \"&J@u\u{12} #\u{1f}`MD'{_'\"EK:I\u{14}\
        K$ u!M&OGJ6L$ {'E?~'Es\u{14}!!L\u{7}?\" q\"KY') K%q\"ABG\"v\"H0u$K\u{3}w\u{6}~!FK\u{5}_!AK9u= p!S!S%P!T5P\"q!L-\
        P.O!P!P%SSL!P!q#M!O\"M!L!P%R\"o!O3F-JPt$N3OfA!EIp3+ m&H\"n:I%V&U.R\u{1f}`=o\"JFP\u{1b}e!%tf\u{14}# q!EFKs\u{1d}\
        ! v)j\"'L@JSZ\"8pZoC9!!C\u{1d}\u{13}\"!EaO\u{5}l#\"J\u{1f}`mK|q!'K\u{5}m$&LBO\u{1f}`bxv9! uYJ) L'v!N=N!L'vEn\"S\
        %u\\[!Gt|\"\" NGJUj$ r!I&F>K.X#EG\u{1f}`eyKG' k!K!O&P?D$MyL!Z!\u{1c}z[a) Q!VET!j$P0P$G]N\u{9}ot)!Xu0b!MvT!!-s]2\
        # s(M@J:@\"(N=M`s) p!J%S!E!N=T\"G\u{1f}`UJ0\u{15}! p\u{7f}\u{15}#\u{1f}`?L8{cM\" v#IW8\"\u{1f}`3{ Y&!D$@\"y!F=p\
        <u\u{2}A#+o\u{1f}`%z\u{1b}<) I!p$H@x6t&J\u{1f}`IJ't|\u{15}'%E@{!K#J$K0w$x\u{1c}}% s(H>t\u{1f}`1tk\u{0}!ItP{! r&\
        P$ G&Q!L?G7](!H&C@A\"z$H.u\"C\"B?Bx U!X!q!O\"R\"P\"O\"K\"M\"I!P!L\"K\"Q\"O+p!Q\"n!S!T\"T!T!U\"T\"S\"P$M!R!P\"M\"\
        G!S!K!V!M\"J!V!L!Q!K!R!J\"J\"I\"Q\"o\"S\"K\"N&O\"J:R#M!P!R!Q'Q*G\"Q\"S!P#Q$M!K$L*T$E!E%O#U!O8P$m\"p\"O\"p'D$m!S\
        %Q$R\"O$K&K%M!R!Q\"nsC> u!S!O\"T\"P\"R9L!Q#S!n!Q!N#Q!R/Q!Q$TeO#O)L'P>rAm!L!Q0m!R!P$S1ORh'!H!P%H!QSJ\u{3}vYHE\u{f}\
        %!C!C%C!J@I`V#(PFN-L<\u{9}! u#\u{a}! q~\u{16}$ R4q\u{1f}`vHDc% z\"JDu\u{1f}`_uTg# u\"P&Nd\u{2}#!J\u{1f}`\u{9}t@\
        \u{8}\" v\u{1c}x2\u{1d}\"3P3uak& p!D!NCH\u{1f}``xY\u{11}#\"Q&qZMTa* q!N!N#D!N!O!M-s0LHs\u{e}5!!L\u{0}f\"(EZHP1&\
        !P&O>N<M\u{1f}`JLv\u{b}/ L!H$E!R?S!R!B!H$G!w!s!N.F%K!v-\u{4}\"\"JFLK4-!Q$G\"P!S=u(N!K1L1J\u{1f}`5J&M!JV^\"!MFJ(\
        a$%E\"H\u{1f}`\u{4}ur%-!P$L!O!H!Q=P!n!P!O&O3K\u{1f}`KL\u{d}'&!Q\"N\"RBS4N\u{f}I\u{19},&!q$J@}\"E$K0|<z! K>X!EO\u{13}\
        u\"#M\"u@\u{17})#S%Q9P-R/T\u{1f}`3L(r!P1Q!Ip^~\"\u{1f}`\"xZ)!HPz\u{3}' v'F;M\u{1f}`Vx\"M\"J\u{d}s\" s!B2O!]x\u{f}\
        z\"!FFEcG! I\u{18}V\"!L!L&\u{b}& y!J$C\"D@M&CQw#!s&E@w U\"!GFI\u{19}'!!NP`$ t0L6w0M\u{14}!&!=&F!SFO\u{1f}`dN/;k\
         o!Y![!U!R!Q!T\"X#S)T!q!F!N(J!N\"O%S!V!R!U!O!U!Q(P!T\"O#R\"Q!R!N!O!S!Q!J\"P\"N\"O\"Q\"q!F#P\"M!V)P?p%m!P\"P!O-n\
        !O!S#O!S$M%X&M#Q$M!K#N%O6T\"O$r&O!J/S\"R#N\"R!Q.L!Q(q\u{2}E# t!G&I#x2!D!B#H!C!G!B+x!;3I!K#K\"H,t!DIt\u{6}rQn!D`\
        A# pEN\u{d}w\u{f}\"! HZa\"\u{1f}`3xGk\"!G!PQS\"'J!G7\u{13}#EGLy\"Eg2!^Q\u{b}X\"\u{1f}`xu\u{3}\u{16}# J(sFu\u{17}\
        /! Lc3%!I!M%MGJ\u{14}u'J$\"FCL)t4N|>\"!N$Mg$\"Fo\"O^v\"\u{1f}`\u{5}znL'!PFN!R5R\u{1f}`;D$N\u{1f}\u{17}&GE$D0F&P\
        \u{1f}`QKvz& I!u%P!N?H!q!I#'P>N(QZ|' p!u!<CS#D\u{0}J\u{2}q1W!&Lx\u{7}*\"P#Q\"L!O#O<Q!O\u{1f}`gI\"L}_P b!j!h!Q#f\
        \"k!I\"H$O\"G\"F$N,G\"i#[#T#Y+F$K\"M(F3\\$Q.D)I#J\"Q!U\"@%R\"T!S,R\"A'B%A(D#G*L'O2J\"E6I'K\"M!U\"Y0GR-$ y&I\u{1f}\
        `-vi#%%IAO%J\"rtvw\u{2}! C\u{b}8$ u!I&E>M\\J)!M!R%Q>O#L4O\u{1f}`NN'L\u{2}\u{7}!\"MH\u{8}/%@!O\"T?Q!M#C!M!s.r&B!\
        BRs<AFxPml(!EM X!Fs\u{17}i)%N!p!K:L,P\u{1f}`LL8L/Ci'#%I\u{1f}`wOCJ#!D!ODN(r.!s!F#M\"L+L3\u{1}\"G\"C\"E0{\"w4E\"\
        y(u^\u{3}%Ay!F\u{1f}`Wy!F\u{1a}(\"EKEK22((r@K&q4I\u{1f}`+F\"x\"GE.! H\u{12}9# Q!E!n\u{1}0-!L\"S#W!K@O&O!R-M!P%P\
        VtGqUtj\u{1c}!!Eh\u{c}Y j\"T!l!N!T!S!T!O!T#D!:$F\"G$P'm!B#R#d\"U!Q#U!Q!N!R'R&R#P!Q!Q!M\"N\"R\"Q,I!P!P%P!L1J+m!L\
        \"P&m$P#R1V,LSi\"R!O+P&R#T!T1P)t%OfD- K%Q\"q?P%C\"P.@&ucuiC7P!y+D\u{19}\u{1f}!(M\u{4}\\!'FYE! I\u{8}Q! J\u{3}l'\
         E!r!r&q>M\u{9}tus&s( l!>&>>Q\"I9R\u{1f}`<J~=%%H@q$M.t&v\u{7f}W! q%;# sFv/L-P\"#L\"L\u{11}\u{14}!FI =# M!v\u{14}\
        wC\u{d}$ N%KCP3LZ!\" I\"sM\u{1a}!&O\u{14}\u{7}. \u{1}!>!G#C\"B!I=H!{!@!G%E!J-K&FVu# v!A&H2Y\u{1f}\"!!S!s!Q!o!U!\
        t!V!r!R!T!M\"B\"S\"Q\"S!p!O\"Q\"E!B!O\"Q!p!S\"P!p!N\"m\"O\"T!m!S!r!R!h!J\"N\"F\"L\"M\"O!W!L!T!M\"L\"M\"L\"G!V!L\
        \"H!V!F!P!O$T![!R\"F!m!T\"N\"I\"J!R!I\"N\"L#J\"L\"O&L\"K\"m!S#R#i\"L\"Q!p\"Q%U\"R\"M(Q!Y!S#m)W,Q\"T$n$Q$Q!o'E\"\
        P\"O\"N$S\"T'm\"P!p!Q!j!E&M#Q\"H\"g!N!T!O\"M\"O!X!K\"G!P!O\"I\"L!R!I#U\"N$m)o\u{1}\\!Fx%K$ K\"rCI#tt&!!M=n#!K$H\
        \"I`\u{8}%\"P#N!Q!ODL\u{11}u&!<!P%L\u{1f}y3wkxq<!!KGn\"\"HFH\u{6}f#%K\u{1f}`\u{5}JdT& m%O!Q!H>S'R+E2 R#Q#VAU\"Q\
        $U,R\"Q\"P\"V!U!Q*RQP9QbR#P6R\u{b}<!\"EXn! NR@!FxIW(%O\"FFF.J$O\u{1f}`6y#I|+! Kdu#!O$GINHP!Ou\u{c}`+ p!L!L#P.J/\
        M#P\"K4HjNtNmO\" KFK\u{2}\u{0}/ o!|!3#G\"?!H?n!<3m!H9rRq*Fyq!EFK\"\u{1f}`\u{f}uS6!!If%! L\u{d}=!&JoK& q!C!F%J\u{1f}\
        `~rQ~% t/H6L!vAMO4& u!H&H?y!H&Fy{\" qFt\u{11}Y% C!L$G\"w!Kn'!FuV4$'E!JEE!F\u{1e}m! v\u{0}y\"\u{1f}`\u{5}\u{0}\u{2}\
        T!\"M+\u{19}! w)=( m!G\"Q\"FAs&P\"P/H-{!Fv\u{6}9\"\u{1f}`\u{5}{(^\"\"u\u{1c}wv\u{f}\" wFx\u{d}\u{1c}#!m\u{1f}`\u{a}\
        s?\u{8}#Ey*F4y\u{1f}\u{19}#%t\u{1f}`\u{a}u8\u{a}$ C!pLQ\u{12}uKG\" E(NIG( q!<$v\"A\u{1f}`-H$yUpmo) L!M!O#H\"t!M\
        >E\u{1f}`GwDH\"[M!PG<\" G\"vBv\" sFzf\u{1c}) o!L'Q=P\"N'P\u{18}x\"GiLN\u{8}! q\u{1c}P\" I\"r{{\"FI\"vS\u{6}! LX\
        ?' u!I!NCJ\u{1f}``z%v\u{2}N\"[G&HnP! Kd\u{6}#!Q&MDJ(.$ w\"HDz\"H\u{13}J#!I$MBJ \u{b}#!ODJ#Q4\u{1}% w!B&E>G\"H\u{7f}\
        !% m\"O%H>N!r8;! H3a# v\u{1f}`Gxh \" HFE\u{3}S$'t>w\u{1f}`luR'!!@@\u{f}+!@%Q!H!N#t!p!<\"8*q.IHLfx&!>&?@G$t\u{16}\
        sd@Hs! u`\u{7f}$'K>J6JYu>wM 9!x!J!=\"E\"}!L!?\";(B$E*O!R#n!=!t\"C\"G\"s,B$C\"K:n?F\"q'M!B\"q\"G!y(H!x#JHL1z+H!P\
        \"w/E!p\"C\"I!P!s/w\u{1e}K! vA~!!IWX!Fx#A#!C\u{1f}`\u{1f}DO~%%IAO%J\"rtvX<! NMn\"'K!P\u{17}o& o!L$K!N\"N=LaL! M\
        !\u{7}!2p\u{7f}X\"!r!Ota& t!C!C%C?mAO;\u{c}!4GD=(%G\"STJ&JVu\"N(IvJi8!&rkZ!!MfB#!K*P<J\u{7}M% o!M$G\u{1f}`\u{5}\
        K\u{16}\u{1f}\"!HFJ\u{15}w! P-p#EI$v4Kvs( L'T>p!H!O$E\u{1f}`_Pr\u{13}\"\u{1f}`\u{1f}{(a? P!n#S\"M!n$=%>#N%Q)K&T\
        #N\"Q!R!V+M\"M#T\"P!R!P%QTP4P$O+L*I.EBK2P&R]]0 L!y!M$L!L!K(C?H.I\"E$w2v\u{1}K's/F!z\u{11}g!I{1\u{14}% t\"GCJ!y6\
        J;N!!BL\u{16}! J\u{a}^\"#oDK}i#!H<u\u{2}v}\u{7}\"\u{1f}`(u\u{6}n%#R\"l!ECR7J6\u{12}# I(sFu\u{11}\u{10}! H)l\"!L\
        DR\u{a}\u{7f}!\"JzB!Kv(\u{7f}Q N!q!j$P\"P#E$J\"L\";\"F-O\":!q!G!o$O!P!u!R)H\">$K\"S!O!F!P!B*F&M\"t!NLG.G'K,L*v\"\
        H%H#w&I0D-L*R%S%t\"J.x!H#:p\u{6}%'J>u$L$L0uTx\"8pZnA\"!qy0q\"%D!q*-!\"Jl $ G!t!IEsH\u{b}\"!K&K$y!GtQM!!I@7\"\u{1f}\
        `Gzp8!'t\u{6}\u{10}!!NYq! u.\u{3}!Fv[W#'KDs!P:h$!KDM!q!N\u{1a}8% t!E\"EBD$Fd=$ J!w!JEo\u{1d}X$ K%HGP!Q;a! O\u{1b}\
        L1 P!>!N!K\"w\"F!K'<:O\"o!U1K\"msQ%rUuBoC$\"!:&C\u{1b}\u{14}\"\u{1f}`D\u{0}j#!!F\u{1f})!(H11%!K%K!N\u{1f}`qNy0#\
         r\u{1f}`3|IG!qM(K#&M?J!KQ\u{11}\" x\u{1c}|JH! r6S&!L&J>P\"P&KxO\u{1d}5\"+rFp? !Fu\u{1f}#5 l!R!T#J#T9O&T!P#M7TV\
        N\"M'j/O\"m!Q!N,MXO6I#P\u{0}\u{1c}$!M&P@N;K_\u{11})!R'R?Q!R$S!P4N\u{1f}`:L/3/%Q<S$j!Q\"T#Klp!K\"K!J!n\"I6OdS1M2\
        w# C&s@HF\u{1b}!HOL3!(N[\u{4}) O!F!S%N!Q*p5M5H&Lpf$!DDG$y4H\u{13}K!\"q):\"(EERO,$ q&H\"RFO\u{12}\u{c}!!I\\\u{1}\
        !!qb\\\"!D!N9q&!K%M<o*O\u{1f}`No9-) y!F!I%E!L=I!t\"L:L\u{7}\u{a}!-t\u{18}p$!M&H!P?LyE\" u!@\u{6}5% s!C&H\u{1a}v\
        kr q\"\u{1f}`my%6!%DBm!EQ\u{16}~!!Ja}\"!wFx\u{11}SC V!N!S!S\"o\"H!Q'?$R!S1L!U!O!S!p\"p!R!P!R-L!S!A\"?!H!=!L!A0G\
        &KEo\u{8}L#u!F!L!G:\\# r\u{1f}`'u\u{7f}B!!E\u{8}c!EIUo!EP\u{8}g! w\u{1e}~$!A@t\u{1f}`XtSG! ph\u{1f}\"!JE{3L! Lk\
        \u{19}# r\u{1f}`\"wlR!-r\u{c}@\" M!r\u{13}\u{13}!GvR`% HFG!n4Q!R\u{1}1$ y%H\u{1f}`.u!K% n!L'O?N'G\u{2}\u{c}!HQ\u{1c}\
        Y# O!M'm n!Fyv0\",NEr\u{0}P!EH'>!Fz[\u{1a}\" vFwJ\u{9}\"\u{1f}`\u{e}s@B! Mz## v!GEwAT!-u?U1\"M#?\"G7J'E!u!F!Q!\u{7f}\
        4@_B!{!P\"J!u$MAzF+# t&O@qCt!FI]n!\"NIJ\"\u{1f}`\"z_6% I%O*u7FAr\u{11}{, o!H!O#o!N!H>O'O/J!J\u{1f}`UK9\u{1b}$ N\
        EH$u4GOV\" MFKM\u{7}! M#?!!LDf$ t&O\"LFKk\u{b}\" tFtA>! x;\u{19}#%IAx%Js\u{19},!?!p#L\"K;p%>$O5PrJeL\"pUs\u{6}\u{11}\
        !&P\u{5}x! q\u{1b},4 J!B!M#o!M\"M=~!C!F\"I\"K\"D/P!x\"z!Q!t!H\u{1f}`HB=\u{0}) r!E!O#B\"FAK#B\u{13}m$R!\u{d}2 Q!\
        t!T%M6G)O'M.Abq!I!G\"H!u\"J!P-K!q!N8x!!q\u{13}+#ED$|4D3\u{f}\" uFu\u{13}f#EI\"v4Jdm/ 5!8!|&H>>\"n4i:wCr;s,v8vLF\
        'p5tc4#!B'SFQ>f\" J&L5\u{1e}$ L!wEM!x/b!Fy\u{11}\u{c}# s'E>MzV\" GFK\u{1a}3S Q\"l!O\"M!V\"T!F\"P$N\"P\"K!S!>,N\"\
        L\"k!P!S\"S\"P!U!N\"M\"S$P!P%Q$L!T\"Q#R\"N&>&Q!PIP2q!N'O@L5M+S!N1Q!Q!U#O\"N*L'L(v^L( >\"B$=\"@#F!{:C,s\u{a}z!\"\
        Nme!Gvy+#!MFO;M\u{c}a% p!I&M!K?G\u{11}S!%q\u{4}J\"!J&qP}\"\"Q%MRG% o!K$LFL\"L(o! s\u{1}@*%C!NEF!O/@!G!F%l\u{1f}\
        `2{Bl\"\"NFM,i!Gv`J) o!N!Q%O@N\u{1f}`HLBJ0NFY\"!u!H&W!Fz\u{1e}\u{18}#!s\u{1f}`\u{a}t1f!\"r\u{b}m\"!MEr\u{15}/\"\
        \u{1f}`\u{a}v\u{0}a\"\u{1f}`\u{a}yY\u{a}!_q\u{12}R3 s!K!K!n!n!D!P!O!OCF!P\"Q1Hpu#KZr\"J)KWEB\u{1a}%!K&M!N?K'OGy\
        ) l%B!D?U\"R%I\"O-M&R\u{8}\u{c}! GHH!!C\u{12}?\"&O@I\"(! pXf' t!H$G\u{1f}`.w%I%sq\u{5}!%s\u{17}T!NKG4!!A9L\" oF\
        KKm\",pFo\u{c}\u{11}(!M!R%PsH:t*LyJ3N',$ p\"L\u{1f}`rI%U# p\"MDG O\"\u{1f}`'{\u{a}\u{7f}! w\u{18}1!-s\u{12}@!FJ\
        eM#!L&K>Lyw!&HBL$3H\u{1f}`,x#HPU!EK+|(!@$E\"w>v\"G&K.E&}/\u{7f}. q!>\"E$A0C0K$q\"I2Cbq6H'q,C!M\u{11}t\"\u{1f}`x\
        z:b3 T%F\"B;R&l$N!L/K&Q\\J#I#D.F\"s*J[R\"r)v'IKKD\"S%S!S=W!g!S!S$V\"T-P'P4S#N<H!P\"I#T&O!C\"H#M(W!L#I$C$M/>Bl/R\
        +R$G!S#L\"F!T.D\u{0}\\%%G\"x\u{1f}`UH\"x\u{7}c\"\u{1f}`Kz\u{b}P!!KgR#Dx\u{1f}`\u{7f}xL*$ M\u{1f}`MJ#v\u{3}># r!\
        K&L>o! Jpe\" G!B\u{e} !ESM^\"'B!F@\u{16}!Kr4u+!P!S$O<J%L!Q4L&J\u{1f}`6u\"J\u{6}d1#NDW4R$N\"QYN#L%M.O\"k!P-O$IHo\
        #J<R&P\u{19} % J!I$s\"HDpj:* q!N!N#Q\"K!Q=Q\"Q&M/O9V%/M6L\u{1f}`e|!Lwo$ I=w\u{7f}J#w\u{e}S*%K\"R<O>N\u{7}NDo:M(\
        H2L!Obw\"\"L#E\u{15}\u{17}$!v&I@x&JX\u{7}# z\u{1f}`\u{1f}}R.% o!N&MFN.Fk\u{1a}# s\u{1f}`'AF9!!>nJ! MOI% O!C!s%?\
        !NO\u{17}! K>k!$n\u{17}8$!J!N%KAO.\u{4}$!NDt(NDN3M$\"P!N\u{1f}`\u{f}OI\u{f}\"!HLtO\u{b}.!G$A\"?6C$u*GoH\"r!A\"C\
        ms!@*D!u\u{18}0# r.AGui\u{7f}! L\u{7f}8%!H&H?t!I&I`S2 L!Q!N$O\"p,G1O#M&r4JUI*G\"s\"JgJ\"K\"t9tY\u{18}! L{\u{17}\
        #Er#N4r>o&!;&=7r*NtP$rB.&!M%I<s*J\u{1f}`NsG@#!P$E\"R\u{18}\u{e}%%I@G!o%J2GXs! sh}$%N@D#J&wX9\"!vFvB\u{17}% D!M$\
        I#I?KzV#Ex$H4xm\u{17}!FrrC\"!uFv~L! o[4B S!U!U!V\"P!Y!R!T'@\"N1U#r\"S!m!M\"L\"C,K\"n!Q!r\"Q!V\"S1F\u{b}t9M2R!M!\
        S!T#T!Q!T\u{12}('\"M$L@o\"Q$M0K\u{2}L\u{17}N![q4C\"(N=MO\u{1d}\"!L&I\u{11}\u{a}\"%rFt+3\"\u{1f}`mza;\"!I&F]\u{13}\
        ( o!<!I%I!H8p&s\u{0}sh\u{13}!\u{14}{\u{12}m& Q%K<L\u{1f}`,uLL\u{1c}\u{1}\" wFx\u{11}w& n!H!Q#R\"G@N7/\"\u{1f}`\u{5}\
        {\u{a}D!'ro\u{1a}) w!>!>$N\"M=;!t{u\u{10}C-\\!Fu\u{9}y$EEMy!L!H/\u{5}%'KFM+Q#M!Oz`!Fv#s# M!F's:##!H$wFzx7\"\u{1f}\
        `ntA\u{8}\"!R%IL,#'t!GEw\u{1e}&&\"u%G!F\u{1f}`eF\"xpD#!KDK#NQ9\"\u{1f}`xv9@#EzMF\"z*]\"HL&LPI'3u2u,I4w\u{1f}`EH\
        1vm.# r!M$NpP\"!BhO\\T.!Q!H$M!t!H=u$;\"A\"C.S\"|$q\u{1f}`JQ\u{e}_\"\u{1f}`\u{a}zPu\"%tFv\u{17}\u{e}#EzLF\"z1?#E\
        u*J4v\u{d}.%!NGOHu\u{1f}`BL.w\")uFw3M\"\"GFJ\u{1a}/% I)w\u{1f}`1J#w\u{14}%!\u{19}t\u{6}D! oB=!'Mr\u{1a}#\"o#K]L\
        \u{1e}s) S'K!L?n'LsI\"w\"I\u{4}JV\u{0}) L\"s%O!Q=I!N\"s%K/J^\u{11}\"\u{1f}`mw\u{18}m\"!L!O+\u{b}- o!I!M$M!H!P.t\
        /R#O&N@t\"tnNx\u{1c}# I!tFw{k) q!O\"H\"Q@Q!s#H6L\"LUP\"5pXp`w$ u!G\u{1f}`!v(q%!M$N\"L\u{1f}`Cy}\u{19}\"!u\u{17}\
        v\u{18}L! srf# Q!K'q3\u{1}% L%pBI\u{1f}`$xr<! K0\u{1b}\"!J!P|^! H:L$ P!O&HASS[! u|j%Es0G2v*F\"xvJ!HK3\u{5}%'KFM\
        +Q#M!PID!%Lcu4 s!W$S\"U8D'[%R\"T2K\"G\\N'M#O,P:?'J'K\"N=P/no\u{3}\"Et)O<,!\"HK\u{1b}$3O\u{1f}`,v#GAL!!=U&\"4v1F\
        ?~!Fvg8? \u{1}!A#T!\u{1}!0!C.G#K*K#L!|!J#T!y!9!B.B!N#r!?-G%K`r%t!AaK0q!H$u!@!JOp!!O C) B!@$G\"D\"|!H<J)tRsO/9!N\
        \"R!U#I:O!P$R!K!P!R$J!R-N!N!Q\"N\"KwS&sNr,O#R)t&L&L`\u{1f}6!p\";\"9!F!s!P=N!r!U\"A#J\"OiJ*C1I6GOH2v!N%F\"K/L8\u{17}\
        \" J!rt=\"!u!H.L! uR\u{1c}!!Ex\u{9}% D%I\"v!KEpMU#Ez*E4z`\u{b}# H\u{1f}`xJ>]& r!K$NAq%N\"GS)+!J!T%M?o!J!S$T/J\u{1f}\
        `AR0S\u{2}h!!G;{!Fu\\\u{5}\" GFKqV#!G\u{1f}`7u~e% o!L&D!I=I*/\"!H$GS+p!o!j!Z\"Y\"k$J\"<$L!Q!T!Q!<!N!N\"5%V$R#j\"\
        O!T#T!Y#R\"L$S!Q!I\"T\"S\"P\"O!R!M!Q!G\"O\"M\"O!Q!N\"<!N#O\"M#R'K(l'I!O*n!Q!O!T#R#V\"R$p'Q\"U\"l\"R!U#R(N%O&P'M\
        *Q\"S!S/O\"O*R!S!m*L%R$Q#V8o(\u{17}\"\"H%J5R![L\u{9}X\",pFo.@\"\u{1f}`\u{a}yw\u{d}!/Q\u{1e},! tn>!\"K\u{d}S% n!\
        IFM\u{1f}`^sd/#FI\u{1f}`dzl(G T!P!P&V5L$P&P%U!N!V1E!X\"T.D)N$C7I$C#R!C#M\"O!I$M,F7O!J)E!G)N0K\"H)P#R/R$N\"K!U-L\
        g9& NFM!o4I\"Auw\u{7}[!Hp\u{16}~% {\">CH!}\"?[\u{7f}# v\"IDu\"}\"\u{1f}`\"z\u{8}\u{d}! ui\u{e}, J%H!P\"p=w!J&O!\
        OCJ&M\u{1f}`5E8\u{b}\" oEE~\u{7f}#$q\"PDm\u{11}l-\"K!K\"u!I!G!O@M#n!O1L#LrC}J4\u{5}'\"K#I#G=P#M#J6Jy:# J(q=KZc\"\
         B&n\"D' k!O$N\"O\u{5}L^K[EG\u{0}\" v\"FHF' L!Q!L$M!tAN%rB\u{2}&1K!oEG3R\u{1f}`Pp#o#\u{1f}`\u{1f}`0v\u{19}g!Fy\u{e}\
        F!%IHT! L\u{1d}:$ t!B\u{1f}`IvU2. O!:!H!F\"C\">\"{=O){4M>vXriu0r\u{c}\u{14}( M!I&w>t\u{1f}`eM!K&w\u{19}\u{1}!Gt\
        1z!\"M9\u{1f}$ D&p!MFJh\u{b}% D+N!x9R-n2 0!?!J!l\"o!K!@!H?G!O$N!G!J-G!L%FsIH\u{6}#\"s$IFL%Y$!IDK(w4M\u{1c}&'!J!\
        Q%L@P&M/K[t\u{2}m!FG\u{1a}\u{1f}%%B@H#t#F1J]\u{1b}%FD7B\u{1}q#KyM\u{10}j'!J'U?P'S\u{1f}`(sVPZ+!FzbT' o!EEv!KHy\u{1f}\
        `;y\u{8}L! qxq$!F\u{1f}`\u{1e}u!IP\u{d}\"Fx\"I,R#EL1t2M\u{9}P#!F&I\u{10}v3\u{1a}#'o!IEr}T\"\u{1f}`4s9\\& t!GEw!\
        F\u{1f}`Qxmp\" Q%H_\u{8}) q!K!O$M!N!O-s0LHse4\" wFyC\u{2},\"K%o:K&o!L!M\"L0L&M\u{c}LJr!Kb\u{8}! ppW!/Qd*$!M!P\u{1f}\
        `\u{8}tV\u{10}\"$mYRj\u{e}#\"J\u{1f}`Hw~>!Fv\u{3}'!%M\u{12}U& R'Q@D\u{1f}NFs>K:\u{3}!/sOT%\"I&K?FzM#r\">\"\u{1f}\
        `3sz\u{16}!!IrQ( s\"R\u{1f}r$LAvFp\"K;J+P' p!Q$P!QHO.N&K\\$\"\u{1f}`\u{12}L\u{1a}E!8m!c\"qs\"M\u{2}d$ H!x\u{13}\
        I!z?x& N!Q$LAH\"Q4r1\u{9}!Fv\u{18}\u{9}1 n!P!N$P!R!P,r1S\"O!M$P!Q!M-M\u{4}HlK$NKB4 P!>$I\"=!j:p%A$F\"F3T0FEK#L,\
        E#Kp=\"p1=$F\"Dq\u{4}9\"p!3\"6\"V!p!4\"7$>\"7\"63o!V\";\"=\"R\"<\"A$9&O\"B\"?sFDq6H+I[\u{0}\"\u{1f}`my1^> P!I!P\
        !L!N!n\"t\"G\"J$N&L2P!T!N!P+I&K\"K\"O\"P,LTTlP!S<P!R+J\"I\"G%I5*+ t!=$=@?!G!H\u{1f}`Mv\"x/u!F1E\" t!9\u{0}\u{d}\
        \" nEN\u{c}9!'m$Z\"&O!K\u{1b}M# OFH\u{c}ub\u{d}!Mt\u{e}-%%s.I2B&u.Imq- N\"i#K\"R@U$O0L\"K\"N\"Q\u{15}sXM\"Q+9# \
        H!G!r-$$%B!GEF!H{kH R!?!J!K$o0N.o!W!I\"C!F!>!L!B!N#v!u)A!G#v\"y$C!I+O!i!Q!S%M\"F\"s7t!H!HeB\"v!w=I/F!J&P\u{1c}\u{16}\
        !EO7\u{b}! Pbn% K!F$wAB%zl\u{7}#!u\u{1f}`:uA5% IBs\u{1f}`VL\"s|\u{d}% z!<!GCH!tko\"!=!O\u{16}(\" K\"Mwe#EH$t4I2\
        ,\" v!Dgm\"\"m$LT`!Fw\u{1f}Q#3u\u{1f}`Wv\u{b}\u{17}$%C!HFLzw\u{7f}]2 P!G\"M\"G\"E!P+|!H2O!K!P!Q\"L\"J!P+z\u{1f}\
        `bpJN& K1q!I3r2Q2uz.#!F!R%F@\u{6}$ M't?M'w\u{1a}~!F|\u{9}8!!H5\"!Mtl'! q@j!'F}a# tFu!KX8&%N!KFO\u{8}M4M\"JF\u{f}\
        \"!OLN\u{2}\u{1c}#!QJP6KK&$!M'O>t(LyV!&K\u{1d}\u{6}\"\u{1f}`Pv,~!\u{1c}s\u{0}v\" vFv,B!'r\"C#!C&sFug\u{7}. F!N!\
        Q&T=U\"M!R7O\"O8w$J\u{1f}`(K%L%M- Q!l3G-U,V2T!S\\X!QrO)U6Q\"P\u{19}\u{4}!FurK#\u{1f}`?s#N`N\" uFz\u{9}p\"!tFu{\u{e}\
        #!pDO6NbY#Aw\u{1f}`Xw]H(!K$F!P;q$Q\u{1f}`SN!q]\u{0}%!C!D#tFu\u{1e}xJx!Fx5}# Q%IFKH\u{9}! tK=!&rnk<!@!p%P!J+A.L\"\
        z\"O${$q!L'E$B$>\">\"A&vUI(G#G,@\"G\"x`n!L\"FDI#z0\u{5}!&Ox8!F{8\u{11}$!D!uEJ!p\u{18}V\"%EFD`b%\"SEN!P3K%Ozm!!D\
        Y@%%K\"PFN\u{1f}`KF\u{19}l\"!J\u{13}u^$!&K'E\"!FFGO\u{4}! PIe\" q!D`=\" sFta\u{c}! s\u{12}u! tYq! r\u{1e}5! t~\u{a}\
        ( N!J!Q#H\"N-Q2L%L?q!'KN%$FH'u\u{1f}`@wlk!Fp\u{2}\u{13}!Et`s$ N!M&L?HE`!!C7\u{16}$7L!s-RMp#\u{0}# v\u{1f}`?v4\"\
        !'sr{& L%t\"H?L%w\"JS\u{17}$ O%I@u)Q\u{10}!\"\"N0p\u{7f}q! s6F\"(mFnwT1!O$H!S!S:I!Q%M!S#O!S/P$I\"MbLto!I!QEk! s\
        \"6:!t\"P!S\">!r+B/F!K$o$M!N!D!U.O'RVQ#N4N$O%I0I.G6Q,F!K6G/\u{5}% v\"K&N\u{1f}`OwQ\u{16}\u{1f}+! m\"v!Q\"Q!r!Z!\
        u!T\"Q\"I\"P\"M\"P!q!L\"N\"H!=!I\"O!o!P\"N\"N\"n!X!X\"U!l!Q!q!S!k!T\"Q\"J\"T\"K\"M!V!J!S!M\"K\"N!i!L!T!G!T!K\"F\
        \"D!N!L\"o\"R!Y!O![\"m#P\"G\"J!R!Q\"Q\"N#P$I(N\"n!W#T#j\"N\"O!o\"P#j$S\"R\"M#U%V\"V#R%Q\"U\"k!Q#R&R\"Q(O$Q!m'G\"\
        L\"O\"J$Q\"Q#q!n!o!p!r\"N\"W!m!O$Q$k!S\"G#M!T!O!W!N\"O!V!K\"J\"L\"I\"K!S!J#T\"N\"o!r!n#r!q!u$i=)% M!u\u{1f}`\u{4}\
        K!vF\u{0}& v!EEv%K\u{1f}`Bxe ! J\u{17}\u{3}&!M$F\"F@N$H\"Itm!%I\u{2}<& s#F$M?o\"G7qXF$!L!K#NAx(t\"+9!q)n\"!JGL_\
        '% R5o!qWo!qlq#!v\u{1f}`\u{5}x{A\" s&Gq9#\u{1f}`'w!K!8#!rDIsvH\u{1d}&\"T#O@L\u{a}}\"Hxx\u{1e}n# r!EFHVG- B\"F!B\
        #F\"E!>!\u{7f}<L*v4p>t\u{1f}`2u?2P Q!{\"O\"Q\"F(E.?!R#A!o#S!m!R&G(H&:$@&D2vAF$D!~\"?!R!G!}\"@!Q!r!G(u!G\"P!r\"G\
        %H%H%D#H#DNA!o!F+B)A\"r.w!Ba)- q!N$B!P!O!L-s,P$P'L\"O-M2s\u{13}N!Fyx/&\"N&J@M&K\u{1f}`?|ds!FH,t0 u\"P$L!S7L(o\"\
        Q$R!R3OTr(t$L!s$N\u{a}LmE#Aw\u{1f}`Xw9N!NM^-\"\u{1f}`T}I]\" t/BT|$ J'H!Mir8=\" yFy?\\0 r\"M$H!R!R;N\"U\"M%K!O!L\
        -P\u{1b}t8M%v>Ngy!!F?s$]u!vqI\"s{\u{d}#\"NDu\"L!\u{19}\"(MELr\u{a}!!HOx\"FJ\"u0\u{7f}% x!L&E!PWOkb#%M@O&N\u{18}\
        +! t\u{1e}+# B$m\"S\u{8} !Hr(\u{10}#Ez$F4z\u{14}8# J!I!r@\u{a}\"\u{1f}`?~uS&%L@|$H!J3v!v4\u{a}\"'uFt3K' s!D&B!P\
        EC\u{1f}`eMdL! pK\u{d}%!H%L\"p=N7J_i\"'M>Mf/$ x!E&??v\u{17}_!\"Q\u{11}Y! nj\u{1}#%FAw%G\u{0}[& u!@\u{19}w5w:w!K\
        z\u{5}\"\u{1f}`uy\u{6}W(!D$u<p$E&x4D\u{1f}`:pN8\"\"pFo~t%!K!N%NGK\u{14}u'4#!NEIqwpP!]vbc!Ft-m\"!u\u{17}vvo\"EN8\
        N5N!Fyu=\"!rFu^,!!FJ\u{19}!Iq\u{18}\u{1}*!D!Q%>(u$A3M\"P!J$H\u{3}G\u{f}U# J!q!J&j!!Hp:!tN~+(!F$r\"K>P\"H$u\"M2L\
        Yk$ NEK$t4K\u{1e}\u{1a}\"\u{1f}`\u{a}zWp$!H&I?QILDX!Gu&\u{4}!ozw\u{1b}# n!I&Gs\u{1a}- x!J$I\"K!J6M/O!Pnu$M!u$Kv\
        Kd\u{1b}> r!A!F!l!S#A!G/O.k\"?!K$L!B!L!N\"O*J&L!M#T!N-NNuUpNq!H%M!K%N!MBK$ r!A!JSwPI\" tFvj<!Fyj3\"'sFv\u{8}\u{14}\
        !rnk\u{0}$Ez2K2x(J\u{b}0: o!P$G!T!Q>R\"Q!m#L5SXL*K\"O,N#F$J(H%J0I9M'w1J!I*O/H!MU\u{1}! J1a#!u\u{1f}`\u{5}viZ! z\
        *}\" L2s5C/ o%@\"L>N!u\"L%O!L4JRK>K\"u$I<DUswU\"!uFw{\u{1d}!Fv\u{1a}i*!L!Q%s!N?S4I$P\u{1f}`MNCN\u{10}g# G!E!uJ&\
        R H!?!K!G!M!\u{1}!K!;!J!+\",$(\".\",!J!@0o!L!H!Q!K!Q!y!O!B!J!9,@!M!I!N!q!L!C!O+@eG\"H!M\"t!O&v=vNK!C\"K\"x\"C!M\
        !=`:#\u{1f}`Nv\"Gg\u{2}!Ft#w\"Et<vE\u{2}\"!tFu&C\"!sFuj!! x]\u{7f})!N!N!Q\"PHL/Q\u{1f}`Nq!NE:!Fw\u{b}n% s3L\u{1f}\
        `,u#L4_!Htm$\"&nBNTk# H\u{1f}`qw2^! EXKF W!U!V!S.;\"S*K!S#M&Q!R!Q\"V!T!Q!T-R$T\"J\"O\"P.S!R%L$K&C4s&J\"K3O,N\"G\
        =K0J\"K)M-O6PyY\" xFy\u{17}#! Jv\u{1b}!\u{16}v\u{1e}u\" uFuoS&Ep!R<o\u{1f}`CG\"vt)1 j!Q!W#U\"M>U!m!O$T!U!Tjp\"M\
        :N3tTO6Or\u{11})%D\"s>I!s'C\u{1f}`KI#xEw1j-!N!Q#K\"S?r!Q\"L\"O0J!K%H\u{1f}`7L\u{1d}m\"!M!JxK! Ho1# s!J&J2'# D\"\
        q&M\u{5}\u{c}\"!uFv0d#'uFw4Jo(> t!>\"H\"?\"B!U!C&:%r-G$Q!o!B!Q#D\"D!R!J,A\"G\"A\"G!O|Q5rDr!H,o&G(H^|( s!G!P#H\"\
        N?t!K&IK\u{18}!(G!+! N\u{7}v! L<`\"\u{1f}`\u{a}w\u{e}\u{17}- n!I!L#D\"L:w$I\"Luw,I?EPO!w u$(N=q\u{1f}`eKc$1 s!K\
        !W$l!R!T9E$V6K$N\"LYq8N%QaE\"I6L|\u{1e}$(M>w\"L&J1\u{3}( r!J!L%HBI\"J\u{1f}`,K\u{f}n!&n2J* m!J!O#P!L?O#P$N!K\u{5}\
        tqp#!t\u{1f}`\"uOF\"\u{1f}`m{\\*$!M&E>K\"E\\\u{18}\"\u{1f}`xrH\u{13}! taY!!s\u{e}z& J!N$H\"v?N'u\u{12}1-!I!p#G\"\
        K!o>n!O&L.LkNMCDMWJd\u{1b}\"\u{1f}`\u{1f}v*wG w!U!K\"T\"O\"L9M!R#O!q!L!M$R\"N-M!N$S\"O.oRC\"K!N\"B!N's\"K!l&P>s\
        &M;m!M!R0o\"O$S\"R.J!M4k\"!M$PX%\"!AEt\"a!&n8\u{2}! J\u{18}v% r\"J&L,O4Kp_!EG_-$ F)G!{Fs+B\"!J\u{13}|\u{1a}>#%G\
        Bs$Hd\u{3}6 r!Q!P!M\"J!I1M.}\"P!J!F!J!E!H!P-x2H#J\"F!D\"y\"K\u{11}c' p!N'N=L\"O!N$M=b! t.\u{12}!FKeg$'OAo\u{1f}\
        `\"wWL!!t_\u{1d}2!I!P\"R$Q'Q2O&O&P.I'NrM*tVx$O\"N!M*D,Pw\u{7f}, z!<!O!O$;>J!y!@&@\u{1f}`NEIt<\u{1a}#!I&H@Ji\u{e}\
        $ u\"LDw\"L>\u{a}! reu!&QN~\"'F\u{13}Hq9!F{\u{e}{!Fzu^\"!uFy\u{7}P!!C`F$5t1Q!IFti\u{9}\"\u{1f}`mx$e, s!M!R#F!L!\
        L!T>u%G!L\"Nfw1 ! o\u{7f}\u{8}'%I\"s>t!L!H&v.xM]\" Gq{zH% z!?&H?r!E\u{14}!,\"r#N\"M-J)I!M(w!J&Lqw!I!M_|$!F%p\"Q\
        ?K\"x$!M@t\u{1f}`Xtu\"! H#r#EN$t4L^\u{1a}$ H5v1JGvY#!\"L%1!Jtp7!Ivim!Fw8\u{18}!-sw;!-rtS> R!?\"G\"z!I!B,E$q.=!O\
        !B!N!L\"\u{7f}!K!B\"w&q\"u\"H$K\":$B&I'G!z\"@\u{1f}`%vGvHF#Ax\u{1f}`Xx\u{a}B% vAJ\u{1f}`Wv!JC\u{1e}\"'tFw\u{1f}\
        u# I\"tFw Y% H!yFw\u{1f}`Gt\u{f}&#\u{1f}`\u{1f}`0r6`# o\"P%Ehp$Fs(Q\u{1f}`JIbq! Kij. M%n!Q!R:q!Q#k!O\"V$N\u{1f}\
        `Mq!Q0Jq)! Q,1!!IWz\"2p4C1t#Es*M4t\u{5};!!K'5\"\u{1f}`xwSU-!M!q\"C!G\"J!qBH!L\"L0O$K\u{1f}`ECH\u{7f}$\"K$o\u{1f}\
        `rt(I&!O$FBE&pzssF-=!(M]U% p\"Q@N\u{1f}`XN\u{14}]'#R$M>O8M$N\"Nos)K\"%vFx>:A L\"k!<$S\"<9m#k!O!T4L!R#Q\"NVN%M!N\
        (R-L\"R5M!O)I9R'p!v!s\"O\"m1S$S\"R3u+nk,\"!GFI+*!!L\u{c}Q! I@\u{11}#\u{1f}`?u#JEE!Frq\u{c}!'Iv7\"\u{1f}`\u{a}~_\
        V% O'L@H\u{1f}`ePTR#!N!P%PcV\"(J@J\u{a}R!%s\u{7}f\" vF|*T% w!I&F?z'G3\u{5}''L!N>r'M!O.L%H2^#!rEM!ufZ\"In4Q\u{1}\
        \u{14}!#r\u{1c}\u{18}) F!D\"L\"n\"G?F#P\"o2N~Q$\"LCI\u{1f}`ewD &!M$N\"K!SCN#O(O!!CgS!MuF\u{1f}!\u{18}t\u{11}1!F\
        w+V$ H\"s\u{1f}`#uEz\"!FEtS\u{a}!\"Jnm\"!>&@.a\"\u{1f}`\u{11}w%$1 L!j&l?J%T0O$E\"S.wIq\"K'Lkv'r\"r%n/H\u{4}~#!I\
        \u{1f}`IyYH# J\u{1f}`0KR\u{11}!EP@F%!O&M\u{1f}`t@6KH(\"\u{1f}`\u{5}zz\u{8}' D!x!L#L\"I@t!N\u{8}\u{12}! s\u{7f}Z\
        1'P6M$R%T\"V3O\\t!J\"K!K!n\"J!MyR\"M!P.Nv6\"%I\"J\u{1e}$!'s4'!_uI\u{3}(!K&M!K?L\u{7f}o+Gfu2@wg!!Ik\u{1e}\"%uFv\u{1e}\
        ^! q'\u{1}!!K1]$!I&J!PFP6s#!KDQ!H<\u{f}%Ez$I!J3v!v\u{d}\u{1e}\"%IAICX$ O!J&D@Kv+\"\u{1f}`@tE\\! t~ $ r\"H\u{1f}\
        `\u{1d}{D\u{7f}& M!wFr\u{1f}`FL!x\u{8}j&(I5q0Krq\"w$As#\"\u{1f}`xu\u{d}}!'K@8'!Q!P#G\"N!M@I&K4z%!w&A\u{1f}`~J!t\
        #)# r!L&E9z\"&RAMk\u{2}\" qFq\u{16}uO e#I\"I!V!S\"M\"Q$N\"R\"O!N!t\"Q&Q$R%U#O\"K!V)N$M\"Q!S!N\"M#S%N&t%P!QIo!J!\
        N!Q\"t$RAr!M$N,N%P;o!R-K)O,K/y\\U\"%NXA\u{2}#&!x!D!D\"E\"ETtE%$ N/r7M/vy<\"\u{1f}`nw,S$ sFo%J\u{c}yAf! s~L!GGsp\
        \"\u{1f}`%vIN\"US>HNQ\"!E$J\u{7f}]#\"L%H!r']%\"RCM#R4I]Lj\u{a}\"!IMNzC! NC#!!A\u{9}k!Fv/^'!N!Q$PAM&N.LmE#K!EM\u{1a}\
        5!#LzQ( FE@\u{10}x!w@J(wFK\"us>\"!A&@M[3 P!L\"<$M!L0m'w!I'P#l$Q-P!QjLFG!w\"r\"C!JBT\" rUu\u{7}m*!G&E!K/u!J-S\"M\
        IO!v!JIz\"Ep=pLA&!L!ICK\u{1f}`et\"K\u{e}Z\"'HFD;c! p\u{0}\u{6}#'J@u4ChM!!A\u{6}\u{11}\"!DDr\u{1}># N\"oDQVY' v\"\
        K&?=D!s\u{1f}`dy'\u{2}\"%uFwlM! v\u{17}*! x\u{7f}P& F#qBN!I%s4PUM.!Q!p#H!R!S:J+S/J8OGN9M7MNJ8Ps~!NS\u{10}\u{16}\
        ! r_$\" q%Q\u{a}e( J\"R%N!o@O%I!s4NRA\"\u{1f}`xx~.\"\u{1f}`3}*%! u\u{1a}T$ s5K1uGK\u{5}7$ q#R\u{1f}`<KnD'%F!M!L\
        >G$z\"I2DeN$ s!O%J!Fc:! t\"\u{19}!Fy@?! MF)' H\"O%qAN3O%K\"Qe\u{7}' J!P!F%v><!K'vM\u{8}\"\u{1f}`;vL\"!F{65\"\u{1f}\
        `\u{11}up`!EM\u{4}9!Kt`p\"\u{1f}`xwQI$!v&K@v&K\u{14}\u{17}$!t\u{1f}`IK!yV;!!r6|$!K%O!HAPK\u{16}&!O$LFM\u{1f}`_J\
        \"s\u{10}%% J&J?x!J;ydv! rj;! sRLB!K!P!M!P!O\"N!t!M\"P$M\"M0P&N!U!R!P!P\"V!n'P&O\"O\"Q$J$MlK!RHL1L+P\"N4N\"P*HP\
        \u{2}!!E7<! H(]!Fs>2' F#N\"o\"D0nZp&G\u{6}5\"!IEu\u{11}P!\"KOO,!P!m#S\"P!S@V$N/Q%OEqYPgIk?& I!t&v@s&F\u{6}v2X\"\
         sF{\u{7f}\u{1e}!\"qPU!'K\u{9}\u{1a}+ F!Q$r!L@Q!P\"t#M/L%O\"N;'\"FL!u\u{c}r&!E&C>G!tKv\"J\u{17}V&%N#PCM\u{1f}`_\
        D(OV0#!G$GUsIM!%NR-& E#m$I>m!J!H`F!(q\u{a}^> T!R!T%H!T'F(O4u\"?!G+I$>\":!D!I0I!V!W\"L&?\"=!D8r~v&G0K!L!y\"I!L\u{11}\
        \u{18}\"\u{1f}`\u{1f}z'-!$nXn#Er$N4r\"z!!G3c#!N!Q%L1*(!r!G%C>s\"x\"H$H0yN>$ s!G!FDw\u{3}\u{a}2 r!J!E#J!C\"o:M%K\
        !J$FDt5t4E!M\u{7f}M2J$K!O\\\u{10}%Au!K\u{1f}`Wu!K\u{1a}p!!s_\u{17}\"!u!L0\u{14}! vTG!\\O)y% H'J?J'M4K\u{d}\u{9}\
        \" wF{{z# u!C!G97# w'I?vz+5 R%U#P5N!S#P*S\"O!QDnJo#N!S!n\"M!N!O!K1M'OZPN0\"\u{1f}`xx*4\"!q!IC\u{5}&?F!u\u{1f}`.\
        I!p\"o+\u{a}\"&pFqp=!'s9J<!M!U#T\"Q!i:j$O\"W#Q\"S.R!V#Q!R!P!S[Q%N!S,O#J\\T!R*j!T!T.N%U[\u{17}/ m!4!w!@\"D!D!=!B\
        !=&K8:$I\"A\u{1f}`_nTk# p\"HDx\u{18};!\"F!e!FB7\u{16}% s\"M%KAM]z\u{13}*!EIU-#!B\u{1f}`\u{5}GM7- k!G!S#P#P>o!I!\
        P&P.M\u{1f}`PK%G\u{a}|!!sn\u{8}# r!H&F@\u{12}!Fv9c#Eq$K6H\u{13}S!Fs:=$!E\u{1f}`wK\"t\u{16}b\"\u{1f}`0wJDP r!Q!O\
        !:!N!R!O\"J$L!z!u\"P\"O!O&B)P#S!l!V!P$R!O!R%r%Q#J!O$S0r<J8I!N\"L!L)M!m!H%N&K$q2L*P9m\"P1Q!P$T\"R\u{1d}b!(N%Q7 p\
        !L\"P$U(G$@.G&T\"I$T0r\"A\"CTABJ6u\"H?M!C(t!G2I&HRg* n!F!N%O!Q9G&L\u{1f}`%HMG\u{5}5) G!>$?\">$y!B#4BqNvCp!FzXs#\
        !s&G@ve7! sFn8!I!Q!Q$m!O!I&K\";\"G\"L\"O0L!S\"N$P-G\"P\"P.L$NcOcM$M/NUg. M!o$J@y!G!S$E&H*q*xmI!uvK!s\u{16}|$ DB\
        u\u{1f}`Xuo+\"!vFxCQ! r\u{1a}\u{16}$!u&J@w&J|:!!KLs#GG\u{1f}`jsK2\" s4O@\"8 N\"r!;\"F!p!U\">\"<$93s$T%M4J#QVJ^\u{0}\
        !=&@8t$s+q%H5I%qP~!%t+U! KES# L!@!rX\u{e}!Fzg\"\",tFtx\u{7f}\"(N=M%K!EL\u{4}w\"\"OFNxx(\"F%s?o!F\u{1f}K!vFM\"v=\
        8$!I&u@J&vX\u{a}& MEr!P!B\"O2v\u{c}J! n\u{15}\u{15}\" HFL\u{1f}f! G!\u{1b}#!E&G@IH8#!rEJ!xRz)!D!Q%>(u7M\"P!J$H\u{3}\
        GZ?!\"H\u{1d}\u{4}!!E\u{12}&\" L&N0u#Ev\u{1f}`eF%3. G!p$A\"t!L?A$E\"x!Mjo'umI!q!CU#& R_P\"N\\I3K\u{1}Q?n!Gv:\u{14}\
        !FI$N% K!u\u{1f}`\u{1e}M!uc\\$!O$N\"N?M%Q@ n!E$H\"M:F*G\"M!S-OZH#G\"L\"q!G%K\"K#L,L$M(G%I&EH{%n!F\"G+>!G#o!I5E$\
        x~s!\"pJ\u{7f}# r%N@Q,9!!H6O!\"O\u{15}n!(nN\u{8}! J8x!F|rK! xhFS l!P!U!8!S!M#R!:!=!>$m\"Q!Q%O&J$O$W\"Q!T#L\"Q!V\
        )O(P\"N!T&P\"Q'O\"M9L.P%K(O!N0T\"K-J\"k!L\"r*s6k\"S!L!H(O\"M*p!G;J#*!.s}5!]vu\u{e}!Fv?e!0p$s!tJ\u{7f}0\"!vFx~>\"\
        \"u\u{1c}wdw\"Gp4MBk! u\u{14}\u{18}\" wFz K% J3v\u{1f}`,K#v8Q# u\u{1f}`:y~t(!R$P\"M@O&P2J!L!J+0#Av\u{1f}`Xv\u{11}\
        ?# J\u{1f}`\u{1f}IKH!FyQO' L\"G=t\u{1f}`.I!y\"D;k\"\u{1f}`\u{13}z \u{11}$!I&u@K&v\u{1f}q!,n\u{12}\u{1f}!\"O'!, \
        k!Q!S#K\"L;P%N$J\"I/P\u{1f}`>R\u{11}\u{14}$!N%PAN%Nw2!\"LHW!\"q\u{a}LO l!N\"K!N!Q!S!T!W!K&s3m#T!l!N!S#R!U!R!k'q\
        (G\"Q!S!G!PJD.L!O\"P$L&M+N\"p#RVK!N!G*m!O!P)j!L$p!Q%P!J!S<K# Jqx\"Hqs!'M^4\" O'P+[# M!s!D\u{10}'#Er&O4rzp!&r]9!\
        !N\u{3}\u{19}!(uzy!`Qx1# q!>!Ji`% r!>!C&B>vv2!Eu\u{a}7%!HEq!P!M3K\u{e}[!MJ\u{6}\u{10}! sf\u{19}\" r!D\u{1a}O!Fv\
        \u{1a}_* p!D!ECw$D4x\u{1f}`NF!F$p-x\"5rXrd(# r\u{1f}`\u{5}wmA!-vZJ/!;$A#M=\u{0}$?\"G\"C0\u{3}ZE#y!G7D#t\"C`vd\u{15}\
        !Jr'm\" wFw$#) m\"H#q!R1O/q&Q\u{1f}`cqtS!!Hr\u{10}/ l%D@u!K!Q\"F\"E\"H*s$t\"y$u(K\u{1f}`bE\u{9}{!\"K\u{1d}I\"FJ\
        \u{18}{gH@ D!v!M!K\"y\"Q!O9r$T!I!J!O!q\"w#Q/B$FTM(s5J!F$v2K!u!D(M!q't2v+s\"F0z\u{3}d!,q6Q# p!C&>z\u{1e}#=u\u{7f}\
        K#u\u{10}\u{e}! L?[!\"GY9.!G$A\"?6C$u*GoH\"r!A\"Cms!@*D!uD3#'u\u{1f}`iw\u{3}e!*rrW%!A'P=L\u{1f}`+ve\u{b}\"!sFv`\
        l*!G!N&N>N!M!Q&PwL*x]t\u{11}s$!Q%Q\"O?Qs4#!D!PCK3\u{1}%!J$BHK2E\"t\"~$&Q!HEP!H*\u{e}, I!z$B@I6H\"=\u{2}x!EMt7G!\
        |!G\u{c}i: K!H!P!<\"M!N!L$:$o,{*k\"L$P!P!O.M$O!M!K3R1G%{<v!Dep=M\u{d}t\" xFz/`\" G\"q&v$%L\u{1f}`\u{1a}H\"uMX'\"\
        s$K!L>G#t$KzM\u{a}|!EI2H*(r@K&r.J&H\u{1f}`+F\"x!J!F*!/!P&Q!N=I!n!S%q!L.N$I!J6s\u{1f}`4w!KQ$( j!>&B:I*B\"H\u{a}r\
        aItw$ r!EEs!L\u{19}J$!I&??q!K\u{9}T! p6T#!sDH\"x\u{0}]?!S\"P\"O!T!O(M7n!O!R!O\"R\"U!R'J*M!S!O!T3LOP3P\"J\"p0rAm\
        !M!O,K!Q/O!S,P!FyB\u{12}* o!Q$E!H!M!P>w\"P$JDG\u{1c}`#!G*rFp=h\"\u{1f}`xsi*( u!P!N2E2s!P!O&P(\u{a}$!I$s#I=r\u{1d}\
        w= @!4!9!4!~!:!N!4!<*@!>!A$O.E#<!w!E!P\"?0m\"Q8v]E!sDvGv(E#C!u}.% E\"N&F=H(s f\"\u{1f}`\u{a}t\u{a}\u{2}!Fwng! w\
        {\u{1b}!!J\\[& P!C$H!j\u{1f}`vO\u{d}\u{0}&!M$K\"LXCeIvJ\u{16}@\" NKL\u{4}J!GvyR& o!M&L?p!J&G~f\"Ew0EZt# H/u7L,t\
        % LEF\u{1f}``L\"u\u{7}A\"\u{1f}`\u{5}{\u{6}\u{18}) O%O\"L&{'R3R,r(L\u{3}ph[\" v\"GR\u{a}\"\u{1f}`\u{11}tAN\" vF\
        w{\u{f}# p\"K&C.X$ t\"M\u{3}x\u{12}x36\"!J!O\"H! HTB'!O&B>M!u!F\u{1f}`!w!.&!?%O!K?p!B&L\u{1e}z! sFM: l#>\"O#V/K\
        +K$p!Q$N!R!Q/N#Q!N!N!K/L(KMs1M'wTy'K!N!N.P)\u{1e}$\"D\u{1f}`%{\"ER\u{13}!(N4 # p&M@q |! qd\u{8}! H\u{d}W$ v'K?z\
        'L@=! O^<+ r!B&v!G=D!u5H&HVK!I\"x\u{13}a# KEL!JXt\"\u{1f}`mv]\u{c}!Es\u{d}aB N!A!P!|!C!K!P!?!P+K.M$U!M!B!M!w\"L\
        !N!H!K+N$Q\"G8u$>3tDL#p\"RaN(s)L#t.N8R#!A'wFj~.) O(Q>Q\"Q%L2Htw$JyuqX!!O\u{2}H!(MQq!Gx+u![J,E-!O$N\"O!O@P#K1JQJ\
        9u!D!IeE*O\u{e}C!FxD!, H!s!A#H\"u>F!M!r!G9Ccw\u{1}s1\u{a}\" IFLM,!!Mjb$+r!E9n@q?r#!u\u{1f}`mv\u{7f}5J K\"l!O&N\"\
        N$;$K2o#s!N!P!N&G!G&M\"C!G!F#P\"N!P$w$u)I&HAK!K#M#K!P#o-O\"u#N#J%OXm$u.P!N!F\"s\"\u{6}!!J!U#,o9pAnK\u{1b}!!LB\\\
        \" I\"r\u{8}+/!M2N.L'S$R-N\"J\"R\"Q0t%R\u{1f}`%L\"L0J\u{9}\u{d}$%OCT%K2H\u{7}\"! M/B: J!o\"H\"O$q*@.I$O!P5A$F!O\
        !>$@\"M)G#E\"t$F&wHIeI!x+I6H#NPN$ o&F?L!t\u{1}x#!N&J\u{1a}v}r&!J&I?B\u{1f}`Gz=v[u$\"PCr#J4s\u{4}h!Uu \u{e}\"!D&\
        G\u{b}\u{16}!&L9!\" PFN)\u{5}\"\u{1f}`mza{\"&HBJ>8%Eq9n\"P8H$u\u{17}<!'MU3( L!F!D&y>J(wsL$ug\u{a}* LEN!O!G!Q%p4\
        G\u{1f}`,G!n\u{e}Y$ G!v\u{13}I!w\u{3}X\"!LFJZ5\" t(M\u{1f}f# GEn:p\u{16}*\" tFvdV# s!J&J>q#EH\u{1f}`ey4;!EJS\u{10}\
        \"MM2Q\u{c}\u{c}\" K!s\u{1c}*! q)<! N#m!Fq[W!Huq\u{13}& o!H$F\"K!QFOw\u{c}\"!F!q\u{7}w!Kvo[!%G,v#!<&J>M\u{7f}\u{13}\
        \"!tFv*w! r1P!EOo\u{b}# F%H\"t`}\"#oDK\u{1c}\u{9}& O%N\"G?N%L#RI\u{d}& >!s!t$t@F&q>\u{a}!HMS|#E{$E4{-9\" r\"Ndq\
        / o!S!h#N\"N;m#T:K!P\"UYO)Mum!N6M[\u{7}\" K\"p\u{2}_' GA9!u*n\u{1f}`M9!uy\u{d}' m!@!NCL!s\"H%N=\u{3}$ p!>'G>t.k\
        . w!M!L$R!J!O>p\"M&NwR-n\"Nur(O\\\u{8}!!Jgs8 K!4\"z!7!K!T!7(?$<$E/O#s!?!O2k!E!J8t^q\"O!QAtGu,r\u{18}b+!D!S#T\"E\
        !J?F&G0S\"R\u{1f}`py,{#!M&K!MCC\"'LGPR=\"\u{1f}`xs)J#Eu(M4voj# I.uFsE2!'L\u{1d}])!:>D!u&s\u{0}tGG!q!J!q+_\"Fv3K\
        T5$'N@J'N.LZ8\"\u{1f}`?|\u{5}\u{1b}\"!H!u\u{1e}\u{1e}!&P\u{1a} !*r\u{1d}L!\u{1c}}\u{1c}_! p\u{1c}B)%F!M!R!SEM!J\
        4p\u{1f}`HuB5'%R\"GFF!Q\u{18}MeJ%L\u{1f}L\"\u{1f}`xwc^!FGnz!Ix\u{b}6$!M#n#J@MB:# I!q!M(n! tiI#!F2u4H/!!F{_\u{9}\
        % w!L!JDs\"I\u{1f}h( s!E&u!?El!G3SdKhy!Eq>t$ v%KAv%IkN$ x(H>x(H_0! uNi!FxDb\"%vFyq\u{18}#!u\u{1f}`mwI`)!@!B!@0@\
        !v#C/P4s7E\u{5}\u{d}$(M@u\u{c}J{sHH0#L\"O!L!?,@:E!S+C#T#@YF*v\"G/G@HVN\u{1}^!Hs\u{e}-! IKPB!O\"P!Q!l\"X!S!J4M$N\
        &M!S!T$R.L!S!O!R!U\"R2M\"J$KCr#M3R#OXO!S!L&q#N2R!R%R\u{15}f$!A!E%wFr:\u{0}\"Eq:rk/!!Lc7!'K\u{1a}.(E\u{7f}!E#D\"\
        E2y\"u2H\"x)o& p!N&P!O=N)P\u{3}b!'J(C! wwx\"EA!M(>!!FD1$!CDx&I4z\"b!'J[\u{b}\"!sFt\u{1d}n#%J\"HAQM(% P!sFI\u{1f}\
        `_t\u{1c}\u{a}!!=Rm\" r!>\u{1e}<!(sB*! M\u{14}'#EqMO\"r\u{15}\u{e}! M}]!\"MuX!FH\u{c}w! I\u{5}u# N%D!GFN* E!A$u\
        \"p?H!F$v\"s2?\"@];\" J\u{5}L\u{1c}6!Fr\u{0}_3 P\"j#S\"j?K%Q1X#S!S!T!U[S$M!Q-L#LeO7V0Ng/! s|\u{13}$ L\"sDM\"t\u{4}\
        N% O'q!t\u{1f}`iu*1! KAI0!T\"D\"HBP!M#I!L0M&F/L!M\"u^J\"v4wwKBv!FqS7!!K\u{5}\u{13}\"\u{1f}`\u{a}{!8! p\u{1f}&!G\
        w\u{1b}&#En&S4p\u{2}K\"Er:s\u{d}_\"\u{1f}`\u{a}yo\\&\"O$L\"K>s&M\"K\u{14}z\" p3QC+% G#l\"K@q8qP0!FwHR!!Kh&#!?\u{1f}\
        `&u3|\"\u{1f}`\u{a}z78!Jq#F!2qzD\"!vFx\"?!\"qmf\"\"mZOV}\"'F>Lp\u{9}&#B\"H3q.vJB\"sS\u{18}& u&G\"L>z\u{18}r$O\u{4}\
        +A k\"m!R\"N!T!H!L#G$C2K$L!q\"k#M!T!Q!N#H$F&P!P!E!F!E!L!Obz!J!HsK\"K!K5M\u{5}K\" qFyc\u{14}! LfJ# o\"O$N \u{0}&\
        !G!J&M?M!P&NTt!EG'\u{f}% u(G\u{1f}`ps$G=8! N4'-!t$C!A!K!Q=L\"q\"z\"C\"H!K\u{1f}`XvVF6 L!Q$M!p!S!o5I$@*H\"K2R!n\\\
        L!q\"I3LeN!@\"r4G\"L.I\u{c}_!Fs+j\" q(IA1%!B!lCi\u{1f}`gs~D\"\u{1f}`\u{11}w\"\u{11}!4IX-%!H!P%P@J&K.=!oz\u{10}Z\
        #ErLK\"v\u{1b}$!ER\u{9}\u{15}\"+sFsN\u{1c}!(O\u{1f}{\"!I!KLE!'MU\"! q5\u{12}'!A$D\"C1n/G$I\"I\u{13}\u{f}' ?!t!r\
        #L!q@G&q\u{1d}\u{e})\"L%S!N=O(Q!O-HwK!s\u{7f}>!\"F\u{9}7! HgA*#>$R<p)Q3P5I\u{1f}`KQ!H\"qV\u{13}\"\u{1f}`'t[3\"\u{1f}\
        `nt0<&+m.t\u{1f}`.u^J#sGe\" r!=X7(#L#LEO\"T!T-R$M\u{17}tK\u{f}! r x$!H&sTJ&w,J# H&p@KJ\u{10}# u!F!I\u{1e}y\"!tF\
        uXT!&L;p\"Ex6whM!&r`\u{9}!,pU2$ s!K!Q#H\u{2}3& P\"K2s\u{1f}`+H$r\u{19}0(!A!K!H%K0x.tJ@\"vE\u{11}#!MZK\"Q\u{e}%\"\
        'TTP3\u{15}M!X\"O\"P\"S!T!G\"H$K\"P\"J$Q.w$M!O!P!S!O!Q!I\"I!K$w&n\"l%G#t!E!F)K!O\"rFK*L+pDK!r!uBM/L$R!S#O!M0G!K\
        ,w!^u#/\" t!?h\u{17}#Es)K4t\"\u{11}\"FL!u\u{1a}\u{1f}! q\u{13}MO U\"l!R\"I\"U\"J\"G\"F\"?\"G!O!G!P!B,Q$H\"q\"n\"\
        P\"o(F\"J\"N\"E\"B!P!E!U!A\"9\"C\"@\"Q$BVS0L+P,C-D!G@R\"J+A!O(J!R!NU\u{1e}\"\u{1f}`GzH\u{5}! tKl& p!L!H%I!N?JwQ\
        %\"PCt)K1L#u\u{1a}>\u{1f}@! \u{1}!O!r!$!0!L!n!Q!p!$!2!)!1!5!8!*!8!2!6!/!3!8!<!3!A!?\"@\"M\"7!=!O!s!5!8!W!r!T\"4\
        !<!J!V!Q!m!2\"7$.!<!<!?!6!>!N\"7!@!N\"J!S!6$9!B%8!<!n!w!7!C!7!=!N!N#M$N$:\"<\"q!?$@\"I)N#S\"K#R\"M\"i!J!S!R\"r'\
        @#O\"q!R!Y!<\"P!o\"L$s!M\"?!=\"I\"n!M#U\"u!>!C!:!?!H\"o!P\"v!G$G!P!K/o!L!N!H\"u\"r!n\"q!k!O!s!N!X%;\"9\"o!M\"D\"\
        s!P\";!<!F!T!L\";\"A\";\">\"?!@#o!O!\\!5!8!m!p$m!n!o$k;V% D+N!x9R-nQ-! J\u{a}\u{9}\"\u{1f}`Jwy(- KEu!I\"M#G!I)u\
        +v\"J|r$PgJ5I\u{f}`\"\u{1f}`\u{a}vi+$!H\u{1f}`&y!H[W\"(LFH\u{19}R!!E}p/ F\"q#G!P<N$M%H7H_J!H!FtF\"M\"q0q\u{6}J&\
        \"p#J#O\u{1f}`\u{17}u!JQh# o!CDOhR\" tFu^0! uLG\" F\"puI$%E\"NDJ4KJ;$!I$G\"H!M\u{2})%!>&B>I\"B\"w\u{7f}R! q\u{10}\
        r( p\"T&R@N&N3M\u{1f}`KQp.! Il\u{1f}!EM\u{1c}\u{1f}##C$E>N\u{9}I!Fv!M. z!D!O#K!O!@(D6C!|!E%P!F2J1I\u{10}N% v%H@\
        J!v9J\u{e}h#!P!O&Mcp%!J$N!R@G&Q\u{12}\u{17}! xs \"\"K%J}\u{16}$!M$I\"NAPZo$ I!G!n%Do;\"\"GFHP\u{1a}!EP4## qFr\"\
        Pu3\"\"IZMN=* P!G$w==)t\"J_tKtb=!p\u{18}_!$Q<*\"\"O&NNi!%q1F) l%F#O@O&K-M!OlJ\u{3}K{V\"!tFu8\u{9}- O#t!@!MDo!G!\
        R4P8t^o\"P!Rhu\u{d}4''K!N>s'M!O.L%H\u{10}@% v)K\u{1f}`1w#Jr \" p!Di|!ML\u{1e}<! Kn##!D!PCK/\u{7f}#!A'wFjj\u{5}!\
        Fvs\u{14}A P!6!;!9\"6!>!\u{6}!:!8\":$=$9!H#A*I!H$S!@!C#>!C!{!A-<$>\"sYr'MwI!I!v0F&x\u{e}P\"\u{1f}`\u{6}F\u{6}!$\
         v%KAv%Lwr\"%sFt;*! L\u{d}'&!I&J!O=N#O7K\u{1}e\"Et8te@( O%C\"r>E!H!o&v.J5\u{6}$ W3S8M.P6\u{1e})!M$H\"q>M!K\"R#K\
        \"n/O\u{0}C$EA(s.F&Ce3\"3sFr5R!(H\u{0}L*!p'M>r!N'NnO!t$PmL6JT>\"\"PCP01& H#H\"w@y!I9{|p!KsOn% x%HAt\u{c}v%KY+, \
        x\"G#Q\"O!P>o\"O$P\"Q4NfI|v\u{c}q' M!D$}@G!O!E$|\u{0}J) I!~!H#H\"F@u\u{b}K!{$I\u{e}7$ r!K!KDs\u{1}7# P%OAG7r& G\
        $p\"P@I$p4S~e\" x\u{5}}<l\" M&G<&4 r!K!V!J\"P!T!N!W=R!k!N&R.M!O#P\u{1f}`.k9G&P&QT\\+!R!T!S%PAW2K!K%N!M1K`O\u{e}\
        \u{11}9!U$R!W\"P5L!R#O*N!V\"S-P'R8P?P%J!L!R!n!K\"N\"L1MaO\"Q7Q>\u{6}+!Q!M#I@L\"L&N0K\"K!LtrvO?#Z y!A\"L!L!F!L!@\
        %F#E%T!M#J%L%Q#N!r!H#K!G!M!;$M$D$N!Q!=$C\";!S+M%KBo!H#C%A\"L0s!D#J!P+B'z!E#CCO\"B*Q!G!R*@%H!S#M!U!K&L(s!B\u{15}\
        T#Gt!O3Dd\u{c}# w\"ADy\u{8}.!!H\\~0 H!\u{7f}!C#E\"E!F=v!C!t!N3v'L`w0vAJ!rg|!Fw+D!'H\u{7}n!\"F\u{9}K\"\u{1f}`\u{f}\
        vVr% o!J!O%NEP@&6 t!F!R#D!S!J!P=P!r!L!S#J#S1Kso!K$G5I\"L\"v<q>I\u{4}p#FG\u{1f}`d|cz( w!C\"D\"C\"=!R=J!t?Y# o!E!\
        RB4\"\u{1f}`\u{1f}w\u{e}\u{1}\"\u{1f}`@v\u{1}G\" w!I=\u{14}$EK!J3x2I4m!UL\u{11}VA M!H!N!=\"K!O!G!M!I#C#\u{0}!C!\
        74l!K!J$P!Q!J\"N&|&H$L\"A\"I$s`E!H\u{1}S%J\"H!N%wkh&!Nou%L\u{1f}`1K$PX|? P!=!H!J\">!D!A!G!7\"=$5$>!~#B*E%P\"M!N\
        \"C!M\"J,x7E3vZN!9#qVE1Q&K,q\u{15}V! v=`!!NE%! L*R$ tEG\u{1f}`ewMJ!\u{1d}uV\u{f}!(L\u{c}V&!t&H>J\"u4J]y60!\"R)\u{17}\
        \"\u{1f}`\"{\u{16}h\" tFycE#&M\u{1f}`-wx&\" s!B(1\"#K!m$n% N\"P#E\"r?Nl\u{12}!Mw\u{7f}i*\"Q%K:K+S\u{1f}`AF+H-t'\
        P%J\u{f}b#EG%r4GqK)!q!m$K\"ODM\u{1f}`sH!y!JVe\u{a}!W!X!P\"Q!U!l#<!S$J\"P\"J\"p\"U&O!P!q!u\"U!H!J!o$Q\"L!U!j!X#R\
        $H!T!O\"P\"U\"M\"R!T!S!W!M$J!O!L\"P\"p&N!T&n#N&K\"q'J!N(I!I!p!K!N!K!S!r!P!P!O!P!j#T\"o!J!N%G\"o!S!M!o!S$N!R!l!I\
        !J'V\"N#O\"q!M!N!E!p!o\"q!C!Q\"N'M1T#L(r\"U+S!W$V!U%W+P%R\"H!J\u{8}\u{8}!!I\u{3}M* P(TEN!R-U!miLPsTL%L!;!\"IOn'\
         o!C$C\"<>N\u{1f}`Hri~' R\"Q$NBN4L\u{1f}`<Jf!#!u\u{1f}`0w\u{f}y* D#J#r\"K=l!F7G#n\u{1f}`Pn*|C V!P\"O\"Q!T!K\"N(\
        R!R!F!o3L$T!S!M!Q!T,G!O!R#P!L8G;P&M.M+PHL8r'K1O#K!N!G!QN\u{1e}%!@&A\u{1f}`\u{1f}`)G$_*!P!N$L!H!LDP!K4K\u{1f}`JN\
        L\u{13}.\"r#N\"M!o,J)I!M(w!J&Lpu!w!I!M('\" y\u{5}yD+!FuWR# o#OFS U!!F;\u{1e}#BI\u{1f}`XI\u{1a}I&LQ\"O-N!O\u{1f}\
        `<I/\u{1c}! ue\u{1e}\" u4Cc&!'KCn\"!EDIo)!EO\u{10}?# s\"KFO\u{7}:!-ro@\" u!F\u{7}Q\"\u{1f}`^v{\u{c}!'DXW! H\u{10}\
        \"# o!E!K/^\"\u{1f}`\"r9,! G7i^ v!J!W!J\"Q!R!F!T!L\"O)J!A#P-P!o!Q!p!K\"O!P!B!P#L$P\"L!t!L!M!M\"R$I!O#P\"K#M!N\"\
        A(MBx!K\"F(J1K!Q#Q(I%JIJ!H!N+O!p*I!I#r!L!O#N-K#t!N/q?E!\u{18}uf\u{7f}!F{J>!Fy\u{14}I!%GV0!\"p\u{8}\u{7f}\"EF$ug\
        \u{9}\"\u{1f}`\u{a}s#\u{0}!!NS\u{1d}& H!G%q?v\u{1f}`kr#f# N%JFLXI$!K&v@L&x8\u{16}! t\u{f}y!!G}5$ p!LFO&IH,#EH$w\
        4HN#\"!E&JCO!&K#\u{1c}!Nu\u{10}l! r9b! w-;+ p!I!S!I\"O\">\"G8L*F\u{5}IhLwJ!FslS#\"L\u{1f}`8yx61 n!Q\"G\"QA|!N\"\
        J\"L\"D.N$L\"L/tbMeL#O/I\u{1}B&\"u%F!F\u{1f}`eI\"x+#! u\u{15}\u{19}!$n^\u{1d}\" L)u\u{3}a!FywY! J\u{3}e!!J(\u{8}\
        \" s!H4 \"!vFv\u{6}s7 U!H!N!E\"N\"H!N!I&y!G6P!L!R#P\"L$R$z&F$N(N\u{1f}`CR-q\u{1d}\u{b}!ELv$- q!>!F#D!G!7!x@J%C!\
        m\u{1f}`1rSq$W\"\u{1f}`0x\u{7f}*& O&Q)J!uEL!s\u{1f}q$ G!u\u{1f}`?v$02\"Q#G1q/p!N!p$A\"B!M-p\"C$v-q\u{1f}`7w%s!E\
        &D\u{1d}3\"%J\\t\u{1d}\u{7}\"EJ\"v(M!&MaP$!J$I\"I!LQD$!F!M\u{1f}`1uO?\" EFLoW!4s/[!\"J%;4!p!k#?!K8L'm&F!J\"Q-R&\
        N!PVO#J!r$L3O%J_r2Oi$! u_'! s\u{1a}L!JuXM'\"T#NCP$M\"R2LqKHf$ J\"p\u{1f}`\u{a}w\\f!\\OK\u{17}#!v\u{1f}`'v\u{16}\
        \u{16}+!Q!k%F7P$N:Lbq\"P#q\"Lrt%\u{11}!EM.,#&O\u{1f}`\u{6}MKA!Zsu\u{17}\" v!DU>!Ky\u{2}\u{1b}$ K!O&M?M\u{1f}G!'\
        Jh&!'Fo[!Iy!]'%CFH\"O!SsJ'K\u{6}Ko`) q!K%T!E!O=P\"H\u{1f}`UJX\u{9}& N(M=P#u\u{c}J{s\u{a}ZI!W\"O\"P\"Q!T!D\"H$K\"\
        P\"K$Q.u$N!O!P!S!N!R!J'w&n\"l%H$E!F)K!O\"rFJ*J+rDL!r!uBN/L%S#O!M0G!Ke\u{5}!\"nz0!FyR\u{10}! u3u!\"J\u{13}\u{2}!\
         rsE! NG(&!H&P@G$F\u{1f}`fOxw!!D@%# u\"I&Lal!Fw\u{f}\u{1b}\" sFuZm! t9F) O\"M&M=E!K!t&q!F-C(8\"Ft\"L6C\" S!K\u{1a}\
        6\" q!E/,$ t\"KDt\"LoY#\"Q&O@OX;\"\u{1f}`xq &!'Kn\u{17}!!FYr3!Q\"Q#O!S(s3Q%L\"Q$R!R'q&N\"R%P0i\"URv.MwOF\u{1b}$\
         y!?Ey!FS\u{f}!!Emw\" O\"s\u{17}@\" uFw@B$ q#OCr#OW[!!HGx$ K!H$vFxa+* s!D\"D\"C\";:H\u{1f}`XH!s0r\u{1e}<+ I!K&O\
        :I&Q5S&Q\u{1f}`7J2I&IF\u{5}\" uFu.\u{f}#!u\u{1f}`\u{a}u~-! I74\"!H!QT\"!EGCz= x!N!J$U\"J:R#L!o!M!J&G.O4r&LNJ!H#\
        M't\"K&J?v(K9l\"T\"I.q\"P&P-rH\u{6}# K&M?p1\u{0}\"EE8Gt/4\"q!M\"I\"D\"L8J$S!o!P$L\"M.M\"J\"KVIwJ\"t\"J(J9Od\u{c}\
        % P!O%K@Q&ObA%&M!N!QDNYy6$( H&M\"q=M!F(r-K!G[1% I%K!QEF0Ff,0 o!N\"R#LAK!N!M#R!E!F4O\u{1f}`Ho!O$Q!RrW$!B!D%E!KiG\
        !'uyF! t\u{1d}-L X\"l!H!J\"X!k\"C\"B$B#M!>!I#D!K-k%N!V!V)C(I!J!R!Y!T!S%D3l;V#S!S$P%Q\"W/Q7S*R<l'j.R%S\"J\"U(G8s\
        +\u{2}!F{\u{17}\u{d}!\"qn6' q!G!RLKiw\u{0}o2w\u{12}\u{9}!FHC\"% t\"P&K\u{19}x$KHV! s5X\" rGGy@\" u!>.\u{11}$!J&\
        EYGgE-_\"\u{1f}`\u{a}w}\u{5}\" H(q1\u{c}\" t!E)>!Fs{Y( FEB\u{10}x!w@J(wFK\"uw#' q!L!JCH\"K!H&J;i!\u{15}u(\u{d}!\
        FzDI!\"M\u{1c}\u{2}\" wFzt$)!Q$M\"Q:K%O\"q3JCt\u{1a}KV|\"\u{1f}`\u{5}}BQ!(oD # w\u{1f}`\"z4<!Kxw6\" L%J%\u{1c}#\
         N'r!Lb<#\u{1f}`Gw!J.u&'I@Huw3u]p8P\u{1c}^\"!L&Ldb2!K!N!Q\"p\"I!R?O!T!P$M!S.H!S$H!O1PnNVC6T!cGXi( s!K!I&D=F\u{1f}\
        ``z%w>!!!D\u{10}V\" N!rbh( E\"L%7!w@L%C!iLo\u{14}$\"\"DFD$\\- O%J!M\"Q:s#q&H!O!L!N\u{1f}`Ls0I-\u{14}!!r\u{1f}A!\
        Fvk:! PW0\" r!Jg\u{7}! r1l\"!H'Og\u{2}!!LXO#Et$L4t\u{17}~\" G\"r_g! uU\u{5}#!N&K@J|Q!Fxv1\"'tFwg\u{8}! w\u{d}9\"\
        \u{1f}`\"u\u{c}+* L!Q$G\"q>O!I\"M#J\"p/I\u{13}&! t\u{2}-!GuHf\" s%FSp!FJiM# p\"M&K\u{15}_! t2J$%D#PFLzJG\u{1f}!\
        \"L'X#3q3S3peq\"%L3p\u{1f}Y\"!G&H\u{16}p!'K\u{1c}{$!B%Q!B@I;=\"EmXt\u{f}X\"MN\u{19}xcY!EMR0( K\"n$M@R!r5N\u{1a}\
        KNH\u{1c}\u{e}&#R\"p!EEq!F3L\u{9}V\" G\u{17}G9V$%C@x\"H4um,\"Iq4Kz9!(L('#!u\u{1f}`\u{a}u0\u{d}! Jic\" tFz |)%D!\
        Q!P*q1q*O\u{1f}`LJ\"r&_!!K\u{a}c$ H!M<x\u{2}xLX! v\u{13}y\"!w\u{17}yEO$ NEM!K(t\u{0}\u{1d}< K!r\"N\"M\"P!S+@2T$\
        J\"O#O1?\"@SI!s'O(F/B4C%K%x;L!s-E0N$E\"G/HFe& r\"E%L\u{1f}`8z\"E\u{7f}~!Fy\u{19}2#Eu$J4vD\u{6}#FJ\"q&K\u{16}\u{1d}\
        %!N!M%KAJly4r!EqL)& J!x\u{1f}`Ju)J!ys}#EL%s4Jx\u{5}!NLD\u{7}$ J!uEI!wvz%!v&D?J!z&F\u{a}\u{10}\"\u{1f}`Wx%#%!P&m\
        !>\u{1f}`\u{3}Fv\u{3}\"!J!Oi[!Js}*' o!J\"V\"G\"LAQ\u{16}N\u{17}h0 o&W\"O0Q-O#Y#m#P-P!P!D\"=!D2N!M!P3G\"'LFL6\u{a}\
        \"!M&Q|*+!F!Q%K@L&I!O-G!Q\u{1f}`<G4PLb!&rrS!#nwd!!=\u{0}\u{f}#\"I&sFtF\u{a}$ r!K!KDs\u{12}27 Q!R!n!<!F!q!G<J#k!\
        Q!T!R#o!L!V3K!T!QvNCJ>N2Q$Me#\"Ev:t?G$ t=M\u{7f}s#M:}' n!@%D!D!D\u{f}w\u{12}N\u{e}\u{b}! K\u{14}r# u(B\u{1d}F\u{1}\
        C\"!F&K:t#!J&J@L\u{1c}p!Grq~\"!L&Grc#!v\u{1f}`0vka%!M<K\u{7f}r!O\"Kr\u{1d}$ s\"K%BTvTT!Fw4\u{e}! sj\u{17}!Fuk\u{1b}\
        & l!J!P%F@N&Jp\u{6}! G#\u{d}\"EG*w\u{8}M#!rDI\"x}B'%N\"M@O&L/L\u{1f}`<Fz|# t\"LCN\u{1}&!FyvM' T%M\"r?U(P\u{1f}`\
        dMq\u{18}&\"r$K!L>H#s$K\\O! Nbo\"qu\"J\u{0}{( P%J#O@P#I#R-B!L5\u{13}!FwsT!%GC\u{0}#!sDH\"x2\u{1d}% v4J\u{1f}`+w\
        $I\u{5}:!%s\u{18}r$ K!w\u{1f}`mu\u{1}\u{1c}+ N!J!P%J?M!N!T%M.O$W!QrY)#KBw\"L$C\"L.p5t\u{1c}s=RV5! smb( M&E?t#s!\
        L!K2E\"u\\\u{1a}\"ELNLTX#>N~s$Nsj\" G!NMF&'K>Q6F\"R$H2L%\u{3}$EC!H\u{1f}`d\u{7f}\u{7}p!!Fnl. R!@$A\"?1m.q!D$G\"\
        E!QDoRJsN$K\u{18},3!I!r\"I!E\"F!p!O>M\"P!O!J\"I\"P.O!L#J}ENH9@G|\"%wFx\u{1b}o!-um+\" OGP\u{1f}B%!q!J#H#GCI.e&7J\
        !o-TLF!p!ON\u{4}#!r\u{1f}`\u{1f}o!:%!J&A!L\u{1f}`\u{2}G\u{c}\u{a}!!D3x# H\"pDG!\u{8}( M!J!M#H/s2J4u\u{7}Nds# t1\
        J5t?F!&CLg!Gv\u{6}V.%K!R!Q!o9H!R*Q/O$G\"O\u{1f}`7o!H!RN$\"!sFs2 )\"N%A!K=N#OCP\u{1f}`:u!F,w!Gt$#\" wF}R\u{6}7!G\
        \"M\"G$N.H&K.D0?&BWG$t#K#H%E,D\"J5C,sDC+F)G1@$yY62 P!G!M!M$F!O!K&O(x>R(R3C!{\"M$J*K\u{1f}`)G]u%!F!G%w@H&{O\u{18}\
        $ r(O\u{1f}`gH}#\"!H&Hy@#'C\u{1a}x#D}\u{a}\"!L&r\u{18}\u{3}!Fx6{# Q!ILsVe!FvLE#]D\u{1f}`RK\u{1d}$( r!G!L%t\u{13}\
        u!L>v%veu'!x!F#F!G!B!H?n\"B# LFJ\u{18}z.z! tk%& m!;!?4r/NIr\u{15}\u{1d}F!M!T!k!M\"S!R$9$Q$:+P)L!T$P!V!O.R\"Q!Q!\
        Q'P,M!Q!LHL#P%Q-@]I%z'K*K$o!K!N$R!P.N0r *# H\"nYP+\u{7}! MBW$ K=w\u{7f}K#wo~\" tFvk\u{1a}\"$o!Q\u{9}*!*t1\u{14}\
        !!N\u{17}r# s\u{1f}`xw\"+! waF!Fu~4!!N&Z!%KW-! I\u{f}Z( S#L\"B\"Q%S;H+QuspH\"\u{1f}`m{D'!\"IDF! s\u{7}:\"6uXu@Y\
        !Ut]T!Fr\\*!\"HhP\"'vFw\u{c}q3!K!O!P\"K1r1P!S%V.O!N#P/r\"x`IuK!D(N#O.C1\u{17}\"\u{1f}`Tw{B$ u!FEx!Gse\" K\"tc8!\
         LW\u{3}\" MFP&3\"\u{1f}`8te\u{2}1 s!J$K!Q!O>O\"S\"Q\"M!O/N$M!PeQ-vhI+J\u{13}M\" x)G\u{11}h!\"q.{( R1v!K3Q!P1w2\
        Nft\u{e}f&!G!p&M>C\u{1f}`GzI5F!O\"P!Q!o\"P!Q!J+>)L!P#M&N!T!T$N.M!O!O!R!W\"P!R1M\"K$KFL!P\"J3OYP!K!N%s#M,r&S!T%O\
        \u{11}K% r\"J&N,O4Kf#!&J*v% s'N>M\u{1f}`zyE>' O!r&F@HpM!x\"I8h4 q!?!S%6!N9:$M!o!@!S%C/O&N.sKN*Rs:1q\"O&K[\u{3}-\
         M!P&L@O%U!H.Q&G\u{1f}`7N$S6T=s?7#(I>s(I\u{16}\u{7f}!GI\u{11}.\"\u{1f}`m|\u{12}\u{c}\"\u{1f}`Wx7\u{1d}#!B!ECE.f\
        \"!M'My^2 L\"N$I!o:n%O!l!H$H!Q4IWI;CYv+M!n\"Q/IB\u{d}#EQ7P%J_\u{1b})!D$J!D!u>R({4HYD\u{16}w<\\*!M=N/O4M[r$N3C4G\
        SH0N0\u{12}!%O+s! IHn\"\u{1f}`xwV\u{f}!/n8\u{11}!qx\u{6}R\"=x\u{2}x15- V\"l!S\"OAR!n!R3D\"?\"@\"LaJ.HM\u{f}!FzE\
        \u{1d}\"\"MFJE\u{18}#!E\u{1f}`{L@$#Ep(N4t~n$Eq\"K4u!N&\u{7f}# r\"MFMOO) z!C!E%E>L!s!K!Nyy\u{10}\u{4}\"=z\u{2}z7\
        #!\"I#\u{17}( N!M!v#E\"I@M$J\"Cm\u{1e}\"=s\u{2}sy4% F'v\u{1f}`qH#uU\u{1c}\"\"HFK'\u{c}#!A\u{1f}`\u{4}t]2\" r\"I\
        >3)!R'R?Q!R$S!P4N\u{1f}`:L\u{1e}\u{5}$!L\u{1f}`3CYz\u{f}\u{1e}. p!E$C!o!F!K?M!R%K!O.LiIpw4s_\u{1}!!D>r2!<%K!;!R\
        )Q4x$A\"C!M)I\"G$@$r\"C(t\u{1f}`HA(FZ#%#IBn&R2O\"n5-!%o0.- n!J!L$M!L!G,s3N%M.s\u{5}>!?oG\u{0}\u{b}! MiY!Kt\u{19}\
        ;!ES`Y\" uFu^[! t\u{13}[D\"R#?\"I%s'C'9'?\"D\"l!i!H$D\"B%o'?\"A!Q#F\"@'TDC:G!v0H!o_p!?\"E!L)r%T&R!t!P/L!Dk\u{a}\
        !&QhI) I!n$Q\"R>Q!I(Q3H4xA\u{18}# w\u{1f}`:y\u{14}\"\"!<!O\u{0}\u{14}#\u{1f}`NJ\"y}3\" r&Qd\u{4}% q\"Q%N!NFQ.\u{1d}\
        \"!I!r\u{14}C!EF[g!+rT'\"\u{1f}`\u{1f}{'\u{7}!'l^P4 U!R!W$j!L@S&S!X-J!P#P\"MXN*L/L\"McN$R.E'Q\u{8}=!Fzd\u{10}!F\
        re\u{1e}!]r\u{17}\u{15}#Av\u{1f}`Xv[$\"\u{1f}`xw\u{9}t\" tFv'\u{11}! rGm\"!IJK7;! N\u{17}F% J\"N)m;J/tC3\"%OXQ'\
        $%!J!N%O!Q*q\u{d}i\" L\u{19}uR_+ K!r$M@O\"n!N%o!N3I4v\u{2}sPz! su6! p@I# q!>!J\u{15}\u{1d}! L'\u{10}!IL\u{14}7\"\
         q%R1\u{8}# rEJ!u\u{7f}z!3sg\u{e}!4uS\u{19}\" H\"uc{!,r\u{2}u%\"H#PCG3R$O\u{16}!\" w)Ib`$ M\"nCO7MG:!(Kty! sQ\u{1b}\
        \" MFKPe#!D!ODNEf\" rFt@\u{c}\" I(u{O!Fv\u{1c}\u{b}!\u{1c}wuC!FJD\u{2}$!J&v@J&v\u{2}[$ wBE\u{1f}`XE\u{6}\u{0}!F\
        u0D!EK\u{d}\u{4}\"\u{1f}`\u{5}z|\u{5}# p&I@E\u{19}I#%R\"IDNt>( S!D&G9v\u{1f}`-?\"r\"qP5\" vFwYK\"\u{1f}`\u{1f}B\
        z=\u{1e} f!R!Y!L!O\"Z!V!Y!H\"J!X!P!:!S\"S\"S\"Q!o!s!s!?$T#s\"T#o!h#N!U!U!Z!R\"M\"N#C!T$S\"S!T!N!L!T\"K!R!G\"M\"\
        L!L!L!Q!M!S!Q!o!p!L!t!p#F!Q!D\"J\"F\"F\"6\"@\"F)L!R(O\"l!N\"L\"m!M\"T\"q!N\"O!T!o!P)Q\"m!P!Y!V$n!J!L$P\"S%q\"O!\
        o!T!P!O%L!S\"Q\"U!P\"R\"R\"Q$K&P&N\"I*T!M&I%S$V!O\"Q$R!S!L\"L\"P$R%Q$o%p&T1\u{6}! t^\u{c}!Fu_1$ N\"P%F?D_\u{a}!\
        \"Muh!F{\u{1a}g! FfN\"Es:t\u{1b})!Mw\u{e}\u{13}% q2O3q&M-M\u{d}0#Ev-L4sN/# P!r!JsF\" I\"q\u{10}\u{18}!\"u\u{7f}\
        T!!EuQ%%s.I2B&u.I^w% p!S&O?p\"O\u{15}&# t\"H&J \u{1d}!$p\u{5}\u{1d}!\"I4+\" q!Ht.!!q&''&O!K>N7M\u{2}KOH>L+5%!N$\
        Q\"L>P&OAL! LN,!Hrm!!\"o~G, q!T$H\"O!R=Q&M!O!P\u{1f}`^K'N1Z% G!KDx\u{1f}`eH\u{b}17 q!p!N#K!M7J#;%I!L'z4HT<\"O!w\
        \"F\"q#J(KE\u{7f}!F!?!w!AH2!&K\u{7}`(!n!Q#L\"G,P5Q\u{1e}H\"uGL\"\u{1f}`mxlx$ I%o@P&sf \" K\"rE:#!t\u{1f}`0waq+!\
        L$r!M!N!R@Q&O3N\u{1f}`EI!Im\u{19}& M!I$L\"K?P\u{2}KPa\"Ep=o\u{1f}|5 s\"O$I!J!M/o!5-O\"D%MD\u{0}!o!8\"B!A\"w\"G\"\
        GGu7K!v|G\"'rFtQL\u{1f}!! t\"u!P\"Q!q!S!q!P\"R!p!J!R#O\"J!U!N\"O\"H!@!O!O!R!n!Q\"P!n!P\"S!g!]\"T\"T!Y!U$S\"G!I%\
        O\"A!P!E!R!=\"?!V!?!N!C!Q!@!M!@!L!0!>!N\"j#S!E&T\"8\"G!U(M$O!O,l!R%R\"R!n\"P%Q\"Q\"O\"P(T\"R\"m#O\"l!S\"R\"j(W\"\
        R\"R%T#G!N!P\"Q$J&T\"Q$o\"U\"R\"v!s!k!j!o!s\"P!n!W\"L(j!T\"K\"h!O!S!T\"O\"Q\"N$O\"O\"O\"D\"l!R\"P\"m!r!l)ga0!\"\
        LqV\"#KmDH\u{4}!\"K|\u{13}5 o!O!M!P\"J*B$G2s!n!L!N#K\"N!P-Q\"N%p2r\u{1f}`1x(KQS!EO\u{1f};%'M!N>H\u{1f}`dw%a$!L<\
        x\u{0}L\"x\u{1d}:! N;u&%N\"O@N$O\u{1f}`_L)p#EK$r4M\u{14}a+ t!B$K!O\"N9K&I$L#O\u{1f}`KKH\u{14}!LL~ \"'ITI|`\"\"O\
        LKG4$!uDD\"y4F\u{d}Y\" vFx}\u{0}\"!q&L\u{1c}Z!\"Oar\"\u{1f}`\u{b}K*F#Ew\u{1f}`lw\u{1a}.!Ft_\u{12}!]tJg!!s)A$ G3\
        u3J3s$b\" s&J6>!Fx@\u{15}#EM0u2JIe\"-|FsK=!EGd\u{4}!F|G!! K->\" DaM9~+ m&H\"n:I%V&U.R\u{1f}`=o\"JFP/S# r!C&E\u{1a}\
        \u{7}!(Hi*\"Er8s*5\" t3Q+f\"!I&D\u{1e}p!!Kc\\!Fw4\u{13}%%M<M'P\u{1f}`QM<*!%Ja\u{18}#!F\u{1f}`\u{9}uD>\"\u{1f}`m\
        z\u{1f}]!Fx$F)#q\"R@t$O4t\"N\u{1f}`Nq\"P=2\"!D!Mfi%!6!G=p\u{1f}`.Kv\u{7f}#!wEM!y\u{16}R#Gt\u{1f}`Iu*/# p5RXR@a*\
        %G\"S:H&P$F\"N\u{1f}`*oBI2K\"|!HuX\u{16}\"%PFO$L! s$D\" s!G0j* E!<\"A&9\"l\"s%q\"SFR+S\u{5}*!\"pI\u{17}) v\"M$F\
        !J!A>t(Jss$Eb1\"(M\u{f}zx\\\" sFw\u{17}X$ I'x\u{e}u/ylf# u\u{1f}`\u{a}o0d) v!C&@!M=H!q!I&E!MsD\" vF|p-$(r\u{1f}\
        `eJ$sR\u{13}1 k'R,B2E$p$W\"@*D\"F!P!D\"E\"M0w\"?Io\u{16}zNB$ n!J!J%Jx\u{6}! Ic'!!I<\u{6}!'L7u! t\"=!Gu\u{0}t\"&\
        NAOY*$&N8p~R$p\u{d}Q\" r!A=z$!D&B>E6H\u{19}3! OY`!!A\u{1b}2!(nDj!!H*\u{2}\"\"KDvIq!!LGf!FxEd$ M'v\u{1a}K#w\u{1e}\
        n\"\u{1f}`nzpG& J!vDD!K!y4F\u{a}F$'u\u{10}M#sOxO\u{17}9#N\"N\"Q(F$C6M$M0s\"A$G^s#J,A#v$F'w#G%I!wSC+D%@!R#G1Je=#\
        %p!KEp6\u{1}# r(P>s$\u{19}. \u{7f}!I!D$?\"C:F#K!u\"J$D\"<\u{1f}`J|\"F\"T$ s6R0nHR\u{13}\u{a}$!J!P#JWL\u{1b}a(\"\
        R#A3p/KKpJw)G\u{4}H\u{b}\u{18}\"\u{1f}`\u{a}GDU!Fx\u{10}&7 {!p!B$C!|!.:I#N!x\"I%s!94EYJ&q$@YK2I'u\"J\"I.q(@Zb!!\
        KKh*!B$p\"H!M=v!M%F4|2s\"B+F'!P$QBS4M\"R\u{d}IdOs@(!L\"N$N>S&P0J'PbGmT\"\u{1f}`3v\u{17}\u{13}!%F\u{5}A# w!H&G`v\
        \" r\u{17}vRW&(R@Q&O.N\u{1f}`IMW7\"EoArW!\"'wFx`.) t!Q$H!Q!N!Q>o%K!P\u{b}J\"EN\"sd{% sEM\u{1f}`ex\"K`!# t\u{1f}\
        `x{r&! wz'# w\"GD{x\u{f}\" P!PY$! rBH+ q!Q\"Q#o!N>T\"O6T\u{1f}`Mq!M`S+ R!F$N!K!C(u!J5R'L)s2Q}a$\"O%L?p!LT\u{11}\
        1!B$F!I!G!Q#E$s!t7I!O#K!J)o,KeN({0r2\u{9}!!E8,\"'I?r|=% I%uAL%u\"N\u{15}C!(s\u{1b}t$+8!s9oAqs\u{9}1 J!4!>!=#>!6\
        !A!:&6#|3o!M2v2o\u{1e}xAN0w\u{5}z!.t[N!'Nam!Mt7\u{7f}+ o!H!P#o!O!I>N'P/J\u{1f}`VK3l!EM\u{0}\u{14}\"!NEJ@n\" uFv\
        WY.!q!o$F!H!M=H\"s!n#I!G!G!K-C!S>:!(J\u{18}A$!E&J?x\u{18}vBw!F{\u{f}S. M!R$P\"r\"MRO\"T\"J^G5B`|%G2L(OXy!3sOp'!\
        I!S#M\"L:M\u{1f}`XMR9\" p!?Ep\" N(owa! K|r$ p(Q>p(Myc\" z!C/\u{3}$ q\"H%G!G.[& r!M!P%H?u\"K5'# K\u{1f}`xLt\u{18}\
        ! Hpt(&U!GFK4GqHeI2N(LUO# G)yFr?\u{1c}!!OA5% n%;!L?P\u{d}r\u{16}$!Fw%4* N!D&F8<!xz>RB\"r\"rnw&P$!L!E%NFN0\u{9}!\
         FvN'!Q!P#G\"N!M@I&K/q!IG\u{1f}RA O!p!w!H\"F!I<K%o!p#M!L!P!Q3L!E-yEO'J&H!D!C\"s\"H!D/L`O\"L!q!w0s#K\"K!Lul\"'uF\
        ua~\"\u{1f}`\u{a}z?4\"\u{1f}`\u{a}z\u{f}n& k!MGOyp2@7K\u{b}\u{7}( q!P&J!L>s%Mlz$J6\u{16}! JDH#\u{1f}`(Ffs^t# s\u{1f}\
        `xtim& O!P'n?M&OwKQD!&E3V!Fxs~-!O$M\"P!Q9I%q!O$L\"L!P-N\u{1f}`>I=O+ t\"E%I;H$s!M!Ilu\"K\u{1}t\"H.\u{10}!!C\u{16}\
        J3 P\"j#S\"j?K%Q1X#S!S!T!U[S$M!Q-L#LeO7V0Ngo! u-\u{13}\" u\"KrP. P!B\"s!B!O#I+L3H#p\"R\u{1f}`_I#t\"N\u{15}?\u{e}\
         n\"T!G!S!N!R#L!8!F!T%v!y!Q!J!N\"W!R(Q!U!T!O\"k!l!M!V!F\"K!P!L!T!O\"L$R\"q!u!O!L!K!P!H!P!H!S!N!V!I\"H!N!O#l!P!O\
        !N\"L!i!W!P!N!N!M$P$L!N%L!K(N)P!R$R#P$R#Q#R!U'r!K\"o!R!V!N\"L!S)V%o!N!O$n\"R\"S%R&R\"O+x%L\"P(l!U!T!N!T/S!T!M\"\
        Q\"P&O$P!J$Q\"OK !EJa\u{10}x U!X!q!O\"R\"P\"O\"K\"M\"I!P!L\"K\"Q\"O+p!Q\"n!S!T\"T!T!U\"T\"S\"P$M!R!P\"M\"G!S!K!\
        V!M\"J!V!L!Q!K!R!J\"J\"I\"Q\"o\"S\"K\"N&O\"J:R#M!P!R!Q'Q*G\"Q\"S!P#Q$M!K$L*T$E!E%O#U!O8P$m\"p\"O\"p'D$m!S%Q$R\"\
        O$K&K%M!R!Q\"nt&\"HK4p5\u{d}\" v!C.\"R p#K!<!L!R\"k#5$/\"9\"2!M#O&K!U\"q!P'R!P\"N\"V0N#S\"S1NEQ!Q#n#K!U!k!J\"Q!\
        T+O\"o%L!O\"M%P%G-J%o!Q<s%P-R&[#M\"R/Pu.# q!IKPP%% J'v\u{1f}`fK#vKU\" rFtj:\"\u{1f}`xu\u{11}\u{b}1#N\"I!P\"P:v#\
        r&K!P!M!N1J!MTQ@G%L`v\"NUA,\"S#o!L\"O:r*O\"O-F\u{1f}`4F)K\"rKj!Fy\\L\" s!HX\u{6}\"\u{1f}`Wx>z\" H\"oV\u{0}!\\LZ\
        \u{19}\"\"J&K2~\"!CED\u{6}{$ u!L\u{1f}`Ftz\u{7}! t\u{1e}!%!8&D?s\u{1f}`$J\u{1e}\u{c}! r@\u{3}# H!v\u{4}IH~$ u!C\
        \u{1f}`\u{9}vP\u{16}\" r'M2\u{5}\" IFO\u{1e}p*'G6v(x\"s$G4y`w'u!D)H9`$ s!B\u{1f}`/wF\u{7}!\"T,\u{f}!\u{15}y\u{5}\
        \u{8}!EEiy# r\u{1f}`xu\u{16}\u{10}\" r&O}\u{1b}' M\"R#O\"J!r>H'L<O) m%A!E?T\"Q%H\"P-M&Pmb!\"MIx$\"J9|jG%|Dr!EF}\
        s!'Ju\u{0}% t!K\"K$M?u|\u{d}\" r!>)/!F=Oi! rW/\"\u{1f}`\u{11}u+^\".sFpxa! p6l!\"N\u{a}\u{11}*!F$J\"y>=\"G\"{\"K\
        \"}0A$Fl\u{2}\" sFt\u{1e}\u{0}# r\u{1f}`xsS}-!P!R#H!o?Z&M1V#H!U\"N\u{1f}`:m4Pf^&!O&D>A!K\u{c}txI\u{7}l#Ex*H4x4F\
        !!q\u{17}R#Dy\u{1f}`\u{7f}y\u{d}=!\"I0\u{1b}\"%tFv\u{10}@$ w(J\u{19}x$K[\u{1b}#Et#P4sL\u{7f}#!K$J#L$?!Rv.a+!I!O\
        %@!F=IKA\"w!F!G\u{2}x6s\u{4}\u{10}( G!G&x?J!F&z4GKuz!$ t/J7r/QP8'!F&H!K5u\u{7f}Q!G\"u(:% N!Q!r$R!T\u{16}\u{19}#\
        !H\u{1f}`\u{1e}wc!#FK\u{1f}`_w2c#Er$M4r\u{6}5![M|(5 m\"U#R!T!J\"L*R4T&Q.O\"Q\"M!N!OgJ9OSs#M#K4K0vxv! K$)#\u{1f}\
        `xK\"t[\u{4}!!G\u{1a}h#ELLu\"M9s!'Fz\u{b}( t!R&N,L2N4P\u{1a}tWOw5* A#H4y.M!I9K1A!{\"N$CnA#\u{1f}`\u{1f}`!xNZ! v\
        jH!MLb4!Etm\u{12}$&N\"N\u{1f}`\u{2}w\u{5}%!EH\u{9}\u{16}! voW!'M\u{13}R\"\"N&LA>!!P5c\"/IFJv\u{14}\"\"H%J\u{1a}\
        N$EK\u{1f}`es%I?'!!H\\t# M\"qZH\u{1d}7! J^8\"EO,p(F\"\u{1f}`xw\u{11}G)!D6R!o-u&I4w2D\"v!Sp\u{f}#2P4q2N\u{1f}k' \
        t!<$D@B!y!F\"w\u{13}.\"%qFs\u{1c}R\"!tFwj\u{7}! wD(% l#N\"=Ao#T_q\"\u{1f}`0Hkz\"!E!qT\u{8}!!M\u{a}u!KvwE#EG\u{1f}\
        `ezDD& L!x&I@s\u{1f}`du\u{8}\u{13}#%tAK%x\u{10}j#!t\u{1f}`lL*\u{14}- R\"Q%G!n9I&E'n.O\u{1f}`=I1O!A&D|\u{1})!A&H\
        >s\"H$H4x\u{1f}`Iw\"HKq!!Ai?! J6('%D#M=x$B4x\"Gyr^\u{6}#7uZy\"B!k! x u!!O@M$!DDx$H4x\u{16}l+ \u{2}!;!M%?!M=G!{!\
        @!P%A!Px(!\"LGV)!J!M#r\"C>@$G\"p4@\u{17}IS\u{15}!Fuu\u{a}!&O\u{12}-!!H,`#At\u{1f}`Xt~y!Fv_\\! u-y/!J!M!F!K!s\"<\
        !E=R!l!B!J!M%K/K%L47!Eq 9!!H\u{7f}!$!H!KCB)M<\\%%IAO'BkL/NP&#Au\u{1f}`XuYM!!L\u{1}1! rLm!\"KP\"\"&O!KZ\u{2}!&R\u{c}\
        j! sWE!Hu\u{1f} !(N0.#\"N%IFJ\u{8}Q: J\"A!T\"p!L!G!J'q!J5F!L#{,y!J%8\"C$A0p\"QEu\"GPt!J_D$w\"Ia>& v%JAv9L2H\"n\u{7f}\
        '!FF\u{c}1#Eu\"K4u\"@! K~$\"!HEym\\\"\u{1f}`8wH1% K!w\u{1f}`lM!wD\u{7}! tf=\"Et:xFz\"EF%x\u{4}/#BK\u{1f}`XK\u{b}\
        \u{f}* n!F$I\"N!Q=P(Q\u{a}OzN2tG\u{6}#\u{1f}`:v#J~N$EK!L#u4I(\u{16}0 O!p&M6F0L.BaH!t\"F\"D!u\"H!M-MwG'r4\u{d}\"\
        %M\"MG\u{7f}'\"P#M\"K!Q=O\u{1f}`JL_\u{0}# s\"JCI\u{16}\u{1e}! r\u{16}8! MsV& K'v>w\u{1f}`eK'x\u{c}t% KEr!J\"r\"\
        L\u{0}:-!n!C#K\"J>J\"m!M#N\"P!N-M\u{1f}`PN^P# w!L&H\u{14}K$!G\"I$K,soR& P%@Am%A\u{1f}`MF0\u{2}!!Jy !bI+W#Ex,F4x\
        \u{1e}t; s!>\"G\"?\"C!T';%r-G$R!l!B!Q#D\"E!Q-A\"H\"A\"F!O|Q5rDr!H,o&G_u! GR\u{f},!N!P%L*p6O!S%O.LiJ+uhS$PQi# K!\
        v\u{17}vEW, P!B!n#G\"J!S9K&D$J7Q\u{1f}`7K8L& s!G!M&O@M&E\\\u{7f}$'p>z(I4z4.\" L\u{5}Mh\u{7f}$>p(wvQ$p\u{12}\u{16}\
        -!I!K#D\"M:w$H\"Luw,I?E#sMO!wOV!$F4T#\u{1f}`mM#qp6$#rZC\u{1f}`Pw\u{7}/#EG#v4J$[%!H&L@M&K!Nht' o\"REF\u{1f}`Fq\"\
        K;sw/# I.uFs)\u{12}' t!H$IAu'G\u{1f}`]vc\u{0}\"!I&H''!Ft!c/ N!S$jHS!S-T&QWK\"q(I\"m!P.GvC\"O3R! s\u{15}(\"'uFvF\
        ['%M!OFQ\u{8}L4M\"JeOq\u{13}#%s\"MXw-w+ E\"O$Q!F?I#t\"q!Q1F\"K$J\u{1c}C! sFG!Fs\u{1f},! r\u{d}R!\u{1c}{\u{17}K&\
         L!I&q?L!I&q``\"\u{1f}`\u{11}tgN!\"E<C#!Q&MDJS/&!H&r>y\"K&H4z\u{16}L!Mv>w%\"J@o\u{1f}`VK\"o7*% C!v$K\"MAM2j\"FI\
        \u{c}uM7! t~\u{e}#'LFN!PdJ#!q!L%N\u{16}0\" v\u{5}}n.! J\u{1d}u#!t\u{1f}`mvy\u{1d}!(MEi!ENm$5 T\"Q!O\"O\"G,t.H*N\
        .q\"A\"<\"9\"Aet,x-@5u9y#H(H8K\u{12} % u!>&H@F$s\u{15}c+ M!E&r!HAx4D\"y\"D\u{1f}`NJ\"x)\u{15}$!qDE\"y4Gzt!%K\u{17}\
        ($ tFw\u{1f}`GxR\u{1c}\"&rFo\u{7f}`!Fv>\u{b}!Fw4c\"\u{1f}`3tH\u{19}$ v\"C\u{1f}`v{&}%\"Q%K?s\"O3G3p! r[C\" wFxQ\
        \u{18}(!q$K\"P!Q=O)Q\u{1f}`G{E$\"!@%J.G!!I\\\\\" r!=\u{5}\u{3}\" t!FV4!FFs~% x'I,J3u3J\u{19}\u{f}#EG&y4EIp![v\u{7f}\
        Z#\"O#O\"M\u{3}\u{b}! p\u{18}5% z\"A&C>v\u{c}w'9! t\"z!\"p\u{13}\u{1e}(!M\"M$N>S&P0J'PbG\u{1b}\u{8}# F#rFojT# L\
        !rFupI\" wFxz.!Fw&F\"6rXr~g\"\u{1f}`?r?y\"\u{1f}`\"|`O!'JF%) t!Q$J\"N!O>o&P\"S4OEw!EOR6$Ew:{\u{1f}`PG!I\"!NFM5)\
        ! K)S$ K!N!r#H)$( |!D!C$H\"D>u\u{c}{rxl4' q%O*H7q%K*O<s'u/\"W'p'C$G-T$V!j'T.T!R$TcP1PdT8O\u{1}\u{18}'\"O#I(v#M5\
        R\u{1f}`xr\u{0}-- R&T?N!O\"l#I\"N.O&N!M\u{1f}`HJ\"N\u{11}\u{11}# p!B&I\u{15}|$ s\u{1f}`\u{1f}`0D[\u{c}%!F!p%K!Q\
        >K\u{10}\u{16}( H!G&r>w!H'G4z\u{1c}uY\u{7}/!?!J!>\"D\">!H!E\"A$>\"{5M!E0w2ufu\u{10}\u{8}##I$MYN&K#!G&E@F8\u{3}\"\
        \u{1f}`\u{12}N\u{4}c#\u{1f}`Jv\"Jp8& p!A!N%G\u{1f}`qnSa& u\"H&E>w\"K&G\u{b}@\"!sFu\u{c}A+ T!O$S\"L!U!P=Q!K4L&Nq\
        H&3\"ML.CUO!MLM\\$ L'F@I5JdC\"\u{1f}`mwHb!FJl@!(Hw\u{12}! KI\u{9}\" tFwed) O!M!O#G!r!q!IFL\u{4}E]}P T!E!K!R\"R!\
        Q!K!K!H(N!S!K!R#T+R#u\"K!f\"S!I\"A!L#A!J#>!J!R$Q!O!Q#Q%r!r!p$E!H%N\"r$w$G\u{19}x6G!L!?!G\"Q)D!Db$0 T!=!I!I\"C\"\
        C,=!y2W#N1tJsZQ$nHtQo:\"\" p!JK\"3 O!B\"K$t:J&@$L,w(q*JQu'K#u.L%s2H!zNJ\"y~.!%s}I!Ft\u{17}\u{f}\" s!GW\u{15}! J\
        \u{1c}~\" K\"p%\u{f}\" p!E)##=r\u{7f}O#re\u{1b},!Q&m!J?T'R.L#M!Q\"LYO*MvNUs\"EA$v\u{15}[#Ep%R4ne@% p&L!E>R\"G\u{12}\
        L$ r!JEs!JW\u{1b}$!J\u{1f}`\u{4}O!N9(#!O$HIKHc!$m\u{1c}5\"!MFMM)# r!KFN7(\"&GFI\u{d}\u{2}\" xFzi4!\"F%\u{11}\"\u{1f}\
        `:v!X& n!=<O\u{7f}o#OnH\u{7}\u{2}!!C*\u{7}\"Wp2J6\u{c}\"\u{1f}`Eu&1'!N&E:J%j\"R\u{1f}`QJsO$ I4s2J4v\u{e}^$ r!L!\
        KDs1\u{6}!!Lhb3!W!l!=#U!Q(<$S!R3N&P!P-M&J!R3M]v!NZJCN$s!F{\u{1d}p4 p!L!Q#I!L\"Q'C6S!n!R!Q$N\"Q-PJG(vEs9KLr8H\u{5}\
        '\"LNp~\u{14}g!'I\u{11}T!4o9\u{f}!.u\u{6}?#!HFG&J\u{6}#\"E@!L m!'J`\u{4}!!H\u{7}>!&Me-\"\u{1f}`\u{6}vvc!!L7|![M\
        \u{1}7!FwF\u{19}$ u#KCu#K{\u{c}\"!B'D|\u{10}(\"Q#K\"N>P!u\"M#K\"K>C$ u!L!FDy.\u{1d}5 N!C!E!w!G!N!O\"K+H!Q2K!I\"\
        t\"R!O-N&G\u{2}Kkl\"O,H\u{5}Z\"EpXvLO#!t\u{1f}`muMf!-w(I%!P$B@J\u{1f}`eyCD+!O%H!RAR$K!J.M\"S$JSs\u{15}N\u{14}k!\
        Fv>Q#\u{1f}`'K!xvq#!OFH\u{b}|3W!HuJ/!\"MsT\"\u{1f}`Tuk\u{a}!FH\u{16}\u{1d}\",pFs\u{1f}%%!J&H!Q=N\"N\u{4}>!'G\u{16}\
        T\"!G!q$\u{1a}!(ML\u{8}%!M!R#H\u{1f}`\u{5}EQd\"Et6xNl!(O 2#\"L%N?P \u{1c},!I!O%@!F=I>F-A\"w!F!G\u{2}x6s@\u{19}$\
        !pDx\"I4vs\\\" o(K\u{e}t! ILr%!I'O>o\u{1f}`$wvm+!M%Q!I!P=Q\"O%Q!M!O\u{1f}`?vny#EFMu\"Fi\u{14}! L\u{7f}k! J\u{7f}\
        0& J!H<{\u{7f}J!H\"{5V\"\"PYM@y' u!F&C!G=E!s!Kqt$ u!K!M%E\u{c}>!&MM\u{0}) L!M!q$k!L!RZN\u{1f}`6N;{!Fw\u{1f}X!!@\
        H\u{b}+%F\"R:H$P\"P$G\"N\u{1f}`*oBI2KA[!EN\u{9}T#%L\"O?uj3!EN\u{1b}=!!?6K! zR\u{11}\u{18} u\"p!F\"G!l!V!o!F\"M\"\
        K\"S!r!R!o#K!o!R!n!F\"R\"J#p!O\"R\"h\"S\"F\"G!m!T!i!D\"N!W!M\"M!o!R!o!Q\"P\"L\"I\"J!S!M\"L\"R\"L\"L\"K!o#R\"M\"\
        M!U!H\"N\"L\"J!J#F\"Q\"p!N$R(F#P\"m%o#J\"q!S\"S!Y\"T\"O\"N\"K\"l!S\"l#L\"O!p!m#G\"j#S!W\"N%l$P*P!N!J\"O\"K*Q$q'\
        p&O\"M$I\"P\"F\"m!N\"H#O!Q!F\"L\"J\"D\"L$M'L\"R(k1-! s;l! sn\u{1e}!\"L$\\''J!S@P4L&K\u{1f}`6tJ\u{1b}#Fx\u{1f}`I\
        w$'\"$mYRUK$ s!K&K\u{d}F/j! qPM'!N!O%K\"O2yjN%y\"?!Gt^\u{5}! K\u{15}\u{a}\"!s!Mu\u{6}' K!OAt@M\u{1f}`6L\"tF\u{1b}\
        \" u!J\u{c}+! s\u{6}e! FA\u{1b}#%I#PFO?\u{1c}!(N\u{19}-\"EQ:HP\u{c}\"!tFtc\u{e})\"M$F!O.u0O!RGu\u{1f}`=p\u{10}b\
        ![O \u{1a}% K!t\u{1f}`lL!wMH\" H(o\u{2}*!qIFv\"'u\u{1d}u\u{6}s'#o\"MDm\"Q4R\u{1f}`PN{G+ G\"N!M$u!N>P!O\"M2P$N\u{7f}\
        LQ%+ L!o$J\"P:O%T5R\u{1f}`>O#M5Nau$ GBs\u{1f}`Xs\u{1d}Y7 x!?\"C\">\"A\"B&;2F!H#R!i!K$A\">.KYq(t(M!Q-ses!EG>w\u{c}\
        \"\u{1f}`m}0$%!>EL\u{1f}`.{BycE!EN 7! JEw! KRg& t/E7sAM_v'K9=$ J(s\u{1f}`ttnm\" L\"s\u{1c}\u{2}' q\"I%H%N<O*O4N\
        w=!Fu\u{a}[$!LAs\u{1f}`Xs_\u{f}#%q\u{1f}`hwO,% t!G\u{1f}`\u{1e}|!Hy(''J>I(I!I.I\u{1f}`JC0p! p0Z*!E$r\"B>N\"F$u\"\
        F2D\u{1f}`Ku\u{1}G#Et&K4s\u{13}T!Fx(tW V!D!V#W!n!Q!V+9*D!p#B!n#Q!O!T!W!q$Q!V+<\"D\"K\"J\"K\"<$B\"I*C&D<K\"M!E\"\
        w%D!p$F.O!?\"u\"I(A\"A)CBi!E!S!B)B!n!D0K\"Q\"?\"F/J\u{1f}G+!=!K%<!K;{\"L!x!B\u{1f}`xD#{\u{11}x\"\u{1f}`?l:S' PA\
        H%I!p\u{1f}`Fx,H+)\" uFvKz#Er)N4sl\u{2}\"EIRvqk\" G%ta\u{7}'!>&A:I*B\"H\u{a}raI)s\"%sFrNC$ v!A!EDv1-# w3HFK<g##\
        Q\"k!M*]>!K$E\"N\"<\"8!o'B*F*R!\\#E\"A,J\"C$G!S!H&F,>9t.L$R!F1L\"R!B%o_O$NEJ6S\"#S$RP\u{b}!!G\u{c}\\! q}s!Iw\u{11}\
        (!EEaW\" uMJ\u{c}K\"%I3p\u{1b}u% L/q6s0O2r\u{10}Y!Ft-M!2w\u{a}'#!HFJ!N9)$ N!sEK!v4R\" H\"r6\u{e}!'M~p$ p!J&J@Q\u{1}\
        >-!?\"G#MAF&t(B'M#A\"E&x\u{1f}`DK&H\u{12}.\"%EAtL<! M\u{6}\u{9}! w\u{a}M!'Mg&) D%O@s!H!K&H\u{1f}`]I%L#N\" uFv$h\
        ! Lk\u{13}4 p!M!R#J\"I!V*r5U$K\"L+m'M1vXJ't!H!Edx5K$O:x!EEXQ& r#P0J\u{1f}`/HyK\"x! M7\u{2}!-u\u{1c}0\"9p,RcR\"\u{1f}\
        `nu#g%#M\"t@N&q4OU'\"!p$Oj5!Fyi/#'OGN\u{11}@)F!&r+4&'P!M?P4K\u{1f}`OIiq' O%R@P&O5P\u{1f}`-I*b!!NKx!!J$[% t!E\"E\
        BD$F\u{b}W!FxR-# MFM%s?X!Hq%d\"\u{1f}`BEiq%\"N#MCM{q\"Jq$#!E&G@IeC\"\u{1f}`\u{a}xs!% o'LFL4Kqv7\u{c}$ t%D!M@v%\u{e}\
        , M!N!TZK&L\u{1f}`+u\"M)P3J!N4F\u{11}h!0rD^! s<>$!E2u4F2v\u{11}9!'MJ\u{2}!GwK \"\u{1f}`\u{a}xo#\"!J!q\u{2}D! Lp\
        \u{14}! wA\u{7}!&Oj>'%E!REH!N\u{1f}`LIGt\u{d}C- G%A\"t!L?C$E\"x!Njo'umI!q!C{(\"%vFw\u{19}O* R!Q$J\"Q:K,R\u{1f}u\
        @q,KGI6z!!Hcx> D!v!M!K\"y\"Q!O9r$U!I!J!O#w#Q/C$FTN(s5J!F$v2K!u!E(M(t2v+s\"F0zUF# q!F%N\u{1e}\u{7f}!(R\u{e} !Kw\u{15}\
        (\"!O&qa5\"HpVss\u{a}%!D!OCJ(w4LK\u{1a}& v!H&E!G=K!smZ% s!K\u{1b}w!D$|?W- k\"P%A:H&K!L%B.F\u{1f}`3r+H#M6L(n!(L&\
        o%!E$J\"G>N\"K,!!'GwN! v]## z#J\"B{\u{1}\" G\"p\u{19}q\" w3I7%\"!H'MX7! q\u{4}k6 K!F!M!m$G!Q*n\"J2O!L!R%L.K\"S\"\
        T!M!M[w6IeH9L!Oe0\"\u{1f}`ovm=\" uFyE\u{1e}$ M!u\u{1f}`\u{5}u\u{7}\u{2}/'N(74M%Q#Q\"M.N$M4O\u{19}D)y&P0R%L1MuP\"\
        &RAMbT\"'o!L(F$!J\u{1f}`&{!DN\"!'N&z!Kt\u{13}\"\"Fu\"L\\Y&!O$F#O>s\u{1f}`kwue!&tZP\"%rFs\u{11}u# p!K!r\u{17}\u{1b}\
        !GIi\u{17}!FsoL#Ey\"G4zy\u{6}8!L!V#S!r!P;n%P$J!n!O/Q#Q!SVO&O\"Q#m#L+L%Pen!L7P-M^\u{14}\" LFIB\u{6}\"\u{1f}`Gz?8\
        !`PI^$ u%JAv%K8I$ O!Q&KFLNI&%q@O6H\"J\"Q\u{14}H3\u{17}&&Q\"O\u{1f}`+x\"J}K\u{2}\"!!@(D\" wFwJ\u{7}\"!JEtD\u{d}\"\
        EI\"xLo.\"r#=!G;I&P$@!J\"P.K$M\"K\u{1f}`+L,IW/\"\"ODLt\u{1b}& H!wEF\u{1f}`yM!rh;#!IEz!F<2#\u{1f}`?p$P\u{1f}h! E\
        av# uEG!vZ\u{1a}!Is:{! t`\u{a}#!O&M!N\u{7}?! v+X$ u3GFH&L\u{19}~$!G\u{1f}`>M#s_Q! q9\u{18}p P!Q!Q!4!E!M!Y!T!\\!\
        \u{4}!|!0\"9#J!3!P!N!N!>\"Q!T)P!W#m!W!U!U!B\"Q!U!Q!U!{!s%N%Q!M!Q!@\"L!S!J\"q$M$P\">%T!R.y+J7L\"S-O\"O&M$Q8X!K$K\
        \"M\"z*K$S\"Q#x&P!W!S(w'Q!P!Q!A\"M\"L!T!z$F$P!N(s)'H!L=G$v!u#K!L/I!L\u{1a}M&AK!p$N\u{1f}`SK!pHm$!C!I%C@I\u{19} \
        !!IHC#!EEw!F$_! I\u{6}Q\" vFvW]#!@&C?u@\u{d}! Gn-\" q!G*p!3sRI# H!E!oD3% x\"DDz\"G\u{a}v\u{5}#* }!@$B\"=>A!|5H$\
        H\u{1f}`LJA,!FxOk< i\"T#T\"q!P+C.T!i%S![#R!U!m!Q1K#QVD#Q*O-UEJ9S(T!i\"S3L\"Q!R\u{1d}!!EJ\u{3}5! vpN\"\u{1f}`\u{a}\
        }|7$ J!vEH!y:\u{1f}%'Q>N)J\u{18}KFG`O#'G@r&C?~!%E\u{1f}<\"\u{1f}`\u{a}z4O! L\u{19}1! v\u{1f}!! u#c! HK*' z!=P{d\
        J=v!H\u{b}x$2! tbo\" tFtUL$ q!F!M\u{12}yq\u{1f}'!F&H!K5u\u{7f}Q!G\"uHp'!:!C#B\"B(>#sFn*]$ v&L@v&Ly7!&R\u{1b}\u{19}\
        !EFUQ#'KAL|N\u{6}q!%DL\u{4})!K&J@O&N.M$Q\u{1f}`:r\"Lp\u{13}0!J!K&n=S\"O!P&m1F]L!F!L!v#J0G\"MXs\u{4}\u{13}\" uFu\
        P<! q%5!$o$\u{7f}%!GAt\u{1f}`VJ\"u\\B!'O)6\"\u{1f}`ow\u{4}Y! qw\u{e}%#OBl!K%P4ti%! u1\u{15}\"\u{1f}`\u{a}z/C\"!\
        FEt\u{1f}S\"=t\u{2}tKr$ H!s!HDKJ\u{2}$ u\"G&I>u\u{2}N' R'Q!M>N%r\"H0F/l!F{.g!FxU\u{f}$!H&v@H&{ P! sb\u{5}7 P!E!\
        I!N#m)I3P#P!L!J!M!J#k4q\"Q2F1GNJ!KYL,P5I#L`D#!u!IFL3-\" q!;@X% C0w6B\u{0}H(x+7\"6kXkOY! sz*$ L!H!s%CV&$ L(n=R!K\
        ~<\"!N&M51(!L!J%H!KCH!L3v!v0\u{5}!Fy6y) q!J!O#P\u{12}w#J8w%N`LLO\"(K>w3M$!@\u{1f}`\u{1f}`/C\u{17}e!Fu50! J/0,\"\
        R!R$R!R?V&Q.N\"P\u{1f}`1S-P7P\u{1e}a\" M(q\u{c}0\"\"L%K\u{4}\u{1c}% LEv\u{1f}`eL1w\u{15}3\" DFGzl#\"M!QFNH9$\"I\
        %KFN0P`I! t\u{0}_\" LFO4A'!C%O??\"B\"u#O\"Eh7%\"M%O!M\u{f}r\u{d}y$\u{1c}!%r$0$!J$wBL$y`Z\"Fr\"NBQ$ IBL\u{1f}`XL\
        J<+ |!E!J&F=J!s!LIx\u{1f}`:z(K\u{a}E#EtLL\"t1z#(P\u{1f}`\u{a}L*[V!U#S$k!K\"6$8\";\"7!I!A#R%M$S!P#m\"P%T!P\"K+J!\
        N!R!Q!Q!M!R!P!O!L*A#o5N/l!P!O!m$Q\"O!R!M'o!M)P$o&G%N%N-L>O$o$q!S!P,M\u{1c}^!&IDZ$ K!v\u{13}L!wt\u{f}\"Fu\"QfA0!\
        L&G:M!q#L!s!O&I.N\u{1f}`>M!q!C/x!I&H\u{a})# KEF!HXC4!K!P!N!R!o\"K!P?L!O!N\"n\"H!P.H!N\"Q\u{1}EjJ&N!OV-(!J&E:K!t\
        \u{1f}`LH+K!t8S#Et$K4t3w'!A$D\"C1n/G$I\"IY\u{15}# H!x!L\u{13}-##I$MYNW*&!p!P#J\"G?I!v\u{14}\u{3}!!Iv\u{7}\" r\"\
        I}t!!F<m$ K1y5J1u^|%!CBx\u{1f}`|L#x\u{1b}i' N!K!Q#o\"J?E%oa\u{1}!$mK:$!F$I\u{1f}`\u{0}s$_!Ftk\u{13}%#K\"QAq9R4q\
        \u{b}d\"(P>Bt\u{12}#\u{1f}`NJ\"uH0\"!H$r\u{f}&#\u{1f}`(Fftl2\"\u{1f}`\u{1a}v}_$#N\u{1f}`\u{7}v%G-s#!ODI#Q\"\\!#\
        r?Q*!G&E!K/u!J-S\"MIO!v!J!.\"\u{1f}`?~?;!(M\u{12}t! u3\u{a}\"&JFH(,!JHh!!!J5R% |#G\"D\u{1f}`sxj9\" t\"C<d\" FFJ\
        \u{12}\u{1c}!'ImH#EQ\u{1f}`ew<!!\"o\u{1b}t!ELjI\"\u{1f}`m|qH$ r!C!DDtI;]!K\"F!M!N\"G\"Q\"J&Q\"R!u!>(M(l!i!J\"J!\
        M!O\"M\"M\"H&N\"L\"K\"M\"O\"B!Q!I\"M\"N$K\">#G%G$A\"J*L5M#K\"M%M.T\"Q%s)v4I7L!R!I+J&K%M$r!I!U!P\"M\"O/O/q^w&3=!\
        q2P4n\u{1f}`bpV1& H#@!s\"R?n9p2\u{1b}\"!F&Ih\u{1c}!F{^Z!EI\u{1b}%%!K&H?p!O&JHd1 n!R\"C\"GBO!L#I!L0M&F/L!M\"u^J\"\
        v4xau&|!'tI'!\"LM\u{e}&!p$I@E!O'tX|y\u{16}\"'N?uEK!GvKL#&L\u{1f}`FI<4!\"LW\u{7f}\"(OFLU($ s!Q3E2py\u{1c}&!H$D\"\
        L>I$w4Gw(!\"q\u{8}\u{b}\" uFx>## u\u{1f}`?v|K& x!D&J\u{1f}`\u{4}A&GU\"' F%r@t&I4r\u{1f}`Ps&\u{f}$ F\"r&q>L\u{15}\
        \u{2}!FtZT\"!BDO\u{d}w\"\u{1f}`mtf|\u{1f}:! r!W!t!P\"U!s!X!t!Q!N!M\"@\"S\"N\"Q!p!O\"O\"B!=!M\"P!o!P\"N!o!Q\"m\"\
        V\"T!l!S!r!R!i!I!Q!N\"E\"T\"K\"O!V!J!T!L\"K\"M!h!K\"F!T!K\"F!V!E!O!O\"m\"S![!P#l!T\"P\"H\"K!Q!J\"N\"N\"m!G\"K\"\
        M&J\"J\"o!U#S#j\"M\"P!o\"P%U\"Q\"K\"M\"q!T#Q\"R\"X!m!n!R$l!R\"U\"k!R#R\"m!V#R\"Q$m$O$R!n#M$C\"M\"M\"L#m!O\"R$m!\
        m\"o\"N!o!U!l!B$P\"K\"h!R\"E#L!T!O\"O\"O!X!J\"H!N!M\"I\"K!S!G#S\"Q#r!n#p!q!u$nM\u{d}%!J$p!J!HEKFM!eNd6$!tDF\"y4\
        Gry!\"NR\u{16}\" u3N\u{16}P\"&MALI\u{1e}# u\"D%Hr*!FsNG# G\"wFrEB!#pc\u{19}&!D$G\"D*w5Q1vwm#!C\u{1f}`\u{1f}D2*!\
         ws\u{7f}\"!J!O\u{0}\u{e}#(M=F\u{a}H6.!Fu\u{1e}\u{1}! r\u{1d}\u{15}!\u{17}vQ\u{1}!!In'# r\u{1f}`\u{a}t>\u{11}$'\
        O!P?N&M\u{1d} !Gx&\u{b}% I3w\u{1f}`,L#ueD!!NHR' O's>E!I!n&v.JWW!Kt\u{f}\u{3}!Fz|\u{0}$!H&I@L8P\u{3}?#'J@u4Cj'% \
        z!K0K4L!z\u{16}c\"!HFKXw&!G$D\"L>H$x4G[># K3tFt}V!Fwpc$'JEQ\u{1f}`^C\u{3}-!!Jy?\"Ew0HS\u{3}$ I!A!sDKdT&\"R#o\"F\
        !L?Q&K\u{4}\u{13}!&L5H\" t4O>%* Q(s:M)N#m4KpGwJ\"L&qvD!ELe[\"\u{1f}`nw\u{8}\u{a}!!G\u{d},!%NQk# r\u{1f}`\"v\u{1}\
        >\" L!H1i$!I&J!PFP 4%#O\"q\"H\u{1f}`\u{8}r\u{7f}E! L\u{1f}\u{19}# rEJ!u.$2 R#Q#VAU\"Q$U,R\"Q\"P\"V!U!Q*RQP9QbR#\
        P6R\u{8}\u{12}2 m!Q$L\"T@R{L\"Q,O#H$L(I%J#NFM8K!I9H!M\u{1e}?#\"MCJ6L\u{7}2\"!ILK0\u{b}'!E$K\"N@J&M\u{1f}`@vbI)%\
        D\"s>I!s'C\u{1f}`KI#xEw3\u{14}\" sFx ,% z3D\u{1f}`,}#CC{\" IHr\u{a}D% t!G$B\"DDFgh; O\"N!9\"I!O!D!M!5\"Q!F!\u{0}\
        \"8!L!Q#R1T#Q#L!Q!L$Q\"u#M)I!Lkx3p:C!/r+w) S'K!M=j(Q!M3L\u{1f}`NN\u{1f}W$%t@u\u{1f}`ju4\u{c}!GN#N!IH;\u{13}3 l!\
        T$Q!Q)K$;$N5O!P(P&M&M&J`NDMDK!F>L1I\u{3}U! N-g% tBK\u{1f}`Vt\"K\u{1a}q!LLsV5!k!W#J8M.K\"Q+Q$X#L\"P!NSL*M$O0L'G%\
        O%G&O\\L(MzS!EMd\u{16}\"!uFv\u{13}0( r\"O&L=D!s6K\u{1f}`VHy=! H}h& L%OHO\u{1f}`KE$M\u{3}S#4p2NFr(5!%G&K#!s&E@w\u{d}\
        Y\"!uFw9.$!J!LEK!Ny/\"\u{1f}`\u{a}y9C\"\u{1f}`DIB\u{1}$ DFL(R-F\u{b}(!-sQhR ?(m!Q\"P$I\"F\"K/}$A%n#o'N\"K$N\"Q\"\
        N!N!N$M!N*J\"r\"R!LCO$J'q\"L.L!M$r!v!C!J#r$J!O+D\"u&K&N0R!K*=\"}-M#L\"q&R=On\u{18}\" p!=/\u{1b}E S!J!R!j#U!M\"M\
        \"5&6\"F4N!V$Q!O,L\"L#S#O!R!P:JUQ\"Q+I\"MMP!K&Z&R*N%R!O#P\"J*K/I!rx]!'N\u{1e}V!EM\u{a}>$ N%Flr\"Ndi% r%H\u{1f}`\
        \"z!HvH#%u\u{1f}`\u{a}u~d\"!K&No\u{16}!Gv\u{15}\u{8}!\u{17}x%'\"!uFu\u{1b}\u{10}# t\"FD{V+%FK!I&u.s&I\u{c}1! K8\
        \u{18}! I9'#7k.RNSa ) t\"O$I!P!N>s\"L$M!I1c% N\"u&P\u{1f}`\u{2}E2y!(K\u{c}\u{f}$ t%PAq%H\\G$!D!O&NFKU\u{18}#Ez$\
        F4{k#!EPFZ*!B!I$H\"I#m<I!O$K\"M.IJ9! I\u{1d}%!EK'Z# s\u{1f}`'B<\u{1f}$!t$FAL!xfx$\"L$JBM$J\u{14}G!F}vy' P't\u{d}\
        N!uXx?J#v6\u{18}$ O!J&D@K3`\"&FBQd\u{7f}\" rFy=\u{18}!%r\u{d}D#!D$uFx)6\"'J!K'D\"\u{1f}`xyD\u{8}#E|,F4zn## t'K?\
        r\\R!F|\u{16}@#&OFN\"NK$\"\u{1f}`\u{a}y\u{0}O/ m!N\"O\"P\"R@P\"Q2J\"O$Q8HqIDN\"L5I+g*&G!O!R=A!J\"r$I0G\u{1f}`<t\
        ;^\"6kXkIU$ G!J!J't{{! G\u{a}_!\u{1c}x\u{13}B!Fx_\u{1b}\" p\u{1c}o8u# s!I&E S#EIMz\"JE\u{13}!!A 5% N3tFr\u{5}Q#\
        p\u{15}A) F!zEH!k!R3l\u{1f}`Pq!SMQ!,o0P!FJ\u{11}\u{f}\" vFz\u{16}\u{13}. n!H!N#J!P!E!M?I$H\"M!PntwIPwe%'#r!D!Q@\
        m8q!H!O_+!!Br\u{3}!EIOH! JC^(!E!K#r@N#N#w#P1GL + s!@&A$t!=9N\"D+F4C\u{1f}`PG\u{5}(' P%H@P&J\u{1f}`Bq#L(1& v!J!F\
        &F\u{19}v$H\u{1e}\u{7}\" vFyo\u{3}$ p\"L\u{1f}`=r5,#EG$y4G0\u{6}A o!n&k$Q(S2m\"m$U.T\"O\"N\"P\"P$B$K&o$E*Q=F=C(\
        G0F\"P&D5k!D&m\"p\"R#n/U6A$nm\u{5}\" q(JBs#!N!P%P%N3 y!L!N$K\"L/L.S!t!K!N$O!L!PCM\u{1f}`9n!N!L$M+C\"6zXz z!!L?\u{a}\
        & m!;!A4r/NIr\u{2}d!(I\u{1b}\u{3}\"'FFI\u{1a}\u{1a}. J!P!O%o>P\"O!Q7P\"P8v$KFItL#nT5(!T$MB>$A\"G\u{1f}`]o\"O\u{1}\
        \u{d}% q&M@v!N!M\u{17}\u{14}\" r!LwD\" B\"w\u{12}H#%rFuvv\u{4}Q$!J2r2G4sO\u{e}*\"K#D\"E>Q\"I5J\u{1f}`IK!u$pP\u{9}\
        * O!K&q!P=M\"M&r!Q1M\"J\u{b}$& K!uDw\u{1f}`eL!xf(& s!L!M#E\"IFG|\u{6}\"\"QFM$\u{6}!&OT,% LEq!I\"r\"LnM' F\"o#F!\
        N\u{1f}`rJ2G2h' p'u(M7t/I\u{1f}`\\v\u{1c}h$ x%IAx%J '$%G\"y?E'|\u{7}]! I\u{4}T#'N@N\u{10}J\u{16};B q\"P\"R\"P\"\
        N'A!H!H!K!O!M$S-q\"Q\"K!Q#Q!T-m!Q!m\"p\"p!N-s!r\u{3}s#o(Q<I!L1M\"M#M3^#%F\"LGQmV#!L$vFtk\u{1d}& s!J!K$O@t(MKI\"\
         P!MG-\" qEN\"kx O!O\"S!l!N\"N\"O!R!O$S\"G!L!H!L!D!L!P*O$s!]!H!g!I!T!A\"@!Y!E!N!E!O#C\"F!Y!L!Q\"M!o\"p\"o!O#T%L\
        !R\"D!L#M#U!I!O!L\"Q$T!Q/G(M#r$J9O#l!q!A!K#Q5Q#S!p!j$n!R0B+O-@%N!O!L\"P!Q!O!P!J$O\"G!O!J!J#r!KZ\u{f}\" p\"Dg\u{1d}\
        ! q\\q\"GL\u{1d}t4q* n!G!R#J<K&O\u{1f}`RK,v&JP\u{11}-!H\"S\"v!G!I!MCp!M\"L/N\u{1f}`Rs!J8\u{15}, n%G!L\"M=Q'N\"Q\
        .P%J!M\u{1f}`6pk\u{7f}$ J%uAL%wPtI X!K!Q!o\"S\"L!V!Q\"9$5%U3U%T!R!S-N\"P\"R!U!O!Q!M,u*P>r!L\"I!N!N'P-J$P#R#K<N7\
        I!M!N!I'R7Scb!!Hz\u{1d}$ n\"TZP$Pa+$!J!MDv!K_\u{8}!-sz\u{16}! IGZ\" t!I-D!\"M\u{1f}@!FwSo&!L$P\"A@J\u{1f}`Fr\u{b}\
        \u{7}) q!L!I&M=Q=H\u{1f}`JE&H\u{5}J\"Ex;t\u{1c}o% J%H@Q\u{1f}`#y\u{7f}\u{10}$ v#JCv#Jcp! v1\u{4}# rFy\"J\u{1d}(\
        # L\"rFsQz\"%E\"Qu\u{17}%!T$K\"EAH\u{f}K&w!Fu\u{1e}\u{17}\"/wFw&N\"\u{1f}`\u{11}K\u{9}\u{4}#!N!P`pmM'!L\"Q#R\"Q\
        ?O&S!O_n! uA=' q!L!JCH\"K!H&Jcq!#L^g* k!H!L#L<Q$S\"M!Q\u{c}KdQ =' R%M\"U:L\u{16}L5uLL^N8 O#O\"E!K\"m+G2C!l\"S#H\
        !O\"m-H!L%I!O-y$D\"s$H!H<A0QtqNk5!O!K#S!M!J!J#m'p4M\"M$P!O/N!O\"P!QoxDvGG5O\"M\u{d}\u{12}! uky!GJ\u{13}\u{15}. \
        Q!J%S\"l9@$T\"K;Q8r$NEH!Nlt(@\u{0}\u{1c}\"EH6D}z! s<9<!R!o!5\"D!P!Q\"6\"6&S\"7%N%H(L&M!P!Q2J\"L^I%N\"LPn6D=t!L$\
        D\"I&M\u{2}o( n!F&B@J&D!O\u{1f}`)r\u{8}\u{1d}* N!x!=%F?J!o!D\u{1f}`dK4t/{!'O\u{4}-!FLXs!!F\u{10}W$!Q$D\"PAR^5\"\
        \"J\"n%r\" H'L -$ Q6v0OHv_.\" w!>B\u{10}%\"P$K?n\u{1f}`mJp8!!?XF! L16) N!x$C\"C>u\"E4z$F\"Gz\u{14}2\"j!8\"B\"U\"\
        7\"9$8\"M,F$J$P&I4E\u{17}sAt!K6E\"L\u{10}V\u{12} h!V!t!R\"R!s!Y!s!U\"Q!p!L\"Q\"O\"Q!p!M\"Q\"K!A!K\"P!o!S\"O!p!K\
        \"n!Z!N\"T!m!Q!r!R!j!S\"P\"J\"K\"L\"N!W!L!T!M\"K\"M!g!M\"G\"K\"H\"E!O!M$S!Z!Q\"F!m!V\"N\"H\"I!S!Q\"P\"L'K+T&i\"\
        M\"P!o\"Q%V+Y#W#m)W,P\"T(Q$P!m)O\"Q\"M$U\"S'm\"O!p!R!k*R\"K#N!S!N\"L\"O!V!L\"I\"N\"H\"L!S!L%K$m)m4e\" r&Q\u{0}\u{2}\
        % q!L'O>q\"PB,% P!OEM!O9p\u{1e}\u{5}$!F'r=J)s`M!Jp v!FAjY\"\u{1f}`\u{5}zk\u{12}# N\u{1f}`'y;p# G!IEDw\u{11}# p!\
        MDNpb'\"L$M!J>r)J4udz\u{3}q!FJZ)!FC\u{17}W!'KD\u{15}! sA[Y I!}!Q!F!M!r\"C!L!H\"K!L!H\"G!M!J!M!M!M!O\"O(N$K#Q!s\"\
        L!S#I!P!K\"J$M#Q!N!N#I!O#F!N!J\"N\"J&O#p#J&LCQ)R0NHI=J1Q!J$I!M%K\"?)K\u{a}.( S!Q!m#J\"N!P?P&L6M. q!C!o#K\"6!P'G\
        6O\"J8M\u{1f}`6y#I2sTU$#K4pZp&AF\u{12}\" w\"C!@$'NEQ\u{1f}`^sGk! t/\u{5}' w!G!E#wAu\u{d}K$wh\u{15}#!u\u{1f}`mw@\
        d# P\u{1f}`Bq;C!Fu%\u{e}' U!n&PFN.D\u{1f}`KJ/l%!N!R#E#PCI\u{0}4!\"M`U\" tFw_D#!N$I\"K\u{17}\u{1d}$!KGN$L3D(\u{9}\
        \u{1f}(! [!T!s!P\"T!r!O!s!Q!V!R!Y!L\"N\"P\"T!p!L\"Q\"E!@!G#r!P!p\"r!K\"n\"P\"N\"S!q!L!h!J!S!V!R!G\"O\"J\"Q\"Q!V\
        !O\"J\"N!h!P!Q!F\"O!T!J\"G!P!L$R!W!S\"J!N#U\"H\"F!Q#O\"Q\"m!I$G\"O!r#H%P!g\"S#k!T$r\"T#m\"T,A!U#o!r\"L'V,E!S!q!\
        r!T&L\"Q\"N!k%L!X#Q\"S\"P\"q\"N\"J!m!V&Z\"r!P&O\"H\"T!U\"I\"l!N!T!J!V!L\"K!S!L\"L!O!B!P!M\"J\"J#P\"K\"Z+Q~f! GI\
        M##N\"oDJ2\u{5}!F}\u{1a}MC M%I!H#=\"y!p5H&R$O!M!Q$r*M!P#J!L!S!PUI%G%B%L,F4w\"GEK*E!H1r!L$H!F!M!O/L:K\" J'u#$\"&\
        r\\K\u{5}\"! r\u{d}\u{11}#\"RFQ&R\u{1b}\u{16}% I#n\"O@P$t\u{8}@!Ku\u{2}w$%N@N8LxtK$$'I-V7J#Pw\u{b}& q!EDqLN\"uS\
        v\u{18}o!%L%8\" s&GyN(!D$J!D!uF{4GYD\u{16}w7\u{1d}% u!J&H?z'Hvc.\"P$Q!PAU#R\"N1O1Ltt'LDP!M+NIspW8!L!Q%K!R0m4T\"\
        S.K!T#NEu(J*s!G!K!G!K7LZs!F!L!J(N2McP!FvHe0 n!J!S%J!N+?$N.S\"O&K.K'O.y%=%HMN*\u{1c}\"\u{1f}`xvINu [!V!o!N\"T\"P\
        \"N\"J\"1\"J!P!N\"L\"R\"O+p#n!U!T\"R!T!V\"T$Q$O!R!R\"N\"H!S!J!W!M\"K\"J\"K!S!K\"L\"K\"R\"o\"S\"K\"N&O\"J(p2S#L\"\
        S!P'Q*H\"P!L!T!O#Q#n!M!L!Q#M*U$E!E%Q$P6P\"Q$m\"q\"O\"p'D$m!T%Q$S\"O*K%N!R#n%R3 s!L\"<\"H\"K$M,L0N!S#M\"P(Q&N&K&\
        MksZq8s%n\u{d}y! u3<!\"LKMI q!L!P#F!Q!N!R(p1G*F!S!N!P-I&O2R2r0I#G\"K#G%K\"K#K,L$L-I&LCL%|&G->!D#q!P$L\"M!P.F$v+\
        vlj!\"G\u{17}\u{7f}$ s!<!DCGSz\"'E?v2\u{1}$MP/S$L!K\u{7f}\u{1c}! vJV#\u{1f}`\u{1f}I$u-7> i!o$J!P!G>Q!m&Q!C.H!H_\
        M+N!K)J\"M%G(M(E-L)G:o#A+N!H$K!L%K.r\"I \u{1e}4&Q!Q!J>j!O&P!F3NKK5o#M+qDQ*J0K-O+L%B!M%F'T&!H&I?u\"P\u{1f}`\"t6B\
        # s!I$H]b( r!?&=;J\u{1f}`Vt\"J+IL\u{1a}( p!L$H\"P!M#m<N'L2F'!J!M#D#J@N#F#KL]!EBdN#%F@Q&Jzq#'M\u{1f}`\u{3}x=9: O\
        %W=P#l!W!S$T\"U,S\"O\"P\"T\"S\"L(QQP;R*UVQ\"P!Q!U0W#U\"T>o~M!!K\u{f}\u{15}# Q!@!vV%!&pq?:!P!V!T!S#R!Q'O$74O!U%S\
        !U'N&R\"S7PIH)t!N(r/sNo#N5N!K,Q\u{1a}^#'B?{\"I3_!#N\u{9}g\"'J!R@J\"(J\u{f}r\u{b}pN Y!S!U!T\"S\"R\"Q\"6$=\"3!s!8\
        !K!D#n/P$S\"O+m\"O!O\"R!T!O\"Q\"O*D%n!Q\"O(K=N(K\"Q-N!p!N5N!r!LMQ3P!S#P\"L9s#b' o!HDL!u!J!NHxP4$MO\u{1f}`KNGs<j\
        # sFt\"J1z!ErY1!FxA,$FH{v%z,v\u{e}J* J!}$J\"F?J!|$J\"G\u{1f}`Yw~j5 o!;!R!L\"Q\"9!K!G=j\"R!F\"F!T\"Q4NZS6MZr8v%v\
        EI\u{8}~!Fy.k#Eu%J4x/o\"\u{1f}`\u{a}wG!# L&t@NvT# D\"tDJqg* T'O2z.R%O6NCM!x\u{1f}`\"tg\u{7}% IBs\u{1f}`VL\"s\u{7}\
        z\"\u{1f}`\u{1f}\u{7f}\u{b}\u{2}! v\u{2}_\"\u{1f}`'~qx' P\"Q#R\"N+p9P2Nq\u{1e}# v+N;v\u{6},!\\N^k+ k!R$B\"N!P+9\
        3q\"P#H0LeMtc) r!L!N#S\"I@N&N\u{1f}`]s\u{3}\u{11}\" K'to?. Q(v7D&K!J!F!H&yxMFt!M\">!I!O\u{1a}+\"!r!O5\\# sHQ$Je\
        u\"!JDK\u{14}e*%MBS$O!W\u{1a}v!G!GON$M5Pl\u{a}\"(P\u{f}tmL#\u{1f}`\u{1f}`0C\u{1c}\u{18}( l!>&>>Q\"I9R\u{1f}`<J+\
        V$!M!P&JFK*\u{1}$ u!GEw!Jr\u{1d}$ F)o<p>rx5\"!K&J\u{14}/#!F\u{1f}`3K=\u{12}!%L\u{0}\u{3}#\u{1f}`\u{1f}`0v[C!`q\u{5}\
         % v!I!I&H>tG/\"\u{1f}`xoz\u{18}' S!K$K#OAo|MrJ\u{2}B$&M?t)N4q\u{c}\u{12}! v\u{7f}\u{3}!!DK;! M\u{10}\u{b}\"\u{1f}\
        `xv&M\"EE${bq#!sDF\"w\u{13}W! s+i#&O\"NDQmN> r%n!J!r!:'N$S/T$r$P\"L\"D2R\"F8KAM\"L!J#p#p!D3PFM2H'o\"T\"J0T$O\"E\
        \u{f}\u{5}!GP[B9 L!p$P$q*B.G!o#O6A$G!O!?$B\"O)H#F\"t$GNIeJ!x+G!o5H#NR~!GuM\u{5}(%G\"STJ&JVu\"N(IvJe3! tc\u{0}! \
        sU3#ErLO\"r\"\u{d}' J'w>L!K%I\"z4E2C\"\u{1f}`?|wb\"\u{1f}`my(-$ K!K\u{1f}`\u{10}uST'!@!r$Q<T\u{1f}`Vl\"TNL' R!B\
        Bx\u{1f}`bH:L#xXh$!G!JFP$Lg\u{16}#Er%P4r\\d$ t!I3R2yjr\"'L>N\u{13}\u{1b}$!v!O%M@r*M( m!L$HAn!K$N\"R5OB') O#@\"A\
        \"m\">\"=@F0S&N\u{c}.\" IEzwc! qdK*!I!O%J:p!M9IxEep!M7H\u{4}\u{12}!Eq\u{1e}6( u!D$D\"E>R!k!Ipu+T!_N\u{8}R! M\u{a}\
        K!FvP/!'HZM% K%H@Q\u{1f}`#y\u{13}\u{9}0 p!P!S#?#N/r+N%N!N#C\"I!L-O6p\u{1f}`'q\u{9}\u{1c}\" JFMi$)%C@J&F\"r.E\u{12}\
        x\"EHrHrW=%!L&N?J\u{1f}`dw\u{3}i? J!s\"N\"M\"O!T+@,D&U$I\"O#O/p\"?\"@SH!s'O(F/B+O)C%K%y;K!s-E0N$E\"G/HY4$ G!H!q\
        #ID]\" J\"s\u{6}K!JuF\u{19}\"EM\"s4s# o!NDK4Y% L!w&I@z&Jw)! H\u{5}~!!P\u{5}V% N!MER!P4N\u{2}U!Fz\u{1}]! NU\"' o\
        !JEI\u{c}v,r+uCoO\u{3}! r>\u{7}\"!sFu\u{0}4E V!P!U!M$N!O#N\"C\"q%P-K\"C&I\"Y\"K!S#O+N!G$M!L%S\"N+M1M#E6O5N-K'KQ\
        K-G%P%O\"P-N#Ca\u{5}j!O!S!M!n!S!U!M!W!R&O\"G#M\"q!O!U-i!V!U!W!R\"P!T!P!S'J\"M$N!U!R\"M\"O!R#R\"M\"N\"O#q$U!J!M*\
        P.K)S&S\"M$k!Q\"S,N#R$S(M#O$r!J!N\"Q-N&Q!S.n!M\"N+P!U*L!K&L\"Q!T!S\"K$F)L$D#Es\"O4scR%%FFG\u{1f}`)w!HR|\" uFwJm\
        ! r\u{7f}E$7r.DL{\"Df,# E\"tDJ\u{4}@!Gu~^!Gv\u{1a} #'K>n)ML\u{3}!!E\u{b}\u{12}! r?\u{2}\" uFu\u{1a}f#!t\u{1b}K!\
        u:\\\"!Q$DX\"\"\u{1f}`3w8Y\" vFvM:! rtM% O\"vDH\u{1f}`yO#\u{3}!Fw8\u{0}\"\u{1f}`?|\u{7}k!EGH\u{1f}!FvYR4 m!S$J!\
        R\"S9O$V#SpN\"M'j$R+O\"n!Q!M,MXO6J#Q!y! J|j9!L!S!P!R!R!S!l!L!K&N\"K0Q&R\"S%S-N'Q!MXO9QdQ#R*L*T\"QV\"*%F!M!R!T=q\
        (M!J4q\u{1f}`Hu\u{17}|!Fv\u{4}\u{1d}\"Eo#St\u{4}\"!IFJ?i! t\u{17}D' t!F!E&L>r\"G&J[k! CFQ# t!M!KI~% Q\"N&Q\u{1f}\
        `\u{2}IjK!Fylh%\"q%L!P\u{1f}`eLSY\" JFJ\u{e}\u{15}%!J&E>P#O#P[<1 L!N!Q!@\"P!R!N!Q#>$p,y*j!P_M%yHDwIv`% x#G\"HAx\
        %I/@!\u{17}|~6#!E&J@H/6\"\u{1f}`xyL\u{18}# q5RXR\u{3}1\"!L!pyW4 N%n!U@S!T!V7P\"O!P.HRE!I/J!H!KHO;P$R.A&P\u{1d},\
        !FyJ9% QDw\u{1f}`{I$wD\u{b}!&L.?! xo&& L4s1D!L4y2H6B\"3sFv*v!FP\\\u{1a}\"\"GFJK\u{1e}!Gw's!IpL3\" zF~@(!!r~O# {\
        %NFP\u{19}|$!K%K\u{1f}`rNsJ#%L\u{1f}`\u{1a}IO\u{e}!\"QBs!1re4& p\"M%M!J=L(J\u{16}>!Fv<+\"\u{1f}`Gy\u{a}\u{a}$!s\
        \u{1f}`lJ!v6x%!sDw\u{1f}`eK!wE5\"\u{1f}`?rm9! Kho(#l\"H@P$p\"L2Oxr\"J:2\"!J\\Q[^% K!v\u{1f}`\u{1e}K!w\u{0}v,!H!\
        O!H%W=t&F!I!L.B!A#x\"pQO#!M&G!PZ_#!K\u{1f}`\u{9}HDy&%N!M\u{1f}`/M4L\"J\u{f}@& H!G%q?v\u{1f}`krRc!!I9\u{18}# u\u{1f}\
        `\"v=\u{17}!EKB\u{6}![K4d\"!t\u{17}tL\u{17}!Fx\u{12}%!GvE%$ s3MFS\u{8}Ot!# u!A&C48\"\"GDNT<)%C@J&F\"r.F\u{12}x\"\
        EHqHrk@)!S$N!mGR_L^K!KHN2JB\u{1e}!!HI;\"\u{1f}`mx4\u{7f}\" DFI~\"! qnT#Ey&J4y\u{1a}\u{14}#Er(L4pO?\"'K@D\u{7f}U\
        !Fwa~& K!tEK!v\u{1f}`!vr2# Q!@!vc?\" O%Me5# w\u{1f}`'wHu#!p$O\"HuS!Kp\u{e}@( O!G$p!O!D!K?E'M\u{f}\u{9}\" EFD!'\"\
        \u{1f}`3wkw'!G!J#G@C\u{1f}`8F!sj7!Fz\u{d}3!F~\u{19}B#EM%t4MR\u{1c}! r=2!FI7d&!G&G>M\"H\u{1f}`ct)C\"\u{1f}`\"w1\u{19}\
        \"!CE{Ri#!F&H>Q]/! s\u{c}F! pl\u{1b}#\"L\u{1f}`\u{1d}w&\u{6}' q!J$C\"G>O&E\"H\u{11}(!!G\u{c}\u{2}\"\u{1f}`\"J-|\
        %!M&J@M\u{1f}`dHN7.!L!U!O\"p\"J@J\"O$I0Qu>eO#K0K&L9($ q!D&H!GE0- |!?!C$J!=!F>v!@%J7rv}\"GuHf#! s@|!&pox$&MBL8M:\
        H*D\"$m\"Rnf#Aw\u{1f}`Xw\u{16}h\"\u{1f}`\u{a}|d|!arDj# s\"IDu\u{3}\\&!H$JBK$L#P2P\u{7}\u{1c}$%HHJ\u{6}u$KT !Fv3\
        \u{1b}\"8pZo\u{16}\u{1d}# p\"RFPcY# q!H'L\u{19}u. S'M:O&P%R!N,N$R\"O!K0JnQ]P.N\"+( S!D&G9v\u{1f}`-?\"r\"q\u{3}\u{e}\
        \"EF#v^x\"&r!Md$! M\u{d}\u{a}3 A\"p#G!r!n!p:o#m!J\"n#J!p/M&C/MdGcH\"o0L\u{1c}!\" p!G5 # u%KAvq)\" wFu7\u{19}!Fw\
        &N#\u{1f}`?q$PW\u{12}#!G&tFu7?#!J$AD{.9$ I!xFuqv;l& P!N&p!t\u{1f}`iu\u{1f}\\!Fy,N'3<!r2R3@!p\u{1f}`PP^\u{15}\" \
        K(H\u{3}?!%O;$$!wFv\u{1f}`duYw!(JX\u{11}\" uF}d(9 G!;!K!@!U!@!|!7!H!4&86k!L\"N!E!W!K!v1G#ouK\"B!utL#u`j)!Q$F>N#\
        Q\"Q#H0K\u{1f}`gN{:!Fvk\u{1a}; L!8!D#v#E9v!G#@\">\"t\"v2D\"@\"DDE'x5H#r.B#G\"{`P!v!G!L4w\"JC$![O1\u{0}* r%F!M!M\
        !JCK!L\"O\u{1f}`FtlN&!x&J?K!t\u{1f}`Gufc!EJ+#+\"R$M\"Q>p'L/M$K\"M\u{11}pXK%K:'$!E\u{1f}`wK\"t;D!\"p\u{10}%$!G!O\
        %J@KY+!!@|+! pN)+%K@H\"M!I3P!O&RdQ\"s1QxNpX! H{C!Lp)`$!J$C\";!N\u{7f}3\" I\"qCQ\"%J\"DA~!'K;{\" E+q\u{7f}\u{1a}\
        \"6qXq.l' S!Q!o\"L#QCM2P'\u{b}!\u{17}y3\u{5}!&qB~\"Em7mF>! Hyc\" u!Ci0!!FZ1!(OL;! vD\u{5}T!R!S#V!U!T!Q!N\"u!o#9\
        !@#O!T$L)J%o!O!R!U#W!O!S!R,R!S!S!S!U!R!N!S!K-LDJ#E/M,K4t\"I!LNS!J#P.o\"P$O!J!O)M$t!K!Gf\u{1a}# t1K5t\u{4}\u{0}'\
        %N\"QUO&L\u{1f}`+O>L\u{10}\u{10}\"\u{1f}`xv^V!Fxm\u{18}\"#nZq\u{b}\u{18}!Gx[y\"%I@H+\u{1d}6 I!R!R$o!K!K=S!E!P$q\
        !q!N!O-N\"O!P\"R2w\"IAI\"y\u{12}CE{\"\u{1f}`0y!a' t!9!HCI\"A\u{1f}`cx\u{a}p!oz\u{f}n& r\"Q$N!LAQet}E3 J\"V#l@V!\
        N\"T&P-X$P\"NWH\"r(G#P.EKN=Q.@6r\u{1}\u{17}\"!N`Ix\u{1e}! L\u{1}r!EJ\u{5}k\"Et&Js~$ S&J0tXtl\\!Fw-\u{19}#(M>t(J\
        V\u{14}\"(I\u{19}zT%%Cv#F\u{1f}`_D=v'y\"&sFvII&!J$RAq!K$T6Lhg\" P%K{'!!=B\u{16}\" IYvSs# u!L&K4\u{12}!!M/]#EH\"\
        y4J-1!Eu\u{0}l!!M!H\" vFv\\S\" u!@&\u{4}\" qFH4+%!@!J&MFK\u{1b}wDi'!Q&L@I5PhI.PiL\u{5}:!!pQI!Qw08! JTa$\"p\u{1f}\
        `=K8{3\u{11}%!I%J!I?q'K:Y\" HFL\u{d}$& q\"I%H%O<P>O\u{1f}q3 N!6!@!A\"A!=!9!@'7!@!E!x4Q2u2l\u{c}F2xAD0o`c#\u{1f}\
        `?v#LKF#!OEs'J\u{4}y! Gl[# t!DEum\u{5}%%F,L5s\u{1f}`dE\u{e}|)!G\"K\"I?{!K!v\u{1f}`yG${/\u{1f}!Hs\u{8}T$!E\"L0rL\
        Km%!Ko\u{5}Z% L'P\u{1f}`ur6MM,\" L!O2\u{5}#\"Q%NZN/[* I#O\"n\"o>S6F\"K\"T\u{1f}`KG\u{5}\u{1d}!Fu\u{1}O$ N%N\"ME\
        Q!8! K-7!FuP_\" t!G1-# P%OAG&9$ n!O&HFM\u{3}b!&P\u{6}\u{3}\"8oZoS\u{9}/ N!J!O%D!O:K'p$H!I-J!K!E\"F\u{1f}`.wR7!F\
        t\u{19}y\" u(M\u{2}}%!DDO!u!K4I4\u{1d}\" I/v=\u{a}#&PAK%Rr~% o\"K$MBK\u{a}yeA\" DFF\u{2}=$\"N#EAs\"M\u{d}\u{0}(\
         p!K!K#NBD'M\u{10}o#Q}:# n!J&I7\u{1e}\"\u{1f}`uxh\u{8}$ M$l\"S@Pm}!_v^@! L],# M3uFrCU# G'L\u{11}wav! M\u{1}\u{2}\
        ! v\u{4}|!!E,\u{b}!!O\u{c}x#%L\"PUNzL! K\u{19}j! vxV!!M1\u{1b}!\"M\u{15}z#At\u{1f}`Xt\u{7}%!Fz\u{4}\u{1c}! t\u{0}\
        7%#M!p\"N\u{1f}`0Ng/!\"q&Z$ s!LEt!NMd$ p!J&J@Q\u{18}g\" qEJy5\"!M!q^v!!I\u{1f}p$ P!L%QFO2\"# J\u{1f}`1yf\u{10}!\
         MpN#EnLS\"p-n\"%KAK&`#EsLK\"v\u{5}\u{1f}\"\u{1f}`mz2h% s!J&J@I&IXA( J\"L$N*w6H0u\u{1f}`TD\u{b}I$'B0pZp\u{1b}{5\
        I!GH\u{b}R\" sFu\"\"# v!DEw\u{18}\u{10}#&L\"NFK\u{f}q!Fu\u{1a}a)#I0:$tHP(M)=!u&A$F\u{5}a*!F!M#s!O\"H>K!I$p#NBE;\
        '\"!tFv{3%!Q&H!q\u{1f}`\u{2}BLF!KLQ4% tBM\u{1f}`Vu\"Mt(#\"KDy\"Ee>! s[\u{0}8 P#Q1F-n!S$n!T&V.S%Q[S!T!P'R!Q-Q]M#\
        y%S!n!S!Q4P\"P?+% u3K\u{1f}`,u#Kup!Fw]\u{7f}# NKI7Q%C# w\u{1f}`\u{1f}vE\u{4}5 n!P!S#K\"S?n!P$PwL\"Q,O#H$L(I%J#N\
        FM8K!I9H!M\u{8}X,\"R!R$R!R?V&Q.N\"P\u{1f}`1S-P7P)\u{4}$!O&I>N\u{1}PY\u{13}!EJm#!!K|S!Gv\u{1c}?# t\"MDv(w% t!LDK\
        !w!M\u{1}u\"=v\u{2}vP7\"EKELw5\"!DFH-y#!I&K?r6+\" t\"M-S# s!@DGF\u{16}\" N!ph5!fz\u{1e}\u{6}!Gv=x2 P!G!M!M$F!O!\
        K&O(x>R(R3C!{\"M$J*K\u{1f}`)GsE\"EP-qJk-!?\"G#MAF&t(B'M#A\"E&x\u{1f}`DK&H4l$ M!tEN!w\"L\"Ew8x\u{1a}?! sge!HL*\"\
        ) q!L&P:K-P\u{1f}`Jv!K\"JN\"# F\"tDK\u{10}D!\"r=)!\u{e}w>^! wRM/ N!q\"N!N#H!P=T!S'L.R!M!J\"C!N!F\u{13}T\"EI:D\u{18}\
        %! LTm# N!rFqXE( p!L!LCQ!o!M\u{1f}`QKf\u{17}' O!H!O1w\u{1f}`zL.u\u{1d}k8 K!n!p!T$R!R#M;I!O#n#Q.P!u!N!Q!I!H!J/O#\
        E!F\u{1f}`1t:x(;\"\u{1f}`vAO+# p\"O&N\u{15}v\"!F!n,\u{1}# L\u{1f}`\u{11}v\u{1b}|! N\u{1f}7& K!x<I\u{7f}L!z\"I\u{1d}\
        ?\"!r!Om[* J!E\"q\"M.M6r\u{1f}`aJ#q\"L55&!I!IAw\u{1f}`|M#wrO\"'K!P\u{c}|)!L@N&Q5G&O1I\u{1f}`&N1I\u{12}\u{1a}$\"\
        M%H\u{1f}`tBH\u{3}$ y!@!FDt~\u{9}# t!GFM#C!!K\u{19}s%!D&C:E\u{1f}`XEC[#EN)O-N|c#!G!LLN;\u{4}! J:E$ u!F\u{1f}`\u{1e}\
        w\u{13}X\"\u{1f}`Ev9&! L,*(\"Q#F#N$r<O&KyK!I9p#Er)M4se\u{5}#Et-M4u\u{12}d# H\u{1f}`|rzM\"\u{1f}`\u{11}r\u{10}b!\
        !L\u{1}Q\" uFyXU%!u$IAI!v$I]6!+oI_#!H&G!Ly\u{10}\" E.vqJ!'P\u{1b}~&!O!q%A@E$F0wca\"'sFrD&% M!uDG\"x4Fp\u{13}$ q\
        !G!GEK\u{e}I&!H$I\"tTJ$J\"wZ|$!O&K@M$K:[!&KgF\" Iqwi?!Fs\u{2};\"!qFu{\u{f}%!H/p5pCn^wQ:& GEv0L\u{1f}`UJ2th\u{8}\
        6 S!Q!Q\"P!o\"Q\"O\"P(N4S!T$O%O(O#O#S5P\u{19}I-P!O0S%N(\"\"!J&s`\u{11}/ P\"T!T$O1m0T%P2Q\"N`s!L\"M!NuN!M\u{c}c\"\
        \u{1f}`\u{11}wj\u{1b}(!Q\"TXKwu&OcJ3O\"J\u{e}\"!(Ko:#!Q%R\\N\u{18}v! Cz}# q'H[M*\u{14}& MEq!P!B\"O2veZ! q\u{9}\u{6}\
        # uFv\"J<.\"\u{1f}`%v<\u{7f}!Nt]\u{11}\" K!sJq!F~TB! r1P( s!I$E\"D@G&G\u{1f}`Aw\u{b}j!'J+.# O!PGM9\u{1c}!*s\u{18}\
        }!!B\u{c}r#!K\u{1f}`/u{\u{e}! syJ\" p!GHa\"!DEx\u{7f}\u{1a}! vPy!&N:\u{0}\"'IFKS9% u!N$F\"I>N\u{1d}A#%K@E\"z>\u{a}\
        $#JBv&H4x17\"%sFtZN? k!A!q!L\"L\"R\"K*E*G$S$M\"O&A.E$E\"K2JEJ\"q%G4E!O#Q\"p#JSB(m!T-I!O9A\u{9},\" p!Gim'!G!P#r\"\
        F@L$p!N\u{1b}\u{8}G r!;!M!p!k#A!J+G$M!O%G(k!n!>!R#J\"A!N$M)H%W!M!P!R\"Q\"@+N!O!R'NIJSJ&F=K*r&H!N%L!Ph7(%F\"SDI\"\
        N!R-PmK\u{6}K\\\u{1e}!Fv\u{6}g5!L!U!L!Q\"U,S!B2B\"P\"Q#V,I!E\"?!H!H\"A\"D.w*K!J\u{0}j!Fw7+#\u{1f}`3z!@@&B w!R\"\
        J\"O$D\"N,L*T%p#J\"P\"U\"H,N\"M3o#G\"L$L?R\">#O'N;I0G\"M,O/l!C+T\"R4S0o!AYB!!>xX! q9\u{6}!Fr$0% V'O@L\u{1f}`cJt\
        \u{e}0 x!K!E$M\"C:P#G!k\"B$P\"F2J0x\u{1f}`(p\"PKWQ R!P!j!L!U!L\"L!T!N\"R&H!Q!Q\"S,Q$R#U#L!T!R\"N\"Q&N!U#I!L!K!Q\
        !H\"W&9\"M$S$s\"D\"HFo7M!I!o*rZQ#n*D!N%P#M#W.Gy-\" tFx:m% n!O&I\u{1f}`~I<K\" t!GZ>!Fwvb!Zsa$!!MPv% o\"N#I@N\u{a}\
        K*!! v\u{1e}f\"-sFs`\u{10}$!J&K>L#M\u{1a}r& n!G$N\"E\u{1f}`~Jz$!F{}3\"\u{1f}`\u{a}zj1!(NoI!\"H'Z%!E%p\u{1f}`gv!\
        E0H\" uFx\u{19}|! Op.\"FI%vG>#EuLN\"u@2\"!9F>\u{e}q#>H~y$Hx`$ G!NDC)s?\u{e}&!M$J\"N\u{1f}`qI\"t*n%!N$G\"M\u{1f}\
        `uP\"p\" p!G\u{16}A\"Fq2P\u{3}\u{9}#1D!l4t\u{0}&!Fyn\u{c}!F{sb# K!uFv%'$'GGQ4PdsC_\"Es&GQk# o!A&=V=& q!L%F\u{1f}\
        `,DfqTr#Ev*J4v \u{18}!MNT\u{4}!GxTH! KA\u{13}!%s M$ u!G&B!D\u{b}\"!2s]\"!!O}S& O'PGP-E\u{1f}`2J\u{12}h- q!K%L!F\
        !M=P\"H%L!M(M&I\u{1f}`tMs\u{e}! I/>\"EG!F\u{d}\u{7f}\"EJ\"u]Q!4RSf# q\"N&Iwv!NK2i&#o\"M@Q$q\"Q2O!F\" M!qBJ+!M$9\
        !r!N@O&N.L\u{1f}`3L=L&J\u{1f}\u{c}% w!A&F\u{1a}{#HK\u{14}!EGj_!'K:\u{17}!(L k!'M\u{1}\u{1f}!Gw\u{9}N!EE>>\"/uFu\
        \u{b}\u{10}&!J's@K&u\u{1f}`@J(\u{16}# H(IEp>%!FwW\u{17}$'R:H\u{1f}`XID\u{15}%AK!u\u{1f}`WK!uXO. G#?!w!>!R@K$q\"\
        T4R8v7xGpkv,p3[&!O!q%A@E$F0wW\u{a}$ r\"K!NFRH\u{8}/ m!H\"N$R!Q=H\"E\"r\"r\"F0E\"E2IfJyL1\u{12}* p!K!H&F=I!u\"I\u{1f}\
        `bs\"I\u{13}\u{b}!GK\u{14}\u{12}' D\"M#m\"R!S\u{1f}`\u{3}t5u( s!=&H?J{y1w!Ddu(4+\"R$P!p!R?R!S$P0L$J\u{13}pXLjh$\
         N+u!I9R\u{1d}B9 O!x\"O\"K!E!P>S!R!s!O!B\"S!J\"M.Q#>\"E!P3vnK!v3xNB)J\"LxS!F{C@%\"p#J\u{7}L^K[H\u{5}i\u{1e} o!W\
        !s!T\"V!q!X!t!V\"O\"K\"O\"M\"O!q!N\"P\"K!@!O\"Q\"R\"O\"Q\"e\"W\"V!l!U!p!S!m!S\"P\"N\"Q!V!J\"N\"K!T!M!W!M\"N!f!F\
        \"I!Q!L\"H\"H!P!N$T\"P!X#U\"P\"H\"K!T%P'O+O#Q#k!k!O\"Q#N#k\"W\"Q$O#S#S$W(M\"S\"n!M#S\"n!Q%Q\"R\"m!S\"n!Q$V!n%M$\
        L\"R\"L#m!P\"P'o!h!O\"W!m#J'T\"N#N!R!R!T!O\"P!W!M\"K\"K\"J!M!K!S!I%Q$m)l\u{9}G+!G!K&N>M!L'O4O.C\u{1c}v>J!MV>O l\
        !K!P!J\"J\"J!S!I&F$F.M\"u$O!S!O\"I\"K!Q-N!N!J#p\"pUq$K)K!H#J*r!K!K#L'm(oGH+M\"K!J)M\"w#o\"K#L#N-J!D\"uFA\" v!Cj\
        fx!J!U!T\"R!W!Q!i#O\"J\"m!U!H\"M$M\"L%R!O\"C$J\"J!Q#V#s!N\"O!x!G$F\"N\"B!R!J!F!L!O!D!J!N\"I!F!P!M!H\"R&V!q!I!M\"\
        O#R,R(q+O\"O!O\"P#R$S#O)O#N!O#Q+Q!o&r\"O#E\"r'L&N/h!M!Q)y!C\"Q!N/M\"T\"N!O!Q$J&Q$O%o+lRx\"!wFyNK! tD\u{8}#(P\u{1f}\
        `gwtK+!A'K=u&H\"F4r/L)J$xyH'{G\u{5}\"\u{1f}`mzg\u{8}+ L!o$J\"P:O%T5R\u{1f}`>O#M5Nd\u{4}) r%I#L>r!M$G#R\u{1f}`NJ\
        o\u{1}\"\u{1f}`2yaP0 T!=!I!I\"C\"C,=!y2W#N1tJsZQ$nHtQo\u{8}T\" uFs\u{1c}\u{1}\"!K&Jj\u{c}1 i\"Q$P\"m:J$n!Q!Q%Q/\
        J&ISL!N!L<L8INJ\u{1b}4!\u{1c}qO$-!?!P%@!N;z\"H!v!A!K&L\u{1f}`qD#z\u{1d}$! t6D!\"K\u{7}\u{1}\"!P'Lph5 G!r!U!L\"p\
        !T!r?O5L'PWM%q%J1J$pDM2N\"s'J3N%O\u{9}Y$ w%MAw%L\u{11}7\"\"P+un/\"%M[N=f3 L!Q!N$O\"q,G1O#M&r4JUH$v&G\"s\"JgJ\"J\
        \"t9t?.![o\u{c}%% J!v\u{1f}`\u{4}L!w5P$ L!t\u{1f}`'q\u{1}h\" q\"IO7#!s!NEs\u{a}i$!A!IDw\"I\u{1c}<\"1sXtI\u{17}\"\
         v!CCH\" sFx\u{b}\u{1b}4!U#P!O\"O!l+K$C.h\"U$S\"L.P&N!P7IVq#P[N\"J?L|\u{11}5 i\"V#S!TAS%T!O/O&PSL>K'F%O%H&L!OLo\
        .N!L(L@o\u{e}L$%LAE\u{1f}`Rt!k!Fys)' q'N?q\"O#L!P0Kle\"GMuwb\u{18}!4p@2' =\"v&G>A\"j\u{c}t\u{a}G3\u{1e}\"%ECP|G\
        \" K&tNO$ v\u{1f}`\u{1f}`0I{5\" L\"o&/0!C$P\"E:S&H$J\"Ljp!E\"K!I!n\"I&ItS#O\u{18}k# s!JExl\u{16}\" wFwsv+ p(o=Q\
        \"R4R>JAO(OmI(pHL&_!&OA\"% p!D&L?t!Ds_\" tFuV+\" w)G\u{1d}7* Q%J\"PDC0K&IVt*I=HYH5T#Bv\u{1f}`Xv\u{1e}\u{2}! o\u{e}\
        N\"Uv2I\u{1a}\u{17}&!I&t>y\"K&J4y\u{7}9#EJ2v2K\u{0}'\"\u{1f}`3yNK\" u\"A\u{12}@! p\u{1e}f& L#m\"EZM\u{1f}`PIO\u{9}\
        & L!J&w\u{1f}`gJ\"xMj% J/vFv\u{1f}`UKvf! N[M\" sF{\u{1e}N%$o!P@T\u{1f}`jP\u{1a}f!\u{17}y,=#EL6L]w\u{1d}\u{8}!\u{17}\
        C/\u{1a}\"Fs#OPC$!=!I\u{1f}`\u{3}t\u{4}V!EF\u{7f}\u{13}!%r,\u{a}=!K\"U#Q!J!M!K&B)q)K&P\"S#R!N!U-P\"Q%N0qFJ%I$L&\
        O+L\\J\"M$z$K#O5K9\u{7f}* L!I2x2J!K\"I1{2DsIkqdq) L&O\"M=u!O!K4v\u{1f}`WMs)2!A!S$N)F)p-L\"I\"t\"p*K&F\"E\"D\"B[\
        r6GZs\"K{|! s>\u{f}!\"Lo$!HO\u{1}[&\"M#D!R\"N\u{1f}`\u{2}wJt! w\u{7f}W!0sG\u{1d}#EsLO\"s,\u{1c}!]Oi.#Er$P4s<\u{11}\
        ' M#N4m.S:Q2o&H\u{9}\u{9}\"\u{1f}`Jt(&!\\M\u{c})!Fw1z! G\u{12}&( r!G!J&Q>q!B!M}Jx}, m'I:K%u!S&N.LJu7K{y!K\"GFy\"\
         K&t\u{3}\u{7f}\"'H?yvN#\"S\u{1f}`\u{a}MU)!!OI\u{f}(!B&q>G!H'z4HVw#GX]-!?!A#B!D!~!A!B&E8H&utNyu6q\u{1d}`)EB!L#t\
        \"p0H\"F\"C\u{14}L!sYq!Ys;P$!A@t\u{1f}`Xt+UM O!s\"L\"P\"S(K$?$B.\u{3}!U!B!O%?!F#B$D!G%\u{2}!v!?\"Q!T!w!m%v!w\"t\
        +I!G#H!I#y!zCs\"F-D'r!sqP!s$F!J!L&=$B\u{11}?\" C$pN:!2q\u{10}.,!K$O!R!P!R?I!U:RbIBJUP.q-n% G%I#m=s(N\u{6}k\"\u{1f}\
        `%v\u{7}V$ u!9\u{1f}`Iw\u{10}O#Ev*H4v\u{7}X# K(O=RB4\"\u{1f}`:sx`%!A&A>H\"E\"wQ(!!IZF!&N\u{14}\u{1d}- u!B!I'J=N\
        ~u#I+t'u#J\"sNu,FN.!FI\u{9}t!%I\u{3}X' t!y!?Dt!o!G4M75$ L!OFR4IN\u{9}$ K6t0KHtFX%!q$J@J(r4I\u{d}X: o!N!R#M\"P@O\
        sK#E%L\"M#M)P#H$M(G%I#N*I<M\"B6K!H$O!L4H!M9\\& pEK\"L\u{1f}`dK&LQy' B\"N%p@I&v\u{12}xMJ\u{1b}X# o!H$G\u{16}\u{c}\
        )EC!L#s\"p0H\"F\"C\u{14}L!sCA\"(MFL\u{5}\u{5}< A!7!:!?!}!=!N!;!:+@!B$P.F#H!v\"P1?!m\"Q8u]J!s\"RBuGv(F#?!u\u{1f}\
        K* R!H!R$J!Q?P!N%M\u{3}s#Ktp\"'JUMT\u{17}% o&K?P!v&L)!'!S$P\"RZO!O\u{1f}`:M\u{e}\u{14}$ L!L!qLI\\\u{b}\" yFx~f%\
         s!A!C%F?yf\u{f}#!Q%M!Q\u{0}K#BI\u{1f}`XIdqT T!P!T!M\"L\"T\"J\"O$S!O!K!N!I!M!L,L$S&G!T!Q$J!N#D!I%Q!O$M\"T!D\"r$\
        I!S#L&O!MHN(L3L@q!m#?!@0q,N\"q/S!Q\"J\"M!M\"W#Im/&%C!F?t#L&H4rfO0!I$P!M!J!N(P)y-l5O%O!L!O&P>}\u{1f}`&N\u{16}\"%\
         s!M!NCO!r\u{2}Y\"+s!oHy! GSP) m!Q$H\"Q:KuC>Kct!LUx\"\u{1f}`\u{6}u\u{13}X!Es]{E Q\"O!L\"L\"S(H.s$M\"u\"R!l\"P!D\
        $H!Q-C\"t\"@\">.xMM!J\"s#?#N.v7E%G=J'I%O\"F/p!G4M!C\"uyl\"!JFL@Y.!P!K%A1m/p$r\"I.F!G7DAt!@ws@wmm+ R!F$N!K!C(u!J\
        5R'L)s2Q)}!Fv\u{15}>\"\u{1f}`^u\u{3}k!Fwp\u{d}# HEJ!I+1$!G!OEJ!N|)\"HM$O*B#!t\u{1f}`WuB\u{11}! sh|, P!R!I'R=H!M\
        4Q\"V\"S$N\u{1f}`GJt?! r\u{3}\u{15}\"+s!J\u{4}h% J!L$M#NCM\\b!Fu}j% o\"R#FFJ1J7g#(M>v\u{c}xv2\"\"tFs\\\u{e}#EL2\
        s2MYI!FzIH\"%tFtii!$QA\u{12}!!rQ\u{1a}!\"D-#% wAI\u{1f}`Ww!I\u{6}j$ H(K=G!HS\u{13}!&O\u{2}\u{1c}\" t\"GEh\" GFG\
        xW\"(L>Mu6!Gu+Z#)q<r>sOe! s>c!#K|YD N!H!L!S#m\"s+K+p#O$T\"O!O#Q\"p!q-L\"G!J!M;sBQ!A!I\"p\"F!I/G!M!M%L0I-K9F!F(O\
        2M0;! rr\u{16}!F|(u#EJ%u4LS%!Iz1\u{9}!\"L~z#!L!T%J\u{1a}\u{13}#Bw\u{1f}`XwC\u{14}!FJ%t# H)rFmc\u{1c}#Es$L4su\u{a}\
        \" wFyqw# E\"xDI!J\"\u{1f}`7w\"\"#Aw\u{1f}`XwL+4 l!t!T$N!>!O'I)9.s!?%P4Q0v\";\"F[C!}(QrF%N:r)\"L#D\"D>Q\"H\u{1f}\
        `^J!u$pU<#EL#r4K\u{8} \"/=!pke!rm7(& q!F$K!O!D!PZH&!E&C>G!tKv\"J\u{e}E) s!A!M$D!K>N!p!G!K}a!Uu\\4$\"s&I\u{1f}`g\
        u\u{3}K*\"k#PDO\"O1O!q%ImKzN\"q\u{1c}K\"%TVH\u{18}v% P%P!K)pFog]*!G!G%H9x&s\u{0}s!IE<\"s\"t[z!'B't!pA_\u{8}$ H&\
        O*qFp\u{1c}1(%O\"J!P?P$L\u{1f}`BN$J6C)%G!R\"R9I%P%J\u{4}J]t,J\u{19}g$!F!s#DZGH!\" MFJ\u{17}\u{d}\"GI5Lk]' S!M'O\
        ?O&K\u{1f}`eK5~!\"r{\u{1c}* n!F!N%O!Q9G&L\u{1f}`%HMG\u{d}S\"\u{1f}`\u{a}{*u\"\"N%L\u{b}B!#I\u{2}U)%G!R\"R9I%P%J\
        \u{4}J]t,J{1\" u\u{17}z\u{1e}^\" sFv~ $ H\u{1f}`xJ2E\u{1a}[!\u{17}zg !GO1f) y!K!D&IFIWsMx\"EcsjX( w!C\"D\"C\"=!\
        R=J!tK*!Ftm7! K\u{8}s) s!O$J\"L>Q!v5Q$O\"DrT\"Fl!PJtF F!O!L!I#R!y!P'D(F.U!T!K!M!C\"o!S!p!P1K\"N/H%E${$G(I'u(N-O\
        #q1G/vII\"u(L#r!Q.R'l! \" G(O\u{15}]\" u4M3J(!L!J%H!KCH!L3v!v&.\" BFJ\u{1c}a* q!A&I!G=J\"G'LvJ.P~G!\u{6}!\u{17}\
        wE{$!sEy\u{1f}`2t\u{d}X! I,\u{c}\"%uFwM~#!K!p%Ii\u{1a}#!EDK#QC\\%%Q!M!u!NDP'\u{7f}# w\"DDr\u{0}?% G'?$xFo5Og\u{7}\
        \" vFw?t\" r!ERz! sY\u{12}1 r!@!H#G\"{!6?F&p!@4Cbp!HXs=t!I5s!F 85 E!<!E!=\">\"7!F!1\"\u{7f}!C#6$63K!E$G&w!K3n!H\
        cu\u{b}v6R\"GH4u\u{13}-$!G$J\"E@K%\"- T!O!Q#F#R?O$J1O#H!K\u{1f}`8J2N[P!F{\u{b}\u{13}0!m!l#:!A@l&E\"T-P&QWO\"M!L\
        ,M,Odt2P(\u{4}!Fu`o\"!EFKR/#!C\u{1f}`7ws\u{3}$ E&KAO%Np[( M%NBS;KYO<PdM/OqU# N'qFr\u{d}k!%r)!!'L\u{c})#\u{1f}`N\
        w\"GHn\"%E!q5\u{11}-\"T$Q\"Q=t!N!M$?\"C.q!N\u{1f}`PO$L\u{b}K\"\u{1d}szvB1\" uFuG !Fz\u{3}<\" q!E)\u{13}/!Q$H\"O\
        @B!N#I#N1LeM/L$GtH#K\"G.yu]#!J&B>JD\u{8}! rz\u{b}\" u!F\u{1c}\u{19}!\"r\u{1e}!(!L!K$P!KAL&O\u{1f}`JM\u{7f}/$ S!\
        qFk4E~L!Fy+z#!D\u{1f}`nHx\u{12}! p\u{1f}\u{4}!&rJ,\"\u{1f}`\u{a}z+\u{1}2 y!H!H!9\"@\"G!P!9<>!s6F&F.sQu1swr\"F&H\
        \u{2}N\"'A!r\u{1d}L!&EAoQ <\"I#m!L!k!J'8\"9$D,p!M#l!>!j!P$Q\"N'B&Q\"S\"S\"N*M\"D#C#M*R;A\"r(>\"p!G+r#>%P&x)H\"u\
        !G,KAG!p!M!n/?%m!P/I!zPm\" t\"M\u{6}}\"\"r&Ju\u{10}! S3\u{c}$AB+o\u{1f}`MB\u{1a}\"#%HZI\"v^\u{19}\" CFH}D$\"s\u{1f}\
        `\u{1f}`.Fz\u{b}\"!p$G\u{11}l!ht%X!EN\u{14}v#'u\u{1f}`\u{a}uvz) U\"RGt\"D\"H0EwM2tQQ\u{1}.* o'D!s=U(I!q3LYL*PvP\
        \u{13}\u{8}!F{r%!1M\u{5}]!'p$aR >!w!U!;\"C\"|!T!;\":(@.P$k!G!u!T!A\"D\"t,C#Q!A\"I\"n!O.IHF\"s'I!D$K!r(I!u\"K!H\"\
        IFL<O!P\"p!N.I!r!Q!G\"E\"t!L-C!wYa# u\u{1f}`:yC^#EG$x4HU1\" N\"sl<\"!p!H\u{1d}(!\"n\u{18}_!Gv@\u{2}\" IKq\u{13}\
        ?$(s\u{1f}`eJ$sTS!'F\u{16}\u{7}\" J\"qo\u{11}G r\"T\"P!L!P!U!R+>.K!P$l!S!P#N!Q!R!U-N!O#J!S\"Q1PRR#P)N'P1J-t6Q+m\
        !K!P0n\"O#J!T0O/u(%!EHoL% vAK\u{1f}`Wu!K_N!!P#f\"Ftrt\u{15}\u{9}! K5f- M!?!I#q#I=C!M!B!J#q\"n!J3C]c\" E!s-H\" w\
        Fz\u{1f}@! q/%\"\u{1f}`otD.$ w\"KD|\"GD*\"!MFJ6/\"!K&K,.!FG\u{7}\u{4}# F\"wFrSN#!M!M%FpW' q!K!K%J!J>r&M\u{6}H!Y\
        spI&#M!t\"LDn3HxO:<\" tFvi\u{7f}'!@!G$p\"J>F\u{1f}`dx\u{f}\u{1c}\"'L>P\u{11}\u{d}!!Ja\u{b}. L!M\"Q\"q!P!J!P'u)l\
        .N/q=k\"URu@?Y r!N!L\"R!M!P!N!M'S\"M#S-K%n!F!O!T!O!L!P!J!M'R\"N$J\"V!U!N!S!H!P!O\"R!P!H!P!L\"N%v#O!O!J!EQN+t!F!\
        F$M#F;u'L;K\"P*P&Q!P&J*NE[$ K%rAM&Lkd\"%G!Ny\u{14}- p!O$G!R!M:H&L$I!R/H&K\u{1f}`8H@\u{b}L V!O!g!L!U!O\"L!T!L\"S\
        &I!R!S2V\"R!T#I!R!J!Q!P\"S&N!T#L!M!L\"K!W\"j%9\"N\"7&s\"<&J\"DcqYP#N,J$L!P4GJN#\"KDt\"MnX$!CDx&I4z@v#!G'qFsFY+!\
        s&?>{!L!D4y$F\"H\u{1f}`Js&D\u{9}W#Eu\u{1f}`gu9i& L!vDw\u{1f}`eO!y@ \" p3QsM% t!E!JDq!M\u{1a}\u{1f}!'Me]Y E\"q!2\
        !C!U!m\"o!-\"1!C!9\"<\"8\"4!B#='l!E\"S!q!F\"h!S#C\"Q#j-V\"A\"S\"L!U.L!C4O/M\"o!Q%K$l!L!T-Q#P'N-K#M-L!R5T#N(S!S!\
        q\"S/U'U0F\u{12}O\"!L%pC\u{1b}&!I&E!T=R!o:N\u{11}\u{1a}+ IEA!K!o\"t\"q0H\"F\"C\u{14}L!sm<'%D\"E(t\u{9}x#K+K4t\u{10}\
        D) I!l!O#SFQ#S3D\u{1f}`,En\u{9}#EK3t2L\u{2}=!Ft!{'!O&B>M!u!F\u{1f}`!xEI!!M7\u{5}3!C!N!F\"p\"@,C2\u{7f}&A*G\"H$I\
        $u(w\"u(A\"y\u{1f}`8K\"Ga[# P\"t%I :% G!r$AAI\u{19}x[\u{6}0!J!S!9!n#J!S$o:l!L!T$S!L!R\u{1f}`MG!L\u{1d}L!\"KwX\"\
         tFu\u{14}t!'LRt$%K\u{7}L^K[H\u{1f}7!Gu\u{17}B#Et$J4v\u{3}\u{7f}! q\u{1e}v3 @\"O!S\"m!Q\"K:O$D#Q%E-O\"P\"O\"P\"\
        P-K\u{1f}`(M2JuV*#R\"q!C?l&T2R\"p!F\u{1f}`On1\u{1e}! mI\u{15}! x\u{a}G# u\u{1f}`\u{5}H!a\"\"M%JoAA!;!D#t#D'D\"s\
        2I\"o\"@!H!L\"\u{0}\"A(H\"t(:\"z(J(~\"9\"G$I$w;F,D/D\"w\"B2I!sBw8s=Jq]6!O\"N\"O\"O\"F&>$;!S-K&V$R\"Q.M\"PsJ<vAN\
        +K2M$L#O.H\u{13}a1 p!Q!O!Q#R-I/Q)Q!S0N!M!M!M!J\u{1f}`:Q6LD\u{8}!ePgg$&m?p'Q4uT\u{c}0 k#R!Q!G\"T-N.J%Q$K\"R!S-O$\
        J\u{1f}`;K1Q(N% P2wFq\u{1f}`bs\u{13}P' r.B!t6E/J!xqu\u{16}V' Q%N\"OTJ!O\u{1f}`IP\u{1c}\u{19}\"+9!q:V(!H&F!Q=Q\"\
        P8NeLwM'9! Om4!\"K
        """
    }
}
