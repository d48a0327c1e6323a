// Made by `understanding build`; build it again when the declarations change.

extension MovieConversation {
    /// What was learnt of the declarations in the language "en".
    static var enUnderstanding: StaticString {
        """
        SKU4\u{e}F\u{19}/[P\u{16}*\u{2}K  \u{0}q=)$n1| $bDh\u{14}#|FD\u{1c}#2Db\u{b}#jD\\\u{15}#4Zp\u{18}+D^\u{1c}\u{13}\
        +tZ?\u{11}+i8y\u{17}+ u\u{1c}\u{15}+\u{10}{;\u{18}+/%g\u{15}+9IF\u{16}+f\u{1d}M\u{18}+@_i\u{13}+\u{6}Un\u{14}+-\
        S\u{15}\u{12}+\u{16}\u{8}5\u{18}+S\u{f}{\u{15}+a \u{4}\u{1b}+O$+\u{d}+\u{17}W@\u{16}+X\u{d}w\u{16}+r\u{0})\u{16}\
        #vST\u{5}+'\u{1}G\u{e}#g\u{19}\u{7}\u{16}#Gb2\u{14}#|@\u{8}\u{19}#\u{1});\u{13}+@;Q\u{1c}+\u{18}x\u{15}\u{17}#w\
        M\u{1a}\u{12}#B-+\u{14}+2@r\u{16}#lw|\u{12}+\u{1e}\u{18}\u{1f}\u{16}+A\u{4}\"\u{c}#\u{d}h!\u{14}+5%Z\u{c}+r\u{6}\
        `\u{f}#hN\u{a}\u{f}+x\u{19}w\u{3}+\u{1c}J\u{b}\u{18}+._k\u{1c}+lr\u{f}\u{1a}#Z-T\u{16}\u{12}\u{8}#e_`\\`[`^`^`^\
        `P`[`Z`Y`[`_`[`Y`Z`Z`]`X`T`J`]fa:`.`'`J`K`P`O`G`C`3`C`;`/`L`K`M`N`V`P`ak^@`2`&`O`E`T`Z`M`J`.`O`6`'`I`G`K`M`K`M`\
        Z:`cbM`>`E`B`P`]```G`@`3`B`A`G`I`O`L`M`f`bL`i[R`A`D`G`Q`^`_`I`L`;`M`A`K`P`V`U`P`c`[8```n\\8`I`F`R`V`S`T`?`>`D`@\
        `P`O`T`R`X`R`W8`c`mb3`N`K`N`X`O`L`0`F`@`>`J`N`O`J`M`L`X!`9`8`f`I`A`[`X`P`G`<`F`@`1`P`W`N`R`Y`b`[$`D`/`o_M`L`Z`\\\
        `N`F`/`F`@`4`J`M`M`N`K`c`ZE`a`K`D`_aF`L`D`P`N`E`H`M`G`K`O`O`P`V`O``M`^`S`T`]OR`[`Y`S`Q`P`W`U`T`V`X`\\`V`Y`R`VJ`\
        R`I`K`C`caH`^`M`K`F`I`I`L`P`S`T`L`T`a`\\N`]`S`M`J`cWS`c`M`R`K`P`O`I`K`M`W`N`S`b`KN`G`O`M`P`T`P]e`W`[`F`J`Q`N`Y`\
        Y`X`V`\\`V`UM`X`V`P`W`W`Y_c`X`Y`P`X`W`O`Z`Z`Q`X`Z`V`PC`\\`]`J`L`P`d`R_N`H`G`F`F`H`O`K`K`N`X`P`[L`d`\\`N`H`N`a`R\
        `Q`I`R`P`Q`N`I`P`P`M`N`F`A9`X`@`H`O`S`K`L`O_S`I`E`L`L`Z`Y`S`T`^`Y`\\N`g`K`M`D`B`J`B`>_H`K`P`Q`O`I`I`N`M`I`A`LJ`\
        <`F`K`N`H`D`V`P``aG`D`F`L`V`R`R`L`Y`Z`]N`N`N`J`R`N`S`P`Q`i^L`Q`O`H`Q`S`O`U`O`G`PS`<`;`-`M`Q`T`J`Q`J`f_=`G`;`S`R\
        `M`J`S`T`ZX`I`@`>`R`R`Q`I`U`O`m_N`F`@`O`L`O`Y`V`O`\\F`I`G`J`O`M`Q`P`U`N`@`e_K`G`J`I`H`D`J`R`^N`N`L`J`N`Q`X`N`V`\
        S`I`f[P`O`M`P`X`O`P`L`\\;`@`=`=`O`S`U`R`W`S`@`C`h\\D`R`R`L`O`R`W`Y<`N`A`A`P`U`T`O`W`N`?`R`j_@`M`W`U`K`K`T`U0`;`\
        =`6`O`W`V`V`W`Q`;`E`D`a\\R`Z`S`U`V`U`Z0`D`9`:`N`S`T`S`W`R`;`V`@`k\\K`Q`M`R`O`S`SN`G`I`H`b`P`P`O`W`W`P`D`P`I`e]N\
        `N`R`T`W`ZW`V`V`T`\\`X`[`Z`]`Y`\\`Z`W`U`^RY`[`\\`\\`[`VH`L`L`P`P`N`R`X`X`R`I`D`G`K`P`a^O`P`S`Y`\\P`P`V`P`T`S`Y`\
        X`V`X`Q`Q`Q`R`S`dWZ`T`X`X`MH`C`I`M`O`O`^`K`U`N`F`C`G`J`R`N`H^R`V`W`VK`P`O`Q`Q`N```H`U`M`T`T`O`Q`Q`S`J\\S`S`Q`EL\
        `B`F`O`U`W`L`U`W`V`H`F`I`M`W`V`T`QZ[`[`XT`R`Y`V`M`N`P`R`I`O`J`M`P`Q`S`L`N`H[H`D`=M`A`M`R`W`Y`J`X`[`Y`N`F`L`R`Y`\
        W`W`X`[Z]`QT`W`V`[`\\`Z`V`[`]`U`W`Y`W`X`[`Y`W`W`b[\\`QK`^`Q`R`W`Y`O`T`X`Y`R`P`E`T`[`]`L`R`_`W]RQ```N`W`W`R`W`R`\
        X`X`T`U`O`S`Z`W`Y`W`[`Sa^b`_`\\`]`\\`[`W`[`X`\\`Z`Y`X`X`J`P`[`K`A`<`\" y80x#x\u{1f}n#\u{1d}qU\u{5}#bb`\\`Z`S`[`\
        Y`V`Y`P`W`VZe)`4`a`3`B`=`.`V`6`do\\%`9`j`+`J`:`%`b`=`P7`e[7`>`>`H`F`<`K`<`Y0`oU>`A`H`N`P`P`B`@`Y4`4`b^=`3`@`G`A\
        `H`C`^<`8`f]Q`>`P`F`Q`C`9`Z]`G`9`bc?`I`D`<`G`A`a``N`M`fWC`Q`M`K`E`H`U)`5`/`>`Q`C`C`G`E`J`W9`=`@`D`fZQ`I`T`M`H`R\
        G`H`H`M`I`cUM`E`N`B`WN`R`U`Q`O`[TT`R`T`Y`N>`I`5`?`5`P`IUG`G`Q`WH`J`7`F`E`Q`eZR`P`O`Q-`A`<`9`D`J`J`VaA`B`^S`U`Q`\
        U`N`Z`X`eUP`R`T2`>`A`i`<`O`O`<`b\\G`ZL`R`S`b`O`T`V`S`_SR`E!`.`F`-`A`D`H`C`=`M_[?`R`D`K`G`T`L`L`I`a[_T`;```H`\\`\
        A`W`?`V`_`\u{10}!e\u{9}-\u{6}#a``_`U`a`[`T`V`^EFG`O`D`?`P`M`A]Y]`]`Z`\\`_`_`YH`6YP`D`F`M`M`XW`HaU`I`G`O`P`UK`G`\
        Vb@`N`H`L`dV`W`\\RS`W`Z`\\`U4`!`C`-]2`B`A`dR`O`Q`CaK`O`O`V@`1`F`9`B`A`A`cK`G`M`P`W\\P`V`IR`<`N`>`C`F_F`ZO`S`S`T\
        `Q`SZT`U1`3`G`?`5`G`J[ZT`Y`X`[`\\`\\`\\VaG`^`\\`@`?`@`>`, t3&\u{4}#db`\\!`e&`e[`> z\u{1e}\u{3}\u{4}#_c`a`Z5a!`b\
        Gc.`]&`R^a8`aa\\b`@`> $i+\u{4}#c^`_`S)[(`[/b1`^E`>^U!`\"e_^```> f\u{1f}\u{19}\u{4}#^[`g`P<_!`b=a3`]M`PcbW`]_^U`\
        X`z \u{f}&y\u{4}#ac`c`K`Y`WOe?`H`Z`e^_K`K```F!`-h6`G`aE`I[R`K`].`R`7[S`_G`P`NaO`J@`F`i`ObXJ`K`q`Ie_[`<`C`7`, -C\
        \u{1}y#t*`!<dGlagE`X p@S\u{4}#_c`b`\\`Z'b!`U``/c;`a`\\C`gb:`cG`lXD`h1`(`eXQ2`F`_bb]`>`<`> \u{1d}!0\u{3}#`^`c`Z!\
        X,`h5a9`Y3`:gb=`K7cU`@`> |gP\u{5}#_^`a`U4[4`bB`N`BG`>dcA`Q_h!`>`, M}c\u{2}#d[`4$_C0kk!`, 6\u{14}y\u{4}#`f`[/ae2\
        af!`, |\u{17}a\u{4}#]i`^!ce']eX`X {\u{1d}\u{2}\u{2}#hd`]`b`[1bc`S`h:`r`b`T?`.f>`_7`%e!`HY`-`0^Pm`?`<d^``=`U`, \u{f}\
        E\u{3}\u{4}#^i`]!`a2c`Z`n#W\u{0}P\u{5}#_^```]`b`^```S`_`_`[`Q^_B`B`;`I`A`U`Z`T`U`[c_R`I`8`H`I`R`R`X`R`\\H``eE`?\
        `F`9`G`=`K`8`eN`bYR`B`O`L`Q`L`M`I`aA`H`__,`J`;`M`S`L`L`^R`L`bbA`K`I`O`N`N`K`]1`:`8`Xc@`7`F`K`L`I``<`I`9`_^<`D`C\
        `=`O`?``@`5`:`8``_5`C`G`?`=`]V`Q`T`T`cPN`X`U`T`T`U>`<`8`4`D`XdB`E`A`7`dQ`O`T`Q`L`fWS`M`P`O`WR`N`W`P`O`P`XZ[`X`[\
        `[S`W`X`N`Y`W`\\bZ`Y`W`@S`=`W`K`G`@`L`W`Q`T`UV`P`V`U`S`R`T`V]V`W`!I`C`H`;`I`K`M`V`KfR`dN`P`N`L`E`F`Q`M`HhI`RP`K\
        `I`@`N`B`L`W`M`Zd\\T`T`S`P`S`O`W`U`Q`aaf;`]`_`Z```6`7`;`I`5`\" KfVn#\u{1f}o> t^i\u{5}#```]`W!_0`\\1`2`V0`;__;`D\
        `d=`#`\" \u{e}8*|#n\u{1f}\" GnLw#\u{4}\u{1f}\" F:\u{c}v#|\u{1f}\" k\"\u{a}z#i\u{1f}\" 9\u{1e}rx#g\u{1f}\" \u{5}\
        7\u{8}u#\u{1f}\u{1b}V!%',\u{7}#b[`]`]`_`b`^`NVbN`X`Z`L`Q`[jcI`P`J`D`2`]!`WaQ`U`M`N`a,`f]F`B`M`F`\\T`N`Y]]`S`Y`a\
        T`P`[b\\`\\`]`TM`J`W`LeQ`Q`bS`P`^`ZZY`[`[[`I`Z`V`deS`eZ`N`X`V`_YS`XQ`K`T`P`J`Na^U`U`\\`]`Z`_S^\\`d`G`5`N`/`> pw\
        N\u{4}#fU`I`K!]/`U)eE`K>`SMI]`^]eX`4`n#\u{f}\u{1b}U\u{6}#hY`[`X`Y`V`T`Z`O`T`6`S\\^9`2`!`I`F`E`K`O`U`Yk^A`9`$`9`\
        ?`B`G`L`B`X2`da>`?`;`<`5`B`:`N`[F`dWH`J`D`D`D`L`A`J`W7`;`hY%`E`E`D`N`F`R`V.`G`k^2`>`>`I`B`K`M`W*`;`2`a`I`H`E`Q`\
        P`S`Z5`B`4`i`B`I`:`D`D`<`W;`A`<`>`c\\L`D`N`L`M`XM`N`M`M`aGP`S`T`R`V`K@`:`;`F`B`]_G`Q`L`O`\\E`L`J`L`L`aOL`J`X`J`\
        KC`@`=`C`M`K`F\\R`O`f`WF`K`K`D`F`L`<YK`L`j`-?`;`A`B`P`W`R`R[Y`Y`UB`J`C`G`F`M`E`7[D`K`:=`9`>`A`H`I`J`M`]_J`ZF`P`\
        I`E`H`F`T`C`gZM`JN`J`O`R`Y`[`Z`\\`\\`[_TO`S`W`N`\\`Z`V`Z`R`Zb]^`^`b`a`\\`]`Z`Z`\\`B`> KP?\u{2}#bQ`X`O\\a,`^h\\!\
        `R)`Per/`Rpc2`X`\" 6zbv#w\u{1f}\" ]n,z#y\u{1f}\" HxYp#\u{1f}\u{b}\" ]\u{f}8L#``\" ]\u{f}8L#``\" \u{c}'|y#m\u{1f}\
        \" \u{16}\\?z#m\u{1f}\"  /c|#n\u{1f}\" ]\u{f}8L#``\" ]\u{f}8L#``\" ]\u{f}8L#``\" \u{1f}\u{1e}Yt#d\u{1f}Kn\u{2}\"\
            *  B  H  N  p  |  \u{8}  \u{1c}  .! F! f! x! \u{0}! (\" (\" 0\" 0\" >\" R\" ^\" \\# p# \u{0}# \u{e}# \u{e}#\
         \u{1e}# \u{1e}# 2$ H$ x$ \u{6}$ \u{1e}$ &% 8% J% P% X% h% ~% ~% \u{a}%  & N& \\& z& \u{2}& \u{c}& B' T' z' \u{e}\
        ' H( P( P( l( \u{c}( \u{16}( () () 4) :) N) l) z) \u{0}) \u{6}) \u{6}) \u{6}) >* D* D* f* p* \u{4}* \u{10}* 2+ \
        V+ V+ ^+ ~+ ~+ \u{1e}+ 0, B, H, x, \u{4}, \u{1e}, 8- D- j- \u{0}- \u{8}- \u{14}- \". *. P. b. \u{6}.  / 8/ N/ X\
        / n/ t/ t/ \u{1a}/ .0 T0 h0 v0 |0 \u{2}0 &1 ,1 ,1 81 H1 H1 V1 d1 p1 v1 \u{8}1 D2 V2 r2 r2 z2 \u{0}2 \u{e}2 \u{1c}\
        2 .3 j3 r3 x3 \u{16}3 *4 <4 B4 H4 H4 P4 j4 v4 \u{18}4 25 >5 L5 Z5 l5 x5 \u{10}5 >6 J6 n6 z6 F7 F7 N7 N7 r7 \u{8}\
        7 \u{1a}7 88 D8 \\8 l8 l8 \u{18}8 *9 29 h9 n9 z9 \u{4}9 \u{4}9 \u{12}9 <: X: `: .; <; h; n; t; ,< 4< :< :< D< b\
        < r< N= T= Z= j= p= \u{e}= \u{1e}= :> V> d> v> \u{c}> @? Z? \u{4}? \u{16}? :@ n@ \u{0}@ 6A TA \u{4}A \u{12}A vB\
         \u{2}B \u{c}B \u{18}B :C `C lC \u{a}C \u{1e}C &D >D LD \\D dD nD \u{8}D \u{1c}D 2E BE `E `E `E \u{0}E \u{6}E \u{6}\
        E \"F 0F 8F 8F FF VF tF \u{e}F \u{1a}F \"G 6G ^G dG tG \u{1e}G <H <H TH `H vH \u{1a}H \u{1a}H 0I 6I FI ZI rI \u{16}\
        I >J LJ \u{4}J \u{a}J \u{16}J HK |K \u{8}K *L 6L DL TL tL \u{10}L *M >M tM \u{4}M \u{c}M \u{1a}M 0N DN bN rN dO\
         rO |O \u{a}O NP ZP bP |P |P \u{1e}P \u{1e}P HQ PQ \\Q rQ \u{16}Q \u{1c}Q ,R rR xR \u{10}R BS ^S xS \u{e}S \u{e}\
        S \u{16}S &T :T FT \u{1e}T 6U <U LU RU `U TV rV \u{c}V ^W dW dW zW BX BX TX \u{a}X JY JY rY \u{16}Y \u{16}Y FZ \
        jZ \u{4}Z \u{e}Z \u{1e}Z \u{1e}Z F[ T[ \u{a}[ &\\ ~\\ \u{16}\\ @] H] N] N] Z] \u{10}] \u{16}] &^ @^ x^ \u{6}^ \u{12}\
        ^ \u{12}^ \u{18}^ *_ *_ 6_ Z_ `_ t_ \u{18}_ B` l` \u{6}` \u{12}` @a Xa \u{c}a \"b 8b Bb Hb Vb lb rb xb ~b \u{a}\
        b 2c Zc \u{16}c Bd rd zd \u{1a}d >e Fe Ne fe \u{c}e $f 2f 2f Bf Bf \\f vf |f $g *g 0g >g \u{a}g \u{10}g `h `h l\
        h \u{e}h \u{1a}h .i Pi fi fi zi \u{18}i Bj Bj Xj hj 6k <k Xk `k rk zk Ll bl \u{2}l \u{c}l \u{1c}l Bm Vm fm \u{0}\
        m  n <n Nn Tn Zn ~n *o 0o Bo Po Vo Vo jo jo ro \u{e}o \u{e}o (p 8p Lp fp lp \u{6}p $q 2q 8q Dq Rq zq zq Fr Pr \u{12}\
        r \u{18}r &s Hs Ps ps vs \u{1e}s *t Bt Zt dt vt \u{c}t 4u Fu pu |u \u{2}u \u{1c}u \"v (v @v Fv Lv bv ~v \u{18}v\
         Tw Zw rw \u{0}w  x Vx bx tx \u{14}x \u{1a}x \"y Ry ^y dy \u{a}y \u{a}y @z Vz nz \u{a}z \u{a}z \u{10}z \u{16}z \
        \u{16}z \"{ \"{ :{ X{ v{ *| R| v| v| v| B} Z} 6~ J~ V~ \u{1e}~ p\u{7f} \u{16}\u{7f} \"\u{0} \"\u{0} <\u{0} J\u{0}\
         X\u{0} d\u{0} r\u{0} ~\u{0} \u{a}\u{0} L\u{1} Z\u{1} f\u{1} r\u{1} \u{12}\u{1} &\u{2} &\u{2} X\u{2} ^\u{2} j\u{2}\
         |\u{2} \u{8}\u{2} \u{1a}\u{2} (\u{3} B\u{3} H\u{3} b\u{3} l\u{3} t\u{3} z\u{3} \u{c}\u{3} 8\u{4} N\u{4} r\u{4}\
         x\u{4} \u{16}\u{5} \u{1c}\u{5} >\u{6} \u{2}\u{6} \"\u{7} *\u{7} 0\u{7} :\u{7} :\u{7} L\u{7} X\u{7} v\u{7} \u{8}\
        \u{7} $\u{8} 6\u{8} R\u{8} b\u{8} \u{2}\u{8} 8\u{9} D\u{9} d\u{9} |\u{9} |\u{9} \u{16}\u{9} \\\u{a} \u{2}\u{a} \
        \u{2}\u{a} \u{a}\u{a} d\u{b} ~\u{b} \u{16}\u{b} \u{16}\u{b} 2\u{c} 8\u{c} D\u{c} t\u{c} \u{14}\u{c} \u{1e}\u{c}\
         (\u{d} H\u{d} d\u{d} d\u{d} \u{0}\u{d} \u{6}\u{d} \u{12}\u{d} \u{18}\u{d} :\u{e} V\u{e} \\\u{e} ~\u{e} \u{1c}\u{e}\
         <\u{f} j\u{f} p\u{f} |\u{f} \u{a}\u{f}  \u{10} .\u{10} 4\u{10} v\u{10} v\u{10} ~\u{10} \u{4}\u{10} \u{a}\u{10}\
         \u{14}\u{10} \"\u{11} .\u{11} @\u{11} N\u{11} N\u{11} ^\u{11} d\u{11} n\u{11} t\u{11} \u{2}\u{11} \u{8}\u{11} \
        6\u{12} <\u{12} ^\u{12} x\u{12} *\u{13} <\u{13} J\u{13} J\u{13} \\\u{13} \"\u{14} *\u{14} `\u{14} ~\u{14} \u{6}\
        \u{14} 4\u{15} 4\u{15} :\u{15} :\u{15} :\u{15} @\u{15} r\u{15} \u{16}\u{15} @\u{16} d\u{16} d\u{16} \u{12}\u{16}\
         2\u{17} 8\u{17} D\u{17} J\u{17} P\u{17} f\u{17} ,\u{18} ~\u{18} 0\u{19} \\\u{19} d\u{19} j\u{19} \u{4}\u{19} $\
        \u{1a} ,\u{1a} ^\u{1a} p\u{1a} F\u{1b} T\u{1b} T\u{1b} t\u{1b} t\u{1b} \u{18}\u{1b} \u{1e}\u{1b} *\u{1c} 2\u{1c}\
         8\u{1c} >\u{1c} V\u{1c} ^\u{1c} ~\u{1c} \u{16}\u{1c} >\u{1d} L\u{1d} j\u{1d} r\u{1d} \u{0}\u{1d} 4\u{1e} d\u{1e}\
         \u{e}\u{1e} @\u{1f} \\\u{1f} n\u{1f} ( !H !` !h !\u{14} !(!!J!!P!!V!!^!!D\"!L\"!V\"!z\"!\u{18}\"!(#!@#!R#!R#!X\
        #!,$!@$!4%!B%!h&!t&!t&!\u{2}&!\u{8}&!\u{18}&! '!('!N'!N'!d'!l'!\u{8}'!\u{8}'!\u{e}'!\u{14}'!6(!P(!j(!\u{6}(!\u{e}\
        (!$)!0)!>)!N)!\u{16})!\u{1c})!**!N*!`*!\u{c}*!b+!v+!\u{14}+!8,!L,!T,!z,!\u{a},!\"-!D-!L-!\\-!t-!z-! .!*.!D.!T.!\
        f.!r.!x.!x.!\u{4}.!\u{1a}.!:/!Z/!\u{1c}/!P0!p0!\u{1a}0! 1! 1!&1!Z1!f1!l1!\u{0}1!\u{1a}1!&2!&2!22!<2!B2!f2!l2!t2\
        !\u{a}2!,3!83!H3!`3!\u{2}3!d4!l4!\u{e}4!\u{14}4!(5!05!H5!T5!p5!\u{2}5!\u{2}5!\u{8}5!\u{14}5!&6!N6!*7!47!@7!R7!t\
        7!\u{0}7!\u{1c}7!.8!Z8!\u{4}8!\u{14}8!89!F9!T9!\u{0}9!*:!\u{12}:!Z;!\u{0};!\u{e};!\u{e};!6<!B<!d<!V=!\u{2}=!\u{8}\
        =!\u{e}=!0>!6>!~>!\u{a}>!&?!8?!J?!P?!\\?!b?!n?!\u{e}?!(@!8@!H@!T@!Z@!`@!h@!\u{2}@!\u{2}@! A!6A!6A!tA!NB!ZB!nB!\u{18}\
        B!6C!6C!NC!TC!TC!bC!pC!\u{e}C!\u{1a}C!DD!LD!\u{4}D!\u{16}D!(E!BE!VE!bE!|E!\u{8}E!\u{12}E!0F!fF!\u{2}F!\u{12}F!\u{18}\
        F!\u{1e}F!6G!ZG!dG!lG!\u{e}G!(H!4H!<H!lH!*I!>I!^I!pI!zI!\u{0}I!6J!~J!~J!\u{10}J!\u{16}J!DK!DK!TK!nK!\u{2}K!\u{18}\
        K!&L!JL!`L!\u{2}L!\u{12}L!\u{12}L!:M!PM!bM!jM!\u{a}M!\u{10}M!\u{1e}M!HN!HN!HN!XN!dN!pN!TO!ZO!hO!\u{1e}O!$P!*P!0\
        P!RP!rP!zP!\u{10}P!\u{18}P! Q!(Q!LQ!\\Q!jQ!xQ!\u{e}Q!\u{14}Q!\u{14}Q!PR!PR!XR!\u{2}R!\u{8}R!\u{8}R!\u{1c}R!2S!F\
        T!XT!jT!zT!zT!\u{2}T!\u{e}T!$U!$U!ZU!\u{c}U!4V!4V!JV!`V!\u{c}V!$W!HW!HW!`W!lW!lW!\u{e}W!\u{1a}W!ZX!`X!\u{10}X!(\
        Y!BY!PY!VY!lY!lY!~Y!\u{4}Y!.Z!PZ!nZ!\u{4}Z!\u{10}Z!\u{16}Z! [!.[!.[!J[!`[!`[!x[!$\\!4\\!:\\!X\\!X\\!d\\!d\\!n\\\
        !$]!<]!\\]!l]!l]!l]!v]!\u{1e}]!\u{1e}]!0^!P^!V^!p^!~^!\u{1a}^!(_!`_!~_!V`!x`!\u{a}`!\u{10}`!(a!.a!.a!Ra!Xa!xa!\u{16}\
        a!\u{1c}a!\"b!Bb!Lb!jb!jb!~b!\u{18}b!8c!Fc!Nc!zc!\u{4}c!.d!8d!Nd!td!\u{1a}d!\"e!De!\\e!be!ne!ne!\u{0}e!\u{6}e!\u{c}\
        e! f!<f!Vf!lf!\u{12}f!\u{1c}f!$g!dg!pg!pg!pg!zg!*h!Dh!Vh!hh!.i!ji!\u{0}i!\u{6}i!\u{6}i!Dj!^j!jj!jj!\u{10}j!\u{10}\
        j!*k!>k!>k!Lk!`k!(l!.l!<l!Nl!bl!pl!\u{0}l!\u{c}l!\u{1a}l!\"m!Dm!\u{8}m!\u{e}m!4n!4n!4n!@n!pn!\u{8}n!\u{1c}n!0o!\
        no!no!no!|o!\u{8}o!\"p!0p!0p!Hp!Bq!Vq!pq!\u{c}q! r!>r!Xr!lr!rr!~r!\u{6}r!2s!<s!Ds!^s!ds!ps!\u{8}s!\u{8}s!\u{18}\
        s!Tt!ht!|t!.u!Tu!ju!\u{e}u!\u{18}u!Bv!`v!\u{18}v!(w!Pw!Xw!`w!\u{0}w!\u{0}w!<x!Bx!Jx!`x!jx!|x!0y!Ty!by!by!ry!|y!\
        \u{8}y!\u{10}y!\u{1c}y!6z!<z!Pz!Vz!Vz!vz!vz!\u{4}z!\"{!4{!X{!^{!|{!|{!<|!<|!<|!N|!\\|!j|!\u{2}|!,}!N}!T}!f}!x}!\
        \u{c}}!\u{c}}!\u{14}}!,~!4~!\u{4}~!.\u{7f}!B\u{7f}!~\u{7f}!\u{1a}\u{7f}!&\u{0}!>\u{0}!N\u{0}!\u{c}\u{0}!F\u{1}!\
        V\u{1}!\\\u{1}!\\\u{1}!h\u{1}!n\u{1}!\u{c}\u{1}!\u{1a}\u{1}! \u{2}!8\u{2}!B\u{2}!d\u{2}!l\u{2}!v\u{2}!&\u{3}!.\u{3}\
        !X\u{3}!j\u{3}!\u{8}\u{3}!\"\u{4}!4\u{4}!:\u{4}!L\u{4}!R\u{4}!Z\u{4}! \u{5}!:\u{5}!X\u{5}!b\u{5}!t\u{5}!t\u{5}!\
        z\u{5}!\u{18}\u{5}!0\u{6}!6\u{6}!B\u{6}!P\u{6}!X\u{6}!j\u{6}!v\u{6}!v\u{6}!|\u{6}!|\u{6}!\u{a}\u{6}! \u{7}!:\u{7}\
        !R\u{7}!\u{6}\u{7}!\u{c}\u{7}!\u{1c}\u{7}!.\u{8}!4\u{8}!p\u{8}!p\u{8}!\u{14}\u{8}!(\u{9}!0\u{9}!D\u{9}!\\\u{9}!\
        b\u{9}!h\u{9}!h\u{9}!n\u{9}!\u{2}\u{9}!\u{8}\u{9}!\u{8}\u{9}!\"\u{a}!@\u{a}!H\u{a}!p\u{a}!\u{14}\u{a}! \u{b}! \u{b}\
        !:\u{b}!F\u{b}!\\\u{b}!b\u{b}!\u{c}\u{b}!\u{1a}\u{b}! \u{c}! \u{c}!0\u{c}!F\u{c}!Z\u{c}!r\u{c}!|\u{c}!\u{2}\u{c}\
        !\u{2}\u{c}!\u{e}\u{c}!4\u{d}!B\u{d}!J\u{d}!j\u{d}!\u{14}\u{d}!0\u{e}!D\u{e}!X\u{e}!f\u{e}!f\u{e}!l\u{e}!z\u{e}\
        !\u{14}\u{e}!\u{1e}\u{e}!>\u{f}!L\u{f}!v\u{f}!\u{16}\u{f}!\u{16}\u{f}!\u{1e}\u{f}!*\u{10}!2\u{10}!>\u{10}!L\u{10}\
        !L\u{10}!\u{4}\u{10}!\u{10}\u{10}!$\u{11}!B\u{11}!V\u{11}!f\u{11}!\u{0}\u{11}!*\u{12}!4\u{12}!<\u{12}!b\u{12}!l\
        \u{12}!\u{8}\u{12}!\u{1e}\u{12}!&\u{13}!8\u{13}!P\u{13}!j\u{13}!v\u{13}!\u{8}\u{13}!\u{1c}\u{13}!\"\u{14}!6\u{14}\
        !X\u{14}!t\u{14}!z\u{14}!\u{10}\u{14}!2\u{15}!T\u{15}!T\u{15}!T\u{15}!Z\u{15}!0\u{16}!D\u{16}!J\u{16}!X\u{16}!X\
        \u{16}!r\u{16}!.\u{17}!.\u{17}!:\u{17}!:\u{17}!L\u{17}!^\u{17}!j\u{17}!\u{6}\u{17}!\u{6}\u{17}!\u{c}\u{17}!\"\u{18}\
        !T\u{18}!j\u{18}!\u{8}\u{18}!\u{14}\u{18}!:\u{19}!F\u{19}!\u{6}\u{19}!$\u{1a}!4\u{1a}!L\u{1a}!\\\u{1a}!\u{4}\u{1a}\
        !\u{18}\u{1a}!\u{2}\u{1b}!\u{18}\u{1b}!\u{18}\u{1b}!\"\u{1c}!(\u{1c}!2\u{1c}!X\u{1c}!l\u{1c}!l\u{1c}!t\u{1c}!\u{0}\
        \u{1c}!\u{c}\u{1c}!@\u{1d}!T\u{1d}!n\u{1d}!~\u{1d}!\u{6}\u{1d}!6\u{1e}!J\u{1e}!n\u{1e}!v\u{1e}!>\u{1f}!L\u{1f}!\
        \u{10}\u{1f}!v \"\u{a} \"$!\"$!\",!\"<!\"H!\"^!\"f!\"|!\"|!\"|!\"\u{2}!\"0\"\"J\"\"P\"\"t\"\"z\"\"\u{10}\"\".#\"\
        P#\"V#\"b#\"l#\"|#\"\u{6}#\"($\"B$\"^$\"t$\"\u{18}$\"@%\"T%\"\u{14}%\"@&\"F&\"T&\"r&\"~&\"~&\"\u{1c}&\"*'\"L'\"\
        \\'\"z'\"\u{14}'\"\u{1a}'\"p(\"|(\"\u{4}(\".)\"6)\"D)\"P)\"^)\"d)\"r)\"~)\"\u{16})\":*\"@*\"F*\"`*\"\u{e}*\"\u{e}\
        *\"\u{e}*\".+\"<+\"H+\"j+\"\u{8}+\"\u{1c}+\"2,\"T,\"z,\"\u{e},\"@-\"@-\"@-\"J-\"P-\"V-\"\\-\"~-\"\u{14}-\"\u{1e}\
        -\"j.\"\u{6}.\" /\"F/\"n/\"\u{4}/\"\u{14}/\"\u{14}/\"\"0\"H0\"N0\"j0\"x0\"\u{2}0\"\u{2}0\"\"1\"01\"\u{6}1\"82\"\
        D2\"^2\"r2\"z2\"z2\"\u{18}2\"H3\"X3\"p3\"v3\"\u{0}3\"\u{14}3\",4\"F4\"F4\"f4\"(5\"B5\"N5\"v5\"\u{4}5\"\u{1e}5\"\
        @6\"Z6\"Z6\"l6\"r6\"\u{c}6\"\u{12}6\"\u{1e}6\"&7\"&7\",7\"47\"@7\"\\7\"\u{e}7\"$8\"88\">8\"D8\"d8\"d8\"p8\"\u{0}\
        8\"$9\"T9\"Z9\"\u{2}9\"\u{2}9\"\u{1c}9\".:\"V:\"\u{14}:\"\u{1a}:\"(;\"2;\":;\"P;\"V;\"^;\"~;\"$<\"$<\"$<\"B<\"B\
        <\"H<\"^<\"d<\"d<\"t<\"\u{16}<\"6=\"\u{10}=\"\u{16}=\"\u{1e}=\",>\"X>\"p>\"\u{6}>\"\u{10}>\"x?\"~?\"\u{4}?\"\u{1a}\
        ?\">@\"R@\"X@\"d@\"z@\"\u{c}@\"*A\"BA\"TA\"hA\"\u{8}A\"\u{10}A\">B\"TB\"jB\"xB\"\u{0}B\"\u{10}B\" C\"(C\"jC\"\u{16}\
        C\"\u{1c}C\"\"D\"lD\"\u{4}D\"\u{c}D\"\u{18}D\"0E\"JE\"VE\"fE\"\u{a}E\"\u{1e}E\"0F\"RF\"\u{a}F\"\u{10}F\",G\"NG\"\
        VG\"\\G\"dG\"dG\"xG\"\u{c}G\"\u{c}G\"\u{c}G\" H\"&H\"BH\"NH\"ZH\"jH\" I\" I\"2I\":I\"lI\"rI\"\u{1e}I\":J\"DJ\"v\
        J\"|J\"\u{18}J\"NK\"TK\"pK\"\u{2}K\"\u{c}K\"\u{12}K\"*L\"<L\"VL\"pL\"\"M\",M\"\\M\"\u{4}M\"\u{a}M\":N\"DN\"PN\"\
        ZN\"dN\"dN\"|N\"\u{12}N\"&O\"&O\"&O\"&O\"RO\"hO\"tO\"\u{e}O\" P\"0P\"HP\"\u{6}P\"\u{12}P\"\u{12}P\"(Q\"@Q\"HQ\"\
        ZQ\"\u{6}Q\"\u{1e}Q\"$R\"NR\"hR\"\u{8}R\":S\":S\"@S\"XS\"fS\"\u{0}S\"\u{16}S\"\u{1e}S\"XT\"XT\"fT\"lT\"lT\"zT\"\
        \u{10}T\"\u{16}T\".U\">U\"DU\"ZU\"\u{1a}U\"&V\"&V\"rV\"rV\"\u{10}V\".W\"<W\"DW\"\\W\"\\W\"~W\"4X\"LX\"RX\"XX\"d\
        X\"\u{6}X\"\u{1c}X\"$Y\"*Y\"0Y\"FY\"NY\"bY\"rY\"~Y\"\u{8}Y\"$Z\"$Z\"BZ\"|Z\"\u{1a}Z\"\u{1a}Z\",[\"@[\"h[\".\\\"\
        >\\\"\\\\\"\u{4}\\\"(]\"X]\"\u{6}]\"(^\"J^\"J^\"j^\"l_\"f`\"n`\"\u{2}`\"\u{1a}`\"(a\"@a\"Ra\"\u{1a}a\":b\"Pb\"p\
        b\"pb\"vb\"\u{2}b\"\u{16}b\"&c\",c\",c\">c\"Dc\"Xc\"Xc\"hc\"hc\"xc\"\u{e}c\"\u{e}c\",d\",d\":d\"Vd\"ld\"vd\"<e\"\
        Be\"Ze\"be\"je\"\u{1c}e\",f\"\\f\"hf\"\u{12}f\"\u{12}f\"8g\"Vg\"fg\"fg\"|g\"\u{6}g\"\u{e}g\"\u{e}g\"Fh\"Nh\"Vh\"\
        lh\"\u{8}h\"\u{1c}h\"*i\"fi\"fi\"\u{e}i\"2j\"8j\"\u{a}j\"\u{a}j\"\u{10}j\"Zk\"bk\"pk\" l\"6l\"Dl\"Xl\"Xl\"dl\"v\
        l\"\u{2}l\"$m\"Rm\"\u{6}m\"\u{c}m\"\u{12}m\"\u{12}m\"2n\"Jn\"ln\"|n\"\u{10}n\"\"o\"6o\"\u{0}o\"\u{1e}o\"8p\"\\p\
        \"pp\"\u{2}p\"\u{8}p\"*q\">q\"Jq\"\\q\"bq\"rq\"zq\"\u{8}q\"8r\"Nr\"lr\"\u{0}r\"\u{1e}r\"$s\"2s\"2s\"Hs\"Ns\"bs\"\
        ~s\"\u{c}s\"&t\"Lt\"^t\"~t\"\u{10}t\",u\">u\"pu\"\u{a}u\"\u{16}u\"<v\"<v\"Xv\"`v\"\u{2}v\"\u{1e}v\"Bw\"Jw\"Pw\"\
        \\w\"tw\"tw\"\u{c}w\"$x\"4x\"Dx\"Lx\"fx\"\u{c}x\"ry\"~y\"&z\".z\"lz\"lz\"tz\"~z\"({\"D{\"X{\"\u{0}{\"\u{c}{\",|\
        \"@|\"N|\"d|\"n|\"t|\"\u{4}|\"4}\"Z}\"h}\"t}\"\u{2}}\".~\"4~\":~\"D~\"b~\"x~\"~~\"\u{a}~\"2\u{7f}\"p\u{7f}\"p\u{7f}\
        \"p\u{7f}\"v\u{7f}\"V\u{0}\"V\u{0}\"^\u{0}\"l\u{0}\"\u{10}\u{0}\"0\u{1}\"D\u{1}\"b\u{1}\"n\u{1}\"L\u{2}\"h\u{2}\
        \"n\u{2}\",c # bO`]`p\u{12}_$ b#`1`3`\u{7f}Id!#`Oan![`lpZ!Z`q@3!V`%\u{1f}2\" bO`-\"`\" c3`@kd!Z`\u{16}@p$ c4`@`\
        K`z}p$ b)`7`<` aK![`.\u{3}P!V`\\Gw!Z`d\\}\" b3`kV\u{5}!1`L1E' c3`J`K`O`P`]`\u{9}5$& c#`,`3`G`K`@?z\"Z`[`*d*( c)\
        `3`<`N`O`Q`]`,<q!Z`dX\u{1c}!#`z4b!1`xK\u{d}!1`\u{6}e\u{e}!U`$$;\" b]`wu9% c3`4`P`S`gt<& c\"`#`1`3`]`1/\u{3}# b#\
        `?`}1B\"#`1`e0\u{17}% b\"`#`1`]`\u{1}~'!\"`Ch]![`(O\u{13}\"U`W`\u{8}XY!1`.ev!Z`\u{7f}V\"!X`u\u{1f}B!V`~\u{12}r#\
         cO`R`!<}\" b3`\u{f}v\u{4}K c!`'`)`*`1`3`4`5`6`7`8`9`:`;`<`=`>`?`@`A`B`D`F`G`H`J`K`L`N`O`P`Q`R`S`T`U`V`W`X`Y`Z`\
        ]`\u{1f}W\u{d}!1`\u{1e}P~% b#`,`2`3`Z\u{1d}\u{11}!V`\u{11}fT& c3`O`Q`U`]`f|g!1`.9\u{1c}\" bF`\u{f}\u{2}A\" b3`&\
        `x\" bZ`qkP!Z`lS]!*`$[\u{17}\" bP`\u{14}\u{c}:\" b]`I\u{15}_\" b]`&7\u{18}!Z`\u{d}\u{13}0!Z`'\u{0};\"\"`)`2jI\"\
         b]`\u{18}w\u{12}+ c*`1`3`5`J`O`P`Q`Y`Z`V\\@\"V`Z`vG\u{2}!\\`\u{6}=r# b1`O`!\u{3}\u{7f}!1`t\u{13}\u{d}\"#`,`:\u{1c}\
        \u{18}\" b3`\u{1}\u{18}8!V`HZn!1`w/\u{c}![`keE!1`abI!Y`'\u{16}Q!\"`B\u{8}2!1`\u{15}\u{1}!\" b3`dU8# cG`]`\u{1e}\
        %n!1`>/3# c3`P`,\u{16}J!Z`f7\u{1}!Y`\u{6}Q+!#`|\u{7f}z!Z`G\u{f},!V`g0O# b2`P`s4j!1`q/\"\"\"`#`zT9!Z`\u{8}lh# b>\
        `P`\u{8}Qk\" bL`a\u{1}\u{7f}\" b3`\\K\u{1e}!1`t\u{13}G\" b]`J\u{d}\u{10}!V`\u{6}T&!X`8X<!Z`\u{18}}\u{12}# bC`W`\
        mI\u{17}\" b@`\u{9}i+\" b]`Wz=# b*`]`\u{12})g6 c)`1`3`4`5`7`;`=`>`?`@`A`H`K`N`P`Q`R`Y`Z`]`8\u{f}r!Z`Ctu!Z`\u{1e}\
        C\u{b}!Z`\u{4}/\u{f}![`\u{4}9#!\"`l\u{8}e!*`\u{1f}In!!`-\u{b}\u{17}( c!`\"`#`0`3`7`G`x6Y!\"`Svc!Z`\u{9}\"\u{1c}\
        \" b:`\u{7f}\u{14}\"% c1`8`G`]`\u{3}v)!1`\u{7f}\u{3}+\" b]`,j3\" b?`7(4!W`\u{5}gW\" b3`0$b\"#`,`:x\u{1b}\"#`1`\u{7}\
        t-$ c3`:`O`5\u{10}Q!\"`\u{1e}[o#U`X`Z`\u{7})&!U`I?+!U`wdl\" bN`YLu!Z`j0~!1`!\u{4}\u{13}# b1`N`Z3t!1`9\u{18}\u{e}\
        !Z`\u{7f}.\u{17}!Z`Ol6!#`\u{5}*O!\"`c}w!1`\u{8}\u{7f}B\" cL`4\u{1b}K!Z`\u{c}:b!V`nf3# c#`G`(2e\" b3`6U{$ b\"`#`\
        3`Hz5!1`h;M\" bG`&\u{14}T!Z`Df&!U`48.!\"`\u{e}4;% c3`5`P`V`@m\\\" cL`v\\w# c3`P`4O\u{10}' c+`1`3`G`J`Y`gIA!1`}Z\
        0\" b]`\u{17}X7\" b]`#\u{0}Z!1`@1u!Z`01\u{13}!U`H-;# c2`3`\u{1e}\u{e})\" bK`\u{5}2+$ c1`P`]`\u{17}BI!\"`+\u{7f}\
        \u{16}!1`b\u{8}I\" bP`A#K!1`\u{19}H\u{c}!Z`\u{1b}s\u{11}% c1`3`N`P`6\u{1d}/!1`VL<\" b4`\u{17}#\u{10}# cK`P`N\u{2}\
        \u{12}!Y`\u{15}T\u{15}!V` m?\" b3`\u{d}~;!Z`8HO!Z`3\u{18}Y\" b3`%O[!\"`wa\u{2}!Z`&?h\" bP`0Pk!*`p\u{14}|# bX`]`\
        PH\u{1c}\" b[`\"Hn!!``D\u{6}!Z`#b\u{17}!\"`(\u{14}N!Z`r\u{9}k!&`\u{1b}\u{a}\u{4}!W`4b;!/`\u{1f}\u{1b}(!1`g\u{1c}\
        ^3 c!`1`3`4`9`:`<`=`?`@`G`K`O`P`W`X`Z`]`<\u{15})!Z`m-2!1`\u{b}88$ b1`3`]`\u{17}@s!T`5\u{6}\u{14}\"V`[`}~0!1`.\u{1}\
        ;!1`\u{13}|n!V`f<\u{a}\" b4`\u{7}As$ b1`3`]`hd&' c1`3`;`F`P`]`t C!X`Vep!1`}5\u{9}\" b3`1pb!#`Ni\u{8}\" b]`:W\u{15}\
        \" bK`+\u{7f}6\"V`[`!1>!1`CN\u{1e}!1`\u{13}\u{d}.\" b3`,N\u{1f}!1`\u{1b}\u{10}\u{9}\"\"`#`$(G* c1`3`4`F`N`Q`X`Y\
        `]`\u{5}k^!Z`;|m\" bP`b# \"U`V`~HZ# b1`Q`\u{7f}T#( c(`)`*`1`3`4`9`\u{7}3<!,`\u{1a}6\u{f}# b3`]`aq-# c>`G`wz]\"#\
        `1`VT\u{e}\" b3`lQw!Z`W\u{16}\u{f}\" b3`61\u{12}# b,`G`\u{10}NQ# b1`3`\u{1}\u{0}X!1`\u{e}R\u{f}!V`k=h#U`V`[`{3C\
        !1`[RK& c(`3`O`P`]`82\u{c}!1`V\u{10}A. c,`1`3`4`5`A`L`N`P`Q`U`V`Z`ur\u{17}!Z`}W;!S`r\u{4}`\"V`Z` i\u{1a}!1`e/B$\
         c1`3`M`-=J% c1`3`P`Q`Z>L!1`q\u{16}\u{b}!1`w>3# b1`O`\u{c}DY# b%`>`-iB% c3`K`R`]`Z\u{7f}\u{12}!1`)\u{10}F!1`TD\\\
        !#`pIh$ c0`3`=`~K\u{e}\" bW`dX\u{16}# b1`M`&\u{c}.!!`\u{1}OI!Z`v\u{10}h!1`L}j\"%`1`92\u{8}\"\"`1``-]!T`~x\u{c}\"\
         b3`:R4!1`E+\\\" b]`\u{1d}r+!S`A\u{11}/!Z` K|!1`ty&# bK`L`k'j\" b]`_Ue\"U`Z`\u{b}\u{2}\u{1c}8 c,`0`1`3`5`7`9`:`\
        ;`<`=`?`@`A`B`E`G`N`P`R`W`[`]`5ct!1`&R\u{f}!Z`VO\u{1b}!1`2`\"$U`Y`Z`[`v}L# bL`N`+x\u{1f}!Z`n;\u{1b}\"U`Z`$+=!1`\
        J>\u{e}\" b4`\u{1a}L\u{e}!#`i\u{1a},!V`Ly\u{1a}\" b]`|tN\"U`V`j\u{e}T# b*`?`NeG!1`47k2 c+`,`1`3`5`:`=`B`E`G`K`N\
        `O`P`Q`R`V`Tx\u{7f}\"V`X`\u{7f}Q\u{15}!1`Hdw\" b]`H\u{e}\u{d}!1`,q\"\"T`X`UL+\" bP`\u{f}G/\" b]`+Q\u{12}!,`!SL\"\
        \"`#`LZg!Y`hF\u{13}!Z`y\u{12}X!\"`Z#v$ c1`N`]`\u{1a}^:!Z`7!I!$`\u{1a}+\u{1a}\"T`[`We/% c3`4`O`R`Hz<!)`{g\u{1d}!\
        1`'!b!Z`ai\u{d}!Z`\u{4}\u{1f}4# bY`[`^q5!V`Me\u{1}' c,`3`8`9`G`N`'Ev!1`8[v!V`.Dw\" bZ`'\u{17}w!W`$\u{5}P!1`U3\u{0}\
        !1`.l3\" cG`4\u{6}\u{1b}!%`]\u{d}-!!`I\u{8}X\"#`1`B<i!1`9?\u{14}!V`Qo\u{15}!Z`'B|!#`eK\u{3}!Z`iC0\" b3`[*[# b1`\
        ]`\u{10}u\u{5}!1`['+# c1`Q`~\u{9}F!1`xXa!\"`\u{3}\u{e}u& c$`3`4`O`]`\u{1c}e\u{0}\" b4`1OQ!Z`C1h!\"`3x+- c1`3`7`\
        <`F`G`L`O`P`Q`Y`Z`l[C!W`\u{b}\u{15}\"!U`\u{11}'Z!1`\u{13}w%!1`g0Q\" bV`=4Q!1`+5^\" b3`)\u{3}\u{4}( c,`1`9`:`H`J\
        `]`L\u{16}\u{c}!1`%w\u{e}!#`\u{19}\u{e}\u{e}& c.`>`B`G`N`t\u{17}3\" b]`\\6'$ c,`3`J`sq0\" b3`*pd# c3`Q`+rx!)`\u{13}\
        Z(% c!`2`J`O`\u{c}oF\" bK`w%?$ c3`S`U`|ee!%`umY# c3`G`[\u{1b}d!Z`AYf!#`V\u{19}\u{6}\" b]`1pl!1`\u{d}M{!#`n\u{15}\
        J# b1`Q`arT!U`ab\u{0}\" bO`f/=# b1`]`\u{5}\u{9}\u{17}!1`Of\u{7f}!\"`\u{1d}\u{15}\u{19}1 c)`,`0`1`2`3`4`5`;`<`I`\
        O`P`R`Z`]`we.!,`l\u{16}1!1`\u{a}.M![`]\u{12}\u{14}\"U`Z`\u{8}:#\" b>`pX7% c*`?`O`P`\u{14}7>. c2`3`4`5`=`G`H`I`J\
        `O`R`U`Z`,\u{1}=!#`@ 7!&`>Zp!Z`\u{c}Q\u{12}# cG`]`\u{1b}~,!U`\u{17}\u{7}X\" bO`ZbD\" bL`n~k/ c,`1`3`5`9`:`?`G`L\
        `N`O`P`Q`]`\u{13}\u{b}!% c7`L`P`V`\u{b}c3\"\"`#`qx}!U`KP8\" bR`+YRB c#`+`0`1`3`4`5`7`8`:`;`<`=`@`B`D`E`G`J`K`L`\
        N`O`P`Q`R`S`T`U`V`X`Y`]`\u{13}c\u{e}!U`/_\u{7f}!U``K\u{18}\" b3`wa&$ b*`1`3`?VL!1`\u{13};\u{6}!V`\u{8}F\u{7}\" \
        bG`g\u{1b}\u{10}!1`Ir\u{1a}!Z`\u{1b}\u{18}\u{2}!Z`_C\u{5}!%` d8!\"`h`?\" b3`WXJ\" bK`\u{1d}fO!1`yTP# b1`U`X\u{3}\
        u$ cM`O`]`\u{17}@\u{8}!Z`NG%\" b8`u\u{8}'!Z`G5z# b1`]`(w)# b1`3`\u{12}V>!Z`\u{2}\u{18}\u{16}\" b7`o \u{1a}!V`Pn\
        5# b3`I`\u{1f}!\u{7}!Z`X\u{c}C!/`\u{17}5X# b#`3`$1e!#`J/p= c3`4`5`8`9`:`;`<`?`@`E`F`G`J`K`L`N`O`P`Q`R`S`U`V`X`Y\
        `Z`]`C\u{2}|\" b]`oB+!W`K\u{18}u!#`|_<\" b]`'tg\"W`X`joP!1`O,W# b,`=`?|\u{e}( c1`3`@`G`K`P`W`\u{7f}+I\"W`X`-)\u{1f}\
        \" b]`T<.!Z`\u{7}P:!1`g[\u{8}# b3`]`\u{1b}\u{f}\u{11}!U`@e/!Y`%E\u{1}$ c1`3`N`\u{8}8\u{f}#V`Z`[`\u{1}K+\"%`1`\u{4}\
        mw!%`Oh!# b1`]`b:\u{4}\"U`V`\u{17}Gy% c1`G`P`]`\u{d}/\u{7}\" b3`HC)!1`(u8# b1`]`\u{3}JI!&`'\u{4}W# b3`G`\u{c}Zj\
        \" bO`&:n$ c1`G`]`r|9!V`.\u{8}k\" bP`c>\u{6}!#`\u{c}$\u{1f}!0`;}\u{5}3 c2`3`4`5`?`A`D`E`G`H`I`L`N`O`U`V`Z`]`D\u{1e}\
        )!\"`\u{2}&F$ b1`3`4`KM1!V`\u{7f};>!(`\u{0}qM!X`\u{0}\u{7}p\" b]`4\u{4}~# b%`]`w7=!$`bE@!X`A2L) c3`?`D`L`O`P`W`\
        Z`I\u{1c}U\" b=`\u{f}\u{c}\u{d}# b1`]`8hb!Z`\u{15}s\u{1b}$ c3`Q`Z`{\u{10}!!1`\u{b}\u{3}A!$`y6B!X`\u{1}FY- c(`)`\
        1`3`5`<`B`E`G`J`K`P`V\u{b}\u{7}!1`t\\3& c1`2`3`P`]`^\u{11}G\" b3`6Bu!%`TK;6 c,`1`3`4`5`7`9`:`=`?`A`E`G`K`N`O`P`\
        R`V`W`]`'\u{c}7\" b]`>u\u{b}!1`,\u{f}c@ c1`3`4`5`6`7`8`9`:`;`<`=`>`?`@`B`C`K`L`M`N`O`P`R`T`U`V`W`Y`Z`]`Wq\u{8}\"\
         bO`J7\u{1e}* c0`<`?`A`F`G`H`Q`]`m]!!W`&\\J!%`\u{10}\u{7f}&# b1`3`0\u{19}w!%`\u{10}a\u{13}!#`h1(\" bK`'\u{19}+$\
         c3`J`O`*\u{13}d\" b7`\u{0}(u!)`J2%!V`PAQ!1`\u{16}yZ( c1`3`G`O`P`R`]`\u{d}up!\"`=S$!%`?d\u{16}!\"`JO!* c1`3`7`<\
        `G`M`N`X`Z`O^\u{b}!Z`Z\u{1c}9!1`Cl\u{9}% cE`L`P`R`vE\u{19}\"V`Z`\u{8}\\6!Z`0|I!1`9\u{0}\u{1d}!Z`/Z\u{1f}!\"`'u2\
        !1`W\u{1}\u{a}\" bQ`_\u{14}*\"V`Z`\u{16}~0\" c3`\u{19}Cx\" b]`K,$# b(`Q`<|3!U`\u{d}\u{c}q!W`\u{1f}Wy!1` az\" bP\
        `9\u{15}]!1`,D\u{5}\" b3`B\u{14}\u{7}!1`x18# b1`]`UZS!Z`rb}!)`\u{19}\\%!W`j\u{5}K# b3`L`;:h!\"`&\u{13}r\"S`U`h4\
        \u{6}& c,`4`N`Q`Y`\u{a}BE!1`6\u{13}Z!,`'-\u{4}!&`h$\u{8}!1`\u{f}T\u{1b}\"T`X`Vt8!&`z5z\" bL`oh\u{0}!1`Qw\u{19}%\
         c3`=`@`G`f+!\" bH`\u{1e}C!!Z`5\u{19}0\" bJ`y\u{19}k\" bP`\u{1a}Qu!Z`O\u{d}B\" bG`#\u{10}H\" bG`\u{19}m2& b!`*`\
        1`3`<`des\" bO`\u{d}4\u{e}!$`/0N$\"`#`/`1`T\u{4}i\"Z`[``\u{10}i!#`5N1!X`\u{12}eB!W`!\u{1b} \" b]`ycP!Z`R\u{15}u\
        \"V`Z`{l\u{15}!1`{,0, c#`%`(`,`.`1`3`4`;`G`Y`p\u{d}X!V`Uo\u{9}!V`\u{e}\u{e}\u{2}!S`a\"4!Z`}I\u{9}# b:`O`B!?!1`i\
        RH!,`\u{15}_I\"#`1`\u{1d}\u{7f}M) c\"`#`,`0`3`8`P`Q`\u{14}\u{a},# c3`7`_Z\u{15}!1`F8\u{19}\" bL`Nt\u{1a}!Z`\u{2}\
        0=\" bP`+es# bY`]`PG\u{1c}!\"`y7]$ c1`3`O`1\u{c}#) c!`#`1`3`<`L`M`P`&\u{1}\") c0`1`3`6`9`:`N`P`6?f!1`[-u\" bG`\u{12}\
        =-# b1`]`e?x!Z`{S|!1`>G7!%`U\u{7f}\u{4}# bK`R`n\u{e}\u{15}!U`O/<!Z`Y\u{1f}\u{13}% c#`3`O`R`\u{f}?T!V`K\u{0}}$ b\
        1`7`?`J}\u{7f}!#`_8G\"\"`#`\u{18}.`& c(`,`.`;`G`,\u{1b}l!$`{X\u{19}!\"`@\u{11}*$ b*`1`Q`P3G!,`r2\u{7}) c3`5`<`F\
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
        `\u{19}n{+ c*`1`3`?`N`O`P`Q`Z`]`b*|!Z`\u{0}|\u{1a}) c#`1`3`G`K`L`P`]`/|?!1`>D?!1`er\u{1d}# b3`]`\"^\"!U`Szh\" c\
        3`T\u{15}y$ c1`Z`]`X4G!Z`\u{7}ed!1`\u{c}Vg!\"`Pg\u{b}\" bL`s`\u{10}% c,`2`K`P`\u{d}\u{3}\u{15}\" bH`R9\u{1b}\" \
        b3`GpG\"V`Z`I\u{19}\u{e}!'`\u{17}\u{1e}+!1`QhS!1`H.x!1`Y\"^$ c3`?`K`7\u{a}o!Z`5E\u{0}!1`d\u{0}\u{c}!&`o25\" bP`\
        7yT\" b]`uc\u{3}% c9`:`G`]`xz\u{13}!1`p}+!Z`]GB$ c#`L`]`+g\u{17}\"\"`1`kVZ\" b]`wph% b\"`,`3`N`\u{0}%y!Z`xf\u{14}\
        \" b]`\u{1c}\u{1b}N) c;`K`L`N`O`P`Q`]`f\u{3}O% c1`G`O`]`\u{10}kg!1`;f,& c#`1`O`R`W`\u{13}lL!1`A\u{0}n\"Z`\\`h_\u{13}\
        !\"`Kk\u{1e}!1`i$T!U`[\u{d}X\" bO`Hx]!V`u;\u{1d}!1`JXn!1`=3~!1`[}p$ b1`3`G`^\u{c}\u{4}\"\"`1`g\u{1c}\u{6}$ c3`\\\
        `]`lO\u{17}!1`p6\u{1c}\" b3`x\u{1f}5\" bP`j[;#\"`#`1`q<\u{1d}!X`;!-# b#`G`]Y^\"\"`#`m~w%S`T`Y`Z`\\`E_\u{0}!,``6\
        \u{19}% c3`<`P`Y`\u{8}\u{15}m# b/`:`8Y}!Z`'7\u{7f}!1`>51\" b3`\"YN!1`\u{1a}|\u{1b}\"#`1`\u{1f}\u{18}Y# b#`3`\u{13}\
        G.!'`\u{1a}g+!1`\u{5}A\u{e}\" b]`t^H\" b3`z'P\" b3`RZ\u{7f}!V`\u{1e}bQ!V`_\u{17}`!Z`\u{1e}\u{b}.!1`\u{15}\u{c}k\
        $ b#`8`=`\u{12}tA# bP`]`0WV' c3`:`=`D`L`X`\u{16}\u{12}\u{d}$ c3`G`]`4Y5% c1`3`N`]`~&A# cI`]`\u{2}\u{d}G\" b]`\u{15}\
        h\u{7f}\" b]`\u{c}dE# b1`4`;\u{c}\u{13}7 c,`1`3`5`7`9`:`;`>`?`@`A`F`G`K`L`N`O`P`Q`X`]`nE;& c3`?`K`P`R`2iE!1`h\u{0}\
        m# c?`G`F\u{19}\u{6}!Z`U8\u{12}!Z`3\u{a})!1`&c+!V`\u{18}P/!Z`0\u{1}`% c\"`(`?`P`dGr\"V`Z`\u{7f}.}\" b]`\u{15}_d\
        \"U`V`z\u{11}#!Z`,BR\" b]`B\u{19}h!$`1\u{18}\u{1}$ c6`U`V`&YG\" bL`\u{d}y^\" bP`\u{14}R\u{1}\" b]`Jl\u{12}!V`.t\
        \u{12}!\"`V]u\" bM`\u{e}x\u{18}\" bG`r\u{2},& cD`L`P`X`Y`>\u{1}3\" b3`n78\" b3`\u{1b}3P% c3`<`O`]`\u{9}0^\" bG`\
        kup\" b3`\u{12}\u{f}[\" bP`wJg!V`!#n# b1`R`;\u{b}r!$`\u{9}4\u{b}\" bP`Bt6\" b]`#%E\" bP`\u{0}\u{16}%\" b3`! 6$ \
        b!`Z`]`ly\u{1e}!U`k>,\" bY`\u{15}\u{15}v# b,`J`ek\u{16}\" b3`\u{0}0\u{1b}!Z`~Co. c0`3`4`6`8`;`A`B`G`N`Q`Z`]`\u{18}\
        l\u{15}\" bH`I\u{1b}t!X`b\u{1d}\u{12}!U`\u{4})-\" bR`\u{a}8z!U`C\u{1d}.$ c1`N`O`Ya4$ b#`1`3`|f<( c3`8`L`Q`T`X`]\
        `S3i!1`$W\u{9}!*`\u{10}[\u{14}( c1`3`4`9`N`O`]`A\u{e}S!W`\u{17}L]C c\"`*`0`1`3`4`5`6`7`8`9`:`;`<`=`>`?`@`B`D`F`\
        G`J`K`N`O`P`Q`R`S`T`W`X`Z`\u{b}*\u{8}!!`h5^!/`To\u{1b}!Z`I\u{e}-% c3`O`P`Q`:_C% b\"`#`1`3`_S_!Z`7*/!1`#G]!V`\u{7}\
        /\"% b#`1`3`P`\u{1c}+#!/`i\u{1b}2) c*`3`G`O`P`Q`Y`]`]1j!1`6A\u{d}!1`!4g\" bP`gd\u{9}%U`V`W`X`Z`JY1\" bP`\u{4}C=\
        !V`2G\u{1}!Z`\u{1d}eG\"\"`1`\u{c}aO\" b3`\u{1d}8\u{14}\" b3`[d\u{1c}!,`89A!\"`\u{14}\u{7f}l![`S\\o* c#`1`3`4`K`\
        O`P`S`]`00\u{17}!U`\u{17}\u{5}!\" b]`=VG% c&`(`3`P`/\u{7f}g# b1`]`\u{15}<}!1`\u{11}E$!U`lF,\"U`V`-\u{11}8$ c3`5\
        `R`#A}\" b]`aK\u{6}) c!`,`0`1`3`>`E`Q`\u{16}0\u{9}) c7`8`9`:`;`@`C`G`<Hp!%`\u{14}>O# b=`C` AX# b1`]`tj\u{15}\" \
        bJ`Mb+\" bP`XAk$ c#`3`]`r:v!1`yL(\"U`V`\u{6}Q:3 c#`1`3`4`5`7`<`=`?`@`C`G`N`O`P`Q`V`]`1yA$ c1`3`P`1\u{13}r\"T`\\\
        `A,\u{12}% c#`0`7`N`D-\u{15}!Z`&E`# c3`G`z=\u{1c}$ c3`G`]`E\u{3})!Y`:4@\" b3`/.L!1`+MW!\"`\u{18}Qt!1`L&\u{16}# \
        b4`6`wF0!Y`\u{12}k\u{1b}# b1`4`\u{12}J/# b1`P`X\u{1a}@!S`\u{6}|K\"(`.`C1O!#`E6\u{f}\" b3`t\u{3}/# b#`3`\u{1}qE#\
         cG`P`\u{f}sG# b1`G`\"&H!$` n\"!1`rJ:% c*`1`3`]`&sE!1`\u{1}R3!U`]r?!V`8\u{12}d( c)`,`1`3`<`B`E`G\u{1d}O\" bN`\u{b}\
        2d# cG`P`_\u{6}i# b*`]`\u{1c}U!!Z`\u{1a}\u{1e}S!\"`@\u{14}V!1`(\u{e}\u{15}!Z`];?!Z`!XQ!!`F\u{2}U!U`\u{17}uX$ c,\
        `0`<`xww!1`iP|!1`;, # b3`P`,\u{1b} !,`~@_% c1`9`:`P`R:\u{16}\"#`,`?E\u{1c}!Y`H\u{1f}H!1`\u{1}hS\" cE`64`# c3`]`\
        |1P\" b3`rm\u{12}!#`BJ;!%`c4K\"U`V`R?n!!`D\u{1}\u{1e}!1`Xv~\" bO`Bk(\" cZ`b>@( c2`?`I`O`U`V`]`\u{5})$!X`U\u{15}\
        @!Z`lG~!U`iE\u{1a}\" b]`\u{13}}L\"U`V`\u{7}e~\" b]`\u{c}\\_!1`e5e!\"`\u{14}!\u{a}\" bX`~u8!1`\u{1b}xW!V`V]d\" b\
        7`-${!U`q9 !W`X\u{1c}_\" b3`y`z\"Z`[`)O\u{9}# b1`3`f-{( c7`8`J`L`P`R`U`^\u{f}\u{12}# b*`?`=NB!Z`EzX\" bG`(}u!U`\
        td4!1`\u{e}lM!U`k\\g\" b]`5}\u{13}!%`CX\"' c1`3`J`L`P`R`\u{1d}U-\" b3`=\u{3}J\" b]`\u{11}o\u{1d}!,`5{.5 c\"`#`+\
        `,`0`1`2`3`5`<`G`I`K`O`P`Q`V`X`Z`]`\u{1e}\u{1a}Z!W`hJd!V`n\u{14}\u{1b}# b1`4`e{\u{1f}\"\"`,`9Qp# b1`]`\u{3}\u{b}\
        U\" bO`MNw6 c!`#`&`'`)`*`,`1`3`4`5`9`<`@`A`C`G`L`N`P`]`\u{4}M\u{d}# cQ`]`<ax!\"`k\u{2}K\" b]`\u{18}UZ!#`\u{2}\u{1}\
        #!#`\u{7}]/# b*`Q`B\"J![`1TL!1`Bw|!Y`=\u{1a}k\" bZ```Z\" b3`e\u{1e}e\" b]`,(s# c1`G`Y>\u{f}!W`#Oy!1`\u{15}\u{16}\
        ,!1`*t;\" bP`d5B!1`:G]\" b]`{Ox!1`w\u{c}z!*`\u{3}\u{1b}#!Z`C\u{3}\u{0}!$`K\u{9}w# b3`@`$\u{1}\u{2}!Z`!\u{d}\u{6}\
        \"\"`1`NHA\" b3`N\"\u{7f}# b,`G`j?\u{14}!V`%\u{14}\u{1}# b3`O`\u{4}w@$ b,`3`B`Uw\u{18}![`tV,# b3`H`f\u{7f}0$ cL\
        `Z`]`Du0!1`\u{14}nS# c7`=`\u{9}[h& c1`3`I`J`O`9qp\" b?`_\u{14}.# c2`3`qP_\" b3`%J7!!`UES% c%`3`>`G`\u{4}L]\" b?\
        `L*\u{8}% c3`4`F`K`BJ5!1`C4_![`\u{1f}\u{3}\u{5}!1`Y\u{1b};!U`txc!Z`\u{12}Gn\" bO`<\u{0}\u{c}!\"`9:(!,`v\u{1b}R!\
        1`f!*!%`5A;!1`\u{13}I{$ c?`E`Z`P\u{7}&!1`kEn!Z`d\u{5}-!\"`,g3# bK`W`n\u{d}X!X`?\u{4}A!X`f\u{17}\u{4}) c\"`1`3`4\
        `K`N`Z`]`QCV!Z`A\u{1c}i!1`\u{1c}Km!U`pS\u{d}\" b@`\u{c}F !1`\u{4}\u{18}'!X`\u{13}N=\" b]`A\\=# b2`3`s.o\" c8`\u{14}\
        0x!1`l8\u{7f}!\"`8\u{f}\u{17}#T`X`Y`Qg\u{3}!X`3:O\" c]`\u{d}uQ!S`\u{1}\u{17}`#U`V`[`\u{1a}\u{8}Q\"Z`[`\u{d}Q\u{6}\
        !1`QJC& b#`,`1`2`3`{KK!V`,\u{5}\u{6}# bP`Y`VE%!%`A/U% c1`3`G`N`8KZ) c\"`#`(`1`3`;`=`N`\u{2}i\u{9}$ b#`P`]`\u{1d}\
        IV!1`6+\u{19}!Y`__\"!Z`viF!$`%![!Z`m~;# b)`3`\u{1}!R!\"` `U\" b]`-7\\\" b3`!\u{1c}J!Z`S\\X\" b9`N]\"!1`\u{7f}X\\\
        \" bK`J5^\" b4`=3\u{7}# b1`3`\u{1a}g\u{b}!1`6S\u{15}# b3`O`\u{9}2(!1`B#\u{10}!V`Kkk!W`]T1+ c#`,`3`4`8`:`=`L`Q`]\
        `\"lT!V`8\u{6}\u{14}!1`\u{7f}\u{15}0\"#`1`Lc3' c>`?`G`K`W`X`;R8!1`S\u{17}k# cP`]`RK\u{d}$ cG`O`Q`x\u{8}2!%`8{?!\
        U`B\u{1d}d# b1`]`/68![`?\u{3}\u{b}$ cL`N`]`UK\u{1c}!1`L7*!U`\u{11}Wm!W`).\u{14}# cO`]`\u{12}f\u{1d}!Z`n59!Z`Q\u{10}\
        \u{0}!%`'\u{16}R!U`_id!W`Yi7!1`?\u{c}?\"\"`,`/3o# b%`>`\u{6}gk!%`3'y\" c]`\u{7}Rz# cF`K`$z\u{15}!U`+4M) c1`4`7`\
        I`P`U`X`]`\u{7}Z\u{14}\" b3`./%!V`\u{d}\u{b}8!2`%\u{1e};\" b3`]\u{5}S\" bP`vxu!W`()\u{0}' c)`,`3`5`<`R`\u{8}X3!\
        1`\u{4}aQ\" b:`6jX$ b1`O`U`%)\u{0}!1`ZS\u{12}\" bO`YO3' c/`3`6`9`:`P`\u{3}i<!Z`=zU!/`\u{16}Z\u{14}!/`\u{7}\u{12}\
        !\" b]`>{K: c(`)`,`.`1`3`4`5`6`7`;`<`=`A`F`G`K`N`O`P`V`X`Y`Z`]`v\u{14}}!#`-(\u{1e}!W`m\u{12}$!W`muP\" bG`%\u{d}\
        \u{18}#\"`#`1`\u{9}m9? c!`1`3`4`5`7`8`:`<`=`?`B`C`E`F`G`H`I`K`L`N`O`P`R`S`W`X`Y`Z`]`\u{2}e@!V`W[\u{6}!Z`A}\u{c}\
        % c3`L`O`P`d4,\" b]`\u{6}}D!Z`v\u{1e}{!Z`bks$ c2`J`O`Ih\"!%`J33# cG`Q`t=U!X`'|W\" b3`\\S]( c3`5`D`L`M`N`O`O\u{c}\
        `& c3`7`J`K`M`pq\u{18}!W`B;YD c1`3`4`5`7`8`9`:`<`=`>`?`@`A`B`C`E`F`G`I`K`L`M`N`O`P`Q`R`U`V`W`Y`Z`[`]`\u{18}\u{7}\
        k!U`\u{1}zY# bG`P`Ycj!Z`F#\u{1d}) c!`*`1`3`K`O`P`]`P\u{1f}\u{16}$ c=`O`P`\u{1d}W\u{4}$ b\"`#`]`d\u{17}\u{5}\" b\
        Z`ri\u{9}!1`t\u{2}K\" b3`\u{1b}$v!,`3\u{f}P\"U`V`!XW!1`JwA!,`6`^!*`n(.\" bF`}9t!1`% 9$ b#`3`K`cC(!1`I\u{8}\u{1e}\
        !1`a4(? c!`\"`#`(`)`*`,`1`3`4`7`:`<`?`@`A`G`I`K`L`N`O`P`Q`R`T`X`Y`Z`]`\u{12}RE!U`Gv\u{2}\" bP`\u{16}qs!X`6m\u{7}\
        !X`2+,$ b1`3`Z`aMT!U`DFh!X`\u{1b}<\u{d}$ c3`O`P`\u{f}W\u{18}\" b]`4`5!U`%ZY!1`k5d\" b3`O\u{1}4!,`\u{10}\u{1a}C#\
         b&`3`\u{8}TT!Z`ULl!X`\u{e}ot) c\"`#`1`3`N`P`Q`]`]2'!#`>FG!1`\u{9}\u{0}q!T`|\u{1c}=!Z`\u{0}PY!\"`F\u{1}t!1`\u{3}\
        sh$ b#`1`3`\u{8}\u{0}$!%`r~]!#`M\u{17}\u{1f}!1`J;3!V`NFE\"W`Z`i~\"!U`8\u{b}3\" bP`O#|$ c3`5`7`\u{1f}2>!2`\u{e}\u{15}\
        Y!Z`e\u{5}r( c#`,`1`3`@`K`P`{Ud# b1`<`\u{c}\u{1f}M\" b]`g=2!1`\u{7f}z+\" b4`&\u{9}Q# c?`Q`\u{5}k0!#`AQ5( c)`0`1\
        `3`<`P`]`D]V!1`=\u{7f}W!%`}:\u{a}!#`o+-!&`5iO\" b]` L\u{1d}\"\"`#`64L- c#`*`,`1`3`9`?`B`G`P`R`]`\u{7f}`\u{3}!Y`\
        \u{b}u-!Z`3g!$ c1`3`G`;Y'\" b]`1K3\" b]`\u{19}n[+ c4`5`;`=`>`C`O`P`Q`U`\u{8}\u{1d}\u{11}N c)`+`,`0`1`3`4`5`6`7`\
        8`9`:`;`<`=`>`?`@`A`B`C`D`E`F`G`H`J`K`L`N`O`P`Q`R`S`T`U`V`W`X`Y`Z`[`]`=;\u{12}\" bG`\u{1b}|\u{8}!1`)NY!Z`Q\u{6}\
        e\" bR`\u{f}@k( c3`F`I`P`V`Z`]`N\u{18}-# c6`F`\u{1a}H9# b#`P`\u{13}#Y2 c1`3`7`<`B`C`E`J`K`L`O`P`V`W`Z`[`]`>V\u{2}\
        \"U`V`W\u{17}o\" bO`vt\u{d}!Z`a\u{12}\u{d}\" bP`&v\u{17}# bO`R`U\u{f}z\" bO`M\u{7}\u{16}![`\u{7}YM# b*`?`th4$ c\
        3`P`V`\\S_!Z`\u{8}iJ!U`9\u{19}P!Z`X}`$ b1`G`P`H?z!\"`>5\u{a}$ cG`P`Q`\u{16}\u{11}%!1`\u{f}~3!#`&/j!Z`p#)# b1`]`\
        ;xS\" b]`W\u{0}e#T`W`X`O&\u{16}'S`U`V`W`X`Z`[`d7\"!%`;6X\" b3`9_p!%`Wx\u{c}\" bO`\u{e}d#!1`#V3# c&`]`6DV!1`#*t'\
         c1`3`G`Q`R`]`\u{1a}`\u{4}\" bP`vJ&\" b3`7}2!#`.w<' c0`3`7`=`L`W`KHP!W`sY^# cO`U`x\u{1}{!X`NNJ!X`My\u{18}!U`;oM\
        \" b3`I\u{7f}w!.`\u{16}f\u{6}!Z`eM\u{10}!Z`&\u{16}\u{16}!1`*T\"& c1`I`K`X`]`.P.\" b3`\u{1e}BY# c?`Y`O<n\" bX`\u{b}\
        D\u{1}\" b7`k|{A c!`#`*`1`3`4`5`7`:`<`?`D`F`G`H`I`J`K`L`M`N`O`P`Q`R`U`W`X`Y`Z`[`]`by3!1`B2R\" bR`bg_!1`1\u{17}`\
        \" b]`\u{7f}p}#W`X`Y`l!\u{1b}\" b3`kM*> c*`1`2`3`7`8`9`:`<`=`?`E`F`G`H`J`K`N`O`P`Q`R`T`U`V`W`Y`Z`]`\u{0}\u{9}.\"\
        W`Z`\u{1}Zc' c%`,`1`3`>`G`CM'# b1`]`\u{12}6;\" bP`;\u{12}\u{1f}\",`1`\u{14}\u{7}^![`\u{19}%\u{0}$ cG`N`Q`\u{15}\
        \u{d}\u{12}!1`u\u{1c}F& c3`7`@`G`W`/WX!Y`9\u{18}]!,`,\u{12}k!#`\u{1e}jB!1`H7\u{4}!\"`n\u{3}9( c,`1`G`K`M`O`]`le\
        v) c1`3`4`K`O`Q`R`]`\u{5}_y!1`Y(F!#`-lI\"#`,`T+k$ c1`3`O`a\u{8}l!U`>M\u{7}# b3`=`\u{13}\u{1}^# c3`G`xy#+ c1`3`5\
        `H`K`N`P`R`W`Z`i}b!Z`K.F, c#`1`3`9`;`=`D`I`J`O`Z`D\u{b}$% b!`1`3`P`bEW\" b3`~rx!U`5Y\u{c}!,`\u{a}\u{b}[!%`EM\u{12}\
        !X`WtL!1`M0.# b1`N`%?:!1`\u{4}\u{18}o!W`\u{5}#\u{f}![`\u{1d}@\u{18}!\"`L\u{e}j$ b#`,`3`|O\u{17}# cG`]`\u{6}*\u{1d}\
        !U`hE !V`0(R$ c1`T`]`Q\u{17}]\" bG`\u{0}Yr\" bO`\u{10}\u{12}z!1`\u{13}cE\" bP`/(n# b1`K`c<q!X`@.z!\\`7l:( c1`3`\
        B`G`H`J`P`eq<!*`F/\u{18}!#`!QE\" bP`2)S\"#`,`r[p\" bK`v6s\" b7`\u{f}Tw\" b]`\u{19} \u{9}!1`;$]!V`W\u{17}/!Z`w\u{1d}\
        \u{3}!V`YO1\"#`1`qZ`!1`z\u{9}<!Z`EbS!U`g/\u{d}# b1`]`|d=!1`\u{5}CG\" b]`6\u{6}|!Z` \u{a}V% c3`9`G`I`+#]!1`Z c!Z\
        `q\u{18}s2 c!`,`0`1`3`4`6`7`=`>`@`G`K`L`N`P`]`$*{\" bO`Pe\u{6}!1`$j1!1`}i~# b1`J`d\u{a}#\" b]`|\u{1f}\u{1c}!&`\u{d}\
        OQ!!`7{o!%`!}\u{16}$ b#`(`;`%\u{c}\u{19}!Z`(Se!V`\u{7f}\u{1b}\u{19}\" b3`}iS\"#`1`ST\u{b}\" bK`pvv!U`=7\u{1c}#\"\
        `#`1`K+n!Y`\u{1d}?{!&`8i|\" bO`R-X!Y`@TJ2 c&`(`-`0`1`3`4`5`<`A`J`N`O`Q`T`X`]`\u{10}s\u{15}!1`\u{1b}7:!1`\",$$ c\
        )`,`<`lHD!#`.~Y\" bG`kr\u{14}\" b]`G\u{c}B!Z`X/\\\" b3`K@m!1`\u{1}M\u{15}!\"`\u{1c}i\"!Z`^S0\"\"`1`{\u{1d}:!Z`r\
        /H!#`GEN!\"`\u{1c}iY\"V`Z`c`|# b#`?`\u{15}$*!\"`0BW$ c(`4`Y`v\u{a}\u{3}!X``}\u{12}\" b3`k1w$ b\"`8`:`\u{1d}F}!#\
        `.{\u{8}!W`#\u{1a}\u{1a}!1`@X\u{1d}4 c3`5`6`:`=`C`D`H`J`K`L`N`O`P`Q`U`Z`[`]`V\u{4}\u{1f}% c1`G`O`]`\u{11}G=\"#`\
        1`u\u{9}j/ c0`1`3`5`;`>`@`G`N`P`R`X`Z`]`\u{1f}qv!1`HY\u{17}% c*`1`?`]`CkG!1`Mxq' c\"`*`,`1`3`?`;\u{14}\u{b}!,`\u{16}\
        f$\" bQ`8(^\" bO`i_k!1`Iez& c*`1`3`Z`]`pX{!1``U\u{15}# c1`I`O|{!*`\u{1}\"_!1`C\u{5}D( c\"`3`J`K`O`Q`Z`\u{14}EG\"\
         b8`\"YK# c3`P`s\u{5}M!1`.\u{9}}!Y`\u{1e}\u{12}$\" bJ`Hv%!,`\u{15};4!#`MXL# b2`P`@;^!1`sCE!1`\u{12}io\"(`,`b?v%\
         c1`4`S`]`{o|\" b3`F\\\u{6}!1`;`D\"%`1`m<E\" bP`JZM!1`+h\u{15}% c(`,`.`;`? K\" bO`Q#N!%`A6T!W`\u{3}9\u{1}& c1`2\
        `3`P`]`\\\u{b}\u{1b}# c<`]`l\u{1a}9!W`*Dl# b2`J`/\u{1c}o#T`Z`\\`pEy!Z`k!;!Z`Pld!Z`\u{5}[|!Z`\u{1d}WL!1`/U\u{a}!\
        1`s\u{f}`# b1`3`Jfh!1`-\"\u{1a}!X`\u{18}N % c(`4`7`]`cTD# cG`P`\u{1d}\u{5}k5 c!`1`3`5`8`:`;`<`=`>`?`A`B`E`G`O`P\
        `R`U`]`\u{11}rJ\" b3`?,\u{8}= c,`0`1`3`4`5`7`9`;`<`=`?`@`A`B`D`F`G`H`I`J`L`N`O`P`Q`W`]`Z\u{1d}\u{14}$ c3`Y`[`l(\
        5!T`9t>!Z`\u{5}dE$ c1`Z`]` \u{4}Q!%`{ a!1`\u{6} o!1`G!\u{16}\" b]`H'\"\" b]`\u{6}v-\" bO`-}s!#`q?z!1`8S\u{14}# \
        b1`Q`\u{1d}]\u{19}!\"`\u{11}\u{a},\" b8`\u{1a}Z\u{17}!Z`\u{2}+7!1`S\u{1d}C!#`&da\" b]`m\u{c}i!W`8\u{c}X!$`NLb% \
        c3`K`R`W`\u{8}\u{1}\u{18}$ b1`P`]`\u{19}}I\" bM`\u{8}F$# c1`K`r%H!1`lSQ\"%`1`zNg# b1`]`k.u!#`&U\u{0}# c1`9`2m\"\
        !1`\u{8}\u{7}b!1`(\u{8}\u{18}!1`\u{2}]_$ c7`O`P`)qi@ c!`\"`#`(`,`1`2`3`4`5`6`7`9`?`@`B`C`G`I`J`K`L`N`O`P`Q`R`U`\
        V`Z`]`p=\u{13}!\"`s|!![`^fe\" bY`\u{1d}\u{13}_. c1`3`8`9`:`B`F`G`I`L`N`O`X`\u{5}\u{19}R\"V`[`>c\u{1}% c1`O`P`]`\
        ce\u{1b}!&`(\u{17}\u{1d}\"%`1`cBn!Z`V\u{18}N!U`\u{0}\u{f}h!\"`<\u{1c}s\"V`Z`\u{1e}&u!1`1*W!Z`<]=# cJ`O`\u{9}lO\"\
         b=`\u{15};\u{1}!U`\u{18}at\" b7`jh)!Z`\u{1e}>C![`9HT\" b3`a w!Z`\u{8}1\u{17}!1`}s+!U`;NJ!Z`1\u{14}X$ b#`1`P`4T\
        %!1`y\u{12}.$ c*`?`P`0gt!1`Hg\u{8}# b1`]`:\u{5}\u{1d}!Z`\u{17}\u{13}^!Z`e\u{17}\u{a}\" bO`kQ=!1`hPR!1`U\u{d}h!1\
        `&\\}$U`V`X`Z`O9o\"U`Z``=$\" b]`@9\u{14}!1`\u{3}@E0 c\"`*`,`1`3`5`?`E`G`K`O`P`Q`X`]`\u{7f}Gf\" b]`.V\u{10}\" b]\
        `\u{14}WG!V`;GW\" bG`g\u{c}Z\" bZ`}$\\!,`XWx!#`iE\u{9}% b#`1`3`P`Gv)# cK`Z`?1.# cJ`O`r\u{2}7\" b]`\u{19}YB!,`GI\
        S\" bZ`fQ!!2`\u{7f}D## b2`K`\u{6}s\u{10}# cA`]`x\u{19}\u{15}' c1`3`5`7`B`P`DK\u{1b}!*`\u{13}\u{13}e% b!`1`4`]`n\
        dk\" b?`\u{19}nz!%`#<h!1`;+\u{18}$ b(`<`Z`\u{1d}$,!U`!\u{8}K+ c,`/`1`3`8`9`:`B`N`]`nt{!1`Q\u{7f}\u{f}( c!`*`1`3\
        `?`P`]`t\u{10}I* c,`/`1`3`9`B`G`P`]`VY\u{18}\" bQ`':0!\"`1P9$ cL`Z`]`9s\u{1d}!W`\u{c}k1\" bP`/h%' c!`1`3`P`X`Z`\
        (5+\"W`X`#\u{1d}{!V`#U}![`\u{c}-\u{17}!Z`f]8!W`h\u{4}[!Z`\u{6}ok\" b3`\u{c}Qk# c3`4`:G\u{6}* c\"`#`,`1`3`=`G`I`\
        N`x_)!0`a-b!U`lH[\" b>`\u{1c}&@!X`\u{5}UGC3`4`5`6`7`8`9`:`;`<`=`>`?`A`B`D`E`G`H`I`J`K`L`N`O`P`Q`R`V`W`X`Y`Z`[`]\
        `\u{2}tX\" b3`}]\u{7}\"W`Z`<X\u{13}!Z`ERn\"Z`[`k]{# b1`9`DV!\" bO`/Pe!V`\u{4}0r) c,`1`3`5`7`>`E`P`BL.!V`_vm!*`-\
        2\u{1a}!\"`\u{14}A\u{1e}$ c<`O`P`(\u{19}f\" bF`-\u{1c}\u{7f}\" b]`}^T\" b?`~*{!\"`\u{2}G\u{13}# c@`O`T\u{6}\u{7}\
        \" b3`\u{13}=\u{16}# cT`\\`x^]!Z`|c/!$`\u{1d}\u{8}7% cI`N`O`]`~uK0 c0`1`3`5`7`<`E`L`O`T`Y`Z`[`\\`]`3be!1`}\u{6}\
        s% b!`#`?`P`R.\u{1d}\" bP`fN#!)`\u{1e}\u{0}8\" bW`G{;!$`\u{f}f#$U`V`X`Z``T/!X`GqrO c!`\"`#`(`)`*`+`,`0`1`2`3`4`\
        5`6`7`8`9`:`;`<`=`>`?`A`B`C`D`E`F`G`H`K`L`M`N`O`P`Q`R`U`V`W`X`Z`]`_I\"\" bG`,\u{1c}\u{14}!1`;h&!1`>oA# b3`]`k\u{12}\
        C5 c0`3`6`8`9`:`;`<`=`>`A`B`F`G`L`N`R`T`W`X`\u{14}\u{9}NC c,`0`1`2`3`5`6`7`8`9`:`;`=`>`A`B`C`D`F`G`H`J`K`L`M`N`\
        O`P`Q`T`V`X`Z`]`g\u{1e}\u{5}* c1`3`F`K`P`R`V`Y`Z`\u{5}D\u{1b}![`(0J!U`l\u{12}\u{0}!Y`b\u{c}[!1`\u{1f}`}\" b3`\u{7f}\
        \u{1a}G!S`\u{1e}\u{7}R\" bP`yNm\" bO`\u{1e}\u{4}N\" bR`m?_\" bP`\u{a}\u{0}>\" bP`>pB!Z`\u{1e}lT![`5%\u{4}# bY`[\
        `%^\u{12}\" b3`\u{12}6V!Z`\u{3}@a# b,`<`\u{1d}(~!1`)%k\" b3`w\u{9}\u{b}$ c1`3`P`%!\u{12}& c1`3`F`Z`]`_t?!U`M\u{7f}\
        \u{8}!1`\u{c}s$\" b3`y=,!U`I\u{e}-!V`N8^!\"`w\u{9}\u{0}\" bY`\u{a}69\" b]`@ua# c3`J`.'\u{16}\" b3`R4v\" b3`\u{12}\
        #y!1`+\u{8}\u{13}$ c4`W`X`\\(3$ c3`J`P`*\u{e}\u{6}!Z`It\u{1a}# b1`]`m+/\" bO`W\u{19}V!Y`#%h!1`\u{11}e\u{17}# c=\
        `G`Q%*!Z`ER\u{7}!Z`\u{15}\u{a}T!%`&[\u{1b}\"!`1`*>?\" bQ`orH\"\"`,`Ba2# bJ`Z`\u{11}24# b-`A`#\u{6}9!%`--?#\"`#`\
        1`\u{6}\u{1a}T\" bP`;\u{14}o' c*`1`3`7`?`O`\u{1e}3\u{1f}# b3`G`\u{1f}$}!1`\u{0}5R!%`m%Y\"!`1`;\u{2}N!1`\u{3}6\u{5}\
        !V`mN\u{f}' c1`3`K`N`W`]`O{\u{11}!V`ugN$ b*`1`3`\u{7}S\u{10}!Z`\u{1e}x3!Z`\u{9}\\=. c,`1`3`5`;`G`H`N`O`P`Q`Z`]`\
        L\u{19}\u{f}!$`R\u{a}=!Z`\u{2}lH: c!`\"`(`*`1`3`5`8`9`:`;`<`=`?`G`K`L`O`P`Q`R`V`Y`Z`]`IfR\" bH`\u{16}{|!Z`{\u{e}\
        \u{d}# b1`P`\u{6}\u{8}/\" bA`2*?!1`V{\u{e}!W`\u{9}N$# b1`H`}$b!Z` ]\u{11}!*`A-\u{13}\"\"`#`pO(\" b]`m+U!1` ^l!\"\
        `=Dm\" bG`Yd\u{f}\" b]`';A\" b3`\\\u{1e}\u{c}$ b&`'`]`a>\u{7}\" bY`\u{8}\u{b}A# c3`Q`v@c\" b]`Y\u{d}z!1`\u{2}%\u{f}\
        \" bO`^\u{13}\u{1d}!1`-\"\u{e}& c!`1`3`O`Z`\u{16}N\u{9}* c(`*`1`3`?`J`P`Q`]`\u{10}V3$ b*`1`3`1PI!1`E L!%`mP\u{14}\
        # b#`3`\u{c}EE\" bF`/\u{1d};\" bO`\u{11};Q\" cT`F\u{1}(!/`6eQ!X`\u{e}\u{a}\u{15}!Z`\u{7f}p\u{16}!V`\u{12}\u{7f}\
        \u{0}!*`Gq !*`P|!# bN`Q`$\\+& c)`1`K`Q`]`JyJ!V`m\u{c}\u{11}# c3`P`4h9!$`@[Z\" bP`\u{1c}qz$ c3`G`Q`R(U!%`\u{19}'\
        d# b1`:`\u{4}aR\" bA`o&\u{10}# b1`N`A)B!Z`kxO!#`v\u{16}P!W`PWW!1`Bi}!U`3O\"!\"`g%M!Z`\u{1f}\u{3}e# c1`G`\u{6}0b\
        \" b]`X\u{1d}\u{11}!1`(t\u{1c}' c1`3`8`9`N`P`HQ)!V`0\u{16}V!V`*#_!1`FMm\" b3`Q\u{16}\u{0}!,`c}Y!$`5qw\"\"`#`;\u{1a}\
        \u{0}2 c1`3`4`5`7`:`=`E`G`K`L`N`O`P`Q`X`]`hm\u{b}$ c1`3`G`\\\u{4}N& c,`1`3`N`]`b\\\\\" b3`\u{b}Jc\" bW`2\u{8}n%\
         b#`1`G`S`lfu!#``\u{1b}8!U`[_^!%`.*a!W`\u{2}=e!&`5v\u{13}\" bP`3p\"!)`q\u{b}(\" bP`pj+\" bP`i9f( c(`*`,`.`1`3`;\
        `n\"6!#`Oe\u{12}!&`|F$!V`^,/# c3`O`3SS!#`n\u{1}v!Z`\u{d},\u{7f}# b3`P`a|\u{b}!\"`uC\u{1b}\" b3`O_#!,`\u{19}L^!U\
        `28o!#`KQ\u{f}!\"`\u{5};\u{14}\" bJ`rz\u{1a}!Z`\u{5}!B# b2`J`h\u{15}Y!Z`3W\u{8}# c5`O`\u{11}J}!1`\u{2}F\u{0}!2`\
        l&!!1`\u{1b}AN!1`[8(# b4`L`\u{1}.j!$`Hg4\" bP`\u{a}\u{14}Y\" bG`\u{d}}e\" bP`ven!#`U5\u{17}![`}jH!T`$y\u{2}\" b\
        K`rfk\" b]`\u{17}Kn% c3`<`Z`]`q_=!#`c\u{11}]!Z`\u{0}R\u{c}& c3`?`K`P`R``\u{1}\u{1e}!1`c-g!X`\u{10}Ym!$`\u{15}\u{19}\
        `\" bP`f\u{1a}\u{2}\" bP`D\u{e}*' c1`3`8`9`P`]`\u{1a}\u{4}0!1`)3,\" bO` \u{13}l\" b]`\u{7f}A\u{1}!V`\u{1}{\u{8}\
        $ c1`3`W`WHOI c(`)`,`1`2`3`4`5`6`7`8`:`;`<`=`>`?`A`B`D`E`G`H`I`J`K`L`M`N`O`P`Q`R`U`V`W`X`Z`[`]``dP!X`\u{7f}1e!1\
        `y\u{6}O\" b3`\u{1f}&C' c*`1`3`?`Q`]`xHL!U`X\u{1}\u{b}# b,`3`4\u{1}@!\\`5\u{19}}( c1`3`@`O`P`R`U`6\u{18}c\" cG`\
        ]\u{12}U# bG`]`\u{7}3p\" b3`>^\u{11}!Y`7da!1`\u{0}k\u{15}!&`FH(# b(`4`{,)!1`/\u{1a}4!Z`z\u{5}M!1`f\u{6}3# b3`]`\
        ?%G\" b]`-\u{1d}\u{f}!1`\u{1d}TH!V`T/\u{19}!Y`2WZ\" b]`s|\u{7}# bT`Y`fuK!Z`\\\u{16}R( c*`1`3`N`O`P`]`-S\u{6}!T`\
        <j\u{7}\" b]`\u{2})'!1`;FO!\"`\u{5}\u{e}\u{f}B c)`0`1`3`4`5`6`7`9`:`;`=`?`@`B`C`D`E`F`G`I`J`K`L`N`O`P`Q`V`W`Y`[\
        `]`cI\u{13}\" b3`*)\u{1b}# b1`Q`1X@!$`Q>|!1`h\u{17}:!%`\u{d}\u{1c}V$U`V`Y`Z`\u{8}U2!Z`nUB% c1`5`O`V`;*r!Z`z%\u{1d}\
        \" b]`b\u{18}z!!`\u{17}a\u{7f}!U`hSL& c3`F`J`O`P`<\u{a}}!V`Nf\u{0}!1`D\u{5}l!%``km!$`<^\u{7f}!(`\u{6}E]\" b3`\u{13}\
        \u{19}z!1`)O\u{11}!(`ae\u{18}' c2`3`E`P`R`Z`B\u{6}\u{19}!V`k\u{1f}Y!Z`\u{f}:]!1`\u{1d}Tt!1`\u{1b}\u{19}u# b!`Z`\
        oF\u{1b}% c3`O`R`]`j1## b#`3`~0\u{15}!Z`-H!!S`/\u{18}## bB`Q`\u{6}8K\" bP`O d!V`F4\u{a}!W`vPE\" bY`Y\u{13}\\!Z`\
        !z\u{e}\" b3`.-\u{1c}!V`\u{10}\u{11}@!1`/KE!Z`\"0l\" bP`1\u{1d}s!1`=\u{13}\u{3}# cI`]`\u{1d}T\u{10}\" bA`u=6\"\"\
        `1`s\u{b}N\" bK`@Od!U`<\u{c}\u{4}% b%`1`>`]`h!\u{6}!Z`p[$# b1`I`{Gg\" bP`;Z\u{5}I3`4`5`6`7`8`9`:`;`<`=`>`?`@`A`\
        B`C`D`E`F`G`H`I`K`L`M`N`O`P`Q`R`T`U`V`W`X`Y`Z`[`\\`]`\u{1e}1-!1`)\u{1}h!Z`p\u{19}x< c(`,`0`1`3`4`5`6`8`9`;`=`>`\
        ?`@`E`F`G`H`J`N`O`P`W`Y`Z`]`\u{c}Aw$ b)`3`]`\\\u{10}\u{3}( c1`3`4`A`S`Z`]`M?\u{1c}!\"`ip\u{1}\" bJ`\u{13}\u{9}\u{1d}\
        !&`hNb!Z`\u{1d}}\u{0}\" bO`&^\u{11}+ c(`1`3`?`E`K`N`P`Q`V`J1-!*`~3g!(`J\u{12}D$ c8`G`N`=xS\" b3`\u{1c}E`\"U`V`i\
        \u{10}{!V`#P0#\"`#`1`\u{13}(d\"#`*`xDg$ cP`Z`]`51n!1` {\u{7f}E c&`(`,`0`1`3`4`5`7`8`9`:`;`<`=`>`?`@`B`D`G`J`K`N\
        `O`P`Q`R`S`T`V`W`Y`Z`[`]`;V+!Z`\u{1c}IE' c1`3`?`O`Q`]`(-i# bZ`]`bX}# b\"`<`1/S!Z`\u{a}\u{1a}W!1` nI!1`S\u{6}\u{d}\
        # cF`Y``\u{18}\u{18}' c1`3`P`R`Z`]`\u{2}=|!Z`QP;B c!`#`(`)`,`1`3`4`5`6`7`9`:`=`B`D`E`G`I`K`L`N`O`P`Q`R`T`U`V`X`\
        Z`[`]`|g<!1`\u{1c}/X!%`\u{1b}=6) c3`4`5`7`L`O`Q`]`h\u{d}Q!1`~4(!Z`\u{e}|\u{7}$ b1`3`]`\u{15}AN!\"`\u{18}CN$U`V`\
        Z`[`uul!1`-\"R!U`l\u{14}\u{19}!Z`DTL!1`\u{1b}\u{10}h!W`Z\u{c}\u{8}!V`*7v+ c(`*`,`0`1`3`8`9`;`?`!N}!Z`W\u{11}!!V\
        `%\u{1}T!1`r%\u{1f}% c1`3`Q`]`MD*\" bP``Q0\"U`V`?F[& c1`3`K`Q`]`\u{4}Z,!1`\"$r!U`=\u{1e}H!V`$5f!/`9\u{1}\u{2}\"\
         b3`IlC!,`(Ah!U`\u{16}^\u{1f}% c1`3`L`]`=t[# c4`]`)\u{13}l!,`E<r\" b3`\u{16}\u{18}\u{3}!Z`U\u{d}E\" bR`5\u{19}U\
        \" bP`|\u{7}z!\"`W0+\" bK`]qM$ b1`N`Q`G(N!,`VOW!/`SV\u{b}# cQ`]`7/\u{1d}( c1`3`4`J`R`U`]`R\u{1b}S\" b3`\u{e}~\u{e}\
        D c!`\"`#`'`(`)`*`1`3`4`5`6`7`8`9`:`;`<`=`?`@`A`C`D`G`I`L`N`O`P`Q`R`Y`Z`]`&<\u{1d}!Z`<y=!%`\u{0}on!Z`wv4\" bE`/\
        =[!Z`\u{e}\u{14}\u{2}!\"`SS'!1`Pi5!1`y89# b1`I`V\u{7}f!U`K~\u{6}!X`R=\u{19}\" bP`!`:!&`u9<& c7`9`B`C`]`1)y\" bO\
        `Qm>' c2`3`=`H`Q`Y`RdA!Z`f\u{1a}%!V`-;e!W`l#\u{14}\" b7`r1%\"S`U`\u{1c}BY!$`\u{10}n+!Y`=8.!1`VG5!Z`\u{10}|7!1`\u{19}\
        e\u{1}!!`s\u{0}$!1`iee!Z`W@4( c3`4`@`G`K`R`X`\u{1}tO# b1`]`~\u{18}Z!U`m\u{6}\u{16}!X`e{Y\" b3`\u{b}\u{6}*& c*`1\
        `3`?`]`QC>' c3`<`I`O`R`Z`H@N$ c3`=`P`/)h# b%`]``[;!W`1v>!V`w{K!V`zCX!Z`\u{1b}Mj!\"`O\u{15}\u{b}!Z`6t2!1`\u{4}JL\
        !Z`\u{c}\u{f}s\" b]`rz\u{14}!X`\u{1b}\u{19}<!1`*)G!1`R\"\u{7}\" b3`|7_!\"`,Qy!1`|{\u{16}+ c!`1`3`7`O`P`R`Z`\\`]\
        `\u{0}\u{8}\\!Z`Z1n!,`9%+# b1`]`-\u{11})# b\"`=`_P,!%`\u{8}\u{16}3\"W`X`\u{12}5C!1`\u{1e}{W\" bK`.p}\"%`1`sV\u{0}\
        !/`%\u{7f}\u{4}. c+`,`1`3`5`8`B`D`E`K`P`R`U`(*#!2`A\u{1f}$!/`\u{8}TR& b\"`#`,`1`3`\u{d}Ib# b#`]`w2\u{1}!V`-#w!Z\
        `\u{e}j?!1`\u{17}i(# b1`X`g_l\"V`Z`\u{1e}Kn!U`)\u{1d}20 c3`4`5`<`A`E`G`L`N`O`R`V`W`Z`]`3\u{6}2# cG`]`p+x\" b]`\u{1d}\
        ,$!Z`#1\\# b1`3`]mj!U`Ker!Z`Ex\u{1b}!*`\u{a}F4\" b]`a0\u{17}' c2`3`H`J`O`Q`j T!Z`qG\u{9}!U`5i\u{0}\" b<`\u{7}Ic\
        / c#`1`3`8`B`E`J`L`O`R`Y`Z`[`]`\u{11}Pi\" bV`a8p!1`ZKG% c3`6`N`]`M\u{1f}t# b4`]`#\u{1d}y% c3`E`Y`[`HD\u{11}% c3\
        `K`O`]`O#\u{19}# b<`K`l:5% c,`1`3`9`\"zi!%`G\u{e};% c3`@`G`P`AGJ!W`Vhz!V`8y\u{6}!Z`\u{18}OJ!Z`\u{e}\u{4}i!1`i\u{12}\
        \u{9}!1`$9S# b4`O`gKG!\"`LLA!U``NK3 c3`5`9`;`=`B`E`G`K`L`O`P`Q`R`V`X`Z`]`\u{0}vo!1`7\u{1d}0\"#`1`\u{b}k:; c1`3`\
        4`5`6`7`8`9`:`;`<`=`>`?`@`B`C`G`L`O`P`R`U`V`Z`]`\u{f}fJ!\"`}ls!1`i]\u{14}$ c@`G`R`+\u{7f}\u{9}!$`b_(!X`\u{1b}}F\
        \" b]`Q\"Y!1`+\u{14}]' c,`3`B`I`P`Y`\u{0}_l\" b3`XNB# b*`3`\u{1f}\u{a}r!Z`\u{9}YI' c1`3`5`P`Q`]`\u{1c}R\u{4}\" \
        bL`ZAi\" bZ`R;\u{a}!1`ZC\u{b}!Z`\u{19}Hx# b<`P`K[\u{7}$ cL`O`R`u*)\" bO`4Kx!1`\u{b}?:# b,`>`2&=$ b#`1`Z`\u{b}HE\
        \" bP`\u{15}\u{d}P!Z`\u{19}S&&S`T`U`Y`Z`\\`Y\u{0}d!\"`\\L\") c3`4`@`J`K`O`R`]`uUs$ cH`L`N`A\\1\" b3`SiT\" cO`gk\
        =\" b]`7#b$ b2`3`O`w\u{10}l!W`Z$\u{7}!*`r<\u{b}\" b3`V\u{7f}'# b1`3`1eZ!W`T\u{3}i!#`'{\u{7}\"T`X`L~\u{1c}# b1`3\
        `Y\u{1}\u{a}\" bZ`x\u{f}#!#`\u{6}C8\" b3`U(l# b1`]`\u{12}^\u{17}\"T`X`}:x!U`\u{3}\u{10}Z\" bP`B9\u{1d}!1`$G(# b\
        1`]`\u{14}l+!1`_RS# c3`L`\u{5})Z!V`!6\u{3}# b1`3`(.2!Z`\u{b}3<# b1`P`K\u{1f}l!1`\u{18}!v!(`fBB!1`&Oo!1`d\u{14}=\
        E c!`1`3`4`5`6`7`8`:`<`=`?`@`A`B`C`F`G`H`I`J`K`L`N`O`P`Q`R`T`U`V`W`X`Y`Z`]`A\\h#\"`#`,`eB{!)`r=\u{12}!Z`\u{c}eF\
        !Z`e#\u{6}!&`vF\u{e}\" bP`Ep2!1`$\u{6}<% c)`1`3`P`XV[( c1`G`K`L`W`Z`]`P\u{a}`\"U`V`o5s!Z`\u{4}kM!Z`\u{1d}\u{e}\u{1d}\
        !*`fV\u{f}!1`\u{1e}\u{14}A# b#`]`&fW!1`XiZ!Z`\u{12}\u{11}\u{f}$ c1`U`V`\u{14}'7![`W#j!1``q\u{5}$ c1`O`P`\\5\u{1a}\
        \"(`.`&\u{d}\u{5}\" b3`[Ak) c+`0`3`9`:`B`C`E`yk\u{1f}\" bJ`\u{1b}\u{f}\u{16}\" b]`h(<\"T`Y`\u{d}~.!X`\u{4}ZH* c\
        1`3`5`@`L`P`Q`R`V`Vdw!Z`\u{11}$.!1`nzK# c?`]`\u{4}\u{0},\" bH`o+@!1`Y\u{19}3\"#`1`G#\u{2}!#`FIe\" bM`lcf\" c]`k\
        `\u{1e}!\\`LeA!1`}SY0 c1`3`6`;`E`I`P`Q`T`X`Y`Z`[`\\`]`\u{13}^Z& b#`,`1`2`K`N3\u{8}\"#`1`\u{0}`r\" b]`\u{2}-.\" \
        bK`{J8# c1`]`D\u{f}S\" bO`\u{10}\u{12}k& c#`,`2`3`J`~IW!1`}\u{4}F!1`g\u{6}\u{8}\" b]`B\u{13}\u{1e}!\"`Z[E!V`\u{1b}\
        as\" b]`3\u{4}\u{1}\" bK`Av<% c1`3`7`P`0}>!Z`\u{1a}QBU c!`#`$`%`&`(`)`*`+`,`/`0`1`3`4`5`6`7`8`9`:`;`<`=`>`?`@`A\
        `B`D`E`F`G`H`J`K`L`N`O`P`Q`R`S`T`U`V`W`X`Y`Z`\\`]`q\u{f}\u{f}\" b[`e\u{8}\u{1f}# b3`P`\u{6}\u{0}~!!`Gg\u{1}!1`U\
        \u{2}\u{1d}!Z`t]x# b,`4`{<\u{1a}\" b3`F2+# c3`]`pP\u{7f}!X`;,)\" b3`\u{13}R\u{2}!\"`q}\u{1c}!1`Nw]\"W`Z` Y|\" b\
        U`D>\u{f}!%`\u{16}1[!1`\u{9}\u{17}e1 c,`0`1`3`6`8`;`=`>`@`A`G`J`O`P`Q`*X\u{3}# b$`]` b#!!`).F.3`5`6`:`<`=`F`G`J\
        `K`O`P`W`]`1#\u{7}!Y`q\u{16}\u{19}!V`\u{10}\u{13},\" b3`n\u{10}C$ b*`1`]`B/X!Z` pX!%`Je\u{6}\"\"`1`|/ !\"`l/+\"\
         b3`jG\u{1}\" b]`\u{14}J.\" b]`EIB\" b]`Y\\{!Z``M\"!U`s^g$ c=`G`W`8\u{c}\u{0}# b2`J`u:\u{a}# b1`3`L\u{e}\u{16}!\
        1`\u{d}P:# b#`3`V:V\" b]`/Z\u{0}!Z`C\u{8}(# b1`]`U,8!1`\u{1d}!J$ c1`N`O`\u{1c}6q\")`*`3zd!#`%\u{16}h# b1`3`)\u{19}\
        \u{12}\"W`Z`T0M!,`M(R!1`n%#, c1`8`:`;`<`=`>`?`A`B`G`\u{1}+Y!1`\u{1}\u{19},!)`S|?!S`\u{14}\u{1d}`7 c!`#`(`*`,`.`\
        0`1`3`5`;`?`B`G`I`J`K`N`O`Q`R`]`\u{1a}'\u{14}% c1`3`P`]`_\u{e}\u{18}!$`F\u{d};' c#`%`1`3`>`P`a7[!Z`\u{0}\u{19}u\
        * c1`=`I`L`N`O`R`Z`]`<\u{4}W# b1`P`\u{5}\u{10}\u{7f}\"\"`,`\u{1a}F\u{1a}!&`,7'\" bY`p4Z' cB`G`N`O`P`X`Tx\u{b}!Z\
        `~1\u{15}\" b]`]\u{12}=!Z`TJ6!T`Pt\\# bU`X`x\u{b}\u{12}!$`J\"?$ c3`5`6`\u{2}\u{0}\u{15}!#`\u{15}Mv!1`A=`$ cH`Q`\
        V`)S\u{a}( c\"`3`4`>`K`R`]`\u{1b}\u{12}\u{12}# cP`]`g8V\"V`Z`R.d\" b3`?\u{1}\u{1a}' c1`3`<`=`O`W`]\u{14}1!1``>@\
        \" b8`,\u{18}x\"(`.`)$\u{1a}\" bL`\u{c}6D\" b]`T@L\"%`1`<\u{17}R!&`\u{7f}Q=!Z`@\u{1c}\u{8}!2`5\u{1c}\u{2}!1`/1.\
        # b%`]`\u{3}\u{0}n\" b3`K^\u{1e}!1`\u{e}a6!1`\u{18}6J\" b3`H\u{14}J\" bG`\u{e}ku!Z`;\u{8}3!Z`3\u{a};\" bP`#\u{19}\
        }\" bB`\u{18}\u{7f}3\" bQ`B\u{1d}@!V`c\u{c}G#U`V`Z`X\u{9}\u{c}!Z`9R\u{12}1 c!`,`0`1`3`7`8`9`;`<`G`N`O`P`Q`]`v\\\
        |\" b]`\u{19}\u{1c}\u{b}\" b[`>\\/!&`.i1# bK`V`bWh\" bZ`\u{5}Wt!%`x'\u{1c}!U`g_5!%`y/\u{18}!V`fo\u{0}#\"`#`1`\u{1e}\
        H4!1`s\u{9}A$ c3`O`]`\u{3}k\u{7f}' c(`)`.`3`G`R`B-\u{17}!T`\u{0}\u{6}\u{19}$ cP`Z`]`V6D\"U`Z`[xj!V`3@\u{1a}# b1\
        `3`\u{6}\u{6}H\" b]`[Lb!Z`\u{1e}k\u{7}# b,`O`Me\u{1f}\"V`Z`u*)#\"`#`1`P\u{1e}\u{14}!V`Qmh# b1`3`D0e23`4`5`6`7`<\
        `=`?`@`C`G`N`O`P`Q`V`Z`]`v\u{a}b$ b1`W`]`d!d!1`jP\\!1``\\n\" c9`\u{7f}\u{15}u$ b1`3`P`\u{1a}y\u{9}!Z`Mx4!V` o%!\
        W`8\u{7}0\" bJ`,2:!Z`/\u{10}i!$`|>\u{7f}%S`T`W`Z`[`F\u{1c}D# b1`]`op_!1`\\T\u{4}$ c3`Z`]`\u{d}\u{16}P\" c]`<R\u{5}\
        !Z`zt)!$`q-8# b1`7`|N=!1`f:m# b#`3`zfv\" b3`\u{14}>\u{0}\" b:`Xe\u{1e}\" bP`\\v!\" bO`\u{9}#.\"T`X`\u{9}RM\" c3\
        `r\u{3}\u{f}!Z`R\u{1a}5!1`\u{1f}9\u{12}G c!`#`(`*`,`0`1`3`4`5`6`7`8`9`:`;`<`=`>`?`@`A`B`D`E`G`K`L`N`O`P`Q`R`S`V\
        `X`Z`]`\u{8}\u{14}v\" b]`=Aw\" bR`E\u{c}\u{4}' c1`3`N`P`R`]`)NK![`N[v!Y`X\u{18}w!Z`+P\u{18}!V`{w7* c\"`#`1`3`8`\
        9`J`N`]`\u{17}\u{19}@!Z`\u{19}_N!Y`\u{7f}*V# b3`Q`r:^!U`\u{2}\u{2}|!1`$E\u{a}\"W`\\`st_!\\`$#V!#`4Ve+ c3`8`@`B`\
        D`G`H`K`O`Z`\u{5}YF% c1`3`;`P`lzS\" b]`JP\u{9}\"#`1`&\u{16}$!W`}(3!1`Uo<!\"`\u{7f}:>+ c*`/`1`3`:`L`O`P`Q`X`b.\u{5}\
        # b1`]`kc(\" bR`zx@!1`ldC\"#`1``No\" bZ`?C,![`{Ho!V`&\u{18}~\"V`Z`.\u{1f}0!2`\u{1}<Q% c3`5`=`Z`\u{10}<r!1`ZmH\"\
         bG`x8u# c3`]`j<|% c#`3`G`P`K\u{7f}J\" b=`\u{4}[b!1`9\u{7}q\" bO`Vm=\" bQ`hnu\" bG`\u{a}@\u{b}# b1`P`_\u{15}\u{1f}\
        ' c1`3`O`P`Q`]`.*Q# b1`P`L\u{4}'!1`\u{a}gx!!`qi\u{7}- c3`4`6`7`9`>`F`G`J`X`Z`]`\u{f}N\u{8}# cI`]`z?,\" bJ`m5\u{f}\
        \" b]`\u{10}\u{1b}\u{1b}!1`T\u{a}%!V`\u{d}%2% c3`4`L`N`F\u{e}b' c*`1`3`J`P`R`\u{1b};I\" bN`6_U!Z`\u{7f}/f\" b3`\
        \u{a}cj\"W`Z`Mm\u{1e}\" b]`$\u{16}\\\" bZ`\u{9}M*# cL`O`}JD\" b]`J\u{1}_\" b4`\u{4}Q\u{9}\" cG`\u{e}2y!)`r\u{1f}\
        \u{c}' c\"`#`1`3`G`O`\u{14}m\u{16}!1`!0\u{a}!*`\u{e}u\u{f}!Z`C\u{16}]!1`*g\u{12}!W`\u{0}\u{b}\u{15}!,`eF\u{18}!\
        1`t#6!Z`kuC!Z`2oE!V`q\u{13}g\" b@`06H\" bG`WbJ# b0`9`.Rx# b1`]`n]\u{d}# c3`P`\u{18}~\u{14}& c2`3`4`J`N`5\u{14}m\
        !\"`K9\u{17}& c1`3`K`M`P`N\u{19}%* c3`:`=`D`L`O`T`[`]`bj1\"\"`#`\u{12}\u{16}O!1`k\u{18}g# c1`O`+Ha\" bG`\u{d}!2\
        \" bP`ijH$ c2`3`P`bh}1 c1`3`4`5`:`<`?`@`A`G`K`O`P`Q`R`Z`\u{10}\u{6}\u{11}!&`@PD!1`$\u{7}G!Z`r5+# cH`K`x\u{a}\u{17}\
        , c*`1`3`4`<`J`N`O`P`Z`]`\u{b}\"\u{1c}\"V`X`\u{7}\u{1b}\u{1c}$ b%`Q`]`\u{8}&'% c#`1`P`]`N\u{d}-!V`|6o!1`*J#!1`>\
        \u{4}K!\"`\u{1e}%\u{d}!1`[\u{1}8!#`o)C!1`\u{13}0\u{5}!1`h\u{18}\"!,`\u{1b}t#4 c3`5`6`;`<`@`D`E`F`K`N`O`P`U`V`X`\
        Y`[`]`b#3!Z`}\u{18}6% c#`3`S`]`( 8!V`\u{13}5H6 c#`(`)`,`1`3`7`8`:`;`<`=`>`?`A`B`C`E`G`N`]`\u{1f}fz!Z`Xy\"!Z`i]z\
        !#`S\u{5}\u{7}# c3`P`!\u{b}v!\"`:<#!1`W,4/ c)`1`3`8`<`>`K`P`Q`R`X`Y`Z`]`\u{b}X8% c1`3`7`]`rzR\" bX`\u{5}o<!V`K2\
        `# b1`O`\u{d}3\u{17}# b9`]`B8h!%`(=~!1`3#$!W`DRe#V`X`Z`\u{13}+n# b%`>`\u{1b}Cz$ b#`P`R`PI\u{13}+ c3`7`E`L`P`V`Y\
        `Z`[`]`\u{10}e4!1`6Na!$`\u{c}[k\" bQ`~\u{c}(\" b3`i\u{4}d!1`n*(!Z`+`|\" b]`rB\u{8}!1`K13% c#`3`G`N`*\u{17}y$ b1\
        `3`P`$\u{12}|# bP`]`g~\u{7f}0 c!`2`3`5`8`:`=`>`N`O`P`U`V`Z`]`w\u{0}\u{3}!U`skJ!V`fug\" b]`\u{c};N$ c1`3`G`H5a!Z\
        `8]\"!1`(.(!Z`E_)\" b]`!11!\\`\u{d}\"\u{10}\" bH`7j # b1`3` 0\u{15}!\"`,8R!V`{\u{2}\u{c}!1`\u{17}c.\" b]`DC5!,`\
        \u{4}}?\"&`1`uZl!1`a1\u{1}' c1`3`>`A`G`R`)y\u{1a}#\"`#`1`kI\u{1a}@ c)`1`2`3`4`5`7`9`:`;`<`=`?`@`B`C`E`F`G`J`K`L\
        `M`N`O`P`Q`R`U`W`]`+gX!1`_L & c3`G`L`Z`]`\u{1d}j#!1`fH6#V`X`Z`\u{17})V!1`L\u{0}~!1`Gv\u{1b}!W`G\u{4}#!W`\u{1d}n\
        Q!$`f<R!1`L\u{10}`!%`]4\u{9}\" bR`VB\u{18}\"*`1`z)\u{1d}\" bH`\u{8} !!Z`<_(!Z`\u{b}HH$ c#`3`Q`]N1!X`u';\" b3`\u{14}\
        vT!Z`e),\" b3`\u{16}]8!1`A3a!\"`nW9\" bP`\u{14}|>!V`O+\u{c}3 c1`3`4`5`7`9`<`=`G`I`K`M`N`O`P`V`Z`]`\u{8}]\u{1d}!\
        \"`s*e\"W`X`mP\u{5}!Y`D}k!X`\u{7f}{l!W`2/3\" b3`)xX!1`+Bz!1`&L\u{7f}!U`C#m% c#`,`J`K`\"v>![`TuD!,`X\u{9}T!X`|#\u{c}\
        !V`8&V!1`x5[!1`~\u{18}j!1`\u{16}\u{b}xM c#`(`)`,`1`3`4`5`6`7`8`9`:`;`<`=`>`?`@`A`B`C`E`G`H`I`J`K`L`M`N`O`P`Q`R`\
        S`T`U`V`W`Y`Z`\\`]`5\u{1f}\u{f}# b1`P`@ B\" bK`JhQ!&`@\u{7}V!U`\u{13}\u{17}M\" b@`&'P!%`\u{4}\u{18}W!!`&[n!1`p\u{2}\
        0\"V`Z`/uJ\"W`X`\u{1f}~e!\"`f6\u{17}!Z`Z!\u{1b}( c2`3`;`C`H`O`U`Q/)!1`y6H!Z`m|V!Z`S>\u{0}$ c3`5`P`jL\"!#`q]M\"\"\
        `#`d\u{13}s!T`0t\u{d}!1`\u{14}%G!X`%\u{1}m\" bV`\u{15}\u{19}v!\"`Kv?!Z`<L !1`Y*9!U`%%]\" bR`\u{3}3C!T`r/Q* c1`3\
        `5`;`P`R`U`Z`]`\u{c}yl!V`}5m\" bP`\u{f}(B# b#`3`Z1e\" bG`ED.!#`DxV!-`N&i!U`\u{1a}o\u{11}\" b]`.9\u{15}!%`A\u{1d}\
        J!U` .\u{17}!1`\u{f}jL!Z`Loj!U`\u{6}Bp$ b*`3`Q`x:#!U`W\u{13}\u{14}# b2`J`K\u{1c}.) c1`3`E`P`R`Z`[`]`>t0![`bJ1!1\
        `v`c!$`GQv\" b]`eq{!#`m \u{12}!#`C: !Z`q> \" b?`b\u{6}.!W`xGo!X`\u{6}\u{5}\u{d}% c2`G`L`P`\u{7}g\"$ c3`H`O`zQ+!\
        1`Tpq& c)`3`9`<`P`lH\u{3}# b1`P`\u{10}E\u{15}!\"`\u{2};&\" bH`*vq!1`\u{1a}\u{1d}t!\"`g_\u{c}# c3`]`\u{f}|\u{13}\
        \" b]`\\\u{a}B& c3`4`O`Z`]`#kr!1`\u{1}\u{14},!1`(.G$ c#`J`]`2\u{e}k![`p\u{1c}\u{1a}!$`\u{12}A\u{1b}!Z`\u{16}\u{16}\
        2# bO`U`A\u{1}-\"W`X`41=% c*`3`N`Q`DpV\"V`Z`Osy$ b#`?`G`\\\u{10}\"!-`pXk# b1`]`&\u{8}\u{12}!,`\\o\u{1e}\" b]`$E\
        Y1 c1`3`4`5`7`:`;`<`=`C`E`O`P`U`Z`]`\u{e}%]$ c4`O`]`\u{7f}?p!Z`b?)\" b]`~]I\" bP`z\u{1b}<!Z`FXi!U`V\u{7f}j% c3`\
        5`O`P`7\u{1b}\u{7f}\" bG`P#\u{b}!1`\u{1d}/l\" bO`\u{f}\u{2}\u{16}\" bG`CYP\" b3`>\u{1c}{' c#`,`2`3`?`G`^I\u{10}\
        !Z`\u{7}3-!W`}P=\" b7`csG2 c!`3`4`5`6`E`G`J`L`O`R`S`U`Y`Z`[`]`p\u{17}\u{18}!1`WJ\u{1c}!\"`nIj\" b=`Uc\"!\\`j|1!\
        #`\u{a}jE# bX`]`\u{2}\u{3}v# c1`]`O<}# bG`U`S]\u{13}\"\"`1`h\u{18}H!*`^\u{1a}N\" b3`\u{7f}=g# cU`V`4Oo& c3`4`O`\
        Q`]`ecq!1`\u{9}\u{11}\u{1d}!1`il<!V`MBE!U`6+K$ c3`P`R`>\u{c}h!1`e\u{1b}\u{3}!U`%%*\" b3`&b\u{0}!Z`kv[# cZ`]`H^n\
        ![`\u{18}Cg# b3`P`\u{19}Hi!1`Em\u{3}!Z`\u{7}~I\" bO`^YV!Z`>Ja!W`bbO\" cG`lcg\" c]`7[w# b3`P`7M\u{10}!Z`\u{8}\u{1e}\
        5\" bG`2lV$ cG`O`]`^uj!1`ES8# bP`]`mT@\" bV`b\u{1}q\" b]`PD\u{11}!/`tsD\" b3`45\u{4}!Z`\u{3}2(!W`\u{7}18\" bO`@\
        v\u{12}\" b3`F_\u{14}\" bZ`\u{c}\u{c}\u{19}\"V`Z`!}\u{1c}#S`Z`\\`9_b\"\"`,`\u{8}\u{b}l# c3`W`<\u{1}\u{a}$ b1`3`\
        G`!\u{7}\u{f}!\"`O\u{19}E!1`\u{16}A%!Z`D\u{a}B!Z`_\u{11}\u{4}$ c1`3`O`V7\u{d}!U`tZ5!W`\u{b}|5$ b)`<`=`FP;!1`T\u{1f}\
        A!1`}\u{10}E!V`PyV# b1`]`\u{a}\u{4}\u{5}$ c3`O`Z`tz\u{18}!%` A5' c*`1`3`N`Q`]`?\u{d}/!\"`dxp\" c3`\u{1f}\u{1c}+\
        % c&`,`3`;`z6L!1`qtV!1`n\u{1}w![`<zz!U`tu<!&`!CA\"V`Z`B(^\" b3`{Z`!1`8(n% c1`G`O`]`\u{10}/*, c,`1`3`8`9`:`<`G`N\
        `P`]`/%e!Z`,\u{1b}\u{1f}!\"`\u{1f}O !V`\u{9}B.!Z`t\u{1d}L!,`y.p!U`\u{1d}pq!1`\u{1}|\u{1c}!#`&\u{1}'!U`:46!Z`!7R\
        \"!`1`MC|\" bR`n7 !1`{jY!Z`3qn!%`ffw!Z`KOB\" bK`T\u{3})\" bN`q)m\"\"`1`4t\u{f}!Z`|\u{11}\u{16}; c0`1`3`4`9`;`=`\
        >`?`@`A`B`C`E`G`H`I`J`K`O`P`R`U`V`W`]`Mv1* c3`6`=`D`G`O`P`U`V`\u{3}\u{8}5!,`b\u{c}U!V`Q\u{a}z!Z`lmg# b/`]`\u{1b}\
        R}# b!`@`$v.!W`\u{3}\u{e}8\" b4`dxF!Z`n(b!1`E\u{16}\u{13}/ c3`4`@`B`F`H`I`J`K`O`P`R`X`]`@\u{1a}w$ cE`[`]`7m\u{7f}\
        # b$`O`mx\u{5}!U`.`%!U`j+7!Z`\u{1c}|=\" b]`\u{13}wi\" cO`\u{10}\u{a}\u{9}\" bU`\u{d}$R!\\`\u{4}kq# bZ`]`3Y#) c1\
        `3`7`E`N`O`P`R`UvI'U`V`W`X`Y`Z`[`-#P!1`=}o# b1`3`8~\u{1}!)`\u{f}dG# bH`O`n\u{6}I# b1`G`\u{14}oV* c*`1`3`<`L`N`O\
        `P`Q`JHx!Z`QF|\" b]`Z.;\" b]`n/h\" b]`R\u{b}f!\"`u\u{2}b!W`I@d!1`kF\u{18}!X`C\u{16}:\" bH`X.;!1`3|H!V`%\u{2}o# \
        b3`P`\u{5}6f!1`G7l\"U`Z`\u{f}\u{16}P!$`\u{9}9\u{1c}* c(`.`4`;`A`O`V`Z`]`t\u{7f}o#\"`#`1`,_5\" b3`(qy$ c3`O`R`FB\
        \u{0}!1`T\u{1f}\u{3}\" cG`I,`\" b?`w9\u{2}# b1`H`)f&/ c*`/`1`3`5`7`=`?`J`K`N`P`Q`]`Q{B\" b3` ~W!X`9<J\"\"`,`L\u{7f}\
        \u{0}0 c1`3`5`6`7`:`B`D`G`H`N`P`V`Z`]`\u{1}N\u{13}!#`&FQ!2`V\u{1f}\u{e}$ c3`7`P`\u{18}+2' c!`\"`1`2`3`P`0}q!\"`\
        pKx!U`bl\u{c}\" b]`\u{7f}\u{b}\u{14}!V`vg\u{1c}$ b1`3`4`kl\"!$`b\u{7f}c!1`\u{b}y\u{19}!(`W^R!X`>]~!#`?|\u{6}!%`\
        X\u{19}\u{15}!V`ukC!T`\u{8}f)\" b3`*L?$ cP`Y`[`bZZ!1`W&\u{2}!$` \u{c}\u{e}1 c0`3`5`7`=`?`B`E`H`K`L`O`P`Q`R`W`\u{e}\
         \u{14}\" bZ`\u{7}&L!Z`,ET!Y`f*`!Y`cmv\"#`,`\u{1a}\u{15}c% c1`3`?`G`Aqo#U`V`W`,V\u{3}!/`2\u{7f}m# c4`9`wIr!Z`eo\
        \u{9}!Y`\u{1b}'\u{1c}!/`Hd9!Z`\u{19}~\"!1`6\\W!*`fRd# bK`V`\u{1b}\u{1a}\u{5}\" bG`Ze\u{10}$ c3`5`G`Mz\u{19}$ b2\
        `3`8`\u{1f}v?!X`4L^$ cK`O`]`C\u{5}M!,`\u{7}|U\" bK`mt\u{19}\" b3`\u{4}O<\" b3`\u{9}\u{14}I# bR`]`Ae#!Z`1 d!Z`f\u{19}\
        g!U`[gN% c(`.`6`F`\u{c}rm% c1`3`G`M`=^q\" bO`\u{14}DH\" bG`\u{17}8g# b3`X`\u{19}\\{\" bY`:4=!%`\\\u{7f}C\" b]`N\
        \u{1e}H# b#`3`{\"3\" b\\`\u{8}\u{1c}=!Z`-`e' c0`B`K`O`P`U`@Uo!Z`\"@t\" c]`c7{!Z`~\u{d}-!U`r,F# c7`Y`\u{9}\u{1a}\
        \u{16}!\"`q\u{11},!1`F%\u{12}!W`\u{0}\u{16}\u{14}!U`<lp!Z`u/(1 c\"`1`3`4`5`@`A`F`G`J`K`P`Q`V`W`Z`\u{8}4W!1`Fd\u{2}\
        !\\`$M\u{1b}# b*`3`\u{b}\"\"& c/`7`9`:`\\`*\u{5}F!Z`IYu!1`W,\u{0}\"#`,`\u{a}dq\" b3`\u{14}a\u{0}!1`R\u{7f}\u{e}\
        !%`xfa\" b]`\u{6}-1!1`J{o\" b]`&l\u{a}!Z`\u{1a}u4# b3`J`g\u{15}r\" b]`#\u{1e}s!X`\u{17}\u{c},!/`\u{13}%t!,`\u{1d}\
        j_!V`;Y$$ b#`1`P`0\u{5}1\" b3`'v\u{1f}!X`\u{1c}\u{1f}\u{8}!W`<\u{16}\u{1e}( c3`8`J`N`P`W`]`S\u{11}(\" bZ`\u{5}_\
        1!V`Q'2!&`)u4#U`Y`Z`yva\"#`1`\u{7}8(!%`iV;!1`\u{8}\u{d}U) c1`3`4`G`J`K`O`R`\u{7}\u{19}Y!Z`\u{8}22!2`paw) c&`(`3\
        `G`O`P`Z`]`/c\u{b}\" b9`l{a$ c4`Q`R`P\u{19}4!/`e*?\" b3`VBo!Z`si\u{9}!X`S\u{d}+!W`t!\u{b}!W`rIW\" bP`itu!\"`b(\u{14}\
        \" c@`+YG!,`w&F\"V`Z`\u{f}r|+ c*`3`;`=`>`?`E`F`P`Q`.\u{4}\u{19}\" b3`\u{1a}8\\% c,`2`3`J`X#.!*`\u{4}NA!Z`\u{3}\u{10}\
        f# cH`K`6i+!&`/VY# b9`G`\u{3}\u{a}f!V`MJ?!X`3k\u{e}% c1`G`P`]``>1\" b]`t:}!Z`\u{1f}Y\u{1}# cA`P`7)N# b1`3`Z\u{15}\
        \u{e}!Z`xDw!,`7,\u{1f}!X`47k\"\"`1`r\u{15}o* c(`*`1`3`<`?`K`P`]`U^\u{f}!W`\u{17}\u{f}c!\"`}\u{7f}m\" b]`\u{12}z\
        /\" bZ`[j,!2`['Z!1`\u{1a}[e( c1`>`G`O`P`W`X`'t%\" b]`\u{1f}.Q) c3`4`G`J`L`O`V`]`\u{f}Dq$ b1`O`]`s\u{10}$!1`\u{0}\
        1s# c7`F`\u{7f}]\u{4}!V`QA\u{f}!Y`) D!1`O\"V!%`\u{17}Q\u{b}\" b]`u2[!Z`rsk!'`\u{e}\u{1}\u{9}\"Y`Z`+a3!&`IoJ\" b\
        P`X[L!Z`\u{18}8,![`f\u{6}\u{a}\" bG`eG+!Z`T\u{e}5!Z`\u{18}j>!1`\u{c}.\u{a}\" bO`n(W# b3`J`=(.!W`4x4!*` Fd!!`41\u{9}\
        \" b3`QK\u{12}!\"`\u{3})!\" b3`W,\u{a}!&`\u{8}p2!1`W{F!%`\u{b}3p( c3`4`@`H`L`R`W`\u{11}=|# b1`N`\u{4}C|#\"`#`1`\
        \u{d}v\u{3}$ b'`1`3`\u{4}\u{4}\u{7}# c3`G`Q8\u{4}\" bO`\u{11}23!1``K\u{12}!,`L\u{1a}R\" bP`vpB!%`zUw!Z``P,!U`<?\
        ]\" b3`Y\u{11})# b1`7`\u{0}#b!X`\u{1a}s{!1`!R|* c1`3`4`F`J`O`P`Z`]`{(\u{18}# cO`]`O\u{9}^!Z`:/\u{8}!1`\u{3}N^!1\
        `H\u{1b}\u{17}!1`R=\u{1d}\" bZ`hu4& c:`G`Y`Z`]`s\u{1}c\" b]`kY\u{e}!1`\u{5}f`\" bP`{3\u{1e}$ c#`3`K`:Oy!%`;\u{3}\
        \u{1d}# bK`L`\\=+& c*`1`3`?`]`/C\u{1c}# b1`]`\u{e}!3!1`\u{d}HA\" b]`gxt!\"`u,|!Z`MG\u{4}# b%`]`oX\u{1d}!1`\u{16}\
        ;o# b,`G`iX\u{8}\" b3`=\u{7f}># b1`3`\u{12}yO% c1`3`G`]`\u{a}p[\" b3`Zq\u{17}!$`jx\u{f}# b1`P`{CB!1`zdu& c3`N`O\
        `P`Q`ih\u{1e}!1`\u{15}J/# b,`=`\u{e}bn$ c3`L`O`(_g\" bQ`\u{7}gM!$`\u{1f}\u{14}\u{19}$ b,`=`]`b`\"% c4`C`L`R`F\u{7f}\
        e# b1`P`\u{0}b\u{1}!W`\u{5}n\u{d}# b1`G`\u{5}x\u{13}# b3`O`(w}$ b\"`,`N`%=Y!\"`D{\u{15}$ c1`3`P`M3<\"#`1`~~D!Z`\
        2DW!1`~\u{f}P!1`W&\u{7f}$ c3`4`V`N\u{2}\u{8}\" bL`GpK\"V`Z`\\\u{10}w!%`t;\u{1}!U`c<\u{12}% c3`A`G`Q`WRE$ c3`A`G\
        `\u{1e}IM# b1`]`]]f!1`\u{2}\u{1f}N!1`0\u{b}$\" bP`\u{1f}}d% c1`O`P`]`HiB\" b7`N\u{1e}\u{15}+ c3`>`K`L`O`P`Q`W`Z\
        `]`#']!1`wRe# b1`4`\u{f}7h!%`]q\u{17}$ c3`4`O`\u{14}i\u{7}!%`<\u{1a}\u{1b}I c!`\"`#`)`*`,`1`2`3`4`5`7`8`:`;`<`=\
        `>`?`A`B`E`F`G`H`I`J`K`L`N`O`P`Q`R`V`W`X`Y`Z`]`yZH!X`Y*^!Z`%@k\" c3`*im!1`\u{2}eF!Z`\u{8}c\u{13}\" b]`\u{10}\u{7}\
        t\" bP`0I{' c6`;`F`N`O`X`\u{7f}>7\"V`Z`,\u{10}_!\"`g\u{9}\u{11}5 c1`3`4`5`;`<`E`F`G`K`N`O`P`R`V`W`Y`Z`[`]`0J?!Z\
        `1\u{1c}]!1`\u{18}sA!Z`RM\u{f}$ c)`7`;`(4$!Z`1;s![`\u{13}\u{10}w!Y`nz:!1`\u{6}Pt!Z`,\u{19}S& c)`,`3`<`P`\u{17}\u{11}\
        _$ c1`7`]`.fv!1`X\\\"$ b!`1`]`9:\u{d}# b1`]`|\u{19}/!1`(3U# cO`Z`P:f$ cL`Z`]`_T~!Z`c[\u{7f}# c1`9`S\u{1b}\u{19}\
        !1`Bg_& c0`1`8`9`G`\u{1d} h!1`o=<!Z`5Pd\" b]`8\u{17}\u{10}# b,`3`\u{12}#\u{1d}!/`-\u{a}=!W`u:@!W`F/%# b1`K`!bD!\
        \"`F|E!%`,\u{7}J# b#`=`T\u{6}\u{a}!1`|rE!1`s/\\!$`t*#!V`\u{a}W** c3`5`G`O`P`R`V`Z`]`\u{15}\u{c}\u{7f}/ c,`1`3`4\
        `5`8`9`>`@`G`O`Q`W`Y`jP1!Z`\u{12}\u{b}F' c1`3`4`K`P`S`\u{9}a\u{7}!1`*X>!Z`%*F# c3`O`.sR$ c)`<`]`5\u{1a}S!#`GCk!\
        1`W\u{0}I\"!`/`\u{e}O\u{2}\" b]`y!'!&`DW\\\" bW`oU]!1`q#g\" bP`\u{1f}1m!\"`f\u{8}\u{9}!1`\u{14}Q:\"#`1`J\u{1a}e\
        !Z`\u{b}9\u{9}!Z`\u{1b}\u{1d}M!1`/&[!1`\u{c}S\u{c}!$`y%\u{17}J c3`4`5`6`7`8`9`:`;`<`=`>`?`@`A`B`C`D`E`F`G`H`I`J\
        `K`L`M`N`O`P`Q`R`T`U`V`W`X`Y`Z`[`]`vD.$ b\"`1`]`yX\u{15}# b1`P`y\u{5}\u{1e}# b2`5`\u{d}\u{1c}j!1`\u{6}<~#V`W`Z`\
        n#\u{15}. c1`3`5`8`9`:`<`?`B`E`N`W`]`v\u{7}\u{1d}!\"`ekF% c1`3`I`J`B;w!Y`n\u{16}Z\" bI`S\u{0}?!*`\u{7f}$R!1`\u{0}\
        8O$ c<`O`]`z5(# bP`U`~#?!1`!QE!X`9zP\" b>`\u{13}`c!!`\\\u{c}v!!`*,\u{f}# cO`U`Df4% c#`3`<`P`p'M!*`T'#& c*`1`3`<\
        `Y`00\u{1c}# b1`]`,>5!&`X;Q# b3`U`.\u{11})\" bO`YZ!\"#`1`\u{12}]:!\"`\u{17}i@!V`\u{4}\u{5}x, c,`3`7`8`=`B`C`K`L\
        `O`V`\u{3}/9!Z`>vZ!1`g\u{3}\u{8}\" b?`a\u{10}Q\" b3`z\u{4}_# c3`X`\u{13}*d# b1`N`!(\u{1e}\" bY`\u{1b}\u{1b}4\" \
        c]`\u{f}\u{c}#\" b]`\u{e}QT2 c,`1`3`8`9`:`;`=`?`A`E`G`K`N`O`P`]`f\u{1d}U# c3`O`\u{1b}1`!#`n\u{9}\u{3}\" c3`L ,!\
        1`F\u{1a}i\" bQ`ZjG: c1`3`4`5`7`9`:`<`=`>`?`A`B`G`I`J`L`N`O`P`Q`W`X`Z`]`Ali$ cG`Z`]`x\u{9}2% c3`G`O`]`J\u{4}6!\"\
        `$w<!%`Y(F#)`*`-`\u{1c}xR? c,`1`2`3`4`5`7`8`9`:`;`<`=`@`B`E`F`G`H`J`K`L`N`O`P`U`V`Y`Z`]`[G0!*`0V^% c3`4`=`@`eNV\
        % c,`1`3`N`ybq!1`{W{!1`.FG\" b3`Do-\" c]`\u{e}Ix\" b3`\u{0}b\u{f}$ c1`3`G`sG!\" bP`d 2!\"`=\u{1c}h\" b3`Oi\u{e}\
        \" bW`N/J#U`V`X`c\u{4}]$ b1`G`]`\u{d}\u{6}[!\"`!QA% c3`<`P`Z`SYl!U`u(u$ b1`P`]`\u{b}x\u{3}!\"`\u{7}B\u{13}\" b4\
        `H'7!*`v\u{d}T# b0`9`\u{9}=Y# c3`X`\"@g!%`\"u#\" bR`(EJ!1`\\\u{15}b) c3`5`=`C`L`O`P`U`\u{12}\u{14}+!Z`+T)# b1`3\
        `9).!Z`\u{b}\u{18}m!V`\u{1c}sI!Z`LeS!%`\u{18}+x$ c?`O`Z`z\u{1}\u{19}!U`[0&!%`(eD# bL`X`/j\u{1a}' c'`*`1`3`Q`]` \
        g\u{e}!U`F@X$ b1`3`Q`\u{5}\u{3}\\# cO`R`FWn!\"`Gf\u{12}# b*`3`BA\u{2}# bU`V`+!_% c2`3`?`O`[\u{11}n\" b3`zp\u{c}\
        $ c1`K`]`,](!1` vI!V`\u{1a}lU!V`q\u{1a}\u{5}\" b]`|\u{9})!1`FB-\"U`Z`\u{9}dr\" b=`L-\u{1a}!Z`o;,!*`v4\u{8}# b%`\
        >`j,\u{13}!1`+d9!/`r\u{14}=!1`U?m$ b\"`1`P`i\u{16}\u{16}$ c3`4`R`\u{8}<A!1`\u{18}WK' c3`4`5`@`P`R`\u{18}t\u{c}&\
         c,`.`>`B`Q`sL|!Z`cY\u{1a}% c1`3`<`Q`!9k![`$$w\" c<`\u{4}\u{14}\u{14}7 c1`3`5`7`8`9`;`<`=`?`E`G`J`L`O`P`R`U`V`Z\
        `[`]`\u{0}I\"# b2`3`HS\"& c2`3`6`F`P`iyI$ c1`3`]`@\u{1}d!\"`>oo!%`l&$% c,`3`6`9`@\u{c}Q$ c3`7`O`s\u{18}\u{5}!Z`\
        \u{15}3\u{1b}!/`\u{1b}4\u{1d}!1`3X\u{3}$ c1`L`O`)af- c,`1`3`6`H`I`O`P`Q`V`Z`]`\"\u{15}\u{16}% c7`:`D`W`z%A) c1`\
        3`;`E`N`P`Q`Z`D]f!1`syx!1`+&6# b1`O`\u{0}\u{13}>!Z`\u{6}uE!1`j\u{1c}P& c!`1`3`O`]`\u{18}\u{6}a\" bP`1g4\" b3`!0\
        c!1`lHd!U`&Ze!%`wus!1`AR\u{0}I c!`#`*`,`3`4`5`6`7`8`9`:`;`<`=`@`B`C`E`F`G`H`I`J`K`L`N`O`P`Q`R`T`U`V`W`X`Y`Z`\\`\
        ]`J~W!U`~t\u{9}!1`\u{1a}DH\" bO`\u{1b}\u{b} \" bK`JO!\" bP`u(%#T`Y`\\`\u{d}{?!1`3WZ# b3`O`\u{1f}1 \" b7`@|2\" b\
        P`\u{7}gP!Z`nh\u{19}$ c*`3`Q`$*S\" b8`3]t!Z`n\u{12}\u{11}!*`#E/\" bZ`T\\1!#`2< !Z`=\u{5}\u{3}!1`'\u{1a}Z\" b]`2\
        J\u{8}# b3`Z`\u{1b}|\u{16}!$`|g'!1`B?*# b3`P` Xf(3`5`E`M`P`V`[`]`cQD!&`j\u{19}\u{b}!\"`0\u{5}5' c6`D`N`P`V`]`1I\
        I\" bO`C@)$ b\"`1`3`pT1$ c1`3`G`}><!X`B^v\" bP`\u{12}cz\" bG`^L=\" b3`7Fu!$` \u{16}\u{1}!#`:X\u{4}!Y`U9\u{12}![\
        `'A)!1`B<N\" bP`\u{1d}\u{1c}9!Z`?CT!1`3\u{12}., c,`3`4`5`6`G`J`K`O`P`V`&=\u{17}!#`a\u{16}-!V`\u{a}\u{2}0!W`\u{f}\
        m6!%`4qP!V`#l\u{c}!$`dP\u{7}$ c3`6`B`?6\u{1a}\" b3`<\u{0}+\" cR`Xf;!Z`~.s\" b]`\u{17}\u{8}-!Z`1y3!U`&F5% c2`P`Q\
        `]`MIN\"V`Z`\u{5}C.\" bL`4R0\"U`V`oA`& c3`K`L`P`Z`P\u{1f}\u{14}!Y`W?@!!`@\u{1c}\u{1}!1`4o\u{e}\" b3`l\u{4}1( c3\
        `9`:`=`G`R`]`gdC\" bJ`iQ\u{2}\" bF`SR\u{c}% c2`3`J`O`czn#T`U`V`$E\u{b}!\"`y<\u{7f}!Z`|e\u{a}!%`\u{10}dZ!$`]'c# \
        b1`3`\u{19}\u{2}r\" b]`W>\u{1f}# cE`O`\u{1}Bd% c@`I`O`Z`F\u{6}}\" b]`2>+# b*`Q`mhf= c1`3`4`5`7`8`9`:`;`<`=`>`?`\
        A`B`C`F`G`H`J`K`L`N`O`Q`R`W`]`x\u{1c}\u{4}% c1`3`>`G`e6N!S`.3\u{f}\"Z`[`26\u{1c}% c1`P`Q`]`{1L$ c)`3`<`c\u{3}\u{3}\
        !V`qO\u{15}\" b3`0]G\" bQ`z\u{13}I# b#`]`\u{b}\u{b}`!U`b=i\" b3`1\u{10}\u{18}![`\u{18}j=% c3`4`Q`R`\u{3}\u{1d}?\
        # b1`9`lb[& c,`3`E`R`[`\u{8}Jf#T`U`Z`\u{a}\u{1e}g!1`+D{!#`izC\",`1`=w\u{1d}\" b3`>,=% b,`2`K`P`\u{1}TO( c\"`1`3\
        `=`G`P`]`:vP\"(`,`\u{15}h\u{1b}#U`V`Z`cs_!1`]\u{11}F!Y`D__\" b3`g'j!Z`g(k\"U`V`Imh\" cZ`\u{e}\u{1a}u!1`e_)# b1`\
        ]`8OK!Z`2\u{7}R+ c1`3`8`K`O`P`V`Y`Z`]`)<Z\" b]`<{\u{d}!)`\u{9}\u{17}20 c!`/`1`2`3`9`:`=`?`I`J`K`O`P`]`\u{0}\u{3}\
        Z!1`l;y\" b]`>\u{9}\u{3}, c3`8`?`H`I`O`P`Q`V`Z`]`\u{19}\u{1f}\u{19}\" b3`)KQ!1`AQf0 c1`3`9`F`G`K`L`O`P`R`V`W`X`\
        Z`]``\u{0}x\"U`V`h\u{5}4!U`\u{b}SE!V`Ho%!Z`7N,\"T`Z`LU3!Z`\u{e}mG!!`F%#\" b5`)Be!!`w\u{19}\u{6}!Z`\"!Q\" b]`A\u{1}\
        s!$`aa\u{4}\" bR`}>\u{6}\"#`1`\u{1e}L\u{9}\" bG`\u{2}~,!,`O\u{f}=( c1`3`7`O`P`Z`]`@3R!Z`DyU!V`:n|##`$`1`lr\u{7}\
        # c3`P`\u{9}<\u{16}!Z`\u{16}\u{13}(# b1`L`\u{e}&s!!`2x\u{7}\" bG`\\{S!Z`\u{6}s$# b#`?`}}+% c0`1`7`G`^0,!V`L\u{19}\
        j!1`j7s' c1`2`3`F`P`]`8\u{7}^$ b#`1`]`h{m\"#`,`$t\u{7f}!1`\u{6}5?!Z`V\u{7}|\" b3`\\\u{15}\u{5}\" b3`@i\u{14}# b\
        3`L`he=5 c+`1`2`3`5`8`:`=`?`B`E`I`K`L`O`P`Q`U`Z`]`t=\u{4}!\"`@\u{16}\u{16}% c(`3`O`Z`Pq<# b#`3`:\u{12}l\" b;`+1\
        \u{6}\" b3`?\u{a}\\!*`Ge\u{18}!1`qi0\" b3`!P@!V`],L!1`m|R\"V`Z`qkf$ c4`9`P`WG@!Z`r&g\" b]`\u{18}\\$\" cO`%L,$ b\
        \"`#`3`@\u{1c}O!1`\u{16}o|# b4`F`\u{10}D\u{e}!1`\u{7f}\u{3}\u{11}\" b]`\u{13} \u{1f}#V`Z`[`D$&!%`m~(\" bB`S'W!1\
        ``\u{9}]!1`\u{18}n-' c0`1`<`P`X`Z`9\u{0}\u{e}!%`>@B$ b*`1`P`m4`!U`X\u{13}\u{3}\"W`Z`\u{1e}q;!#`\\Lu!)`\u{10}H\u{6}\
        !Z`:-d\" c?`\u{8}\u{14}H!Z`\u{10}8U\"U`Z`\u{1d}gN!1`\u{19}D~!&`\u{1},M# cP`V`$ja# b3`P`b)k\" b]`)\u{1}!( c1`3`5\
        `6`P`V`Z`cx/# b#`G`\u{18}XY!U`$8\u{14}!1`s\u{a}\u{1f}\" bY`2;H) c#`,`3`=`G`J`O`]`[\u{e}x!1`l!\u{11}% c1`3`5`Z`S\
        6\u{8}!\"`%_t!\"`\u{2}\u{17}-\" bO`'y]\" b3`$u\u{1e}& c#`1`3`?`P`]pI!Z`\u{3}\u{18}\u{d}!Z`+|5# bO`U`KSU!1`I\u{e}\
        6!V`.RN& c3`6`=`O`U`[ws\" b:`\u{2}\u{6}\u{1e}!1``2,!$`A\u{0}Y\" bH`/\u{b}`!#`2Z\u{14}, c2`3`5`?`E`H`I`O`R`U`V`\u{5}\
        (2!1`\u{1f}O'\" bK`TLv!U`\\f}!$`$p\u{e}# b3`O`\u{d}*\u{13}# b1`3`u\u{e}A\" bL`\u{1d}i[!Z`'Ph$ cH`K`P`\u{4};4!Z`\
        YkM!S`3\u{19}\u{18}!1`\u{7f}\u{1b}d\" b@`$1z. c3`5`<`=`?`G`H`K`L`O`P`U`]`S9D!1`Pyq5 c$`1`3`4`5`6`<`>`?`G`J`K`L`\
        N`O`P`R`V`Z`]`3@\u{1}#V`W`[`o\u{1c}a!&`\u{14}$o% c3`J`P`]`z\u{e}=# bO`]`G+\u{1}\" bV`=\u{1f}.\" b3`4H?!#`Pe|\" \
        bX`.1\u{5}!1`X\"7\" b]`/%4!Z`\u{d}N7\" bO`G\u{6}8\" bP`C\u{10}v# b#`]`\u{1f}*'# b1`D`6j9!1`,Sq!1`,Py\" bN`C\u{9}\
        \u{11}\" bP`3+c# b1`3`\u{1a}\u{1f}\u{10}$ c3`4`E`]?\u{1f}\" bJ`ct\u{4}!Z`\u{6}D0& c1`3`N`P`]`U:c!1`\u{4}^q!V`AZ\
        Z\" b]`qcr\" bQ`*+j# b\"`7`p|\u{11}& c3`L`O`Q`U`<o\u{1e}\" b]`\u{9}\u{4}*!\"`\\!;!1`+\u{18}\u{1}% c1`3`N`P`\u{d}\
        U\u{11}!1`OCR!Z`hsa!Z`Qdq$ b1`J`O`U\u{1f}\u{d}% c#`3`G`Q`[>\u{1c}4 c1`2`3`4`5`7`8`<`?`C`J`K`L`O`P`R`W`X`]`g.\u{1d}\
        \" b3`G)R!1`e\u{18} \" bZ`I e!1`cIx\"V`Z`5C3!#`nm=!Y`pjZ!1`+nZ!\"`Y\u{13}]!1`&Lc!1`\u{18}I\u{9}\"#`*`bB5\" bP`q\
        gl\"%`1`>n\u{0}\" bP`8[J!1`o^`& c,`3`O`P`R`+Z&##`,`2`\u{1d} 8( c1`3`5`K`O`P`R`W\u{1b}C# b1`3`\u{6}\u{3}[\" b@`\u{c}\
        [\u{18}? c%`,`0`1`3`4`5`6`7`9`:`;`<`=`?`@`B`E`G`K`L`N`O`P`Q`R`U`V`W`]`etM!1`\u{a}#t![`3JH\" bP`\u{1d}2g%U`V`W`X\
        `Z`a\u{8})!1`@59& c,`2`3`G`K`Mr\u{1a}\" b4`j#\u{1e}!1`{bT!#`Q\u{12}|\" b7`\"+\u{f}!1`\u{11}RX!Z`\u{17}C6!1`c\u{e}\
        \u{17}!Z`6x\u{4}# b1`O`W\\\u{7}!Z`/;\u{1e}!Z`)\u{f}*\" b3`0\u{10}<# b1`3`\u{1}FN!Z`\u{19}G_!$`\u{b}\u{b}f!1`\\\u{3}\
        o!Z`R,\u{7}!1`Yt\\# b1`]`~%\u{19}!1`JT\u{1f}\" c3`(\u{1a}R!1`MbS!\"`\u{7}%\u{8}!%`YP#\" bR`=6_!V`\u{f}td!W`Kk$!\
        %`\u{15}\u{1c}[% c2`3`K`P`]*h$ b1`?`N`.&\u{1e}\" b]`\u{1d}\u{a}>\" bO`O\u{1f}[$ b1`R`Z`H@\u{12}\" b3`eh\u{18}'S\
        `T`U`V`X`Z`[`w(0\"#`1`zV\\% c1`K`O`P`h\u{12}Z\"Z`[`\u{d}1\u{d}![`w%\u{10}\" cG`\u{1a}\u{14}-\" bK`1~5!!`f?G\" b\
        ]`$P;\" bP`\u{5}9M\" bP`w}\u{e}!Z`&r\u{10}# bG`W`]'\u{12}\" bG``%,4 c1`3`4`6`:`>`?`@`D`G`L`N`O`Q`R`U`V`Z`]`.\u{f}\
        Y# c3`Q`%_\u{1d}!1`,I\u{1e}!U`\u{a}:)# cO`Z`T\u{1d}f\" b]`\u{b}fr+ c1`3`4`=`G`N`R`V`W`]`\u{1b}\u{c}\u{7}!W`\u{1d}\
        \u{8}\u{2}!Z`PPE/ c1`3`4`5`:`?`@`B`E`G`K`N`P`R`E2n\" c]`\"\u{1a}n\" b3`S\u{c}\u{13}* c#`*`3`J`L`O`P`Q`]`X@C!Z`?\
        Zc# c3`I`\u{5}\u{3}\u{a}\" bP`:\"]\" bQ`)\u{6}I!Z`\u{12}2\u{4}!Z`\u{3}vY# b#`]`+r`!1`=;\u{5}\" bG`_Q?!X`8;\u{a}\
        ( c3`<`E`O`P`Z`]`m\u{14}.!1`M\u{16}\u{14}!V`4v;!\"`\u{2}\u{1b}<# b1`3`^C<\" bP`\"^H% c1`9`H`]`7%j!\"`\u{4}-|\" \
        bV`K\u{11}.\" b]`,^]!W`\u{1f}]j!Z`21D!V`w^]!$`#\u{14}j!X`-\u{19}[!1`gi\u{5}$ b1`@`P`Zh\u{1a}& c3`G`O`P`]`P0C) c\
        3`5`<`G`L`O`P`]`\"rQ\" c7`aoq$ c(`=`I`\u{d}Bw% c1`G`O`Q`Aw$!%`SO;\" b3`x\u{11}E\" bP`-TX!\"`RY\u{1a}!Z`\u{b}'3#\
         b1`K`a0V$ b1`K`]`Qey!1`$\u{7}\u{12}!1`\u{18}N\u{1e}\" b]`H\u{b}[!S`7uC\" b]`S\u{8}E!1`!\u{1}G!Z`ta\u{e}\" b9`Y\
        u,!1`\u{c}D7!\\`kV\u{1c}\" b4`/\u{1b}\u{2}\"V`Z`\u{1f}>\u{1e}$ b2`3`J`-6\u{c}!*`,\u{3}%!U`<35!*`S\u{1f}M\" bH`\u{19}\
        \u{e}P\" b9`sHG!Z`Hje!1`G-[!,`j4\u{d}!V`W\u{11}q\" b]`*m\u{d}\" cZ`q\u{7}\"\" bP`PJR\" cO`s$\u{17}!Z`\u{a}\u{8}\
        \u{1e}. c)`1`2`3`<`=`H`I`J`K`O`P`U`D\u{b}0!1`3\u{10}M$ c3`G`Q`K5?\" b?`\u{1f}\u{b}4( c3`G`N`O`P`X`]`nPX# b1`3`\u{c}\
         ^!U`4\u{12}r\" b3`\u{2}d\u{1e}!Z`U;A!&`iI$# bQ`U`\u{a}a4!1`h3D\" b3`+A_!!`V_i% cF`P`Q`Z`Kw.!1`\u{c}D1\"#`1`aUT\
        \" bP`mT\u{0}!1`@/\u{19}# b3`N`7e9!$`{u^\" bN`e^\u{0}!1`i\u{2}\u{0}- c3`5`?`@`G`J`L`P`R`W`Z`]`xyk!1`jo$# b*`3`*\
        *6![`\u{1c}o\u{5}$ cJ`O`R`$O0\"V`Z`j\u{1b};$ b1`R`]`OBI!U`\u{6}L]\" b]`5\"s!Z`<bu!U`2(\u{19}\"#`1`]3\u{0}![`NN)\
        !U` \u{b}:\" b3`'-n\" b3`+;s!1`A\u{1f}W!'`1\u{18}l!Z`\u{f}\u{1b}}!1`?#\u{1f}#U`V`[`\u{d}\u{9}F!1`;\u{1e}j!1`/@~\
        !\\`YM~!1`Y`\u{11}!\"`\u{7f}Bg!Z`PGr!,`\u{1a}\u{f}}!\"` `5+ c,`3`8`<`J`O`P`Q`Z`]` [+$U`Y`Z`[`d8M!1`AQ\u{19}\" b\
        3`\u{14}z&!1`8o@!U`2'K1 c,`1`3`4`5`6`9`@`A`E`G`J`N`O`P`V`)\u{16}Z# bU`V`l*I!V`&=J!/`*\u{18}T!X`_m[\" bO`\u{15}j\
        c\" bP`\u{3}O\u{1d}% c4`?`O`]`~h'!#`U)U!1`+{W!S`'Ab) c1`3`4`?`G`O`P`W`y^M!#`\u{e}\u{1f}$& c3`:`L`P`]`\u{3}\u{1f}\
        &!%`\u{f}Y=!V`\u{15}WE\" cG`Om\u{0}!.`\u{13}\u{17}\u{16}!Z`P\\f# b%`]`8\u{e}l!Z`u#\u{16}!,`hq$# cR`]`\u{6}m@# b\
        4`S`!J\u{2}' c,`1`3`:`P`]`?i\u{1f}!1`\u{e}\\A\" bL`\u{15}Jt\" b]`*\u{e}\u{3}!\"`Ky}( c1`3`:`A`E`G`P`\u{1}\u{1c}\
         ) c3`4`5`6`L`O`V`]`2;=!,`O?D\"#`1`P\"\u{1d}\" b3`+\u{14}H!Z`vE{!1`;$|# cZ`]`)~\"!1`\u{15}Mp!V`1c;& c3`5`N`P`Q`\
        \u{9}Xw# b4`O`( \\# cY`]`p\u{15}v\" bP`\u{e}Ke\" b3`!d\u{1f}\" bZ``TG!U`_:g!#`\u{15}h\u{8}!Y`M*\u{12}!V`\u{a}\u{1d}\
        6\"V`Z`9+p$ c*`3`?`imw\" cX`+|\u{e}#U`Y`Z`3H\u{f}& c1`2`3`K`P`\u{12}p\u{1a}\" b]`\u{1}+8!$`,\u{15}\u{f}!Z`hEL!V\
        `g=_\" b]`K\u{e}\u{14}\" bJ`UOw' c/`1`9`G`J`N`5=\u{1f}!U`\u{1c}el\" b]`\u{1c}Sr$ b1`3`4`>I|!1`\u{1c}z1\" b3`\u{15}\
        m4# cX`]`;08!V`CpK!Z`\u{7f}\u{14}\u{7f}\" b;`\\1\u{7}!W`M\u{6}l\" bG`$#\u{3}!Z`p~\u{13}# b1`3`\u{17}\u{12}\u{e}\
        !V`'&7# b#`3`'MR!&`:-W!\"`\u{12}pp!1`uT\u{5}% b(`,`.`;` 3%\" b]`M7.!1`y;z$ c7`L`O`m}f$ c0`9`:`\u{12}:u$ cH`O`]`\
        C3\u{6}\" bO`x\u{10}@\" b3`\u{7f}|[' c!`1`W`X`Z`]`\u{18}1`# cG`O`''r\" b]`\u{8}l\u{1f}!U`VpW!.`)7[$ c3`K`P`oCb!\
        2`4e{!1`\u{5}Wi!1`Z \u{1c}\" c3`\u{2}ux$ c3`?`S`JE\u{2}!V`H\u{3}\u{15}\" bI`bfE\" bP`f(}!Z`>?~\" bH`[w=\" b3`\u{12}\
        &w!%`|:w8 c3`4`7`8`:`;`=`@`B`C`F`G`H`K`L`O`P`R`T`V`W`X`]`0>4!X`Wf\u{15}\" bN`K\u{12}\u{a}!1`\u{1d}t \"#`1`\u{1c}\
        \u{6}\u{16}!Z`$fT\"V`Z`\u{1e}d}!1`\u{b}`\u{0}\" b3`5j\u{15}!1`?\u{1f}(\" c3`B#I& c*`1`3`?`O`@^E\" b7`KtR\" b]`X\
        C3!V`\u{a}Nt!1`\u{16};v& c,`0`3`9`:`\u{1}:K$ cN`P`]`\u{e}|L# b1`O`\u{4}>T3 c#`,`1`3`5`8`;`>`A`B`G`K`L`O`P`R`Y`]\
        `\u{d}hQ!Z`\u{3}\u{6}\u{1b}!1`=\u{1}%\" bX`?j?!Z`i\u{18}U!\"`?*\\3 c,`1`3`4`9`<`?`A`B`F`G`N`O`P`Q`R`V`X`<Ob\" c\
        L`O\u{1d}\u{1f}!1`H~S!1`\u{1b}ya# b1`P`w\u{11}c\" b3`'\u{5}o!&`J\u{1}\\& c1`L`P`Z`]`v\u{3}]!1`>\u{17}\u{14}\"\"\
        `,`W\u{19},!1`\u{2}$K\"*`1`c\u{4}(\" bG`Pk(\" b]`U^M!%`6\u{18}\u{7f}# b3`O`}\u{12}!\" b]`F\u{6}#\" bP`}SV!U`*`]\
        !1`\u{0}7\u{6}!V`\u{2}& \" bZ`s\u{e}r5 c!`\"`,`0`1`3`5`6`8`9`<`B`G`K`O`P`Q`U`X`]`\u{13}UG!1`\u{f}j[!%`6S\u{e}$ \
        c1`3`5`\u{1a}\u{1f}\\!1`q,x!2`k}J!Z`qIe!Z`i\u{5} !V`S7O!1`\u{13}m[\" b3`*__\" bP`G9j!X`Lpo# bG`]`|;s!1`xB~![`)T\
        f\" b@`T\u{b}(!1`\u{1e}m=!Z`\u{1d}Vb\" b]`\u{1b}\u{1b}c% cH`J`O`U`\u{a}R\u{1d}\"\"`1`(%&# c3`5`kX_# b#`3`\u{12}\
        q\u{a}\" bK`/\u{5}\u{17}\" bO`e\u{12}$$ b1`3`O`\u{b}H4# b1`]`\u{1b}QI\" b3`\u{2}\u{14}c%S`T`U`V`X`}P\u{a}!V`hlg\
        \" bP`\u{1e}Ry!Z`X1\u{7}# b1`3`vK\u{f}!1`-}!!Z`{\u{11}!( c\"`#`,`3`G`P`Q`m=0& c3`<`P`Z`]`+73!1`\u{1f}/\u{0}# b#\
        `3`&SM\"#`1`\u{1f}\u{1a}l![`\u{a}\u{9}v# b1`P`c%\u{1a}!1`E(!!Z`h''!T`\u{11}\u{15}\u{f}!1`h\u{1f}=!#`nzm\"#`1`~:\
        p!$`\u{19}#,!1`DeB# b<`B`&6I\" bG`\u{9}%~\" bJ`#I\u{4}\" b3`Ry)!1`;F^!U``r^!1`>kl8 c1`3`4`6`7`8`9`:`;`<`@`B`C`F\
        `G`J`K`L`P`R`W`X`]`1~<& c1`3`=`P`]`QB)!Z`-\u{15}\\\"(`1`*E}![`\u{1f}\u{0}\u{16}# b1`]`\u{e}F7\"\"`#`\u{1e}IC( c\
        \"`*`,`1`3`;`Q`\u{15}n\u{a}!1`\u{6}\u{1e}\u{f}!1`^};' c1`F`L`N`O`Q`\u{18}\u{2}X!T`\u{1d}\u{1a}e!1` T}!1`&,$+ c,\
        `1`3`K`O`P`Q`Y`Z`]`9Bc!Z`\u{1b}Jf!1`\u{5}>k# bP`]`[\u{7f}L!1`Q1r, c3`6`@`F`K`N`O`P`Q`Y`]`:\u{6}\u{11}!1`3.\u{1f}\
        !Z`XK_% c3`H`V`Z`M?b!(`PD\u{a}!V`\u{13}C\u{1b}\" bZ`\u{b}hi!V`wus\" bJ`A0|( c#`,`1`3`I`M`P`7+!\" c5`Mn\u{9}\"W`\
        Z`Wn\u{11}& c3`;`G`P`Q`\u{e}+'83`4`6`9`:`<`?`@`E`F`H`I`J`K`L`N`O`P`Q`R`V`W`Z`]`=Y?$ c1`3`P`}vQ!1`h5\u{3}, c$`*`\
        1`3`5`I`O`P`Q`Z`]`12\u{a}. c1`3`4`5`B`G`J`N`O`P`R`W`]`2\u{4}%A3`4`5`6`7`8`9`:`;`<`=`>`?`A`B`C`D`E`G`K`L`N`O`P`Q\
        `R`T`U`V`W`Z`[`]`lbM4 c#`&`*`-`1`3`5`7`8`;`A`B`C`F`L`N`Q`R`Y`3LV\" b7`M\u{a}v\" c]`\u{9}a'!1`>}p!T`\u{4}Uu\" b3\
        `q19\" b:`k>I!1`c9U# b3`]`}\u{19}*!1`< \u{1e}\" bJ`kj/!U`7F_\" b]`b\u{8}x# b#`]`h\u{16}#!1`VLw!W`xv\u{1d}!V`<B@\
        4 c&`(`1`3`4`6`;`<`A`B`C`F`G`K`Q`T`W`Y`]`jC~% c1`3`G`P`T5\u{16}\" b3`\u{5}B\u{16}!,`\u{8}\u{b}9\" bH`\u{e}0>!U`\
        \u{11}\u{11}S!W`\u{19}zn!T`\u{17}\u{16}\u{1b}!1`t1Z\" b]`U\u{9}^!$`A\u{6}\u{12}\" b@`\u{14}F $ c?`G`R`%My% b#`1\
        `3`P`\u{11}G|!/`:3\u{11}!U`nZM!U`\u{10} ~!,`\u{1b}\u{14}7\" b]`&4K!%`\u{8}\u{7}h!1`i\u{c}f\"U`V`\u{10}\u{1c}n\"\
        W`X`\u{3}\u{9}W!1`\u{e}\u{12}7!*`Rc^!1`V~m!1`P\u{9}b!1`nF!!1`}_J\"!`1`&:f!W`W\u{9}\u{d}!1`\u{15}\u{1e}\u{16}# b\
        ,`K`\u{1}qH\" c]`\u{1b}\u{1a}\u{16}\" b3`u.=% c3`5`6`G`Nf\u{12}\" b]`%\u{3}!!Z`!\u{2}_\" bJ`[}a\" b5`\u{4}\u{d}\
        \u{0}\" bZ`C\u{1c}T!/`\u{16}%d\" bK`3}?!Z`f\u{18}\u{b}& c*`/`1`3`]`#\u{c}\u{13}!V`m\u{5}N# b,`G`)ir!1`S\u{8}\u{e}\
        !Z`Hz\u{14}# b@`J`S$U\" bP`z\u{1}^\" b<`\u{16}hc!Z`@ng1 c#`0`1`3`7`8`9`:`?`@`G`N`P`W`Z`]`7\u{1e}\u{10}# c3`G`\\\
        1\u{7f}!1`*O5!1`\u{14}\u{0}{!%`\\6\u{12}$ c,`G`X`'!\u{b}\"*`1`m\u{7}'\"#`,`K|.\" b]`qxL- c,`1`3`8`E`G`L`N`O`Y`Z\
        `]`\u{d}V_!1`\u{1b}oz!1`!\u{5}A# c<`O`NF\u{1}!1`;z#!W`ho(#\"`#`,`?tK# bK`]`J[L\" bU`*\u{18}\u{12}!1`\u{8}\u{13}\
        \u{1f}\" bR`l;7!,`8ei!\"`\u{5}![\" bG` G\u{1}) c,`0`1`3`9`:`E`G`d \u{11}!V`=!\u{11}!V`8'\u{1f}1 c1`3`5`7`B`E`K`\
        L`N`O`P`R`U`W`Y`]` W5!1`''\u{3}% c*`1`?`]`D\u{19}\u{1d}# bM`P`]1\u{d}!\"`x\u{2}\u{15}# b1`P`o^]\"U`Z`\"Uu!*`\u{c}\
        r\u{18}\" bO`axW# bV`]`9#$\" b]`\"*S#U`V`Z`0dZ# c1`]`\u{4}'^- c&`(`1`3`;`A`B`G`O`P`T`]`U.\u{11}!1`(}r\" bO`,7N\"\
         bP`L\u{3}^\" b]`,\u{7f}m% c3`J`K`P`wZ\"# c1`]`\u{a})'!1`\u{1e}uP$ c3`G`]`Z\u{1e}{\" b]`+\u{6}\u{b}$ b*`1`Q`3\\\
        J\" cW`i-l!V`\u{6}3.# bJ`Z`er\u{8}7 c1`3`4`5`6`7`8`9`B`C`F`I`K`L`N`O`P`Q`T`X`Y`]`ql4!Z`x\u{1a}@\" b3`^uR$ b#`1`\
        Q`Ro\u{b}!U`\u{1f}\u{3}\u{13}\"%`1`n\u{13}$$ c,`3`8`B\u{11}7!1`{A>!Z`\u{1b}\u{1b}@!\"`?Ij!%` \u{1}j![`-DW= c3`5\
        `7`8`9`:`;`<`=`>`?`D`H`I`J`K`L`M`N`O`P`Q`R`V`W`X`Z`]`\u{15}iq!$`n3\u{15}\"\"`1`\u{19}9\u{1e}!,`8am!Z`\u{7}7>\" \
        bP`8Kf\" b]`N\u{1}l\"#`1`i1y\" b;`\u{15}\"\u{e}- c1`4`9`B`F`G`K`O`P`Q`S`]`Bs\u{10}$ c3`P`]`7Tc\" b3`6\u{6}:\" b\
        Y`EuH![`OR'\" bH`\u{6}N0\" b?`nx\\\"%`1`B4e\" b]`+ee# c3`O`\u{10}\u{19}f!X`@>J!Z`\u{7f}\u{3}i!1`\u{1c}W\u{d}# b\
        1`3`mQl!V`$^\u{5}\" b]`\u{17}^%!1`1\u{f}~!)`nK\u{17}\"U`V`\u{15}\u{1b}A!1`o\u{d}\u{b}!S`(n!!1`CGD!%`\u{1f}hg!1`\
        a~3!%`\u{10}]:!Z`t`&!\"`7b[\" bR`Bdl% c1`R`Z`]`\u{1b}\u{2}\u{7}!1`\u{0}')- c,`1`3`8`:`G`L`N`O`Q`Y`]`J\u{10}z\" \
        bO`%\u{e}\u{7f}\" bP`X\u{d}($ c3`=`N`o\u{1f}k2 c+`,`3`:`=`E`G`I`J`K`L`O`Q`U`V`Z`]`;N\u{18}!Z`G\u{c}H!1`6B-!Z`T\u{1a}\
        5$ c*`1`3`\u{7f}gi!\"`\u{9}C\u{c}\"V`Z`\u{6}}#!#`O\u{11}\u{10}$ b*`3`]`#A\u{14}!1`\u{0}5*!&`Eb*!1`\u{5}+H!1`&\u{3}\
        W& c/`3`7`9`:`A1\\\" bQ`hZ\u{e}\" b3`X\u{4}.% c1`3`L`Y`\u{11}j\u{17}!Z`4#j' c\"`,`0`3`6`8` g8\" bO`\"BY!\"`1N\u{7f}\
        !(`m\u{1c}i9 c#`%`*`,`3`4`5`6`?`E`G`H`J`L`O`P`Q`R`S`U`Y`Z`[`]`T \u{4}% c#`,`3`G`\\q\u{4}!1`[@(& c3`I`O`R`]`z6r\"\
         bP`u1\u{10}!U`X9X$ c*`?`P`2Xy\" b]`\u{12}[\u{b}!#`1&.\" b3`l]e!*`)+s# bQ`]`;et$ c1`R`]`8P)\" bP`%\u{b}:!Z`\u{9}\
        2|!1`uPH!1`esi!U`(o\u{13}!1`\u{1}Gk!U`Jq !1`Wn*\" b]`?s.\" bP`N6/!Z`a\u{3}Y!Z`\u{10}\u{15}Z!/`Bex\" bP`,8}!#`\u{15}\
        Ih!1`)xp!1`\u{18}3\"!Z`L0\u{17}$ b%`1`]`|;6!1`\u{13}mY!1`#\u{1e}\u{8}# b3`R`,x\u{b}\" b3`Y.:!W`*\u{9}<\" bK`\u{1a}\
        q0' c,`0`3`9`G`J`\u{14}\u{11}Q\" b<`&l]\"#`1`1G\u{9}!%`'4\u{f}\" b7`No\u{1}) c3`7`=`G`O`V`Z`]`P;,# c3`W`P9:$ c3\
        `O`]`'Fz\" bG`G~8!1`3n\u{15}!1`O1\u{1b}\"!`/`-)#!1`\u{1a}U0$U`V`X`Z`,hF!1`\u{0}\u{3}S!Z`y3X!1`*#5!1`A\u{d}?\" b\
        J`P\"\\) c)`*`1`3`4`<`Q`]`\u{10}M,!V`-H \" b5`d\u{12}T!U`X?\u{1e}!1`\u{c}P-!\"`p17) c(`*`,`3`;`?`Q`]`{\u{0}@\"#\
        `,`+j\u{a}!Z`St*!W`!\u{14}1\" bP`zlE$ c1`S`]`{\u{15}=!Z`\u{1b}\u{8}\\$ c3`L`O`X<^!!`\u{1a}Dc!W`q(\u{1}\" b]`\u{11}\
        .K!U`qCd!#`\u{15}\u{0}\u{1f}!1`\u{b}\u{d}Y!Z`YBd\" b3`a<\u{12}\" bZ`\u{18}Q\u{14}# c3`5`\u{a}a.!*`q\"\u{8}$V`W`\
        Z`[`e\u{1e}-!X`~iq\" bP`\u{5}j}!U`lh\u{13}\" b3`\u{11}\u{d} $ c3`Z`]`w\u{e},!*`\u{1}R,1 c1`3`6`;`<`=`>`@`A`D`G`\
        N`P`Q`V`]`&kH!%`dv\u{6}!Z`\u{7}=\"\"#`1`\u{0}q3!T`|#4!U`V+_!W`\u{18}(\u{1c}$ c1`G`Q`KET\" bG`^)\\% c3`6`G`]`w@c\
        \" bG`B8\u{1f}\" c3`>r#!T`)\"r# b1`3`1\u{19}\u{7}!!`\u{19}O\u{14}!1`j\u{f}m\" bU`\u{7}Y+' c3`4`5`O`Y`]`&a<# b1`\
        L`u*^!1`M\u{1};\"W`X`$\u{a}B% c1`?`G`]`\u{12}\u{1}p!Z`\u{16}0$# b,`?`\u{1f}~R!/`tGg!1`:Vy% b(`,`.`3`(Eh\" b]`R6\
        ;!$`\u{14}rN!V`% `!1`.\u{7}+\" bK`\u{1c}\u{d}=!X`6\u{7f}K# cP`]`_LL!1`O\u{6}Z!1`\u{1b}S\u{1}$ c3`X`]`}_E% c1`O`\
        P`]`9\u{1d}b# b,`G`Y\u{4}{!1`\u{e}f\u{a}# b3`=`\u{11}\u{1a}T\" b8`'I\u{1d}\" bP`(5s\" b3`\u{9}#4!%`\u{15}\u{2}H\
        \" b]`\u{17}{`!#`I'o!Z`_g&!Z`\u{15}R\u{7}!1`\u{1}\u{12}\u{11}+ c1`2`3`@`H`J`O`R`U`Z`\u{c},O!U`QZcK c!`,`0`1`3`4\
        `5`6`7`8`9`:`;`<`=`>`?`@`A`B`C`D`E`G`H`I`J`K`L`N`O`P`Q`R`U`V`W`X`Y`Z`[`]`\"\u{16}|!1`+\u{e}\u{1b}$ b/`1`G`.=A!/\
        `\u{1},s) c\"`*`,`1`3`?`O`P`\"i~$ c3`6`]`6\u{16}7\" b]`hr\"= c,`1`3`4`5`8`9`:`<`=`@`A`B`G`J`K`L`N`O`P`Q`R`U`V`W\
        `Y`Z`]`Kdh\" bP`y|\u{17}#V`Z`[`\u{8}\u{3}5\" bL`-t>) c2`3`5`?`C`N`O`U`:PC!V`\u{1}8W!$`'YW& c\"`#`3`G`U`\u{7}\u{1d}\
        k!1`3\u{f}x!W`Um=!&`ly\u{3}!V`S\u{1}\u{16}\" bR`4)*!W`2C*!#`*<6& c#`K`P`Z`]`7\u{e}r!V`;$\u{15}!W`g\u{1e}J!Z`\\s\
        n!\\`Z+\u{f}+ c!`#`-`3`4`A`C`G`L`P`Do\u{19}!Z`\u{1d}Q!\" b]`s\u{9}9!Z`\u{e}\\_!#`9\u{c} \" b3`P!G!V`6\u{0}+!Z`\u{1a}\
        \u{10}8# b1`]`@eW!1`\\Zi#T`Y`\\`Bb\u{1c}!S`9~*# b\"`3`4\u{1e}\u{8}!\"`A\u{c}0( c#`(`1`3`;`=`N`,\u{10}V\" bO`l\u{8}\
        q% b*`1`3`]`[\u{18}\u{14}!Z`51)!#`<>5% c3`F`Q`]`W\u{6}I!1`m<V!,`7#x!!`x1`\" bP`f\u{12}d!%`I3/!2`\u{d}Eg!Z`J!:\"\
         bL`\u{1}Y\u{10}!1`c I$ c3`P`]`lWV!1`\u{11}Gh& c0`1`3`<`]`68\u{5}# b1`]`sd\u{d}!#`kT\u{7f}!V`C%\u{7f}# b\"`3`#\u{1b}\
        G$ c1`G`X`%qH# b!`O`;]\u{4}\" bQ`GNN% c1`3`P`V`\u{3}\u{2}Q\" bG`i0.!-`T\u{7f}M!!`NX\u{1e}!V`{\u{19}4!1`\u{11}fF\
        \" b3`ppW& c@`J`K`O`R`j\u{5}[# b,`]`\u{0}e6\"U`V`;P>!\"`*d^# b1`]`T\u{14}h!1`\u{2}\u{7f}r!1`^l|!Z`,a\u{11}( c3`\
        7`@`O`P`R`]`-?W![`n\u{8}3; c3`4`5`6`7`8`9`:`;`<`C`F`G`L`O`P`Q`R`T`U`V`W`X`Y`Z`]`O)E+ c3`5`?`H`O`P`Q`U`V`Z`/(\u{11}\
        $ b*`1`3`:A\u{7}\" b]`.[&\" b@`DuL!\"`\u{4}fJ\" bU` \u{19}N# b1`]``\u{f}z\" b]`\u{1d}\u{1c}\u{19}#\"`#`1`ug=& c\
        1`7`?`G`L`M*N!V`8N\u{17}# b1`P`F\u{1a}0!$`b3d!\"`J\u{1a}\u{11}\" bO`2EJ$ b#`3`]`W\u{13}}!-`W|\u{1d}$U`V`W`[`nf3\
        !!`*>A!Z`^ZE!U`=SYG c#`,`1`3`4`5`6`7`8`9`:`;`<`=`>`?`@`A`B`E`F`G`H`I`J`K`L`N`O`P`Q`R`V`W`Y`Z`[`]`s\u{6}\u{4}!Y`\
        d%v$ b1`3`<`\u{2}\u{d}y\"\"`#`C'\u{7}\" b3`\u{12}\u{f}-!1`+<i\"    H  Z  b  \u{2}  ,! :! X! \u{12}! &\" *\" >\"\
         l\" z\" \u{16}\" \u{1a}\" 8# F# X# \\# `# \u{8}# \u{1e}# :$ L$ h$ l$ l$ \u{10}$ \u{1a}$ \u{1e}$ &% <% f% t% \u{a}\
        % $& 0& B& T& `& n& ~& $' 2' B' P' x' 6( J( t( x( \u{12}( *) >) F) d) \u{2}) \u{14}) \u{1c}) >* P* Z* r* \u{10}\
        * \u{1a}* 2+ D+ `+ \u{a}+  , ., @, N, X, p, \u{8}, \u{1e}, &- 2- B- L- T- t- \u{10}- 0. B. F. J. b. \u{18}. </ \
        J/ `/ \u{0}/ \u{8}/ \u{10}/ \u{1e}/ L0 f0 r0 \u{14}0 01 F1 N1 V1 \u{0}1 \u{8}1 ,2 62 P2 X2 ~2 \u{e}2 $3 <3 T3 h\
        3 p3 \u{2}3 \u{10}3 .4 B4 ^4 f4 \u{16}4 \"5 05 X5 f5 ~5 \u{10}5 \u{14}5 \u{1c}5 >6 P6 l6 p6 \u{1a}6 \u{1e}6 @7 \
        N7 `7 |7 \u{e}7 &8 28 F8 X8 \\8 \u{10}8 \u{10}8 *9 F9 b9 f9 \u{4}9 \u{c}9 ,: 0: 0: :: L: P: T: j: \u{e}: 2; D; \
        b; |; \u{e}; \"< 8< \\< t< \u{4}<  = $= X= l= ~= \u{1c}= 6> l> z> z> \u{8}> \u{c}> \u{14}> ,? 4? l? \u{a}? \u{12}\
        ? *@ ^@ z@ \u{2}@ (A DA VA \u{0}A \u{18}A  B (B 2B LB ZB bB tB \u{6}B \u{e}B \u{18}B \u{1c}B :C PC ^C pC \u{1c}\
        C RD dD vD \u{e}D (E 2E DE `E xE |E \u{1c}E 0F FF JF bF tF \u{1e}F >G XG dG vG *H .H <H `H rH \u{12}H $I 2I DI \
        \\I `I `I ~I \u{2}I 6J HJ PJ tJ $K <K \\K \u{2}K &L .L 8L LL jL nL \u{a}L (M 4M LM ^M lM \u{1a}M (N 2N >N VN VN\
         nN |N \u{e}N \u{1c}N (O 2O BO NO ^O jO \u{6}O &P JP fP \u{2}P \u{16}P \u{1e}P :Q PQ `Q tQ \u{1a}Q FR bR bR fR \
        nR |R \u{e}R *S *S >S TS nS zS \u{1e}S :T LT VT lT ~T \u{c}T  U 6U jU vU \u{e}U \u{16}U (V @V VV |V \u{4}V ,W 0\
        W lW \u{12}W *X @X NX zX \"Y \"Y <Y ^Y lY \u{0}Y \u{1a}Y .Z \\Z \u{0}Z .[ @[ N[ Z[ h[ z[ \u{6}[ \u{14}[ 0\\ H\\\
         T\\ d\\ h\\ v\\ \"] T] p] \"^ 2^ T^ z^ \u{e}^ \u{12}^ :_ ^_ z_ \u{2}_ \u{c}_ \u{10}_ \u{1a}_ (` D` `` \u{2}` \u{14}\
        ` .a 6a Za ba ta \"b .b Bb Jb \\b jb zb 2c >c fc \u{8}c \u{10}c 2d @d Ld |d \u{14}d \u{18}d 8e 8e <e Xe de te \u{c}\
        e \"f ,f 8f Nf nf \u{0}f \u{18}f (g Dg Ng Vg Zg rg \u{6}g \u{e}g &h <h <h Rh Zh ^h bh nh nh \u{4}h \u{1e}h >i B\
        i `i ni vi \u{c}i \u{1a}i \"j Fj Tj \u{2}j $k 6k Hk Lk `k jk |k \u{14}k 2l @l Rl vl \u{12}l *m @m hm \u{c}m $n \
        Vn `n jn rn \u{e}n Bo Po bo fo jo \u{6}o \u{1e}o :p Pp np \u{a}p \u{a}p \u{e}p .q :q Nq jq xq \u{6}q \u{18}q 0r\
         Br ^r fr tr \u{14}r *s Bs Js \\s ls vs \u{2}s \u{16}s 8t ht |t \u{8}t \"u 4u @u Du hu \u{12}u $v >v dv \u{e}v \
        2w Tw pw \u{c}w <x `x rx \"y \"y *y *y @y @y Vy dy ny |y \u{4}y *z .z \\z \u{0}z \u{4}z ,{ 6{ b{ l{ ~{ \u{14}{ \
        \u{14}{ 2| D| ^| ~| \u{14}| .} F} X} f} ~} \u{12}} 8~ @~ R~ n~ ~~ \u{a}~ *\u{7f} 8\u{7f} N\u{7f} f\u{7f} n\u{7f}\
         v\u{7f} \u{1a}\u{7f} $\u{0} F\u{0} T\u{0} b\u{0} \u{a}\u{0} &\u{1} R\u{1} ^\u{1} t\u{1} \u{4}\u{1} \u{4}\u{1} \
        \u{1e}\u{1} B\u{2} P\u{2} h\u{2} \u{4}\u{2} .\u{3} @\u{3} D\u{3} V\u{3} v\u{3} \u{e}\u{3} \u{12}\u{3}  \u{4} 8\u{4}\
         f\u{4} t\u{4} \u{2}\u{4} \"\u{5} 2\u{5} X\u{5} j\u{5} |\u{5} \u{6}\u{5} \u{14}\u{5} (\u{6} 8\u{6} 8\u{6} Z\u{6}\
         j\u{6} \u{c}\u{6} \u{1a}\u{6} \"\u{7} .\u{7} N\u{7} `\u{7} \u{a}\u{7} \u{12}\u{7} (\u{8} H\u{8} L\u{8} T\u{8} \
        X\u{8} `\u{8} t\u{8} \u{8}\u{8} \u{c}\u{8} \u{10}\u{8} \"\u{9} >\u{9} H\u{9} \\\u{9} t\u{9} \u{10}\u{9} :\u{a} \
        F\u{a} N\u{a} j\u{a} r\u{a} ~\u{a} \u{a}\u{a} *\u{b} 2\u{b} 6\u{b} X\u{b} n\u{b} \u{e}\u{b} \u{12}\u{b} &\u{c} \
        4\u{c} N\u{c} Z\u{c} z\u{c} \u{10}\u{c} (\u{d} Z\u{d} p\u{d} \u{2}\u{d} \u{a}\u{d}  \u{e} D\u{e} P\u{e} P\u{e} \
        v\u{e} \u{18}\u{e} 0\u{f} 0\u{f} F\u{f} X\u{f} x\u{f}  \u{10} $\u{10} 8\u{10} F\u{10} N\u{10} R\u{10} d\u{10} l\
        \u{10} t\u{10} \u{1e}\u{10} L\u{11} V\u{11} ^\u{11} f\u{11} \u{14}\u{11} $\u{12} .\u{12} D\u{12} r\u{12} \u{e}\u{12}\
         0\u{13} J\u{13} V\u{13} r\u{13} v\u{13} z\u{13} \u{c}\u{13} 0\u{14} 8\u{14} J\u{14} f\u{14} \u{0}\u{14} \u{12}\
        \u{14} \u{12}\u{14} \u{1e}\u{14} *\u{15} <\u{15} <\u{15} T\u{15} \\\u{15} j\u{15} |\u{15} \u{a}\u{15}  \u{16} $\
        \u{16} (\u{16} H\u{16} ^\u{16} l\u{16} \u{a}\u{16}  \u{17}  \u{17} ,\u{17} P\u{17} t\u{17} \u{2}\u{17} \u{18}\u{17}\
         2\u{18} J\u{18} h\u{18} z\u{18} \u{10}\u{18} ,\u{19} 4\u{19} T\u{19} j\u{19} \u{0}\u{19} >\u{1a} V\u{1a} v\u{1a}\
         \u{18}\u{1a} \u{1c}\u{1a} *\u{1b} B\u{1b} b\u{1b} t\u{1b} \u{c}\u{1b} \u{c}\u{1b} \"\u{1c} <\u{1c} R\u{1c} x\u{1c}\
         \u{14}\u{1c} \u{14}\u{1c} >\u{1d} T\u{1d} f\u{1d} n\u{1d} \u{4}\u{1d} $\u{1e} 6\u{1e} D\u{1e} L\u{1e} l\u{1e} \
        ~\u{1e} \u{c}\u{1e} 0\u{1f} :\u{1f} L\u{1f} V\u{1f} b\u{1f} ~\u{1f} \u{6}\u{1f} 6 !@ !R !\u{6} !\u{a} !$!!:!!\\\
        !!x!!\u{e}!! \"!6\"!:\"!>\"!B\"!T\"!l\"!p\"!\u{e}\"!\u{1c}\"!B#!T#!t#!\u{0}#!\u{8}#!:$!T$!f$!n$!|$!\u{12}$!$%!8\
        %!N%!d%!|%!\u{1e}%!2&!R&!p&!\u{10}&!('!X'!p'!z'!\u{10}'!&(!F(!T(!b(!|(!|(!\u{4}(! )!.)!T)!^)!x)!\u{a})!**!6*!\\\
        *!`*!\u{12}*!\u{1a}*!:+!R+!b+!p+!x+!x+!|+!6,!T,!d,!p,!|,!\u{e},!(-!(-!2-!H-!f-!n-!r-!\u{18}-!$.!0.!D.!L.!Z.!^.!\
        j.!n.!\u{e}.!\"/!4/!f/!f/!j/!\u{2}/!\u{14}/!*0!80!<0!N0!|0!\u{4}0!\u{16}0!\"1!@1!D1!\\1!x1!\u{18}1!22!>2!H2!j2!\
        r2!\u{4}2!\u{12}2!\u{1c}2!>3!F3!X3!j3!v3!\u{10}3!,4!D4!P4!T4!r4! 5!*5!>5!N5!\\5!n5!\u{6}5! 6!66!R6!n6!\u{14}6!&\
        7!87!J7!f7!\u{c}7!\u{1e}7!<8!@8!x8!\u{14}8!\"9!49!T9!j9!z9!\":!D:!\\:!h:!z:!\u{8}:!*;!8;!b;!z;!\u{a};!8<!\\<!n<\
        !\u{6}<!V=!V=!d=!l=!\u{2}=!.>!2>!H>!d>!\u{4}>! ?!:?!f?!j?!j?!n?!~?!\u{14}?!>@!H@!P@!r@!\u{e}@!\u{16}@!,A!>A!bA!\
        \u{1e}A!&B!@B!XB!jB!~B!\u{1c}B!>C!FC!dC!\u{0}C!\u{e}C!8D!FD!TD!bD!~D! E!.E!FE!TE!jE!|E!\u{1e}E!4F!PF!bF!pF!\u{6}\
        F!\u{14}F!0G!8G!RG!vG!\u{2}G!(H!0H!LH!VH!pH!|H!\u{0}H!\u{8}H!\u{1e}H!0I!NI!\\I!vI!\u{c}I!0J!>J!RJ!`J!\u{2}J!\u{1c}\
        J!:K!>K!\\K!jK!\u{4}K!\u{1c}K!4L!TL!jL!xL!\u{a}L!&M!>M!HM!ZM!\u{a}M!$N!0N!0N!ZN!lN!tN!xN!|N!&O!>O!VO!dO!\u{0}O!\
         P!$P!0P!PP!bP!rP!\u{4}P!\u{12}P!8Q!FQ!`Q!`Q!\u{e}Q!\u{16}Q!$R!>R!LR!TR!bR!~R!\u{1e}R!6S!RS!fS!jS!nS!\u{4}S!2T!\
        JT!RT!dT!hT!\u{2}T!\u{a}T!\u{e}T!:U!FU!NU!\\U!tU!|U!\u{1c}U!>V!LV!^V!jV!\u{6}V!\u{e}V!,W!,W!DW!RW!vW!\u{c}W!\u{14}\
        W!,X!LX!VX!bX!lX!\u{8}X!\u{16}X!\u{1e}X!4Y!<Y!@Y!NY!VY!dY!vY!vY!\u{4}Y!\u{c}Y!,Z!4Z!VZ!tZ!\u{2}Z!\u{2}Z!\u{1c}Z\
        ! [!$[!F[!P[!X[!j[!\u{0}[!\u{4}[!\u{1e}[!&\\!N\\!l\\!~\\!\u{1a}\\!P]!j]!j]!\u{0}]!\u{16}]!2^!@^!n^!\u{2}^!\u{2}\
        ^!\u{1a}^!\"_!:_!D_!P_!d_!\u{10}_!\u{1c}_!@`!\\`!n`!\u{a}`!\u{1e}`!Ja!^a!ta!\u{18}a!\u{1c}a!$b!Hb!rb!vb!\u{1c}b\
        !(c!>c!Jc!\\c!xc!\u{10}c!\u{1e}c!.d!Ld!^d!vd!\u{c}d!*e!2e!Ne!|e!\u{1e}e!4f!Hf!jf!*g!Bg!Pg!Pg!`g!\u{6}g!\u{1a}g!\
        ,h!Lh!rh!\u{a}h!\u{12}h! i!*i!.i!@i!Zi!li!zi!\u{2}i!(j!<j!Tj!fj!vj!~j!\u{18}j!2k!Hk!Tk!fk!\u{0}k!\u{e}k!\u{e}k!\
        2l!Dl!Tl!\u{6}l!\u{a}l!4m!Xm!tm!\u{10}m!0n!Bn!Fn!\\n!hn!~n!$o!Bo!No!no!\u{e}o!\u{e}o!\u{16}o!\u{1a}o!\u{1e}o!>p\
        !\\p!|p!\u{6}p!&q!Bq!Tq!fq!xq!\u{a}q! r!@r!Hr!jr!\u{10}r!\u{14}r!\u{1c}r!&s!2s!Vs!rs!zs!\u{c}s!\u{18}s!.t!Jt!ft\
        !|t!*u!Hu!Zu!^u!lu!\u{10}u!.v!Nv!Rv!dv!nv!\u{4}v!\u{1c}v!\u{1c}v!8w!Pw!\\w!zw!\u{6}w!\"x!0x!>x!Xx!bx!lx!\u{c}x!\
        \u{14}x!>y!zy!\u{10}y!,z!4z!4z!\\z!~z!~z!\u{1a}z!&{!:{!d{!r{!\u{10}{!\u{18}{!2|!\\|!n|!\u{0}|!\u{e}|!&}!8}!8}!X\
        }!n}!\u{0}}!\u{18}}!&~!.~!2~!L~!h~!\u{c}~! \u{7f}!.\u{7f}!D\u{7f}!H\u{7f}!l\u{7f}!~\u{7f}!\u{18}\u{7f}!8\u{0}!^\
        \u{0}!f\u{0}!\u{0}\u{0}!\"\u{1}!*\u{1}!T\u{1}!t\u{1}! \u{2}! \u{2}!6\u{2}!H\u{2}!L\u{2}!P\u{2}!t\u{2}!x\u{2}!\u{0}\
        \u{2}!\u{c}\u{2}!.\u{3}!L\u{3}!\\\u{3}!x\u{3}!\u{6}\u{3}!$\u{4}!,\u{4}!D\u{4}!L\u{4}!b\u{4}!n\u{4}!\u{a}\u{4}!\u{18}\
        \u{4}! \u{5}!*\u{5}!L\u{5}!f\u{5}!v\u{5}!~\u{5}!\u{1e}\u{5}!.\u{6}!<\u{6}!L\u{6}!d\u{6}!v\u{6}!\u{12}\u{6}!$\u{7}\
        !.\u{7}!:\u{7}!n\u{7}!\u{e}\u{7}!\u{16}\u{7}!.\u{8}!2\u{8}!>\u{8}!`\u{8}!z\u{8}!~\u{8}!\u{2}\u{8}!\u{18}\u{8}!\u{18}\
        \u{8}!\u{1c}\u{8}!6\u{9}!>\u{9}!L\u{9}!\\\u{9}!h\u{9}!h\u{9}!r\u{9}!r\u{9}!\u{2}\u{9}!\u{10}\u{9}!\"\u{a}!*\u{a}\
        !N\u{a}!x\u{a}!\u{2}\u{a}!\u{18}\u{a}!,\u{b}!,\u{b}!R\u{b}!v\u{b}!~\u{b}!\u{14}\u{b}!.\u{c}!>\u{c}!P\u{c}!T\u{c}\
        !t\u{c}!x\u{c}!|\u{c}!\u{4}\u{c}!\u{8}\u{c}!\u{10}\u{c}!\u{1c}\u{c}! \u{d}!2\u{d}!6\u{d}!F\u{d}!X\u{d}!f\u{d}!n\
        \u{d}!\u{0}\u{d}!\u{12}\u{d}!$\u{e}!>\u{e}!X\u{e}!\\\u{e}!\\\u{e}!j\u{e}!~\u{e}!\u{2}\u{e}!\u{1a}\u{e}!(\u{f}!<\
        \u{f}!N\u{f}!d\u{f}!\u{e}\u{f}!8\u{10}!J\u{10}!X\u{10}!`\u{10}!p\u{10}!t\u{10}!\u{0}\u{10}! \u{11}!0\u{11}!P\u{11}\
        !h\u{11}!l\u{11}!\u{8}\u{11}!0\u{12}!L\u{12}!T\u{12}!f\u{12}!\u{6}\u{12}!(\u{13}!L\u{13}!b\u{13}!\u{2}\u{13}!,\u{14}\
        !H\u{14}!\u{6}\u{14}!\u{e}\u{14}!\u{1c}\u{14}!(\u{15}!@\u{15}!N\u{15}!d\u{15}!n\u{15}!\u{c}\u{15}!\u{14}\u{15}!\
        2\u{16}!V\u{16}!r\u{16}!\u{4}\u{16}!\u{16}\u{16}!$\u{17}!.\u{17}!6\u{17}!F\u{17}!N\u{17}!j\u{17}!\u{c}\u{17}!$\u{18}\
        !:\u{18}!>\u{18}!T\u{18}!r\u{18}!\u{0}\u{18}!\u{12}\u{18}!\u{16}\u{18}!\u{1a}\u{18}!*\u{19}!2\u{19}!H\u{19}!Z\u{19}\
        !v\u{19}!\u{6}\u{19}!*\u{1a}!X\u{1a}!n\u{1a}!\u{0}\u{1a}!&\u{1b}!@\u{1b}!N\u{1b}!^\u{1b}!p\u{1b}!\u{12}\u{1b}!\u{16}\
        \u{1b}!$\u{1c}!@\u{1c}!^\u{1c}!f\u{1c}!x\u{1c}!\u{a}\u{1c}!\u{1c}\u{1c}! \u{1d}!$\u{1d}!<\u{1d}!\u{0}\u{1d}!&\u{1e}\
        !8\u{1e}!H\u{1e}!r\u{1e}!\u{a}\u{1e}!0\u{1f}!4\u{1f}!L\u{1f}!j\u{1f}!\u{12}\u{1f}!8 \"F \"T \"j \"\u{18} \"(!\"\
        8!\"P!\"d!\"|!\" \"\"$\"\".\"\"@\"\"^\"\"\u{6}\"\"\u{12}\"\".#\"N#\"V#\"f#\"\u{e}#\"$$\"H$\"d$\"\u{a}$\"\u{1c}$\
        \"2%\"6%\"H%\"T%\"r%\"\u{0}%\"\u{4}%\"\u{1e}%\"\"&\"N&\"R&\"v&\"\u{12}&\"*'\">'\"R'\"j'\"\u{0}'\"\u{12}'\"\u{16}\
        '\"((\"6(\"H(\"^(\"\u{8}(\"\u{10}(\"\u{1e}(\"0)\"4)\"B)\"R)\"v)\"z)\"~)\"\"*\"B*\"T*\"\u{8}*\"4+\"H+\"^+\"\u{4}\
        +\"\u{16}+\"\",\"0,\"H,\"V,\"t,\"\u{10},\"4-\"D-\"\\-\"\u{8}-\"\u{1a}-\"6.\"J.\"f.\"v.\"\u{0}.\"\u{10}.\"\"/\"N\
        /\"b/\"z/\"\u{10}/\"\u{1e}/\"B0\"h0\"t0\"~0\"\u{18}0\"81\"P1\"\\1\"n1\"v1\"~1\"\u{a}1\" 2\"$2\"42\"F2\"l2\"\u{6}\
        2\"\u{1c}2\".3\"@3\"D3\"b3\"j3\"\u{16}3\"@4\"`4\"j4\"v4\"\u{e}4\".5\"B5\"P5\"f5\"t5\"\u{e}5\"*6\"B6\"\\6\"\\6\"\
        \u{0}6\"\u{4}6\"\u{12}6\"07\"<7\"N7\"V7\"|7\"\u{a}7\"$8\"J8\"p8\"\u{2}8\"\u{1a}8\"\u{1e}8\",9\"89\"J9\"^9\"z9\"\
        \u{1c}9\"*:\"2:\"D:\"R:\"l:\"v:\"\u{c}:\"\u{16}:\"\u{1e}:\"&;\"4;\"<;\"\\;\"r;\"v;\"\u{4};\"(<\"(<\"<<\"J<\"|<\"\
        \u{12}<\"(=\":=\"F=\"h=\"\u{a}=\"\u{12}=\",>\"@>\"D>\"R>\"^>\"l>\"z>\"\u{6}>\"\u{1c}>\"N?\"Z?\"^?\"\u{6}?\"\u{1c}\
        ?\"*@\"6@\"X@\"\u{8}@\".A\"@A\"VA\"pA\"~A\"\u{14}A\"\u{14}A\"0B\"RB\"ZB\"rB\"~B\"\u{a}B\"\u{14}B\"4C\"PC\"|C\"\u{18}\
        C\" D\"$D\"0D\"BD\"bD\"bD\"\u{6}D\"\u{6}D\"\u{a}D\" E\"<E\"FE\"lE\"xE\"\u{16}E\"\u{1e}E\".F\"VF\"hF\"\u{10}F\"&\
        G\"6G\"\\G\"jG\"xG\"\u{a}G\"\u{16}G\",H\"@H\"\\H\"\\H\"rH\"\u{4}H\" I\"DI\"RI\"hI\"vI\"\u{18}I\"\"J\",J\"BJ\"XJ\
        \"bJ\"\u{2}J\"$K\"6K\"HK\"\\K\"fK\"rK\"zK\"\u{14}K\"HL\"hL\"\u{1e}L\"0M\"@M\"JM\"RM\"\u{4}M\"\u{1c}M\"@N\"@N\"H\
        N\"dN\"pN\"\u{12}N\".O\"NO\"RO\"VO\"ZO\"hO\"\u{c}O\":P\"LP\"~P\"\u{c}P\"\u{10}P\"\u{18}P\" Q\"*Q\"6Q\"@Q\"DQ\"V\
        Q\"`Q\"rQ\"\u{0}Q\"\u{a}Q\"\u{12}Q\"\u{1c}Q\"2R\"2R\"JR\"\\R\"\u{2}R\"\u{2}R\"\u{6}R\"(S\"4S\"NS\"bS\"fS\"jS\"\u{2}\
        S\"\u{a}S\"\"T\">T\"HT\"PT\"^T\"pT\"xT\"\u{a}T\"\u{1c}T\"$U\"2U\"BU\"VU\"vU\"\u{16}U\"\"V\",V\"LV\"hV\"\u{0}V\"\
        \u{12}V\"&W\">W\"pW\"\u{6}W\"\u{12}W\" X\":X\":X\">X\"XX\"zX\"\u{12}X\" Y\"PY\"bY\"\u{12}Y\"\u{16}Y\"@Z\"RZ\"hZ\
        \"pZ\"\u{4}Z\"$[\"B[\"L[\"t[\"\u{1a}[\"@\\\"V\\\"j\\\"r\\\"\u{c}\\\".]\"<]\"F]\"X]\"~]\"\u{2}]\"\u{a}]\"*^\"2^\"\
        H^\"H^\"`^\"d^\"\u{2}^\"\u{10}^\" _\":_\">_\"B_\"d_\"r_\"\u{0}_\"\u{12}_\"\u{1a}_\"6`\"L`\"T`\"``\"n`\"x`\"\u{4}\
        `\"\u{16}`\",a\"4a\"Ha\"Ha\"Ta\"ta\"xa\"\u{1a}a\",b\"Hb\"Hb\"^b\"lb\"xb\"\u{18}b\"$c\"Dc\"\\c\"fc\"\u{2}c\"\u{6}\
        c\"\u{e}c\"\u{1e}c\":d\"Ld\"^d\"bd\"xd\"\u{8}d\",e\"4e\"Pe\"Te\"fe\"je\"\u{c}e\"\u{1e}e\">f\"Tf\"`f\"jf\"\u{6}f\
        \",g\"Rg\"`g\"tg\"xg\"\u{14}g\"\u{1c}g\"&h\"6h\"Hh\"Zh\"^h\"\u{8}h\"\u{1e}h\"*i\"2i\"<i\"`\u{0}/\"/ `% aQh4 uHL\
         [!h I1s\"( `+ am5| ?Y\u{f} <\u{7f}Z\"( `# aP\u{19}v ow\u{c} 0cV \u{1b}oe ,55 Sh5 ph@\"$ `= a\u{4}(O hy\u{e}\"(\
         `% a\u{7}8N\"! `, aZ\u{18}N\"! `R a\u{0}^P\"\" `\u{d} aA&` Wh\u{11} cS\u{1f} '8.\"0 `P!al*P cG+\"( `% ak2,\"' \
        `$ a1{u\"0 `B#a.m2\"0 `f a\u{1d}06\"\" `-!a\u{14}\u{12}< R`G \u{1d}8\u{5}\"0 `J!ah\u{17}\u{9}\", `\u{1f}\u{1f}a\
        I3\u{17}\"0 `E\"aX\u{1})\"+ `7 a\u{0}\u{15}N\"/ `\" a(Ht 2\u{1d}Z\"\" `C!ab\u{11}\u{1e}\"+ `* aTg$\"+ `8 a\u{1c}\
        b+ g@.\"0 `u\"aug/ \u{19}iH 4z` S\u{b}\u{6}\"0 `\u{12}!aQlu \u{18}_~\"+ `7 aYpT \u{16}\u{7f}]\"0 `R#aj*\u{7f} ,\
        *\u{19}\") `  a\u{7f}%m C\u{1b}P\"/ `$ a[FQ\"( `$ a\u{15}J\u{19}\"+ `! a{c[\"( `* a\u{3} x D\u{17}.\"! `9 a=J\u{1d}\
         :G\u{1f} hya \u{4}\"G YK'\"0 `H\"a \u{11}6\"( `' a*BH R\\n f-\u{e} \u{1a}<\u{17} \u{10}G\u{1c} D\u{1a}( \u{19}\
        Ng\"! `\" a(\u{b}n oSp ;\u{14}E\"+ `* a~sI x0u 4Oy\"1 `  a\"~7 \u{e}9`\"+ `4 aVNs \u{10}j% yiA\"' `# a]x\u{1}\"\
        ! `, aQ_\u{f} 4/\u{8} .\u{d}D \u{2}RW&\" `  a+ `  a1 `  aK x\"\" `\u{4}!a\u{1f}\u{17}F\"( `# a_}e a{q h\u{3}\u{6}\
         8)A :ge \u{a},\u{e}\"% `( a8M\u{f} |?, )\u{14}. \u{3}\u{e}b =\u{2}l\"( `# a\u{13}`p\"/ `# a/}\u{c}\"/ `! a?4U \
        \u{f}%\u{3}\"+ `6 a\u{1a}B9 5\u{9}N\"! `K aL\u{1}p ^o\u{1b} \u{11}T! \u{11}L2 p59 Lq] 9X\u{a}\"( `( a0\u{12}] \u{12}\
        #} \u{c}9\u{15} OU!\"$ `. a|\u{15}r \u{0}\u{14}s _\u{5}$ \u{1e}\u{1a}V\"0 `\u{5}\"a\u{11}9g b\u{5}\" Rf\u{a} h7\
        \u{13} 1\u{15}5 6\u{4}\u{19}\") `! a6}\" }\u{e}C M^v cUx s\u{1c}P\"$ `6 a3kY *bz \u{e}\u{19}{\"1 `\" agf\u{9}\"\
        0 `(#a\u{1d}E{\"0 `g#a+\u{1d}{ .l/ #&\u{a} xi\u{10} 9\u{4}\u{17} 9l/ KwU\"1 `  a\u{1f}3, D\u{c}/ K|q hQ}\"' `! \
        a\u{7f}x\u{8}  `\u{18}\"% `  a`f\u{1b} >0$$\" `\u{10}!a+ `' a\u{9}b)\"+ `4 a\u{10}o6 09=\"\" `i a\u{1f}x_ B-~\"\
        ! `O ar_\u{3} {\u{4}\u{7} \u{0}WC\"1 `! aC\u{f}y\"( `\" ao](\"+ `7 ahL2\"/ `# ab|D  CE w=e\"$ `E a\u{7}#\u{0} #\
        BH \u{1c}b1 Y|? \u{1a}:N\"( `' a?}~ #@\u{c} \u{3}|u\"\" `h ax8|\"' `\" aB-\u{a} \u{7f}zh\"( `# aT8\u{11}\"! `? \
        a\u{9}#A 2Pg 5B  \u{1}\u{15}+ 5.- \u{8}\u{d}9 \u{18}-\u{8}\"( `# a\u{2}\u{19}\u{17} ~\u{11}/ hE5\"+ `7 a5\u{9}I\
         \u{1c}[L gDv \u{1a}Mw F1= =aQ\"/ `  a\u{1e}0o V\u{a}@ \u{b}Q\u{16} \u{16}`4\"0 `\"!a\u{4}\u{6}:\") `  a\u{f}\u{5}\
        c\"$ `= asQ\u{1} o:\"\"0 `F ap{5 &%\u{2} \u{18}`n\"\" `U ahK( ,%\u{7f}\") `  a.I\u{8}\"! `N a-z% 5`/ 8(2 \u{1c}\
        F5\") `% a\u{19}vN mZt \u{1e}Eq\"( `% a\u{e}\u{17}`  Sf\"+ `6 a\u{f}Wl\"( `) aYH* \u{14}\u{5}G \u{1f},\u{15}\"/\
         `\" aHiG\". `\u{1f}\u{1f}a)uV\"+ `* ab\u{8}k %\u{0}\u{3} K\u{2}  'P) \u{1b}rJ [5T\"! `S aUqT\"0 `s a%7r\"0 `X!\
        ac\u{1e}*\"0 `r\"a2F? ;&] \u{0}\u{2}\u{9} A% \"+ `: a<QH d!& PEp\"+ `5 a\u{0}+\u{4} s]\u{7f}\"! `O ak\u{12}\u{9}\
         \u{5}\u{e}w\"( `# a5X1\"( `% aB\\O\"\" `,!a>cg U0P ~@Z\"( `& auT^\"+ `6 a\u{16}1+\"! `/ a\u{7}hL t$z Y1\u{b} w\
        \u{1}n #\u{f}\u{6} nXH \u{10}2W u\u{19}\u{1a} as& \u{4}l- B03 qY? \u{4}b\u{13}\"\" `a a*\u{17}K !zT of(\"\" `o \
        a8?@ +.Z Y\u{13}i \u{4}\u{a}\u{12}\"! `^ af!8\"0 `\u{9}!a\u{16}\u{1e}? 2Oe\"/ `& aI@\u{b} 9CF e*c\"( `# asim ee\
        \u{1} o\u{b}\u{7}\"( `% aF\\* 9!l\") `$ aP3\u{1} T\u{16}\u{7} \u{e}qR 126\"0 `M!a\u{1a}\u{1d};\"( `% ahX\u{19} \
        Dg \"% `+ aU[2\"( `' a~jK\"0 ` !alSR\"( `$ ak&a\"! `M aY\u{3}\u{1c} \u{e}V' n_*\"( `' aR_K d\"[ 9Ou\"1 `  ar/\u{d}\
         !6|\"( `$ a\u{1a}k\u{15} \u{12}V' \u{d}f/ \u{10}\u{17}_ }\u{1e}z\"0 `\u{1b} aK\u{1c}C w0U\"$ `( aTdh \u{8}\u{17}\
        { \u{1c}Y\u{7f}\"/ `# a\u{2}v/ .7\u{3} pp\" \u{19}z\\ Z\u{18}G\"+ `  a}1\u{f} \u{d}\u{a}( fjA\"$ `; a,tP\"0 `\u{8}\
        !a5dV \u{1f}R{\"! `1 a08\u{3} N'\u{19} 4VK \u{1f}__ =%n 7[t [\u{10}w\". `\u{1f}\u{1f}a{x4 <w8 \u{5}tB ] # >g%\"\
        ' `\" a<\u{0}/ \u{a}xK 9Mw !,\u{7} D-\u{f} :P3\"+ `8 axH:\"0 `;\"aiRW \u{18}^} 2r)\"( `) a8R* hLE \u{0}w~ \u{3}\
        (2 \u{15}\u{18}> \u{e}5\u{14} \u{1f}s\u{1b} A\u{17}O\"0 `+!a\u{17}{P s0b\"+ `4 aA h \u{4}W\u{2} \u{9}o\u{b}\"* \
        `  a\u{5}N) TF\u{1f} [M\" aP5 [z5\"+ `6 at\u{4}a K2n\") `% a 0} M'2\"+ `* aE.f iGg\"\" `w!a+ns \u{1}\u{3}\u{3} \
        \u{c}-\u{a} ipO \u{6}b{ oQ6\"( `% a\u{6}\u{0}H\"( `* a/\u{8}t mt{ rB\u{13}\") `  a0\u{8}\u{9} xj\u{16} ?8\u{18}\
         z\u{19}\u{19} n6C \u{e}0e 0F\u{e}\"\" `)!a&1\u{1c} 1\u{17}=\"! `- a9^E\"( `# a\"*\u{14} #4a RY\u{e}\"( `% a U\u{f}\
        \"/ `! azqc\"/ `! aE\u{d}\u{c}\"0 `\u{8}\"a=3D #R\u{12} \u{10}\u{8}4\"0 `$#a.[O |kb 3&>\"$ `  aefq vH- \"\u{1e}\
        = PcB -\u{1a}S \u{e}UT\"\" `d aP8\u{4} )\u{15}E\"% `+ aMO\u{19}\"+ `+ a\u{9}\u{f}. X^M\"/ `\" aqBS \u{1}\u{18}\u{f}\
        \"% `' a!c? Q\u{16}] o\u{5}!\"\" `N!a,Q5\". `\u{1f}\u{1f}asG< \u{1d}bN\"! `: a\u{4}7n H\u{7f}\u{14}\"! `1 a\u{4}\
        .p 1)u \u{c}y\u{c} T-'\"\" `o!a)ki \u{7f}(% \u{f}j4 (/? {CD t)h\"/ `\" aH]l u\u{14}x\"\" `^!al\u{15}' &(\u{a}\"\
        ( `& a8\u{19}V\"$ `9 a\u{15}\u{17}j @s\u{1f}\"! `) aCpX\"0 `- ae\\\u{7f} 2a\u{2} `\u{18}\u{1d} dy* \u{7f}\u{3}b\
         <$!\") `  a;z#\"( `) apE[\"0 `\u{1b}\"aN5^ \u{3}\u{4}\u{5}\"( `( ap5\u{14} =M\u{16} $wY I4n\", `\u{1f}\u{1f}a[\
        Wz \u{1c}H\u{11}\"/ `\" a~U\u{7} 95J\"0 `\u{12} a,g`\"0 `>#a\u{14}\u{14}h }p\u{9}\"0 `\u{11}\"aV\u{10}\u{f} WF\u{1f}\
         5\u{b}\\ :F+\"( `$ aR;a\"% `$ a\u{15}ct {\u{1c}x\"( `$ agx8 R\u{8}\u{a}\"$ `! adD>\"0 `\\#a@jg lsl \u{1e}JG \u{4}\
        jK\"( `) aPT}\"0 `s!a`\u{16}\u{13} .(B D6P :\u{15}}\"+ `4 ay.r\"+ `* ai\u{8}z n \u{17}\"0 `<#a( ' \u{0}f4 \"\u{b}\
        5 \u{15}]B\"+ `4 a\\5|\"- `  ans< rfg\"0 `g!a\u{16}9q V\\F Gc\"\"( `# a\u{4}5>\"+ `$ ap>F\"0 `3#aIbU 0?x I\u{11}\
        y \u{1e}\u{12}y\"+ `2 aui\u{2} \u{14}F\u{4}\"1 `\" a9u\u{5} 'Q\u{7} hg\u{1b} !\u{10}= per x]x\"( `* at~\u{0}\"+\
         `: az\u{2}1 y)X\"( `% ai'j f/v\"+ `  aX\u{e}G hB<\") `! ay_\u{c}\"( `# a\u{4}&\u{1d}\"0 `\u{3}!a?$< u\u{14}l o\
        k) H\u{8}4 !!A\"\" `K!a[4| 0H\u{1f}\"% `* anm\u{13} &6%\") `  a&K8\") `  am\u{16}> ?\u{17}z \u{15}C@ r^' \u{13}\
        1&\"! `^ a=Qh \u{f}Dl \u{3}%\u{b} ,\u{0}3  \u{2}4 S\u{9}R\"\" `\u{d}!a\u{17}:q gy\u{d} =x\u{1b}\") `# a\u{e}mW\"\
        ! `! a#&p\"1 `  a_e\u{1f}$! `F a\" `D!a7t&\") `$ a+a' `S) AWE \u{e}ib m\u{8}\u{e} MS\u{14}\"+ `* anR\u{19} -\u{1a}\
        \u{1e} \u{14}c$ u\u{5}= <\u{12}@\"( `# a{\u{8}P \u{14}?\u{0} \u{14}\u{7}: \u{12}\u{c}\u{8}\"( `& a3c\u{c} vOK\"\
        ( `! a $\u{10}\"0 `3 asOV ,V\u{0} \u{a}r\u{5}\"0 `d aa[\u{1b} \u{7f}?u v8{ .F| H)\u{9}\"( `# ad6\u{b} \u{1f}\"\u{16}\
        \"1 `  a1kG\"( `$ aN/I\"/ `  a-A^ oz6 AoC i\u{16}Q VHu utL Nxz \u{1f}\u{15}\u{3}\"+ `0 aO\u{d}\u{10}\"( `\" a\"\
        C` o5-\"+ `4 a\u{5};H\"( `& a\u{f}!X \u{10}.Z Vcj \u{19}\u{1d}w\"1 `\" a:\u{12}\u{f}\"0 `.\"a~q)\"\" `n!a\u{2}F\
        S\"0 `7#a\u{c}\u{13}P z.\\\") `  a\u{d}\u{1d}\u{d} A\u{e}%\"( `' aFyo\"( `# adJ\u{12}\") `! a, !\") `  a&^* k*+\
         u\u{b}< *'\u{c} #\u{6}\"$' `$ a- `! a?\u{d}F\"1 `! a-\u{d}`\"+ `. a;cg\"% `) aBr\u{d} JI\u{1c} 6.? }K^\"( `) a\
        H<[ l:\u{3}\"+ `8 a\u{9}$K s2R \u{8} V \"\u{13}V\"( `) a{Az\"' `& aa|{ _e@ GR\u{14} \u{7}E \") `! a#Q%\"$ `7 aY\
        ?E\"( `+ av$a ](b xpw\"( `( aw \u{0} Z-\u{9} z;B\"$ `L a+\u{1c}M\"! `K aHdg\"% `! ak|^ \u{2}\u{6}_ }\u{15}G\"$ \
        `% az\u{12}J M\u{15}\u{5}\"1 `  a$s  +\u{1}L \u{b}\u{0}M\"0 `V\"a-~X$\" `# a+ `& a_\u{4}| \u{7f}m\u{7f}\"$ `  a\
        ~,\u{4} $\u{13}1\") `  ax\u{a}S \u{1d}\u{17}a\"\" `\u{3} a\u{0}.\u{e} \u{1c}PY \u{1f}h\u{d} B\u{2}-\"0 `3!a\u{f}\
        \u{19}N\"( `( a7]s 5r\u{5} \u{1f}*\u{1f}\"0 `\u{10} a%u* \u{1b}bI\") `! a\u{14}SO '`\u{6}\"( `& a\u{8}fM \u{b}]\
        X\"\" `\u{2}!a'\u{1e}k y\u{e}. *\u{17}D \u{1e}\u{12}l\"( `$ a8={\"/ `% azW\u{8}\"0 `\u{d} abQ\u{b} 6L'\"0 `\u{3}\
         aSFr \u{8}u\u{d}\"% `% a\u{17}aA \u{1d}FD \u{16}u) TN6 \u{d}2&\"( `& a7S  \u{10}~3 /Y= @\u{14}w\"\" `(!aG^} aD\
        z\"+ `2 aF9\u{10} */E f\u{18}\u{c} i]I\"( `% a\u{9}4R q\u{2}\u{7f} _)J \u{18}a\u{7f}\"% `$ a\u{10}#\u{e} @%L \u{2}\
        \u{9}^ bd!\"( `( a^0e \u{2}&2 \u{16}\u{c}4 \\x\u{5} 6\u{15}\u{d}\"( `$ aYD\u{11} ql\u{1f} hF* \u{17}Do K\u{12}|\
        \"+ `( a\u{2}m~ H8\"\"( `$ a{K_ \u{b}u9 \u{1e}-j\"+ `1 a\u{3})x >y7 \u{1c}7M\"$ `1 aG\u{14}g\"( `& aest\"( `! a\
        PS\u{10}\"+ `* aic! 9\u{b}8\"$ `/ aJ\u{8}M$\" `. a+ `$ a\u{1a}eP\"( `' a\u{1b}8b [(\u{1e}\"0 `v#aVJ1 R\u{7}3 $-\
        e\"( `\" as\u{0}% jWF\"0 `4#a;(H \u{1b}SX pbo\") `! a=\u{14}\u{e}\"+ `6 a\u{13}oA IL] ')y\"$ `6 a\u{6}:\u{0} Cz\
        \u{1c} 7\u{9}Z\"0 ` \"a\u{7f}y, \u{7f}rc\"% `! as.q \u{16}0E \u{2}\u{7f}Q$\" `\" a+ `( a\\Ad \u{2}O\u{15} h\u{1d}\
        R YVT\"\" `D aF[}\"( `$ auF\u{19} M\u{1a}A\"+ `6 ad_F Dp^ \u{1a}\u{12}\u{1}\"/ `  a\u{d}\u{0}\u{a} \u{f}(: 6/P \
        :<` _x\u{a} \u{8}X\u{1f} k\u{2}9 K'L w\u{7}b HPx\"$ `* a$\u{8}\u{4} zd`\"+ `! aIHl %9u\"0 `\u{2}!au)H 7\u{4}O\"\
        ' `$ a(>s <f4\"\" `y ap'U\", `\u{1f}\u{1f}aG{U\"( `& alZY +_q Ioy \u{12}\u{a}& N\u{e}& CH4\"/ `\" a%<; Aaq\"+ `\
        4 aW{- \u{1b}99 \u{10}c_ [0j \u{5}\u{11}}\") `  a],0 Y\u{e}\u{19} lj\u{1c} m\u{0}8\"( `# ahT\u{0} \u{14}u\u{a} \
        L%N l\u{9}X\"/ `  a}2a \u{4}\u{d}j\"0 `\u{7f}!a\u{9}n\u{6}  W\u{1b} '\u{7}\u{1c}$' `$ a- `! a\u{10}Qm \u{2}\u{7}\
        b\"+ `* a\u{1a} \u{1d} 2\u{13}9 7\u{f}: +jA \u{15}rU\"( `& arFm\"( `# aP]\u{1f} ]^9 \u{1b}\u{2}< Q\u{12}v\"0 `\u{19}\
         ay*3\"/ `! arVL uie\"\" `V ay\u{13}\u{0} j\u{b}\u{c} @06 _lU\") `  a\u{1f}@\u{6} c\u{10}#\"\" `\u{1} aE\u{1e}D\
         \u{6}ks m\u{14}y\") `  a\u{1a}y\u{11} \u{3}yG .-Z\"+ `* a\"\u{13}\u{1e}\"0 `S a'\\K \u{11}u4\"0 `@#avk5\"\" `\u{c}\
         a\u{17}\u{1}t\"% `) a;\u{7}\u{b} \u{3}\u{d}+\") `! aVG:\"! `1 a6.? 8k\u{7f} =d\u{4}\"- `! a\u{8}&\u{14}\"+ `3 \
        a{`\u{18} \u{1e}<M Jdr \u{d}!s\") `  a*b( F\u{d}3 (\u{0}& \u{14}\u{d}4\"0 `\u{0}!aRwM \u{8}Sa\"( `) amyl P\u{1d}\
        \u{1d} (D:\"+ `\" a\u{11}zM 6&^\"( `& aUIn H/\u{7f}\"0 `R\"afS\u{16}\"0 `0 aopF %rM\"0 `E#aS\u{15}V\"+ `' a^%!\"\
        ) `  a kC\"% `% a\u{9}|c \u{15}\u{a}v U)\u{4} \u{3}d!\"\" `W!am\u{12}\"\") `! aT\u{1a}\" >!L\") `% a P\u{1e} Jp\
        + =\u{b}9 w\u{11}C\") `\" a\u{1e}\\E\") `  a\u{8}\u{1e}Z %~\u{14} wz` o\u{1d}\u{1f} w(x\"( `% aIB% sJ< IXP \u{b}\
        k\u{6} 9\u{0}\u{1f} Ec  /c; )\u{19}E {C_ \u{1b}\u{8}n d\u{1c}t\"% `  aUK@ cb\" &C+ \u{f}eE\"0 `s\"a\u{1b}ng\"( \
        `% a\u{7}ih\") `! a3\u{1f}\u{17}\"+ `) a3\u{16}\u{1c}\"\" `E a\u{6}ps ,-z \u{c}^\u{4} ~T# \u{12}\u{1a}M\"( `# a\
        J\u{1a}`\"0 `\u{4}!ad\u{14}\\\"! `) a\u{1e}gh \u{10}{\u{7f} \u{18}Sh t+n\"\" `& a\u{6}n- \u{8}v[\". `\u{1f}\u{1f}\
        a\u{16}0i\"$ `( a\u{13}im\"0 `J#a*\u{4}q ,:\u{10} Am\u{13} oFB\"( `# at@~ xw4\"\" ` !aF\u{17}] LJt &,\u{9} #\u{7f}\
        f Tlq\"( `' a\u{5}hw\") `! aixG 2WY\"( `# a[\u{1}s\"0 `S!aU\u{16}\u{6} kV\u{19}\"$ `K a5A= \u{7f}\u{10}a\"0 `\u{16}\
        \"a#Xj \u{19}\u{2}?\"\" `U!aI\u{17}Z l\u{1b}' D\u{8}P \u{4}Of hlJ\"+ `) a[\u{13}P |\u{c}\u{7f} \u{15}\u{b}\u{1}\
         %Y\u{6} \u{1}2' ZK\u{13} aD\u{19} \u{12}gT 4Bo 7hw 0Y\u{2} !\u{11}$ O,8 74X l\u{1c} \"( `% a\u{e}a\u{0} S`\u{9}\
        \"+ `+ a3;\u{b} \u{19}\u{7f}\\ Y(i ^\u{6}n\"0 `1 a/C\u{6}\"0 `\u{18}!asj\u{17} \u{17}\u{1f}<\"( `\" aeGX\"( `\"\
         a-@x 7s\u{15} s1\u{18} _x\u{1a} \u{8}dv\"! `- aG{\u{6} 4r\u{d} \u{11}\u{b}\u{10}\"\" `J a;VQ\"/ `\" at-j l\"q\"\
        ) `  aU>~ 6@$\"\" `e aW\u{9}s\"/ `! a}]Y D`\u{16} \u{18}yJ\"+ `% ahtc \u{12}6h\"! `> aF9\u{2} \u{15}9! \u{a}j$ \
        \u{d}7/\"0 `\u{0} a\u{f}0\u{6} \u{e}gA$! `N a\" `F al&k\"! `U a\u{0}:\u{14}\"! `- a\u{19}$K \u{4}3O \u{7f}\u{14}\
        U\"+ `4 ae\u{12}\u{b}\") `$ a8/\u{16}\"( `$ a%\u{1c}#\"% `) a`JA\"1 `  a#C[\"( `$ a;Q\u{19} P\u{2}\u{1d}\"/ `% \
        a|r  j\"n\"/ `! aqXr \u{0}e\u{16}\"0 `n a\u{b}\u{3}: <\u{17}, 5'\u{3} >Sy\"! `^ af%\u{d} ~&! mqC\") `  a47| LY/\
         \u{1d}NX\"/ `  an\u{6}o\"( `$ a?G| N\u{1d}&\"+ `0 a\u{1f}-\u{0}\"% `+ a;T& _\u{1b}0 \u{e}Bd\") `  aF\u{1}j ,\u{9}\
        L 4aR\") `% au\u{19}W x\u{1e}i \u{18}\u{1f}\u{0} t\u{e}' 4@( Q~t \u{14}\u{1b}&\"( `& aDi9\"1 `\" a,4> \u{e}CC C\
        DL =us $H# $\u{1}9 ~UO\"+ `  a,L\u{10}\"( `$ a!\u{8}8 \u{8}'\u{10} i+\u{13}\"( `, a\u{0}hr\"+ `/ aLM^ ?\u{1f}k \
        \u{8})l H\u{1e}\u{6}\"( `& a\u{7}}^\"! `P aRya  #q =L,\"' `# aV=\u{1b} jMV NGk \u{19}Nt d\u{15}z <\u{15}\u{9} :\
        o$ .2J qXK y7\u{1a}\"0 `$ aP\u{9}> \u{14}WK 5GX\"! `D aPXd \u{7f}.g\"! `@ axr~\"1 `\" a\u{15}'\u{1}\"+ `' as/w \
        pw{ \u{10}\u{1f}\u{2} a`&\"( `& aY\u{d}\u{4} \u{14}'\u{1e}\"0 `6\"ays  m8o D5Y r\u{17}\u{f}\") `  aHo\u{1c} \u{1c}\
        ;%\") `  a_,+ \u{b}{\u{c}\"0 `C!al\u{5}' \u{1c}\u{e}<\"' `  a7A\u{16} \u{e}^\u{1f} >m<\"0 `\u{1a}\"a\u{15}\u{0}\
        ] UWb \u{d}uu\"0 `%!a?z\u{e}\"\" `w aQ.` 2]\u{1e} \u{11}\u{5}1\"1 `! a#2Z\"\" `g a~\u{4}\\\"! `2 a/6\u{e}\"0 `_\
        !a9<\u{5} %\u{10}$\"! `< a\\j1\"! `% a*qN\"0 `<\"aq:c\"$ `E ao}g\"/ `\" a%um\"! `/ a0=?\"+ `0 a\u{1b}UM\"0 `\u{17}\
        !a9kT\"1 `\" aUjZ \u{d}mi \u{17}V1\"% `  a:\u{18}=\"\" `j aM|R \u{19}.3 {HA Xyq\"+ `4 aF\u{7f}q f1~ /m\u{5}\"\"\
         `\u{1}!ac$& wI- I\u{18}1 o\u{4}6\"0 `l aI4L\") `  a73g 2Hv 9+\u{1f} )2n oPs %\u{f}u\"$ `8 aU\u{16}} V\u{19}\u{3}\
        \"' `# a+3\u{6} )#\u{c} 4\u{17}L F\u{3}O B'k *~\u{b}\"! `D acN\u{e} 1\u{f}  +\u{e}'$! `R a\" `.!aV\u{1}. 5\u{a}\
        t\"( `& amRf \u{1b}\u{15}\u{11}\") `# a6\u{15}$\"! `$ a^'@\"\" `2!au!= w F\"( `! a2\u{14}f +$i @\u{16}\u{3} g{S\
        \"0 `' ay\u{6}\u{11}\"% `  axS\" \u{15}l2\") `! a\"\u{13}]\"0 `V!a(u^ \u{1b}/a\"( `& a\u{5}\u{16}t Htu 0\u{1e}$\
        &' `$ a+ `# a- `! a\u{14}nU\"\" `]!a\u{1f} \u{d} \u{e}\u{d}$ +s?\"+ `0 aa\u{1a}N \u{15}@v \u{1a}F\u{0} c\u{c}\u{a}\
        \"! `C a(\"\u{1c}\"0 `O a5)  kS% k\u{c}@\"+ `& ay\u{12}+\"0 `R a'R\u{1f} V\u{1f}! '80 {\u{1}\\ \u{4}Rr \u{6},\u{2}\
        \"0 ``!a\u{1a}L?\"( `$ aF-Z T\u{1c}\u{3} 3)o olp ~\u{4}\u{b} [QR\"+ `4 a(\u{18}z 4j7 \u{2}+s\") `  a\u{d}s\u{3}\
         \u{f}_\u{1f}\"/ `! a'B8\"1 `\" aA\u{4}u\"! `K aMW\u{b} p\u{8}- \u{b} \u{a} Pv\u{12} 5u, (;I g^\u{7f} m%\u{f} $\
        \u{0}] \u{16}$V 5?\u{1a}\"0 `2#au}$\"$ `$ a]|X\") `  a\"+r \u{12}Y|\"\" `\u{10} a;:\u{1c}\"1 `\" a>V-\"( `$ a\u{4}\
        \u{1c}4$' `$ a- `! ap\u{13};\"+ `6 a\u{10}Nm `\u{c}v\"( `# a\"\u{3}U :j^\"! `. aT\u{9}\u{7}\"! `' a7l\u{1a} \u{1f}\
        c3\") `! aS\u{11}K\"( `# a1[N \u{1b}wv  /~\"( `# aF:\u{4} IY\u{12} nV\u{13} \u{1b}M6 Z7O 1[Q r\u{1e}x &\u{10}\"\
         Fs? ]QK\"+ `5 adli b>j m\u{15}\u{1} ;<\u{d} \u{f}[N u9a\"0 `R!a\u{d}\u{b}n\"\" `q amIw\") `% arr\u{15} _(5\"+ \
        `6 a@*\u{16}\"\" `;!aREE J9A\"0 `n!a5-h\"( `$ a& t\"\" `R!aZ}w\"0 `!#a_A8 u\\W ]Y\u{a} -X\u{13}\"0 `6#a#\u{18}\u{19}\
        \") `  art\u{1b} GqF \u{1}\u{1d}] W|\u{e}\"+ `2 aa7\u{f}\"\" `s a*US XY~ U(V\"( `+ amEU \u{b}z\u{8}\"0 `M aP\u{1b}\
        i ,5\u{7}\"+ `6 aiT3 }\u{6}E\"( `# aU#F\"1 `  aT\u{f}Q \u{e}`; \u{5}uf\"0 `& aRPs \u{15}\u{7}\u{9}\"% `) ay{) \u{3}\
        _5 SOL 2kx ta\u{1} \u{1a}t\u{8} y)\u{18}\"/ `% a\u{12}U=\"! `A a\u{1d}{d HC\u{18} .\u{1e}! Y\u{12}9 )\u{a}q O4\u{13}\
         J\u{1c}\u{14}\"( `\" a#1` !\u{1}\u{7} :\u{10}% \u{7f}i(\"' `$ a\u{1b}tB \u{18}qP \u{0}i^ Sw\u{8}\"1 `! a\u{1e}\
        vh j%\u{6} \u{b}/D x\u{12}p 8\u{8}\u{18}\") `! a\u{1e}}$\"0 `\u{1c}!a~\u{a}0 _K1 HsN /Lr\"! `< an%\u{4} \u{b}u\u{1c}\
        \"0 `\u{1f}\"aaD\u{0} )G\u{a} ]\u{10}\u{14} <26\"! `, aWD\u{18}\"( `# a\u{7}?s Yxt =7s l5v\"% `\" a#D\u{f} E{Z \
        \u{1};e\") `  am|- cNw \u{2}N~ R<\u{1f} X>< VHL \u{d}:M 0\u{1a}U\"1 `  a`.o\"/ `% a[]t\"( `# aQ\u{1f}y yt\u{18}\
        \"/ `! a#Yo \u{2}qr 6\u{2}{ A\u{1f}&$\" `$ a+ `' af\u{15}H\"( `( a%\u{1c}\u{e}\"! `> a|P\u{14} %\u{9}\"\"0 `O!a\
        _&/\"$ `7 ag|=\"( `\" aez\u{1a} % 6 \u{7}!\u{19} c/)\"\" `5!aj\u{e}=\"' `  ak\u{2}D\"' `$ a$\u{18}u 5{`  \"\u{10}\
        \") `  aGyT \u{1b}$X Mh\u{11} \u{c}u&\"% `, a,\u{1f}8\"+ `2 a*\u{10}x\"+ `( a\u{0}Y{ }.\u{4} \u{18}\u{9}\u{13}\"\
        ! `0 aGL\"\"0 `\u{14} ay9# C\u{4}4\"0 `\"#aYB% ulN\"+ `9 a~kY uXw\") `  a ;\u{16} k!\u{19} 9\u{5}\u{14} \u{14},\
        \"\"0 `C#ab5P\"! `X a#\u{1b}\u{10} EI\u{1b} \u{13}W2 \u{e}7O ,\u{0}c \u{18}?% +AW c]b _K\u{a} |y=  \u{0}\u{a}\"\
        ( `% a2Z\u{13}\"0 `b\"aTq>\"/ `! a\u{14}\u{5}K \u{8}Ke Ky\u{16} \u{8}Xe\"! `% a!@8 YU[ +*} \u{12}\u{16},\"! `( \
        a0Lb \u{4}-\u{7f} \u{b}\"\u{1e} =-7 P[F\"0 `\u{e}!ao@H\"0 `$!a\u{7f}\u{12}\\ \u{14}?\u{1e} I^\u{9}\") `! a-t\u{f}\
         85\u{1d} *CD\"( `% a(\u{1c}[ dbc\"+ `* a@,$ BJP \u{1d}2f ]\u{12}\u{13} #q-\"( `% a\u{7f}qQ *9W W2\u{c}\"0 `L\"\
        a\u{7f}\u{7}C\"$ `C a\u{1}\u{b}T ]\u{13}\u{7f} \\wk Y\u{1f}& @\u{7f}.\"0 `| a\u{11}3V\"0 `u!aa\u{1e})\"$ `4 afX\
        a\"+ `6 a|:P /{| 6\u{17}%\"% `# a^M,\"/ `& a{bA Jc7 s\u{3}9 CBl >]t\"0 `8#a\u{19}\u{11}a .)\u{7f} 0\u{c}\u{e} \u{1}\
        J\u{1b}\"0 `\u{1b}!a\u{10}{w :*\u{2} Ga\u{f} Yv  U(r |Pz z-~ #oc\"/ `\" ak\u{1d}g oyk x8\u{e} }&C EbC \u{a}s_ t\
        X\u{11}\") `  aq\u{17}\u{13} cG5\"+ `6 aS.7 \u{f}av\"0 `\u{1f}!a{Xz j&\u{c} D\u{b}W r*!&' `# a+ `\" a- `  a\u{1d}\
        Ap s;\u{13} *y. <\u{13}u\"+ `* ay0> {TA /;. {$l R%\u{10}\") `% ag\u{11}\u{15} \u{3}S. k\u{1c}K\"0 `y\"a'w< x\u{8}\
        \u{0} *:7 [xA 6\u{3}] $[u\"' `$ a?4\u{1c} DQ\u{1f}\"! `% a/\u{19}8 \u{15}WG\"/ `# a.{( ==,\") `  a'\u{1e}S\"& `\
        \u{1f}\u{1f}a\u{3}\u{0}U\"+ `) afqg \u{0}s} >w~ JP!\"/ `! a\u{9}+Z\"0 `y!a_>h x\u{7f}\u{10}\"0 `e#a\u{c}%c\"( `\
        $ a~)p $@| Q^D -\u{d}} !S\u{7f}\"+ `0 aj\u{1}} 8;\u{2}\"+ `* alf\u{a}\". `\u{1f}\u{1f}aB[}\"0 `,!al$. +2>\"( `+\
         aXbL 4E.\"\" `G!a\u{16}j_\"0 `A!a@\u{1c}\u{4} `\u{d}! CY& C\u{2}8 \u{0}|k \u{1b}Vl\"$ `J a\u{c}a} \u{1a}4?\"0 \
        `m#a]=\u{3} ~fR\") `  av[h mKs \u{0}u- Q\u{1b}4\"/ `# aY{6 {,? H9A We|\") `% a\u{a}a3 9/@\"% `! a-yH C\u{5}i\"$\
         `I aE&3\"\" `7 a5CO\"! `@ a\u{16}I} \u{8}\u{7f}&\"0 `B a\u{8}\u{0}: 9\u{18}B 0*~ >~P &La\"\" `C a<8j \u{4}C\u{7f}\
        \"( `! ah/\u{1} \u{9}v\u{9} c*\u{d} h\u{8}D\"\" `#!a\u{1c}\u{d}D !\\Q \u{7f}3a ]t\u{18} O[\u{19}\"1 `\" aX\u{2}\
        <\"0 `B!a\u{e}H\\ ?[e\"0 `Q a0e-\"+ `0 ajo< }MA \u{16}`U\"1 `  a[pd ~\u{0}\u{14} 'E\u{1b}\"( `+ aTN\u{1d} y\u{6}\
        S\"0 `k!a&g\u{c}\"0 `\u{a}\"adq, 7\u{b}\u{1} lJ5\"( `\" aPy_ }\"j \u{3}|\u{c}\"0 `i!aT;$ \u{2}Le 9-g\"$ `< a?\u{18}\
        k\"! `. a04u ,o\u{8}\") `  ao?\u{c}\") `  a,\u{10}, Ow4\"+ `1 a\u{15}\u{1a}. wYL }\u{18}n\"/ `# a&\u{1}M Kqm ?A\
        1 \u{7f}Vl\"0 `\u{c} amRy\"$ `D a0\u{1b}\u{17} \u{15}d1 m0F\"! `/ avqO\"! `T a\u{14}T' b%9 0*K I4P \u{18}j[ xp}\
         h@\u{1c} \u{3}4$\"% `& a6q5 p[v &\u{4}\u{f} \u{1e}\u{1a}&$\" `, a+ `* ap&D \u{1e}*M\"0 `4\"aO\u{f}I I?N\"( `% \
        axyb\"( `$ a\u{14}no \u{6}\u{1d}3 VO>\") `# aEMN\"! `> a\u{1b}sX 'k` 6\u{d}\u{5} g\u{8}o ?5} *)\u{1c} '%7 FLF ;\
        \u{1f}[ ]7k l\u{4}o ad$\"! `K acFW\"/ `\" ab\u{1}h +ij rH \"' `  aHP^ [O_\"1 `! a\u{18}!o kU. \\\u{b}u\"( `$ ar\
        *\u{7f} .*O\"( `\" ajPk z\u{a}\u{16}\") `  a\u{c}=E 3HZ Ze\u{6}\"( `& a\u{0}H' GQ\u{0}\"( `$ a,\u{19}\u{b}\"' `\
          a\u{0}L\u{13} P\u{2}/ \u{17}b\u{7f} *\u{15}* X3R\", `\u{1f}\u{1f}a6\u{12}# \u{6}E4\"( `% aqz? $\u{0}j\"( `* a\
        :O\u{1a} \u{1a}\u{14}Y )\u{f}y \u{17}\u{10}|\". `\u{1f}\u{1f}aT7\u{10} <\u{e}!\"0 `{!a\"e?\"' `  a/vm Or5 GM\u{14}\
         M\u{2}I\"( `' a6\u{6}X \u{13}_u ACc Utn \u{1d}uy %H\u{11} D\u{19}n\"\" `Z!a$c\" \u{16}M* Jt\u{11} \u{d}\u{1d}7\
         <2f \u{17}Zh 4Zs Uq\u{a} \u{7}e# OY\u{11}\"0 `\u{6}\"aXP\u{15}\"0 `=#aZ1\u{1e}\"0 `^ arw0\"/ `  a\u{9}FB\"( `$\
         a2 F\"( `# aH\u{5}c\"( `% aC$\u{1c} \u{4}Z\u{1f} \u{0}\u{10}\\ (Do aJ\u{2} \u{5}`\u{a} ZN\u{16} \u{e}.[ \u{18}\
        \u{d}\\ /W\u{7f} sSm \u{11}\u{4}\u{6} \u{1a}D\u{10} r\u{7}\u{11} ZF\u{12}\"+ `' aZ|. L\u{12}m \"?\u{17}\", `\u{1f}\
        \u{1f}aC[1 \u{16}\u{3}E OL\u{11} \u{1c}z\u{1b} 5\u{f}(\"( `\" atK. \u{11}\u{0}> YiK G<S\"/ `! as\u{0}\u{3} 3n4 \
        %.5 BCM udO\"( `* aBHV\"! `# akSf\"+ `- aq\u{13}> %\"R ~(\u{19}\"( `' aikN 4wZ \u{10}-] !Xm\"' `\" a^^\u{1f} uD\
        + 4\u{5}1\"$ `A a7Bc\"$ `I agpl\"0 `a!a\u{15}\"\u{0} !^- 5\u{6}: uPB\"/ `\" a\u{1c}[B\"1 `! a\u{b}\u{1c}E KCG\"\
        ( `* a\u{c}~; rK`\") `  a1)r {K\u{7f} (;\u{b}\"' `$ aa\u{1}\u{15} u`5\"! `- a \u{0}< U\u{10}K\"\" `d!aU`Q\"( `%\
         a\u{2}`N\"/ `$ a4HY V0\u{8}\"0 `T#aoL\u{d} fbX 2\u{1a}r\"\" `H a4Kw\"! `Y aM\u{f}\u{1e} \u{15}Y1\"0 `\u{b} aY!\
        A 1\u{14}M\"0 `w!a0'W\"$ `, aw$\u{3} BR\u{16}\"+ `. a5\u{a}1 @\u{1d}< \u{1b}\u{18}[ 5Y`\"0 `?!aM\u{16}f\". `\u{1f}\
        \u{1f}a7w\u{b} |z/ +c\u{6} i\u{1b}\u{14}\"% `\" a\u{7f}P&\"\" `\u{0}!a%c.\"( `! a\u{17}MU ] l H\u{f}r eL| ,j| \u{15}\
        ^\u{7} s)\u{15} 4\u{13}. %c\u{0} ?$'\"% `& a\u{3}O| \u{12}\u{1b}\u{e} S%\u{1b} \u{b}-/ J0K\"0 `:\"a+WR o\u{8}S \
        ?gh\"+ `0 au\u{9}\u{12} *\u{10}p\"0 `Z!a&j* )j`\"! `> ac\u{12}H ^jN h&! \u{18}3%\"( `# a{#8 1XG\"+ `3 a\u{2}:\u{16}\
        \"+ `. a8s\u{1b} W.! \u{5}9:\"/ `$ aj!A I\u{18}T \\6i J\u{1c}\u{a}\"( `, a\u{1f}~\u{f}\") `$ a\u{3}a* p\u{0}2 x\
        !> \u{12}\u{8}A\"\" `\u{1f} aG&{ \u{14}1\u{0}\"( `# a0Ic Ka, YI.\"( `' a9<5\"( `& a\u{c}H> wdc 6:} .m\u{1e} \u{13}\
        t=\"( `% a\u{1e}KH\"+ `* a)mf [8t\"! `, aeL| '-\u{2}$\" `3 a+ `0 amoh\"( `* a(\u{2}5 2YM\") `! a&Ze b-7 \u{12}\u{15}\
        _  \u{b}\u{4}\"( `\" a\u{0}R\u{9} \u{18}C2 B8D |;H izS\"( `( a&kg !X~ ?>) 6n*\". `\u{1f}\u{1f}a\u{a}Dt \u{11}\u{1c}\
        ; \u{14}\u{18}U \u{b}\u{13}o G\\z\") `! aN`{ ki*\"% `% a>\u{1c}- {\u{12}:\"% `% a$]\u{a} ^o\u{a} c\u{12}< 2!K =\
        \u{7}}\") `% a\u{18}n~ OR% :o)\"( `% aN\u{c}: 'f\\ \u{7f}'\u{17} a\\>\"+ `6 am*? 04x\"! `\" a\u{1b}W/ ciH \u{1c}\
        ,\u{8}\"/ `# a+j1 WT\u{2}\"$ `F a- M\"+ `. ase^\") `  aaG\u{15} \u{b}q3\"0 `D!a?\u{11}\u{15}\"1 `\" a1\u{17}+\"\
        0 `x\"a/]5\"+ `- aT#C oX\u{7} }G\u{9}\"' `$ a\u{1f}09 ol} af&\"! `? a$G: !JV f*G e\u{f}H qqW 1B\\ N]a \u{17}w\u{19}\
         3\u{5}\u{1b} K\u{18}, h\u{7}D 25U j+\u{17} \u{d}n> \u{2};A \u{0}Sa !-W Nmk VBl :,\u{6}\"' `$ a\u{15}@\u{18}\"0\
         `\u{1a} a*?2 (]\u{15}\"\" `=!az 7\"( `# ac\u{a}< Sdo \u{17}*\u{7f} )Q% +\u{c}J\"/ `# arv\u{17}\"0 `/#aFDj =X\u{10}\
         \u{3}?b ,#s d\u{3}1 cNh (~n\"% `! a\u{c}Q\u{a} /r\u{c}\") `  a~\u{15}\u{11} \u{1f}^B\"0 ``#a[CV\". `\u{1f}\u{1f}\
        a6_~ : \u{3}\"+ `6 a\u{17}7\u{17}\"( `$ a\u{d}#l h}y\"/ `$ a\u{3}XX\"( `% a\u{11}Y} jd2 <\u{16}9 {&?\"( `# ah\u{19}\
        q )/t D\\\u{1} EH\u{e}\"1 `\" arq1\"0 `5 a\\v8 G\u{11}>\"( `( a=i\u{a} \u{f}f7\"( `& a]jm O$v\") `  a_G}\") `! \
        a\u{8}!\u{12}\"% `* aA\u{7}M \u{0}Qq 3-\u{0} U\u{7f}, x\u{1c}5\"0 `= a}m? S:c SC# V\"l ]i\u{d} \u{1e}n\u{11} |3\
        C\") `  aO\u{d}X Z\u{7f}s U{\u{7f} \u{f}M\u{17} Ud!\"( `' a,#% gbR ~\u{19}l  \u{16}u\"\" `\u{16} a+z\u{1d} 9NS \
        \u{16}:\u{5}\"$ `\" a=_H \u{f}5b\"\" `\u{f} ac,\u{1b}\") `  adf> lYl\"+ `& ay\u{a}\u{6}\"$ `* a%\u{3}\u{1f} yR&\
        \"( `, a`\u{0}5\"! `2 aoiH T\u{15}f (\u{11}n ,Fv\"+ `  a3|,\"( `& a,94 Vf\u{1e} \u{15}^D \u{7}\u{1c}# E#O\"\" `\
        \u{c}!a&/\u{7} \\\u{a}f\"\" `G a:\u{f}\u{5} PP\u{8} )(\u{12} \u{2}`\u{14}\"! `, a\u{d}\u{1b}\u{f}\"$ `! a(r\u{15}\
        \"/ `% a:O\u{1e} t&\u{2} r{X\"+ `6 ak4\u{4} H\u{9} \"! `> a\u{12}3J\"+ `\" a(|m \u{14}X#\"1 `\" amG@ ?\u{1f}A U\
        FR \u{1c}Gq f&y\"$ `M a\u{1f}j\u{1b}\"! `. aF\u{18}^ \u{8}\u{1f}\u{7f}\"! `/ a4\u{11}y zd\u{15}\". `\u{1f}\u{1f}\
        a%^6\"' `$ aj@9\"0 `f!ae*a rT\u{3} )>\u{e} \u{14}\u{4}1 B\u{7f}5 }j> \u{13}1t q\u{1}; Hnb Zvx\"+ `) a87\u{7}\"0\
         `p#aRm\u{18}\"- `  a\":;\"! `) aTma \u{1}ui R\u{7}/ G$1\"0 `9 aO3\u{1d} USV\"\" `> a&y\u{10} 8\u{1d}\u{16}\"/ \
        `! aca4 |\u{a}: nU` v0r XZ\u{1d} I\u{15}3 $^A `~\u{b} 1%\u{16} \u{14}k,\"% `% a\u{a}W\u{9} \u{a}\u{d}\u{f}\"1 `\
          aCK\u{14}\"( `' anr9 JYH \u{19}\u{17}\u{9} >?\u{f} 3*2 \u{7}[I\"\" `\u{7f} a|!M\") `# ae,l\"( `& ajtP zi\u{1b}\
        \"+ `3 a>M\u{0} /%\u{14} KH) fl, \u{1}X; CB' ],< uXj\"+ `3 a\u{1a}\u{7}n YH\u{9}\"( `' aojV Y0d\"+ `2 aTl\u{14}\
         \u{7f}<\" vV$\"( `& ag43\"( `' a\u{1}\u{18}^ q\u{1f}l 8\u{17}\u{f}\") `  a(/\u{15} Z\u{1b}\u{1f} F\u{3}J \u{1d}\
        9Y\"( `$ a:6c >n\u{15} \u{17}Y7\") `  a@\u{c}v $6\u{2} \u{1b}^\u{12} \u{b}C\u{13}\"( `$ a\u{2}7M }4, N\u{11}\u{f}\
         $a@ U\u{12}M jST *A2\"! `\" a\u{e}\u{1c}\u{6}\"0 `0#a\u{1e}La\") `# aJ\u{0}\u{14}\"\" `1!a\u{8}A\u{1a} u=R :f8\
        \"! `  auHu YI\u{7} \u{16}\u{a}/ Z.0\". `\u{1f}\u{1f}a|[R\". `\u{1f}\u{1f}aO;\u{5} 3PJ\"+ `+ a[\u{1c}=\"! `) a3\
        ;m\") `  aZkd \u{1e}~x\"0 `D ad>\u{1a}\"0 `e ah6!\") `% a\u{7f}r) A~- 5p^\") `  aH]@\"( `$ a;?C\"' `\" ay,T }rn\
         |a\u{11}\"( `' a5F\u{15} v#( F\u{1d}q I\u{1d}\u{15} K1H }/d D_8\"$ `! a\u{7}\u{0}^ A\u{c}p vM\u{18}\"0 `U a&\u{7}\
        = I:k m#1 J5< :\u{14}l 7\u{18}5 \u{1b}\u{4}\u{7f} 7w\u{13} \u{7}E3 ||I\"' `# a,9T \u{11}3v\"0 `e\"aan\u{1d} WJB\
         bD\u{6} nlJ #\u{6}3 `bI\"0 `W!aY\u{6}z\"( `$ at\u{9}\u{1e}\"\" `[ a\u{5}6N 7BS\"( `% as\u{5}` Yan LzA \u{15}QO\
         x|U :B\u{13}\"( `% aN\u{5}\u{15}\"! `) aD\u{17}f R\u{a}n\"( `& a9,\u{6}\"\" `!!ai\u{f}6\"! `0 a\u{f}@} AZ+ \u{d}\
        4U n\u{6}\u{c} *e\u{19} \u{b}I\u{1f}\"0 `[\"aixU r\u{15}\u{8} u[\u{e} l6Y \u{3}XY\"! `7 a\u{15}Nd \u{2}5h 3\u{7f}\
        \u{15}\"( `, aG\u{c}!\"0 `8!a\u{13}%@ d!S Zo\u{1c} \u{8}sS |~\u{7f}\"$ `. aM\u{f}\u{0}\"% `( a:d?\"( `( a\u{c}0\
        L$+ `  a1 `  a~|b\") `! a9\u{17}| %n\u{f}\"* `  ay^7 +0F \u{7}:\u{10} .D\u{1a}\"0 `\u{c}!ag<% b\u{b}{\"1 `  a/4\
        \u{18} '4Y U1\u{0} <dO C*[\"\" `` a\u{f}e} _+\u{1} 8\u{e}  \u{5}m9 ^\u{8}T A\u{3}l\"( `% aacp ?/\u{3}\". `\u{1f}\
        \u{1f}a1\u{7f}\u{5} \u{1d}T\u{14} ]\\\u{1f} \u{7}\u{1a}* }8/\"\" `@!an\u{0}5 !Ei\") `  a\u{9}\u{14}o\"( `# a:}~\
         6 \u{6} lZ\u{d} \u{c}|\u{1b}&' `$ a+ `# a- `! a;=E ?@e\"/ `\" a\u{1f}=\u{1e}\"( `% as\u{b}*\"\" `p a\u{3}P> \u{14}\
        'j \u{a}+\u{5} 2\u{1}- VSy mu\u{5}\") `  a%\u{3})\"( `$ a@IQ Z\u{4}b S\u{b}m\"0 `@!ac?z a\u{1a}! b\u{18}% +>B z\
        !C\"! `[ aZ\u{3}\\\"$ `J a%^\u{e} t0\u{1e} F\u{6}\u{1b} !d*\") `  a\u{10}G9\"\" `A!aWQO\"0 `P aaP\u{5} \u{1b}z \
          ne m\u{17}\u{e} \u{13};  %t8\"( `% a\u{7f}Ci T\u{1b}\u{e} \u{0} \u{10} }\u{10}w D*\u{4} 3',\"0 `; asM< Znl \u{13}\
        \u{7}o$! `E a\" `E!aMY\u{14} GI\u{1b} 0\u{4}E EXY \u{1c}Mh xBl\"% `% aams \u{13}nt\") `  aWC\u{10}\"! `: a\u{1e}\
        IQ\"0 `r#aNu3 _8y \u{4}c, \u{1}]\u{4} D\u{1c}F V\u{10}L {(T\"\" `a!aXRh Yjh\"0 `[#a\u{12}mo \u{b}$\u{d}\"( `# a\
        50! uN\\ \u{1c}Jo c\u{15}\u{10} Ql>\"( `# ay\u{9}< WRA `aK \u{14} \u{19}\"( `% a!u5\"( `# ab\u{f}8 4\u{19}G yVU\
        \"% `\" aC\u{a}\u{5} V^\u{8}\"0 `a a\u{6}5\u{e} &\u{16}* Y\u{8}m\") `! a*?s\"$ `3 ac\u{8}x q\\9 5y>\"0 `w\"a+g\\\
         $M_ ; \u{6} bE\u{18} h-\u{1f} Cn* @h. \u{18}\u{5}Q \u{1a}\u{4}l\"! `& atV\u{1a} \u{e}I$ *?% /'\u{0} teM LRj\"0\
         `\u{15}\"a.\u{16}y 9Q\u{15}\"0 `Y\"a\u{8}a\u{b} \u{10}\u{c}N \u{1}l?\"\" `n aHDM d#s 83:\"0 `h#a\u{c}P_ \u{12}\
        ot F\u{13}w \u{1e}u\u{4} \u{15}!\u{9}\"$ `1 aMaQ c;d tp  \u{11}N< cOr\"0 `\u{c}\"a.f) d\u{2}:\"! `  akdT :K\u{1d}\
        \"( `) a4v&\"0 `9!a\u{13}u* ;\u{4}I g\u{13}V \u{a}[z \"\u{2}( H\u{1a}:\"\" `\u{6} aK4U ,y5 \u{16}\u{9}\u{0} b&\u{13}\
         5\u{1a}4 }Z\u{15} B>\u{1b} :\u{6}A Ml^ |0\u{5}\"\" `B a\u{12}P# s!7\"0 `\\ a\u{a}\u{7f}\u{17}\"\" `O a)\u{10}\"\
         (H\u{1b} \u{3}B!\"% `# a^>d t=) \u{a}\u{0}*\"/ `% aJ58 \u{1d}\u{19}\u{18} U\u{14}\u{1c}\"0 `#!a_;D \u{17}.S\"(\
         `' am\u{11}x )\u{b}\u{a} k_u \u{1f}E\u{7f} n(/\"( `% aG\u{0}T 3\u{b}f \u{3}\u{c}m G)\u{7f}\"0 `j\"a@]) ;r6 >\u{8}\
        \u{7} \u{f}\u{1c}\u{1a}\"\" `$!a\u{1f}oH\"( `% aqFy \u{10}EE ech \u{2}\u{1c}r r\u{1d}w *\u{1e}\u{d}\"0 `4!aAZ\u{19}\
         u\u{13}] }Pl Mdp F@\u{1b}\"0 `^!a4_R \u{b}RS Ka\u{8} \u{15}Q,\"\" `?!ai\u{7f}f\"' `' a\u{d}El t7{ ek{ rm\u{9} \
        \u{16}v. a34 2\u{1d}\\ ~\u{a}o\"/ `\" a-x| tE\u{d}\"1 `\" aOcA \u{5}\u{9}_\"0 `W\"a\u{b}p) U&j t]} C7\u{b}\"0 `\
        [ a'm!\"( `& aE\u{1e}- @-G \u{f}dX ;Bp e\u{17}<\") `  a\u{3}I_\"% `' aE\u{7}l \u{7}M) \u{4}I1 \"H= \u{f}2A\"$ `\
        + a\u{3}5` \u{e}Z\u{13} \u{10}h(\") `  a\"zJ 7\u{1f}\u{13} PN$ \u{1e}M+\"\" `\u{5}!au\u{1}9 \u{1c}HX 0$6 k<_ \u{d}\
        \u{e}w\"1 `  ac*\u{1b}\"% `# aM\u{5}F 6IW \u{11}g\" L\u{a}1 \u{a}\u{19}H\"0 `U!aq\u{d}b\"0 `&#a*o\u{5} R\u{b}) \
        r\u{7}1 5yM )^c\"! `+ a\u{4}\u{b}( Ms4 X\u{18}_\") `  aDMb \u{c}\u{0}8\"$ `* a\u{1b}$: RV=\"% `& ac\u{9}V\") ` \
         a\u{2}B_\"0 `{ a~Tj\"0 `k\"a,Zk l\u{18}\u{16} i*( \u{a}Ta\"/ `& a\u{8}Bi\"( `% a>96 \u{11}l\u{11}\"! `A a\u{1f}\
        #\u{1a} !\u{1a}\u{1a}\"+ `4 ap|\u{1c} \u{3}`/\"0 `2!a\u{8}82\"/ `\" a`c3 ?AK\"% `# aFy/ \u{10}#\u{15} \u{14}.\u{1e}\
        \"0 `-#a\u{1c}e0\"( `$ a8\u{7f}S \u{4}tw\"( `+ a2G+ \u{9}\u{1a}8 4sF\"1 `\" am\u{1a}n\"1 `  a0S\u{1e} p=[ d1n B\
        B\u{14}\"( `* a~A\u{2} \u{c}h\u{e}\"% `+ aJ1\u{19}\"0 `j aL}+ dk: \u{1e}YP \u{1c}0\u{10}\"0 `7 a\u{10}\u{7}I\"\"\
         `0!a\u{0}W] \u{9}gk \"ir QG\u{14} }x+\"' `& a&\u{6}, u\u{c}8 .N\u{0} nq#\"0 `$\"a\u{1e}\u{1}A xqW\"\" `\u{11} \
        a?mt rZy\"( `! a-X\" #\u{18}/\"0 `u#aF\u{1}n\"% `\" a`d\u{1a} \u{8}A&\"0 `K a:|C\"+ `- a1&O\"% `! aK\u{b}\\ \u{18}\
        B^ \u{1b}\u{16}l \u{15}&0 \u{f}e0 <f3 b\"c\"% `& a\u{1c}x  \u{f}\u{2}\u{a}\"+ `% a6\u{6}\u{d} \u{2}7S Z\u{f}a T\
        \u{7}k\") `  aC\u{1a}l `+\u{13} *=\u{17} Co5 \u{19}\u{c}P U.[\"+ `8 a\u{d}\u{11}\u{3} *\u{17}\u{c}\"\" `u a}\u{1a}\
        L P[W\"0 `H a;u\u{1f} \u{5}t% k`Q\"' `  aZ\u{9}o k&\u{b} `\u{2}M \u{2}\u{15}O j)k\"( `% acTq\"$ `) a^\u{4}\u{10}\
         \u{1a}\u{1}T \u{1d}*f '>}\"+ `0 a\u{1a}=8\"% `' a[0O \u{15}\\. ^V< 6sN AAh\"/ `! a6Xt\"( `' aOEu *\u{d}9\"0 `\u{b}\
        !a3HG\") `  ae@\\ tVg Zh9\"( `# aa\u{1a}* x Y \u{0}\u{0}\u{10} p[,\"0 `z a\u{14}\u{d}F \u{a}a\u{e}\"0 `C ayb\u{16}\
         n3> ecG g\u{1e})\"( `# a H:\"+ `# aL1; 7\u{16}A\"+ `7 avam\"( `% aD:x 1y|\"0 `o!aCKh Xch\"+ `: aV\u{1a}} E\u{7}\
          \">H\"( `$ a-TR 1VY\"! `  a1Fw\"1 `  a\u{14}S\u{6} \u{1}\u{2}\u{e}\"% `+ aNK| LdH \u{8}`X 0lv w\u{1c}\u{12} Y\
        7\u{1c}\"0 `Z#a(\u{7f}> u6a Dxh \u{1d}}\u{1b}\"1 `! a_\u{11}k\"! `T a,\"~\"% `! a3l\u{d} V9\u{11}\"0 `I#aIeE\"&\
         `\u{1f}\u{1f}a;qS /hY\"0 `\u{1f} a1'\u{1b} V~R eUb  jc\"+ `( aY\u{1e}| mi( 5iI\"0 `o\"ab\u{1d}Z \\y* s~8\"\" `\
        \u{4} a\u{1b}$| _Q\u{18} \u{12},D \u{0}~\u{1f} jq) tL! K\u{1d}4\") `  ac)\u{2} \u{1}j[\"1 `\" a\u{0}@l \u{1d}}}\
        \"0 `\u{1e} a\u{17}:\u{1a} m\u{3}?\") `! aP\u{1}J\"/ `  aIYN\"( `% a\u{18}\u{1e}\u{4}\"! `] a~B\u{1a} }?'\"0 `a\
        \"aJg(\"0 `B\"a\u{1c}\u{e}N\"% `, a\u{14}De +Of kSU ,|\u{8}\"\" `e!a#\u{a}\u{15} |P$ \u{10}YF 6XX\"! `/ a)\u{13}\
        k l}\u{a}\"0 `\u{14}!a\u{1d}\u{e}G cb\u{9} pQ\u{15} @kN )\u{18}o &bS\"% `$ a\u{4}\u{9}\u{e}\"! `Z aM\u{4}\u{1a}\
        \"( `$ ad:\u{1e}\". `\u{1f}\u{1f}aOr\u{1e}\"+ `5 a\u{10}?; V8]\"( `, aC%e d g l\u{17}n \u{18}\u{b}? v)D \u{e}\u{11}\
        \u{d}\"' `  a[bE \u{17}V_ \u{1a}|5\"+ `. a)Gj S/W \u{7}di \u{6}\u{12}\u{11}\"( `# aWt\u{18} #W# \u{11}mw\"$ `  \
        a#\u{19}\u{15} C\u{17}(\"( `+ a\u{13}g\u{d}\"0 `\u{f} aQ\u{14}!\"! `] ax\u{c}Z )\u{19}x \u{e}X\u{1d} \u{1b}_? \u{1b}\
        AO @\u{14}c 0i\u{1c}\"$ `9 a\\pq\"$ `- a<G\u{14}\"( `$ aA \u{1b} P>' *?, k1/ [|N  7^ \u{7}X\u{2} 2\u{7f}\u{6}\"\
        ! `P aLX*\"! `1 aw'x\") `! am\u{12}- ,8D\"+ `* alII [Ov\"! `& a]\u{a}\u{9} qLC y_Y y\u{8}\\\"\" `%!a\u{13}J] 3*\
        \u{7f} X\u{b}\u{9} \u{1a}K+\") `  a\u{1c}?/ g\u{1b}? ]Zz\"% `! a\u{1}\u{17}\u{1c} r\u{3}\" io7 yUP z6] \u{9}ks \
        \u{2}\u{16}y $]# x71 h\u{e}C DsF\") `$ aFAH NSH 5)P\"$ `- aY\u{1}s L\u{17}\u{1d} y,2 =ar\"% `& a\u{e}T\u{f}\"\"\
         `Q aG*V\") `$ aa-7 \u{1f}wm \u{a}Uz\"+ `* ahk\u{a} \u{11}\u{4}E \u{13}gH\"+ `: a\u{0}RV b\u{2}\u{3} \u{13}I+\"\
        $ `2 ai\u{13}7 ,4\u{7}\"! `! a\u{1e}#\u{16} \u{18}U\u{17} -!B [4R\"$ `! a\u{14}Au\"0 `\u{d}\"a+t| z26 \u{0}%=\"\
        0 `(!a\u{d}[K P8\u{11} \u{1d}`\u{14} wKH K3\u{5} B T\"\" `v!a6\u{11}f t`g\"( `% as\u{11}v \u{17}5L Z\u{6}\u{13}\
        \"! `- a/\u{d}. G~e\"( `% a[&z\"/ `! avF| 17\u{2}\"0 `! a[TY\") `  ar`( eOc \u{9}:n \u{12}\u{19}s mGu\"' `# aV\u{13}\
         \"( `% a\u{6}SW FA\u{1a} #h5\"( `% a\u{8}@= \u{15}0p ]ss\"! `/ a4R\u{d} DcC y:} O(\u{19} h/;\"0 `h!a\u{f}vM 2A\
        o\"% `% aXf\u{e}\"0 `v akF\u{18} O\u{18}D n\u{1f}5\"( `# ayyN ycZ\"( `$ aWie ,\u{a}g \u{16}-y\"' `% a3{} o`\u{7f}\
         ^Fp p~\u{3} c\u{1f}F J'n\"\" `i!aR\u{7}y sd\u{7f}\"0 `g ajY\u{0} e)) of0 J8h >Bn v8\u{d} \u{5}i\u{1c} \u{15}6^\
         iLt V=x o0| k\u{8}$ \u{a}p\u{b}\"' `\" azVm I4\u{8} \u{f}I' /e- \u{1b}>:\"( `% a4~O \u{10})U \u{c}xc )8k Tuz\"\
        \" `\u{13} aY\"\u{e} U\u{9}\u{e} 8|\u{10}\") `  a\u{9}\u{4}<\"0 `\u{7f} a\u{c}\u{0}\u{5} \\\u{9}\u{16}$! `' a) \
        `  a\u{4}TG \u{7f}zR '_T \u{2}\u{8}\u{1c} L|D \\\u{1c}\u{7} r1\u{1c} |8Q Dr| xO\u{7} \u{14}\u{9}X ]\u{5}\u{1a}\"\
        ! `5 aB\u{14}\u{1b} \u{e}\u{14}7\"! `F a\u{10}\u{1e}: f|Q vS\u{1a} L2\u{1d} s.!\"( `\" abbP\"/ `# aL\u{16}R \u{1e}\
        Pr Y/\u{1b} \u{9}v- /|B gJK aMW J\u{c}_ \u{1a}\u{1c}j\"( `\" aOj  ]06 P\u{3}\u{9} sF\" \u{3}b,\"( `& a[%E 8IL\"\
        ( `' a2~\u{1a}\"! `% ar 9 \u{1f}[J \u{6}g\u{c} Sq* t6P 1\u{1c}i \u{d}\u{9}] \"\u{15}u TI| f\"\u{f} \u{c}\u{1c}\u{11}\
         _!N r\u{15}[ [\u{14}L\") `  a6zO \u{16}Uh '^\" (\u{16}* I@m C:\u{5} bv' *\u{4}+\"+ `5 a<\\/ N\u{1f}H \u{17}nr\"\
        + `* a\u{1}S% nZF GpN X=Z a\u{14}\u{0} 1%K =\u{17}z\"0 `N!ahZ\u{e} \\x<\") `  a^m=\"0 `/!at?Z\"1 `\" a72`\"+ `9\
         aNGn\"0 `U#a?A\u{15} \u{3}6; 5\u{1}b\"/ `% aLt\u{14}\"( `+ aM\u{d}(\"! `  a\u{2}*J \u{b}4d (5- \u{15}\u{11}/\"\
        % `, a\u{d}A` T&\u{e} \u{b}!? k\u{7}\u{10}\"+ `. aVO$ W\u{1a}5 _ o !fq\"% `' aM~* W#L\"$ `F ak)a \u{7}&c F\u{6}\
        v\"! `] ar?| ws\u{c}\"! `2 aTs\u{c} fR\u{18} h{Z Z\u{11}e z}s\"( `& aT~G lIH T\u{1d}\u{1} :); {XE N\u{11}i W]\u{f}\
         \u{10}\u{16}\u{13} \u{5}\u{1e}\u{1b}\"' `' ab\u{1b}0 @I<$\" `- a+ `* a46J 2{f \u{1b}j]\"0 `]\"aS\u{15}_ 5&f\"(\
         `# a6r\u{5} AF  \u{4}n@\"! `O as\u{17}C 2\u{2}o )_t\") `  ay!#\". `\u{1f}\u{1f}aD4> gLO r\u{1a}T ;R\u{12} Hj- \
        2JP NWY J\u{d}p\"( `& ank* }\u{3}; \"zT *NV Mf^\") `% am!b a\u{e}j vo\u{1} U\u{a}\u{14} y\u{14}. O\u{5}Z\"$ `L \
        aV)\u{1} WW. \u{1d}/1\"( `& ay\u{19}\u{b}\"( `% aGU$ n\u{e})\") `! a)J5\"( `' a~\u{b}\u{14}\"0 `S\"a\u{1d}[Z <>\
        \u{18} ~fA\") `  a\u{14}]K Y\u{e}\u{1} }rM Kui eR\u{1b}\"0 `=\"a_&\u{0} \u{2}z\u{e} cs\u{16} Eu \"! `W aTkN <\u{1a}\
        T NI\u{7} [G\u{b} \u{1c}o- :;[ \u{11}F_\"+ `$ a2\u{1b}x\"! `* acGM\"( `# aX]S\") `  a\u{1b}&{ /L7 7OZ g(\u{0} Y\
        $E \u{9}.P\"( `% a]xz\"+ `' au\u{9}z\"! `. a_A%\"( `# aU\u{8}&\"0 `\u{1}\"a\u{b}xi 9\u{17}w&' `# a+ `\" a- `  a\
        U\u{6}o\"0 `*#aX)# gM: cZM :Nq U\u{1c}\u{1d} &'\" ?e# _f% '\u{1f}\u{15} k8.\"\" `S atj\u{d} \u{1c}2[ K*j\"\" `y\
        !a6Q\u{9} 4Q\u{7f}\"\" `\u{8}!aeh\u{5}\"$ `/ alY\u{10} \u{1c}\u{15}% wY( ifF \u{9}.S\"! `9 a~\u{1d}g \u{12}]9 4\
        ^B v+E $>\u{7}\"+ `4 aU\u{b}!\"+ `/ a0[,\") `! ar07 z}8 u\u{3}* ?n9\"0 `@\"aa\u{f}A\"( `& a\u{a}kP e]?\"( `% ae\
        pB\") `# ah1L i*q 25\u{9}\"! `# aZlF 5-n 1g\u{5}\"+ `. aL3G\"+ `' a<\u{17}\u{2} Xa\u{18} 4p6 5ZZ D:\u{12}\"! `)\
         a\u{19}[#\"( `# aJ\u{6}: b_Y E\u{5}^\"\" `L azC?\"\" `J!a,$G 0/^ \u{2}|\u{7f}\"% `' a7x\u{1c}\"( `% a\u{c}&Z \u{0}\
        #f\"$ `E a|sl 5fw\"\" `h!aG]\u{f}\"! `V a\u{12}\u{d}\u{1b}\"0 `!\"ana9 L\u{14};\"! `5 aNHD \u{16}al\"0 `7\"aR=o\
         \u{9}Ow \\nx\"$ `7 aD\u{a}\u{2} ;9\u{1e}\"( `( aL79\". `\u{1f}\u{1f}a7\u{1c}Y h\u{13}s t=\u{10}\"0 `_ a_De c^\u{e}\
        \"( `% a\u{6}#0 O n \u{2}1\u{10}\"0 `w aC=&\"! `@ a-.-\"% `# aMd7 )\u{1a}X ,h\u{a} \u{1f}[1 ,[L\"( `\" a9%M O\u{4}\
        \u{1f} +8& YaE Uyn hN\u{3} KU0 z}2 \u{5}XP H!l\"0 `k#a\u{b}\u{a}u\"( `$ aL]y \u{b}x\u{1a} \u{2}uW xsl\"' `# aWE\
        |\"( `& aCN\u{2}\"$ `0 a\u{1d}\u{8}-\"( `$ aKvA NC\u{13}\"$ `7 aH\u{1e}- B=\u{e} R*\u{f} P;2 Z\u{1c}7\"1 `\" ad\
        Xe \u{b}\u{f}r\"! `# aye\u{14} Nl/\"0 `F\"aB\u{a}Y \u{8}\u{19}e\"0 `I\"a\u{d}L\u{9}\") `\" a$YO\"+ `\" aQ|i Cx!\
         -=O \u{1e}yw\"$ `D aQ#{ $\u{f}\u{12}\"( `# aoq\u{17}\"$ `@ avd7\"+ `, a%\u{15}O\"! `! a$3\u{8} Jc> \u{0}\u{0}U\
         \"}Z G\u{b}l f7$\") `  ao%/\"$ `, a,]G\"$ `$ aQjI 4\u{0}c +'t ei~ @TB Y%C\"( `& apA_\"+ `' aS\u{f}_ _\u{0}g sx\
        l \u{1a}Z@ Q(`\"+ `* ae0\u{5} t=\" f\u{e}W\"( `% a\u{c}j[\"0 `6!ahm$ |b+\"+ `$ a 99\"0 `\u{9} a4\u{8}T :\u{e}[ \
        %\u{1}c ]7f htn \u{13}o} ->\u{6} i\u{2}\u{e} ]\u{0}\u{17}\"\" `^ am\u{c}\u{18}\"+ `! aZy\u{1e} \u{1b}\u{e}s\"+ \
        `\" al/z llC 1\u{4}z yZd R\"j \u{15}\u{b}n\") `% aH\u{18}r \u{13}^*\"( `$ am\u{13}0 Nu5\"+ `5 aN`m\"% `\" a\u{1b}\
        \u{6}\u{8}\"1 `  ai$j 1\u{1f}3 \u{e}J7 t\u{1f}9 3tI\"0 `O#a$;:\"% `' a4\u{1c}O\"! `8 a\u{d}\u{16}l #<w \u{d}=.\"\
        0 `J a\u{10}S< \u{17}\u{4}E\"+ `4 a*\u{1}R a\u{f}\u{13} ,T4 T\u{9}N 0\\`\"0 `}!aU2~\"$ `= azkJ V^N <MW\") `  a\u{10}\
        !\u{7f} \u{1a}\u{4}\u{8} mP6\"! `2 a\u{17}DA\"( `# aJ\u{9}} \\J\u{9}\") `  aIX\u{16}\") `  aTn\u{a} \u{1}d\u{a}\
          \u{5}- l\u{15}h l\u{3}q \u{9}\u{5}\u{7f} \u{10}Y(\"$ `= a\u{d}Ai \u{15}Pu '\u{7f}\u{14} \u{19}[\" 0@D G|l \u{a}\
        Vy\"0 `j!a}|y\"\" `\u{3}!a%\u{d}}\"! `S a\u{7}/x\"1 `  azx{ !&\u{d} b/0 >*9\") `% a\u{10}}c\"( `# aW5g\"+ `0 aR\
        l1 M,8 ,6A\"( `& a7\u{2}i\") `! a)\u{6}! V([ |\u{0}F \u{16}\u{11}m\"\" `t!a(\u{0}\u{9}  \u{5}\u{18} fH* \u{1b}x\
        n &Xu\"0 `a#a]a' @\u{8}H _\u{1e}K ]\u{6}{ \u{1a}o\u{5}\"+ `5 ay|\u{8}\"( `* a\u{7}GD B<E OvM\"0 `T a\u{c}WV \u{b}\
        UW\"( `# agdZ VKa\"% `) aEMl LH\u{1a}\"+ `! aEA\\ dJ\u{11} /\u{17}( \u{10}47 \u{b}eC zya \u{4}\u{5}\u{c}\"0 `{\"\
        aZ\u{1c}U \u{1f}\u{10}~\"! `) a _\u{8}\"0 `8\"a\u{15}t6\"( `# a9\u{8}u \u{14}\u{8}\u{8} _1`\"0 `N\"aZ\u{2}\u{3}\
        \"+ `# a3@N 3$O 5\u{12}Q vlX \u{18}+z\"' `% a:t\u{1a} FW%\"/ `\" aM(Y\"! `. aX\u{9}\u{0}\"! `\\ aZ<\u{c} \u{19}\
        *$ `E\\ \u{1f}w#\". `\u{1f}\u{1f}a\u{9}\u{1b})\"0 `~!a\u{1c}\u{16}q\"$ `1 at ) i|Z A^d\"! `< aH\u{15}\u{16}\"0 \
        `\u{6}!aDc2\"0 `x!aD%\u{d} 1k*\") `  al{f\"0 `[!a\u{f}Lh X\u{16}p N2u\"( `& a&C\u{b} \u{1}qD U-l\"0 `>\"a>Ub i\u{1d}\
        \u{1}\"( `# aor\u{2}\"0 `C\"a\u{d}(\u{15} Jl>\"+ `7 abfK\") `  a3\u{4}p $m\u{15} WnM\"+ `4 am\u{15}]$\" `+ a+ `\
        & aI@\u{2} \u{3}~\u{3} ^)A\"\" `\u{12} ai\u{3}M 8\u{e}5 sR7\"! `G a}\u{f}O\"0 `|\"a\u{b}\u{17}C HV\u{18}\"( `% \
        a,. \"+ `4 a$\u{19}5 |Ek Pym L\u{a}H S>R K4e\"$ `8 a'Vb\"$ `- aKjg\"+ `5 a$Jn\"$ `  a\u{17}\u{8}\u{10} \u{1e}\u{13}\
        ,\"+ `3 a\u{16}uE \u{b}OR vBg Ic#\"0 `S#a\u{12}IO Lb] |/|\") `$ aFY, SGk\"$ `G aNq\u{1d} #2\\ pM\u{2}\") `  a0|\
        > \u{b}oI B,\\ \u{a}rn\") `\" aN,0 j\u{0}v\") `  ap\u{11}^ sqw \u{11}f\u{b}\"/ `# a\u{2}s\u{1f}\"0 `\u{1} a\u{7}\
        B' :H\u{9} d[ \") `# a\u{b}f5 ]gH Eqv D2\u{1} `62 \u{11}Q7\"$ `: aKra \u{13}\u{7f}i \u{0}\u{3}\u{7f}\"! `I a\u{f}\
        !\u{9} Re  ?\u{1}  DHB 7\u{8}3\"! `) a\u{5}5C \u{1b}g\u{12} |\u{9}\u{18}\"( `$ aEa\u{1d}\"! `C al\u{b}Z w(\u{11}\
         jNn\") `  ahVz Mm\u{3} G\u{7f}\u{1f}\"1 `\" aveE\"0 `'\"a%>'\"( `# a\u{b}\u{15}c HHm rv\u{13} \u{1f}2\u{16} *D\
        < \u{5}\u{5}_ *li \u{14}P  |\u{18}( u7Y s\u{7f}3 )TC q\u{1f}`\"( `% a*C\u{7f} \u{11}F# \u{1}9r\"! `/ aL\u{18}~ \
        \u{e}&.\"% `# a#AS\"0 `'!a]i\u{16}\"( `+ a:\u{1c}X\"+ `' aw\u{1b}\u{17} }#! !\u{14},\"! `] a'Rd ]E\u{15} g\u{3}\
        \u{16} \u{6}(-\"/ `  a\u{1b}B= {\u{4}? G3\u{5} gK9 GR9\"0 `^#a$'Q t#U >@\\ {D\u{d}\") `  aXle\") `$ a\"]\u{11} \
        q3P\"+ `  a/\u{f}U\"1 `\" ac(: \u{10}5n\"\" `X a\u{0}\u{17}7\". `\u{1f}\u{1f}aWF[ 7\"x\"! `G a;z\u{7f}\"! `# ac\
        F!\"$ `* aD^0 1PD FTp \u{1}+\u{16} q\u{a}H\"( `# aK5P\"0 `0!a!\u{b}{\"0 `\u{1d}!a\u{d}\u{1e}% \u{1b}1)\"( `% a\u{13}\
        \u{7}D V0k ~=\u{2} a_\u{9} `\u{e}\u{e} \u{10}mD\"( `# ab=\u{12} s\u{6}g @>l\"+ `+ aGMu \u{19}V\u{17} a\u{9}\u{1d}\
         \u{a}4O\"0 `Z\"a\\c\u{10} \u{19}j\u{16}\"( `& akA>\"+ `# aEOY\") `# a`(n `\u{17}4 c\u{4}G\"+ `5 aZRO c\u{1f}q\"\
        ( `$ a*I\u{6} g8[ ;yk \u{b}\\\u{12}\"+ `: apE\u{1a} v\u{6}, pP8\"( `% a2P0\"( `, aD/2 \u{5},\u{c} \u{15}Y,\"\" \
        `P!a\u{f}ZD\"1 `  aB\u{6}E y\u{7}\u{1e} \u{17}rB 8OG &=\\ jD\\ l\u{7}v \u{f}d\u{12} 2i!\"0 `/\"aD~,  L2 z4F\"+ \
        `  a\u{15}\u{18}i\"! `( a\u{1f}qn\"0 `A a\u{7}9\u{7}\"+ `' a\u{e}\u{f}\u{8}\"! `@ a4\u{12}\u{13} Y\u{1b}\u{1d} \
        \u{7}\u{9}N [T[ Z!j\"( `( a\u{8}em !0\u{d} s\u{1e}} )\u{1d}\u{11} C\u{a}\u{14} \u{1}w= Q0C \u{7f}bZ\"' `' a~Az\"\
        $ `H a6r\u{9}\"% `# a]\u{19}\u{13} BaL\"/ `\" aTVN WO\u{f} g\\1 Y\u{18}Y Ez\u{15} \u{18}&\u{1d} \u{7f}Z@ 2;A\"+\
         `4 aY\u{1}E iea\"( `\" a\u{10}yc \u{e}#\u{15}\") `  a\u{1}F!\"% `  a&cO &Al\"( `% a|*.\"! `V am\u{8}|\"/ `$ a \
        ?\u{1f} twW\"0 `m\"a=%k fT/ :o3\"0 `` a_zw\". `\u{1f}\u{1f}a}\u{f}\u{6} ]+M PZX *hY\") `  a[\u{1b}e !\u{18}{\")\
         `# a\u{1e}\u{a}w \"UL fa[ >t\u{4} KYN \u{d}c\u{1} qi\u{5}\"( `% a6\u{10}\u{13} D{\u{18}\"0 `] ac\u{1}7 e,] D\u{7}\
        \u{6}\"0 `} a;o. ~\u{1e}1 \u{1a}w` \u{13}!\u{1e} wE)\"+ `6 aS8V XXv A\u{16}V\"\" `\u{7}!a\u{1a}\u{f}\u{16} z8# \
        \u{1f}dg\"( `) a0\u{a}o\"\" ``!aN/x\"' `$ a\u{a}j\u{1a} c?^ n\u{e}e\"0 `x a_:8 `\u{1}R \u{17}\u{4}\u{a}\"( `+ a\
        \u{0}^\u{c} \u{16}\u{1c}\u{13} ';/\"0 `?#a\u{8}j;\"0 `q#a\u{15}>E +fs #a\u{11}\"( `# a\u{8}!\u{12} \u{1d}\"\u{1f}\
         02j k6\u{0} \u{1c}}? /B]\"$ `> a\u{8}\u{9}  C-! (T7 (9q 6\u{c}\u{3}\") `! amc2\"0 `H#a@*w !&[ W\u{0}\u{2} LEY \
        \u{4}\u{4}\u{15}\"0 `*!a\u{1c}w>\"1 `\" a\u{19}DL DP\u{1b} )F\u{1f}\"' `& a^<6\"( `% a\u{9}B> \u{0}/\u{3} V\u{3}\
        \u{16} \"n\u{1e}\"! `( a\u{1a}$<\"! `[ a\u{16}{l *\u{b}\u{a}\"\" `k!a\"I) ?QG\"( `# aA|S\"! `L a\u{0}]\u{1d} F_\
        0 / 2 +bL K}[ JQh \u{17}\u{d}\u{6} h\u{c}\u{19} g\u{4}! C=3  J^\"0 `)#a%p\u{7} `Z: \u{17}}>\"+ `& aS\u{1e}C z\u{1b}\
        W J'd\"+ `4 ap@h .\u{15}n\"0 `%#a>2R\"( `# alT{\"0 `\u{16} a^$\u{f} \u{4}bz ].\u{1b} {Y3 f\u{7f}l n\u{b}\u{d}\"\
        % `& ad\u{9}\u{19} H8? M X \u{a}Nt \u{13};| @\u{1c}|\"\" `S!a@YJ m5U *\u{1}b n_Q$! `) a+ `, al\u{e}x\"1 `  a,\u{18}\
        \u{7} I\u{17}\u{8} \u{13}U\u{1d}\"+ `- aQ\u{12}  \u{1b}{I C%O LX% :\u{12}e `{$\"/ `\" azj\\ 1x\" :w,\"$ `H aexQ\
        \") `  a\"fp .O\u{16} V\u{18}' RO,\"( `# a\u{f}15 (d\u{6} -\u{7f}\u{d}\"( `% a\u{5}64 \u{7}Fg\"' `\" abso\"( `$\
         a{Nt\"! `# a\u{b}GA #B\u{b}\"$ `7 a\u{18}P@ $vX \u{3}An\"+ `. aas^ A\u{c}` G9h  r. ;(I on\u{a}\"$ `C avO\u{1c}\
        \"0 `\u{3}\"a\u{1f}Ii \u{1e}\u{16}{ ak:\"+ `/ a~9k\"/ `\" at\"\u{15}\"\" `N a\u{a}l4\"+ `5 aa\u{b}8\"! `W a(3\u{b}\
         <;r\") `  aZ?\u{4} [K3 0\u{16}J n\u{1d}T\"/ `# a7|s\") `  a\u{11}\u{7f}\u{11} c\u{7f}\u{1b} o8H [#b \u{11}\u{6}\
        k l \u{15}\"0 `P\"aF%) \u{5}\u{18}d \u{1c}o>\"0 `1#a\u{11}Rz\"0 `W aZg\u{0} \u{f}\u{1}$ $q2 i.[ qee\"\" `6!auwx\
        \"! `8 a\u{a}g2\"+ `5 aS(] R,i \u{11}\u{1}\u{e} >hN\"0 `\u{15}!a_74 6\u{4}8 u(\\\"- `! aH\u{18}\u{0}\"( `# ay\u{11}\
        +\"0 ` #a|$e )\u{7f}g \u{b}\u{7}u \u{4}+' #rr J>x\"! `= a\u{d}x} \u{e}\u{c}N \u{1}+\u{e} ux\u{0} ONG ;Yo\"( `# \
        a\u{0}nN \\Ru ,\u{16}!\"% `$ aR+g Q4k\"( `% a\u{16}\"l VK\u{8} bT5 \u{1d}nC\"\" `A a\u{5}iC Z\u{17}\u{9} dY( 7Q\
        M Xgo\"( `\" a%\u{3}\u{1} qG\u{5}\"( `$ a)*\u{13} \u{12}\u{0}\u{1d} TO4\"$ `+ a$J>\"! `. a\u{1e}`{ \u{7}\u{1f}\u{2}\
        \"0 `8 a\u{1f}gw\"$ `> a\u{19}Q\u{5}\"! `C aG?\u{19}\"0 `\u{7f}\"auFs\"0 `\u{19}\"a\u{c}\u{f}\u{1b} 8\u{2}) #S8\
         KnE\"( `$ ay\u{2}Q bf\u{e} #np o\u{1a}^ \\G/\"( `% a\u{15}B: \u{2}.g\"+ `. aqg\u{7}\"$ `@ a:#\u{16}\"0 `5\"a9v\
        & PEo \u{c}<A \u{18}DX\"0 `N a +a ))\" ~\u{15}S 7L] R\u{e}\u{1f}\"( `' a,:\u{6} l\u{9}*\"0 `\u{6} a\u{2}>F \u{13}\
        &W )8X Xh\u{6} *\u{13}E \u{1}zp xX \") `  a/\u{1e}(\"/ `! a\u{a}9\u{11}\"$ `B a2l\u{18}\"\" `\u{7} a\u{1a}\u{9}\
        8 v\u{f}?\"0 `l#aqJp$! `1 a\" `s!aa6B 27^\"0 `z\"aK\u{1a}\u{13} \u{1b}&C\"0 `1\"a%UT C\u{f}U K\u{13}j\"0 `\u{d}\
        !a\\G#\"( `' a!3J +od q~j\"0 `3\"a((~\"0 `r a\u{12}p\u{a}$! `I a\" `\\ a&\u{16}] a%c lOj\"0 `b aK\u{b}m }~\u{7f}\
         4\u{6}5 h7: \u{14}#\u{10} \\\u{f}\u{11}\"! `= a+A# 1{$\", `\u{1f}\u{1f}aO\u{c}\\ \u{d}2o |2: \u{13}\u{6}D I F\"\
        ) `! a%\u{9}h\"( `% aLOK\"\" `|!aFcp Y\u{0}#&' `$ a+ `# a- `! a1d7\"+ `! a@\u{7f}p\". `\u{1f}\u{1f}a\u{1a}{\u{6}\
         5\u{1e}t\"+ `6 aV{\u{1e}\"! `H a\u{2}e#\"$ `* a\u{4}u@ :0\u{8}\"\" `\u{0} a\u{0}\u{1f}O hF\u{0} Dp=\", `\u{1f}\
        \u{1f}a\u{4}}^\"% `' ai\u{3}` \u{18}\u{0}\u{d}\"( `\" a$V- \u{0}~F \u{1c}m\u{7} \u{1e}($ \u{14}\u{10}B \u{11}rd\
         Kfx (6z )\u{1c}<\"! `1 a\u{11}\u{6}I\"0 `\u{7}\"a.9W \u{7}v{\"! `= ak \u{4}\"0 `\u{1c}\"a\u{16}ZM \u{7}`g d\u{18}\
        { \"j>&' `# a+ `\" a- `  a\u{1b}[I\"\" `V!aCe\u{a} ~j3\"0 `,#a0)Z\"+ `7 a\u{1f}p\u{b} Z#\u{1a} \u{f}l&\"$ `$ a\u{12}\
        #- =]: lq#\"( `# a^2T ]/p +nv\"( `# a\u{1f}{  \u{13}/L }\\P y\u{1a}p 6yu `-=\"! `9 a,\u{1d}X\"0 `\u{5}!aGK^ Xsi\
        \"0 `2\"a=@\u{7f}\") `% a-z( 5sZ mza 4pd -Pp d)$ m`O\"( `$ a]S| N\u{6}\u{f} \u{12}\u{e}$\"0 `d!a\u{4}:J `4S \u{11}\
        *f nl~\"\" `Y!a\u{14}.\u{8} WCt .y& Vt\u{1e} \u{12}\u{d}+$+ `# a- `! a\"y9 c\u{3}\u{16}$' `# a- `  a\\X' \u{11}\
        ~C$! `R a\" `\u{1e} a\u{c}vO {CY\"( `$ af>[ s\u{7f}i \u{d}\u{10}\u{11} \u{7}\u{1c}+\"( `% aJm2\"( `% a\\*J rsS \
        $\u{1b}}\"+ `' a#r7 \u{16}0\u{b} /}\u{1c} \u{12}*_\"0 `\u{2}\"a=\u{0}c L\u{18}t \u{1a}z} P\"2 \u{1a}Y? \u{0}\u{12}\
        E /\u{a}] k\u{6}l\"1 `\" au\u{15}\u{1} \u{7}([\"0 `D\"aZ4c z\u{19}\u{4} \u{2}o\u{15}\"( `( ad\u{6}%\"\" `[!a!WB\
         \u{11}dc\"0 `+#aest\"( `, aO-\u{15} M\u{12}2 E\u{b}] \u{7f}Fc \u{1a}T\u{7f} \u{2}P \"1 `\" ag|( Lcj D\"y \u{1f}\
        \u{1c}~ \u{f}S\u{17} \u{11}Yb oH\u{15} \u{16}Q\u{16}\") `% a`X, rD/\"+ `% avnL\"( `* a`Z  \u{f}/O {*[\"! `D ak0\
        n \u{18}'D 1CN  NQ \u{c}rc \u{4}!\u{9}\"0 `.!afa\u{1d} 1\"} D)\u{1} \u{c}jP\"0 `\u{b}\"a5R\u{2} \u{11}w\u{2}\"1\
         `  a[\u{8}\u{10} Vm6 0II q\u{16}Q\"( `$ a2 [\". `\u{1f}\u{1f}a\u{16} \u{4} >,\u{5}\"0 `;!a`\u{8}\u{a} ~fY zqZ\"\
        \" `\u{a}!a\u{17}<^ s7i \u{18}\u{d}~ @;\u{16} }z\u{1a} V{) W\u{8}< Ad`\"% `( as&i u\u{d}&\"$ `3 a\u{4}\u{b}6\"!\
         `V aPHF\"0 `n#a\u{19}t`\"+ `. a\u{1a}@o\"+ `3 a\u{1d}\u{1e}\u{5} n7'\"/ `$ a\u{f}\u{1c}7\"( `% aM}<\"0 `T\"a \\\
        Q 2EU\"( `% a:\u{17}\u{7f}\"( `$ a8a\u{2}\"\" `k a\u{1c}\u{7f}V\"( `& a\u{12}oc\"! `\\ a^t\u{1e} 0|O F:p\"( `% \
        a'vp$\" `/ a+ `% aK&[\"0 `*\"a\u{0}\u{1c}b \u{1d}mh b\u{7f}t N7v \u{1e}E\u{6} .Y\u{1a} \u{5}\u{f}\u{1b} A~7 G\u{1c}\
        C u?z VA\u{4} >\u{1b}\u{1c} f\u{8}*\"% `$ aBl] \u{5}@\u{15} 1g= \u{10}|[\"( `% arSj\"+ `4 a\u{7}x} N\u{1d}\u{5}\
         \\\u{1b}9 ~\u{10};\"\" `\\!aVPB\"( `# abk~ \u{12}\u{10}\u{15}\"/ `$ aG\u{3}3\"! `E aOPK\"\" `| aKSS 'Si DJ\u{7}\
         Tbx EK~\"\" `7!a7h\u{3}\"\" `\u{2} a/%v `W@\"+ `4 a\u{15}hu $\u{2}\u{f} 5i] (\u{1a}` }Qe A%s\"+ `! a#\u{15}y c\
        [E\"0 `\u{8} a:LH N\u{a}\u{1} \u{1a}f!\"0 `X\"aa-H p\u{7f}, {\\\u{4} \u{a}6I\"( `# a1\u{7}e S:n\"+ `8 aACw 3C\u{4}\
        \"( `# a\u{7f}dC\"( `\" aS3n\"( `% ay\u{7f}1 o}:\"( `% a1jc\") `  a:H(\"+ `' ajG= =2X \u{18}n< ?'\u{c} \u{a}H\u{f}\
         \u{d}\u{1e}\u{1f} Z9U \u{14}+\u{0} \u{6}'K IqT\"+ `4 aQM[ )e\u{e} k\u{1a}\u{16} b34 \u{a}BK lco \u{f}\u{1}\u{13}\
         -h\u{1f}\"( `& ah`) 75-\"\" `\u{1a} aQKK \u{1f}JQ <Ki pF\u{5} x`\u{1c} \u{12}\u{e}/ 8d_\"/ `  az$n qJ( T\u{18}\
        ? $%g \u{19}\u{a}t\"! `T a-\u{14}u p$H\"0 `<!aL<m \u{c}\u{3}* 4HH\"& `\u{1f}\u{1f}a\u{17}UN wE\\ `\u{1}\u{7f}\"\
        ) `  a\u{b} \u{9} \u{b}Z* v\u{1f}@ Ks\u{1d}\"0 `m!a|#( s)h 2\u{1e}n ]n\u{c} \u{1c}4! %!$\"( `# a[{/ \u{3}y>\"( \
        `  a8i] \u{b}\u{11}`\"\" `\u{e}!aJ\u{1e}i 8Jo E\u{16}\u{7f} }oS\"0 `\u{2} a)\u{1f}S\"1 `\" af\u{2}[ h\u{1a}m\"\"\
         `1 aQ1\u{e} <s\u{13} \u{e}<' \"'- :\u{b}R 6g` 5\u{8}e\"% `  a\u{d}(\u{1}\"+ `4 aU}(\"\" `\u{5} at^2\"$ `& ac7>\
         9+? uQ? 3?w \u{1}O\u{7f}\") `  aSd\u{12}\"+ `6 aE\u{3}\" C5Y\"0 `V#a\u{11},[ JHt\"! `7 a\u{1b}\u{e}\u{11} [fK \
        4Bq \u{13}ix\"0 `\u{10}\"a~Ww \u{12}Q9 \u{16}un 'm\u{d}\") `% anm\u{16} yGM Aao Ftz \u{4}b$ DQC\"\" `R a\u{17}\u{17}\
        d N\u{11}\u{19} \u{7f}V>\"0 ``\"a\u{4}<P\"\" `f aEQk A\u{1}k 2\\\u{13}\"+ `& af\u{a}%\"0 `+ aL=J ?`P zeb \u{16}\
        eo \u{1c}\u{10}y RVD f1K X\u{a}\u{7} l2G\"0 `\u{15} ab6u 5`\u{0}\"+ `. a\u{e}\u{14}\u{1} mJ\u{8} l@' Dd@$! `? a\
        \" `9!aq\u{1b}J \u{8}'V \u{6}R\u{3} #>5 z,~ v\u{14}& n\u{1d}) 3%' PS}\"! `O a| \u{c} 4)\u{c} \u{a};\u{17}\"+ `-\
         a~=F n\u{5}V \u{f}/Y #|k \u{1b} {\"/ `! a9\u{3}\u{e} I;% 7sH\") `  a{\u{1}a \"\u{c}{\"( `' ab\u{1c}\u{f} \u{13}\
        Z$\"% `  a\u{7f}K* ?p5\"( `* a*-< J5R\"$ `1 a\u{11}l\u{12} |:- \"u:\"\" `x!a\u{8}'` :*j\"0 `c a.E# I\u{b}N\"/ `\
        \" a5_\u{8} \u{d}\u{a}A pEb C\u{6}{\"( `# a\u{15}p6\"0 `_\"au\u{13}; \u{13}=\u{10} }\u{b}P '?s xf\u{7}\"+ `$ aI\
        VO \u{1a}a^ RLu\". `\u{1f}\u{1f}aT\u{19}w j\u{5}* 3\u{7}H\"( `% aOhZ\") `  ag$s \u{2}Z\u{c} D\u{1b}: \u{0}%\u{1d}\
         kg.\"( `\" a_+@\"( `( aXQ\u{6}\"0 `\u{7}!a\u{3}%\u{d} 9`V \u{5}\u{7f}Z\"+ `4 af\u{9}c R\"e\"\" `M a)\u{6}t\"0 \
        `K!a8~j \u{d}\u{2}E 1\u{c}K F r\"( `% a8YZ \u{1f}:l \u{f}v\u{11}  --\"' `\" a\u{13}6Q \u{9}ec\"0 `2 a{\u{11}h \u{10}\
        Ei <Eu \u{1b}S0\"0 `U\"aV\u{1f}E ?0U\"( `# a{\u{1e}\u{18} 6\u{15}< 0Zu J\u{15}# X\u{1f}2\"( `\" a\u{f}9C EZ2  4\
        m 'u\u{4} *\u{1e}e \\jo\"% `' aJ3p 4;\u{11} (.&\"+ `) a?3T\"! `# a\u{11}wv b \u{1b} \u{8}\"' IlV\"+ `4 au5c r\u{13}\
        c\"' `% a\u{18}\u{1}&\"\" `Q!a\u{b}h| W\u{f}\u{2} `H\u{16} y:# \u{1f}6E 3C[\", `\u{1f}\u{1f}a<\u{13}d\"! `B a\u{7}\
        Ef *e\u{3}\"' `# aaW\u{5} tA/ QcG\"0 `!!aR\u{9}P q<k \u{13}nx V4\u{1a} q\u{19}?\"1 `\" aYrH B \u{f} 6\u{6}\u{7f}\
         \u{12}3\u{5}\"! `) a\u{7}?\u{16} qp>\") `  at\u{d}B\"0 `t\"alYJ =\u{1}P @*w h_\u{4} \u{17};^ \u{d}C^ 0(` WJ\u{0}\
         a;\u{8}\". `\u{1f}\u{1f}adA\u{1b} O3%\"\" `3!aqFU lj\u{7}\"0 `G#aR\u{4}\u{b} ?F\u{c} t\u{f}W \u{10}Cm .]p\"0 `\
        i#a\u{7}3\u{b} H$c\"( `% at\u{13}\" \"S1 \u{e}\u{13}H\"+ `6 aFFU #tE\"\" `B!a(\u{10}o K\u{1c}{\"' `$ a(H+ Y]D ;\
        &n\"0 `J\"aWh\u{3}\"( `# ad\u{1}H fP[\"\" `t a\u{1f}2\u{7f}\"! `6 aJAL B-O \u{b}%\u{15} ~,5\"( `* aZsL\"0 `< aK\
        \u{d}V\"0 `\u{7} as}H $\u{1b}\u{10} \u{6}\u{1}\u{16} \"n]\"( `# a\u{13}~\u{5} *x\u{6}\"( `' aQ\u{1a}\u{12} zt5\"\
        1 `  a]\u{4}A e$S\"( `' aR%\u{c} \u{11}b3 b\u{12}4\"0 `o aLV5 \u{c}O7 \u{f}\u{1a}\u{b} S*~\"( `\" ayqF\"\" `b!a\
        \u{1a}v4 \u{b}\u{1d}J\"0 `c\"aJ[` ]O{\"' `$ a\u{1a}r\u{13} \u{18}m  \u{d}ih _y< \u{16}]P &\u{10}~ (O\u{7}\"\" `\
        \u{e} a\u{1c}<\u{a}\"+ `' a$7\u{1e}\"+ `9 a]J'\"% `! aj\u{d}:\"$ `B aPNT\"/ `# a\u{3}@\u{4}\"0 `G!ai\u{1c}\u{9}\
        \"( `\" a\u{f}D\u{15}\"/ `  alO# \u{1b}*T 5vn \u{2}O\u{f}\"0 `h a\u{f}?+\"0 `Y#a;+M *%\u{12}\"0 `6 a\u{1a}4\u{14}\
         in\u{5} k%\u{d} /kG\"0 `)\"a\u{0}\u{11}O\"& `\u{1f}\u{1f}amkl\"0 `'#aL\u{10}\u{6}\"\" `' aq2&  z.\"( `# aXwd$!\
         `T a\" `*!axm\u{2} 3\u{14}& ?I= `}B\"+ `  av\u{17}d\"0 `\u{12}\"a\u{19}E8 \u{12}\\= \u{0}\u{f}\u{12} iF\u{3}\"\
        0 `\u{4}\"aG;\u{16}\"0 `L ad\\& 1)D bPY\"0 `I!au4l\"/ `  aLo\u{4} \u{2}p\u{12}\") `! a\u{10}Xf TT\u{4}\"+ `& ai\
        \u{12}P\"0 `) a.TS\"- `  aAX\u{13}\"0 `L#a_\u{11}L \u{1d}]^ !@G u)L 19R W\u{c}d i\u{1b}\u{1c}\"/ `! a\u{f}); \u{2}\
        \u{8}@ lnA\"0 `\u{1d} aU\u{1}I ;\u{1}^\"+ `, aJb{\"( `' a(\u{12}J t@P agz\"0 `(\"a\u{f}Ho\"' `$ a\u{7f}X\u{1} \u{b}\
        |\u{a} C\u{12}\\ T&h\"( `& ahP-\"( `% a\u{17}0:\"\" `\u{9} a'M\u{6} hy, c\u{19}{ \u{7f}=\u{7f}\"\" `I a~1) >Q]\"\
        ! `\" aDa` 1s\u{7} :]\u{f}\"0 `|!aVlG \u{1}\u{11}P [vc\"( `# aLTu t7V Uq\u{13} Z@\u{1a}\"( `* au@ \"/ `\" au\u{1f}\
        -\"( `% a2\u{13}x ' H \u{8}0\u{e}\"+ `) a9jV  |p \u{7}=- $4#\"! `0 a'Z? \u{1f}\u{16}P geW Wzw s9I  'U\"0 `j#a\u{17}\
        \u{c}t \u{1d}x\u{1f}\"+ `* a\u{1}0O \u{7f}RR \u{2}ZW tz` <ik\"( `' a}A~\"1 `  a\u{1a}W' 5&3 /ih a,k &\u{1f}\u{7f}\
         keS\"( `# a;O\u{1a} MqB \u{15}\\_ \u{6}\\q -\u{1d}r\"( `% a7d5 E\u{0}$ SFG A\u{15}Y\"0 `* ao\u{13}b\"0 `\u{0}\"\
        a&Jq \u{b}\u{1}s PWH\"( `( aB\u{f}x d\u{11}\u{b} Q\u{1c}+ V\u{e}/\"+ `8 a*\u{10}Y ]\u{1}k \u{b}gn lk5\"/ `# ar:\
        E JWT G\u{1}a R\u{1}\u{1c}\"\" `\u{19} a\u{1}\u{2}&\"0 `t#a\u{e}bK\"/ `& a\u{1b}\u{8}Q @\u{15}\\ \u{16}(b\") ` \
         a4qG >Vh U[  =`B \u{f}&K l3p RCv\") `  aP_% \u{1}\u{1c}1 p\u{12}B 2HI \u{a}\u{13}\u{4} P'\u{18}\"+ `6 a\u{1b}Z\
        \u{1f} \u{7f}aW Iae tN& CmD JmN\"+ `5 aQL_\"+ `% aA@w\"$ `\" aq(\u{14} \u{1a}FA \u{f}\u{18}t Y<u$\" `% a+ `' a\u{1d}\
        d| o\u{e}\u{10} xF* .\u{8}2 n\u{b}G SkQ _\u{5}q\"0 `F!a(\u{8}t @}w $8\u{12}\"+ `3 a\u{2}q\" \u{7f}10\"( `$ aM:u\
         }B\u{11} DbA\") `  aq<X W[z p\u{e}\u{16} \u{3}\u{17}_ ?R  JCi \u{11}3p\"! `! a\u{f};z l@\u{4}\"/ `% a;*\u{14} \
        /\u{12}4 {a| \u{f}5\u{18} \u{2}S& \u{8}\u{1c}& $=G a2\" \u{14}d*\"% `\" aGYz$\" `4 a+ `) ao\u{1b}\u{18} #\u{7f}\
        Q\"+ `4 aU\u{1c}Y\"( `% aKes\"0 `\u{4} a$\u{1d}< \u{7f}jE WVj 0>\u{a} 0?\"\"( `& a\u{b},-\"+ `. aa\u{a}C @\u{2}\
        J \u{b}`J wSo\"\" `T!aWA#\"\" `X!aRcX\"! `) aa9b\"! `Q a\u{17}\u{17}+ \u{c}DU \u{b}E@\") `! as\u{5}o \u{2})\u{2}\
        \"\" `? aAJV \u{10}Q\u{a} \u{1b}P)\"0 `\u{5} a\u{9}Y] =1\u{b} \"4\u{12} \u{2}v= \u{7}\u{17}@ 8wF z@$\") `  a0<9\
        \"0 `Q#ar < \u{1b}A\u{8} 1\u{6}x 3N}\") `  aS., \u{5}!e 'G\u{a}\"( `' as\u{5}%\"( `% a;eD\"0 `=!a\u{1b}\u{4}\u{11}\
        \"' `\" a5|\u{1d} I\u{12}0 \u{f}uc q\u{10}r mH\u{8}\"/ `# a')\u{13} \u{1c}\u{1b}D \u{7f}\u{a}R H\u{a}v V3\u{13}\
         \u{1d}\u{a}C '\u{0}h $-X BSh 2\u{1d}s U=\u{4}\"0 `L!a\u{7}\u{1a}\u{8}\"0 `c#a@J3 \u{a}.J jM\u{b} 76\u{17} g\u{1c}\
        N Y\u{0}\u{8}\"1 `\" aDZ) X*, \u{16}#T \u{3}Qk htc\"+ `6 aLLi\"- `  a\u{2}=\u{1f} \u{6}-5\"\" `H!a\"\u{10}Q \u{6}\
        \u{5}\u{1d} \u{1c}3V \u{17}\u{1f}s\"0 `H!a\u{5}'\u{0} }5\u{9}\"! `= a)9/ s\u{1f}N \u{1}WY\"0 `s#a!'z\"( `) a+=P\
         ?ci 3m\u{10} \u{2}\u{1c}&\"0 `l!a\"03 ~2X\"0 `)!aa/j\"+ `4 aZnw\"+ `- azAx \"\u{12}| ]\u{1e}\"\"( `# a>\u{7f}U\
         '\u{9}g I\u{d}l ,_x\"0 `.#a3J6 \u{1}\u{12}u '\u{f}) \u{8}\u{f}F\"\" `b a#\u{11}P\"+ `4 a\u{c}\u{d}S )\u{13}_ &\
        `d \u{1d}8y 0FV\"( `' arZ{\"( `$ a%v\u{16}\"+ `3 awL\u{1d} /\u{1d}M\"+ `4 a\u{2}Mc %9j $)| s\u{12}\u{1f} G\u{14}\
        \u{d} r`\u{c} yC? z\u{1b}W '|\u{a} N6\u{1b}\"% `& aBMB .S-\"% `% a-\u{15}- \u{1}$G Ox\u{7f} \u{10}o\u{8} 7kc 6B\
        \u{1b} ?\u{13}T\"% `$ a|]k zM1 \u{18}4@ _\u{a}] v_\u{1c} e\u{14}8 1EE HOF ,\u{14}\u{1e}\"+ `4 aOe! x[+ :)t tax \
        !&h fJy\"( `( ajFU at\u{1}\"+ `) a==\u{a} u\u{16}  tUT o\u{15}*\"+ `- ak\u{7}0 \u{10}XR\"+ `0 aX9k ,ru `\u{8}\u{1c}\
         e &\"0 `\u{11} awm. \u{5}s9\"' `# aS2`\"% `  a\u{15}3\u{c} \u{6}\u{10}\u{1b} $7{\"( `\" a\u{6}{, +\u{14}_\"\" \
        `L!a\u{6}qb  He  \u{5};\"% `& ae\\\u{16}\"( `' av;E \u{0}\u{1a}H :*c$\" `@ a' `' a\".u $\u{d}\u{11}\") `% a)\u{7}\
        =\"\" `r a\u{13}\\N a3P\"0 `N#auv\u{7} T$\u{9} \u{7}\u{5}\u{9} x\u{1d}4 \u{a}Y@ J\u{3}/ '\u{7}1\") `$ aJ\u{d}P \
        (~v z/'\"+ `1 a\u{12}RV pe\u{d} )E\u{14} qY\u{19} d:I 7df hC\u{5} \u{b}\u{a}\u{e} I\u{1c}2 e\u{11}g B\u{a}\u{14}\
        \"0 `# awsy Sy4\"+ `' a*DP C\u{9}]\"( `& af\u{15}\u{10} FC\u{18} `\u{d}. \u{1c}h$ `cy >\u{9}\u{d} \u{17}#4 \u{4}\
        g\u{1b} Pv\u{1b} \u{12}PO vCS f6\u{d} \u{8}+: W\"\u{3}\"$ `A a\u{7f}\u{14}\u{11} \u{1}\u{13}\u{13} /.\u{10} i>$\
         \u{1a}9z g<\u{9} \u{13}G\u{1c} \u{c}h4 \u{7f}\u{18}; )go\"% `  al ,\"$ `0 a[_x /,& ;J\u{1b} 7)< \u{18}UQ\"+ `*\
         a((\u{18} ul# \u{1e}\u{1c}\u{12}\"$ `' ao\u{e}\u{1a} ?)6 \u{6}]V\"( `# a#|\u{7} m 2 *<G\"0 `\u{9}\"aI\u{1f}K _\
        \\p [}w #2:\"0 `\u{13}\"ar~: ;@V -\u{1d}^ 4i\u{15} \u{8}\u{1}t Zl= y6y\"! `0 a\u{2}\u{4}0\"0 `;#as]U\"( `% a5\u{14}\
        a \u{2}}$\"( `$ a\u{11}-B 0x\u{0}\"0 `1!a\u{1d}\u{2}z 8\u{7}\u{e}\"0 `l\"aOj# A\u{18}C _>~ b\u{14}\u{11} \u{13}\
        \u{10}\u{16} X$'\"\" `<!al\u{b}\u{e} hp\u{14} ?yJ  -\u{4} /\u{1b}\u{d}\"$ `; aV:\u{11} 9\u{17}1 \u{5}.f Lrj\"+ \
        `7 aPgk\"0 `+\"a\u{13}i\u{13}  O\u{1b}\"$ `( aP\u{7}# j\u{10}8 &\u{f}]\"\" `l!a%nv\"( `\" a\u{1f}\u{1f}\u{1e}\"\
        + `6 aV\u{0}\u{1f} _5n Y?w >\u{18}\u{19}\"! `4 a\"vR\"( `  a%M\u{b} #|D ?w\u{15} v.. \u{1b}<Z \\e\u{0} 'B\u{7} \
        e\u{8}\u{1e} )7H 2]p Q\u{2}\u{f} \u{1b}C\" F3;  hR\"( `* a@?b\"% `( aS\u{6}j kD[ rez (@\u{7} qx\u{b} \u{8}\u{7f}\
        |\"$ `' a\u{6}L\u{2} Dp\u{12} \u{7f}p\u{12} oX\u{1c}\"0 `\u{f}\"a\u{b}c+ _:F\"\" `* ad\u{16}Y\"\" `\u{b}!au/S `\
        O.\"( `& aFWU \u{11}^^\"( `% a[)v \u{6}0\" \u{b}Q: 0\u{14}F\"0 `\u{1a}!abG}\"0 `Z av\u{d}~ 'K\u{0} K&\u{1d} \u{1d}\
        x1 9%\\\"+ `% ag\u{17}\u{11} m\u{10}\u{17}\"( `% a?0_ s\u{12}m G\u{17}V \u{18}#j W\u{0}y\"0 `,\"aq?L\"! `- a\u{5}\
        5x ]\u{1f}\u{18} \u{5}F\u{1b} }%\u{1e}\"% `$ aC`S\"( `% a}5U ave$\" `2 a1 `\" a'<\u{12} Pi)\"0 `:!a$/, ;RK\"$ `\
        < a3DP 7_\\ Q2\u{e} \u{15}*O zuo\"% `# a\u{13}mw 3}\u{13} Bg! \u{2}\u{b}# EQH\"( `# a3\\X $}\u{19}\"0 `d#a\u{0}\
        \u{16}*\"\" `p!aYk9 \u{2}wO \u{17}'q )%\u{3}\"/ `& a\u{6}$\u{13}\"0 `G\"aG\u{1f}7\"0 `u a\u{14}-R [\u{2}R \u{1b}\
        8_\"/ `  aQC$\"+ `4 a\u{16}\u{5}/\") `# a1_F\"+ `/ a*\u{7}q [N\u{0}\"1 `! a4\u{a}\u{e} \u{0}$\u{12}\") `  ab=\u{15}\
         \u{17}we  J{ \u{12}\u{11}S lw\u{1e}\"$ `) a~4+ L-T 9Af  P' \u{14}gA \u{6}}S \u{f}G[ ~7x YI\u{e} Rb(\"\" `4!a\u{b}\
        6d 3\\5 N/Y\"' `  a\u{6};~ |B\u{5} ,9=\"! `4 aFX4\") `  a\u{e}\u{8}5\"0 `:#a\u{1d}1T\"+ `5 aVB0 \u{2},\u{b} b$$\
         ;{? |li\"/ `\" ad={ (X~ \u{13}u~ gu#\"\" `) aG?$ =7* I7c\"$ `5 ajzn fm| ,%d 5=q \u{19}\u{12}\u{11} $M\u{1a}$! \
        `= a\" `u!aAD= \u{8}\u{a}A\"0 `r!a)9r \u{14}\u{d}\" d>5 s\u{18}W\"( `% a\u{9}2N {|\u{d}\"/ `  aFC\u{6}\"( `% aF\
        VI S\u{7f}\\ \"-7 ]Gl cxs \u{0}L\u{1d} .`; f,b @1I c=J \\z\u{4}\"+ `* a+\u{15}\u{6}\") `$ ad?&\"+ `4 a2.I\") `!\
         am0\u{0} -\u{1}\u{17}\") `% ao-7\"0 `: aQmw }o\u{17}\"+ `% a\u{1f}\u{2}F\"0 `P#a\u{f}0I <]W \u{0}\u{8}w /%\u{7f}\
         JSm mw} \u{14}:\u{c} 16\u{1b}\"0 `\u{e}\"aOG` `@q\"1 `  avC\u{6} >f\u{6} >t\u{8} \u{17}\u{18}\u{a} `\u{c}g :Pz\
        \"0 `@ aon \"\" `l a8\u{16}g `\"w A?$ _+N `N= PL? EdI |-e V\u{19}; cSS \u{d}\u{9}2 \u{11}\u{14}9 \u{12}@w wi{\"\
        ! `? a\u{6}\\J\"/ `& aYjv ufx \u{19}w; t7s\"( `% a9$\u{1d}\"+ `5 aq=\u{1e} u1! \"]W J}| VD\u{7f} t\\) \u{13}\u{6}\
        4 \u{1a}UV\"$ `: acZb &Kk %\u{14}\u{1}\"/ `& aSP,\"( `\" a~\u{12}- R\u{6}M x_q\"0 `y aHn\u{c} Fm\u{12}\"( `& ad\
        /\u{1b} \u{1e}x&\"( `$ aU\u{11}E hTS #!j \u{1d}&b\"( `\" amlh X]{ p;'\") `$ a[\u{a}( v\u{4}E  [y\"+ `4 al[\u{7}\
        \"' `& aNQk&' `$ a+ `# a- `! a\u{c}t\u{14} \u{b}sK :n\u{1b}\"$ `# a\u{5}\u{d}4 +5\u{7} +@\u{f} wH\u{f} (c( |'[ \
        'z\u{9}\"( `% ah*+ 8K/ \u{16}b> ;\u{e}N \u{16}YO\"\" `q!a+-W \u{12}v\\ (`T [\u{7}9\"( `% al`r \u{14}\u{1a}G \u{7f}\
        Xi\"1 `\" a\u{f}\u{7}z\"( `& an\u{1a}\u{1e} y=7\"0 `q!a\u{1d}\u{b}[\") `  aac\u{1d}\"* `  akjl p7y !(@ \u{c}v|\"\
        ( `' aRI\u{1d} Y\u{1c}'\"( `$ a\u{c}\u{1d}( r?R \u{1f}Q/\"$ `2 ae\\| [\u{1}\u{1e} 7]~ h\u{17}\u{7} QN:\"( `# a.\
        9B\") `  aT$\u{b} \u{9}6  \u{5}~9\") `  aB\u{16}[ j?h\"+ `6 a\u{1e}S\u{4} 2b\u{6}$! `J a\" `} a\u{1e}y\u{c}\") \
        `! a4d\u{18}\"$ `! a0K&\"( `$ aBbA e\u{16}H\"0 `7!a\u{13};K \\{o\"0 `, a7\u{4}, F1H \u{13}\u{14}Q\") `$ a .= DX\
        s v\u{15}\u{12} {;\u{1e} C;4 U\u{1e}? \u{2}\u{1a}[\"% `# a\u{6}Y\\ u~j\"! `S a7`|\"! `% aKeR\"% `! a`Rj Sy\u{16}\
        \"\" `m aiV!\"/ `# apM& aJn\"+ `1 aB\u{1b}\u{b}\") `  a\u{18}9\u{1e} ,O[ :AO \u{13}2~\"( `& ad/\u{5}\"+ `6 a{&*\
        \"0 `h\"a<^5 5-I \u{15}\u{0}M RQV \u{11}\u{0}c ~:S\"% `\" aspT\"0 `5!aa\u{9}f$! `' a) `  a`E\u{1f} -\u{13}P\"( \
        `# aX'V\", `\u{1f}\u{1f}a\u{18}=[ no^ v$\u{16}\"$ `: aXk*\"0 `\u{17}\"aG\u{19}\u{3} 9TM\"0 `\u{18}\"aKP\u{17} E\
        O\" #}L \u{8}@\u{4} \u{6}X\u{1a}\"$ `8 a\u{a}<5\"0 `\u{1e}!as3:\"\" `( aI\u{9}t\"% `  atp\u{e}$\" `; a+ `* aRsD\
         \u{b}VF H\u{1f}Y HQa t\u{b}4 c]A m0c -\u{a}\u{6} _#9 \u{9}\u{1e}?\"+ `4 a45D\"$ `G aSw:\"( `\" a\u{d}Wn\"$ `( \
        a#46\"! `B anJ^\"+ `7 aBS` )\u{1f}N 6|} ;a~\"! `C awY\u{8} 3\u{a}\u{f}\"+ `4 a01\u{12} U7Z <$\u{14}\"( `# a\u{2}\
        Ir\"( `& a-\u{16}x \u{1b}R\u{1} \u{d}g*\"0 `q aIq=\"0 `A\"a?p\u{b}\"! `W aiX! '\u{0}< \u{14}OY fL\u{2}\"! `' a\u{19}\
        G\u{a} FN\u{1b}\"0 `Y!ao$\u{1c} o,X Q=\\ cw\u{17} 96! {eB\"1 `  aV_} L3\u{9}\"0 `\u{1d}\"a,@4 n\u{8}:\"% `( a\u{d}\
        kb Uw\u{0} \u{1}\u{3}\u{6}\"0 `D#a2Pb \u{f}\"\u{1c} ]ie =mo E\u{0}v :U\u{1a} LC!\"' `# aS@L D,V \u{18}Sm #)\u{13}\
         \u{17}4\u{16}\"% `% a9%\u{1e} W2, 4\u{1}Q .v\u{7f} qT\u{12}\"! `D aM[E UKW k_Z \u{9}Za\"/ `\" a\u{1a}ic\"+ `4 \
        aY\u{1f}\u{16} W[2 k\u{11}2\"( `& a\u{12}U< >ae\"% `& aH<2\"+ `8 a\u{15}\u{3}9 Ja=\"( `% a`[\u{2} \u{d}+\u{8}\"\
        ( `$ ay*G oJV\". `\u{1f}\u{1f}ay\u{5}\u{7f} \u{1f}~5 6\u{1f}6 DKP\"- `! a;}~ H]\u{1f} yg* 6\u{5}M Zb~\"( `+ a\u{9}\
        lE 8]c \u{8}7\u{7} \u{7f}??$\" `\u{1c} a+ `: aNC\u{7} |{\u{9}\"( `# a+J,\"0 `t!a\u{c}\"m \u{14}N\u{d} U,I\"! `-\
         aO ] \u{1b}=h N\u{1a}m /8t 1a\u{8} LL$ rV8 'KL \u{2}f\\\"' `! ap8j \u{1c}@\u{d} 0#\u{10}\"+ `+ abX\u{11} =\u{17}\
        T \u{12}\u{1c}5 x]F }/h$! `+ a\" `Z a|9n :s\u{9} \u{7}5\u{1a} %a& \u{10}nI\"! `@ a1\\a \u{1f}\u{7f}|\") `! a\"1\
        5\"0 `c!a\u{a}C\u{1} U\u{15}\u{19}\"0 `E!asF* 6\u{1f}+ 9\u{6}K P\u{c}t ?q\u{1c} \u{15}FT L/X pPo H5\u{2} P\"\u{18}\
         v)! \u{6}\u{9}q\"1 `\" a\u{19}b\u{12}\"0 `]!au_1 k7I 1OS\"0 `\u{1e}\"aL\u{9}\u{12} \u{12}P&\"0 `A#aO|1 \u{7}}\u{c}\
         hxx \u{5}<0\"( `% a(F9 Nt[ ls)\"/ `$ a8\u{10}\u{1} mq<\"! `3 aK+C \u{13}Js \u{8}}G 2aK\"+ `4 adKP S3\u{3} Lb$ \
        uB2\"! `V aE\u{10}U f\u{2}r WKu\"( `% a\u{f} \u{12}\"( `* aoB9 ^x\u{1} E\u{0}7\") `  a#\u{1a}\u{17} {)6 _=P\"/ \
        `$ aVki 2C\u{15} \u{b}#` 4\"\u{15}\"% `& aWgT \u{0}Dh \u{1}\u{e}\u{4} \u{7f}\u{1c}\u{e} \u{11}g@ vZT |6U Ksh\"0\
         `T!a\u{3}\u{2}\u{1d} m@\u{1e}\"( `% a\u{7f}\u{15}* \u{17}zq mM'\"\" `r!aBm, w]I tUL W1W 0e}\") `\" a^\u{7f}_\"\
        $ `% aI,v\"( `# a\u{11}q} \u{3}\u{8}~ ?w\u{9} X\u{18}. \u{8}Q3\"0 `m aAR\u{9} c)#\"$ `& a\u{14}\u{15}.\"0 `\" a\
        \u{8}_I\"( `' aG\u{1a}v S)\u{2} D2\u{13}\") `  a\u{4}v\u{1d} \u{11}G*\"( `' a\u{10}\u{9}2\"+ `7 a\"1F o\u{10}]\"\
        0 `9#a\u{9}}h\"( `' aFD) |\u{1}3 51< [gh ?S\u{0} (L! x<1 \u{7f}\u{1e}X\"0 `\u{17} a4ij -aG\"0 `( at8R\"0 `. a-<\
        n\"\" `8!a'fr Wnz \u{17}~% g\u{16}M q]\u{3}\"\" `\u{15} ak$1 t0\u{11} N\u{13}\u{1d} \u{6}]H\"( `, aW\u{6}e y\u{12}\
        /\"! `; a\u{18}\u{3}Z nP\u{2}\"0 `K\"aD\u{7}5\"( `# a\\C\u{19} xD7 KS: !_c\"( `$ afRm 3>\u{5} z`\u{9} \u{0}lB '\
        FM\"% `\" a\u{a}N\u{c} oT\u{11}\"( `$ aP\u{10}!\"( `\" a\u{18}b) L\u{10}?\"( `, aRMT OhV \u{7f}J\u{7} &J]$! `H \
        a\" `K a*\u{8}3\"1 `! a5P6\"0 `~ a[4\u{c} JFM\"\" `~!a\\am\"0 `4 aC]t\"( `$ a:?|\"! `; aHH\u{1f}  V' 0h)\"/ `\"\
         aCFI \u{19}#m &\u{2}y\"/ `& a\u{e}{\u{2}\"! `6 a `\u{13} 4\u{e}=\"( `% amOU\"\" `g!a\u{f}{< \u{19}{Q\"/ `  aHb\
        \u{3} j]\u{19}\"0 `0\"a?\u{c}C !\"M ,kZ \u{1e}Sj \"|\u{7f}\"! `2 a\u{11}\u{6}  ?28 \u{e},D ^\u{1c}~ `\u{9}^\"+ \
        `$ aa3v %5\u{12} `3O\"+ `. a\u{b}=P ][\u{2} c%\u{13}\"( `( agg\u{13}$\" `< a1 `\" a\"gE\"% `% a\u{1e}o\u{1}\"$ \
        `. aUT>\"( `% a0LZ \u{8}\u{1f}\u{1b}\"0 `\u{13}!a\u{b}\u{2}5 M$7\"( `$ a.Kz \u{6}f| I\u{d}q y\u{14}~\"! `S anDE\
         \u{12}GI\"( `& aO?M c6X \u{1d}'Y\"$ `? ahc\u{6} :\u{c}\" I#6\"\" `c!a]\u{1b}D\"0 `\u{14}\"ae[Z gR\u{15}\"0 `#\"\
        a/\u{d}^ \\kk \u{5}\u{10}\u{1f} IB\u{8}\"\" `8 aZ,B \u{18}\u{8}X E\"r &%\u{9}\"( `# a[O\u{12} ]8* \u{0}z5\"+ `3\
         a\u{1f}3> 5]H S\\\u{12}\"( `' a\u{17}o?\"\" `f!ag8\u{9} dN\u{16}\"! `# a\u{18}\u{1d}m j{w \u{16}Q\u{18} \"LD B\
        \u{0}R 3*{\"+ `+ av\u{9}1 zsr <\u{4}! M\u{14}L 3y5 [>7 &\u{10}R ~RH\"( `( a*\u{7}H xHr \u{1}\u{1d}\u{2} &g\u{16}\
         xr $! `C a\" `>!au%5 o}b\"+ `& a)\u{2}n \u{13}\u{d}\" .Z' yDQ\"! `( ab[T\") `  a\u{1d}W\u{1e}\"\" `\u{6}!aOf# \
        d~B u\u{1b}{\"+ `: a{Z\u{8} 3\u{10}\u{18} >-( (M5 bLR :4w\"! `Q a!\u{13}* R/C\"\" `\u{1b} a\u{1f}bi xb1\"( `$ a\
        WLj \u{1c}2\u{12} bP5 T!$ &\u{17}(\"+ `) af81 UcL \u{a}\u{e}\u{10} \u{4}J\u{14} ]\u{8}; aCf {\u{a}/\"! `, a@\u{d}\
        m\"! `7 acvn H|\u{11}\"\" `\u{f}!atW\u{1c}\"0 `b!ael0 f1A \u{d}\u{15}K$! `? a\" `&!ao\"d\"\" `\u{b} a`ns p\u{d}\
        { \u{19}:+\"/ `! aq$, \u{11}B>\"! `\\ ancN \"&P h*\u{e}\") `! a0{Y \u{10}nc ;\u{2}\u{13} s+e \u{1f}K}\". `\u{1f}\
        \u{1f}a\u{14}F\u{0}\"+ `* aa!%\"$ `5 axc( L]9 \u{1d}xH\"( `& ao/U -Q+\"! `, a)1\u{1c}\") `# ar\u{b}; tv\u{c}\"\"\
         `P aN:h %#} \u{0}v\u{6} Uo\u{15}\"( `& ag^S )R\u{3}\") `  autf\"( `# a\u{c}Q\u{4} H\u{f}\u{c} \u{9}\u{4}\u{18}\
         kS\u{1a} XU4\"/ `\" aPvV\"% `( aE\u{1d}b B<\u{9} a-(\". `\u{1f}\u{1f}a&3J\"! `= a]\u{d}o ;w9 {]F g%o\"! `) a&y\
        \u{5} \u{1}S\u{11} Z,4 K\u{13}I \u{11}M` \u{15}Nc\"( `' a\u{1d}hw\"! `? aal\u{1f} :s\u{5} NiG E|\u{19}\") `\" a\
        \u{7f}q4&\" `: a+ `/ a1 `\" aJ\u{c}> \u{1e}IL CEG \u{7f}cw \u{a}\u{f}\u{1f} \u{e}3* Xp5 &*\u{14}\"\" `\u{a} a\u{6}\
        2x :k\u{7} f>5 j\u{1e}: \u{1e}7F \u{d}tv$\" `! a+ `! a\u{5}\u{0}\u{5}\"' `# a+Im m\u{6}m\"! `^ ah`= \u{b}k?\"0 \
        `\u{16}!aP3{ (s} *S\u{1c} B=#\"% `  a&\u{7}k W\u{d}v \u{1}\u{1e}\u{12}\"! `B a`\u{1b}\u{1f}\"0 `q\"aI\u{5}( wD9\
        \"1 `! a](: \u{4}\u{10}A #cJ \u{1f}\u{1e}o kj\u{7f} };\u{1} -i= \u{2}\u{17}\\\"! `, a1,j 9y4 {?E B,` \u{c}Nh \u{b}\
        9j +\u{c}\u{d} 4\u{1c}\u{0} O`P\"/ `\" aA\u{e}r \u{e}9p Yx}  \u{4}\u{0} _mP\"0 `\u{e} a/$r ,,\u{8} \u{4}va\"! `\
        ] a6q{\"+ `, ah<I \u{9}\u{1f}a\") `% a.\u{4}h\"+ `$ a \u{18}\u{8} \u{8}g@\"1 `\" a=|A iGp\"( `% a\u{2}<z\"$ `4 \
        a\u{9}Vx\"( `& a7'\u{1d} 73) \\\u{12}\u{12} HEH ~A\\ :a~\"0 `\"\"a9\u{19}/ x\u{8}\u{18}\"\" `v a)6  VEU 2\u{b}\\\
        \"\" `I!al?x &1\u{18} 7NE\"0 `\u{a}!aRx( oC0 \u{2}\u{11}6\"1 `  a\u{16}q\\ |$\u{1d}\"0 `]#aH\u{3}& K\u{16}\u{f}\
         4pE \u{6}\u{10}P zlB\"0 `5#a&S~ s8H E\u{8}P \u{e}N9 \u{19}\u{1d}9\"0 `\\\"a\u{1c}%W \u{10}'i\"0 `i\"a]i\u{7f} \
        \u{1f}\u{6}* i\u{19}] \u{1f}6\u{0}\") `! a\u{e}1\u{e} \u{2}:U 2iT\"( `& a.Jt \u{c}9&\"\" `_!a k3\"0 `G a6\u{2}9\
         \u{e}C; 4S\u{9} /\u{0}\u{e} !\u{a}i\"( `' az{\u{0}\"( `  aS\u{3}i D~\u{10}\"\" `\u{7f}!a)B)\"\" `\u{9}!a-YG\"(\
         `# a\u{10}tH XeM 4jq |n\u{4}\"! `T aH\u{1c}\u{9} *p\u{b} v\u{10}\" D\u{4}D\"! `& a;:g T>\u{a} \u{1b}:X \u{e}\u{13}\
        \u{9} \u{13}%\u{b} m-\u{11}\"0 `}\"aZ B :a\u{2} )\u{1a}\u{9}\"0 `X a_<q nF\u{4} L\u{1a}\u{b} =q3\"0 `\u{19}!a\u{16}\
        w\u{1}\"0 `\u{a} a\u{1b}z\u{1} \u{9}$\u{1d}\"% `$ a\u{16}\u{d}!\"+ `4 aL-+ \u{5}\\7\"! `B agHp\"+ `2 a\u{c}~H \u{16}\
        \u{7}\u{7} e-' \"C@ F\u{f}D |B\u{1} \u{1}y\u{1f}\"0 `Y a\"\u{1e}\u{c}\"0 `f#a\u{1a}/\u{d}\"+ `/ a4t\u{12} \u{6}\
        Q. T\u{1f}\u{b}\"( `\" a5]  {\u{c}= Q@| Zg8\"+ `4 a4d\\ J\\C -\u{b}i\") `  a@\u{11}\u{1e} }e\u{1f} 5\u{3}\u{1f}\
         `_D A\u{5}S !S\u{e}\"( `$ ax\u{16}\u{19} [a# @s+ \u{3}J8 @\u{13}P\"/ `! at}T\"% `! aD\u{4}\u{9} ){\u{1a}\"0 `&\
        !ak/\u{1f} \u{f}CC 4&F A>\u{14} \u{6}2( V\u{9}=\"0 `\u{f}!a[,>\"( `\" am\u{7f}O\"% `\" a*\u{14}\u{14}\"( `\" ab\
        M7 6Ca &E\u{c} \"a\u{19}\"( `% a\u{d}\u{13}? ?_\u{b}\"' `! az;G gW\u{5} \u{8}\u{15}\u{5} =\u{1}, ,rf |\u{19}\u{0}\
         &5\u{a} 0[\u{d} }\"\u{f}\"' `% a\u{b}?\u{17} ]s7 vCL\"0 `~\"a/#N _\u{16}\\\"% `( a\u{2}ge\"\" `/!aYMi\"% `\" a\
        6\u{0}% \u{7}+3\"\" `Y ajMH .p\u{5}\"! `G aFw\u{a}\"! `\\ a|;7 \u{9}?F \u{16}@\u{12}\"0 `% az\u{18}=\"+ `  a\u{e}\
        6\u{4} R\u{8}\u{4} G\u{2}\u{9} V\u{14}Q\"0 `>!a\u{1a}m{$\" `6 a+ `' aD|\\\"\" `}!a\u{1d}|^ te\" I\u{13}U x}\u{d}\
         G\u{b}\u{1e}\") `% a\u{8}\u{11}K\"\" `\u{8} a=CZ *\u{5}\u{10} @W\u{1d}\"+ `4 a\u{c}\u{4}| u\u{c}\u{2}\"0 `> ay\
        \u{e}\u{1c}\"( `& aZt\u{1d}\"1 `\" a\u{13}5E f1\u{8} ]vc\") `  aq\\r\"! `\" a(&\u{7f} <t& :r' \u{10}.[ i>d Txj \
        Nh\u{c} \u{1}\u{16}\\\"/ `\" au]9 =\u{15}[  \u{19}[\"( `% as2f q?\u{f}\"+ `4 a\u{d}CR\"0 `Q!a)\u{16}T ela\"+ `6\
         a>Y\u{12} '\u{10}-$! `E a\" `F!a\u{19}\u{19}2 \u{d}\u{14}<\"0 `O\"a\"([\"\" `M!a@Du ^l>\"+ `7 an6E \u{1c}\u{d}\
        \u{7f}\"0 `&\"ae9\u{10} \u{13}T2 |PS [\u{18}R Q:J yyS \u{4}Ve \u{19}\u{6}4\"! `Q a\"?6 AL\u{1} ~%5\") `$ ak~e \\\
        \u{11}f \u{5}Y\u{1} eb\u{8}\"' `! ahtH\". `\u{1f}\u{1f}a2zL !{b\"! `L ad\u{2}m =Bs ~&\u{1} F$$ ]\u{15}J\"0 `z!a\
        ^\u{b}O xm\u{0} R+\u{5} Dj*\"0 `K#a\u{a}P5 \u{1}#I\"% `, a\u{19}\u{1d}M Vi\u{16}\"+ `4 aE6@\"+ `6 a0hF c\"o\") \
        `# a_^{ qD\u{7}\"$ `> a\u{18}\u{7}3 \u{13}<p J*\u{14} \"\u{19}#\"( `& ah3^\"0 `M#a\u{1b}\u{3}\u{0}\"! `* aSyD V\
        3p \u{d}d% \u{7f}EP {it H^\u{1e} \u{19}EI )uL\"$ `M a\u{15}\u{4}|\"! `T a\u{1d},\u{2}$\" `\u{1d} a+ `: aI)C\"( \
        `$ adrE opm n+- \u{f}c:\"0 `-!a;\u{1b}O 6\u{f}X `\u{e}k 66s \u{1c}!\u{14}\"+ `. ap\u{3}@ &CR \u{1d}fY +\u{12}\u{15}\
        \") `% a7\u{f}7 w'\\ \u{13}=\u{19} \u{17}8\u{1c} \u{3}=I\"( `% aD=_\"( `\" ai<\u{19} @\u{9}\u{19}\"0 `Q\"a\u{c}\
        \u{12}\u{1f} \u{11}NV \u{6}/\u{1c}\"( `\" a\u{1a}S\u{10} &\u{17}\u{10}\"0 `t a\u{8}?< s%V\"( `& a6ZY \u{1f}Y\" \
        2\u{10}, /\u{1e}t \u{d}?6 \u{2}IO ,bp\"\" `_ a-c\u{1b} Y89 \"\u{4}P E-^ n\u{4}\u{5} b\u{c}\u{18} G\u{f}_ \u{1a}\
        \u{d}e\"0 `\u{1c} akCo \u{0}\u{1b}p\"\" `\u{14} a\u{5}\u{3}N 4}[ \u{0}Ag D?s\") `% a9/, }\u{1}j H:\u{17}\"\" `{\
         a\u{d}\u{1b}$\"! `$ ah3N\"/ `! a\u{0}\u{8}f Td\u{1b} v?(\"\" `0 a/.D \u{0}#\u{9} )q\u{b}\"$ `> ak\u{7}\u{13} U\
        )\u{14} \u{19}wm NC\u{10}\"+ `* aV\u{18}X n{| */} 3l\u{18}\"! `N a@MN WuU\"( `* a\u{1c}Q&\"\" `O!a.(Y \u{10}yu\"\
        0 `\u{13} a0r\u{10}\"/ `\" a`\u{b}\u{1}\"! `& a\u{4}\u{1f}m\"0 `\\!a#f[\"! `/ a\u{13}hu nWy w\u{12}}  8'\") `  \
        ax/- 0$? \u{b}y\u{7} k%G\"+ `/ a}:C vJV \u{d}&_\"( `& a:\u{1f}\u{e} e\u{18}\u{19}\") `! aW\u{f}/ \u{1b}V5 2D8 k\
        bL\"/ `& a>\u{19}P Q\u{a}T \u{10}\"\u{9} O\u{b}* 9\u{10}h z*\u{1a}\"\" `x a\u{12}D* 5&}\"0 `V aGO\u{f} \u{f}$B \
        WO_ C\u{9}\u{e} \u{15}\u{e}\u{16} 4^\u{1d} \u{12}g\u{13}\"0 `k a6S# Y@] Ut| \u{16}-: ?4\u{1e} \u{1b}I, \u{6}CL \
        K\u{8}N 9\u{4}f \u{14}'s\"1 `! a_g;\"0 `i a]d? TGE\"! `> a\u{e}\u{11}R \u{6}1|\"% `# a\u{5}\u{5}\u{e}\"\" `= a<\
        \u{1c}\u{1c} \u{1e}+( mMd t:l\"! `# aE\u{18}w\"0 `\u{1}!au@\u{6} 66- %#@\"( `\" a\u{1e}'P NxR \u{1b}(V \u{0}6^\"\
        ) `  a\u{16}I\u{2} n\u{b}\u{e}\"' `\" aH\u{4}\u{10} \u{16}d3 !4F\"\" `c ac.\u{13} \\K, \u{16}v\u{7} \u{13}\u{0}\
        \u{10} )f\u{15} 8E{\"\" `\u{11}!a!2\u{f} /l\u{1f} '+0 Z B 6|O\"\" `W a\u{14}\u{18}P\"/ `! a\u{4}>\\ \u{16}\u{11}\
        \u{e} Zd\u{11}\"$ `D avE\u{1b} H$@\"1 `\" agdK _*\u{14}\"0 `W#a'3# *R# ,W) \u{11}fF\"$ `? afJs\") `  aPQ\u{16} \
        \u{6}El v]l O\u{8}. sIR\"0 `b#as\u{7}h \u{1e}y\u{6}\"0 `E a\u{1a}=_ Aig y?\u{1} \u{a}!.\"+ `/ aAzH ]/\u{2}\"+ `\
        4 a\u{1a}1\u{f}\"( `# au\u{f}^\") `  a\u{1f}ju \\\u{13}\u{14} i1\u{1f}\"+ `2 aPj' vUg \u{2}?\u{f}\"( `) afn\u{14}\
        \"( `! a`,\u{18} \u{0}\u{1f}/ *B) ~=- x2'\"\" `9 am\u{7f}C \u{13}v#\"( `# a,-A SPD\"+ `1 aAzc \u{6}\u{7f}g \u{14}\
        }t KM* 8(l\"$ `  a7&n\") `  ayVy !q\u{6} /X\u{13} /H\u{1f}\"\" `{!a`[  \u{0}iA\"! `  a\u{1e}^b \u{1d}\u{c}& ~\u{5}\
        =\"0 `e!a\u{1b}-I {\u{1f}R\"' `! a\u{1f}\u{1b}\u{c} h_\u{f} F\u{1}\u{14}\"0 `\u{10}!aC}\u{16} (I,\"0 `v!aus\u{11}\
         9[L \u{0}?- \u{a}LX G\u{16}* 5Jf {Cj\"( `% a\u{7}\u{13}O 1\u{c}[ \u{1c}m\\ Oy\u{1a}\"+ `8 aX'. @^4\"/ `% aBs= \
        \u{5}{[ *%J\"0 `9\"al_R \u{2}iU hA\u{1d}\"/ `! aC\u{4}Q \u{12}<k\"( `$ aXBb\"0 `n\"a=\\: r\u{14}\u{1} =_\u{f}\"\
        ( `, aii1 `7]\") `$ a\u{6}3u ?y\u{12} wdO\"( `# a@\u{3}q @\u{15}q\"! `$ am,0\"( `$ a'\u{1e}X \u{7}=g \u{9}nC V;\
        K qgp\"' `# aj9s\"\" `m!a\u{2}7\u{7f}\") `  a\u{b}:E Z\u{2}  3z5 sH? 8\u{13}A 7=C \u{e}9j ZK\u{b}\"+ `8 axJ: &Y\
        \u{c} p2\u{14} dk> \u{16}+A /Ru wM\u{8} \u{1b}g\u{1c}\"+ `) a8T2\"! `8 a5i;\"* `  a3\\K \u{5}Q[ =e \"/ `$ a\u{16}\
        lX\"% `* a\u{8}$\u{15} \u{3}{6 K8s F\u{a}\"\") `% a\u{7f}g]\") `\" a2.d ?\u{b}- |\\: LDk\"( `% a\u{1a}\u{0}|\"(\
         `% aAz`\"/ `  a{7U \u{1}9d E\u{8}F\") `  a{\u{11}\u{8} A*F b\u{18}O b\u{5}\u{7}\"' `\" aX[( \u{15}\u{8}V Mn4 =\
        \u{18}^ :\u{d}\u{5}\"( `% aI6> ./L \u{0}\u{1f}\u{1c}\"( `$ aC;+ gpD \"[(\"( `% aJ_\u{1f} ~'- @\u{8}C 3\u{12}^ \u{0}\
        !~ ^**\"( `$ a)\u{11}\u{a}\"1 `  ab\u{0} \"( `% a\u{2}\u{1a}7 \u{a}2g\"+ `$ a7ek {0{ 6Zj m.z |\u{1b}\u{3}\"+ `!\
         a$^\u{5} [3\u{c}\") `% a\u{14}|@ 6@\u{7f} \u{a}#\u{b} \u{15}>i\"\" `~ aNj/ 54\u{7}\"\" `z a6S\u{13}\"( `& a\u{c}\
        -\u{14} \u{1c}z\u{1f} XS6 9fP\") `# awca\") `# a\u{3}Ge _\u{a}C\"/ `\" a[#G\"0 `M\"a\u{1c}En \u{10}?p J,v \u{4}\
        P\u{15}\") `  ah\u{e}X\"& `\u{1f}\u{1f}a8[i\") `  a`3 \"+ `# afe4 %K\u{1b}\"0 `d\"aMG, W.0\"0 `X#al?D \u{19}7^ \
        ~\u{e}o \u{9}g~\"\" `+!a+\u{8}\u{4} @f\u{13}\"/ `! aMP+ ) q \u{6}l\u{7f} )\u{4}\u{1e}\") `  ao\u{5}B LEJ peO J9\
        w qm\u{15}\"( `$ aW16 GGV\"( `$ a{\u{13}\u{3} |\u{2}\u{d} \u{13}\u{f}\u{17} t?l hA= AR= .9F \u{1c}>h :T\u{10}\"\
        ( `\" a\u{6}4y\") `# a8;\u{8} 8L\u{10}\"+ `- a>B\u{1c}\"( `& aP\u{b}%\"0 `-\"ayGl (_\u{13}\"! `2 aE6g x\u{9}{\"\
        0 `?\"al\\& T\u{9}^\"\" `'!ay\u{13}c -&~\"0 `v\"aY\u{a}\u{3}\"( `% ajo\u{11}\"( `# aGY! 0LY Pr\u{2}\"0 `I as\u{6}\
        2\"$ `+ a>dE\"( `& a?G_\"+ `* anLq 4<\u{5}\"! `= a\u{1e}M\u{8} sJa Y5' bP- \u{13}Z/\"0 `  a|oF\"( `$ a\u{e}[o k\
        J\u{13}\"0 `/ aJ)(\"* `  a\u{16};\u{2} Fv\u{15} AFf\") `! ab+\u{13} e\u{16}\u{14} Dn\u{1c} \u{1f}nP t\u{14}| iP\
        C\"+ `7 a\u{4}\u{4}\u{5}\"( `\" a\u{8}'2 Wx@ 'Bm 9*\u{2}\"! `X adB\u{1f}\"0 `^\"a\u{7f}w!\"! `C axvg\") `  aXD\u{1a}\
        \"0 `g\"aY\u{3}\u{0}\"\" `j!a@@> r\u{3}F L4R \u{7}%h \u{1e}Iy \\$}\"( `% ad\u{b}\u{2}\"( `$ a\u{1}Kh \",q lZu\"\
        ( `% a|[~\"+ `1 a\u{12}M\u{c}\"+ `6 a\u{13}*:\"! `! a/gR\"/ `\" ahiq yE\u{6} ;\u{1b}\u{14}\"( `& a7\u{d}N DLU \u{1d}\
        .\u{7f}\") `! a=~\u{1a} t.w\"$ `# a,Z\u{10}\"( `$ a_Z+ RHl \u{5}F( \u{16}I7 sgo 't\u{2}\"% `' a\u{d}:\u{9} \u{0}\
         T ]\u{0}V\"( `% alH\u{5}\"% `$ a&F\u{1a}\"( `\" a\u{9}`6 qJg\"0 `\u{11}!aj!/\"+ `9 a;]9\") `! aSz\u{15} \u{e}B\
        \u{1f} P}B x\u{18}P\"0 `p\"a.C` Z\u{4}\u{7f}\"\" `\u{17} aI\u{13}\u{11}\"( `  abE3 P)5 }9u Q2$\"! `S a_FS 7\u{c}\
        Y [:Z\"$ `1 a$d\u{10} \u{1b}5# <z\u{0} Ww9 Ih; :Va\"/ `& a?<\u{18} \u{1f}\u{9}V\". `\u{1f}\u{1f}avha M/\u{9}\"%\
         `$ a#@\u{1a} f4# I\u{3})\"+ `. ava/ ]\u{17}O z \u{7f} &\u{11}\u{d} `0A\"0 `p aXqL \u{d}// \u{f}/P w\u{1e}r Q\\\
        \u{a} \u{9}e$ l}' cHe\"0 `\u{18} ac\u{10}~ AU\u{7f} ?>\u{17} (Q\u{3} 2L6  7@\"0 `##aaFJ\"( `% aEUt\"( `% aH&4\"\
        + `. an54 W-G B\u{2}\u{1d}\") `  a|\u{a}$ d^= \u{19}!v\"! `^ a\u{12}eI .{j \u{19}a) }4E R0U \u{11}\u{11}c \u{14}\
        8\u{1} \u{5}t\u{4} \u{18}m\u{15} G\u{7}F `s` &\u{18}i U{\u{11}\"+ `, a|4^ ;tl u\u{7f}u \u{1}Uz #8\u{5} SyE\"0 `\
        p!aUno 2?O\"! `] a&j5 3l5 ]j@ TP* 6vH\"0 `_#aIM\u{15} ?eF JnK ks\u{f} 1x\u{12}\"1 `  a\u{11}+. kiY U\u{14}4\"0 \
        `F#a=\u{11}w\"! `\\ a\u{1c}aj Gqu %:\u{13} =h3 h7D 'JQ\"\" `z!a\u{1b}Vy |F\u{4}\") `$ a\u{a}<0 RbL\"! `@ a\u{7f}\
        O\u{8} \u{a}\u{10}\u{9}\"\" `:!a$\u{7f}\u{1e}\"+ `2 av}K N9n  \u{1a}\u{7f}\"( `% a\u{5}\u{7}%\"( `# aDv] \u{6}^\
        c jP\u{18}\"\" `\"!a^\u{11}7 \u{1a}KY r\u{1f}\u{b}\"$ `\" ak\u{a}\u{e} K_\u{a} UZ\u{1a}\"\" `] am\u{1d}1 \u{17}\
        p\\ \u{e}sl \u{5}\u{6}  ,0+ +`: ~Wk\"+ `9 a)^\u{2}\"0 `%\"a$\u{17}+ Y\u{c}0 \\CK =A# E\u{14}) a/D 6\u{18}^\"( `\
        # aOmu\"% `' a\u{2}q!\") `  aF\u{14})\"\" `\u{18} a+b0 \u{2}R9\"0 `f\"a\u{b}'Q\"( `' aNok\"0 `o#aZt\u{9} Bb\u{15}\
         nS\u{4} RC\" \u{2}\u{10}m !RT :\u{1c}_ !6\u{d} {}\u{11} sd4 P{\\ C\u{8}a\"+ `0 a1!z\"( `+ a\u{d}\u{1c}U\"( `( \
        aFBc y\u{1}z &3D Y4I Z>\u{0}\"! `# a\u{18}\u{1}@ Zd=\"( `\" aaXI  \u{12}V ^]\u{9} LW8 v(L S@T d\u{9}\u{14} >y- \
        g d S_\u{0}\"' `% a2%\u{3} \u{a}6\u{19}\"0 `? aj\u{17}\u{1f} 1a$ 6`i tO= [QP\"1 `\" a4(W &Dt\"! `^ a;u6 !\u{13}\
        C n\u{1}O\"( `% aj\u{0}\u{f} r\u{1b}\u{16} \u{7f}\u{2}+ oqS 4 ` d\u{10}p\"+ `$ a\u{e}tr \u{7f}Z~ $#\u{1e} rX> \u{14}\
        ^j\") `  a[|\u{14} J\u{2}6\"\" `T a\u{3}2< U$? aIM .U\\\"+ `) a!:) \u{11}F/\"( `% a/2] \u{5}n\u{2} \u{17}\u{9}&\
         \u{f}Du ]O\u{9} tf&\"1 `! a1\u{d}6 e\u{e}7\"! `, a%kl e\u{1e}o\"( `# ao1Q\"$ `K a\u{19}ZZ\"! `3 a\u{17}N` }\u{0}\
        ` \u{1a}\u{1b}\u{2}\"1 `\" a\u{8}$1 'O3 'jS \u{16}DZ \u{5}\u{15}^ Rxc Xou z\u{6}\u{10}\"! `J a\u{1c}\u{17}4 JI\u{15}\
        \"/ `  a#SD WpU \u{a}he 4\u{7f}k \u{7f}:n 'v@ cf? ()[\"! `A aTn` C~\u{18}\"( `$ ayPi O]~ \\gs\"\" `5 a-<f F\u{1a}\
        { \u{d}\\\u{5} IQ\u{7} hA\\ ?;\u{7f} r0\u{1d}\". `\u{1f}\u{1f}ak\u{4}[ l't\"/ `\" a.Nu o\u{d}\u{15} 7\\( !N)\".\
         `\u{1f}\u{1f}aL\u{1a}F\"! `! a\u{8}0` r}g\"1 `\" akTy ck( \u{18}#1\") `  a~.< SdX q\u{7}& Abi q6\u{1} 4=A \u{d}\
        \u{1b}V \u{11}\u{1b}7\"( `' aLD.%    V  x  \u{e}  \u{1e}  0! 0! 8! X! f! v! \u{a}! *\" 4\" p\" \u{6}\" (# (# N#\
         f# \u{a}#  $ ,$ ^$ \u{2}$ \"% (% >% R% ^% p% ~% \u{4}% \u{14}% \u{1a}% :& :& f& x& \u{14}& \u{14}& 0' 6' <' H'\
         f' x' *( R( r( |( $) *) .) <) J) V) V) f) \u{2}) \u{16}) \u{16}) (* 2* L* b* \u{2}* \u{1e}* .+ T+ r+ \u{6}+ \u{1c}\
        + ., >, ^, d, |, \u{2}, \u{16}, F- h- \u{0}- \u{10}- \u{1c}- 2. F. \\. f. x. \u{1c}. R/ f/ \u{0}/ \u{8}/ \u{8}/\
         \u{10}/  0 *0 :0 N0 b0 x0 \u{4}0 \u{e}0 \u{1a}0 01 <1 V1 r1 ~1 \u{18}1 B2 R2 b2 \u{a}2 $3 B3 T3 v3 ~3 \u{a}3 \"\
        4 &4 84 H4 T4 l4 ~4 \u{1e}4 >5 V5 V5 v5 \u{8}5 \u{12}5 (6 46 46 @6 J6 j6 p6 \u{2}6 \u{1a}6 &7 >7 P7 j7 p7 v7 \u{0}\
        7 \u{14}7 (8 :8 N8 d8 |8 \u{14}8  9 &9 49 J9 \\9 z9 \u{6}9 \u{1e}9 4: @: ^: j: z: \u{8}: \u{8}: \u{1e}: L; P; Z\
        ; j; n; \u{10}; .< R< p< |< \u{c}< *= P= Z= ~= \u{e}= \u{18}= \u{1e}= 4> L> t> \u{1e}> $? 6? @? F? \\? p? |? \u{2}\
        ? \u{1c}? .@ @@ T@ n@ x@ \u{e}@ 0A FA dA \u{8}A \u{18}A  B &B *B @B fB fB vB \u{0}B $C (C ,C :C JC jC \u{12}C $\
        D PD xD \u{1e}D 6E BE \\E zE \u{c}E \u{18}E (F RF xF \u{10}F \"G 2G TG jG zG 4H PH ^H rH |H \u{c}H \u{16}H ,I 0\
        I NI hI \u{2}I \u{e}I \u{1c}I *J LJ bJ lJ \u{2}J \u{1a}J 6K FK FK ZK zK \u{1a}K 0L 0L :L DL RL dL \u{2}L (M ^M \
        |M \u{1e}M >N RN \u{0}N \u{12}N \u{1c}N 8O HO ^O rO \u{10}O \u{1e}O :P ZP ^P |P \u{2}P ,Q <Q XQ |Q \u{18}Q \"R \
        6R RR \\R |R *S @S JS JS bS ~S \u{a}S  T 4T >T FT PT XT ~T \u{16}T \u{1e}T \u{1e}T &U TU `U vU \u{2}U \"V &V FV\
         LV VV xV \u{10}V ,W ,W FW TW fW tW \u{4}W \u{1a}W $X 2X PX jX zX \u{12}X FY RY `Y |Y \u{12}Y @Z RZ bZ \u{2}Z \u{e}\
        Z &[ 6[ P[ h[ l[ v[ \u{14}[ \u{1e}[ .\\ N\\ j\\ p\\ \u{a}\\ \u{10}\\ &] :] V] `] t] \u{1a}] 4^ 8^ H^ \\^ n^ x^ \
        \u{6}^ \"_ *_ D_ J_ X_ |_ |_ \u{18}_ $` 6` L` n` \u{10}` .a Pa va \u{0}a \u{10}a .b Bb Vb pb \u{18}b 0c Fc Vc Z\
        c \u{0}c \u{12}c \u{1e}c .d Dd Rd rd \u{6}d \u{1c}d 8e Be Le be he ne \u{6}e \u{1a}e *f Hf hf \u{2}f \u{14}f @g\
         Xg ^g \u{a}g \u{16}g ,h <h Nh Xh \\h hh vh \u{2}h \u{14}h 2i >i Vi li \u{0}i \u{10}i ,j Lj Rj dj \u{2}j \u{18}\
        j ,k Dk Vk vk \u{2}k \u{18}k *l 0l 6l >l \\l fl fl vl \u{16}l ,m Lm tm \u{6}m \u{16}m 0n Hn dn ~n Fo \\o ro \u{c}\
        o  p (p Dp Pp Zp pp |p \"q 8q Bq Zq nq \u{1c}q (r 2r 2r Fr Rr Xr jr \u{0}r \u{a}r ,s Ps \\s bs xs \u{0}s \"t @t\
         Rt bt lt |t \u{14}t (u Du Ju Zu tu \u{18}u *v 0v Fv Vv jv |v \u{16}v (w 4w 8w Fw jw \u{0}w \u{c}w \"x Fx Zx ~x\
         \u{14}x 0y <y By Jy ny \u{a}y  z 6z Bz \\z xz \u{e}z \"{ @{ b{ z{ \u{1e}{ 2| D| V| z| \u{e}| \"} @} T} `} v} \u{1a}\
        } 8~ B~ L~ b~ x~ \u{e}~ :\u{7f} H\u{7f} f\u{7f} x\u{7f} (\u{0} 2\u{0} R\u{0} l\u{0} \u{4}\u{0} \u{1c}\u{0} ,\u{1}\
         6\u{1} F\u{1} X\u{1} ~\u{1} \u{18}\u{1} \u{1c}\u{1} \"\u{2} >\u{2} B\u{2} V\u{2} |\u{2} \u{6}\u{2} \u{14}\u{2}\
         (\u{3} @\u{3} J\u{3} `\u{3} x\u{3} \u{14}\u{3} $\u{4} @\u{4} N\u{4} h\u{4} n\u{4} ~\u{4} \u{8}\u{4} \u{18}\u{4}\
         :\u{5} L\u{5} X\u{5} f\u{5} p\u{5} \u{8}\u{5} \u{1a}\u{5} $\u{6} 8\u{6} >\u{6} H\u{6} `\u{6} l\u{6} r\u{6} \u{8}\
        \u{6} \u{14}\u{6} $\u{7} 2\u{7} 8\u{7} N\u{7} h\u{7} n\u{7} \u{4}\u{7} \u{e}\u{7} &\u{8} 2\u{8} >\u{8} P\u{8} `\
        \u{8} h\u{8} \u{2}\u{8} \u{18}\u{8} 6\u{9} B\u{9} H\u{9} H\u{9} X\u{9} \u{0}\u{9}  \u{a} R\u{a} t\u{a} \u{6}\u{a}\
         \u{a}\u{a}  \u{b} ,\u{b} >\u{b} p\u{b} \u{16}\u{b}  \u{c} 2\u{c} D\u{c} `\u{c} f\u{c} \u{0}\u{c} $\u{d} (\u{d}\
         N\u{d} j\u{d} \u{12}\u{d} $\u{e} L\u{e} \\\u{e} ~\u{e} \u{a}\u{e} (\u{f} B\u{f} ^\u{f} p\u{f} \u{8}\u{f} \u{18}\
        \u{f} (\u{10} >\u{10} F\u{10} P\u{10} f\u{10} t\u{10} |\u{10} \u{16}\u{10} .\u{11} >\u{11} D\u{11} V\u{11} l\u{11}\
         x\u{11} \u{4}\u{11} \u{a}\u{11} \u{14}\u{11} \u{18}\u{11} ,\u{12} <\u{12} T\u{12} t\u{12} \u{0}\u{12} \u{10}\u{12}\
         \u{1c}\u{12} 2\u{13} B\u{13} N\u{13} f\u{13} t\u{13} \"\u{14} 2\u{14} D\u{14} P\u{14} Z\u{14} j\u{14} v\u{14} \
        \u{4}\u{14} \u{1a}\u{14} \"\u{15} :\u{15} R\u{15} h\u{15} \u{4}\u{15} \u{e}\u{15} .\u{16} @\u{16} R\u{16} z\u{16}\
         \u{0}\u{16} \u{a}\u{16} \"\u{17} B\u{17} d\u{17} |\u{17} \u{1a}\u{17} $\u{18} 0\u{18} >\u{18} >\u{18} H\u{18} \
        d\u{18} \u{18}\u{18} 6\u{19} N\u{19} b\u{19} f\u{19} \u{8}\u{19} \u{18}\u{19} :\u{1a} N\u{1a} h\u{1a} t\u{1a} |\
        \u{1a} \u{0}\u{1a} \u{12}\u{1a}  \u{1b} 2\u{1b} 8\u{1b} <\u{1b} N\u{1b} r\u{1b} \u{a}\u{1b} \u{1e}\u{1b} 0\u{1c}\
         :\u{1c} @\u{1c} X\u{1c} r\u{1c} \u{4}\u{1c} &\u{1d} &\u{1d} T\u{1d} d\u{1d} z\u{1d} z\u{1d} \u{0}\u{1d} \u{8}\u{1d}\
         \u{14}\u{1d} 2\u{1e} @\u{1e} F\u{1e} P\u{1e} h\u{1e} \u{0}\u{1e} \u{e}\u{1e} :\u{1f} F\u{1f} ^\u{1f} j\u{1f} t\
        \u{1f} \u{6}\u{1f} \" !2 !H !T !f !\u{12} !\u{1e} !2!!H!!T!!Z!!r!!\u{12}!!<\"!L\"!`\"!r\"!\u{1c}\"!6#!L#!P#!Z#!\
        p#!x#!\u{6}#! $!>$!J$!f$!p$!\u{e}$!\u{1c}$!4%!@%!b%!\u{1c}%!&&!0&!N&!l&!x&!|&!&'!R'!z'!\u{4}'!\u{e}'!*(!F(!p(!\u{2}\
        (!$)!6)!N)!h)!p)!~)!\u{1a})!6*!V*!f*!\u{0}*!\u{12}*!\u{1e}*!4+!P+!Z+!z+!\u{4}+!\u{16}+!(,!B,!T,!r,!\u{c},!&-!H-\
        !T-!^-!^-!t-!\u{16}-!<.!T.!v.!\u{c}.!$/!4/!R/!\\/!p/!\u{e}/!.0!F0!X0!b0!b0!\u{4}0!(1!F1!R1!f1!r1!r1!\u{1a}1!$2!\
        B2!T2!l2!\u{4}2!\u{c}2!(3!>3!F3!V3!t3!\u{a}3! 4!84!J4!X4!r4!~4!\u{4}4!\u{14}4!.5!:5!L5!j5!\u{2}5! 6!&6!N6!`6!\u{8}\
        6!\u{1e}6!>7!H7!j7!~7!\u{14}7!$8!:8!J8!^8!h8!\u{1a}8!@9!X9!h9!t9!\u{0}9!\u{16}9!*:!F:!^:!d:!\u{2}:!\u{1a}:! ;!0\
        ;!B;!`;!j;!\u{0};!\u{c};!\u{16};!4<!F<!Z<!p<!\u{18}<!,=!@=!F=!L=!d=!x=!\u{2}=!\u{8}=!\u{14}=!(>!@>!L>!`>!v>!\u{6}\
        >!\u{c}>!,?!8?!T?!`?!|?!\u{10}?!\u{1a}?!>@!F@!Z@!\u{2}@!\u{2}@!\u{1c}@!.A!BA!nA!\u{12}A!(B!<B!FB!PB!hB!zB!\u{12}\
        B!0C!>C!XC!dC!xC!\u{8}C!\"D!,D!FD!ZD!hD!rD!\u{a}D!\u{1a}D!8E!NE!jE!nE!\u{6}E!\u{1e}E!8F!NF!pF!\u{0}F!\u{10}F! G\
        !BG!JG!bG!lG!\u{2}G!\u{10}G!(H!6H!HH!^H!rH!\u{18}H!*I!LI!\\I!hI!hI!\u{2}I!\u{14}I!BJ!XJ!XJ!hJ!xJ!\u{a}J!\u{1a}J\
        !$K!RK!tK!\u{4}K!*L!6L!HL!\\L!zL!\u{12}L!*M!>M!PM!tM!tM!\u{8}M!\u{14}M!.N!>N!JN!RN!`N!fN!pN!\u{6}N!\u{1a}N!&O!H\
        O!PO!dO!hO!zO!\"P!BP!TP!^P!nP!\u{2}P!\"Q!(Q!2Q!BQ!VQ!tQ!\u{8}Q!$R!FR!RR!hR!xR!\u{14}R!4S!:S!RS!`S!`S!\u{0}S!\u{16}\
        S!*T!BT!^T!hT!\u{2}T!,U!>U!RU!nU!|U!\u{10}U!\u{1a}U!2V!NV!jV!tV!\u{6}V!\u{e}V!\u{1c}V!&W!:W!JW!dW!xW!\u{0}W!\u{1c}\
        W!DX!`X!tX!\u{6}X!\u{1a}X!.Y!>Y!PY!`Y!\u{2}Y!\u{1e}Y!6Z!FZ!LZ!ZZ!bZ!nZ!\u{0}Z!\u{a}Z!.[!6[!b[!n[!\u{0}[!\u{c}[!\
        \"\\!(\\!D\\!Z\\!p\\!|\\!\u{c}\\!\u{18}\\!(]!6]!<]!N]!j]!x]!\u{c}]!\"^!*^!F^!t^!\u{c}^!&_!>_!l_!\u{2}_!\u{e}_!\"\
        `!(`!H`!d`!p`!\u{10}`!\u{1e}`!>a!Va!Va!ta!\u{16}a!&b!.b!Lb!`b!vb!\u{a}b!\u{16}b!(c!6c!Lc!Vc!zc!\u{10}c!0d!@d!Rd\
        !Xd!hd!xd!\u{10}d!\u{1a}d!*e!Xe!ne!\u{0}e!\u{16}e!.f!Lf!bf!vf!\u{8}f!\u{14}f!(g!Dg!Jg!bg!hg!~g!\u{4}g!2h!Nh!`h!\
        lh!\u{2}h!\u{12}h!\u{1e}h!$i!Di!Li!Pi!li!vi!\u{e}i!.j!Dj!^j!tj!\u{12}j!\u{1a}j!0k!:k!Jk!Xk!fk!lk!pk!\u{6}k!\u{10}\
        k!$l!$l!Nl!\\l!\u{0}l!\"m!Dm!Vm!fm!|m!\u{12}m!\"n!6n!@n!Rn!pn!|n!\u{e}n!2o!Ho!Zo!~o!\u{8}o!\u{1e}o!0p!4p!@p!Tp!\
        ~p!\u{1e}p!6q!^q!rq!\u{2}q!\u{1e}q!6r!Jr!Tr!Xr!nr!~r!\u{8}r!\u{18}r!,s!Ls!bs!\u{16}s!,t!Dt!^t!\u{0}t!\u{1a}t!(u\
        !Hu!`u!vu!\u{0}u!$v!6v!6v!`v!~v!\u{1a}v!8w!Tw!xw!\u{14}w!\"x!@x!Zx!lx!\u{c}x!$y!<y!Py!zy!zy!\u{c}y!$z!$z!Pz!tz!\
        \u{12}z!:{!V{!l{!x{!\u{a}{!(|!4|!F|!f|!\u{6}|!\u{14}|!8}!X}!\u{6}}!\"~!.~!4~!@~!X~!x~! \u{7f}!,\u{7f}!@\u{7f}!R\
        \u{7f}!`\u{7f}!r\u{7f}!\u{12}\u{7f}!\u{18}\u{7f}!2\u{0}!>\u{0}!N\u{0}!p\u{0}!v\u{0}!\u{a}\u{0}!(\u{1}!F\u{1}!Z\u{1}\
        !p\u{1}!\u{6}\u{1}!(\u{2}!8\u{2}!^\u{2}!v\u{2}!\u{14}\u{2}!\u{1a}\u{2}!8\u{3}!F\u{3}!R\u{3}!^\u{3}!r\u{3}!\u{4}\
        \u{3}!\u{10}\u{3}!\u{14}\u{3}!,\u{4}!:\u{4}!@\u{4}!L\u{4}!X\u{4}!\u{0}\u{4}!\u{18}\u{4}!0\u{5}!H\u{5}!f\u{5}!|\u{5}\
        !\u{1c}\u{5}!\"\u{6}!>\u{6}!>\u{6}!V\u{6}!Z\u{6}!l\u{6}!z\u{6}!\u{6}\u{6}!.\u{7}!D\u{7}!\\\u{7}!d\u{7}!|\u{7}!\u{0}\
        \u{7}!\u{a}\u{7}!\u{16}\u{7}!4\u{8}!@\u{8}!P\u{8}!Z\u{8}!l\u{8}!\u{2}\u{8}!\u{14}\u{8}!$\u{9}!@\u{9}!J\u{9}!P\u{9}\
        !r\u{9}!\u{c}\u{9}!\u{16}\u{9}!0\u{a}!<\u{a}!V\u{a}!|\u{a}!|\u{a}!\u{18}\u{a}!2\u{b}!P\u{b}!f\u{b}!f\u{b}!p\u{b}\
        !z\u{b}!\u{14}\u{b}!0\u{c}!@\u{c}!N\u{c}!d\u{c}!\u{0}\u{c}!\u{a}\u{c}!\u{1c}\u{c}!$\u{d}!>\u{d}!Z\u{d}!z\u{d}!\"\
        \u{e}!B\u{e}!N\u{e}!Z\u{e}!t\u{e}!\u{0}\u{e}!\u{6}\u{e}!\u{18}\u{e}!2\u{f}!`\u{f}!l\u{f}!\u{a}\u{f}!\u{1e}\u{f}\
        !0\u{10}!4\u{10}!D\u{10}!Z\u{10}!h\u{10}!t\u{10}!\u{8}\u{10}!\u{1e}\u{10}!4\u{11}!@\u{11}!L\u{11}!V\u{11}!b\u{11}\
        !~\u{11}!\u{12}\u{11}!\"\u{12}!(\u{12}!6\u{12}!L\u{12}!`\u{12}!\u{6}\u{12}!\u{6}\u{12}! \u{13}!<\u{13}!F\u{13}!\
        X\u{13}!b\u{13}!n\u{13}!\u{8}\u{13}!\u{10}\u{13}!(\u{14}!:\u{14}!T\u{14}!b\u{14}!\u{a}\u{14}!\u{1a}\u{14}!0\u{15}\
        !<\u{15}!<\u{15}!P\u{15}!X\u{15}!h\u{15}!~\u{15}!\u{16}\u{15}!*\u{16}!D\u{16}!X\u{16}!p\u{16}!\u{14}\u{16}! \u{17}\
        !R\u{17}!h\u{17}!z\u{17}!\u{14}\u{17}!\"\u{18}!.\u{18}!:\u{18}!N\u{18}!|\u{18}!\u{12}\u{18}!.\u{19}!.\u{19}!<\u{19}\
        !R\u{19}!l\u{19}!\u{e}\u{19}! \u{1a}!.\u{1a}!8\u{1a}!Z\u{1a}!l\u{1a}!\u{8}\u{1a}!\u{18}\u{1a}!\"\u{1b}!.\u{1b}!\
        .\u{1b}!@\u{1b}!\\\u{1b}!h\u{1b}!\u{8}\u{1b}!,\u{1c}!2\u{1c}!D\u{1c}!T\u{1c}!h\u{1c}!v\u{1c}!|\u{1c}!*\u{1d}!8\u{1d}\
        !P\u{1d}!X\u{1d}!j\u{1d}!\u{0}\u{1d}!\u{0}\u{1d}!2\u{1e}!X\u{1e}!~\u{1e}!\u{e}\u{1e}!\u{1a}\u{1e}!8\u{1f}!J\u{1f}\
        !b\u{1f}!p\u{1f}!\u{c}\u{1f}!\" \"( \"@ \"^ \"n \"z \"\u{a} \".!\"F!\"^!\"j!\"|!\"\u{14}!\"\u{14}!\"*\"\"J\"\"Z\
        \"\"l\"\"v\"\"\u{c}\"\"&#\"N#\"d#\"n#\"~#\"2$\"V$\"r$\"~$\"\u{2}$\"\u{16}$\"*%\"*%\"6%\"t%\"x%\"\u{14}%\"*&\"6&\
        \"D&\"N&\"b&\"n&\"\u{4}&\"\u{e}&\"('\",'\",'\"X'\"n'\"\u{0}'\"\u{12}'\",(\"@(\"X(\"j(\"\u{6}(\"\u{16}(\"0)\">)\"\
        R)\"d)\"p)\"\u{6})\"0*\"6*\"F*\"`*\"l*\"\u{2}*\"\u{14}*\"&+\":+\"Z+\"p+\"\u{12}+\".,\"H,\"R,\"b,\"x,\"\u{2},\".\
        -\"D-\"h-\"~-\" .\",.\"L.\"n.\"\u{c}.\"\u{18}.\"&/\"D/\"Z/\"p/\"x/\"\u{14}/\"\u{1e}/\"\u{1e}/\"$0\"80\"N0\"l0\"\
        \u{0}0\"&1\"D1\"Z1\"x1\"\u{14}1\"42\"P2\"n2\"x2\"\u{12}2\",3\"H3\"^3\"r3\"\u{8}3\"\u{1c}3\",4\"F4\"R4\"`4\"p4\"\
        \u{a}4\"\u{10}4\" 5\"H5\"f5\"v5\"|5\"\u{14}5\" 6\"*6\"06\"06\"<6\"F6\"V6\"|6\" 7\":7\"L7\"n7\"|7\"\u{1a}7\"J8\"\
        N8\"\\8\"p8\"v8\"\u{6}8\"\u{12}8\"\u{1c}8\">9\"R9\"b9\"l9\"z9\"\u{8}9\"\u{1e}9\"B:\"F:\"^:\"h:\"r:\"\u{6}:\"\u{1a}\
        :\"6;\"F;\"^;\"x;\"\u{8};\"\u{1e};\"<<\"h<\"|<\"*=\"D=\"D=\"b=\"l=\"\u{14}=\"4>\"<>\"B>\"V>\"|>\"\u{6}>\"\u{12}\
        >\"&?\"8?\"X?\"l?\"t?\"\u{1c}?\"4@\"T@\"Z@\"Z@\"n@\"v@\"z@\"\u{0}@\"\u{6}@\"$A\"@A\"VA\"nA\"~A\"\u{1c}A\"&B\"HB\
        \"TB\"jB\" C\",C\">C\"PC\"lC\"\u{2}C\"\u{8}C\".D\"<D\"ND\"hD\"zD\"\u{10}D\">E\"HE\"fE\"xE\"\u{a}E\"\u{14}E\",F\"\
        2F\"JF\"`F\"vF\"*G\":G\"JG\"dG\"vG\"\u{8}G\"\u{12}G\"(H\"4H\"FH\"^H\"lH\"\u{1c}H\"8I\"BI\"LI\"\\I\"\u{a}I\"\u{18}\
        I\"(J\"JJ\"TJ\"jJ\"\u{1a}J\"\"K\"6K\"@K\"FK\"XK\"tK\"&L\"4L\"@L\"VL\"`L\"|L\"\u{6}L\"*M\":M\"@M\"VM\"tM\"\u{14}\
        M\"6N\"HN\"bN\"~N\"\u{1c}N\".O\"4O\"BO\"NO\"RO\"ZO\"fO\"\u{2}O\"\u{10}O\"&P\"4P\"HP\"XP\"bP\"tP\"\u{1c}P\"&Q\"4\
        Q\"PQ\"^Q\"vQ\"\u{14}Q\" R\"8R\"BR\"\\R\"|R\"\u{1c}R\",S\"DS\"NS\"XS\"`S\"zS\"\u{1a}S\"6T\"VT\"hT\"\u{8}T\"&U\"\
        >U\"VU\"hU\"zU\"\u{c}U\"\u{18}U\"2V\"JV\"ZV\"pV\"\u{6}V\"&W\"6W\"PW\"hW\"tW\"\u{1a}W\".X\">X\"^X\"nX\"zX\"*Y\"N\
        Y\"^Y\"pY\"|Y\"\u{6}Y\"\u{10}Y\"8Z\"JZ\"TZ\"`Z\"rZ\"\u{e}Z\"\u{14}Z\"\u{1e}Z\"*[\"@[\"T[\"f[\"j[\"\u{c}[\"2\\\"\
        ^\\\"v\\\"\u{6}\\\"\"]\":]\"H]\"T]\"`]\"`]\"t]\"\u{0}]\"\u{4}]\"\u{a}]\"(^\"4^\"N^\"p^\"\u{8}^\"\u{1c}^\"2_\"8_\
        \"d_\"\u{8}_\"\u{12}_\"8`\"R`\"V`\"V`\"b`\"n`\"v`\"\u{12}`\"\u{1e}`\"0a\"6a\"La\"Za\"~a\"\u{12}a\"0b\"@b\"Vb\"v\
        b\"\u{10}b\"\u{1c}b\" c\"8c\"Nc\"rc\"\u{10}c\"(d\"Bd\"Xd\"bd\"\u{6}d\"\u{18}d\"(e\"<e\"\\e\"le\"xe\"~e\"\u{1a}e\
        \" f\".f\"@f\"xf\"\u{2}f\"\u{c}f\"8g\">g\"Vg\"vg\"|g\"\u{18}g\">h\"Zh\"`h\"zh\"\u{1a}h\",i\"Pi\"^i\"\u{2}i\"*j\"\
        :j\"^j\"\u{6}j\"\u{12}j\"\"k\"(k\"<k\"Nk\"Zk\"fk\"tk\"\u{1c}k\"2l\"Dl\"^l\"tl\"\u{10}l\"$m\"Bm\"Vm\"`m\"nm\"nm\"\
        \u{c}m\"*n\"<n\"@n\"Xn\"bn\"ln\"~n\"\u{18}n\"0o\"No\"Xo\"lo\"|o\"\u{1c}o\"4p\"Hp\"Np\"lp\"tp\"\u{14}p\"\u{18}p\"\
        .q\"4q\"8q\"Zq\"pq\"\u{c}q\",r\"Fr\"Vr\"lr\"tr\"\u{a}r\"*s\":s\"Ds\"ts\"\u{16}s\"\"t\"<t\"Pt\"bt\"\u{2}t\"$u\"D\
        u\"\\u\"ru\"~u\"\u{8}u\"\u{e}u\" v\".v\"Rv\"dv\"\u{e}v\"&w\"<w\"Nw\"dw\"xw\"\u{14}w\"0x\"Vx\"rx\"\u{0}x\"\u{16}\
        x\".y\"Jy\"dy\"\u{0}y\"*z\"Rz\"\\z\"\u{2}z\"\u{6}z\"*{\"@{\"b{\"\u{8}{\"\u{1a}{\"2|\"Z|\"^|\"t|\"\u{8}|\"\"}\"8\
        }\"\\}\"p}\"z}\"\u{e}}\"\u{14}}\"6~\"T~\"l~\"v~\"\u{12}~\"$\u{7f}\"2\u{7f}\">\u{7f}\"P\u{7f}\"b\u{7f}\"v\u{7f}\"\
        \u{8}\u{7f}\"\u{1e}\u{7f}\"8\u{0}\"b\u{0}\"t\u{0}\"\u{6}\u{0}\"\u{12}\u{0}\"\u{1c}\u{0}\"8\u{1}\"J\u{1}\"b\u{1}\
        \"x\u{1}\"\u{e}\u{1}\"\u{1a}\u{1}\"\u{1a}\u{1}\"4\u{2}\">\u{2}\"V\u{2}\"b\u{2}\"z\u{2}\"\u{4}\u{2}\"\u{10}\u{2}\
        \"4\u{3}\"H\u{3}\"P\u{3}\"T\u{3}\"r\u{3}\"\u{e}\u{3}\"\u{e}\u{3}\"\u{1e}\u{3}\"0\u{4}\"R\u{4}\"b\u{4}\"t\u{4}\"\
        \u{4}\u{4}\"\u{14}\u{4}\",\u{5}\"4\u{5}\"V\u{5}\"d\u{5}\"n\u{5}\"\u{4}\u{5}\"\u{12}\u{5}\"(\u{6}\"6\u{6}\"@\u{6}\
        \"J\u{6}\"n\u{6}\"\u{8}\u{6}\"\u{18}\u{6}\"\u{1c}\u{6}\"4\u{7}\"d\u{7}\"t\u{7}\"\u{0}\u{7}\"\u{16}\u{7}\"0\u{8}\
        \"N\u{8}\"X\u{8}\"r\u{8}\"\u{8}\u{8}\"\u{1e}\u{8}\":\u{9}\"V\u{9}\"l\u{9}\"|\u{9}\"\u{1c}\u{9}\".\u{a}\"2\u{a}\"\
        P\u{a}\"`\u{a}\"r\u{a}\"\u{2}\u{a}\"\u{1a}\u{a}\"6\u{b}\"H\u{b}\"^\u{b}\"l\u{b}\"x\u{b}\"\u{10}\u{b}\"4\u{c}\"<\
        \u{c}\"^\u{c}\"t\u{c}\"\u{1e}\u{c}\"<\u{d}\"F\u{d}\"h\u{d}\"t\u{d}\"~\u{d}\"~\u{d}\"\u{2}\u{d}\"\u{16}\u{d}\"\u{1a}\
        \u{d}\"&\u{e}\"4\u{e}\">\u{e}\"R\u{e}\"p\u{e}\"|\u{e}\"\u{a}\u{e}\"\u{a}\u{e}\"(\u{f}\"6\u{f}\"R\u{f}\"~\u{f}\"\
        ~\u{f}\"\u{16}\u{f}\" \u{10}\"0\u{10}\":\u{10}\"N\u{10}\"^\u{10}\"h\u{10}\"\u{18}\u{10}\"\u{18}\u{10}\"0\u{11}\"\
        B\u{11}\"^\u{11}\"\u{8}\u{11}\"\u{1c}\u{11}\"<\u{12}\"N\u{12}\"V\u{12}\"x\u{12}\"\u{2}\u{12}\"&\u{13}\"2\u{13}\"\
        P\u{13}\"j\u{13}\"\u{4}\u{13}\"\u{e}\u{13}\"6\u{14}\"<\u{14}\"L\u{14}\"d\u{14}\"h\u{14}\"\u{2}\u{14}\"\"\u{15}\"\
        4\u{15}\"<\u{15}\"`\u{15}\"`\u{15}\"\u{2}\u{15}\"\u{12}\u{15}\"\u{1e}\u{15}\",\u{16}\"F\u{16}\"^\u{16}\"j\u{16}\
        \"r\u{16}\"\u{8}\u{16}\"\u{14}\u{16}\"*\u{17}\"<\u{17}\"V\u{17}\"l\u{17}\"~\u{17}\"\u{1a}\u{17}\"6\u{18}\"<\u{18}\
        \"^\u{18}\"\u{0}\u{18}\"$\u{19}\":\u{19}\"Z\u{19}\"v\u{19}\"\u{10}\u{19}\"\u{10}\u{19}\" \u{1a}\"P\u{1a}\"\\\u{1a}\
        \"h\u{1a}\"n\u{1a}\"r\u{1a}\"\u{a}\u{1a}\"\u{1c}\u{1a}\"\u{1c}\u{1a}\"6\u{1b}\"V\u{1b}\"l\u{1b}\"\u{14}\u{1b}\"\
        *\u{1c}\"4\u{1c}\"\\\u{1c}\"\u{c}\u{1c}\"\u{12}\u{1c}\"\"\u{1d}\"H\u{1d}\"l\u{1d}\"\u{a}\u{1d}\"\u{1a}\u{1d}\"&\
        \u{1e}\"&\u{1e}\"L\u{1e}\"d\u{1e}\"z\u{1e}\"\u{10}\u{1e}\"\u{18}\u{1e}\"0\u{1f}\"<\u{1f}\"X\u{1f}\"b\u{1f}\"x\u{1f}\
        \"\u{8}\u{1f}\"\u{1c}\u{1f}\"2 #F #j #~ #\u{10} #\u{1e} #4!#8!#T!#X!#r!#\u{a}!#\u{14}!#(\"#:\"#`\"#t\"#\u{16}\"\
        #6##J##d##\u{c}##.$#8$#D$#b$#\u{2}$#\u{18}$#$%#*%#>%#N%#^%#j%#\u{0}%#\u{6}%#\u{18}%#&&#2&#D&#X&#l&#z&#\u{10}&#\u{1a}\
        &# '#:'#N'#d'#t'#|'#\u{8}'#\u{1a}'#F(#\\(#n(#z(#\u{0}(#\u{12}(#$)#F)#X)#b)#\u{4})#&*#**#F*#f*#p*#|*#\u{18}*#0+#\
        F+#`+#|+#\u{12}+#&,#@,#P,#r,#\u{14},#$-#>-#H-#P-#T-#j-#v-#\u{e}-#(.#0.#@.#\\.#t.#\u{0}.#\u{16}.#*/#>/#p/#|/#\u{16}\
        /#&0#:0#J0#h0#v0#\u{18}0#61#B1#Z1#x1#\u{14}1#(2#@2#J2#p2#\u{12}2#\u{16}2#,3#63#R3#\\3#x3#\u{a}3#\u{1c}3#&4#Z4#\u{0}\
        4#$5#45#F5#T5#f5#v5#\u{12}5#\u{1c}5#86#j6#\u{2}6#\u{16}6#87#B7#R7#d7#v7#\u{10}7#\u{1a}7#*8#B8#L8#\\8#~8#.9#<9#V\
        9#~9#\u{18}9#\":#.:#::#\\:#`:#h:#\u{6}:#\";#,;#6;#@;#R;#j;#|;#\u{1a};#><#Z<#|<#\u{12}<#6=#@=#D=#Z=#x=#$>#*>#D>#\
        d>#|>#\u{c}>#$?#(?#>?#V?#b?#t?#\u{0}?#\u{6}?#\u{1c}?#,@#>@#\\@#v@#\u{2}@#\u{16}@#&A#`A#pA#vA#\u{c}A#\u{18}A#0B#\
        6B#JB#PB#dB#hB#\u{4}B#(C#<C#HC#XC#rC#\u{1a}C# D#<D#ND#`D#nD#\u{2}D#\u{c}D#\u{10}D#$E#LE#RE#pE#\u{8}E# F#0F#4F#L\
        F#ZF#lF#|F#\u{14}F#$G#FG#\\G#nG#~G#\u{4}G#,H#JH#TH#\\H#hH#rH#\u{4}H#\u{14}H#$I#JI#hI#pI#\u{a}I#0J#@J#PJ#dJ#jJ#\u{8}\
        J#\u{c}J#\u{14}J#$K#6K#PK#bK#~K#\u{1e}K#:L#rL#\u{16}L#\u{1a}L#*M#@M#^M#lM#\u{8}M#\u{e}M#@N#RN#VN#hN#xN#~N#\u{6}\
        N#\u{c}N#\u{1e}N#6O#NO#ZO#dO#jO#\u{8}O# P#4P#JP#`P#vP#\u{2}P#\u{c}P#(Q#8Q#HQ#jQ#\u{12}Q#&R#2R#8R#DR#ZR#tR#\u{a}\
        R#\u{18}R#*S#VS#ZS#`S#jS#\u{12}S#4T#<T#FT#bT#rT#\u{0}T#0U#BU#ZU#zU#\u{4}U#\u{a}U#\u{1a}U#*V#<V#\\V#hV#\u{0}V#\u{1e}\
        V#(W#>W#NW#^W#xW#xW#\u{18}W#.X#DX#XX#vX#\u{12}X#$Y#6Y#HY#TY#XY#lY#\u{4}Y#\u{1c}Y#>Z#PZ#rZ#\u{c}Z#([#<[#H[#^[#^[\
        #x[#\u{e}[#\u{1e}[#:\\#L\\#l\\#\u{0}\\#\u{18}\\#(]#D]#J]#`]#x]#~]#\u{14}]#$^#2^#J^#Z^#j^#\u{0}^#\u{c}^#\u{16}^#\
        8_#F_#R_#j_#\u{4}_#*`#@`#P`#d`#n`#\u{4}`#\u{1a}`#.a#8a#Ba#Fa#\\a#pa#ta#\u{4}a#*b#8b#fb#tb#\u{2}b#\u{a}b#\u{14}b\
        #,c#Rc#pc#\u{14}c#0d#Hd#ld#|d#\u{12}d#\u{1e}d#@e#Je#^e#fe#ve#\u{2}e#\u{10}e#,f#Bf#Nf#`f#\u{6}f#\u{18}f#&g#:g#Lg\
        #dg#jg#|g#\u{e}g# h#.h#Dh#`h#lh#\u{4}h#\u{1c}h#.i#8i#Li#Vi#Zi#hi#pi#\u{a}i#&j#8j#>j#Fj#Xj#bj#\u{1a}j#2k#Dk#Dk#N\
        k#tk#\u{6}k#\u{10}k#Dl#Vl#fl#~l#\u{10}l# m#.m#jm#\u{1a}m#&n#@n#bn#tn#\u{2}n# o#0o#Ho#bo#no#\u{0}o#\u{14}o#>p#Tp\
        #lp#rp#~p#\u{e}p#\u{1c}p#Bq#Xq#\u{12}q#\"r#4r#Jr#Zr#\u{4}r#\u{10}r#$s#,s#Js#bs#hs#\u{a}s#2t#Lt#Rt#zt#\u{1c}t#*u\
        #Fu#Xu#nu#xu#\u{e}u# v#*v#0v#4v#Dv#bv#tv#\u{a}v#\u{1c}v#Dw#dw#nw#\u{16}w#Hx#\\x#nx#\u{0}x#\u{1c}x#0y#<y#Jy#Zy#p\
        y#\u{e}y#\u{1e}y#Fz#Zz#\u{0}z#\u{18}z#4{#F{#\\{#h{#t{#\u{c}{#0|#>|#\\|#v|#\u{12}|#\u{16}|#\u{1c}|#@}#J}#N}#b}#~\
        }#\u{4}}#\u{e}}#\u{1e}}#$~#F~#f~#v~#\u{c}~#\u{1c}~#H\u{7f}#f\u{7f}#t\u{7f}#\u{a}\u{7f}#\u{16}\u{7f}#4\u{0}#L\u{0}\
        #d\u{0}#j\u{0}#\u{6}\u{0}#\u{18}\u{0}#&\u{1}#:\u{1}#F\u{1}#b\u{1}#z\u{1}#\u{6}\u{1}#\u{18}\u{1}#\u{18}\u{1}#(\u{2}\
        #6\u{2}#6\u{2}#R\u{2}#\\\u{2}#v\u{2}#\u{0}\u{2}#\u{18}\u{2}#.\u{3}#4\u{3}#L\u{3}#\\\u{3}#~\u{3}#\u{a}\u{3}#(\u{4}\
        #P\u{4}#T\u{4}#\u{2}\u{4}#(\u{5}#F\u{5}#^\u{5}#x\u{5}#\u{2}\u{5}#\u{1a}\u{5}#4\u{6}#B\u{6}#H\u{6}#h\u{6}#z\u{6}\
        #\u{6}\u{6}#\u{c}\u{6}#0\u{7}#>\u{7}#d\u{7}#\u{8}\u{7}#\u{16}\u{7}#\"\u{8}#H\u{8}#b\u{8}#t\u{8}#|\u{8}#\u{8}\u{8}\
        # \u{9}#<\u{9}#B\u{9}#`\u{9}#p\u{9}#\u{4}\u{9}#\"\u{a}#\"\u{a}#*\u{a}#@\u{a}#`\u{a}#j\u{a}#p\u{a}#v\u{a}#\u{10}\
        \u{a}#\u{16}\u{a}#\u{1c}\u{a}#6\u{b}#B\u{b}#\\\u{b}#v\u{b}#\u{1c}\u{b}#6\u{c}#6\u{c}#N\u{c}#b\u{c}#|\u{c}#\u{18}\
        \u{c}#8\u{d}#D\u{d}#P\u{d}#b\u{d}#v\u{d}#\u{0}\u{d}#\u{1a}\u{d}#$\u{e}#6\u{e}#N\u{e}#p\u{e}#\u{2}\u{e}#\u{6}\u{e}\
        #\u{16}\u{e}#.\u{f}#4\u{f}#^\u{f}#x\u{f}#\u{c}\u{f}#8\u{10}#P\u{10}#n\u{10}#\u{16}\u{10}#<\u{11}#N\u{11}#n\u{11}\
        #\u{6}\u{11}#,\u{12}#B\u{12}#j\u{12}#t\u{12}# \u{13}#8\u{13}#>\u{13}#P\u{13}#h\u{13}#\u{18}\u{13}#6\u{14}#\\\u{14}\
        #p\u{14}#\u{c}\u{14}# \u{15}#.\u{15}#>\u{15}#\\\u{15}#r\u{15}#\u{4}\u{15}#*\u{16}#<\u{16}#X\u{16}#~\u{16}#\u{6}\
        \u{16}#\u{10}\u{16}#\u{1c}\u{16}#*\u{17}#:\u{17}#X\u{17}#b\u{17}#v\u{17}#\u{18}\u{17}#,\u{18}#<\u{18}#H\u{18}#R\
        \u{18}#f\u{18}#x\u{18}#\u{4}\u{18}#\u{14}\u{18}#&\u{19}#B\u{19}#H\u{19}#Z\u{19}#n\u{19}#r\u{19}#\u{6}\u{19}#\u{1a}\
        \u{19}# \u{1a}#<\u{1a}#X\u{1a}#\\\u{1a}#t\u{1a}#\u{a}\u{1a}# \u{1b}#,\u{1b}#>\u{1b}#P\u{1b}#v\u{1b}#\u{8}\u{1b}\
        #\u{12}\u{1b}#*\u{1c}#4\u{1c}#D\u{1c}#b\u{1c}#r\u{1c}#\u{e}\u{1c}#\u{18}\u{1c}#4\u{1d}#@\u{1d}#d\u{1d}#\u{c}\u{1d}\
        #\u{18}\u{1d}#*\u{1e}#>\u{1e}#P\u{1e}#n\u{1e}#~\u{1e}#\u{e}\u{1e}#(\u{1f}#4\u{1f}#N\u{1f}#N\u{1f}#l\u{1f}#\u{2}\
        \u{1f}#\u{12}\u{1f}#& $Z $` $f $\u{2} $\u{a} $&!$:!$J!$X!$f!$p!$\u{a}!$\u{16}!$8\"$Z\"$j\"$\u{c}\"$\u{18}\"$2#$\
        8#$H#$X#$|#$\u{6}#$\u{1e}#$0$$0$$N$$^$$r$$x$$\u{1a}$$,%$D%$V%$`%$l%$\u{6}%$\u{18}%$\u{1e}%$D&$Z&$t&$\u{8}&$ '$4\
        '$>'$N'$\\'$n'$x'$\u{e}'$\u{14}'$&($8($T($l($z($\u{1a}($ )$2)$D)$R)$f)$\u{e})$$*$<*$B*$F*$\\*$l*$\u{2}*$\u{c}*$\
        \"+$.+$H+$X+$\u{6}+$\u{1a}+$0,$<,$b,$r,$\u{4},$\u{1a},$>-$N-$d-$\u{c}-$\".$(.$D.$Z.$p.$~.$\u{4}.$*/$D/$f/$\u{e}\
        /$:0$L0$\\0$n0$~0$\u{1c}0$T1$h1$t1$\u{2}1$\u{2}1$\u{1e}1$42$X2$l2$r2$\u{a}2$&3$,3$63$L3$R3$`3$j3$z3$\u{a}3$\u{10}\
        3$(4$H4$T4$l4$\u{2}4$*5$65$>5$D5$V5$\\5$\u{8}5$\u{1e}5$^6$d6$t6$\u{e}6$\u{18}6$\u{1e}6$67$l7$\u{a}7$$8$08$08$N8\
        $l8$r8$\u{12}8$,9$49$J9$t9$\u{1e}9$0:$@:$F:$d:$|:$\u{1e}:$(;$8;$P;$r;$\u{0};$\u{10};$\u{1c};$\"<$2<$8<$V<$t<$\u{10}\
        <$ =$8=$N=$d=$\u{2}=$\u{c}=$\u{12}=$$>$P>$d>$t>$\u{14}>$\"?$*?$F?$Z?$f?$\u{6}?$\u{6}?$\u{14}?$*@$@@$P@$t@$\u{8}\
        @$\u{18}@$$A$:A$HA$jA$\u{6}A$\u{1a}A$&B$LB$bB$tB$\u{10}B$\u{14}B$,C$4C$DC$NC$XC$^C$\u{6}C$\u{1c}C$.D$:D$ND$XD$j\
        D$~D$\u{12}D$\u{18}D$.E$@E$XE$lE$~E$\u{8}E$ F$*F$6F$LF$dF$pF$xF$\u{2}F$\u{e}F$\u{14}F$8G$NG$lG$\u{a}G$\u{12}G$\u{1e}\
        G$8H$bH$|H$\u{4}H$\u{c}H$\"I$.I$6I$>I$XI$pI$\u{8}I$\u{1c}I$.J$:J$LJ$hJ$xJ$~J$(K$4K$<K$BK$XK$nK$\u{e}K$*L$6L$@L$\
        FL$`L$fL$tL$\"M$.M$JM$^M$jM$|M$\u{1a}M$,N$DN$TN$tN$\u{0}N$\u{14}N$(O$2O$FO$XO$rO$\u{c}O$\u{16}O$\u{1c}O$4P$FP$L\
        P$XP$jP$zP$\u{10}P$\u{16}P$\u{16}P$2Q$JQ$lQ$\u{8}Q$\u{18}Q$LR$\\R$xR$\u{2}R$\u{18}R$$S$4S$LS$TS$lS$|S$\u{14}S$2\
        T$ZT$nT$\u{4}T$\u{c}T$&U$*U$:U$VU$ZU$\u{2}U$\u{e}U$\u{14}U$\"V$:V$ZV$pV$\u{a}V$\u{18}V$(W$2W$NW$VW$dW$tW$\u{8}W\
        $\u{c}W$\u{1a}W$8X$FX$^X$nX$\u{6}X$\u{12}X$0Y$@Y$PY$`Y$lY$xY$|Y$\"Z$PZ$hZ$\u{8}Z$\u{18}Z$.[$>[$V[$t[$\u{a}[$4\\\
        $F\\$R\\$v\\$\u{c}\\$\"]$6]$P]$`]$d]$z]$.^$>^$T^$j^$t^$~^$\u{18}^$._$:_$\\_$x_$\u{c}_$$`$F`$p`$~`$\u{12}`$\u{1e}\
        `$,a$<a$Ta$ja$\u{2}a$\u{c}a$\u{18}a$,b$Nb$hb$\u{8}b$ c$Jc$Rc$dc$~c$\u{4}c$\u{8}c$\u{1c}c$<d$Ld$rd$|d$\u{4}d$\u{14}\
        d$ e$.e$Be$ve$\u{8}e$2f$Jf$bf$ff$pf$\u{4}f$,g$:g$@g$Rg$zg$\u{a}g$\u{18}g$2h$8h$Nh$hh$vh$\u{c}h$\u{1e}h$$i$4i$\\\
        i$fi$vi$|i$\u{16}i$&j$Bj$`j$rj$\u{2}j$\u{1e}j$(k$:k$Jk$Xk$dk$\u{0}k$\u{1e}k$*l$Bl$vl$\u{a}l$\u{18}l$\u{18}l$.m$\
        bm$tm$\u{2}m$\u{6}m$\u{1e}m$.n$>n$Nn$jn$\u{4}n$\u{16}n$2o$Ho$do$\u{0}o$\u{a}o$0p$8p$Fp$\\p$bp$rp$\u{8}p$\u{e}p$\
         q$,q$:q$Bq$Xq$^q$nq$vq$\u{4}q$.r$4r$Dr$Zr$\u{0}r$\u{14}r$.s$Ps$^s$\u{8}s$\u{1e}s$4t$Nt$Xt$jt$\u{2}t$\u{c}t$\u{12}\
        t$\u{1e}t$\u{1e}t$$u$>u$Zu$`u$xu$&v$Dv$Hv$jv$pv$vv$\u{14}v$\"w$>w$Dw$Zw$rw$~w$\u{c}w$\u{1c}w$Px$fx$nx$\u{a}x$\"\
        y$@y$Py$hy$ly$ry$xy$\u{14}y$(z$>z$pz$\u{8}z$ {$0{$D{$^{$p{$~{$\u{12}{$$|$:|$T|$h|$n|$||$\u{1c}|$$}$2}$T}$p}$\u{8}\
        }$$~$.~$4~$F~$b~$t~$\u{8}~$\u{14}~$6\u{7f}$P\u{7f}$h\u{7f}$\u{14}\u{7f}$\u{1e}\u{7f}$2\u{0}$D\u{0}$V\u{0}$V\u{0}\
        $`\u{0}$|\u{0}$\u{18}\u{0}$(\u{1}$D\u{1}$Z\u{1}$f\u{1}$x\u{1}$\u{1a}\u{1}$&\u{2}$:\u{2}$H\u{2}$r\u{2}$\u{4}\u{2}\
        $ \u{3}$H\u{3}$P\u{3}$f\u{3}$~\u{3}$\u{12}\u{3}$&\u{4}$B\u{4}$T\u{4}$^\u{4}$t\u{4}$\u{8}\u{4}$\u{1c}\u{4}$2\u{5}\
        $H\u{5}$L\u{5}$f\u{5}$\u{6}\u{5}$0\u{6}$@\u{6}$F\u{6}$T\u{6}$b\u{6}$n\u{6}$\"\u{7}$\"\u{7}$4\u{7}$V\u{7}$V\u{7}\
        $`\u{7}$v\u{7}$~\u{7}$\u{1e}\u{7}$4\u{8}$^\u{8}$j\u{8}$|\u{8}$\u{0}\u{8}$$\u{9}$,\u{9}$D\u{9}$^\u{9}$|\u{9}$ \u{a}\
        $0\u{a}$H\u{a}$r\u{a}$\u{e}\u{a}$\u{14}\u{a}$6\u{b}$T\u{b}$|\u{b}$\u{12}\u{b}$.\u{c}$D\u{c}$J\u{c}$P\u{c}$`\u{c}\
        $|\u{c}$\u{14}\u{c}$*\u{d}$H\u{d}$`\u{d}$l\u{d}$x\u{d}$\u{6}\u{d}$\u{1c}\u{d}$2\u{e}$R\u{e}$X\u{e}$n\u{e}$\u{6}\
        \u{e}$\u{c}\u{e}$\u{12}\u{e}$,\u{f}$N\u{f}$p\u{f}$z\u{f}$\u{a}\u{f}$2\u{10}$D\u{10}$j\u{10}$\u{a}\u{10}$\u{1c}\u{10}\
        $@\u{11}$N\u{11}$N\u{11}$f\u{11}$\u{2}\u{11}$\u{12}\u{11}$0\u{12}$H\u{12}$R\u{12}$\\\u{12}$l\u{12}$\u{2}\u{12}$\
        \u{1a}\u{12}$$\u{13}$8\u{13}$N\u{13}$`\u{13}$f\u{13}$t\u{13}$\u{c}\u{13}$\u{12}\u{13}$ \u{14}$0\u{14}$H\u{14}$N\
        \u{14}$b\u{14}$t\u{14}$\u{0}\u{14}$\u{1c}\u{14}$2\u{15}$H\u{15}$L\u{15}$V\u{15}$f\u{15}$|\u{15}$|\u{15}$\u{e}\u{15}\
        $\u{14}\u{15}$0\u{16}$J\u{16}$n\u{16}$\u{10}\u{16}$\u{18}\u{16}$(\u{17}$2\u{17}$N\u{17}$h\u{17}$\u{a}\u{17}$\u{1c}\
        \u{17}$&\u{18}$0\u{18}$<\u{18}$P\u{18}$V\u{18}$l\u{18}$x\u{18}$\u{18}\u{18}$*\u{19}$:\u{19}$Z\u{19}$t\u{19}$\u{e}\
        \u{19}$\u{14}\u{19}$*\u{1a}$8\u{1a}$N\u{1a}$b\u{1a}$l\u{1a}$\u{0}\u{1a}$\u{1c}\u{1a}$6\u{1b}$J\u{1b}$V\u{1b}$\u{6}\
        \u{1b}$\u{12}\u{1b}$\"\u{1c}$@\u{1c}$R\u{1c}$h\u{1c}$t\u{1c}$\u{0}\u{1c}$\u{8}\u{1c}$\u{18}\u{1c}$4\u{1d}$4\u{1d}\
        $D\u{1d}$P\u{1d}$j\u{1d}$\u{4}\u{1d}$\"\u{1e}$6\u{1e}$H\u{1e}$X\u{1e}$r\u{1e}$\u{14}\u{1e}$$\u{1f}$8\u{1f}$R\u{1f}\
        $~\u{1f}$  %  %& %> %H %h %t %\u{0} %\u{c} % !%6!%B!%`!%~!%\u{16}!%4\"%V\"%n\"%t\"%\u{4}\"%\u{e}\"%\u{1c}\"%(#%\
        <#%N#%n#%~#%\u{1a}#%@$%h$%\u{8}$%(%%8%%R%%d%%n%%\u{2}%%\u{16}%%\"&%2&%L&%V&%r&%\u{6}&%\u{1e}&%&'%6'%H'%X'%p'%\u{10}\
        '%6(%<(%P(%\u{2}(%\")%B)%X)%p)%\u{10})%6*%D*%d*%v*%\u{16}*%:+%^+%n+%\u{10}+%\u{1c}+%.,%6,%@,%@,%R,%b,%x,% -%0-%\
        >-%P-%j-%\u{a}-%(.%4.%D.%   9 `#`!`(`$`'`\"`%`*`-`)`0`,`+`&`4`7`8`9`;`.`/`1`2`<`5n(!\"`#E/ \u{7}\u{7f}R! aIR_!)\
        a1]u! ahO~!!a`L@!;`B=U! acj{ vJ\u{18}!!a@'*!Ea$\u{a}- \u{5}QK!*`\u{12}\u{9}e! a\u{1a}Xp!<aK'r!3as:) r\u{7f}6 \u{1a}\
        `= #}E pLd \u{18}\u{1b}|!Ca/\\\u{b}\" `!`S\u{10}\u{19}! `n\u{1d}E \u{17}rZ!;`\u{5}_\u{5}  \u{7f}t  \u{c}t!-`rY\u{1d}\
        !!`YF& w\u{2}*! `\u{18}an \"\u{19}}!-`E$E!+a,fE!?a\u{0}`[!?ad\"\\! aWm~ %\u{2}\u{9} \u{13}\u{10}* 1i\u{1f}! `\u{18}\
        -&!&a\u{17}0A!\"aCbS!Ja\u{1f}_[!6a\u{1}`] 8\u{8}^!&`MBt \u{1e}8\u{e}!Ba\u{16}\u{1a}\u{e}! aJ\u{0}\u{18} 0s\u{1a}\
        !!`\u{e}cD!,ao|Y BQ\u{1}!?agC\u{c}!8a\u{1e}8 ! aKB !;`\u{7}\u{2}-!!`Y^L!&a\u{10} V!4a[8{ G@*!Faun<!1a|OK! azx\u{9}\
         N\u{14}\u{9} =s\u{14}\"!`$`o\u{d}\u{18} ~S*!)a.my!Cay\u{c}y \u{1}P|\"*`-`\u{1e}N !;`2I3!-anp?!@aY}@!EaA\u{1b}U\
        !9a/\u{c}g!>a\u{18}5Z k>v!9a:\u{1b}\u{5}!!`PN\u{19}! aRn!! a\u{3}/$!!`\u{3}V'!$a\u{1f}@`!;ajxu!6`[!w!;`)}w!=a\u{1a}\
        N\u{2}!0a4g\u{13}\"#` `\\\u{d}\u{15}!\"`OZ3!3a}Z8!2a\u{18}zD!.a_N\u{c}!;`gn\u{19}!>a^\u{1c}\u{1b}! `R\u{11}W  i\
        o!9a=Wx P\u{11}y!<a\u{1e}P\u{3}! am\u{1f}\u{1b}!\"af(\u{1d}! `2}\"!;a\u{e}\"]!*a7)_!8ac\u{c}m B*N!Ga$}\u{c}\"#`\
        \"`j(\u{1b}!4aoc[! aDB|! `7E%!=a5R6!&`ONk!;a3W !BaKw^ ,My l~A! atT&!$a?.-! `hMF \"'\u{19}!)`\u{e}S$ %\")!!a\u{1a}\
        cd!$`yEh!5a\u{5}3l!)a~Tq :\u{b}#!<a:\u{16}*!)aCu; \u{1a}\u{15}O!@a.PP!4`H&Y \u{1}Kh!<a&0\u{6}! a\u{d}Q%\"-`.`\u{1c}\
        i% \u{0}mQ!=a>FG!Gad`S! a-Oe 8`\u{18}$,`!`\"`'`w6)!!`\u{e}pH!\"`-me! `\u{7f}{x U3|!4`o}%!*`47d! `|SB! `f\"\u{c}\
        ! akI!!6`(%c S\"o!\"a>Qs GK\u{7}! aT1\u{9} \u{e}4'!4arr\u{7f}!9aGL\u{1e}! a?\u{19}/! a\\J7! a{\u{9}=! a\"NX x\u{18}\
        \\!<a\\\u{c}r!Gauy\u{c} \u{9}\u{1b}\u{14}!!`Bk\u{1b}!*`vv#!*a\u{14}\u{14}3! a=d;!Fa\u{17}QG \u{8}\u{5}J! atxs!G\
        a>\u{15}\u{13}!Ba\u{17}Sa!FaWty!JaB_{ r\u{14}\u{16}! ao=\u{18} C\u{a}\u{1a}!4av\u{1f}(!\"`W\u{19}C z\u{4}I!CaFG\
        Q!>a\u{16}|Q!;`'eZ!>aO!m!!aHVp 8%\u{b}!\"`\u{1c}3\u{1b}! a\u{1f}h\u{c} \u{18}\u{14}^!\"`%\u{b}r zm~ \u{11}\u{e}\
        ' \u{11}26! a%E^ J8<! af#`! aNNA \u{f}fU! `mpn!>aFf/!,`[29!;a07N!Dan1j!<aW&~ _L#!6a\u{15}A5!Ja5s8 3=\u{17} Xw !\
         aP|o!=a\u{1b}8\u{14}! aX2R!=a\u{b}\u{1f}\u{1a} \u{17}:B!!a0\u{9}B!%`Y\u{12}X!=a98n\"#`,`\"X#!%a_\u{c}9! `m\u{16}\
        N 2\u{1a}m!;az\u{15}D!;a(~E!8`\u{2}EH!-`\u{15}\u{f}_ kte F$w! aOdG!+aEiV! `SKa Hbj!<ao;{!;`M\u{d},! `e/_ S \u{a}\
        !=a\u{1f}\u{19}; ~\u{15}? B\u{8}O! a*\u{1e}P!*adbw! a\u{1f})\u{12}!Ja&G\u{1c}! a\u{3}y!!8`\u{1c}MI! `\u{17})c!,\
        aa1z!!`\u{0}\u{c}\u{14}!$aD=x!+aq\u{2}~! a4V\u{c}\"#` `L\u{1c}C!!`\u{a}UN!4aQ\u{1c}Q K:_! a{PO!;`*Mb!Gaf\u{16}i\
        !#`sk+! a6\u{8}O H\u{0}\u{b}!'aY\u{13}<!Jar*a!1aI+\u{16}!Fa\u{6}h\u{16}!-a \"\u{1a}\"!`(`jZK!$a=t:!.aQI? &>M \u{11}\
        JV! aBw\u{16} @\u{1e}\u{4}!7aq\\,!4a_>Q \u{14}3\\ }wd!*`%*%!>a<\u{1e}(!+aD\u{e}4!<as_B!4aoPX!9a\u{a}|Z!<a]\u{1c}\
        \\!=a\u{0}ta!#a' %! ag*,!-`z\u{1e}1! `o:F !9W! `\u{3}2\u{4}!&ag?-!'`$\u{1c}7!&a\u{8}2M!<a]7v!Ja!{|!;aqy\u{c} !6\
        \u{14}! aq!\u{1} \u{18}Z\u{c} \u{12}^\u{14} CrF!:`^qw!Ga L} m?\u{1e}!-`<\"- e\u{17}9 B\u{1}R!>aS\u{9}T! a\u{9}F\
        +!#a]q- \u{18}w3!2`\u{7}\u{1f}]!#a\\^6!>a\u{0}\u{15}T cV\" -\u{7f}G \u{d}ts  t\u{14}!(avd$ E\u{10}' \u{f}{I |\u{7}\
        I!?a0\u{1d}O!Ea4\u{1d}\u{3}!%`[[\u{15}!Fa v%! aDV(!=a;h;!*a\u{b}mI!'`[6\\!5a\"+j \u{4}lq E\u{17}u!(a\u{a}Y\u{13}\
         ,B\u{1b}!GaU\u{10}I! aI^Y! aDZ\u{4} \u{17}\u{c}\u{18} \u{7f}+0!=aH\u{3}N U:j! ab\u{17}\u{2}!&au,\u{10} {C_ {]i\
         %L5 ;[\u{1f} C\u{1b}/!$au^\u{19}!<a6\u{b}\u{1d} D>/ dCv!#`N9:! axd\u{13}!Ca.{\u{15} Uu4 \u{6}m6!&`$$s!!`9w\u{a}\
         /mF .~r \u{18}h\u{3}!'a\u{c} \u{1d}!:`<pI nmR!'ai\u{1b}X!7aS^\u{14}! aA[!!)`\u{3}*5!CaKL<!!`2(S Jq\"!&a#We!)`\u{19}\
        \u{7f}%!)a>DM BUa\")`$`\u{19}W\u{1f} \u{2}oA!\"`YS\u{a}!$a+vL! a&Wi!Ga\u{4}(q!/`\u{0}?} 2\u{18}\u{18} /s&!8ab+6\
        !#aWKI! `/\u{9}z!=a~\u{12}\u{16} \u{10}\u{13}\u{2}! `\u{14}N\u{16}!\"`w'% \u{5}>:!>a\u{d}VU @1d!Ja.\u{19}\u{7f}\
        !8aM\u{5}0! a\u{17}\"5! `\u{2}@M!\"`,\u{13}\u{a}!,`cC\u{10}! ai3\u{16}!!`\u{19}@\u{17}!<aveY 6(\u{6}!<a1l\u{a}!\
         az\u{8};!Ca='i!!axp| \u{12}\u{4}#! a\u{5}k4 C\"?! a2\"b!\"alek!GaP\u{e}o!&a!E\u{9}!\"`,@& <z0 ]0?!(`\u{16}SX!C\
        aU^z!Ca\u{17}_N!.a:+} l\u{f}\u{1}!\"`\u{11}w\u{12} s$\u{15} \u{15}\u{5}\u{1e}!$a7PQ K7\u{6} Yo\u{8}!>aRL\u{18} \
        yq%! a\"\u{f}<!%`DvI!+a\u{f}g[! aL^f \u{13}rj!-`\u{14}S/ K\u{e}k s|9! aH&\u{e}!;`*Z:!9a\u{1e}9Z!Ja\u{12}m\u{7}!\
        Fa\u{10}P\u{13}!*a*\u{5}Z \u{d}v#! aYgX!4`}\u{8}z!4`-WB )|h!;`Yk{!=au\u{6}W!+`~5\u{d}!<aN|)!)a\u{10}@5!%`v]7!*a\
        \\Qs!@aSiG!6a\u{8}Ab! a?@n! az77!-ae\u{1f}<! aRlW 2?\u{8}!3`de\u{15} N&\u{16}!7a^Z#! a\u{1e}rN!2arHo -J\u{1}! a\
        nY\u{b} S\u{12}\u{c}!$a\u{d}\u{16}-!Aa/\u{b}8! aL/q!>a\u{e} ~!<ai\"T @iV!/a.\\[!\"`B[l!=aqQ| \u{1a}I\u{17}!JaI)\
        + \u{18}5:!=aR\u{18}J\"<`BaQxb \u{10}\u{e}b!$aEO1! `q\u{8}h!&aj~~! a}\u{2}\u{1c} \u{3}\u{7}0!5a7m\u{16}! a\u{c}\
        _p!!aX\u{10}\u{10}!;`6\"'!#a\u{1b}\u{1e}\u{2} \u{4}\u{1c}\"!Ja)OW!)aK\u{c}c \u{12}]\u{4} ~\u{f}\u{15} #[\u{18} \
        sk\u{18} \u{1c}@g! aD\u{b}C 3\u{a}J )BY d}\u{c}!!`$\u{3}.!Ja\u{8}@v!Ja~\u{f}\u{7f}! aW\u{0}\u{4}!4at1 !4`,?g!Da\
        Z1_!;a~Pl!%`\u{17}rt!6aKA\u{1a}! `~F\"!4`Q/S!;`Ey\u{17}! alR%!9a\u{1a}\u{19}; }2S!*ac${ y\u{1c}\u{0}! afRz!!`2,\
        X!Ga#4B j\u{8}N!Dan\u{4}$ ~\u{e}p! aF\\\u{17}!Ga$\u{9}\u{1c} ib- 96=!)`\u{1d}aL D(\u{8}! `<tM! `ZoO!,a\u{0}8\u{16}\
        !?a\u{3}) !*a;'c O\u{1c}o!&`94\u{1a} \u{7f}J* \u{8}LC *\u{7f}E b0v h\u{f}\u{b}!-`7\\p!%aSOq 0]v /z\u{2} Y'\u{19}\
        !<a\u{e}QN F\u{19}Q!BaH\u{d}n '\u{b}\u{3}!<a\u{3}\u{19}\u{b} ).?! aNV\u{5}! a,MS!;`%\u{c}+ oa\u{5}!Ea\u{1}+\u{d}\
         {w' H\u{1c}{! `\u{10} \u{3}! a~+\u{1b}!$a=^1!<a}2N! `~'\u{e}!%a\u{7}%+! a\u{b}cC \u{17}\u{d}X .\"\\!-a2\u{16}d\
         - j!%a*rx!<aX_\u{a}!?a\u{6}r<! a\u{10}&\u{12} _`\u{13}!#a6O\u{18}\"4`5`7\u{1e}e! `m\u{1f}h!>a4&\u{14}!*a\u{19}\
        @\u{1c} vx<!,a5Fn!=a?r*!&`'}V!!aG1~!;aSP\u{11}!*af\u{c}\u{17}! a\u{8}M& 5W- \u{4}M= .\u{b}c /1f! a\u{1f}Y\u{1b}\
        !4a]\u{0}9!,`\u{0}]C /L\u{19} =3L! `GS[!?atf` \u{0}\u{14}\u{17}!Ga*| !4a\u{14}\u{9}P!Ga\u{5}\u{7}]!Ga&6d!!`KSr \
        \u{1a}2~!<a7}\u{0}! a\u{1b}]\u{a}! a\\%\u{1a} -\"8 ?a\u{8}! `Q\u{19}O!*`\u{7f}\u{1d}s 4\u{a}\u{e}!!`\u{1c}d| rG\
        4!;a3RC!$a\u{3}:X!0`\u{d}(\u{7} \\~\u{11}! a/F\u{1e}! a\u{7}g\" \u{18}D9 f=@!GaTpP \u{7}_V!-ak\u{1a}\u{10}!\"`\u{9}\
        \u{7}' @\u{10}:!;`n:e\"\"`4`\u{1}Tk !G\u{c}!-`/~\u{18} ?C\u{19} I)T!6a\u{6}\u{c}k! a\\Js \u{4}zw D\u{15}\u{7}!;\
        a\u{0}O\u{d} L]d!&`\u{12}W\u{10}!<a5\u{11}( \u{1b}M,!9aJ\u{7f}:!&a\u{19}\u{f}&!4am?, \u{0}\u{1c}A\"-`Ga_sE! a?,\
        J! a\u{1a}W. XA/! `fY7!\"`L.; KsA%+`-`*`$` `aU\u{1c} 3 2 z+\u{7f}!7a5r<! a(NE! a!\u{10}G \u{7f}Zb #My \u{f}g\u{4}\
        !8a\u{8}\u{2}\u{1a}! a&/0 *r3! `\u{1f}TK!\"aN\u{3}0!\"a\u{18}y\u{1c} !\u{4}\u{13}!\"a{c( 3X^ \u{14}I|!<a+s| \u{9}\
        F\u{b} Nh+!Ba|0Q! `[\u{2}o!;agNx! a\u{1c}I@!4az3X!\"`\u{3}ac! an\u{4}m 'Sn!1`cr\u{19}!;`\u{10} \u{1c}! a&e8 \"z\
        F!JaoAL ~iQ!!`NVX !\u{8}\u{7f}!\"`)v\u{5}! an\u{17}\u{8}!+a\u{8}#\u{1d}!!`\u{7f}f%! a|\u{18}&!'a/ZG!;axVX P\u{2}\
        \u{a}!Ca/W9!,a>\u{b}F e\u{1f}e! a\u{b}Uq!5aKkw!;a;\u{19}H!;`VcQ \u{b}br \u{19}4\u{1d}! a\u{a}1b!!`K\u{10}\u{15}\
        !;`\u{18}72! afl(! `?m@ Z\"O!;`7\u{2}v!8a\u{15}q\u{1e} MgA x\u{5}L \u{7}\u{1}v!EaF\u{1d}\u{9} \u{1}ED!(aF1[!8a\\\
        \u{14}\u{3}! `YF) _r0!$a4M]!Ba9]^  <0 1/V! al\u{1a}f }u} Lu\u{15} 55\u{1f} y98 k\u{1a}\u{11}!\"`\u{7}M8!%a\u{6}\
        bP!=ah`U !>\u{e}!;a/\u{0}* \u{f}e<!<aq\u{15}E 30O!4`\u{a}\u{b}U Q1] \u{9}ut!'a%eF \u{6}VG! `WI\u{5}!Ba\u{9}\u{13}\
        \u{1e}!>ayH\" \u{15}\u{c}-!CaQ\u{19}A ,WN!$a-\u{0}P!(a\u{1b}\u{e}\u{1} |2,!Ja\"\\E!\"`A\u{5}^ \u{2}q\u{0} ($\u{5}\
        !:`_\u{16}\u{5}!Ja+x\u{16} }'9!%aUTs yMx!*`-\u{11}8 OM\u{5} HC`!Ca?9U J_- u\u{9}m!>a|Cu!\"aR1\u{1f}!,`D4/ zy5!!\
        `A#=! a\u{1e}\u{f}z!4aEu{ :\u{10}\u{2}!#a8\u{13}\u{19}! a~\u{d}<!*a`c]!!`\u{a}F\u{0} Vm'!;a5JC \\#& \u{10}\u{1d}\
        T \u{14}'a!/`\u{16}\u{1}a \\]u!4ae\u{4}\u{17}!;a)g\u{18}!Barz- &>A \u{1e}bF ~v\u{7f} 7\u{9}\u{b}!?a\u{7}9& \u{e}\
        bk!+aQ_\u{7}! `S\u{1f}7!#ayAa! `)lr s@~ HD\u{5}!!a\u{7}\u{1a}\u{14}!6a\u{11}\u{1c}!!;`zp$!<aN\u{4}2!=a8I4!FaoK6\
         \u{e}FK!Ca\u{12}5e!6`\u{1f}`/ \u{7f}lc \u{7}ig \u{13}~o!!`jm\"!4ar\u{9}\" \u{b}\u{12}%!\"a~v*! aPtD!8a@aK!7aR(\
        \u{d} R\u{1f}\u{14}!<ae\u{5}'! a<-+ SnC \u{2}\u{7f}O! `\u{a}-^!EaS2{ ai\u{b}!7a>|\u{b} ^%0 CRF! a{^F! a\u{d}XR!\
        9aw V \u{a}^Y!Ca2M\u{c}!Ja\u{a}I'!8`\u{11}`=!4a\u{1}\u{14}V!;a%Hv!>aM7\\! a\u{15}r\u{16}!4a'Y( 4\u{b}4 c\u{4}K!\
        =ae\u{1}^!9a\u{1e}2h!Ea\u{12}q* 99/ \u{1c}\u{12}^ D1z!*aA(\u{c}!4`\u{14}x\u{1a}! a\u{6}|9!>ag1>!<a\"f\u{15}!/a5\
        Sl!+`h6\u{4}!4af;6!4a\"\u{17}j! a\u{10}4\u{1} 8FB \u{9}UF!=a:\"H P\u{5}Q!*a\u{8}\u{6}W J3\u{8}!$a\u{c}@\u{16}!+\
        a\u{5}\u{0}\u{16}!?a\u{e}H$!4aI:1!)`VxB!4a<_T \u{1f}M] Qvo! aDWp!Jaqs*!;a\u{14}\u{16}U!=a)dh!Ea)B\u{13}!#aQ5F f\
        \u{17}K!;aA\u{7f}Q _*T $.+! aB6; AWq!?a\u{5}Q !(ai:.! a>'T!4a8#\u{4}!*a'\u{1e}\u{1b}!=alP\u{1d} i\u{1}M!#`\u{1d}\
        \u{17}]!*a8*g! `gjs VY !&a\u{14}\u{13}\u{a}!\"`'P\u{18} +1  \"!8 lYA!-a\u{4}yP!-`C\u{0}R kzZ!=a\u{19}\u{1b}e!&a\
        @^v dK\u{b}!=alK\u{14}!Ja\u{7}X\u{14}!<aR\u{d}% #T(!9aT\u{5}H!<aL#\u{c}!?aV<\u{10}! a\u{e}h# R80 (7\u{6}!Da-J: \
        \u{1f}\u{1b}A!7awU` \u{e}2\u{17}!Da<jF 'j~!5a\u{1d}\u{11}/!Da\u{1e}P:!\"`_\u{b}\u{1} Ym; \u{1a}t\u{9}!Ja4\u{17}\
        3! `\u{2}G^ )gv!Gal*\u{6}! `\u{19}%\u{1a} >j! ?$.!2aN5K!<avN\u{6}! a\u{c}#\u{9} ez\u{c} -c= AAB! a\u{c}]I!\"`\u{d}\
        4Z! aNqx L;.!6`\u{14}:0 \u{8}\u{1}> \u{6}`Q!-`YW\u{14}! `\u{d}fx!>a\u{1f}T\u{1}!JaG\u{2}(!<a\u{8}H_ M-y k0q |w}\
        !4ac9\u{15} \u{7}Z0!=a\u{7f}%2! `PK7 :Q8!!aUVh! a!<\u{12}!+`E%(!#`<~+! `+\u{1}p!\"a4}q |\u{1}^!!`\u{7}y\u{1e} B\
        `G kE~$#`$`(`4`D\u{11}\u{10}!#`hO !$a\u{1}l&! aGW~ 5\u{18}\u{7}\",`-`\u{10}p0 \u{1e}cI \u{16}EQ!'a5~\u{6} UK\u{d}\
         \u{d}\u{18}\u{10}! a\u{6}E/ 2m~! a)q\u{12}!?a%>=!6a\u{2}\u{19}\u{3} \u{7}8\u{9} fv\u{15}!\"a@c.! aq4C!>al=u! a\
        Qc\u{4}!JaP<\u{17}\" `#`/O! WU! 7\u{14}$ \u{2}\"%!1`t\u{e}, 91S sF\u{9}! `S-O An`! aw\u{1a}c!$`[o{! `o%7!*a1\u{a}\
        \u{17} 3JO <_T!!``[$ 1Ss!,aJS\u{1e} NlB \u{1}+\u{4}!\"`z\u{17}\u{15} a`\u{18} \u{f}>- \u{1b}@0!;a\u{5}T6! ar9J \
        m?W! a\u{8}5h 9v%!Ca\u{2}1'!=ai\u{a}K! aHdL L\u{f}Z!#a=lo ]z\u{12}!#`\u{4}R' qc3 vp4!;`.T8!,a\u{2}\u{7}B W=I!Aa\
        \u{a}\u{1f}K!:`_;_ \u{14}\u{1a}g e&u R\u{d}\u{0}! ac\u{1e},!#`k\u{a}_!\"`-lu!;`2k\u{0}!>a\u{4}$\u{12}! a\u{b}\u{1f}\
         ! at\u{1}3 \u{14}LD b}G!5`5\u{7f}\\!Ban\u{9}g \u{8}dx \u{7f}l. \u{13}\u{9}2!5a2|<!;a\u{13}\u{18}R! `_X\u{0} |Q\
        \u{19}!&a_v&!:`t*> \u{16}\u{14}\\!Da\u{13}jt H\", vl2\"!`$`\u{1c}n5!,ax\u{1f}S Y\"`!;aN$c!=a~*o \u{0}nz OP\u{6}\
         7\u{1d}8! a\u{a}\u{7}E!Ja7n\u{4}!4a>ep!=a#|\u{b} Fq !$`>\u{11}q! at\u{e}r!,aG(y!<a\u{14}<\u{1} n\u{1d}D!&aU\u{1f}\
        { 5\u{f}\u{b}! a\"y?! `Ug\u{2}!+`0{\u{3}! a]*\u{b} \u{7}kF \u{4}^O!;`NdY! aW.h \u{18}k7!!`u\u{0}A!;`3iw! a\u{8}\
        \u{1c}\u{1}!!`f!\u{7}!,anzK!>at'j fjr Sx! _<7!DaJ\u{10}k! `Z]w! a\u{d}\u{b}\u{11}!-`%\u{19}7! a\u{7f}\u{d}G! `0\
        \u{7f}[% `#`$`!`+`Y\u{16}_!GaV&N 7#%!%aS75!5a!BF 6?n!=az\u{3}x h#\u{e} 5=5!JaN.%!#`]\u{5}C!<a>DH!*`>EL! `0Up!-`\
        \u{12}V\u{13}!\"`0^\u{1f}! a-\u{5}$! aYM< Z\\V!>a\u{1b}'%!Ea4\u{16}=!Da\u{5}:N!;aRU\u{f}! `0~\u{14} ^\u{a}%!%a\u{c}\
        T9!&`z-;! `!iM!+`,_\u{0}! a\u{7f}\"\u{b}! aB*( }a*! a\u{6}u- w<=! a]Ai \u{7}(} \u{11}!A =%\u{10}!;`_{;!9a\u{a}\u{19}\
        j!#a\u{17}\u{10}s W w f) !5aE\u{4}M!\"`eB[!=a\u{1f} { NW\u{18}!!`,}i -\u{c}\u{16}!0`x\u{1c},! `p-;!;aU\u{11}B \u{12}\
        __!+a<g\u{1d} $m\u{1f}! `\u{3}G2!)`959!!`'\u{8}<!'a\u{5}IG!)a58M \u{b}8\u{10}!9af9\u{19}! a:\u{7f}\u{19}!Gav)C \
        \u{1c}=H!2ak]k!Ea#S\u{1f}!Fa9|\u{0} gb\u{f}!4``cI!JaMrs! aVx\u{0}!Ea\u{9}\u{5}\u{7}!!aZ@2 WLD! a0xK!$`Z.U!=a\u{d}\
        o\u{11}! `^\u{e}+!Caxl\u{a}!0`\u{4}\u{2}8 pRP!$ar*\u{b}! `h;\u{10}! `3c\"!!`\u{1f}\u{10}/ 76e 6\u{5}v!GaH_s \u{d}\
        _u!.`hP@ w\u{8}z a+@ b\u{1f}_!#`\u{f}Ny N\u{19}\u{e} \u{1e}K( E)* Oz+!*ar$8! au\u{b}S! a:2]! a{\u{7f}\u{a}!)a\u{c}\
        e,!JaN$w!\"alk\u{3}!?a.~\u{1e}!IaPyA |\u{13}w \u{e}\u{2}\\ 2d} !\u{1f}+ *\u{15}9!<a:>K! a\u{1} X!)`wZi!-aC\u{19}\
        o!;a=\\\u{a}! a'0\u{12}!7aVfI!&`}\\\u{1b}! aOle!\"a\u{b}8m! `s4w! a\u{15}\u{0}\u{18} D6)! `ift!=a8\u{1b}\"!Ba?V\
        L R3[ \u{16}#]! aAOb!4a\u{5}[n!4a\u{7}i\u{c} 2H7!0`\u{0}v< \u{17}>I!!`\u{a}-]!Ha~\u{1f}p q\u{f}q!*ao\u{f}f!!`>\u{e}\
        p!*a\\tw t3+!EaZ\u{a},! a\u{a}F>!;`\u{16}+Q!Ja\u{8}=c!#ah_\u{f} \u{13}\u{f}2!4a+*6!\"al\u{1e}\u{1}!)aX<\u{19}! \
        `T[;!Bar\u{e}T o1q!\"`\u{19}\u{1d}|! a$t\u{14}!\"`\u{1f}x, +.W!Ja\u{15}F^ AL\u{11}!.aj\u{4}\u{1b}! `Ya*!+`\u{1}\
        \u{18}T \u{4}M{ y89! a[S\u{e}!*a':\u{1d}!+`B-1  \u{0}Q )2\u{e}!.a@&; J`<!/`Abj! `dv<!#`\u{9}#W!,alF\u{6}!?a2'\u{17}\
         i\u{16}J!>aB\u{9}z Y\u{0}$!Iay$\u{11}\" `!` \u{5}Q!\"`dTe!7a*\u{f}s!4`cky!4`R\u{6}\u{16}!5aS\u{10}*! a.;m -\u{0}\
        z! `\u{7f}\u{6}| 5O\u{f}! aB/t! a^;u JSv!4`;D*! a9LY \u{1e}$\u{1e}\"9`Bar~\u{1e}!7a Q, 6i.!!`2*?! akH^!$`n\"d!)\
        `T\u{11}n!(`X-x!\"a\u{1b}#\u{15}!JaF}\u{16}! a MK!/a\u{6}B\u{10}! `E\u{1b})! a\u{10}Gg %V\u{f} OtB!7ah0H!:a5z_!\
         a\u{1e}F\u{e} \u{d}(\u{12}!4`\"\u{e}<!*aqJE b{R!4ah~\u{1}! `L\u{4}-!Ja\u{1}\u{17}.! a4U_!'aY\u{1c}b!2aDsd! a$\u{c}\
        d! a7)~! `h?\u{11} GIW!;a\u{3}\u{0}\\! `\u{6}Pf!&a\u{17}&\u{2} ~(\u{3}! `4j\u{1b}!Da`\u{c}7 S+9!JaV?> |V>!#`lwE\
        !9a\u{e}6c!Ja~UJ!\"aV0\u{1}!4`z\u{10}\"!\"a)3J!#`\\Id!5aWol!*a\u{1}SD!Ja ]T!Ha*+U W[B!-a7\u{16}H W|\u{d}!(aKF\u{f}\
        !*`=6\u{1c} .\u{6}(!+`V\u{7})!$amw\u{17}!(a%m\u{18}! aH\u{19}5 \u{6}gO \u{1f}z_! aEp'!&ail- PIQ \"~d!'a\u{7f}\u{8}\
        u \"l\u{10}!(ae\u{16}d \u{13}\u{1e}z! aRtB! a\u{5}\u{16}b! `PF\u{19} |y,!'aP]5 %\u{1f}{!<a'5\u{11}!*`M%\u{15} Q\
        @\u{1b}!%a?a$ qW( !\u{b}B +\u{1e}i!;ac9l! a\u{8}\u{9}{ %is!\"adi#! a;\u{16}( >\u{5}A!=ay@` |\u{7}l!;a6\u{0}}!>a\
        4\u{16}+!4a{9M!Fa\u{2}\u{6}\u{18}!Eaw\u{1e}\u{1d} \u{0}hB \u{1}\u{3}I aR\u{19}!7ag=\u{1c}!\"a\u{c}\u{12}'!%alyI\
        ! aDq] {}n! aLYq!2aYol!Faa\u{e}n \u{c}^'!>a\u{8}\u{7f}5 -qm Y]{! `Diy! a\u{18}1z \u{6}k|! `q5~!(aU\u{0}\u{a}!)`\
        t\u{c}\u{a}!8`\u{f}j\u{f} \u{12}+U!?a8\u{0}}! a\u{7}E~! a\u{6}\u{0}\u{0} g\u{18}\u{2} m\u{2}U sL\u{0} >\u{17}\u{11}\
        !JaX\u{1a}\u{17}!&a{20 soF!&`.,L! a1\u{1c}c g@Q wre )E\u{14} 3y\u{18}!JaL'a!<aV&\u{1e} vX  \u{1a}P\u{b} ?j\u{1f}\
        !-`=\u{6}B!\"a+\u{11}S!#`GPj \u{14}(n!9a4]\u{9}!3a\u{16}:\u{6} \u{12}\u{1b}\u{10} !Gf!!`\u{16}\u{1c}i aeo!;aS\u{2}\
        s!&a@u\u{15} @lv!GaY*4 \u{c}\u{16}G!8`\u{d}!\u{1e} p\u{11}*\"6`!`\u{1d}BC i%T!=a\u{4}>W!5aF!g!8aC\u{b}r!Jac\u{12}\
        M!Ca*pW!;`8yk!7a\u{7f}i\u{0} \u{14}\u{7}\u{16}!4aJ 5!+a\u{4}\u{17}c!Ga\"~m! aw\u{7}y! `FK|!;aM\u{15}-!!aQk.!&a\u{a}\
        \u{1f}d \u{1d}4\u{1c}! ayL !<a)KX!'`\u{9}\u{19}\\! a`\u{b}g *\u{0}z!\"a\u{9}\u{7f}~!\"`i\u{4}!!=ao^) cg,! a%\u{11}\
        C!=a1s}!=a\\]\u{1e}!(a1A !=ayS4\" a'`Vzr!$aBS\u{2}! `K\u{d}\u{1a} >>B!4`\u{15}nI!Ja\u{1a}9\u{1} ;7\u{5}!*a6\u{15}\
        \u{8}!?a4D\u{1a}! `;Y=! a\u{1f}@E!(at{H _Ww!4a8:|! a75\u{2} mr\u{a}!%aB>) d,Y!#ayL~!<awy\u{2} \\\u{1b}\u{d}!<ao\
        T2!\"a]OU!8a'Ma! `\u{16}Ug!BaNBj!(axEO BFl!!`L,\u{d} 5y\u{1d}!5aW\u{3}2!)a:\u{7f}5 VL? _ f!4a+7#!Da158 \u{9}\u{8}\
        u!GaKg\u{2} \u{1f}\u{1a}\u{c}!=a_b'!#`K== m\u{11}O!Ha\u{1d}\u{b}R!<aNEn!#`>/\u{10}!@alg\u{18}! `|??!>a\u{a}[g!!\
        `#:i!,a\u{f}S\u{17}!Ca\u{4}TK \u{1a}/n!EaCw|\"!` `^b~ #{C R@V!:`3[\u{1}!<a@Un #\u{b}7!(a{Z@!<a6*d dge lww!4ac[\u{0}\
        ! `\u{1f}{\u{8}!#a\u{17}&E!4`hIr!;a`Yt!<aO\u{7}6\"!a4`\u{1b}qi wz\"!!`@0L J=d! a}S9! a\u{1a}*P!<a?JU ~g\u{d}! a\
        \u{9}P5! `m.a ]n\u{19} Bu;!#`? X &aY!@aMBd!>a&\u{1e}v!)a\u{a}\u{3}z z\u{10}3 \u{15}VH \u{12}IJ!,ao\u{2}\u{7}!Ha\
        {z#! a+o0!,ahgJ \u{f}\u{4}\u{1}!\"`mH&!=a&\u{9}<!?aJh\\!$ak5x! a2Ix Q{Z 47z! a7`N \u{19}'\u{13}!?a8+>!3a[4C ,\u{c}\
        G!#``W`!6``EB!#`9VB!#`Lt.!$an9J!<aQp\u{16}!&a\u{15}%\u{18}!#`I{/! a\"\u{2}: V\u{11}_ h\"\u{12}! aJsG!$a\u{0}Wf \
        \u{7}c}! `XT\" \u{10}L#!\"a\u{18}(\\ hwe \u{1}ss!7au\u{1f}\u{14}!\"`L10 \u{1a}o9! a\u{17}$F! a\u{17}^T! aa!j f@\
        \u{14}! a'jG!+`\u{c}\u{1}K \"\u{19}K!>a\u{0}DL \u{0}%M!:aOH(! aTL_!#`I\u{3}\u{14}!,a\u{7}w7!AaJ/L! a\u{1a}$e! a\
        ;7j qq\u{e} \\\u{16}\u{18}\"\"`BaF\u{12}\u{19} iZ\u{1b}! a\u{1e}G% \u{13}\u{18}\u{8} \u{5}?\u{12}!\"`Lv\u{14}!&\
        a?O\u{1c} \u{10}:5!\"aNZ+!6a8lT!)a\u{6}Ca\"#`$`\u{16}Kc!)aZPg! `2Y\u{7f}!4aT\u{18}\u{1d}!8`\u{13}%a!Ja=`\u{1e}!\
        Gat_' 4!T $2w\"!`4`Mx\u{1c}!Ca\u{3}\u{f}$! `c\u{1}6!;a\u{9}IY \"\u{11}7! `6s\u{1c}! `^f\u{1f}! a\u{7}\u{c};  N\u{1d}\
        !<aJHW  O\\! a3\u{f}\u{14}!>a\u{8}x\u{5} MI\u{11} 8\u{16}\u{14}!>ak\u{1a}. S?A \\ ` ]_)!6`\u{1e}#D!7a8GV!=a#\u{1d}\
        ,! aj\u{1d}G! `@;H! a\u{13}_f!:`U\u{1d}\u{e}!#`a\u{6}Z!Ca\u{10}d\u{b}!<a\u{e}S#!'a*&: \u{f}\u{1b}] n\u{0}n [\u{19}\
        \u{1d}!<`w<3!=a'MZ D\u{1c}q!Da\u{12}p\u{15}!\"a0K.!<a?\u{c}> \"\u{f}V \u{4}\u{9}\u{e}!7ai&.! a6O3! `>uG i\u{5}\"\
        !1a/\"(! a\u{a}7+ H\"\u{1}!!`\".\u{13}!JaZ\u{0}* -\u{19},!,`n\u{d}e!<a\u{1d}_\u{15} \u{11}\u{9}\u{16} \u{5}|\u{1f}\
        \"#`&`w<\u{8}!<aq\u{4}< >ib!\"a.#\u{17}\"#` `=)2!!`T\u{4}A!&ad6B!*`Q7|!$`6^\u{4}!5a\u{c}\\W b\"\\! a\u{9}j\u{f}\
        ! `qk\u{1a}!&ah\u{5}6!Ga;n7 \u{1f}<X!!`\u{4}\u{1a}\u{1} $ 7!\"aY4U!!`\u{6}\u{4}j!/a\u{1f}g\u{12}!;a0/$! a\u{1}\u{0}\
        F!\"amxz!\"`}\u{13}/!4an 6 \u{3}8]! aY\u{13}a!.ar\u{3}\u{f}! aV\u{7}\u{13} \u{5}pY >$[ >T\u{10} .\u{1f}(!-`\u{f}\
        +O!<a\u{13}=c l&\u{1b}! av\u{16}(!%a\u{14}\u{14}E!;a \u{18}k! `#A\u{14}!,a]\u{16}Y!=a>\u{19}E m\u{1b}M xX!! ad4\
        V!4a\u{13}Ob! `\u{b}\u{7}\u{6}!=ac\u{7}\u{10}!>a\u{a}\u{16}B!<a\u{7f}F\u{1a} Lv;!Ja\u{17}MH }_\u{6}!Ea<dC \u{16}\
        S]!Aas&_!<a\\Sm W'x!\"a\u{10}T\u{13}!<a2\u{1d}:!,aV?P!%aQdY .B\u{14}!;`\u{1d}K5!Ga^\u{1}6!%aV]=!-`b\"r \u{e}\u{16}\
        t!?a[Q\u{d} l3% \u{4}g@ E4M F\u{e}M \u{f}ib! `i\"e!Jaj\u{6}u \u{12}\u{12}\u{b} EZ\u{1a} aLd!4aD~s!;aP\u{9}\u{0}\
        !,`Y\u{6}G P`d!\"a,nf!\"a\u{e}b0 \u{15}LE!$`7!r \u{c}j{! a\u{14}u\u{1f}!\"`oI;!=ajFH! `BSi!3a\u{8}|k!4a~>P! a&\u{c}\
        a!JadBe [2\u{4}! an=\u{4}!=aY\u{1d}W mEZ! a^hb!2auCu \\\u{5}\u{14}! `d\u{1e},!#`s\u{b}3!<aW'5!:` 2B x;C!\"`6\u{13}\
        T g\u{12}X!*a\u{13}2j \u{12}1l!Ja_\u{1f}r!-` c\u{11}!#`GQ\u{16}!<adr\u{19}!\"a7o)!&a\u{12}BX!=a6#\u{13} :\u{10}\
        \u{15}! a\u{18}!4! `f\u{1f}c! aI\u{1c}j \u{1d}l}!'a\u{1},G 4\u{16}P _.W!\"`yys \"8\u{8} \u{0}Z\u{1d} \u{d}g+ %q\
        ?!Ba8\u{d}@ 6:B!Jaj)$ ^y< BwN!\"a\u{16}\u{1f}Y `pk!Ga\u{18}6m! `<\u{8}\u{b}!<afzy!Ca(=\u{1}! a:5m!#`7V\u{1f} \u{b}\
        W*!*a\u{17}S@ 8[t! a^q\u{12}! an#! )\u{6}Z Wsd (r$!Ba\u{7f}>3 x]U!4a\u{16}:W -7[! `\u{1a}sm!*aRYx!#`}WQ! at|d! \
        aj=j!Aag`\u{9} &jK W_o!4a I<!6`McB! a\u{0}VE!4`AnH!?a(E-!<a\u{3})7! `:\u{1}N `F` 3Y8!%a\u{f}\u{1c}A!Ja\u{7}\"B!\
        =acLR!;a.\u{14}\\ \u{c}\u{0}q!\"`%t\u{5}!0a\u{d}L\u{1e}!7alE6! aq.h! ajfL!>a\u{e}3O `hc!Ca&,z!2a8_\u{3} f.\u{4}\
         #\u{14}'! a\"dc!<a(It! a,\u{1c}9! aU0W!Jaz\u{6}`!BaDFD!$`J`r!=avVv!$aAd\u{1b} A$a!,`t7\u{6} I\"0 \u{7f}\u{17}7\
         b-I!*a\u{5}qQ -M\u{1} \u{9}P\u{7}!\"a\u{5}j\u{1a}!(a\u{1}^,! aN]5! `E\\I \u{18}\u{3}O x,^!BaX\u{1e}\u{8} \u{1f}\
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
        !\"a;\u{13}Y!AayR~ \u{1e}\u{17}J! a4\"\u{7} \u{11}w\u{13}!9a\u{f}I\" mv2!;a\u{7f}\u{7f}2 ~OJ \u{15}IK!!`F\u{1e}\
        Q xF\u{19}! aNi7! a8TQ!(a\u{f}\u{6}e!2aCw~!0`\u{16}%\u{10}! aStN!#`T9V ^\u{1d}\u{b} \u{1}Kk V\u{11}y!BaQP>!\"a\u{a}\
        2L!=a\u{16}\u{14}b!Fa\u{11}\u{2}\u{3}! a\u{6}H^! aj\u{17}\u{10}!6a`'\u{16}!Ea=z4!)a\u{1}\u{7}= p5E \u{12}b_!-`w\
        on! `X\"\u{f} 0\u{7}\u{3}!!`ATt +3\u{f}! aIE,! a\u{9}/=! `)Yp!!``\u{2}\u{2}!<afos!\"a}S\u{1a}!4a\u{c}oM!JaV&6!;\
        `m%D 4Zc!4`\u{7}Ge!'`qD\u{f}!=aX\u{1}\u{1a}!=aZ\u{15}X \u{a}1j!:`ygp!<a\u{5}\u{10}M!?an)\u{7} 4;\u{1a} H\u{7f}i\
        ! `Rcw 2S{!=a\u{18}~|! aZ \u{b}!!`(sH!;aFnj!&akM}\"'`4`\u{15})\u{3}!Ca5\u{1f}q! `XH>!#`Z~E!$aIRi!<a\u{17}T{ \u{1f}\
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
        oB\u{9}! a-&\u{18}! a|\u{1d}\u{1b}! a\u{9}'^ \u{1c}\u{e}{!GaT^< WzY G\u{1c}\u{14} W<% em0! a~II JQZ \u{a}\u{0}\u{1c}\
        !4a7 9!#`z$]!4a\u{b}\u{1c}\u{3}!=aRw\u{d}! a\u{2}N\u{17} *H,!<a(\u{0}.!*`u@E!)`&%o .mo! `;ww! a\u{f}B\u{7f}!-`Y\
        U\u{7}!&a.G\u{8}!=a}tD! a\u{16}\u{a}P!*`\u{1}\u{18}[!#`O\u{5}q!\"acV{!&`+\u{d}; y\u{19}Q!4`\u{1d}\u{1b}_!>a\u{2}\
        _b y\u{1b}b <G*! a\u{a}CC! a=&f \u{f} \u{6} \"\u{b}\u{13} \u{19}#( h;,! a8?,! a{dG +c[!;a$+f t\u{14}\u{14} @-\"\
        !<a|29!<`(qh \u{1d}\u{7f}\" =-%!9aE#/ z(f gvf! a\u{19}~k ]\u{d}\u{0}!>a \u{1a}2#%`6`!`6sq!=a/m\u{7f} o!1!*ai\u{18}\
        > g\u{d}@!/aR\u{c}\u{d}!'a^1\u{13} \u{1f}cg! a<b\u{15}! a~90 PR} j\u{1e}D =?&!8a\u{f}q=!=a*\u{17}>!;a\u{0}gM S\u{1}\
        \u{7f}!;`iA\u{c} \u{1d}\u{4}E!Ga8\u{7}\\!=ao>x!4aQ\\&!\"aD:  :N#!<aj\u{f}@!Ja9<\u{18}!\"`JfB!*aU\u{19}E!JaF\"I \
        m&\u{5} 8\u{8}\u{6} Sn\u{c}!<a{Y\u{15}!,a\u{1b}a7 \u{2}xE!.aB\u{e}`!<`Wxd X^s   4!?a[b\u{4} ?|\u{5}!&`\u{11}0\u{f}\
         \u{1}o!!4`4\u{c}` G]} en\u{1b} 1r(! a:\u{e}i Y\u{b}\u{5}!4aS!G!7a4Fv!=auV\u{3}!\"aM:\u{16}! a\u{c}}:! a\u{d}~>\
         \u{2}9x _!\u{11}!<an*\u{11}!$aJGW!!aR}Y!4a\u{0}z\u{12}! `\u{2}\u{16}>! a~\u{14}?!*ap,n \u{7}H\u{7}! `j(\u{b}!;\
        aVn\u{f}!!aG\u{1d}*! a\u{1}\u{9}0! a(|5! a\u{c}u7! aX(:! a/)L!;`:\u{f}d!'a\u{e}0x Z).!;`\u{6}tR g\\y!Ga`=U!\"a^\
        vo! afg\u{b}!4`>A\u{1e} =\u{1}+!!`\u{18}W@ b0H ?\u{10}C! a\u{9}1N! `\u{12}W; \u{3}c< \"WJ!#`\u{1c}RT!*`>kW gH\u{17}\
        !-a\">(!#aI'@ ~3A dF/!Aa \u{18}+!;a\u{1f}\u{10}4 \u{4}~L!>andZ *.] \u{e}\u{8}\u{8}!<aw}\u{1f} Rt$!8a\u{17}\u{7}\
        `!$a%G\u{5}! a{\u{1a}\u{17}!$a\u{d}F& F\u{2})!8a)p< eS7 \u{b}BL!)`~\u{8}Z!&a\u{12}Fa T~d!1a7_g!!a\u{2}\u{0}\u{15}\
        !GaU_\u{1c}!4a\u{a}|q!+`\u{4}ix!2`wi,!$a\u{18}-/!*`C\u{c}\u{0}!=a~ \u{2}!4a[\u{1f}\u{1a}!=adc\u{1d}!Ea 4a!<a\u{d}\
        d\u{4} s,H Z@J \u{8}QZ!/aO2b 8VJ! `\u{b}5V G;Y!\"`@\u{f}p! aPi\u{9}!'a-F0!6`EIN K\u{19}`! `\u{1c}0N!8a\u{0}\u{1e}\
        U! `3Yf <[\u{1f}!8a\u{1e}\u{1a}S!;aO\u{0}\u{e}!;a\u{1e}Ja! a\u{6}%h!#a\u{11}k\u{16}! a\u{1a}h5! aTR6!!`,\u{19}L\
        ! a\u{11}^M! aI2i! `=\u{0}p m\u{15}t Wf~!\"al\u{1c}f!<a\u{1d}<\u{a}!=ao\u{f}D!#`H2V i3]!<aTw\u{1b} JX@!6`f8p!&`\
        D\u{3}\u{6}!)`#\u{f}\u{17} \u{7f}Tj!\"aah\u{12}!'`\u{5}9\u{1c}!\"`\u{7f}M*! a[p*! a\u{5}\u{5}/!*a`\u{1f}\u{1e}!\
        =a\u{b}:0!Ba\u{17}V< \u{7f}F?!BaDVY!JasG^! a/uv \u{13}t% _\u{18}(!Ja\u{10}N6! `VSG!<a\u{1a}\u{c}I!'a{\u{12}M `+\
        O!!a\u{5}}\u{c} }a\\ 7l\u{6}!#aHp\u{c}! `\u{1}0C\"4`\"`kix!Ca5\u{7f}\u{a}!?a9_T! aNEV!2a%z\u{1}! aq!$! a\u{1d}\\\
        >!<aNpH!Fa\u{19}UL nET! `x`X \u{10}5\u{12}#-`+`,`]L!!$ap\u{16}V!)`Pp^ \u{19}jb LZ\u{2}!\"`1M+! aD&S! aIX\u{9}!;\
        a]\u{19}\u{9} k+7 3(!!Ja!bJ !}> \u{18}\u{d}F!CaQB_!4aS\u{1d}i!=a\u{5}OO P!_ \u{e}\u{7f}M *8P EEd!(`\u{7}k8! amq\
        ;! a\u{8}\u{1b}o \u{f}\u{a}w! a\u{6}\u{1}\u{d} R{.!/a8BL!,a\u{c}CL!(a\u{5}\u{1c}\u{10}!<a>i\u{1c}! a\u{5}\u{1}k\
        !&`T\u{5}\u{f}!Ga0\u{16}4!>a~do! `.B{ \u{3}[\u{f}!!`J+\u{1d}! `\u{d}9\u{15} {n\u{18}!Ea2~)!Ja2\u{c}?!+`\u{14}B\\\
         pL\\!;`\u{1}Mg $\u{f}\u{7} \"71 ?eK! a\u{11}nX \u{2}|#! a[\u{1a}K!<a]\u{a}a!(a\u{c}J\u{1d}!%a:\u{17}4!<a[wb!Ja\
        &VD!3aN\u{6}D!$`\u{15}Xd!,aT#q!>a\u{11}Kr!)ap<\u{13} tx/!;`\u{1e}\u{17}0 b21!)`\u{13}\u{9}S 7QW!=a~\u{1f}_  !\u{1}\
        !)`\u{1e}~\u{4}! a\u{16}g\u{12} \".\u{1f}!1a@<\u{1f}!\"`U>%! a\u{f}H\u{13} w2% )\u{1e}+! `\u{1f}^- wNI \u{1b}vT\
         =h\u{4}!\"`\u{1c}<\u{c}!*aFB\u{11}!=a\\t:!+`KbI!7a<0O \u{b}GT!-a<?\u{0} qY\u{1} 0{9!<a\u{17}\u{15}\u{10}!>aRZ\u{9}\
         0\u{9}G!,aUwJ!>ac([ \u{d}H\u{2} \u{12}y\u{d} f\u{11}\u{13}! a\u{1a}x\u{1b}!)a\u{11}\u{14}\u{1e}! ax\u{f}=!1a`\u{a}\
        D!!ae!h\"+`,`H\u{5}t!4aG\u{1f}t!7a\u{19}\u{0}~!Ga\u{a}_\u{7f}!8`F\u{13}$! a#\u{11}0!\"`J03 \u{9}`<!=aY<P!!aQ\u{16}\
        g!1a\u{0}`x!%a\u{b}/, \"`y!<aavF s8[!\"`4V=!!`\u{a}]V!Gadj^!#a1)j Xn\u{3}!AayA8!Ca1R9 \"NT! a)\u{4}_!\"`pFl! a\u{1d}\
        t2 875!,a\u{13}%n \\_v \u{9}Mz!Ha+{\u{6}!*a`\u{0}\u{f}!;aN\u{b}\u{12}! a6:I! a}3u!;a*\u{0}\u{1c}!$a4vH!=aVTK!Ga\
        `eR!*`:k^!(a*\u{a}o!Ja\u{14}k\u{14} fET!#`jmx!=a~r\u{18}!%`)K\"!6a\u{1a}QN!Da\u{d}@o!6a\u{d}:\u{15}!Ca\u{a}V3 K\
        !9!-aqx>  ^H!*a\u{14}\u{1d}i! a!/` \u{1d}M\u{1} \u{7f}x$ K\\z!Ga\u{3}q\u{1c} E., O\u{8}A ]\u{1f}D! a\u{13}qU \u{6}\
        Au $J|!4aUBM!Ea (\u{0}!\"a6>\u{c} d`\u{10}!&`\u{5}J\u{1e}!\"`e\u{19}! \u{4} , \u{17}W0!Da!XD q)O \u{1c}\u{6}m!4\
        `a2\u{a} \u{b}nG X4\u{7f}!>a?\u{8}\u{16}!4a\u{1}['!@afWA!Ga\u{7}QG! a>)\u{b} x7\u{d} fOY!\"`g/h!;`4\u{17}}!8an\u{1b}\
        9! `. \u{19}! `9r- \u{14}K: p4\u{2}!?a\";\u{12} tV\u{1f} --+!/aYE/ 8B=!!`S.I! ae\u{19}\u{9}!#a \u{0}c \u{b}Z{! \
        a\u{4}\u{12}# \u{1f}\u{13}7 .KD!Da\u{1}\u{19}J nrw 8 ~ \u{16}4\u{b}! aT\u{f},!<a[b{ n(Q!1`)gj! au\u{14}\u{1a}!,\
        `>p\"! a\u{1};)!#`EfR!JaY8U \u{5}\u{6}n!)aD'p!\"`(.x!=aC\u{6}\u{4} \u{12}\u{f}B \\iG!,a+\u{18}_ )O\u{0} &i* \u{1a}\
        \u{a}J! `G$l \u{1d}l\u{7}!=a\u{3}1\u{13} \u{0}F\u{14}! ap0C *\u{18}M!/a)wP!2as\u{d}d!<a\u{f}=\u{12} \u{3}E !Ea3\
        0( u\u{17}9!%a\u{11}xn e\u{a}\u{10}!\"`GR0 r'f!!a'Qy!<a' \u{c}! a\u{1b}5\u{f}!=a5H\u{1c}!;`DyE!+`(iU!Fa9\u{d}< \
        \u{14})\u{7}!>aT[E!=ao\u{8}E!Ba]-l v*\u{1e}! ad\u{0}5! a+J? <iG kOU ]cZ!Bafxo s\u{c}t!,a\u{11}J5 \u{19}.[ 0O\\!\
        +`\u{14}s]!CaE\u{13}e!*al\u{1c}h!Ga4\u{7}s!!`\u{1b}i& M!3 \u{19}4n! `Jv\u{6} #\u{1f}\u{10}! aSoW!Ja{X\u{9}!*a2d\
        \u{a}!<`O-\u{d} B?\u{19}! aR/\u{1d}!!`kS5!<a3uL! a\u{13}5T!:a6\u{d}^ <\u{14}! \u{1b}3g!4a[d\u{6} Ul\u{12}!%a\u{16}\
        \u{b}\u{13} A4X \\Hp!Gah\u{13}\u{c}! aZGK!.a\u{5}\u{b}K!Ca{^P!<a\u{1}Pg\"\"`4`\u{15}kg \u{9}\u{9}1!,aWuf NW%!?a\
        GOL hA\u{3} h\u{15}\u{1f}!*`V\u{e}G!&`\u{1e}\u{1f}g )r\u{d} 4M\u{10}!#aue\u{1e}#!`\"`9`L\u{15};!=a\u{1a}}[ 8\u{1}\
        [ k\u{10}^! a\u{d}X_!=a\u{1c}{\u{1a}!;`\u{b}x$!$aH,?!<a45H!<a-R\u{f}! aWd\u{c}!Da\u{0}p\u{13}!$ad\u{17}\u{1f}!(\
        ax\"F `V~!+`{-, Q.=! a\u{13}\u{6}>\"#` `r6R!\"`4\"a!Ja).q E\u{7f}R! `d:n!>a\u{1e}/o! `b\u{15}\u{f}!#`\u{9}\u{13}\
        \u{15}$+`*`-`.`\u{14}u6! a\u{c}My! a%^{!=ag\u{5}\u{6}!(`\u{9}/\u{1c}! ay-p! `l\u{15}v!-aPw& Jt\u{0}!4a )\u{e} m\
        g\u{10}!)a:K* >D9 k'\u{0} \u{3})E\"!`$`HBP!;aP\u{7}]! `\u{f}\u{8}a!<a.Yf $Xn n\u{1c}\u{1e}!=ame6 \u{2}\u{1c}s!-\
        akG9!5aDvP {QV!Jat\u{13}X!Ga\u{7f}R| \u{1a}\u{1}\u{7} <1%!\"`Z*[ Ga\u{8} \u{3}G\u{17} Y3+!\"`iS4!AagF[! `t\u{5}\
        f! a<\u{17}$!;`\u{a}F(! a\u{c}uC!2`:U\u{4}! `]'6 ><D \u{6}2'! a \u{f}>!#a|kO!!`\u{10}0k }\u{19}u!=a_i) R1Z!'`^\u{1b}\
        \u{17}! a+f\u{18}!;a#0F iF| %KX C\u{1e}h!4`:\u{f}}! aX~2!Ga@78!;`.vH! a\u{b}3\u{6}! a1\u{1e}\u{15}!Hah\u{16}6 C\
        !S!+`:0o!&a?R\u{7f}!?a\u{c}xJ!!`oy\u{7f}! `&\u{5}\u{f} gB\u{1a}!\"`#\u{8}8!)a\u{6}\u{7}C!&`a@G <f\u{0} \u{9}~\u{9}\
         +t9!*a\u{12}{`!$aHq\u{1d}! a*~r \u{7f}#y!;aNU\u{15} s\u{13}0!#a72:! aDIE J\u{7f}b! a_\u{e}\u{7} @\u{b})!4a\u{1a}\
        .\u{4}!5a6\u{1}\\!\"`\u{6}vq!,``&u!7ab:\u{b} \u{a}z&!Ja2T1! a\u{1c}*q FCv!*`\u{11}\u{1c}\u{1c} ?S^!)a\"\u{1f}r!\
        JazJ+!&`eq5!Ca[qR!+`} !! ad\u{11}.! a\u{1a}\\T!CaP\u{1b}X! `\u{d}\u{18}c!=a\u{f}\u{8}Z'!`\"`(`'`%`#` `x\u{c}p!?\
        a9c8 3=E!6aJ.U!;`m\u{1f}c \u{1}'o!-`}n} /\u{7f}h!3a\u{8}& \",`5`6f !-a\u{10}Z(!;aFs9!+`F_Q \u{17}\u{1e}r!Ga5H\u{7}\
         \u{18}\u{1}X!!a=\u{15}_!!`\u{a}\u{e}\u{4}!<`tc5!5aWU=!<aS0D!<aQwF!)`~8X z\u{a}y!Ea)o\u{8}! `\u{a}%I! a\u{13}\u{b}\
        h!Cae7v!2a?+\u{17} !s8 \u{b},K!-a\u{5}j\u{5} er\u{5}! `\u{11}L\u{1c}!&`'M\u{1f}!'aqNY!)`n\u{b}} xT/!Ja)TS! ay^r\
        !&`Vi\u{4}!Fa \u{7f}\u{9}! a\u{7}\u{0}\u{1d} E\u{1c}) s]@!4`=UW $)\u{19}! `\\s^!>a\u{10}\u{5}\u{1} M\u{8}\u{7}!\
        4`c\u{1a}\u{14}! a&&2!4a|\u{19}@ {1\u{17}!\"`~jJ!(avEf! `8\u{1d}m! ajIz \u{2}d% /@]\"\"`#`\u{7}Q\u{1f} }7#!/aGc\
        . UKR ?n]! `?\u{7f}\u{4}!1aR\u{f}\u{1a} \u{e};) \u{8}>6!#`]\u{0}_ y\u{6}d!;`g\u{b}w!4a,~\u{2}!Ga\u{d}N\u{5} b\u{1d}\
        \u{17}! a2A\u{1b} k*\u{1d} \u{16}60!;aHx3 \u{10}F8! `EoS!7a~l^! ap)m!Ja\u{11}z\u{16} )l%! ah9,! ae\u{1}\u{16}!A\
        a7I\u{1a}!=a\u{f}\\: ~bC!%ai r! `3\u{e}h! a^\u{18}y!@aq/9!4`J$\u{a}!)a-,E!!`8GO =\u{5}Z!;a30w!!`WJ9!<aa/\\! `\u{8}\
        :\\ 18\u{5} \u{18}P#! a\u{5}\u{d}6!GaBO;!/a,v\u{5}!=aS3\u{13} X\u{6}M!<aPqX! ao\u{1d}m!-`d*\u{d}! a\u{7f}P$! aw\
        U@!)`%#L!.`[R]!=aHO\u{9}!#ajZ\u{1e}!2a~\u{14}  .m\u{c} \u{14}C\u{16}!Cat9\u{1f}#+`,`1`\u{10}\u{17}\\!;a9\u{3}3!\
        #asfu!:a\u{5}\u{1b}\u{18} #\u{d}0!GaM^\u{a} ~\u{d}\u{1f}\"\"`(`sM#! `j\u{17}:! `\u{8}j? \\rj 3Tp! aQT\u{18} d\u{d}\
        & \u{f}\u{a}X!Ja\u{1c}i9!?aQok!!a\u{b}Z\u{7f} ?\u{4}\u{18}!4`2M'!;a\u{b}3M! ahv1 \u{1c}!}!<a;\u{16}/! a\u{2}3> \
        '&C!<a\u{19}ZW \u{d}7X \u{12}'\u{a}!4aQA( H\u{6}2 _\u{7}<!;` _~ \u{6}Y>!,`eLo!CarUt \u{0}\u{7f}\u{b} \u{b}\u{f}\
        a!=aORq!=a\u{1f}D{ ?M\u{1a}!#`W\u{1e} !*a:g4 \\o?!2aQ\u{6}^ \u{19}9~ B\u{1}\u{11} J\u{9}\u{11}! an*\u{1c}!;`6\u{10}\
        C Dpd \u{9}+z!5a;T\u{b}! `:E=!GaH\u{1b}S IGt ;\u{1f}~!.a;%<!,a;J$!#`9S.\"&`=ao\u{3}5!Ja\u{b}CG -%f!-as\u{a}* RF\
        Q! a/8\u{0}!'a\\^\u{16} \u{5}\u{d}4 \u{14}}B!=a\u{1b}\u{16}i!<aXl'!=a\u{d}8t!;a/\u{19}+!<a\u{8}\u{7f}K \u{f}Xh \
        }\"\u{10}!!a{B1!%`\u{2}{5 \u{b}?7 \u{10}gD /\u{5}x!+`<Xh!!`m2{!\"azdj \u{10}\u{8}s!;`@1\u{6} dg\u{c}!GaD,=! `\u{4}\
        BS!!a\u{7f}LS ^E`!7a\u{2};+!3aVe4 \\\u{3}H!%aW\u{4}5!!`\u{2}n6 dLL!<aE&T!Ca<i}!/a\u{c}%\u{3}!\"a)p\u{1d} \u{17}\
        \u{9}b!=aT~j!Jaj\"k!4`4Ny!*a\u{e}`{! a\u{a}]\u{8}!Ga3\u{12}\u{b} n\"b!#`\u{9}Sy!<a\u{d}\u{1a}7! aI)R!<axij \u{1d}\
        En!6ae\u{c}\u{11}! af\u{16}1! `u^I Zpy!!`&V\u{a} I\u{7}L! a/Ip }j0 yz:!\"a\u{5}U;!)aT\u{4}J!)a+\u{e}N \u{1a}U\u{17}\
        ! a\u{8}U\u{1d} LDH E\u{10}\u{4} L~.!6a\u{e}K6 \u{9}}o! a\u{e}(\u{5} \u{1d}a)!?akv9!?aT%:!,a\u{b}\u{5}F!=a`>K!B\
        a\u{19}\"b!?a?\u{17}q \u{2}2> x\u{12}_!(ax\u{1b}o!<aE|y! aG\u{13}\u{7f} 1`4 q\u{b}E (\u{2}~ pj\u{15}!&`TA% \u{c}\
        \u{19}: +<\u{7f}!9aDY\u{1c}! a4G  =b*!2aLr2 ]i5 \u{14}F]!8a)\u{1}_ ohd!!ahF\u{7f} 5\u{18}\u{8}!;a/_?! a\u{7}\u{5}\
        T m\u{12}]! a\\=s &os \u{1c}x\u{16}!=a\u{1c}7\u{18}! `\u{d}w)! aW}5!(a#\u{1a}L \u{b}\u{1b}\u{b}!/aB#P \u{4}GZ!G\
        aMJj SEz!!aww>!5a9lr +.V!Ga|!{ Ky5 }iG T\u{1e}G!<a\u{1d}[c! a?|\u{7f} \u{7}c) K9L \u{13}\u{5}^!\"a<Vv bcG! `;@S\
        !AaY:_! `zau! a@cN!<aEHQ!!`\u{13}w\u{3}!GaO\u{7f}\u{11}!\"a\"\\\u{15}!3a\u{1d}/'!%a\u{2}\u{9}= #`\u{17} a\u{17}\
        < 0@O!\"``\u{13}l!+aUY\u{11} <\u{1}\u{18}!<awwB!$az.P!Ea\u{3}m% \\R) `k) '\u{17}w fT\u{10} \u{14}\u{d}, \u{13}\u{1c}\
        4! ah|c!8akk#!=a\u{13}7% BL= ehn!!`e9y!Ba8X& I\u{3}:!Jaz\u{1c}\"!4aC\u{10}4!%`L\u{4}8 \u{12}\u{0}W Xhb! a\u{0}_\
          Z\u{19}3! aUL= \u{4}\u{c}r! `f`]!;`!Ap \u{1d}\u{6}} \u{7f}?3 ?\u{14}\u{1d}!+a[9W \u{15}a`\"#`4`}]g! agJz!\"`=\
        \u{16} !2a\u{b}7'! a\u{11}2J \u{19}{@! aS\u{a}[!,`,4\u{c}!CaN<\u{1d}!#`\u{5}#\u{1e}! aTsa!Da\u{2}\u{c}e n\u{1e}\
        \u{12}! a\u{11}\u{8}\u{1a}!)a\u{d};&! `|\u{13}H!<a8RS \u{13}4o\"#` `+A\u{15} 43\u{7f} EV$!/a\\\u{12}:! `}sC!=ay\
        F}! aue1!)`J3@!4ae]J! a\u{c}\u{19}\u{1b}!&`\u{9}4U! aYTV G\u{4}h!>a\u{1f}I} ``\u{15}!)`E9L \u{17}bd!4`'C~! `/)\u{14}\
        !2a3\u{e}B!;a0TL!GaKvj! ar\u{f}o!\"aW0{ \\:\u{1b}!>a\u{e}5K!\"a\u{17}H\u{8}! axB\u{17} \u{2}:. B~S!-`\u{7f}\u{8}\
        \u{6}! aR] !$a\u{16}KJ G\u{e}h! a`\u{16}G!)aJRV #\u{12}j!%aN\u{16}n! a]\u{1e}\u{16}!0atV\u{1e}!&a|0\u{7} \u{6}*\
        \u{f} g05! `hyo!<a^Zz!?ac\u{1e}\u{1f}!\"`h.M \u{f}<k!1`^H1!!`'08 Ii\u{4}!'a],\u{10}!=a\u{18}^h 2Hx Hw\u{7}! a\u{7}\
        \u{18}M!&a4qU! a63V! a\u{7}^`!Ja;=T a\u{1f}\u{6} 'b\u{7}! a\u{1d}\u{4}@! aZNB!\"a@\u{14}\\! `\u{14}\u{13}Q uAY!\
        7a6\u{4}h!>a]1x! aS\u{f}* >_N! `\u{2}\u{15}T!+`&$\u{13} \u{1c}j, \"cA!<aN1M!DaIm^!&a!6e x\u{1e}s!<a=6~!!`?~M!=a\
        V_Z 1:d @Tm X%&!Ca\u{1b}\u{8}0!;a6c6#+`-`*`Pj\u{10}!4a\u{6}\u{1f}\u{18}!-a<=<!7au9E d[G!4a\u{18}Zb!4auQ\u{7f}!!\
        `YT- r{Z!%`1\u{b}g!Ba0]i \u{9}\"y! `\u{15}Wa! a~Mg! `Q\u{1a}q!=a2\u{b}I!%`^6[! as3` V4q!4aDl|!'aTz\u{7}!.a1\u{18}\
        \u{10}! a\u{e}\u{f}\u{1a}!Eabw#!'a\u{0}\u{0}4 h\u{c}{!%aU=~!2a<H.! aE#n!9a3m\u{0} r\u{1e}! q\u{14}\u{12}!=ai*\u{14}\
        !)`us$!(a(i.! a`\u{15}\u{8}!,aN\u{b}H!$aD[L!8`Bi\u{e} *5C 5\u{18}\u{9}!?a\u{8}u&!'aa\u{12}/!=a9+1 \u{1f}Z5!Jarz\
        9!!`\u{7}#I!2axRS!Ga\u{13}\u{1b}\u{11}! apb2 \u{c}K>!(`<\u{d}\\!$a)1q l$\u{b}!<ab'\u{10} ~A\u{1c} i\u{18}#!6aX\u{e}\
        / \u{12}\u{e}8! aQx)!!`=\u{1b}< Y<@ M\u{12}A!<a2%G!0aXl]!+`\u{f}D\u{18}!5a{2<!4`00U!?a+x3 \u{0}\u{b}n _z\u{8} e\
        5\u{1d}!!`=0\"!$a,U8 \\w\u{12}!&a>:\u{1e} 2b  $\u{15}*!!`5)6 xDa \u{1e}ik!;aS\u{e}\u{b}!$`\u{10}_&!<avcc!*aRZp!\
         `_H\u{1d}! a\u{17}u; T\u{8}I (LU \"ea!<aq\u{1a}\u{7}!<a})'!8`3@/!Ja\u{1d}CG MGq $g9! `\u{f}:^ x)a g%\u{18} \u{6}\
        e1 JJ8!4`\u{0}\\S!?a\u{0}2q :r| %c\u{2}! `\u{17}c\u{4}!=arjQ! a:Jc \u{1a}\u{5}o!>a$l\u{1c} yJx!#`(!}!/a\u{10}^!\
        !-al w\"(`4`N'\u{7f}!1aQ%\u{e}!4a@R(!\"a0}{ \u{9}&|!4an0(! a\u{1b}Bk! `V\u{6}6 \u{8}D_ Ps= \u{1}\u{4}k  ,{!,a/7\
        v! aMS%! aq]\u{a} +=0 G.6!4a\u{1c}\u{1e}Z!$a\u{1d}8[!#`h\u{13}:!;`.Sx! `F!\u{d}\"#`!`+<S!#`W\u{18}\u{19}!;a2\u{14}\
        # QC' EP0 \u{1c};6 v*P! ah\u{18}}! a0\u{13}\u{8}!=amy\u{7}\"+`#`\u{14}T;!CaQb?!?a]\u{4}f R_q (u\u{1c} \u{15}u\"\
        !4aE\\<!<a\u{1b}iQ!Aa\u{f}hI!Ga>3L $(a! ad\"u \u{11}\u{16}} Mr\u{1}!&`C\u{9}\u{18}! ahn\u{1b} +{C \u{3}uI!;`Z1S\
        !)aI^U!Ga95g! a$/\u{19} d\u{5}X! a]Q\u{14}!Ja!\u{9}\u{18}!9aa\u{6}4 K\u{1f}z!Ja\u{15}|N X\u{0}n!$a`ir!<a0le! aB\
        Ci Zi\u{0}!\"a\u{14}\u{5}\u{17} 9r,!<ag[4!#`iW[ 8\u{4}r \u{1}\u{3}~! `[^\u{1f}!&`a_j! `\u{13}/! &U\u{c}! a%;\"!\
         aW\u{0}P!\"`&u\u{3} \u{15}r !.aPnG \u{1}~q *}\u{15}! `\u{5}H?!\"`=om#!`$`4`\u{7f}\u{5}y!#`h2\u{7} bR\u{10} [DB\
         \u{d}\u{7}N F$~!&a\u{1f}\u{10}\u{11}!<a\u{4}\u{1b}@!Ea QB!!`|\u{c}I!Ja\u{7}6a! au\u{11}o WO#!4a>\u{16}' \u{16}\
        \u{14}?!-`\u{18}eA coS!Ea\u{c}Xw o2\u{9} g\u{8}) #@B \u{7}\u{7}y 3FJ 0OR!=aw_V eAj bA\u{1a} \u{15}r !+a\u{7f}9x\
         s\u{13}\u{18}!<aAE,! a^-<!JaB&U J\u{1a}j!4`['\u{b}!,`~Y- ;\u{6}-!;`Tj_!/a qg!\"`.;\u{a}!<avH\u{a} \u{6}pX! aai\
        \" zS/ A&= \u{7}BE!!`a\u{4}\u{13}!&a\u{13}(N \u{16}L]!=a'\u{0}s N/! O@0! a&&> XJT!,a+Cj! `\u{4}Co!;a\u{1d}q/!<a\
        )3g!&awu\u{14} ;t\u{1a}!\"`W48! aNq=! aS)f \u{11}\u{c}| S(~!4aT<\u{7f}!Ja.:\u{a}!!`h+\u{17}!+a\\S\"!$`+n3! a\u{1c}\
        wz ]n\u{e}! `$~\u{16}!#`V\u{1c}^!=a\u{a}\u{13}\u{1c} \u{19}M( Nw(! aj\u{14}`!\"a\u{11}Z\u{b} g\u{5}\u{d}!Ja<{p!\
         a\u{13}4r! a~`x!Ga$p\u{5}! ``j\u{12}!=a\u{d}\u{13}\u{13}!=a$c\u{14}!\"a\u{12}-\\!4a>*c! a5p\u{16}! `V}G!4a\u{16}\
        \u{18}H <)| @o\u{1a}!\"`=g2!;`}\u{e}G!'a\u{1a}Hh r\u{18}z!<`r<{!4`+\u{f}O @x\u{17} \u{15}v\u{1c}! `\u{12}</!Ja\u{13}\
        j@! `[pN \u{13}\u{4}q e&E! a`F\u{16} @EQ! `Ipe!Da=i\u{10}!'a\u{1c}#\u{11}! a|WA! aUvc!Ea\u{6}7e e\u{b}\u{9}!\"a\
        d\u{3}\u{c}!'`\u{8}\"a! a\u{1c}>\u{f}!4`-t\u{11} \u{7}K\u{1c}!#`\u{11}5\u{1d}!(a;0  \\[\u{2}!<aDl(!!a]-b z,d F\u{9}\
        \u{3} 'p) 7R7 h2s! a'J\u{0} \u{16}&\u{c} Rn) ;@~!-aDX\" =J2!9a\u{6}=8 }i\u{8}!%a\u{0}T;!Ca\u{16}q@ *7\u{3}! a\u{2}\
        CR 8YS ?h]! `}_\u{17}\"+`,`X<\u{1e} D\u{1f}0!8`-OB! a1Jz\"$`#`\u{19}OO 9#\u{1f} (j'!<a\u{16}q2!&`\u{1f}EG!;a\u{9}\
        `W H\u{1b}t! aoO;! a\u{18}9>!Ca2HC! a[WK!?a\u{1e}2g E\u{1d}u!<a2~\u{16}! a\u{4},5 @K5\":` `!pl! a]\u{5}\u{6}!\"\
        `t(\u{7} L\u{16}. [\u{c}0 T|M!Ja&3w!;`bVH!>a\u{0}\u{19}T!>aS6m! a\u{11}\u{e}> $\u{10}\u{6} \u{16}D\u{1d}!?a\u{8}\
        P\u{1d}! a6+.! `:l\\! `&\u{1c}\\ D[\u{a} DA/!4a~<L \u{9}\u{b}c!4aa\u{8}3 zx8 vNZ#!`'` `>\u{1a} ! a=\u{7}\u{7f} \
        YG\u{16}!*a~HS!%`\u{13}O]!;`c\u{17}d!*a_>f!GaW\u{6}\u{0}! a.d\u{1c} \u{18}q#!$a[X+ \u{7f}\u{a}s!6aDEw!=a3W\u{4}\
        ! ac5&!2a[\u{1}P!<a|Pd!#`Z\u{17}\u{1a}!\"a\u{8}\u{1c}-! `\u{9}64 \u{4}\u{17}X!.aIA\u{2}!Ga^kZ R\u{b}c ^3\u{1c}!\
         aw\u{a}E ^Ml J\u{3}%!>a1\u{3}A! a\u{f}:+ o\u{7}: \u{9}p} ^\u{0}\u{16}!@an\u{7}5!<a\u{5}\u{9}= \u{1d}\u{5}6 \u{7f}\
        u[\"!a4`|t^!,a&\u{4}w! a#J\u{15}!<a\u{f}\u{5}\u{16}!Ead6+ .IS UJ-!4a\u{7f}30 \u{1f}W6!6a\u{1d}W`! aa<u! aW\u{b}\
        u!$a7}\u{3} )[\u{4}!0ar\"D!;a)`\u{d}!5aM5d!#`\u{2}r\u{13}!?am\u{1b}\u{1b}!-`h-l!#`\u{12}\u{11}\u{1e}!=a\u{d}FU!\
        ?a&K\u{9} \u{d}\u{10}\u{a}!*a*\u{1d}\u{e}!;`\u{7}s_!5a*\u{a}# 9bA!+a{-G!=a4\u{7f}\u{e}!*`%\u{3}\u{19}!'aW\u{16}\
        I DHk \u{1a}c\u{0} \u{8}\u{4}\u{1} }Y\u{11}!=a7n2! `%bC!*a|9I! a0QS \u{7f}\u{b}1 &[P T\u{c}\u{3} t`8 q3a! ahS\u{f}\
        ! a\u{1c}69!(ai/D!\"az\u{18}B!;a\u{1f}]c!=a\u{1e}|\u{b} n\u{4}u /[|!Ha\u{11}i\u{12} \u{1}%Q!\"a'*d <m\u{5} b#\u{8}\
        !\"ap\u{1e}\u{8} })- \u{3}\u{4}F!8``^o! aAV\u{0}! a\u{0}\u{1d}\u{b}! `\\c, 1|,!Ga|]^ S\"\"!<a\u{11}J' b\u{c}(!*\
        aQi0 kw/! a\u{19}\u{14}5!\"a7@d!?a%i\u{16} t\u{16}K Bol fk) z|-!)`B!3!<a\u{2}uF!#`}\u{f}t!%`%.' a\u{f}F!<a_\u{1}\
        M!3a{Q`!+`\u{3}Ce!+aE\"t!)`\u{1d}?\u{13} @1\u{14} hK\u{17} \"\u{c}'! a\u{1d}t=!@a!(\\!<a\u{1c}gb!Jah#&! `Wl'! `\
        +9L 8)\u{5}!Fa\u{15}c\u{c} &*B dCj!&agW\u{9} \u{10}\u{10}\u{15} Ze\u{1c}!-`OY ! and#! `!\u{e}#! a&\u{16}@!?a0 A\
        !!`\u{12}TT!+`7Ec \u{1}9\u{15}!#`U_B @^o!<a\u{14}=q!!`\u{14}\"\u{1d}!>a'a&! a\u{b}\u{12}<! ajn@ U _!2a\u{0}!s \u{6}\
        \u{4}\u{0}! aO\u{19}.!<anD6 lC} \u{a},\u{1}! a3\u{5}\u{b}!!`\u{9}6\u{d}! a}\u{9}\u{1c}!;`Ek, =\u{13}J!Ja\u{14}\u{16}\
        w! a\u{12}T\u{b}!>a$h\u{1e}!%ah\u{11}J!JaT8b!,a5\u{1d}/!!`-Yd!-aR=m! a\u{e}\u{6}\u{6}!#`\u{1a}1\u{1f}\"!`Ba\u{a}\
        \u{11}s dV|!\"aZ0\u{a} \u{15}\u{8}< m7A t\"h!;a\u{1b}E~!8af\u{1c}\u{4}!4a%7\u{c}!BaX1N ~\u{5}O!Jak*p <+\u{0}!<a\
        \u{17}:\u{1a} ;e. \u{2}x7!-`VUC JBD! `? t! aZsz <M(!/`=-4!-az\u{15}6!;aZoM! a4~[!4`\\\u{e}\u{7f} \u{18}E1! ay[O\
         mSw!Ga[=u Jz\u{12} t\u{1a}5 \u{4}GW!'`\u{1f}\u{7f}Y! aD\u{7}Z \u{1c}F\u{9} +y\u{13}!?a/\u{1c}> K?F d|\u{0}!#`A\
        s\u{17}!?a\u{7f}MM \u{14}[j!<a1Rx!<aa^\u{7f}!Ca\u{1b}\u{6}s \u{7}\u{16}\u{6}!Jawd\u{7} yj\u{d}! `@0r! a2\u{c}\u{9}\
        !\"`A6*!Ja]VJ! `@m\u{12}! aP\u{11};!$a,\u{14}P q\u{12}\u{5} rc(!2a# 4! aQ|? Z6m! `\\Y.!\"`(\u{9}l \u{8}M6!5`PAE\
        !#a,*N )\u{15}e!(`PZn!Ja\u{12}q\u{e} \u{2}e\u{17} TwQ! am\u{a}Y!Ja\u{b}\u{2}\u{13} h|\u{19}!4aSl  xR'!Ja7\u{11}\
        7!;aGGe!,a)\u{3}x! a\u{13}W\u{16} `/o G-\u{6}!3aDM\u{14}!#aYA+! a?\u{1}=!!` \u{5}F!<aP[\u{11}!\"a5=5!&a*4_!\"`\u{17}\
        `u .#>!,a'A[ e\u{9}h! aS?8! a]9V!Ga\u{7f}F\u{a}!Aa&)\u{c}!'a4}@ \u{10}G\u{17}! `H`U! `_ba!)`\u{16}\u{6}~ 2L*!Ja\
        ^\u{15}0! amS2!Ja+\u{4}N!\"`w{w P~\u{0}!4a1[\u{f}! aCW\u{19}!.a@%A d$m! `2uu!0`S}\u{11}! `\u{6}\u{4}7! `8\u{1b}\
        k!GaS\u{12}z! ` 1>!7ax\u{6}F!*a]\u{13}\u{6} iN\u{14}!+`mg.!<a\u{e}\u{8}R! a\u{5}5r!Ba.6\u{7}!<a\u{15}\u{1b}N! `\
        \u{3}.w!<a\\\u{7f}\u{1}!3`qd\u{6}!(a\\d\u{17}!<aG$!! `'\u{a}-!9aG\u{1b}7!4a:\u{c}H \u{1}D# RR;!7a@2Y!\"a-hk \u{a}\
        +? 1=L!7a|\u{1}] v{t 5fJ! ac\u{1d}\u{d}!7a#se \u{9}\"j!&`V_m!!`)6\u{d} bR$!3`4\u{5}4!\"a\u{f}N5!>azOD \u{8}\u{18}\
        T!\"`Hl\u{11}! aH;#!\"`S\u{1}U! a\u{11}Z~! aAU\u{15}!<ah|\u{c}!Ea\u{1a}t$!!a9\u{8}+! a\u{c}\u{7f}-!\"a\u{3}'= I\
        df! a\u{7f})7 -\u{a};!3`\u{0}kF!!`]_X \u{14}&y!Ja%0y!;aj5y }5}!7a\u{7f}\u{10}\u{12} I\u{e} ! `Z>9!\"`\u{f}\u{1}\
        S! a8\u{10}i \u{a}Ar! `NHL!4a\u{16}1j! a=[}!'ab`N [Pl A/\u{1d} >/Q!!arnT!*`pZk! a~\u{e}k n\u{11}Q! a5\u{11}\u{0}\
         ID\u{1c}!?a!e]!+a\u{19}'\u{12}!'a\u{4}Cn! `L'&!-a\u{19}0&!JaUY/!-a\u{7f}\u{15}W!4a\u{d}n\\ \u{10}5z 6#Y \u{6},\
        a \u{18}a\u{11} (25!=agR6!2a\u{8}\u{1e}s! `Uz\u{1}!Ga\u{17}\\\u{d} i{_ rlh! a\u{8}< !Ea\u{1b}yT!;am6r!=a-^\u{1b}\
        ! a0n! A&-!\"a}FH 1@S!&a#\u{15}\u{14}! ac\u{17}\u{14}!=a$@W T\u{8}u!4`\u{5}'v!JaV\u{1e}\u{1e}!3a\u{0}\u{15}&!Ja\
        t\u{12}? 5HD!Ja(lm \\C\u{14}!;`VA;! a**W! a0\u{2}s \u{f}\"w!(a\u{d}}T!Ja2oa! `:`f!Ga}i~!+`e\u{4}\u{1a}!4a\u{1f}\
        \u{a}, Kic -=5 \u{e}&P!+a,NW! a\"+]!%``\u{18}\u{7f} i\u{7f}\u{0}!\"`F\u{11}T!<akXj! `9>\u{11} 1j  ymT!*a\u{18}>\
        m |pX!Jacf\\ \u{f}'y \u{1b}B\u{5}! aS{a 4u9! `\u{5}sj!,` r{!Ga'/\u{17} }\u{d}4!4a,SF jH. P[R!DaYeY \u{5}@\u{17}\
        !\"`.\u{a}$!%`EzC \u{1c}[J$(`\"`$`.`\u{4}}O!JaZ\u{16}^!=aUX\u{7} _!\u{13} Rm\u{9}  +\u{1b}##` `;`\u{4}m/! a;q=!\
         aXdK!CahLO!4`2b_!>aO\u{f}s! `92D!#`:?F! a{'L!;`A]L!%`<Z\u{a}!\"aJw\u{18} \u{f}\u{1}<!?a~.l!'aQ\u{19}u!'`-\u{d}\
        \u{4} TB\u{c}!,`dA\u{d}!\"`bC9! a!\u{1c}S wyc \u{c}7\u{18} il\u{8} 0O\u{9}!\"`1N\u{18}!<aG*j!4`7\\q!5aq\u{5}{ \u{7f}\
        K\u{8}!$aXl4! a<GR! `3Le!.aH\u{6}\u{14} :oB!\"a\"\u{f}j VW\u{6}!<af\u{0}y $[\u{a} \u{1e}\"\u{f}!=a55\u{1a}!Ha.\\\
        X U\u{c}\u{1c}!4a\u{12}) ! aTGY!@a/*\u{a}!CaJ\u{1e}%!5a \u{1b}q$-`%`!`$`K\u{f}y!>azj\u{19}! a8\u{8}\u{3}! a\u{7}\
        ]\u{17}!\"`9KS!<aN8d!#`\u{1}\u{e}\u{0}! aAd4! `HO7!;` rB!Iao\u{1a}J!!`Nhw!%a7cz! a\u{4}8&!Ja\u{1d}pR \u{6})V!=a\
        POn!<a\u{7}%+! aQ\u{4}>! a\"4n!&awP !&`\u{11}`^ >\u{15}\u{2} *U\u{9}! aPv\u{a}! a.)\u{f}! avp\u{18} *\u{e}[ \u{1c}\
        Wd! ab(#!>aCm&!!`%\u{c}V :\u{16}c!8a\u{f}KI!'a\u{b}[\u{0}! a]9\u{c}!EawQS =g`!DaPZ\u{c}! a73 !)`\u{9}\u{f}: -4X\
         \u{12}hY! a\u{7f}\u{7}4 ZdA T\u{e}K >\u{10}R!!`*?^! `\u{3}>_!-a\u{19}8z!>az/\u{18}!+a\".! y+, 4\u{8}a! `U\u{1f}\
        c!Ja'P\u{6}! a_\u{12}\u{e}! a88F D\u{7f}I \u{14}(j!;`I\u{a}k \u{11}!~!4a z& s\u{3}&!;`h6*!;`l3T!8a\u{14}\u{e}p!\
         ay3\u{6}!(a\u{1c}\u{3}\u{e}!!`\u{1b}S/!(aWfn \u{17}~{ \u{1c}w\u{3}!:`%,!! a-\u{14}! j\u{d}F!Ja/H4 \u{0}\u{2}S!\
        *`HSh!\"a\u{12}\u{1a}h!&aKb\u{c}!Ca\u{13}K0 _\u{3}7 \\#Q!\"`\u{1a}le!\"a.$k dp#!,a;*Q n i /=\u{13}!#`%\u{18}%! \
        a.q9 PEY +8_!Ba\u{8}Ej!?aNNu!*a\u{3}R\u{19} `\u{1}? \u{0}\u{7f}S! aV.\u{5}!=a*WR!;a\u{11}_\u{8} {pa! `\u{8}\u{5}\
        u UB\u{1b}!*a\u{2}\u{4}$ \u{1}D\u{1} \u{12}\u{1a}\u{1}!<a3\u{4}\u{7}! aLM0!#`\u{11}\u{0}8!(aM}C o\u{b}q! a4<r! \
        `=\u{1d}\u{5} r,N :mr!<a\u{19}\u{15}\u{11}! a#\u{1}\u{12}!&`E%0!=ag\u{1}:!;`#RG k\u{a}G!3a.H{ #/|!/a1\u{3}|!!a\u{11}\
        I\u{f} ~o\u{15} \u{1b};\u{19}! a+<E!\"`H\"U!;a`ri /qz!&`\u{2}no! atFt!#`t\u{9}y!&aLk\u{6}!?a!C'!<a1\u{10}a W\u{17}\
        c ]\u{13}\u{6}!/a\u{b}k\u{8}!\"a\u{4}/H! af\u{b}_!9a{\"a!'ap\u{14}s!=avp}!;a\u{5}\u{d}\u{10} 4@( 6\u{12}/!+a\u{e}\
        3B!=a0u\u{1}!8`1y\u{f} \u{1e}\u{15}C! a<)w gC\u{11} U\u{14}*! a\u{1c}\u{1d}S! `K\u{a}e!4`\u{1c}\u{c}v!4a\u{4}-\u{17}\
        \"CaHa\u{5}#-!1a\u{6}e/!Ca\u{14}k>!;a\u{13}DG!#`wZ=!=a|$F a(d! a)[k!.a\u{1d}\u{5}- o\u{17}M! aN3/!!a'g/!\"a\u{f}\
        TA!;affs! ao\u{16}\u{1}! av;\u{1d}!&aIR*!<a>S\u{14}!\"`yx\u{1e}!\"`$~&! `\u{7}\u{2}1!;`w|H ]3[!=aU*\u{18} B\u{16}\
        \u{18}#!`+`.` \u{6}\u{1a}!*agh?!!`lDF!,`88\u{10}! a\u{2}/\u{1d}!0aT\u{12}\u{1e}!#`k\u{7},!*a&{W!<aLfu!>aH\u{3}z\
        !'a~\u{e}\u{1f} &|  \u{5}\u{1}E LjO!4a\u{f}\u{19}~!&aR7\u{1c} VG\u{1c}!&a.(7 \u{3}\u{10}M BNO!=aZ\u{19}\u{6}\"!\
        `Bac+\u{e}!$a\u{19}-B!%`\u{4}*D! a\u{8}Cb!Da\u{11}\u{b}k!4a=9o!Ga]\u{e}\u{17}!Fa)n\" \u{2}\u{1f}#! `__' I$X!'a>\
        \u{c}_ *_\u{18} $u'!7aAa< C'p M7*!;a\u{5}\u{17}?! a\u{11}p\\!!`\u{7}\u{a}\\!<aDO\u{1e}!Ba2_D!+`sTM 1j\u{1} b^\u{d}\
        $&`%`'`4`\u{12}C5! a\u{a}Op! ax?\u{0}!$`\u{7f}2#! aX\u{b}2! `kK4 \u{2},c mD\u{7f}!3a)\u{b}\u{1d}!%`6.9!#`vDT \\\
        jt a\u{d}\u{7f}!3a8Q\u{4} \u{b}=8!>akuP \u{15}\"l!Ga\u{19}1\u{4} \u{14}O\u{1b} \u{19}\u{b},!#`\u{e}_Q \u{1d}\u{12}\
        V 5r\u{c}!\"`QL@!4a\"kH Z\u{a}W ?)c!;`o\u{1}\u{1}! `\u{11}#\u{c}!.a\u{a}\u{d}\u{10} z[\u{19}!)`%ZB!,`\u{10}2V!;\
        a[#\\!;a\u{1f}\u{10}#!;a-Np!'a\\C~!*a5\u{12}\u{1}! `=o&!Ga\u{f}=*!%a/\u{1e}G! a\u{8}\\{!\"a\u{8}\u{5}}!Ea\u{e}p\
        \u{7} \u{11}\u{13}\u{c}! `\u{12}J\u{15} \u{d}T,!)a7SH!,a%.Q z\u{8}R! ap\u{c}u ss\u{c} \u{17}j\u{1a}!8a4\u{1c}*!\
        #a\u{13}S> -\u{1d}Q \u{c}Te!=ao3\u{8}!Ja\u{7f}\u{1c}\u{f} h`3!<a\u{3}1Y!*a|a\\#,`.`0`A>t!&`vh}! `)a\u{18}!!aOLH\
         RCY!%`USa! `y!\u{12}!8`\u{19}\u{4}\u{15}!'a\u{14}*X!(aZet \u{1b}g\u{a}!;`TO\u{1c}!<a<\u{15}b W\u{d}}\" a3`OaT \
        \\\u{8}g!%`itp >-\u{4} q\u{2}1!%a;mG!?ag2}!2`&T\u{16}! a\u{0}f\u{1c}!-a;\u{1d}*!/an;I!9a\u{13}{9!Ja\u{1c}U<!!a\u{1b}\
        O>! al\u{1e}#! `AkC!%`W,Q \u{14}T\\ I#]!9a<`\u{d}! a\u{5}t !*a}!\" \u{5}\u{f}/!%`\u{3}oH!$a\u{6}op oK\u{4}!,a\u{2}\
        :i!/ay;\u{17} m\u{5}\u{18} Q3B ,\u{1d}X pW\\!7achj sgq!>a8<s!,a\u{4}M\u{7f}!CaUnK! `>cT!-`B%\\ \u{2}C^ 5Sw!CaYf\
        \u{f}!\"aGO% 9N? ^G@!!ae.A!&a`\u{14}O +!l!+`NEq!(`\u{e}gx b\u{12}\u{1e}! a\u{1}\u{17}'! `Lb8!?auO?  \u{d}j!.a\u{19}\
         k!-`1\u{7}#! a=\u{1d}x!,aRyw!,a\u{9}n&! ar\u{11}8!,a\u{1}\u{6} ! a\u{3})f!#aEp\u{0}! ac\u{0}\u{11}!!`oG#!Ja\u{1}\
        }# s\u{13}7!!`\u{1d}\u{0}r!2a\u{1b}ey!,aUd\u{8} \u{0}\u{1f}& 6\u{1d}>!=ap0L! aR\u{4}Z wr_ [\u{19}| \u{c}\u{8}\u{7f}\
        ! a@\u{11}\u{1f}!$a\u{e}0Y!5`N9\u{0}! a9\u{1c}b X'\u{7f} \u{17}\u{17}\u{12}! `5\u{4}\u{18}! `g\u{7f}7!!`&}\u{2}\
        !=aDa\u{13}!'a*E\"!Ja'[{ @3~ \"'# m6]  \u{f}y!Ja7i\u{c} q#& 9\u{1d}<! a:\u{8}>! `xd\u{10} \u{3}\u{d}\u{11}!(a\u{9}\
        C\u{1f}!8`}\u{1e}@!-`1{9! `drB \u{e}\u{a}_!4a}\u{1a}y \u{4}Z\u{18}! `CJ_!>aOi\u{2}!<aAlx!?a\u{15}d\u{5} ,\u{15}\
        \u{16}! a\u{1}\u{7}\"!!a\u{d}4&! `qvj!,a99\u{3} \u{f}P\u{10}!(`U|\u{16}!\"`\u{1}ab!3aVIe j<q V\u{1d}t!\"a]\u{7f}\
        \u{8}!#aR\u{1b},!<`CX4 %J; \u{18}\u{11}=!.aO\u{1b}\u{a}!7a4q\u{d} ;\u{7}! U%( s\u{18}q!+a\u{d}\u{17}\u{0}!$aO\u{6}\
        \u{1d} O^\u{1f}!!aPtg!Da\u{1a}wy vH\u{1c}!!`\u{b}r\u{1c} 0K%!\"`&_e '}\u{3}!9a}m\u{9}!<auI(!!`R\u{1f};!&a\u{10}\
        YS ]\u{1d}\u{18}!Ja'\u{1a}+! a\u{f}JP!;`\u{2}Q_!=aqVg! a\u{d}{|!4`Vg\u{1c} j\u{a}& fI`!&a\u{18}\u{4}f!+`6l\"!#a\
        \u{19}k' X{`!)ah\u{a}s!=a\u{0}{}! aGZ~!+`{\u{1d}\u{a} \u{f}\u{1f}= \u{11}x`!(a\u{2}2f =\u{c}h fb\u{1b}! `\u{8}h\
        )!(a;bR! a]Ob!!aUeq!Ga^\u{11}q! a:5\u{a}! `z\u{6}' tP, L\u{7f}>! a\u{17}\u{9}T!2a\u{13}ek! a\u{19}8\u{19} \u{6}\
        I. FJQ 80n!#`\u{14}li!;a\u{1b}5m!2aq\u{5})!(a6Gi! a`N= $tG m1t!Da0j{!+as\u{4}!!=a3E& \u{f}@K n\u{16}{ e\\@!+`s&\
        ~!?a\u{3}N\" \u{f}rE!+a\u{1f}5h!*a5fi!<aVN\u{4}!!`\u{e}\u{1e}- D\u{8}< ]\u{1a}E!>aay\u{d}!2atCS!1a.\\\u{10}!=a#\
        (;!<aGl~!!`la% Zd*!Ba860!8a\u{1f}lH #fP!'`]N| 'U\u{7f}! a\u{1a}=\u{1a} Tn=!%`\u{f}DO!#`Gaj!.a{\u{18}\u{10}!)`+^\
        =!4a'\u{7}\u{5}!;a*E\u{12}!9`AF\u{1a}!=aW\u{7f}' Luf [Yj \u{e}?\u{10}!*al\u{0}\u{11}!BaEr)!5a2a3!#`[g>! aA\u{1e}\
        L!\"`d{\u{e}!<afv !!a_\u{10}= '\u{11}=!\"`\u{b}\u{1f}\u{14}!8`_\u{15}Y!\"a-Vz! a}2\u{d}!JaS\u{1b}\u{15} \u{15}@\
        \u{18} ;o\u{19}!=a<}g!&a56< \"hW!(a93a! `KVf!\"`v'\u{d}!\"aAYG! a\u{1}VU!'aDr}!*a\u{1e}\u{11}\u{7f}!#`Zk\u{10} \
        LgE!=a\u{5}\u{1}d! aHJ\u{2}!>aV'5 57R!?a\u{1f}#c 2\\:!!`#\u{10}c! `I\u{9}2 `?6!-a\u{4}1F \u{18}Yh b7t!?a\u{19}7\
        x!Can3\u{5} |y\u{c}!1aUtI! a\u{0} p!Ja\u{13}cz u`|!!`{0\"!,akL&!<a2'\u{1d}!#a\u{d}\u{9}\u{1f}!Ja\u{2}56 r?v 1^W\
        !=a\\~g! aS;t! `'6\u{b}!2as!# 5g& AwV!=aP\u{9}S!8a}\u{0}g! a_q@!Ba\u{3}1O!EasNa F?r \u{7f}\u{6}\u{2} 74\u{7}! a\
        ^nf!Ha+D\u{12}!&`<\u{0}1!7aKb\u{15} \u{10}\u{f}\u{1a}!;akqC!$`p(\u{7} '\u{3}5!<a\u{2}\u{12}[! a\u{f}\u{b}\u{16}\
        !<a \u{1d}/ c'8 \u{6}qA \u{1}\u{7f}a!,a4\u{0}\u{16} k\u{14}6 \u{10}*G 5\u{1d}v! a3\u{1e}\u{1e} dC0 \u{d}\u{d}9!\
         a\u{c}Gx!-ao\u{5}1 \u{1d}7e!>a%\u{0}x!=a\u{f},\u{a}! `\u{5}n\u{10}!#a\u{1}!p ;\u{17}\u{19}!3a\u{8}y1!Ba:\u{b}]\
        !Ja9-d \u{4}xe!!a}d\u{4}!&`+A\u{9}!=a;<\u{13}!=aht9!+a\u{1a}\u{6}S!?aO\u{9}g b]\u{4} 5$\u{16}! am\u{f}\\ m>r! a\
        n\u{16}< t\u{0}k!)`$N\u{1}!\"`f\u{13}\u{16} ,\u{19}\u{18}!(ak:-!4ak\u{19}Y!6`qjC\"!`\"`\u{4}\u{d}J!7aRsW!4a\u{f}\
        w\u{1f}!<a\u{a}\u{9}\"! `}G'! af D!!a>CO >K` 4:b!Ga5lt!\"a%/4! a7\u{7f}H! `\u{1}pI!Jap\u{1f}Q!7a;\u{12}\u{0} \u{1c}\
        F.!/aIZ6 \u{19}[; DcB!-`Vau!\"a\u{18},0!)`\u{1b}U4!&ak\u{16}g! `\u{1f}\u{6}|!?a\u{2}x\u{14}!>aYd.!'a\u{1d}\u{1e}\
        I \u{15}\u{15}h!6aUd\u{17}!$aW&=!Da\u{1e}}\\ ~nB!$a+U\u{10} ]\u{12}\\ \u{0}s\u{6}!,a\u{c}\\\u{13}! `W\u{13}\u{18}\
        !GaL\u{4}\u{1d} rlX \u{f}![!<av3u =#\u{3}!-ay=\u{5} \u{1e}[\u{1e} ]c-!)a\u{4}4\\!4a)R\u{5} !\u{f}S!Jan!e fE\u{e}\
         >9/!)aoo8!5a]wM \u{15}\u{11}\u{18}! a,@& i{. Q\u{15}3 =\u{1d}T!4a\u{7}so w>\u{15}!Aa7R#!)`~c& \u{a}\u{6}`!4`'\u{1d}\
        i!#a_\u{1e}\u{b}!\"a :\u{1a} \u{1b}#\u{1d} SR!\"!a4`L75!4`#\u{10}\u{5}\"+`,`\u{3}t\u{f} mX'!;a\u{9}|P!#`Sju! `_\
        O\u{10}!#`RN\u{15} \"w% F\u{11}> 6\u{4}K!Ha\u{7f}FN \u{14}]f Bo\u{4}! `f\u{17}\u{11} |&?!4aI;C!&aI\u{16}E! a{jJ\
        ! aljf Bns!*a\u{3}u\u{6}!<a\u{0}'2 O\u{a}7!)a\u{1}7Q!=a@t]!;`\u{2}}\u{c}!+`\u{a}6\u{13} ET`!\"`k[\u{14}!6`v\u{16}\
        R!!`\u{16}r\u{10}!6acnJ!1a\u{1}Oe \u{2}zz ?\u{1c}\u{1}!9`\u{3}-\u{1f}!#`\u{17}\u{1d}0!(a_gU!<a\u{9}\u{1d}f!+`Xd\
        (! `q\u{11}2!4`9Hn!<aMI0!8aX47!4aTK}!7a\u{1e}E\u{18} rP\u{1a} 0C(! aBN1!4`]A@ t:A! aH\u{7}F!>aUAJ! a\u{c}(M!)a\u{e}\
        \u{a}\u{9}!+`\u{9}\"u! an|\u{16}!&`x\\) p9.!4a{^1 NNY! `&\u{2}\u{17} 7\u{a}\u{18}! a+o- Wn6!:`3W\u{10}!-aDp\u{1f}\
         J`&!#`sdD!(aVV\u{0}!?aXiy :XM!+`T4Q!!`\u{d}Y[ L\u{1f}J!#a1PP!GamT`!.a1 i G|8 C3N!'a\u{e}\u{11}\u{b} \u{12}?I!?\
        aFf\u{14}!(aP\"Y @lr!\"`\u{13}1y!)a)D\u{19} \u{4}B$ &40!Ha],\u{7}!\"`X\u{0}\u{f}! aP8$! azZ? ?\u{1}q!4ae\u{18}u\
        !?a\u{5}\u{1b}V!\"a`dh!=a/\u{18}H!@akIS!6a-NH rem!<a*QS!!a\u{14}'c!4a<gN!4a!9S ]}U!\"a^u`!;`2\u{7f}\u{0}!\"a\u{d}\
        }?!>au>I! a+S{ ?*\u{9} \u{e}10!4a:\u{d}D!#`\u{11}\u{b}\u{1f} vQ)!?aMT%! `3>E m1\u{9} vkM! ab$f!<a'zj!!`(5{ Z%Q!\
         aJ\u{10}s jq| \u{16}^\u{f}!\"a7\u{15}2 \u{6}\u{13}3!#`w\u{17}q e[s!>a\u{1b}\u{12}v! `7kx!!`eE\u{17}! `gca! `$r\
        e!;`vY{! a6b\u{11} J5\u{17} \u{7}q=\"!`?aZ\u{1f}O! a_Mg f\u{9}w  Q\u{4}!8a7\u{f}/ Ujw!?a2!+!4aJ~`!8a\u{9}'a!#`7\
        M,! aY\u{16}l hh?!Ca\u{c},\u{7}!8a\u{5} !! a\u{3}K' De7!Ja+(L!JaG^g \u{4}R: \u{b}\u{9}\u{2} >\u{14}! !3x K\u{5}\
        \u{2} Xd\u{4}!\"a;6\u{1a}! aYrd!8agDf!Gaf ~!(`\u{6}w0!&`r\u{c}D\"8`#`Ao]!4`Fz\u{1a}!Ea\u{7}=W O\u{1}u x|\u{5}!C\
        a\\}!!+`\u{9}(G Q\u{1b}^!\"`\u{b}9h!8a4hh!4a5t}!Ca\u{1c}(\u{1a}!EaS\u{0}2 \u{7f}\u{12}>! a6nM!?a4?b!\"`T!\u{1}!\
         aRQ\u{5}! `F\u{15}\u{1b} }k6! aK8A!DaGm< #(l o_{ \u{15}\u{f}\u{f}\",`4`b0x 6|| {0V!2`X\\`!0`\u{12}4\u{7f} -dJ!\
         `\u{b}\u{e}e! aQs\u{b}!/a\u{9}h\u{1d} \"v\" iJ4 \u{18}#P!Gad\u{18}n!0`Qd\u{12} F\u{5}C!4`bCJ \u{14}\u{d}h!)ad{\
        \u{6} -\u{1b}r!=a=Hu evv 9A\u{16}!*`\u{c}5\u{1a}!,aP[$ \u{d}\u{19}4! a`B8! anCl \u{17}5%!*aI}3!*`96Q! `\u{3}W\u{7}\
        !\"av*2!+`Z(M!*`M\u{9}q! `#sx!\"`!({!#`('\u{13}!Ea\u{e}NE!&asT\u{19}!Bac\u{17}% j{V! aBGb!)`09e)*`+`-`/`,`1`0`4\
        `5`b$\u{7}!.aK9\u{b}! a\u{11}{* }dE!<a#7W!>a;[e!?a\u{18}\u{7f}*!Ba\u{8}\u{18}5!4a,A7!4a~L-! `\u{b}|?!>a\u{10}>\u{2}\
         \u{15}^\u{8} I$\u{1e}!&`s\\F!/aoQM y~\u{7} \u{14}%[!;a\u{1a}\u{f}\u{7f}!#aX!$!\"`2l9!!`o])!$ar\u{1c}7! `#Xg /\u{4}\
        \u{11} +n*!#`+GH \\UH ~>P! a\u{1f}5i!,aZ\u{1c}l!4aLUp \u{3}H|!%`}C\u{12} _\u{f}/!;a\u{1c}\u{7}r 8d\u{14}! a\u{f}\
        +\u{16}!+a4.7 \u{b}Y;! a:6Z!$a)\u{13}\u{1a}!2a=%\u{1c}!\"`J*F ?g\u{0} x>\u{5}!$`zO\\!#` Ug \u{17}N\u{3}! `\u{10}\
        \\\u{1f}! aKXq!=aU\u{12}r \u{a}Ws!'au\u{1e}s -\u{9}}!)`GQ>! a\u{6}\u{e}C! a\u{b}\u{2}D  ;E!,al\u{1d}_!*atG\u{1d}\
        ! a\u{1b}XP!=as>c! a\u{5}5\u{1f}!=aNeW s/k!=a\u{5}\u{1b}~ \u{14}|;! `~0\u{16} &\u{16}\"!?a<^0!Ja4\u{15}K FIO!8`\
        OOv! a\u{2}l\u{18}!0a$3$!;a\u{b}\u{a}&!Ja\u{15}5^!,aHv3! a>r]!\"a9nq! a~\u{7}\u{7}!#`X\u{10}\u{b} \u{7}\u{1}Z I\
        \u{e}^!8aaX\u{19}! `\u{18}'C xo\u{1e}!)apWQ!<aXl\u{b}!;`nVC!/a\u{a}*f!\"`+\u{9}\u{4}!,ar+:!'`;$J! a>wm! `uX\u{b}\
         I \u{c}!;`\u{1f}'\u{10}!?ayA\u{1d}!HaU\u{1a}E \u{5}g`!0a,(l K]v!Jaa\u{10}\u{3}!&a>\u{5}\u{14}!?au\u{3})! ae\u{4}\
        * \u{9}-0 Oj1!;`\u{7}ie! ap$f! ac(\u{7f} \u{f}\u{e}N!;aXJ)!Fa[@B!*a-/E! a\u{3}wC!4`/2H!=aW(u B\u{1d}%!>a\u{c}q6\
        !&avm? b\u{f}M _29 z|j!<ab\u{11}l (!!!*`iH-!=a\u{a}<Q 0q[! a,\u{6}^! a5<\u{7f}!8aDD\u{b}!+a\u{1d}\u{19}\u{1c}!;\
        a\u{1a}\u{1d}\u{1c}!4aB53 v\u{1d}^! aK\u{12}l \u{1a}E%! ` T>!=a\u{12}\u{1b}\u{12}!2a\u{5}\u{8}\u{13}!Aa\u{1a}'*\
         3>\u{18} $d\u{10}!!`\u{9}x\u{1a}!-`!\u{18}\u{1d}!<a/wC!.a(XQ!&a\u{17}#\\!FaP\u{5}f x!! >/)!>a9S1!Ba(}6!(aYld! \
        auml! aI\u{14}\u{4} y8\u{18}!&aZ5\u{1a}!;`o@$ n\u{8}0 =jD \u{18}_N!<a<&Z! a\u{6}\u{1e}\u{8} \u{b}\u{19}\u{13} \"\
        )\u{1a}!!a_\u{16}$!=a$a3!Da._< C3_!>a\u{8}`j D\u{b}\u{8}! `\u{15}2\u{9}!9`49K Rmv!#`/ ~!<ays)! a_?j!7aWT@!)ah(B\
        ! `;el!,aQ<\u{7f}!Ja\u{13}{\u{c}!;af@j mfs!EapZ{ \u{7}m\u{f} \u{1a}\u{5}2 GY6!#ay\u{15}= \u{e}\u{12}n Bv\u{7}!F\
        a`\u{16}.!,a4_t Kx\u{12} \u{1b}p-!!`?\u{10}\\ J0y!>a\u{1a}\u{1d}z!!aIU{!Ba\u{7}v. \u{7}Be!$a\u{16}hv!,a\u{7}\u{9}\
        \u{2}!Ja]T\u{1}! aSi. PI? Q4M! a\u{2}hR 8\u{13}x! aC}d! `r(f!Ca0\u{6}z Fm| f|}!-a\u{c}2\u{1d} }9\u{5} \u{1b}-\u{9}\
        !Ha\u{11}N\u{9}!*`x+\"! a\u{1c}<*!9azU. \u{12}oA M4t \"T\u{14} \u{1}i4!?a\u{f}\u{1f}9 xR<!)aLEL cVw G\u{11}\u{17}\
        !2ad\u{4}\u{1b}!HatA) Gt1 pC~ 1d\u{0}!>a(g\u{16}! `rX;!\"a\u{1a}|_!4aT5m!\"aaMz!<az\u{1a})!%aQA-! `Uq! \u{10}\u{1f}\
        ` lOb!>a\u{d}&f \u{12}6?! a_3I!!`YU|!*a4t\u{0}! a \u{1c}? ^JN!\"`\"w_!>a@D\u{5}!<a|\u{5}!! a\u{9}74 /76!%aDuG L\
        9S! ` 9w!2a\u{5}a1!\"a\u{11}4p!+`!jq Gm-!\"a?fS!>a\u{3}u\u{6}!!`\u{15}NX f/\u{16}!&a\u{7}-5 M$]!9`L\u{1e}h! au\u{1c}\
        r! `\u{10}@/!=a%i0 ~\u{d}L! `\u{1a}\u{c}e ~\"\u{d}!#`Iv,!&`i\u{7f}.!JaT\u{7}2 9#c!>a=?e \u{17}tx ?m{ ?\u{5}~!7a\
        Gq.!Jah\u{1c}9!#a:JP!;`GLt }\u{1}U 0z\u{1e}!=ajS+!'a)\u{16}F!'a\u{9}}[ aF$!,`7+?! a&\u{17}E!!a)Fw s ~\"!`2`zz~!\
         a&\u{a}\u{a}!-`[?\u{12} 2_\u{1f}! `8A) Ly\\!8aS9m!'`E!s!-a(ts!=auQ\u{4} eR\u{16} obb BDj!/a-\u{1c}x!*a^=\u{4}!\
        3`ne\u{14}!<av3P!%`o\u{b}^!(aooA 2\u{3}.!*a>&?\",`4`\u{10}J?!!`\u{1c}2&!!`g\",! `\u{1f}#\u{14} $W\u{1e} C^n!)a\u{19}\
        \u{a}\u{11}!JaT-&!;aMW1!+`\u{15}3R!)``tS!8a?\u{7f}g *jn#5`,`1`!\u{1f}t! a4:u!>a1E\u{17}!!`k|\u{1a}!\"a\u{14}^` \
        w|'!Ea2BG ^\u{3}R!<aUg\u{b}!1aFM\u{1a}!\"a8\\* '\u{15}B ;\u{12}a K`\u{11}!*a'I\u{16} ~`k! a\u{0}O\u{18}!;`OC7!(\
        a-7[ \u{d}+\u{12} U=T! a\u{17}\u{1}\u{e} IuF! `ZUt\">a<` \u{9}{!;`\u{10}:/!Ca\u{f}\u{15}>!*`\u{8}JB!*`*xO T\u{f}\
        i!*a\u{11}~\u{17}! a%V4! `tho 2VH!0`Zmd t\u{d}t! a\u{1d}Gx \u{8}<\u{9}!5aU(n a\u{e}\"!3a\u{7f}y9!=a1}A! aMMK!>a\
        yH\\\"8`#`%\u{b}j!!`*\u{9}\u{2}! ayQ6! `@}B!.`-sS p\u{13}d!=a{w. W5X!9a9Wk  mu \u{11}:E!\"`@H`!%`.Ff! a2m!!=aWb\
        9!#`_O?! `+\u{10}@ kH{ c4=! `\u{7f}9C ;\u{e}\u{12}!+`a\u{1d}\u{15} &xi! a\u{1b}}s! as\u{18}\u{b} N\u{7}\u{12} .\
        C\u{1c} j\\C BQW {:X o:^!)a{X>! `\u{b}'H!4a55^!#a\u{4}ji!$a=9\u{13} ;y5 %\\B! `h^L!4a+2F!#`\u{16}\u{19}] k3s qo\
        \u{1}! `*\u{17}\u{18}! a1\u{1b}@ jca S\u{e}\u{11}! a[X# \u{13}P.!)`r(>!<a&:f gP? s(n!.au\u{b}\u{9} Q`\u{15} z~7\
        !FaNZU!+`\u{5}W !!a5\u{17}L S<\u{0}!<a3\u{1b}\u{1c}! ak'=!Faj+?!9aSek!Ea58\u{b} #c\u{e} ER\u{1d} 4\u{11}\u{1f}$\
        \"` `!a4`ISl!Ja\u{12}w\u{9}!=a(b\u{d} s\u{e}\u{11}!'a\u{f}\u{1d}0 ub4! ak%5 \u{1},G!7a\u{15}PM! a)#l!;`Qo\u{8}!\
         aA `!?aOOe!#`m!| 2\u{6}\u{8}!$ahz&! `D<'! `rVW!'aC\u{16}; \u{2}\u{1b}R J@\u{1b}!4a}\u{d}\u{1d} +@K \u{19}\u{14}\
        S \u{2}bs!1`#ts!Ia\u{17}5#!<a_*B VSm!-a\u{e}.w!\"`b\u{7f}\u{7f}!#`1z\u{d} \u{8}{\" \u{3}\u{12}Z! `\\\u{18}\u{18}\
        ! `{\u{8}\u{1d}!>a.\u{1e}M#!` `4`7EN! `k`f!Ja%|\u{1}!8alD\u{a}! `. +!4a7O^!=a5Hy!4a\u{1b}m\u{3}!Ja\u{11}H\u{15}\
         v\u{0}c tjw ;7\u{a}!<aa8\u{12}!Ga.\u{c}\u{13}!\"`\u{1f}8&!>ak\u{9}J $oK \u{6}\u{9}M!!`\u{1d}_\u{6}! aR\u{11}/!\
        #aiA\u{9}!*aM@\u{e} ho\u{18}!Ja\u{10}P< \u{c}u\u{15}!Fa@\u{13}*!'a'N0! `w\u{12}7 \u{0}/H!;`>`U!)a!Jk!.a;5{ |\u{6}\
        \u{11}!*a-hC |\u{1d}J!&`)i\u{17}!$`oK\u{1c}!=a-=.!EaH\u{d}=! aqxZ!<a,Q\u{0}!\"`|P\u{17}!<aG%\u{1e}!>a6\u{12}.!G\
        a\u{9}fD!;`<\u{19}c!<aF&\u{18} ]{;#+`.`,`9\u{14}?#!` `4`'kk! aoG\u{16} \u{0}D\u{1b} \u{8}|\u{a}!)`\u{d}\u{5}\u{14}\
        !\"`f%I!)`Kv[!\"a*\u{16}l! `D8y!!`*Zy \u{d}_\u{17} X\u{12}'$ `!`#`$`\u{11}v*! `\u{11}6D e\u{4}s!Jae_\u{d}! `*2)\
        !#`$:-!\"`;\u{c}B .]L XE\u{e} v\"\u{11}!:`\u{19}\u{1b}$!!aat0! `pA& rx) _%@!9a \u{c}8 G{;!!`f\u{18}> \u{1d}OM! \
        `h\u{1b}w!$`\u{17}\u{4}\u{19} Q>L!4a]MX!5a\u{c}\u{a}\u{d}!\"a_D\u{16} \u{8}V6!GaT\u{f}U rY\u{1b}!8aB\u{12}\u{1e}\
        ! a\u{1d}\u{b}~\"!`\"`F<\\ \u{b}(t E(}!Ja^G\u{a}!%`WZ\u{c} n\u{3}\u{11} \u{14}+\u{2} \u{0}\u{7}\u{17}! a*lJ!6`<\
        '( \u{a}hh \u{19}\u{17}v!>a\u{1}y\u{11}!Ja{A_!!`\u{8}Hi! aF\u{14}\u{0}! aS\\\u{12} q\u{b}$ \u{6}|E!<a&8L!\"aq\u{c}\
        S!3aq,m ]\u{18}\u{10} \u{12}\u{4}'!8a/D(\",`0`e(\u{1f}!/`\u{14}ED \u{14}|F!4a7\u{3}]! `uC\u{b}!\"`\u{14}\u{19}\u{15}\
        !%`\u{4}l\u{16} &T\u{19}!=a]\u{1f}= !^H!Bas.c <ey D\u{16}\u{7f}! aqB\u{2}!3aikS!AaO\u{b}U! a\u{15}\u{12}g *\u{c}\
        \u{7}! `K\u{14}2 \u{c}/8!Ja\u{1f}'@!(a\u{e}]f!\"`Z)z \u{2}n\u{1f} \u{10}3)!Ja\u{c}!6! a\u{7f}oJ )\u{17}~! aP)\u{7}\
        !;a\u{16},&!,a;P+!<`\u{10}U2 M2Z 2(d!?a,\u{e}z!Ea`I7!4a\u{10} X!$a\u{8}\u{3}\u{2} Oj\u{5}!<aT\u{11}\u{8}!4a/T=!\
        *a;Bh! a1lj!Ha\u{8}cr!Dal\u{1}\u{0}!$aa~\u{2} |2\u{1e}!;aax$ ID@!8axGU!!`Jsh!9aL\u{1b}\u{15} \u{17}#O!(`\u{e}#\u{1}\
         1\u{15}\u{3}! a\"K\u{13} +:\u{1a}!!`j\u{a}7 \u{16}\u{5};!Ca;G<! `Jsc! `\u{d}b\u{7f}!3aC\u{7f}'!)`mpt!=a@k\u{1d}\
         t6\u{1e}!\"a\u{6}S%!7aEm] T%h!=a|?z eA) X\u{9}7 i\u{19}h \u{12}\u{5}l!\"`L\u{14}\u{6} [\u{13}\" 5\u{d}g kZ\u{4}\
        !;a.\u{6}\u{1e}!,aXF( .\u{0}G!*a\u{6}\u{7f}M!)a\u{10}s,!Ja\u{15}0>\" `=aj@_!*a1z\u{16}!4a&Zv!>a)y\u{11}!'`>1? \u{6}\
        1\u{16}!;`k\u{c}\u{1f} +#P!0a\u{14}8R!=a5e\u{15} /\u{7}D kDi! `7\u{7}x!Cae\u{1}y!\"a+[\u{1b} )C,!,a\u{b}[= 6\u{9}\
        T!7a\u{7f}6f!>a\u{10}%\"!*a_z2 \u{e}\u{5}<!9aGpP!;`9yX! a>Qt! a\u{6}\u{17}\u{4}!+a/\u{1b}/!\"a\u{f}8J!Ga-2]!8a/\
        Sw! `R#\u{1e}!;aczK!#`\u{1e}`f!=a\u{18}\u{a}\u{15} m\u{18}!! a`1- JSM vEh!\"`mu{ 2$\u{1a}!=a\\:W J,` _\u{4}n \u{3}\
        \u{1f}R!6a\"\u{15}\u{1e} \u{16}:L!Jaqs\u{4}!8a\u{a}\u{1d}\u{17}!&`LM8! a#CX \u{5}x\" 8_s!Ba\u{b}\u{13}\u{9}! a \
        ^# J\u{12}3!9`;\u{a}S!\"`_Y\\! `&W]! aUDj!-aW\u{2}\u{f} %C.!&a,\u{0}8!=a\u{2}8G!=a\"FG! a|FV!Ja1 i! a&\u{d}8!%a\
        F\u{11}P \u{1c}wT!!`\u{6}-l S\u{18}\u{d}!(a\u{7f}2\"!;a|@D! `sV\u{18}!<a)$. \u{1b}$>!GaB<G!-`\\\u{4}R!Ja\\\u{16}\
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
        %a\u{1d}a\u{1e}!<a\u{7}L( &\u{16}1!HaJFU -&W!!`U9d! `-5\u{2}!$`eT-!Ja\u{c}\u{1d}R!=ah~` \u{7f}\u{7f}\u{0}!$a\u{e}\
        g\u{11}!(aHWB :oS!#`#Bv!@af\u{14}~!%a\u{1b}\u{14}\u{7} G<\u{10}! a7]+!*aG.\u{14}! aS\u{14}\u{1f}! a\u{8}}@!Ca\u{8}\
        QA!=a}\u{d}U \u{0}\u{e}Z!!`\u{14}K\u{9}! `\u{f}\\\u{12} P:;!$aQ\u{b}<! a\u{1c}\u{17}\u{4} 5\u{10}\u{9} I\u{1d}\u{b}\
        !\"`l3\u{16} \u{1e}Hz! a\u{8}d~! axz\u{10}!:`-\u{b}\u{14}!.aR|# \u{16}V7!<alKW!>a\u{14}(} y>\u{1e} 1\u{6}\"!+`5\
        V\u{6}!Ba\u{7}5\u{1d}!JaEM$! `\u{1}he!<a\u{6}O\u{1f}! `Z\u{1e}c!\"aLR\u{1}!4aK\u{10}\u{17}!,`%Y#!;`Z\u{8}U!9a\u{c}\
        aD sQF \u{13}\u{7}a!!ai\u{18}q! `\u{1e}E\u{8}!,`\u{16}7%!\"a|\u{1f}/ \u{3}=1 \u{19}B\u{c}!?aa3\u{13} J(3!4`*\u{1d}\
        n J\u{c}z!9a.w-!Da\u{16}\u{c}f XCz!BaS \u{1c}!*ax-`! a.6\u{2} .b\u{4}!8az\u{7}\u{4}!#`kr1! `%z< \u{1d}\u{6}n!Ea\
        qNr!=a/\u{1}r /\u{5}\u{f}! `O:-! ap\u{5}6 0s]!;a[s#\"/`0`JjB!=a\u{18}\u{11}C!!`R\u{17}\u{18}!#`.\u{10}z 0Y\u{9}\
         =p\u{e}!/ami\u{14} \u{e}4\u{15}!+a\u{5}L}!*a!x\u{7}!=a\u{19}H`!(a\u{c}bd!=a\u{b}\u{17}e!&a\u{19},l 7H\u{b}!Ja\u{6}\
        \u{2}\u{c}!:`\u{2}\u{b}\u{1c} KCm \u{10}(u!Ba|{v! `H\u{14}\u{9} 7.R <'e! a\u{8}/n!#aQh: I\u{e}H dWS \\ZV nbn!Ba\
        )!x \u{18}sx!0a\u{c}`2! a?iu!Ca%Y{ yXf!+`GX~!GajD!!4a\u{1c}2*!(a\u{4}t:%!`%`'`\"`$`\u{1b}t\\!Ga\u{2}t|!&a#d\u{1}\
        !=awj\u{11} O\u{6}$!<a\u{1f}vB!<aHtY! aBDs!#abH\u{7f}! a0\u{17}\u{0}!!ar\u{17}-!!`{/\u{12} 0\u{19}\u{1f}!;a\u{1f}\
        NG!=a\u{1c}L\u{1c}! a\u{0}\u{1a}\u{1d}!\"a\u{1e}\u{7}N!Gak_\u{6}! aOu7!\"ame\u{6} }\u{8}B!#aVQf ^`'!!`8e0!(a\u{3}\
        \u{d}7! a%al \u{16}&s!6a\u{7f}\u{14}\u{0}!)avF\u{10}!Ja*-! \\,/! a7e3 x9Y <@Z!)a\u{8}4f a\u{1}O!'a\u{d}z\u{7f}!\
         a\".C! `F*\u{4}!;`IE\u{7}!<a\u{19}+O!'arV\u{4}!)`Yi\u{8}!<a/7\u{b} I,\u{14}!=a\"?\u{1c}!!aCWL (9\u{9}! `d\u{1e}\
        S!#`7\u{4}\u{e}!4`\u{1}f)!>a\u{4}P;!!a\u{c}\u{7}N!'a|\u{7}] \u{19}N2!2awz? lIe \u{0}\\\u{18}!<a-\u{c}S HGi *Du!\
        !`\u{11}\u{5}u ;M\u{7} w\u{9}%! a\u{1e}?F KyF!Ea<<P \u{d}\u{0}\u{3}! `x\u{1d}\u{1e} 9w\u{1f} \u{1a}\u{8}B ]*b!9\
        a\u{13}'j .N|!?aIa\u{f}! `z\u{14}\u{10}!<at\u{1}\u{18}!=a\u{7f}e!! a^G( NG1!CaIJ1!=a\u{9}[H!*aPhO i\u{1f}n!>ay\u{1}\
        \u{9}!;`hX0!<a<31!\"`d#Y!\"ab9d!#`Da*!4auVI Jmw!$aJVZ!&a0\"]!>a<Fd - \u{c}!;`\u{1}t\u{1e}!4a>p:! `,VZ \u{0}se! \
        a\u{1b}2g &3\u{1e} oQ0 8wC e~|!Ga5.)!4a!8_!7a\u{1e}8U!6`\u{2}/o!>aWg1 +D5 I\u{1d}M!)`0{\u{10}!%`\\\u{a}\u{7f}!?\
        a\u{12}K\u{13}! a)\u{17}\u{16} \u{12}wC!\"a\u{1d}p&!<a~8)!>aX`K!\"al\u{9}W!8a`Y\u{1e}!;`U\u{1f}j!8aWE\u{16}! `i\
        \u{a}:! `|\u{1f}U!&a\u{19}(X! `>__ +\u{1c}\u{f} d\u{1}(! aGeH!4a6xl!>a\u{19}j{!<a\u{a}\u{14}\u{17}!/a\u{12}z\u{1f}\
         DwE!&a;Zr!)a j\u{0}! `#\u{13}\u{18}! `Z\u{7f}D!=aF8V ,yv \u{4}B\u{14}!Ja(8> ]\u{8}Y! `'7v!4av \u{7f}!Da>S\u{12}\
        ! a/[/!,a3\u{1a}^!:aE\u{1}z! `T>| \u{17}\u{b}} [J\u{7}!;a\u{1c}?\u{d}!8ag-\u{f}! alj,!4`3F^! aI\u{d}c!Jacgg!#`l\
        n\u{15}!#`2\u{7}\u{1d}! ac@3 >3\u{7}!!`_\u{5}+!,aU\u{1c}<!#`3nU! a\u{c}&g! a4N\u{9} rc\u{13}!\"`Mn\u{1e} \u{14}\
        h3 [#C!3aHfw!;aqU\u{7}!,a[\u{18}\u{d} h\u{c}Y p/y!.a\u{19}o\u{f}!;a\u{15}BW!;asM\u{8}!;a3/C \u{9}IP VW8 ?DN!;`\u{18}\
        wT! a\u{1b}\u{1d}[!&a~\u{1b}z! a?\u{14}$! ac\u{1}\u{1b}!4aWZ$!4a}\u{e}4! a\u{1d}[o!+aB)\u{e}! al/3 ]65!\"aK)8!;\
        `7aX! aF\u{3}D!Ja|_H \u{6}T\u{a} _VP!Ca\u{f}\u{3}{!#a(p\u{3}!'a\"X\u{9}!&a\u{1c}\u{7}\u{11}!BaDi\u{18}!$`XT1!&`\
        M\u{a}F 4*\u{11} 'v\u{1e}! a\u{17}1m!4aQrs!<a9,\u{11}!#`E{\u{12}!4a6R\u{17}!;`bR-!/a\u{1c}\u{10}J! `\u{b}M\u{9}\
         7.) 1\u{16}. \u{d}\u{c}l `\u{1e}o \u{2} \u{1d}!Fa\u{11}\u{1b}$ _d/!>a<BB!>a\u{1c}\u{7}\\!\"a`J^!>a53` y\u{b}5 \
        &*C!,`zCb! a\u{11}\u{1e}z >)\u{19}!?ab27!Ca<Yk!(a.}f 1b<! a\u{16}\u{f}J!DaEaa \u{12}<\u{12} \u{a}\"\u{19} \u{12}\
        E!!<asJh! aA\u{b}s 7p{! `w\u{12}'!2a+C]! a!9g##` `<`U!y!CaKq\u{f} \u{12}3\u{1e} V\\<!!`1\u{11}O! a;#h!8a\u{7f}?\
        | !W\u{1c} Ze\u{1f} Jq  c\u{0}*! `T&\u{3} C!\u{15}!7a`U\u{1f} \u{19}&\" #\u{15}_!*aZ@`!8ak/\u{3}! `\u{6}~\u{19}\
         \u{1a}_l!\"`6/n!.a?\"~!\"`US\u{16} N\u{e}B!7a)\u{f}S '\u{14}5 .i[!;a9\u{1c}\\!Ga`>t\"#`<a\u{15}\u{b}}!-aPh\u{7f}\
        !#akMc!%`#=n!/a<K\u{1a}!!aA}9!%aC\u{5}i!(a'\u{16}r oa+!<ar5: Z\"\u{11} 0}\u{1e}!%a\u{10}k+ 4/E $+]!7a\u{b};]! a\
        j\"^! aw\u{3}\u{5}! awc< z\u{1d}R!4ao:\u{16}! a\u{e}o=! a\u{12}\u{1b}j!*ad+y!>a5H1!9a\u{a}I9!?a.[Z!5a\u{1b}1\u{14}\
        !,`(i\u{1e} \u{13}\u{1e}\"!4a0X: z\u{1}l! `\u{13}?p \\n-! a~?\u{1e}!=ani\u{1f}!*aC8#! an\u{c}'!#awN)!!`j/1 C\u{1e}\
        8!4aM\u{1e}I YQK!>a\u{7}Vc!7aP\u{11}{!<a(H\u{13}!<a!V9!!auJC tfs!8aFn\u{1a} f[!!\"``VM!'aWL] \u{4}\u{10}d!%`=\u{7}\
        i! `=ak!JaY\u{1b}r D \u{4}!EaOx\u{1c}!4`K`$!<aDGq!'aDR\u{a}!!a;_\u{12}! `XT/ $:g \u{6}\u{b}g \u{2}^m!#`{\u{a}\u{5}\
         RG\u{18}!\"`\u{e}O\u{1f} {+m! a\u{5}M,!\"a>\u{6}8! a'C`! a\u{3}9\u{b}!&a\u{11}\u{18}\u{19} 'O1!#a_o8 \u{c}9>!=\
        aS?V!8a8(_! a5\u{1a}j!-`mm\u{7f} \u{15}\u{13}& v/B!5`,YB!(a9\u{1f}r!JaKU\u{7f}!#`<al! aB*I!*aTkI!:`bxi 3\u{f}r!\
         `\u{1f}]\u{7f} 1a'!4ac%_! a\u{a}Ap pmz \u{3}D|! a\u{1a}\u{1}\u{1c}!4`^\u{d}\u{9}!/a}\u{10}\u{9}!#`X\u{7}\u{12}\
        !<ad%#!=aNk@! a:!E! ae\u{1b}G!4a&~n! a\u{a}\u{3}\u{16}!Ja\"-W! `M{Y \u{10}\u{11}} v\\> Bnl szw! a\"Vz +l\u{2}!4\
        `\u{a}\u{1f}\u{11}!4a\u{1e}_\u{1d}!!`!Q0 \\T1!4a\u{10}0] \u{14}\u{7}h \u{18}gn!Ca\u{a}\u{7}p!Ja`=\u{11}!\"`KN\u{1e}\
         \u{f}\u{f}S!=a`\u{17}u \u{1b}x\u{1f}!<aU!#!4`*I;!*aT\u{7}K! a_2X *}\u{4}!\"ax1\u{14} G\u{e}\u{16} \u{0}cI! `e\u{2}\
        P!!aSJT!%a\u{4}ZT!6`4:e p\u{16}u! `&x\u{12}!1a\u{14}y&! a+wx! a\u{7f}!% k\u{18}\u{7}! `\u{7}\u{10}\u{15}!;a\u{1}\
        :F! `v'%! `1sE \u{19}VQ xp]!#`A\u{18}U =W^ ~>l k\u{1f}\u{f}!\"`d;A!4a\u{18}G{!.a%s\u{7f}!6aOP\u{10}!;aQ\u{c}1 \u{15}\
        :u jo\u{4}!?a~92!Da&-9 }.=!-`\u{10}\u{1c}I!4`\u{f};X!<aF`\u{7f}!&`\u{7}b\u{1a}!GaW.& E|s! `9h\u{6}! aSH\u{7}!2a\
        \u{0}RA! aQ6`!4a Ev!&a-8.!#`\u{6})A >\u{13}I!8`pHV h=a!Ga4q# \u{9}\u{1}d!%aJ,k!7akF\u{19}!\"`+\u{1} !9a<I&!%a\u{17}\
        \u{2}E!!`\u{12}\u{3}\u{11} 'T\u{15}!<a\u{e}Z=! aH\u{a}@ T\u{13}\u{7}!;a4i\u{1a} *-1!7a\u{11}73! `'g9\" `#`W\u{8}\
        ?!(am][ ,=3!\"aFa> *~V HX\u{19}! a^\u{f}% k\u{3}<!)a_N_!)`\u{16}J\u{1c}\"#`\"`\u{f}FE!EatsO!%`\u{13}Gh! `mc{! a\
        \u{7f}\\\u{1f}!4`bq1!Ba\u{14}+4!)a5O\u{12}!,ak\u{18}\u{19}! a;\u{8}\u{1c}!$`\u{7f}'L! azN[! `7{f!DaAh\u{5} F\u{8}\
        !!*a\u{1f}lV!'aLza!Ga]{\u{12}! a!\u{8}g!,a\u{8}|\u{10} Bu1! a\u{7f}}T \u{16}0B!#`i>d!8aFw\u{6}!Fa\u{15}@>! `P\u{11}\
        O 1\u{a}v!%a-*\u{7f}!Ja\u{e}\u{12}\u{1e} 7W6!3`?;9!<asl\u{b}!)`Ii\u{15}!Ja5Y!!;`8\u{11}c!Gat7u$ `#`)`-`\u{1e}b\u{1a}\
        ! a\u{10}gS <(\u{f}!\"a#\u{10}; \u{1c}\u{7}?!3a\u{5}Un \u{9}Js!*`JW& i_d! atqr!?a0\u{15}2 \u{7f},U!4a#\u{13}U!.\
        `\\f^!Ga\u{10}J_ cZ\u{1f}!:aV_,!'`m\u{16}\u{d}!$a \u{1d}\u{18}!$a}\u{8}\u{19}!Fa\u{4}J> \u{1d}_A!#`\u{7f}6r!%`0\
        \u{3}\u{e} },[!%a3\u{15};!Ea\u{19}wg!\"`vhy!-`^\u{10}\u{b}!GaE!\u{1d}!>amj\u{4} pn\u{1d} 4)\"! ao1/ &/[ \u{7}?z\
         \u{6}\u{12}~! `\u{3}j\u{e} b\u{12}\u{13} OI\u{1c} \u{1d}{%!GajL)! a\u{0}UN!4`M;\u{13} \u{4}*\u{e}!<a%^4 !41 X\u{9}\
        W!\"`H8X!;`T\u{17}[! `Ksu!!a\u{15}Wy!(a\u{d}\"Q! a4%X!=a\u{14}\u{0}X x\u{15}Z! a\u{1}'#!8a$\u{17}-! `O6f!Bau<o \
        z_\u{0}!2aC?'!#` m]!'a\u{12}{x _'{ [@}!+`\u{1}8\u{2}!;a\u{1b}>C \\?T!\"`$0g 5ew!\"a+%\u{7f}!Ga`P' \u{e}$\u{3}!<\
        a-\u{1c}\u{1b}! aa\u{1f}? ?XQ \u{1b}yX c\u{1c}l!=a,Fz pE. Dub j{L S\u{c}S!'a\u{14}hw\"-`,`9w\u{19} [m)! a\u{1}5\
        <!;`\u{e}\u{4}< t3M! a0d\\!=a']\u{18} R'6 \u{14}wy!HaJ\u{4}\u{18}! a%z)!<a\u{13}F8 j/) 6`J!4`^#W NOa%'`\"`(`$`4\
        `@ | \u{7f}V\u{f} \u{10}C\u{1b}!<a\"\"\u{1f}!!`\u{3}a$! avS7 P1[!*`\u{3}\u{4}i! a\u{12}Eq!=a\u{11}E\u{1f}!)`YSl\
        !Ca\u{e}8\u{e}!Fa*#8!1`a\u{1e}F!<aeq_! `swj\"\"`#`^W$!CaO\u{c}`!!agf\u{e} [\u{12}\u{14} :p)!>a\u{1b}h\u{8}!'a(Y\
        \u{d}! a[{2 0<E!\"`!\u{1d}h!=aL6i! `9o{!<`pK\u{1c} ~w% \u{10}k*!4aT\u{1d}1!<aC:\u{6}! `\u{7f}\u{1e}\u{12}!&`dj\u{1c}\
        !;ar\u{1e})!!`BC]\" `#`_3_!@a+\u{10}c\"\"`Ba\u{1d}T\u{18} HT:!?aa};! aC#\\!!`)m\u{4}!<a+|\" q|&!4a\u{15}oE!&aQ\u{b}\
        c!<a\u{14}7(! a[\u{7f}H! `\u{4}\u{9}7 \u{1}+\\!)a\u{1f}\u{c}y!)a/!0!\"a\u{a}+\u{1}!\"aQ\u{2}\u{1b}!9aSR6\"#`!`y\
        G\u{d}!Jaoy& Xv/!-a826!;`TO? \u{b}<P!<ap|S j\u{17}f!0aHmL!*`_c_! aIft!,a0=;!&at A!4ar\u{2}J!,`):N 0il!:aHr\u{3}\
        ! aIv\u{9} {:\u{18} Z'1 \u{0}8Y! a\u{0}rY !;\u{8}!*aLt\u{b} vJL!7a\u{9}\u{14}V \u{0}\u{7f}\u{7f}! `\u{c}J\u{19}\
        ! a!H9! `s9\\!Ba;qu! a^\"O! a\u{11}=o jM\u{1}!=aB|\u{4}!#`)I/ OW=!4a~nz!Ga\u{10}Q\u{9} |C2!*aNf5 M3L \"\u{2}R 7\
        hT!!ae!a cu !Gay6H!)`(L{!+`bn\u{d} \u{c}\u{f}\u{10}!Ba\u{7f}o-!;`8\u{f}5 G<> c|I!*ae\u{c}`!4`\u{b}Uw!=ad\u{10}\u{1f}\
        ! a\u{10}L7!JadAX! `9\u{b}d! `\u{7}\u{1a}j!%a\u{1d}m\u{3} \u{1c}a. \u{18})F!(a\u{10}]\u{1} : 5! `\u{16}\u{e}a L\
        ~l!&aKN\u{8}!!`BiA!;`MK\u{7f}!;`7A\u{0}!=aR\u{e}\u{d}! `\u{5}1R!Ga;\u{3}V!.`FAs 2dy!!`,B\u{f}!?a1@4!4`~BD!!aOfF\
         ~:\u{1} \u{4}p\u{9}!>a\u{1}\u{1f}6!)a;48 J\u{16}U! `\u{b}/s! `J9\u{a}! aJI$! a>\u{18}J!>aN\u{c}V \u{15}Vd! aKt\
        n \u{6}\u{1f}\u{7f} .\u{3}\u{8}! `Zp\u{1d}!<aEb-!>a-e1 Th6!%`'$<!>a;#?!<a|da! `65\u{8}! afZ/ :\u{3}y!%`R0 ! a58\
        9!\"`zhD!,a$cq!4a(\u{e}}! `M-\u{17} \u{11}_\u{17} \u{d}vJ i@H! aI&I!;`=\u{e}j  mx \u{9}\u{19}{ \u{18}a\u{2}!;`=\
        4\u{d}!Ja%\u{c}$ R\u{0}%!<a\u{12}_p!)`_e\u{e}! aZC%!,`UX7! a\u{0}hG \u{11}#I!;`s\u{11}[!!`\u{19}Z\u{6}!=a~l/!Ja\
        S#L R\u{1}\\ f\u{1a}r!=aHts!#`+d\u{7}! `%r\u{f}!/a-AI eAX 8H|!<aRt\u{d} j;*! a&:.!.aN\u{9}A!9amk\u{16}!(a\u{1e}\
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
        !8`.k5 *\u{15}I \u{1e}(s yj\u{15}! apa\u{18}!Ca\u{f} s!Ba\u{19}Q\u{10} ^i]!\"acR~!)`\u{c}E-!0`@+f!;aP+\u{a} `\u{b}\
        \u{10}!4`)X\u{11}! a(\u{d}\u{11} \u{17}1\u{18} &\u{1a}R \u{11}[W!(abuh 3>}!Ba;\u{13}= em\u{c} X\u{12}\u{12} k9N\
        \"!`(`.4^!5aJmj!Ja\u{1d}\u{1f}l \u{10}\u{14}y!)a@UY kYo \u{4}\u{a}r!7a\u{c}Y\u{6}\"(`4`\u{12}v\u{e}!#`\u{13}q/!\
        5ay\u{10}A \u{16}\u{d}\u{10}!\"`\u{7}\u{11}/!Ja\u{10}\u{8}q! `\u{1f}>\u{1d}! `m\u{1e}% \u{1f}\u{0}7! a\u{b}\u{5}\
        \u{1}!#`jd\u{5}!&axC\u{8}!7a\u{12}\\\u{13}!=ad\u{1c}% Gyq!'a\u{b}W\u{0}!;a_\u{1b}3! a\u{3}\u{16}a!3a2`\u{a}!;a^\
        BQ!)aHZR nPp!+`q\u{e}y!\"a\u{d}\u{2}\u{a} (\u{19}\u{1b}!$a\"\u{18}J NVq 1\u{1e}\u{7}!Fa1}\u{1a} \u{19}\u{6}\u{1c}\
        !*`\u{c}EK X2a {\u{19}% J3>!,a*/C! aFlM!<a,f\\!$a]\u{11}\u{11}!)`Q\u{1b}0!\"`ej[\"+`-`nAJ! a\u{e}q~ >h# v*5 4.W\
         5LZ '\u{b}\u{7f}!&a/\u{1f}o!!`-\u{1a}\u{16} \u{1c})\u{19} \u{1e}Ve \u{d}Ku!Ga]u\u{5}! `^$\u{f}!1a b%! `['C %\u{11}\
        \u{19} ]\u{1c}0!Ea\"\u{3}T Rec W\u{b}p!AaV\\C!EaogE! `\u{2}8O!*a|oY! `k2\u{15}!!`T\u{a}\u{1b}!4a^H7!)az}I \u{2}\
        g[ \u{1e}\u{6}r!!`gy\u{1a}!*aq{F!?a\u{9}\u{6}[! a\"9\u{0} \u{1b}-* HV7\"'`$`o\u{7f}@ \u{13}\u{11}\u{e}!JaFr\u{1a}\
        !8a%~&!)aI).! a#\u{1}:! a\u{9}#Q!-`e!R!<a<)n!JaX:o!4a<s\u{c}!Fa\u{3}Dn M>\u{7}!*a\u{13}\u{1d}\u{a}!%a%D-!<a\u{1f}\
        \u{10}_!=a\u{5}`!!;a&x8!Ja#g\u{3} \u{19}\u{1e}\u{16}!*`\u{15}\u{c}6!<a\u{10}\u{5}Y\"!`\"`|@b!:`T\u{3}\u{18}!-a]\
        @$!!aYO$ P\u{d};!$a\u{10}ZQ \u{1b}cQ!=a\u{1f}\u{0}\u{11} Zly \u{7f}:\u{6}!4a\u{16}/U G;_! aPL\u{6} eC\u{10}!4a\u{17}\
        1\u{12}!#`Ja@!\"`MYW!=aO\u{1b}\u{7f}!;ab,\u{6} ^\"(!#`R(;! a\u{0})V X\u{1b}p! a{?*!Ca>2T!,`+Vw!Jatny kD\u{7}!!`\
        -~\" F $ C(V!8ah{y %,\u{1d}#'`$`&`nz$ ':) P-g \u{d}?y!9a\u{12}P~ \u{e}c2!Ca\u{3}\u{1c}b \u{14}io!(aIX2!&a^:;!&a\
        [EY IxZ Ylg!$a$$z!;`\u{0}72!\"`Z\u{15}e!#`L{l! `A\u{7f}E M+1!-a_\u{1e}p! a%Xw!;a38\u{9}!>a\u{1a}\u{5}\u{1e}!7a\u{1}\
        A/!%a\u{6}\u{15}< \u{12}w\u{1f}!2apD6!>aDvI!#`*G\u{4}!+a>hK! `R;Q! aSO\u{18} |s6! `Y&R!8ax\u{1d}` \u{12}P\u{9} \
        \u{9}5\u{1b} Ip>!<aW\u{9}x!)a=r}!\"`[>\u{b}!'aFf\u{17} \"@O!+`4;T!*`\u{5}=\u{15}!*a=\u{e}  :\\(! aPPO! `}{W!*aS\
        f\u{2} wf\u{b} r-\u{17}!Ja&-1!Ja\u{6}cU! `~\u{7f}* -T-! a9|E F?w! `\u{2}V\u{11} ]\u{1d}0!&`p\u{e}7! a\u{1b}KK \u{1c}\
        ;\u{1}!#aV\u{6}\u{11} \u{7}\u{b}\u{16}!#`g\u{15}\u{1e} o!e W.~ y7&!-a\u{7f}\u{1}6!4`l`F {+T!$`K3b!4ae\u{3}n! `\u{14}\
        CA! a]nT! `Vq\u{b}!Ja>V\u{19} [f= 2\u{c}@ \u{12}\u{1c}I! aR\u{6}J!=a?fL!!`hMg!Ba8G\u{6} \u{19}\u{12}\u{b}! a-eF\
        !/a42n!%aUf\u{2}!=a67\u{3}!#`\u{18}v\u{5}!&`i^U \u{12}Ah! aC#' g\u{b}'! a\u{19}CL! acPM #bi 9W\u{6}!.an'\u{9} #\
        hY!4a.5|!;`o\u{10}  FC\u{17}!<a8%\u{9} /^& C\u{2}@!=aK\u{1}c!(a\u{1}lp .2\u{b} 6\u{1c}I!8a4E\u{a}!4a=Y7 NQ\u{1c}\
         g\u{2}\u{1d}!=ayZ5 R]>!4`y5Y!*`DOb \u{12}qt Gb\u{0}!\"a>h@!;a9|\u{1} *G\u{a} 6~\u{14}\"+`5`I\u{3}\u{15} b\u{1a}\
        \u{1e} c1N! `mk\u{16}! `%:F\"9`9a\u{9}f{!=a~f&\"#`9a#!7!6ad\u{12}`!;a\u{1}5\u{10}!#a(0\u{17} \u{18}V3 p%\u{b}! \
        `e\u{1a}\u{14} \u{13}Y%!;`\u{6}D'!Ja\u{11}}G!/a6\"K V5c!=aJW'!Fa\u{13}NO!\"`\u{8}\\`!$aWc\u{5}!#`i:\u{12}!#a\u{4}\
        q\u{17}!?aCC\u{1c} ^G\u{1f} rFY\"#`!`8\u{15}|!9`O%\u{a}! `iP\u{10} ]BA!4`Yc\u{19} iQT!1ajqj Jv\u{1a}!4aavX \u{15}\
        \u{a}\u{e}! a\u{14}\u{5}& }\"C!Jah%Z!>ayCo _\u{1d}E \u{e}~e!9a\u{9}y\u{15}!Ja\u{1}\u{a}, \\Lc!Fa\u{e}k$!9af92!\"\
        aVJ9!GaH{O!4`C'X zZm!*axm\u{3}\"+`-`_{\u{e}! `\u{11}~$ o5(!6`7\">! `D2t Rp} xl8 CCJ! `-7\u{5} &\u{1d}\u{19} \u{f}\
        \u{11}@ /ZW\" a'`y'n!\"`\u{9}\"q!Gaah\u{5} Qb>! az-L!<aH\\`!/ajr\u{3}!4aQ^\u{4}!#a;{\u{18}!Jalm\u{1a}!Ja\u{1a}\u{7f}\
        E 64p! a\u{13}B\u{8}!+a4D\u{11} Q\\! {##!?a\u{b}_M!\"a#?f *\u{8}\u{17}\"+`Ca/7\u{1b} \u{1c}O%!=aG:h!(a4\u{5}\u{c}\
        !!`+\u{19}_\"!`$`\u{1}s6!0ae8=! `#_@! acRV!8`!!c <_s!%a=`T \u{19}?\u{13}!\"adI.! az\u{0}J! `[\u{18}n! a\u{12}ru\
        !.``!\u{4}!)a\u{5}i\u{6}!<aQ\u{c}I!&aW=Q!9aKO !=a*M&! a1\u{12}J!4a\u{10}3\u{1a}! `\u{19}\u{7}\u{1c}! `\u{12}O<!\
         a\u{13}\u{a}T!3a\u{d}Aj &~o \u{14}0\u{b}! a#\u{9}'\" `=aS]S$ `#`4`9` \"\u{14}! a! M {6k!*`kY$! a\u{13}+-!=aV}G\
        ! a\u{e}\u{12}S!(a|0a!8`~\u{1f}a W<k! a\u{15}\u{e}{! a\u{13}3; Q\u{1a}\u{6}!7a\u{7}\u{d}\u{9}!;a.I*!!`3kX! `V\u{13}\
        k!0aE\u{f}\u{18}!7aO4\u{7} 2\u{4}*!(am/I! ` \u{13}u Zc\u{1} M\u{1d}\u{18}!Jaq\u{1}-!<a=\u{1e}4 Q19 K)g!+`\u{8}\u{10}\
        z!+`s-\u{1c}! `EdV \u{4}t` gW\u{15}!,ajm\u{1a} Y\u{d}p |$w Jj-!;`\u{6}00!<a&^^!Fa+xj!;`\u{1a}>r!,a)e\u{3}!<a$n!\
        !#a\u{b}\u{18}\"!'aXcT!<ax\u{12}h! alZx Wux! a\u{19}\u{13}O!&a\u{10}!d!Ca%e\u{16} @'$ \u{3}b, j<\u{7f} C\u{12}D\
         G\u{1d}k )'\u{14}!+`/]2 \u{4}~G!Javq\u{8}! `\u{7f}q\u{10}!?a2\u{1c}\u{10} \u{18}1B!Ja$?\\!JaY\u{2}m! a6\u{1b}\u{2}\
        !+`o}V!\"`$\u{d}\u{10}!*`\u{16}j2 ;6@ #V(!?a-b/ l`t!<`,^\u{e}!Ga\u{11}@@!JaV\u{1e}R!JaSq# Ag7!9`X*}!.au3\u{13}!\
        #a7jG!4aQ\u{11}V! a)=g!;`zB9 %:L!#aaPj N_z!=aXg\u{b}!4`k\u{1a}&!;adhI H`L! a7u\u{1}!<a2\u{1}`! a*Z\u{15}!6aRD\u{1f}\
        ! `\u{11}:?! an-c!GaeMc! `-\u{13}n ;hz!'agV?!*`s7U!8a\u{10}Ia!<`\u{11}H\u{e}!0`z\u{11}\u{16} 0=4!>aeGB EGL ~jk!\
        !`|\u{b}p!)a7\u{5}\u{b} xs\u{15} 7\u{9}\u{1a}!Ja:H3! a\u{2}4@!=a\u{e}N@! a\u{16}\u{b}[!\"`]Xs!#`\u{17}i\u{12} \u{15}\
        z& vL4 \u{16}M4 RF5!8a\u{0}\u{15}Y!<a:X\u{15}!9a\u{7f}(\u{16}!-`\u{1b}w: M\u{18}a!4a:~y!=a,\"\u{17}!;a`%\"##`'`\
        \"`~le$'`(`\"`3`\u{7f}xn +T\u{c}!<a3\u{1c}k!3a&tl \u{7}|n! aj\u{7f}t!!`{\u{9}\u{10}!Ja\u{10}\u{1b}+\"#` `}b7!!`\
        Px9! a\u{1}up!4a@\u{4}e!JaU\u{1a}\u{a}!>ah \u{15} K6) ]F-!<atJR!3au\u{2}U e\u{6}o!Ga\u{4}%x! aO\u{12}}!<a!\u{5}\
        \u{0}!!axt\u{f} V>8! a\u{8}\u{18}\u{14}!<`).!\"9`Baet` EL>!$a\u{a}H) F9-!>a+LT v9\u{7f} Z`\u{3} `.\u{18}! a5d[!\
        Ja\u{1a}mm! aOA\u{1e}!Jar\u{1b}D `|J!#afRW!*aZ\u{7}W!Jah*k >\u{18}6! aP\u{13}7! a>TS **X!\"`\u{6}s\u{10}!JaOf\u{1b}\
         O\\;!Jau5\u{15} k\u{11}\u{1b}!Ja\u{14}\u{e}\u{1d}!!`+O$!\"`UN4! aA\u{f}B!!`\u{4}=Q!%`h\u{15}k )t\u{9}!.aY]\u{f}\
        !4a/X+!!a\u{7f}{+!6` Z.! `\u{1}v\u{16} D+h!>ad\u{4}\u{1e} Yy3!!a>\u{7}F!\"`-)W!=aoLW!!`{\u{4}z!*aZ\u{7f}\u{d}! \
        `gc\u{f} \\Q0 ow0 K\u{14}O! a#\u{1c}O!\"`yeh!\"`inh W)j!<a\u{6}C\u{9}!$a*\u{1e}\u{9}!!a8hv!-`p@, \u{7}Lb!Ja$Ij!\
         `7g/! `;\u{3}2 \u{15}&3!Ja:f7!5a\u{1a}ZG! `;\u{d}v \u{15}L\u{15}!-az\u{1d}*! `0RC \u{8}ja! aF\u{13}c u7o -D\u{b}\
        !<aA:\u{11}!-armD!=as&Q!;`Q+q!<amZq!(`sky!Ea\u{12}e7 p\u{7}S!=a\u{0}1v!9am\u{13}\u{6}!=a\u{1d}\u{1}\u{d}!;`}\u{e}\
        '!&a\u{9}!+! a:8+ nVB q1L!#`{mh!=aIS\u{3}!$`D:\"! `\u{5}m(!;a\u{16}\\- R\u{a}- >Y\u{8} ur ! auA<! ai\u{1f}m! aP\
        W\u{16} \"\u{17}W!!`_f}!\"a.X\u{9} vr\u{1f}!\"aSt, 3<\u{14} \u{16}nK K2W\"!`\"`vJh!CaE^\u{16}!;ab\u{1d}*! aKto!\
        $a];2! aSi2!$am\u{9}w!0``3\u{4}!'ar\"\u{10} .WU s=\u{19}!8a\u{1a}b4!9a\u{10};F w]b!!`I\u{1c}t! aLX]!\"arb\u{c}!\
        ;`Kf\u{1d} h8# /@[!4an\u{2}^!Ga nz  S; KY_! `r\u{12}f!DaL\u{19}\u{e}!$ax\u{2}L nhw!6a0ix \u{8}\u{5}\u{6}! a\u{18}\
        C+!<aq\u{1f}]!)`\u{17}Sk 0V\u{2}!7a^!\u{8} \u{e}B\u{d}!6`r\u{10}\u{d} 1\u{b}% \u{1e}%.!Ja`5p!/a\u{2}i~ Lle!Calz\
        r! a);\u{3}!1a(W\u{d} c\u{17}\u{e} C\u{b}\u{11}!%a(\u{7}@!%`0\u{1}N q&i!GaG\u{17}i!Ba[OJ ja! \u{c}u8 \u{17}\u{12}\
        > +\u{1c}B!<a\u{7f}DK X7\u{1a}!!`\u{f}F\u{15} \u{12}\u{8}1! a`{l ;6p FJ~!+a:B\u{1e}!<ane)!Ga\u{18}>d!;a,u\u{a}!\
        <a?W\u{16}! a>$*!<aF?\u{1b} +\u{1e}Z \u{c}c_ /\u{4}\u{6}!>aD\u{9}\u{15}!1af&/!,a\u{1}\u{0}\\!;aWb\u{a}!?a\u{19}\
        }$! `\u{11}\u{1}+!<aZ;R odm!Jaoko!6a9`z##`\"`!`|~K! ax\u{16}g TPp!GaR~\u{5} \u{9}o) ;72 ]F< Cx?!(a\u{5}OE gfY! \
        a}h\u{16}!(`\u{1}y:! a-vW!\"a\u{2}^Y \"kr!8a(:\u{0} PA\u{f}! `}kJ \u{7f}zJ!Ea8dX!#`\u{1}$p YuD S5g v\u{1}z!\"`\u{2}\
        _\u{8}! az+\u{1b}! ap7# =.%# `9`#`#)-!EaO44!4a\u{6}qi \u{11}*|!>ae\u{f}\u{c} \u{3}0 ! a]{6 v^?!#`IQU!\"`\\0\u{3}\
        !Jag\u{16}\u{6}!(a`\"@ cY\u{1f}!4a=14! a\u{5}W\u{1f}!!`\u{1e}@3!+a:\u{1d}a!*aD\u{1f}m \u{9}C~ S%\u{8}!0a@n\u{17}\
         X\\%! a%\u{10}7 IL<!+`\u{19}8t!/a\u{9}qt! aa>y \u{8}c-!%`\u{2}~0! av55!,`HA\u{10} 5\u{f}*!<aWw\u{19}!;ay\"x!<a\
        \u{19}\u{3}F IGL!*a\u{1d}3R o3\u{0}!+aD\u{9}b R\u{1a}c \u{17}ti ?\u{2}} h~[\"#`\"`5\u{1f}f\"!`'`p'\u{7f}!8`\u{7}\
        j\u{11}! a8+8!'a\u{a}g8! `\u{17}\u{13}]!\"`a>o %o\u{e}!4aS>0!<am\u{15}f!Ca\u{7f}\u{1b}\u{16}!*a\u{11}\u{1}[ ^%v\
        !0`=E\u{6} E=q \u{d}4\u{7f} L\u{f}\u{14} \u{18}\u{d}I $!M \u{19}\u{c}t y{|! af\u{2}  7Je!!avD} iq\u{7f}!>a\u{1a}\
        \u{1c}, \u{19}=. \u{17}_W!;`g)\u{5}!<aJG  \u{2}\u{16}!!)`\u{15}\\N /f% 4tl! aNrp!;aR^\u{16}!)aS\u{14}i \u{1d}\u{0}\
        \u{17}!Ba\"9f! a's^! aa5x \u{17}\u{f}\u{18} DE\u{19}!1aF\u{1e}\u{19}!Ha_2: \u{c}J@!<a-dP! axN\u{1b} v\u{2}%!&a\u{1a}\
        -6!>ay/J!\"`\u{18}d` e?D!<aaxD snu!;`nz@ :q\u{1e} Ra1!-`1s4!4a~\u{11}2 \u{c}\u{1f}H!GaW\u{15}I z\u{1e}Y >f(!<aR\
        =*!*a\u{a}jJ!$`\u{19}}J |;_ \u{3}Sa!=a63f!\"a\u{a}Nl!#aJ[A!+`R\u{13}F 7hu!*a!*\u{7f}!)a\"\\/ \u{11}\u{e}5!&`^}Q\
         ~V\u{c} ?fJ!4ajJ\u{17}!;ayD\u{1c}!$aGB5!*a0-_!#`.h\u{f}!#a\u{f}\u{18}i!#`J\u{5}\u{7f}!&adB\u{a}!4`\u{1}+, \\iH\
        !\"a?\u{1f}b!<a$F|!Ja)(\u{3}!$a\u{5}\u{14}\u{10}!%ap\u{13}-! a\u{8}fk!Ja\u{1c}G\u{e}!!`\u{11}\u{4}v! a\u{16}X\u{5}\
         P\u{17}4!<a\u{13}<<!*a%m?!\"`;Q_!#`s\u{14}\u{8} \u{1f}2\u{15}!;`L!4! a\u{1}\u{17}B!Ja/dI!%a&6V!,a,5\u{14}!>ai\u{0}\
        \u{19} \u{15}\u{f}- =\u{a}* C$.!Ca.c~!6`\u{12}v\u{f}!#a\u{5}S\u{1c}! aAk! \u{7}>f Te|!(`\\t| e4~ X\u{f}\u{e} \u{1e}\
        .\u{14}! `CFk \u{b}{\u{c}! av\u{4}0!JaMH^!#`\u{5}4B $Qm!%ae {!>ax\u{18}\u{3}! `4T\u{6}!!a 4%!Aa\u{1a}a@!Gal:Y!,\
        `\u{2}Xr!)a\u{1f}\u{12}S @`p!4a\u{16}\u{10}y! aGO\u{3}! `\u{10}r$!=an+. \u{e}\u{1a}F!,a\u{1a}pH!Ga sN 6`0! `AlP\
        !<af\u{d}Z!Ca\u{8}*a \u{9}\u{0}c!!`\u{1d}x>!<ajGP 6xf!&a\u{1e}U\u{12}! aeM%!*aU\u{16}7! a}g< 8A| GbD! a@\u{1e}O\
        !(a\u{4}He! a\u{3}\u{14}q xc\u{8} Hj5 \u{c}\u{1c}Q! `\u{e}\u{7f}T!;aQs\" \u{4}.:!?a\u{15}\u{1f}I!&a0o\u{5}!\"`q\
        E\u{15} Bz\u{15} 1q\u{1f} UY$ .pM!!`\u{8}.f!%ai|h! aw9r!;a[\u{4}\u{0}!&aCNO! `-%`!\"`\u{1c}>a wp.!Ja&7? UeU!$a[\
        \u{1e}k B\\\u{c}! a|z0 \u{1c}\u{1f}k!\"`=Oa >}\u{0} ]u  p.(!$aN!u&#` `!`%`$`-`^h6!\"`yYy! a8`#! at\u{f}=%6`&`7`\
        #`$`\\nZ \u{19}f% x\u{1a}>!BaNaT F~v!7a\u{1}O~!!a\u{2}s@ u=k 8;Y O<b!=a]\u{9}\u{7f}!<a\u{15}\u{8}#!$`9>7!<aj\u{15}\
        R d?\u{8}!=a\u{14}8\u{11}!\"`h\u{3}/! `jZM! aS\u{0}Q!Ja8Q\u{18}!\"a\"s[! a,(f!=a\u{17}X% \u{4}\u{19}K +Kb!8`ogw\
         ^\\\u{11} Tk@!$am?r i\u{16}u!Jar9\u{1b} \u{e}U#!2`h\u{12}U 'L\u{3} \u{3}P\u{a}!!`e>(! `}Y3!!`\u{f}C>! aD\"L \u{2}\
        Yd! `A\u{19}}!Ba>\u{13}\u{6} LS\u{11}! a.\u{17}\u{1b}!<a<yN! `5)\u{1b}!#`\u{c}>  USG ;(V!<a\u{7f}\u{14}\u{9}!;`\
        5\u{17}\u{15}!;`D\u{e}#!=a$\u{2}( x\u{4}P!!`DX)!!`=\u{12}U S'~ 9U\u{12}!+`\u{4}I0! ak\u{9}4!Jao\u{1c}\u{d} K`5 \
        /\u{1f}<!Ja#h_!>a\u{6}Qs! `\u{d}>\u{11} jb\u{11} r1C!!aE-t LP\u{0} #-) \"FA!&aYog!!`Z&x!Jadx\u{1d}!-a\u{17}<\u{1f}\
        !(a_f6!\"`;\u{8}?!:`0/F!%`\u{f}5j!!a_Cn!=a]3$!<aEa<!4a\u{1e}}7 :\u{13}m!#`5\u{12}\u{3} PW\u{b} n(\u{14}! a8\u{0}\
        D B%K! aw\u{13}]!+a\u{16}nh\"9a;`!C\u{6}!<a&d ! a]P-!#a4\u{12}A! a\u{d}yH y*a!\"`r4)!8a/\u{1b}. 4\u{c}7 ?KX!Ja\u{14}\
        E\"!7a/u' dVG (-\u{7} 'd\u{9}!)aH+\u{f}! a\u{1c}\u{b}\u{1f} \u{9}\u{1}!! aR\u{1e}T!/aO\u{1d}c g5l!BaP;r!Gaujs $\
        -\u{11}!8`B\u{15}.!\"aG\u{7}7!&a%\"; Zn>!!`\u{b}jB!8a[kd!Ja{\u{17}P Sg* U~.!4`K\u{2}<!;aWQ@!+`k^D \"\u{e}d! aCT\
        *!!`\u{1e}p\u{5} +\u{16}\u{f}! `O\u{f}\u{11}! a[`\u{1a}!Ja9\u{6}l =T\u{1c}!=a4L9 ],G!<a;#T!0abe\u{4}! `[}\u{f}!\
         aX{-!=a\u{11}\u{10}\u{11}!*at=\u{1f}!?aqaD!)a;\u{8}m!/aLz|!5aZ;3!!`\u{e};; ;l#!,aM-'!<ahe9 Se:!4a12M!=a~\u{a}M\
         D\u{1f}p! `\u{b}7t fl{!=acQ\u{1f} 7-* n53!/`\u{1}WC! `.8M!;ax\u{11}]!Ja*fb!#`\u{10}[\u{e} __'!&`O\u{7}/ Y\u{19}\
        : j\u{4}B X/z!$ahF\u{13}!=aT$\u{14}!Aa!\u{2},!>a[su \u{a};\u{17}!9a\u{f}k0!4a\u{1d}__!#`\u{12}wp!*`_<v! aS\u{15}\
        }  \u{4}\u{15} '?b!!aZG\u{a}!Ga\u{1a}e\u{1d}! ajZ`!\"aJ\u{0}\u{14}!GaO\u{0}\u{14} {%3! a(\u{14}A!'a-\u{7}r \\vz\
        !<agi\u{1d}! af\\\u{2}!!a\u{1}\u{19}\u{a} aD@ {\u{16}M!Jat\u{15}]#+`,`5`t[\u{9} $\u{11}\u{18} *s&!#`|\u{b}U \u{10}\
        GZ$ `!`#`$`K<_!;ac(j! a(y{!&`kh\u{10} %Z\u{11}!4a\u{0}rN O?U!%`\u{2}rV \u{15}Av \u{15}\u{b}}!#`;N7 \u{10},o! ax\
        O{ E\"\u{13}!8a\"\u{5}\"!;`^\u{14})! a0\u{0}A\"#` `Vtg!4a_M\u{f}\"7`!`\u{8}ZS!;`S\u{19}\u{4} 6[6 $-8!#`*!\u{11}\
        !;a/[0!\"`umF!?aB\u{c}`!!au\u{6}! 4\u{1d}( S\u{b}+!;`\\zL \u{7}k(!<a\u{7f}r,!4a#\u{18}B \u{2}gY )c\u{c}! a&=X!-\
        a\u{2}S\u{1b} +21 A\u{1a}? ;Eb >:\u{13} ie2! a\u{7}]<! `~G\u{10}! a\u{17}\u{b}\u{1a}!!`^lG!4aV4W \u{1b}a;! a\u{10}\
        v\u{7f}!/aw,\u{19}  :# <$=!2a/>A!-`K*C! a\u{f}`s!Ca#\u{3}{!'a\u{1b} *!!`fX,!$advG!/a\u{12}MN!Ea{\u{15}x!8a8\u{0}\
        } \u{11}*\u{7f}!3aB\u{10}\u{0} -e\u{2} vm5 \u{16}\u{e}X!,`\u{d}Z\u{a} ;^!! `\u{f}iZ \u{7}Ra!&`9Oo zU\u{13}!!`\u{f}\
        *+!\"a6g0 \u{e}|F!4`S\u{2}J s\\L!>aE\u{1f}Y ^Pr ? t! ar[8 [\u{1f}<!4`$fN!Ga\u{17}3a! aJkg Z8s P.\u{7}!6a\u{11}\u{16}\
        \u{18}!Jan=\u{1a}! aGy?!0a\u{7f}'\u{c}!<a\u{c}** !S:! `-A=! aG\u{0}A!<`n~R!!`bi\u{19}!Ea\u{3}E\u{11} C?0 \u{7f}\
        g9 \u{d}WN! aC\u{f}R .ki!;`zmm \u{1d}E} e\u{1e}\u{1c}!&`\u{15}+C! aN\u{4}Q z_n!.a\u{1f}\u{e}|!@a$u\u{14}!!`}\u{d}\
        % tJ\u{11}!$`nk|!!`(\u{1c}\u{17} ;\u{5}O vWX!%a7]! \u{1b}Z1 qyc#+`-`CaIPQ!Ia\u{a}cY S\u{1d}w <\u{1a}\u{1} fq\u{9}\
        !;`ar !*`jl\u{6}!Baw>\u{e}!1`\u{c}O@!-aa<U! al\u{c}\\!8a\u{4}Oy! a\u{11} \u{1f}!#ag76!?a\u{f}xl!&a\u{1}>z!Jadr\u{7f}\
        !*a>C\u{3}!Eavy\u{12}!-`\\\u{d}!!6`A\u{1}M!Ja\u{17}NR!)`\u{1e}kd 2!k! a\u{1a}\u{7}2!Dah\u{4}d!%`A#x ]o\u{0}!Da\u{6}\
        $\u{4}!<`Oi\u{4}! aO\u{3}m!)aYz\u{7f}!?a7*\u{b}!<a\u{15}%\u{c} V&& e2> pT] k*\u{13}!\"aO7\u{13}!Ha9y\u{1a} [\u{b}\
        \u{1a}\"+`*``\u{10}. f{L! aH3* \u{1c}O)!!au5+! a7uU \u{1a}(\u{1c}!Ea}%=! ``\u{0}E! `\u{1f}>f!'a,nj!*a\u{3}c\u{19}\
        !<aU.'! a NG!7a;dJ h$K!Ja\u{d}\u{6}O! a94[! aI.c!;`\u{11}\u{15}\u{1a} \u{19}7P!Ea\u{14}x@!\"aN\u{7}J \u{3}/_ \u{16}\
        <a!Ja\u{0}\u{13}\u{5}!-ano%!JaQ\u{11}B ;PV!#`\u{f}=]!<a@P\u{a}!!`oW\u{1b} i\u{12}(! a0x<!<a9]n!Jam^\u{19}!&a5*!\
         1\u{d}5! aC\u{8}t!!`&!B!>aPqa!?a?{b!<a\u{12}\u{1b}\u{15}!!az<R '-: IM? F\u{1c}f RNs!;a5Hy N\u{1d}+ o;; RRQ!<a%\
        \u{9}Y!8a<6\u{4} \u{d}Ir! a;d\u{6}!%ag\u{18}# 0BL!*a^>t Nn\u{e} '[J! `tYw! `Q\u{1e}^! a2\u{18}: \u{7}.A!>a\u{10}\
        q\u{13}!Gagh\u{1c}!JaUd-!Fa\u{10}k\u{f}!4aTW\u{11} +b# 9fY h9_!0a\u{7}dn .\u{10}2!>aH\u{d}:!=aQ\u{1c}c!Ba\u{7}\u{9}\
        f! a[l|! aG\u{17}6 %?7!;a\u{11}$Y!#ab\u{14}Y! a\u{b}`} |bI nF\u{14} \u{0}\u{f}\u{1c} 2:6 \u{d}\u{5}C!JaANG!8aT)\
        \u{16} \u{7}a6!(a\u{1f}7G \u{10}\"\u{7f}! a\u{c}u !=aQ*! \u{1b}c+!'a&\\0!&`W%; \u{14}2D! a2\\_!4aS_\u{5} _N\u{7}\
         G\u{7f}\u{9}!4aVH\u{18}!#`b\u{12}0! a7W|!,aa\u{14}\u{14} \u{f}T\u{6}!<aa][ j9x!,a]G}!!aF]\u{3}!\"`\u{2}R8!4a\u{0}\
        \u{b}\u{14}!Ja\u{1f}t8!!`<`N!#ai\u{3}\u{b}!>a\"-\u{1e}!DaLqe!6``u  Ng.!;a*\u{0}9 [#Z!!`k7q!4apu0 reG! aD)Q V<\u{a}\
        !,`\u{16}z\u{2} _j?!5a[9G! `\u{b}.\u{4}!&a*\u{11}\u{f} \u{1}s\u{1f}!*a+T1  \u{0}6! `9\u{1a}\u{8}!=a1R\u{e} i:\u{10}\
         x2\u{13}!Ga\u{9}N\u{13}!4a`D& L7S!>aI:z!;a[^~ W}^! a~]\u{1d}! aE}9!Da\u{1d}\u{1d}C >{}!FavqN FBS!<a9<b!;a\u{11}\
        9j lb\u{9}!<a\u{15}\\!!!a\u{14}\u{15}%!4`rb6 -R?! a\u{3}\u{1a}B +nC W\u{9}L 2Z\\!5aGw7!1`\u{11}3\"!4aB%O!=aRmU!\
        $aW{b!<`\u{4}8z :vH!Ca:DV!Ja\u{10}H\u{5}!Ja:Z>!Ja\u{c}\u{5}t!>a\u{c}\u{19}{! `\u{18}oX #Bl!Cac=t hk( v\u{f}^!?a\
        \u{2}Qn t3u!!`VnF \u{d}\u{1c}v! awUX W\", \u{13}O2 jdO B&T %}\u{1} ++%!+`SG1 h\u{c}N \u{1e}SP Le\u{5}!\"`\u{f}H\
        \u{9}!,`\u{3}?\u{c} \u{2},\u{11}!2a\u{f}`Q!GanT#!#`=I6 SrX!?aWNj\"#`\"`i\u{2}\u{2}! aLy3 P1;! `u\u{13}J \u{3}Wz\
         ,+\u{a}!>aN`)!<a\u{f}^O! a\u{d}\u{9}O!$amP\u{1b}!+`\u{4}b@ (%^!\"a~2\u{1c}!#`\u{1e}_# @r8!%a@$@!#`{mH!Ga8a\u{1f}\
        !-aJ\u{2}9 \u{f}ZA!<`;O\\ W1J! aZyT!<aRwn! ac.r \u{10}*\u{3}!Ea:\\\u{13}!AatG@!Ea\u{6}#L!Gam\u{d}`\" `!a!!v KsX\
        !\"`9\u{f}| 0\\~!3`;>\" t>' {\u{d}8!)`\u{6}HD!!`fvu tt\u{10}! a6\u{6}\u{10} zBK |\u{16}_!;a\u{b}=j!4am\u{a}\u{17}\
        ! aC{O!/a mt!8aD\u{1f}}!>a\u{e}px!8a\u{19}\u{7f}\u{d} _f\u{1a}! `\u{16}*!!#`Z(,! `A5@! `htO!*ag1\\ |Qe!=ar\u{2}\
        \u{7}!Da-Z\u{a}!*a\u{9}\u{15}#! aO\u{f}7!Ja\\#b!\"a4\u{9}j!2a\u{11}tk! arL/ \u{0}&w!+`\u{6}Y@ \u{3}R] &8h! `KFr\
        !JaRs4 \u{d}q\u{e}!8a8\u{1b}Q!Ca\u{a}i\\!BaQ\u{7f}j! aBR%! a_/(!'a_=Y pI, \u{9}\u{5}\\!5a\u{5}\u{10}\u{16}!+`\u{a}\
        \u{4}3!!aBnM!!a\u{1d}\u{5}Q!;`x+R \u{e}FW .K\u{4} r\u{1}\u{c}\"\"`$`&/3!5`\u{13}DL! `],o!+`2E\u{c}!<aH\u{6}\u{1c}\
        !;`\u{7f}\u{1d}i aS\u{1c} U?&!&ag7X!Fa1?k#/`+`-`\u{18}\u{15}\u{f} *f=! a\u{1b}|= F\u{6}a!$aqWr nt\u{7f} X^\u{12}\
        !=a\u{7}&\u{1a} 0#\u{1f} \u{7}L!!<`#\u{1c}v!*aV%\u{1d} \u{e}n'!<aF2L!<a1J] \u{b}W=!GaE8> N\u{7}B \u{19}V\u{11}!\
        =a\u{d}[D!;aR\"D!?ay]O! a~ V!\"ac\u{10}q! `5Y\u{e}!Ga^65 mn- _\u{e}\u{d} 4'?! a7ky!-`\u{1}I\u{13} $#-!!`tB`!!a%\
        i\u{1f}!4a5Q0!#`D?\\!>a\u{9}We h{\u{10} \u{7f}\u{18}\u{1e}!Da<q(!?auIj!*aR/x!+`\u{10}'5 7t?!\"`-\u{12}n!4a04q!8\
        a\u{7f}q\u{1e}!(a\u{19}c. ?\u{19}; o$Z!9a\u{5}`o! `,=\u{2}\"!`\"`nU\u{19} vE(!)aP<3 \u{19}\u{15}7\"\"`;`@3A!,`i\
        7\u{10} \"=\"! aMX\"! `y\u{1}.\" `#`\\-a! `\u{10}Ja! abfi!\"`\u{a}bn!2a:P\u{7}!=a\u{15}s\u{19}!1`\u{2}|'!CaK.:!\
        ;`!\u{1b}=! `'Qm!=a:\u{12}\u{d}!/a/\u{e}\u{1a}!Ca-Z- WQ`!Ja\u{4}%l \u{1b}f~!=a%\u{1e}< H]G! ` \u{3}\u{6}!=ab}\u{1a}\
        !<a`\u{2}X!(aEQ[!0`ekj\" a'`\u{1c}K\u{a}! `\u{18};\u{e} CHC! a\u{6}pr \u{a}.~ U\u{12}9 J8h \u{1a}\u{0}j!*a\u{c}\
        }q##`!`\"`\u{14}e\u{1f} P\u{1a}w!?a\u{d}**!,`W\u{6}6!JaZK:!Aa/uG A\u{1a}u!Ja\u{7}S{ \u{1f}R\u{7}! aai\u{8}!Gae\u{1d}\
        \u{18}!#`6y-!;a.$1!>aZI\u{14}!Dac3: w\"/!Ja'*@! a\u{d}Qp!,`2\u{17}+ cP;!4`x\u{16}A!<ayd\u{0}!:`]\u{6}? A?\\ M\u{2}\
        %! al0K! ar\u{14}[!9a0[v!,aaei! a`\u{18}n!(`\u{19}er!\"`\u{c}\u{11}y!&ag7  +!& $\u{d};! ah\u{f}f!+a\u{1e}\u{15}\
        \u{10} Q_, >O\u{7} <8\u{e} l6{ I\u{18}\u{5}!(a\"a_!3a8>=!EaYDC!Da+Rg!$a\u{7}C|!!`FB\u{10}! aXM*!4`D/?!4`mCE! a?\
        ;r! `P\"= \u{d}=V!&a^\u{1e}c!;``oz  EB!%`@\u{7f}L m\u{1b}\u{a}!=aTI\u{13}!6a7\u{5}R!;a=~t! a\u{3}\u{18}u!/aL({ \
        \u{18}_Z!-aC5e S\u{f}l!Da,Lz! anjf!!`-f\u{1c}!\"a!XR :v\u{7}! aJ,#!2a,~3! `*~I! a(R\\ q\u{7}g!;`F-4! adrE! aQR\u{17}\
         ~>r \u{8}/w!&aPT\u{11}! `\u{8}~-!+`$\u{1b}^ i\u{1a}h(!`$`%`'`\"`(`#`4`\\$\u{7f} K.$!8`m-.!Fa\u{17}z9 v_^!>a,$g\
        !<abc}!\"ax.\u{7}!7a3,- s4<! a}GA!Ga(;P p\u{1b}.!)a(p9!,`x/\\! a,>.!(aQ|8! a\u{1c}\u{1c}M k\u{1e}i!8a \u{7}\u{19}\
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
         \u{1}K5!\"`\\\u{17}~\"!`\"`\u{1}6O \u{1b}f]!*au%d B6K n{a N&8!>a~E\u{17} oUn!DaO[s!!`\u{17}ew!,aa\\|!4aD\u{17}\
        3!9aM\u{1b}V!=a\u{7f}^] 2\u{7}^ z\u{5}i! `\u{5}Bx! a[p\u{1}!8a3f. 2@\u{5} $|\u{6}!<a\u{f}\u{3}\u{15}!1a+@\u{16}\
        !?ac(\u{1a} J\u{15}.! af05!#`C}I! `GKM!!a\u{1a}S^!\"`YJx!<a*%Y!@a\u{10}/i!BaV1p \u{e}\u{0}\u{7f}!,`t\u{11}\u{7f}\
        !<a&II N#[ Sk\\!#`po]! `Xh\u{1d} .Y&!Ja\u{3}'( B`f!IaLYr {xy b\u{14}\u{2}!;`Ti\u{6}!Ca'eG wQT!7a\u{13}HU!'a(Ok!\
        Da`{k!Ea\\X\u{4}!\"`S,\u{c} 3Df!<ag\u{8}\u{7f}!<av\u{1f}N!5a\u{5}\u{1b}O!!`l e 1/x!Jauqz!(`i\u{d}\u{13}!Ba!]O!9\
        a0\u{4}\u{1c} CR> _\u{0}t!\"`'O\u{10}!(a|v\u{1d} 'U4 0\u{d}b \u{3}6`!(`Mvg!<a\u{19}n\u{2} Kk@!JabJv!FaSQI!+`jrW\
         \u{14}{n K9#! aprP \u{6}\u{b}R!Jam-\u{18}!<aOz\u{1c}!&a-\u{3}+ shM!+aq\u{d}l!!`P4\u{16}! `y\u{8}O @\u{19}} G\u{d}\
        ~ \u{5}[R )ar \u{11}#\u{5} e|\u{1c}! aB\\1!4aA\u{c}L!#a\u{1f}2N! a9 W '^a! a4\u{3}q!Ea\u{11}9\u{1b} 7(X!%`i~l!=\
        a~d\u{c}!!`Sd, \"z\u{a}! `a-\u{c} \u{6}S$!=aq\u{f}2 M\u{18}D!\"`K\u{d}\u{11} \u{12}9R! a\u{d}e\u{2}!;`Ov\u{12}!\
         a!m)! `A]/ H\u{16}L!Gad>T y\u{19}\u{5}  g\\!AakDG!=al\u{1d}c!<a(\u{4}\u{15}!Ga~\"@ $/v!&`ATz \u{1e}L} \u{1d}w?\
        !<a$\u{19}Z T:t \u{14}r\u{11} &H& e>\u{9} \u{10}\u{c}\u{1d}!#a#{8!Ea)\u{17}9 uFU!?a\\\u{f}\u{c}!)`3IC!#`PQn !E\u{5}\
        !)ax\u{14}\u{6}!!`\u{1e}\u{0}\u{a}! `>\u{0}'! a\u{1d}\u{5}_!*a\u{1a} '!!`\u{12}{5! a0Ef!<`cnw!/aiV! &\u{3}%!5a\u{1d}\
        \u{d}0!)`9;8 C^\u{1e} -)!\"!`$`\u{19}\u{12}s! aU3| \u{0}m6!4`\u{1c}(J ,\u{1f}6!Fau\u{16}Q!Da\u{14}%b ga\u{e} {\u{6}\
        : \u{9}ER! aHE\u{d} abC l\u{5}L \u{5}au! a:dS\"9`9aF|>!Ja.;_!8a]Eh BIn!*`\u{a}yv { !!2`\u{19}s/!/aX2j lX\u{11} \
        \u{f}1\u{18}\"#`\"`rP'!(`_FS! a\u{10}qz!!a\u{5}\u{5}N!?a657 ]\u{1}s DY, }9=!:`<Vh \u{1}g| FM- miq!\"`*j !!`yp\"\
        #!a!`4`0L'!\"aMe1!5aovI! `\u{11}<N!>a\u{15}R^ 4 x!$`05\u{16}!!`X], \"\u{1b}:! `u B! a?\u{1d}\u{8} PW\u{d} \u{14}\
        *,! aIly!#`\u{3}j\u{9}!#`\u{c}\u{7f}$!!a0O\u{7} \u{3}31!:a\u{5}zI$#`\"`!`,`H{V! a+7z \u{19}\u{16}\u{2}!=aHv\u{1b}\
         a\\, Aug! `uN\u{e} \"\u{14}\u{1b} \u{e}'S!!`E~\u{a} \u{1b}\u{5})!#`?d-! a\u{4}J<!#a\u{1c}vO! `k<e!<a\u{7f}\u{19}\
        ~ f\u{16}\u{2}!%a7\u{13}\u{6}! `Br\u{18}! aJi0! aC\u{2}u z|\u{0} \u{b}s\u{17} /iH!=a1Qj &]\u{7}!Ja\u{3}TY!>aN/_\
        !4`+9\u{11}!%`R\u{17}\u{14}!\"`M)O!(a>s\u{5}! a\u{2}\u{3}\u{9}!;`\u{15}.O! `\u{4}\u{17}v *x\u{17}!,abry! ag\u{15}\
        \u{1a} \u{a}e\u{1f} \u{1d}`7!!`P2J \u{9}FR!Ga\"nU =qY! apcd!+aVvt btv!.an\u{c}\u{3}!!`x=\u{a}!Da\u{1}Z\u{16}!.a\
        \u{13}}\"! `m\u{6}' 0J.!*a\u{7}u:!<a<eM\"*`-`J\u{b}\u{3}!JaD~\u{f}! a'h\u{1c}!!`XNv!)a#\u{1d}{! `\u{4}\u{19}!!D\
        a\u{1d}_? >\u{1a}V!4`$8\u{8}!Ea%D\u{10} ,\u{1} !$at*4! aA\u{8}G \u{1e}Jy!\"`>\u{16}\u{6}!?af\u{1a}\u{1c}!Ja5_'!\
        <a(qV!EabY\u{f}!Ea\u{18}*8 @'M!%a95b l)2!\"`\u{17}{J!AaU#W!*`,t\u{4}!5a%\u{1b}\u{16}!!`\u{a}\u{11}&!&a''o!=a^F\u{3}\
         3| !<aA\u{4}A!)`.R}!#aQc\u{5}!9`\u{14}4  Z\u{a}K!2`\u{12}iO!(a\\`Y!#av`i G!c!'`C9\u{d}!\"`f\u{a}/!Ja\u{9}j5 \u{3}\
        \u{9}_ Xn\u{3} Ax% \u{1b}Ff!&aSTh!!a|Jn wq(!;`gW/!=a1v4 \u{13}vP \u{1e}6U!9a\u{15}4u!9a\u{1e}V\u{d} JD\u{16}!;`\
        ;>+!%`\u{c}VR!<a&'d Mt\u{8}! a2-#!+`4d^! a{\u{f}h `Y\u{18}\"#`&`\"7\u{7f}!$a\u{1f}\u{16}O!'a\"^i! a?\u{9}W! `l\u{d}\
        ]!=a\u{c}I\u{c} \u{1b}(\"!(a^`J ya\u{1e} ^-  7T*!Da\u{a}n@!(`_gJ! aB\"W!.aX\u{1}\u{19} \u{1c}n\u{1d}!,`3f+!=a\u{c}\
        .4!;a\u{b}\u{19}q!3ap^\u{1} o\u{12}&!JaO\u{13}7! aLC8!*`ZJ; \u{c}AC! a\u{1a}\u{19}Q \u{c}>U!;`<(\u{8}!3a\u{15}*\
        \u{c} G\u{8}\u{c}!<aBC\u{13} g4, \u{9}^X!=a\u{6})\u{11}!*a\"^S!=a1\u{0}_!;`EN\u{0}!\"`f\u{3}= \u{b}Ci!!`A2\u{e}\
        !AaBK\u{1f}!)a78B D=W! aR3o! a37\"! a~\u{7}; a2C!)`\u{9}sJ \u{0};h! `ERn!)`J/\u{0} `6\u{12}! `}H.!#`Y*\u{9}!=ab\
        \u{13}7 [e\u{0}!;`@~\u{a}!.`\u{7f}5\u{b} T.l @2\u{3} RO+!&`w<Q!Ga\u{1a}\u{14}g!\"`\u{7f}g\u{b}! `ly\u{17}!Ba,7%\
        !Ga\u{1c}GB!<aL:G!\"a{@\u{1d}!#`'ks! aBX?! aDNL!!`w\u{19}^ <v\u{7}!0`\u{4}\u{1}\u{a}!\"`5Y\u{10}!Fa+BY \u{18}\u{d}\
        `!+`jQ| \u{5}\u{4}\u{7f}!+`\u{14}{\u{6} !P\u{e} \u{1}:\u{16}!*`3T\u{17}!6atE  3^+ \"<A!GaC\u{5}{!<aV\u{0}\u{9}!\
        'a5\u{13}-!Eal\u{0}#! aO\u{1e}=!#`\u{0};c! a\u{19}ix!\"a\u{1d}\\\u{7}!<a@W\u{c} G,\u{14}! `@\u{2}5!Ga!$R!8acl_!\
        7ab@c!&`t\u{1e}m 7;\u{1e}!<`i`$ \u{7} ? m\u{3}B!Ja\u{1d}y>! a8:\u{5}!8a$\u{16}\u{d}\"!`\"`Y2\u{14} \u{12}B\u{18}\
         |(#!&ad\u{f}' lD. v\u{c}1 :#- <4:!=a7IA!)`C.[! ag\u{15}F !o\u{f}!)`6#.!*a5}6! am\u{16}7!\"a2#J w\u{6}#!<aaK?!=\
        a \u{1f}\u{8}!!`\u{15}\u{9}> U\u{b}q!9a2+F!\"a%\u{1e}: \u{4}\u{f}z!9an\u{1}\u{b}!!`.\u{a}\u{13} v.- \u{d}Ic =re\
         SXu! a@+\u{8}!*`}7\u{18}!=a\u{5}\u{0}t!)`B y!=ak_\u{9}!Da7L<!4a|ta >2z!Ja3\u{b}\u{12}! a$h)!*auY>! `r?\u{11}!;\
        `\u{15}\u{f}*!&a@\u{4}E H\u{11}\\! aSUk!;`vx\u{3}\"\"`!`\u{e}\u{c}\u{16}!#a\u{1f}/\u{19} \u{1b}\u{13} ! a\u{3} \
        \" BoC! aB\"V!,a\u{1d}\\\u{1} ou\u{16}!!`>j\"!&a_T\u{15} \u{9}\u{7f}$!Fa0Ob y>l! a\u{4}\u{1e}m!'a/mo!!aR\\\u{7}\
        ! aWJ\u{10}!&`LRC!<aJSg# `#`9a\u{19}sp#+`-`.`MYs!2a{\u{10}t!$`wv\u{6}!<agV\u{1b}!;`N\u{b}C!<aa,p!@a.8z Tv\u{e} \
        \u{18}\u{1b}{!=a\u{2}i|!Jam;\u{6}!=a%2T!\"a\u{14}sx!*a_Z\u{e}! aa^2!4a0k5 :48! a\u{c}&\\!#`P]\u{1e}!4aB\u{10}P \
        \u{17}JU! `s|Y! afBf \\T8!$auEH!*`\u{6}S$ ,?W L+x!&a\"<h! a1\u{1}\u{7} cV\u{10}!=a`gV As\u{c}!=a ~\u{18}!Ja3'\u{1f}\
        !'`.!<! au\u{9}S!Ca@O}!;a=\u{1b}\u{1e}! a>u\u{1f}!%a\u{16}\u{10}*!-`7e\u{3}!;`%$\u{7} mM<!0a&R@!-`V\u{6}I! `\\S\
        b!,`\u{0}<k E@\u{11}! a`t\u{17}!<a/d, 5#1!&`\u{5}Ha!%aw5} tV+!Ca/g7 =SC!\"`]\u{1b}G +v\u{7}!\"`\u{4}\u{d}\u{7}!\
         a4Q\u{15}! a8>0 /\u{0}P! aa0s pX\u{a}!!a\u{0}\u{11}\u{1c} \u{19}IR!\"`[~m! ajkr EB\u{1a}!$`&D\u{1e}!<`{CF! a\u{1e}\
        Rv!*a,.\u{4}!.`'K5!%auc? pX]!#`#\u{14}\u{10}! an\u{16} !#`R\u{19}C! `9Xb!+a\u{e}]i!8ag\\& o!;! a\u{1c}HE 3LT! a\
        \u{1e}G\u{0} rn\"!$a3.-!Ja`H>!=aV5t!.ar5\u{10}!5aSA\u{15}! a.C`! ae\u{7f}\u{17} 4\u{1b}\u{17} ^N+!,a,YS!'a}Ke %\
        *s \u{12}\u{1}\u{17}!-`T0\u{1e} DO& :\u{e}=!0`&*M!,at'y }\u{b}\u{1f}!(aef4!GaY*J!\"`+.O!@aQNU {*W!(aph\u{1f} }i\
        @!?az_2!=a\u{7f}x>!'a{ia! `x5m!?a\u{15}\u{15}\u{e}! a\u{9}X\u{17}!Ja4GM! a0`\u{b} F*\u{d} ixK! `,\u{19}t -%{ $\u{6}\
        \u{f}!*aA\u{2}4 \u{7}oz!Ga#\u{19}\u{7}!BanN\u{10}! `io\u{1e}!'a\u{7}\u{6}B!*a\u{13}Di ydm!;`@\u{1a}<!;a+\u{a}C!\
        ,`\u{5}jn INK!=ayf<!)``oY! aY\u{13}[!\"`8E` m\u{1d}m!=a1\u{5}\u{5}!/a\u{1e}P.!Jad3E \u{5}iM =\u{18}X!6ap\u{11}j\
        ! a'g\u{0}! ` \\+!\"a42; \u{a}\u{19}I!8a\u{1e}k&!=a@\u{13}'!$alZ,!.a\u{6}iE 7X)!8`,2o l[x!4a\u{14}K&!=a\u{9}w1!\
        0`GEE!,`q5M!4akBa! a=\u{11}\u{7} 3H\u{19} i|\u{19}!/a(\u{3}4!Ba(\u{7}W!&`[\u{10}p!2a6I\u{e}! aj\u{13}\u{11}!!`\u{13}\
        B'!)a\u{c}^( SZ[ A%,!+a?|B!*a\u{15}3S \u{1a}!m!JaI99!+`{\u{1b}`!/a\u{19}\u{4}P aga!!`\\4r!#`G1~ Te\u{11} Tw\u{1d}\
        !4ax\"> \u{2}\u{19}F\";`DaMr|!&aa[\u{1d}!\"a\u{19}M0!?a7\u{9}a! `\u{7}8t! a\u{7}\u{17}u!Ja\u{17}k!!#`\u{7}o+!\"\
        `U\u{12}/! a\u{1}\u{e}l!\"`~\u{17}{! aQ{\u{13} T\u{16}%! aZ\u{14}C!\"a\u{7}sf!(ab;B!\"`\u{11}}\u{e} wL\u{15} \u{6}\
        \u{13}! U\u{12}<!;`\u{1b}qJ ~\u{6}w!(a;e-!Ja\u{17}VK!?a)U% B[?!$a+_\u{c}!5a~\u{1a}\u{17}!Ja\u{8} \u{1b}!Ga#\u{1b}\
        2!!a\u{8}|9! a\u{9}#K! am\u{1a}K!1a;\u{1a}4 .A> }%V f*& \u{1}G*!,a\u{12}VK kWc W7m Ve\u{c}!+`O\u{0}\u{14}!JaH`S\
         P\u{1d}\\ 3\u{14}\u{17}!!`S98!>as5E!?a\u{7}=U! a;!V #Ez!5`2=c!>aKS\u{1c} F8- Fe<!,a]UB!<aD\u{19}] 9*\u{12}! a`\
        {6 \u{14}|W! a\u{a}\"V!;aUGk! `M\u{14}~!4aCu\u{16}!=a-`s 2!{! a/\u{13}\u{13}!$aJU\u{1e}! a\u{4}\u{1f}c!9aF\u{1f}\
        6!;a\u{2}Nf!%`\u{3}kv!Da9\u{14}\u{6}!>a\u{1d}h'!)a\u{16},o \u{18}i}! aJz,!\"`kh6 ^\u{4}T!;`\u{11}\u{2}u z<v N%z\
        !?a\u{12}A\u{14} -\u{18}+!=aGwA! a]}\"! a_q0!=aW8:!$a\u{16}||!)`\u{7}\u{19}\u{7}!!`\\\u{18}\\ \u{10}ei!!`1vk!#a\
        \u{1c}\u{12}p!Da]j\u{b}! a=\u{e}\u{f}!(ah]\u{15}!)a\u{1f}\u{10}\u{a}  B ! `*t !;a'#8!4a8\u{0}9!#`\u{1e}KG!?a\u{0}\
        \u{15}e!\"`cWl L9w!Dah.<! a\u{4}r@!3ar\"A!\"`N=G! `\u{a}\u{1a}X \u{3}o\u{f}!\"aa\u{1d}\u{f} \u{d}\u{7f} ! a\u{c}\
        \u{1b}5! a<A8!4`70n!,a5.|!!a\u{3}}! \u{8}-* >&O!8a\u{1e}8\u{1c}!%`\u{c}{\u{1d} L\u{14};!(aEk?! aI4v ~\u{1a}v!)`\
        Qj\u{14} <\u{1c}U 9r\u{17}! `>2*!?aw`d!<an;\u{f}!4a7\u{6}\u{10}!:`mV  \u{1a}[$! a\u{5}.)!;aia3!\"a\u{f}0b \u{4}\
        \u{e}S! a~(k \u{1a}O\u{12} K n!-aRA'!(a\u{13}]Y!Jae2h!\"`\u{1e}jp!Ja/\u{2}\u{4} \u{13}\u{1a}\u{16} |Z*! a\u{1c}\
        ?K!4a\u{19}<\\! `\u{12}Ok!2a7\u{b}k!*aF\u{17}\u{10}!=a4\u{1d}/!>aVT< O\u{a}K!?a4\u{9}S!<aD\u{15}g! `@\\\u{11} B\
        2\u{17} V=c! a!/h Uxh g6  UJ5!Gas\u{15}R!@a\u{f}cW!=aq\u{12}W )\"b!!`N8l!(ak<0!*`}\u{0}?\"+`#`n&M YoQ!5a7\u{11}\
        p! a%\u{1d}q!Ea\u{3}\u{18}%!.a8F' \u{1d}?\u{8} \u{f}` !9a0HB!5a(y'!-a \u{15}/!.`y*E!*a{#H!$al:^ \u{0}r\u{0}!!`\u{1d}\
        \u{18}\u{0} (,0! `\u{12}jK!9a\u{8}\u{1e}R!Ja~^u .|\u{1d} &B+!!`\u{9}\\v!4`~f\u{c}!,`qp- b\u{3}c j~K!)afHy! aPk,\
        !!`><@!4a\u{15}dt!5a\u{7f}H\u{1c}!Gak0\\!\"`f}k!Ea\u{1d}Br!>a``u! a\u{b};~ q\u{17}u! aGIh!!`2\u{15}h! ax\u{9}j!\
        JaT;\u{7f}!Jag_\u{5}!'aH8K!AaU\u{14}w!4a\u{1b}a\u{2} @\u{1f}-! aU%; !n? Kp\u{1b}!Ea\u{11}\u{7}9!=av<I (HS!;aWmS\
         \u{f}Bu (C}!>a\u{14}SL  \u{1e}| &<  RM)!+`4Z\u{1}!#a7\u{17}\u{a}!'a>y@ rTH!'atJJ! a,dd! `emn o~\u{18}!Jaf\u{3}\
        :!4`UA\u{1c} w/V!\"`UZl! `\u{2}\u{11}/ XV\u{4}!/`gn\u{4}!GayS\u{13} 5^\u{14}!!`ntn! a\u{4}\u{7}\u{1b}!=a\u{19}\u{1a}\
        C \u{1f}6D P\u{17}P!)`zyX!'ahzm! a$;/!/ao-G!#`\u{0}3! T>9! `3\u{14}R!5ad0\u{5}!EaD[\u{18} ]|3!#`y\u{15}C a3E!=a\
        96I!#`?J\u{10} \u{a}\u{d}$!\"a\u{8}b[! `VDn \u{19}\u{2}r!?aYg\u{7f}!?aP\u{8}\u{3}!*a%.\u{15} ztL! a.IO h\u{1d}X\
        !*a~\u{10}Z 6&[! aJs5!!`\u{10}1d!#`=`\u{6}!<a\\\u{c}\u{13}! aaf0 63r! aW\u{7f}s }B\u{0}! aG\u{1}*!*ai+2 w\u{5}4\
        !Jan\u{11}c! ag%\u{1e} /\u{5}$!$a+OK!4a3ZW T\u{1}\u{3}!Ja@j\u{1e}!#a9}<! a#k@ \u{c}\u{1d}C >|O y@\u{3} Fb\u{3}!\
        &a6\u{14}\u{14} \u{14}:\u{7f}! aZ^\u{1a}!>a,\u{0} !9`8\u{1e}\u{7}!*a*\u{1a}#\"#`\"`v\u{4}N \"Ru!;asm\"! aG\u{b}\
        1 5h9! a(\u{1d}C @\u{12}t ^vz!$a\u{1f}jP!\"aM\u{10}j d\u{13}\u{0} w5\u{1b}!Fa{p\u{1f}!Ga\u{b}\u{15}T!\"ae/i 4e$\
        !=a\u{2}F`!,a3Hv!+`66%!$`#AR!8aXW\u{14}!)af+\u{15}!9a-%,!)am_.!!`D~K!%a\u{1f}$\u{2} \u{b}F\u{16}!4`=O\u{1c}! a \
        \u{7f}S D\u{8}\u{2} \u{3}(\u{f} wi\u{12}!)`\u{11}\u{1a}\u{e} \u{4}\u{14}7!<`\u{d}]\u{1} \u{14}6\u{6}!Ja\u{a}{-!\
        !`R\u{b}\u{7}! `@>\u{11}!;`\u{15}P\u{18}! `\u{5}'K! aT\u{d}C\"-`+`0\u{16}C!.ab@L \u{14}\u{19}L \u{10}z` 7\\t! a\
        \u{12}\u{1c}\u{1b} \u{18}u\u{1e}!!`t\u{4}& %1*! aY\u{9}1 4\u{17}`!<a\u{7}[\u{16}! abH6!#a\u{15}\u{f}i ~\\\u{14}\
         E?\u{19}!1`\u{1f}\u{1}? zdb 0Fc! ayMc!\"`-c\u{e}!2a9y\u{1a}!/aiH\u{1b}! a1m\u{1f}!\"a|E0! a?\u{f}K!+` (\u{4}! \
        `gr\u{11}!Cac\u{5}.!<`]\u{c}/!=aI~0 \u{1e}Ma!:`\u{1e}-\u{e} A\u{8}\u{1d} \u{11}\u{10}9!\"`\u{0};A '\u{10}L!<ayp\
        Y!8a\u{1e}\u{7}w!!`|-\u{b}!;``l\u{1e}!\"`!\u{13})!<a`!* #\u{d}:!=a,\u{14}Q QEn!\"a0|v!-a\"W\u{a}!%a\u{5}\u{17}y\
        ! aH9\u{c}!4a\u{2}m\u{1f}!4ahy(! aY\u{7}N \u{1a}yU!;a\u{7f}\u{0}\u{4} gj\u{8}!2aT>\u{17}! `]H`! a\u{d}xc! `e\u{9}\
        j!#`\u{f}\u{1f}\u{11}!#`w+'! `d&* \u{12}\u{16}:! aY!u!Ja\u{3}\u{9}\u{7f}! `\u{10}k\u{1a}! aR\u{d}\u{1c} \u{1e}\u{11}\
        0! `\u{6}\u{1}<!:a\u{18}\u{5}t!*ar\u{f}\u{1c} 9g0! a/\u{11}R =$Y $\u{1b}Z =\u{b}^!7a=\u{c}j jXu!=a\u{d}-w!;`(I_\
         \u{1f}X\u{16}!\"`cz$!#`'18 \u{1c}|?!,aTsE! `\u{5}\u{1a}M!.a.nO!Ha\u{8}Z^ R\u{d}\u{8}!4`N:# +pA 17G! a!+\u{2}!<\
        `o}\u{9} nEv!\"a\u{10}B% '$K\")` `\u{19}\u{9}T!$a6I8!<a{\u{16}G!#`z&t E=\u{5} I-\u{1d} H%4!7`FH9\"4`BaH:H!\"`_\u{16}\
        S! `\u{b}\u{2}W!<aRB\u{9}!,`\u{f}&\u{10} F\u{5}\u{11}! a1u# \u{1f}YK!Ja\u{4}?R xVg mH\u{3}!JaP[\u{1c}!4a|N&!$a{\
        k( zl9!;`f@<!3aUAk <\u{18}n! `\u{7f}7\u{14}!Ja\u{7f}.> EbZ!!`m&\u{a} tu\u{13}! a\u{0}[' \u{1d}\u{e}1!=a6{;!/aH\u{1f}\
        <!)aef\u{e}!Ca\u{6}I5! `FU\u{2} 0[\u{a} |2\u{c}!=aTNM \u{18}qa /#\u{1e}! `k\u{12}8 KMh!$af\\\u{17}!*`#\u{f}( s\u{a}\
        *!@a%\u{14}g!#`xX~! a\u{8}m\u{e} ,v\u{11} \u{18}\" !#`As#!\"acPw B\u{d}y!*`}[G!Ga\u{16}Rt!;ax7y!\"a\u{f}\u{18}&\
         \u{1}\u{1b},!?aVL8!\"a\u{18}@:!#a\u{4}2H!\"`{Fb 1(x!Ja \u{0}8!<a.l>! a=*\u{b}!$a\u{1b}\u{a}M Kd\u{5}!-`E=\u{1e}\
        !;a)f\u{1e}! a[\u{3}\u{1f}!4a=\u{f}1!=a4e:!;`?dw!*`\u{2}8{ \u{c}\u{1a}|! a\u{17}_\u{7} ;\u{f}\u{18}! `T\u{4}5 \u{6}\
        ]o n2D G^i!'`Q\u{1f}i }\u{8}\u{10} iR\u{15} N B 2Tc \u{17}\u{14}~!&a\u{12}VH!&`\u{14}ub! ai8g %e& E,) \u{8}D5 +\
        E:!!`\u{16}QA \u{15}Ak #H\u{1b} \u{5}3` \u{15}lc!#`\u{4}\u{a}'!4a<\u{a}9 q]K!\"`-ao \u{7}b%! a(\u{13}2 ;/3!*aMI\
        _ \u{5}\u{5}s! a\u{d}$\u{5} 8 \u{8} ,l>!AaRLU 4\u{5}c b\"\u{b}!/afFO o\u{10}d!.aWU\u{8}! `nnB!%`\u{e}\"c!8`\u{a}\
        n8 \u{4}iR! aN,0 #&3!'`\u{1c})\u{16}! aWu\u{1f} 2bI! aTNY!$a$\u{d}\u{12}!8`*U\"!Ea5\u{12}R! a\u{b}\u{1e}@!,`:(V\
         z+\u{4}! `\u{6}\u{d}2!;`c\u{13}H!!a|8\u{0}!Ga~\\ !<a:rx! a6\u{8}\u{14}!Ea\u{19}]\u{1a}!;`TV\u{1d} 5Ya!%ar\u{3}\
        +!?az\u{18}B!*a55m!;`8-9\"#`$`,QV!<a\u{1d}&\u{0}! a\u{1d}eS \u{1f}bB!\"`D\u{13}H :dX O\u{19}\u{5}!,aQ{m!;a?'o! \
        `=;\u{0}\"4`Ca}\u{1e}s!Ca\u{1d}B5!&`k N!;a\u{12}\u{7}R \u{7f}{d! `l}\u{19}!Ba\u{16}8%!*a\u{19}{,!0`C\u{1b}U!Cam\
        mv!*`C\u{2}\u{1e} fa> 7h)!Ga\u{a}\u{4}6!'a\u{3}\u{7}9!4aF'm! a[?M!-`\u{1f}\u{1}t! ae\u{1d}{!Ja(/\u{4} \u{3}XE!=\
        a3)W! a\u{0}9W wt\u{17}!Ga\u{e}\u{2}z!DaS+|!Da5\u{10}T  mq '\u{6}\u{6}!4aS{\u{d} \u{0}b= \u{13}lb \u{0}5g!0a!4h\
         ZxD twF!<arkU! aRNk!9aZ\u{f}s n[\u{c}!?a.9\u{11}!4`sN9!;`,5|!(ab+\u{8}!\"a\u{15}CT!4a;\u{16}i 2MQ! a\u{5}$}!!`\
        V$\u{c}!!ag'\u{15}! aXu^ \u{17}H\u{10}!4`LfA! aw>_ %ks! aj\u{16}/!#`!\u{17}/ S\u{0}8!/aB'Q!(a\u{5}1_ L;\u{1d} \u{2}\
        \u{1f}A!Cagu_!<a\u{12}\u{0}\u{c} If0!Da=6[!<`\u{1c}Kz!;aJ\u{b}\u{16} \u{7}t\u{19}!4a+!p!8ar9\u{9} GU.!6a\u{7f}\u{11}\
        g!*`|No U>\u{12}! a@D\u{19}!;`\u{18}\u{1}1!Ga#/\u{f}! aXy1!<a+\u{11}P!$a\"@T!\"`hdY! a\u{e}!\u{3}!&aK\u{1d}\u{3}\
        !!aiT$ ^A= bFH!Bar\u{18}Z :aa! aa)s!)`2\u{b}x \u{1f}\u{1a}\u{d}!4aZMT _5[ d8k ~}B BJ^ FDl!>aFa\u{a} \u{3}58 &\u{8}\
        J!8aJ^i wmu!=a$bC!!`ZXX! ac/Y!:`\u{7}>a \u{1c}El!4`h\\y JP{!8az!|!Ea\u{3}\u{7f}\u{1} 4&+!'a\u{19}y= \u{10}k\u{12}\
        !=aIS7!$aY<M!+a,\u{1e}U \u{a}?&!JaA~Z!7a\u{11}$\u{17}! a1r\u{17} 8X\u{1e} Y\u{5}&!<a.\u{18}_!!add5 3H:!4a\u{19}\
        ~^ \u{3}Ev!\"`bQ\u{13}!Ca\u{15})1!*a#\u{1b}>! a\"iy!<aEo\u{7}!=aD\u{1}\u{10}!Can>\u{e}! a$0\u{10} '`\u{12}!)`d\u{10}\
        \u{16}!Ja\u{d}9Q \u{7}ka!!a/:d!9a\u{1b}#N \u{17}Fq!@aYf\u{8} ?/\u{19}!\"`j0$!Ja/\u{d}Q!<a7tk! aGVt \u{3})v \u{12}\
        <{#+`*`,`*N{! ax\"\u{1} nF\u{d}!?a\u{12}\u{e}n! a\u{14}]\u{6}!GarsB \u{12}fb! `_+m!Fa8q|!Fa\u{7f}*\u{1e}!!`\u{7}\
        vJ a-o V|I!\"`qpN!\"a@1v oj\u{7f}! as;\u{a}!Ba\u{11}^D 6\u{8}[!Da14b!\"aZU\u{12} \u{f}\u{1f}$!JaC0- \u{18}a4! `\
        \u{7f}/&!6`\u{f}w> .YF \u{5}u! bO\\!;`U)\u{3} zy> Dd\\!Ea{f) !G=!#a\u{1}od #\u{0}\u{9}!8a,b\u{12}!>aph+!!a9B\u{1b}\
        ! a\u{10}pf!>aG\u{b}l \u{13}:s!\"ar \u{1}!$a\u{14}\u{f}\u{6}! a\u{7}x\u{a}! a:)2!;a#-;! a&\u{17}K 3;g F,l! a\u{1f}\
        t\u{3}\"5`,`BfY! `6`[!Gaae\u{8} \u{10}R%! auc{!!`.t\u{7f}!!a\u{18}l\u{3} *)\u{12}!#`\u{11}\u{16}\u{17}!&a;`0!+`\
        \u{19}3\u{b}!3aF#b!\"`\u{7}>h! `L\u{1f}\u{1} \u{a}0\u{a} jI\u{1f}!#`5\u{10}7!<aiE7 ^T?! `\u{14}@n!>a\u{4},;!8a`\
        PE &\u{4}\u{12}!;`\u{3}r\"! anA#!=a8lu!3a\u{1f}9v \u{0}\u{18}z!2a8)\u{b} 1\u{b}\u{10} {|Y!#`ct\u{e} WF4!4aFv> $\
        /I \u{1b}\u{18}R!!a\u{0}\u{1b}\u{4} 4C?! agao!!a/5\u{9}!/a\u{7f}84!/a\u{f}nS!;a\u{14}j\u{1b}! am{\u{1d}!,`2\u{8}\
        \u{1e}!=afMQ!*a&?U!1aC4W \u{f}n' QKt!%`>Sy! aU\u{15}\u{12} }3o!;a:L!!!`q\u{15}-!<a.w2 \u{1}8; \u{10}:Q kSu!<aR\u{1f}\
        \u{7f} \u{3}w1!?aHsL! `W\u{3}m! a\u{5}d9!.a|aW! a0v`!9`y\u{a}k! a\u{19}\u{18}(!#`@eE!Ha-\u{f}\u{12}!&as5e!0a\u{12}\
        \u{16}\u{8} \u{e}[3!;a`<q!Ja4B%! aN\u{10},!\"`p\u{b}?!=a!\u{14}A \u{1e}!\u{a} R_2!(axk>!=aY8X!,aXx\"! a;WC!!aVJ\
        I!\"`!\"^ Via \u{4}Zh igo!=a0Z| \u{2}\u{1b}\u{15} Td:!BaY\u{10}\u{11}!=ae]\u{19}!;`!^\u{1c} eO( \u{1}\u{14}d!&a\
        \u{17}1\u{1}!=aws\u{19}!;aZV\u{1e} m0Z \u{9}Pi!4a\u{10}N} 1n\u{1c}!Ja;&$ `@%! awV: \u{15}pD hFp!=aC*+ \u{7f}LI!\
         `|=N \u{1c}^}!;a\u{c}*J! a5gd 4\u{19}1!)`W5g!JauR\u{17} zK& b&4 17h! ah5j!<aGp\u{7f}!&ad\u{15}\u{14}!(a~6:! a`\
        #U 9f! z\u{16}E!<aOTo!\"am4\u{1d}! `+\u{7}*!<an\u{f}'! `f|*!8ay\u{9}\u{7}!&aV.2!<ax\u{5}@!Ga\u{16}5\u{12}!\"`=X\
          <_I! a`eW!Da\u{5}\u{5}h \u{a}\"\u{3} \u{1}\u{7}\u{3} XS5 $\u{3}S!BaQ*c Y\u{e}\u{16}!JaZS\u{1c} -5)!<a\u{4}|, \
        \u{3}\u{1c}\u{10} n^1!>a\u{1c}?>!Ea>\u{18}B *\u{c}P!Ga\u{a}ZW G:\u{14}!4`\u{18}e)!Ga\u{13}P_!EatO` #r\u{4} \u{16}\
        \u{15}\u{17} \u{17}\u{a}$! a_L2!+`*\"E!Ja\u{7}\u{1c}D!9aT}x \u{f}\u{18}| \u{1}eT ha\\ W(l!)a6\u{13}t! am2' \u{d}\
        P/!<aB\u{c}4 6\u{10}E x6G [yu!>a=<\u{14}!Ba+4\u{1c}! `*>,!!`p\\6! a\u{1c}\u{b};!)``5\u{d} wK! \u{1e}|$ \u{6}\u{1f}\
        /!\"aK\u{16}4 z8n!4aZ{)! `Ug\u{16} >\u{a}. \u{8}]V! a[5k! `HW\u{5}! a3um!!aO\u{1e}x! `u|z J\u{9}1 M'A!!azeQ!*a0\
        Z\u{0}!#aOyt =kv! `Bf>! aB\u{19}\u{0} xO\u{f}!>a>h\u{10}! `A>>!#`+xQ!'`a\u{13}5! aW,7 V\u{a}:!#``bg @%s!!a\u{19}\
        K!!DaNv\u{1c}!#aoS\u{1f} 6p-! a,[I!\"`\u{18}WM! ap@Q!;a\u{1e}>W!\"a\"1d! aV!\u{7} =\u{10}\u{d}!'a;b5 oAb!=aat{ \
        yK\u{1}!Jaq\u{2}+! `(^5!#a#GA!!`j^\u{1d} z\u{7f} !=aLO\u{16}! a\u{1d}gC =\u{1c}J!4ag\u{f}T! ah\u{1c}h!;`[aq k<\u{b}\
         ]L\u{e} E\u{7}\u{1b} \u{1d}\u{a}I!Jamw| nu\u{12}!=a0\u{12},!@a\u{1b}LT!Ga+B\u{2}!-a^c%!4aKN8!4a\u{d}$C eR\u{10}\
        !8a#u& Q\u{f}H!JaT\u{1c}T (_Y!\"`N1b \u{1e}.j! a\u{12}}\u{12}!7aQi  \u{1}0T!=awij!%`%\u{19}A!<arSO \u{10}yo! `\u{d}\
        D\u{f}!-aNz:! `+xQ! a#\u{15}Q! `7\u{6}W!\"a CY!/`<qp!/a.a\u{1b} @e\"!*a\u{6}\u{9}\\ <#i\"-`/`\u{d}8\u{e} c#u!8a\
        ?R1! `5\u{1c}6 /iV!!asu\u{7}!0a\u{5}<\u{11}!\"a6k\" \u{6}EE!<a^\u{1d}L!,a8\u{f}m! `q6U!4`Pk^! ab-w!;`\u{10}V\u{a}\
         TYL 3\u{4}W!.a \u{0}` |0\u{1c}!<aS+0!+`,\u{d}7!7aj\u{a}D! `y!Q ~\u{8}w 8\u{15}\u{14}!!aBD\u{1f}!<a\u{18}\u{b}1\
         \u{5}JH!#`CO\u{1} 8O\u{2}! `Mp\u{11}!Ca\u{12}\u{a}\"!!`80%! a\u{16}\u{13}e \u{15}\u{6}f!JaS?o!?aZ~\u{7}!4a\u{7f}\
        \u{16}-!?al12!%a\u{1b}G3!Da4`6 \u{1}G8! a:8X! addb! `Dc5!!ak\u{7}A!4`+*`!,aQE\u{3}! aB{\u{8} @E\u{1a}! `e$\u{1d}\
         e}\u{1d}!,a\u{d}\u{d}I!;`/ ~!1a8T\u{1a}!=a[E~ 7i\u{6}!\"ayd\u{1f}!<a8P8! aE\u{7f}= =UT l\u{c}\u{4} \u{1a}\u{1e}\
        #!5a^ F 7dK! `\u{16}\u{1f}*!>aA\u{6}0!&a\u{1e}\u{b}U M\u{5}c !]e!+a5\u{b}\u{1e} LA? @V@ $^N! aM=_!;`\u{9}Ld!Da~\
        \u{b}m!!`]d\u{16}$+`/`%`!`\u{12}O\u{1b}!#`*#\u{1c}!\"`A|3!4a-3c!6a\u{d}Gm q\u{8}\u{b} F\u{10}'! `\u{6}G\u{9}! a\
        \u{9};N \u{11}'~!!`(T\u{12} l?0 j\u{13}J!?aHaW! `:\u{5}\u{d}!Fa_\u{11}\u{16}! a\u{14}19 kj\u{9}!$a|x\u{12}!;aJ%\
        \u{14}!\"`\u{1d}A=!9aR@K! a2oL!!a9fM!Ga3:Q! `.([!*aW\u{1b}Y!4ayJ\u{3}!DaX+\u{16}\"!`\"`Z\u{e}Y!;`o\u{19}N!?a>9O\
        !&a\u{0}T]!@ai<}!5aG\u{0}!!,a\u{12}g\"!\"`7(U 6c\\!?akM\u{1c}!AavuY!(a31{!9a,C\u{6} \u{e}A2 H@T!=a\u{9}OY! a\u{12}\
        Ci!*`\u{8}\u{d}m!=aft+!#a.\u{e}\u{2} f\u{0}\u{15} YAe!?a\u{19}2h c~5 t\u{1c}S!GaHew!/`)z* e8g! `\u{0}:\u{2}! `\u{9}\
        %\\!<a\u{18}\u{12}) w/*! a`\"i!9a\u{12}L~\"#` `\u{8}.!!!`>q$!!`(Lf!Ja\u{16})k }/l!#a{g\u{1e} \u{10}\u{4}j!=a\u{3}\
        G\u{c}!;a\u{c}VM!7aUCm!Ja\u{11}\u{7}\u{4}!EaQT\u{1c}!2a\u{7f}\u{10} !<ab\u{14}Q!4aU][!8a\u{1b}\u{2}a h\u{8}1!Fa\
        \u{1d}<8! `\u{7}!X b\u{1b}`!GaM`j!6ab2\u{3}!,a\u{0}\u{b}\u{16}!&`rrm!$a\u{3}|~!-`c\u{d}\u{b} =\u{f}\u{12} Fk=! \
        a\u{7f}?4!\"`\u{16}mi!\"`Vf}!Can-K!Ja\u{1}T+! ap\"/ \u{1f}lQ!*aQNV!.a\u{a}\u{9}\\!)`iqw mn\u{1}!;`/Q\u{1c}! as\u{1f}\
        , l~Y! `\u{f}=f! `P\u{1b}m!!a*;(!)` \u{1c}0!?a\"}5  x8! a\\e\\!<a\u{7}Kp! a^\u{4}}! acM\u{2}!6a,y\u{8} E\u{a}\u{a}\
        ! a\u{14}p\u{d} k \u{1d} \u{14}(M! `P|\"! a&^O!-`$B\u{d} `!' g\u{1}N!<a\u{1b}2s!=akq\u{7}!&a\u{1e}!\u{1a} [1F!!\
        `\u{1b}'\u{19} \u{7f}{n!*a\u{1d}~G!,a\u{8}3P!#`\\\"b!!`%x\u{7}!!a$j2!4`\u{1e}R6 !1C \u{c}|H \"Ed!!`).g! a\u{1d}\
         m R=\u{0}!#`/h\u{11}!9a\u{7f}x\u{19} \u{3}\"\u{1a} }\u{13}(!!`vPJ!(a)|p!&a\u{1d}5|!=a\u{d}9\u{1b}!<a\"\u{9}I!)\
        a;\u{f}K! a\u{4}ld!+`\u{7}t| -\u{1c}\u{c} 8Q\u{5}!)a\u{18}/\u{b}! av\u{8}4!\"a[\u{11}W f^m OO\u{6} U\u{1}\u{8}!\
        5a\u{4}u\u{1f}!;`\u{4}\u{b}# yA\\!)`/.b ]Kq V?z @m\u{7} m;\u{a} \u{1f}<\u{11}! a.`1!#`\u{12}!8 \u{17}\u{14}8 [*\
        F! a2JL!9`W\u{b}g!+aAi;!$av:D \u{3}~T!5a3\u{15}g \u{5}\u{e}h!?a\u{18}FE \u{16}&a I5h H}~ a7\u{17}\" `Ba\"\u{5}\u{1c}\
        ! aF\u{1a}* fdC twJ!>a|ER!*aHiT!!`T\u{16}^!9a\"1w t\\\u{10}!<a^I$!>aA3% \u{8}66!=a<\u{1c}P ~.W!0aCX\u{3}!<a%\"\u{b}\
        !9a6&\u{1f} w\u{6}z!:`0>{!Ga\u{6}n\u{4}! `j\u{17}@!7ai.O!!`7;s Xr4! auM;!#`;v> 0#R k\u{d}d!&`4W\u{1a} xf\u{1c}!\
         a\u{9}\u{1c}$ \u{14}$(!+`L\u{5}2!7a\u{d}\u{6}M +\u{8}\u{17} s\u{6}(!#a0+K! a{<L X'N!?a\u{13}\u{1f}Z!#`ts\u{19}\
        ! a\u{14}\u{c}J!<a\u{10}:\u{13} \u{16}U0 <HB!2aW;z!>a)jN!Ba\u{9}5^!#`'/k! aR$\u{f}!Ja+\u{f}* m\u{f}5!+`\u{2}?:!\
        ,a\u{16}\u{7f}C!!`zgl!&`/z\u{1a}!\"aA&- U\u{f}I! a;:\u{2} nUH! a\u{9}lT (Qu!&a\u{1c}.F! aa w!\"a\u{c}3u!4`\u{7f}\
        \u{6}G!1`\u{1b}#\u{7f} y\u{15}\u{1}!\"a\u{1d}\u{13}l!)`\u{1}#9! a\u{4}:a!/a^Nb!GaNJ\u{14}! a?o\u{18}! a'#U n2c!\
        -`R\u{b}q \u{6}\u{7}} \u{1}\u{9}\u{1}!#`\u{18}7\u{6}!>a\u{18}eA HKD!Ba|\u{19}D!\"`8Pj! `-\u{0}|!6`k\u{5}@!JaQld\
         \u{1e}A\u{a}! a)[\"!*aNC&! aT\u{4}5!'a[QZ!!a(%-!<axm1! a\u{5}\u{8}U $:u! a\u{d}W) \u{f}s]! `=\u{1c}~!&a$1\u{17}\
        !4a;\u{1f}\"! aaQ$!#aqV*! aD\u{1}t!<ataw!9a~o% >C\u{4}!&aRPX!\"`\u{2}'c!@a_Sw!$`N*\u{1f}!;au:/!=a#T0!=a 0=!<a\u{1e}\
        !Q <DY dmt!,a^\u{6}\u{3}!!`>b\u{16}! aM:'! a\u{5}\u{15}8!,aAd\u{2}\",`+`\u{a}cI!=aE9Z! a$0\u{14} \u{4}\u{10}7!*\
        ad2; eZO uOy!?a'\u{11}\u{4}!%a%\u{c}\u{1d}!*aI[$!>a\u{12}\u{5}R \u{12}\u{19}\u{10} 9\u{d}\" 0\\s :A9!+`cgQ!GaV\u{16}\
        S! a\u{4}=Y!!`\u{b},q @N, \u{7}^P Wh`!.a<\u{1a}g!&aRp%!(a(p?! a;d+ +I;\"#` `\u{f}\u{11}W! aOQn M7o %fo!#`\u{7f}\
        \u{10}- \u{d}f=!\"a\u{17}\u{1f}v Qxf f\u{0}\u{12}! a[,\u{16}!;`L0\u{19}!4a\u{14}\u{c}h! a[4k!Da\u{b}8r!4`RL\u{1e}\
         \u{17}l/!-aOoT! aW,\u{c} o\u{12}!!'a\u{7f}w%! a>G9! a\u{11}#<!*`\u{6}+U!$`F6b!/a\u{18}\u{e},!-afoT ;Y\u{10}! a\
        <&\u{16} \u{16}|T!*a&iU g\u{14}|!Fa>LA!'auw\u{7f}!;a\\t\u{a}! `\u{12}\u{6}\u{a}!<an\u{15}\u{f} *\u{b}\u{13}!)`y\
        4*\"$`'`X6:!<a:BB \u{b};Q! `\u{4}G]!<ac-w!*a-^~!\"a=l\u{9}!(a\u{4}O:! `Vu:!2a\u{19}MH!9al=Q \u{13}\u{7}\u{e}! `\
        h\u{10}A!7a2IC X\u{1f}] k?}!;`K\u{1e}\" UpM rj{ \u{1f}\u{2}:!!`M\u{f}G }=T! a'rj!#`B\u{12}\u{1} \u{4}\u{c}\u{6}\
        !<ah|\u{11}!\"`rU- F\u{1f}a!Jah9\u{c}!;`^\u{f}\u{14}!Ha4x?!=a\u{0}?i!\"aR@s!\"`aP@!&a\u{1}eO!!`\u{1c}?|!)`!2\u{c}\
        ! a{2\u{10} -S' &[W\"!a4`S)w! a\u{19}\u{10}\u{e}! aM'\u{1b} ';+ \u{1d}Qg \u{a}$)!Aa{8K!,`Kr\u{8} NMQ!\"a}lU \u{2}\
        4>!;`E\u{9}S K>\u{b}! a1VH! `0\u{1e}P \u{1}\u{13}[!,a46v! a8E\u{7f}!8a\u{e}/\u{8}!(as\u{15}\u{13}!%`K\u{2}5 \u{6}\
        M8!=a7;x!;aZ\u{d}\u{7f}!?aQ/R!!`\u{17}\u{17}b!+a\u{2}r\u{c}!%`I\u{15}\u{2}!Ca?u\u{10}! `5\u{7f}, B\u{a}t!*`=<u!\
        $a\u{17}.\u{8} m\u{19}J!%`\u{7f}8] {<;!,`=Mg! aw\u{1a}j!4ai!8! aDFC\"&`=a$l\\! `\u{12}@E!&a\u{11}`` I\u{1e}\u{c}\
        !=aW3\u{f} $8R!<ar\u{7f}/ \u{e}6R!#`#+U!#`F|i!4a\"#>!;``\u{17}F!<aRR\u{14}!;`S\u{5}N! a#\u{9}Q!*``\u{7}o!!`x\u{d}\
        \u{12}!,a*^9! a/\u{11}D /2F!6amk{ G\u{10}v!7aC\u{17}v!?a\u{15}L\u{1e}!.aV\u{17}% \u{0}n^! aM\u{14}\"!4a6R/!?a*{\
        /! a_~G!4aP\u{16})!Ia_v\u{1c} \u{12}E\u{11}!1`W3\u{1b}!<ar\u{16}n! `cAs o1\u{d}!8a\u{2}\u{c}\u{12}!=aB\u{b}O! `\
        1BY!2a\u{1a}$\u{17}$%`!`\"`$`W!R!1a]\u{e}\u{b}!>aSQ\u{e} 'T\u{17} .?A!;a\u{19}\u{7f}J g4v!Aab,\u{2}!8aOJm!4`U\u{a}\
        8! a!2G \u{0}_G /uY!%`ra{ V\u{0}{! ae0\u{0}! aw\u{1b}$!4`B+d!4aE;v w\u{7}\u{1f}!*`22$! a*LL!;a#pX!=a\u{e}|f!Aa<\
        |\u{f}!4a\u{f}`; \"\u{4}H!?a\u{10}\u{10}T nkh!Da\u{6}m\u{b} .:\u{1a}!1a`xi p.q ~)7! `\u{f}\u{1b}]! ae4+!;as8M P\
        \u{3}^! `\u{11}4i 8\u{3}z!;a{G+! aU\u{2}H!>aF\u{13}M!\"`K;^!!aNUe!)aI1k!Fac8\u{16}!#a\u{2}f- B\u{1}. |qQ \u{2}C\
        a Lrl!)aE\u{1f}\u{9} p%B \u{19}\u{13}t ]od jpg f#<!#a\u{0}_E!Fa1^P!Ja*\u{6}v \u{4};C!4a:\u{0}\u{a}!\"`q4U $\u{12}\
        \u{3} n`x ?\u{12}\u{1} ~x>!DahAU \u{1d}Sh!!a\u{f}Nu 9\u{11}\u{1d}!4a!z' zc3 \u{6}xB! aNBg!Ja1|\u{7f} >S> nTN!Ja\
        \u{16}$f!\"a\u{4}Dq )C\u{7f} $k' 4[B u$D!4a\u{12}%x!<ay\u{6}+!&`\u{5}T1$,`5`1`0`r$G lxm \\N\u{1} t&!!7a\u{1b}lE\
        ! a5K^!:`!;;  B\\!*a\u{18}~h!;a:gx!5`\u{16}\u{5}\u{1f}! at&F!4`<0a \u{16}\u{10}\u{f}!4a\u{17}M7!;`uF:!*a\u{d}\u{7}\
        ?!BaqzW!4`yia!#`:\u{7f}c D\u{2}c 8Nk \u{1f}9r! aBQo! `\u{9}8\u{11}! aeI. \u{1c}\u{7f}~ \u{1c},F!#`\u{7}\u{1e},!\
        )a\u{5}jR \u{f}\u{4}\u{7}!4`g\u{14}\u{13}!5a\u{15}h+!4`p&2!;`\u{13}\u{17}_ #\u{5}z!\"`@\u{15}G!4a>\u{7}h!=a'9z \
        Exz!FaK9\u{4} >\u{d}\u{4}!Cao(:!#`+\u{11}?! a\u{b}\u{1}F!(aMas! a>\u{7}\u{18} w_- \u{9}Y< +.\u{f} Iyb \u{19}Yr!\
        <a{nR!8`t*D GHf 3Fj\"#` `iQ} \u{b}\u{1d}\u{f}!#akuV!=a\u{e}3c T\u{4}p! `\u{1f}\u{15}\u{2} \u{10}|.\"7`&`\u{17}Z\
        1 |z1!Ba/nY!8amHc! aQ7\u{1}!?a\u{4}\u{1e}\u{e} <\u{b}\u{16}!\"a*cn!4`\u{17}'\u{16}!6a\"yF 8\"S!4`\u{d}]m! `Hfm!\
         `%\u{9}s!7aP\u{4}8! av7\u{6}!\"`mC\u{d} /-\u{1e} \u{16}^c!!a(+\u{5}!Ja\u{15}\u{7f}#! a-iT!Ja,Jm!2ahy/!,aFq>!Fa\
        G|B!&a\u{15}6O! ab\u{13}\u{b}!\"aA_]!;a\u{0}Vb!?aonr!$`5| !;a~M\u{d}!\"a@\u{4}\u{15}! aK\u{5}\u{1d}!;`+_/!&`J\u{f}\
        ~ :w\u{f}!>aS\u{11}F!!`$~`!=aHDt 6E\u{1}!Da0D\u{2}!;aNX\u{14} \u{1e}[s! `&*t!2a7*_ =^x /c\u{9}! a}}\u{1e}!JaM\u{1d}\
        E!,a>\u{a}`\"!a4`t.q!'a6Q\u{7} s\u{b}\u{18}!&a\u{5}b! \u{17}.' ~\u{f}\\!<a\u{2}#a!)a\u{1}]-!GaMID! a\u{1e}\u{1}\
        Q! anLA 3II!9a\u{13}\u{d}R!1a=\\\u{4} j#\u{18}!=a2\u{10}?!Ga3\u{9}C \u{16}\u{d}C!>aQL{ IA\u{1e}!4`;e&!0apco |\u{6}\
        \u{1d}!%`\u{13}M7!Ja3tC!Davet >pt 6\u{2}\u{3} eQb!'a\u{2}=\u{10}!Ha\u{5}{\u{10}!8aK\u{1f}L!*aiUz!<aUj~!#ar(B!Ea\
        \\\u{2}Q 3\"\u{7f} tJ\u{10} D]U X\u{19}[!7a9r\u{7f}!*a\u{1}\u{9}#!=a \u{4}7 \u{b}\u{9}[! a\u{1f}|\u{11}!>a\u{2}\
        b;! a\u{6}V& hZ0 4fL {\u{1e}g!Ba\u{1a}A\u{12}!,`9_\u{12} Lv9\"#` `\u{10}*;!)aEK<!$`nD\u{12} \"z= ;dJ!?am6y!!`]\"\
        \u{3}!,a?0\u{d}!Ea\u{11}\u{1e}\u{10}!)a2H'!,a3Y.!&`0;@! a\u{7f}YP DrX! `H\u{6}R \u{3}y\u{b}!4`^C\u{19}!\"`\u{f}\
        w' 0J-!+ahA? \u{9}fC!-a~\u{1c}H!9azSO 4wT!&`XNd /Ht! azL\u{e}! aa5K!$a\u{b}P\u{0}!#`q\u{17}\u{1e} &u/ A\u{1a}8!\
        \"ad\u{3}9!,a9%u!,a$\"~!<aV|  fBu!+`3\u{14}+!Ja0l/!\"aI<O!;`l{j b\u{1f}%!(a;gB! aS7 !!aGL\u{10} G*\u{19}! a~jL \
        !3` ]pn! a\u{9}dt! a7Tv ij% q&U ?(Z!!`i\u{1e}j 6km \u{e}g\u{7} \u{7f}\u{1a}\u{14}!JaW_)!$a\u{9}7, )k|!&a,s3!(a\u{1b}\
        )r!!a.0\u{a}!:`\u{7}\"\u{1a}!=apM`!=aJ\u{14}n!DaE_r!*`\u{12}1\u{3}!<a\u{1c}a\u{d}!9abd4!&`\u{2}\u{11}B R#L!$a\u{d}\
        }S!=a\u{14}`d!)a\u{a}(\u{12}!=a9'\u{18}!*`w:6!+`@\u{1d}K \u{3}tR!3a&G\u{d} D\u{1c}9 _To!(a]X\u{7f}!<a \u{16}\u{e}\
        ! a(\\# z,= c~( OL4!<a\u{10}UB n:U! `mai!+a$K0 0h2 w\u{5}S!?au6t!!aW\u{3}0 #\u{0}K!?a<h^!;a@oa!;a@6\u{17}!$aXL\u{19}\
         ;?? AVL!,`g9Q!&`)iQ!&a|pY!&a<\u{13}\u{3}! a\u{9}y\u{6}! `\u{9}#6!#`+\u{3}\u{1f}! a`\u{1}\u{1a}! `<''!(aTpO \u{7}\
        sP P@n! av\u{1f}\u{2}!0`\u{1b}I\u{11}!)a0M\u{15}!3a.h#!-a\u{12}\u{16}@!!`D\u{1b}A Y`N!Ha\u{e}+\u{0}  \u{5}\u{1b}\
        !4a64+ )\u{3}\u{7f}!Da1C\u{f}!>a[t\u{1b}!#`\u{19}\u{1}.!$a\u{9}B>!\"`'[l!Jav\"\u{f}\"$`Ba#\u{1}!!Ca0\u{1c}5 d:<\
         1/% K\u{c}4!Ja4`b!=a\u{16}<A!'a\u{15}bq 3\u{9}/ K\u{18}0! `x\\N!<a;Lk!!`?\u{1d}\u{6}!4a=u0 \u{18}uW @<? y;R @I\
        \u{17}!4aF{_ f5\u{12}!&``b\u{19}!.a\u{12}*) M'B MpU! a\u{1b}{\u{d}!6a^6U rSM =9\u{6}! `\u{14}\u{7}\u{1d} hp(!$`\
        7EE!!a)mF O\\e G\u{a}p! aEJ\u{1e} |ZN 8sU! aht\u{1d} \u{7}\u{4}] i@\u{0}!,`G=\u{e}!'ab\u{8}\u{13}\"!`4`\u{9}ea!\
         a\u{0}J\u{1} ~i\u{17}!+aPB@!\"`\u{5}O@!5ad0v!Da\u{12}^\u{c}!<a\u{1c}N$ \u{7}4= v;e f+2!JaSKM!-a]2U!,a-F\u{1c}!\
        #`8v\u{1d}!*aU^*!;`h\u{6}5 \u{13}9k! aD&1!9a\u{14}%7!;`rv\u{12} e\u{7}e \u{4}%\u{b}!=aF1\u{11}!.a\u{6}4w! ab\u{18}\
        \u{17}!4aq&&! a$H\u{4}!>a\u{b})_ KI2! aPL?!8aV-X 3#i!6a:\u{5}k!'`\u{19}\u{14}u I\u{c}\u{1f}!8a1\u{0}( QY+ Tg@!,\
        `1\u{9}F \u{14}HJ!>a\u{15}QS!GaN\\a!Cam_v!FaG\u{d}\u{1d} -#K!=ah=x!4a\"A\u{4}!0a\u{6},\u{9}!4a\u{a}\u{17} !;a\u{9}\
        +- I&3! a\u{14}@8! a]\u{10}\u{2} \u{15}=\u{4}! aeL( \u{3}6B!Fa{\u{1}I!Ja;!\"!JaM[i!#`F6\u{2}! `,)\u{f} '\u{6}!!\
        %`=Sd 5|i!?a5P?!'a\u{a}\u{16}U!\"`8/_!.aEP\u{a}!Ja\u{1d}`A! `C\u{5}H >DU 0F\u{7f} fd\u{c}!\"`\u{1a}f\u{1d}!/aXm\
        I!=a\u{10}(\u{f}!Aa\u{3}\"\u{10}! `2\u{8}\u{1f} \u{6}*'!)a3OD!,`A_`!Ba\u{a} f 2Cw!;`#K}\"+`Caf8\u{5}!Ja)B'!Fa~\u{11}\
        `!;a\u{19}k}!,a^\u{11}D!)`|\u{f}q!(`\u{e}L$!4`y_(!,aSR+! a'5L \u{1f}\u{14}f gl\u{c}!>aBM\u{1c} \u{1d}(! 7-&!<ag\
        qA!(`iCR!4`D,R!Jav-[ ^Ri!=a%yr!<ajA  5?V \u{4}>[!Ja)Ll! aX?&!)`5M*!=al\u{13}D BsF )_]!;`\u{1d}'.!;`Y\"\u{e} ae\u{19}\
        !)`\u{a}ea X5;! `\u{2}IK!#aC:\u{13}!'aSC\u{16} 90?!,`@\u{1d}S! a?CY!#`\u{19}\u{0}z 93\u{1}\"#`\"`nj\u{1}!!`: \u{b}\
        ! aG3\u{1c}!9a\u{f}@\u{1c} U#;!(a{\u{1a}G v7h!(a3\u{19}( !\u{d}8 %P\\!'a]\u{1f}x '\u{18}\u{e} G\u{1b}L! a\u{c}%\
        T!-a\u{6}y\\! a\u{18}G\u{18} \u{12}P^!%`\u{1a}\u{5}\u{9} `<) 'dF!<af/) >;O!!`\u{9}T`!\"aOsu!+`d'\u{1b} ^t !;aj>\
        N 3\u{7f}Z!(a:%e!\"`M=*!&`}T\u{a}! a\u{f}Q\"!.ay\u{1c}W!4a.9X! aS!p!Ja\u{1b}op \u{4}\u{1b}s!>a$\u{0}' \u{f}>8!4\
        alqW!$a[ a!Jaw=g!=aS\")! `\u{16}#G <xz!#`ZV\u{18} [*d!*aFNp!$`EP}!5a&9\u{1d}! a\\)n!#a4\u{b}s!;aaP\u{4}!;a\u{8}\
        A\u{6}!.a\u{9}m\u{d} 3%\u{17}!JaS\u{1}$!$a\u{7}UE! a\u{2}'L!\"`\u{6}\u{19}e!Ga]er!<aZ\\\u{11}!\"aM\u{a}\u{14}!%\
        a/\u{12}s!4aM4\u{a} !\u{d}\u{1b} \u{6}I'!Ja)\u{3}* _\u{13}J d\u{1c}\u{10}!!`;G.! ad`\u{17}! `F`)! a\u{1d}\u{13}\
        T \u{1d}\\v zS\"!4a!wY! `~T\u{1d} 3P%!\"av++!2aa_T!(af\u{1d}V!\"aRB_!1a\u{d}lq @*{ O\u{15}\u{7} \u{14}\u{12}\u{12}\
         L\u{1}* \u{13}\\P!4anoX!!aF\u{1b}k u\u{11}\u{2} n\u{14}( K\"\u{5}!Aa\u{d}FM!4`\u{12}}\u{14}!1a?;k \u{8}\u{b}k \
        #\u{9}v!\"a\u{e}\u{6}\u{a}!\"`p\\*! a%\u{2}7!5aMCC! aivm!\"`<\u{1d}r o\u{8}{!)`y% !>a\u{15}[* 7x2 P_s!.``(}!*`F\
        -R!\"`cFS!<a\u{9}\"`!'`a&\u{7f} \u{f}0\u{1} zo\u{e}!-a\u{18}\u{8}1 \u{e}y: 52a!BaLD\u{11}! a[1\u{16} \u{1e}\u{2}\
        B!=a\u{1d}GQ!=aMAX\"!a4`p\u{12}Y! a<]^!\"`@\u{5}\u{4} 7P\u{13}!?a\u{a}*P &\u{1c}P \u{d}MM!/`\u{6}\u{10}V!!a\u{1b}\
        r\u{13}!%a|x' \u{1b}\u{17}D \u{1b}\u{16}L ?\"k \u{1d}_r!;arp\u{8} X*a!;`4C2 Y<;!0a 4M Eaa  &\u{5}!\"ac@'!\"`6\u{17}\
        H r\u{17}\\ hJ^! aW\u{1c}\u{7} 4G\u{9} ;y\u{11} Ct5!!`\u{17}%e +nh!DaP,<!\"a\u{d}(>!;a:gM \u{17}\u{a}Y! ay%w! a\
        J)\u{1a}!:`n.\u{1f} VfI \u{1a}\u{6}\u{16}!=a\u{f}1= }\u{1d}^ *\u{2}W!*aW\u{1d}\u{13} )j\u{1e}! aHfY!#`QSv!Ja\"5\
        \" J\u{14}A XZq!$a~($!6a\u{19}\u{5}\u{10} nC\u{19} \u{b}\u{1b}\u{19}!;`S\u{1a}1 W(J!BaI9V\" `9`_gV! a~Yo!&a\u{12}\
        2s!+`$a\u{2}!#`rh\u{a}! atG\u{1a} t@#!Jadr+! `\u{5}X\u{f}! aY3) 2S0 cW0!;`s.6!\"`e-L!#`C/O!Gai;y ~c\u{7f}!<aX&J\
        ! `gW\u{18} #P\u{1a} 7\u{9}\u{1b} \u{15}`\u{1c}!=aJkg!=a\u{d}ji! av.r \u{16}e\u{19}\"\"`4`a{  \u{4}*4 \u{0}Bw!;\
        `DKS XUa!4aNCi \u{a}\u{1c}\u{3}!#`v\u{b}%!!`\u{6}\u{c}5 0T>!7a@\\a!)`PHs!%`\u{e}T\u{11}!@a\u{5}=\u{1c}!<a#\u{2}\
        3 l+4!4aEXX ,d\u{13}!0`s*2! abO4!1`zHf!&a=v4!<a$\u{e}> W.C!7a7*R!=ajE{!Ea@L\u{13}!Ba&\u{c}\u{14}!/a\u{1}R*!<aj\u{10}\
        Q!=a \u{c}W \u{1f}T7 c0\u{14}!>a\u{1d}\u{16}\u{1b} \u{13}\u{1d},!:`:M- o\"I!JaB\u{19}I!Ga-Z\u{11} L\u{7f}^!Aa{~\
        0!&`w\u{2}2!<a nQ! a &\u{9} [8&  Ce!4aD\u{14}p m2\u{10}!AaeD\u{16}!;a:\u{3}8 <.H *A\u{16}! a\u{16}r0!;a\u{e}\u{13}\
        = I\u{1c}X! a\u{11}Ws!5`E@0! a[\u{1f}~! a\u{1c}}\u{6}! ayi{!,afA2 O3[!-a@Ro!?a\\\u{14}9!;a3\u{1f}P!*a3\u{18}X!!\
        `M\\Y \u{8}Nj $\u{13}| ED\u{0} \u{2}2\u{10}! `&`' k\u{1}N!>aZu\u{4} \u{c}K\u{1a}!=aam\u{1b}! a,m\u{14}!?a\u{1b}\
        \u{1f};\"\"`;`K\u{15}G E#L U\u{c}v Ur\u{1}!CaZ$X!#`1\\e \u{17}\u{1c}w!)a\u{14}\\3 :t5! a\\1C! `P=_! aJb\u{b}!,a\
        \u{11}L*!/`q\u{3}>!@aY]p!\"`\u{11}\u{15}\u{6}! aF*\u{1a}! `U\u{f}% t$S!,`3la }$\u{5} ;KS k\u{0}Z!Eat\u{c}Z!\"a2\
        jE! aN.I! `VSz!9a\u{2}$\u{2} V@\u{16}!.a\u{7f}$6! ` oH \u{4}oN!5aX>O!/aO7\u{1e}!'`5x'!\"a\u{1c}9p a\u{1a}\u{14}\
        !4a`dh \u{1c}lh ,\u{13}\u{1}!Ja\u{1f}cd! a1\u{f}|! apC7 /\u{1d}T!=a#7o \u{10}qo d\u{4}\u{b}! a&y\u{f} L\u{16}3!\
        ;`9\u{12}X!4a\u{1a}=d!<a\\_o!9a]\u{8}\u{18}!*a>lQ!-`w\u{e}\u{19}!!`\u{7}\u{c}2 _\u{11}P aRe RI\u{2}! `[\u{4}\u{8}\
        !=au6+!\"`#\\3!(`\u{16}U8!9`6}A!<a}!C #-N \u{1a}\u{12}X d_} \u{0}/\u{c}!+aIW\u{f}! `\u{1c}ff!<a$0\u{9} u\u{16}\u{a}\
        !=aME\u{c} W\u{16}'! `D\u{1f}> \u{18}+@ mL&!Ja>-g!,`\u{7f}t\u{1}!=aK\u{7}\u{1b} xP0 \u{19}x5 \u{7f}DJ!#`\u{5}PO\
         d\u{11}a!4a'td! a\u{e}\u{1a}d! a^H\u{3}! a+\u{13}\u{6} \u{6}\u{19}\u{17}!8a\u{19}p\u{0} ^\\\u{1} 9\u{10}\u{c}!\
         a7b\u{1b} \u{e}*Y [r\u{a}!4`q!\u{d} \u{10}i\u{8} BA* 5\u{6}1!8a\u{1d}hD \\mF!\"aBbu \u{1d}=5 _l?!=aS\u{7}\u{2}\
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
        Do A\u{16}b!$a\u{18}]f!*ab$y 0az #(\u{0}!(`\u{6}B\u{8}!%`\u{7}\u{1c}@!#`Zb#! `\u{e}{V! a=5q!!`h%\u{b} bb2 \u{11}\
        <8 o_9 |\u{18}\\!$a\u{0}<\u{f}!6`ua8!=a&\u{15}\u{5}!.arY9 \u{1d}cW `N^!>a\u{17}[j! avyl!Da\u{e}f!!#`\u{1a}\u{18}\
        G!!`?hO x}{!;`F\u{6}\u{18}! aGN\u{1f}!;a]\u{1b}E\"!`\"`*lM c[O!Da\u{15}<\\!\"`\u{a}\u{2}^!Jaz\u{15}l I\u{18}\u{0}\
        ! `/*\u{5} \u{13}\u{e}4!;aq\u{a}c *_y!$`6n%!<a\u{a}R2!$ag\u{9}R!>a\u{c}\u{5}j!6`\u{b}G\u{f}!;`|A\u{12} Gx\u{1d}\
        !Ja:BD!<a\u{b}\u{8}O!,``\u{10}a!$a\u{1e}2K Y\u{8}N! aiFa!Ga%P\u{4}!<a0\u{15}\u{19}#'`&`%`\u{5}W\u{1c}!)`UD4! `*\
        \u{2}B! `\u{7f}\u{18}] ^rm!?aOst! a\"#~ z3* N\u{1e}P \u{3}SX! `#\u{0}m 0N:!1aPm;\" `#`i\"T! aG\u{1d}X!Gao\u{9}m\
        !*`\u{13}p\u{12} z\u{7}=! ` \"I i\u{1a}\u{19} :H, \u{3}-3! a6\u{b}N! a6yz \u{8}=\u{1a} @1l!+`>wr \u{1b}:s!4aV\u{2}\
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
        !=ah3 #+`%`\"`\u{1d}@H \u{16}0r 0gt!\"`e\u{b}\u{15}!/a0\u{0}\u{1b}! a\u{5},3!2a\u{18}Ex!<aEy\u{1a} ;+=!!`x'L Yg\
        ^! a\u{10}qh!*`A}q!$aEM\u{d}!.aZ50 \u{a}]0 \u{9}6\u{10} Z27  \\\u{7f} PH\u{3} {#\u{f}!=a=xC A>n )MJ!8a{RW Ew*!?\
        a9jL!*ac\\_!Ja0lu!<ahh\u{7f} h#\u{1}!CaYd+ 513!>aa:o! `op\u{16}!,`\u{0}&& c$V!Ba\u{18}9t!<aW\u{a}x!0a@\u{12}{!*\
        `\u{18}X\u{6}! `D$\u{9}!#`\u{1e}u!! aYG8 d2\\!<a \u{7f}E {ZJ!Ja\u{10}k[ b\u{17})!)atf.! `\u{5}Ju! a\u{18}S9 ;UT\
         Lfs!#`G}\u{0}!!a\u{b}\u{11}\u{13}!\"aNx$!Gapq=!<a\u{1d}*k!Ga\u{1d} l dq\u{0} k%\u{a}! aBa^ \u{f}\u{0}l!*`\u{e}\
        \u{3}v `k\u{1} \u{0}\u{1e}\u{2}!#a<f\u{1f}!<a/m\u{16}! a+\u{17}\u{19}!*aH!c!&a?5k!Ja79t ,\u{4}p'    4  \u{2}  \u{1e}\
          2! 2! \u{8}! L\" $# \u{14}# M$ W$ f$ $% =% |% *& l& !' P' U' \\' \u{f}' T( v( \u{14}( %) 3) l) B* \u{6}* #+ 7\
        + K+ T+ \u{c}+ \u{11}+ 3, B, Q, e, j, o, %- 4- \u{2}- \u{c}- \u{1b}- Y. t. \u{b}. &/ T/ [/ b/ ~/ \u{17}/ *0 /0 \
        ;0 E0 O0 `0 \u{7f}0 \u{8}1 ?2 S2 w2 \"3 '3 i3 \u{16}3 %4 {4 \u{18}4 Y5 j5 v5 \u{5}5 \u{1b}5 r6 \u{4}6 \u{1c}6 +\
        7 W7 u7 z7 \u{16}7  8 *8 /8 g8 E9 \u{1f}9 \u{c}: \u{1c}: I; \u{2}; P< Z< h< \u{1}< \u{1c}< b= l= l= v= \u{5}= \u{f}\
        = '> 6> E> \u{7f}> +@ +@ \u{d}@ \u{19}@ (A \\A \u{a}A %B qB zB \u{1b}B _C pC \u{6}C XD lD /E 9E ZE \u{14}E \u{19}\
        E TF mF \u{c}F $G <G <G TG \u{1a}G ~H ~H \u{a}H .I FI KI XI \u{7}I \u{17}I 0J CJ OJ \u{1b}J  K *K ;K cK #L EL v\
        L 7M HM vM WN gN \u{4}N \u{10}N \u{15}N $O \u{1}O =P \u{5}P +Q EQ `Q \u{1f}Q &R +R 0R FR PR aR sR MS fS 0T FT Z\
        T tT \u{19}T \u{19}T :U mU \u{7}U MV yV \u{a}V PW {W \u{1a}W GX SX tX ~X \u{1a}X (Y CY hY {Y *Z \u{5}Z \u{a}Z \u{a}\
        Z 7[ +\\ m\\ \u{0}\\ %] 1] |] Y^ ^^ h^ M_ R_ \u{e}_ (` U` h` \u{3}` 6a wa {b \u{16}b Ec Vc bc \u{11}c (d Td {d \
        \u{a}d \u{1f}d .e @e Je `e $f 5f ?f Df Xf \u{1d}f 0g :g Ig 8h \u{0}h \u{f}h  i %i /i \\i fi \u{17}i 9j Kj aj fj\
         \u{17}j /k _k dk \u{0}k &l Zl _l \u{3}l \u{19}l 7m Hm lm ,n ]n gn qn  o .o Go Go Vo eo qo \u{4}o \u{e}o Zp ap \
        kp up \u{7f}p \u{15}p Dq Dq \u{0}q \u{0}q \u{14}q /r Mr Rr >s Vs `s `s js \u{1f}s .t dt nt st \u{1a}t $u )u 0u \
        ?u \u{1a}u >v cv yv 0w ?w ?w aw }w \u{13}w \u{18}w 8x Rx kx \u{9}x :y my ry \u{14}y +z Cz Yz hz mz rz \u{8}z '{\
         q{ G| L| g| \u{9}| Z} f} \u{1f}} @~ \u{7f}~ \u{1c}~ (\u{7f} 9\u{7f} C\u{7f} d\u{7f} t\u{7f} 9\u{0} M\u{0} R\u{0}\
         e\u{0} o\u{0} {\u{0} \u{0}\u{0} \u{a}\u{0} \u{1b}\u{0} @\u{1} @\u{1} L\u{1} \u{19}\u{1} (\u{2} V\u{2} \u{c}\u{2}\
         H\u{3} M\u{3} W\u{3} m\u{3} \u{10}\u{3} /\u{4} 4\u{4} >\u{4} H\u{4} R\u{4} \u{f}\u{4} \u{19}\u{4} ^\u{5} ^\u{5}\
         \u{e}\u{5} )\u{6} @\u{6} Q\u{6} V\u{6} g\u{6} s\u{6} \u{c}\u{6} C\u{7} L\u{7} X\u{7} q\u{7} \u{1b}\u{7} B\u{8}\
         a\u{8} x\u{8} \u{13}\u{8} *\u{9} p\u{9} ,\u{a} `\u{a} j\u{a} 5\u{b} H\u{b} x\u{b} 9\u{c} X\u{c} l\u{c} \u{7f}\u{c}\
         \u{7f}\u{c} #\u{d} l\u{d} O\u{e} Y\u{e} s\u{e} =\u{f} \\\u{f} \u{f}\u{f} l\u{10} \u{7f}\u{10} \u{e}\u{10} \u{1f}\
        \u{10} 6\u{11} Y\u{11} ^\u{11} r\u{11} |\u{11} \u{1}\u{11} )\u{12} :\u{12} q\u{12} J\u{13} S\u{13} r\u{13} \u{17}\
        \u{13} :\u{14} D\u{14} d\u{14} x\u{14} \u{11}\u{14} ,\u{15} N\u{15} e\u{15} \u{b}\u{15} \u{19}\u{15} \u{4}\u{16}\
         \u{13}\u{16} \u{1f}\u{16} b\u{17} g\u{17} '\u{18} H\u{18} t\u{18} y\u{18} \u{3}\u{18} \u{d}\u{18} M\u{19} %\u{1a}\
         X\u{1a} o\u{1a} z\u{1a} \u{e}\u{1a} \"\u{1b} =\u{1b} =\u{1b} I\u{1b} d\u{1b} u\u{1b} \u{9}\u{1b} \u{18}\u{1b} \
        ,\u{1c} R\u{1c} \\\u{1c} o\u{1c} \u{c}\u{1c} \u{1d}\u{1c} 3\u{1d} \u{1e}\u{1d} E\u{1e} J\u{1e} `\u{1e} \u{9}\u{1e}\
         \u{e}\u{1e} \"\u{1f} C\u{1f} x\u{1f} \u{6}\u{1f} \u{d}\u{1f} \u{19}\u{1f} I !W !\u{10} !\u{10} !\u{1a} !\u{1f}\
         !$!!A!!P!!t!!\u{11}!! \"!*\"!]\"!v\"!\u{1b}\"!T#!w#!\u{0}$!\u{16}$!7%!<%!P%!_%!r%!\u{7}%!\u{11}%!\u{18}%!J&!^&\
        !j&!8'!d'!~'!\u{3}'!\u{1c}'!&(!4(!9(!R(!W(!z(!\u{7f}(!$)!?)!\u{2})!D*!w*!\u{d}*!\u{12}*!#+!7+!h+!t+!\u{4}+!\u{e}\
        +!$,!3,!W,!p,!g-!l-!u-!\u{e}-!\u{1a}-!}.!M/!e/! 0!/0!z0!(1!21!J1!]1!v1!\u{15}1!]2!d2!n2!d3!s3!$4!)4!.4!>4!M4!`5\
        !g5!l5!v5!\u{4}5!/6!/6!96!E6!o6!G7!\u{14}7!*8!A8!O8!^8!\u{2}8!\u{11}8! 9! 9!*9!f9!p9!2:!r:!\u{6}:!\u{1e}:!9;!L;\
        !e;!o;!\u{10};!\u{15};!4<!P<!^<!^<!m<!\u{4}<!U=!a=!|=!\u{d}=!\u{17}=!7>!A>!O>!T>!g>!}>!\u{18}>!A?!K?!_?!_?!y?!\u{c}\
        ?!\u{1b}?!;@! A!WA!uA!\u{4}A!LB!pB!uB!5C!IC!SC!XC!yC!:D!ND!_D!mD! E!tE!\u{d}E!/F!4F!bF!gF!\u{10}F!\u{15}F!iG!\u{3}\
        G!\u{12}G!#H!pH!\u{4}H!\u{4}H!\u{18}H!)I!2I!pI!zI!\u{4}I!\u{13}I!QJ!!K!:K!DK!dK!tK!'L!;L!{L!\u{1c}L!!M!@M!EM!JM\
        !TM!iM!\u{17}M!SN!cN!CO!`O!\u{1f}O!.P!TP!gP!-Q!\u{1f}Q!+R!0R!QR!\u{0}R!\u{1c}R!DS!\u{d}S!gT!lT!vT!\u{3}T!\u{d}T\
        !hU!mU!|U!\u{11}U!+V!]V!qV!\u{1d}V!\u{3}W!\u{d}W!0X!:X!EX!rX!\u{1}X!)Y!)Y!0Y!IY!ZY!ZY!CZ!TZ!~Z!\u{14}Z!\u{1e}Z!\
        @[!j[!\u{14}[!i\\!i\\!x\\!\u{10}\\!!]!;]!]]!r]!\u{16}]!V^!v^!\u{7}^!\u{11}^!%_!A_!`_!\u{b}_!'`!9`![`!l`!\u{0}`!\
        \\a!za!\u{14}a!Ab!Pb!kb!\u{c}b!\u{c}b!\u{16}b!7c!ac!fc!*d!Hd!fd!*e!9e!\u{13}e!7f!<f!af!#g!?g!zg!\u{16}g!:h!Ph!e\
        h!qh!\u{5}h!\u{e}h!\u{1d}h!;i![i!\u{b}i!;j!<k!Rk!Wk!ck!+l!Pl!\u{7f}l!\u{14}l!\u{1f}l!.m!\\m!km!,n!Mn!`n!\u{5}n!\
        'o!5o!:o!Do!Mo!&p!mp!rp!wp!<q!<q!Aq!Fq!bq!nq!>r!hr!mr!|r!!s!Hs!bs!\u{d}s!\u{12}s!2t!Ut!Mu!pu!zu!\u{9}u!\u{e}u!,\
        v!<v!Xv!\u{7f}v!\u{a}v!'w!.w!uw!\u{4}w!\u{13}w!7x!\\x!wx!\u{b}x!9y!iy!\u{4}y!\u{1c}y!?z!Dz!Xz!\u{18}z!R{!g{!}{!\
        )|!]|!m|!r|!\u{3}|!\u{1a}|!$}!8}!o}!}}!K~!o~!I\u{7f}!i\u{7f}!n\u{7f}!\u{5}\u{7f}!\u{14}\u{7f}!\u{19}\u{7f}!(\u{0}\
        !P\u{0}!w\u{0}!2\u{1}!<\u{1}!\u{4}\u{1}!\u{14}\u{1}!\u{14}\u{1}!\u{1b}\u{1}!4\u{2}!P\u{2}!n\u{2}!}\u{2}!\u{d}\u{2}\
        !%\u{3}!N\u{3}!]\u{3}!x\u{3}!\u{12}\u{3}!$\u{4}!e\u{4}!\u{2}\u{4}!;\u{5}!E\u{5}!E\u{5}!|\u{5}!\u{11}\u{5}!#\u{6}\
        !#\u{6}!2\u{6}!>\u{6}!Q\u{6}!\u{1}\u{6}!\u{6}\u{6}!\"\u{7}!5\u{7}!?\u{7}!S\u{7}!b\u{7}!\u{1}\u{7}!\u{10}\u{7}!\u{1a}\
        \u{7}!G\u{8}!Q\u{8}!\u{17}\u{8}!4\u{9}!V\u{9}!]\u{9}!v\u{9}!\u{9}\u{9}!`\u{a}!e\u{a}!l\u{a}!s\u{a}!\u{7}\u{a}!\u{1c}\
        \u{a}!A\u{b}!O\u{b}!c\u{b}!o\u{b}!!\u{c}!-\u{c}!F\u{c}!U\u{c}!d\u{c}!\u{f}\u{c}!'\u{d}!1\u{d}!}\u{d}!\u{7}\u{d}\
        !\u{c}\u{d}!\u{c}\u{d}!J\u{e}!\u{0}\u{e}!'\u{f}!`\u{f}!o\u{f}!t\u{f}!y\u{f}!\u{14}\u{f}!Q\u{10}!]\u{10}!o\u{10}\
        !~\u{10}!9\u{11}!m\u{11}!m\u{11}!x\u{11}!&\u{12}!5\u{12}!<\u{12}!P\u{12}!Z\u{12}!$\u{13}!.\u{13}!5\u{13}!A\u{13}\
        !W\u{13}!7\u{14}!l\u{14}!\u{18}\u{14}!(\u{15}!<\u{15}!\u{1a}\u{15}!*\u{16}!O\u{16}!\u{1b}\u{16}!7\u{17}!W\u{17}\
        !{\u{17}!\u{e}\u{17}!\u{1d}\u{17}!\"\u{18}!.\u{18}!L\u{18}!5\u{19}!F\u{19}!\\\u{19}!\u{2}\u{19}!\u{7}\u{19}!$\u{1a}\
        !.\u{1a}!=\u{1a}!G\u{1a}!Z\u{1a}!g\u{1a}!g\u{1a}!l\u{1a}!\u{18}\u{1a}!;\u{1b}!I\u{1b}!S\u{1b}!q\u{1b}!\u{18}\u{1b}\
        !)\u{1c}!.\u{1c}!3\u{1c}!l\u{1c}!q\u{1c}!q\u{1c}!J\u{1d}!w\u{1d}!\u{1}\u{1d}!\u{1c}\u{1d}!-\u{1e}!A\u{1e}!n\u{1e}\
        !x\u{1e}! \u{1f}!L\u{1f}!\u{11}\u{1f}!\u{11}\u{1f}!- \"t \"\u{10} \"\u{1f} \"7!\"G!\"q!\"v!\"\u{2}!\"\u{1c}!\"-\
        \"\"J\"\"T\"\"\u{15}\"\"\u{1c}\"\"5#\"u#\"\u{c}#\"\u{16}#\"j$\"\u{15}$\"\u{1f}$\"+%\"0%\"U%\"_%\"O&\"Y&\"\u{15}\
        &\"R'\"R'\"s'\"\u{2}'\"\u{1f}'\"$(\"W(\"w(\"\u{8}(\"\u{12}(\"\u{12}(\"\")\"1)\"C)\"\u{15})\";*\"D*\"h*\"*+\"L+\"\
        \u{9}+\"\u{e}+\"%,\"*,\"/,\"r,\"\u{7},\"T-\"b-\"~-\"\u{8}-\"H.\"[.\"o.\"(/\"L/\"[/\"y/\"\u{1a}/\"$0\".0\"F0\"\u{1}\
        0\"\u{15}0\"\u{1f}0\"\u{1f}0\":1\"e1\"}1\"J2\"Y2\"l2\"\u{9}2\"\u{1c}2\"+3\"q3\"L4\"u4\"15\"\u{4}5\"\u{9}5\"Z6\"\
        r6\"\u{a}6\"\u{f}6\"#7\"37\"87\"R7\"\u{14}7\";8\"S8\"g8\"/9\"@9\"^9\"s9\"\u{e}9\"\":\"h:\"{:\"\u{7}:\"\u{c}:\")\
        ;\"=;\"L;\"L;\"d;\"i;\"\u{9};\"\u{18};\"'<\"1<\"Q<\"V<\"w<\"\u{14}<\"G=\"Q=\"[=\"`=\"\u{f}=\",>\":>\"n>\"\u{b}>\
        \"'?\"P?\"\u{7f}?\"\u{15}?\"-@\"7@\"A@\"F@\"F@\"U@\"Z@\"k@\"\u{e}@\"^A\"~A\"\u{8}A\">B\"qB\"\u{2}B\"\u{17}B\"!C\
        \"7C\"JC\"YC\"2D\"YD\"\u{17}D\"\u{1c}D\"AE\"~E\"_F\"2G\"<G\"\u{1c}G\"\u{f}H\"\u{14}H\"\u{14}H\"DI\"SI\"\u{d}I\"\
        \u{17}I\"2J\"CJ\"HJ\"XJ\"nJ\"\u{11}J\"2K\"YK\"mK\"rK\"|K\"\u{d}K\"4L\">L\"~L\"\u{16}L\"*M\"/M\"BM\"\u{e}M\"\"N\"\
        SN\"XN\"_N\"dN\"nN\"TO\"bO\"rO\"yO\"!P\"dP\"dP\"dP\"\u{6}P\" Q\",Q\"6Q\";Q\"lQ\"NR\"dR\"}R\"\u{9}R\":S\"DS\"\u{5}\
        S\"\u{14}S\"'T\";T\"`T\"\u{12}T\"DU\"NU\"_U\"1V\"\u{1a}V\";W\"@W\"uW\"zW\"'X\";X\"EX\"VX\"\u{3}X\"\u{8}X\"\u{12}\
        X\"\u{17}X\"+Y\"2Y\">Y\"\u{1}Y\"\u{b}Y\";Z\"IZ\"cZ\"\u{12}Z\"/[\";[\"E[\"z[\"\u{e}[\"\u{1c}[\"!\\\"2\\\"A\\\"F\\\
        \"v\\\"{\\\"\u{c}\\\"$]\")]\"G]\"Q]\"V]\"[]\"P^\"_^\"\u{7}^\"'_\"j_\"\u{3}_\"#`\"P`\"P`\"\u{d}`\"<a\"La\"]a\"\u{1e}\
        a\"(b\"nb\"\u{1c}b\"=c\"Qc\"\u{3}c\"\u{19}c\")d\".d\"?d\"Nd\"[d\"yd\"De\"Ne\"re\"3f\"Lf\"]f\"gf\"\u{2}f\"\u{7}f\
        \"!g\"Tg\"kg\"Dh\"Ph\"ah\"1i\"Ri\"\u{a}i\"\u{f}i\"/j\"4j\"Uj\"_j\"dj\"xj\",k\"qk\"\u{1b}k\"Bl\"Ll\"\u{0}l\"\u{c}\
        l\"?m\"Km\"\\m\"\u{0}m\"Gn\"ln\"{n\"\u{a}n\"!o\"\\o\"ro\"2p\"0q\"7q\"dq\"\u{0}q\"1r\"vr\"\u{7}r\"\"s\"\"s\"4s\"\
        Ns\"]s\" t\"%t\":t\"Pt\"jt\"}t\"\u{c}t\"\u{1f}t\"5u\"Wu\"fu\"gv\"2w\"9w\" x\"bx\"\u{1}x\"\u{1e}x\"^y\"vy\"\u{1c}\
        y\"!z\"/z\"Lz\"\u{17}z\"({\"({\"I{\"X{\"b{\"~{\"2|\"7|\"D|\"h|\"\u{11}|\"\u{16}|\",}\"E}\"|}\"q~\"v~\"\u{b}~\".\
        \u{7f}\"B\u{7f}\"\\\u{7f}\"p\u{7f}\"p\u{7f}\"\u{0}\u{7f}\"*\u{0}\"o\u{0}\"{\u{0}\"2\u{1}\"C\u{1}\"H\u{1}\"v\u{1}\
        \"'\u{2}\",\u{2}\"e\u{2}\"z\u{2}\"\u{1c}\u{2}\"<\u{3}\"H\u{3}\"l\u{3}\"{\u{3}\"\u{a}\u{3}\"\u{f}\u{3}\"6\u{4}\"\
        \u{2}\u{4}\"\u{e}\u{4}\"6\u{5}\"F\u{5}\"W\u{5}\"a\u{5}\"\u{0}\u{5}\"\u{a}\u{5}\"\u{f}\u{5}\"\u{19}\u{5}\" \u{6}\
        \"K\u{6}\"_\u{6}\"s\u{6}\"\u{e}\u{6}\"\u{1c}\u{6}\"+\u{7}\"A\u{7}\"\u{12}\u{7}\"!\u{8}\"F\u{8}\"s\u{8}\"\u{7}\u{8}\
        \",\u{9}\"S\u{9}\"m\u{9}\"\u{11}\u{9}\"h\u{a}\"2\u{b}\"@\u{b}\"\u{4}\u{b}\"-\u{c}\"O\u{c}\"e\u{c}\"\u{15}\u{c}\"\
        D\u{d}\"P\u{d}\"\u{13}\u{d}\"1\u{e}\"l\u{e}\"q\u{e}\"\u{d}\u{e}\"$\u{f}\"<\u{f}\"F\u{f}\"q\u{f}\"\u{1d}\u{f}\",\
        \u{10}\"\u{3}\u{10}\"!\u{11}\"+\u{11}\"c\u{11}\"v\u{11}\"C\u{12}\"M\u{12}\"z\u{12}\"\u{14}\u{12}\"\u{19}\u{12}\"\
        \u{1e}\u{12}\"4\u{13}\"4\u{13}\"@\u{13}\"{\u{13}\"\u{4}\u{13}\"\u{1a}\u{13}\"\u{1f}\u{13}\"3\u{14}\"`\u{14}\"s\u{14}\
        \"\u{d}\u{14}\"#\u{15}\"4\u{15}\"Q\u{15}\"v\u{15}\"{\u{15}\"\u{9}\u{15}\"A\u{16}\"O\u{16}\"c\u{16}\"h\u{16}\"h\u{16}\
        \"h\u{16}\"r\u{16}\"~\u{16}\"\u{d}\u{16}\".\u{17}\"X\u{17}\"]\u{17}\"\u{10}\u{17}\"$\u{18}\".\u{18}\"B\u{18}\"k\
        \u{18}\"k\u{18}\"u\u{18}\"z\u{18}\"\u{b}\u{18}\"\u{1a}\u{18}\"U\u{19}\"v\u{19}\"\u{0}\u{19}\"\"\u{1a}\"V\u{1a}\"\
        q\u{1a}\"\u{1d}\u{1a}\".\u{1b}\"Q\u{1b}\"\u{10}\u{1b}\"3\u{1c}\"V\u{1c}\"\u{a}\u{1c}\"@\u{1d}\"v\u{1d}\"\u{13}\u{1d}\
        \"\"\u{1e}\"e\u{1e}\"Q\u{1f}\"j\u{1f}\"|\u{1f}\"\u{1e}\u{1f}\"I #[ #:!#?!#V!#V!#V!#\u{5}!#\u{1e}!#2\"#D\"#U\"#\u{7f}\
        \"#\u{d}\"#\u{12}\"#P##_##k##\u{8}##\u{1a}##$$#`$#l$#v$#D%#I%#\u{11}%#\u{1}&#\u{15}&#2'#W'#\\'#a'#\u{1c}'#\u{19}\
        (#?)#_)#z)#\u{9})#I*#X*#l*#l*#x*#}*#\\+#\u{8}+#\u{12}+#%,#\u{4},##-#2-#9-#).#:.#:.#K.#q.#{.#\u{0}.#A/#[/#\u{13}\
        /#\u{1a}/#D0#I0#U0#k0#\u{18}0#,1#O1#]1#\u{d}1#\u{1c}1#62#62#G2#L2#_2#m2#\u{8}2#-3#]3#b3#t3#t3#\u{8}3#\u{8}3#\u{8}\
        3#\u{d}3#\u{14}3#\u{14}3#\u{19}3#%4#/4#Z4#w4#\u{1}4#\u{1c}4#>5#M5#/6#@6#I6#d6#n6#\u{2}6#\u{c}6#M7#}7#.8#O8#\u{2}\
        8#\u{1b}8#%9#d9#s9#\u{2}9#\u{1c}9#+:#+:#?:#D:#K:#K:#Z:#\u{1d}:#\";#,;#j;#\u{8};#p<#\u{3}<#\u{17}<#1=#g=#\u{2}=#\
        1>#e>#*?#9?#K?#P?#P?#p?#\u{5}?#\u{18}?#^@#h@#m@#5A#{A# B#7B#;C#]C#bC#\u{1a}C#+D#<D#AD#JD#TD#YD#oD#yD#\u{15}D#$E\
        #+E#@E#JE#TE#YE#mE#\u{1}E#6F#iF#nF#nF#\u{7}F#1G#KG#TG#`G#\u{4}G#\u{9}G#\u{10}G#\u{10}G#!H#QH#7I#`I#{I#\\J#kJ#xJ\
        #\u{10}J#dK#kK#uK#\u{6}K#-L#<L#SL#gL#8M#=M#jM#{M#CN#WN#yN#\u{17}N#9O#CO#CO#dO#iP#\"Q#1Q#;Q#yQ#5R#:R#ZR#\u{16}R#\
        !S#LS#]S#\u{d}S# T#CT#OT#pT#JU#`U#eU#jU#\u{1b}U#*V#4V#VV#jV#\u{7f}V#\u{7f}V#\u{10}V#{W#fX#\u{1b}X#7Y#>Y#VY#\u{8}\
        Y#/Z#DZ#UZ#$[#$[#g[#2\\#I\\#S\\#g\\#\u{7}\\#1]#1]#_]#p]#\u{7f}]#\u{13}]#Z^#\u{f}^#N_#\u{11}_#\u{16}_# `#<`#\u{7f}\
        `#1a#6a#6a#Ha#[a#ua#\u{15}a#(b#Ab#Xb#bb#\u{f}b#%c#5c#Dc#_c#|c#!d#Md#ed#ed#~d#Oe#Ye#qe#\u{17}e#&f#@f#Gf#Qf#\u{1}\
        f#\u{1e}f#+g#Fg#Mg#ug#\u{4}g#\u{e}g#`h#kh#Wi#ti#\u{4}i#;j#oj#yj#\u{3}j#/k#`k#uk#Jl#\u{9}l#Wm#cm#-n#Fn#tn#\u{19}\
        n#+o#5o#\u{1}o#!p#\u{18}p#\u{1d}p#>q#Rq#\\q#fq#\u{14}q#\u{1e}q#(r#\\r#pr#ur#ur#\u{1}r#!s#!s#+s#Ks#Us#Us#\u{11}s\
        #\u{18}s#6t#Ot#^t#ht#\u{6}t#\u{10}t#8u#Ru#\\u#au#ku#\"v#.v#wv#\u{6}v#0w#Hw#Qw#{w#2x#>x#^x#\u{1b}x#\u{1b}x# y#9y\
        #Ny#by#bz#\u{10}z#8{#\u{0}{#\u{18}{#]|#=}#\u{18}}#\u{1d}}#'~#d~#\u{8}~#f\u{7f}#h\u{0}#y\u{0}#P\u{1}#j\u{1}#>\u{2}\
        #k\u{2}#3\u{3}#n\u{3}#\u{9}\u{3}#!\u{4}#>\u{4}#>\u{4}#P\u{4}#\\\u{4}#j\u{4}#\u{2}\u{4}#\u{1a}\u{4}#0\u{5}#C\u{5}\
        #H\u{5}#c\u{5}#m\u{5}#.\u{6}#A\u{6}#F\u{6}#c\u{6}#r\u{6}#\u{9}\u{6}#\u{13}\u{6}#M\u{7}#R\u{7}#W\u{7}#\\\u{7}#\u{13}\
        \u{7}#\u{1f}\u{7}#y\u{8}#\u{5}\u{8}#\u{11}\u{8}#Q\u{9}#[\u{9}#\u{d}\u{9}#x\u{a}#\u{a}\u{a}##\u{b}#2\u{b}#p\u{b}\
        #\u{3}\u{b}#C\u{c}#\u{15}\u{c}#+\u{d}#\\\u{d}#0\u{e}#<\u{e}#C\u{e}#C\u{e}#J\u{e}#J\u{e}#`\u{e}#o\u{e}#\u{1e}\u{e}\
        #*\u{f}#H\u{f}#g\u{f}#n\u{f}#n\u{f}#\u{9}\u{f}#E\u{11}#Q\u{11}#n\u{11}#\u{17}\u{11}#B\u{12}#[\u{12}#o\u{12}#{\u{12}\
        #\u{1d}\u{12}#'\u{13}#.\u{13}#K\u{13}#\u{3}\u{13}#U\u{14}#v\u{14}#J\u{15}#Y\u{15}#Y\u{15}#j\u{15}#o\u{15}#t\u{15}\
        #\u{0}\u{15}#\u{5}\u{15}#d\u{16}#\u{c}\u{16}#;\u{17}#J\u{17}#Q\u{17}#w\u{17}#\u{5}\u{17}#\u{14}\u{17}#=\u{18}#B\
        \u{18}#{\u{18}#0\u{19}#<\u{19}#\u{12}\u{19}#\u{17}\u{19}#!\u{1a}#*\u{1a}#K\u{1a}#Z\u{1a}#y\u{1b}#3\u{1c}#v\u{1c}\
        #\u{d}\u{1c}#\u{1d}\u{1c}#$\u{1d}#5\u{1d}#O\u{1d}#V\u{1d}#j\u{1d}#\u{17}\u{1d}#C\u{1e}#e\u{1e}#\u{a}\u{1e}#M\u{1f}\
        #L $] $\u{8} $\u{d} $[!$[!$'\"$:\"$Z\"$d\"$d\"$i\"$\u{7f}\"$\u{4}\"$\u{e}\"$%#$/#$9#$]#$g#$g#$\u{4}#$P$$_$$r$$|\
        $$\u{1}$$\u{b}$$\u{10}$$V%$s%$x%$\u{9}%$\u{1f}%$)&$:&$s&$F'$^'$y'$C($M($e($\u{7f}($\u{9}($))$B)$U)$y)$'*$6*$y*$\
        H+$M+$i+$\u{6}+$\u{10}+$\u{1a}+$\u{1f}+$),$3,$=,$w,$\u{3},$ -$/-$|-$\u{12}-$+.$b.$x.$\u{19}.$[/$n/$z/$\u{1c}/$A\
        0$[0$\u{11}0$'1$11$B1$[1${1$62$E2$X2$$3$53$D3$K3$74$\\4$|4$\u{f}4$\u{14}4$;5$t5$y5$\u{0}5$D6$R6$d6$d6$\u{1a}6$\u{1f}\
        6$k7$p7$\u{f}7$08$:8$X8$l8$\u{6}8$\u{17}8$&9$>9$G9$V9$]9$\u{a}9$ :$E:$J:$[:$r:$|:$L;$[;$o;$\u{d};$/<$/<$H<$|<$\u{b}\
        <$)=$3=$==$K=$K>$P>$m>$\u{8}>$\u{16}>$,?$3?$B?$\u{1}?$\u{1}?$\u{17}?$<@$F@$z@$.A$KA$\u{12}A$HB${B$(C$NC$bC$ D$4\
        D$>D$RD$hD$mD$tD$\u{7}D$+E$tE$yE$\u{3}E$\u{18}E$\u{1d}E$RF$^F$~F$\u{16}F$BG$VG$bG$wG$\u{15}G$\u{1c}G$QH$VH$lH${\
        H$>I$fI$\u{f}I$+J$DJ$fJ$fJ$rJ$\u{8}J$\u{14}J$\u{19}J$)K$.K$3K$ZK$\u{6}K$\u{16}K$ L$aL$\u{1}L$\u{18}L$)M$;M$EM$$\
        N$8N$GN$QN$\u{2}N$\u{10}N$8O$RO$\u{3}O$!P$!P$>P$oP$\u{19}P$\u{1e}P$6Q$]Q$NR$9S$bS$\u{8}S$5T$DT$ST$pT$|T$(U$7U$<\
        U$nU$\u{1b}U$]V$]V$|V$\u{12}V$\u{1c}V$\u{0}W$\u{f}W$\u{1b}W$*X$_X$iX$\u{7}X$7Y$`Y$eY$eY$\u{0}Y$\u{5}Y$'Z$,Z$OZ$\
        dZ$A[$X[$\u{1c}[$6\\$@\\$O\\$T\\$!]$7]$7]$q]$v]$\u{4}]$3^$3^$G^$S^$h^$w^$\u{3}^$\u{1b}^$*_$4_$>_$\u{16}_$'`$0`$\
        e`$n`$s`$\u{1c}`$9a$`a$ea$5b$db$\u{7}b$\u{c}b$4c$4c$ec$sc$\u{4}c$\u{9}c$\u{13}c$\"d$`d$zd$\u{7f}d$\u{4}d$\u{13}\
        d$?e$je${e$\u{f}e$+f$Sf$Xf$]f$|f$Mg$ug$\u{8}g$\u{1e}g$ah$|h$|h$|h$\u{1}h$@i$Ei$Oi$ci$\u{11}i$1j$Gj$Lj$$k$5k$Ik$\
        Nk$_k$nk$}k$\u{19}k$fl$kl$\u{7f}l$@m$Ym$\u{12}m$\u{1c}m$+n$Dn$bn$\u{7f}n$\u{d}n$Fo$to$\u{15}o$$p$wp$\u{1}p$\u{8}\
        p$\u{1a}p$1q$6q$Lq$bq$\u{11}q$\u{1c}q$&r$4r$\u{1}r$\u{12}r$Ps$\u{1e}s$#t$ot$}u$\u{1f}u$xv$\u{c}v$Ew$sw$zw$zw$\u{7f}\
        w$\u{9}w$&x$Hx$Vx$}x$1y$~y$~y$\u{e}y$\u{18}y$\u{1d}y$xz$\u{4}z$\u{1d}z$h{$y{$1|$Y|$g|$l|$v|$;}$W}$l}$\u{5}}$1~$\
        h~$m~$C\u{7f}$h\u{7f}$|\u{7f}$+\u{0}$Z\u{0}$p\u{0}$u\u{0}$\u{13}\u{0}$)\u{1}$\u{12}\u{1}$%\u{2}$*\u{2}$Q\u{2}$v\
        \u{2}$v\u{2}$\u{11}\u{2}$+\u{3}$H\u{3}$^\u{3}$o\u{3}$\u{1}\u{3}$A\u{4}$X\u{4}$r\u{4}$r\u{4}$\u{4}\u{4}$\"\u{5}$\
        6\u{5}$;\u{5}$N\u{5}$j\u{5}$z\u{5}$!\u{6}$>\u{6}$R\u{6}$@\u{7}$|\u{7}$C\u{8}$M\u{8}$`\u{8}$\u{1}\u{8}$\u{1}\u{8}\
        $S\u{9}$x\u{9}$/\u{a}$@\u{a}$G\u{a}$Z\u{a}$n\u{a}$}\u{a}$+\u{b}$0\u{b}$i\u{b}$\u{a}\u{b}$\u{14}\u{b}$4\u{c}$z\u{c}\
        $\u{11}\u{c}$0\u{d}$N\u{d}$o\u{d}$\u{10}\u{d}$!\u{e}$O\u{e}$\u{1e}\u{e}$A\u{f}$H\u{f}$Y\u{f}$\u{5}\u{f}$$\u{10}\
        $4\u{10}$4\u{10}$W\u{10}$l\u{10}$\u{5}\u{10}$\u{1e}\u{10}$(\u{11}$2\u{11}$S\u{11}$X\u{11}$\u{19}\u{11}$#\u{12}$\
        q\u{12}$\u{7}\u{12}$\u{12}\u{12}$!\u{13}$4\u{13}$>\u{13}$H\u{13}$H\u{13}$O\u{13}$`\u{13}$s\u{13}$/\u{14}$;\u{14}\
        $x\u{14}$\u{14}\u{14}$%\u{15}$|\u{15}$%\u{16}$>\u{16}$j\u{16}$o\u{16}$\u{0}\u{16}$\u{5}\u{16}$G\u{17}$[\u{17}$t\
        \u{17}$\u{3}\u{17}$\u{f}\u{17}$\u{19}\u{17}$Q\u{18}$`\u{18}$l\u{18}$\u{d}\u{18}$)\u{19}$8\u{19}$_\u{19}$f\u{19}\
        $\u{e}\u{19}$\u{18}\u{19}$+\u{1a}$C\u{1a}$\\\u{1a}$f\u{1a}$}\u{1a}$\u{e}\u{1a}$\"\u{1b}$,\u{1b}$6\u{1b}$O\u{1b}\
        $x\u{1b}$\u{15}\u{1b}$\u{1a}\u{1b}$B\u{1c}$B\u{1c}$]\u{1c}$b\u{1c}$|\u{1c}$\u{14}\u{1c}$K\u{1d}$o\u{1d}$\u{19}\u{1d}\
        $%\u{1e}$7\u{1e}$F\u{1e}$\u{16}\u{1e}$.\u{1f}$s\u{1f}$x\u{1f}$= %n %\u{1} %\u{16} %Z!%j!%t!% \"%h\"%r\"%\u{3}\"\
        %\u{1c}\"%J#%\u{1f}#%:$%S$%S$%e$%\u{4}$%\u{10}$%F%%F%%c%%\u{9}%%\u{13}%%>&%H&%V&%V&%\u{9}&%;'%@'%L'%['%\u{3}'%\u{8}\
        '%\u{d}'%.(%](%b(%\u{10}(%,)%b)%g)%x)%\u{2})%W*%\\*%k*%k*%p*%\u{5}*%\u{18}*%L+%a+%t+%\u{b}+%\u{10}+%*-%F-%W-%\u{13}\
        -%,.%6.%I.%\u{8}.%a/%\\0%f0%\u{7}0%\u{14}0%#1%A1%i1%q2%\u{17}2%\u{1e}2%63%D3%S3%i3%|3%\u{c}3%E4%T4%Y4%c4%<5%O5%\
        ^5%c5%\u{1f}5%-6%76%A6%K6%g6%\u{5}6%\u{1a}6%\u{1f}6%+7%d7%#8%/8%98%X8%]8%x8%x8%*9%O9%u9%\u{a}9%\u{13}9%':%;:%O:\
        %]:%l:%\u{1b}:%/;%T;%=<%G<%S<%\u{13}<%&=%+=%E=%E=%^=%y=%\u{c}=%\u{c}=%>>%t>%\u{18}>%:?%H?%^?%m?%\u{5}?%3@%Z@%k@\
        %\u{12}@%\"A%UA%\u{1}A%\u{f}B%^C%yC%\u{f}C%\u{1b}C%*D%1D%VD%lD%}D%\u{1c}D%#E%(E%@F%TF%tF%\u{d}F%\u{19}F%6G%EG%Y\
        G%\u{12}G%GH%XH%mH%yH%)I%MI%\u{f}I%'J%nJ%zJ%\u{d}J%\u{16}J%.K%lK%\u{d}K%<L%RL%4M%[M%\u{15}M%-N%AN%\u{4}N%-O%2O%\
        SO%aO%rO%{O%(P%BP%GP%QP%\u{17}P%:Q%pQ%8R%rR%|R%BS%XS%\u{5}S%\u{16}S%QT%kT%\u{19}T%*U%BV%QV%[V%eV%\u{3}V%*W%zW%\u{15}\
        W%0X%<X%CX%^X%yX%\u{d}X%\u{12}X%&Y%0Y%0Y%:Y%xY%\u{6}Y%\u{1b}Y%CZ%.[%:[%X\\%\u{17}\\%Y]%h]%%^%U^%d^%x^%x^%\u{10}\
        ^%\"_%'_%E_%__%k_%u_%\u{4}_%#`%Z`%\"a%@a%ga%va%/b%9b%hb%mb%\u{19}b%Ec%\u{7f}c%\u{12}c%\u{1f}c%&d%fd%kd%ud%=e%Pe\
        %ke%\u{17}e%\u{1c}e%Vf%\u{1c}f%\u{1c}f%Mg%|g%\u{a}g%\u{14}g%Yh%hh%rh%\u{12}h%\u{17}h%!i%1i%@i%Ii%^i%hi%*j%/j%Cj\
        %\u{10}j%\u{15}j%/k%4k%Dk%Dk%Tk%ck%tk%\u{8}k%,l%3l%ql%\u{0}l%\u{14}l%4m%\u{1f}m%0n%Fn%tn%\u{19}n%go%lo%\u{1d}o%\
        ,p%,p%Fp%\u{0}p%\u{c}p%Dq%gq%qq%{q%\"r%9r%>r%Lr%'s%,s%=s%=s%rs%ws%\u{1d}s%/t%@t%wt%\u{8}t%du%iu%Iv%hv%\u{10}v%=\
        w%Iw%\u{10}w%Dx%Ix%gx%qx%{x%{x%\u{14}x%3y%qy%\u{5}y%\u{14}y%\u{1e}y%\u{e}z%&{%d{%\u{16}{%*|%4|%9|%X|%\u{17}|%F}\
        %`}%s}%7~%X~%l~%\u{a}~%?\u{7f}%^\u{7f}%x\u{7f}%#\u{0}%2\u{0}%]\u{0}%s\u{0}%}\u{0}%\u{d}\u{0}%(\u{1}%;\u{1}%T\u{1}\
        %x\u{1}%\u{e}\u{1}%\u{e}\u{1}%(\u{2}%]\u{2}%\u{7f}\u{2}%i\u{3}%\u{8}\u{3}%\u{1f}\u{3}%:\u{4}%?\u{4}%N\u{4}%d\u{4}\
        %$\u{5}%5\u{5}%?\u{5}%Z\u{5}%\u{10}\u{5}%-\u{6}%4\u{6}%\u{17}\u{6}%#\u{7}%A\u{7}%n\u{7}%\u{15}\u{7}%8\u{8}%K\u{8}\
        %P\u{8}%u\u{8}%\"\u{9}%,\u{9}%e\u{9}%v\u{9}%\u{0}\u{9}%\u{18}\u{9}%\u{1d}\u{9}%j\u{a}%\u{1c}\u{a}%!\u{b}%4\u{b}\
        %r\u{b}%w\u{b}%\u{b}\u{b}%\u{12}\u{b}%#\u{c}%=\u{c}%^\u{c}%s\u{c}%\u{a}\u{c}%\u{14}\u{c}%?\u{d}%D\u{d}%&\u{e}%@\
        \u{e}%~\u{e}%\u{c}\u{e}%*\u{f}%D\u{f}%v\u{f}%\u{4}\u{f}%\u{18}\u{f}%\u{12}\u{10}%!\u{11}%V\u{11}%p\u{11}%\u{16}\
        \u{11}%*\u{12}%Y\u{12}%\u{11}\u{12}%f\u{13}%f\u{13}%y\u{13}%\u{f}\u{13}%\u{19}\u{13}%\u{1e}\u{13}%\u{1e}\u{13}%\
        *\u{14}%;\u{14}%L\u{14}%z\u{14}%\u{4}\u{14}%[\u{15}%e\u{15}%)\u{16}%E\u{16}%p\u{16}%u\u{16}%\u{6}\u{16}%\u{b}\u{16}\
        %/\u{17}%=\u{17}%G\u{17}%0\u{18}%\u{16}\u{18}% \u{19}% \u{19}%7\u{19}%C\u{19}%`\u{19}%g\u{19}%~\u{19}%,\u{1a}%6\
        \u{1a}%O\u{1a}%h\u{1a}%\u{a}\u{1a}%\u{f}\u{1a}%\u{16}\u{1a}%,\u{1b}%G\u{1b}%_\u{1b}%s\u{1b}%\u{2}\u{1b}%F\u{1c}\
        %`\u{1c}%t\u{1c}%\u{3}\u{1c}%d\u{1d}%z\u{1d}%\u{b}\u{1d}%\u{10}\u{1d}%\u{1a}\u{1d}%$\u{1e}%X\u{1e}%b\u{1e}%g\u{1e}\
        %\u{5}\u{1e}%\u{5}\u{1e}%\u{14}\u{1e}%/\u{1f}%t\u{1f}%\u{14}\u{1f}%) &M &R &\u{0} &&!&\\!&\u{d}!&b\"&\u{18}\"&8\
        #&B#&c#&w#&\u{5}#&($&2$&o$&y$&E%&V%&e%&q%&\u{3}%&\u{8}%&\u{1b}%&W&&\u{1}&&\u{b}&&3'&8'&i'&\u{1c}'&r(&D)&i)&n)&\u{d}\
        )&\u{17})&P*&b*&\u{1c}*&:+&?+&P+&Z+&+,&<,&Q,&o,&+-&0-&:-&[-&x-&\u{12}-&9.&\u{1c}.&>/&t/&'0&:0&M0&W0&m0&-1&_1&w1\
        &\u{1}1&\u{b}1&\u{1a}1&U2&_2&\u{9}2&13&s3&}3&F4&}4&_5&i5&z5&\u{16}5&%6&.6&:6&[6&q6&\u{3}6&\u{e}6&\u{1d}6&>7&G7&\
        V7&r7&\u{6}7&#8&78&<8&h8&m8&{8&<9&C9&|9&\u{6}9&\u{1a}9&):&=:&I:&N:&X:&r:&w:&\u{1a}:&\u{1a}:&$;&);&K;&j;&\u{16};\
        &*<&V<&w<&Z=&\u{13}=&$>&9>&F>&f>&p>&u>&\u{1}>&\u{1d}>&G?&L?&}?&$@&X@&d@&\u{6}@&\u{1d}@&3A&FA&\u{15}A&<B&`B&\u{d}\
        B&\u{1d}B&+C&EC&uC&\u{1a}C&0D&<D&MD&TD&YD&~D&\u{8}D&#E&lE&xE&\u{7}E&\u{11}E&<F&OF&zF&!G&\u{5}G&\u{16}G&#H&(H&>H\
        &NH&\u{6}H&PI&(J&<J&FJ&KJ&ZJ&sJ&xJ&\u{e}J&\"K&,K&VK&tK&tK&\u{11}K&,L&6L&NL&vL&\u{7}L&\u{1b}L&\u{7f}M&+N&>N&CN&T\
        N&\u{0}N&(O&(O&>O&\u{7}O&\u{1d}O&kP&(Q&`Q&\u{1}Q&\u{1}Q&*R&4R&9R&XR&XR&bR&kR&0S&dS&\u{7}S&\u{16}S&MT&WT&eT&{T&\u{11}\
        T&AU&\u{2}U&\u{2}U&MV&hV&rV&\u{14}V&%W&1W&NW&fW&\u{8}W& X&1X&6X&pX&*Y&\u{19}Y&\u{19}Y&?Z&RZ&\u{2}Z&![&Z[&\u{5}[\
        &\u{f}[&\u{16}[&B\\&l\\&\u{18}\\&\u{1d}\\&G]&Q]&+^&D^&D^&M^&a^&p^&J_&O_&\u{5}_&\u{14}_&*`&S`&l`&\u{d}`&+a&Da&Xa\
        &}a&\u{1a}a&~b& c&oc&tc&~c&\u{18}c&2d&7d&Ad&Pd&ad&Me&\u{1c}e&Jf&\u{5}f&$g&;g&xg&\u{7}g&\u{16}g&(h&\u{8}h&\u{d}h\
        &\u{12}h&\u{17}h&!i&?i&%j&Dj&fj&\u{3}j&/k&lk&qk&Wl&Wl&cl&vl&\u{14}l&#m&7m&<m&Im&\u{c}m&\u{1b}m&\u{6}n&\u{6}n&\u{10}\
        n&Uo&_o&no&zp&5q&Mq&|q&\u{1d}q&Ir&jr&or&@s&as&\u{e}s&\u{1d}s&7t&At&pt&\u{14}t&\u{1e}t&(u&Du&Iu&lu&su&\u{1c}u&!v\
        &Qv&xv&xv&}v&8w&Iw&\u{2}w&\u{1b}w&0x&\u{d}x&\u{d}x&\u{1e}x&Qy&\u{1f}y&?z&Kz&Uz&kz&\u{7}z&${&)|&<|&^|&{|&D}&|}&\u{6}\
        }&\u{6}}&\u{12}}&n~&\u{c}~&!\u{7f}&^\u{7f}&\u{7}\u{7f}&=\u{0}&B\u{0}&\u{c}\u{0}&K\u{1}&P\u{1}&\\\u{1}&%\u{2}&\u{19}\
        \u{2}&;\u{3}&p\u{3}&u\u{3}&\u{12}\u{3}&+\u{4}&i\u{4}&\u{19}\u{4}&%\u{5}&1\u{5}&@\u{5}&E\u{5}&\u{6}\u{5}&\u{1a}\u{5}\
        &$\u{6}&)\u{6}&E\u{6}&i\u{6}&x\u{6}&}\u{6}&\u{2}\u{6}&\u{18}\u{6}&)\u{7}&G\u{7}&G\u{7}&r\u{7}&\"\u{8}&W\u{8}&^\u{8}\
        &m\u{8}&\u{10}\u{8}&\u{15}\u{8}&9\u{9}&V\u{9}&\u{7}\u{9}&\"\u{a}&0\u{a}&:\u{a}&~\u{a}&\u{1c}\u{a}&J\u{b}&\u{e}\u{b}\
        &'\u{c}&H\u{c}&X\u{c}&\u{5}\u{c}&\u{14}\u{c}&\u{19}\u{c}&\u{c}\u{d}&)\u{e}&.\u{e}&_\u{e}&d\u{e}&s\u{e}&!\u{f}&:\
        \u{f}&\u{4}\u{f}&>\u{10}&f\u{10}&y\u{10}&-\u{11}&N\u{11}&b\u{11}&A\u{12}&F\u{12}&c\u{12}&)\u{13}&5\u{13}&:\u{13}\
        &l\u{13}&\u{e}\u{13}&S\u{14}&q\u{14}&>\u{15}&c\u{15}&t\u{15}&\u{3}\u{15}&\u{8}\u{15}&\u{17}\u{15}&*\u{16}&c\u{16}\
        &r\u{16}&\u{8}\u{16}&\u{12}\u{16}&\u{17}\u{16}&P\u{17}&\u{3}\u{17}&\u{8}\u{17}&(\u{18}&8\u{18}&W\u{18}&r\u{18}&\
        \u{14}\u{18}&.\u{19}&y\u{19}&%\u{1a}&P\u{1a}&j\u{1a}&{\u{1a}&;\u{1b}&N\u{1b}&]\u{1b}&\u{12}\u{1b}&I\u{1c}&b\u{1c}\
        &q\u{1c}&\u{1b}\u{1c}&I\u{1d}&a\u{1d}&u\u{1d}&4\u{1e}&H\u{1e}&R\u{1e}&g\u{1e}&}\u{1e}&\u{1e}\u{1e}&M\u{1f}&\u{13}\
        \u{1f}&' '1 'T '\u{5} '\u{13} '^!'x!'\u{6}!'\u{12}!'V\"'!#'@#'J#'e#'q#'*$'@$'b$'g$'\u{7f}$'\u{d}$'\u{1e}$'T%'j%\
        'z%':&'k&'\u{1}&'\u{17}&':''a''p''\u{b}''!('+('5('5('D('\u{5}('\u{f}('5)'<)'r)'\u{6})'-*'G*'|*'A+'>,'\u{11},'+-\
        '0-'\u{1}-'!.'9.'S.'\u{14}.'6/'V/'f/'\u{1}/'=0'Q0'A1'H1'r1'\u{e}1'22'<2'[2'j2'\u{0}2'\u{e}2'\u{13}2'83'X3']3'{3\
        '\u{0}3'/4';4';4'X4']4's4'\u{2}4'\u{11}4'\u{18}4'\u{18}4'I5'N5'~5'\u{e}5'\u{18}5'y6'\u{3}6'\u{f}6'\u{19}6'77'H7\
        'n7'/8';8'E8'T8'n8'\u{7f}8'(9'79'A9'r9'|9'\u{1}9'\u{b}9'>:'O:'T:'h:'\u{a}:'\u{15}:'W;'j;'|;'\u{1c};',<'c<'r<'\u{1}\
        <'\u{11}<'C='u='\u{18}='\">'9>'U>'k>'z>':?'D?'d?'n?'F@'s@'}@'\u{19}@'\u{1e}@'#A'/A'`A'\u{11}A'\u{1d}A'aB'\u{3}B\
        'OC'\u{10}C'zD'\u{b}D'CE'aE'qE'\u{3}E'5F'AF'sF'\u{12}F'=G'QG'mG'\u{5}G'AH'YH'\u{4}H'\u{1d}H'CI'QI'\u{12}I'0J'FJ\
        'MJ'`J'`J'`J'lJ'zJ'OK']K'gK' L'*L'HL'^L'hL'\u{10}L')M'[M'zM'\u{d}M'4N'9N'uN';O'EO'JO'\u{0}O'\u{d}O'\u{d}O'JP'\u{13}\
        P'(Q'WQ'8R'SR'5S'bS'rS'\u{1f}S'7T'YT'\u{1c}T'5U'?U'dU'}U'\u{7}U'\u{c}U'(V'JV'\u{1d}V'8W'GW'\u{2}W'\u{1e}W'BX'\u{9}\
        X'#Y'#Y'GY'[Y'\u{2}Y'HZ'MZ'dZ'nZ'}Z'\u{7}Z'5['T['\u{c}['\u{c}['(\\'E\\'k\\'r\\'w\\'\u{1b}\\'0]':]'I]'r]'r]'|]'\u{14}\
        ]'(^'2^'B^'Y^'q^'._'3_'B_'S_'X_'6`'@`'@`'\u{4}`'Ea'\u{1}a'*b'pb'\u{4}b'\u{1f}b'6c';c'Gc'cc'\u{7f}c'\u{15}c'-d'C\
        d'Yd'rd'8e'=e'Be'Pe'pe',f'^f'\u{17}f'Eg'Jg'\\g'yg'yg'\u{d}g'\u{12}g'\u{12}g'Mh'Wh'ah'\u{1}h'\u{10}h'Bi'Li'ji'\u{f}\
        i'\u{f}i'*j'Jj'\u{f}j'\u{18}j'/k'Ak'Kk'\u{8}k'4l'fl'ul'\"m':m'Im']m'om'\\n'an'4o'Eo'go'\u{f}o'\u{1e}o'*p'[p'qp'\
        \u{7f}p'\u{4}p'39!=wlU!4z6j! wA\u{6}!)ud\u{5}!9v\u{11}\u{19}! B\u{11}y#,~(A6>\u{16}|<!E\"8!D\"K\"O#F\"G!C!I!L!M\
        !n!/!P\"J!C!K!F#M!r!N!G!/!3#H!C!($J\u{15}\u{b}!4v\u{9}E*%D%H!y&F!A$u&B!G'=!I\u{a}\u{6}! xj\u{16}!Juu\u{1b}!?y%\u{4}\
        !4ufa\" G=yD;!<u:)*#F)u#H\"F!B\"N'?!O\"<,K\u{1f}d8!N!C!F!>!B#B!:\"<#?!F\"G\"G!r#A!F\"5!M\"P!F!B!9&+\"?\"\u{7f}&\
        \u{12}\" G?ygR= P\"H!=!K!D!E!G!C!G!J!>!A!@!K!B!?!H!v!4!L%L#D\"?\"x\"M!<\"K\"u\"ANy!6~g,! v\u{9}}= L!N\"Q!P\"S#O\
        !U!N#I\"I!O!E!?!I!L!-#?\"U!u!N!v!7!N!J#A\"M!O!r\"Fd#!/xn\u{c}\" I=vg:!!v\u{e}4!(yL\u{12}!2x*Y!6v\u{f}\u{13}/ v\"\
        >!<!C#G!8\"<%;%>#u$H\">!u'8%;\u{14}d\"!w1?Q8; K!7$R!E!N!N$J!9!E\"G!o!\u{4}!5!K!4!8!1!=!v$>!@!u%F!0!3!M#Odu!)x\u{1e}\
        \u{5}&\"?!x'E3M\"A+=2K1!G!I%G!F!F!q!B!F\"N!M#G\"J%O#N!K!G!L=\u{16}!Jz?\u{10}!4yTL!4xJ\u{c}!?w\u{12}\u{19}!<vi\u{1e}\
        3 S!G!H!x(H!H'N\"I!+!J!O!P#R!U!Q!I$F!I&q\u{10}.!!x\u{2}.#!A&F4y8w\"4G6w]\u{6}!8w\u{d}P!4B\u{19}M!(yU(!4{<s!)F#\u{f}\
        %$D$z$=(@6AF)4!t#I\"C!@!=\"F!:\"8$C!C!v!>'N!B!I\":%:!v\"I#J&2\"&E9t/-3 w$=!F!D\"C!?!B\"@\"A!?\"H!A!:&8\"B\"L\"z\
        %5\"5,'!/v\u{9}51 P\"F!=!D!G#K\"M!F#F!K\"N!6%9\"9\"I$?'7#z!,u|:(!|&?#B%@#x+>\":+;Ux!9vl<!$vym! {\u{0}G!%wtf( q'\
        L#G-w!>%E!I,B\u{0}q!JCrN\"1v+C\u{11}9\" A#CK\u{1b}!5ube1 N!F!L#I!w!q\"G$D\"F!B\"I\"N$H$D\"G!<+J\u{f}q!*x}R!:u|<\
        \"<?.=/p!J|\u{7f}j!4y\u{16}'!:z\"h$-\u{2}+A$J!>W,+!5%C!C!C!>#>!8!C!D\"C.KFJ\" D;uD\u{7}!7w\u{1c}Y+#I!B\"A!B!?,G\
        $7!3#x!M!G{s' u%=-A'y$@!C,uTz&(H!G!M'I#K!H\u{4}~!#x\u{7}\u{8}# \u{1}*>3>M-!,vuU!4v\u{15}x!8skg!=B&\u{7f}!9w\u{b}\
        P\" D>|\u{1f}:%4@#5!4!8%C@E!)x\u{16}\u{15}!9x_\u{18}!+vR\u{e}\"!89zaq#;w\"E-G#{!&y]k\" t;CX>4 S\"M!L\"I&A!>#K!D\
        !?!H!J\")'u!O!@&F!D!I!w!=Wr\" F2z\u{1c}b\" I=w)\u{14}!)x@)!$xM\u{1a}!,xl4!7u8J< J!J!N\"L!G!?!K!>!B!M!B!F\"E\"J!\
        G!?\"G!q!s!v!r!F\"J!N!E!?#I%I\u{3}\u{4}!3y2k1 N!2!u!D!=#C!E!H!I$G!C\"?#8\"7&;\"D&1tf# u\"<=uC{' J,A#v\"u#B)G'?M\
        v-!.$G\"<!=\"D\">!8!<#A#C'O#M(y\u{b}Q!5u7\u{e}!\"G:?!4Az\u{6}!4w\u{1d}\u{f}%)w+A%='?*AZm\" I<v[<#$z%B&vqf((B!@!\
        M*B'D!J!|-Cqu!2K\u{13}\u{4}' D%>#E\"K\"=,v#G*\\!'w(q!E{@D!=wT\u{16}!<>nb\"=v#tiJ! x[\u{19}\" P<JpW!8to\u{d}!=D\u{16}\
        |! {\u{17}\u{19}! AuG!<wg\u{c}! B:\u{0}!,~0\u{6}! >J.!&y}s&!>#E#I%A#E%M3l!+v`\u{0}!=x:>!5uc5\"6I4vC-!*x\\\u{c}!\
        4CfO!9xq\u{11}!<|I!, L!6#>!s,?!<&D!6\"@!>!H\";4n!J{\u{15}/!'vq\u{19}!,y-R!Jw%O! B'{!1sAi\"=F-{X%!(w(\u{2}8 N!-\"\
        y!L!=\"C!I\";!A!?\"{!I\"A\"9!7#4!8!0\"F!}\">!1!1*8\u{15}e!Ew+q!=z?C!Jx?Y!Bq\u{d};!=v=V!F{$\u{12}!>{X\u{11}\" K,\
        ~6\u{1b}(!6$D!?!H!E17#I%yoy$'A#I%?/@Il&'C#C%;-J!J!=F|!Ju#\u{19}\"=F!w#v!!w\u{11}>! w>G!4ul}*!:#C#K\"B\"B\">'G#4\
        !7&GK\u{16}!=v|)!7up,!*v\u{10}\u{5}\"7I%w\u{18}w!?u\u{12}C$*D*A(x!@uF\" H>y\u{6}L\"?A+>pK\"*B1w\u{9}]!JwD9#,\u{0}\
        (<6;\u{f}@\" w=Ip&\"!w?H;.!@uf[!>w>\u{e}! u7\u{1b}%$w)w/C(z&?o!+$I#I\"K!N'C\"v!I'D\"N\"G+M\u{1e}P! w\u{1e}\u{1e}\
        \"/v6Fls\" w*u!\u{17}!)z@b!Jv\u{8}k\" C*wj\u{7f}!4w\u{5}\"! y\u{9}p!<|2R!4|Pf\" w=4\u{16}\u{11}!=v&g! zDW\" G={\
        v\u{1c}( B'K27\"}!v!<!H!:\u{13}\u{17}!9uM{A I!I!M\"G!F!=!K!<!A!M!A!E\"D\"I!E!=\"F!q!s!v!r!E!4!I!N!E!=\"2!I\"P#H\
        \">!@\u{13}$!'u\"L(\"<!:.C*A\"D!C!F&v\u{13}\u{1}!>z#&' N!?#w&C\"@!B\"A\u{9}T!6v\u{5}n!7w|=!7w\u{1b}p\"/r;DGJ:!J\
        !?!K!O!;#L#L!P!?\"B!H!D$(!)!@\"D$t\"L!*!1!w!H\"+!!!H#Mq\u{18}!Jt\u{16}%!?w\u{4} !=wr[!=B^_\"){+A.@\"4x6v\u{0}0!\
        @xa\u{18}! zOS\"&E9tg\u{5}!$v\u{15}\u{1}!8y\u{2}f! vIe*#:!A\"D\"D'H\"G!B\"L$G&Kdb!6wRD!2w$\u{5}!;JuR!Fz9}= s!F!\
        D!:#M!E!v!p%p!u!C!y!A!H\"E!I!I!I!L!C!,!R!M\"G!J!I#F!K%DzR/$;\"F!A!A$>\">!A\"G\"8!C%3$O'2!6!8\u{1b}e\" |=A,1!(v)\
        \u{1f}!?zWg!Jx\u{12}q!*vQ81 F!=$<\"A\">!D'E!?\"8$u!9$|%E!G!>#|#t\u{1f}T1#L!K!K\"N!H!=#O\"=\"C!J\"|&A$I$2#+!E!'\"\
        \u{b}!/ve\u{c}\" I>z@h!>w=\u{2}\")zAAq?!9v`\u{13}\"Dt&E\u{d}2!7ut #/E$E!t:T!(5&<!7vj\u{1a}$ y!z;I\"KX/! Fnp+#B!\
        A\"A!B!A\"C*G$8$y!J!G*\u{15}! D\u{8}H!<y3\u{8}\"#F+v*V!4vHF\"$D\"}TM!4v[\u{c}!,{%6!<v'u! F\u{7}M!.v`J!=vqM!=v6x\
        \" KJ<` \" }=?f\u{2}$ E!A6x(Eu\u{2}\" H;x7\u{d}!&w-\u{16}!;x\u{12}\u{5}!Ft6T6#M!A!G!=!A\"u%=!G!A!F$F!I#I!4!K!P!\
        N!O!A!.!D%@p\u{a}% B#@%E\"|1FC`!4?]\u{1b}!=y\u{e}c(!A&u#A\"7(>%9%F,<\u{16}\u{13}!$x_v!7u\"`!EzK\u{2}!=w\u{15}s,\
         P!E&H!H%>$@!@&I$E!@!x,@\u{c}K\" K=F\u{1b}=! G\u{12}\u{1b}%'C#F's*}\"D);\" K4CCa!7xrd!4|b\u{11}!4| 8!>wbF%&B$H2\
        I\"H,<g\u{7f}!Jv\u{10}\u{10}!<x.\u{c}!9>/\u{1b}!4x7\u{1e}!8v\u{1f}5! z/x!=ve@! w8g!Dxy\u{17}# u4B+>W## v4C)CH(*\
        !6#>\"A!F'A!F%<%8&5+ue@!JF$\u{8}< {!F!t!4!0!O!5\"E!3!?\"@!M!1!S!7!8!3\"0#z$<!w\"L!5%2!/!1\"=\"JL'0 ~!8&;!4!\u{7f}\
        !7!:!;#7%=$?!9\"<!8#:+4).%$D#D5>#<&x\u{9}e@ }!J!A\"5!:!>!>!\u{7f}\"@!<!L!5!t!L\"9!O!M!J!6!E!@\"1\"M!:!T!K!I!7!u\
        #,!7%KYv!4vN1!Jt-\u{a}+ E#=$G06!x#I!3!~!@!?%LFV& G!9(;.;%E.8`-3!;!M!?!E%R!N!D!E!?!@!=\"8#H\"D#G\"S!G#D+Nj)!?uWb\
        \" C)vV\u{6}\"#u'OL)#$w4A%?q~$ s*s\"<(@s3!Jv\\6! |n#!9u\u{3}\u{4}++6!y!<\"A\"F#G\"7!6$J$9&7u4!/vY;!=Dqi6!L!@\"A\
        \"?!M!H!t!I!C!7\"4!F!9!;\"F\"6#A&N$w\"+!7%qQ\u{10}!!w}$! zL\u{a}# A4}(Eb3! w/\u{16}7\"M#E!I!D!A#F!K!D!F\"=!C#G\"\
        J!u\"N!L$K#B!H\"K!A$@!Ts>!<vxK!$vcK!7tE\u{13}! x\u{9}=!<I(\u{f}#8E't+D\u{9}^!*F\u{16}\u{1b}!'tm%!*vp\u{2}!2wr\u{12}\
        ! z\u{1e}>!9uJf! v6U\";u\"Imn!<wU\u{5}!<G\u{17}*!=uZv+$I#I\"K!N'C\"v!I'E\"O\"H+Iw(!&}2d!<w\u{8})! wid\"7u3;\u{12}\
        \u{15}#<w!B-?D\u{1f}# M!z<Dr\u{b}!>wbc!?y\"?!J{\u{16}t! yQ0!@v\u{18}!!4|]W!<u>j!<xh\u{1a}!=DU_!@vnf!8w\"5!Ew9\u{d}\
        #'A&>!@3T!8w-M!$z+}!8v\u{a}^!4=F-!JwOz!<w^I!<ti\\+ N!9+E#=(;!:#J\"M!;!:+y\u{12}P#4=)@-<jx(%{!>!G!C,@'D!C.<\u{16}\
        =!J{Rm!3z\u{12}\u{14}6!2\"<!P!I\"@$8\"B!=!?!=!D!}\"H#L!6#G!O!P!@!H'6$EA+2 s!8!G#6!r\":!7#K!4!6!4\"<#P%:#7!J!5,6\
        gh(%{!>!G!C,@'D!C.<\u{10}-:#A!E!K!J!E!J\"J!K!J!E!E!J\"K!K!H\"F\"N!v#N#C#C!K\"B#t!A\"sz\u{7f}\"'u-y\u{d}O!Evk_\"\
        )@Au\u{7f}2! wfy!#}#:!1w\u{10}a5 F!|!v\"v!A!@!G#D!;!7!>\"<\"=!:\"J(O!D!;!4\"1#/:I!<x\u{1a}\u{17}) H,@!A\"u%@(G!\
        F'>&uA\u{3}\" H=x,Z!$w\u{9}H!)Htx! xQA!4w\u{13}}!J|\u{6}!!=@\u{13}##!=+<0>\u{a}a!<|\u{16}J!)D]\"*$F!C!s!D!G!H!K\
        1u!A!IvO!$u\u{1b}\u{11}!>y`\u{1d}!<w\u{12}m\"\">;qmt!-w\u{1d}\u{19}( C!?)w*s\">%D\"<->\u{14}-\".w/F3&!=vx3!9uaq\
        !2x -!#w^<!*|}+\" x%G\u{11}d!6t5e3 N!9!A!E!<!E\"C\">!@\"A%C#I#7$F!y\"=$F$8$E6\u{13}!4wA\u{2}% J&@.9(9%zqA# C+{?\
        ?10! B\u{6}M!<vfi!)x\u{1b}\u{d}! sYS% t+60?\"7-9g\u{16}#/u0w%@dq!.\u{0}v\u{c}3\"Q!D\"J\"O!L!D\"H#E!M\"I\";!K\"8\
        !9!J#J!P\"H,Iik%5z#y$?(y&=Zf\" H*x.q!<y+;!<|Pz\";z\">\u{1e}&! D_,!Jy-\u{16}!J{\u{5}@\" A,}z\u{6}!8zc\u{5}/ J\"I\
        !A#D!H!F\"L!C\"?!B#G#u(L\"<'I\u{15}X$&~!>-@'Bl:!2{\u{1c}V\"&xD@\u{2}D# I=z\"G?\u{2}!-wx\u{6}!%vR\u{2}! w+\u{1}!\
        Jy-3!.x=u! A\u{2}D!>woF!4{+b5 P!v!J!t\"L#P!M$O!r\"M!P$B\"J!L!M#T!N!P!K%L$<K~\"6v&Hm*!=u-Z!JuKF!JxPp( D#?\"@!y\"\
        B$=+u\"6lS#*?1?\"Ec]3 J\"I!C\"L#K\"E!=\"B!6!C\"8!F$L&v!M!M\"0!G';UV!&vCh\"9y1A\u{1d}\u{1b}!=DH\u{10}! xM;!.y_k!\
        *uw\u{19}!,yIR!9u\u{d}I$'C!I\"@3wZ\u{1b}!7vf{\"$\u{7f}F<*Q# ~*D3H\u{7}N\" x%G9W#4z-{)@Nz$&v!E-z6Ae\u{1a}!<u\u{12}\
        \u{1f}!?v\u{7}U# G2{+E@\u{15}' F%u*w#@)>!<!85o\"9x#A$v' B/@'6!r!w$G!?\u{12}\u{1e}\" H2z\u{5}\u{10}\"(w5?^\u{7f}\
        !=yJ1!.yB\u{15}\"*?@9s+! F\u{19} !>v_(\" s*B\u{14}*!=v69! v('\"<F\"xh4! vx\"!'vb\u{b}!=Bxs%/B(v\"v#F.B\u{b}u+#K\
        !K$L!H!M%L(3!F$H!D'Hoe%(?'B,>\"t\"=\u{1f}\u{2}! p\u{d}\u{e}/$9!B!?!G!@!=!B!6!=\"=!;#@)A\"F!D-r\" y\"HFG!'x N! v\
        Rl$ D-t,C,u*\u{4})$=%=\"<$?)8!z&6#x(7\u{2}2!)z4t\" w4Ipf!.vz\u{1d}''D#?(z*?!L!D(x\u{e}J#\"?*=>{[;!*v+g!=C&L\"<B\
        .>Q]!EwT\u{7f}\"<G!yB\u{16}!=v}w%(I#{)I(H!Ghz!=vR8!4x&|1!C!G\"?\"J!E!B\"K&F&C#A!1!N\"C\"H\"1!K!DE\u{5}!'w\u{6}\u{1d}\
        $ F&{.<6>#t& C'?!?%?\"y6<|$!9s\u{18}S!5u&*!8v!t!Ews6#\"E2y6<E8!=z\u{19}\u{1d}\"*E2<:/!!vK{#4w%E1x\u{1a}s;\"Q!@!\
        O!P!G!I!H!K\"I\":!t!I!=!H!G!>%K\"2!z!?!S!O#5#J!=!A!zk#!/xW>!.\u{7f}\u{0}J!<x\u{1c}\u{e}!?zrb!JxoD!2yVj\"=x-?\u{17}\
        \u{16}/\"J\"B%;!D\"C!?!9!;(>!4!5&8\"L#9&we%\" E;zTI\"={-Dx6!<w\u{12}06 O#s!K!N\"I!L#K!O!K\"P!:\"I!E!H!L#F!L$K\"\
        P%B\"F$M`M!Dv\u{14}.# N!z<DPU\"'B5A(\u{17}!4y\u{10}x% K*C'C!w+>V7!7x\u{d}\u{1c}!9uC_+ x%9#=!>\"5)N\"4%>\"7!>,87\
        a# F-\u{6},A4N!<wB3( s$=!@!E$v\"@(E(@\u{3}2!9uRS! ws\u{1d}- J!3!I!E\"D\"M\">&F\"B%t#C+:!F'2\" G=u\u{7}H\" F4y\u{1f}\
        P!2y2N!8vlC3\"H\"v!@!A!C!A!?%>!;\"D!C$3&H&w\"A!3!2!E#@dC!)xkM#!F.I.NW=0 s!:!<#=!A!>!A!<!@!\u{6}!8#9%B$;$<#>z&( \
        \u{3}\"A%=#v\">/D!?!LHM!A|\u{7}Z!9z#\u{1d}\"8G$|4Q' ?'u-y'=!D!D-?1\u{1f}!/vW]$ K1C!w+?DJ-%E#H!;\"B$B!?$s%@\"I!F\
        \"D!v+I#\u{11}!JvU7\"4D)wpM!(y5n!#v\u{0}o!9x?\\!G{<.6!<#>\">\"?!O\"G!x!6\"@!B!I\"5!w\".\"*!+#<!s#4!6#-!GR<!Fw=/\
        !Ju9{!Jw~\u{f})#A!:(=&6!:)H!E!I!F(q!4y\u{7f}#!-yj\u{c}4 B!N!G#;!J!6\"q#E!x\"K!A\"9\"t$:!P\"B!@!I!7!<~&!$vua\" I\
        ,z\u{14}b! wXZ!=w3\u{c}4#=!D\"G!N\"=!O\"I\"C!P\"L#M#N#3\"v!H!F!L!0!2!uA=!*{W-( {$@&=#A'?'C\"?-B\u{6}-!=v\u{10}T\
        $/E%B);!\u{2}C\u{9}!$xvH!?vy\u{13}! ux;\"8E'u\u{19}\u{0}!&u\u{e}\u{13}\" I=w\u{7}:\"*E@?N]\"7I%wo]!\"v\u{16}U!,\
        w\u{3}\u{1c}!9vc\u{1a}\"7y%Ig\u{4}!<yCy\" I6?tH!Jui\u{14}\" |=D8`!(vu*2\">!;#E#C#<\"F#D!:!L#8!7\"s\"<\"F!>!F&v%\
        K>2\"\"DBxlb!Ju$b!4xeP!%z:b!=t+k\",|0?9\u{0}! w\u{1c} !(xX\u{0}!5zgj\"=G->\u{0}*!9u\u{1a}\u{5}!=vF?\" tJ9_\u{7f}\
        $ D)u%D!Akj=!S\"A\"D!=!L!B!C\"M!N!M\">!<\"G!G\"I!3!L#F!U#s!H\"@!K!A!F#u!G!G!z\u{5}U\"7y%I9\"!#xE-! zIy\"!C5~`4!\
        ,w\u{14}z!+{w$!9sBV!<\u{7f}c9!'F6Q!GuB4!<zqt1%J\"G!@!<!I#=!;!K!=!G#J\"5#C#L\"A'?%u\u{11}|+ E\"<%t#B'=%6\"H#G!:!\
        C-GTy\"<w.C|e\" }2Bv'!Jw{{! H\u{2}$!$v1\u{1c}&$G+H%K)L!H!=^\u{1a}!<{K\u{10}!Fwm\u{e}! wR;$/F\"G#F%6`\u{17}!2zX\u{9}\
        !%w(\u{8}!3zoZ\"2A*u\u{17}x!&yz\u{9}&+=$@*{$K%x(6\u{3}\u{11}\"2y+E((!J|U\u{8})!:!H%E#H(:'9\"G\"t-<\u{7}%!<x\\0!\
        =vv\u{11}-!x#D!F\">#B!@$B\"F':%?\"=%B&<6+!EF\u{12}\u{7}\" F*yg\u{7f}\"/D;@;6\"8F$sVg!Fz\u{3}B\" s=ERW#4D(>*yFV!\
        7vM21 R\"K!J#?!=#M#9$>#H!I#/%J!I\"1!3$1!H?_!,B\u{9}\u{1f}# u*@-u\u{1c}'!4wYZ%%E!B&?#C;6v,)!<,z$D'6!8#B!M!?!=tK!\
        <v}\u{2}! ~|Z'*E*@$y#A\"y\"B%?Y5? F!8!:!:!H!z!\u{7f}!G!8!8!@!<!I!H!;!6!v!>!=\"t#9!3!4#9!?!9!9%H!6!1$PgV!=z\u{c}\
        /!7w6p%+t.E$H\"C+Bx/+)A\"@#>!E\"G#H\"6!3\"G$v\"2QX$!}\"D1>,xQ\u{d}!&w!u!@u<a!4yq<!!t1~!J|=X0$C!D!?!C#I\"x!0!?!M\
        !?\"J\"@!3\"0%P(0\u{7}u!$v2\u{1c}\" E=wM\u{c}!=wv<\"=I-=G\u{1f}\" E=z6S\" LJ;.s!)whh\" E%y\u{1a}0!$u$F! G\u{5}N\
        !!v7<!&~M\u{1b}# D'|-A\u{c}?# E*t\"x\u{d}h! E|1# B)x%y\u{1f}i!4{]k\" t=J[F!&woA!'x\u{16};! z\u{1f}\\+%H!I\"I#D\"\
        F\"H#F'D%H!I\"Ij\u{11}\"5v&BY2!Juq4!<y\"_!,y8 #<@!y->\u{0}s\"-=8C\u{15}F!8vum\" H<tW\u{8}$/E%B);!\u{2}\u{d}*!6y\
        @z!8v\u{2}P\"(I'w\u{9}x5!8!N!<!?!H!H\"=!>!P!=\":$8!z\":!?\"7!K#<!E!y->8!1 N!;#8!?!@%;\"7!:!<\"E#y!u\"7\"D$s\"6%\
        8J\u{b}# F2w8>+\"!,v\u{1f}R# K2<+~?<! w\u{11}\u{7f}!!v@(!<?F\u{1e})!8#C\"B!H'D&=%8&7+v+z!+vJ^!8vr$4#G!N!N!H!K\"\
        G!L\"I#G\"K\"/#/\"?$B!L!G#9!@\"?%x\u{1d}\u{8}!&wf?($?$A,@%?#?!|!>,>\u{1b}\u{0}2 u\"K!9!?!C!G!s!x!C!D!B\"6\"5!8!\
        B!C&<'>O0; M!r\"p\"K$H!T#K\"Q!M!M!P!L!Q!M\"D\"M!$\"M!L\"H!Q#P!P!M#8!M!s\u{3}\u{1e}# N*q@:\u{7f}y\"=J-@a\u{16}!4\
        v\u{3}e\" z=BTD!=vLe!4zj$, 5\"7&=\">$}+3\";!\u{7f}!;!9!4+4O$\"$s)yqo!<w%:!JyNT!,wmC# B!w!F\u{1b}\u{12}8 P!@#O!L\
        !O#I!I#@\"C!M!C!D\"K!H\"M\"v%<\"0!2#M!B\"J!=!@N^!Juhy!Ju\u{2}T!/u\u{6}\u{19}($B!y!?!I#N\"@(L69P@%\"|5>%<!J-;Y\u{3}\
        8 S!R#t!B!z!|!I!I#B#M\"Q!D\"H!-!J!*\"C!3\"D\"G!<!L!K!@U\u{1f}! wkQ! |\u{6}\u{1c}!Dz7], r\"N#I$D%D#I#H#6!H#F#H,K\
        \u{12},*$;#6#L'K#;$u%N!H$B#2f !J>qh# G9t1t\u{19}=* L!:!E\"@#J%:%A+D!D-6R>\" E?|\u{3}.\" y=F={!<|TS: S#?\"C!K!H!\
        N!v\":!A!6\"M\"K!C!.!F%&!5\"J\"K!@\"4\"E!7!u\"v#P2\"!%{\u{b}m\" H'wL;(-?\"C#D\">#9!7#G$<PQ! {p\u{a}0 r#F!G!J\"D\
        !C\"I\"F!M!I!E%K$F$q\"H,JD^!=z65!\"v}#!-x2R#*@(z*;\u{1c}2!=GZ\u{1}\" z=FR9!A|ab!%v[@! w@X! Fs\u{5}!=w$\u{6}+!;\"\
        :!?#E!z!=!>!@$A%=6E-;$ z%B%@3=:\u{1b}!Fuz'!#vT\u{14}: T!z\"L!O!A!P\"?!B!N#I!u#K\".!L!0\"I\"L\"t!G!G!M!I\"1#K!C!\
        ,\u{1}s!4~x_E V!M!q!A!G!G!@!F!H!E!B!C!@!6!E!H!;!M\"/!8!>!H!C#.!C!F!\u{3}!G!M!/!2!7!~!I\"O!H#M0\u{14}- <\">\"=!<\
        !=!u!r\"t%v\"D*>\"<-?e\u{a}$\"x-B%F6B58!=w\u{10}w!-u$\u{1a}!9uS|!<B\u{2}d!Ju7\u{5}! z\u{10}\u{19}!4w_j\"*D*y6\u{1a}\
        !Jwbr!-vxr1 t!D#L!F!H$J#H!D#K\"5#4\"C&F!>#x$1$G\u{13}\u{8}!JumH\"\"FHvMz!#wJ\u{4}! H1I\" B!z{_!9v\u{1a}@1 y!?!B\
        !D\"I!>!K\"C!H%E$y!E%>\"C!B)E%=\u{7f}%!=v\u{3}w$ B!C;C\"\u{1}\u{10}\u{15}!Jv}.\"&xDB\u{7}V2 9!;!8!A!1!r\"I#r&=\"\
        ;\"v$;#7!5!9!<!>+34^!9vIA-!5!I\"G!C#t!A!C!@#A!I\"F#H+EOT!?w\u{1f}2!>F$E!=w\u{1c}\u{6}!4|{#! w\u{0}\u{9}$!}\"D1>\
        ,x_X!Jzpt!)v_^!-{X7!*vMJ!Jvw\u{f}#!<(<#;\u{13}(#'I*G&Jb6!!v<\u{2}!6v{k& H!<$;!C,;,u\u{e}\u{1c}\" r,ADb7 M#A!J\"\
        C!?!C!L!L\"O#H!L!:!E#N%?\"E!U!U!T!&!u&H!Gv_!)@]I\"=@)xV.\"<G.yx\u{a}! E&E!,wx?\"%y%A,V!<x\u{a}=!$wF'!;w\u{16}\u{13}\
        !9vU\u{1c}!4x!\u{1e}!!w$2! y%\u{12}!8vc\u{e}& E$C\"{$H*;6>\u{6}='\"=(B%9%\u{1}(:!G-8e\u{17}, O\"K!C\"L\"D!z\"B!\
        <\"E\"G\"J+C=7!<A\"{! u,@!Jz\u{9}## v.}&>|c!!t@j!4yBr!#v,a! x\u{2}R!?u\u{8}'!5wG\u{1c}%)v3y!?)=$?B(& I6t#v#F!E-\
        AyB!J{9G> U!D!K!?!M!x!{!D!L!w!L!N!E#B\"G\"<\"G#D\".!R!:!O!H\"-!-!?#?!I!K\"w\u{15}>!'GV\u{19}!<yTt@ L!)\">!p\"u!\
        @!x!t!L\"M!3!<!;!\u{a}!C!J!/!?!4!3!/!-!+\"A!5!L\"0\"2#-!-!-$7pK!-z\u{1d}8! wp,!,v+\u{7}!<y\u{1b}\u{16}\"4|(De\u{1b}\
        !=vlI!?vp\u{13}!7wtn! Ej<!Ay\u{d}\u{18}* p$:!5!>!4#3&<$;'6/D\u{6}F!<u1s\"Gz#yx\u{1e}!<x\u{1d}H!=z\u{5}\u{13}!,x\
        \u{12}:!?zej!;y)]/ I!E#>%9!9\"@!5\"x%N$y#H\"D'/\"4$=Z\u{3}$*A(z+K)x#8#<=)x%@?\u{1f}+!9!y!B%F\"F!=\">!B!H#D,FS\u{6}\
        #*E2H\"{{0# @<y.A\u{8}y!1u\u{1}\u{9}'\"O\"O\"K,L\"M$K2.^n!4unY$ v4C(H.; 0#<I\"},:U|- <#8!@\"@\"v!F%A!t\";#C(A\"\
        @#8oN##v.>,AFg!#FDq!)w%`!$sa{! =wN4 M!O\"Q!Q%P%I\"J\"F!?!J!M!.#@#u!O!v!7%B\"N$Gh4!-y:@!4x\u{11}S\" I2x\u{7}p!8v\
        Ho$ M*y\"?><w8)$A!C#>)z!='<%=!@&?m@!=xI$!4>%z\"#FCz\u{3}r!&v\u{9}S1 J#>!D!A\"H\":$D!>!I$6!M*E!=!w#E#0$M\u{f}P!4\
        w\u{16}r!7w)M!)v\u{2}v. o%C\"G#I#=\"A\"J#?#u!=!?$Q!J!=!E!JvS9\" D#D0}!4xk?!)FEF!0{\u{17}X!,x\\]$$u&B*>'C(\"! F5\
        \u{e}#$\u{7f}!G$Efm! vb\u{7}\"7w&E5@!8vEb#4>%9+74,' H$C#I%v/I!z#E#q!2y$\u{13}!4y&\u{6}!@uk\u{4}!4x%r7 L!t\"F%K!\
        D!I\"D\"z!G!I!B!G!H!I#v#w$A!F!4!/$L!F!K@ !*wU5!'uf $ J4x'w\"H\u{14}t!8u\u{7}h# J\"~;H4]# x,;>>r\u{7f}!<x=1!8Gt_\
        !#u\u{9}W!?ykW!<\u{7f}U^! p <!4{\u{15}$!*{@\u{17}!Ev\u{12}\u{16}\" D5w2t!)z\u{1d}`!2w\u{3}\u{15}!<xH)!7uq.!=wAW\
        !<uE}# G=A!y@<! HJ+!;AfB!4>f>! G:N!?v(2! w\u{4}\u{f}!6w\u{17}\u{4}!(ys'! v\u{7};!/wrv! w/\u{1b}!/v\\W\" G=vg|!9\
        snL!=zZJ# G(>&\u{7f}\u{14}\u{e}!6r\"'!\"yKw8 R!G\"C\"<\"@!F!?!A!C\"4#D!=!=!}#4\"F#w!L!L\"J%.!?!.$D#H!9xj#\" F\"\
        xb|%)7*A(G$A+>6n\" @2|8\u{3}!6uq\u{1f}!/vF8!;zft!>zV\u{13}!>w>]!<v\u{8}G!Fw\u{10}X!,G\u{13}\u{b}\"/w6I5Y!Jv./1 \
        L!2#H$s!=#;!7!I$A\"M$M!L\"K!F!D!N!1]8!<wQ*!!u0T! wN>!&}mr/!4#9\"=!6!J!B!6!8&7$~#H#B$7&3%D\u{13}m!Jx\"_!Jvvm\"&y\
        .D\u{2}G&$G+H%J)L!H!=2G!4u#F!?vx8%'D#@%C-I!KA\u{1a}# x-t'CAU!J|&C# x;D/=,\u{7}$*E\"B,@%zf}!4vs6! xy\u{18}# u<J.\
        B@a?\"D!D!x!E\"I!H!G!D!>!:\"=!F\">!?!s!n!G!K!>!H#:!T#o!3\"P!M!u\"D!M!C\"OV~\" x=@hQ!7u\u{14}n!4vM\u{a}! w0X!4u\u{3}\
        \u{d}\" E,=\u{1f}-($C!z!@!I-L'F\"L-;f#!<@s#!&va\u{1c}! woE! vdi!5w)\u{1c}!$u=O4 P!:\"?!D\"D\"A!?!M!A\"=#D$@!A!=\
        !9$B!J!|\"9+CY\u{d}!4vE<!7wnS!$v\u{1}\u{1c}!<v\u{7f}\u{7f}+#F(E\";#<#8&5#G#G&9!5$td\u{5}# H-x0x\u{e}x%4?\"E\"?!\
        ;#Di+\" E;y\u{1f}j!)z\u{13}J!9vg\u{d}!JyLb!4z(T# @Ez%B2Q+&>!7#:#6\"6%6'?\"H!9%A'I'p!$wU\u{1}! vrT!<v\u{18}P\" y\
        #HBX!<y$N!4yD\u{1d}!&w\u{5}\u{6}!,w\u{1}r! }\u{7f}C!&x\u{6}l!,|\u{2}x!9s\u{6}b2 O!:!J\"B#K!D#B!?!?\"A\"B!G\"B!|\
        \"3!7&;,I\u{a}\u{c}' H%t*v#=);!;.=p{!Ez\u{e}\u{10}!6w?\u{1e}!$}>P!<tBN#!x)G*w\u{7f}\u{b}!4x\u{6}>! vU\u{19}\"4|\
        (D*g\"<B.{#1%%E(;&t%=2H?3!(y\u{13}\u{6}! v\u{1f}\u{1e}\"=F-x\u{11}!! yFn!<Ad`\" F2z+I! {8D, D$<#?#I\"?#@#@\"J$5\
        'v'6$HF\u{9}%\"w!E$D*u,C>\u{12}!&x0\u{2}!DxKL!<v&W! xrM!JvuO!JzCz!FymG!E{\u{13}h($@\"D#>(@!C*H\"@!E\\\u{5}!$w$)\
        *!5!=!<!D!D#?%?\"@,w*8{r! z\u{10}\u{9}!'vh9'!<&D#=\"H(=$C$E\u{19}9!4@:\u{19}!9v*\u{12}!3y<F!J<q\u{a}!4z#X\"&G.y\
        Z\u{18}!Fv*\u{1f}!=v$N$ D$D\"}DD[\u{16}!;uQ\u{7f}! wS4!E{>Y! {z(! ~d/!*x)v! J<w!1u\u{6}L+ I\"K!<\"N!K\"w\"O\"E-\
        E#I#A7\u{1d}!JB\u{13}1/!G!C\"D!E$?\"A#C\"<\"P\"H%0#N#3\"x#3dp$4C(@\"=,<\u{7f}7##v9G!y?L0 \u{5}\"I!<$@!>!B!=\"@(\
        =#;\"w\"D!;!<!<!;A'\" K4CY5!*w\u{15}\u{4}!:{EP!\"D9\u{c}\" w=FEr!(yy \"*F!w5T!4y4\u{1c}!5u\u{12}B!8w\u{7}T%*N\"\
        L0I!O!IZ<!J?\u{e}\u{2}\">},:ff! xw.\" FJycc! utP!$x]S!4vN]\" L?v4\u{18}!9sof!<v'\u{e}!3v\u{16}\u{1d}!4v:4!Ju\u{2}\
        \u{1}!?zdq!5w&t\"#H>w**!+vh`!4@b8\"=G->!\u{1f}(*;%<%9(q!6!<!9'u|\u{0}!=wbJ*!I\"F!J\"P$O\"M%D!I)I#G\"\u{3}%,A#E*\
        <#D.<FD! F\u{1e}P!4y\u{14}K$ |<B!?!E\u{13}|\",v1H\u{d}!!=y\u{14}\u{12}!7s?K* t\"w(O!E$I#:'9$L\"7+Kt+\"*G3E\u{17}\
        \u{7}8 O!K\"P!N\"N#J!P$E\"G!K\"=!N!z!O#=\"P!u!O\"2!J!G#=\"K$CT\u{10}!Jv#p!(y\u{10}`! z7\u{1e}\" x$v8 !JyLa!4A8k\
        ( x,J!>\"A%C\"<)x+?~k!4y(t!8vnZ!>w\u{1d}v)!<&F\"C\"@'H'?%C#z)9#t# M+y2C/0*!A%>$;'D!>&8#>!>!L-x\u{12};*#B!:(=&8!\
        :)I!E!J!G+NEu!'w\u{12}c!J@\u{1}E\" G=y\u{12}d!-v{\u{12}!<y0\u{15}\" F=y\u{11}w) H$:!C!}!x-w(<!L!>2f!8xZv# x$AFu\
        zR!=xI\u{17}!=v\u{7}\u{1a}!*x\u{4}{*!;\"H$G%=#E%=(t!B\"x+>kG\"4D)CM|' q\"B*G&=\"E(C!x-\u{1d}2\"J!<#H!L#=!@!H!H!\
        @!<\"C!J\"A#I!N#E#z&2xn!4u?X!8w\u{1}2\"(?6x\u{9}\"!1v\u{18}~\" w=?hu\" t)D\u{15}~!Fv7W!=x*(\"Hv\"z\u{19}3!=v:\u{13}\
        !;A\u{1f}0! v\u{4}Z!)vj}!Ezk\u{1c}!;u\u{6}x\"*w*C\u{11}v$*C\"D(u+y=\u{f}\"=v-?o\u{7}#+G&G#L8S!<zL97 B!K#G!7!5!:\
        \"9!3\"2!.\"4#D!4!<\"y!\u{1}%u!D\".#w!C!9&F0\"!={K-!4zQ\u{1e}! w9R!(z\u{f}v!5sfp!%v\u{1}\u{5}!4w38!8{\u{d}d# F2\
        v8w\u{b}b!)v\u{7}T!>vga!4w\u{19}Y!=uS9\"4y(@/h!?v^#!<yj\u{1c}!$w@5!.\u{7f}Q\u{11}'(B!?!M*A'B!G!{\u{e}L!$viv! G=\
        0!9s82' D'C*B+B!v!H%v\u{3}|!JBg\u{6}!/w&I\" F\"{\u{a}L- M#@$G\"w!E\";%D!y$;&I!A!;(9d0\" E=|\u{0}u3 H!@!;!@!<!C\"\
        @\"I(H\"8!M!L!t#5\"G!J\";#>$2E>!4B>L!/Fn$!?u\u{c}\u{5},!3#B#@!A#<!9!9!A!@\"G&6(6+~#'G*E+zp\u{6}!=wA\u{f}!-{\u{a}\
        '5 L#M!<!I!F!H!D!u!A#9!C!C#F\"t$L!J!8\"w!S!7$D\u{1c}\u{d}# I<A${_Z!=w\u{1}e! xWC!9u\u{6}\u{11}&7C%D&G\"y#K#Cm-%\
        #B#D.>(@.G/\u{19}' N!<#C%C#x&@8IvE!Jz\u{e}\u{16}! ?7,!%y}g! y+\u{c}\"*C2>`\u{11}!?w[#!?u2v!?t\u{c}$!<yRZ+\"L\"G\
        !I\"K#H!F,7!6#L!J#5\u{9}D$ s$B0~(AM\u{b}!6v1x&%E&z'B*D!H-JY\u{1c}! un}!<zpz!<y{\u{1f}! {+6!=A`<!>wp-!&w(\".!4#@\
        !I\"K\"B!J#=!E!B%L#8!7!8#I77!4v:T!%v\u{5}+!$}2W!6y\u{1a}H!<w\u{3}`!/{\u{16}l!-vr\u{1c}!Ju\u{1d}=!=G(i% t*L%E,w\"\
        @)\u{3}1 @\"A#9!\u{7f}!\u{0}!=#=!=\"9!<!E$J'H!<!M!=,A<\u{7}# @*x1vZ,! D[B!=Le\u{18}%!81?)E!8#;\u{8}\u{2}+ t!:\"\
        :\"@\"8\"F!:\"9&x*:.;s\u{2}!Jz<\u{7f}!=vcD! y\",!<w\u{1e}\u{4}\"'J(JW\u{3}!-vO\u{1a}!$uCr# t2?+D\u{1a}z# M&x,GG\
        \u{e}!<xg:\",z>A]V!=w1\u{d}!7w(^\" E'|R\u{11}!Jw5I!'w\u{4}`!(v&}\" G2x\u{9}I+ r)I\"D$J\"E!E\"L$E$N!I!HWO*$=\"C#\
        =!K\"@%?!B*F\"?!C(\u{14}# w*A(Fl6* N\"J!J!M#P&I\"F(G(I%H'\u{19}#4>(@*|\u{6}=\"*}%?\\\u{17}!=zS\u{13}! |!&! wxw!\
        /v4 !<x(s!&z[I1&G\"N\"E\"F!D!I!J\"H!C&;!N\"@#H\"9$L\"N$P6\u{8}!;x`w* p*J'@!?\"A%K\"F!L\"A,L8v$$y%H'u$BKw! v\u{19}\
        X. J!D!?!A!@!G\"C,:#t#5\"I\"L!>!Eg:% K*E'?,G!9g!!=@]\u{13}! yfi\" A2z)f!4vE,!&~?O!)w\u{11}\"! {\u{17}\u{12}*!}\"\
        C!B+@%?(B!C\":!x&<GC*$F#@#D!<!A\"D&G$C#H!z |!=x/J1!:#=!G!A!K$;\"7!8!:\"C#x#6\"C\"u\"u\"5%7z\u{5}! F\u{12}\u{2}!\
         z\u{11}*!9v)\u{3}# C&I5E:G!)yUs!Ju\u{17}Q$$F!F\"F#KZ6!=yz/& N4D'w!A!y->\u{6}\u{19}!*uS\u{4}''B#C#w'A(?!v-?z}& \
        N&@$x*t'C\"?OE!=z\u{7f}\u{7}!?wv[!Ju\u{16}h!=vZ\u{b}!4Cev!(F\u{11}O\" G2y8u9 W\"w\"E!J!?!E!E\"K\"L!B\"H!=!=!M#K\
        %(\"Q!S!J\"F!:!F\"I!Q$=f\u{1f}!=w_|!<vY\u{1c}!Ewm#!Jw\u{b}\"# G=A!y\u{6}:$\"?2v+?+D)\u{5}!Eut+\" F#|rC! D\u{16}\
        k$9<$E!F,><N# \u{0},@19HZ!?v\u{18}\u{1e}0!0!A!D$N!B!@\"9\"B\"D\"F#u#3!4!w#w#3P\\!<A\u{11}\u{13}&\"r0G\"G(?!H-Ct\
        C!?y`m\" }=Ch@! D\u{18}H\" u(EFE\" u2E1r!7vHX!9t1i!4{U\u{3}!Dv\u{1}t! z\u{1e}\u{17}\" H=yx\u{8}!JyfM\"$xF=t1#\"\
        C=z+:\u{1e}\u{17}!$vgl\" v'IhV!\"vX.!!w;n!'wIM7 M\"F!:\"J!A!r!D$M%B\"G!t!)\"K!G!L!3!K\"O!F\"4!0\"G'r'!!<u v!=xl\
        G\" @JA\u{e}0\" {=BKH; @!u!C!3!E!t$B!I!/!G!s!E!u!J!F!9!;\"A\"D!N#C$;$J!2#G!x\"Sy\u{a}!4v~O& F,w(M#H%L\"I\u{7f}u\
        !%v\u{11}\u{12}'(F\"v%G%B({!B-@f\u{d}!)x?p!=Aca!,{\u{0}Q#&E2w2A\u{1f}E\"\"DH8h !4v5o! yi\u{1c}!4vX|!=w\u{c}`# ~\
        *F3CTY&!63D#u%D#;+{\u{14}>0\"N+?!E!C\"F#I!6#7!H\"H!F\"B\"4$G\"t$D\u{1c}0\";v\"Ft\u{1c}# A'|4v8\u{14}&%E&z'A*D!H\
        -JW?3 ,!:!5!:!=\":!>#5%;\"C!:\"3%:\"\u{1b}!8!0!<!@+-.j!!w%$!8u\u{15}z\"<E\"zl\u{7f}!=CD01 M#H\">\"L!L\"@!.\"s\"\
        Q\"=%u!7!4$?!<'u&SS\u{7f}2!x&I#I\":#?!D\"=!H!F!E!)!*\"@!5#O\"t!1*PyG!)z3a\"&t.C/4\"/E$E)>!JtI\u{1d}!=yM\u{e}!Jz\
        aQ! wB,!Jw\u{e}=!=wIC\" B=}em\" \u{7f}=@'t\"9G#{=>#<=\"\u{0},;[-0 N\"G!C#D!G!E\"I#?!@#F#s#5%K\"<'I%N\u{2}.! w6\u{6}\
        !$wqU!\"u\"\u{7f}!?{C.!7v\\c!Ex\u{f}I!$w-g!)zlE($?$v%@!>!A(8\"?#9&E$ O*r(q+p6E! J]R!'ws\u{13}!Jxl-\" H=tvV!<v>>\
        !!v9?!?w\\1.#s!H#D\"H!?%H\"G#H)B!C!8\"z%2$A:{!<tGx# B1@,H\u{1b}:9!M!Q!C!H\"B\"O!G!M\"J!;\"O!=!L!u\">\"3!B$H!M!n\
        !F$L!r#0!I<l!<ESS$$@$D!;AG.\u{f}!=w<\u{16}!5w+H! w\u{1d}H!/wj(# ><y.;%d!Jvp\u{3}!<y l!=xS\u{19}!<x\u{14}Y$.w/D$\
        z)JCL!Jz$+& t!=!E*>0t.?b#\" y'E\"q!@u\u{15}8!.wG\u{7f}!*w1\u{1c}!)u\u{0}\u{d}! }ib& B%y'v#=%H'CTw!$w\u{14}\u{1b}\
        !=u\u{4}d!)wyh#$B+y$x#P*#>\"B!D\"I$>%A#;'H!|\";\u{10}c!<u\"%!5uOk! y>\u{10}!-w>e# @*r1DW\u{0}$ B!A%s)>'^!$vBh!!\
        x\u{6}P\"6I4v\u{9};!<wh\u{1a}!DwaH! |\u{19}k'$F(F(w$:$G#:+@\u{3}9\" I=wh\\!#|cE!<tS\u{a}!4xnT!)ytl% D-<'A0v&t^l\
        ##D$I+IwP% D'u4v!A!B6f\" LJ;u&# q86$A<.\" }=<n4\" {=D L#5u\"E-xp\u{7}! {m\u{12}+!6\"?!C$C!E#B\"A*7&@'z%s=#$ y<D\
        !B!E\u{f}`; E!F!D!A#T$t!s#L\"O!I!M!C\">\"K\"M!K!V!H!M!B!E\":!G\"P!I!J!u\u{2}n!Jy\u{f}:! yb<!1u#\u{11}!4zw3\"9x1\
        Ff\u{16}!J>(\u{9}!)v\u{1e}z#$w4A%?\u{16}N!>v>*4 Q\"F!J\"<\"6!8!E!7!>#?!7%8!>$>$w!?!=$s\"?%MA4!%yk7&!9&@+I%I%\u{7f}\
        !>\u{8}U!9y\u{8}4!=v\u{17}\u{b}!%v.,\"*A%<^\u{b},\"D\"A\"v\"E\"C!<\">\"C\"A#D)N\"7o#(%{!>!G!C,@'D!C.<\u{8}T\" I\
        ;}@O\" H#}a&.!E!u#E#H\"I$E!K!F!E#C%J$O\"E+G\u{b}\u{1f}%,G&<'7#u.9#p!&vOt!-v#G! vc\u{2}!=w}:!J{#\u{13}!9zv&/ M$;\
        !w!B!A!=!@!{!7!=#s\"I#<)D\"@N~#&E!x-B\u{16}g!!w+\u{2}!9vU\u{1d}\"9t&D8M!>wI\u{1d}\" M=y\u{8}\u{15}%#C\"N%P*K6F\u{1c}\
        \u{3}> R!A\"O!L!;!L!U!P\"F#G!H!L!L!G!A\"J\"$!G\"r!K%S!*!?#H!P!H!J!K!@!LM!!Du\u{c}l\"9y&D\u{8}:( {!r!M2?$=$@!F(?\
        \"8!<uh\u{16}&#|,F(H!F$F#HFA* N#A!A+t\"F%x\"B%@\"?+>oS$4r)?\"x+AUY!=9\u{c}g!Ju_\u{c}!<uT6!$v1\u{7f}! yF\u{1}!Jv\
        \u{1d}h!9wPj!=vHM!8vY`! twt! t8\"\"<?.=\u{13}\u{3}!&ypV\"-y:w*\u{9}! y:,!<v1!&$:\"u.>%>#D\"{qk\"4@(>mO\">},:\\<\
        ! vN.!Fw\u{4}!!%zsw!8v )!1xyK!2y-d!9v\u{5}~!<x\u{1d}d!&u]O!Jw\u{a}j!0y M!!<H\u{4}!-v\u{4}1!$w\u{0}o/!G$B#E!C!E#\
        6!G\"8!C!A$8%u!H#A%5\u{2}@!=B;C!7v2|!1vB\u{2}# {2C&ER\u{2}!4{UY!<y\\\u{c}!4x\u{16}T(\"D#D\"G#C%H%@)q-BuB\" w<AZ\
        z!JxBJ!>F(\"! x_\u{7f}!,x\u{1c}u\" E={\u{1a}w! x0_8 q!A!D!A!D!C!?\"@!N!E!8!r!<!>!@!=!M!D\"G'D!r!q\"D+rJ6$-\u{6}\
        '>%A1<_z*#J!K'F\"F\"M\"M%I%M!O#F#:!,w\u{16}{!<vRB! x\u{12}\u{c}\" I,zP[!6w6*\" y=DeU! H\u{1e}q& B1t(w\"D!@!Dr\u{15}\
        \" C3A$\u{1d}!=E/$!*v\u{9}]\"*H1H\u{b}6!2w]\u{4}!)z/f!=vC\u{5}!9x! .!G#L!F#I\"K!E#F!M\"F!K\"E)L\"G+IZ5!,w\u{1f}\
        F!J:\u{1e}\u{3}! yV.!Ewl#! {O\u{e}!-{@h!Juqq% I4v%=#x\"BX2!Ju?t!6D]>4 q#C!G!E!E!J!K!H!E!H!I!F$G#E#5$H!A\"K!{+?<\
        U!2y=f!7x\u{1f}\u{5}\" D;}^P\" E2{E\u{1}\"-x%x1p!+vLv\" E=~\u{10}u/\"K\"v!G!G\"G!C\"A#D#v'I$I!N!F!;+KY\u{f}! u:\
        \u{10}!)z{:! x\u{7}Q!>w\u{7}4# n)C4PWl!<v'\u{1c}!4ucK1(D!A\"@!<\"D\"C!C!E\"?$y!L#M!I!F's\"D#Jhz!Hv1o!.|Gk! M`O!\
        =v}U!Jw\u{1a}C!)z\u{10}d\"67&x*9! H.%!'v#w\"5w\"It8!6v;t!;FVO!7z\u{a}\u{6}!(4wK#,v(D6@j+& x#y%<)@$E&A[:!<w]U\" \
        K=zFa\" K4C3^!%w\u{16}b\"'w6H(X! sc4!Jx4m!=w\u{9}l!$vX\u{13}!=w( !(Hr\u{b}! vH(( v!B'I*I\"E+B&K%J\u{a}H!JGR!!Jv\
        ]=!?tX$!9vY\"\"#B>|N\u{1d}!JCo4!)zY\u{6}! A\u{2}B&\"D\"A!F8G\"9+H\u{15}/!(yJ6% w$G(C(<0t~W\"*D*yN\u{1e}!&{:\u{d}\
        \"2x%yK\u{c}\"#{>Ga\u{b}!!v\u{10}n5 O\"<!;!F!F\"J!F!I!H!4#C!I%J#I!y!+\"M#y'0!v$F\u{1c}\u{1c}! Dg[!<v\u{14}[!!w\u{2}\
        ?&\"?(>(A&z%@-N\u{1b}6!6IdG<!B!I!H!E#G!P!B!y\"G!I!E!D!C!K!I\"?\"E!E!D!B\"z!A!B!E!>%F!9%Ce!\" L*Hy\u{f}!5u\u{3}V\
        \" K#{B\u{10}/\"J\"}!C\"F\">\">!8!7\"D\"D#7#4\"u%A,@[A$$B)~\"=%A`\u{16}!=wd\u{11}!4@y\u{18}!\"u\u{11}E! yn|!4xP\
        9!%x$;\"<y.?5\u{19}!4w%c! zx,%,;!=2z&C%>k&!4u\u{2}Q!$|\u{2} !)y}Q!7us\u{13}! z\u{1e}B! FNj!Jx\u{18}\u{13}!1u\u{7f}\
        D! I/E!3{(>! x\u{b}?#&@\"x5G$O!Jx/\u{1a}!8@-d$%w-?)@!>`k!7tf1!?vu\u{1}!*w\u{7}o\" A=>yG!=xH`!5w'x!=z\u{1e}$0!2\"\
        G!?!A!A!F\"?\"<\"<!<#@'1$H#K%7!3BQ!=w\u{a}1!,v[n!>y.Z! w(\u{6}\"'?5\u{1}\u{12}@!9t\u{f}~! FD\u{e}( K!<&A!v,>#;%\
        H.<-o3!E!v!A!>!L!E\"A\"B!G#?!A!>!H!<$9!J!.!J$L^n% D)y+t(?!<cB!Ew;B!Jz(>! tH\u{7f}$ @)s'u&A\u{10}\u{b}%#C&>3<)z%\
        F0B!:{\u{2}t!4vm\"#4F#D$E\u{18}s\" ~=A\u{12}U!JuM[!4zZ\u{15}$\"D*E2@&xE\u{3}!!xs/#8u#A#w\u{f}\u{1}!5v\u{4}Z!'v\u{18}\
        ##4=%v#?\u{e}#!<ux.!Dv}U!JB?\"!8w\u{7f}u!8w\"Y!J@\u{d}d!Jy+3!4w5r!!xIu!:{\u{d}n!)v5V!9y^a!%v\u{1d}%!'w?Q!.x\u{12}\
        \u{5}!Ju\u{16}B!!uD\u{13}!J{\"\u{19}!,w\u{1a}4' C\"D3w\":!<'@+KTg!?xSO!8w\u{17}\u{14}!(GeL!>w4O\" t4E\u{7}(!4zt\
        }# A=B'vj6!7uGe! ~\u{1c}@!8v\u{15}\u{9}!*z\u{16}/\" A=y\u{1a}\u{15}.\"J!@#D!H!F\"H#@!A#G#u(L\"<'J%I7\u{16}!7u/t\
        * I!7#r#E(A%A$;$Q(q&<pM!(v^A/!4#9\"=!6!J!B!6!8&7$~#H#B$7&3%DRB. L%>#?\"@%?\">#>$9#B!\u{2}!@%{!F$F&@\"=B-ysj% t\"\
        C&D3D!@Y+\"!<6;9]! uo~!<v\u{4}\u{8}!=z\u{11}.!FvXm\"\"G5xDe!<B/\u{d}!8xjp!<u:#!Ex\u{1f},!?u0s!9t\u{6}\u{4}!=w\u{b}\
        \u{b}\"&y.DJI!Ju$h!?ygN,!6!H\"D!H!E!H!D!B+H\"2\"22;\u{8}N!.z{N\"7w3B\u{1d}u# C8y'DW:\" J=rA\u{8}! {I1!ExJI!=z\\\
        b!-y\u{10}1!1uh\u{12}\"4u*}lD!<w)\u{1a}!/A\u{4}C!+v\u{b}R!$yI8) w$?&B#<&?!:'D)<&u{&!)z\u{1d}+!&w\u{12}u! v\u{18}\
        @!7x62!=z\u{13}O!=v-a!<u\u{4}Z# A=;\"wV*!'u\u{e}\u{2}\"!C,C\u{f}7!<wSpH J!6!R!F!8!:!A!T!8!O!M!9!:!5!6!5!:!?!@!@\
        \"7!4!I!u!8!:!?!D!\u{7f}!6!5\"8!G!H!I!4!8!G!G\"B%\u{1}!?yr\u{1d}!<@w)!<w\u{13}a#(u&>!=*I%%F#E\"@(w+>V+!4{o$\" t\
        J>Ls\")x3Ab&!!w\u{15}N#$K)G2Fq:# s)v2F4G1$s!G#E#G!?!?!B!F\"J!E$3#G#H\"?!2!2%-,\u{13}\"=J#x\u{1}F1 P!A!I!C!B!C\"\
        I#K#>#J!L!B$1\"O%N!<,Ml~+ H#@$F!G$F\"=$H&v!2$G\"A\u{0}>5 J\"E!5!H!D\"A#H!F&F!B\"r$J!G!1\"N!?!t!K!J!0!>r]! |\u{1e}\
        F! Bdt\" I*y$h!;zNm\"6G)w*x!/y1\u{f}\"9{)xR*!=w.l+ M&v!I&>$A!A&I$E!A!x,>\\\u{0}\" x'Ej\u{19}!*vl\u{a}!<yIg!4yqG\
        !;v4I!'v\u{14}V!?u/E> Y!s!R!:\"C\"O!E!E!N!I\"F\"N\"Q!N!L!L!L#w\"H\"G!V!N\"B!?#P!A!O\"D!;!R\u{9}4!5s\\.\"4D6v\u{18}\
        7!Jy\u{1a} .#;\"E!H!J!w\"M!;!C!?!E!F\"C#I(ys#!FuYW!,w\u{b}I!2woB!%w\u{1c}5! u\u{5}\u{7f}\" }=B\u{12}N\"&G.y8/!?\
        x'i!)>u\u{3}\"'v6Gx\u{14}\")|&E)\u{a}!=v\u{15}f!$vWb!4v\u{1b})!(w0-!Jx{\u{1b}! v\u{d}6$<|!F%t!M8S!$v\u{12}O!6vs\
        r!9vLJ!2y\u{1f}a5!O#K!L!K!H\"B$D!>\"J!D#P!>!D##!3\"G\"L!D!1!3$+\u{1b}?\"2y4x{,!=wK3!Jx\u{9}8! K .\" G#zhd!*{Io!\
         uG\u{4}: P!G!Q!v!N!N\"S!N!M!Q!N!R$J\"Q!O\"o!O!O\"G!@#M\"?$R\"R!P#J\u{5}r!>{Bz#(u&>!=G\u{a}2!6\"A!E!A!D!F$;!B!9\
        !>!C\"I!E#v$E$t(7%D5G!Jx~t!*vqc!Ju5%!<y\u{15}`!4wl'!${lo!=vb`!$wO\u{17}\" G)}\u{c}i\"){+@yz!Dy\u{2}~!$u.l! um\u{b}\
        !4x\u{0}\u{7f}!@xC3!>zP,!=Fts$*D#u.C/:V{! ~\"S!)yGE! y}G? S\"C!G!@!G!J!L!D!H!B!B!@!>!C!N!A\"x\"F!7!7!9\"6$w!@!:\
        #C!v!6!8!3$E.\u{f}> M!G!O!B#u!R\"K!K!Q!N!y!D!Q\"Q!A#9!F!R!M\"I!T\"P#A!G!K!P#Q!L!=!9/@\" I<v1\u{1b}\"\"E2?u\u{7}\
        !<w02\" }\"B(3!?y;Q!/tXI! AS:!(w}D#2v*u!H\u{c}[! {Jv/!L!A!B\"=!J!G!=!B!M%L\"E!60A$0$M^\u{1b}!&y\u{15} !%wG*!!v\u{3}\
        \u{0}!=Fc\u{3}\"!u<J'\u{15}# C'A6v&\u{6}( 9\"=!C\"w\"w#x(:+:\u{19}J!EF>5# s&F#AK\u{15}!Ez\u{4}M! w;;*\"D%I#=%:\"\
        B!y\"?$8&@,G:>: R\"M!N\"E#;!B!D!:!L!A\"@\"?!F!?!w!?\"D\"E!/$E!u!I$7\"L\"@\"~1V< T!K!K!C!F!E!H!J!;!7!R!K!E\":!N!\
        A!J!Q!/\"F#L\"1\"T!r#0!1$C%zz1!5v\u{14}\u{7}%\"D&v\"L(G+GWz!<~\u{8}$\" \u{7f}'H\u{7f}\u{1a}!*x5\u{11}!=wk *!9#;\
        &A\"?({%;#x!@\"<+7U\u{1b}!6v3\u{1d}#*A#y'D48!;uN\u{7}!4y?\u{4}!=xs@!9uri( N)x!<%8%A'E\"N-Ft(\" C=x\u{13}U!Jw@-!\
        4@)1! FiN!,{YA!<u\u{1d}o!4sZz!8x\u{e}\u{6}!4xT3!;x'\u{d}$$>$?!?&@O5)!t&A#F'D!C!v!B(B)v8U%%>!{$G%B;FT\u{e}! Fi\u{10}\
        ! yym!$u\u{16}5!<up*!1v&\u{17}!J|m\u{1c}!\"E\u{19}\u{8}8 Q#@\"w!C\"O$H!G!K\"L!=\"I\"@!L!D!F#Q\"S!H\"*!E\"E\"N!L\
        $sqh!&H{,!%vy\u{7f}\"5I!v056 M!x!q#7!8!?#?\"H!8\"H\":!=$2!.!x!2\">!<!K!L#v)Ax\u{6}!=y~;!4yxu!2{j<!=t7~!4yF\u{8}\
        \"!v=H,P!9u\u{e}\u{14}\"=x->Q>!=AMp!5u\u{0}\u{4}!Avet!#I3)!.yy\u{11}\"8F$s@\u{b}!8v\u{13}C\"&xDBht\" H=w\u{14}j\
        !>{\u{1b}2!Jv\u{11}0&#J\"H%D!H0K$E=2!6u+\"!-x\u{1}\u{9}! y+O$ v*D!w2F.\u{17}\"2v+E4v! wkD!=w8l!'F;7! z:\u{1f}!=\
        vAQ$'E!z\"B!<_9!?udI!/w>\\!4y\u{6}2% J(H#z)H)IZ\u{1d}!*|-$!Dt{J#<=*x$By:!<w{^!?w~\u{e}!,zj\u{10}!@un\u{9}!<yn3%\
        *D(D)@)L&OV4!${YZ\"*w,ul5( x%C*C*=#;!E\":+A?}: {!1\"F!9!6\"6!z!1!5!9!6\"5!2\"4#3#3!4!5\"I!5\"6\"7$6!8!0$12@!4y_\
        ^\":v-w_>!<tAa!4{uO'(A\"A\"A#E-:\"B,@\u{1d}[!*wa\u{16}\"*@!{b\u{9}!<u\u{11}~!\"y\u{b}a!Jykj, <\">\"=!<!=!u#t%v\"\
        D*>\"=-?\u{3}q!4v0-!\"v\u{2}!! DR'!=wja# ;*C5v_\u{17}!Fv! \"8:'>\u{4}M!!v%I\" v*G\u{0}\u{18}!*w=(!4w]\u{14}!*{b\
        M\" w1IH7# I.z.z/[!/vY\u{5}% D'|#D*A!tc^3\"H!E!L!B!D!D\"H#L!L!H!I!G$F't!S!y'J\"L$MLh!9vQ:!,vAC!<uN&! w\u{1f}\u{2}\
        !<t1I!9u\u{1f}&)\">*=%D*<\"G!>!F&v%K7K!7tYF! >>A# C%G#|\u{f}x!(wVr!)wfm!4ym{!'w$.!5u:(!=u;o',@!z\"C)D$:#C&C\u{4}\
        G!<t 0!:{\u{16}M!)w@4!1uL\u{12}!*yke\"*D2sr\u{6}!Gv\u{0}SA M\"I#A!=!C!H!9!K!G!;!E!&!J!D\"M!)!7\"J!Q!P!u!x!F!r!s\
        !x!|\"I\"T#L\"I!?!L`-!<?Y\u{17}\" D\"|\u{10}~\"4G's\u{d}\"( P$?\"L!v-z'@!A!==A!4=\u{17}3!JwH\u{4}\" \u{1}?H&p# \
        H==->\u{19}'\"#J9vRn# H*w3J~b!$x]D!<C^\u{7f}! t\u{f}\u{17}!Fuo\u{12}!,vnZ\" x=H<3!$u$r\"=x-=rr!%w=\u{11}4%;!=!7\
        #9!<!6!5\"6#5\"6\"7!6$>!t!H!8\"p#A!6&IL\u{4}# A?y*u:\u{f}\"<z\"Eq&!)}\u{15}\u{e}!=y\u{10}Z!<u\u{1b}\u{1b}!Jv\u{13}\
        \u{7f}!<xd\u{e}!4w1Z! y\u{2}]!;u\u{1e}b7#N!p!?!B!D!O\"O\"N%K!G!t$E\"Q\"H!F!M!<!s#G!D!t#C#Q&\u{12}!4xty! v\u{1}#\
        !<B$E!-vN?!(y>d!<|a\u{a}!>|PL! xP\u{11}$ J$v+I#H\u{5}!\" HJy,\u{1b}!<ya\u{7f}! |#P* I!9$:\"v\"v2F!7!H!?,F(c'!6#\
        F(@$@!G\"8!KDC+ N!9#=%{$<\"C\"C#I#7/<$F*\u{8}!<{MQ!=|c\u{14}!=w\u{19}\u{4}!<x=^!=w<*\" B=}/\u{12}! vs># G*F3z\u{7f}\
        X!4x\u{14}l!$x@V\" y*A'\u{1c}!2yG\u{2}- N!;!z\"A#A!?$?#D\"B#?(D!L'9\u{d}5!Jz~\u{1c}0\"?!=!D!D!G!D\"5%<!=\";'9!u\
        #u!B#4%35\u{a}& u\"G\"G#K)J$K44& s!C'J,E+D&L\u{2}E#*C1E\"I!\u{4}! H\u{7}\u{18}!$w\u{7f}\u{d}+ >\"@\"?!<%x\"\u{7f}\
        !=,9#?!9->#J\"!v=Hn(& =%r!r$;&C+=4:! wBH\" F=z\u{1}Z!=B;}% I'y#C$w<?]\u{17})$A!C#>)z!='<%=!@&?\u{10}\u{b}!4{s{\"\
         J(vv3! ~{\u{13}!Jv\u{1f}=,%E\"I\"@#>\">!A\"F'5!8$O!<!77:#*H*B'H\u{9}p!4{\u{17}-A N!H!>!B!L!J\"K!B!G!L!B!H\"J\"\
        D!u!I!D\"J!H!Q!O!N!H\"P!J!G!H!I!?#F!H!I\"M\u{3}I!@vOg!8x+\u{9}!<vw\u{11})$F\"E!t#t#A*9!8#B$C7@!?zq-!4|p,!=F\u{f}\
        \u{7}!<tt0!Ju]r!)D\\g\"%DE:\u{a}T!A|m'!:xXA!.wSM6!o%G!N\"G\"L!H!G\"P!F\"G\"J!0!H!L!I\",\"H!S!C\"t$L\"B){!,w^E!@\
        v=y!4x{(!Ju-;!)z0\u{1e}!=xNs!;JhA!>|\u{17}\u{1}!J@z\\!!=2\u{a}!<tI1!$}\u{7f}3\"1u+?s!!8v\u{6}s#%F\"E4HXw!!v\u{0}\
        \u{15}$$M.J'K#M`j\" F*wx?2!1\"L!:\"A!D!G!@!9!7\"2!9#=$~#D#E!R#H!6]4! t/\u{1c}! vC'! t\u{10}|!<vx2!:u{B!<va\u{b}\
        !'v%\u{1d}($C!z!@!I-L'F\"L-;mG/ P#B#A!M!@\"I'D!I%-$I#A&s!3\"H!ASC!:z\u{12}B!=C}e!$y6|9 M!N!H!C\"G!O!N!I\"J!G!L!\
        =!E\"E!O!C\"P!H'r!T#H!B#H!K#:Vz! y\u{8}M!:{pE!=w^w\" K(yFD!*z#\u{1a}&*>#7+<!w&B%tf&!?wH\u{18}!9x\u{9}|!'woD!%x0\
        `!)z\u{8}\u{15}!+x5'!/v4\u{19}\" C$wB1!-u;3$$>&@/;\"z<V!8v'4, M\"I\"L(F!F$O#L#H$t!J!O\"I\u{0}\u{16}!=u*A!6v#k\"\
         J=v6\u{16}\"<7\"r\"Z! xz.&#L'L\"K0I!O!I\u{13}\\/ t!;\"<!E#>#B\"<(?$5!:\">!8!v\"<+Ik?!FvOp)\"G%?#>(t\"9'@\"9\"v\
        +?#\u{5}! t|\u{1}!8tX\u{15}$!6&C\"<Aw<_\"/='wrU!<wT}!<yi!! x\u{11}I!Jvv.$ F%t#H,FM3!$v\u{1b}+!%z9]!*G\u{5}\u{1d}\
        ! xv\"!4w1j! z5I! uSi!-z\u{1f}g!Fyi6$ O(H#y)F=\u{a}3 N!G\"B!=!B!>!G!>\"G!:!9!2!7#D!E-?%0!z!18c!Jv^\u{7}\"9y&E\"\
        (!>FPL!=wHg)\">*=%D*<\"G!>!F&v%KU[\" I=w1,!Fv\u{c}L!E{\u{1f}^!@AC,$8x$M)=%z\u{13}|!?v~\u{1e}, Q!=\"D\">!E!w!:!;\
        #=(7't$;N\u{11}0!O!D!G\"?!J!H!>!D!N!u&G!9*N!K\"J'6&\u{c}\" I2x\u{7}L!={LB!JuYp\"=@\"y'\u{13}!$v\u{7f}\u{13}!Jx\u{b}\
        \u{7}-\"K!:$D!?\"?!=&B#<$;#A!w!@';Td!(yj\u{0}. J\"O$K!I#G\"K\"E!I!D\"H!K!M'I)N|l&'G#G!?&K#I*CV2!<u_g\"\"C;Jr>!D\
        vrE!?vc\u{1e}!<ztG!'EB1!9vtk!:x7_!.|5V%<>!J!G!:+BZS!+v\u{a},# z'H#B=}! B\\q!Ev\u{c}x# u'@-C'x3$K!I$D!F!8!A!F$E!\
        P#.!.!N!G!B\"L$z%8\"C$MZJ&!@!K1B!E#E->Uk! xg~/!@$E!L\"G!G!H$C!J!E!E#B(K!R\"T+E3\u{19}\" ?*szL!)zhc0!G\"v&D!N!t!\
        ?\"B!;\"D#A%H$K#H!E%F$JGj!<zDi- q!F\"K!I\"J&F#N#C\"H(G!S\"F'J.5!4tRU\" BJx\u{4}j! \u{0}.F!8w3P) A1>&:\"7\"B!>!;\
        \"=+P\\(\" v*C`E!){\u{4}:# D(yBwD_/ P#>!A!F!I\">!@!H!@)9#9$;!8!\u{1}-24\u{3}*\"O\"H!G\"I#H!G,8!7$J#4Jq!4woK*#G#\
        A!C#B\"<!1.I\"C!>!E\u{2}:!/MDb! y\u{6}K\" D=z=8! v\u{d}\u{11}6 M!E!u#H!y#8\"=!<!;!;#A!s\"J!4$0$P!G!/\"x\"E!3&L\u{15}\
        \u{1}!=zgt$ q(E3D*Ey\u{1e}!4v\"W\" u=C\u{d}\u{12}!=v/L> o\"J!r!F!u!F!\u{7f}!A!F!:!C!F!F!C!D!:!=!P!L\"K!O\"J\"I!\
        N!K\"E#L$O!H$P5\u{9}!3yh\u{c}!7vBi! voj!&yX[! z3\u{1}!1v+a%)C!G\"E!E'E*\u{1c}! u)3!%uU\u{12}\" w%F%!'!~&B#C1A\"\
        B\"=+<BS@!O!H!L!O!M!P!I!S!P\"O!P!N!O!X!G!Q!I\"P\"P!Q!P!P!J\"P!P!N\"L!M#M\"O#K!N__!&~o`! x~Q!4B()!#v\u{13}\u{3}!\
        (wvt!%wm$$ u4@(s!A\u{18}I)\"B\"A!E#>\"J$z*=$?)uDx!=FSM$$|%E0>.zer!3{\u{1a}b!Jz,\u{e}!9t%*!4y\u{8}n( z#w&9!;!?&:\
        ,P-5J\u{14}!$zCX!<H\u{9}\u{12}!4x\u{4}\u{d}!?ujT# K=p!F7\u{19}0$=!E!=!E!C!C!K#=!?!@\";#F$;!M\"9!w\\M* S#B!D#I*E\
        !8!>!N'C!sy=!<wM+\"'F!I=h\" |'GF\u{9}!=w\u{1d}\u{10}!=C*F!&y8*5!O#H!J!@!F!E!H!L!J!L$H#J!C!B!%!H%P\"F!w&'%N!C!Ju\
        CD!9vJ$+%C\"C&D!B!B\"E#<#6!9!5#;^O!<F\u{14}\u{1a}!Jt=A!=v%K!;E9i$$z%D&w%I\u{15} + r!8#=\"E!G\";#F#=$z)K#7\u{18}\
        \u{1b}&$=%;&;#>)B!>4M!>vl0!9vB1!=v;/!:{e\u{19}% u*F%C.E-=}v!=w\u{10}4!<w4\u{0}\">w,BKV!<y\u{f}*!8v^E\"67&x\u{6}\
        4!9v\u{12}`& I!<$@$>/9%A\u{10}<!/u/L'!6%A\"C\"D(?'8+yRU!=wEH\"#w'F;x,!?#C#F!G!?!M$B\"E%4!v.-!8cn!Jx\u{11}\u{13}\
        !FuKe!$xRU!=v]F!4w\u{16}~3#G\">!L\"F!Q#I!H\"=!F!D$E!$$.#p#'!>!v!G\"6\u{19}V\"!w1?M\u{1}!2w\u{3}B!4|\\\u{5}!FuXV\
        1 M#E!L$D!@$?$C!M!H!M\"/\"N$M!J!r!G'-i+!=??=! {4<!*w$^\" G=AX9! xx\u{1e}!<x\u{1}\u{11}\"=A!JX\u{4}, :\"9!>!9#w#\
        r#;'t#:$=!;!?3b\" u1Ir$! {\u{6}f$ r\"v2B)AO~\"9w#IW*\" sFy\u{2}_!8yc\u{17}!J|bJ$'w+<)H\"Bb\u{1e})#C!E#L!I'F\"M#\
        H'D/>~\u{10}!@u^l!@xA%*$J\"H!?!A\"E*}&v#E*w#=6C!&v,A6!A!Q\"I!M!E\"O#5\"F!I!K!M!I!J'>!.!L!K!N!A\",$D!HIM!?uF}!4u\
        Um!Jtmp!\"?dx\" x=HMj!=w\u{2}G\"\"A=?\u{3}n!=w\u{e}U!<vC\u{1a}\" G=y\\\u{6}!6w`=!<t-\u{7f}# @)=)@j\u{1d}\" E4u.\
        S!4vbf!J@\u{17}q!(vXN\" |*C|W!'u\u{f}b!Jv\u{10}+\"4z6<JT$$u+?%C(@;u!*v5\u{1c}!$|\u{1}g\" D!|>\u{6}(!8(>!B\"</?!\
        y!K\"v\u{11}E! {3\u{1c}!?x\u{1};!JxvR'\"A%G#H*=(B\"v,=do$%A%?1u\"@;P. K&G!F!@!7!L\"A!>%E\"I(K$9$9!uje!=AgD!8x=P\
        \"\"v;Ewg!9x!,!=w:*!'x|[\" G2xf$!4y1g!=y\u{1b}2!?u\u{1a}\u{18}!.w\"\u{3}!&}}g!J6Zn!\"vt+! B3l!)u9a! u\u{c}X!-yS\
        I% K$B0x+@%F~,!$w<x!J:Cd)\"x\"@!C!}\"?'C-;!L-96b!JwS4\"9x1A\u{10}8. P%A\"L!A#F$?\"H#s\"5!6\"=\"E!C!K8/\" {\"F/G\
        !,z\u{1e}x\"7D-z5\u{1d}# E#s,C0W# t\">'v\u{13}D#+u!I1>\u{5}\u{10}!3vl\\- P!D&H!H%>$A!@&H$E!?!w!M+Hm3!'v1z\" F=J\
        w%! |'!!?v\u{18}0! yg@!Ds\u{16}\u{1}!JvGi!*u}t!4v\u{9}v!Dvj8- E$C$C\"B%B\"@&v\"w\"G!Q!F(p%H-:,\"?#A\"=!@!;#A!9!\
        :+0$L\"2+MU\"#%I*H\"JnA!-uhY\"9y$Am2!>z\u{5}|+ v!:#<&I$@!B)8!4#:#:+xD}!8v3C)&E$=$<%;$<!8!@%D,{@\u{10}!?u2C% ~28\
        'I$C\"Jv\u{14}!*B#\u{a}% H#F/y*}!;\u{5}\u{3}#4@(>!K\u{3}l!,<\u{9}\u{9}!-}RU!7s\u{1b}\u{15}!*{{1!<v\u{18}f!9v*2\"\
        3y!C'\u{12}!<w1A!%w\u{1e}y#'H5?!I\u{1e}y!J{as\" E3yH-\"!w?HD\u{8}! z\u{7}{!J?nL!F{/>!1vt'!1v\u{1e})\" K=vlU$\"=\
        ;<\"{+6\u{5})1\"J!>#H!L#>!@!H\"A!<\"D!J\"A#J!N#E#z&34\u{1b}!3zye!=x\u{11}R0!E$=!>!:!7&9\"8!A!L\"G#6!3!:\"K$3&:M\
        \u{1e}!>{lg\".x/FRv! w\u{12}(\"4=6=\u{e}\\# ?*w5@/7!%w:\u{1}+$I#I\"K!N'C\"v!I'D\"N\"G+M\u{8}W!*yq\u{17}!&u\u{17}\
        b&\"A\"G&K1F)8&GYm!Ju<\u{16}!1vb\u{1}, :\"9!>!9#w#r#;'t#:$=!;!?|D\"?w)tx\u{13}% u'H#A(D)w\u{1d}L!3CWb$ z$A)B'@,\
        F!>z\u{1d}\u{17}! v)\u{6}! zVV\"/x6G\u{e}\u{f}!<uB\u{11}! F7p\" @4|4b!4{&,& M*I%v\"v#E(EV'3$E!D\"E\"B!A!B!E!7!E\
        !A#x\"?!B!7\"8$x!E\"y+7Nd!=wU=! x\u{8}\u{d}!%z\u{1e}l\"(B,DW\u{e}!DxqW\" x*FzF\" t?vw\u{19}!=tZ'#*F-B&u(X!8u&7!\
        9w F!<Hn8%*A$x&w'E\"F\u{1}P\" E2{^\u{14}' P\"@'z%H$A+F-EOP+$?#J!C$>\"}!C-;#=%=$v\"w\u{8}\u{12}! xsE\"/H6wna! w'\
        \u{9}!?vLB!4CH %*A(z)=\"K)x\u{8}\u{1d}!=w\u{0}x!4y\u{d}_& K*{\"@/A\"z-@3\\(%B\"D&A$D#>$:!5#:\u{3}\u{1}!5v\u{12}\
        &!8v\u{7}\u{12}! x\u{13}G!<I\u{19}@!=E*z$\"H$F6=.<%\u{9}\"Ex%B\u{7}D!<>)\u{1e}#4;)?+x1+!9u\u{3}T\"!w?H`Y!/s^\u{12}\
        !*w7}!Jt'\u{1e}!8vJE!=w':\"#CG@0?! z\u{b}?\" w=I\u{a}7#\"D2J6H\u{8}\u{b}!=wD$\" H?yWR! y\u{1b}o&$G$F!E08#F\"J\u{5}\
        ]!=u\u{1a}\"#*A2y.EoR!,z)\u{16}!!yK\u{1f}!?uQa) J$:!C!}!x-v(<!M!=W;#'B-}6=T\\!#{_^' p!E!J/M+K!N-HKR!<vK\u{1e}!&\
        }{l! x\u{8}`!-u_\u{19}!?v{7!G|\u{8}a!*wp4* ;$x%u!p(:\"I'>!>#>+36\"!!v}g4 H!;!4!J!?!H!r!J!t\"G#2$A!?!w$3!3$>!=!?\
        ,96:+ U\"\u{0}%H\"J!L(F\"J'F!C#;+7\u{c}]!$xW\u{2}\" D,=\u{10}.!Ev4c!?v$E#<v!C*us,\" I=w\u{1b}.!=yK\u{5}= J!K!K\"\
        H!D!;!H!9!?!J!?!D\"D\"F!F!;\"J!o!w!t\"C\"H\"G!>!p\"G\"O#F$p1!!9v\\W!<{\u{10}u!(ysC\" |2BeS!'v\u{c}D!@x/\u{1c}\"\
        6y&CZ\u{2}! zuH! xtW!@uor!(v\u{1d}a5$;!F\"J!x!:!9!<\"5!B!:\">#E$E#G!}!J\"5#}\"7!6\"B,t\"#v9J0?!<H_\u{1c}! |Im!;\
        w\u{14}0!<u\\\u{d}'\"N\"O\"K,L\"L$K2<\u{c}21 q!K\"B!B#k!B\"H\"I!C!D\"G!G#E(E!L!J,N\u{11}!!<>/?!,{\u{1}g\" F2z2\u{2}\
        # z1H(?3p!4xz5$ H'B-@){H\u{12}!#J8\u{1d}! EL;!\"v\u{4}P# M2u)EpF+!H&G#I!F#H#K!I$u\"<#H\"F_'!4x\u{13}O\"5u5BU{!4\
        we@!9v-I!9v}\u{18}! x$\u{e}2#D\"E!F\"A!N!D!@&F!F#=#H!7\"J!s!K!v'6%C\u{5}`)!y&A#F\">#D#8+q\"J+4v\u{1}&+=)B'F#A&8\
        &5@k\"*w*;y>$$y3?!B!C#\u{18}!$v\u{13}_#8E't+D\u{11}5!-w\u{16}+!<wD&# \u{1}*=*@Z.!$zxG%$E%J!I'G(GO(!Jt}q!(xzx$!}\
        \"D1>,x1\u{8}!-vu?%\"G(x*:'>/=\u{19}q!Ju\u{7}\u{0}# u\"w;6\u{e} !4|\u{17}5!5w[g!Jv\u{e}\u{d}#/B,x*zx\u{7}!<u80!\
        'w\u{1a}\u{1}$.w/D$z)J^g% y=D*H!x\"DX\u{1e}: L!O!H!F!J\"I\"P$v\"=!N!G!F!F#3!E\"I!K!2\"I!Q!M!R!4#I!L$A[^( G$F#I#\
        G\"=&>*C!<\u{1f}D\" F<y\u{4}U5#N!D!D!C!F!H!E!B\"M!M!G!L!8$F\"-!2!H$I\"F!z+DU\u{13}!1v\u{b}3!9w\u{6}Y) t\"<'{!F%\
        B%;(<#8+B\u{13}}!#|Ep\" L#x\u{18}t!7w\u{1a}G!4wM\u{1f}! t1x\",w>u}J# I4v)u\u{1e}B!$uP6!J;66!8v\u{16}7!Ht\u{b}u%\
        'D#=2J!J!=>:!=w\u{13}\u{13}! v%Y\"1v+H\u{13}s!(vw\u{3}\" B?xl%!Jw\u{1c}r> W!T!J!I!s!B!q!p!F\"M\"G\"B!I!J!K\"I!K\
        !I!N!C\"L$V!@\"M!B\"O!P!I$L!r\u{6}W!9u;8#2G\"v6x\"\u{7}! w\u{10}@!Juxe!,yxN%9:#A!D\"=+E9$!J|R\u{9}!4w{$!,I[[! x\
        \u{4}H!?uL](\"z!?%D!<!=.;$C.?s^!/wq\u{16}% @\"z);!<0BB\u{4},$5\"A!B!@\"@%?\"E!B\"u$6#H\"L\u{d},!9uC'\"\"I'x\u{f}\
        \u{1a}!4A(z) B\"y$<\"w!|!E!<$:,>\u{9}\u{4}!<v\u{f}8!5w\u{3}\u{12}!5ul_\" J2v\u{11}z\"<z.F\u{b}I# A={-v{h! u3U!!\
        vk\u{14}' I$<!G!@\"8!A'\u{c}\"m!6w\u{3}%!JyVu!$wi<0\"x&F\"I!A!B!B$L#D#4!4%G!M!x$@!6!.oT!Jy\u{9}j@ O!I\"=!N!E!K\"\
        E\"Q!G!@!L#M!@!F\"I!J!~!L!P!u!G\"T!P!L!@!(!9\"E\"L!B\"B\"tP_/\"I!;\"F#D#G\"8!s#B!=$u\"2#P\"O\"4+JKS!8yi@!<vIn! \
        x$T\" A4{%(\" \u{7f}=?\u{0}s$ C&u.B6B==!F{Et!*uXW!2Hwo!@x`.!Jy+7!,w92!>z~K!4ydB!)vwS!7x?\u{3}!4}s[!7t*\u{8}! yh\
        <!Jytl!'z+\u{9}$ z%B%@3=Gn!4wQU%):&?%7$9$@{~!)yZ4!<r-\u{6}!<vJL! {\u{1c}9!!xI\\($=%=(?!C*G\"@!D+E2z!/uM\u{13}$;\
        B!\u{2}!@%{t\u{1b}!6t\u{6}g!9ur^! xU9#/@$@!{tU!%wK4\"(xB@RB!2C\u{d}\u{1f}$ B!w\"N>vK<! {a\u{16}!=vi:5 t!9!q!9\"\
        ?!A!8!N!E!9!:!9&x\"t!9&J!:\"<!A&;%;Y\u{1e}!<|\u{1a}@!=G(/!!t\u{1b}G!8w9(!?u]k!4B\u{5}\u{14}!${la!Jw}W# u*B%w`\"\
        '(v)v#B$B!@$G->/=!J{n2& G(=3A!\u{1}!I%{P:! DX0!4xhM\" L\"Dc)!Gy.!!/u8\u{7f}! C1\u{4}!<vtf\"!73?P1& v,D&I\"@*E,x\
        wk!8yRc!:|q\u{1d}!Jv%\u{5}. B!<#E\"A$t#>'u\"t!;!;#?!>!:'2\u{d}f!4}B\u{1d}$!w1A-A+t^k,!9#B%A!t!@\";\"@%u%6#A!F!=\
        \u{b}:!EE\u{0}\u{1e}!=z@|!4u\u{f}C\" E*ww\u{2}!.wvc!/z\u{17}\u{7}!4vg@\"9x#AgD\"-G\"t72!J{hD!Jyf\u{c}!Jwg9!8zX9\
        !=wX'!;wN(&.?!E%L\"7!5(4j\u{5}!EE\"\u{7f}!Jv2\u{7f}!-vC`!Bs8\u{1c}!!vxl!!t&h\"*y%Af'2 S#v!P!K!L!M!O$F$@\"<!I!D#\
        L!E%M$v#K&:-\u{b}%49%z$;\"=&x\u{1d}`!$wo\u{1c}4!I!N!:$I!F#E!K!@#t!L!J$6!1!?#L!E!Q(J!-$FP\u{16}!%v\u{5}2!4C<f$\"\
        D2G(G.:\u{1}\u{c}!9v\u{1c}n!Ju D!!xR`!?u6Y!=E0F\"?u+J\u{1}%\"8v&x'r&!73J%u\"I\"L\"8\u{18}.\" H@{\u{7}<&-:$=(7#I\
        !5-=;y\"<D!y.r! x\u{c}<('H%D(L'I\"N!?&w&D\u{7f};!?C\u{1b}8!EvP;$$E#E){+{\u{3}u\"4:#u\u{16}1# K4u)A\u{8}(!J{%6\"\
         D(ux\u{0}!JB\u{14}K!JF$\u{16}!=v#&\"4v6I%\u{0}$ F!=8w1<U1!=D6\u{d}!J>\u{a}|! x\u{1}i! y-\u{b}!<x6Y!<y\u{11}P!*\
        FLM!&w\u{10}J5 L!8!E\"P%P!C#=!G!E!@!K!;\"?\"u%K!s!O!D$?$2$L\u{b}'#\"F\"A&Hp\u{3}!<vk\u{12}( R\"J(L*C'>!I!t\"G\\\
        \u{18}!<{u\u{9}!*w9W,#;'M\"H!9\"2#9\"<#z$8!I,A\"O\u{17}t\"<x\"J\u{e}\\!!u\u{e}\u{16}!/vL]!6u\u{0}:) E%>%H\"<&<&\
        v#D#;'A()! B~o!=vj\u{d}!#K\u{1b}>!EtUJ!!wQ\u{b}!8vXM!=wkt!4}U@? R!M!P!B!H\"A\"O!F!L\"I!:!J!N!=!L!u\">!H!2!A!t#H\
        !L!m!E$L!r!L\"/!I#Om\u{18}!+wL\u{13}'&E&?%F&v!9$y.9\u{12}R!!tm(! ur\u{5}!:{\u{7f}m!=E.X% q*J(u+L\"CZ\u{3}!,yO\u{8}\
        !Fvm\u{1e}!Jt\\^!${(1!<w\u{0}G!&}8C!*vOt! C\u{6} !(w!1!Ju'@\"/x6GY\"!=zp\u{18}% H\"A-?(8'x8%!<vO\u{0}! yI\u{0}!\
        @v\u{d}M!'ugY! zW\u{19}( <\">(;%v\":(<\"D\"J\u{d}50 s!E#M!F!I$H#H!D%5#4\"D&G!?#x$1$Ib0! GZ\u{1d}!Ex\u{8},#1F&F%\
        L\u{0}s!8x\u{1a}R!<uJ[!8s\u{1}1!=w99)*E'?#G#v!2!<#E\"A)y=a3 L!H\"A!;!<!M!D!G!w\"w!B!<!?!D\"B!J$4\"x!N\u{13}Q!Jr\
        z!!J>\u{18}t$ F%D\"E(w+k\" z=:\u{1a},& N'G#@#9'G+JGe!&yqP! y\u{0}*!JtjA% \u{0}!>!C->0Be\u{e}!=v1T!;wf\u{3}+!F$?\
        \"F$B\":!B)4\"9#u\"I!DQ4!=v\u{3}F! {<\u{d}!)v.H!=w\u{7f}\u{7}$ u;G!<\"?\u{19}Q! vpr\" E=zuX!.{y^\" H<w4l!4v[*\"\
        2w8A?W!4CL5! z\u{1c}\\($=$F\"K!<#D/J\"8'7>\u{7}!=t\u{17}C! {=W!'v6w!>wox!=vJ\u{16}\" w=G+`!?tk;!?E\u{12}2!>w,G\"\
        4E)BES!9v1_!JxNs# E(t5D\u{16}~$$H%F+}6Bu\u{1a}\"?u+K^e? J!.!M!?!o\"s!=!x!t!L\"K!3!;!:!\u{8}!A\"1!A!7!5!1!/!-\"D\
        !8!E\"3%0!/!1$;5\u{12}( E*?(C\"C!\u{7f}\"3$D$:\u{a}\u{1e}!-uNa!Jwz$!5yBO!=t'&! x\u{d}$\" z(EA\u{1}+!>!w\"K!?!|\"\
        >#>)D'E\"K-1R\u{9}!4x\u{2}Y!<v\u{5}r!(z\u{13},!Jx;\u{18}.#F%;!>\"E#<!<\"E!I\"<\"8#D$N\"v&8Ia\" w*?h\u{6}!4z\u{c}\
        y\"1D!@\u{c}\u{1c}!;x\u{7f}B!*u+>!*D^,$$>!?!x!:Fs$*<*=(=.yT9\"6x4G\u{13}x!:x\u{1d}\u{5}! w2\u{3}!6tFk\" z=F\u{1d}\
        7!,w)3!6w\u{14}'!Ax\u{10}## F={(uD|!9u/,4 M!O\"Q!Q%P%I\"J\"F!?!J!M!.#@#u!O!v!7%B\"N$Gr\u{c}!>wPz)$L&M%M!I!O&E%H\
        #>+@\u{4}x\"6w4A;;( ?#z\"@\"=#J$;-J/9?[!=yH!!<tK7!=tr:!*y\u{3}X!A|m?!<t\u{1c}d!4w0\u{6}!)z2|!Jx~(!=?G\u{15}!,w^\
        -$$x%B+A6;#f!&yC.!*wBn!'v}z!&x{)!<uY_!<uu2!(w\u{5}2!*zWP+%A\"C!D!>\">&>!G%6!7!6&9\u{19}\u{d}!?us&!&w\u{15}'!.x\u{5}\
        W!;{da!=z,l!8xPx!-wx\u{e}!#}eU/ r#y!C!=!;\"?\"<\"?#<!;\"L\"7'w!>\"H=y! J]Z\" t4CJA!<v#I!<u*\u{0}!(x>\u{12}!!t\u{15}\
        h#2H+B->:<!JAc'!4vV\u{16}- R%C!D!E!I\"G\"B#E\"C#E'K!>!|s3!8u|R\",}>?Q{+ J%B!E!E!F\"G%E\">#E(>!~r_!7u\u{5}O\"+{2\
        F4E\"=<\"xn\u{7f}& J$v#E-B'u/<,\u{14}#&F.v6;\u{1c}/!<zv\u{e}9!O!F!H!P!O\"K!O#K!N!N#A\"J!C!Q!K!P\"M\"H!C\"P!M&P\"\
        N\"M\"P\u{1d}\u{18}! v)U! w\u{5}8\"#s:EoZ\"&y.D^Z!!tgG!?v%4! x/\u{1d}!4y\u{18}D!8x\\C# z,A3z\u{a}Q\" F)z\u{b}\u{a}\
        % F8r&A$C(AVc!4wN\u{16}!5u^\u{5}\" z=D\u{17}n\" B'|:\u{9}!Ju#\u{1}#%A$A!Fff!<z\u{b};!!y,?! zRt!=?ma!$~<+\"*E%xq\
        W!Fz\u{1c}\u{a}!4w\u{16}\u{1e}0!~#F!D\"@\"C!@!>!F#H\"J#C%E&K%;!8%F\u{17}Z!<|J\u{e}\" G=zh\u{0}!;ve\u{1a}!<CMV!J\
        uy\u{14}&$@\"v$B%v.>-<$s! t\u{2}\"!Dvp<!;uAM!=vM\u{4}!J}Y\\!=vZ+!8w<,!Ju&\u{5}*!:#F!v\"G%D!B%C\"@(E#9eE!=w\u{15}\
        )!)@<\u{17}!<s>^\"&H.x\u{16}\u{b}! K\u{16}\u{7f}\"4x6v\u{6}\\!=s-G! Fm{*!F#I(C%t\"8(I!L\"B!E%F \u{3}!EF4~- t%C!\
        D!C!B\"G\"<!@'t\";#=$D->r\u{7f}!Jw\\{!JvA:#*B,>'H\u{15}s!4yat!<vLE!+xl\u{8}1 >\"B!9\"z!;\"v$7!6$B!=\"z#<!9#?!>!\
        6\"Evz!)zHk! v0^!*wc\u{17}!4v\u{1}:!!y`{6\"S\"O\"N#L!T\"O!H!9$L!K!H!:\"L!?!5\"u\"D!H!s!J$F&2\u{14}W\"=C!KZu!4zl\
        Z!-x\\c# x-t'C\u{6}\u{7}!DyH\u{9}&,D#J#F)@)K&KG\u{19}% G)t!K&;44~\u{19}! w\u{9}'&-B%H\"E%8,;%8\u{12}L\" E<w\"8!\
        -yn-\"+>?AWg!Jv1{!8u7D!9vK{!:z\u{1d}t!7w\u{0}1!;F\u{8}\u{1a}& F#H,t\"H%x/?N@\" E!y[\u{1}!4wp\\!9v``*!>$A!F!=\"D\
        $>!E!H(;%@.@/%@!K!L!@#E\"@\"?\"G%4\"E!<\"H!G!I-I\u{a}\u{0}! G\u{8};\" A#w\u{1f}U!(y'|%!A#E%}#B#De=!.xFX!$vV\u{18}\
        !)v\u{1a}X\" E?u\u{d}y!#Dpm#<=\"\u{0},;\u{d}\"!'w\"\u{13}/!6#J!E#G\"D#@\"I#?&F!A#H!C!D!7'xwd* N\"L#I(F$K#K%I$O!\
        M!L\u{14}n' J#u%7\":';&;%C\u{14}j\" x,H.:!,w\u{1a}\u{1a}$ I!w#F0yi\u{4}!<t9\u{12}(%B\"D&A$D#>$:!5#:.\u{6}\"*A3x\
        \u{e}&!6y\u{1e}k! wg\u{16}!;x\u{19}2!<vIL!,y!O!<w\u{8}\u{5}\" z=D\u{11}|!8v<1!=wd[!EF=B! wDi!=v}}!!t\u{c}~\" C=\
        } _@ Q#E!L!Q!K!N!I!D!L!J!E!0!N!T!C#F!D!H\"K#*\"R!v#/!?!E!{!A!P\"O!J!<!M^d!*uoq!7u&;\"*J*AbP\" J2v1;!>wc0\"'w6H\u{7}\
        b!/tD\\! @al!(w\u{11}#!<x` 6 Q\"L\"J!N!B!M!Q!N!Q\"D#Q!w!Q\"3\"K'E!Q#.!<\"E\"Q%O\\0!JzYB2 P#D\"D!F\"A!N!D!A&F!F#\
        =#H!7#s!L!v'6%B\u{6}#)\"@\"?\"A$>1?!t#t&9%9+d!A|3\u{6}\"*G%?\u{c}N!>GfV&\"C%@*u!D+M-=Sd! Gj\u{12}2!B!F!A\"K!D\"\
        D!I!K!G$F!>!H!H#:#C!1\"H)1\u{a}%$*C.\u{7f}$@.8y\u{3}!?xm_!-vcz& E'C#C3z*|#sr|! zM8# C&z.>%JD Q\"K!=!C!B!F!I!A!C\
        !F!9\"Q!B!I!E!G!N!M!M\"s!\u{2}\"Q!B!C\"T!y!P!/!1!{\";!,!-!G!=\"@Ge!#y\u{17}B\"7J%vF^# B(\u{7f}$?9!!-u(8\"(w5B[\u{13}\
        +$F#E\"B\"=!>!A\"w)7$?#7+KmF!(wY^!'x~\u{7f}!<tz\u{9}6!I\"E!u!E\"A$6\"@!;!>!<!D!{%I!2!z\"D!K!K!<!E&9!5XN\"!w0uD\u{18}\
        \" C#xR\u{15}\"$v8C6\u{a}$ B!z3@1v]\u{f}!<x~Y!?w\\,,\"A$t\"?!>!;!7\"5\"C#A\"N'>\";]J!8ww\u{2}\"%x@vr<( N&C!@!C0\
        x&F!;'<\u{5}}!>{\u{d}^! |\u{b}g($@%?!H'B!D)H#B,HSj!Jv\u{19}+!<v&\u{d}!-w.-!,EtQ!Jv\u{18} \" I\"w\u{6};+\"A\"B$w\
        !F#E\"D!F\"H#H)x-J|^!JyL~!=xLx!;z*\u{14}, L\"C\"@\"E!F(;%G!v\"4!5#t\"G},! {v-4!@!D\"@\"F!E!B%N!K\"E&B#?!0!L\"G\"\
        E!4!/!I!A$y/L!@u|\"& A$t\"y't/H#H=\u{4}\" I=wll!?uY\u{0}!!w9q\" D>|\u{b}r!!y\u{13}1!Ju\u{16}o!9vz</ O$A!D!E!G\"\
        {!A\"@(?#:\"8$M!F(7$@\"k!JweZ! vV;!4y\u{d}j(!9&F-A#?\"8\"J\"u\";+*!'{(8! v\u{12}{!<{z>!<w\u{1c}\u{f}!<{\u{b}\u{2}\
        !7x7\u{0}!F}9\u{b}!9y9j# x=I\">\u{18}t! z?1!=w$p%!A%D\"E,G+F\u{15}\u{b}!<w.C\" E#{\"\u{d}% z#E'?!A?;\u{1b}!($A%\
        ?(@!D*H\"A!E+G\u{7}f!%wa\u{13}\"%vAum@*!?#<*B!>$?!z(D!H'H&DB<!\"{\u{1f}\u{5}#*z2G!DYf!*yfK!){4o!*yi\u{e}!%w>\u{d}\
        !-u\u{1f}\\% J4:'C!<\";V(\" D=~\u{f}U\"9x$E\u{13}n#,y!A/>-1! C=&!<{\u{1}\u{7}%\"E7@#?!E'rm[!4u]\u{13}\"4H6>\u{2}\
        }!)z\u{a}A!&F2e!2yAI! v1/!&v\u{1}5!<w!\u{2}% D'<->#t'>rb(\"C#F%F*C*D!?#E%zY@!<vx(!.\u{7f}!m!<u5\u{c}( L!3.8%9)I\
        !s!v+LK\u{14}; Q!T\"J\">\"t!L!G!E\"T\"A\"M!P\"M\"A!J!M\"L!%\"Q!P!x!B\"J!G!D!N$:\u{11}\"% N$D0>(:%z'b0 Q!K!J\"v!\
        G!H\"G!C\"A#D#v'I$K!M!B!:G/!=w8{!8vSL!9vHI!+v\u{7}]!Jx`&!4vjZ! vFE!%vdE\"!u3EIE\" C#x\u{8}\u{7f}!Jx\u{11}u!$uv\u{a}\
        !=zUB!4z^9!.w2I!4=R\u{19}!<wsr'(A,F$~$>!L!<,:le%1I&4$C#@,DS%!<zr;! v\u{1b}v!4w\u{e}V!-y1\u{7}!JvYu!!vqL!EwM=\" \
        G2z-+!;vk>% r$F+D%G6?\"b1$F!H!H\"J\"H\"z#C#G\"I!@$:\"H!v!K!D!z+Aw\u{13}\"'G(Ir\u{17}! GES!J?\u{7f}\u{10}!$v2\u{f}\
        !>{VJ!4vN$!?y)^2 L!:!:!D!H\"I!?\"H\"<!>!C!G$A\"C#u$s!L#;6\u{e}!&v\u{10}~!&}]e%&z&B+s!<&C\u{5}\u{1}!7v\u{7}v\" D\
        !v\u{18}&7 S\"K\"u!L!x\"D!H!C!A!@!:!=!@\"A!=\"t$4!G\"J!J!L'E\"J\u{12}*!E{!\u{5}!Fw31!Evu\u{7}#.D!D;Hf4!8}\u{9}h\
        !=x#\u{7f}#<D#x+Cm\u{4}!8v4B!=v\u{1a}\u{14}!!wBH'%<!{!v#E%@,K/Eu5\" G\"ud#!=z\u{16}f$!7(A!@%<i\u{4}!Jy\"H!3x\u{18}\
        \u{1a}!%v6f\"<K!CW\u{3}!2v\u{1e}\u{14}!,v\u{6}u!4wwX!4z#t!6wdw!%wGo\" @4Ai\u{17}#4@#@%>S{!9x]\u{10}!>GFD\"%v%Jb\
        q!Jz\u{3}d!${o-\"&}.At*!4@=2!<Ajm!/xX\u{2}# C%v8C:T!!wSG!8w)\\! BXu!<yJ\u{7}!=w|>5!~!t\"C#A!C\"B\"C\"7!>\"E#H\"\
        :!>!7#A!G!B\"=%G!@%<Ll! vX\u{1e}!<xz_\" KFwu\u{10}!Dv\u{16}\u{4}!)zXl& H\"F!\u{0}$B#D@AAX* R#?$F!E#u\"<!G&@+F+I\
        9S3 }\"x#I!J!K!J!I!J!C$G\"L!:\"L$5!5\"P\"E\"5+G\u{f}\u{10}% z*E\"F1J-?\u{f}-! z\u{f}_!/w,\u{2}!$vON! F\u{d}j#\"\
        F2A!w\u{13}U+#J!J$L!H!L#E\"L)E$I!F'G\u{19}K!-w/}#4>(H)w\u{13}9!!t.}%&B$H2I\"H,<J]# L't-A\u{e}\u{0}# A<z't\u{5}N\
        !4x=\u{1a}!/w>v# x/F,E\u{12}5($F#D#B!A0@\"E!D,HQP! y\u{7f}\u{15}!Eucj!?v\u{9}B\" D;ur:!/t-:!&vCP!1HY7! }ti,!G\"\
        z\"G\"C#?(K\"A%5\"M!;)<%6W%!0v/2!$v\u{10}P9!P\"@!>!H!C\"A\"G#E!?!=!;!E!D!:\".!3!C!I!M$R#2!4$@\"x#wR0< m\"M!O\"B\
        !I!<%I!R#C!2!<!u!r\"q!H!F!B\"G!.!@!5$C!E!y\"+!D!@\"nFY!6yDL!-yXE%!>3;'x\"I-CF\u{7f}1!D!u#D#G!H!K$E!J!E!E#G%I#K#\
        E&/!-$PJU!7v\u{2}\u{11}!<|>\u{13}$!A3|#y3C\u{19}\u{1c}!+ui\u{1c}!8y8R#(@5>-F%%. G!:#>#@!B#;!v&E%6\"4#y!J!F,M:\u{c}\
        !)x8s!!t\u{1a}\u{4}*!>&D#@%E%>#t$B$?%>#w\u{14}g!)uXP!Jx\u{d}!!-yR8!Ftv=!%v\u{11}X\" D4@,0\"*G*{V\u{16}!*BN6! xw\
        Y2#>\"A!D\"H#C!>!:!>!7\"A#;\";%H!|!N!:!:'?@\u{7}\"=G\"{\u{10}\u{1d}!6ut9\",I1w\u{1c}*+ }'L#A%;#;\"='C!L!L!?!<B)\
        !$w\u{4},\" EJ=T\u{1c}!<u+q!J{p6!$u\u{7}K!(FF]$)B!G\"D(E1{!7x5B!*wnw!5wu|\" I=w\u{1f}($$|%E2F/9V $ B/@-C.B\u{13}\
        \u{16}\"7J%u$F\"!w?H\u{7}|\"*C1v$R% E#C$A#A*=fd1 G\"J#<!G!=&u\"H#=$v\"7!G\"A!F!B!A!6%xIe##E.s*Cm5!<uP%!Jv\u{1d}\
        E!E{#R! ziK# x*@1?N\u{7}#&D.v'JqQ# A=u!G<\u{19}!;{<'! y#;' s$>(C#>\"C#E6E&6!*zxr= K!I!N\"L!G!?!K!H!B!M!A!F\"E\"\
        J!G!@\"I!q!s!v!r!E\"H!M!E!B#I\"O#H7\u{a}!!=__#!J.I.NhS!<v&]!4ul ! v6A!;?bC- O!9!I(B#=\"F\"K#K(r!L!D$?(KqL!!x&\u{1b}\
        % >!B\"x$C6v#u\"!ADzxJ\"8G$|(A!J?qp!.vKX!<wHG% @.:!s$A(@%>!4xLz!!wj\u{19}!=w\\b5 U#G!H!O!G%?!<!L!F!=!|$;!;\"1!,\
        $;\"L!?%3!6!HR''!9#<!A$A&<-;#;O\u{d}#&A\"x5Bnh!FznA\" B4v\u{1a}v!,u\u{d},; O!F!H!L\"B!C\"F!:\">\"G!\u{0}!@\"C!H\
        !5\"2\"-!F#K\"O!z!>\":#2!0!D$N61!/wZ6!<v\u{1}S!Jw/(!4AH;#4v+?+D\u{e}$$&u.C(D*u78\"2w+B\u{17}\u{17}!*{\u{19}\u{10}\
        !=v\u{3}P!<vjT!=G\u{1e}}!*yf>5 E!5!E!9!@!u%J!@\"G!D!D\"F!>!?$7!M#J#t$C#9\"{c3#'B!D3F\u{0}*!Eu\u{1}#!Jv\u{1e}\u{15}\
        !)wE\u{19}# z2A+A\u{e}4!6vx~! wm\u{18}!<v=i!&w|\u{a}6 S!B!L!B\"G&u\"@\"r!A!N!I$>!D!H!F\"K!@!O\"C%8\"C$G\u{0}o!,\
        v*\u{1}!JxD\\# N!z<DYj!>zxd!4@i\u{6}! zi\u{5}!&|cv\"/@;;%\u{6}!>xF)!Jyr\u{1c}!9v\u{1d}z!4uI #*D%=%v\u{f}\u{11}!\
        1x\u{9}u$$w+:*v#D\u{1}~! z\u{1}z*$=#C!E$9#G#w\"=%;#<!u\u{5}\u{8}!=t6v!<AK\u{d}! uU(!){V\u{7f}!Jx\"p!Jx]\u{b}!J{\
        mm# u(5B96\u{7f}!-yo !4v\u{d}1$\"E*z(C1s}2\" D>{\u{14}G# C#xG=5D&!:\"<5<$D!w-9!\u{9}! J\\\u{6}\" E=|sH!<zu\u{1c}\
        !?wc\u{1f}!<u\u{1b}h!Jt\u{1f}j!>w\u{a}v!8u\u{6}k!#wR\u{8}!?yKi!Jv\u{8}\u{14}!9x-K\"&H.xRg) ?\">'u!>!7#8!r$@,?[~\
        !Ev=\u{d}\"#H9x\u{3}0!:|x7!Jz?O!Jx!\u{18}\"==\"y\u{19}\u{11}!=vd\u{e}\" u>JrD(\"D%C!w!C!<\"<(B2v\u{2}N&\"{(D!A$\
        C\"E!A\u{18}D) G!;#@#K*A!H*>!A-9Um!7x\u{f}$\"4|6DM&!(vAG!%|@s! w\u{5}N!+u\u{4}/!=w\u{7f}t! x3f!4yD%# A%\u{7f}!B\
        \u{3}y!-vQ\u{10}($@\"v)v)>!x$B\";+<\u{9}f! w7\u{2}!,w6q! v\u{12}\"#,{0G!?Y2!>|xX!9u\u{6}\u{1d}!=w; 0 P\"K\"v!G!\
        G\"G!D\"A#D#v'I$I!N!F!;+K!1!&wA;!.y\u{b}c!Jt=\u{a}!4v-/& u7u%F!C)u$A=E:!M!Q#?!I!;!9!A!D!:!=\"7!L\"n!I#@!9\"D!M\"\
        w!p!o!O%s\"5\"N#J4\u{7f}! z\u{17}S.!L!M\"N\"J&L&K\"K$I!0#N#v!w&2$D\u{11}v. J!D!?!A!@!G\"B,:#t#5\"H\"M!>!E5 !A|\u{1b}\
        k!8wl\u{4}\" \u{2}=?m$!Fzh\u{4}!7u\u{c}n4 E$@!B!@!N!>\"M!@$<\"G&M!s!?\"G!G!\u{0}!>!?%K&IK\u{4}!\"up\u{15}!<v\u{f}\
        W1#A\"6!=!7!7!7!>\"=!7\"A$;!6$5$u\"x\"8*H^q\" x(J!L!?v-\u{7f}#6@)t+?\u{c}l& w&B!s\"E!<*?>\u{4}!<v\u{a}\u{7}<\"P\
        !L#A!I!E!M!J!I!M!G!Q!H!H!r!L#K!E!H!N!z\"M!I\"M#D\"L\"O!J!K\u{17}X''D#C\"B#B%?(A.=Y1!4y<7\"*u3B\u{1}\u{6}!7uV;\"\
         F=y4\u{8}!$vax!4w!x!%wl\u{12}\" K$@)Y\" E<x\u{b}\u{15}!<zU<!9x}H!9wh%!>Ga\u{1c}!)y?1!=y{/$ H+z.@&D\u{16}R!>wf;\
        !4~PV\"/G6w\u{d}\u{d}#!w1B8t\u{19}D!,wRD& >$z&<%;!|$8BU&!C!I)I'G)H/t-\u{7}!8v N!5uX\u{d}!$u*;)\"A(:!6)3\"y\"?#@\
        \"=!>6a!>y<:%&B$H2I\"H,<tR! x<p!Juhp$$I\"G)G\"Hzh!Jw'\u{7}( B%C#A\"}!@)='E!GC`! z24! G>\u{c}!$}7,!<w%N! vpo!\"x\
        \u{15}I!Fv\u{1b}\"!>wSb!<vF_\"=G->\u{10}$%1I&4$C#@,D=k' B*A*:!\u{7f}\"3$C$:\u{c}?! z&[! oVE!=v=\u{e}\" {=ED1!<v\
        \u{18}b!8z\u{7}\u{12}!Jx\u{7}\u{7f}!J=v\"!5w\u{a}T!7vDe!<?y-$ P(;!@!:\u{1d}(!8F.O!=wU\u{15}$$:#?,y7Mj3!<{qf$7s%\
        @!C*y\u{a}\u{18}!J{\u{17}x!(xB\u{17}!Jw\u{1a}\u{c}!)F0\u{19}!<zk|!>z\u{7}\u{1f}!$w\u{17}\u{17}&'G#B(?,@$C%zK\u{c}\
        !Jyxw0!G!C#D!@!C!C\"F!y!>\";!B#C){!A!J!E\u{a}O#!><E-w~Z!Jw\u{5}\u{3}!=B\u{19}O!8u[4\"8E%D<b!4v_P!>Eu#\" MJ<*!!=\
        vx%!Ju\u{d}U\" F4u!)!4v\u{0}p!'v/\u{a}!7v\u{9}i!)w\u{2}<!4@c\u{7f}!>wJn!$uyV(!9#M#H\"E+>!w&@/A\u{e}o!Jzx\u{9}!<\
        ur:!%wzl\"*?*}]#! CD+!%C-S! t_t!={6M!>v\u{1f}%!<u\u{7f}\u{4}!'E`=!'x)\u{11}!)wMZ!?tvP!2u\u{11}\u{c}! {-:# |*B3E\
        %#!Jy\u{1f} ! x/\u{1d}% D6:&B#|+K\u{b}Q!$v}\u{16}\"=@\"y\u{1c}F) q$B$G\"J$D#E#B(D!Mz6!(50B- s%=!9$<!5$<\"s#9#<!\
        =!9$O!N\u{c}n\"?v+Bn\u{e}+$E\"F!K\"F%F!F\"G!L&4$H\"FEE(!@/D\"F)B!u!H\"G+Fa%!<}[^!4w\u{11}{!,wa5! zRz!=v!J$ y#A,\
        =;E$+!,B[8\" z=FbY! z\u{9}J\"\"B:=SI!$z>E\" A#x\u{13}D\" t\"BvM!<zG\u{1e}!${\u{16})!Ft:\u{d}\" \u{2}=<5=\"!u=HJ\
        \u{2}\"7J%vm\u{1b}/\"K\"v!G!G\"G!C\"A#D#v'I$I!N!F!;+K\u{1}q# K4|)Kzt!'w\u{18}\u{4}!?xj4&\":\"B#E(?%@%6~\u{19}#4\
        A0w&ta%!?u:[#*z.=2<r\u{d}\"&t.C\u{6}r\" y=A\u{2}i!>u=\u{11}\"9x&I\u{d}$$$>!?!x!:RM!Iy\u{15} %\"A!C1~)A!9I\u{e}!\
        '{r?!7w$f\" B=uA\u{3}\"*u/wq+!)v5r!FvUK!=v![%&B$H2I\"H,<6E!9vf;!8v\u{11}q! y\u{1c}\u{1c}\" ?*sMb!%zr\u{1a}\" H<\
        wRC\"<y.?\u{11}6!9tk1!\"v,(!Jur(!8zD{!*wSs!3x`\u{11}& K2E';\"F\"N-JT@!$|2\u{18}\" D<tQ\u{1f}! >D/! J\u{4}\u{13}\
        !>|/\u{1f}+\"E\"C$G!>$x\"F(7$A\"L!G!60L!)vzq%#;!D-G-G,H3c!Jw6&\" H4ue\u{18}0 q!E!q!E$L\"F!I!E$H\"I%9\"3!5$J'8!6\
        \u{1d})! v\u{19}c&\"r0G\"G(?!H-C\u{14}\u{1e},!u&6#L#2\"F%L!8$I\"F\"/!8%E-V!Ev\u{6}>!4|\u{6}X!9u\u{9}$!$v\u{e}u!\
        EF~=!>tEe!<{&\u{1a}\"*C1B:\u{b}!6v\u{14}$! F9\u{11}' u$t#D(>%A(?!=+[1 T!H!L\"L\"H#E%I\"Q\"?\"L\"*#Q$M!M$H\"7\"D\
        5C!&y\u{1f}\u{1e}# v)vA8\u{e}t!%v@{! {>\u{15}\"?w+;m\u{1f}$ O4y(A#9Q\u{11}!5um^!=y\u{a}N!-u-\u{11}!?v\u{3}\u{6}\
        ! vKe!2y<\u{f}\" w*G&\u{7f}!%wG9( H\"D2A!w\":!<'@+I\u{11}[!=wO*!5u\u{11}=!%v\u{1e}W&'C#A!@0F#D,Es/!/w/F&%E&z'A*\
        D!H-J\u{13}64 S!M!J!u\"L#P!M!R&O!P$D\"K!M!O$O!S!G$J!Q$?y;$ @/q6y%B\u{d}9!Jxje-\":%G#K\"=!9!B#E#D$2$K!K!>*x\u{a}\
        \u{0}!2w\u{13}g!8{j_% D1u'B$A!u.E- A!<!@#;!x!\u{2}#<#9\"=%;'@!B!?\u{8}\u{d}! y^j!Ju?\u{9}!Jz7o!9v!n!>v\u{7f}\u{7f}\
        ! ycL!4y}?!=x\u{9}\u{f}!=v5N!,@V\u{1f}\"'u-yFx! xr\u{16}!*CoN/\"K\"v!G!G\"G!D\"A#D#v'I$I!N!F!;+K)I\" x,Hb\u{e}$\
         C\">7<!v\u{3}\u{4}: F!8!;!<!I!y!\u{7f}!H!>!=!A!?!I!H!?!D!v!C!>\"t(:!A!?!9%H&P,e!,I\u{1f}\"+#K!K$L!H!M%L(3!F$H!\
        D'H\u{1c})!<w]\u{6}\" t!Mm+3$F!I!y!H!>#>\"C\"F\"E'C!3\"D!C!N!E!z%K\"5$J\u{15}e0$A!J!F!H\"C$I!E!C\"F!I&2!0#F#H&7\
        !xE_\" H2x\u{4}r!%w\u{e}~! EB\u{f}5 K!>!8#F!w!N!t\"K#3\"p!A!B\"x$5\"M\"=!A!9!8!H+=w|\"1D!A\u{4}^$ y#A,>;E|m!(vT\
        ,) P#C!;#=-I'=\"K!B!7B\u{0}\" u=D\u{17}1\"=E\"xm|B J!J!I!M!D!A!B!G!q!:!D!;!J\"A\"P!B!A\"H\"u!s\"G!/!D!o!M!H\"0!\
        C!w!I#B!O!:!>`\u{8}!4x\u{13}u! ~b\u{e}'$A#A!B!7!G%<-wM\u{0}!.\u{7f}\u{6}T!Ev\u{7}U!<v\u{10}y0 t$B!D!C!F\"D!I!?!\
        D\"v!D,M!@!s\"3+Awp% E4;$x$@!v=,!Jvv\u{1d}!)z\u{c}\u{2}!%w\u{11}t!9uc44#M!v!J\"K\"K!M!H#J\":!D\"-!w!F&I!s!K!B!P\
        %'!Dw,!8v\u{6}\u{18}!$v\u{8}H!;~I@! tdb!Jx\u{1e}V!=uqb' H\"D\"B&|\">0A!>'y!?v\u{19}[!<yk\u{16}\"=A\"yLl!'y:w!=H\
        \u{c}m$ A*x!v%@W2! w^\u{0}!<}2w!?x-3\" \u{7f}=<s30!:!I\"A!A\"I!D$?!@\"A#G\"?!|\"3!7&;,KD~\"Gx#z.[#)A#<1M>&!@vj#\
        \" A)x-M!Jtf\u{8}\" x4CfA' N(?!A!=%C#N\"?n4! x)+!?zu\u{1c}!<u#;!%v$p!Jwd>!Jz6\u{a}!@vMj!!wp\u{13}!*x\u{7f}<!=v\u{12}\
        \u{d}! {+2!)w.+\" B=~6:!6v\u{4}G#/@%z6;P8! x}G!4w\u{7}1! w\u{1c}}!<u`X!?y)\u{7f}!-w:K!5wC#!-}_i!!teq! x\u{19}!2\
         n!G!G!>!?$A\"w\"C!B!A\"I!F#>$B$A!Q!E,G\u{7f}x!#u\u{12}[!4v\\1#&B.}69_{!<wGH!*w\u{6}N!=w@=\" K<s\u{4}D%#C\"K-F\"\
        G6==7! xdM\"\"><Ax.!)xa7\")J)z0O!/xW\u{4}!F{1;!!u\u{10}\u{5}= J\"B!E\"r!{!F\"P!H\"G!|#w!A!C!t!l!(\"<!N!K!1\"@!D\
        !=\"-#A!q#C!H\"J/q! J!\u{16}&*=#='F(?!<\">j\u{19}!%x>\u{13}!4}t\u{1a}2 s!8!G#6!r\":!7#K!4!6!4\"<#P%:#7!J!5,6g\u{e}\
        !8y2\u{1}\",E1CI6! zH\\!,xsl!>u@r1 M!B!D!A!B!G!D\"D!>!?!A$D\"D!;)K#\u{7f},E\u{c}>8 O!K\"P!N\"N#J!P$E\"G!K\"=!N!\
        z!O#=\"P!u!O\"2!J!G#=\"K$C7.# M+y2C\u{17}g!<vC\u{10}!=wS;#/I)K'K\u{7}}!(yc-$ w2A4x$D3\u{10}\"*G3vt7)\"8\"r!4\"6\
        $1#9&B'J!G\u{c}2#4=(@.y\u{7}\u{8}!9u>Z! }%D5 O!I!H!I\"F\"J#M\"?$I!A!M\"x\"E#E#N!Q!G#G$E!($EGs\"/u%CV\u{d}!>E)h!\
        :{1\u{1}!<xS\u{c}!*J\u{1b};!JA'6!8v2\u{c}# t,<>?,8!+|jJ!'xi\u{7}# t7w&F\u{a}\u{1a}!4uIE!(K\\m\" t=B{s\"'t5E\u{7}\
        :!<CFR!Fu(Y!*vdH!$wN\u{0}\" I#>`v!;w]3!)x'\u{17},$E!J\"p\"B!F\"=%G'?$F\"A!>+GGW!'{H\u{18}7 Q!K!J!M!v!G!G!J!G!@\"\
        ;!F\"C#v#N$I$I!N!E!:%L!8%K\u{14}\u{18}!*EC\u{6}1 T!M!K!:$H!G#D!J!@%I$4!/!N#M!E)H\"vFM\" w9tC]\" |=>^q!<ua\u{3}!\
        Gta\u{f}!)zq:& L'w-?#;$?$:ZL! xTA!*zVf\"<7\"re\u{1c}!J=F1/ 0!<!9!<!?\"=$:(?\"7%<\"\u{16}!;!5!?,1r\u{7f}$*D.\u{7f}\
        $C.7{Z!7u\u{1a}\u{16}!<vKM!+ykx) R!{#@-K#F(A!L'=!5\u{1e}P! H\u{7f}a*#F)u#G\"F!B\"N'A!O\"<,J\u{19} $*>*A'\u{5}\"\
        @Hz!7uB]!Ju.y!%v&J!/v\u{0}\u{a}\" J*vA\u{10}!Fv:p\" F=zXz! H\u{11}_!,vaJ!?z\u{2}\u{18}!Ev*##$\u{7f}7F/<Dr!9x\u{f}\
        \u{1f}* u$?$H\"E#@%B\"F(>!B!@IW!1vH\u{13}%*D(D)@)L&O\\\u{19}!JyQ_% u'H#D1G/v[_#\"E(K3wqk!#t\u{1d}U\"/w6HU:/ M\"\
        E\"F&J!9!;\">!E!<!B#D%3%K!u\"wKy!J=$;!<tx/! JN\u{14}!?v<5!(s\u{1c}z\" xJEF\u{11}!(yNG: Y!J!F!=$F!s&r!w!F!w!=!I\"\
        H!K!K!J!P!E!0\"F\"K!L!K#G!G%GDC# F*w2x-=% w*E'F!>\"Dvi!*w9,5 {!A!?#=\"4\"\u{1}!3!3!4\"2!6\"D#5#7!:!3\"=!G\"E!1+\
        <Z\u{a}!JvZ\u{b}!!x&-!/y\u{1e}u!4w\u{3}60$L!J!I\"H\"N!A!J!=#;!H(,#J!Q%A\"/!4\u{7}`!<v*\u{1a}* I!9$:\"v\"v2F!7!H\
        !?,F.L!<u[_!=s\u{7f}\u{d}!?v&m4 K\"A!9!M!J\"=#J!A&F!D%r!I!M!3!L!O!;\"L#?#-$]!=Aa\u{1e}!(ul\u{1a}! xp\u{d}5 L!6\"\
        L!<!s$?#S%?!<!t!s!=#D!6\"@!<!G\":%5\"5$NR@!5vj+!#KHd! wEr!?t7\u{1c}!4{n~!=v&&\"\"x;H,y!;y\u{8}\u{1a}!=w(\u{8}#%\
        E-G\"D>e\"*E%x/>!$y\u{16}\u{0}!8w3\u{c}(!5&B&B$E!F%;(>+3e!!<uQZ! GRn!=w_\u{5}!(wvO!7<(d! zM$!JCl&!*vuQ\" F<w\u{16}\
        [\" t4@D]!-z>s!*B0\u{8}!Jv\u{1c}E!Jxeq1#M!L!M#F!K!E#9!7\"C\"s\"p$G$D\"<!P&D%Csd! FO6!?vB\u{7}!,zLr! M:.!?w*?!=H\
        0o!Jud\u{1a}\" D$zf7!=F/V)!?!x\"?!C!}\"A'B/=,5s<!=F7l# s'r-?.6!;x\u{1f}~\"6w4@(r!,w2T# F=y-@7h!$}\u{1f}t' w3;!4\
        'A!>!>-:\u{1a}U!$vN\u{4}!=t\u{a}@!3x9\u{15}&2@\">&z\"@#;(y1p!=sQ1!:|`\\!Jx^W#&E!x-B?\"!.x\u{15}e!$wtt\"1E*CA\u{12}\
        !$w`&!+yN6!<vUi!*F*}/\"F!G\"K!E\"w#x#H#K!D%3$y!G#4&4%JA.!>w8<!<v}\u{f}!.xw\u{a}!4tYe!<v t!Jy.@# ?'E4x\u{14}\u{4}\
        !>z+\u{6}!4{\u{18}y\"<y\"Evq!)u\u{0}T!;zn\u{5}! @$}!Jv\u{9}~!8v;\u{5}!<xJv%)>!E!@$A%}fM!.z\u{7}F! Js\u{f}&!>#x3\
        >!A!B#C:&!8v/\u{11}!?t h!Dw\u{13}%!-w,0\"!GD|\u{15}w!=wlZ!4v/*\" J=vG%!/z\u{a}\u{7f}\"!x3A\u{1e}:!*z@G&'C#E%B(6\
        %I!K\u{2}8& F#D/x/y%C$Ep<!?vL\u{18}! t\u{1b}\u{1c}!J>\"J!4FC\u{6},!8\"H*C!>!>\"E#K(;!J!A&8\"yOE!J{/\\!7w?$-&E&A\
        \"F!H\"G!D%2!5!J\"I#D&I&GU>)$E#F#C\"C!=$K+K\"},<p8!A|n\u{19}+$H%H&L#N&2!5\"K!K#1#A$.5\u{13}!Jx//!<w\u{8}y!Ev5l*\
        $@#F#J#:!>!@%E#D$F!tue\"$w7y,v!<z\u{1f}k!9v\u{7}\u{2}! |h)!JxC]' v*I\"H#E%C(K#=)_!7uCg8!J!?!L!D!H!C\"C!H!K!M\"N\
        #H!E\"D\"K\"H!K!u\"S!M\"O'+\"t!=cc$)=#F(B%:u0!9t:)# D2y*w\u{13};!=F\u{3}4$ O*s(r\">OS!=x6(\"F{$E\u{4}8!<w__!!{P\
        \u{18}!4@l5!<vr\u{0}!,x\u{1})(%D\"F!D!D#C-=#C.:OM!9tq\u{14}!){\u{17}q$BG!H$z#y\u{d}T!+v\u{1e}\u{4}!=H+@!Fy^!!Jv\
        \u{3}[3#B!G\"F!B!P\"H\"H!7\"D\"C!u$0\"L&H!M\"u#I!;%G[b'%y$F!F/H\"L!H!H\u{7f};!=x\u{14}\u{10}!4?\u{1}%!=wP=& J'D\
        \"D!H+u\"D.x!4v3\"$&E.u)C-wzQ\"&xDBoG!\"vh\u{2}!(v\u{d}\u{f}? A!?!\u{13}!K!0!D\"L!s\"O!K!I!7!E!F!F!9!H!3\"2!C#0\
        \"A!C!<!B!/!6!7#1\"J$=\u{1d}E!5vEf!'w\\G*#A\"J!I)K#A%9!2&K#K#8\\2* @\"I+;\"A%<\"{\">%G!@!;\u{1e}Y!!v_|# C'@-~^7\
        !7t\u{10}!!Du>.!?uNl+ t!:\"@\"B\"G\"E!:\"9&x*:.;@,#'I4u\">^\u{18}\" D/v\u{0}u%*D%w\"v#G6E]9!=|[c!4w\u{7f}9!@{\u{15}\
        y!4@u\u{17}!\"v\u{1a}c!2y\u{1b}~!<yDe!1v\u{c}x!\"?,{0$G\"C#I!t#E!?\"A$A\"E!;!3$F!s!G!H+D3\u{17}!JF+?!Evf\u{13}#\
        /A$@!{\u{17}<%%=/>'?$<+B\u{13}r!9v%\u{f}$ A8B$x.A\u{a}\u{11}!.x9F! u/{\"7?!wS !9v\u{7f}6!?u{O!/v~/!-zt8% w;x!@!\
        @!rP(!$v\u{15};!9vu2! v\u{a}\u{16}!Ju\u{15}-!Jx@\"!9s,Q9 L!Q!L!=\"J!D!F!E\"H!=!w!?!A#F!K\"v\"L!4!N$L!S!;&w!J%JL\
        \u{1d}!/w\u{1a}H!%wB \" t=D~>!5udv!<|X4! {tm! Gi\u{1e}!-vS\u{1c}!<uC-#4E(=.t<N\"9w#MQ[!9sjw!/vGg!?zy:$*D2B#u+;I\
        d!!{'J* t\"B!C&>!?'t*?!A!N(9pr!=K\u{b})$ r8<$A.?G\u{2}!?v\u{3}\u{16}!=B\u{14}V!Ew\u{9}/! vm]! yoO!;z7C!Jv\u{1a}\
        0\" @;\u{3}5`! G\u{19}\u{13}! H\u{1c}\u{15}!4v1r\"4{-{\u{1b}!!$y\u{1d}4!=v>@!J{Tk!!w;[#\"B'@6>\u{15}.!;wLO\" D>\
        CA\u{1f}!=D\u{3} !=w\"j!JxYh!0yZ\u{9}! u\u{8}?. q!H(u%?\":!G#D\";\"2!I\"J!E\"A,I9)*$F\"H#H%H!F\"I!K,F!9+Hw+(!|&\
        ?#B%@#x+>\":+;\u{d}\u{c}'!6!:\"A4:!7$7!|Z39!7\"=\"?!O!<!:!9!B!2!K!5!=!<!8!F!7#G!M!\u{0}$<\"L%y#;\"@#Az7\"'w5Feu\
        !/v\u{14}\u{1}\"*E@?kL!Hv\u{1f}]!*BtE! x\u{18}>/ N!B\"=\"C!G\"F\"K!>!F!<!@#G+v\"@'0;-!=y[%&$B$z\"A*B(C.8\u{5}:\"\
         D7v\u{8}3!2y@\u{3}!?u>\u{1a}!5w\u{2}K#4v'B\"GT\u{f}( J!?!>%<+u+y&q'>rr!=vY\u{13}!?y6\u{3}\"&@\"x+\u{1a}\"7v3>n\
        81!6#?\"C\"B!>$A$z&9!7!8\"K\"J!A!=&=!w$Ent!=u5d!<wI4!/{[_'!7\"?!B#D*C#I#59\u{19}! w\u{7f}\u{17}!4Dd1!J9FR!.w\u{1c}\
        I*\"I\"~\"D#C#C(H%<$Q\"<(w}\u{d}!FxhX!-u\u{5}\u{4}!9sR$!:xV%!@x *!?u\u{11}D!.x!z.!F\"E!I$H!G!M\"H#D%A#I\"K$q!J,\
        E1\u{8}# F2y*vRL\" I5~8k!@uVf!4{J%(#A$G#H'K!:\"v)D-GK[%$x%D+B2x$=>\u{3}!/v,W!Jv\u{3}o!9u>q\"!v;Hek!/uo\u{4}! y\u{8}\
        0!$zH\\! v\u{1d}\u{f},!7\"G!A\"C!E\":#{#<%E%8#K#;\u{a}o!8v\u{6}N! y]K\"&xD@\u{7f}:!&{Rq!*wCd'!7#:+C)8!7#;#7=\u{a}\
        !?uS~! u<Y*\"@\"=#>#@$<!A%9'|!<!w^a\" E)y\u{1b}_! yG?!2yV|\" J2v)\u{19}!(y\u{10}s!4vq\u{5}\"'G6J)\u{1f}\";?#G7h\
        \" r<Fr\u{16}1 S$M+M\"H!F\"P#3!1!M\"A!Q\"?!L#z\"0!5%DHa!?y|U\" t%I\u{1f}8\" F=y-M!$x=1!=u\u{1}E!;z88. p#@\"J$M\"\
        H$L\"L!F\"C$H$L!M!L,I\u{a}/# F={(u!\u{12}\" B;\u{0}|3: x\"C\"J\"K\"N\"N!I!O!J!E\"D!O!r\"E\">\"E!L\"L!G!L!D!L%I!\
        9!8$ITR\"#x9Itw!,y\u{16}\u{17}+ r\"I\"C#H%@!D'B$:#L!D.x\u{e}A!8v\u{1b}A!9w\u{1f}\u{19}!<w\u{d}M!<w\u{0}?!/wk1!=\
        zd9! umX!,wJR% >&F$u\"v/E\\4!4u~\u{2}!&}Ab!'y^Z(!t)E'D!D!v!B(C)v@<&\"r0G\"G(?!H-C.\u{13}!4{XT!<Gtk!\"HLD!Jv#v!!\
        w\u{c} \" ~*F\u{4}+!*u3*!=w#q6 o\"N!G!E!B!{\"<#@!F!<!;#J\"6!M\"5#/#C\"D&0!5!2$Ey+\"!A3w\u{3}M\"2v+E6R!?vn_\"3y!\
        Dc;, H!<\"E$E#A!B'y%;%}!;*I#;t0.!9#F!v\"G&B%B\"?#9%C!I\"9$B#7!~qK7 M\"G!:\"K!C!r!E$N%C\"H!v!*\"L!I\"4!F\"P!?\"4\
        !0\"H\"'%s\u{b}W\"'C?zCn5 5!2!9!9$w#{\"t!K\"r\"7!9#:\"5%2!4!2!<%4!E!6$Bsi*%D%I!y&F!A$u&B!G'=!I|6!=H6N, x\"u#C\"\
        L!H\"N!B$I#@\"G)D-M-5! v&\u{c}\"*A/AR\u{1e}!-v1\u{b}!7yTJ<!H!H!7!9\"E!G!G\"K!<!=!=!9!7!:!<!K\"?!4!J%@!w!O!w#1!E\
        \"H!I%w<\u{5}!8v]a!5ubZ\" F?ILT! F!3!=w\u{3}k!4y~*!#|\u{1b}\u{8}! w\u{a}s!;?y\u{1e}\"7J%u\u{d}\u{1c}%\"E-E%I'x\"\
        DqW!#x 5!JvBo\"=?\"z+d!!yC\u{18}#/F-A.:g)!(9\u{b}\u{3}!<{ s!4v\u{7}y#!D5~4C&\u{c}9 X\"v!I!?\"C%>\"E!P!M!P!A$K!I\
        !Q!B!G!)\"R\"J\"F!:#;\"B#>!s{\u{7}!$y)~! C\u{3}b!?v{x\"/u,x`\u{15}#&~!A#>p@!-v\u{18}3' s\"A(A*F'u!>.A6\u{8}!8yU\
        9!2w(\u{f}\"=J*z+n#/?%{68$## C<|#D=|!<zy\u{18}! \u{7f}:\u{11}!<v^`! I#A!.w\u{3}H#$w4A%?KY!D{Jb! yuq!7t49\"8w2=\u{12}\
        =!=w$>! r5B!$vW.- O&C!G!E!?!K#<(4\"4'F!4%1\"6~\u{1c}!2yYR!?xcb!J>@a? W!S!H!M!Q!O!T!I!S#O!R!P!Q!X!H!T!F\"T#T#D!T\
        !T!L!N!J!N#R!N!J!P$SI\u{5}\" B=~\u{14} ! H\\D!9v\u{1a}Z!EzX\u{1b}%(G$C#E\"?+I\u{4}\u{f}!EFP:!?uj\u{1c}#*H2H#:\u{18}\
        .!Jwa\u{b}!?t\u{8}x!9s\u{1d}\u{b}!Jzbb9 E!H!I!E#S!o#v!s!q%F!K!/\"C\"O\"B\"K!G!N!?!I!,!4#G!D!Nkj!*?SL\" I5~n\u{6}\
        \"/D-vZD!4z?\"\"!ADzEs\"7I%wR]/ V\"M!G!I,H#.\"2!-!x!(!D%G\"4%.!)\u{1e}F0!E$D!D!C!B\"F!y!=\";!B#C){\"I!C!:+L'\u{1d}\
        $ C8>$A#u8R!$z7`!(wRi= J\"A!E\"r!{!F\"P!H\"G!|#w!A!C!t!m!(\"=!J!L!1\">!D!>\"-#A!q#C!H\"J\u{8}\u{1}\" A=~F\u{1c}\
        !'v4?# s*B%w9 !*x\u{1e}8!7wIC\" x=C\u{9}5!$v\u{1d}5!,yK\u{f}\" x7D%\u{10}!=w\u{d}g* B!>$A*<\"u'?%v\"<%<&=\u{15}\
         * R#?$F!E#u\"<!H&@+F+IS'!4v\u{11}`%*D(D)@)L&OH\u{1c}(!t)E'D!D!v!B(C)v\u{7}\u{1d}!Jv2\u{4}! v\u{e}\u{e}! Gr\u{1a}\
        %\"A:<!H\"y+Cm/!EE\u{d}\u{19}!2x]U!4xOh!.\u{0}Su#$x.w*B\u{8}x!J{w(#%{%B%FFm!:w\u{10}2!?u\u{1e}\u{7}!(yJ\u{4}!4s\
        \u{8}X\",I0v%I\"$z'F|\u{4}\"-x/FT,! thF0!J!N!<$J!H#F!L!A%K%2!@#M!F)J!.$Fg^# v<?!K\u{8}G!4s]3\"#w9H|r!-wFy!7w<`!\
        6u\u{12}7*!5$E'D#E\"D%u)7%<!G%M`_!9tf>!Jw8+!$v #!9xAC!<r<\u{9}!=vT>*!\u{0}#G!F\"C\"F!D!B)D)C'>\u{1e}Q!#|}g% N,;\
        %D!y+@\u{11},2 x\"B\"K&O!J#G\"F\"s\"F\"?\"-#N!J!E!E!N&:%LNY!&z_\u{f}%*D%w\"v#F6A/\u{10}\"#}'CL5#4?!w5@qE! C}4!4\
        @\"l!!tg5!6w\u{c}F-$@!R!=$E!C!>\"J!E\"9#H'P!8.=x%!$zEx\"*G(Hp\u{19}!?y/\u{1c}!E{z?\" v\"Gf^!Jw\u{18}6!Ju\u{3}\u{18}\
        !EsD\u{1}!Jv5c!;w'\u{17}!?zN\u{12}!,y\u{13}s: M!2!L\"H\"R!q!s!;#7!5!I!q\"p!:\"N\"7\"E!M\"K!G!C!M!1%0\"1$L\u{d}~\
        ' G'B#A(z&>$A.@U\u{13}%$B!E%\u{7f}%C0@7\\!?tFxD T!5\"@!A!>!<!F!D!>!>!A!;!6!E!K!<!@#A!6!;!5!5!4\"A!4!\u{7f}!J!6!\
        8\"B!x!5!5!6!D#Kf\u{6}\"*I\"vL\u{11}!=v{\u{d}!*{}r!?v\u{7f}c$$z%D&w%I}M!?tsG\"(@5?\u{16}a* D\"?'y#{\"F&\u{0}%:#\
        <!=-:>&! {ia!/u\u{1d}D!<|MT!8u<I!-tC8!7wP]\"&H.x<}#8B%A!G=]!?y:z!=y9\u{1d}!=vvM!?u#.!4v B$ G7=&>!{\u{11}\u{19}!\
        2y\u{1f}\u{c}1!{\"?\"I\"K!E!?!D\"H(B#;!2!2#H!O\"8&:%GWQ/!4!@#D!>%?!>!<\"@\"D$6\"7!;#A*7!y\u{e}E!6u_?!<v\"r%$A8=\
        !w\"@+Az\u{1}%,C#A-=#<'w\u{4}a\"4>(B4#!<x\"9!9yCz,$=#?\"=!9#=\"u%s!9)7!F%A&L/=! wPl% K8v%C!C,?/\u{3}! w\u{d}\\!\
        <zkX!=us9\"$B)~a!!+vZE! w\u{1b}{!Jt;\u{17}\"+w%Ab,!-u@>!4{/A!5uW\u{1f}##A'?1F+k!4}Ru! tD\u{12}( t#N%=!B+=%8\"J#\
        <\u{7f}-!8wF\u{14}%*N\"L0I!O!I5[\" v=Eu\u{b}!J=?d!=v\u{8}V!9u,\\! x&\u{1d}1 =!4!\u{f}\"B%D!G!?!E#A\"C!?\"7$;#G!\
        9!<-9\u{1e}n!:|rI!/vF\u{1c}$\"D(J${7u%\u{19}!J?\u{11}b!!tF`! zP2! \u{1}G[!$z\u{e}5!JuO\u{0}#2v1v$K\u{1a}\u{1d}!\
        4vsg!%wV\u{7f}!2y+Z!1w~e!=v:k\".w/ynE!=Ge7\" \u{0}*@\u{1a}`!=J~y\" F*wt7!Jvfj( q*>'x#9%A\"?!@!:5?!%z\u{1e}d!Jy\"\
        \u{7}!6w\\z!<t\u{3}@!(v\u{13}-!>xcu!;w4a!Jxs`#)>!=*z\u{6}\u{b}! xF5&\"B'E!G(F*H.A~w!6u0a;\"R!C!J!G!P!H!L\"P!N!M\
        !J!=!J!>!P\"L\"I\"P!t!K\"T#E#2#E!D\"v#tDR#\"A*w1A\u{c}l! z*@!Jt?\u{15}\"'F*yM~!??DM+!@#F$D!C-q#>\"D$=&<!B!sw\u{e}\
        !2xee! w,C! L.Z# t2>\"@\u{a}%\" F8w\u{16}B!2z@\u{16}\"*C2>V%!$v\u{d}&! usL!/vT\u{3}!Ju\u{1a}k\" D=zR\u{a}(%{!>!\
        G!C,@'D!C.<dl!)x\u{16}e!6uK~!A|\u{1b}R!@vd#!!v\u{9}9\" y==zA& \u{1}'C*=!F*G!L($*#B\"O!H!O#J%B\"@#I*N,C0X!F}\u{18}\
        8!)v#2!,v:<!-{D/!J@i_!J@\u{13}l!$v\u{14}8!9y X!*zJ\u{c}% x!r5v&H.C~\u{a}# u4D)@\u{d}[!$w8B\"/x)yY\u{14}\"9w#IRf\
        !2z!3!5ubU!&y\u{1}\u{19}\"*u/w~\u{9}!=?.t!7v$\u{8}!=w<c!-xj4!E{x+!.| <! y=C# G<y.@V\u{b}!Jv\u{14}\u{13}6 R\"I!;\
        \"C!P\"@!I\"E!q!7!s\"7!B!9$u\"2#Q!O!O\"4'>$J(2! GNe!4v#`!.w\u{16}\u{5}!7zI<&\"<%I\";!G(:'6/d'\"O\"O\"K,L\"M$K2.\
        d\u{9}$$w'D1|!B~^\" {*H5Z,\"@\"B#I!v!E\"D!C\"C!F\"H#H)yEQ!<w9\u{13}!4u\u{13}R!=Eyl!,vQA!'vf8\" G={y{!>{H]& L'w-\
        ?#;$?$:%R!5w*\u{12}!)y[\u{19}(\":!=\"A';!=':$3'y\u{3}H!:u\u{9}\u{d}!=w1B!>xHZ\" \u{1}=?\u{b}Y# @<t.C\u{12}\u{b}\
        !)v-\u{c}!2v8z! u\u{9}\u{b}$ @*z%v;?n$% J&x$H(F';E\u{12}\"/v/vFO1!z!G!?\">!;\"<!7!D'A%5#1\"F#A!L!v%J!3* !Ev.\u{12}\
        !<vU)!>w+.0 R!M!A\"K!H!K\"I)@\"5!K#D#u\"L!S!L'5C\\+%=\">!8!:&E#y\"G%<#A!7-F\u{7}h!1Ic7$ @8>$D!v\u{f}\u{1e}\"/D-\
        F/\u{a}\" C<y\u{1b}E!=w|\u{11}#*@(z*;;8!>y>r!F{\u{18}9#\"E0E*H\u{4}N( @!J\"t,F-v!H$E)>jX7 \u{2}#M!P!H\"A!M!I!O\"\
        >!C!>!D!G!N!A!D!@$J#>#7'N!E$HR\u{3}. S!-#=%H#J'v\"6\"H\"-\"F!@!M\"4%/~?!Jt\u{e}C!@u43-#>!C#C\">!L#8$B!E!D(G\"K!\
        C,J>\u{12}!JuuK!<v\u{13}X!8vW\u{9}\" G$y\\)!$ysC!(v]'& K#>$B!A!;66\u{16}\u{7}!<tSG*(A!@$A!@)6\"4#9\"D!I+-\u{0}C\
        !4w\u{7f}O1#D\"F!F\"A!N!D!A&F$=#H!7\"I!s!L!u'6%BpV!4Bh>\"4x)FD\"!5v\\m!4|\u{10}\u{1b}!<}\u{2}\u{f}4 w!<!G!@!=!?\
        !C\"?!<!K!;!>\":!u!:!D!K%7\"814m6# ><y.;LR!Jxp=!4wH#!/v\u{8}\u{d}!1vk|!4vj%!6z@\u{f}!5va41 N#?!>!@\"B!C!<#<!8$?\
        !@*E!|\"2%4#y#s+*' G$@#K#G'A+?!=1\u{18}!Jy,\u{6}!7u\u{1f}G$*I$D&x6?m\u{7f}\" I=wVf!-y+g!*w3e!Jx%\u{1a}!JA\u{19}\
        w%*E(D)A)L&N\u{c}Z! |,O!Jx\u{15}\u{0}#8x$?.BXF!,y\u{14}\u{c}!/t$.!/va9!7w!\u{18}! xz,!5uh\u{14}'!7!@%E\"@.8$J$;\
        \u{1d}\u{1f}$ :'D\"u/=,\u{15}!9v5\u{14}- N!6!=&B\"G$<!;\"F#H%2%u(y$>G\\!$uhy! EK{!>vU\u{10}!=y1\u{1c}!<wTKE q!P\
        !D!P!O!F!D!L!E\"C!N!J!N!C!G!=!s!E\"K!R!Q!C!G\"v!E#w!p!.!?\"S!q!U!M!O!K!=!NP\u{7f}! s<N!6w\u{7}_+ I#=%H$E\";$B&w\
        !6$K\"C%vFn!,xdu!Aw&B!4{H\u{f}!)vAZ#8v'u+DU\u{1f}\" D8zO$!#uj\u{7f}!3~K\u{c}+!H&G#I!F#H#K!I$u\"<#H\"FG}! GZ<!Fw\
        12#<>*y$F61!5w\u{3}V. H!5!K!C#K!t$:!P%D'2!0#J!K!=\u{1c}\u{15}! yhN#,A(B6w!n\" D#D  \"*?/?\u{14}V%&B$H2I\"H,<,g!\
        #u\u{16}\u{4}!$x')!Jv,.0!O!D!G\"?!J!H!>!E!N!v&G!9*N!L\"-'6W=!Jv&\u{8}! uCs)!8$H!w\"J\"H(D&8%H)u*R!=v`N!J}/X\"<?\
        #@.(! zz<!=vtD!Ex+Y!/y-z\" K=~e1!;vM\u{18}6 y!B!r\"C\"F#C!K!H!G!M#C$I$D!7\"G\"M!M!>%I!H!9$EU6\" w=I\u{16}M#8?$C\
        .9f\u{4}!Ev\u{7}z\"*E3yO2!\"x&D!\"x{v!J;Xb!#|T\u{10}!=u\"\u{19}!J{ev!8x\u{f}w%'H&=,5+9!6\u{14}\u{19}!4x\u{13}m\"\
         BJz:\u{1c}!)y\u{b}2&\"r2G'L!B!G-CO\u{11}# w!tIGf8!=v\u{16}!!<v\u{11}g! xU\u{14}!*JP$!7vd=$ H(u1{1@gd!J{C=!=w\u{2}\
        q\" F'yK<!4v\u{10}@!-y\u{7}6!/u\u{18}d\"!w?H\u{7f}Z$ s!F!w;H#\u{14}% M'v$A!E/EA,!Axg\u{2}\"'y6FyF!!w@#!1vI\u{3}\
        !=t(S!!tk2!4yIL!Ju!j!Axs+# @'t5DJ=!@x\u{13}`!Jy5`(&A(<!>\"C(6%C!:';\u{7}'& J\"C\"E#B2<&u\u{7f}\u{f}!?u\u{c}\u{9}\
        ! @8\u{16}\" J2zOB\"9t#Ig7\" I=wZq!*E+\u{c}! v\u{9}5!=w$\u{c}!Iyk6!<zc\u{17}! u6d!>zth\"!x3=0j! v%@!4yr&!=w*M!%\
        zB3!<A\u{15}f!4ASi%#A8D\"D!z$uu,!@v==!4y\"t!#u\u{1e}\u{e}\" t4u\u{15}M! x?\u{8}!&v^\u{1d}!1u5\u{5}!%vH9!-vI\"!>\
        v8]! HX\".!K!9\";!A\">!L\"D\"A\"?&7$J#H*F%t\u{4}X!Jw\u{11}h!7tjh! y\u{3}2!<zk<& I'F#t(D*D!H\u{13}B!?u\u{0}i!$x\u{3}\
        R!@xzZ!)zQ\u{1}!*t\u{6}\u{e}!/v31!'w_!$!u\"F=w*A'0% B.9!>)u2BG6!9u\u{10}{! z+@\" C$vGR!/wC%!?wz\u{12}!8v\u{6}?!\
        Jx^\u{5}\" w=D_\\!J{~'!3z\u{1a})!(He^! w\u{f}Z4!F$<!F!J!I!@!I!>!>!E!D#r!B#;\"7\"L$p&v#5!KhL$$;5y#G!B\u{1}6!Jw\u{b}\
        '#2<+u->01!,z\u{7f}\u{17}\" x=A\u{7}}\" G=ze9!JzX$!$vOa!%vI\u{6}- |!C\"F#I&E#N#A\"F(C!K\"B'F$Lwb!2z\u{13}4& =%r\
        !r$;&C+=@I\"1u,H\u{14}\u{b}+$I#I\"K!N'C\"v!I'E\"O\"H+I\u{4}!!-u2l!?uz[\"4t)AoQ&\"r0G\"G(?!H-Cd~!?wuM!?u\u{14}.-\
         ~\"/!J$9!|\"8!9)8'H!:!L)4$6\u{15}6!1xb\u{13}\" s!O(\u{f}!JxRH!?yP\"!Iy_1!JxY\u{2}!*{Ts!=D\u{1b}a!$ur}!.x_g!@v\u{12}\
        0!&wcz\"4;#uLc8 \u{2}!6!I!8!6!5!<!8!I!:!\u{6}!3#7!7#=\".$5!6\"E!1!;\"5&>%*Uu%2v'>#C!y-A\u{1d}\u{1a}\"<>.<7<& K$\
        D#D-='{/D\u{10}0!,v.\u{a}!4z\u{4}!!Jyl<!5y\u{a}\u{1d}! Ckw!Jv)G!=t\u{15}]\"%H-L#s0 K\"L!K!H';\"6&G\"E\"*!C$C!O!\
        I$>!A\"MC\u{9}!Jx\u{f}l!<y/q!&w\u{13}'7 s!E!v\"H\"A!N\"E\"K!L!G\"O!E$v!8\"N!D!&#G$E$L!J!-$0\u{1c}H! w \u{f}* s!\
        ;#B)B$H#B$9%F!D!8\u{6}F#'G5>.uQ+\" y,H4\u{14}! HK&!>xnv\"(vBD\u{f}\u{16}\"!s3H%u!=y,:!0C1w!?z]\u{16}!4wi9!Jy\u{1c}\
        ^!<GF \"4x)D19! G\u{5}O5!T\"M\"=!<!D$G\"B!5!?\"@\"F\"J(L!~!L!,!,#?!M!@\"@u\u{8}!,wv$!=y7j!<x\u{1d}@6!/!?!E!L!C\"\
        J!K!<!K!B\";!=!D#I\"s\"4!.!x!B%I&6\"2\u{c}x! J_B!9uZ\u{4}!6t'[$)D!?#|'A[u!.{x-$'C-H+D+=#\u{15}!=x2\u{1c}# N!z<D\
        *l!Jz\u{6}&!,vE-!5uu[!/wjW!4w/Q!Jx\u{11}{%\"D26)H\"z+<A+!J{\u{19}M!>{]H! tIy!=x=9# y==-@$X!Ju\u{1f}r\";H!=^~!=s\
        1w$$F.u*t!I;4!>D\u{13}\u{7}!Jv\u{f}'! x\u{6}/!,v0\u{14}$!}\"D1>,x\u{1a}4\"%v%FOA-!5\"A!E\"E!F!;\"E$B#G#\u{7f}%1\
        &9+4~F$*E'F,C-;C':!r\"J\"J!G!I!J\"E!F!D!N#L\"B!G!K\"E!'!D!N\"J!u!G!:\"0#?$L#L\u{10}\u{7f}!EzK2!J=I\u{1d}\"*w,u/\
        \u{1}$#x6>\"B\"H7-\" u=A\u{1c}m/ p#E!K&I!@!H!G$v!N\"M\"K%N!H\"G,?:\u{1d}\" G$}VU%1I&4$C#@,D\u{1e}h!4A\u{12}O\" \
        y,H,v!'I\u{1e}\u{8}!#{A\u{15}!8xMA!4x'Y%%E%C'C,z!@&Q!=wR7!!vjC!2w`s\" y/G`\u{b}!=xy+) D!=%A$u$x(;%B\";-;W\\!8wG\
        \u{1d}$ B$u0C1x\u{1f}E\" J2v\u{5}&\" E2zD\u{b}!!va\u{1b}!?z\u{17}p&'G#B(?,@$C%z^P!9v`?1 M!B!D!A!B!G!D\"D!>!?!A$\
        D\"D!;)K#\u{7f},EfE! yRh! w\u{19}R!<xig\" |*Cf%!(w{\u{16}- L#A$E!D\"H\"@!9$B%2'D'G!6%A&\u{c}!=w\u{1f}%%!}\"C9@!\
        @#w\u{1b}u!7vsb!7u/d!D|\u{10}v, L%@#=\"=\"<#A%K!6&J!D\"t'C\u{17}i! Cy)* S$?\"C\"L'F!@!D$5#C&G\u{4}[\" w=I>&! |+\
        \u{7f}!Jx7*!;xI#\" |=F\u{a}5& E4@!|&I#?*@a\u{2}!${S,8 P\"L!A#A!M!@!P!H%u!I!D!I!L!r!1\",!M#I\"O!@&s!2\"H!A\u{1}<\
        !4w\u{2}\u{1b}, J!I!H%M#s%6\"s(;#D\"9'8%=D85!G!N!O\"H!F\"r$M\"5!F#L#E!K%P!Q\"J#E!t!I!<!{$?\u{f}5!1vC\u{f}F ~!L!\
        P!N!K!<!=!;!A!A!9!?!5!A!-!?!C!C!F!@!4!F!H!P!C!N!?!K!Q!{!5!M!G!D#C!K!K$JY^\" G=v\u{1a}\u{1a}! y4A\" }>EA}# |4F%v\
        mG!4uB/& w$B+A*?$E*y\u{11}B-!E!u#E#G\"K$E!J!F!E#C%J&E+GV5!4|\u{c}9,$O\"M'H!:%J!R#K!>%G'F\"7$.\u{3}q! y5q!=v\u{1e}\
        d!?;Y\u{1}!Jx$J!/wa$7!G!9\"5!=\";!G!u!F!1!?\"8!P!3!C#9!=#E!?\"D)5!B!.$r,m8!G!L!F!Q!J\"Q!A%y\"B!B!H\"I\"M\"C!F\"\
        A!V%#!<#F\"H\"E!<!yjY!<vn\u{13}!@x^:- y#E#D\"B\"N!H&F#D#>\"<#E\"C,:330(@\"H\"D!>!C\"B!H%~\"2!2#D!M!C&8!8!9G.!<y\
        8v$$u\"D6@!K\u{16}{!JAPD!Ju%9!)F^=\"6G)w\u{1a}J! vMt! vw'!<v\u{1d}R'$E#D#H!A)L)G!DMY!'whQ\"<H!G=#!?vs\u{4}!JB\u{1d}\
        \u{13}!=vW,!9u\u{19}W!.\u{0}}z!4v+\u{12}!=zqh\" I*vXp!(w97\" }=I\u{a}\"/!9\"?\"D%G!z$?\"G!@$9&D!G'?!K!7$K\u{e}r\
        \"=:\"<g}! x[\u{12}!<wtW!9uO\u{14}!2z0|!<t`$!Fut\u{6}!&|\u{c}\u{18}!<uHY\" E\"tBv!=Jz#/ B\">\"3\"7!p!9\"v*~'J!;\
        !F!?!<%7&IU\u{9}!*wV['$J&L!F&M#K)O!IC\u{2}!<w^\u{10}0 t\"v!7\":\":!=\"3#/!4%5!N'<\"7\"E%C&Lj\"!6wb^!<{\u{1a}\u{7}\
        '$>*@!A%F$;#9!w*r\" GFv<.! Djg!,x\u{1b}4!<v_<!!t0\u{5}\"8D'wsN\"&t.C1\u{0}!(vgm( B#v#D!A2r#s!G%xAg!=t6\u{8}\" E\
        =z!\u{1a}3$G!I!z!H!?#?\"C\"F\"E&2!E!3\"B!A!P!D!y'0$MoK* G\";(9!C)L#=!u#C\"y-?vm!4xFg#):+>+tA0!-{3\u{1c}!8v\u{7f}\
        I\"$w:C\u{12}2!=w#\u{14}!/B\u{a}x! F]7\"!A#un\u{7}!Dvcg? |!-!A!J!2!4!:!.!?!5!\u{6}!.\"4!4!6!5!8\":\"<!4\"H!0!;!\
        E!A\"L!C%5!6!0$DfQ\"!w?Hbw0\"@!H\"K!D\"w#x#I#K!D%4!K#y!>#5&5%KB,!\"wy\u{f}\" J=v.c!%z?;!/y\u{1e} !$s5W\"#K$wc\u{7}\
        !=u\u{1}b&!9#>#E\"@&@77HI%*N\"L0I!O!IZa!=v\u{1}X!2u4,!8v\"u!?vn-!,v1m!*x' \" \u{7f}=<\u{17}h! uc\u{1a}4#N!r!@!C\
        !E#Q\"N%K!I!u$F\"L\"I!A!I!=$G!D!u#CV\u{1}!)}T\u{11}!Evt\u{12}$ t/A$v1BNK!J@i:'!~&B#C1A\"B\"=+<|\u{18}$ ;,z2?!@1\
        1!4v\u{3}\u{9}!\"FG\u{a}% w$A0?'w/>i\u{1}!,v-'\" F=zWu!=w\u{c}\u{b}!Jx@b%*F\">0C*I$B#}(!K%D&J\"C$C\"K(G#HP=! u\u{10}\
        -!!vaA\" G=Ayb!,xsl!7t\u{1}Z\"7J%v\u{1e}N!Dv48*%C!A#:$3!A!B\"@#J(D#1y}!6t<}' {\"B%<-?%A$C-y\u{11}b!&ygt! z!\u{1b}\
        ! tD4! w>E\" D\"q+\u{10}! y[O%!<)L#I)>&=\u{1d} !&}s\u{12}!9uG\u{1}\" I=wFa\"=x(H\u{6}@!Hu7{4!P\"J!G%E\"L\"3#I!R\
        !M!C\"A!L!%!>$@\"B#3!>!A\"IeQ!/u\u{4}D!*wL=!%z3b!!x%\u{3}$1B!{+9)uC<!?yH0!<}#V\"9;1=L)!'v9'! w\u{a}}!;yt<#$u8z!\
        EJN! Cm3!Jxg\u{13}!)v@-#CC$~#{j$!#|z~!/{\u{6}\u{18}!)v:D!4v2]\"/D6ytP+$F\"I#H!L$H!F\"I!I+N!F!9l[\"4>6~t\u{b}!)u\
        $8\"*A@uW\u{7}! x1,.&C%D!?%E!J\"M!?\"0!5!I\"B#E&H&H/D!#|f\u{1d}!>vn\u{7f}!'x\u{6}>%5z#z$>(y&>K#!<vh|!<x\u{1}1!9\
        u\u{6}|!&xh\u{1e}!9F0(\")y+D\u{1c}~!2zb[\"4='w\u{f}\u{1}!,y%x! y=\u{1c}! {90) r*6\"G(8#8\"7\"B!y.D\u{18}(\"(E's\
        U%!1H\u{1}&!%uEJ!&D\u{c}H# z,A3z\u{f}H! {2\u{c}!>{D\u{1}!*BvF! Dj\u{13}!4|99!BsM\u{1c}!%{SV!4G[q'!~&B#C1A\"B\"=\
        +<Z3!8y\u{f}#\"8y2;<o' N!<#C%C#x&@8I`:!9uKZ!-wBz! Gz-!-v\u{15}J)#A$G\"F!<\"<\"E!E#A)?:@!*uJ\u{17}@ P\">!4\"O!<!\
        ?!I!R!D!9!3!P!6!F!F!F\"5!w!2!2\"E!q\"R!r!Q#r!F!r\"2\"J!G#T~S!FwE?\"=>!wK^!=v=~!'|x\u{2}#)z+9);Pt!Jwc\u{b}!2x\u{18}\
        L!$}e\u{b}\" CEuy\u{13}!J|\u{15}S!)vLg!9x5-!3yN%!?w|1!5wN\u{19}!$w\"w!Jy\u{1d}\u{e}!+vcT\"-s2y 89 T\"L!G\"I!s\"\
        A!K\"<#N!J!K!=!C!J!M#r\"F%=%H!M!J!B!w!:\"O\u{4}5!8v\u{16}\u{1d}\" z=F\u{1b}.$\"8(@(5+wZ\u{e}%+w.?$>\"F+H\u{1d}\u{4}\
        !*:\u{3}-!4v$z\"Eu%F5'#8u\"x#HE)! zsV! x#3!Jz'\u{15}+ @$=#D#D)z!N$F#E!u)B%L8b!=w\u{b}\u{11}\" w*u:P)#;%?,D$~#D!\
        <!L!=,;uR\"#EG@\u{10}:!)z@q!<v:\u{11}!?u-_' t!@!7\"A&A*B%7zF\" J2vjv!<vhL!<w\u{12}?!4x&\u{e}!=C~,!<yQz!>wGA!7u?\
        C!4s;2%7=%v\"<(z$C\u{f}\u{d}!<y=3&\"D#H\"E*t!D+OeU!.y%y\"'9CJ\u{15}*!<y6I% D6:&B#|+KS\u{1f}&)A%D!>%x#z$Ed[!=w#3\
        !J{kW!(5G$#$x'E2C\"c\"*G%w|.!Jw\u{15}9!\"xB3!4uZs!Dz*6!Jvp\u{d}!4uBz!=w6E!>w,\u{9}!:y\u{14}-! wu2\"%q!@\u{1f}M!\
        Jx\u{7f}l!?EYv!\"EEg9!E!H!I!C!B!L!?!G!N!q\"J!N!E\"F#J!B!H\"J\"P&L\"F#L!>\"v!>Ib#$x3@&C\u{15}a! tpL!/w\u{8}E!@{f\
        \u{c}!Fwj\u{18}5 t\"H!?!F!F!F!G!C!F!A!=!D#G#K\"O';!G!u\"6\"=):1\u{15}!>Fe\u{6}\"9z#D${!@u\u{1f}/+&G!Q$C!E#A!6!7\
        #?'L!E.B\u{1c}\u{14}!7v\u{13}3\"2F+L9$!=z\u{12}B7 M\"O!C\"G!G!D!C%F!t!L\"<!H!M!N!B!r%P!N!N!J!O!,*O\u{b}&,\"D!:!\
        C#>!@!=!D%=%{+:&<%IsS#9w->$@`)\"+<0@Hf\"7J%uk\u{11}\" z=E\u{4}I!=8vf!?yv !<y\u{16}E!?wUr!A|Gb!Jv_\u{15}$\"E9G!w\
        !G~\u{1a}! w;y! }\u{1a}f!6uCN1!K!O!N!K\"I\"L!J!Q(I#2!)!M!B!B,L!,$<[\u{14}\" I=JCe! v#a!Jv\u{1d}\u{1a}!?uD\u{12}\
        \"4A6:\u{10}T!4{q\u{7}!F{7\u{5},\"G\"H#G%6!y$9#C'J\"J!J!5+L\u{b}Q!,x\u{2}/&\"r0G\"G(?!H-C\u{18}$0 O\"O!G'O!F!t\"\
        D!G\"D!D!A!J!0)H#3#LTi\" E;wXm!4|\u{1d}B!*yQ\u{6}- O!z$B\"C#E\"?\"w!@%?(>!B\":+:S\u{a}\" y<Iy\u{1e}!Ju\u{2}Y!,w\
        n\u{7}*\"@%B#B\":!7&y&5$I\"9&?V'!3z\u{5}Z!<z\u{1f}}!7w!|$!?3D%:18b\u{d}\"<D\"|BN!Jx/_!J8!s\"\"A=?_f!=w5k! vw\u{3}\
        !)u;k!&xm9)(L%@!D$F%1!5!H#J\"EdT\"/G6w*\u{2}!7vw)\" u4CCj# x,D!>\u{4}:# B)x%y\u{7f}16 S\"P\"O\"E!N!R!M!R!L!B!H#\
        y#,\"N'F!Q#1!@!>!@\"O%FS;!4{Q;! H^\u{12}!=w\u{18}u!'v{\"!4y;W!=w\u{1}x% H$t1D'A\"t^K7\"M\"=!:\"7!9!>!6!=!A\"<!9\
        \"u!I%;$I!C!\u{7f}!:!9${\"6\"G#CC15!H\"M\"E!I\"C\"G!J#?!G!A!@!P!1#4!C\"N#o!R!H#4#@#G!*zNc!7{2d!)vDE!(yV!!JwC\u{18}\
        1 r%K\"K!F!J!E\"E!G\"J\"G!H'D\"K!x!M!I!HVb%!}\"C9@!@#w6*!8vc?!4u\u{e}b! F\u{13}\u{3}!+uk<!@vJ\u{9}!=v\u{c},!9uu\
        l%/v%E$x$A#C+%##x&>A7K)D \u{7}!%#8!.!7!-!5!=!}!-!J!0!.!(!2!2!r!1!>!,!*!%!7!%!/!M!7!r!3!$!0!0#)!9!,$+YC! v\u{1d}\
        \u{18}!5w^@!2w~=!?vUl!!uDN!JvFW#\"@0K-FW\u{19}!JxQ\u{1b}!+w\u{1f}\u{11}$,E1G\":+w\u{14}8! xX4* ~\"D#B!B!>#;*A'I\
        \"@-u i!=wC\u{1c}!.wLW\"9u#L\u{5}s!-v\u{12}0!$JO<\"<v'K\u{14}\\!9vk\u{c}! y_[\" t1H\u{7f}}!+v.M##A'?1E+8!-xd?!4\
        u1\u{7f}! E\u{f};\" x=D\"&!;|N+!9w\u{7f}f!<v\u{c}7! x\u{e}+!)v$\u{17}$*>2|!=-Fwc!-xgD!1u'y\" I2x\u{7}c!.w\u{e}^\
        !6y\u{13}\u{1d}!4um\u{1f}\" F(|\u{e}c! uj\u{b}! v(\u{17}$ M*y\"?><\u{f}J!=zL(! E(v!$y5k!4{8p! yO@!Jx.^!4w}?!;}|\
        A!Ju{\u{1}! {*5!=w\\\u{6}!)z\u{3}\u{10}!'vQi/ N!F!I\"M#H\"J\"G!H!I'J'u#I!G&E%O\u{12}U!8w\u{a}*!<y\\\u{b}!4u\\j!\
        =yT\u{8}!JtG\u{1e}3!C!F!B\"K!E\"D!J!K!G$F!>!H!G#:#C!2\"G#s&1\u{7}I!?w%5!4x_U\"?u+Kk(%\">%u%@&{+7\u{5},!?y;\u{c}\
        ,&C!F\"?$?!F!B\"G!E%4!x$G.F\u{1d}t!4v@f!6vYX! E*\u{b}# L(?!z\u{0}\"' A#w$v#|%<-:!:!x#*F(y\"z]b\" G=yzL!$vUY' F#\
        K&s!I*K(?(3<S\" H1y?C\" }=A:[!9vc\u{8}!J{j_\" D>z\u{c}v! }Hq\" x?Ik\u{2}!=w+?\" B=H\u{a}D\"5u\"Hor!&}Kg! u}|# E\
        (v5A#K!2y\u{1b}\u{19}! vb\"!.\u{0}[85\"A\"?!B\"G!w!C\"D!C!?!C!E\"G#I#;!=$H!y%F$9!w#K\u{14}w!=u`R!5{ho6 Q!E!I!D\"\
        J(B\"t!C!Q!A\"p\"?!G!N#D!G!D!I!E%:\"E$OSC!9uLs\"*G*{\u{6}N\" D(}^n!6v],!)zwW\" F\"|n\u{d}! xLc!9sH\u{12}!*w#m! \
        ySu\"8u%u6m!=wki!*=Z\u{e}! xDN4 t!9#=!C\"N!;!:!?!D!?#=\"D#9\"A!;\":\"z$?&A%H0u!4{6r2\"O!C#F!I!J$F\"D\"C%,!,!@\"\
        G#s\"H!>%)!*!K\u{10}R&$@\"v$B%v.>-<\u{7}\u{0}%*?%u\"u'<%K!\u{b}( F!<!@&N!v2A'D(>\u{2}u!=IGP# D*@4Bau\"4C)wq\u{c}\
        \" {=Dn\u{1}= p\"M\"D!w!D!~!?!C!7!A!E!D!B!B!9!:!s!J\"I!M\"O\"G!L!G\"C#K$N!L$NDM\"5w\"I{F!&uKJ! x\u{10}\u{19}\" \
        G*v22!:wQh!EzrB#,B+A\"y@\u{11}!$vN^!Dwhj& ;*|)H!5)@-C>r! {&t!!uq+!1urL!7tJl\" u+Aiy$ F9<#C!wy#!4vxo!(v\u{3}1!4u\
        L ! xj\u{b}!6wp2!#w]0!\"tPm/ M\"F\";$@\"K!F&C&3\"5#3!x!;!8'3$};./ N#<$?#@\"5!3!E!6#4!5!J%O\"F+/$DAx!3y^ !<F(\u{1}\
        !?yo`\"\"F(v^n/!C%D!D\"<!C$@!@%M#>!3!E#O!N!\u{1}!9%!! vy~\"=C\"|\u{16}4!Gw\\}!)yT !Dw+\u{c};\"Q!F!z!:!P!H!G\":!\
        1!M#O\"L!@!;!J\"s!3!/!2#;!;!C!r\"B#s\"3$P7h! \u{0}`w!9vW\u{7}! EQ\u{7f}!<z<O!7w\u{19}\u{19}!Jx\u{1}c( =$v(B#;)D\
        %?\"<%9\u{6}\u{f}! E\u{13})!?zs\u{a}\" @=\u{7f}T\u{3}!4wxJ!,u/*% }\"A(;*:)C\u{12}B% N$D0>(:%zV3\"9y$F4c!)x\u{15}\
        E# x*@1?\u{12}B! H\u{10}Y!9u'\u{1a}*!<#C!y\"G#L\"@/I\"M\"=+7CL!=9}R!!u\u{2}t!*>~\u{13}#(D\"|*Cv\\6\"q!C\"A\"N!G\
        !:\"A\"=!L!A!<!K#s\"9!;\"?\"H!E!N!D!v+Ijh;!G\"w!2!C!5!B!F!4!M\"B!0!4!.#6\"-!s\"x!t#P!r#<$r\"/!2!O!=\"GcF!Ax-o!:\
        {X\u{4}!=z6;!=v\u{13}6!8w\"V6 O!M!B#M!J!G!s!H!I!F!D\"A#N#J#E!O!F\"t\"M!F'J%NJ?!9vaC!$z]t!Fw\u{f}G!<s%\u{2}!=zq\u{1f}\
        :!C!F!@!;!H!C!D#D!?\":!6!<!7!C!K\"E!O!F%D!v\"y!N\"/!E\"F&zB[\" ~*<O3\"9t&D8\u{1d}!Jwzl%$A8>!x\"@+BIN0 I\">%J!F!\
        B\"A!C\";!B\"A#L\"1#z)u$:$4y]!JCa\u{f}\"F{$E3S+ G!7\"D$F!@\"=$B!A%:#9%{\u{13}73 {#9!E!B!G!A\"I!C\"<!9\"E\"E!G\"\
        3#F!K%w!=,Id$! C]\u{2}!4u9e#'G*E+zS\u{13}$*A(z+K)xhP!4vTu# y)y4C0K!JwC}!4zGb(*A\";(s!9#7$?!>\"H<D\"$w9@py!-u\u{1}\
        X! {\u{e}\u{1b}!#w\u{8}\u{19}4 N\"A!;!K!H\"?#F!C!K%E!A&F!J!1\"G!I!~!H#>#)mS!=C\u{4}Y!!y\u{a}k#*>*B(?\u{4}y+ I#=\
        %H$E\";$B&w!6$K\"C%v<U!$vhh!)x%:!JwG\u{9}\"$@9H\u{12}*!=vzq)%;\"A\"y!B%?%5#6\":$F2G\" H=wwA%)=+E$F'6+J=7\"0x$Bc\
        w9 M!r!{\"E!M!D!K#Q!F!E!D\"I!=!<!L#=!?\"H$L!N!H#F!B\">\"K*n\"9u#LhD! MR\u{1b}!3zq\u{15}! y\u{a}g!-veX!3|4?\"2x4\
        x\u{1d}Q!Dy6f!Ju7m7 q!6!M!;\"2!r\"7!4\"H!I!2!3!8\"?#L$8!;\"u!4!M!J!=+2Cq!Ju<\u{d}!!w\u{10}+!=x{S! wy5! z4&%4;'B\
        !\u{2}!?%{,j)-?\"C#E\">#9!7#G\"J\"=#>!=v\u{1}/!)u,1! xf4!/yg\u{d}$\"K#A\"D4E2-!(v2\u{4}!%yc5!!twu!=wW\u{8}\" H9\
        vB\u{1d}! yMk!<w}4!=yEs!<w)a2 r\"N\"D!K!G!P!H!I!?!M!I!F\"F\";%O#N\"M#HZn/!.\">!B\"7$r\"B!5$4!s\"D#2!1!2#:#2Gm!<\
        t^d!'FY\u{9}!4w\u{a}+!<vu\u{d}\"'E4IkWD!W!Q!8!M!L!E!E!E!I\"H!N!7!t!F!:!B!F!>\"S!L!Q!K!S!0!z!>!Q!O\"1!4!C\"J!=!A\
        !z#tx|!4xn<!&u\u{c}A!4u\u{17}Y!=w\u{4}U3#M!I\"E!J!E!B!@\"I\"E!J!5$A!D!+!.%J\"C!y+OhM!-vaz\" z=F`\u{1b}#2F\"u6wv\
        :\"<K!C\u{b}*!=v#@\"7J%vn&\"!~I:\u{d}0#<=\"\u{0},;\u{1e}T!!w\u{1a}?!,u\u{c}Y!=v~\u{11}!=vHM\"4=)@J\u{15}! td\u{4}\
        / K!A#;!A!E!A%7!?%F%7\"5#5!H$y$=!G!4}\u{19}u$(D0y$H.E\u{7}\u{2}#){3E.=\u{18}7# H2z+FVw!?v\u{15}<!<v\u{15}\u{17}\
        !=tk{$ K\"y*F1K\u{10}M!?wTd\"6I4vRX!=x~:!J{;A!8xi\u{2}/ |\"r%@!?\"9!A!<&6\"7$9#D!G!C)5$6]\\\" I=wd^-#I!J!I!H'7!\
        ?!;\"H!K&L!K#p*0/U#<<\"\u{0},;$Q8 o!?\"D!@&J!C!A!H!E!F\"N#L\"C!:!C!C\"D!F!p!F!F%J!G%B|{\"<J!J'X!)u+Q8 Q#O\"O!H!\
        S\"M!P!N!Q\"P#L!F\"N!H$D\"M\"M#I\"L!M\"r!L!H#H\u{10}\u{15}(!7&E!B$D!>%E\"C%3\u{b}}\"!B!|Nt$ I$O+G;ws#!(wR\u{0}!\
        ?y\u{1b}A! vpb!<v\u{c}f!(v\u{8}_!9ub\u{7}!=v 8!>EN7\" J=vq\u{a}!4|]r! v:K! x\u{7}\u{3}!Jy1&\" C<y\u{2}\u{1e}\"7\
        w&F=E$#E.r*C/?Si!<zr,\" EEz\u{d}[!?yS\u{15}\"5{\"AIz!2wUf\" C$w3^!&}j\u{1d}!!uJ1!4yK#!(y6\u{19}\"7y%I*\u{1}\"\"\
        >HF*\u{f}!?t\u{1e}\u{3}!Jv[!!4A\u{18}#!*vP-! I\u{e}f# NGJ\"zUA$\"D$F#@3EE_\"4z2E\u{f}Q!$u\u{1a}Z< I!K!L\"H!D!<!\
        H!9!?!I!?!D\"D\"F!F!;\"K!o!w!t\"C\"H\"G!>!p\"G\"O#FF\u{1f}!?y?\u{10}4 R#G!>!L!G!J!I!C\"w!>!@\"M$7!y!6!5!1\".%D'\
        62W!Ev\u{12}\u{4}\"$x8FE=! y)\u{13}!<uDD1#I!z!D!@\"H$C!=!D!J#K\"N'F!M!O\".%2&=m6##I9|!D%a!=vOG5!B#F!H!D\"D#?!I#\
        =!F!G$0!/!L!A!O\"I!N\"F#7$1!t#@' H.B-A!x\"?!w+=\u{e}@!%wP\u{7f}!,vm=!-zvf#9y#H)v\u{9}\u{1e}!$zkE\"2I-vkD\"*>3u\"\
         ,!:\"w!?\"y\"G#<#>!C%I%8#I#7kD\"4v6tQ\u{4}!@v\u{d}W!J|)#$*<%>.E->P\u{12}!<y\u{10}Y\"8}&D\u{f}4!=E\"_* o!I)G\"H\
        &E)F\"O!>!H+J#@!<u+\u{9}!FvB_!9to_\"<H.sJL!=v\u{6}V%7=%v\"<(z$Ap0!<uyc!=v\u{1d}\"!<v5a# z(@0Da>\" x,C\"=!J=3U\"\
         I)zHt\",|(AJ\u{7}!@{\u{f}\u{6}, x\"u#C\"L!H\"N!B$I#@\"G)D-Mty!=w`(#*?.{%AKo!9sAC!JyeR!?ubi!*yI4!(v~\u{3}!)y\u{a}\
        \\*#F)u#H\"F!B\"N'?!O\"<,Krr!ExiF!<|V@#\"{&C5@(V!9v=g) M*x!B\"v'8!@#9$C#CeG! |UB!E|\u{14}\u{13}! G/*\" s=JED!=H\
        g\u{19}!2wG\u{1f}\" H=z.2# K.D&w|3!>zA3!;x(k!7wOc,!2!K!>\"G'6!8\"8&:(G\"7$E\"7wo' F#K&s!I*K(?(3P#!JzK!\"4B)GX~!\
        !yL8,#u!;\"D!H!F)t#8$<$6!7(A%sN\u{1a}!9v/\u{1a}!>wM=!=?\u{a}f!Jx,t-!8#;\"B!J!@!?%;!>%x$8$9#9&:Ka!4~dB( P!;!F$K&\
        B$>$D't\u{1f}A&!73u#<\"7%<!w\u{17}\\!*x\u{10}Q!\"w\u{11}G!=w9V!<v3f!$vV\u{d}# G5u5@@*; R#I\"R!D!W!J!G!Q!J!L$L!C\
        !L!s\"s!O\"P\"&!N\"O#B!H!E$N!P\";!H1Z! w=\u{1c}!<x\u{d}*!$ujy\" D>{\u{17}r\"<E!J>`! w\u{19}\u{16}!5wJG)%B#I\"F!\
        @\"A#>)4$P(6g\\!1vlg\" J4GR,!?uac! H\u{d}0!\"v}\u{1c}\" EJxc\\!8wA@#4K*F!BK\u{0}! x \u{15}\"'J#t\u{15}W!$zZ0!=z\
        NT/!0\"3!C\"8$t\"C!7$4!t\"F$4!4#-#4+6\u{18}\u{9}!4BY\u{b}!8BLD!>z\u{17}8!>yJ\u{1d}!6t\u{3}9!9v4G#!D5v0y~y!9w)`%\
        )C!>#{'@\"tx'!/wQ\u{2}!Fu~x!&yGx\"!u3C't!=vv6\"4@(A\u{11}N!7v\u{16}f!/uEP!4t:'+ E!@!C!2'J*9#7\">\"=!r)3q.!J;)Z!\
        /C\u{5}m!J~c\u{1d}!=w7\"!<w#M4!E$D!F\"J!?!I!=!=!D!D!I\"r!B#;\"7\"K$o&v#5!K\"s!@v+Z($C$B!?+?'D!F!{\":,h!Eu{\u{10}\
        !,wA2!Fz\u{13}=$4y)A)>$w!k!>sg*! u'I\" F=yNT\" C;vi]!(yj\u{1a}!<u#v< I!J!N\"L!H!?!L!J!C!M!B!G\"E\"J!H!?\"F!q!s!\
        v!r!F\"H!N!E!?#I%I:k& w\":'|!;*>':0\u{16}& E/B':&B#{+Kx\u{2}#*A2y.E]0!2vpA!DwH\u{11}$ J!H!|-xi$!'w\u{6}#!<{T\u{b}\
        5!I!E#I!J!E!L\"E!I!s!J\"H!F$K\"3#I\"L!R!O!N!K&@\u{2}@!=w(c\" J={\u{8}5% H#F/y*}!;XQ!4wb4!*v`q\" @!\u{7f};H!7x\u{1e}\
        D! sE@!(yz<!>F.q!:{R/!4xq|!2xg\"!$vc\u{f}#(>!}/D\u{19}$!JvH\u{7f}&!=#P4;$B#t+:\u{4}\u{10}! y@t) I!:&v-=#;\"3\">\
        $9+Hj[!6Gh-!=w^p$ >'v(u.?\u{1d}\u{1f}\" FEx\u{16}\u{1}!J|d}!Gyjk$ r#u2F58\u{15}\u{0}7\"J!?#M!?!<!>\"B!L!:!B#B\"\
        9!C!u!8\"J#N!J!H!<#O$4#w`X) J#<#L#M!J\"H\"F$@,MSV!?vZ\u{17}! wUW!$z|u!J|\\c!?v\u{d}S9!B$A!|!~!K!M#D#E\"R!F!3!D!\
        5!1!0!F!B!9\"L!N!J!>%*!F!/\u{5}Q! E.H/\"K\"v!G!G\"G!C\"A#D#v'I$I!N!F!;+Kvd!*w7{!J{v}+$F\"I#H!L$H!F\"I!I+N!F!9A/\
        !!tZ*!;zey\" E<xb\u{f}!<BFJ\"(?6w\u{19}m!F}\u{a}^5 H\"A#D!{!u!=!;!H!8!A\"=!;\"<!D\"t$7!6$B\"E&2%Ise!?u<y\" H1yC\
        k&\"C\"H!F4?#B.=k\u{7f}!?yL\u{12}! zZ{0#D\"F!F\"A!N!D!B&F$=#H!7#s!L!u'6%B^\u{9}$$@\"B$C%B\u{5}\u{9}' O$A(F#@%6$\
        8!vj|!$x\u{16}7!'v<T! AY\u{14}!Az\u{1f}n!9z(~%2t)F\"A\"u)wy?!<tpT!Eyy:! vq#2 P#D\"J!M!L!I!B!O&B!I#U!E!G#K\"Q$K&\
        )!K]A!'w&$# H<=#w`\u{12}% |(A4?!>-=zl!8w\u{8}y$.G!E#H8K-E\"!G>xbA# r;=/>h[!7v3\u{12}!4y\u{10}\u{14}0 H!3!9%?\"D\
        #<#:\"D!8\"=$7!t\"x!y!E'5+X!.y\u{4}K8 X\"M!D\"H#q!F\"H\"N\"M\"H$M#N!N!0!P!I\"?!H!P!0!J\"O#E#Re<*$<\"@!I$6!;%?!H\
        %7%H\"Cz_!=w\u{16}@!?xb=!\"y\u{1d}R*$G\"I$M$H!F\"J!J,G!9+I\u{9}z!J<>\u{1}!4wC4!9v\u{6}\u{1f}!<z)\u{1d}!4u)#! u\u{10}\
        \u{7}!Fv*D!2w\u{12}l.\"B\"A$D!F!v\"@!@!B!B#F'3#G!H#w\u{1d}S!7u_v!2vsY!=L')!(v\u{a}x!8wD ! xOJ! viG!<vG\u{10}6 Q\
        !N!M\"w\"B!J\"E!N%A\"C!K!?!M!B!+#v#O!R!C\"2$K\"*\u{5}\\& w\":'|!;*>':An!5v\\\u{a}!4z+3!'vSU\"<{!GE\u{17}$\"D%H1\
        :$?#r!4|\u{f}7!7y\u{1}J$ C<@!?-w,e!<w\u{1b}6!?u\u{19}\u{14}+ M$<#J!F\"B$D!D\"C!G*v\":_U\"4z(IvO!9y\u{6}K!!x`l\"\
        -A*E6J!$:v\u{d}!Dw7Z!>w.\u{1a}. O\"9!>!?!D#D\"D!A$@\"D!D*y(5&w\u{7}z\" G=s#_\" I5|z_!<s\u{c}u!?wo'!7v)`!\"K\u{15}\
        \u{15}!8zO-!'y'E!=wJ\u{16}!.\u{0}~\u{6}!,}H\u{14}! {20!=w\\ !8{ E!Jy5o!JHKN!J}#G!4{\u{e}>!Jv\u{c}M!4|J1!<x\u{16}\
        3!?uCi!,\u{7f}7h!?w\u{10}j!JwAb!J<\u{9},!)xG\u{1b}0!G\"<!J\"D$K!G!F!:!E!?!@!L#@%G#F.J\u{16}b!4yV\u{f}!:w}T$ F7=\
        !x$@\u{17}O!<y\u{3}\u{9}! {>\u{8}!!tsk!=?%\u{3}!2w^ !Ju\u{1a},!4x5\\! I=.0\"G%8\"I\"t#>!A\"D!C!:!7#/!8#.$t%M&>_\
        O!>yrb!Ev`-\" u*?Q\u{1d}!=w='/ q!F!G!F\"G!C!H$G#G&<#7!E#L!F(9Uu0!@\"B!G\"C!R\"P\"A!@\"D!?!;!J#;%A#?.?K$!7w:6!<v\
        H\u{1d}!4v\u{3}2! y\u{1c}r!$|x\u{1f}!*ucG$#A'?(>)E\"7) I$;#A#<*:)H\"u&G%u}m\" |1Cp\u{6}' =\"?-;'5&y!B\"@\u{7}\u{7}\
        #!w;w!B/t!>wZ^1$B!z!?!G\"D!N!v!@#I#F\"L$8!6\"D\"L\">+;L\\! wko+#>!@#H!z!?!@!B$C%?(?.4`e!5u\u{13}C\"#CGB'^%1I&4$\
        C#@,DjF!Gy\u{17}3\")@3>\u{1e}Q!-v\u{13}\u{5}!(v\u{11}s! v t! w\u{1e}s!>wfT\" GJt'z! wQ\u{18}\" B;\u{2}bR( x\"v!\
        A'F\"C#<$B7C\u{1c}Q! z\u{1f}|!*w\u{f}\u{8}!$v>2& =$;&v%<#=*B1\u{1c}!2v],!5u\\\u{0}& D4H'B\"<\">+Nd1!,v@7!/v\u{a}\
        }!J8\u{a}&$'E!z\"B!<CF!/vnZ!=tw?!>v\u{10}7!Ju\u{1e}o? U!r!M!x!@!G!B!E\"I!E!N\"C!y!I!J!C!J!E!A!B!.!P!B\"2\"I!I!P\
        &F!@!L!G\u{7}R&*>#='F(?!<\">\u{c}\u{1d}!#vz\u{8}4 S$E!G!O!D!J!C#K!w$@!J!=!O'I\"I!?#3#M\"(!GKz&2s*D!A\"y#G$>~\u{9}\
        !-}z\u{b})%G\"G1I!F#H!M!B!H+KZ\u{f}!<s}[!=vdA!<vMR!=v\u{6}3!F}*j!JyO\u{2}!'vU\u{8}!)ze/!=y\u{2}\u{d}\" E'{s6/ m\
        \"L!B\"K$N\"G$L\"L!M\"E$I#R!N\"M,N/D!9vU/' p\"G#H'L#w%I*H\\c!9ui#!(v0O# q%E%D2c!1u\u{b}y! F!\u{7f}!;y(\u{1f}!=w\
        /\u{13}\"2<&?fI5!L!K!A\"N\"H!C\"B!N!v\">!E!A#6#8!I!H!Q\"M#H'H%N0C!4z\u{d}Q\" D={^k! |\u{13}\u{b}7 I\"w!?$v!<!8\"\
        I!>!@!9\"?!A!C!1!=\"y!K%F!G\"D\"9%E$xKh1!I!P%K!I'J\">!6!=$5\"3\"H\"4!F#=#.!L!1F\u{c}!<}\u{1a}%!9vZ\u{7}!7w<b2 9\
        !;!8!A!1!r\"I#r&=\";\"v$;#7!5!9!<!>+3Ds!@u\u{2}W1#J!I!N!G&E!P!F!L!{$E!9\"H!;!L#I#;+N^\u{d}!+wGY! wC+!JyY{! {5^\"\
         E=v%^2 I$N!;!F!<&t\"G#=\"y\"v\"6!F\"A!B!@\"4%w&M\\!!=w\u{17}/! |\u{1b}\u{3}!+v{B. M!?!A*G\"A#C!B$1#D#E!N!?!F+x\
        \u{14}#!JvAR< I!J!J\"G!H\"F!8!=!H!>!C\"C\"E!F!;\"G!n!v!s\"B\"K\"K!<\"1!G\"O#E$sGk!7w3y!<vk}!4{{\u{2}! y.k!?vx:!\
        !u\u{1e}\u{2}!Jy\u{1d}5\"%F(<^s6!@\":%H\"v\"L!L$H#L\"J!I!L\"y!M!F\"M!K!,!-$J!I!x#Q\u{16}T! uG\u{1a}< S\"W$R!H!T\
        !M!P!M![!P!I!W!C!M!R!M\"B!I!J#C#O%J!M\"Q!R\"?!L!y\u{1e}-\" ~=E|%!Ju&W\" FJ>}f!)w$q+!2#G!D!I!E\"B\"B#C!G(8&I\u{12}\
        \u{18};!K!J\":!C\"H!x!7!?!:\"@!D!<\"=#@\"3!J$J!y!N\"J\":!y!A!6!5!4\"@S\u{2}!(y1Y$!?#=;v+<{O! wkU!?vu\u{2}!<{$\u{7}\
        \" A2|i\u{1d}$ =*u1A\"@5Z!=BX*8 r\"9\"5!9!M!?!?\"9!E!7!K!<!>\";!s\"9!?!I\"N#@!w!B!F,;I\u{13}!=v\u{6}1!9vKi#2F*E\
        !J%4%!81?)E!8#;u\u{8}\"4E+@+\u{d}!9uAs$!<;B!N\";G&!8w%\u{12}!)v]\u{13}#$A8C)xZp. O#C!8\"B!G\"v!?!G'F%6\"4\"D!J\"\
        E14\"6s\"u-\u{e}!4s]\u{d}!Duu)!Jw\u{12})5!C$D!{!}!N$F#H#F!3!E\"2!0!F!C#L!O!L!?%+!F!0Yl#=A!w,{h>! GUP!-u\u{8}%!&\
        vj'!(G\"3\" H=z\u{1b}\u{4}!)x\u{5}\u{7}\" FJuK1\" G=y\u{1c}<!9vnZ!4z\u{19}<(&G$>%B!<!9#D'N!E7T!Jw\u{7}|!<AZG%&B\
        $H2I\"H,<>_!=I|D\" H4y]_!7v[e! v\u{17}\u{18}# t7w&F\u{16}k\" G?yOU\" F=v5w!<v\"1!&u_\u{10}# \u{2}4C+B~f! v\u{19}\
        }!7v\u{7}_!!weI\")y+G\u{19}c!!xj^! u(`!1H]-\";B!uJW\"4=)@;F!4wS[!4z\"\u{1b}! zA\u{e}! wT\u{b}! vL%!#u\u{f}\u{7f}\
        \"#E.{A@!@v:i!8uFX!<{E\u{3}$.w/D$z)JCB\"@v*H8\u{1e}!<yE_!,wC\u{b},\"L\"{!E!F!H!J!H!L1H!K!Q->Ek!<s`o#/B,x*z93!Jz\
        ;@!=x\u{1e}~! xf4!ExEH\"(I#x1*\".E&wXC!Ju}W! {\u{e}7!1v\u{7f}\u{3}! z;v!<{B\u{1}!=qT\u{16}% J*t*E%A$v0{!-xz(!9t\
        >-!?v\u{f}\u{18}!(xPX4!>#C\"N!y!p!5#;!3\"t#H$.!N!I!D\"O!J!D!J&*\"*%|!=v$]!=w(i!4x\u{c}\u{10}!0w&\u{e}!%zmk$ r4>\
        (>.:T<2!D!Q#L\"L!G!K!K!>!K#R#I$J!@!H%N!J!<+It\u{13}!JtFg!:x[v\"=y-@\u{a}R!/v>*7!=!{!A!>!N!L!t!C!@!A!B!D!?!F!<\"\
        G!F&7#v!I!?\">+o\u{1d}B!<w\u{1e}w. y\"5!<!<\"A$-\">&M\"7$7#7\"\u{7f}\"=+6nv!<z(K\"<F!v+W! Fqz\"\":;qhn!.w\u{1c}\
        ~7 M!L\"D\"G!N!L!@\"O!?!I!A\"G!C!9!E%v\"H#v\"M\"+!A#G!Fo\u{18}! yAZ!1vIl!4vJD!$v}H5#C!F!F\"K\"y!O!=!=!<!F#G!G!4\
        !9$C!,#Q\"K!A!4$@s3!7wb4\"!v;H]a!?uvx-!8\"E!B!G$D!G\"A\"@$E\"B(M#6+xR\u{1f}!8xE@= W\"L!R#J!I!P!C!P!F!C\"{!8!@!H\
        !@!?\"C!P!N!M#T\"I!w\",!F%N\"=!@!MC]! u)\u{18}%!9#<(|0D#<8k!.x\u{0}a!&Hy}!=KG\u{12}!4vV;!?y8)&#9.D!E&9%o-;\u{9}\
        2: p!G#L!D!N!q!H!I!J!C#E!L!H!E!I\"C\":!3\"L\"s\"K\"F%I!1!2$IWN\" GJw-q!-uVQ\" FJx$|\"*A;u\u{1c};!Jv4/!Jxj_#\"E2\
        y6<|\u{1}\"4w1IVp!9v8\u{1e}\" I#}\u{6}\u{1c}) D\"6(@*:$N!w\"H#A!=\u{1e}\u{16}! wL\u{2}, y$F!s\"G!I!J!D%D\"H#G'J\
        /E\u{12}S) B\"<!:18%7!u$A!F+:---!6!E(A#D!C#L!E\"='I\"O!I$?(M}X!=x>T\"%B/H\u{e}\u{16}!9s\u{13}T!@{'?! {&<!<w(\u{2}\
        ! w\u{3}/2!N\"E!:!J\"O!<!w\":!F\";!=!I!I$3$1#A(0\"0\u{1e}\u{14}!,BMbF!1!@!F!Q!p!O!v!T!S![!G!L!F\"n!A!r!N!/!O!9!\
        6!;!6!5!9\"A!O!G!2!;!4!Q!N!4!6!9#M!8\u{17}S\"7I%w\u{18}#!=F5\"\"\"D2LW\u{12}\" G2zF\u{1e}\" t=DMC!F}U'!<y(\u{1b}\
        ! x*h&'K+G\"C#<%?\"@cx#$H2u4C\u{5}\u{1a}!Jx9Z( N,@!A\"u%B(E!C'>\u{0}7!)vFm##B+v3wnU\";v/IH)! \u{7f}cG$ s4E2x$Af\
        M($?#H\">%B*4$6#7\"z>\u{e}!)v7\u{14}# {#E1BVK!-}}p!<w\u{9}s\" I=xv\u{1}\"6I4v\u{8}7!Jwx\u{7}!>vfY!/vp\u{4}!'v^_\
        \" F=x,~!>z\u{14}\u{1c}9!M!r\"E!M!F!I\"B!J#N!F!D\"H!G\"Q\"7\"7!6\"N!L!Q!F!9&;!t$I]$; U!L!J!=!8\"H!K!S\":!?!G!H!\
        @!<!B!?!I\"A!:!6!I!N!K\"E#z&2!J\u{b}+# D%A/C+\u{2}!;z!-# A\"D=xPj5!H!G!E\"J\"G!I\"@!L!u#J!G$O\"6!G\"N\"J\"S!I#v\
        $B%K1H!1x\u{1b}u!6u\u{f}s\"\"E;xTl! v@#\"7B%{*^!.y\u{18}4!\"G\\,\" {=HBA. M!8!F(C#>\"F#=\"?'K!s!O!D$?(L\u{1c}4!\
        'uY\u{f}!/vL<\"<>.w_I!1vO`!9vWz(\"M%D!u!C!F#F!E.DB\u{1a}\" x*FH\u{9}!2w\u{10}\u{1b}!!veM!?uz\u{a}!<y\u{2}5!8wE\u{f}\
        !?v}\u{2}!<vf\u{6}!<xui! v\"r\" I5~K)!4u!\u{f}!8vK\u{1c}!$x2R#&C!@%@{4!*u.J!/wz\\!<v\u{16}\u{7f}! y]|!/viS\")qA\
        @\u{3}5!D{b-('H%D(L'I\"N!?&w&D\u{4}\u{1f}! z\u{b}J##>:D${,\u{1}/ J#@!9%8!;!0\"7\"w%I$y#J\"A'0\"4$>UZ!%z{<#\"F(v\
        (DOf!)vBq$ D<w!@-Ji?= ~!5!F\"5!7!D!4!4!2!z!4!E!8\"5\"8\"<!J#5!1!3\"6!>!x!2!4%7!=!7$75\"!3~60/!=!{\"@#s!F!A!C!B!\
        F#?\"H!F&7#w\"B\u{2}D\"$I@vU|!Jx#{1#E!E!G!G\"H\"K!H!z#A\"L$>$7\"F!v!H!C&4\u{f}\u{8}\" F2zpS!5w\u{1d}}!,v*i% u*>\
        *B(;.9\u{9}_!)vR[! D\u{1c}\u{3}!;y\u{1e}$!'v\u{4}_\"4M6>K\u{1b}!.{\u{1e}\u{b}! z#s!2yb\u{0}!%v\u{1b}\u{e}\"\"~;\
        D\u{7f}\\!8vyx!/F&#!)v\u{d}8\" F0?{T!F|P2\",B(D2\u{1f}< J!J!N\"L!G!?!K!>!B!M!B!F\"E\"J!G!?\"G!q!s!v!r!F\"J!N!E!\
        ?#I%Iu\u{10}\"*G1E\u{7}$!4x_z% y2A)@\"G\"?$Z!'vp@!!t*y!\"w\u{b}v\"&y.D\"\u{7f}!9v\u{10}:!'uZ9! q`G! zM\u{b}!<sm\
        D!BvIB'(A,F$~$>!L!<,:\u{8}\u{17}!Ju_z!\"vaY!9t{\u{7f}!4A[G\" D5x)D!%xeh!J|l\u{5}!=C!b* x\"t#G\"L!H\"N%H#@\"E)C\u{14}\
         ! vcc#9y$F%v\u{e}-!=G\u{1f}L!Ev\u{18}2!)|&O.!J!L$L$N!E%I\"H\"P#G!?!A&C'C$>f^!-u`V! w\u{1f}-!'Lx\u{2},!H&G#I!F#\
        I#K!J$u\"=#G\"F\"v\u{16}>!@x\u{11}(!J<\"Y!\"vIW!(F\u{5}{!?Eds!1v}x3 T!J&H\"?#3\":\"A!E!D\"t!;#A$=!I!J!L#D\",\"w\
        \u{a}\u{12}\" K#{jr!!yei\";=/wbv!.w\"%! x\u{f}Z@ T\"P!?!D!I!Q!G!H!p!F!J!Q!D!C!H!N!K!J!G!O!G\"L!v#Q!P\"B#B!J\"A#\
        t!A\"y\u{9}|#<>*y$Bri!>{n\u{d}!)y()! s$/!=v\u{7f}_#4?!w5@a$!=vc\u{18}* E\"D!@\"A#C$=+v\"7\"H)>]}!4wnR!7w86!8v\u{7f}\
        |!6tV).!1!B!D%B!A\":\"B\"F\"F#v#3!1$x#5ts! v\u{1a}\u{16}! vAv<\"O!N!r!?!B!9!Q!P!Q\"N%K!G!u!Q#F\"L\"I!@!H!<\"7\"\
        G!D!t\"L!C!I\"Tw\u{3}-!4\"?\"D\"@!=%A\"C\"G!G%:&t\"<+2~n#(9\";.9\u{d}(!4v<0$ O\"x(@2EW%!>w/:!>z-u4\"G!I!?!>!F!J\
        \"G$K!N!L\"C!J\"@$I!J#t#;\"7#.!.a\u{7f}!.x\u{0}:!%v-*; F!1!4!;!6!9%7\"8!E!9!F\"=!<!-!.\"D!v!\u{0}$u!N!>#:#,!J!4\
        !M#>\u{1f}G!6v\\\u{16}! wLT!*{4H% N$D0>(:%z9;!&xhO# E*D2~{s\"7z%G_e\")J)zos! F0v!>yp\u{17}\"3y!DE<$#K%H#B'Jd_!J\
        x\u{c}h!JA`7!Jv\u{c}i\" G(w$C!(t!{!;K\u{17}\u{d}! t\u{1}]!=Be6\" y>HxQ# >!~I>U\u{1f}# v!x<@h\u{3}\" y/Ex]%'v\"E\
        +K(D!GQ@!>ycU!>{Ka!Jum5!6tT9(%G\"@\"J!t(y)B\"J-;C#!<w\u{f}3\" F=v|\u{19}, N'F#?\"s!8\"E#E\"F#M\"w%F!IgZ!2z$\u{1}\
        !#ud], P!D&I&>$A!@&I$E!?!w!M+H3]!,z\u{e}r!;vxD; U\"M!L\"N!I!R!M!P!S!M!P\"N\"Q!J!F#N#V#W\"J#J\"N!J\"w!L!G\">!Mxn\
        \"4>69~\u{7f}* P\"I%J&?$@!C*G!B!y,?8r! v4'& C'?!?%?\"y6<;p@ t!R!A!A!I!O!J\"J!K!>!A!@!H!M!J!A!H!w\"J!6!A\"G!K!8!\
        B\"K!C%t!I!:!7$-s\u{1b}!4HWw!<u^Q\"%x%I\u{19}k!=z\u{8}N!9v';\"4|6C\\\u{b}!JvWk) ;'z1>!A!>\">!@\"<+>-\u{1d}!${\u{3}\
        ,!=A>'!7w\u{1e}\u{16}1 Q#F!?!J\"@!:$x\":#C%1#G#C#C!2$J!J%K^p3 Q!B!@!C!>!G\"C\"D(I\"8!K!M!t#I\"L\"L!?!E&2\u{4}z!\
        4uuM!>w~W$ K;x!D!um\u{4}: S\"S!v!O!K!L!L!N!L\"Q!E!Q#=\"9!I!C!Q\"K!E!O$L$v#J\"K!O#:\u{c}`!<wD!# K=H(|Z\u{1d}!?uF\
        G!,y\u{7f}^\"8v%I$N!4w\u{5}\u{e}!9vsA!9yTA!#x\u{18}7! Fe\u{e}!)y\u{14} !EwFT!8zc3\"%v/BDH!Jy\u{1f}M!2GWj!;Bnf!<\
        xsI!5u0d%,=\"C!@7w$>\u{5}\u{10}! >{`!Ax&\"!<y=\u{1b}!<y\u{a}\u{4}! woK!<wW{!;wT\u{1a}!4C\u{d}\u{19}\")y+B\u{1f}\
        /( \u{7f}$G$F$C(E(A!;)z@{!4w\u{1c}p!=zQ_!<|\u{0}\u{18}! |Cy\"*v*B\u{10}\u{e}\"*w1E~\u{12}!4zl\u{5}1!H!A\"E!D$@\"\
        B#E\">!E#J#I\"4#K\"E!6\"x)tWe+$@#F!?#=#7!A\">'9$@\"@!1QY# D4E$vw\u{f}!<z\u{1e}\u{1b}!=E*]!9x\u{4}A!9v'G!$v>{!<u\
        lq# I!E;y*i!(vK8!9t;2!<x`&!=w(o!4wp\u{7f}!.x@B!,wig,!7$=!D\";!=\"9-5!6$G!G!8+|\u{12}u/!5!G\":\"F!J!A%=!B!B#w\"9\
        #4\"6#D#6.}!=C!_( q*F(E)I\"N!?!I+M=M!*v$H!/v;/!?ve\u{19}\" F2z\u{8}'!5w\u{9}Y! x\u{1b}b\">},:\u{10}}!<|O%!$v(T!\
        ;Bz\u{1e}!Ju\u{b}%!)y+\u{3}!?vD\u{3}! u5b\"'v6G^:6 p!5\"A!9!?!?!K!D!;!5\"G#8#3\"5#7!w$w!P(:!5!x#M\u{d}!!Ju\u{a}\
        \u{f}! wbUC |!K!E!N!:!<!<!=!\u{7f}\"A!;!L!4!u!J!I!A!N!I!H!3!D!=!J!+\"J!:!s!H!J!5!w#M!5%FfW! u\u{13}!!Jv*C\"4A)<\
        *J!$z\u{c},! F@>\"<G\"{Y\u{c}\" wJEE\u{19}!=w~`!J|:\u{1a}!;xG\u{12}!=Hcq!/wz$!=w\u{12}{!*wR`!Dve|5!H#J!F!L!B!I!\
        E!H!F!N\"F#K!J$u!n!<#G\"F!N!v+F\u{19}G#7u&F\">2Z!<v$*! JqT((C!?!M*B'E!J!|-CsJ! yq@!4tJr!1vd\u{e}$ K1C!w+?`e! y/\
        q! {FD!8wTk#\"I(E4@Zl$$w'D1|!A.i\" @<v\u{7f}U!){\"p!!xw0!J@\u{14}D! w;\u{1e}!9t\u{1}M!2{|j#<A*v$?\\-!<v\u{e}.! \
        xf\u{12}#&x!{(B+k!>wM7\" F4u|\u{16}! x\"!!<z|H!!uoC!+|\"\u{1a}!J|\u{5}/.#;\"E!H!J!w\"M!;!C!?!E!F\"C#I(y\u{5}|!-\
        vup!/x8)!>ug.!Dur\u{1}#-A'8+y.\u{13}4!>!s\"<\"=!>!B!<!>\"F!B\"E\"K#B$=!F\"=!\u{0}#;&;%6R|!5u\u{15}&!4y\u{16}[!=\
        wY\u{0}#!<+}0>\u{c}v= S!{\"G!J\"I\"D!D!M!K!A!H\"M!G!G!q!,!P\"@%N!J!o!E\",!0\"u!H!Q\"L#NL(# D'|-AFx!:y\u{15}\u{3}\
        !4w;)*(H)E&9!y#G#F!;&;!:$CF\u{a}!#vQv!=w\\,(!|&?#B%@#x+>\":+;{=!/yHX!=v'!!<vQ&! yb\u{c}!7{-}!EzQl! C\u{1}W!Ju\u{f}\
        \u{14}! z\u{6}\\!4x\u{2}k!3{iL3 J$F\"B!F\"?!E!6!{!6!B\"B!?!C\";*G!4%4!t%B[5\"2{+A\u{b}y!=w>\u{14}!+v\u{5}\u{0}!\
        ,z\u{7}+\" L?z*k( q%@$A!=*B'@!?#D'j!4wb%!$x\u{12}\u{10}!=?\u{11}\u{16}!*z##!'{\u{7}\u{0}!Jw2%\"/r;D\u{7f}#$ E'v\
        #x1D%l7 R!L!L!M%C!D!L!J\"I!N#D\"@\"H\"E!L$L\"P#I!K!K\"'\"{!<B,!=B8L!1xx@!\"u+1\"*E@=m\u{17}!=vvJ!Jy\u{1b}-!<z[W\
        !J{)c!*?\u{11}N!4xl/!3{\u{17}25 U#G!H!O!G%?!<!L!F!=!|$;!;\"1!,$;\"L!?%3!6!H/\u{b}!Jy{I!=HFT!Jxyw\" ?*x_e! vh\u{18}\
        !9x\u{b}0(!=#C#H!B!{#@#D%K<,# @4w(CM\u{5}\"2A*t\u{3}_+$9\"=$D!4!5\"9!7\";#A(;.80r\" I=w\u{15}\u{12}\"!w?Hu\u{1b}\
        !!w\u{10}z&!8#@#@!A'=-vus!(y5c#9v%F!D`%!@v6]\" q=K=\\!4v7~* I!9$:\"v\"v2F!7!H!?,FZy$\">-A)z!=v\u{18}1 O$B!J!F!H\
        \"C$I!E!C\"F!H&3!1#H\"A!I'w\u{15}]!Jt\u{14}?$#A'?(>)E1\u{3}!>{O~!Ju@f!#t\u{8}U\"<K!C\u{12}L( q*F(E)I\"N!?!I+M\u{6}\
        \u{17}! y'`$-='<$?,zT\u{1b}\" H2xJC!<C)\u{7}!;z@(\",>0>`\u{14}! y^\u{19}! x\u{f}\u{18}!4w.\u{a}!Jx\u{e}.!9ti{\"\
         B$x\u{c}b\" u!umO!<vQj% E*v1D!?!>|\u{16}!=tWn!8w\u{12}|!;zC\u{b}!Jt[^\" {2F2f!!v\u{1c}+!#wgB!=v'<) v\"E*@#A\"D\
        #@!x)F,7\u{16}L* x\"t#G\"L!H\"N%H#@\"E)C}`!4|fh!'x\u{5}^!J~\u{16}c! s\u{a}p!=uoh\" K4Cgq\" z'D#[!+w[u*!<\"I!A#E\
        !@!z#@\"7!A06\u{2}\u{0}4$M!B!O!F!D\"N!J\"?!L!H!<!K!D!E!I#:!N\"5!J&C%5!<{Aq!Juor!5yK\u{3}\"<v'K\u{17}j!6z\u{0})!\
        6uc\u{0}!!x4\u{b}\" }>GDM\" D<s;14\"E!F!D!F!E!H!B\"D!>#>!C!8!E!D\"\u{1}$@$F!H'4&F\u{10}n!,E1Z3!D\"G\"C!N#6#E!J!\
        7!I\"E\"2!O!H#?!v#F\"L#@$yL)! yt\u{7}\"4A6:g\u{1c}\"4w)<QM#*A2y.E&5) J\"I\"B&A!{!@(E'?/>2\u{4}\" I=yC\u{1f}+!J$\
        s\"M#J!A!I%J!L)I!J#K\u{1b}r!Etit!8v^\u{14}# K$z3zK\u{17}!?wi4!=u!s!JxUZ!4w9\\\" E)t\u{1e}\u{1f}!%v\u{18}@!<wO^\"\
         w=C\u{19}\u{13}0 N!?!?#>!>!<!@!A!D(u#B'K!x!A%q'=~\u{3}\" J2w^)!2yC@!Jv@1! t`-!Dvb1\"?K+I\u{9}[!$vHN!=w{\u{0}& \
        E(A!|!G*?6?1%-!D&D\"<!D$>!@(>!4!E#P!N!\u{1}!:\u{8}-#%r!G7M\u{1d}z!8wy_#/>.E->O[!<wi>%'D#F%H#v8Ga=!4wJ0!DwwY7!K\"\
        M!?!F\"?!N!7!J!I!?!N!6\"7!E\"A#-\"E!=!5\"y!R\"w+Owc!;wvj#2w\"C6;\u{5};!$v[ !<usY; Z!=#>!=!;\";!O!O!=!:#;\"9!=!:\
        !v#M\"=\"A!J!r!;!:#I!J!N#I#EnH!?u\u{7}2!Fybp!Jt?N!7t x$ E,z(v6A\u{b}}!(vkR!$x\u{1b}6* K$?!B!B\"A'=$B!@'K$Bv\"!-\
        u\u{6}n!<zN3!=x\u{18}\u{13}!=v\u{f}\u{f}\" x=Hb,\"'v6G\u{2}i$ A4A\"E\"@Vm!E{<P!@v\u{12}l! y4K!4v>2)#>#C!H#L'H!C\
        \"J*L,C\u{0}j!*zng!FzBC\"#w'F\u{1e}!!8yV\u{0}!<{9!!,x\u{11}!!<Bcj!)yC~\"7v%G7\u{1f}\" E2}\u{17}/! @ b#)D>v#B\u{3}\
        \u{a}!8w\u{6}h!4vV[!.{G@\"4x6HW%!5wjk!4A\u{9}5& u%<#t\"E$C/C\\\u{15}!=y\u{7f}=&#A!A+s*y$A-=J6!!yFF! u1Y!=v\u{1d}\
        7\"/w6Im\u{12}!$w:\u{1e}!7w\u{15}\u{11}$%?%?'B+A;U$!y(@3>!I\u{11}R!Jyu9!=Cci!<x\u{11}\u{14}!2u$\u{8}\" LJ<-\u{10}\
        !4v&\u{7f}!?v@\u{b}%\"J0z\"{)?-?Po!Fv\u{17}!!8v~\u{e}, r\"O#J$E%F#J#K$I#G!M\"I,G,?! u\u{18}0#4>!w5@?Y!+v\u{d}<\"\
         A(wDo!4v%q\"<?.y_V!Jvg\u{0}!=wnI!4vZr!'{}(!=E)@!Jz\u{15}\u{e}!$ykF!8v'*!Ev\u{10}\u{14}!=z\u{12}T!J{&.! y\u{1d}\
        u!?wu\u{13}!?x\u{16}\u{11}!=w\u{19}:!<uG]! v\u{e}n!4wBM!&}\u{13}S( v$G#A!G!G#:\"A)M:Y\"4y)<TH!J:T\u{a}% B'x#x2E\
        !?S76 X\"N!H!8!{!F!J!K!6$L\"L\">#y!F!-!C!A!B#F!K\"@%,~\u{c}!*t'c!&{)-!9u\u{1c}&!,w__!Jw\u{1b}O!<~'D&#='L$B!N#='\
        ;d3! |n\u{1e}! BO|!4wbZ!Jv\u{8}\u{1e}!9vj'# v4D)I_[! wU{\":x#Hm\u{1c}!2zl'\"7E3yQ\u{6}) M'I&>$A!A*F!A!x,>\u{11}\
        C: P!A!F!@!N!N!u$q#D#P!B!J!D#D!I!X\"8$C!I!H!D\"O\"<!@\"B!98A/\"K!A!A!:\"<!@\"A%@\"<':#>!O!v\"B+;nC!EvS^# G(@5?w\
        1!=z`\u{1}& G'C-9){*|#t\u{16}b!$w\u{5}%! v$S!Jx#~! yOz\" u1Ip(!?uU1#*G'F-Dxt!<AsJ'$@#H(>#@)v\"=!E}W\" I?v`L!=wy\
        x!2z,:!<xvq)\"<!:.C&6$@\"D!B!F&vww!J<s#1 P#D'G!I!u\"D#H!B!-!M\"/%F!J!y!@!N+Gz`!Jud''!:&B!C!@#:,9';C\u{3}1$B!G!B\
        !H%F!G!=!K!F$G\",'N!E!G\"J#;!AJ,!JvWW!<y\u{12}|2 K#B!<!=\"<!?!9\"8\":*/!C!D#~!t\"2%4!6!2Ny%#z$B.x)G,:4+!4~7]!<y\
        (=!Jv.]!<y\u{16}L! {g\u{15},$?!B!C!E\"B\"D!=\"=#@#G$8-=I\u{1e}' L\"z'?!D!@$H#B!Y\"4w6=6=!@x+z&$G+H%K)L!H!=ro$*A\
        (z+K)xpC!=vO#0!E$D!D!C!B\"F!y!=\";!B#C){\"I!C!:+LJB!8x7@!JzU11#>!G\"F!I\"@#K\"D!F!F\"D$,!H#4\"x!H!G!Q+@\" H2{v+\
        !=vB\u{12}8!{\"B!E!M\"N$7!D!G!O!B!z#.!J!@\")!C!J#=\"I\"/$G!+!B$Q\u{7f}'!<F\u{11}+0 j#=!9!u!>+7!x\"6#5\"L\":!>!C\
        \"7&7%Bcs!#FD !.y.\u{2}!J|Bt(\"D%B#J$7!v*:$;!?kQ#4:+A'x*b!!v9\u{14}!<@)M!(v<\u{18}!Jt\u{1f}A\"$I2v\u{10}[!Ay4?!\
        J{\u{5}'5\">!K\"I\"B!H!J!I!B%@!I\"5\"I\"I$G!y!B!>!B\"3#1\"x\u{6}#!>xfa!$z2\u{a}!Dv/o! xf\\!=y+A!\"xZ\u{10}!<ysq\
        ! v^t!*@z\\!<y\u{a}y!8z\u{5}&!=yp\u{18}!!wR\u{12}\"*D*\u{7f}kh! z\u{16}j\"4@(A9\\!4vx\"##v9G!y7\u{2}!4|mW- K!8\"\
        B%;$<!=!\u{7f}!>#E)G$;\"@&w+\u{1a}\")z+D4W+\"G!H)B,6!2#E\"G&J\"7#x!t4V4 L!8!P#O!F\"O$;!9%\u{4}\"L!6!8!2!>!x$?!:\
        !w&1%Q,S!9u<\u{7}!7t]0!!uSx!JyO() P%M\"D\"R%N!K!P!L9>\u{1e}\u{a}! xI\u{8}\" H*|}u3 Q\"@!6#=!?!J\"F!;!6\"7!F!F!H\
        \"5!w\"3\"E,3\"K&G!/y\u{1}\u{6}\" G={i!!5u\"b!4u.U!@v.u!=E\u{1d}N!/u\u{8}]\" }4C\u{2}X! v>d!Dv='\" v3@KV\" y=G\u{12}\
        \u{8}!=v;)!?y:\u{5}!=wF\u{1a}#*G(D*@Gq!4u:0!HvW>!6wq\u{4}!<u#\u{18}!=vS\u{8}!(zZj!#wv\u{4}!!wn=!4vtg\";x\"C\u{1f}\
        V!=xo \" y=E_!# I\"\u{7f}H@*}!;z>[+ B\"<%=\"5!@\"2&?\"7'<!\u{4}\"=\u{19}.!'y?\u{d}\" v=JUU# D*@4B\u{3}U!(G\u{1e}\
        3!4v\u{11}e!J=H\u{1}- u$=!C\"1!t\"1%9\"6!E\"5'6!;.Ei\u{f}! J%\u{6}!*v\u{5}k\" w5Gd'!4=)\"!Du#R!=y S!+v/z!!x6\u{1}\
        !Ez\u{1}G\"/w6H\u{1f}z: F!8!;!<!I!y!\u{7f}!H!>!=!A!?!I!H!?!D!v!C!>\"t(:!A!?!9%H&PGh# v4D)Lrh(%{!>!G!C,@'D!C.<'\u{1b}\
        !9vN\u{17}\" {=D U\"<|!G,Z! xyf% D)y+t(?!<a\u{f}# s2<+G\u{d}L\" C<y\u{7f}\u{9}\"*x/v\u{5}k$24&z#C\"s\u{e}\u{7}!\
        9x$c! ~\u{e}r!\"G\u{2}i&*I%H%B)u'<&A\u{1a}H!>F\u{3}|\" N&vz-!>w3T'!~&B#C1A\"B\"=+<:T!JzzC\"*E@;A\u{0}!8v\u{0}\u{c}\
        ! y\u{1e}j!,v{:!)w+\u{1d}\" J2v1>\" FJ}-S! I\"\"!$y\u{b}M$ v&C)C;>\u{a}\u{13}!=v9\u{1a}!7zdQ!$xM\u{1f}!4w\u{1c}\
        *!<yN\u{3}( Q&F$K%E\"A#G(F.>N1! x'\u{6}!'z\u{16}z!=v\u{1c}\u{11}2!>#B!H!?!B\"B\"0!F\"8\"C$F\"0\"}\"7#F!u!G(DE4!\
        4>n\u{9}$ z*D3E-7-,!-|a\u{2}! yd\u{13}' C&D\"F\"?!@%\u{7}:>2~!=w\u{15}z4!=$C!z!}!L$D#G$0!B!1!/!J\"@#L!M!P!C%N!C\
        !,M,\" D4CB8!F{*,!9vy?&'D#E*>(<\"|,=\u{e}\u{7f}!/u\u{2}>\" D;}8b$/<,=!u!9\u{f}s!-xtC\" G=xN\u{9}!6z*=# x<D!=\u{16}\
        a# L;x\"F\u{8}<!Jy@\u{12}!4vu=!=?\u{1f}D!Jx\u{d}O1 Q!M!@\"K!H!K\"I)@\"5!K#D#u\"K!P!L!w&5P\u{17}3 H#p!;\"@!=!D\"\
        F$E!I#:\";%7\"J!;#8!o&v!H#IJw\" H*|K\u{6}!?u<6!\"w:4!<wn\u{1a}!4ww\u{3}!#z}\u{1a}!3x:]!!ug@!<wj:! x[\u{0}\"1F!C\
        s\u{1b}!=vC8& B)w+z(C!B-A\u{14}r!6t\u{19}U' |#A\"u#C$x$>-Cs\u{3}\" J2v\u{1d}2\" y;G1`+ D$I\"E!A\"v!w#>\"<%>(@(y\
        c=!<{LN!%zDI!?wny!$y)\u{18}#4@(C.xbB!<w\u{c}a\"1E*C\u{1e}]!JB{[!=Fz#!+y\u{c}p!/w5\u{1f}!<y>9!%wYS# C4z(C5k!4D\u{a}\
        \u{1}!=v4Z!!v\u{14}1# A=u!G?\u{4}$ D/r6w%Dt\u{15}!$x2o\"8D'w2^!.xqx!4u\u{e}S\" F?x\u{1d}c!4z)4$#@%>*y+L>^\"=A-B\
        w>' ?4x%:\">!<!=)w\u{a}R!>yV\u{a}#&F.w6<Yg0!9!G\"C!H!E!H!C!D\"H!w#E\"D#?$4!41@{s\" I2w\\0!4>\u{b}^( q\"G%K$@$M#\
        C\"E(F6[!4>s*!2u`.+\"C!G$J!G#?\"=\"E#J%5'E!7\u{12}\u{11}#$F-F!Dg*#!?;=.z?',\"F!>$H!D!>\"B#@$H\"D'H!A(9>,!Jx(\u{3}\
        4 G!D!F\"<#D!A!=!G%8#C\"B!\u{0}\".!/#t\"F!J&*!3!.U\u{17}!$ukq!<u{a#/@)?$u($!4uF.!<xa3! J\u{2}p!6xw1!7wv\u{1}$!?\
        #=;v+<\u{8}|B .!G!<!1!>!s!N!}!{!x!\u{0}!{!x!D!x!z!5!1!*\"{!6!/!.!N!-\"*!+!(!+!3%2!.!.$9_\u{5}!&y{@! u\u{12}C\"!\
        w0u$~!;xJE\" I=wR-! xV\u{10}'$>\"C,u\"@)J\"t+=d(' A&?#x!:$x/>'=3\u{1b})\"I&K\"N#H\"M\"J+K!L!H\u{0}T!*{?R!3yF\u{19}\
        $ ;/x,@!B\u{d}x!7tf\u{12}!JD\u{1e}\u{16}#*?*:)|,p!=v5P!Jx\u{d}&!4{7G!4wd]! yp\u{1a}!4|,!!Dx\u{17}V\"\"A2>bw!)y\u{13}\
        _\" I=vL>!;z+3!7vG\u{11}\"8v'uz[!>GB42 Q!?#L\"J#F(r!@\"J!L!-!I$K\"O!Q\"*\"K\"9\"F%\u{c}!2z\u{2}=!$v3E!9w\u{12}`\
        !6t\u{0}<!-sD\u{15}( v'H0v$F\"I!D'{%GG+\" \u{0}=C':!-yTb!E{![\" K=v$`\" G=x0M\" t<I\u{f}0!=v\u{a}j!<yZ0!2y\u{e}\
        S*!I!D*F(I%G#H!I\"K'G$Mi]-\"A&D\"A\"E&C!<!\u{7f}#3\"3#D!C':&L^*\"4H'D0~!)u+!$,?0I!J-6\u{13}\u{2}!=vgY# I/B,I\u{d}\
        _!>xL\u{10}!9zEZ!Jz\u{16}\u{19}!<w\u{5}7$.w/D$z)JY3! }n5!9xri!4u\u{d}}\"4D6B\u{16}z!6w\u{12}1!4EGN! y|\\> r\"E!\
        P!M!F!B!L!F\"F!O!I!M!B!G!=!r!E\"I#B!E\"u!E#v\".!=$R!K!O!K!>Jz& H,:(>({!9-I\u{9}w!*HuH\"4?%wRV! G!)!;F\u{b}$!4{-\
        \u{c}! u\u{1a}$\"8D'wr\u{d}!)vFo!>weQ!7vb\u{1b}!$y\u{8}i4!I\"?\"I!K\"J\"M!C!O!I\"K!F\"B!<\"9\";!6&K#M#8#sj}!8v$\
        \u{16}!9w#9!&zAH!&w7b!)x\u{14}c! yz\u{16}!4yW;!<xn\u{15}!=wRh!@u\u{11}`!?y\u{4}j4#H!L!A\"J!K!C!L!A#B(H!E\"@#P!P\
        !F!D%0!K!-$ICK&!53D#t%H#<+z\u{7f}\u{14}(*A\";(s!9#7$?!>\"H\u{a}P\" I>unT!JvMY!DvFD' x#>#C)?->#w+D\u{15}{! yv\u{7f}\
        !Jz&P!<DSn!.uT\u{1c}#$u8z!Es6! x^{!(xH@!6w1\u{7f}!1v}(!4tz`!4w,z!6sMm!.y?v!7wIs!&A,1!?ww\u{d}!!t,W!.x\u{6}\u{2}\
        $):,G(@!Abn##C/v+N_\u{f}\" J=H{C&!>#E#I%A#E%ME<! Gw;; o!E#J!<!F!J!H!?!I!>!=!D!D!I!B!r!A!8!L!;\"7\"K$p&v!4\"4!K1\
        -!>w\u{e}\u{c}!$v(6%#E%t\"J(C+CP9!%v{\\!=x$$!<u\u{1e}?9!M!Q!C!H\"B\"O!G!M\"J!;\"O!=!L!u\">\"3!B$H!M!n!F$L!r#0!I\
        ,}# N!z<D\u{b}5\"#F'B\u{2}\u{14}!4}\u{f}\u{1a}!JxN\u{f}!5wS\u{d}! vk\"!?s3#!!w7\u{10}!7u\u{7f}+!*u\u{1c}\\& N'G\
        #@#9'G+JiJ!J@\u{c}&- K\"z\"A#@!B\"I%D\">#=#9%F!v!@\u{8}\u{1b}*$@\"B!E$=!B!A+6!5%<'<\u{d}H! xO\u{1c}!4xc[!,uM\u{10}\
        \" O\"|\u{15}E!<x\u{19}\\#\"~6C%C\u{6};\" J/@ \u{1}\" }2@8'0 p$B!A#?\"8\"@!;\"9\">!9\"9%<\">!:\"s!A\u{1b}\u{11}\
        !Ju;\u{3}#,\u{7f}(@6D\u{15}%! B!'!=wAa!<zE{%'C-x(J*y$9el!=vn\u{a}! xx'# t7w&F%,!=w+}!/x{j!?v\u{10}U!9u' !=vq\u{9}\
        \"1t+G|\u{1b}!)v6f)$F\"E!t#t#A*9!8#B$C\u{c}a!=vdw!<v\u{1f}L!Jy\u{1b}\u{12}!=wo^\" D\"|aG!-y\u{14}r#4D'D/A[g!$yv\
         !=w3C!9v5\u{18}!=v+6! u`?!;{}g!JyY\\!=B<{! Cq\u{1e}!Jw!\u{f}!<x\u{5}C!(v~$\" B(x\u{4}\u{a}< I!K!L\"H!D!<!H!9!?\
        !I!?!D\"D\"F!F!;\"K!o!w!t\"C\"H\"G!>!p\"G\"O#F\u{b}+\"4u1sL[!(yP\u{3}\"8v%I\u{1e}\u{2}! BaG#$D7x/As|%\"w!E$D*u,\
        CoG/ Q!F\"@\"D!G\"F#@!G!?!B#H#?(w\"A'38#\" I2wbp##D1M6I\u{5}\u{17}!4z\u{7}w!?C \u{f}!<y B(&<!7#G!<!H\"s-L/>\u{7f}\
        \u{19}\"9x1?9z!Jv!r!#|-2!!x/\u{8}!8yk3\"5v&Bha\"7w3;Q6' {'A\"D!C'G+K\"BR,!/u\u{12}\u{1b}'*C%>%@!y!v.w!<C\u{a}!J\
        wE\u{0}!Fx2H!J>\u{7f}*! |\u{1}r, s\"O#I$D%E#I#H#6!H#G#I,K+p\"1F#D\u{1e}\u{1c}. L#A#D$N!F!x#?!7!G\"y!C\"3/2!9\u{15}\
        W.!9#9%v$;!v!;$=&:#?\"B!>%x\"=$HP9$$@$D!;AG\u{12}\u{1a}! w'C+!G#<&E!>!6!6!C&F%v#@(1o\u{16}!/x0\u{18}! u|#!$v0]+\
         M!<#=&v\"@&H\"B'@!s!@\"B\u{18}\u{14}!)xT0!4u\u{7}\u{f}!9v0Q!,y\u{1e}~, J!F\"H*H\"r*H#L!K!D!I%H&N+f\" G2xA0!-yn\
        1!?w\u{1f}8!<Bc%# F-\u{6},A^\u{8}\"4H(CRt!9vT8!4D\u{19}=!$y\u{19}\u{1d}!?x}_!=Erl!3{\u{17}y!=wf\u{18}!<D}W%$D\"\
        |\"D!HAD\u{14}S$*D*v$x$CaH!Jv\u{1b}=!&wY\u{2}\"6G)w.|! x{U\" H2yrj#&F&@0Ax\u{11}! {\u{13}j#<D!C-x\u{11}\u{10}!$\
        x0|\" {<C-=!4y02!!u\u{1b}+!Dv\u{d}~! u\u{0}\u{19}!Jv4i!$y9\u{14}, L!6#>!s,?!<&D!6\"@!>!H\";RL\"<C.x\u{3}\u{15}!\
         F\u{11}m$$>$?!?&@~H\" z(FXt+ M$<#J!F\"B$D!D\"C!G*v\":f)!?v%\u{10}\"6z!?\u{11}\u{13}!JvX=!,}\u{12}\u{14}!=t5H! \
        w\u{f}\u{1}!(vs\u{2}$-@'8\"<)y\u{7}9\"#r2J\u{12}2!%z\u{2}>!Du'4\"Hv\"zw*! yyt$!y3B+<+I;~\"2x+H.D!J{\u{7f}<!;v{`\
        ! v/L!Es\\Y!!y/\u{1f}\"!F#z^\u{1e}!%wuW# x;D/:'{!/@T\u{17}! |'\u{17}\" F?zQ\u{18}4#B!K\"|!I!C!8\":\"H!G!I!8!I'F\
        !5\"E!C\">!z'2$Kf\")!9#H!B\"D!I!y#<\"=!EvP!'v,Y+-H!;%K!J#M!@%F!I!s%G&2EA! {\u{1b}@!=ww:!>xRD#$u8z!EN'!<t\u{17}$\
        ! zwh!*>g\u{1c}!=vY(!8x^~\"8z+t;H6 ;!;!8!z\"C!F\"6!4!~!9!7!6\"E#9\"5#=!8!9\"r\"5\"@+4(A#4:(=#y.0$,y&C'81:q\u{11}\
        ! wEa! {\u{19}F!?wK#\"%u'I:g! y:1!+vv\u{7}!=vGi*%G&;!;\">!B\"C':%K)y$J1\u{13}* I!7\"<$v%A&C\"C$8#H/q$\u{13}\" L\
        =w\u{7f}h!3{\u{1f}$!6ukI!5w\u{15}K!J{g6!<zvV!+vLQ!&v|g!:|Z\u{2}! u\u{7f},!4ysi!!u\"\u{1c}!(DwP&,t!s,E+F!x%ArF$ \
        B%v#x5C0M!,vRz!=xQ\u{1f}' G$@#K#G'A+?!=e\u{a}!.v\u{1a}L!4uRS!4Cx\u{4}\"=?\"zo\u{11}!2v\u{b}U!(7\u{11}\u{18}!,yn\
        <9 N!6!;!<$I!@\"G!4!J!>!7!:!<!B#H\"6!M!q!2\"M!M\"u'8!y$=Xt!?y9|!FxU\u{e}!$wX(!=w\u{2}*!?vct!8x10!5v\u{1e}\u{13}\
        !4y\u{a}C\" {*C\u{1f}\u{7f}!@{\u{11}%!<v\u{5}/!'z5D! z\\6!-xf\u{10}\" J4wwp!$wh/!1v\u{1c}\u{15}!4y|\\!=wc'!!x{ \
        !>v\u{14}\u{6}!3y=3! w\u{1}K%!|\"B9>!J#w\u{1d}M!>yk!!<v*V!8xh.!Ju\u{d}%\" F=|\u{13}\u{2}!Jv\u{d}F: \\!K!H\"G\"M\
        !J!N!M!K$N#p!M#E!M$F!X!P!V\"V!K!=\"F!H\"H#;!O\u{c}`!8u<C!J}dj!\"x\u{14}\u{f}!?u'$! yk?!9tLj!5x@E%%C/s/s!A!E~W!<\
        t5m!J>=e!2yWQ$ L8F&u!wfV!J{)\u{17}$/<,=!u!9\u{11}\u{16}!JApq! x9\u{10}! tg*!?yx<!JxDC!9ssE0 P\"K\"v!G!G\"G!D\"A\
        #D#v'I$I!N!F!;+Kxr\" H2x*2!JuK-! {\u{7}?!<y5i!-v(0!<t<0!3w+'! v3J!Ju,U!7t\u{19}{!=J'\u{6}! z\u{16}\u{1d}! x\u{1b}\
        1!4Ed\u{16}!&w\u{1e}\u{7}+!E#F\"A!E!=\"C*F$<!w\"u#AMP( x%C*C*=#;!E\":+A[i! E''!,u\u{15}b\"8w2=i\\\"7I%w}`!<w%'!\
        =w\u{b}K!$v\u{18}6!9z\u{1d}\u{d}!=vA\u{f}#9v#D.L|\u{16}$ ?3y!M6K$\u{13}!It_\u{f}\"7v3Ef/!+|/I!;z <$ D9z\"{\"B\u{4}\
        E!*u\u{13}\u{15}!Ju-\u{e}!7t*G!*w;\u{14}!!t&&!4yv/!8vKD!<w\u{0}c$ H9@#B.}T_\"<?.>\u{1a}\u{1e}!-yRs!4vBu!9v2}( v\
        \"=&9!v!=*@'>/8!Y6!C\"w!I!F$E!I!s!C!D!A#G!D%>\"D$G!?!H!H!A$>!D$Jsp\" D(}U>!Jv&\u{6}!Dvq2!*wkf!;Bh}\"(H'wlV% @.:\
        !s$A(@h9!6y\u{1a}\u{f}$!7.?*8#>){! y&W\"/v6J.\u{11}!)yc\u{6}\" y#H,+!4u%\u{0}! D\u{f}@!Jx\u{e};\";B!u\u{a}7!<xS\
        H!Jv!f!Dv\u{2}?1\"J#C!F\";!:\"A!;!8!?!B\"E%4'I\"3%4!8%z=#!=Cbh! z\u{4}q$4B%v#D.L\u{8}1!4wum!EuNY! x~\u{18}#'y'x\
        <?OS!5w9X@ {!;#E!D!S!C\">!u\"F!P!D!P!=!o\";!G!A!A!D!>!B!A\"?!T!@!;!B!8#>!@!?$A=X!(yo$!$vcU\"$u9Dp#!2z]2\"4x6w\u{e}\
        D\" {=D2?!=x>w4!@#?!I!@!C!H!D\"2!H\"9#t#H\"0\"{\"8#F!u!I&r\"D=!( w#t'B(;)F\":)y$=+q6\"P!?\"G!N!J#J!C!9%I!B#@\"H\
        $D!L\"Q\"-!G!L!N#;!K!=e\u{14}!4x{4\" F=y\u{1}L! x2\u{3}!Ju\u{12}$! K\u{14}\\#!@<I-u.\u{18},$6\"B!B!@\"@%?\"D!B\"\
        t$6#H\"Lo>*!:\"H&C\"E\"D!@$D&5!:1G\u{c}h\" {=E]M!Jz<~!$vm\u{3}9#G!@!F!F!J!B!S!H!D!{!J\">\"G!I#A$;\"F!x!D!D!{%7!\
        9!1$.(\u{1a}!*vy!!=B\u{10}{!<w\u{f}\u{1f}!4@L\u{1d}7 o!A!D!@!C!C!?\"@!N!E!8\"<!>!@!=!M!D\"J'G!t!q\"D&JV[!Fv\u{7}\
        ^!=I:+,!9#B%A!t!@\";\"@%u%6#A!F!=>\u{d}\"=H\">S\u{e}<!P\"I!F\"H!C!L\"H!@!N!E!J!E!A!B\"A\"I!<\"|!=!*$O!C!%!z\"I!\
        6!?%yi-!6sB*+ N%>\"C!<\"D*H#y$B#?(2$JG3!$v\u{16}4!<v!\u{16}!8u_\u{6}!6u\u{7f}\u{17}\" t=DAr.\"N%6!O\"@!;#H!G\"J\
        !B!4(=\"G'R&R@F!8v\u{2}\u{1}\" F%uB\u{1}\":z\"A\u{4}+!5u\u{e}]3#B#F!I!K\"H\"N\"I%7!M!5!2!0!G#I!v\"B!I%1!1Nr\"+|\
        ?E1{!9vks!*v-!! wct' L)=)F\"E$G'6+J@\u{15}!<t\\8\"$w:F\u{1a} !'vpU- o!;#I\"I$K(H\"N#K\"K\"O#E!A+Mp-!2z\u{c}d# C\
        (x(v&\u{15}#%y%F3GtR!2y\u{14}\u{6}&!2.8%9)H\"v+LKS!<w!\u{7}!EtUe5$7!>\"C\"4\"C!w!?\"8\"C\"8!M!w!2!/!2!9\"F!G#v%\
        /!/:\u{3}\"9z1EL~\" J(v\u{1d}C!7vCz!Jz*|\"1v,tf\u{e}9 D!K!M\"Q!;!G!=\"q!O!0!K!v\"H#7$v\"8!J\"A!<!D!C!9%u\"4!H;]\
        $ E<y!@-H\u{c}d! x\u{1a}c!4{\u{18}g!4v\u{10}&! ~\u{18}l!*zH\u{c}\"+y?B`H!4wv\u{0}\"=s!@dx! Ec\u{0}!&xs#; U!K\"O\
        \"M!J!L!T\"J!M!=$G\"H\"s!D\"@\"r!'\"H!V#(!B\"O\"Q!B!K!:\"Rdh\" L'v%V!$vJ\"!=w\u{c}:!4{35!=veL! Gr!!8wd/4 M!O\"Q\
        !Q%P%I\"J\"F!?!J!M!.#@#u!O!v!7%B\"N$Gk\u{b}, L!7#>!s,?!<&D!6\"@!<!H\";{C!J{<V\"=F\"?0C!Jv\u{d}\u{16}!-yZ'!J?I !\
        Jy(\u{13}!=wec3\"I!D\"F!H\"G!M!C!D$G\"J!G#<#F!6\"K\"O!u&3&Ek\u{6}\" N4Mo8! F!,! wf$*!:#B#F!D#v-6!:#?#:+C*G# G'}\
        #E5)!$v\u{18}>!4{4X!4w]0! w/0+ K*>#;\";%;\"1!s!s#D\"<'7\u{1e}6!<vWV!<w2\u{0}- N!3\"B\"C!H!B!>\"C!?!D(B\"4(DV\u{2}\
        !=wbe!*x\u{4}C!-u~A!(75\u{c}%\"E#C'|1?\">9\u{17}!*v+\u{11}$5x#A#y/Aw2! z\u{1d}f!4>^_!>w`h!*DU\u{e}!\"wPA!J8R\u{1d}\
        # @*x1vVf!-yO\u{3}+$C!G#E&D!C#C#:!:#3%E!8\u{6}b!'t\";0 P\"N!A\":!G!G!<!@!K%J\"C!5%F*4!A(Nmn!5v])!3y~&!0?v\u{7f}\
        !4v2#!=tq\u{1e}!4w@T!!xQ)!8w5\u{4}$ v&C)C;>{L: H!7!<!A!I!x!~!I!>!<!A!?!I!G!>!D!v!C!?\"s(F!C!>!9%H&P\u{e}=!!v?+!\
        ;v\u{3}g! B\u{2}5!JyWg' O#v$I$?)I09&0k\u{5}!<wFn& A&?#x!:$x6=Lm!?u!R%\"D%:#}\">/Jj8\"4A(w\u{10}g!(u^P! zd;! u2J\
        \" u=AK@!#xPf1 M!3#I$s!>#;!7!J$;\"O$F#L!G!C!M!2+M2,!<y8_!=w2=!JyH:\" u=J\u{5}J!>uh\u{1}!={\u{18}c!=w\u{0}&!Fy\u{17}\
        \u{5}!;Hh\u{1f}! w:L!*{\u{c}P!JD8P!?|I\u{10}!!uH\u{1c}\" A?\u{7f}-F!\"v@T!@u\u{8}\u{0}!9u\u{1d}\u{13}; Y#t!K!L!\
        S\"M!M!N!M!M#U!G#N!P\"I!J\"A!9#U\"T\"N#P!K!P!Q\"H!Q\u{19} * K$@\"v$B%v)>!x$>\";+<TW!3yX&!%vMg!<wZ~!.x\u{13}Q!Fy\
        3\u{8}!,v_G# O4H's\u{2}\u{1a}!6IL'!=s'z! y5\u{10}\" v*G_V\" w*?\u{e}\u{2}!5uh0!7uVL! z\u{1e}F!Ju4\u{1c}!5whG,!:\
        'F!E\">!?#G)7!4#A#7&=%G\u{8}V!7t\u{15}K% u'?#B#x.D_f# s'D#A\u{1e}E!<wm\u{1e}\" D2y\u{12}{!!xq-#)x!A*BAh\" HJy:K\
        !<y`t' G$@#K#G'A+?!=-i!J|\u{f},\"<B#DgJ!?yKS!JAN.\" F2{=\u{15}!2wSV!9s|!% >!B\"x$C6v~V!9vNd!.|\u{2}J!?u3#2 S!v\"\
        @!E!E#x!H!H!9\"L!>#B&F!1!1#4#3%4<\u{a}!Aw< !1xYc! JR\u{12}!=y5_% @&x!:4C/=O\u{3}!Dv%E!JE#8!%w\u{19}m\"#B>|Xu#4z\
        )C-84\u{1e}#4B(A!Ixu#%H$F&B8_!=B\u{6};!!xy)!&F>/!<@7;!J?{d!9{t\u{6}!4xN~!EvK\u{d}!?@eE!$wt\u{a}!=zsY!JvE+!J@5<#\
         y;E#y\u{8}e!9uY\\*!9$B!A!C!C$>#B(8\"8(y\u{14}\u{11}!$x&>$!;*80H\"L\u{19}v! Dm6- s!<!K\"J&N!E'v\"M#@%A\"D!;+7 \u{14}\
        !'E\"m!9s(M! F|@!Ju\u{14}\u{7}!7w\u{3}S#*B%v\"ues!Ju\u{f}h& C$y$A\">*;'xzc!2yF09 H!E!E\"A!K!G!C!F!K!L$8!7!A!I!H\
        !-#H!H#/$Q\"*#F!x!M%{RH!$x-L6!P!H\"M!L\"G!I!J!F!L!t\"I!C!@#3!N\"4\"K!L\"P&7#J!F}%$!x!D:C!D\u{2}\u{10},!G#I#J!I\"\
        K$G$K$t\"I#F\"I-G_\u{6}!>w>}' u'?#>'u*B\"9-?e 6 z!H$;\"2\"\u{2}!1!2!2!4!2!3\"A#4#5!7!0\"<!L!S!B!J+8\u{4}X\"\"G=\
        |Bf!<uYC!;zZ\u{1e}\"'F-D {!\"Dk\u{5}!4y\u{5}?( N$A(C#@%7$8!w$J<x) F%G!H$I\"x#F%E0v&<a+\" J2z?/!Jw\u{11}\u{1b}!:\
        |`@# B$uF>`\u{1b}> N!v!P!n!D!L!F!?\"K!I!L\"E!v!J!M!C!E!J!C!E!0\"E!Q#H!I!W#S#*!C\"G]H!=I.2! F\u{c}\u{7f}' q1B!A)\
        =!A!x-<\u{16}X!,w\u{19}\u{13}!Jy>n! |v\"! vi\u{1a}!(zQG!9w\u{7f}^\" FJteg/!F!O\"G!K!x%I!H%E#N!4\"F\"=%H#3)?YB\"\
        4u6@P6!=tRD!(tkG\"/G-yy.!*yN\u{14}!=wL~#(t,F1=&\u{8}! wlE!=uXr!<Df\u{2}!=v>:! |A\u{14}!@u,A!<x]\u{5}$ v&C)C;>\u{15}\
        \u{1c}%'C#C%C,|\"?B\"!Ft91!Dx+V! @b<\"7u3C\u{14}P!%wO9!'v|6!=B{A!-xa%!<vM\"\" J?u:-+#>!@#H!z!?!@!B$C%?(?.4\u{1d}\
        \u{2}!7u\u{12}@!1wQ9#2v1v$K{p! x9w\"-y'C!|\" |'G9\u{8}!!v5\u{15}!1v\u{4}N% G%@%@!>$xGr!!t?6#4D$w'Foy!)y\u{11},0\
         L!G!?%=#=\":\"w$F\"F'E!:!D\">\"z$A%J4\u{c}!)vA\u{1c}!>zB~\" I*zpa! ES\u{1b}% A#y%A)v9v?&!2w\u{1}\u{18}\" FEx^C\
        $&t!I#J@;\u{a}|!={}?! xwF)!;!B%F\":!I\"A\"v*='@:J!9v\"3!$z\u{a}6!3y\u{8}\u{8}!JF7I!,v=z!>uP\u{b}#,}(B6@\u{7f}5!\
        =v\u{17}N!Ju0g# C!t2>4^!+z\u{15}w! yQP# t2E+Oh\u{0}! A-O\" E'uA,\"(E,DW7\"!ADz'y! v}n!Jw-*!J;\u{0}n% t/A$v*F'AW\
        \\*&F!K#w#D$@!?)E!L!>-H\u{1c}Y! sym\" u(wUp!%vnW) I$;#A#<*:)H\"u&G%uAg!Ev\u{19}t!%z9f)$:$=!9!8*9'@\"v\"D+;?o& t\
        $>\"F$u\"A(FCk!;xq}!Jz\u{14}p\" I4w)\u{16}%1I&4$C#@,D3\u{18}!9v\u{17}\u{19}\" t=Fam!?uAu\" G2y(Y!!u* %%J\"s%F(F\
        )NI(' ~!E#I-A#>'J\"K84#4z)C-8R\u{1e}!9u\u{1b}R!;~)\u{1c}!!u\u{1}\u{b}!Dw9s!?y6h$*D2B#u+;FS$(D0A,w&:\u{7f}z!)z)\u{9}\
        \"$I2v;u# F2=+\u{7f}p0( C!?)w*s\">%D\"<->&_!%w\u{0}3$6?'E\"v+K\u{1d}e!<@oF!Etdo!!wNe!9z-\u{19}! z^j!<v\u{c}\u{4}\
        $ @/q6y%Bg7! {\u{18}\u{7f}# K=F)w\u{1e}\u{1c}!<va\u{17}!7u\u{10}\u{9}!*zE:!8vr\u{19}\"4F6xG \"/B6z,n\"\"~;DZ\u{b}\
        \" I=w\"I!4v\u{7f}q!6~f8!JzEP: E\"E!J#I!Q#p\"s&O!.\"D!F!C!J!O!D\"u!G!v!C!H!H\"G!@!P!L$Ieq!<ySF!JxG\u{19}!$x2\u{1}\
        !/HL>C L#C!H!I!A!H!I!D!D!F!A!7!F!I!=!P!p!0!9!@!J!E!v#D!K!\u{4}!J!N!0!3!8!~!K#E#K$d!=DeG'\"P\"N\"K,L&I!/1-DV$$x0\
        ?(<!<L\u{0}!JwNr! vOf! x(^# F2y+w\u{9}v!-v\"s!=y\u{1c}\u{7f}!'wSm!@vM\u{12}! y4 !Ju\u{3}.\"+{2FG\u{1a}!<xLJ\" E\
        !C\u{18}\u{e}!$v[\u{5}!=wFl!2uiO#(E\"x!BaY%\"w!E$B*u,C'R)#@$F&?!B#C->!;':$:?_\" w1IvT!Jx\u{18}g\" ~*F{K\"=F->|\u{b}\
        !<t_\u{5}\" F4ux\u{1c}= S!r!L!p!I!P!H!I!F!q!I!E!A\"M!S!I!M!D#B\"Q!F!s!(#G%H$P\"<!?!VZ5( :\"\u{c}&@$B/=\"9!B!;9\u{e}\
        #/?%z68nz!=w\u{1}n! Dz\u{f}\"<G.@eR3 G!{!v\"w!@\"B#E\";!@\"=\"@!=\"K%4\"G!C!K!<!7\u{19}\u{18}3 T!2#@!x#B!9!J!9!\
        1\"9#G#F#1!J!0&/&2!1$;~\u{14}!9x\u{c}\"! CXT!4va8)$F\"E!t#t#A*9!8#B$Cq@!,v7*!*w^9!=C2#!Jv~\u{17}!J:'[!4xX\u{16}\
        !4x5w!=w12! vZ\u{10}!9vIz!=w\u{0}\u{3}!=v\u{16}0( H\";\"G#I#G\"=0C!=\u{1a}I!=t\u{19}O\" E4t\u{c}g!!xmJ!*uNd!!uO\
        8!=w\u{4}v+\"@'x!>\"<\"w&B(8!J\">\"z)F\u{16}\u{1a}!9sr\"!+w\u{7},!?z!\u{18}$\">2D$y!=\"F!-w5V!$w]F!FtiX! KL@!2z\
        \u{2}\u{1d}!F|8\u{7f}! {YI& F*y%?%E'u/@/\u{1b}!Ev\u{14}H!/xrF! B4g!$uX\u{10}\" D2u\u{8}z!<us\u{5}! OG3!6upe$ N\"\
        D,w/H?.& G$v$@\"@3>\"9W,+ t#D#D\"A\"M'E#C#=%D\"C,8EC! vO~! ur4!JzP\u{6}!&w\u{1b}G\"*F%w\u{2}J!Ju\u{6}K/#G#@!?#I\
        #<$?#H!K#2!G#s!I!K#6$3_)!<v\u{1a}a%\"L&F&E.A.3\u{a}-! @ve!7v\u{0}q!J{0\u{7}!.y7\"!/wXI'!~&B#C1A\"B\"=+<+t\" ?J<\
        92!7v\u{1f}L!6x\u{2}=!J=5+\" t=AI\u{10}0 \u{8}!8#<$@!@&=#F\"K$:!8#9!>!C!3':$4\u{1c}\u{b}! E+S!4w]$!<x\u{c}X!8w~\
        0\"<E\"{.Q\" {=HA\u{13}\"*H*w\u{1f}j!=x\u{19}|\"/x)yG>!JxtF!1w\u{8}\u{18}!-u}4!+v(r! }]`!Ju%n!!zGZ!8w\u{1f}(\"4\
        y(@)G\" J2v[>#*x#D\"@6s!/t%J\"'w6HFk!<ts(!(zu\u{c}! wm4!'wJ%!-}'A!JucO!8v\u{1a}^!6xic!-y&E\" A;\u{1}\u{e}a!'w\u{19}\
        x% t+60?\"7-9\u{17}\u{1a}. M%B\">#:\"=!6%;\"8#5%w!N&A!6&Gn\u{6}!+=6\u{8}!4{E@!/{{x\"7I%w.F! G$#\" HJyr\u{13}!=w\
        AQ!9sE\u{c}!=u^h$ P!G-u&KZ(!8v\u{4}h\"<I.yB<!Awb`\" C!zK^,#E!C%@\";!8\"=!@(5!2$O\"B!5\\k!4u\u{c}\u{7}!Es5<!5w_s\
        !-w^2$ K1C!w+?!D#'@#<2@k\u{4}!;y\u{12}j!%wr\u{e}!-x\u{f}\u{7f}!7t;$!Ju\u{a}k!7u/\u{1c}&\"C&y&s&D'G\"A=e+$G&B!C!\
        G!G\"w\"u#C(G!K-70^!7w2\u{b}!&}$[\"9D$Jp*! Ew\u{5}\" C%y(_\"5w\"IU\u{8}\"!v0u\u{a}N!-\u{7f}Hx&#I$I#G*@$>2<A\u{11}\
        & ~*L(A*F!<->C\u{9}!:|F:\">G!v\u{2}\u{5}!3v\u{1c}?%/F\"F#E(=#;!\u{13}!%zqa!8v\u{14}+!%v\u{17}^\"4L)J\u{0}\u{14}\
        ! |,w4#=!:!J\"D!C!H\"7\"8!>\";!G!H!8!?#H\"E#?!r\"H!3\u{a}L!Jwt;!JvZl& I#C$@\"<#:0uz\u{5}#<w!A-?:(!J@4e!<w9i!@x\u{3}\
        h! MeA< s!@\":!D!>!@!A\"5!=!;!\u{6}!4!8!5!3!?\"5!>!8!4#D\"K!G!H!w!?%9&JEl! vf\u{1c}!/x.\u{18}!<z\u{17}0/\"u\"E\"\
        G!J\"F%G!D\"I!L\"N$6$J\"D!9+E\u{b}c( N&C!@!C0x&F!;'<Vb\" H2yiY!=vNY!(xM\u{7f}#%B!x7EU%0 p!G#L!G#I\"K!E#F!N\"F!L\
        \"E%L$L\"F+I>\u{0}\"(A&wZ&\" u\"E\u{1c}|! x\u{e}1!&y3@#'C->69\u{1d}$\"*A!x,\u{13}!<xpR8 A!?!>!;\"u!|!R!:!:!1!6!\
        O!O!5!5!>!@!:\"{'2!;!D!=&N\"0\"*J\"xka!=ApK$ p*=/>\"?^\u{1e}!4u\u{18}y!<v.\u{1e}!*?i\u{13}0#@!H!H!G!I!D!H!A!>!E\
        #H%O'>!I!t\"6@\u{9}# u,D,D\u{1a}&. y!:'2\"7\"y%D#8#:!:#9!4!Q\";+2\u{18}B!/vVQ\" ~'Dl1- L#A!A!G!D#@\"x!?!?!G+/#y\
        (4e,!!wV!!=G:<\" E=~G1!7u(i! yaW#/>'w4A\u{4}~$4|(E!@\"Djb!*x\u{17}-!>wqQ!>||U\"<@#t(0!Jy\u{1b}\u{6}!4v\u{1}u\"*\
        G%wY\u{c}\"+{2ETo!<C_\". L!2\"D#H!A!G$8$G#=\":\"2':!<+tP:!/wj;% N$D0>(:%zx\u{4}. E!6!E!=!A&K%E\"H!A%7$I'C#9\"{\u{1d}\
        N!<y\u{d}>!9u=A\" JAvoI!!uWv!<vxb!2y{o!4z><!=wkJ!$|?\u{19}!=Gz\u{1b}!=Bdy$!H3D(u.D2\u{e}\"9x1FZk. N!;\">\"u\"y%\
        C%N#D%6\"B#I!;#s(D$N\" |'DK9!3~Vw\" t)D\u{1c}\u{1d}!3x\u{4}\u{1c}\"*G\"yV?!4wU~!Jv#C! x\u{5}\u{12}$2?,?'=%?c\u{8}\
        # C)t!Cm*! K\\r%)<#D(=%81yiz$5w&D\"A)yJS!$xhx! wRD!$u!Q!=v5\u{4}!(H!&%*E\"A(F(E.z\u{1e}/!8v\u{15}[!8yD\u{14}! B\
        cp!9v4+!$vB1#'H+H+MTr\" H#y^]!/Gp\u{16}\",w0ITI!,yD+!4{uP# L'D#FRU!-u[_!J;eL3!=#F!q$C!G!w!K\"E!C\"B!I$/#;#E#8\"\
        4#,!H!+){!FyX\u{1f}!JudD$\"E'D)w*@R8!%xM?- O#B\"C\"E\">%A!A#G\"y\":&J#H'0\u{f}6!4xZ]!4w6}\"'H#J.\u{f}! x/$!2z_8\
        !<w;i!4{5U! wVm!$x\"'&&A&B(J$8$A#6:=! DrJ!3zw\u{10}!4yj\u{1}!<z:n!>v\u{f} %,@\"C/J\"7+ye\u{15}!6tgz!7t9\u{11}! \
        vY\u{1}\" I2xol!8v/\u{1d}!3{&G!4vx{%!y#C#G2:\"L1,\"+u)t\u{1} !F}RB!<u6\\!,w9-!*u-q!9w\u{18}d.\"I!;\"F#D#F\"8!s#\
        B!=$u\"1#P\"O-J\u{1f}b!Jw\u{7f}\u{b}$$>.F)J\"xpJ\" D=zY\u{1d}!)vHd!<wn\u{14}!J{O[!8@T&!<w\u{12}d\"!CDy\"#, M!3\"\
        E#E!C#F\"<'?+=!?%5!5p\u{6}!${\u{6}\u{8}!J>\u{14}F\" v>ILH! xne!4z\u{19}-!=w1d#$v:@!wjN8 Y\"J!S!Q$K!M\"N!Q!J!N!O\
        !I!H!L!O!T\"U$M\"U!Q$J\"O&G!S\u{1b}}!>{q\u{18}!8vin!Jva>!9w\u{14}\u{1e}!=w\u{19}\\!%F0]! K:Z!<wgY!Du(V!*uQd\"!E\
        ?w(\u{1}# \u{2}2D+@:\u{a}!9vg?( x(G!E#J(G!E(N\"I/%!!w =$\"|!u:D-A\u{d} -\"K\">!@!C!B%<!y*4!4!4#L!L!?\u{14}d\",z\
        >A1\u{15}\"%A/E:R#9v#D.LX\u{0}! x[F!>yr:\"9w19\u{1d}\u{16}\"$KFwhM!4w'(% I'E#F\"u0u\u{c}V!>v!\u{b}! v\u{3}19 Q!\
        7\"B!D\"C!u#t#A#>!I!v!:!L!@!8!9!7!5\"B!M\"D!C%9!8!79\u{4}7 H!9#s!8!N!v\"u!o!1!T!E$D#r\"8!3!4!3\"F!7!H!=(2$F\u{12}\
        U!(x\u{7}\u{14}(!9#@%<+D$8%F\"<+:/:*$G\"I$M$H!F\"J!J,G!9+Iq\u{19}! GH3!$u\u{15}q!Gy\u{10}\u{1f}$!}\"D1>,xXV\" x\
        =Dgx\" F=u(U!7w9\u{19}! wQ5!-v`]!8yJG! u|65 N\"D\"u!@#C!G#3\"E!N!=!t!G!w\"/$K$M!>!?!/#G$B3\u{11}!'uQ\u{14}!9v11\
        & K\";!?.?-<&4G<!4w<r!-u\u{e}*# N!z<Dx-!<v6\u{1d}!4v\u{3}1\"$@:H?U#\"B2u+wB>!=wx\u{10}\" HFw_\u{b}0 s$A!D!C!F\"\
        D!H!?!D\"v!D,N!?!s\"2+@\u{11}\u{d}!JBA/&*B#x\"=%v(>\"y\u{6}h< x!4!D!{!C!C!D!C!u\"@!;\"A!>!B!<!G\"9!?!>\"2\"3\"N\
        !9!J!>!5\"<%3w8!!x\u{9}+!*{\u{15}\u{19}!<w^&!#u/M!*wb\u{0}. I!4#=$;!;!D$8!s\"@!B\"E$;'8$x/W: G\":!1!P!t$J\"G!q$\
        B!5!G$/!M!G!P\"F\"N!t!,#t!L!F!=!-!G#L9$& N'G#@#9'G+J]C\" MJ<\u{c}\u{18}!'{ww!<vV{$ w'A#B3@\u{3}!!7uH\u{11}! y5\u{14}\
        !4y\u{10}5\"*{.?E:% A+?'z\"t)?aW!!v-:!3x0$!+Fen!=ys8+\"C(B*?$<!9\"B\";\"s!u'L#<\u{1c}e$.w/D$z)J\u{1d}\u{18}!9v\u{14}\
        h\"<;!Ild!4yH\u{f}\"*C2>%\u{1d}!?y\u{c}I( p!@#B$G,J(A!O\"E.k!Jy?\u{d}' s#F%F'A\"H#L*Cw{4 =!C!D\"t!J!E\"r\"z\"w!\
        >\"z#@\"L'?!>!<!>!E%E&I}\u{19}!Jzn## yFx$B2Z\"4x6w,].!5\"H!C#I&B!?!@\"D#J(9!H!?&8\"yv$!<|@=!$z\u{1d}\u{8}* s%4\"\
        3!v\"4$:!7#I\"G'8GL!9u6F\" D4{ZI# =\"\u{6};JA\u{1b}!Jx!3!Jux(!9w{Y!Jx\u{8}c# F2w,wp\u{1e}!4A!n! z\u{5}R!4xEe!?s\
        Y\u{18}\"$w9@f~!)y_C!({\u{1f}V# @)s'u/\u{b}!8Fka!Ju\u{14}\u{1d}$*B2=!B\"v+\u{a}!%w\u{b}(!E{w\u{11}! v#s1!=!{!C!\
        F$F!@!D!@\">!A!A\"D!@\"G$9'<+s\u{18}\u{15}!=wr\u{0}! E\u{0}0!4v\u{e}\u{3}!Ev\u{10}Y!!@/$!*zoc!;w{\u{b}!)wJ\u{7f}\
        \"9z#IDq; M!E!I!o!F!K!Q!P!L!S!M!H!N$F!Q\"N!u\"K!Q&T\"G\"J!J!K\"S$N!wy0\" I?v\u{7}t%5z#z$?(y&>\u{f}\u{1e}!)x9M\"\
         }=Cq\u{10}!=EK;\" B={$H!'w]a!=v,l!Jv$\u{19}!=x\u{3}\u{2}! u\u{b}S!=s\u{6}E# z$H(Dw\u{c}\" E)t$\\+%J\"J!D!I!C\"\
        C!F$E!G'E#vFL#&G.w6>1\u{7}# E*D2~\u{1d}<!?uY\u{10}!1uam! {b?!?uf\u{10}!4za1!Jvv>!JA/Z!FwA\u{16}!3z\u{11}:% p\"D\
        (u*9'>4(!/x\u{1c}\u{6}!,w8\u{1}! {\u{8}\u{a}!=ws\u{d}!<u\u{1d}!! HL\u{19}!=IWp$.w/D$z)Jg~! xv{!8vN\u{3}!=wmK!'w\
        lq\" D*zUQ\"4?%x\u{15}D5$C!H!H!F\"A#F\"M!J!M!E#P!D!C\"8\"I\"I\"@\".!1!=#D2\u{6}!=w[H3\"I!D\"F!H\"G!M!C!D$G\"J!G\
        #<#F!6\"K\"O!u&3&E$,!,w\u{10}C' @*v%>%?)D'B&vI\u{e}! u\u{11}\u{1e}\" D.x\u{7}\u{1}!FwX\u{16}!Ez\u{1e}4(%{!>!G!C\
        ,@'D!C.<s\u{5}!)x #\"9x)v@%!=FZ\u{b}!=GE\u{19}!Jz\"=\"4@)I\u{13}D!>z^#!=w8A! B.8!4z&l*#E\"J$E%E#J#J$J#J#I,GDH' \
        J#w!I#F%B1M-Gj2!<s3)!JxQx! w6\u{e}\" E/|9f& D4:!=!}!7(?P\u{16}!JvH4!4|s\u{1c}! zw;* N#C\"D\"F\"?%B!C';&L#I\u{1f}\
        \u{1}!Jy`a$*@2<\"\u{0},:sT!$v'u#*A2y.Es>!*taW! u\u{14}i!)yj@!!y\u{7f}!!/tF7!=x?\u{2}!DvT\u{e}!Jv_i!?y\u{e}\u{0}\
        !-z\\7!(u@`!'{y(!/z^?#4?2w$A\u{15}\u{7}!JwVw!)x\u{b}\u{15}!2yf/% u*F%C.E-=XX-!F#I#I!H!G!O\"J\"G$M$t\"G#F/FOy!Jv\
        \u{16},!.~CW!=w\u{4}?!Jv:\u{15}!?Cvw\",y0A-O!,vV0& O$H.E\"K)K\"Isg!=u\u{d}%!8vT\u{10}! ybu!8wW%@ E!J!H!M#J!O!S!\
        R!p\"s\"P!P\"Q!L!0\"E!H!;!B!N!/\"v!E!x!A!J!4\"I!C!S!P$Blg* I!9$:\"v\"v2F!7!H!?,F\u{15}>!)}{$!7u)-!>w\u{13}\"\"\"\
        C)w/L!)yvD!)y}D! wDl%&}\"C!F'x$<4$\" K=~\u{1c}\u{8}!Jx7b-!?!{$<#=\";!<#<#@\"6'A!;!M\"AoN!>|L<!=wa~# D*@4B7g!<y \
        &!8t':\" K2v\u{9}>!J@h\u{0}# ?'E4x\u{19}!!*w$g!?x6\"!.w5o!8y%0!!{\u{18}\u{9}!={\u{11}`!,t\"_\" ~>HeM!;v:M! J=\"\
        # w'D'A\u{1d}\u{19}!@u?R!Jy\u{7f}i!%vmq*#>\"B!D\"I$>%A#;'H!|\";\u{19}k\" I=w(y&%<!x!x#B1E/;e+\"<|!Bwf) F';#w!H\"\
        8%>\"8):-s  !/w|0) F';#w!H\"8%>\"8):-sTI!;u_K\"'B*CT#!)w7Q!4w6C\" G=z\u{1f}%\" @2@|e\"5u5B\u{4}S'&A!C!B\"B%E\"@\
        #9ps!4GE\u{c}!/w^\u{a}#$x0D6B\u{b}:!=vD}!(vuH\";F\"@V&!9v3)!$v\u{16}\u{8}!=w_Q!&w:\u{1b}!=w\u{17}4\"5w\"I\u{13}\
        _\"4s6Dv5!4x}\u{9}!4uo\u{1}% F'A-A(D!\u{2}j;!/uL\u{1d}) t$B!B!J$I!>!H/s\"N\"k\" C=J2J!-v{E! xA\u{7}!9v`\u{10}\"\
         I>z<&'!~&B#C1A\"B\"=+</h! K?h!=wrj\"4A)<*9, O\"E!A$E!E$E!9$A%3'B(7%D\u{19}G!9w6\u{f}\"<G!CJ\u{19}\" E(\u{0}\u{1a}\
        g#9{%F,y8\u{3}##>8>\"y>e!@z\u{14}\\!Ju6\u{16}, O$D!?\"B!?\"<$;!?,B\"D!>,Fr\u{12}!<|3\u{1b}!4u\u{1d}\u{4}!-u8\u{5}\
        !6wp\u{1a}($C!G!v\"F'J%E(F#9O+!+w>X!(xTW= L!3!<!<!G!}!\u{7f}!H!;!G!G!>!H!D!<!D!v!B!G\"r#7!2!1#7!A!=!7%F&J\u{17}\
        7$ B$u0C1x;{! z\u{5}^!Fu=$\" w\"Iv39 8!N!E%D!2!O!t!4#3!M\"5!;!=!P!=\"0\"7#r!v!s!6\"F$H!3$2l\u{8}!-z!(& K-;(=\"?\
        &?!{\u{d}&,)D!A\":(t!8#6!8\"H!>!:\"C%w_\u{7}!6t\u{0}a, C#=\"u!I!M$w$J\"@\"?!M*9,7t]!\"wgu&\"r0G\"G(?!H-CM4\"<@!\
        GS(\"(u=u%\u{8}!2xw\u{1c}!@u@X!,E'N\"(I'w\u{d}e!9u\u{4};!7v,_!7w%?!?s\u{1b}]\" I>{sk' A+x\"9,<#H\"x!@Of% K$B0x+\
        @%F!8\" \u{7f}'H8d!<v>p!4uY2!=D`m\" J2vw\u{1f}!3{z\u{1}\"<E\"Eq!! F`|!4vj}!4w\\i!(wy\u{18}$ q'E-F'D\u{7f}N!?wT\"\
        \" EFz\u{14}]!@u\u{1d}X\" y*A'$;!p\"I!@!J!O!J!M!J!I#=\"L\"s\">\"x!N!J!F!O!J\"G\"E\"E!?!H#F$A!K@\u{a}! y\u{17}+#\
         F4E1x,M)!5!>#C#?%?\"@,w\"N(8G{9 R#E!C!M!J!L\"K&N!J!J!G!;\"=!K\"O!R!A\"M!Q!C#*\"B\"H$?!tC\u{f}!=w's!=v&a!@z\u{11}\
        5!3vvc$ r*E2G.?+y# t)v2FT7!Jz?^\" C;\u{1}JE!J~\u{7f}X!<zEX&$A&?*?#:\":&=\u{12}2\" x=Kq$!9u{i!7x;f!/w\u{9}\u{17}\
        !=y@\"\" I\"v5`\"9v#<(o! z#\u{14}!'y=I!'v\u{5}\u{1e}!Jv\u{3}:!8t~K!<w\u{5}c!Jvr}- I\"G!?!;!C!D!B&?\"8#E$;\"{#K,\
        \u{1}!/w5Z*#>\"B!D\"I$>%A#;'H!|\";\u{5}i4 D!4!K#?!F!<!=!D!O\"A\"D!?!=$M!7\"7$9\"z\"v(IN\u{7}!?vQ\u{5}!$w\u{8}\u{10}\
        ! yDb!Dv(\u{5}\" D=y\u{3}\u{4}!7vf%!=v\u{7}\u{1f}$*H%L\"J!DY>\" {*H7)!Jw\u{15}\u{8}- N!z#@%I'C!K!J\"K(?!I\"O%;!\
        2Tg\" F({Sq!6u\u{2}J\" F2zSc!<}<(\" FEwt(% G\"\u{3}0B)B\"J\\x$\"C2G(G.8,<\"<u!D5]7!F!F!?!H#F\"D\"6!6!y!>\";!9!E\
        \"C\"9#q\"J\"J!J!5%2!7%L\u{1b}\u{d}!<w\u{1e}k! zRF!*xo`! v^\u{8}\"<>!HD\u{12}\"'w6?9+= R\"M!L!?!I!F!J#F!G\"4!A!\
        P!6\"u!?!O!C!O$,!O!K!{!B#8!?!|!N!P$;2\u{b}!-zmO!#w1-!/vXi\"9A#x];!=Kg[!Ju4.# E*F(F\u{17}\u{1a}#/?%?%wX\u{d}\"$B\
        )~\u{1d} !JvqB!/y($\" H=xW-!=vzu!J=K(! }\u{1d}R!9u}\u{11}( H\"5\"@#K#G'A+@!>TF*#:!A\"D\"D'H\"G!B\"L$G&K#\u{1e}!\
        <uOm# G;x/?%\u{3}!(H\u{d}X\"<I.tBB\".z&CCM\" O<wzr!,IJ\u{0}0 M#H\">\"L!L\"@!.$Q\"=%u!7!4$?!<'u&Sx!! ve5!<tCs!3v\
        ?\u{19}\"*A\"}S;!9sgV\"#I=us3!=vJJ!J=\u{15}]\"/@)}\u{a}y!=CpC3$>!z\"M\"B!F!>!=\"8!>\"D!D\"F'B!H!I!F&7!I%A\u{8}k\
        * {!z!u\"?\"@%?\";'8#@%C%J\" G=z1R!;uI\"!%w$\\!\"xoX' A#w$v#|%<-:!:\u{15} #.x&@6z\u{14}U7 I!z\"G\">!E!E#>!F!K!<\
        \"G\"H!{#3!4!E!@#F#F!H\"5!?#,\\?!Jx._\"9v1H\u{7}o\"?x+>J\u{19}!8x#P!,u\u{1c}i!(5\u{0}|!@v\u{d}\u{16}!J{,~!@v\u{e}\
        .2#u!N!J!J!L!O!K#M$?\"G\"B#K!D%O$u#I\"K$8V\u{7f}% :#~\"H\"A4tv\u{0}!=v?w!=thX!)z\u{c}V+ I#=%H$E\";$B&w!6$K\"C%v\
        Y\u{16}$ r8<$A.?kL!Fv\u{1f}\u{7}\" A?\u{7f}9\u{2}!$v9\") ?$C!G\"}#@%D\"C*x#D*5!Ju\u{10}6#1A#=(>,U!FwSl\"4B)r\u{b}\
        F!Fv*\u{b}#2=$u4?uE! v]\u{f}0 E!;#D\"C!B!B\"E\"@!\u{6}'>$=!A%D$u!L'?$;!=IY%!4z,\u{10}# D*@4BY&!Jx0)\" {=F\u{1b}\
        T! xbD!4C't!<u\u{b}@!:zl%!9v\u{e}># u*J@=/\u{13}# C=w#{/\u{b}! up21 T$I!G!D!?\"F$z$?!L!1!C)M!@!K$F#-$t\u{d}\u{18}\
        !7tEK!4x:T!4v`K! wS\u{13}!Fv&`!J@<v!<v\u{1c}-,'G\"?#<\"=!A\"F%8\"1!5#L#4'3\u{14}7!4xt,!%v]o' L!8+?%D!8\"<6EL`1$\
        E!H!G!E\"C\"?!@\"A\"C#4!L!1'L!M\"G%D!/\u{12}&# F4E1x\u{14}W\"4v6D d\" GJy\u{13}\u{a}!<u5H\")z+C^\"!*C\u{15}B!5w\
        %p\" E=~R\u{f}.$B\"D\"B$E!;\"G%>#2!5&E!3&x!6$L ;!9s\u{0}A!Jw,\u{1d}! Jg@!)x#\u{1c}\" x=B\u{16}F!3x2s# x=C!G=l!2\
        zn#, R!?!M!G$G!q!F!I!G\"G!G.J/\u{1a}!?u'\u{6}! ~g\u{7}\" D#DTQ!Jv\u{e}3'$@#H(>#@)v\"=!EU/\"9y1FJi#/F-A.:#\u{13}\
        - G$:#<%<#@#?&3$F!M\"y&5!4$H*2!<ud}!;}pW\" B*x.\u{9}!*w\u{1e}\u{1}\"4C(vuR0\"L!B$L!@\"E!=!w\"B!E!C&;\"C!F\"M#K(\
        2zV!/vrQ\" \u{3}\"@4j!!y\u{d}A!<vD\"\" I=wY1# E$w8t\u{1}\u{5}# I8v$tD;!7w\u{1f}+!4> ~!8wE\u{f}#\"C'?&y?u%$q06(:\
        !F-F\u{d}q' B\"F#D%p\"y(A(?Ch\" u=ILI!=?o;!$vzD!7u*_!=zn-$ E1v*u\"D\u{1b}$A 8!9!\u{1d}!G!5!A!M\"q\"L!G!H!5!D!J!\
        D!=!C!/!T!/!A\"N!)!6!<!;!?!?!5!4!6#-&8s>!<y#_!4zEX! v,!!>wd!+ q!F&=$t!C#A#J\"F';!>#?/P!5u]\u{7f}!)xl\u{1c}!4x-o\
        !4v\u{8}3! vr#! DLU!Ev8\u{1d}\" \u{1}>F~\u{10}!$v\u{e}_! yx+%*J\"C&E2K&KT\u{1d}!.w0\u{1c}\"!;+H[+!>v0[!/y0s!=zi\
        $\"7J%u\u{8}3!9x\u{9}\u{15}5!/#O!y!E!C\"?\"C!I!7\"J\"@#D!3!7&C\"L!D\"3#2!1%v\u{1d}o\" B=}P\u{b}#*A#y'D|@!=Cac!4\
        {\u{1}\u{4}# M+y2C\u{11}M!<x\u{0}T! w\u{2}%' Q\"G,E!F%I'x/FY(!9vm^'\"J&H\"H!?1E\"H,8&\u{7f}!Jy$I\"4C(v\u{13}c!!\
        xwj\"$IFv];!=v\u{15}g\"2E\"Ly\u{7}!4yXc!<v3+!$IH7! z\u{10}[! ~\u{8}O! I\u{e}i! II\u{1c}\" {\"EQ\u{5}!?u\"s!)u\u{a}\
        ,!)y98!9v]M!%zf6!Ju\u{6}\u{18}!7t<\\!*|fr!=tJ:!4yKV!9vT\u{1c}!=t\u{18}^!1t*\u{1c}*'F#@\"D%@!z)=!>!K)w$K_R' @$A!\
        D#>,A*u!CM\u{2}!=|>Z! J.Z! z?8\"4C+=\u{7}\u{6}!Ju\u{1c}f# L!w>?O)! \u{7f}c\u{e}$ B$s0=%E\u{1c}R!9x\u{7f}2\" I<C\
        u\u{16})%H!M'?$G!C)J!H!F-I5_!,yB\u{2}\" s=LF}!${\u{17}\u{8}!;K-Q? }!.!L\"4!8!;!0!5!3!4!\u{b}!/!2!3!0!6!4!v\"=\"\
        5!2!0!/\"H!4\"6!3%2!3!0$DkO#%B!x7E\u{3}Y* O&I\"s!@!@%E%L(C!I-v\u{7f}|\" r=P\u{3}\u{19}!Jy\u{5}1= L!N\"G#G\"N!Q#\
        w\"E!M\"N!S!&\"?!B!E!K!M!>\"r!K!n!H!C!A#<!P!G#>!K\u{1}\u{1a}1#D\"F!F\"A!N!D!A&F$=#H!7\"I!s!L!u'6%B)1!4~C>:\"Q!B\
        !I!F!J!H!K#M!L!H!<!H!>!O!M!K\"H\"N!s#R#I#2#I!D\"v#q!L!=u\u{18}&!;zS\u{7}+!9#>!C#@$}!?\">)<$>):%G\u{15}t\" E;\u{0}\
        \u{19}H!7{z2!4B`\u{1f}$'t!<\":'@~<! x\\\u{9}6 K\"H#L!@!C!F!P!G!6!I!w!C!J!A!M\"9!r$L%M$I#+&Kql!Jv\u{1e}\u{a}#$>5\
        ;\"z\u{7f}T!J8u\u{2}!Ju\u{b}e!9yhp!JAzM8!F!C#C!?!@!B!C!F!y!=\";!A#C$5!9!R#|!@!I!C!:%4!:%NCl!?wDV!=C)g!<@:C/ H!8\
        #@&?!5$7\"F#9\";\"w${!>\"H%D!:}=!=xRA!=vo-!9u\u{11}0!4w[^!/t\u{4}\u{7f}&\"r0G\"G(?!H-C\u{15}y!$y?\u{1f}($H!t!J#\
        I\"D&A!@'NaZ#*I*B'HTP##t$M6G]#!9v\u{1e}+!=v?\u{19}%\"z5:%C!K-F;{!Jv\\\u{18}\"9x&Io\u{13}!Ju\u{19}\u{1d}!Fu.s$ I\
        />!|-EH.!4w\u{14}\u{b}!$\u{7f}6\u{9}\"=G->\u{15}(!<w5\u{18}!<z$3!6v2`! \u{7f}=\u{5}!=uG\u{0}!&}'m! Mg,# \u{1}<<\
        !B$S!%{X\u{9}\" F*y\u{11}\u{16}!<zNa\"$C\"}S\u{18},'G#I!G#I#L!J$u\"=#G\"G\"w+Fdb$/L\"M!J\"J&A!Ju!\u{12}! {y:!@x\
        \u{1}K!4y\u{1a}X!?yL\u{11}$ D!w;F.xzA!=u\u{a}R\"8w$Eoo!2uK4'$A!H\"H%=%A!B*Gxw\"4A(w\u{1a}_!'wdE+\"A!D\"E\"C%C(B\
        !y&I!J\"I,>;\u{f}! w_\u{1}& =$;&v%<#=*B.\u{11}#)y!I*B\u{c}\u{10}! yG]!$I\u{a}R!&ATU! wQY!E{]4* K\"L(B\"x,:$z!?\"\
        >%=&I\u{14}n,!H&G#I!F#I#K!J$u\"=#G\"F\"vR\u{d}\"\"<0CZk!)zkS! yKJ!$v\u{1f}{\" xJFXY! K\u{5}\u{12}+ G\"@!=\"E1>&\
        B\"?!7!{%9!4\u{13}o!\"w'n! vZS!7vm:!=wN\u{13}- o!A&I%A!A\"I\"E&B$K!B!P!F!;${!9v$t!,yy\u{1f}!J{]H-\"H\">!@!D!I%=\
        !u*G!@!.$K!?!xPD!>wMU!Ju\u{11}@9 Q!u\"@!G\"A\"L!E!K\"E!:\"L!;!J!q\"=\"0%J!O!p!K$N!s#,!J#I)c( B$;!D!~!y-w(=!Jo*%\
        !}\"B9?!=#wQF\" F*wBi!Jx\u{d}4!)w' #+|1@.A\u{10}A%2=\"I(y\"@,=Gj!<w]w!?va\u{16}\"4H'D\u{15}x!$uN\u{1b}!=yl5!<vz\
        g!6v5p!-vJ_!8u\u{b}?!-wE{!%v\u{13}\u{1f}(!t)E'D!D!v!B(C)vTX4 y\"u!F!J!C!J!K!H\"M!A#I!H\"L!?\"F$8!9$C\"7+LSG!6uj\
        V!!w*x#(y$?(BV\u{b}!Jxw\u{8}\"1C9=b\u{15}! wZI! x=\u{7}!'w3\"\" I*v\u{1d} !=v)v,%B!x\"B\"?!=#@!C#<&;%H)v$LMh!9w\
        lI!<wM:\"7J%uZf!/wJ\u{1d}. L!v\"?!I&9#8%9\"x$1#G!7!G!;!7l\u{0}&%C!C\"y(J+E#>O%!JuL.2!4!K!E!8\"D#;#<!9!>!?\"B#x%\
        2#5!u!D!7&5N[!;w@?!2w\u{8}%!=x|e$ s\"M&w,?r,+ M$<#J!F\"B$D!D\"C!G*v\":d}!4u\u{1f}U!5vd9# E4w(A\u{12}7!*y*\u{d}!\
        -v\u{f},)%D'H!H%H\"L$I%H'K&Jt\u{a}! x\u{1b}U\"?v+>\u{b}># u=H-E\"\u{7}#6x-{$FKV!=w7W!Ju\u{9}\u{1e}!=BGI!/x\u{f}\
        l< R!M!A!N!J!G!J!N!H!Q&O!O!=\"5!K\"O!D!O\"u\"K!S!L$N!I\"4\"s!A\"S\u{0}x!8w5t!\"xvK! x:\u{1f}!J{`0!1u^ !)zpC!J6|\
        (!Dv}6!<vQ\u{1e}\"$I+w=X!<r*P!=xE\u{17}!<~YP!=ukZ!Eu}\u{d}$ F$E6w#ElJ!<vj\u{1}!9whl!#vJ0!;y.\u{a}#&G.w6>yq!.B=f\
        !Fy-7$ G7=&>!{vZ!8vv[!3v^H!6v\u{c}\u{b}\" t<F\u{1c}'+!8!I\"F!F$E!F!B#D&L(t#I\u{15}\u{8}-$D)A!E#G!G!5!J$<&D\"0!4\
        #1!4\u{10}~!4ypK!!v\u{1f}G! w?l!!vq\u{10}!7wmY. H#=!A!?\"C!=!=!H#:!>#B-G&8&LAI. p!M$I%I'?!>\"A%J\"F!K\"@!K%K&KN\
        n&\"v*A!?'=(E#~\u{3}z!&y\u{2}\u{e}! zCF$ D<w!@-Juz!-u\u{1b}#!.wbh!JA\u{1b}%$ v4A)?-@^O!=x\u{1d}\u{19}#'G5x#D\u{1e}\
        \u{2}\"4?6x\u{1f}v!JKp;!9vg\u{b}!=w~<\" F=w/p!!w$;! FFn!4zF>!*?J\u{8}!,vKE!9v/0& H,:(>({!9-I*\u{13}!<v\u{f}=#$D\
        5u\"z)~\"<y\"E .\"<B#Dmo$ ?3y!M6KBn/ s$A#;\"3!J!;!M\"9!3%5#5\"9\"B$7+Nx/% B#@%E\"|1F&\u{12}!=w\"\u{11}!Ev<(!=wy\
        |!>{(I! KD%!'v8\u{1b}!$vIx!&D9J!?w\u{7f}2\" ?3zx\u{1d}! {[\u{b}! |\u{1}\u{c}!9u<k!${\u{4}\u{16}\" J2vJ\u{15}!-v\
        3K:!F\"F!r!?!G!B\"@\"H!G\"@!O%L!0!D!?!G!M#N!V#4!3!C\"H!+\"y#P;\u{5}!$vW.$ I*G%?-;\u{f}p\"9G#{(x!=|N\u{1a}!4Ags\"\
         F%yN\u{15}\"8w$E\u{13}\u{2}!8w\u{19}_!0D\u{16}\u{c}\".x/F>)!5u\u{17}\u{17}!<x\u{2}\u{b}!6v\u{17}=!=wOx! {\u{11}\
        9# \u{1}4D)?I\u{1e},!9#B%A!t!@\";\"@%u%6#A!F!=Q}!*x5J\" F#}\u{1a};!Du;7\"*C1va9%#G(E$M-E.@\u{14}x$.w/D$z)JCQ!<x\
        ],!4y\u{0}i6 J#\u{2}!G!:!=\"O\"G#>\"F!F!I!:\"@#J!3!v\"9!E!:!4!p&F{t!EvXK! uW=!=C\\\u{3})\"@%F#F*B#9\"<#>*x$E)F\"\
        4?)H5>!\"FHf\" C$wwu#=I\";!x1+! D\u{3}K!Ev\u{1d}1!J;S#!>z1$$ A4@\"E\"@}\u{1c}!$z1\u{18}!&y\u{1c}\u{9}& I\"=(x%>\
        #<)?\u{b}\u{14}!4wJk)%N!@!P$<#>!5\"?#2'KMN!8w\u{a}\u{f}\" v(A\u{d}c!Ju6\u{1f}\" y*F\u{10}'!.{<\u{17}% H'B#D1}#H\
        '\u{10}!4wz$/ N\"K\"u!E!G!J!E!?\">#@#u#J$M$E#5\u{1e}\u{b}!(w}T% v,G&C\"H)I0s$ y*B3D(ut\u{a}$ x?w%>&B!\u{6}!1uBA\
        !+xpt!+vc\u{b}! {|\u{1d}\" H;w\u{13}j!2y*c!*|}\u{1}& M'x%D(D'A/C\u{a}E\"=G-=FN$4A%x#C.IN\u{10}!4v\u{15}\u{1f}\"\
        -y'Cf]!Jv%-\"+v)CK\u{19}\"7I%wr(!%vt\u{b}!)zHk7#N!p!?!B!D!O\"O\"N%K!G!t$E\"Q\"H!F!M!<!s#G!D!t#C#Q\u{1f}[!9v2i\"\
        )F'y %%*M!O1E!M!G\u{1}X\",@#?MA!'u\"E!@vz5\";w\"@N\u{8}!?uK\u{8}!5u.\u{1b}!=uPD!=v,i- M\"u!F!E$G\"K*D$>!@#B!I!F\
        ,y\u{17}\u{7}#(9\";.9q&!<|\u{f}7!*uY\u{7f}/ G\"A#E!}!w!?!=!J#;!>!?#A\"u(I!EwN!<yI\u{13}%!t;A!>!y,F:\u{a}\",{0Bc\
        #!={Lk! u\u{f} !)y;#5 J!I!E!C\"L!y!s!G!H#K!G!I!H!C\"J\"Q'M!G\"I!>+N\u{1e}\u{15}!4x\u{f}\u{5}!!y\u{4}F\" J2zY2!*\
        v`M\" E=|w#< Q#K!H!P!M!H!M!J!M#I\"w!;!B\"v!H!J!N!J\"P!9!D\"N\"G#@\"M!2\"u#I\u{c}\u{a}' K'C#E's*}!A!D5l# I)x!F15\
        !4x\u{6}+\" E<x\u{d}9!*w|v! z\u{f}%# L2<+BuW$(C4t%C$q!)<\"O!I\"L!E!N\"N!P!M#L!N!J!O!F$J\"P\"'!N\"O\"w!D!H!K!L\"\
        t!O!M\";!Q=\u{a}!4@X5\" E;z\u{7}\u{16}# B5w\"FDd!?w[\u{1}!Jt!9! xUf0 /\"9!<!>\";!?#7%<#=\"4%=\"\u{18}!;!1!>,/\u{16}\
        }5 M\"L!H!{!E!@\"H$B!<!C!G#H\"M\"J!E$N\"R\";!6$0&K]#!4zM~\" E$x!8!7tS#!/x.@%!~&@#=2B#<y\u{13}4 n\"r!M\"M\"O\"H!\
        L#I\"N\"M!E\"C$J!-\"L!?!G\"v'C$B\u{16}\u{1}! yaZ!=yet6 P!D\"w!O&P!F!H!O\"P!Q#L\"G!)!H!K!R#Q!Q\"G$F!G&ui(!8z\u{d}\
        T! ~%\u{1d}!(M}K& D4H'B\"<\">+N,k!*Gak!,wA\u{a}!=yi\u{7f}!&w\u{1a}*!/vF\u{2}! zxu!4z\u{2}h& J%I#G!B%A!E\"e# D,w\
        8x+6\" G=ulC!4w\u{1b}l! ~\\I!4|{.!FtOW!>zig-#7!=!N!;%E!:\"G!C\"8#B(5#=+18)$ N/>!A-J%V\" H6?sR! v\u{c}E!1ud\u{1c}\
        !+|\u{10}e!7xWl! tpD!<vbA!-xiz!<u\u{1}\u{8}!<z}s!9s*\u{11}4 N!H!Q!J!u!D!F!D\"?#@\"C$v\"F#G!C$K\"I!G&0%K'\u{16}\"\
        )@3>\u{2}\u{1f}!=uGQ; @!G!\u{14}!L!=!6\"2#K!3!E!9!5!M!:!H!D\"I\"7\"D!5\"7!A!=!8!3%6&.tF\"<C.@cS!Jy\u{6}3!?yI\u{1a}\
        \" z=B\u{5}\u{14}!?y|T!,w\u{14}\u{1}!=y\u{c}\u{e}&$?!A$@!E!>49ol!\"ERk%$G0H*E!=!xh|#4A0w&tB\u{3}!!tPy!J=NX5 U!z\
        \"J!;!}!F!N\"9#G%;!;\"t!4\"G!9!I\"B!L!D\"F%0|\u{b}!4vEN! u\u{10}P!-vRt!.\u{7f}gM! w r!DuZ'!%vMy. S!7#|'C!A!A!E!\
        J%H$3$K!N\"7+F'?! yFa!<w\u{1c})9 I!J!I!N#J!O#o\"r&M!0\"F!H!;!C!O!0\"u!E!w!B!K!4\"I!C&C\u{1b}\u{c}!?v_:1 M!3#I$s\
        !>#;!7!J$;\"O$F#L!G!C!M!2+MGW!=w\u{1}H!)zBx!-yO\u{c}$&A$B%A%E\u{1e}\u{a}!/v\u{14}\u{13}!=vp\u{1}# @*y3AQ\u{f}!$\
        v:?\"!w<y\u{17}\u{13}!$yQZ0 s!:$B\"@#u\";%C#<#?!>!8\"?!8!p\":+2\u{3}M!%xdR!>F\u{4}O$/<,=!u!9)N\"=@\"y&.%\"F&v\"\
        C\"?\"=(G% t!G)>*>$@P%! F\u{e}I!$urw!2zO~!3z`^!8usN!6u\u{1b}C!DzZd!$we\u{f}!=w8y! {\u{7f}d!7wV\u{c}\" J<?BP* O!\
        6&H!C%?\"@%M'u!B.I\u{1a}J% t!@#F:?#uF?!$y?\u{13}& ?!A\"B1>)x\"A0\u{6}!2x\u{4}#$$z%B!@%vF,!&uPs!<v\u{d}T!=t\u{a}\
        n$ E<;!C-G:?!5x`i* ;\"<&v\"u#9%=)I!M!:!G>A!Dx\u{0}m!?v,\u{f}!!ub\u{5}! z\u{18}6!4@Bv!;wPc$2H\"=*@!vU\u{b}!.vO2#\
         E*y/u>\u{10}!6x-\u{4}%!A!~,B&?)A\u{7f}\u{14}!>uKo'(G\";%<#?\";$|%Awb!?xT`!&~\u{1}Z$*A*@$:26jR!Ju31!-@uk!=tk<'!\
        =!?#D%>1=*;%wRg#&B6B!J\u{3}^!9>h`!=x\u{d}.! NI\u{10}$\"K&I)E#FL\u{17}#$u&?#G:\\# D)w2F\u{e}J'!E%H)J#=\"L)Q-GUt!\
        JuUU!4{7p!%w.\u{12}'\"J&H\"H!?1E\"H,8n9! J\u{1a}\u{1f}#4<'y/?_0!\"tUv\"$|F;c\u{5}\" \u{7f}=D&\u{17}!(9\u{14}Z!)\
        yi~. v'8#N%I\"8#8$8!P\"E!L!>!<&;&9=\u{18}!\"xsk#%w\"E6Fdq!<va\u{1e}!7v\u{d} !4|\u{6}\u{c}!Jv -!<?X\u{1d}2\"E!y!\
        8!>!C!C!{!2!=#@!I#A*O!I!J\"9&5%I\u{10}n!-}\u{a}Q!3{0\\0#@!H!H!G!I!D!H!A!>!E#H%O'>!I!t\"6LX! xN\u{a}!<y*m!*w}}\"\
         I=wVy!=v\u{1b}U# H8<$=9\u{1}\"8F$sV,!?y\u{1d}\u{2}!8v\u{a}r% B'A#@!\u{7f}?@lO!=wj0!J{\u{12}u!7u`v!<vh$!<y+q!4v\
        W\u{12}\"!F>zX\u{9}!=w\u{0}G!(y}|!Ju\"g!9yR\u{7}!'u\u{8}\u{1e}!(w\u{1c}n\" I4Ga\u{13}!?w\u{c}1: \u{7f}!4#7!:!=!\
        2!8!5!6!\u{a}!2\"6!2\"8#?#3!2!4\"M!7!M!<!6%6\"5$HOX#)z+9);Y<\" w%FTR!!wR/!&wz#!-u.\u{19}!Jzpo\" H\"w\u{f}\u{1a}\
        !4w\u{13}\u{1b}!4y~\u{1a}! {jC!6y:o$ x=8!H!s\u{13}\u{16}) \u{3}\"D#=#<\"O-;%;!D->j=!'yc\u{a}!>zbZ\" I=w\u{11};!\
        2y1Q( L'E#t#=!>'w&A)<\u{8}V!D{l ! }\u{2}3\"2B\">\u{19}\u{d}!7wN\u{d}'\"@\"A+?\"G!H\"E%5\u{3}S= D!G!I!D#S!p#v!s!\
        r\"R#D!J!.!S!C\"N\"A!6!K!G!L!=!I!+!4#G!C!M\"Juv\"&J.vg+#*M\"M&J7c\"8C%B6\u{5}!=>\u{1}k!?w\u{1d}e!-xe\u{9}\"*y%A\
        \u{c}p%5z#z$?(y&>!>!${.90 M!7!E!A$H#E%D\"E!E'5\"v!D!w!\u{7f}!9+@xd!JwrV!4x+t!$z_\u{1}\" G=z&_'\"?$A.u'?!E*{$Fj\u{1f}\
        !:xpi!Jz\u{17}\\!JvsH! x? !2ym\u{a}! v\u{9}z!<t\u{1a}K!>yxe!9v:^\" F={e1\"=G->\u{a}s!4u7\u{a}!=xgQ!=t>p$*E(F*=!\
        x{f!)vmg$)@+B(D\"HV\u{1}! x{v!4vTm0\"L!B$L!@\"E!=!w\"B!E!C&;\"C!F\"M#K(2\u{f}t!4xP\u{5}!8v[\u{2}!)v\u{1b}g\"/G6\
        x<n!4@rE.!E!u#E#H\"I$E!K!F!E#C%J$O\"E+Gb'#\"D,I&J\u{14}\u{1f}\" B8z\u{11}Y!4zl_!Jwg\u{18}! w\u{f}\u{b}!7w4|!>vR\
        K\"4@6v<\u{1a}\"'AC;\u{0}\u{19}!Jx)E!9uZO!=wHt8 M!I!I!D!s!I\"D!I!?\"<!E\":!N#L\"t!-$K\"v\"O!J!H\"5#D!/L:!4yCx#8\
        I$A#wp\u{14}\" I=v\u{2}0!2z^\u{f}!J{C\u{0}&\"G*J#x#C\"G*H\u{13}6+ P!E&I&>$@!@&I$E!@!x,@\u{13} !4u4o\" D*t\u{15}\
        \u{1b}!?ws7\"4|(D7j6 I!M!F\"L!o\"N\"K!G!B!M\"M!J!J!R#K\"J!N\"N#P\"P!M%M'H!<v(\u{c}!4w}\u{18}!$v;a!${?\"!$uB`! {\
        S\u{e}!4ysS!@v\u{2}z\"!D3uw\u{16}!,w\u{f}P\"*D2s$\u{15}!>x\u{13}&!-x\u{5}K)!;)D%A%A$C!B$F(|%?p\u{6}!*yY5!\"z,P%\
        *?%u\"u'<%Kg\u{1}!DvX_! y\u{17}\u{1}\",I1wf\u{12}# @*r1DU\u{15}!Jz\u{18}T!-y&c\"Dt&F8N$$J7J!K(GLu! |\u{e}>!;v$|\
        ! }G+\" y,w\u{16}\u{17}$,?&5*>!BA(!;y$p! |\u{1}-!=p=J!=v7^!)zrf! zK29 P!L\"E\"C!G!K!r\"G!;\";!=!K\"I#G\"0!F\"6$\
        O!\u{7f}!C\"6#.!/!,$w4|!-x4E!4>5P!@{\u{e}p+#?!B!E#C!A,>&F!t!J!E!:xS! }\u{6}q!?w\u{18}\u{0}$-\u{6}'>%A1<+\u{1e}!\
        4|SE!/v\u{e}'! Hq\u{2}1#J!F#G!K!F$F#8!A#H%L\"K$O#>\"J!/\"w#LM\u{2}!$ukX!J{yI!9u?\u{c}!/v)t#%B!x7Etp!,EJ>!<ual!>\
        w*r!!w\u{7}\u{19}! wt.!3z^)$\"I(;\"=1A=D!5v.p!=vn ! w0\u{c}! yX\u{1b}!*Ea\u{8}0\"I\"F!G!D!E#A!?\"F\"L\"M#N'@\"E\
        !D(s$HTR!<v\u{c}&\" u=A^r\" u<G\u{1f}a!J:\u{e}<!)wFJ!Jz>\u{16}! {x\u{0}$ G*K$v-C,\u{18}9 C!E!I!C#T$u!q#O#H!I!+\"\
        A\"O\"?!/!T!H!J!?!F\"?!K#B!N\"KM\u{7f}# z$H(DXS7!?!C!D!M!B!>\"?!L!H!7\";!>!?!<!L!E\"I&z!G!q!p\"B&ID`! w\u{1f}\u{b}\
        !.H\u{11}\"!8w\u{e}\u{e}!;{m*\"2w+B*\u{d}\"8F%xl2!)znD-$A!D\"C!<\"B!8&C!>!v%>!8$M-?1g!,w\u{3}\u{1b}$ y1D!H+Ip\\\
        !2HON!*|;\u{1a}!Jx;K/\">!?\"E\"G!G\"F!@#C!G\"J!v%4!v$H#7K\u{12}! uV\u{15}!$w\u{9}\u{1f}!Dvtl!Jv#z1!5!C\"@#C\"C!\
        A!A!?\"?!<#<%>%z\"C'v!4$G\u{3}%!;C\u{a}\u{12}! y3r! uC\u{15}! yqo3!H!L!K\"F\"C\";!M\"v\"?!F!@!I#G#u!N!J\"H!N(@/\
        %!<z[S!4t4^\"#v%vdO3#u!I!M\"I!O$G!L\"O!:\"E\"E!L!.\"?%R\"P%B\"E$G|\u{a}!-vk\u{a}!(w|m!'wJ/'!v#D5D#D!D*z#t+n!!yU\
        \u{1c}! u\u{8}9#(C$z>@VC\")v+=[\u{18}&!;+E#F%B(C.zm(!8v0\u{1}!=vln!9u]B!\"xm~\" @<vj1'$I(E#L%J)R!F!A\"=\"-x/Hnw\
        !*wkZ!)uW0!2y3\u{d}' >!x#<%>2y!D)yR\u{1e}!2yCP!Du~\u{1b}\"4@6tJH\" ~=Ap?!-u~\u{1f}!<Hh\u{16}' =\"?-;'5&y!B\"@Gf\
        ? q\"E!P!O!G!D!N!F\"D!N!K!O!E!H!=!s!F\"K\"Q!C!G\"v!E#w\"/!?#q#O!K!>!N\u{10}~!D{j'!%w\u{4}\u{1f}!=F<\u{14}\" D/<\
        QS!8zM#% J8x%>!?,<P#4 H!{!v\"w!A\"C#F\";!@\"=\"@!=\"L%6\"I!E!H!<!7+Kcq!4GI\u{1e}% A#y%A)v9vi~!=yh|!<vMB$ |!A<=!\
        ?q?%'z2s\"B!?.B\u{b}\u{19}(&E\"G\"A&x!t#='D/@l=!<vRG\" t<FF'! ~,\u{1d}!J@CP!4v/\u{19}-!6#D#G!E$@!>!A#E#B#:!<&z!\
        9,d\"9y1:2Z!>v\u{7}q#4E$5&E@\u{2}!=w\"W!<v\u{a}\u{e}2#I!I!N!H&J!M!D!J!z#4!C!7\"C!E!I#D#M+M\u{c}r8!A\"C!q!>!D!@\"\
        N!P!M!C!M!=!M%O!,\";!A$O#M!2!2#F!>\"yfK!JvsG!8v\u{14}!!<~9\u{12}# E,}0Hh~!6u\u{12}K!Fv4\u{a}4 J!A!<!@!=!E\"?\"J\
        (H\"9!J!M!t#7\"F!K!O!<#>$3\"F0 O!x!6%:#D&>#w!>$v!1\"@!@\":'q\"I#JxF!Ju\u{7f}\u{b}!.vVD!<vy\u{13}%*G)?$8$E!G\u{1a}\
        w!1v2o! xn>\" E={s\u{1c}!&w>v! I\u{11}\u{1d}' B/@'6!r!w$G!?d\u{2}\" C*v\u{9}\u{19}\" z%C{1*#D!K\"I#H#D(=#G\"K$o\
        -Kl\\.!?#E!y\"D!L\"N\"F#F'/&?!G'-!2%P\u{0}\u{b}!<x+=!J@\u{b}s! w\u{e}i!4v\u{7f}o!!vek+ C%x\"E$r!u#<%E%=$A\"?+<E\
        I& ~\"K&:,=-A)AH\u{10}!=v,`!=vsa' t\"u*C&E*H!F-:D4\"4z6EoC!8xt5! z1\u{f}!<v2\u{10}\"$KFw^h\" z*C.\u{9}!<uVL!#F=\
        '!,y\u{7}M! C\u{2}s!&wL{!=tKY!@u\u{4}F\" B?vvx\"4z2EP\u{4}\"(I#xwW!=zT\u{1f}!<tP\u{1e}!9v\u{d}f!(w9W!5u99! vaC!\
        >v9 !4A4\u{2}!<vO\u{8}# E(v5vv@!EvmY!Ey2\u{17}1 Q!~#B#L\"F!I!A!H!;!F!F#D\"@#1!H,6&G\u{11}+!/x%\u{1c}\"8F$s\u{c}\
        \u{d}(\"K(2\">(;)\u{1}!I!?+91f\" B4w\u{1f}?!?v~\u{2}! G\u{16}[!=BS/!8xjE!)E\u{a}<!.w\u{c}a!4v\u{c}7!&w\u{0}}!/v\
        i^: S#@!B!I!D!C!F!x!P\"G!C!C!M\"J!N!F\"C\"K!s#L#F#A!I\"D!M\"s}T!!vrA' w'<\"@#@#F%?(E\u{4}M!Jw\u{f}{!7{]\u{9}!Ju\
         q!<v.W!8yw@\"8A%F!n!?wV.! v`e\" H>w\u{2}9! y&\u{a}! FD\u{7}!)x\u{1f}^!=wf>!FvZs!,zb>$.w/D$z)J]M!=wK?'\"E-@\"G#\
        I'v!M\"A=H!;|rD# D*@4BJ=!8y5\u{8}!Fy\u{b}l!JxHv!!t2\u{9}+\"F&>\"A\"v\"x!@*}\"C!:#7+6\u{9}\u{12}!Jx`J!*tfj!$w8x!\
        Ju:I! w\u{7f}J\"4>)wj\u{7}!'w\u{11}M!JxX!! {<{!9sP`#\"z(F(@\u{18}a5 N!K!B!H!J!p!{\"K!G!H!I!E'F\"I\"?!O#S#E\"O%:\
        #?0~!8w};!*ya5! Mx\u{14}!=wNa'\"N\"O\"K,K\"L$K2<q\u{d})%J\"r!H\"K!D#A!E%{)HQw\"%w+H\u{c}u!)v4M%!>1E'5\"w!;\u{f}\
        $$ H7=&;!{(\u{5}!1vsu\"7J%umZ+!;$v\"H!J$E&E\"A%:#G#:+@Hp#!B\"t9IRJ!4zK\u{15}! {[^$'E-B*w,@S\u{16}'$;\"C\"C'?%6$\
        =%M\u{16}=!5u\u{2}d*%J\"L!J\"J!A!G!H\"K\"I#K\u{15}_!=w/v)$F!E%@'u(@#?\"A!C&A,h!4wZ\u{3}!/A\u{6}t2!J\"H!N\"I$M!D\
        !x\"B!D\"C!B!@!F!.!A!K*1#J%p!%G7l% D'E1=$x\"@kT!-v6\u{e}($I#C#C#D'@!C\"<!=%94 H!{!v\"w!A\"C#F\";!@\"=\"@!=\"L%6\
        \"I!E!H!<!7+Kvl!Jw,\u{19},#<'M\"H!9\"2#9\"<#z$8!I,@\"O\u{f}),!E\"H!w#E\"@#F\"@&H$E$K)8%B6Q!3yrb!<~`p!=x+\u{18}!\
        =v~&!8{8\u{1f}\"*?1w!5!GxtW!4w;W# C&z.>{\u{e}!\"y`V#/@%z6;\u{1b}6! xA\u{b}!8uR\u{b}!=x<\u{6}! {nF! {\u{d}g!,yQ\u{6}\
        # zBr#JV%!)zaa\" ><\u{7f}f=) v\"F#C$?&D%>'D!;#<y<\"<\u{7f}!F!O!<zYU!&~\u{8}>\"7I%wh\\7 R\"R!O\"P!I#O!Q\"R%L!G\"\
        O!H$A\"O\"K\"P!I\"L!M\"s!L!H#I\u{13}\\! xGP!Evhs!;wY&! IhkB\"L!<!A!B!D!G!A!@!E!;#@!G!B!F!P!K!J#\u{1}!w!L!@!A#x!\
        L!.!/!{\"9!)!)!H!=!A!@\u{0}&' E,9#E*;\"C$;+>\u{1a}$!?v\u{14}R!4v^Z!4w3d\"9v1H\u{4}\u{14}!%wXN%*D(D)@)L&O\u{12}\u{18}\
        !!xPA!*{b|\" ?*x2.\" H#yNN!4vyh-$>!D#A!>!@!8!|!>!>!>\"D'9!:O\u{1f}\"/C6x>>\"4C)H&\u{d}!=J\"@!={\u{4}9\"*G*zFU!=\
        v t, o$7\";&6\"9!7\":#='N!8#>+5\u{3}~!)z\u{13}Z!,zL\u{b}!<tr\u{b}!!Ft\u{1b}!Gu\u{d}Y+!;\":!?#E!z!=!>!@$A%=6E~\u{16}\
        !@vB-!(v75! z\u{1f}\u{12}2 L$@#K!D!@!F!y\"9!B\"@!B!E\"?$B$K'x!5\"8\u{5}I!)ybR!Ez\u{8}{\" t2Ea`1 Q#t!H\"G!G!K!L#\
        M#K#I\"K\"1%K\"L$w!E(G>\u{17}\" F*wxj8!/!n!3!C\"5$s\"B!1!G\"J!3!s\"F\"9!2!3!3#,\"R!3%7!5!4$5t\u{a}0!3!C\"z!E\"C\
        \"6%<!?\"B!K%5!5'1%5\"/$x\u{19}A!&w\u{18}x!4C}\u{f}!5wqE\"/E$EKs:#A#J!N!J#N\"A\"E!P!S!s!A!J!G!E!@#B!L!V\"C!G!L\"\
        J#R!O!P#I\u{1a}Q!>v[B+-H!;%K!J#M!@%F!I!s%G&2\u{12}\u{1d}\"!89z:\u{5}!9yc\u{1e}!Jv;r. P$N\"A!J!C\"=#8!B!>\"A!D&H\
        $t\"6\u{10}I!2yQk!=G\u{a}9!9w\u{7}\u{1a}5!5!;!;!E!C#>#>!K!;!:!=\"B!J$>\"M#x!M!Q'5!8!4\u{9}!\"4C(?|\u{1d}% \u{6}\
        \"M9<\"1\"=9c!?sa\u{9}!JD\u{b}O0 O\"u\"<!B!F!:\"y!:%:\"A!G\"=$<#G\"M-JK>!4yi\u{a}%*s\"C1@\">+@4\u{9}!Jv;\u{d}! \
        u\u{15}\u{1}\" H$~\u{a}N%*?$@!7%7'LF\u{e}! v^H\"'>6A`:!E|\u{f}\u{1c}!7zk)!,whn!+wtf\" F=zs\u{5}3!(\"M#H\"<!9$L\"\
        G!B#2\"-$<#Q\"P!N!2!3#0!0!(\u{17}c/!K$G\"H!D\"D\"D\"E!D\"E!=\"B'C!Q!:!\u{2}.Z\"!w?HFA!?vv0! vC\u{12}!9w]\u{12}$\
         y1D!H*>Vb!>zB\u{0}!9v`b$ w2A4x$DxN# K\"s2w(O!J|u\u{1e}!=w0V!JuFo%'D#=2J!J!=\u{17}z1 N!G!O!J!u!C!F!C\">#?\"B$u%\
        F!A$I\"I!E^*!7v>n!&w[P!*v%\u{f}!;B\u{5}!% A!u)A2D!tO+!%x\u{1a}U! |x\u{9}!J{3=!9u\u{3}+( p*F(D)F\"O!>!I+K\u{7f}C\
        !?vL:!J<V>!<vO_$$<5w$F-<Ww!DwIE-!B#E!C%H!H#B!J\"D!K\"J#0\"I1Pp\u{7}!\"vVR!=v<&0 I!3!=!@$H!A#1!F!6!7!:\"C&I't'4!\
        xA\u{6}4 H!{!w\"w!A\"C#F\";!@\">\"@!>\"L%6\"I!E!L!=!7+Kk\u{a}$B@!D$\u{0}#ygE!<yn`!<vM\u{9}!9t$@!?v&\u{1}# B/w\"\
        zc\u{8}&%u\"?#G/u\"B/?py!#|L\u{19}7\"M#I!K\"K!G!H!L!L\"J!K!G!O!L!J!N$M!q\"?#K#M#N%H!Qjh\" K?vz(2\"E!F\"J\"K#L!C\
        #<%2!A\"0!F!J#M!:#I!5$-$w[`!Eu4z!4x\u{e}\u{a}\" y26F2\" G4r{d!<tM<\"-v=C\u{7f}\u{3}\" s$K\u{1a}~!<xY-!)z]U!<y11\
        \" MJ<bC!,w\u{a}\u{1c}! tD~!+y\u{2}z7#N!p!?!B!D!O\"O\"N%K!G!t$E\"Q\"H!F!M!<!s#G!D!t#C#Q\u{11}y!4rZ:! uO&5\"G!8!\
        t\"A!P!@\"8\"}#N\"8!8\"s#:!M!F\"<!Q!1!6!>+M /!Ev<x!JvA:#:v$G,@\u{c}b!9w|)!?wA\u{5}!=z9h!=wD\u{17}!?u#-!4y?I!4Dt\
        \u{7f}!-v\"}!8u'X! uj'/!8!E#E!u\"C#9\"=\"B\">#A%4!y#P!D!3Z )!8!@\"A#D#H\">#C-A!J>g!=vU !=J\u{5}~!4|\u{1c}\u{c}!\
        (H\u{a}\u{12}$-z'@)F\"<u\u{e}$<5!>!y,>4X!7t']!J<?V!<|FJ!$wb !:t3\u{5}+ L$;#I!E\"G$C!C\"C!G*u\":!\u{7f}!6u0:!Jwo\
        W!+xm?3 V#u!J!O\"J!N$B!M#;\"=!F!D!N!/\"B%N'E\"G$J\u{15}k!<|W6! vf3!F{ps!?u\u{19}z!Fv\u{9}v!4{\u{8}H!9w\u{19}A9!\
        K\"B!H\"B\"M!F!L\"G!:!J!N!=!K!s\"?\"2%G!Q!r!E$L!r#-!I#L(\u{0}!#x\u{1}\u{a}$/A%;(v.wcn\"8u'G!\u{1b}! wi5&-B%H\"E\
        %8,;%8I\u{1}' H(<,:'@!\u{1}!H%{Q)@ x!.!A!z!B!@!C!C!}\"@!:\"@!>!@!;!F\"7!>!=!3!1!H!0!8!Q!6\"=!.\";#2!0!-\u{f}\u{7f}\
        !)w*\u{a}!6t=\u{1d}$4;'K\"K!y%Q!\"uxz!'v\u{1}r!<x0s!6w')!<u\u{5}]!>{'b\" w%Ir|!#u5t* M%>!A!D\"|!:*;'C\"O-D\u{11}\
        \u{2}!7v\u{4}\u{15}!9v0q!=z\u{1c}8#,y0F!Be\u{1c}!:t$:\"$x:F\u{e}'#(?,;)@ \u{8}!<vGa#\"M#CEHO\u{10}!+uZ\u{14}!<u\
        \u{1c}q!=xa\u{1f}!>w\u{1b}\u{17}!?uC3\"1B*Eh$!@v\u{19}E%#>:C!G#{);\u{17}&$'u-D(A#D\u{f}I!Ju\u{1d}2!1w4\u{15}!4s\
        :6&!9\"?$E*D#J#7K\u{11}%$z)@\"E\"C#<Jg!4Fn\u{19}# B!w2A:M!6ud)!%zQn!4w]S!>v\u{11}D* M#?!B!I\"B#K$B!;.K!GHz!*K^n\
        !,y\u{3}W!/wW\u{10}!<u{$# G4w(Bn9!4|8\u{e}!Jx\u{18}8! x3\u{1a}!Jz\\\u{e}!1u\u{5}\u{18}!@u8\u{b}!4{go! z*\u{e}!@\
        y\u{13}P$ t%H\"B-A`.!Gz^\"% H(<)w'C&E}?&'G#B(A,@$C%z]~!4urC#*C2B.:v{! y?v!*DYM*$E$x\"C%?\"D':$:\"8!:+J(D1 o!E!r\
        !C$I\"G!J!F$H\"J!E$:\"4!6$J'8!7\u{15}\u{7f}\"<D!CSm1 N!<!;!B!B!E#I!B!F\"w#D\"G!@)J!u(;&I\u{e} !=Cbh!<w\u{1}L!<z\
        j-!)wQ[!J{ZR! Dg\u{1c}&\"I!u$N'D+M$I\u{1e}\u{e}!<uj|!8u\u{3}X!4|L`!)vE\u{1a}! yp8!%wSt!JweK!?xG\u{16}! xn@\" H=\
        w\u{3}=!<A\u{10}\u{b}! yy\u{1}!4{\u{1c}i\" H=y\u{1b}\u{4}!,xg\"#7u%r.C\u{0}\u{14}!8w\u{6}\u{f}!Jx\u{4}0!=H$6) \u{3}\
        %A\"E!@\"2(6\"<)>-M\u{f}V# I.z.z_&!7v`r!#|l\u{17}!=w-d!>|!U&*D\"E&D)@)K&L\u{d}^! xtD#4?2w$A@M! yUX#*E2A!K\u{16}\
        V\" H1y -!5w[{!?u$:!<vJy!!v;0' w3;!4'A!>!>-:Q#!7uiP\" I=v\u{7f}\u{19}!;xD)!\"vj7!JwNk!;Csq!?w \u{1a}\" G.vTo1 4\
        \"B!;\"{!:!|!~\"z$=\">!9&;$C!D!9!@,;\u{1c}(\"1C,ww&#!<!G\"y~&!!vc8!Ju2V\"8D'wbF? Q!G!F!y!P!P#R!P!Q!G!G!D\"R!U!I\
        !T!N\"I!*!J!P!Q#S!S!R!I#K!F!I$B\"t\u{2}G\" FJviw! yt\u{1c}!$y=\u{8}!!y\u{5}G!5wWU\" C=~\u{3},!<}a\u{1b}\" F%y\u{0}\
        q5!9!I!4!5\"5!@!5!3!E!Q!N#7\"G!4\"6$r!q\"J!w\"F$?s4\" |=CLO!2u\u{5}*!<xR;#$B\"xD@3\u{c}!){CE\" F<@x,% :#~\"H\"A\
        4t\u{1c}\u{15}!(v5='!7#>!A\"B59#9\"zV+!9vM\u{1e}!$x~s!9vm\u{5}!9v@7! znv!)u7 \"4y6@Aj\"=>!x7\u{1}! zyB$ @3w)C\"\
        }\u{9}s! w\\b*!H\"E\"I!C!H$D)@#9%J(<h\u{16}!Jv\u{9}b#$x'D2Ba}!&z\u{6}/!&y\u{11}o% D'D4w!B#A\u{9}:!,w3`. R\"M)H#\
        B#L!G#4!2!z!+!C%K'1\"F\\\"+%z!>!F!B$=\"<!?%>$8!@#=\u{1c}\u{7}!<u\"q# M2I2Hou, J\"@'w+|%6\">!;!8!?&w!>!7.o!<z~z!\
        Eww\u{1a}!4un\u{3}!<{\u{1}\u{1d}!=J\u{14}z\"4z2E\u{19},! u\u{3}6-!4\"?#E!A!=\"A\"A\"A#A\"4!D#w$KE\u{3}!:t-+\"9J\
        #vzT# |*J3;6u\")u+B\u{16}I! JL\u{1a}\" H4y\u{18}i!$x\u{18}@!JEPq!8vid\"1E*C0\u{18}\" D4@d\u{8}!Ax2\u{0}A u!S!K!\
        ;!O!?!@!=!G!D!C!D!;!D!/!A!G!F!>!F!9!M!N\"K!Z!D$5!T!L!I#H!S!R\u{11}\u{19}!.x#\u{a}!4zl@!*{\u{f}d#6w!A!?qo& E3y!C\
        'z\"C-<y\u{11}!/x\u{f}@! Eg\u{16}.$C#D!F!>\">!;!@%L\";$6$>\"A!L%<2A* M\"B!B\"H&C#F!J#A&y!5'm!7vi|!%u&V!$G(M\" C\
        <w,|!4w#R$-@'8\"<)yk]!=vs\u{a}# t(w,>\u{5}1!&waT) A\">%u-G%7\"@!=!?-I]&!)wJ#!<z\u{19}n( G!>!B\"?&<*<'v\"t\u{8}!\
        (%{!>!G!C,@'D!C.<2\u{4}\" J2wcO\" E;}r\u{18}* I!9$:\"v\"v2F!7!H!?,F?k\"6z!?cT!<vlP!4FUW!)vT\u{1a}!6v\\&\"(u=uBu\
        \" {;A}\u{13}!-x\u{7}\u{1b}!=v[\u{6}\" D<z\u{18}[!,;ol!J=_W! x[K,!G#I#K!H\"M\"J\"G$J$t%I\"H-M\u{b}b! BC}!'v\u{1a}\
        \\! vB*& M!J1K\"K+I+Fv=\" ?,wE.'\"8%A%;%D#;*B,4N<!*|07!9v\u{11}D.!A\"I!D#K!C!w\"A!A#E\"J#Q%6\"K*u\u{a}A!9xsq!?y\
        \u{15}r!<vKh\"8D'w\u{9}\u{12}!<u_c!4wwJ!FuIH!.xH\u{d}!$v\u{1a}\u{d}!Ez+j+ u!:$F\"I!B!@!D!>1>\"D'>n,$4=(@#w+Eec\"\
         L#x.#!JzG@#/@)?$u9\u{13}!?u3N!Az\u{1a}\u{2}!JwhX! y/y# I<>#r8Q\"*?1wU\u{4}!6v\u{0}\u{2}\" xJEBq!Jvzu!#w\u{14}e\
        !8t\u{1a},!/u\u{b}\u{c}(!t)E'D!D!v!B(C)vZ8!J:Q\u{1}: N!M!U!M!q!B!H!D!K\"M!P!O\";$P\"D$t!K!#!L!V\"D\"%$O\"B\"4!:\
        /7#,y*v&F\u{1c}x#&x!{(B\u{19}K!9v?9'#A$G\"@%D!D#C$<:y!1u/]!4B\u{8}F\" GJx\u{7}:% L%I)@!H.F\u{1f}'!/I\u{7f}\u{b}\
        !$xP*!9u5a\" G=yn<!5uYG!Gt\u{10}Q$!B\"E!JF|\u{16}o!9uM\u{1e}# B&wDA!b1 I!?!B!H&J!G\":!I!<#7$5\"x!D%M!@!C'/\u{11}\
        e!!yXc# \u{7f}'C69\u{c}G:!N\"K\"F!F\"@\"G!P\"J!=!E!?!?!O!/!z!+!1!@!J!L#m!O!L#B#>!F\u{16}/!=wYq!!v<\\\"%C8EA\u{9}\
        %$u$F\"?#G2HwL> o!;\"9!C!<!?!?!O!2!;!8!\u{8}!6!9!4!9!>!H!4!=!5!4\"M!A\"L!G\"u!;%7&J\u{18}\u{1}!@u)\u{6}!<x($!,w\
        \u{10}*!<y*\u{0}!:t$,! EUd!??6\u{6}!+vGs!8y\u{7f}2! v*c!8v\u{0}\u{11}+\"F!F'H!G\"?\"N!x\"D'>%C,FC\u{10}!JvO:!Ex\
        o6! }ME!=x\u{3}\u{2}\"<B.=;\u{a}!<y\u{1c}\u{f}!4v\u{1d}\u{16}!6v\\l!!u\u{10}\u{10}!4|gt!JA#o\"/y%D_-( K'B#=*<)I\
        \"r&I%v\u{12}t!!I.\u{11}$\"G\"I#F-@M!!*?5{\" H1w5E!9x\u{17}!%*N\"L0I!O!IKs!<v#a&\"{(D!A$C\"E!ARA# C4z(C|\u{11}'\
        &v$A#?\"C#?\"J)N%\u{0}!7wy<!FwG;!8xTb!FuA!\",w1vnD!=vg#\" v=I\u{6}W!4{M0!Jx\u{4}\u{17}!9vm\u{6}\"+{2F35*$;#6#L'\
        K#;$u%N!H$B#2\u{a}M\"4D6xM:!8wd[!*w\u{1c}o!>x\u{1b}w!7v.\u{d}!<y9v!Ftt\u{b}'\"J&H\"H!?1E\"H,88_3\"F!>!D!J!?\"G!\
        =\"B#D!L!B!M&-!D&E!H#F$/${\u{a}\u{f}\" v=A\u{9}N0\"D\";$I\"8!<!@#9'?!=\"5#v!L!<$D$z$Czy!?xL\u{1}-#K!F#G\"G!O'@#\
        F'N$N#?#1\"v#G\u{7}9!?wsf!<y\u{3}\u{7f}!4zif# u2A+EUP!Fuh>! vJ;!<w?f\" M4BM\"!?v\u{14}\u{3}! J\u{1b}x$!=\"v9G!y\
        [y\"#\u{7f}6?C{!<z)j$ w7M&H\"D`u! x\u{5}E! w\u{18}\u{5}!=vNu!4v\"R+ t%J$E%F#J#K$I#G!M\"I,GZ\u{3}!=|:l!/w\u{1a}P\
        \"$w8Dcl!<xx,!$v\u{18}\u{2}! y\u{f}\\!9wK/!?z\u{1c}L9 F!H!J!E#T!o#u!t!q%F!K!/\"C\"O\"B\"M!G!N!?!I!,!4#G!D!N2e!7\
        wz~!.wd\u{17}\"&E#AGJ!J@\\B!@vCm6!M!K\"L#v\"E!t\"E$Q\"G\"Q!?!>\"L!B!J!L!E!P!J\"J&?\"?\u{13}\u{d}) w\"G#@#?!=!L\"\
        >\":<44d! v\u{12}\u{8}!=v\"I\"&I.whK2!E#@!G\"K\"@!G!H\"5!A!?!<!B#H#G!/!2+1&z\u{0}I!#xW]!*?ry!)u3\u{4}8 T!P!P!I!\
        I!R\"D#J\"s!B!J!L!C!H#K$@!E!>#S!P!t\"*#H!7\u{6}^!4v\u{0}6* I#?$>!D!A!w(D)E!D*7\u{8}f! vJp!Jz,\u{1b}!=y\u{14}@( \
        ?%y\"~#x1>!?!9%s\u{1a}}\"%A/E<P!=v\u{1b}a!4vC/!9v/\u{18}!4yRw!3y\u{2}P& y%s\"G#B%D%G)Q$*@(z*;\"D3u!<{cS!%v\u{1c}\
        ,# s<>.w0u!,w\"K##=+|3zr\"!<A?35!q&L!K!E!S!J!F\"N\"E\"F\"K!.!G!K!G$L!O!B\"t$K\"@g\u{3}!)wtr6\"E!E!y!F\"K!I!G!J!\
        ?!;\">!G\"@!A#G!K!?!H#:)u\"D$O\u{d}_!%w~\u{17}!)yTC!Jv\u{e}\u{9}&$@&>%@%=0w&>lI!+vM6!&u`\u{8}!<xED!Jt{%!9vy7.$C\
        !K!I!t!M(>#3!A\"1%G!B\"I!6%29d\"*C1B9\u{1d}\" C,yD'!4:DO! }WF!;xy\u{1f}!\"x13!=vl&#(y$?(B>\u{15}' t\"C(E*H%z#B!\
        G\u{0}.!=z\u{1c}V!Ju\u{e}\u{8}!=zC_!9v'\u{1b}\" E4D\u{1c}t! v\u{15}\u{16}!=x\u{a}w\" MJ<\u{10}\u{2}% O$E#E-?6IO\
        n\" sEE\u{2}x$#z2x)G,;nG$$>&@/;\"zs\u{f}!=v\u{12}}7 S!O\"I#B\"J$v!>!C!C!:!C!I%@!D\"3#s!K\"/!2#I!-!0\"=E\u{6}# ?\
        4u(C\u{17}p\"#{2GQ\u{16}\"(vBD\u{4}i6\"K#D!w\"L!=#A#B!H!H!G!,#-!@\"(!5!N!H!P\"?!0\"A#@7&!4|'\u{2}, \u{3}!7\"?!<\
        (?&x\"=%;#:!>\"8+5o\u{f}!Fx*\u{3}!=Ecy!)uzD!;xa\u{2}( y!x!F(A*B'A\"B)AQD!!t$o\"2w+B\u{16}1!JC/\u{e}! C\u{13}\u{6}\
        \" F1u\u{a}G!Ew\u{d}\u{0}!4vF.!Ft\u{4}C!5u \u{4}!4v\u{5}\u{15}# I=y&tG\u{c}!5u\u{10}\u{11}\" H2yXO! u\u{1e}\u{a}\
        \"=G*zk !<|TD!FzR<!Jy$\u{8}!7v\u{15}I# }=D!Fx\u{15}!<x\u{5}^\" r=I\u{0}z'\"J&H\"H!?1E\"H,8S\u{17}\" w==AA!=v<?!\
        .~N+!9t\u{5}e% v,E#s.D!I5+(!\u{7f}!A\";0=$C$A!=-?d\u{1c}\"7>!x'2# ><y.;|\u{f}!=v\u{1a}\u{15}!-{+\u{f}#1@#B'M0Y7\
         U\"N\"w!J!y\"C!E!I!<!H\":!H\"C!B!K\"1\"0!.!A\"S!K!N)Hr\u{a}! ~k\u{f}8 R\"K!>#H\"H!G!P\"E!K\"M\"I!q!0!K\"D#r\"N\
        !I\"A\"2!6!L!s'OGy$ B$u%{6I\u{9}7$$~%E2F/8\u{15}b/ y!G!A!E$B#A\"E%L!=!:!=$x#A!D#Aep!%y\u{c}\u{3}! u \\!)y\u{1f}\
        6* \u{1}!=!v%C!@\"?%>,>\"C!=Kb!4x#;!=x!\u{9}#%I\"v6GI .!8%B!H!?!=$?!:!>%z#5!6$9#7&80\u{14}!>vP*!<t\u{8}f\"*D*\u{7f}\
        \u{b}\u{8}!/v?]!?xo\u{14}\"<|!GgT!&z\u{17}E#*?.{%A\u{8}P\" B;\u{0}!\u{17}!6v\u{18}:5 t\"I\"L\"J!O!J!H#H!I#H!O!G\
        \"K\"+\"I!)#L!N\"s!u*H,)!5s\u{6} !!w*w# {*G3L*\u{9}!$v.\u{9}(\"?!C!<#C%:0<\"?\"{\"F!Dy\u{16}\u{f}!J|b\u{1}\"4A6\
        @F9!4x\u{1c}\u{8}!4v=\u{7}&#B,<${$>!>)@p\u{b}# s<>.w\u{1a}u! M&=!Jxp\u{1c}\" v;Ekn0!J!N!<$J!H#F!L!A%K%2!@#N!E)J\
        !.$F\u{10}|\"3y!D\u{5}q\"*F!x\u{1e}}!?v\\\\!7uQ\u{8}!Et6~&%H,B!I\"y'D!:\u{7}\u{0}!&v|\u{7}!$so\u{4}! F\u{4}a!Jw\
        L4\";y\"Fs\u{c}!=vE\u{a}! v\u{1a}f!<yd\u{11}!@u`&!=A*P! x5|5 T#C\"M!B\"C\"P$L!K!<!F\"C\"B!2\"A!I'3!4!@\",!+!)l\u{2}\
        \" B8y0\u{9}!9K8$/ B\"<%8!\u{7f}!x!E\"7\"8!9'=%C!D!M!9,KS\u{e}!&wl7!=z%\u{7}!@{4d!6v\u{15}e!(y&=# z#I%G#M!4s\u{16}\
        N!JE[R!4|J=!Fx-^!Axkr! EDu!*?\u{5}w!9u/\\3 N!O!J\"L\"H$L!8!>\"C!@!;!<!P!4\"B$.\"M$w\"v\u{16})! y\u{10}\u{16}% E\
        4?(x)@%@r=!6ta\\#*E%v-u`\u{1c}\"#L>v10!4v?C! v\u{c}\u{7f}!?v\u{11}?!0?\u{7f}}2 w#D!D!E!C!I!B!B!E#>!B!B#E)E!q!E\"\
        t+>kf!5z\u{1c}n!<w\\U!/wG1! J, !JzPc!Jt\u{14}T!4vL\u{1c}\" y=B>z!?x\".\"%y/?iL!=D5>!4x\u{1b}_!8vBw#*B$}<B\u{18}\
        [!<y*\u{9}!(wi6!=E\u{6}2!<v\u{1a}c!&w\u{c}m!9xQ\u{16}!!v\u{8}&!=H\u{1f}\u{c}* N#?!B!I\"A#K$B!;.L!G\u{11}g!5{q\u{1f}\
        !?{\u{17}&!4uc1!4u%M!(tEZ!+J{`$,B1=!E%K\u{1}.! x\u{c}&#4D(>*yP+! v\u{19}|!Ju\u{11}$! w$b!!y{S!J{Y$)$A!C#>)z!='<\
        %=!@&?\u{13}<$ @$F$}(we9!*z\u{e}\u{1b}(!=#C#H!B!{#@#D%Ksi!*|]]' N\"@-:\"B#=1y%=U>\"\"I(M%{$ B$D(z>?:V?!1!Y\"Q\"\
        U#T!T!N!Q!N!P!R!E!S\"3!P!=!>!1!5!)!5\"P!U!T!+!3!9#-!0!1$3Jk! GZv\" G)}\u{12}\u{13}!;w/I!/v\u{c}]!JyJ+\" @>\u{0}\
        c\u{b}# C1s*v$w\"/w6I2)> M!D!E!F$u#q!q\"R!N!T!V!n!R!A\"B!I!D!G#V\"S!v!O!?!0\"Q!M!G!M#6!Q@V!=w2\u{1b}!$wB\u{0}!=\
        s\u{0}x$$w'D0@\"B\u{1a}f!DvCN!J=8\u{1a}!4vgh!8vi/\" |2B\u{b}\u{17}!<v~\u{1a}# G2z+F\u{e}\u{b}!?x M!Ez1\u{2}! NB\
        /!2yOw!8v\u{3}2!)y\u{15}c\"/K%IPe!4vi?!<wCL, =!7&@#>%>#{*I!8!C!>'7!xK\u{a}\"<|!Gc$! vb|#/>'w4AG4\"Hv\"{**9 P!8\"\
        C!A!I!P!t!M!@!t!?!L!:!t!@!<!@!L\"u#8\"6#A!E!<!<3[\"=v&tJw!:{B\u{1c}!Jvt8!*vo6!<y\u{c}H\" x=E\u{1}t5 J!x!s#:!:!B\
        #B!6!8!;\"J\"<!<%4\"/\"B!=!J\"2\"v)F\\q!?wDO.!<\"C!I$B!F!C%F\"?'>#x!<\"\u{0}!?+;3\u{4}!8u>C!3zqe! By}. }#D!F!I\"\
        C!A\"?\"B!L\"C%H$C%F-F7\u{9}\" H$u[O$ v$E9t-A\u{12}!!9v6g!D{+@! vEl! H/X!<v\u{e}\u{1c}$ u\"@2A)?M{$%E\"E\"F3BG\u{a}\
        \"+u)CoZ!*v\u{3}\\&/M\"H!u)N!I.GXF\"\"?0>{7!Ju:k\" w,<\u{4}Q\"4x#z(B$!7.A*9#@.N# F-\u{6},A\u{2}X!9w\u{1b}k!<wT0\
        !4B\u{19}8!=G\u{7f};!=w3W!<wf{!7tA2% P'u#:'B-@\u{f}\u{1c}: H!z!w\"v!@!@!B!K\"E!=!;!@\"=\"@!=\"K\"9#5\"H!E!L!<!7\
        \"1#/&K@q- E$C$C\"B%B\"@&v\"w\"G!Q!F(p%H\u{1d}I\" v<H-\u{d}!Dx\u{e}1!4x0S!!u;+!&}\u{d}=!%vI=!>y\u{1f}x+ E!@!C!2\
        'J*9#7\">\"=!r)3_>!+v7\u{7}!?w\u{c}WB W!I!R!H!E!M!>!O!K!I!N!I!@!5!C!I!7$G!=!F!I!x#O\"y!G\"2!B!G!z!F#O!I!>!PZ\u{5}\
        \"&sDBHP!Dt.'!@w,}#=B&v$K\u{0}N!8zZ/!)zkL! F5A$ F%B+}:A((!,xx\u{1c}- H%@\"H!?\"I!6!3\":!;\"D#I$y.3\u{19}5!<x\u{15}\
        \u{7f}-\"J!B%C#?\":\"E&4#y&>!0%z!@!1a\u{14}+$I#I\"K!N'C\"v!I'E\"O\"H+IQC!?y&\u{10}# M'F#I\u{3}\u{8}!&v@A!4z/h!J\
        w\u{1a}l8 T!A!K!?!L!F\"L#N!M$R!E!G!F\"J\"+\"S!J!-#Q\"u!-!G$K%S\u{16}\u{1f}!6u\u{b}j! w\u{16}V# x,D!>3-!<w'B!?yf\
        \u{15}!?so'2!T#I\"=\"F!G#H\"B!D&4!4\"I$N!O!D!7%4!E%uE=! zx(- Q!4#B#A!B#<!:!9!B!@\"G&7(6=\\\" J2v`%!,B\u{1b}!!Jv\
        G\u{9}!4u@W##x,C;BbL$/D%B'v!A\u{4}K\"Gz#y%L!4x3\u{18}\"$D\"}iS!=w*-!-{\u{18}J!=w`s!Jy:(!=xaL!,v*/!JwQn!$uk\\%8v\
        $F!D)z$Ed\u{13}!$y\u{1b}f!.G\u{0}C%*A(8\"B#>%B\u{18}\u{7}2 J!7\"C#P\"y!v!G\"6#9!}!<!E\"@'B!9!@\">+3LI!!w\u{10}\u{5}\
        !2w\u{1f}\u{19}!7waQ!4yqC/ D%<!G!=&v\"H#8$w\"8!K\"A!<!D!D!9~)!>w\u{b}$;!s!K!o!O!L!F!L!K!O!S!K!I\"O!P!?!P!G#J!+\"\
        ?%J\"O!u$L\"I!F#CvG\" F=w^n!(whR!4y%k!9x,:!/w\u{18}o6 ?\"=\":!<\"?!=\"<\"@!8\">#;\"K#w!;#C#9!y!t\"t#6!7!J9\u{c}\
        !@xe]\" w(w&*!4C\u{0}\u{0}!=H>R!!u4 !=w8\u{1d}!-x\u{19}b!\"u8W!/G0X# @*r1DgL$ w*J*w(D)\u{15}# E$v&xEr1\"H\"B#D#\
        <%7\"r#8#6\"9\"I!J!J!=!:\";#;&v^\u{c}A P\"O!D!p!P!G!S!R!L!T!I!M\"J!R\"O$@!E!P!L!t!@!V!y!N\"V!G!A!Q!I!E#P\"0!T\u{1d}\
        ;! v\u{a}r2 N#A!7\"?!E\"{!=!F!>!9'G#5$F!G!Q!C&6!3vf!!tx\\!/E/\u{1b}!3{\u{15}B' s&E\"E\"D\"?&D8{#+\" J=v\u{1b}i!\
        4w\u{c}%0!6\";!9\"B!4\"5!<\"}%C#H!=#5#D!L#4%?/%\"*}%?5K!<y>z! {I)* L!:!E\"@#J%:%A+D!D-67w! v\u{9}a$&A\"E'B,{AV*\
         L#C\"C\"?#>'r#:'~\"B(B\u{10}J! G=@!=x\u{e}<\" E\"t\u{1d}*) \u{4}#E$C!B\"?%>,A\">!x\u{a}:!CtXz\" K??t\u{a}# L;x\
        \"Fg>%$>&9\"7!='?a\u{a}!<y8\u{16}!Iy.[! vx^1#>$=!=!?\":\"=$A#?!t!9%I!G!J!?!y&6#w4q\"4x#zH$!6u}W!<~BR!*x[($!G.D-\
        L#N#\u{e})!G!D\"C!I$I0@#F*G$?T[\"/v/vHw\" F=v{\u{1a}!(y\u{7}n! u`g!Dv\u{18}\u{b}!?u9q!7w\u{16}:!J<O:#'D#?;C4b!?\
        {GV\" F2{3:!)w'[!(7H}* o'H#K!>.t\"F!?!G\"?+:\u{3}*\"'C?zav\"9J#w@~!?y\\6!7t'\". O!D!B(G\"9\"=#8$:#H#I\"B!C!I'2\u{6}\
        d!9u\u{15}}!>Ftz!Ju=-!\"w$1!Gv@\u{13}!$yad! >X'\"2s+BiV$'G5x!@-?*q!<A\u{2}v!=vDO#$z%B&vnJ$$>&@/;\"z\u{17}\u{c}!\
        4u C!=vir\"!;+HGz-!3\"=$A'>!@#}\"H$7#I#A!I'7$E^\u{16}! wl-\".x/F\u{0}(!$w9R.#9!C#9\"A!6!:!u!Q\"y(4!0!/#7!7=d\" \
        B!w\u{1c}\u{5}!>tu]!J{\u{1d}\u{1c}# L'D#F33&'C#C%;-J!J!=&'!9sk,!*x-\u{2}!.x+l!4D*\u{10}< R\"L\"F!F!R!E#O!L!L!M!\
        P!I!8!M!u#E!I!I!<!Q!,$Q!G#G\"I!K!I#@R}\" A#x\u{0}i!$v=~!4z\u{16}I!/vp+!8v,X!\"x\u{1e}\u{1f}1 L!2#H$s!=#;!7!I$<\"\
        N$M!M\"K!F!C!N!1?w! yg\u{6}!@ur]&\"B\"A#E\"v&A(B\u{a}k!@x\u{9}-$*A(z+K)xn\u{6}!4ulJ!'v]UD \u{6}!(!I!E!,!0!6!+!;\
        !1!\u{8}!+!L!3!1!1!0!5\"5!S!8!0!O!A!(!5!B!7!z!E!:\"6#0!1!,$;%f!JwIx%*B'u+>#@'y\u{1d}C!Fyn\u{7f}\"!F#zi?!2C;\u{9}\
        $'8#G1G/?Pl+ L$;#I!E\"G$C!C\"C!G*u\":|Y!7w\u{15}h!+w \u{7}!:wRL!9xAs# J*C%Bb>! z>\u{12}\" y#G\u{d}j!?uhZ6!J#H\"\
        T!K!R\"I!J!K$G!O!N\"B!:!u!K#G\"J!R!?#E$?%R\u{1a}\u{3}, M!L#C&G+/!,!G$K\"R!L&)\"Ka\u{12}!=I``!4us>\"=I-x;R! r\\_\
        !<u+\u{c}! {,\"!<v:[\"/G-y]\u{5}!=w\u{c}*% w2@+A)w$DB~& E'C#C3z*|#tl\u{0}(!:#@%8!>\"\u{7f}!@\"@;F4\u{10}!=FoC! \
        wNP!J?0\u{7}!5v]\u{16}% z#E'?!A?;\u{e}j!>{{=(!7&E!B$D!>%E\"C%3aI) T$C\"E\"N'H\"E!G&E&Dhv\"<x#Fv\u{3}* G\"K%H(7%\
        B!\u{0}\"2!6!8\"I\u{3}:($B$D#F$G%A%3#H#8,\u{c}$#C'H*F(C\u{3}\u{13}!6w\u{a}=\"1s,L\u{c}\u{e}\"/?;;mJ!!wou, u\"O#\
        I$D%E#I#I#6!H#F#I,E\\:\" \u{7f}\"@\u{4}u# D/t-y\u{9}\u{d}& H\"<(:-=!u%v?>!<~D\u{d}3 S!G!H!x(H!H'N\"I!+!J!O!P#R!\
        U!Q!I$F!I&q\u{1c}l!+t\u{15};!Fv_J!9w,_\"*E*wPK!%v<b!Ju\u{1f}\u{17}3\"u!;\"F!A!=!=\";\"@\"A!t\"s#>$~#D!;!M!<';%;\
        \u{1d}z!=wpH!-v9x!Jtr\u{11}!=veQ!&~.@!Dz\u{c}\u{c}\" K*H!`0#@!H!H!G!I!D!H!A!>!E#H%O'>!I!t\"6\u{4}h0!L!M!:$H!F#D\
        !I!@%I$4!/!M#N!D)G\"voc!6vo?!:zg\u{d}\" G({AB!&uD\u{b}!$uP\u{5}&\"K%@#x*9'K/5\u{5}D!Jt&y!)AWz# E,=2xQ)\"\"J5x|\u{12}\
        ! x\u{6}u!,v&@!4zu2!(wB ' G$@#K#G'A+?!=?;-!K!:\"=\"A!>!L\"D\"A\"?&5$J-F%sv]\"<y.?I\u{b}\" K4CY%! y\u{15}:\"4H6;\
        \\\u{1a}!@x=N!!w@!!9x\u{0}f! wW\u{16}!J{aQ\"=F-y8j!=vi(!!v'T, K$\u{4}!I!F$;#8\":!K!C#;'?/?Fi!9v*s! {\u{2}M\"-w0\
        =\u{e}N&\"I&@!x&u%D)KlD6!@!C!E!M!C!>\"@!M!H!7\"<!>!@!=!L!F\"F&z!C\"p\"C&IGE> N!u\"B!8!?!=!L!N!M!E!>\">\";!9!C\"\
        .!M#,!#\"D!P#}!I\"3\"B!L!)!B!x#z\u{13}o!<t>k!<vs\u{18}\" I=w?'. R!:!:\"A#A\"?!=\"?(=#:%:#=\"z&Kqi,!:$v\"H!J$D&D\
        \"A#9\"9#E#9(w\u{0}z!<wpi!7y'3!#w\u{e}R!<uNO!<yC ! u,B, L(@!?\"A#?#D!H\"B(>#5&u\"E\u{17}%5 P!}\"M!L!H\"N!G!I#t!\
        C!x\";!E#L!5#@#N!G!J\"P'4%1'!@#B#F!A!|#A#A\u{1c}4\" C$vTT!7uc:!5x\u{3}Z!$wUA!4wQS\":x#H\u{1e}z\"=G->\u{1e}\u{4}\
        !/w,>\"4x#zFA!JxnF3 U#=!9!<!?!6!>\"8%9\";#8'C!9!y!K$E!u$G#2a=!7uU\\!Jx:\u{19}!%wb\u{e}\" K\"\u{7f}\u{17}n\")H'w\
        {\"!Jv,(!Jx\u{2}v!=w\u{e}$! K\u{2}\u{1b}! y%\u{0}!<xI_!JyCY6 o!M!F!s!E!5!F!H!H!?!K\"=!7!D!1%3!A\"6$w!s\"O&4l\u{1f}\
        !@v\u{10}\u{10}!;z.n!Dz1\u{17}##w$B#C\u{15}K!7t#y- p!2!D!;\"D!E\"I!B%C$F$:%I/C#\u{14}\"4:1x\u{d}x! uw\u{17}!?ul\
        I\"4{6DW~!8}\u{0}%!Dx\u{1f}q!=D\u{b}\u{13}!!tl#\"/u0w%\u{17}!<B\u{18}\u{1c}1 L!8#@%B!G#9\"x!C#>!Q!I#x%M!M#1%'$@\
        J$#'u5>!>\\u\">x,C\u{10}\u{16}!#ua~!9wds!<vpu!D{)\u{1e}!<uw*!6u\u{19}q!+w`V*$?!x!?#A&G%F$0#I!D)4\u{3}z!={\u{d}H\
        ! A~z!-v\u{11}]!4{\u{10}H!6wsd\"!yIE|m##>:D${\u{a}\u{4}!$w)D!,ygu!=Bgf!'w\u{2}6! vyN\" @JA\u{1a}u!Jw9Y!:{Ra!4uD\
        $\"1u,IN\u{18}!?u6%!&w#\u{1e}!Ht?n#$F59\"H&\u{14}!=x\"1$.w/D$z)JH!!&}lC*!\u{0}#G!F\"C\"F!D!B)D)C'>{4!4>\"\u{9}!\
         xo\u{f}! F#l*!:\"G&B\"D\"C!@$C&4!:#J,\u{d}!5uI9&'<#<%y%8'E#>;\u{7}!9s.=!2}hM!$v\u{1b}]#5}'C!Adl! y0((!t)E'D!D!\
        v!B(C)v\u{19}p!>F\u{5}<!<v /\" w=BgN!4v\u{c}L!Evw>!&A2H!Jv\u{5}z+$8!:!y!s!=!@!E(E\">(<\"?D\u{c}!$\u{7f}=0!<w\u{f}\
        U#!:2=&:MD!4z?v!>w~+\" F$w\u{3}?!,wO\u{18}!?ul !Jv\"\u{15}\" H=xPW!4wn\"!=tN\u{18}\"4C)uEr7 \u{6}\"x!5!<!6!G!>!\
        7\"(!=!2\"5!<\"F!3\"0#6!6!5\"I!O!<!:e~!-z\u{1}+! zy[!8v&5\"4v1Ix\u{d}! x>t!=x>V#%F#G*F\u{1c}>!%v!E! D@N!'ws\u{a}\
        9 t!:!w\"H!v\"E!I!v!J!F!C!C!J!P#E\"A#;\":\"L!F!O!I!:%=&AE\u{5}!'u\u{14}?!JvhT!J>\u{16}Y!-udh&$K*s+x\"E$>+9QN!2v\
        \u{1b}o3 x!5!2\"A!?\"<!z\"8!8#;!C\"B!A\"@$6#3!<!N!<Lk!?tL\u{12}!Ju5U!JwJ%!=vu/9 G!J!I!N#J!O#p\"r&M!0\"F!H!;!C!O\
        !0\"u!F!x!B!K!4\"I!C&CW\u{5}!4wsn!JvwF!4zA.!J{\u{1b}\"!<xOk\" E=wFo!=w P$/A):,C&|P\u{17}!8vvd!!v\u{4}Q$ D-w+D.y\
        f}!F}X\u{15}!4{t!0 K!6!@&A\"G$:!;!;!F#G\"6#2#M\"t(y$=X_!>y%_! uE,! y3t!=tZf!$y\u{a}\u{0}!)z$\u{1b}= L!3!<!<!G!}\
        !\u{7f}!H!;!G!G!>!H!D!<!D!v!B!G\"r#7!2!1#7!A!=!7%F&J~:'&v$A#?\"C#?\"J)NQ\u{1a}!4wG\u{17}, L!7#>!s,?!<&D!6\"@!<!\
        H\";N\u{1d}!;x\u{10}]# A=;\"w4j!\"w\u{6}\u{3}!JC+O!;vUR!*xV\u{1f}! yZW!4{\"%2\"L\"7!C\"@\"~!F$6!<!F!@'I!+!4!J\"\
        P!=&2#zR\u{e}!<tc`!Jx:\u{4}!2y8u!=BZ.( =#C,{\"E#E%u$C-A\u{0}\u{5}!?v\u{7f}\u{14}!?w\u{18}\u{9}!4w[L\"<v!@.T!Jx-\
        )!<xU\u{10}! xs_!JvRW!Jt\\\u{1d}! v[#!<u\u{e}G2 q#C\"E!D\"J!;!B!G!F$:!F#D#3$G!E\"I!{+I\u{16}\u{18}$/E%B);!\u{2}\
        H<!>v!6! u\u{2}}#*E2I\"{P\u{b}4!5$z!K!A!I!I#G!G\"O!O&G$5\":#J!.!2#C!/!D$D0J!&v{Z!=z\u{a}N!Juv\u{0}$%x\"B#C3I K!\
        7z=T!<z\\P# x*<39$Y!<v02!?v#\u{1c}( P(A\"E%>#r\"=(K!w(q!6t\u{a}B!<y\u{15}01$B#B!?!A!E\"G\"?!C!?!E%9\"=!E\"F!w\"\
        I,KwE!4w9d% C!{\"?9B%?Cd!;vF_!=t\u{3}%!(wm\u{6}!&v/\u{1}!,uA\u{b}!@vG\"!3{|0!.xF\u{c}!8x|2!,yJg!Gwi3!&x\u{f}n? \
        r!A!D!A!B!C!>!>!>!M!D!7!r!<!>!@!<!M!D\"G!@!H!S!P#B!r!q\"D$D\"J%rf\u{2}!,x)\u{10}!\"Hth!=u|Z!=v5f!<yNY#;C\"C\"w\u{1d}\
        a!?uX\u{14}!=tqO\" w'G\u{b}\u{11}> \u{2}!2!M!=!6!7!?!4!3!4!\u{7f}!2\";!6!2\"=!N!:#8\"-!3!;!@!/\"E!G%7!:!6$Hv\u{e}\
        \"7v&ADO!!v\u{0}\u{b}!<zFK4 R!.\"H\"A#O\"J#5!F!;#t#L!F\"O!I!3#D\",!3#B\"HAB\" I2xEr!Jwk\"!/wg\u{15}($B!y!?!I#N\"\
        @(L69jI! x3!6\"I\"D!B!O!K!J!K!P\"K!K!E!H!C!D!J!L!Q$P#G\"M!L&HRN!6t{<! z'\u{c}\" E=|z;!;C,r!)v\u{3}z!1w7^!$w([!9\
        z!\"!<v\u{1e}\u{14}!4y\u{a}3!=w\u{4}\u{a}!-vkp!(v\u{16}t!Jy\u{b}\u{4}; Z!w!P\"O!N!D!J\"L\"J!L!B!M#I#L!R!8!K!>!S\
        !A$v!M$K\"O!I\"D!<^M!-{\u{2}n!<{g\u{11}!@vF8!9xp:' J#A$@-='F!H*9\u{6}_!'wA4!!xW4\"<B#@8i!JvT9!=wg0!(yXy!7w\u{14}\
        y! J\u{0}2!9t-}!J{5^!%wR6!JBA\u{19}# I=?!?\u{1b}\u{15}\" I=vGN3!4!t!A!C\"M#N\"@!?!@!@!=\"7#B\"B#A#B\"M!>+@7\u{c}\
        #&@\"x5F*\u{8}!,v\u{14}<! {\u{8}%!1w?!'$v&<*z%9$?!@,<k\u{10}!\"A\u{e}D!Jw*$!*u|\u{11}!4vg26 3!0!2!;#G!F!u\"y\"z\
        %A!1%6!0!0\"E!B!.!1!6%4\"3$L\u{6}\u{10}!@y[7!FymF$ y\"D!>:<5`!=x@\u{1}0 L\"|!<#?!=#=%v%?${#C!>!Q!=!u&=%<U4!<|\u{1d}\
        9! zq(\" B,}Tt!!v5H!2yWO!8wp'!5w(7$ z\"A:w'ux8!&wh1!7uR`!Dvr)$ J2v1v$Kp\u{14}!$y\u{7f}=!?u\u{10}\u{18}\"2A+D=8!\
        DwW\u{b}!<y\u{c}\u{3}!/u.3!Iz|\u{1f}\" @JuM`!'yq}'!K'H\"P%C\"L4F%It4!=vTu\" MJ<\u{1b}7\" w'GHP\"8v2CoL! {$\u{c}\
        ! v_S/ r'C#<#5&y!9\"5!5!5!=#:!7!C!:+v3\u{8}!6u;\u{13}!>vKm& t%B#@\"=!}2>l\u{3}!9v[\u{3}\" C>zlu!=wz\u{4}\",@0AB\
        |# F-\u{6},A\u{d}\u{1c}*$C!G$@!L'E'<$B\">!<+D2v!$vw\u{1d}!*D2G!<v\u{5}\u{12}#8E$v.EJ5((B'@\"B'8!<#:\"E(>\u{f}o!\
        +C60) N%C$}!@'B#>$;%J-G\u{9}t\"#E.{a !&w\u{16}\u{19}!Ey(.#4z)B-x\u{14}H!9u\u{16}\u{7f}+ w#H$<!{\";!9)9'E!?!J-8s\
        '\"*E3H\u{15}{\" >?y8*$*D#u.D/:\u{5}-\"*E@;5d\"1v,tP/!@u\u{b}\u{e}!Jw>(!>B7\u{1f}!=E\u{18}L$$u&B*>'CR\u{9}!7vAl\
        !9vo\u{1b}!JvK\u{14}!<xnp!/v#$\" I2x{9!FyTC!@u^q!4x`X#$?0?(>V\u{1b}!4xF}!-vd1!:u\u{e}H\"4z6C7&# r)C4PK\u{e}!$v3\
        =!Ft\u{d}\u{c}! Kbq#4=(@(t3C$ F&{.<6>m1!7v]i!#v6\u{1f}!=wo{, Q\"<#<!C!I#;%@#C&;#u\";!F\u{12};!>FUR!9tZ/!#wG.!4>\
        :\u{1d}#)A+;2|/z!2y\u{15}\",!8#B%A!t!@$@%t%5#@!F!=!;Ww!Ftg`! J*\u{d}\" D=zZ\"\"7D-zIw!$w5]!*A^K!Jvy2!<u B2 Q!Q(\
        D!D\"H#G!F!2!9!;!J$J!D\"6%t$6!C%>)+!>w<>( O!4.G*6\"M\"H!C!7xE!2x]!!6vwy!!y8A!<w\u{16}\\!Ezr4!JwV\u{11}\" v;B8\u{2}\
        # A%u/F/C!4v\u{f}g! x ~!*x$_\"=?-FtI!2wf\u{1c}\"1E*C'I\"4F'y\u{a}o!Ju\u{14}E!2zZ_# A<B\"{c>&$F.F\"H'y!I!K-\u{1b}\
        \" w=H\u{7f}F+ v!:#G!J(@!D$J'4\"@#B,7\u{c}(!6ub\u{5}\" t2E\u{2}h!8u'B\" u!u\u{1a}A!4x\u{1b}!, s\"O#I$D%E#I#I#6!\
        H#F#I,EjO!,v]\"# C;\u{4}/?x\u{13}!7xl\\!(z\u{2}n!*B0]!4?~V!<xUH!<u:%*#F)u#H\"F!B\"N'?!O\"<,Kdd!\"v+2\" y??2\u{d}\
        &7v!;#E!H!<-@w\u{0}!$wbo! vw\u{16}!Eve\"! y`;#+?.D$>W3!Jt:0\" J*E)M\",w0I\u{18}\u{1d}!-x}N?!E!I!x!I!I!N!I\"I\"K\
        !L!J!G!H!C!M!r!<!D!@\"C!A!D\"\u{1}\"H\"E!A!;#I!<!C$A)\u{a}!<x\u{7f}\u{5}!6xX\u{d}$B@!D$\u{0}#ym\u{0}!=wH*!7vnJ#\
        ;t\"C'v8&!4x\u{19}f!JwXJ\"8E$uq\u{1f}!9v\u{d}c\"${&E_Y!!t\u{1}3\" I({t\u{10}2\"G\"v!B!C!C!B!A%?!<\"E!D*E!K%w\"B\
        !6!4$CJ\u{7f}!5wp\u{11}$${%D&w%I#L< O!M!B!>!Q\"N#M!M!G!K#v!H!~!I#J!L!O!G!M!H!3\"O!O!M\"E#F!N%D;\u{1a}!=w)s\"$KF\
        w\u{16}6!9v|Y#$?&B@:Jo!Jv'v!=s>y!8vwm!Jw\u{12}\u{1d}'!I\"A\"K*L#B&6,8XN!%vr\u{8}!7uyb!Jud}\"!yIE>z!?yS\u{0}!J<\u{9}\
        \u{1e}% A(x#C%w-?Q\u{1c}*$G\"I$M$H!F\"J!J,G!9+INz$9@#=!=\"uQi!?u)D\"&xD@F\\!2xQc!%w_\u{8}!*wwM\" w*x\u{d}\u{2}\"\
        9:#>[[!4x\u{1c}\u{1b}!=w\u{18}v!?vn\u{1}! Jq^\" E=vF\u{1a}!<v \u{1d}!#I/\u{18}\")@3>2$\"9{)x7H\" E*C4r!=xA\u{1f}\
        \")H'w\u{0}X!?w~W!5u\u{7f}}7#N!p!?!B!D!O\"O\"N%K!G!t$E\"Q\"H!F!M!<!s#G!D!t#C#Q,%!+|5F\" D?uOM! H\u{3}h!=x!r$ N(\
        H#{2@J(! z\u{c}v! y\u{18}\u{5}!,v\u{c}4!;x|\u{7}*#D\"J$E%E#J\":!J$J#J#Hu6) \u{4}%<\";!;\"N-9%;!A-<q\u{14}!Dv2B!\
        ,yKe!?y\u{2}'!0w8m- G#\u{2}'C%;#|!A!u$;%A!?#;%;$AQ&!$v\u{7f}0\" G<z4P!$u)Q!7u\u{11}\u{8}!<uOq!4xI\u{16}!2wB2\" \
        {>F9>!!B\u{18}(!<CA*&%u\"?#G/u\"B/?yd!?xxm!$z \u{10}!4ws4\" C>zMb, J\"N!F$E!G$E\"=$I\"L$t%I\"?'\u{13}! w\u{d}2!\
         t%\"!Ey\u{19}l!=tH\u{1f}\" E;w<\u{a}! yb?! J\u{1a}F! u^w!JuAT\" K&FLX!1sk^!*uS\u{4}!Jvg0!8w7\u{d}!:u\u{10}E!7v\
        *i!'vxa!J=\u{5}\u{19}!*x\u{13}}!9v\u{17}L!3y\u{e}\u{6}/ t#y!C!=!;\"?\"<\"?#;!;\"J\"7'w!=\"H\u{6}!!FyRn!/w8\u{4}\
        !3yJy!<w\u{d}L\" v=D?\u{9}! ws\u{8}!8w#D!<w0=!)y0|!,yxz#4w2|$9GL!Jv\u{12}\u{8}#!w.x;FF7\"2y'DG)!Jw\u{7f}$# \u{0}\
        #x9@S\u{1c}\" x%GD\u{17}$\"=+6'<)7z\u{b}!/zp\u{12}!<Hk\u{c}!<u\u{10}j\"*A\"A:\u{9}!Ju<<!'v5\u{3}!)@\u{14}\\!<xw\
        \u{b}!?x9E-\"A!?\"E\"H!H\"F!C#D!I\"J!w)C$;\u{14}\u{1d}!=ziV!=HmY#$I;=+8\u{11}7\" M'wq:!=x\u{18}l!0wyS!?z%Z-!9\"\
        G\"F&;!C\"y!E!?(6#J!K*x$FJH# H8<$=.'!,wKg\"=@\"yF:,%A!w\"A\"?!=#@!C#<&;%G)y$KF\u{b}+ K$?#G!F!@%B!C)5%x\";'y^\u{4}\
        !Fw\u{2}H!!vl1!+|i\u{5},!<#C!z!>!H#M\"@(K'F\"L\"=+8\u{11}\u{17}4 J\"E\">\"E\"D\"I!>\"9!y!B\"G#K#4\"7#4!y!>!:'5$\
        ~<s! w)y5#K!M!A!G!E!J\"O$5\":!@!H\"s!@!F(H!S!/!0!I&A\"H{\u{16}.\"=\"@!E\"G\"@\"A!E!=!B!C\"F#D$7%{~n& G'C-9){*|#\
        t\u{5}6#9z,y%;MT!2zF\u{c}\" H>u\u{14}\u{18}$'B%>!B2;A6!Fyh\u{d}\"1u(vv\u{16}! z\u{1e}x#%H6J$AT\u{1}!9v\u{9},!@x\
        4p/\"K\"v!G!G\"G!C\"A#D#v'I$I!N!F!;+KmX$ F&{.<6>\u{12}\u{d}\"1D!@Z6!!t|\u{9}& B%y'v#=%H'CP\u{12}! {Hb!JuOC!!xlB\
        '(B!?!M*A'C!I!{Cc!9sYe!<w]2!9u4\u{6}# @)=)@\u{10}\u{16}!<xA9!6u\"Y\"*D-wbD( A$;$D!>+>'C\"@#tLS.\"E!F!=\"D\"<!<\"\
        C!>\"}!=%N#>&N\"8\u{1e}\u{19}\"9z#DV<,#J!G#H\"J!N'A\"v!G+P#?%v#I\u{0}z!)x(I! xV-'%1\"2#4%J%J'7/B\"L\" D;\u{7f};\
        2\"4C6>\u{1b}S!'w\u{6}7!*x\u{f}\u{1a}!+y9d!4>){!<y;\u{16}!9up\u{12}$$:5z)x(9HG\"$x9=%C!J|vl!$xn\u{1c}!<z?r!@u9A\
        !Jwx!!?w2\u{11}!<xC$5!8\"<!<!9#;!8!L\"9#;&?\"t!N#=!u!9!E!;%9!9!=$P\u{15}M& u%G%C-x%A.A\u{10}5!$x\u{11}\u{b}4 =!\
        9\"8!>!F\"A!G\"?\"?%D!D!:!@!r!}!u%I&N!K\"I3c!<tp\u{1e}#$E&u3C.W!9v\u{5}}!#v`Q. H!5!K!C#K!t$:!P%D'2!0#J!K!=!?!9x\
        0+#6w!A!?e#\" w=E\u{14}\"!4uhB*\"F\"I%;$@!>&@$L&B!D+F\u{3}\u{6}# \u{0}4B)==\u{1}!?tA\u{a}$ H(|(N-D[0\" D*y1\u{7f}\
        ! w\u{1a}m!4v9~!?xT\u{13}!(w\u{15}!) L%B\"H!A\"F#?!>#D-FBl!Jz\u{18}\u{1d}!<{kA!,xH\u{9}!EvH !9v|e)$A!C#>)z!='<%\
        =!@&?.I!<s<.! wY\u{d}!)zG2\" C=~h)!$z\u{0}\u{7f}!.v\u{13}x!=wtp!<v\u{1f}9# u4E6C-a!J{TE\" C@{\u{16}r!?w\u{1f}c!\
        =C\u{17}l!HvD.!.ye+!/vc\u{17}!J@'\\!9s\u{10}?! {\u{15}\u{11}!*uH,\" ~=B\u{18}\u{13}!&|oL!Dxiy!?{\u{1b}e! B\u{1e}\
        \u{c}!Fv\u{1e}M!)yso!=w\u{1a}\u{0}!=xY\u{8}!.\u{0}*@!!x\u{1d}a$ F2B+<\"x_w!$u>\u{b}.!L!M\"N\"J&L&K\"K$I!0#N#v!w\
        &2$Dp%\"$F8xL(!4|sq(!A#H\"I\"y!E!E'K#H|\u{7}!F{%M!,wU\u{17}!#wa\u{f}\"7w&F\u{1c}\\!J9y(!9H\u{f}9! x<\u{3}!-u=8!\
        $v\u{9}J!$}\\r!=x@\u{19}!@w6\u{17}!=Ch\u{6}\"%{/@\u{15}\u{f}!-x\u{6}^!<BZO!=v\u{7}\u{4}\"Gz#y\u{1c}b! x\u{12}\u{19}\
        '#z%J#;!7/x\":-:\u{17}\u{c}! uy\u{e}!Ju\\.)#A!:(=&6!:)H!E!I!F5W'\"N\"O\"K,L\"L$K2<\u{3}$!Jx/6!=vie$ K*u%A\"u\u{1c}\
        b!=vW}!Jv*\"!<wwg!4y2~5 q!6!t!>!8!N!=!:!9!=!J!3#7#=!?\"4(2!N!8!|+<j8*!:!L%D!u!C!F#E!D&M(Cb\u{13}()}!:'B#<$<#F\"\
        J-I\u{18}/!Jx\u{1a}`! C\u{1c}\u{18}!=y\u{1f}b\" {2DT_!Evo\u{1e}!?wW\u{e}! v))# M'F#I\u{13}c!JvM\\$ G\"G&x3uu\u{f}\
        !<zms!7sU\u{a}!#zII\" s#FQf!4v\u{0}X)#;%?,D$~#D!<!L!=,;}\u{19}!$vyz\"4A3y=W\"=G->VY!<wZz9 X#G!G!N!E!R!S#6!7!H!D\
        !;!}$9!;\"1!+!S#9\"L!?!;$2!6!F&A\"*G*zs\u{9}!=wd#!%u.3!,x]\u{12}! x=y!=w\u{2}\u{2}!Dv\u{2}5!5xJ/# H2t*v_h!\"x\u{19}\
        \u{15}\"+{2Fy{!=z/1! w13\"*D3E\\g!!v]b!7uLA#\"I:y.x%n!@v];! v\u{9}\u{11}\" B?x]\u{1b}! G$R!5wGL!(CpI!=wdj!FzF.!\
        <z837$9!x!K!O\":!E\"G#D\"G\"F!F\",!@!>!x\"G\"K!B#3#+!C!+$D\u{a}[!J{\u{1c}$!*CBM!-x.\u{12}!<{@\u{5}! F[\u{9}- G!\
        :#>#@!B#;!v&F%6\"4#y!J!FN\u{17}!?vS&!CtU!!Jx\"!\"*w@>\u{1f}\u{18}!<z2\\\"-x0A\u{f}^!.vm<!=t\u{4}\u{2}! z$\u{11}\
        ! vO\u{7f}!*xAz!4{\u{1e}o!)vEE\"\"?=?r)!'tmU\"4@6|g\u{13}!,v\u{15}6!-{\u{4}a$ w7w&G-@Gz!$x}9=!P!K!?!L!N!M!J!?!J\
        !B!;!w\"?!D!B\"M!8#;!K!C!E\"M#J\"7!<#N!K!1\"A`C!/xYv!/vX7#2<+u->\u{7}<\"#B'v\u{a}8$'E!z\"B!<H\u{d}\" F;~$;!<|Fq\
        !3}hr!;AP3!Ju#)!4ug2\" H3{c\u{9}#*B$}<BFA/ C!y!F!?$J#7%=!5!|!6$9#4\"A\"H!:BA!=wD\u{0}!-v/M\" x*B\u{15}'!J{3z! F\
        \u{3}\u{13}!-yBH!<G\u{f}R! stk!/v9J!=vxD!9tP=$'8#G1G/?;V!>{j$!4u#'!9v\u{18}y!>}$=$ v/w\"H4E\u{13}J( M'C#A\"{,<$\
        @!8\"J.9!<v>^!+v&%!)v5}+ v!v!=\"J$H&I$A';#F!K!G\u{9}X!=w\u{2}\u{11}!$v\u{1a}\u{f}0 v$I&B\"F!D$t!I\"J\"I\"<!D\"K\
        !D\"E!F+;o^!?z?\u{1b}!5uEr\" B9w\u{13}\u{13}!<xdh$4?!w&@/A\u{1a}f\"$wF=s\u{13}!9u\u{2}H$ E!<!B=yGY!Ju\u{f}[!=tc\
        '!2y+7!DuNo\"4=(@\u{16}~!<wg(!1u\u{c}\u{3}!,}\u{c}\u{18})$A\"C!G!A'@#A)x\"=!D#x!>wY%\"4D(x`n.\"L!L#A\"v!K\";#>#\
        A#@(E\"D!0%1&CKF!=z%\u{16}!!x$\u{6}\" >\"\u{4}\u{1a}\u{1e}!2w\u{a}\u{1b}!=wOS!@v\u{4}u! v%2!4~T\u{c}!=vt[!G{4~$\
        <F*F!G#z${;!P!K!O!N\"R\"J!J\"L!O!O!L!L!H!F\"K!P!N!Q!S#L\"P\"N#H\"Q!P!P$H(}\"!v;u)_%\"|5>%<!J-;\u{1d}%!$y6\u{12}\
        0 w#K!<!;\":!z\"9!<!:&y\"6$;$;!L!9,6\u{10}1!<z\u{0}\u{7}!7zYZ!#v\u{5};\" H<v~\u{1b}# y\"G\";[l\" @<vGy!9v>\u{e}\
        !=wR'!J|\u{7}E!\"CuJ\" I\"{v\u{0}!&}vg\" |=C/p! v\u{10}{!4{Pg!=u\u{1c}4\" DFyuk!<x\u{15}C!!w\u{10}T!<wkP\";u/zz\
        O1 L\"L!=#E!I!H\"J!>\"@!C#G#v(L\"=&x!J%J\u{2}G!=v>m\" I\"|cc!4<Hz\" I=w)-!,x!S! B>\u{15}!=vV\u{16}#*A3A\"u\u{1e}\
        )1!E#L!D!F!B!J$8\"@!>!A+K!L#E\"6#1!=!/@Y-!@\"A!A#I!z!=!?%D%A'G!B\";,8l~!<y\u{6}\u{b}1#@!9!L#A#<!<%D!7!9#6!C%I!E\
        !J!F&8%Mo !JG\u{1f}z!<{}Z!J;qP($C!z!@!I-L'F\"L-;\u{0}`!4v<O! uv#!<{M\u{d}5!?\"G!P!;!I!O\"w#F#F\"L#S#F!H#O!C\"C!\
        ?&I!.!H\"x\u{18}`!+wP\u{f}!9v=\u{12}!%v\u{17}G# H*H(E^.!0ukA!4v\u{a}p7!O\"F!R!O!S!N\"S\"O\"Q\"P!I\"F!D!M!G\"M!L\
        #W!K!R#I!I$H`#!?v\u{2}G$1D*A\">+x\u{d}@' r'C#=-<%C!>->~\u{e}\" |=E*T!<z$)!Hvr\u{f}*#G#E,G\"N$H!+\"H!=!I-E3\u{10}\
        $ t/A$v1B\u{7f}\u{b}%&G#G!E2E!H>4#!8.C):G\u{14}&$t$D\"@\"C(='AF7! K&^!J{w9!4|u3$\"@%F\"=6=\u{7}\u{15}!>x\u{1a}k\
        !7v\u{10}\u{1f}% t8I#A\"=*J\u{11}\u{19}0 u$H\"E#K$F!@\"B$E\"H!>!E$G!M!H!J+Jl\u{13}!=w\u{e}<!=u\u{c}\u{f}!J|G,!.\
        vj\u{9}\"=G-y$G!4|\u{16}$(!>#E#I#L(F&@$@\"B'&! w' )!:!<\":#B%9%?#>$5&?xf!9xP$!4v'm$'I#I*I#Hx\u{2}!JFu\u{1c}! y@\
        T!9s~S/\"O!L!I!J\"L#M!H!K#K\"M&9%D!P!I!69P!5u\u{1b}C!.z%U! J`\u{16}!)yQ`!,x\u{c}\u{c}! w\u{7}L!0x2\\%*v\"C1D\"?\
        +?\u{1}\u{1d}!9vu\u{f}!&v\u{11}\u{d}#*B%v\"u\u{9}(!<wW/!J{Yi\"2F+M0\u{1c}9!K!I!x!E!B!C!C!{!9!=!L\"@!K#I!G%G!H!7\
        \"P!E\"K!G\"8$2%F\u{10}`!9z\u{13}~! wh-!-@\u{a}\u{7f}#3s-u*B.!! x\u{1d}\u{6}! z\u{5}8'!t)E(C!v!B(C)v\u{3}Q!5u\u{17}\
        q$$y3?!B!CH#!&xYZ& s\"@%@#y*9'<\u{6}m!=Ij)!2ya:*#F)u#H\"F!B\"N'?!O\"<,K\u{a}\u{f}!?vX\u{e}!9uRH\"#?>{!H\" F=zzn\
        3!N!L$C!E!K\"D\"C!3\"@\"@%,\"G!w!8#M\"F!0$D!7KE(!t)E'D!D!v!B(C)vc\u{f}! wFO& x\"=2@!x)F,9Y0!=LuE!$xq:!3x9q!4z-)\
        \"(E,D\u{12}k!=v\"\u{1c}! Eyb\" I=v;g#4C(x!C\u{1e}:!#uY=!)z\u{f}G\" uJD^U!2y3&!'w,9#*x#D\"@\u{4}$!4w\u{8}D? u!w\
        !u!J\"G!F!F!G\"A!C!A!K!L!R!J#D!I!J!C!&!M!I\"H!u!?!@\"/!Q\"F$K#G3\u{1e}!<x\u{10}n!(9\u{b}X!/y\u{0}C# w<s!E!.!'wh\
        \u{1d}! w,\u{4}!7y#Q!%v@\u{0}!?u\"9#$v+v-B\u{13}>/ w#r\"C\"?!E!C!?$>!C\"D#=)N!>\"J!Io\u{1f}! M_(!;yqM!9uGY!Jud\u{1d}\
        !4xw$\"4z6CNt%\"K2{$:'=+C&(\" H={?\u{19}!=vo\u{b}!Jv)w!J:ck!9tO\u{d}!BqtV!Jw\u{2}8)#;%?,D$~#D!<!L!=,;\u{17};#%I\
        #v5H\u{1a}+!!uU6\"=x->\u{6}\u{14}!7tN2%(C'G%z(G!Kw]!2u 6/#t\"=!8!r!<\"t!8!?!>\"9%8%=#7!K-:+\u{7}\" s?G[O!(GRG!4\
        v%7!=|\u{15}\u{15}\"){+@\u{7f}i# C8y'D\u{11}\u{7}!1v\u{15}%! w+M!;uz\u{1d}# E,D1\u{7f}}+2#C\"M!H\"D!J\"H!N!C#H!\
        ?!M#B!F\"L!q!5#N\"C\u{13}{!Juq^!)u\u{14}G!\"v<z!%{Ln!$v5*/ D%<!G!=&v\"H#8$w\"8!K\"A!<!D!D!9(.\" v=D\u{15}\u{11}\
        # x;D/=\u{9}r!;w`-\" C@{#(7 U\"C\"v!E#E!E!O!?!?\"=!K#@\"r#7!C#H!P\"O%L#H!J!@\"M\u{2}\u{b}!5u\u{14}j!)u>{!Ez\\6!\
         F#G!Ev\u{14}/!;ur\u{7f}2!8#=!y!C#A\"?!:\"9$G\"C#7!5!6\"I!v#7&:%@G\u{7}% t\"D%K#C$E\u{14}>1 B!6\"4!t\"v!<#?#5\"\
        5!I!:(2#9\"6!7&3%PI`$ @*z%v;?\u{11}\u{1f}% H(<)w'C&EV\u{7f}!.z8D!4{\u{e}\u{e}) M$E#M\"K!L$E#G(I,J-\u{16}!4yJ\u{7}\
        !4u1J!5w'6, H!5%K!u$:!O%C'1!0#J!L!<\u{e}&!/u\u{e}<$4;(>!9-JCk! v0o( E\"w(B!D$A)<!A#@l !Eu6M\"Ex%B\u{14}Z! v9T$&\
        A.;(>%z%8+#J!J$L!H!L#E\"L)E$I!F'GA\\!=Gk\u{e}; x!C\"\u{0}!G!B!=!F!B!7!1!;!7!4!/!2!N#7!,!9\"3!F!/%D!3%7\",$sr;!4\
        xk\u{0}!?y\u{d}\u{5}!4su0!Jx{x!EvP\u{10}\"\"A=?\u{c}S!<u\u{1d}\u{e}#)A&C%;Kd) s%E\">+3\">$;#>!C#xR73 s\"L!K!G!G\
        !B!M!H!C!F!@!N\"A&M(G\"G!u'9$<\u{10}\u{11}!.xbF!4wl:\"4{-{k9!'w%\u{2}!=?r:!*H\u{17}\u{1a}!,x\u{10}%0 J$s!C\">!@\
        \";!y!=\">!:!C$t%8\":!>!;Ee!8vz\u{1c}$/<,=!u!9T\u{b}\"2G+rlG!5GeM(%A!C#=\"=!8#@-9#7\u{e}e!=tV\u{16}# F({&A\u{1c}\
        \u{1b}\"(B+w{\u{17}\" E=|%4!)vXc!Jy7>& M\"D,G+s+8&BML!'u \u{1b}# w*A(F\u{1e} !,{\u{17}h!Bvr^!9x\u{11}R\"9s)u{D\"\
        9y1FJ\u{11}4\"O#J#I\"O!A!?#N\"@!J!K\"*$M\"M\"N!@!t%G!F\"w!='\u{16}$*?*>(:%z!{!=EU\u{12}#'=#N2K^z!=@E\u{19}!JvJh\
        ! H\u{5}1\"<{!E\u{1f}8%'9#\u{7f}\"A/<\"EWn!5w*S\"!B3?NP\"!ADz29!=wpD%$E&C!}.<1?K1!=|_4!2}\u{15}\u{1c}!7uJu\"!{&\
        C\u{14}5!Jw(\u{16}!4w=\u{5}$ |7t&F->\u{c}u!3{S7!4v\u{1b}\u{14}!/{U\u{d}( K!?!\u{7f}#D$A#:\"@/D=\u{1b}!Jvz0C \u{0}\
        !.!O!z!=!3!:!1!9!D!\u{1}!2!M!.!0!-!2!9!Q!4!C!1!/!*!@!,!8\"@\":!+\"4#/!<!3$/=\u{1a}! y=~!!w\u{3}\u{d}!=w{\u{14}!\
        4w#i\"2y'DP5!4ysn!?v~U!=N\u{6}t!@v-\u{1}\" |<C%\u{1}!:xu\u{16}(%{!>!G!C,@'D!C.<\u{18}h!J:7z* M!M#N)N$Q!M\"L'N$J\
        +IuK$ |*C.D%C4C!JvmD!4z&\u{0}\" u2E99!2y1\u{9}\" D)xkb!6w-H! HXT#'t-C6B\u{d}\u{6}!6v;0& M'x%D(D'A/C\u{5}E\" E2|\
        K\u{1c}7\"q\"I!@!K!F!L!y\"Q!H\"F#J#C\"C!H!F!F$M!F\"M!L\"L!2%@$v!=vT\u{1})!H\"@\"J*K#G%:!5&J&8k\u{14}\" I>z\u{0}\
        k!3x\u{1c}w!)x\u{19};\" I%uZ\u{1f}!<v\u{17}q\",v>wd[!=v\u{11}Y!.x]Y!3xyG!JAHZ2!z#7!>\"<!<!>!7%?#9\":#>!@!7\">!D\
        \"~!=+;~\u{17}! y(\u{2}: K!D!=!<!@!E\"A!Q!C!O%P\"I\"9!P!M!t#4\"F!O!M!<!E%t!4!1!HQL!=z:C!,x6&!J;\u{f}N!5vZM!$y\u{c}\
        |% v'A$D$H,H])!Jv\u{19}G!;x\u{6}&!9v\u{1a}\u{1a}!JI\u{19}:!$x:>!9vQD!5w\u{3}]3 K\"<!9!>#A!A!;!=\"?&;\"<$O!:\"<\"\
        I\"r%7!H%v\u{8}6!EvVs!4D92$ },B!=0<K5!7w(0!6v%a! y-B!4xh)% ;/w\"@*?!B(\u{d}\"9v1Bc;.\"C!G'D!H\"?!F!O!x\"F'@\"P\"\
        K!D,L\u{13}\u{1}! v\u{1a}&!4x\u{7f}!\"\"A=?9u$ L2A4{$AT|\"Hv\"z\u{f}@!(9+n!=ue\u{18}\"F{$=\u{17}c! A]N\" J=v. )\
         O$H#N!L$G!F\"K\"s!?KP!7xg_!=wG\u{1f}\" J=vaZ!>w\u{1c}4!>|q\u{7}!/t'\"!4um=!=v(H$ E:z#C-6s|!4yC0!*|\u{9}#$ w%E/\
        @'E#2!-v_M!4v\u{15}F!-unM!=xCm!=v\u{e}*!4v8\u{7}!)}\u{b}\u{1d}!8z!\u{14})(K%G\"M\"I!H\"O(H!I-J\u{15}`! uA=!4;|h\
        !@u }!?y,?\")uAEC\u{18}!?u\u{19}#\" A#wH\u{1a}!<w\u{b}c!!v\u{4}#!Jyy6!$y\u{d}^!4v4,! yx]! J .!(w+w$ K1F!w+@/.*#\
        @$<!M)@#?'<!~!<!>,9Va#9>\"?#G8X&*D\"E&D)@)K&L\u{d}\u{10}!*|\u{2}M/ P#B#@!N!B\"G'D!I%-$I#@&s!3!w!H5y! xjK$$H$K%E\
        /HGi\"6I4vn_!4x(\u{10}!2y\u{7}h!>wDR!(v|S'!~)J\"E/F\"F\"<+6#?!9vS\u{1c}1 Q!,!@\"D#G!H!I!O\"J!:#<\"E\"F\"L&L)H!v\
        3G!8xu@!Jv\u{1f}P#4A%x#A\u{13}5/ y\"H!?!?!C!C!B$>#A)6!7!2#@)7%z \u{2}!?z\u{3}\u{7}!@AH;!\"v)\u{d}!4z?Q!?uGe\"*I\
        *{\u{d}T!Jw}\u{8}3 p#C!N!E!E\"I!E!D!F!F$9!F#C#3$F!E\"H!z+IT\u{2}! t.9!4{l8!<u^:: p!3\"|!;!3!6!Q!8!@!2!J!:!3!E!4\
        !5!t!s\".\"7!:$v!G\"R!v&4\u{4}?!*x\u{d}e\" H:usk!=w=g!;utA/\"K\"v!G!G\"G!C\"A#D#v'I$I!N!F!;+Kb9!/wP)\"<@!M:\u{7f}\
        !@xf,( Q%r!u)?!C+H\"L!=Z\u{a}!Jxf\u{e}!$x\u{9}a, x\";%u%=&|\"B$>#F!>!4!?,>\u{9}-!4{2\u{0})!<#?#F#D*t(:\"w!?+:J\u{1c}\
        !EC\u{12}1\" D9x<m!7u$5!Jx.?!.yS6!9ut\u{15}!<|T5!6uW\u{d}!9xdF\" F?x\u{11}Q! w\u{6}~!<|~\u{16}!4w\u{9}\u{5}!+x\u{16}\
        \u{16}% M,<%D!y+A\u{8}/!Fyuu\"2{\"A\u{b}\u{4}!8u\u{1c})!?yj7% H#F/y*}!;WD! yI9! ~l\u{19}#5y'F.s\u{3}`!,wF\u{1e}\
        \"*E@;_V\" I=w\u{18}*! vyG\" xJ:J]!=?eu!4y#x!,vX+!#xp~!$yq\u{15}# P\"E+HP\u{1d}\")z>w!\u{1d}&$t+=)<%I'u&=\u{1a}\
        r& C$y$A\">*;'xU-\"*I*y\u{2}C\" J2vi~!4vn+%\"{%@!@/;&N[w\" v\"ArO\"-y*>w\u{18}!?vAX*#B!:(=&8!:)I!E!J!G+N\u{16}5\
        !>u0 % N*H$w/D->\u{7}\u{13}!&u1C!&x4V!-v1&!=wH;# G4D6|A\u{7f}!Jx}\u{1a}!?w\u{5}[# G2|+EOy%$C#I#?1v\"=r+!&C\u{1f}\
        R!JwJ`5 I!G!O!<#G!L!G#L!D\":!N#@\"K$w!6$J\"B#D!G!v!5xl!4uMJ! {!*!4w\u{15}j\"4=\"xJ\u{1d}\"?u+KB3!'y#2\" EJ{-o\"\
         I?vET\"9z1EV{!Js\\x\"'9CJ\u{2}h\" A=z)\u{1c}4#M\"G#M!@\"B!;!I!K\"O!M$D!<#J!-\"O!V#H\"A!F%<\u{1b}\u{6}! ~&(\"9u\
        )uV>$)D!?#|'A\u{b}:% D'C!}5D-@\u{2}\u{1a}!<y\u{1f}\u{2}! t32!)uBP% t#v9?!J-@RQ! y$j\" w9v*\u{19}\"%F(<)\u{17}!<\
        u;1!:u\u{0}\"!4yKD! I3K!Ez\u{3}}!>|+Y!=wNQ!4y },\"D\"E%B\"6!6%7#A'G\"F!I!5+J.\u{15}!4y%\u{0}&$D#F+w*<!J*wU/! x:\
        Q\" H#|\u{1b}\u{3}!&vZx!=wGu!>u\u{c}f!3vwr%'D#=2J!J!=;O#4A'B/?@f!5zM\u{1d}! vfq!2xN0!,7\"4!<E\u{d}B\"7D-z%\u{10}\
        !/{\u{1c}?/ K!B!I\"K\"B!E!E$K'3!F!/(M!F%G!xp\u{11}!${|r!@uV;!;z\u{2}\u{18}$ \u{4}*B2>!:>S\"6I4v\u{11}\u{12}\" J\
        ??\u{7}~!JD8E!9v+p$ v4C(H.;1k# F=w-w/@\"Fw$F\u{18}\u{0}!Jyk0!4uJF!!w%\u{13}!Jx\u{10}T\" F=z\u{c}\"!<yzB!!x'\u{17}\
        !;x6\u{1e}'*C%>%A!y!v.w!<\u{4}o!4w\u{3}R\"<x.?\\1!>F~v;!M\"P!K!L!G!J!J#H\"6!I!p!G!Q!N!=!I!E!A#t!.\"G\"I\"F!F\"E\
        !M\"t@\u{3}# s*B%w[\u{a}$(|\"B!C0>Kf! | \u{14}\"4E)N*+! BV\u{9}%%?\"C#73w!C\u{a}W! u$G!FvCj$4>(A!I)zr\u{1a}\"+{\
        2F+k% F%F!H&w></\u{9}( {!9!K(A*>'D\"M\"?s\u{12}$ M)B!H*<A%!<w3\u{4}!=B!,*$=%I#=#G#G$5&=#w'/$K0[$ L'u#v2B\u{a}\"\
        \"9u#L0(!Ew*J# x-t'C1\u{8}($C\"F)H!D!H!H&D&D\u{6}u! t\u{1a}\u{4}!Fx]*!Ju!J!Jy\u{0}!!=v5[% A(\u{0}&;!q,B#4!JCuA!\
        Fv8N!JC/U!<v`R!4zx\u{6}\" G\"zx\u{f}!4vf6\" I5~\u{9}A!Jx^(\"<|#B\u{12}q!,{d(!,C\u{1e}\u{1a}! x~\u{f}!;uq]&$@#E#\
        F*;)}*|\u{3}G\" G=w\u{e}\u{d}$ F#u,z-HK{@!O!N!?!M\"E!G!F!L\"K!O!7\"G!9!E!J!;\"M#I!O!/!w!E!X!K\"/!1\"G!F!8!=!}#|\
        L.!=v\u{17}(\"*F%wI<*!G$B\"F#@%H\"O*J!>!o\"M^B\",t1>\\<! z$@' v\"B\"=&x*?'D\"H\u{17}I4 P!E!I!D$I!I$K!=\"v\"=!B$\
        3\"I$G!@!y!N%G\"3$?yT% t$F#t5H!HV%!*Jm\u{10}!=w@M!$w*\u{13}!9A>\u{10}\"4=6:f8!$yR?!4xbn!-yut!=E;/\"8F%x\u{1}c\"\
         I=w:*!\"u\u{6}e* S$?\"C\"L'F!@!D$4#C&G>\u{19}\" D)x\u{15}G!=wZ\u{5}!>z\u{17}X!5x]1! zH6\"!B;Ib:! ~tD!Ju^G$$u+?\
        *L%?{U\" ?=}/_!6wqe)%A#K\"@$C\"x-G!@!D+@:\u{1a}\"/D-K&|&$G+H%K)L!H!=\u{8}X\"/w6H\u{5}\u{e}\"8F$sbI!=J,NF(    e \
         \u{9}  *! M! 9\" g\" 4# \\# h# h# \u{1c}# 0$ T$ o$ \u{7f}$ \u{10}$ %% 9% \u{5}% \u{c}% \u{c}% \u{10}' #( ;( L(\
         L( b( 1) q) }) \u{d}) `* e* w* |* $+ )+ o+ x+ \u{1d}+ \", \", \", D, v, \u{12}, 9- G- L- !. p. \u{2}. \u{1b}. \
        \u{1b}. p/ {/ #0 ,0 80 _0 21 B1 I1 e1 \u{1}1 #2 *2 Z2 Z2 a2 {2 \u{0}2 \u{19}2 :3 n3 \u{5}3 \u{1e}3 t4 \u{d}4 K5\
         [5 s5 ~5 #6 A6 H6 Z6 x6 ,7 G7 ]7 f8 \u{7f}8  9 '9 ,9 79 <9 E9 S9 h9 r9 \u{16}9 \": a: l: \u{c}: 3; D; P; s; \u{1}\
        ; << << P< v< v< \u{10}< != != _= x= \u{8}= -> m> \u{7f}> \u{f}> .? k? u? 1@ B@ Q@ \u{5}@ \u{14}@ 4A cA \u{4}A \
        \u{e}A \u{15}A  B .B \u{7f}B +C 2C NC CD MD WD \\D \u{7f}D \u{6}D \u{b}D 8E 8E 8E !F `F mF \u{3}F \u{a}F JG QG \
        \u{5}G XH ]H kH \u{16}H +I 4I EI TI TI ]I \u{10}I \u{19}I =J DJ ZJ \u{0}J /K =K QL VL !M EM QM kM \u{1a}M DN \\\
        N lN !O !O +O PO \u{e}O \u{15}O \u{15}O /P ;P OP \u{0}P \u{a}P jQ qQ XS nS ~S 'T mT mT rT \u{7}U \u{c}U \u{1e}U\
         pV wV \u{3}V ?W \u{15}W \u{1f}W UX cX cX xX \u{1}X \u{16}X 3Y 3Y TY #Z UZ \\Z eZ \u{14}Z M[ \\[ y[ !\\ *\\ ^\\\
         {\\ \u{16}\\  ] Z] Z] a] |] \u{1e}] 8^ S^ _^ f^ /_ i_ +` J` x` x` \u{9}` ?a Ja Xa ua za \u{1}a \u{1e}a @b Nb j\
        b \u{5}b 9c @c \u{3}c 6d Dd Zd kd wd \u{6}d #e 1e Ke \u{15}e 0f >f cf \u{6}f cg {g {g \u{5}g ;h @h Zh fh \u{18}\
        h Ei xi \u{1}i \u{f}i 'j Yj pj nk \u{5}k #l 1l Xl |l >m hm hm \u{a}m \u{a}m 0n Fo wo \u{9}o ,p 1p Sp bp pp \u{4}\
        p +q Hq Vq vq \u{18}q 8r `r yr yr \u{6}r !s \u{11}s *t Ft [t tt \u{12}t  u ,u ?u Ru }u \u{1d}u Gv Vv hv \u{0}v \
        \u{5}v \u{1e}v /w 4w 9w xw \u{15}w \u{15}w \u{15}w \u{1e}w Cx Cx Zx hx rx @y gy ]z nz <{ <{ W{ W{ r{ r{ \u{a}{ \
        -| 2| R| ^| j| \u{8}| \u{15}| 8~ \u{2}\u{7f} \u{7}\u{7f} /\u{0} =\u{0} M\u{0} t\u{0} \u{a}\u{0} \u{1a}\u{0} \u{c}\
        \u{1} 9\u{2} v\u{2} \u{1c}\u{2} C\u{3} W\u{3} \u{1}\u{3} )\u{4} \u{5}\u{4} \u{12}\u{4} \u{19}\u{4} P\u{5} ]\u{5}\
         g\u{7} \u{11}\u{7} \u{11}\u{7} \\\u{8} k\u{8} \u{0}\u{8} \u{a}\u{8} \u{1e}\u{8} O\u{9} \u{1}\u{9} \u{19}\u{9} \
        ;\u{a} a\u{a} \u{1e}\u{a} -\u{b} \u{1d}\u{b} 1\u{c} @\u{c} c\u{c} l\u{c} y\u{c} >\u{d} \u{0}\u{d} \u{11}\u{d} $\
        \u{e} 4\u{e} M\u{e} Z\u{e} f\u{e} r\u{e} r\u{e} \u{b}\u{e} :\u{f} S\u{f} \u{d}\u{f} -\u{10} F\u{10} n\u{10} s\u{10}\
         m\u{11} {\u{11} {\u{11} \u{2}\u{11} #\u{12} (\u{12} b\u{12} \u{6}\u{12} \u{14}\u{12} ,\u{13} >\u{13} P\u{13} l\
        \u{13} z\u{13} \u{4}\u{13} W\u{14} a\u{14} \u{3}\u{14} \u{f}\u{14} (\u{15} @\u{15} R\u{16} Y\u{16} q\u{16} \u{a}\
        \u{16} %\u{17} 6\u{17} t\u{17} \u{1a}\u{17} \u{1f}\u{17} -\u{18} O\u{18} {\u{18} \u{5}\u{18} \u{5}\u{18} \u{11}\
        \u{18} (\u{19} ;\u{19} ^\u{19} B\u{1a} Z\u{1a} u\u{1a} \u{2}\u{1a} \u{10}\u{1a} \u{19}\u{1a} \u{19}\u{1a} \u{1e}\
        \u{1a} 5\u{1b} `\u{1b} \u{b}\u{1b} \u{b}\u{1b} 4\u{1c} W\u{1c} g\u{1c} .\u{1d} .\u{1d} B\u{1d} L\u{1d} \u{10}\u{1d}\
         \"\u{1e} \u{8}\u{1e} \u{12}\u{1e} 5\u{1f} >\u{1f} S\u{1f} k\u{1f} |\u{1f} \u{1}\u{1f} \u{19}\u{1f} / !M !h !\u{0}\
         !\u{1a} !E!!h!!!\"!M\"!z\"!\u{1a}\"!A#!Q#!b#!i#!\u{13}#!V%!]%!\u{8}%!\u{11}%!{&!\u{a}&!\u{11}&!9'!G'!h'!r'!\u{2}\
        '!\u{1a}'!-(!=(!K(!R(!\u{0}(!\u{11}(!1)!G)!v)!\u{17})!d*!n*!\u{0}*!\u{0}*!$+!$+!F+!R+!\u{18}+!F,!Z,!},!#-!L-!Q-\
        !_-!j.!o.!\u{2}.!7/!</!\u{5}/!W0!l0!\u{d}0!.1!M1!F2!Y2!\u{19}2!'3!L3!d3!i3!|3!\u{f}3!\u{14}3!,4!P4!P4!\u{f}4!(5\
        !(5!I5!_5!\u{8}5!)6!46!E6!O6!y6!\u{0}6!K7!_7!\u{3}7!g8!p8!p8!\u{10}8!\u{7f}9!\u{6}9!5:!@:!L:!~:!0;!g;!p;!\u{d};\
        !\u{1e};![<![<!'=!2=!U=!a=!\u{5}=!%>!S>!\u{c}>!\"?!B?!N?!l?!\u{a}?!\u{16}?!8@!8@!?@!i@!u@!\u{e}@!\u{1c}@!_B!oB!\
        vB!3C!`C!}C!TD!TD!\u{2}D!\u{1b}D!HE!TE!\u{10}E!&F!:F!XF!]F!xF!\u{11}F!?G!\u{1a}G!\u{12}H!\u{17}H!=I!kI!kI!tI!\u{7f}\
        I!\u{6}I!/J!<J!GJ!UJ!jJ!jJ!yJ!\u{13}J!&K!&K!_K!dK!iK!\u{b}K!'L!NL!\u{e}M!\u{13}M!AN!WN!vN!\u{4}N!\u{16}N!.O!yO!\
        \u{1b}O!'P!'P!IP!NP!XP!XP!aP!\u{0}P!\u{5}P!MQ!MQ!jQ!\u{1a}Q!@R!jR!jR!%S!/S!:S!:S!eS!sS!\u{c}S!1T!BT!hT!hT!~T!\u{11}\
        T!.U!qU!\u{0}U!\u{1c}U!0V!SV!]V!bV!gV!+X!aX!jX!\u{5}X!CY!HY!`Y!yY!\u{5}Y!\u{5}Y!BZ!PZ!yZ!~Z!\u{19}Z!-[!p[!{[!\u{0}\
        [!0\\!>\\![\\!t\\!O]!e]!\u{6}]!,^!I^!c^!h^!|^!*_!W_!g_!q_!q_!(`!f`!\u{c}`!\u{11}`!4a!Ea!la!\u{4}a!1b!_b!fb!tb!\u{d}\
        b!/c!;c!jc!oc!|c!\u{e}c!,d!Gd!Vd!Le!Le!$f!0f!7f!7f!cf!\u{1f}f!_g!\u{1}g!\u{16}g!\u{1b}g!Ah!\u{1d}h!&i!3i!3i!3i!\
        \u{e}i!\u{13}i!\u{13}i!;j!Bj!Nj!gj!yj!bk!{k!\u{e}k!*l!Jl!\u{10}l!\"m!Km!gm!um!\u{3}m!+n!+n!An!\u{1f}o!=p!Dp!Ip!\
        Ip!\u{1}p!+q!\\q!wq!\u{11}q!\u{16}q!.r!Er!Yr!xr!\u{12}r!)s!\u{1e}t!<u!Lu!tu!!v!Mv!~v!~v!\u{11}v!,w!Cw!Mw!{w!\u{8}\
        w!\u{8}w!Zx!ax!ax!xx!\u{2}x!\u{15}x!-y!-y!Hy!0{!0{!:{!O{!\u{b}{!\u{b}{!\u{b}{!)|!>|!k|!\u{a}|!\"}!\u{9}}!,~!3~!\
        d~!u~!\u{7f}~! \u{7f}!/\u{7f}!>\u{7f}!C\u{7f}!U\u{7f}!\u{d}\u{7f}!\u{16}\u{7f}!!\u{0}!/\u{0}!i\u{0}!n\u{0}!\u{c}\
        \u{0}!\u{18}\u{0}!*\u{1}!/\u{1}!I\u{1}!\\\u{1}!\\\u{1}!s\u{1}!\u{3}\u{1}!\u{16}\u{1}!:\u{2}!d\u{2}!d\u{2}!>\u{3}\
        !Q\u{3}!d\u{3}!x\u{3}!\u{1}\u{3}!\u{18}\u{3}!(\u{5}!M\u{5}!M\u{5}!h\u{5}!x\u{5}!x\u{5}!*\u{6}![\u{6}!x\u{6}!\u{15}\
        \u{6}!)\u{7}!Y\u{7}!m\u{7}!\u{1e}\u{7}!)\u{8}!\u{17}\u{8}!F\u{9}!s\u{9}!&\u{b}!-\u{b}!D\u{b}!R\u{b}!p\u{b}!(\u{c}\
        !>\u{c}!H\u{c}!V\u{c}!e\u{c}!w\u{c}!|\u{c}!\u{3}\u{c}!\u{17}\u{c}!0\u{d}!Q\u{d}!g\u{d}!-\u{e}!?\u{e}!\\\u{e}!m\u{e}\
        !y\u{e}!L\u{f}!`\u{f}!`\u{f}!r\u{f}!\u{c}\u{f}!\u{1a}\u{f}!5\u{10}!O\u{10}!n\u{10}!n\u{10}! \u{11}!:\u{11}!F\u{11}\
        !p\u{11}!;\u{12}!R\u{12}!\"\u{13}!'\u{13}!3\u{13}!U\u{13}!U\u{13}!g\u{13}!\u{2}\u{13}!\u{18}\u{13}!\u{1d}\u{13}\
        !1\u{14}!A\u{14}!R\u{14}!a\u{14}!a\u{14}!n\u{14}!\u{7}\u{14}!\u{7}\u{14}!!\u{15}!1\u{15}!i\u{15}!+\u{16}!@\u{16}\
        !h\u{16}!\u{d}\u{16}!:\u{17}!:\u{17}!?\u{17}!5\u{18}!h\u{18}!^\u{19}!i\u{19}!w\u{19}!\u{c}\u{19}!\u{18}\u{19}!s\
        \u{1a}!0\u{1b}!<\u{1b}!\u{7f}\u{1b}!\u{4}\u{1b}!\u{1e}\u{1b}!#\u{1c}!/\u{1c}!/\u{1d}!S\u{1e}!:\u{1f}!Q\u{1f}!\u{f}\
        \u{1f}!( \"4 \"Z \"y \"\u{11} \",!\",!\"?!\"4\"\")#\")#\".#\".#\"+$\"Z$\"n$\"n$\"\u{1f}$\"9%\"\u{b}%\"B&\"P&\"\u{e}\
        &\"\u{15}&\":'\"A'\"O'\"O'\"e'\"&(\"@(\"Z(\"\u{c}(\"%)\"R)\"W)\"g)\"t)\"%*\",*\"b*\"r*\"(+\"p+\"\u{14}+\"\u{19}\
        +\"W,\"\\,\"1-\"A-\"\\-\"y-\"\u{11}-\"].\";0\"D0\"z0\"\u{15}0\"?1\"O1\"T1\"\u{3}1\"O2\"V2\"V2\"\u{15}2\"F3\"\u{1}\
        3\"&4\"C4\"\u{13}4\"65\"H5\"X5\"\u{9}5\"\u{16}6\"\u{1b}6\"'7\"97\"W7\"|7\"\u{f}7\"\u{f}7\"\u{f}7\"\u{18}7\"!8\"\
        \u{12}8\"\u{1e}8\"\u{1e}8\"59\"V9\"z9\"-:\"-:\"2:\"9:\"n:\"w:\"\u{15}:\"%;\"};\"!<\"6<\"q=\"v=\"\u{18}=\":>\"J>\
        \"r>\"\u{d}>\"$?\"$?\"I?\"R?\"_?\"\u{1f}?\"?@\"F@\"V@\"m@\"\u{7f}@\"!A\"<A\"\u{6}A\"\u{19}A\"RB\"_B\"\u{8}B\"\u{14}\
        B\"\"C\"AC\"HC\"ZC\"ZC\"dD\"\u{2}D\"\u{2}D\"+E\"qE\")F\"HF\"~F\"~F\"~F\"\u{15}F\"`G\"\u{a}G\"hH\"hH\"wH\"\u{e}H\
        \")I\"YI\"gI\"\u{1c}I\"`J\"yJ\"\u{17}J\"UK\"\\K\"uK\"FL\"ML\"_L\"}L\"\"M\"'M\"'M\"yM\"\u{7}M\"3N\"3N\"CN\"HN\"s\
        N\"\u{d}N\"$O\"4O\"DO\"XO\"dO\"\u{11}O\"(P\"VP\"2Q\"UQ\"mQ\"xQ\"\u{7f}Q\"@R\"cR\"sR\"sR\"8T\"8T\"gT\"|U\"\u{8}U\
        \"\u{16}U\"8V\"SV\"wV\"RW\"RW\"bW\"qW\"\u{9}W\"&X\"+X\"eX\"\u{1f}X\"$Y\">Y\"JY\"jY\"qY\"}Y\"&Z\"aZ\"\u{14}Z\"\u{1f}\
        Z\"\u{1f}Z\"\u{1f}Z\"9[\"^[\"^[\"x[\"}[\"\u{2}[\"_\\\"\u{d}\\\"\u{1c}\\\"C]\"[]\"g]\"\u{6}]\"\u{10}]\"N^\"N^\"\u{b}\
        ^\"\u{12}^\"\u{12}^\"\u{19}^\"\u{19}^\"\u{19}^\"L_\"`_\"`_\"n_\"\u{12}_\"6`\"F`\"U`\"U`\" b\".b\"Fb\"\u{3}b\"\"\
        c\"\u{13}c\"\u{13}c\"0d\"<d\" e\"3e\"Ce\"re\"\"f\":f\"`f\"1g\"Fg\"mg\"mg\"\u{9}g\"\u{1e}g\";h\"ch\"oh\"@i\"hi\"\
        4j\"9j\"\u{2}j\"\u{b}j\"1k\"6k\"Lk\"Qk\"\u{8}k\"~l\"\u{13}l\"\u{18}l\"&m\"\u{1}m\"$n\"2n\"=n\"In\"`n\"\u{6}n\"\u{16}\
        n\"{o\"{o\"\u{1d}o\"+p\"Hp\"Rp\"\u{a}p\"Gq\"Rq\"\u{1f}q\"Jr\"\u{7}r\"\u{14}r\"\"s\"6s\"6s\"Js\"fs\"\u{f}s\"Lt\"\
        Xt\"\u{0}t\"\u{0}t\"+u\"2u\"lu\"\u{19}u\"Wv\"sv\"\u{4}v\"\u{4}v\"\u{1d}v\"dw\"rw\"|w\"\u{a}w\"!x\"@x\"gx\"gx\"x\
        x\"&y\"0y\"5{\"R{\"^{\"b|\"L}\"L}\"u}\" ~\"/~\"D~\"V~\"o~\"}~\"v\u{7f}\"{\u{7f}\"5\u{0}\"`\u{0}\"3\u{1}\"f\u{1}\
        \"\u{7f}\u{1}\"\u{4}\u{1}\"\u{1c}\u{1}\"!\u{2}\"2\u{2}\"W\u{2}\"t\u{2}\"\u{1c}\u{2}\"`\u{3}\"w\u{3}\"\u{19}\u{3}\
        \"9\u{4}\"B\u{4}\"\u{1}\u{4}\"\u{8}\u{4}\";\u{5}\"Q\u{5}\"Q\u{5}\"s\u{5}\"]\u{6}\"\u{3}\u{6}\"@\u{7}\"I\u{7}\"R\
        \u{7}\"]\u{8}\"~\u{9}\"\u{10}\u{9}\"7\u{a}\"F\u{a}\"k\u{a}\"\u{0}\u{a}\"\u{0}\u{a}\" \u{b}\"'\u{b}\".\u{b}\"K\u{b}\
        \"T\u{b}\"o\u{b}\"t\u{b}\"}\u{b}\"\u{7}\u{b}\"6\u{c}\"T\u{c}\"p\u{c}\"u\u{c}\"\u{8}\u{c}\"\u{d}\u{c}\"C\u{d}\"u\
        \u{d}\"L\u{e}\"L\u{e}\",\u{f}\"D\u{f}\"^\u{f}\"^\u{f}\"s\u{f}\"Q\u{10}\"\u{d}\u{10}\"\u{1b}\u{10}\":\u{11}\"C\u{11}\
        \"}\u{11}\"\u{f}\u{11}\"\u{1f}\u{11}\"$\u{12}\"U\u{12}\"\u{10}\u{12}\"%\u{13}\"E\u{13}\"s\u{13}\"z\u{13}\"\u{4}\
        \u{13}\"P\u{14}\"[\u{14}\"i\u{14}\"\u{14}\u{14}\"(\u{15}\"4\u{15}\"R\u{15}\"e\u{15}\"+\u{16}\".\u{17}\"\u{6}\u{17}\
        \"\u{b}\u{17}\"\u{14}\u{18}\":\u{19}\"W\u{19}\"p\u{19}\"\u{11}\u{19}\"\u{18}\u{19}\"/\u{1a}\"Y\u{1a}\"D\u{1b}\"\
        )\u{1c}\"\\\u{1c}\"p\u{1c}\"p\u{1c}\"\u{16}\u{1c}\" \u{1d}\"u\u{1d}\"%\u{1e}\",\u{1e}\"b\u{1e}\"\u{1}\u{1e}\"\u{8}\
        \u{1e}\"\u{8}\u{1e}\"\u{d}\u{1e}\"O\u{1f}\"w\u{1f}\"& #+ #2 #n #k\"#p\"#\u{6}\"#'##'##W##n##\u{7}##>$#S$#X$#_$#\
        s$#\u{b}$#V%#]%#|%#P&#U&#\u{8}&#M'#M'#X'#j'#j'#o'#t'#\u{c}'#)(#F(#a(#\u{a}(#\u{11}(#!)#9)#G)#l)#\u{f})#\u{18})#\
        /*#9*#G*#S*#\u{1f}*#L+#\u{12}+#\u{19}+#>,#J,#V,#\u{2},#f-#r-#|-#0.#0.#:.#?.#Y.#Y.#\u{f}.#\u{16}.#'/#'/#:/#:/#f/\
        #\u{9}/#\u{18}/#H0#^0#c0#m0#m0#~0#\u{17}0#!1#I1#m1#\u{7f}1#52#\u{a}2#23#K3#P3#]3#\u{7}3#\u{c}3#\u{1b}3#\u{1b}3#\
        \"4#74#74#~4#*5#Q5#Q5#p5#)6#D6#{6#M7#\u{a}7#)8#K8#`8#l8#\u{11}8#\"9#F9#W9#\\9#z9#!:#&:#3:#?:#W:#x:#x:#y;#\u{1e}\
        ;#-<#\\<#s>#z>#B?#B?#X?#X?#j?#~?#\u{11}?#r@#$A#4A#;A#WA#pA#\u{b}A#,B#VB#\u{6}B#\u{d}B#\u{c}C#2D#SD#\u{2}E#(F#;F\
        #@F#@F#@F#KF#ZF#hF#rF#\u{8}F#\u{16}F#!G#+G#GG#aG#\u{14}G#\u{19}G#9H#@H#GH#\u{5}H#%I#OI#rI#yI#\u{5}I#\u{11}I#4J#\
        4J#BJ#\u{2}J#\u{2}J# K# K#3K#OK#eK#zK#%L#0L#<L#`L#\u{11}L#\u{1e}L#FM#{M#\u{11}M#rN#'O#HO#VO#{O#!P#?P#*Q#/Q#jQ#y\
        Q#5R#cR#cR#sR#\u{8}R##S#/S#?S#OS#[S#\u{1}S#GT#ST#hT#hT#\u{c}T#%U#*U#1U#dU#\u{17}U#$V#;V#JV#\u{d}V#&W#/W#DW#]W#y\
        W#8X#JX#iX#pX#\u{1f}X#vY#\u{10}Y#WZ#uZ#\u{9}Z#+\\#D\\#X\\#\u{16}\\#\u{1d}\\#>]#7^#Q^#Z^#k^#y^#\u{2}^#\u{e}^# _#\
        H_#`_#n_#s_#\u{a}_#1`#8`#s`#$a#;a#ja#1b#@b#Vb#ib#ib##c#1c#?c#?c#_c#\u{1b}c#/d#Id#Rd#Rd#\u{1}d#\u{13}d#\u{1c}d#\u{1c}\
        d#=e#Pe#We#ee#3f#\\f##g#\u{7}g#8h#Bh#Ph#ch#mh#yh#\u{1d}h#$i#Di#]i#\u{1}i#\u{8}i#\u{12}i#;j#;j#Sj#Sj#Zj#>k#zk#^l\
        #%n#Fn#fn#}n#Fo#To#Yo#\u{6}o#.p#\u{a}p#\u{a}p#\u{17}p#'q#1q#?q#?q#\u{f}q#\u{12}r#(s#Cs#cs#hs#qs#3t#kt#kt#wt#\u{10}\
        t#\u{15}t#Du#Zu#+v#Kv#\u{f}v#\u{1e}v#Cw#Sw#\u{e}w#\u{1a}w#?x#yx#\u{12}x#\u{12}x# y#:y#Ry#Ry#iy#py#\u{c}y#Ez#oz#\
        \u{13}z#;{#I{#W{#}{#\u{13}{#A|#J|#Z|#_|#f|#\u{1}|#^}#e}#e}#\u{0}}#1~#A~#O~#T~#T~#a~#\u{1c}~##\u{7f}#0\u{7f}#<\u{7f}\
        #A\u{7f}#M\u{7f}#c\u{7f}#c\u{7f}#\u{1b}\u{7f}#2\u{0}#@\u{0}#P\u{0}#{\u{0}#\u{2}\u{0}#2\u{1}#T\u{1}#.\u{3}#5\u{3}\
        #?\u{3}#I\u{3}#`\u{3}#\u{6}\u{3}#'\u{4}#1\u{4}#-\u{5}#2\u{5}#2\u{5}#V\u{5}#\u{f}\u{5}#>\u{6}#>\u{6}#H\u{6}#^\u{6}\
        #c\u{6}#\u{15}\u{6}#\u{1c}\u{6}#5\u{7}#D\u{7}#_\u{7}#d\u{7}#\u{7}\u{7}##\u{8}#H\u{8}#|\u{8}#\u{1d}\u{8}#y\u{9}#\
        \u{7}\u{9}#\u{17}\u{9}#?\u{a}#Q\u{a}#0\u{b}#\\\u{b}#\u{6}\u{b}#\u{1d}\u{b}#l\u{c}#\u{4}\u{c}#!\u{d}#9\u{d}#:\u{e}\
        #\u{7}\u{e}#q\u{f}#q\u{f}#\u{8}\u{f}#3\u{10}#O\u{10}#Z\u{10}#\u{0}\u{10}#\u{d}\u{10}#.\u{11}#>\u{11}#>\u{11}#U\u{11}\
        #e\u{11}#\u{8}\u{11}#\u{f}\u{11}#\u{16}\u{11}#/\u{12}#u\u{12}#z\u{12}#\u{11}\u{12}#V\u{13}#[\u{13}#\u{9}\u{14}#\
        \u{9}\u{14}#B\u{15}#B\u{15}#B\u{15}#N\u{15}#o\u{15}##\u{16}#N\u{16}#N\u{16}#N\u{16}#P\u{17}#q\u{17}#\u{c}\u{17}\
        #\"\u{18}#'\u{18}#;\u{18}#R\u{18}#\u{6}\u{18}#$\u{19}#?\u{19}#_\u{19}#\u{8}\u{19}#\u{1d}\u{19}#'\u{1a}#H\u{1a}#\
        O\u{1a}#U\u{1b}#l\u{1b}#q\u{1b}#7\u{1d}#B\u{1d}#N\u{1d}#y\u{1d}#\u{4}\u{1d}# \u{1e}#,\u{1e}#w\u{1e}#\u{5}\u{1e}\
        #\u{5}\u{1e}#\u{5}\u{1e}#\u{18}\u{1e}#2\u{1f}#K\u{1f}#K\u{1f}#G $y $~ $~ $~ $3!$8!$=!$R!$`\"$`\"$r\"$\u{15}\"$N\
        #$l#$\u{a}#$%$$8$$\u{1f}%$E&$n&$\u{1a}&$('$\u{0}'$S($\u{b}($\u{15}($@+$c+$$,$*.$;.$;.$\u{7}.$\u{1d}.$2/$Q/$m/$;\
        0$*1$/1$/1$g1$s1$|1$\u{c}1$\u{c}1$\u{17}1$-2$f2$T3$o3$\u{19}3$?4$?4$K4$j4$\u{9}4$/5$/5$=5$Y5$r5$06$Q6$a6$s6$s6$\
        \u{7f}6$\u{9}6$\u{15}6$=7$\u{14}7$98$\u{2}8$\u{1b}8$79$d9$w9$,:$3:$3:$S:$v:$\u{a}:$\u{16}:$\u{16}:$,;$_;$\u{c};\
        $\"<$'<$5<$b<$t<$\u{2}<$\u{18}<$U=$:>$L>$\u{1}>$%?$C?$h?$\u{11}?$T@$\u{6}@$MA$cA$\u{7f}A$\u{7f}A$IB$\u{1a}B$2C$\
        AC$sC$\u{5}C$\u{f}C$GD$GD$ND$eD$CE$^E$uE$\u{7f}E$\\G$nG$\u{19}G$9H$+I$;I$@I$KI$\\I$aI$oI$,J$\u{b}J$@K$JK$ZK$tK$\
        \u{1c}K$.L$@L$WL$WL$\\L$\u{5}L$\u{13}L$ M$1M$xM$\u{f}M$CN$sN$sN$}N$\u{8}N$\u{1c}N$!O$&O$/O$4O$YO$\u{11}O$!P$/P$\
        \u{e}P$QQ$7R$+S$2S$>S$nS$nS$-T$TT$sT$xT$\u{17}T$-U$WU$`U$vU$@V$rV$\u{8}V$\u{11}V$3W$BW$_W$jW$qW$zW$\u{13}W$\u{1a}\
        W$1X$KX$PX$dX$|X$\u{8}X$2Z$IZ$\u{b}Z$ [$+[$;[$I[$\u{f}[$\u{f}[$A\\$O\\$b]$\u{1d}]$L^$W^$x^$@_$d_$x_$\u{b}_$\u{12}\
        _$ `$%`$5`$j`$\u{12}`$\u{12}`$\u{1c}`$:a$#b$8b$Nb$_b$rb$\u{14}b$Pc$Pc$wc$\u{17}c$/d$zd$\u{16}d$\u{15}f$Fg$Og$ug\
        $\u{14}g$1h$Fh$\u{3}h$\u{13}h$6i$Mi$\u{c}i$4j$ij$ij$\u{11}j$(k$>k$ul$Lm$Wm$Wm$em$xm$\u{1}m$\u{d}m$Bn$\\n$Vo$qo$\
        \u{19}o$\u{1e}o$3p$Ep$Lp$yp$\u{d}p$)q$)q$Br$qr$vr${r$0s$Ys$zu$\u{3}u$\u{13}u$;v$Nv$\u{5}v$\u{c}v$\u{13}v$,w$,w$\
        Aw$dw$\u{1e}w$Ex$Ex$ax$tx$\u{d}x$\u{14}x$\u{1f}x$3y$Gy$Ny$vy$\u{4}y$1z$Rz$\u{9}z$9{$\\{$y{$\u{a}{$\u{f}{$q|$\u{c}\
        |$(}$S}$p}$\u{7}}$\u{13}}$6~$\u{1c}~$H\u{7f}$c\u{7f}$y\u{7f}$h\u{0}$s\u{0}$s\u{0}$s\u{0}$s\u{0}$\u{5}\u{0}$,\u{1}\
        $:\u{1}$M\u{1}$\u{c}\u{1}$>\u{2}$^\u{2}$u\u{2}$\u{8}\u{2}$\u{19}\u{2}$u\u{3}$\"\u{4}$\"\u{4}$R\u{4}$c\u{4}$t\u{4}\
        ${\u{4}$\u{1a}\u{4}$\u{1f}\u{4}$:\u{5}$C\u{5}$O\u{5}$\"\u{6}$'\u{6}$'\u{6}$'\u{6}$1\u{6}$R\u{6}$n\u{6}$\u{17}\u{6}\
        $#\u{7}$e\u{7}$n\u{7}$\u{14}\u{7}$0\u{8}$i\u{8}$\u{1d}\u{8}$X\u{9}$\u{e}\u{9}$\u{e}\u{9}$K\u{a}$r\u{a}$w\u{b}$~\
        \u{b}$\u{1c}\u{b}$D\u{c}$D\u{c}$o\u{c}$/\u{d}$4\u{d}$I\u{d}$\u{1}\u{d}$9\u{e}$P\u{e}$`\u{e}$\u{19}\u{e}$'\u{f}$\
        4\u{f}$;\u{f}$!\u{10}$\u{8}\u{10}$\u{13}\u{10}$\"\u{11}$+\u{11}$C\u{11}$R\u{11}$%\u{12}$q\u{12}$~\u{12}$\u{1f}\u{12}\
        $.\u{13}$<\u{13}$\u{8}\u{13}$8\u{14}$X\u{14}$_\u{14}$t\u{14}$\u{d}\u{14}$\u{1f}\u{14}$+\u{15}$;\u{15}$s\u{15}$\u{7}\
        \u{15}$\u{1c}\u{15}$\u{1c}\u{15}$?\u{16}$^\u{16}$k\u{16}$k\u{16}$ \u{17}$ \u{17}$@\u{17}$@\u{17}$@\u{17}$L\u{17}\
        $U\u{17}$i\u{17}$r\u{17}${\u{17}$\u{4}\u{17}$\u{18}\u{17}$\u{1d}\u{17}$<\u{18}$J\u{18}$i\u{18}$\u{18}\u{18}$9\u{19}\
        $9\u{19}$\\\u{19}$q\u{19}$\u{e}\u{19}$)\u{1a}$P\u{1a}$c\u{1a}$\u{3}\u{1a}$\u{3}\u{1a}$\u{3}\u{1a}$\u{15}\u{1a}$\
        \\\u{1b}$B\u{1c}$\u{0}\u{1c}$;\u{1d}$K\u{1d}$W\u{1d}$j\u{1d}$\u{2}\u{1d}$\u{12}\u{1d}$u\u{1e}$3 %N %s %W!%y!%\u{1b}\
        !%M\"%w\"%&#%&#%6#%6#%;#%n#%u#%\u{13}#%F$%m$%\u{1c}$%2%%D%%D%%K%%a%%}%%+&%+&%0&%Q&%X&%j&%j&%\u{2}&%>'%I'%P(%\u{19}\
        (%G)%L)%t)%_*%$+%8+%A+%Q+%|+%\u{1}+%D,%Y,%c,%y,%\u{8},%\u{1d},%<-%j-%\u{f}-%/.%K.%`.%~.%Z/%_/%o/%\u{7f}/%\u{13}\
        /%\u{1c}/%-0%l0%\u{0}0%\u{15}0%01%n1%w4%\u{d}4%>5%X5%_5%t5%;6%%7%N7%o7%\u{0}7%58%[8%\u{3}8%\u{1a}8%&9%99%t9%\u{7f}\
        9%\u{1a}9%G:%\\:%a:%p:%}:%\u{14}:%\u{14}:%7;%S;%S;%L<%_<%'=%>=%\u{8}>%\u{8}>%\u{19}>%\u{1e}>%#?%1?%1?%g?%g?%u?%\
        u?%T@%n@%\u{12}@%ZA%<B%YB%YB%^B%cB%\u{e}B%KC%bC%}C%}C%\u{f}C%LD%SD%=E%BE%OE%XE%sE%>F%HF%*G%CG%QG%aG%\u{9}G%.H%^\
        H%gH%~H%~H%\u{a}H%\u{16}H%\u{3}I%\u{d}I%\u{1c}I%)J%ZJ%ZJ%\u{d}J%5K%IK%OL%bL%\u{14}L%2M%VM%pM%wM%RN%iN%\u{1a}N%I\
        O%_O%pO%\u{10}O%<P%KP%KP%|P%fQ%yQ%\u{2}Q%\u{17}Q%OR%fR%kR%{R%\u{19}R%sS%\u{d}S%\u{12}S%\u{12}S%\u{17}S%*T%ZT%fT\
        %-U%OU%OU%qU%\u{3}U%\u{8}U%4V%9V%uV%|V%\u{11}V%\u{1e}V%2W%\u{7f}W%\u{11}W%\u{11}W%'X%fX%sX%+Y%eY%3Z%8Z%=Z%YZ%![\
        %8[%S[%a[%\u{1f}[%7\\%<\\%<\\%\u{a}\\%2]%[]%p]%z]%\u{1}]%-_%`_%\u{17}_%\u{17}_%M`%T`%q`%Fa%Ra%`a%\u{1d}a%\"b%Bb\
        %Yb%\u{a}b%2c%\u{7f}c%\u{10}c%\u{1f}c%\u{1d}d%4e%Le%ae%\u{d}e%\u{12}e%\u{17}e%(f%/f%?f%vf%lg%\u{7f}g%\u{4}g%#h%\
        7h%Ah%gh%lh%\u{15}h%\u{1e}h%#i%gi%Jj%Qj%Qj%\u{b}j%6k%Dk%\u{14}k%-l%8l%nl%\u{c}l%\u{13}l%\u{13}l%hm%zm%Wn%on%\u{b}\
        n%;o%Ro%~o%\u{1f}o%fp%\u{16}p%$q%Tq%;r%Yr%cr%wr%\u{1e}r%;s%;s%\u{18}s%!t%/t%/t%Qt%\u{a}t%8u%Fu%Ru%Ru%\u{7f}u%;v\
        %Bv%sv%\u{0}v%\u{15}v%4w%Hw%`w%sw%zw%\u{11}w%Jx%\u{e}x%(y%Cy%\u{0}y%+z%+z%>z%Oz%|z%({%F{%a{%f{%w{%$|%)|%i|%t|%\u{b}\
        |%g}%l}%q}%C~%W~%e~%z~%\u{7}~%$\u{7f}%$\u{7f}%$\u{7f}%3\u{7f}%8\u{7f}%c\u{7f}%j\u{7f}%x\u{7f}%\u{8}\u{7f}%\u{18}\
        \u{7f}%\u{1f}\u{7f}%+\u{0}%|\u{0}%\u{1}\u{0}%\u{d}\u{0}%\u{12}\u{0}%C\u{1}%V\u{1}%h\u{1}%\u{7f}\u{1}%\u{16}\u{1}\
        %'\u{2}%3\u{2}%1\u{3}%\\\u{3}%\\\u{3}%+\u{4}%9\u{4}%C\u{4}%V\u{4}%b\u{4}%n\u{4}%n\u{4}%z\u{4}%\u{7f}\u{4}%\u{10}\
        \u{4}%\u{10}\u{4}%8\u{5}%G\u{5}%L\u{5}%\u{12}\u{5}%\u{19}\u{5}%5\u{6}%:\u{6}%D\u{6}%Z\u{6}%s\u{6}%\u{1d}\u{6}%\u{4}\
        \u{7}%\u{12}\u{7}%s\u{8}%\u{1d}\u{8}%-\u{9}%\u{e}\u{b}%.\u{c}%j\u{c}%j\u{c}%:\u{d}%F\u{d}%\u{7}\u{d}%C\u{e}%_\u{e}\
        %z\u{e}%@\u{f}%K\u{f}%K\u{f}%_\u{f}%_\u{f}%2\u{10}%K\u{10}%a\u{10}%a\u{10}%\"\u{11}%1\u{11}%<\u{11}%[\u{11}%|\u{11}\
        %P\u{12}%m\u{12}%*\u{13}%U\u{13}%3\u{14}%J\u{15}%s\u{15}%|\u{15}%\u{c}\u{15}%g\u{16}%\u{14}\u{16}%2\u{18}%W\u{18}\
        %W\u{18}%W\u{18}%m\u{18}%\u{12}\u{18}%4\u{19}%/\u{1b}%/\u{1b}%H\u{1b}%n\u{1b}%_\u{1c}%\u{8}\u{1c}% \u{1d}%I\u{1d}\
        %Y\u{1d}%w\u{1d}%\u{9}\u{1d}%\u{11}\u{1e}%\u{1b}\u{1e}%)\u{1f}%W\u{1f}%r\u{1f}%r\u{1f}%{\u{1f}%\u{f}\u{1f}%  &7\
         &G &h &~ &\u{d} &$!&A!&\u{1a}!&b\"&{\"&0#&`#&\u{13}#&7$&]$&}$&u%&\u{9}%&\u{9}%&\u{17}%&#&&(&&g&&g&&l&&\u{0}&&8\
        '&E'&_'&\u{1b}'&5(&F)&F)&V)&w)&,*&,*&>*&\u{1a}*&2+&@+&_+&p+&\u{1c}+&1,&1,&I,&a,&h,&{,&\u{16},&c-&\u{1}-&-.&K.&P\
        .&^.&\u{4}.&\u{1e}.&(/&5/&Q/&z/&\u{19}/&H0&m0&\u{9}0&%1&\u{11}1&+2&92&Q2&\u{0}2&\u{13}2&U3&U3&l3&\"4&@4&s4&\u{14}\
        4&55&h5&\u{3}5&\u{a}5&\u{11}5&)6&26&c6&t6&}6&\u{8}6&c7&l7&\u{f}7&:8&a8&h8&49&O9&`9&\u{10}9&\u{1b}9&\u{0}:&\u{1f}\
        :&7;&I;&^;&\u{8};&^<&n<&\u{17}<&A=&g=&n=&y=&:>&N>&U>&Z>&\u{7}>&'?&\u{7f}?&\u{1f}?&\u{0}@&\u{1c}@&jA&\u{18}A&\u{1d}\
        A&$B&VB&iB&{B&TC&fC&mC&&D&0D&\u{d}D&\u{d}D&\u{12}D&XE&|E&\u{10}E&\u{10}E&&F&2F&zF&\u{5}F&\u{1a}F&\u{1f}F&JG&UG&\
        pG&wG&|G&\u{1}G&\u{8}G&\u{f}G&\u{14}G&0H&0H&]H&{H&\u{15}H&(I&:I&JI&vI&wK&~K&~K&\u{9}K&!L&1L&HL&kL&\u{e}L&#M&DM&\
        \u{0}M&!N&cN&}N&1O&BO& R&8R&iR&!S&&S&5S&?S&?S&TS&|S&\u{3}S&<T&_T&{T&\u{12}T&[U&kU&kU&kU&\u{2}U&\u{17}U&/V&8V&\\\
        V&jV&GW&^W&^W&jW&oW&\u{17}W&:X&?X&KX&gX&#Y&VY&{Y&\u{7}Y&7Z&yZ&\u{1f}Z&S[&\\[&\u{0}[&\u{0}[&u\\&\u{1}\\&\u{1}\\&\
        \u{1a}\\&O]&p]&\u{7}]&\u{16}]&A^&n^&n^&s^&s^&*_&E_&E_&`_&k_&w_&\u{0}_&M`&W`&\u{15}`&-a&ja&\u{14}a&%b&%b&\u{13}c\
        &\u{1d}c&He&Te&Jf&Qf&Qf&\\f&\u{7f}f&\u{16}f&\u{1d}f&:g&Ag&Hg&ag&wg&\u{c}g& h&0h&]h&bh&rh&>i&Mi&gi&~i&#j&Rj&{j&\u{1b}\
        j&Hk&zk&\u{f}k&Il&Sl&Xl&il&\u{f}l&\u{f}l&\u{1f}l&(m&/m&=m&=m&`m&|m&\u{1c}m&#n&An&[n&\u{e}n&\u{13}n&<o&\u{10}o&%\
        p&*p&:p&?p&fp&\u{7f}p&/q&;q&Sq&'r&0r&;r&Gr&or&or&\u{19}r&Rs&Ys&\u{3}s&\u{10}s&\u{10}s&:t&Gt&Yt&\u{10}t&\u{1e}t&\
        wu&\u{10}u&.v&Nv&~v&\u{1e}v&Hw&Tw&cw&ow&\u{2}w&\u{15}w&\u{1a}w&(x&>x&^x&mx&}x&\u{8}x&Ay&ny&\u{0}y&\u{9}y&\u{10}\
        y&\u{19}y&6z&`z&jz&\u{7f}z&\u{1f}z&\u{1f}z&;{&Q{&q{&\u{16}{&$|&6|&P|&r|&\"}&'}&@}&L}&X}&\"~&k~&\u{a}~&\u{19}~&.\
        \u{7f}&>\u{0}&q\u{0}&{\u{0}&=\u{1}&B\u{1}&g\u{1}&\u{3}\u{1}&\u{8}\u{1}&I\u{2}&\u{10}\u{2}&5\u{3}&I\u{3}&e\u{3}&\
        p\u{3}&p\u{3}&w\u{3}&|\u{3}&\u{3}\u{3}&\u{8}\u{3}&\u{8}\u{3}&\u{12}\u{3}&A\u{4}&~\u{4}&\u{3}\u{4}&4\u{5}&F\u{5}\
        &K\u{5}&K\u{5}&t\u{5}&t\u{5}&\u{8}\u{5}&B\u{6}&N\u{6}&N\u{6}&j\u{6}&\u{10}\u{6}&\u{19}\u{6}&#\u{7}&=\u{7}&U\u{7}\
        &Z\u{7}&o\u{7}&\u{18}\u{7}&\u{18}\u{7}&*\u{a}&S\u{a}&\\\u{a}&q\u{a}&v\u{a}&\u{d}\u{a}&\u{d}\u{a}&(\u{b}&X\u{b}&\
        w\u{b}&q\u{c}&\u{0}\u{c}&\u{0}\u{c}&\u{14}\u{c}&3\u{d}&L\u{d}&\u{0}\u{d}&}\u{e}&}\u{e}&\u{1d}\u{e}&'\u{f}&.\u{f}\
        &3\u{f}&[\u{f}&n\u{f}&F\u{10}&K\u{10}&U\u{10}&a\u{10}&j\u{10}&\u{0}\u{10}&\u{0}\u{10}&\u{13}\u{10}&\u{18}\u{10}\
        &L\u{11}&L\u{11}&o\u{11}&5\u{12}&i\u{12}&n\u{12}&{\u{12}&\u{b}\u{12}&\u{12}\u{12}&\u{17}\u{12}&4\u{13}&i\u{13}&\
        \u{19}\u{13}&1\u{14}&F\u{14}&c\u{14}&&\u{15}&~\u{15}&\u{f}\u{15}&L\u{16}&c\u{16}&\u{4}\u{16}&\u{e}\u{16}&B\u{17}\
        &l\u{17}&\u{6}\u{17}&\u{17}\u{17}&/\u{18}&s\u{18}&#\u{19}&*\u{19}&*\u{19}&v\u{19}&2\u{1a}&f\u{1b}&\u{5}\u{1b}&\u{a}\
        \u{1b}&\u{1a}\u{1b}&&\u{1c}&\u{4}\u{1c}&\u{12}\u{1c}&9\u{1d}&I\u{1d}&P\u{1d}&P\u{1d}&b\u{1d}&g\u{1d}&g\u{1d}&\u{1}\
        \u{1d}&$\u{1e}&7\u{1e}&u\u{1e}&\u{6}\u{1e}&\u{10}\u{1e}&\u{10}\u{1e}&\u{15}\u{1e}&A\u{1f}&b\u{1f}&b\u{1f}&n\u{1f}\
        &A 'W 't '\u{1c} '9!'@!'\u{2}!':\"':\"'N\"'^\"'\u{b}\"'\u{10}\"'\u{a}#'?$'\u{3}$''%'7%'S%'S%'c%'\u{7}%'\u{15}%'\
        \u{15}%'/&'^&'n&'\u{7}&'\u{c}&'\u{18}&'/''S('i('!)'()';)'b)'b)'b)'n)'#*'#*'q,'\u{8},'!-'6-'D-'O-'m-'w-'|-'+.'=.\
        'H.'w.'\u{8}.'\u{8}.'+/'\\/'f/'\u{17}/'y0'~0',1'G1'\u{4}1'D2'\u{4}2'\u{1d}2'\u{1d}2'03'B3'_3'o3'\u{8}3'95'Z5'x5\
        '\u{7}5'C6'C6'e6'\u{6}6'!7'?7'Y7'q7'v7'\u{19}7'%8'L8']8'\u{0}8'\u{7}8'\u{11}8';9';9'}9'\u{2}9'\u{16}9'L:'1;'z;'\
        C<'U<'\u{17}<'+='\u{2}='q>':@'D@'!A'*A'\u{c}A'!B'4B'4B'WB'WB'\u{4}B''C'MC'\u{1}C'\u{1}C'LD'\u{5}D'\"E'\u{1d}E'=\
        F'NF'bF'}F'\u{4}F'DG'\u{1b}H'QI'QI'eI'\u{4}I'\u{5}J'1K'6K'iK'iK'\u{6}K'\u{11}K'\u{14}M'*N'\u{9}N'\u{e}N'-O'-O'X\
        O'\u{1c}O'nP'sP'PR'%S'\u{12}S'FT'nT'%U'*U'1U'\\U'-V'HW'zW'BX'iX'rX'\u{5}X'\u{a}X'FY'fY'+Z';Z';Z'cZ'hZ'}Z'\u{c}Z\
        '\u{13}Z'*['D['^['l['l['q['\u{f}['\u{1f}['!]',]'W]'W]'i]'\u{15}]'*^'n^'\u{8}^'\u{1a}^'!_'Q_'Z_'7`'S`'i`'t`'}`'}\
        `'\u{1b}`'\u{7}b'\u{1d}b';c'Xc'hc'\u{d}c'\u{1e}c'+d'Ad'Jd'\u{3}d'\u{8}d'7e'Xe'_e'pe'\u{16}e'if'wf'0g'Gg'Xg'zg'\u{f}\
        g'\u{16}g'-h'Nh'&i'Ci'Ci'Li'Zi'+j'7j'Nj'\u{7f}j' k'Bk'Ik'ik'rk'\u{9}k'\u{12}k'\u{12}k'(l'(l'8l'al'fl'fl'fl'#m'N\
        m'Nm'_m'hm'\u{1}m'\u{12}m'$n'0n'Qn'\u{7}n'\u{15}n'Ao'Ho'wo'$p'8p'+q'sq'\u{e}q'-r'2r'7r'Lr'rr'wr'\u{14}r'5s'Ds'K\
        s'js'\u{7f}t'\u{7f}t'\u{6}t'Mu'Mu'\u{17}u'\u{17}u'(v'8v'av'tv'\u{2}v'-w'Uw'\"x'\"x'=x'wx'|x'\u{13}x'Fy'hy'\u{c}\
        y'Mz'kz'\u{4}z'\u{9}z' {'0{'I{'\\{'g{'|{'.|'D|'h|'h|'||'\u{1}|'+}'L}'\u{1c}}'\u{1c}}'\u{1d}~'?\u{7f}'k\u{7f}'\u{6}\
        \u{7f}'\u{6}\u{7f}'\u{b}\u{7f}'Y\u{0}'n\u{0}'u\u{0}'\u{13}\u{0}'\u{13}\u{0}'C\u{1}'T\u{1}'z\u{1}'%\u{2}'%\u{2}'\
        *\u{2}'1\u{2}'F\u{2}'Y\u{2}'p\u{2}'\"\u{3}''\u{3}'4\u{3}'L\u{3}'n\u{3}'\u{2}\u{3}'\u{f}\u{3}'\u{16}\u{3}'+\u{4}\
        '=\u{4}'G\u{4}'Y\u{4}'^\u{4}'k\u{4}'|\u{4}'\u{18}\u{4}'*\u{5}'H\u{5}'b\u{5}'F\u{6}'v\u{6}'M\u{7}'_\u{7}'u\u{7}'\
        %\u{8}'1\u{8}'>\u{8}'[\u{8}'{\u{8}'\u{7}\u{8}' \u{a}'b\u{a}'.\u{b}':\u{b}'?\u{b}'D\u{b}'t\u{b}'o\u{c}'o\u{c}'\u{0}\
        \u{c}'\u{a}\u{c}' \u{d}'.\u{d}'<\u{d}'O\u{d}'T\u{d}'Y\u{d}'~\u{d}'\u{3}\u{d}'\u{18}\u{d}'2\u{e}'V\u{e}'V\u{e}'~\
        \u{e}'+\u{f}'2\u{f}'>\u{f}'[\u{f}'\u{e}\u{f}'\u{17}\u{f}',\u{10}'?\u{10}'U\u{10}'\u{1}\u{10}'\"\u{11}'6\u{11}'@\
        \u{11}'X\u{11}'|\u{11}'_\u{12}'Y\u{13}'j\u{13}'\u{e}\u{15}'\u{e}\u{15}'z\u{16}':\u{18}'^\u{18}'\u{5}\u{18}'-\u{19}\
        'j\u{19}'y\u{19}'N\u{1a}'\\\u{1a}'5\u{1b}'P\u{1b}'F\u{1c}'^\u{1c}'c\u{1c}'c\u{1c}'t\u{1c}'}\u{1c}'\u{2}\u{1c}'<\
        \u{1d}'M\u{1d}'l\u{1d}'q\u{1d}'x\u{1d}'\u{d}\u{1d}';\u{1e}'O\u{1e}'V\u{1e}']\u{1e}'z\u{1e}'\u{1a}\u{1e}')\u{1f}\
        'I\u{1f}'I\u{1f}'\u{15}\u{1f}'\u{15}\u{1f}'X (X (j (x (\u{d} (%!(%!(/!(_!(r!(\u{1}!(G\"(u#(\u{b}#(\u{1b}#(3$(T$\
        (T$(^$(\u{c}$(x%(_&(\u{1d}&(('(?'(7((F((w((~((\u{1b}((e)(!*((*(Q*(X*(\u{c}*(\u{1a}*(,+(H+(T+(u+(\u{f}+(\",(.,(\u{10}\
        ,(\u{1c},(#-(*-(1-(B-(B-(G-([-(+.(U.(l.(\u{10}.(L/(\u{14}/(J0(g0(}0(\u{e}0(\u{13}0(E1(_1(h1(?2(\u{3}2(\u{1b}2(+\
        3(@3(w3(X4(d4()5(k5(z5(\u{13}5(;6(i6(p6(|6(\u{16}6(\u{1d}6($7(/7(;7(\u{d}8(49(I9(y9(\u{a}9(}:(\u{14}:(,;(\u{18}\
        ;(E<(J<(v<(v<(\u{13}<(!=(/=(F=(\u{e}=(!?({?(\u{16}?(W@(`A(\u{3}A(\u{8}A(?B(?B(`B(JC(OC(zC(DD(DD(ID(PD(\u{a}D(WE\
        (\u{1f}E(5F(IF(NF(NF(.O$!B\u{1f}`\u{1f}`/xyE!\"L[M!Ft\u{c}\u{18}#!s\u{1f}`\u{1f}r*G!Fw|\u{14}- W!L!O%L8w(N8L\"K\
        eK!KEF!uHt\u{14}-! LjE* o'S!M9Q,Q3N\"I_sFtcI,@% r!9\u{1f}`wu2x\u{f}\u{19}\"/IFM\u{e}y! q\\G) n!C!K!K\"K\"C,r6O0\
        q4r0 C!F#n!A\"{!O>E%C\"y.E'N.G\"oEL!H\"uMw)!H!I#C\"v>?\"I!J%x!r\u{f} - M!F!J#@!P!?!I't!q6R/n!o*Q6E!(If\u{15}9 K\
        %p!QFQ!V!O-U$L6OCC)K%M)N!p\"N!E$o<w!F\"I6u\"N)K#P6S\\\u{18}# F#qFob_!Fy\u{4}Y!.wp#\" F%m\u{2}X!Fx#6& O!I.q6O!L/\
        s\u{2}\u{3}: l!U!Q!R\"J!O;N&S!N!P\"N!P1Q\"N!O\"N2S!L$K>t\u{0}L!N2N!O#H#Q-\u{a}#!v\u{1f}`Jw\u{d}y%%<\"N#p=N:M6r\"\
         s4N? /!R$K<G&R$L\"T!T1P\"KWJKuQt$G-O)K\u{11}~!!I/P\" vFx\u{13}H!!F=<$!L&M@O&KR;. M%L@w!I!Q$D&K*r$G&tmK8I_K!uyr\
        !\"D(*%#rBL#P!t4HP\u{e}\"\u{1f}`u|?d) FEB!I!r\"v$r.I\"I$I6\u{b}&\"K$NBM%O\u{1f}`FK!k#!M\u{1f}`Jv_U$ IFM\"M&q\u{19}\
        \u{e}\"!CEsQ,! KWp$%F\"F\u{1f}`\u{4}sGk!GH4~!3KaY\"!uFwsY\"\u{1f}`\u{1f}t+\u{3}#%u\u{1f}`3uGE!\u{15}L^&% F!K&s?\
        K;M^H\"\u{1f}`'vA3!ELrt; m\"n!L\"J\"I!R'J2O%n!R$L\"P.J\"J\"P!O!JTG?NXH!q!u!M!H(O9M-Pb!!!Gl%#EsMM\"s!>\"\"tDG\u{1b}\
        \u{9}\u{1e} q!Y!r!O\"O!q!R!r!P\"L\"L\"R\"P\"O!d!P\"O\"I\"O!P!R!m!Q\"P!m!S\"R\"Q!P!W\"V\"S!\\#L\"P&P!Z!B!O!F\"=!\
        X!>!U!B!O!B!R!B!P!@\"5\"P\"k\"Q\"H\"S$S\">!J!I!S(N$O!P)g$U%U!d!R!m\"R!T\"j\"Q&R\"k!R#U\"T\"R%Q\"k#T,S\"T(I!P!O\"\
        R\"O\"K(M$m!j!W\"R#l!h\"f#P!m!Q\"M(l!K!V!K\"k!K!U!M\"K!X!P\"L$O$P\"C\"l!P\"S\"h!q$k&k>X!'K^\u{17}!FwNq!Ft{\u{18}\
        # o\"NCPKC( H#m\"H\"QDL\"K!o2P M!'I\u{a}+\"\u{1f}`Ws\u{1a}D! O.E!%E\u{1a}{$!M&H!N?Kq\u{1b}$ I/v6xBu\u{11}M$ K!u\
        EK!v\u{b}Q!(JTP1 N!o!q#C\"n!sES!n-S!Q%R/L\u{3}BDL.P9q0JxA(%q!O!KEM!J4IDxSP\u{1c}\u{d}\"\u{1f}`Wt>o& H!G&v>G\"J&\
        w\u{13}t\" s'E~'\" LLN.$\"FJ%o\u{11}T) M!?\"B\"C\"B${:M,w4LZ1\" G&O$\u{19}\"%N\\Kg\u{1b}!Fq\u{14}3\" K\"qvu# q!\
        JDJt]!!D\u{2}9! q\u{1f}L$!S&N>Q6K\u{19}~9 O!L!k!Q\"F\"N\"p(=0L%Q%J!V/L!P#J!T!P9QXM[N+L2P!N#J\"N]B# HEC!IGm!-v9w\
        #EF$z4FI<#!MEr!LRB!%B#\u{17}# H\"pDLl-& I!r$I@u!K5wby$ M\"p&N?rW\u{1e}!FuJ\u{1}!EOu?! qc-9#P\"R!l!O,B/o$T\"R!K$\
        L!Q1;eC/w$D'r#I%J!xPQ\"o\"P*E%C$?k\u{7}\"!MDOX\u{12}!MuSo#'H\u{1f}`tDRK, q!>!L#K\"C!L?@!O%I\u{1f}`@u8xb-!$oMe!F\
        w^S!aK}h!Fw|*! K}\u{0}%!P!o&O=Q(NZ\u{10}$ K!tEM!wT\u{3}& K'S>r!I\u{1f}`kOE^#!B%O!E<\u{12}$ p3M\u{1f}`/O\u{1e}8&\
        \"P#C\"Q!S?OH{\u{1a}D& q!LBt\u{1f}`by=tj\u{1c}%!o$O#MCP\"O7\u{1f}* p!I&C,r3o!M&D,r\u{1f}`5Bn@!'H\u{8},$ C%IPm*J\
        \u{8}6!FI>m#EF\u{1f}`e}?\u{a}! u8MB l!W!o!O\"N\"I!L#J$G2N!o#L!r\"n\"u\"Q!O!O#L$I&O!O!?!H!G\"Lbx\"M/M*NZN!o\"N5O\
        Hi\"EsBrV{\"+sFmjX' N!p$G\"I!QCK!TDD' H%M#j>I%N0D&BMW- l%F\"V-P.J%S!T#J\"N\u{1f}`MJ1N9r\u{1d}\u{1e}$ H!tEM!soH!\
         tG\u{7f}$ p\"C%K>O9&\"\u{1f}`'J\u{1f}[\"!HLt=\u{4}\" JFKa\u{0}$ u!H&K@La\u{16}+ r%G!E!F!H=J!r%E\"G!H.DT&9 u!G!\
        Q#F!T!N!N9Q$O!n!M!O#L\"L!K-J$G\"JTK>K9F\"O\"u<t,R\u{6}$\" tFt]\u{16}$Er#K7t!r\u{4}u-%L!O;L*K#S2PEq'LKM!L/JQL-L[\
        O$ s!E!K%EIQ#!u$KBy'\u{f}!F|wN\"\u{1f}`\"y\u{1b}1\"\u{1f}`\u{a}v\u{15}B# p!J'L\\<*!G&N!n=P\"L:J!P\u{11}v9LENOeH\
         M!@!Q!|!E!I!N!@!Q+I!Q#N*L$S!N!F!P!w\"M!O!I!N+N!P#M\"O2P\"I$v$?WJ#q\"ODL=N#N%r)M#q.ODD#'t>G(uSo\"!uF| P\"\"pFq%\
        =) n!N'I=T&N#J4T\u{1f}`PP\u{e}|\"EL7N\u{11}!#%J!R!u4e!\u{1c}r1N#EH$s4H(q! pcS# P!M&K!r+!J$P@N&E\"B.K&HKs\u{e}K0\
        K&GW\u{16}\" IIx 1\" s\"Q\u{b}\u{17}# P%nDKM\u{b}# LFG%v_\u{0}*'T!S@T#S#U.o#H!I\"O<Ih>\"\"J&L\u{19}|( P!H&J!P?J\
        6R\u{1f}`mx\u{4}M\"qv\"Jnk!\"N 4+ z!D!L%H!K=M!w!H!J%K!LX\u{e}\"&HFKk:' q!H!O%DZN\u{1f}`jEsI# E9wmw\u{5}44!E'R!M\
        &C6u\"E\"R\"=$H,D$r4F$G$uys!HBo2K!F0s`\u{17}#Fs\u{1f}`.v-f$(M0n-QMp!F! K\u{6}}\"\u{1f}`HuFs# t\u{1f}`3z+c# r\u{1f}\
        `xxX\u{8}\"%p!NaU\"&L\u{14}vcG* m!I$M#O=P!l!N%N6RXM\u{9}-!F|r@, N!D!L!t\"I.L2K#M!y\"L2B\"K]+!]OYy!!D\u{2}@# s\u{1f}\
        `\u{a}s\\\u{0}!Fv.\u{6}\" M&n8\u{f}%!I&u\u{1f}`gJ\"v\u{1f}_! t\\X.!G$H\"O!T+N2Q&I\"L4I!K\u{1f}`+u+E3Jq\u{7f}'\"\
        q$H\"E=A#u$I\"FgN# q!J&F\u{e}=!Fx_\u{c}!!I\u{10}k$!N!P&N=Q\u{12}?#EL(r4KF.!%q8\\!EKy\u{4}!!J\u{7}g$ o!E\u{1f}`2\
        p\u{1c}H#%R\"PDG\u{2}G\"$oAr\u{1e}[$ t!P\u{1f}`Sw2X! tj&!\"M\u{14}J# K\u{1f}`zs:T$E|$D4u\"s=D! E\u{9}c! I*\u{0}\
        \"!tZpai% R\"G$H)r!r\u{7}M! Ek.#\u{1f}`xxLv\u{c} ) q%K!J!OAQ3K&M`t/I7\u{19}5!Q$O\"O!Q!=\"Q3L$O,P-M\"S%Q#N@K;Lwq\
        \"O2P&P-v0M2)\" vFvdc\"!uFwH\u{19}!Iwq & I\"R%HGpur\"MX\u{1e}' D#M\"r@D!C%z4E6\u{17}!\"qlV% M#p\"DAM#p\u{9}v# P\
        FIKlrH6 T!V$Q8N!L#N&Q$L!S\"Qnn#N!L!k#O!N-n%P!SXP(N#R`v\"\"PLnk@+ H!G&t>~&G\"E2t\"t\u{1f}`IJ'vzy\"\u{1f}`0v6*- M\
        !I&H>I!N!I$s\"H!P/A\"?\u{1f}`9JH6!$m\u{13}\u{1e}&!E@r%v!F\u{1f}`Rr\u{16}Z!Ht\u{c}Z!9x[\u{c}* o!J$K\"L-@7J\"K-F\u{4}\
        xqP:\u{6}!!HV\u{11}\" D\"r'u!&P\u{15}D$ r!MEt!M+\u{a}!(HQ\u{12}#\u{1f}`\u{1f}`%E\u{f}o#EN2r2NNk! q\u{b}t#Eu*G4w\
        E\u{6}!Fy5z\" M!uNP!FwT\u{9}!!CK;#'t\u{1f}`\u{a}tgR, G#C!w\"U@L$s\"TLu^p\"Tit,pk9!\"FFV\"\u{1f}`s{\u{a}\u{13}.(\
        Q>P!G&r!O-G!L#>\u{a}L!z!HLu-U!r \u{f}+ O!p!O#L!P!NAS#O!P4NasY\u{6}\"\u{1f}`JvM6$%@!q\u{1f}`ry\u{16}d! sc},%@#J=\
        |!O!K\"D$C.o\"|$w\u{16}s&J 42 G!s!U&U=i!L\"U&U2Q\"MWH*H1J$t_E8S!P!R8*'(M=y!K!L&M.t&u*1\"\u{1f}`\u{1f}J\u{1f}p! \
        BGM0 m\"O!R\"Q!O\"Q+I2K#S#Q#U-K!K!I$J!L)$\"EH$x*A\"\"NZI\u{d}o&EI$|4D\u{1f}`PC\"v\"k\"!q!MRK# t\u{1f}`xu#\u{7f}\
        # L%JIP\u{e}\u{14}( p!H!O%H!P9I\u{1f}`XIX7% v!C!JCQ\u{8}NZ\u{18}\"\u{1f}`\u{13}{\u{11}z' q!N%LFM\u{1f}`Lq2I\u{13}\
        A!Fw0y#Bs\u{1f}`XsX6\"EG;CWC!EG?\u{10}#Eu,J4sEo!!M'\u{b}\"\u{1f}`KuEf\"Fv\"Gq#! ql,!#m:\u{12}\"8qZq\u{4}:%Ey&J!\
        K3v!vky\"'G?tV30!H!Q#G!K!n;I#L\"K!P#H!I!r.J*C\u{1f}`5Qmc$ L!G\u{1f}`\u{9}L~v\" t(K!\u{4}\"\u{1f}`vzJ4!Iv\u{e}9$\
         O!K!q(qg-\" H\"pSO' M\"R;u(P#StJ#u\u{13}\u{11}% q!J!Q$Q!?k %\"L$O\u{1f}`9K#tA', S\"RDJ\"g4M&Qpm\"P2t\"LOI3J\u{1d}\
        9(!A$J\"I>M&J#Q\u{1f}`\\vg)! rI$# LFL/wk5#\"SDJ?Rbu$ p!KEn!O\u{2}P!FvCa# x'B?|\u{4}\u{1a}'!t$I@w\"J4v\u{1f}`PtZ\
        |!\"L#/!!EI\u{e}( J!P!q&RZO\u{1f}`6L:NfX!!O:\u{5}(%D\"B(r8GpM!w\"G,JXk% s!CEx\u{1f}`_p]\u{0}!GK\u{9}>! tIo2 p!B\
        !P!p\"9\"5!PAo\">\">!S.P!NzD2uEN6y+O\u{b}!!(L>\u{4}\" MaG?H#Fq\"Otu\u{a}\u{4}\" M&pi,!&nB\u{1d}!Gv\u{d}J& H%v!H\
        ?w!I9y\u{e}\u{a}!HP!\u{15}6 n!S%O!S:H+S0Q#R!P0P#TRP-w\"N$Q.t\"KGK(s!H8R9x4G& w!F'G\u{1f}`\u{1f}`(L\u{1d}p+ v!>!\
        D%@!E>w!C!@&@\u{4}OroR,\" q\"Kz\u{15}!FF\u{1f}\u{8}\"(MFMw`!'Ls|%&P?P'N\u{1f}``L\u{c}k' r\"p#F!G!=!G?WL&\" GFI\u{10}\
        C!FITn) R!I&S%s;O4L&P/DD|\u{17}\u{14}!!CG\u{10}!\"K}7\" m&N[\u{5}$ o!L&L@N7\u{c}#EL$t4M\u{1a}Z!!J9\u{7}!%RdxB \u{6}\
        !U%J!\u{5}!'-v0M!{'y!51N\"t!@+v-H$G't2v#s!A&v#w!;Qt(F.v$G'u#r!A.v!K&t!>[z! M,\u{10}!F{9W# u#LCs6\u{15}\"3o3O{\u{e}\
        \"\u{1f}`mw\u{19}Y$ O!p\u{1f}`lLz3!BF-\u{7}\"!O!N5\u{5}!Fwhg\"\u{1f}`CQI\u{18}!Yr|h$'s>y(I4x4Q% v!M&F\u{1f}`qsm\
        !# K!EGq\u{2}SN h!P\"K\"O!R!M!W't!r-M\"O&S!k!S!U#U0P$L!S!K!P$v/O7F)Q%J#N\"M\"O&P'w$Q\"n6L,q'M0N!P!I+O!Q*K$o!N$N\
        \"LSd!Fy\u{d}\u{3}!Fs\u{8}\u{b}!Gx\u{9}\u{14}!!Gc\u{f}!'JcN& O!E<s\u{7f}Q!F\"sdt$#L#pFo\u{a}QTZ#!H&sFvNM\"%Cbs \
        w!gu\u{1d}\u{f}!!O\u{7}\u{10}- R\"S#J!n!L?Q%O\"QgL\u{11}P!M8u!K5S$ q!J\u{1f}`wx\u{10}r# u%OAs\u{14}\u{16}. P!H!\
        H$F!F!G/y!<4JDK!x!?\"CM}\u{9}\u{1d}$ w%IAx%J\u{1b}d5 n!H$B\"J8E\"J$N&F6JSN\"N1J+s!B&r1CBm!B\"@)J1q4Q#!u\u{1f}`m\
        u\u{16}\u{7}8 o!M!Z#G\"P!R9M&S!W#L\"P2F!Q!OKL!K:O=I&FNM-N%O&P.r\u{1e}0\"&QFR\u{1}v! O:J%\"O#N\"KDP\"NZ3!+o\u{8}\
        a! r\u{5}h!\"o8c\" K\"o\u{0}\u{a}\"!QEHOk4 M!J!G#J!N!F!F'G!z'M.o!N\"L-M!u*O'NfH!s\u{9}q_~\" p!Fx)# O&s@LD<!%DE\\\
        \"3tFu!<! HE(6 N#Q\"M\"K\"S\"K&M\"B2m#M!L\"P\"B*G%O!o\"R#P#F\"G*u\"B\u{c}\u{f}@ n!U!U!Q\"M!P!P!Q9J'R#Q!O!O.Q$N\"\
        K.yRr!K!G\"L\"L(K#r\"O4NDn,J\"L!L6O9v3M\"EI\u{12}J\u{14}<#!P$L\"NrX!'OPs\"\u{1f}`mt\u{c}r\"FI(qyH! M\u{14}2+'L!\
        M,H-H$I!m6H4H&u\u{1f}`#HSN% p!K&I!N>ofG!aJ\u{18}d# K's?Ik`\"\u{1f}`\u{1f}o!E#\"O$K\"pX#\"\u{1f}`\"}a!! q\"K!FtV\
        '& P!F%K?M\u{1f}`'ur(#!P\u{1f}`>I)\u{13}! p293!D'Q'B6u\"D\"Q\"=$E,C$r4F$F$vys!HTM!E&R*rm[!\u{1c}{QB# s(E>wA\u{12}\
        !#nox# u\u{1f}`xxY># t\"KDucX% S!O$I\"NGP,l\" r!B1\\!EK|j!\"p0~!(MpT\"\u{1f}`\u{1f}z\u{4}x- L!L!l#N\"N:I%Q!O4F!\
        M\u{1f}`=I\"M=\u{13}#BK\u{1f}`XKIo%\"O#L\"N@P4sth) r!M!S%E!O>o!F!N$R\u{14}+% v(F=H!{(H='\" u\"I##\" J!wT\\f <!m\
        !k$h\"n!T\"S\"E\"H!L!J!M!Q\"E,T!o!H\"l!H\"V\"V\"j)L!M\"N#R\"M!T\"N!S!S\"N\"N!N$N\"E#B#Q\"M\"P@N!K!P!p'F!G!I\"p!\
        O)K#L!D!G#n5N!t!z!C!>%J!D7I#r'J!T!o'J)D\"m%UW#!F{^\u{e}!Qw@F#Ey$G4y77' M!J!o%L?K6nBK\u{0}\u{17}#!K&I!RF\u{8}% x\
        !D!I&L>vtw!aJZs% E\"N$q!I!M}C#!=\u{1f}`2KL4\"!L3R\u{1e}\u{16}%Cy\u{1f}`bI:L#yxa![rHd$ L&L@G<NLd\"\u{1f}`:u|\u{0}\
        ! H\u{19} $ v%JAv%K\u{a}\u{c}& x\"I$I@s\u{1f}`HKDE!FyY\u{0}, M!E!KDN!H!Q&Q/T!Q$M\u{1f}`IL\u{8}A&!K!S!I\"CDO%S\u{2}\
        >\"!E'M#R##O$KVM5=\" vFwtV( s!O!L$O\"M@L\u{1f}`Pskf% u!J2M3q3N2x$ o'K\u{1f}`~F\u{7f}I\" w!?Zh#!ODB\"Nt)4 t!8!<\"\
        n\"O!:!@+G2M!m!=!?%A!@0R!Q!Grp!Idr9\u{12}!Hu;\u{7}!#n\u{17}\u{c}! twd!EL([% I!u\u{1f}`&J!x]a&!N&I@P!L%O\u{1c}M9\
        -#AH\u{1f}`XHZM& I!oDu(G4s\u{16}r)\u{c}#!D\u{1f}`!|~C(!D$G\"t>v!I\"N%H4yVM( s!M!L$N\"N@L\u{1f}`Pso1\" KFKX^$!G&\
        I?{!H\u{e}i! s\u{4}\u{14}!FySt!Fwu$!!I2`\"\"pLO;\u{10}$%?!FAP&Q\u{7}O# t!H!MB)* N!J\"o\"M@l!O7p\"N\u{1f}`PNT\u{18}\
        % L!H!rDK\"pk?%'E\u{1f}`fv8P!r\u{2}c!FO\u{11}]!\"r\u{1a}j\"!HFJD\u{14}!'I\u{1d}\u{2}F L!\u{6}!:!>!J!8!D!6!<!6\"\
        7$=\"<\"<$C.l!Q!z!B#A!I!:!D'E&q!H#@\"<SQ2N!r)r#rdv3w!H!H$G\u{1e}y!HvN\u{16}\"\u{1f}`Jw/f$ t!G\u{1f}`2u'>0 K!w!J\
        !L!P!m\"H>n!Q!m!P%M0M$K\u{1f}`QMjgt V!X!q!O\"S\"S\"N\"N$L\"K\"M\"P\"O+p#l!T!S\"V\"S\"Q\"S\"R\"K\"N!L!P\"K\"J!V!\
        N\"K\"O\"K\"J!T!K\"L\"J\"P\"o$N\"O&M\"I!Q%L)P+S#L!O!P!Q'Q!U(C!F\"R!R!U)M.U$C!F\"o#O#T%O.K&R#n!m\"p\"O\"p!Q&B$m&\
        T!l#P\"Q*K%Q$m\\m\" tFvZb\" DFGl^! sl\u{7}! p\u{1f}g\"EN8MK&! vAn\"'KFKr-# Q'N!sfO!Mrx?! I([!]NN_$\"ICo)L4qF@! \
        p{\u{13}! vT\u{9}! M\\l! srJ! uS:$ L!E!uDM l\"\u{1f}`\u{a}v\u{13}J!'N\u{3}L#!G=q\u{2}q\u{1f}%!!H4K* l\"L#J#H=Q!\
        s\"J#J\"A!Ih\u{e}!\"JpA# M\u{1f}`ME\u{6}v\" t(BL.#!M\u{1f}`2v`a\"\u{1f}`\u{5}yaFY!L!P\"n\"R!O\"O\"S$L!<\"R!R\"=\
        !E/f\"N!S$S!M!R#S$N#Q!R!P!N!R!R\"R!P!R!T#Q\"P%N!=!E!p!O#N&KAP$R&V4T!q*q#u#rDP\"I,S*I%P(F$J\"J+u(\u{1b}!'I\u{15}\
        ~! L,Y%!OKQ\"O\u{1f}`G{^=( n!N!P&R?N\u{1f}`TJ7L\u{8}\u{1a}> Y\"T\"V!U![\"W#F$C$N2r\"N!S!K!S!O\"C!S+K\"s!Q#N!Q3I\
        \u{5}N%t!pLQ!S$T\"U\u{8}\"\"Fv!GRn! Mo=\" q\"Gu\u{18}! u\u{1e}4' P!p!J%N@LnMTLAL!&K0\u{1f}\"FOnt\u{15}\u{1}! u_\
        h)!O'S=V!r!N%U\u{1f}`^G&L\u{16}3\"\u{1f}`xz\u{5}`!Fxt\u{14}#Ew(K4xu$! Nx\u{15}-\"L#P\"E!M#DBO!P.L\"Q#JeIov/w\u{1a}\
        .\"FL'u]\\! H\u{1a})!)p\u{13}1#ER$n4QTB!FL.Y! r\u{1d}\u{d}! N\u{9}m# t\u{1f}`\"{A\u{11}#FG\u{1f}`drU4'!Q\"L\"L\"\
        H>P\u{1f}`Ss93! q\u{11}=\"Ko4OZK\" J\"q<\u{1}#EPLp\"Pn\u{1f}! N8T!&qn\"$ O!n&IELsk! I\u{1d}q# J!tFwg`) p!H!O#D!\
        N!J:I\u{1f}`XI~Y\"!O&KX\u{f}!\u{18}u{a' P!P'o>K%G!H0J:.! uZZ& n\"Q#B\"L\u{1f}`)u\u{16}*% O(L}K\u{1f}F#wV?% S\"K\
        &M=L\"A\u{4}Z, M!N!M!P#O!n?P!P!L#S2P$R\u{1f}\u{19}!!N\u{15}m' m!I$K\"J?p!I!OP%' O!C'Q?F'SsK\"u9r!EL4`!EsJ~# w4A\
        FE$\u{18}.%@\"pZEYt'J!C\"u.N!w!Mcu2R!I&r\u{14}\u{e}\" wFxA.# t'I>Nfk!\"pm]*!P'O'L8O&O.N\"P%N\u{1f}`JO[F( x&Q<N#\
        O'Q\u{1f}`Lt\"N#]!Ku.\u{b}\"&Q@K,Y5 I!J!G!B\"J!M!E!D#N$B!{'M.p!J!Q!L-I!v*Nnr\u{9}t_!! J7a! KPu! M\u{1e}\u{8}# v\
        GL4v\"n!3q_j&!HZI!M%r\u{1f}`9rDY& LEp!K;N\u{1f}`IIUi! IY\u{e}! O\u{1b}A& {!?&>>N!w\u{0}vS\u{0}#'J>M!x{y\"Ktjs9}\
        #!I!O%HT:)&W\"OFR3P!RCO8JLKbRf1& N!R$C\"J!P=U\u{10}\u{c}!!J\u{17}&%!O!S#OCQ9JG5$!M&JFK!O\u{1a}\u{5}\"\u{1f}`\u{5}\
        yg{% s\"DDw\u{1f}`dI\u{1d}C\"(N>y.\u{9}!!C\u{7}h!&Lx\u{15}!\u{17}zpU9 R!u!R#M\"H!R5H$J$Q\"H!U#F!S/C!O`M!x\"H#r\"\
        C/q4EQL-D,P\u{17}\u{7f}\"\u{1f}`DyB\u{16}# NFK\"s\u{18}P! JcE% R!D!n\u{1f}`\u{8}H{J!FyXt\"EG:MX>\" p\u{1c}v}z&!\
        y&C>C\"z&E.C<l#&P!LERQ5! u*(\" tFu\u{4}\u{1e}!!C \u{0}!!Lrk'!L%OAM&C!L2L3Nk~! tn\u{7}! I\u{e}\u{1e}\"'uFxvK\" t\
        Fu~w5!I$R!V!K%p5H&N\"S$M!L-F\"Q\"Q\"K.v$MBGBK\"w_IKrmd( FA<!v#R\u{1f}`SH!<!vYI# q\"O^M\u{13}/\" L!r\u{17}~( s!C\
        $v@C!r!C$v\u{19}xt8,!K!M!T\"s!B)P<l!H)R(O{EwI6x!%q8z(#N\";!oCR\"<!j1OzG2Y.!G!A#M\"D!I7t!A&tqt/qFJ!q!F!oii!!E\u{1c}\
        ?$!J$xBL$y7\u{b}. T%K\"R(Q2L%R%N\"P(Q*Q4O]KhL2N\u{1f}\u{f}/!P\"N\"R&=(S.Q%O!P\"R2K$P\"J.v\u{1f}`*QaC% y!E=H~y$H\
        y\u{11}!3r[\u{7f}!!J\u{13}T\" G)ut_!Ix\"&7 G!C\"v!@!J\"A!N+J$H.t!H#T\"P.O$w!E!H\"H2K(r\u{1f}`0J$NR$$38!q1Q\u{19}\
        J\\Q\"!HDO5Q\" qEM4H# w!@BK;5\"!L!QL:%%M\"I:w{t|wI'!F~\u{f}9\" J(qT!&'PES0N\u{1f}`1L!r\u{7f}l! J_J#!s\u{1f}`msR\
        q\" qFpf\u{11}#\u{1f}`?L!tXB#!M&IFGr/#Ev-H4x]@!!G\u{1}:#As\u{1f}`XsGi\" M!J:\u{b})!D7m-u&F0G$v2E!n!vm\u{1}\"!sF\
        u&]# P!s$M#\u{2}$%KBRqJ\u{7f}HCc#!R$F\"Ow\u{13}#EJMw\"JX+,'K!L,H-H$H!n6H4H&u\u{1f}`#H-?j9\" L%M B\"(N=L(\u{17}!\
        ,t\u{17}\u{11}4 g!G$I3n3H0G&@1nUH,C9t'r:E%w(H+J%I$J1=$u!`( G!E&z\u{10}P#u8NeO#tLr\"EI<J\u{10}\u{4}\"'I?tTk1!=!B\
        #G\"}!D9H!I%H&ttM#o!MgP,J!J!u6p>b!Gxs8# s(MFO(V! r \u{1}!FyYF\" vFv\u{1e}\u{f}!Fv!\u{5}' o%J!QEJ\u{d}M0I\u{6}}W\
        O\"=t\u{2}td)!(Q1|&!O$J\"P?u!O'OW4!%J{\u{19}'!I$F!m!I!ICH#K\u{1b}(\" F\"t]v#Es,M4s=\u{13}!?K.\u{8}!(K~<\" o'K\u{e}\
        6\"\u{1f}`3z\u{e}9\"+P\"vf|4 k%R!I;H!K%O!W#Q!I!R.R\"S\"P:L|LCH!K,R,S.M?h$ q\"QCJ!qu\u{1a}%!K$I\"J!RFOC3\"EQ-oz*\
        ,#H!O!L!q*Q6Q$Q\"k*P'IxJWx2\u{c}\"!A&?\u{a}=\"EL6LW2!!K\u{11}\u{a}\"&I$qZ]!!KY&& O!n$LVS\u{1f}`VNq;! MBD& l!C&@\
        hq`x\\G/,& G#E!sAQ%r4M\u{11}\u{1a}!HsK6< T!N!W\"M\"S%?$:$=*K$I$l'S!W!R-N!Q!Q$R=MAK)J3J8K#M7M+I2N%R;u\"\u{1f}`J{\
        k,\" yFyeV%!F$K\"M@M\u{10}O!<\"!P&N\u{9}q!\u{14}x1_!EM3}\"\u{1f}`?q\u{a}\u{1d}\"'tFv`)!!L;*!Fxg=- Q!F&J@A!k%D/R\
        %J!SrQcU#M0E\u{c}\u{14}\" E$o}x$ o\"M\u{1f}`Hu.\u{5}\" uFw\u{d}B! ug\u{a}&\u{1f}`3MiN.r(O-EqO$ L=u\u{7f}L#uz\u{2}\
        !F{E}\" K\u{14}K\u{c}d- p!R!R#>\"p:H%q!M$A6D\u{1f}`8H\"n 9!(m\u{0}\u{5}$'LFJ\u{1f}`Xt1\u{17}!Fzmt5 U!C!J!O\"n*J\
        6S!P!L!M!H!L5o#MCH/u?K!IqG)H#L7a, L%I!o!Q:O%L%L0L&Q\u{15}rBO8O\u{11}}!ll4\u{15}( L!y'L=J\"t\u{1f}`xP!v\u{5}\u{17}\
        #ETLj\"V&\u{1c}\" N%Lwb\" tFvt#&EM7O\u{1f}`@L.v&KTd#!FEw!G2|$ r\u{1f}`xu2x\u{b}\u{1b}\" uFwUk!FwZ},#S$P\"A8H*U\"\
        P/PaH)urH1IAy3B!EK';$!P&F!O?O]t\"'s\u{13}uD[@ j#R\"M!R!S!S,O-L!T#W\"S!S#O!U!S-P!Q\"S\"Q?OJP)O'S[t%L!T\"S.l\"T$T\
        1N#m\u{10}<!FuMg#Bs\u{1f}`Xs5'# F\u{1f}`xE\u{e}t,!L@J'R&S-E%P\"Rb@3PaJ,vJKw\u{6}#EL&s4M=K! NR\u{a}$ >&o@@&s\u{9}\
        -\"\u{1f}`1v/i+%F\"q:L$p&H!S!H.D&x\u{1f}`8Lb\u{18}! O,\u{14}#!KEs'L\u{1}3!!E-\u{9}\"\"HFLo?) M!?\"B\"C\"B${:M,w\
        4L\u{13}\u{c}$!C!K\u{a}rFyc\u{12}\"=y\u{2}y_R# GFG2q7k\"\u{1f}`\u{12}r[d%9x\u{1f}`.w^D#za\u{0}!FzMB$ u!D\u{1f}`\
        mEJ#%%QBM&J\u{1f}`]O\u{1a}\u{1}1 r!R!S#N!N?O!n!R!Q$N\"S/M#OEH(u]H`Oh.!GKDR1!I$P!T!L!S'J7R!N$P!Q!M(L&K,Q\u{1f}`D\
        L!P\u{9}A#!s\u{1f}`ms\u{2}\u{18}# J\"N#Mv}! t-+$ tEtLM\"ta?, V\"l#H\"R:N*L\"S!V4P\u{1f}`6R!N#m$ H=w\u{7f}J#wQ>!\
        (r+$!Ft\u{1e}9!\"PRob 4!N!V!o!n!W!S!L#o\"q#S!G!R\"O\"<,F$l!B!Q!V$S!N!Q-G$U\"D!R!L\"Q\"L\"O\"N!Q!<#I#O!T!H$K!N!L\
        \"F/L+L*N!K$I,G'G%I9G&J:K!F(n$I%U!D$S\"R!O#Q\"N\"M\"P$JLT, w!@\"D\"C\":>C!s\u{1f}`1vSo!H&@\u{1c}$%Dx\u{1f}`aI:K\
        $x\u{7}\u{1d}# I#pBo};% x(C>x\"J&Cw4!Fr\u{a}\u{8}+ p!J%R!F!N6S/K!LrS%MvO\u{d}-!Hp\u{3}.!Fusm!\"Nf&\" u\"HH|%'QA\
        p$P/L!N\u{c}{!Gt&\u{17}#(M\u{1f}`pxGo!!DF\u{7}!&PIG!Nu\u{10}|!EF\u{1d}b#Eq$P4ry[!)np\u{15}&&S@n!N%R\u{1f}`LNvf#\
        &P\"QDQGr# F(q\u{14}N\u{e}O!Fw7\u{e}\" tFuV'# KFJ(vX\u{16}- l!I&P@R'V3ATI%LMLFG!M,H6Ku\u{4}#Ev\u{1f}`wuT~! v:p,\
        %M\"P>y!N!M!N#Q\"L!L.v#N#sV\u{e}! N/%! pK\u{5}& q!I!HDw\"Htp::# MKS#OSg!'P.D#Ex$G4y\"z\"!I'I}f# P!>!sy1\" M%p:a\
        .!O$S!P!M!O6K)O$R!Q!N/HdK8LcI\u{6}\u{10}#!H&sFv$l\"$m\"ToQ!.s>\u{d}% E3y3F3{\u{8}v\u{f}/% z3F\u{1f}`,{#E\u{10}`\
        !EwY\u{b}& t!M!NDw!K!L\u{18}\u{e}\"(H>vXW2 z!8!I#I!E!8!H!s!6;H!y!@%J$@-?|x^t<@(\u{f}$Bsuw\u{0}H\"s-,!/r`p\"\u{1f}\
        `mx\u{1f}P5 s!N!T#Q!M\"T+N.K$R\"L%P!K.K!O!J\u{1f}`<K#R.o!K&L,\u{10}!&qO\u{18}$%O<K\u{1f}`XK\u{19}.# H&t@K!g! w~\
        /\"!KJs\u{16}\u{b}!'Mb\u{4}!Fw\u{1e}`$aMqt'}pO\u{15}\u{14}) p!I$Q\"J!N?N&O\u{1f}`_Ops% x%IAt\u{c}t%M\u{13}F\" q\
        !?\u{18}Q! s~%* O!T$O#qFr4OpM\"tuL\"L\u{13}\u{c}\" s\"@w\u{8}#!I!tFr{t!gq\u{7f}S\"\u{1f}`D{\u{b}6!F|4T( r!H&J>K\
        !t!K\u{1f}`0q\u{b}j#!SDQ7Hm\u{13}!cI\u{9}a! I\u{15}\u{1c}!(rY\u{1c}, x%C\"@*F$A0A!}\"C%C<F$AbM\u{7f}V$ JAu\u{1f}\
        `XuQF+ O!?!F%C(>\"v!nEp!owxzI\u{8}7\"\"P)q>G# r&P!K5P\" L!p\u{17}]\"!EDJ5I\" sFv~h\"\u{1f}`xug\u{1e}!!m\u{1c}[!\
        FzF\u{7}! F5u!'Qz=# PLN|M<i#!K\u{1f}`Fw:o#!uDF\"y\u{1}p& Q1v!K3M2z2I\u{14}\u{2}!(q-\u{1f}# v!A&E\u{19}A\" wF|f\u{14}\
        #Ax\u{1f}`Xx\u{17}w!!LJ\u{a}\"EH&s4\u{16}!Fy\u{1c}q!F{y1!!I\u{b}'- O!B$x\"D,t3G!G$w\"H,u&GtM$r\u{10}B!FxZE% Q\"\
        n\u{15}L%H\"s?\u{14}#ED$t4J\u{2}i\"\u{1f}`mBTT! s1 &%L!SFR\"M\u{1f}`JG`2#!G!K%E`W#'K\u{1f}`quj.!!E4p* }!>$H\"E?\
        u!C$I\u{1f}`)wQvqZ# q\u{5}v7nh\u{d}* q!r\"J#K!D@v$E\"F\u{6}K$s1\u{d}\"\u{1f}`\u{a}HHo\"%pXUa\u{0}! u\u{e}Y!FDdj\
        \"\u{1f}`\u{a}y;EB D!2!C!7\"8\"1!D!\u{3}!@!4$.$1$I.q!E!?\"C\"A\"<!I!z!H-A\"A!Q0E1wuI)yCw'G%C\"A\"yY0+!S&C1lC@7m\
        !EAv!Fws!I?y\u{5}T# L's!K\u{b}l!!N=R! Jd'* P!K!p#K!R\"J?M$P#O/JL6= M!;!O!H!R!7!y\"G!<&5!R6T#K!U!=!r\"M.L!K!Q!:!\
        n(SjM%G!rDrPK#sdh- m!J$N\"?:F*A\"G.@$v*L\u{1f}`0FFx\u{1d}\u{14}''s>N\u{1f}`\"L!xEK#vV<\".wFq\u{5}s# o!HLt-\u{c}\
        !&G;g(!I!N%L>U#N$P!N4N~D( s!Q!M%N!O>p'N!OBU(!I$L2K!t.p%LFM!r3G!(R\u{1}e!!=B.! qzZ!Fy: \"'JVR\u{1b}d!LM@6% P'K;u\
        \u{d}Jju@%#%q\"NDpl\u{b}%!I&MFL\u{1f}`YE\u{c}\u{3}$3s\u{1f}`,M#t\u{16}`0 N!U&j!P>Q!f'M1S\"T!PVK:G!I@xDE8R\u{1f}\
        \u{16}! LG\"\"!vFxPe+!G$F@\u{7f}!G#N$G$I*J\"t$z$wGw! sq{\"\u{1f}`\u{a}v\u{d}\u{7}\"\"M%Jn1! J0Z+'P!Q>K'O!M-M!L%\
        K!M\u{1f}`MMf/!#oMN% u3F\u{1f}`,z#G/<[ N!n\"N\"V!m\"S'H$J.T!n#p!j!M!T!I\"T#U'C&<$r\"R&r\"H(M$F$D$r/E*P!r!N\"M#B\
        3r\"U!v!O!N\"N!S!J!p$L!w*N!p,s'G*K%K#x)T!n!B+>$p!?&A/D3p\"!L&G\u{10}L$!D$s\u{1f}`3veZ! G2\u{6}( r!C!NCL\"J!O\u{1f}\
        `Ex7e#)pFu4:\u{7}o\u{7f} r\"j!?!P!@#R!=\"*!G!6\"J\"D\"F!R#H\"L$?$K&V!j!F!U!F\"Q!N!B\":$N!R!5\"M\"L!Q!F\"C\"M\"E\
        $J\";\"B!R%L\"E\"I\"H&J!O's)F,K!O\"P\"?#Q\"K\"r!O'F\"M!S$M\"N\"q!F!I!J\"o!M\"M!Q+D!G\"o$p!r\"M&J2K!K\"s%P!K,p\"\
        O!H\"V!S\"G\"E\"M\"I$I$M$p!NtA! s@9%!B&G?q!D&H\u{d}C# J\u{1f}`qw7\u{1c}!(n^u% o!I!PDp!H\u{d}5#!G\u{1f}`>{C\u{18}\
        !EN\u{17}^$ M!s\u{1f}`mvp?!!J\u{b}>$ M!rEN!ulY# r&H@u5\u{18}! q!\u{17}#!J$G\"I#\u{6}!!G\u{18}~! s\u{9}\u{17}\"#\
        n\"H\u{7}H!'Mzb!%M\u{b}i\" zF|\u{9}r#!J&r!Mp7# p3PFP\u{17}n#(s\u{1f}`it:&\"!K(N1o!FD\u{1a}\u{0}4!T$P#T';\"F\"H.\
        F$o\"J\"P\"F\"F3Q!q\u{16}p@u!F#N/S0H^i- s!5&F@?&HhB#A%A%DBDIL8A%IM:\"!LEMq5!(L80!$L*'0 n!F&M?L'Mtx#K\"s!F(u!L#E\
        6wCr+E2F\u{18}V!(O\u{c}\u{10}( t!H$K\"H?p!K$J\"H\u{18}j% qBL\u{1f}`Vr\"L\u{17}\u{1f}& w!?!GDr!D!Ha^#%tAH%u\u{b}\
        *! M{#$ t!D&E>LNv&%G\"N!R>r%H#PlX!EN\u{8}%\" v\"F7`2!H#D!I#N'D%n,D'K4G$F!P!BeD,v'w\\t5I'I20\"\u{1f}`mxx\u{5}%!J\
        $E\"L!O'RL@\"EK!uq\u{8}!Ft\u{18}$# H\u{1f}`0I\u{6}\u{f}\"!JEqV\u{5}!8m54# O(SXM\u{2}j$!w\u{1f}`/I!xb\u{18}'!t&A\
        >M!Q!v\u{1f}`Qx#P!Kv\u{2}[\" tFu/$8!C\"R!I!y!9!>(M$=4I\"T\"q!B)R&J\"P\"o!D'Opp!CCr1uBt!H6{3\"P%C!l6w$R&R%H/Q$O:\
        rBJ\"P\"w!o#E!Srt\"R!J7%%!HDD\"I\u{1f}`cuev\" r!O\u{3}J' s!B$E!O!F!O>lQJ!%EOX/ q%H!L\"O=G!s!P!P&QfM\"s<N\"u$L<K\
        \u{d}h% GAv\u{1f}`WH!v'l^!Q!S!T\"U!W!U(S!G\"M!P\"y!x!S&W$R*U!T!T)F\"O!W\"P!V!U\"R\"O&P&y!x%P9L)K%Q#L\"W#Q/p\"P\"\
        P*P*m!J\"v*t!N&N0N\"Q#\u{7f}&R\"T*i!M!N#l!Q$R\"N*Q%O!N#r>G^ Y!J!U!U\"P\"I\"5\"I%p!O\"H$r!T%M$O%T!M$S\"J$N$R$L\"\
        L\"T\"Q\"K$M\"N$K%K!p#Q\"L#L\"J\"I!O.I(q+M\"q#N#K(p!F#K+P(t!GEr\"Q!K!O%r#O\"N+M$Q!J&Q!T=L\u{e}n! x\u{9}\u{b}\" \
        r&OL00 n!S%O\"p9L$O!j\"Q#L!SiHJHYL2L%M\"P^I\"%uFv2\u{7}\" H\"q\u{9}@7 O!>!N!J\"u!Q!A!O!8&4$92n&S1L!O\"u!P!J\u{1f}\
        `IK#P\"t!N0-('Y>U(U.O$C\"I\u{1f}`JR\u{8}\u{3}& t!C&I@K\u{1f}`cq_o\"EP)qs\u{1b}# s\"KFK\u{2}{!/q8-!FJMq! I\u{11}\
        6!.s\u{1b}h& N%F!LEH\u{1f}`tuT\u{0}\"#K!m7\u{1f}! t\u{a}w! s(A, l!Q!R%Q!R?Q&S4J\u{1f}`;N4N\"N\u{7f}n! NU\u{c}+!\
        9\">!T!D!tFo2QzoDuMF&q-h+ l!M%R!KFL!M.K|McM+u#r\u{f}G% N!GEO!M;OF\\$ L!H&yFygJ-%@\"qZE`G!D\"v.N!w!Mcu2T!I&q{\u{4}\
        ! Lb0!&o\u{1a}X& H/x7I/sqL'uZn%!KEq'K/MxJho!4JmE!FN`U. R!\u{7f}!A#B!J!?!D'D8q!F3QkP!o,q\u{1e}\u{18}+ m!=!q#L\"L\
        >M\"M&I3KdDQM\u{2}&&!J&s>C(x.L&H\u{1a}FQ q\"U!C\"M\"U!W!G(F\"N+U$V!H#l#K\"Q!T!Q!Q+P#T!F\"K!Q\"SSE\"n!H\"O\"m$U$\
        P!V#[>o!C!P\"M*K\"p'J0L\"J*V\"V3J\"J!R.O\"HHc$!I&s!O?M\u{6}\\% r!H\u{1f}`\u{4}x!FY\u{1e}\" IFJpv&!K$K\"J!R\u{1f}\
        `\u{2}K69\"!J&C!m!'OBP#!t!JEtU\u{2}\"%p!Nl\u{f}\"!G&LX!# w\u{1f}`\u{5}t\u{1c}D% v#K\"JAv%J>>#\"O$K\"p:\u{19}8 {\
        !L!G$J\"G:N#T!n\"M$M\"B.M$Q\"L.oUN-o&M>nAr\"N0p&M\"MgU#!OEQ:Q\u{18}\u{7}\" M!v#m\"\u{1f}`psN;! tew6 w!L!L$K!O!H\
        'F(N+M#P!o!N!N$P!O!K2O!J\u{1f}`KJ$I\"K/\\'\"J%J!K=F!y!G!Kp\u{4}\"!CGN4(\"\u{1f}`\u{a}vYB!Kt\u{8}\u{a}\" u\"AE^#\
        EI,w4Jo\u{4}+ m!B!N$N!K;P$N\"O%J\u{1f}`]r|}%!F&K>O\u{1f}`ILRF!EqZ)\" u\"Hin! O\u{1b}C\"MM\u{11}w\u{1f}%$!I!K&L@\
        M8c\"!sFtrB\"\u{1f}`\u{1f}y\u{4}b/!J!Q-O%J.p#P)T'O%I#M\"J\"H\u{1f}`9p'N\u{17}i\"(rFu\u{3}k\"\u{1f}`\u{b}ub\\\"\u{1f}\
        `(J\u{19}8$!I\u{1f}`lvUq40\"EQLrg\u{6}$!HDL${4DG5$)q<s*O4tE\"$!G\u{1f}`lu\"HE-& J%OAM%L0O%Nio!Gtjx!Hr\u{1e}j!\"\
        N\\B,!M%Q!O>P\"N&K.H\u{3}tNz\"K)K4L\u{18}2%!K$I\"J!RFOwn!\"N\u{1f}\u{c}\"3q!Lqc0%N!V!R;n#U&P#o3O!J[M$J6O!Q_O!P!\
        n~s! tCN!EJa*+!G!G!L#M\"K=I#J!P4JZH;J\"[' Q!>\"F0w3I3x7I\u{8}\u{16}%'J>y!G!F4z\u{1d}\u{5}@ P!u!T!L!L!m\"K!P!L\"\
        L$K&N\"J.T$P!S#R!U!M*L\"O\"M$G!M!J*NgS\"MYJ+O!Q5Mui!Ft0!#EG&x4Fn\u{17}\" P!r\u{7}\u{4}/\"R!S!m!P\"J>R#P#S\"K.L&\
        L!P\u{1f}`Hs%Mb\u{1d}!EPq3! rZ$# MFO'qE\u{12}!!K\u{10}c2 o!O!U%K!K9I$R\"L!N4r!I\"KXq/qft,I7L!K`\u{1e}! q=3!GuZ\u{1}\
        \"'J\u{15}vX5( J!L$O\"K!O?P%T4N*O\"'J\u{1a}y\u{18}(\" tFuD=( o!I$J\"L:M'R\u{1f}`QMTJ!!N\u{18}Z#NP\u{1f}`^Jq##!H\
        &G!S1 !F|\u{12}\u{f}% I(r\u{1f}`\u{2}M(sxe\"&M@r!p!Gx\u{11}|!FQt~$ q!M$J\u{0}yvf\"\u{1f}`%y\u{13}#\"$n#L\u{18}d\
        !\"sV\u{7f}! Kvw0%I!M!R!O:v#p!S%M!O!Q!J/J\"DhKrv\"N\\\u{10}( H%D@C!L!p&u.J&D\u{1e}=$ I!uEM!x=~%!M!O%L!JFJQ\u{10}\
        !!GfC!7nA\u{1b}!EEIg$ u!JEs!O\u{16}#! O.n!Iq/\u{e}% FB{\u{1f}`VG\"{\u{e}\\! t2l\"(tFn\u{19}}\"&K?MTw% q!J&H@K&E\
        %-! J g(!H$?\"I!N=U\"J\u{1f}`cpA\u{8}!-r@e` 3!N!U!m\"T\"J!Q!q\"m!r$I$p!:,H$n!?!L$U!U!K!V$n#P&H!L!U!S!U\"G!Q%O!L\
        #N\":#I#S!U!H$I\"N\"L!M'L<O%G,C#n$E#v\"I9G&M!M.K+H!H(r$K%N!J$T\"O!Q-JK\u{5}&\"P#F\"K0qZqav #\" tFy'e! LTC( M!M!\
        J&w=N!M(umsm]!)p]y# JFI#r\u{a})$!tDJ!J!yi8% r#OBL!s7K]8!Fw}a#EuLK\"vM\u{b}\"\u{1f}`mx\u{18}3! H\u{18}b! Ooh+ s!\
        N!J#N\"H?q\"L%H\u{3}N'MaP `\"\u{1f}`xr\u{19}\u{12}$!JDq!H\u{9}xd ( X\"S$U@O(m4N\u{1f}`NM  #!J!M%G\u{7f}\u{16}- \
        s!B&O?y!>mL!G/K/N7@\"u@p]OK$!HQ\u{a}f#\u{1f}`mH!ycd!\u{17}z1C# F%qFrL\u{f}\"(s\u{1d}s7\u{8}!!L-M% v!I&I\u{1f}`,\
        u*|$ l!G&B@K\u{10}\u{12}\"\u{1f}`\u{5}v\u{7}`) JEn!H!R$F\"G2N\u{1f}`KL\u{0}\u{1f}! s!Q!FI9\u{13}!q}\u{1d}!!*p*_\
        \"!GFK7;$!H&J!PFN\u{6}F\"\u{1f}`\u{f}w\"V!!J+.#'A!rrr\u{16}v!!N]\u{19}!EDp\u{18}(!A!J%D!E'N?K'N*R\u{13}}$'F@I\u{1f}\
        `^zs?!Fu\u{8}x!Ep?\u{4}!!M[0< R!?\"H\"w!F!B,C$q.@!L!C!R!N\"\u{0}!L!D*r\"E\"I$=!J#F&L'H!z\"?\u{1f}`Lvg3.\"L&p=r(\
        I!J2R!v!wdq!L!INK(sKu\u{14}*#1K5t1Lk`&!P!J$O!J>M(Fkj%EO!p;K\u{1f}`JKp0!Gt\u{1e}X#!u$MBx\u{f}\u{b}%!Q$J@K\u{1f}`\
        ewYc\"!K&s[\u{13}\"!EEM8\u{1f}#GK'P-r\u{17}o!Gu\u{5}8* u!H!L$G!L!L>r!M!J&M/Q- Q\"M!F!R!D!vCI#p2RtN#K#mTu,U#!B&H\
        \u{1d}J`\u{0}!IL9I\"\u{1f}`\u{1f}xE_)'I>H\"o&D!M-C\"C\"G\"I<T!!Fn\\!/t^A!\"Kl5' p!N&N;P#K7O[u\u{a})\"'uFw\u{d}\u{5}\
        '!GD|!N#I$J0w$xeO\"\u{1f}`u}\u{5}8*\"P#A\"D!M=K\"B\"v4J[tQH'1! w\u{1e})\" Q!Rrf#EF*y4F<\u{8}%\"O#K@O#P&O0l&!K\"\
        Q$OGM\u{1f}`qr/h,!J%n\"R>Q&n\"O.G&Lmt/x\"L8rrM\"\u{1f}`xu6r# r!F!L/h#Av\u{1f}`Xv#\u{16}$'B@uz{\u{9}sWU!Kv1<!EQw\
        ]! M7A! u0@( t!R!O$L!Q?p&M0K\u{1c}\"$%H\"N!O>OO_$ z!D!D\u{12}v;\u{0}' q!I$C\"B>O&I\"FR\u{18}#%D@?&D\u{6} #(t>I(\
        w\u{3}\u{10}$ F\"o!mCKsO* r!I&u!?=Q(m!JmJ*FvJi\u{1e}!%N\u{1d}K1 y!Q!O#F\"J;M$t!R!Q#J\"L.M&M`o#Ist\"M|\u{1}#%L\"\
        H>Nlt'!E!EAr\"K\u{1f}`zM#rn-! J\u{c}=!!Mm\u{14}\" J%Ikd( s!O!L$O\"M@L\u{1f}`Psaa# v\">Dt@p#Ev(H4wCh!\"M>B$ R&P\"\
        m@Py\u{1}!NO^\u{1d}& r#P$J,O9O\u{16}Oiw#\u{1f}`:N!uOH\" I\"r@q! KR\u{6}!(KoN!FOJ $\"LCQ#M4L\u{6}\u{1a}%!D&E:I\u{1f}\
        `XImy$!H$sAI\u{0}y9\u{1e}$&N\"Q?N9MLD!EO\u{a}_$!G%F!K?pc,\"\u{1f}`,{`/\" K\"sR\u{1e}!ED\u{d}[& P#A!t\"MDt\"Qr^\"\
        'M,p\u{7}\u{15}\" G&p%A'!O!VC?\"Q!W3D!IyD% L(r\u{1f}`eL$t6$%!G!M&N=H\"Kb,% q&N\"ODO\"O>\u{10}$ v\"LDw\"L~0! td;\
        \" M$r\u{2}x\"\u{1f}`\u{a}x\u{7f}b!!I_[!Fw\u{9}e\" t\u{1c}x8\u{1c}%!I!u#IBL&Mz\u{18}! t4\u{1f}(%<!DAS'Q-P&L.NGJ\
        f(\">o\u{2}o|V\"Er>s\u{4}\u{19}'!K$B#KCE#L\u{1b}p\"I\u{7}\u{1e}\"EJ\u{10}y\u{1f}s&!J!Q&N=N\"N8K_O!at4-'!G$M\"r>\
        B(y2H\"@3V\"!B&@f\u{16}#!D!O%Dsf\"3tFtyq-\"P#B!C!p>u\"G!F#D!F\"N-u&t2F,N!F|#/# OHP$o?\u{12}!FsJr% q!J!P%L?t\\}2\
         O!T$E!L\"s=J!H!R$E!M!s!t-H!E%JXG/v\u{9}M\u{18}r$ r\"H&L@Kgp! G$$! w\u{f}H! s\u{4}\u{b}\"%K\"s\u{1c}E\"\u{1f}`D\
        y\u{1e}\u{d},!B.G)n-K\"O\"t4C\"BsHZo!I<KWE!Fv!\u{15}!\u{18}v\u{c}\u{6}!%N\u{1e}\u{15}\u{0}\"P!D!U!R!Q!U!S!O!C\"\
        L!2\"}!z!K!T!K\"8\"S!V%V!O$O!M\"i\"W!R!H\"T!S!T!R'y!t!R\"O\"N!T!J!Z!N\"O!L!K#O!o\"N!S!P\"8#l!U!T!O!P!S)L.J/T\"N\
        \"V!O\"Q\"S!Q\"O!M'i!R!S!m!S%R=R\"K!P#N+s)T!O'o\"O\"V/L!R!H!L!M!S\"S!L$t!n!L\"L$q#Mi\u{1}\" L4r^K%!D&E:I\u{1f}`\
        XI9j!!I\u{1}\u{1d}# r!L&JX\u{1}#\"L\u{12}y\"F\u{19}\u{11}\" w\u{1c}w\u{a}D#Et$K4udF!FxCA\"%G@L\u{18}^$BO\u{1f}`\
        Vt\"Opc$ J%o!FEmTk\" JMK6O? t!H!H!O!J!q!q!B!G+I!F!G1i!C!J!Q$D!N-G!L!P!L#D!M+GquOM.N/J!M&N=\u{11}& s%L@C!uKr\"C\u{4}\
        \u{4}\" o'E7f\"!O!o>j\"\u{1f}`^vo<!Iv\u{7}\u{d}#\u{14}I>r\u{1c}wh(! qug\"\u{1f}`\"zN{\" wFwG:\"6qXq\u{1f}V%!N$F\
        @M\"C\u{0}ra4\"!O$L l% R\"G$H)r!rH\u{c}! PcO! PG9$HN%H/M#G\u{8}\u{16}! n*J!%Ixo!HN*r# K\u{1f}`xLkk! qy_!FN\u{3}\
        R! rE\u{1d}#\u{1f}`NN\"r\u{5}V#EJ\u{1f}`evG\u{7f}\"%r\"F)Z#Eq)K4rMx!!O\u{0}=\" L&N*4!\"q\u{b}.3 S\"S!T\"B\"M:L$\
        V#U#E\"O.Q!P!S\"F#UUJ;OfLFHiS\"\u{1f}`xw2)!!q\"V!ZsI[!,q\u{1a}u,!I!Q#H\"N!N?O&LEmJw%w$L\u{4}LQr!'Ik'''E?m!J&I!K\
        -H\u{18}Miw\"\u{1f}`3y\u{1}E!GuKl)!P$J#S=O&K\u{1f}`_v\"L&Ln\"# tFu%K!0! N|)&%u!HEq!O\u{b}q!L\u{15}\u{d}!Uu\u{11}\
        \u{11}%!P$P\"n\u{1f}`\u{a}N{&,!K!M!T\"s!B)P<l!H)R(O{EwI\u{5}D! qWi\"%sFuj?, u!P!I#J\"M$m$A6T(JBG\u{1f}`7G\u{9}\\\
        $\"N%J?P\"On&!KsE;!Fw<;#FJ\u{1f}`Rv,}#Ex,I4v_\u{7f}!\\M\u{17}3.!Q\"V\"M!O;G*R!P!N.M\"Q\"M\u{1f}`:G1P\u{1d}j!\"M\
        <D!7KE#!Es\\%(!K&K!O=O!P'N0M5qL\u{9}! K%\u{7}\"'P>OKs!!HxN) s!C*p!@9M-H4G\u{1f}`PCP\u{14}% u!E!NDw\"M\u{5}\u{1d}\
        !+oV\u{e}!\"NC&) t!N&M:R$M&M\u{1f}`Ms!R\u{2}\u{3}#!t\u{1f}`mu\u{12}3#EH\u{1f}`eyi2$!BDI(r!L=V'!<&?!o=P&t\u{16}s\
        dE%z%!I!o#I\"J!O\u{16}\u{1a}\"&LZJPc%!I$q\"HDK4q>U\" HFK\u{d}\u{9}& L%N*O9N$S/RQ\u{1a}/ M!S$R\"v!Q=O\"C&x2D\"A\u{5}\
        M!uEK!r*OI^!'r^\u{15}\" vFx\u{a};\" L!K4'!'E3X#Ex2I2u\u{18}6%!I$x@I\"K$y\u{c}a!'L7\u{19}!EJYs#Et$M4tX$\"\"J&Hyy\
        $ q!FEw!G+_[ ?\"O!l\"q!R!j!O';\"8&V&I)I\"P!V\"k\"R!R'B$l\"V!P!M\"S\"R\"P(L%R#O$P\"R3I,C\"q'G!A\"q\"N!q!Q'P!p!N!\
        O!A%S5B\"y\"C\"u#C6r!C*I2C!k!Q$V/H!t#K!Ft5.!!M|l\" L[H/~\"*vFqvF&!K!N%KFM\u{1f}`BJ<q!FK;`\"%MBHC.)%O!QEP!U5NTKD\
        u&H7q\u{4}=!'J].!EOIS' S!R$O\"NEO3Lbu$Q7 D'l!p+P2p!P!N!N3P\"L!N!A!D!Q\u{5}H!q!rEI<J!M!L!N2I\u{1c}/\" s\"MS\\$%H\
        @u\u{1f}`zGr}# q!K!JQ\u{19}\"\u{1f}`\u{a}z\u{1a}\u{c}!\"M)33 m!F!S$O!Q!O=H\"F\"u\"q\"D!M/F\"E2K\"uGs9t$F}7# u\u{1f}\
        `xvv;\"\u{1f}`xtZ\u{f}\"\"JDKv\u{19}\" tFp?\u{11}/ m!L$T#U+P.I&N'R-OwoAu:O+I2F&P@+\"\"ICLh\u{1e}![P@Z\"\u{1f}`\u{f}\
        t9=! ug3#!v\u{1f}`\u{a}wO\u{11}# nIs4Ip\u{12}%!P'QEI\u{1f}`@KE\u{3}#!F\u{1f}`>xDD$ N\u{1f}`QKoK\u{8}};!F$O\"L!U\
        !R(N\"Q4O$T\"O!Q+M\"I\"Q\"O\"F!Q%P,P$L\u{7f}K8N)N#M0K&O3rb\u{4}\" uFw?\u{9}$ G%uFvFqe~*!s!L!NEM!I$M.?\u{3}O.M]s\
        ><\" sFtG%! vYK\" H\"qwu! tq_\"EL!w\u{1d}\u{a}<!l$R\"Q!R9S&K!R#O#O-@$M\"F!QUn!H!H!K#I%K\"R6o%q*R!m*MCm!S9N\u{3}\
        x!Fsy\u{16}\"\u{1f}`\u{5}w\u{7f}\u{9}\" q!@)\u{4}) K\"N!R$P?O'M.S$R\"Ki\u{11}!EN<E$ K!uEL!v5>!\"O7@(!N!R$K!L2s.\
        L%NZw\u{5}n!\"Q\u{15}\u{10}!!K\\j\" L'HN\u{16}\"!uFvW-( v!D&::B%r~@su!BOp![O!z! qFI( L\"o#S=H)N\"Q\u{1f}`MHFy- \
        y!E!N%C!N=O!w!B&D\u{1f}`Kr#CIscA\"%uFwcs& t\"L%I?s\"P%G\u{4}\u{19}+\"V#EAn\"Q#F#P4O4I\u{1f}`\"RW{\u{1d}P!!Ilj\"\
         qFtx,$'u>u\u{1f}`lui\u{f}+%H\"R>N\"P%N!I4P\u{1f}`JG&D>w.3$%QFQ\"m.By}&!M'k9MAM\u{1f}`7M)m\"\"JCH h# t\"J&H|a% \
        p!K!K\u{1f}v1wb[$!L$N!P\\Nw-* l%F\"R:K%n'P\u{1f}`*vZK+F7?\" t!JW.#!K&I@N\u{7f}R( M!n$Q\"C!P>T'F/QJi!Fw1`$ o\"QL\
        Q-M\u{d}>'\"H#C\"u>?!o%C\"v?]!'M\u{0}3! MkI% qBI$o\u{1f}`TI\u{8}<-!J!l#E@S!m!N&B(O\u{1f}`;v;G$G\"Aq\u{10}\"!rFt\
        \u{a}7\" q%I%z/ O!J!P%H>J!Q!I!P#s\"H!P/B\"?\u{1f}`9K r0 R!H!S!O\"L\"E,|!I1P!P#S$K,x$L\u{4}nkMi)\" J\"tU8%\"M%QA\
        J7P\"G@p& M%LBp$E\"G.KC\u{11}!\"M'n\"8nZni\u{1f}#\"F\u{15}y\"FLw& P!r&F\u{10}L!x\"Jr\u{14}I T!X!k!G!M!T#i!D\"A$\
        ?!L!E!O!A!F!@(W,L\"U!W!U(I$F\"U\"J\"P!W!W,@KT!X$O%QSQ:T!m$m6T$U!W?pt5# REO6Ib~,!H!D#K\"G!F7s!B\u{6}pFM!p!G!n\u{f}\
        .!!E/\u{d}!,p)$% t%H@J!u9J\u{7}^!\u{14}EI?1 R#E!M!N&E:w\"P!S#D\"I.o!l!G3wbtZxEU_k\" IFK/q# s\u{1f}`xs<;0!S$E!L\"\
        r=J!I!Q$F!M\"t-J!E%KXG/v\u{9}NT\u{5}\"!vFy\u{c}b+ m!J$O\"?:F*A\"H2v*L\u{1f}`0Fa2\"\"MFM\"\u{1e}&!F&A>H\u{d}G#u\"\
        rmf$%A\"F\u{1f}`\u{4}u)<!+oX\u{18}\"\u{1f}`\u{a}xS6\"\u{1f}`CHt\u{5}&!K!N$O!L@M!P*/! s&N*!R!S?M&N9TVMwM!I*M2P#\u{4}\
        ' s!F%K!H!O=O\"FAp\"\u{1f}`t{c\u{e}$ I'u?L'rO$!\"p-\u{14}!Eu[q! uSt#!M$I\"GM\u{7}(%H@s&M\"O!N.q6M\"s!\u{12},%E\"\
        H!P@m&U-CaL!r5K!u6uaFq6# t(IFJ9\u{1d}\" EFDgQ!EM<@'!M$D<J$S\u{1f}`SP!J(.' u!C!G%H>K!o\"I\u{19}%\"!OFJ!b2 G!h!K#\
        p!N!j!O>J!f%Q\"M3OWI\"t(E1G$srC\u{7}{&!I$E\"LFK\u{1f}`YEmM! I;\"\"!sFv\u{2}8! oT\u{17}<!R\"O\"O\"K:K${\"I!K!I!M\
        !N\"I!K.z\"r\"o\"s0w\"JQtrM!K1r#H\"I!J!L!L\\\u{1e}$ NAD\u{1f}`XDX(0 W%U\"I!Q\"r%O$73X'M2Q\"I\u{8}LKy!u;P!M=:\"\u{1f}\
        `\u{a}yse!MMsn#%C@x6t\u{0}}!\"I\u{16}{& s(C\u{19}y$Erw$H5T\" K\"pG\u{d}+ S'MEK!A!C-F!N%Mdp\"GpN|O\"\u{1f}`?zD\u{c}\
        !!I8%$ PFI\u{1f}`Gx?\\&!B$N\"J>K\u{1f}`\u{7f}HA;& s!G%N!I@L%N\u{1e}\u{7f}\"!uFw\u{17}\u{1}$ w\"KDv\"Lgm\"\u{1f}\
        `xx\u{1f}W! FM\u{0},\"S#L!O\"S>r\"M#K!L\"Q.J:I\u{16}KF\u{10}!Fz*.' D!@$C\"D\"z=J)qF7!$oMf& J!G&y>N!M'zX\u{14}\"\
        \u{1f}`\u{a}wS\u{c}! r I!3Q!\u{15}\"\u{1f}`?xpN#\"M%I>O\u{1b}#$'O>O(L/OUQ![OX\u{12}!Fx\u{14}M+!w$G\"C!I>L!z$H\"\
        D!J-<5B}\u{c}!Fu'P! HMV\" K(rG9$!A!ODn\"P\u{1e}n\"!KEEc'#(K\u{1f}`ewK\u{0}\"Ew<sPO\"!O&rr\"# B\"yDI7P/!P&H?O%T\"\
        KBw!D\u{1f}`${1r!J$Q'J.F,{Ts! NJw\" q\"J!\u{6}\"%DZG}\u{a}\"#MFN\u{1c}S$ r!H\u{1f}`wv W! tp\u{9}# k&?F@-wX S!P!\
        R#o!T!W!U'M#M!B!P!<(O%T#i\"P!Q$S!R!L'M$G\"O!S!T\"Q\"S!P#J\"L&<'Q!I$F!R:n!O3t,S&N$r%M$L$t2O/l&w!l\"L\"P\"T,O+P!R\
        *K%P\u{b}\u{8}%\"N%?>M#H\u{7f}Kj`; z!L!H#F!J!L!I:N#T!n\"N$M\"M.L$P\"M.oUM-o&M>nAr\"N0o\"N$N\"M@X!IOy]!%?\u{c}\u{12}\
        \" C!w\u{10}\u{10}# O6vXv)#\"Kp4Og\u{c}=!p!U#O!T!q!S9T!l&W$S\"R1F!P!o5S'P!T:P!R)O6Q2H*L9Q*T!T!l2X#K\u{1b}r! p%9\
        ! L\u{17}?( x!:!I%B!H=C!q'D\u{e}5$ I\"uDK\"o3[! H6n# t\u{1f}`\"ty/$ OFP(p4K\u{7f}Q#EJ$u4JPg!HMoE+ p\"S#K\"E!T=R\
        &I\"H!T2O\"Q2M;!W\"P!S!q\"L\">*9.M&O&I.N\"T!S!V\"I!U%J,O\"L)JVRYO!Q'o#M-Q+QQI' P!O'o>K%H!H0JM:!&Kp+\"\u{1f}`\u{c}\
        rCo'!IDq#M4t\u{1f}`OM%M\u{1c}[\"\u{1f}`G{{\u{7f}%!J&v>I\"K&wA<! OE.\"\u{1f}`(v.n/!R&U!m#P$O&O3T4Q!P#Q!K,OgR#RxT\
        vG! L-\u{1b}\"EuDu\u{a}\u{1a}!'NZ9&!t&B?Q!u\u{1f}`QxUb& r!D!N\u{1f}`Ht]IY/!&P9\u{4}+ t!H!T#M\"J(C7q!G&G\u{1f}`b\
        L\u{18}\u{c}% L(r\u{1f}`eL$thi#En\u{1f}`hqir!\u{18}v\u{1a}_& J!E%J@F!K%N\u{7}j% K\"I%sFs.A\u{6}h\"4I2yWu!Gw\u{1d}\
        8! q\u{15}\u{10}!\u{14}GZJ# tEK!u\u{15}l#Av\u{1f}`XvX\u{16}#Fr\"L&M\u{14}\u{0}$ L3s3R3o\u{1b}[\" HjtSf\" q\"GWR\
        \"QN4qd\u{6}!%FLx% M\"P&p@P&o\u{0}\u{8}!Hq[W!FwV'$ G\"r&J>Nw>!\"RKz!*p=?!FKw-@ o!P#O\"M\"T!K8D!R$o\"N$N!N!O!M,Q\
        &N2O2r6P&M$p9k%vIq,D!R'H%J!N#N6N!M+&#!K%R!MIkQ \u{a}!\u{5}!!$H!J>M!{!}!-#J\"M.r!A4w&H>u\"G!u\"H#v\"K#x\"J#q!t!E\
        'v!q!B!p\"B#u$E#v(t\"I!x\"F(v9w\"E+I+t\"F#q!x!>4u!@`B(!I$L2K!t.p%LFM!rP{! L\u{18}\u{c}%FI\"s\u{1f}`GL\"tuV!Kv>w\
        !%F\u{1}q&!H%T;J?P\u{1f}`9K[\u{1d}*!M$P@N&E\"A.K&GKt\u{e}J0J$#!!s,e\"\"MFN,\u{13}$ D%J\"sDMf\u{1}# r\"JDtb\u{e}\
        $\"L%KAN%L\u{12}w\"\u{1f}`\u{b}u7\u{11}) u!?%L!L!FFKss$H-sxJ!FJL\u{7}&!F&@>H\u{d}F#u\"r|\u{16}%!QDQ\"O\u{1f}`Ht\
        /7$ O!Q'Q>R\u{d}d# q\u{1f}`\u{5}B-0! Kc\u{10}) k!L&I>L\"J&OyO\u{3}t(N(\u{13}&!K&I!R>P\"P&RS\u{e}\"\"L%Cyz(!H$@\"\
        J!Q=R\"K\u{1f}`crJR\"\u{1f}`xxn7\"FA\u{c}y\u{1c}\u{1b}! JH*%\"P&R'QFSqpr\u{e}.#A\"Q!Q!M:L$T#N$R/F!K\u{1f}`=L1wE\
        x\u{11}\u{7}% q!@$D\"E>F+8!\"L^t! s4w\"(B>v\u{7}<,!F&q!O=t&J\"F4p8H$vyI'xQr\u{b}\u{19}) p!I$D!P!L!O=Q!m(ODQ\" u\
        \"O\u{f}J% q!H!R%M@J}['!H&P:Q*N\"L\u{1f}`LQ\u{11}e# o4RIH{HV X\"Z#Q!X!U$I$M#A%Q!Q)S$X\"O!W!V\"S!T!T$N(Q!R!O\"P\"\
        T\"P\"O\"N\"N*R#Q!N(K/K,O!P(O\"O\"p(L#M\"p!K%T?L6M*N!S#U)m!O$r%T!O0N}\u{7f}G w!@!E$O!@!C#I$N$W!M*M$M#N!n!?!F!S!\
        R#B!F,M!B!D#P!M!H2OMM3K%K_o\"M!H0F%M!H!M)O)yg\u{7}! s5H& |!>$@@F!v%D\u{17}d! H\u{10}{\" q!K\u{12}S(!O!O#J!N!L?t\
        \"M2N;i% s!@$C\"F>E\u{18}-# KNP3J+L! qC!!!Jx0!FIbf\"\u{1f}`u\u{0}\u{4}S#!uFw4N]/# t\"JDy<+!7O\u{d}\u{6}!GsVv% o\
        !K&J\u{1f}`\u{3}IOr!!Mqy\" v!G\u{c}`\"!xFz\u{1a}\u{4}!aKu}# R#N^MSG! u\u{16}\u{9}=!R\"N\"O\"J:K${!R!I!L!I!M!M\"\
        I!K.z\"r\"o\"s0w\"JQtrM!K1q#F\"H!J!L!Kwm- J!F\"s\"L\"E,O4I\"l\"O2U\"Lvs\"MF&!FM\u{1d}9\"%I\\v+B!!E\u{1f}S\" uHN\
        h]\"EK;I`\u{8}%!L&M!M>P(Lpb\" tFu\u{8}W!\"MU\u{f}! J\u{6}h!%GR6# r\u{1f}`xr3\u{d}% r!F&L?w\"LIW%!E%O!L!O?L\u{13}\
        e! vb%!F{\u{10}n!!GFF\" uFx&Y9!p!M!Q#V!L!U!J\"L$O9P$V!O!V-U!P!S$I!P#M.OdRXM?R\"Q!Rw\u{3}\" K&t\u{e}\u{16}&!H$s\"\
        F>L\"H$u\u{8}Q\"\u{1f}`4Ic7\" KYu\u{6},\"\u{1f}`\u{5}u1)3!B!H!A\"I\"7!G!8&>(F!z.s%I\"AC?!F!y!G!m#@m3) u!C!O%E>O\
        !v!D!O%G|w' p!G!T%G@L&N!M^\u{3}\" p!E\u{0}+#)u!GEs@\u{7f}&!K$J\"C'>Gzqv;M$ O!F&uFoc0\"\u{1f}`Zw}9!Fw1H6 l%P\"I!\
        M+H4p\"J!N#H!K-?!F!u!q!<!B!M0{\"?\u{1f}`2o<rI\u{1e}!&Jlk!'Ll\u{17}$ P!NFJ'N\u{d}s,!J!R!L$m!O=Q\"K!P#q0I!O#A1L#/\
        J7v/L\u{13}E\"#O\\Hnw!KuZ\u{14}# KFI(vz)!F|@B% q!;!H&L>p3?\" Iarn?!Kt\u{f}c* r!@\"H#D!G>M!p!G!O%K\u{13}=#!P\u{1f}\
        `/J1%\" wFx}\u{5}!LO@7!Fv^G# J\"pZO0`(\"N%R!GFN-G\\t$JsHF\u{1c}!Fv1,!Fui\u{3}! K\u{0}X! r\u{13}C!EKX@\"EJ$v\u{6}\
        :! M\u{14}[\" uFy\u{3}[\" wFw8l- l%F\"V-P.J%S!T#J\"N\u{1f}`MJ1N9rP\u{12}\"\"p$Jn7\"\u{1f}`mx\u{f}K# w\"HDwiq% p\
        !H&H\u{1f}`\u{3}u>.. t!I!S$h!M:J!j&S9N!QUH\u{1}J!j\"P&7&#q\"D@?$\u{7f}\"H2@\u{7}i* N'R!K9r&O'O1OWH\u{2}r2sY\u{1c}\
        ! Mrp$ K!s&B?M!y# u!E!GS>#EI2v2K&\u{7f}&%H@v0D2u\u{1f}`CH2&$ O%R#P>R,\u{14}!Fz*X! qD\u{1e}!GND\u{10}! t<Z\" uFw\
        yg^ R!E\"R\"M!l!K$q\"D\"M\"A*v\"=$B!m!F\"k#V!G\"@!k!J!W!L*A\"A,A,D2A%v-q!A\"F$S!=\"q!H\"M,G%L\"M3B*E\"H%w\"F0>\"\
        <(O!B!m!p+B\"t\"n!D!U!H\"<!W!:/r\"Fas3 s!C!T%E>{!q!I\"G\"A\"E0u\"x\"B0H\"wQK/J!N#ra\u{1a})%C\"U(><H\"Q2JbI&H!Jn\
        d4!R\"Q\"U#P#J$P8V%S\"S-M!P!P\"P!R!O\"I\u{1f}`HO$O\"RlP$ w!?!EDs%\u{7f}#EE$|4F(!, r!M!R$N!H!P'K8M%O!H(NqHAn!&Ku\
        T\" tUv\u{5}S!.v\u{d}\u{4}5 O#P\"M\"K$L&M\"B2n#M!L\"O\"A*F%O!n\"R#N#D\"G*u\"A@\u{8}! xI\u{12}( m\"D!<#G!E!A,rFk\
        \u{1f}0!LOFJ\"\u{1f}`Jv~\u{1}! pGz%%s<t*u\u{1f}`Nt<n!]O.X\"\u{1f}`\u{12}t\u{f}=/#T\"J!Q!R0P*K+S3Kpv!J\"rDKBK,r+\
        QZe!Fr_\u{11}#!M'R'Mz\u{18}\"&OFN#b\"\"n$PQ9\"!E'MbM\" E\"w4S! u6B$ v%LAw%L\u{a}9+ t!H!O#@\"G>J!y#C\"D#K\u{7}xs\
        K!!F;H!!N\u{18}k'!Q$M!O!L>K(K!N=Z!EP\u{1b}A\"\u{1f}`mw%\u{8}% t!H\u{1f}`lu=Gx\u{1a}!\\O;~!\u{15}u.I#Eu3M2tms# G\
        !r!PM\u{0}#!KEu!>TZ\" JGv;/* R!A>D!s\u{1f}`.I!n!E!onxsa$ n%B!H!R4O!FrJj#(I=I#vaC!\"q\u{13}\u{b}! rS9- n%F\"S-P.\
        K%R$I\"P.P\u{1f}`?K1M9rmE! Grr#!ODC\"N\u{19}P- V%L<N'U#P0M&O4M7LFMen!N6K]N+ J'x!<>K'o!F3k!FcHvJ6F@o\"\"ID|9\u{1}\
        *\"o#G!K!L>I!J\"t$K\u{1f}`Ls\u{f}9= J!M!L!R#o\"m9B!H#K!O!K!M#p!s/M!R!J!H!B!F#9BK2P!L!D;LdB!HEGc1%!Q&H?o\"K%K\u{f}\
        x#3p\u{1f}`,Ku0\" t(M'u&!R$JAL%F0K&@~l$ p!K$HBKkh\" F%GQ0' n!JFK\u{1f}`Ou0K$rqp\"MN-s\u{12}`\"'NAQ6B\" sEK/A\"\u{1f}\
        `xt84!&N;k!FL!H!\"q\u{d}{#EEMw\"Hok' H!A$?@q!E#I4vz\u{9}!GIab& F#C4Q!sX?\"s\u{1a};! JHH%!;25!rFk\u{4}Spr#'L>M)P\
        _8& w\"G$G!q!D>t_=#!C!p%EL\u{11}%\"K%H!L?L!M|O! M\u{e}\u{12}# q!N$MK=$ q!?&B>D\u{1e}\u{1b}\"\u{1f}`3ujA!Fy>\u{18}\
        $ t3L3w3J0o! q\u{1}\"!\"K@R/ S!H!O!M#J!t@B$M,t(t*JQs*uFwPv\u{17}\u{5}! uG*'#n\"N@u8q\"I8C$z\u{14}|(!L\"P$G?q'J!\
        P/S$I\u{b}3\"Ep6pPF'!M!L#I\"sAL#M4Hd\u{3}(!G&L:M&O\u{1f}`Qt!MVMt\u{7}!GvHw/ o!N$R\"R:I*H\"O.F!OQMJOFI:L!I#RT\u{4}\
        !%HZ60 S%L$I8L$I\"I!Q&n-M!P!<\"D\"P\u{1f}`-M+L\u{0}w' o!R$B\"OTK[I\u{1}s \u{4}# rFv(Kn;!!F\u{1}=+!N&E:L&O&N.N\"\
        R\"Q\"InyiL,Z!'oVY( p!=!J%B?m\"L\u{a}Mrn7O\" xFxX\u{1c}* N!S&L>y!I%C<q*H\u{1f}`9J\u{10}\u{0}&!I$x@E!H!J$yc;\"\u{1f}\
        `\u{c}sCn2%H!P!Q(G'o/q!L%?\"C!O-o\"C$u-oiGrr!F&H#\u{7f}\"EG$w\u{12}\u{6}# M#pZO\u{15}\u{2}!EL<O\"/IFKoq% y!G$D@\
        A!yj\u{1a}!Fz45)!P!W$S!O@L!U|KvL+Gr\u{15}% J\u{1f}`xL$r6M.\u{4}\"!F$q|;!Fu32$'r>H(y4K\u{13}\u{7}+ t\"O#H!K!M!L=\
        K#L&M\u{1f}`qvDQ$ K'L?G(NXs!EQhh% M#mBR!M#qj?# u\u{1f}`\"sK.#!I&HDPt\u{12}#(K>v(I*(#'H\u{1f}`qwXn!!OvG\" J/r0>\"\
        !@!JX*&%F!J!M>P#r3E&&!!K\u{5};!(Q\u{e}\u{11}!'M'?! r>*\" sFv':$ O!Q'Q>Rq>1!T!N#G!L<G$q%F\"T/M%M!O3N@I!M=O7NOG(Y\
        & q%E\"N!R\u{1f}`qIg\u{7}+%G!H!J!J=p\"K!L&L.L\u{1f}`TJ\u{1d}l*!G$K\";0E!w.q%LFD!r!J\u{19}]D t!>\"N!M!R\"C!O!M\"\
        N)q-H%m!K!M!O\"Q\"H!K!H\"M$P(I!Q#K\"NtLUq!B+I!r0t!G\"N%M)J4r\u{d}z% R&K.m\u{1f}`vHr\u{10}\"!E&qOe!EMm8\"Ft\"KU5\
        &!E0K!rED\u{1f}`crqk\" w!;\u{1a}\u{16}\" uFxXL&%C@I!P\"s#GZL5n5 p!S\"<\"<$8\"9$<6K!n%D0N$B\"J\u{15}uSo!L\"G\"E\"\
        K!M-BqE& q!N&@>N\u{1f}`\"uK\u{f}) Q!E&>!n9t%Q\u{1f}`RI!t\\\\# M%LHML\u{e}\"\u{1f}`\"v\u{1}9!!p\u{4}P! Mc\u{9}' \
        l!I'NFH4KSJ\u{f}uQ_\" M&LnI$ pEF$x4G\u{1f}4!Fwi+$!N'N>t!OWX$(qTO\u{1f}`TN(u! rL\u{e}!!I85! s.S# D.zFr\u{1c}['Ev\
        !M\"K&F.t\u{1f}`VG\u{a}d! s\u{1d}5\"!L&Es\u{12}'%D\"u>L!N\"N#F\"w\u{1f}\u{7}D y!:\"u!,!J!G!=!P!I*L!G!t0L!r!A#7!\
        P!K!=!N-F#;!J!N!A,t&Hbr!F!N!KBBPL#<!N!N\u{8}X# r!F!Lt % r!DEq!I&FRk! u4t& N!G$H#K!q>M\u{19}3!&L\u{1}\u{13}5 V!H\
        %R!G.r,I$O!O&S!J.K%P!I,r\u{1f}`,I#O/K&K!N.HES)#r\"N@t$N4u\"O\u{1f}`No\"Q15!(POu/#Q\"L\"S:L*Q5Q!MTK,O8t&H7qBL6N\"\
        N>r\"Es:NY6\"!ODL\u{9}v\"EN\u{1a}t\u{1a}k! Ku\u{16}$!rDI\"w4Kq!!Fy\u{1c}\u{11}# q!>&B&|%!O!R%NAL4O*\u{18}!$oWf#\
        E<\"u4<\u{f}\u{4}&!F&G!NEK\u{1f}`KE`s: o!H!O#N!R\"o9L$w!Q!K!L!L!I!Q#q'G!M't!u!B!I(u\u{1f}`Bq!JDN1m!%Ip\u{17}\"E\
        K$z{0!\"LX:#%H!MFN&k& M>M0QiK't\"M*\"!-tB5! rxB\"!K3QbJ\"!I&KwE!,mAo$ L\u{1f}`mM!uYd' N%O\"SAT%G2G#L\"S! q\u{1}\
        ;# u!EExkI%!K&G>O\"K5N;Q!q||a+ I\"H%u!x:L#K!Jvx{F\"L\"upq#EH\u{1f}`etM\u{13}-!K$M\"N:M&N&P.O&M`r/K(N`N2Mr\u{2}\"\
        Ep#P B#!wEM!z}\u{f}#MJ\u{1f}`Nr,\u{f}!Yu\u{15}\u{8}! vvv# t\"IFNZJ\"&JFL['& F%t@v$I4x\u{1e}vpB# r!H2Q>)\"(OYq\u{1f}\
        \u{1b}\"!KEy\u{e}p! J6X#EH$w4IX-!%qsh! p6<# K!LEL\u{1b}K\" q!=wL! EC`% y!C!I&M>u|\u{11}& H%y@P!I%{4ES*\"'uFx\u{c}\
        =& p!D&F,q\u{1f}`/r\u{17};@#S\"X$O\"M\"F\"P\"K\"O2l\"l$S.S\"P\"N\"P\"P2?$F&P=C*S3B,q,E=m!B%m!j'o&F)T6C\\pl \\!q\
        !v!L\"W!Q\"i!N\"K!S#N!O!N\"T\"?\"N\"L%U!V&f$M\"T!V)P\"P!S!T\"Y\"L\"S!T!R\"Q$L!S#T!P!?$O!W!I!T*L'p(T(Q(R#U$S!T!g\
        *Q!n.P2P#P\"n\"R!M4S!o!P'x!k#S*Y\"n$W!Y#Q#P!L$O\"K-v%o3t+!L$Q\"O:L'P\u{b}JZM!I)M!LHH1|!^v{\u{1f}\" vFw?)![N\u{1f}\
        \u{13}- O!Q!q#:\"N!P>H!S!q%O!Q-K&F0\u{7}%!H&K?u!J&L\u{2}Z\"\u{1f}`Kwdn\" r!E.\u{10}\" N\"q:j#!J\u{1f}`&H\u{1e},\
        ! J/v\" r!J\u{f}\u{5}\"%MFMk+\" w\"D+]!%K0X! O\u{10}e\"\u{1f}`%u\u{6}~%(H>v\u{1f}`(J\"x\"K(!p\"N\"S\"F!P?r&I2L`\
        \u{7f}%!O$K\"N(D%o <!FI]%#!J$HBKYQ! M\u{e}]\" w!H1O\"!I'p}\u{4}\" LFIt5! P\u{1a}\u{1b}#!EDL\"KI[&(N=p(J4r\u{1f}\
        `PIdb\" uFzAq# s\"GEIGg\"\u{1f}`3y\u{1a}9% n\"DDL\u{1f}`OG7\u{1c}\"\u{1f}`?{L&. t!C&<>M\"L&A/MZK!r\"L+I!O-p4uIZ\
        #!K!REK\u{18}\u{17}! q\u{14}(!\"U\u{2}\u{1b}\"EOOPq\u{a}%!D!L#p\"FELN\u{0}!Mt\u{1f}\u{11}!'Qs<\u{19}!X!t!X!l!R!\
        p!W!q#T\"L\"O!X!M\"S!q!L\"T\"M\"S\"O!k!R\"S\"O\"s\"Y!n!R\"Q!g!O!U!S\"R!S!N\"R\"N\"S\"R\"U\"P!l!U!h!P!P!M\"G\"K!\
        R!J!I!L$Q!U!N&S!X!J\"N(j!Q$S\"O&I#R#U#o!l!S\"O!k\"P!S\"m#p!L$R!s%U\"U\"X\"o\"r!P#P\"T!q\"O&T$n!P!S$S\"m!S$S*J&m\
        \"R\"P't\"S#l*P\"I#S!T!O!K!Q\"T!V%M\"P\"O!O!O\"l#O)\u{5}$%JAK\u{c}y%J\u{7}\u{10}\"\u{1f}`xN>%!&JfH\" q!Ml*\"!Q'\
        Jdk#!C\u{1f}`lx4h\" q!NG\u{15}\"'N\u{10}Li\u{f}\" m&Ng\u{10}( P%C!NED!K0N\u{1f}`NH\u{16}\u{1b}- P\"F$D\"C(B!E!x\
        EL!s1G!m\u{1f}`PrNh#!J.q7N9_\"&OFNyR0 l!E!I#M!H!H!L+s!E1Q\"P2o!JIs\u{6}uQn\u{7}\u{18}#\u{1f}`xu)L\u{16}H#'q>M(u\
        z\u{1c}\" tFy\u{12}#/!@$x\"P:p$D!B!B!H#z4B\">\u{1f}`7s!p\"J(b! J5_\"\u{1f}`'C2\u{16}\" s\"GTd$ s'K\u{1f}`3w_#\"\
         N\"LQU#FK\u{1f}`eJb\u{16}% G%E\"wDK\"r9T!FwHY!\"s8\u{8}!'Fw\u{1f}!!Q\u{7}Y%!K!QDu!L!Oo\u{e}&Eq:O8H$u\u{1f}`2pN\
        \u{5}% n!K!I%EFH|s!\"oI@%%G\"G!H-oXo\u{b}8)!A!J!L\"o\"HBQ4O\"k!LUC/ z\"H\"K\"G!L!O=F!}!P!K&H\u{1a}Kas\"I5H+\u{17}\
        % w!=!G\u{1f}`TK^\u{4}& M#mBQ!M#s4S>\u{1d}\"!8&Bs\u{1b}\" Q\\PZ@# t&L@wXe\" I\\NP\u{d}! qPh!\"pB\u{18}!%Iv<!&pk\
        ## v\"GFJ H(!H!r%I!O>O(MWrMvbK!Fy\u{1b}V!Kt1C!]I*1' p&FFH\u{1f}`BJ7{\"H7&0 S!n!P!L#M!J$P$M6h$P#R!I/P%L\u{1f}`KL\
        \u{d}\u{6}\u{1} o!P!n#J!S!l!o!R\"R\"J\"U\"O!O!Q!V!T!Q'V!E\"N!F!P#l!Q!o$F#o#C)K!C!N!L!P!U#O!@\"v\";\"I$T!Q%Q!P!P\
        $=$P&I%C%H'S!s%L\"t!A!P!V!E\"C%Q'E!n!J#R!t$D!r!I\"J#G\">\"r!@!B\"N\"q!O#u!s!E!?$s!I(J!R/M\"Q(o!F!P+k!K$Q!P!R#R+\
        K5sA0!Fw7 !!D\u{1f}d) ~\"J#K!K?K!q(J\u{1f}`FK\u{1d}\u{5}$ p!D!QLL!\u{f}!GutE\"\u{1f}`\"{M\\' o!R$A\"OTK[I\u{1}s\
        Y]!cvv_&\"F!p\"JDM\\I)t\u{18}q\"\u{1f}`\u{a}wry!!p\u{16}=#Et\u{1f}`vt%Z#!I&CFI\u{13}t! pb\u{0}! q Y$!F!K%HAM1p!\
        \\L\u{c}[#;wjJ%waW$3I\u{1f}`,w#Ig\u{17}&!M$F@R!v%G\"J%4!`Qt\u{2}. H!RDu!K\"M#H!H)s*t!u#u{q#M}H\u{a}\u{15}#BN\u{1f}\
        `XO\u{f}\u{d}! w~x! r%\u{9}!7Ij\u{1c}! s+\u{2}#EG\"z4F&\u{8}% w'M.E0LHE*YA!i\"U0Q2l\"m$R.S\"O\"M\"O\"O\">\"D*o$\
        ?$E&P/A.C*S3B8E=l!B%n!m\"p\"V#o&F)U6D$m\u{b}h\"NL.PO8!(qw\u{5}#3I\u{1f}`/J\u{1a}R) K!O%Q\"sFr4L\u{1f}`NJ\"tz\u{19}\
        \" vFvCa) P%D8s)G'voH#s\u{a}wEz\u{15}>( K'O!M>nvK%H:Giy\u{d}r#\"pCF7HTW!!N\u{a}\u{9}\"\u{1f}`?x[Z!(nQ\u{3}!ENm\u{b}\
        !(P\u{10}]!Fy+\u{13}(\"K#@\"F$;$uFn\u{1f}`UHh+#EzLJ\"t\u{9}n!!pI\u{8}!'IVa!'qPp!!?p\u{15}!\"L\u{7f}\"! ukV!FK\u{16}\
        \u{6}$!<Ev\u{1f}`dKh\u{0}\" r!G\u{5}[#\u{1f}`\u{1f}`!v{N#&R)G!q\u{16}\u{11}- n!S!O$P\"U>p!I!N$ShJ!w\u{2}I3I\u{2}\
        ?#8q.xLn\u{b}J#EK3p2K\u{9}P$!GFJ\u{1f}`ct11#!L$pGP~|!(Kc?%!K!H#B#G@K*\u{e}#%E\"@!p\u{1a}\u{10}& KEC\"x\"x\u{1f}\
        `Gv\u{5}/\"FK<O6\u{9}\" R\"pVv\" rFs^<!2q(\u{9}!!Csi+ q!R!N$Q!L:H,L/L[swH*H\u{16}n! t\u{11}}\" v!>Q3#FK\u{1f}`R\
        x+\u{17}#&G$qBIV\u{1f}!Fy2c# p\"H#Oq^' v!9!J#D\"n!p>pE(!Ft8H\"qp\"P\u{7}B\" s\"Ji+![va\u{1e}!Fvy*% n\"P#PBM9N\u{2}\
        c\"!J&JS\\#!x\u{1f}`mz\u{c}k\"\u{1f}`@w$3\" r\"G3z!!OV#' u\"M#K\"D\u{1f}`\u{1f}`%F?g( s!M!H%J!M>p\"O&L=4% Q$n#O\
        !PZK\u{e}X- R!M#m!G<J&O$J#P-K&IqGfJ1J?>&\"M%LAQ8q\"LrK7?D V!R!v!P!O!T\"J!M!O\"P$M!L#R\"M\"O1o!S!P#N!T#M$M&O\"N\"\
        L#Q!Q\"M(M&M\"MCL?SnN+L!P\u{1e}!!!J[\u{4}!EMQy#(N>t(O\u{10}P# x3HFLj*!&L\u{15}H!/K\\#!\"q\u{2}!&EG\"I!L&ruv;Nj-\
        # K!M$LBD$Cu\u{1f}`gz8uNj\"\u{1f}`\u{a}x:[! w\u{14}\u{7}![Nh\u{11}d Z!W\"R!T!T!R\"n!3\"9$I!E!P!p!Q!N#R&T\"B${!z\
        !g\"V\"Q\"T!U)M$Q!O#R!P!T\"S&L\"O'o!R\"J\"I\"L\"N\"J\"N:m!P!P&T#O0m\"T#T'n!O!N!QdN%O\"P\"U!S!O&L(J!P!M!{!z#u%x\u{1}\
        6# F!q!L$\u{9}%Bp$J\u{1f}`Tp\"K2_! Ln#! x{\u{16}! sEW\"\u{1f}`Ux6f#(r>J(l6\u{1c}$\"O%K?v\"M>J\"&RWOA\u{a}# J=t\u{2}\
        tOv\"\u{1f}`GG^S\" uFu\u{11}-.#S\"K!Q\"P=l!Q#M2H\"p\"K\u{1f}`Fx%M(I\u{a}\u{3}! q\u{9}j, Q!o!K%Q;T&N#Q4Q!RqMhT7R\
        H\u{1e}\"!OJK4\u{8}!!G\u{4}6!Fvg\u{b}! J-c-!G!K!>#N!A!H/o!q.p%W!QDJ!qv\u{7}&!q!K&L=Q!q\"N0E!Fx\u{1d}\u{12}#FJ\u{1f}\
        `\u{9}xD/%)o!GEo\u{a}x#Jx\u{6}\"\u{1f}`xx-k4 m!P!i#S\"Q6E$G*G\"N.E'OUs'Q!ExK!G\"o!R/E&D\u{1f}p!'MU)% y&I@t\u{c}\
        u&M)|\" wFwy07 O!Q!V#k\"P!S=T!F!W%Q\"R-M!S%G!NWK9O!F!JIMLJ!Q&RY8$%G\"H>I\"y\u{14}\u{0}*!L!H#I?|!M!u9M\u{1f}``G$\
        |#A%!o!BFK3n!Hf)#EJ-t4LH\u{15}? m!U\"@&8&C!N#E!H2o\"W!H#V!T!V'J&U%T!STR#R!T$N%P%UCOCS*j7S!R!O!V(X( p!J!M#R!p!GA\
        K\u{f}O\u{12}r\"EM!su)) q!J!O%H!P.u2O%KAun35 M!S!r#L!k!G>M!J!r!w#I\"D.P!K#R\"DnH_M\"v'G3L1##\"p&K>Ik\u{7f}!NL\u{e}\
        )& G%I\"n!Q@O#N2D!Fy?\u{15}g#T!J!P\"T!h!=\"H&P!O!H\"P(O#q!K'Q\"K\"U\"T!K\"O'O!M\"T\"P!P!T\"S\"I\"K\"R\"P$P\"m*O\
        $N!M'O'Q*J\"Q'O&S*l#l!K!R!P\"M(R%N!M,J&P\"M6R#q&K\"P!j*J!K$N$N\"L!S!A(J%N$q\"u)mzM\" tFvDc\"'sFtfP$!F\u{1f}`MD\"\
        xEK! N)a!F{\u{4}\u{5}#BN\u{1f}`XO\u{d})# G\u{1f}`xHV}) J%F@C!G#v,v(K4v\"@t\u{8}$ JEv\u{1f}`eH\u{3}G/!R&U!m#P$O&\
        O3T4Q!P#Q!K,OgR#RxT\u{17}`\"\u{1f}`3tB2!!I\u{0}c% s3N\u{1f}`,t#M\u{2}0#Et\"H4u[\u{15}! s[l!NO^H!FzM]#!@&E?r\u{13}\
        k!&G\u{d}D!Fx\u{1a}\u{8}!_M3}$ I!H$wFxc\u{5}\"\u{1f}`\u{1f}wmT!'J.'\" rFsa@! Pq\u{2}&\"R%RFJ\u{1f}`AK<s?y% p%G\"\
        F>J!t>c\"\u{1f}`?x!A! nPY! MQ<!HP\"x* q!A&@>K\"K&HpD%F\u{3}A%La\u{19}& v\"BDM{s1wrB`p\"\u{1f}`3E1u+!@$@\":@F&7.\
        K^K*I!H\u{c}G!Tzm/!O#R!LAo#M!K!P0K!J\"p!L\"I`I3KuN#P\"\u{1f}`?veP!FIvi\" s(JCI$!sDu!G5wn\u{a}& s!O!O#CAr!N7!!#o\
        <9#\"P%NARla!!B\u{c}\u{1b}\"\u{1f}`Hsei!EJA\u{14}!+rZf\" v%H{ZA!i\"U0Q2l\"m$R.S\"O\"M\"O\"O\">\"D*o$?$E&P/A.C*S\
        3B8E=l!B%n!m\"p\"V#o&F)U6D$mwO\"\u{1f}`\u{a}y\u{f}V\"\u{1f}`mq\u{4}`!FypN!!D\u{1}O!FG-K!Fxc\u{11}\"'EFG\\/$ I!x\
        \u{16}J!y'\u{6}! IJt) P!mEQ\"R3S5M\u{1f}`AL!P#\u{1c}!EFG;#%I\"PDKT\u{11}! t c& q!E$F@H\u{1f}`eHr|\" t!GlZ& u%K@\
        K\u{1f}`eu%K\u{7f}T$!E%M\"H>sgd! m=w\"!sFv\u{9}i\"!GLrnt\" M\"sd\u{1a}!'J,x$ I#rFv4L?\u{f}2 n!K!H5S.L!I\"J!w!t$\
        N/G!J2\u{2}!O$?!EKI$thY$!t\u{1f}`&I!to6&&M@l\"R$Q\u{1f}`LENy!!L\u{3}\u{19}\"Es6rm%\" tFv\u{1c}4% o\"G%?\u{1f}`,\
        v&x' K!zDJ\"u\u{1f}`xN!wN\u{0}!Gx\u{4}o0 \u{4}!@$D\">+:3>!\u{3}!E\"|$D+=%E-J\u{1f}`@u0C\u{14}\u{9}\"\u{1f}`4JJ\u{2}\
        /!P$;!o!N!V?Q$C\"O.O&GYL>qUM=L&KUY!Fz\u{16}c# p!F&J\u{6}A# q\u{1f}`3s\u{15}h!Fty\u{1f}D V!R!v!P!O!T\"J!M!O\"P$M\
        !L#R\"M\"O1o!S!P#N!T#M$M&O\"N\"L#Q!Q\"M(M&M\"MCL?SnN+L!PL\u{b}! o.'\"!t\u{14}t\u{1e}@! q\u{10}$# N4p2N#h# t\u{1f}\
        `xx\\`\" K\u{14}K_d#Bs\u{1f}`Xs<>\"%NFKx.$ KEt\u{1f}`eL;9\" v\"I\u{2}4! M\u{17}S& n!>!O#L\"F@Ms`% M!t!Hsr\u{18}\
        u\u{1d}O#%H\u{11}t>r&Y!&N4h# K!r!L(\"$ q!BEt!F\u{f}S$ t2M4t2MR\u{18}! Kdx!\\J\u{0}_! u|C\"6pXpE|& K!vDJ!K!z4D'\u{16}\
        % v!>&A?r'D^,#\u{1f}`mv!KM_$ JMs\u{1f}`^st1!Es\u{1d}e!(P\u{a}() N!R&LAS4M%PsLYKCN\u{16}q\" u\"KG\u{7f}#Es0J2s`2\
        .!P&Q\"O\"O$K6l#S$R/Q!M&N3K\u{1f}`6N\u{e}\"\"4JFJ!\u{6}% P%BFG\u{1f}`[M\u{1}\u{11}!cL:\u{1b}%!S&H@H&L.s!>1\"U!?\
        \"H!N#B<V!x\"N#D!L/L!O&P_K%IfL=MWS$ L3s\u{1f}`\u{8}r\u{11}[!'J\u{12}B) L!N$rAJ!N$m2G\u{1f}`MK\u{19}c# H's!J\u{3}\
        S( O\"p#O!N!J!P\u{1f}`gr\u{5}g!!Csz\" IFK\u{10}V\"\u{1f}`WtnM! t@++ p!F!P&P?O!P%J5S\u{1f}`6P4Sje!WJ&3\"!IEy(g!%\
        oJ;# I\u{1f}`Uv(]\"\u{1f}`xuDd!\u{14}v\u{1}\u{5}\" wFv\u{e}\u{12}! qm\u{1c}= R!r!t!G\"G!I)E3K$O\"r#L!I!S!Q1L!H!\
        M!G-yRI\"C\"u\"K1N.PSK\"u0s&K>j#%B\"nDF\u{1f}M!ENv--&F!M!S>p!M%I!D!R-J!R&P\u{1f}`HF\u{f}\u{1c}#'r\u{1f}`qM\u{11}\
        R!&qS%\"!JFKZC! r\u{1b}5* m!m$C!A<I%Q4T\u{1f}`?IFMQ\u{7}!!D!\u{8}$ q!K&MEPJO!Fw~r+!E!s#R!S!L@J%S!I\u{1f}`@z+Hoq\
        F!S#S#J!T!K\"C$K$E!M-J$q!Q\"l!o\"O!R!L!L*K#H!M!Q#r!N!N(tgJ-n\"K\"G6s@J#O)m(E!G!F!N\u{7f}W# IEN!Hj!$!sDv!F5w\u{6}\
        \u{17}!\u{14}zY%# M!KEF\u{6}&![v\u{1a}E\"\"KDx|M# HFI\"S.u!!M\u{2}[\"\"H&EB.+\"S%@@N!O#H#L!t&t&q&B\"G\u{10}3%!G\
        &B6t\u{2}tmv\u{1f}\\.!K!M%S!l5q*O!O4S#E!O!O[P\"N!qy:&\"Q$QBO#N\"q!O'O\"\u{1f}`?y_\u{3},&R2O*P&S3N&Q4I7M7Mtn\"P6\
        Pl8- k\"Q#I<I'R#IDwUN!OsI\"J!N0K\u{1d}E!FyE-\" LFLQ\u{5}!Ft\u{14}\u{1d}@#S\"X$O\"M\"F\"P\"K\"O2l\"l$S.S\"P\"N\"\
        P\"P2?$F&P=C*S3B,q,E=m!B%m!j'o&F)T6C:M!!@F\\)!H$F\"L>L!s!F$G\u{10}tQK\u{8}\u{e}!GxA\u{8}!J{M,!!G#(\"!ODLv\\\"EJ\
        &r-5[ v!R!K\"G!S!C!U!R\"8\"8\"S%K!P!t#M&K(l!Q!N\"M!T!G!T!Q\"<\"C#r$P!R\"P\"P\"N\"P%A!O%t#z\"L!G!P\"P#E,p7r$L%R!\
        q,v%P!LiM,I!S!J!Q!Q$F%L!O\u{13}m)!H!U#O!R\"N@T&LfwCKuXY ;!k!J!l\"o!M!o!I#V$:\";0n!O#l!>!k!P#m!O\"J'A&U\"M#S!T\"\
        R\"U&Q%C!l\"OED\"v(>\"r,u#>%P&v!A\"B&G\"r!K,K9E(E!n!O!l*w%?!k$n!O/I!x)A'!O$I.q!N1T&J|>R # xFvJsy~I!O\"O\"N\"P\"\
        0\"2$F!C!2\"/\"5,J!Q!{$P\"N\"Q\"N(G&L\"P\"P\"O&B&5(I$M$I:M<PeJ!Q!Q+J$q!M4F!N\"{'w!ux|$'r!HEp!HH8\"'w\u{1d}x*\u{1e}\
        * B!l!P#o\"S?H!P\u{1f}`Rs2tO8#EN\u{1f}`kN\u{d}\u{f}#!v&K@wrc$!5\u{1b}tRG\"uB~!!E3C!GP\u{10}2! yQ%% x%D@Q!u9Hz\"\
        !EK?V! P\u{e})# LFL\"t-\u{17}$!J$G\"L,t\u{5}\u{c}!Fvd]\" qFsF'!Fx\\z# P\u{1f}`\u{a}J\u{12}6!EQ=\\\" vFv{\u{1c}\"\
        \u{1f}`\u{5}y\u{2}\u{1}! H3>)!O$p\"M!Q=Q#L#p#Lsurm!3p\u{d}l!Fs\u{1a}x\"(NFK\u{6}a'!Q$M!O!L>K(K!N\u{6}l' t&EFH\u{1f}\
        `BJ7{\"HU\u{1e}!!IL|!Fu\u{1c}J! viJ!(I^'#!rEN!u374 L!R$O!q;@!j#T!N%S0M!R&RXo*M0O#P!q`@!j5Ci\u{9}\" J\"rDd@ L\"k\
        #S<Q%Q%L1U#A1JGO!N$J!@%P\"S+K#J!H3I!M\"H!K*K9K\"G)Q,P!J!q#R!T$O\u{f}\u{a}\"GG&u-,\" r!G8L! IRAJ v!s!9#s!K#O\"P&\
        P1Q#T!t!o!A$P/n!J!O#R!S5N>q\"H#O%O*O)J#M#q!L(K&r#o\"M*N'O2H+Q\"S+K#n\"J5L%*$ G!v!MEnYl! H?!Q!S\"P\"U!R!V!X%>\"P\
        %N#R+V%X\"S\"T!S!W.N!W#R!T!P\"Q0N!P9O'm!M(Q%O.Q7N#M3R2O#z$y#V!N+O!L$Q$S!X!Q*R$n!P$k%qh\u{d}!Fz_&( q\"N$M!P!M-r0\
        LHr(4!Fy`\u{d}+!Q$N<K&I$N\"J!O\u{1f}`Jo!K#Ivw'!H!M%B;r+G\u{1f}`Mru(\"\u{1f}`D~>O%!KFO\u{1f}`^wJDY>, U'p:I:EZH(K\
        5Q!s7INI,H&Idk'!K&H;q)Q\"J\u{1f}`Mq\u{10}E! NZg\"%IFGK\u{f}# IFJ5R\u{4}.!!J{<!GtD\u{b}1 L#Q\"L\"Q:G&U$O!T/N\"Q\"\
        P\"J!O\u{1f}`7G1K(P2 ' w!>$B\"E>K\"G&GB\u{12}\"Fr\"NO\u{13}) j!R$L\u{7}L!LWI&GIK2L\u{f}\u{6}!!@s\u{11}! u~q!UMT\
        \u{b}#\"R#LWP<h\"\u{1f}`^y]\u{a}$ z!?&C?r=\u{c}% x!A!FDu!Err!KO\u{18}|# K!pEN&]- W!L!O%L8w(N8L\"KeK!KEF!uHtz4* \
        B'y!U=k!H'p!P4S\u{1b}u=qj\u{1}!Fwha!%o*Q\"\u{1f}`\u{f}t\u{a}D!FvYF*!Q!O$M!N!P>L!M5L\u{2}r\u{0}G\u{7f}(#Au\u{1f}\
        `Xu\u{1b}\u{19}\"\u{1f}`\u{1f}|\u{e}f\"\u{1f}`Uv1s\" wF}RK# I/tFv\u{19}\u{1f}% H!sEC!p5MLQ#!K&N>Q=[& I&NFP!P\u{1f}\
        `KC\u{0}?# N\"o&O]^$ m'A!I=LI7)!H$F\"L>M!t!F$G\u{1f}`BKt\u{13}!_J0P!!O!2$ p\u{1f}`\u{1f}`0F\u{1d}\u{14}!gsex# o\
        &I!F6G' N!M!O#qAI!P5L{+5 U!I!L\"m!T\"J\">=Q!O&M.I\"T\"T\"G4J^G(H\\O2H5t%L\u{19}9!!K\u{8}o#\"P$p\"P]q$Er!J#G4y\u{15}\
        w!%rW*!%KXl!\u{14}y\")\" v#B\u{15}\u{4}( q#E$L>P!u#E4J\"R\u{19}5#!K&M@K\u{19}$! sRI!\u{17}xC\\$!p!HFJ3M+x% J'w\u{1f}\
        `fJ#z?p7 L\"J%u!J+F*x(y!J!A!K!Q\"I\"D.r\"q$w^xWI!s@v2R'n*Io^\"_N!M\u{1}87 S!G!O!D\"J\"I!R!K&z!C5S!S!L$J\"J$R$y*\
        N4KUM\u{6}L(s(rO5!%sQ!#Ew%I4w-#\" J\\K\u{1b}\u{6}5 p!S\"<\"<$8\"9$<6K!n%D0N$B\"J\u{15}uSo!L\"G\"E\"K!M-Br}# E+t\
        Foag# L\u{1f}`Vv\u{11}E& N%S!T!RXK\"LVv.!T\"R\"Q*I6U!S\"T&R-=\";\"@\"I\u{1f}`PH'\u{d}'!L!P#B\"MAQ\u{1f}`YM\u{b}\
        I. T#S;k)X\"T$S.T\"R#X!S<PCk4QfQ\u{c}G!\"t[Z!'O\u{c}\u{0}!Ft^2!%q`,5 n!I$B\"J8E\"J$N&F6ISM!s!N1J+q!A&q1CBm!A\"@\
        )JPJ\"!sFu9\u{1d}! M.z+ C#o\"T\"P?F#m$P.L\"R\"N\"HMH8#Q\"M\"R(L4z&R\"O\"Q(K&L\"K\"O!O!F!I3JBP<PgQ+K%N4H!P\"z\u{3}\
        D#\u{1f}`?t$N\u{9}e! Id\u{18}$!C&D@F&J5!,\"L&o=r(I!K2R!v!wdq!L!I\u{1}s)\u{7f}\"\u{1f}`Uv\u{6}\u{c}!\"q+Z\"!P&O\u{8}\
        '! q\u{12}\u{17}!)pa{( J!x&G>I\"t\u{1f}`xM!x\u{15}m!EFx\u{19})\"P$q!E!M=@&s!s!K2G\u{15}C# M&KAJI\u{1f}(!M!P%E!I\
        =?(F!J*r0O,!H!D#K\"G!F7s!B\u{6}pFM!p!G!nn\u{1c}\u{b} V!P!X!O!R!\u{1}!u!U\"I!M!@!O#W!N!I!T!R!T#R$J\"X!T$T!K\"o!V\
        !O\"R!V!x!q!O!Y!M\"H%Q!K!S!Q!V!O!T!P\"n\"K!L!M!M!D!P\"O!M!Q!O!P%W\"O(L\"Q!K,J+Q\"l#R\"k!O!\\!X!T\"R.O!n!S!R!P!K\
        \"q!n\"Q%P%M#O*L#P'q!q/r\"S\"P$q$k\"T!R/X!R!R!M\"v\"P!N!N\"G$M\"Q%Q!N!KF2! L3R# w\"IDv7z#%rAM%vd\u{2}! K2s& o!E\
        !H&I(n8Kn~$!=(t=H)t\u{7f}4# D!qFrQ#!Eu(},\"S#L!O\"S>r\"M#K!L\"Q.J:I\u{16}K\u{1}z+!Q!O#@#IFLB@Gv!F!E\"IqK\u{1}\u{1a}\
        ' v!N$I*J\u{1f}`$u%N\u{1b}P!%I\u{19}U$ O!M$N\"N>\u{5}! J#\u{7f},%N\"O6L$Q*Klq%m!I!M!LyQ#OzR$ I'E!sZj;\"#At\u{1f}\
        `XtMb#EN(u4M\u{c}v! INV!9xi\u{17}; z!L!H#F!J!L!I:N#T!n\"N$M\"M.L$P\"M.oUM-o&M>nAr\"N0o\"N$N\"M@\u{17}\"'tFw(B* \
        r!H!L#M!N!K!P?P5L$M3\u{11}\"\u{1f}`ouqQ/ p\"T%I!Q>o!R&M!S-M%Q\"O\u{1f}`6P7G#S-X\"\u{1f}`\u{5}B\u{2}n!Ey)\u{10}$\
        !N!r#FFI\u{1a}Z!Gu%\u{17})!L!Q#P\"q!NDR\"Q.J4w\u{16})!,p\u{7f}\u{6}$!I&D*vFut*% J't\u{1f}`PJ'u\u{0}:* w!A!M#J\"\
        F>N#N%I\u{1f}`Xu7\u{3}\" H\"s\u{2}X&!I&JAQ\u{1f}`Ew$Li'%!>&E?p\u{1f}`$uA\u{1c}#EI*w4G>'- R\"V$S-I2t\"K$@\"B.l!N\
        \u{1f}`PN&J)m!GtQ`D#Q\"O\"M!P'H!K#B!J1O!U$t+B!K%Q\"G!F!N!Q!M!IZt%o%l!J*L\"I$J'qTw(I*O*H\"K!N.I$t\u{19}\u{12}$ E\
        \"u&N>K\u{1c}\u{18}'!O!P&l>P!O!U3Lck\"!H!O)\u{1f}% J!J2v3K3s\u{1b}P!GK<\u{19}\"\u{1f}`mxY&# M[G'MW\u{1a}#\u{1f}\
        `JtNz\u{18}(!fMer0!K!Q$N!M!P?O%P\"N-J&N`o.q^K-J,I+J\u{15}\u{5}B!X\"P\"Q\"Q!P#J(F$T.u\"=\"S\"K\"@\"F\"G$p&s!N4N!\
        M\"o$F@J!u#H'D%uMGCS#G/o!R\"G$J9u? z!I!H#H!J!L!I:N#T!m!M!N$M\"L.N$P\"L.nUO-n&M>nAq\"N+w%o\"N$N\"L-t\"KG\u{8}! v\
        _\u{e}!%Llz!&P\u{1}L\" sF|MR\" p!Hfs$Eq#K7t!rnv\" r!B\u{2}j# D.yFss8\" J\"rjJ\" q'Qmq!Guqo$'J\u{1f}`qw3JE()!u&A\
        :H\u{1f}`)K!u*wCw!H<]!!rU0\"+nFmw-\"#RZQJm# qEL(J_|#'I\u{1a}x#IOi, r!B!P#F!O!B!M.o/M&J#N@o\u{1b}\u{9}\" xF}z6F \
        q!H!V#T!S!J!Q!7\"R(I+K'U\"S$T!R!P(R&G!R!T$J/NDp)K#K\"H+M$N\"G4H\"qDL-M/S'F.r*t&N\u{17}z\" s'E\u{15}\"! t\u{9}\"\
        ! p{\u{9}$ n!C$O@R&*\"\u{1f}`\u{a}tk\u{9}#3=F=\u{5}x\u{2}\u{11}$!G&F\u{10}suw\"u% s!;&A>K!t?\u{6}# K\u{1f}`nvrL\
        \" IFM\u{12}Y& r!N!P$QFP4MM!!Mt)j\" q!C\u{e}\u{9}% G\"t#GAM\"lD1\" G\"v\u{7f}l\" JGv1\u{15}' I\"M&s=M!G#K%u\u{15}\
        M!&L,1\"\u{1f}`\u{a}I\u{6}U9!p!M!Q#V!L!U!J\"L$O9P$V!O!V-U!P!S$I!P#M.OdRXM?R\"Q!Ru?#'v?I\u{9}x\u{12}#+ s!K$E\"P!\
        P?I'Psr1sevWqA\u{1b}! q[V!Fw0m$&r!t!KDpBA9\"S!O!O\"U!E!G/Q.T\"L!L%D!E-v!q%@!C1M!V!O&A!I!B!E\u{1f}`Fy{)#%H\\L\u{15}\
        o~\"% O!H#m!H\"Mso%!D&D7q~Q$q?3!!L\u{1f}}. I!L!N!I$v!E>O!P!P!N%L-L\"M%O\u{1c}x#!L\u{1f}`Ip\u{1d}#!Gsg\\\" sFv=}\
        \"\u{1f}`mv'\u{1e}\" FFK6\u{7f}u w!\u{8}!+!r!?!\u{0}!1!\u{6}!.\"D\"E(C#q!C&G#\u{4}!5#r!N!\u{1}!3\"G!v!9!|!9,G!p\
        !@\"F!q!@!p!>-p\"n!F\"D!q!K$I#N!I9u\"I!p!F!x$G!v\"H!x!B\"u!I(u!G!o%t!@!t0p!I!J(s\"L'J\"K.p!<!B)x!\u{4}!5!y!I.J!\
        z!B#t!C!y!C.r!FvP!'Jh\u{1e}\"\u{1f}`D\u{7f}[E, C!Q!p%N!P>E\"s!k$B.H\"R(N\u{e}\u{b}\",qFpuX#EwLI\"w@1% G(L=H!H'q\
        3 !Fw4\u{1d}!'I+q$(M=C)M/H'a!\u{17}wp\u{4}0!I!U%m>I\"I!S%q!i-N\"H\"B!F!B!J\u{1f}`CwP@$ v\"KDt\"M5*# t!EFE\u{1f}\
        \u{e}\"!p!M\u{1b}p% EEH!G%{4EAO!Ft'@!kP\u{7}4\" qHGs.'%P!O\"N>r+R/N\"P\u{1}M%!J@J%@\u{1f}`SJ\u{1e}W#!E2G3s\u{e}\
        \\%At!O\u{1f}`Wt!O\u{12}S!!K\u{7f} 7 l!P\"D\"D!R!Q(6\"I0O$T\"R$L\"R2F#OuJ\\t$S!O-K%I$I!P0\u{18}!!ERT!7LcN# u\u{1f}\
        `mu,\u{19}# r3KFP\u{13}F\" r\"NcZ\"%ODO3\u{1c}\"\u{1f}`ut\u{a}r! s(\u{b}$/K\u{17}uJIGu\u{d}\u{6}*'O!Q=H\"P%u!P2\
        I1M&rhKXs$!tDu\u{1f}`fwU\u{13}\"\"L&p&<! n-&\"%sFu\u{2}}\" H\"qZ>& q\"R!Q\"N\"L,O\u{10}%, m%F\"U-P3T!T#J\"N/N\u{1f}\
        `OM9rz\u{16}* u\"K$J\"N=M!v\"L$N\u{1f}`fJc\u{10}0 p!J$N!O!M!T?N&M!Q2PWv&MpN&y'J!J\u{1c}+#\u{1f}`JuNz\u{b}z\"FI(\
        sJr!KpQ+# t&N@vvD!Gu/I+ H!I$H\"s>\u{0}!H#F&I.z$x\"wmR!Fz`?% JEy!I!I4z\u{4}v\" J\"pZR\" H!Rr^%'G:A&J\u{1f}`RA-@\"\
        !Fxw5)! M\u{6}]' K!t!R%F?K\"R%J6_\"!uFv\u{1a}a!!J\u{16}\u{7}\"%I\"J'1!Fx|Z#!KEv!F&J!(P@%)\"R#O\"O!Q9J\u{1f}`Lu,\
        J#K>\\! J\u{7}\u{0}!Fu[H\"!O&OGf!'t^#%!N$GAMot=s\u{16}\u{17}E ]!U!c#O\"i$L$L\"M!Q!G\"J,L!S#S\"U!O0K!J\"K\">!F!>\
        !N!D\"@\"C(JNP(OTG$@5K(L!T-O(C!O\u{16}l!-s|C)!N!P#M!R\"P@Q&N.I$QOp# s!G&<.H' I!w!HCn!L\u{1f}`evK\u{13}#!J!O$Q\u{1c}\
        a\"FJ%sn\u{9}\"=w\u{2}w\u{14}\\$ v4H\u{1f}`+w,1!Fw  #ENRu$HV/% R\"mDR\u{1f}`_M\u{15}\u{9}( O!H$D\"H!O,n2O:P.O\"\
        \u{1f}`mzsn- U%G\"P!m9M*K\"Q!R1K#P\u{1f}`7M2PMS%(H>v\u{1f}`(J\"x(\u{15})!H$R\"C@C\"v$I.u\"D\"E\u{2}x#\"sDK\"s&A\
        # uFwvzV~- q!>&A>O\"I&C2CNMEq%G-H&EHM\u{6}\u{7f}#Eu&L4t\u{d};.!H!L#A!G!u><\"J!I!x\"C!H!x4C!@*t+ S!>$@\"A1n/G!V#\
        E\u{1f}`MM$M#%!FMM\u{17}\" wF|8\u{1b}' q!E!C%D>D\u{1f}`eu\"G\"\u{1f}`\u{1f}w\u{14}P$ P%FHH\u{6}v\u{12}.!\u{17}I\
        \u{d}|8#Q\"M\"R(L4z&R\"O\"Q(K&L\"K\"O!O!F!I3JBP<PgQ+K%N4H!P\"z\u{18}-( w\"L$M<K$x(K\u{1f}`LL\u{2}\u{e}!Yv)z'!N&\
        q?r'C\u{1f}`Yv+vRx#\"KCK#OvD#'O?t(F-A\"\u{1f}`\u{a}D=\u{10}!Fyj2\" K)uMI*!M&L!P>Q'O!M-L!N%H!N\u{13}\u{11}#\"LCq\
        !p\u{1b}/3 K\"U#mAE!U&R.S$T!P!OXI)J!E/O!D!HcF2D'Q=*#Au\u{1f}`Xu\u{1c}B& P!O'K=M!N(KRI% sAK\u{1f}`Wu!KfV!!K9P!Gt\
        aq, F!V$m!Q\"M>H'V!H-R&OrIvEj(% T\"E3u1RGuLs!FqGV( K'K!n>Q'M/Q$GrK~@$!C&H\u{1f}`qK\u{2}F!Ix3:##P\u{1f}`\u{d}L|\u{15}\
        \"\u{1f}`xsp\u{f}!FK\u{12}2&%H\"F;s\u{1f}`Ku-t$^)!I!I#H!N!J)n7N!N$N\u{19}\u{0}!NJ>B!Fw#\u{18}% v3H\u{1f}`,x#J*c\
        !!Iyd*\"n#O\"O!R\u{1f}`eJ$D;o$M\"K6\u{e}!FN\u{7}\u{1a}'\"L%v!I=G`N<J#y\u{1a}A+ o!D!s&V?K!n9O\u{1f}`JM$H!R\u{13}\
        z!as'[$!r!CEm!Hh\u{3}#%K\"I>OO)! q/S; U\"R#N\"F!V';\"O\"t.E&W$N\"S*I\"r\"C\"=\">\"D~A5u8M!w\"F)E1S\"M%EZN!!K[E\"\
        (L\u{19}xcl\"Ew!K/7#!t\u{1f}`3ukW# qFt(N2&! q:\u{7f}, I!?\"K#M\"C/=!z.n&ND:!A!wD\u{4}7!P&M!R'M\"R(w&F(M%Q!P*O$G\
        !O#K&P@P!raINM/L#u(N/u+\u{d}\" s!A|s!&G\u{a}\u{f}% O!J$IGR6KD\u{1c}\" K!Kk4* t!K!O$N!L!P'K8O%O)N\u{12}B!Fu3)!3r\
        `1& O#O\"n@s:qsGG$!!r>h\"!K&@^i!!?S,& {!;&;?w!A!M\u{1e}\u{17}4 u#I\"D!C!B!E'C$E4m$F!F!E!B.o#K#JUs;uyp&KNu$3N\u{1f}\
        `,r#Nz\u{1}%EG\"I!L&ruv\u{10}e!!A`\u{10}#!L$Q\"H[,\" uFsu_1 l!M&K@F!O%O.N$N[J*I/G'NRm!H-H/p'Qen#!uDI\"z{ \"\u{1f}\
        `\u{a}yHp!!KvB\" s!@m\u{18}( R!B>H!r\u{1f}`.L!n!I\u{b}8!ECWK\"EHBN,j! I%<!R}WX!(NyN#!J&J!Q\u{a}u\" q\"J82#!I\"p\
        Fp\u{1b})\"!CEs=H\"!GFJ/\u{1}# u!H!OH\u{1}\"EE8E_v#!FEx!DP\u{1b}\"\"GFI\u{1e}I& N\"QFO8FYK;I\u{17}_! I\u{14}&! \
        t\u{1}^\",sFn\u{d}2/!I!S%E:M$H\"G%p!H/I!H!H!P)L\u{1f}`1M\u{7}P\"\u{1f}`ns>g!!s/?\"\u{1f}`\u{1f}w\u{f}R\"#oZPK\u{4}\
        # s\u{1f}`xu*^1 p!N$O\"T!O6O#K&O'Snp$O!p#M.u&N`K#O5=# s!K&E)%\"EP9PNQ& u!A'H>t{yIH%\u{d}0\"N#D@v!O!O\"F\"D\"J*v\
        $s\"y\"H\"v(J\u{1f}`bFmD+\"m%F!N:O$P'N!N1O#OCy\u{14}O*\u{7f}!!J8\u{1a}! H[\u{6}#!K$QjyX\u{12}) w!L$J!F!I!MDG\"O\
        4M]?!F{z\u{3}# LFL\"t02&!J!O&Q?N8O#LD[$&K-q!HWp[\u{1c}\" vFrn`$%G\"H>I\"yq\"! L@\u{9}!9x\u{1d}N2 o!K!Q$T\"O:Q%O\
        !P&RBvGq.Hgu+q\"Q0M!K4uGN! u4H!Fv\u{1}d! tN$!aLTh\"\u{1f}`\u{f}ubr% p!M!PCQ\"E7S# m!S&JH\u{7f}\" wFt21$!w$KBx$L\
        \u{7f}\u{b}! u:r%!I$n\"J@M$pV\u{15}!!syP!FH`Z!LuS\u{1a}k P!O!T!8!<!O!S!P!Q!I\"}!y#U\"I\"T!H#A$H'Q$S!M!U!E\"Q\"S\
        !V!M\"v!r%M#L!M!T!A\"N!M!I\"L\"l\"Q\"M\"K$q\"D#T+v+H\"J1M)Q!L&O1Q*N\"N,P'P$t,P(u$Q!R$u'O$T!N\"D\"P!R!L!Q#t$M\"O\
        !L\u{1d}!!\"q\u{e}9#=x\u{7f}J#x\u{d}f\"[N\u{e}vey( P!P!Q#I#N?O$H.r\u{7f}v\"\u{1f}`\u{b}uMH\" sFt\u{19}\u{e}\"\"\
        N#J\\Lb P!G\"S\"L!k!I\"M!u!r\"H\"M\"A(s\"t\"=$A!l!E\"l#U!F\"@!k!I!W#o(@\"@%T'@,C2@%t-p!A\"F$S!=\"q!H\"M,G%L\"M3\
        B*E\"G%v\"F0>\"<(O!A!l!q+G\"v#D!U!H\"<!W!:.Q!r\"Ed\u{b}!!L\u{9}\u{10}\"\u{1f}`myu2#EJ$v4JE.! ukE\"%uFv#8\"\u{1f}\
        `\u{a}{1F#Ey*G4y}\u{18}$$nAP%p4R{_\"\u{1f}`BPkS&#q\"M!JCp\"Q!I\u{14}w! Lw\u{7f}# LEF\"xB !GNa6& u#OBN!v#M6L\u{14}\
        \u{3}\"'q!M8Q\" t!CbR!#oKp#Ew$H4vY9\"\u{1f}`8s\u{1b}M>!S!p#K!Q\"M5L!M#L%j!Q!m#P!S\"Knm#L!M!l#P!M-n%O!O<H<O(L#N.\
        m&O\"O\u{b}D\" s!NV\u{0}# u\"GDurf& H%K!n\"NFRDn\u{3}s![M\u{18}o\" rFIic!\u{1c}{:\u{1f}\"%L#K\u{d}?%\"Q$O?Q\u{1f}\
        `Ss,i$ z!EE{!F0\u{15}!&O^5!^vs\u{a}\"\"GDvYr, w!K$J\"I6L(O!u!F$Fqs#L'{$0&!D!M'J=N\u{13}w%u82#\u{1f}`?p#P*~#EuMK\
        \"u\u{12}X!FvR\u{1b}1 K!q!L#B\"r>H\"A&stP!G\"t!I*Q!w#vYO!n3k\" s\"Kzi! u\u{15}\u{14}\" q'I4`\" t!DQ8\"\u{1f}`\u{a}\
        yEd! q^!\"\u{1f}`\u{a}wDC!\u{15}v\u{f}e% w%F@G!y9H&d\"&I@t&X!&se9\" x\"G0O\"$oArC\u{1f}\"'sFs@\u{1c}!!<.}+ t!C%\
        M!B(I7m!I.Jbw<I6u\u{19}\u{10}!!D\u{1a}q$ v\"O&N=NI\u{6}#Fs\u{1f}`Gv|:& v!C&A?u\u{d}J,J\u{13}4%\"K&H=s(K4v6S# t\u{1f}\
        `\u{5}yK\u{f}% r!F&L!R@RN\u{19}%!L'O=M\"O:IrX\"\u{1f}`\u{a}u\u{0}\u{8}' Q$PCU%R5P`I'J/G\" wFw\u{15}\u{a}\"\u{1f}\
        `1t\u{b}&$ u\"I\u{1f}`TK8j&!J$r\"M@J$t4I,e$!L$K\"J!QEF\" tFu7`&!L&K!Q>p!N'O:L& P2xFt\u{1f}`1zQu2\u{1a}) F!y!L%u\
        \u{13}w*t/t,wNs\u{e}8! u\u{e}[! KT\\!&LnJ$ uFx\u{1f}`.vs\u{15}D W\"N!O!O!T\"T$L)Q)G%Q%Q!P!M!K/T#M!B$L!M!C\"Q/L1\
        I!M5L!r#G)L)K-q[Q+N#v'E#R/t2Q\"!QJOf}\"Gvmx\u{1}P!Ur!0$(QCH\u{1f}`QNj\u{1f}\"'s!G\u{18}Y\" t!@M{# u(D>v:E!(Okm!\
        'rE\u{15}!\"q*\u{12}\" JFN:T* D%o\"t?F'u2w\"F`KvJ#x)\u{11}#!O!O!N9N# r!>!M4P& s!B&>!O?G'J(%\"\u{1f}`3yF\\! y\u{1}\
        b!&M:&#\"J#MCI=x' y!I!H&I=I!~!Ec4!\"K>'!!L7G0 l!E!I#M!H!H!L+s!E1Q\"P2o!JIs\u{6}uQnv!\"!LEI\u{f}H! Nr\u{3}& s!J&\
        K>H\u{1f}`e{)p\"(p=S\u{1e} ' J\"Q&o@P4N\u{1f}`PKb\u{11}!FwB\u{18}, GAJ\"{\"F|J2J$s<E!yDJFD#{\u{b}Y!EK0]\" r'L[&\
        \"Eq<rWK# K!?!t'7!(JX&1#I\"Q\"D,G5T%L!V+H&E\"I0wGE*w1E@HGJ/O\u{11}e\"\"pZO\u{6}R%!K$I\"JAR$Q\u{9}\u{17}!Es+g#+m\
        :m@l\u{1d}N% t!O!ODy\"K#u* P!v&A:H\u{1f}`)J!v*wCw!H\u{1}\u{0}#!t\u{1f}`\u{a}u!a, M!iEJ!h4S$B\"U.vRKts0l$J;<$!M%\
        o!L@Hf(!!I\u{1f}h! oyQ! rZ\u{d}!+s|A$!L<x\u{0}L\"xc\u{19}!\u{e}s0B| U\"l!G!R!P!Q#K\"B!R#J!S!N\"x!z!6\"I&U\"Q$K\"\
        k\"X\"J!R!N!S!R!Y!L\"K$L\"P!U!t!u!S!X!O!V!R\"P\"M\"G\"I!S%6$K!S!G!U#I$K#O%r!s!p/n'R\"Q\"U&S\"O+m#Q\"U!S&M!I#p%N\
        -O\"S\"R4Q!T!q!S&o%R0P!X!J\"R\"O!T!L\"E\"M$o!j#s!P\"K\u{10}9\"\u{1f}`uyt\\\"Es6tjc! OOG\"!DEwOy!HvnT\"\"H&Ejv&&\
        O!R>o\u{1f}`fR&PvN!\u{18}u1^3!T%W\"o6n(l!P4Q!Q$V!U4QKn4PYP\"J5o&O%T!L-i#3I!oEI'[\"!EEv{M&'w:F\u{3}usH!F\"yT^3 F\
        !p!D$L!t!F=O!D!t!G$L!s!E-9\"@$3`L#tRIKn!(LMG7 y!J!L!;\"C\"H!N!7\"8:>!r!K$I\"I/B&F\u{1f}`Hq!L!@$K!L!KgS! JL\u{1c}\
        % q!J$D\u{1f}`.v]I- P\"T%S!S:Q#r!L!E$K\"D.q!M\u{e}udu!NK!\u{1c}\"!L%L\u{8},)!L!O#H\"J:L'P%F\u{1f}`LL\u{9}0;!A!N\
        !F\"n!I!B(p$A$R.\u{0}\"L!O#A*H\"I$H$v\"D&w\"v(B\"y\u{1f}`7M#H\"o\"J(P% J!PFL\u{1f}`cK\u{7f}~#!ODo(GZ\u{4}\"\u{1f}\
        `3vXi!Fxsz\"#oFO|\u{7}\"!L&K\u{f}*#%H\"NZKtF, K\"p$O!P>P!J'O.M'L\u{1f}`6J$pY\u{c}&!J$J!O!L%q;K{x!FvAs$ I!uEJ!t_\
        c\" K!t\u{5}.!Fve\u{13}\" J\"pAf!Vv6\u{1d}% EEH!G%{4EuC! sqS(EE\"L!I&qBxSv!F:M\u{12}p.!I!R!M$E!Q9E&O!L3NyRdE2J&\
        D!S\u{7f}*\"(K>vLV' p%K!J!QAR9MoI>H!'N\u{3}\u{15}< X!V\"R\"p!S!M!Q#K&I#R9R$R*P\"M#T!P8L?O%K(Q\"P!O-MYQ,O!Q/P&L\u{1c}\
        \u{a}$!A&L\u{1f}`uM\"\u{16}!ER\u{1f}-!%sW\u{10}$ H\"O$r\"Kn6\"]N\"Mo\u{16}) t\"L!M#H\"LCL2L\"p\u{1c}r\u{12}/!\"\
        D\u{d}(# t\u{1f}`xuj:#Ey4G2zrD! Mv\u{9}\"\u{1f}`Tuj\u{9}#Eq%O4rO,!&J\u{1a}y& H!s&M@p!N%KfB\" E\"rZ#\" r'E(J&!L!\
        M#M#O\u{1f}`pCmb$\"R&P>u&Oz6!NrU'# m'H>IZB!\u{1c}y|a\"!O$L@\u{6}. g!P!l#=\"N@Q$C\"N.O&HYLsM=L&L<T!Fo}\u{1f}. p!\
        H!B%N?F\u{0}t*J\"v!I+q!E(G\"x!GGw!,qw\u{7}#EE$z4FUf$ J=y\u{7f}C#y0d-\"U#O.94T$Q\"S2M!QLLGMrM%P6L9YB L\"k!?#k!T;\
        k$N(T-O&J.u!JGI#Q\"I!N)O,M!P$n,N&K*F#N6S(r!t\"I\"k!Q0T$T\"P3t\u{f}=!%qph!!E=2\"\u{1f}`\u{a}yO\u{1}9 p'v!:=W!p!U\
        #Q$F.R$S\"K8O$L/H.K&s$E.J%SFM2I+I.s!P'Gk5%!O&N\u{1f}`\u{1f}`)z)\u{19}#!=!M\u{1f}wEm!Ft[\u{8}&!DDx&G4|2u\"@2'\"%\
        MIJ\u{10}\\$ t%IAw%Jnf!\"Lps!\"s#F! r\u{1a}\u{15}\"EF'ug~!'N\u{19}^!\"IJ\u{1}:!N!Q!O\"l\"N!T#9<R!T$V!Q!T-L\"O\"\
        S5O%MAL^L6L<O&L.L*w!u!J9\u{c}<!U$n!m!U@R!U$k!Q/T$T5O$Q<O#O!R!Q#J!U&Q4UTl#R!T*Q+R%S%T!P\u{6}7\"Fv4KG.# u%K@P\u{11}\
        o&%F!M@t#r\"D#N1*) T!K%P\"J'F!w6R0p*O\u{1e}\u{18}\"!r&N2.#EJ$u4L8\u{14}!FH<B\"\u{1f}`m|hN! H!r! r{\u{6}#!M!pCQ\u{8}\
        \u{4}\"Ur2L\u{10}.8 p!T!R#H!M1L.|\"Q!N!J\"D!I\"Q(K$z.t$J%F!D\"x\"I!I#H$p!\u{4}\"\u{1f}`\"xs\u{e}!ENAj)\"M$G!P.t\
        0O!SGt\u{1f}`=q\u{5}\u{10}* T\"p#I!G!O>J(M!H\u{1f}`?M)p!GuG\u{f}\"\u{1f}`\u{b}u\u{1a}=#%JFK2p\u{13}J!%q\u{b}\u{1d}\
        $ p%F#D>u<\u{1f}!Fwi7\" P3rcz! r0z$ J!MFM8M .\"\u{1f}`?ybo& P%M\"G!UEJ5P`\u{11}#EI$s4I6h\"\u{1f}`\u{a}JB\\\"\u{1f}\
        `t{B\u{18}#&JAL%L=\u{7}\"'H!P\u{a}!8 w!D\"G\"E\"D?e!L$C\"G(K&G&G/qQq#L,I\"s4t.F\"rAv.G:H/t\u{e}f4 I\"q%S*J\"H3H\
        $m$U.r!M!P!G!I!P!L.L$F*G\u{1f}`AyU5\"\u{1f}`\"D+)$ u!?)@;I\u{b}^\"\u{1f}`\u{1f}JxB# H(q>M~v\"'LFI\u{1d}H!Fy!\u{1a}\
        #Et%M4t\u{1b}*' r\"C&K=H!s\"D&L\u{1a}\u{1}!#n'C\"\u{1f}`\"z\u{f};!NJ\u{1c}\u{9}!%mD.!%p\u{16}9!\"NhR!$o\u{7}~3 \
        q!I!O$M!U!R:Q%M!Q$O!Q!J+t\"J&P!P\u{1f}`IN&O\u{1f}k\"\u{1f}`\u{1f}x`m$ w%IAw%IQ8. p#P\"E\"R!T>o%H\"L/O#I!V\"Q\u{1f}\
        `Cnea\" OFMA+!(ty0$ r%MAt%L\u{2}\u{17}# I!sFwg2= R!G!P!M\"x!T!C!J>N!L\"O\"s\"J!L/J\"S!O/x\"m\"P_H\"J!M\"m't=p1L\
        @P\"pu3\" p!D5\u{8}!#mD\u{5}#Et\u{1f}`wt\u{2}&& K!J$I\"u>u<v\u{1d}\u{11}!'o\u{1b}_#Et\"D4u\u{19}\u{15}\" M3r\u{5}\
        *-!O!L#B!K!L!H-x0J!R(K3J,x\u{9}{z,!&sO\u{19}\"%tFu8Z%!O!RCL#Q:H]y% x!B$M\"G>K\\\u{19}\"%H@H\u{e}D\"'MFPep#KL\u{1f}\
        `_v?p$ o!EDO!t\u{e}Y&!H&H:K'P\u{1f}`QK\u{a}/!\"OY|!Wv\u{a}<*!N!T#E\"I:J'S#J\"K\u{1f}`LJL]' q!M&M>R!n'J5PM\u{18}\
        !]K9S!!DOi\"\u{1f}`\u{a}v8!\" v4KfU5 ?\"r!s\"=!H\"p!o*;$G,B\"n!H%B.@\"O$D\"N`LvKHL\"B*~#'u\u{1f}`Wu\u{15}\u{5}\"\
        EG8Fm\u{16}\"%S!Ko\u{19}!Fxco\"&QFN\u{15}e\"%LFJ~X'\"K&N=H!N!u'I-@|^# u\"G\u{1a}v5=\"EE!L\"f+!J!L!u!A!JDm!H!J4O\
        sH|Pk5$ L!s\u{1f}`0s\u{17}S\" s!@_@\" vFv2:! O1\u{19}- t!E!P#H\"D!P=O\"O!Q#L\"K.L\\v*\u{13}'!D!qEF!o%K!I1J1H\" \
        q\"GtJ) L%D@t!IJL&H\u{1f}`/L'I'd' M%P!Q@O%Q!O5G\u{1}\u{1b}'!R!MEC\u{1f}`FP!L\"Lll$\"N\u{1f}`\u{3}v%ud5\" sFvpx\"\
        'vFw\u{19}\u{0}# u\u{1f}`?u!!$ GDw\u{1f}`\u{7f}wTx!Fwi\u{f}\"\u{1f}`\u{a}y'\u{9}#EG#t4L3]\"\u{1f}`xx1t! G-=\" r\
        4P\u{11}F!!H \u{1c}# q!C&HOh$Fu%D\u{1f}`_F\u{8}\u{1}!\"K \u{16}% u!L&D?r'G\u{5}S$ x!FEx!G\u{3}\u{0}-!K\"J>s$N!p\
        !P$P#L1C\"DqHeP!s\u{11}Y\"%sFt0K$ x!B$M\"H>\u{5}\" HFJ+\u{19}\"\u{1f}`'w'N!'L(\u{7f}!'GU\\##L1rXp4g!Ztyq#\u{1f}\
        `\u{1f}`+y<J\"!uFvg(\"!F&HGw$ L%EAJ%H\u{d}z$ vEw\"H4y%[##p\"FDp@b- o!R!O$P\"T>p!H!M$ShJ!w\u{2}I3K\u{1e}\u{12}! \
        N]\u{6}!_tS7\"\u{1f}`\u{5}y\u{9}#! t7g!\"FM\u{7f}( L%M@p!N%F\"H2Q\"rnn!7L>\u{17}\"\u{1f}`xx!\u{6}& q!R%C?N\"S5K\
        pg!-w\u{9}S!EPR6#!K$HBK\u{13}T! I:$\"\u{1f}`mx\u{4}q* O!I&P:s$R\"M$K\u{1f}`ML!s?|* m!m$C!A<I%Q4T\u{1f}`?IFM@\u{1}\
        T!A\"K\"N!X!@$A\"8$N\"O/o$m!I!P!L\"O!U!B$E*M!U!M\"Q!U!A!R#H\"O(r!G)J!M$N7J-I\"K=N\"s3N7H\"D(S\"o!H!R%K%I%F!N#M\"\
        K!M=mS\u{5}#EJ#D&NHX'!L&L>P!r(HsF1F\"==!@!M!H#H!B!M'p$A$R.\u{0}\"J!P#A*H\"I$G\"F\"u\"C&w\"v(B\"yzJ\"xZL#H\"o\"J\
        vK\"!sFw\u{12}C&!M&K>P)HsH1F\u{3}\u{d}\"\u{1f}`xug4\" tFydh!(L\u{5}t% P\"RZO!K\"N\u{17}lZ O!G!O!J!L!r!n!{!K!J\"\
        K$H!K!M\"J\"L\"N*S!U#l!Q!J!N!O!M!m\"r!R'N!O#P\"D\"K!O$O+L&Q\"N@J#L#P&O!H#R+O#P\"Mel!O%J*M!N!L$m!O!I\"G&DE\u{1}$\
        !t\u{1f}`&I!tzBN m!Q!R\"N!R\"P!T!G*M.M\"s$R!P#K\"P!Q-N!K!L%qRs!I\"p#I'k#L!N!n*K\"q\"N$M&m\"J&qRM\"I*M\"x#n!S%L\"\
        P-L!H\"siX!\"MY\u{1}. L!x$C@I$y\"E#P-I\"F\u{2}xNu7H!z!G\u{1}h!EwN\u{11}4!>$@!V!F!j9=!j%B$A!N!D3R!=!TrPcN!=!j6U!\
        @d\u{1f}&!?!I%A>F!z5Dnc!!I[\u{3}\"HN4q+2# r'I>I\u{2}j! t\u{1}>%!F!LLP\u{1f}`Ww0|\"(MFK@\\!\"G=O% J1q4z2F2zI=!\"\
        oB@# t!C&G\u{e}#V j\"n\">!A!r7I$L!q%R$J!n/M!Q$O!O4@$B$K7n!P!Q\"M\"D%I%@\"T!H)F#N$L$L#q)B#K!q,L%L!D.M$C!O#s$N!L!\
        q!=*k!H%S&M!O-o!A!K\u{1f}\\!!M~p!FLTL! t\u{1a}g, K&P!K?N\"o$S!H3M!K\u{d}w[GE{E,'!L!Q%J!R>L\u{1f}`!{\u{18}8!&K4g\
        #!EDL\"K+R#Cv\u{1f}`\u{7f}v\u{1e}v' NFP5O\"O$O\u{1f}`NMiv' v!>$B\"E>J\"G&Gy>!Oy\u{8}\u{19}$ M!G&B@K%v@ P!u!T!L!\
        L!m\"K!P!L\"L$K&N\"J.T$P!S#R!U!M*L\"O\"M$G!M!J*NgS\"MYJ+O!Q5M?\u{1a}&&N!KEN\"O\u{1f}`\\G\u{6}@!F}\u{d}&\"\u{1f}\
        `0y?E% G(q\u{1f}`pH$t)\u{a}$ x$KBy$K6v+ O!B&u!G>G%F\"{4D`H\u{8}J%vgF! vJT! sp\u{3}( r!Q$F#M=L7H\u{1f}`<ps}! MOS\
        ! H5d!EKP/\"\"Q&OA>!'H\u{7f}\u{8}\" F\"q\u{1d}e#4N2u4KJm#(K\u{1f}`et\u{0}h\"\u{1f}`\u{a}H\u{e}\"# u!H!OPb![vG\u{0}\
        &!E&v>F\"H&y4K\\|!\u{1c}}@V#'E?{'G\u{15}>\" rFs@m# s!FEv7>! rn3! s\u{6}5> j!O%k!N!V:m#W\"T$T\"S!T-L!Q%I5PAM%I!N\
        LN*D<N!O$q#L\"m!N!T/S$R\"R9{!\u{1c}wq<! qUf%#n\"M@U$k\"S\u{1f}H!Fto\u{6}) K\"t#C\"K>K!N\"s&N.Ndj% I!t\u{1f}`/M!\
        w\u{15}N!]qtd#!MDMowm>$ G!v!MEnl|\"!J&N`w#!L$HBL<5\" tFy\u{1e}\u{7f}&!N$K\"M(C%n\u{12}Lf\u{2},\"S#L!P\"T>r\"N#J\
        !L\"Q.J:I\u{16}J\\k\"\u{1f}`|Gu*\"&HBP\u{f}c\" tFv\\Q8 B'm!p+N2r!N!O!O&n-P\"L!N!@!D!P\u{5}F\"sEI<J!L!L!N-x%I,i'\
         M%G\"NDJ\"K\u{1f}`cMN\u{c}!'Q\u{19}^$!CEx!HmCUA!apK:% K!K&w?I'zo6!EQV\u{12}% s!D&I>L\"KJ\\M 9!m$k\"q!l#Q$<!D\"\
        N!P/t#m!?\"j3Q\"L!Q!T!Q!R\"R\"L!S*C#OAt#K\"F!q!p&J!E!C\"o.@!D%x#I:FAB\"t0C\"o%U.I1~\" p\"E\"\u{7}\"!Q$OZn' q!F!\
        P#N\"A!NFMUj\" L&QtC\"%q\"NPT\" o'K\u{c}\u{a}#Ex\"H4w+J\"EX#h%|. R!\u{7f}!A#B!J!?!D'D8q!F3QkP!o,quR#!GEr!J\u{9}\
        ;#'s\u{1f}`\u{a}t\u{10})#Et0H2t\u{13}\u{0}#!v\u{1f}`\u{a}w^y[ S!C\"n\"V!m!O(P$;\"F(E$@!m!E\"O!M!S!V!q\"m!i\"V+E\
        \"H!X!M\"L\"R\"6$?\"C$F&<&G<F\"M!C\"v!R$F%I.L!=\"u\"J'o#=)EC;\"=)@!m!F&K$s&G$?\"E/F\"E1~H X#Q\"W\"k!m!F\"H$O\"D\
        \"I0G)U\"g!L*N$F\"T!U'ANC\"V!M\"R#H'U!T.C\"J%D%C%L#I#G*M9L\"C6D)Q3G-l.^8 |!D\"I\"C\"A!Q+z!:1M!x!I$@\"A,x!@'GCFZ\
        x!>#@nQ*s!E3Cf\u{18}$(NFH-J&LdN$ P\"p&QFPG3!\"Q12!Er\u{7}R%\"l$P!L!OZN1A+ K!B$>\"v!Q=u(H4v\u{1f}`IK'w}(#!N&JUN&\
        7!'GGv! p\u{d}X!!Qkp!\"I\u{a}T* G\"N%u!U>L!P!N3KJO@L43\"%S!KVx\"EK&ubR! t\u{c}}\"\u{1f}`\u{a}x\"J#Eu&K4ut>+ u!H\
        !E%M!J=F\u{1f}`ew!L!D&HC\u{11}\"&qZn\u{6}a\"!L$L0\u{4}\"!G&DZ\u{b}!!M[k\" P!n\u{1b}\"'!O&F!J=T8Q\u{1f}`RN_0# t\u{1f}\
        `x|\u{13}\u{a}#!G&tFv+^!\u{1c}w'\u{13}% z(O,G2w4IAr!'rA~#Ey\"H4z\u{14}@!\"PB1!Fv}\u{1}. N!;!H!D\"C\"?\"|!F<M)y4\
        K>vXriw(`\" J%LN^#\"L%MFK/V! rC&!*pN)$ n'B>J\u{a}Ij;#Ez\"C4{]6! s\u{15}r*!L!Q%F!Q>S'J!P\u{1f}`MI!MwB! p!f!\"NLJ\
        #Ey,E4{\u{6}b!%K)[!FH,+! Eu/$ K!yEK!{\u{14}L# K!vFyp[- v\"M$R\"G:Q#Q#P&JBuULro\"Q8Mz?2!V!Q$R!Q!U#P<M$T!T!L!S-M$\
        O\"P\u{1f}`/N@P!N]o$ r\"M&N@J_Z\"!LFL\\x6!S$K<N$R!l\"Q#J!U\"R-Q!M#K#K4N$G;K!K&LMNON#P/Q'\u{1d}! L1\u{b}%\"T#N\"\
        N@M5I?P&!N&E!M:s\u{1f}`XsUr!Fz\u{b}V* F!7!w&I?B!\\3D;v\u{2}vSl]&< E\"p!s\":!G!W!n!p!n!;\"9$>\"9$D.m!J%@\"T,?\"M\
        $C\"NVM*IRK9I+KHK-B#'t\u{1f}`\u{a}uST'!?$A\"C>B6F\u{1f}`Js+w\" tFv\u{1a};! v>L) R!Q%T!O-Q3L%S5K!P[\u{1f}) R%H!o\
        !G!L=y\"E%q/{~}9 m!R$P\"S9nuL(N%G\"P#P)K#K$M#I%K%LII\"L+R+N!H(J\"O/I!L`*)!F!L#B#H*s0N%K$D#JT\u{1}% x(E\u{1f}`p~\
        $F8\u{8}\"\u{1c}M!u\u{12}\u{18}!Fy^[!(P\\!& s!A=K(wvv$KmE\"\u{1f}`\u{a}L\u{19}|\"\u{1f}`\\u>I)!N!N#N\"O!S3xXL7x\
        <qB|!!Cv(#Eu)L4t\u{19}i#\"HDw\"I\u{11}W' o!P!N$L\"HDL\"K|u!&Jkd#\"o\u{1f}`\u{a}puf8 o!F!R#?!O\"K>S!N!R$S\"E4RUn\
        -D\"q\"K*n\"H$M&qOJ!F7L+K8D\"\u{1f}`Kx_d!Fv\u{18}L%'L;N>L\u{1f}`:N\u{d}\u{1a}!!L\u{1}m$ q!F&F@M\u{2}\u{9}!%rLi\"\
        \u{1f}`\"x#N( L!M!J&w=N!M(umsA3!%Pv2$>J(Kvz$J~\u{d}\"\u{1f}`\u{a}KEL!Fxo+$!uDv\u{1f}`fvs%!%rSM+ u!N$o\"J!I=R!u\"\
        Q#n#L4K{a%!N&L!N\u{1f}`}{(g!It\u{b}9#!v\u{1f}`Jx#L\"\u{1f}`\u{a}u+3# q!<$CU\u{1b}#\u{1f}`'K!u,\u{2}!Guc%#Es\u{1f}\
        `lt/0$'u\u{1f}`fM#v6\u{1}0 L!S$R\"w!Q=N!N!E&x2D\"@\u{5}M!uEJ!s*N\u{d}F\"!tFw\u{0}0!\u{17}z?'!\"J)h!FyvIB!P!Q!5\"\
        Q\"L!O!2#Q#L$R&{\"F$F&k\"Q$R\"M(N!S%J%L!M'S(p5N!x$F&HANdQ%M*N#t*R\u{11})$3N\u{1f}`,t#M0\u{3}\" uEG(h\"\"FFL=?. \
        z\"I$N!E(F!;5B!|!B\"y,J!;'F\"I0I! I\u{15}?\"\"LFK\u{1}\\!'LKP& M!uDJ\u{1f}`zM!pY!\" q\"L\u{c}:!!MW0$%r@K&u4IL'\"\
         w(B]C! p\u{14}R\" J!s\u{17}L!Fx\u{2}\u{1b}\"\u{1f}`xxYB\" K'nB@#4t2N4s2o=!L!Q!R!N!N\"Q!t!O!M!L$N&L2O!U!P!R'O*N\
        !Q!T\"T\"Q,L&PPP1OvM!Q%StW'!O$I<M*M#Q\u{1e}tLMf^! J|\u{1c}U X!C!V\"R#T!O!S\"I$G\">!T\"S*O)S\"L!P!S#t'B&C!H$Q!K!\
        F!T\"@!H\"R!B\"E!G%v\"?!G#?!G#|!rBs\"OSN!u!p?w#O#M*t%Q!B!R!R%V-s\u{16}\u{5}!\"oV\u{0}$ O%PAL5NC2#\u{1f}`\u{1f}`\
        0CSx4 n!P$M!O\"T9M+R\"OWs'L)L2K,G%M/I#JNM\"H*m!K=\u{12}\"!u\u{17}u\u{9}}% y3G\u{1f}`,z#GL0!!H\u{1b}.\"!FFJ3R] Y\
        !S\"P\"N!U!Q!j!o\"L!B#N\"H\"M$N+U$T!W!R#P!S!O$O*T\"Q!S!J!U!O$S\"O$G&P\"K&K<M#Q%N!R#o!L\"S+q*q*r!H0M*Q/T!Q!L%u!M\
        $U'L%M!N$O!Q#N#T7z/\u{1e}! N\u{15}j!'K\u{d}*/ O%p2L.~!M%I*K\"J(x(t\"t'|!K\u{1f}`9G+?& C\"v&sSO\u{1f}`2Mt\u{1}!!\
        M\u{5}r# H\"qDMhQ!I{%9& K!sDI!K!x4H;2! p\u{5}#('x!AEn!I3r!M\u{1f}`PH+6!!<\u{b}H# qHL:JMx\" t&IF'$Av%x\u{1f}`SvT\
         !FF{S\"\u{1f}`GxD\u{3}!!M$T%!vDu\u{1f}`eL!wR\u{2}\"!>DO$Z''E!LZN\u{1f}`IM&G!PRz\"\u{1f}`xs^.#!D!O%DiG!#n\u{a}+\
        - P!WDQ\"R4H&JUM=o!N$L&NNK=tv\u{19}; \u{1}!{!+#V!G!W!E:H#S!x!w!6#S!K0B[s\"J/G)I!q\"GZD+H0r!r!C5IE<4 Q!R'S9R%M5F\
        :M$K$r:p#N*S/m$Q!P<O8M#q)R\"IMG#!M&K@L8') L!E!I&v=H!I(vsJ$t|\u{9}$!R&NTK!K(\u{10}' t!H$K\"K?o!N$Jqy% J\"NDI'r!t\
        \u{1e}*/ K!p!L#B\"r>I\"A&rtQ#t!J*Q!v#vYP<v!Fz\u{9}M#)J\u{1f}`4Jt7$ F!uEJ!sj;!%Jq+! rqJ# s!L%GP\u{2}# uER!v\u{9}\
        \u{5}!Fvs\u{15}!#n\u{16}F!!E\u{a}z!Ep\u{6}\u{4}\"Eq8r\u{13}>!!BkLC R!L!R!L!Q!n\"s!Q!L\"L$K\"I\"M\"J\"N0N!U!O!Q1\
        B!L!K\"R\"K!M+J&K*NDP!J1P\"NbP$Q/PdR% JEu\u{1f}`eL(vr.&(M=N)O4I\u{1f}`6L\u{12}6% p!G!K&P?OqO\" OGL[+\"'I>L%\u{16}\
        4\"Q\"R!P\"Q!L:q%P!T#R\"Q/M\"P#J.xRt$Ntq\"O0MCv&T$)v<H*z4A\u{1f}O\"!K!Ov!' s\"L#D!J!C\u{1f}`Pw \u{1c}\" u!GKs\"\
        \u{1f}`Ww3A!\u{17}v4w\"\u{1f}`xr\u{7}M#EE*x4D)-# QpLqP\u{14}?'/s(K.t0M2u\u{1f}`CGq1( R%M#RCJ\u{1f}`QM6N-EgG!^I\u{c}\
        |!FzeG#!KFL&Jfm\"FK\"s)d(!I!O#u\"J!PCo\"H/K\"F(!J$D\"J?q!N!O#G\"O\u{1e}v# s\u{1f}`xu*e!\"N=\"# M!sFr\u{1a}\u{d}\
        !FM\u{1d}T!\"la\u{7f}\"\u{1f}`m{\u{12}\u{f}2 x!F&F@I&E.GJx0E#I/J+r!HAEFJ+L$o!K9s[N\"\u{1f}`mv\u{9}\u{18}# KFK/v\
        c.!!K\u{14}\u{c}\"\u{1f}`xwO<# KFL\"v_J!Fs\u{8}Gp T!U!R!U\"O!U!K!K!Q\"L$N!S!Q\"N!W!B\"P!W)O!V#k\"L\"R\"N\"D\"H\"\
        H!T$k!@!R!M!T\"Q$O'O!O\"Q\"q!B$I\"m\"G\"M#o$T&P3O!q\"p)n\"r\"r-l&E<K!I!M#E#N/D+T(L%>!P%R!O\"D!J!I!J!H$H!K!P!O!F\
        !H#p!H$pA j!o\"R\"L!O\"S,N-O!Q&P#N!R.P\"N!Q$L/o&O(PJO)M'R1M+KCk!O!Q\"Q0U#G#Q/O(zJ\u{1e}!-tOe#!s\u{1f}`'s\u{14}-\
        %%wAI%{\"K2I\u{d}l/ H!t!QDO%@!N!O!N-A&ucuiD7M!y+E\u{8}\u{10}!EM\u{1d}V) q!L!K%M!M=N!q\"J&J|A$&LBN\u{1f}`Gu=T$&P\
        !D>I)O?4!&KIj# P!p&Fc\u{13}#!M&M?LVQ#\"E3oXo\u{1d}'$ M!NFN5JGe!ry\u{14}[\" qFsQ #\u{1f}`OK\"y\u{8}h2!R!T!P\"R\"\
        UAR!T\"M!T/>!I!N$C!O\u{1f}`9M!J5I\u{1a}_\"!I\"o\u{7}X!(L\u{7f};#Es\"M4v6M!(qA!\" L\"r\u{f}\"% K!r&M?R'Jjd\"FL%s\
        +I!%I\\\u{1c}! J\u{a}J! u\u{1f}w#Eu1M2ugp!Kq\u{13}K\" tFvya# IFI2r-S6 T!V$Q8N!L#N&Q$L!S\"Qnn#N!L!k#O!N-n%P!SXP(\
        N#R\u{9}c\" tFyb\u{6}\"\u{1f}`\u{1f}w$\u{1e}%!M#m!H\"IFM\u{15}X$!G&E\u{1f}`oJ\u{1a}E\"\"J&Go#!aK\u{d}\u{0}& p!C\
        !H%I\u{1f}`fF0u( LEp#s!L!M2H!t!t0\u{d}!F{[|& r!H!Q%J@M!R>\u{1c}+\"Q#I!n!T>R\"M!Q#N#p.JiS^?! sqK!!JX[+ O!I!Q%o?D\
        ;N\u{5}zUM.v\"L&J\u{f}#) Q!LFP&O3Q!M\u{1f}`;N6Q}&$ r%JAu%KNf-#N\"R\"D!N!B*M$q4REA#o!F#K$Iq^-#S\"M!U!M\"K>K\"S\"\
        O#P-I\u{1f}`TM!P\u{1c}|$ v!q!D&DBO%Ey&J!K3v!vxy! L\u{10}'! H#C!'=5-! r\u{4}\u{f}!I{z-\"\u{1f}`@v_\u{b}\" MFL\u{18}\
        +% v\"L&M>r(LNu#EL$s4MEI\" o'E{z$!I&O@L'P\u{11})\"\u{1f}`\u{6}uZ|$ J%vAK%w*b!+s{\u{18}%#M\"o@O&n4PO|# p\u{1f}`3\
        s\u{16}\u{7f}- p!O\"J\"L!R!O!T!E<L(N\u{1f}`*K(t*=\"\u{1f}`\u{5}{Q !EO\u{1b}^\" tFtU0$ J!t\u{1f}`?up\u{3}!Fv\u{f}\
         \"\u{1f}`\u{a}ss\u{3}' M%H\"q>D(x2K2tD%\"\"E$q\u{1}!\" vFzG1\" M3qmv% r\"M&K?M4r\u{1a}I\" J\u{1c}K72!Fz|\u{7f}\
        ! u5~!'JD[! L\u{1e}}+ M!F!I%o>\u{0}&C\"?.I!I#t\"\u{7f}.H# s!JFA=s\"\u{1f}`mC\u{6}o$ J!r\u{1f}`'uB\u{17}! q\u{b}\
        J! NtV! r'\u{7f}!FyuR#%R\"K[P\u{4}\u{d}!!CIU\"\"QCJ^)$4R3M\u{1f}`iNRz\"!tFv\u{18}\u{9}7 E\"o#H\"o:R!o$L\"q#L0N$\
        N0DRN.L\"tfK!R!o!L*v%T'M/G\u{2}(# s\"ECL?\u{1e}$!t&H@s&H\u{13}K\"!M$L8\u{1c}, r!E!O%M!O>j!H%N\"P\u{1f}`YJ8u\u{12}\
        /!&K=7+ J!C$>\"v!Q=v(H4v\u{1f}`IK'wbD$'L.s1PGs#r- B!@\"B\"C!N!>\"x<p*S1Q#v\u{1c}tSoFw\" N!qhZ1!I!O!N$B!E=G(B!C-\
        H!I!K\"G\"O.u`x7sSp->\" p!B v!'r\u{19}J! O\u{b}L\"5tXt1\u{13}' p!F!I&J@G\u{1f}`wv\u{19}\u{1e}$ v%JAv%J\u{5}u$ w\
        %HAw%IqN!(L +*!K!K%F?q\"L%I4L\u{1f}`NP\"J\u{7},7 T!o!R!N$H!N#M$I\"L\"F2g(E!N.Q%H!Q%M\u{1f}`EN!L$O!R)J\u{a}\u{1f}\
        #%I!uFqbS( O!y$I\"OFN!P\u{1f}`\\Ij\u{16}\" F(tlt!FxDU!Kti\u{b}!'NTs% tCL\u{1f}`|u#L\u{1c}8%!M&L!RFJ.M\"n! KQA# \
        G\"tDLU#\" r!DLd![r\u{d}=!QwdV! r',!FJ\u{8}\u{11}$ L(O>L5MOL& p\"J&I=I#L&Lh\u{7f}\"!FLu\"l!(L^^1 G!D\"w\"J!Q\"I\
        +H2J!G!I\"{\"O#K+C$F\"G\u{1a}uz=!Fx\u{e}x\"\u{1f}`Ku\u{7}2\"!D&Hl(!'H!U! n\u{19}Q\"&L\u{14}v_V!Iw:P\"!uFv;[!Gs6\
        &!-v[c' O\"I?x,u\u{1f}`KI!x,\u{1b}!!st@\" vFvG0! t\u{1e}x\"!wFw~\u{9}' K!v&E>L\"u4J]xg[$!M$J\"KEP!}!%A\u{11}?! \
        M.Q!Fw\u{b}94 m\"U#L#U9O'U#P0P%PUM-P%M+l\"M#M!O(M<L<O7O%\u{17}![pI/!%HQI' J\"KCP!L7Q\"QxO\u{14},! Kj\u{1c}!!LUz\
        !Ft\u{1a};'!t$C\"E@w$H\u{1b}O!t\u{d}\u{1a}$'NVN\"p\"N>@# x!FEx1g! uP\u{8}!MOl8! rK;. L!@!G#D!G!J(x!u<J*npI's!v{\
        A\u{1b}O#GO4L&Msn#EI\"w4J\u{1}\u{14}! s\u{8}z!\"KRb!F{o\u{19}\" oFvZ ! qa:$%C=u\u{1f}`Xu@2\"\u{1f}`mxRd$!L&P@N4\
        K*\u{18}#EMMy\"H\u{19}h) T!K%P\"J'F!w6R0p*O @% L\"O#s@r:tW'% s\"I$r@u\"JeD!Ms6&8 Q!w!P!O\"L!E!O>Q!S!s!N!C%N-S$D\
        \"E4yRG<L!v3u&JHB+G!F!F}Ql$%MAH\u{1f}`Rsr\u{10}\"\u{1f}`Kxy\u{13}/ N!y!I%K!H=T!r)J.J\"H$t2v\u{8}t/H!yed+!J$E@S!\
        p!N&B\u{1f}`Cu;G$G\"A0A!'M=$% p!H&A?x!E/G1!N!n#H\"N(:3n%P$K0G$M!UdKCJPN\"n!OTG4U!(Pv8!ER=(!NI1S!NP6\u{12}!%KzI\"\
         pFu\u{14}\u{7}! LqL#!E2G3s\u{a}c\" FFJ,LB 8!R\"l!m!R!Q!H%n#R!G(U.A!O$U\"O(O&M!Q!S!V!P!R!F!R!P\"P+F!naDZI>K!P#O\
        \"KgN$!?!t\u{1f}`\u{a}mJ<# k&?F?JS(!J$M\"N@N5K\u{1f}`OD&Jg.!&N/\u{7}!-vM-!Fx1\\(\"O#C!M!M\u{1f}`@u\"IDua@!EOb8!\
        %LG4#\"r&HFI<N!!F\u{7f}|'!E!qEL!n$R\u{1f}`_L\u{15}\u{18}\" yFy]v\" p!Ax#! n>\u{5}/ M!>!F#B\"@(?\"z!F!@3M1t2o!Le\
        w\u{9}s\u{c}M!Fw>\u{6}\"!L$LM\u{10}# u/K7sPH$!J&L@L\u{17}wSE#Ex$I4w\u{c}\u{1e}2 o!P!U%K!L9I$R\"L!N4r!H\"KXq/qft\
        ,I7L!K\u{14}h\"!H!s!q!!L\u{d}BE#P\"O\"M!P'H!K$J1Q%s+B!K%Q\"I!F!N!Q!M!I$MQu%t%o%m!F(s\"L\"I$J'qTw(I*O*H\"K!N.J$t\
        c\u{4}& q!R%C?N\"S5Kp\u{1a}3!M&L/o+L&M&N!J-J&J!P,o\u{1e}M,L-G%J&M!Q-n!G\u{3}\u{b}! J$p% KEC\"x\u{1f}`Ivq1!F{h2%\
        \"R%LAQ%M.Ii-\" vFuv\", p!J!M%H!L?M&M!M.M%LlM_v\u{5}Y#!rDG\"us\u{15}\"EH\"up5!'r4t!Sz%O\" n!I\u{2}5$ s!D&I@Gl\u{17}\
        ! L\\\u{1b}\" LFOAC#\"H#ECLyJ! r)O\"\u{1f}`\u{a}vF1! r4M!KonO&%R=R%K$L\u{1f}``Q)\u{17}\"\u{1f}`\u{b}u@9\"\"oZO\u{1e}\
        \u{11}\"\u{1f}`\u{a}y\u{14}I'\"p#L\\OaK\"K/F}Mph!\"O Y*\"P#A\"C!N=J\"B\"v4J[tQHFz\" r!Oj\u{17}+%L\"I!T+M9Q!K,R#\
        N#L\u{1f}`9J\u{11}>\"2sFn8\u{1a}\" sFt\u{9}D! K*t%!>&E?p\u{1f}`$uQK\"\"H\u{13}wD8! KhV!!IsQ! t'R\"EI$wg1\"&nFn+\
        L(%L\"SDKaL!LWN&I[O;q!%r)~#%J@I!w\u{2}u_ D!9!L!\u{3}!:!E!O!7!I!.\"-$)!?!4!D!H#C!G*K$p!E!B!N!{!B!K!S!A!K*F!M\"<!\
        J!q!A!J!S!C*L#C\"O!J\"H$u,M+rDJ#r\"O?J#v0K/K#L%p)H!@!N!x\"N\"?*M)yj]\"\u{1f}`\u{5}yrm\"\u{1f}`0zmT! K\u{13}8#!L\
        \u{1f}`]C\u{1b}\u{6}#EK!O1s!N&!t$J@D\"w4D\u{9}u\u{2},!!:S\u{1}% u#J\u{1f}`uu)Lj\u{14}- L!O\"n#T\"P:R&O!l#R\"Q\u{4}\
        GeG.K7\u{f}[ E\"t!6\"Z!s\"t!/\"-\"9\"3\"3!G!1$C\">%n\"K\"m!B#P\"m!D\"W!m/R\">\"R!l!Q0H\"?'m+L/N#P%M!P#n!N!R0K\"\
        l$l1K*N#P!S$S#m1V(S\"m!S*Q*P!m!N!V0Be|! Ow^c >!j!k$i\"m!T\"O\"B\"H!N!L!M!T\"F,T!o!H\"l!J$W\"j#N\"L$L!M\"O#R\"N!\
        T\"O\"O%N&F#B#R\"M\"P@N\"P!p'G!G!I!n!o!P)K#L!D!G#n5N!t!z!C!>%J!D7J#r'J!T!o'I)E\"m&T\u{4}u#Er&J4s{C\" R\"MdH\" O\
        FR\u{4}+\" uFu\"!( R!q!S@T%o'Vst3QdQ1 J\"k#R@Q!P!m$K!O/B!I&PRH.Jyq.A!N!H1\u{5}#!=\u{b}t\u{18}s\u{e}j' F!xDt\"t\u{1f}\
        `cJ!w7?!!Ik;!GL8\u{16}%FM!J&t.t&G\u{1}~!!E4/!'N1Z!%D5\u{7}!8ox_( S!S$L\"S:M@P\u{b}tLM+:O O!z\"P\"O!i!G!T'E$B*A!\
        P!K\"D!l#R!n'A(I&C$>\"I$E0G\"tAG$F!\u{0}!P!A!P!H!{\"C#F(r!K#r%P\"I*E#HQD!l\"R*E)F1E\u{15}x# C\"vDHc}3 H!:!>!w\"\
        N!O!8,>3K#o\"S!T3R8p^m\"Rir,p\"QN0\" L'O]-# r\u{1f}`mF9,\" sFu\u{14}\u{8}! L'\u{8}\"5oXoAt!(EWg$$Q\"o@C&mN\u{1f}\
        % M!v\u{1f}`FL!w\u{4}\u{7}!'o*_\" OHQR\u{1b}! s#\u{3}$!HDq(M4tUP$ L!G\u{1f}`\u{9}L8A& J!y!IDJ!z!ISn# s!IExka# N\
        \"p#JJ\u{17}' p!M!G%J!I@M&K\u{17}*% M!s\u{1f}`lM!uN2\" H\"od)!!Cg[#\"H#ECL]\u{11}$'F!N?r5M\u{17}]* P!H\"N\"r!@!\
        H@J\"Q\"m2O@\u{9}!!B1q\" J'p|m!qw>{R @!{!u!9\":!H!s!u!8\"8$O!B#5!A1p!R\"l!B\"?!I!T\"?&K&S!k!B\"D!G0u%G$M,K/M-D#\
        r\"L!q(q#L%D+F4I6J!r*O$r.E!r!p%s\u{2}&#!u\u{1f}`3w>0! t>U!!;d6$EN\"o&q4H^\u{10}! sfr#EKL{\"G:Q%%H@K$w\"K2Cz\u{16}\
        \"%K\"s\u{c}\u{d}\"3r!F%}!.uw\u{1d}\" uFG\u{f}\u{13}\" L]P;qZ R\"o#R#m!S&O\"H\"O\"O\"U*P\"F\"K!X!J!J!p\"p!i!k*K\
        !Q#O!S!C!N!7!V!@!p!;\"6!D!9\"N\"8\"O%X!H!k!O!S#I\"@\"D!K.I8LTK%I0J+P1r!P!k#M\"I.P=m# q!J!M[\"' I!J&y\u{1f}`fG!G\
        \"yi_* q!J\"H$A\"I#q9R&G\u{1f}`CIM\u{1e}\"!J'R:\u{1}# I\"sFrvT- M!G!K#K!K!>!K'x!B6Q&M)s*O\u{1b}Q! qx'# s%HFIX\u{c}\
        !\\KWR!FNB\u{19}$ N!s\u{1f}`\u{1f}u\u{18}\u{3}! H\u{e}2!FxA\u{11}! KOA#FG\u{1f}`dxvr!\"MQ\u{c}!(Q!W!*pZs#!p$CFG\
        :m% N!K$F\"HDJ*=\"\"Q&q'0\" w!FCQ$\"K$K!IEL\"\u{2}! s\u{6}\u{1a}!#ld:! KEM\" wFw\u{7}r!!G*)$ s!K'NFL\u{e}\u{19}\
        $ N'w!IEq\u{c}B& s!?%O\"H\u{19}s$Iw0' P!M&P>n)O\u{1f}`aJe0*!D$I!o!I@H'Q1G\u{1f}`.H+C|/$'O>O(L/Oyq! rx8\" s\"J,5\
        # I%LAML\u{6}# t\"O%I~\u{3}\" K\"pAW\"%OFJp=\"Er<rj.7 o!Q!T!P\"R\"R(H2J'U!H4q\"B\"?TB'w;J6v\"JHu.J%I$J\"J(H% JB\
        s\u{1f}`VM\"sc_!FzT>! Jyi\"\u{1f}`KxQ#&!I!M6x.tJ>\"u/y' t!K&H?t!G&I.I# \"&HFKhe$EQ6O\u{1f}`Ku.v\"\"FFIM\u{b}\" \
        I's\u{19}+# JFK\"v7H(!M&P@N4G'OUs!I\u{7f}H`F\" tFyH=!Mu\u{b}\u{9}\"Fr\"LiR!LpUf\" yF{BK! IC\u{15}( O%O#S=Q\"l4I\
        >K\u{14}xfX$ I)D!yFt\u{7f}4\" vFwI0\" tFy4'\"Gs!M\u{f}D0!J!S%E:M$H\"G\"q#p!H/I!G!H!P)L\u{1f}`1MMT%!E&K@Hps\"Lx\u{1c}\
        #!?\u{1f}`\u{9}N.V\"Ft\"M\u{8}\u{c}* J!m!q!?\"C#rFm\u{1f}`&G#Kw]\"(RTMuI!!J1\u{1e}\" qEE\u{1}H$ v\"E\u{1f}`kx38\
        ! r\u{e}~! t\u{11}N\" t!C:l!\"Qa\u{11}!!K\u{1d}>!EE@7\"\u{1f}`mss\u{19}! JO\u{1c}\" {F|L^# s/K7t_,$ P+v!JEp1\u{7f}\
        !!J\u{e}a' o!K$FFK\"M\u{1f}`ADX1!(O%C!Fuy6$ u!J$P\"J~\u{16}!\"GZQ\" s!>\u{1f}k!GtZ\u{7}!FxrL!!L$!) r!C!P#q!O!@!\
        K?J$oUx# l!PMI<!& O%q@C!M%y4G>=#EJ\u{1f}`ez\u{12}V#(s>K(u*\u{0}\" t3L\u{e}\u{11}% z!>&?\u{1f}`mLw\u{f}\"'t\u{13}\
        v\u{17}I# r\"K&B\u{7}*(%R\"PFQ!T1N\"K\u{1f}`OOgy! q)\"# u\u{1f}`xujY2!S!V$Q!O!S=k\"R%P!O!Q+P(N!QeM!J\u{2}N%O4Lv\
        v!'DH<\"\u{1f}`\u{f}sU\u{1f}!!IWu!\"NsA!?:\"3#!p!GFJ\u{c}.: l!S\"R\"Q!Q!S!T=S\"O$R!O!O!R-M&N2POK\"KPJ#CMn%h!O$J\
        \"H8K0p\"&M\"op\u{10}\" q!J_\u{1}(!E&C>w\"L$F4|2u\"@\u{17}\u{1b}9 Z!m!L!M$H!S!J&I$J\"L3Q!Q$K!O'L(M!O#K!O!I*L\u{1f}\
        `+L4M/Hx8#EH#t4I\u{e}|&!BDF(r!L!x4GZ\u{11}#!u\u{1f}`Ju\"G\"!A&A\u{c}r\"!:aK%q\"\u{1f}`Wx\u{15}f\"EF%t\u{1}\u{b}\
        \"EpNpx\u{f}$ s\"MDs\"M\u{14}G!(q\u{12}k' {!=!G-D6M!w\u{0}ur<# N%pAN\u{12}#\" p!D|E! oy\u{9}%A~!@\u{1f}`W~!@\u{3}\
        \"\"Fs\"L\u{1}\u{1d}!FIq\u{7}!FN\u{18}?H!R\"L!@!K\"O\"s\"N$Q!F!L\"9%P)M%j!S!T#O\"O!S#L*R\"O\"Q\"H!P#N-S!U9MCo!O\
        /I!IXM.P#s!K$L!n!KJ2&'q!CYo!J\u{1f}`PJ\u{1c}G#Ew&I4x\u{18}s! r@\u{1c}!&n\u{4}/# r!EEw20!8n\u{e}\u{16}0 P!;!E!=\"\
        =!J!:!{+<3O(n4n_H]t=r6t\u{15}2!Fy\u{5}\u{15}& q!B!n&M?I'M\u{1}\u{e}\"!qZs]6#!G!I%B'w# o!J!Mw_) t%E=Q#P&F1I\u{1f}\
        `<t\"QrL#Es,M4sj2!!NEC) N!L!Q#G\"MAO#F0M!Lw:$ L!uEM!xS\u{7}\" uEG\u{11}\u{b}\"Is4N\u{c}%$ M5u1LGu\u{9}\"!-stM!/\
        m1\u{2}\" NHQ\u{1f}/# r!FDO\")!!pW+# J!O&LQj%Aw!I\u{1f}`Ww!IQR\"'KZJ@Y!\"J1## O!o!P[S\"FF\"u\u{1}\u{16}# p!G&B\u{d}\
        &\"%N#R\u{f}u\"%MHN\u{3}W!!D\u{7f}V# p\u{1f}`xxtc- o%J\"@!H=H#o3F!J#M\u{1f}`Fq\"EB{\u{e}\u{10}5 P%J!H;q!H$k!S$L\
        !M3N!M\"Q8NBM;M`r!q!H!N/N%MY)+ P#O\"x!P!C>J!Q%{\"F0M\";&\u{f}! ulO\"\u{1f}`3y.E! Ii0\"\u{1f}`JyiU#FI\u{1f}`d~Bh\
        \"\u{1f}`mw\u{f}>!+s i$\u{1f}`xu-s%F\u{a}\u{1a}%!O$K\"N@P&C;3$!G$uAI%vcM\"!E&Fky\" HUPW?!Lqt\u{12}\"\u{1f}`0s\u{18}\
        \u{9}\" x4FFX! M[m) p!M!O#J\"L>P!n\"K$N>6\"\u{1f}`\u{1f}y\u{e}n$ H%rAJ%sp\u{14}&!Q!m$L?P\"R;Gwc! t$!.!L$J\"J>N&\
        P\"G.C$G\"?[IpK9K%K$LVx% J!t\u{1f}`CL!v3\u{1c}!!H\u{e}|!\"G3C% u%L*E7w%Mm4!Fy/\u{9}!(QO'! Hc,\" sZB:\u{a}: \u{1}\
        !?#T!\u{3}!-!A.L0H!~!C\"q!R!y!6!D0K\"o!@-Lew%x!>>uSq%w!@\u{c}.!ENQi\" DVv!a# H!N$o\u{b}r# O!K%NS@# v!A!FxG!Krg\u{7f}\
        !Fz,|$%L=J\u{1f}`XJg\u{19}$Ew!E'I4y\u{2}\u{11}\"!N&O\u{a}3\"'sFv\u{5}v) r\"O$Q!Q@R!T#M#PyJ|8\"9|m|;a#!D\u{1f}`{\
        q\u{c}h6#G$K:E(H%R-;!L#<\"ETq!K=F\"KBJ&t1I\"J(E-F)B1E!KVA\"\"J`v_L\" sFuT\u{5}$ t\"KDu\"L\u{1b}r$ t!L&I>MAR#HJ5\
        P\"MU\\$ J!w\u{13}L!wEI\"E?\"tZ]( q!v!=CT!o!f!D3S!7)!F!K$J!J@I!L$K!J\u{16}{q\u{4}\"\u{1f}`\u{6}wr&6 X#N$L*P0J%X\
        'P-O!P!S!P#P/wcKKI;J\"F!P/N$Q!R!KCw# o!HLtz/& J#?\"E$@=M%IWG\" r!M\u{3}x# O!I&K\u{5}X(!P%SAO!S%M!M-M!NR+\" tFu~\
        >! s^K\"&PVGwi! K6>0 Y\"m\"Q!P\"N!Q'N(P4U1S!P%M\u{1f}`II$M\"KS<! L\u{1c}a![O(.#!G$n!JPp! v\u{2}\u{1a}+ T!K$N#S9\
        E$V\"O4J%Q\u{3}HUE0:!\u{17}yU !\"IXj!Gv\u{8}u!Fuj\u{7f}+ L!L!n#N\"H!QEH5J\u{1f}`6L:N\u{3}\u{13}B P!T%k!N$9(S!S*\
        s$k%R%j!R.S!Q$Q!O!VJL)P'K!I#s!uIM3P0O\"O(V\"k!P0R!U#Q\"MqM! M\u{11}%%!J&t\u{1f}`gL\"wZ\u{1d}!Fw\u{1}\u{1}# s!K&\
        E}M- l!L!p#O\"Q:M&L$Ols@Q`u!M1w\u{d}\u{7f}!'O~~#Et&M4tU\"!&N;w$ KBt\u{1f}`Xt2U% F4v1o!I4q\u{12}u\"\u{1f}`xxsY: \
        z!<\"x!2!N!@!;.w0K!u!A#;\"A!A1B!O.wet#s!H!I`q5t!?!J!IR~\"!MEH'\u{7}\" vFv\u{8}v\"EK\"r?\u{b}& OAH\u{1f}`WH!H,qD\
        @$ N\"N%I\u{1f}rF/% O(U>R\u{1f}`VOt;!Fu6\u{c}- Q\"M!F!R!D!vCI#p2RtN#K#mTu\u{1c}$7 p#P!@!P!M\"T!M<T!o!P!R!S\"Q!Q\
        !O!M/S#P!I/r\u{1f}`&yEN7g+!M$Q\"M?s6O#K\"N!O\u{1f}`/K*K\u{2}c!!tOx!NNT{\"'F)o\u{1e}k# r3BFGWu#!E*5!n1G\"&IFL\u{18}\
        )!EL\u{f}w! u7c! O~V# J&q\"Ot\u{1a}#!M\u{1f}`0K&C\" t'<4M!GuKe\" O\u{15}I\u{9}P$ M!t\u{1f}`\u{1e}MQ>! xC1( s!M&\
        H>N\"B&HxLAw\u{17}\u{4}! EKc$ K'v?K'wi4(!I$Q!O!I(p$DrrBQ8Q!Hrr\u{9}\" tFy|\u{1d}\" uFu?x!EE3b* n!N!T%H!P@P4Q#S\u{1f}\
        `=N6\u{a}! L\u{10}1! K\u{16}d' p!R$K\"H?n!K$Dg\u{c}\" O'sIF!!Ad\u{5}\"$m\"Ou.\"FL\"s{)' B(v>I<m\u{1f}`6L2D8b0 U\
        !N\"Q!M#o!P'K!P#J2l\"N&R.L\"P$n!P5\u{18}7!O$P\"M!S9R$U!k!S&T3R!NDpBN,I$M0JHH)R,l%Q!K&M.LFT% p3P\u{1f}`,q#P;\u{17}\
        !Fv2]!\u{17}tw2( K7s!H-PKM!v!I!QI:!QzwO* S!K$T\"K\"N<P!P'N0L5q[\u{16}&%s@M!K%v\u{1f}`\u{4}H'\u{1f}* z!C!M&K=L!v\
        !F&J\u{1f}`]s\u{f}\u{12}% o\"Q&NFLxvH\u{12}&%G#PCJ#Q\u{6}K2utQ!Fy\u{8}~!rt,9!(PHJ!Fup$\" IFLZ\u{4}& m!<$@\"=>J\u{d}\
        t\u{5}Z#!N&HFKBo! s#[!!Fd^!EB;\u{1a}$ u#KCs#M^W#EG$v4G@I#EG\"{4H\u{8}{$ I%sAK%t,.% o\"Q#H\"K!P?\u{13}!*p\u{c}\\\
        #Gn\u{8}{{N50#&RHL2Q\u{16}\u{1f}!!Sz=# s%P@KA7#!rDJ\"vm9# u!>F?\u{15}p!\u{18}ua\u{1d}%(MDL\"N\u{1f}`\u{1}DYQ& p\
        (M=I!L\u{1f}`NJ7=) F!y!L%u\u{13}w*t/t,wNshz$ ICv\u{1f}`\u{7f}v\u{15}c$!I@N\u{1f}`XN6&#FE\u{1f}`GC\u{1f}~\" NFJF\
        q\" p\"NzJ\" F\"p o! MEF##QDK4K\u{19}s$!DDT#i4W}H#EULu\"F')%&p!C6t}H%tYg#EG$u4Gkp!&PT@% p!H&H\u{1f}`\u{3}u\u{5}\
        h!!GeP# r&O!J!6& K!N&K@Q&M.M\u{1e}y%At!K\u{1f}`Wt!K?3!%M'!! O;\u{7}#FI\u{1f}`#K\u{1b}7! q.@\"\u{1f}`xw`i\"\u{1f}\
        `Kv@y\"!uFw~*.!H!o#K\"L!r>n!M&M!mvK\"NMBDPWK|P/!z$B\"D=C!t!L5y$F\"G\u{1f}`Jx$I\"J.|$CO+!Fw'\u{14}#(s>K(uhE! r\u{11}\
        g* P!G!R$R\"R*r4N2m$Nsvu0% M!s!J%Nnr\u{13}K$!BEm\u{1f}`$v!x. r!M!K#J\"J!P9M%o!Q$M\"J!N\u{1f}`KM%\u{2}&!G!ICL$w\"\
        s2FbV\"'C>Mg\u{19}\"\u{1f}`t{@_!2nKg\" o!KL\u{1b}# v\"FDz5\u{8}\" J'rjm@\"T#F\"Q!L!C\"N!r#H!51J$O!o!R$L\"F!P$n#\
        I!9&Q!D$A'CLu2O@L!yFN\"u)J9M&D\u{17}4!o|\u{2}G% l!Q&M!KEC7&#EHMx\"H}}$ O!rDD6Gl\u{f}$ KAw\u{1f}`Xw(E!Gv2\u{5}!N\
        t\u{4}d!EN>\u{10}# t%HFM\u{6}m!'KVU! u\u{16}k! t2N#\"O%HAL\u{1d}O!Fw}*!Mu%\u{8}!FH\u{a}\u{16}\"\u{1f}`u{)x$ x%F\
        Ax%GnI!MFJ\u{19}! qaH&AF'Q&Q\u{1f}`KF.GxV\"(L=QJl$!IDL\u{1f}`\u{7f}H.R!\"J\u{18}.\"Fo\"Q>\u{5}# w\u{1f}`\"t\u{0}\
        B& W%BHO\u{b}OUGCK'h!/qwK!(M\u{2}P! r\u{a}\u{a}. u!Q!K%Q>I!x!N!F%G4L\u{1f}`Iv!F&K1R\" xFxm\u{1a}! s`W!KR3\u{0}\"\
        !vFw7\u{5}\" L\"r5\u{12}, H!J\"M\"o\"x!I>M!M&q.E'Jbr`\u{2}\"\"L$O3\u{1f}! O|l!GPQ7\"'L!LbW\"'uFv\u{11}+4 q!I$K!\
        R!L7L$P%L$Q\"L.I&M!M^L3J4JRP\"J5H3yYU0 p\"G#O\"K!G=J!u!P!M%N.O%H!K!KRM\u{10}v\u{1c}6!Fs8\u{d}' J\"NCG\"G&t\u{1f}\
        `@Ov\u{e}$ v6F0vHF?t1 w!M!L\"P\">@t\"N\"P$N-L&HLJ)N&w\"L)@+x\u{0}\u{1b}!Fy\\\u{14}\"!JDQU\u{1f}!\\Q\u{7f}$'\"P#\
        G#M@O&M\u{1f}`cK\u{12}C9!E!S&R'9$Q#o+Q%Y!L!W%Q.H&Q\"R+o%OJK3M`N'O!Q-H%H'R.J2i\" JFH\u{17}G$!K!K\u{1f}`\u{8}G4\"\
        \" tFt`s$ o!EDO!t\u{16}\\p!k\"R!S!R!S!r!l!m$L$S\"K*D\"M\"@%S!G!k$O!s$s(A\"K!T!P!P!T!P!M!S!P\"F\"Q*q\"I\"K$M*B)L\
        (r!I#L#F!p!G\"D\"V!N%n&?&y\"@\"B!G&Q!q$r!9\"R!r(E!F#s!A\"p#H$L/R!r+@\"N!m*G!o#T!M$P*I\"N)m+nw\u{10}+ I\"H%u!x:L\
        #K!Jvx{F\"L\"uN\u{1a}! xYw&!G!I$J\"E-rXr3\u{14}%&A?O'H\u{16}Q~I\u{7f};( o!K!P#M!P!G>S\u{19}OPQ% F'K@H\u{1f}`QH|\
        \u{d}\" zFz)m# r3KFP\u{1e}\u{14}\"\u{1f}`\u{a}y\u{1c}&!-w<d&%O\"s>N\"L!M9E\u{8}O\"\"tFt%\u{1f}% r!E&H?u!H\u{8}\u{1b}\
        / Q!A!M!J\"u!M!K!MAQ\"s2N#NuQ)uNK`G#!B!M&OnX!bt\u{15}<! p\u{6}f$ u%LAu%L+K% r\"P&J>w(Hbl) P!I$q\"J?P!M$r\"J2Ito\
        #!J&wFx\u{4}A.\"Q#K!L!Q>L\"M!L%R.M\"J!O!LUJ\"u>z; O!D!P!Q\"D\">!R!7\"9$4$\u{1}!G#E/M!K$I\"D,|!K!C$B\"F/M3u[S#py\
        w-\u{f}0!E!R#C\"B!T9J!k%E!P#I#V.RxQdJ!k2Q(g% O!r&H?Pose\u{9}#Er\"N4rXN\" y!DGb!%KZM! E}@#!u!J%O[\"! v\u{12}\u{10}\
        # r(K=LhsB k!S!k\"T!M\"R(F2S%p!M!N!Q!Q!T\"Q!T1M!T!P2MBN%N6N$o%MSo!N!Q!L)S#P/Q!R#Qi\u{1e}!\\NNVV#U!K#W\"D!@!M$Q!\
        :\"o!P!M)O\"@\"J!Q#i\"N!Q\"O#R!S!J\"P$Q$P!O!M\"S!M!R\"R\"K\"M\"O$Q)VGP&M/O(o.p\"MEQ#Q(J!Q,O&R!P\"N!Q\"O)P/oK\u{8}\
        !(L<^! t\u{c}\u{6}!&rAT\"%uFu{G& q!K&N?z!I&F\u{1}B!!rN;!Ft\u{d}$'!O&J!P9s$L\u{1f}`Tt\\\u{14}\"\u{1f}`8t_\u{1}% \
        s_r\u{1f}`Ku%LV0\"\u{1f}`G}\u{2}\u{18}! t7a!&M0?#'I\u{1f}`>v\u{c}\\\"FL\"r9o!!K\u{7}N) IFK\"G$t\u{1f}`Av\"I6G!r\
        4i/&R!W1O0R$R!S!Q-P7Q#I7M+L;N4LiO~p$EL!I!y4E&B. p%F\"Q:K$N!m'Q\u{1f}`*xBK1h\"K%H+FSR\" yFy,(\" sEQ\u{14}b\"\u{1f}\
        `\u{6}u\u{e}s!F|`e$$n!N\"KDOH6\"&NFLLW\" wFz\u{9}o!EOiZ#'P!PFSaf\"EI8Ie=.!o!S#@!N!M\"O:O#M%E6Oxv\u{5}s#O-M,J' N\
        !K!L#HAOJJqP6p!Krp\u{9}#'Q@N&P{j( r!I!M%I!F=M!n\"Kw\u{9}/ K\"Y$s;K$l!K\"U#m!q\"Q1P\"U\u{1f}`8K8QD{#!B\u{1f}`>zU\
        \u{d}$ r\u{1f}`\u{1f}w0G\u{10}F$!u\u{1f}`/F!zdE) I!y&G>I\"t&E\u{1f}`rL!y5C3\"n#@!S!Q!m'98R$I\"N!o1A\"O[y!MpF!M@\
        C\"J.Me\u{16}, s!O!K#D\"M!L=N#K%M!K\u{1f}`^I:_& r!N'LFKss\u{3}t\\`1\"H!t\"J!P.M1J!S\"N!s\"O/L#L\"JsE#t\"KiODp#\"\
        N&M>Q\u{17}1\"!JFLJ\u{1b}6 I!B!G!C\"N\">!F!5&?(I!|.p#M#W!CC3!K!{!J!l#8'DqQ! p\u{d}g\"\u{1f}`m{ep\"%tFvi3!Fw{m\"\
        \u{1f}`\u{a}u\u{0}Z!tOE;\" GLO\u{7f}\u{16}$'L.s1PGs8<\" uFu\u{0}=# Q'S?Pi\u{12}7 p!H!O#O!R;L$v\"L!L!N!I!Q*G!M'q\
        !u!B!I(u\u{1f}`Bq!JDN%E\"!F&G=-%!o$K@C\"{4FGK!ELRZ#\u{1f}`ow\"JN=!$oxS# r!G&F\u{2}>'\"N%3!r=i)m\u{1f}`1t\u{16}m\
        '\"S%Q!O5s+S%MrsXy\"\u{1f}`\u{a}y\u{7f}?$ pFy\u{1f}`RufH!HvYI\"\u{1f}`xsB9\"!K&F\u{d}\u{7}) p!I$D!P!L!O=Q!m(O\u{12}\
        f\" u\"IxI#!GFH&sS14!M!Q%E!J:k#G\"L!O#p\"E!E-F!M!B\"E\"H\u{1f}`7p\"k\"OFB!yv2n. s!B!C$J!L!M,p.O%I%L!K\u{11}p#NX\
        O\\z$ w%J\u{1f}`.u;Z!GNw7!\\M\u{d}~! q3?)!G$r\">!O?>!I#v\"B2M 8#\"MDq\u{18}zUu. V\"O!M#J)C3L#H'M!=2=sN7uDD*sQ.\"\
         J\"qd\u{6}\" JKtUr\"!tFvP~\" t\"O?H& qEQ!t'M/R&O~s* u!H!L$G!L!L>r!M!J&M%\u{2}!!GYz'7n!D-mKL\"H!o!H2C#!K$L\"rp\u{14}\
        $ v\"F\u{1f}`kxln)!o!P#O\"JAQ3N&K\u{1f}`3z\u{c}\u{13}!'K\u{1}7#\u{1f}`?s#N?W!$lmx$%M@N$q4N\u{c}\"! N_\u{8}\" t'\
        Ij2! sC+% u3J3t\u{18}s#K\u{1d}F#EM2s2NsG!Ix{\u{9}B P\"T!L\"J\"Q6s$M\"t\"T!m\"P!D\"Q\"P.<\"u\"B\"D!Q[J\"s)M+w7C%\
        H$Q!q8M,M\"E0G4O!C\"tP\u{16}! Pn\u{12}\" wFw-!!!H\u{13}}\" E\"sW8\"\\N\u{17}w\u{12}\u{1d}#HN\u{1f}`Ey+%$!u\u{1f}\
        `/F!z/\u{0}$#R#jWO!R{\u{1f}\"(K>t<#'&H?M#R$L\u{1d}H!r!v\u{7}_\"$o\"N\u{10}}\"-zFsp\u{15}\"!Q$GSa# u\u{1f}`mCq\u{1b}\
        # r!L&L\u{7} !8lQ9!'@\u{5}*%!D$E\"F>F\"J\u{e})! v(K!Ft#`#Es!D(O'n/ t#P\"P!N!K!N=P!l%O!K!I.I'M\u{1f}`MLkY\"\u{1f}\
        `\u{f}p^S\" uFx\u{1d}p%!C$D!r.o4NmK!&IU?\"\u{1f}`4uu?!'N`x\"\u{1f}`3y^$!FP\u{1d}t!%J\u{12}P' z!>\"IBF!w!F\"KRo*\
        !k&M6K>JaE!q\"L#r\"JwQ*z/ t!D%E!B!B:G$m!F'Jnr!N%D1Nd{\"GH8\" rGI\u{3}/\" tF|cV#Eu0L2t`5!eMKM#!D<t\u{2}tsC\" O%M\
        \u{4}r# O!DoHH\u{17}! JC0' p%K\"J?r%N\"J.G[T\" H\"o3\u{1f}!_OYO#En4O2s\u{1e}T\"(rFsI\u{a}\"!GEul\u{12}%%u!L\"MW\
        x!McI! r3k* {!>!J#L\"C!P=M!s\u{c}sru$\u{15}!\u{6}z$\"!Hu\u{f}\u{16}& q!D!N%D@D&IX\u{14}#Fr\u{1f}`dGB%} T!M!P!V\"\
        m!\\!L!Q!>\"v!s!5\"E!S!M!q\"k%H$L!T!N!n!R!T!O\"k!U!L!O!W!V#N!Q!I\"o$M\"N$L\"Q!S#L!O!C$L!Q!M\"O%O#N\"O$N$J$I<L\"\
        L!T!m!O\"L!R.J'K\"P,N)N%M!L&P\"E-o!P!Q!I#r#t#R!T!L!P*Q$o!S!P\"R\"U!J!Q!G$J\"F\"R!P&Ong$(H>u\u{1f}`Iv.B!$oSR% p!\
        B\"KBL:J\u{9}d\" tFu\u{13}O! K?:! O8\u{7f}!Fw:d!NF\u{7f}d!Fv)D% J!xDA\"~4C\u{1b}\u{0}!\"M%N\"\u{1f}`nujD'#L\"MA\
        P(M.KBsFG\u{13}T# r!G&G{S! uz<# M!CMN$l% tAL\u{1f}`Wu!Lb\u{1b}$!OEv'N.PRP!\"q2\u{7f}! up\u{2}E!R#S#J\"J&L$E!M-J\
        $q!R#n\"O!S!L!L*K#H!M!Q!Q\"r!N!N(tgJ-o\"J\"G6s@J#O)m%p#F!G!F!NM]\"!F&F^4#EH%x4I%9!'Lb<# p!N%K\u{10}\u{7}!EsJ\u{16}\
        !Eriu\"!s&D{Y!!N\u{1f}A\"!KEu5+$ p!I'L=JI{!ELcs% s'R\u{1f}`\u{3}t'N\u{16}1; t!t!7\"Q\"S-R3p\"@4E%O$I1I>q\"M(P*J\
        )N#O$O1p\"JPR.o\"M$P!O0K>7-!J!N\"l\"R!I?R'K!N/R\u{1f}`?M0N5B&`! N&L% P'K;u\u{d}Jju\u{3}\u{1c}!!Ad}! DMl!Gs~W!%M\
        &\u{12}! qm\u{d}\"'uFw9S!F|[\u{10}! uTI!Fus\u{2}# NEP!K\u{1a}\u{5}&!tDw!J!w\"G4z)V#AM\u{1f}`XMf \" w!?qz\"%L#OG\
        :\"EG@I.4% J'x!G>O'r\u{a}\u{11}! H\u{4}:!Gt'<! r\u{13}@!!N\u{1d}2$ o\"Q#I\"L|3!EI\u{12}\u{19}$ p!K!EDwYo!!O\u{b}\
        x*!R!S$O!H!Q?K&J!R\u{1f}`\\s<\u{1}\"\u{1f}`Uw\u{f}\u{15}!Fu\u{15}X!FusJ!Fys=#(O\u{1f}`\u{2}w_Z# u!FFJ\u{16}\u{10}\
        % J!z\u{1f}`\u{4}I!{\u{0}J( w!F!M%C?q!G!K%H:(!F{0[!\"q~i& M%I!v!NDN4Lr4\"%L\"JQm+ s!H$C\"A@J!R%I\u{1f}`@L!v<uJS\
        ' F!I!H!m%G@L5Vw## J=v\u{2}v`6\"\"N\u{1f}vXY\"!M'OJp$&K?J\u{1f}`etX\u{8}.!R$P<J&Q4N&O2PQJ/J$I/qRJ8M:~S^4 R\"X$W\
        !W,R-R-W,W\"Q&RLQ(P(P!UINFQ*N#P0TDNZ\u{1d}\"!s!K!\u{1d}\" N\"N40!!D^\u{14}$ u#ICu#LvG$ t\"H$L@s\u{1}3#!L%R!MyZ%\
         p\u{1f}`TERK9q\u{3}?\"\u{1f}`?v\u{17}\"# wEL!{YL# N&o=O\u{17}\u{15}B K!o!m!T\"K!O#G\"K$Q%F#M.x!Q\"n!L\"F!G#D\"\
        J!M$t(p\"t&r!I!K)K!K\"u\u{1f}`$K$s3A!E&\u{1a}\"\u{1f}`uyU\u{3}!Fx]M!EO6>\" o\"LT\u{18}\" t\"F\u{15}k(\"M#F#p=L$\
        x\"G6G!Ml+#EN2r2N\u{19}\u{1a}# t&L@w\u{6}\u{a}\" v\"J<\u{e}0 ?!s!Q!E\"@!N!D$r!o:E\"S#H\"M4G\u{1f}`PL5D!\"M\u{1a}\
        #\" }F\u{7f}=\u{a}$ N!s\u{1f}`mv\u{2}\u{1d}F U!W\"P\"P\"R!O#J(E$S.u\"<\"S\"K\"?\"C\"F$p\"J$s!N&O.N!M\"o$F@J!u#I\
        'D\"s#uMGCS#G/o!R\"F$J0\u{1a}&!LJP!P!LjJ\u{12}I8\u{b}#%F\u{1f}`.t~N' I%s\"r>D(s\u{1f}`*I-\u{19}\" J\"q'7!)qW\u{16}\
        $ E/v7G/p}\u{1a}% K%I@p$M4v@\u{7f}$ N4s2P4nb~M F!O!Q!L$z!T'B(H'M'V!U!L!S!F\"o\"q!S'G(p\"L\"J/J#E\"C$z$C(J't4M!N\
        !H\"t#r0p-t2O%J\"s0G\"u(L#q+r)U,JRz+!P!m#NAS%L4K\"M!OSI!J`sd5. l\"R#F#R9I$W#S#KDwUN!OsI#L0LA3) q!L%M\"O1s,R\u{a}\
        t\"K7I@!\"!sFwW%% p!P$L!P!Q\u{f}q! t&#. |!A$H\"C!N=K!u!G!J\u{1f}`/pSp!I&HG\u{7f}$Eu!A/H2vX\u{1a}!!FDu/ l\"N#G#Q\
        9J'M#I1O%O.wUM!OsJ#J0K2]( w!K!J$Q!I?p\u{1f}`\u{9}H#)\"!JFL\u{3}\u{5}$ I%wAJ%x\u{16}\u{5}\"!L\"OGb!#sz\u{b}!FvTL\
        !FJ(d/ M#F\"N!O!E!L!A&s$L2n0O2v\u{1f}`IK's-\u{1e}!!E\u{10}\\!Gt\u{14}#!%q[t%Ez\"F4y\u{1f}`Pw]\u{1a}$ G#qCI(O,*&\
        !L$E\"A?O%L#M\u{5}g! oO{\"\u{1f}`Nt\u{b}f$ u\"LDu\"LT^% o!L&I?o!O*\u{2}\"\u{1f}`\u{5}n?F! Lwi\"\u{1f}`\u{a}v@4\"\
         E$o1G\"!N&PaW!qy{g$ N\"t\u{1f}`\u{a}u\u{13}\u{11}!'LJ\u{1f}# u!KEuE\u{18}#Et6p&r=\u{f}!!K:Y$ P!J&J[MG\u{1}!FvD\
        =$!M\u{1f}`Ip\"JP|\" q\"I0^\"!rFsUB!Fu0k\"\u{1f}`s{m\u{16}\"\u{1f}`DGj\u{e}% T#R#o\"LFL2\u{f}\"FK!w8=!!F3?$ t!D\
        !JCLoY\"\u{1f}`@u:y!'N\u{10}}'&Q\"nCMjIJHkM%LAK# HFI!x3?)!L&N>q\"O\"M4q\"q\u{14}v[H\u{d}\u{18}!%I\u{e}[\"!EDMC\u{6}\
        # u\u{1f}`xz\u{6}:\" N!L\u{5}V\"5uXu\"A(%Q!P@m&N\"T-R&O\u{15}p>p! vT5$ u/G7y/H\u{12}T#EJ1w2IgX! Me % s\"M)K\u{1f}\
        `(vnK!!FH\u{9}#%t\u{1d}t5uE5q n\"T\"Q!S![!h\"Q\"O\"L\"N\"I!O!N!N!J#R!H%U#i!V!I\"S#S$T\"S#S(N!N!J!O!K!M!B!K!B!K!\
        G\"L\"L&J&T'P#N!K'p'L!Q(M#N\"N\"p!O#U\"Q1R!m#Q!R7M!K#s\"P\"J!R$K0i!L\"N!N!p!v%R!i!V\"Z)g!I!N;I\"o!|4,&!G!R%N@K5\
        M&I\"q0 q!K\"A\"E\"D!O'v6N!L&P!I(x_n!C'n!HQW\"%tFuo\u{1f}\" q\u{1c}pRC!\\L\u{1b}Q!\u{17}wNi!!Fmq!'Jf]$ H%IAL%GC\
        M\" zFz'[#!G&B@J\u{4}F+ u!F$C\"B>J#P#J\"Gow\u{d}r5qct% yBI\u{1f}`Vx\"I{\u{18}! KhP. J!N!V$RAP!T#l0N%L\"O7r4J\u{e}\
        M)In\u{3}\" t/M{0! K_J] L!s\"N\"U!m\"S'H$J.T!n#q!i!L\"J\"S#U'C&;$r\"Q&r\"G(M$F$D$r/E(M!s!P!r!N\"M#B'S)D\"O!r\"S\
        !w!O#N!S!I!q$L!w*N!p,s'G*K%J#x)T!n!B+>%>&A/C1|![H\\7%!:$t\"=GL\u{9}xOA# t'I>N1\u{1e}$ mFn\u{1f}`1t\u{12}u\"/H!p\
        <|$ K!E&q!N\u{15}A#EJ,v4H\u{1c}\u{e}!'J\u{9}\u{19}\" tFu\u{d}s!\"K/K!cF$[!!J\u{16}}\"!J%Q\u{f} % K!I&x\u{1f}`iv\
        Da#EJ2w2Jub! L\u{7f}U# u\u{1f}`\"u\u{1e}\u{1}6 l!D!D!A\"E!G!E!B'?$s!p.J%N!L#K\"N!G+l\"KHs\u{16}J6GUr! q\u{14}R#\
        !p!GFJlz!FzZy\"!uFw/\u{2}# J)wFrA>\"\u{1f}`\u{6}u)(#\"O&P=Pe]$!u&I@v&J c\" IFO=j!!EY-\"\"IFK\u{1c}g%Ev\"J\"x2y\"\
        Gzh$ O(NFQ4K\"2*!L$O\"M>S!o!Q8P!P!L!Ng\u{f}\" uFy\u{16}B! u/C!-s\"m$ J\u{1f}`mI\"v~\"!!=i(!,o\u{e}G# t!F&FA=\"\u{1f}\
        `\u{a}w\u{13}5\"!KEv{\u{1f}!\u{1c}wD{! t}b\"\u{1f}`\u{1f}z \\K :%n\"p!l!P\"O$=!D\"O/R!u#k!@\"i3Q\"K!Q!T!Q!R#O!L\
        !T*D#OAt#K\"F\"p&K!E!C\"o.@!DBGAB!R!u0C\"n%V.J&\u{f}+ p!O\"J\"L!Q!O\"D<L(N\u{1f}`*I)?\"5qXqwk% G3x!L2I3uD5$ I!t\
        !GEs\u{10})! J~[\"!FFJ(\u{7}!EK8t'%C!L!M\u{1f}`@u\"IFKg\u{11}%#Q\">An#T!R^z#EH&w4I#\u{15}n u!K!r!0!@!T!s!F!k!/\"\
        -\":\"0\"3!I!1\"6\"=!B!=$Q!p$q!D\"X!m#?\"U!m!N!g'<&M!R#R!o!M,6\"s\"C(N$Q!T9O!Q\"R\"S!M!Y!R!p\"N%T)U\"S!N%j'R*N!\
        T(r!I!T\"O!L8M%r%q!R*n!O$m!Q$S\"O1D\"r+o#\u{0}$ x(F>t(FO\u{1d}\" r!IYB!!G\u{5}i!Gx\u{f}S'!M!K$L?O'H\u{1f}`Av&\u{3}\
        ) O!V&I!O%{'N9H&r2P7W$ v!ADH!o^<#KO\u{1f}`dNJ\u{16}\"8qZq\u{1d}'!%MLC\"\u{1f}`(J\u{7f}\u{b}\"!IFIT\u{b}!&K\u{3}\
        \u{1}2 p\"M!O#O!T!L'A%q3Q!O$U1K%O\u{1f}`IN!N$M!PVq.!@%I!;>w$E\"E*H\"G$D$s\"B(t\u{1f}`HD\u{13}X!!EXg\" O\"r\u{10}\
        \u{8}\"\"Q&q>\u{14}#!J!NFL{\u{5}!%L\u{8}L! q-\u{17}!EH?\u{7f}!EL\u{f}y\"\u{1f}`1wf!# t!>LB8/!%A\u{1b}}$%q!NAN%Q\
        $,# s\"FDq:\u{19}! r\u{19}KZ ?\"O!l\"p!R!j!O';\"5&V&I)I!f!O!U$S!R'A&V!P!M\"S\"R\"N(K%Q#O$P\"Q3I,C\"q'G!A\"q\"M!\
        r!Q'O!q!N!O!A%S5B\"y\"C\"u#C6r!C*H2D!k!P$V/I!t69(!<%E!?!@/tYN!oP}Z\u{18}! I\u{d}7! M\u{12}\u{0})!u!G#J#E=K6G\u{1f}\
        `2J9t\u{15}a!'BH#$ r'L,PFP\u{7f}z1 6\"M%8!z=m!<(o4jKy.r&G$oYx9E$t.I(qM2!9x\u{17}-!\u{17}x]\u{1a}!(P\u{10}V#Er'M\
        4r\u{0}g\" u!K\u{7f}\"!!Nx$; M!N!L$p%M6B!I#N!Q!K!L#p!u/M!R!M!H!B!FWP!L!D;Lcs!B!IEG/j\"EK6LQ}!GtHb\"EH#v}>\"\u{1f}\
        `ut\u{c}p#EO's4P\u{7f}i5 V\"n#M!W!T!S'7!I#P8P!U-P!W%H!P!NDqYr!EjO%Ni\u{10}! rd\u{10}!!M\u{c}#%'PAQ%M\u{1f}`KNI\u{16}\
        \" tFv7~! tJw#Ev\"M4w@T\" GFKR\u{a}\"\u{1f}`\"x5x%#P\"P\"pBR3NRa! GW42 G&s!R!M=N!G&u/H!M!L$O!L!F\"I%s\u{1f}`@D%\
        O\u{18}B!Ev\u{2}z# L3tFq\u{1a}K!(K\u{10}\u{14}$ J!v!KEqGn&!G&u>G\u{1f}`SM#rO]!(pd)!!M=y!'Nw\u{17}% I(r\u{1f}`\u{2}\
        M(s\u{5}s# sFs#O`K! rI\u{1e}( q\"L$M!P!L-r0LHrwr\u{12} J\"T!\u{1}!x!H!P!N!L!)!:!*!8!4\"G!O!F!H!L!W!6\"J\"E\"@\"\
        T!S\"P!S!P!L\"k!Q!S!U!y!s!J!S!Q!N!=!D!<$I\"L!Q!N\"O!L!l!l!M!T!P!Q%I!Q!N\"M\"6$M\"G\"M\"t\"S!R#J!O,@$t!w(s!N!N!Q\
        !P$T!U\"R1L\"p!l!M!U!P(M'N+O#N\"P!w!r0L%Q!S(S!P!S&t!s(P!N!Q!w!k!Q\"J!S!<%L!H!E\"N%K!L6\u{1b}(!KDK!r!N!L#K\u{1f}\
        `PI|p( K!rDt!K\u{1f}`Oz5J!p3)#&I!J>Ol+#!t\u{1f}`3uE7*!R!S?M&N9TVMwM!I*M2P];' s%K\"O>M!t9L\"N,!$ v\"IDr\"K\u{5}U\
        $!K'M\u{1f}`prj5!Ftr\u{d}\" J[M 8\"(OFLL * o!G&I!M?N&L.J&L\u{1f}`KN\u{6}v? u!M%I\"M!G*N/R#N!t!M!Q$O\"R.L!F!M!S!\
        P!J8M=t+s#P4L&E!q!{in'M!P-u\u{4}\u{1e}!\"K0_! r9;% s'C!H>s!C'B%!>&AGEfp!I\u{15}M-!R!P&S$s5G'O&V-N!MkH!L6xZGIh\"\
         I'I3`$ K=u\u{7f}L#u-@\"Nt4J\u{14}3##Q!o\"P,f!(M@/' x!A!L%J>G!u!Frb% JCv\u{1f}`|J#v\u{1c}\\! qM.! skj! r}L# R%G\
        IP.\u{13}\u{1f}+! z\"k!D!S!G!Y!T!n!@\"B!L!5\"P\"S!k!P#s!R\"J$N!U\"o!R!Z!Q#g\"i!I!U!L!W!V\"E\"L$L!n!R$P!V!H!Q!M!\
        W!R!O!H!Q!J!K!S\"O\"P!O\"s\"p!R\"Q!k!J\"L\"G!P!K\"E$M\"S\"k!M,H\"r!U\"n#Q\"s#N!U!r!L#Y!o'N\"s!R\"r!M\"P\"M%K\"n\
        !I\"M\"m!F!M!q!P\"p!S!S#m!T\"C\"t!M!V!m!N\"L\"M\"P,N\"o!m!Q\"K!S'o!R!Z!O$J\"G\"J#H\"J#G\"H\"I!T!J!Q!G\"G\"Q\"M\"\
        Q%J\"Q(koG\" q!C\u{2}:0!N$C\"o!J=H!p!A$F\"t4@Tu!K1H(u^M*ss\u{7f}! L]z\"\"r&K\u{14}K& o!E&F!NEG!M=U, C\">!C#A\"B\
        !9!}<K*tRs\u{1f}`2rCj$'L>R(NFR}l%%Q!K?@$r4AM\u{f}\u{1b} S\"s!M!N!R!r!W!q!S!M!C!N!K\"K\"O\"U$O\"L\"K!?!Q!q!V\"W!\
        w!J\"n!T!X!n!T!U!T!m!U\"T!O!K!V#L\"N\"W\"O\"R!K!Q\"O\"Q\"I!P!N!T!L\"N$j!l!O\"M!U!S$Q\"M\"L(l%K!?!R)O%T#U!X!Q!q!\
        c#Q\"l#I\"M\"M\"m$P\"P#m!s!Q\"N#P%P\"q!R\"l(L$t\"P$S\"P.n!W#M(P!W!w!I!P#G\"J!K!I\"W!V$U\"T!L\"O\"T\"F\"D\"J\"J$\
        N%J$o#n\"\u{1a}\" N4qC>! uqM!Fy3`%!Q$NFK\u{1f}`\u{4}u\u{1a}\u{b}![v\u{1c}B! N0\u{19}9 s\"M#G!P\"V:Q#S#S#J!R\"R/\
        R#P!N!S\u{14}oAi\"Q\"O.r!N$I!M!P!L\u{1f}E$!?DK(w4Kjz$ s\u{1f}`\u{1f}`0Lf\"\"\"uFv:t!EMve#EN&o4F\u{1f}\u{7}'&Q!O\
        )t5Q:L\u{1f}`<JJ@!\"JVX#!u\u{1f}`msx ! o?<* I!F$x<t$D\"J$z4B\u{1f}`:t/\u{19}? I!E!O!I!C!k\"B!K!L\"2&N&~!B1T$N4M\
        &R)8!\u{7f}!D\"B!B\"B\"9!I!C\";$@$G\u{1f}`%D\u{1f}W% w!@$?\"D@Mw A m!B!o!O\"L\"S!n!J*E*F(L\"Q&C(J$J(B2BBG%o!M$F\
        #L\"P#G)F#H&p#IQA\"E6I+L/FxZ#E}\"C4~\u{4}K%%F\"F\u{1f}`\u{4}s5KyS$'x>H(z4I)\u{17}#'H@N&N%|!qx(h- R\"I$L!i!N=j#M\
        $N/T&SaF1HxLLr! u\u{e}<\" G\u{5}M\u{15}j&\"I#N@Pww%LEt\u{9}5!Kvo\u{5}\" JEP9\u{3}#\"L\u{1f}`\u{8}ul~#!q!LFOtI\"\
        3t3LJ\u{19}$ JEz&I4z\u{1a}'!&I~\u{2}'!w&D>x6v&J\u{1f}`Jy%v5!q$A!K!A!E=v\"D!D!B&J(r!v#z!s#D!E#v&M!I\u{1f}`BvVf\"\
        !Fxwn\u{b}!%J\u{14}\u{14}'\"p#L\\OaK\"K/F}M\u{0}D@ L\"k#S<Q%Q%L1U#A1JGO!N$J!@%P\"S+K#J!H3I!M\"H!K*K9K\"G)Q,P!J!\
        q#R!T$O\u{11}Q$!C&D@L%Nph! u`9! uCW! L&q!&L7%$ M!u\u{13}J!wZ\u{1a}$ r'L,PFP2t0 C!F#n!A\"|!O>E%C\"z.E'N.G\"oEL!H\
        \"uv\u{13}\")>)s\u{1f}2' n'D?t!G&G\u{1d}tZx}P#EH$s4H(\u{8}\"Ft(J8@!LrY&\"\u{1f}`JxD\u{10}! q3\u{b}# MEs<qd+$+m:\
        s,O4ta\u{13}$ t!@\u{1f}`>H3\u{b}%%LIO\u{1f}`\\I\"v`a% E)y<L*x4B\u{3}0!\u{18}u8l. T!O$G#S>M!N$L0M$K\"K\u{1f}`;L.\
        M\"Owt\" tFt\u{1a}=# r'I>J:q!*u\u{1b}M# J!G!ueI#!q\u{1b}L!tzi! MTk! u\u{9}i+ L&q@L\"H#u!u\u{1f}`Av\"I6H!rv !FwF\
        \u{4}! J;\u{0}!'GN\\0 U!G$L\">!N%D\"E!n)\u{7f}3MY@!v*IVx^C#}\u{1c}\u{7}!!Hd:\"%sFtVN!EMP\u{19}) n!K$q!M!G>P!p&L\
        \"O>$\"\u{1f}`xw\\0$ v!IEy!I^M!#o\u{1}\u{1a}# RFL\u{18}Ca\u{1f}#EQ@M!P d\"\u{1f}`|G*\u{b}!UH[\u{b}!%q%5! MuM\"!\
        sFt&\"!Ft[o(\"P#K!R!I!L+R5S\u{1e}I!\u{7f}# L!qFu$4!!H<\u{11}\"\u{1f}`\u{c}t\u{12}9- p!E!P#B!K!K!O=Q!m!L!P$M\"N)\
        ~#!I\u{1b}w!KRb' \u{6}A\u{2}!2\u{1f}`V\u{6}!\u{2}!2S># r!AEt,(* K#H\"@&s!D9u,Q4w\u{1f}`Pv`2!\"KNn#Ew\u{1f}`gs\u{a}\
        \"% v%H@I!v9IT\u{0}! P3\u{4}!\"p!\u{18}\" IFL_D! LB\u{13}= o!R!R#N#O9O!k&P%Q.M%RUM/H#L(o#m\"I#P!N&l!K!M*N2K<O!k\
        1M%P\"Px\u{7f}\"!GLris# r\"KFN\"\u{17}#EJ,t4L\u{8}\u{a}\"!ODM\u{b}*) N!H$I!P!C,t2P&L.rL\u{17}\" tFuOV/ S!L!s!P%\
        O!K)L!J3S!M!n%L/Q$Q!IVf!F|OD#1I!mWFLb!#oi$! Kq?!IwuS&\"BCJ$w$p\u{1f}`fyJx/ l!K!O#J\"R>P\"P!O#P\"O!O\u{1f}`NJ.p%\
        IJJ\"\u{1f}`\u{a}z8$\" JFL;:+ B\"?$?\">#F!z:E+P!t4k:w)x!Gt\u{13}\u{f}#Aw\u{1f}`XwY\u{5}\"#O1sgk#!tFw4H\u{f}\u{1d}\
        ! vY,#Es2H2v\u{17}I$ {!M&K\u{1a}x+.!Fv\u{c}>\"\u{1f}`\"s\u{9}o!F{w\u{14}' p\"M#J!Q!K!O@Q(#% u!G$G\u{1f}`3I\u{1c}\
        \u{17}%#P\"n\u{1f}`\u{8}Q\"o\u{c}e#!C\u{1f}`Iw6<$ w/F7y/G:[!EyK+$\"J$O\u{1f}`\"K\u{b}W-(P>Q!G&r!N-G!L#>\u{a}M!z\
        !HLu-Vrm! viv!&O\u{13}'' y!K!J%K!K>s\"M\"r! r{=#5E0CHE)!! P*K!FD\u{5}{! q5g0 Y\"m\"Q!P\"N!Q'N(P4U1S!P%M\u{1f}`I\
        I$M\"K3P%!G&B6t\u{2}tmvj5!(rB\u{d}\"\u{1f}`?{A!\"\u{1f}`nwMO$ s\"D\u{12}}\"D\u{1c}x$ s!KEs!K\u{3} $ M!s\u{1f}`m\
        v7\u{1f}$ v=I\u{7f}w#Iy\u{7f}&!o&M>{\"I&M.{\u{14},!!IcU( P!t&B!M?C\u{1f}`^J!sd2\" IFMN\u{6}6!O\"R$n!M#O$P7l!U!V\
        !S%R-O\"R\"R#Q!M_O\u{8}P!Q&N%G$KB[%%L@n&M2m\"O1[\" t!F\u{12}\u{d}\"#oFonr\"EO7M\"\u{14}% r!EFF\u{1f}`0tU\u{a}%%\
        r\"O>E!H%r\u{6}%!Mq\u{1d}\u{a}, o!v!KEp!O#R0K!P$Q\u{1f}`/MAR56( m!P!T&M>n!NmQ\u{3}q\u{d}\u{c}\"IM4s=p# L\u{1f}`\
        xH$\u{15}, B!\u{2}!E#D\"E>=!F!\u{3}$F\"G.=xu\\R\"\u{1f}`3z\"N* H\"R%pAR$M/M!N%P\u{1f}`KJl\u{10}#!M$K\"r8\u{12}(\
         K(L9o$P&M\u{1f}`ML!oJ\u{16}#ED$u4Cg}+ I!t&q>z!L!I&G4z\u{1f}`^C!}<~$ q!K&MEPPb!Ir!\\$ K!uEL!y\"K\"'K@M<F%Ay!E\u{1f}\
        `Wy!EiX-!K\"J>s$O!q!O$P#L1C\"EqHeP!sg\u{19}\"'qZq\u{6}h#!A&O@I\u{d}\u{18}. P#u!D!MAT#q!I!O2T\"O8t^okt,oTc!&JCE!\
        2u9u* p!N!N%H!Q=P\"M!J9E!L}\u{1d}*!F!L&J;u#y!J!M\u{1f}`wN#u\u{11}++ s!F&>:M$M\"JzGvs!M1q!J\u{9} \"\u{1f}`mwFA& \
        Q'?!U=T\"B^z&1!!G^&\" N%L$N#!D!q%A\u{1e}3\"EI!HG[-!C!G$E\"C(?!D!vEH!r1B!kfEyIIy! q\u{8}c! F\u{16}E) n!J$G\"K:9&\
        L\u{1f}`Qu!9\u{7}j\" wF{w\u{5}\"8lZn\u{a}1#E{\"F4{1a# r%LAsm<, G!w!J!O!M#M!P>K!p!N9L!LkO- A!q!R!F\"B!N!F$q!o:G%\
        I\"N4H \u{3}\"!FFI`a& o!F2r\u{1f}`,N#s\u{12}\u{d}#EI)u4L7\u{c}& r!P!RCP\u{1f}`lH7i! u<\u{1f}# L\"qZM,X#!L$I\"G4\
        z!qxg\u{b}! t\u{4}D'!N\"Q\"P\"PBP$K6L\u{13}\u{1}$ s!J%G!M'J\"!uFu[\u{b}! O]$!%HBe!-v8\u{5}8 I!8!}!A\"C!D!8!@!B&\
        9$A.I%L!@!o#J\"?in0L\"r,s,r8uSqQR\" zF{Oy\" o!@wv#$o\"Plq,\u{3}\"!M$N:\u{10}$!sDJ\"w4H#q& s!F%N@s\u{1f}`Gw5m!%p\
        \u{11}4\"!tFu#`-!O!m#H\"M:M&P$K\"M.L'Q\u{1f}`6R!M,s\"\u{1f}`\u{5}y \u{c}&!O$J\"P?u!O'OT'!!Fc), q\"P#U\"L!K=O#P%\
        B\u{6}JfL+r&M]\u{9}\" L\"t\u{1d}8$!E!N%B+sb4!'tXD!\"Qq\u{13}!F{\u{9}f& s!D!N$D<I*K\u{1}vz A!k!t!0!<\"o!n!q!'!C!\
        %!<!5\",!<!+!D!+!=!2\"A\";\"@#m!A!J\"o!@#K!h!l!@!E$e!8&;&S\"9\"Q!j!U!i+2\"s\"E\"=#p$m+K%@*M#K%K!M#m!I!T$N!m+J!U\
        -o#Q#P#L)t!K#J!S$R1S#S!m$s!r\"P\"o\"k)S%R#7\"P!j!U\"5$6+@\"q't$qt^\" r\"ND\u{11}!%J\u{f}\u{8}$!>\u{1f}`$wIuN^% \
        s!O&G6H\u{2}H,\u{11}!EM ]!_sQ%\" v\"E\u{15}]#Eu#K4vwJ$7s.JLw\"I\u{b}L$ M\u{1f}`O\u{1}\"?2e! t\u{6}m, V\"l#H\"R:\
        N*L\"S!V4P\u{1f}`6R!NPu!!J!\u{7}? E!m<s)N!R4C&R8K$t7N(K!H\"s\"L!q0I!p!P#Q!M!I%J!s*HCL!Q\"s+J/t!F&FBn0 T!V!W1U4R\
        4T!R%PKM1NpO8O%T$S!U!R\u{16}<# x#I\"Hdp#!F\u{1f}`\u{1f}G3\u{8}\"\u{1f}`{t\u{0}f! J\u{b}C$AN\u{1f}`XN\"t I\" t!I\
        Qt!FP&\u{1f}!Fz 5!#o\\m#Es\u{1f}`jt\u{4}\u{d}!Fv\u{f}\"\"\u{1f}`8v$h&(l=R!M!O!P&o'\u{19}\"!GGO\u{12}\u{d}' M#q\"\
        O@Q$r\"Q2B\u{19}Q& n!J&A:s\u{1f}`Xs\u{c}J$ x3H3w3I\u{0}:!FE3K\"EQ7Q7\u{1f}@ I!p!s!G\"7#r!4\"1\"9\"6\"8\"5*D$K$n\
        $J\"=$>,P\"L\"C\"R/HGH(D'H,DZG,K\"r/L5J\u{11};!\u{17}uRE,!H!o$N<O%K%O4K\"I\u{1f}`8O\"r6M@\u{5}\"'M\u{13}HJ\u{1c}\
        \"\u{1f}`\u{f}s\\C\"\u{1f}`mx\u{a}~!Fq\u{13}5! K+\u{10}!Gv\u{6}0#!JFL5L\u{a}t\"\u{1f}`\"s\\\u{e}\"\u{1f}`Hu\u{1e}\
        8( JAz!L#R\u{1f}`SL!z!L\u{1}m#!u\u{13}M!y1H#!H$LILr\u{13}$!P%QHO2Ka1$'r>B(t0G\u{0}\u{15}! K7>% z\"H&G\u{1f}`}xB\
        4# I)sFt;-#!G%H\u{16}wac\"\u{1f}`xxZ#$ s!L!MCM4W! r\\O!Fy<t$'C@u\u{1f}`ds=m* Q&N!QEN!Q!P.P%L\u{1f}`7Hx>\"\u{1f}\
        `xx1G\"\u{1f}`Jv|I\"\u{1f}`\"xH\u{1b}% IFF\u{1}I?x!E\u{6}e\"%vFw4\u{3}!!A;{! t|\u{6}! q\u{1e}p= R!G!P!M\"x!T!C!\
        J>N!L\"O\"s\"J!L/J\"S!O/x\"m\"P_H\"J!M\"m't=p1L@P\"p\u{1c}E!Hr\u{17}\u{5}!FxbX!F{\u{19}9%!qEv_C\u{1f}`%K C& z!D\
        !FDu\u{1f}`_x0b, o!L!O#J!Q\"K9K$Q\"M%P\u{1f}`MK\u{1a}v!p{m\u{5}!!r=b$!P&J@M&M83( E#M%D/L!sX;\"s!M\\e% tBM\u{1f}\
        `Vu\"MV=!!MT]!!K I!NvR\u{13}$7H!qYI!n4Q#Fx\u{1f}`dFA\u{2}$#M#q?U'pEp! s|V![vWX#'OZP`xP\u{1d}!9x=\u{1b}!Ntp]\"!v\
        Ftx)! K'&\"#nBo$S% D!u!O%I!M\u{1d}x!!O\u{7}\u{8}\"\u{1f}`\u{a}v\u{1f}c\"EM9M48!'N5\u{10}& p!C&J@M&Jgw_^' N!y!I#\
        F\"B?Q!v9N\"-{Fst7#!QEt'R|\u{f}#%K\u{1f}`\u{d}LCB! LBvH P\"o!M\"S*A$N/S%m!p!N!M!T!N&I&M\"A!Q!G&L$v$u,p(L7R\"P#L\
        !K\"O!K#L$o-R\"u\\M'n\"S\"r.R!I!H^\u{14}\"EG$w\u{d}S! tW\u{f}\"&M\"oC[$ L!LEF\"P\u{b}s$ s\"J2S\u{12}uo{& p!M!Q%\
        H!Q=OU\u{a}* FEu!O&J)M2r\u{1f}`CG#G/u]\\!F{2Y$\"L&G\u{1f}`\u{2}I\u{1d}6!!q@\u{a}: V!>!I!M\"<!I!=!G'8$B!}2Q\"P&L\
        +E!v\"K$K,m8vZQ#;!qjJ.L!o1\\& w!F'G\u{1f}`\u{1f}`(L.o$ Q!QEO!O\u{4}l= T!P!M!R!O!P\"T!R:B#T\"A!B#>!?\"o0R!>!@Tsc\
        p!r!M\"v!v!A!CKP(I9{\u{1}b. T#S;k)X\"T$S.T\"R#X!S<PCk4QfQ<R'\"T%M!R@S#N0C\u{19}v\u{1}b\"\u{1f}`\u{a}x2U\"!I&F4U\
        ! v\u{17}\u{7}\"(DFI\u{8}((&H?L'L\u{1d}H!s!vEt@M\u{12}|# x&C@z\u{2}5\"'u\u{1d}x\u{3};%3m!DWs\u{1f}`PN\u{19}|\"\"\
        J`v\u{8}\u{1c}\" J\"q\u{1f}\u{a}7!P&M!R'M\"R(w&F(M%Q!P*O$G!O#K&P@P!raINM/L#u(N/ubE( Q!L&N>m\"O'O\u{10}OpJ:\u{b}\
        \" w3I\"'% O%w\u{1f}`3x/x\u{d}\u{15}\" I\"q@l$'K;O\u{1f}`XO\u{18}U% J%IFD\u{1f}`ML-_!#NZi!%JT() M(q=J#M&t\u{1f}\
        `?I\"t\"L\u{8}\u{7}!#T\u{10}H%$q\"Q\u{1f}`\u{8}r\"Nht#!@\u{1f}`\u{5}E1H\" t!EK'!ED#\u{d}! M63+ m!=!N%A!K=L!s!>!\
        J&LCw0%#!K&NFMSP& F%r@I!J%t4I@9\" rFx5p- \u{4}!A!B#C!E!D!F=K!w!B$F\u{1f}`Mus&5 l\"m!S\":!E\"V>n&F\"S.U!T$Q!MVK#\
        K7r!J%I2KMt2P,=-!P!T$P!N!W?K!N#S!R3O\"Q\u{1f}`.M\u{0}p!Ku\u{11}\u{6}#Eq$N4r\"\u{2}\" wFz6c#(M>t(Ls%% t!J\u{1f}`\
        &t!M\u{7f}x#Eq%O4rzM! t\u{9}A\"EMNMvl# K\u{1f}`nv`N%!O&K!J\u{1f}`\u{2}J1\u{11}!'M@0! u\u{5}\u{2}!\"N\u{3}\u{0}\"\
         p!?g\u{1e}$(r=s\u{1f}`mt\u{7}\u{1a}$3E!t\u{1f}`\u{8}o\u{1f}T$ v\"JDx\"L\u{1a}\u{17}\"#MFN\\'#!I&J!K\u{0}##Ev$K\
        4vg\u{0}# t!@Eu\u{19}\u{13}\" uFxP!\"&SWP\u{4}S% v!:!E%>?v\u{0}\u{5}!,q<L!!I\u{7f}<\"EK!s]e\"\"nCn%B!!F/\u{17}\"\
        EK#s\"\u{1c}!(M\u{1f}\u{16}\"\u{1f}`8u\"x% Q\"sCT#p4U9m!FuQ\u{1f}!FP0m\" J/ru4\" r'H[i!Fss%\"!J&Jy\u{18}K N!I!L\
        !R#m!v!q!F&M%K*r#N$R!W!N!O&r-O!S!J!K#P9s;K'O!F!K\"r!l!C!J\"R-E!K!M5L\"t+K8N!G)N7m!Ls~,%A#K={!O!K\"D$=.p\"{$v\u{16}\
        r&K5u7#H$J:E(H%R-;!L#<\"ESQ!r!K=F\"KBJ&t1I\"K(E-C)B1E!KjE!%M.\u{12}\"\u{1f}`\u{5}y\u{1d}3!,qmh$ I#tCP#p\u{3}Q# \
        r!A&BA\"\"!HXr08!'L*#5 l!F!T!P\"Q\"J\"K*@2L\"O&M/O!G!H!M\"I!OeN\u{4}O!L%NI@\"\u{1f}`u}?8#Eu3M2v\u{c}*! rM1$(r=s\
        \u{1f}`mtV?$ q\"I#IAv(\u{1c}! Lkq\" t!@\u{18}\u{1a}\"\u{1f}`Qs.O#FK%v4K<~! t\u{14}r4!T$P#T';\"F\"H.F$p\"J\"O\"F\
        \"F0o#Q!q\u{16}p@u!F2T0HJ|%\"M!o\"BAv#m\u{d}u#!D$R#M%>&'L?p_xAH,Fex\u{1b}U# s\u{1f}`xzaC'!D$E\"F>D\"I\"x4F4e!Fz\
        `4# s!E%I\u{10}I$\"R\u{1f}`.{\"Hf%\"!tFu\u{b}\u{1b}_ l!W!M\"S!I!U!L!T!4\"H%o!M\"I$m&M$L!V%P!R#L!T!O!S-Q\"Q!S!O!\
        Q!J!Q/j\"V&K!M!J\"K!MAM\"l#Q#L(r!N*M$Q!K(O,r9s!N!Q!M!O%u#L!V,K&R#Q\"P!Q%R(t2M\"%sFq$\u{12}#EE$z4E\u{6}\u{9}\"!u\
        \u{14}w$\u{0}' w!D$A\"H!R?J&IR\u{0}( {!B&G>G!}!D&H4J\u{18}P!!EA5# r!A\u{13}Eb &\"GCr\"K!J#M4vwp$!J$N\"F@L,w\" y\
        Fz\u{d}7$+t:A,y4=C\u{1d}#!M\"PKMS\u{6}' F!N%N*t6J0m*Ne\u{1}\"+n\"s\u{15}r!EH\\q# oFq%Pt{% z\"J2J1I5C5[+ w!@$F#O\
        6I'S&L#Nnx$I2z7=\" sFv[^%!L$J\"M\u{1f}`gLq\u{12}!^I\u{14}w. F!C\"u\"H\"D,O3I#o\"O2U\"Dvp\"KumnG% t!P!NDy\"Lat\"\
         t\"LQ!# p\u{1f}`\u{a}H(\u{1e}! w2\u{12}! Lq#\"EL!u|x#7n/sQN\u{18}{!(q>S!FuoE! vJ\u{1}$ t!L&H>MRb#!B&@>DM\u{1b}\
        !\"QaL#!rDJ\"v`<\" N%o/j\"\u{1f}`\u{f}tZ7!&q\u{12} $FK\u{1f}`'C'{_'\"EH:F\u{14}K$ q!N!O%L6L\" yF|s\u{14}!%N\u{7}\
        ?! q\\\u{2}!FL2\u{19}!\"K`H!GuY'(%p\"C?I#G\"t\"J0t\u{7}w\u{6}~$ L!sEL!r\u{5}_$%LAo!N'N9u< q!P!T$V!R-P+q(S&Q-O\"\
        S&NSJ!O!p!P\"I!L\"O*L+p!N(K,JPn#N!P4WfA\"EJLvp3* m!m$C!A<I%Q4T\u{1f}`?IFMf\u{14}! r)j$!E&B@A&L\u{b}|!!ISZ!8nsV!\
        \"NC9! xj_!Fv\u{1d}\u{13}\"!LFLrm!EK\u{5}l!'A\u{5}m\"\u{1f}`\u{a}wYJ( L%J\"v!M=O!N'wGRUj$ p!M&L?u\u{0}$!%o5g!!N\
        .X% s\"GCJ\u{1f}`ewKG+ p!M!P#M!O!O@E$I!N!RwN]\u{7f}!!L!Z!\u{1c}w[a+ V!W$V\"k@U$V\"k.S$EeL\u{1}o0b!MuT!!-s]2& o!\
        I!T%K!Q@Na\u{3}!Fz\u{c}M#KI\u{1f}`_x:@!Kp`s,!B%Q!F!O9I$Q\"O%T!J\u{1f}`LI9O\u{7f}\u{15}&\"s&H\u{1f}`7K\"t6zcM# v\
        #E1MW8# r\u{1f}`3{ Y)!D!G#A\"x!F=r<v\u{1f}`Ps\u{2}A!+o\u{1b}<* I\"J#I\"q>x6u&H\u{1f}`IJ'v|\u{15}'!HD{!N#J$J0w$x\
        &&!HPM\u{16}!Fv\u{1c}}% q!BEr\u{1f}`1uP{! q7])!H$R\"C@B\"w$I.u\"D\"E?Bt V!X!q!O\"S\"S\"N\"N$L\"K\"M\"P\"O+p#l!T\
        !S\"V\"S\"Q\"S\"R\"K\"N!L!P\"K\"J!V!N\"K\"O\"K\"J!T!K\"L\"J\"P\"o$N\"O&M\"I!Q%L)P+S#L!O!P!Q'Q!U(C!F\"R!R!U)M.U$\
        C!F\"o#O#T%O.K&R#n!m\"p\"O\"p!Q&B$m&T!l#P\"Q*K%Q$msC> t!V!M#Q!N\"O9L!P#T!p\"L$Q\"U.N%M/o.PGR\"J!O)N'R:JEm!L!P\"\
        Q.n\"R&SRh-!D!R%G!L?M&M!P-F\"R%N\u{1f}`:NNwSh\"\u{1f}`\u{5}zhZ% L!u\u{1f}`/L!uE\u{f}#!E&I@G`V\"(QSM#\u{a}# q!N$\
        M~\u{16}# R4rFmDc% z\"FDu\u{1f}`_yTg% v!Q!O&PYLd\u{2}$!L&H\u{1f}`\u{3}u@\u{8}\"\u{1c}x\u{d}v2\u{1d}!Fwak\"!C&LY\
        \u{11}'(n=O'N\"q4L\u{1f}`JKTa) q\"M#E!L!P!L-r0LHr\u{e}5#!H&EAT\u{0}f#(IZHf@P1!aMv\u{b}/ M!G!N#A!M!s>R\"I!F%x!r/\
        D$J!I!t]n!!KFN!!L-\u{4}$!IAt\u{1f}`Xv\u{12}s\"\u{1f}`'yK4(%H@t#P#M#N.q6M\"sV^#!O!REL(a$%A\"F\u{1f}`\u{4}u\u{1d}\
        D\" J%oMH!Fw\u{6}\u{5}!Fvr%*%E\"A>O!n%L1L#G\"G\u{1f}`7I\u{d}'%%TBN8Q\u{1f}`5L\u{19},& M!o$H@}\"E4{<z\" J'p5b\"\u{1f}\
        `xu\u{13}u##M\"qDN@\u{17}(!T&R\"P>W6R\u{1f}`;r#M1Q!wP50! n_\u{1}!Fz^~\"\u{1f}`\"xZ)\" rFrz\u{3}' r%F#O:Q\u{1f}`\
        Vv\"Q^q!\"L\u{d}s\" t!A\u{f}z\"!BFCcG\" KFJ\u{18}V#!N!H%D&\u{b}' {!K$D\"EFH4KfEQw\"!rFv U$'K-R3J'KP\u{c}! t\u{19}\
        '$ o'P\u{1f}`qtP`$ r0L6w0K\u{14}!& m!H!R$L!M?s\u{2}0\"!K&L/;o m!X!W#P!Q!W!S!P\"L&P!N#n!<!O&U\"K!N\"Q!Q#W!Q!W!U\"\
        P!S!Q!V!O)S!T!Q!R!V!S!T!Q\"N\"S\"P\"Q!S#Q\"n!<#O\"P&P%Q/s(R'o#U\"k!Q\"N!S-l\"T#Q!P)R\"s$Q#P%J\"O\"k#o\"P:S%g\"Q\
        !P+P&V$U0L!M!Q\u{2}E\" r'H#x: m!B!E!C\"D!H!C!D'?$y!?.J%L!L#J\"L!G+s!E!JHu!JNugJAn!J`A% q!I$D\u{1f}`.v\u{f}\"!\"\
        oZa\"\u{1f}`3yGk$!H!O%I!P7\u{13}\"EHLwo\u{9}\"\u{1f}`\u{b}tsz!1H\u{17}/! Kc3#!O!NFN'J#EM)t4M|>!'Kg$\"\"QFOnL( R\
        !MFM4L!O\u{1f}`<F3N\u{1f}\u{17}%!JFH$D\u{1f}`*uvz$ H!u$K\"N<k!\u{17}C!I!ERU<\"\u{1f}`\u{a}vZ|( q!v!=CT!o!f!D3Sx\
        \u{7}*#O\"P\"N!R!MBN\"N/N\u{1f}`UL}_F#Q\"W\"j!l!G&O\"E\"J0G)U\"f+O$G#U'AND\"W!L\"R#H'T!U.C\"J%E%C%L#I#G*M9K\"C(\
        l.D&W#Q3G-mR-$ y&H\u{1f}`-vi##%EHstw\u{b}8# u!J!N\\J%!Q&L>V\"P&P\u{2}\u{7}!!KH\u{8}0\"T#?!N?l\"Q!U#B!M!o.t&=!FR\
        r<CFx#zl(!EL X!Ft\u{17}i)\"O#K\"O:M%T%P6L\u{1f}`8M`/\" xFzi'$%F#R\u{1f}`tLCJ\" n&J5L!EFcN!\"O(r0!t!A#P\"O(D#K3\u{2}\
        \"H\"G\"E0z\"u4E\"x$H$u^\u{3}%Ay!E\u{1f}`Wy!E\u{1a}(\"EJEK22) S&P?R#L&skHsF\"x\"IE.\" G(r\u{12}9\" N!@\u{1}0)!J\
        #n#N@M:M\u{1f}`3y6TENh\u{c}] l\"i\"M\"R%P!A!:\"S\"F\"E!n#Q!S%K\"A#U%S!R\"O\"T!Q!T#S$Q\"L\"J\"L\"M!S!P!S!M\"Q\"P\
        \"O,Q!P!N$O3M!N+N%O\"K)P)Q'T&m3K;n%v\"P$j\"U!Q+Q&R#T1O!Q(tfP!!qfD0 I!t!QDO%@!N!P!N-A&u`L#ui@7M!y+E8Z\"\"GDv^m!%\
        FYE!%m\u{8}Q! I\u{3}l# J(r>K&s)!<\"F\"M\"@!S=N\"E&F5P~=% K%J@p$M4v;1! o%;\" qFs-P$!P&M@P&O\u{11}\u{14}!&q =# L!\
        u\u{14}tC\u{d}# O&o=OZ!\" I\"q\u{14}\u{7}, \u{0}!?!F#A\"C!H=G!|!@!E%F!JVu# v!C&@2Y\u{17}!S!s!Q!o\"t!Y!s!K!R!N\"\
        A\"T!o!O\"Q\"O\"T\"G!E!N\"P!o!T\"P!p!N\"n\"S!j!Q\"T!n!V!n!K\"Q\"H\"U\"Q\"R\"O!V!N\"M!j!P\"I!U!K!P!O\"L!O!J\"O$U\
        !Y!O![!N\"T\"Q\"I\"J\"N\"O\"M#P\"K\"N+P!j\"V%M\"P!o\"Q)K(Q\"S#m\"S%U*j!U#T&o$S\"T\"P\"U$S$P$Q$S\"R(h!P!p!Q\"F\"\
        P\"Q\"N#T\"I#P!V!O\"Q\"O\"H\"L$M\"P\"M%N$n)o\u{1}\\!Fw%K#\"sDK\"st&$GI\u{1f}`0wOK\u{10}q!aK=n\"!I&E`\u{8}%!K&N>\
        P\u{1f}`\u{7f}G\u{11}u&!=DN\u{1}x3x\u{10}z%Cl:! r\u{6}f(!L$G#QCH0K&HdM\u{4}PdT( o!K!P#M!P!G>S\u{19}O+E. T#S;k)X\
        \"T$S.T\"R#X!S<PCk4QfQ\u{b}<! pXn\" MEPR@\" uFvIW+%L\"D\"P\"N$N#NFO#N\u{1f}`VH>u2\u{4}!FG|+! Jdu$!P!NEN\u{0}L\u{c}\
        `0 r!G$J!M!R;K#Q!n!L$K\"P.K!M\u{1f}`OK4O\u{2}\u{0}2 p!{!4#F!G!>!H?n!>3j!Fkq!M)HFtSq!I5IFK#%s\u{1f}`\u{a}uS6!!I\u{5}\
        n!FtoK# q!E!F?E!FwQ~# v/D7wO4$ x!JE{!Iw]!'N\u{11}Y$ E%J\"tDL\u{6}f!Eqn'!FyV4\" l(L\u{1e}m\" s!K\u{0}y\"\u{1f}`\u{5}\
        |+\u{19}! u)=% t%E\"F?x%F-{!Fv&5\"\u{1f}`BN\u{6}9\"\u{1f}`\u{5}{(^$ N\"v%D\u{17}sv\u{f}$ w$KBw$L?\u{8}#Ey*G4y\u{1f}\
        \u{19}$%t@u\u{1f}`jv8\u{a}# IFI'PKG\"\"pFqy\u{2}!FyIG%!:$t\"=GM\u{9}xmo'!L!P#I\"v!N>F!JDH!MO5e! sG<# H\"uFrBv!F\
        {f\u{1c}/ m!J%I\"T=M!k(S\u{18}u\"Jap&L\"P-t!G!L\u{1c}P\" J\"r{{\"FF\"uS\u{6}$ IBr\u{1f}`XrX?& t#I$H\u{1f}`~v%v\u{1}\
        V!!M\u{2}N&\"R%Q!SFR\u{1f}`0t*J!!N9\u{7f}! O.\u{11}$ J&t@J&ud\u{6}\" o%G(.\" rFu\u{13}J#GJ\u{1f}`cH \u{b}$!N!Q%\
        Q>M4\u{1}$ v!E!ACG\u{7f}!' o!S!L#J#M=N#N8;! I3a# v'B>Hh \" JFH\u{3}S#'t\u{1f}`\u{a}uR'!!I@\u{f}-!C!R!E#P!I$s!o#\
        >$:&u-H!MHGfx'!=&?!o=P&t\u{16}rdEHs! s`\u{7f}!\u{14}t>wM 8!y!N!;\"A\"}!G!:\"<(B.Q!R$=!u\"A\"D\"t!L+H$G\"G1K%pCH\
        \"t(B\"q\"I!v(J!u#H\"I\"s?M7I*M!Q!R!w/E#G\"H\"t/v\u{1e}K! vQq!!EA~\"!LMtWX!Fw#A! t\u{1e}\u{1e}\"[P'NO~#%EHstwMn\
        \"(PDOb2!?GV<\" N%p\u{17}o( n!L!O#I\"L>P#K$NaL! L!\u{7}\"2p4E\u{7f}X!!tta% v!C!KCQ\u{8}ND=$%KBRqJ\u{7f}Hi8!&ofB\
        #%L\"G$O\u{7}M!'O\u{16}\u{1f}#!Q'P?MlJ\"!G[M\u{4}C!Fu-p#EH$u4Jvs( J!SEG!P8Q\u{1f}`LR!Mr\u{13}\"\u{1f}`\u{1f}z(a\
        ? O!p#U\"J%<&O\"J.M$l\"T!T$L\"S-M#Q\"L\"TRp$M#P&L=N*N.I9N)M2M$O!O!Q!T]]1 L!x!I#Q\"J!H(E5V*G.I\"G$v2w\u{1}J!G5H!\
        y\u{11}g\"EC${1\u{14}#\"DDy6D;N!\"rL\u{16}! I\u{a}^##n\"J\"I}i#!E<t\u{2}t\u{6}n' R#Q\"l!EWP\"l!I6\u{12}!Nt\u{11}\
        \u{10}! F)l!(H\u{a}\u{7f}! qC\u{e}!FxzB\"%tFx(\u{7f}K N!t%P\"P#9$N\"M\">/O!K!6!m!G!n\"m\"T!P!r!O+C\"l\"I$F2G\"u\
        $EIE#O\"G)J=w\"F%F)E0G,O!N*O%R'Q.x!D#6dd\" F'qp\u{6}&\"Q&L=s#O!M4t>\u{a}$3s2t\u{1f}`vuTx$ M8oXF\"m\u{10}\u{7f}\"\
        =t\u{2}t\u{1c}0\"!sFuA\"\" Iqy0q\"%D!p*-\" tFwl $ H!v!GErH\u{b}\"!F&H@7\"\u{1f}`G{p8! O\u{6}\u{10}#'P\u{1f}`\u{3}\
        rYq! u[W$'K>M(M.M:h#!M&N@O\u{1a}8' u!F\"DBI$E\u{1f}`asd=& M!w!G%E!H?q\u{1d}X$ M\"p#KVJ98$ M3s\u{1f}`/t\u{1b}L2 \
        R!C\"K!T!u\"@!L'68I\"P\"n0I\"P\"XvR\"oDp1vC$&!<$K\"=!O\u{1f}`7J\u{1b}\u{14}\"\u{1f}`D}\u{1f})!\u{17}w11!!Jy0# s\
        \u{1f}`3|][! M(K# O&K?KQ\u{11}# v\u{1c}{\u{d}vJH! q:l!\"L6S'!N&O!R=N\"H5N&O\u{1d}5!+s\u{13} ! M? \" rFt\u{1f}#5\
         k\"T#K#V9Q!l&S#P0P%OUL-P%M+l\"M#M!O(MXQ!lGs\u{0}\u{1c}\"%ABN_\u{11}*!S!V@Q%S!T4P%McMuQ!K/3.%N\"O6L$P$n!Q%Jlp%m\
        !I!L!LyP1I2w# A&t@GJ%! q[\u{4})!I!T%H+p5P&H.N$P\"Mpf#EG$x4G=^\"\u{1f}`\u{1f}w):$'n!JEQ4nO,' s!L%L?s\"L%L\"L\u{c}\
        4!!L\u{12}\u{c}\"!IEt\\\u{1}!!rb\\\"!@'M9q!!F\u{b}4! P9-) x!?!K%K!F>t\"N&IzE\u{18}p! rN:!HsyE\" s!B\u{6}5& p!H&\
        J\u{11}B)wkq%6# O%HIP\u{16}~\"!J&K~P!\"ra}$!u&J@v&J/:\"\u{1f}`xs\u{11}S? T!R$o!U!F!P#J$82N!R#I\"Q!P#t\"M!P/;!G!\
        @!O!>0v\"?\u{1f}`&P.G#u!L!I$w\"O>_!\"s\u{8}c!EMxX!Ft\u{8}g! t\u{1e}~%!B@u\u{1f}`Lu,uSG! oh\u{1f}!Fyk\u{19}!!ClR\
        !-rQN\"&HFJ\u{13}\u{13}!GuR`$ MFJ\u{1f}`kR\u{1}1$ y%H\u{1f}`.u!K( o!K!N%L!L?M!O&G\u{2}\u{c}$\"P%Q?n\"P\u{1c}Y\"\
         R!N&V!Fwz## u!EExAT!-t?U3 l!r!O$S!G7M'H!u!C!N!}#R1@(IWA!|#M!s\u{a}QF+$ p\"O&JFMIJ# p'E\u{1a}|_6( J!I!L#M*s7H9O\
        (p\u{11}{( p!E$o!O!J>Q#N8M9\u{1b}$EE!N#q4<OV\" KFJa@!!M\u{14}\u{1d}! IM\u{7}\" KFN#?# p!MFN\u{1c}$$%K\"ODK\"LDf\
        # v&M@uk\u{b}\" rFs\u{1b} !\"p3X#\"r\u{1f}`mvA>\" xpw\u{4}1$4J\u{1f}`+x$H;\u{19}!Fws\u{19}-!;$D\"@;q%A$I\"D\u{1f}\
        `KL\"q0r&Q?q\u{5}x! q\u{1b},3 J!C!L!m\"n!Q?~!F\"G!J\"K\"B/O!w\"y!R!s\u{1f}`IF=\u{0}% s%C@P!s%E!\u{d}0 O!p!T%P6J\
        $G%P'I.Jbs!N!J#r\"I.LfG@J!Fx8x!!q\u{13}+#ED$|4D\u{13}f!Gwdm5 4!;!|#G\"@!H>;\"lNw>D\"m0E+p#p,u8v6r6C%L\"p5uc4$ P\
        !ADT)L>f!FK5\u{1e}$ J!uEM!w/b!Fy\u{11}\u{c}%!I&F>O\u{1f}`exzV!&r\u{1a}3R R!m!k!M!@!L\"R!S#T!J#P#q!H!X/K\"j!Q!N!\
        R#Q!V\"T#T$Q$M\"P!S!M\"K\"O!S%Q(S$Q&J$HRp$P$O#JRR$R9P%N#N.N\"L\"m%w!x^L+ A\"A$@\"?#F!z:C+Q!t4k:v\u{a}z!'M1)\"\u{1f}\
        `ou\u{1f}l\"\u{1f}`@ume!Gty+!\"N\u{c}a% pEM\"B\u{1f}`cJM+! u\u{4}J$!I&s!O?MP}\"!L!ORG'!M!o#I\"J!QCJ\"K\u{2}\u{1e}\
        !&J(o\" s\"G\u{1}@.!P\"O\"A!NAP!S#B!I/L\"L\"GfOn~$NBl!\"N,i\"!tFt`J/ o!O!Q%K:N&L%Q\"S.NZLwM!I*N2M6M!*!BNFY# H!t\
        !I&W!F|1f!\"r\u{b}m\"!MFL\u{0}a! r\u{14},# t\u{1f}`xs\u{12}R2 p!I!L\"o!A!P!N@Q$G!N1Wrv\"L!LZq/J.MEHB\u{1a}' N!L\
        &J!M?N%N\"OGy&%>!GAQ'Q-M&P\u{8}\u{c}! LHH!!B\u{12}?#\u{1f}`\u{1f}`0H\"(!!KXf' o!B$D\u{1f}`.u%H<wq\u{5}$ H!K$vFp\
        \u{5}\u{13}!(P\u{17}T\"'PGL9L$ pFJ\u{1f}`NKKm!,q\u{c}\u{11}* k!N!Q%OFL!O3KStVHML',& p(M=H!L\u{1f}`NJ%U#!M&O!Q\u{a}\
        \u{7f}! u\u{18}1!-sM\u{f}!FJeM#!O!L%LBL% s3I\u{1f}`,z#J(-\"\u{1f}`\u{1f}z+|*!=$D\"v>u\"B&L.E&}\u{1f}`PI/\u{7f}-\
         p!>&A>O\"I&C2CNMEq%G-H&EHM\u{11}t\"\u{1f}`x{:b4\"k$Q!E;Q&m$L!C/K&P<H=L#N#I#L\"I,G\"rJsMK&pKKG k\"T#K!h!I!R>i!I\
        !U#O\"M/V#G\"L!V4SAn!G!T!L!T&N!@\"O!U+L+O;n'F0I#P*L!U/C!W%D!R.L!Q\u{0}\\%%I\"w\u{1f}`UJ\"y\u{7}c#!u\u{1f}`JxL*$\
        \u{1f}`MD!G\"yxQ!Hr\u{3}>! t>o! L\u{e} #\"oFo4TM^'%G\"G!H-oXo\u{1f}`8uu=\"\u{1f}`\u{a}vN\u{4}!Fv4u!\\NJQ!3r\u{6}\
        d.\"W!PEX%R3O!QaO%N+l\"O$P2NeO1s\u{19} % H!L$v\"JDs\u{1f}i\"EN7Ng0\" M'rj:+ m!Q!Q%O!N=O!V!H:K\u{1f}`QN9V) q!M&E\
        >J\"D&I\u{1f}`'tV{wo\"=v\u{2}v>y\"Fo!K\u{e}S3!m$O#S+H0O#S%P.L\"S!Q!R\"P#M\u{1f}`-N!N(O7L3Obw%\"K#C#o@M#I\u{15}\u{17}\
        $!v&K@x&LX\u{7}\"\u{1f}`\u{1f}yR.&!O&O:K*L\u{1f}`NKF9!!CnJ!FI'$!GuOI# P!>!s>k!&I\u{17}8\"Fs\"N.\u{4}#!QDs<M3M#!\
        O!O!NI\u{f}\"!HLtO\u{b}1!F$C\"?6E$s&D$H\"K/N^F\"r!C\"Ems!D*F!s\u{18}0\" tUv\u{7f}8!Ft`S4 M\"K#O!P!q!o,G1P\"Q!Q&\
        qiI*H\"v\"LgI\"K\"u9u'K>o&!C&A7r(tvP$rB.'!L%L!K!PDJ\"MhsG@\"'ODFh=!\"E\u{18}\u{e}$%L@E&K2AXs!Fsh}%%M@B\"E!J&uIP\
        ! qX9\"!uFxB\u{17}# B%I\"qzV#Ew$I4w\u{f}\u{1c}\" r!M:;!,pm\u{17}!FurC$ K!vEL!w~L!\"M[48 V%S!Y\"Z'D$O2o\"Q\"K\"L\
        \"D,M\"p!N#N!R\"T1J\u{a}s!sLQ!S$T\"W\u{12}(&\"K$NBN%N\u{1f}`FJ4C!FwO\u{1d}!!K\u{11}\u{a}$#JBM&u4Ka;! s]\u{13})!\
        G!E%D!K8o&rqs/pFFh\u{13}#\"KFKl{q\u{c}!!o\u{12}m( S!S$L\"S:M@P\u{b}tLM\u{1f}\u{b}!HN\u{5}\u{1a}\"\u{1f}`\u{a}u\u{11}\
        w% o!K!Q#S\"Co\u{1a}* w!<!K&F=<!s6C\u{1f}`PD$K-\\! t\u{9}y#EEMw\"H/\u{5}$!L&P@N4Kz`!!N#s\" N!J*z!!J:#&!B$wBI$w\u{1f}\
        `Bz\u{12}\u{12}!Fuf+\"\"JFKA\u{8}!'M7\u{9}# J%sFvL,\"'uFx\u{1e}&%\"vDu\u{1f}`GK\"wpD# r'K>L9@#EzMF\"z*]#%M\u{1f}\
        `4OPI&&M?t,E4x\u{1f}`PGm.! tpP!!D\\T.!S!I$O!t!F+I2v$;\"C\">0z\u{1f}`!rMQ\u{e}_#EH\u{1f}`ex6\u{1e}! pPu&!G$w\"J>\
        L\"H$w65\"\u{1f}`\u{1f}y\u{17}\u{e}#EzLF\"z1?#Eu*K4v\u{d}.%!P'R\u{1f}`sM4F.w\")sFr3M!\"I\u{1a}/% J)u\u{1f}`1J#u\
        \u{6}D!'Rr\u{1a}\"!J&E\u{1e}s) O'L!N:p,PsI\"t\"NtpV\u{0}) K\"t#C\"L>K!N\"r&N.N\u{18}m\"!L$R0?\"!M$I+\u{b}) q!H!\
        P%H/u2O%KAubKx\u{1c}\"!rFvdN!Fu{k' q#K\"R@P!t#J\"R`w$ s!M&G\u{1a}w(q$!J\u{1f}`Ct&x\u{18}L! qrf( M!M!L$R!I!o@J&o\
        3\u{1}% M!RFH\u{1f}`#Jr<\" L&p0\u{1b}! P|^! H`t# u!G\u{1b}v:L! PS[# s\u{1f}`xt%U!]I|j%Ev0H2v*H\"vvJ\"Fr\"N3\u{5}\
        $!M&O@O4KID!FLcu= s%O\"R6P$O$l&Q\"Q.Q$J\"N<O8L#M%M\"P#K\"I/L'K$q+o+M)O/l+R!O\"N/po\u{3}!Es<,\" r\"JK\u{1b}\"\u{1f}\
        `BMAL!!EU&# N4uFr?~! rg8A \u{1}!B#M!~!0!=!S-J#M*O#M!{!I#O!y!9!D.C!L!M#>!F,J%M`q#K\"r!>>uCO1J$t!AOp#!K&NFM C' D!\
        @$C\"D\"z=J)qO/.!L%U!G,T5T%L!R-L!O$T!H\u{0}NKo?MFW!!J`\u{1f}<!s\"9!Q!9!E!r!S:M#M!q#@#E\"P-S\\I*D1G6JGP(D\"N\"q.\
        w!M%I!O!N/J8\u{17}\" L!qt=# H!t!IIt\"\u{1f}`\u{5}x\u{1d}X!%K.L!EER\u{1c}!!FfE#\"N#B!px\u{9}% G%D\"wDK\"rMU$Ey*F\
        4z\u{13}x`\u{b}#Aw\u{1f}`Xw~e\"\u{1f}`Gx>]' t!J$I\"M?o%K\"KS)2 n!J$G!T!P;l$o!O!R$R\"Qst#J!OAuSl\"O0S\u{2}h\"%J\"\
        L;{!(F\\\u{5}\" HHM~e& r'=!E=L\u{1f}`Su*/#\"L\u{1f}`1u\u{1c}(!*pS+s Y%P!Z#N\"L\"<\"O!P!F\"Y\"5\"N\"=$X!U$S#l!W!\
        V$R!U!U!Q!M\"K$L\"I!P#U\"T!P!M!Q#M\"O\"N!S!O!Q!H\"5$O\"Q!T!O$O!M!N\"P&P3N!n!P\"S\"S!Q\"X!U&n!M(T0Q(S#P'O&Q$R1T!\
        T\"P&m$S,N)T\"Q!S#O#I#M!O$P*n%V(\u{17}$\"LCQ\u{1f}`aL\u{9}X!,q.@\"\u{1f}`\u{a}yw\u{d}# P/S=I) $!F&J\u{1f}`qK\u{1e}\
        ,! un>!EP\u{d}S% n!JFL\u{1f}`cLd/#FG\u{1f}`dz\u{e}5!$pl(H!P&U!V5L$T$k\"L$J0J$B\"@!Y.K)L>N!B\"G\"K\"W!L#H\"S\"I)\
        J!N\"L\"V2F#L!G)=!A#MAT\"N/T!P$O\"P!Vg9' NFO5N\"Auw!JvN\u{16}~& |\"GD{\"G\u{1f}`Py[\u{7f}\" tFv\"}\"\u{1f}`\"x\u{8}\
        \u{d}! ti\u{e}* M%D@t!I<o.M&HHt\u{6}M'I~\u{7f}$$p\"TDm6R\u{11}l. R!K\"K!N!v!E\"IAO\"r!M1S#KxHvo4\u{5}(!T!N#LBS!\
        M#N0M&Ny:\" J%IZc\"&pZO\"D)\"r%TTOQL!KWL&I[O+NG\u{0}\" u\"FHF, J!P!L#F!P!u>K!M'p4L\u{1f}`KMB\u{2}&!E0K!rED\u{1f}\
        `cr\u{5}s!Fr^x\"\u{1f}`'wlN#(r\u{1f}`tqt\u{14}!FH\u{1d}:!!GU2. N!;!H!D\"C\"?\"|!F<M)y4K>vXriw\u{c}\u{14}& J!K&w\
        \u{1f}`\u{4}L&w\u{19}\u{1}\"!sFu1z!\"O\u{12}4!%J9\u{1f}# F\u{1f}`xEh\u{b}$ G+O!xFq2 1 t!C!K#q!N!>!N!M>G!O#p!R!D\
        4K!L\u{1f}`OHH\u{6}!&K%Y#EL(v4M\u{1c}&'!N&M@N9R\"LUx\u{13}J\u{2}m!FH\u{1a}\u{1f}'%C@H!O\"s#G1NIL]\u{1b}#%LAJ7E\u{10}\
        j( R!K&M!W?M&O!PwP\u{9}g! HbT#!MEw!L\u{8}L! qxq$!F\u{1f}`\u{1e}t!EP\u{d}$ u\"GDx\"H,R#EM1s2M\u{9}P#!K&J\u{10}t3\
        \u{1a}\"'q!K9\\& w!I&J?x!I&Hmp\"%D@r_\u{8}( q\"L$L!P!K-r0LHre4# y\"KDxC\u{2}(AL&o$O0H&G\u{1f}`7s!LpW#/S=Jzod*$!\
        O$L\u{1f}`\u{5}tV\u{10}\"$mYQ~>!FwRK#'s?L's\u{3}'$%I\"oDM6N\u{12}U% UHQ3K&G\u{5}M:\u{3}\" M/rOT$\"H&I?F}t\">\"\u{1f}\
        `3un\u{14}\"\u{1f}`BsrQ'%C!L!M\u{1f}`@u\"IFK+P' r!O%L\"O=O\"P%O&i#%O@O8N(##EI\u{1f}`ew\u{1a}E$7K!qYL!p!c!sN\u{2}\
        d# L!t\u{14}u?x$ MFL!P!O\u{18}\u{9}. n\"O$O\"L'A%q3R!N$U6O\u{1f}`IN%M!OKB9 R!A!j#K\"=!i:r%C$G\"A.D5E*p=N!K,H,H\"\
        N7NGR'>\"r1@%R0Cq\u{4}8\"q!8\"9#o!5\"2$7\"8\"5.E%p#?\"?\"Q\"?,P\"=\"E\"QoNFoAI!E\"s1^C R!L!R!L!Q!n\"s!Q!L\"L$K\"\
        I\"M\"J\"N0N!U!O!Q1B!L!K\"R\"K!M+J&K*NDP!J1P\"NbP$Q/P5*+ u!>$@\"M>D!A!LHy\u{1f}`%s1w1E\" v!C\u{0}\u{d}#!G&D@J\u{c}\
        9!'kwg!&J\u{1b}M\"FI;N\u{e}-\"EC&smq( O%N!nER0O$J\"S\u{15}s+9\" K\"p-$&%B!IEG!F\u{4}K\u{19}J{kJ!@!M!M!O\"P!q$O(\
        G$O.v\"J\"G\"B!N!@!I#u!t)D!C#x\"v$E!L+R\"R!R!L$K!L!F\"t!n6z\"EbH$L!v!yLD!E&I\u{1c}\u{16}!tNbn' K!I$u\"H?D!J$wl\u{7}\
        % L!u\u{1f}`9L!uA5# I\u{1f}`xM:\\\"%OFO|\u{d}* y!:!J&H:M#J!w\u{1f}`Rq\"Oko& q!@!LII\u{1f}`_v\u{16}(!\"Nwe#EH$s4\
        J2,\" v!Ggm#HQ\u{1f}`Gt.m!\"lNZ! LT`\" sFw\u{1f}Q% J3t\u{1f}`DI3v\u{b}\u{17}% k%@!EFD!SG=!Fr\u{7f}]0 R!H!S!O\"L\
        \"E,|!I1P!P#S$K,x$L\u{4}nkMJN% M1r4q!MCtz.( o!I$J\"L:M'R\u{1f}`QM@\u{6}$ K'v?K'w\u{1a}~!Fw\u{9}8!!J5\"!MtyS! s@\
        j$ o!B&E@HX8$%P!K\u{1f}`FK\u{2}\u{1c}& M!Q'M=N!K(NK&\"!LFM?\u{1a}!EP\u{1d}\u{6}#\u{1f}`\u{1f}`0y\u{0}v\" tFw,B!\
        't\u{7}@!FNry! q\"C#!G&sFvg\u{7}3 G!R!T%l;R%P!T#n4O!K!M4G$w$H0J\u{a}L\"R+K%FPC!Gu%M) P!j%U\"W+THS&S\\N\u{d}Rp~#\
        !u\u{1f}`'ui-\" xFyrK#\u{1f}`?r#N`N# w'D?z-X\"!Q'J\u{1e}\u{1c}\"\u{1f}`\u{a}x\u{9}p\"!tFv{\u{e}\" NFNbY#At\u{1f}\
        `Xt]H!%B]\u{0}\"%vFwJx!FzC_#Au\u{1f}`Xu5}$%JFG\u{1f}`_G\u{7}P!-rH\u{9}\" r!@5\u{1a}\" LFM,k!&nK=!&qnkD!?!s%N!O+\
        =$M&s$K\"y$Q\"{\"M\"r(H$>$>\"<\"?&w*M4x0J'K#s#J\"C\"q!H,E\"G\"t`t!K6D0I#zx8\"!EEyA0!(M8\u{11}# J!G!u\u{18}V\"%I\
        FN`b$FO!O!P&pzm! uY@& Q!S&RFO\u{1f}`KG\u{19}l!!I'E#!CFE&sO\u{4}\"(LFP\u{7f}_!FrIe!!Ga\u{c}! s\u{12}u! rYq! q\u{1e}\
        5\" q!D~\u{a}* P!M$M!q!M;r$M6N\u{1f}`>r?q# I!qEKN%#!GEF'w`s&!L&I?G'K\u{1f}`]vNv! oE`!!J7\u{16}##F5pZp#\u{0}\"\u{1f}\
        `?x4\"\"!M&sr{%%s\"I@s$u\"JN\u{1c}\" tFvS\u{17}# NEq6L\u{10}!# P\"N0p6F\"(pFqwT1%G!Q2Q)N!P$l!S$K!P/L$K\"MKK7Jtp\
        !N!PEk! s\"6?!q\"P!T\"B!p!Y*B!O.E!J$m$Q\"D\"S-R!S!O#M\"TVM#O&M.L)J0NDP,E!J0o!N%G/\u{5}' z\"H$K\"O>r\u{1f}`1u\u{1a}\
        *!GMQ\u{16}\u{1f})! n!W!t!R!m!V!s\"u\"o!R\"H!W!R!m!J\"O\"M!^!P\"G!@!J\"P!n!P\"M\"N\"o\"X!l!R\"Q!n!V!p!V\"R\"J#W\
        !L\"P\"N\"N\"K\"N!V!L\"J\"M\"H\"G!S!M!^!m\"Q!X!N!Z#T\"R!n!G\"J\"O$Q\"k!P$J\"S,V%P\"P!n\"R#k(R&S\"R\"V!l&j!R\"V\"\
        l$U\"i$T\"P(P\"T\"P\"T$S\"F\"N\"S\"N#j!Q\"Q!l!s!o!o!r!l!u\"M\"W!j!L\"Q\"Q\"O\"k\"p!G!E\"P!U!P!S!Q\"S$O\"P\"L\"N\
        \"K%N\"n!s!m#q!r!u {# q&K\"O=)% N!s\u{1f}`\u{4}N!tF\u{0}& w!L&F?t\u{1f}`Gye \" L!r\u{17}\u{3}' l\"S#F\"LAQ\u{1f}\
        `]Ltm\" QHQ\u{2}<+ u!E!F!E,B7q\"J&G1s\u{1f}`FEY\u{4}!Fs#\u{8}!FvXF#\"JDv;I(t\"+:!q)n\"&JBM_'\"6sXslq#!v\u{1f}`\u{5}\
        w{A!&Hq9' M&H@J!S\u{7f}s!I?z!8#EEsv,sH\u{1d}%\"LCM\u{a}{\"Hxv\u{1e}n!!MVG, C\">!C#A\"B!9!}<K*tRs\u{1f}`2r?2Q P!\
        {\"P\"O!i!G!T'E$B*A!O!K\"D!l#Q!m'A(I&C$>\"I$D0G\"v$J=G$F!\u{0}!P!A!O!H!{\"C#E(r!K#t%O\"H*E#HQD!l\"R*E)F0y!D\u{1}\
        -!&La)+ m!L$C!O!J!K-s0P(H!L?s\u{13}N!Fyx/$&LBL\u{1f}`E{,t/ s\"R$L\"R6L'T!n&O!O5RSC'w$L!t$M9N!!I^-\"\u{1f}`T{I]!\
         sT|$ M&V!MiG8=\" uFv?\\0 t\"M$M\"Q9D&R&P!P.L$M5K?q\"IxN*D3Ogy!!I?s#^v\u{1f}`Ly{\u{d}\"Fq\"N(Q!EM!\u{19}!KqOx\"\
        FL\"r0\u{7f}( z!M!M%I>J#L\u{1f}`Pskb\"%MDt\u{1e}+\"$mZl\u{8} \" M\\J(\u{10}#Ez$F4zMt! O\u{14}8# L!C!q\u{4}z!(K@\
        \u{a}\"\u{1f}`?zuS(!P&O>{$I!I3t!w!I4\u{a}\"'wFv3K& w'D!O9J-NvKK\u{d}&&M?L7I&J\u{1f}`PJ_i#Au\u{1f}`Xuf/% y!A&?>K\
        \"G\u{11}Y$%?!FAP&Q\u{11}\u{1d}! qj\u{1}#%JAw%K\u{0}[% u!D\u{19}wOu!I \u{e}# N\u{1f}`\u{a}I\u{6}W%!I$u@F&v4EN8\"\
        \"mDM~t\"!P!O'4#!GEMqybc\"Fr\u{18}y-m\"!u\u{17}uvo\"EP6N5N!F{u\u{2}!&Ku=!Gt^,!!BJ\u{19}% H#p\"PDo4O\u{18}\u{1}*\
        !F!S!Q$=,@3N#K$H\u{5}P|B*1!Fz~+(!A\"N\"s@O$P\"u2J\"OYk$ IEK$s4K\u{1e}\u{1a}\"\u{1f}`\u{a}y[6!FFWp$!F&I@M&KDX!Gu\
        w\u{1b}!'Ms\u{1a}* v!K$N\"K!L6L~y$L!v$Ld\u{1b}@ q!?!I!j\"V!M!A!J)P\"K4D!I$O!E!O!O,E\"T\"S\"M!L#Q.KN|#KRqEO)t&J!\
        K%G!PBK& r!D!O\u{1f}`Ht]IPI$ x\"KDz\"L/\u{5}!,p2*\"(MFNj3\"'sFvk\u{0}%Ew2L2v(K\"u\u{b}0< o!Q$K\"R!l8n+N5TUK(N'N\
        #P+l!G!O#K#J%JNM\"L+P+L!G$O$L\"N/I!L1a% J!v\u{1f}`\u{4}L!wiZ! v*}!2s\u{4} \" r'N5C/ n%G!L!P!O=G!s!P!P&QfK>N\"u$\
        L<KwU\"!tFv\u{1a}i*!H%R!r!P'S8N!Q$R\u{1f}`fM\u{10}g# I!F!wJ&S J!D!M!F!O!\u{1}!N!=!K!*\"/$,!C!2\"02n!N!J!Q!K\"z!\
        S!A!Q!4\":$7$7\"@!N!J!P!q!M!D!LpE\"H!L\"s's=t1N=O!I!M!L\"w!M!A\"<`:#\u{1f}`Nv\"Hg\u{2}#Fs\u{1f}`dIjx! O#w!as\u{16}\
        \u{16}\"\u{1f}`xw\\e!Ft|k!\u{1c}FE\u{2}\"!tFu&C\"!sFw]\u{7f}, r!M\"O$Q!N?L\"M#O\"P\u{1f}`\\q!P):#3F\u{1f}`/FE:!\
        Fw\u{b}n% u3J\u{1f}`,w#JI\u{3}!FtTk# J\u{1f}`qwXKH!S\"L#Y%M$K\"9!A!O%R/S!S!O#U\"R!Q*Q\"P\"P#P!M!Q#O&N'S!RNO%q\"\
        N6MQM!P*M!M*P$S!N\"O\"R\"N!SyY\" yFyKE!F{\u{1e}u\" xFxoS( THS#I\"S/P\u{1f}`IJ\"uOL\"%J\"Nt)- j!P&Q?m!O&Q.N$PXq$\
        L|O#O0Pr\u{11}*%F!N!t>I!u'F\u{1f}`KG#yEu1j0!O$K#o>r#M!L!O\"P.K!J\"p!L\"I`I3KuN\u{1d}m!\"M_5#As\u{1f}`XsS\u{15}\"\
        \u{1f}`\u{a}vo1% v!M\u{1f}`\u{1f}`+z2'\" G(N\u{5}\u{c}\"!uFv0d#'tFw4Ko(: u!=\"F\"9\"?!U!@&9$Q!s-G$N!o!F!Q#@\"C\"\
        H+l#F%O|Q5sDr!G:D+p!Ho^|' s!J&H?s!F&H.I7#\"\"JDuF\\!!LX$!rm<`!%F\u{e}\u{17}+ n!N!P#C<w$G\"HutJq!FQw u% R!MJC1O%\
        Qc$/ s!I!X$i!N:I:N!S%KVG#p!Q}I#P.q|\u{1e}$ q(J>w\"N1\u{3}' p!J!M@M\u{1f}`5KCM2J* n!J%Q!L!L=L\"M%P!M!Iqp$ N!s\u{1f}\
        `\"un=\"\u{1f}`mx\\*#!PDH\"G\\\u{18}% rAN\u{1f}`Wt!NH\u{13}! raY&!t$L\"J@t$M\"K\u{e}z& J!L&v!N>J't\u{12}1.!I!m#\
        K\"L!p>q!M&L!kvK\"NMBDPWKD^\"!M&L*wE x!M!H$M\"K9H!P#P!s!N!I$Q\"N.M$R0o&N(P=P)G!N\"G!M)M'Q:J\"ICn!H!P\"N.p!M!P&R\
        .J!O2 &7N!o-ULL!m!QX%\"!GEu\u{19}_\"=v\u{2}v8\u{2}! L\u{18}v% s\"O2P2q\"Mp_#7I.INJ_-$ I)D!yFt:j\"\u{1f}`(t+B#!F\
        $o\u{f}{\u{1a}>!%Dd\u{3}9 p!T!R!O\"H!N1L.{\"Q!O!J\"E!I\"Q(K$z.t$J%F!D\"x\"I!G#H$p\u{11}c' q!K%N!Q@M%M\"O=b! s\u{7f}\
        x! rWL\"!t!K_\u{1d}5 n!G!Q$V\"O'Q2O&Q!R&P-O!S#TuO`v$O-F%L!K#Q1Gw\u{7f}- y!@!N%E!M=O!x!<!J%H!N\u{1f}`vs<\u{1a}!%\
        Ii\u{e}\" wFz>\u{a}! seu&!H%T;J?P\u{1f}`9Kq9!Fz\u{e}{!Fxu^\"!sFu\u{7}P\"EK!s`F$'L.s1OGs \u{a}!&p6<\"!I$F\u{8}L!\
        (J$e) u%BAr\"R#F!O!Q/NXu1 \"!?DM\u{7f}\u{8}%Et!M!K&s.vM]$ F7v.LLzzH% y!A&A?p!I\u{14}!4\"q#P#j5H!O#P!S#U!x!N$O\"\
        K/N#MYO&w!I!OxP!Sk\u{f}!Fx_|#!I$NBNu\"! L#r#EL$t4L^\u{1a}# I5rXr(\u{15}!\u{14}tV\u{7f}\"7K\\Nim\" vF{8\u{18}!-s\
        w;!-rx!\" NFN\u{14}(!&KtS? R!?\"H\"w!F!B,C$q.?!M!C!S!N\"\u{0}!L!C!P!v(s\"E\"I\"F\"=!J#A&K'G!z\"?\u{1f}`LvHF#Ax\u{1f}\
        `Xx\u{a}B% vAI\u{1f}`Ww!IC\u{1e}!Mv\u{1f}u!Hs Y!!v\u{d}z!(Im5!\"J\u{f}&!%O6`% q!N$H\"KEPhp$'J!O=M!qbq! I\u{1}s!\
        &Nij* N'R:m!P$P<M\u{1f}`7m!P6KQM!Hu1t#Et*L4t\u{5};!Ft'5\"\u{1f}`xvSU*!J!q\"F!G\"L!r\"K@K!K%NH\u{7f}\"&qFo<\u{12}\
        # o%L@M(I%!O$F@L\"B\u{0}r-=%!J!P#J#O=P]U! q\u{14}]%%R\"RVO\"OxO)K\"%sFv>:B L\"k!?#k!T;k$N(T-O&J.u!JGI#Q\"I!N)O,\
        M!P$n,N&K*F#N6S(r!t\"I\"k!Q0T$T\"P3tk,# M!HFJsJ! O+*$!H'H?K'G\u{c}Q! J@\u{11}% r3N\u{1f}`,t#Mr\u{10}%!J$N!OBo&O\
        EE\" tFu_V! PTR#'M#p=Oo\u{1}!EHcV!\"I\u{7}f\" wFy*T$ w'I?y'K3\u{5}'\"T%P!P>r'N\u{1c}GNJ2^!GvfZ!]P\u{1c}\u{18}( \
        C!D\"N\"p\"E?G#Q\"o~Q$(M=M\u{1f}`euD (!O$K!V!O:F*H\u{1f}`NF(O!!G\u{b}=!EPgS\"Mu4M+V\" G\"rEz(!G&F>J!p!F&I\u{5}H\
        %s\\'\"\u{1f}`\u{a}w{h\"\"uFvnm\"!B&B.a#'t\u{1f}`\u{a}u%$, M!iEJ!h4S$B\"U.vRKts0l$J\u{4}~#!G\u{1f}`IyYH! HR\u{11}\
        \"'J[K@F&'L:L&M\u{1f}`Qt!L`w! MP)! IH(\"\u{1f}`\u{5}|z\u{8}$ E!w$H\"M\u{8}\u{12}! s\u{7f}Z1!R\"n$M6K$O%T9NXs%m!\
        H!M!K3J[K+O\"L!N\u{1e}\u{1c}\"eM!P\u{1e}$#!M$K\"r4'!FOI\u{3}) p!H!R%K:D\u{11}qet!D1Gwg\"!LFKk\u{1e}!Ks1]%!K$I\"\
        J!RFO6s#FH\u{1f}`dx<\u{f}'!O&O>z$J!I3t!w\u{d}\u{1e}\"%MVNx>!MsCX% P!K$O\"L@Iv+\"\u{1f}`@tec#AJ\u{1f}`XJ:G!Mu~ '\
         p!L!ICE#GyC\u{1d}|D\u{7f}% J!w\u{1f}`lJ!y\u{8}j&!O!L%M!E5p\u{2}ps#\"\u{1f}`xu@8#\"Q&KFM4z( P!u&B!M?C\u{1f}`^J!\
        s#)\" q!M\u{14}\u{2}\"EP8P\u{16}uQ!Q!W!J\"L\"m\"K&P\"P\"K!R!u)P#Q!T#U!U!S!U!O\"Q\"U(N$N\"U\"N\"N(O&u&O*L:n%n\"R\
        \"P!o%Q*O6pJP#o$o!Q!T!K+M)J!S!N*H\\U!Iu\u{2}#( O!y!G!G\"B\"F!GSqE%# NFM/uy<#!u\u{1f}`mv,S\" q3EAf! qsp\"\u{1f}`\
        %vIN$ S!C$I*S{m! qNQ\"!E&A\u{7f}]\"\"N&r'](!J!M$L\"o=K'N0L[M\u{7f}\u{e}\"\u{1f}`\u{5}xj\u{a}\"!HDQkt# u\u{1f}`x\
        vC#!!>/^$!L&O@Q9N\u{1a}5!#OzQ* C\"p#K@C8JxyAI(vFK!ss'\" J'us>$ o!C%K!EM[9 S!Q!S!;$H!O+6$@(x!H&S!U&N.K!R#Q\"K1mT\
        H!JEF!vHu;G!JBT\" tUv\u{7}m(!K6u!E-RKP!u!F!TLA&\"LCH!O\u{1f}`dv\"I\u{e}Z$%D\"EFG.A\u{16}X! M;c! p\u{0}\u{6}#'J@\
        s&GhM!!>\u{f}k!Fv\u{6}\u{11}'!D!OCu!q+H0t!I\u{1}>$ O!Q'Q>RC6![OVY& y&J\"D=G\u{1f}`ey'\u{2}\"%uFxlM! uAu#\u{1f}`\
        \u{1f}`!J\u{17}*$ w4L2n4Lc3! I\u{7f}P& I%j@P!J%o4PUM.!T!o#I!R?R\"T%S\"S-N8QOL\"K/G}J\u{10}\u{16}! s_$!%R\u{a}e'\
        !G!N%I!o?J!P&q\u{d}5\"Ft\"M\u{2}+!#n~.$ t!F\u{14}I=|*%# t'G!N\u{1a}T#5M1uGN'+!!=\u{5}7% r#N1R1K5O:?!!DnD)'J>G#P\
        !|$J!N/B%N~veN$ q!M%K!Jc:! t\"\u{19}\" zF|@?! PF), G\"O$n@K!O!O$o/R!O$FYK;Ke\u{7}' L%F\"t><!M%H\"tL\"!F{65$!IJv\
        \u{1f}`fu`p\"\u{1f}`xsQI\"!tFu.{\"\u{1f}`nv\u{14}\u{17}\"\u{1f}`Kv6|%!L%L!KAM3FK\u{16}%%LIO\u{1f}`\\I\"v\u{10}%\
        \"Ew<xdv# q\u{1f}`mFRL=!L!Q!R!N!N\"Q!t!O!M!L$N&L2O!U!P!R'O*N!Q!T\"T\"Q,L&PPP1OvM!Q%SP\u{2}\"!D&H7<$ M!PFG&r\u{4}\
        %\"'IFI>2& G#N4n.TLn&J\u{11}P\" r'DOO4!S$R!U!P!R=U\"U%T4Q!ODrBN,K$O!O&N)JbQ!L&Ok?& H!t&t\u{13}t*v/wOf!Eq2X% t\"\
        LD~\u{1f}`dH\u{1b}\u{15}\"GJHsPU!GG\u{9}\u{1a}0 F!P\"q\"r!K@O!Q\"t#M1M\"Q!Q!PcL3x!K;'#!sEM!u\u{c}r'!<&@0s.N!vKu\
        \"J\u{17}V\"%K]JV0\"!A&?IM#!r$NFLR-% GFL\"M%K3Q`F!(r\u{a}^C!W!T!O$D!N'?$N$R*N%U$I!q\">!C/=\"=!F!B!E.P!K!R#J!J%A\
        \"?!A\u{f}L!K*N2J!N!{\"E!H'-!$ox-!FFra!\"K3c$!L$K\u{1f}`ht1*'!r&A>u\"v\"G$F0yN>% r!<!E%D?u\u{3}\u{a}1 t!J!F#M!C\
        \"q:L%J!J$I0H&oXN'm#NuL\"qix#EG\u{1f}`ey\\\u{10}%Av!K\u{1f}`Wv!K\u{1a}p\"!q!M_\u{17}!\"K0\u{14}$ t\"NDu\"M)y, L\
        #O$I\"M=K!k&L0Q\"N\"E\u{1f}`II\u{d}\u{9}\" wF|{z\" t%C97# v%JAxz+1 P!o<M!O.W\"N/P\"P#QZm#M!O!n#L!N3QcT*4\"\"HEr\
        tG#\u{1f}`\u{1f}`+xC\u{5}( R!B>H!r\u{1f}`.L!n!I+\u{a}!Lqp=! q9J:!T$V\"T!g>Q\"T3U$O!T\"L.G)S@U$O$P!M$O)L#N!TDO5P\
        +P2S'U!X[\u{17}*!6!w#F!E!>!A?B4D\u{1d}uSnTk$\"O&D>t(DXY!EK\u{18};!\"G!e\"&p@E7\u{16}\" r\u{5}w\u{13}*!EJU-\" u!\
        BM7- j!H!R#J\">:K%o!G$I\u{9}Mcp!K#L\u{a}|!!p\"\u{1d}\" n!An\u{8}\" q!J9c\"Fq#KQ$!FJ&V!EORR\"\u{1f}`'wJDV r!N!N!\
        =!O!M!M!O!L!=\"T!R!z!u\"Q!O\"M!T.O#Q!k!M!S\"P!Q!Q!P!K%s&O!T!N$Q!R0o<L1O'O!N\"M!O)N&P!P&O4K!qDo\"O1O!P#P#R/P\u{1d}\
        b!\u{18}t\u{19}@#(s\u{1f}`it%Q6 p!P!S!P\"Q\"R(H2J'T!I6B\"@TB'w;J6v\"KHu.J%I$J\"JRg* m!J!L#L\"K:K&M&J\u{1f}`LK\u{5}\
        5* I!C$C&x!A#8Br!J3j:vCp!Fx\u{8}^#!s\u{1f}`muXs!GvFn3!I\"R$n!H!M&J8N'J!L&I&G!J!K!M\"R\"N\u{1f}`IE&OUg. L%L@y!H!\
        Q$D&H*r$G&wmK8I_K!v\u{16}|$ KBt\u{1f}`Xto+\"!rFuCQ! r\u{1a}\u{16}\"!tFuE)$'QEP/L!N\u{11}\u{11}\"%F\"MLs$!M\u{1f}\
        `JvfrK2\" r4P@\"< P!S!o!;\"K\"O\"<\"=$82L!o$T'M.Q%QTv(KZ\u{7f}!E$B\"B/L)s#L!o+p%F5Fp^!FzES# K!?!tX\u{e}!Fzg\"\"\
        ,rFqx\u{7f}!Fw\u{2}P\"\u{1f}`xx\u{2}S\"!rFq\u{4}w\"\"OFMxx''s>N\u{1f}`\"L!xEK#v=8$!G&u@H&vX\u{a}& MEu\"H4w\"p\"\
        A\u{c}J$%?!FAP&Q\u{15}\u{15}! L\u{1f}f! I!\u{1b}\"!HFD:z! LH8&!rDF!J!v\u{1f}`.rRz*!F!R!P$=,A3O#K$H\u{5}P|B\u{12}\
        &\"'IVT0u!Ex%31 J!o!I#B\"t>Q\"?$D\"x.@&>Wo,r;vML!o!G\u{12}\u{14}!!BU#( M!M$O8t0L3N_t\u{11}M?n$ I!uEK!w$N!!sF\u{1a}\
        !!Kc\\!FO%Q9 n!K$L\"L:O&P&ShH#I\"I#M%H\"E/H,K+I+I8M%x&O-F!J$J5@$w~s\" F\"qJ\u{7f}\" p%P,9!!B=K\"EP>QCo!Fy\u{15}\
        n!(n!&! xN\u{8}! LrK! vhFT m!T!U!:!M!L!R!M!U!7!:!:&N#m#R!R%M$P!W%Q!V#P!S!O.Q!N#L!Q!R!P0T!M#P6KGP$O0M%s(N\"p(P9j\
        !P!W+r!I%P$N\"N!V-r\"K#*!.w}5#Es$L4sZ\u{a}\"\u{1f}`?rC\u{6}#\"I\u{1f}`8~?e\"0nEO$s!ru\u{7f}0!Gura!!I~>#\"u%E\u{17}\
        sdw\" J[M\u{f}|!FsBk# v\u{1f}`\u{a}u\u{14}\u{18}\" wFz K% L3s\u{1f}`,L#t8Q! s~t('OAV%R.P$M!H!K!M\u{11}?! HKH!Fw\
        QO' N!I>t&Q;K\u{d}z\"G;k\"\u{1f}`\u{13}yE@!Fx \u{11}$!J&u@K&v\u{1f}q!,n'!/ j%S\"O!m:R)L!V!B.M!R&lKO/q}R!I\u{11}\
        \u{14}\"'NFKRe!!Jah!Fv\u{a}LN k!O\"K!O!P!U!M!W'u!r-M\"O&Q!m!R!U#U0Q$K\"K!Q$v/O7F)Q%J#N\"M\"P&O'w$R\"n6L,q'M0N!P\
        !I+O!P*K$o!O$N\"L<K# Kqw\"I^4\" MFK+[\" O!r\u{10}'#Es&L4tzp!&s\u{3}\u{19}!(uzy!aJx1\" r!Ci`% t!A!K&G>vv2$ LEr\u{1f}\
        `eK\u{a}7%!I$C!M!LEMCr\"\u{1f}`u}f\u{19}! r\u{1a}O!Fy\u{1a}_)!@!ECw$I4w\"C\u{1f}`LC!G-x\"5qXqmA!!Qta!EE\u{f}6!'\
        JZJ3 m!E$>@\u{7f}!q!H!S!?\"D!S!F0\u{2}ZG#z8C#t\"F`u2xd\u{15}#EN%r4O)k!3r$#) l%p!L!=(Q7n%k!O4OtS\"!IFIq7!-rr\u{10}\
        0\"O#B@u!N!O\"F\"D\"J*w$s\"y\"H\"v(K\u{1f}`bF\u{9}{!(r\u{1d}I\"FK\u{18}wgHA D!v!P!M\"y!P!Q!P9s$T!L!K\"r\"v#P/B\"\
        S\"@TR=L!E$w2H!t)M!n!L\"F$r2t+s\"G0x\u{3}d!,q6Q% p!>&D\u{1f}`\u{3}sz\u{1e}\"=u\u{2}uY91!F$C\"?6E$s&D$H\"K/N^F\"\
        r!C\"Ems!D*F!sD3#'t\u{1f}`iu\u{3}e!*prW\"!B&Be\u{b}\"!sFu`l+!J!P#Q!o\"L)N6N'L1Opw]r\u{11}s$!N%TAQ%T3\u{1}\"%DZG\
        \"~\"&N!K*\u{e}/ K!x$C@J$y\"E#P-I\"E\u{1}P!xNu7G!{!J\u{c}i6 M!G!N!=\"N!M!L$7%p+z+V!M%O0Q$OEH%z\"H:r!J!JeL/`!\"q\
        yc# s\"GFI&v$\"n\u{1f}`\u{1d}I\"sMX$\"uCJ!N\"t\u{a}|!EJpB!Fv2H) S&P?R#L&skHsF\"x\"I*!*'N!Q=G!m!M%u!M2H7rhKQ$) j\
        !@&H:K&E$H\"H\u{a}saKtw# r!FDO\u{19}J\"!JFL\u{9}T! r6T#!rDJ\"v\u{0}]B j!T!l\"T!M\"S(F2S%o!N!N!Q!Q!T\"R!T1M!T!P2\
        MBN%N6O$o%MSo!N!Q!L)S#P/Q!R#Q,P!F{B\u{12}% q&J\"K>w(K\u{1c}`!+q\u{4}R!\"pi*' v!O!O&M>s\"MHs(\u{a}#%t#JWr\u{1d}w\
        ; ?!>!6!6!}!5!O!8!:,F2D\"?!@!v$=0o\"T7I!s7vFA!q\"TBtGu(D$s}.$ E\"PEG&q f%!H&E>Q\u{1f}`et\\[$ M!F&B@I\u{d}\u{0}'\
        \"V#E\"KGOss3NwM\u{16}@!'J#\u{3}!!I\u{4}J!GvyR& q!JEo!K\u{1f}`cv~f#Ev0G2tZt# J/vFsCE\" N!q,t$ KEH\u{1f}`:v\u{7}\
        A! q\u{6}\u{18}) O!V&I!O%{'N9H&r2Ph[! tR\u{a}\"\u{1f}`\u{11}s{\u{f}$ r!J!J&H.X$ u\u{5}{\u{12}uGz\"H! CTB'%I\"C>\
        N!s!A\u{1f}L!s!.&!H%P@o!F\u{1f}`kP\u{1e}z\" o\"JFM7#A\"N!T<M$k!R$Q\"R5M1L&K!O#L?P(O/M$MbM!N*m!M$T&O)\u{1e}$\"I\u{1f}\
        `%x\"FR\u{13}'!P\"K$J!KAK%O-J4 & n!Q$B!J!P?p |! rd\u{8}!EJ\u{d}W# w'J?z^<, q!@!B%v!B=?!v5I&AVJ!J\"z\u{13}a!FJ\u{13}\
        Y!%IXt$!I'K\u{1f}`ew]\u{c}!Et\u{d}aH M!@!Q!|!E!I!N!@!Q+I!Q#N*L$S!N!F!P!w\"M!O!I!N+N!P#M\"O2P\"I$v$?WJ#q\"ODL=N#\
        N%r)M#q.O8R&!A!I%A!vFlsJ~.( OFQ'P!R\u{5}t4wTO/I\u{2}H$'p!N=N(pQq!Gu}(!!H /!EK,E&\"S#E&o@F\"Nyw\u{e}C\" sFsD!+ J\
        !t!G#F!N!s!K=G\"u:Bcx$\u{5}\"\u{1f}`xw1\u{a}# LFO5MM,\"!M'Kjb%+o!B9l,S4n\u{7f}5M M!q!p!M\"S#n'A$M/S#l\"p!q!N!O!\
        S!N%L!G&L\"A!P!G!R%L$x$v,p(L9O#L!K\"O!K#K$p-Q\"u\\M)S\"s.Q!I!H&p!D!U#,n9mAlK\u{1b}\" p!DB\\\" J\"r\u{8}+*!K$U$P\
        *L4M2P&N!P/sON\u{9}\u{d}$%PHJ2L#H/B; I#J\"Q\"N!P9H$N!P!o!T&N-C$C\"B$C+F#C\"s$G&vHF+uZK!{+H1P%HPN$ q&H?M!v\u{1}x\
        $ n!N&K\u{1a}w\u{15}\\! L}r(!I!P!l$L?D\u{1f}`G{=x[u#\"QCq#I\u{4}h!!I \u{e}\" t!A\u{b}\u{16}!&N9!\"\u{1f}`3va{\"\
        !O%J\u{1a}]\"!L&I>8&Eq;P8H$u\u{1f}`2p\u{17}<# N!NFKU3) L!E!J&v=H!I(usJ$tg\u{a}( F!PDK\"F&q4D\u{1f}`,F\u{1b}\u{1c}\
        ! D\u{e}Y& J!s!P\u{12}J!v!L\u{15}I\"\u{1f}`vJ\u{17}C\"\u{1f}`mx\u{11}x!!GZ5! t\u{1f}f& K#O\"p@m&R4ndS! K\u{16}*\
        \" tFux\u{d}!9xdV% w!L\u{1f}`\u{1f}`+y>q$ sEM\u{1f}`etO6!'I4;! qS\u{10}%%QBP5O\u{1f}`PH\u{1c}*#!G&H!K#m#!MEp!Jq\
        \u{13}%!J#m!H\"J@Pw\u{c}\"!@&G\u{7}w\"%sFso[\"KL6L,v!!F\u{7f}\u{13}!Gw@\u{3}!'IQ\u{14}!Fv*w# t%F@J1P\"!N$Mb\u{1b}\
        \"\u{1f}`Jxo\u{b}\" J'u`}##n\"J\"I()! M\u{1c}\u{9}$ L%J\"KDNI\u{d}* >!q!r&p=r!F\u{1f}`RL\"u0M>\u{a}!GK\u{1b}\u{9}\
        %!tFA\u{1f}`^G!yS|#Ez$E4z-9\" q\"Mdq* k!R$R=n#T!n<O[M|n1P[\u{7}$ M\"p&N?r\u{15}\u{13}! r\u{2}_% KA9\u{1f}`WM!9y\
        \u{d}&!I!M&J>t%H\"J=\u{3}$ r\"G&L>q.k, u!H!M%K!N=N!m!L!PqI9q\"G\\\u{8}!(Ngs6 J!8\"z!9!K!T!<,;3M#r!B!Q3C!Q8r^o\"\
        RBs\"OEt,p\"P\u{b}4#\u{1f}`\u{1f}`0yDE\"&PFP\u{4}T#!r\u{1f}`Gr\u{18}b,!@&D!L'N8I&I!M'N'N#R\u{1f}`px,{#\"R%N!O(v\
        !4GCC!'I)J\"Et<uoj!.vE2!'J\u{1d}],!@!L%B8@!s&s\u{1f}`'K!B!p!F!o+_\"Fu3KT5$'JGO-p!JZ8\"\u{1f}`?w\u{5}\u{1b}\"!J!\
        t\u{1e}\u{1e}&%R#k9K*RyLtK\u{a}&!F{\u{1a} !)M\u{1d}L!\u{1c}y<k\"\u{1f}`my\u{1c}B* o%@@r#R%I!I.p&q\u{1f}`HtB5,!S\
        $Q!T!F@R!O%P4N\u{1f}`-O=B!I-^!Fu\u{1f}L\"\u{1f}`xw\u{e}?!)pc^!FF\u{b}6\"$n#LB:# I!qGM(n! s?:!%piI(!A$r.v2C\"F$s\
        \u{13}KOI\u{5}\u{10}!Fy/!!Fy_\u{9}% t!M$C@N!t\u{1f}h* r!I&u!?=Q(m!JmJ*FvJhy!ErHu!'L>t% v#N\"NAw%MkN$ v(H>x(I_0!\
         uNi\" tF{Db$ J%vAK%wq\u{18}$ N!s\u{1f}`mvI`, T!;\"7$9,C!w#=+H$M4u\u{4}R$m\u{5}\u{d}) O\"q%NAu#J1G#M\u{1f}`KKHH\
        /#H\"Q\"C,F:K,H&E\"I0wGD*w1D@GGJ/O\u{1}^!Hr\u{1c}{!\"q\u{e}-\" D&oKPD!P\"P!R!m\"T!V!F&N.J$M&L!T#T\"N!T!J&L&M\"S\
        !S!T\"O\"M$I,M\"K)IAJELIO(q#M-M&P%S!S\u{15}f$!B$C\"tFp:\u{0}#Eo!L9pk/\"&OFNc7\"!JFI\u{1a}.)E\u{7f}!D#D\"E,I&y\"\
        r2H\"x)o% p!P$L!P!Qwx#'G!H=D(>\" r!BD1%!F&J>x&I4y\"b!%J[\u{b}!Gt\u{19}L! J\u{10}j!!G\u{19}Y!\"q\u{1d}n$\"n<N\u{0}\
        r\"NM(' Q!sFO\u{1f}`^Q!t$KS|!EP\u{1c}\u{a}!!HRm\" s!>\u{1e}<\" J(u|k\"!A1o\u{14}'#EqMQ\"q\u{15}\u{e}\" KFK}]!%L\
        \u{4}i$ JCw\u{1f}`\u{7f}w4\u{5}\"\u{1f}`\u{a}yHx! L\u{5}u\" L%EFN( J!D$uAH!H$w\"r4J];! K\u{11}\u{17}% M!s\u{1f}\
        `\u{4}M!s\u{1c}6\"!;Er\u{0}_1 M\"h#RAK%W0V$T!P0KMQ$N.J#LeM2Q%R!V+\u{1a}!.qg/! r|\u{13}\"\"tFt{F! M\u{4}N%!M'w\u{1f}\
        `eK$t*1! PAI. m&Q1O.n#N#H0N'I0M\"r^K\"v2L%J!8\" q!I\u{1}g! s\u{1f}&\"EI\"w\u{1b}&$ NFM%P4o\u{2}K\" C_uo\\%\"Q&J\
        >t\"L&J\u{14}z! pC+!EpP0\" tFuHR# p'O>Nh&\"\u{1f}`'z3|\"\u{1f}`\u{a}y78!Js#F!2pzD\"!uFv\"?!\"pV}!'Ep\u{9}&#I\"L\
        3r.pJD\"oS\u{18}( t\"L&N,P1G!z\u{18}q$O\u{4}+@ m!U\"O\"N\"I!L#I$G2O!o#M!r$u\"Q!O!O#L$I&O!O!@!H!F\"Lbx\"N/M*NZO!\
        o\"N5O\u{5}K# t%JAzfJ$ o!E\u{1f}`2p \u{0}+!I!R!Q!n#K!P\"qRK&N|xmL'\u{f}% s(F\u{1f}`pr$F\u{9}w! I4',!t$I!I!M>E\"\
        q$I!I!K!K\u{1f}`XtVF5 K!T!j$j!T!n5I$J*O\"N.E!S$QEN8r\"I3H%MaJ\"q1T+j\" uEKA1\"!G!l~D\"\u{1f}`\u{11}v^4! H\"\u{11}\
        !4JX-( k!C&H!I=M\"H\u{1f}`OKS`!%J\u{10}Z\"qK\"v\u{9}\u{15}\"+qFp3\u{1}!'I\u{1f}{\"!C'L&v!&EU\"! r5\u{12}'!C$D\"\
        F1n/I$G\"J\u{13}\u{f}& @!u!r&o>D\u{c}L\u{1d}\u{e}+\"K&O=J!Q!n!S4M[q%J*r,K\u{7f}>!\"G\u{9}7! Gd_!&RrY!FNgA(\"SAq\
        qt>J7IDKQS#qV\u{13}\"\u{1f}`'s[3!FI0<&+m.v8m\u{15}v^H#tGe\" r!AX7'%Q!PFN\"S-S&O\u{15}rl\u{11}\"\u{1f}`\u{a}vi5!\
         t x$!J&sTL&v\u{1d}%!EM,J\" GFKJ\u{10}! v\u{1e}y!GuXT!&K)u!Fu']!(O;p\"GF4vqe! IhM!&q`\u{9}!,qU2& q!L!P%p!QCH\u{2}\
        3% P4s\u{1f}`+I$o\u{19}0&!I!M6x.tJ>\"uE\u{11}\"[O(Q\u{e}%\"GQ4N3\u{15}R!X\"M\"N!P!R!V!G\"H$O\"J\"E0N\"w!R!T\"N!\
        O!M!O!O!P!D\"J!M$u#E%o%G#q!F!I*O\"q*M9s#M+LNK!q!v\"M@O.P!I$N!Q#O1H!K!N#/!!B\"\u{11}#!sEM!u\u{1a}\u{1f}! pcI\" p\
        !G\u{13}MI S#U\"L\"V$G$I\"L\"I\"C\"O*R$J!U\"T#S!Q-N\"A!R!>!O!>\"=!T!:\"@\"<&CUH#U9O\"r7G!N@R\"N!N*:!J(F1K2G\"\u{1f}\
        `mvKl$ s!E!K%EDm# I\u{1f}`UwwQ&\"O$Q?o)I3s!tQd$ v'I?x'Heb!\\J\u{1a}>\u{1f}@! \u{1}!W!u!'!1!J!m!P!c!%!1!)!2!6!9!\
        '!/!2!=!-!4!3!:!3!>!D\"A\"S!n!4!<!R!r!9!?!U!r!V!W!7!>!N!Y!O\"5\"7$0!;!:!A!1!8!M!P!5!>!J!R!O\";\"=\"8\";!F#3!:!p\
        !w!7!@!5!B!N$J$H!P#>$q!?$A*o!Q\"n!J\"Q\"l!Q!d!S!n!i!N\"P\"o)m!P\"p#;\"Q\"m!R!U!;\"r!P\"@!<!j!L\"m!P%u!;!A!<!@!N\
        \"p#u!N$R\"L/m!P\"J!P#q\"n!r!i!R!r!H!Y%>$l#G\"t!P\"9!=!J\"O!T!:$<!<!A!?!>!D#o!P!R!9!?!o!q!m)k;V$ G+O!xFqQ-! KKQ\
        \"\u{1f}`\u{5}rX\u{7f}! sy(, H!QDs!L%H!H)s*t!u~q#M}I[W!!D}p. E\"q#N!M@J&P!R4M!G\u{1f}`6H$t0s&K\u{6}J'!J$F\"G!M=\
        P\u{1f}`erQh!!>hR\" vFv^0! sLG\" G\"suI$%CFG6MvHJ;$!J!M%MAOJm!!@\u{2})'!C&F?q!F\"y\u{1f}`Du\u{7f}R! r\u{10}r(\"\
        S#L@o#M$O3O\u{1f}`LM`\u{8}!Fx\u{1c}\u{1f}\" s'E!M0 |!F!M#H\"C(A6E!\u{7f}!H!M#M\"H(H&C\u{1f}`Os\u{10}N% u%G@J!v9\
        J\u{e}h'!O&J!P9s$L\u{1f}`Ttwz\"\u{1f}`'ycp$ L&T@C<M\u{12}\u{17}# x\u{1f}`xws $!L!K%JAM}\u{16}\"!M$HZo& I\"p&o@o\
        \u{1f}`jOo;# r\"KFNP\u{1a}!\"q4##\"TDr\"Qu3!\"KN=&!A\"I\"t\"q\u{5}tKu\u{18}_!$P<*\"!J!O1F& k\"L&LFN.NlJ{V\"!tFu\
        8\u{9}. P#u!D!MAT#q!I!O2T\"O8t^okt,o\u{d}4'\"T%O!P>r'N\u{1c}HNJr $ r!M\u{1f}`/M/\u{7f}&!A!I%A!vFlsJ]\u{a}!,ps\u{14}\
        H X!5!=!;\"<!H!\u{5}!>!3\"9$6$8$C*F!G#m!Q!?!D#D!L!z!C-A$@\"s!JUO#r'M#r!KrQ!G!H!x0D$E\"w!L\u{e}P\"Eo=M\u{6}!$ t%\
        LAt%Mwr\"%sFt\u{d}''!J!Q&N=O\"N!O7K\u{d}:!!E\u{1}e#Es$L4ue@'%D@F!H!p&t.J&D5\u{6}&%G\"M,N8M\u{1f}`MO6\u{1e}( M!O\
        !Q%p!R@S%n!MbO!HQ\u{0}C& NEA\"q&u.F&He3$!H$G#J+t\u{0}L. k!q!R#S!Q\"P6M(p\"Suq#M8K_qWtT>\"!P&N01% H%v@x!J9{On% x\
        %IAt\u{c}t%MY+. v!U!J#P#R>n!R'Oxp!J!KoL-q\"I\u{c}q( M!F$|@F!M!H${\u{c}q\u{0}J) I!|!O#J\"H@t\u{b}M!z$K\u{e}7% v\"\
        JDq\u{1f}`{Heb\" wFy\u{1}7# N'N?J7r% D$rAR%r4P~e\" x\u{5}z<l\" K&D<&6 s!M!T#Q!M\"T9K$R\"L!T$P!K.K!O!J\u{1f}`<K#\
        R.o!K%Q!LT\\4!R\"Q\"U#P#J$P8V%S\"S-M!P!P\"P!R!O\"I\u{1f}`HO$O\"R:s# Q!RLK\u{e}\u{11}4\"W&U5M!R'U'T!V!NgN'm\"P!M\
        !R!m!I\"O!N2Orm(T]\u{6}\" vFv>\u{6}0!R!R#K!L!P>K\"L!M%R.M\"J!O!L\"OSJ\"t?#` x!>\"H!M!C!S!>\"E&C!L!M\"O!R$M%O!Q$\
        Q#K!q!K!S!O\"G!S!8!S'H&?!S!L\"H!T!?.r#MCC#H'O(H)B#D$M'o(u!H#ECN\"@!O'm\"Q!I!Q*B$o!K!M#N\"O\"K$I(r!D/m\u{15}T%(R\
        =O\"u'P4Nd\u{c}\" yFz\u{8}.!!G\\~. I!}!>#B\"G!H9I$v!G5ugyQI\"IBug|!Fv\u{7}n# tFw\u{18}xVr$ n!L&L@NfF!FK@&9 u!G!\
        Q#F!T!M!N9Q$O!n!M!O#L\"L!L-I$G\"JTK>K9F\"O\"u<t,R\u{4}p#FF\u{1f}`dzcz' w!G\"E\"C\"F>M!tCh! P?Y\"!I&JB4#\"F\u{1f}\
        `\u{1d}z\u{e}\u{1}\"\u{1f}`@w\u{1}G# x!EDKjz! r=\u{14}& K3s2L!I3w2J4m\"ErBr\u{11}VF M!F!O!=\"J!N!G!N!J#B\"I!\u{1}\
        !=!20M!Q#i!M!M$M!P!O!Q!M&|!D%A\"D\"M\"J\"K$n,OTC!I\u{1}N'D&vkh%[G:I\u{1f}`0r!FX|< S!;!J!J\"9!I!:!G!2\"4$1$D!~#=\
        /O\"Q!N%L,w#J#J,m8vNu,M$sjG/pBD\"%IPp\u{15}V\" s!K=`\"EM\"KE%! M*R$ sFr\u{1f}`duV\u{f}!(O\u{c}V' K!v&E>M\"t4J]x\
        \u{16}h!Fwx&\" p!F(1$#P!m\"QDoV!!!J$n# L'n?Nl\u{12}\"'sFv\u{7f}i,\"S$T!K:H,L!Q-L\u{1f}`2E+F!H,t\u{f}b$$qAH%u4Iq\
        K&&J\"JDJ\u{1f}`sG!wVe} n\"Y!Q\"N!S%S!Q\">!I\"O!q!M\"t(Q!R!o!r\"W!K!E!p#X!S\"Q!Q\"T'O$R\"P\"O\"O!P!T\"R\"Q!Q!N!\
        S%t&N2n'I!Q'l!I!M!s!K\"M!P!p!L!O!Q!R!n#T!O!n!L!P%F\"p\"P\"K$Q\"o!F!M&Q#O%m\"P!J$o!H#M#L8N&r\"p\"W!O0S$I#T%L\"M\"\
        N%S\"K!E&o\u{8}\u{8}!!I\u{3}M. M%T\"U!V=l\"T&S!P.m$Q\u{13}J\"sBC7Jj(!FvOn& n!<$@\"=>J\u{d}t3\u{13}!Fzi~% SHO:O\u{1f}\
        `6J\u{f}y+ A#L!N\"q*P6B8T\"o4O\u{1f}`<o*|E [!O\"K!T!P!R!O)Q#=!p-O&O!R!Q\"O!P!K!V/Q\"P\"O&R,NQO+tHK9P#o%O-L$k!N!\
        O#O\"J&N)KN\u{1e}\" p!C$_-!M!N$I!N!F?P!Q$I\"M.J!N!U#LL\u{13}3\"q#P8H!O#P!S#U!x!N$O\"K/N#MYO&w!I!OxP!S('! x9B\" \
        wFxD+!FuWR\" q#Q;\u{1e}#Au\u{1f}`Xu\u{1a}I&!N&M>R\"R4N%R/\u{1c}! te\u{1e}\" u4Jc&!(MCn\"!DDL`y#Bv\u{1f}`Xv\u{10}\
        ?#\"KCK#O\u{7}:!-ro@\" w!H\u{7}Q#'u\u{1f}`WvXW\" JFO\u{10}\"$ nFJ\u{c}vws\u{4} !\"q9,! H7i[ t!I!U!G!N!L!T!B!T!K\
        \"O$M\"L#K!C-T#N\"U\"L\"G!S!G!K!J\"M$T#v!Q\"M!M!P\"P!V!I!P(O#C,H<M!J!t!G,LBtGE!L!O\"v(T!Q+F!I#p!N!P%K\"I,s0p?E!\
        \u{18}tJ>!Fy\u{14}I!&P\u{8}\u{7f}\"#sB@g\u{9}\"\u{1f}`\u{a}rE\u{4}! pz,\" J%o#\u{0}!%JS\u{1d}# G\u{1f}`\u{a}H#f\
        $ M\"U#I\"PXI#!J&vFx8\u{16}! r\u{f}y!FJ}5' o!N&P@Q&I\u{1f}`YJH,#EJ$w4JN#%!I!o#I\"J!O8`\"%C\u{f}wCO\"&IFL#\u{1c}\
        !Nt\u{10}l! r-;* q!J\"H$A\"I#q9R&G\u{1f}`CI\u{8}p!&LwJ$ q!KEu!Jx6/ s!Y\"KC|!L\"L\"K0K$K\"L/w%B\u{1f}`#M2K\u{1}B\
        %\"vDu\u{1f}`GJ\"w+## s\u{1f}`xt\u{15}\u{19}!$n\u{1a}|! u^\u{1d}!)u\u{3}a\" sF|wY# I%KAJ\u{7}a\"!GGP=\u{7}!NuO\u{18}\
        !Fr\u{3}e! q(\u{8}\"!L'J4 \"!vFv\u{6}s7 S!G!O!D\"J\"I!R!K&z!C5S!S!L$J\"J$R$y*N4KUM\u{6}L(s(rv$/ r!?!F!=\"A!J!;!\
        xED!j3F!m\u{1f}`:p6r$W\"\u{1f}`0y\u{7f}*& R/J!uFr*R'P\u{1f}q# F\u{1f}`@w$03!p$H!P!Q(G'o/q!L%?\"C!O-o\"C$u-oiGrq\
        !F&H\u{1d}3\"Ev<y\u{1d}\u{7}!GxQD$!M\u{1f}`2wwGO?# FEs!I\u{11}O\"EN&s/[#\"J#Mlv%;1!n$G!M8K#L)Q!B!O0O!U\"G\\J!r$\
        K8K`L1N\\\u{17}!EO_'\"(I>s\u{1a}L#EN%s4NXM,%IAm%N\"R2L!O!MoM!K}L!P!PHf# J\"nDFK\u{17}#!w\u{1f}`'w\u{16}\u{16}/\"\
        k%D!T6O$M$u(T.O`O\"t\"O#p\"MtM6P.,& TMN\u{6}IZK+J8Ju\u{17}\" v!GU>!Ku\u{2}\u{1b}# E'M?I\u{1f}G#!M'PDNh&\" w'EB`\
        !Hv!]'%N*><G!R!QtI'Jo`,!C%Q!F!O9I$Q\"O%T!J\u{1f}`LI9O+W!FJX\u{9}* O\"q%N>O#u#J1G#M\u{1f}`KK\u{a}ZO!W\"M\"O!P!Q!\
        T!G\"H$P\"K\"F0N\"u\"U\"N!O!M!O!L!N!D#O$u#F#m\"o)F!I*O\"q*M7N\"t#M+L*rDL\"u\"LNP!I$M!P#O1H!K!Nz0!FwR\u{10}! t3u\
        !\"K5\u{3}! LsE! OG(#(PCE6Kxw\"!FDQ@%! tZm! s9F'\"K&N=G!N!v'I-@(8!Fu6C#!J'MFNz@!%I7(\"\u{1f}`xx\u{1a}6# r!G&G/,\
        $ u\"LDu\"LoY!!BX;% qBM\u{1f}`Vs\"M &\"!MEt U!\"K:1\"\u{1f}`xun\u{17}\"'M?vYr1 S!J$T!N!P!S'p8J!P%O!T-P\"R#I!Qev\
        .JF\u{1b}% w!?$KAu{yX'!FHmw\" N\"s\u{17}@! uo\u{19}#Fs\u{1f}`dIGx$ F%vAJ%wa+* u!G$C\"A>J&J\"F\u{1f}`]r5q\u{1e}<\
        ( J!I&D@J&H4G\u{1f}`PLF\u{5}\"%JFJ.\u{f}\"\u{1f}`\u{b}u~-! K74#!JEP'sfJ!F{Qb!ZtCz= x!O!G$U\"H:S#L!m!N!M&J.Q$M\"\
        H.rKL)E!J\"M!M'r(CbS\"J.o\"N$S\"O/KH\u{6}% LEu!J(P4q1\u{0}#EF$s4Gt/; l\"o!M\"J\"I!R'J2O%n!R$L\"P.I\"I\"P!O!JTG?\
        NXH!q!v!M!H(O9M-O\u{1d}g\"!DEvd\u{c}# O!PKKbA$%H\"ODKZy6$' A!R$D@K!E(p.G\u{3}+!GJ[1# HFK%I4D\"\"qDvf,+ s\"S!S#V\
        AO!K%J!K2T\u{1f}`KLrW\"!@!J.8!!NiG$ K&O!rEP\u{2}K\"EB8@\u{1d}-J W!W!i!G!M!U\"Y\"B\"8$@!L!F!O!B!F!@(X*\\\"L\"U!V\
        !U(I$G\"U\"J\"Q!W!W,@KU!X$O%QSQ:S!m$l6T$V!W?q;\u{2}! On6' q!L&H@L&F\u{1f}`]u\u{12}\u{9}\"FK3sC\"#(L\u{19}v$L$@!\
        !K\u{2}}#\"P&SZM5X# s\"L%Jy@% u!=!H%AAJ.\u{11}'!O$I.q!N1T&J|>}\u{5}% G(q\u{1f}`pH$t1\u{c}\" q!E(y! x{Y( E%K@D\u{10}\
        xAI(vFK!tw#$ s!I!KCJ;i!\u{15}u(\u{d}!Fx\u{1c}\u{2}\" wFzt$'#L\"MAP(N.KBtFGV|#%H\u{1f}`\u{0}wcr! JBQ!(lQ\u{16}!G\
        u\u{b}.\" o!My-#\u{1f}`\u{1f}`0}4<!Kvhk! tMS\"\u{1f}`x{%\u{1c}# L'r!I.u$'L\u{1f}`frbK\u{1c}^$!M$G\u{1f}`iLdb.!F\
        !P$Q!H,R5Q$P!M.I!MvB/PVD2M6T#EI*v4IXi( r!H!HEE\u{1f}`^v%x\"H>!\" r!Ebh* E\"M%;!w=j(D!k4h\u{1c}v=q\u{14}$\"\"KFH\
        $\\* O\"o#K!L\"Q=r&J#L\u{1f}`JJZ\u{d}\" J\u{18}tsn!%r-\u{14}# F!r!P\u{1f}A\" sFvk:#\\O\u{1f}`NMW0# t!F&Fg\u{7}!\
         q\u{1b} !Fwg\u{2}!'IXO#Eu$I4u\u{17}~\" G\"r_g! vU\u{5}$!DFI&H5I|Q!Fvv1!Mug\u{8}! x\u{d}9\"\u{1f}`\"u\u{c}+( J!\
        K!P#B\"rAQ%o/NPp!FJHf! q\u{7},%(k9MAN\u{1f}`7MiM( o!L&D!K:s+K\u{1f}`Ms\u{15}_#!K$L@J2J%\"O#M#R\u{1f}`!JG\u{1f}!\
        EM'X#'=,rFqeq#!M$J\"Qo\u{12}!&q\u{1f}Y\"'D>E\u{16}p! L\u{1c}{(!A$J\"I>M&J#Q\u{1f}`\\v;=!(K\u{f}X\"!RFPcY#\"Q%K>\
        MR0% MFN!n\u{1f}`^J\u{1c}\u{e}%%n!IEs!I3M\u{9}V! H9V#%C@x6tz9!(M('%!uDs\u{1f}`eI!w0\u{d}! Eic!Fu |*!J$I\"P;p)L\u{4}\
        s]t!D*L\"p&_!!N\u{a}c# J=v\u{2}vLX\" v!F\u{13}y\"!t\u{17}uEO#(t>I(w\u{0}\u{1d}? M!t!T!P\"K\"R,C5U!J\"M1T#@\"@2K\
        AI!s>>\"L\"s'O)F%L%y;L!t!M\"L'R#H4C1GFe& r\"K%H\u{1f}`8y\"Hq7!%L\u{10}9!et\u{19}2#Eu$J4uD\u{6}%FJ\"s\u{1f}`GL\"\
        t\u{16}\u{1d}% o&I!IELh{4r\" FFHQ[\"!Q%PL)& H!x\u{1f}`II!s*xs}#EL%q4J\u{a}S&Bq$p(N.M\u{1f}`>qD\u{7}& J!u!KDJ!x4\
        Bvz'!v&C?N!z&G\u{1f}`Kv\u{a}\u{10}\"\u{1f}`W|%#\"(FSFv\u{3}!\"M}*% n!M!Q%K>RFv!EL\u{17}h4 n!O!M$R\"Y=L\"Q!N5@!H\
        !:!H!N!P2P&N?N#xPsXo3G!MK6\u{a}\"*p=O;t\"\u{1f}`Jw\u{1d}\u{14}##H4n`G|*/!H!Q$T!E;o%E%S!I.G%O!M\u{1f}`7F\"o0GLb!\
        &o\u{c}B\"GJHsrS# F#mFl0O!\"Mwd!!A\u{0}\u{f}\"(rFsF\u{a}% v\"JDq\u{1f}`{H\u{12}20 Q$G!p!H\"k:O$Q%o!M!T2O!PxLaO0\
        O&Ne#! K?G$ v=L\u{7f}t#L:}& m!B%I!B!E@J\u{14}r\" u(B\u{1}C$ p!CEE\u{a}F:t( o!N%V!P:H?O\u{1f}`9Hq~!'Oka#!PFJuwP:\
        #!H\u{1f}`\u{a}Hr\u{1d}# vGK4vTT!!Mr\u{c}\"!uFvj\u{17}$ s2M4t2MSx!EL\u{1c}4!\"J\u{7}{!!Pk\u{1b}&!K&E,r4M&F,r\u{6}\
        \u{1e}\"\u{1f}`mw^W\"&K?M#\u{d}\"EG*v\u{8}M$!sDI\"w4K}B% R!LLM\u{1f}`KH\u{f}d#\u{1f}`\u{5}M!sz|$ t!?!O$Q*o!!KvM\
        ' T!o%J@T!q%K6Lq\u{18}$\"tCK!N\"tbo!qu\u{0}{'\"Q$Q?R#O#M\"q!OC\u{0}#!rDJ\"v\u{18}r$ H!u\u{1f}`>K\u{1}\u{1c}- N!\
        N%R!L?O!J%R!M!O-K!S$S\"PrY-#D!M!O$@<w\"M!S#D\"I.p\"G3w\u{1c}xmb( LEp#s!M!M2H!s!t\\\u{1a}\"EOLqHy\"\u{1f}`muTX#>\
        M~r$Nsj!'KMF* Q'N>S&p2R\"K\"J2N\u{1f}`(M%\u{3}\"\u{1f}`\u{a}\u{7f}Pr\"\u{1f}`8u\u{7}p\"'H>Onl-!=$A\">!P0n.p!F!W\
        #E\"D\u{1f}`KM$M\u{18},,!F!m\"K!F\"I!q!RAN!K\"N\u{11}EkmG|\"%uFv\u{1b}o!-tm+\" JFN\u{1f}B% M%E@o#K#H \u{10}\"!M\
        6O.e'7L!u-SLJ!r!M!U8'!%ON\u{4}\" R!r!:%!H!O%C\u{1f}`\u{3}G\u{c}\u{a}!'K3x# D(N>H!\u{8}% M&Q.t\\KqPds# t1J5t\u{0}\
        b!FuiI\"\u{1f}`s{?F!EGLg!Gv\u{6}V/%F!Q2Q)M!P)J!P/N$M\"QKM7Mtp!M!PN$&!q$IBq$JFp\"O2 $\"P!L$A@O$#!F{R\u{6}4 g!G$I\
        3n3H0G&A1nUI,C9t's:E%w(G+J%I$K1<$vO\u{10}\"\u{1f}`BtY60 P!G!M!M!E#K!O/xYA!y$I\"L*G$G\u{1f}`%D]u$ M'uFx4@O\u{18}\
        % r\"P&K\u{1f}`gI}## p!F&Jy@# q'H\u{1a}z\u{18}\u{3}!Fw6{#!HDN(qVe!Fu\u{16}_!\"Ni&\"!OEJLE$]G\u{1f}`Ps\"K\u{1d}$\
        ) o!B!N%t!L\u{12}u8J'v%weu(!w!D!H\"E!K!?@q4R\"B# P\u{1f}`?z.z! uk%#\"B4oXo\u{15}\u{1d}E!M#F\"R\"S#6$R$63q!O!P\"\
        K\"U!N/R!M!N4U!K\"NAL/Q-B5K,I:M!O!M%{'S*F!L$G!O$O!J!N=q *# G\"nDI+\u{7}! KBW$ J=x\u{7f}J#xo~# u!NEv|Z!FFk\u{1a}\
        &$n!P#NCO\"L!N\u{9}*\")?!s<6!'J1\u{14}!!N\u{17}r# r\u{1f}`xx\"+\" t!@~4!!M&Z$!N$P\u{1f}`3NW-! A\u{f}Z(\"U#@'S;F\
        'N$RutAJpH\"\u{1f}`m{\u{7}:\"6uXuFm!'H]T\"&G@uhP$ K'w?L'x\u{c}q8 k!H!S!O\"H!p\"O!8-o+T&N!P#M#R-G$K#N,o\"uFH\u{7f}\
        t#T.I(K1\u{17}\"\u{1f}`Tw{B\" wFz{\u{2}# P3sFqse$ J\"v&I>LW\u{3}\" KFM&3!!Le\u{2}/ q!K$L!S!L:I$T\"P%Q!P.OiIiC+I\
        2Hj\u{f}!^I\u{13}M\" w)H.{& Q1v!K3M2z2I\u{e}f'!G$q#J>E%r\u{1f}`BzI5E!P\"P!R!p\"O!U!G&N2M&L&J!S!J&M&M\"S!S!U\"I!\
        T!M$J,M\"K$M%J6r@PYN!P%t\"q#M-O%P!S%P\u{11}K$ r4P2q\"M*v' r%H!K!N>L\u{1f}`zvE>& P!s&F\u{10}K!y\"ICJ!FL8h: o!6!R\
        $S!G!M9<$M!k!;!P&T.S&P.sT>!Q*s\"Pg<#H.p\"P$R\"P=u[\u{3}* K!Q&I@U!S%Q.O&P\u{1f}`PK?7#(K>u(F\u{7f}\u{1f}! L\u{16}\
        \u{7f}#GIntEt\u{11}.\"\u{1f}`m}7\u{1d}\" s!CR\u{5}! M.f\"!MFNy^: K%p!K\"N=V!M!k$n!J\"J-L$R\"P/KHF;?+w)G#GBw!G\"\
        E(I-w%KEzB\u{d}$ p&Q?O'P3`!&K_\u{1b}(!D%D!t>P(z4IVt\u{19}u<\\,!M=I#p%O!KyI3J$L0JQp\"G6L`F!,p8\u{11}\"#Onw\u{6}R\
        #=x\u{7f}J#x15- X!S$P*H\"N4U!Q5<\">\"@\"H\u{1f}`PHM\u{f}!FzE\u{1d}\"\"IFKE\u{18}!(S@$\"Er<q~n\"GJ4s=[\"\u{1f}`\u{a}\
        v&\u{7f}$ s\"LDp\"L\u{7f}\u{16}!ELDE\" tFt\u{2},! JOO) x!@!M%F!M=M!t!Hzz\u{10}\u{4}$ K=u\u{7f}L#u7#\"\u{1f}`Gv#\
        \u{17}& Q!J!q#K\"M[Ly4% F'x\u{1f}`qG#w:7! vU\u{1c}\"\"HFL'\u{c}$!D\u{1f}`\u{4}r!F]2\"\"MFN>3*!S!V@Q%S!T4P%McMuQ\
        !K\u{1e}\u{5}!!H\u{f}\u{1e}- p!B$=!p!E!S@L#F!m\"P\u{1f}`\\s&R$c! Kx<! LoN!Fu>r.!@%I!;>w$E\"E*H\"F$D$s\"B(u\u{1f}\
        `HDZ#$#O#M?o&S5-!%o0.3 o!N!P$S!J!I!M+s1O&M\"K!L,q#K\u{2}?!FjK%K!J`Y!KN^[\" s\"E\u{13}[>#O\"@\"H\"<\"=!r&n!8'8'C\
        &G!R#C\"A,<\"F!P#F!T!BK<:H!{)ChC,m!B$Q%I#Qk\u{a}$NQ4O\u{1f}`EJhI+ I!o$K\"T>P!F\"S#R4F\"E\u{16}u\u{14}\"$!K&L!IE\
        O\u{0}\u{14}#\u{1f}`NM\"w}3!&Rd\u{4}' p\"M#J!Q!K!O@Q~^!(O.\u{1d}\"!K!qT'\"\u{1f}`\u{1f}w'\u{7}#'nFl4Sr\u{2}#5q*\
        GNq^P6!R&Q!Z:k#V#k$T!T!V-P$U!Q!D!OaL0G!Kek!L!R.F!Qd\u{10}$ s!JDL!pe\u{1e}!]r\u{17}\u{15}#Au\u{1f}`Xu[$\"\u{1f}`\
        xw\u{9}t!Fy'\u{11}\" q!FGm\"!F&F\u{15}<!!P\u{17}F% N\"I)n;L/rC3$%L@Q\u{1f}`jP'$$\"Q$L,p:Ow\u{1e}! KM\u{1f}! OR_\
        ' L!q!R#OAQ\"Q9K@I\" r!C\u{15}\u{1d}! L\u{14}7!%S1\u{8}\" u(JM\\\"%sFsg\u{e}!4sS\u{19}\" G\"vaU\"\u{1f}`%r!I!!p\
        c{#%F's?Ha\u{13}!\\R\u{2}u'\"I&H>q\"A#O\u{1f}`_H\u{16}!# v)J<Db`# M\"q%P7{!EtG:$ q(K\u{1f}`prty\" r!I\u{1}E!&pQ\
        \u{1b}\" KFI3\u{8}!EKPe\" n&JEf\" r!E@\u{c}\" J(q{O!Fv\u{1c}\u{b}!\u{1c}wuC#\"o\u{1f}`vuD\u{2}$!J&v@J&w\u{2}[\"\
         v&G0D#(K=M7LYW\"\"MDLj\u{4}!&J|\u{5}!FI\u{19}I$\"O#R\"LDPt>* P!H!O%I!K8u\u{6}qF?\"r\"pP5\" vFwYK\"\u{1f}`\u{1f}\
        Dz=\u{18}!Q!Z!J\"S\"S\"H\"H!Q\"@!P\"N\"P\"M\"t!t!B$T!V\"q\"R!R\"l!k!T\"R\"S\"V!X!Q%E!R\"P\"U\"Q!V!S!P!R\"O!N!M\"\
        M!S!P!T!P\"M\"M\"s!M!t!p\"l!M!R!F!M!J\"C\"K\"@\"C\"K#>&M!R*m!N\"R\"i!R!e!T!V!p#P!S!l!M!U%N#N\"n!Q\"R$r!M!P$N!R!\
        O\"h#p!L\"p#S%M,S*O$s!l!O!R!M(f\"R!R&I%T!T$S!V#R!V\"R!K$P)P\"R\"q1\u{6}\"\"KFK_1$ I!L&N?G_\u{a}!\"K<^![Nuh!FwfN\
        #Eu&L4w\u{1b})\"'rFu\u{e}\u{13}# r%OFI\u{d}0#Ev-J4sN/\" O\"FsF\" K\"q\u{7f}T\" s!EuQ\"EC&s^w) r!P!M#E\"N!O>p'N!\
        O\u{15}&$ s!G!G&G\u{5}\u{1d}\"!t!L4+! q\u{1}\u{17}!!Kt.\"!pFq\u{19}j!Fu&'# r'K!P+5\"!N&O~G/ l!K!O#J\"R>P\"P!O#P\
        \"O!O\u{1f}`NJ.p%I1Z\" KEv\u{b}14 q!p!N$K7G#;%K(y4JT;#x\"F%G(M(Q=\u{7f}!D!?!x!CH2!&K}\u{a}!Gt\u{7}`)\"P#K!R!I!L\
        +R5S#P\u{1b}IGL\"\u{1f}`mv,>!!Hlx#%p@Q&tf # K!F!oE:% J!u\u{1f}`/K!xaq0!K!Q$N!M!Q?O%O\"O-J&N`o.q^L-J,I+Jm\u{19}(\
         O!H$D\"H!O,n2O:PPa\"Er)O\u{1f}|6 q!v!N$E!I!K/r!6-P\"A%HD\u{0}!o!8\"A!A\"u\"B\"H<H*P!vT\u{16}!FG&I!&J4C!\"n|G\"\
        'sFuQL\u{1f}\"! r\"s!N\"Q!p!T!r!R\"L\"K\"T\"P\"P\"Q\"O\"H\"O!P!R!m!R\"R!m!P\"S!f!R!P!T\"Y!V!S!Y#M\"P&R\"A!M!F\"\
        =!W!=!W!A!O!B!Q!A!O!?\"1!8!Q\"j\"P\"I&T![!=!I!H!Q(M$O!P)l$S\"T\"k!T\"R!m\"S!V\"j\"T&S#T#W\"S\"Q\"n(S\"m*U\"R(I!\
        P!N\"S\"Q\"K(M!b#n!h!U\"Q\"u!o!n!n!m!r\"R!m!T\"L(h!I!T!J\"k!M!U!P\"M!]!S\"N$P$P\"B\"m!Q\"P\"k!t$n!na0!\"NqV##N5\
        oZnV!! M'b\" L!r|\u{13}<!L!L#G\"P\"m&L$A$N.r!n!O!K#I!N!R!O-R\"O\"E2L!K\"s\u{18}K8x!@!L#n!J\u{1f};%!O'P>H\u{1f}`\
        dx%a$!L<x\u{0}L\"x\u{1d}:! M;u&!M@I>N\u{1f}`:I1K\u{6};!%q)p#EL$q4M\u{14}a& u!F$LBI\u{1f}`UKH\u{14}\"&I$q~ !ES|`\
        \" q\"LG4#EB\"{4D\u{d}Y) v&K;u!L$w&L\u{1f}`Mu!L}\u{0}\" H!qar!\"m*F& M's>u\u{1f}`eM'v\u{1a}.!Fw\u{1e}.!EPc)!&n)\
        A$ G3t3H3r$b! s6>!Fx@\u{15}#EO0t2JIe\"-{Fs\u{e}x!FqK=#!P\u{1f}`>I\u{19}\u{c}! rd\u{4}\" vF{->& E!pEL(R\u{1f}`\\\
        B9~* m!m$C!A<I%Q4T\u{1f}`?IFMj[! r/S# q!>&B\u{1a}\u{7}!(Ji*\"Es8s*5# p3PFP+f\"!H&F\u{1e}p!!Ko;\" p4N4\u{13}\"&T\
        \"qa\u{18}#!L&G>QOQ\" q\"G8N! N\"J!LwD>#!C\u{1f}`ly\u{11}E# w\u{1f}`xxri!\"K\u{1f}]!Fu\u{5}\u{3}!_H$F)#r\"N@t$N\
        4u\"O\u{1f}`No\"Q=2$ o!K\u{1f}`\u{9}vfi& T!;!@=n\u{1f}`.Pv\u{7f}$ L!vEL!v\u{16}R!Gu*/$ s5P1pGP@a*%H<G$R&M\"Q-r!\
        N&Q\u{1f}`8GX\u{16}$%R#LCP4Q$L! r7}!!o$D\" q!F0j' F!@\"E&<\"m\"t$P\u{5}*#%J\"MGMI\u{17}' x\"K&F>q_w@GvEb1!\u{17}\
        z%I#\u{1f}`\u{1f}`+~x\\!Ft\u{17}X! Klf# t\u{1f}`\u{a}o0d, u!B!O%B!N=H!m!H!N%F\u{1f}`XusD!F\u{7f}\u{b}\u{e}\"!E'\
        Pp-$(r\u{1f}`eI$uR\u{13}4!S$P\"N!V+E2G$q%V!A,F!P!C\"I\"F!N1Hpwoy1r%tNB$!H$P\"K@J\u{7}N\"_N!Mx\u{6}!%P;\"!(N7u\"\
         s(K\"=!Gt\u{0}t& S!QFP%PhJ2LY*#!G=q\u{2}q\u{d}Q\"!F&H=z#!D&B>FY`\" o!G\u{1b}2#(mFo4SDj!!JKL!'M*\u{2}# qEH\"IIq\
        !!KGf!FyEd\"'t\u{1d}upG& K!uDE!L!y4E\u{a}F%!I&t!K\u{f}J#tO\u{17}:#R\"R!l!O,B/o$S\"S!M$L!P1;$JaC/w$D'r#I%J!xPQ\"\
        o\"P*E%C$?e=!Kp6\u{1}\"!LFM$\u{19}0 {\"?$A!D!;:F#I!t\"A$C!K!A\u{a}J_|\"F0rj\u{14}#By\u{1f}`Xy\"T\" tFq\u{13}\u{a}\
        #!K&IEN\u{1b}a)!J$B#LFPDmJw%w$J\u{4}FDU\" sFzx\u{19}!!N\u{10}&4 |\"@$L!{!2:J#L!w't!74CYK&q#r!Dru\"H\"G.r(Cj\u{5}\
        !FvKh(!E&C>w\"L$F4|2u\"@+F%%SBN8P\u{1f}`5Ls@&!Q$L\"L0m4M7LmT\"\u{1f}`3v\u{17}\u{13}\"%F@O]+! t\u{5}A! vRW( m\"T\
        %NDJ\u{1f}`QJ+s)MW7!RNW!#!K&wFv`.* u!Q$K!S!O?r%M!R6MrL\u{b}J\"EM\"rd{' q!J!K&J=L\u{1f}`eu_>!EP`!# t\u{1f}`x{r&!\
         yz'& u\"HD|!I!I&Hx\u{f}$ R!JMM4NXR!'MY$! qBH- o!N!Q!R\"R\"O?Q6M!Q\u{1f}`7H;L@r`S) S!B$N!L)u=M)s*O(S}a\"'IFKT\u{11}\
        : Z!=!L!H\"E!K!D\"<\"D$u!r#O4C!L#J!M!M,T)H#I\"T#Q!P[K(x{O2\u{9}!!H8,\"'KFK|=& H!F$tAL%s\"PTo!Fs\u{15}C!(t\u{1b}\
        t%+<!q9m-V4ns\u{9}/ I!7!E#A!C!;!C'9#|4M2u2q\u{1f}`@O0u\u{5}z\" J.u[N\"'IFL7\u{7f}) o!D$o!N!J>Q\"M!O8L3l! PWY*%D\
        \"K>M\"q!i%K!M-K!S%J\u{18}A&!E&J?v!K\u{1f}`LuBw!Fx\u{f}S- K!M$OBP$R4O!R\"PpC\"Q^{%D7MXy#\"F1r\u{13}tOp% p!M!Q%H\
        !QR9!!9Ep# L!O'pwa\" I&r|r$ t\"IDt\"Lyc! x/\u{3}# r!@&D.[% q\"P$O@t\"P\u{15}1!Ku5'! Lpt*&S?U'R3O\"J!K\u{14}qAG2\
        O!QUO# J)wFr?\u{1c}#!I$JFGA5# p%C\"N%4, L!E&F8F!uxM\"7R@!L!p\"qny&P$ m!K&M>K\u{3}\u{17}! JpX\"!sFvvN#\"Q&KFM\u{1f}\
        R> S!q!t!G\"G!I)D3K&q#K!I!R!O1K!H!L!G-xRI!B!C\"u\"J1N.OSK\"u0s%K!Jul\"'vFwa~\"\u{1f}`\u{a}x?4! v \u{18}!atMl\" \
        uFu\u{f}n(!M!MCP#M%LwLsu#C\u{b}\u{7}' w!M!O$K!J?tqx6\u{16}! IDH#\u{1f}`(Bfu@\u{11}!&Pim&%O\"P!l9L\u{1f}`XLQD#%E\
        !I@us~*!Q$L!Q?R!t\"P$Q\"P\u{1f}`NK=O/ s\"@%G!F:E$r\"J%D!Jft!G!EQCPr\"E.\u{10}! o\u{16}J1 M\"h#RAK%W0V$T!P0KMQ$N\
        .J#LeM2Q%R!V_T!\u{17}z_%! Kgo! u-\u{13}\" t\"HrP. O\"G!u!B!O!M@G#l6F!O\u{1f}`JL#t\"I\u{15}?\u{6} p!V!T!F!O!N!S!\
        U!k!M!>!E!P#U\"u!y!P!Q!N#U%X!T!O!Q!S!S#h!m!S\"K!N!P!U!R!\\!O&R\"p!r!S!U!V!S!H!R!O\"T!S!L\"G!S!Q!T\"n!O\"N\"M!k\"\
        R!Q!R!O!U#R!O$N&R1P\"U%R#X!T/r!N!M#S$R'S\"S#N#M%o!Q!R*N5R\"Q#q%l!S!S1M!Q!L\"R\"I\"M\"H\"P#n!Q!OK !EJ\u{7f}\u{5}\
        !+sa\u{10}t V!X!q!O\"S\"S\"N\"N$L\"K\"M\"P\"O+p#l!T!S\"V\"S\"Q\"S\"R\"K\"N!L!P\"K\"J!V!N\"K\"O\"K\"J!T!K\"L\"J\"\
        P\"o$N\"O&M\"I!Q%L)P+S#L!O!P!Q'Q!U(C!F\"R!R!U)M.U$C!F\"o#O#T%O.K&R#n!m\"p\"O\"p!Q&B$m&T!l#P\"Q*K%Q$m.\u{14}!'It\
        &\"HQ4p5\u{d}\" w!C.\"V o#O!?!M!S\"l#6$4\"=\"3$N'T!M!o!M(Q\"S!T!U!W/M\"L2O\"N\"O$M$L!O'n1U$Q#S#T!k!P\"T!Q\"R)N\"\
        o%P!N\"J2R\"n)J!Q7N$s$p!M-R)L;ru.\" o!NP%$ L'v\u{1f}`iv\u{11}\u{b}0%I!M!Q!O:v$U\"S#M!O!O!J/K\"DhKrv\"NUA*&K!QEO\
        !O!Q1QXs\"K\"JsGKj\" xFz\\L$ t!D&E>LA/\" JFL?\u{6}$ K\u{1f}`mI\"v>z\" J\"s'}\"Et8uZ\u{19}!\"K2~% s!B\u{1f}`!u=z\
        \u{6}{\"!I!Jz\u{7}# q!K!J\u{1e}!%!7!r%C\u{d}N\u{10}tTD!!A@\u{3}$ G!v!M\u{1b}s=*!\u{17}w\u{1e}$#EKLu\"KH~$ s!=\u{1f}\
        `\u{9}wP\u{16}\" p!M2\u{5}# H%K!n\u{1e}p*'F6v(x!K!s$H4z`v(G)I9`& r!C!I%D?D\u{c}sF\u{7}\"\"R%H,\u{f}!\u{15}uiy# \
        q\u{1f}`xu\u{16}\u{10}\" r&O}\u{1b}$ H\"K%KAK\u{19}\u{8}\"FvIr<O*\"Q#=!J\"T?Q'R-O&NUJ\u{15}Qmb#!NDF\"NIx& N\"H%\
        ?4|jF%|Dr$ o&I!EAsu\u{0}!'K|\u{d}! u)/!F?Oi! r6w![sW/#'s\u{1f}`\u{a}w\u{12}}\"\u{1f}`?y+^!.sDs! I0.%%r\"KDp\u{4}\
        u\"J\u{a}\u{11}, M!C$E\"x>A!M!D\"}\"F\"}0D$Il\u{2}! u2>! L\u{1e}\u{0}$BK\u{1f}`Vu\"KS}*%J!V;N'S$S/L!N#J\"N5Of^%\
        'L>B!Nqy\u{17}G\u{7}l$Eu*I4w\u{13}x4F!!r\u{17}R$D|\u{1f}`{F$|\u{d}=\"\"JEp\u{9}G\"\u{1f}`Dv0\u{1b}\"%tFv\u{10}@\
        $ u(L\u{19}v$L\u{11}v!!K[\u{1b}#Et#L4u.a+!I!L#N\"@!G=N!NLv!E!G\u{2}v\u{d}v! J\u{4}\u{10}& J!G&y>N!M'{z!\" s/M\u{11}\
        \u{11}!FyP8&!D<t\u{7f}P!F\"txt(:$ O!R!qES\u{16}\u{19}\"\u{1f}`\u{1f}xc!!\"H[\u{17}\" oFt2c#Es$M4s.q! v\u{6}5\"\"\
        p$J|(8 l!R\"O!C!P!P!J\"E>T!T#R\"M!K/P\"P$K(J]I9NKQ+J7N!Q/rxv! K\u{19}X!EP9s! rz\u{b}' t'M,O2L\u{1f}`fNDHw5( @!G\
        6v.Q!DJA!w&@nA#\u{1f}`\u{1f}`!vNZ! uV\u{18}! MF\\\"!PEMf\u{19}#\"M%p\u{1e}J\u{13}R# t\"LFO5c\"/L6Fv\u{14}!'J\\t\
        #!H%L?M(F#FI\u{1f}`Ry\u{11}G)!E7m-t&F0G$w2E!n!vp\u{f}!Fr\u{1f}k) t!>Bu\"B!y!G\u{1f}`xJ#u\u{13}.\"\"IFI\u{1c}R\"\
        !uFwj\u{7}\" u!JD(%#Q\">An#T!R\u{2}\u{1f}!Mskz\"!E!t\u{a}u\"%rFtwE\"\u{1f}`\u{a}yDD$!yFv\u{1f}`dxq\u{12}!Fx\u{8}\
        \u{13}$ L%vAJ%y\u{10}j&!r&F?s\u{1f}`GM!q*\u{14}, N!B!T%A!n9L&;&</Q\u{1f}`=L1O\u{0}B! J|\u{1}(!D&B>u&G4w\u{1f}`I\
        y\"HKq!!Hi?! K6(&%G!P\"F=x$C4yFH!Fx^\u{6}$#P4tZy\"B!k! u u\" r'I@M$!?Dx$G4x\u{16}l. \u{1}!<!I!A\"@!L!A!K=I!|!A!\
        I%@!KGV+!M!M#r\">!L=>&q4<sO%t?KS\u{15}!Fu\u{15}b!!Pu\u{a}!EO,`$ KAt\u{1f}`Xt=\u{18}!!K1h! q~y$ s\"KDv\"LU\u{19}\
        !%q_O!!H-y2 o!I!N!M!M!u\"D!E=Q!q!C!H%H!G.H!O#RxPH1!!H 9!!E\u{7f}!&!J!M%K>A#P&L<\\*%P!Q!F!Q:s*O!H!NlK\u{7f}sk`#!\
        w\u{1f}`Jwj^\" sFtP&#Av\u{1f}`Xv\u{1}1\" o!KZ\u{2}!&R\u{c}j\" sEQ[H!Hrl9!%N0.\" KMO\u{8}Q; J\"L!R\"o!H!F(o!I5E!\
        N\"K!y,w!K%>\"E$C&S\"?*OEs\"I9s7v`E$w(F(o!IIa>& v%HAw9H2L\"q\u{7f}'\"2o4H\u{c}1#Ex\"H4x\"@$ K(O\u{1f}`\u{7f}L~$\
        !Fxm]\"(PDPm\\\"\u{1f}`8xH1% K!u\u{1f}`lN!vD\u{7}\" r\"Nf=%!J$t@w6M$y\u{4}/#BJ\u{1f}`XJ\u{b}\u{f}/ m!I$E\"G!QEL\
        !R3IYJ*R.p%L[y>K3sG\u{6}\"\u{1f}`:v~N\"Is4J(\u{16}4 M!o&M6G!R(Q'H.DYH(@!w\"G!R!E!u!M!HwO.K'r4\u{d}\"\"QLOG\u{7f}\
        (!o$J\"HFM.N&L\u{15}pAFRN\"Ep$L_\u{0}$ v\"IDq\"N\u{16}\u{1e}! rsV% K'v>v\u{1f}`lw\u{c}t# L%FAJ\u{0}:&!q!M#K#OCK\
        1I^P# v!L&K\u{14}K#!H2rFsoR% Q%BFD1Q%N\u{3}\u{c}![M+W%E{$I(E,u(w\u{1e}t: t!=\"F\"9\"?!T!I&9$S!r-G$O!m!F!Q#@\"C-\
        k\"P!F%N|Q5sDr!G,q^\\!(P@b#!q\u{1f}`\"s:\u{7}! MR\u{f}/!P!R%M\"C>P!S%P!U.M$Rot!H)v^M9MQi\"!v\u{17}vEW, N!G!l#M\"\
        H@L&N4F\u{1f}`7M3J%R8L' s!@!R%I!M?F'K\\\u{7f}% LE{!L'G4yM`!!J4.\" J\u{5}J\u{11}B\" N!s\u{1b}<\"\u{1f}`xwh\u{7f}\
        $>p(uvO$pT9! I\u{12}\u{16}+ m!M!Q#C<w$F\"HutJq!FQw\u{10}h\"'E?wp6#]D\u{1f}`Px\u{7}/#EF#u4L$[$!L&J@N&Jht( q!L!RI\
        I\u{1f}`DM;t&Ow/!.v)\u{12}& v!M!QCO!v'D_s\"#p\"K$\u{7f}!Fv!c1 J!RD[!N%S!m\"G-O$U!O!H!PVJ;JdJ$K.D \u{1d}! K3R! q\
        \u{15}(\"'uFvF[&%P!OAR4O\u{1f}`Aq:w\" K\"pq\u{13}!_v-w( H\"O$T?R)L-I\"E\"I\u{1c}C\" s\"LFG\" pFt\u{1f},! p\u{d}\
        R!\u{1c}w\u{17}K#!GFG$s``!!M<C\" o%GS/&!J&r>y\"L&H4y>w!\"M7*& C!u!O#K\"I!O2j\"FM\u{c}sM7! q~\u{e}&!I&M?q!K!R%Id\
        J#!q!LFO\u{16}0\" t\u{5}~\u{1d}u$ N!s\u{1f}`mtm$; U\"R#O\"F!V';\"O\"t.E&V$N\"T*J\"r\"C\">\">\"D~B5t8M!w\"F)E1S\"\
        N%E\u{12} $ u!@&F@D\u{15}c, M!@$o#G=r\"F\"y4D\"y\"F\u{1f}`Pxii\"\u{1f}`\u{1f}y)\u{15}$!rDF\"y4F\u{17}(\" sFv4c#\
        'I\u{1f}`,t3\u{f}\"\"pYIH\u{19}# v\u{1f}`x|'\u{14}! M&}(\"N$O!R?t\"Q$J\u{1f}`PL3p! r[C$ u%I@I!vQ\u{18}'!r$J\"M!\
        SWK\u{1f}`6xE$!!Ip^#Br\u{1f}`XrP\u{3}! s\\\\! r(L! Nv\\! K\u{1a}W$ K&u@L&q\u{5}\u{3}\" sEQV4!FHs~# x3HFJ\u{19}\u{f}\
        $%p@F&z4G\u{3}\u{b}\" q!InS!EG\u{18}5$ {\"F&G>u'9! uq\u{1c}\"=t\u{2}t\u{13}\u{1e}&!R$L\"L0m4M7L\u{1b}\u{8}$ I#t\
        CP#pjT\"!tFupI\" vFv&F\"6pXpm\u{7}!Ls?y\"(G\u{19}{F%+ t!Q$K!T!P?r%M!S/L&M!MWF#Er$N4t`W! HR6%Et8H\"z\u{1f}`PF!I!\
        Fu,y! GtC! Ma/! M)S$ M\"q%M!N)$( }!B!B$I\"G>t\u{c}zrwl4&%N*K7r/P<ufJ'u1\"V%U,V3g!S&T.T!R%PKL-P$NpO=T$S!V!P\u{1}\
        \u{18}$(L%w8R\"O*f! s\u{0}-+ R%RFO!P/H!I&NaM\u{6}F!N!K`a!9x\u{11}\u{11}\" p!@\u{15}|! t[\u{c}\"!CDP\u{10}\u{16}\
        (!D$G\"t>w!I\"N%H4yY\u{7},!G!M!E\"E\"@\"C&?\"z5M1u2sft\u{10}\u{8}#&S!L!K\u{1d}<!\"q&K#!=&B!O\u{4}c!\"Jp8' q!F!I\
        %L!N\u{1f}`\u{2}wSa$ v\"J&I>y\u{b}@# J!tFw\u{c}A- Q!Q!l#S!R!O!T@T%N.L4ncJ\u{7f}O\u{1d}\u{3}\"!sFu&3# O'CTAUO!(M\
        M\\' Q$n#J!P9M\u{1f}`XMz3!YuHb!FIl@!(JI\u{9}!FtQ $ L\u{1f}`0L!ut/! Ged' M!J$M!pAI%o6L]}J!H!N!M!Q!W!T!N!K#L&Q\"Q\
        2u\"K!V!R\"K!Y!>!D#?!H#=\"S$Q!M!Q#O\"R%u$=!A%N\"r(H\u{19}r6H!N!B!H\"R)D!@b$0 U!<!N!J#N!A!N+H!z2S4tJuZP$pHwQpp\u{a}\
        !4G:\"\" o\"L?r!\"OK\"2 S!I!O!L#J!u@C\"I\"M,u(r\"P(JQt*uEH!wPv<*!*q}I!Fs\u{1c}~\"\"pLO%\u{f}! n)##=s\u{2}sxwe\u{1b}\
        - R!T$R\"p!M?S!T&Q.P&PcO\u{9}O#MUs\"EF$u\u{15}[#Eq%Q4p\u{12}n!Fxe@) r!N&I>Q\"B&HxL+u6t\u{12}L$ r!OEs!N+W! H9($!\
        N&KFM!LM)\"!JEs7(!&G\u{0}l!EO\u{d}\u{2}! |!X) p!<<Q{B\"D\"l#Q%siH*\u{7}\"Ww2I6\u{c}\"\u{1f}`Ev&1(!L%Q!H@I!R%E\u{1f}\
        `AMsO$ J4t2J4v\u{e}^+ r!M!K#I\"Q!Q>o\"R$R!OqN1\u{6}\"!L%Khb2!S&Q,S!V3Q%P!P.N$P\"K.M$N\"KAL<scu&MSP\u{1d}p1 r!Q!\
        S#N!N?O!m!R!R$N\"S/L#OEH(u]I`O\u{5}'&'N!Q6K.Spz$K\u{11}T!4o9\u{f}!.u\u{6}?\"'I!S\u{6}##'G!H=Bjj\"\u{1f}`?y m$!M\
        'O=N'N=\u{d}\"\u{1f}`\u{a}x`\u{4}!(Je-\"\u{1f}`\u{6}t)2!!Ph>!Ht7|![L\u{1}7#!KEt!KF\u{19}$ v#JCv#J{\u{c}\"\u{1f}\
        `\u{a}J|\u{10}$\"PDp\"P$Q>C# tFz\"G.\u{1d}3 O!@!G!u\"N#H+K$M/M\"F!r\"Q4J\u{2}NhN!J\"p\"P,K\u{5}Z\"EpXtLO% L!u\u{1f}\
        `lM!uMf!-v(I%%E@L=L\u{1f}`HxCD.!N%J!L?P!P%I!M!R-GYs?JZHBL!L\u{14}k! s>Q#\u{1f}`'J!vvq#!L\u{1f}`2}3W!Hu\u{16}\u{1d}\
        #,pFo4QH\u{1a}\"\u{1f}`\"x\u{1f}%$!I'M?K;M\u{4}>!'J\u{16}T# K!EGqL\u{8}$%K\"H\u{1f}`\u{3}HQd#Et\"M4xNl#\"PFP&O \
        2$ o\"M%OAI \u{1c},!I!L#N\"@!G=M!N=H/v!E!G\u{2}v@\u{19}$!qDw\"K4vs\\\" o\"J\u{e}t! JLr% p!K&I!N>ovm&!J$t!P!L>R'\
        Od\u{6}% M!s\u{1f}`\u{4}N!s@|#!r\u{1f}`\u{a}s\u{18}.$ M!s\u{1f}`mt_\u{10}!Funy#EGMw\"Gi\u{14}! K\u{7f}k! J\u{7f}\
        0& J!H<{\u{7f}J!H\"{5V$EO#R8O!L@y& u\"G%I!E=G!vqt# s!L&P\u{1f}V!]PM\u{0}) J!M!p$l\\O\u{1f}`6K2r(N\u{1f}X\"!DFJH\
        \u{b}*%I<G$R&M\"Q-r!N&Q\u{1f}`8G\u{9}T$%IAu%J\"MCd!\"K\u{1b}=!!C6K! yR\u{11}\u{1b} s!W!Z!B!W!F!q!U!o!A\"K\"@\"S\
        !t!R!p!T\"M!s!S!o!I$K\"Q!q!P\"Q\"g\"T\"I!V!K!k!X\"J\"N\"E\"O!p!V!k!U\"M!T!F!P!L\"O!P!L\"Q\"T\"K!T!L\"M!s#R\"P!m\
        !L\"K\"N!M!J\"L$L\"R%I*F(U\"m!U\"K\"r!R#Z!l'O#R$o!O\"S!n$K$P\"U\"O\"n#k$N$H%j!M\"M\"Q\"K\"J,o\"V!P!N!Q(P&M\"L\"\
        M\"j!J!V!J#N!T!G\"I\"F\"G\"I\"Q\"L'R\"Q(k1-! s;l! un\u{1e}!(M$\\%!J%P?J7L&MJ\u{1b}$(H>u\u{1f}`Iv$'\"$mYQ*:!!NUK\
        # t&P!HPM)!N!N#N\"O!S3xXL7x<q\"?!Gtm}$ J!q\u{13}N!uD\u{11}!!G\u{15}\u{a}\" J!su\u{6}\" HFOF\u{1b}& r!I!KCN\"L!N\
        A\u{1b}!(O\u{19}-'%Q\"O>N!r5R$I\"K:7!FvP\u{c}!!rc\u{e})\"M$G!P.t0O!SGt\u{1f}`=q \u{1a}\"\u{1f}`nvMH! H\u{2}*#Er\
        LH\"s}\u{7}!EIo\u{f}! MFv\"\u{1f}`%u\u{6}s$#p\"N@k&P{G) M\"O!M#N!u1O1L6P\"LQ%' L!n$NAS5S\u{1f}`VNau! H\u{1d}Y= \
        x!B\"F\"E\"C(L4u\"S!k!K$C\"G(J&F&F/qEI's%p#L,J\"r4t.F\"qAu.F:I\"u0$&!A!rDL\u{1f}`.{BwRg& t/G6MBK_t'L\u{c}_!FH\u{14}\
        c!EK\u{1c}\u{2}) q!O!K#K\"A%M;L!P*Mw=!Fw\u{a}[\"!J'Rpp\" K\"qO,$!J\u{1f}`\u{1e}x!Ky(*%H\"I!K=N#s%H!L\u{1f}`XB!D\
        0Z&!H$s\"F>K\"H$u\u{12}J!&K\u{1}G#Er&M4s4\u{0}!7m\u{13}T!F{(tX U!C\"l#m!O\"P&Q$:*F$@!m!E\"P!O!S\"p\"m!i\"V+A!Q!\
        H!W!M\"M\"R&@,<&G<F#C!Q!v!R$F\"p#I.L!=\"t\"J'o#=)EC;\"=)@!m!F&J$s&H$?\"F/F\"E\u{1f}G(!F&?<{#w!J\u{1f}`xB#|:S% R\
        FI!q\u{1f}`-w4M! J+)!FyKz\"Es=ts8!,n[\u{4}! Ml\u{2}#!GDIRvqk! Ga\u{7}) j!?&H:K&E$H\"H\u{a}saK)s!%r`>\"\u{1f}`\u{5}\
        FNC\" uFu1-# t3N2N<g$%k!O!JVO*]; V!L$G\"N\"A\":!p$O#>2U&B\"D%l'H\"J!V#E\"C8E3sGC+p)G#EPM4H\"H6S$!P$OCT#L!J! r\u{c}\
        \\! t\u{14}~!\u{1c}}\u{d}7! q\u{11}(\"EI$w\u{c}K#!N$J\"R'W!Qw\u{1b}u' M%O*p6s0L*O(t-M!2y\u{a}'\"!LMt9)\"FK!w4R!\
         J6\u{e}!'L~p$ q!K&MEP\u{1}>-!A\"I#KAA&o(B*A\"A&v\u{1f}`&MDD>w\u{12}.\"%@At\u{6}\u{9}! u\u{a}M$!L'XDQuqg&( E%O@\
        o\"N&L\u{1f}`+pRK#N\" wFy$h\" JFKk\u{13}6 p!O!O#L!R!I!T*r+K+Q#L\"P!R*m$L!R\"M1vGp9E!GfL:x# P4sFqXQ& n#O0L\u{1f}\
        `/LyG7\u{2}!-vcR\"\u{1f}`nxey# N/tFu#g$ L#I\"qDNU'!!sj5!F~i/%(REM-s'M~H]9! p+4$'OFN\u{1f}`]Jiq\" J'R*b!LS$[' u!\
        F\"DBI$E\u{1f}`as\u{b}W!FxR-\"%uFu?X#&M?K#p\u{16}2!eL%d\"\u{1f}`BCiq$\"JCP#N}Lq$\"!HFDeC!'Is!#!O%EGQ7\u{c}# u%D\
        At%\u{e}+ M!L=q#P:M&N_qwP!P9N=vD^! u<>#!GFH2t\u{11}9\"!OFM[|!HuJ\u{2}!GzK \"\u{1f}`\u{a}yo#!!I\u{2}D\" KEPMz#FG\
        \u{1f}`_wj>(!O$M!REF!Q/K\u{1f}`dr(W!(r}V!Fv\u{d}C0 J!o!K#B\"t>R\"@$D\"x4@Wp,r;vML!o!G{(\"%tFv\u{19}O+ R!R$K\"P:\
        M%R\u{1f}`'tKN!M6I6z!!Kcx@ E!u!P!M\"y!P!P!P9s$S!N!K\"q\"v#P/B\"S\"ATR=L!E$w2I!s)M!n#F$r2t+s\"G0xUF# q\"NCH\u{e}\
         \"%uFu\u{15}(\" I!N\u{1a}M!'M%\u{18}! us\u{a}$!?DK(w4KK\u{1a}% w!D'C=G!umZ% r!E\u{1c}E$}!I?W(%M#S?O!O\u{c}NqK%\
        Q!I\u{16}\u{8}!\"L&o$!IDL\u{1f}`\u{7f}H\u{16}\u{1}\"\u{1f}`6u,!!'IwN! x{A!\"o]## z%G@M{\u{1}! G\u{19}q# u3JFM7%\
        !!E7\u{1d}!&K\u{4}k6 M!L!Q\"T!n\"F$:'o4P!K$p\"H!O-M!P\"R#L!LZ{6AeC8Vm=!FxE\u{1e}% L!v\u{1f}`\u{4}L!v\u{7}\u{2}-\
        /=3R!M\"V#P%J2M4MaOXL-RFM\"MbT!(I(F$!M\u{1f}`&x!H&z!Kt\u{13}\"!(J\\Y'!M&q?r'C\u{1f}`Yv+vue!&sZP!NM\u{11}u\"'HFL\
        \u{17}\u{1b}\" N!Gi\u{17}! qoL#Ez\"H4zy\u{6}5!J!Q%O:E&R!Q#H6NSH!K(N$m#J0Q/I'D!LMF#O0S3K^\u{14}# NFG%rI^$ u%EAv%\
        G8I!&RNI% N\"O#nXKWN3\u{17}# o(N=Q\u{2}\"!!JJ\u{7}!FrD\u{d}\"EL\"vLo-\"p#8!I;G%m!R$:!M4I\"LuHaG1SW/!\"Nt\u{1b}%\
         D!vEH\u{1f}`yKh;\"'K?v<2$ o4Q\u{1f}`+pav$ z'G>G!yZ\u{1a}#EK$u4H:{\" s(Fyr#!s\u{1f}`Ds`\u{a}#!KDG!r%\u{12}!Ms\u{7}\
        ?! t#w!EJ+X$ t3G3v3I\u{19}~%!F2p\u{1f}`,O#r_Q\"&RWN9\u{18}j N!R!S!2!<!K!R!O\"\u{2}!z!.\"9\"M!F!3!Q!K\"9\"Q!T%W$\
        R$k!S!O!Q!@\"N!R!P\"z!q%O$Q\"O!S!>\"M!Q!J\"p$L$K\"9$P!S!P!P-v+K!R(O(R\"W(S3L<R!K$P\"P\"x.O%z&R*w'S!R\"C#U!L\"x(\
        P!L$O(s#(N=D8Is|!!B\u{1a}M( OAM!q$K\u{1f}`SM!q\"NHm\"!H&H=O!FzW]$ n!E&A?vn-! s*p!!KRI\" H\"oD3$ w\"EDx\"G\u{5}#\
        + {!?$@\"D>B!z5G$G\"E\u{1f}`JIA,!FwOk9!m!U!J#l!s!O=V\"R!R#R\"l!O/K\"L#V;P;C,L!RBI0O6K.R0V&U\u{1d}!\" q!LpN\"\u{1f}\
        `\u{a}~|7$ K!vEJ!w4\u{1b}!FF:\u{1f}* U\"p#H!G!N>J(L!H\u{1f}`?M`O$%D\"EFG.A\u{16}e!$n\u{1f}<\"\u{1f}`\u{a}x#c\" \
        L\"oK*$ z!C\u{1f}`2tbo!FsUL$ s!D!K\u{12}}q\u{1f}&!D<t\u{7f}P!F\"txt6\u{3}!]sHp(!C!G!A\"@#G*sFmwv*]$ v&L@v&L\u{1a}\
        \u{c}!!r\u{1b}\u{19}\"\u{1f}`8uUQ\"EI#K\u{6}q\"%MZJL\u{4}(!S&P!S?O&P5M\u{1f}`:Lp\u{13}.!J!N&n5t*S!Q#Q4B!N\\L\"L\
        !t$M!QP<! p%5\"$o\"R?\u{1f}!(t\u{8}+!&q6;! M$\u{7f}!!F\u{4}Y! pw\u{e}%#PBm!G%Q4ui%! r1\u{15}\"\u{1f}`\u{a}y/C(!\
        G&F>J!p!F&I\u{5}H%sKr# H!s!FJ\u{2}# u\"GDu\u{2}N& S\"PDN\"P#q0BU\u{f}\"'rFtf\u{14}! M P! sb\u{5}6 S!J!J#n*J6S!P\
        !L!N!J!L5o#L!EBG/u?K!IfQ-v'H#Kh4! O`D#!t!HFGaL!FM3-! r\u{1c}A\"EL6J@X% D0s6I\u{0}I(wd4#7R!mZnOY! oz*% N!G!r%G@M\
        V&$ I(oFo4P~<!!N51) p!I!H&G?N!K$N3t!s0\u{5}\"\"ED{\u{7}u\"!sFv6y' r!F!P#M\"K\u{10}v#KY|\"'JFM1&! M\u{17}e\" rFs\
        /0,\"R%Q!S!M&O=S/P&H!N\u{1f}`.N!N\u{c}0!'L\u{4}\u{1c}% MEv\u{1f}`eM1v6\u{11}!!Q\u{15}3$ EFH\u{1f}`dLzl!!JH9$\"M\
        CS\u{1f}`aL`I! slj! L\u{0}_! M4A(!G!K$N?D\"F!M%q0Ah7$(NFK\u{1f}`Wt__\"Nq4P$0%!I$w@B\"J$y`Z\"Fr\"N'\u{1a}# K\u{1f}\
        `?KBQ# NFL\"sJ<. z!>!G#E!M!A!F=J\"C!LHw\u{1f}`:w(IkD! uV\u{1}!!M\u{a}E#EsLM\"s1z!\"S*[R!U$S\"U!i!I\"3$/\"6\"4\"\
        8!o\"N%M\"p\"U!S$Z!U!S#T\"O\"K*:!M!Q!U!R$P\"N*8!o$M!R\"N!L'L!N?P\"M;O*HKM&t\"o!U!S,N!Q$U$Q\u{1c}^!&It\u{f}&!E@r\
        %v!F\u{1f}`RrfA+!H&Q;r#P!v!J&G.F&M\u{1f}`9r\u{a})% H&L?I!F\"pXC1!H!Q!M\"o!n!E-q3O!O%J!P-H!SxNuq!K&MV-\"\u{1f}`m\
        v8S#Es$L4t3w&!D$D\"F1n/I$GY\u{15}\" F!w\u{13}-#&S!L!KW*&!u!RDD!x!O#G?3!\u{18}s}t!F{<m$ O1v5M\u{9}{^|'!B!EAy\"H\u{1f}\
        `zK#y\u{1b}i$!Q!R#nAEm\u{e}\"!M$KUM#)J\u{1f}`4Ja\u{1}\"$m\"TK:#'F\u{1f}`fu$_#!KEs'Lk\u{13}$%PZM1H#s\u{b}d!FFt\u{12}\
        #\u{1f}`NL\"uH0!%r\u{f}&#\u{1f}`(Bful2\"\u{1f}`\u{1a}z,4! M}_!#N-s$!N!Q%P>L\u{0}}\"(KFN\"\\!#o?Q(!K6u!E-RKP!u!F\
        !T!.\"\u{1f}`?z3\u{a}#&MFI/Oh!! q5R# y!Dovj9$ r!>!>Dq<d! ImH\"&N?O*0!%M<!\"!?%LjI\"\u{1f}`m}qH# r!J&II;Z!K!V!I!\
        M!M!m!F$H\"O#M!K\"G!t3J!R!J!Q!O\"F!P#K\"R$N\"N\"J!T!L\"R\"E\"R\"O&K%H#P&F,JRQ\"t#M%N5J7O\"B!O!v&S#I&N)o!H\"N\"J\
        !n!B&O$J%G/p^w$3E!t\u{1f}`\u{8}oV1* B#@!r\"P?o!E8s\"S\u{1f}`PQ2\u{1b}$!E\u{1f}`\u{1f}`/C^Z!\"Q\u{1b}%'!K&H;q)Q\"\
        I\u{1f}`MqHd1 q&P1O.l!m\"N#H0M'J/L!M\"r^K\"v2L%J^t&|!'tI'\"!p!MM\u{e}\"EE(ty\u{16}\"Fu\u{0}HEK!GvKL\" mLLW\u{7f}\
        \"!MMOU(% s(O@P\u{1f}`buy\u{1c}(!I!p#F\"F>J\"E\"w4F\u{8}\u{b}\" rFw\u{10}C! r\u{8}r\"Hr4M<\u{7}!8o>#\"\u{1f}`?x\
        |K' v!E&I?r\u{1f}`eM&GU\"' F%q@t:r\u{1f}`NQ\"q&\u{f}\" GFJZT!FL\u{d}w&!p!L%H\u{1f}`fu#If|\u{1f}7! r!T!s!P!m\"s\"\
        t!K!K!N!Y!?!X!T!n!L\"P\"O\"Q\"D!@!M\"P!n!Q\"N!o!Q\"n!h!V!k!Q\"S!n!V!o!K!M!P!U!F$N\"R\"N\"N\"M!i!P\"G!O!J!N!N\"J\
        \"I!T!O$R!Y!N!Z!V\"S\"R!m!H\"I\"N\"O\"P\"k!M\"K\"M*p!Q!j\"W%P\"P!n\"Q)I\"R&R\"Q\"W!m\"T$l!P\"V\"m!R#T\"l!U#T\"P\
        $n#j!P\"S\"Q\"U$S\"A\"O\"S\"O#n!P\"P\"r!n!m!p#i!N!o!U!i!D\"O\"O\"L\"j#E!E\"P!U!O!S!S\"S\"H!L!M\"Q\"M\"O\"J#S\"Q\
        #s!n#o!q!t$oM\u{d}\"&IFJd6$!uDG\"|4JR\u{16}\" v3L\u{8}/!'I\u{16}P\"!MFJI\u{1e}\" u\"ENG$ I!K!vFr;1! qc\u{19}$!I\
        &D*vFuwm! t2*#'H?w'Hs\u{7f}!'N\u{0}\u{e}$ n'A>I\u{a}HcT\"EL8L[}\"\"LEo6.$ p%F#D>u\u{1e}\u{1}! r\u{1d}\u{15}!\u{17}\
        un'! q\u{1d} !Gw&\u{b}% I3w\u{1f}`,L#tHR'%D@F!H!p&t.K&Ea<!%LWW!Ku\u{f}\u{3}\" xF||\u{0}#!I&I!N\u{3}?#'J@s&Gj'$ \
        x1K4E!y\u{16}c\" p\"IXw(!I!p#F\"E>J\"F\"x4F[># J3uFuF\u{4}!!Bq]\"\u{1f}`\u{b}uF=! rpc\"\u{1f}`\u{a}D>F! PS\u{3}\
        $ K!A!rDI5\u{c}![LdT(!Q!O%A!PEJ!N\u{1f}`JG5H\" r4P>%* N%O\"q!rFr4OpL\"tuK\"LvD!EMe[# K\u{1f}`nv\u{8}\u{a}!'Ew\u{3}\
        !'JQk! r\u{1}>$ M!K&p\u{1e}I\u{7}3\" qFs1i%!K$I\"J!RFO 4%#P\"n\u{1f}`\u{8}Q\"o\u{7f}E! K\u{1f}\u{19}\" u(J,]\"\u{16}\
        r>s.$. T#S;k)X\"T$S.T\"R#X!S<PCk4QfQ\u{8}\u{12}9 m!R$P\"S9nuL(N%G\"P#P)K#K$M#I%K%LII\"L+R+N!H(J\"O/I!L\u{1e}?!\"\
        N0\u{b})!H$D!q!F!K?L'L\u{1f}`?tbI+%F!N!t!M=I!t'F\u{1f}`KG#yEu3\u{14}# r%GFH ,% y3D\u{1f}`,|#DfW!.qC{\" K\"t\u{a}\
        D$ s!D$E\"Bgh4 Q!X\";\"L!Q!D!P!5#E!\u{0}\"C!K#N!O4Q%E&u'T1K`s+w( T'M!L,Q.Q+P\u{1f}`MQ\u{1f}W$%t@u\u{1f}`ju#N\"E\
        u$H;\u{13},!O$Q!O!P(L9P-O-R%J`M-N\\M\u{4}v!Nr-g\" wFt\u{1a}q\"&RFSsV5!l$I\"TDN\"P2PWN\"M%O%L1N1K#MEM'R\"q1R(I!S\
        /n!L\u{2}4!\\Nd\u{16}\"!tFu\u{13}0% t\"J$J?F!v}h( M!S&Q-s1P(O\u{1f}`KE\u{3}S$4nXs\u{1f}`PP(5\"%FFK&K\"!sFw\u{d}\
        Y$ K!tEI!x9.$!N$U\"K!M9C\" n(MkO#(K\u{1f}`etB\u{1}& L%PBl4E\u{1f}`3x\u{b}(!-sS\u{1}!!BQhP ?\"k#n!k\"m!Q&I\"E\"L\
        %o*{#R!A(r'K&M\"K!M!S\"H$N!P)p!J\"q\"Q%M<Q'O't\"M.N!N$o!v'L\"M%A'D\"t&M6Q!L*@\"{-L#L\"qn\u{18}\" q!C/\u{1b}B Q!\
        K!N\"n\"W!K\"Q\"7$S!M!8\"I3W!O!S$V!M(S$P\"M\"T#U!P4L$NhN&MTS/O!T#R\"M!P9p\u{a}>&!q!M#I@O\"r$L-5\"\u{1f}`x{di$%G\
        @N&K|KvH#%u\u{1f}`\u{a}u~d#!L$R\"J(\u{1d}\"\u{1f}`Kw\u{1d}0!&MgZ!\u{17}yo\u{16}!Gs\u{15}\u{8}!\u{17}x\u{7}#\"!O\
        &N%'\"!uFw\u{1b}\u{10}!F{V+%FM!J&t.u&FVb!1M8\u{18}! H9'!qpa % s!O!O$M?M1c( L\"u#I#S@n\u{1f}`EL=GMd!/x2y! L\u{c}\
        \u{f}!KF\\G( p!D!P#L@J#M\u{1f}`\u{7}x%}! qU\u{18}#Ez$F4zFZ' Q!E!M$N\"J=U\"J/e! uJ9! G\u{1d}%\"!MFL'Z\"\u{1f}`'B\
        }J\"\"LCM<\u{1f}#!v$JByfx\"\"NFP\u{14}G!Fy2!!%Kvy#'r\u{1f}`iu6\u{18}% P!K$O\"L@I3`$&MBS$H\u{7}KID! Jd\u{7f}!Ft=\
        \u{18}\"%tFs\u{d}D#!G$sFv)6!EMD\u{8}#Ez,E4zn#\" t!J\\R!Fy\u{18}r!\u{14}t\u{16}@$'KAQ&M.p\u{0}O*%T\"N!R?R!R$V/P!\
        O{N\u{13}L+g'%G!K!J>F!L\"r$K|u#\u{1f}`?o#P%L\" t3LIU# I(K!t{{! K\u{a}_!\u{1c}|_\u{1b}\" p\u{1c}m8u!!>E\u{13}!!E\
         5# O3tFp\u{15}A) C!y!RDI!l!L\u{b}qDtSoMQ!,m\u{11}\u{f}\" vFw\u{16}\u{13}3 p!M$I!K!J;T%M!P$L!N!N\u{10}oTx!I$p\"\
        T+N-L2we%+ O#q!A!Q!S?n8q!I!S\u{1f}`PPL !\"JOH! JC^&!C!NCN#O#v4DL . t!@$D\"?$q!:9M!m!F$I'B+C\u{1f}`YF\u{5}(#\u{1f}\
        `oL;I(1# w\"C&J\u{1e}\u{7}!Fz`'#AL\u{1f}`XL5,#EH$x4H0\u{6}A!i\"U0Q2l\"m$R.S\"O\"M\"O\"O\">\"D*o$?$E&P/A.C*S3B8E\
        =l!B%n!m\"p\"V#o&F)U6D$mm\u{5}! rBs#'M#p=O%N6 w!L!L$K!O!H'F(N+M#P!p!N!N$P!N!J2O!J\u{1f}`KJ$I\"K?\u{a}$ p\"C4oXo\
        z.! N+R!!t\u{1b}\u{3}!!J\u{1a}\u{1a}1 L!R!P#W!P!m@M!S$O3Q\"J8x$KGnYq:I#mT5+\"O#MAk!F!S#M\"H2S\"Q`M\u{f}P\u{1}\u{d}\
        $ s!O'L>vwD# E\"sDG\u{12}H#\"J#qFu\u{4}Q\"3r!IO\u{e}*\"N#H!o!I>Q\"H!Q\u{1f}`^v$qP\u{9})!L!R!NBN\"N\"N$p.I&H\u{b}\
        $& M!tDu\u{1f}`eN!vf($%E\"NDH\"L|\u{6}# I(O>K$\u{6}! JT,# MEs!K@+!Fw\u{0}p!_t%b!!EnM\" G%H2h( s!I&s(I7w/E\u{1f}\
        `\\t\u{1c}h#%JAw%J\u{5}z!\"o;S! H '%!D$H\"wDH\"z\u{7}]! H\u{4}T\"\"N%N\u{16};I p\"N\"Q\"O\"T$R#A$K!M$S*O#q!V!J!\
        I!P\"L\"Q!T!N+R!R!J!m!U!j!P\"S(H!P!N1P!KTmAwGM!R1L#K\"U*J3^\"!OJJS=\"!M&Kk\u{1d}' p!L!H$M?Q!t\"KG-! p\"kx O!L!S\
        \"k!P!V!R!i!Q!S!P\"M!R!S\"N\"P\"F\"Q*P$r!W!F!Q!M\"E\"A!W!H!N!I!P\"N!D\"H!V!P#N!m\"r!R!o!P(R!W\"F$L#T!G\"M\"N%O7\
        K\"O!q$L!K$T\"n#K\"r)r!W(C-D,Q\"o!R'V(=(A*U!P(I%@!N$S!R!M\"L!S!T\"I\"M$H!N\"N#r!JZ\u{f}! pg\u{1d}! qg{!Fw\\q#'I\
        \u{1f}`>v4q. n!J!J#D!Q!N!P=S!T%G!R\"QpM\u{6}xP\u{11}- N!H\"M\"v!G\"LAO\"r!J1Q\u{1f}`Rq!L8\u{15}( p!R$D!M\"P=N7P\
        &Mk\u{7f}# J%sFtPtM V!M!O!n!U!Q!m!H!V!N\"5$6%U-R$i\"Q$Q\"P.K$O\"N\"M(M$u!M)N%P9r!L\"O!O!L4M'R!nWK!L'P!R\"R+L!N$\
        N&N!Uz9!\"Kcb!!Jz\u{1d}$\"T#O@Q7O_\u{8}!-sGZ# r\u{1f}`xx@G!&L\u{1a}U!%KL\u{10}!(qSo$!K$M\"I@K\u{b}\u{7}( q!H&J!\
        G=L7N\u{1f}`PM\u{5}J!Ev\u{1c}o$ K%G\u{1f}`Cv\u{7}Z\"\u{1f}`Kw\u{7f}\u{10}$ w#ICw#I1\u{4}$ p\"MDt\"MQz& U%BHP/M\u{1f}\
        `UKu\u{17}%\"J%O!M?H$Ln'\"%IAF&w!Fv\u{1e}\u{17}!Uv&N'\"O#L\"O>O&F1M$L\u{9}\u{4}$\"P#O!Q\\qmM&!N'O?L$P\"Q2Q_n! s\
        A=% s!I!L%K>K^g( l!J!Q&P\u{1f}`-MXuDM =' S!S$J\"SZP\u{b}tKPG\u{0}#!M&F?O^N7!O!S!N\"D!R\"V=F\"R!Q#G!R/F!Q%K!K-v$\
        B&G!G<CvO.sTsNk5!R!K!L\"O\"I!N*p4N\"S#K\"M/N!N#P!J!ImzDwXM$P\"O\u{d}\u{12}\" vCJuh!\u{14}t\u{13}\u{15}- Q!C!S$S\
        \"m?J!O8N!C9s$JFI!n\u{0}\u{1c}$ LEL\"p'L<9=\"m!8\"J#o!8\"8(9*G$K$M&I!S/O$K\"M^G#M0PBI\"r!H5G,K\"J+L$w!M$F\"D\u{2}\
        o&!A&E@E&D\u{1f}`wv\u{8}\u{1d}* L!x!;&J>O!l!C4K\u{1f}`PK\u{4}-%!Q'P>O\u{1f}`dJ\u{10}W,!N!P#I!n!N(?9P#J\"N4I\u{1f}\
        `.Jc@!&K^5!$oS\"!Kud]\"\u{1f}`Dx -$ R6u0PHu_.# x!@\u{14}GB\u{10}' Q!nDq!O5o\u{1f}`VP\u{1}\u{0}!!Md;!Fyp8\"!EDJ1\
        6'!w$C\"A>v6{$G\"Dz\u{14}6 q\"l!9\"B\"S!o!6\"7$52K$P#l#H4F\"O\u{15}qBK\"I/m!N$J\"I\u{10}V\u{a} f!V!t!T!n!Y!s\"t\
        \"Q!R\"K\"R!o!M\"O\"N\"S\"K!E!K\"P!o!S\"O!o!L\"o\"T!l!R\"R!n!W!o!U!S!R\"L\"T\"O\"P\"O\"O\"L!j!O\"N!P!K\"N\"J\"I\
        !U!N$T!X!O!Z!N\"T\"R!n!H\"J\"O$N'K.U%N\"P!o\"Q#l.R\"T#m\"S3T*R\"U\"O\"T$T$O$P$T\"S)O!o!S+T!p!K#Q!V!P\"P\"P$N\"R\
        \"L\"P\"N%L$m)m4e!&R\u{0}\u{2}, o!L!O#J!Q\"K9K$Q\"M%P\u{1f}`MKB,& R!N$nAM(Q3I\u{1e}\u{5}\"(rFt\u{1f}T#&S!J?N;p$\
         K$o$M>Iw\u{11}$!M&I\u{1f}`Mvpb&\"N%J>q)N4wdv\u{3}q!&sZ)!\"GA[V K!~!R!H!N!q\"C!K!H\"D!O!H\"H\"K\"P\"J\"N.f!S!u!\
        S!K!N#J!P!J\"K$N$L#P!L$B!M!I\"J\"K\"H\"D\"J(qOP\"R.R\"NYI+L!Q0Q!N$K!O!C$I\"G\u{a}.% R!N$J\"NGQ6M0 p!B$L!T!J(G6N\
        !n!J&C2O\u{1f}`9I7L!O?uTU##I4o`HF\u{12}! v!@&!K&I!T>N\u{1f}`dr\u{19}&!FqGk! t/\u{5}& v!L!B#xCE\u{f}xh\u{15}$ N!\
        s\u{1f}`mv%\u{e}%'L(J>H.IbM/l$!Q!L#E\"L$_!Ft`U$ s2K4u2L_D$!O$H\"LAP\u{17}\u{1d}&!M!QEO!O7J!H(\u{9}\u{13} X!S!s!\
        S!n\"t!P!s!P\"S\"M\"O\"N\"R\"L\"P\"H!C!F\"T!q!Q!n\"r!K\"n\"U!j!R\"U!n!L!m!N\"W!X!H\"R!R!M\"S\"V\"N\"L\"N\"Q\"I\"\
        Q\"M\"J!T!L$O!X!R\"Q%n!J!N!J(n!I$F\"P!s(O!k\"S#j!Q#T!q%l\"T,F!Z#n!q+Q$U&D!T!s!q#V$M\"T\"L&R*n\"P\"R!l&t#r!O&M\"\
        I\"T#K\"m!Q\"J!T!P\"K$P\"A\"P\"O\"L#N\"K\"X+P~f$ EAK\u{1f}`XKIM$#P\"o\u{1f}`.EKB\"!GFH\u{1a}MG L%H!F\"W!:\"w!r(\
        G3U!Q!R!T!N!K\"Q#p*O\"S\"M#S.NGH%H%C1E,J(t\"K!I-KAI$p)J%q!I$J!I\"N/M:K\" M's\u{5}\"!\"E\u{d}\u{11}& n\"Q#KAo\"R\
        #MQU! r\u{1b}\u{16}$#nBN$p4P\u{2}w$%OFN2MxsK$\"!O&Pw\u{b}$ tEtLM\"t\u{18}o\"%HFF\u{2}z\"\u{1f}`Ju%8!&HyN(!C%D!t\
        >P(z4IVt\u{19}u7\u{1d}\" sF{vc1\"S%IAR#V\"O.R\"W#O!K1o3t^t&rEL,L&M0MpW1!P!M$o!K!R>p\"T3N!M#MXt!D\"L!KQGKM2IHe5 \
        n!E\"N#R!@!N)R\"@$K.S!o!L&J3P0z!L$D!F$KMIes&_!FvINt c!U!o!N\"U\"S\"N\"L\"4\"M\"M\"N\"Q\"P+q#m!W!T\"T\"T\"Q$P!U!\
        =\"N!M#M\"F\"O\"L\"O\"K\"F!P!L\"N\"K\"Q\"p$N\"O&O\"I&L\"q'N+S#L!N!Q!P'Q!T\"Q&A!E\"R!R*N!P#M(O&C!F\"o#P#U3K&R#n!\
        m\"p\"O\"q!P&B$m&S!l!R\"Q\"Q*L)m%R5 o%E\"K(O<K\"L!R-N&NfI&N#L\"q%KVJ(q/p*M7G$t%Q\u{d}y! t3<\" r!<KMB q!L!R#I!V!\
        L)n1N&Q$N!R!R!RgI#I\"L#L%G\"H,N#H,M%A&I+J=|&N-E!D$I'P.G$v+u(C\" o%K\u{17}\u{7f}% o!:!I&JFKSz\" pFu2\u{1}&!T&UFS\
        .N\u{1f}`TK\u{7f}\u{1c}! wJV\"\u{1f}`\u{1f}F-7;'K@S&N!P1G\"K/s%I)L7I#L)R\"M!G#M!O)H!N&O'L,LLm#O,I#R!H&Q0x!Fu \u{1e}\
        4 h&M!T!O=R\"G&H!Q3ITE%L'p#L#J)H(LbI0N!I&O'T#!K$HBL6B\" t!C]b& t!H&?>Q\u{1f}``JL\u{1a}%!O$F\"O$m<P,(!\"L2F)!L!N\
        #G!q\"I!oBG#K/Q2,$ L!p$HFKL]!ECd{\"&OFNdN$\"F#EFI0L!\u{1f}! rzq\"\u{1f}`\u{a}y=94 P%V*93S%U$T\"T.Q\"M\"U\"T`R3S\
        -OSv#M\"S!R7R=k\u{f}\u{15}( R!C!x#I\"A!J\u{1f}`9pq?:!O#R#N!T+;3X\"R%M!P/R!P#N2PSu!K(r\"M-pOM!O6Q!J$U!M'R8v\u{1a}\
        ^\"(L>x\u{9}g#'L>M)P@J\"(IFK\u{b}pO!O!V#P\"P$8$7\"@!r!6!I#S!m.R!S$S\"O!S*n\"L!Q\"P\"N!W!P\"N/o!Q&Q$O'E?S-N!J!s!\
        P!O6M,N8P$p!N2N!P#R%R\"O+N#b- n!B%Q!I!S>r!>!P$L!H!Q.M:LP4% p\u{1f}`TERK9q<j\" tFvY1!FxA,%'B?Hqu/x,t\u{e}J+ M!|$\
        G\"D>D!K!{$H\"G\u{1f}`Yw~j7 m!?\"O#S!8!N,q3C\"H\"F!RYN@G>x&qCv!C!N-K)s%t&N?M\u{8}~!F~.k#Er%K4u/o#NN\u{1f}`\\sG!\
        !&rvT$ D\"rCq!Iqg* T\"R%P$N.y.Q^J!vItxrg\u{7}# I\u{1f}`xMUs! F1D\"5oXo\u{7}z\"\u{1f}`\u{1f}\u{7f}{\u{17}!&Pqx0 \
        T!P\"W\"L!K!O!Q*p0s%R\"U\"L2R\"P\u{1f}`;sI]!MJq\u{1e}& w+L$K7y+M$J\u{6},!(J@[! u^k,%@\"L:J!O#S&G\"O.I$B\u{1f}`:\
        J!Otc. s!E!M%F>T\"J!P%L3O!K\u{1f}`It\"OCB\u{3}\u{11}! Mo?/ P(u7D&M#H&{'vaP#@-M\"yDu!M\"A!I\u{1a}+!!t5\\$ t\"MDq\
        \"N\u{14}e0!Q\"P\"K\"P:O*N#Q-Q&P!N-HVPBIPM!O6Ml\u{a}!\u{17}x}[!&o\u{1c}\u{18})!<\"F\"M\"@!S=N\"E&F5P+V&!P!P#M#N\
        ?N%O*\u{1}\" xFzr\u{1d}$ J)o<o>px5\"!L&KS\\!,q<}\"\u{1f}`v~\u{14}/!!F=\u{12}#!M$EBL\u{19}9!Fz\u{5} & r\"J@J$p\u{1f}\
        `TJG/$\u{1f}`xs-s%Fz\u{18}#%DFH0K\u{2}B!Et]c! N\u{10}\u{b}\"\u{1f}`xy&M\"EF$zbq$!rDH\"v4H\u{13}W! r+i#%J\u{1f}`\
        wN;G\" K&rmN> p%m!I!t!9:P$r$P\"M\"C-R!L$L\"G#J!N4N$G=M&r$F3PDO\"P2I'o\"Q\"H4O\"I\u{f}\u{5}#!REt'Q[B9 J#L\"Q\"O!\
        O9I$O!Q!n!T&N-C$C\"C$G+G#C\"t$HNF+uZK!z+I6HR~!GxM\u{5}$%KBRqJ\u{7f}He3\" vFwc\u{0}! rU3#EqLQ\"q\"\u{d}' I%J\"x>\
        D!I%K\"zK.!(Mwb\"\u{1f}`mv(-$!HJv\u{1f}`fu\u{7}G!\u{16}wST\"\"pEJNL%Cy\u{1f}`bI:L#yXh(!E!O\"o!@!J$qBI\u{12}yg\u{16}\
        #&P?q9r\\d\" tFvjr!'J\u{13}\u{1b}$ H!v&N@r\u{8}`!Fw*M'!P$IBM$K\"M2MfKB') P\"l!?\"E$>\"=$=<A1P\u{c}.!Ezwc# q!J!M\
        dK'!J!Q%M!M?Q'MoK\u{4}\u{12}#%O\u{1f}`\u{8}p\u{1e}6% v!B$?\"E@M\u{c}{!!LP/\"\u{1f}`TwZM$ K%G\u{1f}`Cv\u{13}\u{9}\
        1 t!O!Q!=\"B!O!O?n%F\"M!N-L!M#F\u{1f}`/IVr\u{9}\u{1c}# H!pEKi$(%D@M!R%D\u{1f}`#x\"FpuW=#!N\u{1f}`\u{9}x\u{3}i? \
        K!v\"P\"K\"R,B5U!J\"M1T!p\"@\"?2KAH!t>>\"L\"s'O)F%K%x;K!t!L\"M'R#H4C1G<\u{1c}!Ztth\"\u{1f}`u}Y4# G\"q#LD]\" J\"\
        qF\u{19}\"EL\"r4s&&M!H;M#L\u{1f}`UM4Y$!u&I@y&J\u{5}V# O!PJS\u{2}U!Fy[L!EM\u{1}]!FHU\"&!@!KDH\u{c}t,r+uO\u{3}! r\
        >\u{7}# J!tFw\u{0}4I!N!T!M!O\"m!J!P#L$q%Q/E&K!L#Q!Q-R!M!A#T!M!Q!C\"Q\"Q\"P\"R)K1M!M'O;N1r)NSR%N+J!J*J.N\"s!Ea\u{5}\
        c!P!U!P!V!S\"O(I\"L#G\"t!O+X%U\"R!T!S\"Q!R'P\"Q#M!R\"O\"N!T!O!U!S$M$K!M\"t#R\"L!N!S8O(P(N6P,N%M\"r\"O!l2N!R!Q/p\
        !N\"K(R\"X!L!R)l!N!K$U\"N#X!O!P)P$o!N)qj_!!JS^\"!GGPl\u{5}! r\u{4}\u{1}!%rcR%%BFC\u{1f}`)w!Eab\"\u{1f}`Jv\u{14}\
        F! u\u{1c}K!+oR|\" vFwJm# t%F@J\u{7f}E% F7u.BL~\"Cf,# F\"uDLC\u{1c}\"!KEu\u{4}@\" JGv~^\"!tFt\u{1a} $Eo)O2M\"pL\
        \u{3}\"!B!N\u{b}\u{12}! q?\u{2}\" sFt\u{1a}f!\u{1c}M:\\!!PX\"% u%J\u{1f}`.w%Jm>!!HM:! q\u{3}\u{13}! N8_\"\u{1f}\
        `xstM# M\"tDI8\u{0}\"\u{1f}`?w\u{7}k\"EE\"pYR4 m\"U#L#U9O'U#P0P%PUM-P%M+l\"M#M!O(M<L<O7O!y!\\M|j6!O\"R$n!M#O$P7\
        l!U!V!S%R-O\"R\"R#Q!M_O\u{8}P!Q&N%G$KV\")%@@r#S%I!I.o&q\u{1f}`Ht\u{b}v\"\u{1f}`mx\u{17}|!Fz\u{4}\u{1d}\"&JBP\u{17}\
        D' r!J!J%D?u\"F$N0P!!pFQ' p!K$N\"IAK#NqII~$\"M%Q\u{1f}`qDjK!F{lh( O\"p#O!N!J!O\u{1f}`grSY\" I(r\u{e}\u{15}!FQ[<\
        . M!M!R$Q!L!Q#<%o+x+PJK:x<p\"Kv`$ y%GAy%H~6!Fs/6!!JL\u{18}# q5PXP\u{3}1!!MyW2 L%pAS(Y1Q!N\"RaL#K-F!I#qcQ!Q.B&O!\
        S>u\u{1d},!FxJ9%Dx\u{1f}`aI:K$x.?! uo&$4t1G5|2J<(\"=w\u{2}w\u{2}l!(M6B!Yv\\\u{1a}\"\"HFLK\u{1e}!Gw's!wPL3\" yF|\
        WU! H~O\" y%NV\\!EM\u{19}|!!I_O! KsJ$\"n\u{1f}`\u{1d}I\"sO\u{e}\"\"PFPe4% o!K&E>K(L\u{16}>!Fw\u{17}r!(L\u{a}\u{a}\
        $!q\u{1f}`lI!v6x%!uDv\u{1f}`eK!wE5#\u{1f}`?q#Mho* J#m\"H@O$q\"M2O\"Ivq\"I:2!%p[^% K!w\u{1f}`\u{1e}L!x\u{0}v,!G!\
        M!I%O=t&E!I!I!N-C!D#xQO%'L!NXN\u{1f}`_NZ_\"\u{1f}`\u{a}GDy$%O!L\u{1f}`FL\u{f}@$ GEt\u{1f}`eGRc\"!JHR9\u{18}# q(\
        K\u{19}vB\u{6}\"EK6J4d\"!s\u{17}sE%\" t3Lt!$ s!B&C@E48!!NB?!GNT<)%D@M!R%D\u{1f}`#x\"FHtHuk@+ i!R$KFO\"S_L!LWI&G\
        IK2LB\u{1e}\"!IFII;\"\u{1f}`mz4\u{7f}! G~\"\" pbJnT#Ex&I4y\u{1a}\u{14}\"Et<rU=#\u{1f}`\u{1f}`0|O?%!N!PEM!N\u{a}\
        tcA% Q'G:B\u{1f}`XB\u{7f}U!Fya~# J!tFur2( R!C!x#I\"A!J\u{1f}`9pc?! Me5# w\u{1f}`mwHu\"!o$P\u{e}@&!A!O$H!F@I%LV\u{7f}\
        \"!rFu\u{f}\u{9}! C!'\"\u{1f}`3xkw%!H!N#G!O?BM\u{6}#!t\u{1f}`'tc$! urb!\\Pc\u{6}#!H$H\"I]\u{5}# r%G@G\u{d}3!Fy\u{19}\
        B#EL%v4GR\u{1c}# r!K!P7d\"\u{1f}`\u{a}s1\u{19}&!>@t%y!A\u{1f}`RtRi\"!K&?]/# t\u{1f}`mD\u{c}F! r\u{10}b!(M=9\"\u{1f}\
        `myl\u{1b}\"\u{1f}`\u{1f}z&\u{6}' r!H$C\"B>L&I\"G{V! H-|' n!N&F>N!KoF\u{15}EN7/ O!H&F!S>O!M&K/O!Q$EqBeL3L&M!N9(\
        $ o!K&K!I`=!!MV7\"\u{1f}`G{E0. z!=!@!F$=?x!A!I%G\"P0Q$tv\u{0}\"C@|! @\u{3}\u{5}!Fv*D\"$m\"Snf#Ax\u{1f}`Xx\u{16}\
        h\"\u{1f}`\u{a}zd|#!ODn(GDj# u\"IDw\u{3}\\'!K%S!LGR4p\u{1f}`:Omh\"\u{1f}`m}\u{7}\u{1c}$ P%FHH\u{6}uZ\u{1c}!!q3\u{1b}\
        \"8mZn\u{16}\u{1d}$!H\u{1f}`\u{1f}`!IcY' r!D!N$K!J@L%On'!%r\u{19}u. P&P!P!S9P+P!P.I\"R$I/LbLfP#Q\"+* P!H!O%I!K8\
        u\u{6}qF?\"r\"p\u{3}\u{e}#(I=I#v^x!'H\u{13})\" QaN\u{d}\u{a}1 A\"m#F!p\"p=n!I\"m#G0K&K\u{1f}`7I\"o0M!P&F+7\"\u{1f}\
        `G{5 $ v%IAw%Jq)\" vFu7\u{19}!Fx&N$ o4Q\u{1f}`+pW\u{12}%!G&v>L(u4N7?)!J$H\"G>I$w\"K2HWu\u{3}H.9#!wFxqu;l&!L!K&w\
        \u{1f}`eK$u\u{4}t!!L,N&3>!tEH!t\u{7}?yC^\u{15}$ L's!KEp:}! q;$\"!vFtYw\"\"I%Lov\"\u{1f}`CQX\u{11}# t\"JD\u{0}d(\
        A H!:!M!A!P!@!{!7!F!3\"5$8!R5l!M#E!T!L!u\"M.K!H!Q\"o(SjK%A!sDs0u=K#J#u`j(%=>M#R5N\u{1f}`KH:L\"Ok\u{1a}9 J!;!H#w\
        #>9v!G#?\"A$w2F\"B\"ADI'w5H#u.G%z`Q!w!G!H4v\"M1\u{0}, t!N$G!O!G;R)M\"L!O\u{1f}`LR1ElN& O!zEL!v\u{1f}`Gvfc!HM+#$\
        'O>O(L/O_\u{13}!Fs<5! q;D!\"q\u{10}%$!G!OEH!Ny2!qs|+! rN)/ T!U$M<L$J\"J!P&n-M!P#D\"O\u{1f}`-M+LpX! Hk\u{13}#Bv\u{1f}\
        `Xv)`&!L$E\"A?O%L#M\u{7f}3! LCQ\"%I\"KA~\"%H!S;{\" J+r\u{7f}\u{1a}\"6qXqG\u{1f}!\"Q.l&%O\"N!QFQ-M'J3\u{5}\" LFE\
        F>\" AEQ\u{1c})!!Nyc\" t!?\u{1e}d\"Er:si0!!IL;\"!EDMD\u{5}X R!T$O!V!L!O!K\"u!p#9!9!8!n!L$K&N$L%p!M!R\"R!Q!S!L!O\
        #n(M\"S!M!M!Q!P!R!R!S!K-I#LDF/M,K!N3r\"K!IOL\"S/m!M$O!S!N!K)K$s\"Gf\u{1a}# s1K5s\u{4}\u{0}%%K#P=O)P.Klc!!Hm\u{18}\
        \"#nBoBQ! u[y$%H@J!u9J+\u{1d}/ H&s\"L=P!G&u/H!M!L$O!L(s\u{1f}`@D%OE{\"\u{1f}`0z!a& r!>FB\u{1f}`cu\"H\u{f}n$ p\"\
        P%I?q}E5 L\"R#m#R>P!U!U7R!P!N!IVH*F#O+r#FdF2B\"Q4q!O\u{1}\u{17}% O!M&r!LYN\u{1}r!\"M\u{5}X!FL\u{5}k!_ss~\"6vXv-\
        \u{19}#(M>v(LV\u{14}\"(L\u{19}wT%#FF\u{1f}`_G'y#&r?M'wII$%QAs9N5Mhg\"!QZJSs! s4:! Jg'!\u{17}I/]#EJ\"x4J-1#Er\u{1f}\
        `jt\u{0}l!!M\\S\" v!A4+!!<Di.'G:G&J&I/Q>N$s@N%o1n$NVR*G#L08\"\u{1f}`\u{12}tTa&\"s&H\u{1f}`7K\"t6z3\u{11}%!E%O!L\
        !O?L8=!Hq\u{d}$* q!P!K#H\"@%O9P\"L!Q*N\u{1f}q0 N!@!E#@!D!;!A';\"K!yFt1;!m\u{1f}`@A0n=D!\"I`c\"\u{1f}`?vKF\"!I&M\
        \u{4}y\" Gqvl[% s!CEv\u{1f}`_rm\u{5}\"'Mjq\u{e}|*!I!H#I?|!N!s9M\u{1f}``H$|\u{8}T&!K$M\"K,u8N.tm%\"%pXU\u{5}Z% J\
        \u{1f}`xL$r6MNj! vM,! M2\u{5}%\"P#S\"L\u{1f}`\u{5}M\u{3}.!EK/[& H!IFP4K\u{1f}`PL\u{1}O' L%L\"NUO$Q\u{1f}`<N!8# \
        E4p2I-7!FtP_! t1-# N'N?J&9% q!D&L@K\u{1c}u}m!%G\u{6}\u{3}\"8nZqS\u{9}- Q\"P%L!K>Q#v%N*L$G!@-r\u{1f}`#y\u{19}y\"\
         u!G\u{2}}& p!N&N?v\u{1f}`RF4\u{1d}!/v=\u{a}! Lr~#\"LFM\u{a}ueA\" CFE\u{2}=#EJ!v\"M\u{d}\u{0}&%M.R.G$Q\u{1f}`TG\
        }:!!G7\u{1e}\"\u{1f}`uyh\u{8}% L!M!P#G\"Km}!_t^@! O],$ L3r3M3qCU# J'I\u{11}w\u{1}\u{2}! s\u{4}|\" s!H,\u{b}# H!\
        N&J\u{c}x\"\u{1f}`\u{a}H\u{19}j# t\u{1f}`\"txV\"%K\"M1\u{1b}$\"O#J\"qAQ@\u{8}# t&I@x\u{7}%!F{\u{4}\u{1c}! q\u{0}\
        7##Q!o\"PT^!Eq&Z$ s!OEu!NMd$ q!K&MEP\u{18}g! r^v!!N\u{1f}p&!LKP!O.M\u{1f}`eK2\"% I!t\u{1f}`/M!wpN%7l!I-pLU\"r-n\
        #%K\"Q[N&`#EqLK\"v2h% v!D&J?t!FXA& M&Q*v6H0t*Q\u{b}I#'F!K/o5I!!L\u{9}]\" q!O\"\"# t!AEt\u{18}\u{10}$&N!QEO\"QgP\
        !(q\u{1a}a*!L!J!E$E-R#r/rJ=!t&J\u{5}a(!F!H#q!O\"G@L#o#N|<!Fy;'\"!tFx{3)&S!F!oEL0R$K\u{1f}`@N)HLF!\u{15}K0=\"!NE\
        NQ4# q\u{1f}`xrt(# s\"KD|e>! s[\u{0}5 R\"X$T\"T+R/U&Y3T\"Q$Q!V1NBR'Q!OoY#O*U!R4S!U\u{17}\u{19}!,q]\u{7f}! N%C!\"\
        I\u{14}\u{f}!FsE\u{4}: o!Q$O\"S9n&loL(N%G\"P#P)K#K$M#J%K%LII\"L+Q+N!H(J\"O/I!K\u{8}X,\"R%Q!S!M&O=S/P&H!N\u{1f}`\
        .N!N`W\"!P%M)\u{4}&#L\"L\"H>P\u{1f}`SsY\u{13}!!Fm#$!M&M!LDK|S!Gv\u{1c}?% u!E!NDw\"M(w!EL\u{1}u$ K=w\u{7f}K#wP7\"\
        EKEL\u{5}9\"FvIsC{\"\u{1f}`\u{a}v#\u{13}\"EK6Kw5!!K-y$!I!MDt!M6+# t\"KDp-S\" t!Gh5!fv\u{1e}\u{6}\"!tFt=x0 P!G!M\
        !M!E#K!O/xYA!y$I\"L*G$G\u{1f}`%D>H\"/rFrJk-!B\"H#KA@&o(B*A\"B&w\u{1f}`&MDD>w++!!I4l#!v$MBx\"L\"Ev8x\u{1a}?\" pF\
        o*\") r'R:J,S!O-L\u{1f}`=u!JN\"# F\"sDL=)#!IDMiz>^# t%NZJRM* Q!s\"M$I>Q$P\"n\"L2@\"J\u{13}T\"EG:D=m\" vFv\u{18}\
        %! KTm! LXE(!N!K&M=P#N&M\u{1f}`\\uf\u{17}(!H\"T\"G\"C,t6Q\u{1f}`rs\u{1d}k4 K\"p%R,I3I$m#S!U.q!M!Q!G!I\"M.N$F&o$\
        H\u{1f}`AyO+!!MHS\"EL#t\u{17}Y\" uFu>A\" wFw\u{15}v\"!FFI\u{17}p!&K,\u{1}\"\u{1f}`\u{11}s\u{1b}|\" O(Pp;!!J\u{1f}\
        7$!z<G\u{0}}\"G\u{1a}y\"GP4M\u{1d}?!!tm[( L#r0N3O#p4K\u{1f}`Pm55(!>!A&M;t%I\u{1f}`wM#trO\"(PDO\u{3}p!_P\u{c}|%!\
        GFM\u{1f}`cH!K\u{12}\u{1a}&!P&G;P%L\u{1f}`SPH\u{3}# y!>Et~\u{9}% q!I!O&Q@P#C!aN\u{19}s\"!G&D\u{15}h# K%G!OC[\"M\
        L.O|c% p!G!K&P?O:E% s!FEr\u{1f}`yu;\u{18}\" Q\\O,*)\"M#?#K$t@O\"M.NkF!L9p#Es)M4se\u{5}#Er-N4r\u{12}d! Kkb!%L\u{10}\
        b!%OXU%!u$GAL!w$G]6!+oI_%!L%M!J@J%N\u{e}=! IY(!&My\u{10}\" 9.x\u{1b}~)!R!o%B>o\"F$F0wwD[Gca\" K'sD&$!rDF\"y4Gp\u{13}\
        \" q!F\u{e}I#!H$I\\uZ|$ p!L$I\"L&-!!M:[!&IgF!qwX`\" M%pi?#Fq\u{1f}`dI;n!ML\u{2};!!r{\u{f}$!N/o6F\u{0}xQ:) FEv!O\
        &J)M2r\u{1f}`CH2uh\u{8}> Q!O!P!Q\"o!S\"S#Q$Q\"P6Q!Q!R#V0O!R!O\"O!O!RXP*P/O\"NXP=J!Q$S!R/N`\u{11}2 T#T\"V\"P\"M/\
        m-k\"S!O%M2R^P&R;J=K<Q#O7o\u{c}c#'t\u{1f}`\u{a}uj\u{1b}+!N$U\"N!T9O<R\"Q\u{1f}`:O1p#No:%!S%P?O8Q#Q\u{18}v$ E$S\"\
        lXRfd!!Az}$!H&E6I\u{2}IC\u{9}\"&NFL*\u{14}& NEu\"H4w\"p\"A\u{9}\u{6}$ s\"LCK#K<.\"\u{1f}`%v.\u{8}!.v]\u{11}\" K\
        !qJq!FxTB! r1P+ s!I$C\"A@J!R%I\u{1f}`@L!v<v\u{b}j!'J+.$!N!N$Q!P9\u{1c}\"*sFn\u{18}}\" rFw{\u{e}!FsHa%!I&H?w!G&H\
        \u{7f}\u{1a}! u:\u{0}# M'IFJS9& v!I!O&K?M'N\u{1d}A$!r$LBv$L>\u{a}#Ev&F4wW|\"%JAE:\u{8}!]J17!Kv]\u{9}\"$oFoZN? n\
        !C!o!O\"L$I*E*G(L\"Q&C(J$J(C2BBG%o!M$G#L\"O#G)F#H&p#IQA\"E6I+L/Gim%!E$q!O!GEO\u{1b}\u{8}D r!<!M!p\"O!X!=!L'J\"H\
        \"F!M)F)k!?!T#M\"B!O#T*H!M!V\"T!V!G!O\"P/JLFXJ&MGu&J$P\"Eh7' R%FFM!R3IbI'J\\\u{1e}!Fw\u{6}g2!L\"Q#W\"W+C2F\"N'U\
        +D\"E!N!C\"D!K!H.z*I!I\u{0}j!Fz7+\"\u{1f}`3w@&A y#G\"O$C\"L(Q$J.g!p#J\"M\"M\"H,H\"K$O4R$L$L8O%A*N#N,Q6o!T%D\"K#\
        O8l!D-LDnYB!!Cv{\"\u{1f}`xv9\u{6}!Fu\u{1b}C!FE$0' T%D#T?O%V\u{1f}`^Jt\u{e}. z\"H$M\"K:R#N!o\"N$P\"Hxwqo\"R0rKWN\
         T!I\"L\"I!X!K\"S\"N$L\"J\"N.R$P!Y!Q!R#K!S!N\"P\"T&I$L!Q!H!N!K$o$A!K#4(@!Q!J$M\"C&F;L(G.N7oOS2N$F!S!Ry-!Fz:m$ o\
        !N&G>M<K\" s!G!L!&Svb\"4q2Ka$!&NPv! o*!!Fz\u{1e}f!-s`\u{10}&!N!PCJ#J\u{1f}`EM\u{1a}r\"!K&J\u{c}:\"\u{1f}`{tz$\"\
        \"KDzj1# JHr4IoI!\"C&5\"!C!O'Z\"!J&JEf!Ku0H!Fx\u{19}|! N&X%(K=N\u{1f}`ev(I:b!Fzp.\"FJ%u\u{4}\u{12}!\"J'\u{3}\"\u{1f}\
        `mxq8! LG>#EtLM\"t1\u{1c}!!E@2\"!AF=\u{e}q!\u{1c}wx`\" HFJ\u{15}d!Fz?\u{e}#%I\"MFL*n,!N$D!o!M:L*I!n0L\u{1f}`<r!\
        L#L\u{3}\u{9}# s1FXKn\u{c}!Fysb$ L!xEL!y%'&!M&LFHyu\"N\u{1}JC_#Es&I4rQk$ q!B'M?IV=% r!N%G\u{1f}`rqTr#Eu*K4urH!G\
        v \u{18}\"!ILMT\u{4}\"!rFuA\u{13}!%r#9\" xFy'\u{13}\"EH8I M& s!G!E$p\"Ghw\u{b}\"\"-r%s}S' M'MTJ&J~JMI!q\u{12}h-\
         p!J!N$L!I!O'N8O!P$M)Q\u{1f}`8Hs\u{e}! K8\u{10}#!s\u{1f}`mt/>$ O(O=L!F\u{d}\u{7f}!Gus\u{0}! v1h!(Qhb\"\u{1f}`\u{a}\
        vSf\" r\"F/j! J2i'#r!G!R@O$q\"Q2NBJ/!P$;!o!N!V?Q$C\"O.O&GYL>qUM=L&K\u{1f}\u{c}$ x!G&C\u{1a}zK\u{14}$!I&D>H!rj_\"\
        \u{1f}`xv k!'K\u{1}\u{1f}!Gt\u{9}N!EE>>\"/tFv\u{b}\u{10}%!M!K$L?O'H(\u{16}! K>%!FwW\u{17}$%R!PES!OD\u{15}%AM!s\u{1f}\
        `WM!s\u{12}P#\u{1f}`3H,yXO, G#C!w\"U@L$s\"TLu^p\"Tit,p3[)!R!o%B>n\"G$F0wwD[GW\u{a}% s\"K!Q,RFQH\u{8}3 m!F!S$O!Q\
        !O=I\"F\"t\"q\"D!M/G\"E2K\"uGs9t$F,3\"\"OFP1\u{12}' o\"H&E=E#@\u{1f}`bu\u{14}\u{12}' G\"J%R\u{1f}`OGCs2s5u( t!B\
        &H?L{w1w!Hds(4(\"P%r>O\"O5M[J\u{14}N$Ljh$ P+v!JEp\u{1d}B8 O!w!R!N\"L!E!N>R!Q!r!O!C%N-S$D\"E4yRG<L!v3u&JHB+GxS!F\
        yC@'%NFNaL!LWM&I[O\u{5}i\u{1f}\"! p!T!s!X!m!S!q\"q!P!o!S\"I\"Q!T!L\"Q\"M\"R\"K!E!P\"Q!k!R\"N!l!R\"g\"V!k!U\"T!m\
        !T!i!P\"S\"M\"T!V!M\"P\"P!U!O!Q!N\"Q\"J\"L!V!O\"H\"K\"M$S\"J!R%Q\"I\"L\"O$R#M$P\"T!s*m!S#l!m!P\"Q!k\"Q#m!i'M$k\"\
        U\"T\"X$p#j!Q\"V!m!n!P#Q\"l!T%P$o!T\"i!O$U&U$K\"U\"M#l!Q\"R!m$l#j!N!l\"i%S%U\"K#Q!U!Q\"O\"S$P\"P\"M\"Q!Q!N$m!R$\
        n%p$l\u{9}G,!G!J$T\"M>P(O-K'N\u{1f}`+w>H!MV>O n!P!Q\"N!R\"Q!S!E*M.M\"s$Q!P#K\"P!P-N!K!M%qRs!I\"p#I'k#L!N!n*K\"q\
        \"N$M&m\"J&qRM\"I*N\"x#n!S!P$L\"P-L!H\"sFA$ u!G\u{1f}`\u{9}vjft m!H\"S!W!Q\"V!m#R\"F\"m\"H\"P!R#P\"L&M\"D#u!J\"\
        K!P$m\"r!O\"V!u%J\"R!V!I!S!M!H!I!P!G!N!R\"L!K!Q!R#Q(L!M!N$P$N!O'R!K4O!N)T!S\"P!P(R$R#S!R#Q&U(p\"N\"I!F\"q#p$M6S\
        *w!D\"M!R/M$M!R!T.L!O#u!m+nRx\"!sFuNK! rD\u{8}#\u{1f}`ow\"JtK-!E&r!O=u$G\"J\"F4p8H$vyI'xQrG\u{5}\"\u{1f}`mw\u{1a}\
        \u{1a}! Kg\u{8}' L!n$NAS5S\u{1f}`VNd\u{4}' p%K\"N>O!p\"U4MaP0 U!<!N!J#N!A!N+H!z2S4tJuZP$pHwQp\u{1c}\u{1}!\"Qj\u{c}\
        0!R!L#O!L<G%S!N4J%O!OSI!M=O'G0NOGO$(!:&@<y#u!=\u{1f}`xD#{\u{1d}$\" v\u{5}|81!FtbB!Fsei!'K\u{7}\u{1}$!P!M%M!Hph8\
         G\"T!N\"r\"t!U=k!M%T!S3O\"N!TWM\"s(J$K-FDN?M#J/P!L%RVT!Iu\u{9}Y\" tFvo2$!s\u{1f}`&K!t\u{11}7!-un/#%K\"O!K=f5 M\
        \"K#O!O!q!o,G1P\"Q!Q&qiI$t&H\"v\"LgI\"K\"u9u'K\u{c}%$ K!u\u{1f}`\u{5}w5P$ L!t\u{1f}`&L\u{1}h%!J!J\u{1f}`\u{1f}`\
        .xO7#!u!J%O\u{a}i% q!D!GDv!I\u{1c}<\" O1rI\u{17}\" v!DCH\"!DEv\u{b}\u{1b}6 T!R$R\"L,Q$B0Q$R\"O!S-O$K\"K8JWO^L!L\
        $w2P%O$Q\"N|\u{11}7 k%M=S)P1V9H@H!P\"N%O%L1I$M(M%J#L#KIN$k\"S,I!N9M\u{e}L&!PEE6M\u{1f}`<t$M!k!F}s)( n%J#Q>n!P!R\
        \u{1f}`]ple!EL@2' >\"v&D>E\"g\u{1f}`]Jl\u{19}#!t\u{1f}`mt3\u{1e}!%F\u{9}\\\" wFx~X!Nt|G\" K&sNO! u{5!\\O&/-!J$M\
        \"F:Q&M$M1O[q%m!I!LzQ#N\u{18}k' p!F&L>R!u5G&Msv. o(r:I#P\"P&R!o-Q'O\u{1f}`8I,P,N.N&_!&OA\"\"'J?ts_\" tFt\u{19}n\
        \"\u{1f}`\u{a}sV+\" v)J\u{1d}7) T%JBQ4N&JWJ)F=JYE5T#Bs\u{1f}`Xs\u{1e}\u{2}\" p!A\u{e}N# MUu2I\u{1a}\u{17}$!J&t>\
        x<x\u{7}9#EJ2w2K\u{0}'\"\u{1f}`3zNK\" u\"F\u{12}@! q\u{1e}f$#n\"J\u{1f}`\u{a}JO\u{9}%!J&w\u{1f}`gJ\"wMj# I/tFvZ\
        ]!Hm%\u{1d}!\"F[M% s\"LD}\u{1f}`dH\u{1e}N&$n!O#NCO\"L!N\u{1a}f!\u{17}x,=#EM\"r4L/\u{1a}\"Ft#MPC$ r!C\u{1f}`\u{4}\
        r<s!Fs\u{7f}\u{13}!Kq\u{12}\u{2}![M,\u{a}=!Q!h$T!K!N!J&@)o%J$M+R!P!P-Q%M!K.v#nHH!M&LmL\"K${$M\"N1P%M>t9\u{7f}( \
        J3v2L!M3y2CsI|rdq(#JBu\"K4x!L\u{1f}`Op$Ns)-!C.G)n-J\"O\"t%N/D\"BsHZo!I<Lo$!%K\u{1}[%!r!IFL\u{1f}`buJt! xG\u{1d}\
        #ErLO\"r,\u{1c}!]Hi.#Es$P4t7\u{a}\" FFH<\u{11}'#J$J0mFO4o\"P$K\u{9}\u{9}\"\u{1f}`Ju\u{a}k! O(&!\"o\u{12}&( p\"M\
        &R=Q!p\"L}LvIx}-'M:J%v'M.JJw7J%JSI8F+y!J\"KFy\" K&s\u{3}\u{7f}!Fx49\"\u{1f}`?wI\u{f}&'q>I!H'y4JVtX]1!=!B#G\"}!D\
        9H!I%H&ttM#o!MgP,J!J!u6p\u{1d}`&\"IC>!K#r2H\"DZ,!%L;P%!B@u\u{1f}`Lu,u+UR M!t\"M\"L!W\"W#G$I!P!K\"<$D+[#\u{2}!V!\
        A!O$r!>!B'B!G\"I#\u{0}!t!@!G\"O!v!l%u!v\"w,I#G!F#w!yQw!G\"l%t!sqO!o$C!J!Q!O)@\u{11}?\" E$oN:!2q\u{10}.2!N$I\"H!\
        S9K$R!l!M!W%C/Q&Q\u{1f}`6Q!K#N.t(P\u{15})!+q-n& F%G!J?r!JPJ\u{6}k# J'u\u{1d}v\u{7}V% u'F!E\u{1f}`Bw\u{10}O#Ev*G\
        4w\u{7}X\" G%KB4!\"Mx`(!C&F>M!p!E\"z\u{1f}`Du\u{14}\u{1d}/ s!D\"K%N!I.F/G~u.q#N$w%q\"MLs8GN.!FH4A! J\u{3}X& r!x\
        !@Eq!I4J75% M!R&kTM$R\u{d}t\" wFyN\u{9}$ K6v0KHvFX#EL\"s:O\u{d}XB p!M!S#L\"T!m8n%Q!j!M!Q#O0OZI#N%N%G\"P#O)I#F$M\
        #I%K%LIH\"L+M+N!G$N&P/I!K8\u{c}!]I9\\* r!K&H>L\"N&J\u{1f}`*pTK&IQy% FGF&v\u{1f}`@I\u{1b}X% q!EDI\u{1f}`eH\u{16}\
        \u{c}%\"FC?!L5H\"ECA!Fs\u{5}\u{5}< A!>!7!B!|!;!N!7!;>F#I!u\"T\"@/;!o\"T7H!s7vFL!p\"TBtGu(D#<!r_\u{10}!\\M\u{1f}\
        K& N!MEO&N/NtrT\u{17}) m!N$<!J?M!t!N%K\"N)!)!Q!j%U:R$V(V/S%K!N\u{e}\u{14}$ M!K!t%L\\\u{b}$ x!C&D?x\u{5}!\"!M$I]\
        \u{5}!&K~f$ v\"HDy\"If\u{f}%&I!MEL!J5P\u{0}K#Au\u{1f}`XudqJ!T\"T!T!I$K\"Q&F0L$R\"U$G\"J$D!L#G$L\"K!R\"W\"R!S\"J\
        &I\"C&v\"E!H*IZn?s!q#B=L#k.R!Q\"J\"K!L\"P#K#Km/& o%HAn6K\u{1f}`cGfO-!N$R\"P!R(Q)x2Q5N\"UD{\u{1f}`%I'N\u{16}\"% \
        q!J!P%L?t\u{2}Y\"+s!oWW\"\u{1f}`\u{5}z:w!ERSP' o!R$A\"OTK[I\u{1}sUx\"\u{1f}`\u{6}u\u{11}U!FJ]{A Q\"S!L\"J\"Q6s$\
        M\"t\"S!m\"P!D$Q.=\"t\"B\"E!Q[J\"s)M+w7C%H$Q!qDN\"F/r!G4O!C\"tyl# K!HFJ@Y+!S&C1lC@7m!EAv!Fws!I?ymm) S!B$N!L)u=M\
        )s*O(S)}!!J\u{3}k\" uFwp\u{d}# HED!I\u{d}?!\"L+1\"\"OFR|)#\"Q&p@PB\u{11}$ t!;&?\u{1a}xQz\" I#qh|- N!R!H$R?h!I!S\
        6P&N-I#RSr\u{3}Kt?! r\u{3}\u{15}\"+pFr\u{4}h$ L%N@L7L\\b\" vFwQ\u{e}\"\u{1f}`3x}j% p\"R#M\"IUI]\u{19}!GK7g$\"HD\
        p\u{1f}`yOv2! M\u{9}1\" xF{YI!F|IH\"%uFvii!$O-#% vAJ\u{1f}`Wv!J\u{6}j% G(L=H!H'q\u{2}\u{1c}\" w!=Eh! HxW!aLu6\"\
        !tFv+Z#)q<s>r\u{1a}.!!NOe\" qEK'$\"!MFJeH\"\u{1f}`\u{1f}x>c!/M|YM O!I!L!Q#m!u!p!M&M%K*r#N$R\"N!O&r-O!S!J!K#Q/N*\
        s;K'O!F!K\"r!n!C!J!R!R-F!K!N%L0M\"t+J8N!G)N7m!L0;! sr\u{16}!Fz}5\"\u{1f}`m|1\u{9}\"\u{1f}`mv)b\"\u{1f}`\u{a}y~z\
        \"!M&I9e!FxC\u{14}\" KYu%t!)q%#! tu\u{a}\" vFwqw% D\"vDJ\"n&K!J\"EJ\u{11}w(|!!JL+4 m\"Q$O!;!P0;)K$T!q!D%P0Q4v\"\
        =\"E!DZC!|(Q`K:r+\"N#H!o!I>Q!q!H!Q\u{1f}`^v$qU<#(O=J7L\u{8} #&R)G!q7(\" p!CZH'!<&@0s.O!vKu\"J\u{e}E* r!@\"H#D!G\
        >L!p!G!O%K\\4!\"r\u{3}K.#R\"K!Q\"P=l!R#L2H\"p\"K\u{1f}`Fx%N(I\u{1c}K$'N>O6K$P\u{18}v& Q%O*p!p6P9Rg], S!D!L%H8<!\
        v&ro?1qF=\"r\"q[z\"'=?u't# H8sZs_\u{8}$ F!O/oFo\u{1c}1(\"m%M@K&O\u{1f}`@H$G;o6C'%G#RCJ#QtB2K2u\u{19}g$!G!r#I\"G\
        H!!FJ\u{17}\u{d}&\"P$o\"SFQ.M&Ik]# P\"o%J5~\"\"n&G{\u{1c}* m!J!N#L\"K:K&M&J\u{1f}`LK\u{d}S\"\u{1f}`\u{a}z*u!\"M\
        \u{1e}o!(N=d!Fx\u{11}T\"\u{1f}`\u{1f}w\u{2}U'%G#RCJ#QtB2K2u}m! L{1! xCN!Ep\u{1e}^\" tFx~ ! G\u{1a}[!\u{17}wg !\"\
        R1f* y!J!@#K\"H!G@K\u{a}z\"GcwjX' w!G\"E\"C\"F>M!tm7!Hs\u{8}s) u!L$M@K!t%N0M$P\"HrT#GM&P4NJtJ G!O!P!L$y!T'C(H'M\
        'V!U!M!S!F\"o\"p!R'G*L\"K/J#E\"C$z$C(K't4M!N#t#r0p-t7J\"s0G\"u(L#q+r)U,J\u{15}]\" t4M?\u{13}$ LBu\u{1f}`Xu3J( q\
        !G!H&G@K$N3t!s&.\" EEK\u{1c}a' t!K&H?m!J!M&K!\u{6}\"(L>F\u{b}\u{13}#%t\u{1f}`WuN^!(IE{!Fw\u{d}X! K,\u{c}\"%uFvM\
        ~#!I!p%Hi\u{1a}\"\"NZOC\\# L'tEP\\*!EJ'\u{7f}& x!C!A%=>B!r\u{0}?% I'C$vFo4ig\u{7}$ v'F?w'H?t! qRz$ p3D\u{1f}`0T\
        Y\u{12}3 r!C!H#E\"{!7CG\"n!C3l!FXq!K*GXs=q!G5r!D 84 G!9!C!A\":\":\"3\"}!B#9$18D&u!H3n:tJvXsHK+y6R% IEp!K!K4t1n!\
        Lr\u{13}-\"!H&M%\",!R!V!O\"HBN!O#L2P\"M#OmvvL[P\" tF|\u{b}\u{13}0 j#R\"J!D@m&E0R!T$Q!OVK#K=I2NMt2O`o#!N%MFMR/#!\
        G\u{1f}`7xs\u{3}!\"Pp[- Q\"j#O<Q'S#Q7PpK\"odR\"M/O\"SqU\" L's\u{1f}^\"\"LFM;\u{e}!!K\u{d}k!%p]\u{2}!et)!#!q\u{1f}\
        `!M\u{c})$!?\u{1f}`Mw\"Jt[!Fy A!MMHn!&s5\u{11}* R3I2s\"L$@\"B/N\u{1f}`PN&J\u{b}K\"\u{14}u\u{3}uB1# v\"JDvG !Fx\u{3}\
        <\"!G&J)\u{13}+%L\"L@A$G#K.N#S\"L\u{1f}`PH.xu]\"!C&BrV!!Nh7\"\u{1f}`xsz\u{b}\" w!H\u{1e}!(!C!M%J>N\"F!P\u{1f}`P\
        K\u{7f}/\"!pZK\u{11};\" uFu+z$!J!O\u{1f}`\u{8}Jx\u{12}\" q'I\u{1f}\u{4}!&qJ,\"\u{1f}`\u{a}x+\u{1}7 y!J!L!;\"C\"\
        H!N!7\"8:>!r!K$I\"I/B&F\u{1f}`Hq!L!@$K!L!K\u{2}N$ I'E!sZj\u{1d}L$&D\u{1f}`=Q~IAoW <!i!I!l\"p!M!n!I#T$:\">0o!O#j\
        !?!k!O#o!O\"J'A&S\"M#S!U\"S\"W+C!l\"OED\"v(?\"r,u#>%P&v!A(G\"r!K,K9E(D!o!O+w%@!i$n!O\"N-I!xPm\" v\"H\u{6}}!\"qg\
        \"\"'PZO3\u{c}$ NAD\u{1f}`XD\u{1a}\"#%KZL\"s^\u{19}# F!K!I\u{11}_!&o}D!\"s\u{11}l\"EuCts1! L\u{14}v#'t\u{1f}`\u{a}\
        tvz)Fq%F\"K0F\"H!V\"S\\P6P\u{1}., p%O!S!F!s>l%P\"H4R]N&O\u{7}N\u{13}\u{8}!F|\u{c})!(Mr%\"1J!m\u{5}]!!M$aQ >!v\"\
        :\"D\"{!S!A\">$C$<.Q%H!s\"@\"C\"r,B#S!D\"I\"m!Q.GGO!G\"q'H!E\"m\"J!s(G!x!O\"G$oaQ\"o!J.J!p!R!I\"H!T!q.D!w/uC^#E\
        J$u4IU1\" N\"ql<#!m!GZJ@\u{2}\" IKq\u{13}?%!F'r\u{1f}`eI$uTS$'K;O\u{1f}`XO\u{15}\u{17}\" F't\u{16}\u{7}\" K\"qo\
        \u{11}J p!X!Q\"N!K!N!T!Q'o$5*L%N$i!R!N#R!P!S!W-Q!O%J5OEQ\"J\"L&R#O)O&O!R1J)J$s7O*o\"N\"T.n\"T#O\"Q\u{5}8\"\u{1f}\
        `mw&a% pEL\u{1f}`2rSroL% wAJ\u{1f}`Ww!J_N#!P$PAo\u{1f}u!\"o#f!\u{18}u\u{19}5!\"L5f* L!E$r\"m>A!N!G$t\"o47]c! D-\
        H$ x$KBy$K\u{1f}@! rD.% u\"K&M>v(LD*#!O!REL6/\"!@FI,.!FG\u{7}\u{4}# H\"vFr\u{9}p!eNSN#\"P%K!MpW* q!L!M$O!F!P=Q!\
        n'H\u{1c}tpI'#N!s\"MCS!r\"P1C:<!Fwi\u{7f}%!B!F$t@J&p\u{11}\u{d}!!Lj|# p\u{1f}`\u{5}Da\u{b}* N!G%N!G(q9O%J0P#Lfx\
        @?R q!L!H!X!U!P!N!M!N\"K'K*A&N$V!o!L!K!T\"N!Q!I!M-O\"R!Q!P!Q!L&J\"O't#O!Q!I$N$K-A>N*t!J!M#K?s'J0O*m!N,O-Q%FTq! \
        ME[# M%oAOkd#\"O\u{1f}`\u{4}Ly\u{14})!K$F\"L:J*H\"N3P\u{1f}`9J@\u{b}I W!I!O!M!S!L!S!J!T!R\"P$M\"K\"Q2R\"Q!T!T\"\
        L\"G!R!T\"T&J$P!M!K\"M!X\"j%B!K+;'O!C&DTHYQ)P$U/GJN!FrnX%!F&J>x&I4y9Y\"\u{1f}`\u{a}x@v\"(rFtFY+!v!L%?>z\"E4y$E\"\
        F\u{1f}`Ju&D\u{9}W#Ev\u{1f}`gs9i% M!vDu\u{1f}`fx@ ! psM% r!F&L?w\"L\u{1a}\u{1f}\"!M&Je][ E!k!q!4!@!Q!m!U!q!0\"1\
        \"<\"4\"5!H!4$F'l$o!D\"g!Q#D\"P\"S!n-P\">\"Q!g!R!f/I%n/L/N\"p!P%N!R#l!L%Q,L'M-O#N*M#G%T#n1O(P\"o+P&Q$Q\"R1D\u{12}\
        O#!N%oFpC\u{1b}%!D!SCS\u{1f}`WN\u{11}\u{1a}' H!oD=!J#s2G\"D\u{d}9!\"qSd!]I6\u{9}!\u{14}wm<(%D\"C(r8GpM!w\"G,J\u{10}\
        D' G!k<q.P6D^qmF[-! On\u{9}#EL3s2M\u{c}\u{1d}! N!{'%I\"C>N!s!A\u{1f}L!sEI$!M\u{1f}`&s!N7\u{5}:!A!M!F\"n!I!B(p$A\
        2\u{0}\"L!N#A*H\"I$H$v\"D&w\"u(B\"y\u{1f}`7M#H\"o\"Ja[#\"s\u{1f}`\u{a}t :' H!qDN!L\u{1f}`_F!t[\u{6}+!N!U!8#T-M5\
        P4P$VrFhK!N\u{1d}L! OwX!Fu\u{14}t!'FRt&%N\u{7}L!LWM&I[O\u{1f}7#!rEN!u\u{17}B#Es$M4u\u{1e}v2 @!V!H$O!l!C+Q3F#P#R\
        /R%N%O&L(PSM\u{3}F5MeH!HLuV+#P\"p!A)M6l'H1S\"q!G\u{1f}`Oo1\u{1e}! mI\u{15}! ve2\"!F&F\u{a}G! roA9!=!G#x#H'G4J$B\
        !L#\u{1}\"?(K(E\"<\"x0|\">\"I$H$vG@1z\"Bms:v#Jq]5!T%U!M(=2N&R!X3N\"P$QTK%ORtGv!u#R!N-L)L\"P/J\u{13}a+!P!Q!R\"P!\
        NBV&R1O!M\u{1f}`<F*I\"\u{1f}`#wgg#Ep'O4rT\u{c}0 l#R!Q!D\"V-P.J%S!R#H\"N/N!M\u{1f}`=J1N(N& P2xFt\u{1f}`1zQu\u{13}\
        P%.@!tEG!yqw\u{16}V& Q'QUO&K\u{1f}`CO\u{1c}\u{19}\"+:!q:V$!H&LXR\u{1f}L'9# M%LHMm4!\"K
        """
    }
}
