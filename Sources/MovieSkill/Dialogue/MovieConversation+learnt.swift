// Made by `understanding build`; build it again when the declarations change.
// Sentences of --training: 4975, 78a4fea149698507.

extension MovieConversation {
    /// What was learnt of the declarations in the language "en".
    static var enUnderstanding: StaticString {
        """
        SKU5;P<5/\u{12}\u{1a}\u{d}gK  !                                       !   /<\u{10})$?*.!$((\u{15}\u{14}#XOV\u{1c}\
        #_&7\u{10}#\u{14}+\u{a}\u{15}#y^1\u{19}+o\u{1b}[\u{14}+\u{f}1[\u{13}+ #!\u{16}+\u{16}6Z\u{18}+\u{7}$H\u{16}+FjV\
        \u{15}++9?\u{15}+\"fw\u{18}+Ez4\u{10}+5~A\u{12}+!v[\u{14}+X!\u{b}\u{17}+#a\u{5}\u{15}+aX\u{7f}\u{1c}+vEI\u{13}+\
        WF\u{19}\u{16}+\u{8}ZY\u{16}+G\u{b}\u{8}\u{16}#\u{19}c\u{f}\u{2}#N\u{d}<\u{17}#g*}\u{19}#\u{15}\u{1e}{\u{12}#V|\
        k\u{1a}#\u{18}D5\u{14}+g`Q\u{1d}+\u{16}[3\u{18}#l\u{12}\u{1}\u{10}#M>;\u{10}+\u{c}1s\u{17}#xt4\u{5}#Q9\u{c}\u{14}\
        +\u{1d}\u{6}H\u{14}#=[b\u{14}+N5h\u{e}+Cj\u{4}\u{5}+\u{f}eL\u{e}+dX~\u{19}#`\u{3}o\u{18}+\u{15}VO\u{1c}+\u{2}v1\
        \u{1c}#vmD\u{19}+Z-h| \u{9}#f_`\\`\\`]`[`]`S`X`X`Y`Z`^`\\`\\`\\`Z`_`Y`X`G`[ca$`.`!`>`B`I`I`A`<`.`5`<`(`H`E`G`I`\
        N`K`bl`>`3`-`L`F`L`T`J`F`(`B`;`*`H`I`I`K`M`I`\\5`eaR`W`V`Y`G```b`?`;`4`=`D`L`N`B`O`E`f``I`eWS`X`X`\\`O`a`^`B`G`\
        <`D`N`S`R`Q`U`K`b`\\6`[`m[I`\\`W`U`Y`Y`F`:`=`:`<`K`Q`O`Q`N`S`W3`d`m_C`[`S`O`X`Y`E`;`C`:`<`Q`P`P`Y`K`L`X!`C`9`g_\
        K`S`]`X`K`A`*`C`8`6`N`P`L`G`S```^&`S`E`n_T`X`Z`_`S`I`1`J`>`.`O`M`K`O`O`f`ZE`a`[`H`^`;`A`\\`_`F`@`G`I`D`C`C`P`W`\
        M`C`\\N`_`[`Q``JP`U```[`T`S`U`X`T`S`U`]`[`Z`P`UD`V`N`F`W`\\bM`]`I`8`@`H`J`E`R`H`U`H`E```]L`a`Y`Q```fYP`b`O`U`T`\
        Q`Q`V`U`M`X`T`U`_`NA`:`V`G`_`P`V]e`Y`X`H`D`P`E`X`S`S`W`\\`X`UI`Y`T`H`_`Y`Z^f`U`W`O`W`X`L`[`[`Z`Z`X`V`RC`^`\\`P`\
        [`N`e`T`a`@`B`C`J`B`S`I`K`P`R`T`[E`f`Z`N`b`K`c`U^c`N`M`O`R`P`T`L`X`X`Q`M`B3`N`V`D`E`K`P`R`S`F`?`;`J`?`P`R`T`S`Y\
        `[`ZM`h`_`^```D`P`Q`D`I`P`M`P`P`T`I`M`C`P`>`KD`0`N`G`H`M`F`N`F`\\`A`>`I`C`M`I`S`J`W`M`_K`X`]`Q`T`N`U`S`S`l\\J`Q\
        `P`O`T`Q`P`U`N`P`TH`0`6`.`B`K`L`E`L`D`a^;`:`4`M`F`L`K`P`Q`]R`H`A`6`P`O`V`N`S`R`n_P`G`A`M`N`N`P`T`X`ZC`F`A`J`N`M\
        `P`K`M`L`?`f_C`K`D`O`B`F`F`R`_N`J`K`Q`U`U`X`N`S`R`L`gYP`S`O`U`R`[`V`S`Y=`3`;`F`L`O`T`N`S`J`>`H`j\\@`J`J`J`L`L`U\
        `U=`M`>`D`O`R`T`N`R`O`B`P`m\\?`J`W`O`K`I`S`T)`<`6`:`K`Q`M`O`O`J`+`D`;`_\\O`I`L`J`Q`O`Y1`I`C`2`Q`P`U`O`N`M`5`N`I\
        `mXP`X`R`L`R`I`W@`E`G`E`\\`I`D`U`V`U`A`L`?`C`cYF`L`R`J`O`YT`V`[`Y```X`W`Z`Z`Z`T`[`\\`V`dS[`[`Z`[`Z`R;`E`J`I`Q`M\
        `I`W`P`D`A`>`E`F`I`\\ZX`J`G`X`\\M`S`Y`Q`X`P`T`W`S`W`J`U`O`N`X`gTZ`S`W`Y`Q?`A`E`P`I`O`_`O`W`K`N`D`B`N`P`I`GYN`P`\
        X`TS`Q`P`Q`R`R`_`L`Y`O`Y`S`R`P`R`S`UYV`P`R`91`0`E`>`B`M`I`M`S`I`>`=`@`@`N`Q`K`JYS`[`[W`U`V`Z`V`M`Q`V`L`M`S`V`U`\
        Y`U`G`I`B\\K`G`FD`?`F`P`K`P`G`V`T`V`K`F`H`M`Q`Q`T`T`]YY`VR`X`V`U`Z`[`W`Y`Z`S`T`[`U`X`Z`Y`T`Z`e\\]`O5`Z`K`>`J`S`\
        V`V`Z`P`D`H`?`C`Q`W`L`O`Z`X_RG`_`J`H`U`P`V`X`V`V`R`V`Q`P`Z`Z`W`V`\\`S`^``\\`]`\\`Y`]`V`[`Z`[`X`W`Y`V`>`A`[`Z`9`\
        0`\" \\#}x#d\u{1f}n#fb\u{0}\u{5}#ic`\\`Y`Q`\\`V`X`S`Q`S`U\\e.`T`^`>`A`A`>`T`@`fo_#`N`f`;`B`.`%`^`-`QD`dbI`I`F`L\
        `L`J`S`C``1`w^G`@`F`I`D`D`@`)`T2`L``aH`;`R`E`T`Q`W`_=`E`g^G`D`N`C`J`M`D`T]`E`N`ddL`K`X`P`L`P````D`L`d]L`O`N`O`L\
        `H`L!`G`<`J`daV`C`Q`Q`W`T3`A`7`D`d_M`>`C`N`K`NE`I`X`N`Z`f^X`Z`W`Z`ZO`M`T`Q`R`dZS`W`V`U`I/`K`C`Q`C`X`\\\\X`U`[`[\
        ;`I`D`I`H`M``_R`R`O`F0`K`S`L`V`Z`[`\\cT`V`^D`P`T`M`S`W`X`d\\P`T`P1`I`N`i`M`P`X`P``_Q`_L`P`T`b`U`Y`Y`W`_JT`>'`C`\
        T`F`X`X`[`V`Q`Yc`A`A`I`J`H`T`Q`J`S`h\\a[`J`^`J`Y`M`W`C`[`[`\u{10}!M@=\u{6}#a_`Z`X`b`Z`T`Y``?C>`I`I`E`L`J`@YV\\`\
        \\`X`\\`_`^`TH`AZI`I`M`H`D`\\O`Q`T`D`L`P`N`VA`<`Wc?`K`I`O`hO`S`^TQ`X`Y`X`YA`+`K`3Z>`I`O`aH`J`H`?cD`G`G`W?`3`H`H\
        `?cC`F`gF`J`I`M`M[P`Q`L<`5`H`?`:`H`@`aG`P`O`W`Q`T[Q`U!`1`>`F`]`=`K[\\M`V`P`T`d`[`XNc8`Y`[`T`B`=`1`, br]\u{5}#_`\
        `^!ac-ef]`> \u{1a}` \u{5}#_b`_`Y2`!`c8c!`\\.`V`_-`aa]]`R`> \u{8})T\u{4}#cZ`a`N\"Y/`Y1a!`b4`H]X\"`)gZ\\`\\`> OA\u{1a}\
        \u{5}#\\]`d`Z!^A`]:_I`]F`PadR`Z`^``X`z \u{8}p=\u{4}#a^`[`C`X`UR_I`*```_bbN`A`_`I!`)d7`0`fE`I\\L`K`[2`K`,UJ`^8`O\
        `J^N`K/`.`i`M^L0`-`u`Ba\\``@`R`B`, \u{1f}\u{7}Kz#l!`((UTh]S6`X J[2\u{5}#`d`c`^`Z!b!`[`c)a7`d`Y.`fc>`cB`m\\A`d-`\
        8`d[U7`P`bc]\\`D`C`> \u{7f}5G\u{3}#]^`_`Z%^G`i!`R`X-`0cf=`Q=a\\`5`>  U\u{7}\u{4}#`b`_`W$a3`f+g8`KH`<flJ`Dci!`Z`\
        , ;\u{5}z\u{3}#b``L!]K*]l$`, 4Ml\u{4}#_a`[#^e,cb!`, \u{6}dN\u{7}#_f`]!ba2ab]`X q\u{15}k\u{2}#df`W`g`S4cg`M`d(b\u{7f}\
        `Z`P?`3gF`k+`)f)`PZ`!`!WYb`*`1aWc`<`S`, 'C\u{14}\u{4}#`i`Y!b`)ca``n#$SK\u{6}#a]```]```a`^`S`]`^`W`WUaI`I`>`M`B`\
        S`V`W`Y`]d_S`G`A`W`X`S`P`R`S`ZI`bfD`<`L`G`N`D`N`N`dS`a[K`G`L`K`J`H`L`N`]T`G`d^?`N`<`S`V`U`Y`]J`O`]`B`I`K`S`G`I`\
        O`X:`E`>`ZdG`9`J`N`K`L`cJ`H`F`caO`N`I`E`L`R`\\N`;`E`B`_e6`E`E`L`H`cU`S`U`T`^PR`W`V`V`S`RH`:`B`?`:`WdI`B`G`L`bR`\
        S`H`E`L`eWO`P`L`R`TR`K`X`F`J`R`Q\\W`V`[`ZP`S`U`P`T`U`XbZ`T`W`OO`>`M`F`B`?`b`R`P`S``P`J`K`P`M`N`c`N_R`N`!P`E`P`=\
        `H`N`K`U`LdW`cU`O`S`M`O`H`P`O`DbR`JY`H`V`M`K`H`P`Z`V`_d^R`N`Q`R`N`N`T`W`P`bb`;`Z`]`[```E`Z`Z`\\`X`\" \u{f}<\u{3}\
        m#\u{1f}M> \u{f}s?\u{6}#`a`\\`Q!^0`Z*`9`W-`2\\_;`5_d@`)`\" ?Ary#p\u{1f}\" \u{b}Lhw#]\u{1f}\" <'%w#v\u{1f}\" 3\u{a}\
        /v#z\u{1f}\" I\u{19}@y#d\u{1f}\" \u{c}DWt#\u{1c}\u{1f}V!\u{7}9R\u{5}#eZ`Z`Z`Z`a`[`ISdE`\\`[`B`R`[pcD`K`1`4`%`^!\
        `RdL`R`<`E`e\"`h]O`?`?`D`PU`R`[_]`N`Y``_`H`]b\\`Y`Y`SS`X`Z`RhD`T`jW`Y`Y`QYN`Q`ZY`C`V`P`bhK`dU`I`Q`P`fUL`PE`D`T`\
        Q`b`Mc`Q`Q`Z`Z`c`ZR\\^`d`J`]`?`F`> '~\u{1f}\u{4}#aZ`R`Z,Z:`[!cE`S7`YWU^`^^fb`8`n#xDF\u{7}#hY`]`Y`\\`X`X`^`T`W`8\
        `T\\^8`9`)`=`4`@`G`D`R`\\k]E`@`1`O`G`J`D`C`G`ZD`gaF`?`;`9`4`7`>`U``H`dYK`>`C`D`?`U`E`J`\\;`?`f\\5`@`5`>`D`@`U`Z\
        2`H`c`9`L`C`H`A`I`L`Z!`2`.`X_=`@`@`B`J`S`^$`:`<`f]G`@`E`G`?`E`]C`3`6`C`^]=`=`A`A`M``L`P`T`R`^IN`P`S`R`P`R:`4`2`\
        7`8`\\_@`=`7`Q``J`M`I`J`H`fPX`F`J`M`Q?`=`?`:`M`A`A\\G`E`h`YI`K`F`F`G`O`MWM`F`j`;2`-`1`/`:`D`F`:\\I`R`\\G`I`N`K`\
        L`>`M`6]A`E`IA`6`8`=`?`?`G`D`X_J`]F`K`I`J`Q`J`R`I`g]N`NG`I`E`K`I`S`T`T`[`W^ZM`S`S`O`V`\\`X`Y`U`]a^^`_`a`a`^`]`]\
        `_`Z`?`> o[;\u{2}#bN`S`SX`@`YmaM`M!`2lm:`;v^R`^`\" :\u{1d}\u{1c}v#h\u{1f}\" I\u{1d}8z#q\u{1f}\" $_Yt#\u{1f}\u{13}\
        \" ]\u{f}8L#``\" ]\u{f}8L#``\" \u{1}O&x#r\u{1f}\" %cYw#n\u{1f}\" :\u{b}a|#h\u{1f}\" >o;w#q\u{1f}\" ]\u{f}8L#``\"\
         ]\u{f}8L#``\" AI|q#a\u{1f}K m#    2  J  P  V  \u{6}  \u{1c}  .! F! `! \u{6}! .\" D\" N\" v\" |\" \u{c}\" \u{c}\
        \"  # :# T# T$ j$ z$ \u{8}$ \u{e}$ \u{1e}$ $% :% T% \u{14}% \"& @& H& `& |& \u{2}& \u{a}& \u{1a}& 8' @' Z' p' (\
        ( B( \u{0}( \u{8}( \u{1c}( R) j) \u{16}) 4* |* \u{4}* \u{18}* <+ b+ l+ \u{6}+ \u{e}+ \u{1a}+ &, B, j, x, ~, \u{4}\
        , \u{c}, \u{14}, Z- d- j- \u{c}- \u{1c}- 6. B. l. \u{18}. \u{18}. &/ L/ R/ v/ \u{10}/ \"0 00 f0 t0 \u{12}0 01 >\
        1 d1 |1 \u{c}1 \u{1e}1 ,2 42 b2 x2 63 P3 h3 \u{4}3 \u{e}3 &4 24 24 ^4 r4  5 65 F5 T5 `5 \u{4}5 \u{10}5 \u{10}5 \
         6 86 >6 P6 `6 r6 x6 \u{e}6 R7 \u{0}7 &8 &8 68 H8 `8 v8 \u{8}8 H9 V9 \\9 \u{8}9 $: 6: <: B: H: P: n: \u{6}: 8; \
        ^; t; \u{a}; &< 8< D< b< \u{1c}< (= L= ^= ,> 4> <> <> l> \u{6}>  ? F? b? |? \u{14}? \u{1a}? L@ f@ z@ 4A @A XA b\
        A bA rA \u{1c}A FB ^B DC ZC \u{14}C  D &D rD \u{0}D \u{6}D \u{6}D \"E PE `E DF TF hF \u{6}F \u{14}F 8G HG xG \u{1e}\
        G ,H DH hH \u{1e}H :I dI |I *J `J rJ 0K NK ~K \u{14}K \u{10}L \u{1c}L ,M 8M jM \u{14}M  N >N VN nN \u{6}N \u{1c}\
        N ,O :O bO \u{2}O \u{1c}O 6P NP rP rP rP \u{16}P \u{1c}P ,Q PQ dQ lQ xQ \u{e}Q &R FR tR \u{2}R \u{a}R *S ZS hS \
        \u{0}S :T ^T fT \u{2}T \u{e}T &U JU PU nU tU \u{4}U \u{18}U 2V fV \u{10}V 2W lW rW \u{8}W :X \u{8}X \u{14}X BY \
        `Y tY \u{c}Y @Z ^Z \u{4}Z  [ V[ r[ z[ \u{8}[ (\\ <\\ \\\\ \u{2}\\ t] \u{a}] \"^ >^ \u{2}^ \u{e}^ \u{16}^ 0_ 0_ \
        R_ Z_ \u{e}_ \u{1c}_ .` `` \u{10}` \u{16}` (a na \u{6}a $b bb \u{e}b (c Fc Tc bc zc \u{1a}c .d \u{6}d ,e 2e Be \
        Ne le `f \u{4}f $g \u{2}g \u{8}g \u{e}g ,h th \u{2}h \u{14}h Ji \u{10}i \u{18}i @j jj vj 6k bk \u{1a}k $l 4l :l\
         pl ~l @m \\m <n Tn \u{8}n ,o >o Do Po \u{10}o \u{16}o 4p Rp \u{a}p $q :q Bq Vq hq rq \u{6}q 4r Dr \\r \u{0}r 0\
        s bs \u{c}s \u{1a}s Jt bt \u{18}t :u Pu bu nu \u{2}u  v 4v :v @v Nv zv *w pw 6x nx |x *y `y vy \u{c}y 2z dz |z \
        \u{12}z \"{ 8{ >{ X{ t{ \u{2}{ 0| 6| <| R| *} 6} \u{6}} \u{e}} \u{1a}} D~ ^~ z~ ,\u{7f} J\u{7f} R\u{7f} l\u{7f}\
         \u{1a}\u{7f} L\u{0} V\u{0} r\u{0} \u{6}\u{0} V\u{1} b\u{1} \u{6}\u{1} \u{e}\u{1} $\u{2} @\u{2} 0\u{3} F\u{3} j\
        \u{3} \u{a}\u{3} \u{1a}\u{3} N\u{4} b\u{4} z\u{4} \u{14}\u{4} :\u{5} h\u{5} z\u{5} \u{e}\u{5} \u{14}\u{5} B\u{6}\
         p\u{6} v\u{6} \u{8}\u{6} \u{16}\u{6} \"\u{7} (\u{7} L\u{7} `\u{7} r\u{7} \u{18}\u{7} \u{18}\u{7} 2\u{8} \\\u{8}\
         x\u{8} \u{14}\u{8} \u{1a}\u{8} N\u{9} l\u{9} \u{2}\u{9} \u{8}\u{9} >\u{a} L\u{a} |\u{a} \u{2}\u{a} N\u{b} X\u{b}\
         \"\u{c} (\u{c} 6\u{c} X\u{c} `\u{c} \u{4}\u{c} \u{12}\u{c} <\u{d} H\u{d} n\u{d} \u{e}\u{d} \u{18}\u{d} 4\u{e} \
        ^\u{e} \u{c}\u{e} \"\u{f} b\u{f} n\u{f} \u{0}\u{f} \u{1c}\u{f} \"\u{10} 2\u{10} Z\u{10} `\u{10} l\u{10} \u{14}\u{10}\
         8\u{11} \\\u{11} $\u{12} @\u{12} \\\u{12} r\u{12} \"\u{13} \\\u{13} h\u{13} z\u{13}  \u{14} 6\u{14} D\u{14} x\u{14}\
         \u{4}\u{14} \u{a}\u{14} @\u{15} H\u{15} \u{0}\u{15} $\u{16} B\u{16} n\u{16} x\u{16} \u{6}\u{16} \u{c}\u{16} \u{c}\
        \u{16} \u{18}\u{16} \u{18}\u{16} 4\u{17} R\u{17} p\u{17} &\u{18} ^\u{18} \u{2}\u{18} \u{8}\u{18} \u{8}\u{18} \\\
        \u{19} |\u{19} f\u{1a} z\u{1a} \u{e}\u{1a} b\u{1b} :\u{1c} h\u{1c} v\u{1c} ~\u{1c} \u{1c}\u{1c} 0\u{1d} >\u{1d}\
         R\u{1d} j\u{1d} v\u{1d} \u{c}\u{1d} T\u{1e} b\u{1e} n\u{1e} z\u{1e} .\u{1f} P\u{1f} Z\u{1f} \u{c}\u{1f} \u{1a}\
        \u{1f} 6 !H !T !f !t !\u{18} !\u{1e} !8!!R!!Z!!l!!\u{14}!!D\"!d\"!\u{8}\"!\u{e}\"!N$!f$!\u{a}$!P%!|%!\u{4}%!\u{10}\
        %!\u{1a}%!(&!H&!T&!\u{4}&!\u{1e}&!N'!f'!\u{2}'!\u{1a}'!D(!\u{18}(!2)!R)!\u{0})!\u{0})!$*!r*!$+!,+!4+!\u{14}+!8,\
        !V,!V,!r,!x,!\u{4},!4-!b-!t-!\u{6}-!4.!P.!P.!n.!t.!\u{8}.!\u{10}.!:/!\\/!r/!\u{1c}/!F0!f0!\u{18}0!\u{1e}0!61!H1\
        !n1!\u{2}1!\u{8}1!X2!X2!`2!f2!l2!\u{2}2!\u{18}2!*3!F3!\\3!l3!~3!\u{4}3!\u{16}3!\"4!04!B4!r4!\u{4}4!45!P5!\u{8}5\
        !\u{1a}5!86!86!T6!\u{1a}6!\"7!Z7!~7!\u{c}7!<8!<8!B8!N8!N8!\\8!\u{10}8!B9!p9!\u{1a}9! :!P:!\u{0}:!\u{c}:!\u{1e}:\
        !.;!8;!`;!,<!~<!6=!n=!\u{0}=!\u{6}=!$>!N>!V>!\u{8}>!(?!~?!\u{c}?!\u{14}?!4@!:@!^@!l@!\u{0}@!\u{8}@!\u{16}@!\u{1c}\
        @!6A!NA!\u{0}A! B!HB!dB!\u{4}B!\u{c}B!\u{1c}B!PC!\u{e}C!8D!pD!\u{14}D!.E!nE!\u{e}E!&F!JF!\u{0}F!\u{1c}F!>G!HG!N\
        G!\\G!BH!RH!dH!\u{a}H!0I!BI!ZI!tI!tI!zI!XJ!lJ!nK!|K!\"M!.M!FM!TM!ZM!jM!rM!\u{0}M!(N!(N!DN!LN!rN!xN!~N!\u{c}N!.O\
        !RO!nO!\u{a}O!\u{18}O!<P!HP!bP!xP!BQ!VQ!rQ!*R!XR!\u{4}R!~S!\u{12}S!8T!fT!|T!\u{4}T!:U!ZU!\u{0}U!2V!:V!TV!lV!zV!\
        $W!<W!^W!\u{0}W!\u{14}W!&X!,X!,X!8X!RX!zX! Y!bY!\u{1c}Y!<Z!nZ!zZ!zZ!\u{8}Z!L[!b[!z[!\u{e}[!,\\!B\\!B\\!N\\!`\\!\
        v\\!\"]!2]!:]!P]!x]!\u{1c}]!>^!V^!x^!`_!h_!\u{1e}_!$`!>`!^`!z`!\u{6}`!\"a!<a!<a!Da!Pa!da!\u{1c}a!\u{4}b!\u{e}b!\
        \u{1a}b!,c!Vc!bc!\u{10}c!\"d!Rd!\u{6}d!$e!\\e!je!xe!&f!Pf!Fg!\u{e}g!>h!Lh!Zh!\u{4}h!\u{10}h!Bi!Jj!~j!\u{c}j!\u{18}\
        j!Dk!`k!(l!:l!Xl!jl!|l!\u{8}l!\u{14}l!(m!<m!\\m!vm!\u{c}m!\"n!.n!4n!:n!Vn!pn!xn!\u{18}n!>o!>o!\u{4}o!`p!zp!\"q!\
        Pq!xq!xq!\u{10}q!$r!Br!Pr!^r!\u{0}r!\u{c}r!8s!@s!\u{0}s!\u{14}s!2t!Rt!tt!\u{0}t!\u{1a}t!&u!0u!Vu!\u{14}u!8v!Hv!\
        Xv!^v!~v!\"w!,w!4w!hw!\u{8}w!\u{1c}w!$x!`x! y!Dy!hy!zy!\u{a}y!\u{18}y!^z!&{!4{!T{!Z{!\u{18}{!\u{1e}{!<|!V|!r|!\u{e}\
        |!,}!P}!l}!\u{18}}!2~!:~!j~!\u{a}~!\u{1c}~!,\u{7f}!f\u{7f}!l\u{7f}!\u{c}\u{7f}!<\u{0}!<\u{0}!<\u{0}!V\u{0}!l\u{0}\
        !~\u{0}!l\u{1}!r\u{1}!\u{c}\u{1}!H\u{2}!N\u{2}!Z\u{2}!f\u{2}!\u{10}\u{2}!8\u{3}!J\u{3}!`\u{3}!n\u{3}!|\u{3}!\u{a}\
        \u{3}!4\u{4}!D\u{4}!`\u{4}!n\u{4}!\u{12}\u{4}! \u{5}!.\u{5}!r\u{5}!\u{2}\u{5}!\u{1a}\u{5}!N\u{6}!Z\u{6}!`\u{6}!\
        t\u{6}!\u{10}\u{6}!*\u{8}!<\u{8}!P\u{8}!f\u{8}!f\u{8}!|\u{8}!\u{10}\u{8}!2\u{9}!:\u{9}!x\u{9}!*\u{a}!`\u{a}!`\u{a}\
        !\u{8}\u{a}!(\u{b}!b\u{b}!\u{a}\u{b}!@\u{c}!@\u{c}!f\u{c}!\u{4}\u{c}!\u{c}\u{c}!:\u{d}!L\u{d}! \u{e}!.\u{e}!r\u{e}\
        !\u{a}\u{e}!$\u{f}!<\u{f}!B\u{f}!X\u{f}!X\u{f}!r\u{f}!\u{c}\u{f}!:\u{10}!f\u{10}!\u{4}\u{10}!\u{1c}\u{10}!(\u{11}\
        !.\u{11}!D\u{11}!\\\u{11}!b\u{11}!~\u{11}!\u{1a}\u{11}!\"\u{12}!T\u{12}!\u{6}\u{12}!\u{16}\u{12}!\u{1c}\u{12}!:\
        \u{13}!:\u{13}!L\u{13}!T\u{13}!f\u{13}!\u{1e}\u{13}!8\u{14}!^\u{14}!|\u{14}!\u{c}\u{14}!$\u{15}!6\u{15}!^\u{15}\
        !f\u{15}!x\u{15}!\u{18}\u{15}!&\u{16}!F\u{16}!T\u{16}!v\u{16}!\u{c}\u{16}!Z\u{17}!\u{2}\u{17}!h\u{18}!\u{1e}\u{18}\
        !@\u{19}!F\u{19}!|\u{19}!\u{2}\u{19}!\u{2}\u{19}!.\u{1a}!4\u{1a}!T\u{1a}!r\u{1a}!x\u{1a}!~\u{1a}!2\u{1b}!B\u{1b}\
        !`\u{1b}!`\u{1b}!|\u{1b}!&\u{1c}!d\u{1c}!\u{0}\u{1c}!\u{8}\u{1c}!4\u{1d}!F\u{1d}!x\u{1d}!\u{2}\u{1d}!*\u{1e}!P\u{1e}\
        !z\u{1e}!\u{8}\u{1e}!4\u{1f}!T\u{1f}!h\u{1f}!t\u{1f}!\u{0}\u{1f}!\u{1a}\u{1f}!  \". \"D \"b \"| \"\u{18} \"B!\"\
        Z!\"t!\"4\"\"@\"\"@\"\"H\"\"R\"\"\u{4}\"\" #\"<#\"\\#\"8$\"|$\"\u{12}$\"\u{18}$\"\u{18}$\"`%\"z%\"\u{e}%\"\u{1c}\
        %\"B&\"L&\"f&\"z&\"z&\"\u{e}&\"$'\"|'\"\u{a}'\"\u{18}'\"*(\"D(\"R(\"t(\"\u{e}(\"$)\"4)\"Z)\".*\"<*\"p*\"x*\"\u{0}\
        *\"\u{16}*\"V+\"v+\"\u{1a}+\"@,\"\u{6},\"\u{c},\"\u{14},\"(-\"<-\"f-\"z-\"z-\" .\" /\":/\"X/\"z/\"\u{e}/\"20\"R\
        0\"f0\"l0\"x0\"\u{0}0\".1\"81\"@1\"d1\"j1\"\u{4}1\"\"2\"*2\"F2\"\u{6}2\",3\"H3\"\u{0}3\",4\"J4\"t4\"\u{0}4\"<5\"\
        `5\"\u{1a}5\"26\"^6\"h6\"\u{2}6\"\"7\".7\"n7\"~7\"\u{6}7\"&8\"<8\"P8\"\u{c}8\"09\"H9\"P9\"f9\"p9\"\u{2}9\"\u{14}\
        9\"\":\"F:\"Z:\"p:\"v:\"v:\"\u{16}:\"\u{1c}:\"8;\"V;\"v;\"\"<\".<\"L<\"`<\"(=\"6=\">=\"V=\"f=\"z=\"\u{14}=\"H>\"\
        j>\"v>\"\u{14}>\"&?\"J?\"R?\"`?\"x?\"\u{8}?\"^@\"\u{a}@\"\"A\"jA\"\"B\"4B\"VB\"lB\"0C\"lC\"\u{12}C\" D\" D\",D\"\
        2D\"RD\"`D\"fD\"\u{6}D\"\u{16}D\"DE\"TE\"fE\"\u{1c}E\"$F\"ZF\"lF\"\u{c}F\"<G\"VG\"\\G\"nG\"tG\"~G\"LH\"jH\"\u{10}\
        H\"\u{1e}H\"0I\"8I\">I\"`I\"\u{c}I\"\u{12}I\",J\"DJ\"VJ\"hJ\"tJ\"zJ\"\u{0}J\"\u{e}J\" K\"6K\"ZK\"~K\">L\"DL\"ZL\
        \"pL\"vL\"2M\"8M\"bM\"|M\"\u{4}M\"&N\"JN\"VN\"\\N\"\\N\"bN\"|N\"\u{2}N\"\u{2}N\"\u{1c}N\":O\"TO\"|O\"$P\"BP\"HP\
        \"hP\"tP\"\u{a}P\"\u{18}P\"JQ\"hQ\"nQ\"nQ\"~Q\"\u{14}Q\"*R\"BR\"LR\"\\R\"hR\"vR\"4S\"JS\"RS\"~S\"*T\"FT\"`T\"tT\
        \"\u{2}T\"\u{a}T\"\u{1e}T\"4U\"\\U\"fU\"\u{12}U\" V\"JV\"jV\"jV\"rV\"~V\"\u{16}V\"\"W\":W\"@W\"~W\"\u{a}W\"\"X\"\
        BX\"\\X\"\u{6}X\"\"Y\"ZY\"zY\"\u{8}Y\"<Z\"LZ\"hZ\"\u{a}Z\"\u{14}Z\"&[\"@[\"`[\"|[\"\u{10}[\"*\\\"0\\\"V\\\"\u{0}\
        \\\"\u{1c}\\\"(]\"H]\"l]\"\"^\"(^\"(^\".^\"\u{4}^\"\u{1a}^\" _\"._\"._\"H_\"\u{e}_\"\u{e}_\"$`\"$`\"B`\"j`\"\u{4}\
        `\"@a\"@a\"Na\"pa\".b\"Lb\"~b\"\u{14}b\":c\"Nc\"\u{e}c\":d\"Td\"rd\"\u{e}d\"8e\"Ve\"@f\"lf\"tf\"~f\"\u{c}f\" g\"\
        Lg\"hg\"xg\"\u{0}g\"\"h\":h\"vh\"\u{14}h\"6i\"Li\"Ti\"\u{4}i\"\u{18}i\">j\"Tj\",k\"Dk\"\u{8}k\"nl\"\u{4}l\"\"m\"\
        \"m\"0m\"Fm\"dm\"zm\"\u{a}m\"\"n\"*n\"2n\"8n\"pn\"\u{12}n\"\u{18}n\"Do\"Jo\"ho\"\u{16}o\"8p\">p\"Jp\"pp\"\u{4}p\
        \"\u{e}p\"2q\"^q\"\u{e}q\"4r\"\\r\"\u{4}r\" s\"bs\"\u{18}s\"6t\"Dt\"lt\"~t\"~t\",u\":u\"`u\"xu\"\u{16}u\"8v\"Dv\
        \"\"w\".w\"6w\"fw\"nw\"\u{6}w\"\u{12}w\" x\"&x\"@x\"Tx\"\u{0}x\"(y\"4y\":y\"Vy\"\u{6}y\"\u{c}y\"\u{c}y\"Bz\"Xz\"\
        lz\"\u{e}z\",{\"H{\"n{\"\u{10}{\"8|\"L|\"\u{c}|\"\u{14}|\"\u{1c}|\"&}\",}\"B}\"H}\"\u{6}}\"\u{1e}}\"2~\"\u{6}~\"\
        $\u{7f}\"D\u{7f}\"v\u{7f}\"&\u{0}\"J\u{0}\"h\u{0}\"p\u{0}\"~\u{0}\"$\u{1}\"*\u{1}\"N\u{1}\"f\u{1}\"r\u{1}\"x\u{1}\
        \"\u{1e}\u{1}\",\u{2}\"\u{1a}\u{2}\"R\u{3}\"n\u{3}\"\u{18}\u{3}\",\u{4}\":\u{4}\":\u{4}\"j\u{4}\",\u{5}\"B\u{5}\
        \"n\u{5}\"z\u{5}\"\u{4}\u{5}\"2\u{6}\"P\u{6}\"j\u{6}\"r\u{6}\"\u{12}\u{6}\"T\u{7}\"v\u{7}\"\u{2}\u{7}\"4\u{8}\"\
        H\u{8}\"n\u{8}\"\u{10}\u{8}\"6\u{9}\"D\u{9}\"j\u{9}\"~\u{9}\"\u{1a}\u{9}\"&\u{a}\"8\u{a}\"F\u{a}\"T\u{a}\"l\u{a}\
        \"t\u{a}\"\u{0}\u{a}\" \u{b}\"\\\u{b}\"x\u{b}\"\"\u{c}\"2\u{c}\"B\u{c}\"h\u{c}\"n\u{c}\"z\u{c}\"\u{18}\u{c}\"J\u{d}\
        \"\u{0}\u{d}\"\u{e}\u{d}\"<\u{e}\"F\u{e}\"h\u{e}\"\u{4}\u{e}\",\u{f}\"p\u{f}\"|\u{f}\"\u{12}\u{f}\"\"\u{10}\"2\u{10}\
        \"X\u{10}\"l\u{10}\"t\u{10}\"\u{14}\u{10}\"J\u{11}\"P\u{11}\"Z\u{11}\"\u{8}\u{11}\"\u{10}\u{11}\"\u{16}\u{11}\"\
        :\u{12}\"P\u{12}\"V\u{12}\"p\u{12}\",\u{13}\"\\\u{13}\"H\u{14}\"\\\u{14}\"d\u{14}\"r\u{14}\"4\u{15}\"L\u{15}\"j\
        \u{15}\"t\u{15}\"t\u{16}\"z\u{16}\"\u{e}\u{16}\"$\u{17}\"H\u{17}\"\\\u{17}\"b\u{17}\"n\u{17}\"\u{4}\u{17}\"\u{1e}\
        \u{17}\"<\u{18}\"d\u{18}\"~\u{18}\"\u{1c}\u{18}\"V\u{19}\"^\u{19}\"\u{1e}\u{19}\"6\u{1a}\"Z\u{1a}\"~\u{1a}\"\u{e}\
        \u{1a}\"\"\u{1b}\":\u{1b}\"H\u{1b}\"\u{10}\u{1b}\"<\u{1c}\"H\u{1c}\"V\u{1c}\".\u{1d}\"R\u{1d}\"`\u{1d}\"l\u{1d}\
        \"\u{4}\u{1d}\"\u{1e}\u{1d}\".\u{1e}\"L\u{1e}\"v\u{1e}\"\u{a}\u{1e}\"\u{1c}\u{1e}\"F\u{1f}\"\u{e}\u{1f}\"$ #R #\
        \u{0} #\u{8} #\u{1e} #.!#>!#Z!#v!#v!#v!#\u{18}!#\u{1e}!#:\"#V\"#b\"#x\"#4##<##T##d##\u{18}##$$#V$#r$#~$#:%#F%#h\
        %#(&#:&#d&#v&#\u{0}&#\u{6}&#&'#F'#f'#\u{c}'#H(#b(#\u{16}(#J)#h)#\u{18})#$*#0*#:*#F*#F*#^*#|*#\u{10}*#\u{18}*#\u{18}\
        *#*+#V+#\u{0}+#\u{14}+#.,#@,#X,#v,#8-#L-#V-#n-#\u{c}-#\u{14}-#,.#d.#\u{2}.#\u{18}.#F/#b/#\u{12}/#T0#T0#`0#x0#\u{10}\
        0#,1#D1#L1#\u{c}1#\u{1a}1#*2#42#42#J2#h2#n2#\u{6}2#\u{18}2#$3#:3#\u{c}3#\u{18}3# 4#n4#x4#\u{1e}4#N5#b5#x5#\u{16}\
        5#\u{16}5#B6#\u{0}6#\u{18}6#$7#.7#:7#\\7#z7#\u{2}7#\u{8}7#\u{14}7#48#<8#Z8#z8#\u{6}8# 9#<9#D9#b9#\u{1c}9#::#@:#\
        T:#p:#\u{1a}:#`;#p;#\u{1c};#N<#z<#2=#`=#\u{e}=#>>#>>#^>#h?#\u{4}@#\u{16}@#*A#VA#nA#\u{a}A#\u{1c}A#\u{0}B# C#>C#\
        dC#dC#jC#zC#\u{e}C#\u{1e}C#$D#8D#RD#\\D#pD#\u{2}D#\u{12}D#\u{1a}D#2E#XE#fE#\u{8}E#\u{8}E#\u{16}E#@F#VF#bF#*G#6G\
        #ZG#tG#\u{4}G#:H#JH#|H#\u{16}H#@I#FI#lI#\u{e}I#&J#.J#DJ#VJ#^J#^J#\u{1a}J#(K#BK#fK#\u{e}K#$L#8L#\u{8}L#\u{e}L#JM\
        #tM#\u{0}M#RN#fN#zN#XO#`O#tO#$P#:P#XP#vP#vP#\u{8}P#(Q#4Q#^Q#\u{14}Q#ZR#`R#vR#|R#&S#NS#xS#\u{8}S#$T#BT#hT#4U#RU#\
        xU#(V#<V#\\V#jV#\u{e}V#\"W#.W#LW#XW#vW#~W#\u{c}W#>X#^X#\u{6}X#\u{1e}X#BY#LY#nY#nY#\u{1c}Y#\"Z#8Z#ZZ#hZ#\u{c}Z#2\
        [#D[#l[#\u{e}[#,\\#>\\#p\\#\u{12}\\#8]#d]#d]#\u{0}]#\u{16}]#>^#Z^#~^#\u{6}^#\u{14}^# _#D_#L_#p_#\u{12}_#\"`#2`#\
        :`#d`#\u{10}`#|a#\u{8}a#0b#8b#|b#|b#\u{e}b# c#Tc#xc# d#Hd#Td#~d#\u{1c}d#*e#De#^e#de#|e#2f#Zf#hf#tf#\u{a}f#6g#Dg\
        #\\g#ng#\u{e}g#&h#:h#Th#~h#Ti#\\i#\\i#pi#Pj#Vj#^j#rj#\"k#Jk#nk#\u{14}k# l#~l#\u{1a}l# m#,c # cO`]`6\u{17}T\" bZ\
        `p\u{12}_$ b#`1`3`\u{7f}Id!#`Oan![`lpZ!Z`q@3!V`y\u{6},\" bZ`%\u{1f}2\" cO`-\"`\" c3`@kd!Z`\u{16}@p$ c4`@`K`W[v!\
        V`\u{1f}<6# cZ`H`z}p$ c)`7`<` aK![`.\u{3}P!V`:\u{4}\u{18}!V`\\Gw!Z`d\\}\" b3`kV\u{5}# b1`9`;*7\" bU`L1E' c3`J`K\
        `O`P`]`\u{9}5$& c#`,`3`G`K`L*>!U`@?z\"Z`[`0\u{18}\u{d}\" bZ`*d*( c)`3`<`N`O`Q`]`,<q!Z`)p\u{d}\" bL`dX\u{1c}!#`z\
        4b!1`xK\u{d}# c1`P`\u{6}e\u{e}!U`$$;# c]`E`wu9% c3`4`P`S`gt<& c\"`#`1`3`]`1/\u{3}# b#`?`y&j!U`L\u{d}1\" bW`}1B\"\
        #`1`e0\u{17}% b\"`#`1`]`4\u{3}\u{19}!V`\u{1}~'!\"`WX9!V`Ch]![`(O\u{13}\"U`W`D@I\" b:`\u{8}XY!1`.ev!Z`\u{16}F}!V\
        `\u{7f}V\"!X`u\u{1f}B!V`~\u{12}r# cO`R`!<}# c3`O`\u{f}v\u{4}K c!`'`)`*`1`3`4`5`6`7`8`9`:`;`<`=`>`?`@`A`B`D`F`G`\
        H`J`K`L`N`O`P`Q`R`S`T`U`V`W`X`Y`Z`]`\u{1f}W\u{d}!1`\u{1e}P~& b#`,`2`3`D`Z\u{1d}\u{11}!V`\u{11}fT& c3`O`Q`U`]`f|\
        g!1`.9\u{1c}\" bF`\u{1a}b(!V`\u{f}\u{2}A\" b3`&`x\" cZ`Tc_!U`qkP!Z`lS]!*`$[\u{17}# cP`9`\u{14}\u{c}:# c]`Z`I\u{15}\
        _# c]`G`&7\u{18}!Z`\u{d}\u{13}0!Z`u\u{5}8\" b5`'\u{0};$ c\"`)`3`2jI$ c]`O`L`\u{18}w\u{12}+ c*`1`3`5`J`O`P`Q`Y`Z\
        `V\\@\"V`Z`vG\u{2}!\\`\u{6}=r# b1`O`!\u{3}\u{7f}!1`:b\u{9}! bt\u{13}\u{d}\"#`,`:\u{1c}\u{18}\" b3`\u{1}\u{18}8!\
        V`HZn!1`w/\u{c}![`7e\u{11}! bkeE# c1`3`abI!Y`'\u{16}Q!\"`I\u{1c}v! bB\u{8}2!1`\u{15}\u{1}!\" c3`dU8# cG`]`\u{1e}\
        %n!1`>/3# c3`P`\u{7f}\u{12}8\" b3`,\u{16}J!Z`f7\u{1}!Y`\\`d\" bW`r\u{6}$\" bX`\u{6}Q+!#`7\u{14}>! b|\u{7f}z!Z`G\
        \u{f},!V`g0O# b2`P`s4j!1`q/\"\"\"`#`zT9!Z`\u{8}lh$ c>`P`3`\u{8}Qk\" bL`a\u{1}\u{7f}\" c3`&H\u{d}\" bO`\\K\u{1e}\
        !1`t\u{13}G\" c]`\u{8}%V!V`\u{1c}w}!V`J\u{d}\u{10}!V`F\u{e}#!V`\u{6}T&!X`Rb.!V`8X<!Z`u\u{f}L\" b5``8\u{3}# c<`L\
        `\u{18}}\u{12}$ cC`W`R`mI\u{17}\" c@`\u{9}i+\" c]`hI7\" bP`Wz=$ c*`]`=`\u{12})g6 c)`1`3`4`5`7`;`=`>`?`@`A`H`K`N\
        `P`Q`R`Y`Z`]`8\u{f}r!Z`Ctu!Z`M:z! b\u{1e}C\u{b}!Z`\u{4}/\u{f}![`\u{4}9#!\"`rc;! bl\u{8}e!*`\u{1f}In!!`-\u{b}\u{17}\
        ( c!`\"`#`0`3`7`G`x6Y!\"`Svc!Z`-\u{1f}\u{5}!U`\u{9}\"\u{1c}$ c:`D`N`\u{7f}\u{14}\"& c1`8`G`]`3`\u{3}v)!1`\u{7f}\
        \u{3}+\" b]`,j3\" b?`7(4!W`6|8! c\u{5}gW\" b3`0$b\"#`,`\u{17}i\u{7f}! c:x\u{1b}\"#`1`q>-\" bE`i8G! b\u{19}.\u{a}\
        ! b\u{7}t-& c3`:`O`@`6`5\u{10}Q# b\"`3`\u{1e}[o#U`X`Z`\u{7})&!U`I?+!U`\u{4}\u{1c}0!V`wdl\" bN`YLu!Z`j0~!1`!\u{4}\
        \u{13}# b1`N`\u{3}T6\" b@`Z3t!1`9\u{18}\u{e}!Z`\u{7f}.\u{17}!Z`KVq\" b3`Ol6!#`\u{5}*O!\"`c}w!1`\u{1b}E\u{6}!V`\u{8}\
        \u{7f}B\" cL`\u{f}}G\" b3`4\u{1b}K!Z`\u{c}:b!V`\u{11}\u{a}$\" bG`nf3# c#`G`(2e\" b3`6U{% b\"`#`3`G`Hz5!1`h;M\" \
        bG`&\u{14}T!Z`Df&!U`\u{0}^?\" bO`\u{7f}\u{19}5\" b3`48.# b\"`7`}S1\" cA`\u{e}4;% c3`5`P`V`@m\\# cL`C`v\\w# c3`P\
        `4O\u{10}' c+`1`3`G`J`Y`gIA# b1`J`3y1!U`}Z0\" b]`\u{17}X7\" b]`#\u{0}Z!1`@1u!Z`01\u{13}!U`yR9!V`H-;# c2`3`:#%!V\
        `\u{1e}\u{e})\" bK`\u{5}2+$ c1`P`]`\u{17}BI!\"`+\u{7f}\u{16}!1`b\u{8}I\" bP`A#K!1`@q\u{5}\" bL`\u{19}H\u{c}!Z`\u{1b}\
        s\u{11}% c1`3`N`P`6\u{1d}/!1`VL<\" b4`\u{7f}z{\" bK`\u{17}#\u{10}# cK`P`N\u{2}\u{12}!Y`\u{15}T\u{15}!V`\u{16}+8\
        !V` m?\" b3`\u{d}~;!Z`8HO!Z`3\u{18}Y\" b3`%O[!\"`\u{6}bu! cwa\u{2}!Z`\u{1d}X,! b&?h# cP`6`0Pk!*`p\u{14}|$ cX`]`\
        O`PH\u{1c}\" b[`\"Hn!!`6at\" b3``D\u{6}!Z`#b\u{17}!\"`(\u{14}N!Z`r\u{9}k!&`\u{1b}\u{a}\u{4}!W`4b;!/`\u{12}za\" \
        bZ`\u{1f}\u{1b}(!1`wL=! bg\u{1c}^3 c!`1`3`4`9`:`<`=`?`@`G`K`O`P`W`X`Z`]`<\u{15})!Z`m-2\" b1`\u{b}88& c1`3`]`;`N\
        `\u{17}@s!T`5\u{6}\u{14}\"V`[`}~0!1`.\u{1};!1`\u{13}|n!V`f<\u{a}$ c4`G`3`\u{7}As% c1`3`]`>`hd&' c1`3`;`F`P`]`t \
        C!X`Vep!1`}5\u{9}\" b3`1pb!#`Ni\u{8}\" b]`:W\u{15}# cK`5`+\u{7f}6\"V`[`y\u{1a}=\" bQ`!1>!1`m\u{1}~! bCN\u{1e}!1\
        `\u{13}\u{d}.\" b3`,N\u{1f}!1`\u{1b}\u{10}\u{9}\"\"`#`$(G* c1`3`4`F`N`Q`X`Y`]`\u{5}k^!Z`;|m\" bP`_'z\" b3`b# \"\
        U`V`~HZ% c1`Q`=`E`\u{7f}T#( c(`)`*`1`3`4`9`\u{7}3<!,`%'G\" b?`DdV!V`E\u{9}|# b8`N`\u{1a}6\u{f}$ c3`]`O`aq-# c>`\
        G`wz]\"#`1`VT\u{e}\" b3`lQw!Z`W\u{16}\u{f}\" b3`61\u{12}# b,`G`\u{10}NQ$ c1`3`Q`\u{1}\u{0}X# b1`:`\u{e}R\u{f}!V\
        `k=h#U`V`[`{3C\" b1`[RK& c(`3`O`P`]`\\I4!V`82\u{c}!1`V\u{10}A. c,`1`3`4`5`A`L`N`P`Q`U`V`Z`\u{14}^{! bur\u{17}!Z\
        `}W;!S`r\u{4}`\"V`Z` i\u{1a}!1`e/B& c1`3`M`<`E`-=J% c1`3`P`Q`Z>L!1`q\u{16}\u{b}# b1`9`w>3$ b1`O`G`\u{c}DY# b%`>\
        `-iB& c3`K`R`]`Q`&\u{12}+\" c;`Z\u{7f}\u{12}!1`)\u{10}F!1`yp\u{13}! bTD\\!#`pIh$ c0`3`=`~K\u{e}\" bW`dX\u{16}# \
        b1`M`?X$!V`&\u{c}.!!`\u{1}OI!Z`v\u{10}h# b1`G`#N7\" bP`L}j\"%`1`92\u{8}\"\"`1`sg\u{9}! b`-]!T`~x\u{c}$ c3`O`R`:\
        R4!1`E+\\# c]`G`\u{1d}r+!S`]N.!V`A\u{11}/!Z` K|!1`ty&$ cK`L`R`k'j# c]`X`_Ue\"U`Z`t#x\" bR`\u{b}\u{2}\u{1c}8 c,`\
        0`1`3`5`7`9`:`;`<`=`?`@`A`B`E`G`N`P`R`W`[`]`IIJ\" b;`Tci\" bG`\\xi\" bR`5ct!1`&R\u{f}!Z`VO\u{1b}# b1`3`2`\"$U`Y\
        `Z`[`%M9\" bL`v}L$ cL`N`>`+x\u{1f}!Z`n\u{10}h\" b3`n;\u{1b}\"U`Z`$+=!1`K\u{10}m!V`i\u{13}o!V`J>\u{e}\" c4`\u{1a}\
        L\u{e}# b#`N`_'\u{14}!V`i\u{1a},!V`Ly\u{1a}\" b]`.\u{5}\u{1f}\" bO`|tN\"U`V`j\u{e}T# c*`?`NeG!1`47k2 c+`,`1`3`5\
        `:`=`B`E`G`K`N`O`P`Q`R`V`Tx\u{7f}\"V`X`\u{7f}Q\u{15}# b1`P`WN>!V`Hdw\" b]`H\u{e}\u{d}!1`,q\"\"T`X`UL+\" bP`\u{f}\
        G/# c]`J`+Q\u{12}# b,`?``m\u{1d}\" bP`!SL\"\"`#`\u{14}(M\" bV`LZg!Y`hF\u{13}!Z`y\u{12}X!\"`Z#v$ c1`N`]`\u{1a}^:\
        !Z`7!I!$`$]x!V`\u{1a}+\u{1a}\"T`[`We/% c3`4`O`R`Hz<# b)`<`{g\u{1d}!1`%L9\" bO`'!b!Z`ai\u{d}#Z`V`U`\u{4}\u{1f}4$\
         cY`[`E`^q5!V`7.V\" bR`a\u{18}V! bMe\u{1}' c,`3`8`9`G`N`W\u{18}=!V`}fm! b'Ev!1`8[v!V`.Dw\" bZ`'\u{17}w!W`$\u{5}\
        P!1`U3\u{0}# b1`3`@e\u{7}! bJ\u{b}*\" bJ`.l3\" cG`4\u{6}\u{1b}!%`]\u{d}-!!`Bj7! bI\u{8}X\"#`1`,v\u{e}\" bK`B<i!\
        1`9?\u{14}!V`Qo\u{15}!Z`'B|!#`eK\u{3}!Z`iC0\" b3`[*[# b1`]`\u{10}u\u{5}!1`8|\u{1a}!V`['+$ c1`Q`V`~\u{9}F!1`zgK\"\
         b5`xXa!\"`\u{3}\u{e}u& c$`3`4`O`]`\u{1c}e\u{0}# c4`Z`1OQ!Z`C1h!\"`3x+- c1`3`7`<`F`G`L`O`P`Q`Y`Z`l[C!W`\u{b}\u{15}\
        \"!U`!T*!U`\u{11}'Z!1`\u{13}w%!1`g0Q\" bV`=4Q!1`+5^\" b3`)\u{3}\u{4}) c,`1`9`:`H`J`]`3`L\u{16}\u{c}!1`%w\u{e}!#\
        `\u{19}\u{e}\u{e}& c.`>`B`G`N`P\u{c}=\" bO`t\u{17}3\" b]`\\6'$ c,`3`J`sq0\" b3`++K\" b5`*pd# c3`Q`+rx# b)`7`\u{13}\
        Z(' c!`2`J`O`@`3`\u{c}oF\" bK`w%?% c3`S`U`R`|ee!%`Lln! bumY# c3`G`[\u{1b}d!Z`AYf!#`\u{16}[v\" bP`V\u{19}\u{6}\"\
         b]`1pl!1`\u{d}M{!#`yE\u{18}\" b8`-\u{7}\u{1d}\" b3`n\u{15}J# b1`Q`arT!U`ab\u{0}# bO`?`f/=# b1`]`~\u{1e}m\" b3`\
        \u{5}\u{9}\u{17}!1`;L{!V`CIX! bOf\u{7f}!\"`\u{1d}\u{15}\u{19}1 c)`,`0`1`2`3`4`5`;`<`I`O`P`R`Z`]`we.!,`l\u{16}1!\
        1`\u{a}.M![`-m{\" bZ`1\u{1a}3! bG+f!V`]\u{12}\u{14}\"U`Z`\u{8}:#$ c>`B`W`pX7% c*`?`O`P`\u{14}7>. c2`3`4`5`=`G`H\
        `I`J`O`R`U`Z`,\u{1}=!#`j*\u{17}! b@ 7!&`gTO! b>Zp!Z`7\u{9}\u{12}!V`\u{c}Q\u{12}# cG`]`\u{1b}~,!U`\u{17}\u{7}X# \
        cO`3`ZbD\" bL`n~k/ c,`1`3`5`9`:`?`G`L`N`O`P`Q`]`\u{13}\u{b}!% c7`L`P`V`\u{b}c3\"\"`#`J\u{f}\\\" b<`qx}!U`\u{7}\u{9}\
        \u{0}! b{Y!!V`KP8# cR`<`\u{d}&\u{1f}\" bG`n\u{1e}6\" bZ`YJ<!V`+YRB c#`+`0`1`3`4`5`7`8`:`;`<`=`@`B`D`E`G`J`K`L`N\
        `O`P`Q`R`S`T`U`V`X`Y`]`\u{0}gw# b=`P`\u{13}c\u{e}!U`/_\u{7f}!U`[\u{12}\u{3}\" b:``K\u{18}\" b3`wa&$ b*`1`3`Y~/!\
        V`?VL!1`\u{13};\u{6}!V`td\u{6}\" b3`\u{8}F\u{7}\" bG`g\u{1b}\u{10}!1`Ir\u{1a}!Z`\u{1b}\u{18}\u{2}!Z`sm\u{17}! b\
        _C\u{5}!%``\u{10} !V` d8!\"`h`?\" b3`WXJ\" bK`\u{1d}fO!1`yTP$ c1`U`;`;@u\" b<`X\u{3}u& cM`O`]`G`3`\u{17}@\u{8}!\
        Z`NG%\" b8`ZXE! bu\u{8}'!Z`G5z$ c1`]`Z`R7\u{15}\" b5`\u{13}\\\u{16}\" bP`(w)$ b1`3`Z`H69! b\u{12}V>!Z`Y~j!V`\u{2}\
        \u{18}\u{16}\" b7`o \u{1a}\"V`U`Pn5# b3`I`\u{1f}!\u{7}!Z`X\u{c}C!/`\u{17}5X# b#`3`$1e!#`;\u{15}e\" b3`J/p= c3`4\
        `5`8`9`:`;`<`?`@`E`F`G`J`K`L`N`O`P`Q`R`S`U`V`X`Y`Z`]`C\u{2}|\" b]`oB+\"W`V`DpZ\" bG`2\u{c}`! b\u{7f}Sa\" b8`K\u{18}\
        u!#`|_<\" b]`g:Y\" b3`'tg\"W`X`6%\u{f}! b\u{1b}d2\" bG`joP!1`hb'!V`O,W# b,`=`?|\u{e}( c1`3`@`G`K`P`W`\u{7f}+I\"\
        W`X`-)\u{1f}\" b]`T<.!Z`\u{7}P:\" c1`\u{1c};I! b(\u{1f}s\" b3`g[\u{8}% c3`]`<`6`\u{1b}\u{f}\u{11}!U`@e/!Y`gNZ\"\
         bU`%E\u{1}$ c1`3`N`\u{8}8\u{f}$V`Z`[`U`\u{1}K+\"%`1`\u{4}mw!%`Oh!# b1`]`b:\u{4}\"U`V` \u{10}\u{12}! b\u{15}xU!\
         c[\u{7}d\" b@`\u{17}Gy% c1`G`P`]`\u{d}/\u{7}\" c3`HC)!1`(u8# b1`]`\u{3}JI!&`'\u{4}W# b3`G`\u{c}Zj\" bO`&:n% c1\
        `G`]`P`r|9!V`.\u{8}k# cP`4`c>\u{6}!#`\u{c}$\u{1f}!0`;}\u{5}3 c2`3`4`5`?`A`D`E`G`H`I`L`N`O`U`V`Z`]`D\u{1e})!\"`6\
        x;!V`\u{2}&F$ c1`3`4`KM1!V`\u{7f};># b(`Y`\u{0}qM!X`\u{0}\u{7}p\" b]`4\u{4}~# b%`]`,\u{b}\u{1a}!U`w7=!$`bE@!X`A\
        2L) c3`?`D`L`O`P`W`Z`I\u{1c}U# c=`3`\u{f}\u{c}\u{d}# b1`]`8hb!Z`\u{15}s\u{1b}$ c3`Q`Z`{\u{10}!!1`\u{b}\u{3}A!$`\
        y6B!X`\u{1}FY- c(`)`1`3`5`<`B`E`G`J`K`P`.H\u{1}\" b3`V\u{b}\u{7}!1`t\\3& c1`2`3`P`]`^\u{11}G\" b3`6Bu!%`TK;6 c,\
        `1`3`4`5`7`9`:`=`?`A`E`G`K`N`O`P`R`V`W`]`'\u{c}7\" b]`>u\u{b}!1`p\u{1d}\u{b}\" b5`p\"*# bJ`3`H\u{1c}W\" b8`,\u{f}\
        c@ c1`3`4`5`6`7`8`9`:`;`<`=`>`?`@`B`C`K`L`M`N`O`P`R`T`U`V`W`Y`Z`]`Wq\u{8}\" bO`\u{17}4\u{b}! bJ7\u{1e}* c0`<`?`\
        A`F`G`H`Q`]`m]!!W`&\\J!%`\u{10}\u{7f}&# b1`3`iZ5!U`0\u{19}w!%`\u{10}a\u{13}!#`h1(\" bK`\u{1b}5+\" b<`'\u{19}+$ \
        c3`J`O`*\u{13}d# c7`W`\u{0}(u!)`5\u{17}\u{17}!V`J2%!V`PAQ!1`\u{16}yZ( c1`3`G`O`P`R`]`\u{d}up# b\"`3`=S$!%`?d\u{16}\
        !\"`JO!* c1`3`7`<`G`M`N`X`Z`O^\u{b}!Z`Z\u{1c}9# b1`3`Cl\u{9}% cE`L`P`R`O\u{7f}=! bMAG# bO`3`vE\u{19}\"V`Z`\u{8}\
        \\6!Z`0|I!1`9\u{0}\u{1d}!Z`/Z\u{1f}!\"`'u2!1`W\u{1}\u{a}\" bQ`\u{18}+\u{17}\" b3`_\u{14}*\"V`Z`\u{16}~0\" c3`m>\
        P!V`\u{19}Cx\" b]`\"{!# bO`3`K,$# b(`Q`s\u{5}\\! b\u{7f}\u{2}k! bF\u{6}o\" bX`<|3!U`\u{d}\u{c}q!W`\u{1f}Wy# b1`\
        Z` az# bP`Y`9\u{15}]!1`,D\u{5}\" b3`B\u{14}\u{7}!1`\u{1d}\u{1c}\u{d}! bx18# b1`]`UZS!Z`rb}# b)`<`\u{19}\\%!W`\u{15}\
        T@\" b3`j\u{5}K# c3`L`;:h!\"`&\u{13}r\"S`U`\u{8}pt!V`h4\u{6}& c,`4`N`Q`Y`\u{a}BE# b1`3`6\u{13}Z!,`'-\u{4}!&`h$\u{8}\
        !1`\u{f}T\u{1b}\"T`X`Vt8!&`b3\\\" bW`I\u{14}\u{1e}\" b3`\u{c}~J\" b3`z5z\" bL`oh\u{0}!1`Qw\u{19}% c3`=`@`G`f+!\"\
         bH`\u{1e}C!!Z`nrA! b5\u{19}0\" bJ`\u{d}uq!U`-=\u{17}! b9\u{7},!V`y\u{19}k# cP`>`\u{1a}Qu!Z`O\u{d}B\" bG`#\u{10}\
        H# bG`4`?\u{19}\\!V`\u{19}m2' c!`*`1`3`<`?`des\" cO`\u{d}4\u{e}!$`/0N' b\"`#`/`1`9`:`$N]! bT\u{4}i\"Z`[``\u{10}\
        i!#`\u{11}Ls\" bZ`5N1\"X`V`\u{12}eB!W`!\u{1b} \" b]`ycP!Z`R\u{15}u#V`Z`U`\u{e}-\u{f}!U`{l\u{15}# c1`3`{,0, c#`%\
        `(`,`.`1`3`4`;`G`Y`p\u{d}X!V`oGY\" bE`Uo\u{9}!V`]\u{1d}=\" bW`\u{e}\u{e}\u{2}!S`a\"4!Z`}I\u{9}# b:`O`e\u{7f}\u{1e}\
        \" bB`B!?!1`iRH!,`\u{15}_I\"#`1`\u{1d}\u{7f}M) c\"`#`,`0`3`8`P`Q`pli\" b3`7\u{15}s\" b3`\u{14}\u{a},# c3`7`T\\\u{4}\
        !V`_Z\u{15}!1`F8\u{19}\" bL`Nt\u{1a}!Z`=\u{1e}\u{1d}\" bR`\u{2}0=\" bP`+es% cY`]`G`3`PG\u{1c}!\"`y7]$ c1`3`O`1\u{c}\
        #* c!`#`1`3`<`L`M`P`9`&\u{1}\") c0`1`3`6`9`:`N`P`6?f!1`[-u\" bG`0o\"! b\u{12}=-# c1`]`*y8\" bJ`e?x!Z`{S|!1`>G7!\
        %`U\u{7f}\u{4}# bK`R`n\u{e}\u{15}!U`O/<!Z`Y\u{1f}\u{13}% c#`3`O`R`\u{f}?T!V`K\u{0}}% c1`7`?`W`J}\u{7f}!#`:O!! b\
        _8G\"\"`#`\u{18}.`& c(`,`.`;`G`,\u{1b}l!$`5\u{f}\u{e}# b7`>`{X\u{19}!\"`@\u{11}*% b*`1`Q`Z`P3G!,`r2\u{7}) c3`5`\
        <`F`K`O`Q`]`_'6! byak% b\"`1`G`3`C\u{16}\u{0}!Z`E<\u{8}\" bA`P-C# cO`3`\u{1}\u{1c}s' c4`H`J`K`O`T`/Kx\" cU`HRz%\
         c0`1`3`<`}X\u{0}\" c]` AB!\"`vA-% c1`E`[`Y`/E.\" b3`\u{1}v%!Z`\u{e}v*# cG`]`<mP!1`3\u{a}Z$ c1`3`4`:\u{1a}\u{1b}\
        \" b]`\u{d}G\u{1d}\" b7`,\u{7}-' c#`,`0`1`9`E`F)2\" bP`*\u{b}H!#`e\u{b}^\" b]`\u{f}\u{17}^\" b3`<}g\" b=`2\\z\"\
         b3`\u{3}\u{1a}\u{e}\" c1`(;\u{1a}!$`(hO!,`\"\u{5}Z!V`zL#! bF*G!1`V-\u{7f}( c!`*`1`3`9`H`P`N\u{0}\u{17}!V`G&\u{1d}\
        \" b3`fg-!1`-*.!Z``I9!V`B>a!U`\u{1c}\u{1b}y!V`6#`!1`;\u{7}q\" b]`\u{10}c\u{19}!V`7\u{4})& c)`1`<`=`]`2z\u{16}\"\
         bR`)},\" bO`f3.! baX1! blh9!&`3_\u{7}\" bP`P\u{1e}\u{1c}' c,`1`3`N`O`]`+\u{18}:\" b*`b\u{e}E\" b]` \u{15}^% c3\
        `9`:`P`iG/! bo9R& c3`L`Q`U`V`Gl~!V`lR\u{e}# b4`M`l\u{14}M# bO`6`\u{0}mf!V`mit!U`z5\u{19}!X`q\u{a}b9 c0`1`3`4`5`\
        6`7`;`<`A`F`K`L`O`P`R`S`T`U`X`Y`Z`\\`]`~:!![`3>\\#U`V`Z`>Um! b`t\u{7}! b%\u{6}\u{1e}\" bJ`hxg\" b4`\u{4}\u{5}n!\
        1`\u{6}3A#U`[`V`\u{f}CO!\"`qod\" bO`+a\u{19}\" c3`=h(!U`kk+!&`*\u{6}a\" bP`F\u{f},!1`\u{a}&T% c1`3`G`O`%^k$ c#`\
        ]`D`\u{f}pP\" bO`NP^& c\"`9`:`G`N`\u{12}se! c\u{f}'g\" b3`0CH\" bK`J4M# b1`9`M`[K c!`0`1`3`4`5`6`7`8`9`:`;`<`=`\
        >`?`@`A`B`C`D`E`F`G`I`J`K`L`N`O`P`Q`R`T`U`V`W`X`Y`Z`[`]`\u{d}z{!W`'&P\" bL`\u{1a}oz\" b]`~|\u{1d}!Z`Ir+\" bK`c(\
        ,! bO*a# c[`]`\u{16}T&# b]`O`\u{3}l;!V`Z2c!U`)\u{6}\u{13}!V`\u{0}eq!1`a\\s!U`}\u{14}\u{7}7 c!`#`)`0`1`3`4`6`9`;\
        `E`F`G`L`N`O`P`Q`R`W`Z`]`\u{14}^\u{13}!Z`6\u{c}E!1`Q=K!Z`6Z{\" b]`WDI$ c3`=`P`\u{17}CK\" bL`ul\u{a}!1`|-;, c!`3\
        `6`8`9`A`B`D`L`N`X`\u{b}ns!*`8sO\" bB`sr;# bP`E`Bc[\"V`Z`{\u{d}\\!\"`8\u{0}f! bg8w!U`0%|# bZ`<`FH\u{1b}!Z`:\u{16}\
        i! bRF\u{3}\" bO`\u{6}K2!V`m+l!1`r\u{1}\u{1e}!Z`TrH\" bP`bEY!V`3Oa\" b3`\u{10}\u{1d}z# cA`;`{\u{1e}~!1`+ \u{1e}\
        $ b#`1`7`\u{12}\u{1d}$# b1`Z`f,1!V`MO?# cK`Z`eNn\" bP`\u{7f}7}!\"`aA\u{7f}\"!`\"`i/_!W`\u{13}p1$ b1`O`G`H\u{15}\
        7!\"`|\u{5}=1 c1`3`:`?`@`A`G`I`L`N`O`P`Q`R`Z`]`w,h# b3`Q`\u{11}8\u{9}& c3`G`I`O`P`v\u{1a}\u{12}!#`!l9\" bU`CoL#\
         b;`U`utp!Z`\u{2}U+! b\u{7f}\u{a}\u{8}# b*`3`\\\u{12}\u{c}% c*`3`?`]`L\u{5}*# b,`K`#~F# bF`;`\u{f} J!#`\u{2}dh&\
         cP`S`V`]`3`D[}!1`!}}!$`Y+\u{1a}\" b=`~9)& c/`1`3`N`]`tSZ!V`\u{f}\u{6}j! b\u{a}|~# b1`3`lV\u{17}!Z`\u{9}}w\" bG\
        `\u{1e}c\u{8}' c1`3`I`J`O`R`\u{7f}w*% c1`3`Q`N`.W=# c1`F`]\u{16}\u{13}! bHd2!U`+}6\" bN`1\u{11}/\" bJ`B`\u{6}!U\
        `qH;!W`\u{1c}*G\" bX`s\u{6}G#V`Z`[`lh?!V`38]\" b?`\\c\u{3}!U`I\u{16}\u{11}!X`Q1\u{12}!U`\u{7f}G \" bW`@^\u{14}!\
        \"`(*\u{1f}!Y`_\u{4}.' c3`<`?`P`Q`]`~C<#\"`#`1`CgV!U`Vkz3 c3`4`5`7`9`@`C`F`G`L`O`P`Q`R`T`W`Z`]`d\\\u{9}!V`GI\u{1f}\
        !Z`e\u{1e}b! b9of$ c3`G`O`\u{18}${!1`\u{13}\u{d}\u{b}!\"`\u{19}5\u{e}\" bG`\u{1a}\u{3}\u{14}!1`\u{13}[A# cA`P`Z\
        FN!#`<3n!U`{'\u{2}!*`>\u{4}&\"\"`#`3\u{11}E! bB'J# b7`O`u\u{1d}\u{6}!V`X&,!%`e[@\" b3`7\u{1a}Q\" bR`!DdM c!`#`,\
        `0`1`3`4`5`6`7`8`9`:`;`<`=`>`?`@`A`B`C`D`E`G`H`I`J`K`L`N`O`P`Q`R`S`U`V`W`X`Y`Z`[`]`TXR!V`iDW!1`;\u{18}\u{8}' c3\
        `=`L`N`O`U`%%\u{1b}!\"`\u{1f}\u{1d}8!\"`\\[R!V`WQU!U`_\u{1b}V\" bZ`\u{1}\u{1}\u{15}!U`pTZ# bO`3`l\u{4}uA c#`,`0\
        `1`2`3`5`6`8`9`:`;`=`>`?`@`A`B`F`G`J`K`N`O`P`Q`T`U`V`X`Z`]`\u{19}zy% b*`1`?`O`\u{1b}eK!1`\u{8}MZ! b6\u{11}]\" b\
        3`V:d\" b]`\u{4}<n\" bX`%\u{16}x!\"`S\u{1}<$ c,`3`?`\u{8}\u{9}\u{9}!Z`F.\u{1d}9 c)`+`1`3`7`9`:`<`=`?`F`G`J`K`L`\
        N`O`P`Q`R`U`V`Z`]`\u{c}1U!V`*;f\" bO`$\u{16})\"W`X`R?\u{f}# c1`3`\u{d}DA2 c\"`#`,`1`2`3`4`:`H`J`N`O`P`Q`U`Z`]`\u{1}\
        #K\" cY`y\u{0}U!1`X\u{1e}0!1`t6U!Z`a\u{11}V2 c3`7`8`9`:`;`<`=`>`?`@`B`D`G`K`O`]`\u{3}{z!1`9g}!V`\u{c}S\u{3}!U`6\
        mP\" b3`\u{11}.#\" c]`Cm#!U`^\u{19}7\" b3`roN# cZ`]`Ww\u{c}\" bP`<]6!V`\u{10}TN# b,`3`jH\u{7}+ c3`6`9`:`C`L`O`Q\
        `U`]`[\u{1f}t! b+\u{7f}\u{5}! b\u{1e}\u{1b}X!V`\u{f} \\\"W`Z`z}^$ c5`7`E`oGi\" b3`\u{11},\u{e}- c1`3`5`:`F`K`N`\
        O`P`Q`V`]`t<7!#`,!X\" b7`>*Y!U`!\u{f}{* c1`3`7`<`?`F`P`Q`W`jH5! bT*6! bd\u{d}A!1`>_E\" cX`\u{17}mF$ c*`?`P`9\\^\
        # c]`G`11`\" b3`e:o#\"`#`1`Q~]\"V`Z`\u{19}\u{1f}{\" bO`\u{19} x!V`vt=!Z`)#R!Z`\u{2}_f$ c]`K`Z`qgo' c#`1`3`Q`G`W\
        `8\u{1d}}!\\`q\u{1}\u{3}!V`(+2\" bP`\u{19}\u{10}j!1`S/9# b1`?`twv0 c)`1`2`3`;`<`=`H`J`K`L`P`Q`R`V`\u{16}\u{1d}~\
        !1`1\u{18}\u{1}!\"`A6\u{d}\" b6`D1(![`\u{0}sN% c2`3`P`]`R]\u{3}\"!`1`IL*# b1`]`B\u{5}?\" b9`\u{f}^eB c!`,`1`2`3\
        `4`5`6`7`8`9`<`=`?`@`D`E`G`H`J`K`L`N`O`P`Q`R`U`V`W`X`Z`]`q{\u{18}!,`_L\u{b}\" b3`pY\u{15}& c3`8`9`G`P`\u{b}R \"\
         b3`\u{a}K/% c1`3`]`Z`CML!Z`uIZ\"\"`#`L:m!V`\u{14}\u{e}y# c3`Z` O:\" b7`)\u{c}B\" c]`+N]\" c=`\u{3}$u! b)\"\u{1b}\
        !U`\u{10};<!1`j!=!V`e5T! b-kz!V`j3+!\"`%W<!%`PL\\\" bG`\u{19}n{+ c*`1`3`?`N`O`P`Q`Z`]`b*|!Z`\u{0}|\u{1a}* c#`1`\
        3`G`K`L`P`]`X`/|?!1`>D?$ c1`J`3`fdK\" bJ`er\u{1d}# b3`]`\"^\"!U`Szh# c3`F`T\u{15}y% c1`Z`]`N`X4G!Z`\u{7}ed!1`\u{c}\
        Vg!\"`Pg\u{b}\" cL`s`\u{10}% c,`2`K`P`\u{d}\u{3}\u{15}\" cH`R9\u{1b}\" b3`E\u{1}=! cGpG\"V`Z`I\u{19}\u{e}!'`N6\u{1b}\
        ! b\u{17}\u{1e}+\" b1`QhS!1`L1w\" bV`^\u{a}r\" bJ`CBe\" bL`DSe!V`H.x!1`Y\"^$ c3`?`K`7\u{a}o!Z`>Pz# b@`Y`Bff\" b\
        Z`5E\u{0}!1`d\u{0}\u{c}!&`v\u{7f}(\" c9`o25\" bP`7yT# c]`O`uc\u{3}% c9`:`G`]`xz\u{13}!1`p}+!Z`:gY# bO`J`]GB& c#\
        `L`]`K`3`+g\u{17}\"\"`1`kVZ\" b]`wph% b\"`,`3`N`\u{0}%y!Z`xf\u{14}\" b]`\u{1c}\u{1b}N) c;`K`L`N`O`P`Q`]`f\u{3}O\
        ' c1`G`O`]`Y`K`\u{10}kg\" b1`;f,' c#`1`O`R`W`3`\u{13}lL!1`A\u{0}n\"Z`\\`3+z! bh_\u{13}!\"`Kk\u{1e}!1`F\u{13}E\"\
         bJ`i$T!U`[\u{d}X\" bO`Hx]!V`(C\u{18}\" bJ`u;\u{1d}!1`JXn!1`=3~\" c1`[}p$ c1`3`G`^\u{c}\u{4}\"\"`1`g\u{1c}\u{6}\
        $ c3`\\`]`lO\u{17}!1`p6\u{1c}# b3`=`x\u{1f}5\" bP`j[;#\"`#`1`q<\u{1d}!X`;!-# b#`G`]Y^\"\"`#`m~w&S`T`Y`Z`\\`V`E_\
        \u{0}!,``6\u{19}% c3`<`P`Y`X\u{d}<\" bX`\u{8}\u{15}m% c/`:`9`3`8Y}!Z`'7\u{7f}!1`>51\" b3`\"YN!1`\u{1a}|\u{1b}\"\
        #`1`\u{12}}(\" c3`\u{1f}\u{18}Y# b#`3`\u{13}G.$ c'`W`3`\u{1a}g+!1`\u{6}\u{c}/! b\u{5}A\u{e}\" b]`t^H\" b3`z'P# \
        c3`Q`\u{1b}\u{10}n!U`RZ\u{7f}!V`d_*\" b>`\u{1e}bQ!V`6J\u{10}!V`_\u{17}`!Z`\u{1e}\u{b}.!1`\u{15}\u{c}k% c#`8`=`>\
        `\u{12}tA% cP`]`3`V`0WV' c3`:`=`D`L`X`\u{16}\u{12}\u{d}$ c3`G`]`4Y5% c1`3`N`]`~&A# cI`]`\u{2}\u{d}G\" b]`ukN!U`\
        \u{15}h\u{7f}# c]`P`\u{c}dE$ c1`4`A`:a\u{13}\" b3`;\u{c}\u{13}7 c,`1`3`5`7`9`:`;`>`?`@`A`F`G`K`L`N`O`P`Q`X`]`nE\
        ;& c3`?`K`P`R`2iE# b1`K`\u{13}Ek!V`h\u{0}m# c?`G`uru\" b:`F\u{19}\u{6}\"Z`U`U8\u{12}!Z` \u{f}\u{1e}!V`3\u{a})!1\
        `&c+!V`\u{18}P/!Z`S{X\" bP`0\u{1}`% c\"`(`?`P`dGr\"V`Z`\u{7f}.}\" b]`\u{15}_d\"U`V`\\K\u{f}!V`z\u{11}#!Z`%*F!U`\
        ^}P! b,BR\" b]`B\u{19}h!$`1\u{18}\u{1}% c6`U`V`P`&YG\" bL`\u{0}\\T\" b@`\u{d}y^\" cP`\u{14}R\u{1}\" b]`\u{1b}.\u{10}\
        # b=`L`Jl\u{12}!V`.t\u{12}!\"`PJA! bhEQ! bV]u# bM`Z`\u{13}Rw!V`:\u{e}\u{d}\" bP`\u{e}x\u{18}\" bG`r\u{2},& cD`L\
        `P`X`Y`>\u{1}3\" b3`2^`! bg_q\" b9`n78\" b3`\u{1b}3P% c3`<`O`]`\u{9}0^\" bG`\u{d}\u{9}e!V`kup\" b3`%$z! b\u{12}\
        \u{f}[\" bP`wJg!V`!#n# b1`R`;\u{b}r!$`c\u{15}\u{3}\" b4`\u{9}4\u{b}\" bP`_5!\" c3`K\u{6}b\" bP`Bt6\" b]`#%E\" b\
        P`+g\u{a}! b}\u{16}\u{1b}! b\u{0}\u{16}%\" c3`! 6$ b!`Z`]`ly\u{1e}!U`k>,\" bY`\u{15}\u{15}v$ b,`J`K`ek\u{16}\" \
        c3`\u{e}N'\" bV`\u{0}0\u{1b}!Z`a\u{12}+! b~Co. c0`3`4`6`8`;`A`B`G`N`Q`Z`]`\u{18}l\u{15}\" bH`I\u{1b}t!X`b\u{1d}\
        \u{12}!U`\u{4})-\" bR`\u{a}8z!U`'\u{4}\u{1d}\" bG`C\u{1d}.$ c1`N`O`Ya4$ b#`1`3`|f<( c3`8`L`Q`T`X`]`;ta\" b3`S3i\
        # b1`R`$W\u{9}!*`\u{10}[\u{14}( c1`3`4`9`N`O`]`vPK!V`A\u{e}S!W`\u{17}L]C c\"`*`0`1`3`4`5`6`7`8`9`:`;`<`=`>`?`@`\
        B`D`F`G`J`K`N`O`P`Q`R`S`T`W`X`Z`\u{b}*\u{8}!!`S]@\" b3`h5^!/`To\u{1b}!Z`I\u{e}-% c3`O`P`Q`:_C% c\"`#`1`3`_S_!Z`\
        Dz\u{14}\" bE`7*/!1`0\u{16}P!U`#G]!V`\u{c}n{\" b?`\u{7}/\"% c#`1`3`P`\u{1c}+#!/`#\u{18}?\" b6`i\u{1b}2) c*`3`G`\
        O`P`Q`Y`]` \u{1e}J\" bB`/\u{1d}_\" bP`]1j!1`6A\u{d}!1`!4g\" bP`sqr\" bG`gd\u{9}%U`V`W`X`Z`+l^\"V`U`JY1\" bP`\u{4}\
        C=!V`\u{1a}\u{b}H! b2G\u{1}!Z`u.)!V`B\u{1e})! b\u{1d}eG\"\"`1`\u{c}aO\" b3`\u{1d}8\u{14}\" b3`[d\u{1c}# c,`G`89\
        A!\"`\u{14}\u{7f}l![`S\\o* c#`1`3`4`K`O`P`S`]`+E~\" bK`00\u{17}!U`H\u{3}\u{0}# b3`P`\u{17}\u{5}!$ c]`B`4`=VG& c\
        &`(`3`P`Z`/\u{7f}g# b1`]`\u{15}<}# c1`O`\u{11}E$!U`lF,\"U`V`-\u{11}8$ c3`5`R`#A}\" b]`aK\u{6}) c!`,`0`1`3`>`E`Q\
        `\u{16}0\u{9}* c7`8`9`:`;`@`C`G`3`<Hp!%`;\u{14}\u{c}! b\u{14}>O# c=`C` AX$ c1`]`O`o&`!V`tj\u{15}\" bJ`Mb+\" bP`\
        XAk& c#`3`]`8`G`r:v!1`yL(\"U`V`r\u{7}5\" b3`\u{9}0y! b\u{1c}\u{3}\u{15}!V`J\u{1c}5\" bK`\u{6}Q:3 c#`1`3`4`5`7`<\
        `=`?`@`C`G`N`O`P`Q`V`]`\u{15}v@\" b3`1yA% c1`3`P`L`t/X! b1\u{13}r\"T`\\`hwv! bA,\u{12}% c#`0`7`N`D-\u{15}!Z`&E`\
        # c3`G`z=\u{1c}$ c3`G`]`E\u{3})!Y`:4@\" b3`/.L# b1`Z`+MW!\"`\u{18}Qt!1`V\u{18}1\" bG`^\\G!U`Rj\u{8}\" b3`L&\u{16}\
        # c4`6`wF0!Y`\u{12}k\u{1b}# c1`4`\u{12}J/# b1`P`V}@! bX\u{1a}@!S`\u{6}|K# b(`.`C1O!#`Lh{! bE6\u{f}\" b3`t\u{3}/\
        # c#`3`\u{1}qE# cG`P`\u{f}sG# b1`G`\"&H!$`\u{f}\u{1a}n\" bK` n\"!1`rJ:% c*`1`3`]`&sE!1`\u{1}R3!U`]r?!V`MxP! b8\u{12}\
        d( c)`,`1`3`<`B`E`G\u{1d}O$ cN`B`L`\u{b}2d$ cG`P`N`_\u{6}i# b*`]`Cb\u{3}!V`P\u{1c}\u{15}! b\u{1c}U!!Z`\u{1a}\u{1e}\
        S!\"`@\u{14}V!1`O )\" bR`j\u{1b}O! b(\u{e}\u{15}!Z`];?!Z`!XQ$ b!`7`Q`F\u{2}U\"U`V`\u{17}uX$ c,`0`<`xww\" c1`iP|\
        !1`;, $ c3`P`<`,\u{1b} !,`~@_% c1`9`:`P`R:\u{16}\"#`,`?E\u{1c}!Y`H\u{1f}H!1`\u{1}hS\" cE`64`# c3`]`|1P\" b3`rm\u{12}\
        !#`BJ;!%`0hx! b|\u{2}\u{9}! b,\\8\" b3`c4K\"U`V`R?n!!`{Q\u{14}\" bP`D\u{1}\u{1e}!1`^\u{3},\" bP`\u{0}ME!V`\u{10}\
        oL! b*pq\"V`U`Xv~# cO`3`Bk(\" cZ`b>@) c2`?`I`O`U`V`]`E` &}\" b3`\u{5})$!X`U\u{15}@!Z`lG~!U`iE\u{1a}\" c]`9\u{1f}\
        >\" bD`-k?! b\u{13}}L\"U`V`XMj\" bO`\u{7}e~$ c]`7`Q`\"\u{7f}[\" b3`\u{c}\\_!1`e5e!\"`\u{14}!\u{a}\" cX`~u8!1`\u{1b}\
        xW!V`V]d# c7`N`-${!U`q9 !W`e6K\" b?`X\u{1c}_\" b3`y`z#Z`[`V`)O\u{9}# b1`3`jf\u{13}\" bP`x\u{0}\u{17}\" bW`f-{( \
        c7`8`J`L`P`R`U`^\u{f}\u{12}# b*`?`=NB!Z`\u{8}FN\" bZ`EzX\" bG`(}u!U`\u{4}j3\" b7`td4!1`\u{e}lM!U`F[Z# bR`W`vn_\"\
         bD`aj\u{7f}\" bF`'e\u{15}\" bV`k\\g\" b]`5}\u{13}!%`CX\"' c1`3`J`L`P`R`\u{1d}U-\" b3`=\u{3}J\" b]`UBO\" b3`\u{11}\
        o\u{1d}!,`q\u{3}\u{b}!U`5{.5 c\"`#`+`,`0`1`2`3`5`<`G`I`K`O`P`Q`V`X`Z`]`\u{1e}\u{1a}Z!W`hJd!V`n\u{14}\u{1b}# b1`\
        4`e{\u{1f}\"\"`,`9Qp# b1`]`\u{3}\u{b}U# cO`3`%vg! bMNw6 c!`#`&`'`)`*`,`1`3`4`5`9`<`@`A`C`G`L`N`P`]`\u{4}M\u{d}#\
         cQ`]`<ax!\"`k\u{2}K\" b]`\u{18}UZ!#`\u{2}\u{1}#!#`\u{7}]/# c*`Q`B\"J![`1TL!1`Bw|!Y`=\u{1a}k\" bZ```Z\" b3`e\u{1e}\
        e\" c]`,(s# c1`G`Y>\u{f}#W`V`U`=O5\" c3`#Oy!1`\u{15}\u{16},!1`*t;\" bP`d5B!1`:G]# c]`3`{Ox!1`w\u{c}z!*`\u{3}\u{1b}\
        #!Z`C\u{3}\u{0}!$`&\u{9}g\" bP`K\u{9}w# c3`@`$\u{1}\u{2}!Z`!\u{d}\u{6}\"\"`1`d\u{5}\u{7}! cNHA\" b3`E\u{1a}^\" \
        b?`N\"\u{7f}# c,`G`j?\u{14}!V`%\u{14}\u{1}# c3`O`M<(# b3`V`\u{4}w@$ c,`3`B`Uw\u{18}![`1a%! btV,# c3`H`f\u{7f}0$\
         cL`Z`]`|\u{b}@!V`0\u{6}\u{8}\" bD`Du0\" b1`\u{14}nS$ c7`=`N`\u{9}[h' c1`3`I`J`O`P`9qp\" b?`_\u{14}.$ c2`3`F`qP\
        _# b3`G`%J7!!`$\u{7};!U`++@!V`UES% c%`3`>`G`\u{4}L]# c?`E`\u{12}Ca\" b<`L*\u{8}% c3`4`F`K`BJ5!1`C4_![`7Z@\" bZ`\
        \u{1f}\u{3}\u{5}# b1`?`Y\u{1b};!U`txc!Z`\u{12}Gn# bO`7`<\u{0}\u{c}!\"`9:(!,`v\u{1b}R\" b1`\u{19}!X\" b7`f!*# b%\
        `V`5A;!1`|kG!V`YEv!V`\u{13}I{$ c?`E`Z`P\u{7}&!1`eTm! bkEn!Z`d\u{5}-!\"`,g3$ cK`W`F`t*O\" b7`n\u{d}X\"X`U`w0\u{e}\
        !U`?\u{4}A!X`y7R\" bJ`f\u{17}\u{4}) c\"`1`3`4`K`N`Z`]`XBH! bQCV!Z`A\u{1c}i# b1`@`\u{1c}Km!U`pS\u{d}\" b@`\u{c}F\
         !1`\u{4}\u{18}'!X`\u{13}N=\" b]`A\\=# b2`3`s.o\" c8`F/u# b3`P`\u{14}0x!1`l8\u{7f}!\"`8\u{f}\u{17}$T`X`Y`V`Qg\u{3}\
        !X`W_\u{7}\" b3`\u{10}/\u{f}! bwI\u{10}\" b3`3:O$ c]`G`O`\u{d}uQ!S`\u{1}\u{17}`#U`V`[`o\u{d}6!U`\u{1a}\u{8}Q#Z`\
        [`V`\u{d}Q\u{6}!1`g (\" b3`\u{17}\u{1d}9! bQJC' b#`,`1`2`3`K`{KK!V`,\u{5}\u{6}# cP`Y`VE%!%`A/U& c1`3`G`N`7`8KZ)\
         c\"`#`(`1`3`;`=`N`\u{2}i\u{9}% c#`P`]`5`\u{1d}IV!1`6+\u{19}!Y`__\"!Z`viF!$`%![!Z`m~;# b)`3`\u{1}!R!\"` `U\" b]\
        `-7\\\" b3`\u{0}1\u{1}! b\"\u{1b}3\" bO`!\u{1c}J!Z`\u{11}>\u{8}\" b3`S\\X\" b9`1P\u{11}! bN]\"\" b1`\u{7f}X\\\"\
         bK`J5^\" b4`=3\u{7}# b1`3`\u{1a}g\u{b}!1`6S\u{15}$ c3`O`G`\u{9}2(!1`B#\u{10}!V`Kkk!W`]T1+ c#`,`3`4`8`:`=`L`Q`]\
        `@>D\" bZ`\u{16}&M\" b?`\"lT!V`8\u{6}\u{14}!1`(V\u{1a}\" bO`\u{7f}\u{15}0\"#`1`Lc3( c>`?`G`K`W`X`J`;R8!1`S\u{17}\
        k# cP`]`RK\u{d}$ cG`O`Q`x\u{8}2!%`8{?!U`5\u{1d}C\" b<`B\u{1d}d# b1`]`_\u{9}r! b/68![`?\u{3}\u{b}% cL`N`]`3`UK\u{1c}\
        # b1`3`L7*!U`\u{7}L1!V`\u{11}Wm!W`\u{6}es!V`).\u{14}% cO`]`4`3`\u{12}f\u{1d}!Z`r\"H# cZ`3`n59!Z`Dps\" bP`Q\u{10}\
        \u{0}!%`'\u{16}R!U`_id!W`Yi7!1`?\u{c}?$ b\"`,`8`/3o# b%`>`\u{6}gk!%`3'y\" c]`\u{7}Rz# cF`K`$z\u{15}!U`+4M) c1`4\
        `7`I`P`U`X`]`\u{7}Z\u{14}\" c3`./%!V`\u{d}\u{b}8!2`%\u{1e};\" b3`]\u{5}S# bP`7`vxu!W`()\u{0}' c)`,`3`5`<`R`\u{8}\
        X3!1`\u{4}aQ# c:`9`6jX$ c1`O`U`\u{1e}tk\" bB`%)\u{0}# b1`Z`ZS\u{12}# cO`3`YO3' c/`3`6`9`:`P`\u{3}i<!Z`=zU!/`\u{16}\
        Z\u{14}!/`Y\u{d}\u{c}!V`\u{7}\u{12}!# c]`G`>{K: c(`)`,`.`1`3`4`5`6`7`;`<`=`A`F`G`K`N`O`P`V`X`Y`Z`]`v\u{14}}!#`\u{19}\
        c\u{0}! b-(\u{1e}!W`m\u{12}$!W`muP\" bG`%\u{d}\u{18}#\"`#`1`fT\u{1c}\" bO`\u{9}m9? c!`1`3`4`5`7`8`:`<`=`?`B`C`E\
        `F`G`H`I`K`L`N`O`P`R`S`W`X`Y`Z`]`\u{2}e@!V`<dC\" bL`aYR! bW[\u{6}!Z`A}\u{c}% c3`L`O`P`d4,\" b]`\u{6}}D!Z`v\u{1e}\
        {!Z`FjA\" b3`bks$ c2`J`O`Ih\"!%`J33% cG`Q`>`3`t=U!X`'|W\" b3`\\S]( c3`5`D`L`M`N`O`O\u{c}`' c3`7`J`K`M`R`l\u{1b}\
        |!U`pq\u{18}!W`B;YD c1`3`4`5`7`8`9`:`<`=`>`?`@`A`B`C`E`F`G`I`K`L`M`N`O`P`Q`R`U`V`W`Y`Z`[`]`\u{18}\u{7}k!U`'jy! \
        b5JD! b\u{1}zY$ cG`P`;`Ycj!Z`F#\u{1d}) c!`*`1`3`K`O`P`]`P\u{1f}\u{16}% c=`O`P`3`+%9\" bP`\u{1d}W\u{4}& c\"`#`]`\
        <`Z`d\u{17}\u{5}\" cZ`ri\u{9}!1`%E;!U`t\u{2}K\" b3`\u{1b}$v!,`3\u{f}P\"U`V`!XW!1`JwA!,`\u{12}AZ\" bQ`6`^!*`n(.#\
         cF`6`}9t\" b1`]u\u{8}!V`% 9$ b#`3`K`cC(!1`&\\.# b3`P`I\u{8}\u{1e}!1`a4(? c!`\"`#`(`)`*`,`1`3`4`7`:`<`?`@`A`G`I\
        `K`L`N`O`P`Q`R`T`X`Y`Z`]`IGS! b\u{12}RE!U`Gv\u{2}\" bP`\u{16}qs!X`6m\u{7}!X`2+,$ b1`3`Z`\u{c}\u{b}4\" b3`aMT!U`\
        DFh\"X`U`\u{1b}<\u{d}& c3`O`P`?`K`%\"\u{11}!U`\u{f}W\u{18}\" b]`4`5!U`k,>! bCJQ\" bZ`%ZY!1`k5d\" b3`y[d# b:`Z`O\
        \u{1}4!,`\u{10}\u{1a}C# b&`3`\u{8}TT!Z`ULl!X`\u{e}ot) c\"`#`1`3`N`P`Q`]`\u{11}*!\" bP`]2'!#`ZGF# bJ`K`>FG!1`}C`\
        !U`\u{9}\u{0}q!T`|\u{1c}=!Z`\u{0}PY!\"`F\u{1}t!1`\u{3}sh$ b#`1`3`\u{8}\u{0}$!%`r~]!#`M\u{17}\u{1f}!1`J;3!V`NFE\"\
        W`Z`i~\"!U`@\u{1a}.# bK`3`8\u{b}3\" bP`O#|$ c3`5`7`\u{1f}2>!2`\u{e}\u{15}Y!Z`e\u{5}r( c#`,`1`3`@`K`P`^6/!V`E\u{e}\
        B\" b3`{Ud$ c1`<`Z`\u{c}\u{1f}M\" b]`g=2!1`z7M!V`(!y!V`\u{7f}z+$ c4`A`O`&\u{9}Q$ c?`Q`P`~.\u{4}! be\u{10}\u{13}\
        # b3`P`\u{5}k0!#`AQ5( c)`0`1`3`<`P`]`D]V!1`=\u{7f}W!%`}:\u{a}# b#`P`o+-!&`5iO\" b]`3\u{d}\u{1a}# c=`Q` L\u{1d}\"\
        \"`#`64L- c#`*`,`1`3`9`?`B`G`P`R`]`\u{7f}`\u{3}!Y`\u{b}u-!Z`3g!$ c1`3`G`;Y'$ c]`G`K`1K3\" b]`\u{19}n[+ c4`5`;`=\
        `>`C`O`P`Q`U`JAm! cw}\u{f}\" cO`\u{8}\u{1d}\u{11}N c)`+`,`0`1`3`4`5`6`7`8`9`:`;`<`=`>`?`@`A`B`C`D`E`F`G`H`J`K`L\
        `N`O`P`Q`R`S`T`U`V`W`X`Y`Z`[`]`=;\u{12}$ cG`3`Q`+b\u{19}! bk\u{3}\u{1f}!V`(\u{a}-!U`\u{1f}\\s\" bY`\u{1b}|\u{8}\
        # c1`O`)NY!Z`Q\u{6}e# bR`L`\u{f}@k( c3`F`I`P`V`Z`]`N\u{18}-$ c6`F`N`\u{1a}H9# b#`P`\u{13}#Y2 c1`3`7`<`B`C`E`J`K\
        `L`O`P`V`W`Z`[`]`>V\u{2}\"U`V`\u{2}@6\" b7`W\u{17}o\" bO`vt\u{d}!Z`a\u{12}\u{d}# bP`O`&v\u{17}$ cO`R`3`U\u{f}z\"\
         bO`V\u{15}\u{a}!V`M\u{7}\u{16}![`\u{7}YM# b*`?`e\u{1}*\" bC`mP\u{17}!V`th4$ c3`P`V`kTL! b\\S_!Z`\u{8}\"|\" b3`\
        \u{8}iJ!U`9\u{19}P!Z`\u{1f}KO! bX}`% c1`G`P`Q`\u{13}lp\" bZ`H?z!\"`>5\u{a}% cG`P`Q`3`\u{16}\u{11}%!1`\u{f}~3!#`\
        iph! b&/j\"Z`V`p#)# b1`]`U\u{16}G# bK`X`;xS# b]`W`W\u{0}e#T`W`X`}\u{1c}\u{7}\" b3`O&\u{16}'S`U`V`W`X`Z`[`Uw\u{19}\
        ! bd7\"!%`;6X\" c3`9_p!%`Wx\u{c}\" bO`\u{e}d#!1`#V3# c&`]`\u{19}\u{1a}8\" bK`OkJ!U`6DV# b1`Q`#*t' c1`3`G`Q`R`]`\
        \u{1a}`\u{4}\" bP`vJ&# c3`P`7}2!#`.w<' c0`3`7`=`L`W`KHP!W`qlS!U`\u{7f}zT\" cL`\u{7}c[# bO`3`sY^% cO`U`7`5`x\u{1}\
        {!X`1\u{6}.! bNNJ!X`B%V\" b5`My\u{18}!U`;oM\" b3`I\u{7f}w!.`\u{16}f\u{6}!Z`eM\u{10}!Z`&\u{16}\u{16}!1`*T\"' c1`\
        I`K`X`]`Z`.P.# b3`R`P.4!U`@YP! b\u{1}.\u{1d}! bn*I\" bP`\u{1e}BY# c?`Y`O<n\" cX`\u{b}D\u{1}# b7`H`;\u{2}W\" bW`\
        k|{A c!`#`*`1`3`4`5`7`:`<`?`D`F`G`H`I`J`K`L`M`N`O`P`Q`R`U`W`X`Y`Z`[`]`by3\" b1`B2R\" bR`ArZ\" b3`bg_!1`1\u{17}`\
        # c]`X`\u{7f}p}#W`X`Y`\u{13}7D\" b9`l!\u{1b}\" b3`kM*> c*`1`2`3`7`8`9`:`<`=`?`E`F`G`H`J`K`N`O`P`Q`R`T`U`V`W`Y`Z\
        `]`\u{0}\u{9}.\"W`Z`U\u{f}]!V`\u{1}Zc' c%`,`1`3`>`G`CM'$ b1`]`3`\u{12}6;\" cP`\u{c}\u{6}\u{1e}\" bY`;\u{12}\u{1f}\
        \",`1`X\u{10}F! b\u{14}\u{7}^![`\u{19}%\u{0}$ cG`N`Q`\u{15}\u{d}\u{12}!1`u\u{1c}F& c3`7`@`G`W`/WX!Y`9\u{18}]!,`\
        ,\u{12}k!#`\u{1e}jB!1`H7\u{4}!\"`n\u{3}9( c,`1`G`K`M`O`]`lev) c1`3`4`K`O`Q`R`]`\u{5}_y!1`D\u{14}%\" bV`Y(F!#`-l\
        I\"#`,`&6S!V`T+k$ c1`3`O`a\u{8}l!U`k>!\" bL`>M\u{7}# b3`=`\u{2}b\\\" c3`\u{13}\u{1}^# c3`G`xy#+ c1`3`5`H`K`N`P`\
        R`W`Z`^\u{5}0! bi}b!Z`{.\u{12}\" b?`K.F, c#`1`3`9`;`=`D`I`J`O`Z`D\u{b}$% b!`1`3`P`bEW\" b3`~rx\"U`V`5Y\u{c}!,`\u{a}\
        \u{b}[!%`1;~\" b3`EM\u{12}!X`WtL\" b1`M0.# b1`N`%?:!1`$<J\" bN`\u{4}\u{18}o!W`\u{5}#\u{f}![`\u{1d}@\u{18}!\"`L\u{e}\
        j$ b#`,`3`d+\u{1}! b|O\u{17}# cG`]`\u{6}*\u{1d}!U`hE !V`6MG\" b8`l\u{6}{\" bK`0(R% c1`T`]`5`Q\u{17}]\" bG`\u{8}\
        T`!V`\u{0}Yr\" bO`\u{10}\u{12}z!1`(\"/!U`\u{13}cE\" bP`/(n# c1`K`c<q!X`@.z!\\`V\u{a}{! b7l:( c1`3`B`G`H`J`P`eq<\
        !*`F/\u{18}!#`!QE\" bP`2)S\"#`,`r[p# cK`P`v6s# c7`N`\u{f}Tw\" b]`\u{19} \u{9}!1`;$]!V`W\u{17}/!Z`\u{8}\u{d}[# b\
        L`3`w\u{1d}\u{3}\"V`U`YO1\"#`1`qZ`# b1`G`Ti9\" bZ`z\u{9}<!Z`EbS!U`g/\u{d}# b1`]`47\u{11}\" bE`|d=!1`\u{5}CG\" b\
        ]`O\u{1f}X!V`6\u{6}|!Z` \u{a}V% c3`9`G`I`+#]!1`Z c!Z`;bm\" b3`q\u{18}s2 c!`,`0`1`3`4`6`7`=`>`@`G`K`L`N`P`]`4et!\
         b$*{\" bO`Pe\u{6}!1`$j1!1`}i~% c1`J`K`R`It\u{10}\" bP`d\u{a}#\" b]`\u{7}H\u{1}\" b3`|\u{1f}\u{1c}!&`\u{d}OQ!!`\
        7{o!%`wut! b9s[\" bX`!}\u{16}$ b#`(`;`%\u{c}\u{19}\"Z`V`(Se!V`/?f!V`\u{7f}\u{1b}\u{19}# c3`O`\u{c}<+\" bZ`E\u{11}\
        \u{2}\" bN`}iS\"#`1`ST\u{b}# bK`3`pvv!U`0 f\" b3`=7\u{1c}#\"`#`1`K+n!Y`\u{16}H\u{16}! c\u{1d}?{!&`8i|\" bO`\u{1f}\
        \u{19}V!V`R-X!Y`\u{1a}H\u{9}! b@TJ3 c&`(`-`0`1`3`4`5`9`<`A`J`N`O`Q`T`X`]`\u{10}s\u{15}!1`\u{1b}7:!1`b/n! b\\b\u{13}\
        !U`\",$$ c)`,`<`.Y2\" b:`lHD# c#`X`.~Y\" bG`kr\u{14}# b]`>`G\u{c}B!Z`X/\\\" b3`K@m\" b1`\u{1}M\u{15}!\"`Ib ! b\u{1c}\
        i\"!Z`^S0\"\"`1`{\u{1d}:!Z`r/H!#`GEN!\"`\u{1c}iY\"V`Z`c`|# b#`?`\u{15}$*!\"`0BW$ c(`4`Y`i,S\" bR`v\u{a}\u{3}!X`\
        !7\u{4}!V``}\u{12}# c3`=`!<X\" bP`k1w% c\"`8`:`<`\u{1d}F}!#`.{\u{8}!W`#\u{1a}\u{1a}!1`@X\u{1d}4 c3`5`6`:`=`C`D`\
        H`J`K`L`N`O`P`Q`U`Z`[`]`V\u{4}\u{1f}% c1`G`O`]`\u{11}G=\"#`1`u\u{9}j/ c0`1`3`5`;`>`@`G`N`P`R`X`Z`]`\u{1f}qv!1`H\
        Y\u{17}& c*`1`?`]`Y`CkG# b1`O`Mxq( c\"`*`,`1`3`?`I`;\u{14}\u{b}!,`\u{16}f$\" cQ`_\u{1b}`!U`8(^\" bO`i_k!1`Iez& \
        c*`1`3`Z`]`pX{!1``U\u{15}$ c1`I`3`O|{!*`\u{11}z0! b}`]!U`k\u{5}P\" bR`\u{1}\"_!1`C\u{5}D( c\"`3`J`K`O`Q`Z`\u{14}\
        EG\" b8`\"YK$ c3`P`C`s\u{5}M!1`.\u{9}}!Y`\u{1e}\u{12}$# cJ`X`Hv%# b,`3`\u{15};4\" b#`MXL$ b2`P`K`@;^# c1`3`sCE!\
        1`\u{12}io\"(`,`b?v& c1`4`S`]`7`{o|# b3`Z`F\\\u{6}!1`;`D\"%`1`m<E\" cP`CRL! cJZM!1`+h\u{15}% c(`,`.`;`_\u{0}o! \
        b? K\" bO`Q#N!%`A6T!W`\u{3}9\u{1}' c1`2`3`P`]`K`\\\u{b}\u{1b}# c<`]`l\u{1a}9!W`*Dl# c2`J`/\u{1c}o#T`Z`\\`)&y\" \
        bO`pEy!Z`+\u{6}\u{0}\" b3`Fv4! bk!;!Z`\u{3}]H! bPld!Z`\u{5}[|!Z`\u{1d}WL# b1`8`\u{3}7\u{a}! b/U\u{a}# b1`O`\u{18}\
        c&\" bO`s\u{f}`# b1`3`o\u{a}a# bP`5`Jfh!1`-\"\u{1a}!X`\u{18}N % c(`4`7`]`cTD# cG`P``[b!V`\u{1d}\u{5}k5 c!`1`3`5\
        `8`:`;`<`=`>`?`A`B`E`G`O`P`R`U`]`\u{11}rJ\" b3`?,\u{8}= c,`0`1`3`4`5`7`9`;`<`=`?`@`A`B`D`F`G`H`I`J`L`N`O`P`Q`W`\
        ]`Z\u{1d}\u{14}$ c3`Y`[`r\u{8}-!U`l(5!T`9t>!Z`\u{5}dE$ c1`Z`]` \u{4}Q!%`{ a!1`\u{6} o!1`G!\u{16}\" b]`H'\"\" b]\
        `\u{6}v-\" bO`^K]\" bO`-}s!#`q?z!1`8S\u{14}% c1`Q`7`G`\u{1d}]\u{19}!\"`\u{11}\u{a},\" b8`A$p# bR`3`\u{1a}Z\u{17}\
        !Z`\u{2}+7# b1`P`S\u{1d}C!#`&da\" b]`m\u{c}i!W`^\u{1e}6\" b7`8\u{c}X!$`NLb% c3`K`R`W`\u{8}\u{1}\u{18}% c1`P`]`X\
        `\u{19}}I\" bM`\u{8}F$# c1`K`r%H!1`lSQ\"%`1`zNg# c1`]`k.u!#`&U\u{0}# c1`9`2m\"!1`\u{8}\u{7}b!1`lDh! b\u{18}su\"\
         b8`(\u{8}\u{18}!1`\u{2}]_$ c7`O`P`)qi@ c!`\"`#`(`,`1`2`3`4`5`6`7`9`?`@`B`C`G`I`J`K`L`N`O`P`Q`R`U`V`Z`]`p=\u{13}\
        !\"`s|!![`^fe\" cY`|\u{4}Y\" bZ`\u{1d}\u{13}_. c1`3`8`9`:`B`F`G`I`L`N`O`X`XR]!V`\u{5}\u{19}R\"V`[`>c\u{1}% c1`O\
        `P`]`ce\u{1b}!&`(\u{17}\u{1d}\"%`1`\u{14} Z\" b3`cBn!Z`V\u{18}N\"U`V`\u{17}H_! b\u{0}\u{f}h!\"`<\u{1c}s\"V`Z`0y\
        J! b\u{1e}&u\" b1`1*W!Z`<]=$ cJ`O`F`\u{9}lO\" b=`\u{15};\u{1}!U`'NB\" bZ`\u{3}9m! b\u{18}at# c7`W`jh)!Z`|\u{1f}\
        *\" b3`\u{1e}>C![`9HT\" b3`\u{12}\u{9}i# c3`5`a w!Z`\u{8}1\u{17}!1`}s+!U`;NJ!Z`8RT\" bX`1\u{14}X$ b#`1`P`4T%!1`\
        y\u{12}.$ c*`?`P`0gt!1`Hg\u{8}# b1`]`:\u{5}\u{1d}!Z`t\u{3}<\" b?`\u{17}\u{13}^!Z`e\u{17}\u{a}\" bO`\u{17}:\u{17}\
        !V`kQ=!1`hPR\" b1`U\u{d}h!1`&\\}$U`V`X`Z`O9o\"U`Z``=$# b]`3`@9\u{14}!1`\u{3}@E0 c\"`*`,`1`3`5`?`E`G`K`O`P`Q`X`]\
        `\u{7f}Gf\" b]`.V\u{10}\" b]`#\u{d};\" b9`\u{14}WG!V`;GW# bG`3`g\u{c}Z\" cZ`}$\\!,`XWx!#`iE\u{9}' c#`1`3`P`7`L`\
        Gv)# cK`Z`?1.# cJ`O`r\u{2}7\" b]`\u{19}YB!,`GIS\" bZ`fQ!!2`\u{7f}D## b2`K`\u{4}k?! b\u{6}s\u{10}# cA`]`x\u{19}\u{15}\
        ' c1`3`5`7`B`P`DK\u{1b}!*`?\u{e}H\" bC`\u{13}\u{13}e% c!`1`4`]`ndk\" b?`\u{19}nz!%`S\u{1b}f!V`#<h!1`;+\u{18}% c\
        (`<`Z`X`\u{1d}$,!U`!\u{8}K+ c,`/`1`3`8`9`:`B`N`]`nt{!1`Q\u{7f}\u{f}( c!`*`1`3`?`P`]`ME\u{1a}!U`t\u{10}I* c,`/`1\
        `3`9`B`G`P`]`VY\u{18}\" bQ`':0!\"`1P9$ cL`Z`]`9s\u{1d}!W`GG&\" b9`\u{c}k1\" bP`$y\\! b'\u{1c}j!V`Fm\u{e}\" c3`/\
        h%( c!`1`3`P`X`Z`O`(5+\"W`X`\u{4}$l\" b3`#\u{1d}{!V`#U}![`\u{c}-\u{17}!Z`\u{0},4!V`f]8!W`h\u{4}[\"Z`U`\u{6}ok\"\
         c3`\u{c}Qk# c3`4`:G\u{6}* c\"`#`,`1`3`=`G`I`N`x_)# b0`9`a-b!U`B\u{7f}O! blH[\" b>`\u{1c}&@!X`\u{5}UGC3`4`5`6`7\
        `8`9`:`;`<`=`>`?`A`B`D`E`G`H`I`J`K`L`N`O`P`Q`R`V`W`X`Y`Z`[`]`\u{2}tX\" b3`}]\u{7}\"W`Z`<X\u{13}!Z`ERn\"Z`[`y4\u{2}\
        \" bI`W\u{18}F\" b9`k]{# c1`9`DV!# bO`G`/Pe!V`\u{4}0r) c,`1`3`5`7`>`E`P`BL.!V`4\u{1a}c\" bP`_vm!*`-2\u{1a}!\"`\u{14}\
        A\u{1e}$ c<`O`P`(\u{19}f# cF`P`-\u{1c}\u{7f}\" b]`}^T\" b?`~*{!\"`\u{2}G\u{13}# c@`O`\u{6}=i\" bW`T\u{6}\u{7}\"\
         b3`\u{13}=\u{16}# cT`\\`x^]!Z`|c/!$`\u{1d}\u{8}7& cI`N`O`]`Z`~uK0 c0`1`3`5`7`<`E`L`O`T`Y`Z`[`\\`]`3be!1`}\u{6}\
        s& c!`#`?`P`X`%qy! bR.\u{1d}\" bP`fN#!)`\u{1e}\u{0}8\" bW`G{;!$`\u{f}f#$U`V`X`Z``T/!X`iCf!V`GqrO c!`\"`#`(`)`*`\
        +`,`0`1`2`3`4`5`6`7`8`9`:`;`<`=`>`?`A`B`C`D`E`F`G`H`K`L`M`N`O`P`Q`R`U`V`W`X`Z`]`se\u{1e}\" b=`_I\"\" bG`,\u{1c}\
        \u{14}!1`;h&!1`>oA# b3`]`k\u{12}C5 c0`3`6`8`9`:`;`<`=`>`A`B`F`G`L`N`R`T`W`X`\u{14}\u{9}NC c,`0`1`2`3`5`6`7`8`9`\
        :`;`=`>`A`B`C`D`F`G`H`J`K`L`M`N`O`P`Q`T`V`X`Z`]`g\u{1e}\u{5}* c1`3`F`K`P`R`V`Y`Z`\u{5}D\u{1b}![`(0J!U`l\u{12}\u{0}\
        !Y`(\u{2}G\" bN`\u{1}q\u{19}\" b3`>\u{4}\u{1a}\" bQ`b\u{c}[!1`\u{1f}`}\" b3`\u{7f}\u{1a}G!S`\u{1e}\u{7}R\" bP`y\
        Nm\" bO`\u{1e}\u{4}N\" bR`8\u{14}7!V`m?_\" bP`\u{a}\u{0}># bP`V`>pB!Z`\u{1e}lT![`5%\u{4}# bY`[`%^\u{12}\" b3`\u{7}\
        \u{8}H!V`\u{12}6V!Z`\u{3}@a# c,`<`\u{1d}(~!1`)%k\" c3`S<E# bO`3`w\u{9}\u{b}$ c1`3`P`%!\u{12}& c1`3`F`Z`]`W%P!U`\
        _t?!U`\u{10}~w\" b4`M\u{7f}\u{8}!1`\u{c}s$\" b3`y=,!U`I\u{e}-!V`N8^!\"`w\u{9}\u{0}\" bY`\u{a}69\" b]`kfI# bB`3`\
        @ua# c3`J`.'\u{16}\" b3`R4v\" b3`\u{12}#y\" b1`+\u{8}\u{13}$ c4`W`X`\\(3$ c3`J`P`*\u{e}\u{6}!Z`It\u{1a}# b1`]`i\
        X,!U`m+/\" bO`\u{13}S*\" bP`r79! cW\u{19}V!Y`#%h!1`\u{11}e\u{17}# c=`G`Q%*!Z`ER\u{7}!Z`\u{15}\u{a}T!%`\u{3}&\u{6}\
        \" bN`&[\u{1b}$ b!`1`G`*>?# cQ`3`orH$ b\"`,`8`Ba2# cJ`Z`\u{11}24# c-`A`#\u{6}9!%`--?#\"`#`1`\u{6}\u{1a}T\" bP`;\
        \u{14}o( c*`1`3`7`?`O`Q`\u{1e}3\u{1f}# c3`G`@sE! c\u{1f}$}!1`Br\u{4}\" bW`\u{f}7=! b\u{0}5R!%`m%Y\"!`1`.\u{2}n\"\
         b7`@\u{17}!!V`;\u{2}N!1`e\u{11}Q! b\u{3}6\u{5}!V`mN\u{f}' c1`3`K`N`W`]`O{\u{11}!V`ot\u{1b}\" bW`E+1!U`ugN$ b*`\
        1`3`K\u{12}z\"V`U`\u{6}\u{6}\u{4}\" bU`#\"\u{f}! b\u{7}S\u{10}!Z`\u{1e}x3!Z`\u{9}\\=. c,`1`3`5`;`G`H`N`O`P`Q`Z`\
        ]`L\u{19}\u{f}!$`\u{12}Q$\" bL`gB7\" bR`R\u{a}=!Z`\u{2}lH: c!`\"`(`*`1`3`5`8`9`:`;`<`=`?`G`K`L`O`P`Q`R`V`Y`Z`]`\
        J~H\" b?`,OK\" cA`IfR# cH`Z`\u{16}{|!Z`{\u{e}\u{d}$ c1`P`F`\u{6}\u{8}/\" cA`2*?!1`V{\u{e}!W`\u{9}N$# b1`H`}$b!Z\
        `TI~\" b=` ]\u{11}!*`A-\u{13}\"\"`#`gl%\" b9`pO(\" b]`m+U!1` ^l!\"`=Dm# cG`N`Yd\u{f}\" b]`';A# c3`7`\\\u{1e}\u{c}\
        $ c&`'`]`a>\u{7}\" cY`#NA! b\u{8}\u{b}A# c3`Q`v@c\" b]`Y\u{d}z!1`T;\u{7f}\" c3`\u{2}%\u{f}# cO`K`^\u{13}\u{1d}!\
        1`\u{0}tS\" c3`u\u{1d}\u{8}\" c3`-\"\u{e}& c!`1`3`O`Z`l&Q\" bO`w7Y!V`\u{16}N\u{9}* c(`*`1`3`?`J`P`Q`]`\u{10}V3%\
         b*`1`3`Q`1PI# b1`O`E L!%`\u{2}6~!V`mP\u{14}% c#`3`:`G`\u{c}EE\" bF`|d*!V`/\u{1d};$ cO`3`X`\u{11};Q\" cT`F\u{1}\
        (!/`6eQ!X`\u{e}\u{a}\u{15}!Z`\u{7f}p\u{16}!V`;|[\" b3`\u{12}\u{7f}\u{0}!*`Gq !*`P|!$ cN`Q`X`$\\+' c)`1`K`Q`]`<`\
        JyJ!V`F\u{1d} ! c\u{a}\u{b}6\" b3`m\u{c}\u{11}# c3`P`4h9!$`@[Z# cP`3`q\u{d}b! b\u{1c}qz$ c3`G`Q`R(U!%`(S^!U`\u{19}\
        'd% c1`:`3`Q`e\u{5}\u{f}\" b7`\u{4}aR\" cA`o&\u{10}$ c1`N`G`A)B!Z`kxO!#`@'\u{10}! bv\u{16}P!W`PWW!1`Bi}!U`3O\"!\
        \"`g%M\"Z`V`\u{1f}\u{3}e$ c1`G`3`!5I!V`\u{6}0b# b]`Z`X\u{1d}\u{11}!1`(t\u{1c}' c1`3`8`9`N`P`HQ)!V`0\u{16}V!V`*#\
        _\" b1`FMm\" b3`Q\u{16}\u{0}# b,`<`c}Y!$`5qw\"\"`#`;\u{1a}\u{0}2 c1`3`4`5`7`:`=`E`G`K`L`N`O`P`Q`X`]`hm\u{b}$ c1\
        `3`G`\\\u{4}N& c,`1`3`N`]`b\\\\# c3`;`\u{b}Jc\" bW`2\u{8}n% b#`1`G`S`lfu# b#`9``\u{1b}8!U`[_^!%`.*a!W`\u{2}=e!&\
        `5v\u{13}\" bP`3p\"!)`\u{e}i#!V`q\u{b}(\" bP`pj+# bP`:`i9f( c(`*`,`.`1`3`;`&2'! bn\"6!#`Oe\u{12}!&`Rs\u{17}\" b\
        W`|F$!V`D.*\" b9`^,/# c3`O` II!V`3SS!#`n\u{1}v!Z`\u{d},\u{7f}$ c3`P`Q`a|\u{b}!\"`uC\u{1b}\" b3`O_## b,`J`\u{19}\
        L^!U`am\u{d}! b\u{18}2K# bY`J`aJn\" b3`28o!#`KQ\u{f}!\"`\u{5};\u{14}\" bJ`rz\u{1a}!Z`\u{5}!B# b2`J`h\u{15}Y!Z`3\
        W\u{8}% c5`O`R`3`C}m! b\u{11}J}!1`\u{2}F\u{0}# b2`W`l&!!1`\u{1b}AN!1`[8(# c4`L`\u{a}5`\" bH`\u{1}.j!$`4a}\" bW`\
        s^\u{9}\" bQ`Hg4# bP`3`\u{a}\u{14}Y\" bG`\u{d}}e\" bP`3|l!V`ven!#`U5\u{17}![`}jH!T`\u{9}tl# c9`8`$y\u{2}\" bK`r\
        fk\" c]`\u{17}Kn% c3`<`Z`]`q_=!#`c\u{11}]!Z`\u{f}1\u{7f}!V`\u{0}R\u{c}& c3`?`K`P`R``\u{1}\u{1e}!1`8;+\" cL`c-g!\
        X`\u{10}Ym!$`HW\u{0}\" bG`\u{6}\u{13}\u{b}\" b9`(j[!V`\u{15}\u{19}`\" bP`\u{5};d!V`f\u{1a}\u{2}\" bP`hI\u{19}!V\
        `D\u{e}*' c1`3`8`9`P`]`\u{1a}\u{4}0!1`)3,\" bO` \u{13}l\" b]`\u{7f}A\u{1}!V`\u{1}{\u{8}$ c1`3`W`WHOI c(`)`,`1`2\
        `3`4`5`6`7`8`:`;`<`=`>`?`A`B`D`E`G`H`I`J`K`L`M`N`O`P`Q`R`U`V`W`X`Z`[`]``dP!X`\u{7f}1e!1`1g\u{1}! by\u{6}O\" c3`\
        \u{1f}&C( c*`1`3`?`Q`]`G`\u{6}#L!U`xHL!U`X\u{1}\u{b}# b,`3`&\u{f}\u{11}! b\u{4}:\u{18}! b4\u{1}@!\\`=\u{12}?! b\
        5\u{19}}( c1`3`@`O`P`R`U`6\u{18}c\" cG`\u{0}rq\" b3`n\u{16}y\" b@`TU\u{d}\" bH`]\u{12}U% cG`]`9`3`\u{7}3p\" b3`\
        >^\u{11}!Y`7da!1`\u{0}k\u{15}!&`FH(# b(`4`{,)!1`/\u{1a}4!Z`z\u{5}M!1`f\u{6}3# b3`]`?%G\" b]`#NI\" bV`-\u{1d}\u{f}\
        \" b1`\u{1d}TH!V`T/\u{19}!Y`2WZ\" b]`s|\u{7}$ cT`Y`X`#u9# b:`3`fuK!Z`\\\u{16}R( c*`1`3`N`O`P`]`-S\u{6}!T`<j\u{7}\
        \" b]`f\u{19}\u{b}! c\u{2})'!1`s'<!V`;FO!\"`e^v! b\u{5}\u{e}\u{f}B c)`0`1`3`4`5`6`7`9`:`;`=`?`@`B`C`D`E`F`G`I`J\
        `K`L`N`O`P`Q`V`W`Y`[`]`cI\u{13}\" b3`*)\u{1b}# b1`Q`1X@!$`Q>|!1`h\u{17}:!%`\u{d}\u{1c}V$U`V`Y`Z`\u{8}U2!Z`nUB% \
        c1`5`O`V`;*r!Z`vt\u{7f}\" b?`z%\u{1d}\" b]`b\u{18}z!!`\u{17}a\u{7f}!U`8%=\" b3`hSL' c3`F`J`O`P`K`<\u{a}}!V`\u{d}\
        \u{f}~\" bE`Nf\u{0}!1`D\u{5}l!%``km!$`<^\u{7f}!(`\u{6}E]$ c3`O`P`\u{13}\u{19}z!1`)O\u{11}!(`ae\u{18}' c2`3`E`P`\
        R`Z`B\u{6}\u{19}!V`I+6!U`k\u{1f}Y!Z`\u{f}:]# b1`O`\u{1d}Tt!1`\u{1b}\u{19}u# b!`Z`oF\u{1b}% c3`O`R`]`]}!! bj1## \
        b#`3`\u{4}3Y\" bO`~0\u{15}!Z`-H!!S`/\u{18}#% cB`Q`9`N`\u{6}8K\" bP`O d!V`;un\" cZ`F4\u{a}!W`h\u{12}\u{1e}\" bE`\
        vPE\" bY`Y\u{13}\\!Z`!z\u{e}\" b3`.-\u{1c}!V`\u{10}\u{11}@!1`/KE!Z`\"0l# cP`3`1\u{1d}s!1`=\u{13}\u{3}# cI`]`\u{1d}\
        T\u{10}\" cA`u=6\"\"`1`s\u{b}N\" bK`@Od!U`<\u{c}\u{4}% c%`1`>`]`h!\u{6}!Z`p[$# b1`I`B*D\" b?`{Gg\" cP`;Z\u{5}I3\
        `4`5`6`7`8`9`:`;`<`=`>`?`@`A`B`C`D`E`F`G`H`I`K`L`M`N`O`P`Q`R`T`U`V`W`X`Y`Z`[`\\`]`P<\u{15}!V`\u{1e}1-!1`)\u{1}h\
        !Z`p\u{19}x< c(`,`0`1`3`4`5`6`8`9`;`=`>`?`@`E`F`G`H`J`N`O`P`W`Y`Z`]`Dtt# bY`Z`\u{c}Aw$ b)`3`]`\\\u{10}\u{3}( c1\
        `3`4`A`S`Z`]`M?\u{1c}!\"`ip\u{1}\" bJ`\u{13}\u{9}\u{1d}!&`\u{b}\u{0}c!V`45\u{1f}\" bR`hNb!Z`\u{1d}}\u{0}\" bO`&\
        ^\u{11}, c(`1`3`?`E`K`N`P`Q`V`;`J1-!*`~3g!(`v\u{11}>\" b3`J\u{12}D$ c8`G`N`=xS\" b3`\u{1c}E`\"U`V`g&t\" b3`i\u{10}\
        {!V`#P0% c\"`#`1`;`\u{13}(d$ b#`*`;`aQd\" bK`xDg$ cP`Z`]`51n!1`\u{a}7y! b {\u{7f}E c&`(`,`0`1`3`4`5`7`8`9`:`;`<\
        `=`>`?`@`B`D`G`J`K`N`O`P`Q`R`S`T`V`W`Y`Z`[`]`;V+!Z`\u{1c}IE' c1`3`?`O`Q`]`(-i$ cZ`]`3`/on! cbX}# b\"`<`\u{1}VQ\"\
         b?`1/S!Z`\u{11}]B!U`\u{a}\u{1a}W!1` nI# b1`Y`Y+q! bS\u{6}\u{d}# cF`Y``\u{18}\u{18}' c1`3`P`R`Z`]`W\u{8}\"\" bI\
        `\u{a};0! b\u{2}=|!Z`R\u{1b}\u{1f}\" bB`QP;B c!`#`(`)`,`1`3`4`5`6`7`9`:`=`B`D`E`G`I`K`L`N`O`P`Q`R`T`U`V`X`Z`[`]\
        `|g<!1`\u{17}e=!V`\u{1c}/X!%`\u{1b}=6) c3`4`5`7`L`O`Q`]`h\u{d}Q\" b1`~4(!Z`\u{e}|\u{7}$ c1`3`]`\u{15}AN!\"`\u{18}\
        CN$U`V`Z`[`uul!1`%~\u{f}! b-\"R!U`l\u{14}\u{19}!Z`DTL$ b1`7`3`Na\u{b}\" b8`\u{1b}\u{10}h!W`;Rj\" bO`Z\u{c}\u{8}\
        !V`*7v+ c(`*`,`0`1`3`8`9`;`?`!N}!Z`W\u{11}!!V`%\u{1}T!1`r%\u{1f}% c1`3`Q`]`MD*\" bP``Q0\"U`V`@\u{17}Y! bZ\u{19}\
        (! b?F[& c1`3`K`Q`]`\u{4}Z,!1`\"$r!U`=\u{1e}H!V`$5f!/`;p_! bG$e\" bO`9\u{1}\u{2}\" b3`u\u{1a}\u{3}! bIlC!,`(Ah!\
        U`\u{16}^\u{1f}% c1`3`L`]`u8p\" bP`=t[# c4`]`)\u{13}l\" c,`E<r\" b3`\u{16}\u{18}\u{3}!Z`oq7\" b3`%\u{17}C\" b3`\
        U\u{d}E\" bR`5\u{19}U\" cP`|\u{7}z!\"`W0+\" bK`]qM% c1`N`Q`J`G(N# b,`?`VOW!/`SV\u{b}$ cQ`]`<`7/\u{1d}( c1`3`4`J\
        `R`U`]`R\u{1b}S# c3`?`\u{e}~\u{e}D c!`\"`#`'`(`)`*`1`3`4`5`6`7`8`9`:`;`<`=`?`@`A`C`D`G`I`L`N`O`P`Q`R`Y`Z`]`&<\u{1d}\
        !Z`<y=!%`\u{1b}[C!V`\u{0}on!Z`3m\u{d}\" bG`wv4\" bE`?@L!U`/=[!Z`O\u{13}z!U`\\(|\"U`V`\u{e}\u{14}\u{2}!\"`SS'!1`\
        Pi5!1`y89# c1`I`V\u{7}f!U`K~\u{6}!X`R=\u{19}$ cP`?`Z`\u{0}1%# bG`Q`!`:!&`u9<& c7`9`B`C`]`1)y\" bO`Qm>' c2`3`=`H\
        `Q`Y`RdA!Z`f\u{1a}%!V`A\"+! bEl\u{b}\" bL`r]d# bD`O`*hp! cVY\u{a}! b\u{19}C\u{d}\" bE`-;e!W`l#\u{14}\" c7`r1%\"\
        S`U`\u{1c}BY!$`\u{10}n+!Y`=8.# b1`Y`VG5!Z`\u{10}|7!1`\u{19}e\u{1}!!`s\u{0}$!1`iee!Z`W@4( c3`4`@`G`K`R`X`\u{1}tO\
        $ b1`]`Z`~\u{18}Z!U`m\u{6}\u{16}!X`e{Y\" b3`\u{b}\u{6}*& c*`1`3`?`]`QC>' c3`<`I`O`R`Z`H@N$ c3`=`P`/)h# b%`]`?\u{10}\
        |\" b5``[;!W`1v>\"V`U`w{K!V`\u{3}8H! bzCX!Z`\u{1b}Mj!\"`\u{17}s\u{8}! bO\u{15}\u{b}!Z`6t2!1`\u{4}JL!Z`V<o!U`\u{c}\
        \u{f}s\" b]`rz\u{14}!X`vP\"\" b=`\u{1b}\u{19}<!1`*)G!1`7&e!U`R\"\u{7}\" b3`|7_!\"`,Qy!1`|{\u{16}+ c!`1`3`7`O`P`\
        R`Z`\\`]`\u{0}\u{8}\\!Z`Z1n!,`9%+# b1`]`-\u{11})# b\"`=`_P,!%`\u{8}\u{16}3\"W`X`\u{12}5C\" b1`d^u!V`-\u{16}H\" \
        b3`\u{1e}{W\" bK`.p}\"%`1`sV\u{0}!/`%\u{7f}\u{4}. c+`,`1`3`5`8`B`D`E`K`P`R`U`(*#!2`A\u{1f}$!/`=\u{16}M\" b3`\u{8}\
        TR& b\"`#`,`1`3`\u{d}Ib# b#`]`w2\u{1}!V`S\"(# bG`Z`-#w!Z`\u{e}j?!1`\u{17}i($ c1`X`K`g_l\"V`Z`Ayl! b\u{1e}Kn!U`)\
        \u{1d}20 c3`4`5`<`A`E`G`L`N`O`R`V`W`Z`]`3\u{6}2# cG`]`p+x\" b]`\u{1d},$!Z`E*[\" b9`#1\\# b1`3`]mj!U`Ker!Z`\u{1}\
        O\u{15}# b6`O`Ex\u{1b}!*`\u{a}F4\" b]`Ryc! ba0\u{17}' c2`3`H`J`O`Q`j T!Z`qG\u{9}!U`9s\u{c}\" b3`5i\u{0}\" b<`\u{7}\
        Ic/ c#`1`3`8`B`E`J`L`O`R`Y`Z`[`]`\u{11}Pi\" bV`a8p# b1`3`c\u{19}\u{2}\" b9`ZKG% c3`6`N`]`M\u{1f}t# b4`]`#\u{1d}\
        y% c3`E`Y`[`HD\u{11}% c3`K`O`]`O#\u{19}$ c<`K`3`l:5% c,`1`3`9`o7E\" bW`/MP\" bX`\"zi!%`G\u{e};' c3`@`G`P`W`R`AG\
        J!W`Vhz!V`8y\u{6}!Z`\u{18}OJ!Z`\u{e}\u{4}i!1`i\u{12}\u{9}!1`$9S# c4`O`yY\u{0}!V`gKG!\"`RcW\" b3`LLA!U``NK3 c3`5\
        `9`;`=`B`E`G`K`L`O`P`Q`R`V`X`Z`]`3TQ!U`\u{0}vo!1`aj~# b<`3`7\u{1d}0\"#`1`\u{b}k:; c1`3`4`5`6`7`8`9`:`;`<`=`>`?`\
        @`B`C`G`L`O`P`R`U`V`Z`]`\u{f}fJ!\"`k!=! b\u{15}\u{19}o\" bG`,\u{7}B!V`}ls!1`F\u{1d}|!U`i]\u{14}% c@`G`R`3`+\u{7f}\
        \u{9}!$`b_(!X`P;*\" c3`\u{1b}}F# c]`3`Q\"Y!1`V%\\! c+\u{14}]' c,`3`B`I`P`Y`\u{0}_l\" b3`hA\u{1c}!V`H\u{7f}(!V`X\
        NB# c*`3`4CP\" bN`\u{1f}\u{a}r!Z`\u{9}YI' c1`3`5`P`Q`]`\u{1c}R\u{4}\" bL`mq%\" b3`ZAi\" cZ`R;\u{a}!1`ZC\u{b}!Z`\
        5ER!V`\u{19}Hx# b<`P`K[\u{7}$ cL`O`R`u*)\" bO`]^o! b4Kx!1`:\u{f}\u{2}# bJ`3`\u{b}?:# b,`>`2&=$ b#`1`Z`\u{b}HE\"\
         bP`\u{15}\u{d}P!Z`\u{15}/\"! b\u{19}S&&S`T`U`Y`Z`\\`Y\u{0}d!\"`\\L\") c3`4`@`J`K`O`R`]`NR*\" bZ`uUs% cH`L`N`J`\
        A\\1# b3`Y`SiT\" cO`\u{8}4\u{10}\" bX`B\u{17}t\" b:`gk=\" b]`7#b$ b2`3`O`w\u{10}l!W`Z$\u{7}!*`r<\u{b}# c3`6`\u{6}\
        B\u{13}!U`V\u{7f}'# b1`3`1eZ!W`T\u{3}i# b#`P`\u{a}[j!V`'{\u{7}\"T`X`L~\u{1c}# c1`3`\u{16} \u{7f}\" bB`Y\u{1}\u{a}\
        \" bZ`x\u{f}#!#`s\u{15}4\" bQ`\u{6}C8\" b3`U(l% c1`]`3`N`_r\u{6}! bGt\u{7}\" b3`\u{12}^\u{17}\"T`X`}:x!U`\u{a}S\
        <! b\u{3}\u{10}Z# bP`3`|{~!U`B9\u{1d}# b1`P`$G(# b1`]`\u{14}l+!1``\u{4}G! b_RS# c3`L`\u{5})Z!V`!6\u{3}# b1`3`\u{17}\
        T0# b3`E`(.2!Z`\u{b}3<# b1`P`K\u{1f}l!1`\u{18}!v!(`Nv\u{11}# b6`O`fBB!1`&Oo!1`n)\u{d}! bd\u{14}=E c!`1`3`4`5`6`\
        7`8`:`<`=`?`@`A`B`C`F`G`H`I`J`K`L`N`O`P`Q`R`T`U`V`W`X`Y`Z`]`A\\h#\"`#`,`eB{# b)`3`r=\u{12}!Z`\u{11}\u{15}\u{1a}\
        !V`\u{c}eF!Z`\u{7}lk! be#\u{6}!&`|\u{12}\u{9}!V`vF\u{e}\" bP`Ep2!1`$\u{6}<% c)`1`3`P`tnB!U`XV[( c1`G`K`L`W`Z`]`\
        P\u{a}`\"U`V`o5s!Z`\u{4}kM!Z`a{K! b\u{1d}\u{e}\u{1d}!*`\u{1f}\u{8}y!V`fV\u{f}!1`\u{1e}\u{14}A$ b#`]`I`&fW$ b1`B\
        `7`XiZ!Z`\u{12}\u{11}\u{f}$ c1`U`V`\u{14}'7![`W#j\" b1``q\u{5}% c1`O`P`G`\\5\u{1a}$ b(`.`;`7Y7\" bZ`&\u{d}\u{5}\
        # b3`<`[Ak) c+`0`3`9`:`B`C`E`\"p\u{1c}! byk\u{1f}\" bJ`\u{16}g\u{3}! c\u{1b}\u{f}\u{16}\" b]`h(<\"T`Y`{/\u{15}!\
         b\u{d}~.!X`\u{4}ZH* c1`3`5`@`L`P`Q`R`V`C\u{16}^! bVdw!Z`\u{11}$.!1`nzK# c?`]`\u{4}\u{0},\" bH`o+@!1`XZM!V`2\"\u{1e}\
        \" bE`Y\u{19}3\"#`1`G#\u{2}!#`\u{10}\u{3};! b(\u{17}S\" b;`FIe\" bM`lcf\" c]`k`\u{1e}!\\`zG/\" bP`LeA!1`:p1!V`P\
        \u{c}\u{10}\" b<`\u{14}>D\" b?`}SY0 c1`3`6`;`E`I`P`Q`T`X`Y`Z`[`\\`]`\u{13}^Z& b#`,`1`2`K`N3\u{8}\"#`1`%+d\" b3`\
        jy\u{4}\" bO`A9*\" bG`%j<\" c6`\u{0}`r\" b]`\u{2}-.\" bK`{J8# c1`]`A/:! bD\u{f}S# cO`Q`\u{10}\u{12}k' c#`,`2`3`\
        J`O`$a<! b~IW!1`!dY! b}\u{4}F!1`g\u{6}\u{8}\" b]`B\u{13}\u{1e}!\"`Z[E!V`\u{1b}as\" b]`3\u{4}\u{1}\" bK`3V\u{a}!\
        U`ir+! bAv<% c1`3`7`P`0}>!Z`\u{1a}QBU c!`#`$`%`&`(`)`*`+`,`/`0`1`3`4`5`6`7`8`9`:`;`<`=`>`?`@`A`B`D`E`F`G`H`J`K`\
        L`N`O`P`Q`R`S`T`U`V`W`X`Y`Z`\\`]`q\u{f}\u{f}\" b[`e\u{8}\u{1f}# c3`P`\u{6}\u{0}~!!`Gg\u{1}!1`U\u{2}\u{1d}!Z`t]x\
        # b,`4`{<\u{1a}# b3`P`F2+# c3`]`pP\u{7f}!X`g\u{19}\u{a}!V`\u{11}Z(! b;,)\" b3`\u{7f}\u{a}\u{12}\" bV`H<V\" b3`\u{13}\
        R\u{2}!\"`q}\u{1c}!1`WCH! bNw]\"W`Z` Y|\" bU`\u{1a}o~! bD>\u{f}!%`#t\"\" c3`\u{16}1[!1`\u{9}\u{17}e1 c,`0`1`3`6\
        `8`;`=`>`@`A`G`J`O`P`Q`\u{1f}8f\" b5`*X\u{3}# b$`]` b#!!`).F.3`5`6`:`<`=`F`G`J`K`O`P`W`]`1#\u{7}!Y`q\u{16}\u{19}\
        !V`\u{10}\u{13},\" b3`\u{4} =! bn\u{10}C$ b*`1`]`B/X!Z` pX!%`\u{1f}E_\" b>`Je\u{6}\"\"`1`|/ !\"`l/+$ c3`9`P`\\=\
        G! bzyx\" bO`jG\u{1}\" b]`\u{14}J.\" b]`EIB\" b]`bZ`# b8`:`Y\\{!Z``M\"!U`\u{f}-%!V`\u{0} *!V`s^g$ c=`G`W`8\u{c}\
        \u{0}$ c2`J`3`u:\u{a}# b1`3`L\u{e}\u{16}!1`\u{d}P:# b#`3`V:V\" c]`z(x!U`\"\u{1e}y# b3`P`/Z\u{0}!Z`C\u{8}(# b1`]\
        `U,8!1`/\u{2}A\" c9`\u{1d}!J% c1`N`O`3`\u{18}\u{1e}c\" b3`\u{1c}6q\")`*`;`+!V`\u{1}\u{9}O!U`3zd\" b#`%\u{16}h# \
        b1`3`)\u{19}\u{12}\"W`Z`wY;\" b3`T0M# b,`?`M(R!1`_s\\! cR\u{1c}$\" b3`n%#, c1`8`:`;`<`=`>`?`A`B`G`X\u{4}%! b\u{1}\
        +Y!1`\u{1f}Un!V`\u{1}\u{19},!)`S|?!S`\u{19}~w! b)\u{1d}2\" bJ`Q\u{14}A# b8`O`\u{14}\u{1d}`7 c!`#`(`*`,`.`0`1`3`\
        5`;`?`B`G`I`J`K`N`O`Q`R`]`\u{1a}'\u{14}& c1`3`P`]`5`0\u{1c}3\" bZ`_\u{e}\u{18}!$`^C:\" b?`F\u{d};) c#`%`1`3`>`P\
        `K`X`a7[!Z`\u{0}\u{19}u* c1`=`I`L`N`O`R`Z`]`\"\u{1e}\u{19}\" bN`<\u{4}W# b1`P`\u{5}\u{10}\u{7f}\"\"`,`\u{1a}F\u{1a}\
        !&`,7'\" cY`p4Z' cB`G`N`O`P`X`Tx\u{b}!Z`~1\u{15}# b]`R`\u{c}?\u{19}\" bN`]\u{12}=!Z`TJ6!T`Pt\\# cU`X`x\u{b}\u{12}\
        !$`J\"?$ c3`5`6`{\"K\" c3`\u{2}\u{0}\u{15}!#`~`/! b+\u{d}l\" b3`\u{15}Mv$ b1`J`3`A=`$ cH`Q`V`)S\u{a}( c\"`3`4`>\
        `K`R`]`\u{1b}\u{12}\u{12}% cP`]`G`N`g8V\"V`Z`\u{0}\u{10}[\" bO`R.d# b3`O`?\u{1}\u{1a}' c1`3`<`=`O`W`]\u{14}1!1`\
        `>@\" b8`,\u{18}x\"(`.`)$\u{1a}\" bL`\u{c}6D# c]`Z`T@L\"%`1`<\u{17}R!&`\u{7f}Q=!Z`@\u{1c}\u{8}!2`5\u{1c}\u{2}!1\
        `/1.# b%`]`c_/!V`c}s! b\u{3}\u{0}n\" b3`K^\u{1e}# b1`<`qX\u{1f}! bq27!V`\u{e}a6!1`\u{18}6J\" b3`H\u{14}J\" bG`\u{e}\
        ku!Z`;\u{8}3!Z`3\u{a};$ cP`?`3`#\u{19}}# bB`6`5*\u{1c}\" bZ`\u{1e}J3! b\u{18}\u{7f}3\" cQ`F\u{1c}3! bB\u{1d}@!V\
        `c\u{c}G#U`V`Z`7zl! bk0\u{0}\"V`U`x^g! bX\u{9}\u{c}!Z`9R\u{12}1 c!`,`0`1`3`7`8`9`;`<`G`N`O`P`Q`]`v\\|\" b]`\u{19}\
        \u{1c}\u{b}\" b[`>\\/!&`.i1# bK`V`bWh\" bZ`\u{5}Wt!%`x'\u{1c}!U`g_5!%`Z\u{1c}\u{b}! by/\u{18}!V`ex\u{8}\" b3`eu\
        t\" bR`fo\u{0}#\"`#`1`\u{1e}H4!1`s\u{9}A% c3`O`]`Q`\u{3}k\u{7f}' c(`)`.`3`G`R`B-\u{17}!T`\u{0}\u{6}\u{19}$ cP`Z\
        `]`V6D\"U`Z`[xj!V`3@\u{1a}$ b1`3`7`\u{6}\u{6}H\" b]`/`[! b[Lb!Z`\u{1e}k\u{7}# b,`O`Me\u{1f}\"V`Z`u*)#\"`#`1`G5\\\
        \" bR`\u{18}A\u{9}!U`P\u{1e}\u{14}!V`g&)# b?`3`*G\\!V`1K)\" b8`VYU\" c3`)a\u{9}\" bJ`Qmh# b1`3`\u{a}9\u{a}\" b3\
        `D0e23`4`5`6`7`<`=`?`@`C`G`N`O`P`Q`V`Z`]`\u{a}p'\" b4`v\u{a}b$ c1`W`]`d!d!1`jP\\!1``\\n\" c9`\u{7f}\u{15}u$ c1`\
        3`P`\u{1a}y\u{9}!Z`2j,\" bJ`Mx4!V` o%!W`8\u{7}0\" bJ`,2:!Z`Q\u{8}A!U`/\u{10}i!$`|>\u{7f}%S`T`W`Z`[`\u{19}\u{13}\
        ,! bF\u{1c}D# c1`]`op_!1`\\T\u{4}$ c3`Z`]`\u{d}\u{16}P\" c]`nHc\" b3`<R\u{5}!Z`zt)!$`_\u{8}.!V`cb5! bq-8$ c1`7`\
        W`|N=!1`f:m# b#`3`zfv\" b3`\u{14}>\u{0}\" b:`t\u{14}\u{14}!V`Xe\u{1e}# cP`3`\\v!\" bO`\u{9}#.\"T`X`\u{9}RM\" c3\
        `\\3U\" bO`r\u{3}\u{f}\"Z`U`R\u{1a}5!1`G/v\" bZ`\u{1f}9\u{12}G c!`#`(`*`,`0`1`3`4`5`6`7`8`9`:`;`<`=`>`?`@`A`B`D\
        `E`G`K`L`N`O`P`Q`R`S`V`X`Z`]`2R\u{15}!V`mQ1! b|\u{4}=!V`\u{8}\u{14}v\" b]`=Aw\" cR`an|\" b3`E\u{c}\u{4}' c1`3`N\
        `P`R`]`\u{3}BA\" b3`)NK![`\"1S\" b3`N[v!Y`X\u{18}w!Z`+P\u{18}!V`\u{e}\u{1a}!\" bE`{w7+ c\"`#`1`3`8`9`J`N`]`I`)L\
        E! b<gl!U`\u{9}O\u{18}\" bR`\u{17}\u{19}@!Z`\u{19}_N!Y`\u{7f}*V# b3`Q`r:^!U`s\u{18}_\" bE`\u{2}\u{2}|!1`$E\u{a}\
        \"W`\\`st_!\\`$#V!#`4Ve+ c3`8`@`B`D`G`H`K`O`Z`\u{5}YF% c1`3`;`P`lzS\" b]`JP\u{9}\"#`1`&\u{16}$!W`}(3!1`C23\" bJ\
        `Uo<!\"`\u{7f}:>+ c*`/`1`3`:`L`O`P`Q`X`Tzq! bN\u{16}\u{b}! bb.\u{5}# c1`]`4K\u{15}! bkc(\" bR`zx@!1`ldC\"#`1``N\
        o\" bZ`?C,![`{Ho!V`&\u{18}~\"V`Z`\u{16}\u{10}\u{17}\" bB`.\u{1f}0!2`\u{1}<Q% c3`5`=`Z`w(l\" bQ`\u{10}<r!1`e|\u{10}\
        \" b3`ZmH\" bG`I\u{8}U\" b<`G\u{16}p\" bN`x8u$ c3`]`G`j<|' c#`3`G`P`O`J`C\u{6}\u{4}\" bP`\u{7}\u{7f}B! bK\u{7f}\
        J\" b=`{\u{d}T\" b8`\u{4}[b!1`9\u{7}q\" bO`Vm=\" cQ`hnu\" bG`\u{a}@\u{b}# c1`P`_\u{15}\u{1f}' c1`3`O`P`Q`]`.*Q#\
         b1`P`h\u{3}\u{14}\" b7`L\u{4}'!1`\u{a}gx!!`.Y|\" b9`qi\u{7}- c3`4`6`7`9`>`F`G`J`X`Z`]`\u{f}N\u{8}# cI`]`z?,# c\
        J`5`&$E\" bV`t\u{2}\u{0}!U`m5\u{f}# c]`O`\u{10}\u{1b}\u{1b}!1`T\u{a}%!V`\u{d}%2% c3`4`L`N`F\u{e}b' c*`1`3`J`P`R\
        `\u{1b};I# bN`3`6_U!Z`\u{7f}/f# b3`@`\u{a}cj\"W`Z`Mm\u{1e}\" b]`$\u{16}\\\" cZ`OF\u{1b}!V`\u{9}M*$ cL`O`N`KiC! \
        b}JD\" c]`J\u{1}_\" b4`\u{4}Q\u{9}# cG`3`\u{e}2y!)`r\u{1f}\u{c}' c\"`#`1`3`G`O`^J\u{1b}\" bO`qC \" bO`\u{f}Xz!V\
        `\u{14}m\u{16}!1`!0\u{a}!*`\u{e}u\u{f}!Z`,&o! b`C\u{f}! bw\u{4}I\" b7`C\u{16}]!1`*g\u{12}!W`\u{0}\u{b}\u{15}!,`\
        eF\u{18}!1`t#6!Z`z^<\" bF`kuC\"Z`V`2oE!V`q\u{13}g\" b@`06H\" cG`WbJ# c0`9`.Rx$ c1`]`Z`n]\u{d}# c3`P`\u{18}~\u{14}\
        & c2`3`4`J`N`5\u{14}m!\"`]\u{1b}\u{6}!U`K9\u{17}& c1`3`K`M`P`N\u{19}%* c3`:`=`D`L`O`T`[`]`bj1\"\"`#`\u{12}\u{16}\
        O# b1`G`[m1!V`'sN\" bE`k\u{18}g# c1`O`+Ha# bG`3`\u{12}+\u{1a}\" bE`oh\u{1b}\" c3`\u{d}!2\" bP`ijH$ c2`3`P`bh}1 \
        c1`3`4`5`:`<`?`@`A`G`K`O`P`Q`R`Z`\u{10}\u{6}\u{11}!&`@PD!1`$\u{7}G!Z`\u{e}F\u{1b}\" bP`r5+# cH`K`x\u{a}\u{17}, \
        c*`1`3`4`<`J`N`O`P`Z`]`\u{b}\"\u{1c}\"V`X`\u{7}\u{1b}\u{1c}% c%`Q`]`8`\u{8}&'& c#`1`P`]`3`N\u{d}-!V`|6o!1`*J## \
        b1`7`u|H!V`>\u{4}K!\"`\u{1e}%\u{d}!1`[\u{1}8!#`o)C!1`*%D\" bE`TFy! b\u{13}0\u{5}!1`h\u{18}\"!,`\u{1b}t#4 c3`5`6\
        `;`<`@`D`E`F`K`N`O`P`U`V`X`Y`[`]`?.*\" bP`b#3!Z`}\u{18}6& c#`3`S`]`4`YTQ! b\u{1f}Zj! b( 8!V`\u{13}5H6 c#`(`)`,`\
        1`3`7`8`:`;`<`=`>`?`A`B`C`E`G`N`]`l\u{4}y\" bJ`\u{1f}fz!Z`Xy\"!Z`i]z!#`S\u{5}\u{7}# c3`P`!\u{b}v!\"`:<#!1`W,4/ \
        c)`1`3`8`<`>`K`P`Q`R`X`Y`Z`]`\u{b}X8& c1`3`7`]`5`rzR# cX`D`\u{14}b\u{1f}! b\u{5}o<!V`K2`# b1`O`\u{d}3\u{17}# c9\
        `]`CV&\" bR`B8h!%`(=~!1`\u{12}JJ\" b9`G#p! b3#$!W`DRe#V`X`Z`\u{13}+n# b%`>`\u{1b}Cz$ c#`P`R`\u{7}Ca# b6`3`PI\u{13}\
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
        {X\u{f}!U`W\u{13}\u{14}# b2`J`K\u{1c}.) c1`3`E`P`R`Z`[`]`>t0![`bJ1!1`v`c!$`GQv$ c]`K`P`eq{!#`m \u{12}!#`C: \"Z`\
        V`q> \" b?`b\u{6}.\"W`V`0.M!U`M4\u{1b}\" b6`\\\u{0}l\" bN`xGo!X`\u{6}\u{5}\u{d}% c2`G`L`P`\u{7}g\"% c3`H`O`Z`zQ\
        +!1`Tpq& c)`3`9`<`P`lH\u{3}% c1`P`9`4`\u{10}E\u{15}!\"`\u{2};&\" bH`\u{16}4C! b*vq!1`\u{1a}\u{1d}t!\"`g_\u{c}# \
        c3`]`\u{f}|\u{13}\" b]`\\\u{a}B& c3`4`O`Z`]`#kr!1`\u{4}]\u{4}\" b3`\u{1}\u{14},!1`(.G$ c#`J`]`2\u{e}k![`p\u{1c}\
        \u{1a}# b$`3`\u{12}A\u{1b}\"Z`V`\u{16}\u{16}2$ cO`U`4`A\u{1}-\"W`X`[\u{9}.\" b3`41=& c*`3`N`Q`?`zlB! cDpV\"V`Z`\
        Osy% c#`?`G`3`\\\u{10}\"# b-`Q`pXk$ c1`]`<`&\u{8}\u{12}!,`\\o\u{1e}\" b]`$EY2 c1`3`4`5`7`9`:`;`<`=`C`E`O`P`U`Z`\
        ]`\u{e}%]$ c4`O`]`\u{7f}?p!Z`b?)\" b]`~]I\" bP`\u{1d}b~\" bX`z\u{1b}<!Z`FXi!U`V\u{7f}j% c3`5`O`P`7\u{1b}\u{7f}\"\
         bG`P#\u{b}# b1`3`\u{1d}/l# cO`3`Z~9\" bI`Wj>\" bH`\u{f}\u{2}\u{16}# bG`7`CYP\" c3`>\u{1c}{' c#`,`2`3`?`G`^I\u{10}\
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
        O`P`Z`]`{(\u{18}# cO`]`O\u{9}^!Z`:/\u{8}!1`\u{3}N^# b1`G`H\u{1b}\u{17}!1`R=\u{1d}\" bZ`hu4& c:`G`Y`Z`]`s\u{1}c#\
         b]`Z`kY\u{e}!1`zk'!V`\u{5}f`\" bP`{3\u{1e}$ c#`3`K`X%F! b:Oy!%`\"D{\" bN` Q~! bS(\u{9}! b;\u{3}\u{1d}# cK`L`\\\
        =+' c*`1`3`?`]`G`/C\u{1c}# b1`]`\u{e}!3!1`\u{d}HA\" b]`ceI\" b3`NEq! bgxt!\"`u,|!Z`MG\u{4}# b%`]`oX\u{1d}!1`Yb0\
        \" bZ`O\u{2}C! bZ\u{1d}O\" b3`\u{16};o# b,`G`Dc7! biX\u{8}\" b3`=\u{7f}># c1`3`\u{12}yO% c1`3`G`]`\u{11}\u{7}Y\"\
         bY`\u{a}p[\" b3`+ \u{8}!V`Zq\u{17}!$`O\u{10}:! cjx\u{f}# b1`P`{CB!1`zdu& c3`N`O`P`Q`ih\u{1e}!1`\u{15}J/# b,`=`\
        6\u{17};!V`X<X! b\u{e}bn$ c3`L`O`(_g# bQ`R`\u{7}gM!$`\u{1f}\u{14}\u{19}$ c,`=`]`b`\"% c4`C`L`R`F\u{7f}e$ b1`P`3\
        `\u{0}b\u{1}!W`\u{5}n\u{d}$ c1`G`I`\u{5}x\u{13}% c3`O`G`X`e*X!V`ENk# b;`N`(w}$ b\"`,`N`%=Y!\"`D{\u{15}% c1`3`P`\
        N`M3<\"#`1`~~D!Z`2DW!1`u\u{1b}[! b~\u{f}P!1`]3(\" bG`r\u{1f}i\" bZ`W&\u{7f}% c3`4`V`R`N\u{2}\u{8}\" bL`GpK\"V`Z\
        `t\u{d}\\!V`\\\u{10}w!%`t;\u{1}\"U`V`c<\u{12}% c3`A`G`Q`WRE$ c3`A`G`\u{1e}IM# b1`]`]]f!1`\u{2}\u{1f}N!1`(Ce! c0\
        \u{b}$\" bP`\u{11}O:\" bZ`\u{1f}}d& c1`O`P`]`Z`HiB# c7`<`N\u{1e}\u{15}+ c3`>`K`L`O`P`Q`W`Z`]`U\u{3}3!V`#']\" b1\
        `wRe$ c1`4`R`\u{f}7h!%`\u{15}P\u{6}\" bK`]q\u{17}% c3`4`O`<`56\u{9}!V`\u{14}i\u{7}!%`<\u{1a}\u{1b}I c!`\"`#`)`*\
        `,`1`2`3`4`5`7`8`:`;`<`=`>`?`A`B`E`F`G`H`I`J`K`L`N`O`P`Q`R`V`W`X`Y`Z`]`yZH!X`Y*^!Z`%@k# c3`>`*im!1`\u{2}eF!Z`\u{8}\
        c\u{13}\" b]`\u{10}\u{7}t\" bP`0I{' c6`;`F`N`O`X`\u{7f}>7\"V`Z`#F7# bR`3`,\u{10}_!\"`g\u{9}\u{11}5 c1`3`4`5`;`<\
        `E`F`G`K`N`O`P`R`V`W`Y`Z`[`]`QL#\" bP`0J?\"Z`U`1\u{1c}]!1`\u{1f}^%!V`\u{18}sA!Z`RM\u{f}$ c)`7`;`l\u{c}\u{1b}!V`\
        (4$!Z`1;s![`\u{13}\u{10}w!Y`h\u{b}y\" bA`ww~\" b3`\u{f}n\u{8}!U`nz:!1`\u{6}Pt!Z`q\u{18}\u{7}! b-b\u{8}\" cN``32\
        !U`,\u{19}S' c)`,`3`<`P`7`\u{17}\u{11}_% c1`7`]`P`Ekd\" b3`h-\u{0}! cY\u{7f}\u{15}\" cH`.fv!1`5)\u{17}\" cW`X\\\
        \"& c!`1`]`;`P`9:\u{d}# b1`]`yG\u{17}\" bV`tJ$! b|\u{19}/# b1`3`(3U# cO`Z`P:f$ cL`Z`]`_T~!Z`c[\u{7f}# c1`9`S\u{1b}\
        \u{19}\" b1`\u{d}-S\" bP`Bg_& c0`1`8`9`G`\u{1d} h!1`o=<!Z`5Pd\" b]`\u{2}\u{15}v\" bG`mr\u{2}! c\u{5}U\u{a}! c8\u{17}\
        \u{10}# b,`3`\u{12}#\u{1d}!/`-\u{a}=!W`u:@!W`A7\u{2}# b:`=`F/%# b1`K`!bD!\"`F|E!%`,\u{7}J# b#`=`T\u{6}\u{a}!1`|\
        rE!1`s/\\!$`7qj\" b9`t*#!V`\u{a}W** c3`5`G`O`P`R`V`Z`]`\u{15}\u{c}\u{7f}/ c,`1`3`4`5`8`9`>`@`G`O`Q`W`Y`jP1!Z`\u{12}\
        \u{b}F' c1`3`4`K`P`S`P:N\" bP`\u{9}a\u{7}$ c1`:`@`1s%\" bO`*X>!Z`%*F$ c3`O`J`.sR$ c)`<`]`5\u{1a}S!#`GCk$ b1`A`N\
        `W\u{0}I\"!`/`nHM! b\u{e}O\u{2}\" b]`H#\u{d}!V`y!'!&`DW\\\" bW`oU]!1`q#g\" bP`\u{1f}1m!\"`f\u{8}\u{9}\" b1`\u{14}\
        Q:$ c#`1`3`J\u{1a}e!Z`\u{b}9\u{9}!Z`,c\u{18}!U`\u{1b}\u{1d}M!1`/&[!1`\u{c}S\u{c}!$`y%\u{17}J c3`4`5`6`7`8`9`:`;\
        `<`=`>`?`@`A`B`C`D`E`F`G`H`I`J`K`L`M`N`O`P`Q`R`T`U`V`W`X`Y`Z`[`]`vD.% b\"`1`]`O`H}5!V`<NS!U`q*o\" b3`yX\u{15}# \
        b1`P`,hm\" b3`y\u{5}\u{1e}# b2`5`cC9! b\u{d}\u{1c}j\" c1`0 Z\" bY`\u{6}<~$V`W`Z`U`\u{10}\u{16}<!V`n#\u{15}. c1`\
        3`5`8`9`:`<`?`B`E`N`W`]`v\u{7}\u{1d}!\"`EQ5! bekF& c1`3`I`J`Z`B;w!Y`T6$\" b3`bz\u{1a}\" bX`n\u{16}Z\" bI`if'! b\
        vD?\" b>`S\u{0}?!*`b!N\" b3`\u{7f}$R!1`ck?!V`\u{0}8O$ c<`O`]`ci_! bz5(# cP`U`v\u{1}9!V`~#?!1`!QE!X`9zP# c>`Q`\u{13}\
        `c!!`\\\u{c}v!!`*,\u{f}# cO`U`Df4% c#`3`<`P`p'M!*`>Ba# bR`E`T'#& c*`1`3`<`Y`QS\u{17}\" b3`00\u{1c}# c1`]`,>5!&`\
        X;Q# b3`U`rY}! b.\u{11})\" bO`YZ!\"#`1`\u{12}]:!\"`\u{17}i@!V`\u{4}\u{5}x, c,`3`7`8`=`B`C`K`L`O`V`\u{3}/9!Z`>vZ\
        !1`g\u{3}\u{8}\" b?`a\u{10}Q\" b3`z\u{4}_# c3`X`\u{13}*d$ b1`N`7`!(\u{1e}\" cY`\u{1b}\u{1b}4# c]`Z`\u{15}\u{b}\u{1}\
        !V`r\u{5}\u{b}!V`\u{f}\u{c}#\" b]`\u{e}QT2 c,`1`3`8`9`:`;`=`?`A`E`G`K`N`O`P`]`f\u{1d}U$ c3`O`W`\u{1b}1`!#`=\u{1e}\
        m\" bN`y\u{4}\u{7f}! bn\u{9}\u{3}\" c3`L ,!1`V$D# b3`P`F\u{1a}i\" bQ`ZjG: c1`3`4`5`7`9`:`<`=`>`?`A`B`G`I`J`L`N`\
        O`P`Q`W`X`Z`]`Ali$ cG`Z`]`x\u{9}2% c3`G`O`]`J\u{4}6!\"`$w<!%`Y(F#)`*`-`\u{1c}xR? c,`1`2`3`4`5`7`8`9`:`;`<`=`@`B\
        `E`F`G`H`J`K`L`N`O`P`U`V`Y`Z`]`[G0!*`0V^& c3`4`=`@`5`eNV% c,`1`3`N`ybq!1`{W{# c1`Z`.FG\" b3`9tb!V`Do-# c]`G`\u{e}\
        Ix$ c3`O`5`xKm!U`-\u{6}s! b,\u{13}\u{a}! b\u{0}b\u{f}$ c1`3`G`sG!\" bP`d 2!\"`=\u{1c}h\" b3`\u{1a}9~\" bO`Oi\u{e}\
        \" bW`N/J#U`V`X`c\u{4}]% c1`G`]`3`YYn\" b3`WC2\" c3`\u{d}\u{6}[!\"`!QA% c3`<`P`Z`uH[\" bG`SYl!U`u(u% c1`P`]`K`\u{b}\
        x\u{3}!\"`\u{7}B\u{13}\" b4`H'7!*`v\u{d}T# c0`9`\u{9}=Y# c3`X`^r\u{f}\" bP`\"@g!%`\"u#\" bR`]\u{a}C\" bP`(EJ!1`\
        \\\u{15}b) c3`5`=`C`L`O`P`U`\u{12}\u{14}+!Z`+T)# c1`3`9).!Z`}[f\" bN`\u{b}\u{18}m!V`\"i-\" bB`\u{1c}sI!Z`LeS!%`\
        \u{3}\u{8}X\" bZ`\u{18}+x$ c?`O`Z`z\u{1}\u{19}!U`[0&!%`(eD# bL`X`/j\u{1a}' c'`*`1`3`Q`]` g\u{e}!U`F@X$ c1`3`Q`c\
        \u{1c}%# c3`Z`\u{5}\u{3}\\# cO`R`KLt\" bP`F/\u{16}# b?`O`FWn!\"`Gf\u{12}% c*`3`O`Q`BA\u{2}# cU`V`+!_% c2`3`?`O`\
        [\u{11}n# b3`J`zp\u{c}$ c1`K`]`,](# b1`Y` vI!V`\u{1a}lU!V`\u{6}tc\" b>`q\u{1a}\u{5}\" b]`[ \u{d}! b|\u{9})# b1`\
        N`FB-\"U`Z`JR3\" bP`\u{1b}RR!V`\u{9}dr# b=`3`L-\u{1a}!Z`o;,$ b*`L`Q`v4\u{8}# b%`>`\u{11}\u{15}\u{a}! bj,\u{13}#\
         b1`U`+d9!/`r\u{14}=!1`U?m% c\"`1`P`3`i\u{16}\u{16}% c3`4`R`Y`\u{8}<A!1`\u{18}WK' c3`4`5`@`P`R`\u{18}t\u{c}& c,\
        `.`>`B`Q`4\u{7}t\" b9`sL|!Z`cY\u{1a}% c1`3`<`Q`!9k![`$$w# c<`Z`\u{4}\u{14}\u{14}7 c1`3`5`7`8`9`;`<`=`?`E`G`J`L`\
        O`P`R`U`V`Z`[`]`\u{0}I\"# c2`3`HS\"& c2`3`6`F`P`iyI% c1`3`]`G`@\u{1}d!\"`^l\u{12}\" b?`8\u{13}%\" bZ``>:\" bE`\u{e}\
        \u{15}P\" bP`>oo!%`l&$% c,`3`6`9`q\"G\" bW`@\u{c}Q% c3`7`O`P`s\u{18}\u{5}!Z`\u{15}3\u{1b}!/`\u{1b}4\u{1d}!1`B\u{1f}\
        Q! b3X\u{3}$ c1`L`O`Ec*\" b3`)af- c,`1`3`6`H`I`O`P`Q`V`Z`]`\"C\u{15}\" b<`\"\u{15}\u{16}% c7`:`D`W`z%A) c1`3`;`\
        E`N`P`Q`Z`D]f!1`syx# b1`3`+&6# b1`O`\u{0}\u{13}>!Z`g2A\" b7`\u{6}uE!1`j\u{1c}P& c!`1`3`O`]`\u{18}\u{6}a\" bP`1g\
        4# c3`:`$^6! b!0c!1`lHd!U`&Ze!%`wus$ b1`G`P`x-W\" b3`AR\u{0}I c!`#`*`,`3`4`5`6`7`8`9`:`;`<`=`@`B`C`E`F`G`H`I`J`\
        K`L`N`O`P`Q`R`T`U`V`W`X`Y`Z`\\`]`J~W!U`~t\u{9}!1`\u{1a}DH\" bO`\u{1b}\u{b} \" bK`JO!\" bP`\u{1c}f#!U`u(%#T`Y`\\\
        `\u{d}{?!1`3WZ# c3`O`\u{1f}1 \" b7`@|2# bP`Z`\u{7}gP!Z`\u{1a}C\u{10}\" bO`nh\u{19}$ c*`3`Q`$*S\" b8`3]t!Z`n\u{12}\
        \u{11}!*`#E/\" bZ`T\\1!#` sW! bUZ\u{10}! b2< !Z`S8n\" bN`=\u{5}\u{3}!1`%fY# b<`3`'\u{1a}Z\" b]`\u{18}u\u{0}# b7\
        `G`2J\u{8}# c3`Z`\u{1b}|\u{16}!$`|g'# b1`3`B?*# c3`P` Xf(3`5`E`M`P`V`[`]`\u{e}\u{3}'!V`cQD!&`j\u{19}\u{b}!\"`0\u{5}\
        5' c6`D`N`P`V`]`1II# cO`3`C@)$ b\"`1`3`pT1% c1`3`G`P`}><!X`B^v\" bP`\u{12}cz\" bG`.\u{1d}t! b^L=\" b3`\u{8}$e\"\
         bD`7Fu!$`_Hx\" b3` \u{16}\u{1}!#`:X\u{4}!Y`U9\u{12}![`k&\u{13}!V`'A)!1`B<N# cP`O`\u{17}F\u{8}!V`\u{1d}\u{1c}9\"\
        Z`U`?CT!1`z+d!U`3\u{12}., c,`3`4`5`6`G`J`K`O`P`V`&=\u{17}!#`a\u{16}-!V`\u{a}\u{2}0!W`\u{f}m6!%`4qP!V`#l\u{c}!$`\
        &s,\" b?`dP\u{7}$ c3`6`B`?6\u{1a}\" b3`\u{1b}\u{d}'\" bZ`<\u{0}+\" cR`Xf;!Z`\u{7}vQ! b~.s# b]`Z`\u{17}\u{8}-!Z`\
        1y3!U`&F5% c2`P`Q`]`MIN\"V`Z`\u{5}C.# cL`N`4R0\"U`V`oA`& c3`K`L`P`Z`P\u{1f}\u{14}!Y`W?@!!`@\u{1c}\u{1}!1`4o\u{e}\
        \" c3`l\u{4}1( c3`9`:`=`G`R`]`<I;\" bY`gdC\" bJ`\u{18}uU!U`iQ\u{2}\" cF`SR\u{c}% c2`3`J`O`\u{19}zy\" bG`ae\"\" \
        b3`czn#T`U`V`$E\u{b}!\"`'\u{f}4\" bR`GQF\" b3`y<\u{7f}!Z`|e\u{a}!%`\u{9}\u{d}$\" bG`\u{1}yV\" bZ`\u{10}dZ!$`]'c\
        # c1`3`nNn! b\u{19}\u{2}r\" b]`[T\u{6}! bW>\u{1f}# cE`O`\u{1}Bd% c@`I`O`Z`F\u{6}}# c]`J`2>+# b*`Q`Oci# cR`E`f5,\
        \" bK`mhf= c1`3`4`5`7`8`9`:`;`<`=`>`?`A`B`C`F`G`H`J`K`L`N`O`Q`R`W`]`x\u{1c}\u{4}% c1`3`>`G`e6N!S`.3\u{f}#Z`[`V`\
        26\u{1c}% c1`P`Q`]`t\u{1}1! b{1L$ c)`3`<`c\u{3}\u{3}!V`qO\u{15}\" c3`0]G\" bQ`z\u{13}I# b#`]`\u{b}\u{b}`\"U`V`b\
        =i\" b3`k\u{19}\u{c}# b9`P`1\u{10}\u{18}![`\u{18}j=% c3`4`Q`R`\u{3}\u{1d}?# b1`9`lb[& c,`3`E`R`[`2[c\" b<`:YZ\"\
         bG`\u{8}Jf$T`U`Z`V`\u{a}\u{1e}g# b1`3`+D{!#`izC\",`1` \u{13}P! b\u{8}\u{12}p\" bZ`=w\u{1d}\" b3`L\u{a}r\" bZ`>\
        ,=% c,`2`K`P`\u{1}TO( c\"`1`3`=`G`P`]`:vP\"(`,`\u{15}h\u{1b}#U`V`Z`cs_!1`]\u{11}F!Y`\u{4}WW! bD__# c3`W`g'j!Z`g\
        (k\"U`V`\u{12}\u{1e}e# bB`F`Imh\" cZ`\u{e}\u{1a}u!1`e_)$ c1`]`3`/*\u{5}!V`8OK!Z`2\u{7}R+ c1`3`8`K`O`P`V`Y`Z`]`n\
        \u{10}\u{7}!V`)<Z\" b]`<{\u{d}!)`\u{9}\u{17}20 c!`/`1`2`3`9`:`=`?`I`J`K`O`P`]`e\u{c}6\" bV`,\u{9}I! b\u{0}\u{3}\
        Z!1`$\u{c}h!U`l;y$ c]`L`Q`>\u{9}\u{3}, c3`8`?`H`I`O`P`Q`V`Z`]`\u{19}\u{1f}\u{19}\" b3`)KQ!1`AQf0 c1`3`9`F`G`K`L\
        `O`P`R`V`W`X`Z`]`IIr!V``\u{0}x\"U`V`\u{14}q*\" bZ`h\u{5}4!U`\u{b}SE!V`:Y\u{6}\" bP`Ho%!Z`7N,\"T`Z`LU3!Z`\u{e}mG\
        !!`{Ez\" bR`iB\u{15}\" b@`F%#\" b5`)Be!!`w\u{19}\u{6}!Z`\"!Q\" b]`\u{17}i\u{1b}!V`14%!V`\u{17}\u{1f}@!U`A\u{1}s\
        !$`aa\u{4}\" bR`}>\u{6}\"#`1`\u{1e}L\u{9}\" cG`k\u{b}\u{1f}!V`pw'! c\u{2}~,!,`O\u{f}=( c1`3`7`O`P`Z`]`@3R!Z`DyU\
        !V`:n|% b#`$`1`8`\u{15}(\u{8}\" bU`lr\u{7}# c3`P`yP\u{c}! b\u{9}<\u{16}!Z`\u{16}\u{13}(# b1`L`-{?! bE\u{a}l!V`\u{e}\
        &s!!`2x\u{7}# cG`>`\u{b}Q\u{1a}!V`\\{S!Z`GkX! b\u{6}s$# b#`?`}}+% c0`1`7`G`^0,!V`B#=\" bH`C|I\" b?`6\u{16}\u{d}\
        # b9`<`L\u{19}j!1`j7s' c1`2`3`F`P`]`\u{18}\u{7f}\u{7}!V`8\u{7}^$ b#`1`]`h{m\"#`,`$t\u{7f}!1`5\u{8}V\" cN`\u{6}5\
        ?!Z`V\u{7}|\" b3`\\\u{15}\u{5}\" b3`@i\u{14}# c3`L`he=5 c+`1`2`3`5`8`:`=`?`B`E`I`K`L`O`P`Q`U`Z`]`t=\u{4}!\"`@\u{16}\
        \u{16}% c(`3`O`Z`Pq<# b#`3`w|T\" bR`:\u{12}l\" c;`+1\u{6}\" b3`?\u{a}\\!*`Ge\u{18}!1`qi0\" c3`!P@!V`],L\" b1`m|\
        R\"V`Z`rVe! bqkf% c4`9`P`C`WG@!Z`r&g\" c]`R\u{1}}!V`\u{18}\\$# cO`P`%L,$ b\"`#`3`CC0! b@\u{1c}O# b1`<`\u{16}o|#\
         c4`F`\u{10}D\u{e}!1`\u{7f}\u{3}\u{11}\" b]`\u{13} \u{1f}#V`Z`[`D$&!%`m~(\" bB`S'W# b1`8``\u{9}]!1`Q}b\" b3`wy \
        !V`\u{3}bN\" b6`\u{18}n-' c0`1`<`P`X`Z`kJY\" b?`_ch! b\u{1d}w\u{15}! bH\u{17}F!U`\u{2}\u{17}k\" b3`9\u{0}\u{e}!\
        %`>@B$ b*`1`P`m4`\"U`V`X\u{13}\u{3}\"W`Z`\u{1e}q;$ b#`L`N`:XL!V`\\Lu!)`\u{10}H\u{6}!Z`:-d\" c?`T@\u{16}! b\u{7f}\
        hJ!V`F\u{10}\u{1f}\" b=`\u{f}\u{1e}## b;`J`>t(\" c?`\u{8}\u{14}H!Z`\u{10}8U\"U`Z`\u{1d}gN!1`\u{19}D~!&`\u{1},M#\
         cP`V`$ja$ c3`P`5`b)k# c]`G`)\u{1}!( c1`3`5`6`P`V`Z`cx/# b#`G`(n5# bR`3`\u{18}XY!U`$8\u{14}!1`s\u{a}\u{1f}\" bY\
        `2;H) c#`,`3`=`G`J`O`]`pTw! b\u{c}Q^\" bC`[\u{e}x!1`\u{4}\u{11}\u{7}!V`Y\"\u{a}\" bL`l!\u{11}% c1`3`5`Z`F`r# bG\
        `O`S6\u{8}!\"`%_t!\"`V\u{12}~# b?`P`\u{2}\u{17}-\" bO`'y]\" b3`Q6y! b$u\u{1e}& c#`1`3`?`P`%,p! b]pI!Z`\u{3}\u{18}\
        \u{d}!Z`+|5# cO`U`KSU!1`s\u{13}\u{b}! b,L\u{14}\" bZ`I\u{e}6!V`.RN& c3`6`=`O`U`tjd! bJFk!U`[ws\" b:`\u{2}\u{6}\u{1e}\
        \" b1``2,!$`e?3!V`A\u{0}Y\" cH`/\u{b}`!#`2Z\u{14}, c2`3`5`?`E`H`I`O`R`U`V`\u{5}(2!1`\u{7f}Lj\" b?`\u{1f}O'\" bK\
        `\u{1d}_>! bTLv!U`\\f}!$`$p\u{e}# b3`O`\u{d}*\u{13}# b1`3`\u{16}Mi# c9`:`u\u{e}A\" bL`\u{1d}i[!Z`u*^\" b@`'Ph$ \
        cH`K`P`\u{4};4!Z`YkM!S`3\u{19}\u{18}# b1`3`0\u{7f}\u{1b}!V`\u{7f}\u{1b}d\" b@`$1z. c3`5`<`=`?`G`H`K`L`O`P`U`]`\"\
        P>! cS9D!1`Pyq5 c$`1`3`4`5`6`<`>`?`G`J`K`L`N`O`P`R`V`Z`]`3@\u{1}#V`W`[`V\u{1e}K! bo\u{1c}a!&`\u{14}$o% c3`J`P`]\
        `\u{6}\"\u{b}\" bH`\"I6!V`z\u{e}=# bO`]`2\u{1e}Q!V`G+\u{1}# cV`3`=\u{1f}.\" b3`gK5\" bK`4H?!#`QQH\" b3`Pe|\" bX\
        `1LT\" b3`OPl!U`.1\u{5}!1`X\"7\" b]`/%4!Z`\u{d}N7\" bO`G\u{6}8\" bP`C\u{10}v# b#`]`\u{1f}*'# b1`D`6j9!1`H\u{4}<\
        \" bV`,Sq\" b1`,Py$ cN`K`3`C\u{9}\u{11}# bP`3`\u{14}E\u{1}!V`C'w# b9`3`-*V\" b3`3+c$ b1`3`O`4ai!V`\u{1a}\u{1f}\u{10}\
        $ c3`4`E`]?\u{1f}\" bJ`&h\u{0}\" b3`ct\u{4}!Z`\u{6}D0& c1`3`N`P`]`\u{1}#b\" bG`U:c$ b1`=`D`D\u{8}-\" cO`\u{4}^q\
        !V`9Y\u{17}\" bP`+T5! bAZZ$ c]`3`Y`qcr\" bQ`\u{17}&\u{10}!U`*+j$ c\"`7`3`\u{a}&n!V`u1\u{8}# b<`A`\u{1f}/\u{e}!V\
        `p|\u{11}& c3`L`O`Q`U`<o\u{1e}# b]`Z`\u{9}\u{4}*!\"`O:3# bP`Y`\\!;!1`h2W!U`+\u{18}\u{1}% c1`3`N`P`\u{d}U\u{11}!\
        1`WnE\" c3`OCR!Z`hsa!Z`\u{8}\u{16}a!V`Qdq$ c1`J`O`U\u{1f}\u{d}' c#`3`G`Q`<`Z`[>\u{1c}4 c1`2`3`4`5`7`8`<`?`C`J`K\
        `L`O`P`R`W`X`]`g.\u{1d}\" b3`G)R!1`\u{16}\u{16}S\" cP`\u{1}\u{1f}_! be\u{18} \" cZ`I e!1`cIx\"V`Z`5C3!#`nm=!Y`I\
        ~W\" b@`pjZ\" b1`+nZ!\"`Y\u{13}]$ b1`?`V`&Lc!1`\u{18}I\u{9}\"#`*`I\u{d}\u{c}! bbB5\" cP`qgl\"%`1`>n\u{0}\" bP`/\
        NC\" b5`8[J!1`o^`& c,`3`O`P`R`+Z&##`,`2`\u{1d} 8( c1`3`5`K`O`P`R`\u{15}f?\" b=`W\u{1b}C# c1`3`\u{6}\u{3}[\" b@`\
        \u{e}p}\" bY``!\u{c}\" bU`\u{c}[\u{18}? c%`,`0`1`3`4`5`6`7`9`:`;`<`=`?`@`B`E`G`K`L`N`O`P`Q`R`U`V`W`]`etM!1`_Va!\
        V`v\u{5}m\"U`V`\u{a}#t![`3JH\" cP`\u{1d}2g%U`V`W`X`Z`a\u{8})!1`@59& c,`2`3`G`K`Mr\u{1a}\" c4`j#\u{1e}!1`{bT!#`Q\
        \u{12}|\" b7`\"+\u{f}!1`\u{11}RX!Z`\u{17}C6!1`c\u{e}\u{17}!Z`6x\u{4}# b1`O`W\\\u{7}!Z`/;\u{1e}!Z`)\u{f}*\" c3`0\
        \u{10}<$ b1`3`:`B*\u{16}!U`\u{1}FN!Z`\u{19}G_!$`\u{b}\u{b}f!1`\\\u{3}o!Z`R,\u{7}!1`V\u{1f};# bG`P`Yt\\# b1`]`\u{0}\
        \u{f}s! b~%\u{19}!1`JT\u{1f}\" c3`\u{1b}\u{a}E\" bO`(\u{1a}R!1`MbS!\"`\u{7}%\u{8}!%`YP## cR`3`v$E\" b3`=6_!V`\u{f}\
        td!W`Kk$!%`\u{8}t&! b\u{15}\u{1c}[' c2`3`K`P`L`N`]*h$ c1`?`N`+N\u{4}\" bO``U\u{1b}\" b5`.&\u{1e}\" b]`\u{1d}\u{a}\
        >\" bO`\u{14}\u{7f}A\" b9`O\u{1f}[$ c1`R`Z`\u{11}a\u{2}\" bK`H@\u{12}# c3`U`eh\u{18}'S`T`U`V`X`Z`[`w(0\"#`1`zV\\\
        & c1`K`O`P`6`EW$! bh\u{12}Z\"Z`[`\u{11}a{\" bI`\u{d}1\u{d}![`w%\u{10}\" cG`\u{f}\u{1f}$\" bZ`\u{1a}\u{14}-\" bK\
        `1~5!!`TIc\" b3`{a\u{f}! b{t5\" b3`f?G\" b]`$P;# bP`7`\u{5}9M# cP`E`YIk\" cO`w}\u{e}!Z`&r\u{10}# bG`W`_ny! b]'\u{12}\
        \" bG``%,4 c1`3`4`6`:`>`?`@`D`G`L`N`O`Q`R`U`V`Z`]`\u{f}\u{8}P! b.\u{f}Y# c3`Q`%_\u{1d}!1`,I\u{1e}!U`\u{a}:)# cO\
        `Z`T\u{1d}f\" b]`\u{b}fr+ c1`3`4`=`G`N`R`V`W`]`,~q!U`\u{1b}\u{c}\u{7}!W`\u{1d}\u{8}\u{2}!Z`_Z\u{17}\" b@`PPE/ c\
        1`3`4`5`:`?`@`B`E`G`K`N`P`R`mpG\" bE`\u{b}Wh!V`E2n\" c]`\"\u{1a}n\" b3`S\u{c}\u{13}* c#`*`3`J`L`O`P`Q`]`X@C!Z`?\
        Zc$ c3`I`<`1pp\" b3`\u{5}\u{3}\u{a}# cP`@`}3R!V`:\"]\" bQ`)\u{6}I!Z`\u{12}2\u{4}!Z`\u{3}vY# b#`]`+r`!1`=;\u{5}\"\
         bG`_Q?!X`8;\u{a}( c3`<`E`O`P`Z`]`m\u{14}.# b1`3`M\u{16}\u{14}!V`4v;!\"`\u{2}\u{1b}<# b1`3`\u{13}IF! b\u{19}2a\"\
         b3`^C<\" bP`\"^H% c1`9`H`]`pEf! b7%j!\"`\u{4}-|\" cV`K\u{11}.\" b]`,^]!W`\u{1f}]j!Z`21D!V`w^]!$`#\u{14}j!X`-\u{19}\
        [!1`wCi!V`gi\u{5}% c1`@`P`N`Zh\u{1a}& c3`G`O`P`]`P0C) c3`5`<`G`L`O`P`]`\"rQ# c7`H`aoq% c(`=`I`N`\u{d}Bw% c1`G`O\
        `Q`\u{1e}%\u{2}! bB{\u{9}! b\u{c}E\"\" bZ`Aw$!%`kA\u{1}\" b7`SO;\" b3`x\u{11}E\" bP`-TX!\"`\u{12}wY\" cU`B^u# b\
        :`O`RY\u{1a}!Z`\u{b}'3# b1`K`\u{2}\u{f}4\" b3`a0V$ c1`K`]`Qey!1`$\u{7}\u{12}# b1`3`\u{18}N\u{1e}\" b]`H\u{b}[!S\
        `\u{2}x_\" b3`w\u{0}j\" bJ`7uC\" b]`uB\u{a}\" bZ`u`-# bK`P`,HE!V`S\u{8}E!1`!\u{1}G!Z`K\u{c}_! bta\u{e}# c9`8`0\u{5}\
        *\" b?`Yu,!1`\u{c}D7!\\`kV\u{1c}\" b4`,#'\" bU`1uu!V`/\u{1b}\u{2}\"V`Z`\u{1f}>\u{1e}$ b2`3`J`-6\u{c}!*`,\u{3}%!\
        U`<35!*`S\u{1f}M\" bH`\u{19}\u{e}P\" c9`sHG!Z`\u{7}TZ\" cP`\u{16}|]\" b3`Hje!1`G-[!,`j4\u{d}!V`\u{10}@d! bW\u{11}\
        q\" b]`*m\u{d}\" cZ`q\u{7}\"\" cP`PJR\" cO`]qa! cs$\u{17}!Z`\u{a}\u{8}\u{1e}. c)`1`2`3`<`=`H`I`J`K`O`P`U`\u{e}\u{d}\
        l\" b8`6V)! bD\u{b}0!1`3\u{10}M$ c3`G`Q`K5?\" b?`<0v\" b@`\u{1f}\u{b}4( c3`G`N`O`P`X`]`nPX# c1`3`\u{c} ^!U`4\u{12}\
        r# c3`F`\u{2}d\u{1e}!Z`U;A!&`\u{d}\u{17}X! biI$# cQ`U`\u{a}a4!1`h3D\" b3`+A_!!`V_i% cF`P`Q`Z`3 \u{18}! bKw.!1`\u{c}\
        D1\"#`1`aUT\" bP`mT\u{0}!1`@/\u{19}$ c3`N`>`\u{a}=(!V`7e9!$`{u^$ cN`R`E`e^\u{0}!1`i\u{2}\u{0}- c3`5`?`@`G`J`L`P\
        `R`W`Z`]`\u{7}.6! bxyk!1`jo$# c*`3`**6![`\u{1c}o\u{5}$ cJ`O`R`v\u{6}\u{6}! b$O0\"V`Z`j\u{1b};$ b1`R`]`OBI!U`9oW\
        \" bV`\u{6}L]# b]`O`5\"s!Z`<bu!U`2(\u{19}\"#`1`\u{1c}x0!U`NVq! b]3\u{0}![`NN)!U` \u{b}:\" b3`$~O! b'-n\" b3`+;s\
        !1`\u{1f}:\u{10}\" b3`A\u{1f}W!'`1\u{18}l!Z`\u{f}\u{1b}}!1`?#\u{1f}#U`V`[`\u{d}\u{9}F!1`;\u{1e}j\" b1`/@~!\\`YM\
        ~$ b1`G`Y`Y`\u{11}!\"`lTE\" bG`vhU! b\u{7f}Bg!Z`PGr!,`\u{1a}\u{f}}!\"`&>*!V` `5+ c,`3`8`<`J`O`P`Q`Z`]` [+$U`Y`Z\
        `[`\u{1f}^1! bd8M!1`:x\u{12}! cAQ\u{19}\" b3`\u{14}z&!1`}$># bQ`5`8o@!U`2'K1 c,`1`3`4`5`6`9`@`A`E`G`J`N`O`P`V`d\
        \u{14}Z\" b>`)\u{16}Z$ cU`V`3`;Ku!V`l*I!V`&=J!/`*\u{18}T!X`_m[\" bO`\u{15}jc$ cP`W`N`\u{3}O\u{1d}% c4`?`O`]`~h'\
        !#`U)U!1`&8W! b+{W!S`'Ab) c1`3`4`?`G`O`P`W`-=x! btr5! by^M# b#`Q`\u{17}~X\"V`U`~\u{f}\u{9}!V`\u{e}\u{1f}$& c3`:\
        `L`P`]`\u{3}\u{1f}&!%`\u{f}Y=!V`\u{15}WE\" cG`Om\u{0}!.`\u{13}\u{17}\u{16}!Z`P\\f$ b%`]`Q`8\u{e}l!Z`u#\u{16}!,`\
        hq$# cR`]`\u{6}m@$ c4`S`O`!J\u{2}' c,`1`3`:`P`]`?i\u{1f}!1`\u{e}\\A\" bL`\u{15}Jt\" b]`q2\u{0}\" bR`*\u{e}\u{3}\
        !\"`Ky}( c1`3`:`A`E`G`P`\u{4}>\u{a}\" b3`(X:# bP`U`\u{18}l[\" bG`\u{1}\u{1c} ) c3`4`5`6`L`O`V`]`2;=!,`O?D\"#`1`\
        P\"\u{1d}\" b3`+\u{14}H!Z`\u{11}%t# b9`F`vE{!1`;$|$ cZ`]`O`=\u{4}\u{16}\" bB`)~\"!1`\u{18}\u{17}d\" bG`\u{15}Mp\
        !V`1c;& c3`5`N`P`Q`\u{9}Xw# c4`O`( \\# cY`]`p\u{15}v\" bP`\u{2}30!V`\u{e}Ke# c3`6`!d\u{1f}\" bZ`^;2! b`TG!U`_:g\
        !#`\u{15}h\u{8}!Y`M*\u{12}!V`\u{a}\u{1d}6\"V`Z`9+p% c*`3`?`Z`imw\" cX`+|\u{e}#U`Y`Z`3H\u{f}' c1`2`3`K`P`9`\u{12}\
        p\u{1a}\" b]`PG2\" cF`\u{1}+8!$`,\u{15}\u{f}!Z` \u{0}\u{10}# bO`U`hEL!V`g=_\" b]`K\u{e}\u{14}# bJ`3`UOw' c/`1`9\
        `G`J`N`Y\u{11}\u{17}! b5=\u{1f}!U`\u{1c}el\" c]`Z&&!V`\u{1c}Sr$ c1`3`4`>I|!1`\u{1c}z1$ c3`Z`Q`Rd4\" bH`\u{15}m4\
        # cX`]`;08!V`CpK!Z`\u{7f}\u{14}\u{7f}\" c;`\\1\u{7}!W`@J@! bM\u{6}l\" bG`$#\u{3}!Z`p~\u{13}# b1`3`|lV# b=`3`w#\u{e}\
        ! b\u{17}\u{12}\u{e}!V`'&7$ c#`3`R`'MR!&`:-W\" b\"`\u{12}pp!1`uT\u{5}% b(`,`.`;` 3%# b]`I`M7.!1`y;z$ c7`L`O`F'J\
        \" bN`m}f$ c0`9`:`\u{12}:u% cH`O`]`N`C3\u{6}\" bO`EC\u{12}! bx\u{10}@\" b3`\u{7f}|[' c!`1`W`X`Z`]`\u{18}1`# cG`\
        O`''r\" b]`8<s\" b3`bv\u{9}\" bD`\u{8}l\u{1f}!U`VpW!.`\u{12}sh! b)7[$ c3`K`P`oCb!2`4e{!1`jVJ! b\u{5}Wi# c1`X`Z \
        \u{1c}\" c3`\u{2}ux$ c3`?`S`JE\u{2}!V`H\u{3}\u{15}# bI`R`bfE\" bP`f(}!Z`>?~# bH`I`[w=\" b3`\u{12}&w!%`|:w8 c3`4\
        `7`8`:`;`=`@`B`C`F`G`H`K`L`O`P`R`T`V`W`X`]`C:}! b\u{16}RB\" bV`W.F! b0>4!X`Wf\u{15}# bN`=`K\u{12}\u{a}# c1`3`\u{1d}\
        t \"#`1`\u{16}^1\" b9`\u{1c}\u{6}\u{16}!Z`$fT\"V`Z`\u{1e}d}!1`\u{b}`\u{0}# b3`=`/l\u{16}!V`5j\u{15}!1`?\u{1f}(\"\
         c3`B#I& c*`1`3`?`O`@^E\" b7`KtR# c]`K`XC3!V`\u{f}H<!U`\u{a}Nt!1`\u{16};v& c,`0`3`9`:`\u{1}:K$ cN`P`]`\u{e}|L% \
        c1`O`R`X`\u{4}>T3 c#`,`1`3`5`8`;`>`A`B`G`K`L`O`P`R`Y`]`)\u{f}x\" bR`\u{1f}@\u{1c}!U`\u{d}hQ!Z`\u{3}\u{6}\u{1b}!\
        1`\u{c}Ea\" b9`=\u{1}%\" cX`?j?!Z`i\u{18}U!\"`?*\\3 c,`1`3`4`9`<`?`A`B`F`G`N`O`P`Q`R`V`X`<Ob# cL`3`O\u{1d}\u{1f}\
        !1`q~8# b3`N`\u{1c}\u{8}0! bH~S!1`\u{1b}ya$ c1`P`3`w\u{11}c\" b3`'\u{5}o!&`\u{1e}ZX! bk4Z! bJ\u{1}\\& c1`L`P`Z`\
        ]`v\u{3}]!1`tOf!U`>\u{17}\u{14}\"\"`,`W\u{19},!1`\u{2}$K\"*`1`\"Gg! bc\u{4}(\" bG`C@]!V`c3r\" bV`Pk(\" b]`_;5! \
        bU^M!%`6\u{18}\u{7f}# b3`O`}\u{12}!\" b]`F\u{6}## bP`?`}SV!U`*`]\" b1`\u{0}7\u{6}!V`\u{a}`\u{11}!V`\u{2}& \" cZ\
        `s\u{e}r5 c!`\"`,`0`1`3`5`6`8`9`<`B`G`K`O`P`Q`U`X`]`Ttv\" bU`\u{13}UG!1`\u{f}j[!%`6S\u{e}$ c1`3`5``\u{3}Z! b\u{1a}\
        \u{1f}\\!1`q,x# b2`K`k}J!Z`qIe!Z`i\u{5} !V`S7O!1`\u{13}m[\" b3`*__\" bP`G9j!X`Lpo# cG`]`|;s!1`xB~![`w\u{16}\u{3}\
        \" bN`)Tf\" b@`T\u{b}(!1`\u{1e}m=!Z`)zn!U`\u{1d}Vb# b]`3`\u{1b}\u{1b}c& cH`J`O`U`V`\u{2}K~!V`\u{a}R\u{1d}\"\"`1\
        `(%&# c3`5`kX_# b#`3`[\u{f}\u{1c}# bO`Z`j?n! b \u{8}\u{9}!V`\u{12}q\u{a}# bK`O`/\u{5}\u{17}# bO`4`e\u{12}$$ c1`\
        3`O`%\u{19}-# bZ`W`\u{b}H4# c1`]`fQV!V`\u{1b}QI\" b3`\u{2}\u{14}c%S`T`U`V`X`}P\u{a}!V`\"\u{9}\\\" bN`hlg\" bP`\u{1e}\
        Ry!Z`X1\u{7}# c1`3`vK\u{f}!1`-}!!Z`{\u{11}!( c\"`#`,`3`G`P`Q`m=0& c3`<`P`Z`]`+73!1`\u{1f}/\u{0}# b#`3`&SM\"#`1`\
        \u{1f}\u{1a}l![`\u{a}\u{9}v# c1`P`c%\u{1a}!1`p#\u{13}! bE(!!Z`h''!T`\u{11}\u{15}\u{f}\" b1`h\u{1f}=!#`nzm\"#`1`\
        ~:p!$`U-\u{14}\" bQ`\u{19}#,!1`DeB$ c<`B`4`&6I\" bG`\u{9}%~\" cJ`#I\u{4}\" c3`Ry)!1`;F^!U``r^!1`>kl8 c1`3`4`6`7\
        `8`9`:`;`<`@`B`C`F`G`J`K`L`P`R`W`X`]`1~<& c1`3`=`P`]`QB)!Z`1\u{a}H\" bH`-\u{15}\\$ b(`1`Z`*E}![`\u{1f}\u{0}\u{16}\
        $ c1`]`Z`\u{e}F7\"\"`#`\u{1e}IC* c\"`*`,`1`3`;`Q`9`Z`\u{15}n\u{a}!1`H\u{0}\u{d}! b\u{6}\u{1e}\u{f}!1`\u{8}x3\" \
        b7`^};' c1`F`L`N`O`Q`\u{18}\u{2}X!T`\u{1d}\u{1a}e!1` T}!1`&,$+ c,`1`3`K`O`P`Q`Y`Z`]`9Bc!Z`\u{1b}Jf!1`\u{5}>k$ c\
        P`]`G`\u{1b}p\u{f}! b[\u{7f}L!1`Q1r, c3`6`@`F`K`N`O`P`Q`Y`]`:\u{6}\u{11}!1`3.\u{1f}!Z`XK_% c3`H`V`Z`M?b# b(`G`P\
        D\u{a}!V`7\u{15}\u{12}\" b3`\u{13}C\u{1b}\" bZ`w\u{f}O\" b3`\u{b}hi!V`wus\" bJ`A0|( c#`,`1`3`I`M`P`#J\u{b}! b7+\
        !\" c5`Mn\u{9}\"W`Z`Wn\u{11}& c3`;`G`P`Q`\u{e}+'83`4`6`9`:`<`?`@`E`F`H`I`J`K`L`N`O`P`Q`R`V`W`Z`]`=Y?$ c1`3`P`}v\
        Q!1`4YZ\" b=`h5\u{3}, c$`*`1`3`5`I`O`P`Q`Z`]`12\u{a}. c1`3`4`5`B`G`J`N`O`P`R`W`]`2\u{4}%A3`4`5`6`7`8`9`:`;`<`=`\
        >`?`A`B`C`D`E`G`K`L`N`O`P`Q`R`T`U`V`W`Z`[`]`95)\" bP`\u{2}L-\" bP`lbM5 c#`&`*`-`1`3`5`7`8`9`;`A`B`C`F`L`N`Q`R`Y\
        `3LV# c7`X`<\u{f}\u{3}\" b=`\u{e}]\u{1d}!V`nh4\" b=`M\u{a}v# c]`Z`\u{9}a'!1`>}p!T`\u{4}Uu\" b3`6\u{9}0! cq19$ c\
        :`O`5`k>I!1`c9U# b3`]`\u{2}/\u{1b}# b7`L`}\u{19}*!1`VI8# b;`6`< \u{1e}\" bJ`kj/!U`7F_# c]`3`b\u{8}x$ b#`]`L`h\u{16}\
        #!1`VLw!W`xv\u{1d}!V`Z]+\" bR`\u{5}\u{c}1! bxf?\" b@`<B@4 c&`(`1`3`4`6`;`<`A`B`C`F`G`K`Q`T`W`Y`]`3yH! bjC~% c1`\
        3`G`P`T5\u{16}\" b3`\u{5}B\u{16}!,`\u{8}\u{b}9\" bH`\u{e}0>!U`\u{11}\u{11}S!W`\u{19}zn!T`\u{17}\u{16}\u{1b}!1`t\
        1Z\" b]`U\u{9}^!$`/\u{18}v! bA\u{6}\u{12}# c@`X`\u{14}F $ c?`G`R`\u{1a}\u{1d}e! b%My% c#`1`3`P`\u{11}G|!/`:3\u{11}\
        !U`nZM!U`\u{10} ~# c,`6`\u{1b}\u{14}7\" b]`&4K!%`\u{8}\u{7}h!1`i\u{c}f\"U`V`\u{10}\u{1c}n\"W`X`\u{3}\u{9}W!1`\u{1d}\
        ~1!V`\u{e}&B! bU~\u{f}\" bA`4q6\" bY`\u{e}\u{12}7!*`Rc^!1`V~m!1`P\u{9}b# c1`P`nF!!1`}_J\"!`1`&:f!W`Z\u{0}B\" b3\
        `uN]# b9`R`W\u{9}\u{d}!1`\u{15}\u{1e}\u{16}# b,`K`\u{5}\u{3}9\" b@`\u{1}qH$ c]`>`X`\u{1b}\u{1a}\u{16}$ c3`Z`R`u\
        .=% c3`5`6`G`]kG!V`x[\u{1}\" bW`Nf\u{12}# c]`3`=}P! b\u{d}?\u{c}\" b3`%\u{3}!\"Z`V`!\u{2}_\" bJ`[}a# b5`?`\u{4}\
        \u{d}\u{0}\" bZ`C\u{1c}T!/`\u{16}%d\" bK`3}?!Z`S\u{3}|\" bG`\u{9}U~!V`f\u{18}\u{b}& c*`/`1`3`]`#\u{c}\u{13}!V`m\
        \u{5}N# b,`G`)ir!1`S\u{8}\u{e}!Z`Hz\u{14}$ c@`J`O`S$U\" bP`z\u{1}^\" b<`\u{16}hc!Z`@ng1 c#`0`1`3`7`8`9`:`?`@`G`\
        N`P`W`Z`]`7\u{1e}\u{10}$ c3`G`P`S=9!V`\\1\u{7f}!1`*O5!1`\\B9! b\u{14}\u{0}{!%`T\u{d}\u{4}!V`\\6\u{12}$ c,`G`X`[\
        s%! b'!\u{b}$ b*`1`O`\u{9}i\u{15}\" bO`m\u{7}'\"#`,`CEx\" bP`K|.\" b]`qxL- c,`1`3`8`E`G`L`N`O`Y`Z`]`\u{d}V_!1`\u{1b}\
        oz# b1`3`!\u{5}A# c<`O`NF\u{1}!1`;z#!W`ho(#\"`#`,`?tK# cK`]`J[L\" bU`*\u{18}\u{12}!1`\u{8}\u{13}\u{1f}# cR`3`l;\
        7!,`\u{a}\u{1b}H!V`8ei!\"`z%\u{14}\" bR`\u{5}![\" cG` G\u{1}) c,`0`1`3`9`:`E`G`d \u{11}!V`=!\u{11}!V`\u{1b}\u{b}\
        K! b8'\u{1f}1 c1`3`5`7`B`E`K`L`N`O`P`R`U`W`Y`]` W5!1`''\u{3}& c*`1`?`]`G`D\u{19}\u{1d}$ cM`P`J`=WR\" cE`]1\u{d}\
        !\"`x\u{2}\u{15}# b1`P`@-R\" bP`o^]\"U`Z`\"Uu!*`\u{c}r\u{18}\" bO`T\u{1c}F!U`axW$ cV`]`E`9#$\" b]`\"*S#U`V`Z`0d\
        Z# c1`]`\u{4}'^- c&`(`1`3`;`A`B`G`O`P`T`]`U.\u{11}# b1`3`4e#! b(}r\" bO`,7N\" bP`j;i\" b?`7qr# bO`4`i\u{1b}O\" \
        b3`L\u{3}^\" b]`,\u{7f}m% c3`J`K`P`'\u{f}\u{14}!U`wZ\"# c1`]`\u{a})'# b1`P`\u{1e}uP% c3`G`]`C`x4}! bZ\u{1e}{# b\
        ]`B`+\u{6}\u{b}$ b*`1`Q`.\"<!V`3\\J\" cW`i-l!V`}^-! b\u{6}3.# cJ`Z`\u{e}\u{4}f!U`er\u{8}7 c1`3`4`5`6`7`8`9`B`C`\
        F`I`K`L`N`O`P`Q`T`X`Y`]`:=\u{f}\" b3`u0k!U`ql4!Z`x\u{1a}@\" b3`:HK# b=`H`^uR% c#`1`Q`;`\u{4}gn\" b3`Ro\u{b}!U`\u{1f}\
        \u{3}\u{13}\"%`1`n\u{13}$$ c,`3`8`B\u{11}7!1`{A>!Z`\u{1b}\u{1b}@!\"`?Ij!%`Zu|!V` \u{1}j![`\u{12}t\u{3}!V`-DW= c\
        3`5`7`8`9`:`;`<`=`>`?`D`H`I`J`K`L`M`N`O`P`Q`R`V`W`X`Z`]`\u{15}iq!$`n3\u{15}\"\"`1`\u{19}9\u{1e}!,`\u{1}\u{11}O!\
        V`xJ_\" bZ`./q! b\u{1c}\u{1}A!U`8am!Z`\u{18}\u{4}\u{a}\" bG`a9+\" b3`\u{7}7>\" bP`8Kf\" c]`N\u{1}l\"#`1`i1y\" c\
        ;`\u{15}\"\u{e}- c1`4`9`B`F`G`K`O`P`Q`S`]`Bs\u{10}% c3`P`]`O`MX\u{1d}# b3`W`7Tc\" b3`6\u{6}:\" cY`EuH![`$jR! bO\
        R'\" bH`\u{6}N0\" b?`nx\\\"%`1`B4e\" b]`+ee# c3`O`\u{10}\u{19}f!X`@>J!Z`\u{7f}\u{3}i!1`\u{1c}W\u{d}# b1`3`$._\"\
         bN`mQl!V`$^\u{5}\" b]`\u{10}O\u{19}\" bO`\u{17}^%\" b1`1\u{f}~\" b)`8U\u{6}! bnK\u{17}\"U`V`\u{15}\u{1b}A!1`o\u{d}\
        \u{b}!S`~|\u{12}!V`(n!!1`CGD!%`*.]\" b3`\u{1f}hg!1`Xa\u{5}!V`a~3!%`\u{10}]:!Z`t`&!\"`7b[\" bR`B\u{e}g\" bZ`Bdl%\
         c1`R`Z`]`\u{1b}\u{2}\u{7}!1`\u{0}')- c,`1`3`8`:`G`L`N`O`Q`Y`]`[<<\" b<`J\u{10}z\" bO`%\u{e}\u{7f}\" bP`X\u{d}(\
        $ c3`=`N`\u{5}e6! b\\\u{7}<!V`o\u{1f}k2 c+`,`3`:`=`E`G`I`J`K`L`O`Q`U`V`Z`]`:\u{a}\u{3}!U`;N\u{18}!Z`G\u{c}H!1`l\
        #I# bH`J`?\u{14}\u{b}! bb\u{5}1! b6B-!Z`T\u{1a}5& c*`1`3`>`O`\u{5}y=! b\u{7f}gi!\"`\u{9}C\u{c}\"V`Z`\u{6}}#!#`3\
        .x\" bX`O\u{11}\u{10}$ b*`3`]`#A\u{14}!1`BK\u{15}\" bN`\u{0}5*!&`Eb*!1`\u{5}+H!1`&\u{3}W& c/`3`7`9`:`4D\u{1d}\"\
         b3`A1\\\" bQ`hZ\u{e}\" b3`X\u{4}.% c1`3`L`Y`i<\u{5}\" b3`\u{11}j\u{17}!Z`4#j' c\"`,`0`3`6`8`z(y! bh'\u{4}! b g\
        8\" cO`\u{1e}]>! b\"BY!\"`\u{d}B\\! b1N\u{7f}!(`dD\u{5}! bm\u{1c}i9 c#`%`*`,`3`4`5`6`?`E`G`H`J`L`O`P`Q`R`S`U`Y`\
        Z`[`]`T \u{4}% c#`,`3`G`\\q\u{4}\" b1`[@(& c3`I`O`R`]`z6r\" bP`u1\u{10}!U`X9X% c*`?`P`G`2Xy\" c]`\u{12}[\u{b}# \
        b#`?`oD\u{13}! b1&.\" b3`l]e!*`)+s$ cQ`]`3`;et% c1`R`]`3`/T{\" bO`8P)\" bP`%\u{b}:!Z`\u{9}2|!1`uPH!1`)\\X\"U`V`\
        esi!U`UL~! b(o\u{13}!1`\u{8}\u{e}-\" bG`\u{1}Gk!U`Jq !1`Wn*# b]`3`?s.\" bP`N6/!Z`a\u{3}Y!Z`\u{10}\u{15}Z!/`Bex\"\
         bP`,8}!#`\u{15}Ih!1`)xp!1`\u{18}3\"!Z`q\u{1}E! cY>S!V`L0\u{17}$ b%`1`]`|;6!1`p\u{16}\u{d}!V`\u{13}mY!1`\u{7f}\u{2}\
        h! b\u{12}Iw\" bR`#\u{1e}\u{8}# c3`R`,x\u{b}\" b3`Y.:!W`*\u{9}<\" bK`\u{1a}q0' c,`0`3`9`G`J`\u{14}\u{11}Q\" b<`\
        &l]\"#`1`1G\u{9}!%`'4\u{f}# b7`F`'8C# bG`3`No\u{1}) c3`7`=`G`O`V`Z`]`M\u{1}(\" b3`P;,$ c3`W`E`P9:$ c3`O`]`'Fz\"\
         bG`G~8# b1`;`3n\u{15}!1`O1\u{1b}\"!`/`-)#!1`\u{1a}U0$U`V`X`Z`,hF!1`\u{0}\u{3}S!Z`\u{17}\u{9}c! by3X# b1`3`0}0#\
         b@`E`*#5\" c1`A\u{d}?\" bJ`j\u{15}}\" bN`m5-\" bO`Z`M!V`P\"\\) c)`*`1`3`4`<`Q`]`!\u{16}z# bZ`3`\u{10}M,!V`-H #\
         c5`9`d\u{12}T!U`X?\u{1e}!1`\u{c}P-!\"`p17) c(`*`,`3`;`?`Q`]`Dn\u{1a}!V`{\u{0}@\"#`,`+j\u{a}!Z`St*!W`!\u{14}1\"\
         bP`zlE% c1`S`]`3`fc\u{7f}\" b3`{\u{15}=!Z`\u{1b}\u{8}\\$ c3`L`O`X<^!!`\u{1a}Dc!W`q(\u{1}\" b]`\u{11}.K!U`qCd!#\
        `\u{15}\u{0}\u{1f}!1`\u{b}\u{d}Y!Z`YBd\" b3`M\u{4}g\" bB`a<\u{12}\" cZ`\u{18}Q\u{14}# c3`5`\u{a}a.!*`\\_w\" b3`\
        q\"\u{8}$V`W`Z`[``}\u{1b}\" bV`e\u{1e}-!X`~iq\" bP`\u{5}j}!U`lh\u{13}# b3`Z`\u{11}\u{d} $ c3`Z`]`w\u{e},!*`\u{1}\
        R,1 c1`3`6`;`<`=`>`@`A`D`G`N`P`Q`V`]`&kH!%`dv\u{6}!Z`\u{7}=\"\"#`1`\u{0}q3!T`|#4!U`V+_!W`\u{16}Z\u{13}\" b3`G&<\
        \" bC`@\u{9}j\" b3`C\u{15}\u{b}!V`\u{18}(\u{1c}& c1`G`Q`>`N`gOG!V`KET\" bG`^)\\% c3`6`G`]`w@c\" bG`B8\u{1f}\" c\
        3`>r#!T`)\"r# b1`3`1\u{19}\u{7}!!`\u{19}O\u{14}!1`5\u{13}&\"V`U`\u{f}6g!V`j\u{f}m\" cU`\u{7}Y+' c3`4`5`O`Y`]`&a\
        <# c1`L`u*^!1`\u{1c}^i!V`M\u{1};\"W`X`$\u{a}B% c1`?`G`]`\u{12}\u{1}p!Z`\u{16}0$# b,`?`\u{1f}~R!/`tGg!1`:Vy% b(`\
        ,`.`3`(Eh\" b]`R6;!$`?\u{0}^\" bJ`\u{14}rN!V`% `!1`.\u{7}+\" bK`#M7!U`\u{1c}\u{d}=!X`6\u{7f}K# cP`]`\\3j! b\u{1d}\
        \u{e}@\" b>`J,G\" bZ`_LL!1`O\u{6}Z# b1`7`\u{1b}S\u{1}$ c3`X`]`D $\" b?`}_E& c1`O`P`]`3`9\u{1d}b# b,`G`Y\u{4}{!1\
        `\u{e}f\u{a}# c3`=`\u{11}\u{1a}T\" b8`'I\u{1d}\" bP`(5s\" b3`\u{9}#4!%`\u{15}\u{2}H# c]`G`E\u{7f}V! c\u{17}{`!#\
        `I'o!Z`r#{\" b3`_g&!Z`C~\u{1}! b\u{15}R\u{7}!1`\u{1}\u{12}\u{11}+ c1`2`3`@`H`J`O`R`U`Z`\u{c},O!U`QZcK c!`,`0`1`\
        3`4`5`6`7`8`9`:`;`<`=`>`?`@`A`B`C`D`E`G`H`I`J`K`L`N`O`P`Q`R`U`V`W`X`Y`Z`[`]`M\u{7f}h! b\"\u{16}|!1`+\u{e}\u{1b}\
        $ b/`1`G`.=A!/`\u{1},s) c\"`*`,`1`3`?`O`P`\"i~$ c3`6`]`6\u{16}7\" b]`hr\"= c,`1`3`4`5`8`9`:`<`=`@`A`B`G`J`K`L`N\
        `O`P`Q`R`U`V`W`Y`Z`]`\u{6}z\u{d}!U`f)8\" bO`Kdh# bP`3`n](! by|\u{17}$V`Z`[`U`\u{8}\u{3}5# cL`3`-t>) c2`3`5`?`C`\
        N`O`U`:PC!V`q%U\" bI`\u{1}8W!$`\u{1c}}9!U`'YW& c\"`#`3`G`U`\u{7}\u{1d}k!1`3\u{f}x\"W`V`XH$!V`Dd0\" bN`Um=!&`7u|\
        ! bly\u{3}!V`S\u{1}\u{16}\" cR`4)*!W`2C*!#`*<6& c#`K`P`Z`]`7\u{e}r!V`;$\u{15}!W`g\u{1e}J!Z`\\sn!\\`\u{9}x\u{1}\"\
         bG`Z+\u{f}, c!`#`-`3`4`9`A`C`G`L`P`Do\u{19}!Z`\u{1d}Q!\" b]`s\u{9}9\"Z`V`HWK\" b<`\u{e}\\_!#`9\u{c} \" b3`P!G!\
        V`6\u{0}+!Z`\u{1a}\u{10}8% c1`]`G`3`@eW!1``@9\" b3`\"{Q\" bQ`\\Zi#T`Y`\\`Bb\u{1c}!S`9~*$ b\"`3`7`4\u{1e}\u{8}!\"\
        `_9\u{a}!U`A\u{c}0( c#`(`1`3`;`=`N`,\u{10}V$ cO`C`7`l\u{8}q& c*`1`3`]`O`[\u{18}\u{14}!Z`51)!#`<>5% c3`F`Q`]`W\u{6}\
        I\" c1`m<V!,`7#x!!`x1`\" bP`f\u{12}d!%`I3/!2`\u{d}Eg!Z`J!:\" bL`G+}\" b9`\u{1}Y\u{10}!1`c I$ c3`P`]`lWV!1`\u{11}\
        Gh& c0`1`3`<`]`68\u{5}# b1`]`/)g\" b3`sd\u{d}!#`trQ!U`kT\u{7f}!V`$\u{1a}\u{7}!V`\u{7}Y\u{f}! bIf!\" bE`C%\u{7f}\
        # b\"`3`#\u{1b}G% c1`G`X`W`%qH# b!`O`;]\u{4}\" bQ`GNN& c1`3`P`V`C`\u{3}\u{2}Q\" bG`i0.!-`?v9\" b?`arJ! boZ@\" b\
        E`T\u{7f}M!!`\u{7}Gs!V`NX\u{1e}!V`{\u{19}4!1`\u{11}fF\" c3`ppW& c@`J`K`O`R`j\u{5}[$ c,`]`F`ny)\" bJ`\u{0}e6\"U`\
        V`;P>!\"`*d^# b1`]`T\u{14}h!1`\u{2}\u{7f}r\" b1`^l|!Z`,a\u{11}( c3`7`@`O`P`R`]`{\u{18}\u{1e}\" b@`_\"\u{1f}! b|\
        l\u{a}\" bG`-?W![`'Ig!V`\u{7}t\u{1}\" b9`n\u{8}3; c3`4`5`6`7`8`9`:`;`<`C`F`G`L`O`P`Q`R`T`U`V`W`X`Y`Z`]`O)E+ c3`\
        5`?`H`O`P`Q`U`V`Z`/(\u{11}$ b*`1`3`m_\u{18}! c:A\u{7}\" b]`.[&\" b@`DuL!\"`9(}! b\u{0};,! bMXG!V`\u{4}fJ\" cU` \
        \u{19}N# b1`]``\u{f}z\" c]`\u{1d}\u{1c}\u{19}#\"`#`1`ug=& c1`7`?`G`L`M*N!V`i\u{0}\u{4}\" bL`8N\u{17}# b1`P`F\u{1a}\
        0!$`b3d!\"`J\u{1a}\u{11}# cO`3`\u{13}G\u{12}\" bP`Ck\u{1a}! b2EJ$ b#`3`]`W\u{13}}!-`\u{1c}$\u{17}\" bQ`W|\u{1d}\
        $U`V`W`[`nf3!!`*>A!Z`^ZE!U`=SYG c#`,`1`3`4`5`6`7`8`9`:`;`<`=`>`?`@`A`B`E`F`G`H`I`J`K`L`N`O`P`Q`R`V`W`Y`Z`[`]`s\u{6}\
        \u{4}!Y`d%v$ c1`3`<`\u{2}\u{d}y\"\"`#`C'\u{7}\" b3`\u{12}\u{f}-!1`+Lt\"    H  Z  b  \u{2}  ,! :! X! \u{12}! &\"\
         *\" >\" l\" z\" \u{16}\" \u{1a}\" B# P# b# f# j# \u{12}# 2$ N$ `$ |$ \u{0}$ \u{0}$ $% .% 2% >% T% \u{c}% \u{1a}\
        % 0& J& V& h& z& \u{6}& \u{14}& $' J' X' h' v' \u{1e}' \\( p( \u{1a}( \u{1e}( B) Z) n) v) \u{14}) 2* D* L* n* \u{0}\
        * \u{a}* &+ N+ X+ t+ \u{6}+ \", L, f, t, \u{6}, \u{14}, \u{1e}, 6- N- d- l- x- \u{8}- \u{12}- \u{1e}- H. h. \u{8}\
        . \u{1a}. \u{1e}. \"/ :/ p/ \u{14}/ &0 <0 \\0 d0 l0 z0 (1 B1 N1 p1 \u{c}1 \"2 *2 22 \\2 d2 \u{8}2 \u{12}2 ,3 43\
         d3 t3 \u{a}3 \"4 :4 X4 `4 r4 \u{0}4 \u{1e}4 65 R5 Z5 \u{a}5 \u{16}5 $6 L6 Z6 r6 \u{4}6 \u{8}6 \u{10}6 27 N7 j7\
         n7 \u{18}7 \u{1c}7 B8 P8 b8 ~8 \u{10}8 (9 >9 R9 d9 h9 \u{1c}9 \u{1c}9 6: R: n: r: \u{10}: \u{18}: 8; <; <; F; \
        X; \\; `; v; \u{1a}; >< T< r< \u{c}< \u{1e}< 2= H= l= \u{4}= \u{14}= 0> 4> h> |> \u{e}> ,? F? |? \u{a}? \u{a}? \
        \u{18}? \u{1c}? $@ <@ D@ |@ \u{1e}@ &A BA vA \u{12}A \u{1a}A @B \\B nB \u{18}B 0C 8C @C JC dC rC zC \u{c}C \u{1e}\
        C &D 0D 8D VD pD ~D \u{10}D <E vE \u{8}E \u{1a}E 6F PF ZF lF \u{8}F  G $G DG XG nG rG \u{a}G \u{1c}G FH fH \u{0}\
        H \u{c}H \u{1e}H RI VI dI \u{8}I \u{1a}I :J LJ ZJ lJ \u{4}J \u{8}J \u{8}J &K *K ^K pK xK  L PL hL \u{c}L 2M VM \
        bM vM \u{a}M (N ,N HN fN rN \u{a}N \u{1c}N *O XO fO pO \u{6}O \u{1e}O \u{1e}O 6P DP `P nP zP \u{4}P \u{18}P $Q \
        4Q @Q \\Q |Q  R <R \\R pR xR \u{14}R *S :S NS tS *T FT FT JT RT `T rT \u{e}T \u{e}T ,U BU \\U hU \u{c}U (V :V D\
        V ZV lV zV \u{e}V $W XW dW |W \u{4}W \u{16}W .X LX \u{0}X \u{c}X 4Y 8Y tY \u{1a}Y 2Z HZ VZ \u{c}Z 4[ >[ X[ z[ \u{8}\
        [ \u{1c}[ 6\\ J\\ \u{2}\\ *] X] j] |] \u{8}] \u{16}] (^ 4^ B^ ^^ v^ \u{2}^ \u{12}^ \u{16}^ $_ T_ \u{6}_ \"` T` \
        d` \u{6}` 0a Da Ha pa \u{14}a 4b <b Fb Jb Tb bb \u{2}b \u{1e}b @c Rc lc tc \"d *d <d jd vd \u{a}d \u{12}d $e 2e\
         Be ze \u{6}e .f Pf Xf zf \u{8}f \u{14}f Dg \\g `g \u{0}g \u{0}g \u{4}g  h ,h <h Th jh th \u{0}h \u{16}h 6i Hi \
        `i pi \u{c}i \u{16}i \u{1e}i \"j :j Nj Vj nj \u{e}j \u{12}j (k 0k 8k <k Hk Lk bk |k \u{1c}k  l >l Ll Tl jl xl \u{0}\
        l $m 2m `m \u{2}m \u{18}m *n .n Bn Vn hn \u{0}n \u{1e}n ,o >o bo \u{2}o \u{1a}o 0p Xp |p \u{14}p Fq Pq Zq bq ~q\
         2r @r Rr Vr Zr vr \u{e}r *s @s ^s zs zs ~s \u{1e}s *t >t Zt rt \u{4}t \u{16}t .u @u \\u du ru \u{12}u (v Dv Lv\
         ^v rv |v \u{8}v \u{1c}v >w nw \u{2}w \u{e}w (x :x Fx Jx nx \u{18}x .y Hy ny \u{1c}y @z bz ~z \u{1a}z J{ n{ \u{0}\
        { 0| 0| 8| 8| N| X| n| || \u{6}| \u{14}| \u{1c}| B} F} x} \u{1c}}  ~ H~ R~ ~~ \u{8}~ \u{1e}~ 4\u{7f} 4\u{7f} R\u{7f}\
         h\u{7f} \u{2}\u{7f} \"\u{0} 8\u{0} R\u{0} j\u{0} |\u{0} \u{a}\u{0} &\u{1} :\u{1} `\u{1} h\u{1} z\u{1} \u{1a}\u{1}\
         .\u{2} :\u{2} Z\u{2} h\u{2} ~\u{2} \u{16}\u{2} \u{1e}\u{2} &\u{3} J\u{3} T\u{3} v\u{3} \u{4}\u{3} \u{12}\u{3} \
        :\u{4} V\u{4} \u{2}\u{4} \u{e}\u{4} $\u{5} 4\u{5} 4\u{5} N\u{5} r\u{5} \u{0}\u{5} \u{18}\u{5} >\u{6} h\u{6} z\u{6}\
         \u{6}\u{6} \u{18}\u{6} 8\u{7} P\u{7} T\u{7} b\u{7} z\u{7} (\u{8} 6\u{8} D\u{8} d\u{8} t\u{8} \u{1a}\u{8} ,\u{9}\
         >\u{9} H\u{9} V\u{9} n\u{9} ~\u{9} ~\u{9}  \u{a} 0\u{a} R\u{a} `\u{a} l\u{a} x\u{a} \u{18}\u{a} *\u{b} T\u{b} \
        \\\u{b} r\u{b} \u{12}\u{b} \u{16}\u{b} \u{1e}\u{b} 0\u{c} 8\u{c} L\u{c} `\u{c} d\u{c} h\u{c} z\u{c}  \u{d} *\u{d}\
         >\u{d} V\u{d} r\u{d} \u{1c}\u{d} (\u{e} 0\u{e} L\u{e} T\u{e} `\u{e} l\u{e} \u{c}\u{e} \u{18}\u{e} \u{1c}\u{e} \
        >\u{f} T\u{f} t\u{f} x\u{f} \u{c}\u{f} \u{1a}\u{f} 4\u{10} D\u{10} d\u{10} z\u{10} \u{12}\u{10} H\u{11} ^\u{11}\
         p\u{11} x\u{11} \u{e}\u{11} 2\u{12} B\u{12} B\u{12} h\u{12} \u{a}\u{12} \"\u{13} \"\u{13} 8\u{13} J\u{13} j\u{13}\
         \u{12}\u{13} \u{16}\u{13} *\u{14} 8\u{14} @\u{14} D\u{14} V\u{14} ^\u{14} f\u{14} \u{10}\u{14} >\u{15} H\u{15}\
         P\u{15} b\u{15} \u{10}\u{15}  \u{16} *\u{16} @\u{16} n\u{16} \u{a}\u{16} ,\u{17} F\u{17} R\u{17} n\u{17} r\u{17}\
         v\u{17} \u{8}\u{17} ,\u{18} 4\u{18} F\u{18} f\u{18} \u{0}\u{18} \u{12}\u{18} \u{12}\u{18} \u{1e}\u{18} *\u{19}\
         <\u{19} <\u{19} T\u{19} `\u{19} n\u{19} \u{0}\u{19} \u{e}\u{19} $\u{1a} (\u{1a} ,\u{1a} L\u{1a} b\u{1a} p\u{1a}\
         \u{12}\u{1a} (\u{1b} (\u{1b} 4\u{1b} X\u{1b} |\u{1b} \u{a}\u{1b}  \u{1c} :\u{1c} \\\u{1c} z\u{1c} \u{c}\u{1c} \
        \"\u{1d} B\u{1d} J\u{1d} j\u{1d} \u{0}\u{1d} \u{16}\u{1d} T\u{1e} l\u{1e} \u{c}\u{1e} 2\u{1f} 6\u{1f} D\u{1f} \\\
        \u{1f} \u{0}\u{1f} \u{12}\u{1f} * !* !@ !^ !t !\u{1e} !:!!:!!n!!\u{4}!!\u{16}!!\u{1e}!!>\"!^\"!p\"!~\"!\u{10}\"\
        !0#!B#!P#!t#!~#!\u{10}#!\u{1a}#!&$!B$!J$!z$!\u{4}$!\u{16}$!J%!N%!h%!\u{2}%!$&!@&!V&!h&!\u{8}&!\u{c}&!\u{10}&!\u{14}\
        &!*'!B'!P'!n'!|'!\"(!4(!T(!`(!h(!\u{1a}(!4)!F)!N)!\\)!r)!\u{4})!\u{18})!.*!D*!\\*!~*!\u{12}*!2+!P+!p+!\u{8}+!8,\
        !P,!Z,!p,!\u{6},!&-!4-!B-!\\-!\\-!d-!\u{0}-!\u{e}-!4.!>.!X.!j.!\u{a}.!\u{16}.!</!@/!v/!~/!\"0!:0!J0!X0!`0!`0!d0\
        !\u{1e}0!<1!P1!\\1!h1!z1!\u{14}1!\u{14}1!\u{1e}1!42!R2!Z2!^2!\u{4}2!\u{14}2! 3!43!<3!J3!N3!Z3!^3!~3!\u{12}3!$4!\
        V4!V4!Z4!r4!\u{4}4!\u{1a}4!25!65!H5!v5!~5!\u{10}5!\u{1c}5!:6!>6!V6!r6!\u{12}6!,7!87!B7!d7!l7!~7!\u{c}7!\u{16}7!\
        88!@8!R8!d8!p8!\u{a}8!&9!>9!J9!N9!l9!\u{1a}9!$:!8:!H:!V:!l:!\u{4}:!\u{1e}:!4;!P;!l;!\u{12};!$<!6<!H<!d<!\u{a}<!\
         =!>=!B=!z=!\u{16}=!$>!6>!V>!l>!|>!$?!F?!^?!j?!|?!\u{a}?!,@!:@!d@!\u{4}@!\u{14}@!BA!fA!xA!\u{14}A!dB!dB!rB!zB!\u{14}\
        B!@C!DC!ZC!vC!\u{16}C!2D!LD!xD!|D!|D!\u{0}D!\u{14}D!.E!XE!bE!jE!\u{c}E!(F!0F!FF!XF!|F!8G!@G!ZG!rG!\u{4}G!\u{18}\
        G!6H!XH!`H!\u{2}H!\u{1e}H!,I!VI!dI!rI!\u{0}I!\u{1c}I!>J!LJ!hJ!vJ!\u{c}J!\u{1e}J!@K!VK!rK!\u{4}K!\u{12}K!(L!6L!R\
        L!ZL!xL!\u{1c}L!(M!NM!VM!rM!|M!\u{16}M!\"N!&N!.N!DN!VN!\u{2}N!\u{10}N!*O!@O!dO!rO!\u{6}O!\u{14}O!6P!PP!nP!vP!\u{14}\
        P!\"Q!<Q!TQ!lQ!\u{c}Q!\"R!0R!BR!lR!\u{4}R!\u{12}R!$S!TS!nS!zS!zS!$T!6T!>T!BT!FT!pT!\u{8}T! U!.U!JU!jU!rU!~U!\u{1e}\
        U!0V!@V!RV!`V!\u{6}V!\u{14}V!.W!.W!\\W!dW!rW!\u{c}W!\u{1a}W!*X!8X!XX!xX!\u{10}X!0Y!DY!HY!LY!bY!\u{10}Y!(Z!:Z!PZ\
        !TZ!rZ!zZ!~Z!*[!6[!>[!L[!d[!l[!\u{c}[!.\\!<\\!N\\!Z\\!v\\!~\\!\u{1c}\\!\u{1c}\\!4]!B]!f]!|]!\u{4}]!\u{1c}]!<^!F\
        ^!R^!\\^!x^!\u{6}^!\u{18}^!._!6_!:_!H_!P_!^_!p_!p_!~_!\u{6}_!&`!.`!X`!v`!\u{4}`!\u{4}`!\u{1e}`!\"a!&a!Ha!Ra!Za!\
        la!\u{2}a!\u{6}a!$b!,b!Tb!rb!\u{4}b! c!Vc!pc!pc!\u{6}c!\u{1c}c!8d!Fd!td!\u{8}d!\u{8}d! e!(e!@e!Je!Ve!je!\u{1e}e\
        !*f!Xf!tf!\u{6}f!\"g!6g!bg!vg!\u{c}g!:h!>h!Fh!jh!\u{14}h!\u{18}h!>i!Ji!`i!li!~i!\u{1a}i!2j!@j!Pj!nj!\u{0}j!\u{18}\
        j!.k!Lk!Tk!pk!\u{1e}k!@l!Vl!jl!\u{c}l!Pm!hm!vm!\u{0}m!\u{10}m!6n!Jn!\\n!|n!\"o!>o!Fo!To!^o!bo!to!\u{e}o! p!.p!6\
        p!fp!zp!\u{12}p!$q!4q!<q!Vq!pq!\u{6}q!\u{12}q!$r!>r!Pr!Pr!tr!\u{6}r!\u{16}r!Hs!Ls!vs!\u{1a}s!6t!Rt!rt!\u{8}t!\u{c}\
        t!\"u!.u!Du!ju!\u{8}u!\u{14}u!8v!Xv!Xv!`v!dv!hv!\u{c}v!*w!Jw!Tw!tw!\u{1a}w!,x!>x!Zx!lx!\u{6}x!&y!.y!Py!zy!~y!\u{6}\
        y!\u{10}y!\u{1c}y!@z!\\z!nz!\u{4}z!\u{10}z!&{!B{!^{!t{!\"|!@|!R|!Z|!h|!\u{c}|!*}!J}!R}!d}!n}!\u{4}}!\u{1c}}!\u{1c}\
        }!8~!P~!\\~!z~!\u{6}~!\"\u{7f}!0\u{7f}!B\u{7f}!\\\u{7f}!f\u{7f}!p\u{7f}!\u{10}\u{7f}!\u{18}\u{7f}!B\u{0}!~\u{0}\
        !\u{14}\u{0}!0\u{1}!8\u{1}!8\u{1}!`\u{1}!\u{2}\u{1}!\u{2}\u{1}!\u{1e}\u{1}!*\u{2}!>\u{2}!l\u{2}!z\u{2}!\u{18}\u{2}\
        ! \u{3}!:\u{3}!d\u{3}!v\u{3}!\u{8}\u{3}!\u{16}\u{3}!.\u{4}!@\u{4}!@\u{4}!`\u{4}!v\u{4}!\u{8}\u{4}! \u{5}!.\u{5}\
        !6\u{5}!:\u{5}!T\u{5}!p\u{5}!\u{18}\u{5}!,\u{6}!:\u{6}!P\u{6}!X\u{6}!|\u{6}!\u{e}\u{6}!(\u{7}!H\u{7}!x\u{7}!\u{0}\
        \u{7}!\u{1a}\u{7}!<\u{8}!D\u{8}!n\u{8}!\u{e}\u{8}!:\u{9}!:\u{9}!P\u{9}!b\u{9}!j\u{9}!n\u{9}!\u{12}\u{9}!\u{16}\u{9}\
        !\u{1e}\u{9}!*\u{a}!L\u{a}!j\u{a}!z\u{a}!\u{16}\u{a}!$\u{b}!B\u{b}!J\u{b}!b\u{b}!n\u{b}!\u{e}\u{b}!\u{1a}\u{b}!\
        6\u{c}!D\u{c}!L\u{c}!V\u{c}!x\u{c}!\u{12}\u{c}!\"\u{d}!*\u{d}!J\u{d}!Z\u{d}!r\u{d}!\u{2}\u{d}!\u{1a}\u{d}!,\u{e}\
        !H\u{e}!Z\u{e}!d\u{e}!p\u{e}!$\u{f}!D\u{f}!L\u{f}!d\u{f}!h\u{f}!t\u{f}!\u{16}\u{f}!0\u{10}!4\u{10}!8\u{10}!N\u{10}\
        !N\u{10}!R\u{10}!l\u{10}!t\u{10}!\u{2}\u{10}!\u{12}\u{10}!\u{1e}\u{10}!\u{1e}\u{10}!(\u{11}!(\u{11}!8\u{11}!F\u{11}\
        !X\u{11}!`\u{11}!\u{4}\u{11}!.\u{12}!8\u{12}!N\u{12}!b\u{12}!b\u{12}!\u{8}\u{12}!,\u{13}!4\u{13}!J\u{13}!d\u{13}\
        !t\u{13}!\u{6}\u{13}!\u{e}\u{13}!.\u{14}!2\u{14}!6\u{14}!>\u{14}!F\u{14}!N\u{14}!Z\u{14}!^\u{14}!p\u{14}!t\u{14}\
        !\u{4}\u{14}!\u{16}\u{14}!$\u{15}!,\u{15}!>\u{15}!T\u{15}!f\u{15}!\u{0}\u{15}!\u{1a}\u{15}!\u{1e}\u{15}!\u{1e}\u{15}\
        !,\u{16}!J\u{16}!N\u{16}!f\u{16}!x\u{16}!\u{c}\u{16}!\u{1e}\u{16}!4\u{17}!h\u{17}!\u{12}\u{17}!$\u{18}!2\u{18}!\
        :\u{18}!J\u{18}!R\u{18}!^\u{18}!~\u{18}!\u{e}\u{18}!.\u{19}!F\u{19}!N\u{19}!j\u{19}!\u{12}\u{19}!.\u{1a}!6\u{1a}\
        !H\u{1a}!h\u{1a}!\u{a}\u{1a}!2\u{1b}!H\u{1b}!h\u{1b}!\u{12}\u{1b}!.\u{1c}!l\u{1c}!t\u{1c}!\u{2}\u{1c}!\u{e}\u{1c}\
        !*\u{1d}!8\u{1d}!N\u{1d}!X\u{1d}!\u{0}\u{1d}!\u{8}\u{1d}!&\u{1e}!J\u{1e}!f\u{1e}!x\u{1e}!\u{a}\u{1e}!\u{18}\u{1e}\
        !6\u{1f}!>\u{1f}!X\u{1f}!n\u{1f}!\u{a}\u{1f}!, \"D \"Z \"^ \"t \"\u{16} \"$!\"6!\":!\">!\"N!\"V!\"l!\"~!\"\u{1a}\
        !\"*\"\"N\"\"|\"\"\u{12}\"\"$#\"J#\"d#\"r#\"\u{2}#\"\u{14}#\":$\">$\"L$\"h$\"\u{6}$\"\u{e}$\" %\"2%\"D%\"H%\"L%\
        \"d%\"(&\"N&\"`&\"p&\"\u{1a}&\"2'\"X'\"\\'\"t'\"\u{12}'\":(\"`(\"n(\"|(\"\u{12}(\"J)\"Z)\"n)\"\u{6})\"\u{1a})\"\
        2*\"V*\"Z*\"d*\"v*\"\u{14}*\"<+\"H+\"d+\"\u{4}+\"\u{c}+\"\u{1c}+\"D,\"Z,\"~,\"\u{1e},\"D-\"V-\"l-\"p-\"\u{2}-\"\
        \u{e}-\"6.\"D.\"H.\"b.\"f.\"\u{12}.\"\u{16}.\":/\"V/\"n/\"\u{2}/\"\u{16}/\".0\"D0\"V0\"Z0\"l0\"z0\"\u{c}0\"\"1\"\
        L1\"T1\"b1\"t1\"x1\"\u{6}1\"\u{1a}1\">2\"B2\"F2\"t2\"\u{14}2\"*3\"^3\"\u{a}3\"\"4\"84\"^4\"p4\"|4\"\u{a}4\"\"5\"\
        05\"X5\"t5\"\u{18}5\"(6\"@6\"l6\"~6\"\u{1a}6\".7\"J7\"Z7\"d7\"t7\"\u{6}7\"28\"F8\"^8\"t8\"\u{2}8\"&9\"L9\"X9\"b\
        9\"|9\"\u{1c}9\"4:\"D:\"V:\"^:\"f:\"|:\"\u{12}:\"\u{16}:\"&;\"8;\"^;\"x;\"\u{e};\" <\"2<\"6<\"T<\"\\<\"\u{8}<\"\
        2=\"R=\"\\=\"h=\"\u{0}=\" >\"4>\"B>\"X>\"f>\"\u{0}>\"\u{1c}>\"8?\"R?\"R?\"z?\"~?\"\u{c}?\"*@\"6@\"H@\"P@\"v@\"\u{4}\
        @\"\u{1e}@\"LA\"rA\"\u{4}A\"\u{1c}A\" B\".B\"DB\"VB\"jB\"\u{6}B\",C\":C\"BC\"TC\"bC\"\u{6}C\"\u{10}C\"*D\"4D\"<\
        D\"DD\"RD\"ZD\"zD\"\u{10}D\"\u{14}D\"\"E\"FE\"FE\"dE\"rE\"(F\"BF\"XF\"jF\"vF\"\u{18}F\":G\"BG\"\\G\"pG\"tG\"\u{2}\
        G\"\u{e}G\"\u{1c}G\"*H\"6H\"LH\"\u{2}H\"\u{e}H\"\u{12}H\"DI\"ZI\"hI\"tI\"\u{16}I\"FJ\"lJ\"~J\"\u{14}J\".K\"<K\"\
        RK\"RK\"nK\"\u{10}K\"\u{18}K\"0L\"FL\"RL\"\\L\"|L\"\u{18}L\"HM\"dM\"lM\"tM\"\u{0}M\"\u{12}M\"2N\"2N\"VN\"VN\"ZN\
        \"pN\"\u{c}N\"\u{16}N\"<O\"HO\"fO\"nO\"~O\"&P\"<P\"hP\"\u{2}P\"\u{16}P\"<Q\"JQ\"XQ\"jQ\"vQ\"\u{10}Q\"$R\"@R\"@R\
        \"VR\"hR\"\u{4}R\"(S\"6S\"LS\"ZS\"\u{0}S\"\u{14}S\"\u{1e}S\">T\"TT\"^T\"~T\" U\"2U\"NU\"bU\"lU\"xU\"\u{0}U\"\u{1a}\
        U\"NV\"nV\".W\"@W\"PW\"^W\"fW\"\u{18}W\"0X\"TX\"TX\"\\X\"xX\"\u{4}X\"4Y\"TY\"tY\"xY\"|Y\"\u{0}Y\"\u{12}Y\":Z\"l\
        Z\"~Z\":[\"H[\"L[\"T[\"\\[\"f[\"r[\"|[\"\u{0}[\"\u{12}[\"\u{1c}[\".\\\"<\\\"F\\\"N\\\"X\\\"n\\\"n\\\"\u{6}\\\"\u{18}\
        \\\">]\">]\"F]\"h]\"t]\"\u{e}]\"\"^\"&^\"*^\"L^\"T^\"l^\"\u{c}^\"\u{16}^\"\"_\"0_\"B_\"J_\"j_\"|_\"\u{4}_\"\u{12}\
        _\"\"`\"6`\"V`\"v`\"\u{6}`\"\u{10}`\"0a\"La\"da\"va\"\u{a}a\"\"b\"Tb\"jb\"vb\"\u{4}b\"\u{1e}b\"\u{1e}b\"&c\"@c\"\
        bc\"zc\"\u{8}c\"8d\"Jd\"zd\"~d\"(e\":e\"Pe\"Xe\"ve\"\u{16}e\"4f\">f\"ff\"\u{c}f\"2g\"Hg\"\\g\"dg\"~g\" h\".h\"8\
        h\"Jh\"ph\"th\"|h\"\u{1c}h\"$i\":i\":i\"Ri\"Vi\"ti\"\u{2}i\"\u{12}i\",j\"0j\"4j\"Vj\"dj\"rj\"\u{4}j\"\u{c}j\"(k\
        \">k\"Pk\"\\k\"jk\"tk\"\u{0}k\"\u{12}k\"(l\"0l\"Dl\"Dl\"Pl\"pl\"tl\"\u{16}l\"(m\"Hm\"Hm\"^m\"lm\"xm\"\u{18}m\"$\
        n\"Dn\"\\n\"fn\"\u{2}n\"\u{6}n\"\u{e}n\"\u{1e}n\":o\"Lo\"^o\"bo\"xo\"\u{c}o\"0p\"8p\"Tp\"Xp\"jp\"np\"\u{10}p\"\"\
        q\"Bq\"Xq\"dq\"nq\"\u{a}q\"0r\"Vr\"dr\"|r\"\u{0}r\"\u{1c}r\"$s\".s\">s\"Ts\"js\"ns\"\u{18}s\".t\":t\"Bt\"Lt\"`\u{0}\
        /\"/ `% aQh4 uHL [!h I1s\"( `+ am5| ?Y\u{f} <\u{7f}Z\"( `# aP\u{19}v ow\u{c} 0cV \u{1b}oe ,55 Sh5 ph@\"$ `= a\u{4}\
        (O hy\u{e}\"( `% a\u{7}8N\"! `, aZ\u{18}N\"! `R a\u{0}^P\"\" `\u{d} aA&` Wh\u{11} cS\u{1f} '8.\"0 `P!al*P cG+\"\
        ( `% ak2,\"' `$ a1{u\"0 `B#a.m2\"0 `f a\u{1d}06\"\" `-!a\u{14}\u{12}< R`G \u{1d}8\u{5}\"0 `J!ah\u{17}\u{9}\", `\
        \u{1f}\u{1f}aI3\u{17}\"0 `E\"aX\u{1})\"+ `7 a\u{0}\u{15}N\"/ `\" a(Ht 2\u{1d}Z\"\" `C!ab\u{11}\u{1e}\"+ `* aTg$\
        \"+ `8 a\u{1c}b+ g@.\"0 `u\"aug/ \u{19}iH 4z` S\u{b}\u{6}\"0 `\u{12}!aQlu \u{18}_~\"+ `7 aYpT \u{16}\u{7f}]\"0 \
        `R#aj*\u{7f} ,*\u{19}\") `  a\u{7f}%m C\u{1b}P\"/ `$ a[FQ\"( `$ a'8`\"( `# a\u{15}J\u{19}\"+ `! a{c[\"( `* a\u{3}\
         x D\u{17}.\"! `9 a=J\u{1d} :G\u{1f} hya \u{4}\"G YK'\"0 `H\"a \u{11}6\"( `' a*BH R\\n f-\u{e} \u{1a}<\u{17} \u{10}\
        G\u{1c} D\u{1a}( T2*\"( `# a\u{19}Ng\"! `\" a(\u{b}n oSp ;\u{14}E\"+ `* a~sI x0u 4Oy\"1 `  a\"~7 \u{e}9`\"+ `4 \
        aVNs \u{10}j% yiA\"' `# a]x\u{1}\"! `, aQ_\u{f} 4/\u{8} .\u{d}D \u{2}RW&\" `  a+ `  a1 `  aK x\"\" `\u{4}!a\u{1f}\
        \u{17}F\"( `# a_}e a{q h\u{3}\u{6} \u{1c}G\u{18} 8)A :ge \u{a},\u{e}\"% `( a8M\u{f} |?, )\u{14}. \u{3}\u{e}b MC\
        h\"( `# a=\u{2}l\"( `# a\u{13}`p\"/ `# a/}\u{c}\"/ `! a\u{c}N\u{17} ?4U \u{f}%\u{3}\"+ `6 a\u{1a}B9 5\u{9}N\"! \
        `K aL\u{1}p ^o\u{1b} \u{11}T! \u{11}L2 p59 Lq] 9X\u{a}\"( `( a0\u{12}] \u{12}#} \u{c}9\u{15} OU!\"$ `. a|\u{15}\
        r \u{0}\u{14}s _\u{5}$ \u{1e}\u{1a}V\"0 `\u{5}\"a\u{11}9g b\u{5}\" Rf\u{a} h7\u{13} 1\u{15}5 6\u{4}\u{19}\") `!\
         a6}\" }\u{e}C M^v cUx s\u{1c}P\"$ `6 a3kY *bz \u{e}\u{19}{\"1 `\" agf\u{9}\"0 `(#a\u{1d}E{\"0 `g#a+\u{1d}{ .l/\
         #&\u{a} xi\u{10} 9\u{4}\u{17} 9l/ KwU\"1 `  a\u{1f}3, D\u{c}/ K|q hQ}\"' `! a\u{7f}x\u{8}  `\u{18}\"% `  a`f\u{1b}\
         >0$$\" `\u{10}!a+ `' a\u{9}b)\"+ `4 a\u{10}o6 09=\"\" `i a\u{1f}x_ B-~\"! `O ar_\u{3} {\u{4}\u{7} \u{0}WC\"1 `\
        ! aC\u{f}y\"( `\" ao](\"+ `7 ahL2\"/ `# ab|D  CE w=e\"$ `E a\u{7}#\u{0} #BH \u{1c}b1 Y|? \u{1a}:N\"( `' aOri\"(\
         `# a?}~ #@\u{c} \u{3}|u\"\" `h ax8|\"' `\" aB-\u{a} \u{7f}zh\"( `# aT8\u{11}\"! `? a\u{9}#A 2Pg 5B  \u{1}\u{15}\
        + 5.- \u{8}\u{d}9 \u{18}-\u{8}\"( `# a\u{2}\u{19}\u{17} ~\u{11}/ hE5\"+ `7 a5\u{9}I \u{1c}[L gDv \u{1a}Mw F1= =\
        aQ\"/ `  a\u{1e}0o V\u{a}@ \u{b}Q\u{16} \u{16}`4\"0 `\"!a\u{4}\u{6}:\") `  a\u{f}\u{5}c\"$ `= asQ\u{1} o:\"\"0 \
        `F ap{5 &%\u{2} \u{18}`n\"\" `U ahK( G`A ,%\u{7f}\") `  a.I\u{8}\"! `N a-z% 5`/ 8(2 \u{1c}F5\") `% arDK\"( `* a\
        \u{19}vN mZt \u{1e}Eq\"( `% a\u{e}\u{17}`  Sf\"+ `6 a\u{f}Wl\"( `) aE\u{1e}\u{10} YH* \u{14}\u{5}G \u{1f},\u{15}\
        \"/ `\" aHiG\". `\u{1f}\u{1f}a)uV\"+ `* ab\u{8}k %\u{0}\u{3} K\u{2}  'P) \u{1b}rJ [5T\"! `S aUqT\"0 `s a%7r\"0 \
        `X!a\u{19}&& c\u{1e}*\"0 `r\"a2F? ;&] \u{0}\u{2}\u{9} A% \"+ `: a<QH d!& PEp\"+ `5 a\u{0}+\u{4} s]\u{7f}\"! `O \
        ak\u{12}\u{9} \u{5}\u{e}w\"( `# a5X1\"( `% aB\\O\"\" `,!a>cg U0P ~@Z\"( `& auT^\"+ `6 a\u{16}1+\"! `/ a\u{7}hL \
        t$z Y1\u{b} w\u{1}n #\u{f}\u{6} nXH \u{10}2W u\u{19}\u{1a} as& \u{4}l- B03 qY? \u{4}b\u{13}\"\" `a a*\u{17}K !z\
        T w)c of(\"\" `o a8?@ \u{7f}H@\"( `& a+.Z Y\u{13}i \u{4}\u{a}\u{12}\"! `^ af!8\"0 `\u{9}!a\u{16}\u{1e}? 2Oe\"/ \
        `& aI@\u{b} Z\u{2}\u{e} 9CF e*c\"( `# asim ee\u{1} o\u{b}\u{7}\"( `% aF\\* 9!l\") `$ aP3\u{1} T\u{16}\u{7} \u{e}\
        qR 126\"0 `M!a\u{1a}\u{1d};\"( `% ahX\u{19} Dg \"% `+ aU[2\"( `' a~jK\"0 ` !alSR\"( `$ ak&a\"! `M aY\u{3}\u{1c}\
         \u{e}V' n_*\"( `' aR_K d\"[ 9Ou\"1 `  ar/\u{d} J&' !6|\"( `$ a\u{1a}k\u{15} \u{12}V' \u{d}f/ \u{10}\u{17}_ }\u{1e}\
        z\"0 `\u{1b} aK\u{1c}C w0U\"$ `( aTdh \u{8}\u{17}{ \u{1c}Y\u{7f}\"/ `# a\u{2}v/ .7\u{3} pp\" \u{19}z\\ Z\u{18}G\
        \"+ `  a}1\u{f} \u{d}\u{a}( fjA\"$ `; a,tP\"0 `\u{8}!a5dV \u{1f}R{\"! `1 a08\u{3} N'\u{19} 4VK \u{1f}__ =%n 7[t\
         [\u{10}w\". `\u{1f}\u{1f}a{x4 <w8 \u{5}tB ] # >g%\"' `\" a<\u{0}/ \u{a}xK 9Mw !,\u{7} D-\u{f} :P3\"+ `8 axH:\"\
        0 `;\"aiRW \u{18}^} 2r)\"( `) a8R* hLE \u{0}w~ \u{3}(2 \u{15}\u{18}> \u{e}5\u{14} \u{1f}s\u{1b} A\u{17}O\"0 `+!\
        a\u{17}{P s0b\"+ `4 aA h \u{4}W\u{2} \u{9}o\u{b}\"* `  a\u{5}N) TF\u{1f} [M\" aP5 [z5\"+ `6 at\u{4}a K2n\") `% \
        a 0} M'2\"+ `* aE.f iGg\"\" `w!a+ns \u{1}\u{3}\u{3} \u{c}-\u{a} ipO \u{6}b{ oQ6\"( `% a\u{6}\u{0}H\"( `* a/\u{8}\
        t mt{ rB\u{13}\") `  a\u{17}\u{4}\u{1e}\"( `# a0\u{8}\u{9} xj\u{16} ?8\u{18} z\u{19}\u{19} n6C \u{e}0e 0F\u{e}\"\
        \" `)!a&1\u{1c} 1\u{17}=\"! `- a9^E\"( `# a\"*\u{14} #4a RY\u{e}\"( `% a U\u{f}\"/ `! a]b]\"( `# azqc\"/ `! aE\u{d}\
        \u{c}\"0 `\u{8}\"a=3D #R\u{12} \u{10}\u{8}4\"0 `$#a.[O |kb 3&>\"$ `  aefq vH- \"\u{1e}= PcB -\u{1a}S \u{e}UT\"\"\
         `d aP8\u{4} )\u{15}E\"% `+ a.'\u{7f} MO\u{19}\"+ `+ a\u{9}\u{f}. X^M\"/ `\" aqBS \u{1}\u{18}\u{f}\"% `' a!c? Q\
        \u{16}] o\u{5}!\"\" `N!a,Q5\". `\u{1f}\u{1f}asG< \u{1d}bN\"! `: a\u{4}7n H\u{7f}\u{14}\"! `1 a\u{4}.p 1)u \u{c}\
        y\u{c} T-'\"\" `o!a)ki \u{7f}(% \u{f}j4 (/? {CD t)h\"/ `\" aH]l u\u{14}x\"\" `^!al\u{15}' &(\u{a}\"( `& a8\u{19}\
        V\"$ `9 a\u{15}\u{17}j @s\u{1f}\"! `) aCpX\"0 `- ae\\\u{7f} 2a\u{2} `\u{18}\u{1d} dy* \u{7f}\u{3}b <$!\") `  a;\
        z#\"( `) apE[\"0 `\u{1b}\"aN5^ \u{19}\u{10}Y\"( `# a\u{3}\u{4}\u{5}\"( `( ap5\u{14} =M\u{16} $wY I4n\", `\u{1f}\
        \u{1f}a[Wz \u{1c}H\u{11}\"/ `\" a~U\u{7} 95J\"0 `\u{12} a,g`\"0 `>#a\u{14}\u{14}h }p\u{9}\"0 `\u{11}\"aV\u{10}\u{f}\
         WF\u{1f} 5\u{b}\\ :F+\"( `$ aR;a\"% `$ a.}h \u{15}ct {\u{1c}x\"( `$ agx8 R\u{8}\u{a}\"$ `! adD>\"0 `\\#a@jg ls\
        l \u{1e}JG \u{4}jK\"( `) aPT}\"0 `s!a`\u{16}\u{13} .(B D6P :\u{15}}\"+ `4 ay.r\"+ `* ai\u{8}z n \u{17}\"0 `<#a(\
         ' \u{0}f4 \"\u{b}5 )m8\"( `( a\u{15}]B\"+ `4 a\\5|\"- `  ans< rfg\"0 `g!a\u{16}9q V\\F Gc\"\"( `# a\u{4}5>\"+ \
        `$ ap>F\"0 `3#aIbU 0?x I\u{11}y \u{1e}\u{12}y\"+ `2 aui\u{2} \u{14}F\u{4}\"1 `\" a9u\u{5} 'Q\u{7} hg\u{1b} !\u{10}\
        = per x]x\"( `* at~\u{0}\"+ `: az\u{2}1 y)X\"( `% ai'j f/v\"+ `  aX\u{e}G hB<\") `! ay_\u{c}\"( `# a\u{4}&\u{1d}\
        \"0 `\u{3}!a?$< u\u{14}l ok) H\u{8}4 !!A\"\" `K!a[4| 0H\u{1f}\"% `* anm\u{13} &6%\") `  a&K8\") `  am\u{16}> ?\u{17}\
        z \u{15}C@ r^' \u{13}1&\"! `^ a=Qh \u{f}Dl \u{3}%\u{b} ,\u{0}3  \u{2}4 S\u{9}R\"\" `\u{d}!a\u{17}:q gy\u{d} =x\u{1b}\
        \") `# a\u{e}mW\"! `! a#&p\"1 `  a_e\u{1f}$! `F a\" `D!a7t&\") `$ a+a' `S) D4r AWE \u{e}ib m\u{8}\u{e} MS\u{14}\
        \"+ `* anR\u{19} -\u{1a}\u{1e} \u{14}c$ u\u{5}= <\u{12}@\"( `# a{\u{8}P \u{14}?\u{0} \u{14}\u{7}: \u{12}\u{c}\u{8}\
        \"( `& a3c\u{c} vOK\"( `! a $\u{10}\"0 `3 asOV ,V\u{0} \u{a}r\u{5}\"0 `d aa[\u{1b} \u{7f}?u v8{ .F| H)\u{9}\"( \
        `# ad6\u{b} \u{1f}\"\u{16}\"1 `  a1kG\"( `$ aN/I\"/ `  a-A^ oz6 AoC i\u{16}Q VHu utL Nxz \u{1f}\u{15}\u{3}\"+ `\
        0 aO\u{d}\u{10}\"( `\" a\"C` o5-\"+ `4 a\u{5};H\"( `& a\u{f}!X \u{10}.Z Vcj \u{19}\u{1d}w\"1 `\" a:\u{12}\u{f}\"\
        0 `.\"a~q)\"\" `n!a\u{2}FS\"0 `7#a\u{c}\u{13}P z.\\\") `  a\u{d}\u{1d}\u{d} A\u{e}%\"( `' aFyo\"( `# adJ\u{12}\"\
        ) `! a, !\") `  a&^* k*+ u\u{b}< *'\u{c} #\u{6}\"$' `$ a- `! a?\u{d}F\"1 `! a-\u{d}`\"+ `. a;cg\"% `) aBr\u{d} \
        JI\u{1c} 6.? }K^\"( `) aH<[ l:\u{3}\"+ `8 a\u{9}$K s2R \u{8} V \"\u{13}V\"( `) a{Az\"' `& aa|{ _e@ GR\u{14} \u{7}\
        E \") `! a#Q%\"$ `7 aY?E\"( `+ av$a ](b xpw\"( `( aw \u{0} Z-\u{9} z;B\"$ `L aC7K +\u{1c}M\"! `K aHdg\"% `! ak|\
        ^ \u{2}\u{6}_ }\u{15}G\"$ `% az\u{12}J A'\u{4} M\u{15}\u{5}\"1 `  a$s  +\u{1}L \u{b}\u{0}M\"0 `V\"a-~X$\" `# a+\
         `& a_\u{4}| \u{7f}m\u{7f}\"$ `  a~,\u{4} $\u{13}1\") `  ax\u{a}S \u{1d}\u{17}a\"\" `\u{3} a\u{0}.\u{e} \u{1c}P\
        Y \u{1f}h\u{d} B\u{2}-\"0 `3!a\u{f}\u{19}N\"( `( a7]s 5r\u{5} \u{1f}*\u{1f}\"0 `\u{10} a%u* \u{1b}bI\") `! a\u{14}\
        SO '`\u{6}\"( `& a\u{8}fM \u{b}]X\"\" `\u{2}!a'\u{1e}k y\u{e}. *\u{17}D \u{1e}\u{12}l\"( `$ a8={\"/ `% azW\u{8}\
        \"0 `\u{d} abQ\u{b} 6L'\"0 `\u{3} aSFr \u{8}u\u{d}\"% `% a\u{17}aA \u{1d}FD \u{16}u) TN6 \u{d}2&\"( `& a7S  \u{10}\
        ~3 /Y= @\u{14}w\"\" `(!aG^} aDz\"+ `2 aF9\u{10} */E f\u{18}\u{c} i]I\"( `% a\u{9}4R q\u{2}\u{7f} _)J \u{18}a\u{7f}\
        \"% `$ a\u{10}#\u{e} @%L \u{2}\u{9}^ bd!\"( `( a^0e $l\u{1b} \u{2}&2 \u{16}\u{c}4 \\x\u{5} 6\u{15}\u{d}\"( `$ a\
        YD\u{11} ql\u{1f} hF* \u{17}Do K\u{12}|\"+ `( aB@~ \u{2}m~ H8\"\"( `$ a{K_ \u{b}u9 \u{1e}-j\"+ `1 a\u{3})x >y7 \
        \u{1c}7M\"$ `1 aG\u{14}g\"( `& aest\"( `! aPS\u{10}\"+ `* aic! 9\u{b}8\"$ `/ aJ\u{8}M$\" `. a+ `$ a\u{1a}eP\"( \
        `' a\u{1b}8b u\u{f}g [(\u{1e}\"0 `v#aVJ1 R\u{7}3 $-e\"( `\" as\u{0}% jWF\"0 `4#a;(H \u{1b}SX pbo\") `! a8T\u{a}\
         =\u{14}\u{e}\"+ `6 a\u{13}oA IL] ')y\"$ `6 a\u{6}:\u{0} Cz\u{1c} 7\u{9}Z\"0 ` \"a\u{7f}y, \u{7f}rc\"% `! as.q \
        \u{16}0E \u{2}\u{7f}Q$\" `\" a+ `( a\\Ad \u{2}O\u{15} h\u{1d}R YVT\"\" `D aF[}\"( `$ auF\u{19} M\u{1a}A\"+ `6 a\
        d_F Dp^ \u{1a}\u{12}\u{1}\"/ `  a\u{d}\u{0}\u{a} \u{f}(: 6/P :<` _x\u{a} \u{8}X\u{1f} k\u{2}9 K'L w\u{7}b HPx\"\
        $ `* a$\u{8}\u{4} zd`\"+ `! aIHl %9u\"0 `\u{2}!au)H 7\u{4}O\"' `$ a(>s <f4\"\" `y ap'U\", `\u{1f}\u{1f}aG{U\"( \
        `& alZY +_q Ioy \u{12}\u{a}& N\u{e}& CH4\"/ `\" a%<; Aaq\"+ `4 aW{- \u{1b}99 \u{10}c_ [0j \u{5}\u{11}}\") `  a]\
        ,0 Y\u{e}\u{19} lj\u{1c} m\u{0}8\"( `# ahT\u{0} \u{14}u\u{a} L%N l\u{9}X\"/ `  a}2a \u{4}\u{d}j\"0 `\u{7f}!a\u{9}\
        n\u{6}  W\u{1b} '\u{7}\u{1c}$' `$ a- `! a\u{10}Qm \u{2}\u{7}b\"+ `* a\u{1a} \u{1d} 2\u{13}9 7\u{f}: +jA \u{15}r\
        U\"( `& arFm\"( `# aP]\u{1f} ]^9 \u{1b}\u{2}< Q\u{12}v\"0 `\u{19} ay*3\"/ `! arVL uie\"\" `V ay\u{13}\u{0} j\u{b}\
        \u{c} @06 _lU\") `  a\u{1f}@\u{6} c\u{10}#\"\" `\u{1} aE\u{1e}D \u{6}ks m\u{14}y\") `  a\u{1a}y\u{11} \u{3}yG .\
        -Z\"+ `* a\"\u{13}\u{1e}\"0 `S a'\\K \u{11}u4\"0 `@#avk5\"\" `\u{c} a\u{17}\u{1}t\"% `) a;\u{7}\u{b} \u{3}\u{d}\
        +\") `! aVG:\"! `1 a6.? 8k\u{7f} =d\u{4}\"- `! a\u{8}&\u{14}\"+ `3 a{`\u{18} \u{1e}<M Jdr \u{d}!s\") `  a*b( F\u{d}\
        3 (\u{0}& \u{14}\u{d}4\"0 `\u{0}!aRwM \u{8}Sa\"( `) amyl K\u{10}s P\u{1d}\u{1d} (D:\"+ `\" a\u{11}zM 6&^\"( `& \
        aUIn H/\u{7f}\"0 `R\"afS\u{16}\"0 `0 aopF %rM\"0 `E#aS\u{15}V\"+ `' a^%!\") `  a kC\"% `% a\u{9}|c \u{15}\u{a}v\
         U)\u{4} F\u{f}\u{1c} \u{3}d!\"\" `W!am\u{12}\"\") `! aT\u{1a}\" >!L\") `% a P\u{1e} Jp+ =\u{b}9 w\u{11}C\") `\"\
         a\u{1e}\\E\") `  a\u{8}\u{1e}Z %~\u{14} gF( wz` o\u{1d}\u{1f} -If\"( `* aw(x\"( `% aIB% sJ< IXP \u{b}k\u{6} 9\u{0}\
        \u{1f} Ec  /c; )\u{19}E {C_ \u{1b}\u{8}n d\u{1c}t\"% `  aUK@ cb\" &C+ \u{f}eE\"0 `s\"a\u{1b}ng\"( `% a\u{7}ih\"\
        ) `! a3\u{1f}\u{17}\"+ `) a3\u{16}\u{1c}\"\" `E a\u{6}ps ,-z \u{c}^\u{4} ~T# \u{12}\u{1a}M\"( `# aJ\u{1a}`\"0 `\
        \u{4}!ad\u{14}\\\"! `) a\u{1e}gh \u{10}{\u{7f} \u{18}Sh t+n\"\" `& a\u{6}n- \u{8}v[\". `\u{1f}\u{1f}a\u{16}0i\"\
        $ `( a\u{13}im\"0 `J#a*\u{4}q ,:\u{10} Am\u{13} oFB\"( `# at@~ xw4\"\" ` !aF\u{17}] vZg\"( `# aLJt &,\u{9} #\u{7f}\
        f Tlq\"( `' a\u{5}hw\") `! aixG 2WY\"( `# a[\u{1}s\"0 `S!aU\u{16}\u{6} kV\u{19}\"$ `K a5A= \u{7f}\u{10}a\"0 `\u{16}\
        \"a#Xj \u{14}\u{17}\u{13}\"( `# a\u{19}\u{2}?\"\" `U!aI\u{17}Z l\u{1b}' D\u{8}P \u{4}Of hlJ\"+ `) a[\u{13}P |\u{c}\
        \u{7f} \u{15}\u{b}\u{1} %Y\u{6} \u{11}B\u{1c} \u{1}2' ZK\u{13} aD\u{19} \u{12}gT 4Bo 7hw 0Y\u{2} !\u{11}$ O,8 7\
        4X l\u{1c} \"( `% a\u{e}a\u{0} S`\u{9}\"+ `+ a3;\u{b} \u{19}\u{7f}\\ Y(i ^\u{6}n\"0 `1 a/C\u{6}\"0 `\u{18}!asj\u{17}\
         \u{17}\u{1f}<\"( `\" aeGX\"( `\" a-@x 7s\u{15} s1\u{18} _x\u{1a} \u{8}dv\"! `- aG{\u{6} 4r\u{d} \u{11}\u{b}\u{10}\
        \"\" `J a;VQ\"/ `\" at-j \u{18}\u{1f}p l\"q\") `  aU>~ 6@$\"\" `e aW\u{9}s\"/ `! a}]Y D`\u{16} \u{18}yJ\"+ `% a\
        htc \u{12}6h\"! `> aF9\u{2} \u{15}9! \u{a}j$ \u{d}7/\"0 `\u{0} a\u{f}0\u{6} \u{e}gA$! `N a\" `F al&k\"! `U a\u{0}\
        :\u{14}\"! `- a\u{19}$K \u{4}3O \u{7f}\u{14}U\"+ `4 ae\u{12}\u{b}\") `$ a8/\u{16}\"( `$ a%\u{1c}#\"% `) a`JA\"1\
         `  a#C[\"( `$ a\u{7}n\u{3}\"' `& a;Q\u{19} P\u{2}\u{1d}\"/ `% a|r  j\"n\"/ `! aqXr \u{0}e\u{16}\"0 `n a\u{b}\u{3}\
        : <\u{17}, 5'\u{3} >Sy\"! `^ af%\u{d} ~&! mqC\") `  a47| LY/ \u{1d}NX\"/ `  an\u{6}o\"( `$ a?G| N\u{1d}&\"+ `0 \
        a_\u{f}h\"( `# a\u{1f}-\u{0}\"% `+ a;T& _\u{1b}0 \u{e}Bd\") `  aF\u{1}j ,\u{9}L 4aR\") `% au\u{19}W x\u{1e}i \u{18}\
        \u{1f}\u{0} t\u{e}' 4@( Q~t \u{14}\u{1b}&\"( `& aDi9\"1 `\" a,4> \u{e}CC CDL =us $H# $\u{1}9 ~UO\"+ `  a,L\u{10}\
        \"( `$ a!\u{8}8 \u{8}'\u{10} i+\u{13}\"( `, a\u{0}hr\"+ `/ aLM^ ?\u{1f}k \u{8})l H\u{1e}\u{6}\"( `& a\u{7}}^\"!\
         `P aRya  #q =L,\"' `# aV=\u{1b} jMV NGk \u{19}Nt d\u{15}z <\u{15}\u{9} :o$ .2J qXK y7\u{1a}\"0 `$ aP\u{9}> \u{14}\
        WK 5GX\"! `D aPXd \u{7f}.g\"! `@ axr~\"1 `\" a\u{15}'\u{1}\"+ `' as/w pw{ \u{10}\u{1f}\u{2} a`&\"( `& aY\u{d}\u{4}\
         \u{14}'\u{1e}\"0 `6\"ays  m8o D5Y r\u{17}\u{f}\") `  aHo\u{1c} \u{1c};%\") `  a_,+ \u{b}{\u{c}\"0 `C!al\u{5}' \
        \u{1c}\u{e}<\"' `  a\"sh \\x\u{2} 7A\u{16} \u{e}^\u{1f} >m<\"0 `\u{1a}\"a!7=\"( `# a\u{15}\u{0}] UWb 9Kd \u{d}u\
        u\"0 `%!a?z\u{e}\"\" `w aQ.` m\u{14}\u{10} 2]\u{1e} \u{11}\u{5}1\"1 `! a#2Z\"\" `g a~\u{4}\\\"! `2 a/6\u{e}\"0 \
        `_!a9<\u{5} %\u{10}$\"! `< a\\j1\"! `% a*qN\"0 `<\"aq:c\"$ `E ao}g\"/ `\" a%um\"! `/ a0=?\"+ `0 a\u{1b}UM\"0 `\u{17}\
        !a9kT\"1 `\" aUjZ \u{d}mi \u{17}V1\"% `  a:\u{18}=\"\" `j aM|R \u{19}.3 {HA Xyq\"+ `4 aF\u{7f}q f1~ /m\u{5}\"\"\
         `\u{1}!ac$& wI- I\u{18}1 o\u{4}6\"0 `l aI4L\") `  a\u{4}ZS\"( `* a73g 2Hv 9+\u{1f} )2n oPs %\u{f}u\"$ `8 aU\u{16}\
        } V\u{19}\u{3}\"' `# a+3\u{6} )#\u{c} 9\u{18}X\"( `& a4\u{17}L F\u{3}O B'k *~\u{b}\"! `D acN\u{e} 1\u{f}  +\u{e}\
        '$! `R a\" `.!aV\u{1}. 5\u{a}t\"( `& amRf \u{1b}\u{15}\u{11}\") `# a6\u{15}$\"! `$ a^'@\"\" `2!au!= w F\"( `! a\
        2\u{14}f +$i @\u{16}\u{3} g{S\"0 `' ay\u{6}\u{11}\"% `  axS\" \u{15}l2\") `! a\u{e}bK\"( `& a\"\u{13}]\"0 `V!a(\
        u^ \u{1b}/a\"( `& a\u{5}\u{16}t Htu 0\u{1e}$&' `$ a+ `# a- `! a\u{14}nU\"\" `]!amK\u{2} \u{1f} \u{d} \u{e}\u{d}\
        $ +s?\"+ `0 aa\u{1a}N \u{15}@v \u{1a}F\u{0} c\u{c}\u{a}\"! `C a(\"\u{1c}\"0 `O a5)  kS% k\u{c}@\"+ `& ay\u{12}+\
        \"0 `R aYO\u{14} 'R\u{1f} V\u{1f}! '80 {\u{1}\\ \u{4}Rr \u{6},\u{2}\"0 ``!a\u{1a}L?\"( `$ aF-Z T\u{1c}\u{3} 3)o\
         olp ~\u{4}\u{b} [QR\"+ `4 a(\u{18}z 4j7 \u{2}+s\") `  a\u{d}s\u{3} \u{f}_\u{1f}\"/ `! a'B8\"1 `\" aA\u{4}u\"! \
        `K aMW\u{b} p\u{8}- \u{b} \u{a} Pv\u{12} 5u, (;I g^\u{7f} m%\u{f} $\u{0}] \u{16}$V 5?\u{1a}\"0 `2#au}$\"$ `$ a]\
        |X\") `  aH%^ \"+r \u{12}Y|\"\" `\u{10} a;:\u{1c}\"1 `\" a>V-\"( `$ a\u{4}\u{1c}4$' `$ a- `! ap\u{13};\"+ `6 a\u{10}\
        Nm `\u{c}v\"( `# a\"\u{3}U :j^\"! `. aT\u{9}\u{7}\"! `' a7l\u{1a} \u{1f}c3\") `! aS\u{11}K\"( `# a1[N \u{1b}wv \
         /~\"( `# aF:\u{4} IY\u{12} nV\u{13} \u{1b}M6 Z7O 1[Q r\u{1e}x &\u{10}\" Fs? ]QK\"+ `5 adli b>j m\u{15}\u{1} ;<\
        \u{d} \u{8}k3 \u{f}[N u9a\"0 `R!a\u{d}\u{b}n\"\" `q amIw\") `% arr\u{15} _(5\"+ `6 a@*\u{16}\"\" `;!aREE J9A\"0\
         `n!a5-h\"( `$ a& t\"\" `R!aZ}w\"0 `!#a_A8 u\\W ]Y\u{a} -X\u{13}\"0 `6#a#\u{18}\u{19}\") `  art\u{1b} R$8 GqF \u{1}\
        \u{1d}] W|\u{e}\"+ `2 aa7\u{f}\"\" `s a*US XY~ U(V\"( `+ amEU \u{b}z\u{8}\"0 `M aP\u{1b}i ,5\u{7}\"+ `6 aiT3 }\u{6}\
        E\"( `# aU#F\"1 `  aT\u{f}Q M\u{a}d \u{e}`; \u{5}uf\"0 `& aRPs \u{15}\u{7}\u{9}\"% `) ay{) \u{3}_5 SOL 2kx ta\u{1}\
         \u{1a}t\u{8} y)\u{18}\"/ `% a\u{12}U=\"! `A a\u{1d}{d HC\u{18} .\u{1e}! Y\u{12}9 )\u{a}q O4\u{13} J\u{1c}\u{14}\
        \"( `\" a#1` !\u{1}\u{7} :\u{10}% \u{7f}i(\"' `$ a\u{1b}tB \u{18}qP \u{0}i^ x\u{18}b\"( `# aSw\u{8}\"1 `! a\u{1e}\
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
        a\"+ `6 a|:P /{| 6\u{17}%\"% `# a^M,\"/ `& a{bA eM \"( `# aJc7 s\u{3}9 CBl >]t\"0 `8#a&\u{1}\u{8} \u{19}\u{11}a\
         .)\u{7f} 0\u{c}\u{e} \u{1}J\u{1b}\"0 `\u{1b}!a\u{10}{w :*\u{2} Ga\u{f} LK\u{1c} Yv  U(r |Pz z-~ H<, #oc\"/ `\"\
         ak\u{1d}g oyk x8\u{e} }&C EbC \u{a}s_ tX\u{11}\") `  aq\u{17}\u{13} cG5\"+ `6 aS.7 \u{f}av\"0 `\u{1f}!a{Xz j&\u{c}\
         D\u{b}W r*!&' `# a+ `\" a- `  a\u{1d}Ap s;\u{13} *y. <\u{13}u\"+ `* ay0> {TA /;. {$l R%\u{10}\") `% ag\u{11}\u{15}\
         \u{3}S. k\u{1c}K\"0 `y\"a'w< x\u{8}\u{0} *:7 [xA 6\u{3}] $[u\"' `$ a?4\u{1c} DQ\u{1f}\"! `% a/\u{19}8 \u{15}WG\
        \"/ `# a.{( ==,\") `  a'\u{1e}S\"& `\u{1f}\u{1f}a\u{3}\u{0}U\"+ `) afqg \u{0}s} >w~ JP!\"/ `! a\u{9}+Z\"0 `y!a_\
        >h x\u{7f}\u{10}\"0 `e#a\u{f}\"X \u{c}%c\"( `$ a~)p $@| Q^D -\u{d}} !S\u{7f}\"+ `0 aj\u{1}} 8;\u{2}\"+ `* alf\u{a}\
        \". `\u{1f}\u{1f}aB[}\"0 `,!a|\u{3}\u{d}\"( `& al$. +2>\"( `+ aXbL 4E.\"\" `G!a\u{16}j_\"0 `A!a@\u{1c}\u{4} `\u{d}\
        ! CY& C\u{2}8 \u{0}|k \u{1b}Vl\"$ `J a\u{c}a} \u{1a}4?\"0 `m#a]=\u{3} ~fR\") `  av[h mKs \u{0}u- Q\u{1b}4\"/ `#\
         aY{6 {,? H9A We|\") `% a\u{a}a3 9/@\"% `! a-yH \u{1}0e C\u{5}i\"$ `I aE&3\"\" `7 a5CO\"! `@ a\u{16}I} \u{8}\u{7f}\
        &\"0 `B a\u{8}\u{0}: 9\u{18}B 0*~ >~P &La\"\" `C a<8j \u{4}C\u{7f}\"( `! ah/\u{1} \u{9}v\u{9} c*\u{d} h\u{8}D\"\
        \" `#!a\u{1c}\u{d}D !\\Q \u{7f}3a ]t\u{18} O[\u{19}\"1 `\" aX\u{2}<\"0 `B!a\u{e}H\\ ?[e\"0 `Q a0e-\"+ `0 ajo< }\
        MA \u{16}`U\"1 `  a[pd ~\u{0}\u{14} 'E\u{1b}\"( `+ aTN\u{1d} y\u{6}S\"0 `k!a&g\u{c}\"0 `\u{a}\"adq, 7\u{b}\u{1}\
         lJ5\"( `\" aPy_ }\"j \u{3}|\u{c}\"0 `i!aT;$ \u{2}Le 9-g\"$ `< a?\u{18}k\"! `. a04u ,o\u{8}\") `  ao?\u{c}\") `\
          a,\u{10}, Ow4\"+ `1 a\u{15}\u{1a}. wYL }\u{18}n\"/ `# a&\u{1}M Kqm ?A1 \u{7f}Vl\"0 `\u{c} amRy\"$ `D a0\u{1b}\
        \u{17} \u{15}d1 m0F\"! `/ avqO\"! `T a\u{14}T' b%9 0*K I4P \u{18}j[ xp} h@\u{1c} \u{3}4$\"% `& a6q5 p[v &\u{4}\u{f}\
         \u{1e}\u{1a}&$\" `, a+ `* ap&D \u{1e}*M\"0 `4\"aO\u{f}I I?N\"( `% axyb\"( `$ a\u{14}no \u{6}\u{1d}3 VO>\") `# \
        aEMN\"! `> a\u{1b}sX 'k` 6\u{d}\u{5} g\u{8}o ?5} *)\u{1c} '%7 FLF ;\u{1f}[ ]7k l\u{4}o ad$\"! `K acFW\"/ `\" ab\
        \u{1}h +ij rH \"' `  aHP^ nbu\"( `# aCaZ [O_\"1 `! a\u{18}!o kU. \\\u{b}u\"( `$ ar*\u{7f} .*O\"( `\" ajPk z\u{a}\
        \u{16}\") `  a\u{c}=E 3HZ Ze\u{6}\"( `& a\u{0}H' GQ\u{0}\"( `$ a,\u{19}\u{b}\"' `  a\u{0}L\u{13} P\u{2}/ \u{17}\
        b\u{7f} *\u{15}* X3R\", `\u{1f}\u{1f}a6\u{12}# \u{6}E4\"( `% aqz? $\u{0}j\"( `* a:O\u{1a} \u{1a}\u{14}Y )\u{f}y\
         \u{17}\u{10}|\". `\u{1f}\u{1f}aT7\u{10} <\u{e}!\"0 `{!a\"e?\"' `& a/vm \u{16}a\u{16} Or5 GM\u{14} M\u{2}I\"( `\
        ' a6\u{6}X \u{13}_u ACc Utn \u{1d}uy v\u{1f}\u{a} %H\u{11} D\u{19}n\"\" `Z!a$c\" \u{16}M* Jt\u{11} \u{d}\u{1d}7\
         <2f \u{17}Zh 4Zs Uq\u{a} \u{7}e# OY\u{11}\"0 `\u{6}\"aXP\u{15}\"0 `=#aZ1\u{1e}\"0 `^ arw0\"/ `  a\u{9}FB\"( `$\
         a2 F\"( `# aH\u{5}c\"( `% aC$\u{1c} \u{4}Z\u{1f} \u{0}\u{10}\\ (Do aJ\u{2} \u{5}`\u{a} ZN\u{16} \u{e}.[ \u{18}\
        \u{d}\\ /W\u{7f} sSm \u{11}\u{4}\u{6} \u{1a}D\u{10} r\u{7}\u{11} ZF\u{12}\"+ `' aZ|. L\u{12}m \"?\u{17}\", `\u{1f}\
        \u{1f}aC[1 \u{16}\u{3}E OL\u{11} \u{1c}z\u{1b} 5\u{f}(\"( `\" atK. \u{11}\u{0}> YiK G<S\"/ `! as\u{0}\u{3} 3n4 \
        %.5 BCM udO\"( `* aBHV\"! `# akSf\"+ `- aq\u{13}> %\"R \u{10}\u{11}R ~(\u{19}\"( `' aikN 4wZ \u{10}-] !Xm\"' `\"\
         a^^\u{1f} uD+ 4\u{5}1\"$ `A a7Bc\"$ `I agpl\"0 `a!a\u{15}\"\u{0} !^- \u{f}\u{1d}4 5\u{6}: uPB\"/ `\" a\u{1c}[B\
        \"1 `! a\u{b}\u{1c}E KCG\"( `* a\u{c}~; rK`\") `  a1)r {K\u{7f} (;\u{b}\"' `$ aa\u{1}\u{15} u`5\"! `- a \u{0}< \
        U\u{10}K\"\" `d!aU`Q\"( `% a\u{2}`N\"/ `$ a4HY V0\u{8}\"0 `T#aoL\u{d} fbX 2\u{1a}r\"\" `H a4Kw\"! `Y aM\u{f}\u{1e}\
         \u{15}Y1\"0 `\u{b} aY!A 1\u{14}M\"0 `w!a0'W\"$ `, aw$\u{3} BR\u{16}\"+ `. a5\u{a}1 @\u{1d}< \u{1b}\u{18}[ 5Y`\"\
        0 `?!aM\u{16}f\". `\u{1f}\u{1f}a7w\u{b} |z/ +c\u{6} i\u{1b}\u{14}\"% `\" a\u{7f}P&\"\" `\u{0}!a%c.\"( `! a\u{17}\
        MU ] l H\u{f}r eL| ,j| \u{15}^\u{7} s)\u{15} 4\u{13}. %c\u{0} ?$'\"% `& a\u{3}O| \u{12}\u{1b}\u{e} S%\u{1b} EV\u{7f}\
        \"( `( a\u{b}-/ J0K\"0 `:\"a+WR o\u{8}S ?gh\"+ `0 au\u{9}\u{12} *\u{10}p\"0 `Z!a&j* )j`\"! `> ac\u{12}H ^jN h&!\
         \u{18}3%\"( `# a{#8 1XG\"+ `3 a\u{2}:\u{16}\"+ `. a8s\u{1b} W.! \u{5}9:\"/ `$ aj!A I\u{18}T \\6i /x\u{a} J\u{1c}\
        \u{a}\"( `, a\u{1f}~\u{f}\") `$ a\u{3}a* p\u{0}2 x!> \u{12}\u{8}A\"\" `\u{1f} aG&{ \u{14}1\u{0}\"( `# a0Ic Ka, \
        YI.\"( `' a9<5\"( `& a\u{c}H> wdc 6:} .m\u{1e} \u{13}t=\"( `% a\u{1e}KH\"+ `* a)mf [8t\"! `, aeL| '-\u{2}$\" `3\
         a+ `0 amoh\"( `* a(\u{2}5 2YM\") `! a>`b &Ze b-7 \u{12}\u{15}_  \u{b}\u{4}\"( `\" a\u{0}R\u{9} \u{18}C2 B8D |;\
        H izS\"( `( a&kg !X~ b\u{6}' ?>) 6n*\". `\u{1f}\u{1f}a\u{a}Dt \u{11}\u{1c}; \u{14}\u{18}U \u{b}\u{13}o G\\z\") \
        `! aN`{ ki*\"% `% a>\u{1c}- {\u{12}:\"% `% a$]\u{a} ^o\u{a} c\u{12}< 2!K =\u{7}}\") `% a\u{18}n~ OR% :o)\"( `% \
        aN\u{c}: 'f\\ \u{7f}'\u{17} a\\>\"+ `6 am*? 04x\"! `\" a\u{1b}W/ ciH \u{1c},\u{8}\"/ `# a+j1 WT\u{2}\"$ `F a- M\
        \"+ `. ase^\") `  af\u{1e}\u{2} aG\u{15} \u{b}q3\"0 `D!a?\u{11}\u{15}\"1 `\" a1\u{17}+\"0 `x\"a/]5\"+ `- aT#C o\
        X\u{7} }G\u{9}\"' `$ a\u{1f}09 ol} af&\"! `? a$G: !JV \u{0}|D f*G e\u{f}H qqW 1B\\ N]a \u{17}w\u{19} 3\u{5}\u{1b}\
         K\u{18}, h\u{7}D 25U q]~ j+\u{17} \u{d}n> \u{2};A \u{0}Sa !-W Nmk VBl :,\u{6}\"' `$ a\u{15}@\u{18}\"0 `\u{1a} \
        a*?2 (]\u{15}\"\" `=!az 7\"( `# ac\u{a}< Sdo \u{17}*\u{7f} )Q% +\u{c}J\"/ `# arv\u{17}\"0 `/#aFDj =X\u{10} \u{3}\
        ?b ,#s d\u{3}1 cNh (~n\"% `! a\u{c}Q\u{a} /r\u{c}\") `  a~\u{15}\u{11} \u{1f}^B\"0 ``#a[CV\". `\u{1f}\u{1f}a6_~\
         : \u{3}\"+ `6 a\u{17}7\u{17}\"( `$ a\u{d}#l h}y\"/ `$ a\u{3}XX\"( `% a\u{11}Y} jd2 <\u{16}9 {&?\"( `# ah\u{19}\
        q )/t D\\\u{1} EH\u{e}\"1 `\" arq1\"0 `5 a\\v8 G\u{11}>\"( `( a=i\u{a} \u{f}f7\"( `& a]jm O$v\") `  a_G}\") `! \
        a\u{8}!\u{12}\"% `* aA\u{7}M \u{0}Qq 3-\u{0} U\u{7f}, x\u{1c}5\"0 `= a}m? S:c SC# V\"l ]i\u{d} \u{1e}n\u{11} |3\
        C\") `  aO\u{d}X Z\u{7f}s U{\u{7f} \u{f}M\u{17} Ud!\"( `' a,#% gbR ~\u{19}l  \u{16}u\"\" `\u{16} a+z\u{1d} 9NS \
        \u{16}:\u{5}\"$ `\" a=_H \u{f}5b\"\" `\u{f} ac,\u{1b}\") `  a_b*\"( `# adf> lYl\"+ `& ay\u{a}\u{6}\"$ `* a%\u{3}\
        \u{1f} yR&\"( `, a`\u{0}5\"! `2 aoiH T\u{15}f (\u{11}n ,Fv\"+ `  a3|,\"( `& a,94 Vf\u{1e} \u{15}^D \u{13}UK /n\u{7f}\
         \u{7}\u{1c}# E#O\"\" `\u{c}!a&/\u{7} \\\u{a}f\"\" `G a:\u{f}\u{5} PP\u{8} )(\u{12} \u{2}`\u{14}\"! `, a\u{d}\u{1b}\
        \u{f}\"$ `! a(r\u{15}\"/ `% a:O\u{1e} t&\u{2} r{X\"+ `6 ak4\u{4} H\u{9} \"! `> a\u{12}3J\"+ `\" a(|m \u{14}X#\"\
        1 `\" amG@ ?\u{1f}A UFR \u{1c}Gq f&y\"$ `M a\u{1f}j\u{1b}\"! `. aF\u{18}^ \u{8}\u{1f}\u{7f}\"! `/ a4\u{11}y zd\u{15}\
        \". `\u{1f}\u{1f}a%^6\"' `$ aj@9\"0 `f!ae*a rT\u{3} )>\u{e} \u{14}\u{4}1 B\u{7f}5 }j> \u{13}1t q\u{1}; Hnb Zvx\"\
        + `) a87\u{7}\"0 `p#aRm\u{18}\"- `  a\":;\"! `) aTma \u{1}ui R\u{7}/ G$1\"0 `9 aO3\u{1d} USV\"\" `> a&y\u{10} 8\
        \u{1d}\u{16}\"/ `! aca4 |\u{a}: \u{7f}_I nU` v0r XZ\u{1d} I\u{15}3 $^A `~\u{b} 1%\u{16} \u{14}k,\"% `% a\u{a}W\u{9}\
         \u{a}\u{d}\u{f}\"1 `  aCK\u{14}\"( `' anr9 JYH \u{19}\u{17}\u{9} >?\u{f} 3*2 \u{7}[I\"\" `\u{7f} a|!M\") `# ae\
        ,l\"( `& ajtP zi\u{1b}\"+ `3 atA. >M\u{0} /%\u{14} KH) fl, \u{1}X; CB' ],< uXj\"+ `3 a\u{1a}\u{7}n YH\u{9}\"( `\
        ' aojV Y0d\"+ `2 aTl\u{14} \u{7f}<\" vV$\"( `& ag43\"( `' a\u{1}\u{18}^ q\u{1f}l 8\u{17}\u{f}\") `  a(/\u{15} Z\
        \u{1b}\u{1f} F\u{3}J \u{1d}9Y\"( `$ a:6c >n\u{15} \u{17}Y7\") `  a@\u{c}v $6\u{2} \u{1b}^\u{12} \u{b}C\u{13}\"(\
         `$ a\u{2}7M }4, N\u{11}\u{f} $a@ A\u{16}\u{11} \u{10}\u{18}\u{18}\"( `& aU\u{12}M jST *A2\"! `\" a\u{e}\u{1c}\u{6}\
        \"0 `0#a\u{1e}La\") `# aJ\u{0}\u{14}\"\" `1!a\u{8}A\u{1a} u=R :f8\"! `  auHu YI\u{7} \u{16}\u{a}/ Z.0\". `\u{1f}\
        \u{1f}a|[R\". `\u{1f}\u{1f}aKrg\"( `# aO;\u{5} 3PJ\"+ `+ a[\u{1c}=\"! `) a3;m\") `  aZkd \u{1e}~x\"0 `D ad>\u{1a}\
        \"0 `e ah6!\") `% a\u{7f}r) A~- 5p^\") `  aH]@\"( `$ a;?C\"' `\" ay,T }rn |a\u{11}\"( `' a5F\u{15} v#( F\u{1d}q\
         I\u{1d}\u{15} K1H }/d D_8\"$ `! a\u{7}\u{0}^ A\u{c}p vM\u{18}\"0 `U a&\u{7}= I:k m#1 J5< :\u{14}l 7\u{18}5 \u{1b}\
        \u{4}\u{7f} 7w\u{13} \u{7}E3 ||I\"' `# a,9T \u{11}3v\"0 `e\"aan\u{1d} WJB bD\u{6} Yb\u{17} nlJ #\u{6}3 `bI\"0 `\
        W!aY\u{6}z\"( `$ at\u{9}\u{1e}\"\" `[ a\u{5}6N 7BS\"( `% as\u{5}` Yan LzA \u{15}QO x|U :B\u{13}\"( `% aN\u{5}\u{15}\
        \"! `) aD\u{17}f R\u{a}n\"( `& a9,\u{6}\"\" `!!ai\u{f}6\"! `0 a\u{f}@} AZ+ \u{d}4U n\u{6}\u{c} *e\u{19} \u{b}I\u{1f}\
        \"0 `[\"aixU /T~ r\u{15}\u{8} u[\u{e} l6Y \u{3}XY\"! `7 a\u{15}Nd \u{2}5h 3\u{7f}\u{15}\"( `, aG\u{c}!\"0 `8!a\u{13}\
        %@ d!S Zo\u{1c} \u{8}sS |~\u{7f}\"$ `. aM\u{f}\u{0}\"% `( a:d?\"( `( a\u{c}0L$+ `  a1 `  aoO] ~|b\") `! a9\u{17}\
        | %n\u{f}\"* `  ay^7 +0F \u{7}:\u{10} .D\u{1a}\"0 `\u{c}!ag<% b\u{b}{\"1 `  a/4\u{18} '4Y U1\u{0} <dO C*[\"\" `\
        ` a\u{f}e} _+\u{1} 8\u{e}  \u{5}m9 ^\u{8}T A\u{3}l\"( `% aacp ?/\u{3}\". `\u{1f}\u{1f}aX!R 1\u{7f}\u{5} \u{1d}T\
        \u{14} ]\\\u{1f} \u{7}\u{1a}* }8/\"\" `@!an\u{0}5 !Ei\") `  a\u{9}\u{14}o\"( `# a:}~ 6 \u{6} lZ\u{d} \u{c}|\u{1b}\
        &' `$ a+ `# a- `! a;=E ?@e\"/ `\" a\u{1f}=\u{1e}\"( `% as\u{b}*\"\" `p a\u{3}P> \u{14}'j \u{a}+\u{5} 2\u{1}- VS\
        y mu\u{5}\") `  a%\u{3})\"( `$ a@IQ Z\u{4}b S\u{b}m\"0 `@!ac?z a\u{1a}! b\u{18}% +>B z!C\"! `[ aZ\u{3}\\\"$ `J \
        a%^\u{e} t0\u{1e} F\u{6}\u{1b} !d*\") `  a\u{10}G9\"\" `A!aWQO\"0 `P aaP\u{5} \u{1b}z   ne m\u{17}\u{e} \u{13};\
          %t8\"( `% a\u{7f}Ci T\u{1b}\u{e} \u{0} \u{10} }\u{10}w D*\u{4} 3',\"0 `; asM< Znl \u{13}\u{7}o$! `E a\" `E!aM\
        Y\u{14} GI\u{1b} 0\u{4}E EXY \u{1c}Mh xBl\"% `% aams \u{13}nt\") `  aWC\u{10}\"! `: a\u{1e}IQ\"0 `r#aNu3 _8y \u{4}\
        c, \u{1}]\u{4} \"\u{1c}\u{9}\"( `& aD\u{1c}F V\u{10}L {(T\"\" `a!aXRh Yjh\"0 `[#a\u{12}mo \u{b}$\u{d}\"( `# a50\
        ! uN\\ \u{1c}Jo c\u{15}\u{10} Ql>\"( `# ay\u{9}< WRA `aK \u{14} \u{19}\"( `% a!u5\"( `# ab\u{f}8 4\u{19}G yVU\"\
        % `\" aC\u{a}\u{5} V^\u{8}\"0 `a a\u{6}5\u{e} &\u{16}* Y\u{8}m\") `! a*?s\"$ `3 ac\u{8}x q\\9 5y>\"0 `w\"a+g\\ \
        $M_ ; \u{6} bE\u{18} h-\u{1f} Cn* @h. \u{18}\u{5}Q \u{1a}\u{4}l\"! `& atV\u{1a} \u{e}I$ *?% /'\u{0} teM LRj\"0 \
        `\u{15}\"a.\u{16}y 9Q\u{15}\"0 `Y\"a\u{8}a\u{b} \u{10}\u{c}N \u{1}l?\"\" `n aHDM d#s 83:\"0 `h#a\u{c}P_ \u{12}o\
        t F\u{13}w \u{1e}u\u{4} \u{15}!\u{9}\"$ `1 aMaQ c;d tp  \u{11}N< cOr\"0 `\u{c}\"a.f) d\u{2}:\"! `  ai\u{19}F kd\
        T :K\u{1d}\"( `) a4v&\"0 `9!a\u{13}u* ;\u{4}I g\u{13}V \u{a}[z \"\u{2}( H\u{1a}:\"\" `\u{6} aK4U ,y5 \u{16}\u{9}\
        \u{0} b&\u{13} 5\u{1a}4 }Z\u{15} B>\u{1b} :\u{6}A Ml^ |0\u{5}\"\" `B a\u{12}P# s!7\"0 `\\ a\u{a}\u{7f}\u{17}\"\"\
         `O a)\u{10}\" \u{6}$z (H\u{1b} \u{3}B!\"% `# a^>d t=) \u{a}\u{0}*\"/ `% aJ58 \u{1d}\u{19}\u{18} U\u{14}\u{1c}\"\
        0 `#!a_;D \u{17}.S\"( `' am\u{11}x )\u{b}\u{a} k_u \u{1f}E\u{7f} n(/\"( `% aG\u{0}T 3\u{b}f \u{3}\u{c}m G)\u{7f}\
        \"0 `j\"a@]) ;r6 >\u{8}\u{7} \u{f}\u{1c}\u{1a}\"\" `$!a\u{1f}oH\"( `% aqFy \u{9}G( \u{10}EE ech \u{2}\u{1c}r r\u{1d}\
        w *\u{1e}\u{d}\"0 `4!aAZ\u{19} u\u{13}] }Pl Mdp F@\u{1b}\"0 `^!a4_R \u{b}RS Ka\u{8} \u{15}Q,\"\" `?!ai\u{7f}f\"\
        ' `' a\u{d}El t7{ ek{ rm\u{9} \u{16}v. a34 2\u{1d}\\ ~\u{a}o\"/ `\" a-x| tE\u{d}\"1 `\" aOcA \u{5}\u{9}_\"0 `W\"\
        a\u{b}p) U&j t]} C7\u{b}\"0 `[ a'm!\"( `& aE\u{1e}- @-G \u{f}dX ;Bp e\u{17}<\") `  ax|Y\"( `# a\u{3}I_\"% `' aE\
        \u{7}l \u{7}M) \u{4}I1 \"H= \u{f}2A\"$ `+ a\u{3}5` \u{e}Z\u{13} \u{10}h(\") `  a\"zJ 7\u{1f}\u{13} PN$ \u{1e}M+\
        \"\" `\u{5}!au\u{1}9 \u{1c}HX 0$6 <\u{1b}: k<_ \u{d}\u{e}w\"1 `  ac*\u{1b}\"% `# aM\u{5}F 6IW \u{11}g\" L\u{a}1\
         \u{a}\u{19}H\"0 `U!aq\u{d}b\"0 `&#a*o\u{5} R\u{b}) r\u{7}1 5yM )^c\"! `+ a\u{4}\u{b}( Ms4 X\u{18}_\") `  aDMb \
        \u{c}\u{0}8\"$ `* a\u{1b}$: RV=\"% `& ac\u{9}V\") `  a\u{2}B_\"0 `{ a~Tj\"0 `k\"a,Zk l\u{18}\u{16} i*( \u{a}Ta\"\
        / `& a\u{8}Bi\"( `% a>96 \u{11}l\u{11}\"! `A a\u{1f}#\u{1a} !\u{1a}\u{1a}\"+ `4 ap|\u{1c} \u{3}`/\"0 `2!a\u{8}8\
        2\"/ `\" a`c3 ?AK\"% `# aF\u{10}^ Fy/ \u{10}#\u{15} \u{14}.\u{1e}\"0 `-#a\u{1c}e0\"( `$ a8\u{7f}S \u{4}tw\"( `+\
         a2G+ \u{9}\u{1a}8 4sF\"1 `\" a/iN m\u{1a}n\"1 `  a0S\u{1e} p=[ d1n BB\u{14}\"( `* a~A\u{2} \u{c}h\u{e}\"% `+ a\
        J1\u{19}\"0 `j aL}+ dk: \u{1e}YP \u{1c}0\u{10}\"0 `7 a)Z* \u{10}\u{7}I\"\" `0!a\u{0}W] \u{9}gk \"ir QG\u{14} }x\
        +\"' `& a&\u{6}, u\u{c}8 .N\u{0} nq#\"0 `$\"a\u{1e}\u{1}A xqW\"\" `\u{11} a?mt rZy\"( `! a)b\u{8} -X\" #\u{18}/\
        \"0 `u#aF\u{1}n\"% `\" a`d\u{1a} \u{8}A&\"0 `K a9d:\"( `& a:|C\"+ `- a1&O\"% `! aK\u{b}\\ \u{18}B^ \u{1b}\u{16}\
        l \u{15}&0 \u{f}e0 <f3 b\"c\"% `& a\u{1c}x  \u{f}\u{2}\u{a}\"+ `% a6\u{6}\u{d} \u{2}7S Z\u{f}a T\u{7}k\") `  aC\
        \u{1a}l \u{16}l\u{12}\"( `& a`+\u{13} *=\u{17} Co5 \u{19}\u{c}P U.[\"+ `8 a\u{d}\u{11}\u{3} *\u{17}\u{c}\"\" `u\
         a}\u{1a}L P[W\"0 `H a;u\u{1f} \u{5}t% k`Q\"' `  a\\\u{1b}.\"( `( aZ\u{9}o k&\u{b} `\u{2}M \u{2}\u{15}O j)k\"( \
        `% acTq\"$ `) a^\u{4}\u{10} \u{1a}\u{1}T \u{1d}*f '>}\"+ `0 a\u{1a}=8\"% `' a[0O \u{15}\\. ^V< 6sN AAh\"/ `! a6\
        Xt\"( `' aOEu *\u{d}9\"0 `\u{b}!a3HG\") `  ae@\\ tVg Zh9\"( `# aa\u{1a}* x Y \u{0}\u{0}\u{10} p[,\"0 `z a\u{14}\
        \u{d}F \u{a}a\u{e}\"0 `C ayb\u{16} n3> ecG g\u{1e})\"( `# a H:\"+ `# aL1; 7\u{16}A\"+ `7 avam\"( `% aD:x 1y|\"0\
         `o!aCKh Xch\"+ `: aV\u{1a}} E\u{7}  \">H\"( `$ a-TR 1VY\"! `  a1Fw\"1 `  a\u{14}S\u{6} \u{1}\u{2}\u{e}\"% `+ a\
        NK| LdH \u{8}`X 0lv w\u{1c}\u{12} Y7\u{1c}\"0 `Z#a(\u{7f}> .\u{b}X u6a Dxh \u{1d}}\u{1b}\"1 `! a_\u{11}k\"! `T \
        a,\"~\"% `! a3l\u{d} V9\u{11}\"0 `I#aIeE\"& `\u{1f}\u{1f}a;qS /hY\"0 `\u{1f} a1'\u{1b} V~R eUb  jc\"+ `( aY\u{1e}\
        | mi( 5iI\"0 `o\"ab\u{1d}Z \\y* k=.\"( `# as~8\"\" `\u{4} a\u{1b}$| _Q\u{18} \u{12},D \u{0}~\u{1f} jq) tL! K\u{1d}\
        4\") `  a-y; c)\u{2} \u{1}j[\"1 `\" a\u{0}@l \u{1d}}}\"0 `\u{1e} ah;r\"( `# a\u{17}:\u{1a} m\u{3}?\") `! aP\u{1}\
        J\"/ `  aIYN\"( `% a\u{18}\u{1e}\u{4}\"! `] a~B\u{1a} }?'\"0 `a\"aJg(\"0 `B\"a\u{1c}\u{e}N\"% `, a\u{14}De +Of \
        kSU ,|\u{8}\"\" `e!a#\u{a}\u{15} |P$ \u{10}YF 6XX\"! `/ a)\u{13}k l}\u{a}\"0 `\u{14}!a\u{1d}\u{e}G cb\u{9} pQ\u{15}\
         @kN )\u{18}o &bS\"% `$ a\u{4}\u{9}\u{e}\"! `Z aM\u{4}\u{1a}\"( `$ ad:\u{1e}\". `\u{1f}\u{1f}aOr\u{1e}\"+ `5 a\u{10}\
        ?; V8]\"( `, aC%e d g l\u{17}n \u{18}\u{b}? v)D \u{e}\u{11}\u{d}\"' `& a[bE \u{17}V_ \u{1a}|5\"+ `. a)Gj S/W \u{7}\
        di \u{6}\u{12}\u{11}\"( `# aWt\u{18} #W# \u{11}mw\"$ `  a#\u{19}\u{15} C\u{17}(\"( `+ a\u{13}g\u{d}\"0 `\u{f} a\
        Q\u{14}!\"! `] ax\u{c}Z )\u{19}x \u{e}X\u{1d} \u{1b}_? \u{1b}AO @\u{14}c 0i\u{1c}\"$ `9 a\\pq\"$ `- a<G\u{14}\"\
        ( `$ aA \u{1b} P>' *?, k1/ [|N  7^ \u{7}X\u{2} 2\u{7f}\u{6}\"! `P aLX*\"! `1 aw'x\") `! am\u{12}- ,8D\"+ `* alI\
        I [Ov\"! `& a]\u{a}\u{9} qLC y_Y y\u{8}\\\"\" `%!a\u{13}J] 3*\u{7f} X\u{b}\u{9} \u{1a}K+\") `  a\u{1c}?/ g\u{1b}\
        ? ]Zz\"% `! a\u{1}\u{17}\u{1c} r\u{3}\" io7 yUP z6] \u{9}ks \u{2}\u{16}y $]# x71 h\u{e}C DsF\") `$ aFAH NSH 5)P\
        \"$ `- aY\u{1}s L\u{17}\u{1d} y,2 =ar\"% `& a\u{e}T\u{f}\"\" `Q aG*V\") `$ aa-7 \u{1f}wm \u{a}Uz\"+ `* ahk\u{a}\
         \u{11}\u{4}E \u{13}gH\"+ `: a\u{0}RV b\u{2}\u{3} \u{13}I+\"$ `2 ai\u{13}7 ,4\u{7}\"! `! a\u{1e}#\u{16} \u{18}U\
        \u{17} -!B [4R\"$ `! a\u{14}Au\"0 `\u{d}\"a+t| z26 \u{0}%=\"0 `(!a\u{d}[K P8\u{11} \u{1d}`\u{14} wKH K3\u{5} B \
        T\"\" `v!a6\u{11}f t`g\"( `% as\u{11}v \u{17}5L Z\u{6}\u{13}\"! `- a/\u{d}. G~e\"( `% a[&z\"/ `! avF| 17\u{2}\"\
        0 `! a[TY\") `  ar`( eOc \u{9}:n \u{12}\u{19}s mGu\"' `# aV\u{13} \"( `% a\u{6}SW FA\u{1a} #h5\"( `% a\u{8}@= \u{15}\
        0p ]ss\"! `/ a4R\u{d} DcC y:} O(\u{19} h/;\"0 `h!a\u{f}vM 2Ao\"% `% aXf\u{e}\"0 `v akF\u{18} O\u{18}D n\u{1f}5\"\
        ( `# ayyN ycZ\"( `$ aWie ,\u{a}g \u{16}-y\"' `% a3{} o`\u{7f} \u{d}R\u{5} ^Fp p~\u{3} c\u{1f}F N]V J'n\"\" `i!a\
        R\u{7}y sd\u{7f}\"0 `g ajY\u{0} e)) of0 J8h >Bn v8\u{d} \u{5}i\u{1c} \u{15}6^ iLt V=x o0| k\u{8}$ \u{a}p\u{b}\"\
        ' `\" azVm I4\u{8} \u{f}I' /e- \u{1b}>:\"( `% a4~O \u{10})U \u{c}xc )8k Tuz\"\" `\u{13} aY\"\u{e} U\u{9}\u{e} 8\
        |\u{10}\") `  a\u{9}\u{4}<\"0 `\u{7f} a\u{c}\u{0}\u{5} \\\u{9}\u{16}$! `' a) `  a`9A \u{4}TG \u{7f}zR '_T \u{2}\
        \u{8}\u{1c} L|D \\\u{1c}\u{7} r1\u{1c} |8Q Dr| xO\u{7} \u{14}\u{9}X ]\u{5}\u{1a}\"! `5 aB\u{14}\u{1b} \u{e}\u{14}\
        7\"! `F a\u{10}\u{1e}: f|Q vS\u{1a} L2\u{1d} s.!\"( `\" abbP\"/ `# aL\u{16}R \u{1e}Pr Y/\u{1b} \u{9}v- /|B gJK \
        aMW J\u{c}_ \u{1a}\u{1c}j\"( `\" aOj  ]06 P\u{3}\u{9} sF\" \u{3}b,\"( `& a[%E 8IL\"( `' a2~\u{1a}\"! `% ar 9 \u{1f}\
        [J fpv \u{6}g\u{c} Sq* t6P 1\u{1c}i \u{d}\u{9}] \"\u{15}u TI| f\"\u{f} \u{c}\u{1c}\u{11} _!N r\u{15}[ [\u{14}L\"\
        ) `  a6zO \u{16}Uh '^\" (\u{16}* I@m C:\u{5} bv' *\u{4}+\"+ `5 a<\\/ N\u{1f}H \u{17}nr\"+ `* a\u{1}S% nZF GpN X\
        =Z a\u{14}\u{0} 1%K =\u{17}z\"0 `N!ahZ\u{e} \\x<\") `  a^m=\"0 `/!at?Z\"1 `\" a72`\"+ `9 aNGn\"0 `U#a?A\u{15} \u{3}\
        6; 5\u{1}b\"/ `% aLt\u{14}\"( `+ aM\u{d}(\"! `  a\u{2}*J \u{b}4d (5- \u{15}\u{11}/\"% `, a\u{d}A` T&\u{e} \u{b}\
        !? k\u{7}\u{10}\"+ `. afu\u{19}\"( `& aVO$ W\u{1a}5 _ o !fq\"% `' aM~* W#L\"$ `F ak)a \u{7}&c F\u{6}v\"! `] ar?\
        | ws\u{c}\"! `2 aTs\u{c} fR\u{18} h{Z Z\u{11}e z}s\"( `& aT~G lIH T\u{1d}\u{1} :); {XE N\u{11}i W]\u{f} \u{10}\u{16}\
        \u{13} \u{5}\u{1e}\u{1b}\"' `' ab\u{1b}0 @I<$\" `- a+ `* a46J 2{f \u{1b}j]\"0 `]\"aS\u{15}_ 5&f\"( `# a6r\u{5} \
        AF  \u{4}n@\"! `O as\u{17}C 2\u{2}o )_t\") `  ay!#\". `\u{1f}\u{1f}aD4> gLO r\u{1a}T ;R\u{12} Hj- 2JP NWY J\u{d}\
        p\"( `& ank* }\u{3}; \"zT *NV Mf^\") `% am!b a\u{e}j vo\u{1} U\u{a}\u{14} y\u{14}. O\u{5}Z\"$ `L aV)\u{1} WW. \u{1d}\
        /1\"( `& ay\u{19}\u{b}\"( `% aGU$ n\u{e})\") `! a)J5\"( `' a~\u{b}\u{14}\"0 `S\"a\u{1d}[Z <>\u{18} ~fA\") `  a\u{14}\
        ]K Y\u{e}\u{1} }rM Kui eR\u{1b}\"0 `=\"a_&\u{0} \u{2}z\u{e} cs\u{16} Eu \"! `W aTkN <\u{1a}T NI\u{7} [G\u{b} \u{1c}\
        o- :;[ \u{11}F_\"+ `$ a2\u{1b}x\"! `* acGM\"( `# aX]S\") `  a\u{1b}&{ /L7 7OZ g(\u{0} Y$E \u{9}.P\"( `% a]xz\"+\
         `' au\u{9}z\"! `. a_A%\"( `# aU\u{8}&\"0 `\u{1}\"a\u{b}xi 9\u{17}w&' `# a+ `\" a- `  aU\u{6}o\"0 `*#aX)# gM: c\
        ZM :Nq U\u{1c}\u{1d} &'\" ?e# _f% '\u{1f}\u{15} k8.\"\" `S atj\u{d} \u{1c}2[ }yc K*j\"\" `y!a6Q\u{9} 4Q\u{7f}\"\
        \" `\u{8}!aeh\u{5}\"$ `/ alY\u{10} \u{1c}\u{15}% wY( ifF \u{9}.S\"! `9 a~\u{1d}g \u{12}]9 4^B v+E $>\u{7}\"+ `4\
         aU\u{b}!\"+ `/ a0[,\") `! ar07 z}8 u\u{3}* ?n9\"0 `@\"aa\u{f}A\"( `& a\u{a}kP e]?\"( `% aepB\") `# ah1L i*q 25\
        \u{9}\"! `# aZlF 5-n 1g\u{5}\"+ `. aL3G\"+ `' a<\u{17}\u{2} Xa\u{18} 4p6 5ZZ D:\u{12}\"! `) a\u{19}[#\"( `# aJ\u{6}\
        : b_Y E\u{5}^\"\" `L azC?\"\" `J!a,$G 0/^ \u{2}|\u{7f}\"% `' a7x\u{1c}\"( `% aMCB \u{c}&Z \u{0}#f\"$ `E a|sl 5f\
        w\"\" `h!aG]\u{f}\"! `V a\u{12}\u{d}\u{1b}\"0 `!\"ana9 L\u{14};\"! `5 aNHD \u{16}al\"0 `7\"aR=o \u{9}Ow \\nx\"$\
         `7 aD\u{a}\u{2} ;9\u{1e}\"( `( aL79\". `\u{1f}\u{1f}a7\u{1c}Y h\u{13}s t=\u{10}\"0 `_ a_De c^\u{e}\"( `% a\u{6}\
        #0 O n \u{2}1\u{10}\"0 `w aC=&\"! `@ a-.-\"% `# aMd7 )\u{1a}X ,h\u{a} \u{1f}[1 ,[L\"( `\" a9%M O\u{4}\u{1f} +8&\
         YaE Uyn hN\u{3} KU0 z}2 \u{5}XP H!l\"0 `k#a\u{b}\u{a}u\"( `$ aL]y \u{b}x\u{1a} \u{2}uW xsl\"' `# aWE|\"( `& aC\
        N\u{2}\"$ `0 a\u{1d}\u{8}-\"( `$ aKvA NC\u{13}\"$ `7 aH\u{1e}- B=\u{e} R*\u{f} P;2 Z\u{1c}7\"1 `\" adXe \u{b}\u{f}\
        r\"! `# aye\u{14} Nl/\"0 `F\"aB\u{a}Y \u{8}\u{19}e\"0 `I\"a\u{d}L\u{9}\") `\" a$YO\"+ `\" aQ|i Cx! -=O \u{1e}yw\
        \"$ `D aQ#{ $\u{f}\u{12}\"( `# aoq\u{17}\"$ `@ avd7\"+ `, a%\u{15}O\"! `! a\u{7f}\u{d}h U&\u{3} $3\u{8} Jc> \u{0}\
        \u{0}U \"}Z G\u{b}l f7$\") `  ao%/\"$ `, a,]G\"$ `$ aQjI 4\u{0}c +'t ei~ @TB Y%C\"( `& apA_\"+ `' aS\u{f}_ _\u{0}\
        g sxl \u{1a}Z@ Q(`\"+ `* ae0\u{5} t=\" f\u{e}W\"( `% a\u{c}j[\"0 `6!a&$u hm$ |b+\"+ `$ a 99\"0 `\u{9} a4\u{8}T \
        :\u{e}[ %\u{1}c ]7f htn \u{13}o} ->\u{6} i\u{2}\u{e} ]\u{0}\u{17}\"\" `^ am\u{c}\u{18}\"+ `! aZy\u{1e} \u{1b}\u{e}\
        s\"+ `\" al/z llC 1\u{4}z a][ yZd R\"j \u{15}\u{b}n\") `% aH\u{18}r \u{13}^*\"( `$ am\u{13}0 Nu5\"+ `5 aN`m\"% \
        `\" a\u{1b}\u{6}\u{8}\"1 `  ai$j 1\u{1f}3 \u{e}J7 t\u{1f}9 3tI\"0 `O#a$;:\"% `' a4\u{1c}O\"! `8 a\u{d}\u{16}l #\
        <w \u{d}=.\"0 `J a\u{10}S< \u{17}\u{4}E\"+ `4 a*\u{1}R a\u{f}\u{13} ,T4 T\u{9}N 0\\`\"0 `}!aU2~\"$ `= azkJ V^N \
        <MW\") `  a\u{10}!\u{7f} \u{1a}\u{4}\u{8} mP6\"! `2 a\u{17}DA\"( `# aJ\u{9}} \\J\u{9}\") `  aIX\u{16}\") `  aTn\
        \u{a} \u{1}d\u{a} 9\\-  \u{5}- l\u{15}h l\u{3}q \u{9}\u{5}\u{7f} \u{10}Y(\"$ `= a0\u{7}S \u{d}Ai \u{15}Pu '\u{7f}\
        \u{14} \u{19}[\" 0@D G|l \u{a}Vy\"0 `j!a}|y\"\" `\u{3}!a%\u{d}}\"! `S a\u{7}/x\"1 `  azx{ !&\u{d} b/0 >*9\") `%\
         a\u{10}}c\"( `# aW5g\"+ `0 aRl1 M,8 ,6A\"( `& a7\u{2}i\") `! a)\u{6}! V([ |\u{0}F \u{16}\u{11}m\"\" `t!a(\u{0}\
        \u{9}  \u{5}\u{18} fH* \u{1b}xn &Xu\"0 `a#a]a' @\u{8}H _\u{1e}K ]\u{6}{ \u{1a}o\u{5}\"+ `5 ay|\u{8}\"( `* a\u{7}\
        GD B<E OvM\"0 `T a\u{c}WV \u{b}UW\"( `# agdZ VKa\"% `) aEMl LH\u{1a}\"+ `! aEA\\ dJ\u{11} /\u{17}( \u{10}47 \u{b}\
        eC zya \u{4}\u{5}\u{c}\"0 `{\"aZ\u{1c}U \u{1f}\u{10}~\"! `) a _\u{8}\"0 `8\"a\u{15}t6\"( `# a9\u{8}u \u{14}\u{8}\
        \u{8} _1`\"0 `N\"aZ\u{2}\u{3}\"+ `# a3@N 3$O 5\u{12}Q vlX \u{18}+z\"' `% a:t\u{1a} FW%\"/ `\" aM(Y\"! `. aX\u{9}\
        \u{0}\"! `\\ aZ<\u{c} \u{19}*$ `E\\ \u{1f}w#\". `\u{1f}\u{1f}a\u{9}\u{1b})\"0 `~!a m8 \u{1c}\u{16}q\"$ `1 at ) \
        i|Z A^d\"! `< aH\u{15}\u{16}\"0 `\u{6}!aDc2\"0 `x!aD%\u{d} 1k*\") `  al{f\"0 `[!a\u{f}Lh X\u{16}p N2u\"( `& a&C\
        \u{b} \u{1}qD U-l\"0 `>\"a>Ub i\u{1d}\u{1}\"( `# aor\u{2}\"0 `C\"a\u{d}(\u{15} Jl>\"+ `7 abfK\") `  a3\u{4}p $m\
        \u{15} WnM\"+ `4 am\u{15}]$\" `+ a+ `& aI@\u{2} \u{3}~\u{3} ^)A\"\" `\u{12} ai\u{3}M 8\u{e}5 sR7\"! `G a}\u{f}O\
        \"0 `|\"a\u{3}9\u{2} \u{b}\u{17}C HV\u{18}\"( `% a,. \"+ `4 a$\u{19}5 |Ek Pym L\u{a}H S>R K4e\"$ `8 a'Vb\"$ `- \
        aKjg\"+ `5 a$Jn\"$ `  a\u{17}\u{8}\u{10} \u{1e}\u{13},\"+ `3 a\u{16}uE \u{b}OR vBg Ic#\"0 `S#a\u{12}IO Lb] |/|\"\
        ) `$ aFY, SGk\"$ `G aNq\u{1d} #2\\ pM\u{2}\") `  a0|> \u{b}oI B,\\ \u{a}rn\") `\" aN,0 j\u{0}v\") `  ap\u{11}^ \
        sqw \u{11}f\u{b}\"/ `# a\u{2}s\u{1f}\"0 `\u{1} a\u{7}B' :H\u{9} d[ \") `# a\u{b}f5 ]gH HNg Eqv D2\u{1} `62 \u{11}\
        Q7\"$ `: aKra \u{13}\u{7f}i \u{0}\u{3}\u{7f}\"! `I a\u{f}!\u{9} Re  ?\u{1}  DHB 7\u{8}3\"! `) a\u{5}5C \u{1b}g\u{12}\
         |\u{9}\u{18}\"( `$ aEa\u{1d}\"! `C al\u{b}Z w(\u{11} jNn\") `  ahVz Mm\u{3} G\u{7f}\u{1f}\"1 `\" aveE\"0 `'\"a\
        %>'\"( `# a\u{b}\u{15}c HHm rv\u{13} \u{1f}2\u{16} *D< \u{5}\u{5}_ *li \u{14}P  |\u{18}( u7Y s\u{7f}3 )TC q\u{1f}\
        `\"( `% a*C\u{7f} \u{11}F# \u{1}9r\"! `/ aL\u{18}~ \u{e}&.\"% `# a}\u{2}L #AS\"0 `'!anIb\"( `& a]i\u{16}\"( `+ \
        a:\u{1c}X\"+ `' aw\u{1b}\u{17} }#! !\u{14},\"! `] a'Rd ]E\u{15} g\u{3}\u{16} \u{6}(-\"/ `  a\u{1b}B= {\u{4}? G3\
        \u{5} gK9 GR9\"0 `^#a$'Q t#U >@\\ {D\u{d}\") `  aXle\") `$ a\"]\u{11} q3P\"+ `  a/\u{f}U\"1 `\" ac(: \u{10}5n\"\
        \" `X a\u{0}\u{17}7\". `\u{1f}\u{1f}aWF[ 7\"x\"! `G a;z\u{7f}\"! `# acF!\"$ `* aD^0 1PD FTp \u{1}+\u{16} q\u{a}\
        H\"( `# aK5P\"0 `0!a!\u{b}{\"0 `\u{1d}!a\u{d}\u{1e}% \u{18}\u{12}< \u{1b}1)\"( `% a\u{13}\u{7}D V0k ~=\u{2} a_\u{9}\
         `\u{e}\u{e} \u{10}mD\"( `# ab=\u{12} s\u{6}g @>l\"+ `+ aGMu \u{19}V\u{17} a\u{9}\u{1d} \u{a}4O\"0 `Z\"a\\c\u{10}\
         \u{19}j\u{16}\"( `& akA>\"+ `# aEOY\") `# a`(n `\u{17}4 c\u{4}G\"+ `5 aZRO c\u{1f}q\"( `$ a*I\u{6} g8[ ;yk \u{b}\
        \\\u{12}\"+ `: apE\u{1a} v\u{6}, pP8\"( `% a2P0\"( `, aD/2 \u{5},\u{c} \u{15}Y,\"\" `P!a\u{f}ZD\"1 `  aB\u{6}E \
        9\u{15}o 8;\u{1a}\"( `( ay\u{7}\u{1e} \u{17}rB 8OG &=\\ jD\\ l\u{7}v \u{f}d\u{12} 2i!\"0 `/\"axDs D~,  L2 z4F\"\
        + `  a\u{15}\u{18}i\"! `( a\u{1f}qn\"0 `A a\u{7}9\u{7}\"+ `' a\u{e}\u{f}\u{8}\"! `@ a4\u{12}\u{13} Y\u{1b}\u{1d}\
         \u{7}\u{9}N [T[ Z!j\"( `( a\u{8}em !0\u{d} s\u{1e}} )\u{1d}\u{11} C\u{a}\u{14} \u{1}w= Q0C \u{7f}bZ\"' `' a~Az\
        \"$ `H a6r\u{9}\"% `# a]\u{19}\u{13} BaL\"/ `\" aTVN WO\u{f} g\\1 Y\u{18}Y Ez\u{15} \u{18}&\u{1d} \u{7f}Z@ 2;A\"\
        + `4 aY\u{1}E iea\"( `\" a\u{10}yc \u{e}#\u{15}\") `  a\u{1}F!\"% `  a&cO &Al\"( `% a|*.\"! `V am\u{8}|\"/ `$ a\
         ?\u{1f} twW\"0 `m\"a=%k fT/ :o3\"0 `` a_zw\". `\u{1f}\u{1f}a}\u{f}\u{6} ]+M PZX *hY\") `  a[\u{1b}e !\u{18}{\"\
        ) `# a\u{10}b) \u{1e}\u{a}w \"UL fa[ >t\u{4} KYN \u{d}c\u{1} qi\u{5}\"( `% a6\u{10}\u{13} D{\u{18}\"0 `] ac\u{1}\
        7 e,] D\u{7}\u{6}\"0 `} a;o. ~\u{1e}1 \u{1a}w` \u{13}!\u{1e} wE)\"+ `6 aS8V XXv A\u{16}V\"\" `\u{7}!a\u{1a}\u{f}\
        \u{16} z8# \u{1f}dg\"( `) a0\u{a}o\"\" ``!aN/x\"' `$ a\u{a}j\u{1a} c?^ n\u{e}e\"0 `x a_:8 `\u{1}R \u{17}\u{4}\u{a}\
        \"( `+ a\u{0}^\u{c} \u{16}\u{1c}\u{13} ';/\"0 `?#a\u{8}j;\"0 `q#a\u{15}>E +fs #a\u{11}\"( `# a\u{8}!\u{12} \u{1d}\
        \"\u{1f} 02j k6\u{0} \u{1c}}? /B]\"$ `> a\u{8}\u{9}  C-! (T7 (9q 6\u{c}\u{3}\") `! amc2\"0 `H#a@*w !&[ W\u{0}\u{2}\
         \u{f} \u{7} )\u{3}\u{16} LEY \u{4}\u{4}\u{15}\"0 `*!a\u{1c}w>\"1 `\" a\u{19}DL DP\u{1b} *y\u{1b} )F\u{1f}\"' `\
        & a^<6\"( `% a\u{9}B> \u{0}/\u{3} V\u{3}\u{16} \"n\u{1e}\"! `( a\u{1a}$<\"! `[ a\u{16}{l *\u{b}\u{a}\"\" `k!a\"\
        I) ?QG\"( `# aA|S\"! `L a@)Z \u{0}]\u{1d} F_0 / 2 +bL K}[ JQh \u{17}\u{d}\u{6} h\u{c}\u{19} g\u{4}! C=3  J^\"0 \
        `)#a%p\u{7} `Z: \u{17}}>\"+ `& aS\u{1e}C z\u{1b}W J'd\"+ `4 ap@h .\u{15}n\"0 `%#a>2R\"( `# alT{\"0 `\u{16} a^$\u{f}\
         m?w\"( `( a\u{4}bz ].\u{1b} {Y3 f\u{7f}l n\u{b}\u{d}\"% `& a\u{1f}\u{7f}\u{10} d\u{9}\u{19} H8? M X \u{a}Nt \u{13}\
        ;| @\u{1c}|\"\" `S!a\u{3}\u{16}\u{3} @YJ m5U *\u{1}b n_Q$! `) a+ `, al\u{e}x\"1 `  a,\u{18}\u{7} I\u{17}\u{8} \u{13}\
        U\u{1d}\"+ `- aQ\u{12}  \u{1b}{I C%O LX% :\u{12}e `{$\"/ `\" azj\\ 1x\" :w,\"$ `H aexQ\") `  a\"fp .O\u{16} V\u{18}\
        ' RO,\"( `# a\u{f}15 (d\u{6} -\u{7f}\u{d}\"( `% a\u{5}64 \u{7}Fg\"' `\" abso\"( `$ a{Nt\"! `# a\u{b}GA #B\u{b}\"\
        $ `7 a\u{18}P@ $vX \u{3}An\"+ `. aas^ A\u{c}` G9h  r. ;(I on\u{a}\"$ `C avO\u{1c}\"0 `\u{3}\"a\u{1f}Ii \u{1e}\u{16}\
        { ak:\"+ `/ a~9k\"/ `\" at\"\u{15}\"\" `N a\u{a}l4\"+ `5 aa\u{b}8\"! `W a(3\u{b} <;r\") `  aZ?\u{4} [K3 0\u{16}\
        J n\u{1d}T\"/ `# a7|s\") `  a\u{11}\u{7f}\u{11} c\u{7f}\u{1b} o8H [#b \u{11}\u{6}k l \u{15}\"0 `P\"aF%) \u{5}\u{18}\
        d \u{1c}o>\"0 `1#a\u{11}Rz\"0 `W aZg\u{0} \u{f}\u{1}$ $q2 i.[ qee\"\" `6!auwx\"! `8 a\u{a}g2\"+ `5 aS(] R,i \u{11}\
        \u{1}\u{e} >hN\"0 `\u{15}!a_74 6\u{4}8 u(\\\"- `! aH\u{18}\u{0}\"( `# ay\u{11}+\"0 ` #a|$e \u{1}\u{13}J\"( `# a\
        )\u{7f}g \u{b}\u{7}u \u{4}+' #rr J>x\"! `= a\u{d}x} \u{e}\u{c}N \u{1}+\u{e} ux\u{0} ONG ;Yo\"( `# a\u{0}nN \\Ru\
         ,\u{16}!\"% `$ aR+g Q4k\"( `% a\u{16}\"l VK\u{8} bT5 \u{1d}nC\"\" `A a\u{5}iC Z\u{17}\u{9} dY( 7QM Xgo\"( `\" \
        a%\u{3}\u{1} qG\u{5}\"( `$ a)*\u{13} \u{12}\u{0}\u{1d} TO4\"$ `+ a$J>\"! `. a\u{1b}~S ;#d \u{1e}`{ \u{7}\u{1f}\u{2}\
        \"0 `8 a\u{1f}gw\"$ `> a\u{19}Q\u{5}\"! `C aG?\u{19}\"0 `\u{7f}\"auFs\"0 `\u{19}\"a\u{c}\u{f}\u{1b} 8\u{2}) #S8\
         KnE\"( `$ ay\u{2}Q bf\u{e} #np o\u{1a}^ \\G/\"( `% a\u{15}B: \u{2}.g\"+ `. aqg\u{7}\"$ `@ a:#\u{16}\"0 `5\"a9v\
        & PEo \u{c}<A \u{18}DX\"0 `N a +a ))\" ~\u{15}S 7L] R\u{e}\u{1f}\"( `' a,:\u{6} l\u{9}*\"0 `\u{6} a\u{2}>F \u{13}\
        &W )8X _L[ Xh\u{6} *\u{13}E \u{1}zp xX \") `  a/\u{1e}(\"/ `! a\u{a}9\u{11}\"$ `B a2l\u{18}\"\" `\u{7} a\u{1a}\u{9}\
        8 v\u{f}?\"0 `l#aqJp$! `1 a\" `s!aa6B 27^\"0 `z\"aK\u{1a}\u{13} \u{1b}&C\"0 `1\"a%UT C\u{f}U K\u{13}j\"0 `\u{d}\
        !a\\G#\"( `' a!3J +od q~j\"0 `3\"a((~\"0 `r a\u{12}p\u{a}$! `I a\" `\\ a&\u{16}] a%c lOj\"0 `b aK\u{b}m }~\u{7f}\
         4\u{6}5 h7: \u{14}#\u{10} \\\u{f}\u{11}\"! `= a+A# 1{$\", `\u{1f}\u{1f}aO\u{c}\\ \u{d}2o |2: \u{13}\u{6}D I F\"\
        ) `! a%\u{9}h\"( `% aLOK\"\" `|!aFcp Y\u{0}#&' `$ a+ `# a- `! a1d7\"+ `! a@\u{7f}p\". `\u{1f}\u{1f}a\u{1a}{\u{6}\
         5\u{1e}t\"+ `6 aV{\u{1e}\"! `H a\u{2}e#\"$ `* a\u{4}u@ :0\u{8}\"\" `\u{0} a\u{0}\u{1f}O hF\u{0} Dp=\", `\u{1f}\
        \u{1f}a\u{4}}^\"% `' ai\u{3}` \u{18}\u{0}\u{d}\"( `\" a$V- \u{0}~F \u{1c}m\u{7} \u{1e}($ \u{14}\u{10}B \u{11}rd\
         Kfx (6z )\u{1c}<\"! `1 a\u{11}\u{6}I\"0 `\u{7}\"a{lS .9W dm_ \u{7}v{\"! `= ak \u{4}\"0 `\u{1c}\"a\u{16}ZM \u{7}\
        `g d\u{18}{ \"j>&' `# a+ `\" a- `  a\u{1b}[I\"\" `V!av\u{7}n\"( `# aCe\u{a} ~j3\"0 `,#a0)Z\"+ `7 a\u{1f}p\u{b} \
        Z#\u{1a} \u{f}l&\"$ `$ a\u{12}#- =]: lq#\"( `# a^2T ]/p +nv\"( `# a\u{1f}{  \u{13}/L }\\P y\u{1a}p 6yu `-=\"! `\
        9 a,\u{1d}X\"0 `\u{5}!aGK^ Xsi\"0 `2\"a=@\u{7f}\") `% a-z( 5sZ mza 4pd -Pp d)$ m`O\"( `$ a]S| N\u{6}\u{f} \u{12}\
        \u{e}$\"0 `d!a\u{4}:J `4S \u{11}*f nl~\"\" `Y!a<\u{5}\u{7f}\"( `# a\u{14}.\u{8} WCt .y& Vt\u{1e} \u{12}\u{d}+$+\
         `# a- `! a\"y9 c\u{3}\u{16}$' `# a- `  a\\X' \u{11}~C$! `R a\" `\u{1e} a\u{c}vO {CY\"( `$ af>[ s\u{7f}i \u{d}\u{10}\
        \u{11} \u{7}\u{1c}+\"( `% aJm2\"( `% a\\*J rsS $\u{1b}}\"+ `' a#r7 \u{16}0\u{b} /}\u{1c} \u{12}*_\"0 `\u{2}\"a=\
        \u{0}c L\u{18}t \u{1a}z} P\"2 \u{1a}Y? \u{0}\u{12}E /\u{a}] k\u{6}l\"1 `\" au\u{15}\u{1} \u{7}([\"0 `D\"aZ4c z\u{19}\
        \u{4} \u{2}o\u{15}\"( `( ad\u{6}%\"\" `[!a!WB \u{11}dc\"0 `+#aest\"( `, aO-\u{15} M\u{12}2 E\u{b}] \u{7f}Fc \u{1a}\
        T\u{7f} \u{2}P \"1 `\" ag|( Lcj D\"y \u{1f}\u{1c}~ \u{f}S\u{17} \u{11}Yb oH\u{15} \u{16}Q\u{16}\") `% a`X, rD/\"\
        + `% avnL\"( `* a`Z  \u{f}/O {*[\"! `D ak0n \u{18}'D 1CN  NQ \u{c}rc \u{4}!\u{9}\"0 `.!afa\u{1d} 1\"} D)\u{1} \u{c}\
        jP\"0 `\u{b}\"a5R\u{2} \u{11}w\u{2}\"1 `  a[\u{8}\u{10} Vm6 0II q\u{16}Q\"( `$ a2 [\". `\u{1f}\u{1f}a\u{16} \u{4}\
         >,\u{5}\"0 `;!a`\u{8}\u{a} ~fY zqZ\"\" `\u{a}!a\u{17}<^ s7i \u{18}\u{d}~ @;\u{16} }z\u{1a} V{) W\u{8}< Ad`\"% \
        `( as&i u\u{d}&\"$ `3 a\u{4}\u{b}6\"! `V aPHF\"0 `n#a\u{19}t`\"+ `. a\u{1a}@o\"+ `3 a\u{1d}\u{1e}\u{5} n7'\"/ `\
        $ a\u{f}\u{1c}7\"( `% aM}<\"0 `T\"a \\Q 2EU\"( `% a.rv :\u{17}\u{7f}\"( `$ a8a\u{2}\"\" `k a\u{1c}\u{7f}V\"( `&\
         a\u{12}oc\"! `\\ a^t\u{1e} 0|O F:p\"( `% a\u{f}\u{18}V\"( `* a'vp$\" `/ a+ `% aK&[\"0 `*\"a\u{0}\u{1c}b \u{1d}\
        mh b\u{7f}t N7v \u{1e}E\u{6} .Y\u{1a} \u{5}\u{f}\u{1b} A~7 G\u{1c}C u?z VA\u{4} >\u{1b}\u{1c} f\u{8}*\"% `$ aBl\
        ] \u{5}@\u{15} 1g= \u{10}|[\"( `% arSj\"+ `4 a\u{7}x} N\u{1d}\u{5} \\\u{1b}9 ~\u{10};\"\" `\\!aVPB\"( `# abk~ \u{12}\
        \u{10}\u{15}\"/ `$ aG\u{3}3\"! `E aOPK\"\" `| aKSS 4x{ 'Si DJ\u{7} Tbx EK~\"\" `7!a7h\u{3}\"\" `\u{2} a/%v `W@\"\
        + `4 a\u{15}hu $\u{2}\u{f} 5i] (\u{1a}` }Qe A%s\"+ `! a#\u{15}y c[E\"0 `\u{8} a:LH N\u{a}\u{1} \u{1a}f!\"0 `X\"\
        aa-H p\u{7f}, {\\\u{4} \u{a}6I\"( `# a1\u{7}e S:n\"+ `8 a3,s\"' `& aACw 3C\u{4}\"( `# a\u{7f}dC\"( `\" aS3n\"( \
        `% ay\u{7f}1 o}:\"( `% a1jc\") `  a:H(\"+ `' ajG= =2X \u{18}n< ?'\u{c} \u{a}H\u{f} \u{d}\u{1e}\u{1f} Z9U \u{14}\
        +\u{0} \u{6}'K IqT\"+ `4 aQM[ )e\u{e} k\u{1a}\u{16} b34 \u{a}BK lco \u{f}\u{1}\u{13} -h\u{1f}\"( `& ah`) 75-\"\"\
         `\u{1a} aQKK \u{1f}JQ <Ki pF\u{5} x`\u{1c} \u{12}\u{e}/ 8d_\"/ `  az$n qJ( T\u{18}? $%g \u{19}\u{a}t\"! `T a-\u{14}\
        u p$H\"0 `<!aL<m T\u{8}p \u{c}\u{3}* 4HH\"& `\u{1f}\u{1f}a\u{17}UN wE\\ `\u{1}\u{7f}\") `  a\u{b} \u{9} \u{b}Z*\
         v\u{1f}@ Ks\u{1d}\"0 `m!a|#( s)h 2\u{1e}n ]n\u{c} \u{1c}4! %!$\"( `# a[{/ \u{3}y>\"( `  a8i] \u{b}\u{11}`\"\" \
        `\u{e}!aJ\u{1e}i 8Jo E\u{16}\u{7f} }oS\"0 `\u{2} a)\u{1f}S\"1 `\" af\u{2}[ h\u{1a}m\"\" `1 aQ1\u{e} <s\u{13} \u{e}\
        <' \"'- :\u{b}R 6g` 5\u{8}e\"% `  a\u{d}(\u{1}\"+ `4 aU}(\"\" `\u{5} at^2\"$ `& ac7> 9+? uQ? 3?w \u{1}O\u{7f}\"\
        ) `  aSd\u{12}\"+ `6 aE\u{3}\" C5Y\"0 `V#a\u{11},[ JHt\"! `7 a\u{1b}\u{e}\u{11} [fK 4Bq \u{13}ix\"0 `\u{10}\"a\u{3}\
        *\u{4} ~Ww \u{12}Q9 \u{16}un 'm\u{d}\") `% anm\u{16} yGM Aao Ftz \u{4}b$ DQC\"\" `R a\u{17}\u{17}d N\u{11}\u{19}\
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
         akTy ck( \u{18}#1\") `  a~.< SdX q\u{7}& Abi q6\u{1} 4=A \u{d}\u{1b}V \u{11}\u{1b}7\"( `' aL\u{1c}.%    V  x  \
        \u{e}  \u{1e}  0! 0! 8! X! f! v! \u{a}! *\" 4\" p\" \u{6}\" (# (# N# f# \u{a}#  $ ,$ ^$ \u{2}$ \"% (% >% R% ^% \
        p% ~% \u{4}% \u{14}% \u{1a}% :& :& f& x& \u{14}& \u{14}& 0' 6' <' H' f' x' *( R( r( |( $) *) .) <) J) V) V) f) \
        \u{2}) \u{16}) \u{16}) (* 2* L* b* \u{2}* \u{1e}* .+ T+ r+ \u{6}+ \u{1c}+ ., >, ^, d, |, \u{2}, \u{16}, F- h- \u{0}\
        - \u{10}- \u{1c}- 2. F. \\. f. x. \u{1c}. R/ f/ \u{0}/ \u{8}/ \u{8}/ \u{10}/  0 *0 :0 N0 b0 x0 \u{4}0 \u{e}0 \u{1a}\
        0 01 <1 V1 r1 ~1 \u{18}1 B2 R2 b2 \u{a}2 $3 B3 T3 v3 ~3 \u{a}3 \"4 &4 84 H4 T4 l4 ~4 \u{1e}4 >5 V5 V5 v5 \u{8}5\
         \u{12}5 (6 46 46 @6 J6 j6 p6 \u{2}6 \u{1a}6 &7 >7 P7 j7 p7 v7 \u{0}7 \u{14}7 (8 :8 N8 d8 |8 \u{14}8  9 &9 49 J\
        9 \\9 z9 \u{6}9 \u{1e}9 4: @: ^: j: z: \u{8}: \u{8}: \u{1e}: L; P; Z; j; n; \u{10}; .< R< p< |< \u{c}< *= P= Z=\
         ~= \u{e}= \u{18}= \u{1e}= 4> L> t> \u{1e}> $? 6? @? F? \\? p? |? \u{2}? \u{1c}? .@ @@ T@ n@ x@ \u{e}@ 0A FA dA\
         \u{8}A \u{18}A  B &B *B @B fB fB vB \u{0}B $C (C ,C :C JC jC \u{12}C $D PD xD \u{1e}D 6E BE \\E zE \u{c}E \u{18}\
        E (F RF xF \u{10}F \"G 2G TG jG zG 4H PH ^H rH |H \u{c}H \u{16}H ,I 0I NI hI \u{2}I \u{e}I \u{1c}I *J LJ bJ lJ \
        \u{2}J \u{1a}J 6K FK FK ZK zK \u{1a}K 0L 0L :L DL RL dL \u{2}L (M ^M |M \u{1e}M >N RN \u{0}N \u{12}N \u{1c}N 8O\
         HO ^O rO \u{10}O \u{1e}O :P ZP ^P |P \u{2}P ,Q <Q XQ |Q \u{18}Q \"R 6R RR \\R |R *S @S JS JS bS ~S \u{a}S  T 4\
        T >T FT PT XT ~T \u{16}T \u{1e}T \u{1e}T &U TU `U vU \u{2}U \"V &V FV LV VV xV \u{10}V ,W ,W FW TW fW tW \u{4}W\
         \u{1a}W $X 2X PX jX zX \u{12}X FY RY `Y |Y \u{12}Y @Z RZ bZ \u{2}Z \u{e}Z &[ 6[ P[ h[ l[ v[ \u{14}[ \u{1e}[ .\\\
         N\\ j\\ p\\ \u{a}\\ \u{10}\\ &] :] V] `] t] \u{1a}] 4^ 8^ H^ \\^ n^ x^ \u{6}^ \"_ *_ D_ J_ X_ |_ |_ \u{18}_ $`\
         6` L` n` \u{10}` .a Pa va \u{0}a \u{10}a .b Bb Vb pb \u{18}b 0c Fc Vc Zc \u{0}c \u{12}c \u{1e}c .d Dd Rd rd \u{6}\
        d \u{1c}d 8e Be Le be he ne \u{6}e \u{1a}e *f Hf hf \u{2}f \u{14}f @g Xg ^g \u{a}g \u{16}g ,h <h Nh Xh \\h hh v\
        h \u{2}h \u{14}h 2i >i Vi li \u{0}i \u{10}i ,j Lj Rj dj \u{2}j \u{18}j ,k Dk Vk vk \u{2}k \u{18}k *l 0l 6l >l \\\
        l fl fl vl \u{16}l ,m Lm tm \u{6}m \u{16}m 0n Hn dn ~n Fo \\o ro \u{c}o  p (p Dp Pp Zp pp |p \"q 8q Bq Zq nq \u{1c}\
        q (r 2r 8r Lr Xr ^r pr \u{6}r \u{10}r 2s Vs bs hs ~s \u{6}s (t Ft Xt ht rt \u{2}t \u{1a}t .u Ju Pu `u zu \u{1e}\
        u 0v 6v Lv \\v pv \u{2}v \u{1c}v .w :w >w Lw pw \u{6}w \u{12}w (x Lx `x \u{4}x \u{1a}x 6y By Hy Py ty \u{10}y &\
        z <z Hz bz ~z \u{14}z ({ F{ h{ \u{0}{ $| 8| J| \\| \u{0}| \u{14}| (} F} Z} f} |}  ~ >~ H~ R~ h~ ~~ \u{14}~ @\u{7f}\
         N\u{7f} l\u{7f} ~\u{7f} .\u{0} 8\u{0} X\u{0} r\u{0} \u{a}\u{0} \"\u{1} 2\u{1} <\u{1} L\u{1} ^\u{1} \u{4}\u{1} \
        \u{1e}\u{1} \"\u{2} (\u{2} D\u{2} H\u{2} \\\u{2} \u{2}\u{2} \u{c}\u{2} \u{1a}\u{2} .\u{3} F\u{3} P\u{3} f\u{3} \
        ~\u{3} \u{1a}\u{3} *\u{4} F\u{4} T\u{4} n\u{4} t\u{4} \u{4}\u{4} \u{e}\u{4} \u{1e}\u{4} @\u{5} R\u{5} ^\u{5} l\u{5}\
         v\u{5} \u{e}\u{5}  \u{6} *\u{6} >\u{6} D\u{6} N\u{6} f\u{6} r\u{6} x\u{6} \u{e}\u{6} \u{1a}\u{6} *\u{7} 8\u{7}\
         >\u{7} T\u{7} n\u{7} t\u{7} \u{a}\u{7} \u{14}\u{7} ,\u{8} 8\u{8} D\u{8} V\u{8} f\u{8} n\u{8} \u{8}\u{8} \u{1e}\
        \u{8} <\u{9} H\u{9} N\u{9} N\u{9} ^\u{9} \u{6}\u{9} &\u{a} X\u{a} z\u{a} \u{c}\u{a} \u{10}\u{a} &\u{b} 2\u{b} D\
        \u{b} v\u{b} \u{1c}\u{b} &\u{c} 8\u{c} J\u{c} f\u{c} l\u{c} \u{6}\u{c} *\u{d} .\u{d} T\u{d} p\u{d} \u{18}\u{d} \
        *\u{e} R\u{e} b\u{e} \u{4}\u{e} \u{10}\u{e} .\u{f} H\u{f} d\u{f} v\u{f} \u{e}\u{f} \u{1e}\u{f} .\u{10} D\u{10} \
        L\u{10} V\u{10} l\u{10} z\u{10} \u{2}\u{10} \u{1c}\u{10} 4\u{11} D\u{11} J\u{11} \\\u{11} r\u{11} ~\u{11} \u{a}\
        \u{11} \u{10}\u{11} \u{1a}\u{11} \u{1e}\u{11} 2\u{12} B\u{12} Z\u{12} z\u{12} \u{6}\u{12} \u{16}\u{12} \"\u{13}\
         8\u{13} H\u{13} T\u{13} l\u{13} z\u{13} (\u{14} 8\u{14} J\u{14} V\u{14} `\u{14} p\u{14} |\u{14} \u{a}\u{14}  \u{15}\
         (\u{15} @\u{15} X\u{15} n\u{15} \u{a}\u{15} \u{14}\u{15} 4\u{16} F\u{16} X\u{16} \u{0}\u{16} \u{6}\u{16} \u{10}\
        \u{16} (\u{17} H\u{17} j\u{17} \u{2}\u{17}  \u{18} *\u{18} 6\u{18} J\u{18} J\u{18} T\u{18} p\u{18} $\u{19} B\u{19}\
         Z\u{19} n\u{19} r\u{19} \u{14}\u{19} $\u{1a} F\u{1a} Z\u{1a} t\u{1a} \u{0}\u{1a} \u{8}\u{1a} \u{c}\u{1a} \u{1e}\
        \u{1a} ,\u{1b} >\u{1b} D\u{1b} H\u{1b} Z\u{1b} ~\u{1b} \u{16}\u{1b} *\u{1c} <\u{1c} F\u{1c} L\u{1c} d\u{1c} ~\u{1c}\
         \u{10}\u{1c} 2\u{1d} 2\u{1d} `\u{1d} p\u{1d} \u{6}\u{1d} \u{6}\u{1d} \u{c}\u{1d} \u{14}\u{1d}  \u{1e} >\u{1e} \
        L\u{1e} R\u{1e} \\\u{1e} t\u{1e} \u{c}\u{1e} \u{1a}\u{1e} F\u{1f} R\u{1f} j\u{1f} v\u{1f} \u{0}\u{1f} \u{12}\u{1f}\
         . !> !T !` !r !\u{1e} !*!!>!!T!!`!!f!!~!!\u{1e}!!H\"!X\"!l\"!~\"!(#!B#!X#!\\#!f#!|#!\u{4}#!\u{12}#!,$!J$!V$!r$\
        !|$!\u{1a}$!(%!@%!L%!n%!(&!2&!<&!Z&!x&!\u{4}&!\u{8}&!2'!^'!\u{6}'!\u{10}'!\u{1a}'!6(!R(!|(!\u{e}(!0)!B)!Z)!t)!|\
        )!\u{a})!&*!B*!b*!r*!\u{c}*!\u{1e}*!*+!@+!\\+!f+!\u{6}+!\u{10}+!\",!4,!N,!`,!~,!\u{18},!2-!T-!`-!j-!j-!\u{0}-!\"\
        .!H.!`.!\u{2}.!\u{18}.!0/!@/!^/!h/!|/!\u{1a}/!:0!R0!d0!n0!n0!\u{10}0!41!R1!^1!r1!~1!~1!&2!02!N2!`2!x2!\u{10}2!\u{18}\
        2!43!J3!R3!b3!\u{0}3!\u{16}3!,4!D4!V4!d4!~4!\u{a}4!\u{10}4! 5!:5!F5!X5!v5!\u{e}5!,6!26!Z6!l6!\u{14}6!*7!J7!T7!v\
        7!\u{a}7! 8!08!F8!V8!j8!t8!&9!L9!d9!t9!\u{0}9!\u{c}9!\":!6:!R:!j:!p:!\u{e}:!&;!,;!<;!N;!l;!v;!\u{c};!\u{18};!\"\
        <!@<!R<!f<!|<!$=!8=!L=!R=!X=!p=!\u{4}=!\u{e}=!\u{14}=! >!4>!L>!X>!l>!\u{2}>!\u{12}>!\u{18}>!8?!D?!`?!l?!\u{8}?!\
        \u{1c}?!&@!J@!R@!f@!\u{e}@!\u{e}@!(A!:A!NA!zA!\u{1e}A!4B!HB!RB!\\B!tB!\u{6}B!\u{1e}B!<C!JC!dC!pC!\u{4}C!\u{14}C\
        !.D!8D!RD!fD!tD!~D!\u{16}D!&E!DE!ZE!vE!zE!\u{12}E!*F!DF!ZF!|F!\u{c}F!\u{1c}F!,G!NG!VG!nG!xG!\u{e}G!\u{1c}G!4H!B\
        H!TH!jH!~H!$I!6I!XI!hI!tI!tI!\u{e}I! J!NJ!dJ!dJ!tJ!\u{4}J!\u{16}J!&K!0K!^K!\u{0}K!\u{10}K!6L!BL!TL!hL!\u{6}L!\u{1e}\
        L!6M!JM!\\M!\u{0}M!\u{0}M!\u{14}M! N!:N!JN!VN!^N!lN!rN!|N!\u{12}N!&O!2O!TO!\\O!pO!tO!\u{6}O!.P!NP!`P!jP!zP!\u{e}\
        P!.Q!4Q!>Q!NQ!bQ!\u{0}Q!\u{14}Q!0R!RR!^R!tR!\u{4}R! S!@S!FS!^S!lS!lS!\u{c}S!\"T!6T!NT!jT!tT!\u{e}T!8U!JU!^U!zU!\
        \u{8}U!\u{1c}U!&V!>V!ZV!vV!\u{0}V!\u{12}V!\u{1a}V!(W!2W!FW!VW!pW!\u{4}W!\u{c}W!(X!PX!lX!\u{0}X!\u{12}X!&Y!:Y!JY\
        !\\Y!lY!\u{e}Y!*Z!BZ!RZ!XZ!fZ!nZ!zZ!\u{c}Z!\u{16}Z!:[!B[!n[!z[!\u{c}[!\u{18}[!.\\!4\\!P\\!f\\!|\\!\u{8}\\!\u{18}\
        \\!$]!4]!B]!H]!Z]!v]!\u{4}]!\u{18}]!.^!6^!R^!\u{0}^!\u{18}^!2_!J_!x_!\u{e}_!\u{1a}_!.`!4`!T`!p`!|`!\u{1c}`!*a!J\
        a!ba!ba!\u{0}a!\"b!2b!:b!Xb!lb!\u{2}b!\u{16}b!\"c!4c!Bc!Xc!bc!\u{6}c!\u{1c}c!<d!Ld!^d!dd!td!\u{4}d!\u{1c}d!&e!6\
        e!de!ze!\u{c}e!\"f!:f!Xf!nf!\u{2}f!\u{14}f! g!4g!Pg!Vg!ng!tg!\u{a}g!\u{10}g!>h!Zh!lh!xh!\u{e}h!\u{1e}h!*i!6i!Vi\
        !^i!bi!~i!\u{8}i! j!@j!Vj!pj!\u{6}j!$k!,k!Bk!Lk!\\k!jk!xk!~k!\u{2}k!\u{18}k!\"l!6l!6l!`l!nl!\u{12}l!4m!Vm!hm!xm\
        !\u{e}m!$n!4n!Hn!Rn!dn!\u{2}n!\u{e}n! o!Do!Zo!lo!\u{10}o!\u{1a}o!0p!Bp!Fp!Rp!fp!\u{10}p!0q!Hq!pq!\u{4}q!\u{14}q\
        !0r!Hr!\\r!fr!jr!\u{0}r!\u{10}r!\u{1a}r!*s!>s!^s!ts!(t!>t!Vt!pt!\u{12}t!,u!:u!Zu!ru!\u{8}u!\u{12}u!6v!Hv!Hv!rv!\
        \u{10}v!,w!Jw!fw!\u{a}w!,x!:x!Xx!rx!\u{4}x!$y!<y!Ty!hy!\u{12}y!\u{12}y!$z!<z!<z!hz!\u{c}z!*{!R{!n{!\u{4}{!\u{10}\
        {!\"|!@|!L|!^|!~|!\u{1e}|!,}!P}!p}!\u{1e}}!:~!F~!L~!X~!p~!\u{10}~!8\u{7f}!D\u{7f}!X\u{7f}!j\u{7f}!x\u{7f}!\u{a}\
        \u{7f}!*\u{0}!6\u{0}!P\u{0}!\\\u{0}!l\u{0}!\u{e}\u{0}!\u{14}\u{0}!(\u{1}!F\u{1}!d\u{1}!x\u{1}!\u{e}\u{1}!$\u{2}\
        !F\u{2}!V\u{2}!|\u{2}!\u{14}\u{2}!2\u{3}!8\u{3}!V\u{3}!d\u{3}!p\u{3}!|\u{3}!\u{10}\u{3}!\"\u{4}!.\u{4}!2\u{4}!J\
        \u{4}!X\u{4}!^\u{4}!j\u{4}!v\u{4}!\u{1e}\u{4}!6\u{5}!N\u{5}!f\u{5}!\u{4}\u{5}!\u{1a}\u{5}!:\u{6}!@\u{6}!\\\u{6}\
        !\\\u{6}!t\u{6}!x\u{6}!\u{a}\u{6}!\u{18}\u{6}!$\u{7}!L\u{7}!b\u{7}!z\u{7}!\u{2}\u{7}!\u{1a}\u{7}!\u{1e}\u{7}!(\u{8}\
        !4\u{8}!R\u{8}!^\u{8}!n\u{8}!x\u{8}!\u{a}\u{8}! \u{9}!2\u{9}!B\u{9}!^\u{9}!h\u{9}!n\u{9}!\u{10}\u{9}!*\u{a}!4\u{a}\
        !N\u{a}!Z\u{a}!t\u{a}!\u{1a}\u{a}!\u{1a}\u{a}!6\u{b}!P\u{b}!n\u{b}!\u{4}\u{b}!\u{4}\u{b}!\u{e}\u{b}!\u{18}\u{b}\
        !2\u{c}!N\u{c}!^\u{c}!l\u{c}!\u{2}\u{c}!\u{1e}\u{c}!(\u{d}!:\u{d}!B\u{d}!\\\u{d}!x\u{d}!\u{18}\u{d}!@\u{e}!`\u{e}\
        !l\u{e}!x\u{e}!\u{12}\u{e}!\u{1e}\u{e}!$\u{f}!6\u{f}!P\u{f}!~\u{f}!\u{a}\u{f}!(\u{10}!<\u{10}!N\u{10}!R\u{10}!b\
        \u{10}!x\u{10}!\u{6}\u{10}!\u{12}\u{10}!&\u{11}!<\u{11}!R\u{11}!^\u{11}!j\u{11}!t\u{11}!\u{0}\u{11}!\u{1c}\u{11}\
        !0\u{12}!@\u{12}!F\u{12}!T\u{12}!j\u{12}!~\u{12}!$\u{13}!$\u{13}!>\u{13}!Z\u{13}!d\u{13}!v\u{13}!\u{0}\u{13}!\u{c}\
        \u{13}!&\u{14}!.\u{14}!F\u{14}!X\u{14}!r\u{14}!\u{0}\u{14}!(\u{15}!8\u{15}!N\u{15}!Z\u{15}!Z\u{15}!n\u{15}!v\u{15}\
        !\u{6}\u{15}!\u{1c}\u{15}!4\u{16}!H\u{16}!b\u{16}!v\u{16}!\u{e}\u{16}!2\u{17}!>\u{17}!p\u{17}!\u{6}\u{17}!\u{18}\
        \u{17}!2\u{18}!@\u{18}!L\u{18}!X\u{18}!l\u{18}!\u{1a}\u{18}!0\u{19}!L\u{19}!L\u{19}!Z\u{19}!p\u{19}!\u{a}\u{19}\
        !,\u{1a}!>\u{1a}!L\u{1a}!V\u{1a}!x\u{1a}!\u{a}\u{1a}!&\u{1b}!6\u{1b}!@\u{1b}!L\u{1b}!L\u{1b}!^\u{1b}!z\u{1b}!\u{6}\
        \u{1b}!&\u{1c}!J\u{1c}!P\u{1c}!b\u{1c}!r\u{1c}!\u{6}\u{1c}!\u{14}\u{1c}!\u{1a}\u{1c}!H\u{1d}!V\u{1d}!n\u{1d}!v\u{1d}\
        !\u{8}\u{1d}!\u{1e}\u{1d}!\u{1e}\u{1d}!P\u{1e}!v\u{1e}!\u{1c}\u{1e}!,\u{1f}!8\u{1f}!V\u{1f}!h\u{1f}!\u{0}\u{1f}\
        !\u{e}\u{1f}!* \"@ \"F \"^ \"| \"\u{c} \"\u{18} \"(!\"L!\"d!\"|!\"\u{8}!\"\u{1a}!\"2\"\"2\"\"H\"\"h\"\"x\"\"\u{a}\
        \"\"\u{14}\"\"*#\"D#\"l#\"\u{2}#\"\u{c}#\"\u{1c}#\"P$\"t$\"\u{10}$\"\u{1c}$\" %\"4%\"H%\"H%\"T%\"\u{12}%\"\u{16}\
        %\"2&\"H&\"T&\"b&\"l&\"\u{0}&\"\u{c}&\"\"'\",'\"F'\"J'\"J'\"v'\"\u{c}'\"\u{1e}'\"0(\"J(\"^(\"v(\"\u{8}(\"$)\"4)\
        \"N)\"\\)\"p)\"\u{2})\"\u{e})\"$*\"N*\"T*\"d*\"~*\"\u{a}*\" +\"2+\"D+\"X+\"x+\"\u{e}+\"0,\"L,\"f,\"p,\"\u{0},\"\
        \u{16},\" -\"L-\"b-\"\u{6}-\"\u{1c}-\">.\"J.\"j.\"\u{c}.\"*/\"6/\"D/\"b/\"x/\"\u{e}/\"\u{16}/\"20\"<0\"<0\"B0\"\
        V0\"l0\"\u{a}0\"\u{1e}0\"D1\"b1\"x1\"\u{16}1\"22\"R2\"n2\"\u{c}2\"\u{16}2\"03\"J3\"f3\"|3\"\u{10}3\"&4\":4\"J4\"\
        d4\"p4\"~4\"\u{e}4\"(5\".5\">5\"f5\"\u{4}5\"\u{14}5\"\u{1a}5\"26\">6\"H6\"N6\"N6\"Z6\"d6\"t6\"\u{1a}6\">7\"X7\"\
        j7\"\u{c}7\"\u{1a}7\"88\"h8\"l8\"z8\"\u{e}8\"\u{14}8\"$9\"09\":9\"\\9\"p9\"\u{0}9\"\u{a}9\"\u{18}9\"&:\"<:\"`:\"\
        d:\"|:\"\u{6}:\"\u{10}:\"$;\"8;\"T;\"d;\"|;\"\u{16};\"&<\"<<\"Z<\"\u{6}<\"\u{1a}<\"H=\"b=\"b=\"\u{0}=\"\u{a}=\"\
        2>\"R>\"Z>\"`>\"t>\"\u{1a}>\"$?\"0?\"D?\"V?\"v?\"\u{a}?\"\u{12}?\":@\"R@\"r@\"x@\"x@\"\u{c}@\"\u{14}@\"\u{18}@\"\
        \u{1e}@\"$A\"BA\"^A\"tA\"\u{c}A\"\u{1c}A\":B\"DB\"fB\"rB\"\u{8}B\">C\"JC\"\\C\"nC\"\u{a}C\" D\"&D\"LD\"ZD\"lD\"\
        \u{6}D\"\u{18}D\".E\"\\E\"fE\"\u{4}E\"\u{16}E\"(F\"2F\"JF\"PF\"hF\"~F\"\u{14}F\"HG\"XG\"hG\"\u{2}G\"\u{14}G\"&H\
        \"0H\"FH\"RH\"dH\"|H\"\u{a}H\":I\"VI\"`I\"jI\"zI\"(J\"6J\"FJ\"hJ\"rJ\"\u{8}J\"8K\"@K\"TK\"^K\"dK\"vK\"\u{12}K\"\
        DL\"RL\"^L\"tL\"~L\"\u{1a}L\"$M\"HM\"XM\"^M\"tM\"\u{12}M\"2N\"TN\"fN\"\u{0}N\"\u{1c}N\":O\"LO\"RO\"`O\"lO\"pO\"\
        xO\"\u{4}O\" P\".P\"DP\"RP\"fP\"vP\"\u{0}P\"\u{12}P\":Q\"DQ\"RQ\"nQ\"|Q\"\u{14}Q\"2R\">R\"VR\"`R\"zR\"\u{1a}R\"\
        :S\"JS\"bS\"lS\"vS\"~S\"\u{18}S\"<T\"XT\"xT\"\u{a}T\"*U\"HU\"`U\"xU\"\u{a}U\"\u{1c}U\".V\":V\"TV\"lV\"|V\"\u{12}\
        V\"(W\"HW\"XW\"rW\"\u{a}W\"\u{16}W\"<X\"PX\"`X\"\u{0}X\"\u{10}X\"\u{1c}X\"LY\"pY\"\u{0}Y\"\u{12}Y\"\u{1e}Y\"(Z\"\
        2Z\"ZZ\"lZ\"vZ\"\u{2}Z\"\u{14}Z\"0[\"6[\"@[\"L[\"b[\"v[\"\u{8}[\"\u{c}[\".\\\"T\\\"\u{0}\\\"\u{18}\\\"(]\"J]\"b\
        ]\"p]\"|]\"\u{8}]\"\u{8}]\"\u{1c}]\"(^\",^\"2^\"P^\"\\^\"v^\"\u{18}^\"0_\"D_\"Z_\"`_\"\u{c}_\"0`\":`\"``\"z`\"~\
        `\"~`\"\u{a}`\"\u{16}`\"\u{1e}`\":a\"Fa\"Xa\"^a\"ta\"\u{2}a\"&b\":b\"Xb\"hb\"~b\"\u{1e}b\"8c\"Dc\"Hc\"`c\"vc\"\u{1a}\
        c\"8d\"Pd\"jd\"\u{0}d\"\u{a}d\"4e\"Fe\"Ve\"je\"\u{a}e\"\u{1a}e\"&f\",f\"Hf\"Nf\"\\f\"nf\"&g\"0g\":g\"fg\"lg\"\u{4}\
        g\"$h\"*h\"Fh\"lh\"\u{8}h\"\u{e}h\"(i\"Hi\"Zi\"~i\"\u{c}i\"0j\"Xj\"hj\"\u{c}j\"4k\"@k\"Pk\"Vk\"jk\"|k\"\u{8}k\"\
        \u{14}k\"\"l\"Jl\"fl\"xl\"\u{12}l\"(m\"Dm\"Xm\"vm\"\u{a}m\"\u{14}m\"\"n\"\"n\"@n\"^n\"pn\"tn\"\u{c}n\"\u{16}n\"\
         o\"2o\"Lo\"do\"\u{2}o\"\u{c}o\" p\"0p\"Pp\"hp\"|p\"\u{2}p\" q\"(q\"Hq\"Lq\"bq\"hq\"lq\"\u{e}q\"$r\"@r\"`r\"zr\"\
        \u{a}r\" s\"(s\">s\"^s\"ns\"xs\"(t\"Jt\"Vt\"pt\"\u{4}t\"\u{16}t\"6u\"Xu\"xu\"\u{10}u\"&v\"2v\"<v\"Bv\"Tv\"bv\"\u{6}\
        v\"\u{18}v\"Bw\"Zw\"pw\"\u{2}w\"\u{18}w\",x\"Hx\"dx\"\u{a}x\"&y\"4y\"Jy\"by\"~y\"\u{18}y\"4z\"dz\"\u{c}z\"\u{16}\
        z\"<{\"@{\"d{\"z{\"\u{1c}{\"B|\"T|\"l|\"\u{14}|\"\u{18}|\".}\"B}\"\\}\"r}\"\u{16}}\"*~\"4~\"H~\"N~\"p~\"\u{e}~\"\
        &\u{7f}\"0\u{7f}\"L\u{7f}\"^\u{7f}\"l\u{7f}\"x\u{7f}\"\u{a}\u{7f}\"\u{1c}\u{7f}\"0\u{0}\"B\u{0}\"X\u{0}\"r\u{0}\
        \"\u{1c}\u{0}\".\u{1}\"@\u{1}\"L\u{1}\"V\u{1}\"r\u{1}\"\u{4}\u{1}\"\u{1c}\u{1}\"2\u{2}\"H\u{2}\"T\u{2}\"T\u{2}\"\
        n\u{2}\"x\u{2}\"\u{10}\u{2}\"\u{1c}\u{2}\"4\u{3}\">\u{3}\"J\u{3}\"n\u{3}\"\u{2}\u{3}\"\u{a}\u{3}\"\u{e}\u{3}\",\
        \u{4}\"H\u{4}\"H\u{4}\"X\u{4}\"j\u{4}\"\u{c}\u{4}\"\u{1c}\u{4}\".\u{5}\">\u{5}\"N\u{5}\"f\u{5}\"n\u{5}\"\u{10}\u{5}\
        \"\u{1e}\u{5}\"(\u{6}\">\u{6}\"L\u{6}\"b\u{6}\"p\u{6}\"z\u{6}\"\u{4}\u{6}\"(\u{7}\"B\u{7}\"R\u{7}\"V\u{7}\"n\u{7}\
        \"\u{1e}\u{7}\".\u{8}\":\u{8}\"P\u{8}\"j\u{8}\"\u{8}\u{8}\"\u{12}\u{8}\",\u{9}\"B\u{9}\"X\u{9}\"t\u{9}\"\u{10}\u{9}\
        \"&\u{a}\"6\u{a}\"V\u{a}\"h\u{a}\"l\u{a}\"\u{a}\u{a}\"\u{1a}\u{a}\",\u{b}\"<\u{b}\"T\u{b}\"p\u{b}\"\u{2}\u{b}\"\
        \u{18}\u{b}\"&\u{c}\"2\u{c}\"J\u{c}\"n\u{c}\"v\u{c}\"\u{18}\u{c}\".\u{d}\"X\u{d}\"v\u{d}\"\u{0}\u{d}\"\"\u{e}\"\
        .\u{e}\"8\u{e}\"8\u{e}\"<\u{e}\"P\u{e}\"T\u{e}\"`\u{e}\"n\u{e}\"x\u{e}\"\u{c}\u{e}\"*\u{f}\"6\u{f}\"D\u{f}\"D\u{f}\
        \"b\u{f}\"p\u{f}\"\u{c}\u{f}\"8\u{10}\"8\u{10}\"P\u{10}\"Z\u{10}\"j\u{10}\"t\u{10}\"\u{8}\u{10}\"\u{18}\u{10}\"\
        \"\u{11}\"R\u{11}\"R\u{11}\"j\u{11}\"|\u{11}\"\u{18}\u{11}\"F\u{12}\"Z\u{12}\"z\u{12}\"\u{c}\u{12}\"\u{14}\u{12}\
        \"6\u{13}\"@\u{13}\"d\u{13}\"p\u{13}\"\u{e}\u{13}\"(\u{14}\"B\u{14}\"L\u{14}\"t\u{14}\"z\u{14}\"\u{a}\u{14}\"\"\
        \u{15}\"&\u{15}\"@\u{15}\"`\u{15}\"r\u{15}\"z\u{15}\"\u{1e}\u{15}\"\u{1e}\u{15}\"@\u{16}\"P\u{16}\"\\\u{16}\"j\u{16}\
        \"\u{4}\u{16}\"\u{1c}\u{16}\"(\u{17}\"0\u{17}\"F\u{17}\"R\u{17}\"h\u{17}\"z\u{17}\"\u{14}\u{17}\"*\u{18}\"<\u{18}\
        \"X\u{18}\"t\u{18}\"z\u{18}\"\u{1c}\u{18}\">\u{19}\"b\u{19}\"x\u{19}\"\u{18}\u{19}\"4\u{1a}\"N\u{1a}\"N\u{1a}\"\
        ^\u{1a}\"\u{e}\u{1a}\"\u{1a}\u{1a}\"&\u{1b}\",\u{1b}\"0\u{1b}\"H\u{1b}\"Z\u{1b}\"Z\u{1b}\"t\u{1b}\"\u{14}\u{1b}\
        \"*\u{1c}\"R\u{1c}\"h\u{1c}\"r\u{1c}\"\u{1a}\u{1c}\"J\u{1d}\"P\u{1d}\"`\u{1d}\"\u{6}\u{1d}\"*\u{1e}\"H\u{1e}\"X\
        \u{1e}\"d\u{1e}\"d\u{1e}\"\u{a}\u{1e}\"\"\u{1f}\"8\u{1f}\"N\u{1f}\"V\u{1f}\"n\u{1f}\"z\u{1f}\"\u{16}\u{1f}\"  #\
        6 #F #Z #p #\u{4} #(!#<!#N!#\\!#r!#v!#\u{12}!#\u{16}!#0\"#H\"#R\"#f\"#x\"#\u{1e}\"#2##T##t##\u{8}##\"$#J$#l$#v$\
        #\u{2}$# %#@%#V%#b%#h%#|%#\u{c}%#\u{1c}%#(&#>&#D&#V&#d&#p&#\u{2}&#\u{16}&#*'#8'#N'#X'#^'#x'#\u{c}'#\"(#2(#:(#F(\
        #X(#\u{4}(#\u{1a}(#,)#8)#>)#P)#b)#\u{4})#\u{16})# *#B*#d*#h*#\u{4}*#(+#2+#>+#Z+#r+#\u{8}+#\",#>,#T,#h,#\u{2},#\u{12}\
        ,#4-#V-#f-#\u{0}-#\u{a}-#\u{12}-#\u{16}-#,.#8.#P.#j.#r.#\u{2}.#\u{1e}.#6/#B/#X/#l/#\u{0}/#20#>0#X0#h0#|0#\u{c}0\
        #*1#81#Z1#x1#\u{4}1#\u{1c}1#:2#V2#j2#\u{2}2#\u{c}2#23#T3#X3#n3#x3#\u{14}3#\u{1e}3#:4#L4#^4#h4#\u{1c}4#B5#f5#v5#\
        \u{8}5#\u{16}5#(6#86#T6#^6#z6#,7#D7#X7#z7#\u{4}7#\u{14}7#&8#88#R8#\\8#l8#\u{4}8#\u{e}8#\u{1e}8#@9#p9#~9#\u{18}9\
        #@:#Z:#d:#p:#|:#\u{1e}:#\";#*;#H;#d;#n;#x;#\u{2};#\u{14};#,<#><#\\<#\u{0}<#\u{1c}<#>=#T=#x=#\u{2}=#\u{6}=#\u{1c}\
        =#:>#f>#l>#\u{6}>#&?#>?#N?#f?#j?#\u{0}?#\u{18}?#$@#6@#B@#H@#^@#n@#\u{0}@#\u{1e}@#8A#DA#XA#hA#\"B#2B#8B#NB#ZB#rB\
        #xB#\u{c}B#\u{12}B#&C#*C#FC#jC#~C#\u{a}C#\u{1a}C#4D#\\D#bD#~D#\u{10}D#\"E#0E#DE#NE#RE#fE#\u{e}E#\u{14}E#2F#JF#b\
        F#rF#vF#\u{e}F#\u{1c}F#.G#>G#VG#fG#\u{8}G#\u{1e}G#0H#@H#FH#nH#\u{c}H#\u{16}H#\u{1e}H#*I#4I#FI#VI#fI#\u{c}I#*J#2\
        J#LJ#rJ#\u{2}J#\u{12}J#&K#,K#JK#NK#VK#fK#xK#\u{12}K#$L#@L#`L#|L#4M#XM#\\M#lM#\u{2}M# N#.N#JN#PN#\u{2}N#\u{14}N#\
        \u{18}N#*O#:O#@O#HO#NO#`O#xO#\u{10}O#\u{1c}O#&P#,P#JP#bP#vP#\u{c}P#\"Q#8Q#DQ#NQ#jQ#zQ#\u{a}Q#,R#TR#hR#tR#zR#\u{6}\
        R#\u{1c}R#6S#LS#ZS#lS#\u{18}S#\u{1c}S#\"T#,T#TT#vT#~T#\u{8}T#$U#4U#BU#rU#\u{4}U#\u{1c}U#<V#FV#LV#\\V#lV#~V#\u{1e}\
        V#*W#BW#`W#jW#\u{0}W#\u{10}W# X#:X#:X#ZX#pX#\u{6}X#\u{1a}X#8Y#TY#fY#xY#\u{a}Y#\u{16}Y#\u{1a}Y#.Z#FZ#^Z#\u{0}Z#\u{12}\
        Z#4[#N[#j[#~[#\u{a}[# \\# \\#:\\#P\\#`\\#|\\#\u{e}\\#.]#B]#Z]#j]#\u{6}]#\u{c}]#\"^#:^#@^#V^#f^#t^#\u{c}^#\u{1c}\
        ^#,_#B_#N_#X_#z_#\u{8}_#\u{14}_#,`#F`#l`#\u{2}`#\u{12}`#&a#0a#Fa#\\a#pa#za#\u{4}a#\u{8}a#\u{1e}a#2b#6b#Fb#lb#zb\
        #(c#6c#Dc#Lc#Vc#nc#\u{14}c#2d#Vd#rd#\u{a}d#.e#>e#Te#`e#\u{2}e#\u{c}e# f#(f#8f#Df#Rf#nf#\u{4}f#\u{10}f#\"g#Hg#Zg\
        #hg#|g#\u{e}g#&h#,h#>h#Ph#bh#ph#\u{6}h#\"i#.i#Fi#^i#pi#zi#\u{e}i#\u{18}i#\u{1c}i#*j#2j#Lj#hj#zj#\u{0}j#\u{8}j#\u{1a}\
        j#$k#\\k#tk#\u{6}k#\u{6}k#\u{10}k#6l#Hl#Rl#\u{6}l#\u{18}l#(m#@m#Rm#bm#pm#,n#\\n#hn#\u{2}n#$o#6o#Do#bo#ro#\u{a}o\
        #$p#0p#Bp#Vp#\u{0}p#\u{16}p#.q#4q#@q#Pq#^q#\u{4}q#\u{1a}q#Tr#dr#vr#\u{c}r#\u{1c}r#Fs#Rs#fs#ns#\u{c}s#$t#*t#Lt#t\
        t#\u{e}t#\u{14}t#<u#^u#lu#\u{8}u#\u{1a}u#0v#:v#Pv#bv#lv#rv#vv#\u{6}v#$w#6w#Lw#^w#\u{6}w#&x#0x#Xx#\u{a}x#\"y#4y#\
        Fy#by#vy#\u{2}y#\u{10}y# z#6z#Tz#dz#\u{c}z# {#F{#^{#z{#\u{c}{#\"|#.|#:|#X|#||#\u{a}|#(}#B}#^}#b}#h}#\u{c}}#\u{16}\
        }#\u{1a}}#.~#J~#P~#Z~#j~#p~#\u{12}~#2\u{7f}#B\u{7f}#X\u{7f}#h\u{7f}#\u{14}\u{7f}#2\u{0}#@\u{0}#V\u{0}#b\u{0}#\u{0}\
        \u{0}#\u{18}\u{0}#0\u{1}#6\u{1}#R\u{1}#d\u{1}#r\u{1}#\u{6}\u{1}#\u{12}\u{1}#.\u{2}#F\u{2}#R\u{2}#d\u{2}#d\u{2}#\
        t\u{2}#\u{2}\u{2}#\u{2}\u{2}#\u{1e}\u{2}#(\u{3}#B\u{3}#L\u{3}#d\u{3}#z\u{3}#\u{0}\u{3}#\u{18}\u{3}#(\u{4}#J\u{4}\
        #V\u{4}#t\u{4}#\u{1c}\u{4}# \u{5}#N\u{5}#t\u{5}#\u{12}\u{5}#*\u{6}#D\u{6}#N\u{6}#f\u{6}#\u{0}\u{6}#\u{e}\u{6}#\u{14}\
        \u{6}#4\u{7}#F\u{7}#R\u{7}#X\u{7}#|\u{7}#\u{a}\u{7}#0\u{8}#T\u{8}#b\u{8}#n\u{8}#\u{14}\u{8}#.\u{9}#@\u{9}#H\u{9}\
        #T\u{9}#l\u{9}#\u{8}\u{9}#\u{e}\u{9}#,\u{a}#<\u{a}#P\u{a}#n\u{a}#n\u{a}#v\u{a}#\u{c}\u{a}#,\u{b}#6\u{b}#<\u{b}#\
        B\u{b}#\\\u{b}#b\u{b}#h\u{b}#\u{2}\u{b}#\u{e}\u{b}#(\u{c}#B\u{c}#h\u{c}#\u{2}\u{c}#\u{2}\u{c}#\u{1a}\u{c}#.\u{d}\
        #H\u{d}#d\u{d}#\u{4}\u{d}#\u{10}\u{d}#\u{1c}\u{d}#.\u{e}#B\u{e}#L\u{e}#f\u{e}#p\u{e}#\u{2}\u{e}#\u{1a}\u{e}#<\u{f}\
        #N\u{f}#R\u{f}#b\u{f}#z\u{f}#\u{0}\u{f}#*\u{10}#D\u{10}#X\u{10}#\u{4}\u{10}#\u{1c}\u{10}#:\u{11}#b\u{11}#\u{8}\u{11}\
        #\u{1a}\u{11}#:\u{12}#R\u{12}#x\u{12}#\u{e}\u{12}#6\u{13}#@\u{13}#l\u{13}#\u{4}\u{13}#\u{a}\u{13}#\u{1c}\u{13}#\
        4\u{14}#d\u{14}#\u{2}\u{14}#(\u{15}#<\u{15}#X\u{15}#l\u{15}#z\u{15}#\u{a}\u{15}#(\u{16}#>\u{16}#P\u{16}#v\u{16}\
        #\u{8}\u{16}#$\u{17}#J\u{17}#R\u{17}#\\\u{17}#h\u{17}#v\u{17}#\u{6}\u{17}#$\u{18}#.\u{18}#B\u{18}#d\u{18}#x\u{18}\
        #\u{8}\u{18}#\u{14}\u{18}#\u{1e}\u{18}#2\u{19}#D\u{19}#P\u{19}#`\u{19}#r\u{19}#\u{e}\u{19}#\u{14}\u{19}#&\u{1a}\
        #:\u{1a}#>\u{1a}#R\u{1a}#f\u{1a}#l\u{1a}#\u{8}\u{1a}#$\u{1b}#(\u{1b}#@\u{1b}#V\u{1b}#l\u{1b}#x\u{1b}#\u{a}\u{1b}\
        #\u{1c}\u{1b}#B\u{1c}#T\u{1c}#^\u{1c}#v\u{1c}#\u{0}\u{1c}#\u{10}\u{1c}#.\u{1d}#>\u{1d}#Z\u{1d}#d\u{1d}#\u{0}\u{1d}\
        #\u{c}\u{1d}#0\u{1e}#X\u{1e}#d\u{1e}#v\u{1e}#\u{a}\u{1e}#\u{1c}\u{1e}#:\u{1f}#J\u{1f}#Z\u{1f}#t\u{1f}#\u{0}\u{1f}\
        #\u{1a}\u{1f}#\u{1a}\u{1f}#8 $N $^ $r $&!$,!$2!$N!$V!$r!$\u{6}!$\u{16}!$$\"$2\"$<\"$V\"$b\"$\u{4}\"$&#$6#$X#$d#\
        $~#$\u{4}#$\u{14}#$$$$H$$R$$j$$|$$|$$\u{1a}$$*%$>%$D%$f%$x%$\u{10}%$\"&$,&$8&$R&$d&$j&$\u{10}&$&'$@'$T'$l'$\u{0}\
        '$\u{a}'$\u{1a}'$(($:($D($Z($`($r($\u{4}($ )$8)$F)$f)$l)$~)$\u{10})$\u{1e})$2*$Z*$p*$\u{8}*$\u{e}*$\u{12}*$(+$8\
        +$N+$X+$n+$z+$\u{14}+$$,$R,$f,$|,$\u{8},$.-$>-$P-$f-$\u{a}-$\u{1a}-$0.$X.$n.$t.$\u{10}.$&/$</$J/$P/$v/$\u{10}/$\
        20$Z0$\u{6}0$\u{18}0$(1$:1$J1$h1$ 2$42$@2$N2$N2$p2$\u{6}2$*3$>3$D3$\\3$x3$~3$\u{8}3$\u{1e}3$$4$24$<4$L4$\\4$b4$\
        z4$\u{1a}4$&5$>5$T5$|5$\u{8}5$\u{10}5$\u{16}5$(6$.6$Z6$p6$07$67$F7$`7$j7$p7$\u{8}7$>8$\\8$v8$\u{2}8$\u{2}8$ 9$>\
        9$D9$d9$~9$\u{6}9$\u{1c}9$F:$p:$\u{2}:$\u{12}:$\u{18}:$6;$N;$p;$z;$\u{a};$\"<$D<$R<$b<$n<$t<$\u{4}<$\u{a}<$(=$F\
        =$b=$r=$\u{a}=$ >$6>$T>$^>$d>$v>$\"?$6?$F?$f?$t?$\u{2}?$\u{1e}?$2@$>@$^@$^@$l@$\u{2}@$\u{18}@$(A$LA$`A$pA$|A$\u{12}\
        A$ B$BB$^B$rB$~B$$C$:C$LC$hC$lC$\u{4}C$\u{c}C$\u{1c}C$&D$0D$6D$^D$tD$\u{6}D$\u{12}D$&E$0E$BE$VE$jE$pE$\u{6}E$\u{18}\
        E$0F$DF$VF$`F$xF$\u{2}F$\u{e}F$$G$<G$HG$PG$ZG$fG$lG$\u{10}G$&H$DH$bH$jH$vH$\u{10}H$:I$TI$\\I$dI$zI$\u{6}I$\u{e}\
        I$\u{16}I$0J$HJ$`J$tJ$\u{6}J$\u{12}J$$K$@K$PK$VK$\u{0}K$\u{c}K$\u{14}K$\u{1a}K$0L$FL$fL$\u{2}L$\u{e}L$\u{18}L$\u{1e}\
        L$8M$>M$LM$zM$\u{6}M$\"N$6N$BN$TN$rN$\u{4}N$\u{1c}N$,O$LO$XO$lO$\u{0}O$\u{a}O$\u{1e}O$0P$JP$dP$nP$tP$\u{c}P$\u{1e}\
        P$$Q$0Q$BQ$RQ$hQ$nQ$nQ$\u{a}Q$\"R$DR$`R$pR$$S$4S$PS$ZS$pS$|S$\u{c}S$$T$,T$DT$TT$lT$\u{a}T$2U$FU$\\U$dU$~U$\u{2}\
        U$\u{12}U$.V$2V$ZV$fV$lV$zV$\u{12}V$2W$HW$bW$pW$\u{0}W$\u{a}W$&X$.X$<X$LX$`X$dX$rX$\u{10}X$\u{1e}X$6Y$FY$^Y$jY$\
        \u{8}Y$\u{18}Y$(Z$8Z$DZ$PZ$TZ$zZ$([$@[$`[$p[$\u{6}[$\u{16}[$.\\$L\\$b\\$\u{c}\\$\u{1e}\\$*]$N]$d]$z]$\u{e}]$(^$\
        8^$<^$R^$\u{6}^$\u{16}^$,_$B_$L_$V_$p_$\u{6}_$\u{12}_$4`$P`$d`$|`$\u{1e}`$Ha$Va$ja$va$\u{4}a$\u{14}a$,b$Bb$Zb$d\
        b$pb$\u{4}b$&c$@c$`c$xc$\"d$*d$<d$Vd$\\d$`d$td$\u{14}d$$e$Je$Te$\\e$le$xe$\u{6}e$\u{1a}e$Nf$`f$\u{a}f$\"g$:g$>g\
        $Hg$\\g$\u{4}g$\u{12}g$\u{18}g$*h$Rh$bh$ph$\u{a}h$\u{10}h$&i$@i$Ni$di$vi$|i$\u{c}i$4j$>j$Nj$Tj$nj$~j$\u{1a}j$8k\
        $Jk$Zk$vk$\u{0}k$\u{12}k$\"l$0l$<l$Xl$vl$\u{2}l$\u{1a}l$Nm$bm$pm$pm$\u{6}m$:n$Ln$Zn$^n$vn$\u{6}n$\u{16}n$&o$Bo$\
        \\o$no$\u{a}o$ p$<p$Xp$bp$\u{8}p$\u{10}p$\u{1e}p$4q$:q$Jq$`q$fq$xq$\u{4}q$\u{12}q$\u{1a}q$0r$6r$Fr$Nr$\\r$\u{6}\
        r$\u{c}r$\u{1c}r$2s$Xs$ls$\u{6}s$(t$6t$`t$vt$\u{c}t$&u$0u$Bu$Zu$du$ju$vu$vu$|u$\u{16}u$2v$8v$Pv$~v$\u{1c}v$ w$B\
        w$Hw$Nw$lw$zw$\u{16}w$\u{1c}w$2x$Jx$Vx$dx$tx$(y$>y$Fy$by$zy$\u{18}y$(z$@z$Dz$Jz$Pz$lz$\u{0}z$\u{16}z$H{$`{$x{$\u{8}\
        {$\u{1c}{$6|$H|$V|$j|$||$\u{12}|$,}$@}$F}$T}$t}$|}$\u{a}}$,~$H~$`~$|~$\u{6}~$\u{c}~$\u{1e}~$:\u{7f}$L\u{7f}$`\u{7f}\
        $l\u{7f}$\u{e}\u{7f}$(\u{0}$@\u{0}$l\u{0}$v\u{0}$\u{a}\u{0}$\u{1c}\u{0}$.\u{1}$.\u{1}$8\u{1}$T\u{1}$p\u{1}$\u{0}\
        \u{1}$\u{1c}\u{1}$2\u{2}$>\u{2}$P\u{2}$r\u{2}$~\u{2}$\u{12}\u{2}$ \u{3}$J\u{3}$\\\u{3}$x\u{3}$ \u{4}$(\u{4}$>\u{4}\
        $V\u{4}$j\u{4}$~\u{4}$\u{1a}\u{4}$,\u{5}$6\u{5}$L\u{5}$`\u{5}$t\u{5}$\u{a}\u{5}$ \u{6}$$\u{6}$>\u{6}$^\u{6}$\u{8}\
        \u{6}$\u{18}\u{6}$\u{1e}\u{6}$,\u{7}$:\u{7}$F\u{7}$z\u{7}$z\u{7}$\u{c}\u{7}$.\u{8}$.\u{8}$8\u{8}$N\u{8}$V\u{8}$\
        v\u{8}$\u{c}\u{8}$6\u{9}$B\u{9}$T\u{9}$X\u{9}$|\u{9}$\u{4}\u{9}$\u{1c}\u{9}$6\u{a}$T\u{a}$x\u{a}$\u{8}\u{a}$ \u{b}\
        $J\u{b}$f\u{b}$l\u{b}$\u{e}\u{b}$,\u{c}$T\u{c}$j\u{c}$\u{6}\u{c}$\u{1c}\u{c}$\"\u{d}$(\u{d}$8\u{d}$T\u{d}$l\u{d}\
        $\u{2}\u{d}$ \u{e}$8\u{e}$D\u{e}$P\u{e}$^\u{e}$t\u{e}$\u{a}\u{e}$*\u{f}$0\u{f}$F\u{f}$^\u{f}$d\u{f}$j\u{f}$\u{4}\
        \u{f}$&\u{10}$H\u{10}$R\u{10}$b\u{10}$\u{a}\u{10}$\u{1c}\u{10}$B\u{11}$b\u{11}$t\u{11}$\u{18}\u{11}$&\u{12}$&\u{12}\
        $>\u{12}$Z\u{12}$j\u{12}$\u{8}\u{12}$ \u{13}$*\u{13}$4\u{13}$D\u{13}$Z\u{13}$r\u{13}$|\u{13}$\u{10}\u{13}$&\u{14}\
        $8\u{14}$>\u{14}$L\u{14}$d\u{14}$j\u{14}$x\u{14}$\u{8}\u{14}$ \u{15}$&\u{15}$:\u{15}$L\u{15}$X\u{15}$t\u{15}$\u{a}\
        \u{15}$ \u{16}$$\u{16}$.\u{16}$>\u{16}$T\u{16}$T\u{16}$f\u{16}$l\u{16}$\u{8}\u{16}$\"\u{17}$F\u{17}$h\u{17}$p\u{17}\
        $\u{0}\u{17}$\u{a}\u{17}$&\u{18}$@\u{18}$b\u{18}$t\u{18}$~\u{18}$\u{8}\u{18}$\u{14}\u{18}$(\u{19}$.\u{19}$D\u{19}\
        $P\u{19}$p\u{19}$\u{2}\u{19}$\u{12}\u{19}$2\u{1a}$L\u{1a}$f\u{1a}$l\u{1a}$\u{2}\u{1a}$\u{10}\u{1a}$&\u{1b}$:\u{1b}\
        $D\u{1b}$X\u{1b}$t\u{1b}$\u{e}\u{1b}$\"\u{1c}$.\u{1c}$^\u{1c}$j\u{1c}$z\u{1c}$\u{18}\u{1c}$*\u{1d}$@\u{1d}$L\u{1d}\
        $X\u{1d}$`\u{1d}$p\u{1d}$\u{c}\u{1d}$\u{c}\u{1d}$\u{1c}\u{1d}$(\u{1e}$B\u{1e}$\\\u{1e}$z\u{1e}$\u{e}\u{1e}$ \u{1f}\
        $0\u{1f}$J\u{1f}$l\u{1f}$|\u{1f}$\u{10}\u{1f}$* %V %x %x %~ %\u{16} % !%@!%L!%X!%d!%x!%\u{e}!%\u{1a}!%8\"%V\"%n\
        \"%\u{c}\"%.#%F#%L#%\\#%f#%t#%\u{0}#%\u{14}#%&$%F$%V$%r$%\u{18}$%@%%`%%\u{0}%%\u{10}%%*&%<&%F&%Z&%n&%z&%\u{a}&%\
        $'%.'%J'%^'%v'%~'%\u{e}'% (%0(%H(%h(%\u{e}(%\u{14}(%()%Z)%z)%\u{1a})%0*%H*%h*%\u{e}*%\u{1c}*%<+%N+%n+%\u{12}+%6\
        ,%F,%h,%t,%\u{6},%\u{e},%\u{18},%\u{18},%*-%:-%P-%x-%\u{8}-%\u{16}-%(.%B.%b.%\u{0}.%\u{c}.%\u{1c}.%   9 `#`!`(`\
        $`'`\"`%`*`-`)`0`,`+`&`4`7`8`9`;`.`/`1`2`<`5n(!\"`#E/ \u{7}\u{7f}R! aIR_!)a1]u! ahO~!!a`L@!;`B=U! acj{ vJ\u{18}\
        !!a@'*!Ea$\u{a}- \u{5}QK!*`\u{12}\u{9}e! a\u{1a}Xp!<aK'r!3as:) r\u{7f}6 \u{1a}`= #}E pLd \u{18}\u{1b}|!Ca/\\\u{b}\
        \" `!`S\u{10}\u{19}! `n\u{1d}E \u{17}rZ!;`\u{5}_\u{5}  \u{7f}t  \u{c}t!-`rY\u{1d}!!`YF& w\u{2}*! `\u{18}an \"\u{19}\
        }!-`E$E!+a,fE!?a\u{0}`[!?ad\"\\! aWm~ %\u{2}\u{9} \u{13}\u{10}* 1i\u{1f}! `\u{18}-&!&a\u{17}0A!\"aCbS!Ja\u{1f}_\
        [!6a\u{1}`] 8\u{8}^!&`MBt \u{1e}8\u{e}!Ba\u{16}\u{1a}\u{e}! aJ\u{0}\u{18} 0s\u{1a}!!`\u{e}cD!,ao|Y BQ\u{1}!?agC\
        \u{c}!8a\u{1e}8 ! aKB !;`\u{7}\u{2}-!!`Y^L!&a\u{10} V!4a[8{ G@*!Faun<!1a|OK! azx\u{9} N\u{14}\u{9} =s\u{14}\"!`\
        $`o\u{d}\u{18} ~S*!)a.my!Cay\u{c}y \u{1}P|\"*`-`\u{1e}N !;`2I3!-anp?!@aY}@!EaA\u{1b}U!9a/\u{c}g!>a\u{18}5Z k>v!\
        9a:\u{1b}\u{5}!!`PN\u{19}! aRn!! a\u{3}/$!!`\u{3}V'!$a\u{1f}@`!;ajxu!6`[!w!;`)}w!=a\u{1a}N\u{2}!0a4g\u{13}\"#` \
        `\\\u{d}\u{15}!\"`OZ3!3a}Z8!2a\u{18}zD!.a_N\u{c}!;`gn\u{19}!>a^\u{1c}\u{1b}! `R\u{11}W  io!9a=Wx P\u{11}y!<a\u{1e}\
        P\u{3}! am\u{1f}\u{1b}!\"af(\u{1d}! `2}\"!;a\u{e}\"]!*a7)_!8ac\u{c}m B*N!Ga$}\u{c}\"#`\"`j(\u{1b}!4aoc[! aDB|! \
        `7E%!=a5R6!&`ONk!;a3W !BaKw^ ,My l~A! atT&!$a?.-! `hMF \"'\u{19}!)`\u{e}S$ %\")!!a\u{1a}cd!$`yEh!5a\u{5}3l!)a~T\
        q :\u{b}#!<a:\u{16}*!)aCu; \u{1a}\u{15}O!@a.PP!4`H&Y \u{1}Kh!<a&0\u{6}! a\u{d}Q%\"-`.`\u{1c}i% \u{0}mQ!=a>FG!Ga\
        d`S! a-Oe 8`\u{18}$,`!`\"`'`w6)!!`\u{e}pH!\"`-me! `\u{7f}{x U3|!4`o}%!*`47d! `|SB! `f\"\u{c}! akI!!6`(%c S\"o!\"\
        a>Qs GK\u{7}! aT1\u{9} \u{e}4'!4arr\u{7f}!9aGL\u{1e}! a?\u{19}/! a\\J7! a{\u{9}=! a\"NX x\u{18}\\!<a\\\u{c}r!Ga\
        uy\u{c} \u{9}\u{1b}\u{14}!!`Bk\u{1b}!*`vv#!*a\u{14}\u{14}3! a=d;!Fa\u{17}QG \u{8}\u{5}J! atxs!Ga>\u{15}\u{13}!B\
        a\u{17}Sa!FaWty!JaB_{ r\u{14}\u{16}! ao=\u{18} C\u{a}\u{1a}!4av\u{1f}(!\"`W\u{19}C z\u{4}I!CaFGQ!>a\u{16}|Q!;`'\
        eZ!>aO!m!!aHVp 8%\u{b}!\"`\u{1c}3\u{1b}! a\u{1f}h\u{c} \u{18}\u{14}^!\"`%\u{b}r zm~ \u{11}\u{e}' \u{11}26! a%E^\
         J8<! af#`! aNNA \u{f}fU! `mpn!>aFf/!,`[29!;a07N!Dan1j!<aW&~ _L#!6a\u{15}A5!Ja5s8 3=\u{17} Xw ! aP|o!=a\u{1b}8\u{14}\
        ! aX2R!=a\u{b}\u{1f}\u{1a} \u{17}:B!!a0\u{9}B!%`Y\u{12}X!=a98n\"#`,`\"X#!%a_\u{c}9! `m\u{16}N 2\u{1a}m!;az\u{15}\
        D!;a(~E!8`\u{2}EH!-`\u{15}\u{f}_ kte F$w! aOdG!+aEiV! `SKa Hbj!<ao;{!;`M\u{d},! `e/_ S \u{a}!=a\u{1f}\u{19}; ~\u{15}\
        ? B\u{8}O! a*\u{1e}P!*adbw! a\u{1f})\u{12}!Ja&G\u{1c}! a\u{3}y!!8`\u{1c}MI! `\u{17})c!,aa1z!!`\u{0}\u{c}\u{14}!\
        $aD=x!+aq\u{2}~! a4V\u{c}\"#` `L\u{1c}C!!`\u{a}UN!4aQ\u{1c}Q K:_! a{PO!;`*Mb!Gaf\u{16}i!#`sk+! a6\u{8}O H\u{0}\u{b}\
        !'aY\u{13}<!Jar*a!1aI+\u{16}!Fa\u{6}h\u{16}!-a \"\u{1a}\"!`(`jZK!$a=t:!.aQI? &>M \u{11}JV! aBw\u{16} @\u{1e}\u{4}\
        !7aq\\,!4a_>Q \u{14}3\\ }wd!*`%*%!>a<\u{1e}(!+aD\u{e}4!<as_B!4aoPX!9a\u{a}|Z!<a]\u{1c}\\!=a\u{0}ta!#a' %! ag*,!\
        -`z\u{1e}1! `o:F !9W! `\u{3}2\u{4}!&ag?-!'`$\u{1c}7!&a\u{8}2M!<a]7v!Ja!{|!;aqy\u{c} !6\u{14}! aq!\u{1} \u{18}Z\u{c}\
         \u{12}^\u{14} CrF!:`^qw!Ga L} m?\u{1e}!-`<\"- e\u{17}9 B\u{1}R!>aS\u{9}T! a\u{9}F+!#a]q- \u{18}w3!2`\u{7}\u{1f}\
        ]!#a\\^6!>a\u{0}\u{15}T cV\" -\u{7f}G \u{d}ts  t\u{14}!(avd$ E\u{10}' \u{f}{I |\u{7}I!?a0\u{1d}O!Ea4\u{1d}\u{3}\
        !%`[[\u{15}!Fa v%! aDV(!=a;h;!*a\u{b}mI!'`[6\\!5a\"+j \u{4}lq E\u{17}u!(a\u{a}Y\u{13} ,B\u{1b}!GaU\u{10}I! aI^Y\
        ! aDZ\u{4} \u{17}\u{c}\u{18} \u{7f}+0!=aH\u{3}N U:j! ab\u{17}\u{2}!&au,\u{10} {C_ {]i %L5 ;[\u{1f} C\u{1b}/!$au\
        ^\u{19}!<a6\u{b}\u{1d} D>/ dCv!#`N9:! axd\u{13}!Ca.{\u{15} Uu4 \u{6}m6!&`$$s!!`9w\u{a} /mF .~r \u{18}h\u{3}!'a\u{c}\
         \u{1d}!:`<pI nmR!'ai\u{1b}X!7aS^\u{14}! aA[!!)`\u{3}*5!CaKL<!!`2(S Jq\"!&a#We!)`\u{19}\u{7f}%!)a>DM BUa\")`$`\u{19}\
        W\u{1f} \u{2}oA!\"`YS\u{a}!$a+vL! a&Wi!Ga\u{4}(q!/`\u{0}?} 2\u{18}\u{18} /s&!8ab+6!#aWKI! `/\u{9}z!=a~\u{12}\u{16}\
         \u{10}\u{13}\u{2}! `\u{14}N\u{16}!\"`w'% \u{5}>:!>a\u{d}VU @1d!Ja.\u{19}\u{7f}!8aM\u{5}0! a\u{17}\"5! `\u{2}@M\
        !\"`,\u{13}\u{a}!,`cC\u{10}! ai3\u{16}!!`\u{19}@\u{17}!<aveY 6(\u{6}!<a1l\u{a}! az\u{8};!Ca='i!!axp| \u{12}\u{4}\
        #! a\u{5}k4 C\"?! a2\"b!\"alek!GaP\u{e}o!&a!E\u{9}!\"`,@& <z0 ]0?!(`\u{16}SX!CaU^z!Ca\u{17}_N!.a:+} l\u{f}\u{1}\
        !\"`\u{11}w\u{12} s$\u{15} \u{15}\u{5}\u{1e}!$a7PQ K7\u{6} Yo\u{8}!>aRL\u{18} yq%! a\"\u{f}<!%`DvI!+a\u{f}g[! a\
        L^f \u{13}rj!-`\u{14}S/ K\u{e}k s|9! aH&\u{e}!;`*Z:!9a\u{1e}9Z!Ja\u{12}m\u{7}!Fa\u{10}P\u{13}!*a*\u{5}Z \u{d}v#\
        ! aYgX!4`}\u{8}z!4`-WB )|h!;`Yk{!=au\u{6}W!+`~5\u{d}!<aN|)!)a\u{10}@5!%`v]7!*a\\Qs!@aSiG!6a\u{8}Ab! a?@n! az77!\
        -ae\u{1f}<! aRlW 2?\u{8}!3`de\u{15} N&\u{16}!7a^Z#! a\u{1e}rN!2arHo -J\u{1}! anY\u{b} S\u{12}\u{c}!$a\u{d}\u{16}\
        -!Aa/\u{b}8! aL/q!>a\u{e} ~!<ai\"T @iV!/a.\\[!\"`B[l!=aqQ| \u{1a}I\u{17}!JaI)+ \u{18}5:!=aR\u{18}J\"<`BaQxb \u{10}\
        \u{e}b!$aEO1! `q\u{8}h!&aj~~! a}\u{2}\u{1c} \u{3}\u{7}0!5a7m\u{16}! a\u{c}_p!!aX\u{10}\u{10}!;`6\"'!#a\u{1b}\u{1e}\
        \u{2} \u{4}\u{1c}\"!Ja)OW!)aK\u{c}c \u{12}]\u{4} ~\u{f}\u{15} #[\u{18} sk\u{18} \u{1c}@g! aD\u{b}C 3\u{a}J )BY \
        d}\u{c}!!`$\u{3}.!Ja\u{8}@v!Ja~\u{f}\u{7f}! aW\u{0}\u{4}!4at1 !4`,?g!DaZ1_!;a~Pl!%`\u{17}rt!6aKA\u{1a}! `~F\"!4\
        `Q/S!;`Ey\u{17}! alR%!9a\u{1a}\u{19}; }2S!*ac${ y\u{1c}\u{0}! afRz!!`2,X!Ga#4B j\u{8}N!Dan\u{4}$ ~\u{e}p! aF\\\u{17}\
        !Ga$\u{9}\u{1c} ib- 96=!)`\u{1d}aL D(\u{8}! `<tM! `ZoO!,a\u{0}8\u{16}!?a\u{3}) !*a;'c O\u{1c}o!&`94\u{1a} \u{7f}\
        J* \u{8}LC *\u{7f}E b0v h\u{f}\u{b}!-`7\\p!%aSOq 0]v /z\u{2} Y'\u{19}!<a\u{e}QN F\u{19}Q!BaH\u{d}n '\u{b}\u{3}!\
        <a\u{3}\u{19}\u{b} ).?! aNV\u{5}! a,MS!;`%\u{c}+ oa\u{5}!Ea\u{1}+\u{d} {w' H\u{1c}{! `\u{10} \u{3}! a~+\u{1b}!$\
        a=^1!<a}2N! `~'\u{e}!%a\u{7}%+! a\u{b}cC \u{17}\u{d}X .\"\\!-a2\u{16}d - j!%a*rx!<aX_\u{a}!?a\u{6}r<! a\u{10}&\u{12}\
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
         aRtB! a\u{5}\u{16}b! `PF\u{19} |y,!'aP]5 %\u{1f}{!<a'5\u{11}!*`M%\u{15} Q@\u{1b}!%a?a$ qW( !\u{b}B +\u{1e}i!;a\
        c9l! a\u{8}\u{9}{ %is!\"adi#! a;\u{16}( >\u{5}A!=ay@` |\u{7}l!;a6\u{0}}!>a4\u{16}+!4a{9M!Fa\u{2}\u{6}\u{18}!Eaw\
        \u{1e}\u{1d} \u{0}hB \u{1}\u{3}I aR\u{19}!7ag=\u{1c}!\"a\u{c}\u{12}'!%alyI! aDq] {}n! aLYq!2aYol!Faa\u{e}n \u{c}\
        ^'!>a\u{8}\u{7f}5 -qm Y]{! `Diy! a\u{18}1z \u{6}k|! `q5~!(aU\u{0}\u{a}!)`t\u{c}\u{a}!8`\u{f}j\u{f} \u{12}+U!?a8\
        \u{0}}! a\u{7}E~! a\u{6}\u{0}\u{0} g\u{18}\u{2} m\u{2}U sL\u{0} >\u{17}\u{11}!JaX\u{1a}\u{17}!&a{20 soF!&`.,L! \
        a1\u{1c}c g@Q wre )E\u{14} 3y\u{18}!JaL'a!<aV&\u{1e} vX  \u{1a}P\u{b} ?j\u{1f}!-`=\u{6}B!\"a+\u{11}S!#`GPj \u{14}\
        (n!9a4]\u{9}!3a\u{16}:\u{6} \u{12}\u{1b}\u{10} !Gf!!`\u{16}\u{1c}i aeo!;aS\u{2}s!&a@u\u{15} @lv!GaY*4 \u{c}\u{16}\
        G!8`\u{d}!\u{1e} p\u{11}*\"6`!`\u{1d}BC i%T!=a\u{4}>W!5aF!g!8aC\u{b}r!Jac\u{12}M!Ca*pW!;`8yk!7a\u{7f}i\u{0} \u{14}\
        \u{7}\u{16}!4aJ 5!+a\u{4}\u{17}c!Ga\"~m! aw\u{7}y! `FK|!;aM\u{15}-!!aQk.!&a\u{a}\u{1f}d \u{1d}4\u{1c}! ayL !<a)\
        KX!'`\u{9}\u{19}\\! a`\u{b}g *\u{0}z!\"a\u{9}\u{7f}~!\"`i\u{4}!!=ao^) cg,! a%\u{11}C!=a1s}!=a\\]\u{1e}!(a1A !=a\
        yS4\" a'`Vzr!$aBS\u{2}! `K\u{d}\u{1a} >>B!4`\u{15}nI!Ja\u{1a}9\u{1} ;7\u{5}!*a6\u{15}\u{8}!?a4D\u{1a}! `;Y=! a\u{1f}\
        @E!(at{H _Ww!4a8:|! a75\u{2} mr\u{a}!%aB>) d,Y!#ayL~!<awy\u{2} \\\u{1b}\u{d}!<aoT2!\"a]OU!8a'Ma! `\u{16}Ug!BaNB\
        j!(axEO BFl!!`L,\u{d} 5y\u{1d}!5aW\u{3}2!)a:\u{7f}5 VL? _ f!4a+7#!Da158 \u{9}\u{8}u!GaKg\u{2} \u{1f}\u{1a}\u{c}\
        !=a_b'!#`K== m\u{11}O!Ha\u{1d}\u{b}R!<aNEn!#`>/\u{10}!@alg\u{18}! `|??!>a\u{a}[g!!`#:i!,a\u{f}S\u{17}!Ca\u{4}TK\
         \u{1a}/n!EaCw|\"!` `^b~ #{C R@V!:`3[\u{1}!<a@Un #\u{b}7!(a{Z@!<a6*d dge lww!4ac[\u{0}! `\u{1f}{\u{8}!#a\u{17}&\
        E!4`hIr!;a`Yt!<aO\u{7}6\"!a4`\u{1b}qi wz\"!!`@0L J=d! a}S9! a\u{1a}*P!<a?JU ~g\u{d}! a\u{9}P5! `m.a ]n\u{19} Bu\
        ;!#`? X &aY!@aMBd!>a&\u{1e}v!)a\u{a}\u{3}z z\u{10}3 \u{15}VH \u{12}IJ!,ao\u{2}\u{7}!Ha{z#! a+o0!,ahgJ \u{f}\u{4}\
        \u{1}!\"`mH&!=a&\u{9}<!?aJh\\!$ak5x! a2Ix Q{Z 47z! a7`N \u{19}'\u{13}!?a8+>!3a[4C ,\u{c}G!#``W`!6``EB!#`9VB!#`L\
        t.!$an9J!<aQp\u{16}!&a\u{15}%\u{18}!#`I{/! a\"\u{2}: V\u{11}_ h\"\u{12}! aJsG!$a\u{0}Wf \u{7}c}! `XT\" \u{10}L#\
        !\"a\u{18}(\\ hwe \u{1}ss!7au\u{1f}\u{14}!\"`L10 \u{1a}o9! a\u{17}$F! a\u{17}^T! aa!j f@\u{14}! a'jG!+`\u{c}\u{1}\
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
        \u{1} \u{9}P\u{7}!\"a\u{5}j\u{1a}!(a\u{1}^,! aN]5! `E\\I \u{18}\u{3}O x,^!BaX\u{1e}\u{8} \u{1f}\u{5}\u{15}! aX\u{1f}\
        9! a.$\u{f}!1ai)\u{1d}! az{2 \u{1f}\u{10}b!Ja\u{1d}lg! `I\u{18}q!.ap\u{9}% M\u{1f}\u{a} fp6!\"aP>}! a>K\u{5} =Z\
        \u{9}!;a\u{2}^\u{13}!Gabf\u{1c}!*arn4 Q}9! a\u{2}:F CDe! a\u{4}\u{4}e!8`z)\u{0} \u{5}\u{1c}4!Aa_WU! aR\u{8}`!4`\
        B;9! a1\u{7f}k!\"`;Cm ED! w;b! a\u{11}\u{15}( \u{1a}\u{14}G!2aA\u{1a}W!;acW)! `\u{f}yA Q=F !ac!)a-k\u{d} q\u{16}\
        5 ?DT \u{7f}zk!Ca\u{13}k\u{13}!Ea('&!#`\u{10}>'!&a*m4!=aY.S -5\u{18}!Ga:&k!4ai\u{9}1!JaLr\u{15} @\u{6}\u{19}!!`\
        h%% \u{5}MH!\"a&\u{0}M!4`zBV!\"`!Ln X<0 \u{c}\u{1}? b_O!!`6#U!Aa&\u{b}_!;`\u{4}\u{1d}b xzo! a\u{7}3F!'a#\u{3}^!\
        Da$q\u{13}!<at\u{7f}R! aKhG \u{1a}Ys! aA1\u{d}!*a8\u{f}\u{11}!6`5^.!\"`Yi\u{0}! a\u{5}N\u{1a} \u{7f}\u{0}\" O\u{e}\
        =!*`?3a \u{14}i\u{4}!*aX6M!Ga^9U! a\u{f}7\u{10}!\"adAV!(atDZ \u{8}6b \u{5}U\u{b}! a=p\u{e}!%a\u{1a}\u{17}=! `rY\
        c!4ad\u{0}\u{1b}!Gax\u{4}a!\"`]yv!'a!\u{10}M \\AZ .E`!'aN$\u{10} \u{a}!H pDW \u{4}{f J\u{11}z \\U\u{5}!4aDe\u{9}\
         l\u{1f}\u{10} Yp\u{15}!Ba\u{4}].!!`\"\u{17}7 O\u{12}Q! `BC\u{b}!!`yx\u{f}!;az=\u{19}!*aI\u{2}2!=a\u{1c} <! `\u{4}\
        aL!3a\u{12}\u{1a}r \u{2}::!&`QA=!4`nk> \u{2}Z@ 1'Y!!a|8d!<a%1t H/V `\u{1}\u{1}!,`1\u{f}\u{8} \u{2}a\u{15}! aK69\
        !4`E\u{e}c!*`\u{4}\u{f}v!\"`\u{2}Fw!2a\u{8}z\u{6}!#av<\u{e}!$a\u{7}q/!Aag}A!Ja-{h 8bp! aC5* ?\"Y! a\u{15}\u{16}\
        u!=a07\u{2}!Ga\u{1c}:\u{8}!<a|QR TMf +\u{b}\u{11} \u{f}\u{16}\u{17}!&a e\u{f} \u{12}&\u{15} \u{1a} (!?aY80!)a7M\
        7! ah\u{10}v! `Y0\u{b}!8aT\u{11}\u{15}! a4j1! `IeM R\\O!+a[ k! ak\u{f}\u{15}!=avY&! `\u{13}<H!<aQ)z!Ba\u{11}a\u{17}\
         \u{7}JB ?\u{a}P!Ja1\u{1d}|!\"`=\u{5}\u{1c}!5a\u{4}< !!`J\u{1d}\u{8}!>a8v?!\"a4(M 2\u{e}M \u{12})Z! a\u{4}2b!<a\
        i\u{d}4!4ax\u{17}G!Ha\u{7f}.] =,c!Ga0\u{7f}\u{a}!=aS\u{b}!!;aq/] ,k\u{0}! aMj\u{11}! a\u{a}@&!Ba\u{1a}6) \\fF!;\
        `,\u{17}b v\u{7f}C X~K 7fP <s[!\"`Ewr!4ak&\u{9}!!a$p?!*aJMZ q\u{11}i!Ea\u{1e}xv!;a\u{4}y\u{2}! a6/\u{5}! `>\u{f}\
        \"!(a^~$!>apjr!!`n,\u{e}!8a<n0!#`7k1 nQ:!)`Y4D tVl! `vYv 2 \u{18}!Da5h=!#a\\a[ 7ns \u{10}+\u{8}!Ga(\u{18}! V\u{17}\
        &!)`]\u{f}` |\u{12}\u{16} *\u{10}c!!`^Tx! `gB\u{13}!<a\u{1b}/N UIV!(a\u{9}T]!/ap:{!%awM{!*`Q\u{19}\u{1a}\"8` `9\
        \u{18}3 H\u{8}:!<a\u{e}-d!#ag\u{6}\u{13} \u{11}!7!\"aZ\u{1a}V!7a\\.\u{5}\" `#`\u{1a}\u{a}F!Ba\u{1b}\u{9}T!)a1\u{a}\
        `! a\u{c}\u{a}w!4a-8\u{1d}! ac\u{11}E z\u{4}T!GaJ\u{7f}n \u{e}[\u{2}!0a@\"A!9awE\u{5}! a3v:!Ja\u{12}R? gYI! a\u{6}\
        \u{0}s!;`.\u{14}# ;4S!;a\u{f}XX!;a\u{1}[[ f\u{6}w! aE\u{3}\u{4} *\u{4}\u{6}!GamXf g\u{1a}g yy\u{3}!0aB\u{2}\u{6}\
        ! a;N\u{19}! an\u{4}\u{1d} CwX I=\u{18}!/a\u{b}:5!=azy\u{19} 0 % ,B2$#`'`\"`!`kP\u{4}!Ea`m !#`\u{16}FI!=a\u{14}\
        g`! a\u{4}ij \u{9}J4! a\u{e}\u{1a}x |U\u{7}!8a\u{15}\u{7f}\u{7}!\"aTg$! `[M&!\"aWE* cy6!!a\"G>!#`\u{4}`Q!#aTM[ \
        \u{e}\u{7}~!$a~4* `n0!Ja`xO \u{1}'2!$aue6!)`\u{14}\u{f}X!*a5\u{1e}c!)`@)\u{7}!Ia\u{16}}*!;aZ\u{17}4!*`Z|\u{1b}!\
         `5\u{1}! \u{1d}.I! `\u{2}\u{18}R!Ga0\u{11}c!2a[@g! a\u{9}/y!#a\u{14}5\u{5} du\u{10} Gk\u{1a}!#a\u{8}\u{15}P gd\
        f! a\u{15}~8!\"avZ: sAX!;`\u{10}Sv x-\u{19}!8aes\u{19}! a\u{2}*\"! `s\u{f}^!>aSfb!9a\u{17}3\u{2} \u{f}\u{5}\u{d}\
         '[>!Ca\u{7f}\u{1}p FVq \u{11}P\u{11}! aYU\u{11} 2|* X\\< u6G H2L!4`[QW! a.qm!+a4Y\u{8} Jo\u{8}!Jay_( $\\\u{f}!\
        \"`Ix\\ \u{7}\u{14}\u{a}! a*i\u{e}!8a8TP W*R! a\u{f}Ay 2O\u{3} cx/!\"`QG4 zo< }'[!;`\u{1a}Ab \u{b}\u{12}k $3m!\"\
        a.K\u{11} DU; 5\u{1a}=!)`{VL Z\u{11}_!!`$\u{14}\u{14}!+`:x? `5R!=a9fU!6`S(s \u{f}ru!-a\u{e}\u{11}\u{1}!-`X.\u{3}\
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
        tR g\\y!Ga`=U!\"a^vo! afg\u{b}!4`>A\u{1e} =\u{1}+!!`\u{18}W@ b0H ?\u{10}C! a\u{9}1N! `\u{12}W; \u{3}c< \"WJ!#`\u{1c}\
        RT!*`>kW gH\u{17}!-a\">(!#aI'@ ~3A dF/!Aa \u{18}+!;a\u{1f}\u{10}4 \u{4}~L!>andZ *.] \u{e}\u{8}\u{8}!<aw}\u{1f} \
        Rt$!8a\u{17}\u{7}`!$a%G\u{5}! a{\u{1a}\u{17}!$a\u{d}F& F\u{2})!8a)p< eS7 \u{b}BL!)`~\u{8}Z!&a\u{12}Fa T~d!1a7_g\
        !!a\u{2}\u{0}\u{15}!GaU_\u{1c}!4a\u{a}|q!+`\u{4}ix!2`wi,!$a\u{18}-/!*`C\u{c}\u{0}!=a~ \u{2}!4a[\u{1f}\u{1a}!=ad\
        c\u{1d}!Ea 4a!<a\u{d}d\u{4} s,H Z@J \u{8}QZ!/aO2b 8VJ! `\u{b}5V G;Y!\"`@\u{f}p! aPi\u{9}!'a-F0!6`EIN K\u{19}`! \
        `\u{1c}0N!8a\u{0}\u{1e}U! `3Yf <[\u{1f}!8a\u{1e}\u{1a}S!;aO\u{0}\u{e}!;a\u{1e}Ja! a\u{6}%h!#a\u{11}k\u{16}! a\u{1a}\
        h5! aTR6!!`,\u{19}L! a\u{11}^M! aI2i! `=\u{0}p m\u{15}t Wf~!\"al\u{1c}f!<a\u{1d}<\u{a}!=ao\u{f}D!#`H2V i3]!<aTw\
        \u{1b} JX@!6`f8p!&`D\u{3}\u{6}!)`#\u{f}\u{17} \u{7f}Tj!\"aah\u{12}!'`\u{5}9\u{1c}!\"`\u{7f}M*! a[p*! a\u{5}\u{5}\
        /!*a`\u{1f}\u{1e}!=a\u{b}:0!Ba\u{17}V< \u{7f}F?!BaDVY!JasG^! a/uv \u{13}t% _\u{18}(!Ja\u{10}N6! `VSG!<a\u{1a}\u{c}\
        I!'a{\u{12}M `+O!!a\u{5}}\u{c} }a\\ 7l\u{6}!#aHp\u{c}! `\u{1}0C\"4`\"`kix!Ca5\u{7f}\u{a}!?a9_T! aNEV!2a%z\u{1}!\
         aq!$! a\u{1d}\\>!<aNpH!Fa\u{19}UL nET! `x`X \u{10}5\u{12}#-`+`,`]L!!$ap\u{16}V!)`Pp^ \u{19}jb LZ\u{2}!\"`1M+! \
        aD&S! aIX\u{9}!;a]\u{19}\u{9} k+7 3(!!Ja!bJ !}> \u{18}\u{d}F!CaQB_!4aS\u{1d}i!=a\u{5}OO P!_ \u{e}\u{7f}M *8P EE\
        d!(`\u{7}k8! amq;! a\u{8}\u{1b}o \u{f}\u{a}w! a\u{6}\u{1}\u{d} R{.!/a8BL!,a\u{c}CL!(a\u{5}\u{1c}\u{10}!<a>i\u{1c}\
        ! a\u{5}\u{1}k!&`T\u{5}\u{f}!Ga0\u{16}4!>a~do! `.B{ \u{3}[\u{f}!!`J+\u{1d}! `\u{d}9\u{15} {n\u{18}!Ea2~)!Ja2\u{c}\
        ?!+`\u{14}B\\ pL\\!;`\u{1}Mg $\u{f}\u{7} \"71 ?eK! a\u{11}nX \u{2}|#! a[\u{1a}K!<a]\u{a}a!(a\u{c}J\u{1d}!%a:\u{17}\
        4!<a[wb!Ja&VD!3aN\u{6}D!$`\u{15}Xd!,aT#q!>a\u{11}Kr!)ap<\u{13} tx/!;`\u{1e}\u{17}0 b21!)`\u{13}\u{9}S 7QW!=a~\u{1f}\
        _  !\u{1}!)`\u{1e}~\u{4}! a\u{16}g\u{12} \".\u{1f}!1a@<\u{1f}!\"`U>%! a\u{f}H\u{13} w2% )\u{1e}+! `\u{1f}^- wNI\
         \u{1b}vT =h\u{4}!\"`\u{1c}<\u{c}!*aFB\u{11}!=a\\t:!+`KbI!7a<0O \u{b}GT!-a<?\u{0} qY\u{1} 0{9!<a\u{17}\u{15}\u{10}\
        !>aRZ\u{9} 0\u{9}G!,aUwJ!>ac([ \u{d}H\u{2} \u{12}y\u{d} f\u{11}\u{13}! a\u{1a}x\u{1b}!)a\u{11}\u{14}\u{1e}! ax\u{f}\
        =!1a`\u{a}D!!ae!h\"+`,`H\u{5}t!4aG\u{1f}t!7a\u{19}\u{0}~!Ga\u{a}_\u{7f}!8`F\u{13}$! a#\u{11}0!\"`J03 \u{9}`<!=a\
        Y<P!!aQ\u{16}g!1a\u{0}`x!%a\u{b}/, \"`y!<aavF s8[!\"`4V=!!`\u{a}]V!Gadj^!#a1)j Xn\u{3}!AayA8!Ca1R9 \"NT! a)\u{4}\
        _!\"`pFl! a\u{1d}t2 875!,a\u{13}%n \\_v \u{9}Mz!Ha+{\u{6}!*a`\u{0}\u{f}!;aN\u{b}\u{12}! a6:I! a}3u!;a*\u{0}\u{1c}\
        !$a4vH!=aVTK!Ga`eR!*`:k^!(a*\u{a}o!Ja\u{14}k\u{14} fET!#`jmx!=a~r\u{18}!%`)K\"!6a\u{1a}QN!Da\u{d}@o!6a\u{d}:\u{15}\
        !Ca\u{a}V3 K!9!-aqx>  ^H!*a\u{14}\u{1d}i! a!/` \u{1d}M\u{1} \u{7f}x$ K\\z!Ga\u{3}q\u{1c} E., O\u{8}A ]\u{1f}D! \
        a\u{13}qU \u{6}Au $J|!4aUBM!Ea (\u{0}!\"a6>\u{c} d`\u{10}!&`\u{5}J\u{1e}!\"`e\u{19}! \u{4} , \u{17}W0!Da!XD q)O\
         \u{1c}\u{6}m!4`a2\u{a} \u{b}nG X4\u{7f}!>a?\u{8}\u{16}!4a\u{1}['!@afWA!Ga\u{7}QG! a>)\u{b} x7\u{d} fOY!\"`g/h!\
        ;`4\u{17}}!8an\u{1b}9! `. \u{19}! `9r- \u{14}K: p4\u{2}!?a\";\u{12} tV\u{1f} --+!/aYE/ 8B=!!`S.I! ae\u{19}\u{9}\
        !#a \u{0}c \u{b}Z{! a\u{4}\u{12}# \u{1f}\u{13}7 .KD!Da\u{1}\u{19}J nrw 8 ~ \u{16}4\u{b}! aT\u{f},!<a[b{ n(Q!1`)\
        gj! au\u{14}\u{1a}!,`>p\"! a\u{1};)!#`EfR!JaY8U \u{5}\u{6}n!)aD'p!\"`(.x!=aC\u{6}\u{4} \u{12}\u{f}B \\iG!,a+\u{18}\
        _ )O\u{0} &i* \u{1a}\u{a}J! `G$l \u{1d}l\u{7}!=a\u{3}1\u{13} \u{0}F\u{14}! ap0C *\u{18}M!/a)wP!2as\u{d}d!<a\u{f}\
        =\u{12} \u{3}E !Ea30( u\u{17}9!%a\u{11}xn e\u{a}\u{10}!\"`GR0 r'f!!a'Qy!<a' \u{c}! a\u{1b}5\u{f}!=a5H\u{1c}!;`D\
        yE!+`(iU!Fa9\u{d}< \u{14})\u{7}!>aT[E!=ao\u{8}E!Ba]-l v*\u{1e}! ad\u{0}5! a+J? <iG kOU ]cZ!Bafxo s\u{c}t!,a\u{11}\
        J5 \u{19}.[ 0O\\!+`\u{14}s]!CaE\u{13}e!*al\u{1c}h!Ga4\u{7}s!!`\u{1b}i& M!3 \u{19}4n! `Jv\u{6} #\u{1f}\u{10}! aS\
        oW!Ja{X\u{9}!*a2d\u{a}!<`O-\u{d} B?\u{19}! aR/\u{1d}!!`kS5!<a3uL! a\u{13}5T!:a6\u{d}^ <\u{14}! \u{1b}3g!4a[d\u{6}\
         Ul\u{12}!%a\u{16}\u{b}\u{13} A4X \\Hp!Gah\u{13}\u{c}! aZGK!.a\u{5}\u{b}K!Ca{^P!<a\u{1}Pg\"\"`4`\u{15}kg \u{9}\u{9}\
        1!,aWuf NW%!?aGOL hA\u{3} h\u{15}\u{1f}!*`V\u{e}G!&`\u{1e}\u{1f}g )r\u{d} 4M\u{10}!#aue\u{1e}#!`\"`9`L\u{15};!=\
        a\u{1a}}[ 8\u{1}[ k\u{10}^! a\u{d}X_!=a\u{1c}{\u{1a}!;`\u{b}x$!$aH,?!<a45H!<a-R\u{f}! aWd\u{c}!Da\u{0}p\u{13}!$\
        ad\u{17}\u{1f}!(ax\"F `V~!+`{-, Q.=! a\u{13}\u{6}>\"#` `r6R!\"`4\"a!Ja).q E\u{7f}R! `d:n!>a\u{1e}/o! `b\u{15}\u{f}\
        !#`\u{9}\u{13}\u{15}$+`*`-`.`\u{14}u6! a\u{c}My! a%^{!=ag\u{5}\u{6}!(`\u{9}/\u{1c}! ay-p! `l\u{15}v!-aPw& Jt\u{0}\
        !4a )\u{e} mg\u{10}!)a:K* >D9 k'\u{0} \u{3})E\"!`$`HBP!;aP\u{7}]! `\u{f}\u{8}a!<a.Yf $Xn n\u{1c}\u{1e}!=ame6 \u{2}\
        \u{1c}s!-akG9!5aDvP {QV!Jat\u{13}X!Ga\u{7f}R| \u{1a}\u{1}\u{7} <1%!\"`Z*[ Ga\u{8} \u{3}G\u{17} Y3+!\"`iS4!AagF[\
        ! `t\u{5}f! a<\u{17}$!;`\u{a}F(! a\u{c}uC!2`:U\u{4}! `]'6 ><D \u{6}2'! a \u{f}>!#a|kO!!`\u{10}0k }\u{19}u!=a_i)\
         R1Z!'`^\u{1b}\u{17}! a+f\u{18}!;a#0F iF| %KX C\u{1e}h!4`:\u{f}}! aX~2!Ga@78!;`.vH! a\u{b}3\u{6}! a1\u{1e}\u{15}\
        !Hah\u{16}6 C!S!+`:0o!&a?R\u{7f}!?a\u{c}xJ!!`oy\u{7f}! `&\u{5}\u{f} gB\u{1a}!\"`#\u{8}8!)a\u{6}\u{7}C!&`a@G <f\u{0}\
         \u{9}~\u{9} +t9!*a\u{12}{`!$aHq\u{1d}! a*~r \u{7f}#y!;aNU\u{15} s\u{13}0!#a72:! aDIE J\u{7f}b! a_\u{e}\u{7} @\u{b}\
        )!4a\u{1a}.\u{4}!5a6\u{1}\\!\"`\u{6}vq!,``&u!7ab:\u{b} \u{a}z&!Ja2T1! a\u{1c}*q FCv!*`\u{11}\u{1c}\u{1c} ?S^!)a\
        \"\u{1f}r!JazJ+!&`eq5!Ca[qR!+`} !! ad\u{11}.! a\u{1a}\\T!CaP\u{1b}X! `\u{d}\u{18}c!=a\u{f}\u{8}Z'!`\"`(`'`%`#` \
        `x\u{c}p!?a9c8 3=E!6aJ.U!;`m\u{1f}c \u{1}'o!-`}n} /\u{7f}h!3a\u{8}& \",`5`6f !-a\u{10}Z(!;aFs9!+`F_Q \u{17}\u{1e}\
        r!Ga5H\u{7} \u{18}\u{1}X!!a=\u{15}_!!`\u{a}\u{e}\u{4}!<`tc5!5aWU=!<aS0D!<aQwF!)`~8X z\u{a}y!Ea)o\u{8}! `\u{a}%I\
        ! a\u{13}\u{b}h!Cae7v!2a?+\u{17} !s8 \u{b},K!-a\u{5}j\u{5} er\u{5}! `\u{11}L\u{1c}!&`'M\u{1f}!'aqNY!)`n\u{b}} x\
        T/!Ja)TS! ay^r!&`Vi\u{4}!Fa \u{7f}\u{9}! a\u{7}\u{0}\u{1d} E\u{1c}) s]@!4`=UW $)\u{19}! `\\s^!>a\u{10}\u{5}\u{1}\
         M\u{8}\u{7}!4`c\u{1a}\u{14}! a&&2!4a|\u{19}@ {1\u{17}!\"`~jJ!(avEf! `8\u{1d}m! ajIz \u{2}d% /@]\"\"`#`\u{7}Q\u{1f}\
         }7#!/aGc. UKR ?n]! `?\u{7f}\u{4}!1aR\u{f}\u{1a} \u{e};) \u{8}>6!#`]\u{0}_ y\u{6}d!;`g\u{b}w!4a,~\u{2}!Ga\u{d}N\
        \u{5} b\u{1d}\u{17}! a2A\u{1b} k*\u{1d} \u{16}60!;aHx3 \u{10}F8! `EoS!7a~l^! ap)m!Ja\u{11}z\u{16} )l%! ah9,! ae\
        \u{1}\u{16}!Aa7I\u{1a}!=a\u{f}\\: ~bC!%ai r! `3\u{e}h! a^\u{18}y!@aq/9!4`J$\u{a}!)a-,E!!`8GO =\u{5}Z!;a30w!!`WJ\
        9!<aa/\\! `\u{8}:\\ 18\u{5} \u{18}P#! a\u{5}\u{d}6!GaBO;!/a,v\u{5}!=aS3\u{13} X\u{6}M!<aPqX! ao\u{1d}m!-`d*\u{d}\
        ! a\u{7f}P$! awU@!)`%#L!.`[R]!=aHO\u{9}!#ajZ\u{1e}!2a~\u{14}  .m\u{c} \u{14}C\u{16}!Cat9\u{1f}#+`,`1`\u{10}\u{17}\
        \\!;a9\u{3}3!#asfu!:a\u{5}\u{1b}\u{18} #\u{d}0!GaM^\u{a} ~\u{d}\u{1f}\"\"`(`sM#! `j\u{17}:! `\u{8}j? \\rj 3Tp! \
        aQT\u{18} d\u{d}& \u{f}\u{a}X!Ja\u{1c}i9!?aQok!!a\u{b}Z\u{7f} ?\u{4}\u{18}!4`2M'!;a\u{b}3M! ahv1 \u{1c}!}!<a;\u{16}\
        /! a\u{2}3> '&C!<a\u{19}ZW \u{d}7X \u{12}'\u{a}!4aQA( H\u{6}2 _\u{7}<!;` _~ \u{6}Y>!,`eLo!CarUt \u{0}\u{7f}\u{b}\
         \u{b}\u{f}a!=aORq!=a\u{1f}D{ ?M\u{1a}!#`W\u{1e} !*a:g4 \\o?!2aQ\u{6}^ \u{19}9~ B\u{1}\u{11} J\u{9}\u{11}! an*\u{1c}\
        !;`6\u{10}C Dpd \u{9}+z!5a;T\u{b}! `:E=!GaH\u{1b}S IGt ;\u{1f}~!.a;%<!,a;J$!#`9S.\"&`=ao\u{3}5!Ja\u{b}CG -%f!-a\
        s\u{a}* RFQ! a/8\u{0}!'a\\^\u{16} \u{5}\u{d}4 \u{14}}B!=a\u{1b}\u{16}i!<aXl'!=a\u{d}8t!;a/\u{19}+!<a\u{8}\u{7f}\
        K \u{f}Xh }\"\u{10}!!a{B1!%`\u{2}{5 \u{b}?7 \u{10}gD /\u{5}x!+`<Xh!!`m2{!\"azdj \u{10}\u{8}s!;`@1\u{6} dg\u{c}!\
        GaD,=! `\u{4}BS!!a\u{7f}LS ^E`!7a\u{2};+!3aVe4 \\\u{3}H!%aW\u{4}5!!`\u{2}n6 dLL!<aE&T!Ca<i}!/a\u{c}%\u{3}!\"a)p\
        \u{1d} \u{17}\u{9}b!=aT~j!Jaj\"k!4`4Ny!*a\u{e}`{! a\u{a}]\u{8}!Ga3\u{12}\u{b} n\"b!#`\u{9}Sy!<a\u{d}\u{1a}7! aI\
        )R!<axij \u{1d}En!6ae\u{c}\u{11}! af\u{16}1! `u^I Zpy!!`&V\u{a} I\u{7}L! a/Ip }j0 yz:!\"a\u{5}U;!)aT\u{4}J!)a+\u{e}\
        N \u{1a}U\u{17}! a\u{8}U\u{1d} LDH E\u{10}\u{4} L~.!6a\u{e}K6 \u{9}}o! a\u{e}(\u{5} \u{1d}a)!?akv9!?aT%:!,a\u{b}\
        \u{5}F!=a`>K!Ba\u{19}\"b!?a?\u{17}q \u{2}2> x\u{12}_!(ax\u{1b}o!<aE|y! aG\u{13}\u{7f} 1`4 q\u{b}E (\u{2}~ pj\u{15}\
        !&`TA% \u{c}\u{19}: +<\u{7f}!9aDY\u{1c}! a4G  =b*!2aLr2 ]i5 \u{14}F]!8a)\u{1}_ ohd!!ahF\u{7f} 5\u{18}\u{8}!;a/_\
        ?! a\u{7}\u{5}T m\u{12}]! a\\=s &os \u{1c}x\u{16}!=a\u{1c}7\u{18}! `\u{d}w)! aW}5!(a#\u{1a}L \u{b}\u{1b}\u{b}!/\
        aB#P \u{4}GZ!GaMJj SEz!!aww>!5a9lr +.V!Ga|!{ Ky5 }iG T\u{1e}G!<a\u{1d}[c! a?|\u{7f} \u{7}c) K9L \u{13}\u{5}^!\"\
        a<Vv bcG! `;@S!AaY:_! `zau! a@cN!<aEHQ!!`\u{13}w\u{3}!GaO\u{7f}\u{11}!\"a\"\\\u{15}!3a\u{1d}/'!%a\u{2}\u{9}= #`\
        \u{17} a\u{17}< 0@O!\"``\u{13}l!+aUY\u{11} <\u{1}\u{18}!<awwB!$az.P!Ea\u{3}m% \\R) `k) '\u{17}w fT\u{10} \u{14}\
        \u{d}, \u{13}\u{1c}4! ah|c!8akk#!=a\u{13}7% BL= ehn!!`e9y!Ba8X& I\u{3}:!Jaz\u{1c}\"!4aC\u{10}4!%`L\u{4}8 \u{12}\
        \u{0}W Xhb! a\u{0}_  Z\u{19}3! aUL= \u{4}\u{c}r! `f`]!;`!Ap \u{1d}\u{6}} \u{7f}?3 ?\u{14}\u{1d}!+a[9W \u{15}a`\"\
        #`4`}]g! agJz!\"`=\u{16} !2a\u{b}7'! a\u{11}2J \u{19}{@! aS\u{a}[!,`,4\u{c}!CaN<\u{1d}!#`\u{5}#\u{1e}! aTsa!Da\u{2}\
        \u{c}e n\u{1e}\u{12}! a\u{11}\u{8}\u{1a}!)a\u{d};&! `|\u{13}H!<a8RS \u{13}4o\"#` `+A\u{15} 43\u{7f} EV$!/a\\\u{12}\
        :! `}sC!=ayF}! aue1!)`J3@!4ae]J! a\u{c}\u{19}\u{1b}!&`\u{9}4U! aYTV G\u{4}h!>a\u{1f}I} ``\u{15}!)`E9L \u{17}bd!\
        4`'C~! `/)\u{14}!2a3\u{e}B!;a0TL!GaKvj! ar\u{f}o!\"aW0{ \\:\u{1b}!>a\u{e}5K!\"a\u{17}H\u{8}! axB\u{17} \u{2}:. \
        B~S!-`\u{7f}\u{8}\u{6}! aR] !$a\u{16}KJ G\u{e}h! a`\u{16}G!)aJRV #\u{12}j!%aN\u{16}n! a]\u{1e}\u{16}!0atV\u{1e}\
        !&a|0\u{7} \u{6}*\u{f} g05! `hyo!<a^Zz!?ac\u{1e}\u{1f}!\"`h.M \u{f}<k!1`^H1!!`'08 Ii\u{4}!'a],\u{10}!=a\u{18}^h\
         2Hx Hw\u{7}! a\u{7}\u{18}M!&a4qU! a63V! a\u{7}^`!Ja;=T a\u{1f}\u{6} 'b\u{7}! a\u{1d}\u{4}@! aZNB!\"a@\u{14}\\!\
         `\u{14}\u{13}Q uAY!7a6\u{4}h!>a]1x! aS\u{f}* >_N! `\u{2}\u{15}T!+`&$\u{13} \u{1c}j, \"cA!<aN1M!DaIm^!&a!6e x\u{1e}\
        s!<a=6~!!`?~M!=aV_Z 1:d @Tm X%&!Ca\u{1b}\u{8}0!;a6c6#+`-`*`Pj\u{10}!4a\u{6}\u{1f}\u{18}!-a<=<!7au9E d[G!4a\u{18}\
        Zb!4auQ\u{7f}!!`YT- r{Z!%`1\u{b}g!Ba0]i \u{9}\"y! `\u{15}Wa! a~Mg! `Q\u{1a}q!=a2\u{b}I!%`^6[! as3` V4q!4aDl|!'a\
        Tz\u{7}!.a1\u{18}\u{10}! a\u{e}\u{f}\u{1a}!Eabw#!'a\u{0}\u{0}4 h\u{c}{!%aU=~!2a<H.! aE#n!9a3m\u{0} r\u{1e}! q\u{14}\
        \u{12}!=ai*\u{14}!)`us$!(a(i.! a`\u{15}\u{8}!,aN\u{b}H!$aD[L!8`Bi\u{e} *5C 5\u{18}\u{9}!?a\u{8}u&!'aa\u{12}/!=a\
        9+1 \u{1f}Z5!Jarz9!!`\u{7}#I!2axRS!Ga\u{13}\u{1b}\u{11}! apb2 \u{c}K>!(`<\u{d}\\!$a)1q l$\u{b}!<ab'\u{10} ~A\u{1c}\
         i\u{18}#!6aX\u{e}/ \u{12}\u{e}8! aQx)!!`=\u{1b}< Y<@ M\u{12}A!<a2%G!0aXl]!+`\u{f}D\u{18}!5a{2<!4`00U!?a+x3 \u{0}\
        \u{b}n _z\u{8} e5\u{1d}!!`=0\"!$a,U8 \\w\u{12}!&a>:\u{1e} 2b  $\u{15}*!!`5)6 xDa \u{1e}ik!;aS\u{e}\u{b}!$`\u{10}\
        _&!<avcc!*aRZp! `_H\u{1d}! a\u{17}u; T\u{8}I (LU \"ea!<aq\u{1a}\u{7}!<a})'!8`3@/!Ja\u{1d}CG MGq $g9! `\u{f}:^ x\
        )a g%\u{18} \u{6}e1 JJ8!4`\u{0}\\S!?a\u{0}2q :r| %c\u{2}! `\u{17}c\u{4}!=arjQ! a:Jc \u{1a}\u{5}o!>a$l\u{1c} yJx\
        !#`(!}!/a\u{10}^!!-al w\"(`4`N'\u{7f}!1aQ%\u{e}!4a@R(!\"a0}{ \u{9}&|!4an0(! a\u{1b}Bk! `V\u{6}6 \u{8}D_ Ps= \u{1}\
        \u{4}k  ,{!,a/7v! aMS%! aq]\u{a} +=0 G.6!4a\u{1c}\u{1e}Z!$a\u{1d}8[!#`h\u{13}:!;`.Sx! `F!\u{d}\"#`!`+<S!#`W\u{18}\
        \u{19}!;a2\u{14}# QC' EP0 \u{1c};6 v*P! ah\u{18}}! a0\u{13}\u{8}!=amy\u{7}\"+`#`\u{14}T;!CaQb?!?a]\u{4}f R_q (u\
        \u{1c} \u{15}u\"!4aE\\<!<a\u{1b}iQ!Aa\u{f}hI!Ga>3L $(a! ad\"u \u{11}\u{16}} Mr\u{1}!&`C\u{9}\u{18}! ahn\u{1b} +\
        {C \u{3}uI!;`Z1S!)aI^U!Ga95g! a$/\u{19} d\u{5}X! a]Q\u{14}!Ja!\u{9}\u{18}!9aa\u{6}4 K\u{1f}z!Ja\u{15}|N X\u{0}n\
        !$a`ir!<a0le! aBCi Zi\u{0}!\"a\u{14}\u{5}\u{17} 9r,!<ag[4!#`iW[ 8\u{4}r \u{1}\u{3}~! `[^\u{1f}!&`a_j! `\u{13}/!\
         &U\u{c}! a%;\"! aW\u{0}P!\"`&u\u{3} \u{15}r !.aPnG \u{1}~q *}\u{15}! `\u{5}H?!\"`=om#!`$`4`\u{7f}\u{5}y!#`h2\u{7}\
         bR\u{10} [DB \u{d}\u{7}N F$~!&a\u{1f}\u{10}\u{11}!<a\u{4}\u{1b}@!Ea QB!!`|\u{c}I!Ja\u{7}6a! au\u{11}o WO#!4a>\u{16}\
        ' \u{16}\u{14}?!-`\u{18}eA coS!Ea\u{c}Xw o2\u{9} g\u{8}) #@B \u{7}\u{7}y 3FJ 0OR!=aw_V eAj bA\u{1a} \u{15}r !+a\
        \u{7f}9x s\u{13}\u{18}!<aAE,! a^-<!JaB&U J\u{1a}j!4`['\u{b}!,`~Y- ;\u{6}-!;`Tj_!/a qg!\"`.;\u{a}!<avH\u{a} \u{6}\
        pX! aai\" zS/ A&= \u{7}BE!!`a\u{4}\u{13}!&a\u{13}(N \u{16}L]!=a'\u{0}s N/! O@0! a&&> XJT!,a+Cj! `\u{4}Co!;a\u{1d}\
        q/!<a)3g!&awu\u{14} ;t\u{1a}!\"`W48! aNq=! aS)f \u{11}\u{c}| S(~!4aT<\u{7f}!Ja.:\u{a}!!`h+\u{17}!+a\\S\"!$`+n3!\
         a\u{1c}wz ]n\u{e}! `$~\u{16}!#`V\u{1c}^!=a\u{a}\u{13}\u{1c} \u{19}M( Nw(! aj\u{14}`!\"a\u{11}Z\u{b} g\u{5}\u{d}\
        !Ja<{p! a\u{13}4r! a~`x!Ga$p\u{5}! ``j\u{12}!=a\u{d}\u{13}\u{13}!=a$c\u{14}!\"a\u{12}-\\!4a>*c! a5p\u{16}! `V}G\
        !4a\u{16}\u{18}H <)| @o\u{1a}!\"`=g2!;`}\u{e}G!'a\u{1a}Hh r\u{18}z!<`r<{!4`+\u{f}O @x\u{17} \u{15}v\u{1c}! `\u{12}\
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
        !'aW\u{16}I DHk \u{1a}c\u{0} \u{8}\u{4}\u{1} }Y\u{11}!=a7n2! `%bC!*a|9I! a0QS \u{7f}\u{b}1 &[P T\u{c}\u{3} t`8 \
        q3a! ahS\u{f}! a\u{1c}69!(ai/D!\"az\u{18}B!;a\u{1f}]c!=a\u{1e}|\u{b} n\u{4}u /[|!Ha\u{11}i\u{12} \u{1}%Q!\"a'*d\
         <m\u{5} b#\u{8}!\"ap\u{1e}\u{8} })- \u{3}\u{4}F!8``^o! aAV\u{0}! a\u{0}\u{1d}\u{b}! `\\c, 1|,!Ga|]^ S\"\"!<a\u{11}\
        J' b\u{c}(!*aQi0 kw/! a\u{19}\u{14}5!\"a7@d!?a%i\u{16} t\u{16}K Bol fk) z|-!)`B!3!<a\u{2}uF!#`}\u{f}t!%`%.' a\u{f}\
        F!<a_\u{1}M!3a{Q`!+`\u{3}Ce!+aE\"t!)`\u{1d}?\u{13} @1\u{14} hK\u{17} \"\u{c}'! a\u{1d}t=!@a!(\\!<a\u{1c}gb!Jah#\
        &! `Wl'! `+9L 8)\u{5}!Fa\u{15}c\u{c} &*B dCj!&agW\u{9} \u{10}\u{10}\u{15} Ze\u{1c}!-`OY ! and#! `!\u{e}#! a&\u{16}\
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
        `u .#>!,a'A[ e\u{9}h! aS?8! a]9V!Ga\u{7f}F\u{a}!Aa&)\u{c}!'a4}@ \u{10}G\u{17}! `H`U! `_ba!)`\u{16}\u{6}~ 2L*!Ja\
        ^\u{15}0! amS2!Ja+\u{4}N!\"`w{w P~\u{0}!4a1[\u{f}! aCW\u{19}!.a@%A d$m! `2uu!0`S}\u{11}! `\u{6}\u{4}7! `8\u{1b}\
        k!GaS\u{12}z! ` 1>!7ax\u{6}F!*a]\u{13}\u{6} iN\u{14}!+`mg.!<a\u{e}\u{8}R! a\u{5}5r!Ba.6\u{7}!<a\u{15}\u{1b}N! `\
        \u{3}.w!<a\\\u{7f}\u{1}!3`qd\u{6}!(a\\d\u{17}!<aG$!! `'\u{a}-!9aG\u{1b}7!4a:\u{c}H \u{1}D# RR;!7a@2Y!\"a-hk \u{a}\
        +? 1=L!7a|\u{1}] v{t 5fJ! ac\u{1d}\u{d}!7a#se \u{9}\"j!&`V_m!!`)6\u{d} bR$!3`4\u{5}4!\"a\u{f}N5!>azOD \u{8}\u{18}\
        T!\"`Hl\u{11}! aH;#!\"`S\u{1}U! a\u{11}Z~! aAU\u{15}!<ah|\u{c}!Ea\u{1a}t$!!a9\u{8}+! a\u{c}\u{7f}-!\"a\u{3}'= I\
        df! a\u{7f})7 -\u{a};!3`\u{0}kF!!`]_X \u{14}&y!Ja%0y!;aj5y }5}!7a\u{7f}\u{10}\u{12} I\u{e} ! `Z>9!\"`\u{f}\u{1}\
        S! a8\u{10}i \u{a}Ar! `NHL!4a\u{16}1j! a=[}!'ab`N [Pl A/\u{1d} >/Q!!arnT!*`pZk! a~\u{e}k n\u{11}Q! a5\u{11}\u{0}\
         ID\u{1c}!?a!e]!+a\u{19}'\u{12}!'a\";a!\"a\u{4}Cn! `L'&!-a\u{19}0&!JaUY/!-a\u{7f}\u{15}W!4a\u{d}n\\ \u{10}5z 6#\
        Y \u{6},a \u{18}a\u{11} (25!=agR6!2a\u{8}\u{1e}s! `Uz\u{1}!Ga\u{17}\\\u{d} i{_ rlh! a\u{8}< !Ea\u{1b}yT!;am6r!=\
        a-^\u{1b}! a0n! A&-!\"a}FH 1@S!&a#\u{15}\u{14}! ac\u{17}\u{14}!=a$@W T\u{8}u!4`\u{5}'v!JaV\u{1e}\u{1e}!3a\u{0}\u{15}\
        &!Jat\u{12}? 5HD!Ja(lm \\C\u{14}!;`VA;! a**W! a0\u{2}s \u{f}\"w!(a\u{d}}T!Ja2oa! `:`f!Ga}i~!+`e\u{4}\u{1a}!4a\u{1f}\
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
        `Bac+\u{e}!$a\u{19}-B!%`\u{4}*D! a\u{8}Cb!Da\u{11}\u{b}k!4a=9o!Ga]\u{e}\u{17}!Fa)n\" \u{2}\u{1f}#! `__' i\u{4}0\
        !4`I$X!'a>\u{c}_ *_\u{18} $u'!7aAa< C'p M7*!;a\u{5}\u{17}?! a\u{11}p\\!!`\u{7}\u{a}\\!<aDO\u{1e}!Ba2_D!+`sTM 1j\
        \u{1} b^\u{d}$&`%`'`4`\u{12}C5! a\u{a}Op! ax?\u{0}!$`\u{7f}2#! aX\u{b}2! `kK4 \u{2},c mD\u{7f}!3a)\u{b}\u{1d}!%\
        `6.9!#`vDT \\jt a\u{d}\u{7f}!3a8Q\u{4} \u{b}=8!>akuP \u{15}\"l!Ga\u{19}1\u{4} \u{14}O\u{1b} \u{19}\u{b},!#`\u{e}\
        _Q \u{1d}\u{12}V 5r\u{c}!\"`QL@!4a\"kH Z\u{a}W ?)c!;`o\u{1}\u{1}! `\u{11}#\u{c}!.a\u{a}\u{d}\u{10} z[\u{19}!)`%\
        ZB!,`\u{10}2V!;a[#\\!;a\u{1f}\u{10}#!;a-Np!'a\\C~!*a5\u{12}\u{1}! `=o&!Ga\u{f}=*!%a/\u{1e}G! a\u{8}\\{!\"a\u{8}\
        \u{5}}!Ea\u{e}p\u{7} \u{11}\u{13}\u{c}! `\u{12}J\u{15} \u{d}T,!)a7SH!,a%.Q z\u{8}R! ap\u{c}u ss\u{c} \u{17}j\u{1a}\
        !8a4\u{1c}*!#a\u{13}S> -\u{1d}Q \u{c}Te!=ao3\u{8}!Ja\u{7f}\u{1c}\u{f} h`3!<a\u{3}1Y!*a|a\\#,`.`0`A>t!&`vh}! `)a\
        \u{18}!!aOLH RCY!%`USa! `y!\u{12}!8`\u{19}\u{4}\u{15}!'a\u{14}*X!(aZet \u{1b}g\u{a}!;`TO\u{1c}!<a<\u{15}b W\u{d}\
        }\" a3`OaT \\\u{8}g!%`itp >-\u{4} q\u{2}1!%a;mG!?ag2}!2`&T\u{16}! a\u{0}f\u{1c}!-a;\u{1d}*!/an;I!9a\u{13}{9!Ja\u{1c}\
        U<!!a\u{1b}O>! al\u{1e}#! `AkC!%`W,Q \u{14}T\\ I#]!9a<`\u{d}! a\u{5}t !*a}!\" \u{5}\u{f}/!%`\u{3}oH!$a\u{6}op o\
        K\u{4}!,a\u{2}:i!/ay;\u{17} m\u{5}\u{18} Q3B ,\u{1d}X pW\\!7achj sgq!>a8<s!,a\u{4}M\u{7f}!CaUnK! `>cT!-`B%\\ \u{2}\
        C^ 5Sw!CaYf\u{f}!\"aGO% 9N? ^G@!!ae.A!&a`\u{14}O +!l!+`NEq!(`\u{e}gx b\u{12}\u{1e}! a\u{1}\u{17}'! `Lb8!?auO?  \
        \u{d}j!.a\u{19} k!-`1\u{7}#! a=\u{1d}x!,aRyw!,a\u{9}n&! ar\u{11}8!,a\u{1}\u{6} ! a\u{3})f!#aEp\u{0}! ac\u{0}\u{11}\
        !!`oG#!Ja\u{1}}# s\u{13}7!!`\u{1d}\u{0}r!2a\u{1b}ey!,aUd\u{8} \u{0}\u{1f}& 6\u{1d}>!=ap0L! aR\u{4}Z wr_ [\u{19}\
        | \u{c}\u{8}\u{7f}! a@\u{11}\u{1f}!$a\u{e}0Y!5`N9\u{0}! a9\u{1c}b X'\u{7f} \u{17}\u{17}\u{12}! `5\u{4}\u{18}! `\
        g\u{7f}7!!`&}\u{2}!=aDa\u{13}!'a*E\"!Ja'[{ @3~ \"'# m6]  \u{f}y!Ja7i\u{c} q#& 9\u{1d}<! a:\u{8}>! `xd\u{10} \u{3}\
        \u{d}\u{11}!(a\u{9}C\u{1f}!8`\u{1c}Y4!#`}\u{1e}@!-`1{9! `drB \u{e}\u{a}_!4a}\u{1a}y \u{4}Z\u{18}! `CJ_!>aOi\u{2}\
        !<aAlx!?a\u{15}d\u{5} ,\u{15}\u{16}! a\u{1}\u{7}\"!!a\u{d}4&! `qvj!,a99\u{3} \u{f}P\u{10}!(`U|\u{16}!\"`\u{1}ab\
        !3aVIe j<q V\u{1d}t!\"a]\u{7f}\u{8}!#aR\u{1b},!<`CX4 %J; \u{18}\u{11}=!.aO\u{1b}\u{a}!7a4q\u{d} ;\u{7}! U%( s\u{18}\
        q!+a\u{d}\u{17}\u{0}!$aO\u{6}\u{1d} O^\u{1f}!!aPtg!Da\u{1a}wy vH\u{1c}!!`\u{b}r\u{1c} 0K%!\"`&_e '}\u{3}!9a}m\u{9}\
        !<auI(!!`R\u{1f};!&a\u{10}YS ]\u{1d}\u{18}!Ja'\u{1a}+! a\u{f}JP!;`\u{2}Q_!=aqVg! a\u{d}{|!4`Vg\u{1c} j\u{a}& fI\
        `!&a\u{18}\u{4}f!+`6l\"!#a\u{19}k' X{`!)ah\u{a}s!=a\u{0}{}! aGZ~!+`{\u{1d}\u{a} \u{f}\u{1f}= \u{11}x`!(a\u{2}2f\
         =\u{c}h fb\u{1b}! `\u{8}h)!(a;bR! a]Ob!!aUeq!Ga^\u{11}q! a:5\u{a}! `z\u{6}' tP, L\u{7f}>! a\u{17}\u{9}T!2a\u{13}\
        ek! a\u{19}8\u{19} \u{6}I. FJQ 80n!#`\u{14}li!;a\u{1b}5m!2aq\u{5})!(a6Gi! a`N= $tG m1t!Da0j{!+as\u{4}!!=a3E& \u{f}\
        @K n\u{16}{ e\\@!+`s&~!?a\u{3}N\" \u{f}rE!+a\u{1f}5h!*a5fi!<aVN\u{4}!!`\u{e}\u{1e}- D\u{8}< ]\u{1a}E!>aay\u{d}!\
        2atCS!1a.\\\u{10}!=a#(;!<aGl~!!`la% Zd*!Ba860!8a\u{1f}lH #fP!'`]N| 'U\u{7f}! a\u{1a}=\u{1a} Tn=!%`\u{f}DO!#`Gaj\
        !.a{\u{18}\u{10}!)`+^=!4a'\u{7}\u{5}!;a*E\u{12}!9`AF\u{1a}!=aW\u{7f}' Luf [Yj \u{e}?\u{10}!*al\u{0}\u{11}!BaEr)\
        !5a2a3!#`[g>! aA\u{1e}L!\"`d{\u{e}!<afv !!a_\u{10}= '\u{11}=!\"`\u{b}\u{1f}\u{14}!8`_\u{15}Y!\"a-Vz! a}2\u{d}!J\
        aS\u{1b}\u{15} \u{15}@\u{18} ;o\u{19}!=a<}g!&a56< \"hW!(a93a! `KVf!\"`v'\u{d}!\"aAYG! a\u{1}VU!'aDr}!*a\u{1e}\u{11}\
        \u{7f}!#`Zk\u{10} LgE!=a\u{5}\u{1}d! aHJ\u{2}!>aV'5 57R!?a\u{1f}#c 2\\:!!`#\u{10}c! `I\u{9}2 `?6!-a\u{4}1F \u{18}\
        Yh b7t!?a\u{19}7x!Can3\u{5} |y\u{c}!1aUtI! a\u{0} p!Ja\u{13}cz u`|!!`{0\"!,akL&!<a2'\u{1d}!#a\u{d}\u{9}\u{1f}!J\
        a\u{2}56 r?v 1^W!=a\\~g! aS;t! `'6\u{b}!2as!# 5g& AwV!=aP\u{9}S!8a}\u{0}g! a_q@!Ba\u{3}1O!EasNa F?r \u{7f}\u{6}\
        \u{2} 74\u{7}! a^nf!Ha+D\u{12}!&`<\u{0}1!7aKb\u{15} \u{10}\u{f}\u{1a}!;akqC!$`p(\u{7} '\u{3}5!<a\u{2}\u{12}[! a\
        \u{f}\u{b}\u{16}!<a \u{1d}/ c'8 \u{6}qA \u{1}\u{7f}a!,a4\u{0}\u{16} k\u{14}6 \u{10}*G 5\u{1d}v! a3\u{1e}\u{1e} \
        dC0 \u{d}\u{d}9! a\u{c}Gx!-ao\u{5}1 \u{1d}7e!>a%\u{0}x!=a\u{f},\u{a}! `\u{5}n\u{10}!#a\u{1}!p ;\u{17}\u{19}!3a\u{8}\
        y1!Ba:\u{b}]!Ja9-d \u{4}xe!!a}d\u{4}!&`+A\u{9}!=a;<\u{13}!=aht9!+a\u{1a}\u{6}S!?aO\u{9}g b]\u{4} 5$\u{16}! am\u{f}\
        \\ m>r! an\u{16}< t\u{0}k!)`$N\u{1}!\"`f\u{13}\u{16} ,\u{19}\u{18}!(ak:-!4ak\u{19}Y!6`qjC\"!`\"`\u{4}\u{d}J!7aR\
        sW!4a\u{f}w\u{1f}!<a\u{a}\u{9}\"! `}G'! af D!!a>CO >K` 4:b!Ga5lt!\"a%/4! a7\u{7f}H! `\u{1}pI!Jap\u{1f}Q!7a;\u{12}\
        \u{0} \u{1c}F.!/aIZ6 \u{19}[; DcB!-`Vau!\"a\u{18},0!)`\u{1b}U4!&ak\u{16}g! `\u{1f}\u{6}|!?a\u{2}x\u{14}!>aYd.!'\
        a\u{1d}\u{1e}I \u{15}\u{15}h!6aUd\u{17}!$aW&=!Da\u{1e}}\\ ~nB!$a+U\u{10} ]\u{12}\\ \u{0}s\u{6}!,a\u{c}\\\u{13}!\
         `W\u{13}\u{18}!GaL\u{4}\u{1d} rlX \u{f}![!<av3u =#\u{3}!-ay=\u{5} \u{1e}[\u{1e} ]c-!)a\u{4}4\\!4a)R\u{5} !\u{f}\
        S!Jan!e fE\u{e} >9/!)aoo8!5a]wM \u{15}\u{11}\u{18}! a,@& i{. Q\u{15}3 =\u{1d}T!4a\u{7}so w>\u{15}!Aa7R#!)`~c& \u{a}\
        \u{6}`!4`'\u{1d}i!#a_\u{1e}\u{b}!\"a :\u{1a} \u{1b}#\u{1d} SR!\"!a4`L75!4`#\u{10}\u{5}\"+`,`\u{3}t\u{f} mX'!;a\u{9}\
        |P!#`Sju! `_O\u{10}!#`RN\u{15} \"w% F\u{11}> 6\u{4}K!Ha\u{7f}FN \u{14}]f Bo\u{4}! `f\u{17}\u{11} |&?!4aI;C!&aI\u{16}\
        E! a{jJ! aljf Bns!*a\u{3}u\u{6}!<a\u{0}'2 O\u{a}7!)a\u{1}7Q!=a@t]!;`\u{2}}\u{c}!+`\u{a}6\u{13} ET`!\"`k[\u{14}!\
        6`v\u{16}R!!`\u{16}r\u{10}!6acnJ!1a\u{1}Oe \u{2}zz ?\u{1c}\u{1}!9`\u{3}-\u{1f}!#`\u{17}\u{1d}0!(a_gU!<a\u{9}\u{1d}\
        f!+`Xd(! `q\u{11}2!4`9Hn!<aMI0!8aX47!4aTK}!7a\u{1e}E\u{18} rP\u{1a} 0C(! aBN1!4`]A@ t:A! aH\u{7}F!>aUAJ! a\u{c}\
        (M!)a\u{e}\u{a}\u{9}!+`\u{9}\"u! an|\u{16}!&`x\\) p9.!4a{^1 NNY! `&\u{2}\u{17} 7\u{a}\u{18}! a+o- Wn6!:`3W\u{10}\
        !-aDp\u{1f} J`&!#`sdD!(aVV\u{0}!?aXiy :XM!+`T4Q!!`\u{d}Y[ L\u{1f}J!#a1PP!GamT`!.a1 i G|8 C3N!'a\u{e}\u{11}\u{b}\
         \u{12}?I!?aFf\u{14}!(aP\"Y @lr!\"`\u{13}1y!)a)D\u{19} \u{4}B$ &40!Ha],\u{7}!\"`X\u{0}\u{f}! aP8$! azZ? ?\u{1}q\
        !4ae\u{18}u!?a\u{5}\u{1b}V!\"a`dh!=a/\u{18}H!@akIS!6a-NH rem!<a*QS!!a\u{14}'c!4a<gN!4a!9S ]}U!\"a^u`!;`2\u{7f}\u{0}\
        !\"a\u{d}}?!>au>I! a+S{ ?*\u{9} \u{e}10!4a:\u{d}D!#`\u{11}\u{b}\u{1f} vQ)!?aMT%! `3>E m1\u{9} vkM! ab$f!<a'zj!!\
        `(5{ Z%Q! aJ\u{10}s jq| \u{16}^\u{f}!\"a7\u{15}2 \u{6}\u{13}3!#`w\u{17}q e[s!>a\u{1b}\u{12}v! `7kx!!`eE\u{17}! \
        `gca! `$re!;`vY{! a6b\u{11} J5\u{17} \u{7}q=\"!`?aZ\u{1f}O! a_Mg f\u{9}w  Q\u{4}!8a7\u{f}/ Ujw!?a2!+!4aJ~`!8a\u{9}\
        'a!#`7M,! aY\u{16}l hh?!Ca\u{c},\u{7}!8a\u{5} !! a\u{3}K' De7!Ja+(L!JaG^g \u{4}R: \u{b}\u{9}\u{2} >\u{14}! !3x \
        K\u{5}\u{2} Xd\u{4}!\"a;6\u{1a}! aYrd!8agDf!Gaf ~!(`\u{6}w0!&`r\u{c}D\"8`#`Ao]!4`Fz\u{1a}!Ea\u{7}=W O\u{1}u x|\u{5}\
        !Ca\\}!!+`\u{9}(G Q\u{1b}^!\"`\u{b}9h!8a4hh!4a5t}!Ca\u{1c}(\u{1a}!EaS\u{0}2 \u{7f}\u{12}>! a6nM!?a4?b!\"`T!\u{1}\
        ! aRQ\u{5}! `F\u{15}\u{1b} }k6! aK8A!DaGm< #(l o_{ \u{15}\u{f}\u{f}\",`4`b0x 6|| {0V!2`X\\`!0`\u{12}4\u{7f} -dJ\
        ! `\u{b}\u{e}e! aQs\u{b}!/a\u{9}h\u{1d} \"v\" iJ4 \u{18}#P!Gad\u{18}n!0`Qd\u{12} F\u{5}C!4`bCJ \u{14}\u{d}h!)ad\
        {\u{6} -\u{1b}r!=a=Hu evv 9A\u{16}!*`\u{c}5\u{1a}!,aP[$ \u{d}\u{19}4! a`B8! anCl \u{17}5%!*aI}3!*`96Q! `\u{3}W\u{7}\
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
        !%`\\\u{a}\u{7f}!?a\u{12}K\u{13}! a)\u{17}\u{16} \u{12}wC!\"a\u{1d}p&!<a~8)!>aX`K!\"al\u{9}W!8a`Y\u{1e}!;`U\u{1f}\
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
        ! `\u{6}~\u{19} \u{1a}_l!\"`6/n!.a?\"~!\"`US\u{16} N\u{e}B!7a)\u{f}S '\u{14}5 ^tZ!&a.i[!;a9\u{1c}\\!Ga`>t\"#`<a\
        \u{15}\u{b}}!-aPh\u{7f}!#akMc!%`#=n!/a<K\u{1a}!!aA}9!%aC\u{5}i!(a'\u{16}r oa+!<ar5: Z\"\u{11} 0}\u{1e}!%a\u{10}\
        k+ 4/E $+]!7a\u{b};]! aj\"^! aw\u{3}\u{5}! awc< z\u{1d}R!4ao:\u{16}! a\u{e}o=! a\u{12}\u{1b}j!*ad+y!>a5H1!9a\u{a}\
        I9!?a.[Z!5a\u{1b}1\u{14}!,`(i\u{1e} \u{13}\u{1e}\"!4a0X: z\u{1}l! `\u{13}?p \\n-! a~?\u{1e}!=ani\u{1f}!*aC8#! a\
        n\u{c}'!#awN)!!`j/1 C\u{1e}8!4aM\u{1e}I YQK!>a\u{7}Vc!7aP\u{11}{!<a(H\u{13}!<a!V9!!auJC tfs!8aFn\u{1a} f[!!\"``\
        VM!'aWL] \u{4}\u{10}d!%`=\u{7}i! `=ak!JaY\u{1b}r D \u{4}!EaOx\u{1c}!4`K`$!<aDGq!'aDR\u{a}!!a;_\u{12}! `XT/ $:g \
        \u{6}\u{b}g \u{2}^m!#`{\u{a}\u{5} RG\u{18}!\"`\u{e}O\u{1f} {+m! a\u{5}M,!\"a>\u{6}8! a'C`! a\u{3}9\u{b}!&a\u{11}\
        \u{18}\u{19} 'O1!#a_o8 \u{c}9>!=aS?V!8a8(_! a5\u{1a}j!-`mm\u{7f} \u{15}\u{13}& v/B!5`,YB!(a9\u{1f}r!JaKU\u{7f}!\
        #`<al! aB*I!*aTkI!:`bxi 3\u{f}r! `\u{1f}]\u{7f} 1a'!4ac%_! a\u{a}Ap pmz \u{3}D|! a\u{1a}\u{1}\u{1c}!4`^\u{d}\u{9}\
        !/a}\u{10}\u{9}!#`X\u{7}\u{12}!<ad%#!=aNk@! a:!E! ae\u{1b}G!4a&~n! a\u{a}\u{3}\u{16}!Ja\"-W! `M{Y \u{10}\u{11}}\
         v\\> Bnl szw! a\"Vz +l\u{2}!4`\u{a}\u{1f}\u{11}!4a\u{1e}_\u{1d}!!`!Q0 \\T1!4a\u{10}0] \u{14}\u{7}h \u{18}gn!Ca\
        \u{a}\u{7}p!Ja`=\u{11}!\"`KN\u{1e} \u{f}\u{f}S!=a`\u{17}u \u{1b}x\u{1f}!<aU!#!4`*I;!*aT\u{7}K! a_2X *}\u{4}!\"a\
        x1\u{14} G\u{e}\u{16} \u{0}cI! `e\u{2}P!!aSJT!%a\u{4}ZT!6`4:e p\u{16}u! `&x\u{12}!1a\u{14}y&! a+wx! a\u{7f}!% k\
        \u{18}\u{7}! `\u{7}\u{10}\u{15}!;a\u{1}:F! `v'%! `1sE \u{19}VQ xp]!#`A\u{18}U =W^ ~>l k\u{1f}\u{f}!\"`d;A!4a\u{18}\
        G{!.a%s\u{7f}!6aOP\u{10}!;aQ\u{c}1 \u{15}:u jo\u{4}!?a~92!Da&-9 }.=!-`\u{10}\u{1c}I!4`\u{f};X!<aF`\u{7f}!&`\u{7}\
        b\u{1a}!GaW.& E|s! `9h\u{6}! aSH\u{7}!2a\u{b}u\u{13}!\"a\u{0}RA! aQ6`!4a Ev!&a-8.!#`\u{6})A >\u{13}I!8`pHV h=a!\
        Ga4q# \u{9}\u{1}d!%aJ,k!7akF\u{19}!\"`+\u{1} !9a<I&!%a\u{17}\u{2}E!!`\u{12}\u{3}\u{11} 'T\u{15}!<a\u{e}Z=! aH\u{a}\
        @ T\u{13}\u{7}!;a4i\u{1a} *-1!7a\u{11}73! `'g9\" `#`W\u{8}?!(am][ ,=3!\"aFa> *~V HX\u{19}! a^\u{f}% k\u{3}<!)a_\
        N_!)`\u{16}J\u{1c}\"#`\"`\u{f}FE!EatsO!%`\u{13}Gh! `mc{! a\u{7f}\\\u{1f}!4`bq1!Ba\u{14}+4!)a5O\u{12}!,ak\u{18}\u{19}\
        ! a;\u{8}\u{1c}!$`\u{7f}'L! azN[! `7{f!DaAh\u{5} F\u{8}!!*a\u{1f}lV!'aLza!Ga]{\u{12}! a!\u{8}g!,a\u{8}|\u{10} B\
        u1! a\u{7f}}T \u{16}0B!#`i>d!8aFw\u{6}!Fa\u{15}@>! `P\u{11}O 1\u{a}v!%a-*\u{7f}!Ja\u{e}\u{12}\u{1e} 7W6!3`?;9!<\
        asl\u{b}!)`Ii\u{15}!Ja5Y!!;`8\u{11}c!Gat7u$ `#`)`-`\u{1e}b\u{1a}! a\u{10}gS <(\u{f}!\"a#\u{10}; \u{1c}\u{7}?!3a\
        \u{5}Un \u{9}Js!*`JW& i_d! atqr!?a0\u{15}2 \u{7f},U!4a#\u{13}U!.`\\f^!Ga\u{10}J_ cZ\u{1f}!:aV_,!'`m\u{16}\u{d}!\
        $a \u{1d}\u{18}!$a}\u{8}\u{19}!Fa\u{4}J> \u{1d}_A!#`\u{7f}6r!%`0\u{3}\u{e} },[!%a3\u{15};!Ea\u{19}wg!\"`vhy!-`^\
        \u{10}\u{b}!GaE!\u{1d}!>amj\u{4} pn\u{1d} 4)\"! ao1/ &/[ \u{7}?z \u{6}\u{12}~! `\u{3}j\u{e} b\u{12}\u{13} OI\u{1c}\
         \u{1d}{%!GajL)! a\u{0}UN!4`M;\u{13} \u{4}*\u{e}!<a%^4 !41 X\u{9}W!\"`H8X!;`T\u{17}[! `Ksu!!a\u{15}Wy!(a\u{d}\"\
        Q! a4%X!=a\u{14}\u{0}X x\u{15}Z! a\u{1}'#!8a$\u{17}-! `O6f!Bau<o z_\u{0}!2aC?'!#` m]!'a\u{12}{x _'{ [@}!+`\u{1}\
        8\u{2}!;a\u{1b}>C \\?T!\"`$0g 5ew!\"a+%\u{7f}!Ga`P' \u{e}$\u{3}!<a-\u{1c}\u{1b}! aa\u{1f}? ?XQ \u{1b}yX c\u{1c}\
        l!=a,Fz pE. Dub j{L S\u{c}S!'a\u{14}hw\"-`,`9w\u{19} [m)! a\u{1}5<!;`\u{e}\u{4}< t3M! a0d\\!=a']\u{18} R'6 \u{14}\
        wy!HaJ\u{4}\u{18}! a%z)!<a\u{13}F8 j/) 6`J!4`^#W NOa%'`\"`(`$`4`@ | \u{7f}V\u{f} \u{10}C\u{1b}!<a\"\"\u{1f}!!`\u{3}\
        a$! avS7 P1[!*`\u{3}\u{4}i! a\u{12}Eq!=a\u{11}E\u{1f}!)`YSl!Ca\u{e}8\u{e}!Fa*#8!1`a\u{1e}F!<aeq_! `swj\"\"`#`^W\
        $!CaO\u{c}`!!agf\u{e} [\u{12}\u{14} :p)!>a\u{1b}h\u{8}!'a(Y\u{d}! a[{2 0<E!\"`!\u{1d}h!=aL6i! `9o{!<`pK\u{1c} ~\
        w% \u{10}k*!4aT\u{1d}1!<aC:\u{6}! `\u{7f}\u{1e}\u{12}!&`dj\u{1c}!;ar\u{1e})!!`BC]\" `#`_3_!@a+\u{10}c\"\"`Ba\u{1d}\
        T\u{18} HT:!?aa};! aC#\\!!`)m\u{4}!<a+|\" q|&!4a\u{15}oE!&aQ\u{b}c!<a\u{14}7(! a[\u{7f}H! `\u{4}\u{9}7 \u{1}+\\\
        !)a\u{1f}\u{c}y!)a/!0!\"a\u{a}+\u{1}!\"aQ\u{2}\u{1b}!9aSR6\"#`!`yG\u{d}!Jaoy& Xv/!-a826!;`TO? \u{b}<P!<ap|S j\u{17}\
        f!0aHmL!*`_c_! aIft!,a0=;!&at A!4ar\u{2}J!,`):N 0il!:aHr\u{3}! aIv\u{9} {:\u{18} Z'1 \u{0}8Y! a\u{0}rY !;\u{8}!\
        *aLt\u{b} vJL!7a\u{9}\u{14}V \u{0}\u{7f}\u{7f}! `\u{c}J\u{19}! a!H9! `s9\\!Ba;qu! a^\"O! a\u{11}=o jM\u{1}!=aB|\
        \u{4}!#`)I/ OW=!4a~nz!Ga\u{10}Q\u{9} |C2!*aNf5 M3L \"\u{2}R 7hT!!ae!a cu !Gay6H!)`(L{!+`bn\u{d} \u{c}\u{f}\u{10}\
        !Ba\u{7f}o-!;`8\u{f}5 G<> c|I!*ae\u{c}`!4`\u{b}Uw!=ad\u{10}\u{1f}! a\u{10}L7!JadAX! `9\u{b}d! `\u{7}\u{1a}j!%a\u{1d}\
        m\u{3} \u{1c}a. \u{18})F!(a\u{10}]\u{1} : 5! `\u{16}\u{e}a L~l!&aKN\u{8}!!`BiA!;`MK\u{7f}!;`7A\u{0}!=aR\u{e}\u{d}\
        ! `\u{5}1R!Ga;\u{3}V!.`FAs 2dy!!`,B\u{f}!?a1@4!4`~BD!!aOfF ~:\u{1} \u{4}p\u{9}!>a\u{1}\u{1f}6!)a;48 J\u{16}U! `\
        \u{b}/s! `J9\u{a}! aJI$! a>\u{18}J!>aN\u{c}V \u{15}Vd! a\u{1b}Oe!%aKtn \u{6}\u{1f}\u{7f} .\u{3}\u{8}! `Zp\u{1d}\
        !<aEb-!>a-e1 Th6!%`'$<!>a;#?!<a|da! `65\u{8}! afZ/ :\u{3}y!%`R0 ! a589!\"`zhD!,a$cq!4a(\u{e}}! `M-\u{17} \u{11}\
        _\u{17} \u{d}vJ i@H! aI&I!;`=\u{e}j  mx \u{9}\u{19}{ \u{18}a\u{2}!;`=4\u{d}!Ja%\u{c}$ R\u{0}%!<a\u{12}_p!)`_e\u{e}\
        ! aZC%!,`UX7! a\u{0}hG \u{11}#I!;`s\u{11}[!!`\u{19}Z\u{6}!=a~l/!JaS#L R\u{1}\\ f\u{1a}r!=aHts!#`+d\u{7}! `%r\u{f}\
        !/a-AI eAX 8H|!<aRt\u{d} j;*! a&:.!.aN\u{9}A!9amk\u{16}!(a\u{1e}SU!Ga|+m! `LQv! a/f}! abQ\u{0}! `\\c\u{4}!:`hd\u{c}\
         tp& HB%!<ak7X!)`YSv  0\u{18}! `~x>!<a.\u{11}L!#`{Of \u{14}\u{17}~ \u{0}0, \u{8}JY!&a;/c!\"`\\$h!!``Em ?>8 u#: \
        kue *\u{1c}{ \u{c}[\u{1f}!>a\u{1a}R/!)`{RP ~\u{b}b! a&&{!-a\u{13}\u{11}~! a9.\u{1e}\"!`%`-@( )\u{12};!#aY5] \u{b}\
        3t! a!=Y pRi!%a\u{9}O% g]W \u{1f}\u{1c}\u{a}!9a\u{d}2\u{e}!1abz&!?aY\\)!!`Y;,!/a\u{15}!. ]\u{a}O!4aZ\u{18}` \u{b}\
        %~ H-\u{1a} ?KA!,a(\u{15}V!Da\u{7f}u\u{b}! a\u{14}w\u{e}!!`\u{2}m\u{1b}!!`]+- &iC T8\\!)aI(k +#r!2a1Gb \u{10}6\u{1d}\
        ! a\u{c}X8!Ga}Wc F\u{1c}s!Ga\u{1a}7\u{f}! a{\u{5}\u{12}!Ca\u{17}kP!)a]9]!Eah\u{6}u! a\u{e}{2!\"aw!i \u{1e}C\u{15}\
         \u{c}LU!4ay{\u{9}!+a2Ny\"!`%`'A\u{f}! a\u{14}o\u{1d} \\^t!;a\u{6}\u{4}\u{b}! a=\u{1b}\u{15}!<a\u{b}n6 l\u{17}u\
        !<a*L\u{b} :e\u{17}!Ja]d+ 1GJ +uk d\u{d}\u{1d}!Ja1&%! aZ?f! a\u{14}\u{1}o :h\u{d}! a\u{1}M/! a\u{1a}K3! `[\u{1c}\
        : {G\u{1} \u{d}3\u{d}!)a}Y  v}!!)a\u{b}T&!4a\u{5}W[! a\u{7f}*\u{7f}! abE\u{7f}\"'`\"`u\u{5}\u{8}!8av\u{1}2!Ja\u{13}\
        &; \u{1a}&\u{10}\"#` `6/5!FaC|U!>ak\u{b}_!!`r\u{1c}[!Ca\u{16}r\u{7}!\"`C0Q L#o!4a\\8)!JaiPY \u{a}|d! a4]l!(aRy\u{15}\
        !+`ilk!=a\u{a}h}!>a(K\u{1e}!=acL.!=a\u{7}\u{7f}K ~?v [\u{14}|! a2\u{11}\u{10} fvT! `\u{1d}Za \u{1}\u{11}u! `;9\u{16}\
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
        -L!<aH\\`!/a&Ox jr\u{3}!4aQ^\u{4}!#a;{\u{18}!Jalm\u{1a}!Ja\u{1a}\u{7f}E 64p! a\u{13}B\u{8}!+a4D\u{11} Q\\! {##!\
        ?a\u{b}_M!\"a#?f *\u{8}\u{17}\"+`Ca/7\u{1b} \u{1c}O%!=aG:h!(a4\u{5}\u{c}!!`+\u{19}_\"!`$`\u{1}s6!0ae8=! `#_@! a\
        cRV!8`!!c <_s!%a=`T \u{19}?\u{13}!\"adI.! az\u{0}J! `[\u{18}n! a\u{12}ru!.``!\u{4}!)a\u{5}i\u{6}!<aQ\u{c}I!&aW=\
        Q!9aKO !=a*M&! a1\u{12}J!4a\u{10}3\u{1a}! `\u{19}\u{7}\u{1c}! `\u{12}O<! a\u{13}\u{a}T!3a\u{d}Aj &~o \u{14}0\u{b}\
        ! a#\u{9}'\" `=aS]S$ `#`4`9` \"\u{14}! a! M {6k!*`kY$! a\u{13}+-!=aV}G! a\u{e}\u{12}S!(a|0a!8`~\u{1f}a W<k! a\u{15}\
        \u{e}{! a\u{13}3; Q\u{1a}\u{6}!7a\u{7}\u{d}\u{9}!;a.I*!!`3kX! `V\u{13}k!0aE\u{f}\u{18}!7aO4\u{7} 2\u{4}*!(am/I!\
         ` \u{13}u Zc\u{1} M\u{1d}\u{18}!Jaq\u{1}-!<a=\u{1e}4 Q19 K)g!+`\u{8}\u{10}z!+`s-\u{1c}! `EdV \u{4}t` gW\u{15}!\
        ,ajm\u{1a} Y\u{d}p |$w Jj-!;`\u{6}00!<a&^^!Fa+xj!;`\u{1a}>r!,a)e\u{3}!<a$n!!#a\u{b}\u{18}\"!'aXcT!<ax\u{12}h! a\
        lZx Wux! a\u{19}\u{13}O!&a\u{10}!d!Ca%e\u{16} @'$ \u{3}b, j<\u{7f} C\u{12}D G\u{1d}k )'\u{14}!+`/]2 \u{4}~G!Jav\
        q\u{8}! `\u{7f}q\u{10}!?a2\u{1c}\u{10} \u{18}1B!Ja$?\\!JaY\u{2}m! a6\u{1b}\u{2}!+`o}V!\"`$\u{d}\u{10}!*`\u{16}j\
        2 ;6@ #V(!?a-b/ l`t!<`,^\u{e}!Ga\u{11}@@!JaV\u{1e}R!JaSq# Ag7!9`X*}!.au3\u{13}!#a7jG!4aQ\u{11}V! a)=g!;`zB9 %:L\
        !#aaPj N_z!=aXg\u{b}!4`k\u{1a}&!;adhI H`L! a7u\u{1}!<a2\u{1}`! a*Z\u{15}!6aRD\u{1f}! `\u{11}:?! an-c!GaeMc! `-\u{13}\
        n ;hz!'agV?!*`s7U!8a\u{10}Ia!<`\u{11}H\u{e}!0`z\u{11}\u{16} 0=4!>aeGB EGL ~jk!!`|\u{b}p!)a7\u{5}\u{b} xs\u{15} \
        7\u{9}\u{1a}!Ja:H3! a\u{2}4@!=a\u{e}N@! a\u{16}\u{b}[!\"`]Xs!#`\u{17}i\u{12} \u{15}z& vL4 \u{16}M4 RF5!8a\u{0}\u{15}\
        Y!<a:X\u{15}!9a\u{7f}(\u{16}!-`\u{1b}w: M\u{18}a!4a:~y!=a,\"\u{17}!;a`%\"##`'`\"`~le$'`(`\"`3`\u{7f}xn +T\u{c}!\
        <a3\u{1c}k!3a&tl \u{7}|n! aj\u{7f}t!!`{\u{9}\u{10}!Ja\u{10}\u{1b}+\"#` `}b7!!`Px9! a\u{1}up!4a@\u{4}e!JaU\u{1a}\
        \u{a}!>ah \u{15} K6) ]F-!<atJR!3au\u{2}U e\u{6}o!Ga\u{4}%x! aO\u{12}}!<a!\u{5}\u{0}!!axt\u{f} V>8! a\u{8}\u{18}\
        \u{14}!<`).!\"9`Baet` EL>!$a\u{a}H) F9-!>a+LT v9\u{7f} Z`\u{3} `.\u{18}! a5d[!Ja\u{1a}mm! aOA\u{1e}!Jar\u{1b}D \
        `|J!#afRW!*aZ\u{7}W!Jah*k >\u{18}6! aP\u{13}7! a>TS **X!\"`\u{6}s\u{10}!JaOf\u{1b} O\\;!Jau5\u{15} k\u{11}\u{1b}\
        !Ja\u{14}\u{e}\u{1d}!!`+O$!\"`UN4! aA\u{f}B!!`\u{4}=Q!%`h\u{15}k )t\u{9}!.aY]\u{f}!4a/X+!!a\u{7f}{+!6` Z.! `\u{1}\
        v\u{16} D+h!>ad\u{4}\u{1e} Yy3!!a>\u{7}F!\"`-)W!=aoLW!!`{\u{4}z!*aZ\u{7f}\u{d}! `gc\u{f} \\Q0 ow0 K\u{14}O! a#\u{1c}\
        O!\"`yeh!\"`inh W)j!<a\u{6}C\u{9}!$a*\u{1e}\u{9}!!a8hv!-`p@, \u{7}Lb!Ja$Ij! `7g/! `;\u{3}2 \u{15}&3!Ja:f7!5a\u{1a}\
        ZG! `;\u{d}v \u{15}L\u{15}!-az\u{1d}*! `0RC \u{8}ja! aF\u{13}c u7o -D\u{b}!<aA:\u{11}!-armD!=as&Q!;`Q+q!<amZq!(\
        `sky!Ea\u{12}e7 p\u{7}S!=a\u{0}1v!9am\u{13}\u{6}!=a\u{1d}\u{1}\u{d}!;`}\u{e}'!&a\u{9}!+! a:8+ nVB q1L!#`{mh!=aI\
        S\u{3}!$`D:\"! `\u{5}m(!;a\u{16}\\- R\u{a}- >Y\u{8} ur ! auA<! ai\u{1f}m! aPW\u{16} \"\u{17}W!!`_f}!\"a.X\u{9} \
        vr\u{1f}!\"aSt, 3<\u{14} \u{16}nK K2W\"!`\"`vJh!CaE^\u{16}!;ab\u{1d}*! aKto!$a];2! aSi2!$am\u{9}w!0``3\u{4}!'ar\
        \"\u{10} .WU s=\u{19}!8a\u{1a}b4!9a\u{10};F w]b!!`I\u{1c}t! aLX]!\"arb\u{c}!;`Kf\u{1d} h8# /@[!4an\u{2}^!Ga nz \
         S; KY_! `r\u{12}f!DaL\u{19}\u{e}!$ax\u{2}L nhw!6a0ix \u{8}\u{5}\u{6}! a\u{18}C+!<aq\u{1f}]!)`\u{17}Sk 0V\u{2}!\
        7a^!\u{8} \u{e}B\u{d}!6`r\u{10}\u{d} 1\u{b}% \u{1e}%.!Ja`5p!/a\u{2}i~ Lle!Calzr! a);\u{3}!1a(W\u{d} c\u{17}\u{e}\
         C\u{b}\u{11}!%a(\u{7}@!%`0\u{1}N q&i!GaG\u{17}i!Ba[OJ ja! \u{c}u8 \u{17}\u{12}> +\u{1c}B!<a\u{7f}DK X7\u{1a}!!\
        `\u{f}F\u{15} \u{12}\u{8}1! a`{l ;6p FJ~!+a:B\u{1e}!<ane)!Ga\u{18}>d!;a,u\u{a}!<a?W\u{16}! a>$*!<aF?\u{1b} +\u{1e}\
        Z \u{c}c_ /\u{4}\u{6}!>aD\u{9}\u{15}!1af&/!,a\u{1}\u{0}\\!;aWb\u{a}!?a\u{19}}$! `\u{11}\u{1}+!<aZ;R odm!Jaoko!6\
        a9`z##`\"`!`|~K! ax\u{16}g TPp!GaR~\u{5} \u{9}o) ;72 ]F< Cx?!(a\u{5}OE gfY! a}h\u{16}!(`\u{1}y:! a-vW!\"a\u{2}^\
        Y \"kr!8a(:\u{0} PA\u{f}! `}kJ \u{7f}zJ!Ea8dX!#`\u{1}$p YuD S5g v\u{1}z!\"`\u{2}_\u{8}! az+\u{1b}! ap7# =.%# `9\
        `#`#)-!EaO44!4a\u{6}qi \u{11}*|!>ae\u{f}\u{c} \u{3}0 ! a]{6 v^?!#`IQU!\"`\\0\u{3}!Jag\u{16}\u{6}!(a`\"@ cY\u{1f}\
        !4a=14! a\u{5}W\u{1f}!!`\u{1e}@3!+a:\u{1d}a!*aD\u{1f}m \u{9}C~ S%\u{8}!0a@n\u{17} X\\%! a%\u{10}7 IL<!+`\u{19}8\
        t!/a\u{9}qt! aa>y \u{8}c-!%`\u{2}~0! av55!,`HA\u{10} 5\u{f}*!<aWw\u{19}!;ay\"x!<a\u{19}\u{3}F IGL!*a\u{1d}3R o3\
        \u{0}!+aD\u{9}b R\u{1a}c \u{17}ti ?\u{2}} h~[\"#`\"`5\u{1f}f\"!`'`p'\u{7f}!8`\u{7}j\u{11}! a8+8!'a\u{a}g8! `\u{17}\
        \u{13}]!\"`a>o %o\u{e}!4aS>0!<am\u{15}f!Ca\u{7f}\u{1b}\u{16}!*a\u{11}\u{1}[ ^%v!0`=E\u{6} E=q \u{d}4\u{7f} L\u{f}\
        \u{14} \u{18}\u{d}I $!M \u{19}\u{c}t y{|! af\u{2}  7Je!!avD} iq\u{7f}!>a\u{1a}\u{1c}, \u{19}=. \u{17}_W!;`g)\u{5}\
        !<aJG  \u{2}\u{16}!!)`\u{15}\\N /f% 4tl! aNrp!;aR^\u{16}!)aS\u{14}i \u{1d}\u{0}\u{17}!Ba\"9f! a's^! aa5x \u{17}\
        \u{f}\u{18} DE\u{19}!1aF\u{1e}\u{19}!Ha_2: \u{c}J@!<a-dP! axN\u{1b} v\u{2}%!&a\u{1a}-6!>ay/J!\"`\u{18}d` e?D!<a\
        axD snu!;`nz@ :q\u{1e} Ra1!-`1s4!4a~\u{11}2 \u{c}\u{1f}H!GaW\u{15}I z\u{1e}Y >f(!<aR=*!*a\u{a}jJ!$`\u{19}}J |;_\
         \u{3}Sa!=a63f!\"a\u{a}Nl!#aJ[A!+`R\u{13}F 7hu!*a!*\u{7f}!)a\"\\/ \u{11}\u{e}5!&`^}Q ~V\u{c} ?fJ!4ajJ\u{17}!;ay\
        D\u{1c}!$aGB5!*a0-_!#`.h\u{f}!#a\u{f}\u{18}i!#`J\u{5}\u{7f}!&adB\u{a}!4`\u{1}+, \\iH!\"a?\u{1f}b!<a$F|!Ja)(\u{3}\
        !$a\u{5}\u{14}\u{10}!%ap\u{13}-! a\u{8}fk!Ja\u{1c}G\u{e}!!`\u{11}\u{4}v! a\u{16}X\u{5} P\u{17}4!<a\u{13}<<!*a%m\
        ?!\"`;Q_!#`s\u{14}\u{8} \u{1f}2\u{15}!;`L!4! a\u{1}\u{17}B!Ja/dI!%a&6V!,a,5\u{14}!>ai\u{0}\u{19} \u{15}\u{f}- =\
        \u{a}* C$.!Ca.c~!6`\u{12}v\u{f}!#a\u{5}S\u{1c}! aAk! \u{7}>f 7hz Te|!(`\\t| e4~ X\u{f}\u{e} \u{1e}.\u{14}! `CFk\
         \u{b}{\u{c}! av\u{4}0!JaMH^!#`\u{5}4B $Qm!%ae {!>ax\u{18}\u{3}! `4T\u{6}!!a 4%!Aa\u{1a}a@!Gal:Y!,`\u{2}Xr!)a\u{1f}\
        \u{12}S @`p!4a\u{16}\u{10}y! aGO\u{3}! `\u{10}r$!=an+. \u{e}\u{1a}F!,a\u{1a}pH!Ga sN 6`0! `AlP!<af\u{d}Z!Ca\u{8}\
        *a \u{9}\u{0}c!!`\u{1d}x>!<ajGP 6xf!&a\u{1e}U\u{12}! aeM%!*aU\u{16}7! a}g< 8A| GbD! a@\u{1e}O!(a\u{4}He! a\u{3}\
        \u{14}q xc\u{8} Hj5 \u{c}\u{1c}Q! `\u{e}\u{7f}T!;aQs\" \u{4}.:!?a\u{15}\u{1f}I!&a0o\u{5}!\"`qE\u{15} Bz\u{15} 1\
        q\u{1f} UY$ .pM!!`\u{8}.f!%ai|h! aw9r!;a[\u{4}\u{0}!&aCNO! `-%`!\"`\u{1c}>a wp.!Ja&7? UeU!$a[\u{1e}k B\\\u{c}! \
        a|z0 \u{1c}\u{1f}k!\"`=Oa >}\u{0} ]u  p.(!$aN!u&#` `!`%`$`-`^h6!\"`yYy! a8`#! at\u{f}=%6`&`7`#`$`\\nZ \u{19}f% \
        x\u{1a}>!BaNaT F~v!7a\u{1}O~!!a\u{2}s@ u=k 8;Y O<b!=a]\u{9}\u{7f}!<a\u{15}\u{8}#!$`9>7!<aj\u{15}R d?\u{8}!=a\u{14}\
        8\u{11}!\"`h\u{3}/! `jZM! aS\u{0}Q!Ja8Q\u{18}!\"a\"s[! a,(f!=a\u{17}X% \u{4}\u{19}K +Kb!8`ogw ^\\\u{11} Tk@!$am\
        ?r i\u{16}u!Jar9\u{1b} \u{e}U#!2`h\u{12}U 'L\u{3} \u{3}P\u{a}!!`e>(! `}Y3!!`\u{f}C>! aD\"L \u{2}Yd! `A\u{19}}!B\
        a>\u{13}\u{6} LS\u{11}! a.\u{17}\u{1b}!<a<yN! `5)\u{1b}!#`\u{c}>  USG ;(V!<a\u{7f}\u{14}\u{9}!;`5\u{17}\u{15}!;\
        `D\u{e}#!=a$\u{2}( x\u{4}P!!`DX)!!`=\u{12}U S'~ 9U\u{12}!+`\u{4}I0! ak\u{9}4!Jao\u{1c}\u{d} K`5 /\u{1f}<!Ja#h_!\
        >a\u{6}Qs! `\u{d}>\u{11} jb\u{11} r1C!!aE-t LP\u{0} #-) \"FA!&aYog!!`Z&x!Jadx\u{1d}!-a\u{17}<\u{1f}!(a_f6!\"`;\u{8}\
        ?!:`0/F!%`\u{f}5j!!a_Cn!=a]3$!<aEa<!4a\u{1e}}7 :\u{13}m!#`5\u{12}\u{3} PW\u{b} n(\u{14}! a8\u{0}D B%K! aw\u{13}\
        ]!+a\u{16}nh\"9a;`!C\u{6}!<a&d ! a]P-!#a4\u{12}A! a\u{d}yH y*a!\"`r4)!8a/\u{1b}. 4\u{c}7 ?KX!Ja\u{14}E\"!7a/u' \
        dVG (-\u{7} 'd\u{9}!)aH+\u{f}! a\u{1c}\u{b}\u{1f} \u{9}\u{1}!! aR\u{1e}T!/aO\u{1d}c g5l!BaP;r!Gaujs $-\u{11}!8`\
        B\u{15}.!\"aG\u{7}7!&a%\"; Zn>!!`\u{b}jB!8a[kd!Ja{\u{17}P Sg* U~.!4`K\u{2}<!;aWQ@!+`k^D \"\u{e}d! aCT*!!`\u{1e}\
        p\u{5} +\u{16}\u{f}! `O\u{f}\u{11}! a[`\u{1a}!Ja9\u{6}l =T\u{1c}!=a4L9 ],G!<a;#T!0abe\u{4}! `[}\u{f}! aX{-!=a\u{11}\
        \u{10}\u{11}!*at=\u{1f}!?aqaD!)a;\u{8}m!/aLz|!5aZ;3!!`\u{e};; ;l#!,aM-'!<ahe9 Se:!4a12M!=a~\u{a}M D\u{1f}p! `\u{b}\
        7t fl{!=acQ\u{1f} 7-* n53!/`\u{1}WC! `.8M!;ax\u{11}]!Ja*fb!#`\u{10}[\u{e} __'!&`O\u{7}/ Y\u{19}: j\u{4}B X/z!$a\
        hF\u{13}!=aT$\u{14}!Aa!\u{2},!>a[su \u{a};\u{17}!9a\u{f}k0!4a\u{1d}__!#`\u{12}wp!*`_<v! aS\u{15}}  \u{4}\u{15} \
        '?b!!aZG\u{a}!Ga\u{1a}e\u{1d}! ajZ`!\"aJ\u{0}\u{14}!GaO\u{0}\u{14} {%3! a(\u{14}A!'a-\u{7}r \\vz!<agi\u{1d}! af\
        \\\u{2}!!a\u{1}\u{19}\u{a} aD@ {\u{16}M!Jat\u{15}]#+`,`5`t[\u{9} $\u{11}\u{18} *s&!#`|\u{b}U \u{10}GZ$ `!`#`$`K\
        <_!;ac(j! a(y{!&`kh\u{10} %Z\u{11}!4a\u{0}rN O?U!%`\u{2}rV \u{15}Av \u{15}\u{b}}!#`;N7 \u{10},o! axO{ E\"\u{13}\
        !8a\"\u{5}\"!;`^\u{14})! a0\u{0}A\"#` `Vtg!4a_M\u{f}\"7`!`\u{8}ZS!;`S\u{19}\u{4} 6[6 $-8!#`*!\u{11}!;a/[0!\"`um\
        F!?aB\u{c}`!!au\u{6}! 4\u{1d}( S\u{b}+!;`\\zL \u{7}k(!<a\u{7f}r,!4a#\u{18}B \u{2}gY )c\u{c}! a&=X!-a\u{2}S\u{1b}\
         +21 A\u{1a}? ;Eb >:\u{13} ie2! a\u{7}]<! `~G\u{10}! a\u{17}\u{b}\u{1a}!!`^lG!4aV4W \u{1b}a;! a\u{10}v\u{7f}!/a\
        w,\u{19}  :# <$=!2a/>A!-`K*C! a\u{f}`s!Ca#\u{3}{!'a\u{1b} *!!`fX,!$advG!/a\u{12}MN!Ea{\u{15}x!8a8\u{0}} \u{11}*\
        \u{7f}!3aB\u{10}\u{0} -e\u{2} vm5 \u{16}\u{e}X!,`\u{d}Z\u{a} ;^!! `\u{f}iZ \u{7}Ra!&`9Oo zU\u{13}!!`\u{f}*+!\"a\
        6g0 \u{e}|F!4`S\u{2}J s\\L!>aE\u{1f}Y ^Pr ? t! ar[8 [\u{1f}<!4`$fN!Ga\u{17}3a! aJkg Z8s P.\u{7}!6a\u{11}\u{16}\u{18}\
        !Jan=\u{1a}! aGy?!0a\u{7f}'\u{c}!<a\u{c}** !S:! `-A=! aG\u{0}A!<`n~R!!`bi\u{19}!Ea\u{3}E\u{11} C?0 \u{7f}g9 \u{d}\
        WN! aC\u{f}R .ki!;`zmm \u{1d}E} e\u{1e}\u{1c}!&`\u{15}+C! aN\u{4}Q z_n!.a\u{1f}\u{e}|!@a$u\u{14}!!`}\u{d}% tJ\u{11}\
        !$`nk|!!`(\u{1c}\u{17} ;\u{5}O vWX!%a7]! \u{1b}Z1 qyc#+`-`CaIPQ!Ia\u{a}cY S\u{1d}w <\u{1a}\u{1} fq\u{9}!;`ar !*\
        `jl\u{6}!Baw>\u{e}!1`\u{c}O@!-aa<U! al\u{c}\\!8a\u{4}Oy! a\u{11} \u{1f}!#ag76!?a\u{f}xl!&a\u{1}>z!Jadr\u{7f}!*a\
        >C\u{3}!Eavy\u{12}!-`\\\u{d}!!6`A\u{1}M!Ja\u{17}NR!)`\u{1e}kd 2!k! a\u{1a}\u{7}2!Dah\u{4}d!%`A#x ]o\u{0}!Da\u{6}\
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
        ! aWJ\u{10}!&`LRC!<aJSg# `#`9a\u{19}sp#+`-`.`MYs!2a{\u{10}t!$`wv\u{6}!<agV\u{1b}!;`=,. N\u{b}C!<aa,p!@a.8z Tv\u{e}\
         \u{18}\u{1b}{!=a\u{2}i|!Jam;\u{6}!=a%2T!\"a\u{14}sx!*a_Z\u{e}! aa^2!4a0k5 :48! a\u{c}&\\!#`P]\u{1e}!4aB\u{10}P\
         \u{17}JU! `s|Y! afBf \\T8!$auEH!*`\u{6}S$ ,?W L+x!&a\"<h! a1\u{1}\u{7} cV\u{10}!=a`gV As\u{c}!=a ~\u{18}!Ja3'\u{1f}\
        !'`.!<! au\u{9}S!Ca@O}!;a=\u{1b}\u{1e}! a>u\u{1f}!%a\u{16}\u{10}*!-`7e\u{3}!;`%$\u{7} mM<!0a&R@!-`V\u{6}I! `\\S\
        b!,`\u{0}<k E@\u{11}! a`t\u{17}!<a/d, 5#1!&`\u{5}Ha!%aw5} tV+!Ca/g7 =SC!\"`]\u{1b}G +v\u{7}!\"`\u{4}\u{d}\u{7}!\
         a4Q\u{15}! a8>0 /\u{0}P! aa0s pX\u{a}!!a\u{0}\u{11}\u{1c} \u{19}IR!\"`[~m! ajkr EB\u{1a}!$`&D\u{1e}!<`{CF! a\u{1e}\
        Rv!*a,.\u{4}!.`'K5!%auc? pX]!#`#\u{14}\u{10}! an\u{16} !#`R\u{19}C! `9Xb!+a\u{e}]i!8ag\\& o!;! a\u{1c}HE 3LT! a\
        \u{5}!l!&a\u{1e}G\u{0} rn\"!$a3.-!Ja`H>!=aV5t!.ar5\u{10}!5aSA\u{15}! a.C`! ae\u{7f}\u{17} 4\u{1b}\u{17} ^N+!,a,\
        YS!'a}Ke %*s \u{12}\u{1}\u{17}!-`T0\u{1e} DO& :\u{e}=!0`&*M!,at'y }\u{b}\u{1f}!(aef4!GaY*J!\"`+.O!@aQNU {*W!(ap\
        h\u{1f} }i@!?az_2!=a\u{7f}x>!'a{ia! `x5m!?a\u{15}\u{15}\u{e}! a\u{9}X\u{17}!Ja4GM! a0`\u{b} F*\u{d} ixK! `,\u{19}\
        t -%{ $\u{6}\u{f}!*aA\u{2}4 \u{7}oz!Ga#\u{19}\u{7}!BanN\u{10}! `io\u{1e}!'a\u{7}\u{6}B!*a\u{13}Di ydm!;`@\u{1a}\
        <!;a+\u{a}C!,`\u{5}jn INK!=ayf<!)``oY! aY\u{13}[!\"`8E` m\u{1d}m!=a1\u{5}\u{5}!/a\u{1e}P.!Jad3E \u{5}iM =\u{18}\
        X!6ap\u{11}j! a'g\u{0}! ` \\+!\"a42; \u{a}\u{19}I!8a\u{1e}k&!=a@\u{13}'!$alZ,!.a\u{6}iE 7X)!8`,2o l[x!4a\u{14}K\
        &!=a\u{9}w1!0`GEE!,`q5M!4akBa! a=\u{11}\u{7} 3H\u{19} i|\u{19}!/a(\u{3}4!Ba(\u{7}W!&`[\u{10}p!2a6I\u{e}! aj\u{13}\
        \u{11}!!`\u{13}B'!)a\u{c}^( SZ[ A%,!+a?|B!*a\u{15}3S \u{1a}!m!JaI99!+`{\u{1b}`!/a\u{19}\u{4}P aga!!`\\4r!#`G1~ \
        Te\u{11} Tw\u{1d}!4ax\"> \u{2}\u{19}F\";`DaMr|!&aa[\u{1d}!\"a\u{19}M0!?a7\u{9}a! `\u{7}8t! a\u{7}\u{17}u!Ja\u{17}\
        k!!#`\u{7}o+!\"`U\u{12}/! a\u{1}\u{e}l!\"`~\u{17}{! aQ{\u{13} T\u{16}%! aZ\u{14}C!\"a\u{7}sf!(ab;B!\"`\u{11}}\u{e}\
         wL\u{15} \u{6}\u{13}! U\u{12}<!;`\u{1b}qJ ~\u{6}w!(a;e-!Ja\u{17}VK!?a)U% B[?!$a+_\u{c}!5a~\u{1a}\u{17}!Ja\u{8}\
         \u{1b}!Ga#\u{1b}2!!a\u{8}|9! a\u{9}#K! am\u{1a}K!1a;\u{1a}4 .A> }%V f*& \u{1}G*!,a\u{12}VK kWc W7m Ve\u{c}!+`O\
        \u{0}\u{14}!JaH`S P\u{1d}\\ 3\u{14}\u{17}!!`S98!>as5E!?a\u{7}=U! a;!V #Ez!5`2=c!>aKS\u{1c} F8- Fe<!,a]UB!<aD\u{19}\
        ] 9*\u{12}! a`{6 \u{14}|W! a\u{a}\"V!;aUGk! `M\u{14}~!4aCu\u{16}!=a-`s 2!{! a/\u{13}\u{13}!$aJU\u{1e}! a\u{4}\u{1f}\
        c!9aF\u{1f}6!;a\u{2}Nf!%`\u{3}kv!Da9\u{14}\u{6}!>a\u{1d}h'!)a\u{16},o \u{18}i}! aJz,!\"`kh6 ^\u{4}T!;`\u{11}\u{2}\
        u z<v N%z!?a\u{12}A\u{14} -\u{18}+!=aGwA! a]}\"! a_q0!=aW8:!$a\u{16}||!)`\u{7}\u{19}\u{7}!!`\\\u{18}\\ \u{10}ei\
        !!`1vk!#a\u{1c}\u{12}p!Da]j\u{b}! a=\u{e}\u{f}!(ah]\u{15}!)a\u{1f}\u{10}\u{a}  B ! `*t !;a'#8!4a8\u{0}9!#`\u{1e}\
        KG!?a\u{0}\u{15}e!\"`cWl L9w!Dah.<! a\u{4}r@!3ar\"A!\"`N=G! `\u{a}\u{1a}X \u{3}o\u{f}!\"aa\u{1d}\u{f} \u{d}\u{7f}\
         ! a\u{c}\u{1b}5! a<A8!4`70n!,a5.|!!a\u{3}}! \u{8}-* >&O!8a\u{1e}8\u{1c}!%`\u{c}{\u{1d} L\u{14};!(aEk?! aI4v ~\u{1a}\
        v!)`Qj\u{14} <\u{1c}U 9r\u{17}! `>2*!?aw`d!<an;\u{f}!4a7\u{6}\u{10}!:`mV  \u{1a}[$! a\u{5}.)!;aia3!\"a\u{f}0b \u{4}\
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
        \u{9};N \u{11}'~!!`(T\u{12} l?0 j\u{13}J!?aHaW! `\u{f}(t!\"a:\u{5}\u{d}!Fa_\u{11}\u{16}! a\u{14}19 kj\u{9}!$a|x\
        \u{12}!;aJ%\u{14}!\"`\u{1d}A=!9aR@K! a2oL!!a9fM!Ga3:Q! `.([!*aW\u{1b}Y!4ayJ\u{3}!DaX+\u{16}\"!`\"`Z\u{e}Y!;`o\u{19}\
        N!?a>9O!&a\u{0}T]!@ai<}!5aG\u{0}!!,a\u{12}g\"!\"`7(U 6c\\!?akM\u{1c}!AavuY!(a31{!9a,C\u{6} \u{e}A2 H@T!=a\u{9}O\
        Y! a\u{12}Ci!*`\u{8}\u{d}m!=aft+!#a.\u{e}\u{2} f\u{0}\u{15} YAe!?a\u{19}2h c~5 t\u{1c}S!GaHew!/`)z* e8g! `\u{0}\
        :\u{2}! `\u{9}%\\!<a\u{18}\u{12}) w/*! a`\"i!9a\u{12}L~\"#` `\u{8}.!!!`>q$!!`(Lf!Ja\u{16})k }/l!#a{g\u{1e} \u{10}\
        \u{4}j!=a\u{3}G\u{c}!;a\u{c}VM!7aUCm!Ja\u{11}\u{7}\u{4}!EaQT\u{1c}!2a\u{7f}\u{10} !<ab\u{14}Q!4aU][!8a\u{1b}\u{2}\
        a h\u{8}1!Fa\u{1d}<8! `\u{7}!X b\u{1b}`!GaM`j!6ab2\u{3}!,a\u{0}\u{b}\u{16}!&`rrm!$a\u{3}|~!-`c\u{d}\u{b} =\u{f}\
        \u{12} Fk=! a\u{7f}?4!\"`\u{16}mi!\"`Vf}!Can-K!Ja\u{1}T+! ap\"/ \u{1f}lQ!*aQNV!.a\u{a}\u{9}\\!)`iqw mn\u{1}!;`/\
        Q\u{1c}! as\u{1f}, l~Y! `\u{f}=f! `P\u{1b}m!!a*;(!)` \u{1c}0!?a\"}5  x8! a\\e\\!<a\u{7}Kp! a^\u{4}}! acM\u{2}!6\
        a,y\u{8} E\u{a}\u{a}! a\u{14}p\u{d} k \u{1d} \u{14}(M! `P|\"! a&^O!-`$B\u{d} `!' g\u{1}N!<a\u{1b}2s!=akq\u{7}!&\
        a\u{1e}!\u{1a} [1F!!`\u{1b}'\u{19} \u{7f}{n!*a\u{1d}~G!,a\u{8}3P!#`\\\"b!!`%x\u{7}!!a$j2!4`\u{1e}R6 !1C \u{c}|H\
         \"Ed!!`).g! a\u{1d} m R=\u{0}!#`/h\u{11}!9a\u{7f}x\u{19} \u{3}\"\u{1a} }\u{13}(!!`vPJ!(a)|p!&a\u{1d}5|!=a\u{d}\
        9\u{1b}!<a\"\u{9}I!)a;\u{f}K! a\u{4}ld!+`\u{7}t| -\u{1c}\u{c} 8Q\u{5}!)a\u{18}/\u{b}! av\u{8}4!\"a[\u{11}W f^m \
        OO\u{6} U\u{1}\u{8}!5a\u{4}u\u{1f}!;`\u{4}\u{b}# yA\\!)`/.b ]Kq V?z @m\u{7} m;\u{a} \u{1f}<\u{11}! a.`1!#`\u{12}\
        !8 \u{17}\u{14}8 [*F! a2JL!9`W\u{b}g!+aAi;!$av:D \u{3}~T!5a3\u{15}g \u{5}\u{e}h!?a\u{18}FE \u{16}&a I5h H}~ a7\u{17}\
        \" `Ba\"\u{5}\u{1c}! aF\u{1a}* fdC twJ!>a|ER!*aHiT!!`T\u{16}^!9a\"1w t\\\u{10}!<a^I$!>aA3% \u{8}66!=a<\u{1c}P ~\
        .W!0aCX\u{3}!<a%\"\u{b}!9a6&\u{1f} w\u{6}z!:`0>{!Ga\u{6}n\u{4}! `j\u{17}@!7ai.O!!`7;s Xr4! auM;!#`;v> 0#R k\u{d}\
        d!&`4W\u{1a} xf\u{1c}! a\u{9}\u{1c}$ \u{14}$(!+`L\u{5}2!7a\u{d}\u{6}M +\u{8}\u{17} s\u{6}(!#a0+K! a{<L X'N!?a\u{13}\
        \u{1f}Z!#`ts\u{19}! a\u{14}\u{c}J!<a\u{10}:\u{13} \u{16}U0 <HB!2aW;z!>a)jN!Ba\u{9}5^!#`'/k! aR$\u{f}!Ja+\u{f}* \
        m\u{f}5!+`\u{2}?:!,a\u{16}\u{7f}C!!`zgl!&`/z\u{1a}!\"aA&- U\u{f}I! a;:\u{2} nUH! a\u{9}lT (Qu!&a\u{1c}.F! aa w!\
        \"a\u{c}3u!4`\u{7f}\u{6}G!1`\u{1b}#\u{7f} y\u{15}\u{1}!\"a\u{1d}\u{13}l!)`\u{1}#9! a\u{4}:a!/a^Nb!GaNJ\u{14}! a\
        ?o\u{18}! a'#U n2c!-`R\u{b}q \u{6}\u{7}} \u{1}\u{9}\u{1}!#`\u{18}7\u{6}!>a\u{18}eA HKD!Ba|\u{19}D!\"`8Pj! `-\u{0}\
        |!6`k\u{5}@!JaQld \u{1e}A\u{a}! a)[\"!*aNC&! aT\u{4}5!'a[QZ!!a(%-!<axm1! a\u{5}\u{8}U $:u! a\u{d}W) \u{f}s]! `=\
        \u{1c}~!&a$1\u{17}!4a;\u{1f}\"! aaQ$!#aqV*! aD\u{1}t!<ataw!9a~o% >C\u{4}!&aRPX!\"`\u{2}'c!@a_Sw!$`N*\u{1f}!;au:\
        /!=a#T0!=a 0=!<a\u{1e}!Q <DY dmt!,a^\u{6}\u{3}!!`>b\u{16}! aM:'! a\u{5}\u{15}8!,aAd\u{2}\",`+`\u{a}cI!=aE9Z! a$\
        0\u{14} \u{4}\u{10}7!*ad2; eZO uOy!?a'\u{11}\u{4}!%a%\u{c}\u{1d}!*aI[$!>a\u{12}\u{5}R \u{12}\u{19}\u{10} 9\u{d}\
        \" 0\\s lGw!4`:A9!+`cgQ!GaV\u{16}S! a\u{4}=Y!!`\u{b},q @N, \u{7}^P Wh`!.a<\u{1a}g!&aRp%!(a(p?! a;d+ +I;\"#` `\u{f}\
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
        aH!c!&a?5k!Ja79t ,mS'    /  w  \u{13}  \u{18}  \u{18}  p! 2\" v\" N# \u{1}# \u{10}# \u{1f}# g$ \u{1a}$ n% \u{18}\
        % V& z& )' 0' A' v' 2( O( q( \u{1}( \u{d}( M) ,* \u{7f}* ++ 7+ O+ X+ \u{15}+ \u{1f}+ 5, I, ], |, |, \u{1}, +- :\
        - \u{c}- \u{16}- ,. r. {. !/ 2/ Y/ e/ j/ \u{10}/ )0 <0 F0 R0 W0 a0 m0 \u{5}0 \u{e}1 ?2 N2 k2 \u{13}2 \u{13}2 P3\
         \u{5}3 \u{16}3 r4 \u{1}4 E5 T5 b5 p5 \u{3}5 H6 ]6 u6 \u{4}6 -7 J7 O7 V7 b7 l7 q7 \u{1d}7 |8 W9 :: G: [: \u{18}\
        : _; _; v; \u{5}; \u{1f}; h< r< r< w< \u{1}< \u{b}<  = /= >= t= \u{19}> \u{1e}> |? \u{6}? \u{15}? \\@ \u{1}@ \u{1c}\
        @ tA \u{2}A (B lB }B \u{e}B LC aC \u{18}C \u{1d}C ?D vD {D 1E LE qE \u{9}E \u{18}E \u{18}E &F PF 5G :G DG aG uG\
         \u{7f}G \u{15}G ?H NH cH oH \u{2}H II SI ]I qI \u{1c}I [J xJ ?K \u{1}K \u{1a}K <L !M ,M CM QM QM dM ,N iN .O G\
        O XO xO ?P IP SP XP sP xP \u{7}P  Q kQ \u{2}Q \\R mR \u{0}R \u{13}R 3S <S ]S \u{10}S 3T dT \u{12}T 4U \u{5}U ;V\
         IV \u{4}V \u{b}V ,W ,W IW ^W oW \u{14}W \u{1b}W JX %Y %Y %Y OY KZ \u{1}Z \u{b}Z 2[ >[ \u{2}[ `\\ e\\ o\\ g] l]\
         (^ >^ a^ m^ \u{a}^ t_ \u{1f}_ \u{1c}` +a Wa oa |a  b .b ab \u{5}b \u{f}b \"c ,c Nc \\c vc 4d Id Sd Zd id Ke We\
         \\e \u{c}e \u{2}f Ng ]g ng sg }g -h 4h Zh \u{0}h \u{14}h )i .i ri wi %j *j =j `j \u{9}j \u{e}j 2k Ck Vk rk \u{12}\
        k Hl yl \u{3}l \u{11}l 0m >m [m [m lm qm xm \u{a}m \u{14}m Gn Sn Xn ]n bn ln \u{1c}n !o ^o ^o go }o \u{16}o \u{1b}\
        o \u{7f}p \u{13}p \u{18}p \"q 'q Oq [q \u{11}q \u{1b}q  r Or Tr Tr `r or Is ps \u{15}s !t It Nt St ut \u{11}t 1\
        u ;u Ou Xu iu \u{d}u ?v iv sv \u{9}v \u{1d}v ;w Uw dw dw iw }w \u{1d}w [x 1y 6y Gy `y 0z :z lz \"{ a{ m{ r{ r{ \
        \u{2}{ \u{19}{ '| u| \u{4}| \u{e}| \u{1a}| 0} A} K} \\} s} \u{5}} \u{5}} \u{c}} T~ j~ \u{11}~ S\u{7f} \u{19}\u{7f}\
         \u{1e}\u{7f} (\u{0} 9\u{0} [\u{0} w\u{0} w\u{0} \u{1}\u{0} \u{6}\u{0} \u{b}\u{0} N\u{1} X\u{1} \u{10}\u{1} \u{15}\
        \u{1} H\u{2} ^\u{2} n\u{2} s\u{2} z\u{2} \u{3}\u{2} \u{8}\u{2} (\u{3} [\u{3} l\u{3} x\u{3} \u{c}\u{3} -\u{4} M\u{4}\
         t\u{4} \u{11}\u{4} \u{1d}\u{4} S\u{5} \u{6}\u{5} 1\u{6} ]\u{6} n\u{6} :\u{7} R\u{7} {\u{7} U\u{8} y\u{8} \u{d}\
        \u{8} '\u{9} '\u{9} 8\u{9} }\u{9} k\u{a} w\u{a} \u{11}\u{a} J\u{b} i\u{b} '\u{c} \u{4}\u{c} \u{13}\u{c} $\u{d} \
        0\u{d} O\u{d} q\u{d} v\u{d} \u{0}\u{d} \u{5}\u{d} \u{a}\u{d} 0\u{e} A\u{e} }\u{e} N\u{f} W\u{f} g\u{f} \u{e}\u{f}\
         '\u{10} '\u{10} F\u{10} Y\u{10} w\u{10} \u{14}\u{10} 4\u{11} E\u{11} m\u{11} {\u{11} ^\u{12} h\u{12} m\u{12} *\
        \u{13} 4\u{13} c\u{13} \u{16}\u{13} W\u{14} \\\u{14} \\\u{14} a\u{14} \u{13}\u{14} Z\u{15} \u{0}\u{15} #\u{16} \
        *\u{16} 4\u{16} C\u{16} b\u{16} g\u{16} {\u{16} \u{16}\u{16} \u{1f}\u{16} )\u{17} 3\u{17} Q\u{17} n\u{17} s\u{17}\
         \u{b}\u{17} \u{1c}\u{17} &\u{18} >\u{18} \u{17}\u{18} .\u{19} 3\u{19} :\u{19} j\u{19} o\u{19} y\u{19} %\u{1a} \
        V\u{1a} b\u{1a} i\u{1a} n\u{1a} \u{1c}\u{1a} -\u{1b} `\u{1b} e\u{1b} j\u{1b} t\u{1b} t\u{1b} \u{7}\u{1b} \u{1b}\
        \u{1b} E\u{1c} J\u{1c} T\u{1c} Y\u{1c} \u{1}\u{1c} \u{19}\u{1c} C\u{1d} \u{5}\u{1d} $\u{1e} '\u{1f} 6\u{1f} ]\u{1f}\
         b\u{1f} s\u{1f} \u{2}\u{1f} \u{17}\u{1f} , !6 !; !d !n !\u{7} ![!!\u{d}!!-\"!-\"!O\"!O\"!b\"!g\"!}\"!}\"!\u{1d}\
        \"!\"#!;#!E#!\u{2}#!G$!{$!\u{18}$!\u{1d}$!)%!3%!b%!n%!{%!\u{0}%!\u{13}%!\"&!A&!P&!>'!C'!R'!r'!y'!e(!5)!F)!~)!\u{3}\
        )!F*!m*!\u{1}*!\u{19}*!1+!E+![+!\u{17}+!\u{1e}+!#,!\u{a},!\u{1b},!P-!U-!a-!o-!y-!\u{b}.!\u{12}.!\u{17}.!\u{1c}.\
        !#/!R/!\u{0}/!\u{a}/!\u{16}/!@0!\u{1f}0!a1!p1!\u{10}1!\u{1a}1!\u{1f}1!Q2!V2!`2!e2!t2!+3!:3!s3!-4!<4!W4!t4!\u{5}\
        4!\u{15}4!\u{1a}4!=5!G5!h5!}5!\u{6}5!\u{b}5!\u{10}5!%6!\u{8}6!\u{16}6!47!E7!U7!t7!y7!\u{11}7!\u{11}7!%8!/8!?8!X\
        8!X8!]8!b8!{8!\u{e}8!\u{18}8!H9!\u{1b}9!W:!o:!t:!6;!T;![;!\"<!3<!=<!G<!b<!*=!E=!L=!a=!\u{6}=!?>!f>!}>!}>!7?!A?!\
        ^?!h?!2@!Q@!]@!x@!9A!CA!CA!RA!aA!jA!\u{1f}A!)B!)B!.B!\u{16}B!VC!uC!uC!\u{6}C!\u{14}C!AD!KD!\u{0}D!2E!9E!QE!VE!]\
        E!gE!\u{3}E!3F!lF!|F!bG!\u{3}G![H!jH!\u{c}H!\u{18}H!VI!2J!CJ!MJ!jJ!\u{1f}J!2K!RK!\u{c}K!ZL!ZL!kL!\u{c}L!\u{11}L\
        !hM!mM!\u{4}M!\u{1e}M!:N!\u{2}N!\u{c}N!MO!*P!*P!FP!MP!^P!\u{0}P!\u{5}P!\u{1e}P!\u{1e}P!'Q!HQ!_Q!_Q!GR!XR!}R!\u{1d}\
        R!,S!YS!\u{c}S!3T!\u{17}T!\u{17}T!&U!0U!>U!VU!lU!\u{12}U!:V!\u{3}V!6W!@W!LW![W!pW!\u{1d}W!gX!}X!\u{b}X!(Y!6Y!;Y\
        !qY!\u{b}Y!/Z!QZ!`Z!uZ!\u{1b}Z! [!)[!I[!s[!\u{4}[!F\\!_\\!~\\!L]!V]!\u{11}]!*^!/^!O^!\u{3}^!\u{f}^!;_!S_!m_!~_!\
        \u{12}_!\u{1e}_!2`!L`!Z`!\u{5}`!\u{1f}`!Ia!}a!sb!\u{7f}b!\u{7f}b!\u{10}b!Sc!}c!,d!Hd!Qd![d!zd!\u{8}d!7e!ce!qe!\u{16}\
        e!3f!?f!Df!Nf!Zf!-g!jg!og!tg!7h!<h!Ch!Hh!bh!gh!6i!Wi!\\i!ki!\u{14}i!4j!Nj!xj!}j!\u{1a}j!Bk!4l!Pl!Ul!ml!ml!\u{f}\
        l! m!;m!Wm!bm!\u{7f}m!\u{9}m!Ln!`n!gn!\u{b}n!3o!To!_o!\u{15}o!;p!Op!gp!~p!\u{3}p!\u{12}p!Nq!\u{d}q!\u{19}q!>r!l\
        r!\u{1e}r!4s!9s!Es!Ss!Xs!vs!@t!Lt!\u{18}t!,u!\u{5}u!\u{1b}u!%v!,v!6v!@v!Qv!ov!\u{10}v!Kw!Uw!\u{19}w!.x!.x!=x![x\
        !nx!\u{f}x!\"y!5y!Xy!\u{17}y!&z!<z!Qz!_z!+{!L{!\u{11}{!\"|!\"|!M|!b|!p|!u|!z|!\u{6}|!\u{17}|!E}!J}!^}!v}!{}!\u{a}\
        }!\u{19}}!H~!R~!W~!\u{3}~!\u{8}~!@\u{7f}!J\u{7f}!j\u{7f}!t\u{7f}!\u{5}\u{7f}!\u{13}\u{7f}!s\u{0}!x\u{0}!x\u{0}!\
        \u{4}\u{0}!\"\u{1}!:\u{1}!f\u{1}!\u{2}\u{1}!\u{11}\u{1}!\"\u{2}!J\u{2}!O\u{2}!r\u{2}!\u{3}\u{2}!\u{d}\u{2}!+\u{3}\
        !5\u{3}!?\u{3}!\u{10}\u{3}!\u{15}\u{3}!$\u{4}!$\u{4}!f\u{4}! \u{5}!M\u{5}!\u{2}\u{5}!\u{10}\u{5}!\u{15}\u{5}!!\u{6}\
        !5\u{6}!j\u{6}!y\u{6}!\u{c}\u{6}!\u{16}\u{6}!Y\u{7}!\u{15}\u{7}!\u{1a}\u{7}!*\u{8}!Q\u{8}!l\u{8}!q\u{8}!{\u{8}!\
        \u{0}\u{8}!B\u{9}!L\u{9}!Q\u{9}!b\u{9}!u\u{9}!D\u{a}!|\u{a}!(\u{b}!@\u{b}!X\u{b}!0\u{c}!>\u{c}!V\u{c}!\u{6}\u{c}\
        !/\u{d}!V\u{d}!|\u{d}!\u{e}\u{d}!\u{1f}\u{d}!$\u{e}!.\u{e}!M\u{e}!.\u{f}!=\u{f}!P\u{f}!v\u{f}!{\u{f}!\u{16}\u{f}\
        !\u{1b}\u{f}!,\u{10}!<\u{10}!N\u{10}!`\u{10}!e\u{10}!o\u{10}!\u{9}\u{10}!\"\u{11}!,\u{11}!1\u{11}!G\u{11}!u\u{11}\
        !\u{b}\u{11}!\u{10}\u{11}!\u{10}\u{11}!F\u{12}!K\u{12}!K\u{12}!(\u{13}!M\u{13}!R\u{13}!`\u{13}!e\u{13}!{\u{13}!\
        -\u{14}!4\u{14}!`\u{14}!\u{a}\u{14}!T\u{15}!Y\u{15}!~\u{15}!A\u{16}!o\u{16}!y\u{16}!\u{a}\u{16}!)\u{17}!B\u{17}\
        !G\u{17}!X\u{17}!w\u{17}!\u{8}\u{17}!\u{1e}\u{17}!#\u{18}!q\u{18}!}\u{18}!\u{1a}\u{18}!R\u{19}!o\u{19}!t\u{19}!\
        <\u{1a}![\u{1a}!`\u{1a}!`\u{1a}!`\u{1a}!\u{5}\u{1a}!\u{14}\u{1a}!v\u{1b}!\u{0}\u{1b}!@\u{1c}!x\u{1c}!}\u{1c}!$\u{1d}\
        !.\u{1d}!C\u{1d}!O\u{1d}!\u{b}\u{1d}!$\u{1e}!>\u{1e}!H\u{1e}!H\u{1e}!\\\u{1e}!f\u{1e}!{\u{1e}!R\u{1f}!y\u{1f}!\u{0}\
        \u{1f}!% \"g \"\u{6} \"K!\"R!\"w!\"|!\"\u{1}!\">\"\"Z\"\"\u{13}\"\"%#\":#\"D#\"\u{4}#\"\u{14}#\"($\"e$\"\u{6}$\"\
        \u{b}$\"$%\"?%\"D%\"N%\"y%\"<&\"]&\"n&\"n&\"}&\"\u{1d}&\":'\"\u{10}'\"\u{17}'\"*(\"A(\"P(\"Z(\"!)\"})\"3*\"a*\"\
        5+\":+\"\u{7f}+\"\u{12}+\"\u{17}+\"\u{1c}+\"&,\"6,\";,\"R,\"\"-\"5-\"D-\"U-\"\u{13}-\"\u{18}-\"3.\"K.\"m.\"\u{1}\
        .\"G/\"V/\"d/\"i/\"\u{6}/\"\u{15}/\"\u{1a}/\"\u{1f}/\"G0\"G0\"e0\"j0\"{0\"\u{15}0\"31\"31\"L1\"k1\"\u{1c}1\"(2\"\
        22\"72\"h2\"\u{3}2\"\u{f}2\"A3\"_3\"\u{4}3\"54\"^4\"r4\"\u{f}4\"\u{1e}4\"(5\"45\"45\"K5\"P5\"l5\"\u{a}5\"\\6\"{\
        6\"\u{a}6\"07\"_7\"p7\"\u{0}7\"\u{5}7\"\u{14}7\"%8\"48\"\u{1b}8\">9\"y9\"~9\"\u{1e}9\"W:\"5;\"\u{4};\"\u{9};\"_\
        <\"[=\"e=\"e=\"\u{1d}=\",>\"c>\"h>\"\u{0}>\"\u{c}>\"\u{11}>\"&?\"4?\"W?\"\u{c}?\"\u{1c}?\"-@\"2@\"7@\"C@\"d@\"i\
        @\"\u{1f}@\";A\"@A\"OA\"kA\":B\"PB\"~B\"\u{3}B\"\u{8}B\"\u{d}B\" C\"\u{d}C\"\u{16}C\"&D\"+D\"bD\"%E\"%E\"*E\"DE\
        \"WE\"jE\"oE\"oE\"(F\"\u{2}F\"\u{18}F\".G\"?G\"vG\"\u{2}G\"AH\"FH\"WH\"mH\"\u{15}H\"8I\"hI\"\u{7f}I\"\u{4}I\"VJ\
        \"8K\"VK\"`K\"\u{3}K\"\u{f}K\"EL\"VL\"`L\"tL\"\u{15}L\"\u{1a}L\"&M\"0M\"AM\"TM\"cM\"$N\"$N\"RN\"^N\"\u{1}N\"/O\"\
        GO\"aO\"kO\"%P\"/P\";P\";P\"GP\"VP\"`P\"\u{a}P\"\u{a}P\"\u{16}P\"*Q\"/Q\"OQ\"VQ\"bQ\"bQ\"ER\"JR\"}R\"#S\"VS\"lS\
        \"\u{0}S\"7T\"<T\"|T\"<U\"OU\"jU\".V\"DV\"\u{7f}V\"5W\"CW\"OW\"\u{8}W\"#X\"3X\"8X\"=X\"GX\"YX\"hX\"\u{1e}X\"(Y\"\
        NY\"\u{12}Y\"\u{1c}Y\"-Z\"7Z\"EZ\"OZ\"kZ\"\u{10}Z\"([\"\u{13}[\"\u{1f}[\"+\\\"}\\\"\u{b}\\\"I]\"N]\"n]\"s]\"&^\"\
        +^\"2^\"F^\"\u{10}^\"I_\"w_\"\u{14}_\"\u{19}_\"[`\"``\"\u{17}`\"(a\"9a\"Wa\"\u{12}a\"3b\"=b\"Qb\"hb\".c\"5c\"mc\
        \"dd\"id\"\u{1f}d\"2e\"Xe\"\u{18}e\".f\"If\"Nf\"gf\"\u{3}f\"\u{19}f\"Xg\"]g\"qg\"\u{9}g\"%h\"=h\"Rh\"lh\"{h\"\u{1e}\
        h\"(i\"&j\"tj\"yj\"ck\"%l\"5l\"Kl\"\u{b}l\"/m\"Nm\"_m\"sm\"\u{6}m\"Fn\"Un\"_n\"\u{10}n\"\u{15}n\"(o\"Mo\"uo\"\u{4}\
        o\"\u{d}o\"+p\"Tp\"Yp\"hp\"wp\"0q\"\"r\"'r\"=r\"dr\"nr\"\u{1}r\"!s\"!s\".s\"Is\" t\"7t\"ot\"{t\"\u{0}t\"!u\"Du\"\
        Iu\"ru\"\u{6}u\"\u{1a}u\"+v\"9v\"Pv\"Zv\"dv\"dv\"\u{13}v\"Vw\"gw\"\u{15}w\"!x\"-x\"2x\"Sx\"]x\"bx\"sx\"\u{7f}x\"\
        (y\"?y\"?y\"Ty\"`y\"oy\"\u{3}y\"Qz\"Vz\"\u{d}z\"H{\"Y{\"\u{b}{\"2|\"U|\"u|\"H}\"\u{10}}\"'~\"_~\"\u{2}~\"&\u{7f}\
        \"?\u{7f}\"n\u{7f}\"\u{9}\u{7f}\"\u{1d}\u{7f}\"e\u{0}\"y\u{0}\".\u{1}\"3\u{1}\"H\u{1}\"]\u{1}\"w\u{1}\"\u{1}\u{1}\
        \"(\u{2}\"S\u{2}\"b\u{2}\"<\u{3}\"c\u{3}\"m\u{3}\"\u{1c}\u{3}\",\u{4}\"h\u{4}\"r\u{4}\"!\u{5}\"B\u{5}\"B\u{5}\"\
        G\u{5}\"f\u{5}\"f\u{5}\"|\u{5}\"-\u{6}\"<\u{6}\"R\u{6}\"W\u{6}\"f\u{6}\"*\u{7}\";\u{7}\"S\u{7}\"i\u{7}\"s\u{7}\"\
        \u{b}\u{7}\"!\u{8}\"&\u{8}\"5\u{8}\"o\u{8}\"~\u{8}\"\u{8}\u{8}\"\u{14}\u{8}\"\u{19}\u{8}\"\u{19}\u{8}\"(\u{9}\"\
        @\u{9}\"J\u{9}\"a\u{9}\"\u{1}\u{9}\"\u{6}\u{9}\"*\u{a}\"3\u{a}\"D\u{a}\"X\u{a}\"\u{c}\u{a}\"\u{c}\u{a}\"\u{16}\u{a}\
        \"\u{1b}\u{a}\"/\u{b}\"@\u{b}\"\u{5}\u{b}\"\u{1f}\u{b}\"$\u{c}\"K\u{c}\"u\u{c}\"\u{14}\u{c}\"U\u{d}\"r\u{d}\"\u{14}\
        \u{d}\"Y\u{e}\"\u{0}\u{e}\"\u{16}\u{e}\"E\u{f}\"t\u{f}\"&\u{10}\"@\u{10}\"X\u{10}\"\u{18}\u{10}\"r\u{11}\"\u{1}\
        \u{11}\" \u{12}\"8\u{12}\"f\u{12}\"{\u{12}\"g\u{13}\"l\u{13}\"|\u{13}\"|\u{13}\"\u{1}\u{13}\"5\u{14}\"X\u{14}\"\
        b\u{14}\"r\u{14}\"|\u{14}\",\u{15}\"?\u{15}\"N\u{15}\"\u{16}\u{15}\" \u{16}\",\u{16}\"L\u{16}\"U\u{16}\"_\u{16}\
        \"\u{1f}\u{16}\"&\u{17}\"+\u{17}\"\u{1}\u{17}\"\u{d}\u{17}\"g\u{18}\"Q\u{19}\"i\u{19}\"\u{11}\u{19}\":\u{1a}\"?\
        \u{1a}\"L\u{1a}\"}\u{1a}\"\u{4}\u{1b}\"+\u{1c}\"8\u{1c}\"\u{9}\u{1c}\"\u{1e}\u{1c}\"n\u{1d}\"\u{2}\u{1d}\"\u{13}\
        \u{1d}\"\u{13}\u{1d}\"'\u{1e}\"'\u{1e}\"\u{6}\u{1e}\">\u{1f}\"M\u{1f}\"Y\u{1f}\") #F #R #i #`!#j!#j!#y!#\u{11}!\
        #\u{1b}!#\u{1b}!#S\"#g\"#\u{1b}\"#*##I##N##Z##d##\u{12}##&$#J$#_$#\u{e}$#\u{1d}$#:%#:%#F%#P%#e%#\u{0}%#$&#D&#k&\
        #p&#}&#}&#\u{c}&#\u{11}&#\u{11}&#\u{16}&#\u{1b}&#\u{1b}&# '# '#*'#]'#w'#|'#\u{10}'#7(#A(#$)#:)#I)#c)#l)#\u{0})#\
        \u{a})#L*#}*#,+#@+#s+#\u{c}+#\u{c}+#T,#k,#\u{7f},#\u{19},#(-#(-#7-#<-#G-#G-#Q-#~-#\u{d}-#\u{17}-#].#}.#g/#|/#\u{6}\
        /#%0#a0#\u{5}0#@1#r1#G2#Q2#e2#l2#q2#\u{13}2#(3#63#\u{7f}3#\u{7f}3#\u{7f}3#C4#\u{7}4#!5#95#96#T6#T6#\u{2}6#\u{c}\
        6#\u{1b}6# 7#+7#:7#?7#Q7#V7#o7#y7#~7#\u{a}7#\u{14}7#\u{1e}7#(8#-8#28#e8#\u{1b}8# 9#%9#E9#n9#\u{4}9#\u{d}9#\u{14}\
        9#E:#Q:#X:#]:#u:#3;#\u{17};#9<#C<#\u{15}<#&=#3=#D=#\u{1b}=#\">#1>#;>#^>#^>#o>#\u{0}>#U?#U?#\u{7}?#\"@#d@#s@#$A#\
        ?A#bA#nA#xA#\u{1f}A#,C#PC#WC#\\C#\u{1d}C#?D#HD#lD#\u{1f}D#QE#\u{e}E#\u{18}E#SF#rF# G#+G#IG#\u{1a}G#(H#/H#9H#jH#\
        jH#oH#\u{16}H#%I#CI#CI#MI#5J#\u{0}J#2K#WK#`K#qK#)L#ZL#hL#{L#IM#IM#\u{3}M#LN#]N#bN#qN#\u{13}N#6O#6O#dO#{O#\u{11}\
        O#!P#lP#\u{1e}P#XQ#\u{17}Q#&R#:R#UR#\u{1e}R#9S#9S#9S#`S#xS#\u{e}S#-T#DT#ZT#uT#zT#'U#=U#LU#QU#qU#\u{16}U#CV#hV#|\
        V#\u{1}V#\u{1f}V#wW#\u{1}W#\u{12}W#LX#[X#rX#rX#\u{d}X#>Y#ZY#iY#nY#\u{8}Y#2Z#KZ#ZZ#([#1[#\u{13}[#B\\#U\\#\u{5}\\\
        #\u{1f}\\#.]#=]#f]#\u{19}]#C^#\u{4}^#L_#\u{b}_#\u{1e}_#e`#|`#\u{1e}`#@a#da#ia#-b#Jb#Bc#Qc#sc#}c#\u{7}c#\u{1b}c#\
        Bd#Bd#Gd#qd#\u{5}d#\u{11}d#\u{1b}d#,e#Le#Le#Le#ke#ue#ze#0f#=f#Qf#lf#vf#\u{0}f#\u{16}f# g#Ag#Tg#gg#lg#vg#4h#=h#{\
        h#\u{a}h#;i#Ui#ui#\"j#Zj#rj#\u{1}j#-k#-k#4k#;k#Rk#fk#ol#\u{1d}l#)m#lm#\u{5}m#2n#\u{1a}n#po#\u{7f}o#\u{4}o#7p#]p\
        #(q#1r#>r#\u{1d}r#+s#\u{0}s#)t#ut#4u#9u#Gu#du#du#ku#uu#\u{1}u#\u{15}u#(v#@v#Wv#\\v#hv#mv#-w#@w#@w#^w#hw#\u{c}w#\
        \u{11}w#Ex#Ex#Ox#Tx#\u{b}x#\u{19}x#uy#\u{7f}y#\u{7f}y#8z#Fz#tz#H{#f{#\u{7f}{#\u{11}{#H|#V|#\u{16}|#b}#\u{3}}#4~\
        #\u{c}~#!\u{7f}#&\u{7f}#+\u{7f}#7\u{7f}#7\u{7f}#L\u{7f}#e\u{7f}#\u{14}\u{7f}# \u{0}#N\u{0}#i\u{0}#p\u{0}#p\u{0}\
        #z\u{0}#2\u{2}#<\u{2}#H\u{2}#i\u{2}#!\u{3}#(\u{3}#2\u{3}#D\u{3}#c\u{3}#h\u{3}#m\u{3}#\u{8}\u{3}#=\u{4}# \u{5}#?\
        \u{5}#\u{d}\u{5}#\u{12}\u{5}#\u{17}\u{5}#*\u{6}#/\u{6}#9\u{6}#O\u{6}#T\u{6}#1\u{7}#H\u{7}#t\u{7}#\u{3}\u{7}#\u{c}\
        \u{7}#&\u{8}#<\u{8}#K\u{8}#r\u{8}#w\u{8}#\"\u{9}#_\u{9}#m\u{9}#/\u{a}#9\u{a}#>\u{a}#U\u{a}#k\u{a}#u\u{a}#\u{c}\u{b}\
        #A\u{c}#\u{9}\u{c}#\u{1c}\u{c}#+\u{d}#5\u{d}#:\u{d}#R\u{d}#Y\u{d}#j\u{d}#\u{15}\u{d}#M\u{e}#r\u{e}#\u{d}\u{e}#J\
        \u{f}#K\u{10}#d\u{10}#\u{1d}\u{10}#\u{1d}\u{10}#t\u{11}#y\u{11}#;\u{12}#R\u{12}#h\u{12}#r\u{12}#w\u{12}#w\u{12}\
        #\u{15}\u{12}##\u{13}#(\u{13}#A\u{13}#K\u{13}#k\u{13}#\u{13}\u{13}#\u{18}\u{13}#\u{18}\u{13}#1\u{14}#{\u{14}#\u{11}\
        \u{14}#\u{1d}\u{14}#/\u{15}#;\u{15}#E\u{15}#J\u{15}#\u{f}\u{15}##\u{16}#(\u{16}#>\u{16}#W\u{16}#h\u{16}#t\u{16}\
        #(\u{17}#\u{a}\u{17}#+\u{18}#A\u{18}#}\u{18}#\u{e}\u{18}#$\u{19}#9\u{19}#H\u{19}#h\u{19}#w\u{19}#\u{10}\u{19}#.\
        \u{1a}#_\u{1a}#n\u{1a}#(\u{1b}#u\u{1b}#z\u{1b}#\u{b}\u{1b}#0\u{1c}#D\u{1c}#S\u{1c}#g\u{1c}#w\u{1c}#|\u{1c}#\u{1}\
        \u{1c}#;\u{1d}#J\u{1d}#p\u{1d}#\u{9}\u{1d}#H\u{1e}#\\\u{1e}#f\u{1e}#\u{1e}\u{1e}#8\u{1f}#X\u{1f}#' $8 $= $i $\u{5}\
         $\u{1e} $B!$T!$Y!$e!$\u{7f}!$\u{15}!$F\"$Y\"$j\"$4#$H#$Y#$^#$:$$v$$\u{f}$$%%$*%$;%$j%$j%$j%$1&$?&$P&$U&$\u{a}&\
        $\u{14}&$U'$_'$|'$)($3($M($c(${($\u{5}($\u{f}($*)$;)$J)$O)$})$\u{c})$+*$0*$@*$T*$T*$\u{3}*$\u{8}*$\u{17}*$>+$R+\
        $]+$t+$\u{1d}+$+,$],$b,$g,$q,$g-$l-$ .$*.$:.$`.$o.$~.$@/$@/$^/$\u{7}/$\u{c}/$A0$t0$%1$_1$\u{18}1$L2$w2$-3$A3$}3\
        $\u{11}3$\u{16}3$-4$>4$C4$J4$T4${4$R5$W5$a5$~5$\u{5}5$36$86$I6$a6$\u{12}6$27$@7$Z7$\u{1}7$\u{8}7$98$@8$V8$b8$%9\
        $Q9$j9$\u{6}9$+:$K:$K:$P:$a:$k:$w:$\u{2}:$\u{7}:$\u{11}:$7;$o;$\u{6};$\u{15};$^<$\u{3}<$ =$.=$<=$K=$'>$@>$J>$T>\
        $\u{0}>$\u{16}>$7?$Y?$\u{0}?$\u{1a}?$\u{1f}?$2@$Z@$u@$z@$\u{18}@$FA$6B$\u{13}B$6C$\\C$\u{11}C$\u{16}C$ED$UD$dD$\
        \u{e}D$\u{13}D$\u{18}D$?E$nE$-F$-F$GF$gF${F$WG$eG$eG$oG$%H$/H$SH$\u{3}H$.I$8I$8I$FI$PI$oI$yI$\u{12}I$'J$\u{c}J$\
        \u{16}J$OK$sK$\u{4}K$\u{9}K$\u{9}K$YL$qL${L$FM$PM$^M$\u{9}M$\u{e}M$&N$2N$GN$UN$aN$oN$yN$\u{0}N$\u{5}N$fO$mO$}O$\
        \u{1d}O$/P$4P$aP$~P$#Q$#Q$nQ$ R$YR$YR${R${R$\u{19}R$0S$DS$NS$YS$cS$\u{f}S$0T$@T$ET$TT$\u{2}T$6U$IU$SU$mU$\u{7}U\
        $\u{c}U$\u{11}U$;V$\u{e}V$/W$=W$SW$\u{18}W$\"X$'X$'X$8X$wX$wX$\u{6}X$\u{1a}X$GY$dY$wY$|Y$VZ$bZ$qZ$vZ$\u{a}Z$\u{19}\
        Z$\u{1e}Z$2[$p[$z[$\u{4}[$W\\$a\\$\u{f}\\$\u{f}\\$\u{f}\\$(]$K]$r]$~]$?^$g^$\u{3}^$\u{12}^$R_$W_$w_$\u{b}_$(`$2\
        `$@`$Q`$\u{1}`$\u{10}`$!a$3a$\u{2}a$\u{7}a$Fb$\u{11}b$\u{11}b$nc$\\d$}d$Ye$^e$\u{1b}e$=f$Kf$Pf$_f$_f$qf$\u{c}f$\
        !g$Tg$\u{5}g$Bh$Lh$Zh$dh$ih$5i$<i$Ki$\u{17}i$(j$Wj$\u{1}j$\u{11}j$\u{16}j$ k$ak$|k$\u{15}k$(l$Ul$\u{2}l$\u{2}l$\
        Zm$\u{10}m$!n$Jn$zn$\u{b}n$\u{15}n$0o$<o$,p$<p$<p$Kp$qp$qp$\u{12}p$,q$Nq$kq$wq$\u{c}q$Kr$_r$\u{7f}r$\u{4}r$\u{b}\
        r$!s$:s$?s$Ks$]s$qs$\u{f}s$$t$2t$\u{b}t$5u$uu$zu$\u{f}u$.v$3v$zv$#w$Uw$jw$ow$\u{4}w$\u{d}w$\u{d}w$@x$@x$cx$~x$\u{d}\
        x$8y$sy$\u{6}y$%z$Bz$\\z$sz$xz$#{$g{$\u{12}{$\u{1c}{$+|$V|$i|$y|$y|$\u{1f}|$/}$J}$`}$t}$y}$\u{13}}$\u{18}}$[~$`\
        ~$7\u{7f}$W\u{7f}$d\u{7f}$p\u{7f}$\u{d}\u{7f}$\u{12}\u{7f}$\u{17}\u{7f}$\u{17}\u{7f}$0\u{0}$D\u{0}$V\u{0}$\u{6}\
        \u{0}$\u{b}\u{0}$<\u{1}$Y\u{1}$g\u{1}$H\u{2}$p\u{2}$\u{b}\u{2}$.\u{3}$5\u{3}$A\u{3}$A\u{3}$m\u{3}$|\u{3}$\u{14}\
        \u{3}$%\u{4}$*\u{4}$9\u{4}$~\u{4}$\u{8}\u{4}$\u{14}\u{4}$5\u{5}$W\u{5}$a\u{5}$\u{1}\u{5}$\u{d}\u{5}$;\u{6}$@\u{6}\
        $V\u{6}$g\u{6}$x\u{6}$x\u{6}$\u{d}\u{6}$\u{1e}\u{6}$-\u{7}$2\u{7}$<\u{7}$e\u{7}$\u{16}\u{7}$)\u{8}$)\u{8}$I\u{8}\
        $I\u{8}$h\u{8}$h\u{8}$}\u{8}$\u{b}\u{8}$P\u{9}$r\u{9}$\u{1e}\u{9}$/\u{a}$P\u{a}$Z\u{a}$#\u{b}$/\u{b}$y\u{b}$~\u{b}\
        $F\u{c}$r\u{c}$\u{a}\u{c}$&\u{d}$h\u{d}$\u{7f}\u{d}$\u{9}\u{d}$/\u{e}$\u{7f}\u{e}$\u{9}\u{e}$\u{18}\u{e}$4\u{f}\
        $e\u{f}$/\u{10}$I\u{10}$a\u{10}$a\u{10}$h\u{10}$\u{b}\u{10}$\u{19}\u{10}$C\u{11}$C\u{11}${\u{11}$,\u{12}$;\u{12}\
        $T\u{12}$Y\u{12}$g\u{12}$l\u{12}$ \u{13}$G\u{13}$L\u{13}$_\u{13}$i\u{13}$\u{b}\u{13}$\u{17}\u{13}$!\u{14}$H\u{14}\
        $p\u{14}$|\u{14}$\u{1a}\u{14}$/\u{15}$Y\u{15}$^\u{15}$h\u{15}$m\u{15}$:\u{16}$D\u{16}$^\u{16}$^\u{16}$^\u{16}$l\
        \u{16}$\u{6}\u{16}$8\u{17}$M\u{17}$n\u{17}$\u{13}\u{17}$\u{1f}\u{17}$6\u{19}$_\u{19}$p\u{19}$\u{1c}\u{19}$2\u{1a}\
        $7\u{1a}$G\u{1a}$\u{12}\u{1a}$i\u{1b}$h\u{1c}$r\u{1c}$\u{9}\u{1c}$\u{14}\u{1c}$\u{1e}\u{1c}$?\u{1d}$|\u{1d}$\u{3}\
        \u{1e}$+\u{1f}$:\u{1f}$F\u{1f}$Y\u{1f}$q\u{1f}$\u{5}\u{1f}$\u{10}\u{1f}$$ %e %s %} %} %Q!%_!%i!%x!%\u{18}!%\"\"\
        %'\"%,\"%8\"%H\"%l\"%|\"%|\"%\u{8}\"%@#%\u{9}#%\u{19}#%($%D$%I$%X$%]$%{$%&%%Q%%h%%}%%\u{2}%%\u{16}%%%&%3&%8&%_&\
        %i&%~&%i'%u'%\u{3}'%C(%T(%T(%l(%l(%}(%-)%G)%L)%m)%&*%A*%g*%\u{9}*%\u{1a}*%\u{1f}*%5+%V+%}+%\u{7}+%4,%B,%\u{1},%\
        \u{1d},%..%\u{1}.% /%?/%I/%S/%X/%y/%\u{b}/%\u{1e}/%80%A0%M0%Y1%h1%\u{5}1%%2%12%H2%W2%f2%\u{d}2%A3%M3%[3%j3%\u{1a}\
        3%<4%\u{9}4%\u{19}4%l5%x5%\u{9}5%\u{10}5%&6%g6%\u{4}6%37%D7%\u{12}7%*8%`8%j8%~8%/9%Z9%i9%\u{10}9%0:%A:%F:%\u{4}\
        :%*;%/;%;;%\u{0};%#<%g<%-=%f=%f=%'>%B>%n>%s>%2?%G?%y?%\u{8}?%\u{1c}@%*A%*A%/A%HA%jA%.B%DB%_B%kB%wB%\u{8}B%\u{19}\
        B%-C%2C%<C%AC%AC%KC%\u{7f}C%\u{b}C%!D%:D%9E%HE%PF%\u{5}F%AG%PG%\u{2}G%2H%FH%YH%^H%zH%\u{8}H%\u{8}H%-I%DI%NI%bI%\
        lI%\u{e}I%9J%zJ%\u{18}J%CK%WK%\u{16}K%%L%OL%YL%mL%\u{16}L%MM%`M%kM%kM%'N%1N%1N%rN%~N%\u{12}N%;O%EO%\u{5}O%NP%NP\
        %{P%2Q%@Q%JQ%\u{f}Q%%R%/R%@R%ER%OR%]R%gR%lR%~R%~R%=S%IS%NS%\u{17}S%\u{1c}S%/T%4T%RT%cT%jT%oT%\u{2}T%\u{c}T%'U%.\
        U%aU%wU%\u{8}U%'V%\u{4}V%\u{d}V%\u{1c}V%GW%cW%0X%5X%jX%tX%tX%\u{0}X%:Y%AY%zY%\u{1a}Y%$Z%)Z%GZ%dZ%dZ%wZ%W[%\\[%m\
        [%r[%(\\%2\\%Q\\%\\\\%m\\% ]%*]%p]%p]%<^%V^%\u{2}^%)_%<_%\u{f}_%H`%M`%c`%h`%r`%r`%\u{f}`%,a%ya%\u{5}a%\u{14}a%#\
        b%\u{10}b%0c%`c%\u{18}c%)d%.d%\\d%\u{7f}d%:e%je%\u{1}e%\u{a}e%Sf%}f%\u{7}f%\u{1b}f%Hg%kg%\u{1}g%\"h%\"h%Xh%rh%|\
        h%\u{a}h%8i%Di%\\i%yi%\u{14}i%\u{14}i%2j%hj%~j%fk%\u{9}k%\u{1a}k%8l%=l%Vl%il%9m%Jm%Om%^m%\u{14}m%9n%>n%*o%8o%Yo\
        %\u{16}o%Dp%pp%zp%\u{7f}p%\u{1c}p%Mq%]q%\u{18}q%)r%3r%Mr%Rr%\u{13}r%Js%Ts%js%$t%$t%8t%?t%It%_t%}t%\u{c}t%\u{18}\
        t%\u{18}t%5u%:u%\u{14}u%<v%lv%|v%\u{12}v%\u{1b}v%Iw%Nw%]w%Px%_x%\u{1f}x%-y%Ty%^y%\u{a}y%6z%\u{5}z%\u{5}z%\u{a}z\
        %\u{11}z%\u{16}z%\u{1d}z%\u{1d}z%'{%0{%5{%\\{%a{%4|%E|%\u{7f}|%\u{1b}|%^}%m}%\u{0}}%\u{0}}%\"~%C~%W~%3\u{7f}%\u{14}\
        \u{7f}%\u{19}\u{7f}%#\u{0}%1\u{0}%@\u{0}%T\u{0}%_\u{0}%\u{0}\u{0}%-\u{1}%7\u{1}%V\u{1}%s\u{1}%\u{17}\u{1}%!\u{2}\
        %(\u{2}%H\u{2}%Z\u{2}%k\u{2}%p\u{2}%z\u{2}%:\u{3}%T\u{3}%T\u{3}%^\u{3}%.\u{4}%B\u{4}%Q\u{4}%V\u{4}%o\u{4}%{\u{4}\
        %%\u{5}%/\u{5}%4\u{5}%Y\u{5}%`\u{5}%j\u{5}%\u{2}\u{5}%D\u{6}%s\u{6}%\u{6}\u{6}% \u{7}%%\u{7}%U\u{7}%\u{1}\u{7}%\
        \u{1d}\u{7}%O\u{8}%%\u{9}%i\u{9}%\u{3}\u{9}%\u{14}\u{9}%)\u{a}%B\u{a}%L\u{a}%p\u{a}%z\u{a}%5\u{b}%D\u{b}%\u{14}\
        \u{b}%3\u{c}%B\u{c}%I\u{c}%^\u{c}%c\u{c}%t\u{c}%\u{19}\u{c}%H\u{d}%H\u{d}%u\u{d}%\u{7f}\u{d}%7\u{e}%f\u{e}%?\u{f}\
        %\u{8}\u{f}%/\u{10}%6\u{10}%S\u{10}%Z\u{10}%\u{e}\u{10}%!\u{11}%V\u{11}%|\u{11}%\u{1}\u{11}%#\u{12}%2\u{12}%\u{9}\
        \u{12}%\u{e}\u{12}%%\u{13}%L\u{13}%\u{e}\u{13}%\u{e}\u{13}%\u{e}\u{13}%,\u{14}%J\u{14}%b\u{14}%\u{19}\u{14}%~\u{15}\
        %\u{1b}\u{15}%`\u{16}%\u{c}\u{16}%\u{1d}\u{16}%:\u{17}%D\u{17}%Z\u{17}%\u{1a}\u{17}%O\u{18}%]\u{18}%g\u{18}%l\u{18}\
        %v\u{18}%(\u{19}%-\u{19}%^\u{19}%}\u{19}%=\u{1a}%G\u{1a}%\u{d}\u{1a}%H\u{1b}%\u{1e}\u{1b}%(\u{1c}%C\u{1c}%a\u{1c}\
        %k\u{1c}%v\u{1c}%\u{9}\u{1c}%-\u{1d}%<\u{1d}%H\u{1d}%U\u{1d}%d\u{1d}%\u{5}\u{1d}%\u{c}\u{1d}%%\u{1e}%G\u{1e}%Q\u{1e}\
        %b\u{1e}%{\u{1e}%\u{0}\u{1e}%9\u{1f}%C\u{1f}%L\u{1f}%\u{18}\u{1f}%. &\u{0} &\u{f} &\u{1a} &.!&=!&N!&S!&]!&q!&}!\
        &\u{1a}!&\u{1a}!&\u{1f}!&$\"&D\"&Z\"&~\"&\u{11}\"&C#&c#&E$&\u{e}$&\u{1a}$&7%&E%&d%&\u{7f}%&\u{4}%&\u{e}%&.&&P&&\
        Z&&\u{a}&&;'&x'&\u{4}'&+(&I(&](&v(&A)&d)&\u{7})&-*&@*&L*&h*&\u{15}*&:+&Q+&[+&g+&x+&}+&\u{12}+&\u{17}+&:,&\u{c},\
        &\u{11},&$-&.-&S-&h-&\u{3}-&'.&{.&\u{9}.&\u{1a}.&\u{1f}.&2/&B/&\u{e}/&B0&\u{14}0&\u{1e}0&#1&(1&-1&I1&N1&d1&s1&\u{2}\
        1&,2&=2&=2&\\2&n2&s2&\u{7}2&<3&F3&F3&<4&j4&v4&\u{0}4&\u{17}4&G5&\\5&\\5&m5&:6&M6&\u{1b}6&L7&\u{8}7&,8&,8&_8&k8&\
        p8&\u{b}8&\u{b}8&\u{10}8&$9&m9&\u{1e}9&;:&O:&\u{10}:&\u{1a}:&!;&1;&6;&`;&\u{10};&\u{15};&^<&\u{b}<&\u{10}<&$=&+\
        =&<=&O=&d=&\u{6}=&\u{1c}=&(>&->&e>&\u{17}>&|?&|?&\u{1c}?&&@&]@&~@&4A&UA&\\A&fA&\u{11}A&<B&]B&]B&xB&xB&PC&UC&UC&\
        ^C&wC&\u{5}C&YD&^D&\u{1d}D&.E&:E&qE&\u{a}E&.F&FF&aF&rF&\u{19}F&:G&(H&QH&\u{1c}H&!I&7I&LI&_I&iI&\u{7f}I&\u{9}I&\u{e}\
        I&yJ&?K&{K&8L&ML&dL&7M&RM&aM&rM&>N&CN&HN&WN&aN&\u{6}N&aO&\u{6}O&,P&WP&\u{1}P&0Q&0Q&\u{e}Q&\u{e}Q&\u{15}Q&\u{1a}\
        Q&&R&0R&FR&FR&QR&\u{b}R&\u{1a}R&\u{6}S&\u{10}S&\u{1f}S&cT&hT&tT&\u{a}U&8V&hV&0W&SW&vW&\u{15}W&\u{1a}W&^X&uX&\u{10}\
        X&\u{1e}X&@Y&OY&~Y&\u{1a}Y&\u{1f}Y&2Z&@Z&OZ&fZ&pZ&\u{10}Z&\u{15}Z&B[&`[&e[&t[&(\\&@\\&p\\&\u{2}\\&\u{13}\\&t]&t\
        ]&\u{5}]&D^&\u{4}^&%_&3_&8_&L_&p_&\u{2}_&\u{14}`&\u{19}`&-a&La&\u{16}a&Zb&db&ib&zb&Ic&hc&\u{0}c&Dd&Zd&\u{18}d&\u{18}\
        d&ce&\u{16}e&\u{16}e&%f&\u{7f}f&ag&wg&9h&>h&Qh&Xh&%i&Pi&\\i&ai&ki&ki&*j&9j&>j&>j&oj&\u{13}j&'k&,k&,k&Bk&Qk&uk&z\
        k&#l&el&\u{1a}l&\u{1a}l&)m&Tm&cm&\u{3}m&\u{14}m&Vn&on&\u{7f}n&\u{e}n&Go&`o&\u{13}o&Kp&dp&\u{10}p&\"q&Mq&Mq&Rq&B\
        r&^r&cr&$s&$s&.s&Vs&os&Kt&\u{2}t&!u&?u&su&\u{8}u&!v&xv&xv&\u{b}v&\\w&jw&ow&&x&@x&zx&\u{12}x&Ty&\u{c}y&\u{18}y&'\
        z&5z&Mz&Zz&\u{12}z&!{&<{&F{&F{&\u{a}{&I|&S|&k|&\u{4}|&\u{19}|&*}&?}&`}& ~&Q~&v~&\u{1f}~&0\u{7f}&r\u{7f}&~\u{7f}\
        &\u{1b}\u{7f}&Q\u{0}&|\u{0}&\u{15}\u{0}&\u{1f}\u{0}&M\u{1}&~\u{1}&\u{19}\u{1}&(\u{2}&s\u{2}&\u{2}\u{2}&\u{e}\u{2}\
        &!\u{3}&+\u{3}&E\u{3}&f\u{3}&\u{13}\u{3}&4\u{4}&4\u{4}&X\u{4}&}\u{4}&\u{7}\u{4}&W\u{5}&p\u{5}&\u{7f}\u{5}&\u{6}\
        \u{5}&;\u{6}&\u{a}\u{6}&(\u{7}&2\u{7}&F\u{7}&K\u{7}&|\u{7}&\u{6}\u{7}&#\u{8}&(\u{8}&K\u{8}&b\u{8}&q\u{8}&'\u{9}\
        &:\u{9}&L\u{9}&\u{3}\u{9}&&\u{a}&<\u{a}&L\u{a}&g\u{a}&\u{12}\u{a}&\u{17}\u{a}&(\u{b}&C\u{b}&L\u{b}&g\u{b}&l\u{b}\
        &x\u{b}&(\u{c}&(\u{c}&P\u{c}&Z\u{c}&\u{d}\u{c}&#\u{d}&9\u{d}&G\u{d}&z\u{d}&K\u{e}&N\u{f}&+\u{10}&G\u{10}&L\u{10}\
        &\u{e}\u{10}&,\u{11}&?\u{11}&o\u{11}&.\u{12}&I\u{12}&\\\u{12}&n\u{12}&\u{9}\u{12}&H\u{13}&Y\u{13}&I\u{14}&_\u{14}\
        &\u{1}\u{14}& \u{15}&F\u{15}&F\u{15}&e\u{15}&}\u{15}&\u{1f}\u{15}&.\u{16}&8\u{16}&[\u{16}&q\u{16}&v\u{16}&\u{0}\
        \u{16}&\u{5}\u{16}&<\u{17}&F\u{17}&K\u{17}&p\u{17}&u\u{17}&\u{b}\u{17}&\u{1a}\u{17}&)\u{18}&0\u{18}&0\u{18}&[\u{18}\
        &[\u{18}&\u{a}\u{18}&\u{16}\u{18}& \u{19}&\u{b}\u{19}&\u{15}\u{19}&&\u{1a}&+\u{1a}&A\u{1a}&M\u{1a}&u\u{1a}&2\u{1b}\
        &C\u{1b}&V\u{1b}&[\u{1b}&s\u{1b}&\u{4}\u{1b}&&\u{1c}&<\u{1c}&F\u{1c}&z\u{1c}&\u{d}\u{1c}&\u{17}\u{1c}&-\u{1d}&Q\
        \u{1d}&l\u{1d}&l\u{1d}&v\u{1d}&\u{c}\u{1d}&\u{13}\u{1d}&N\u{1e}&n\u{1e}&\u{5}\u{1e}&7\u{1f}&L\u{1f}&\u{5}\u{1f}\
        &\u{14}\u{1f}&\u{14}\u{1f}&5 'p ' !'E!'Q!'b!'}!'\u{7}!'\u{11}!'H\"'R\"'j\"'s\"'K#'\u{9}#'\u{13}#')$'.$'3$'?$'i$\
        '\u{f}$'!%'f%'\u{1b}%'f&'&''\u{13}''\u{1f}''Y('~('\u{e}('')'^)'o)'\u{1e})';*'o*'\u{0}*'\u{11}*'-+'h+'{+'),'9,'g\
        ,'q,':-'T-'`-'`-'s-'s-'x-'\u{2}-'\u{12}-'e.'o.'o.'\u{12}.'!/'8/'I/'W/'\u{7f}/'%0'B0'T0'l0'\u{d}0'\u{d}0'B1'\u{9}\
        1'\u{15}1'$2'Z2'f2'f2'\u{1f}2'u3'\u{1}3'84'\u{14}4''5'\u{1b}5'M6'e6'\u{15}6'07'M7'\u{17}7'/8'/8'I8'g8'q8'v8'\u{12}\
        8'69'\u{4}9'\u{1e}9'.:'g:'x:'#;'m;'\u{1};'\u{1};'\u{14};'%<'W<'\u{14}<'\u{1e}<'3='=='G='V='\u{c}='->'v>'v>'\u{d}\
        >'-?'O?'O?'O?'r?'\u{5}?'\u{a}?'\u{f}?'D@'D@'I@'c@'r@'\u{1}@'\u{e}@'3A'QA'\u{14}A'#B'(B'?B'?B'&C'+C'+C'oC'5D'wD'\
        *E'kE'\u{7f}E' F';F'@F'VF'nF'\u{8}F'\u{1b}F'5G'UG'jG'\u{d}G'>H'MH'RH'\\H'vH'*I'TI'\u{11}I'BJ'LJ'VJ'xJ'xJ'\u{15}\
        J'$K'.K'gK'qK'\u{4}K'\u{1d}K'8L'uL'\u{7f}L'\u{1d}L'JM'JM'VM'rM'(N'4N'LN'WN'aN'*O'TO'\u{a}O'\u{19}O'.P'OP'OP'hP'\
        xP'YQ'^Q'+R'@R'VR'~R'\u{d}R'\u{17}R'BS'YS'cS'mS'39!=vlU!4yA\u{6}!)vd\u{5}!9v\u{11}\u{19}! C\u{11}y#,\u{0}>@!=\u{16}\
        |9!F\"=!E\"J%K\"O!I#P\"E!O#F!H!H\"M!Q!p!P!K!0!3#I!F!>$N!OR@\"5x(u\u{9}E) O%E$B\"y$E\"F+A!K*9u\u{1b}!?yXw#<?(~&;\
        e$\"9A,x:),,x\"L$I!=#6!L!L#C!O\"F)M#J\u{1f}d5\"C!J!G!D#B!B!H!>#<!D!C\"O!F$A!G\"3!M#J!H+{!r&\u{12}!?{{1! ygR8 N\"\
        I!7!K!@\"G!?\"G!8!C!=!C!G!?!F(J!5\"J\"D\"x#D\"N\"}$PAa!)xNy!6~\u{9}}9 N!N!U!P!M%P\"N#L\"L\"I!B!K!N!,#K#u!M!u!6\"\
        K#@\"K!M#H!In\u{c}! Ig:!!u*Y!6v\u{f}\u{13}, t#A%8\"A%=%?#t\";$=(;%<!9\u{14}d\"!w1AQ87 M!:&N%E!?$p!\u{0}!A!K!;!9\
        !G!<!v$@!@!p%D!=!1!K#P!G\u{7}/!Ju\u{1e}\u{5}$\"H!|9?.;2K0!I#L!E!K\"E!H!t!A!C\"M$H\"L'q\"J\"M(K=\u{16}!Juh\u{1f}\
        !KE?\u{10}!4wTL!4wJ\u{c}!?w\u{12}\u{19}!<vi\u{1e}6 S!F!H!u\"N&N!H!R\"Q&H!=!I%T!T!P!Q#I!G!I#M#q!p\u{10}.\"!xJC\u{2}\
        .%)D+H'y$@(<8w!Ju=n!&y]\u{6}!8y5\u{1}!8w\u{d}P\" J<G\u{7}\u{9}\" HK=\u{19}M\"(v5>U(!4z\u{1c}t!Gz<s!)D#\u{f}$(v(\
        q$>)F #!Kvph!?sF)8!s#H\"?!E!@!C!D!B!<%O!L!t!@%O\"I!B!H!I!9%4!v\"H#M!Lel!'w&2\"&F9u/-1 y$B!D!D!G#A$>!>#<!<%G#@#A\
        !y%2!5!4Z\u{2}! ~\u{9}50#@!G!E#H#H#G!K\"J!9%=\"7\"K#H!<%F\":#z!4B|:'!{&@#C%C#{+<\":Ux!9wtf'7v!?!?$F!J,@!9\u{0}q\
        !KFrN\"<E!t\u{11}9\" C4;K\u{1b}!5ube1 K%F!w!t!M%B!I!I!E\"I\"P$F$E\"F)A#J!H\u{f}q!*w}R\"7u#t|<\"=u.G\u{5}\u{1c}!\
        =vu;!KC/p!Jx\u{7f}j!4x\u{16}'#:y07!8\"h$ M!E,\u{1}/OW,*!2'C!B#H!<!?#B,M(B&yD\u{7}!7w\u{1c}Y-$=!A!A!A!@#D\"?'J$9\
        !3#{*5$I{s( u%C%F!D.w$D!@,uTz\"%I(K\u{4}~!#y\u{7}\u{8}# \u{0}*=3=M-!,{\u{15}x!8skg!=K&\u{7f}!9w\u{b}P\" F>y\u{1f}\
        :'-C!D&G#6\"3%?(4@E! I\u{16}\u{15}!9zR\u{e}$!6&C(<+xaq\" r=G#{!&w]k\" v*AVP!2EX>6\"N\"L!G\"O#O!?!F#O!G!E!I!K\"<\
        &K\"S!B!q%H!D!K!x#OWr!2x\u{1c}b! Fmo!8x@)!$yM\u{1a}\",u(?e`!Kvl4\"7u4F8J= M!J!N\"M!H!F!L!D!H!O!F!H\"G!p\"J!I\"L\
        !r!s!v!t!G\"J!O!H!D#J%M%M\u{3}\u{4}!3y2k1 P!1!t!F!G\"M!C!D!I%?!D!=!@\"E!D\"7&@tf%!A.B*=$K\"vC{* M$D(A!C%<!9!?(E\
        !D'@\u{6}T!==Mv2!*$I!F!@!D\"I\"C!A\"L\"<#H\"J!x$L#N&I\"x!LJ[!Kx\u{b}Q!5v:?\"4@7:\u{1b}#! u\u{1d}\u{f}(*A*>(r!>#\
        B'@#>!>[<#$v%@&wqf')G+A'B!H!{*H#J\u{13}\u{4}- L#B'M\"O!B$B&<!v#G$=(=#K!L*\\!'v(q!E\u{7f}@D!=v\"<!8vT\u{16}!%Enb\
        \"=v#s[\u{19}!2GpW!8t\u{16}|! {\u{17}\u{19}! CuG!<vg\u{c}! BId!*u:\u{0}!,\u{7f}0\u{6}! Bj !DwJ.!&w}s)!;#L$A!x!J\
        #@\"G\"E,M3l!+u0R! D\u{1d}2!*uc5\"6I4vfO!9xq\u{11}!<|I!+ L$>-C!<!u&6\"A!?!I\"8%:4n!Jz\u{15}/!'vq\u{19}!,x%O! @A\
        i!Jz(\u{2}@ J!,\"|!F!H\"9!A!C!?!9!=!K!w!D!C!9!I!K!=#1\"+\"E!{!R!H!/!/$4\"O!4#3!@\u{a}A!Kvi-!<v\u{9}i!Kull\"?u,9\
        ?C!Jz}:!=HzO!>==V!Fx$\u{12}\" H>wX\u{11}!,\u{7f}6\u{1b}-!6!J$H!J\"@!J)6&4#N#v\"z#C#Coy%)?!J'A-=!:Il$/?\"s,I!;#\u{19}\
        #8y$A\"w%?!!wl}*!G#E!I\"H#L$C#C#J$7,7_\u{b}!\"Lf\\!KFK\u{16}!=v\u{10}\u{5}\"7J%v\u{18}w!?wuv!KD\u{12}C\"1A#AuF\"\
        >x-A\u{6}L# L5w)>D9$,}(:3B#=F\u{17}!=w\u{f}@\" v=Jp&!!v\u{19}0% t,C!D$B6@\u{c})!JDf[!>v7\u{1b}&$v)w/?#@%v&?o!+$\
        O%M!L#L\"u%N!M&I$L&A%N\u{1e}P\" sGu\u{1e}\u{1e}!EGls\" w*u^H!#x!\u{17}!)x=!!(y\u{8}k\" ?'@\u{5}\"! z\u{9}p!<z2R\
        !4|Pf\" {=7&g! yDW!={v\u{1c}( J'J&8\"A*6\"z\":\"<M{? L!J!M\"L!F!E!L!C!G!O!E!G\"F!q!K!I!H\"L!r!s!v!t!F\"J!O!G!C\"\
        6!J%M%L\"L0\"=%K'A$:!E!I\"H!G$G\"F!?!K&x\"D#O!I\u{13}\u{1}!>w#&'!D(E#G!B\"E0t,>\u{9}T!6v\u{5}n!7v\u{1b}p!/tGJ7!\
        J!B!F\"D#N&r!I!F!E\"v\"*!(!C\"K$t\"G!2!1\"J\";!$!;#Pq\u{18}!Jt\u{16}%!?w\u{4} !=u^_\")y+C.@!4y\u{0}0!@wa\u{18}!\
         yOS\"&F9u\u{15}\u{1}!8w\u{2}f\" w'DIe* S#:!D\"C+K#N#I$L\"O'6db!6x9}=!A!H!;#J!A!u!s&x!E!y!B!D\"D!F!G!E!J!E!-\"O\
        \"D!L!G#G!N!G!H#D!GzR3#H!G#I\"K\"H!<\"C!A\"A\"E!L%D%I!r%1!7!2!M$J'3!#w\u{1b}e\" y=G)\u{1f}!?xWg\" EJv\u{12}q!*v\
        Q82 J!;$E!E!A\"B!@!9$F\"9#@%6#L!v\"G%@#|#r\u{1f}T2%I\"K!L!A#M#M!F#w#L#F!w\"P#K\"3#;!F!D!E\"\u{b}!/ue\u{c}# G=I!\
        vK&!3x=\u{2}!JA`\u{13}!=Dt #/C$E!u:T!(2j\u{1a}% x!y1A*J\"IX/! Hnp-#@!>\"A!C!A#E\"@+9!4#{!N)6$J*\u{15}\" D+y\u{8}\
        H!<y3\u{8}!#C*V!4vHF\"&~D<TM\"4t7?%6!<u'u# IGu$A\u{7}M!.wqM!=y6x# K4A6<` \" |=?f\u{2}# F7x(Du\u{2}!;x7\u{d}!&w6\
        T4 S$>\"A!C#M$E!L!C!L$F!F\"y\"2!M\"J\"K!.!@%F%M\u{4}#!4up\u{a}# E#C'|C`\"/?%;]\u{1b}!=y\u{e}c(!?#:#u#<*I39#=!;\u{16}\
        \u{13}!$y\"`!Ey\u{4}\u{16}!GuK\u{2}!=v\u{15}s, P*J\"H!C\"t#G$P\"F$F!@!x,@\u{c}K# J.I/L\u{12}\u{1b}\"'F4|);!4AY\u{4}\
        \" w>ECa!7xrd!4~b\u{11}!4|bF\"<G\"G.\u{c}\"9<2x/\u{1b}!4w\u{d}l!&w\u{1f}5! y/x!=vy\u{17}$,E#D)7'<W## y4?)@H((!8\
        %G(>&9(G#7+t!ue@!JD$\u{8}= z!H!s!K!A!K!H!F!E!E!?!J!;\"/\"0!D!1\"0#t$H!r\"M!9%4!,\"z!A\"L!CL'- ~!<&<!4!v!;\"9,<!\
        4#8#;+4!0y\\!/w).)#A!H#F(F(@%A#?+H!C\u{9}e: y!H!E\"@!A!A!8!z\"C!:!K!4#K!>#L!8!B!=\"/#B#K!7!w#A!>%LYv!4xN1!Jt;r!\
        !y-\u{a}' D#<4;!y$7!\u{0}!>FV$ H<C+9#7`-3 m!B\"C!B\"L$F!=!E\"?!H!M!A#L'L!D#F'C!G#MP&!/yWb! CV\u{6}##w$u6EL)$$w3\
        A!A38q~% v*s\">&>\"=\\6! {\u{3}\u{4}&#@,B\"A%9)A'>qi8!M!B\"D\"C!J!E!y!K!>!K\"@!J!7!<\"F!R!:\"I!J*x\"E#L#r!sQ\u{10}\
        !!x}$! zL\u{a}$ D4|(B/?\u{1b}\u{2}!Gsb3!>F/\u{16}5\"K#F\"G!C#H!K!F!L\"F!I\"v!S#w\"P\"T#N#D!J\"J\"s$Ts>!<v(\u{f}\
        #8E'u+D3Y!Gx\u{9}^#*G*;$vm%!*vr\u{12}! x\u{1e}>!9umn!<xU\u{5}#5|'G+C\u{17}*\"4J7FH1!ExZv+$N#O\"N!L#L'O!M&I$M&A%\
        Kw(!&\u{7f}\u{8})\" x<=id!J;\u{12}\u{15}\"=@->Rr$$='<$D%FD\u{1f}% N!}3A)J-;n\u{7}!Ju\"?!JzQ0!@u\u{18}!!4{>j!<wh\
        \u{1a}!2BU_!@u\"5!Ev9\u{d}$.@!B#;'33T!8x-M!${+}!8x\u{a}^!JDOz!<v^I!<u\u{18}G!(wi\\'!:*=!D+:'?!>+w\u{12}P#)A4@-:\
        jx*%|!<!E!B#?#C!B%A(C.:\u{16}=!JzRm!3y\u{12}\u{14}5!:$N\"N&@!E!<!8!I!z\"J!<!;!J!1#C$P%H!4!A$D!Pe1!)DA+3 r\"J#8!\
        u!q!7!7\"H!O!4!8!6\"?(9#6!L!6,:!=gh*%|!<!E!B#?#C!B%A(C.:\u{10}-3#E!N\"M!J!L\"J!N!L!J!K!M#I!H!Q#N$K#G#E#Hz\u{7f}\
        !4|/W!1H\u{d}O!Euk_#)BAv!rfy!#{+'\" HK@#:!1x\u{10}a1 I!}!s\"u!C!?$H!<!:!<\">)K$L!F!F!2%C:I!<w\u{1a}\u{17}) J$D(\
        @!B&9!D(D!B'?A\u{3}!=x<\u{f}!Kx\u{9}H!)EL\u{1b}!&zQA!KA\u{13}}!J|\u{13}#&'A%=\"v*7$</B\u{a}a!<|\u{16}J\" v)F]\"\
        2$D!D!u!B!E!C!F!C\"C!C#E!H%A$v\"I!I)@$G\u{a}\u{16}!DuJ+!JG`\u{1d}!<u\u{12}m#\"?;p!E\u{1d}\u{19}% D*v\"v>@!A\u{14}\
        -!.y'b!Gxx3!9uaq!2y -\"\"H!y^<!*~}+\" w%H\u{0}e!3w5e5!E!H!J!G!O\"E\"=!>!E\"A\"E!>\"?\"L'G!v\"K!t';$C!K6\u{13}!4\
        vA\u{2}) L*E\"@&A\"J%>#<%z*5qA# C$CFAr\u{2}!Gz10! E\u{6}M!<uYS) s'L$B!r(N\"7%@\"7-8:,\" E*xg\u{16}\"4?0Adq\".\u{1}\
        =9v\u{c}3 r\"N#K#J&H!N\"L!J$5!J!K!A#Q!P!E&L!4\"K#Jik%5{#x$?({&=Zf\" G*v.q!<x+;!<|\u{1e}&\" E*y_,!Jy-\u{16}!Jy\u{5}\
        @!,|z\u{6}!8xc\u{5}- O\"J!F$J%u!H\"M%s\"L!D%L\"?,N\u{15}X#&\u{7f}5E09l:!2{\u{2}D# J=x\"F+\u{1}!Jw-3!.yJo$ t-D$B\
        6@oF!4z+b4 R!s!N!t\"P#S!N!S#R!u\"P%A\"E!K%N\"N#H\"M#I!>K~\"6x&Cm*!=uPp- L%A!y\"?\"G\">\"A!@#?%t\":+C!ClS!=Fc]3 \
        K\"I!B\"M#F\"N!=#<!E\"9!K\"S!I\"P%s!R#4$L!PCh#9x1D!C\u{1d}\u{1b}!=FH\u{10}! wM;!.xw\u{19}!,xIR!9t\u{d}I%%C\"I#A\
        (K+vZ\u{1b}!7uf{!$~*Q# }*E3E\u{7}N\" w%I9W$4x-{)>!@Nz$'D-{%>1?e\u{1a}!<v\u{12}\u{1f}!?v\u{7}U# G2{+D9d!=y@\u{15}\
        % B%w-=);\"KI?!Jx5o$9w#?!=.=$v% @6<!s!u$G\u{12}\u{1e}!2w\u{5}\u{10}!=AJ1!.xB\u{15}#*@<=$4_(!*E('\"<G\"yb\u{b}\"\
        <C!>xs$ u/D\"G4C\u{b}u'#F#L+J\"5$0%H!Doe+ r(I!9&>#A\"<$;#B\"s\"?+G\u{1f}\u{2}! s\u{d}\u{e}/$F!=!A!D!G\"E!C#9!:#\
        I)C\"G!D!v&B-r! wFG!'wRl$ C-t,B,t*\u{4}'1E'8!v&6#y%9#3's!Ex\u{2}2!)z4t! wz\u{1d}$'@#A(x,D\u{e}J% J#B$DC}!ygt!KJ\
        $y!7t&L!J;Q]!EwT\u{7f}!=wP\u{18}!GvB\u{16}!=uUS!7w}w'$J$F\"K!{&J+I!H&|1!D!F\"E\"O!@#J#N)?\"L!K!/!L\"I!w!L\"5%AH\
        ;!Gt;l!Jv\u{6}\u{1d}!&{,\u{a}!Fw#t$(@%A\"y6>|$!9s\u{18}S!5u!t!Ews6\"4{6<u\u{1}!EwE8!=y\u{19}\u{1d}#)<3A.vK{$4v%\
        E1w!D\u{1a}s:#D\"M!M!N$M!O!E!t!K!:!J!J!I#N\"O#y!E!R!K#6#S!F!F!I#p!ok#!/w\u{19}W!GyW>!.~\u{0}J!<z\u{1c}\u{e}!?{r\
        b!.yoD!2yLy!G{Vj!J@\u{17}\u{16}/\"I\"K&E\"B\";#F!D!9#9!7!3!3&5'w$ue%!;ztx!<wTI!=yx6!<vV/#?D%x&A\u{12}02 S#s\"L\"\
        J!L$L!J#A#J!K!L#M!O$M'F!L!E$O`M!Dt\u{14}.$ N!}<K-<PU\"8:$A\u{10}x$ L*A(y+@\u{d}\u{1c}!9uC_5 s%:\"N!6#G!q!7\"M\"\
        ?!9$4\"J!5\"A!<!<!M!>%s#F#5<I!KE7a$ F!A%B'\u{7}4N!<xB3' q&J$x\"E(D(C\"B\u{3}2!9us\u{1d}1 H!B!E\"L!H$;\"y\"F\"B!\
        7!B!J'>+7!D!1!C'2\" H=w\u{7f}\u{0}!/z\u{7}H!4y\u{1f}P!2x2N!8vrU!GzlC-\"H$A!J!G(;!G!K$5&J)2!3!-#?dC!)ykM\"9J+HI5\
        !(wW=/ t\">\"=\"A!<!?\"F!\u{4}!:(H\">%H!>#@,;\\\u{17}!Guz&( \u{0}\"D%>#u\">/I!@#CHM!A{\u{7}Z!9z#\u{1d}\"8F$|4Q&\
         @4z'@!>!A-?W]$ L*B(y+BDJ*(H!B$C$G+G!M!A!w(G#G#\u{11}!JwU7#4C)v.?5n!#z\u{0}o!9x?\\#4J(L+z<.0!:\"L!?\"=\"D$w!;\"\
        @!;#;\"J!?\"B!:#>!v=/!Jv9{!Jv~\u{f}&$;.D%F%G!J!J(q!4x\u{7f}#\"$?)zj\u{c}8 D%C!I!F!q\"J!:!H!y\"O!=!M!I$r\"I!O\"A\
        !@!L!5!>%N#P$v~&!$vua! I+\u{7f}!Gu?/!Ev3\u{c}2#J!I#N\"C\"L!J!u!G#L%I\"M\"2\"z!R!@!K\"8&JA=!*xW-& z$B)<'@)C.>\u{6}\
        -!=u\u{10}T&2B\"?$A#A#\u{2}-Ex;!8E\u{e}\u{13}!=v\u{7}:!J>N]\"7J%v\u{16}U!,w\u{4}U!=IQ\u{a}! E1\u{13}!Guc\u{1a}\"\
        7y%Hg\u{4}!<yCy% J!D:A!A(xi\u{14}\" |=Eu*8\"@!L!O\"I%@!D!K!B$;!H!M\"I!J!M#K\"H!>!M%v!u!7!H#H!K>2!DxI\u{f}!<vNS!\
        8wlb!Jv$b!4z\u{2}*!5weP!%z\u{b}\u{17}!!y+k\",z0A9\u{0}! xX\u{0}!5zgj!K:\u{8}\u{1a}!8w\u{0}*!9uF?# x&BD:~q!?w_\u{7f}\
        $ C(w&D!Dkj8#M#B!O!C!C#K!L\"@!B\"P!M!u!J!7#p!E!O#v!M\"@\"G!P#w!J\u{5}U\"7y%HE-! xIy\"6~5I`4!,w\u{14}z!+wBV\"<~/\
        >6Q$ ID<#v$JB4!<yqt1%E\"C!A!:\"C!K!5!A!H!5!H!u$H\"F$H\">'@\u{11}|2 E\"=\"s&K\"F%9!:\"O\"6\"K!M#8!@!E&t\"5!9#ETy\
        #<v.E!D|e\" }2@{{! H\u{2}$! DUW! v1\u{1c}#,F2G!F^\u{1a}!<zK\u{10}!FvR;#/G*5,F`\u{17}!2zoZ\"2D*w\u{17}x!&|z\u{9}\
        &8;!w&8(;#7!Ez`! D#=#>A!=,s\u{3}\u{11}!2x((!J|U\u{8}*!=!I+H\"H\"C(7\"E\"q-<!7\u{7}%!<u\\0!=vv\u{11}.!u\"v\"A\"@\
        !B\"E\"<#D#v+@\">%E#?#:6+!EF\u{12}\u{7}!*x}?!<yg\u{7f}%'D\"C#>0C/?;6\"8F$tVg!Fx\u{3}B! rRW#*A2F*xM2.!L\"H#=!C$I\
        \"A$D#G$9$w!P!J'F!G\u{9}\u{1f}# w*?-vYZ'%D&H&F\"?!J3>#6v,(!>*B\"z+:!7#B#F(8tK!<v}\u{2}! ~H\u{c}!KE|Z-!E#D%@!C#?\
        &A!;#x!z%w\"B%>!=$R!EwY5B I!7!9!=!K!z!\u{0}!I!=!9!B!>!L!D!;!?!w!:!H!7!s#:!K!L#9!H!E!:%D!7!1!E#R!JgV!=y\u{c}/!7x\
        6p& v9F#I!I!E!C\u{1a}c!3wx/-(L!@\"F\"D!A)6\"D#M!z\":%4#6$rQX#!~3=,yJ@!Kx1~\".z<zW3!J>=X1 P$>!C!=!>\"K#y!;!J\"B!\
        G#E!3\"3(F&s\";aB!Kv\u{7}u!$v2\u{1c}\" G=vv<!9>G\u{1f}\" D=y6S\"4@6<hh\" D%zRo\"(=4A\u{5}N!!us_!Jv7<!&}M\u{1b}!\
        'z\u{c}?# D*u\"v\u{d}h\" DGv|1# E.y6Cw\u{1c}!9x\u{1f}i!4zX:\"Gw$H\u{16};! y\u{1f}\\,%F!K%A\"E#?\"K\"M%F%K!G(N$N\
        j\u{11}!5uY2!Jv8 \"=y->\u{0}s\"<B.?\u{15}F!?G\u{7}p!-vum!<tW\u{8}&2B\"?$A#A#\u{2}-E\u{d}*!6y\u{2}P!/w\u{9}x6$C!\
        G!F\"C!E$?!>!u!u\"w\"8!>\"B!J!G\"@!F!x)8!F#F!J8!. P&F'B!?!C%x!u!7!G!K!E%G!A'FJ\u{b}%2w&v$B.=!>\u{1f}R$ J\"B0?+|\
        \u{11}\u{7f}!!v@(\")<3DF\u{1e}(!:%H(B&<(A#9+u!u+z!+wJ^!8vr$5#J!K\"I#C!M\"G%J!L\"L\"C!L!N$B!L!F&I!F!G!M\"w\"Gx\u{7}\
        ! Hf?, O\"C\":(>\";!;\"=(9$x!<&B&=\u{1b}\u{0}1#?!@\"K\"y\"C!E\"3!x!7!=!B!:&7$K+8#L!uO06 Q#r\"L$J!R#L#O!P!P!L\"L\
        \"D#&\"K!K\"I#K$L!S!:\"p!k\u{3}\u{1e}\" P*qa\u{16}!4u\u{3}e! {j$2 6#O$E!=!9!=$z*6!8\"C!\u{3}!6!=!8\"w$E%5!3O$\"\
        $s)wqo!<u%:!JtmC\" @!z\u{1b}\u{12}8 P!B\"Q!H\"N#I!G#C!O!K\"E!K\"N!L\"J!R!w%<!O!4!6$G\"O!@N^!Juhy\")CAv\u{6}\u{19}\
        )%w!@!I%D#F0;(:#7!7P@%\"z6u%I-8!<Y\u{3}9!R!O!N\"C!y!|!M!N#C#N\"M!E\"K!7!H!7!Q!E#G!P!I!G%N#B$qjG!FxkQ! z\u{6}\u{1c}\
        !6>_-!KC7]#8I#I#I\u{12},3 R#G!E#5!4!E!L'B#O$y!s#Q!O!L&K!.\"P#P!Pf !J;qh! I\u{15}X!Ku\u{19}=) H\"F%J*@\"y*F!=)=#\
        7R>\" F?}?9! v\u{c}\u{0}!(w?c\"Dw'x\u{3}.! {={!<zTS:\"L!=\"D!K!L!M!r!S!K!M!?!w!O\"H!G!8!N\"t\"L!.!4\"J\"J!I%G!v\
        2\"!%z\u{b}m\" I'uL;&#>(<)B$G'E'APQ! |p\u{a}+ t\"G#I\"E!G%N!G!A%M*F,ID^!=z}#!-y2R\"*C(wZ\u{1}\" v=FR9!A|ab!%u?n\
        !<v\u{13}\u{1}\"7C%F\u{17}\u{3}= \u{7}!G%I!H!A\"~!B!E!B\"F\"I!r!F!F!F#@!?!6\";!u!D!B!<!>#E!?!8$?!G@X! H$\u{6}/#\
        @!@\"H\"{!A\"=\"@!D!@%?#6\"8.8#D!I-;\" |=:z'!#vT\u{14}/!y$H#F!I!L)=!O!1\"J\"N#H!M\"F&G!F\u{1}s!4|x_E!L!q!C!J!J!\
        ?!F!I!D!C!F!B!G!I!J!C\"n!;!;!A!G!B!s\"1!E!I!\u{1}!K!P!1!2!;!\u{7f}!M#K#N!H0\u{14}. <\"B\"A!<!<!t%s\"t!u\">*?!G!\
        ?.Ie\u{a}!\"u58!=x$\u{1a}\"9s2E\u{2}d!Ju7\u{5}! y_j!4y6\u{1a}!Jvxr2!A$F!H!I\"K!L#H!=!P$1!M\"G(H!G#{$I$H!J\u{1a}\
        \u{7}!<z\u{13}\u{8}!JumH#\"FHv!BMz!#w1I% G\"@7:,w&7\u{1a}@. w\"K!E!G\"F#M*y!A%<\"A!A+?#?!6\u{7f}%!=v\u{3}w# D>\u{7f}\
        -@\u{10}\u{15}!JvR6!7u\u{7}V3 :\"8!?!4!u\"F!q\"n#P%9\"v$8#9!6!9!;!?(:#44^!9uIA.!A!H!L!F!A#t!>!C!G#@!I%G+B(JOT!?\
        v\u{1c}\u{6}!4}{#!K:j#!Ex\u{0}\u{9}#!~3=,y_X!Jy_^!-|<K!K<w\u{f}(!:'A\"D\"<\"B!>.H.t\u{13}(&'K&H'H'L\"O-K<\u{2}#\
        6x)H+Dsu!;|{k)!I\"w\"E!F!=+;,u&=#=\u{e}\u{1c}!,?Db6 N#O\"s!F!C!J!N!O\"F$O!K!F(B!S!H#Q!&!w%w!N!H#Kv_!K7]I!=>V.!J\
        y&E!,vi}$'v-@%v2@x?!%x,V!<x8\u{7}!)y\u{4}X\"Jw!D6\u{14}!Gw!\u{1e}!!v$2! u%\u{12}!8u'K!3wEz!,vc\u{e}$ K&{.:6?\u{7}\
        h!<F\u{6}=-\">\"C!D!D\">\"E\":!B'{(9+y#7!Je\u{17}.#G\"H!J!H!z\"D!F!D\"J!J\"J!B*M/v=7\"!:#w,@!Jv\u{9}#\".{&@@j!K\
        >Br!#v2F!\"v,a! wy\u{12}!4v\u{2}R!?tX)* {%E%>!\u{b}!D#C%J+F(B$G\u{8}'!5vG\u{1c}'$:&E*?(w!K-;!JB(( I6s#x#F#z(@#?\
        !AyB!J{9G@ V!K!L!K!K!x!z!F!L!y!L!N!L\"J!B!t!M$F\"L!E\"1!N!A!P!M\"0!-!C#>!F!E\"wV\u{19}!<zTtB J!,\"<!t\"u!G!w!u!\
        M\"M!8!@!@!\u{b}!<!K!/!D!4!D!/!,!+\"D!:!N\"/\"7#=!.!.!5#:!HpK!-{ok!\"x\u{1d}8!>F+\u{7}!<v{\u{1e}!$t\u{1b}\u{16}\
        \"4{(Ae\u{1b}!=up\u{13}!7ytn! Gj<!Ay\u{d}\u{18},%7\"3!u!v!6$8!4\"H#5'8!J\"v1s#8E$B+~x\u{1e}!<w\u{1d}H\" G=x\u{12}\
        :\"=A\"|)].$?%C!9\"B!2\"v#J%8!v$H!A'?&C!>Z\u{3}\"*D(x#8%$@+?(B%?.A?\u{1f}+!:!v!E!G!C&D\"C$F#D)M.MS\u{6}%-D'D(E\"\
        {,D{0\"<{/C\u{1}\u{9})\"N\"N.K\"N$M!4,M%-!49c!8v\u{a}8!JwnY$-D\"L%D69 0$-C/J\"{,>U|3 <#;!@$r!I%H!v!K!:#;#:!<$>!\
        <!>#?$w%=!=oN!1Ca{! ?wN3 O!N\"Q!M.J!B!K\".#K#t!O!u!6\"L#A\"L!M#I!Ih4!-x\u{11}S\" H2w\u{7}p!8wHo\"*x@;w8((=){!;'\
        <$J!:!>,7I$#*>*G3u%z\"#HCz\u{9}S. M$G!A\"J\"H$I!H!I$@)J\"I!B!w+sJT!&y\u{16}r!7v)M!)z\u{2}v.!q\"@\"C\"I!H\"G%E\"\
        G#@#s!@!?\"J#E!E!Ju|\u{1b}\"&I6AS9! FEF!0{\u{17}X!,x\\]\"$v0>5\u{e}\"$|\"E\u{1}\u{13}! Bfm! vb\u{7}%*D-w$I\"F.C\
        5@!8uEb%)B&E%D\">194,# M<w#F#q!2w$\u{13}!4xk\u{4}!4x%r7 U!v!J!J\"L\"Q\"C\"G!E\"w!H\"H!F!H!O#w&P!E!J!5!1&H$JU5!J\
        uf #$A7w,@v0! v\u{7}h# L\"|;O4]# x,:>Ar\u{7f}\"<x+B=1!8I!F!)y\u{9}W!?zkW#<~!C.<U^! s <!4|\u{15}$!*|@\u{17}!Ew\u{12}\
        \u{16}$ A$B&>4>\u{3}\u{15}!<uAW!<tE}# F=F!v@<! DJ+!=GfB#*>*G3ul\u{8}!JEj4!Du(2\" xJG\u{4}\u{f}!6x\u{17}\u{4}!(|\
        \u{8}\u{0}!'I\\W\" E=xnL!=zZJ%$=&F$\u{0}!><F\u{14}\u{e}!6r\"'!\"zKw1%>\"E\">!A!A&?!J!{!z\"3\"G$G#H%/!=\"-#Gj#\"\
         D\"zb|\"+@?;6n\" B2~ui!Er8\u{3}!6uF8! G\u{1c}*!&v\u{10}X!,G\u{13}\u{b}!/v./4 L!5!J\"J$q!F#F!?$s!J\"O%J\"L!F!G!\
        L!>%3\"J!F]8!<w$r!$AN>!&}mr2!6\"L#9!7\"D!A!7!G\"C#4$|#N!1\"@$D&4%D!@\u{13}m!Jx\"_!Juvm\"&y.E\u{2}G#,F2F!Fx8&/<\"\
        r#?(G!I*:A\u{1a}\" y4FAU!J|&C% v3y!D(A.?,\u{7}\"*G3ys6! uy\u{18}% v<J+w#C!I@a>!P!D!K!u!H\"H!D!B!N!G!@\"G!H!L!D!\
        I#L!G!C!G#@!Q#r!7!P#u\"K!J#Q!JV~\" u=I\u{14}n!4w\u{3}\u{d}\" L.@$\u{4}!2x\u{1f}-&$E!w!?!J\"D2F+\u{7f}!KDa\u{1c}\
        ! xEF! G`V!+xHZ!Gu=O0 R!:%C\"I!G%B&@!?!<!F$B!H!{*H#I!MY\u{d}!4uE<\"7w4D\u{1}\u{1c}!<u\u{7f}\u{7f}*%C$@$=!=!B$7!\
        H%2#E#Cd\u{5}\"-t>E\u{e}x'(A%?'9\"D\"G!:2<i+\" I;v\u{1f}j!){\u{8}\u{7f}!7wg\u{d}!Jx(T\"Ey%?2Q0'>$9\"G\"6#F\"@\"\
        6!6$?!s!I!7&J#t#I!<T~!3xU\u{1}! v\u{12}~!Kx\u{18}P\" w#J$N!4z=;!Fy1,!4v\u{1}r! |\u{7f}C!&zE=!*E\u{6}l!,z\u{6}b3\
        !9!I\"H!H#H!=#B!J!D!A#F\"I!y\"J!6&7!I+J!D\u{a}\u{c}& B%w-;';#I.=p{# EEw&N\u{e}\u{10}!6x?\u{1e}!$|6[!KD>P!<u%$!9\
        xBN\"!v)D\u{7f}\u{b}!4wU\u{19}\"4{(A*g!J|#1'%H(E&r!s$;-w%G?3!(w\u{15}\u{1b}!Kw\u{1f}\u{1e}!KK\u{11}!! zd`\" F2|\
        8D+ J$6&F%G#@%7!E't&4!9$E>\u{12}!&w0\u{2}!DxKL!<vrM!KGP\u{19}!KvQ|!FyCz!FzmG!E~\u{13}h#$=&L'C\\\u{5}!$vI+!Gu$)*\
        \"<\"C!A#B#>\"F!;(;&H)8{r! zP\u{f}!?xh9,!<#K!@\"B!E%<!?&:(=\">,N!:\u{8}/!Kx\u{19}9!J?<F!J=q\u{a}!4z#X!4xZ\u{18}\
        !Fv$N#&|!v-@S4\"E~&>z(! })v! K<w!1uRk!Gvl\u{18}\"Gw$E\u{6}L( J#@%t!M#G&B'G#L\u{13}11 P\"H\"D!F!J!L$E#B$P\"I$L!:\
        %H!;\"y#4'zdp%1C#B*>,;!<?L1 \u{5}#<$A!A!C!=\"E\"9$?\"=%w\"M!;!>!?!>,<\u{19}\u{1b}!KCXg!>xY5!*v\u{15}\u{4}!:z9\u{c}\
        \" v=FEr!(y5T!4y4\u{1c}!5u[\u{4}!=F\u{12}B!8y\u{7}T!=P>%!Ds\u{e}\u{2}#<K\"{,>ff! xw.$4w(E.x!LF !KxtP!$w4m!4wN]$\
        <J#v(w$;4\u{18}!9rof!<u'\u{e}!3u:4!Ju\u{2}\u{1}!?{dq!5v\u{9}&!<u 2!G{b8!K:!\u{1f},$<&7\":#=%6%H#r!7!;!A'v%N/\u{6}\
        !=w|\u{0}!=vbJ#!J-H6H\"\u{3}$2H*C+C#?FD! G\u{14}K' v!s6t%C!7!E,C\u{13}|!=G\u{d}!!=z?K, u\"v#K$J!K(C\"L%H$K\"=+J\
        !Gt+#\"u;F\"t6R!=v\u{17}\u{7}5 R!K\"O!J%K!P!L#K%?!O!y$I\"Q!t\"s!5\"H#@\"H$E!ET\u{10}!Jv#p!(|7\u{1e}\" x$y8 !Jx8\
        k& x,H!C'?+u+@~k!4wnZ!>y\u{1d}v*!>(D#D\"D!D*>%E#{&;#=#t#(F#y2F/0.!D$C!@$;$9!:(9$D!<!K!B'6\":#x\u{12};'$<.E%G\"J\
        #I!L!K\u{1a},!Ky\u{1}E!=x4\u{16}!Jv\u{12}d!-v0\u{15}\" H=y\u{11}w) G$K!;!|!y!?,z(?!KZv\" u$CzR!=yI\u{17}!=w\u{7}\
        \u{1a}!*xB?! H\u{4}{2!9\"G\"@\"D\"B!A!>#B!A%@#t%r!?\"s#t%;#:!7kG%4E!u(B*A$>M|%$G(J&<*A!v-\u{1d}1\"J!H!D'D!H!C!E\
        !A%E\"5!J\"I\"@#x&1!B!t\u{1}2\"(D6x\u{18}~!K@hu!>E:\u{13}$ E;?,s$OhE! A.j!K9j}!Ez\u{11}v%$F&B\"D(u+x=\u{f}!J?o\u{7}\
        #1G+J+KL9< D!M#J!B!C!E!J\"=!H!4!>\"D$4!B\"y!}!v$x!E\"0#x!D!I!5!K!H#O!BK-\"4|7@Q\u{1e}! v\u{1b}S\" D#u9R!(zfp!%u\
        \u{1}\u{5}!4w _! x38!8y\u{d}d\" FJvW\u{2}!/z.\u{12}!=sa\u{7f}!Jv\u{19}Y!=v\u{c}\u{8}\"4w7?j\u{4}!J@u\u{9}\" z=C\
        S9!4y^#!<x[G!Kvj\u{1c}\"$zC>@5!.~\u{4}m!Jy'\u{8}!9zQ\u{11}%)G+>'@!C!z6a!Kw\u{e}L!$w82% F<A!t!C-=&I\" H\"y\u{a}L\
        , Q%F%B\"H!C\"G\":!x+D!C&t#Jd0\" G={\u{0}u/ L!D!B!?!@!C,L\"6!N%H\"G!L\"A#;$>.\u{1a}!Dug\u{a}!0HE>\"4D79>L!/En$!\
        ?u\u{c}\u{5}+$F$G#F!A!<!<!<\"A&B(F,J+~#'G*F*uA\u{f}!-|\u{a}'; M#M!;!E!>!O!C\"B\"t!E!?!?\"9\"7!s!6!9!H\"I#w!N!7$\
        H\"6!7!7%R\u{1c}\u{d}#<>$y+H\u{1}e! v\u{18}v!-y\u{6}\u{11}&5t\"D%C({&A!;[p!?>m-%!F(A%C&E6F/\u{19},!?!?\"H$B$y#G\
        #:#F\"=%v.I!Ea\u{1c}!KF\u{e}\u{16}! A7,!%y+\u{c}\"*C@@`\u{11}!?v[#!?t2v!?v\u{7f}Q!K8\u{c}$!<{RZ(\"K\"G'F$K(8%J#\
        :(4\u{9}D$ w4|(C*H1x'%F$C\"z$F-C!J-L\u{1e}\u{12}! Cn}!<y{\u{1f}! yp-!&w(\"/!@#>!F#w!@\"D\"@#>!D\">$6\"3#F(='J:T\
        !%v\u{5}+!$}OO!#x2W#6y.@'@\u{1a}H!<v\u{3}`!/zdi!&xr\u{1c}!Jt\u{1d}=!K@(i!;v)\u{3}1 ?\"@#A!\u{0}!\u{0}!@!E#H!A!;\
        !7%N'>!;!J-E!@<\u{7}# A*y1y\u{8}\u{9}!4I[B!;Ib:!Kwe\u{18}#!=86&:\u{8}\u{2}+ t!;$?\";\"G!H\"9&v*?+9#9s\u{2}\"<E.\
        xcD\" x=C\",!<u\u{1e}\u{4}! PW\u{3}!-uCr# v2@+D\u{1a}z\"&{$Gg:!,y1\u{d}\"7u&B(^# A'\u{7f}6E&}!2w\u{9}I,$J!H.G!K\
        #?\"H#L!J!E(K$I!M\u{3}\u{1}!KwWO'$;\"E#>!J'A\"B8F)m!>so.\"<H+\u{7f}(\u{14}! xl6' Q!E,I%I)s)G\"I'\u{19}'(?$:&B*<\
        *~$E!4\u{6}=!*}\\\u{17}\" G=xS\u{13}! {!&! wxw!/v(s!&|[I/'P!L\"O!B!D!H\"G#E&L!O\"F\"P!H,M!Q`w( r*H'F!C\"@'A#E,K\
        8v%$}\"D#DAB!>\u{19}X2 K!F!H!B!G!F,H\"8#r%F\"N!H!G%t!A!5!B$Og:( L$r(A&<'I$J*5#Og!!#|]\u{13}! xfi\" B2yE,!&}\u{17}\
        \u{12}1!~\"B!=\"B\"<!?$;\"F#?\"<(>!C!?!=!y&>$Oe\u{1a}!Gu<\u{6}!Ev\u{c}d\"<E+\u{1}GC&'F#G!A!A0y#B/J.&F'A!?!B%w!u\
        !7!F!I!D$s!F!?'Ej\u{1c}!&w\u{12}\u{2}! x)\u{3}! D:G!){Us!Ju\u{17}Q$'F#F1t\"HZ6! Iz/\"=y.?^m!7BS\u{4}' u$<(?(M(=\
        !u-?z}\"*v3?OE!=x\u{7f}\u{7}!?wv[!Ju\u{16}h!=uw\u{7}!FtZ\u{b}\"-v'Dev!(C\u{11}O\" I2x8u7 Y\"s\"J!N!J!I!C\"R\"O!\
        A\"J!?!P!O%s#)\"L$H!;!G\"R%A!Tf\u{1f}!=w_|!<v\u{8}\u{8}!GvY\u{1c}!Evm#!Jv\u{b}\"# F=F!v$P!Dy\u{6}:#9@&=+Ft+!#{r\
        C! E\u{16}k&)@#x-?$@!C,<<N\" \u{0}=?HZ!?u\u{18}\u{1e}6!<!F!C!K\"E!K\"H\"G\"<\"G\"E\"4!w!7!5!K!A$w!s!H!8(FP\\!<@\
        f\u{1d}# s=@\"x\u{11}\u{13}(*L*E%G#D!J'G#J#FtC!?z`m\" |=C\u{18}H# w(?,?vN!KwFE! w1r!7up+!JzHX!9w1i!4{U\u{3}!Dt\u{1}\
        t! yF\u{5}!$H\u{1e}\u{17}!=ux\u{8}#)wAw!@fM\"$z8=t1\"\">H:gl! v;n!'vIM6 Q!N!G!;\"L!G\"D$P$H!?!K!J\".\"G!H#F\"Q!\
        G\"1!0\"J!p'!!<u v!=wlG\" DJ>\u{e}0! vKH? E!t!@!I!D$Q!M!J!E!E!t!?!u!C!?!A!5\"J\"@!J#D#P!:!I#K!0!q!R!8!x#C~O' E$\
        u(v&H\"I(H\"KR\u{e}!,y\u{11}\u{12}*$I$B\"t\"F!>\"E%B({!?-=f\u{d}\")yB@?p!=>ca!,y\u{0}Q#&E2v2A\u{1f}E\"\"FI9h !4\
        u\u{c}`% {(F\"I'D,ITY$!63D%I1y\u{14}>/*L!E$@\"J#J!4#G!I\"G!J!O!D&L\"s$B\u{1c}0\"2@+Et\u{1c}\" C'z8\u{14}'%F$C\"\
        z$F-C!L-LW?6 .!<!9!=!>\"<!<\"?!7$A$9\"3$8!8\"\u{1b}!<!/!9!9(9#0!.p:!KD.j!!uP.!K{\u{15}z\"<G\"wl\u{7f}!=ED00 O#G\
        \"B#K\"D!B\"s#H!4\"4$6!3$>!@(P&nS\u{7f}3!x&G\"J!L\"?#B!H\"=!L!M\".!=!Q!B!3#N#1\"u$MyG!)|3a!4D/4!3F)>!=EI\u{1d}!\
        =xM\u{e}\"Jy!u\u{c}g!G{B,!JvIC\" D=|em\" }=AQ6!2v't\"9H#{=>\"<F\"\u{7f}$$!*w5.!KB[-- Q\"J!G$I#M#H\"L%r\"L!C%L\"\
        ?,M\u{2}.! u\"\u{7f}!?zC.!7u\\c!Ewz\u{17}!DslE($>);\"E\"?&8\":#A.t&E\" M*s6E\"({/A]R!'vs\u{13}!Jy7\u{1e}!Kwl-\"\
         F%t9?\"?w+<h3!Gs\\1-$F!I%C'I!F+@!?!H\"y$:!A!=#CGx( F$s&G(9'J$C*8#K\u{1b}:6 Q#N!O\"C#K#J!I\"P!G!Q!s!C!B#G$J!L\"\
        J$L\"L\">!M$KuD!<G<l! tSS#$?!A)@.\u{f}!=v<\u{16}!5y\u{1d}H!/vj(# G<w.8S\u{19}!<w\u{14}Y$\"F;H${$C}j\" x=ACL!Jw$\
        +&!<!?*;;>#:!7b#\" s&E\u{15}8!.w8%!!v\u{0}\u{d}! {ib& A%y\"B-E'A!A\u{1f}J!Guyh$$A+x\"B\"w#P&,=%A#;(y\":-H\u{10}\
        c\"<u+E&<\"4w7=Ff!4z]Q!<?]C!8u>e! AW\u{0}& ?!A+?#:*<$?Bh!!x\u{1f}S!-u\u{6}P\"6I4v\u{9};!<yaH\" y=D\u{19}k''M%E!\
        C+7$I#9+?\u{3}9!=vh\\!#{cE!<uS\u{a}!4ynT!)ytl\"-;>p^l$#F\"H\"K+GwP$ D't4u\"B6f\"4?6<u&$&D27$F+6<.\" ~=?n4\" ~=C\
         L$5u\"E-u&Ep\u{7}! |m\u{12}-!6#A'D!9\"D!D\"E%8\"=&E&3!x!5=## t<D!F\u{f}`5 J!M!E!D'r!p\"O%N!N\">#t!I#N!Q!F!K\"<\
        !J#K!J$p\u{2}n!Jy\u{f}:! xw3!JDf\u{16}!J=\u{1e}z$$w3A!A38>*5 O\"J!G!B!@\":!6!;!9%9\"P!p\";!A$?$w!<%t\"F%M!L X!G\
        yA4!%yi\u{7}!7yk7%!91I%H%~!>#\"!8u.,\"/<)u^\u{b}'\"F\"G\"x$G*J+=%8$y!Dro#,%}!;!J$?#C!B%A(C)>\"8#9!D\u{8}T!;{@O#\
         L#~:@O\u{0}!2v+\u{9}!4va&.!K$I#K!L!K$M#I#C#E%P#L'G!B#I\u{b}\u{1f}-\"C&@!A!<\"H%B!=!=%;$t+I#8!tRG!Gs}:!J|v&. P$\
        ;!v!?!D!?!<!{!J\">'9(<#I%=N~#&G!t-H\u{16}g!!v+\u{2}!9uI\u{1d}\" L=w\u{8}\u{15}% O'J+G\"L7G\u{1c}\u{3}8 U!D#K!?%\
        P!L\"M!N!M\"N!D\"S\":!I!p!r&N!+!A#D\"L#@!O!M\u{c}l\"9x&F\u{8}:& y\"L0D\";)A.=\"8!<uh\u{16}$#},A#E9BFA0 N\"A!<!J\
        $:\"C#:\"s'w'>!>!I'=!9#;!<oS\"?|+?_\u{c}!<vv%!<v1\u{7f}! yF\u{1}!Jw\u{1d}h!9wHM!8vY`! uwt\" u=E8\"#9w#@/=\u{13}\
        \u{3}!&y)]!GtpV&*E#x2C(z#A!I*\u{9}! y:,!<u1!# x<@\"yqk%$E0?%:&?(;mO#<J\"{,>\u{4}!!%yyK!2y\u{5}~!<yUK!(w]O!Jw\u{a}\
        j\"+C%y M%!=!A!z/A+BH\u{4}!-v\u{0}o-!I$A#C!H$G!?!D!9%7!5#D&H%A\u{2}@!=B2|!1uB\u{2}# v2E&H\u{f}5!\"Jp@!Gw\u{16}T\
        '\"G%E'@$E&>/D#AuB!<DZz!Jy(\"\" x\"I_\u{7f}\",v(B\u{1c}u!={\u{1a}w! w0_4!G!D!J!D!C!G!F!H\"I#G!D!G!>\"C\"K$P#B!r\
        #E,qJ6%!A%I'\u{7}'A%@_z\";L!Mqi\"(?6w\u{16}{\"4D(vRB! u\u{12}\u{c}\" IJ;P[!6x\u{1e}q# D9w#<r\u{15}# D#D<A8f!G{\u{9}\
        ]\"*H:u/f!=s\u{18}\u{1b}!GuC\u{5}\" DEC! .$M!J#L!L!M$G#J!G\"D#F&O)H!C#KZ5!,wV.!Evl#! zO\u{e}!-|@h!Juqq& L4u%@#v\
        !F!BX2!Ju\u{16}e!Ez?t# x6E)v]>2 r$F!F!D!K#L!J!J$I$E#J$J!=!r!I!{+C!A<U!2{=f!7x\u{1f}\u{5}!;{^P\" C2{E\u{1}\"-y%{\
        Lv!=~\u{10}u-\"L\"u!H!F\"K#B#D#w+I!P\":&<\"AY\u{f}\" s(G{:! x=\\!4w\u{7}4\" p)MD)!(I\u{c}\u{1e}!,v`\u{e}! DWl!<\
        t'\u{1c}!4ucK-\"J&G!C!J\"G\"=$F\";#4$M*t\"@#K1o\".{=<c\u{1b}!5w`O!=v}U!JvJ=!)w\u{10}d#6=&y+J#w!5vt8!6v\u{d}a!,x\
        \u{1d}~!4vVO!7y\u{a}\u{6}!(1wK!JAj+& u#u%I-E(L.G[:!<x]U\" F=zz*! v\u{19}<!GxN+!<w4m!=u}\u{0}!1L( !4FH(& u4I(@#F\
        'I!IR!!Ju]=!?tX$!9vY\"!A{\u{a}\u{2}! yo4!)z\u{2}B(!B!F#C&@#E#E(;.9]\u{19}!$r\u{15}/!(zJ6& y$G(D(;+u&C~W!4yN\u{1e}\
        !&{:\u{d}\"2x%wK\u{c}\"#y:Ea\u{b}!!vWD!9v\u{10}n7!M!B!9!F!H\"J!A!G!?$K#G#L#J!w!)\"J#w!P&3!y!N#E!MZt!(C\u{14}[\"\
        !w<>\u{2}?($B&=!A'C&z%>-K!MdGB p!C\"G!C\"K!I!K!@!y!u!H!D!G!J!B!K!@!F!@!E!?!F!D!F\"|!G!D!E!@%B!A!A!@#C\u{3}V# I#\
        yH;B\u{10}0 N\"I\"|!G\"K\"B\"C!7!:!=!A%7\"H(>)I#A[A$$?)~'<(Cd\u{11}!4B\u{11}E! yn|!4x$;!J;5\u{19}!4y%c\" u!ux,'\
         x,>!:/A#y+?!@k&!4u\u{2}Q!$|\u{2} !Gv\u{1e}B\" D\"@Nj!Jx\u{1e}\u{15}! Hcj! FF6!=v/E!3z(>! v\u{b}?$$B\"A\"uC;$O!\
        Jy-d$%w*?#?*>jP! v`k!7uf1!?vu\u{1}!Ku\u{7}o!Dt\u{1e}$.!1\"J!B!F!C$J#8!:!=\"H#v$H,E#ED6!<v\u{2}~!<v\u{a}1!,x[n!>\
        x(\u{6}&'=#H\"=0x!<-<(.!>v\u{12}@!9s\u{f}~! HD\u{e}- O!@&C!r!9\";!D(<#9!:$G!I-;-o1!A\"=!F!F!H\"F%H!B!E!A!B!=$7\"\
        .!G$K(M^n% F4x(=!=*>cB!Ew;B!Jz(>! tH\u{7f}% ?$C%w'w&A\u{10}\u{b}'.v!@\"C&D%A)x%E0B!:z\u{2}t\"4w7Cm\"% L,w(G#H%G\
        \u{18}s\" |=D\u{12}U!Jt\u{18}\u{1d}##v:;-=Z\u{15}$\"H<@&w't\u{9}\u{1a}!Kxs/# L!=F;\u{18}##4<%w#<k\u{c}!#x\u{13}\
        \u{1a}!GD<f!/w}U!<F\u{d}d!Jw1U!Gx&N\" F2wIu!:z\u{d}n\")wBt^a!%u\u{1d}%!'vN7!Gw?Q!.y\u{16}j!<x\u{16}B!!tD\u{13}!\
        Jz\u{1a}4& G5x\";!>#E$ASO!8v\u{17}\u{14}!(Ht}\"=A.<Y\u{5}\"\"u)F\u{15}\u{9}!*y\u{16}/% ?(v$=1w-v\u{1a}\u{15}- Q\
        \"L%J#H\"v!H\"M%s\"L!D%M\"@,I7\u{16}!7t/t+!3$8\"B(=)9$N\"O!q%s&8!=^A2!6\"L#9!7\"D!A!7!G\"C#4$|#N!1\"@$D&4%D!@RB\
        /(>\";%?\">&>!>#B!\u{2}!=\"A#{!F$<#N!F&@!Jv\u{5}\u{f}!Kwsj# y\"?9AY+#,B(?(E\u{1d}{!Gvb2!K:o~!<t\u{4}\u{8}!=y\u{11}\
        .!FvDe\"<?/w/\u{d}!8yjp!<v0s!9u\u{6}\u{4}!=v\u{b}\u{b}!4E$h!?y\u{2}p!=FgN,!5#C!H!E#D%E(6\"2$v#A(H#=\u{8}N!.x{N\"\
        7w4@\u{1d}u% D7x!{'D,>I1!Ew\\b!-{\u{3}\u{3}\"4v(Fh\u{12}\" B>}lD!<v)\u{1a}!/B\u{4}C!+w\u{b}R!$yI8) x$@)=&A!>'B)\
        <&r!B\u{1d}+! v62!=x\u{13}O!=t-a!<v\u{4}Z#=;\"y,IV*!'v\u{e}\u{2}! u\u{f}7!<wSpG N!G\"G!9!A!=\"8!J!L!H!A!5!A!8!7\
        !4!M!F\"<!7!I!u!4\"A!F!}!5!7!<!8!I!H!L!7!8!I!I\"E!9%\u{1}!?xP*!Kz\u{13}a&(v!H%>*<%I){*I'$H$E\"C%v!v\"v+AV+!4}IG\
        !Jxo$! uLs\")xBu\"v!-y.U!KJq:#$=%wB?4G5!L\"H\"B#D!H!P!A!L!C$L!I!J#@#H#F!s!C!D!1$L!6,\u{13}\"=G#x\u{1}F1 Y!B!I!H\
        !B!G\"G\"v$J%A$1\"G%L!A&M&N!Kl~- K!I\"F$O#M\"F&@\"N$u!1$I\"B%u\u{0}>2 N\"I!9!I!F\"?!M\"N!L!Q%F!F\"s%P!2\"O!B#Jr\
        ]! z\u{1e}F\" J<Fdt!*x$h! G*x\"/y\"G1\u{f}%4@%x)y(<!<R*!=v.l- N*K#C\"u#G$9\"F$G!B!y)3#?!2\\\u{0}# y!t&G\u{14}V!\
        ?t8F\"<I!v/E: V\"R!B!P!G!q!M!P!K!P!H\"L\"O's\"s\"B\"Q!Y#B!?!O#H\"X!E!>\"Lzy!>z\u{18}7!Jy\u{1a} -#F#F\"y#A!>!B!D\
        !G\"D#M$7$t#JYW!,v#m! |oB!%w,R!K==U!Gw\u{1c}5! t\u{5}\u{7f}\" \u{7f}=B\u{12}N!4xcA\" L=>'i\" u);u\u{3}\"'u6I\u{3}\
        r! |x\u{14}!)})\u{a}!=u\u{15}f!$vR\u{2}! v\u{1b})!(|{\u{1b}! u\u{d}6\"<{!G8S!$u\u{12}O!6v\u{1f}a5\"O!O\"H$I$H!B\
        !A&A!?!M\"3!5\"E\"O!E!0!3#Q!D\"I$u\u{1b}?!2xK3!Jx\u{9}8!({ .\" G#xhd!*zG\u{4}7 P!K!S!v!R#Q!P!N!N&L\"U!M\"t!O!R\"\
        L!D\"r!R\"D#M#P$J\u{5}r\" H>wBz$(w'<.J)zG\u{a}.!9$D!C!G%A!A\"G$9\"u'H)4!G$F!J~t!=I5%!<wy,!Gv\u{15}`\"4w7?l'!$yb\
        `!$wO\u{17}\" G)}\u{c}i!)y\u{7}Y!*u\u{e}\u{19}!2>yz\"*G:y.l! vm\u{b}# E4x3C\u{0}\u{7f}!@vG\u{e}\"9;&?C3!>xP,!=K\
        ts#*B%D;<V{! }\"S!)y}GA R\"E!E!H!A!L!K!E!K!D!=!M!=!A!K!L!O!t!;!F!:!6!6\"5$v!?!G#E!w!5!@%F!F.\u{f}@ Q!H!T!F!V\"s\
        !J!p!V!R\"Q!z!J!M\"O!J!u!n!<!J#S\"R\"Q!S\"@!O\"Q!p#N!?!>!T/@!<vu\u{7}!<w02\" |\"C(3!?z7a!7w}D\"2v+GJv1!K!H!I\"G\
        !J!H!A!B!K'M!>%G&N!P&s\"?$O$\u{3}! y^\u{1b}!&w>;!Jv\u{1a}N3 O!t!\u{c}#q!s!s$s'Q!P)U!P\"P!F!@!D&K!?!O!I\u{15} !%\
        w\u{14}\u{d}! G\u{3}\u{0}!=Fc\u{3}\"!u<G'\u{15}\"'H2?&\u{6}' ?\"@#x\"u#x(<+:\u{19}J!ED>5% v&E#@A>!<K\u{15}\" HE\
        xY#!Dz\u{4}M! x;;(\"B(@%C\"?!v\"H$8&@:>< W\"M!J\"H#G!?!G!L!P!B\"C\"@!E!K!w!@!K!B!M!I!/\"O\"F!u!H$E&z!y4\u{a}!>v\
        6N!Gx1V7!I!I!F!@!F!I\"F!F\"M!K!L!B!N!@!D\"6%H%s#2!6#B&{!x\u{14}\u{7}\" O=HWz!<}\u{8}$! ~\u{7f}\u{1a}!*x\"F!(yk \
        ,$<$<#=!=#?%y%6#t!:\"<+9!E@\u{13}!Jx3\u{1d}!-x?\u{4}!=uY\u{7f}!Kys@!9tri* L$>%x!;%8\"9!A\"@)M-Ht(\" ?=y\u{13}U!\
        Jtv;!KviN!,yYA!<tw\u{9}!9u<}! {ad!?x\u{e}\u{6}!4wT3!;w'\u{d}'!@#9\"w\"?!A+J'IO5'(B\"D*C(C!H(v%M8U$%C!\u{7f}DH!5\
        T\u{e}! Gi\u{10}! y\u{16}5! F4\u{17}!5wp*!1u&\u{17}!Jz\u{19}\u{8}6 P\"K!E\"x!C%Q!K!H#J!=\"O!q!<\"F!L#I#O\")!D\"\
        L\"N!Dqh!&H{,!%uy\u{7f}!8w054 R!y!q#@!B!A#F\"E!9\"J\"E%3!1\"C\"C!?!I'H#C#E&\u{7f}!Ju~;!4yxu!2{j<!=uQ\u{0}!EzF\u{8}\
        !!v,P!9u\u{e}\u{14}\"*K3xQ>!=?Mp!5u\u{0}\u{4}!Au3)!.xy\u{11}#8F$t!FAJ!Fx@\u{b}!8u\u{13}C\"J@!A\u{12}G! y\u{14}j\
        !>{\u{11}0$#H\"I6M$E=2!6v\u{1}\u{9}! y+O\" v+vU-!KB.\u{17}\"2t+IL\u{16}$$@8=*v!@\u{7}y!KwPt!9y\u{16}q!Ds;7! }\u{1f}\
        i!ErAQ%(z\"E\"F&B9v_9!?t>\\!4x\u{6}2$(E#y)E)HZ\u{1d}!*~{J#'D5E.Aje!<u~\u{e}!,yM^!3un3$+B'E&L#FV4!$yl5- v%A!B#?\"\
        A!@#C):!<#?!J'z&B?}> |!8\"I!;!5!6!4!z!2!7!5!6\"4!5\"8!t!4!3$1!5\"K!4\"6#=#3!:!0!3#.!/|/\"J;!B2@!4z_^#4E3z$D_>\"\
        <t/B)T!=wAa!4zuO%1C+9\"<&J&A\u{1d}[!*vMO!$wa\u{16}\"+~@B\u{11}~\" F\"|\u{b}a#.x/F.ukj. <\"C\"A!<!=!t%s\"t!u\">*\
        ?!G!?.JsZ!=HuK#(F$v?=ja& J*G(='=&x,E! &$J\"A\"B$:#=)9x~!)D=(!4v]\u{14}!*{H7\"$@8{Y\u{5}#'z-B$Cc^+%C!L!D\"F!M!I$\
        L%J)y-O!JAC!<uP\u{d}!KE\u{1f}&+\"@0=!I#I!J&H!?'v\"H#H!KYF! B>A#(y(v;<\u{f}x!(wfm!4ym{!'v$.!5u:(!Ku;o*+w!E!x!C#B\
        'F$A!O'E#E\u{4}G!<sb|!KDv\u{d}!Kw 0!:zr\u{6}!Gx\u{0}SC R\"G!Q!P!@!A!?!H!@!L!K!@!E!<!H!F!F!O!9!@\"D!L!N\"x!K!p!r\
        !y!z\"K%J\"J!C!O!TY\u{17}\" D\"~Zh!Kx\u{10}~#.G&G's\u{d}\"' P&K!t-|'C!@/p=A!>A%$!(A\u{17}3\"Jv!CH\u{4}! \u{7f})\
        \u{0}!Ez&p! GRn# H*x3K~b!$yQ&! yo\u{12}!,unZ! w)O!>C=\u{11}8%F!C!>!M#8!L!G\"5\"9!E\"?\"5!5\"J\"?!s!H!6%G!I!N\"t\
        #I!<L\u{4}!Iu:\u{f}&2?*v!G!M)=#:q&!)|\u{15}\u{e}!={\u{13}\u{7f}\"<w!Ad\u{e}!4v1Z! y\\E!4?\u{2}]!<F\u{1e}b8#K!t!\
        B!D!D!P!M!L\"K#R#I!s\"E\"G$J!E!K!<!q%t!u\"=#O!O&\u{12}!4y\u{1}#\"<?/w$E!-vN?!(w>d!<{s\u{18}!,wa\u{a}!>yP\u{11}!\
         J\u{5}!\" J<>,\u{1b}!<za\u{7f}! v-v!$v#P+ I!:#s!A\"s$L0D!7!G!=,G\u{f}\\!?t(c(!6#C%G%F#H\"G!G3CDC*$?#I!A!z$B!@!\
        =\"?&8\"57g!JE\u{19}D!7w*\u{8}\" F<zMQ!=zc\u{14}!=v<*\" A=\u{7f}s>\" L=}\"\u{c}!5I\u{7f}X#4w)I.E@V! yG\u{2}, L!\
        9!x\":#D%;%@+C!I'D!8&M\u{d}5!<@~\u{1c}-#H\"B\"<!=!H$?!9!8\"9#P$6%G#55\u{a}#\"H\"DG=44# s?E'J!\u{4}! E\u{7}\u{18}\
        !$vU1!Ku\u{c})\" I4y\u{7f}\u{d}, ?!>#E%w#\u{1}!:%<'9#8!6!E,=#J# t!v=Hn(\"0A+=BH\" I=y;}( J'y#I${!B,F/?!:]\u{17}\
        ((=){!;'<$J!:!>,7\u{10}\u{b}!4zs{!(v1\u{f}!Gy\u{2}[!<wv3! }>\u{1e}!8x{\u{13}!Jv\u{1f}=(%H#E'C!>(1&B(J!B7:!4>\u{13}\
        !!:w\u{9}p!4{\u{17}-A Q!I!C!A!N!K\"O!C!I!H!?!K\"K\"I!w!I!@\"G!G!Q!M!O!M\"L!N!B!H!D!>#H!I!I!NOg!8xw\u{11})2w\"J#\
        <!7#I!I#I%F#A7@!?{F\u{8}!JEq-\"4}7Hp,!=Et0!Ju]r\" v)F\\g& J(A*r)A\"H-9\u{a}T!A|m'!:wSM5!r!q$I!L!L!J\"M!J!G#K!Q#\
        J!.\"I!I\",\"M\"I&N\";!D){!,w^E!@u-;!)|Ns!;JhA!>yz\\!!@2\u{a}!<tI1!$}\u{7f}3!1us!!8v\u{6}s#'K4G\"q\u{1}P!KH\u{0}\
        \u{15}$ Q9K.L$Hx?1!5#?\"L#B!A\"K!;!A\"5!?$|#H#E!N\"F!L#B]4! w/\u{1c}! vQB!Kw%\u{1d}&$E!w!?!J\"D2F\u{e}-2 \u{2}\"\
        F!K$L#\u{4}!I$P%q!@\"O!H#Q!P!v$C#O#L$O>H\"9B2=mG.\"J!C#E\"F)E!L!N$C$D\"T!@&u!.\"DSC\":y1:\u{12}B!=A}e!$y6|6 M!P\
        !F!A\"M\"L!B\"N!I\"E#J\"L\"T!K\"u%q!T#I!E#H!J#?\u{8}M!:z^w\" J(yFD!*z#\u{1a})$@!A(=&H%<!u$A't'Gf&!?voD!%x0`!)z4\
        \u{19}\" F$x;3#)?+@3?<V!8v'4) N#K!M)I%N\"K%H\"w*Ek\u{7}!(u*A!6v#k\" I=v6\u{16}\"<@\"r\"Z! wz.!KJ\u{13}\\+!<$D'F\
        ,7!7\"B!9!s\"<(8$:k?!FvOp*\"H%<#8!B!r#A%6'G\"B\"w|\u{1}\"?r,BX\u{15}&#B#F!G08/5$w<_%/<%A\"x/:%KHK!'yrU!<vT}!<x+\
        B\"7z3@6\u{1c}!&w\u{11}I#<J.u!vv.! E\u{1b}+!%ygo!)xv\"\"4v7B\u{5}\u{e}!Gx5I! vSi!-w\u{1f}g\"Fy%A\u{d}\u{18}!!zi\
        6$$F$F#y2H=\u{a}/ K!@\"@!D!A!D\";!u!D\"?\"9/I'E!z!08c!Jug,!$E%m! C^\u{7}!9xPL!=vHg+\"A0=!I#I!J&I!?'v\"H#H!KU[\"\
         J=v1,!Fv\u{c}L!E\u{7f}\u{1f}^!@DC,$1?'y-?%z\u{13}|!?w~\u{1e}- L!<\"C\"@!B!w!6$9!9!=$G+I\"?N\u{11}1!J!K#E!L!K!B\
        !G!M'I!F!;$F%M!L!M!L'B\u{1f}?!<y&\u{c}\" J2v\u{7}L\" J=xLB!JuYp\"<B+w\u{7f}\u{13}!Jz\u{b}\u{7}/ Q#@\">\"@!>#<#:\
        #?#C$;#A!v!J';!:Td!(zj\u{0}7 O!R!P!M!K!G!K!I!K!J!D!K\"L!G!K!G!G\"G!P'J#K(K%H|l''H\"C\"B#E*7&B(v\u{1a}`!&zV2!<t_\
        g\"9:&<rE!?uNi!?Ac\u{1e}!<ztG!=wB1!9utk!:w7_!.{5V#<E\"F)DZS!+x\u{a},\" x'H\\q!Ey\u{c}x\" w4A'x1#M!F!D\"F\"C!F!G\
        \"B$G$>!-!I!D!I\"J$y+N)\u{1}!ErZJ%!:)M*H'I)<g~0!G$I#K!J!K$K!M\"I#B#D%O\"L'1!F!@#H3\u{19}! ?zL!)|hc%!F\"u+B!A*CG\
        j!<zDi- s#I!H!I#H!F\"D!E%N!J\"J(J+N.5!+vRU\" C=yT|!GtZ|!\"v\u{4}j! \u{7f}.F!8z3P( B1>&;\"9\">!<!<\"G\\(! x`E!)|\
        \u{4}:$ @(y\"x@vD_1 P#;!E!H!H\"=!I!E$@\"u$;#C$A!@!\u{0}-2!L4\u{3}($I'H,9\"E#K#8(5$JoK'!9\"H'K#<&?*G!;\u{2}:!&K\u{11}\
        P!Kx\u{6}K!=z\u{d}\u{11}2 N$K!F!}#?\">!B!>!:#J#E!B$,&,\"v#K&K!u\u{15}\u{1}!=z@V!1Fgt#(B=C&=\"W!=B/L< r!M!L!r!G!\
        s!A!~!C!I!>!G!G!G!D!=!?!D\"N$Q!K\"J!J!L\"H!P%O&S5\u{9}!3yh\u{c}#?E+A!?X[! {~}\"GJ#v3\u{1}!1u\u{1f}]!8v+a* q\"E'\
        G!D\"G!C\"M%E(H.Ei+!Dy-\u{16}!<xU\u{12}\" w%G%!&!\u{7f}#B#C4@\"F\"?BS?!P!L!M!U!O!U!I$N!R\"Q\"M#L!S\"P!O!M\"L!V!\
        W!U!S!P\"H#N!P!N!P!O!L!N!R__!&}z1\" x=H~Q$)?+B%;.9()!#z\u{13}\u{3}!(|\\\u{1d}!+u\\i!#um$$4B(w!>.<\u{18}I)\"F\"?\
        )@!|&I$<$>\"B'wDx\"4?)FSM- N\"G\"y!F!E\"G\"N!E)M%8&E'9!yer!3z\u{1a}b!Jy,\u{e}!9v%*!4w\u{8}n* w#y$<!v!8!:';(714!\
        3J\u{14}!$y\u{4}\u{d}!?ujT# K=o!A=w!7w7\u{19}8\"N#?!I!E!;!H!H\"N!I!8!E\"?!O\"N#J!J#8!v!M$7#I#N#K!@\\M. O!8$J(9!\
        C\"C!L!C!K!I#<$E\"Q*My=!<v=h! {\u{1d}\u{10}#4>'F\"A8*4$F!H!G!L!M!M!L\"L&N!O!D!>!K&O\"K!x%t!9%K!JJ$$4F%5#@+9&\u{8}\
        \"<I+v\u{18}8!=w\u{14}\u{1a}!Jt\u{7}\u{9}\"<D/>%\u{1d}!7wfI!9y9i\"$x)A\u{15} )&@#=\">!J\"D!=${,6%8\u{18}\u{1b}%\
        $N%M\";$@#=;/!:ze\u{19}% u/D.F-<!84\u{0}\" FJAKV!<z^E#6=&y+Jh !9y x!Fx\u{12}`* J(A!<\"9$@#D&5!5#y)</L*!5$?!?\"@\
        \"G'9(7+y!M&@Y\u{10}!GtEH!#w;x.!:\"H!I!J\"G!E!B#G#K\"F$A)F)x$Mcn!JxRU!=u\u{16}~9\"P!K\"D!O!O!G$L#C!B!E\"y#$!O!w\
        \".\"M!o!M\",!:!v!J!O!5\"C\u{19}V\"!w1@M\u{1}!2v\u{3}B!4}XV1#D!N#I!G!N$;!D#B\"L!L\"J\"M$J!J\"D'A!Ni+!=??=! z4<!\
        *v(C!*D~0!?w$^\" H=A\u{f}%!GxX9! x/C!&x\u{1}\u{11}#<s!D!HN6\" L,FX\u{4}- :\">!A#<!v#q#:!t&v#=$>!</;\u{1f}-!K8r$\
        ! x{w! u\u{6}f$ r\"u2A)BO~\"9x#KW*$.F&A2x$A\u{2}_\"8y2Cc\u{17}!J|bJ' J&K!t+;)H\"F.:b\u{1e}'$F!G\"H!I)N*H/F^l!@v\
        A%1!=\"A!G#D#C\">!<\":%v&u\"?!?!=(;!y#;!G6C!&w\u{1c};!Gs,A4!C%M!L\"t\"=\":!H!E#K'?!.!M!L#L!.$G!L!J$w!pIM!?tF}!4\
        uj\u{4}! CUm!JvX ! w3E!+xC\u{1a}# H)@4y\\\u{6}!6x`=!<u-\u{7f}# ?)@&Bj\u{1d}!4u.S!4v*\u{14}!*vbf!J?XN\" {*D\u{10}\
        +!4|JT%$u'<$;%C(?;u!*u\u{1c}\u{9}!7u5\u{1c}!${2)! x\u{13}p!=F\u{1}g# J!|J>>\u{6})!8$F$C!K(D';\"B!v#w\u{11}E! }3\
        \u{1c}!?w\u{1};!JxvR(!;,;&x!A(F*F!=#>[i!KAdo$%=%?(@)s;P/ M$D#C!B$?&J!v!D%H#I\"H!J&u\"D$tje\"<D!>gD!8y\u{16}\u{9}\
        !)Dp1!JE=P\"\"z;Cwg!9|[E!=F:*\"'{6JV]!=Gf$!4x1g! B\u{1b}2!KE\u{19}\u{1b}\" D.x\"\u{3}!&\u{7f}}g!J<Zn!\"v3l!)w\u{c}\
        X!-zSI$ J$B0w0E~,!$v<x!J7Cd0!@#D!D!\u{2}\"?!?#9!=\"E%G$6#C!=!J-8!H6b\"Jv!<S4' L#?6y$>\"<'>$=\u{10}80#F#K\"J%>\"\
        K\"F#v\"4!4\"I\"G!G!K\"w(E#J\u{b}7!Jv9,!,yE4! G8/! z/G!,y\u{1e}x!D{5\u{1d}\" E#u0W\")w+?\u{13}D\",E1Cl\\- O*J\"\
        F!B\"v#F$O\"E$F!?!x'3%F1z! Ew%# \u{2}*A3@g@!DvGi\" E*vj8& G1A&t\"r\"M\"G-:+\"?%E\":\";!?!.'u%D&G(J$KhY\"=>.@m2!\
        >w\u{5}|) v!<0D#F%B#;#;(9#wD}!8v3C.$C\"C$?$;$?!I!q\"=!?!;%B!B!;+y2C# |2<+Dv\u{14}\"<v#w#\u{a}#2y*~!;\u{5}\u{3}#\
        4E%@%C\u{3}l!,=\u{9}\u{9}!-~\u{19}1!G{\u{1b}\u{15}!*y{1!<v*2$ t%F.{!E\u{1e}y&'F#H(H*?!C*>\u{1e}y\"Jz!Fas$ H3y*I\
        .IH-!!v\u{9}\u{10}!Jv\u{7}{#4?6<!:nL!FxBN!K:/>!1ulU'\"B29)>!9!}(7#7#s!=v\u{5})1\"J!I!D'D!H!D!E!B%E\"6#I\"@#y&1!\
        C!t%M\u{12}O!Bs]?\"*H%Aye!G>\u{11}R.%=!E!8!6&F#@\"=!J$A!5&G&<\"3$LM\u{1e}!>ylg!.xRv! w\u{12}($$?0;$:2;\u{e}\\# \
        ?*x5F:\u{1}+$O%M!L#L\"u%N!M&I$L&A%N\u{8}W!*x)Q!JvZw!Dwq\u{17}!&v\u{17}b$/I.L'4&D<\u{16}!1ub\u{1}- :\">!A#<!v#q#\
        :!t&v#=$>!</;|D\"?v)ux\u{13}& y'F\"?!?(B,E\u{1d}L&3H$A!@!D&v%?Wb\" y$C,F!>y|v!KvVV\"/w6I7p!4z4b!4{&,# O/u%BV'/&\
        E#E!D!E!H!<'B!D\"w!=!8#|!E*;#8U=! x\u{8}\u{d}!%z\\\u{f}!9wqW! xzF!?vF8!!vZ'! C(X!8u F!'Jn8''E#C$y&w'E\"F.@\u{1}\
        P\" C2{\u{14}#!Ku^\u{14}$ K\"H'z4GOP-$=$A!;\"E!:!=!|!C*8#B(A!;\"B'\u{9}!?wH \"*D(x\u{0}x!4z\u{d}_$ G*y3z-?3\\%(\
        B,@%7#B+9\u{3}\u{1}!5w\u{12}&!8u\u{5}\u{a}!Kv\u{19}@!KH*z#<A.;!:%\u{9}!Ey~>!Kw)\u{1e}# I==+x\u{3}T!!v`Y\"?F,w7}\
        !Ju'\u{1e}!8v':\"#DGC0?! y]\u{1f}! E\u{a}7!\"D-u!?F\u{8}\u{b}!=vD$\" F?zWR! |\u{1b}o&\"G&D'E*2#E#7\u{5}]!=sj_!?\
        v\u{1a}\")$G&>#B'L'G!v*;$C!K)\u{16}#!}!DI;K\u{1f}!?tQa) I$K!;!|!y!?,y(?!KW;'$G0v(?!@*y#;!G3\u{16}!KxT\\!#|_^$!H\
        %LDB!?KR!<uK\u{1e}!&}{l! {{7!G{\u{8}a!*vp4, L\";\"w%v!q(6\"J%4\"?!>.8!5}g6 I!8!D!K!M!J\"K!s\"G\"G!I$@\"y$/%D!B!\
        >'O!7!9#6!H-<!<B6:+ O!:!\u{2}#I$F+I#?$F!B!M-7W\u{2}! L$E%4C(s!>!B-<s,\" I=w\u{1b}.!=xK\u{5}> K!K!M\"I!E!C!H!A!C\
        !L!C!L\"E!r!G!G!E\"K!p!w!u!r!F\"H!S!F!B!q\"H%L\\W!<ysC\" |2A\\x\"<x#v\u{c}D!@w/\u{1c}!6yuH! xtW!@v\u{1d}a;#L!C!\
        G!K\"z!>!K!9\":!>!:\"=#?\"6\"B#H!}!I\"5#\u{7f}!E!6!8!I!3#N!M_\u{1c}! |Im!9@\u{16}S!KF\\\u{d},\"M\"M\"M#O)K\"M$M\
        !3,M\"O#?!3\u{c}21 r!I!G(L!M\"L!B\"G!F#I$E!B#D!O!J!K(F\u{11}!!<=/?!,y\u{1}g\" F2~2\u{2}$ u\"@7?$Ii1!>z3p!4wz5# \
        G'C6|8\u{1d}! EL;!\"y\u{4}P!2tpF)(I\"I!B#E$H&D#G\"F*u\u{13}O!5tU{!4v-I##J6w2?}\u{18}! y$\u{e},#F'F+>$8\"K!u\"w!\
        v&6\"G#E!1\u{5}`&!{(B&@#F\"D66v\u{1}#3G!F63@k( J(;,I(E)v!:!=$A>,!Kvy>$$x3<\"L#>\u{13}_#8E'u+DW)!<H\u{16}+!<vD&\"\
         \u{1}*@Z.!$}xG&!J&E\"H!G#E=HO(!Jt}q!({zx#!~3=,yu?&\"J%E!=\"{*6'B:N!Kx\u{7}\u{0}\"\"v;@\u{e} !4{\u{17}5!5y[g!Jy\
        \u{e}\u{d}\"/F6y\u{1a}U!!yx\u{7}!<t80!'w\u{1a}\u{1}$\"F;H${$C^g& r=C*?!w\"A!@X\u{1e}6 M!P!E!L!G!P'r\"<\"I\"J\"p\
        !D!F#N!2\"F\"L!T!/$A\"v%n[^% J*I\"F0F!C\u{1f}D!<y\u{4}U4 q$D!D!D!H!J\"I!J!M$H$F!B\"G%F\"F!{&3\"L#D!CU\u{13}!;u\u{b}\
        3!9x\u{6}Y+ t\">\"9!C#=!|!C\";#>%F(F\u{13}}!#{Ep\"#vH@\u{18}t!7vM\u{1f}\" u=E1x# M,w>w}J# J4v)u|z!K@P6\"=F.>X`!\
        1v\u{16}7\"GI!v\u{b}u#1s,I!;>:!=u\u{13}\u{13}! v%Y!1uw\u{3}\" C?yl%!Jx\u{1c}r@ S!U!O!H!t!G!v!r!H!U!S!O!I\"L!K!N\
        \"Q\"Q#B!s\"J#V!C\"K!E\"M!Q!P\"R\"L!s!k;8#,;(v6y\"\u{7}! w\u{10}@!JvxN#99#B+99$!J|^\u{f}!Ju{$!,I*p! {\u{4}H!?tL\
        ]%\"x!?&=!>.:s^!/v5=\"=F-@.S!4uq\u{16}$ A\"{*?0@B\u{4},#;#=!H#H$H!A\"J!B&6!F\"K,J\u{d},!9u\u{f}\u{1a}!4B(z) B\"\
        z$<!A!x!}\"D$7,@\u{f}8!5y\u{3}\u{12}!5ul_\" I2u\u{11}z\"<z/A\u{b}I% H4<(w!x.?\u{9}F!KD3U!!vk\u{14}( K$A!F!=\"8!\
        =\">%\u{e}\"m!6x\u{3}%!Jyi<0\"w#G#F\"B!A!I!B!@#H\"F!E\"1\"D%D!M&M92!JvoT!Jy\u{9}j> S!J\"C\"L#G#J!@!O!M!U!K!H!E\"\
        R!L!\u{7f}!N\"t!E#R!O!G!)!;\"J!s\"I!O!B#sP_,(I#H\"L$B!G&9#M!M!L\"=(E#KKS\" G8vi@!<u\u{3}o\"4B#y$T\" @4y%(\" }=@\
        \u{0}s# C4A7>==!Fxwo!@x},!$v`.# G=F-v+7!,v92!>xt\u{19}!=wwS\"7x4x?\u{3}\"4}7?s[!7u\u{14}9!4C*\u{8}! ztl!'z)\u{3}\
        !Du+\u{9}\" |=:Gn!4vQU&,;#?%9$7.6!5{~\"){B:-\u{6}!<uI\\%$<&M'B\"B7F!\u{f}!=w2z!/tM\u{13}$<\u{2}!=%{)Ft\u{1b}!6u\
        \u{6}g!9uU9#/H$@!ztU!%wE\u{1e}!=xK4!(|@r!Jzj&!GyRB!2D\u{d}\u{1f}\" EAwa\u{16}!=ui:5 t!;\"I!8!=!?!;\"F!G!;!8\"F$\
        v#;&H!?\"<';\"8#9!9PP!4w\u{2}A!<vY\u{1e}!<z\u{1a}@!9>]k\"<C+w\u{5}\u{14}!$yla!Jv}W\"*E%x`\"((w\"v*A$=!?$G'L&;/=\
        !J{n2%;@!\u{7f}&{(H!JX0!4xhM\" K=IN\u{1d}!Kx~\u{7}!Kxc)$=H\">(z#:\u{13}B!KBtf'!8$E#A!?(B#C3DP1$ w4F*E,yRc!:{q\u{1d}\
        !Ju%\u{5}1 >!H!K$D$u#?$?!8\"u\"w!=!N!7\"?!?!6.L\u{d}f\"4}7?B\u{1d}\"8@3v^k)!:#@!I*I#F'5#M!I!L\u{b}:!EF\u{0}\u{1e}\
        !Gy@|!4v\u{f}C! Ew\u{2}!.wvc!/yg@#9w#@/>gD!/t72!JzhD!Jxf\u{c}!KDg9!8yN(%)@%B)8(<(8j\u{5}!EF\"\u{7f}!Ju2\u{7f}!-\
        u8\u{1c}!KBxl\"!u;D&h!*vf'2#v#L!O$M!F$E\"C!K!D#H!I%O$u#M\"I!@#=!;-\u{b}#/=%6%x\u{1d}`!$vo\u{1c}8!I!N!O$M!J#N!J!\
        P$Q!F!P#G!C!F#M!J!Q!Q\"5!:$D!@!H#FP\u{16}\"%r\"I<f\"4H6:\u{1}\u{c}!9u\u{5}V!9u]`!%s$\u{11}!$v+p! z D!!xR`!?t0F\"\
        ?u+J\u{1}%$7?'v)>$H'r(!;#H'x)F$5!v$K\"5\u{18}.!@z\u{7}<$1:(7#H!K;y!=z.r! x\u{c}<& O$E\"G!H-K6?\u{7f};\"\"v2=\u{1b}\
        8\"Ey&BP;$ I*E&{+z\u{3}u!4:X.!'w\u{12}h!Ju\u{16}1\"4t)@\u{8}(!Jz%6\" D(v\u{14}K!KE#&!4v%\u{0}# E!?CwU1!=D\u{a}|\
        ! x\u{f}e!?G\u{1}i! w-\u{b}! Eq{!2v6Y!<x\u{11}P!*GLM!&v\u{10}J9 L!5!G!E!I\"I#O!O#E!L!D!D!M!L!F!E#M$K\"K!B$E!v#5\
        $I!M{*$ I%H*z;D\u{b}'\"'A25p\u{3}!4Ek\u{12}) R\"L#O&G)C'=\"q\"F+B\\\u{18}!<z9W/#8#:#H!L\"F!8\"4\"C!<\">#v$>!N*:\
        %8\u{17}t\"<x\"H\u{a}\u{2}!KEL]!6s\u{0}:% L27)B#9)>()\" E-x\u{1b}>!EtUJ!!vXM!=vkt!4|U@A Q!N!P!M!N\"C\"P!J!O\"J!\
        I!L!O!F!P!s!C!B!J!1!G\"t\"I!K!p!J$L!r!L\"=!M#Q!KL\u{13}'\"D(A\"?(K$:$z.80\u{5}!Dx!.!<tr\u{5}!:z.X\"2u+Im\u{1e}!\
        Jt\\^!$y\u{7}\u{13}!4F(1!<v\u{0}G!&~8C!*vOt\" I.>\u{6} !(x'@\"/w6IY\"!=yp\u{18}% I\"F5<%L\"uI\u{0}!@tgY! yW\u{19}\
        * =#?%u\"7!9$w\"7(<\"C\"E\u{d}53!B$G!H!J\"L!K!E\"G!>!P$1!M\"G(H!G#{$I$H!JZ\u{1d}!Ev\u{8},%&K#I#H%B:N\u{1a}R!<uJ\
        [!8s99-%G!D%>\"8!:!D(v!A!4#D\"A)x#F=a2 M!H\"F!A!B\"F!O#u\"?!D!@\"I!J$2'N\"@%L'vz!\">C,>Ed!KI\u{18}t# G/w%u+k& w\
        'D#>\"E(>*w\u{1a},& M*@#:%@,L)DGe!&zqP! y\u{15}^!$xp\"! y\u{0}*!JtjA# \u{7f}/A0Cf\u{3}/#L$J#A#<!>\";'<\"F#u!N\"\
        D%9!6!D!A\u{16}\u{2}\"Fw$>\u{3}F! y<\u{d}\")u3F\u{7f}\u{7}# v<A\";M>!9s\u{19}Q! vpr\" G=xuX\".{&D\u{3}b! Gy^# K\
        <v+94l\"4x$x9*\"Fw$>};# D!G#tm\u{17}!9w[*\" H2v?W\"*u2C\u{1c}\\)$A&N!=!C#C'8'G\"6+K>\u{7}\"!><qF\u{12}!KI\u{17}\
        C! }\u{16}4!)wox!=uJ\u{16}! v+`!=Bs\u{a}\" v=F,G$$C$B$A(G1_!JvNs! D\u{16}~#$F0y7@u\u{1a}!?uif!.u^eB O!0\"=!q\"t\
        !H!v!u!M\"L!5!@!@!\u{7}!>!M!1!F!7!E!2!.!/\"I!>!K!L!3%@!1!0!8#=!J@\u{e}! G5\u{12}* J*=%=%>!}\"?!8#C$9,D\u{9}C!5x\
        z$#5w)E-<'&! u\u{d}$\" y(GA\u{1}/!?$B!\u{0}!y!<!B\"9!:(A'D\"K\"9&;%2!IR\u{9}!4y\u{18}H!Jt\u{2}Y!<u\u{5}r!*vX*!)\
        x\u{13},\"Jw!D;\u{18}*&F\"<!:%7#:%7'L!C!u&5\u{11}_!;xh\u{6}!4{\u{c}y!!:\u{3}-!7u[!!Fy+>!JG^,$%B!s!B)uFs#):3@.yT\
        9!6w@g!Jy2\u{3}!6rFk\" {=G\u{1d}7!,w)3!6x\u{14}'!Ax\u{10}#\" L=xD|!9t/,3 O!N\"Q!M.J!B!K\".#K#t!O!u!6\"L#A\"L!M#\
        I!Ir\u{c}!>vPz&%Q(K%O)K!K#F\u{4}x!K?Q[!KH;;( ?#w!C!E\"B,u(M/;?[!=zr:!*x\u{3}X!A|m?!<s\u{1c}d!KE0\u{6}!){2|!Jv~(\
        !=AfD!/L3A!=FG\u{15}!,v^-'${$B!A&C%I(C.:#f!&yC.!*v}z!&y{)!<uY_!<s\u{5}2!*wWP-(J!@#D!='u\";\"A!5&?%<!8!5!?\u{19}\
        \u{d}!?v\u{15}'!.yda!=z,l!8yPx!-zx\u{e}!#~eU.#w!F!I\"O!G!I!D\"H#9!9$H'v!K\"H=y! JJA!<v\u{15}h!=L:<!!wV\u{16},&C\
        !J\"G!G#>!F!I\"H#D(C!z\"@*=!Dx|R!,\u{0}/\u{11}!<CQ{' M'K&>\"H%E(<!}\u{5}O\"+{2I4E\"==\"xn\u{7f},&F!F!G\"F#<!F!B\
        %A%<\"s!w.=,\u{14}!J:v\u{e}<!M!B!M!M$H!I!O!H!J!P!M!T!A!s!K!H!P&H!G\"P!J\"O!N#N!O!O#J\"G\u{1d}\u{18}! v)U!>F,{\"\
        #|'?oZ!4E^Z!!uOy!K:gG!?x%4! y/\u{1d}!4xI\u{5}!7u\u{a}\u{1f}!!x\u{18}D!8y\\C# z,C3w\u{a}Q!)z\u{b}\u{a}* J$F&A%A(\
        <!r$G\"D)w#=Vc!4w^\u{5}\" z=D\u{17}n# C'z4x:\u{9}!Jv#\u{1}%$F!E(<!=#DIx!JI\u{c}w!KAff!<y,?! yRt!=@ma\" C$|<+!*H\
        \u{11}R!JuqW!Fx\u{16}\u{1e}+!\u{7f}#F#K\"?!G!D$F%A09!D%G&\u{b}!Ku\u{17}Z!<|J\u{e}!=xe\u{1a}%'G#J.:$A/;.a!Jty\u{14}\
        '\"?$z$B%t.;-9!9$s!GA\u{2}\"!Dwp<\"=@*DM\u{4}!J|Y\\!=w&\u{5}*!9!u\"F!u\"J%D&B\"G)K)7\u{15})\"$?%F>^!4x\u{16}\u{7f}\
        !4y\u{6}\\!=sX\u{c}!!ym{.!K#I!K\"J\"D\"F#J#s\"G%I$N\"?!D(L \u{3}!EG4~- x'H%=!E\"@\"J%>\"?!=#v!E*:$=r\u{7f}\"4<7\
        tA:#6A&v#uat!<uLE& D+x1C!@!D-:l\u{8}3 ?\"A!:\"y!<\"s$L!7#=!C!=!;!x#<$F!?!6*8$svz!){0^!*wS1!Evc\u{17}!4v\u{1}:!!\
        z`{8!O!O\"O!V!M#M#N!H!F$I!M!H!9!4!L!?!7$C\"w%I!P\"J#1!8\u{14}W\"<u!EZu!4zlZ!-y\\c# y-t'F\u{6}\u{7}\"*G:yH\u{9}(\
        (t#B!C&F&L#E/J!NG\u{19}&)v!M&E$K0F'q\u{12}F!#u\u{9}'#-D'I69^P!<w\u{12}L! F\"8!/Gn-##{:@-?1{!8sK{#:y07!8\u{1d}t!\
        7w\u{0}1! u\u{18}*\"<G.E\u{8}\u{1a}% F/r\"F%y/>N@\" A!{+\u{19}!(s``'!:)H%H(<%=!K*F.@.#D#I\"H%<\"J\"E#t\"3#F\"K\"\
        J\"{(C#F\u{a}\u{0}! I\u{8};! B\u{f}R!!v'|(!=#K#C\"~$?\"F\"C#Ke=!.y!\u{10}!Fy\u{1a}X& I<A!u\"w(A$s\u{d}y!#Epm\"<\
        F\"\u{7f}\u{d}\"!'v\"\u{13}0 P!9$F!v\"G\"H\"H!F%H&D!I#H!J!I!4'xwd, Q!I\"M!H&P!H&H#K%E\"x#M)I\u{14}n* J#s\"A#?\"\
        7!8&<\"s$:%>\u{14}j! x.:!,v&[! {\u{18}C!=D\u{1a}\u{1a}$ G!x#E0y9\u{12}%(B,@%7#B+9.\u{6}\"*@3w\u{e}&\"6y5?\u{1e}\
        k\" x=Fg\u{16}!;y/H!Du\u{19}2!<us_!GHIL!,y!O\"<x/B\u{1f}s!<v\u{11}|!8vd[!ED}}!!s\u{c}~\" F=| _< P#I!M!O!O!O!E!F\
        !G!F!>!?#J#O!F!D\"F\"t!/\"T!w#0!B!G!~!F%>!M\u{1d}y! GZ\u{1}!Gv&;!4C\u{14}\u{7}! vbP\" I2uoe!'xc0\"'u6ID\\! Bal\"\
        (w5G\u{11}#!<w` 3#M!I\"J!K%I!L!N!M!v#?#K&I!Q!N\"0!H\"I\"K%R\\0!Jx?w!-vYB*#F'G+>$8#u\"w!v&6\"G#D\u{6}#-\"E!F#F$>\
        $<%<$9$G#=!u&8%:!I+d!A|3\u{6}\"%w*>fV&'D!@)w!B'D1=mN! yj\u{12}2!C!J!A\"J!F!J!D#C$E#H#;#A!0\"J!r\"t&A'K\u{a}%#8~\
        2<!9F_! yy\u{3}!?wqZ!Kwm_!-ucz( I&A!C&</K!x'=#|r|! vM8\"&{.<%JA\"J!;!K!B!I!E!@!D!H!G#B!H!F!M!K\"R\"s!\u{7f}!v\"\
        F!E\"n!w\"1!5!v\"@!D!G!H!@\"I!G0L\"1K-H\u{17}B!<tF^# @(~$D(8\"(w5E[\u{13}'$B'>!?#w):$I+8Y^!'w~\u{7f}!<uV\u{10}!\
        ;wz\u{9}/%I(?!C!;!D!G!y#9\"F!/#D$L%D!6!>R\u{15}\"$w8CJ(\"=x*B6\u{a}, G!x!@&>!@&;*9#B)w!=!=$6K=!KF;+!9v\\,-\">$u\
        \":!<!5!=\"7!9!>%P\"9\"6#?w\u{2}\"%x@ur<)!I->!>\";!A+K!D!F,H\u{5}}!>u\u{d}^! zQi!Gv\u{b}g%*K#B%E+I-JSj!Jv\u{19}\
        +\" G<t^\"!4x.-!,Ag(!Gu\u{18} !\"x\u{6};)\"D\"A!G#v$D%G'G/w#I\u{0}m!KB|^!JyL~!=w\u{17}y!Gv5q!GuLx! G*\u{14}*$C#\
        G\">&B#G#v\"4!8%L'6v-1!A!F\"E\"K!>&L#K&=\"L!I!.#L!u!H\"4$P!E|\"' >$v\"w&D0A!B\"Fll!?u\u{1}W!JuY\u{0}!!xUN!!x9q\"\
         F>y\u{b}r\"!yJAz</#?!B!E\"G\"{!A#A'A#8!K%K'4!7!8$A\"k!JveZ! vV;!4x\u{d}j'!9#I#H&A\"G*6&:+*!'z\u{12}{!<{z>!<w\u{1c}\
        \u{f}\"<w.=\u{b}\u{2}!7x7\u{0}$ GF\u{7f}$=!7&B!Gu9j% y8:%J\">,w?1!=vt\u{1e}!-u$p% v&E\"F)F#C6=!=w\u{15}\u{b}!<w\
        r!!Kw.C\" E#z\"\u{d}! w\u{1b}!#$>-D9H\u{1c}9!Jua\u{13}!%um@&$A&B%E$?!x3DB<!\"|\u{1f}\u{5}!*wYf!*w4o!*z\u{1f}\\&\
         K#H%@&9-A!;V(\" G=z\u{f}U#9w$E.A\u{13}n\",w?7-1! H=&!<z\u{1}\u{7}&!s(v)>*?!D*<a}!#xm[!4u]\u{13}\"4I6>\u{2}}!)z\
        sg!8w(>!GtAI! u\u{1}5!<x!\u{2}& K4=\"D!u'B-Hrb(\"F&B&C&J(L#M(y$PY@!<ux(!.~!m!<u5\u{c}- M!=*4#6!6\"4!6#?#M&s(3$L\
        !qK\u{14}: S#L!r!H!r!t\"T!H$J!R\"R#p!?!K!J\"M!##V!v!D\"C\"E!K#J!?#r\u{11}\"# M<?%{'b,\"K\"u!H#M&C#w'J$I!N!F!9&;\
        G/!=v8{!8vSL!9u\u{7}]!JxdE#!v3D7Ao+!Juv\u{a}!=yUB!4z^9!.w2I\")A+;R\u{19}!<vsr(#D#@\"@,A$|$;\"=,;le)74!I#I#F!M%4\
        !F\"I#Br;! vh8\" H2u1\u{7}!JvYu!!vqL!EvM=\" F2{k>'$C-C(=$K!E,:!;\u{b}\u{7f}!4Dsh!<v\u{1c}\u{f}!(v\"b,#A!@!H'z#E\
        #@)K!x\"C!x+C!Gw\u{13}!&Kr\u{17}! GES!G@\u{7f}\u{10}!KB2\u{f}\" H>wN$!?x)^6 Q!;!E\"G\"K!@!N!@\">!I!D!A\"C\":\"C\
        !=$w#I!q\"?%='p3w!KwMM!#x\u{f}h!Dz\u{10}~!&~]e'&y#C$B'J%:%>(>\u{4}7! z\u{7}v\" E!u\u{18}&5 T\"K\"w!L\"u!D\"I!F!\
        9!>!E!C\"I!A%0!E!H\"M!M!L'K\u{7f}\"!Ky\u{12}*!E\u{7f}31!Euu\u{7}(#H&B!G$I#H#K$H2Gf4!8{\u{9}h!=y#\u{7f}')B-D\"<$\
        C#x(A#?m\u{4}!8v\u{1a}\u{14}!!vBH'%B!\u{7f}$F%>!>:G!5d#!=y\u{16}f)!C);$;!M$<!L0>#O$y\u{16}\u{7f}!Eui\u{4}!Jt\u{18}\
        \u{1a}!%uW\u{3}!2w\u{1e}\u{14}!K{wX!4w#t!6x5g\"<?\"zdw!%vGo! Ai\u{17}#!@!;E7x*\" H(zS{!9yFD!%v8X! wbq!Jy\u{3}d!\
        $yo-\"&|!At*!J?=2\"&w6Bjm!/wX\u{2}! ESG!8vXu!<yJ\u{7}!=v|>9!\u{7f}!v\"B#B!=!E!D\";\"7!@!A!@#I\"9!?!9!6\"@!E!D\"\
        ?%H#I#7!5Ll! x&5!'wX\u{1e}!<vz_\" KK?^a!KAu\u{10}!Dt\u{16}\u{4}!){Xl( ?\"H!\u{1}'D%u-A!@-<AX'(J#v\"@!G1H(>#I9S2\
         {\"w#I$G!N!I#J$B\"N\";!7\"D$F\":%5!8%F!D\u{f}\u{10}' z,F#J\"H,K-?!>\u{f}_!/w&|\" {;GON! H\u{b}[!KB\u{d}j\"5w\"\
        :\u{13}U&#F.J\"4%I$I!F/}% B4@%?,x&;\u{13}9!!s.}\"<G\"GJ]\"*J*A\u{e}\u{0}% H5q\"?%v'v>v\" y'H\u{12}5($G#A#B!C0F\"\
        K!C,HQP! y\u{7f}\u{15}!Es\u{15}k\"2<*>CP\" t1Hti*%G\"I\"N!D'J#>%6#:#9+5W%!(I/2!<IOz!Kx\u{10}P2#A!H!H!D\"D%D!H!?\
        !?!>!E!=\"1!/\"@-F\"x#uR0<\"Q!M!M!H!H!E!M#N!L$B!9!1!p!q#I!H!@\"F!/!I!8$D\"u!N!)!?#q!kFY!6y~5!7uXE(-D'<$:#v\"G*J\
        #E!8F\u{7f}0!I$H#J!K!N$L!L\"H#G#C%N!Q!K!I&/!EJU!7u\u{2}\u{11}!<|>\u{13}\"4{#w8R$#D9w!F-H2Z\"<B.C%%. K!<#A#D!I#;\
        #?$J%8\"4#y#I%3!4\u{e}|!Dw\u{1a}\u{4}2!=\"=#G!A!?\">!;\"?!=&F\";!s!=!;\"@$;'?!u\u{14}g!)vXP!Jz\u{11}X# D-C>;,0!\
        4zV\u{16}\"<v#w{[!,xN6\" t(EwY5#I\"L!I\"M!F\">!<!C!:!J\"<!r\";\"9\"=#G!y\":'>!<%H@\u{7}!?y\u{10}\u{1d}!6v7a!Dwt\
        9!=wfN!!y\u{1c}*& }$G&<(8+K!A\u{1c}\"!Kv\u{4},$ D)v>>#=T\u{1c}!<u;\u{4}!!y+q!J{p6!$v\u{7}K!(CF]& r)F!B#B'D6G1{!\
        7unw!5yF3!$t\u{1f}($$|\"G7N-7|\u{16}!?FV \"3=8L4K!G{\u{13}\u{16}!<v$F\"!v?H\u{7}|$ u*A1u\"?$R# H.v&<fd4 I\"J#D!\
        C!I$:\"w\"J#B$u\"A!E\"E!G!>!@!A%z#E$pIe\".E-Gm5!<u2x!<wP%!Ju\u{1d}E!E\u{7f}#R! yiK\" w*AN\u{7}\"&AE=qQ# E=s!B<\u{19}\
        !;|<'! y#;% r+E)F6@!:\\P!@t&6!*yxr= M!J!M\"L!H!H!K!D!G!O!E!G\"G!p\"K!K\"N!r!r!v!s!G\"H!N!H!E#J%L%K7\u{a}!!@__# \
        N.J+JhS!<v&]!4u6A\"'KD8/+!5wbC. O!4!H!G#G'E\"K!C'M$N\"L!B(2$HqL!!x&\u{1b}$ ?#w$D6v#u!EyxJ\"8F${f`!Gu(A\" sJ?qp!\
        .w\u{a}3!9u]\u{16}\"7x4AKX!<uHG& E\"A!D+<%=(B%>!4wLz!!vj\u{19}!=v\\b3#I!K\"F%F!B!J!G!E!{$D!:\"1!A$C\"Q!H%D!C\"H\
        R'&!:(:\"<'I*=#>O\u{d}$&@\"u5<.<nh!FynA\" D4vXZ!Ev\u{1a}v!/@\u{d},6 N\"C!H\"D!F\"E!<\"7#\u{0}!H\"I\"9\"=\"=!@#J\
        #}!@%?!B%L!NZ6!>I/(#4;3w$FH;#9A&=+G\u{e}$#&u6C*w78\"2w+E\u{17}\u{17}!*y\u{3}P!<ujT!4u\u{1e}}\" K*yf>; H!I!G\"I!\
        {!J\"K\"K!J\"H!A!<!?\"D!D!N!7!5!I!M#K%4\"H\"4!4\"}#L\u{1}#!JvE\u{19}$ w+@'>+Aj\u{5}!Dr\u{e}4!6vx~! wm\u{18}!<v|\
        \u{a}8 T!@\"E\"L!R#O!p!x\"7#>\"A$D!K!E!?\"N!>!I!I!B%>#A#G!H5T! E*\u{1}!JxD\\$ N!}<K-<Yj!>zxd\"4=6=i\u{6}! xi\u{5}\
        !&~\u{17}_!7uI %*I(C&9&B-y\u{f}\u{11}!1x\u{9}u\"9u#Bo:!Jv\u{1}~! y\u{1}z'!A-?#B#?'v!>!s6v!<@U(!)yV\u{7f}!6x\"p!\
        Jw]\u{b}!Jz|\u{16}! u\u{1}r!3xmm% r(>(=+;/86\u{7f}!-z\u{16}l!,w\u{d}1%(A!?\">!y2;}2\" F>z\u{14}G$ D#yBw%<5D)!:\"\
        9/O&;$F!v\"=';$9S\"!&x!\u{9}! K\\\u{6}!={sH!<{c\u{1f}!<tU\u{16}!?v\u{1b}h#4u6t!x\u{0}N#<H\"E)9}t!Fy[\u{10}\"+v2\
        C\u{a}v!Gy\u{6}k!#v\u{8}\u{14}!9|-K!4xRg' A\">!B&t!:!7#9[~!Ex\u{3}0!:{\u{e}C!*Er0!KJ?O!Jw!\u{18}\"<@+y\u{19}\u{11}\
        !=uA}\",9;vrD-\"E%@#?!F!:!=!>\"A!;!A\"K2y%J\u{2}N)!?!y\"D!G%E$B#D,L*<\u{18}D' I'K#K'@+B!E!>Um\"7w4G\u{f}$\"4}7A\
        AG!%{\u{4}/\" H=x\u{1a}\u{c}!=y3f!4xD%# A%|!CQ\u{10}*\"?$y)s%I$:!w$A\"C+8!97\u{2}!,w=/!<x\u{12}\"!,vY2!>zxX!9u\u{0}\
        ;! w; .\"K\"u!F!F\"J&C#v'H$I!M\":&;\"@#K!1!&xA;!.w\u{b}c!Jt=\u{a}!4u-/& y7t%A!@*?#C=E6 q%?!F!?!7!@!F!9!@\"6!H#K\
        #A!=\"F!J\"s\"n&s!<!;!>4V!Gu4\u{7f}! x\u{17}S0\"L\"M\"M&M&N\"L\"/\"L!/#O$w%L!4!N#J!J\u{11}v2 K!F!H!B!G!F,H\"8#r\
        %E\"N!H!G%t!A!5!B$O\u{a}U!Gw5 !A{\u{1b}k!8wl\u{4}\" ~=Am$\" BFyh\u{4}!7t\u{c}n, H(@$H#@(K!t$H!\u{7f}!<!@%L'@K\u{4}\
        !\"w\u{f}W2#P!<!9!8!6!?!0!@\"=!7\"9$8!L(p\"t)P#J!O^q\" u(I!L!?w-\u{7f}#9D1>!=\u{c}l( w$E\"H!s#?!B)B)K>\u{4}!<u\u{a}\
        \u{7}7#O#H!F!G!P!M!K!I!L\"N!I\"K#I!J!K\"{\"M!N!r!L#I%O!H\u{17}X&*?#;\"F#v\"D(@Y1!4x<7\"*x3A\u{1}\u{6}!7uV;\" G=\
        xl\u{12}! L!%!2vU<!9|Jf!=x?1\" M=z{/#+z-8%F<\u{5}!Jvf;!4|PV!Ev\u{d}\u{d}%!v1>'@1v!vRD' :$w\"v(?!9!{$9BU'!C*F'I)\
        E\"K-s!=-\u{7}!8v N!5tX\u{d}!$v*;.\"G!:\"D%<!H!D(>\"z\"=#?\":!<(D%K<:\"<G\"G}\"!'yhp\"1E,P'\u{7}& E't!@\"}*?(DC\
        `! y>\u{c}\"$|G;\u{8}L!<HSb!<wF_!K:\u{10}$)74!I#I#F!M%4!F\"I#B=k) F/<%7!}\"?!8#@$9,D\u{c}?! x&[! oVE!=v\u{18}b!\
        8y\u{7}\u{12}!Jx\u{7}\u{7f}!J<v\"\"5x6>\u{a}T!7uy-#(8!?!<\u{3}\u{7}!2u.O!=u*>!K9U\u{15}#$7/y8Hj3!<{qf%2?*G!G*{$\
        K\u{7f}\u{1d}\"4v3F.c!'v\u{a}\u{18}!Jz3?!<x\u{1a}\u{c}!)D0\u{19}!<zk|!>z\u{7}\u{1f}!$x\u{17}\u{17}'*H\"G%G!A'3.\
        {$LK\u{c}!Jxxw/ t\"D#?!A!F!C!F!H!x!@%H*|!G\"C!=\u{a}O!Jw~Z!Jx\u{5}\u{3}!=C\u{19}O!8u[4# y8E%B<b!4u_P!K?u#\"4B6<\
        *!!=u4G\"!x,>\u{d}U! G\u{0}p!'v/\u{a}!7u\u{9}i!)v\u{2}<!4>\u{19}\u{12}!K:yV0\"F\"L!?!D\"B!M$A$=#B!u!E!B$H,=#@!H\
        \u{e}o!Jxzl\"*D*~D+$%G)?$A\"L-S\" u=E_t!=z\u{7f}\u{4}!=w`=\" E'vMZ!?sj\u{14}!>DvP!2u\u{11}x$ F#\u{7f}G8!C\u{11}\
        \u{c}! {9G!(E-:\" {*D%#!Jwrc!$x/\u{1d}%6J&D#{(E$@}\u{16}\"<B+v\u{1c}F%*D\"C%I#G7>z6!(20B. p%6!I$;!8%6!z#4#<!;!9\
        ,v\"M$r\u{c}n$?v(?#B!@n\u{e})!H#C*H!I)B!2#H\"I)CEE'!H+E&D'A$N\"I(Ga%!<}[^\")w+v\u{11}{!,va5! zRz!=u!J$ x#F,>$B$\
        +\"4C3@[8\" v=GbY! y\u{9}J\"\"A:9SI!$z>E\" A#w\u{13}D!\"AvM!<yG\u{1e}!$y\u{16})!Ft:\u{d}\" \u{1}=@5=\"!u=FJ\u{2}\
        !<um\u{1b}.\"L\"v!G!F\"N&C#v'K$I!O\":&<\"A#L\u{1}q# J*M*~zt!'v\u{18}\u{4}!?yj4*\">\">'@!F#B\"E!B'4-w!J~\u{19}\"\
        Jv!qBK!*G:[&&A#?!|\">#A;:r\u{d}!4D\u{6}r\"=B*w\u{2}i!>v=\u{11}\"9w&I\u{d}$$%B!s!B)uRM!Ix\u{15} )\"?%?!=&>&})F!=\
        !:(BI\u{e}!'zr?!7x\u{c}{!,y$f\"#?:xA\u{3}\"*v/v5r!FvUK!=v![\"<G\"G6E!9wf;!8v\u{11}q! z\u{1c}\u{1c}! ?Mb!%zr\u{1a}\
        # K<v+9XJ! xRC!J;\u{11}6!9uk1!\"w,(!Jt6`!Fy\u{8}5!KzD{!*w>k\"G;$xSs!3y`\u{11}*(>\"E!@!8#<#C)F$u(D#GT@!${2\u{18}\
        $ A-u/t#FQ\u{1f}! Bc\u{17}!+uD/\"({/A\u{4}\u{13}!>v/\u{1f}+!t(E#@!v\"F%E#4$B\"G!D!:zq'#;!C\"F'H.L#D,I3c!Jve\u{18}\
        .$H$E!G%E!J';!5!?!@$L\"E%E!8&t\u{1d})!3wi\u{18}!=>\u{19}c(*L*E%G#D!J'G#J#F\u{14}\u{1e}.'6\"G$0!3!I&:$G!v\"I!=!5\
        %G\"6%N\"\u{18}!)w\u{6}>!4|\u{6}X!9s\u{e}u!EFEe!<y&\u{1a}\"*B3D:\u{b}!6v\u{14}$! F9\u{11}$2;\"A(>!>+[0!J!L\"N\"\
        J\"p!F!M#O%F$>!M$R)=\"D!K$q\u{1f}\u{1e}\")xA:O0!<v@{! {>\u{15}\"?y,<D#!<zm\u{1f}$ M$C#F6NQ\u{11}!5v\u{a}N!-uKe!\
        2{<\u{f}!*G&\u{7f}!%vG9' K4>!x\";!=#E$A\u{11}[!=vO*!5u%\u{f}!,y\u{1e}W&'B#A!B2J!B,Gs/!/v/F'%F$C\"z$F-C!L-L\u{13}\
        67 U!L!K!u\"P#S!O!P#T#Q!M!T#C\"E!L%P!P!M#K!I!Q#G$ky;' G!E(<2v*x%?!;\u{d}9!Jyje+\"F&?\"J,6!I!I!z$N!>&5!H\u{a}\u{0}\
        !2y\u{13}g!8yj_# E<A!w.E0 C\">#<!y!\u{1}!=\"<#8\"<\"C#>$?$@!<(>&:\u{8}\u{d}! y?\u{9}!Jz7o!9v!n#=A-D!C\u{f}q!=B5\
        N%$@%A!H'F.uV\u{1f}!4|Fx! xr\u{16}!4BoN-\"L\"u!G!F\"K#B#D#w+I!O\":&<\"A)I! xb\u{e}% F\"@7:!v1<\u{3}\u{4}: J!7!D\
        !?!L!y!\u{7f}!K!@!;!D!?\"E!=\"w!I!I\"r$K!L#=!H!E!9%D'J,e\"=K.s\u{1f}\"'#F#L+J\"5$0%H!D\u{1f}'!Fv\u{1c})!<v]\u{6}\
        ! um+5#A!G!I!v!K!G\"L!F!M!E\"L\"A'H!?\"I!G\"I!|%F#G#J\u{15}e,$A\"I!L\"@&F\"H'E!.#F)8!z!KE_\" F2w\u{4}r! H\u{8}7\
        ! FB\u{f}/\"J#A!t$J\"D!/\"p!@!9!5)?!A!:!B!Jw|!1H\u{4}^$ x#F,>$BT,*%>\"?!?\"J!9$<%J'?#=)>B\u{0}#\"s;E.B\u{17}1!?\
        xm|@ N!K!I\"G!C!B!F\"D!J!>!Q\"C!o\"D!F\"G!n!v!u!t#E\"F!N\"5!D!y!K#K!N!;!?\"N`\u{8}!4x\u{13}u! ~b\u{e},!7\"A!J\"\
        B!C!>!G!H$=!9*B+xp\u{18}!7yM\u{0}!.~\u{6}T!Ey\u{7}U!<v9}!Gu\u{10}y3 p!G!O!L!D!I!E!G\"D\"C#s!E!D)3#G!r\";&9%Fwp&\
         H4=#C!z$B!p=,!Jwv\u{1d}!)|fR!Et\u{11}t!9uc45 S#G\"L!H!Q!M\"I!E\"G!F\"@!J\"<!v#K$N!q!J!C'F!{\u{6}\u{18}!$x\u{8}\
        H!;\u{7f}db!Jvqb( J\"F!<'|#H+7$:/O'y!?tk\u{16}\"<B+v\u{16}/!.x:w!=H\u{c}m$ B*v!w%CPh!Ky^\u{0}!<|-3# }=@-Fs30\"I\
        #F#I!?#A!J\"B#E\"I!y\"J!6&8!I+K!=\u{19}x! xD~\"Gt#x.[& K)C#<&v)C\"F>&!@uj## A.y6@-M!JtS*\"4C(FfA$(:!>!;*<)+!?{$\
        p\" EJvd>!Jyi\u{7f}!KwMj!!v\u{7f}<!=u:!!Gx.+\" D=}6:!6v\u{4}G#4x)H-<\u{7}1! u4<# F%uFt`X!?y:K!5vC#!-~_i#G{#A!>e\
        q! z\u{19}!0!E!D\"K&y\"I!J!@\"E!E#B(@!Q!F!J(D#J\\1$&@)w%|69_{!<vGH\" F/v\u{18}\u{b}!Kw\u{4}D!#@\u{1}\u{e}! wb\u{1d}\
        !!u`G!9rdM% K\"?<A!6(wx.!)z\\'!KEa7!)I0O!/xW\u{4}!Fx1;!!u\\\u{c}!!v\u{10}\u{5}< M\"E!I!p!p!|!C\"R!M\"G!}\"R!u!G\
        !C!w!n!>\"=\"L!3\"A!J!B\"1#D$<#I/q! H!\u{16}'*J#:'D$L$>!8\"J>\u{13}!4|t\u{1a}3 r\"J#8!u!q!7!7\"H!O!4!8!6\"?(9#6\
        !L!6,:!=!\u{18}!Ex2\u{1}!=FI6! xVi!4zH\\#2w&A%@sl!>v@r4 L!H!B!>\"D#G!E!K!?$G\"B!9\"M!B#:#K#\u{2}&4&H!D\u{c}>5 R\
        !K\"O!J%K!P!L#K%?!O!y$I\"Q!t\"s!5\"H#@\"H$E!E7.$ K(F#y2F\u{17}g!<t|(!KJS;#/C#G9D\u{7}}!(zc-$ v2B4w%A3\u{10}!=ut\
        7. P%3\"9!:!4\"H\"K!4#6#K#;%E\"N)B\u{c}2#4;%?1y\u{7}\u{8}!9u\u{c}\u{12}!8w>Z! {%D1 Q!J$I\"K%H!L$C&u\"L\"L!N!O\"\
        s&G!(!<#GGs\"/s%BV\u{d}!K?)h% B$x6y#A\"?1\u{1}!<wh\u{6}!Ky\u{1d}\u{2}\" LGx'6!8v2\u{c}# s,G>AjJ!'xi\u{7}\"7v&E\u{a}\
        \u{1a}!4u\\m\" w=C{s\" r<GS\\!$t\u{7}:\"-u\"C(Y!*uN\u{0}!#BhZ!6w]3!)z'\u{17}1\"T\"I!K!G$M!?!G\"H!O\"J'C!K#I\"E!\
        =+E!HGW!'zH\u{18}3\"K\"u!E!F!K!J!H\"7!J\"B#v'J$I!N!H!:&;\"A#L\u{14}\u{18}$ t*D2G!GC\u{6}/ S!K!K%K!I#M!J&M$E!G!M\
        #K!I*H!wFM!KAC]\" |=?^q!<ua\u{3}!K=a\u{f}!)|q:' M4F#:\"D\"F$F(JZL! vVf\"<@\"re\u{1c}!J:@e!+xF11 3!?!<!>!A\"?$;(\
        8\"6%:\"\u{16}!>!4!<);#4!2r\u{7f}%*E.}/;#:!:{Z!7t\u{1a}\u{16}\"<w/HKM!+ykx( Q!{#A0G)N!E&9!C\u{1e}P! D\u{7f}a,,x\
        \"L$I!=#6!L!L#D!O\"F)M#J\u{19} \"4?'\u{2}Hz!7u.y!Gx\u{0}\u{a}! Hs\u{6}!Kz:p\" G={`[!!y\u{11}_!,{aJ\"=A\"|\u{2}\u{18}\
        !Eu{\u{9}!&w*#\"$~G8Dr!9x\u{f}\u{1f}*!;\"I&G%F)@\"9#K!J!J)EH\u{13}$+B'E&L#F\\\u{19}!JwQ_# s'G4F[_!=xqk!#v\u{1d}\
        U!/wU:. M!J!I\"I!D%I\"<\"@#C!L\"H'M#F#xKy\"J?!<$;!<ux/\" IK>S\u{5}$5J!D1}$@N\u{14}!?v<5!(uNG=!D!I!=#L!C!t!r&w!E\
        !x!?!F\"F!H!I!F!M!G!1\"F\"H!M!H#I!J!H!K#F!H\u{a}y\"!u<FDC!<x-=# w*H*D9,7 z!C!A#8\"F\"~!3!5!B!<!9!3%6#8!>!D\"G#@\
        !3%3\"6$>!HZ\u{a}!Jv\u{1e}u!4w\u{3}62&E\"D!v\"B!K!7\"J!>!G!L#1$A#M!N\"J%-!1%M*\u{1a}+ I!:#s!A\"s$L0D!6!H!=,G.L!\
        <vvl!Gs\u{3}q!\"I&m0 O\"D!@$D#M\"O%H!J&M!O\"I!R!?\"N%r!F\\$\" HGxN0!Kxbe\" H<yp\u{d}6 K!2!L!N!;%E(B!;!u!q!<!9!N\
        !I!5\"@!=!H\"7%:!r!3Hd! wNf\"6u1vEr!?t7\u{1c}!4zn~!=u S! H]\u{1e}!Gv&&!*C\u{8}\u{1a}!=w(\u{8}\"\"EIKC\\!KH>e!*H\
        />!$y3\u{c}$+;,G.?%4e!!<tQZ! DRn\"=v.vp\u{1a}!6x_\u{5}!(vvO!7>(d! zM$\"JD!AuQ( J(B*@%@!>!:*v(:\u{16}[!4?\u{b}*!\
        =vD]!-x0\u{8}!Jw\u{1c}E!Jzeq4$L!M#H!N!C#D!G\"D\"t!F\"G!L\"L!N#D\"C!O&F\"H#Hsd! HB\u{7}\",|0AVr!3sd\u{1a}!$zf7!=\
        E/V.!=$C!\u{2}\"=!>\"4!:!=+4#E#B!:&;%3#w!5J7l\" v4A\u{1f}~!6w(r\"Gv$E2T# @4u)xf1! v7h#${\"GE6\u{1f}t' v3;!8$9$?\
        .;!;N\u{4}\"!><q\u{a}@!3y9\u{15}'+<)B$5%F!=!C(wQ1!:{`\\!Jw^W#&G!u-H?\"!.x\u{1a}f! u\u{15}e!$w+8!$xtt$ O2C\"I'FA\
        \u{12}!$w`&!+yN6!<t*}4!J\"E\"I!B\"w#x!G\"I#C!D!@$3$w!K(F!2!G!C#M!uA.!>w8<!<v}\u{f}!.y t!Jy.@\" ?;v\u{14}\u{4}!>\
        v\u{18}y\"9A#y\u{0}T!J:n\u{5}! ?$}!Jv\u{9}~!8v;\u{5}!Gy\"a!#wJv%'E$C)}$8!9\u{7}F\" J*Es\u{f}'$w(8+;!9!K#>#J/\u{11}\
        !?t,0\"!GD|\u{15}w!=vG%!/y6\u{2}!7uID!Jw\u{a}\u{7f}!!y\u{1e}:!*z@G(/<\"r#>#9%F!J'8#:\u{2}8% L)A)w/x%DL\u{18}\" \
        u=E3i!,y\u{1b}\u{1c}\">C,>C\u{6})!<#H)<!A!<-9(B\"w%KOE!J{/\\!7v?$(+@!B&F&I#H#D,F!KU>(*H!F!F!D'H(L\"|,@p8!A{n\u{19}\
        +$D!I$L&M\"L'C!/&/%E!J!B//!<w5l3%@!G!G!<!F!F#G!<!D\"?!M%D$@!t!J'x#J#F!Hue!;x,v!<z44!$x\u{7}\u{2}! }4\u{1c}!8?C]\
        * u$E%D#I&G\"J\"t&I#<(vCg2!K!D!K!M!K!J\"L!K!P&G!J#S#L%N#r\"K$L&rcc\"'F%Du0!9s:)% B2x*y+C$?\u{3}4# P*t\"EOS!=vb\u{1c}\
        !,y6(!F|l5!<vr\u{0}!,x\u{1})* N$F(E*9!v\";#F!u*7#6OM\"9w#Cq\u{14}!)z\u{17}q&5G#D$B#G(~$IcQ!J?\u{d}T!+u+@\"F}%v^\
        !!Jv\u{3}[6#G!J\"J!H#J!J!K!D\"K!<!@!t\"N\"D\"M#L#H!M%K!G%I!I[b+#r\"z%D!C!C!F\"F\"I!D*H\"D\u{7f};!=y\u{14}\u{10}\
        # G<>!CP=+ K$D#J!{!C!D!F!B%J&A3L.x!4u\u{12}D!Gu3\"#&D.x)DzQ\"J@!Ah\u{2}!(v\u{15}9!(91m!JD\u{17}q!>v\u{d}\u{f}> \
        F!=!\u{13}!M!4!D!G!K#L!D!M!/!E!B!C!4!D!1\"8!E#,\"C!F!C!A!9%A#;#A!G\u{19}R! wu\u{7f}!KGEf!'vn!\"<w/@\u{a}@!=y\\G\
        '#C\"J%M!E,F'J-E\\2) A-;'<\"}\";$u#=(@$M_|$ D'A-\u{7f}7r^7!7s\u{10}!!Du>.!?tNl* t!;&E\"G!H\":&v*>+9#9@,$'G6F*J$\
        70n! w^\u{18}!/vQQ! w\u{0}u#*D%v%E\u{7f}9!@z\u{1a}c!2z\u{1b}~\"<y/D\u{c}x\"Gs$>,{4#O!K\"B#L!t\"L!D!=\"F!F!u\"C#\
        9!A!8#F#D(;#A!F3\u{17}\"4u6Bf\u{13}#/H$@!z\u{17}<%%<#?);!<-A\u{6}e!7t\u{13}r!9v%\u{f}$ F<v+?#?\u{a}\u{11}!.yS !\
        9u{O!/u~/!-yt8% x;x!K!:!r\u{1d}x!*w\u{a}\u{16}!Ju\u{15}-!KJM^!Kv,Q7 P\"L!F\"K!O!J#I!C!w!H\"M\"B#t\"L!D!M$M!T!>&\
        v!K\"O#IB !=Fdv!<|X4! {i\u{1e}!-vS\u{1c}!<tC-%/D%B%:#H/9<\u{12}!=y<N!9wQ[!9tjw!/vGg\"?y,?y:#4@3>#<Id!!z'J/ s\">\
        !E!;#@\"D!7's*A!<!O!?';!u$O\u{b})#8?%?-@\u{14}V!Ew\u{11}B! voO!;|7C!Jv\u{1a}0\" C;\u{0}5`!KE\u{16}}!Ds1r\"4|-{>\
        @\"J|!xTk!!w\u{1f}Q!,xm\\!4w;[!GBLO$ I'A6C.<A\u{1f}\":u#GYh\"+C%yZ\u{9}! t\u{8}?+ u!F(x'<!K#J$C#H!J\"C(D9)($F%G\
        !O$K*F'9+I!KSJ! ww+'!{&@#C%C#{+<\":\u{d}\u{c}-\"E\">%9!=\"H\"@)9\";$B!v(u$G!Jw\u{1}!$wO8!<vZ38!=!H!>\"F\"@!8!;!\
        H!8\"5!?!:!7\">#F\"{\"s\"8\"H%u\"L#:#?!;z7\"'z5Geu!/u\u{14}\u{1}!J>\u{1f}]\"<v#wtE! y\u{18}>. O!C$E!F\"B\"H!;!H\
        %A$@)G#y$-&L[%($A${\"@*D'E!@.8!J\u{5}:\" E7waN! y\\\u{1e}!K>@\u{3}!?t>\u{1a}!5y\u{2}K!4vT\u{f}# K=w.=Y\u{13}!?z\
        6\u{3}$&@\"u5=.<+\u{1a}$ v*A-u3=n80!A#I$A!E$@!A#{!G%9!3!7$I\";&@\"C#Ckg!Gv5d!<wI4!/z[_'%E\"J'A#H#H#63J9\u{19}! \
        u\u{7f}\u{17}!/vd1$+v-=28!;FR# D\"F&x\u{1c}I.\"H\"z!E!D\"F#D\"D'J#7\"6&A&:!8!x}\u{d}!Fw!h\"Gx$@R$!:wV%!@w *!?u\u{11}\
        D!.yyG!.v!z2!G\"I!L#P!H#I!H!H$J!s\"E#H\"I#H!p!K!M+I1\u{8}\"2y*vRL% J5z\"G0s$?:$!Gx\u{f}}!9uVf!4{J%,#K$F\"G!?$9!\
        B\"H!=\"t)F*A#FK[%${$C!?4D-<>q\"!v;Jo\u{4}! x\u{8}0!$ykK! {\u{1d}\u{f}.!8\"F!<\"A!?\"C#|!;\"=\"A(6&9'6!:\u{a}o!\
        8v\u{b}r!Gt\u{7f}:!&{Cd(!6+I\";(8!6!3!3#C=\u{a}!?t1B!=@<Y*$=#@#B!:!@\"7&8'y!=!v^a$ E(@!{!E\u{1b}_! uc+!7wG?!2{V\
        |\" J2v)\u{19}!(|q\u{5}!1H)\u{1f}\" s;C7h\";G!Er\u{16}3*t\"t\"K#L\"E!L#3!I!N\"H#E!M#y\"3!E!H!I#B!Q\u{f}d!KGHa!?\
        x|U\" s%L\u{1f}8\" G=y`F!4w-M!$x88+ q#@\"J-B\"K%G#J!N!M(K$JY\u{12}!Kv\u{a}/\" L=x!\u{12}\" C;\u{1}|35 x$H$O!L\"\
        F$N!C!M!r\"N$D#M!I!J!F!M%J\"5!E#N!MTR\"#{BCtw!,z\u{16}\u{17})!8#@'C#G&H$8!3#E.x\u{e}A!8u\u{1b}A!9v\u{d}M!<v\u{0}\
        ?!/va*! uk1!=ymX!,vJR% B'v#u1D\";$\u{2}!KA\\4!4u~\u{2}!&~\u{3}\u{18}!DwAb!'w^Z)'G!D\"F!B)C(C)v\"H#M@<(*L*E%G#D!\
        J'G#J#F.\u{13}!4yXT!4D\u{c} \" |*G\u{4}+!*v\u{1a}k!Ku#q3 r#F!@!H!z%:\">!?#B\"A!P\"2\"D!A#F\"B&D!B%Fy+!4v\u{3}M\"\
        2t+Iy\u{2}!Kuc;( M#E(C'y%?%~!;*At03!8#C!t\"H%H!G%F\"E!?\"7!F#L!F!F!I!B'3!\u{0}$LqK6 R\"F!<\"L!H\"E(I!@!K!J!q!/\"\
        I!G#C\"O!D#1\"L!q!@!I\u{b}W!F|\u{c}:! LCn7 8!4!;!<#L!t#{\"u!K$4!6#>\"7\"4#5!.!0&3!=!7!I#E!Fsi(%E$B\"y$E\"F+A!I*\
        9\u{12}B!Gu6N) v\"v&H*F\"K%F$F*5$5&\u{c}\"*AACR\u{1e}!GETJ7!M!H!B!<\"C!H!G#C!H!A!@!>!B!I#D!B&A!w!P!u#2#J&u<\u{5}\
        !8v]a!5u[Y! CbZ! F\u{c}V!KALT! Da\u{1c}\"=D.D~*!#{z0!Kx\u{1b}\u{8}! t\u{a}s\";E\"Ly\u{1e}!<v1(!Gx\u{d}\u{1c}&\"\
        G(M*E'x\"L!CqW!#x\u{4}.!9t 5!JvBo\"=C\"{+d!!{C\u{18}$$A'F1C.:g)!(7X.! {\u{b}\u{3}!<{ s\" L4w\u{7}y#6~4B!K&\u{c}\
        7 W\"s!R!@\"G!T!q#D\"I\"O\"N\"L$Q!I!N!(\"O$F!;#D\"G!R$u{\u{7}!$|2\u{1a}!,y$A!Kv`\u{15}&$>\"}!?&E'C)t\u{18}3' s'\
        G#@-C%G.@!8qa\"$HG@6\u{8}!8y(\u{f}#4A3|$H+n\"4{78\u{13}C\"2@+H$#\" D<{=|!<yy\u{18}! }o<\"=G.9v\u{c}!,{^`$ I\"=-\
        ?)=#A!.x\u{1e}r!Gxz\u{18}!K?\u{3}H$$w3A!A38KY!D{uq!7u49!8v$>!=uW.0 N%H!A!E!F%>!w#A!E#4!4!3!v':'F!KYR!?wcb!J;@a9\
         X\"M!N!Q!I!N!J\"S\"P#R\"M\"E!O%O\"H!R!T!O!S!S\"I#P!R!N\"O\u{16}C!9<I\u{5}\" C=}\\D!9u\u{1a}Z\" DEwX\u{1b}*#P!G\
        $I#E!M#B\"F#C(J+?\u{4}\u{f}!EFP:!?tj\u{1c}$85$I\"I&8a\u{b}!?t\u{1d}\u{b}\"Jx!Fbb9 I!M!K!F$r!o\"u!r!s%O\"A\"H!s#\
        K\"J!K!U!A!N!/!4#K!G!N!N$k!!uSL% J5z\"G0s$?x?!KEN|! JZD!4y?\"!EyEs\"7J%vR]/\"H!J!M-K\":\".!<!w!E!F$R!J#3$F!?\u{1e}\
        F0 s%?!D\"C!C!F!y!>\"G!E\"G*{\"K!A!<(G'\u{1d}$ D2v&;$@8R!$w7`!(wRi= N\"C!I!p!p!|!B\"S!N\"G!}\"R!u!G!C!w\">\"=!G\
        !M!3\"@!J!C\"1#D!q#=#J\u{8}\u{1}# B8C%}4?\"*E%w\u{9}5!$x(O!K=\u{1d}5!,xK\u{f}\" x7F\u{d}g- @%<*:(=!J$u!t\"=!F$:\
        #;#:!;\u{15} '(I#v\"@!G1H(>#HS'!4v\u{11}`%*L!B'E&L#EH\u{1c})'G!D\"F!B)C(F)v\"H#L,:!Kw\u{7}\u{1d}!Jv\\\u{f}!3x\u{e}\
        \u{e}! Er\u{1a}$4?)I\"z+Fm/!EF\u{d}\u{19}!2z]U!4xq&!=@Jf!KGOh\".\u{1}=9Su&$y%=#?0>\"<)<\u{8}x!Jyw(#%z\"F#CFm!:w\
        _k!Juk+!Kw\u{8}X!<u%I\"${0E|\u{4}!-xhF.!J'K$K&H$H!D!F#M!K!Q(D!A!H#Fg^$$C#I\"B4I]3!#v|r!-vFy!7v\u{11}W!Kw\u{11}Q\
        !8v\u{12}70!D!G#I$=\"w\"H\"B!8!B!F+L\"4%9!F\"4#LN\u{1f}##CD?#B`_!9s #!KAAC\"<r/E\u{7}U\"\"x(G<\u{9}!=uT>, Q!\u{0}\
        #D#I\"C!H!H!G&v\"C)F'<\u{e}\u{a}!*v\u{1e}Q!#{}g#*B(x+B\u{11},. w+@$K!B!N#O$-#L!L!E!H&E\"7!FNY!&yq\u{b}! uw\u{2}\
        !=v_\u{f}#*D%w%E/\u{10}\"\"G!}L5%4=!v&E/<!DqE! Cg5!6x\u{c}F.#@!7\">$J!@!D!@!C#;#L'K!:.;!6x%!$zEx!8L5~!<y/\u{1c}\
        !E\u{7f}z?!\"Ff^!JvD\u{1}!Ju'\u{17}!?}N\u{12}!,x\u{13}s; M!5!J\"J#q!q!F#F!>\"s\"t!I\"P\"9\"G!K\"L!G!E!L!?%4!o!J\
        !I#O!Q\u{d}~%'B+z%u!A$AU\u{13}'$B!A$C!~!C$;0A7\\!?tFxF S!I\">!C!I!>!I!M!@!A!=!>!@!A!F!>!C\"<!C!7!;!5!L!2!s!C!<!\
        ~!O!9#E!w!C!6!8!K#M!LL\u{11}!=v{\u{d}!*y}r!?v\u{6}f!&v\u{7f}c\"$x)Ab\u{13}!#ysG$#D(<1v!F\u{16}a* D){!?\"z\"E$9\"\
        \u{7f}(<!@-:>&! y\u{1d}D!<yC8!7vP]!4x<}#8D$r\"E=]!?z:z!=zh2!Gw9\u{1d}!=v\u{3}\u{9}\"*@A<vM!?u B% F7;&F!w)E\u{1f}\
        \u{c},!|$H\"K!?!E#I(C#9!3%L\"9(@WQ1!D!G!?\"B#:#E!<!6\"C'5!@!7#G)H!4!y!K\u{e}E!6s\u{1e}&!=z_?!<v\"r$$A9w*>#Dz\u{1}\
        ()?#E&G&;$>#='{!9\u{16}\u{10}!Ku\u{4}a%/?%<(>+w#C4#!<y\u{9}4!JvCz*#B!<&9#;(;!=(8!L%?'=/=! yPl& K/w%?$w%?!?/\u{3}\
        % u\"x;C*D#B\u{d}\\!<zs9\"$@)\u{7f}a!!+u;\u{17}\"+z%?@>!4y/A!5uW\u{1f}$*C%C%I'H+k!4|Ru!JwD\u{12}% s(@0?!7%=\u{7f}\
        -!8vF\u{14}!=P5[\" w=Iu\u{b}!J:&\u{1d}. ?!5!\u{e}!E!B%C!I(C\":(;!:*;#:!>rz! N\u{1e}n!:{F\u{1c}&)?%}&J$=$=)x%\u{19}\
        !=BF`! xP2! zG[!$yO\u{0}!Cx`R!3t~e!=v:k\"=w.AnE!=Ie7# \u{0}*@3@~y! H\u{12}c!Fyfj%&A+w#8(<!8\u{1e}d!Jy\"\u{7}!6x\
        %*!Ky\u{13}-!>w4a!KJs`$(?&?&w)H\u{6}\u{b}! vF5)$H%D!G%J\"H#v(I!H.E~w!6u0a4#A#P!L!G!M!M!K!L!N!H!M!F\"K!I&L\"Q#J#\
        2#I!ODR#\"F*u1@\u{3}\u{1b}!=v\u{c}l! y*@!Jt?\u{15}\"'H*y3`! E4.!$vi\u{7f}!GyDM.!@#F$F'J$?#t\"?!=%A!;%>!9!>!tw\u{e}\
        !2{B+!)w.Z!2C\u{a}%\" E8u\u{16}B!2x@\u{16}\"*C@@sL!/vT\u{3}!Ju\u{1a}k!=zR\u{a}*%|!<!E!B#?#C!B%A(C.:dl!=H\u{16}e\
        !6vK~!A|\u{1b}R!@uy~!6wd#\"!u!I\u{9}9\" u=A(S!.CzA& \u{7f}'H(;\">!=*D($)$=&E$?!D\"C#H'M!H.D0X!F\u{7f}\u{18}8# J\
        )v+D:<\"-|>CD/\"&BD@J\u{c}#-D/E.Av}\" E!G\u{d}[!$v8B!8xY\u{14}\"9x#KRf!2z!3!5xbU!&y\u{1}\u{19}!9w~\u{9}!=?.t!7u\
        \u{1c}m!=E<c!-yj4\"=C(|x+!.| <! y=C\"<x.?\u{14}\u{13}7%?\"O!=!K\"H\"J!s\"B!?!G!;#t!L!8!M\"M!M!K!S!='F!D#K\u{f}\u{1d}\
        !G{\u{1}!!Kx\u{16}\u{5}!7yIN!*wI<&\"?\">(G&='6.F/d+\"N\"N\"N,K\"M$M!4,M\"O#-!4d\u{9}'$}8z!F!;(v!F$F>.!<v~^! y_w\
        !Kv5Z,\"E\"J!F#v!G\"G!A%F'F$I!u*xEQ!<v0,!5u\u{13}R\"4?)Gf8\" J=xy{!>vyj$4u3F#s!?H]' M4F#:\"D\"F$F(JrW!Kw%R!5y*\u{12}\
        !)y[\u{19}-\"F!=\"D#F#8!F\"=#B#:$F&K!w&7\u{3}H!:tHZ! ~`\u{a}!)y\u{b}Y& K)w!I\">0s/8\u{12}\u{b}!)v-\u{c}!2u0h!.x\
        \u{9}\u{b}# C*w@@n$%\"D${\"D\"F2CE\u{12}!/uFO4!{\":\">!:\"9!>!G!B&5\"6#4#1\"G\"K!B!F!x%F!3%G.\u{12}!<t+.0!N!G!N\
        #L!K!K\"Q&K!K\"B!P#K%P!Q!E'FC\\.%<\"G\"9\"H\"B!J!:#|\"L%9#H!K*@#F\u{7}h! uc7$ E8>%u(v\u{f}\u{1e}%(G'C%?(I+9|\u{11}\
        \"*C(w;8!>wT!!2>>r!Fx\u{18}9%)C!J*v)G.D\u{4}N# B#v>EjX6 \u{1}#I!J!I!K!E!H!J!K\"=!C!D!J#E\"A&G!D#E'I\"Q#K!LR\u{3}\
        0 M!-#@%F!L(Q!w\"5!9!D\",\"F!=#6%1#I43. r$A#L\"B!M#<$B!E!D$?$H\"I!A,K>\u{12}!Ju\u{15};!9FuK!<u\u{1e}\u{14}!Fx\u{13}\
        X!8vW\u{9}!$ysC\" D(v]'&#?$E&=!886%GSG+'J!@!@%E#E&D\"C#;\"F!I++\u{7f}O,#F'G+>$8\"K!u\"w!v&6\"G#E!1`\u{2}!+xbE!%\
        {h>!4tD\"!5w\\m!4~'6! x\u{10}\u{1b}!<}\u{2}\u{f}4 w#>!=!B#G!B\";!:!>!:!s\":#N#9\"M$Q)8!C#4!7m6# G<w.8LR!Jyp=!4w\
        H#!/vj%!6y@\u{f}!5va4. O$D!A!<!@\"<\"8\":\"A-E!}\"J%8#y+*' H'K#G'A+C!A!>1\u{18}!=E,\u{6}!7t\u{1f}G$.A&v)C-AVf!-\
        w+g!*w3e\"Jw!B%\u{1a}!J>\u{19}w#2F&L#F\u{c}Z! |,O!Jy\u{15}\u{0}$8x$A#y,@XF!,yc1!Gt$.!/v!\u{18}! v\u{0}o!KGh\u{14}\
        %\"I5:\"6&A(?\u{1f}#!7y\u{1d}\u{1f}$'D1;'@,N^y!Ku5\u{14}/!A!D!A%A\"H!F#G!F\"B!I\"L%4,<!|$>G\\!$w~0!&yU\u{10}!=y\
        1\u{1c}!<vTKC!L!E!R!I!G!H!K!C!S!E!N!E!O!H!F!D!s!K\"G\"H!A!K\"u!G#t!k!,!@#u\"O!o!M!A!N!NP\u{7f}\" t=Mi{!3w<N!6x\u{7}\
        _- G!K\"G)F#N#B\"M$v!4$L\"D%v#sFn!,x^\u{11}!Judu!Aw&B!4{AZ#8s2C!EU\u{1f}\" D8yO$!#uj\u{7f}!3|K\u{c})(I\"I!B#E$H\
        &D#G\"F*u12$*A2F*x$C\u{0}k!Ky61!5w\u{3}V, H!<\"E!v!F&I&A'B!F$G!>);hN#4B3=#w!n! F  \" t<>\u{14}V\"<G\"Gu\u{9}!K=\
        {A!Er*6!!v')!Ju,.1!J!L#E!L!K!>!E!N'I!A!;$F%M!N!N!7'B&\u{8}! uCs*!<$H!w$G\"F,?%K\"9'x!IH\u{0}!E{`N!J|/X#!@;K#=.(\
        ! yz<\"<I+vtD!Ev7*!7uo\u{14}!Gu+Y!/vfn!KE-z\" J=|M\u{18}1 y!=!u\"B\"E#J#J$C$L%8\"L#J!>'D!E#F!J@}!JFU6\" v=J\u{16}\
        M&.A*<'@!u*=!7f\u{4}!Ey\u{7}z\"*F3yO2!\"w&D!\"y{v!K:Xb!#{\"\u{19}!Jyev!8y\u{f}w(#D!E)>);#1$N'B!C\u{14}\u{19}!4w\
        \u{13}m% @9;#F!9!x:\u{1c}!)x6(!7y\u{b}2)$J&M*E%F#G!J'G#I#EO\u{11}\"!yFEf8!=w\u{16}!!<u\u{11}g! wd=( H4A$<!w&@%x\
        &=!;gd!J{C=!=v\u{2}q!'vK<\"4x$wP\u{13}!6I\u{18}d!!v\u{7f}Z\" v\"t#\u{14}\" N'tA,!AxW>!K<g\u{2}\" H'wyF!!v\u{16}\
        \u{13}! Ek2!4w!j!Axa4!?vs+! CJ=!@v\u{13}`!Jy5`((B!?&:\"=-B!D'E%H\u{7}'(\"G*B&G'6$L\"z&>&@\u{c}\u{9}! @8\u{16}!2\
        y;Q! zOB!9t*=!'xg7!=vp\u{b}!$A$\u{c}!Ixk6\"<{/F:)!Dr~}!Kw4\u{1f}!K>\u{13}1!Et6d!>wth#!y3:7E0j! w\u{5}X!=w\u{16}\
        Y!K?%@!4x*M!%zB3\"<>/vSi$=>!w$w%B==!4x\"t!#v\u{1e}\u{e}\" y=B\u{15}M! w?\u{8}!&v^\u{1d}!1wI\"!>v8]! HX\".\"B\"J\
        !=\"@!H\"C$3#9#B$J#I,C#q!xjh! wk<# F*w3H\u{6}V\" u4=\u{0}i!$w\u{3}R!@wzZ!)|t\u{e}!?u\u{6}\u{e}!/v31!'v_!$!w\"D=\
        w*>d(! J'0' E(B!<&=)u2?!=G6!9uO\u{1d}\"9=2x+@\" C$vGR!/vC%!?vea!Gw\u{6}?!Jx^\u{5}! vH6!9w_\\!J{\u{1a})!4F=<!2ve\
        ^\" u<H\u{f}Z9!D#I!<!G!M!L!@!K!C!>!B!A\"E!r!J\"L!=\"8\"L$s&z!A\"6!F$LhL$$H5w#?!?\u{1}6!Jx\u{b}'\"=u-C01!,y\u{7f}\
        \u{17}# u=A)ve9!JxOa!%vI\u{6}- {#F!G$J!D\"C'K\"I$G$G#A'K!Jwb!2z\u{17}U!Kw\u{13}4\"0A+=@I!1v\u{14}\u{b}+$N#O\"N!\
        L#L'O!M&I$M&A%KX(!2v2l!?uz[\"7u&AoQ(*L*E%G#D!J'G#J#Fd~!?yuM!?tGy!%w\u{14}.5 y\"D#;\"7!\u{7f}\":!8#7#6!v\"9$6!9\"\
        I!7!P!;(4!7#4!3\u{15}6!1xb\u{13}\" t/Fy/!Ey(\u{f}\"Jy!E\\y!KsRH!?zP\"\"DA%x_1!JwY\u{2}!*z+`\"2C)=r}!.y_g!@w\u{10}\
        \u{1e}\" EKwcz!4;Lc; \u{2}!8!K!M!4!8!?!6!E!4!\u{7}!4#4!4#;\".#;!7!1\"J!/!9\"9&;\"8#/!5\u{8}<!EzUu&$D+E*;\"B!@.>\
        \u{1d}\u{1a}!J97<# L4B'y\u{1a}@!Dv.\u{a}!4z\u{4}!!Jyl<\"5v6Fkw!Ju\u{15}]!/G#s0 O#H!G\"t#M$?&@\"H!K!;!E$F\"K$E!F\
        #LC\u{9}\"Jw!?\u{13}'6!E!s\"H\"E!N\"F!P!L%I!N#x!A#C!C#M$G$K!F!'!O#3!N \u{f}+(B#?#C!F%D#y!F$u\"=!9%9\u{6}F$9=#J!\
        J-v\u{9},\" C3xQ+\" y,H]F!7ynv!JC\u{f}\u{16}$ u!r'G5H1w!?y]\u{16}!4wi9!Jy\u{1c}^#5|'G+Ca\u{e}!4s\u{5}O< U#E!R!C\
        !?!B!q!u\"G!v!A!?!@\"M\"I!p!G$F#Q!Q!z\"/!-#A!L!?$M!mv$!=y7j!<zll!@t\u{1d}@1!4!A#E$<!N#D$G\"6!u\"D!J!v!A%J&4!4!0\
        _B!9u'[%)C$x'A\"x5H[u!.xx-#?D+=!>2\u{1c}$ N!}<K-<*l!JyE-!5ujW!Ku@\u{1d}!8v/Q! F\u{11}{)\"E\"A!;/:)K\"|&<\"6#@A+\
        !J{\u{19}M!>w=9# v)<+@$X!Jt\u{1f}r!><^~!=w1w#2v*u!G;4' M!<\"?$E&<1@-Hws!Ky\u{13}\u{7}!Ju0\u{14}#!~3=,y\u{1a}4!%\
        w:z\" G!xOA1$J!D!?!E!>\"I'B#x\";!6\".#K#4%3#w#1!D~F'1B!C'9$C'7&7!7C'7!x$K!G!K!L\"H!E!C\"N$H!G!M\"B!>!=#H\"K!:\"\
        1#B$H#I!P{_! {\u{10}\u{7f}!E|K2!J;/\u{1}$#x5D!@$Gr\u{10}!<u7-\" z=CKe!*?\u{1c}m. p&I#H!M!>&r'@!A\"J!H\"L!D+;!G:\
        \u{1d}# @$}G>VU)74!I#I#F!M%4!F\"I#B\u{1e}h\"4C(A\u{12}O\" y,H\u{1e}\u{8}!#|MA!4w'Y$%=3@%v!G&Q!=vjC!2x`s! wy+* F\
        !H&A#t\"u\"y(<#:$;-=W\\!8xG\u{1d}& B$x$>!>+<1weG!Gs\u{5}&\" E2y\u{11}!!=u\u{0}0\")vB?5<!Evr~!GwD\u{b}!!ua\u{1b}\
        \"4@+y\u{17}p'*H\"G%G!A'3.{$L,0!Gv`?4 L!H!B!>\"D#G!E!K!?$G\"B!9\"M!B#:#K#\u{2}&4&H!DfE! x\u{19}R!<xig\" {*Df%!G\
        vf3!Ks{\u{16}, M#H$H#J\"@!>!E#G%4'D\"H+?\u{1f}%#!};=$ye\u{1f}!Jv)s!*y/d!D|\u{10}v* K%>#F\"B\"C\"B!B\">(C#?\u{8}\
        |!'wy). P#H!F\"F)F\"I\"D!P#L!G&J&E!K!D\u{4}[\" v=J+\u{7f}!JvI#! y\u{a}5* I,=#D#<#w\"G!@#E,t$@a\u{2}!$yS,9 Q\"J!\
        B#D!O!F!Q!R'C!K!N\"5\"C!M#D!R!S!@$t\"u!-\"C!D\"S!n\u{1}<!4wUk\" x=I\u{2}\u{1b}+ O!G&N#s#A\"I\"v(:#G\"5'?D8?!H!L\
        !K!L!C!H\"q!L#P!N!;!J#N!M!I!E!K#E\"N!L#N!C!C\"I!A!v!L!r\">!E!P\u{f}5!1uPD!KCC\u{f}E |!M\"J!G!?!A!=!A!C!<!B!5!?!\
        1!B!F!G!J!B!9!G!O!T!E!O!F!N\"~!E!Q!K$D!L!M!U#M!O\u{1a}\u{1a}! y4A\" |>FA}\" |9umG!4uB/( u$J#E(?\"E(9$H*z\u{4}n!\
        )z\u{11}B0!J$H#K!L!O$M!M\"I#C#E%P!Q\"L'G!A#IV5!4}\u{c}9.&M#M%D%L!N#K!=!K$J\"v%I!O\"G#.\u{3}q! {5q!=u\u{1e}d%!?&\
        E28$J\"=Y\u{1}!6x$J!/va$2\">\"B!;\"<!D!x!F!:!G\"0\"5!9#B!A$G\"H)H'u,m:!I\"G\"G!M!K!I!K$v!Q!H!C!P&J!M!Z!B!J\"U##\
        !<#F\"I\"C!?!u!ujY!<vn\u{13}\"1B/w^:, x%H!L+F!C\"F#B\"B#C\"E,:!H333(B!F!H!F!A!B!<\"7!D\"<#|\"2!0#E\"B&6!:!I!@G.\
        !<x8v'$x\"B!J\"=\"=1F!GPD!Ju%9\",E?:U<! I\u{1d}R%$F#@$B2L!ChQ$&E)w-D!C=#!?xm : M!s!Q!A!Q!N+N!K\"w!t!I!o#U!P!\u{e}\
        #Q\"T!Q!L!K!t#t!C!@!v!P\u{1d}\u{13}!=v\u{12}W!!vW,#9t.@$E\u{19}W\".\u{1}=9}z!4v+\u{12}\"Gy$9qh! H97\" |=E\u{a}\"\
        7 Q!I!L#B!t#=\"z\"L\"@!:!B!G\"N\"7!:%B!H\"9%=!I!7!:#L4\u{17}!)w\u{e}r\"4;)>j[!3ug}! v[\u{12}!<wtW!KuO\u{14}!2x#\
        \u{b}!9ut\u{6}\"&}D>\u{17}\"!Kv\u{c}\u{18}!<u[\u{1a}!.vq@!Gsz#3 B!@!H\"5\"A\"C!s!t&;$}$9!L\"G!;!D\":%5&H!4V[!4G\
        ^\u{10}7 r\"u!D!O!<\"8!;!:!3!:\"0!5$K!H!H'<\"<\"N%B!8\"I#M!D\u{1a}\u{0}!Gsb^!<x\u{1a}\u{7},%?#=!I!I%F\"@*8!v!M'\
        J&K!@*r# EFv!F<.! Fjg!,x\u{1b}4!<tc{!Gs\u{2}n!8wsN\"&t.C\u{1b}U!8<gm% I#v9t!G%y6\u{8}\" F=z!\u{1a}3#B\"J!w!H!H#\
        F\"E\"M\"B#t#/!J!A\"F!B\"H!y%F#HoK( I\":(=!B,?!v%x*=vm!4yFg\"4;+uA0!-|3\u{1c}!=E\u{7f}I\"$w:B\u{12}2! I#\u{14}\"\
        /A<?%y$ F#u9t!D7\u{b}!Ju]7\"!C#ucgD |!2!D!E!9!=!?!:!C!1!\u{5}!2!I!3!/!1!/!B\"5!P!=!C!O!D!A\"F!?!v!G!>%G!3!0!*#C\
        !8fQ!!vbw2\"D!E\"J!@\"w#x!H\"J#C\"A$3!I#x!E(G!3\"G$uB,!\"yy\u{f}!=v?;!/v\u{7f}(!Gu5W!'v\u{1}b( L%E\"D&A(<*5(u$I\
        HI!=P\u{1}X!2t4,!8u' # }=@-Fc\u{1a}6\"O!L!t!C!E!D!Q!O!M\"K&K!u$I\"M\"I!D!E!=&u!r\"?#QV\u{1}!)|T\u{11}!Eut\u{12}\
        ! xsp!+xi:&!\u{7f}#B#C4@\"F\"?|\u{18}& <)C#{0t\"E!>\u{3}\u{9}!K;G\u{a}' v$B#?-A'x\":-@X~!Ds-'!=y7T! wWu!=u@b$(L\
        >H$C!D#}& s!G%D$u\"H&GCH!?v\u{10}-!!uaA\" H=Ayb!,x\u{1}Z!<u48,%A!C!C\"G%;!E!9$G(J#5%4#H<}( {\"C$@!E#<1H\"D-x\u{11}\
        b!&wgt! y!\u{1b}! tD4! v>E\" B\"x\u{3}\\!9v+\u{10}! w[O#6?&B/B\u{1d} !&}s\u{12}!9uG\u{1}\" F=wFa# M=u(H<Y! F\u{6}\
        @!Hv\u{5}\u{f}!KF7{1#H!D%G$>#K#L\"C!G!7!@$A\"H!O\"5!E!F#Hb3!<yo]!!xL=!%{3b!!x\u{1f}>!Ky%\u{3}#2y)D\";C<!?xH0!<|\
        #V\"9=299'! w\u{a}}!;vg$!)wt<#$v#>5yJN!D>m3\"Jw!AP:! Fg\u{13}!)v@-' <5C#A$H+\u{1}#x!Ij$!#{z~!/z:D!4ub(!F|+Z!0y2\
        ]$ G/A$C2ttP'$F%F!O$K*F$N#9l[!J}t\u{b}!)z&\u{4}!!y$8$ H*E*F(A1,(4L!A\"A!L!J\"G\"N-G/D# H#z:AT\u{7f}!Kv\u{6}>%5{\
        #x$?({&=Wo!=B\u{1}1!9u\u{6}|!&y\u{9}@! Fh\u{1e}!9F0(!)x\u{1c}~!2z%x! y=\u{1c}! {pD!GuIO!?w90-(G!4#G%9#F#7$?!s!L\
        !z!@(N#DU%\" t1HEJ!&E\u{c}H# z,C3w\u{f}H! {2\u{c}!>vD\u{1}\"<v#wj\u{13}!4|M\u{1c}!%z[q&!\u{7f}#B#C4@\"F\"?\u{f}\
        #\"(yB8<o,!?!?\"H$B$y#G#:#F\"=%v.I!E`:!9uBz! Ez-!-v\u{15}J+#M&?!C$N!C\"E#L\":\"J#E\"KPi!*wJ\u{17}; R\"@!?\"Q!H!\
        B!E\"H!E!F\"C!H!J!N\"H!v!6!L\"M#O\"T#s$A!H!G!A$o@8\" I\"w~S!FwE?'#v\"=6>\"<!w,<!<=~!'yx\u{2}&)y)<\"H\"z#9$>m7\"\
         C2x\u{18}L!$}e\u{b}# C)u+By\u{13}!J|Lg# @9y&uN%!?y%\u{c}! x|1!5yN\u{19}!$v\"w!Jw\u{1d}\u{e}!+ucT\"-s2w[r!=v 87\
        !M\"I\"G#C#F#K!M!L!B!G!M!N!G\"y\"J!B$?%M\"M!G!t!>\"L\u{4}5!8v\u{16}\u{1d}# y4A)C\u{1b}.$\"H(I(5+uZ\u{e}&+w\">+<\
        $@!=);\u{1d}\u{4}# O/v\"w\u{3}-!4v5'\":w#H\u{b}o! vE)! v#3!Jy'\u{15}+ A$;/{!Q$A#E*=!9!;#I!H\u{b}\u{11}!*w:P&&A\"\
        B,@$}&>,<uR!#D@q!<v:\u{11}!?u-_) r!C!=\";%w+=%9#?+<zF!2v\u{4}Z!Gujv!<uhL!<v\u{12}?!4wV+!Du&\u{e}!K>~,!<z;2+$<+:\
        &D\"<\"G\"C#9!C'z!{#A=3#1t!J+K[Z!Ju\u{15}'!<A%y!K9\u{15}*!<w6I%6J&D#{(E$@\u{9}\u{10}!=DS\u{1f}*(=!A%C!;#?\"v#x$\
        D/A!<9R!Aq#3!JzkW!(2#:!8u\u{11}`!<vG$$$x9I)v%I\"c!/v\u{1}g!8wB3!4vAL!9vZs!6?j`!\"uBz!=v,\u{9}!:x`p!KBu2$%q!A!>4\
        C\u{1f}M!Jz\u{7f}l!?EEg/!>!K!L!G!@\"A!B!M(Q#B!H\"F\"Q(H$DIb!$w\u{15}a\" u=EpL!/u\u{0}\u{b}!Kz2\u{2}!=y\u{8}E!@{\
        \u{1}:!Ju+.!+xj\u{18}: r!M!K!F!J!I!F!J!H!G!A!G!F!M\"C!H\"G!w!O'=!G!s\"A&=%8!91\u{15}!>Fe\u{6}!9z\u{1f}/,$B\"I%<\
        !D\"B!>!=!=#='L!C.8yH!Gx\u{13}3!=G9$!=y\u{12}B5 O#M\"M!G!H!H!P#M!O\"M#G\"L!E&P!O!Q!P!P!/*N!I\u{b}&.\"B\"?!F!B!B\
        !A!:!I%<#H\"y)t(?%KsS&/?\"H(v$@'<&>`)!+=Hf\"7I%vk\u{11}!=D\u{4}I#*?\"K17vf!?xUr!A|Gb!Jv_\u{15}$7=!v#F\"G~\u{1a}\
        ! v\u{1f}^!4y;y! z\u{1a}f!6uQ\u{14}!1F8G!+xCN0!J\"I!K\"M#K!M\"L&J#2!2\"F,N!J!+$?!C[\u{14}! ICe! u#a!Jua!!8w\u{1d}\
        \u{1a}!?tO:$!D(z+D$=\u{10}T!4{q\u{7}!Fz7\u{5}0'I\"I\"6!A\"=\"@!=!J\"K'I\"O!B!A%L!E%M\u{b}Q!,w\u{2}/(*L*E%G#D!J'\
        G#J#F\u{18}$- P#E)w\"D#J!L#/!B%K#H#5&J#NTi\" D;vXm!4}\u{1d}B#*}\"A1@A\u{f}!<vIy\".y&vQ\u{6}1 N!}\":!B!B\"G!A\"E\
        !@!A#@#;\"B(H!K\";+<S\u{a}! xy\u{1e}!JuE\u{1}! wn\u{7})\"B%B#E\";'y&5,;\"7$IV'!3|\u{5}Z!<y!|%!A3?%:19!8b\u{d}\"\
        <D\"|BN\"Jx!C\u{1b}H!Ju[>!(y/_# v4B6:\u{1f}4!<y_f!Ezw\u{3}!)w;k!&wm9)'I!K#F\"B*/!G!H%E-JZD\" xKxdT\"/I6vCj# z!w\
        +B\u{4}:# E.y6C\u{7f}15!v#M\"I!L\"M\"H!C!N\"P!x#>\"O#I$J\"P\"3!K!B#K%I!JvX!DsS;!4y{\"!4y;W!=v\u{1}x%$t1F$F#@\"s\
        ^K5%G\"9!E!;!2!=#8!7#B%<$J!F!\u{7f}!F!8${\":!8!:#G!4C14!F#N!E!L\"D!Q!J!I#D!H!B!C\"G\"A!F!K!L&F&F#M#G!*yNc!7y2d!\
        )zDE!(zV!! KC\u{18}) q$M#K#H'J!G)J!w\"J\u{1a}@!GsVb#!};=$y\u{14}/!Gu6*!8uPr!K?\u{e}b! Fk<!@uJ\u{9}!=u\u{c},!9su\
        l%3C!C$u$A/>+%$#w&?A;!7K)F \u{7}!+#7!2!:!6!?!9!\u{0}!+!G!.!6!.!5!.!v!.!=!,!?!&!6!5!/!M!8!v!6!%!4!3#*!4!8!(#0!!\u{1d}\
        \u{18}!5u^@!2x_\u{15}!5HUl!!tFW\"\"I=CW\u{19}!4t\u{9}d! G\u{1f}\u{11}!Jy\u{14}8! xX4) ~\"D#A!@!B#=*>'G/rC\u{1c}\
        !.xLW!9u\u{12}0!$LO<!<t\u{14}\\!9uk\u{c}! z5Y! u\u{1b}`!&w.M$*B%B%H'G+8!-y\u{1b}x!)wd?!4u1\u{7f}!K9\u{f};!=DN+%\
         E9x$J\"x,6\u{e}+!)x$\u{17}$<z!>-F!Hwc\"-y>Evx\"Gw$E\u{7}c!.w\u{e}^!6ym\u{1f}!({j\u{b}! w(\u{17}\"*x@;\u{f}J!=y\
        L(! G(v!${5k!4{\u{3}v!Dua(!4?.^!4w\\\u{6}!)|Qi, O#K$M'K!O!H$K%G\"t!K#H(L\u{12}U!8u9X!Kx\u{a}*# ?<v/J\\j!=x\u{1d}\
        8!GvT\u{8}!JtG\u{1e}2!C!K!B\"J!F!J!D#D$E#H#;#B!1\"I!r\"t&A'K\u{7}I!?v4L!Jymk!*u_U!?uk(&\"@%v%C&|+9.>\u{5},!?x\u{3}\
        k\" r2A;\u{c}.&J#?!L!@#>\"?!A#M\":!=%F+A#H!z\u{1d}t!4vYX! G\u{0}\"' A#x$t#{%<->!7kQ!<y!x#4w)E.<]b\" H=xUY* L#K&\
        t!P!K)K)8'E!M&o<S\" J1v\u{19})\"G>#;>w!?w?C\" {=D*\u{16}\"7v3yc\u{8}!Jzj_\" A>}ze!Gu[H! Hry!Gth\"#<B+{#D\u{c}v!\
         {+?( F$s&G(9'J$B*8#K\u{a}D#5t\"H4Cor!&~Kg\"4G)v}|\" DK?#K!2{\u{1b}\u{19}! vb\"!.\u{1}[83\"D\"A!D\"F!v!@!N!G!D#\
        J\"E!N&G$J!s'I\"L!w#I\u{14}w!=u`R\"5{\"Eho6 Q!C\"F#Q\"O%9\"s!@\"A\"r\"G!O!I!D\"J!C!A\"E%A#F#M!KJ)\"GJ#vSC!9uLs!\
        4z\u{6}N!(zwW\" G\"}n\u{d}! vg\u{1b}! H6m!=wZ\u{e}! xDN1 t!:#<!?#<!=\"9!C#B#>\"@\"@#G\"u+9!?#H0u!4|6r0#B!Q#H!J$\
        J\"H\"D#O\"/!>!G\"K%L!F%6#K\u{10}R'\"?$z$B%t.;-9!9\u{7}\u{0}%*A%u\"v'>%F!\u{b}' B!<!G3G$:.x#:GP\" K>Gau\"4D3?q\u{c}\
        \" y=Gn\u{1}= s\"M\"D!y!>!\u{7f}!A!F!<!E!E!D!C!E!@!@!v!L#M!O\"Q\"F!L!t!E!M%N&R!Q>Z!)uDM\"5v\"J{F!&v~`!GsKJ! v22\
        !:vQh!EyrB#,A-z2Ahj) >*z)F!B\"<#<$C!F,Gc\u{1f}!0yJl!+;iy\"9>&<y#!4uL \" v*vj\u{b}!6xZW!KBp2!#wPm4\"@!F!G!D$J$9!\
        y#@\"6#I!E\"1#5!v!?!?%A\"1$|!t;.1 K!P!P$D!J!7\"H#3\"7#=\"K!H!5!I\"M\"M/F(\u{1}\"=v\"vo`!*vR6!$w^n/!I$A\"F\":!F%\
        D\"?!L%E!J!J$K!\u{7f}!N(Fy~#?z(r$Cl=!3x\u{16}4%(A$;#<.E*x\\}!)zT !Dw+\u{c}8#F!{!>\"H!H\"@!>!N#S!M!6!?!E#v!1!.!1\
        #:!=!D!o'4!:#R7h! \u{0}`w!9wW\u{7}! FQ\u{7f}!<zH9!Gw\u{1}c+ <\"<\"w%w&9\":'B%=\">%7#;\u{e}h\"4@\"u\u{6}\u{f}! F\
        \u{13})\"=B\"{s\u{a}\" A=~T\u{3}!4v/*& |\"A&B\">*=)?\u{12}B# M<?%{V3#9w#A!G4c!){!\u{19}! E\u{15}E\" w*A\u{12}B\"\
        J<!9\u{10}Y!9u\u{1c}\u{a}!=wW\u{18}!,z'\u{1a},$B!v!E!H\"B#E,5#E$;(:#5!6CL\",=18}R!!u\u{2}t!?8~\u{13}$$C%C!~*Av\\\
        9#D#N!N!G!?\"J\"C!M!L!E!F\";!s!H!8!;!E!I\"I!G!L!@!w(G#Fjh;!N\"u!7!G!H!F!G!>!M\"=!/!0!-\"K!3!9!/#v!s#M\"s&t!8!A!\
        D\"A\"LcF!Ax-o!:zX\u{4}!=y6;!=v\"V. P\"G\"N#G\"J!G#O!A!G-M!M!J'G!GaC\"$x&F\u{17}D!=?f#!Ksq\u{1f}9!F!E!G!:!H!F!E\
        !O\"J!D\">!E!<!>!E!N\"E\"C$1!B!u\"y#0#J&xB[\" \u{0}*?zl#$B9x*?IN+ L\"B)?#B!='6#{-<!@#:!Hy]#4s(v.EU>!*Da\u{f}!F|\
        3S) G#G%<\"9#9!>.z!H*6]W!?v\u{13}71 z$M!D!L!C!K!G!C\"A!:!9!H\"N#7)u!E,K]\u{2}!4v9e#'G*F*uon\" D.x\u{14}k##C#G6D\
        Ba!GwV`! CS\u{13}\"*D(xG+\"Jv!Bkt!Gw\u{2}6!!zhP!4uTu))x(A#@(>!E!A!@+@!>0K!JvC}\"4y7DGb*$t&>\"@(t$8$?!<\"H':!L<D\
        !$w\u{1}X! yqn\"=F.B\u{e}\u{1b}!#v\u{8}\u{19}6 Q\"B!A\"J\"A#K!L!N\"J#E!E&I!K!3\"J!C!y!M!4$r!B!xmS!=E\u{4}Y\"!yJ\
        A#v!K>\u{1}\u{0}\"<H+\u{7f}\u{a}k\" t<<\u{4}y- G!K\"G)F#N#B\"M$v!4$L\"D%v#s,i!Kv7\u{d}!Gshh\")z+;G\u{9}$,:1F*x$\
        G\u{12}*!=uzq+$F\">!>\"w%6!<\"9%z!6\"6$FwA$%@7N\"C,I=7\"0y$Dcw9 R!q!x\"F!G!G!I!P#E!I!>\"P!C!J\"M!u!=!@&M!R!J#G!\
        C\"A#G*n!9u_b!2veX#3}*B.A4?!2x\u{1d}Q\"98+y\u{1a}Y!'w6f!Jv7m7!5$6!u!t!1!2\"J!M!D!4!1\":#K%<\"q!5!Q!H!>&<\"L#5!8\
        {S! v\u{3}\u{12}! w4&'4>$=#A!\u{1}!=%{)H,j'#>(<)C$G%N\"E'A#>!=u\u{1}/!)w,1! w'e!Kvg\u{d}% r%C\"G4H\"N2-\" A(v2\u{4}\
        !%ywu!=vW\u{8}!9uMk!<v}4!=yEs!<w)a0 q%L!H\"B!G!G!K!I!J!D#<*K#L(I!O$LZn2!1\"<!A\"@&E!4$3!s\"F#6!D!D#8#1&2!5!0#KG\
        m!<u^d!=JMe!>vkW?\"Q!9\"L!J!J!B#M!N!B!t!G!4!G!H!I#M\"O\"1!y!D!S!G\"3!6!F\"S!E!F!I#r!qx|!4x\u{c}A!4u\u{4}U5#L!M\"\
        D!H!G!H!E\"K\"J\"E$A!?!G!E%O!r!K!x&0\"G$IhM!-u\u{7}-#-E2B+A`\u{1b}%(B,t%;&>+y\u{b}*!=t#@!<uXA!!vn&#!}3;69\u{d}0\
        \"<F\"\u{7f}\u{1e}T!!v<K!GsHM$#D1A(x!GJ\u{15}! u',#'?#BAsd\u{4}. L!F%G!E$?!G!<%J%<\"4#:%z$>\"4`{!(@!G!4|\u{19}u\
        %(F&;.E#:+G\u{8}E!Eu\u{7}\u{2}#)z+G6:\u{18}7\" I2yVw!?w\u{15}<!<uk{# I\"y*E\u{10}M\" B?xTd\"6I4vRX!=w~:!J{;A!8y\
        i\u{2}. ~'?!?!>!:!A!=!7%6&<#E\"=-9!4d^1#K!G$G#A\"@!;!D!6!I#v\"C#M$M!M'2!2$O/U#<F\"\u{7f},;$Q7 r!E\"D!F\"K!K#M#F\
        !G!K%K#?!F!=\"F!G!o\"I&E!:!D#C!F<V!Kv+Q6 R$q!P!M#M!R\"L!t$O!H\"O!J!R#K\"O\"M&O\"q!N!H#L!K\u{10}\u{15})\"G&G#>!F\
        %B!A\"J%2+7\u{b}}\"!C!|Nt!Jvs#!(yR\u{0}!?z\u{c}f!(w\u{8}_!9tb\u{7}!=u 8\"4B+@N7!=vq\u{a}!4z]r! v:K! w\u{7}\u{3}\
        \"Jy!u\u{2}\u{1e}\"7w4C=E#.E-G0BSi!<{r,# DEw%?\u{d}[!?zS\u{15}\"5{\"DUf\" F$xBm!8u3^!&~j\u{1d}!!uJ1!4yK#!(|6\u{19}\
        \"7y%H&.!8x*\u{1}%\"@*;2B)w#D\u{1e}\u{3}!Jv[!\".w&@H\u{7}!J?\u{18}#!*uP-! H\u{e}f\"8?1xUA# u&B35E_\"4z2G\u{f}Q!\
        $v\u{1a}Z> K!K!M\"I!E!C!I!A!D!K!C!M\"E!q!H!H!E\"L!p!v!v!r!F\"H!S!F!B!q\"H%MF\u{1f}!?x?\u{10}0 O%G\"I!C!D\"v!I!E\
        \"J$B#D!<!I!D,<\"E2W!Ey&E!\"LE=! ycj!7wDD2#H!w!E!H\"I$A!C!M!K%P\"H%J!I!Q\".%?#E#Am6##H9}!D%a!=uOG2!B$@!L\"G$N#C\
        !C!I$B\"H$J!P\"L#7#H!/!u!D#@( J$=%9%D.z!J\"u+=5Q& {)|#I'K)L+M!1!.zm=!-y\u{2}\u{14}!*w\u{17}@!Gt}\u{d}!Jv\u{19}}\
        !'x\u{9}\u{1e}!$}kE\"2I-u|\u{19}!1w\" .!7$D!y\"G%?!=#@!L\"E%1\"I$6%7'@kD$ E4s6s!wQ\u{4}!@u\u{d}W!J|)#$\"E-:.B.F\
        P\u{12}!<x\u{10}Y!8z;h!/w\"_& r*K(E)I#>!Ho_\"<G.r\u{6}V-$<'?!=#9&D\"<\"F\"B#8!B'y!z#@p0!<vup!4=yc!=v\u{1d}\"!<u\
        .\u{19}!Gu5a# {\"F6Ca>! y\"=!J:3U!)zHt\",|(BJ\u{7}!@z5c!=w\u{f}\u{6}) v\"v&H*F\"K%F$F*5$5`(%*>!B-{%@.>Ko!9ux\u{8}\
        !=wAC\"Jx!FeR!?u\u{4}(!KC~\u{3}!)y\u{a}\\,,x\"L$I!=#6!L!L#D!O\"F)M#JiF!<|V@\"\"z&C(V!9v=g* O*r#t#<$E$I$B#@%B#:e\
        G! |UB!E|\u{14}\u{13}\" F=xY\u{1c}!ErED!=Fg\u{19}!2xG\u{1f}!=w.2! H`)!)w|3!>wOc,!6\"H$B&:!9!B!B$J!7!I'G*w8\u{a}\
        !$xwo* L#K&t!P!K)K)8'E!M&oP#\"<E.xK!\"(F5Glm! uX~\"!yJAL8/#t!<\"B!K!D\"K\"=\"6#s#7(:!I(C%v!=M=!=@\u{a}f!Jw,t,$=\
        $F!@$=!?!F%w$7$7#?&=\"4Ka!4}dB&!:!I(K\"E/v!D\u{1e}R!=v\u{1f}A+!:#J#@#L%=%s#>!>&E)L$s\u{10}Q!\"t\u{11}G!=v\u{f}*\
        !<v9V!<v4j!<vV\u{d}$ H5t#E2?@*; R#Q!p\"I\"O!H!T!L!G$O!L!P\"R!u!N!P#'!O!u!R#C\"J#q!O!S\"?!K1Z! v=\u{1c}!<yjy\" D\
        >y\u{17}r!$E>`! w\u{19}\u{16}!5u,-!DyJG/%D!G\"F\"J!<\"<#B!F!L!1&@$M'2!4%Lg\\!1ulg!4F\u{12}b!=zus!GwR,!?uac! G}\u{1c}\
        % E6x&I.w!tA@!>FK\u{0}! t\u{d}\u{9}!9vHL!Jt\u{1f}\u{b}!9u\u{15}W!$}Z0\" H=wNT2!2\"7!D\"A&G!7!K#4!s\"D#8!?!F#-#3\
        (2#:!F\u{18}\u{9}!4ALD!>x\u{17}8!>xJ\u{1d}!6r4G%!G)D*C\"x0w~y!9w)`&(>!B$y'@\"x5FGx!<F7\u{f}\" v=H\u{1d}2\"9y2=v\
        6\"*v2>RQ!.u\u{11}N!7u:', D!G!D!G+8&:#:\"L\"<!s)9%>d\u{5}! vAI! yq.!J;)Z!KLE2!<x^H!\"L\u{5}m!J{\u{2}Y!/wc\u{1d}\
        !=v7\"!<x#M8!C#I!@!F\"J!?!J!C!?!C!@\"E!r!L#=\"8\"L#Q!r&z!@\"6!F$K+Z'(G!F+<'E!B!x*L{\u{10}!,wA2!Fy\u{13}=#4v6x!L\
        g*! t'I\" F=zNT!;ui]!(z#v= L!J!N\"M!H!H!L!E!H!O!F!H\"H!q\"K!H\"L!r!s!v!t!G\"H!P!H!D#J%M%L:k& u)}#:/=!J/AUM!Kz0\u{16}\
        )4>\"I#<#A!=\"y&@%J!<x\u{2})$G&>#B'L'G!v*;$C!KpA!Dw\u{6}n!>zH\u{11}#!F!}-v\u{6}#!<|T\u{b}4 R!J!E!N!r!L\"H!H\"F\"\
        q#I'D#L\"L!S!O!L!K%M!D(c!=v\u{8}5#2y*~!<`q\" G!~;H!7xty!CuE@!(|T{!Kw.q!:zR/!4w/#!<wq|!2yg\"!$uc\u{f}$(<!w/D3=H\u{7f}\
        &!=%D2:$@#v+;\u{4}\u{10}! x'7!8s@t( J)F+D#9\"C\"E$D(Jj[!6G|i!4@h-!=x^p\" C=?\u{1d}\u{1f}!Ey\u{16}\u{1}!Jxd}$=F\"\
        ?({#;jk# r#w%x`-!Ez\u{10}K\"2z9IlZ!Gx\u{15}\u{0}1!I%K!A!B!?$I!:#D\"D!B\"9%L!F!J!D)J$K`X% M#:'K$H$@SV!?uZ\u{17}!\
         wUW!${|u!J{\\c!?w<y!Gu\u{d}S;!A\"Q\"B!{!\u{7f}!O!R#E#J\"N!F!A!F!A!?!>!G!B#M!O!L!H%)!J!.!H$o\u{5}Q! A.H.\"L\"v!\
        G!F\"N&C#v'K$I!O\":&<\"A#L7{!J{v}'$F%F!O$K*F$N#9A/!!s*D!)zZ*! Gey# C!E;x$\u{1}!4xb\u{f}\"<G!@FJ\"(C6w\u{19}m!F\u{7f}\
        \u{a}^0 F\">#B!y!v!=\"I$;#B#w$5!4$@(3\">$rse!?t<y\" J1uCk%\"A\"I$BBA!Ak\u{7f}!?zL\u{12}! xZ{*#F'G+>$8#u\"w!v&5\"\
        G#D^\u{9}$*>$H!H\"?n-!'t\u{5}\u{9}(!E&H%G\"A&9$4!w+z<T! CY\u{14}!Azv\u{16}!!xGe!7y\u{1f}n!9z(~)!=\">-?(9#F\"?\"\
        v)w#HpT!Exq#- O#H\"L#H!H!N&K!L\"v\"G!K&R#O&$\"<<#w]\u{b}!Dw`\u{12}& |*<(>*@!<-A:u\"<w/Bzl!8v\u{8}y&'K$F&G!J*K.G\
        -E!?wbA# v<G.?\u{10}\u{14}0!?!:\"@#@%<\"=!@#5\":%s\"x!w!D!<&:!9+X!.x\u{4}K8\"N!H!I!@#v!C\"M!S!Q$J#O$Q!I!/!Q!J\"\
        B!C\"-!K\"L\"v!O#Re<-\"I#B!C#;\"6!9\"<!@\"=&7$I*9!7i\u{1f}!Erz_!=v\\g!Gx\u{16}@!?y-\u{4}\"1t4Ab=!\"y\u{1d}R'$F%\
        G!O$K*F':+IC4!9u\u{6}\u{1f}!<{)\u{1d}!4u)#!4v\u{10}\u{7}!FvX.!)x*D!2x\u{7f}\u{12}!DA\u{12}l-#A%F$I\"D!E!:!L%I\"\
        F$J!M#w$C>\u{5}!9vsY!=MD ! yWE!\"BG\u{10}1 R!L&J\"I#J#J\"A\"?!J!I!B(@#5#M\"?!O#L\u{5}\\& u)}#:/=!J/AAn!5u/9\",x\
        ?@\\\u{a}!4xq\u{1b}!(wqp!>K3N!KB+3!'vSU\"<y!JE\u{17}&)K.=%E#7(7$u#r!4}\u{f}7!7z\u{1}J\"<?(w\u{19}\u{14}) M$@!F%\
        C$B!D*I#w\":\u{17}j!Jv_U!4yvO!9w\u{6}K!!xZV!Kv`l\"4>#Bv\u{d}!Dx.\u{1a}0!F!E\"G!C#@#?!w#D\"A!<!6\"C#I$x(3\"2\u{7}\
        z\" G=v#_% M5w\"G0t$@wA!Gwo'!7u\u{15}\u{15}!8yO-!'xJ\u{16}!.\u{1}~\u{6}!,zH\u{14}\" v!w{ !<E20!Gy E!Jwj\u{5}!8t\
        KN!J}#G!4|\u{c}M!4}J1!<x\u{16}3\" N?sCi!,\u{1}Ab!J=Y\u{1e}!5yG\u{1b}/#C#H$I!@!K!A!B!J!?!B#D(H!U-I!IV\u{f}!:v}T#\
         E7>!v\u{17}O!<{\u{3}8\" v4D>\u{8}!!t\u{1}\u{1}\"4@3wsk!=?[\u{f}!9J^ !Ju^6!Gxzj!Du5\\! H=.1':\"K%U!F!E!E!?!2!H#\
        0!I#1\"L!G!w%A#G_O!>xrb!Ey`-# u*?-u='(!@!C$C.@\"6!4+E({Uu4!:\"A#F%:!D!@!A!H!;!@!r\"@\"C#H\"Q!C#?(>#?!BH\u{1d}!4\
        u\u{3}2! vAw!,?\u{1c}r!$zcG& M*B%B%H'G\"v\"7- H$>#@!=!5!A\"6&9\"I$K%K\"t+s}m\" {1Ep\u{6}( </8$;#9&v!K\"B,I\u{7}\
        \u{7}'!v1='=#x!=(E&?*R!KE-\u{8}!=vRH!GyZ^5!?#E!w!?!G\"D\"v!F#E\"J!M!=!L$8!K\"F$<&:\"=#8!90r!'uko+#>!A#D!{\"@%C%\
        A(@\"L,4!G\u{13}C!JD'^)74!I#I#F!M%4!F\"I#BjF& J.?&A(?+\u{7f}$E\u{17}3#$@%G3?\u{11}s! wm\u{18}!?sfT! D'z! wQ\u{18}\
        \" B;\u{0}bR( w\"t!E'A%I$A)E.A>2% F$7%t!s(:\u{2}3\"Gy$E\\\u{0}\" D;@\u{a}}!J9y<!Gx\u{a}&%(z\"E\"F&B9vCF!/vnZ!=u\
        w?!>v\u{10}7!Ju\u{1e}o> N!t!J!|!?!D!F!D#B!H\"F!w!J!K!F!E!L!E!@!,\"L\"2!Q!J!I\"J%H!F!J!6\u{7}R'*J#:'D$L$>!8\"J\u{c}\
        \u{1d}!#uz\u{8}6\"M\"K!L!O!L!K!D#F#K\"G!N!C\"?\"K!Q#M\"J!I!S!5$H#J/n! wKz&*G2A#u'?!v!t~\u{9}!-~z\u{b})1r'H$N!O!\
        B!J&4\"G#LZ\u{f}!<v\u{6}3\"F\u{7f}$?*j!Jy\u{2}\u{d}!'|s6+#@\"J&L'G\"L%I\"S!L\"N(L$MU/, t\"F\"E%K!J!F!J#w*E\"J\"\
        K!I\\c!9ui#!(u2c!1w\u{e},!=x\u{0}_!3w\u{b}y! F!\u{7f}!;yfI/!L!K!I$K!H\"D!I!t\"H!I'1\"I!Q%K'J0C!4z\u{d}Q\" G=|^k\
        ! z\u{13}\u{b}7 M#<$v!<!=!M\"F!A!6#J!>!<!A\"w!D\"N#B!J!H!A%x\"B$vKh5!J!O!J$K(K\"A!F!5#M!6!v!/\"I\"G!M!N%@!H!4!4\
        $mF\u{c}!<\u{7f}Z\u{7}!7v<b3 :\"8!?!4!u\"F!q\"n#P%9\"v$8#9!6!9!;!?(:#4Ds!@u\u{2}W0#L!O\"K&D#J!z#C!C!8#A!M#L\"O!\
        D&L\"HR\u{11}!4>\u{1a}I!Kt^\u{d}!+uC+!KA5^! E%^3 J%C!B!H$7\"v\"I#A\"v\"x\"@!D\"E!C!@\"?%y\"C!C\u{17}/! zF\u{5}!\
        3w{B/ P!E!A)='I$0#F#G!I\"F\"6%-!K#u!uAR> J!J!K\"G!F\"F!@!D!J!A!J\"C!q!F!G!G\"J!o!w!u!q!E\"I!U!K!@\"5!H%K$rGk!7v\
        k}\"4y7:\u{1e}\u{2}!J{\u{1d}5#%H(F'v^s4!E\"L&p\"K!I%K\"H!M\"E!F!R#J!H!q!L!J!1!6%G!t\u{16}T! u`\u{2}!$xG\u{1a}9 \
        S#l!S#K!S\"M!M\"P!S\"I\"S\"W!F!N!M#L!d\"T#L\"M!R!W$C!N!vcQ!9w\u{1f}~!KD\u{1e}-\" ~=E&W% H<s\"=)B#@$q,!A#J\"I%A\"\
        @\"I\"E\":#?!;&H*J\u{12}\u{18}>!F!G!I!@!D\"G!x!;!G!F\"6!<!=\"<#A!<!5!I!I#I!w!N\"H#~!A!3!5\"{!A#JS\u{2}!(x1Y#$E;\
        w+=kU!?v$\u{7}\" B2~i\u{1d}& >*x1B\"?-@!=!?\" D#uX*8 s\"D\";!:!L!N!?!I!D!=!8\"7!9\":!s\";!@&G!v!B!E)?#<!C\u{6}1\
        !9vKi$&D7K'8#8%4#!=86&:u\u{8}\"4E+@+\u{d}!9uAs#!@;B#9G&!8x]\u{13}&$>0B*w!B&y&=Zp2 L$:\"<!H\"v!D\"D!<\"K#D%8\"C\"\
        I\"J!E&G!6&M14\"8u3D-\u{e}!4t]\u{d}!Du\u{0}\u{d}!$x\u{12})6!A$E!z!}%G#M\"P!H!A!G!A!?!>!G!B#M!P!L!H%*\"/!HYl$4F)\
        C!w,{\"3!=x\u{5}\u{7}\"Ju!HK1\" E=x\u{19}<'$E&B$E!@\">#A'MRw!<v\u{7}|\"!:#wZG\"<G\"G|D!KG]_!7v[e! u\u{17}\u{18}\
        \"7v&ERH!Ew\u{16}k!?{OU! E5w!<u_\u{10}# \u{0}4C)J~f! v\u{19}}!7ueI!)yg\u{d}!4=\u{19}c\"!yJB(`\" t1H]-\"<w/<JW$#\
        D1B(w!GdJ!4vS[!4y\"\u{1b}! {\u{f}\u{7f}\"#E.y:i!8sFX!<zE\u{3}$\"F;H${$CCB!@u8\u{1e}!JxC\u{b}(${\"H\"I!J)M+O-;!:\
        Ek#<u.t!Ap\u{1d}! zs\"! z`o\"/F6y93!Jy;@\"Gy$7f4!EvEH%$C$E#x)J)H1*\".A&x}W! {;v!<zs\u{f}!Gv\u{16}2!KG\u{7}/#*>\"\
        ;;wT\u{16}' L'H!C)L#F%B$t0{!-yz(!9s5L!FvPX6!A#D\"O!v!s!G!s\"?!?\"u#E$/!L\"F\"P!O!D!N!J%A\"D!@\u{c}\u{10}!0xr5!K\
        y&\u{e}!%zmk#4>(<.9T<3!E!M#M#I!J!O!H#M#q!L$H!D!I%P!L!H'G!C#It\u{13}!JtFg!:w[v#9t$x.<>*7!F!z!H!A#y!>!<!A!>\"8!E!\
        ?!<!O!?\"K$:#t!H!B!N!=(9\u{1d}B!<u\u{9}W!7w\u{1e}w/ z!@!=!9!?&.\"?(;$9!;\"=\"\u{7f}*<#:!:nv!<z(K!=x\u{1c}~6 M!M\
        \"D\"H!O!I!@#@!O!L\"H\"8#R\"L#N#u!p!M\"-!C#L!Do\u{18}! yAZ!1uIl!4uJD#$u9C-=}H3#F!@!J\"L!M!w\";!G!E!E#C!J!@!H\"K\
        \"F!8&F!4s3!7vb4!!vvx+!6\">\"D#B!C$?!<$H-A&8%wR\u{1f}!8xE@7 W\"H$F!K!M!>\"D!F\"|!@!D!K!M!G\"@!G!H&O!z\",!F)H!OC\
        ]!\"Gc\u{15}! F)\u{18}&!;#>&H\"\u{7f},:';k\u{15}!Gv8k!.yy}!=JG\u{12}!4uV;!?xy\"!8z98!%s8)%\"F!C&A4o-7\u{9}2: n!\
        K#L!G!O\"H!J!K!L#D!N!G!F!D\"C\"N!E$q!S!N!N!M&4!G!B#KVQ\"&FDv$|\"4E3t4/\"Jw!Dj_\"4{6<|\u{1}\"4v1KVp!9v8\u{1e}$ H\
        #~:F.<\u{6}\u{1c}, K\"9!8'L$>#B'I%r!G!;'G%:L\u{2}& x\"I%H!H'E,L~,!\"K\u{12}S) G\"=2:%6!u$=!K+;!7--0 O!3!G!L#J'E\
        !I\"C#E!B'H\"K!F(4$I!L>T%%F(=!?$@\"K\u{e}\u{16}!9r\u{13}T!@z'?! zAD! x&<!<uY%!!z\u{3}/2!J\"D!@!L!J\"G!w\"<#;!A\"\
        E$5$?#C#K%A\"1%rwF!KHMbH q!.!C!G!R!t!T!|\"V!c!J!S!O\"p!?!q!P!,!Q!7!5!9!6!4!=!u!J!T!K!/!<!5\"N!1!3!7!4!N\"5!E\u{17}\
        S\"7J%v~]\"4C#y\u{18}#\")<Aw:\u{7f}!2x)E!G{\u{16}-!=yW\u{12}\" H2yF\u{1e}!=FMC$ GF\u{7f}$=!7(\u{1b}! x*h+!;#C'A\
        'A%;\"5#C\"=&{#=$rcx!JC\u{5}\u{1a}!Jy9Z* K$C'@!@!C%8\">(C!>'@\u{0}7!)zFm#!C\"D>wnU!;vH)\" \u{7f}=EcG(%B!A+F#C+D\
        'w$?!=fM,$C(@!<\"D\"E'4!9#8#7\"z#9't7\u{14}\" z4EVK!-~W\u{2}!<v}p!<v\u{9}s!=xv\u{1}\"6I4vx\u{7}!>v^_!=w,~!>y\u{14}\
        \u{1c}:!K!s\"B!M\"O\"D!N!u#J!G\"J!M\"P#F!E!5\"N!N!P!K!9&<!w!F#I!K]$< S!N!J!I!C\"K\"M!v\"C!H!C!D!:!I!I!N\"E\"6!K\
        \"H\"@\"P!y#9#0!C!t%M\u{b}+!4C+\u{2}! G!-\" C?yPj4!J!I!G!N!K\"I!H\"D!G!r#L'/!I!N!N\"K\"R!K'E%N1H! D\u{1b}u!6u\u{f}\
        s!=v@#!<}\\,\" t=FBA/ L\"G!F!J\"I'F\"E!E$F'K\"L!C(5$J!N**!GtL<!<B_I!1uO`!9vWz.!7!J\"G!G#v!B!G!=#E&K(C*5!J$3B\u{1a}\
        ! x\u{2}5\"8x3>E\u{f}!?vui! w\"r% L5z\"G0s$?K)!4u!\u{f}!8t2R$ G&>!@%>p\u{8}!Dy)D!8uz\\!<u]|!/v\u{9}\u{7}!KB\u{3}\
        5!D{\u{15}h!Gxb-' O$E\"G!H-K)L-?\u{b}J!A{LP!?x,\u{1}- L#=!B%E!=#4\"v%I#:!x%B-C!CUZ!%y{<# N*u(BQq\" z=COf!)zBq\"\
        *D2wi?A z!4!N!Q!3!<!G!8!O!0!|!6!E!;!4!5\";\"=!J#5!2!0\"9!@!y!2!5%:!<!7!1#;!.5\"$3|!@$C,>60.\"y\"B#x!B!A!A!@#F$@\
        \"K$;#u!J!CU|\"Jv!D#{2#>!C!F!E&y#C#D#?#H!6\"H!w!I!A!u%9&M!J\u{f}\u{8}!2wpS!5y\u{1d}}!,x*i' v*@*B(>\"@,<!:\u{1c}\
        \u{3}!;ybg! u\u{4}_#*H2H\"GK\u{1b}!.{\u{1e}\u{b}! x#s!2{TN!4xiQ!-v\u{2}%!Dw\u{1b}\u{e}\"\"|;D\u{11}<!?=\u{7f}\\\
        !8vyx!/E\u{d}8\"0>:B{T!F}P2$ J%H$?+D2\u{1f}= M!J!N\"M!H!H!L!D!H!O!F!H\"G!p\"J!I\"L!r!s!v!t!G\"I!O!H!D#J%M%Mu\u{10}\
        #'C8:(u_z$ z;F\"D\"=*y!\"y\u{b}v\"&y.E'L!(sZ9! p`G! vmD!BvIB(#D#@\"@,A$|$;\"=,;\u{8}\u{17}!JuE\u{18}!#x_z!#xaY!\
        9s[G# E5z6<eh!J|!b) u\"u&G*F\"H%E$F\":(JY\u{1d}#2D*@/tcc%2B'v$?%x)?\u{e}-!=H\u{1e}/!.v\u{18}2!){&O- o!E!J$L$N&F\
        'C\"A#J#B(@#?!@f^!<D`V! xg\u{12}!Kzx\u{2}*(I\"I!C#F$H&E#F\"F*v$G\u{16}>!@wIW!(I\u{5}{!?Fds!1ue\u{12}!<x}x1 O!L!\
        J%L\"?#;!w!=$N\"t$D$?!G!L!P%6\"zgB!Kw\u{a}\u{12}# I#yH;jr!!yei# IGw#sbv!.x\"%! {\u{f}Z5 R#C!M\"P!M!K\"H!L!P!I!I\
        !K#I!F!O#N$M#F#D#F&x\u{9}|$*C2D*x$Bri!>yn\u{d}!)xRJ!EHa:! tK\u{7f}!Kurc!Gs\u{7f}_%4=!v&E/<!Dc\u{18}' G(@$A+t\"<\
        #J(?mF!.x86!8v\u{7f}|!6uV)0!=!F!D!J\"F!L\"H\"H\"=$F\"5!w$/$y#;(@ts! tAvA\"O!K!u!B!D!C!P!N!M!P!K#T\"O!J!u!Q!G\"I\
        !K!M\"I!C!C!;\"8\"J!I!u!r!N!>#Q!Qw\u{3}(%A#B#:,E(E&>!@$2~n# L(B)?\u{d}(!4u<0#\"x%C5C-u3\"G!F!B!E!H#H$H\"K!D!F#?\
        %L#u!P\":\"7#?!<\"=a\u{7f}!.w\u{0}:\"%w'vV@!?>-*; A!<!D!?!D!F!:\">\"G\"F!D!8!E$:!.\"@!y!|#H!w\"N$r\"7\"/!E#B!E\u{1f}\
        G!6u\u{3}t!KDLT!*{4H# M<?%{0/!%vhO!<}{s!7y#r!=v\u{7}\u{7f}!?x_e!)Ios! HE<#(H>L%GxD!9ud_!Jw`7!Jv\u{c}i\" H(v$C!(\
        w\u{8}\u{17}! G\u{17}\u{d}\" u=Ee6\" v>IxQ# E!~I=U\u{1f}#!x<=*Bh\u{3}# y\"v-Ex]#'x(E-DQ@!>y04!F|cU!>}Ka!Ju\"\u{2}\
        !J@m5#<C+v#BT9''A!@!H(B!v)A!IC#!<vS(!K<\u{f}3!=w|\u{19}, N#H'?!N\"9!G$?%N$J#L!J(Dd], O*L#C\"v#F$P\"E$G!?!x'3%G3\
        ]!,w/\u{14}!%{xD8 W\"O!O!o!R!K\"P!Q\"N\"s!M#N!L#L!O#I!/#I#I#M\"v!K!G#Oxn%%F/>$=2;!:~\u{7f},\"J+D$G!H$:&I!C!z&F#\
        5#A!48r! v4'$(@%A\"y6>;p> u\"E\"I!Q!H\"O!P!F!B!C!F!O\"E!M!y\"H!:!N\"F!I!:!D\"N!G&I!4!8!4#1!4s\u{1b}!4IWw!<v^Q!%\
        x\u{19}k!=y\u{8}N!9t\u{1a}\u{1c}!KxSN!=D';\"2G\"}\\\u{b}!JuWk/ 7(w$x%;!:\":\"u\"<!@#<!B\">(:#;!;-\u{1d}!${\u{3}\
        ,\"<D!>UU\"GI#F\u{1e}\u{16}4#A!=\"I!H!@\"r\"|\"=!L\"F!t$1#D#J\"L!J!4%G\"L#L^p1 P!C!F!D!D!D$G*6!L'L\"L!E!G&>!2!K\
        $M\u{1a}V!4x~W# L;y!Fm\u{4};!r\"v\"O!K!O!P!K\"L!E!O#C\"?!K!C!O!2!H!H%N#r!u#L!R!H!?#<!:\u{c}`!<xD!% H!<>:&}%GZ\u{1d}\
        !?tFG!,x\u{5}\u{e}!9vsA\"=<.=TA!#x\u{18}7! De\u{e}!){\u{6}6!/uFT!8{c3\"4A'yDH!Jy\u{1f}M%$w-H'?$E.@$&!*uWj#.y&v7\
        >nf!GE0d&'L(>.L!@({%v\u{5}\u{10}! B{`!Aw&\"!<x=\u{1b}!<{K\u{18}!9xOq!)z\u{a}\u{4}! w;\u{1e}\" v=HoK!<x3\"!\"AW{\
        !;vP|!Ju\u{18}g!<v\u{1f}/+ }'K#H!B!D(F$@$L!:){!=Y0!FtQ_!<|\u{0}\u{18}! }#R!JuCy!*x~\u{12}!4z;L!Jvl\u{5}0 O\"H\"\
        E\"J%G#D!J%L#I\"0#J\"F!?\"y#9'xWe,\"D\"D$@\"G!?$@%G*<!C&:!:!DQY\" D8s*]!9y\u{4}A!9wHi\"Gu#D~\u{19}!Kv'G!KBlq\" \
        F<y>'%(x+F*s%?%vK8!9u;2\"<u/AMX!GvG3!7u(o!4xp\u{7f}!.yig.!<'F!F\"5\"J!7!F\">!A&1$x\"B!D'6\u{12}u/!<#?\"G!I!G#@\"\
        A!?#A#D#5%G!r':'v.}!=F!_& s2A)J\"N!?!I$H!/u\u{1b}\u{3}! wJQ! De\u{19}\" F2|\u{8}'!5v\u{9}Y! v\u{1b}b#<J\"{,>\u{10}\
        }#9@#{/>(T\".x&v^y!Gvz\u{1e}!Ju\u{b}%\")|B=D\u{3}! x5b\"'u6I^:0 N)A#D!F!J$:\"=\"8!3!u!H\"O\"H!z)t#B\u{d}!!Jt\u{a}\
        \u{f}!=DI,\"Jw!D&\u{1}!8Fdg!#rbUB y!K!H\"H!A!D!:!|!V!B!8!K!8!u!O!I!B!Q!I!L!5!A!:!F!*#A\"L!K!6!y#G!:!s$GfW!=JAn\"\
         F\"x\u{13}!!Jv*C!8x*J!$~\u{c},!(y@>$-B'D(I\"{W\u{1c}\"<D/yY\u{c}\"?F(B~`!J|'\u{1f}!KDG\u{12}!=Icq!/v\u{12}{!Ku\
        e|3!G\"L!K#G!I!H!J!C#D$I&F#H\"F\"t&K!4!O#H!L\u{19}G#7s&H!G\u{3})!%w2Z!<v$*\"=H*>qT')G+@'D!H!{*H#IsJ! xq@!4s1\u{7}\
        !=zd\u{e}$ L*B(y+B/q! zFD!8v`-!=wTk$/C.H'7#8Zl$$}8|!=.I.i! E\u{7f}U!)|\"p!!vw0! M\u{1}M!2{|j&<K$t&t!I#<!>\\-!<x\
        \u{e}.! vf\u{12}!'z+k!>vM7! G|\u{16}! v\"!!<y|H!!t&j!+x9\u{4}!=z\"\u{1a}!Jz\u{5}/-#F#F\"y#A!>!B!D!G\"D#M$7$t#J\u{5}\
        |!-v\u{1f}g!=sup!/wg.!Dw\u{b}-!Gyr\u{1}\"-?2y.\u{13}3!B!s\"J!G!;!?\"K!N\"A&B\"@$;!G\"A!\u{7f}#:&:%6!H\u{15}&!4x\
        Y\u{0}#,~#=-?\u{c}v9 T!x$Q!L!Q!I!N!L\"E!K\"N\"L!q!B\"M!>%J!M\"N\"-!/\"s!D#K#Oib!8u1%!KwL(!'zFx!:x;)'(D#;&D&8!x'\
        8+FF\u{a}!#vQv!=vPN!K:\\,'!{&@#C%C#{+<\":D.!Gw{=!/xHX!=u~H! FU^!Dw!V!K|'!!<vQ&! z/`!Gvb\u{c}!7yq\u{f}!$x\u{10}[\
        !Gw-}\" DEwQl# I.>!@\u{f}\u{14}! y6s!GtiL4 H$C\"?!C\"?!D!>!y!>!6#J!G\"C#5(3%0!u\"B#H!G[5!2{\u{b}y!=u>\u{14}!+u\u{1b}\
        T!=E\u{7}+!?\u{7f}\u{1b}\u{16}!K9*k' t%D!D$=2D+C#@VB\" t=G'j#4u3>$7b%!$x\u{12}\u{10}!=?#\u{3}!JvW1!Ew\u{11}\u{16}\
        !*z##!'z\u{7}\u{0}!Jx2%!/t\u{7f}#!*w%l4 T!K!Q!K$Q!H!H!R%M\"I\"J!R!M\"G%N%G$F\"w!?#sB,!=K8L!1y-m!Gy\u{a}]!Gw+1!K\
        AvJ!J|[W!Jzl/!3y\u{17}23#I!K\"F%F!B!J!G!E!{$D!:\"1!A$C\"Q!H%D!C\"H/\u{b}!JxnR!<?FT\"Jx!Cyw\" @*v_e\" v,I\u{7f}\u{b}\
        !K<\u{b}0*!:#I!D$|!I#?!@!E\"C.G<,# G4u(FM\u{5}\"2D*v-/# FGv$A\u{3}_, p$8\"=$G!:!>!C!4!0\";#E(=0r!=v\u{15}\u{12}\
        !!vu\u{1b}!!v\u{10}z)!6!A\"I\"A\"=!G%>!6*?us!(z5c\"9w%D`%!@w6]!<E7~+ I!:#s!A\"s$L0D!7!G!=,GZy(!=!?,?!=#H&{!@+6v\
        \u{18}*$B#M\"A&G#K&F!0#G)9!x2p!KJ\u{15}]#4u6t!x\u{14}?$*C%C%I'H1\u{3}!>u@f!#v\u{12}L& s2A)J\"N!?!I\u{6}\u{17}! \
        w'`$4=$<,{'<JC!);@(%$>%9#:(>%x^\u{19}! x.\u{a}!Jzi{\" F$vmO!<vJw!=xQj$ I*t1D\"=Ib!4w{\u{10}! uC\u{b}!Jt[^\" z2E\
        2f!!u\u{1c}+!#vgB!=t'<% v$A0;!v57\u{16}L) u\"u&H*F\"H%E$F\":(J}`!4|fh\"$w#w\u{5}^!J|\u{16}c\" v=MY9!.xgq\" y'C=\
        -!8vsL!KG[u(!:#H!B${$>!?!B0E\u{2}\u{0}5 S!J\"G\"E\"K!B#F\"F!H\"F!J!H\"L#C\"v!6!G#I#D&M$H%5!<{V\u{6}!=IAq!JuO9! \
        EK\u{3}!<t\u{17}j\"6y5?P_!Ktc\u{0}!!x4\u{b}! |;1.\"D!E!B!B!H\"=\"C!C){(F!M*u#I!Kr|!Dwv&! x1Z3!C\"F\"H#A!A#H\"@!\
        H\"F!J!B!N!H#=!v%D#<$w\"HL)! y\u{17}H!?yg\u{1c}\"4w)8QM)$G&>#B'L'G!v*;$C!K\u{f}\u{18}!Dx&5, L\"F\"F$w\"F!}#B&E'\
        @+>$@!72\u{4}\" J=xC\u{1f}%%u%H%H,J\"N\u{11}B!JG4m!!x\u{1b}r!Evit!8v^\u{14}\"$z3{5?!=w9\\!)s\u{18}@!<xO^\" x=D\u{19}\
        \u{13}1 P!L!I\"F!D\"=!A!@!@\"?#G#p)N\"v!@,;!B~\u{3}!2v^)!2zHN!=v{\u{0}& I'D!D!}!C@?1%/!J$B\"F\"<!G%D\"@!L%E!K!K\
        $L!\u{7f}!C(G\u{8}-$%s!D)I-I\u{1d}z\"8v%Hy_#/:.B.FO[!<xi>\" M2w#\\!=Ba=!KE.&!KwJ0!DwwY4!H!M\"H!I\"B!N!@!K!J!H\"\
        8!M\"?!N$A#J!3\"w!S!HI1! I>N!=xZ\u{c}!Kv\u{7}\u{3}!=wvj#*E*D6<sY8!I#=!>!?\"=!K!Q!H!D\":!;$F$N!n#D!M!q!;!=#K\"P#\
        L#G!?\u{c}\u{18}!)ynH!?u\u{7}2!Fz@6!9vbp!Jt?N!7u x#,y>B!Ah\u{7f}!KDkR!$y\u{1b}60 L$A!>!C\"?!;#;!=\":%H*t!@%@!<!\
        ?!J\u{6}n!<{N3!=y\u{f}\u{f}\" w=Hb,\"'t6H\u{2}i\" A6Ee5!JvVm\"E~&9<P!@u\u{12}l! y4K!4v>2( M&I,E\"E)O*<#B!M\u{0}\
        j!*yng!FxBC!#wV\u{0}!<z\u{11}!!<Bcj!){C~!7v7\u{1f}!2~p`!Aq\u{17}/\" D'x b'4C%=$<\"B({#@!8\u{3}\u{a}!8u\u{6}h!4u\
        V[!.xG@!4{W%!5yjk!4A\u{9}5& u%=&u#A-D\"LL;!7v\u{7f}=$#>6w$>-;P3!$w?+!KwFF! u\u{1d}7!/vm\u{12}!$v:\u{1e}!7w\u{15}\
        \u{11}$'s#<%A-C;U!)F\u{11}R!Jyu9!=C+)!Gw$\u{8}$2D)E!A.;&\u{7f}!?v@\u{b}& L2{\"{(@!K-<~\u{e}\">J,G,?! u\u{18}0$4\
        =!v5;!D\u{d}<# A(w!DDo!4t%q!<>g\u{0}!=vZr!'z\u{15}\u{e}!${kF!8t\u{10}\u{14}!Gy\u{12}T!J{&.\"*@3A\u{1d}u\"?w(Gu\u{13}\
        !?w~\u{18}!6J\u{16}\u{11}!Ez\u{19}:!<tBM!&~\u{13}S&$F#B!I$?#L-Jf\u{14}$$E8E!I-F:Y\"4w);TH#&?6>.;T\u{a}\" B'zS73\
        #F!9!|!F\"N!A(B!K\"z!A!.!C!K!E#D!M\"B%2\"I'c\"&{E@)-\" t9w\u{1b}O!<}\u{7}}! C'D0 K\"H(E\"I!E!I!M!H!K#N%7#G(;\">\
        !A#Ld3! |O|!4w\u{8}\u{1e}!9xj'! t_[! xU{\":w#Im\u{1c}!2zl'\"7G3wQ\u{6}, N-C\"u#G$9\"F$G!B!y)4#?!3\u{11}C8 T!E!H\
        !H!N!R\"p#r\"o!J$M!S$P!M#>#s!E!J!H!I$A!G\"E!;8A) r%@!B!A#?';*C\"x!FnC!EuS^+ I*<\">\";!w)7$G!>\"8(<$Mw1!={\u{19}\
        I!GI`\u{1}' K'D#A*A(L!v*|\u{16}b!$v#~! yp(!?tU1$*H\"?%F+Kxt$1E(8#?#=\u{12}\u{1e}!9vsJ'2<&=#u\"B'9#F$4\u{2}\u{1d}\
        ! H\u{6}\u{18}!K>}W!?v6L!Gw`L!=vyx!2z,:!<wvq0\"<%K'A$:!E!I\"H!G$F\"F!?!K&x\"D#O!Is#. P#H$K%w\"I$I!:#2%H!J!r!G)G\
        #Ez`!Jud'+$G!C!C!C!C!@#<\"B!A)8'IC\u{3}3$M!A!A!E%H!K!D!L$H!E\"+\"M$U\"J!@%B!I\"K$wWW!<x\u{12}|0 N\"H!<!B#J!E!=\"\
        H\"A&5$>\"A#z#6%5!CNy%#w.C$v5:!6\u{b}\u{b}!!y4+!4|7]!<xwO!8x(=! F.]!<x\u{16}L! xg\u{15}) t$8#A$B!F&K&8,J#4I\u{1e}\
        0!=!x\"C!F$D!I!G\"D!B#C!D\"G)J\";(@$K!Y#4v6B!=6=!@x+z#,F2G!Fro#*D(x+JO#0 s%?!D\"C!C!F!y!>\"G!E\"G*{\"K!A!<(GJB!\
        8x7@!JzU15#K!L#K\"E#I\"H!E!F!N%*!H!N\"3\"|!N!B!M\";%E!M$M+@\" G2zB\u{12}6!{\"D!K!K\"L\"J\"C!@!F\"C!x#+!M!E\"&\"\
        J#?$1!5#H!@\"I\u{1f}F!Kz\u{11}+4#J!4!y!:'9!K#>!{\"9#L\"D\"E!<!@!O!7%9!G\"2#FD \".x&DZ'!=v.\u{2}!J{Bt(\"A!J'I!v1\
        =!:!A!?x\u{12}!=DkQ%3w!<(B#?'z*b!!u9\u{14}!#u)M!(x<\u{18}!Jt\u{1f}A!6u\u{10}[!Ay4?!Jz\u{5}'5\"D!G\"I\"F!B\"K!?!\
        N\"B\"D#D$F!D#G!w!E!;!B\"3%~!rfa!$z2\u{a}!Du/o! wp/!8z\u{1}a!GtZ\u{10}!<x^t%#u\">%F3C.tz\\!<x\u{a}y!8{p\u{18}!!\
        xR\u{12}\"4|7=kh! x\u{16}j\"4?(E7\u{2}!4{k\u{1a}!$EmW- M!4\"D%H#8!C!;!~$E%=%I%?&w+\u{1a}!)y(A!7w?6!KE4W,\"I!;)F\
        &F\"J%/#C\"G(7!L\"x\"K4V5 R!;!L%O%>!?%\u{7f}\"M!<!:!H!=!y$A!:!r%E!>!2!L$H.\u{1e}!Dw,S!9t<\u{7}!7u0\u{12}!$w]0!!\
        tB5!KuO(' O%M!T!H&P=B!8/g\"5J2v\u{1e}\u{a}\" x'E}u2 R\"A!?#I!B!E\"H!F!G\"D!I$H!v0A!H!H!A$o&G\"/y\"G\u{1}\u{6}!=\
        x.U!@u.u!=A\u{8}]\" y4@='\" x3BKV\" y=I\u{12}\u{8}!=u\u{b}\u{1b}!,z;)\" @?xF\u{1a}&'G#H(G$=&B/HGq!4u:0!HwW>!6xg\
        \u{c}\"Dy&=#\u{18}!=wX\u{8}!FuF\u{16}!-vS\u{8}\"(w\"vZj!#vv\u{4}!!vn=!KBtg#;x\"H*A\u{1f}V!=v_!$ J\"\u{7f}2z7=*}\
        ! G7P!)x\u{a}\u{8}!9v[{! v>[- H\"F%<\"6!@\"6(H$3#E!\u{2}\"<,K!M\u{19}.!'x?\u{d}\" v=JUU\" K>G\u{3}U!(H\u{1e}3!4\
        u\u{11}e\"J>!uH\u{1}+ t$:!E\"2!u!t!2'.#;'7!Di\u{f}\"({/A%\u{6}!*v\u{5}k! wjL\"<w/E)\"!Du#R\" J=u S!+w6\u{1}\" H\
        Ex\u{1}G!/w\u{1f}z: J!7!D!?!L!y!\u{7f}!K!@!;!D!?\"E!=\"w!I!I\"r$K!L#=!H!E!9%D'JGh$ t2K\"C)Krh)%|!<!E!B#?#C!B%A(\
        C'\u{1b}!9wN\u{17}\" {=D U!<yyf% F4x(=!=*>a\u{f}\"2E+F\u{7f}\u{9}#<D+y#B\u{5}k#27&w%s\u{e}\u{7}!9|$c! z\u{e}r\"\
        \"F2A\u{2}i+!A+?#E#w\"@\"=!>\"?+:!<%9N'! s\u{3}|\" K&y,r! w3T&!\u{7f}#B#C4@\"F\"?:T!JyzC!J:b\u{1e}!Kx{:\")yBD+\u{1d}\
        !2v1>!J{-S! G\u{14}R\"JG!E6+!8w\u{b}M$ w&C)E;?9\u{1a}!7ydQ!$ySW! yM\u{1f}!4w\u{1c}*!<{N\u{3}% P*C!G&D:<N1! w'\u{6}\
        !'x\u{4}D!KCTr\"4w7=\u{1c}\u{11}7!?#C\"@!F\"H!M!7!I!H!D\"F!w#J\"=!I!{\"4\"N!C\"F&r\"G$LE4\"4=7IlB!9un\u{9}$$E9F\
        -8!7-,!-~iB!=xa\u{2}! wd\u{13}( C\"B\"N\"H\"G\"=&\u{5};;3,!9v\u{15}z7!>\"N!x!D!y!}%D#L\"N\"<!E\"=!I!M!B#N!M!J!C\
        %I!F!:%pM,!4BB8!Fxy?'$x'7&;#7%7#B.?xo! L\u{1}%!>y\u{e}\u{7f}!$H\u{2}>!;{8b($>\">$F%I,=!w!E!E\u{f}s\"-y>EN\u{9}\"\
        6y5?*=\"<D!;\u{16}a\" I;w\u{8}<!Jy+Z!/u@\u{12}!4v%f!7tu=!=?\u{1f}D!6x\u{b}\u{1}!Gr\u{d}O/!M!F!M#K!J!K'N!K!K\"B!\
        O#J&O!E'EP\u{17}2 K%=\"D!J\"I#D!C!H\"C#J%8\"J!D#9!s$>\"t$L\u{1e}\u{18}!+{K\u{6}!?v<6!\"v:4!<vn\u{1a}!4vw\u{3}!#\
        x:]!!ug@!<wj:! y[\u{0}!1BC8% C)x+z(C/@\u{14}r!6u\u{19}U) |#E%C$w$@\"@\"?)E.>s\u{3}!2v\"B\"Gv$A\u{1d}2! v=M!K=1`\
        * F&A$w#?';$J$;!A'x#@c=!<|LN!%zny$$y)C0G.C)\u{18}\"4@(CbB!<w\u{c}a$ O2C\"I'F\u{1e}]!&w\u{12}U!KJz#!+y\u{14},\" \
        IGx>9!%vYS!4z5k\",;0?4Z!!v\u{14}1# E=s!B?\u{4}!/st\u{15}\"$yGD\u{1}m!KD2^!.y\u{e}S\" F?y\u{1d}c\"4y)A)4$#>%=*x+\
        L>^\"=A.=w>'+D';\"w'>\"9)y$rV\u{a}!J;Yg, s!7#D\"F#C(E#>\"8\"5!4.H#B\\0!4@\u{b}^*\"G\"H'B$B\"I#B(F)>\"F#@Wc\" v>\
        F`./\"@!E\"A\"J!C!F$G\"F\"E&B$u#C'?!F!=\u{12}\u{11}%'H/=&G*4%Kg*\"!@IyK>!\"v?'-\"D!D%H!B!K$<!D\"B!L\"E%G#E.O(\u{3}\
        5 Q!G#>#G!E!:!E!D#=!?#C\"C!~\":!1#t\"J!H&/!5!?kq!<v{a$ v/@)B$u($!4uF.!<w\u{2}p\"6y5Bw1!7vv\u{1}#$E;w+=\u{8}|? 0\
        !C!=!1!?\"J!}!y!z!~!x!z!B!y!z!-!.!(\"z!;\".\",\"-!1!'!9!3&3!E!3#=_\u{5}\"&{.Ek\u{7}!ErJE!=vV\u{10}+$9!D!C#@\"=#\
        >!<#x\">)I-<d(& A&@#w!9$y6@3\u{1b}*$M$L!N$L!G!L\"G#M(K\"F\u{0}T!*z?R!3yF\u{19}$ </x,>!@\u{d}x\"7u4If\u{12}\"\"v\
        ;@\u{1e}\u{16}%4F$:!<$y*<,p!=w\u{d}&!4yd]# w%DEI\u{10}\u{1f}!>Kp\u{1a}!4{,!!Dx|\u{1}* Z$q(s#r\"t)C(L!H!s$K\u{17}\
        V$ O!r!@2<L>! GG\u{11}!8s4~!Gvz[!>EB41!A!P\"N\"M\"r!H!O(G\"N\",!I$M%.$@\"G!G#P%\u{c}!2z3E!9v\u{0}<!-tD\u{15}'2F\
        %v!:!8\"G\"F(zG+\" \u{7f}=D':!-zTb!E\u{7f}$`!=w0M!<J\u{f}0!=v\u{19}E!GxZ0!2{\u{e}S,!H!H!L#G&E&E'J\"K!H!O!u-Ki]+\
        \"D\"G\"C$<\"G#E%x%3#F!A*w^*!,w0~!)v+!#,C1J-6\u{13}\u{2}!=vgY# J/D\"El=!Gw\u{d}_!>wL\u{10}!9zEZ!Jx\u{5}7$\"F;H$\
        {$CY3! {A\u{8}\"Gv#<n5!9|ri!4u\u{16}:!Gw\u{d}}!,v\u{16}z!6x\u{12}[!!uq\u{16}!GC\u{1c};!=uuJ!GzGN! v|\\;!K!F\"P!\
        G!F!J!D\"I\"E!O!H!G!D!r!L\"F#A!J\"t!F#s\".!>#t$L!A\"N\u{18}:!KxJz% G,=0x!C-KuH\"4>%w\u{b}$\"4y7:-\u{c}\" tKMeQ!\
        7vb\u{1b}!$|\u{3}\u{f}! E1C!&x\u{8}i2!J\"A!J!J\"Q!D\"K!E\"F#?!O!N#7!p!G\"N%I-B$\u{16}!9v#9!&x\u{1f}{!,x7b!Gv\u{14}\
        c$=>'x#x$;z\u{16}!4zW;!<w}'!GuRh!@t\u{11}`!?x\u{4}j/#H\"J\"G\"F%I%y!O%C!x$M!J%E!I\"E#Ny3!KuF\u{14}!0ECK&!6\"E)F\
        (E%G1w\u{7f}\u{14}*$t&>\"@(t$8$?!<\"H':!L\u{a}P!>u-K!G<am!(AFD# z/C;D\u{15}{! xv\u{7f}!Jy?{!=w&P\" GK>Sn!.uT\u{1c}\
        #$v#>5yDR!5uH@!6xL;!Ju1\u{7f}!1w}(!4uz`!4v\u{e}\u{0}!'xMm!.xIs!&Bw\u{d}!!t,W!.y\u{6}\u{2}$);(C,;!@bn!2t_\u{f}!=\
        I{C)!;#L$A!x!J#@\"G\"E,ME<! Dw;?!C\"N!I!<!G!L!K!?!J!B!>!A!@!J!D!q!J!G!L!=\"7\"K#Q!s%O!z!@!J!6!E$K1-!>z(6!=BP9!%\
        u$$!<u\u{1e}?6 Q#N!O\"C#K#J!I\"P!G!Q!s!C!B#G$J!L\"J$L\"L\">!M$N,}$ N!}<K-<\u{b}5%\"C!D\"B%D2y\u{2}\u{14}\"4}7?\u{f}\
        \u{1a}! JN>!$xN\u{f}!5yS\u{d}\" v(J3#!!v\u{1c}\\& M*@#:%@,L)DiJ!JC\u{c}&/ M!8!y\"C#B!D#D#@#>!B\"D#7%E(9\"F\u{8}\
        \u{1b},&H!E\"F\":!C!=\"E(C!G!L+5!=O\u{1c}!4y:\u{12}!E{M\u{10}# P\"};K\u{15}E!<wSe!<uT'!Gs\u{19}\\% P\"|0H)C\"D\u{6}\
        ;! I \u{1}# }(J5:8'4 s'F!?!:!6\"<!9\">\"9!8\"J$:!=\"E!:!t!u';\"<$<[<!$xD\u{1b}!=x\u{1b}\u{11}!Ju;\u{3}#,\u{1}>D\
        !?=\u{14}! I\u{10}\u{16}!JwAa!<xE{) O'G+@\"v'E!H*z!L#:n\u{a}! zx'\"7v&Ep\u{3}! v+}!/w/U#*H3F.F\u{6}g!Ky' !=vq\u{9}\
        \"5y'H|\u{1b}!)z6f)2w\"J#<!7#I!I#I%F#ASA!4A\u{1f}L#<K'u(@f\u{2}!/yo^\" D\"~\u{14}r#<F.A!:[g!$|3C!9t5\u{18}!=v}g\
        \"Jx!FY\\!=K9q\" D.xq\u{1e}!Jv!\u{f}!<v\u{5}C!(v~$\" A(w\u{4}\u{a}> K!K!M\"I!E!E!I!A!C!K!C!M\"E!q!G!H!E\"L!p!v!\
        u!r!F\"G!S!F!B!r\"H%M\u{b}+!4u\u{1e}\u{2}\" C4u\"\u{a}!'xaG$!v#E-L#HoG,%F!G\"B\"I!<!I%A#G!@)H'.\"I8#!2vC\u{13}!\
        &wbp% N'K+J\"M7H\u{5}\u{17}!4x\u{7}w\" FDw \u{f}!<| B)%>$N!K\"E/L\"<'t&=!It[!>v\u{7f}\u{19}\"9x1?!r# I#yH<-2!!x\
        /\u{8}!8vk3!5uha!7wQ6# y.C#JR,!$H\u{12}\u{1b}*4E!z!v!A\"7$F'x!7\"G$4E\u{0}#/@7{%v$\u{1d}!=w\u{e}v!.w2H%%A#?,=6;\
        !8\u{7f}*! |\u{1}r#8I#J#I\u{1e}\u{1c}- P#C,C!7#{!J\"6%I!L(K!G!:!L\u{15}W-!9#>)7!u!>$:&M#;!@!A!=%x&EP9$$?!A)@=3\u{12}\
        \u{1a}! y\u{10}9!$w'C5!H\"K!E\"E!J\"x!J!6!C!I!:!G%G\"4!F\"{#J\"C&3#H$t.\u{1f}\")J>v;&!Gw0]'!?.@#>\";'B!s/>\u{18}\
        \u{14}\"Gr$>T0!4u\u{7}\u{f}!9x0Q!,x\u{1e}~& K\"L+K%H+M*GA0!-wn1!?wml\"<w/@{2!K:c%$ F!A%B'\u{7}^\u{8}!?<Rt!9w\u{f}\
        B!=y!e!4v5W!Kw\u{19}=!$y\u{19}\u{1d}$=C\"v(s$Drl!3|\u{17}y!=w}W&$K!B!~\"D!AB@\u{14}S\"4w$w\u{1b}=!&w.|! z{U!2zr\
        j\"#D#D_k!Dsx\u{11}\" v!w\u{13}j#<C.z!t\u{11}\u{10}!$y0|\" }<A-=!4x)\u{7}$ A!A<A(t02!!u\u{1b}+!Du\u{d}~! u\u{0}\
        \u{19}!Jy4i!$|9\u{14}+ L$>-C!<!u&6\"A!?!I\"8%:RL$ M<D.t!L\u{3}\u{15}! D\u{11}m(!@#9\"w\"?!A+J'I03~H! {4@\"=>.@X\
        t) M$@!F%C$B!D*I#w\":\u{f}j!>=%\u{10}#6t\"v,L\u{11}\u{13}!Jvg}!K<X=!,zs\u{2}#->':+z\u{7}9\" o#s\u{12}2!%z\u{2}>\
        !Duw*! yyt$!y3<)v-H;~!J>.D!J|{`! x/L!Es s! F/\u{1f}\"!G#y||\"7x3;^\u{1e}!%vuW% s3y(@!>.<'{!%vT\u{17}! }'\u{17}\"\
         B?\u{0}Q\u{18}5#B\"J!y!I!H!=\"E!N!H!J\"A!B\"6$4!F!B\"H!B\"?!y(Jf\")%B\"E\"w#>\">*6&C(@!@V8!KC,Y*.F%M!I$?%C\"w%\
        J#J#2!9B\u{16}!=z\u{1b}@!=wRD#$v#>5y9q!Guwh!*Ak\u{4}!<tY(!8y^~\"8z/E;H6 =!;!@!|\"E!F\"5!4!~!0!;!3!u!C#>\"5$3!5\"\
        u\"<\"=+3(A#4@+z(;.0%,x,;!5$I->K#!%v\u{13}\u{a}!=u\u{f}&!GxI\u{1f}!'xj\u{14}\"4?6y:1!+uGi/!>%x\"E#7!>\":!?\"@'A\
        #F\"K!I!:'z$H1\u{13}) N!7\"8/<\"K#7!3'K%>$\u{13}# I'D6ykI!5v\u{15}K!JwZ\u{c}!Gvg6!<xvV!+uLQ!&v|g!:{\u{7f},!4x\"\
        \u{1c}!(IwP)/C$@!D%C&A%J!{%B!BrF# D(w5C~D!1v0M!,xQ\u{1f}' H'K#G'A+C!A!>e\u{a}\"+v?DRS\"-v'Dx\u{4}\"=A\"|o\u{11}\
        !2v\u{b}U!(5n<<!A!D!>!N!O\"I!@\"H!F!K\"G!E!I!@!H!v!L#N!p!3\"K!Q\"s'<!{!P#=!OXt!?xs\u{1d}!K>9|!Fw\u{2}*!?vct$ L4\
        =$w3K\u{1e}\u{13}!Gx\u{a}C\" |=?\u{1f}\u{7f}!@{\u{5}/!'z5D! x\\6!-y/4!4wf\u{10}!4uwp!$vh/!1u\u{1c}\u{15}!4z|\\!\
        =vc'!!u\u{14}\u{6}!3y\u{1}K&!}\"C&>3;!H#y(%!Kuh.!Jv\u{d}%\" J=z\u{d}F5!O!P\"L\"I!I#P$S'J!N\"o\"M!O\"S\"R!J!@\"J\
        !L%=!O!N\u{c}`!8s<C!J|[D!K?\u{14}\u{f}!?uk?!9uLj!5x@E( J;E\"I&r!D!C\">$:~W!<t5m!K==e!2{WQ%$E\"B.?$D/A9x!#wfV\"G\
        H#{)\u{17}($>\">$F%I,=!w!F!Epq! xg*!?xsE.\"L\"v!G!F\"N&C#v'K$I!O\":&<\"A#L*2!Ju/\u{9}!Kv\u{7}?!<y,U!7u\u{19}{!=\
        H'\u{6}! y\u{16}\u{1d}! |r}!<xd\u{16}!&v\u{1e}\u{7}+!E#F!@\"F'9!I)H!v#L\"D-F\u{6}\u{16}! wMP- v%A!B#?\"A!@#C):!\
        <#?!J'z&B[i!K9''!,y\u{15}b!8vi\\\"7J%v}`!<w%'!=w\u{18}6!9z\u{1d}\u{d}!?GA\u{f}$4@%t#B.K0\u{4}\" I,{|\u{16}$ C3y\
        *J.E$\u{13}\"$w\"v_\u{f}#7u3E!B/I! C <& I9y\"|\"<-9!;\u{13}\u{15}!Jv-\u{e}!7s\u{2}N!<x*G! H&&!4zKD!<x\u{0}c#9B.\
        ?#|T_#9w#@/=\u{1a}\u{1e}!-zBu!9t&\u{12}!&F2}' s\"9&8!w2A$>+:!Y1!C\"y!G\"E#B#E\"A#J!H\"F%F$J!@!H!B!B*>sp!(zU>!Jv\
        q2!*wq/!6xl\u{1d}!K:h}\"(H'uO\u{b}!4v\u{f}5! yt:!KxlV& E\"A!D+<%=(Bh9!6y\u{1a}\u{f}''?-I%6#?\"=)J$J){! v&W\"/v6\
        J.\u{11}!K:q\u{7f}!8wc\u{6}\" w#J%\u{0}\" CGr\u{e};\"<v/<\u{a}7!<vSH! FfJ!Kx\u{2}?/!C!C&:!<#A!E!7!>\"<%J\"K%K!L\
        !C&==#!=>bh! y\u{4}q&4@%t#B!A-K!A\u{8}1!4yuv\".y&vum!EwNY\"=C.C~\u{18}$'y'{<?!:OS!5y9XA z!<#G!F!S!G!K!A!v\"C\"D\
        !N!A!r\"8!J!?!>!D!?!@!E\"@\"<!<!=!7#>!?!>!@#A!I=X!(zcU! L]2\"4y6w\u{e}D! y>w8!B#E\"@!H!I!J!O!9!E!J!F\"G!w!N\"G\"\
        ?!H!z$Q!C\"H&s\":$G=!( u#t!A&<(<+:)z$<+q7!O!N!B\"H\"D#I!H!;%O!I#F!S!C$C!L\"L!q!0!E!M$G\"B#H{4\" G=y2\u{3}\"Ju!?\
        \u{12}$$ L'J#uAE\u{14}\\!Ju.\u{18},#;#=!H#H$H!A\"J!B&6!F\"K,Jo>.!B!H\"L%H\"D#F$D\"L$1!3%I&5\"<$H\u{c}h\" {=E\u{3}\
        a!>B]M!Jx<~!$wm\u{3}5#E!>!G!F\"@\"H\"|#A#E#C$=\"K!z!E!D!z&9!5!N#3!6\u{10}{!<v\u{f}\u{1f}\"<;/vL\u{1d}4!G!D!J!C!\
        C!H!F!H\"I#I!D!G!=\"C\"L$P#F!s#E,r:+*!:#@!I*I#G'6#M!I!L)F>\u{d}!?<E\u{8}!KHS\u{e};!L\"O!K\"N!J#L!F\"F\"F!B!G\"D\
        !O!M!>!U!t!C!)$K!H!'!y#<!M%w!oB*0'>!E#;!7!:$A\"4!I#w$C\"u!C(>!G#G!D\u{16}4!<x\u{7f}\u{17}!=FAr0\"M$N!?#L!B#J!@\"\
        =!=!K%Q#K\"K!F,M!O@F!8u\u{2}\u{1}! FB\u{1}$:z\"B!?*B\u{4}+!5u\u{e}]-#E$N!L+D\"9!F!K!E#J\"M!?&A#LrI!<BNr#+x?E!<V\
        \u{8}!Dx1{!9vs]!=x\u{7f}-!4Gct% L%@7O\"D,I\\8!$xpU, r%N%K!G#K$K\"M%A%I!D+E!E8i!F|p-!2y\u{c}d$ C(v(v;>&\u{15}'%z\
        %C!B$F#C*F\"CX\u{6}!K=\u{14}\u{6}- O!=*K#6!6\"3!5\"M!?#L.3$K!pUe1!F#8!F!D'>!G!F!9!<\"5#J!-!5!<#I(D!>\\k!Kx:\u{3}\
        \"9z1C\u{1d}C!7uCz!Jyf\u{e}8 C!L!M#D!C!C\"q\"7!L!w\"J#C$v\"B!I\"D!>!B!C!:%x\"F!G$q%\u{1b}!GyU`! u;]#*B2x!E?\u{0}\
        !KF\u{1a}c!4|\u{18}g!4u\u{10}&! {H\u{c}%*s2@!@-@!;v\u{0}!2@c\u{0}!&ys#9 U!K\"R\"K\"M#J!O!>!O#H\"F#B!N!@#+!R!I#v\
        !-!A%J!N!>\"P!Hdh\" M't\u{c}:!4{35!=vr!!8vYl!Gwd/3 O!N\"Q!M.J!B!K\".#K#t!O!u!6\"L#A\"L!M#I!Ik\u{b}+ L$>-C!<!u&6\
        \"A!=!I\"8%:{C!J{<V\"=B-B0C!JwD$!;J\u{16}1!=A(\u{13}!=uec1\"J!D\"J#F\"F%G#I#=\"0!F!5\"M!t\"v&3&F!Fk\u{6}! Mo8! \
        F!,! vf$, r$@#G$x!D%E'7!5#>+J#E!40\u{19}#8B$@.>*G\" E'|\u{18}>!4{4X!4v]0! x/0- J!A\"A'9%K'5!v!s!6$7'9!<\"K\u{1e}\
        6!<t2\u{0}.!0$E\"F!D\"I!:!?%?#J\"F(N'3\"C$F&\"!7y\u{4}C!-u_\u{10}! v~A!(55\u{c}\",z3C(G!<x+\u{11}&2B&@#{!E!B!@w\
        2! y\u{1d}f#*>*G3uU\u{e}!\"wPA!J7R\u{1d}# A*y1yVf!-zO\u{3}.#B!B$@\"x!G#E!C\"J!G$:#0%D!5'7\";0 Q\"M#D!G!G!B!D!I%\
        K#E#3\"I&L)H$O!P])!3y~&!0@q\u{1e}!4w@T!!vQ)!8v5\u{4}$ w&C)E;?{L: L!7!D!A!K!x!\u{7f}!M!?!:!C!?\"D!=\"w!I!J\"r$J!\
        L#A!H!E!9%D'I\u{e}=\"!u!Hs+& w(\u{7f}\"E!B!<3A?+!;u\u{3}g\" G==\u{2}5!JyWg' R&J!H$E(E!J6/k\u{5}!<wFn' B&@#w!:#8\
        !y6A!R'\"D$A!I#\u{7f}\"=(F(Aj8#4A(w/Bd;! z2J!=JK@!#xPf4 M!6!K\"J$r!G#G!?$t!J\"P$G!K\"M!G!F!L!@%5#I2,!<y2=!Gs\u{5}\
        J\">u-Ah\u{1}! E\u{f}]!Ky\\!!3w\u{0}&!Fzh\u{1f}!=J:L!*x\u{c}P\"#BHG8P!?zH\u{1c}\" ??\u{0}@T!@uQw\" {;G\u{8}\u{0}\
        !9s\u{1d}\u{13}: V#w!N!Q!S!T!N!P!N%R!L#L!V!q!K!L\"J!>$q!V\"O!K\"S!K$G!S[p! y\u{19} +\"?$z$B%s%I$:!w$;\"C+8!9TW!\
        3yMg!<xZ~!.x\u{13}Q!Fz_G$ N.G&H's'z! x\u{e}\u{2}!5uh0!7x\u{1f}8!<xhG/!<$H\"M\"F#?!@!D(J\"4!B#@#;%8#H#G\u{8}V!7u\
        \u{15}K' v'>#=#z$D#B*B_f$$;'=!<;<\u{1e}E!<vm\u{1e}$ G!y1w9A\u{12}{!!vq-!4@Ah\" J<>:K!<y`t' H'K#G'A+C!A!>\u{1c}r\
        !7se\u{2}!Ks-R!,v-i!Jx\u{f},#+D1C/=gJ!?xN.\" H2ySV!9r\u{6}\u{e}!Ju|!$ ?#w$D6v~V! vNd!.|\u{2}J!?u3#4!t\"I!G!G#z!\
        C\"F\"J!;!F\"H&H!=!?#6!R!E!<%I#D<\u{a}!Aw< !1yR\u{12}!=y5_& B&u)C\"C*B0;%E\".G<D#8\" I%w\u{19}m!A{Xu%$>0z)I-8!C\
        ^I!<u\u{d}\u{10}\"Gv$B\u{6};!!z>/!<E7;\"J=!;{d!9{\u{1c}.!,Ht\u{6}!4yN~!EuK\u{d}!KFeE!$wt\u{a}!=w5<\";F#xw\"! G\u{8}\
        e!9tY\\%!9)M-9\"4(z\u{14}\u{11}!$y&>&+>!;#@%v'H#@m6+ t%K&H'v\"K#B%A\"H!C+9!B \u{14}!'F\"m!9r\u{14}\u{7}!7v\u{3}\
        S$ N*C%v-Hes!Ju\u{f}h# >$y7wF09 L!A!G\"E!J!I!C!E\"M\"K\"7!D\"H!I!L$J\"x!3\"P\"J\".$z!M\"s#uRH!$w-L.!O!H%I!H\"G\"\
        s#F$M#F#N$Q!M&H!H}%\"!y;B\u{2}\u{10}&(H\"K1I\"M(G%Kc\u{9}\" E?x>}% t'A#<'t,;e 7 z!I\":\"6\"C\"\u{0}!1!2!?!;!7!0\
        %4#6!:!>\"D#C!F%G\"3$;!E\u{4}X!?{YC! GZ\u{1e}!KCk\u{5}!4x\u{5}?)!E&I%G\"B!C%:$4!w+yT\u{0}!Kv<x(%C%G\"{#F%@+A%v&\
        =a+\" J2yM\u{4}!Eu\u{11}\u{1b}!:{`@\" BJ;`\u{1b}< M\"K!r!D!G!H!C\"M!A!G\"H\"J!I!G!D!P!E!C!.%P!J!J\"N\"R#F!J!M!9\
        r\u{5}!#x\u{c}\u{7f}) |(E\"<'>!F)E!F.>!?\u{16}X!,v\u{19}\u{13}!Jx>n! |v\"! vi\u{1a}!(z\u{7f}^!3yeg0!H$O!w%F\"H!\
        J#=#Q!6\"E\"D%F!N\"3#N&BYB#4t(F.>B\u{c}!Gy%j\"\"s;CkG!;Cy.!*wN\u{14}!=vL~$!A'u,C1>Xr#(D4C/u]\u{5}$ w&C)E;?\u{15}\
        \u{1c}#'F4}\"E91!D|d~!K=+V\" D'xb<#7t%G.@\u{2}5!Jxa%!<u:-+#>!A#D!{\"@%C%A(@\"L,4!G\u{1d}\u{2}!,zQ9!CxeS! z{p! w\
        9w\"/G%E!|! {9\u{8}!!u5\u{15}!1v^i!Ju\u{4}N&%=!>%=$w$H(x\u{a}~\"(x(A8K!<u?6$ K-v'>$xoy!)y\u{11},. K\"F'y#;\"v$H\
        \"G%;#9!H${$C\"<#IA\u{1c}!>zB~!*ypa! GS\u{1b}% F#w%@4C.wz\u{1}!#v\u{1}\u{18}!Ey^C#<E.?!<\u{a}|!=z}?! xwF)#C$H\"\
        H#A\"t*;&A!H,F:J!9w\"3!$z\u{a}6!3y\u{8}\u{8}\"4u6B%Q\" J4@P\u{b}\",}>@\u{7f}5!=v0g# B3J8L4^!+yQP!+Hh\u{0}! A-O%\
         B$@#u'C!xW7!Ey-*!J:\u{0}n# w/C$yfu!<FW\\(&E$x#F%>\"G'C\"C-E\u{1c}Y! tnW- H$>#@!=!5!A\"6&9\"I$K%K\"t+s\u{19}t!%\
        z9f*)>!1!2!I%6#<$9'M&9%:?o$ u'L%G(FP\u{14}\"<J!vq}!Jy\u{14}p!4v)\u{16})74!I#I#F!M%4!F\"I#B3\u{18}!9v\u{17}\u{19}\
        ! u\u{1e}1!Ktam!?tAu!2y(Y!!u* !/BI(% }$E-D!=\"=84%$>0z)I-8!C|m!7vR\u{1e}\"9t,G\u{1b}R!;\u{7f}9s!?x6h#4@3>#<FS$(\
        D0B,u&:\u{7f}z!)|)\u{9}!6u;u& L!B'?*8+z)@kT!Kyp0% D*v\"v>@!Aq\u{12}!&I\u{0}3$/A'?'@.JoF!Et\u{7}0!(v-\u{19}! y^j\
        !<v$8\" D.x\u{c}\u{4}$+>0y*w%@\u{18}\u{7f}$ L=E)w%A\u{1e}\u{1c}!<u;`!<u\u{c}+!'y~B!KA\u{10}\u{9}!*yr\u{19}!Jw.V\
        #<H!v*?G !Ey,n\"\"|;D\u{7f}q!6~f8!JwEP; H!O!M!O#J!P#o\"p\"O\"r#>\"C!E!D!H\"H\"v!I!v!I\"G\"J!?\"L!Q#J!Deq!<ySF!J\
        x\\b#<A+q#BO\u{b}\"1t4AL>B M#E!J!K!A!H!G!G!F!I!D!I!J!K!A\"q!=!=!B!H!D!t#C!N!\u{2}!L\"1!3!=!\u{7f}!M#G#P!I\u{1c}\
        2\" DDteG+$L\"M#N#M&K&L!0,M\"L#.!=DV%2?\";(=!?\"yL\u{0}\"Jx!yNr! v(^\" F=um\"!GC\u{9}v\"$D3B\u{d}Z!<x\"s!=ySm!@\
        u4 !Jt\u{6}W%,@\"x$A\"w6<e?!?u\u{3}.\"+{2IG\u{1a}!<wLJ!<y\u{18}\u{e}!$w\u{e}z!4sFl\" F2xiO$ K(C\"v!CaY!'B'R-#@$\
        K$=\";!=#C&8!v&?!9%6#;#;\u{18}g\" |*G{K\"=A-<_\u{5}! Hx\u{1c}7 R#r!I\"I!J!L!n!K!O!C!u#G\"M!U\"@!N\"O\"*#P%J$R!U\
        !@Z5& ;\"\u{c}&B5:!?!>\u{1d}\u{3}!J=9\u{e}#4z66!7nz!=x\u{1}n# A,B1weR0 I!{!t\"u&J!@\"A\"?%K%H#C!L!J!5%F#E\u{19}\
        \u{18}9 Q!4\"H!H!{!{\"E!@!L!G!9\"8#E\"@!E\"3!0!G!*\"I$-&=!H!K#?~\u{14}#'v2x1B\u{c}\"\".v=BXT\"4x$xa8)2w\"J#<!7#\
        I!I#I%F#A7*!*w^9\" t=E2#!Jv~\u{17}!J7'[!4wX\u{16}!4y12! u\u{9}\u{b}!2{\u{0}\u{3}!=v\u{17}G!Gy\u{16}0& L\"D(G\"F\
        0F!D]f\"J<!H\u{19}O\" F4y\u{c}g!!v\u{4}v'){#;(C)G${$C%G\u{16}\u{1a}!9r\u{7},!?{!\u{18}'!>!?0H\"A$y!@+8]F!FtL@!2\
        z\u{2}\u{1d}!F}8\u{7f}! w\u{15}<! CYI# K/B%K/\u{1b}!Ew\u{14}H!/xrF\" C4t4g!$v\u{8}z!<us\u{5}! KG3!6v\u{7f}\u{e}\
        !%Fpe$\"G,z$D+F2F!!z?.- H$w&<\"=\":!w)6$G!=\"7'4!;$IW,( q%H,E#F(A\"D,:!GEC! vO~! wr4!Jy\u{1b}G!/v\u{2}J\")CAv\u{6}\
        K/ R!O\"E#>!C#P!L\"D$F#H$<$y!N(K!I_)!<t\u{1a}a(\"J&E#D,=!6$C\"A,1\u{a}-! @ve!7u\u{0}q!Jz0\u{7}!.xXI&!\u{7f}#B#C\
        4@\"F\"?+t! C\u{1f}L\"6y5B\u{2}=!J:\u{18}k!KE5+\" u=AI\u{10}2 \u{6}!8\"A!<$<$9#@\"B!F\"H$9!9\"I!9!D\"7+3!5\u{1c}\
        \u{b}\" D=v!\u{d}!Gs\u{c}X!8v~0!>z.Q\" y=I_x!,tA\u{13}\"*H*x\u{19}|!8xG>!JwtF\")E(t\u{8}\u{18}!-u(r! {\u{1f}(!4\
        y)G!2v[>$ C'?#w.C6s!/u%J\"'u6IFk!<vs(!*vm4!'vJ%!-~cO!8va\u{10}!Kv\u{1a}^!6y\u{15}\u{10}!Dw&E!;\u{0}\u{e}a!'v\u{19}\
        x) s'L$B!r(N\"7%@\"7-8(Z!Gs\u{17}\u{1a}2&B!?$<!J!F\"<#C\">\"5!3$G!v\"J&H!K\"v#J!8n\u{6}!+=6\u{8}!4{{x\"7J%v.F! \
        B$#\" J<>.T!!y^h\".v/IZ(!8u\u{4}h!Jxb`!!zB\u{1}!4FK^.#E!C\"E%D!E\"@!>\"C%w!6!0$N#?%45<!5x_H!Gx^2$ L*B(y+B!D#*@/\
        v#@r\u{e}!-w\u{f}\u{7f}\" x7ri(!#x\u{a}k!7u/\u{1c}(\"D\"C$v!?)@';$>.@=e/ S\"F\"G&A!D!E\"t!w\"u\"<!C(G!I!I,60^!7\
        y2\u{b}!&}$[\"9C%xkA!K8w\u{5}!%x(_\"5v\"JA\u{18}!Eu\u{a}N!-~Hx( K\"y!F'J(>\"B6<!uA\u{11}& |2?*G!;-?!Dx7\"=E.=C\u{9}\
        !:{F:!>FG\u{2}!BteU!KC\u{1c}?*'D'D!F\"C\"<)C#<%8!H\"w!\u{13}!%zqa!8u\u{17}^\"9F2H\u{0}\u{14}! |,w1\"N!I\"D\"M!B\
        \"t#D!@\"@#D!G\"4#L#I#F!4'Ot;!JtZl( K)A#:#C#D'4#t(:z\u{5}\"=?->9i!@v\u{3}h\" N=LeA@ n!F!M!I!E!B!M!L\"=!@!A!\u{6}\
        !B!D!?!?!0\"H!E\"J\"O!K\"L!L!K!v!@%C!B\"F#M!Bf\u{1c}!/w.\u{18}!<{\u{17}0.!J#E%E%J!I#N&C#K!L\"J!9&<%G!I\u{b}c)!I\
        ->!>\";!A+K!D!F,J |!=HVb!2ziY!=uM\u{7f}$ L%C!|7GU%/$M!K#L!K!M$G#J!G\"D#F&P\"M'H!C#K>\u{0}#(>5?.<ZV!Gz\u{1c}|! v\
        V@!Ex\u{e}1#&v$?A@3@#4@#=3:1Z!-E\u{1d}$!+y,\u{13}!<wpR7 G\";!;\"v!w\"6!8!4!F\"M!5!3!>!4!7\"|'2!9!A!J!C%L'N\"0\"\
        *I\"yka!=ApK$ q;B,=$;dk\"J?!BNl!=J\u{18}y!<v:4!/xi\u{13}.\"L!G$M!I!I!B!I!G#E#I)>!I!s\"A@\u{9}\" r1K\u{1a}&1 {!:\
        &9!1!7!7\"x(4#:!9#;!8\"8!;(9#4!2.)#'A7B-wVQ\" |(Al1, L'H\"A\"x\"F\"F';#/#v!P\"E%4e,!!vV!!=G6a! u:<!=~(i! zR\u{1a}\
        !JvaW\"J?!>\u{4}~$4y(K!?-vjb! G]3!Fx\u{19}z!GvqQ!>y|U\"<A/>\u{e}\u{1d}!!y(0!Jy\u{1}u!/vY\u{c}\"+|2FTo!<E_\"- N!\
        2\"H#E!F!F\"H&A#:*N!8&<#Kj;# M<?%{x\u{4}. H\"G#{(I!B!=!A\"E!E(K)5!5\"}#L\u{1d}N!<x\u{d}>!9u=A$ F#u>v&FoI!!uWv!<\
        v{o!4{kJ!$|?\u{19}#(@4E/vz\u{1b}!=Kdy\"4B(uZk0 N!<&w\"K&D#8!A!H$9!2\"G#H!K#u%K#F$N# |(C5AK9!3|Vw\" v)F\u{1c}\u{1d}\
        !3x\u{4}\u{1c}!,y#C! z\u{5}\u{12}%#A+@0<&8#9c\u{8}\"*@:@m*!;t\\r,$B!A\"C!@&A!C\"C#F%C&5%7#zQ-\"<B/@iz'$E0E!u&E!\
        F!@-BJS!$yhx! xRD!$v5\u{4}!4F!&-$@&C\"I%A$C!w!;!7$J)8\"v#v!w\u{3}/!G{\u{1e}/!8u\u{15}[!8wD\u{14}! Ccp!9wB1!'ITr\
        !#x^]!+tD+!4zuP#)B&C);UK! wdS!<@[_!J<eL1!A#F%H!G!v#>!H\"D!J#E!G#:&<\"4#G!K!@IB!!x5&!GvX\u{1f}!JudD\"\"E:CM?, N#\
        E\"E#G!?!M!8#C!>\"D52!N\u{f}6!4|Z]!4v6}#\"K(KA7\\q!Fw/$!2z_8!<w;i!4z5U! wVm!$y\"'(&B&D,5$M!N\"6%5#50\u{18}!Gww\u{10}\
        \" F4yP\u{e}!KAj\u{1}!<x:n!>u\u{f} (2F*v!H!F!:'9!5#ybT!=Ggz!7t9\u{11}! vY\u{1}!2vA'!!v/\u{1d}!3zx{& M!y.?#G+t.B\
        1,!4u\u{1} !F\u{7f}RB!<udo\"4;7F6\\!,v\u{18}d+(I#G\"L$B!J&8#M!M!K*H#K\u{1f}b!Jw\u{7f}\u{b}#!v3?)xpJ\" E=yHd\"<x\
        /:n\u{14}!JzT&!<v\"#+ P!6\"I#C!J!H\"I)<*N!<&4p\u{6}!${\u{1a}$!EvLH! x\u{19}-!=v1d%*<%<#=,?!wjN6 Z\"L\"O\"V\"L!K\
        \"L!P!S!M!N!J!K!L!R%S\"K#Q!N\"P!K(I\u{1b}}\" C>wq\u{18}!8x\u{14}\u{1e}!=t\u{15}L!=y^\u{c}!!w:Z!<xgY!Du/F\"=F*;O\
        K#4?(F.<(\u{1}# \u{0}2?+;\u{19}v! zg?) x%H#H%J'K$I$L!M\"I@i!#x/%!!w =& H\"z!u9A!E-<\u{d} +$>!=!C!C%@!y'L#5\"4%;\
        'L\u{14}d!,y1\u{15}!4D:R$4@%t#B.KX\u{0}! x_C!=wQ\u{e}!7y[F\"9w%wr:#9x$G.8\u{1d}\u{16}\"$KFvhM!4vh&\"4?6y'(& I#C\
        %A\"E(H*t\u{6}o!Gw\u{c}V!>w!\u{b}\" v,I\u{b}9!*D\u{3}16\"t\"L!L!I'N#E!I!w\"I!?!8!;!6!N\"I!H\"E!I%F!5\"A#O9\u{4}\
        8 I!:\":!s!A\"s#p!L&:\"6#7!7!F!I\"D!6!F!<!O&5!4!1#G!K\u{7}\u{14}-!8#B%<\"x\"@$C#B$5#x\"C!@)C#;/:'$F%G!O$K*F':+I\
        q\u{19}\" GKCH3!$v\u{15}q&5H#F$C#G(\u{1}$>\u{11}k!,z\u{10}\u{1f}#!~3=,yXV\" w=Bgx\"=v.x(U!7w\u{15}\u{1}! C`]!8y\
        |62 J\"B$J!N!B!A\"I!F$F\"J\"F%O#N\"C!?!3%u\"4Q\u{14}!9u11' J\"=0<+M!8&3'3?\u{5}!Kt\u{e}*$ N!}<K-<6\u{1d}!4w\u{3}\
        1!>E?U''@\"=\":!;(u+w,GB>!=ux\u{10}$ D98.s#F_\u{b}1 p!F#F!I!E!G\"C\"B#s!E!D\"S*F!q\":&8%EA/%*A\"u#>-?\"z\u{6}h<\
         v!5!D!z!E!D!D!C!u\"D!=\"A!B!I!<!H\"6!@!?!9!N\"N#;!O!?!7'4!Aw8!!x\u{9}+!*{KW! y\u{15}\u{19}\"<v+Ib\u{0}3 J!?#D\"\
        x!G!?!?!B#4!B$@\"G$7$F#J$x#:!:$M/W; L!U!<!M!K!u\"n$P$r!?!;!C!H#1!P!I#B!s!O!n!+%K!<!8!E#H!:9$& M*@#:%@,L)D]C\"4B\
        6<\u{c}\u{18}!'zww!<tV{% v'D#?3?.>5\u{14}!4w\u{10}5!*}E:$ ?2t)C\"=aW!!v0$!/Jy3! yen!=zs8*)<!=.<!9\"C\":#t'H#;!8\
        \u{1c}e$\"F;H${$C\u{1d}\u{18}!9t\u{8}G\"JE!t\u{14}h$)G08#I+Ald!4ys\u{6}!$tY\u{19}!GsH\u{f}\"*C@@%\u{1d}!?y\u{c}\
        I( v$G\"E\"F#F#I#E+F.k!Jw?\u{d}) s\"E!F%I\"K!H$K-J\"C3+!Guw{1 <\"B\"s\"@!K#{\"v!C\"v(D!E#B!C!>!E!H(G}\u{19}\"<E\
        .xn#\" yFz2Z#4y6v!=,]+!8#G#K$B\":!A!C-:!I'A\"vv$!<|@=!$z\u{1d}\u{8}+ u%3\"6!u\"3$<!;\"9#F':#uGL!9uG\u{14}!KC\u{1d}\
        \u{4}!.x6F!4{ZI\" =\"\u{7}A\u{1b}!Jw*s!(v{Y\" F9t\u{8}c\" D2xp\u{1e}#4C(B/=!n! z\u{5}R!4z\u{9}G!KxEe!?rY\u{18}!\
        $wf~!)y_C!(z\u{1f}V$ ?)w'w&A\u{14}\u{1d}&&C\"B\"<2C!@-u+\u{a}!%v\u{b}(!E\u{7f}w\u{11}! v#s4!?!y\"?!F#K!C!D!I\"B\
        !?!L\"B!B\"J$;%I\">'F!;$N\u{18}\u{15}!=vr\u{0}\" HKA\u{0}0\"4w7B\u{10}Y\"#zHx/$!*zg?!GsJ\u{7f}!9xDq= M!H!L!p!O!\
        N!P!M!L!T!N%T!I#L#L#S!N#V!r!I!N!M!K!P$s!P!M!t!my0!?v\u{7}t%5{#x$?({&=9M\" ~=BK;\" F=y,l!JvLh!2>0@!4y(]!Gy\u{b}\u{a}\
        !=y\u{6}E# y$H(Fw\u{c}!)s$\\%$M#J#I(E*vFL!J=1\u{7}!<}\u{14}t!+xam! zb?!KEv>\"JD!@\u{f}\u{6}!=F\u{8}\u{1c}! I\u{11}\
        :$\"C(t*7'E\u{1c}\u{6}!,v8\u{1}! y\u{8}\u{a}!=vg\u{d}!'v\u{1d}!$*v*='G\"ML\u{19}!=GWp$\"F;H${$Cg~! xmK!'vlq\" E\
        *yUQ!G;\u{15}D8#P!@!J!F!L\"H#H#L\"H\"J\"B!G\"G!I#F!R!C\"0!5!A\"L!A\"F$K[H1\"J!D\"J#F\"F%G#I#=\"0!F!5\"M!t\"v&3&\
        F!F&[\"/B<=$,!,w\u{19}q!Kw\u{10}C(*v\"E!>\"A-J!C'C&vv\u{e}\"4y7=\u{11}\u{1e}# A.z#<\u{7}\u{1}!FtX\u{16}!Ey\u{3}\
        g!Kv\u{1e}4)%|!<!E!B#?#C!B%A(C #\"9y2B@%!=FZ\u{b}! s\"=!Kv\u{13}D!>z\u{e}K!!y&l#9@%F,IDH) N#u#H!F!I,O'H\"K-FK>!\
        Gz3)! GQx! t6\u{e}!/y9f* D!E,H'<!?!|!?&A\";,HP\u{16}!Jw9E!<wH4!4}s\u{1c}! yw;*#F\"F#I!@!L!:#D!?\"F53\u{1f}\u{1}\
        !Jy`a%1B#B(H\"~,8sT!$v'u)$G&>#B'L'G!v*;$C!KaW! v\u{7f}!!/t?\u{2}!DxT\u{e}!Jth\u{1d}!+x_i!?x\u{e}\u{0}!-y@`!'zy(\
        !/x^?#4?2u%A\u{b}\u{15}!2yf/% t/D.F-<!8XX)!E&J!G\"N(L)G*E%H!KOy!Jw\u{16},!.~\u{4}?!Jwvw\",x0?V0# P1J+M\u{d}%!8u\
        T\u{10}! xbu!8yW%@ I!I!K!S#L!O#p\"p\"R\"s\"R!@\"E!F!A!@!Q!-!p!u!H!x!A!N!3\"L!B!P!M!J#C!Blg+ I!:#s!A\"s$L0D!6!H!\
        =,G\u{15}>!)|wc!<u{$\" xJCt\u{8}!KG/L#){3A/:vD!)z}D! vDl\"&z.>\u{0}q!+y4$\" J=|\u{1c}\u{8}!Jw7b+\"x$@#>\"H$@#B\"\
        8\"@&<#>,J\u{17}R!(qoN!>zL<!=va~\" K>G &!8t':!2v\u{9}>\"&BD@h\u{0}\" ?;v\u{19}!!*w$g!?w%0\" B!~\u{8}\".!K\"I#K$\
        M\"w)v\"~$F#u&G$9!<!G!L\u{18}\u{9}!={\"_\" y=De\u{8}!=y=\"$ x!t&F'D\u{1d}\u{19}!@u*z! E@\u{3}!)w2^!7wmq&,=%A#;(\
        y\":-H\u{19}k!=v(y%%<!y5D/<!;e+!<{wf) K*q#<\"t#=\":)<*>#s  !/w|0) K*q#<\"t#=\":)<*>#s\u{5}/!Kv_K!1F7Q!4x6C\" F=\
        ydW!Gs\u{1f}%! ?f_!Gs|e!5t\u{4}S*'C\"@!E$>!@\"B!:\"F(D(8E\u{c}!/v^\u{a}#$x0C)w7,!8s\"`!8t\u{b}:!=vx\u{0}!=w2`!#\
        uuH\"=?.G3)!$vT\u{12}!*u:\u{1b}!=v\u{17}4\"5v\"J\u{13}_!J?}\u{9}!4sG$!Kxo\u{1}# G'F6\u{2}L\u{1d}\" r*K\"k' G$s.\
        >'J$C*7#K2J!-u{E! wA\u{7}!9u`\u{10}# G=I!v<&&!\u{7f}#B#C4@\"F\"??h!=vrj!8x*90 Q\"I!I$I#M\"E!?$E%6\"I%D!u!J%J#t#\
        B\u{19}G!9w6\u{f}!=BJ\u{19}\" E(\u{7f}\u{1a}g\">E,x8\u{3}##:8@\"w\u{c}~!=M>e!@{\u{14}\\!Ju6\u{16}- L$I!@\"@\":!\
        I\":#<-p!=!B';%Fr\u{12}!!D\u{15}f!4z3\u{1b}!4u8\u{5}!6xp\u{1a}%$I\"{,I*G#72w!=ITW@ K!=!C!>!L!|!\u{0}!K!=!K!E!K!\
        K!B!B!I!w!G!H!E$8!G!I#?!K!E!7%A!E\"F#L!M\u{17}7& B$x$>!>+<1w;{! y=$! vv39 ;\"D\"u!v\"F!/!J\"D#L#/!8!<!L!?\"1\"C\
        #t!u!v!6&C!5!@#2!6l\u{8}!-y!($ H8v%L!w\u{d}&0'K#;\"J!:'w!4\":!5!K\"J!;!7\"N%v\"H!I\u{c}u! y\u{0}a, C#@\"v\"I$x#\
        6!K\"@,>!9,<!8t]!\"{gu(*L*E%G#D!J'G#J#FM4\"4v7E&3\"4v)HS(!Ey%\u{8}!2xw\u{1c}!@t@X#$A(?;G\u{17}K!=w'N!/w,_!7u%?!\
        KH\u{1b}]!>xsk' A+w$:#;'=#G#@Of$ J$B0w0E!8! ~Y2$=D*x#G!3`m\" I2uuD! zw\u{1f}!3{z\u{1}#2D*G\"B`|!4v\\i\"(v5Cy\u{18}\
        #%D*F,E\u{7f}N!?xT\"# CFz%?\u{14}]!@v r\"<I+v\u{1d}X! y'$8#L!H!M\"J!O!H!I#D\"M\"r\"=!T!y!L\"H!O!M\"J\"G\"E!A!J#\
        E\"M@\u{a}! x\u{17}+$ J$D0C1v,M*\"?\"C!C#A#>\"E!:(:&H)8G{5 V\"O!B!G#K\"H(M\"B\"=!J!S!K\"D\"K\"J\"K!,\"D\"L\"v$n\
        \u{a}\u{a}!7u's!=u&a!@{vc\"*H2F+y\")w+>T7!Jy?^!;~6?!JvJE!J|\u{7f}X!<wSN!GvEX')B!@'E#B#9(9,x\u{12}2\" w=Mq$!9s{i\
        !K;\u{18}K!Kx5`%\"A2?%t#<!E#\u{14}!'w!\u{1d}!7w=I!'v\u{3}:!8t~K!<vXY!Gyr}' M\"I*H!F\"=#F&y,\u{1}\"$H+v5Z&,=%A#;\
        (y\":-H\u{5}i6 J!?!L#?!<!C!B!A\";!E\">!;!H!E!K\"L#6$<\"w\"y&N\"FQ\u{5}!$v\u{8}\u{10}! y(\u{5}\" E=xf%!=v\u{7}\u{1f}\
        ##F,I<:Y>! yr;!<u7)!Jx\u{15}\u{8}- R!z#?!J!K'F#G&1\"G$I!N'6!?Tg\" D({Sq!6u\u{2}J\" F2|Sc!<\u{7f}<(!Eut(& J\"\u{2}\
        *F&E)@\"K\\x#4G+8+:,<# H<u!D5]9 o\"M%H\"I!O!5!A!u!;!N!?!9!J!t!J\"6%I\"N!A!A#s\"K!D!F$L\u{1b}\u{d}!<v\u{17}m! t\u{1e}\
        k! zo`! wD\u{12}$ J't6>.:9+< S!o!M\"E!J!M!I!O\"J!F!I!;!G\"D\"u!G!J!?!H$,!O!M!z!?#;!@!\u{7f}&<2\u{b}!-x[C#,u0@!A\
        >A!=ymO!#w\u{4}#!GvXi\"<w/@(D! Hg[!Jv4.\" G*F\u{17}\u{1a}\" K9yX\u{d}\"$@)\u{7f}4K!Kq\u{1d} !Kv($!=xW-!=uzu!J:K\
        (! |\u{1d}R!9u}\u{11}' J\"D(G'A+D!C!?TF* S#:!D\"C+K#N#I$K\"O'63\u{19}!/v#\u{1e}!<uOm!J@%\u{3}!4E\u{d}X\"Jv!CBB\"\
        .x&?CM\"&w9Azr!,HJ\u{0}0 O#G\"B#K\"C!B\"s#H!4\"4$6!3$>!@(P&nx!! we5!<t?\u{19}\"*C\"|gV!@vs3!=v\u{15}]\"/@)}\u{a}\
        y!=DpC2$?!|$?\"?!G\"C!=%F\"6%H!E!H!H&3!H!5!C#B\u{8}k' x!|#@\"A%<\":'<%J\" F=yoX' A#x$t#{%<->!7\u{15} \".z<v\u{14}\
        U6 N!{\"F\"E!F!B#C\"K!@\"E\"D!z!1#6!E!>#I#D!I#C#>%s\u{7}o!?wJ\u{19}!8y#P!,u\u{1c}i!(2\u{0}|!@w\u{d}\u{16}!Jz,~!\
        @u\u{e}.0#u#J%N!K$D\"E\"B!N\"H!H%N'K\"H!?#;!9V\u{7f}# ?#~$ChX!)z\u{c}V- G!K\"G)F#N#B\"M$v!4$L\"D%v#sY\u{16}#8?%\
        ?-@&Q!4ykL!Fv' ! z\u{1f}\u{7}\" ??\u{0}9\u{2}#$u9C-=9\"* =$A!C\"}#@!B$D,w!C/?2\u{4}!KD\u{10}6'$=)>\"H%?#7\":#Co\
         !Gu!M!7uSl\"4D)rwI!G{K,!Kz\u{a},!&y\u{1}*!(vuE! uns!0v]\u{f}6 D!A!C\"O!A!B!C\"=#C!\u{7}!A!?\"C#@$I!@&I#u\"=!A\"\
        =#@Y%\"4z3=e\u{f}!Kt,\u{10}\" K>Gy\u{c}!KC\u{19}B\"\"x#M0)\" w=EL.!K{Zk\" H=E't!<u\u{b}@\":y19l%!9u\u{e}>\"8=2<\
        /\u{13}$ I=w#z'Gp22 Q#K\"M!F!H\"F#J!x$C\"G!H)M!J!K#w!G$G#v\u{d}\u{18}!7uEK!4x:T!4w`K!K:S\u{13}!Fv&`! E<v!<u\u{1c}\
        --\"G%H!D!F%H!A!?'x!1!J#L*H!?e[!KuF\u{1d}#99%B-E\u{14}7!4y]o&!;+<%@!8\"86G\u{4}0!?yL`1$G!F!G!L\"B\"C!F\"G!I\"s\"\
        E)P!M\"K&B\"H$pOY!Kv\u{12}&$ I$D0C1v d\" J<>\u{13}\u{a}!<t5H!)z^\"!4D\u{15}B!5y%p\" J=}R\u{f}0!v\"E!@\"C\"C#F\"\
        A$B#<#1!B%t!E!5&z!4\u{c}>!Ku#\u{1c}! u2s# x=B.A=l!2zn#3 Q!<!K!I!J!I\"I!q!D!K!@\"J!H&P(H\"P(7!M$7g\u{7}! FTQ!Jva\
        \u{d}! R\u{e}3'2<&=#u\"B'9#F$4U/!9x#p!G@Ji$$A'F1C.:#\u{13}* K$B(@#E#C&C'v&2!6$Fd}!;|.\u{9}!*v\u{1e}\u{1}\"4C(wu\
        R1\"M!H!I#K!D\"G!C!u\"K!J#K!M#4\"J!D%L(ErQ# \u{7f}\"B;C,c!<v4j!!zD\"!=vY1$ F$w\"D6r\u{1}\u{5}!<tD;\"7u&;\u{1f}+\
        !4@ ~!8vE\u{f}$ t\">'B&{?u'!O18\"K(;!E*6#I\u{d}q& D\"E#A'x(?6@Ch#\"D:I!NLI\" t=Ao;!$w*_!=wn-#1w*u\"D\u{1b}$D <!\
        7!\u{1d}!J!5!@!F#O!J!@!K!7!G!G!@!<!E!.!U!4!C\"K!&!5!?!>!A!<!9!3!4#=!O\"5#;!C#_!4{EX! w,!\" N>w~i!\"Ld!$'E%B/?$D\
        M\u{9}!Kv/P!5ul\u{1c}# E4x3C\u{a}3!7J8\u{1d}\" {>G\u{e}_! wx+%+A'H&K#I/IT\u{1d}# D\"F&x0\u{1c}!!;0s!Gyi$!<v4I!!\
        z\u{8}3!9|\u{9}\u{15}0!0$|!B!@\"@$:\"I\"@!N\"A%E#G#B\"2$K!I\u{1d}o\" E=}P\u{b}!-x|@!Jvac!4z\u{1}\u{4}$ K(F#y2F\u{11}\
        M!GGw?!JuOO!Kx\u{2}%\";x0HY(!9um^'\"K'E\"C1A\"H(u$4&\u{7f}!KF$I\"4C(w\u{13}c!!uu/!=vwj\"$KFv];!=v\u{15}g!.IXc\"\
        <w/H\u{10}[! |\u{8}O! GI\u{1c}\" |\"HQ\u{5}!?t\"s!)w\u{a},!)|98!9u]M!%wf6!Ju<\\!*~KV!9vT\u{1c}!=u\u{18}^! J*\u{1c}\
        &'D#D(x&?%J)w_R+ B$A!?!D\"A%>'I*u!A'@%GM\u{2}!={?8\"4E+=\u{1c}f\" L7xd#!KFO)! {iZ\"8s&Lc\u{e}! B\u{1c}R!9y\u{7f}\
        2!G<u\u{16}&-A't'I!G!B.>5_!,xF}\" L$v-QB }!1!L\"2!7!8!2!2!0!7!\u{c}!0!2!2!3!3!0!u!5!=\"7!3!5!1\"I!2\"=!5%3!D!3!\
        2#E!1\u{7f}:!=vkO$ M%C!|7H\u{3}Y/ H!I%C!B#E\"=!v'F%:#@!H!@&<&r!O\u{7f}|! t|`! u\u{3}\u{19}!Jy\u{5}1> N!G\"K\"S!\
        F!S!O#s!t\"L!O$=\"?!I!J!F!Q!A!s\"M!s!L!F!@\"M!=\"H!Q#R!E\u{1}\u{1a},#F'G+>$8\"K!u\"w!v&6\"G#E!1)1!4|C>3#A#M!M!F\
        !K\"J!K!M!G!K!F\"K!G$P$P#L#1#M!NS\u{7}+$;!>#>$x!9\">#G'?#<):&H\u{15}t!;\u{7f}\u{19}H!7yz2!*H`\u{1f}%'t!<\"8'@-C\
        \\\u{9}3 R\"I$B!H!A\"J!C!L!u!E\"D!M\"C!q)N\"L%E#L#Mql!Ju:c!Kt\u{1e}\u{a}#4@'u,?\u{7f}T!J8u\u{2}!Ju\u{b}e!9zzM5 \
        t!L!C#?!A!D!C!F!I!w!>\"F!A\"G*}!?!M!C!='L!MCl!?vDV!=B:C4 C!9#6\"A\"<!<!9!5!:#5#v!t!6\";\"r$|!E\"H&6\">RA!=vo-!9\
        t\u{11}0!4vV]!Fx\u{4}\u{7f}(*L*E%G#D!J'G#J#F{C!JE\u{15}y\" G${?\u{1f})\"I\"F-@!I'H$Q!H,I!GaZ!4BTP##u9E!G?\u{19}\
        +\"y\":&D\"?#?\"@!G%;!w$F!K;{!Jt\\\u{18}\"9w&Io\u{13}!Ju.s% K0\u{0}$C(@!EH.!4v\u{14}\u{b}!$~6\u{9}!K:\u{15}(!<w\
        5\u{18}!<{ p!?vQ\u{1}!7w2`! x=\u{5}!=tG\u{0}!&~'m!;ug,# \u{2}<@!E$S!%zX\u{9}!*xTH!#x\u{11}\u{16}!<zNa!&\u{7f}S\u{18}\
        (*K!D#G*F#G\"H-H!Ldb##H#L+N&A!Juy:!@w\u{1}K\"4{7@\u{1a}X!?zL\u{11}% J!w1C+D-xzA!=uK4+$A\"I!I\"A#E\"C$B'=#F\"D)<\
        \u{4}A!Fx\u{1a}_!'vdE+ t\">#G\"E*F#C!w'K\"E,?!;;\u{f}! v_\u{1}% F$7%t!s(:.\u{11}%$B%x&E):!=\u{c}\u{10}! yG]\"4F\
        3JX\u{9}!$C\u{a}R!&BTU! uQY!E\u{7f}]4/ L\"K(I\"x!L#B$C#6!G$w!A!G!=%?&H\u{14}n*(I\"I!C#F$H&E#F\"F*v$GR\u{d}\"\"F\
        78Zk!K<kS! wqd! HKJ!$w\u{1f}{! vXY\" NEv\u{5}\u{12}+ H#:+D(<!8%@\"?!C!y$x&IYo!Ju(\u{1}!KC\u{1a}1!2vN\u{13}&!J&J\
        %F#B,L$@$t!,xy\u{1f}!Jz]H)\"K\"@!E!B&C-/%?)G$HPD!>v\u{14}Q! E\u{11}@: P!u\"I!L\"A\"M!I!N\"F!G\"M!E!O!q!@!?\".!O\
        $K!P!s'J\"D!L#K!M)c( E%;!|!z!@,y(@!Io*$!};<!?#yBi!Jw\u{d}4\")yBD' ');!D!{#>!A;B!z\u{10}A$2@*w\">,@a\u{16}!,w\u{15}\
        x!$vN\u{1b}!=vl5!<uzg!6ud\u{12}! vE{!%v\u{13}\u{1f})'G!D\"F!B)C(C)v\"H#MTX2 v\"v!M\"L#G!K\"M#I$E\"K$F!E$F\":&=\"\
        4#N!4jV!!v*x\"(v,CV\u{b}!6xw\u{8}!1Eb\u{15}!(vZI! w3\"! I\u{1d} !=v)v.%@!y$F!9!@\";!@\"A!B&B#E\"I)y$J\u{15}w!=y\
        lI!<xM:!<vJ\u{1d}2 I!t\"B%F%4%>\"t#4!A!J\"G!7!N!;!C%K#5$zl\u{0}&%F!A\"s\"@&I;u\u{1d}\\!7yL.0!2#J(B!0!:!L!8$x\"7\
        !A\",#>!v!F!D&<N[!;ve`!#x]W!/v\u{8}%#4;(A/u|e# r(w,>G\u{19}!%vr,) M$@!F%C$B!D*I#w\":\u{1c}\u{1c}!<y\".\")y4Bd9\"\
        4w(D\u{12}7!*w\u{1}$! H\u{f},,!K$H&I(G\"F\"C!I!E$L!K)K#H\u{1b}U#?x+A!7\u{b}># sJD!Aa\u{f}!JvBw!?v\"\u{7}#6y-{$A\
        7W!Ju\u{9}\u{1e}!=BGI!/x\u{f}l<!M!F!M\"M!L!J!J\"O!M!Q#M!J!I!q!B!O\"Q!J\"Q!s\"N!P!D!s#N#E\"q#S\u{0}x!8v5t!\"{ >!\
        ,yvK! u:\u{1f}\"?F+y`0!1u~<!K?pC!J<}6!<vQ\u{1e}\"$I+wE\u{17}!<~O\u{11}!3wkZ!Eu}\u{d}# K:v#LZ*!\"wj\u{1}!KAhl!#v\
        .\u{a}!J=yq!!u-7% F7;&F!w)E\u{c}\u{b}!4D\u{1c}'+ Q\"I!J!I!C$C!F$D&I+G(M\u{15}\u{8}/#K!G$L%E$J!N!@!L#E!B&?#5#B!>\
        %K\u{10}~!4x!>\" D.x?l!!umY, K#=\"C\"C!A\"G$?.z\"G(3$L!@AI0 r\"t\"L!N$L!G'E!C\"?'A!S\"D!N&7\"J#KNn$,A(A)F\"\u{0}\
        \u{3}z!&{\u{2}\u{e}\" zKvCF\"*D2w\u{1b}#!.xbh!K>f8!=w\u{1b}a!Er,,\",H#>\u{1b}%% v%D/A(A.Cqq\">C,s%H!K=-.!'x\u{1d}\
        \u{19}\"<v#E2\u{d}!0w~<\" E=t\u{1f}3\"=D*C$;! DFn!4yKE!9v/0% G,=0x!C-K\u{f}=\".v-x)~\"<z\"J .\"+D1Cmo$ C3y*J.EB\
        n. s\"K\"A\"E!@\"H#M\"F#>#@#8$E$;,Ax/# E#C'|\"\u{11}!Eu\u{11};!Ju<(!=vy|\" H>w(I!({8\u{1b}!$xIx\"&E!v\u{7f}2$ @\
        3{2=&Lx\u{1d}! {[\u{b}! {\u{1}\u{c}!9u<k!${\u{4}\u{16}!2vJ\u{15}!-u3K5!H\"P!p!?!I!H\"E!M\"G(P!A!B!D!J!M#L\"M&H\"\
        J!v#M;\u{5}!$wW.$!F$w%H%>\u{f}p\"9H#{(x!={N\u{1a}!4Bgs! G\u{19}_#%v+D;9\u{16}\u{c}!.x\u{17}\u{17}!<x\u{2}\u{b}!\
        6v\u{17}=!GyOx! y7A!Gw\u{11}9! \u{7f}I\u{1e}*!:#@!I*I#G'6#M!I!L)F5J!#|\u{1a};!Du;7$ u*A1u\"?a9\"'IC?\u{14}x$\"F\
        ;H${$CCQ!<w(\u{6}!$y\u{0}i8 H#\u{2}!M!C!C$L\"O!<\"I!;!L!9\"M#H!=!v\":!H!<!2&-!?\"D$D{t!EuW=!K>\\\u{3},&F!D#A$?!\
        :\"B&=%D!Q)w$C!?)F!K85>!\"GHf\" F$xwu# K,<381+! B\u{1d}1!J<S#!>v1$\" A6E\u{1c}\u{9}) P$;&x%>%I#B\";\"F,?\u{b}\u{14}\
        !4vJk&&A%4!>#3\"@#1MN!8v\u{a}\u{f}\" v(A-\u{19}!KH6\u{1f}\" z*DzC!$x<\u{17}$'E(?,{#HY\u{1f}!*Cz$.\"I\"t\"C!H!H\"\
        L$@#u#I!7'D#=&6\"K\u{1e}\u{b}!(vil!,w}T$ t!C#I#H0s# v$u&Ct\u{a}\" y==\\8!KF!\u{6}!1wpt!+ugU!Gs*c!*~}\u{1}% O2:\"\
        I+I+E\u{a}E\"9=->FN'4@%x#A!@*=#H!?N\u{10}!4v\u{15}\u{1f}\"/G%E{I!$x%-\"-v'DK\u{19}\"7J%vr(!%vt\u{b}!){Hk8#K!t!B\
        !D!D!P!M!L\"K#R#I!s\"E\"G$J!E!K!<!q%t!u\"=#O!O\u{19}'!.z2i\")K'y %$\"F:D!N!I\\@!+x\u{1}X\"$A+@\u{8};! tz5!KAKt!\
        JuN\u{8}\"7F(t*\u{1f}!$xK\u{8}!5u,i0!?!s!F!F%F#B\"H!A\"C!B\"L$=!=\"s!G+?@x!&y\u{17}\u{7}# L(B)?n:! tq&!<|Y\u{7f}\
        . F\"@$z!w!>$;!8!=#E#v)D'8!8&rI\u{13}$<A\"z,I!H:\u{a}\",|0?c#! ELk! v\u{f} !)y;#3 H\"D!J\"H!w!v!F%E!J!J!G\"F\"P\
        $J#O!H\"J)D$K\u{1e}\u{15}!4x\u{f}\u{5}!!y\u{4}F!2y`M\" G={w#5#O!M!O\"N\"M!L#L\"t!K#v!O!M!L!N$H\"O\"M#D\"L!A%J\u{c}\
        \u{a}#'F*s*|5l# J\"A(D\u{6}+\" B<y|v! y\u{f}%# O1r::!):\"R!N\"M!L!M#S!M!u\"N!W!K!L!H$J#I!)%s!D!L!N!M\"q!K!Q\"?!\
        Q=\u{a}!4BX5!;z\u{7}\u{16}$ @7D&;-D[\u{1}!Jt!9! vUf2 2!?!<!?!?\"?!@#:(8\"5%9\"\u{17}!<!1!;);#3!0\u{16}}2\"L!G!z\
        !G!G\"G$@!G!I!H%P\"D&Q#B!4$<#I#N]#!4zM~# C$|G?j'!Gu!8!7uS#!/w'\u{1e}!<y.@'!\u{0}#?#@!@!B+H+>y\u{13}8 o\"v!N!L!J\
        \"N!L!K!K!J&K!L\"D\"8!9\"F#@!I\"v%F\"?!I#F!Met; R!D\"u\"O#R!P!O!M!H!O\"P\"Q!R#F!:!K!K$Q!O!O!N#I!G!G#J#t!pi(!8xH\
        B! w\u{d}T! |}K\" D;@,k!K9ak!,vi\u{7f}!&v\u{1a}*!/vF\u{2}! xxu!4z\u{2}h( J&u\"D!I\"J\"?!C=9\"e\" EDy+6\" H=w\u{1}\
        D!9@\u{1b}l! |\\I!4|{.!FtOW!>wig/#8!4\";%D!C!?!A#;!p\"E$B!9#6.1!38)( M#@+K!L#F*G!E!G%V& J!D:D!B(x'F\u{10}e!7wWl\
        \" u2FpD!<ubA!=Aiz!<u\u{1}\u{8}!<z\u{e}1!,y}s!9u*\u{11}0 P!L#t!B!H!H\"F#C(L#K!F$K\"H!C%L&K'\u{16}#$@%G3?GQ? E!G\
        !\u{15}!F!?!>!K!2\"F!M!4!D\"5!L!6!=!E\"P\"G\"K!3\";!H!B!?!4%3\"A!4#,!/tF!<CD\u{13}!?vcS!Jy\u{6}3!?z;\u{4}! DI\u{1a}\
        \" z=D\u{5}\u{14}!?w|T!,v\u{c}\u{e}'$F!E\"D&<!=#D!DKS!JuRk#>E!I!yh|\"Jv!qPy\"J>!uNX7 Q#J!:!~!D#@!M\"L%F!I\"t!>!\
        2!E!@!M\"F!J!H\"H%2\"J!N|\u{b}!4w#\u{c}\"@t+CRt!.~2\u{10}!Kwvv3 H!I!P\"n!v!|!r!v!w!r&\u{0}*9!T\"I\"L$E#M$N!JZ'!\
        %wMy0!8#x\"t\"F!F#D!B'J$2$K!J\"C%D!;!9!J\u{12}\u{b}!4IFa!<w\u{1c})7 L!I!L$M!P#o\"p$s#A\"F!G!A!A$u!H!x!A$L!B\"M!\
        J#D!B_:4 M!6!K\"J$r!G#G!?$t!J\"P$G!K\"M!G!F!L!@%5#IGW!=v\u{0}\u{7f}!<wBx!-{O\u{c}%&C$?\"B#7%Fp\u{1}# @*w3B:?#!x\
        3?)x\u{17}\u{13}\"!D#wQZ/ s'B!C$>%@&?!>!6\"I!8!t!;!9(9#2\u{3}M!%x\u{4}O($>\">$F%I,=!w!E!Ex(!Gz)N\"<A+y&.%\"D(=\"\
        =\">!D(G' u!D1:\";$9,;'IP%! E)>!7x`^!8ssN!6u\u{1b}C!6>8y! y\u{7f}d!7rV\u{c}$ J<>.A!=BP& O\"K\"B#F*H*t\u{1a}J#!?\
        +?2=F?!$y?\u{13}' ?!?\"@\"D/?)x.P0\u{6}!>=\u{4}#%$w%@!>$=!wF,!&u\u{a}n' E$s&K':+9!A-F:?!5x`i* ?\">'I!v#;%=*I!8!\
        J!A,\u{f}!!uPc(\"D(J(F\"<#F':!v+I\u{19}o!=yU\u{b}!.wO2\" J*z>\u{10}\"6y5B-\u{4}$\"~,@&@)?_O!'wKo)-?\"9\">!A\"9$\
        |%>'H'Ewb!?yT`!&}\u{1}Z#4<#:36jR!Ju31\".A1;bH!=Ks$!KEk<- I!9!>\"<!G\"?+=$8%J*9!<!w#rRg!<D\u{3}^\"9<2xB0!?u\u{d}\
        .!*JI\u{10}#(D!D(CL\u{17}!$u:\\# >#;&w\u{e}J&!H1C\"H(I!N.@UU!4{\u{5}U!;z7p!%w.\u{12}'\"K'E\"C1A\"H(u$4n9! J\u{1a}\
        \u{1f}%*K$E&?'v/>_0!\"tUv\"${F;c\u{5}! |&\u{17}!(21|\"\"vICi~1 v$L!N!G!G#N%F\"G!7\"8$;#>!P!D!<&:&7sk\"%w\"Ea\u{1e}\
        !7u\u{d} !4| -!*DX\u{1d}4\"F!y!@!>!C!>!x!0!?#:!B#>&D\"8#F!Q!K!:&7%L\u{10}n!-~}8!!w\u{a}Q!3{0\\.\"L!G$M!I!I!B!I!\
        G#E#I)>!I!s\"AN\u{a}!<x*m!*v}}!=v2j!Jv\u{1b}U% E1>!u&9$<9\u{1}\"8F$tV,!?x\u{1d}\u{2}!8vD*! x\u{a}r\" C+\u{7f}j0\
        !Jz\u{12}u!7uMI!\"u`v!<uh$!<x+q!4wW\u{12}!?y/(!Gt\\z!<v\u{0}G!(y}|!Ju\"g!9wu\u{8}!6x\u{8}\u{1e}!(wm;\"4B7=\u{1c}\
        n\" GK=\u{c}1? }!7#6!:!;!4!4!4!4!\u{b}!3!5!5!6\"6#@\"9!6!3!4\"N!6!N!C!7%8!G!6!5#J!4OX&)y)<\"H\"z#9$>Y<\" v%LTR!\
        !za\u{7}! x.\u{19}!Jy\u{13}\u{1b}!4x~\u{1a}! zjC!6y:o$ s=5!F!u\u{13}\u{16}* \u{2}\"G#:#;#8';%;\";#>!Ej=!'xc\u{a}\
        !>wbZ!=v\u{11};!2x1Q, N$@!G#@%;!<!A#=#v\";-;!<\u{8}V!D{l ! {&+!ExN\u{d})\"D\"='@!F#B\"B!J\"J%3\u{3}SB H!M!J!E!R\
        #s!n!p!u!r!s#o\"M!Q!@\"H!s!R\"K!7!I!J!T!?!N!.!3#K!F!M!M!I\"m!luv!4vg+$&K,J)L!K7c#8B%B!E6\u{5}!=@\u{1}k!?y\u{1d}\
        e!-ye\u{9}!*v\u{6}\u{1c}!Ku\u{c}p%5{#x$?({&=!>\" G$xr]! w@L!JE.92!6!D!E\"E!D!E\"C\"D#E#B!E*C!t!{&9\"3$:!Jxd!Jvr\
        V!4z+t!$z_\u{1}!=y&_)!;!D&B$B%F':#>+{$Dj\u{1f}!:w$l!8xpi!Jy\u{17}\\!JujU( u#~%|$=(D!D2?#C? !2zm\u{a}! w|\u{9}!!\
        v:^!=ye1!K:\u{a}s!4ugQ\"!><q>p# O*G3xmg%)E+J'F!I\"G{v!4w-\u{1d}\"#A:DTm1\"M!H!I#K!D\"G!C!u\"K!J#K!M#4\"J!D%L(E\u{6}\
        q$\"A2>%B19\u{f}t!*A\u{1b}g\"/I6w<n!GvrE/!K$I#K!L!K$M#I#C#E%P!Q\"K'G!A#IXy!Gwb'#(G,G7t\u{14}\u{1f}\" B8y\u{11}Y\
        !4zl_!Jw<t!KF\u{f}\u{b}!7v4|!9;RK!Ju<\u{1a}$'?\">#:><\u{0}\u{19}!Jz)E!9sHt7!G!H!L!t!J\"G!K!D\"M!G!J!A!P$K!q!<$H\
        %E!M\"8#K!?\"PL:!4zCx$!s7H'u,?\u{2}0!2z^\u{f}!JzC\u{0}&\"E\"E+w#;\"K%E\u{13}6+ P*L#C\"t#G$Q\"F$F!@!x,@28!=DYh!2\
        v\u{13} !4u4o! G\u{15}\u{1b}!?vc\u{e}!Gss7\"4{(A7j4 I\"K!L!K!r\"P!O!J!I!G!N!K!R\"I\"M\"L\"G)K%L#J'H!<u(\u{c}!4x\
        }\u{18}!$wA@!3wB`! {S\u{e}!4xsS!@u\u{2}z\"!A#Ew\u{16}!,w$\u{15}!>w\u{13}&!-w\u{5}K'!<)B'?'@%C(|%?p\u{6}!*yY5!\"\
        y,P%*A%u\"v'>%Fg\u{1}\"Dx'F\u{17}\u{1}!=wf\u{12}! AU\u{15}!Jx\u{18}T!-x8N\"4L(H$|! {\u{a}m!5J\u{16}\u{17}#+?'9*\
        BA(!;y$p! |7^!){rf! {K28 Q!K\"B\"J\"H!w\"L!B\"@!K!I\"L#N#J\":$Q!}!A!8!9#=!C!?%w4|!-w4E!Jw5P!@z\u{e}p($F\"D#B2G!\
        v!J!E!:s=!=wxS! zQ}!8w\u{6}q!?w\u{18}\u{0}& N!A%I'\u{7}'A%@+\u{1e}!4|q\u{2}/$M!L\"N\"K$G\"t!H#w!I'K'B\"H!:\"s#M\
        M\u{2}!$vkX!J{yI!9t?\u{c}!/v)t$ L%C!|7GJ>!<u*r!!v\u{7}\u{19}! x\u{1a}$\"8v/E^)#\"H(<\"=a\u{8}3$G\"F!B\"E!B!@\"A\
        !G#O\"L!K#7!7#F\"E!@(s$H!PTR!<v\u{c}&!=J\u{1f}a!J9FJ!Jy>\u{16}! {x\u{0}$ J*I$u-H,\u{18}5 I!L!J!E$r#s%p#M!>\"F#p\
        !H!/!R!O!O!B!J\"@$E%q\u{d}(!9xM\u{7f}# y$H(FXS5!E!C!I!I!B!G!E!G\"N!K\"I!C!F!=\"G\"K&x!F!q#F,pD`! y\u{1f}\u{b}!,\
        N\u{11}\"!8v\u{e}\u{e}!;|N.! vm*\"2t+E*\u{d}\"8E%wl2!){nD0$B!B#?\"D!L';!w%=!M#G!N':\";!=#=!9\u{3}\u{1b}# x1D,KO\
        N!*~;\u{1a}\"Jy!E5.!K?;K,\"G!@%E\"H!C#E!H\"J&:!w&G!5V\u{15}!$vtl!Ju\u{19}\u{11}!3x#z2!>!F\"G!K!H!D#C#?!G!D#B$6!\
        F$I!x\"E,D!F3r! uC\u{15}! {qo-!L!I!H&A%>!E!>!F#K(P(K\"?!O/%!<z[S!(@4^\" N#vdO1#v!K#O!O#K!I!I#B\"E\"G!J!?\"G,F\"\
        D$L!J|\u{a}!-uJ/+ P$@-H!C\"A%?$L'A\">!}$H\u{8}9!,{[\u{18}\"4G6y0\u{1}!Gzln\"9t,H]B!\"{m~! Ej1#>F!L(L\"=!-xW0!2{\
        3\u{d}& C!z#@%=3D)yR\u{1e}!2x~\u{1b}\"9?1wJH\" }=C u!=sh\u{16}( </8$;#9&v!K\"B,IGf;!L!F#H!H!K!D\"F\"F!P!I!G!E!s\
        !L\"H\"I!B!L\"u!G#t#@#u$M!A!N!N\u{10}~\"D{'C%p\"Dw'xj'!%v&F!=wQS!8z\u{c}\u{14}\"7z3@M#% J0=(v%=-;P#/ K!{!t\"v&K\
        #A\"@%M%H#F!I!;!6%F'Fcq!4EI\u{1e}% F#w%@4C.wZh!!vh|!<vfa!KxYe!JCMB# ~=<!<q?, G'y*F!C&D!t\"D!@!t&w'C!>\u{b}\u{19}\
        )%D!@\"I#A%w!w#<'D/@9=!=wl=!<x\u{18},!<CRG!4DF'! |,\u{1d}#-@\"I;?/\u{19}+!5(B\"@!=!@%H\"G$6&y!C'6,d#9x1=!82Z!>v\
        3\u{b}!7u\u{7}q%-D'M#8\"6%A\u{4}J!4z^}! }@\u{2}!=v\u{16}f!+yb\u{13}!4?\"W!<u\u{a}\u{e}.#K!O\"L&K#J!z#>!@!6#D!I#\
        I\"M)H\u{c}r8!D\"K!s!<!G!G#I\"E\"K!M$K!K!=!J!G!G$M$2!1#G!K!I!w$sfK!Ju\u{14}!!<}b\u{f}!KC9\u{12}!,|h~!6u\u{12}K!\
        Fv4\u{a}1 L!E!D!@!B!E,F\"7!L%I\"D!N\"E#;$?\"K$O\"F0!x!B%>#E#5#:!2\"t!C%-\">!B\"='o\"L#PxF!JvVD!KBj$!G{7<!Juy\u{13}\
        #*G)@$?\u{1a}w!;u{\u{10}!Dun>!=zs\u{1c}!&x>v\" I*E\u{11}\u{1d}% @6<!s!u$G\u{9}\u{19}$ z%D)@<@{1/!G!N!I#H!K$I!G!\
        G!H&F%G&D(K#J!Kl\\-!C#D!v\"F#M\"K#M\"D!M*G#H&E\"B+=$#B*A\"I;@\u{b}s! v;F!4v\u{7f}o! Eek. B!<$y\"C!E'L%I%E\"H\"F\
        \";(t#8!9EI( {\"K&?&>&G3<#>!8\u{2}0!)x,`!=vsa( v\"x(I*L(C!E-?!ED4\"4|7BoC!8xt5! y1\u{f}!<u.\u{8}!Jy2\u{10}\"$KF\
        vOS% w,\u{5}.B\"N.t^h\" y*E.\u{9}!<t='\" D(w~j% L<K\"D&u'JKY!@uvx\"4z2GP\u{4}!+ywW!=x1T!GuaC!Gr9 !4BO\u{8}! Hv@\
        !EzmY!Ey2\u{17}0 R!\u{0}!M\"H!H%H!@!E!E!A!A%B#3!G,C#9\u{11}+!/x%\u{1c}#8F$t!F\u{c}\u{d}(*0\"=(8)\u{1}!H)@#8!<1f\
        \" D4vjE!)D\u{a}<!.x\u{0}}!/vi^4#D!I!M!H!I!I!u#L!G!I$O!F\"E\"K$K#G#C!I\"I!Q}T\"!vJCrA& |$C#D%C(B(B\u{4}M!Jv\u{f}\
        {!7y]\u{9}!Ju\u{11}P!Gz q!<vw@!=C!n!?wV.! w`e!>w,\u{1d}!Ky&\u{a}! FM5!=tc\u{c}!#xD\u{7}!)y,\u{3}!$v\u{1f}^!=vf>\
        \" CF{Zs!,yb>$\"F;H${$CK?(%D%J!H$I)H#y!F\"ArD\" K>GJ=!8w5\u{8}!Fw\u{b}l!JzEe! GHv!!s2\u{9},!w\"9%A\"A\"x\"{!7*z\
        \"?!9#<+8iv\" F+u\u{9}\u{12}!Jxfj!$v8x#DB!B%t\u{2}G!KH\u{7f}J!=wj\u{7}!'v<{!9rP`!<A\u{18}a8 L!G!F!J\"p!y!N!O!H!\
        O!E!L%Q\"I\"O\"I!P#O#I#M#v!F\"s!DS\u{6}! EUt!Gwa5! Jx\u{14}!=v\u{1d}\u{17}!K@Na,\"M\"M\"M#O)J\"M$M!4,M\"O#?!3q\u{d}\
        (&I!y!H\"H!F#C!E%y4M%!=#G*B*:$@\u{f}$% F7;&F!w)E(\u{5}!1usu!<vmZ-!;!v\"G!u\"K%D&E\"I'I\"K\"A(D#@Hp# u9C#JRJ!4yK\
        \u{15}! |[^&$@#B-C)v*D#CS\u{16}($?$?%;\"?%?\"8'M!E\u{16}=!5v\u{2}d\"=N(I\u{15}_!=v/v$1u+?#A%:,h!7x\"p!GuZ\u{3}!\
        /C\u{6}t0#F$N%z\"A#H!L\"K!-!@!M!N#P#L#4&I#L%p! E7l( H'D1;!?\"H!y\";-;6\u{e}- r%K\"C%B!>&:!C!B\"@!>!;+<#<%9/ K!{\
        !t\"v&K#A\"@%M%H#F!I!;!6%F'Fvl!Ju,\u{19}0#8#:#H!K\"F!7\"4\"I!;\">#v$>!N's#:%8\u{f})/!H\"J$G!H!A%I#B#E\"B&K\"D(z\
        !R#@!G6Q!3yrb##I9}/A\u{d}(!Es~&\"<?.G!5\"<F+\u{1}Z\u{19}!&ytW!4v;W\"&|.<`V#4x)H-<\u{1b}6! w<\u{6}! {Xa! Fg>!?vn\
        F! {\u{d}g!,xQ\u{6}! {V%!)zgW!K;aa# @4C(\u{1}f=& v)F$<.E!9#;y<\"<z!J!O!<yYU!&}\u{8}>\"7J%vh\\6 R$q!P!M#O!S\"M!t\
        $O!I\"O!K$I\"O\"I&O!q!r!O!H#M!K\u{13}\\! wGP!Eyhs!;vza!JvY&! GhkD\"N!;!G!A!H!D!D!B!I!G#B!F!D!J!Q!N!R\"q!~!y\"D!\
        A!p!r!u!P!/!3!v\"C!B!F!G!@\"G!D\u{0}&. B!t!E)C!L#B#>&:#G);\"u!w#9!H\u{1a}$!?v\u{14}R!4u1C!Ku3d\"Gu#EA\u{17}! wX\
        N$+B'E&L#F\u{12}\u{18}!!xPA!*|b|\" @*v2.!#xNN!4uyh+$;!B#>!<\"@!y!:\"=#?#G$<\"@!=z\u{4}9\"*E*zFU!=v t0 m#=!6\";!\
        R$=!:\"3!/\":#A'M!9!q-5!:\u{13}Z\" D,{t\u{1b}\"Gx$C\u{d}Y/#@!@\"H\"{!A\"=\"@!D!@%?#6\"8.8#D!I~\u{16}!@u75! y\u{7f}\
        \u{5}!3y\u{1f}\u{12}3 L$@\"v!L!A!C!H!y\"=#9$A!8#C$N#N$x!=\"4!Bo\u{3}!#u\u{5}I!)zbR!Ey\u{8}{\" x2Ea`*&E!E!F,L\"2\
        %F$O\"x)E!K\u{1}A\")J>u6I! y>\u{17}! Hxj8!1\"6!C\"@&F!6!J#3!s!6!C!9!J!7!?!E#+\"R!2&2!5!1#:!F\\b!+Gt\u{a}/!5!E\"\
        x!@\"H\"C\"A\"F\"G\"A'@&E(2!K#z\u{19}A\"&v.uqE!3F9n!=HKs8\"p!G!q#P!K$P!D\"L\"J\"C!L!D!K!=\"U!C!L!K\"H!G!M&J!L#M\
        \u{1a}Q!Gt[B*.F%M!I$?%C\"w%J#J#2!9\u{12}\u{1d}$!6&C(=+x:\u{5}!9zR;\"#tHA;r-$K\"@\"A\">#B!>!>\"G&C%s!M!3(4Qk\"*v\
        3C\u{7}\u{1a}5!A!;!G!C!?\"O!@#:\"E!;!K\"<!K\"p\";%s!H(I!8!E$Q\u{9}!\"4C(@\u{7f}7!>u|\u{1d}# \u{6}=4\"=9c!KH\u{b}\
        O2 N$?!>\"H\"z!;!9!J\"@!8!s\"C\">$C#I\"M-M!NK>!4zi\u{a}#7D&?\"BZ=!=B4\u{9}!Jv;\u{d}\" u(J\u{15}\u{1}!$}\u{a}N#*\
        B%6%5\u{12}5\" w==F\u{2}!KEvU! B^H#$u#@6H!{! F`:!E|OP!K7\u{f}\u{1c}!7yk)!,xhn!+ut\u{2}!Kws\u{5}4!(\"H\"I!I\"A!>\
        #M$>#9\">\"S\"F!2\"P$0!3#;!G!>%P\u{17}c2#D#>!A\":!L\";#G\"?!@\"=$@!F\"A\"L!\u{2}!>(8$D{D!Gx.Z!!vC\u{12}!9v]\u{12}\
        $ v\"w7:$KVb\">y-;B\u{0}!9vkd\"$B/x`b$ v2B4w%AxN# N(?,t(O\".z<zu\u{1e}!=v0V!JvFo#1s,I!;EB!&w6&! J\u{17}z1 N!K#v\
        !@!G!G\"F!L\"@&y\"K#J!D$H\"H!B%K%\u{f}#.y&v7>\u{5}!$ E!y)C=C\u{1a}U! {x\u{9}!J{&:!$w3=!9w}N!Gv\u{3}+& r2A)I\"N!\
        >!HL:!K<V>!<vO_#$<9D-:Ww!DwIE1!G#F!F#G\"J\"H\"C!J\"F!J\"H\"K!?%P)0!C!>p\u{7}%\"v*w&B*A.=VR!=vl6!<u<&0!=!G!<!I!K\
        #>#D!E\"E!D\"=!F\"L#I.6!yA\u{6}/ K!|!t\"v&K#A\"@%M%H#F!N!;!6%F'Fk\u{a}%5D#C$>+\u{2}$C^{!9vgE!<xn`!<t$@!?x&\u{1}\
        \" C1xc\u{8}' G'?#E/x\"@!F.<py!#z\u{17}m\"=v.uL\u{19};\"L\"P!L!L!H!G!I!F!K!K!G!H!K!@!M!H!M!N!L&C\"Q!M\"K!N#I\"O\
        %Kjh!?tz(2\"K$M!I$B#C%G!F!E\"?\"x#A\"K!K\"8!F\",\"D%y4z!4w\u{e}\u{a}! wF2\" E4tZ'!G{{d!<uM<#-x\"F;BZf!7u\u{7f}\u{3}\
        !$J\u{c}H!!x\u{1a}~!<y \u{f}! z]U!<x11\"4B6<bC!,wD~!+y\u{2}z7#K!t!B!E!D!P!M!L\"K#S#I!t\"E\"H$I!F!L!<!q%t!r\">#P\
        {B!K~Z:! vO&4\"J\"t\"D\"9\"7!I!w!9!M#4!4\"v#9!N!L\"?\"=!8!?(DJe! x /!EwA:#:v-?$=|)!?xA\u{5}!=z9\u{8}!Gu#-!4w\u{1f}\
        C!<wt\u{7f}!-uj'0!5!H$v%H\"F\"B\"G#I\"5$x\"I(5!8!3!F$IZ &!E#?!w*?.J\"<>g!=u\u{5}~!4{\u{a}\u{12}():!G#z\">%;#<&C\
        !Gu\u{e}%8E$?!L!x-:4X!7u']\"<?.<?V!<zFJ!$x3\u{5}) L$?!F%J$B!D*H#v\":0:!Jwm?5#t!M!N\"K!O#H!D!L#C\"D!J!E!L!@\"F%Q\
        'I!N!F$O!J\u{15}k\" A<{4\u{16}\" C2x-D! Ff3!Fz\u{19}z!Fv\u{9}v!4{\u{8}H!9v\u{19}A: S!L\"M!O\"C#J#I!G\"O!F!O!r!B\
        !A\"0!P$H!Q!t!I$L\"K\"E!J#N!K\u{1}\u{a}) t(?!A#J#=%M$8$t\"<cn#8x%u\"I!\u{1b}! yi5#-D'I69I\u{1}&4;'@!\u{7f}!J%{)\
        KQ)? w!/!=!z!E!A!B!B!|\"B!;\"A!@!F!<!E\"5!>!>!7!L!H!I!8\"7\"?!1%D!2!.!<,Q!&t\u{1a}8!=v=\u{1d}$4>'K#w,v\u{1}r!<x\
        0s!6x\u{9}(!9z')!<t4j!=B\u{5}]\" H>w'b! vr|!#w5t+ L$=#F\"|!7\"D%:#:'H\"M-F\u{4}\u{15}!9x0q!=y\u{1c}8$9A#B!D.BAQ\
        \"4y7=$:\"$v:E;t!4y\u{e}'% N#@%>,C)K \u{8}!<uGa%%C\"@*K!G\"FO\u{10}!+v\u{8}F!Gx\u{1c}q!=wa\u{1f}!>xh$\"@v+:\u{19}\
        E!A{\u{17}&%*@/y#@#C,=@H!Jv\u{1d}2!1x4\u{15}!4t:6#-:*83HK\u{11}%$|+A\"<*w\"?Jg$4F#u%F!xn\u{19}\" C?G:M!6sz\u{e}\
        !Gzd)!%z\u{17}\u{1d}!<>\u{11}C!,z]S!>v\u{11}D- P#D$H#J#G!I!A\"G\"8!I$L%O'x^n!,yW\u{10}!<t{$\"4u(En9!4z3\u{1a}!J\
        x\\\u{e}!1v\u{5}\u{18}!@u8\u{b}!4}Kd!=Ggo! y*\u{e}!@yiO!KA\u{13}P%'B*@!J\"F(F`.\"G}$I^\"#(90B&?}?*$E&G\"G!A\"H\"\
        G!B'4.z$L]~!4sD\u{8}!4wrC#4?3>#;\u{19}!!G{YM/#B#G\"y%<!C!>(8!F!F#:\"C!6(M#G!E(D/\"s\"I!I#F!G%F$J$<!5!?!A$L\"F&9\
        &u6~!9y\u{15}\u{7f}'6<&C!E'w\"=!u$;iQ!K@Sm6 P!>!?!B!G!E#@!K\"B!y#F\"B!:#F\"=!9#L!v(9\"5$H!EXA% G6v!@&A*v\u{e} !\
        =Bbh!<x\u{1}L!<zj-\")yBDQ[!JyZR! EVh!'yg\u{1c}$#v\"J7F!Ij|!GyY\u{1b}!)w\u{3}X!4zL`!)zE\u{1a}!K>St!JxN\u{5}!0xG\u{16}\
        ! vn@\" H=x`\u{18}!*D\u{3}=!<@\u{10}\u{b}! yy\u{1}!4}\u{1c}i!=x\u{1b}\u{4}!4?g\"!7v\u{0}\u{14}!8v\u{1c}R!!y\u{6}\
        \u{f}\"Jy!E\u{4}0!=G$6' \u{1}%B\"E#7!@'G+C\u{f}V\"$@8{`r!#{l\u{17}!=v-d!>z!U%(u#B'E&M#F\u{d}^! xtD#4?2u%A@M! yU\
        X!=J\u{16}V\" J1u -!5w$:!<uJy\"!vJHY\u{a}\"'E-x;0' v3;!8$9$?.;!;j7!JuNk#-:%C)FPv!Er \u{1a}\" G.wTo4 6#;\"w!?!|!\
        }!:!x&<!6!=%=!=!;\"?!G!<!=,<!8\u{1c}(%1A&<&v*A$vw&\"!>#w~&!!u2V\"8A'xbF@ P!E!G!w\"M#R!R!Q!M!G!P\"N!T!O!V!T\"H!<\
        !I!P!Q#T!S!P!Q#I!G!I#M!C\"s!r\u{2}G# D=v-vt\u{1c}!$y=\u{8}!!x\u{5}G!5uWU\" D=}\u{3},!<{a\u{1b}! G\u{0}q> R!6!J!\
        @!C!L!9!D!G!D!E!K\"G!K!5!G!N\"I!F#P\"q\"L!r!O!D$E!v#7$M!PmL!=As4\" }=AR;&$B!E!v+G9@!<3\u{c}!)|CE# J6=&Ix,# ?#~$\
        C!w!KB5=)!8#E(B!>+6$:#8\"z#:V+!9x\u{c}_!GtT\u{1c}!KxF\u{5}!Fx\u{12}s\">=)C~s!9tm\u{5}!9u@7! y{D!=F7 !KAAj#;>\"G\
        !w7\u{1}! xyB% >3x!B*|-@\u{9}s! {\\b'!D!H$H#E+B#70Oh\u{16}!Jw\u{9}b\"$x9>a}!&|\u{6}/!&z7a!,z\u{11}o' @'E2w\"u!@\
        #>(?3`.\"K!G!N#L'D#G\">#A!x!I!F%M'J!A\\\"/!?$|!<!D!C$9!@!A!@\"A#=$5!@#G)>\u{1c}\u{7}\" D=C\"q# Q,M&Hou3 K!v!A)L\
        \"<!L#@!=\"|$9!;\"=!7!9!A!J%y!:\":~z!Eww\u{1a}!Kun\u{3}!<|\u{1}\u{1d}!4BU^!$x\u{14}z\"4z2G\u{1c}(!KG\u{3}6-!0&<\
        !G\"I\"E!:$A\"C!I\"I&P\"I)JE\u{3}!JrIB!,y-+\"9K#vzT$ z29*?!K6u\"*w*C\u{16}I! LzH!?yL\u{1a}!KG\u{18}i!$yPq!8uid$\
         O2C\"I'F0\u{18}# D-C>;d\u{8}!Ax2\u{0}? w!S!L!D!J!@!C!?!C!E!E!F!7!A!3!D!J!I!E!G!;!N#I\"I!R\"p!=\"O$I!Q!R\u{11}\u{19}\
        !.yl@!*y\u{f}d$/u'x!@4>qo( H#A0x(z\"?!x,<!=g\u{16}0!:#@$E!C!u!=!<!@'D#4!5$?!L!D!K%=2A*#C!J$H'J#<%<!y!3&:'9'm!7u\
        &V!$E(M! F,|!4wvg!Es#R#->':+zk]!=vs\u{a}\"(y,?\u{5}1!&waT* ?'t#H'=#G#;\"6#9!=-I|F!<t\u{19}n' K!>)<(>\";'v\"u\u{8}\
        !*%|!<!E!B#?#C!B%A(C.:2\u{4}!2vcO\" E;}r\u{18}+ I!:#s!A\"s$L0D!6!H!=,G?k#6t\"v,LcT!<vlP# M'v6HT\u{1a}!6v\\&!EyB\
        u\" x,?}\u{13}!-y\u{15}\u{18}!<u[\u{6}\" C<zx\u{9}!Kv\u{18}[!,:[K)!D'H\"I(I)J\"K(E\"w$IC}!'v\u{1a}\\! vB** N2K\"\
        K#C!;!@$P\"J(@#Jv=\" >,xE.'&B!B&=':*<,5!GN<!*~\u{11}D5!=\"J!M!F\"C!@!{!K!J!H!?!>!B\"C#M'J\"P!O!K&u!9\u{d}\u{a}!\
        Gwsq!?z\u{15}r!<u\u{9}\u{12}!<t_c!4vG.# I7B4?IH!.xv\u{11}!Jv\u{1a}\u{d}!E{+j+ x!7#@%F!=!?0D!?\"D&t!9n,!4:ec\"#v\
        H@.#!JyG@$ v/@)B$u9\u{13}!?t3N!Az/y\" K<A)o!KJU\u{4}!6u\u{0}\u{2}! xzu!#w\u{14}e!8t\u{1a},!/u\u{b}\u{c})'G!D\"F\
        !B)C(F)v\"H#LZ8!J:Q\u{1}4 Q!K$C!J!@#N$G\"O!O#F\"o!q\"Q!!!F#H\"'&G\"8!>/7\"6u&E\u{1c}x!'z\u{19}K!9w?9(#F\"G$:%G!\
        >.Q)5!N/]\" D?w\u{8}F\" GJw\u{7}:' M%F'J\"D!D.H.Mv0!=J\u{7f}\u{b}!$xP*!9s5a# H)@4yYG!Gx\u{10}Q$#G!GFy!s\u{16}o!\
        9uM\u{1e}+ C%@!v\"w#v\";!w&L'D\"A-?!b3 J!F!@!H&I!G!:!A!J!?$J#>!s!x!B%L!D!E(P\u{11}e!!yXc\" y'F\u{c}G5!J\"K!J!D!\
        H\"@!L!H$@!I!?!@\"C\"=!C!F!K&J\"L!N&N<\\#%F!s7DA\u{9}!$uwL>!E\"G!C!?!L!J\"<!=!>!\u{9}!@!B!=!=!3!L!F!H!K!I\"J!K\"\
        N!K\"u!=%A#C#M!@\u{18}\u{1}!@vy^!8y\u{10}*!<x$,!%ula!4vGs!8vQr\" H<{\u{0}\u{11})#?*G%D';%C!D(;#I!IC\u{10}!JuO:!\
        Ewo6! |ME\"2D+u\u{3}\u{2}!J:;\u{a}!<w\u{1d}\u{16}!6v\\l!!u\u{2}\u{7}!<w\u{10}\u{10}!4|gt!K>#o!/x_-* J'A!>\"C(;\"\
        D+t(F#u!q\u{12}t\"!JDx.\u{11}\"4@7>M!!K@5{\" I1w\u{17}!!=P#a)!?!y\"D!G%E$B#D,L*<Ol!GxRA!4z|\u{11}% u&x$B%@\"D%\u{0}\
        !7wG;!8yA!!,vg#! t\u{6}W!4|a}!G<\u{4}\u{17}!9um\u{6}\"+{2I353 S#G!E#5!4!E!L'B#O$y!s#Q!O!L&K!.\"P#P!P\u{a}M!4LM:\
        !8vt\u{b}'\"K'E\"C1A\"H(u$48_5 P\"G!H!M\"C\"F!@\"A#A!I!@#M#v!:!C%I!M(B!x#x!u\u{a}\u{f}\" u=A\u{9}N7$9!:!;!?!J#>\
        !>!8\"9\"H$D!>!<!L!F\"C!q!J!8!B'y!{#Azy!?yL\u{1}-$K#N\"N!N#K&x!L\"J%M'B\"J!=%H\u{7}9\"<C#ysf!<x\u{3}\u{7f}!4yif\
        \"9F$@h>! v/\u{e}!Gt\u{f}\u{3}!Gu?f%!A(x#@\"B+8L\u{3}!Ky\u{15},!=G\u{14}\u{3}! J\u{1b}x!=w[y\"#\u{1}HI)V!KvC{#7\
        ?%x#E)j\" t<H`u! x\u{18}\u{5}!=uNu!4u\"R$ t=N!J,GZ\u{3}!={#t\"Gv$Ecl!<w\u{18}\u{2}# v=:!B\u{f}\\!=BK/!?{\u{1c}L\
        9 J!M!J!F$r!o\"u!s!s%N\"A\"H!s#K\"K!K!U!@!N!/!4#K!G!N!NF\u{6}!J>2e!7vd\u{17}!&DGJ#+z?@!9\\B!@uCm4!K#G%J!s!R!F&D\
        \"R!@!;#O\"J!H!O!M!F!I&J!F!?\u{13}\u{d}+ w$B%C#<\";#?&:&Q*C#4!84d! uT\"!Gy\"I!4whK2!B#@!B!K#=!F!B\"<!@!F!;!@'D!\
        /#K(4\"0$wry!)z>c!K>fF#DD#w$C3\u{4}3 Q#G!K\"K!G\"R!L#K\"G!K!N'H!J!B$R!t\"(#C!E\u{6}^\"4x$w\u{0}6- H#?$E!E!G#H\"\
        @#B!C)F!@*5!GJp\"Jx!v\u{1e}}$<C!C!x-A\u{14}@* @%y\"}#y1H!A!5%v%B#>\u{1a}}!4D<P!=u\u{1b}a\"4x$wC/!9u/\u{18}!4xRw\
        !3y\u{2}P# x'G(F)Q%*C(w*G\"D-63u!<y\u{1c},& u7?!?$>+?#xw\u{b}!4C0u!,v\"K$!A\"@+y3zr\"\"&w6B?35!t!o%J!L!I!O!L!G$\
        J!O#N!-!M!H!F$P!O!G&L\"@!Jg\u{3}!)xtr7\"D!K!u!H\"I!J!C!O!G!@#H!M!D!J$H!D!G#@$r%u\"L!K$J4\"!4w~\u{17}!)z\u{e}\u{9}\
        ($?+<#;\":$>!x+y&>`\u{8}!<vED!Jt{%!9u%\u{7f}!5Jy7. S$G!I-v\"@\"3!M\"x\"H!C#I%G#B#L9d\"*B3D9\u{1d}! BD''(A&A#A!?\
        \"J$8$GDO! |WF!;x{|!?vl&\"(v,C>\u{15}$ t\"J(I3F\u{0}.!=y'\u{1b}!4C\u{1c}t! u\u{1b}:!4F\u{a}w\"4B6<\u{10}\u{2}#&\
        u)I%EOn\" uK>\u{2}x##x2v67nG#)?+@3?\u{12}}2!O\"E#E'I\"E!D!F#O!G\"G!K\"4!O#K&J!C!>$M[!!8uE\u{6}\" G<E\u{17}p\"#z\
        2IQ\u{16}!JC\u{4}i7\"I!N\"E!t\"F!D!Q$E!H!B!C\"?\"E!,!D\"7\"P!H#A!1$O!@&p7&!4{'\u{2}0 \u{4}!8\"=!=$?!=&B%<%8\"H!\
        ;!D\";(:#9!9h9! DD`!9wo\u{f}!Fwcy!)wa\u{2}& u!w)?*=)@.=$o\"2t+ES7! y\u{13}\u{6}\"0E!u\u{f}\u{b}!,u \u{4}!4v\u{5}\
        \u{15}# H=x&v|\u{18}!)vG\u{c}!5u\u{10}\u{11}!2w\u{1e}\u{a}$2C\"C3|$Hk !<yTD!Fycz\" H'v$\u{8}!7u\u{15}I\" |=Cx\u{15}\
        !<y\u{5}^!&v\u{0}z'\"K'E\"C1A\"H(u$4S\u{17}\" |=8<?!.~N+!9v\u{5}e# w=F!I5+) L!~!B\"N*A&=(C.;!<d\u{1c}\"7?!y'2# \
        G<w.8|\u{f}!=u\u{1a}\u{15}!-{+\u{f}\"&G+D0Y4 R\"N\"w!H#C!L!M!I!K\"C!I\"E!H$I!,!@!F#M!O*Ir\u{a}! {k\u{f}4 R\"N!K\
        #K\"M!L!P\"F$L!O\"A!L\"C#t\"L!G\"G$J\"I#LGy# E)zB?\u{9}7$$}\"F7N-6\u{15}b/ x\"<!A$B!B\"C!M!F#G#B!9!;$x#?!B \\!)\
        y\u{1f}6, \u{1}!>!y%B!D\"I%?)@#C!E!<!:Kb!4x#;!=xI /!6%H\"C!>$:!>!B%{#4!5$5#=%4!9\"?0\u{14}!9;P*!GE\u{3}_! x\u{8}\
        f\"4|7=\u{b}\u{8}!/u?]!?zo\u{14}!<ygT!&{\u{17}E%*?!B-{%@.>\u{8}P\" C;\u{7f}7-!!xa&!5H\u{18}:1 s\"J!J!L\"L&J!H#J\
        \"L\"O!E!@\"H!F#N+L#O\u{6} !!v*w\" x=K.\u{9})\">!?$C\";#<\";#>+:$y\u{16}\u{f}\"9?1{\u{9}\u{18}!K@b\u{1}!=JF9\"=\
        J.E\u{1c}\u{8}!4v=\u{7}$/<$w%?,@p\u{b}& u7>!?$>+?#x&=!Jxp\u{1c}\"=A*xkn.!J'K$K&I$H!C!F#N!J!Q(D!A!H#F@\u{1c}!?G\u{5}\
        q!+u\u{1e}}!?ug<\" x=H\\\\!7t6~$%A,G#z(@o\u{4}! HwF!GD\u{4}a!JwL4\";x\"?E\u{a}! x5|6#C#D\"H\"J!L#J!K!>!E\"F#F\"\
        I!J$Q!N\"4!5!E\"@!;!)%ul\u{2}!8x0\u{9}\"9L2I8$- H\";!@$;!{!t#:#=#A)J!@\">)<%\u{7}!@z&=# z#F%ITX!Jx[R!4|\u{14}U!\
        <xV6!!yJ=!Fwkr# H9=.@Du!=I\u{5}w!9u/\\2 Q\"K#C!H$I!A!?\"?!G!A!<!L#?$L\"K$v\"v*v\u{16})! y\u{10}\u{16}( B#?5<$w)\
        <!;$@!;a\\$ E*D%u-z`\u{1c}!Aw?C!?z\u{c}\u{7f}!?v.h!Jy\u{11}?!0@\u{7f}}4 x\"B!>!B!F!C!I!A!D!D$@!D*;\"H\"E!E!u%=&\
        ?!9kf!5z\u{1c}n!<w\\U!/uG1\" GJ?, \"Jz!zPc!Jt>z\"?x,E\".$%z\"C-A7?iL$=D*x#G!3\u{b}5!Kw5>!4w\u{1b}_!8vBw$'x'~<B!\
        E*\u{9}!(|i6!=G\u{6}2!Ks\u{1a}c!&w\u{c}m!9yQ\u{16}!!v\u{1f}\u{c}.#D$H#K#G!I#G\"8!H\"6!H!L%O'z\"H\u{11}g\"5{\"Eq\
        \u{1f}\"<B#z\u{17}&!4vEZ!1H{`%,A$C&:'=!8\u{1}.! w\u{c}&#*A2F*xP+! u\u{7}Q!=G$b\"!yJA{S!J{Y$)(=%<${!;'<$I!;!>,7\u{13}\
        <% =$B$\u{0}(v-De9!*z\u{e}\u{1b}*!:#I!D$|!I#?!@!E\"C.Gsi!*\u{7f}]]) M\"=&;\"8#<\"6\"J4u%:U>(!8-K&F$7!5%@!<%:%{$\
         A)x#x?>:V<!1#W\"S!W#X\"M!O#S#3!W!;!:!1!5!(!3!m!O\"U!9!8!9#6!.!;!3#3!;Jk!KEZv\" G)}\u{12}\u{13}\"&K5z/I!/v\u{c}\
        ]!JxJ+\" C>{<?!Jtc\u{b}\" C;u$w!/v2)> S!I!J!L!o!Y\"x#t!u!t\"O!T$K\"I!S!M!J#R\"Q!t!S!E!1\"Q\"I!H!Q\":!P!N@V!+v2\u{1b}\
        !$vZn\"Gw$Hy}!JuB\u{0}!9=\u{0}x$$x'C2>.NCN!J<FJ!4vgh!8vi/\" |2A~\u{1a}\" F2{\u{e}\u{b}!?vI(!*wl\u{0}!JF M!E|1\u{2}\
        !*J6\u{13}\"Jw!DOw!8t\u{3}2!)zi?!<vCL2 @!9#9#A!C\"C!v$:#|!<&u#C!5!>!<'6!u$3K\u{a}!<yb|\"J?!>G4!J{**8 N!:\"E!:!I\
        !M&K!K\"H!=!>!F!<!v#;\"4#L!G!K!8%7!4!E!F3[!CvJw!:{B\u{1c}!Jvo6!<y\u{c}H!=C\u{1}t5 K!z!r#B!C!D#I!;!4!;\"K\"G(D\"\
        E!?!I\"=%J#G#I!I\\q!?vDO5!?\"?!E!I!G!H#E\"E!@\"H\"B#E$<!:\"w!E!O!\u{7f}'?%;!53\u{4}!8u>C!3{qe! Cy}0 \u{0}%G!H!E\
        !E\"A!?\"K!D!?%I$D%H!F'M%E7\u{9}!$w[O$ s$E9v.=\u{12}!!9v6g\"D{'C~\u{1b}!7u\u{e}\u{1c}# w=?*FM{#'D!D5LG\u{a}#.w&\
        A)@oZ!*v\u{3}\\%\"G/H!s)K!IXF$$@&H(B4wrc!=v{7!Jv:k\" x,:\u{17}K!Dr\u{4}Q!7x(B)'A\"B(A#H%5#?\"=)J$J.N$ F!A%B'\u{7}\
        !#\" JJB\u{2}X!9v\u{1b}k!<wT0!4@w3!Fy\u{7f};!=w\u{2}W!4w3W!<vA2' O't!;\"='D#=*>\u{f}\u{1c}= K!{!u\"v!E!@!H\"N!J\
        !@!<!A\"?!H!L#L\":\"Q!H\"K!F!M!;!6\"3#E#I#O!F@q& G1A&t\"r\"M\"Gum!Dr0S!!uNt!6x\u{5}\u{7f}!Gu;+!&~\u{d}=!%wI=!>z\
        \u{1f}x, D!G!D!G+8&:#:\"L\"<!s)9%>&N!Kw_>!+u7\u{7}!?v\u{c}W@ U!F\"M!G!K!D!O!H!F!L!H!?!B!F!I!B\"p\"K!;!D!E!v\"2!\
        P\"z!D\"3\"G!}!L$K\"RZ\u{5}\"J>!B.'!@w,}\"=@*M&T!+u\u{0}N!8zZ/!)|/}!=vkL!Kx5A\"%D+}((!,yx\u{1c}/ J%D!z\"?\"D\"E\
        \"<!=\"?!H\"H!5$H+?\"2\u{19}5!<w\u{15}\u{7f}4!N!G!B\"L\"O!C!B\"A\"B!D!B\"B#N!4!4\"y&=!L%{!Da\u{14}+$N#O\"N!L#L'\
        O!M&I$M&A%K\u{1d}~!'xQC!?x&\u{10}\")A&Cq\u{1f}!3w@A!4z\u{1a}l1 W!G!M!N!O#N)H!F!B$*#J!0#M\"r!1$K#N\u{b}j! vCS!&w\
        \u{16}V# z!w+B3-\"<w&w'B!?|f\u{15}\"?t,Ho'0&H!I'A!H!E!I\"B\"7!2!E!H%P!G!7&=%vx()(H#F!B!=!=!=\"A&C(3=\\\" J2v\u{1e}\
        }!!x\u{4}K\" BGz3\u{18}!&~iS!=v*-!-|:(!=vjJ\"*E2wiT!Gu*/!Jvk\\$<F!D)z%@d\u{13}!$z\u{0}C\"*B->\u{18}\u{7}2 J!=\"\
        E%x\"G\"C!A\":!|!<!=\"D'D!;!C'9&4!:LI\"!sJK>D!K?\u{10}\u{5}!2xaQ!4xqC4 C%E!D!D$8!M!x\"J#C$v\"B!I\"E!?!C!D!:%x#G\
        $q~)!>u\u{b}$3!t%H!O!M!L#F$D\"N#H!D\"J%L!r\"v$H\"G!;#I!P5\u{1f}!3wvl\"&K5uvG\" E=tK-!$x`Q!GshR!4x%k!9zl2! D,:!/\
        v\u{18}o8 E#A!@!<\"<!9\";!=\"8\":!F!<!7%v!M#@!s\"8!{%9!5!9!;$>9\u{c}\"1B/we]! u>R!!u8\u{1d}\"-x0B\u{3}M!KD8W!KB\
        0X# B*sA?gL\"*K*w)\u{15}# E$w&vEr4!<$;\"J#F!=!:#=\"r#9#9\"8\"E!H!I!;!<%8#9#v!Mt\u{2}!8v^\u{c}@ Q!p!R!H!r!T!G!T\"\
        T\"K#N!Q#r#@!B!S!K\"C!O!y!O!r\"L!H!Q!K!M\"v!p\"6!T!Swm!$u\u{1d};! x\u{a}r. L$7\">!F\"z!?\"A!8*6%J!I!C&F!4x\\!/E\
        /\u{1b}!3y\u{15}B4!5#>!F$C!B!A!F!@!A!D\"@$B!w!9!5!4#L)6%u!x#+!=v{\u{0}! HM#!Gv\u{c}%;!6\"9!<!;!:!;!E!3!A!;!~!8!\
        4!<\"=\"9!H!=#5#F!N#7%>\"5!2#w!E/%!*}5K\"9B#y>z! {I)* H!6!F%J*@\"y*F!=)=#7\u{9}a\"&B5{AV* N%>\"?!v\"B*?'}!E!A(A\
        \u{10}J! H=@!=xmF! x\u{1d}*) \u{4}#E%A\"='>#E'A\";!w*r!)EXz\" K(?t\u{a}!;vg>&*6!7!6!6'D+Ia\u{a}!<w8\u{16}!Ixx^.\
        'D!;!B\"2\"K!<#G\"G!D\";&F!J!E!x4q!7x}W!<~[(%,G!J\"E'L&J#\u{e}'$G%A&t\"r3D&C!BT[!/uHw!=w\u{18}\u{b}\" L?s9q\"7u\
        &;\u{16}:!J=O:' M'A\"@/;%C-?!<4b!?|GV\" G2zKC!Gs3:!)v'[!(6H}+!;$G#B#A'r%?$D\"A\"C+9!?\u{3}*!F|av\"9K#v@~!?z\\6!\
        7uK\u{8}!>z'\"* N\"@\"t&J\"F%=$<#G%D!DC\u{f}!Gt=-\" H\"y$1\"Gw$?Q-!Evad! BiV#<z.?!A\u{14}\"!KE*q!<@kd!FxDO#$v%@\
        &wnJ#)?+@3?ks!?wH\u{5}!4Gir!!;Gz,!;,A!F!?!9!J!z\"J$2#C+B$Dl-!.x\u{0}(!$w9R0$E!F!=!;\"F!C%u#8%-!A!/#5!3)3!?$q$O!\
        Gwu]!Jz\u{1d}\u{1c}#)B&C);A]!'u33$/?\"s,I!;-\u{2}!.y\u{3}>!Jyw<!Kw$\u{7}!Jv\u{f}\u{12}!8w*\u{10}6!u!K!o!L!G\"H#\
        N\"O!L\"M!B!N$E\"J!C!O!,%G#E\"O!J&oHH!KF$3!KER}\" A#w\u{0}i!$w=~\"4y7A\u{1e}\u{1f}4 K!5!J\"J$q!F#F!?$s!J\"O%J\"\
        L!F!G!L!?%4\"J!F?w! yr]%\">\"?%w/7&@\u{a}k!@w\u{9}-\"*D(x1p!3xF(!Gy]UE \u{5}!)!K!@!3!9!:!7!>!,!\u{8}!-!D!4!+!,!\
        +!<\"0!N!:!?!I!=!:!2!D!6!y!A!5%B!-!)!4#<!3%f!JvIx&-D!E#t+D#>'w\u{1d}C!=An\u{7f}\"!G#yi?!2B;\u{9}%*J\"E/H)t'J\u{19}\
        n\" C3xPl) L$?!F%J$B!D*H#v\":|Y\"4G#voE!=A \u{7}!:v\u{7}P!4uRL\" DECAs\"9;#@b>! y>\u{12}! y\u{d}j!?thZ0!L#J#L\"\
        J!N\"I$I!L!N\"L!6\"O#J\"T\"G'=\u{1a}\u{3}/ I!M#I&I!H(t\"-!1!J$I\"R!O\"2$C#J``!4us>#=G-x!@\\_!<v+\u{c}! {\u{2}[!\
        =y,\"!<z:[!;C\u{c}*& v2B+@)w$E!CB~) I&A!C#?#</K!y'=#|l\u{0}%$@&>\"{(w764\u{10}!=GNP\"+y?>0\u{7}!5v]\u{16}! w:\u{f}\
        !#u\u{e}j!>{{=)\"G&G#>!F%B!A\"J%2+7aI- P#J!F\"C'F$K!K%I!C&A'C!E%Nhv#<x!?\"Ev\u{3}) N&@\"B'<\"<#?!~\">!6\u{3}:,#\
        M!G\"y\"F#E$H#J'1#I#4%8&L,\u{c}\"!:;B\u{3}\u{13}!6x\u{c}o!Gwou& u8J#I\"M!I,F\\:! }\u{4}u#$E8{/D\u{9}\u{d}' J\":\
        (=!B,@!v%v?>!<~D\u{d}6 S!F!H!u\"N&N!H!R\"Q&H!=!I%T!T!P!Q#I!G!I#M#q!p\u{1c}l\" G+ul(! J\u{15};!Fv_J!9v,_!4x\u{1f}\
        \u{17}7#<!E!D!A\"@\"E!B\">!B!u\"u#?$}!:\"G!<!N!='@!8!;#<!@7n!KEpH!-v9x#<?.v!<x\u{18}!(ueQ!&}\u{12}o!Ju.@\"Dw'=]\
        n!GF\u{c}\u{c}! L!`.\"L!G$M!I!I!B!I!G#E#I)>!I!s\"A\u{4}h. S!K&K!I#L!N&M$E!F!M#L!K*G!voc!6uo?\":y1:g\u{d}!({\u{1f}\
        P! IP\u{5}$*x*='J/7\u{5}D!Jt&y!)CzQ!KGWz# G9;%w\u{15}1!#xQ)!7y|\u{12}! z\u{6}u!,v*]!,yi\u{1b}!Kuu2!(zB ' H'K#G'\
        A+C!A!>?;.\"B\"I\"B!@!H\"C$3#8#A$J#J,C#p!xv]!J;\u{15}:!J;\\\u{1a}!@w@!\" D9|ft!&vG}#<x\"v)LW\u{16}!JzaQ#9H$H-wi\
        (!!u'T- N!C#\u{3}&:#<\";%:%@\"D!C!F-A!5*s! y\u{2}M\"<?!;\u{e}N%(?!v&x%?)L\"e!KFlD5!F!D!J!J!B!G!F!H\"M!K\"F!C!F!\
        >\"G\"I!G%x!B$F,pGE8 Q!v\"C!>!:!I!O\"P!H!A$C!F!@#K#A!;#M#|#3#I!3!>$y!qD\u{15}!,x>k!<uF5!Kv?'3 O!;&C\"I!C!B!D!@\"\
        ;%J#8!9!:\"G!?#=\"{%t!Hqi2!9!u\"F!u\"I%B&C\"G!B\"9\"6\"H!I!H\"?'8!{#O\u{0}z!<v'3!#w\u{e}R!<uC ! u,B+(D!E!H$8&?(\
        A!G\"@&u\"F#I\u{17}%1 Q!}'K#K!r!G!x\"C#F!K$=#J!H!M)B!N#K%1(!=#J!D\"B\"~#G!>\"C\u{1c}4\" C$wc:!5zQS\":w#I\u{1e}z\
        !K:=R!<u,>!7xFA!JynF8 P$=!8!>!F!J\"C\">#;\"8#<\"B\"N\"r!E!?!x!N!>#H!u!8&5!M|,!GwDq!GuU\\!Jxb\u{e}# K\"\u{7f}2{{\
        \"!JvtM\"DD&?I_!JyCY; t\"K!x!G!A!E!M!I!>!O!H!D!6!D!3\"r\":!<!B\"M\"O\"w!v\"J'E\"J$s? !Gvl\u{1f}!@u\u{10}\u{10}!\
         G.n\"Dw'=1\u{17}!#u#y.!D\"9\"E#G&B(7!J$H#E&w!3\"L#A!<#\u{14}\"Ev%H\u{d}x! ulI!4zW~!8{\u{1f}q!=DH\u{9}!&wl##/y-\
        D.B\u{18}\u{1c}2 O!<#B%C!M#<!L!w!D#?\"K#u%M!O!L\"6%=$>J$!=?\\u!>xa~!9vds!<upu!Dzw*!6u\u{1d}\u{b}\",w?@`V,!B#=!u\
        $J!I$G%8!F$1#G!H)4OQ!Du\u{3}z!Gzh\u{11}!>H\u{d}H! AZH$ J,?(u)I~z!-v\u{11}]!4{sd!!y|m!A{\u{a}\u{4}!$v)D!,ygu!=K]\
        ~!5vgf!'vyN\" DJ>%7!)w9Y!:{*;!?vD$!1tN\u{18}!?t6%!&w#\u{1e}\"GI!v?n%1J!;'7&<';&\u{14}!=v\"1$\"F;H${$CJz!KvH!\"&\
        \u{7f}.BlC, Q!\u{0}#C#I\"C!H!H'v\"B)F'<&L{4\"4=7I#f!KB#l2!@!G!J!K#J!M!G\"C#E\"A\"C\"J$0!2%G&4\":!G,\u{d}!5tI9'\"\
        L%?#D%x%6*:-;.=!2|\u{14}Y#)<\"v2E\u{1b}]%5v'A!<*s$Cdl! x0()'G!D\"F!B)C(C)v\"H#M\u{c}L!Ex}p! ww>!&B2H!Jv\u{5}z/$\
        I!<!t!r!<!@!C\"A\"F\"s!A#F$E$>/ED\u{c}!$~30!Jv/\u{10}! w=0!<v\u{f}U%9<$<\":'>%LMD!4z\u{19}d!Ju~+# I$vG9\"\u{15}\
        !=xn\"\"!><qN\u{18}!4AEr< \u{5}\"w!<!M!=!A!;!9!H!*!=!@\"6!:\"E!<\"1#:!;!5\"L\"=!=!t';!6#{!H\u{7}\u{15}\" D.xe~!\
        -{\u{1}+! yy[!8v&5!4vx\u{d}! yc\u{1f}!Gz>V$#B\"C)D#JF&!5H\u{1c}>!%u!E! D@N!'vs\u{a}6 p!:!w\"G!u\"I!L\"K\"B!I%E\"\
        I#<\"7\"H!O!J\"A%9\":!D#@E\u{5}!'vhT!K=dh&-E$K(v\"G$@+9\u{16}\u{10}!KA4*!$x\u{1b}o3 |!9!4!u!A!A\"@#=!:#=!C!C!E#\
        E$6#6!=\"?):Lk!?u\"\u{4}!Gsu/8 J!I!L$M!P#p\"p$s#A\"F!G!A!A#p!u!H!x!A$L!B\"M!J#D!BW\u{5}!4usn!JwwF!4yA.!Jz\u{1b}\
        \"!<vOk\" F=vFo!=u P'$C!F,B#=$9,<&~P\u{17}!8uvd!!v\u{4}\u{f}!<A\u{4}Q% D-v7A\"{$Df}!F\u{7f}X\u{15}!4zt!/!A!D!@%\
        >\"G!E#F!E\"A!H\"K%3,<!{$=X_!>zZf!$y$\u{1b}@ K!=!C!>!L!|!\u{0}!K!=!K!E!K!K!B!B!I!w!G!H!E$8!G!I#?!K!E!7%A!E\"F#L\
        !M~:% u&x$B%@\"DQ\u{1a}\".y&wG\u{17}+ L$>-C!<!u&6\"A!=!I\"8%:N\u{1d}!;u\u{10}]#=;\"y,I4j!\"v\u{6}\u{3}#2A5B#BLY\
        !<wu~!&yV\u{1f}\" y)<ZW!4zud!Ks\"%4$?!B\"B!L!}#K!D!A!:!G!>!L&H!<\"M\"M!F&.!L\"|c`!6x|\u{1f}!7wZ.* ;#?(7#9!{$=!@\
        )@\"<+?\u{0}\u{5}!?v[L\"<v!D.T!Jx-)!<wU\u{10}! ws_!JuRW!Jt\\\u{1d}! w[#!<v\u{e}G5 p#I\"F!D!L!K\"G!H!J$F$B!D\"J\"\
        I\"G!N!s\"z%J#I$G\u{16}\u{18}&2B\"?$A#A#\u{2}-EH<!>v!6#<C!H.v\u{2}}%-E'D(E\"{,DP\u{b}5!9#L!v!L!A!M!K#G%B\"H#P!v\
        %B#C!4!3$=!A!8#K!K1I!<F\u{a}N!Juv\u{0}!%z$\u{f}!Fs K\"7x4F\\P# x*A3802!?v39!G{#\u{1c}+ L(@!A!A!?$>\"E!v\">)t.F\u{a}\
        B!<x\u{15}01'E!<!H!I\"I\"@!C\"E!N&H#I!w!J!J#y#G&FW\u{2}!%s/=!8v9d$ E!w\"@6xHz!4;m\u{6}!&v\u{b}&!Gs/\u{1}!,uA\u{b}\
        !@uG\"!3y|0!.vF\u{c}!8yJg%(A$;#<.E*xi3!&y\u{f}n< o!G!C!J!C!A!F!E!G!L!H!J\"G!B!F!=\"C\"K!H!K\"P#B!q#E!8#G!N'qf\u{2}\
        !,x5f!<zNY#<A!?\"w\u{1d}a!?tqp!JxqO\" w'H\u{b}\u{11}A \u{0}!1!M!<!;!6!A!<!>!5!\u{7f}!2\">!2!4\"7!I!9#I!K!;!.!7!\
        B!8\"H!D%/!8!6!/#H!+v\u{e}#7u%G!F\u{10}9!=<\u{0}\u{b}!4<FK5!/\"I\"A#K#L\"9!E!D%R!I!B#K!9#G!J!@$B\"F!u!r$ruF!=xA\
        B! FEr\"Jw!Dg\u{15}(%w!@!I%D3;(:#7!73!3\"J#H!N!L!M!K!N\"L!N\"M!F!G!L!M(J\"P!L&F'J1+!<wRN!6r'\u{c}\" G={,r!)z7^!\
        $v!\"!<v\u{1e}\u{14}#+B)v6D\u{a}3!=v\u{4}\u{a}!-u\u{16}t\"Jx!u\u{b}\u{4}7!x!P#N!K!N!p#P!I!G$N!q!N!Q\"?!H!I\"C!P\
        #s&O$I!@!K^M!-|\u{2}n!<{g\u{11}\"@t+GF8!9zv8#<I.v!xp:+ K#A$F'B#C!D\"F'E!C)v!7\u{6}_!'vW4\"<C#>/\u{13}!Gy8i!Jvg0\
        !(zOv\" EExXy\"7u&;\u{0}\u{7f}!)x\u{14}y\" J*E\u{0}2!9u-}\"9>1yA\u{19}% K!F/=(t%?GN5!;!v!?!@\"H%6!C\"=!G!J!?#D%\
        @\"p!>!u\"?'=!?#?!F7\u{c}$$A\"A\"uC;H\u{7}!8u*\u{8}!,x\u{14}<! z?!,$z%@!=#?%t\"x%>$C!>)=#;!>\u{4}f!#w\u{e}D!Jvg\
        29 1!1!6!8#M!Q!w!r!x\"{%3!.\"p\"M!3!=!,\"G!=!,!-!E%I\";$J O!=v\u{6}\u{10}!@y[7!FzmF& w\"?#s!C$<3:5`!=x@\u{1}4 L\
        \"{!=\"F!A\"=\"@!B#:!w%=$z#G!<\"?'@!:!;#<!@\u{17}{!=@U4!<zq(\" B,}Tt!!uWO!8xp'\"*x+v\\<!!y(7& w4A(w!@&v(=x8!&wr\
        )$ I2u#J.xp\u{14}!$|\u{7f}=!?t\u{10}\u{18}\"*t3HW\u{b}!<w.3!Ix|\u{1f}\"=A-uL\u{1b}\"4y7xq}\"(KCMTu\"4B6<I\u{17}\
        ! C\u{1b}7\" w'HHP!JAoL# }JI!E$\u{c}! u_S/!x&@#=#9\"u#?!w$6!=!6#8!7!?!N(83\u{8}!6uKm$*@!\u{1})>)=l\u{3}!9u[\u{3}\
        !>xz\u{4}\",A;;B|$ F!A%B'\u{7}\u{d}\u{1c}. o$F\"G%>#F!M\"J'?!G#F\"C!?+C!Fw\u{1d}!*E\u{5}\u{12}$ A<w+B$@J5)$?\"D\
        \"?!=\"9-8!;#I\"F\u{f}o\"'G$ETh# H$C:>60+ N$@\"@!G\"}!C!7#>&=$B%J\u{9}t\"#E.ya !&wmg!<v(.$4z(x!A.B\u{14}H!9u\u{16}\
        \u{7f}+ w#I%x\">!;&?#;'C\"O-9!7s'#*K*G)K\u{15}{\" @?y8*#*B%D;=\u{5}-\"J:!7P/!@ugY!4w\u{b}\u{e}!Jw>(!>G\u{19}1\"\
         yKv7\u{1f}\"4@7x\u{18}L\"$v0>R\u{9}!7uAl!9to\u{1b}!JvK\u{14}!<y#$!2v{9!FzTC!@uF\u{14}\"*>\"H%~!/x^q\"Jt!?`X# s\
        4;(>F}!-ud1!:t\u{e}H!4x7&\" t28K\u{e}!$w\u{d}\u{c}\"<t!Ebq$)=)<\"90u3C\"&{.:m1!7u6\u{1f}!=v\u{1f}q!=y^z! xo{.%D\
        \"G\":!?%D#:%;!@!t\"s\"F'<#J$6Z/!#wG.\"4G3u:\u{1d}'/>%A\"?\"9$?*}!:\u{15}\"+!9#A!H*I#H%;\"4#K!H!K!7}N!6uWw!Fv\"\
        ]!'y*\u{d}\" E=yZ\"!D{5]!)C^K!Jvy2!<u B7 O$O$R\"K\"L#K\"6!B!5!L#N!C!I\"8!t\"L!v!w$5!?\"E#@!A)+!>v<>)!6+G&H'4#M\"\
        A'v!7!3]!!6vwy!!x8A!<v\u{16}\\\" DEwr4!.yV\u{11}!=v8\u{2}# @$@+t/C!4x ~!*y$_!==f\u{1c}$ O2C\"I'F'I!;x\u{14}E!2z\
        Z_!<Cc>#1I*w!I-\u{1b}\" x=H\u{7f}F'!9#G%A-<#6\"F/5\u{c}(!6ub\u{5}\" u2D\u{2}h!8u\u{1a}A!4x\u{1b}!% t8J#I#I,EjO!\
        ,v]\"!;\u{3}x\u{13}!7xl\\#\"D!w%|:D\"!x,>\u{2}n\"<v#w0]!<?:%,,x\"L$I!=#6!L!L#D!O\"F)M#J+2# x*@5A2\u{d}%5v\"t!:$\
        H!=w\u{16}!Evp\u{2}!$w`;#2v'E$;W3!Jt:0!8:6U! yk\u{10}!<v\u{18}\u{1d}!-y}N? R!@\"z!F!K!K!J\"J\"K!H!D!J!K!E!J!w!<\
        !B#H!B!?\"\u{7f}\"J\"F!B!>#M!;!<!E#A)\u{a}!<y\u{7f}\u{5}\"6y5BX\u{d}%5D#C$>+\u{2}$Cx\u{2}!JDnJ!Du\u{10}^!Jvqe!'\
        wXJ\"8F$sq\u{1f}#9t1=!@\u{d}c!$x\u{1}3!(|t\u{10}-\"H$B!I!H'B!;\"L*I&x#4!4!/#CJ\u{7f}!5yp\u{11}!$w#LA Q!I!A!<%N!\
        L!M!H!L!s!H!r\"\u{7f}!B!D\"J!L!M!H!N\"-!P!S!L!F!K!I#E!I!G!L#G!D;\u{1a}!=v)s\"$KFv|Y%%A#>*@88!6Jo!Jv'v!=t>y!8uwm\
        !Jv\u{12}\u{1d}&#C\"K&F,H'K-B\u{7}m!Jwd}!!y>z!?}S\u{0}\"8=2:\u{9}\u{1e}% @'H!y#D%vQ\u{1c}'$F%G!O$K*F':+INz\"9@$\
        ?F\\!2yQc!%x_\u{8}\" G*x9\u{8}!KHwM! y\u{d}\u{2}\"<=/5\u{18}v!?v\u{7f}p!Kyk\u{f}!GvFs!4x \u{1d}$*D\"?0D/J-\u{3}\
        !Fu/\u{18}#$@%G3?2$\"9y2>7H$ J%D\"{#B\u{b}[!*x4r!=v\u{0}X!?xN_!Kt~W!5u\u{7f}}7#K!t!B!E!D!P!M!L\"K#S#I!t\"E\"H$I\
        !F!L!<!q%t!r\">#P5F\"2u-tOM\" EGwxc!7v\u{2}y!\"z!r%$F$F#z2A.8\u{c}v! w\u{c}4& L\"D%G0w$u/?|\u{7}\"9@%Fe\u{f}!\"\
        Ku6* \u{3}%<\":!<*;%:\";#=!B-9\u{2}'!0x8m+ @#\u{4}'?%>#|!=%F%E$<)C!=Q&!$u\u{7f}0\" E<u4P!$vD!!Gv\u{11}\u{8}!<tB\
        2\" |>G9>#!?<=!pA*' F'?#E/x\"@!F.<yd!?z \u{10}!4ws4!>xMb/ M!H!M!I$M!K\"N\"D&H\"K$t%J\"@%u!Cvt!<F%\"!EzH\u{1f}\"\
         D;v\u{15}d!'L^w!JvAT' M\"C$F$M%w-G!Fk^!*vS\u{4}!Ju7\u{d}# G7u#tKw\"Gu$IL2! w\u{10}E!7u*i!'vyZ!4wCd! Axa\"4<6;v\
        ;!KE\u{e}\u{6}/ o#w!F!H\"N!G!I!C\"H#9!9$H'v!J\"H\u{6}!!FzRn!/vJy!<v#D!<v0=!)y0|!,{xz#4u2|$:GL!Ju\u{12}\u{8}$!w.\
        x;D!DF7!2xT+!=BG)!Jv\u{7f}$$ {#v+F0?S\u{1c}\" w%ID\u{17}$ M48)7.7z\u{b}!/yk\u{c}!<u\u{10}j\"<u#wg\u{a}!&y:\u{9}\
        !Ju5\u{3}\"$?%F\u{14}\\!<w9E'(F\"J%H\"H*H\"N\"8\u{14}\u{1d}!=yiV!=HmY#%D:=+7yS!?x%Z0!7\"B%C#F!C\"y\">!C%K#K\"G!\
        M(8!4!z$FJH$ E2u&:$<Kg\"<A+yF:/%@!y$F!9!@\";!@\"A!B&B#E\"I){!L#JF\u{b},$I#B\">#:\"C#B\":%2!8&G&:!~^\u{4}\"Fw%DP\
        w\" E=wl1!+yi\u{5}*$B!w!>!I\"C+K'F$<(;#6\u{11}\u{17}4 L\"A!D!B!F&G\">!z!A\"C%L#4#3!v!:!B%5\"3$|!tG6$*<\":;w$GO\u{3}\
        !'y\u{1e}5!7u)y2#L!K!@!A!D!F\"E!J%?#L\"@\"E$O#L\"1!2&v$M{\u{16}0\"I\"K!A#t!C!N!E$I\"C#K$@%w\"H%G\"H!u~n' K'D#A*\
        A(L!v*|\u{5}6\"9x,vF\u{c}! D\u{14}\u{18}'#F$?'A#B(9&<,J\u{a}j!GtA6\" EFvh\u{d}$1s(v#@/=v\u{16}! y\u{1e}x\"%H:AT\
        \u{1}!9v\u{9},!@x4p.\"L\"v!G!F\"N&C#v'K$I!O\":&<\"A#LmX!&{\u{12}\u{d}!!:|\u{9}& A%y\"B-E'A!AP\u{12}! {Hb!JtOC!!\
        xlB&4?'C!G!z*F$wCc!9tYe!<v]2!9s4\u{6}# ?)@&B\u{10}\u{16}!<y\"Y#*E-w4EbD2 D$:\"B\"G!=!A!@!@\";&;\"<\"I#@!v!D#u'q\
        $@LS-\"C\"D\"E\"G$4!:!}!F#G\"M#;+v%F\u{1e}\u{19}!9zV<-$L#O\"L!K#K&w!M!K&N'B\"K!>%J\u{12}q!JuV-& t%<\">#;\"=/7\"\
        L\" D;\u{7f};2#4>3=#@\u{6}7!*y\u{f}\u{1a}!+y;\u{16}!JGp\u{12}%$;4:!v)y(7HG\"4<)9%C!J|vl!$yn\u{1c}! E?r!@u=n!)x9\
        A!JwC$9!I!H!B!>!F!=!M!;!6!F\"L!9!8!H$9\"A\"r!K#=!w!E!E!<&6%P\u{15}M' v\"@5v%@#@+<!:\u{11}\u{b}< F!A!I!7!<!F\"D!\
        C!@!G\"8!I!B!L\"B!=!A!N!u!{!p!n!N#L(K!I\"N$Gp\u{1e}!=M\u{5}}!#v`Q, H!<\"E!v!F&I&A'B!F$G!>);!?!9|0+$/u'x!@4>DJ!$\
        yXV!Gue#\" u=Fw:!)vhB+$H!@$E%E!H%E(J!Q!H)N#D\u{3}\u{6}# \u{7f}4E)>A\u{a}# H(z5D[0\" C*y1\u{7f}!>FS<!<H\u{1a}m!4\
        v9~!?wT\u{13}!(|\u{15}!* O(>\"E#7!9!<\"G(C%H)wBl!JyH\u{9}!EwH !9v|e)(=%<${!;'<$I!;!>,72\u{10}!GuQ.#-x\"F;B.I!<u\
        <.! wG2\" A=\u{0}h)!$}`D!K9\u{0}\u{7f}!=u4L\"<I+v\u{13}x!=vtp!<v\u{1f}9!=H\u{1}-! G5h!K@-a!J}TE!@z\u{16}r!?vO\u{e}\
        !Jv\u{1f}c!=DD.!.xe+!/vc\u{17}! E\u{10}?! xH,\" }=C\u{18}\u{13}!&~oL!Dviy!?|\u{1b}e! CY\u{8}!.\u{1}*@!!x\u{1d}a\
        &\"C5K&=\"x&E&J>\u{b}0\"L\"M\"M&M&J\"L\"0\"L!/#O$w%L!4!N#K!JUs!3zp%!<yL(!4|xa!(Dsq, M!B!C\"F$w!C$C!G!L#<4>!v|\u{7}\
        !Fz%M!,wU\u{17}!#wa\u{f}\"7v&D\u{1c}\\!J9\u{f}9! x}O!G==8!$v\u{9}J!$}X*! w@\u{19}!@u6\u{17}!=I\u{19}]!?yh\u{6}\"\
        %w/CO\u{15}! E\u{15}\u{f}!=A\u{3}%!<GZO!=u\u{7}\u{4}#8E$B+~\u{1c}b! w\u{12}\u{19}##y)=18\\.&$;.D%F%H!J!J5W,\"M\"\
        M\"M#O)K\"M$M!3,M\"O#?!3\u{3}$!Jxie\" K=C\u{1c}b!=vW}!Jx*\"!<vwg!4x2~5!2!r!>!7!L!:!8!6!8!E!2\"7!9#3!:\"B't!5!R!\
        7!~j8.!6!J\"F!F#v!B!F!=#E&K(B*5!F$Bb\u{13})$>#F\"}!8$=&<$B#H\"J\u{18}/!Jx\u{1a}`!D>\u{1c}\u{18}!={\u{1f}b! x\u{9}\
        p\"9;&?T_!Eyo\u{1e}!?w))\")A&CM\\! Hxs!%wu\u{f}!<yU\u{a}!KDII\" v#H\u{0}X&&A\"B,@$}&>,<ii\"Dy&=yz%4<(L#>(y$E\u{c}\
        i!KC=W!K:VY!=FZz8#H!J!P!E#R\"D!@!I!D!C!|#6!A!:\"0!A!Q\"q!B\"P!H%D!C\"G&A\"*E*zs\u{9}!=v\u{d}>!JwSb! MDU#6v1t$D.\
        3!,x=y!=w\u{2}5!5zJ/\" G<x_h!\"x\u{19}\u{15}\"+{2Iy{!=y/1\" z,F@q!Kx\\g!K@]b!7uLA\"G@#{%n!@u];! v\u{9}\u{11}\" \
        C?y$R!5y5]!*vGL\"(AC?pI!=uF.!<yLS!,u?#!=v836\"Q\"@!z!M#=\"B!E(E\"1!;!B!w\"H!t!K!G&>!D!(!H#I!G\u{a}[!J{\u{1c}$\"\
         t>Eg6\"<A\"y1n!)xBM!-y.\u{12}\"<w.=@\u{5}! H\u{14}%!0F1\u{9}!Gs[\u{9}. K!<#A#D!I#;#?$J%8\"4#y#I%4!4U!!JyLQ!KE2\
        \\' K4<%?$>\"A+@!>\u{f}^!.v\u{4}\u{2}! xAz!4z2\u{7}!Er1y!>xmU\".y<w\u{15}6!-|\u{4}a\" x7u}9<!O!M!G!H!K!O!H!@!N!\
        F!A!u\"H!H#J!M#3!M!I!C\"M\"U!K\"5$N!M!D$P`C!/zg,!G{Yv!/uNe!\"B>V!4AX7\"=u-C\u{7}<!*wJ}!KA\u{a}8%(z\"E\"F&B9vH\u{d}\
        \" F;~$;!<}Fq!3}hr!=GP3!JuFc\"4C6tSO!Ju#)$ G4w(u/?g2!3{c\u{9}$'x'~<B!<\u{12}(!G{FA/ E!}!D$w$N%;!8!}!>&;!6\"@\"H\
        !7(6BA!+vD\u{0}!-u/M\"'@-?\u{15}'\"4?3w3z! G\u{3}\u{13}!-xBH!'FxD&!9!B6:.@!J$u#\u{a}!BtP=%*J\"E/H)t'J;V\" H>wj$\
        !4u\u{18}y\" H>|$=\" t1I\u{13}J/ K$v#J!L!t!I!:!y(I$7$9!G!>!G,M.9!<u&%!)u5}/ v!w!F!D!F'?!H#H\"K!G&9!:#D!F\"K\u{9}\
        X!=v)]!JvO|!Kw\u{1a}\u{f}, x&G#J!H(K&>!=#C\"J!A+7!Eo^\"=A\"|?\u{1b}!5t\u{19}\u{10}!KCEr!9xdh\"4B!v\u{1a}f#$v8A.\
        :\u{2}H% G!@!B+D2yGY!Ju\u{f}[!<FNo!K@\u{16}~!=B\u{c}\u{3}!,z\u{c}\u{18}($D%?$x%:&<#w\"@'8Y%!<v`n.%J!G\"x!I\"L#D\
        #@#@#<%F#8%F&E!KKF!=y%\u{16}!!x$\u{6}\" >\"\u{4}\u{17}%\"<G+u\u{a}\u{1b}!=w%2!4}t[#4J(L+z4~#<D+@#y${;!Q!N!R!N\"\
        R\"K!P\"I!N!Q!N!L!J!L\"N!Q!P!S!S!Q\"J\"R#T!N!K$P$I(}\"!u;u)_&\"z(?.u%I-8!;\u{1d}%!$zOr!Jy6\u{12}6 v$>!9\"8!y!6!\
        :!9!9\"7!9\">!z\"6$7$9!Q!9#?&7#3!4\u{6}V! y\u{0}\u{7}!7yYZ!#z\u{5};!<v~\u{1b}\" z\"F[l! EGy!9u>\u{e}!=vR'!Jz*C!\
        %{uJ\" K\"yv\u{0}!&~vg\" |=E\u{10}{!4}Pg!=u\u{1c}4!Fxuk!<y\u{15}C!!v\u{10}T!<vkP#$AFu!wzO- O\"M%K#J!D!v!I't\"L!\
        D%M\"@,I>m\" J\"{cc$!B1G\"=7HHz!=v!S! A>\u{15}!=uV\u{16}#*B3?\"t\u{1e})5!G\"G\"?!H!G!H\"L!v!A!v!?!F!?!=&u$J!J#F\
        %E!A\"I\u{15}\u{3}!Gx\u{9}=!2v@Y4#C!@\"J!C!z!C!<!?\"D!F!B!r$C$;#D!<\"G'A%7!I\u{6}\u{b}3\"O!J!;$J\"Q\"G&E!L#5!F!\
        L!I\"O!H!K!K'M%O!o\u{7f}.\" D.x\u{1f}z!<{}Z!K:qP'$E!w!?!J\"E&F,F<O# s??,=v#!<{M\u{d}5!?!J!D\"D!E#y#I#D&L!w!K!K#\
        K!A\"J!F&G!<!D\"x\"sSj!,x=\u{12}!%w\u{17}G! G^.!0w\u{a}p:!H!K!C!P!R!P!O!O#F!Q!K#J!P!C!F!L$M!I#I!N#I!J$C!G!P$q`#\
        \"2K-v\u{2}G$86%=+x#J\u{d}@) v'C#<#@/@!>*=#>!=.k!#x~\u{e}\" z=En#!Gwr\u{f}'&E,I)J!@!L'F#G6~!Kv3\u{10}! x\u{7f}\u{b}\
        %*G%w-H!K.F>4%+C!>\"?*7!9G\u{14}&$v$B\"A*='B\"DF7\" IG:&^!J{{`!K?w9!4}\u{15}\u{16}!4vu3$!C0A(>&Fm\u{e}!KJ&/! t\u{10}\
        \u{1f}&,B1G)>!A#C!C\u{11}\u{19}4 t$M\"D#N#M!F!?\"H!F#G#<!I!;\"O!H\"L!F(?#G!Hl\u{13}!=v\u{c}\u{f}\"GG#|G,!.wj\u{9}\
        \"GE#y*N!$w$G!4{\u{16}$*!A$F\"C!H%D!H\"?!C6=$8' (!8#B$;&8&J%z$O!<xf!9xP$!4u\u{19}E#-x\"F;B'm!9MA\u{c}!!yDI!KH@T\
        !9q~S1$M!L\"G#M!I!M#L#L%8!5!J#H!Q\"9&9\":$J9P!5v\u{1b}C!.x%U\" IK>Q`!,x\u{7}L!0x2\\\"4@+A\u{1}\u{1d}!9wZ{!4t\u{11}\
        \u{d}$ N*C%v-HW/!JzXx\"!tJC\u{3}1!Ku0\u{1c}7!I!H!x!B!@!H!@!z!8!A!L\"B!I#G!J%B\"4#D!R!I!C&4%H\u{1d}J! v\u{10}`!9\
        zh-\".A1;\u{a}\u{7f}\"3t7?.!! x\u{5}8+'G!C\"B!A!>(A(B(6!v\"H#L\u{17}q$$x3<\"L#>^Z!GwH#!&xYZ$\"<(x*8'CF\u{1c}#<A\
        (z&Aa:,,x\"L$I!=#6!L!L#C!O\"F)M#J\u{a}\u{f}!?tX\u{e}!9sRH!A{!H!=yzn6!N$O!J!I#N!M!F!A\"F!A!@!r\"O!J!?\"J%R!N!H!4\
        $E!BGc!KxKE)'G!D\"F!B)C(C)v\"H#MFO$ w4>!w59h5! IuE!$yq:!3x\u{12}k\" E'w\"\u{1c}! G;g#2>\"D(w\u{1e}:!#tY=!)z\u{5}\
        d!4E\u{f}G! s^U!2x,9$ C'?#w.C+!!4v\u{4}$!7x\u{8}D> s!y!u!P\"H!G!I!J\"D!B!B!M\"P!M!M!N!H!K!J!@!<!D!P\"D\"E!A\"0'\
        J#D!L3\u{1e}!Gy\u{10}n!(6\u{b}X!/x\u{0}C!=E)\u{9}!K:#Q!%w\"9\"/v-?\u{13}>* v#q$F!@\"E$@#H#@)M!H_(!;yqM!9u%Q!'xG\
        Y!Juw$!4xNt%$:-?#y3:#B&(\" J=xo\u{b}!Ju)w!J:ck\"9u2Iy\u{10}\"=G.B]x!Gw}\u{f}!<x\u{16}5!KF\u{2}8&&A\"B,@$}&>,<\u{17}\
        ;!(v\u{1a}+!!uU6\"*K3xlB!<u\u{6}\u{14}!7uN2)&F#C$>!v!B%x$8!6$I 6-#w#<!t#s\"=!=!9!:\"?#C%;#<!L\u{15}\u{15}!)y\u{7f}\
        i% D7x!{'D,>\u{16}\u{a}!Gx~\\!Jvs\u{d}!)xz\u{1d}# H,F1~}+/\"N!K)M!B#J!J!L#C!E#s!1\"s#M!1+w\u{2}~!4x<z!%x5*4 C%D\
        !D!D$8!L!x\"J#C$x\"B!I\"E!?!B!C!:%x#G$p\u{15}\u{11}& v3y!D(A.?!6`-!@z#(8!L!C\"r!F\"M!E!@\"F!@#N!H\"G\"u\"N!D!B#\
        I!P\"M!p%t#G#O!J\u{2}\u{b}!5y\u{14}j\")u+F\u{4}x!!y4Z!<u>{!Ey\\6! J#G!Eyy\u{3}!)xr\u{7f}2!9#G!{!C#>\"8!;\"A#C!K\
        \"E$6!3#u!O\"8%9&AG\u{7}\"*E'HA#!Gw\u{14}>2 B!A\"G!t\"s!B#@#5\"7\";!>'4#J\"7!7&B\"9$II`# C*w@@\u{11}\u{1f}#(90B\
        &?d0!5w8D!4{\u{e}\u{e}*!M&G\"I!K!G!>!F$G#u6L\u{d}\u{a}!KGRV!K@J\u{7}!4v1J!5v'6/ G!;\"D!v!J\"r$I&C&2\"F#O!L!=(1!\
        ;\u{e}<\"<A!<Ck! v0o* N\"v\"E'C$<\"E!B&?!=#@l #Ev%@!@6M!Ey(\u{4}!,x9T% I*D2A%{*7f\u{b}!Gu%8&#F.J\"4%I$I!FA\\!9>\
        k\u{e}; z!G\"}!B!=!D!J!=!:!;!7!?!/!9!5#O!D!,#3$u\"P!F!A%5\"<$r!F\u{e}\u{1}!$ApJ!Gtu0!Jw{x!Et\u{c}S#<u+D$?\u{1d}\
        \u{e}'(A!8&?%F$=$@!M]v\"'G(GKd+ t%D\"A!?%<%7\"?$:#@$},7R75 s\"L!G\"I!B!N\"F!N!@#K#H#N\"8#:#E\"G&7\"E!K#8!I\u{10}\
        \u{11}!.yl:\"4{-{\\2!?w%\u{2}!=>r:!*CNn\"<C#v\u{17}\u{1a}!,x\u{10}%/$t!E\">!>\">!w!A#9!F$u%6\";!@!;'>Ee!8uz\u{1c}\
        ($>\">$F%I,=!w!E!ET\u{b}!=tp:!+xeM(%8$H#;&D*<!K\"<%<\u{e}e!=u({!KvV\u{16}# F(x&B\u{1c}\u{1b}\"(A\"H{\u{17}!={%4\
        !)u\u{1c}[!4vXc!Jw7>( N\"E,H!I#I4<!4#C \u{1b}! x\u{1e} !,y\u{17}h\" EBw\u{1a}@!&wr^!9w\u{11}R!Bu{D!9xJ\u{11}6\"\
        P\"O!F#J\"L!@!D$H!G!K!K\">#H!N\"G\"R!A!s%I!F\"w#N'\u{16}#!<;@%{<x!FvU\u{12}!'Ad1!KE\u{5}1!<y\u{1f}8\"':#\u{7f}W\
        n!5y*S# {(@,@pw!<vo7\"4@)ANP!EypD%*C!|#G68&>K1!={_4!2z\u{15}\u{1c}!7tJu#!x&G6C\u{14}5!Jv(\u{16}\"4v7B=\u{5}\" ~\
        JA\u{c}u!3{S7!4u\u{1b}\u{14}!/zU\u{d}) K!?!\u{0}#=$=#:\"=!<.F=\u{1b}!Juz0C \u{7f}!4!M!{!>!5!>!8!C!>!\u{0}!/!I!2\
        !:!2!9!5\"1!A!1!C!+!>!<#@\"<!,\"5#0!7!>!0#1!&j{!Ju=~!!x<3\" w8w#i#2z'@1?~U$'K\"J2I/E\u{6}t!@u-\u{1}! z%\u{1}!:w\
        u\u{16})%|!<!E!B#?#C!B%A(C\u{16}6!Ju7z) L2N\"M#E\"B\"P$L(A#MuK\" }=CmD!4y&\u{0}! w99!2{1\u{9}# D.y6@kb!6x-H! GX\
        T#,v#H%Iu\u{0}!Ku6B!G{\u{e}\u{13}!)x;0% O2:\"I+I+E\u{5}E\" F2zK\u{1c}2#N!G!B\"L!H!w\"J!N\"B#H#J\"B#I\"P#M#L\"I!\
        L/r!Ew\u{1}a!<u\"L!+xT\u{1}&#C\"J&E,F'J-Gk\u{14}# G=I!v\u{0}k!3y\u{1c}w!)yUU\"Jx!D\u{11}Y!.y]Y!3wiW\"4F3IHZ4 v!\
        z#9!=\"B!<!;!>%=!>!7!;%=\"8\"=!F\"}!<(9#<~\u{17}! v(\u{2}8 J!F!H!B!G!F$J&O\"H\"8!Q!N!r\"t#E!P!N!G!G%t!@!4!B$O:C\
        !,x6&!J=DG!E{\u{f}N!5vZM!$y\u{c}|$ z'G$A)F])!Jv\u{19}G!;y\u{6}&!9u\u{19}:!$y?X!Gt:>!9uQD!5y\u{3}]7 J\"K!N!C!>\"\
        A!>!7!B\"7&:!L!D$M!K\"<\"L!9!t%I#E#u!q\u{8}6!Ey92* ~!v'=!<#?!F\";-?!9.=K5!7w(0!6v-B!4xh)( @/u%;!v&A!>\"<)B(\u{d}\
        % N)C0w#H.BJ]!&yc;.#A'K#G!I$G\"s%=\"P\"H!>!F(=#M!J\u{13}\u{1}\" u%M\u{1a}&!4x9u$ K3v)B*xT|!J{\u{f}@!(64w!Jt+n!=\
        ve\u{18}\"7y/{\u{17}c! A]N!=v. ( P!I'J&C$E-C(F#JKP!7vg_!=v\u{1c}4!>z'\"!4u(H& H/B*5!y06!7,\u{f}!Gws|!4xC0!*\u{7f}\
        \u{9}## v4A(>#2!-vQ(!=BnM!=w\u{17}\u{4}!=u8\u{7}!)|\u{b}\u{1d}!8z!\u{14}()K\"t\"I\"K\"F#H(F\"GA=( K(;,J(G)x!:!8\
        $2 }!?{,?# H,u1GC\u{18}\"7F(t\u{19}#! BH\u{1a}!<v\u{4}#!Jxy6!$y\u{d}^!<w 3!Gw\u{18}\u{10}!JAx]!\"y+w% N*B(y&:%A\
        O-!Kv/.,'>#v#B$A!v\"A':!y!9!>,;!I2>!JEVa\" s;B\u{1d}.!<Frz!=B8X%(u#B'E&M#F\u{d}\u{10}!*~\u{2}M.\"L!C#D\"F)D!L!N\
        $C$E\"S!@&u!1\"B5y! wjK(!F'H&B.K#?(D#H!HGi\"6I4v6\u{10}!=JS\u{1}!=Fn_!4w(\u{10}!2x|S*!\u{7f}&I'A!F%G#;$G\"J\"<+\
        3S\u{1c}/!7!B!H!E!M\"K!@!I\"C%>$D#J-I!E!u3G!8yu@!Jv\u{1f}P%4@%w#@!?.>\u{13}51 t\"K!@!=\"D%=#A!A#F$:!3!1!=%L!B&4\
        %z5q!G{ \u{2}!?x\u{3}\u{7}!@D)\u{d}!4z?Q!?tL2!=qGe\"*J*{\u{d}T!Jw}\u{8}3 p#K\"F!D!M!J\"I!G!I$F$C!C\"I$H!N!s\"y(\
        L$F.9!4|C\u{f}!<ul8!<u^:: r!>\"z!A!F!@!O!D!@!=!J!A!3!D!3!;\"t\">\"G!7$y!M#v&4\"J#s\u{4}?! E\u{d}e\" F:tsk!=v\u{14}\
        \"!=?\"o!&w\u{0}P!8ytA-\"L\"u!H!F\"K#B#D#w+I!P\":&<\"Ab9!/uP)$+?$C-@#8:\u{7f}!@vf,+ P#@&I%K!H!B\"G)L!H!H!Df\u{e}\
        !$yaD!Gz\u{9}a) x\"<%v%@&|)D!=!5.;\u{9}-!4z2\u{0})$D#H\"A!H$@!E-H\"w,=J\u{1c}# u*B:w\u{12}1# E9|2=$5!Jx.?!.xS6!\
        9ut\u{15}!<}E !+uW\u{d}!9xdF\" F?yi\u{f}\" J<C\u{6}~#<z.C!?~\u{16}!4v\u{9}\u{5}& D+x1C!@!D-:\u{16}\u{16}\"2x+D\u{8}\
        /!Fz&'!Gvuu\"2y\"?|[!G{\u{b}\u{4}!8s\u{1c})!?zU\u{7}!Gxj7#2y*~!;I9! |l\u{19}#5u'C!B\u{3}`!,wF\u{1e}\"J:!7_V!=vy\
        G# vJ<!6J]!=@eu!4x#x!,uX+!#xp~!$yq\u{15}$ N\"H2L(NP\u{1d}#<B+s$;SB!=vXR! y!\u{1d}% K/7.L\"q+9s>!K|\u{1a}r# >$y7\
        wU-\"*J*x\u{2}C!2vi~!4vn++\"z\"=#G%>&D%:\"v$L!;&='3[w\" t\"ErO$$B)z'E#IAX'$<.E%G\"J#I!L!K0 #*D$w<@1C!&ww\u{18}!\
         x4V!-v\"8!=y1&!=vH;!JyA\u{7f}!Jx\u{5}[# G2{+COy\";t\"Eo}!Jvr+!8>J`6 F!K!N!F#K$R!L!F\"L!M#A!5!L$v!3$K\"C!s$v!F!\
        O!sxl!4x\u{15}j\"4;\"xJ\u{1d}!?uB3!'y#2!J|-o%*I/;&w&@&EET\" G9z\\x!K9\u{2}h\" H4=)\u{1c}7\"K!J\"?\"I\"@!L!@!J!I\
        (D!8!N!z!M!-!O!L\"M\"F\"D!J\"R#?\u{1b}\u{6}! |&(#9t)t%CV>%)C$x'A\"x5H\u{b}:& E'E!z5D!x,@\u{1f}\u{2}\" u=E#g!Jy\u{1d}\
        +!JyBP!#sje!KG4\u{c}!4y$j! v*\u{19}#%H(F'v)\u{17}!<t;1!:t\u{0}\"!4yKD#!=0B!:3K!Ey\u{3}}!>y+Y!=v(l!JvSL!-yNQ!4wB\
        (!Ku4\u{b}!KC;1!Gu }.\"K'H\"4!@\";#<#I'I\"K!A!A%K!D%L%\u{0}'$9+?\"E(:#A(=#{:Q# I#z&DZx!=vo\u{11}!4>\u{f}\u{d}!K\
        D#%#$x\"\u{3}!y\u{c}f!3uwr#1s,I!;;O$.E-E/@!;@f!5zfq!2zN0%);#:\"@!:)y\"4#<E!s!K\u{d}B!D{%\u{10}!/ziH!GF\u{1c}?3 \
        L!C#I!K!I!L#N\"N#I$E!H!0#r%P!L!K%x!>&Op\u{11}!$y']!JwV;!;|\u{2}\u{18}$ \u{3}1?#A):>S\"6I4v\u{11}\u{12}\" I(>\u{7}\
        ~!JD+p$-D\"L%D69}H!Kv1k#=w*A#z/@!Fv7i!Kv\u{18}\u{0}!Jxq\u{5}!Kwk0!4t\u{10}T\" I=yzB!!x6\u{1e}*5z!v!B\"8$G!;&x!8\
        \"F$6\u{3}R#<z.?!A~v5 U!M\"P#N!P&?!M%E!I!H!?$,\"F\"E!Q!F!F\"H!Q\"u%o@\u{3}\"*E%wFK!>v\u{1e}S!Gt[\u{a}#(}5D.>Kf!\
         w \u{14}!=KV\u{9}$%C\"G#<3t\u{a}W! v$G!FvCj#7x/z!:r\u{1a}\"+{2I+k$,t1?->!?/\u{9}. x!<#A!F\"E!D\"@'F#;%8\"B\"P(\
        C&8s\u{12}&)G&?%B!E\"=!<!,.!J#E\"I!F\"F!L!G!B'G#3\"I$H(u\"A0[$ K'x5D!D\u{a}\"!9u*J\" y4F1\u{8},#J!E\"G'F\"I\"L!\
        J%H!B&?'B!E)d!7v\u{1a}\u{4}!FwM8! I]*!JvQ%!Gt\u{0}!!=u5[# @(}&<`R!4xx\u{6}\" H\"yx\u{f}!4u\u{16}T!KAf6% L5z\"G0\
        s$?\u{9}A!Jx^(!<}q]+!:&E\"A&E%C%6#I!|\"D%=#{^S!KE\u{e}\u{d}$ I#w,y-HK{=!P!N!C\"N!J!P!N$N!@!t!H!?!G!R!D!q\"P\"M\"\
        .!v!B\"G\"0!1#L!K!A${!pL.!=v\u{17}(!/vI<' p'F!E\"C%H-I.F^B#4@)B*G\\<! x$@% w\"G\">&w*=!\u{14}!(@\u{17}I4 T\"J!K\
        &K!M#C\"s\"F!H$:\"I$I!C!z&F!4!3!5#A!4yT#/H-J!LV%\"(J6A@M!$y*\u{13}#8=!@1w>\u{10}\"4:69f8!$xbn!-xut!=E;/\"8E%v\u{6}\
        e. P#H!F\"F)F\"I\"D!P#L!G&J&E!K!D>\u{19}# D.y6@Z\u{5}!>w\u{17}X!5x]1! xH6! ub:! ~tD!Jt^G%*9!9$@/<!t{U\" A=~/_!6\
        vqe%#H*I0H!=,=:\u{1a}#,G#E-J&|#,F2G!F>(! u\u{8}X!/w\u{5}\u{e}!8FbI!=G5K!2v,=\u{a}'    J  x  \u{e}  +! \u{c}! 1\"\
         r\" %# 3# <# b# i# \u{9}# &$ 8$ R$ W$ k$ %% 5% 5% @' L' ]' m' m' \u{1}' B( {( \u{0}( \u{17}( V) [) z) \u{a}) \"\
        * \"* k* v* \u{8}* \u{d}* \u{14}* \u{14}* <+ g+ r+ \u{8}+ \u{8}+ \u{8}+ f, )- 5- O- O- !. !. I. R. ^. k. 4/ H/ \
        O/ u/ \u{15}/ <0 K0 y0 ~0 \u{5}0 \u{17}0  1 @1 _1 \u{12}1 '2 L2 \u{5}2 '3 M3 Y3 e3 l3 \u{1a}3 84 H4 X4 x4 /5 L5\
         k5 R6 a6 \u{7f}6 \u{6}6 \u{b}6 \u{16}6 &7 &7 27 >7 L7 \u{4}7 \u{1b}7 g8 p8 \u{a}8 59 I9 N9 }9 \u{e}9 I: W: i: \
        \u{5}: \u{c}: \u{1a}: (; /; l; \u{4}; \u{18}; D< \u{0}< \u{e}< \u{1a}< 2= k= \u{b}= B> S> Z> \u{e}> \u{1e}> 7? \
        c? \u{1}? \u{b}? \u{14}? \u{1d}? .@ \u{b}@ 'A .A @A \u{19}A 'B 8B 8B XB bB gB \u{15}B \u{1c}B !C \u{3}C CD JD ^\
        D ^D &E 0E [E \u{1a}E \u{1a}E !F JF ]F gF xF \u{a}F \u{a}F \u{18}F QG iG yG \u{0}G \u{5}G \u{1c}G DH PH TI TI #\
        J <J JJ gJ \u{17}J BK TK dK \u{15}K \u{1a}K +L TL ~L \u{16}L \u{16}L ,M 6M IM xM \u{f}M lN \u{7f}N _P uP |P \u{17}\
        P VQ VQ VQ SR XR nR 2S 9S CS xS LT mT \u{11}T \u{11}T \u{11}T (U (U ;U DU TU \u{0}U QV oV \u{0}V \u{7}V 1W jW o\
        W \u{1}W $X )X WX zX  Y 5Y uY uY \u{1}Y \u{17}Y 7Z XZ lZ \u{7f}Z \u{6}Z C[ g[ #\\ K\\ x\\ \u{7f}\\ \u{f}\\ X] ]\
        ] j] \u{1}] \u{6}] \u{d}] \"^ ;^ G^ u^ \u{10}^ =_ K_ \u{18}_ C` H` b` |` \u{f}` \u{1c}` 7a 7a Va \u{1c}a /b 8b \
        Qb yb Kc Tc Tc [c \u{1}c \u{1}c \u{1b}c  d Rd \u{3}d .e Ee Ne Ze \u{a}e \u{1d}e \u{c}f $g Dg Rg tg \u{1c}g \\h \
        }h }h \u{17}h \u{17}h Ai Bj lj \u{3}j \u{1d}j \"k ,k :k ?k Lk mk %l 8l ]l ~l (m Im dm dm vm \u{9}m }n \u{14}n '\
        o <o Wo \u{7f}o \u{9}o \u{10}o \u{15}o !p @p hp mp yp \u{d}p %q :q Qq gq gq qq #r <r <r <r Cr ar ar {r \u{2}r \u{10}\
        r Zs ~s bt vt 5u 5u Au Au Nu Nu Yu \u{11}u \u{1b}u ?v Uv _v |v \u{9}v  x Ty Yy xy \u{c}y \u{13}y -z Bz Xz -{ W{\
         \u{1}{ \u{16}{ ?| Q| o| \u{d}| c} l} u} (~ 2~ \u{1}\u{7f} !\u{0} +\u{0} u\u{0} \u{2}\u{0}  \u{1} .\u{1} @\u{1}\
         o\u{1} &\u{2} <\u{2} X\u{2} p\u{2} 9\u{3} I\u{3} %\u{4} 6\u{4} E\u{4} u\u{4} \u{7}\u{4} \u{1b}\u{4} P\u{5} }\u{5}\
         \u{14}\u{5} %\u{6} 0\u{6} S\u{6} f\u{6} m\u{6} \u{8}\u{6} \u{8}\u{6} \u{16}\u{6} 3\u{7} H\u{7} t\u{7} \u{6}\u{7}\
         9\u{8} V\u{8} [\u{8} I\u{9} R\u{9} W\u{9} W\u{9} r\u{9} w\u{9} /\u{a} e\u{a} q\u{a} ~\u{a} \u{11}\u{a} )\u{b} \
        D\u{b} Y\u{b} Y\u{b} 1\u{c} ;\u{c} [\u{c} d\u{c} u\u{c} \u{9}\u{c} \u{19}\u{d} \u{1e}\u{d} )\u{e} <\u{e} J\u{e}\
         X\u{e} \u{e}\u{e} 4\u{f} 4\u{f} @\u{f} [\u{f} u\u{f} |\u{f} |\u{f} \u{f}\u{f} \u{1a}\u{f} !\u{10} D\u{10} \u{1f}\
        \u{10} -\u{11} B\u{11} G\u{11} U\u{11} \\\u{11} \\\u{11} c\u{11} ~\u{11} \u{1f}\u{11} D\u{12} N\u{12} \u{8}\u{12}\
         \u{19}\u{12} '\u{13} [\u{13} [\u{13} q\u{13} q\u{13} /\u{14} S\u{14} $\u{15} $\u{15} F\u{15} O\u{15} X\u{15} \u{1}\
        \u{15} \u{1a}\u{15} !\u{16} 4\u{16} S\u{16} X\u{16} |\u{16} \u{10}\u{16} &\u{17} H\u{17} m\u{17} \u{1a}\u{17} D\
        \u{18} q\u{18} \u{1}\u{18} 1\u{19} :\u{19} D\u{19} K\u{19} s\u{19} 6\u{1b} A\u{1b} W\u{1b} e\u{1b} I\u{1c} V\u{1c}\
         [\u{1c} \u{6}\u{1c} \u{12}\u{1c} +\u{1d} 0\u{1d} K\u{1d} ^\u{1d} l\u{1d} x\u{1d} \u{f}\u{1d} \u{16}\u{1d} H\u{1e}\
         V\u{1e} z\u{1e} \u{e}\u{1e} 3\u{1f} J\u{1f} \u{19}\u{1f}   !9 !9 !N !N !p !w !1!!W!!n!!\u{b}!!3\"!S\"!X\"!a\"!\
        x#!x#!\u{8}#!9$!E$!\u{0}$!I%!Z%!}%!\u{12}%! &! '!<'!z'!\u{8}'!.(!@(!E(!Q(!e(!q(!\u{7}(!.)!.)!e)!\u{2})!\u{2})!*\
        *!?*!Z*!\u{0}*!\u{f}*! +! +!>+!E+!\u{1}+!\u{13}+!5,!\u{10},!\u{10},!\u{10},!*-!\u{8}-!\u{1a}-!G.![.!k.!\u{1e}.!\
        @/!n/!|/!\u{1d}/!60!q0!x0!91!M1!p1!u1!\u{1b}1!52!U2!\u{1c}2!23!C3!T3!v3!\u{10}3!)4!J4!J4!O4!v4!\u{7}4!\u{1c}4!,\
        5!D6!T6!T6!\u{8}6!57!I7!%8!.8!Q8!\\8!\u{5}8!\u{13}8!e9!|9!\u{9}9!\u{1b}9!\u{1b}9! :!::!d:!!;!%<!/<!P<!\u{6}<!\u{b}\
        <!\u{12}<!\u{1c}<!\u{1c}<!B=!I=!V=!]=!r=!r=!\u{b}=!\u{1f}=!)>!9>!o>!t>!{>!\u{14}>!C?!Y?!\u{7}@!\u{c}@!<A!OA!oA!\
        tA!\u{6}A!\u{1f}A!kB!\u{4}B!\u{4}B!\u{4}B!*C!4C!9C!9C!EC!^C!eC!\u{1e}C!\u{1e}C!=D!mD!\u{d}D!<E!AE!\u{2}E!\u{18}\
        E!\u{1d}E!\u{1d}E!CF!SF!wF!\u{1b}F!'G!DG!DG!aG!oG!\u{4}G!=H!HH!sH!\u{d}H!.I!3I!8I!AI!\u{1f}J!HK!QK!cK!\u{1a}K!\u{1f}\
        K!3L!<L!<L!AL!xL!\u{4}L! M!*M!FM!VM!\u{12}M!#N!/N!LN!]N!vN!\u{7}N!`O!}O!\u{14}O!:P!KP!gP!qP!\u{2}P!'Q!NQ!UQ!ZQ!\
        ZQ!\u{13}Q!<R!fR!fR!}R! S!NS!fS!\u{16}S!YT!dT!iT!\u{0}T!&U!&U!CU!NU!SU!aU!vU!\u{1d}U!)V!'W!1W!\u{c}W!\u{1a}W!$X\
        !$X!^X!\u{17}X!LY!yY!\u{9}Y!\u{13}Y!FZ!\u{1d}Z!&[!5[!5[!A[!!\\!(\\!(\\!\\\\!\\\\!x\\!\u{18}\\!2]!\u{12}]!%^!1^!\
        N^!}^!<_!P_!y_!\u{12}_!\u{12}_!#`!I`!I`!c`!%b!Cb!Cb!Hb!Hb!yb! c!=c!Rc!hc!mc!}c!\u{10}c!0d!Rd!`d!rd!]f!sf!\u{c}f\
        !8g!dg!\u{13}g!Jh!Jh!]h!fh!}h!\u{7}h!:i!Li!Li!\u{16}i!\u{1f}i!\u{1f}i!5j!<j!Jj!cj!hj!uj!4l!4l!Cl!]l!$m!$m!$m!Fm\
        !Km!rm!\u{16}m!)n!\u{e}n!!o!+o!To!io!io!\u{8}o!\u{f}o!\u{1b}o!$p!2p!ap!vp!\u{7f}p!\u{8}p!Hq!Mq!gq!}q!\u{18}q!$r\
        !Gr!ar!ar!\u{6}r!\u{d}r!$s!Fs!fs!ps!>t!Ct!St!gt!~t!\u{16}t!&v!Dv!Kv!jv!tv!tv!\u{c}v!.w!Vw!uw!\u{5}w!4x!Jx!tx!\u{8}\
        x!vy!\u{1b}y!Oz!S{!p{!\u{0}{!\u{7}{!\u{1b}{!Y|!o|!t|!\u{7}|!\u{c}|! }!*}!1}!B}!b}!\u{9}}!\u{1b}}!Z~!t~!\u{13}~!\
        #\u{7f}!4\u{7f}!~\u{7f}!\u{5}\u{7f}!\u{f}\u{7f}!\u{1f}\u{7f}!4\u{0}!9\u{0}!R\u{0}!R\u{0}!h\u{0}!v\u{0}!)\u{1}!I\
        \u{1}!I\u{1}!z\u{1}!2\u{2}!J\u{2}!\u{12}\u{2}!\u{1d}\u{2}!\u{1d}\u{2}!6\u{3}!6\u{3}!B\u{3}!R\u{3}!b\u{3}!n\u{3}\
        !\u{6}\u{3}!\u{16}\u{3}!3\u{4}!N\u{4}!N\u{4}!d\u{4}!k\u{4}!p\u{4}!\u{c}\u{4}!\u{1e}\u{4}!f\u{5}!\u{15}\u{5}!0\u{6}\
        !I\u{6}!d\u{6}!\u{5}\u{6}!\u{5}\u{6}!\u{a}\u{6}!q\u{7}!\u{b}\u{7}!d\u{8}!y\u{8}!\u{9}\u{8}!\u{15}\u{8}!(\u{9}!q\
        \u{9}!!\u{a}!&\u{a}!b\u{a}!b\u{a}!x\u{a}!\u{7f}\u{a}!\u{e}\u{a}!q\u{b}!\u{b}\u{c}!m\u{d}!\u{5}\u{d}!7\u{e}!J\u{e}\
        !Q\u{e}!g\u{e}!y\u{e}!\u{19}\u{e}!)\u{f}!)\u{f}!8\u{f}!\u{1d}\u{f}!\u{10}\u{10}!\u{10}\u{10}!\u{17}\u{10}!\u{1e}\
        \u{10}!\u{17}\u{11}!F\u{12}!T\u{12}!T\u{12}!u\u{12}!\u{a}\u{12}!S\u{13}!\u{13}\u{13}!\u{1f}\u{13}!X\u{14}!X\u{14}\
        !\u{4}\u{14}!\u{b}\u{14}!\u{10}\u{14}!\u{10}\u{14}!&\u{15}!o\u{15}!{\u{15}!\u{1a}\u{15}!X\u{16}!m\u{16}!\u{11}\u{16}\
        !\u{11}\u{16}!/\u{17}!C\u{17}!l\u{17}!q\u{17}!!\u{18}!4\u{18}!i\u{18}!\u{1e}\u{18}!A\u{19}!F\u{19}!\u{3}\u{19}!\
        \u{8}\u{19}!X\u{1a}!t\u{1a}!\u{b}\u{1a}!\u{1a}\u{1a}!.\u{1b}!b\u{1b}!8\u{1d}!F\u{1d}!z\u{1d}!\u{15}\u{1d}!C\u{1e}\
        !C\u{1e}!C\u{1e}!_\u{1e}!\u{10}\u{1e}!\u{17}\u{1e}!\u{1e}\u{1e}!P\u{1f}!\u{5}\u{1f}!5 \"] \"\u{0} \"-!\"\\!\"u!\
        \"~!\"0\"\"&#\"2#\"7#\"L#\"n#\"\u{1}#\"\u{d}#\"\u{d}#\"\u{17}#\"!$\"!$\"\u{4}$\"\u{e}$\"\u{15}$\"&%\"M%\"n%\"\u{1d}\
        %\"4&\"@&\"E&\"f&\"o&\"\u{d}&\" '\"u'\"\u{8}'\"\u{1b}'\"\u{17})\"!*\">*\"Z*\"g*\"\"+\"@+\"R+\"R+\"s+\"\u{8}+\"\u{1f}\
        +\"O,\"h,\"},\"\u{f},\"\"-\"=-\"Z-\"s-\"N.\"j.\"#/\"(/\"N/\"_/\"k/\"v/\"}/\"\u{6}/\"\u{6}/\"|0\"\u{11}0\"\u{16}\
        0\"<1\"~1\"62\"Y2\"\u{b}2\"\u{b}2\"\u{b}2\")3\"j3\"\u{d}3\"K4\"P4\"c4\"x4\"\u{f}4\"+5\"@5\"w5\"'6\"H6\"]6\"17\"\
        =7\"I7\"*8\"88\"88\"T8\"f8\"f8\"k8\":9\"K9\"\u{8}9\"\u{13}9\".:\".:\"T:\"t:\"\u{c}:\"\u{11}:\"$;\"8;\"I;\"`;\"~\
        ;\"&<\"y<\"\u{1f}<\"7=\"H=\"O=\"\u{a}=\"'>\"D>\"I>\"\u{9}?\"\u{e}?\"8@\"QA\"QA\"aA\"xA\"\u{d}A\"$B\"gB\"gB\"\u{6}\
        B\"%C\"1C\"EC\"OC\"{C\"+D\"0D\"CD\"JD\"cD\"lD\"xD\"9E\"pE\"\u{1b}E\"\"F\"\"F\"\"F\"IF\"qF\"qF\"\u{10}F\"\u{1a}F\
        \"\u{1a}F\"nG\"-H\"7H\"VH\"lH\"|H\"\u{17}H\"#I\"LI\"UI\"|I\"\u{e}I\"\u{e}I\"\u{1c}I\"!J\"!J\"IJ\"dJ\"mJ\"rJ\"\u{10}\
        J\":K\"DK\"IK\"UK\"$M\"7M\"EM\"\u{10}M\"!N\"wN\"|N\"\u{13}N\"\u{1f}N\"qO\"xO\"\u{b}O\"2P\"[P\"tP\"(Q\"wQ\"\u{8}\
        Q\"/R\"4R\"IR\"[R\"iR\"\u{11}R\"\u{1b}R\"}S\">T\"\u{2}T\"\u{e}T\"BU\"XU\"}U\"\u{4}U\"(V\"=V\"\u{18}V\" X\"<X\"<\
        X\"AX\"\u{16}X\">Y\"GY\"NY\"ZY\"oY\"\u{11}Y\"&Z\",[\",[\"<[\"H[\"U[\"\\[\"\u{11}[\">\\\"I\\\"\u{10}\\\"F]\"s]\"\
        |]\"\u{8}]\"2^\"2^\"D^\"\\^\"o^\"E_\"J_\"o_\"o_\"\u{10}_\"\u{15}_\"A`\"h`\"\u{17}`\"#a\"<a\"<a\"Ta\"\u{11}a\"!b\
        \"&b\":b\"Ob\"ob\"\u{d}b\"\u{16}b\" c\"@c\"Vc\"=e\"Xe\"]e\"hf\"Ug\"eg\"\u{b}g\"*h\"<h\"Jh\"ch\"\u{3}h\"\u{a}h\"\
        \u{0}i\"\u{0}i\"3j\"\\j\"\"k\"Ck\"Rk\"[k\"yk\"yk\"\u{5}k\"3l\"Ll\"jl\"(m\":m\"Rm\"\u{5}m\"\u{e}m\"=n\"Fn\"yn\"\u{b}\
        n\"\u{b}n\"\u{1e}n\"\u{17}o\")p\"]p\"bp\"up\"\u{9}q\".s\"7s\"\\s\"os\" t\"0t\"9t\"Wt\"^t\"ht\"\u{9}t\"\u{15}t\"\
        +u\"4u\"=u\"Fu\"\u{4}u\"\"v\"8v\"=v\"Rv\"Rv\"\u{5}v\"7w\"|w\"|w\"bx\"\u{6}x\")y\")y\"Cy\"+z\"ez\"sz\"\u{a}z\"\u{15}\
        z\"@{\"K{\"c{\"c{\"\u{13}{\"D|\"I|\"g|\"\u{11}|\"\u{16}|\"\u{1b}|\"e}\"y}\"\u{3}}\"6~\"A~\"A~\"d~\"u~\"9\u{7f}\"\
        4\u{0}\"p\u{0}\"p\u{0}\"P\u{1}\"g\u{1}\"\u{2}\u{1}\"\u{10}\u{1}\"4\u{2}\";\u{2}\"Q\u{2}\"h\u{2}\"`\u{3}\"0\u{4}\
        \"c\u{4}\"z\u{4}\"z\u{4}\"\u{14}\u{4}\"\u{19}\u{4}\"d\u{5}\"\u{3}\u{5}\"\u{f}\u{5}\";\u{6}\"i\u{6}\"p\u{6}\"p\u{6}\
        \"p\u{6}\"(\u{7}\"T\u{7}\"s\u{7}\"\u{1}\u{7}\"\u{8}\u{7}\"@\u{8}\"+\u{a}\"B\u{a}\"I\u{a}\"e\u{a}\"e\u{a}\"\u{6}\
        \u{a}\"\u{1b}\u{a}\"6\u{b}\"q\u{b}\"\u{c}\u{b}\"\u{15}\u{b}\"%\u{c}\":\u{c}\"C\u{c}\"n\u{c}\"z\u{c}\"\u{11}\u{c}\
        \"X\u{d}\"b\u{d}\"\u{9}\u{d}\"@\u{e}\"G\u{e}\"V\u{e}\"h\u{e}\"o\u{e}\"o\u{e}\"\u{4}\u{e}\")\u{f}\"H\u{f}\"g\u{f}\
        \"\u{0}\u{f}\"\u{1a}\u{f}\"\u{1a}\u{f}\"\u{1f}\u{f}\"9\u{10}\"E\u{10}\"Q\u{10}\"q\u{10}\"z\u{10}\"\u{11}\u{10}\"\
        \u{1b}\u{10}\"(\u{11}\"1\u{11}\"\u{5}\u{11}\"(\u{12}\"h\u{12}\"q\u{12}\"\u{16}\u{12}\"&\u{13}\"&\u{13}\"O\u{13}\
        \"\u{15}\u{13}\"\u{1f}\u{13}\"&\u{14}\"N\u{14}\"S\u{14}\"]\u{14}\"g\u{14}\"w\u{14}\"\u{6}\u{14}\">\u{15}\">\u{15}\
        \"C\u{15}\"C\u{15}\"T\u{15}\"T\u{15}\"{\u{15}\"\u{1f}\u{15}\"2\u{16}\"V\u{16}\"h\u{16}\"|\u{16}\"|\u{16}\"|\u{16}\
        \"\u{e}\u{16}\"!\u{17}\"-\u{17}\"U\u{17}\"r\u{17}\"\u{4}\u{17}\"9\u{18}\"g\u{18}\"\u{f}\u{18}\"$\u{19}\")\u{19}\
        \"0\u{19}\"R\u{19}\"W\u{19}\"l\u{19}\"{\u{19}\"\u{4}\u{19}\"&\u{1a}\"&\u{1a}\"p\u{1a}\"(\u{1b}\"<\u{1b}\"<\u{1b}\
        \"b\u{1b}\"\u{1b}\u{1b}\"7\u{1c}\"v\u{1c}\"1\u{1d}\"\\\u{1d}\"y\u{1d}\"\u{19}\u{1d}\"-\u{1e}\"9\u{1e}\"X\u{1e}\"\
        ]\u{1e}\"{\u{1e}\"\u{8}\u{1e}\"\u{d}\u{1e}\"%\u{1f}\"Q\u{1f}\"[\u{1f}\"h\u{1f}\"q\u{1f}\"\u{8}\u{1f}\"+ #9 #<!#\
        Q!#X!#\u{3}!#\u{13}##\u{1a}##i$#i$#y$#y$#\u{0}$#\u{b}$#\u{1a}$#o%#%&#4&#4&#C&#U&#z&#\u{1a}&#='#m'#|'#{(#\u{1b}(\
        #8)#t*#\u{1c}*#1+#1+#1+#D+#O+#e+#\u{1}+#\u{14}+#*,#5,#C,#W,#g,#},#3-#8-#Y-#g-#s-#%.#M.#k.#\u{c}.#\u{c}.#\u{c}.#\
        \u{11}.#3/#3/#</#n/#w/#\u{11}/#\u{16}/#>0#O0#X0#f0#\u{9}0#\u{10}0#,1#F1#n1#|1#\u{12}1#62#Q2#/3#\\3#\u{1}3#\u{17}\
        3#\u{17}3#@4#c4#@5#N5#\u{0}5#\u{1b}5#W6#v6#v6#\u{4}6#\u{1a}6#<7#T7#f7#r7#~7#!8#i8#p8#\u{3}8#\u{3}8#49#K9#K9#K9#\
        d9#\u{13}9#\u{1f}9#2:#<:#{:#\u{e}:#&;#A;#h;#\u{a};#U<#i<#\u{4}<#\u{14}<#5=#y=#\u{18}=#X>#~>#\u{5}>#\u{3}?#\u{d}\
        ?#\u{1f}?#U@#U@#s@#dA#\u{7f}A#\u{15}A#\u{1f}A#)B#.B#5B#AB#jB#\u{2}B#\u{14}B#\u{1b}B#,C#NC#SC#\u{1a}C#1D#6D#cD#\u{17}\
        D#\u{1c}D#.E#AE#AE#qE#\u{14}E# F# F#MF#\u{8}F#!G#&G#4G#9G#bG#\u{4}G#\u{d}G#\u{d}G#\u{1f}G#(H#1H#BH#\u{7}H#3I#sI\
        #RJ#\u{7f}J#\u{d}J#\u{1b}J#'K#8K#?K#bK#iK#wK#\u{8}K#\u{1f}K#\u{1f}K#$L#PL#PL#{L#{L#\u{7}L#qM#\u{1d}M#kN#*P#CP#b\
        P#uP#NQ#kQ#|Q#.R#NR#'S#'S#'S#;S#@S#LS#QS#\u{e}S#zT#\u{c}T##U#5U#5U#:U#jU#\u{1e}U#\u{1e}U##V#EV#NV#~V#\u{b}V#UW#\
        qW#)X#4X#SX#\\X#\u{10}X#\u{1f}X#6Y#|Y#\u{18}Y#\u{18}Y#!Z#4Z#?Z#?Z#QZ#[Z#qZ#8[#V[#n[#\u{15}[#'\\#5\\#Y\\#|\\#\u{1c}\
        \\#\u{1c}\\##]#(]#7]#L]#\u{16}]#\u{1d}]#\u{1d}]#6^#\\^#l^#|^#\u{d}^#\u{12}^#!_#R_#R_#l_#|_#|_#\u{c}_#\"`#'`#f`#\
        \u{0}`#\u{b}`#\u{19}`#7a#<a#ua#\u{16}a#Yc#lc#\u{6}c#\u{16}c#*d#Gd#sd#xd#ke#ke#ke#we#@f#kf#kf#yf#\u{c}f#\u{18}f#\
        @g#Gg#Yg#^g#tg#tg#\u{9}g#$h#Ph#uh#\u{e}h#ti#\u{0}i#\u{15}i#4j#Mj#\u{18}j#1k#Wk#rk#@l#Tl#ql#\u{b}l#\u{c}m#Wn#5o#\
        Do#ao#\u{0}o#%p#5p#dp#op#\u{f}p# q# q#4q#Fq#_q#_q#sq#\u{19}q#`r#er#\u{2}r#Cs#Hs#\u{e}t#\u{e}t#Lu#_u#du#yu#\u{1a}\
        u#Lv#dv#iv#iv#lw#\u{5}w#\u{19}w##x#1x#_x#ix#\u{10}x#+y#9y#Xy#~y#\u{c}y#\u{18}y#5z#>z#U{#x{#}{#-}#8}#B}#r}#\u{1}\
        }#\u{16}}#\"~#m~#}~#}~#\u{b}~#\u{12}~#;\u{7f}#K\u{7f}#P\u{7f}#P\u{0}#{\u{0}#\u{6}\u{0}#\u{6}\u{0}#\u{6}\u{0}#3\u{1}\
        #3\u{1}#3\u{1}#A\u{1}#C\u{2}#C\u{2}#J\u{2}#`\u{2}#%\u{3}#5\u{3}#L\u{3}#j\u{3}#~\u{3}#c\u{5}#\u{1}\u{5}#0\u{6}#E\
        \u{6}#O\u{6}#*\u{7}#~\u{7}#.\u{8}#:\u{8}#h\u{a}#\u{10}\u{a}#G\u{b}#\\\u{d}#o\u{d}#o\u{d}#D\u{e}#Y\u{e}#e\u{e}#|\
        \u{e}# \u{f}#j\u{f}#D\u{10}#P\u{10}#U\u{10}#\u{11}\u{10}#%\u{11}#>\u{11}#U\u{11}#U\u{11}#^\u{11}#m\u{11}#(\u{12}\
        ##\u{13}#<\u{13}#e\u{13}#\u{0}\u{13}#\u{5}\u{13}#\u{5}\u{13}##\u{14}#@\u{14}#\\\u{14}#\\\u{14}#c\u{14}#\u{7}\u{14}\
        #\u{1e}\u{14}#^\u{15}#m\u{15}#x\u{15}#\u{7f}\u{15}#\u{7f}\u{15}#\u{8}\u{15}#\u{d}\u{15}#\u{12}\u{15}#$\u{16}#l\u{16}\
        #\u{3}\u{16}#E\u{17}#W\u{17}#t\u{17}#\u{1c}\u{17}#.\u{18}#U\u{18}#U\u{18}#U\u{18}#\u{4}\u{18}#1\u{19}#C\u{19}#H\
        \u{19}#M\u{19}#_\u{19}#\u{13}\u{19}#C\u{1a}#N\u{1a}#U\u{1a}#U\u{1a}#\u{b}\u{1a}# \u{1b}# \u{1b}#=\u{1b}#t\u{1b}\
        #1\u{1c}#:\u{1c}#\\\u{1c}#u\u{1c}#\u{b}\u{1c}#(\u{1d}#M\u{1d}#\u{3}\u{1d}#2\u{1e}#s\u{1e}#\u{d}\u{1e}#+\u{1f}#<\
        \u{1f}#z\u{1f}#@ $V $c $\u{e} $ !$*!$o!$o!${!$\u{19}!$n\"$\u{f}\"$1#$?#$\u{1d}$$/%$\\%$v%$R&$b&$w&$~&$\u{17}&$'\
        '$,'$r'$H($n($\u{1}($\u{6}($\u{17}($:)$F)$X)$f)$t)$t)$\u{d})$\u{d})$\u{16})$\"*$^*$n*$\u{7}*$?+$F+$P+$Y+$y+$~+$\
        \u{8}+$\u{17}+$!,$F,$s,$z,$\u{7f},$w-$<.$\u{1a}.$\u{3}/$\u{a}/$\u{1f}/$I0$N0$\u{15}0$91$P1$P1$l1$|1$\u{1e}1$#2$\
        :2$e2$\u{15}2$)3$03$N3$S3$p3${3$\u{4}3$(4$C4$V4$x4$\u{4}4$\u{b}4$+5$=5$G5$m6$\u{4}6$87$T7$T7$n7$\u{4}7$C8$H8$|8\
        $\u{3}8$\u{c}9$3:$_:$j:$\u{3}:$A;$n;$\u{b};$\u{19};$#<$5<$:<$C<$q<$\u{d}<$\u{d}<$\u{12}<$(=$\u{d}=$)>$5>$K>$e>$\
        \u{5}>$-?$-?$O?$x?$\u{6}?$K@$Z@$fB$\u{9}B$\u{1b}B$NC$aC$sC$\u{6}C$6D$6D$MD$hD$%E$=E$]E$]E$vE$\u{10}E$,F$FG$\u{8}\
        G$\u{12}G$\u{12}G$\u{19}G$AH$OH$YH$\u{d}H$\u{18}H$\u{12}I$9J$eJ$jJ$}J$\"K$\"K$=K$QK$iK$iK$\u{3}L$!M$!M$&M$YM$wM\
        $'P$.P$7P$VP$[P$\u{b}P$\u{14}P$\u{1b}P$9Q$CQ$VQ$oQ$!R$8R$=R$aR$mR$\u{1}R$\u{1}R$\u{11}R$(S$CS$CS$pS$\u{6}S$/T$V\
        T$vT$ U$>U$`U$oU$tU$NV$bV$wV$\u{15}V$-W$VW$]W$wW$RX$wX$\u{f}X$\"Y$\u{5}Y$\u{12}Y$\u{12}Y$\u{12}Y$\u{12}Y$\u{1f}\
        Y$9Z$9Z$LZ$yZ$$[$G[$b[$s[$\u{4}[$C\\$]\\$p\\$\u{1c}\\$%]$/]$;]$^]$e]$u]$\u{3}]$\u{11}]$]^$i^$n^$n^$}^$\u{11}^$&\
        _$E_$\\_$\u{18}_$\u{1f}_$I`$T`$t`$\u{1c}`$Ya$\u{13}a$\u{1f}a$eb$\u{7}b$\u{0}c$\u{0}c$\u{19}c$;d$;d$`d$\u{1c}d$/\
        e$;e$he$\u{6}e$\u{1e}e$.f$ff${f${f$\u{4}f$ig$Hh$Vh$bh$bh$rh$\u{7}h$@i$\u{2}i$\u{9}i$ j$3j$:j$wj$1k$Wk$ik$zk$\u{10}\
        k$\"l$'l$<l$\u{7}l$\u{14}l$\u{1e}l$#m$;m$Jm$im$nm$\u{19}m$\u{19}m$4n$4n$4n$9n$@n$Yn$ln$\u{1}n$\u{8}n$\u{1e}n$%o\
        $Fo$Mo$ko$\u{19}o$Kp$Kp$op$\u{2}p$!q$2q$Iq$Uq$nq$nq$sq$\u{10}q$Jr$4s$qs$\"t$?t$Ft$Tt$ht$mt$Cu$Uv$cv$\u{2}v$kw$\u{16}\
        w$;x$_x$\u{b}x$'y$>y$Jy$Oy$Oy$\u{2}y$\u{7}y$'z$Rz$zz$+{$?{$O{$O{$X{$o{$\u{a}{$F|$F|$P|$||$||$\u{e}|$\u{1a}|$)}$\
        V}$i}${~$L\u{7f}$v\u{7f}$\u{7f}\u{7f}$:\u{0}$\u{10}\u{0}$B\u{1}$N\u{1}$W\u{1}$a\u{1}$\u{5}\u{1}$\u{f}\u{1}$V\u{2}\
        $`\u{2}$`\u{2}${\u{2}$\u{5}\u{2}$\u{14}\u{2}$)\u{3}$T\u{3}$g\u{3}$\u{9}\u{3}$.\u{4}$E\u{4}$V\u{4}$-\u{5}$2\u{5}\
        $H\u{5}$T\u{5}$d\u{5}$m\u{5}$t\u{5}$2\u{6}$B\u{6}$W\u{6}$j\u{6}$$\u{7}$\u{19}\u{9}$1\u{a}$Y\u{a}$k\u{a}$u\u{a}$\
        \u{11}\u{a}$H\u{b}$ \u{c}$>\u{c}$d\u{c}$~\u{c}$6\u{d}$I\u{d}$b\u{d}$r\u{d}$y\u{d}$\u{a}\u{d}$A\u{e}$M\u{e}$c\u{e}\
        $\u{c}\u{e}$\u{1b}\u{e}$\u{1b}\u{e}$%\u{f}$*\u{f}$I\u{f}$S\u{f}$i\u{f}$\u{7}\u{f}$\u{7}\u{f}$|\u{10}$\u{6}\u{10}\
        $M\u{11}$Y\u{11}$\u{15}\u{12}$\u{1a}\u{12}$\u{1a}\u{12}$$\u{13}$)\u{13}$5\u{13}$5\u{13}$Z\u{13}$Z\u{13}$l\u{13}\
        $l\u{13}$]\u{14}$v\u{14}$\u{1e}\u{14}$R\u{15}$\u{1c}\u{15}$4\u{16}$;\u{16}$;\u{16}$;\u{16}$b\u{16}$\"\u{17}$9\u{17}\
        $I\u{17}$I\u{17}$Y\u{17}$\u{c}\u{17}$#\u{18}$\u{14}\u{18}$\u{1e}\u{18}$+\u{19}$9\u{19}$K\u{19}$\u{16}\u{19}$%\u{1a}\
        $t\u{1a}$\u{5}\u{1a}$\u{a}\u{1a}$!\u{1b}$R\u{1b}$k\u{1b}$\u{3}\u{1b}$\u{1e}\u{1b}$<\u{1c}$<\u{1c}$F\u{1c}$K\u{1c}\
        $&\u{1d}$6\u{1d}$I\u{1d}$S\u{1d}$v\u{1d}$}\u{1d}$=\u{1e}$Y\u{1e}$k\u{1e}$X\u{1f}$y\u{1f}$> %Y %x %\u{10} %\u{1c}\
         %c!%w!%\u{1c}!%D\"%_\"%~\"%$#%Q#%d#%p#%\u{17}#%z$%\u{7}$%\u{e}$%/%%]%%l%%z%%\u{11}%%-&%\u{0}&%\u{1f}&%&'%&'%-'\
        %J'%\u{0}'%\u{c}'%8(%](%g(%z(%\u{1}(%\u{15}(%:)%A)%n)%|)%\u{e})%\u{19})%-*%\u{0}*%\u{b}*%\u{10}*%\"+%C+%V+%\u{2}\
        +%7,%w,%\u{0},%\u{7},%#-%V-%_-%y-%\u{c}-%M.%p.%{.%{.%M/%r/%\u{c}/%.0%C0%L0%]1%\u{1a}1%F2%K2%u2%|2%\u{7}2%a3%f3%\
        ~3%.4%54%K4%}4%%5%U5% 6%16%G6%97%B7%T7%c7%\u{b}7%\"8%\"8%58%58%<8%g8%Q9%i9%i9%}9%\u{d}9%\u{17}9%?:%D:%k:%r:%w:%\
        8;%&<%&<%3<%c<%\u{0}<%\u{1a}<%s=%\u{d}=%\u{18}=%H>%f>%m>%r>%;?%O?%A@%Y@%y@%5A%QA%\u{7f}A%,B%eB%\u{a}B%\u{1b}B%F\
        C%!D%9D%>D%^D%\u{4}D%\u{1b}D% E%\u{9}E%\u{12}E%\u{19}E%\u{19}E%KF%\u{a}F%-G%@G%LG%LG%jG%\u{16}G%$H%>H%EH%LH%oH%\
        \u{7f}H%\u{e}H%'I%1I%=I%qI%*J%BJ%_J%\u{1d}J%9K%>K%LK%_K%\u{b}K%\u{1b}K%*L%GL%LL%aL%\u{8}L%\u{12}L%CM%NM%^M%1N%@\
        N%EN%\u{19}N%'O%'O%MO%ZO%qO%xO%xO%\u{4}O%\u{4}O%*P%6P%;P%LP%cP%cP%mP%,Q%,Q%3Q%3Q%_Q%yQ%\u{d}Q%$R%3R%?R%DR%AS%lS\
        %lS%-T%9T%>T%KT%VT%`T%`T%nT%sT%~T%~T%\u{16}T%\u{1b}T% U%cU%cU%~U%\u{3}U%\u{c}U%\u{16}U%,V%mV%8W%KW%$X%RX%RX%.[%\
        f[%\u{1f}[%\u{1f}[%a\\%l\\%1]%e]%\u{c}]%4^%~^%\u{12}^%%_%7_%<_%\u{12}_%-`%6`%6`%k`%t`%\u{d}`%&a%Pa%-b%Fb%}b%\u{10}\
        b%Rc%ad%\u{c}d%)e%>e%\u{a}e%/f%Xg%og%tg%tg%\u{c}g%9h%Qh%Bj%Bj%Oj%zj%]k%pk%\u{1}k%&l%=l%Sl%el%zm%\u{9}m%$n%Vn%bn\
        %bn%kn%}n%\u{13}n%=o%Fo%fo%zo%\u{8}o%\u{17}o%:p%\u{b}p%Xq%}q%*r%Jr%yr%\u{15}r%<s%[s%3t%Lt%Lt%Vt%ut%\u{7f}t%*u%*\
        u%6u%Au%mu%xu%\u{d}u%Wv%gv%mw%mw%\u{4}w%!x%Ux%Ux%ux%Ay%Qy%cy%xy%\u{1}y%$z%;z%Bz%Nz%ez%jz%yz%\u{f}z%P{%z{%\u{f}{\
        %&|%7|%G|%a|%w|%\u{11}|%\u{1c}|%*}%W}%t}%\u{1d}}%9~%b~%\u{2}~%e\u{7f}%\u{1}\u{7f}%\u{a}\u{7f}%\u{1e}\u{7f}%J\u{0}\
        %_\u{0}%%\u{1}%*\u{1}%F\u{1}%o\u{1}%\u{b}\u{1}%7\u{2}%\\\u{2}%\u{7f}\u{2}%\u{1f}\u{2}%3\u{3}%3\u{3}%:\u{3}%P\u{3}\
        %P\u{3}%\u{1d}\u{3}%*\u{4}%3\u{4}%I\u{4}%\u{12}\u{4}%\u{17}\u{4}%8\u{5}%W\u{5}%s\u{5}%x\u{5}%=\u{6}%V\u{6}%`\u{6}\
        %\u{4}\u{6}%\u{1d}\u{6}%\u{4}\u{7}%%\u{8}%?\u{8}%R\u{8}%c\u{8}%\u{b}\u{8}%^\u{9}%n\u{9}%\u{7}\u{9}%/\u{a}%`\u{a}\
        %`\u{a}%l\u{a}%\u{18}\u{a}%&\u{b}%7\u{b}%<\u{b}%o\u{b}%\u{d}\u{b}%i\u{c}%\u{3}\u{c}%[\u{d}%w\u{d}%@\u{e}%l\u{e}\
        %v\u{e}%{\u{e}%\u{17}\u{e}%-\u{f}%4\u{f}%|\u{f}%\u{e}\u{f}%\u{17}\u{f}%N\u{10}%N\u{10}%-\u{11}%-\u{11}%-\u{11}%\
        \u{8}\u{11}%\u{17}\u{11}%/\u{12}%;\u{12}%M\u{12}%`\u{12}%\u{1a}\u{12}%*\u{13}%8\u{13}%D\u{13}%o\u{13}%\u{1}\u{13}\
        %\"\u{14}%.\u{14}%3\u{14}%:\u{14}%I\u{14}%I\u{14}%P\u{14}%g\u{14}%g\u{14}%~\u{14}%\u{12}\u{14}%%\u{15}%;\u{15}%\
        V\u{15}%`\u{15}%\u{6}\u{15}%w\u{17}%w\u{17}%w\u{17}%~\u{17}%\u{11}\u{17}%\u{1f}\u{17}%4\u{18}%O\u{18}%k\u{18}%{\
        \u{18}%\u{17}\u{18}%e\u{19}%\u{2}\u{19}%;\u{1a}%H\u{1a}%t\u{1a}%y\u{1a}%;\u{1d}%I\u{1d}%\u{2}\u{1d}%<\u{1e}%A\u{1e}\
        %H\u{1e}%M\u{1e}%R\u{1e}%i\u{1e}%\u{0}\u{1e}%\u{c}\u{1e}%R\u{1f}%q\u{1f}%\u{2}\u{1f}%\u{10}\u{1f}%Q &V &[ &[ &v\
         &\u{10} &(!&(!&A!&S!& \"&B\"&B\"&G\"&P\"&y\"&\u{17}\"&\u{1c}\"&!#&*#&o#&\u{1a}#&D$&I$&t$&\"%&H%&r%&{%&\u{18}%&\
        \u{1d}%&\u{0}&&\u{5}&&\u{5}&&\u{11}&&B'&d'&\u{0}'&\u{b}'&E(&Y(&c(&p(&p(&')&I)&I)&b)&r)&\u{1})&)*&\u{5}*&\u{a}*&\
        P+&Z+&\u{17}+&<,&T,&T,&4.&9.&u/&|/&t0&{0&{0&\u{15}0&81&M1&R1&i1&{1&\u{5}1&\"2&E2&Y2&m2&r2&\u{12}2&\u{19}2&)3&[3\
        &g3&\u{1}3&\u{14}3&)4&h4&\u{1}4&!5&X5&\u{8}5&\u{16}5&F6&P6&U6&o6&\u{12}6&\u{1c}6&57&F7&F7&_7&i7&\u{13}7&18&E8&Z\
        8&q8&\u{8}8&29&29&R9&!:&6:&6:&J:&J:&u:&\u{9}:&\u{17}:&4;&E;&\u{b};&\u{14};&\"<&.<&C<&J<&m<&\u{1b}<& =&>=&G=&G=&\
        \u{0}=&\u{1f}=&(>&n>&}>&Z?&l?&\u{7f}?&\u{1b}?&F@&]@&\u{c}@&\u{1c}@&*A&8A&OA&cA&jA&\u{7}A&\u{1d}A&FB&OB&_B&fB&)C\
        &TC&pC&zC&\u{1}C&\u{f}C&0D&UD&cD&hD&\u{7}D&\u{16}D&7E&BE&cE&wE&~E&\u{7}E&\u{e}E&3F&KF&KF&fF&oF&\u{0}F&FG&xG&%H&\
        6H&;H&EI&\u{1}I&\u{12}I&UJ&ZJ&xJ&\u{15}J&\u{1a}J&PK&\u{1}K&.L&EL&`L&eL&eL&eL&qL&vL&\u{0}L&\u{0}L&\u{5}L&'M&aM&h\
        M&\u{1b}M&/N&=N&=N&hN&hN&\u{2}N&;O&JO&QO&nO&sO&|O&|O&\u{17}O&(P&(P&EP&jP&jP&.S&RS&kS&\u{3}S&\u{a}S&\u{1f}S&$T&;\
        T&ZT&oT&VU&nU&sU&\u{0}U&)V&KV&xV&vW&vW&!X&+X&2X&7X&VX&cX&DY&DY&KY&PY&`Y&kY&kY&{Y&\u{4}Y&BZ&GZ&jZ&\u{15}Z&H[&T[&\
        ][&l[&}[&}[&\u{16}[&=\\&^\\&j\\&\u{c}\\&\"]&e]&H^&[^& _&._&J_&S_&\u{c}_&J`&Z`&t`&\u{7}`&Da&ca&ja&va&3b&Vb&zc&\u{a}\
        c&\u{14}c&-d&Dd&\u{1e}d&*e&He&_e&ke&ke&\u{4}e&\u{e}e&\u{e}e&.f&Lf&jf&8g&Ag&Qg&Zg&Zg&\u{7}g&$h&)h&.h&{h&\u{6}h& \
        i&:i&Zi&oi&3j&Xj&kj&}j&\u{4}j&\u{1e}j&'k&\u{c}k&6l&\u{0}l&(m&5m&Qm&Qm&Qm&sm&\u{a}m&\u{a}m&\u{1a}m&Hn&^n&qn&{n&\u{11}\
        n&$o&:p&Cp&qp&xp&\u{c}p&6q&6q&6q&@q&{q&{q&Tt&mt&\u{8}t&\u{1c}t&0u&;u&Iu&Uu&eu&\u{b}u&$v&5v&]v&gv&uv&\u{1e}v&Rw&\
        Ww&\u{11}w&mx&mx&\u{10}x&$y&iy&>z&gz&xz&}z&\u{a}z&\u{1a}z&/{&E{&f{&y}&\u{8}}&\u{1b}}&$~&\\~&\\~&v~&\u{13}~&)\u{7f}\
        &E\u{7f}&`\u{7f}&\u{0}\u{7f}&\u{5}\u{7f}&/\u{0}&G\u{0}&i\u{0}&\u{3}\u{0}&!\u{1}&0\u{1}&>\u{1}&k\u{1}&k\u{1}&)\u{2}\
        &<\u{2}&[\u{2}&\u{15}\u{2}&q\u{3}&B\u{4}&v\u{4}&\u{12}\u{4}&N\u{5}&X\u{5}&\u{e}\u{5}&\u{11}\u{6}&F\u{8}&P\u{8}&\
        \u{1d}\u{8}&+\u{9}&\u{c}\u{9}&(\u{a}&F\u{a}&F\u{a}&f\u{a}&f\u{a}&\u{d}\u{a}&/\u{b}&K\u{b}&\u{13}\u{b}&\u{18}\u{b}\
        &d\u{c}&\u{1c}\u{c}&/\u{d}&7\u{e}&[\u{e}&s\u{e}&\u{5}\u{e}&\u{1d}\u{e}&\u{1d}\u{e}&`\u{f}&D\u{11}&m\u{11}&t\u{11}\
        &\u{4}\u{11}&\u{1d}\u{11}&4\u{13}&m\u{13}&r\u{13}&(\u{14}&(\u{14}&C\u{14}&O\u{14}&]\u{16}&k\u{16}&>\u{17}&V\u{17}\
        &k\u{17}&p\u{17}&\u{1c}\u{17}&h\u{18}&&\u{19}&+\u{19}&\u{1a}\u{1a}&g\u{1b}&p\u{1c}&.\u{1d}&O\u{1d}&r\u{1d}&r\u{1d}\
        &y\u{1d}&8\u{1e}&\u{6}\u{1e}&\u{d}\u{1f}&: 'x '\u{1b} '(!'9!'E!'h!'\u{d}!'C\"'O\"'O\"'}\"'\u{6}\"'\u{1e}\"',#'6\
        #'I#'n#'\u{0}#'($'($'-$'B$'U$'C%'N%'l%'x%'\u{f}%'H&']&' ''4''P''W''x''\u{9}''c('s('\u{7}('\u{e}('+)'2)'X)'++':+\
        '^+'u+'\u{0}+'#,'*,'<,'F,'V,'x,'x,'\u{1b},'1-'?-'i-'\u{3}-'h.'m.'$/'6/'I/'e/'w/'\u{3}/'\u{10}/'40'\u{9}0'\"1'\"\
        1'+1'?1'\u{f}1'\u{1d}1'=2'X2'\u{7}2',3'13'>3'W3'n3'z3'\u{7f}3'\u{17}3'\u{17}3'+4'K4'P4'P4'U4' 5'F5'F5'i5'r5'\u{7}\
        5'\u{e}5'\"6'.6'86'j6'q6'\u{1e}6'\u{1e}6'B7'k7'\u{1}7'Z8' 9':9'Y9'n9's9'\u{3}9'\u{1f}9'$:'8:'T:'c:'o:'\u{9}:'\u{1e}\
        ;'%<'*<'k<'k<'2='2='@='N='\u{8}='\u{16}=' >'L>'a>'(?'(?'A?'l?'l?'\u{0}?'%@'T@'u@'=A'\\A'hA'mA'wA'|A'\u{a}A'.B'D\
        B'PB'\u{7f}B' C'?C'HC'aC'fC'\u{1e}C'4D'yD'\u{10}D'\u{1}E'!F'KF'\\F'\\F'aF'*G'AG'HG'dG'pG'+H'2H'VH'\u{b}H'\u{10}\
        H'\u{1e}H''I'1I'DI'XI'\u{7f}I'\u{7f}I'\u{15}I'3J'HJ'`J'yJ'\u{c}J'\u{1f}J'$K'6K'FK'KK'WK'pK'\u{8}K'\u{12}K'$L'>L\
        '!M'KM'\u{1e}M'1N'LN'\u{8}N'\u{14}N'\u{19}N'7O'UO'UO'\u{0}P'CQ'\u{18}Q'$R'.R'8R'kR'uS'zS'\u{15}S'#T'?T'JT'_T'jT\
        'oT'vT'\u{12}T''U',U'=U'bU'bU'\u{13}U'BV'LV'QV'kV'\u{18}V'\u{18}V'\"W'.W'BW'rW'\u{a}W'\u{1c}W'%X'AX'iX':Y'*Z'DZ\
        'R\\'R\\'<]'{^'\u{1d}^'@_'w_'0`'0`'m`'y`'Ka'`a'>b'Tb'db'kb'~b'\u{3}b'\u{8}b'Cc'Nc'lc'lc'wc'\u{5}c'0d'Bd'Ud'\\d'\
        \u{0}d'\u{1b}d'0e'Ue'Ze' f' f'_f'mf'\u{1}f'\u{f}f')g'@g'@g'Eg'\u{3}g'\u{19}g'&h'eh'\u{1}i'\u{15}i'5j'Ej'nj'nj's\
        j'\u{9}j'bk'^l'\u{9}l'\u{14}l'-m'/n'8n'_n'fn'\u{2}n'So'\u{7}o'\u{1a}o'Fp'Fp'yp'~p'\u{9}p'\u{1d}p'+q'Fq'[q'bq'pq\
        'Kr'Kr'Ur'Ur'ar'}r'}r'}r'\u{18}r'Ns'ys'\u{6}s' t'Nt'\u{a}t'Au'[u'uu'\u{7f}u'\u{c}u'7v'Qv'^v'<w'\u{0}w'\u{e}w'0x\
        ':x'rx'Ay'Hy'\u{c}y'Iz'Pz'[z'\u{a}z'3{'={'={'a{'h{'v{'{{'\u{5}{'H}'e}'l}'0~'>~'\"\u{7f}'>\u{7f}'E\u{7f}'\u{1a}\u{7f}\
        '3\u{0}'8\u{0}'_\u{0}'d\u{0}'}\u{0}'\u{10}\u{0}'\u{17}\u{0}'7\u{1}'\u{5}\u{1}',\u{3}'~\u{3}'\u{15}\u{3}'S\u{4}'\
        R\u{5}'q\u{5}'z\u{5}'%\u{6}'%\u{6}'E\u{6}'&\u{7}'1\u{7}'^\u{7}'*\u{8}'/\u{8}'/\u{8}'<\u{8}'|\u{8}'?\u{9}'\u{7}\u{9}\
        '\"\u{a}'8\u{a}'=\u{a}'=\u{a}'yE!\"N|\u{14}1!Q!Q%N!R7w)S&Q-N#RhL!LEF!s\"r\"EDwNu\u{0}Y#\u{1f}`\u{1f}`-wjE&(S@N&\
        L\u{19}u!J]K\u{d}P#FH\u{1f}`dy,@% r!=!F\u{1f}`vw^X!'M\\G'!?!K!H\"H\">,r6O4r- I!K$?\"{>R!K%C\"w.H]F\"t*E\u{5}HMw\
        '\"N%t>?\"I!H%x!t\u{f} - M!E!K#F!Q!?!I'v!r8L$R)r!mf\u{15}8 O\"U#pCQ$S!T.G!P#M\"O4S(I;G)O#q\"M!p+L!HCI6u+L2Q\"O^\
        \u{13}! Kb_\" xF{\u{4}Y!.tp#\" F]R#6%!G&F!M>M/v\u{2}\u{3}2!S$O!O\"T9P&U!O$N\"Q-P!P9LLIUI6O,P2O$K-\u{a}% L!u\u{1f}\
        `IM!v\u{d}y%!J!R#=BM!P6r\" q4P\u{13}g$ L\u{1f}`\u{5}K\"s? / Q%I2Q*H*L#U/S\"R6O0P\u{f}v#Q!H-M:K\u{11}~!!I/P# s!K\
        Eu\u{1a}`#!I!KCM=<% q'N!L=N(LR;+ P!o$K@w!I%C&M*q*smLxs(*\"#pFq\\4!!q?d#E@(s.Fc\u{1e}! L6\u{b}%\"O$O!R?m\"O!k$%F\
        \u{1f}`\u{6}H&r_U\" KNs\u{19}\u{e}$ r!D&J?r`\u{14}#Et\"N4tWp#%CHF4t\u{9}\u{b}!3sGk\"EJ'q4~!3DaY#!sEL!vGE!\u{15}\
        L^&& G\"H%s?L'n2NrP!FuA3#EMLs\"Mrt7\"m!K\"I!T!K!S'H6O\"N!i#O\"P.I&KVs:H#OXK\"t!K!I+LCP!>#FD\u{1f}`yOi{\" vFw\u{1b}\
        \u{9}\u{1b} q!_!s!S!W!O!p!W\"P!o!U\"M\"R\"M\"P\"Q\"O\"L\"O!P!T!n!R\"S!m!Q\"S!f!Z!V!P!P!T!U!M!Q#L\"O\"S!S!U!L!O\"\
        D!R!A!O!?!m!@\"B!P!E!Q!A\"D\"1\"Q\"f\"Q!V!J\"W&:\"I!S(O$O!P%M\"O(R#S\"T!n\"S%T$Q\"N\"h\"W\"P\"U\"T#R\"P\"l!S!d!\
        N,T\"S'k!I\"M\"Q\"M!Z!J(O#t%P#j!g#m\"S!m!W&V'Q\"i!P!T!N\"T\"R&Q$R%R\"Q\"j!n*mnD#!L\u{1f}`\u{9}t\u{1}># t!EEwNq!\
        Fv{\u{18}\" q\"MKC' G#n\"H\"QDL\u{7}IeF\u{a}+\" o'N-Z#Eu*K4u\u{1a}{#%O\"P@Lq\u{1b}$ H/t6v!K\u{11}M\"!tFu\u{b}Q!\
        (ITP+ R\"o#8\"o!tTR[M\\MDS.PIGxA*!M!R#m\"GAP%O.LJv\u{12}J-t\u{1c}\u{d}!!I>o' I!I&t>D\"K&v\u{a}u\u{13}t$ p#I$D@s\
        ~'# Q(mTN\u{11}T% K%G&{Fs4FZ1\" G'Ig\u{1b}!EN\u{14}3\" H\"svu#EMLvuLK#\"\u{1f}`\u{5}xt]!!J\u{2}9! p\u{1f}L\"!S[\
        N\u{19}~1 S%I#n!s8O%T!R$K\"X2M!P=M@I5JfO6M<w]B# JED!GGm!-ub9##N0sFo9w#EF$v4GI<% r!NEq!O!N\u{4}q!%nRB$%E<q\u{1f}\
        `Xq#\u{17}! Hl-![vby# N\"qEsW\u{1e}!Fvc-;#N\"O\"U,H.P%U#K$N/Q#@VD,p#H,G'D#J$q(K!wFN*P!P\"E+M%@$A1Lk\u{7}#\u{1f}\
        `mx(xX\u{12}\"'sFtSo$\u{1f}`xo#P6sRK% r\"O&P=Q#Mb-! L[\u{18}! K\u{d}-\"\u{1f}`\u{5}y=m\"!r\u{1c}r|*\" J!r}\u{0}\
        (!Q!p$T!O@O&Q0S#MZ\u{10}\"!rFuT\u{3}$ JEo\"P8NE^!!D\u{9}L! t<\u{12}!3J\u{1e}8' l!L$J!P!Q!PDP\u{1a}D$ p!M\u{1f}`\
        >x7\u{1f}& r!D$P\"D\u{1f}`\u{5}M\u{8},\"/mFm8ME m\"p!S\"N\"M!N#I$G(R+o#K!o$t!Q\"N!O#J$G'P!B!J!H!P!O\"J.P$J$KJu\"\
        O-q2EUo!L!N*M:IHi!Eu\u{5}k\"(J?sV{!+tjX&!o&H!REJ\u{1f}`]tDD' E%OAH!l$R0K&JMW) k%I=L)N0P\u{1f}`?L1P&N\u{1d}\u{1e}\
        # N!rEKoH! tG\u{7f}\" nHL<\u{1}!Fy5\u{10}!&q\u{1f}[!Mu=\u{4}! Ka\u{0}$ u!I&M@Ma\u{16}1 q%D!E!F!J=N!p!r$E!E!F!F-\
        B!A!D\u{1f}`0vT&5 q!J!Q#F\"L!Q=Q!m!O!P#I!U\"O1I\"MTHBJ3J$Q\"t=N\u{4}u,%L!O;P*M!P\"V-NRK8OCKPP1P[O% s!B!K%I!JIQ#\
        !v&D@u'\u{f}!F|wN\"\u{1f}`\"x\\<%!PDO7P\u{17}uXQOeC P!D!Q!{!G!L!T!E!N+M.L%O!L!N!w\"L!P!K!M+O$S\"H8w$?3sDM#p\"Pa\
        L(s)N#t.L)w(vDD% L's>B!M'uSo\"!tFyQ]\"!JFN\u{18} !Fy%=) n!S!l#O\"q!O>p(Q-P\u{e}|!EL.\u{e}\"!D!r\u{11}!$%J\"w!QF\
        Q4e!\u{1c}t1N#EL$q4J(q\" r4ScS! R!r- T!P$P@R&E0E&G0u\"C\u{1f}`(H+D+J\u{11}E!\"J.\u{a}! q@\u{1c}!#JW\u{16}! N 1!\
         r\u{b}\u{17}\"#PFNM\u{b}\"FJ%s_\u{0},%P!O?m!S!Q!R$R!P/m#D!I>KrL!FBh>\"\"K&K\u{19}|%!G&N!M?K\u{17}z\u{9}&!EK!W#\
        Ev(L4v\u{1b}\u{7f}!!M 4, {!F!O%L!M=G!y!M!N%N\u{1f}`*GX\u{e}\" s&Gk:& m!L\u{1f}`2v,u\u{c}HsI# E9wmw\u{5}41!I.C6q\
        !o!H\"R\"?#Q-A$r2s\"F$G}uUN!@4s`\u{17}#EH\u{1f}`/tT*!(P-f!ro!F# L\u{1f}`|s\u{6}}\"\u{1f}`myFs$ t\"J\u{1f}`1v+c&\
         r!D&J!N\u{1f}`ptX\u{8}$!R%O!PGQaU!&LcG' r%M!R\"QEQ!T3K\u{9}-!F|r@+ N\"L!s\"J@K#M!u\"M2H\u{1f}`Pw\u{2}@! r.\u{6}\
        # O%MFM8\u{f}%!J&s\u{1f}`gM\"u\u{1f}_! qnL\"\u{1f}`Tw\\X(!P!Q#HBO\u{1f}`Fv\"L)Kq\u{7f}\"BI#=gN\" s!J\u{e}=!Fz\u{10}\
        k\"\"KKN9}!!D8\\!EEy\u{4}\"!JDH\u{7}g\" l!I\u{2}G#$m\"P?o\u{1e}[( v!N!R$O!J>M\u{1f}`/v2X# t\u{1f}`'Cj&#%J#p?O \u{e}\
        !Ut:T$'J>{$C6t=D# F\"N%n\u{9}c! JY\u{f}\"\u{1f}`nu*\u{0}#!t!GYpai$\"E$E)r!s\u{7}M!\"qk.#\u{1f}`\u{1f}`-x\u{c} *\
         o&N\"P'A7O'P.L1s\u{1f}`:N{n! q7\u{19}4#N\"M!T!N\"7\"Q&>\"=6R\"S!Q!R.R!R!S$N!R3MbJdQ2)\" uFuma#!L\u{1f}`mJH\u{19}\
        !Iyq & I\"P%A!p\u{13}t*PX\u{1e}' K#L\"s@@!K%z4A6\u{17}! F\u{0}+#!L\u{1f}`mMlV##n\"EAL\u{9}v!qrrH+!U$O9N0S1K#R[N\
        #N$Q!P6N`v!HPk@, F'u>}!L%D\"G2w\"t\u{1f}`IJ!H&xzy#\"H\u{1f}`=x6** P!D\"r$R>J!P!H$q2B\"@\u{3}{!Et\u{13}\u{1e}!Fu\
        \u{16}Z!\"p[\u{c}+!E$I\"I-;4R#L\"G-@xK,y!D:\u{6}!!FV\u{11}\" I\"q'u! J\u{15}D$ q!LEt!L\u{1d}6\"Eu8rg\u{a}#Et$M4\
        t\u{b}w!FwX\u{d}\" J%r\u{b}t\"Eu>wE\u{6}!F{(U#EuLL\"uT\u{9}!!D\u{0}\u{16}#EH$u4HK;\"\u{1f}`\u{11}u?\u{5}!\"MgR0\
         H!=!F!D!w!@!S@L$r\"T4P8v7vGokv,p|?!3s\u{b}I$'s>v\u{1f}`ltk9\"\u{1f}`xL\u{a}\u{13}/!O\"L$n@R$N\"p.E$A\u{a}O!x!J\
        _E$s\"E/HZ=!oyoG!Fw \u{f}) R!p!N<M'R#Rty$MwGY\u{6}\"\u{1f}`JwH\"!LPM6#FL\u{1f}`Rv\u{16}d! tc})%A@z!N!I\"H$I0y$v\
        \u{16}u 44 E!r!V!P$q!U>J(U.R$M\"RWK(F\"J1I'K\\L2I&M!J\u{1a}k!\"O8*&Ex!K!J&J.t&u*1!!FGM6 n\"Y!O\"J!N#J\"Q$J(M.Q#\
        T#P!R!P!P-N!L!L\"Kdq\"J2I)$!Iw*A!\\J\u{18}{\"\u{1f}`\u{a}z\u{d}o) MEK${$I0E$t\u{1f}`LF\"u\"k\"!p!ORK\"\u{1f}`xu\
        #\u{7f}\"!M!o\u{e}\u{14}' r!I!P#B\"L!H@O-T#Eu$K4v\u{8}\u{8}!\\tX7% s!?!I%:)rZ\u{18}!cK\u{11}z#!O\u{1f}`(G\u{13}\
        A!F|og!GsX6#EL'q4KL\u{b}\" L%r?\u{10}\"Ev,M'\u{b}\"\u{1f}`KuEf#\"JDx\"Iq#! q\u{c}{\"Et6uW\u{4}#EJ\u{1f}`ew\u{4}\
        :%Ex&K!L3t!vky!(quT#!L\u{1f}`!xV3+!I$J!G?K\"M!O#J!E/I!M)7mc' M\"N&r=s\u{1f}`eI(s~v\" p\"LJ4!Iy\u{e}9& J!G!q$Q$p\
        <Lg-! JaJ\"\"PFNSO' J=t(L#Q3<dt'L\u{13}\u{11}& s!D!RDs\u{0}t@vk &EK\"s&G\u{1f}`IM%uA'*\"Q&W>I&T\"V3KbP/seL$S\u{1d}\
        9%!F$O\"E>P&Mg)#EuLJ\"wI$!Uvk5# N!O&Mm;\"'KAO\u{2}P!FxCa\" vFv\u{4}\u{1a}'!r$I@v\"L4v\u{1f}`PvI\u{e}' M!N!qEO&M\
        5JfKfX!Es:\u{5}&%F\"F(q8HpJ!w\u{1c}V\"!JEuXk% o!MEu\u{1f}``BR\u{19}'!@!M$P!C>r,H4w]\u{0}!!N\u{9}>! t'8!EsIo4!?!\
        N!p\";\"?!S?M\"m\"@!Q!E!T.M!OwJ#I/tUJ)y\"K\u{b}!! L>\u{4}\"!n&Q\u{a}\u{4}\" M&ni,! FB\u{1d}!!t\u{d}J\"%tZwM\u{15}\
        !(s!\u{15}6 q\"W!=\"R\"T:E$W6O$O!O9J<M#N.l,u\"L4JOr!E-N:M*w4G$ sBI\u{1f}`XI\u{d}I! L\u{1d}p+ t!H!C%=!L=J!u\"C&J\
        BunG\u{1f}\u{8}\" s(Mw`!'Is|#'K\u{1f}`\u{9}O\u{c}k* t!V!q#B\"<!E+B3o!W4S\u{10}C\"\u{1f}`vxTn*!H&P%r:O!O&R/OX{\u{0}\
        u6M\u{17}\u{14}!!MG\u{10}!!s}7#&K\u{1f}`rr[\u{5}# r!M&L7\u{c}!EMCx! I\u{1a}Z\" mMJ9\u{7}!%RdxF \u{3}\"I$F!\u{5}\
        !&-s,M!I#O!w!N&u!33v!=+s#w*H+w(D*u#q!E&w#u!;Qv'r!E2C's!M\"u!@.q!M&w!>[z# M!NFO9W\" w#I6\u{15}!3k\u{19}Y$ O!t\u{1f}\
        `lLz3! s-\u{7}\"!K&Nhg!FF|h%%I\"s>w(H4y4Q!EOm!# N!?!q\u{2}SD j!M\"L!P!P!V!O!T's!s(R/Q$U0P$O\"O!P$wFF.N,Q'u!u$OD\
        q'O0L\"J+L!Q*P!Q#p\"R$R!M\u{d}\u{3}\"Fs!L\u{13}'\"\u{1f}`\u{5}G^3\"EG$w\u{8}\u{b}!Gw\u{9}\u{14}!rocN\"=q\u{2}qW\
        :! mdt%#J\"F!oFl2OTZ\"'tFwNM!%Dp\u{1d}!!L w!gu\u{1d}\u{f}!!O\u{7}\u{10}. R!q$P\"SDQ#Q-A'LRO!p;O#I\\NPH5S! s\"Z!\
         u)\u{1e}\"\u{1f}`\u{5}vvq!Gt\u{10}r\" y%N\u{14}\u{16}/ O!F!J$M!G!G/v!;.rJK!u!>!l!EMw\u{9}\u{1d}$ w%HAx%I\u{1b}\
        d6 n!L!n#B\"P:F$N!l%G2IWP!u!J=B'H%C%J&DC@+FQR\"v\u{16}\u{7}< o!O$H\"O(88S!R#J\"O!S-P!S9J0o'A!J(M's+O=J&IHN#y/q!\
        J!L*O.p7\u{1c}!%o:J\"'LFOZ3!+o\u{8}a!\u{14}uct! M8c! HOk3 L!I!K$R!D!H'E!{'O/Q\"J-G!t1N!nfrXtPM!s_~& s'D@H4r\u{1f}\
        `Oqx)!FJD<$\"K#F\"C!M\u{10}\u{2}! sJ?!!N!<! GE(/ R'Q*M8P$M!R)G$S!O!m*F*r\"DOs\u{8}Hn\u{7}!Fs\u{c}\u{f}8 o\"T#K#\
        O/T*M&U!S#O!T\"P2K/yUO\"m!M+m\"Mcn!M#O6P.O$x3M\"\u{1f}`\u{5}P\u{14}<!!M\u{c}r\"EM#o\u{1c}\u{5}! P\u{14}2,(P9J$I\
        !q%I!N0J4J&t\u{1f}`\"r!JSN#!K&L!QfG\"EO7N\u{18}d\" F'r}r!Et6D!\"G!E!(qBm! sa!\" s\u{1c}u98!\u{17}H?\u{3}\" q!EV\
        '$\u{1f}`JJ\"v^Hr(#!PDI\u{19}L:f!FrRK! u)\u{13}!&K\u{10}\u{8}!Fv291!I.C6r!o!G\"Q\">#Q!F,@$q2s\"F$F}uUP!?m[!\u{1c}\
        zmr!%Kd9\"\u{1f}`\u{5}tQB\" sFy/e! rox! tcX$!Q!o#I\"Q,l\" q!ApT!!K\u{4}x* L$p!M\"O?N%P#U3N\u{1f}`;OIo\"Er\"LYs\"\
         u!Gth& o!L'R=O!p\"R\u{14}+$ u%CAz%C##\" M!ut\u{13}!MtT\\^ =!l!j&h'F!L!M!Q#D-q!H\"m!J\"g-K#O#U\"R!Q!O!R!P!Q!K!O\
        !Q!R!K&D#E#Q*P:N!G!M\"r&G!H!H!p!q!O)N#M!C!G+K-K!x!{!B!?&F7K*N\"q!Q/C\"m$R!V1HW#!Fy@F#Ey$G4z77+ L!E!j%F?I!G&I!T.\
        l$G>H\u{0}\u{17}$!K&N!PFOF\u{8}% v!B!FDs\"J\u{c}!! uZs$ N!L!P%F}C!!>L4! l\u{1e}\u{16}&!H!KAx\u{1f}`|L#xHd! KLd\"\
        ET>Pr(\"\u{1f}`xu\u{19} $ v%JAv%K\u{a}\u{c}# u!J!M=G#\u{1f}`\u{1f}`0IY\u{0}/!F!P$m\"R6N(L!O!O$m\"Q-N$PaN4NcG\u{8}\
        A& Q!E\"L\"AWP&O\u{2}>!!K#R%!p!S%KFJ4H5=\" wFvRB!EItV% q\"M&L@L&Kkf$ x!I2LFN2x\" o!I\u{7f}I# u!?!IZh\"!ODCt)7 u\
        !8!A!m#Q!A!H+:2R\"=!B!P$I!L1R!I!B\"F1J^t\"K#Q`v\u{6}T!\u{14}the!(Q\u{17}\u{c}\" q!?*\u{14}!Fw([% I!w\u{1f}`&J!y\
        ]a( m!O!M%NAN\u{1f}`cJ&L9-#AK\u{1f}`XKZM#Es(I4r)\u{c}\"\u{1f}`\"y~C& O%I\"r>w(G4yVM$ p\"M&J@Kx)!!Mo1( I!L&P?H&S\
        \"Q\u{1f}`\u{1}vy$!'JX^\" yF{\u{e}i! qSt!Ftu$!!J2`!\"p6\u{11}! K;\u{10}\"%@\\N\u{7}O\"!LDLB)- K!C!K!n\"L\"F,M2l\
        !P7p\"Q\u{1f}`PMT\u{18}# J\"t\u{1f}Jk?#\u{1f}`\u{5}K:J5\u{1c}! I\u{2}c$!N'N>N!M\u{11}]\"!N\u{15}vD\u{14}!!L\u{1d}\
        \u{2}H K!\u{5}!=!8\"4!A!3!>!;\"8$B\"@\"8\"E\"B/S!v!F#<!E!=!D!F,o!H#B\"=!I+EGP3s,s6N!nCo*v-M&u!H%@\u{1b}%! Fwm\"\
         wFwY=\"\u{1f}`:xcg! u'>+ J!x!G#p\"M!R>K!q!J%O4Kjgz Y\"q!S\"T!k!W!l!Q!S!Q\"P\"O!S!L\"L\"P\"O+r#m\"W\"V\"T\"R\"U\
        \"S$L!R!Q\"L\"J!S!K\"K!V!J\"N\"L\"N\"J\"J\"P\"o$O\"P\"R$M\"J!R#G\"M4R#M!P!O!Q'Q#O&@!F\"N#S#T7C!F\"n#O$R8S#m!m!l\
        !p\"N\"r'H$o!S%O\"S\"M\"O$K\"P\"I\"I$o!P$m&m\"m\\m!FwZb$ JER$r4Ol^!FFL@!%pl\u{7}!!JK&\" rFur-\"\u{1f}`\"M([!]PN\
        _\"NK4qF@! p{\u{13}! rT\u{9}!FFrJ! tS:' P!A!u%J?J\u{1f}`yMv\u{0}! M l\" rFs\u{3}L#>p~Q$p\u{1f}%!!H4K& l\"L$JEN\u{1f}\
        ``LpA! M\u{6}v\" r\"IaFW!S!R\"n![\"M!Z%7\"J!?!L!S0S#k\"T!R$R!K!U#S$L\"N\"W\"T\"R\"S!T!L\"P\"R\"K$P)T!K$O%M?P)n,\
        q!L&m!H%N'r7M0Q\"G*S,P%O&P&N%M#l!N$s(\u{1b}!!J\u{15}~! G,Y' Q!J%O!PEO!I!L^=\"!NFK\u{8}\u{1a}= d%T!U#N&I(P'P'r\"\
        Q\"O\"N\"E!P!G,q!Q!q\"V#R/N&G$sKp\u{3}T!S!O%R!Q/su\u{12}\"!I!Jo=! qt\u{0}!EIC\\!!v\u{1e}4) P\"O%K!O@O%PhM!GSI0\u{1f}\
        \"FLnu\u{15}\u{1}\" tED_h%'JGO2O\u{1f}`EH*\u{4}#%D\u{1f}`\u{1f}|\u{16}3\"\u{1f}`xx\u{5}`!Fzt\u{14}#Ew(J4xx\u{15}\
        2\"K#O\"M!J'N9S%P!P.K#OgH+J&K^w%K1N&M-Pjb!!G]\\! Jp}! M%&\"\u{1f}`mw%s!!C.Y# q!J!GrF\"\u{1f}`?H\u{1d}\u{d}! L\u{9}\
        m% r!MEE{w\u{8}xA\u{11}#FB\u{1f}`dxU4\"!P&N\u{11}=\"Kq4O8T!&qn\"# L!q\u{13}Hsk# IEJ$wg`( q!L!P#E\"L!N@P|J{a#En!\
        O6J\u{a}\u{15}!!M>z$4H\u{1f}`+w$I\u{c}\u{12}! H:.! tZZ\"%BFH\u{16}*& Q&N\u{7f}ISJlJ#x__!GLj\u{1c}\" N'qV?# R'o\u{1a}\
        s\u{4}Z. M!L\"R$n!I=m!Q!N!P3H\"O$O\u{1f}`NR\u{1f}\u{19}!!M\u{15}m(!L&K>N)R1H#R\u{1f}`*wP%' P!J!n&P?L5GgqJ~\" u4\
        G$\u{18}*%?!L!sTBfO#u,?#t.tiF\u{14}\u{e}\" wFz/$!Fu.F!FxA.\" r!Lm]-!P!P!Q#R\"L'N8N&L.K%Q\"P\u{1f}`JO[F% u(P\u{19}\
        x$L\u{4}w#]!Ku.\u{b}\"!M%P,Y5 J!I!I#H!P!B!F#N$@!|'N/M\"J$R*v2nfqHJ0tCJ.u_!! K\u{1e}\u{8}# s'C@I_j# O!I`sDY& JEp\
        !L7K\u{1f}`MGY\u{e}! P\u{1b}A& z!?&A>M!y\u{0}tS\u{0}!(Q{y!\u{15}t9}!%qT:+(Q>j'U.Q!S&NSO2NsM7S.Pf1$ Q%C\"K!O\u{10}\
        \u{c}!'C\u{17}&$!M!RCM\"LG5(!K!P$M!H@L&L\u{1f}`_F\u{1a}\u{5}#!L\u{1f}`\u{4}ug{% s!B!B\u{1f}`\u{1d}vAh$ L\u{1f}`\
        \u{5}K\"s\u{1d}C!Fx\u{1f}7!&L\u{16}S#Et*L4t\u{7}h\"&JFM)m! ux\u{15}!\u{17}y,<!(spU7!s!P%B6I$M&O4F!N4u%HGO!t\"I\"\
        Q!v\"C#G+R(K%K(FQM9J\u{17}\u{7f}\"\u{1f}`Dy#`!EQB\u{16}\" IHt\u{18}P! FcE! O}-! r{J!FwXt%%N@M\"I\u{17}MfuX>! s}\
        z#!u&E@x<l& O!M$O\"P\u{1f}`\u{3}I*(# uEK!w\u{4}\u{1e}#!E\u{1f}`>urk&!@!J%I+o5K\u{a}Lk~! sE \" p!Mn\u{7}\" HaM\u{e}\
        \u{1e}!MtSK\"\u{1f}`\u{a}x~w1!G#l!O\"J!P$o;M$R!V\"Q2T!L!K1OdO/v}smd' CA?!s\u{1f}`VE!?!sYI\"\"M#K\u{17}~% t!IEp!\
        G\u{1d}vt8*!G$s!C)L<n!H)N\u{2}k!ITw8z(#Q\"<!pEF!l\u{9}R#nDt2Y- p!C!H%J8u!A&u\u{0}tFG!s!F!p!Cii! n\u{1c}?\"%vFxm\
        \"! u7\u{b}0%N\"V(Q2P*Q*S*P6M$JTLfN%P\"K4K\"Q>s\u{1f}\u{f}-\"T!O\"Q\"PAR!U\"R7ORtAPwO$K8zCo!(NaC$ {>B~}$B^h\"%J\
        Av$1\"\u{1f}`lz\u{13}T# E)xZ?X8#Et&K4s\"&: G!B!I!x!E!K!R!@(;$L$H.t!K\"K!W\"P0I\"y\"O\"F2J(p\u{1f}`4M!O+MKM#As\u{1f}\
        `XsR$!34\\Q%!D&H;N\u{1f}`XN4H! u;5# p\"S%GL:#EO\u{1f}`9tI'!Fv\u{f}9\" H(qT!# NKOsK\u{7f}l! I_J\"\u{1f}`nuRq# s2\
        J4sXB\"!L7nr/#Et-J4v]@! p\u{15}#\" JHrzV!&N~\u{8}\"!?'OGi$%r\u{1f}`\u{1f}`'x:\u{b}*!D&B>u&H0H$t1B!@!m!|m\u{1}\"\
        !tFw&]\" L!s#\u{2}%%KAm&Rkr\u{0}ICc#!Q$AFGw\u{13}\"rv\"JX+-'L!O9I$I!s%I!M0J4I&t\u{1f}`\"r!I B!EPf\\#'H>u:v(\u{17}\
        \" L,s\u{17}\u{11}6 h!K$H2P!m%F(p&E0Q$E\"B0JNF6J5DCD%v(J+B%H5G$t!`* I!J&z:Kyx'I,rjJ!K\"tLr#'n>JTr\u{10}\u{4}#\"\
        NDs\u{18}tTk+!>!C#B!J!}!C?H&r4Q`Nyss8! q(V$ r!F!H%L \u{1}!F{-J!Ft\u{1e}\u{f}!Fx\u{1f}5\"\u{1f}`\u{5}x!\u{5}( o!\
        N$D!O\"P\u{1f}`?r\"L\u{f}W\"\u{1f}`\u{f}uB\u{1f}! pd)\"(MFN1|%!P$L\"O?w(OW4!%K{\u{19}&\"O#E\"J@J$K\u{1e}x\u{1b}\
        (\" G\"u~<$!M&K\u{1f}`8J\u{e}6& u!C\u{1f}`2w!GYw\u{e}9!-uf|5\"o!R\"O!K\"m9D&T!S#P\"U/Q!U\"P\"R\u{14}O=v&D-S+S/N\
        /s?h!&Iu\u{1a}&!K$M\"J!O\u{1f}`\u{a}MC3!,nz*(#K!S!K!nCM#m\u{a}RVz2\u{c}#!C&E-p\u{11}\u{a}\"&J$rZ]!!HY&% O!o$L\"\
        QDNBD* k!G!l#J\"B@Izr%v)u/r/,' H#A!sED!r\"P2LK68 S!Q#N'<$7$8*D(m\"O4N\"Q\"S4R*L=O\"q#D)O1s\"N#r$LbO&NeV' k!G&L!\
        Q>n!J&N!<#!H%SUJ\u{16}p! K\u{a}\u{1d}#!K&vFv`)\"!O&Ng=) P!I$M!i!O@K&O\u{1f}`KR\u{c}\u{14}! C}x\"\"NEO.\u{5}!Fzg\
        \u{a}&\"n%P@O'S\u{1f}`dKqO$ L=u\u{7f}L#uz\u{2}!Fy\u{13}(\"!K&r\u{c}d* n!L$C<H$Q&F6C\u{1f}`8I8G\u{0}\u{5}%'J\u{1f}\
        `PvStEM~d\"\"M$K\u{8}\u{1f}! Kg\u{d}!\"Mmt2 V!K!M!P(F$O7P!K!O!N#o4p!O3H1H4O$K\u{8}H7a( I%J\"U?M%O\u{1f}`,tTP\u{11}\
        }\"4m1W4\u{15}' N!y$GBu4=\u{1f}`ev\u{5}\u{17}#EULl\"T\u{13}$#Ev&K4v$x!\"K&\u{1c}# P!V$Kt#\"\u{1f}`|MTd!Fx3\"!'J\
        2|\" p\"BXZ\"\u{1f}`muZ}-#P#S!Q\";8I(Q7O0KXL;vHy-I1M';\"!P&Ku\u{9}\"IG4s\u{12}|!ELD[; j\"X$S\"U9O!V%U$U!S!Q-O!R\
        \"R#S5M@O%P+SYP9k!O!V!M4O!T0M,pMg!!J5'! I\u{e}t0!N$T\"L7r#J%Q\"R%N/Q%L_r/O%OBq8P*Jw\u{6}#EL&s4M=K$ P'K?O:LR\u{a}\
        % C#M#s@E&s/i, P%D<J$u\"N$H\"I!S3v!N\u{1f}`7JN!!Fw,\u{14}\"'LFN\u{1}3\" q(Kz\u{5}!EL-\u{9}!\"Ko?% K%G&{Fs4F\u{13}\
        \u{c}$!@&q\u{5}tFsc\u{12}#!G<x\u{2}x_R\" EFF[d&\"@7vVtwv^G#{\u{3}\u{c}#\u{1f}`TK!wa\u{0}!F{MB\" t!AJ#\"%NHJ\u{1a}\
        \u{1}5 q!L!Q#N!P!S)H6p!R!Q&R2NEI(t(LUH!GLr$L4M/sDR/!J%R!JES!Q(N&K$N\"E!O%O`JtP.P:n\u{9}A#!s\u{1f}`mv-+' r!EDvLL\
        \"uAx\u{10}ra?)%K<O&R$M\"O\u{3}N#M,LYO#m$ F=w\u{7f}I#wI\u{1e}!\"r\u{15}t!p{Ro_ 5!N\"q!m#M\"s!o!l!p$K!L$8,M$n!B!\
        R\"n$Q$S%K!N$G!M\"Y!O!N!H!R!R!P!O\"O\"O\"K\"8#O)M!O+N2K%O%I%K,L'I#s\"M8L(O.N+M!M(r$J!O$T!L&M!O#M\"M\"N\"QLT. v!\
        A\"A\"C\":!N=A!u\u{1f}`1tSn!I\"I$C\u{1c}$$Dw\u{1f}`{L$w};$ w(G>{(Gw4!!NjV\"\u{1f}`xw\u{a}\u{8}) o&Q!A!O6R/D!NrR\
        %N\u{d}-!!G(K! Lf&!\"H&\u{17}!(KGo!!@F\u{7}#&K!rEL\u{10}|!Fvp\u{15}%!I%Q!NGT4Kvf\"%S]O\u{5}&!EGGr! F7\u{e}!FwV'\
        $ M(s>L(vM;\" s\"OX\u{16}7 l!L!R%O:P&R!V%M5N-tFN#K\"K(N\"J\"p\"O+L[O\"K(P7O!Ku\u{4}#Ev\u{1f}`wuT~! tO=!!J:p*%K\"\
        Q>x!L!L!L&N-q!s&pV\u{e}# P\u{1f}`xOuU!\"MK\u{5}&!F!I%DAItq)J::$ P%OWN%HSg\" R\"SF\u{1f}\"!M&q.D#Ez$F4{=\u{c}\"\"\
        O6n\"z\"!NMJ}f\"!D!ty1!%r:a) r&N!P!R:M*N\u{1f}`NM\"M\u{6}\u{10}\"'tFwfM!Ft$l!$noQ!.s>\u{d}' E3z2G!I3y\u{5}J#w\u{f}\
        /% y3G\u{1f}`,z#G\u{15}h!FLY\u{b}# uFx\"K\u{18}o!&Nl\u{0}![KXW4 x!9!H$F!>!I!s!3;I!r!B\"u#J!F#<-@\"Fzz=u]C(\u{f}\
        $!GAtus\u{2}t-,!/s`p\"\u{1f}`mv\u{1f}P4 q!K!T!M\"S\"O!W9O$O!l!Q$S\"M.K!M#NuP\\L(O#M,\u{10}\"\u{1f}`\u{a}z?_#Et\"\
        N4t\u{6}=!!K\u{19}.# J&t@N\u{18}Q!\u{1d}vb\u{4}!Fv\u{1e}`#%R\u{1f}`.q\u{15}\u{14}) s!J!R#P\"P!M?O!R%Nps% z%H\u{1f}\
        `.w%J\u{13}F\" q!E\u{18}Q\" s!G\u{4}w\"\u{1f}`4tYg!(N~%( P!R\"J%q@P#O#r4J\u{13}\u{c}# u!A!G\u{15}e!Fxw\u{8}!\"s\
        \u{b}6\"\u{1f}`\u{5}y4T!!N\u{b}j!\\J\u{9}a\" IFN\u{15}\u{1c}!(rY\u{1c}& w1G4C!|\"B\u{7}L\u{7f}V$ LAs\u{1f}`XsQF\
        * N!;!B-A\"v!nEp!nwvzE\u{8}7'!H'Q#p:Q,n4Rdwg\u{1e}!!n\u{1c}[!Fy5u\" I_Jz=% L&O!R?M\u{0}s<i\"\u{1f}`G{:o\"!vFw\u{1}\
        p' S\"E/u4Q!O1x2K\u{18}V!!J\"|!(P\\|$\"NDHIyww-\u{1f}# u!@&@\u{19}A!Fzf\u{14}#Au\u{1f}`Xu\u{17}w\"\u{1f}`TvJ\u{a}\
        !Ktt\u{13}!Fv4\u{16}!Fzy1!(Nvp!!J\u{b}'*!D$x\"@:Q%N%t\"F\u{1f}`LQ6wZE\"%OBK?\u{14}%%G@A\"v\"v4F\u{2}i\"\u{1f}`m\
        D)x!'G1 $%E\u{f}w\u{1f}`;C`2#!G&DHp`W\"\u{1f}`xv4p+ {!@$F\"C?t!F$H\u{1f}`)z!IPvqZ! q\u{1b}t\" L%qh\u{d}( s#I#J!\
        J@w$E\u{a}J\"r1\u{d}\"HO%Ka\u{0}# x\u{1f}`'w\u{e}Y!!Gdj#EI\u{1f}`ey;E? E!2!C!7\"9\"4!F!\u{2}!>!5$6$6$C.m!F!=\"D\
        \"B\"A\"z0C!Q#p-H1yuF)z8I+x'F){Y0-!P!N%B1k-S6A5C\"n!F$C=txs@y\u{5}T\"'rGL=R! Gd'' L!L!r%J!P>N:NL67 M!=!L!I\"7!y\
        \"H'=7R#N\"C!s\"M/J!R\"lrL#O\"A!qDsPN#tdh-!N\"J$K:F*A0>$x\"B!K'KnGaFGD\u{16}\u{1f}\"ErEs\u{1d}\u{14}%\u{1f}`GL!\
        xHv5rV<\".wFp\u{5}s\"!IDD;g) i!P!Q$SEQ!S\u{4}IjMTP~D$ r%J#PFOBU'%J\"E0H!s3JGo\"o3G\"!O!Q: ! I@6%\"p&J:t\u{d}Hjt\
        l\u{b}$!H$D)r7U;Y\"\u{1f}`vy\u{16}l\"\u{1f}`@t\u{16}`. P&R\"Q>O%V!T\"N-S&QWK\"o}P8P\"Mq2$!s&L@t&M3<!Fwx?!EXG\"\"\
        !tFvi\u{0}!FyPe(E|!H'E$I*F\"p$y$xo?!'LS+!FIGw! q\u{15}1! Nq{\"\u{1f}`\u{a}xo5!%Jn1! @0Z%'Q>R!K(N1O2n$!D&G\u{1f}\
        `8wf/!#pMN% z3@\u{1f}`,\u{1}#@/<Y N!r\"L(D$Q$G$R*R$p\"O!U!N\"O#T'G&9.F,D$J3E(U!o!Q!p!M\"N!O\"C(Q+q\"P!t!Q#O\"L!\
        r$N!x\"B#@#p\"L!q,t'A*M%N#w!P)o!C!P*E%?&B!P.H+F\"Er6r@4!EKpI$ u%K\u{1f}`\u{5}u2\u{6}$ q!F&G?O7e$)r<D*t4@\u{7}os\
         s\"o!D!S!E\"l\"G\"-!H!;\"N\"N\"N$H&=$F%f!P\"G!Q!J$M\";!M#Q\"L\"O\"I\"I!Q!I!N#C$L$E&K\"K$H#R+s(P'r!O!Q%O\"O\"=%\
        N#L'G\"J!N\"M\"F\"J%M#N\"P!S$p!K$q\"D!F\"n%t8O\"M!N\"m&G\"K*p!O%S\"L\"K\"J\"D(N$o!C$ltA! r@9#!A&K@F\u{d}C$ G\u{1f}\
        `mM$t^u$ m\"P%GGL\u{d}5#!K'M\u{19}tC\u{18}$!EAN\u{1f}`XN\u{17}^\"\u{1f}`nu\u{b}>!GulY#&H?L!s!\u{17}\"!J&I#\u{6}\
        !GK\u{18}~# q!J&J\u{9}\u{17}\"#o\"Gzb!%I\u{b}i!Fz\u{9}r'!I!M%r!L?L\u{1f}`Fyp7# r3PFP6T! t1o!FG\u{1a}\u{0}.!S$N<\
        E$o\"H\"N\"F\"I4o!O1IJI{E9R^i+ s!;%LAHnE#C%9%GB@IF=EM:!FJq5!(O80!$L\u{16}\\! s*'+!IEN{v#E\"t!F(u:r!KBp+I\u{18}V\
        \" K(N\u{c}\u{10}% r!G$OBM&I\u{18}j$BJ\u{1f}`Vs\"J\u{17}\u{1f}% u!B!IEE!Ka^!FH{## r'J>ONv!%G\u{8}%\" u!A7`3!E!n\
        #J!U-H!o)I#D'L$K0I'QSC*I'F\"NEK!AuvRa!!Kx\u{5}%!N$H\"NDL\u{2}Mq\u{8}#\"JDqoF~\u{16}! L\u{6}\u{f}\"!F&G54# Q!M'R\
        b\u{18}%!s&O>K!N!u#P!Kt\u{2}[\" sFuT#!Gt/$6!@\"R!H!y!:!;(M$<6Q\"s!B1P\"m!F3R_R%r!HCr1wBu!D6{2!M!O#H\"D!l6s$S#T(\
        J!m.O`I$s!u\"J!Cst\"S7%#!L\u{1f}`\u{9}rev# s!J&J]\u{b}\"'sFs\u{3}J' s!B'N+B3r+K4tOX, p%B!M!I!Q=D!s\"NlM@s@EUq\u{d}\
        h! JJw!%J'lT k!R!T!U$V!U*O\"R!y!x!S*S*W\"S!S*R#R$Q\"S!n%M&y!x&U!R7Q)Q#O\"N#P%Q\"O$q(S.k,M\"y)Q!r3N$Q!Q!P#{&S\"S\
        +M!R%S4L!O#s>GM!M!T#Q\"J\"7\"M%r#M$o*Q&M$S!V!J(Q&M$M!P!O$M\"Q)I!m$I$F\"K\"I&G?L-o!I(p&Q%t$J6K/q!M\"L(R!Q\"L+N%P\
        !Q\u{9}\u{b}\" o&QL0* m\"R$R?R&N!NqMBI!LeJ^I#%r@I&u!-!EpJR!FI2\u{7}! H\u{9}@6 M!E!N!N\"v!L!?!L'76p!U%U!K0I!O\"u\
        !QrK%tDsNI%r0-&ER!S5S$H\"MnK51\"\u{1f}`\u{5}{\u{8}\u{3}% s'G>=\u{1f}`ep_o!HM#B\"\u{1f}`\u{5}}s\u{1b}# t!F!J\u{2}\
        {#/p\u{1f}`iu8-!FJMq# E'r?L\u{11}6!.t\u{1b}h% MLK\u{1f}`sr!JT\u{0}%$pFp\u{1f}`dp\"P7\u{1f}! s\u{a}w\" s!I(A#\"S\
        \u{1f}`wr\u{7f}n% Q!p&p\u{1f}`\u{1a}F\u{1d}5!(NU\u{c}* S#?\"G!tFp2SyJ!oDuMA-h,!L%R!G@O'PwLQuEH)N\"r#s&I\u{f}G$ \
        L!NDm!PF\\$!J&w@K&xgJ*%?!L!tTCfK#u,B#t.tiF{\u{4}!'O\u{1a}X% K/w7L\u{0}I'uZn$!M$P\u{1f}`EImE\"!M!S`U- Q!~!B#?!E!\
        <!C'H8n!K3S\u{1f}`=u\u{1e}\u{18}1 k!G$N\"K!O=P\"J&M!RvQ!M#N/N=?)KGm!K\u{2}&$!GDD(v4K=\u{1a}!Kt\u{1a}FJ s!T!W!C\"\
        N#W!H&O$K/V$j!T\"L\"R!U\"U1M!T\"S%F2N4R(G#N$o&N!U!P!S,T!o!<3l$H*G9I#Q)V!R+H)L#SHc!!L\u{6}\\\" s!IY\u{1e}! K/s!G\
        upv&!L$J=O#L\u{1f}`UO69$!H%P!F!NW=\" p!G\u{4}V\" I(Q!m\"!MFMBP\"!r!MU\u{2}#%q!OHQX!% t\"FDv\u{1f}`_t:g!!s\u{1c}\
        D$ v%KAv%Lhr#5L1sGL>>!(q:\u{19}2 |!N!G$L\"I:L#Q!n\"N$O\"N2P0oXK0N_r\"L0mgU#!NEO6Qew5 w!L!M!J#I!Q!L=R!k!N!K$P!I!\
        K4LSM\u{2}q3N%J!O!O/\\* p!K!I?r$K!v\"L\u{1f}`QrFpp\u{4}!!B4(\"\u{1f}`\u{a}xYB!Kt\u{8}\u{a}$ u\"I\u{1f}`\u{1d}sb\
        Y! po\u{4}+ n!E!R$L@L!I!O$M\u{1f}`^t5vz\u{1}!&q\u{2}4\"!N!N|}\"!H&H)^!\"RZ)\" s\"FY4!FOin%!J&H?p!I&N\u{1b}C#%G\u{1f}\
        `:w\u{1f}%\"!H!NrB\"\u{1f}`\u{1f}w\u{4}b%&S\"SDS3N\"F\u{17}i!(u\u{3}k$ J!q\u{1f}`\u{a}r\u{18}D! H\u{19}8#Cr\u{1f}\
        `\u{7f}r40\" H#Ig\u{6}#EO$z4GG5% F)q<r*P4vE\"#\"P\u{1f}`ktE-% L(MCN0P$L\u{1e}j!\"M\\B%\"O%M?r'L\u{11}v\u{18}2&!\
        K$M\"J!O\u{1f}`\u{a}MPm!Fu\u{6}\u{17}!!Jwn\" r!J2m! E\u{1f}\u{c}\"3o!Jp%\"'P[Nqc(%O\"V>S&Q6Q`LoP*N\u{f}U!!C~s! \
        rCN!EJa**!H!E!M\"t@I#J#r2LZI#s\"[& Q#F0v3L3v7L\u{8}\u{16}&'F>x!K!H4ywK\u{1d}\u{5}; Q!u\"M!N!n\"H!T!I\"L,O2P!R#M\
        !S!K,O!P!L#R!H!P!I.Q^TlQ0Q%P0!#EG&x4Ix\u{e}! M\u{7}\u{4},!p&Q!T/P.Q&R2R%P\u{1f}`Hr%J#OAx! uq3! r,H\"\u{1f}`4v=P\
        !Fw\u{10}c2 o\"S%N!Q9I$Q\"M!L4q#I\u{1d}L\"I9q!I\"G0K!P&P`\u{1e}\" q'C=3$=w\u{2}wGy!EZ\u{1}(!J&D6K$r?M\\v#KyrX5'\
        !M$I!R!NDM\u{1f}`QM*O\"\u{1f}`\"w(&!EqD=% m!E&M?p'Ls\u{14}! u\u{18}Z\"&KFOq#\"!H&ED\u{15}! K\u{16}\u{c}! J1 !F|\
        \u{12}\u{f}#BM\u{1f}`XMxe!Ft\u{11}|#'R?N;Kt~% r\"O%M!K}xvf\"\u{1f}`%u)2#Et-M4t\u{13}#!'Lc\u{b}!(uvw0#O\"J!N\"S'\
        K3s#o(R!N1E!J\"qSQOL\"NSs\\\u{10}' K%F\"r>B!L'u.H\u{1e}=#%JBw$L=~& n'O!N>o\"P#KQ\u{10}\"!E&G<\u{1d}!Es\\\u{8}! \
        KIg\" s!I\u{16}#! P.n\"Ir6N/\u{e}% CBx\u{1f}`VD\"x2l#!I'q=qTw' s!M&M?p\u{1f}`%K_w g&!I$K\"L\"n>N'OA\u{8}!-r@e^ \
        2!N\"o$N\"s!q!n!t#P!M!L$9,L$l!@!M!X%N$U!n#O!M!N$H!Q\"V!S!Q!G!L!R\"O\"L\"M\"H\"9#P$Q\"L'L&M\"M/L-L%H,G'F#x\"I(I1\
        K5M+I!L(r$K%M!Q!R$S!K*PK\u{5}'!K$C@RKE!pCu\u{10}x #! uTC$ N\"L&tFt]y!FD\u{a})#!uDG\"x8\u{1b}!(Ii8!Fs}a#EuLK\"u\u{1}\
        \u{b}#'t\u{1f}`\u{a}u\u{18}b! Noh. q!K!K%N6M)o!M!O%N!M3LTH*Mmm\u{14}n!(P\u{19}\u{12}\"!>.Nd $ QFM\u{1f}`iN  & l\
        !N!M%DEO!K\u{7f}\u{16}* s!E&L?n!NmN!C>F7@\u{7f}N\u{a}f\"\u{1f}`nxcd!\u{17}y1C\" G%r7\u{8}\"!N&N-M% v!H!N\u{1f}`\
        1t*|& n!K!O%E>O)O\u{7}`$ JEo!G9M9\u{13}\"EGLw\u{f}3!!D*_# r!LFN\u{18}i!\"J7;$!E&F!O?L+.\"'A!rp\u{18}'!E!L\"R#H!\
        O'OXO\u{13}}% l!H&D!M?Os?!Fr[0> T!@\"H\"w!K!D,F$p.A!O!E!O!M\"~!J!C!O+H\"L\"G\"?!L!K\"H-M!{\"@\u{1f}`%v7ES|!Fvg3\
        *\"L$O?n(@!J-P!L&w\u{1f}`JJ\u{14}*\"Ft1Hk`\"HN%Kkj!MQp0!Gt\u{1e}X$!uDI!M!wg\u{12}!FK]\u{2}!!L[\u{13}#!B\u{1f}`V\
        u8\u{1f}\"Eo#OvE\"\"Q%K\u{5}8, t!K!I$F!J!J=R!n\"M$F\u{1f}`ZF/Q* U#G\"G!uCL#p1IuM#P#lN/!#n`\u{0}!IKE_*'J!Q=H(J.E\
        !R#E\"M5s$Ln\\\"/u7I^A\"!s!KvG!!DW^! Ml5#!Q'O\u{f}u\u{a})$ L!G&rFtET#Fs\u{1f}`_C\u{d}\u{5}-!IDy!J#J\"r\"I\"J.w\"\
        K\"v\"u\u{1f}`Lr\u{5}8'%F\"?>L\"D\"s4K\u{1}K\u{1e})! Qrf#EI*x4H<\u{8}#!O!QLS0l&#Q#Q\"REO\u{1f}`sD/h(!G!S$n@L!M'\
        Q\u{10}u\"N6r# s!I!J/h#Au\u{1f}`Xu#\u{16}%'C@uzz\u{9}s4v7A! s0@& r\"Q$NAN!O#O\u{1c}\"\"MI.LO_% z!?!B\u{12}w;{;\u{0}\
        ' m!I$>8H(L(HrHGs!'u\u{1d}1!Fvy^!NrR\u{18}$%J@=&K0F\u{6} &(q=N)s\u{1f}`?JTt\u{3}\u{10}# H\u{1f}`\u{1f}ysO' r!H&\
        u!@El!FwKi\u{1e}!EM\u{1d}K1 w\"N#M\"K!Q9N!R$p\"P$K!P!P3G`ovs!N!Rlt%!GBp\u{1f}`|L#p#\u{a}\"\u{1f}`3wm\u{14}\" L(\
        qkd% q\"M&L@L&Kaa\" qFv@p#Ew(I4y>B# M&OGP^\u{1d}( q!Q\"S#N!PFN\u{14}OkOI{! uR+!LQm\u{11}! qiw\"\u{1f}`;sOH\" I\"\
        r@q$ L(O=N'MR\u{6}\"\u{1f}`\"wI\u{19}\"!L\\LJ \"\"MFM\u{7f}\u{1c}! M\u{6}\u{1a}\"!@&A`.!!Cmy&!B!J#rFq{}!F9\u{1e}\
        $!Q'MSI!O\u{a}_!&FR\u{1e}\"EE8I\u{d}[& S#B!w\"ODp6Pe\u{16}\"\"JDNr^\"!L2r\u{7}\u{15}! H%A&%PCS3A!>!HzHyD% N\"P\u{1f}\
        `kK$s6$#!G&J@IC-\"[J!Nb,! r>\u{10}!Fu~0! rd;\"\"OJo*e!\"J\u{7f}b\"!G&I\u{9}e\" t!L8\u{1c}%!L!u#K\"N@O^'!Fvz\u{18}\
        ! t4\u{1f}\"%=!Bf(#>l~T$l|V\"Eq>s\u{4}\u{19}&!G$J\"MGN\u{1c}F_E\u{7}\u{1e}\"EK8K\u{1f}s#!J&J>P_O\"Es<t4-'!F$Q@E\
        \"H&w2G\"@3V#!?\u{1f}`\u{9}sf\u{16}$ n!A$H\"Fsf$ K3v3K3vyq*&M!p>t\"G!I$R/t$E\"t2B#/! MJr$!H!ODq_vW@!!L< !KvI)\"\
        %MFN\\}. O%H!K!s!n=L!N&M\"q-J!J%JXL\u{12}s\u{18}r# p\"K&H\u{f}H! r\u{4}\u{b}!'r\u{1c}E\"\u{1f}`Dx\u{1e}\u{d}.!@\
        &V(C)n-Q\"M\"t4F5k!F_EKH/qDJ!\u{15}#!r&D\u{11}u\u{1e}\u{15}{\"R!F!V!Q!O\"M\"<\"K!6\"\u{7f}!z!N\"Q\":#S&O#S!V!K%\
        S!I\"S!P!P!R$R#y!s#O\"P!O!G\"M!Q!R\"Q\"V\"p!n!M\"N\":#k\"T\"T\"N#Q%O%N)G/P\"S#O!k#S!Q\"N!M+T\"R#T'R4m!P#M$L*p!u\
        #M$R\"S$u$n!S!V,M$j!S!R!H\"K!Q!N!Q%u!q!M\"L$q\"S!K=f!+oU\\!&Ii\u{1}$ L4r2L4pDI!Fu^K\"!@&A\u{1}\u{1d}! qX\u{1}!\u{14}\
        xZD!!K\u{a}D#Et$K4uCA!%H\u{18}^% qBO\u{1f}`Vs\"Opc& I%nAM%l!>3U6O@ s!C!L!M#q!C!P+I$U+Q#S!j!G!L!P#n!J!O-F#J#I!Q-\
        z!l!U\"R_K,w[Q1H&D;x=\u{11}%%J@D!u%LFs\u{4}\u{4}! n7f!!L\u{9}j! r>j\"\u{1f}`^uo<!Iu\u{7}\u{d}$\"M\u{12}L!sDwh(!\
         q\u{16}(! GW\u{7f}!\"QG:\"6qXq\u{1f}V#%GBD\u{1}La4!\\O l$\"E$E)r!scO! NSq\")r<tG9% Q!m$L!O!S\u{8}\u{16}\"\u{1f}\
        `\u{a}vxo# s\"QFN*r! Kkk!Fsy_!%JE\u{1d}#\u{1f}`NK\"r\u{5}V!EMG\u{7f}\"%p\"H)Z#Er)L4q\u{14}g\"\u{1f}`0z\\\\\"%H#\
        toN\"#r\"N*4\" J\"r\u{b}.4 V#Q!p!E\"J:M*G!U!O.N$K6M@I1J)L(HXF)M1q%KiS# q\u{1f}`xw2)! LI[!,r\u{1a}u.!K!M%O!L0m&K\
        *Q#K\"Low$K!v$KrKQr\"!E&Kk'%!T&F!P@Q\u{c}Niw\"\u{1f}`3x\u{8}x!Kt\u{1}E\"!sFvKl$EO\u{1f}`ev(L\u{b}>\"8GZI|)#%r!I\
        FM\u{15}\u{d}!Uv\u{11}\u{11}#%L\u{1f}`\u{7}L{&*!G$s!C)L<n!H)N\u{2}k!ITw\"7! HHC!Fz-\\!FxWi!Kuj?) p\"N%K$n!Q#D6U\
        \u{1f}`zr\u{9}\\&!Q!P%N(G$LIMn&\"!HFJ<;\"\u{1f}`xw,}#Eu,K4sSb#'N\u{1f}`qu\u{17}3)!Q%N;L+N!R0S\"Q\u{14}sEME#!Ev\\\
        %- T\"i%L!R+K2P!P'Q0M\"P!L\u{16}qTL%\u{7}\"!R\"LKs\"\u{1f}`?NxN& t!E+=9J!r,?P\u{14}$ v!G&D?{{[! HNt!FxC&& s!J@O\
        \u{1f}`Ws!O\u{2}\u{3}#!s\u{1f}`mui2\"EK\"I=V&!N&D@E$r\u{1f}`[@=C\"'rFu%z\"!G&G*m! L\u{16}\u{1a}$ u&K@v&LPc\"!G&\
        H>U! F\u{d}\u{9}' L!q!P%O(M9Q-KQ\u{1a}/ L'v!Q=S!R!@&u4Ccq/H4uEJ!s\"s(MI^\"'s!K\u{a};!!C4'$!E&G?r\"P3X#Ey2H2v\u{18}\
        6\"%uFx\u{c}a!!LYs#Eu$L4uX$# r\"K&Hyy!Fu;\u{5}# v!HEy\u{1d}C\"\u{1f}`\u{b}s+_[ @\"Q#p!V!l!Q'>!o!G\"o.l$n!J\"S)S\
        $D&P\"R\"M\"N!S!I\"T\"D\"C\"N(Q#M'S;E\"r'K!C\"o\"M!r(P!p#@\"o\"n'w!H\"D,?\"y\"D\"r!M\"E&P0u!G*I!l1E\"P3I!v5.\"!\
        L&H/~# K*wFpvF#&n\u{1f}`iIo%!EH;`! TC.+\"T#L!Q-:2Q&M5P]LBL!MnG\u{4}=!'M].! MDe\"\u{1f}`&wIS\"!N_R$Q5 E%Q#p+M2n!\
        P!P!P$N\"l(v&L!N\"?!G\u{6}FcH!K!J.y%I\u{1c}/\"\"KFOS\\$&C!PFLCxr}! r)31 m!K\"O$S!P=O\"G\"r\"o0F\"C\"O\"F0N\"t\u{1a}\
        I<m\u{15}$\" p!L}7% tBK\u{1f}`Vu\"KDR!GtF\u{0}! ov;\"\u{1f}`xx?\u{11}0 k!J$Q\"Q:M$T\"P$R#N-L'P\u{1f}`,K+M-K%KzZ\
        \" N&n9=! pg3#!s\u{1f}`\u{a}vp\u{12}# M!GFME\u{3}!!IDD% O!K\u{1f}`Nz\"F%)\" vFvtk!Mu\u{8}}:!L\"Q\"T\"J,R$n0O$T\"\
        K!Q-H\"Q\"O\"F!N5LJL%LnL#P3O$O\"I3s%v!v?\u{9}!KvfO#\u{1f}`\u{1f}`+{e~,!o!H!O#N.Q2p!R!O!I2AYP(HG%\" s\"EuG!NqYK\"\
         K\"pwu$ o!=!L%Iq_!EL\u{1d}\u{a}:%L#R=N\"L!L#R4I!O!FTO\"p!M!N!K#G*S-K#L\"TVq(n.F%D$F\"B/E\u{3}x\"(GFHy\u{16}\"\u{1f}\
        `\u{5}u\u{7f}\u{9}\" n!B)\u{4}) N!o!N!O#P!N!H!NDQ<E\"!vFwIP! vEH!\"O5>!\"P7@%!L!Q%O2rmv\u{5}n!!C\\j! QN\u{16}\"\
        !tFvG\u{1b}\" M/qW-% x!B&B\u{1f}`qtOp\"%P\"M3B! o!z\"EI\"uFI& L\"pIN\"M\u{1f}`]J[8! pFy+ x!E!F%C!I>w!C!H%G\u{1c}\
        tNvcA#%rAJ%sn>!!Fcs# qFs\"P\u{4}\u{19},%E!V@n\"N#K!S/O&Q!Q4N\u{1f}`Iqlj!Frx,#'u\u{1f}`\u{a}wi\u{f}- R!S!p#?#r?N\
        $F\"J.J&K\u{1f}`JI&K.3(%N@T#S#J!K\"Q-HjLy}$!G$M\"L>S)m!EDA1!!G|a) p!A!F\u{1f}`1u4x#sNt-Gb[#!K\u{1f}`wIw-%%E\"M?\
        r\u{1f}`kK7?!EGW.!!L%'!!u\u{7f}R% P\"W#L\"H!QR\u{4}& L!L$pFS\u{1f}`dq1`& p!N$M#P=Q!q\u{d}>' P\"C#E\"u>@&F\"ukI#\
         s\u{1f}`xt\u{8}<)!G\"K\"EAo!N&G\u{1f}`CuBPq\u{10}\"!sFr%z* P!D\"r$R>J!P!H$q2C\"@ r1 T!F\"P\"J\"F,|3O!P\"Q\"N\"\
        L,xJs[R#oZO1Ni)\" K\"rU8$\"I%QAJ%Q@p% P%LFK0Q$M7v! N'n$ @7P!kZmi\u{1f}!\u{17}x0Q!rzLw' R!t&G@JpL!y\"Hr\u{14}A W\
        \"l!H!O#j!n!G\"F$B!I#B!N#H.f$P\"U*K$I#W!G!K!P\"V!T7m!k>V!T$P%THSdT@ob~)!H!H%I8r!DwwUL!p!I\u{f}.! O/\u{d}!,q)$% \
        t%I@J!t9KI?,#H$S>u\"K$F\"F!L#I*qwvZwDQ_k% K\"D%r?M5N/q\"'I?s<;- P%H!K!s!n=L!O&M\"q-K!J%JXL\u{9}J\"\u{1f}`\u{5}C\
        T\u{5}$ K!vDA\"w\u{c}b,!O\"J$K:F$n&B0>$x\"B!KuGaFa2\"EQ7K\"\u{1e}$!?&EDFFy\u{1f}v!\"Jmf& O%E\"NTG\u{1f}`Pt>i\" \
        MMGJh#Et,M4tt\u{5}'!N%R!M(nQM\u{1f}`Ey*/! u&N- k!L!R#R!U!R@R$T\"P4O\u{1f}`.LRN#\u{4}% o!G%JAH%Mc\u{e}$ K'u?N'sO\
        $!!K[q! uSt$!K$I\"ODJM\u{7}$%J@p#P&ME\"\" D\"t!\u{12}'\"j#A\"IDG#RnK!qR$!Fvq6# x(K>s9\u{1d}$ IFG!O'ogQ$ P(N\u{1f}\
        `}L<@$!LFM\u{1f}`0t(.+ r!@!H%F!H=A\"J&K!K\u{b}y\u{7}B\u{19}%$!IFJ\u{1f}`0y!b1 L\"N#p!O!k!O:R$N\"O3U&SWH\"s(H0M!\
        H$s\u{7}{$!I$D)r7UX_\"\u{1f}`WHmM! J\u{2}8! oT\u{17}:#Q\"R!T!M>z\"L!M!N!N!M!L!N!L.w\"q\"t\"r0v\"J\u{1f}`6u\"P#E\
        !F!H!H\\\u{1e}& K\"q?H\u{1f}`WM!H\u{2}\u{17}! uX(0 R'L!P\"u%J$85Y%N(K*O\u{d}tHt&M+M,P7u\u{8}'! Msn$%H@v\"J4q\u{16}\
        {& t(A\u{19}{$=ry$F5T!\"p6\u{b}\"EM:KG\u{d}( S'LFB5KdIDH*?kD|O\"\u{1f}`?|D\u{c}!!J8%$(L>K\u{7f}Lgv?\\\"!>&HA;# \
        q\"O%J(b$!K!K%KAK\u{1e}\u{7f}\"!tFv\u{17}\u{1}\" vFvgm\"\u{1f}`xv\u{1f}W\" G!sM\u{0},\"T$Q<M$r\"M$Q0I&N4M\u{1f}\
        `\"s\"M>l!$pF\u{10}!Fw*.' E!G$F\"A\"z=I)qMf' J!D%G!w?I!G&x I!3Lq|! qJ\u{c}\"(KFKpN#'FDI\"I\u{1b}#%\"O%P>Q\u{1f}\
        `fOX\u{12}!Fz|'\"\u{1f}`Wx\u{14}M(!x$D\"D?L!{$E\"ECH\u{0}W\"\u{1f}`\u{a}v'P# M\u{1f}`0G=C\"'JFJA[#BN\u{1f}`XNG9\
        !HI\u{1e}n\"!NEEc'\"\u{1f}`mx\u{11}\u{1e}\"\u{1f}`0KK\u{0}\"MK4rPO!'sr\"$ B\"zDH\"sp\u{5}$!rDt\u{1f}`fu7P''L?L5\
        K\"N\u{1f}`Hq&MJw\" t\"I\u{2}Y!!EN<!Mu!\u{6}\"%D\\t}\u{a}\"#OFL\u{1c}S\"!F&N W! sp\u{9}$&@[O\u{1f}`KJ-wS!S!W!l%\
        R!p!q\"U#R!N!R!J!D\";-T$e!P!R\"l#O!O'P\"N!L!H\"M!R!Q$Q!P#K\"K$M\";#R#O&N$Q!M>P\"S@o(n!O0J6M\"K#x#Q$T2T$T\u{b}\u{8}\
        !'Ej`1 {\"H$L\"K:L$m\"N$O\"O2P0oUO#K0M_r\"L0ly]!%>\u{c}\u{12}\" C!x\u{10}\u{10}# O6uXutt!Fug\u{c}6!o$K!U!r![CM!\
        S\"W.U$T\"WUp$S'JCo.L!JGQ*K%M$F!S\u{1b}r! o%9\" J!p\u{17}?) u!D!=%=!B=C!r!I&B\u{e}5\" G\"vDV! Hy/$ M(o=O!K\u{7f}\
        Q#EJ$u4KPg#'K@M!OoE) n\"R#N#S9K;P$N\u{1f}`9K\u{1f}[\"\u{1f}`mC2M: i!V\"Q\"p\"Q!X'N\"M\"<*G*Q!R%L.O\"O$K!TSL*G4P\
        !Q[M+Q+L%O&J\u{e}%#!rDO\"sz9!MtQI#En!P6JKO!!L_k\"\"HCICo#Er\u{1f}`mJ{\u{7f}$!K&u@L&uE.#\u{1f}`(v!K.n+!R\"S%p?T!\
        V3K\"R&K^QnMAJH9\"EP\"u-\u{1b}\"EtDu\u{a}\u{1a}\"&OHp\u{9}\u{1}!\"pZ9%!r&P>K!N!u@\u{0}!!G3\u{0}! IUb% o!?$FDN4s\
        Y/&!FAR*P\u{1f}`NR6LK\u{8}!Fy9\u{4}) n!F&L!S'K8K$K\"K\u{12}D\u{18}\u{c}% N\"P\u{1f}`kK$sjz!\\Fhi!%P\u{1a}_% N!G\
        !p%J@J\u{7}j#[?\u{1f}`PvWu# K!tFwZJ!Ft\u{14}\u{0}\" N3th\u{10}!&K\u{1b}[\" GFHSf\" q\"Gd\u{6}\" o(LLx' L!M!P%L\u{1f}\
        `~y'M[W# v3H3xV'# F\"qDLw-= m!V!X$S\"V9I%o!M!U$N\"Q-M\"O!O\"P\\q%L:M+t.L7u\"P+I-J&T&Q.L!M(wIkX \u{9}!\u{4}!!%S!\
        D=W!x!z!1#P\"P.u!B#M\"G/u%t!C>t\"E!u\"A#y\"J#x\"G#n!u!@'t!t!A!n\"A#w'y\"E#s#u!K!E!w\"F(z\"I#L4p\"F6q\"D#o!y!?3s\
        !t!C`B'%J\"E0H!s3JGo\"o\u{1}'! JP{!!r\u{18}\u{c}''L>N!O\"s&I\u{1f}`)x>w$ t%LAt%M\u{1}q!'I[\u{1d}-!P!m#P@R&E0E&G\
        0u\"C\u{1f}`(I+D+J$#\"!q!P,e# q\"JFO,\u{13}# A!O&u<-!Fwf\u{1}\" sGKb\u{e}!'M'o!&I7\u{11}& t!D%N!A!J\u{19}t-=! s\
        L\u{7}%!>&E?w%FFy+h!Gv|\u{16}\"EO7P/7% Q\"n@P\u{1f}`XPxx\"\u{1f}`myc\u{10})!J&A?k!N&H!NhI\u{1f}`6v(\u{13}+!G&J!\
        R@P%J!R.P%F\u{1f}`Dx,LS\u{e}!\"Jyz&!J$H\"N\"o\u{1f}`\u{1}t3[! xn7!FA2\u{a}#\u{1f}`\u{1f}`0~uv\"\u{1f}`?xH*'\"M$\
        P!R(Q9Q\u{1f}`Ev\u{10}T!!Ir\u{e}%!J&JFP.N$Q\u{11}\u{7}( q!@$B\"?BJ4s4y\"G+8!\"N^t\"Ex=t\u{7}<+!K!L%s!N=q&F\"C.G\
        >H$w\u{0}tA\u{c}#Et$L4u!\u{1a}! rAe#!s\u{1f}`\"t\u{b}\u{19}& r!P&O!Q>l(NDQ# v\"O&K\u{f}J! o}[\"!K&Q\u{11}e!EMl\u{6}\
        !Fx{HI!P!Y#Q\"U$L$O)S&j)T!U#Q&Q$Q&L\"P!S!P\"R\"Q$P,P\"N!P'K:o\"P$N!S\"j0Q#K\"Q*PPP(V.L$o!N$R!V0N}\u{7f}K v!?!J\"\
        n\"O!B!H#L(N!P.N#L!m!E!K!N$E!K+Q!M!B!L#O!N!K!K!B(K8LPG$L!N;w#m'J:q\"O!M0I%M!D!K2w$-! p5H' |!D!H#A@C!w%D\u{17}d!\
         G\u{10}{% n!K'N@N&J\u{12}S%%C\"N?t%J\u{7}v;i( r!@$B\"?BJ4s4z\"GC!!!Ix0#!KEJqu\u{1c}\u{12}# r!JDJ\u{4}S#!uFt4P]\
        /!Fv\u{d}\u{6}!\"GVv% n!K&N\u{1f}`\u{3}HOr$!L$K\u{1f}`Rxqy! v\u{c}`#!tFy\u{b}{SG\" uFx\u{16}\u{9};#Q\"R!T!M>{\"\
        K!M!N!N!M!L!N!M-p!w\"q\"t\"r0v\"J\u{1f}`6t\"O#E!F!H!H\u{15}=! MT}\" r!Fwm+ I!A\"q\"L\"G,K6q\"O4Jvq\"O\u{1f}S# r\
        Fs\"Oh]#EK'p4L`\u{8}#!I%N!Mpb$ rFt\u{1f}`\u{4}v<6!Ix\u{8}W!!L\u{6}h!%Ei;!ELR6\"\u{1f}`xt3\u{d}% q!D!L%J@LIW\"!K\
        FJ\u{13}e! tt\u{0}\"\u{1f}`vy\u{10}n\" m'IFF!Fz&Y/ m!m!P!Q$N!S!M\"L,P1U%S.U!R\u{1f}`UNRQ\"\u{1f}`\u{a}z\u{e}S! \
        L\u{e}\u{16}&!F&G>P\"B$t\"D\u{1f}1# M=s\u{2}sc7\" I3v1)4!=!H!F\"G\"C!F/D!w.w!J$I\"E!J1J1>!E!v!K!m#CA>!!Im3' t!G\
        !Q%D?w!F!Q|w& t!L&N@O\u{1f}`jI^\u{3}!!Bz]!Fu\u{0}+!)t@\u{7f}*!I$H\"@%m\"9%EBwPqAv!B;M# L!E&vo-! L1H6#Q\"M!S!L!P\
        ?n\"I!O!Q!P!D!K->!J!q!r!=#n/v\"AwLaM/=#\"M&r@N\u{17}8#\u{1f}`\u{1f}`-yI\u{1e}! N`%\"%r!Mhy! wlk!!ql\u{17}!!R\u{d}\
        s, R!I!R!I%R?K$n0E!I#K\"K!I1L$ u/G7y/Hjc!MuZ\u{14}$ L(s>K(vz)\" uF{\u{4}1\"EI#J@B' q!=!H&L\"p<q=Jd\u{7}!&I\u{f}\
        c% u!F&B>I\"K\u{5}@! pI\u{2}\"\u{1f}`\u{a}|\u{13}=$ o!B\u{1f}`/G1%\" yFy@7!Fx^G% J!M\"mDM%L0`$\"R&L\u{1f}`gGF\u{1c}\
        !Fs;;!!E\u{0}X\" rEK\u{1f}6\"\u{1f}`?t\u{13}C!EKX@!EI\u{14}[\" sFx\u{3}[\" wFw8l) k%I=L)N0P\u{1f}`?L1P&NP\u{12}\
        \"\"pDQj\u{4}#\u{1f}`\u{1f}`%G\u{f}K\" tFuiq\" q!L>., v!I&J:E%k'Q!U-D&OcLtE1p&7$%E@A$}4BQ&!!Eih!Nu\u{7}i) P!l!M\
        %Q!M?S'L\u{1f}`\\K~:\"\u{1f}`\u{1}uY\u{1c}!!G\u{d}'\"EL'Orp\"!q&>!y! t_q\"\u{1f}`mxS>#EK2t2N&\u{7f}#Eq0C2r2&& R\
        !K!n%L@R4K,\u{14}!Fx.\u{1a}! uD\u{10}# s\u{1f}`\u{5}C<Z$ r\"ICQ!rygg S!F\"P\"T!n!I\"L\"m\"H$I\"L$R$x\">!l!D\"G!\
        n!I\"k$F\"A\"G\"P*D\"B$o$L.O$O\"H\"B*H\"B%x+O#@\"E%>!l!o!@\"M#N&F#G#E\"K%F%A%B&@*A\"H%v\"H0=\"D(R!G!n!n+@$m!B!R\
        !J\"I\"B!T0Ias6 u!>!N!N\"S\"B!S=v!r!D!N!H\">\"@!T1u\">0I\"wQFEvbOa\u{1a}(%G!O!UEP/P:KSJ3M0{\"\u{1f}`'xnd(!Q'Q?U\
        'S-E:NML\u{3}JlP& u!D!CDp\u{1f}`\u{4}I%\u{7f}#EG$x4F(!% s!O&ONLqND.!\"OAn\"&N@LuT\"EE0t\u{5}S!.s)S!\"J\u{d}\u{4}\
        .'Q*M\"=6P$L*F%O!m(I\"F*r\"DOs\u{8}HE\u{1f}!9yI\u{12}& m\"G!=1p\u{1f}`+Xq]!FIGz#Ay\u{1f}`XyNk! K\u{f}=.%M!RFS\"\
        R-O'RbO.q%H0F$LCP\"H#vZe!Fu_\u{11}\"!P.Iz\u{18}!&Q#b\"LP4NQ9!!KbM\" H\"v4S! v\u{a}9* r\"P#E\"G>I!y!D\"D\"H\u{a}\
        x\u{5}5!Es<\u{c}! u;H\"\"JDN\u{18}k) n%I!O?L!k(KfN\u{1f}`+r\u{f}V\"\u{1f}`'w%\u{8}# v\"M&L;~\"Ksju.I#Es3O2rms!!\
        rM\u{0}#!H&I?yTZ# J!tFw;/) O!@>C!u\u{1f}`.F!q!I!p\"0!\"m\u{3}\u{1}\"\u{1f}`\u{5}usa!!Rw\u{a}\"\u{14}L!t4O!FtJj!\
        EI\u{13}\u{b}! pS9( m!R$IFN0O\u{1f}`KH+NNV!!HSt![Mrr\"!ODD\u{19}P+%N\"S:N'T#N4MsL2ISo!N,S]N''w!>>L'k!H4JcK@o$ s\
        F{\u{1f}`Ts9\u{1})\"s#I\"M!Q=G!I\"t\u{1f}`bH\u{f}9; M!Q!K$n!o-F-E!N#L!Q!P!M#p!r/P\"M!H!B!G#=BG4I\"sCt,KNE!Nc1$'\
        I!L?F'N\u{f}x%!J2n3P\u{18}J#o[4!\"Ku0! r'u$!T$KFI6F~l\"!NFNkh! DQ0) l!M&E>E\"O^v\u{1f}`&J&Eqp\"\u{1f}`?s\u{12}`\
        !'P6B! s/A! s!H\" G\"q\u{d}{%!DDEMy!I!Gok& I%E@p!I#J4rz\u{9}!!M \u{7f}!!Hab' K#@4N!pX?!Q!qHH\"!<3qpr\"'K>H_8$ w\
        \"F%o!G\\,\"\u{1f}`\u{a}y_=!!HL\u{11}$!K!I%LGJ|O! L\u{e}\u{12}! rK=$ r!H&@>@\u{1e}\u{1b}\"\u{1f}`3u>\u{18}\"Fu3\
        K0o! o@R0!M!Q!I$s,q4D\"G\"M,v(qet.H%r2L!yPv\u{17}\u{5}! qG*'#nBu$R4q\"O8D$w\u{14}|'!O&KFO.H\"O\u{1f}`0uPF$!K!M#\
        E\"od\u{3}%!M'N\u{1f}`ptWLt\u{7}$ MGt\u{1f}`jtHw. q!N$P\"O:L*H\"R.C!S&KKMiL6o,LZ6*)K<M\"N!N&n.P!B\"BzP=pwX! L\u{0}\
        w)!N!T#I\"M\u{e}J!HTN*HCu/]#Eu\"K4vF[# q!NEqn;! o\u{1}=,!Q!K%N:M'P$R\"S-O%S+L\u{1f}`.M\u{1d}f!4s,Z!'oVY( n!=!I%\
        =>L#KHtnG7O! tvW!FyX\u{1c}+ Q!N$R\"N>v!K%HFG\u{1f}`9L#H\u{10}\u{0}%!J$x@D!I%z\u{6}:$ t=L\u{7f}t#LO \"\u{1f}`:vC\
        n7\"Q#L!P!R/q'w(q!M!p$@\"O0E$r-q#L\"sIG#w4E6s`t!F&D#\u{7f}$EC!M!t&s\u{15}\u{2}! P<O\"!JTLoq$ x!A&A?zj\u{1a}!FxM\
        a\"\u{1f}`mz\u{1a}P!'J45%!O&MFRwJ\u{1}Gr\u{15}% I\"nDJ\u{1f}`lK32$'p>J(w4M\u{13}\u{7}$ q'N!O?ODQ\" MFAXs$ P!F\u{1f}\
        `2Hhh!_Mj?# v!M!FK.!KP*(#\"I%HFKXn!!NvG\" K/t+_!\u{17}s0>!!AX*&&M?L\"q!l$O!J|-# p!J$I&&!\"N\u{e}\u{11}! G'?\" p\
        !>>*!Fw':% Q\"n@P\u{1f}`XPq>0\"S#J=M$k!W$H7OSI!L!M*PCN'MNM6M<v(Y* o!M!O#L\"P!O=P&Kqy{sg\u{7}*%H!J\"M>L!H!J4N\u{1f}\
        `TM<z\u{1d}l,%J!R!A0A!u.q%LEI!B!s!K!l9:!KMx\u{15}!!A}E\"\u{1f}`Et\u{19}]E!A!R!N!Q!S\"A!L!J*M!v#O+s$j!H!N!Q$L\"O\
        &O(N!S!Q!S0C#PaI#J%MQE*M\"s\"M.s#P$G*J.u\u{d}z\" R4m R!.rr\u{10}# L!D&s\u{1d}O! pm8!FtU5% T1L!qEH!l'_\"!NFNqk% \
        u!=!K\u{1f}`Rt\u{1a}\u{16}!FyXL&%E@M!Q\"p&q.Ky\"!(s\u{6}d! u5n2 n!O\">\"?$8\"7$96I!o%G0N&L\u{15}tSm!M\"G\"E\"Kq\
        E% p!D!L%BGMK\u{f}( O!K&C:q%N\u{1f}`RI!q\\\\! OL\u{e}\"GMzu\u{4}P! Jc\u{9}'!N!P%G!KEN!MyI$\u{1d}!\"IQ_# I\u{1f}\
        `nrnI&!D$N@F!p#x4H*\u{0}!+mi+$!N\"MCs#OWX\" LERL\u{e}#!@%I!K~\u{1e}!!C85! tt\u{f}!'L.S% A.y8@.qxr\u{1c}[&Eu!J\"\
        O&O.r&q\u{a}d$ s\"KCL!r\u{1d}5\"'K>Us\u{12}'%C\"t?P\"N#E\"v!M~\u{e}!HN\u{1f}\u{7}? w!<\"v!/!P!J!I,O\"t0N!o!C#8\"\
        K!R.>#=!O!N!F,t#qet!D!MUI>I\"u!B!P\"J\u{8}X# s!I!Jt & s!K&D?r!I&E\u{7}\u{4}!!Jhd\" q\"RRk\" r!F4t- R!H!O#E\"p!L\
        !p8N&P$I4J\u{1f}`:N\u{1}\u{13}4!R\"9\"P\"L.t,K%Q%Q#P-O&O!O+tvuUK\"K+N+M!P.KES'#q\"O@t$S4r\"O<tr&\" x\"GOu2\"T!Q\
        \"I#W/O*Q$S&L#T2R!P!Q[L<u'LMO'v$Q>r% H#o\"O@s8q[e! qGv\"!GDE\u{9}v$EL\"H\u{17}M!u\u{1a}k! Ku\u{16}\"EJ\"vq!$ v!\
        F&I?zp&! O\u{1c}\u{11}# p!D'O^6!!u&|$!Q!O%OAQjy!Mv*\u{18}!$qWf#EB\"y4B\u{f}\u{4}(!J\"Q\"O\"I!J@L#Q\"F`s7 k\"P!O\
        \"M*O%M1u\"J!L!I!J$p'H!I'q!u!E!I(u*M\u{1f}`8p\"I1m!%Cp\u{17}#&PCz4B{0!\"G&k# M\u{17}M'r*\"!-uB5!FKxB\" m4SwE!,n\
        M\u{9}!)uDt# r\u{1f}`mvYd& J%OAN<O\u{1f}`IJ^O\"Es<s\"S! o\u{12}#! F\u{1};# u!EEw'g\"Et:ukI#!KGP4M;Q!qy|a, L\"N%\
        u!y:I#J!Jvu%IvG\"I\"upq$ v\"FCI7IM\u{13}+!O!R#G<M$S#PmH%K*M0PdM B#!xEI!w}\u{f}$AP\u{1f}`XP\"t,\u{f}#3t3J3t\u{15}\
        \u{8}! vvv#!O!FFNZJ!&L['% JEv$J4v\u{1e}spB$ s!L!J1P>)#\u{1f}`%v\u{c}H\u{1}.!Gw<[\" s!C6<! N=_!Fy\u{1b}K\" q!BwL\
        \" E\"rC`% v!H!FDp\"I|\u{11}$ J%vAI%zS*$ L't?M'v\u{c}=& o!?$G\"C\u{1f}`\u{18}s\u{17};: o'l$Q\"J8i\"k$W\"W.P\"O\"\
        Q\"P2E9P.N*Q3C8F=k!A%o#m4V@m\"m#m\\pd!t!v!T!Y!X\"n!h#L!S#R!N!R\"W!Y#O!U!K)U#h!d#S\"W!V)S$R$M!T!P!Q\"S%P!R#R!U%S\
        !T!O!R1p!L/L%T#M$h\"l!R!R\"S)R%N\"T!T\"P'S*WCn!O'x!l\"U!S2M\"S\"U!S&L#S+u3t* i!L$P\"M:L&S$O\u{1f}`CK+LP4\"\u{1f}\
        `4tB0!\"k\u{1f}\u{13}- O\"q$K@J\"o$O/K!o%M4K$L\u{1e}u2v0\u{7}!'Idn!!I\u{0}Q!FxMH!&O.\u{10}! M:j#!M\u{1f}`&G/v\"\
        !H&K\u{f}\u{5}%%I#OCF\"p!Kk+!\"I+]! p\u{6}~#\u{1f}`NI\"x\"K&!r&K!S=P\"o&O\u{7f}\u{1f}!!J`\u{7f}#'L-o2O*}\"\u{1f}\
        `\u{a}w\u{e}]$ t!>\u{1f}`Vx1O$!HEt\u{1f}`RFt5! L\u{1a}\u{1b}$ o!A$MFOI[!\"Ndb! sAq\" v\"FGg\"\u{1f}`3x\u{1a}9%\"\
        IDU\u{13}v[FOr\u{18}\"\"\u{1f}`\u{a}vW\u{19}\"\u{1f}`xt7\u{1c}!'JL&+ r!@&B@K&H5ObK\"p,n4rQt\u{1a}\u{a}##MCu#I[\u{f}\
        \"(NFN\u{1b}5\"Fw\"Kq\u{a}$!K$r\"JDq\u{1f}\u{11}\" RMNs<\u{14}\"s#V!r\"r#T!Z!K\"O\"P\"X\"M\"S\"M\"U\"O!n!U\"R!l\
        !P\"p#j!U\"Q\"T!f!R\"M\"Q\"O\"R\"O\"W\"P\"K!S!M!k!M!T!O\"F\"M\"F!V!M$U\"T\"V$N!T!L\"M&S\"l%U\"L(h!V#T#n!m!S\"O!\
        n!k!R#p#q!M$P$m#j!S%S!p!Q#T#q\"J\"i!R#U\"o\"s!R!S\"l\"T\"l!R$R\"W!n+O\"n\"V\"M)R!l\"m%T%S\"I#R\"R!T!R\"V\"Q\"R\"\
        M\"N\"N\"O%P)\u{5}\"\u{1f}`3u<<! LfH! qW&!MsM\"\"\u{1f}`\u{5}yl*#(M5n\u{2}ndk#Fw\u{1f}`Gu4h$ o\u{1f}`uI0rG\u{15}\
        \" N!Ki\u{f}#&K\u{1f}`rrg\u{10}' K!q$BFB7J\u{1f}`HC\u{16}\u{1b}* P\"?&B)G!xEL!s1G\u{1f}`QsNh#!L&K(t9_!&Q0\u{0}\"\
        \u{1f}`nu\u{1}\u{19}\"\u{1f}`\u{a}xyR,!C!I#L\"I!H+r!E3L2n!IIq\u{6}r\u{7}\u{18}% t#M\u{1f}`ut)M\u{13}\u{15}\"\u{1f}\
        `\u{5}x\u{16}H\"EI(pGR#EHLx\"Hz\u{1c}\" sFu\u{12}#+!F$s<p$A!J!H$w4A\u{1f}`:p\"J(b! J5_# s\u{1f}`'D2\u{16}! sQU#\
        \"MFM%Lb\u{16}$ D%F\"uFq9T!F{HY\"!H!r8\u{8}!'Mw\u{1f}!'P\u{7}Y'!M&O?r!L&N\u{1f}`$Ko\u{e}%%P@m8n:J$sZ\u{1}! sN\u{5}\
        $ m!K&EFH|s!!NI@%&G\"A\u{1f}`}t\"JBq!\"F\u{b}8* O!K\"O\"m!O!F!MCl1J!OUC/ z\"K\"K$H=I!}!K!G&I.L\u{1f}`No!G'I-u+\u{17}\
        # w!F!F^\u{4}# L#n\\O>\u{1d}# v!AFG ]\"'rFss\u{1b}!aOZ@!FvXe! J_[\"!F&I83![qk## u\"BFG\u{1}k!/n H&'H?N_w?K.seqb\
        K!Fvq3!FK*1% n&E\u{1f}`\u{7f}v\"D7&) T!o\"Q$L!L'M$M:H5J\u{d}\u{6}o q!R!n#K!T!i!j!P\"T\"L\"S\"M!Q!T$T'H#E!W#k!O!\
        o$I&F(P\"C!N!S$T\"B\"t\";\"I)p!R!N%I!S.D%M(o%I\"s!B#H\"=%M)P#K!o\"F\"E!s!E\"I#B\"I!m#M\"M!p\"T#r!r!D!A$s)J0N!l)\
        q!E!W,G!p$R$P\"U+O3s \u{17}#\u{1f}`Ot\"MA0!Fv7 ! t.k!\\N)Z! H\u{1f}d) z!?!J%H!K=G\"G\u{1f}`cr!\u{f}!GtM\\, n!Q!\
        S#G\"P:>tJ!JTN*HCu!>Y]#Er*O4s\u{19}\u{15}\"!D!sv_*#p\"M=N#n$N\"KZJ)xGKdN\u{18}q\"\u{1f}`\u{a}|\u{16}=#Ex\u{1f}`\
        vt%Z%!J%J!L>M'M&\u{2}!q|b\u{0}! r\u{c}[\";vovaW% t3L\u{1f}`,u#Lg\u{17}(!L$F!L!M!Q>r%J#Ot\u{2}. JEt!J!N$H!J#O,M(\
        s{r#NhI5H\"rXP!Ft%q!!u<p\" O3s~x\" p'Kj\u{1c}\" r!G+\u{2}#EH\"x4I&\u{8}$ w5H1sGH*Y@ o!l&m$S&P4k!W!k$V\"W.P\"O\"\
        P\"P.o$E&R3O.M*Q3C8F=l!A%m!m!l!p4W:m&m\"m\u{b}h\"(N=KO8!(qw\u{5}!3J\u{1a}R# I(o@RG\u{17}! uz\u{19}!FvCa%(O>E's\u{1f}\
        `\u{2}{\u{15}>( NFo&I\"LnM%H8uSG\u{d}r# MEI7D\u{1d}Y\"\u{1f}`qt\u{a}\u{9}# x\u{1f}`?z[Z! L\u{10}]!Fw+\u{13}&!K$\
        C*r\u{1f}`0nkKh+$E{Bu*H\"x\u{1a}}\" I%u\u{15}\u{3}\" r!C\u{7f}\"!\u{1c}vkV#%M9s\u{2}s\u{16}\u{6}\"\"JDxh\u{0}\"\
         r!I\u{5}[#\u{1f}`\u{1f}`!u{N#&O)?!p\u{16}\u{11}'!O!L$PAN!S3LZu\u{2}?\"EROSGb! N\u{b}J\"EMEM.e\"\u{1f}`JzO\u{8}\
        \"$m\"Q\u{9}P#\u{1f}`\u{a}s\"L~|#!Q'L=Mc?$!D!J#CCL*\u{e}!(p\u{1a}\u{10}' K\"GC?\"v&G\u{1f}`Cw\u{5}/!FO6\u{9}( R\
        \"l&R>P<L\u{1f}`-s\"LVv\" pFu^<!2ql\u{6}#EOLr\"Osi'!N!O%L!O?K\u{1f}`HG\u{16}n$ r!O&JFG\u{11}}$ u!AEu!KQ3%'N?K\u{1f}\
        `$rNx[\u{b}\"!M!r+\u{17}\"\"H(p)H!\"O?K\" q&O2c$ m\"CFL\u{16}mq^( u!B!D#D\"n!o>l;UOp! JE(!Fq8H#At\u{1f}`Xt\"_\"\
         M!r\u{7}B! si+#Et!I5wF[!+qa\u{1e}!Fxy*%!O$P!R!QUPE\u{0}! KS\\\"\u{1f}`nw\u{c}k#GI2u\u{6}y$3# o!D!G3z!'NV#% u\"\
        K%L!IFI?g) s!I!H%O!N>p(N\u{1f}`dK=4$ O!P$N#O\u{e}X) R!O#p!J!S?V6I%PVED_!!H \u{14}!\"N?>$!I!P%N?N7?@ [!T!u!P!P!P\
        \"L!O!N\"L,O0T!n!P!P!T\"K!S!P,P\"O!P!O\"K!P1T\u{3}p:N'o.N)L#P\u{1e}!!Fq\u{10}P$ x3G3o3Kj*!&O\u{2}!$EH\"M|s;MMl#\
        EtLL\"tj-* P!N!m#K\"M?M!M&M\u{1f}`*w0q\"\u{1f}`xxBD\"\u{1f}`\u{a}}2%!!F:[!Fx>\u{11}\"\"O6nh\u{11}c Y#S!U!S#o!4\"\
        6$G!H!Q\"S!Q+:\"[\"|!z!j\"W\"V\"Q!T)H%P!M#Q!O!Q!N&L\"N\"S(P\"N\"N\"L\"M\"I:q\"S!S'n!S!U$R+i\"S!U\"U\"n%m\"K1N&O\
        4n\"S#T\"r&[\"O/T!R%P'P(J!P\"|!z\u{1}6$ J!r!LDL$\u{9}!FHn#\" sHJ{\u{16}\" r!Kv\u{10}\"\u{1f}`8uEW&Au\u{1f}`3J!v\
        Du,z6f\"(sFm6\u{1c}#!O&M?r>J!]OA\u{a}! JOv\"\u{1f}`Hx\u{11}-'&Q!MDL!Q/K#rqL\u{9}j, Q!s!L#S\"O>S#Q4NlM,M[M5LH\u{1e}\
        \"!N$B^@\"EH>K-c/ R!E!J!@\"N!R!G!H/m!o.t%QEK!o!m\u{0}\u{7}# v\u{1f}`xwv\u{7}%!s!L$IBL$M0E#\"LD|\"LD/#)rFq\u{a}w\
        =\u{14}\"\u{1f}`\u{1f}M-k6 k!R&P6E$K!l)I\"N.I!QQM-H%Emo!F*O!K!l\"O*H%E&IU)% {&H\u{1f}`-y&JF.#!K\u{1f}`\u{1f}L\u{2}\
        J!EJy01 R!Q$n\"S?P6P%Q!Q`H!J\"n\"Q-Jen\"R.K'N~*!FxY8&!p&D!L=I\"w4I\u{14}\u{0}* R!I$I\"J=|!J!s\u{1f}`yG$|#A%!q!D\
        FL3n!Hf)#EK-t4MH\u{15}? o!W\"@&A&C$>$E/o#H%S'J&S$Q!S!U!TUj!S!T$P'W/N7R+Q:S(m$S/T$Q!U!U(X' r!B%n!E!I?G&K\u{12}r!\
        \"Mu)&&P!L!R@O&LkLn36 I!P!n#N!m!H!p=R!H\"v#N\"M.K!L#N\"I!Q\u{1f}`9P0O!N#O7\u{7f}! K\u{e})' G!r$M\"s!QCO#M?\u{15}\
        X\"T!S!J!T#W!E\"M$o$O2h\"V!R!S!P!U\"S!V!J\"L(N\"M\"P!O!O\"J!P!J\"Q\"S,Q#Q/S1S\"S\"R(T.Q#J\"R\"Q#Q7M\"l$G&N3S\"p\
        (S+M!P&S\"M\"R$L,P.ld[!FwwE! >zM\" t!K\u{1d}9!!EJo\"\u{1f}`3wDc\"EL(rfP#\u{1f}`NA\"x)a\" uF{\u{d})! JV}&EA$w,t(\
        I4z\"Fnr\" wFxt\u{8}# I\u{1f}`\u{a}J@{#\u{1f}`\u{1f}`-x\u{3}G+!R\"S%p?T!V3K\"R&K^QnMAJ\u{17}`\"\u{1f}`3uB2!(N\u{0}\
        c% v3K\u{1f}`,v#J\u{2}0#Eq\"I4p[\u{15}! s^H!FwM]# r!B&KC|!Fx\u{13}k!&I3}$!J$v\u{1f}`\u{a}wc\u{5}# O\u{1f}`\u{1f}\
        sTT!FFmT!'M.'\" u'Eq\u{2}' r\"Q?H'O9N\u{1f}`QO?y$%H\"H?u(M)\u{d}\"!rFs\u{18}\u{9}\" I\"s!A\" m!GQ<!!O\"x, m!@&L\
        >L\"H&LkI$v!F%ABH&GL\u{6}\"\u{1f}`Pu0\u{a}\" KFMa\u{19}$ w\"I\u{1f}u1w}s#Et$K4u O! L1u+!>$D\"4!j??%T!?.D'T\u{1f}\
        `NQzm&%PAs'N.K$EbKeP#!NEJ\u{d}Ivi\"(HFLCI(!pD|$I\"I\"J.s$s\"qn\u{a}' n%H\"O?r\u{1f}`&D^J+\u{a}\"\u{1f}`mz<9\"&Q\
        FQla\" rFv\u{c}\u{1b}#!p\u{1f}`GrP4!'MA\u{14}!+qZf\" x%F{Z@ o!l&m$S&P4k!W!k$V\"W.P\"O\"P\"P.o$E&R3O.M*Q3C8F=l!A\
        %m!m!l!p4W:m&m\"m|\u{6}\"Fq!O-K\"\u{1f}`3v-J!F{v\u{5}! Kc\u{11}!!K\\/$ M!v\u{16}M!vJt) P!m$P\"L!QEQ!R\u{1f}`^O#\
        \u{1c}!EIT\u{11}! r c%'M>H\u{1f}`as$Hr|\" s!Fgd! m!\u{1}! Pnt\" L\"ud\u{1a}!!D# #\u{1f}`\u{1f}`-G\u{14}v! K,x\"\
        Iy4M0M\"Es<s?\u{f}1 o!J!L5O!U-Q!J#w4H3\u{3}!Q$E!C$@GJ\"H\"uhY$ R!p\u{1f}`'sx]!FyEl! so6$ M&PBO4Lm%\" uFw\u{1c}4\
        & p\"O%L~t?K.qe\u{15}!(O&x' M!y$GBu4=\u{1f}`ewN\u{0}!Gu\u{4}o- \u{1}!=1:39!\u{7f}!C\"{/=%C\"G+H\u{1f}`PDJ\u{2},\
        !M$A!q!P>U\"N&N!Q\u{1f}`@M8M%NUY!FtZr!Fv\u{16}c#!H&D>MAO! L4Z! ty\u{1f}@ [!T!u!P!P!P\"L!O!N\"L,O0T!n!P!P!T\"K!S\
        !P,P\"O!P!O\"K!P1T\u{3}p:N'o.N)L#PL\u{b}$\"OFK\"M4t\u{10}$$ L4q2M4s#h# t\u{1f}`xy_d!!J<>!!Qp\u{b}\"Eq8r;9! t\u{17}\
        S$ n!I&@ALs`$ K!qtr\u{18}u\u{1d}O!\u{14}JMJ!EJ&Y\"!@!o4h\" K!s(\"' s!C!J%E?r!E\u{17}u\u{f}S$ t2L4t2KR\u{18}! Md\
        x\"Hq4J@?!+q\u{0}_! t7)! L|C\"6qXqE|& K!wDC!K!z4AsE!\u{5}xy\u{1c}\"\u{1f}`Jx'\u{16}& t!J$B\"A>B(Dk2\"!K&L^,\"\u{1f}\
        `mzX$! Ji0!!G\u{a}(* R!U&QFQ.L!R%M\u{1f}`;S5M\u{16}q# v\"J&MG\u{7f}#Ep0L2r`26!M!S!U,M.P*S!S$T)O&R!Q\"P#O1P!O!o8\
        I,K'P%Q\u{6}P!R!\u{6}+ O\"l#A!KEG!L5P\u{1f}`EH9r!I:\u{1b}#'J@J4s!>/#=\">!O1O*G%w\"P#D!N0J&P4N\u{1f}`#G1R\u{10}M\
        !!I\u{12}B& N%r\"I?L%n2H~V! thf\"\u{1f}`?u\u{19}c\" E's\u{3}S% M\"r@r\u{1f}`Xr\u{5}g!!H\u{10}V!!InM! q@+' p\"R%\
        R:K;O\u{1f}`=Kje!WJ&3#Fy\u{1f}`RIJ;\"\u{1f}`UwDd\"\u{1f}`mz\u{1}\u{5}! w\u{e}\u{12}! pm\u{1c}B P!r!t!J\"I!I#E9M\
        #n\"q!p#J!K\"Q-S$H!L!H!F-{'uDH!K#J#L!D#vtM\"v0r#J\"K!K-r>j#!o$FFIv-*&F!N!S>o&A6QXB!L&I\u{8}J\u{1b}5( n\"m&oEU\u{1f}\
        `)OPS:O!\u{8}\" t!K~r'!I!p$Q!J@L\u{1f}`Fwoq>!T&N!R!K*H!K#R.q!R#p\"S!S!K!P!K)L#K!P#n!r!L!S!I'r'Q!Q\"r\u{19}N?H\"\
        H\u{7f}W# JEP!Kj!)!pD|$I\"I\"J.t\"t\"s\"q\u{6}\u{17}\"!L\u{13}{Y%# N'M?F\u{1a}E\" pFs|M! E.u\"!L&H=\u{a}!!J\u{2}\
        [\"\"E&IB.('R:M$P\"M$C$u2H\"J\u{10}3#!C\u{1f}`lw\u{1f}\\* l!J!K?P&Q!S3J$F_LzPy:&%M@T#O%o!O-F'O\"\u{1f}`?y_\u{3}\
        (8P%J%P&T$QiM*JzP9;! Kl8( m\"L#JCQ$N{L\u{4}O$M\u{1d}E!FxE-! M\u{14}\u{1d}: o'l$Q\"J8i\"k$W\"W.P\"O\"Q\"P2E9P.N*\
        Q3C8F=k!A%o#m4V@m\"m#m\u{7f}.!EKF\\'!J$D@K!u!H$D2J\u{8}\u{e}!Gw]\u{f}\"!MFIM,!!I#(!%K)\u{18}! F-5P v\"M!V!N\"B\"\
        Q\"5\"9\"=*K&G'X!o!R!R!N!S!S!H!N$R!D*N$M\"Q%C)y\"O!R!M!L)K'r1Q*G&s,u!>%L!uCL;l#H0U\"R#M\"M)J\u{13}m'!P#m$QFN.SZ\
        EAJuX\\ ?!l!J!k\"q!O!q!K!l&=\":\"o.s!O#k!@!n$n!P-n\"T\"S\"T!Q!P\"P(S%A#R\"oCC\"q\"u&A\"n$I'P!s#=&r%w!D\"C&C\"t!\
        C#K\"u'M6s#H(G!s!O!o*w%=-H(J!z)A#!K\u{1f}`'FR ! s\u{12}\u{9}! My~D#N!@!S$3\"3$G!A!5\"5!?-F!M!{#l!U\"O\"P\"Q!S'J\
        &Q\"N\"O\"O&J.M$K$HcNXF1p!P\"M2F!K\"{x|$'p!EEp!JH8\"'v\u{1d}w*\u{1e}( D\"R%P!P>F!P8M\"JQ6!!HO8\"EN)Q\u{d}\u{f}#\
        !uEM!vrc%!4\u{1f}`LF\"H\"v3C!'K\u{10}2! yQ%$ u%DAs9I?V! R\u{e})!Hv-\u{17}#\"Q%L,td]\"!IEsF'!Fv\\z!GS{\u{1c}\"\u{1f}\
        `\u{5}\u{7f}\u{f}-!\"q3>%&Q\"N>p!O%P=\u{7}!\u{17}Gmp#'F>H\"s\u{6}a* n%I!O?L&K#JfM\"v\u{1f}`)r\u{6}l$&D\u{1f}`\u{7f}\
        u\"D&g!EK\u{1c}J! u#y!O{^'!Gu37, K!Q%n;H%J&i\"U-I'SuMaH7ki\u{9}!\"rDdA J\"l#N!i\"i5O$R%R!T$S\"T2L!V0LHK$J#O'I)K\
        (R,E$H\"I!M)E!I\"F6M#G)R.n(M0N-,\" s!IRAO w!u!9!m!R!s!M!p!m!Q'N.S$M#Y!p\"A\"S!m!N*P&L$R!R2R#M>p\"K#N%N\"S#J%F'q\
        \"K!l&R(J&q%O*M9L,M!R.n\"K$P1I%*$ H!w!IFJYl\" K\"qts\"\u{1f}`3{?!P!V!U!M!T!W\"T-R#S'Q$W'P\"W0S\"N\"R\"U&N-S!Q7L\
        )R%S#O#Q\"N\"Q,Q*O$n!Q\"Q%f!MBN\"r\"P\"O#q'W!Q+O!S$Q$P!R!P/M$oh\u{d}!Fw_&' p\"P$K\"O-s0LHshy!Er`\u{d}( m!L&F?p\"\
        Poq!H\"H&2!Fz8\u{d}\"\u{1f}`\u{1}vvw$!L!H%MALu(\"\u{1f}`D\u{1}>O\"!NFMY>( SAM:I&M\u{15}JBMFw%sdk#!L$Q\"K\u{10}E\
        ! OK\u{f}\" LFL{<!Gtdo#\u{1f}`\u{1f}`0|D\u{b}- M%O!U!Q#p<R\"T#P!SYHUIoMBw2 ( x!>$@\"D>N!n!H&JO\u{13}+!R$J\"TDM\"\
        R.P:M8IWJ&J[L\u{f}\u{6}# r!>&Cs\u{11}! sT\u{b}% H%N!Q\"QTM]\u{a}( x!B!C%B>I!q\u{1f}`Gu=\u{c}$ v!<Es!Bu(\"FJ9rrr\
        !KO\u{18}|\" L!p&]1!Q!Q%N!R7w)S&Q-N#RhL!LEF!s\"r\"EDwNuz4& B'w!R>C'k!Sj\u{1}!Ftk\u{13}#\"QCL#OHY$ uEN\u{1f}`ew\u{a}\
        -! I\u{11}L!!rYF#FLuICr\u{7f}(!'M\u{1b}\u{19}\"\u{1f}`\u{1f}w1s!F|J=&!GDw(J4u0L\"s\u{19}\u{1f}\" J!q\u{15}t#\u{1f}\
        `?xfvLQ#%q\"O?N=[% K&TBP\u{1f}`PCWA\" LFN\u{0}?# M!J!o]^$ n'I\u{1f}`qtI7&!K$D@L!u!I$Et\u{13}!FG!2\" n!Iex\" oEI\
        (S\"rp\"R6G' O!O!R#tAF!K!P{+; U!I!T\"o!T!T!J\">=P!L%Q!N!T1P\"KrI!N'F(q#vJK'O#H*s%K!M&LMb! M\u{8}o\"!IGN]q\"IG4y\
        1w\"'K\u{10}s\")\" t#CQ2! v\u{15}\u{4}' r#KBP!t#I4L\"L\u{19}5\"!KFL*Q!\"O'+! IC\\%!m!HCU\"o4T\u{10} \"\u{1f}`\"\
        v+x& J!J&v\u{1f}`fL#w9e!Gu?p3 N\"J$N!q!E=|!K!D&C.s\"q$u0v\"H\u{3}D!r@u2Q(GvW! L\u{1}84 S!J!M!C\"M\"I\"I&{!G6R!Q\
        $P!R!L(x*N&S\"P\u{f}MSNO5!%rQ!#Eu%K4uId! G-#! M\u{1b}\u{6}2 n!O\">\"?$8\"7$96I!o%G0N&L\u{15}tSm!M\"G\"E\"Kr}# I\
        +tFo\u{15}p! K\u{11}E' R\"QKM.P&O\u{1f}`NLVv)%P!O?V!T\"V%n.R\"A$H'\u{d}&!M$H\"MDL\u{1f}`VM\u{b}I0 U#OFQ\"U!U!T.\
        V\"S6Q*RWTcR#P0U!V!R[Z!FK\u{c}\u{0}!Fx`,8 o!L!o!Q\"B\"O:F$M!i#t\"G2IWO!u!J=B'H%C%J&DC@+FQQ\"vPJ!Gt9\u{1d}! K.\u{a}\
        !Fz.z& F/O7G#m2N5MMH7#Q\"Q\"V(M(N,z$T\"R$T.H!S!M\"M\"L!Q.q#L&L\u{4}GHJ9H!L\"z\u{3}D$4T\u{1f}`+r$Q\u{9}e\" F\"sd\
        \u{18})!H!R$O!I!O?M'N2MrB5!*\"L$O?n(@!J-P!L&w\u{1f}`JJ+$! HHQ!Gt\u{6}\u{c}! Ia{& K!wFr\u{1f}`xN!w\u{15}m!EEx\u{19}\
        $'J!N=I:G\u{15}C\"\"P&MI\u{1f}%'F!G=;(G!H0O)!H!H%I8r!DwwUL!p!In\u{1c}\u{7} V!V\"O\"\u{0}!v!T!f!K!Q!B\"O\"T\"H\"\
        U!Y#S$K\"S\"m#Y!I\"p!S!O!Y!N!R!x!r!N\"L\"G$T\"K\"O\"R!P!K\"r!j!K!O!K\"I!O!M!N!O\"M!T'Q!U%S!P#O(T!P$K\"S)O'o!K\"\
        S#S!l!T\"k,Q!R!Q!M\"s#S!m!P#S\"U)T*Q'r!p0V\"T!U%o%Y!R+Q%P!P!M\"u!n!L!R!K\"E\"N\"K\"O%T\"I(l\u{17}P!Qoq=\" n'Q3R\
        \" wFu7z\"EF&v&\u{11}!Fv2s' q!=!L$N\"J(p8Mn~\")rFq\u{7f}4$ GEL\u{1f}`zJQ#!Er(},\"T$Q<M$r\"M$Q0I&N4M\u{1f}`\"s\"\
        M\u{1}z/\"Q#B\"O!H0l0Q&PBB\"kEx!G!F!L!BQK\u{1}\u{1a}% v%KIN\u{4}w%L#\u{7f}'%MZJYD#J!m\"N}PzR$ H'D!rFeMb\"EL(u\u{c}\
        v! Hi\u{17}1 {\"H$L\"K:L$m\"N$O\"O2P0oUO#K0M_r\"L0l@\u{17}\"'uFw\u{1a}P\"!J'q(B, o!K!M$O\"M?O'QyF!F|w%JEyqQ* s'\
        H!P?M&H!S.Q#L\u{1f}`=P\u{2}n\"\u{1f}`\u{f}uGF!FI)\u{10}\"!N$IL\u{1b}\"\u{1f}`xu\u{1a}Z!Gvau!\"q%\u{17}'!M$N#LFO\
        Bu\u{1f}`@NGH#\u{1f}`TK!w\u{7f}\u{6}&!F!G%F*w5Q1vt*$ J'u\u{1f}`Wu\u{0}:% s!C!O%F?p\u{2}X%!K$n\"M!OEKI\u{0}\"!N!\
        Ii'%!E&F!Q\u{1f}`LwA\u{1c}\"EG>H>'0 U!V$S@u!P!O$A\"G.p!M$C\"N\u{1f}`MS!J\"LQ`5!U\"R$N>O1L%P!M!K!L!I#PXJ*H+p(M-G\
        NvMF!D#s+r\u{19}\u{12}# F\"u$P\u{1c}\u{18}, P!J@n%R5M!P$NgL+s`y%L!nck$!D&K\u{1f}`\u{1d}Epl! Mp~\"\u{1f}`\u{5}G)\
        \u{1f}% H3t2P!I3rY&# R(QCMW\u{1a}#\u{1f}`JvNz\u{3}c\"\u{1f}`\u{5}}er, k!N!T$L!N!QDN\"Q4O\u{1f}`DI!H74\"\u{1f}`\"\
        w\u{15}\u{5}D!T\"L\"R\"T\"P\"M&O\"=2t\"=!T!S\"L\"J\"E\"E$m\"I$m!O5P\"n\"C\"F\"E>N+AQr!D#E$F\"K=G/n#H$N9u4 {!N!H\
        $L\"J:M$m\"N$N\"O2P0nUO#J0M_r\"M+z%l5v_\u{e}!!N\u{7}6\" pFo\u{1}L!FzMR\" p!I/;!Fy_N#EsTK$tnv\" q!A\u{2}j# H.yFr\
        s8!\"sjJ% q!R$F\u{1f}`srE(( P!s&N@p\u{1f}`#M!u*vU0!+pw-\"#S#l~a!Fy\u{1d}\u{16}! rr\u{18}! J\u{1b};!!MOi* p!I&B!\
        P.q2P$O!JAqHI\u{1b}\u{9}!Fxz6B o!R!R$P!N!P!;5O)N\"Q#M!T!P-O&RKI)J(N#O$P+s!J#H,I(G\"m)K!p:P\"H(m#I+K,P\u{17}z! r\
        \u{15}\"! r#&\"\u{1f}`\u{5}v\u{9}\"! r{\u{9}!!=&*\"!M'Q\u{19}!!3J:$\"\u{1f}`vyk\u{9}\"3C\u{1f}I\u{2}\u{11}#!E<m\
        \u{2}o\"u$ r!=!IDr?\u{6}\"\u{1f}`nvrL! KY\u{1f}\"\u{1f}`Eu\u{12}Y# p!M%OM!!Mw)j! p\u{e}\u{9}% E\"t#F#N>LD1$ J\"\
        q\u{1f}`kI\u{7f}l# JFK!r1\u{15}# JFH<I\u{1f}^$ L\"P#pAK?\u{19}\" uFvdm!!L/J\"\u{1f}`G{*\u{2}!\"Na\u{4}!GL\u{6}U\
        / m!m!P!Q$N!S!M\"L,P1U%S.U!R\u{1f}`UNu?#!J&s!K\u{12}#+!L!p#K!S!N!P:P$L\u{1f}`Rs\"RyS!'I[V!FxM:!!I0m#!M&r!OBA7 k\
        \"Q!M\"T\"F!H!M9K%M!M%H!M-t$P\"D!F!H1X$t#?!J!G!Gr\u{e}\" E\"L{)#%JAN;F~\"# R!K#nso$!C=o~R$o\u{1f}}( I!G\"L$w!H?\
        I&p!H\u{1c}x\"!G&MoH! Ng\\\" rFu=}$!IAt\u{1f}`Xt'\u{1e}\" GFLf.#EKLu\"K6\u{7f}\u{f} v!\u{4}!'!s!@!{!0!\u{2}!)!p\
        !D!o!D&H\"D#m!C&A!s!E!\u{8}!1!u\"n\"\u{0}!4\"F!t!6!y!5!t!H%s\"v!J\"I\"A!o!E\"?\">!K$J\"H'o!o!D$F$H$I'x/q!H!B!u!\
        H!B!p!E!t\"I\"A!z!J!F!v!@!u!r!E(r!H!r!F!J$A!w&>%C\"o!H$D\"x&u\"B'K\"F/:!C!;(r!\u{8}!1!v!F)P\"B#L!t!?#t!B!u!@.r!\
        E!u\"q&r\"s_-! tvP!KF\u{d}7\"EG!uh\u{1e}\"\u{1f}`D}[E& D!KEK8N#J\"P\u{e}\u{b}!,suX#E|LD\"|@1# J'o?Hs\u{1b}! q+q\
        %EG%v#O\u{1f}`*v >! K'a( q!F!N%I!M\u{f}w;w!Gp\u{4}0!H\"MBJ\"K!Q%r.?!K!H\"A\"?!NbI\u{a}t!v\"MP@! t5*% p!BFE\u{1f}\
        `0z+\u{11}\" uFv\u{1f}\u{e}!\"K\u{1b}p$ HEI&z4EAO\" tFt\u{7}4\" q(Ls.( m!L!R$N!M(N!PPO\u{1}M\"FH_y\u{1e}W) t!B\"\
        F\"B\"D?u'G\u{1f}`]sAC! L|x#Ev&K4v\u{e}\\#As\u{1f}`Xs\u{7f} 4 l#B\"B#W'<&p2R$G0M$@\"O!R+pVO,O(K)M=LMPAPRT!7I,\u{19}\
        \" s3N\u{13}F\" p\"LcZ$%P@q!q#OE7\"\u{1f}`m|iD#Et$L4t\"t!EK\u{a}r# r!M!Q(\u{b}#\u{1f}`Ou\"G\u{d}\u{6}( REG#P#t!\
        q4Orutp\u{1a}.#Et*L4tXs% J!tDv\u{1f}`fvU\u{13}!(p-&\" LKt\u{12}y! MZ>' p#S#P!N>Q\u{1c}OkQ\u{10}%+ l!S$I=N)L0O\u{1f}\
        `?N+k&O&Mz\u{16}) u\"O$P!J!O=R!u\"N&Mc\u{10}6 n!N!M#Q\"R;M%R!R&P-J$M\"MTE#L\"L#D*Ker+o\"M,JDt<\u{9}\"!NFP\u{1c}\
        +#\u{1f}`JvNz\u{b}z\" M\"oJr\" OKqQ+\" r\"J\u{0}\u{3}!(SvD# M!rFu/I) LE\u{0}!M#G$H\"I.w$x\"wmR# p!JEy`?$ MEx\"J\
        4y\u{4}v\" K\"pZR# G!PaRr^!GH-@# r!Hxs5)! K\u{6}]' M!t&H?K'H\u{1f}`]N6_\"!sFv\u{16}\u{7}\"'KTO\\\u{13}!&M\u{1}B\
        !Fw|Z!Fw&J\"!LKO@%$!P$O\"M>O[H\"!M&I5\u{15}#'s\u{1f}`\u{a}t\u{16}\u{17}8\"[!S\"L\"T(J\"J\"F!O!H\"J*P!T7H\"R\"?!\
        I!B\"O\"A\"C(HUJYDSE\u{16}l!-t|C*!O!P%K!N'p8M!P9J\u{1f}`,vOp$ q!E&CFG.H) I!w!J&I>L!n4o\u{1f}`PsK\u{13}\" p!G\u{1c}\
        a!FCn\u{9}\"=u\u{2}u\u{14}\\#4H\u{1f}`/J\u{b}9!EN  #EQRv$KV/$ TGO&P.LC]! M\u{15}\u{9}% O!M$M\"N?Q@M!\"Osn-%K\"S\
        :M&Q$L\"O.O$JqL#M,LYM2OMS#\u{1f}`NI\"x(\u{15}* n!L&E!R?E\"w$H!P-v\"E&`!Sv&A$\"G>n%K!xV~. q!D!j!H$A>R\"O&J.G$Cbq\
        .u5F&A\u{6}\u{7f}#Ev&J4t\u{d};0!J!L#F!J!w>=\"K!M!v\"F!H!y!n3CsP\u{16}q*t)!@$B\"F1m/H$G\"E\u{1f}`KNva\"!rFuM\u{17}\
        !F{8\u{1b}' p!7!F%C>D\u{1f}`eu\"G\"\u{1f}`\u{1f}x\u{14}P$%IHHmu*v~_\"=t\u{2}t\u{12}.!(r\u{d}|7#Q\"Q\"V(M(N,z$T\"\
        R$T.H!S!M\"M\"L!Q.q#L&L\u{4}GHJ9H!L\"z\u{18}-$ u\"JDx(I\u{2}\u{e}!Yw)z)\"QDo!K&H\u{1f}`XM!u%H&uRx\" q\"I-A\"\u{1f}\
        `\u{a}Gj2!)tMI' m'O!R>S(P-M$O\u{13}\u{11}!Es\u{1b}/0 M\"X#pAN&V5T!O_M\"H/O!G!F$ram\"R5T2G!!Mb\u{1b}! KW(\"\u{1f}\
        `3y\u{1c}B\"!P&ORI$AL\u{1f}`Wt!L\u{0}y!,m9P!Gxaq* H\"P#m#K>E\"J%S!K3SrKj(#\"D3uXuGV\" MFRqq!\"K~@\"!@&K3:)!N!P!\
        Q\"R!SFQ0N\u{1f}`PN|\u{15}\"\u{1f}`xt!f\" uFup\u{f}! Pk\u{15}!Ht\u{12}2#!J!R#J$^' p!G!M$L*p8M$M\u{19}\u{0}!Em#\u{18}\
        $ u\u{1f}`?z#G*c\"!GEsyd)%J!R!N!RCJ7O\u{1f}`+L$L\u{7}\u{1a}#!F&t\u{1d}v\u{1a}A/ r!F!v#U=P#S\"K!q#Q0N$O!J\u{1f}`\
        .L.P\u{13}z! I'[$!p!DEl!JuT!\u{1a}tLq! p/SA Q!r!Q!O\"L\"K!U'?$q.H%T!P!R#O,F\"q\"=\"P\";\"A2CTG8F!N!R0t\"M!t!N8v\
        +H1R'EZN!!MU_! L[E\"\u{1f}`\"}*A!!D\"s!'Gcl\"Et=s2&# qEH\u{1}H:\u{7f}* G#C#N1=!x4N4O0;!B!v|x!%M<,#\u{1f}`\u{1f}\
        `*CD\u{4}8!O!U!C$P!T'N\"O(v.T'T-K$Q!O!NDP!p&KSHVO/Q#v#P$P!M\u{12}0\"\u{1f}`mx+\u{d}\" s!DD\u{1c}! Jk4* s!M$M!Q!\
        M;O3L\u{e}vIL-O,%! t`1%#L\"p\u{1f}`\u{1f}`+zBr!HLS,& y!F$?\"A?t!L\u{11}@!&H\u{1e}\u{17}2 u%F!F!F!C'G8p$G!K!L!G1\
        J#I_s1r4r0v[JNu#\u{1f}`?u#Jz\u{1}$EI\"L|s;L\u{10}s! G\u{10}e!!F`\u{10}\"%L\"Nu_8 n'J>V!n!J&F!R-L&J!Q3N$H@N!N-K)\
        L/J7s8M,A/o&P!O!R\u{d}X!FvH,!MqsZ$!H!M\u{1f}`Hten$!tDJ\"y4I{ \"\u{1f}`\u{a}z m# J!O&LvB# r!C&Cm\u{18}(!B>I!s\u{1f}\
        `.K!n!N!o\u{b}8!EDWK!EK%<!,qWX!(OyN&%p\"L?K!L\u{1f}`cG\u{a}u\" u\"I82%!C\"q#ICq4S\u{1b})$ r!D&J?r/\u{1}! u}W!Mu\
        _v#!KEw!IP\u{1b}!\"D\u{1e}I\" PGQ\u{17}_% KBt$N\u{1f}`Tt\u{14}&! r\u{1}^!,roC\"\u{1f}`\u{5}x\u{d}2*!M&G!R=K\"Q'\
        Q.M!G!J$I/?\"\u{1f}`\u{1f}{\u{f}R!#nK\u{4}% rBQ\u{1f}`Vs\"Q\u{1b}K!Fu*^. n!M'Q6P)P'P-J%R`P$M!M-s&NbM5=# q&KFLNQ\
        $ w!F'L\u{19}y%\u{d}1 m!U$A@v!M#G$G*t$q\"x$t(L(L\"s\u{1f}`2xFGmD* T!q!l$R!M!R>P_s\u{1f}`!MnV!!L4\u{1d}\" pFo\u{1e}\
        7\"\u{1f}`=J[\u{6}$'K>R(IByX\u{12}& u&I!B>O'M\"N]?!F\u{7f}z\u{3}!Hv02(!M!O%q!Q?M'L\u{1f}`?wD['!G$K!K\"K+t!EWr[\u{1c}\
        \" vFtn`'!p&D!L=J!M!w4JPQ! r\u{1d}N1 o!E!R#K\"F!R=U\"J!O%M!L\u{10}tNt/K.N&P/xA0! p'x!!O\u{1}d! vTh\"\u{1f}`\u{f}\
        wbr\" o!G7S&!N$FAN%J\u{1f}`Zs~8!EIH\u{7f}# w!GEt\u{7f}3!FG21$!v$LBw$M\u{7f}\u{b}$ pEI\u{1f}`HK:r#!JEN%p8I! sV\u{15}\
        # I!s!HS\u{1a}h R!O!S!2!A!Q!Q!O!Q!N\"}!x\"C#N\"N!N#?$E+U!T\"?\"R!S!O\"M\"u!r'O!O!O!V!<\"M!P!O\"N(M&C\"D!S!R*s!s\
        *E\"M)R#O&U)O\"q!s<o!O!L.U&P!M!Q#s(M$P(s%S%v+N!S#M!R!Q!S#u+O\u{1d}#!!M\u{e}9#!H<v\u{2}v\u{d}f#&S\u{1f}`Drey& P!\
        K$D.r2Q\"K\u{7f}v#!t\u{1f}`\u{a}uMH!Fwo\u{7}!Fx\\Lf P!F\"P\"P!m!H#u!p$O$J$Q\"t$=!l!D\"G!m!I\"l$E\"A\"G#p)C\"A,N\
        *N$O\"F.A(O(N#@\"E%=!l!o!?\"M#N\"u$F#G#E\"K%D\"D#A%B&@*A\"G%u\"H0<\"D(R!G!m!n+@\"w#A!R!K\"J\"B!T.r\"Iu2#EK$w4KE\
        .\" s&N#8\"\u{1f}`\u{a}\u{7f}1F#Ey*G4y}\u{18}\"ER%o{_!FFkS##s\"NDk\u{d}\u{4}\"\u{1f}`syw\u{7f}\"EI\"wB !!Ka6$#N\
        BR!s9M8Q\" p!CKp#Ex$G4tY9$!I\u{1f}`7u/w\u{1b}M0!U!m#Q!P\"O6N.Q\"N-MbO#N\"H\"Q!O6MRM\u{a}\u{6}!Es\u{b}D% r!H&N@L\
        'OV\u{0}# s!AEuO\u{1d}#\u{1f}`uvODrf. J!r!O#J\"M!P@O#L\"J!R.MvG:LeJic!\u{1c}w:\u{1f}\"!K'O\u{d}?& r!J!O%J!o?KP\u{12}\
        !\"L^5!(PF|!INYr) v!I@J%u!Huq*v@vRJ$0* l!>!J&J\u{19}p$G4y%w(xRr;\\\"\"OCKR\u{1b}3 I!u$K\"s!O5s(O\">&rgK!x*s\"O!\
        @\"t,s\"O!tYNzi! pAD! s\u{15}\u{14}! p4`# o!A!F^!\"\u{1f}`\u{a}x\u{f}e% v%G@H!w9I&X!&re9\" y\"F0O#$m\"P?oC\u{1f}\
        \"'rFs@\u{1c}!!>.}- v!B&C(I6Q!m{t#J+x#q!K,K7q\u{19}\u{10}%%L<K$O\u{1f}`TKwm\" p\"E\u{1a}q$ t!I'K=LJP!\u{1c}yI\u{6}\
        !\"F|:) t!;$F\"E?u\u{c}r!@+u!F\u{13}4$ HEr(I4u6S#EG\u{1f}``zK\u{f}# r!MLKN\u{19}!%K\u{3}\u{11}!EO\u{0}\u{8}' N!\
        [GU3O:KSJ3LZc!Fy\u{15}\u{a}$ P\u{1f}`0O!t\u{b}&\" t\"J8j'!G$q\"H@I!Q#r\"G,e&!M$J=O#M\u{1f}`UO\u{2}!\" sFwEF# t!\
        KEw7`$!J&N\u{1f}`\u{b}MIN!!u:L& Q2w4Q2s\u{1f}`1u2\u{1a}' I!w&s\u{1d}t/u,vMM<\u{8}#=O\u{7f}q#O\u{e}8! rKo!\"I6E!\
        \"D\u{12}h!!EnJ# u\"BDxs\u{15}?\"S!R\"T!l!T'q%T!M)M$R$V&V!k!T0D$O!M2L1H4P&M1L!I-q(O!oQR#R)N#v'O2Q!%Rf}!Gv\u{1}P\
        !Ut!0&\"pLR\u{1f}`NN0N&K_\u{1a}!Fs3B!Gtj\u{1f}\"'t!K\u{18}Y! sMN! EM{$ w(G>t(H:E!(Okm!'q*\u{12}! J:T) I'u!F>I'v\
        2t\"D\u{1f}`:w)\u{11}!!N9N# s!B!I4P% r!D!P%HAN(%\"\u{1f}`3yF\\# v!GEu:&$\"JDt!Q&Kp]!EN=x$ v!G!KDzc4!\"HkQ\" vFv\
        7G,!C!I#L\"I!H+r!E3L2n!IIq\u{6}rv!!'Kr\u{3}#EE\u{1f}`e}l\u{19}#!N&M@L)p!(o\u{1e} # J!QEKB\u{18}+ H%s<K\"{\"E\u{1f}\
        `/B!yDKFF#{0]#\"M&O=L|\\# p!I$I[&#Es(K4s\u{14}4!!M@4! sWK$ L!B!tZTX&-#M\"P!K!K,F2V(J!Q+H(H!R`skE\u{11}e\"\"sFp\u{6}\
        R&!I$H\"H!P?N&MHi! D_\u{17}#Bs\u{1f}`Xs+g!en\u{1d}N$ p%IAv%J#u( P!t&N@q\u{1f}`#M!v*v\u{1}\u{0}\"\u{1f}`\u{b}u!a\
        0 L!m$X\"j?I!f$V0T$H\"R[K%L.MhO2MBt;<!\\Lf(!!FZ\u{d}!+rA\u{a}\"Eu8rL&!Fv\u{e}|!Ft|A\"=y\u{2}y0B\u{0} X!h\"L!U!R\
        #j!P!R!E$N\"P\"z!z!;\"I!U%T!T!N\"Y!Y!F!L!k\"W\"L\"Q\"X\"L\"I$O\"P\"s!s!V!T!M!S!K!O!N!U!N\"L\"L&;$J!W!M&P$P!Q%p!\
        s!p!L&M)P\"n!Q#O\"N\"T!T(T&O$k#L\"U'P!N#r!l%R,S#Q\"O1v#S\"S\"r'Y!Y!T+S$V!R\"M\"Q!S!V+r#l!O\"F!L\u{10}9\"\u{1f}`\
        uzt\\\"Es(M}H! HOG\"!LEtnT\"\"E&Ijv% L%JAF\u{1f}`iMvN#!u&J\u{11}w1^9!S\"O\"UAk!T\"Q\"P!U!T.R!R!S\"V\"Q!V1Q&NNR-\
        RcS#R*m&T\"S$S{M' K'w:I\u{3}u!IsI\"xT^1 K!s!H%r!E=L!E!t!I%t!G/C$Acs!KQLNuMG0 y!I!O!:\"@\"J!I!8<?!t'J/G&I\u{14}t\
        Sl\"GgS! HL\u{1c}#!J$@@Lj\u{1}! I]I* N%Q@o!L!F$I0j'L\u{1f}`OR!\u{1c}!!H\u{3}\u{7f}\"EJ:K\u{8},) o!O$J@Q\"N&K!P\u{1f}\
        `rI\u{9}05!B!Q!G$B,D$O.\u{0}&D*I\"H$H$s(v\"v(C\"zkwkS!H\"G$G(P# I!Q$N\u{7f}~\"Ep<qsz\"Ep$Ni?!EJ|\u{7}\"!KFL\u{f}\
        *\"%JGQtF, L\"o#K!J!O!SDN!N!O4MaItIY\u{c}\"!L+q\u{16}g!FvAs# F!vEL_c\" F!te\u{13}\" I\"rAf\"0tFx6\u{1d}$ HEI&z4\
        E\u{b}R!MMuC! qqS&EF\"N'riJ,s;L\u{12}p4 U!K!U#P!m!L:M!l$n!O!P%H!T-M$M\u{1f}`:M!l\"P0R1i#\u{1f}`\u{1f}`-}LV( o&N\
        )A>O.L1s\u{1f}`:N>H$%J@M!t%L\u{3}\u{15}7#N\"q!U!O!P+M+R)V\"R#W!R!T+O\"R!U\"Q#P3QLRmP-N!R5P\u{1}~\"Ev6t\u{1c}\u{a}\
        !bM\u{6}A! rW\u{10}\" L#mn6%'O>P8R\"P\"Lo\u{16}( s#L#J?n&L2M\"q\u{1c}uV\u{12}!!N\u{12}/!!C\u{d}(\" tFuj:#Ex4G2x\
        v\u{9}#!H\u{1f}`Suj\u{9}#Ep%P4q\u{1a}y\" L!rfB\" H\"s(J( o\"Q#J\"MDM\"N\u{1f}`KEmb!NPz6!NqU'$ o\u{1f}`\u{a}sEB\u{2}\
        \u{f}! N|a!\\N@\u{6}-!L!m#B\"P>U\"N&N!R-K\u{1f}`3H8M%M}\u{1f}2 r!D!E%J?GoH,s#M\"u)s!E\"u!N+u!F'v#vD?Gw%%H\"J%o\u{1f}\
        `3|w\u{7}'!F&u>J!F!K&v0FUf$ I=x\u{7f}G#x0d6\"W\"=!N!Q\"U=l&P!P!V!S-QRM-M+R\"L1STR/R+L#U'R0M8=\"\u{1f}`D|9Y> K\"\
        l!B$T?N!U4P$Q!S!O.u!L-L=N\"I!O)O,M!Q6H*G!P@t!s\"J-Q%T:u(r#n\u{a}\u{1e}!Fwph!'LU'\" r!>O\u{1}4 s'r!9#P,R/p(?-S'J\
        /QJM&r$FYO/L#O+K.m!P'Jk5#\"P$O@N)\u{19}' q!?!L%C?v\u{1f}`RHA\u{7f}!!J[\u{8}' r!DDp&G4z2y\"C2'#%H\"KAQ\u{10}\\$ \
        r%LAu%Knf\"\"NFP\\*!%rps#\"rCE#r<E!'s#F\" t#G\u{1a}\u{15}!Ltg~!!INR#Es$M4t\u{1d}\u{1d}\" p'B*d! KJ\u{1}E!R!T!N!\
        C#R!T#;&8\"Q!o3T\"U$O.P\"L\"R\"P!S%N$N(Q&LKP!Q;G!O<N1P!L%o0l!P!N*P!T-Q+s\u{1f}{#=L\u{7f}s#M\u{6}\u{4}!Fx9\u{c}B\
        !U$n\"Q:Y%h!S%X!T.O%W!T/m%Q$M$R8J%N#P%Q\"Q!T+O#S'M%P%JIR+Y\"Q!Q+R$S%T!Q\u{6}7\"Fu4LG.\" rEP\u{11}o%%E@I!x%D2@1*\
        , S!L!J#J!N\"K'H!w6R0q*O\u{9}v\u{1e}\u{18}$ P!q!OCQ2.#EK$t4K8\u{14}\"\u{1f}`0y<B\"\u{1f}`m{\u{1}#! N!r! p\u{8}\u{4}\
        !Ut\u{10}.6 p\"P!O\"H!M1J.x\"P!M#F!F\"O'G!L$x2J#M\"G!F\"w!HtJ!\u{4}\"EJ||:'!WwAj)\"R%J!M-t0H!QGt\u{1f}`DI\u{4}k\
        #\u{1f}`\u{1f}`%G\u{5}\u{10}(\"p#L!KAq%L!M!K\u{18}M)p!GwG\u{f}\"\u{1f}`\u{b}u\u{d}A# I\u{1f}`xI\u{b}\u{1d}\"(G>\
        w\u{1f}\u{d}! Ni7\" P3scz! q0z# M\"M&N .\"\u{1f}`?wbo# O%N\"J`\u{11}#EM$t4L6h#!O\u{1f}`\u{9}K$m\"\u{1f}`lz(j\"\u{1f}\
        `?wB\u{18}#&L!NEM=\u{7}!&P\u{a}!> u!@\"B\"?\"F$H(@.F!B!r\"Q!i!O$@\"GwJ#L+r'o-s#p+HCt!F!B!JDQ#r)q$s\u{e}f= M!l!m\
        !T\"Q\"Q!T#N(I.J%J$n#P!Q#J!N*q!N\"J!D0L\"p!E!H)E!G\u{19}r!JFusR!/qU5! O+)$ r!A)<;MxB! J\u{18}%!!M!\u{1a}\"Er9r\u{1b}\
        *% w\"G&G>t\"DKs\"\u{1f}`'zD.!%q\u{16}9#!q!KFNhR! L\u{7}~- m!G!P!@#Q!R!N,o3L&Q!R\u{1f}`XCoa! I`m$ x%IAx%IQ8*%K!\
        U\"T9M%l%G!PRK\u{1a}M7HA+$ H!L&s!sy0$ q%PAs%O\u{2}\u{17}!Gvg2: Q!L!Q!M!O!y!T!K?N#N\"t\"L0J#IrH!L!J!L\"n!Q&v=rOL\
        \"P\"q@vu3$ p!@DM:Kfl\"\u{1f}`G{\u{16}\u{1c}$ o\u{1f}`\u{1f}`%FD\u{5}$4s1u\u{1f}`wv\u{2}&$!L&t>u<v\u{1d}\u{11}!\
        (K\u{1b}_#Ew\"G4w\u{19}\u{15}\" M3q\u{5}*, p!O!O$G!N.x0J!T(O?x|s-w8Z$!ODI#M:L]y# u!F&H8i! M\u{e}D\"NP.Qep(%I!S?\
        P'R\"P\u{1f}`?yEO3p!Fu?p% o!I\u{1f}`\u{1f}`$EK2![P\u{e}Y%!L@J\u{1f}`Wr!J\u{a}/!!MY|!Wv\u{a}<( o\"S#I\"O:K\u{1f}\
        `XJGJ\u{4}C! ML]\"!O&LOi\"\u{1f}`\u{a}x\u{2}I!EOfU4 B\"r!r\";!E\"q!p*=$@.k!J#o\"B7Q.LVI,FZK=S!N|Y! r*~#'u\u{1f}\
        `Wu\u{9}\u{2}\"\u{1f}`\u{b}wl\u{7}!FF\u{7}M\"\u{1f}`Ov\u{15}\u{5}!Irm\u{16}!%Rco! O\u{15}e&\"M#O\"M!O>q%O~X'\"L\
        &L=E!I!u&p.G5=! M\u{e}`!Gy\"f*#v!E!H#LAm\"K2T\"M\u{1f}`PO\u{17}S! q_@\" vFu\u{1f}H!,m1\u{19}' s!H$H\"I!RCM#R*\u{13}\
        &!F!q#P\"L?J!I1H! ptJ( L%H#p=u!I<r\u{1f}`IM'd& L%N\"Q?M%R0O\u{1}\u{1b}$EJ\"I\u{1f}`GKll$\"J\u{1f}`kI=xpx\"'sFu\u{19}\
        \u{0}\"lRrs!!$ HDy\u{1f}`\u{7f}y.;!Fy'\u{9}\"EG7J-=! q\u{11}F!!H\u{5}9!GF,x!\"Hiq!js \u{1c}\"!H&IOh\"Fu%C\u{8}\u{1}\
        !\"HdG! L \u{16}$ t!M&D?n\u{5}S$ y!FEx!H\u{3}\u{0}+ N!J'L9s:E$C\"?DL\u{8}C*P!t\u{11}Y\"%sFt0K\" u!F>\u{5}# KFN<\
        M+\u{19}\"/D\u{17}w'N!!qU\\&\"G!J#K.u2OFq4g!Zsyq\"\"HDv<J\"!tFwg(\"!IDRGw# L%EFGE\u{0}#\u{1f}`\u{1f}`*@\u{d}z#E\
        v\"I4x%[!It@b(!O!L$OAN!R3LZu\u{2}N]\u{6}$!L^s\u{1f}`Kweb#Et\"N4t|\u{b}! L7g!Fw=\u{14}!F{M\u{7f}% L%KAN%I4Lnn!7G\
        !\u{6}# s'P>Nx%!'Mpg!-u\u{9}S!HM#\u{14}\"\u{1f}`\u{5}y\u{13}T# LFL\"p\u{4}q& Q!K@q\u{1f}`WN!q?|( n\"m&oEU\u{1f}\
        `)OPS:O@\u{1}R!F\"O\"Q!m!G!Y!Q!O!L;m!M!N!R\"P\"O!V\"M!K*K\"T\"O\"C!Q!O\"G\"T$I%HJH$O&I,L#M!Q$o>M7H\"J+I!N%L$o!C\
        %K$M!U!H!S#H+NS\u{5}%!O&M!K=L!oHX&!NEr(Hiu*G1I\"=;!E!O!H#C!@,D#>!O.\u{0}!q%D*I\"H$G$s(v\"v%>#C\"zkv/I\"xZQ!H\"G\
        $GvK\"!tFt\u{12}C%!NEp(Hiv*J-\u{1d}\"\u{1f}`\u{a}Cg4! s\u{5}t(\"Q$T!K>Q!M'O\u{2}vlLa\u{f}! u\u{17}lX P!D!N!G!L!\
        q!l!}!L!H\"I!Q#F\"G\"N\"J\"P.k\"K!O!O!Q!k\"t!U!N&I\"N!O!O\"H!L!L!R!W\"n\"N\"P\"N$I\"J$QGM)Q\"N0O\"OBI6P*Q$N/N!S\
        !M!K-JE\u{1}$ Q!q\u{1f}`'s ;#EuLK\"uzBK n!S!P!N\"P\"N!P!I&N(K(S\"H\"s#i!N&O!P-N!O!M%q.o%L@J/N$K+D$J)K&r7H!L/M+I\
        #L)O\"v(K!P\"M-N!J\"sO\u{18}!!D\u{b}G$!H\u{1f}`CvawY\u{1}. L!w!P#?!M!Q>O7N%F}N!wNt7K!z\u{1}h\"Et=sN\u{11}.!<&::\
        @&A&;!X-L'TWN\"o)Dt@!kGqd\u{1f}$!@&B>J!u\u{15}w\"\u{1f}`qt[\u{3}!HL+2# q'L>J1e!EH\u{2}j$ r!O&JFG\u{1}>#\"P\u{1f}\
        `\u{8}vAX\"qL\"u0|#NJ\u{1f}`\\p@\\!(E=O$1q4z2I2{B@\" t!F\u{e}#Q l!n!q#D\"J:M!q%N$L\"Q!T-B!O#L:M!O2G+S#H!Q\"P%J\"\
        @#Q)N!P\"I'A&L$L#D#H'C\"o#Q!B6T%p!p%M!s,Q%K$E!N!H.n!G!M\u{1f}\\\"!J!L\u{1b}}! H~p!En\u{1a}g+ I!L!o!O#T\"RCO!S\u{1f}\
        `#u\u{0}zE,&&O!K-s2N\u{1f}`!x4g$ o!B$MFO+R#Cy\u{1f}`\u{7f}y\u{1e}v%%P<M\u{1f}`XM6Qiv( x!>$@\"E>N!n!H&J\u{8}\u{19}\
        % O!@&E\u{1f}`qK%v; Q!u\"M!N!n\"H!T!I\"L,O2P!R#M!S!K,O!P!L#R!H!P!I.Q^TlQ0Q%P?\u{1a}#(PDMut\u{6}@!F}\u{d}&\"\u{1f}\
        `0|?E! I)\u{a}\" yFy6v&!A&t?I'y\u{1f}`bugF# v#N\"LJT! sp\u{3}+ v!Q$G!O\"P=N&A!P\u{1f}`Lq$HOS! IP/\" Q\"PA>!!M\u{7f}\
        \u{8}\" D\"oaR!Fs\u{1d}e$ t4M2s4LJm!(K\u{0}h%\"E&K\u{1f}`\u{2}I5v\u{e}\"! uPb![wG\u{0}&!H&u>I\"J&y4K@V!F{\u{15}\
        >\" tFt@m$ s!@!HDtn3\" r\"M\u{6}5: l!N&Q!V9P!o%R&T.P&R!RRT&K\"N8P5L*E=O'M!P!o!M!Q3R\"N3t9{\" y\u{1c}}Uf%#n\"NDl\
        \"O2S\u{1f}H!Fwo\u{6}& O\"r#E\"L>I!Qdj# H\u{1f}`1v\u{15}N\"Eq8rtd&Bs#PpL,IvJ\"sm>$ H!w!IFJI,$Ft\u{1f}`O|5Jl|\"!\
        JLL`w#!M!N%I<5\"!EEv\u{1e}\u{7f}#!Q&K-of\u{2}'&R@q\"O$Q0K&N4M\\k#\u{1f}`\u{1f}`0Iu*! OXc#Et\"L4u\\Q8 D%P#p+K2p!\
        N!P!P#O!N\"l(v&N!M\"?!G#s\u{3}FcH!K!J%S)y%H,i% N\"o#H!QFPJ/! E\u{19}^\"Fwn@7X!I}K:\"'vFxV\u{12}# r!M&KA/! LJ\\T\
         ;%m!l!o!k!Q&;!F\"M!R$S+r#m!?!m!k!T*E\"D(K\"Q!P!P!R!Q\"O+B#R*N;I!G\"s&P!G!D0B!A%z\"F!J\"u!E!J!L-t\"M&EAC\"r0B(R\
        -KZn% p!E&F\u{1f}`qpUj! HtC#!L$nBO\u{c}\u{a}#Ew\"I4w+J!\"l%|- Q!~!B#?!E!<!C'H8n!K3S\u{1f}`=uuR!Ft\u{e}\u{1}!$OW\
        \u{2}\" L/r\u{9};\"\u{1f}`\u{11}u\u{10})#Eq0K2s\u{1b}p!(L\u{13}\u{0}#!s\u{1f}`\u{a}v^y] U!D\"k\"R!m!O!Z'S$;!l)G\
        !p#C!o!G\"Q!L!W!T!o%S+?\"B!R!I\"L\"L\":0<!R!F$C<B\"L!F\"v%G!p!p#E#J)I\"O#t\"M#F%C\"C\"p6K$J0C\"E)C!o!@&N*E$B\"F\
        1G1~K f!j\"N$k!m!P*K0O%V#S!U-M\"V\"J\"G!R\"g%C,O#m#S$P/F)I#K%>(X.J$l#G%H(C#I'K#E$k5M\"@6L$W\"X#O3O.^: |!B!O#H\"\
        B!O+{!91K!v!K$O\"G,v!A!FIJBx8w!F\"D!:4sdw!A3Cf\u{18}#ET\"S4NdN\"%LARG3!%M\u{7}R#!PFK'S1A, J!L$>\"t!M=s!M!G&H4s\u{1f}\
        `Pv&7!!I\u{e}Q! H\u{d}X!'P\u{f}\u{1b}\"!FEFkp\" s\"D\u{a}T. K\"L%w?L\"P%p!P-G!M#M\"K/PUNrR43!%RVx%EH&v$s0J$M{m\"\
         M'P\"J#Et&L4u\u{4}{#\u{1f}`\u{1f}`*Ft>+ s!H!J%N!I=F\u{1f}`ew!H!@&JC\u{11}!$L\u{6}a\" o'L1\u{1e}! q0\u{4}!!BZ\u{b}\
        $ SFO\u{1f}`ku[k$ L!p&HTO\u{1b}\"$ n!M&M!OU]!'L_0\"\u{1f}`x|\u{13}\u{a}#!E&vFu'\u{13}% y(M,F2s4I\u{12}4#%E!P!IA\
        ~#Ey\"I4y\u{14}@#!O$I!Oo{\"\u{1f}`mv}\u{1}0 O!=!D!E\"D\"@!I!z<T!M)x4P>u\u{16}I+x0t(`& L!P3s2M\u{1f}`VNN^!'J3<!U\
        vC&!*qN)$'D!Hhx_Hj;#Ez\"E4z]6\"Ex=t\u{15}r&!K&L>V(M\u{1f}`NMwB! p#\u{0}! t!f\"'L>NLJ#Ex,G4z,+\" I\"qu/& K!x!KDL\
        !z!Li>! r\u{14}L\"!wFyp[' x\"L&L>lJt\u{1f}`:pz?0!T!U!P#T!PES!O.Q&S4O_M$SUN>N#P\"Q]o& r\"J&L=K#I\u{16}H_Z\"!NFG\\\
        x0%DAm\"R#G0P!R#J\"L!P4M@N2ONrOL+M3w1\u{b}%!M!M%O@Q!P|1!\"Nw`#EsLN\"s\u{b}V, H!7!w&I=e\"@!gNtCn/kJr&q\u{1d}M#Et\
        $L4t]&; I\"n!p!N!9!D!U!n!p!q#7$=\";$D,C\"k!O#n\"A0R&N!Q_K=IkR!K7C-B#'u\u{1f}`\u{a}vST,!A$L\"C:s$D!t5E$E\"G\u{1f}\
        `8s,u+w# t(J>u\u{1a};! uLj#EK$u4K>L)!N%Q;J*P\"M3O~MZJ\"K[\u{1f}'\"O#G\"C!J=v\"G4x\u{d}\u{8}#\u{1f}`\"{vK\u{14}\u{12}\
        \" N'L~}6 m!Q$M\"SXI#P3PCQ%O%L1L'N%L>N0O\"J6M!L$P$H1K$q`*,!J!H#G#P*t%>+O)F#P\u{1f}`LO2KT\u{1}$ v'H\u{1f}`qy8\u{8}\
        !\u{1d}vR4\"\u{1f}`Uw\u{12}\u{18}!Fw\u{1e}6!\u{14}u\\!& t!C!J\u{1a}u%tHw9$\"\u{1f}`Js\u{19}|\"\u{1f}`\\u>I( T!Q\
        !L%N!O3vjO%vB|!!Dv(#Er)H4u\u{19}i!Fv}~!Fz\u{11}W%\"K$P!s!MFNkd$ K\"n\u{1f}`\u{a}tuf. o!J&Q!S=Q\"O5MiL\"K)E.n@M=\
        F*F8D\"\u{1f}`Ky)u!FH\u{18}L$\"R%I\u{1f}`\u{b}M\u{1}m& o!IFJ\u{1f}`#qNI|b#\u{1f}`\u{1f}`*ILi\"\u{1f}`\u{a}N#N$ \
        N\"L&tFtA3\" p\"P1Z! qv2# p(P\u{14}w~\u{d}#\u{1f}`\u{1f}`*@o+&!u&L>u\u{1f}`fv&Ls%\"%qAH\u{6}.\"\"K&sSM% r!N&J!M\
        >r{a\"\u{1f}`\u{5}z(g!Iw+3%!=$A\u{1f}`\u{1f}`+vU\u{1b}\"\u{1f}`(y,\u{2}!Guc%!Et/0#'s\u{1f}`iv6\u{1}/ L'w!Q=S!R!\
        @&v4Bcq/H4uEJ!s\"s(M\u{d}F!G{?'!&r)h!FxvIA!N!R!;\"T!Q!M\"6#N#J*{\"F,R$R\"Q!T'M&K%Q!O!M#T\"O>R!y$F\"I$H7L)M/H)M\\\
        O#sji\"%D@K\u{11})% u3L\u{1f}`,v#L0\u{3}! s(h!\"E=?3 v\"J$I!@!I%q\"H!95@!x#x#L*@%I\"D\"G\u{a}J!wmC0I! J\u{15}?!\
        \"KKP$ M!s\u{1f}`\u{1e}LW0#%rFv4FSr!EIL'\" v(E]C! p\u{14}R# H!q!P\u{17}L!Fy\u{2}\u{1b}\"\u{1f}`xyYB! KB@$ S4v2O\
        4s2o;!M!R!Q!P!O\"R!u!O\"Q<S!T!R!R!O#o!L,M!S!P\"Q\"P\"O\"O_OYM2L;OtW&%MHPHA[L7JiN\u{1f}6$\"R$RAL%Qf^\" H!p|\u{1c}\
        H!L!m!S!W#R\"P\"M$K\"D!S%O!R/N\"M!P$l'D&?!H%J!K#F!K#G\"B!E'L!M#B!I#y!s\\r>x'E>K/G!L&R!KO\u{a}\"\u{1f}`0zV\u{0}%\
         M!m'N>J5QSx, m!O%S;O+R\"R-OJp(I8OEJNO=\u{12}\"!r\u{17}s\u{9}}% y3H\u{1f}`,z#H\u{1b}.$!PEq\u{1f}`iu3RI!T$O!T!S\"\
        r\"R&F\"N$Q+V#k!T!S$T\"U$Q*R!V#O!Q!Q$S&O(R'O#N<Q!OGM\"l.M'O5Q!P#x(V1R!Q#P!R+L\u{d}**E|&L*K\"M(w(u\"s'|\u{1f}`:H\
        +?' C!t!uDN\"q\u{1f}`bI\u{5}r! Ir*! qhQ\"FK#y%9\"EI\"y\u{5}#&'y!@Em!I3p!K+6\"!K&G\u{b}H# p!N!M^?!EqMx\" p\"IF'!\
        Fy\u{15}\u{15}!.rT !FE{S\"\u{1f}`Gx$T\"\u{1f}`\u{b}wR\u{2}!!D$Z$!M'S\u{1f}`\u{9}NRz\"\u{1f}`xq^.$ n!A$H\"Fel! F\
        iG!%P\u{a}+/\"Q&P=T\"S'Q.M%H`J1G!o$T$JQM\"N;qv\u{19}< \u{2}!z!+$A!n!?'O3K$w!u!84@:K@G#H/F)E#E4F#J(r\"G9C+K-C#r\"\
        E5GE<. O!S!kDR5B$O[R\"OpO#p!H*L0G&G*X! LMG\" o!F8'& K(x>H(vsK$u|\u{9}#!MZMtz(\u{10}% r!G$OBM&IDW!EGqy# KFH<I\u{1e}\
        *1 I!t$L\"r!O5s*>&sgK!w*s\"P!@\"t.P!tYN0{\"(MFLK\u{10}!(Pt7$ F!s&r?Kq+! pqJ# p!L%HP\u{2}! w6\u{1d}\" o%N\u{16}F\
        ! n\u{6}\u{4}\"Eq8r\u{13}>!!HkL> S!K!P!M!N!m\"s!T!J&M\"M&O0T!V!R!R$T-K$T\"J\"G0MIS%R4PXQ.P*M'M.Kr.#(M=M)O\u{12}\
        6' q!G!J$O\"M?M!NqO!\"S\u{15}\u{e}\"EM:N[+!'M%\u{16}/ T!O$Q#P(P7R$Q0M&G!M-uRu&J\u{2}LEw&T$)x<A*z4A\u{1f}O' l!I!\
        O&O?M!P&Ov!' p!Q$B!D\"Q\u{1f}`pr \u{1c}\" u!DRe!(NR\u{3}\"\u{1f}`\u{5}{4w#!C\u{1f}`ws\u{7}M$)s<F*z4F)-! T\u{14}\
        ?!gtq1( U\"n#MFJ#S\u{1f}`^N&Lxk\"\u{1f}`mzeG%%K\"P?t!I&IHD!FHfm!FJ)d)!H!R#q!M!F!M?K!P%J\"F(!G$I\"J?n%K\"N\u{1f}\
        `\u{7f}v=\"!Gy\u{1a}\u{d}\"\u{1f}`?sbl#BP\u{1f}`XP\u{1d}T!\"ma\u{7f}\"\u{1f}`my\u{12}\u{f}/ u!G&F>O\"K&L.IZF#F,\
        K.sDs=v'MDoX\u{1c}$ OFK{s#G\u{9}\u{18}\" LUuc.!%q\u{14}\u{c}\"\u{1f}`xw{\u{e}!F{O<# L\"sFu\u{8}Gk X\"W!I!T!Q!X!\
        P!T!L\"M\"P\"R\"P\"M!T#W!T)T!R#n\"P\"L\"M\"E!Y!G\"H!P!I$C\"L!P!l!M!S!R\"P\"R%R!S\"V'O!V!n!S!P\"G,K*M(P\"S#rIt'o\
        -L$I!K1F+V!j\"l%J)k\"N!I!P!F!K!L!K!G$O!K#D!D$p= k!m!T#P!S\"R,P.S#U#U#R!T0S!N\"N!R[S!O(O!RYP0q)l\"S1O!P#I!T9xxM$\
         s!G&Oiu\u{f}0\" tEJJ\u{1e}!-u\u{14}-\"%uFy\u{d}l* M!tJD\"P.A&scv;xfw+H,\u{e}!!H\u{1d}V# q\u{1f}`Ty|A#HM\u{1f}`\
        Gv\u{16}\"!Fwnk!Hx=T!'IIj#!p!N%Ic\u{13}\"!KFLI2!LLVQ!\"D\u{1d}'$ I!O!OFPGe$ EEKMx\"H\u{14}[\"!IEsQ #\u{1f}`OK\"\
        z\u{8}h4!N$V\"T$N@M!V\"S#M*M!S!Q#v!F!J3L)FZTbK!L5J\u{1a}_\"!C\"n\u{7f};#Et\"L4viy$!I.M8L.K\u{8}\u{b}#ErMP\"r\u{19}\
        6#Eq%O4qW\"\" m!H\u{f}\"# O!r\u{13}O7\u{10}!.rjd\"FI%t\u{1f}w#Ev1K2vgp! F-S+!U$O9N0S1K#R[N#N$Q!P6N\u{9}c% p!I$M\
        Av\"L\u{1b}y! I1{\"\u{1f}`\u{6}J$\u{1e}#!H$IHF\u{15}X\"!I!M\u{1a}E\"\"F&Jp%! u\u{d}\u{0}\" q!K0u%Er$L3G!u!r[|&!\
        H!L%H!G?J$q>\u{1c}. R!L!P<s*P#L#n-JRK)K&M$s4O|LD1! M^?! r\u{2}\u{1b}!!IX['!H3s2H!M\u{1f}vct!M\u{f}#'!Q%Q!PGQsH\u{f}\
        J!P}&#%KAu%LNf+!M\"K$K!J+N$q!G3RE>#m(Hq^)%P\"L!O9K,M5P\u{1f}`7K8N\u{10}z\"\u{1f}`4v\u{1c}|& v!t!F&G>t\"JBO%Ex&K\
        !L3t!vxy! N\u{16}A\"\u{1f}`Jyu1# s#N\\H\u{e}5!\"H\u{15}I\"\u{1f}`3w_}\"Ev=s5-! n\u{4}\u{f}!Ixz-# K\u{1f}`@w_\u{b}\
        $ N#P\"pFs\u{18}+& t\"L&J=K!q<INu#EM$s4MEI\" o\"Q{z% n!J&J?m<L\u{11})\"\u{1f}`\u{6}tZ|$%v@J&x4J0I\"\u{1f}`\u{1f}\
        z*b!+q{\u{18}%#J\"oDN\"p4Q\u{16}\u{7f}( q!Q!N!K#R?O&L\"K*=\"\u{1f}`\u{5}{p\u{3}!Fx\u{f} !EMs\u{3}) J%I\"q>D(w4H\
        0u\"L\u{1}vD%\"\"D$p\u{1}!!F|mv\" s\"L72!Fy5~!NM\u{1e}}, L!B!L%r>~!I%H\"@.F!M#r\"\u{1}.H# r!I%K=s\"\u{1f}`mE\u{6}\
        o$ H\u{1f}`(uhsB\u{17}! p\u{b}J! LtV! ruR%!n!RIL\"I!PIU#\"PCK|uc\u{c}#\u{1f}`\u{1f}`0G^)#(oXM~MRz!Gx\u{18}\u{9}\
        6 G!k!j#K#n:o$S%I0J!R#D0G!MQN.LBL,L:N\"o!P*y%N\u{b}\u{0}\"!L%N\u{2}(\" q\"I?\u{1e}!'K\u{13}K!!H8\u{1c}+ n!G&O@L\
        ;Jdv8q-KHMPN(p=7, I!L$>\"t!M=s!M!F&H4t\u{1f}`PvbD#5u1NGu#r* A#C\"C\"<\"x<r*W4u\u{1f}`Pr!E!%qFw#!q!IFMhZ1!O!R!P#\
        P!F!J=A(O!S-D!I#G2u\"G\\u\"Sds-># p!A&@ v\"%J\"q1\u{13}( q'K!N=H\"D'N\u{1f}`qw\u{19}\u{1e}$ v%JAv%I\u{5}u$ w%IA\
        w%J +$\"OEI!N%K\u{7},0 R!r\"P$L!S!O&I!O#O:N!O3J\"L\u{1f}`JK$L\u{a}\u{1f}\"%M!tbS' L!v$LFJ\"NgG=Lj\u{16}! F?\u{8}\
        !3Fz\u{5}\"\u{1f}`4sTs# t\u{1f}`\u{1f}u\u{1c}8&!N&P!NFR4J_tQA# F\"vDJU#\" p!C\u{9}F!!AdV! sQ\u{6}!Fz\u{11}x! rj\
        _!\"L\u{8}\u{11}!\u{c}vOL$ q'H!I@Lfv&!GDw(J4u0L\"sh\u{7f}#!H&rFs\"l\"\"L&B^^/ H!G\"x\"N\"D,G2M!K#{\"Q.J$E\"D<C~\
        sz=\" vFx\u{7}2!!G\u{19}Q!&L\u{12}S! J:P\"!sFu6&!-u[c$Az\u{1f}`WG!z,\u{1b}#!r\u{1f}`'vt@# v\"NDuG0! q\u{1e}x\"!\
        tFt~\u{9}' L!s&F>J\"u4K]wjH!(Lg[\"!FDN!}\"#RCF\u{11}?\" HEs.Q!Fx\u{b}9- m\"V#K!U\"V9P'V#O6SoN\"lfR7P%\u{17}\"\"\
        KYmI/!%HQI% I%oAM%t2O$P! F$S!EN.]!EF\u{14},!FJtw!'=\u{1a};%\"H#E\"I>F\"t\u{d}\u{1a}#Fs5K\"O>@! w1g! u\u{1c}}\"K\
        K4rl8! pK;- L!<!G$F!G!M'y!x7C!H~J(w{D\u{1b}O$ W!R\"L0Isn#!qDJ\"w\u{1}\u{14}! r\u{8}z!(LRb!Fzo\u{19}!Fua:#!Q$E\"\
        K@2# sEH!tRd#!M&N?k*\u{18}\"rq\"Qr3!'s\u{19}h, S!L!J#J!N\"K'H!w6R0q*O\u{9}v @!%s[\u{14}\"\u{1f}`0z6&2 S!u!T#N!F\
        !T>S!P!r!Q!G%P1D\"E4tbK?K!vy\u{13}0 Q!w!L%N!I!P'@5Q*L.J\"G$s2v\u{8}t/J!x\u{1d}-!!Ked)!H\"K\"EAp!N&G\u{1f}`CuBP0\
        A!/n=$\"'L?u/G,%I\"N@R$N\"N-R&P\u{7}HPM#K/Q!N\u{17}W\"\"PFO\u{c}3! H)Z\" C(t=(\"'BUL6\u{12}\"'MTP@c&!LDr\"L$u\"\
        H4vzI# p\u{1f}`Jt\u{14}\u{7}! H\u{12}#\" K!NqL' u!A\"F\"B\"C?v'F\u{a}c! H,L> :!N\"l!k#M$T!n#L!G!J\"N3C!P&P.H!N!\
        R\"N!Q!I\"R\"P\"J$G!Q'S(NcJqQ!N^F$ Q!P&O?RgN&!?!rFd\u{1f}`Gm=mJ<$%=!@@p\"RJS)!Q$N!TGL/L$M\u{1f}`<K*M\u{9}R#Ev&M\
        4t/\u{7}!-u1\\& p!T!P\u{1f}`GJFJG4$!>!o&GFG<N$ p(P\u{14}y{t\u{7f}|#!C!uEK\u{19}N\"\u{1f}`\u{1f}w]v#!N!PCMx#! p<\
        \u{4}!!H>\u{5}. M!?!B#C\"C(?\"z!G4M1t\u{1f}`1r!JPu\u{c}M\" vFx>\u{6}\" o'LPH)!H!N$Q!I\"p>J!P$P!MSE$Ex$H4w>t\u{c}\
        \u{1e}4 o!T!T%N!Q9I$Q!S!M!M4p#I\u{1d}L\"I9p!I\"G0K!P&P\u{14}h#!J!tFr\u{d}B6!T\"R$M!Q=P1M%O!N!K!L!I#PXJ*H+p(M-GN\
        vMF!D#s+rs_!IzRc\"\u{1f}`\u{1f}wc\u{4}# s'P>Np\u{1a}-!P&K/q1N!P%K.H&O-q\u{1f}`8B!M9G\u{3}\u{b}! K$p& LE@\"u&G\u{1f}\
        `Cwq1!Fzh2#'NFN.Mi-! yv\", r!H!N$H!N!N?I%M!P.JZFwt\u{5}Y!Gts\u{15}!GvN{!&Ip5!'so \"!JFM%O!!O\u{2}5# r\u{1f}`\u{1f}\
        w\\\u{1b}! J-c! OAC!\"J5M\"3rFsF1! qnO)%QAO!G$K\"G/N&I\u{1f}`MN)\u{17}#!s\u{1f}`\u{a}u\u{14}I%\"pCV\u{7f}K#L\u{4}\
        Rph!\"N Y'%F\"?>L\"D\"t4K\u{1}KFz\" u!Kj\u{17})!U$M\"O,P:L/N#O\u{2}OVK\u{11}>$2tFo\u{1f}`bs#?\"\u{1f}`mx8\u{1a}\
        !Fwq\u{1f}!!H\u{9}D! I*t%!E&F!Q\u{1f}`LwQK#\"F;v\u{2}v\u{4}-\"\u{1f}`my'R\"Ix4Fg1# LLq4Q+L)\"l#KBU$L0O:N8IWL&L)\
        ~\"EI!vR@\"\u{1f}`\u{a}y7U!wxZ\u{14}#\u{1f}`\u{1f}`+C\u{2}u` F!=!Q!\u{3}!=!G!T!<!I!1\"/$3!@!=!D!H$G*K$m!G!F!Q!{\
        !F!I!R!E!K+L!R!D!N!p!B!J!S!@!N)K%L!M\"H$s,F+tDJ\"M!s\"Q'T5x&v?L(s)G!D!O!x!C!J\"8!J)K)wmT! J\u{13}8#!J&H\u{1a}v\u{1b}\
        \u{6}\"'F>J!N\"\u{1f}`E{\u{2},! rS\u{1}% v#J\u{1f}`uu)Lj\u{14}+ P!I!R&P?O'Q-L\"V$OsLgQ#^!HN7\u{f}Z C\"s!1\"Y!s\"\
        s!1\"/\":\"6\"6\"3$?\"B%l!G!I!W!m!F\"h!P!X%n\"j'B&O$G\"R!W.R!E\"C#l/M/R#Q%P!O#l!K!O-M#J&m.M#L*J$R$Q#m9T!W!m!S4P\
        \"U1Fw^^ >\"j!U\"l\"o\"Q&G!N!N!Q0q!H\"m!K\"g'L&L#O%N!R!Q!Q!P!Q!M#R!K)E-Q!P9N!G!M\"r&H!H!I!p!q!O)N#M!C!G+K-L!x!{\
        !B!?&G7K*O\"q!Q!R.D\"m$T!W1H-qiU!Er\u{4}u#Et&L4r{C\"!p!LdH\" N!k\"!( S!r'TFT.PiOrT2NdQ6 F%P#m=S!M\"m#H0E!K%J!M8\
        L=J'K#J!N6Onu#G!H!O&o1\u{5}% o!D\u{1f}`ww-t\u{e}j$ N!t\u{1f}`\u{a}w7?!\"N8\u{16}\"[s&H1Z$\"K#F\"C!Mx_& V%O#lEQ4\
        OYL+:I Q!z\"O\"M\"F(D$H*C!O!I\"G$N!o!M&F!S-C$C6GGF!~\"C!O!J!|\"C!Q\"H(q!L#s!Q%M*o!E#C#DNG-@9q!L\u{15}x$ D\"w&L>\
        Ic}4 H!>\"w\"N!O!<,8$G/K#q\"Q!Q1j\"Ovn#Sht)J#k\"O)Q!!ON0!'L]-! q'\u{8}!\"FAt!(LWg!&mN\u{1f}#\u{1f}`GH!z*_# L%IF\
        I#\u{3}#Er(I4u\u{b}6$ws$L\u{1f}`2CUP' M\"N&r=s\u{1f}`eI(s8A% I!x!HDJ!ySn\"!IEvka\" NFMg&! FJ\u{17}% n!F!I%JAHph\
        \")rFv\u{e}'!(LN2! Jd)!!Dg[!\"J]\u{11}#\"SFQ&Q\u{17}],!F\"N\"s!F!G@H\"P\"o!B1P\u{1f}`MJ@\u{9}\"!FFG1q& L'n>P6L$\
        M\"M|m#EHL{\"H\u{1b}T! q>{O @!|!v!;\"9!H!w!s!;\":$K$7!C)L$K$r!V!n!m#=!K)K\"M$I$G!LEN2K%M#L\"D$p!M,P7P#q(r\"I6K(\
        r#P!L\"p/J&O!q.L\u{2}&$ K!t\u{1f}`3u>0! sd6!Ms^\u{10}# s\u{1f}`:xfr\"qp\"R:Q$ MEL$s4Fz\u{16}!'r\u{c}\u{d}!4D%}!\
        .vw\u{1d}! s\u{f}\u{13}# N!LbQ;q_ S!Q\"V\"Q\"R!W'Q\"J!Q)N\"J$O$S!W!U!S!q\"l\"l!U%H$M!L!R\"J\"C!M!5!N!D\"6\"F\"8\
        \"I\"B&l\"P\"U$P!P!B\"D!I#K)N5J1N#Q,>/R&O#J$B!D!L0P+P\"R4Q\"O.Q%q%q=m! q\u{9}\u{9}\"!FEx[\"& J'y\u{1f}JfI!H\"zi\
        _+ n!O\"F\"O\"A\"G8N*FFIFu\u{1}NM\u{1e}\"!MDN:\u{1}\" I\"rvT/ L!F!L#P!J!=!J'z!E8K$M)t2n\u{1f}`Pr\u{1b}Q\" t#Cx'\
        # s%HFIX\u{c}!\\K\u{d}Y! s;(\"\u{1f}`(tw[\" JHrB\u{19}$!t\u{1f}`\u{1e}O!suq! p\u{10}.\"/sFu\u{e}2!FvA\u{11}!MOO\
        A#FI\u{1f}`dzO \"(K\u{19}qvr!\"M\u{9}v\"\u{1f}`GwQ\u{c}!FP!W!*qM\u{12}# t!D!MZs!%I:m' M!K$E\"K?M\"R#G'0$ x!C\u{1f}\
        `&wqz!&OCQ#\"L%KAO\"\u{2}\"!I!P\u{6}\u{1a}% N#m\"PXk\"Ud:! L*)$ w!K&q!K\u{e}\u{19}$ K'x!I>H\u{c}B$ t!>'I\u{19}t\
        w0% R#IDO8K#P\u{c}\u{7f}\"!OFSe0) Q!I!p#E\"H\u{1f}`,LeJ\"q|/%\"O%P>Q\u{1f}`fOyq! nx8! s,5! Hy,!yvL\u{6}$ t!N!Q%\
        J~\u{3}\" K\"q\u{12}\u{6}#!J\u{1f}`\u{1e}K`$!FHp=\"Eu<v\u{3}a!!Kj.5 p!O$S\"T0N.o#S!K&B-P!v\"C\"D0IDEBL8IVG%Q$C\"\
        O(H! Jc_!FzT>! Fyi\"\u{1f}`KxQ#*!E!N!G$>!K0w.tJ@\"t\"m/y$ r!J!L%K# \" s&Ghe\"EO6O.v!\"IM\u{b}\"'tFs\u{19}+# L\"\
        sFu7H'!SDU!oqr!K#K|IUf!FyC\u{15}#!n$NVKij\"\u{1f}`&wfX$ I)A!yFq2C\"\u{1f}`DEI0# t\"JDv4'!\"O\u{f}D*!N&G!R=K\"Q'\
        Q.M!F!J$IMT%!E&H?n!J\u{d}Gx\u{1c}# n!CDK1\u{2}#\u{1f}`\u{1f}`0y\u{6}\u{9}\"!I'K\u{8}\u{c}( Q!m!m%m!sTQ\u{1f}`JO\
        kc!Fr\u{1}2\"\u{1f}`?nw]\"(PFNuI'!J!O$M!C:E\u{1f}`XE1\u{1e}# q(J=K38! r\u{e}~\" u\"J\u{11}N!!D:l# N'GBus\u{19}\"\
         K\"qO\u{1c}\" uFu_,$ L+vFk4S\u{e}a( r!H$M\"P?q!N%M!LX1!!Jy6\" rKJ\u{1d}c!F{G-#!p\u{16}P!r~\u{16}#!C!N)nZQ! orL\
        $&O\u{1f}`*Ght$!& n!A$r!N!F@HUx% l!GFQ\u{1f}`#t<!#EE&z4G>=$ tEM\u{1f}`ez*\u{0}\" r3NqH!%p\u{e}\u{11}# w!?&A\u{17}\
        I\" r(D\u{7}*&\"R%OGR\u{1f}`Kq#N)\"\"\u{1f}`xtjY-&P!P@R%O\"R-M$Q#N3HSJ3MRK!IH<\"\u{1f}`\u{f}uU\u{1f}#!F$KAEsA$?\
        C!p\u{1f}`0D\"3\"!t!I@/# Q\"n#H\u{c}.2 m!T$O\"M(U6P!n%Q\"S!S-U$P\"M2T\u{1f}`8P!P#L0p!(qp\u{10}\" q!Gu[! K_\u{1}\
        '!C&K>t&G4z2n\"Rl\u{5}!Fv\u{17}\u{1b}5 U!k!L!P$G!S#M$J\"I\"L\"L8K!N!J.Q$D\"J*L\u{1f}`+K.Ox8\"EJ7J(o\" tFsFx!\"O\
        au\" sEM\u{e}|$EI\"I(v4G\"G$EH:G\u{1f}`Kv\u{c}r$!D!M%@AN\u{12}k) y!F!H%G(C6M!s\"F-Fr<# K%rAL\u{12}#$ n!B!L&Oy\u{9}\
        & IA\u{7f}!?\u{1f}`W\u{7f}!?hn!LF\u{1}\u{1d}!FJ\u{7}<!Htq\u{7}!FK\u{18}?C!S!i!Q\"O\"K\"r\"O(?.K$Z#S$U!N$P*Q\"R\"\
        R#R1V!R%I$G/N+L*k>MQN'n!K-K$s!P!Q#L1NJ2%'q!CES4o!K\u{1c}G\"KH4wA\u{16}\"'sFt\u{4}x\")r<t\u{6}\u{8}\" r!L\u{e}\u{16}\
        4 S!;!B!A\"A!E!6!{'H$@/J$N!D$E#o4jKt4Hzu6s>A#Bs\u{1f}`Xs\u{5}\u{15}#!C&>@Khe#\u{1f}`ON\"r\u{1}\u{e}!Es]6%!D&H\u{1f}\
        `FN#t'w\" o!Iw_) s%E#S=O!s%G#O\u{1f}`JtrL#Er,N4rj2!'HEC( R!O!P#H\"NAP#L\"Kw:\"!uFxS\u{7}! s\u{c}%#5r1NGr\u{9}\"\
        !-s1\u{2}$\"nCI\u{1f}`bt\u{1f}/$!E&K>L\"LN!! O;e\"\u{1f}`xKW+# K\u{1f}`xGQj%Av!J\u{1f}`Wv!Jzn!IwQR\"'JZKws\" G\"\
        r@Y! s1## L!q!P[S# OFI\"s\u{1}\u{16}\" p!F\u{1f}\u{8}!!C\u{f}u\" NNP\u{3}W! utc0 o%B!P!N!Q=P)M1G!L!G!H\u{1f}`Jk\
        #G!I\"R\u{e}\u{10}0 N%N!J;s!K%T!n#N!G!R.S\u{c}NEL,t!K5KY)1 I!B!M!M\"x!L\"M=Q!L\"O!O\"y!L1M\"C\u{1f}`Pr&\u{f}\" \
        s!A.E! Ki0\"\u{1f}`JziU\"\u{1f}`\u{a}}\u{1a}\u{12}!\"JBh\"\u{1f}`myBp\"\u{1f}`&IlV!Fv\u{f}>!+r i%HO\u{1f}`Pt-u%\
        J\u{a}\u{1a}\"!O&M;3$!I$uAF%ucM\"'@FDky! J\u{18}\u{9}! u[m% s'M>O\u{1f}``s>6\"\u{1f}`\u{1f}wp\u{14}#&P?R=N\u{c}\
        -!Ev$!/\"n#P\"J>S\"n$R\"@.J!R#E\"O\\I:O`F3CVx\"\u{1f}`EvMk!'In#! L\u{e}|!!M3C#%MAt%Om4!Fz/\u{9}!GMc,\" pZ>:\u{a}\
        8 \u{1}!?$\u{0}!-!H.J0N!}!B\"q\"w!5!K0J\"w!>-Jez%u!?>xSt%u!?N#!\"pt7!FvQi\" DVw\u{b}r\"!F'QS@$ u!D&B?s]\u{e}%!I\
        &t>w(L4w~Y! rg\u{7f}\"'F?v,|&%G#S:M\u{1f}`Vr\"MM$\"5pXpg\u{19}&Ew!K'G4w\u{1f}`Ns*\u{11}!&I\u{2}\u{11}!'Ox7\"\u{1f}\
        `\u{a}{\u{5}v* r!P!S#Q\"N!L@U&OyK\u{2}q|8$ I9|lE!};a%%L<K$O\u{1f}`TK\u{c}h6!n!T!N$Q:K$P\"Q$o0@$>\"GTs\"M!u\"H9I\
        CM's;K,M*G1DVA&\"NCq#L:t\u{1f}`6u_L# s!M$FT\u{5}$ t\"IDu\"J\u{1b}r# t!IDIAR\"\"O&LU\\$ L!u\u{13}M!vEI$&K?B\"u!u\
        BM!'LZ]$ q!u!<FE!7&!J!H$NBM\u{1b}xfAq\u{4}\"\u{1f}`\u{6}vr&3\"V!P$L(K$94T!Q%O(N&QcN4K,MNr#M+H!O0Q%KCw\"!HDDz/& \
        F%E$B=J%I4G\u{3}x! Sd`\"\u{1f}`mx\u{5}X'#P%M?M\"Q$L!N3IR+\" uFw~>! s#?!\"PN#!%J6>1 X\"r\"Q!S\"P\"O>W\"P$S\"M,M\"\
        K$K\u{1f}`:N!M*M\u{1c}a! O(.\"!F$qPp$ s!H!J%C\u{2}\u{1a}, W!L$M<I&Q$P0K$O\u{1f}`.o,I2MXj\"!sFtj\u{7f}& M!N!s%M[\
        JfK\u{3}\u{13}9 Q!Q\"O#k!Q)9-o!s)U&V:OEN)Q#R\"S\"K!K!Q!o!s$RYP0P<S%R\u{11}%#'t\u{1f}`iuZ\u{1d}!Fw\u{1}\u{1}# q&\
        KFL}M0 p!N!n#M\"L:J!p%K&Nju@L=KCu!J!p5J.i!!I;w! I2U$ I4s2L4p\u{12}u\"\u{1f}`xzsY6 y!;\"s!5!M!C!I.w0N!r!A#>!Q!F2\
        ?!I\"G,weq%L`s6@R~\"!OMP?\u{b}' P!S$P\"R!RER!PD@% O\"PDL\u{0}t\"KF/\"HR3Qt;!Fv6\u{c}* U#G\"G!uCL#p1IuM#P#l\u{1c}\
        $9 s!R\"M\"P!P\"Q9K$V!s!R!T!P\"O!O\"Q+P\"N\"R$O/qcLdp!K9O)M7g+ o!M%T!O!T?R&L.JuIjK,J\u{2}c\"!r&LT{$!N!M%J)o\u{1e}\
        k# s3JFMd]!Fs'C!3?HR\"\u{1f}`\u{a}zWu!,p\u{18})!EFG3!bs7c!\"p4T!\u{1c}xt\u{1a}! p&C\" s!HKe\" MEn\u{9}P! MQ>! u\
        C1( q!P&I>L\"F&JiI\u{f}s\u{7f}\u{8}!\"r[\u{f}\"\u{1f}`:xKc!Mwi4(!N%M!N!O'r(T5N\u{1d}t\u{c}2! sr\u{9}% p!I$MAv\"\
        L|\u{1d}!Fv?x\"EF8J3b' p!L!O%EFH/M%I6\u{a}\" NFs\u{10}1! K\u{16}d& n\"S&R>s!M!Jg\u{c}\" O'rG\u{1c}!!Hu.!FJ{)( @\
        (v>H(mLo=F*C\u{8}H8b6 R!K\"L$r!N!L\"N$K\"K\"K4I!S%Q!R.Q!N$p!N1O\u{1f}`=Q\"P5\u{18}* l!L$M\"PDO\"S.NRK[MRP2]!\u{17}\
        uw2$7o!EYq!EI:!+owO- T\"j%L!R+J2O!P'Q0M\"P!L\u{16}qTL[\u{16}\"!FJv'\u{1f}+ x!I!H%C>H!s\"O%K\u{1f}`]s\"K\u{f}\u{12}\
        # q(NFLH\u{12}$%K#QFN\u{4}s\u{7f}<! Gp$!FIZ\u{4}% m!B&?>O\u{d}t\u{5}Z\"'LFO}z!\"J#[\"!K!Od^!EH;\u{1a}\" x#G^W\"\
        EG$x@I!Gw\u{8}{\" KKs,.' n!p&IGMxL@M!rh\u{1f}\"!L&q\u{c}\\(%L\"Q?R'N.Jtz!L\\vtg#AL\u{1f}`XL50!`I\u{16}\u{1f}\"\u{1f}\
        `\u{5}wz=% p\"J#N\"L>MA7#!sDJ\"v\u{10}\u{8}! Km9# q!BFE\u{15}p#!q&E\u{11}ta\u{1d}%%GCp&L\u{1f}`\u{1}FYQ# n\"IDN\
        7=( H!w&t!M\u{1c}t/u,vMMhz$ FCw\u{1f}`\u{7f}w\u{0}^\"\u{1f}`Ky\u{15}c$!M!RJN\u{12}t!\u{1f}\"!IFJ6&\"\u{1f}`mBzJ\
        !\"oEF\"%S]Pn,\"\u{1f}`\u{5}z\u{d}\u{8}!NN\u{1a}U#Er%M4t\u{19}s%\"oCT#h4U]x')\"'G\u{13}KYg!Ivkp\" I!M\u{d}\u{16}\
        #\"J%I>HT@\" q!L\u{5}h#!I\u{1f}`!u2v# O\u{1f}`xLeP# p!P&L!6!(Q\u{1e}y%At!L\u{1f}`Wt!L;\u{7}#\u{1f}`Gq\"L.@# q\u{1f}\
        `xw`i\"\u{1f}`Kx@y!Gv\u{0}\u{f}!Fw~*+!H!n#C\"H!p#L<N&LwPON{GI5! N|P-!w$D\"E=A!u6w&G\u{1f}`Jw$J\"L.|$AO+!!H'\u{14}\
        !FKhE! p\u{11}g+!H!P#I!U!J!P*r<P*l*Mmu\u{1a}\u{4}!!Ou0# H!s!M\u{13}K#!A!I%A!x. m!S$I!Q!M>O!r!K!L$I!N!Q\u{10}usL\
        %\u{2}'!I!G&K=L!K#z4GbV\"EM=N@_\"2nXqKg! pL\u{1b}! tR\u{1c}!#n5\u{8}\" K'rjm= o%J\"T!Q#J!r#D!5'Q!P'I&T&N\"F%j#I\
        !;'@\"I)EhH6H!zFN\"t&y5D&K'DRm! J\u{2}G#!N'GFH7&#EGMy\"G}}$ O!rDI\"rl\u{f}#Av\u{1f}`Xv(E\"!rFue\u{13}#Ev&M4t2\u{5}\
        !Ns>\u{10}# t%HFK\u{6}m!'K\u{16}k! r2N\" L'M\u{1d}O!\"I}*\" LMw'\u{7f}!Fv%\u{8}\" NFH)x$ v%JAw%J\u{5}W\" rFtnI!\
        'NJ\u{19}! paH\"LNuMb9\"EI$xJl#!K&L@N>\u{5}! v\u{a}m!!L\u{0}B\"%BWP'h!/r\u{a}\u{a}* u!P!JCQ!u!O&N\u{1f}`]w!I`W!\
        KQ3\u{0}\"!tFu7\u{5}!\"sg\u{b}! t5\u{12}, H!M\"L!O!q\"v!H>N#O%N\u{1f}`]L`b!'K`\u{2}&EL\"t&H\u{1f}`IN%uu\u{16}!L\
        s3\u{1f}%!J&H?p!I&N|l!'KbW\"'uFv\u{16}r!'F\u{11}+7 n%P\"P!R6N)M$P\"P2J]n!N#N3G'E%I$v$F#K)r:N-K0KDMYU/ o\"F#K\"E\
        !N=N!u\"M%B!M2LgI(Kur\"F\u{b}U#Es&L4t8\u{d}& N(P9K&K&s4Jv\u{e}#6D0wHD?t+ w\"J$D!M?o\"O\"PlM!s%u\"N\u{0}\u{1b}!!\
        G\\\u{14}!!MU\u{1f}!#D\u{7f}$$ m\"Q#K@S\u{12}C;!F!R!V#j):'q+R&M!T!T$W.O\"R$S-q%N\"H(P9J'I7QcO!R2J%S\"Q.H2i! O`s\
        % o!I\u{1f}`\u{1f}`$E\u{16}\\l!k!k!R$q!m)R\"M*?\"O\"C%U!H!i#m!W!q,G\"J!T!J\"P\"P$I\"R*o\"L!J&M)D)M(p!P#L#N!k!I\"\
        ?\"U!L#O!Q!r\"C$;\"S$t!R!;\"@%N\"S!v$r!H\"R!r(A!F\"N!p!A)J0q\"P%k$C#o*L%O$Q*G\"K%H$n(m#lw\u{10}*\"N%u!x:I#J!Kvu\
        {G\"I\"uN\u{1a}! wYw$\"L3t1SGt3\u{14}#&CGL\u{11}qP\u{6}!\"G\u{7f};% n!L!N%JAPPQ% H\"oKN\u{1f}`KH_P!\u{17}z|\u{d}\
        \" xFx)m\" s3N\u{1c}&#-r\u{1f}`p{<d( Q\"N%q!M=M\"F'I3I\u{8}O\" GFH%\u{1f}$!E&A?v!G\u{8}\u{1b}/ U!@!L!M\"v\"@?S\"\
        M!P\"s2RxNWE@R\"q0\u{1e}! O\u{1c}9! E`G\" q!D\u{18}0\"\u{1f}`mza\u{6}! q7\u{13}!Gx\u{13}\u{1b}!+p\u{0}^!F{\u{15}\
        <! oZx\"!rFr\u{6}f$ v%JAv%K+K#(G>u(Gbl) O!K$p\"M?L!N$r\"L2Fj`#As\u{1f}`Xsto\"'uFv\u{4}A+%N!N?L\"R!N%Q0M!N!KUM\"\
        s#\u{7}! s>z> N!A!P!R\"G\"A!R!7\"8$5$\u{1}!G#A/M!J!R#J\"H,z$Q\"M\"H6O,t[O\"F!skP\"D,s-\u{f})!J$H!l!N?m!K!P\u{1f}\
        `TN\u{9}<\"\u{1f}`xwXN% w!H&I\u{1f}`\u{3}uGb!%J}@\"!s!NW\u{18}! K\u{18}N!\"Jhs= n!S!k#N\"S!U/Q*Q!g$o!N!P#P\"T4O\
        !U/Q$NRP0N\"RTO+Q!g!N!T/P!R$PNVQ!j#P!W$K'?$P)M\">\"L!R#h\"U!T!Q!S!U\"Q!R!N*S$L!P!N!V!Q!Q!J\"Q&P.N4N2M\"R$n9V\"r\
        4O;M\"s!s%q!L!R0m!O!O!P\"P#O<^\" rFrAT\"%sFv{G$ n!SEw!P2N!!NN;\"Ft<O\u{d}$$Ar'K\u{1f}`Qr\\\u{14}\"\u{1f}`8t_\u{1}\
        $ t%N\u{1f}`\u{a}IN>! q\u{7}N* KFL!K!M!M#r\u{1f}`Aw8J\"s4i+8P%I%Q-PAo-M8N*IzQ,M*P~p$EL!I!z4H&B* n\"S#E\"K>O!o!O\
        \u{1f}`0uZHSR\" xFx,($ qBL\u{1f}`XL\u{e}s!Fy`e#%OBL$P\u{1c}\u{1d}!GtH6$ qEr#M4rLW# x\"HD{\u{15}8#!P\u{1f}`Sx\u{d}\
        \u{1f}!FviZ'\"m$S!P!R9J\u{4}PsJaf#EK$r4Ke='!s$I\"M;L$L~KuL,J% P!L'M,t:Lp\u{9}&%Q!RUM&L\u{1f}`7I{j% q!F!G%F>Kw\u{9}\
        * J&s@O![!S7M!Q\u{1f}`JN&Rit\"\u{1f}`3wD{!!JU\u{d}$ q\"JDw\"I\u{10}F$!s\u{1f}`/I!wdE' K!wFr4>\u{1f}`dN!w5C,\"m#\
        ><L&S$D\"O/N4OLu|L6@\"Le\u{16}- r!P!M#L#K?J!M%N!I\u{4}utK)H\"J:_$ q!N'J\u{19}w\\`. Q#t\"K!L?P$s\"K!O1O\"Kvt\"L!\
        N_q\u{17}1#!M&M>MJ\u{1b}6 G!>!H!E!C!J\"D!F!4&@(H!y.u!H&G2J15!K!y!L!m#>qQ! pep!Kti3!FvyX! J{m\"\u{1f}`\u{a}uE;\"\
         FFL\u{7f}\u{16}#5u1NGu_\u{d}! K\u{0}=# R!ULSi\u{12}8 l!P!P!O\"M*O%M1u\"K!L!J!J$o'H!I'p!u!E!I(u*M\u{1f}`8p\"IM9\
        !_Q%E#!E!I%G=-#EF\"z4HDn! IGK!EJRZ#Fs\u{1f}`ItxS\" p\"L\u{2}>\"';!oe\u{1}!EI\u{16}m$ S(Q=M#Q\u{7f}?$!K&L?w!NV}\"\
        'HFIB9!'F`p!3s\u{d}\u{7}& r!P&O!Q>l(N\u{12}f\" t\"IxI#!J&sFv0S# G!F&rS19!K!S%@$R:l\"M\"q$C!N#G!K)A!D!?\"C\"I$v!\
        t-DMtzH!M*s*n\"J2n* v!?!G%H!N:N%D!M\u{1f}`RN\\z\" u%F\u{d}~!\"M3?(!J$s\"G!N?J!I#t\"HUu2\"O!O$K(C3L#G!n'C2?VJ=K1\
        I&sDB7q%L:y+vQ.% N\"qDI\u{1f}`dK4\u{0}!ENUr\"!uFvP~\" u\"O?H# p\"R&T~s, t!K!I$F!J!J=R!n\"M$F\u{1f}`ZF%\u{2}\"!E\
        &C'5! xYz* L%R2l!D-n&REE\"H!p!F2C\"!N'Np\u{14}!\"Hln& R\"M#PCR\u{a}p~N\u{c}\u{13}!!Jmx\"EN8I\u{c}\"! I_\u{8}& r\
        'IDM\u{1f}`IH!wj2! sC+$3N\u{1f}`,v#J\u{1d}F!Wt\u{13}X! u{\u{9}A P\"O!N\"J.J*p&r#m\"R!D\"N\"I!Q-C\"w\"C\"H\"HRs(\
        J\"p%o/u+tNM#t+G+E$s!F4P!D\"r\u{13}}\" F!qW8!\\P\u{12}\u{1d}# p\u{1f}`mv+%$!s\u{1f}`/I!w{\u{1f}!Fr<#(&M?MqFSL\"\
        vCP\"r5I\u{7}_\"!M&K\u{10}}\"-zFq\u{2}\u{a}!^PSa$ v#G\u{1f}`jBI~! tq\u{1b}$ t!K%L!JQ9\"!A&Kr:!!Ety!!s(\u{1c}!EN\
        \u{5}*&!@\\G$C2F&K$s#`# OEr)M'n0 u!M\"O\"K!K!I,L3k!T$O\"M!Ossvt2p\"OkY!%lz8#!N'H\u{1f}K\u{1d}p'!@!M#H#O,m4K2ov$\
        #%s\u{1f}`\u{a}sU?\"\u{1f}`4w`x$ q!C\u{1f}`lw^$!'NP,![u\u{12}P' y!=\"LBE!u!G\"K@`!FyRo,'N6J.O0G!O$R]t\"J\"G#IwM\
        .I \u{e}\"!M(u*z- t!D!F$G\"D:F,DoH%J1Fdy\"G1JH8\" q!F\u{3}/!FycV#Eu0K2w\u{1f}l!%LKM$!H<s\u{7f}L#ssC! P\u{4}r#\"\
        NnG\u{1c}yC0\" vFr[T# M!G!q3\u{1f}!_LYO#Ep4N2s\u{1e}T!NtI\u{a}!Ful\u{12}%%t!J\"L=q:wcI! r3k, y!<!G%F!O9J%r!I\u{1f}\
        `RJ,t\"D^*\"!sFv$\"\"\"rFt\u{f}\u{16}) o!L!C%J!F=G\"K!H&KX\u{14}!FsB%u Y!N!T!U\"l\"J!S!E\"x!q!4\"G\"M\"q!l#O\"G\
        $L!Q!L#W#j\"R!S!V\"[!X!J!R!H\"p$M$S\"K!R#R\"L\"M$J!Q!N(T\"O!S!O(M!N\"u#P5Q%N\"L!Q\"O\"Q!U.P\"T'R\"Z&P2Q!J!P%Q/n\
        !N!Q!L%S!t$W!H!O/R!Q$V!J!O!H$K\"M\"M.o&Ung$Fw\u{1f}`GP\"wSR$ r#MBO:H\u{9}d\" uFx\u{8}}! sYv\"1r5F@:! L\u{13}O# \
        M'LYJ\u{1d}3\"EK\"uq|! PQV!\u{1c}x:d$\"q\u{1f}`\u{1f}`.{}\u{15}!Fz)D& L!vDA!N!{4DjD\"FP5M\u{c}g! n\u{13}T! r{S\"\
         s!AdQ!]Nz<$!I&L@Kuu\u{7f};\"\u{1f}`xu$l% vAJ\u{1f}`Wx!Jb\u{1b}% t'R>O!u;N2\u{7f}! sp\u{2}:!R&N!R+I!K#R.q&S!S!J\
        !P*L#K!P#n!r!M!S(r'Q!Q\"rlQMN?G\"HI9!GtM]% Q!E!o%E>Q^4#EH%u4Jb<( m!M$I!G\"P=K\u{1f}`St}\u{b}\"\u{1f}`3wiu\"!r&?\
        I{\"EKLrcs!\"L{u\" o\"P\u{16}1< w!r!9%X?n!r!@%S$O*S!L!P$P2NCJ(R(n\"I)L\"M!G,L7J7N,P,K%I5L|I\"7l!J>7*!F!R\"m#M@P\
        8SsH`z(LDt46\" Q!H&L%\"p&J:t\u{d}HjtwF!q|d}# E!s$M~W!%K&\u{12}! qm\u{d}# L'vFv9S!F|t0\"\u{1f}`\u{5}x[\u{10}! tT\
        I!Fxs\u{2}\" M[L\u{1a}\u{5}$Ew\"t\"F4zf \" u!?o9!!rqz\"EN\"I.4% I'y!H>M'q\u{a}\u{11}! K`3!'G\u{1d}2' n!p&JGMxL@\
        M!r\u{12}\u{19}!!H\u{b}x$!N&OAN%N\u{f}\u{15}!Fu{\u{19}!as\u{15}X!Fvs=#!E\u{1f}`\u{9}y_Z% w!A&J>P\"J}e! L\u{16}\u{10}\
        % J!x\u{1f}`\u{4}H!y\u{0}J) x!I&C!N=J!q!K!M%E:(!Fx0[!\"q~i$ N%M!sEQQm) n%@!M!P>P\"C&E\u{6}v,BJS! Hw## G=v\u{2}v\
        `6$ p\u{1f}`\"rmHoq!EtJp#EN\u{1f}`euX\u{8}2 l!T&R:H:N:KCL*I\"J#M,M&s1LBs%x'IPO\"vS^7 U3T+S#k*X4S\"W4S7N+R&P#S:O\
        -LFO\"O(N!k\"R/V!T&Q>LZ\u{1d}\"!t!M!\u{1d}! MVD! u40!!D^\u{14}$ t#KCu#MvG# v\"IDsyZ& n!P&S\u{1f}`MHkq\u{3}?\"\u{1f}\
        `?v_i%Av!J\u{1f}`Wv!J\u{17}\"\" sFxYL! R\u{17}\u{15}; S!l!n#M!J#G\"J$N6u!T\"m!M!O!F!H%M*T+r!J!L*H\"v\u{1}OVR#J!\
        K0M&\u{1a}\"\u{1f}`uz6>$!P\u{1f}`NN\"rT\u{18}\" q\"C\u{15}k%!P!PCI#L&s\u{19}\u{1a}!Fv\u{6}\u{a}\" v\"I<\u{e}. ?\
        !r!Q#H\"F!S#t!n9k#Q#L\"L2G\"M\u{1a}#$ y!EE}!Eig\"\u{1f}`Ux=\u{a}#!s\u{1f}`mt6C! P\u{2}\u{1d}C#L\"Q\"S$M&O\"<2u\"\
        <\"S\"L\"J\"D\"E$m\"I$n!O5P\"n\"C\"F\"E>N!s!M)AQq!D#E$F\"K=G/m#H$N0\u{1a}&!MZE&FVL#r\u{a}M8\u{b}!%I~N' K%s\"s>E\
        (r\u{1f}`*K-\u{19}\" J\"p'7!)pW\u{16}$ H/r7J/o}\u{1a}& M\"R#E@p$K4v@\u{7f}$ M4s2N6Mb~K F!Q!M!M#S!z\"G&B(F.U!V!M\
        !Q!D\"p\"r!T-T$L\"N/J%C!K#{$C(H't5P!H\"q.P#E\"r-t!IHI\"r(M#p!Q)O!r5FRz- U%FFF\"P4KTL!M+O&NMJ\"sTK&Nd5+ n\"L#J#S\
        9N'Q$RyL\"LqN3NA3* r!M&?2s,UJC7sAKALLv@!#!tDC\"yW%% m&N?O&K0J\u{f}q! s&#+ {!A$=\"?!L=M!r;K\u{1f}`Ir'EG\u{7f}#Et\
        !J/GX\u{1a}!!HDu, o\"J%N!O@N$S0H&OcL\"LtN0L2]( p!F!P%J?r!N\u{1f}`QK#)#!I!rKM\u{8}z! Js=!EI\u{a}|! J\u{3}\u{5}$ \
        JKu\u{1f}`fu\u{16}\u{5}%!J\"L\"Q$L>N\u{0}b! o(d. O!M$O\"M\"L&u$K2n:Q$H$u\u{1f}`CP-uzK!-r\u{10}\\!Gs\u{14}#!%q[t\
        'Eu\"F$u0y$K\u{1f}`Lv'G!&KBp! p]\u{1a}$ G\"RDF\"R,*& k!N$@\"H>Q(EKg!Fx=c!4mO{\"\u{1f}`Ns\u{b}f! t8~! M']!FyT^$ \
        n!QEs6Q?F\" L!qwi\"\u{1f}`\u{a}w@4! C1G%(I>q\u{1f}`RO#q\u{a}y!Fy{g!\"tJ\u{4}\"\u{1f}`\u{b}tl\u{11}#As\u{1f}`XsE\
        \u{18}$Er!J'J4q=\u{f}#\u{1f}`\u{1f}`-D:Y#ER7L&ND=%!H$K\"J\u{1f}`quP|\" r\"KUB!Fv\u{11}\u{15}!Fxm\u{16}&!C!p\u{1f}\
        `HHB@'u)`! Jj\u{e}(!G!O#J!p!K(Q7L\u{0}u2\u{f}# PFK!t8=! q3?& o!I&C!M=G!p:y\" E\"L\u{10}}+\"U$O7L(R&M!M4O]M\"L@I\
        !MAK# MFL!w3?&!KFJ\"P$J\u{1f}`'{\u{d}\u{18}!IHn\u{10}\" r!LC\u{6}% sAJ\u{1f}`Ww!J\u{6}:# LFP&Os\u{1b}#EJ\u{1f}`\
        ew\"A) p#K\"P!L@m&M3L\u{1f}`GNT5$ v/M7w/M\u{12}T#EK1u2Je & s!F!O)L:N\u{d}snK!!LH\u{9}& N!r\u{1f}`!N!t5uE5z!Q\"O\
        !S!T!Y\"P!Q!Q!N!N!H!J!O\"N\"L!Q!G$J%W-T!Y!Q!N'R$P!Q!H!P!M!T!N\"K!Q!T\"U\"@!I!J$G'T!P%M$S'n'N\"J'H\"m!L!W!P\"p!L\
        !M\"W1Q'S,M#I!R!l!P\"t%J\"p#n!E!J#N!O0k!T\"L#r${$R!U*P\"J#S!Q#P!O\"S%J$P!P%R#l(f4,)!G&G>R!N&S!I/M\u{1f}`NM\"q3 \
        l!F!L#Q!O!>!P't/Q'P&H*y*D2w\"FBD+QlnBtP6!*qS`#\u{1f}`NL\"u\u{1b}L!!JE\u{1c}!Fxo\u{1f}! p\u{16}}#Es*M4s`\u{3}\"!\
        I&M\u{1b}Q\"!J\u{16}u!Q\"\u{1f}`\u{5}xmq!'Of]\" EFICM\" yFy'[!GL\u{4}F0 t!G\"I\"I\"E:H$I&D\"I!Nnu|I!s0q6I!Jct! \
        x{\u{18}! JhP& J\"QLS-K\u{1f}`TQn\u{3}# v/I7v\u{1c}_!!P_JY L!s\"L$n(Q$G$Q*R$p\"O!U!N\"O#T'F&8.F,D$J3E(U!o!Q!p!M\
        \"N!O\"C(R+q\"O!u!Q#O\"K!s$M!y\"B#@\"R!q\"L!r,t'A*M%N#w!O)o!C+E%?&A!P.H'o! s1|#KN0M$P\\7%!9$u\"=\u{1f}`1xOA\" r\
        !L1\u{1e}! o<|% J!I&t!L>L\u{15}A\"EI@L\u{1c}\u{e}!!H\u{9}\u{19}!Fw\u{e}'#Et$M4t$[!!E\u{16}}$!I%R\u{1f}`\u{5}L,*\
        !!J\u{e}A\"\u{1f}`\u{5}v\u{f} % L!G&x\u{1f}`iv6H!&q\\?!ELDa!Ww\u{7f}U! t\u{1e}\u{1}2!D!A#J!H!E!E'A$t!o.K#T#H%L,\
        m!kIr>sxK\u{14}R\"!t!IZy#!uDG\"x/\u{2}$ K)vFo4RgN\" s\"Je]\"!tFuf'!\"J c! L=j\"!FFH\u{1c}g#Ev\"J4x8K!Fz\u{1a}A!\
        MK\"2)!Q&L>R!o'P!P1Pz{bPg\u{f}\" s'G\u{5}6!'H/C!-s\"m#\u{1f}`mI\"w~\"\" p!Ci(!,p\u{e}G# p!I&HA=!!B%\u{c}!Et\u{13}\
        5!!KD{! q}b#\u{1f}`\u{1f}w!? \\S <%n!m!n!i!O\"N$;!F\"M!O/r#l!A!k!j!S,E&U\"L\"R!Q!O!R!R-C#R*N;I!H\"s&R!G!E0B!A%w\
        \"G#u!E!J!L-t\"M&EAD\"r0C'T!R-K}M\"\"P#KI\u{4}#\u{1f}`\u{1f}`%{&\u{f}) q!R!O!K#R#ABL\"K$Lwk# M3t3ND5# J!r!J\u{10}\
        )!\u{5}Ji`! Gyi! N~[$!PEq\u{1f}`iua/!Fz8t& o\"Q%S\u{1f}`BJFJg\u{11}% p#Q\"@DR4L^z#EH&x4J#\u{15}d r!I!s!/!A!S!q!\
        H!o!0!D!1!A!>\"7\"7\"4$C\"B%m!D#q!F\"X!q!T!l#S!j!N.K!V#T\"O!R-v\"G$X$Q>Q!Q%N#m!O!P#n-S!Q%l'P'Q-R:U\"I%r!s$q!Q*g\
        !N$o!Q&M1F\"u'u!q#r#\u{0}$ w(I>t(IO\u{1d}! rYB!Fv\u{f}S$!LMt\u{1f}`?w-c!7p&\u{3}* N\"S$P!J$Q\"y?O'q(P\u{3}s1\u{8}\
        #Ev(J4v7W& t!?!M&E=J!p\u{1d}Q#AK\u{1f}`XK^<\"'NTE\u{1d}'!%K8~\"Er<t\u{7f}\u{b}!!K\u{3}\u{1}3 n!O!Q!P#Q\"P'J$P!o\
        1R\"O!P$P/P'P\u{1f}`EJ$N%NVq-!B%J!E>v$D\"E*K\"H$F$r\"E&q\"v\u{13}X! OXg\" N\"rJ+#Et&M4tAP#!E&H>Kb\u{19}!!I>\u{14}\
        \"'M?q-\u{17}\"EJ>I?\u{7f}\"\u{1f}`\u{a}vf!% s!D!K&I?J=\u{1c}!qn$\u{1a}#AK\u{1f}`XK\u{1b}}# M%oCO$,\" t\"FSD!!O\
        :\u{19}!!H\u{19}K\\ @\"P#n!T!m!Q%8\">!o!L0l$m!K\"S!U#V)D&Q\"Q\"N\"N\"J\"T\"D\"B\"O(Q#M'S;D\"r'J!C\"q!T!M!s(O!q\"\
        R!@\"o\"n'v!H\"D,?\"y\"D#M\"E&P0u!G*J!l1G\"P3I!v69) P\"E#Q#@/r4QEL!pPy\u{d}7! L\u{12}\u{0}'!w!D%G!G\u{1f}`fu8tI\
        }$ KBs\u{1f}`XsH## q3PFP\u{7f}z. 5';!y>?(n4hYt&C$nYt2t+r.G(t6/!\"L\u{10}V#Er'N4s\u{0}g! ux$; O!Q!L$n!m-G-E!N#L!\
        S!Q!N#p!r/P\"N!H!C!GEI4J\"s-K6t,JNE!N/j\"EK6LQ}\"!uFwHb!EH\u{7f}i7!T!p\"=!K\"T!T$Q\"u!;!M8k#M\"U)N%R$HFpBN)N/L7\
        KSS%Mi\u{10}! q\u{c}#\"\"UFQk^!Mt7~! uJw\"Eu6u@T! G5x%!R!P!PDS!SRa\" K\"rW47 I!R!T\"S\"p!O!M>G\"T$o\"O(I%J!I!N\"\
        Q$F#I,w!D!K\u{1f}`6E\u{2}z\" K3s\u{10}\u{14}# H!q!KGn$!G&r\u{1f}`1uO]!(o=y\"\"R%Kw\u{17}$!LAM\u{1f}`XMyv\"(MFM\u{5}\
        s\" t%M`K! p\u{1e}$!FII\u{1e}& p\"O$H/s0KHswr\u{11} M!X!T!\u{1}!y!O!U!Y!T!+!6!,!<#J!P!I!R\"S!6\"M\"?\"@%O!U!R!L\
        \"o!T!P\"y!s!R!S!P!R!9#C#K\"M\"O!R!H!O!m!l!J!O!J!Q%I!O!J\"J!P!6$P!W!L!T!O\"t!s\"Q#O!M,@$u!x&R\"n\"Q!R!P&R0S!R!Q\
        \"s!q!P!R>M!N\"w!u!P#S.Y!T\"Q(i!U!R!T!S%r!v(U!S!P!u\"M!J!J!S%M!L\"L!R!Q$P!K!L6\u{1b}&!K$MAu%M\u{1f}`PI|p& J!qDv\
        \u{1f}`eI!s3)$'MBu$M!Pl+\"\u{1f}`4tE7- k!L!R#R!U!R@R$T\"P4O\u{1f}`.LRN];# t'M?t,!!\"H\u{5}U\"!F&Mr\u{d}! Kd3!!K\
        L + q!H!Q%L!L=T\"M!Q%K\u{1f}`^J\u{6}v= s!V\"K#I!P!K!H*O/P#P!p!O!P$N0S!J!M!Q!O!N!L7L_K&J\"sSM3J)M/r\\<!ER0_! q9;\
        ) w!A!F%J?w!H!J\u{1f}`bv'B%!@!q%D\u{d}r!J\u{15}M-\"N$Q&r5O%Q\"R$Q|JdL+K!OKw(wIh\"%K\"D3`# M=t\u{2}t\u{14}3$#O!r\
        \"ODi,f!%K@/' x!=!F%I?t!C&Hrb& LCv\u{1f}`|J#v\"~M.\" r\"Mkj! r}L# O%FFJ.\u{13}\u{1f}+! |\"o!K\"K#k!G\"G!H!K#o!R\
        !k!T#q!S\"K$L\"X!p!R\"U#k!Q\"G\"M!V!W\"E\"N!N!T\"Q\"Q!U!R!m!I!R!L\"I!U!M!U!I\"I!N!P\"T\"P#q!j\"U\"U\"L\"L\"L\"M\
        \"L!Q#L\"R\"k#J$I!R#C\"I\"n!Q\"p$l!s!T\"L\"p!T!W\"n!l!S\"G$M\"m!M\"o#P\"S\"o!M\"K\"i!R\"R\"n!G!R!p#p!T!b#o!S\"K\
        \"p!O%J\"N.M\"p!m!Q\"M!N'r!R\"P$F\"M\"K\"l!K\"L\"l!L\"K\"L!R!J\"C\"F\"O\"P\"O$p!I\"U#r!r$moG! pYW! H\u{1e}T\"KN\
        4q\u{2}:/!I!p#A\"t!L=I\"D:>8u<u!L:H#K4CHns\u{7f}# L\u{1f}`:M]z\"(OFM\u{14}K!'D=U( E\"=$D\"D!=!~<H*tCj&!Q&O>U!p'\
        PFU}l$EF$p\"P2EM\u{f}\u{1f} ! R!l!v!O!U!Y!u\"t!N!Q!J\"H\"K!m!M&P\"H!A!M\"S!p#\\!z!M\"m!S!W!o!M!X!W!o!P!m!M!R!Q\"\
        K\"M\"M\"S\"T!T!M\"N!X!M!T!H\"G!Q!K\"Q!U!Q%q!T\"Q!U!R\"R\"P\"P\"P\"K\"Q$k!J$M+R&l!S#S!p!U!S\"U!o!j#I$P#S\"j!T\"\
        O\"R!m!p!N\"K#P\"S%n!M#S+q#R!R(L,T!j!V&m\"L!\\!z!J!P!K\"E\"J\"K#T!m!J\"[!Q\"J!Q!R\"Q\"M\"H\"M\"K\"R'M'jq)! u\"\u{1a}\
        #!J!J2oC>! sqM!Fx3`%%PBQ$O\u{1f}`\u{4}y\u{1a}\u{b}\"GG4x0\u{19}? s#O!Q!H!T!U!Q/P!U*O'R\"J#R1M!P\"N.nMM(T-s-I!O<\
        M6x%k\"O!O/n%H!O\"PI !EL\u{1f}E$!BDL(x4Ljz! s:t!EGve\"EP:I2m! K\u{1f}\u{7}$\"P]P\"ImuVX\"!vFtx % o(K\u{1f}`(N!p\
        ?<* H!E$w@E!J!I$z4A\u{1f}`:u/\u{19}= I!F!Q!K!B#H\"G\".(M${!C-l$T%PB9!}!F\"E!;!L!@\":\"B\";$:\"I\"F\u{1f}`%D\u{1f}\
        W% v!A$D\"G@Lw >!C!m!M\"R\"S\"O*F*F$Q$S&R\"F(E&E\"D\"B\"BTH#G'F#H%L)K)oTB\"E(r!Q6I1GxZ#E}\"D4}\u{4}K#%CHF4vyS#!\
        A&xFx^S\"\"QFP%|!qzJR! K(h- S%m!L!k!K>R&M\"N-V]K*H1HxGLr# t\"GDs\u{e}<\" FFM\u{15}j& R!q&R@I^Fawo\u{5}% M%mAK9Q\
        uLD.\"\u{1f}`#u9\u{3}#&J\u{1f}`\u{4}xVC\"\u{1f}`\u{5}|9R#\"M&r@Nl~#!r!J$Q\u{1f}I!!GtI#!DEL3vJ\u{19}#Ey&I4y~\u{2}\
        &!t&I>v6u\u{1f}`Pu%v5\"R#D!E!L>u!Q!F!J!F#N!I\"H)v#u!n'v'J\u{1f}`FJ!H!DVf# r!Hxsn\u{b}!EK\u{14}\u{14}%\"pCV\u{7f}\
        K#L\u{4}R\u{a}\u{9}#Ev,M4vDv#At\u{1f}`Xt\u{0}DA J\"l#N!i\"i5O$R%R!T$S\"T2L!V0LHK$J#O'I)K(R,E$H\"I!M)E!I\"F6M#G)\
        R.n(M0N\u{11}Q$ l!D&K@Iph! s`9\" sFv&q! t7%$ L\u{14}K!uztZ\u{1a}# q3PFP\u{6}\u{2}!(M2t- I!K$>\"|>R!J%C\"x.G]F\"\
        t*E\u{5}Hv\u{13}\")>$>\u{1f}2% r'@\u{1f}`DqZs}P#EI$t4H(\u{8}!Ft(T! v\u{10}=!'KL8!&Od+#Eo,S4ra\u{13}$ o!A\u{1f}`\
        >J3\u{b}$!N\u{1f}`2uwK`a% J)z<N*}4=\u{3}0!\u{18}t8l*%I\"N!T9L*K7Q\u{1f}`7L,p\"J1Y!!J\u{1a}=\" q'L\u{1b}M& I!F!t\
        CO#q&t4%\" sFseI\"!p$NTk\" s\"H\u{9}i* LFL!K!M!N#r\u{1f}`Aw8K\"rF\u{4}\" J\"qN\\4 V!E$E!M!B&H,\u{7f}(J!J#T'LYD!\
        x`u!IPx!K!K+@#|\u{1c}\u{7}#!G\u{1f}`\u{9}Ad:!KtP\u{19}&!H$o!N!LEO\"O\\0$ t!GEx!I\u{1}\u{1a}\"FM\u{18}D d#\u{1f}\
        `\u{1f}`0I%5!\"ouM!Gw[o%\"R%MFM/T\u{a}K!\u{7f}! H\u{12}9' r!G&N!L>m!N'L)~\"\u{1f}`\"xF\u{18}! JRb' \u{6}A\u{4}!\
        1\u{1f}`V\u{5}!\u{4}!1S>\"!CEu,(( D%@&s:u,Q4u\u{1f}`Pu`2!!lNn! J\u{a}\"% t%K@L!t9L!\u{18}\" LFM_D\" L%LW\u{2}!E\
        rB\u{13}6 p\"P#Q#O9Q'P3QZO%K'k#H!L#O'n!N\"l!OZO\"L+N0O%Pis# s\"HFN\"\u{17}#EK,t4M\u{7}c!]N\u{a}\"! N\u{10}\u{14}\
        \"!I'q\u{8}\u{a}!%K\u{b}*\" N3t\"K! LL\u{17}!FwOV+ R!H!t!O%J'I!J#K5o&O4JVf!F{OD%1K!p3Q3p1Hi$! Kq?!IvuS$!Q!ACI$v\
        Jx* n!N$K\"R@Q!R\u{1f}`Es8V-NG\u{1b}! L8$$ KEN!I#r;:. @\"?$D#9\"@!{:F+N!s4l:uJsXt=v)x\"!tFvle! KY\u{5}$#O1r\u{1f}\
        `+Q\u{1d}P#Et$L4tgk% G!u&M@w&MY,#Es2H2w\u{17}I# u'L\u{1a}v\u{15}X!!Ily! G\u{9}o!Fvw\u{14}% q\"S$Q\"Q=Q(## v\u{1f}\
        `3tpf!1R\u{1c}\u{17}%#Q\"p\u{1f}`\u{8}R\"o\u{c}e#!C\u{1f}`\u{4}z6<$ w\"LD{\u{f}v:[!EuK+& m\"K&N\u{1e}t!L!G\u{b}\
        W/!N\"L$m@R$N\"p.F$A\u{a}P!w!K_E$s\"F/H\u{13}'$ w!G!MEH\u{7}\u{15}\"\u{1f}`Xs*K\"\u{1f}`?n\u{5}{! p\\-!EK5g1 X\"\
        r\"Q!S\"P\"O>W\"P$S\"M,M\"K$K\u{1f}`:N!M*M\u{18}*\"\u{1f}`Uw3P#!C\u{1f}`lwj5!(r\u{1b}\"#%G@P&KMO#\"F\u{12}|\"H\u{1c}\
        x$ u!KEu!K\u{3} #!r\u{1f}`mu7\u{1f}$ u=K\u{7f}v#Ky\u{7f}%'L>z\"H&L.z\u{14},#'J\u{1f}`\u{3}xcU% N!v\u{1f}`&K!xd2\
        ! LN\u{6}0!O\"P%M!N\"M<S'P-O!R!S%O3M^LKNGK%MB[\"Eo8n1[\" tFF\u{12}\u{d}\"#oFnU\u{a}#'N>C!M\u{1d}\u{a}( p!v!L#P#\
        j@O#P1R56& m!M&I!M=N\"J$\u{15}+ @!\u{0}$E\"E>=!C!\u{2}$G\"G.>xv\\R\"\u{1f}`3|\"N& G(m>M&L0K\u{a}Il\u{10}\"!L&t8\
        \u{12}$ E!JEJ!OJ\u{16}$%O@E$t4Gg}+ H!s!JCy!H!H&J4z\u{1f}`^D!{<~\" t!KPb!Is!\\\"!rFu\"K\"!N&O<F%Ax!E\u{1f}`Wx!Ei\
        X, M!K'M9s:F$C\"?DL\u{8}D*P!t8s\u{6}h\"'K@I\u{d}\u{18}0 Q!D\"t!A!O@W!T#o!G!P4N8u\u{1f}`*w,n\"QTc!\"K9u) p\"O$JA\
        I!P&L-J&J!G}\u{1d}+!M!K%L<q#w!N&D\u{1f}`GGKP#q\u{11}+( p!IDJ\u{1f}`St2q!L4uFA('D!Q'H)R/C^}\u{1f}`%Pj=\" J\"p&1!\
        !G^&\" O%K$N$!@!n%=@F\u{1e}3\" DEI1\u{0}!FzvZ\"Et8t#\u{f}!'JG[+ S!;%B\"F(@!D!vEJ!r1Dft\u{8}c! L\u{16}E+!G&H!N9?\
        %p!F$F\"I\u{1f}`Ku!?\u{7}j\" uFx\u{a}1#Ez\"F4zm<- I!u!H%J!O>N!p!J&N/M8q\u{1f}`;MkO, A!p!Q#I\"H!S#s!p<Q%M2G\"M \u{3}\
        !\u{1c}y`a& n!@$G\"C\u{1f}`\u{18}s\u{12}\u{d}\"Nu4L7\u{c}% p!R\u{1f}`%L\u{5}K<\u{1f}# M\"rYI,X%!J$I\"N@M$J\u{4}\
        D)!M!R!OFR3Q!O\u{1f}`OL$P\u{13}\u{1}$ p!K%H!L'J\"!sFu]$! q\"X! qBe\" D-v33#%u\u{1f}`3v8\u{5}9 K!5!|!;\"<!G!:!>!\
        =\">$C7O!@!o#DKrMu%n'J%r'u+J\"t0rSnQR\" zF|\u{1d}\u{3}!sDY?!'LOy#!A\u{1f}`\u{9}Iwv\"\"J\"q,\u{3}#!I$FFJ:\u{10}$\
         I!uFv4F#q# t\"K&N5m!%q\u{11}4\"!rFt#`0!R$K<P&R$M\"N.F&GoN#L,L%ETP-D%J&M \u{c}%%L\"M?x'N!OT'!!ASz! Lc)* m&P!F!Q\
        @Q\u{1f}`/sAq-r%S=\u{18}!'O]\u{9}\" I\"p\u{1d}8&!@&H+t%?/O'Inb\"\u{1f}`Bsb4!'qXD#!H2N4Lq\u{13}!Fx\u{9}f\" q&H\u{1}\
        v\u{3} ?!l!u!.!=!W!o!o!r!(!@!(!?!7\"0!B!0!C!,!E!0\">\"@\"C#n!D!J\"l!D\"i!J\"d!:!E!X#k!:&>&P!X!9\"P!R!U!i%9&0\"v\
        !N!C\"B#n$n+N%C*O\"q!N%L!N#n!H!R$N)Q\"o!K\"j$l.L#K#O%q!t!M#M%P\"n!o0m!U\"s\"p!s!p\"O\"l\"j+q#R#C\"T\"V&;+D\"t't\
        !q#rD\u{11}! q\u{f}\u{8}#!EEI~tN^\"!N&GD7$\"R$RAL%Q ]#Es!K9sQ%# u\"GFJ\u{15}]#Es#M4swJ#ENLw\"M\u{b}L#\u{1f}`O\u{1}\
        \">2e! r\u{6}m)%K<O&R$M\"O\u{3}N#M,LYOPu!Fr!\u{7}7 L!V<r*S4BYN(O!J\"r\"E1F!o!M#S\"E\"H#K!sMJ#o(L#J0GBn, S!W!W%o\
        !rCV#mjR$U\"U\u{c}Q$S\u{16}<$ x#I\"H@H\u{3}D\"\u{1f}`'sdp#!I\u{1f}`\u{1f}J\u{0}f! M\u{e}&\" uFx?\u{f}#!L&sFs\u{b}\
        C\"\u{1f}`{v I$ q!?%JFLQt#!E\u{1f}`Vw&\u{1f}!FzyW\"EN)p 5#!J\"n%O\\m!Et\u{f}\"!!F$h#HR&oxI\u{7}!#FG\u{1f}`d{'\u{19}\
        %!C@Q%v\u{1f}`SQ\u{12}\u{d}( L#s\"M@N!L#s\"O2B\u{19}Q&!I!K%H!I\u{1f}`CM\u{c}J\" w3IN\u{7f}\" tFs7\u{1f}@ H!p!t!\
        G\":\"p!p!9\"2$5\"4\"7$F+M#p\"V\"I\"@\"N\"=,Q\"O\"=\"RSH#J/JCICJ8O%P5J\u{11};!\u{17}vRE/!L!l$P!K;Q%D%K\"N4F_J$s\
        tQ\"t0r&H\u{a}~!bO\u{15}!!'M\u{13}5# H\u{1f}`@w+\u{10}!Gu\u{6}0!GL\u{1e}8' FAv!J\u{1f}`VI!v!J1H!(Or\u{13}( m!L&\
        N:I'R\u{1f}`Pt!Ia1$EC$w$u0F\u{0}\u{15}! I7>\" yFuB4#)rFp4P;-#!M%M!FZ## sEL!u4W! t'<#3J\u{1f}`/JI\\!\"I<t\"'E@u=\
        m$ Q'U?P5Mx>\"\u{1f}`xxH\u{1b}# I\"qDF\u{6}e\"%tFw4\u{3}! q\u{1e}p: Q!L!Q!M!O!y!T!K?N#N\"t\"L0J#IrH!L!J!L\"n!Q&\
        v=rOL\"P\"q@v\u{1c}E!Hsgg!Fs\u{19}9$Fv_D\u{10}y4L C\" xFw0b$ q!J'P@O\u{1a}v\"\u{1f}`\u{5}G=b(!K&L:o,L3P\u{1f}`9\
        o\"M\u{8}~#FJ\u{1f}``t83& A\"L5L!pX8\"q\\e% wBJ\u{1f}`Vx\"JIo\"\u{1f}`xtT]!!J I!NuR\u{13}#7I!mYK4Q%\"J$J@{\u{1f}\
        `dFA\u{2}(#K#s?V$M!S\"r\u{1f}`dpEp! n\u{9}%!FH|V![xWX&\"K%NDP\"R0Qdv\u{1f}z!ENAf!Fs5\u{18}!EMp]#!uEL!sx)\" O\"p\
        '&!Eo$S$ E!v!N%K\u{1d}x#\"V&QDP\u{1f}c\"\u{1f}`7r_P!!P5\u{10}$ p!L$J\u{f}u_^% L!y!I%G@q9N\"-{Fr|\u{f}!EMBvK P!p\
        !o!Q\"R#k#K$M$M/P#k#r!O\"N!N%L!K&M#K!J%O!M$s$v)J&K!J=Q#K#N!K#Q!N+C#O\"P\"q3L/OAn3M!L&nc\u{1c}#Et$L4t^\u{14}%EC!\
        M!t\"y$s\u{d}S# t\u{1f}`'CW\u{f}!(qC[& N!M!QDD\u{1f}`RH\u{b}s% o\"J\u{1f}`=m+zo{%!K!Q%I!PUIU\u{a}* G'J>x!M&O)K\u{1f}\
        `UK#H/u'1!Gv]\\!Fx2Y\" uFu@\u{a}< O!<!G!N\"=!J!=!I';$@!|.M$P\"M!R#N->!u#J#I0R4uZO$rHt/MAM!q1\\$ sBI\u{1f}`XI.o\"\
         OFN\u{4}l9\"O#Q!N\"Q:S%C!G#@!A\"m-Q$<!?!oXv^t!r!J\"w!t!C!D9I5A#I\u{1}b0 U#OFQ\"U!U!T.V\"S6Q*RWTcR#P0U!V!R<R' K\
        !p&R:J:D\u{1f}`>J2U\"!FEr4U! u\u{17}\u{7}\" t(F\u{1d}G#Eu*K4u'H! u[\u{19}!\"o\u{8}()&M?L7NZFSK\"uCP\"r5H\u{3};$\
        3pXp\u{1f}`PL\u{1e}x!&I\u{19}|&\"NCq#L:t\u{1f}`6u\u{8}\u{1c}! I\u{1f}\u{a}8!O!U!C$P!T'N\"O(v.T'T-K$Q!O!NDP!p&KS\
        HVO/Q#v#P$P!MbE%!O\"IDL8K#P2h!!D\"'%!C$r\"H\u{1e}J2sl\u{f}!%N\u{d}\u{15}! I@l\"!O&O\u{18}U$ L!s$HFGc.\"$OZNZi! \
        qT(\" MGM\u{9}c#Eq$O4q\u{10}H\"#E!oht#!D\u{1f}`\u{5}H1H! r#\u{d}! L63&!>!L&L=J!s!BZ## O5sXs0%!bQSP% F%q@F&s4GnZ\
        !ELH\u{16}!\u{17}su\u{4}!\"KQw! s5p\" s!?s&)&C@l&E\"R-O`LONMt2R9h! Pt_\"#N_K,=, R!J%R!U,p4M!P$T0O$N\u{1f}`6vK&#\
         v\u{1f}`\"v\"\u{2}!F{6c\"Fv\"Gs%% u!I\u{1f}`&w!JT+\"\u{1f}`\u{b}LzM! r3V\" rFtvl\"\u{1f}`nv`N$'E?p\u{1f}`dN1\u{11}\
        !\"QS\u{2}\"\u{1f}`Wy\u{3}\u{0}# q!FMO\u{7}\u{1a}%3D!s2Q4lJn\u{1f}T$ v\"HDx\"I\u{1a}\u{17}##JBn:pn\u{17}!\u{1c}\
        z\\'\"!F&I{\u{1a}#\u{1f}`\u{1f}`0{\u{1d}\u{1c}! rj_!\"o2}!Fv\u{0}##Ev$J4vg\u{0}# q!B!D\u{19}\u{13}#\"JCR!ux\u{1b}\
        !FsP!!#S+E# J=t\u{2}t\u{4}S' w!D!H%A!A>u!I\u{0}\u{5}!,o<L! O<-\"%p!O%B\"\"ODq\u{14}Z! u\"\u{1c}\"!R&Mn*!(P\u{1f}\
        \u{16}\"EG\u{12}v:\u{7f}$ K!r\u{1f}`Du\"x# N\"uFn0m\" K/tu4$ t!H&F@J[i! q];!\u{1d}xK8\"\u{1f}`mz;\u{17}\"\u{1f}\
        `\u{5}~|\u{13}!%py\u{18}G R!M!M!P#l!o!p!K4p!o#P$S\"Q!P%p!p.P!H!L!OVN'V!D!N!p!o\"D!H\"S-L\"N3M\"RCn!L\"H!K(P3Rs~\
        )%B@z!N!I\"H$I0y$v\u{16}u5u5!n!T!N$P:K$P\"R$n0?$>\"GTs#u\"G9ICM't;K,P*G1C4/!!E\u{1d}3\"\"G*rmh$ I\"R!sFp\u{3}Q\"\
         p!CA\"#\u{3}t[t#L08!!F*#. l!N&M,>$P.L\"Q'n-G\"K#K!J\u{6}FiFI@\"\u{1f}`u}s\u{12}\"\u{1f}`\u{b}L?8#Eu3M2v\u{c}*!\
         qV?' p\"H#J\"J?t\"G#J(\u{1c}# J\"pDLkq% s!@!K\u{1f}`8u\u{18}\u{1a}#\u{1f}`OK\"s.O\"#MHv<~\" r/C\u{14}r/!T$N<E$\
        q\"H\"M\"F\"H4o!P1IJI{E4N%PJ|#!P!ODr8\u{1d}\"\u{1f}`#t(.!3r\u{d}u%!K$P#LEGPv%>& lEN!q\u{1f}`RvLx\u{1b}U\"\u{1f}\
        `xyaC'!@FD6G$C2F&K$s`4\" r!G\u{10}I#\u{1f}`0~\"Ff%\"!sFt\u{b}\u{1b}[ k!M!T#K![!L!R!3\"I&P&n&O$O&R!U\"W!N!T!L$P*\
        M\"T\"M!V!Q$L\"R)N!l$J$J\"L\"K&G)N(q)M\"O\"l!O!R*M\"n!I0P)q#R1O/k!J\"J$q%O\"N!T/Q!P&S7u2M! J$\u{12}!Iw\u{6}\u{9}\
        !\u{15}u$\u{0}$ w!C&H>QR\u{0}% {!H&K?~!F\u{18}P!!JA5\" q!Db %\"I&K=u&G4vwp!`MVz#!H\u{1f}`$u,w! y\u{d}7$+s:G,t4F\
        C\u{1d}\"!J(MS\u{6}$ J&O*sXne\u{1}\"+o\"t\\q!Frt{& x\"L2G1H!s4>5[* u!F'J6H(r(Nnx$H2vZJ7=!Fv@!!\u{1c}s[^#!G&I@Nq\
        \u{12}\"$pZNy,!Fw\u{14}w/ G!I\"s\"L\"F?F#n\"T\"J0S\"Lvo\"Lup\"QnG$ p%IAv%Jv\u{2}\"!q\u{1c}sat$ u\"GDs\"NQ!# p\u{1f}\
        `\u{1f}v(\u{1e}! vq#!Ft\u{3}7!#M|x%#J,N(p/tKo\u{18}{!(q>S!FvJ\u{1}# t!IDIM\u{1b}!!L\u{1a}\u{12}\"Et<uaL\"EK\"u`\
        <\"!M&J\u{2} !&N\u{12} & PFI!q\u{1f}`&E'z_'!_P\u{14}K$ q!N&JFN6L!F\u{7f}\u{16}g\"\u{1f}`0z\u{1d}\u{d}!LsY'&%o\"\
        C?G%u\"J4I\u{6}~\" K!t9u? p!N\"N$M,<!P+q#N%T'S,N#Q\"RMK)L!N#J\"M!m\"O(q!N1Q\"K*JJR!L\"y&p$R4Rp3( n\"m&oEU\u{1f}\
        `)OPS:O\u{1b}e\" G%rf\u{14}! s^F!!GX{#Bs\u{1f}`Xs)j!GH_Y\"(MFLSZ\"8nZk\u{1d}\u{13}\"!NFFA}!FvxG!\u{1c}w\u{5}l!\"\
        G\u{5}m\"\u{1f}`\u{a}uv9! tYJ( L!F!Q%p!O=S#N%s\\[\"!tFuUj#!EEu!HzI! r\u{0}$\"%pFp.X$\"HCI\u{1f}`ewKG( o!O$I\"N@\
        O!J#IyM[a) S'jDT\"U.N&Q`N!R\u{7}Q0b\"FJ'tT!!-s/W!!F]2'!H&K!M@QHw\u{1f}`,M`s. p!D$Q!S!L!Q9O%j!J!U%H/oeuwO9&! L0\u{15}\
        ! n\u{7f}\u{15}\"\u{1f}`\u{5}ucM\" s#KW8\"\u{1f}`3z Y&!C$@\"y!G=o<r\u{2}A!+o\u{1b}<' J'r>x<I\u{1f}`IJ'v|\u{15}+\
        !I$o@w$J\"s\"I0v\"K\"v\u{1f}`Nr\u{1c}}& p!D'N>r\u{1f}`1t&P# I'JDT7]+ m!L&E!S>R!E\"x$H!Q-v\"E?Bz Y\"q!S\"T!k!W!l\
        !Q!S!Q\"P\"O!S!L\"L\"P\"O+r#m\"W\"V\"T\"R\"U\"S$L!R!Q\"L\"J!S!K\"K!V!J\"N\"L\"N\"J\"J\"P\"o$O\"P\"R$M\"J!R#G\"M\
        4R#M!P!O!Q'Q#O&@!F\"N#S#T7C!F\"n#O$R8S#m!m!l!p\"N\"r'H$o!S%O\"S\"M\"O$K\"P\"I\"I$o!P$m&m\"msC8 t\"O#Q!P\"Q:R#S!\
        o\"Q$R0RhN#M(n$I%R>oAn\"R0n!O!P$T1ORh0!H%k!H!N?L!R$l!I!P-L%P\"P\u{1f}`EN$L&ME\u{f}$!B!G$I!Cg)\"\u{1f}`\u{b}v`V\"\
        NR-Q:b! F#\u{a}! r~\u{16}% R4rFm\u{1f}`btPm\"\u{1f}`4sDc\" xFw\u{17}.\" BF>Tg\" t\"Qd\u{2}\"!HDO@\u{8}! s2\u{1d}\
        !-sak%!D\u{1f}`Cv1JPwTa( q!O!O$J\"O-s0LHs\u{e}5!(T\u{0}f$!H'K=L\u{3}HP1!bOv\u{b}, P!E!M#DBG!K%v!u2O!H!G!s\u{12}\
        s\"\u{1f}`'xK4$%J@q#Q&MyA! O(a& O%E\"NTG\u{1f}`Pt\u{1d}D! JMH\" tFx\u{6}\u{5}!Fur%+!Q$H!N!C!J=R&J\"F!G.N%K\u{d}\
        '#%S2CHN\u{19},'!q$J@~\"D4}\u{19}xVt<z! J\u{13}u!%p@\u{17}(LV/M!QaLOM'qDq)LZ)!!Nz\u{3}$ tNQ\u{1f}`Jw^q!\"H\u{d}\
        s$ t!D\u{1f}`\u{4}HcG!FF\u{18}V\"!L'K&\u{b}% w!K$D\"L@OQw!Gsn!\"EL&r U#'I\u{1f}`8NP\u{c}! q\u{19}'' q!N%G!M@M&M\
        4IP`$ r0M6u0L\u{14}!\"'G@I\u{2}0!!G\u{12}{!Fz/;c n$W!N!T!T!Y#R$Q\"P#T\"=!N&R!S!L!S!d!Q#i\"R!V#O!S!R\"R\"P$N&Q$L\
        !N!O\"O\"M&P!N\"=#N\"R&O$Q?j#R!S0P\"k%U!O\"Q4Q!M.P!T/R\"O(k!d!Q!P*m'V#S!T\"S#K'J%L(m\u{2}E$ t!I&F@K#x2!C!C#I!J!\
        D!G'B$y!@1V#I%K,s!FIs>shsRD`A#!H$A@LZa\"\u{1f}`3vGk!HNQS! O7\u{13}\"ELLwe$!.rsz!1J\u{b}X\"\u{1f}`xu\u{3}\u{16}\"\
         LNu\u{17}/! Kc3$!O'O\u{1f}`\u{9}H'J\"EN)t=\u{5}\"%rFt|>!'Hg$!HPnL) R!P!S#N!SAO%R\u{1f}`LE\u{1f}\u{17}$!K\u{1f}\
        `\u{e}R#Lvz% B!x$E\"J@s!I\"%O\"NZ|$ q!u!<FEx\u{7}'!m!Q%L!N/P7O.R}_J!k\"M$j!k!O*K0O(S!U!U,N\"V\"K\"G!R'C,P#l#S$Q\
        /G)I#K%?%R\"R!V.K$l#G%H(D#I'K#E$k5M\"A6L&Y#O3OR-# y\u{1f}`3vi##%E\u{1c}v\u{9}rw\u{2}! C\u{b}8# u!LEog\u{16}! v\\\
        J% n!H&M!M@Q\u{2}\u{7}\" r!IH\u{8}2%G!O-@5R#B!C!o4D!B/N(J!GUq!D!DEp#vBJl(!EJ X!Fu\u{17}i(%S!n!M:K\u{1f}`XL8K/H`\
        /!Fxc*#\u{1f}`\u{1f}`0Ii'#\u{1f}`xs$P2A#EI(x4J=\u{8}!FK(r,!r&N+M&O-\u{0}\"H\"?\"B0x\"t4F\"x^\u{3}%Ax!E\u{1f}`Wx\
        !E\u{1a}(\"EKEM22(%ICN&q4IWFsG\"x\"JE.! G\u{12}9\"!J\u{1b}v\u{1}0+!M&P@P!T$R!M5OTL\u{4}K0O'Nj\u{1c}\" s!Fh\u{c}\
        X k\"Y\"O!U!T\"T$B!6\"U\"I\"I$P!T%J\"C\"O!T%V!S\"R!U!R\"P!T&R\"K$M!T!Q\"R&S\"R*Q\"Q&J$N!N.N.N$o!J0p$O&r+M%k5T5Q\
        %O!T,L%S&O.o!P/SfD* N!sJE\"Q.B&scv;wfv+H\u{19}\u{1f}\"!F&K !!&I\u{8}Q! I\u{3}l# G\"qDI&s' k!<\"I\"P\"?@I\"J~=& \
        M\"R#F@o$L4u;1! o%;# u/K7v-P#!Q&NAn =\"!u\u{14}vC\u{d}! SZ!\" K\"q\u{8}\u{16}!'K\u{14}\u{7}/ \u{0}!B!K%@!J=H!z!\
        D!H%D!K-I\u{1f}`#IHIVu! t2Y\u{1b} o!T!q!T\"X!t!U!p!T\"Q\"C#o!P\"W\"P\"S\"F\"Q\"Q!n!U\"Q!r!O\"j\"T!h!Q!m!U!l!U!l\
        !Q\"N\"I\"S\"S\"P\"U\"O\"S!l!P!k!M\"K\"O\"K!U!K\"P$X\"Q\"S\"S\"S!m!K!R!M\"J\"N\"O#M\"J\"Q#m%K\"l!T#T%N\"Q!n\"P'\
        N\"I$l$T\"U*W\"V,U\"U'i!R#s!R\"W\"K\"Q\"G\"O$O#l!T\"T!k(Q!r!N!j!K\"K\"O\"L#S\"I#N\"N\"O\"Q\"J!N!J\"Q\"L\"O\"L#W\
        \"O-o\u{1}\\!Fx\u{5}d\"\"NFMt&#!Q\u{1f}`Vy=n!!J`\u{8}#!N$N\"L\u{11}u'!E!N\u{12}sEs\\vTw%J\u{6}f!!PdT% n!L!N%KAR\
        +E0 U#OFQ\"U!U!T.V\"S6Q*RWTcR#P0U!V!RXn#Bs\u{1f}`XsR@\" sFxIW+\"P#Q!S!F+O3S&S\"K2N\u{1f}`9J4,!Fw5'!NMn\u{10}!'N\
        Rm!FEdu#!O&P@Q[=!Hs\u{c}`+ s!K!S!Q#K@l\"Q$N\"R\u{1f}`^M\u{2}\u{0}/ q!{!5#B\">!H?n!?4A9rSKOrSo!H5Fzl!\"NFK\"\u{1f}\
        `\u{f}yS6!!FoK# p!B!IQ~# u/G7vw]!EIy{!FtC&!!K\u{11}Y$ F!L&t!Ln'!FwV4& l!HDM\"F&F\u{2}z\u{1e}m! t+\u{19}\" vFt)=\
        & q#Q\"C@L!t%D1b!'Koc!qt(^$ LEB!Lxvv\u{f}\" xFx\u{d}\u{1c}\"!lZQ?\u{8}#Ex*H4x\u{1f}\u{19}#%s\u{1f}`\u{a}t\u{8}w\
        ! I8\u{a}% BFI;r\u{1f}`DKy\u{2}!FzIG%!9$u\"=\u{1f}`1x~a\"\u{1f}`Uumo%%F!N!u!NCJDH\"'NTL5e! rG<\" G\"wV:!(m$\u{10}\
        !&SBv! t/Z\"\u{1f}`\u{5}Kf\u{1c}('L>R(I\u{19}s\"LiM-x\"HN\u{8}! o\u{1c}P!\"s{{# NFI\"sa\u{12}! JX?& p\"M#I\u{1f}\
        `hH=yz#!!Fio!\"M\u{2}N$\"RYA!P\\tnP! Nd\u{6}$ n&R!Q\u{1f}q(.!Fv\u{13}J&!K$L\"HDI\u{1f}`,u \u{b}\"!RDO4\u{1}# x!\
        C&G\u{7f}!$ p\"I%H>NH*! t?F!'Lh # HFBKN\u{3}S$'u>v\u{1f}`lw@\u{f}-!D%O!E!P#s!o-r.M&J.GJO\u{1f}`,NXm!%pfx&!N&D@E\
        $r\u{13}Rg@Hs! s`\u{7f}\"EM\"r>wH ;!y!L!>\"A\"}\"@&E$?.S$k!>!s\"D\"C\"u,E$D\"K6nCF\"s'P!G\"p\"G!w(H!v9t!GMG!S\"\
        x/F!r$K\"p.L!y[J! qA~!!MWX!Fv#A! s\u{1e}\u{1e}! PO~#%E\u{1c}v\u{9}rb2\" u?J\u{17}o% r'M>O\u{1f}``s!\u{7}!2q\u{e}\
        p!Hx\u{7f}X\"!r&Lta$ s!I!J.rD=%%KAm&Rkr\u{0}IkZ#!N\u{1f}`\u{4}yfB#!H*K<L\u{7}M\"%JFL`n\"\u{1f}`\u{a}x\u{16}\u{1f}\
        #\u{1f}`(HeG\u{15}w\"\u{1f}`\u{5}G-p#EL$t4Jvs' K(Q>I!N&G.P$P(a9 S!n#V\"N!p$=-R)H%l$V\"P/S\"T#P\"PKM*R$R&M.P)O&L\
        *K!POH\u{16}\u{e}!FM]]/ P!w!K%M!I'I!>?J.H\"E$u2v\u{8}t/I!y\u{11}g!Iy1\u{14}% u\"ECF!w6GL\u{16}# J!oFN\u{a}^!%D}\
        i! N\u{e},!FL\u{6}n\"%l!H6\u{12}\" KNv\u{11}\u{10}! K\u{a}\u{7f}\"\u{1f}`TsC\u{e}\"!KFJzB!Kx(\u{7f}F S!q%K)K$?$\
        M-9\"I!o!V$N!s!P)G\"D$M#Q!F!R!B.N,J8H#I?K8G%C#t&G0B-L*P&q$p\"L.v!B#9dd\" G'pp\u{6}%Es$M4u\u{1f}`bv>\u{a}%3s2u\u{1f}\
        `eK1vTx% L7P!mXB\"mA\"!qz0q!%C*-\" rFtl # J!t!Ip8\" M'q/p\"(M>wYq! uJT\" sFt[W\"(NFO\u{1a}8% p#K\"G@E$Id=$ L!w!\
        JEm\u{1d}X\" H%C\u{1b}L4 R!A!N!O!T!v\"?!K';$=3U#Q\"q2O\"j4Q_P%puP\"sC$\"!?&D\u{1b}\u{14}\"\u{1f}`D|j#! s\u{1f})\
        \"\u{1f}`mt11#!H!M%My0#!<\u{1f}`2y(K#EK!H(p#f#Et$L4uQ\u{11}\" u\u{1c}yJH!!N:l!(H6S'!K$H\"N@R&H.J!L\u{1d}5\"+t!G\
        ? !Fu\u{1f}#- k\"V#K<Q'U#O5R!RoN\"l%HaR7P\u{0}\u{1c}\"%HAt_\u{11}&'R:p\u{1f}`Xp\"O!O/3'%NZIYD#J!m\"O}R2w# E&r@D\
        aC# O\u{1f}`xLN:!!FF\u{1b}!!L[\u{4}&!H&I!N*s5O&Mpf%!E$N@F$w4I=^\"\u{1f}`\u{1f}w):#'m!HYlO,# t(PFL\u{c}4!NP\u{12}\
        \u{c}!!Gb\\\"!D'J\u{8}=! E9q#AG\u{1f}`XG\u{b}4\"'LFL9-( w!@!I%?!G=O!o(H\u{18}p\" p'KyE! q\u{6}5$ q!K$J\"I q#!H\u{1f}\
        `lw%6!%C\u{16}~\" qFs~P\" H\"qim\"\u{1f}`\u{a}xa}!GwJ[\"\u{1f}`mx\u{11}S;!R#S#I!Q'F6I\"M!R$Q!L!O-Q\"?!K!@!M!?!H\
        #:,s\"A\"G\u{1f}`$N1s\"S!F:\\\"\u{1f}`'u\u{7f}B! NC_! s\u{8}c!'GUo!ENhJ!Fu\u{8}g! t\u{1e}~!!CSG! rh\u{1f}!FylR!\
        -q/]!&KR`$ H&M@K;P\u{1}1# x\u{1f}`3v!K$ oEP\u{1f}`JK\u{2}\u{c}$ N&MBI&Q\u{1c}Y$ S!P'm?M&V!FxJ\u{9}\"\u{1f}`\u{e}\
        tz## u!EEwAT!-u?U/!t!R#D\"B!Q6N'I#N!}3J!?(AWI!x#NF+% t\"O&P>r\"OIJ\" pFJ_6% M)L&r7K/n\u{11}{& p!H%N!O\u{1f}`\u{5}\
        K\u{f}3#EsLM\"s4_!Gt9\u{1b}$#mBE$r4CM\u{7}! N#?\"!PFNDf% u!IDL\"M!Kk\u{b}\" tFuA>\" vpz\u{4}1\"\u{1f}`?y;\u{19}\
        !Fws\u{19})!@$F\"E;p$j%H\"Itvxp\u{5}x! q\u{1b},3 M!B!P#o!M!P!M=~!H#J\"K\"E/N!w\"y!P!r\u{1f}`IC=\u{0}& p%A\"D>S&\
        D\u{13}lvi#EuLJ\"u!\u{d}0 S!t$N\"O6H$L+P!J.Ebt!M!H\"H!t\"KtL8x!!r\u{13}+#EE$z4F3S\"\u{1f}`\u{1f}z\u{d}t!\\O\u{13}\
        f!Gvdm5 4!;!{&H=h!<\"mNuCp-F\"m'E\"n#q1o-t&q6p6H\"u%h\u{18}\u{a}#'N@R&Nc4$!D&I\u{1a}MvMu\u{13}\"%tFu5\u{1e}#%JB\
        w$L/b!Fy\u{11}\u{c}%!G&I>J\u{1f}`eu\u{1a}3I S#T!@!L&U$Q\"P!q!L*J&K\"f!R!S!X#O\"R!T-P\"R\"Q(N,Q\"K$M$NBJ'K*O!K&O\
        'TRP'X#P&M)Q!L$N\"P1K^L- >\"@$E%?!z:E+J!s4l:uJsXt=v\u{6}|\"!I&Gme!Gvy+!!M\u{c}a& o!JFCuw\u{d}F:JM+!Fw\u{4}J!!L}\
        {! KP}!\\MRG\"%MFLWo\"\u{1f}`3u(o! s\u{1}@+%?!H!Q>P&B!L/J\"I$M\u{1f}`KpZ\u{1b}\" K!N,i\"!sFt`J- n!J!O#Q\"K@O!Q#\
        R\"M.K\u{1f}`4KRM!*!BK\u{12}X!FzFY# I!u!H&W!Fz\u{1d}d!!It+\" M\"o\u{1e}\u{18}\"Es<t\u{b}m!!O\u{0}a\" u!E\u{4}'!\
        FI\u{12}R.!M!K\"p!C\"O!M9L*E!O\"O\u{d}D\\N!L#LB\u{1a}#'K\u{1f}`qFGy# o%@!FHH!!H\u{12}?#\"Q\u{1f}`\u{3}yXf\"\u{1f}\
        `\u{a}uq\u{5}\"%s!O\u{5}\u{13}\"!K&E\u{17}T!(S$\u{0}! r9L# p!JEMKm\"'L%o\u{c}\u{11})!O!P%P!S=P;N!I]K\u{13}O',\"\
        \"KDN%U$\"M$P!Q?K O\"\u{1f}`'x\u{a}\u{7f}! u\u{18}1!-s\\\u{11}#Fv\u{1f}`_x\u{12}@!FIeM\" m!M(-#!C\u{1f}`\u{1e}y\
        +|)!@&x>v!L!F4F&|\u{1f}`PE/\u{7f}. q!D!k!H$A>R\"O&J.F$Cbq.t5F&A\u{7}\u{10}!Fv\u{11}t\"\u{1f}`xx:b1 R!M&E>P\"J5G\
        &Q8LDM#L#H\"J,J\"rpv\"N%NKKD!S!V#I\"S!S9O&S!V#M!V\"R-L&K!Q3M$K%Q:H\"K!Q&Q\"T!K0T#N,o1H$Q%H0A!S*O#S*B*P!J\u{0}\\\
        % M't\u{1f}`PM'u\u{7}c\"\u{1f}`Kw)%!\"QL*#\u{1f}`NI\"ys`!Ft\u{3}>\" r'IM^$&G\"A\u{1f}`}t\u{0}\u{d}!\"LN\u{4}!Fu\
        4u$!OAL\u{1f}`XMJQ!3s\u{6}d+!U!X#QVP$M\"O/nbk2MVOQQ\u{19} \"\"N#qj:+ o!Q!U%K!R=S)P-KYt\u{11}J$j9V( q!I&H>J\"L\u{1f}\
        `cz!Dwo$ J=v\u{7f}J#v>y\"!ODL\u{e}S-%L.I$O,K%U#M\"Q.N%T9N$M\u{11}MSKbw\"\"NDL\u{15}\u{17}\"!vFxR.\"!LJPk\u{1a}#\
         s\u{1f}`'CF9\" p!InJ!FN'$\"!uFvOI\"!D!t\u{17}8\"!I&G.\u{4}!GK3M!!NI\u{f}!Mv\\'!FyO\u{b},!F$B!k!=:u&B$GoF#EpF*I\
        !u\u{18}0\"EE0ti\u{7f}! M\u{7f}8!Fv`S3 L!R!N#O\"q!s,D4P\"O2N\"q$JUK\"K\"u&I\"t\u{8}J$J}-\"\u{1f}`?|Y\u{18}\" M/\
        q{\u{17}!HN>o$!A=p~Q$pB.&&L!M\u{d}G\"t\u{1}L\"rG@$!Q!j%OUR[A\"\u{1f}`G{h=!\"I\u{18}\u{e}\"EG8CXs!Fuh}\"EC#JIP! \
        pX9!Gu\\P!!CB\u{17}# I(I,szV#Ew$I4w:;!,qm\u{17}!Fs'C!EJrC$ M!uEM!v~L\" n(M'S! s[4> W&U\"[#D$K(P'P#N$r$M!Q!O\"E!\
        Q!H,m!N!r\"V#Q/N&G\u{1f}`#p1S!P$T!T!T/q\u{12}(%\"N$O!Q?m\"OO\u{1d}!!La;!!N<i!EO]\u{13}&!D!J%I9p\u{6}sFBh\u{13}#\
         o!D\u{13}|\u{12}m& V%O#lEQ4OYL\u{11}w' p!O&C:K,K\u{1f}`LK7/\"\u{1f}`\u{5}w\u{a}D\" K'p\u{f}2!Fxo\u{1a}) w!?!O&\
        E=A!s6C\u{1f}`PL\u{9}y%!DDEMy!I!G/\u{5}#!M&N?k#s# N!G'r*z!!G:#%!H2I8u\u{1f}`Bx\u{2}\u{7f}!Ep7\u{9}\"%sFwL,!Mv\u{1e}\
        && P\"s&J\u{1f}`eM\"vd/! L\u{4}\u{1}! qpD#\"M&O=K\u{7f}`!GxT\u{1b}! KQ9\"\u{1f}`xv9@#EyMG\"y*]\"EM8MPI&Ez@w\"u\u{1f}\
        `CJ+@m.\" v\"JpP\"!D'L\\T/!Q!J!S\"Q\"q!C=w#M!:\"C\">0x\u{1f}`NR'E\u{e}_\"\u{1f}`\u{a}|Pu\"%vFw\u{b}T\" P\u{1d}t\
        65\"\u{1f}`\u{1f}w\u{17}\u{e}#EzLF\"z1?!cv\u{d}.'!O!P#I#QFR\u{10}tsM.w!)u3M\" r\"J\u{1a}/\" J)v\u{14}%!\u{19}tg\
        Y!]Jn\u{f}!(L\u{6}D!'Pr\u{1a}$!NFL\u{1f}`ct\u{1e}s''Q!S>P'N.Nhq\"O14\"'sFsV\u{0}& O\"q#E\"M>J!P^\u{11}\"\u{1f}`\
        mz\u{18}m\"!HDQ0?\"!L!M+\u{b}(%L!P!L!R@N%K!LkLx\u{1c}# J!sFv{k& s#J\"PAt#I\"QUP\"5pXp`w! q(q\"\u{1f}`Jv\u{18}L!\
         srf\" Q(p3\u{1}$ OFO\u{1f}`%yr<! L0\u{1b}\"\"R&O|^! FS[! t%U\"EM8L|j%Et0I2u*E\"u9m!'K3\u{5}'!L$M\"N:H%k\u{1f}`\
        SH7)!\u{1d}s z\" u\"LID$!G\u{1f}`&t,vcu6 r%S@q&P0N&P8I<O%J#N%K\"P#N)K#J'LRl)o\"Q#Q/oEk<,\" u\"IK\u{1b}% r\u{1f}\
        `?w#HyKAL!!IU&!4u\u{14}\u{b}#Eq$P4sg8@ \u{1}!I!o#~!/!N!Q-I#N*M#P!y!O\"p\"t!8!O.@\"L\"v!?!L,I%N`p!I$s!=DH=P5s!@O\
        p!bQ C' E!G$F\"A\"z=I)qO/2 l!K\"S$L$S<L&L!T-J!L!P\"R!R!M\u{15}C6r!L-L`\u{1f}7!p\"8!N!<!C!p;M#M!n$P!D!J\"RfL#K*E\
        GIOE-K%v&G\"L/MFQ#EJ*u4J8\u{17}$ J!o\u{1f}`?ut=# I!u!HIt\"\u{1f}`\u{5}xR\u{1c}!!HfE#\"O#J!ox\u{9}$ D%F\"uFqMU#E\
        y*F4y\u{12};!oz>]& p!N!I%K?o'JS)/ n!L&L!Q:k$n\"S%M!R.R[p*t#Kuk\"R\u{2}h\" q'O\\\u{5}$ H%pAL%p~e& q!O&F!N\u{1f}`\
        pt*/!FES+_!l!h$[%N\">\"U\"L$?\"P+S#j\"R!W#V![!T$K%Q!M$S\"P!W!T\"P!Q!N\"Q\"Q\"Q\"K\"?$T\"Q!Y!R$O$N!K.P!L)P!o+Q%Q\
        )T$R+T*l*m:Q!T!L*S'N%N%U&T\"M$P$M%M)k!n(\u{17}\"!o!P\u{9}X!,o\u{1f}\u{12}!pz.@\"\u{1f}`\u{a}zw\u{d}\" O&Qf!!Fv\u{1e}\
        ,! pn>!`M\u{d}S\"!LFLd/#FG\u{1f}`dvl(G!P$T!i!U!Y5P$T!m%S'Y3P!R;G(>/H#H!C\"J\"K#Q!m\"D\"O\"H!P,J0F&L!N)F!J#L6I#Q\
        (T!m,L%T$Nt&!sMg9( O!m$P@m!N%Q\"S0O\u{7}[\"Hp4P\u{16}~& {\"FDz\"G\u{1f}`P|[\u{7f}# t(J>u\u{8}\u{d}! tpb\"EtFti\u{e}\
        ( L%H#p=u!I<r\u{1f}`IM8\u{b}\" oEC~\u{7f}$$q\"SDn6P\u{11}l-!B\"N!M!u!H!C!L?G\"L\"n!K\u{1f}`cp4\u{5}\"%J#Ky:\" M\
        (qZc\" E&p\"D*\"n%RFS4N4M8IRG%L&H\\LG\u{0}\" s\"IHF& K\"O%s>M!M'qB\u{2}% T1L!qEH!l#o$KH4vtt\u{1b}t(\u{f}!!I5\u{1d}\
        \"\u{1f}`0z^x\"\u{1f}`'vlN!(uH8!Gs\u{1d}:!!GU20 O!=!D!E\"D\"@!I!z<T!M)x4P>u\u{16}I+x0t\u{c}\u{14}$!J&u\u{1f}`\u{a}\
        u\u{19}\u{1}!Gu9\u{1f}( F&o@N!N%p\u{1f}`LI\"rh\u{b}% D+L!wFl4T2 . t!C!I#o!O!C!M?H!O$O!I!O/T\u{19}vH\u{6}!\"p%Y\"\
        EN(u\u{1c}&$!N&K@P;K\u{2}m\"\u{1f}`0yPp! p\u{1a}\u{1f}'%E!R?M!R\"p&q.K]\u{1b}$%KAK\u{1f}`uN\u{10}j)!IFK'U2O!I\u{1f}\
        `JH&H!QZ+!FtbT\" pFw\u{8}L! qxq#!F\u{1f}`\u{1f}FP\u{d}$ s\"EDw\"H,R\"EJ1u\u{9}P#!MEPqv3\u{1a}#'m!HFL9\\$ r!JEt!\
        Hv,! Lmp\"Er!L_\u{8}& p\"O$I/s0KHs)\u{a}!_se4\" vFvC\u{2}((O9K'N3I$M\u{1f}`9t!K~e!+qb\u{8}!(KpW!&Qf~\"\u{1f}`mw\
        d*#!K\u{1f}`\u{9}v*r!\"MV\u{10}!$n(\u{14}!Fx~>!Fx@\u{e}\"\u{1f}`\u{b}tRK!Mu\u{3}'!%K0}!'H\u{12}U%!P&R@M&N\u{19}\
        Mr\u{1c}#Eq#N4rOT$ N\"MEEzM\">\"\u{1f}`3uPM\"\u{1f}`?H%2! FrQ& p\"Q%S\u{1f}`BJFJ+P) r%M#Q=Q!o!N%N/L&N&i!]L(#\"\u{1f}\
        `\u{a}z\u{1a}E\"7L!m\u{2}d! J?x( P%P!n\"Q>L\"O4q&L\u{18}\u{9}1 m\"Q!Q#Q\"P'J$P!o1S#Q$P/P'P\u{1f}`EJ$N%NKB; R!A!\
        k#P!l!@!j:o%>$K\"F!k-F%O0H=Q*M#D*J.O1H&PN>\"p1C%P!C/\u{b}!EQq\u{4}6\"r!6\";#m!9\"4$6$9.J!P$l!U\"<\"@\"O\">,O\"=\
        \"?\"O\u{1f}`8K\u{19}t#\u{1f}`\u{1f}`0y[\u{0}#!H\u{1f}`lw1^> S!K!P!M!N!m\"s!T!J&M\"M&O0T!V!R!R$T-K$T\"J\"G0MIS%\
        R4PXQ.P*M'M.K5*, v!B$@\"L>A!@!LHy\u{1f}`6v,H9x1E! s\u{0}\u{d}!!C\u{c}9!'nwg# r\"N&J\u{1b}M\" OFM\u{e}-!E@mq/ L!\
        V$O!p;N%S!T!Y%S.O\"L$OcPtO8S+9\" K\"ru\u{b}\"\u{1f}`\u{a}J-$(%F!KBR#?!M!TLLYr{k@!G!Q!O!N\"S\"U'?(R.p$A\"<!J!A!H\
        #t!t)>!B#w\"s$G!L-P&L!M!Gk|1G&uMC!B$Qbn& J!H$t\"I?E%vl\u{7}#!r\u{1f}`:sA5% IBt\u{1f}`VL\"t|\u{d}% x!E!J%F@Gko\"\
         r!E\u{7f};!Fywe#EH$t4H2,! v;+!GsNZ! JT`\" sFw\u{1f}Q$ K\u{1f}`WK3u\u{b}\u{17}%%D!C@l\"T$GG=! p\u{f}x! w\u{7f}]\
        1 T!F\"P\"J\"F,|3O!P\"Q\"N\"L,xJs[R#oZO1NG-!ENJN$1s4sDw!Jz.% m!E&M?p'L\u{15}\u{10}!GI@\u{6}!Mw\u{1a}~!Fy@j# m'I\
        >H&2!FyX8%%O!L\u{1f}`/M4KF\u{f}!!M#P!\"NK&&!N\"M$P?r#N3L\u{0}v\"%GFG,B!'q\"C#!E&uFtF\u{3}!qxg\u{7}. E!U%R!j@P$n\
        !Q\"T3M8v$G\u{1f}`-I%QM)\"9umv%M( RKV6UKP,R$U\u{13}R!SrK#\u{1f}`?u#L`N\" tFz-X#(M5n\u{2}n\u{1}R#\u{1f}`\u{1f}`-\
        {\u{9}p!Gwj\u{7}!Fw{\u{e}\" M!qbY#Au\u{1f}`Xu]H$%E<q\u{1f}`Xq]\u{0}!!EJx# p!JEyC_#As\u{1f}`Xs5}\"%KCQH\u{9}! q5\
        \u{1a}! H,k! FnkC!B!q#Q#M+E.K\"x&|\"E#L'J$H\"E\";*s>w0F'K%p#C#F)I#A\"E\"w(F4N!uCr!K\"H+C%G4J#xx8#!HE{!Hvj!Fu8\u{11}\
        & I!F!tCO#q&t\u{18}V\" p%I`b!FLzm\" t!EY@$ P%I\"ODMw\u{c}!EO'E#!FFH&r\u{a}~\"\u{1f}`(ta\u{c}! q\u{12}u\" o\"JYq\
        ! r\u{1e}5\" s!H~\u{a}) Q!L$K!o!L?R5M\u{1f}`2s?q!!q\u{18}2!EMN%\"!H&s`s#!L&N?LNv\" o!JE`!!J7\u{16}\"8nZq#\u{0}#\
         z\u{1f}`?z4\"#!L&s!Lr{!GsN\u{1c}!FtS\u{17}$ JEp!N\"Q\u{10}!$ Q!?1s4L6F# J(oFnwT,%H8J$N!P$m\"R#MNHkHSp!N!PEk! s\
        \"6; V!s\"N!U!R!D!r;K$j#Q!S!O!J!W!R-T\"S\"R!E[Q&P.O)I0KQK6F\"R/\u{5}# u\"H&JQ\u{16}\u{1f}0! o!X!t!W\"T!s!Z!t!W\"\
        U\"H\"T\"N\"R\"M\"Q\"H!A!L\"P!n!Q\"N\"P\"m!X!X!i!S!l!S!l!X!o!O\"P\"J\"R\"P\"N\"S\"M\"R!l!Q!m!K\"I\"N\"I\"H!U!M\"\
        m\"V\"O\"U\"S\"R!n!J!R!L\"L$O#Q$L#m!N\"J\"O\"m!U#S\"V!l\"Q\"P!n\"Q#l$N\"R\"P&U\"V\"V%R#S\"S#U!l$h$T\"Q(N\"U\"P\"\
        V$Q\"L\"N\"P\"M$U\"S!l!p!k!n!p!m!q\"N\"W!m!M\"Q\"Q\"N\"j!V\"H#S\"Q\"Q\"V!i!M\"N\"O\"N\"M\"O#W\"P\"l!r!q#q!n!s!o\
        #i=)#!u\u{1f}`\u{5}uF\u{0}' p!K&F?o\"O\u{1f}`Exe \" J!q\u{17}\u{3}' k!N$F\"LDI\u{1f}`BP\u{2}<* v\"H!G%J'B7n#K%L\
        \u{1f}`WIXF% p\"N%K?t;I(t!,qO:!Fw)n!!L_'# Q6qXqlq#!u\u{1f}`\u{5}w{A!&G]O!Fwq9\"#SCK!8$\"HCELu\"KH\u{1d}%!O\u{1f}\
        `/}\"Gxu\u{1e}n! sVG( E\"=$D\"D!=!~<H*t?2H Q!{\"M\"M\"E(D$H*C!O!I\"G$L!l'E!S-C!R#C6G\"tEE!\u{7f}\"C!O!I!}\"B!P\"\
        H(q$s!Q/o!E#C#DNG-@9t!Lj\u{f}!Fwa)' q!O&M.u9O?u|qx/%&KBL$M\u{1f}`Axds\"\"JDF,t. p&O\"R>l\"Q$Q4MTt\"J&s%r#PwLCNm\
        E#Au\u{1f}`Xu9N!HK^-\"\u{1f}`TwI]! tT|% L\"m%O?LJF8=\" tFvxb!EL?\\. r!V!P#S\"O:G&R%P\"P-O[K%Hqm,Ggy\"!I&N{\u{d}\
        \"Fx\"L!\u{19}!FMkb\"%LIN\u{1e}+% E$n\"RXk\"T\u{8} !\\M(\u{10}#Ex$H4x\u{14}8\" J\"r@\u{a}\"\u{1f}`?yuS''Q>y$I!I\
        #L0u!u)1! u4\u{a}# H'uFt3K% t!J$K\"BFGdL! pK\u{d}#'M>J7M_i!'Mf/# t!A&E\u{17}_!(Q\u{11}Y\"%@\\Nj\u{1}!Ft\u{0}[' \
        u!@EurI\"yOw!F\u{6}W% Q%s@C&v4CN8!\"p~t#!P&N!P'4#!M&I\u{10}xpP!]v-m!\u{18}rvo!EN\u{7}.!Ftu=!Gt^,!!F?\u{16}!FJ\u{18}\
        \u{1}.!K$o\"J:I%N#K\"p\"A.D&D\u{1f}`8I2F$B\u{f}U!'L&j!!G*1!Fz~+'!M\"O\"tDP\"x2G\"L\u{1e}\u{1a}\"\u{1f}`\u{a}z[6\
        $\"H\u{1f}`%v!KWp\"!I&JDX!Gvw\u{1b}!!Ls\u{1a}( r%J#NCMqt%v$LvJd\u{1b}D t!?!K!i!S\"N!C!M$R%P\"J$K0F!G\"Q!T!S!G!O\
        -F!M!U\"S!P!I2F\"EL{#HYGGt!D%J$U\"F;uBK% o!>$FDM4tPI!Fv2*!HRj3!Msk\u{0}\"EqDwoG!Hs\u{b}0< p!P\"Q\"H!S!ODM\"U2G!\
        S!Q!N3NHO%L\"Q,Q#J'N%J>L0O\"I6K!L$O&N/JiZ! v*}\"2tFo\u{4} !'E5C- p%B!M!J!Q=D!r\"N&QfM@s@EUqwU\"!uFw\u{1a}i* m!J\
        $R\"o(N<U#R-L\u{1f}`tH\u{10}g#!G!wFtJ&R I!G!Q!I!M!\u{1}!O!B!Q!&\"*$+\"?\"+$m!U-j!K!L\"L!S!y!U!F!Q!8*8\"8\"I\"n!\
        N!=!P/n!V`E!K!H!J\"t!P>I%xNI!H\"P\"w!T!>;xB_!Fvg\u{2}\"!K$Jxh!'M\\e! t\u{7f}n!Fs|k! KE\u{2}!Gu&C\"!sFw]\u{7f}( \
        n!N!Q!MDM!T$P!NE:!Ft\u{b}n% t3L\u{1f}`,u#Km$\"\u{1f}`xtTk$ G\u{1f}`mM$tXKI W!W!S!N$U!U'L\"F0O$k\"R!T%L!Q'L&M!S!\
        P!V#O!P%K$N(T\"O.I7Q#LAJ!L!PKv\"L\"M!N%t#O-O*R!O*OyY$ v#ICw#I\u{17}#! IKE!Fw,w\"\u{1f}`0voS+%P\"S!T>Q(R-P!N&p\u{1f}\
        `CM\"rt)0 l!MAR%N$T#V-L\\o<N3s!LPP\"R!O6Q/O5\u{15}!EKr\u{11}*\"N#J\"r!K?P&B\u{1f}`KI#yEv1j&%PAt'O.L$EbK\u{1d}m#\
        \"L&q@L{\u{1}!Fzo1\" t!J\u{5}\u{c}\"!sFu0d\"'uFxo(9 t!<\"G\"<\"?\"E&@$M!r-G$T!l!I$B\"G!O!M.G\u{1}R$iUr!G-G%J&G^\
        |( t!H!L%M?t!I\u{8}v\"K7#!(N\u{17}f\"\u{1f}`Tx<`$ v%G\u{1f}`\u{5}v\u{e}\u{17}* o!J$E<r$K\"D\"y\u{11}I]M!r u!GK\u{1}\
        \u{14}#\u{1f}`\u{1f}`0Gc$0 t!K!V%S:C'T&V-D&QVF#r*LtC\"D/p'L|\u{1e}$(N>u\u{1f}`Rr1\u{3}#!N\u{1f}`VG2J* o!O%Q!K!L\
        =P(P.NjNrsn=\"\u{1f}`mw\\*#!MFJ&G\\\u{18}$AQ\u{1f}`Wr!QH\u{13}! qaY$!p&I@p&K\u{e}z$ Q!M&t!P\u{12}1-!H!m#C\"H!o#\
        L;n!N!T%LwPON{GO0#'r\u{1f}`ir\"k\"!IEsd\u{1b}\"!L$I*wE w!T!K$N\"J:R#Q!r!P!M$P!L!R.Q&Q4NEQ)L!R\"H!O'n!H!Q\"J%P>p\
        &N\"P9o\"R!P/o!N!M$T1N4k#AK\u{1f}`XK2 \" E7PX%%!G$I!S!G?u\u{19}_\"=u\u{2}u\"a!$O8\u{2}! L\u{18}v% q\"N2P4P\u{16}\
        Np_\"7E.G\u{11}D\"\u{1f}`\u{1f}x_-$ I)A!yFq+B\"!L\u{13}y\u{1a}>% r%DAq%Foud\u{3}6 q\"P!O\"H!M1J.x\"P!M#F!F\"N'G\
        !L$x2J#M\"G!F\"w!HtJ\u{11}c& m&P!N>O&K0I=b! s.\u{12}! K\u{7f}x! pWL\" K!s_\u{1d}/ n!H!S-N8P\"V#T\"Q-F!O#N;LYD$T\
        ?Nw\u{7f}, x!?!H!N$B!K>v!D!M%H\u{1f}`Ksi\u{e}\" wF{>\u{a}! oeu!'Iq9!Fv\u{e}{\"F{\"Iu^!Gv`F$'L.u1NGuG\u{16}!!Ki\u{9}\
        \"\u{1f}`mx6<!'J\u{8}L#!K\u{1f}`>wu>!FH$e* s!R$I\"Q?q\"R#I#R1Jgp1 \"!GDL\u{7f}\u{8}\"GJ4uM]# B7vZ{zH# x!>&<\u{14}\
        !(\"o#JAs%O\"MoQ\"tSN\u{1a}\"! K:r! Np\u{13}\"\u{1f}`\u{a}{_|& I!H\"n\"QBL4Ku\"! J#r#EL$t4Ll0!FG^\u{1a}$ J5u1LG\
        u%1!JsIo! K8\u{18}!-sw;!-rx!!FKtS> S!@\"H\"w!K!D,F$p.@!O!E!P!M\"~!J!C\"v*H\"K\"G\"?!K!K\"C-M!{\"@\u{1f}`%v7E\u{a}\
        B% tAL\u{1f}`Wt!LC\u{1e}!Mu\u{b}N! K Y$ J!u\u{1f}`mv.X!!A\u{f}&#[J\u{1f}`tufe! L6`! n\u{1f}\"!1rhp\"\u{1f}`xIbq\
        ! Jij* J'L:r%L;N\u{1f}`8r\"M/H'Po7\"\u{1f}`\u{a}y1t#Et*L4ty\u{9}!Fv\u{5};!Fr'5\"\u{1f}`xzSU,!G!o\"I!K\"F!o\"M=M\
        &J4M\u{15}nODH\u{7f}$!K!M$mBL(I%!O$F@O\"D\u{1}L-=!'R\u{7f}*!'I]U!(Q\u{14}]%'QFO.N\"P$G)K!Kt>:> K\"l!B$T?N!U4P$Q\
        !S!O.u!L-L=N\"I!O)O,M!Q6H*G!P@t!s\"J-Q%T:u(r#nk,#!@&GFHsJ# M\u{1f}`xK+*!(J\u{c}Q! G@\u{11}#\u{1f}`?s#Mr\u{10}#!\
        M\u{1f}`2wq\u{c}!(Ov7\"\u{1f}`\u{a}{_V! OTR$!I!REO!Qo\u{1}! KcV$ q!@!MFKhy\"\u{1f}`mz\u{7}f\" vF|*T# u!IEx3\u{5}\
        ''P!P@O%P2KpvhK2^$ MGt\u{1f}`jtfZ\" LcQXJ\"\u{1f}`\u{a}x\u{1c}\u{18}& G!I$nAG!K$j~Q! sD ( R!M$L\"KDM4O]L\u{f}L(\
        O\"!E&CgS!Mu+V\" H\"rEz'!D\"H$H?s9GsI%vS\u{a}!!N\\'\"\u{1f}`\u{a}x.a#'u\u{1f}`\u{a}v%$0 L!m$X\"j?I!f$V0T$H\"R[K\
        %L.MhO2MBtYH# M\u{1f}`0G@F%'C:L\u{1f}`Wv!L`w!!LP)!NOz\u{8}& L!y!K#FBr$J\u{8}\u{12}! s\u{7f}Z,'Q:Q,O2QXv!B\"I!I!\
        n\"MzQ#Pv6!!I\u{1e}$\"!L&t4'! KI\u{3}* q!K@C:IJsBJ!Dor!C1Ewg!'FrU!4r1]&!K$M\"J!O\u{1f}`\u{a}M6s\"&MAN<\u{f}''R>\
        w$I!J#L0t!u\u{f}O\"\u{1f}`3w1r\"\u{1f}`?t\u{d}\u{1e}!%MCX(!I$K\"K:L&M$L\u{1f}`NL>\u{10}!EKv+#GI\u{17}M!uec# w\u{1f}\
        `xxE\\# u\u{1f}`\u{5}z~ $ pEE\u{1f}`z{D\u{7f}$!w\u{1f}`lK!yga! O\u{8}j(\"L&G5m!F\u{1}m!F!v$G? \"\u{1f}`\u{a}vT`\
        !!L@8' m!T&P!P@O#J7L4z% M!v\u{1f}`&K!x?\u{17}#ErMN\"r9z$!M\u{4}wqwSG\u{16}uF#J\"J$M&R\"R\"L!O!v\"R'P\"N\"S$W%M.\
        P!R#P\"J.v,R@P!M\"k\"Q\"P!n.Q!Q/K*l\"R0K2P,S!N/T\"U#O\\U# GIs4?\u{2}#% O!x!K%BTsE%\"/rFty<#!t\u{1f}`mu,S# q\u{1f}\
        `8xAf! s~L!!K-\u{14}! usp\"\u{1f}`%xIN$!I&M\u{1f}`'M{m! qNQ\"!H&E 6!Fw']$\"O&o=O\"Ij\u{a}!!Fkt! tzC! O%E#\u{1f}\
        `\u{1f}`-AC#!!C/^*!Q!R$Q\"P>R(O4NeG!G*rzQ) DEG\"M6I3M\u{6}I(tFK\"us'\" J'ss>\"!D!L=`! >M[4 R!O\";$K!O+4,y!H?P\"\
        N4JQJ!MEC!u\"t\"CDx;I3uBT!Ut\u{7}m* P!G%L!K0s!DXP!t!F!TLA%!K!NCK\u{1f}`gL\u{e}Z$%I\"HFI!Q;L\"Er6r&\u{3}\"\u{1f}\
        `\"w;c\" pFs\u{0}\u{6}%!q&J@q&H.GhM$!=Es\u{1f}`'L\u{f}k!Fv\u{6}\u{11}(!H!O&L=q<r!I_L\u{8}B\u{1}>% Q\"n@P\u{1f}`\
        XPD%! tVY' t\"H&K=H!t\u{1f}`dw'\u{2}\"%rFvlM! vAu$!I\u{1f}`\u{1e}v!J\u{17}*! u\u{7f}P% FET!H%q4QUM&\"q#J@R&N\u{c}\
        J\\t\u{f}\u{7f}!\u{14}y\u{10}\u{16}! sAM\"\u{1f}`mv_$!%R\u{a}e& N\"P%I!p@O8NRA! pw\u{1a}! M~.\"\u{1f}`3}*%! s\u{1a}\
        T\"5IXI\u{5}7\" q#Kn\u{14}! F\u{19}s![r\u{13}\u{9}!Et:?!!GnD%EI${4C\u{1}P%NeN( n!L$I!G\"P=J\u{1f}`Stc:! q@?\"\u{1f}\
        `?xF)# M\"OFRe\u{7}% J's>>!L'rM\u{8}\" L!vL\"!F|65$\"LIt\u{1c}tiwp`!\"R`p#\u{1f}`xt)MQI$!v&L@w&L\u{14}\u{17}\"\u{1f}\
        `Kx6|$!L&I?S9QK\u{16}$!O\u{1f}`2uwK\u{10}%#'q>u<wH\u{b}#\"G\u{1f}`H{dv! sj;\" r!ERL;!M!R!Q!P!O\"R!u!O\"Q<S!T!R!\
        R!O#o!L,M!S!P\"Q\"P\"O\"O_OYM2L;OP\u{2}!!C7<$ NGK$M\"r(]!!K>2# Fqs&I\u{6}5#!EEwrIOO(!P$R\"STOJp(JQM\u{c}vk?# I\u{1a}\
        u*wOf!'J2X# r\"ODya-!!I\u{4}P!'K\u{1b}\u{15}!orZY!_N\u{9}\u{1a}- D!N$r!N@M5I\"N\"O!P!M!R\u{1f}`NN;'!Gw\u{c}r$!C\
        &@>M\"D\u{17}V&!P$MAp(S\u{1f}`WGV0#!C&E-pR-% E!I\"kCM7T`F!(r\u{a}^<&S!J!N'?(T*O*t\"A!I/E\"=!C!G!Q/R$G!M%C\"M!I'\
        unq;M!s*o-H&y2K;>!!HXn#Er$M4rra\"\u{1f}`J{3c$!M$K@P\"J1*'!u&C?K!x\"I$G0wN># t!JEu\u{3}\u{a}- t!G!F#H!J\"q:K%H!H\
        #I!I0I4s\\\u{10}%Au!L\u{1f}`Wu!L0\u{14}# t\"O&NTG\"ER7Q)y( O!l\"Q$PFK.T\u{1f}`VJ\u{d}\u{9}!Fz{z\" t!A\u{12}\u{15}\
        \"\u{1f}`nu97\" tFyz+5!r$N#T6N#N&V!Y#Q!S\"R4Q0nBp,N$R!P*p,MQM,O#O*4% m!q!K&M@K\u{1d}\u{d}\"\"K$LC\u{5}(!B>I!s\u{1f}\
        `.K!n!N!o+\u{a}##L#pFnp=$'t,N\u{11}v:s9J7!R!h#U!h!U!h>S%S\"X.S$T\"RVL!S%R$N$VjQ!T+O/X$R\"S[\u{17}/!5!x!;\"A!G!=\
        !?!=&?$E4@!i%A\u{1f}`,rTk$ q(H>}(H!e\"&q@I\u{b}u\"&O!N7\u{16}\" s\u{5}v\u{13}*!EIU-\" v!@M7( k!M$K@N!n!Q$K\"Jn\u{8}\
        # o!KDL@\u{12}!FyIR\"\u{1f}`Dx9c%%P@q!p#J4pQ$\"\u{1f}`Gy&V#AI\u{1f}`XI\u{13}S!Fs:=# Q\u{1f}`xLJDQ r!P!P!>\"P!P\"\
        J$L!y!v\"L(O)Q!P#V!o!S!Q#Q!R!R!O%r(R%T\"S0P(L2N,K#Q)Q!Q\"M!O+I%N2K*K(M!M1p)n!Q!P!O+O&P$U\u{1d}b!\u{18}v%Q2 p!P$\
        S\"T0N1S!K%U.P!u\"C\"D0IDEBL8IVG)CRg) n!K!O%I!M6t'M&Jut\u{5}5( F%D&y!B#4Br\u{1f}`Nv@\u{e}#Ev-M4ve\u{4}!FsCp\" v\
        FxXs!GtFn2!K\"P%L#I$N\"I\"F2X\"K!R3G!N!P\"V&J\u{1f}`FK!QGr! MUg+ O!n$J@x!H%C&J*q*umLxs\u{16}|! Io+!MrCQ\" q!I\u{1a}\
        \u{16}\"!sFuLs$%F\u{1f}`\u{6}H&rK2\" r4P@\"7 R#>\"M!n#?\">$;3m#W!S5P$L4SpH3x'G8s$m+m%Q\"R3V%mP~\" G%r+U$ K%OXl\"\
        PES$ L!B!tZTX\u{e}!Fwg\"!,s\u{2}P\"\u{1f}`xyk,!(rX\u{14}!(q\u{2}S\"'KFOxx%\u{1f}`GL!xHv5r=8$!I&t@J&vX\u{a}' NEr\
        !O!F&r.u$C\u{c}J\"%@\\N\u{15}\u{15}\" JFO\u{1f}f! J!\u{1b}!!E:z! LH8\"EE\"uRz.!J$p\"J:I%O#J\"p\"A.D&D\u{1f}`8J2\
        F$BZ?\" M!t|l!!L\u{1d}\u{4}\"!H!M0u!Ew%30 L\"S%t!N9G$N\"H&t4CfqBv!HBJ!r!G*G+8\"\u{1f}`4uRN!GtU#) O!T@o!Q9O!P\u{1f}\
        `=o!Q?n!Gv:\u{14}!FI$N!!qF\u{1a}\"!G&Dc\\!FO%Q8 l!I$M<K&T:F4I@O#H%K%G%J,D,K%I&KHx&L-B!H$N5G$w+q~s! HJ\u{7f}\" q\
        %O6O\"\"N&Q=K!)nCo! u\u{15}n!(mY\u{d}\"\u{1f}`\u{a}zO]!FNN\u{8}! L8x!FxrK! whFP n!S!T!:!O!K#S!<\"=&N#p#R*P!W%R$\
        L\"O!Q,n!S$M!S3R!Q\"R6K)P%P,m!O!P?H/r7N\"N!O!v&g!P!W!I!P)q\"S*I.o\"O#N#*!.t?e# F/O!p8]\" I4w~>$ LEB!Lxvdw! Oiy!\
        FJ\u{f}|! q\u{14}\u{18}!Fx K% J3v\u{1f}`,J#w8Q# s\u{1f}`:x~t%&OAR%R\"Q-RRp!!I+0$!IJu\u{1f}`fu\u{11}?\" I(MQO( P\
        !L!E=s\u{1f}`.G!|\"D \u{11}\"'tFu\u{1f}q!,o'!)!N!U@Q#l\"J$G1RxPeQ\u{11}\u{14}!'Jw2\" G\"NRe!!GHW!\"o\u{a}LD k!L\
        \"L\"P!V!O!U's!s(R/Q$U0P\"N\"O\"N!Q$uFF.N,Q'u!u$ODq'O0L\"J+L!Q*P!Q#o\"R$R!M<K!#Mqs! L^4\" KFM+[# M!t!H\u{10}'#E\
        t&M4tzp!&q]9!!O\u{3}\u{19}!(ux1\" t!Hi`% t!@!FDv\u{18}vP\u{10}! p\u{a}7$!O!P$KAO\u{6}\u{10}! r\u{1a}O!Fx\u{1a}_\
        )!F!HCw$F4w\"C\u{11}zZI!Id(# v\u{1f}`\u{5}smA!-vta!EK\u{f}6!FwZJ2 l!?$A!T?~!r#?\"F\"C0\u{1}ZG#y!L7J#s\"H!O_ud\u{15}\
        \"EM9N1{!&N$#* l%p!M?b!n%k!O4T\u{1f}`POtS!!Hr\u{10}1 m!U$B@w!M#G$E*t$q\"x$s(M(L\"s\u{1f}`2xFG\u{1d}I#\u{1f}`'x8\
        ygHF E!u!M!N\"v\"R!N9s%N!O\"r\"u#P/C\"N\"ETR!L'v's+s#K!B$t-q%H!w!L(K\"H!I!G6s+s\"K/I!u!O\u{3}d!,r6Q' n!D!F%E>D\u{1f}\
        `et?[% o!E\u{1f}`\u{1f}`,KY9,!F$B!k!<:u&B$GoF#EpF*I!uD3#'u\u{1f}`iv\u{3}e!*qrW\"EH:Ge\u{b}!Gv`l%!Q'N>Q\u{1f}`eH\
        \u{11}s$!L'L?O;Is4\"!F\u{1b}q\u{f}s!aJ3\u{1}\"%D\\s\"~\"'KFN*\u{e}. K!x!Q#?!M!Q>O7N%F}N!xNt7J!{MT! J\u{c}i9 L!I\
        !U!;\"M!Q!L$9$n!q(R#{0N#QBP\"R3G%{\"?!I(K1v!I!H%LV/# N!Gqp/`! Fyc!!K&v\"\u{1f}`\u{1f}EMX$\"r%K>I#s\u{a}|!EJT@#\"\
        LDwnv2H(%HCN&q4IWFsH\"x\"J*!&EG#Q#s!q!P3OQ$(!>&B:J$P\"K$A\u{1f}`NJtw$!E&K>L\"L\u{19}J\"!EFDT\u{16}!Fw\u{9}T! o6\
        T#!sDJ\"v\u{0}]<!V!l#N\"T0Q*Q!g$n!O!P#Q\"U4O!U/QIN-P+R%N\"RTP+Q!g!N!T/P!R$P;\u{1f}!EIB\u{12}&%J!M!Q!M>tKs\u{1c}\
        `!+ri*% u\"R&P>q\"RJ\u{18}\" MFM(\u{a}\"\"M&K\u{1d}wE @!@!A!6!}!;!O!<!=(>#:$@!N-j!E!B!>!B!v!D!Q0@!:!n\"R0H(t7wC\
        O#;!sDvGw(C#C!q\"S1\u{1c}!!O}.' C!n$M#P?F&t\u{6}r f\"!B&C\\[% O!@&E\u{1f}`qK\u{d}\u{0}(!J$F#T>n(V.U#EeH\u{16}@!\
         OSk!\u{5}x:6! p\u{4}J!GuyR' n!J&G@K\u{1f}`cq:vQ\u{b}\"\u{1f}`my~f\"EvBuZt# K\"M-tCE\" O!s,t$ L\u{1f}`\u{5}L\"t\
        ZP!Fy\u{7}A!Fr\u{6}\u{18}* N\"S$P!J$Q\"y?O'q(P\u{3}s\u{18}\u{1b}!!HR\u{a}#\u{1f}`\u{b}J&t{\u{f}# p!?GM.X' t\"K&\
        J>s\"J\u{1f}`w|36!!H\"H\" I\"q)\u{5}!HtTB$'C@D\u{1f}`0x!.$&RAH%N\u{14}M\u{1e}z\"!F!DFM2 k\"W!=\"M2M+P$o%K\"N.P!\
        R&R3K\u{1d}z%m\"P+k\"P9e\"!D!r)\u{1e}$\"JDH\u{0}y\"HR\u{13}!!P4 # o!N$> |! sd\u{8}!EN\u{d}W\"!ME{@=! K^<( o!='E\
        =A6G&HWH\"x\u{13}a\" JEM\u{13}Y!\"PfV!(rXt\"\u{1f}`mw]\u{c}!Et\u{d}aC P!D!Q!{!G!L!T!E!N+M.L%O!L!N!w\"L!P!K!M+O$\
        S\"H8w$?3sDM#p\"PaL(s)N#t.L)w(v8R%!A$F#vFksK@s\"\u{1f}`xy~.' QFN\"Q%O!Q\u{1f}`]HQq!Gw /\" q!L,E+!O!T#K\"L!Q#n;S\
        \"Q\u{7f}L\u{1f}`(P\u{e}C\" uFuD!. I!v$E\"r!H=I\"s!G#G\"r4Acw\u{1}q%q1\u{a}# H%pVIM,!\"Mjb#+p!FYnc:!FK\u{7f}5N \
        M!q!q!R\"Q#n!N&M$L/P#m#s!P\"N!N%I!I&M#J!I%O!N$v$v)J&K!J=P\"q!K#N!K#O!N+C#P\"O!o!q3L/NAm2T!N!L&n\u{1}\u{0}!!K\"\u{6}\
        !!J!U#,l9lAmB\\\" J\"s\u{8}+1!N$O.M.O&R$V.P&Q:MHK@N)JDN*O2M'Q:t\u{9}\u{d}% M(PCN1K&M\u{7}\"! M5@! N/B9 L#O\"P!R\
        !R!S=R!Q#G%R-A\"s\"C\"A$B\"N)J#GTE+t(F=s5M!v>OPN#&F?M!r\u{1}x# p\u{1f}`\"u}r'#n%NAm\"T!R\u{1f}`AzS\u{7f}!!H[u# \
        q\"OFM\u{4}h!Ut \u{e}\" r!?^*! Pa{!&F\u{1a}]!!C>8%&Q?m9m:J$s\u{17}<\" K(oU3& K(x>H(vsL$ug\u{a}$ KEI\"G:C\u{1b}\u{1c}\
        ! A\u{e}Y% K!t\u{13}K!v!L\u{15}I\"\u{1f}`vH\u{18}/\" tFx\u{3}X#!N[KIw\u{1f}f\" HFKdS! L\u{16}*!FwdV\" t!J>q\" u\
        !HS\u{10}#%R\u{1f}`\u{a}R\u{c}\u{c}! J\u{1c}*\"!I!L)<! N'!#Fu\u{1f}`P{q\u{13}#!H$IHFw\u{c}\"!H!o\u{7}w! O%H!/r\u{7f}\
        \u{13}!Gs@\u{3}\"!J%QmE# K/tFt*w# q'H>Jq\u{13}!!J1P!GMo\u{b}\" D's`}!%D\u{1c}\u{9}# P'PFJI\u{d}( >!s!u%q?G\"q\u{1f}\
        `EJ>\u{a}$ o\"O$OFO\u{1b}\u{9}%!q\u{1f}`mI7G!yS|%E}$F\"H2z\"udq'%Q\"PFP5O\u{1f}`9N6M[\u{7}# N\"qEr\u{15}\u{13}!\
         v\u{2}_% HA=\u{1f}`WK!=y\u{d}' m!O!N&M>o%K\"M=\u{3}\" uFq.k- u!M!K%L!P=Q!e!K!P:QTJ#K9r\\\u{8}##O$JURgs9 J!;\"y\
        !8!K!S!>,7$G/M#r!A!N!T1l!D!O8r^pDsGw)K#o!I!O\u{18}b*!A!S\"R#G!N'O8E@O\u{1f}`CNRV! Nd\"!&K,{#!L&L!R(v!4B)J#Es(L4\
        toj!.uE2!!E\u{1d}])!9>C!u\u{1f}`-G!A!q!J!p\u{9}(!`u+_$ t3M3u3KT5\"!O&I\u{5}\u{1b}\"!J!u\u{1e}\u{1e}#(p\u{1f}`\u{3}\
        O\u{1c}B&%I!O!QGL4p\u{14}OB5-!P$Q\"M:P,O.M'O_rEMQO!P-L!J-^!Fxz]!Fu\u{1f}L\"\u{1f}`xwc^#FG\u{1f}`GA\u{b}6\"'L!PB\
        :# N!q!K(n# q!J&JiI#!CFG$r%k!Fx%B!bJ\u{1c}\u{c}!!J_\u{9}' t!J!L#B\"I?w!K\u{1f}h' r!H&u!@El!FwK>t& w#M\"NAw#L\"N\
        kN$ t(J>u(JNi!F{Db$%v@J&x4Jq\u{18}#!s\u{1f}`mtI`) P!D\"?0E!x2N4tJo^p\u{5}\u{d}( O(Q=M#r$N!L!O1HHH-#M\"P!K!K,F2V\
        (J!Q+H(HWG*skE![!sOMp!FwEk!\"I\u{1}^!Hr\u{1c}{!(K\u{e}-! HKPF!R\"P\"m#W!K&L!C!P,I*O!S!R$P\"J(N$M\"R\"T\"P!T!O2L\
        0r0N'o#I\"n2P!O?p<M#J#m%P+L%N&K9u\u{15}f\"!B&u:\u{0}\"Eq:p\u{1a}.,!H$P@~!B#D\"E2y\"v2I\"w\u{1f}`7xA\u{f}$ MGt\u{1f}\
        `'w)o% m&N?O&K0J+1\"\u{1f}`G}(>!!AD1$!EDt&I4xL\u{d}\" M(P*7! w7\u{13}\"\u{1f}`vH\u{19}Y!\"q\u{1d}n#!P$NBLM(& Q!\
        u!N\u{1f}`\u{3}S!r\u{1c}\u{a}#!F\u{1f}`lwal!\\MRm\" q!B\u{1e}<!(uB*! K\u{14}'\"EnOo[*!!K}]#%J\u{1f}`\u{5}x\u{4}\
        i#Cy\u{1f}`\u{7f}yix! r\u{5}u! Iyp! MFN) I!G$t\"q?J%t\"r2@\"F];!\u{5}J\u{0}_1 M!i$U\"k?K%U#W-R!X#S\"T\\Q$J#iROS\
        P%P|\u{13}\" HFH\u{4}N) N!K!L#G#wFo\u{1f}`?J$tAI* l#FDN!N#K!MENaM\"t2NS7# M!JFJ\u{5}\u{13}\"\u{1f}`\u{a}|!8! o\u{1f}\
        &!Gv\u{1b}&# MFK9o\u{2}K$ HEq&Q4qo\\$\"N&MFL\u{1}w\u{14}z! tC+\"%KXqP0!Fv\u{1c}u! qHR!Fo3|\"\u{1f}`\u{a}z#F!2nz\
        D!Gwmf!\"mp\u{9}&#H\"H3q.tJ@\"qS\u{18}% t\"KDy\u{18}skF\u{4}+C o\"n!R\"O\"M!N#I$G(R+o#M!p$t!Q\"N!O#J+P!@!J!I!P!\
        O0P$J$KJu\"O-q2EUo!L!N*L:I\u{5}K\"\u{1f}`3wc\u{14}!GNfJ\" l!I \u{0})!J!P%H!Q\"p=M;JpA,tTt! t'\u{f}' r(G:S\u{1f}\
        `Vo\"S\"G4'+ P%C!D!J>=&D!E!I!J\u{1f}`XuVF. K!Q&R!m9O*E\"O.H!Q`Lrq)P!O#P+j# p\"LCNA1!\"m~D\"\u{1f}`\u{11}vYE!/qX\
        -%!H%JAG\u{1f}`Lx\u{10}Z$!IDqLK\"u\u{9}\u{15}!+s3\u{1}!!K\u{1f}{\"!I'M$N\"!E&HU\"! p5\u{12}$!?$H\"C1m\u{13}\u{f}\
        & >\"s&q>F\u{1f}`dM\u{1d}\u{e}#%P\u{12}r%N\u{9}7! GrY!FJgA)!Q&K<q$H:L\u{1f}`7sGS#qV\u{13}\"\u{1f}`'w0<&\"J)o.tl\
        D\u{1f}G#sGe\" q!GX7'%P!LFM3M\"Q\u{1f}`EOi5! u x$!H$J\"uZx,J$ I!o$KAKJ\u{10}! u\u{1e}y# M!rFu']!(M;p![v`\u{9}!,\
        pU2' n!L!O&Q\u{1f}`\u{1f}`(z\u{2}3' Q\"I2r2M4m\u{4}I$q\u{19}0*!E!N!G$>!K0w.tJ@\"t\"mE\u{11}\" OcQ9(\"/p7F\u{e}%\
        $GO'R-R&Q3\u{15}D#P!S!T!S!S\"J&N\"L\"F!N1u!U#M!M!M!O!S!P#I%u#J*G#r!G!J)P!R\"oCt/n*J*G9ODQ4S4Q#/\" s!IaB\"\"P%J\"\
        \u{11}!Gw\u{13}MK T%N!T!V\"Q\"M$I\"K\"O\"C,Q$L!X!o&n!U-I!W!@!M!C\"E\";\"?!G!@$=\"CNR'I.J(V2A-K$I7D!t%S!l!P1q#G\"\
        PKl% s!E!K%I!J\u{1d}8!FtDm\"\u{1f}`UtwQ)\"O#L!N?p(F!I4t\u{1f}`JM\u{1a}>\u{1f}>! \u{1}!R!s!%!/!K!q!P!m!%!2!)!7!7\
        !:!,!0!:!?!,!5!6!<!3!=!D\"B\"P!n!5!<!R\"9!>!S!r!M!i!/!;!N\"F\"/\"2$8!<!;!D!4!?!N\"2!@!F!Q!L!W!6$7&6!<!o!v!7!?!=\
        !E%L$O$@$r!>$B\"J(j!O\"p!S\"S\"m!R\"P!n!l!L\"O!m!r!U&9$n!o!Q\"9\"L\"k!J\">\"s!N\"?!<!l!I!Q!g!O\"i!R\"q!<!A!<!C!\
        L\"n!Q\"w!N!N!?\"M\"J/m!M\"L\"q!p!p!j!o!o!j!R\"N*o!L\"I\"r!L!T!8!?!G!R!H\"5$5\"F\"5$q!P\"9!>!m&k\"s#l;V% D+L!wF\
        l4T\u{a}\u{9}#!G\u{1f}`ItX\u{7f}! qy(+ LEq!L!N$G0L\u{3}r#NhI5H\"r\u{f}`!EPi+#\u{1f}`'x!H[W!!IOZ! s\u{19}R\" s!F\
        }p2 F\"p#I!H;O!Q$P&O\"T1K\"J!I4t\u{1f}`\"J!O!Q\"p\u{6}J% q!L!p#I\"KQh! p^0! rLG! CuI# S%DHN\u{1}z!EHJ;\"!I&I\u{2}\
        )$!H&H?p#|\u{7f}R! p\u{10}r(!P%T\"U@N&R3L\u{1f}`JN\u{1c}\u{1f}$ p#I$D@s!M5 y!I$L!N!J(C$G2M!{!D!N%G!N-Q!q%B!H.G\u{1f}\
        `:w'G\u{10}N% t%J@M!t9M\u{e}h$Ar'K\u{1f}`Qr7W!Fywz\"\u{1f}`'zcp#'L\u{1f}`qHs #!J&J@K}\u{16}&!L!N%MUN\u{1f}`1rZo\
        \" I\"mUB!^ro;# s\"HFNP\u{1a}$\"rCM#p4L4##&K@u\"Ju3!!lN=( M!C&s>E\"G&r_u\u{b}P\u{2}<#\u{1f}`Ju\u{7f}v\u{18}_!%L\
        <*\"!L&I1F% n&M\"L\u{1f}`!J{V# K!vFu8\u{9}0 Q!D\"t!A!O@W!T#o!G!P4N8u\u{1f}`*w,n\"Q\u{d}4''O!Q@O%P2KpvhK\u{10}@#\
        \u{1f}`:v#Kr $ q!D\u{1f}`0MOT! Oi|\"GJ&On#\"!F\u{1b}p/\u{7f}%!A$F#vFksK]\u{a}!,q78!Fv\u{18}p!!Ds\u{14}G S!5!=!<\
        \"7!D!\u{5}!<!6\"6$8$9$D*H!E#n!Q!?!F#?!J!w!D-@$@\"u!IUM#s'L#o!I-vfI!F!w0C&v!H\u{e}P$&NUL\u{1f}`KJ\u{6}!$ v%JAv%\
        Kwr!Ks\u{d}'#!J&J>Pe@) K\"L#F\"q>B!H't.H\u{19}t5\u{6}#%N\u{1f}`=O\u{13}\\!Mr9\u{e}\"\u{1f}`\u{a}z6\u{1e}$!Q!P%q\
        ?J\u{0}C#EA(r.De3$#Q\"F.rFtk##'q\u{1f}`\u{a}t5R!(N\u{0}L+ U!r!S$N\"O\u{14}Q!q!K:JqK5wT>#'N\u{1f}`\u{3}M01% H%s@\
        u!I9x|p\" LyuOn% z%H\u{1f}`.w%J\u{19}/! KY+2 w!R!J#O!S!M!R=Q!n%P1Kju!K!HNr6Q8s\"E\u{c}q& N!D$zAK!H$z\u{0}J) J!{\
        !G#E\"G@tqt;z$G\u{e}7% p\"IDr\u{1f}`{Eeb!F{\u{1}7# R%MAH7r$ @$sFo4O~e\" v\u{5}y<l! M<&4 q!K!T!M\"S\"O!V9O$N!l!P\
        $T\"M.K!M#NuP\\L(O#MT\\(!Q'Q?U'S-E:NML\u{3}J:s! P\u{e}\u{11},!P'T5L$P+Rpl!J!N!L&PrS!P]\u{6}\" uFv>\u{6},%N!N?J\"\
        Q!N%Q0M!N!K0OEJ\"s?#Y v!D\"N!M!K!M!>\"K&F\"E\"R!P!O\"Q*S!R#P!p!K\"K\"N!O!@.G$J!P\"T%E&O%QBr!I\"s!L%F!R&H,C\"q!@\
        %S&s!APA!P(S!R!E!T*K!Q#o!D$I!U!Q/B\u{15}T%%G#P?q'N-Ed\u{c}% x\"F&E>uqu\u{8}.!!H\\~- M!}!G#E#F=t!F!r4sgv#K\u{5}v\
        4w7+#!GDJ\"I:&!!M\u{15}%!LM\u{7}n! r*##EsLL\"sk8!HP\u{9}K\"Ev6tVr# r!M&LfF!FH@&4 r!J!P#F\"L!P=P!n!O!P#I!U\"O1I\"\
        MTHBJ7Q\"t=N\u{4}p#\u{1f}`\u{a}z'Jcz( w!B\"A\"D\"E>E!q!K?Y! o\u{e}\u{1}#GI2v\u{6}y\u{1}G# u!E&Ijz!3N=\u{14}\"EM\
        4xq\u{17}\"\u{1f}`pu4m\"Et,M\u{11}VE M!G!O!;\"J!P!H!O!E#F#\u{1}!A!:\"O3K!P\"D\"M!Q!N\"K&{&K$N$I$q>KBG!LNJ/r2p2O\
        !J&H&v(qkh%!LFO\u{1f}`_GFJX|? M!<!H!J\":!J!8!H!0\"8$4$B!\u{7f}#;+M$O!D!N!N1w#I#I1@3vZK!>\"9!uHt/MBr\u{1c})\"\u{14}\
        E>z\u{15}V! t\u{11}R# J/p7J*R# q!J'LF|!%sV\u{f}\"'B!N\u{c}V' L!s&G>K\"u4L]w)\u{17}\"\u{1f}`\"{\u{16}h!FtcE$!P'R\
        \u{1f}`+vx&& s'D@G4r\u{1f}`Oq$n\"\u{1f}`\u{11}sl\u{12}!Mu\u{7f}i(!O!T%O>U\"P\u{1f}`^u'OR\u{6}!!M\u{f}b#EH%u4HqK\
        '&J!E!PDN\u{1a}HxI!vVe} p!Y\"S!W!Q\"o!k\"@%K$R\"r\"W!l%P!O!r!t!T!X!L\"n#\\!R!U!S!W)O$S\"M\"P!U!O!Q%O\"N&r&U!V)J\
        &M2K!Q!r!E\"M\"u!K!T!P!O!n!Q$m!O!O%L\"j!P!S!k!Q\"O\"M!R!p!H!L!P#S\"Q&P\"p!Q!U!D!p#o!G#M1I$L.p!T!X,X'Q!R!L\"R*M$\
        i#L-S\u{3}M) OEm!Q(S1L!O\u{13}GDK2NOn% m!B&?>O\u{d}ti~( U!o&S?p:M\u{1f}`FL+M\u{a}7$ M5s1MGs\u{f}y% @#K#q@A:l*|E\
        !N!k!P\"P\"K*S!S!A$U0N$Q!S!P.S\"Q\"R\"M(R*U&G$K;N)R/N*J)I$N#O3K8N\"Q#Q+K%P%R!M&TN\u{1e}$ p!@DM:K$_$ S\"O$SZOL\u{13}\
        (\"o#JAs%O\"MoQ\"tSN('! u9B!FxWR\" r#O;\u{1e}\"\u{1f}`yu\u{1a}I%!Q$JVN\u{3}pYL/\u{1c}! te\u{1e}\" u4Dc&!%q\u{6}\
        D! ICn#!N&I>MAu#Eu\"K4u\u{10}?\" q\"I\u{7}:!-ro@! r{\u{c}!'KXW! I\u{10}\"%'L>G!M\u{1f}`dt\u{4} !\"q/^!Mu9,! L7i\
        _ s!E\"Q\"N\"F!X!B\"N$J\"L$=,T$O!k!N\"S\"P\"I\"F\"P$M#t\"N!K!P#S\"D)R#=&T\"L$@;q!J\"v!N!N(n#P#N(s!G$M!M%F$q!D$s\
        Ip!L!P!L(L!T\"M+H$p!N!N#K0u!K/n9}! G4W!\u{5}Gf\u{7f}!FyJ>!F{\u{8}\u{7f}% GEE!G#u4Bg\u{9}#Fq\u{1f}`duD*!$OE\u{4}\
        !!J#\u{0}# q\"O%MS\u{1d}\" JEw#f% R%O\u{1f}`wO.GXI$!J&t@J&ut)! E8\u{16}\" r\"J\u{f}y!FJH,#EJ$v4KN#\"!G&G8`$ L!J\
        &N?ECO!&I#\u{1c}\"EJ)s\u{10}l! pS\u{8}!!F9%\"'qFu?T! s9b! u-;+ n!N\"F\"O\"?\"G8N*FFIFu\u{1}NwJ#!?Er!D-`\"\u{1f}\
        `mzx6+ j#L\"LA{!R\"K\"J\"HCv\u{1f}`:J\u{1}B& P\"s&J\u{1f}`eL\"v+#! s^\u{1d}\" Q)q>\u{12}\"!qZN\u{3}a!FzwY!ER\u{7}\
        a!\"Q=\u{7}\" EEFY\u{9}\"\u{1f}`v}\u{3}e! p(\u{8}\"!D'P4 # K!vFx\u{6}s4 S!J!M!C\"M\"I\"I&{!G6R!Q$P!R!L(x*N&S\"P\
        \u{f}MSNv$. q!>!C#A!E!9!w'J3J%F$F\"B\u{1f}`Os$W\"!A!F~ !\"K\u{7f}*$/H!vEJ!q\u{1f}q# G\u{1f}`@t$06\"Q#L!P!S/q'w(\
        q!M!p$@\"N0D$s-q#L\"sIG#w4Evt!F&D\u{1d}3!av\u{1d}\u{7}\"EJ\"u68\"\u{1f}`W|aP$!I%O\u{1f}`iFQD!!HO?\" EFJz\u{17}!\
        &P/[\"\"L!M%;/!m$D!L\"R:P)K!M\"S/T#M[KOP,ICP0P\\\u{17}#AI\u{1f}`XIXM*%L!P!R\"s?T$P!R.R$PrIHf$\"nDI\u{1f}`ftK\u{17}\
        \"\u{1f}`(u\u{16}\u{16}-!M!k%L7L$N,S2R^o\"L%Nrs\"N\"I.,$!Q%OVO4Nu\u{17}! vU>!Kt\u{2}\u{1b}\" G\"m\u{1f}G\"'J!Ph\
        &# u'H\u{1a}u!]*%E\"S?j%K#T-P'P3KSJ3Mo`. p!D$Q!S!K!Q9O%j!J!U%G/oeuwOX\u{9}( O(Q=M#r$N!M!O1H\u{a}ZA#P!S!T!S!S!V!\
        J&N\"L\"G!N1s$N!M!M!O!R!P#J%u#J*H$G!J)P!R\"oCu/n*J*G9OlPe\u{5}!\"nz0!F{\u{10}<!*pR\u{10}! s3u!\"HsE! MG(!!Nxw!!\
        E9<\"!I'K9;#!u\u{1f}`\u{a}v@%! sal!Fx\u{15}a!\"CZm! r9F'!q!K&K=D!G!v4F(8\"Fr\"M6C\"(QFO\u{1a}6! r/,\" tFtoY!\"O\
        B9\"\u{1f}`\u{5}xX;$BP\u{1f}`Vr\"Pn\u{17}&!J!P&P>t!L'NYr-!O!Q$K\"T?N!T$L!P.I!P&R\u{13}L>{F\u{1b}$ v!;Ev{wX'!2pm\
        w!\"r@B$ t#LCt#LGx#%tAJ%xa+. t!H\"I\"I\"D:H$H&D\"H!Nnt|I1p6I\u{1e}<* I!N&L:J,N!O3McJtJ2NF\u{5}$ u%JAu%I.\u{f}#!\
        u\u{1f}`\u{a}v74\"!G$qCz? w!J!I&G:S#N!o!N!L%L!H-L'P.w&LEQ)L!K!q!K!K'p!I!N'R>rSp\"P&K-u\"MH\u{6}# LEs=p1\u{0}#EG\
        $q4Ft/8\"n!K\"I!T!K!S'H6N\"N!j#N\"P.I\"L$KVs:H#OXK\"u!K!H+LCP\u{1b} \"\u{1f}`nv\u{1d}g!Fwd\u{c}$ Q&LFO\u{4}IbA\"\
        %C\u{0}w\u{e}n!Eu6$' F(o=N!D!P's.J[1$ J%GFK0I4D\"!N\u{15}vf,-!Q!N#LBL!M#M2Q!P\"Qax\u{f}N!K-rrW!!AiG% N't?J'p/N\u{9}\
        \u{18}! Lv8#Ev\"L4v\u{2}K!EExa! LyF! q\u{1}\u{1f}!_t\u{1d}-= \\\"j!H!P$m!G\"E$B!I#B!N#H2P\"U*K'W!H!K!Q\"U!S7m!k\
        >V!T$P%T\u{1f}`-p\u{17}\u{d}!\"qn6$ r\u{1f}`KK_wC\"% u\"N%K\u{1a}v\u{3}uLm! u;+\"\u{1f}`mu5X# o\"KFJy@! t.\u{11}\
        #!K\u{1f}`'F}\u{5}! I1\u{c}# q!?&C{Y) DEG\"L6J3M\u{6}J(tFK\"uw#% o\"L%M!IEN;i!\u{15}v(\u{d}!FyK1\"\u{1f}`Gx\u{1c}\
        \u{2}!Fxt$\"FP5MV|$ r!K\u{13}|\u{10}vQ\u{16}!GvD \"':1m\u{b}.! mql! H4<!Kvw6!Io%\u{1c}# L'r!O.u%'M\u{1a}KHu-E6t\
        \u{1c}^#!I$H\"Jdb+!G!Q!Q$H@K&M!R.J7P_@eK6T\"EH>GXi( t!I!J&L\u{1f}`eJ8y%x>!!!I*Q!Erbh( E':!uEC\u{1f}`2s2r+p.X$ r\
        EK\u{1f}`ez\u{14}$\"\"IFN]Z!&S$\\$ N%J@o!N-\u{14}!!rk:# M\u{1f}`\u{a}NW0# p!I&Hg\u{7}!!Ls+! s\u{9}\u{14}!FE\u{1b}\
         \"\u{1f}`3v]Y\"\u{1f}`DBXO#Er$M4s\u{17}~\" I\"q_g! sU\u{5}#!F!P%Jv1!Mu\u{d}9#!H!MDs\u{c}+% N!O&s?G'p\u{1e}G!'N\
        \u{2}-!GvHf! r\u{b}L$!C\u{1f}`\u{1f}`/G\u{7},$!H$N\"L>SiM\" q'J\u{15}_\" qEL2J%\"S#E#L@S\u{0}JG\u{1f}# o\"OCJ'X\
        \"3sFqeq$!R$MFN\u{1f}F1\u{1}!sB\u{1f}Y\"!F&H\u{16}p# F&P.r\u{1c}{%!G$O\"E>P&M;=\"!P$N\u{f}X\" q!LcY\"'KFGR0!FQ\u{1c}\
        \u{e}&#V\"r!JCU\"s!L\u{9}V! F9V$%H@w\"J4r('\"\u{1f}`\u{b}v0\u{d}! Ii\u{1b}!(Oic\" rFw |-!M!Q#G!O!Q\"E(q:I!PDL\u{1f}\
        `(O8J&_#!M%J\"K\u{a}c# G=v\u{2}vLX\" v!G\u{13}y\"!u\u{17}wEO&(q=N)r\u{1f}`?JTt\u{0}\u{1d}: K!v\"S\"U\"R!T'A:J\"\
        N#P-N'ORK!q'N&u\"E/O+O3w;N!v#K*I7P.CFe& r!N!N\u{1f}`=y\"G\u{19}2!IJ\u{d}a#Eu\"K4uD\u{6}''K>O!O\"s&I\u{1f}`)x\u{16}\
        \u{1d}$\"J$L!L\u{d}v4r# KEp;pL)$ J!x\u{1f}`Tus}#EK%r4Kx\u{5}\"!QFP\u{a}S\"Fs6OD\u{7}% K!uEK!w4Avz'!t&I@x&J\u{1c}\
        O!qZu\u{a}\u{10}#FG\u{1f}`1\u{7f}%#\"NI-Jv\u{3}!!I}*%!K&J\u{1f}`8NNuFv! O\u{17}h6!Q!U!P!Q\"S\"N'H6S\"O!O$N\"Q-R\
        !T!?!I#Q!P2S!O\u{1f}`#R3G!\"N8|! LD:\" Q'L6\u{a}\"!I!Q;t#\u{1f}`\u{1f}`%w.\u{e}!%p|**!E!Q%H?p!J&L\u{2}r\"KxK\"N\
        \u{c}B!orrS% J#oCK'H2O0O!\"Mwd!!A\u{0}\u{f}!NtF\u{a}% p\"IDr\u{1f}`{E\u{12}2/ M!P#E!o!J\"i9s!M%S%M4PxP`t!O6N?G$\
         w=K\u{7f}u#K:}& m!?!L&G?GIJ\u{14}r\" u(E\u{1}C& p!A\u{14}E:v!D]J:t#\"R%MFLq~!!L=\u{18}\"!J&FKp! Lka#=K\u{7f}t#\
        Kr\u{1d}$ s'B@I4sTT!!Gr\u{c}!Guj\u{17}$ s2K4t2M\u{7}{! pk\u{1b}& q!F$P\"E\u{1f}`\u{5}M#\u{d}\"EI*u\u{8}M\"EJ\"v\
        }B& Q!N$L\"H>S(Mz|% v!F!H%F\u{1f}s*o!&OvM. S\"S#N!O!o?R\"S#L!M!q!P4O\u{1f}`JPq\u{18}#\"rCJ#sN?!!M\\O! Obo#EMLu\"\
        L\u{0}{%%L@R#P&O-FC\u{0}#!sDJ\"v2\u{1d}% t4L\u{1f}`+u$L\u{18}r#!s\u{1f}`?t\u{1}\u{1c}/ O!P!R!n$N;P$Q\"O%P0Q\"T\"\
        NqExL&MrY,#H$T$I:t\"M!R#F\"G!L\u{1f}`?x@Lmb%Er$L3H!t!rTX!FMsj! LMF'(M=Q!K5M(L\u{1f}`5s%\u{3}$EJ!K\u{1f}`d{\u{7}\
        p!!Fk\u{14}!Kunl)!@$B\"E1m/H$G\"E\u{1f}`KN\u{18},* n!D#M!L\"D@K&I\u{1f}`*nOB\u{1b}o!-tm+! M\u{1f}B' L!o!K#C#JCF\
        0O29!(J.e%7J!mYJ!n!ON\u{4}!!o!:&!E&E@J&L\u{1f}`]F\u{c}\u{a}!!M3x# F\"pDH!\u{8}$ N4t1O!Ods# t1K5s\u{0}b!Ft?F!&DL\
        g!Gv\u{6}V-%H!R7J$N!Q&Q#L4M`Jxo!N!Q5LN$\"%IFJ2 + V!s\"O#O!I!NFM/M\u{4}PdI%KyM!ls$#\" uF|R\u{6}4!K$H2P!m%F(p&E4E\
        \"C0JNF6J5DCD%v(K+B%I5G$tY62 P!F!L!P$M\"M&S(v1R-T2K)B!v\"R$F.G\u{1f}`%G]u#\"H%tF{O\u{18}\"\u{1f}`oD}##!H&D>My@'\
        !R@t$s\"L4tfuwt\u{18}\u{3}!Fx6{\" M!FVe!Fv\u{16}_#!K$L\"p\u{d}4\" O!qi&\" OFKY8!\"K\u{1d}$'!F!K%q!O\u{12}s8I'we\
        u$!t!I%@TQ\"B# MFN\u{18}x.z! tk%& m!>!@%E/qXq\u{15}\u{1d}C!H!R\"N\"R!R!N+;+P)K!N\"S\"T!S!O-J\"S!P!S!P5H@J'r!M#P\
        !o2J%S'LOM)L#P0M&P!N-L *! H3j!q|+\u{7}! LBW$ J=x\u{7f}I#xo~$ t!ME{!Kk\u{1a}#!P$PFQ\u{9}*!*s1\u{14}#!J!KKO\u{17}\
        r# t\u{1f}`xx\"+! saF!Fv~4\"!JGLW-! D\u{f}Z* U!j&S!K+G4N'N+Inq\u{a}NpH\"\u{1f}`mzDF! r\u{7}:\"6uXuFm\"'IFLhP\"'\
        tFv\u{16}\u{8}!(p\u{c}q/ i!M$M!n0q1O$OCq\"sFLAOVK(t0K:J{B$ t!IEy!J{\u{2}!3tse# Q\"u&?c8!EL\u{12}c! LW\u{3}\" HF\
        Kcc!Fte\u{2}1 r!M!Q#M!Q!L:N$R\"N$O\"O2P_OoN&t%N-Gj\u{f}\"EN%p\u{13}M\" v)I.{' S\"E/u4Q!O1x2K\u{e}f%!I'NFL\u{1f}\
        `?xI5F j!S\"P\"o\"R!W!K&M\"P,I*O!R!R$M!V!K(N$M\"R\"U\"M!T!O2L0s0L*I4P!Q?q:Q\"M#M#o%P+L%O&K\u{11}K% q\"N2P4P\u{16}\
        N*v# o'N!PE>' P!u&F@JpK!y\"H8h6 s!9!Q%>!P=O!k!C!S4M%>!L.tJF*@$O'o\"QEr&OOP&Q[\u{3}) S!T!h%SFU/R%PqHwM?7& q\"N&B\
        >r(C\u{1}w\u{7f}\u{1f}!4s\u{16}\u{7f}!Kv\u{12}\u{c}\"\u{1f}`Wy7\u{1d}$ t!@!FDsR\u{5}! L.f%GO$R\u{1f}`)vDJy^9 N!\
        j!O#p!L!k!J=m!M%m!N\"L1Q\"N/JHI*D#I-t!B7GBu+J#O/FB\u{d}\"(QTO_\u{1b}&!E%G!sFz4IYB<\\-!H&O7M#r{n$M\"K1H,H(F#JMR!\
        r`F!,q+s! F8\u{11}!qx\u{6}R#!H<v\u{2}v15(%P@U!S\"W%n.Q\"A$HE\u{18}!!H@$!MLT~! r~n\"GJ4u&\u{7f}\" s(N\u{2},! GOO\
        ) z!E!F%J!K=I!q{z#E\u{10}\u{4}# M=t\u{2}t#\u{17}% Q!N!r#L\"Ly4% E'w\u{1f}`qG#w:7$ q%NAs%NU\u{1c}\" r\"H'\u{c}$ \
        p!B\u{1f}`\u{5}D]2# r\"JFO>3&'R:p\u{1f}`Xp\"O!O\u{1e}\u{5}#\u{1f}`4H+v\u{f}\u{1e}. n!C$A\"G!O>m!J$H!P0I\u{1f}`<\
        O$M.s>r+!B%H!D>u$D\"D!K)J\"G*E(v7\u{6}#\"L\u{1f}`\u{3}zZ#$#NBn&R4p5-!'M0.5 l!H!P!N\"R!O!I!K'K%t7P!N!I!K,r!J!H%J\
        }t!<!Dk(\" M\"o^[! q\u{13}[F\"V!P\"B\"I$<!q#M#n!E!n&6'B\"G#m!J$G\"G,F\"C$D\"D!N%KE@2P(L!u!L,Q$s'?'L!rFE*n!B-D<G\
        hI& F!l$N@R!E;G\u{14}\"!!J\u{0}\u{14}#\u{1f}`NK\"vL)!Fy\"-! @gQ! P\u{1d}i\" KFK}3!&Qd\u{4}% q\"S$Q\"Q=Q[;\" r\"\
        H.\u{1d}\"!I!o[g!+pT'\"\u{1f}`\u{1f}wf\u{b}\"!KErr\u{2}#5r*JNr^P0!S&U@U&Q.M!N%P!UWM*K1Meo!K!R.F'Rd\u{10}$ q\"MC\
        K!p\u{1}H!%Lh\u{7f}!!G[$# r\u{1f}`xv\u{c}B! t\u{9}t\" wF{'\u{11}\" r!FGm% Q!E!o%E>Q7;! L\u{17}F\" MFIC3$%NFQ\u{1f}\
        `dP'$%!G!N0n5J8Pm.!\"L\u{8}p#\u{1f}`\u{1f}`0y\u{d}i!\u{19}uR_( K!p$N#O>L!m!P9Ju6!Ft@I\" t!HOr!EK\u{14}7\" q%Q1\u{8}\
        !HKY%!!r\u{7f}z! Ig\u{e}\" L4tS\u{19}$ I\"q\u{1f}`kI!I!!oc{\"'N%s\u{2}u\"\"CKQ\u{16}!# u)K<Fb`\" M\"qG:& r(MFL\u{1f}\
        `Jt$Hty!!EPe!(KEf\" r!F@\u{c}\" H(q{O\"EC!vuC&\"q@N$H\u{1f}`Rr\"ND\u{2}$!J&u@J&v\u{2}[$ uBH\u{1f}`XH\u{6}\u{0}!\
         w0D!ENpy!!I'i\" EFGj\u{4}!$m|\u{5}!FJt>) U!G!N%G9t\u{1f}`-<\"q\"oYK\"\u{1f}`\u{1f}Dq+!!Lz=\u{11}!U\"R\"X!W!X\"\
        L\"O!W!P!9!U\"Q\"R\"R!q!r!u!B$S#q\"V#l!e!U$T!S!T\"O&R\"R\"N\"L!S!S\"P!W!Q\"N\"N#Q!R\"P\"R!q\"M!t!t\"m!O!P!H!M!L\
        !R!E\"K!J!>\"H\"K#;&S+n#R\"k!K\"S\"o!N\"O!R!m!L&M\"h!U\"j!R$S\"p#N#Q$l!Q\"n!O!R!p!R!V!S$l!K#O#K\"Q\"P,P&N\"P#l%\
        h\"V!T&L%S%V$U\"S!U%T-l's_1\" LFI_\u{a}!\"Juh!FwfN#Et&I4u\u{1b})!Mt\u{e}\u{13}# p!KWO\u{d}0\"Ew-MN/\"\"J&IsF\" \
        J\"r\u{7f}T$ t!H\u{1f}`wwuQ!E@^w$ r%J#PFO\u{15}&\" p\"L\u{5}\u{1d}$!q!M\u{1f}`Iu4+! pt.!!s&'$!M&J?p\u{18}I+5!'O\
        >2!(s~G* n!N$K\"R@Q!R\u{1f}`Es8V-N1Z# I\u{1f}`\u{a}J.*# x\u{1f}`xx\u{b}1: s!n%L\"K5K#;%H!L!F&|4HT@\"T!t\"G\"o#K\
        0O!r<\u{0}!A!?!|!C-t:r}\u{a}!Gv\u{7}`%\"R%MFM/T\u{a}KGL\"\u{1f}`myr\u{10}#!u\u{1f}`3vlx\" CFGA\u{5}!'Jf \" K\"r\
        E:% M!s\u{1f}`/N!taq+ k!N!T$L!NEM\"Q4O\u{1f}`DI!Hm\u{19}% O!M$M\"N?Q\u{1f}|1 m!x!L$K!O!N06-T\">I~\"8\"B#v\"H\"H\
        Lv2MT\u{16}\"\u{1f}`3u|G!MwQL\u{1e} r\"s!S\"R!q!Y!u!P\"R\"J\"S\"M\"P\"O\"O\"I\"O!N!U!n!Q\"P!n!Q\"T!h!V!T!S\"V!X\
        \"k#M\"O\"U!R\"Q!N\"D!S!H\"A\">!W!E!P!E!Q!?\"C\"(\"O\"j\"R!U!I'V!7\"J!S(M$O!N#O\"M(T\"P#R\"U!n\"Q%V\"M\"P\"Q\"i\
        \"S\"S\"S\"R%P\"l#N\"o$Q&S\"R(H$Q\"N!V!O(N$m!f#R\"q!l!n!l!m!p\"P!n!S!Y!M\"S\"U$j#M#Q\"R\"U\"T\"Q$P$R\"K\"g!S\"Q\
        \"k!r$n#jqV##E5pZpH\u{4}!\"J|\u{13}9 o!R!N!P\"M!O!O\"m&L(O.p\"P!L#L\"O1M#L0L!N\"s\u{1f}`1t!K!KHA\u{1f};\"&MFN%a\
        \"=y\u{2}y\u{1d}:! N;u'!J$P\"O@M\u{1f}`Qs2J\u{6};!%q)p\"EK$q\u{14}a* s!I$G!Q\"O>s!J$J!P\"QH\u{14}\"&J$r~ $ M'I\u{1f}\
        `\u{7f}t|`$\"O&M>q(LG4$!sDF\"w4F\u{d}Y\" tFu}\u{0}$ H!s!MEr\u{1c}Z! M*F\"\u{1f}`\u{11}u\u{1a}.!F{Jg!\"O\u{b}1! \
        O)A$ H3s3K3p$b\" rEK@\u{15}\"Ur2JIe\"-{FrK=#!PDI\u{19}K/>!FCd\u{4}\" uF~o5!!JG!# M\u{1f}`mu->$ D\"P$NBP9~( n\"m\
        &oEU\u{1f}`)OPS:OX.!IPj[\" t!G/S# p!D'O\u{1a}\u{7}!(Ki*!]r*5# r3PFP+f\"!EEs\u{1e}p!!Io;!4K<*!FsOQ! rHd\"EL\"tD>\
        !!G\u{11}E# y\u{1f}`xz\u{1f}]!Fw$F'#q\"O@t$S4r\"O<t=2)!F!OFK!O!M3s!t\u{1f}`Lsfi%!7!E=p\u{1f}`.Kv\u{7f}# K!uFw=j\
        !!Ez\u{16}! H@a, n!S$G\"O:K&T$N0L&N\u{15}oBK6J\"|!HuX\u{16}$!K&K!MCQ\u{1d}a!Fw$L! s$D# q!@&C0j& F!A\">&=$u%qI\u{17}\
        & u(FFJWu@C\u{4}xb1!\u{17}yx\\!Fu\u{17}X# L'u\u{1d}ulf# u\u{1f}`\u{a}o0d+ t!E!N%H!K=K!o!H\u{1f}`-zQvsD\" uFzR\u{13}\
        5!U$Q!O!O,G2K!T#s!r1@!M!C\"C\"M0y\"DBI'u#HGnFq={!!Oge!GsNB% q!K$P!r!Lx\u{6}$ K%J@R&N7u! uGP#9s\u{1f}`lI\u{0}t# \
        S\"l$O\u{1e}\u{14}\"\u{1f}`GwY*#>p~Q$p\u{d}Q\" n!H=z#!D&C>GY`$!:&E\u{1f}`)M\u{1b}2\"'C!k\u{16}R! M*\u{2}\" rFvI\
        q!(PGf!FvpG# M!sFxO\u{17}:#N\"O\"T,H.P%T#K$N2@VD,p#H,G'D#J$q(K!wFO*P!P\"E+M%@$A1L=~\" t\u{17}ve=\"%pFo6\u{1}\"!\
        HFJ$\u{19}. z!D!C$A!A!::D#Q!o&G\">\u{1f}`J{\"Dj\u{14}!&S\"T\" r!H\u{13}\u{a}!!P/\u{a}!Fu\u{1b}a+!J!L&N0m&J~x$J!\
        v$IrK2CDU!Fy\u{10}&4 {!o!?$I!z!-:H#R!u's!84AYG&o$AYH9t\"J\"E6CKh'!C&K>t&G4z2n\"R+F%%S2CHP\u{1f}`/Ms@$!P&J>S\"P\u{17}\
        \u{13}!%D\u{5}A$ s!H!J%CRW& m!S&QAR4L&o\u{14}E!!LW!\"'uFv`.' q!N$GAo!P$K#S\u{b}J\"Gt!Ld{%(L=I\u{1f}`ew\"H_>!EQ`\
        !# u\u{1f}`xwr&\" s'?z'% u!J!HDz\"Jx\u{f}#!O&HUN8c!!KY$! pBH- p!M\"R\"S!p!L?R!J&L!R-M\u{1f}`Or`S( R!I!I#N*vFs*N\
        (N}a!'LT\u{11}3 Z!B!R!I\"I!O!K$E$t!u7I%M6H)P[M\"G&x0rYw2\u{9}!!G|=\" J%qTo!Fu\u{1b}t\",qZns\u{9}0 H!6!=!<\"?!D!\
        ?!A';#}4L2w2q\u{c}I2vQv\u{5}z\".sFm[N#'N>P6J7\u{7f}& o!G%O!O\u{1f}`\u{5}K\u{0}\u{14}!FM#\u{10}! s`\u{10}\"\u{1f}\
        `'xWY)&M!G!M=M\"v!r%J.J!M\u{18}A$ p!LEs\u{9}yBw!Fy`3!!E\u{f}S1 L!M$O!T;M%o!N%U/K$N\"Q/CbI`{%K!NFDXy$\"G&H+s\u{13}\
        wOp%!K!Q%I!PUJEp\"(o>I:.!'M\"7!'Jyc% x!CBL\u{1f}`\u{7f}L/\u{3}\" q\"J.[%!J&L?v!K!O\u{15}1!Ks5'# L\u{1f}`:Lpt)#S\
        #SGJ2R\"J\u{15}s9H!H'JUO$ K)vFo4R?\u{1c}#!P$KFKA5#!K&P>M\u{16}$!Fw%4+ I!D&B8E!vz=R:!K!r!A!rRz\"\u{1f}`\u{a}w&P#\
        !K\u{1f}`wL\u{3}\u{17}! JpX!Gt0\u{9}! G\u{3}x#\u{1f}`\u{1f}`-wWQ!Fv\u{10}o#\u{1f}`\u{1f}`0yvN' m!T&P!P@O#J7L\u{1f}\
        RC Q!q!t!J\"I!I#D9M#p\"o!o#J!K\"Q-U$H!L!G!F-z'uDH!K#J#L!D#u!PsM\"v0r#J\"K!K-sul\"'tFua~\"\u{1f}`\u{a}y`j!+o?4!F\
        w\u{f}n- n!S!O%U@M!HpK;J6q!IMq#K!I\u{b}\u{7}- u!P!P#Q!O!K!K>s\"N!Q\"Qlv*u6\u{16}! I^t\"\u{1f}`xsim! UQD!&Ls~* s\
        !P%Q\"T=Q!v\"O&M-L&J=O. s\"A%E!M:F$n\"H%I!Jft!K;I:LOF.\u{10}\" o!>\u{16}J1 M!i$U\"k?K%U#W-R!X#S\"T\\Q$J#iROSP%P\
        k~! Kgo\" w\"K\u{1b}9! o-\u{13}\" p\"JrP/ N\"J!s!F!P!R-P3H\"L!n0N'Oupwq\"P\u{15}?~ m\"X!J!P!T!Q\"i!Q!:!H!R%y!z!\
        S!X!P#U'O\"V!R!M#j!T!Z!J\"S!Q!U\"N\"K$T\"t!s!P\"O!Q!K!T!L!N!R!W!O\"K\"R$P\"P%V!T!R%P$O'M(L(m\"V'Q%Q$i!R(p!P!O!m\
        #M\"S!U,P\"m!L!Q\"R)m!R#M%U,u%S\"R#s%m!V!R1Q!S!L\"T\"N(r\"R!L&M'r\"R\u{7f}\u{5}!+q\u{1f}\u{13}! La\u{10}z Y\"q!\
        S\"T!k!W!l!Q!S!Q\"P\"O!S!L\"L\"P\"O+r#m\"W\"V\"T\"R\"U\"S$L!R!Q\"L\"J!S!K\"K!V!J\"N\"L\"N\"J\"J\"P\"o$O\"P\"R$M\
        \"J!R#G\"M4R#M!P!O!Q'Q#O&@!F\"N#S#T7C!F\"n#O$R8S#m!m!l!p\"N\"r'H$o!S%O\"S\"M\"O$K\"P\"I\"I$o!P$m&m\"mUQ\"\u{1f}\
        `'}5\u{d}$ v!@\u{1f}`!x.\"U q!p!g!N!<!N!U%4$:$5$N(M!p!Q$f\"V!T!P#S!T!W'=&S\"M\"M!U!T0O\"O\"N(ODi!H\"U\"g!Q)Q\"n\
        !T%O\"O!O$Q4q!P#PAQ-W%S$K\"R!P/nu.\" n!LP%#'v\u{1f}`ivXU! KHe!!H;\u{1d}\"Et<u\u{11}\u{b}0#O\"K!N!S!S'K3s+Q!N1F!\
        J\"qSQOM\"NSsUA)!P!Q$L!M!MDL\"P\u{1f}`AGKj!Fu_\u{17}!eM\\L# r'J>O?\u{6}#\u{1f}`mI\"wr[# r\"HFJ>z# I\"oFj'}!Es\u{e}\
        '!FCZ\u{19}#Au\u{1f}`Xu2~% r\u{1f}`\"y1x,y\u{6}{\"!LMLz\u{7}! rx\u{e}!En\u{1e}!+!E!q%@!P:o$m'CwK+Kjo+p\u{1e}\u{c}\
        !4N@\u{3}& K!s!H@K\u{1f}`XK\u{1e}$!qwH~& r!D!N%C\u{1f}`\u{3}t2\u{5}! J\u{1e}p(Ew!G!u$I\"H2yhF)H9`% s!D!J\u{1f}t\
        1w,\u{f}\"Ksjuiy# r\u{1f}`xt\u{16}\u{10}\" o&Q}\u{1b}$ I!M&F!p\u{19}\u{8}!os<O$ o%C!HEHIx$\"J9|jH%|Dr\" oEIG\u{15}\
        !FK}s\" D'M|\u{d}! qOi!!N6w!EsW/#'r\u{1f}`\u{a}uot\"\u{1f}`:{+^!.tDs! H0.#%r\"ODq\u{a}\u{11})!G$F\"w>A\"E\"{\"G\
        \"{0FJ\u{18}! M\u{1e}\u{0}% tBL\u{1f}`Vt\"LS},#O\"K!Q#I<T\"R%R3J!N!O!O8Of^$!J&K>Fry D\"\u{1f}`mv\u{7}l#Eu*J4u\u{17}\
        R$D{\u{1f}`{G${\u{d}=!!l.~!!B0\u{1b}\"%sFv\u{10}@$ v\u{1f}`\"v\u{3}u[\u{1b}#Es#N4sL\u{7f}!(P$?\"Rx4H.a)!K!M#M\"\
        @!J=N!NLo\"Q\u{d}v! E\u{4}\u{10}' I!F%G!w?H!J&yz!\" tFrP8(!B$G\"H6t\u{7f}Q!F\"txs(:% P!R!r$QZNc!#\u{1f}`Dvav2c#\
        Es$M4s.q! u\u{6}5\"\"pDQ|(3 n%O!P!K\"J>S$U\"O.Q$M!Q!KgN(L_F%x&N5P0J$)!FI\u{19}X!EQ\u{1a}h!qw`\u{b}!Fxz\u{b}) w!\
        K&M,J4M2N\"H\u{1f}`KMw5) A!H\"H$D0r/KJA!w&BnA#\u{1f}`\u{1f}`!tNZ! pjH!(R5T!'Jf\u{19}#!O\u{1f}`Jvgn#Er$N4rm\u{12}\
        \"EI)J\u{5}%!EJ7w! q\u{13}R\" q(Rv\u{14}!%p\u{1a}N!EH\\t& Q!N!pCN)L.K7\u{e}! r8h!Gt(F\"\u{1f}`xy/U\" r!G\u{11}G\
        *!D&B>v&H0H$t1B!@!m!|p\u{f}!XN\u{1f}k* s!8$E\"D>D!w!E6F\u{1f}`bH\u{13}.\"%nFr\u{1c}R\"!tFvD(% p#Q\"@DR4Lkz!!ET\u{8}\
        $!I.M8G.LAG!#NwE\"\u{1f}`\u{a}xDD$!x&G\u{1f}`\u{4}wA/!EP\u{8}\u{13}#%sAH%x\u{e}(!\"N\u{10}j#!t\u{1f}`tz*\u{14}+\
         L!A%Q!;!o9D&H5P\u{1f}`=D8G|\u{1}'!B&FDH4t\u{1f}`KF5ui?! H6(&#q\"JDB4x%K\u{c}z^\u{6}\"qz\"G!k! v u!!M@M%!DDt!u#\
        J4u\u{16}l/ \u{1}!=!O!;$@!K=I!y!C!L%D!JWt<t#KGV* K\"M#u\"E!M=E&q4?sK%yS\u{15}!Fvu\u{a}# Q&P!M\u{12}-\"!CEr:\u{13}\
        !OO~y!Fs<(! L_\\! sU\u{19}!%q-y4 s!J!M!K!L!s\"C!G=O!m!B!G#n\"H!K-E!J&IvR>wH1!FD\u{7f}!&!N!P%O>@)O/C\u{7}3!8m<\\\
        #'M>O(HYM!&O\u{1}1! pZ\u{2}!&Q}5!\\O<?#At\u{1f}`Xt\u{c}j! rWE!Hv0.\" N!R\u{8}Q; L\"I!S$I!G'q!L5E!M#w,y&C\"G$B&T\
        ,PEt\"H9t6M!t-I0tCH\"H\"s(Ca>% w%JAv9K2I\u{c}1#Ew\"K4t\u{6}Y#Et$L4u\"@! L\u{e}\u{16}\"=t\u{2}tm]!NNm\\\"\u{1f}`\
        8yH1#!t\u{1f}`mvf=!_v-[\"\u{1f}`\u{a}KFz!Jw\u{4}/#BK\u{1f}`XK\u{b}\u{f}) j!C&N@S%PnM*R\u{1f}q&P~N#EK$u4K(\u{16}\
        1 Q!n&M6H)L%O0G%R\\I!t\"H\"F!r\"H!QvM.F4\u{d}!!QG\u{7f}#\"L#JHL_\u{0}# v\"FFO\u{16}\u{1e}\" q!IO7! ssV#'t\u{1f}\
        `\u{a}u.|!!E\u{c}t!FK\u{0}:-!q!I#E\"P!F=N\"q!M#H#F-L\u{1f}`2p^P# s'G\u{d}w\u{14}K#!K2qFqoR) S\"p#D\"S?p%E!L!P.N\
        0\u{2}!!Dx_!\"Q+W#Ex,I4w\u{1e}t7 t!<!S!D\"=\"?(@$N!q-G%k!I!P#C\"G!P/G\u{1}R$iUr!G-G+H\u{c}\u{11}\" L#m77\"\u{1f}\
        `WzQ<\"\u{1f}`4s^\\!\\N;D!&JT[!%qR\u{f}-!N!M#l!S!N\"A(q;S3RuJcP$LNw))\" uFvQi$ L!u\u{16}L!uEW- M!@!p$U!??S!A%U4\
        O\u{9}L[L&G&J8L' p!F!S$O\"L@M&N\\\u{7f}% JEz!J'I4yM`!!M\u{1b}<\"\u{1f}`xyh\u{7f}\" nFuT9! J\u{12}\u{16}* n!I$D<\
        r$J\"E\"y\u{11}I]M!r\u{10}h!'I<p!!Ap6$#o4KFF>E\u{7}/\"EG7J$[\"!MFNht% o\"MLP\u{1f}`AKw/!.u)\u{12}% r!LEu\u{1f}`\
        dvc\u{0}!!O''!Fu!c1 M!R$k\"V?N&V!S!N-P!O#T\"MWK\"n+O.IxQ \u{1d}! J&f!Fx\u{15}($'s>I(v4GF[#&QFR\u{1c}Ll\u{12}!EM\
        :w\" L\"pq\u{13}\"Ev:t-w* G$m!R!Q!N?N5K#S!N$M?;! M\u{1c}C! rFG!Fu\u{1f},! p\u{d}R\" y\u{1c}}\u{17}K$!IDG\"J&t``\
        $ SFO\u{1f}`kugN\"!o!E<C$ n&R!Q\u{1f}qS/$Ew\"J&I4y>w!\"J7*% G!u!P%M!M2j#FJnw\"HM7! rEP#EpLQ\"q~\u{e}#!M&N@JdJ#!\
        r!J$Q\u{16}0\" u\u{5}{\u{1d}u\"\u{1f}`num$@ R!r!Q!N\"L\"K!U'?$q.H&P!S#O,G\"q\"=\"P\";\"A2CTG8G!N!S0t\"M!s!O8u+H\
        1R'F\u{12} $ u!F&E@C\u{15}c+ K!D&r@G\"w4E\"v\"E\u{1f}`NH\"yii\"\u{1f}`\u{1f}y)\u{15}$!qDG\"y4Gzt!!M(o\"\u{1f}`m\
        zR\u{1c}!(PgC!kq4c! q3\u{f}\"\"pDQH\u{19}# w\u{1f}`xz>b!FvhK\"\u{1f}`?s&})!P!W$M!N>N\"O9N\u{1f}`RM3p! p[C\" uFu\
        Q\u{18})!p!O#I!QFR\u{1f}`Iy'L4NE$#!@%I!K\\\\\" o!A\u{d}w\"\"JDO\u{1a}W!FF\u{5}\u{3}$ qBL\u{1f}`XLs~$ w'H,IFI\u{19}\
        \u{f}#EG&x4Hr\u{13}! KI\u{1d}! LIp![u\u{3}\u{b}! onS\"EI7K\u{18}5$ {\"B&I>u<]!(s'9! t\u{13}\u{1e}$!P&J>S\"P|\u{17}\
        ! P\u{1b}\u{8}# I#sFppI\" xFxO\u{0}!Fz&F\"6qXqm\u{7}\"EL'tF%% q!O$GAo!PWF\"\u{1f}`3xR6#Ev8I\"z)S\" F!M`8\"EP7S)\
        $& y!B!?&G>p\u{c}{l4& s%M*N7q%PFu'u'\"YDl(SjS&U_PMR\u{1}\u{18}\"-v8T\u{0}-, QHn#K!R/F$J\"K!P\u{1f}`HG!K!O\u{11}\
        \u{11}# q!FMO6Y! t\u{15}|! q[\u{c}\"!?!p\u{10}\u{16}( O%I\"r>y(G\"L2y\"tY\u{7})!A!I#A\"C*{5M'I*w2s\u{10}\u{8}$#\
        N%O\u{1f}`\u{9}K\u{1d}<!\"q&K!!F\u{4}c#\"I\u{1f}`Hzp8$ p!F\u{1f}`\u{9}xSa% u\"G&I>x(J\u{c}A)!L$S\"M@MuH*o!LVJqu\
        \u{1d}\u{3}!!t&3$'M!MCP0CUO\"(JEMM\\% P\"Q\"p!N#QdC! sl\u{2}# F!H&sHb!FJl@!(K{ \"\u{1f}`\u{b}st/! Ied& L\"Q$o!r\
        !P?L]}G!M!T!P#X!N!P#S$P\"T\"Q2t\"O$J\"@!J#C!I#@!L%M!G!R!P!m!Q#A\"r\"o0u!r#I!Mzp&JNL!Q!@#O)Jb$1 R!@!L!L#N!?!K+H!\
        y2T#L1sJrZO$qHrQqp\u{a}!4B:\"$!P\u{1f}`NN\"r\u{2}5!FwK\"0!M!R!I$s,q4D\"G\"M,v(qet.H%r2L!yPvCs#Et*L4t<*!*r}I\" s\
        Ft\u{17}\u{f}! p\u{1c}~!\"p%\u{f}!\"H}6#EuLK\"u)#\"=s\u{2}se\u{1b}+ U!S$O\"q!KFO2P\"N\u{1f}`HQ%MUs\"EB$w\u{15}[\
        #Er%R4q\u{12}n!Fue@( q!R&J>M\"F&J\u{1f}`Ys\u{12}L$ t!KEu!L9(#%K#SEO\u{1c}5!!JM)!EJ7(!&IQx! S\u{d}\u{2}! z!X, p!\
        ?!N&J5Q)wqq!H\"G%Q%siE*\u{7}\"Wn2G&1%'GFJ\u{4}KyH5KsO\" JZv\u{e}^% p!P!M&Q=N1\u{6}!!Jhb.#;\"P!R!R-S:S-N4N&N%L\u{12}\
        m.L0O'O\u{1d}p5 p!L!Q#N!P!S)H6p\"Q&R/M#NEI(t(LUG!GLr$L4M/s\u{5}'# r(Q\u{14}w6C#AF\u{1f}`XF\u{11}T!4o9\u{f}!.u\u{6}\
        ?&!I$N\"O@H\u{1f}`jG\u{6}#\"EH!N m!'K)-!\"p`\u{4}\"!J'N\u{7}>!&N)2!GJL\u{c}! K7|! P\u{1}7!HHF\u{19}$ t#LCt#L|\u{10}\
        $ q%M!P\u{1b}v>C\" t\"D.\u{1d}3 T!:!O!w\"L!M\"J+L$L/L#r\"R!S3L!NwTrL#p\"Le~!HS\u{5}Z!}tLO\"\u{1f}`ntMf\" J-w(I%\
         n%F@K\u{1f}`exs<\"!sFtCD.!R$n!K!N!S>Q&P!L.JYvOvKK-M/O>Q\"\u{1f}`(yvq% q!I\u{1f}`2~!A3W!HusT#FL\u{1f}`.x\u{16}\u{1d}\
        $,o9S-o4S\u{1f}%$ M'F\u{1f}`\u{b}P\u{4}>!!D\u{16}T# N!?!qee\"\u{1f}`EuL\u{8}'\"N#H\"H!N@N\u{f}GrCQd#Es\"K4vNl\"\
        (MFJ 2#'M\u{1f}`qr \u{1c}*!J!M#M\"@!J=M!N=G/o\"QO4\" ONO@\u{19}$!oDw\"M4vs\\& n\"MDK{x.{fF2:\"\u{1f}`\u{1f}yLr#\
        !K&L!P5u\"\u{1f}`\u{a}wvm% P!J$q\"L>Q_\u{10}!Funy#EGMr\"H\u{1}%!Ft\u{7f}0& J!I<z\u{7f}J!I\"z5V\"\"RDn@y' r!<!G%\
        B!J>r!EM\u{0}- O!L!pCQ\"L&L.L'JeE!KoM2s'L\u{f}\"!!GH\u{b}+ o!Q$G\"O:K&R$N0K&N\u{15}oBK\u{9}T\" sFs\u{1b}=#!E\u{1f}\
        `>u6K# y!A!FR\u{11}\u{1f}.! w\"s!I\"I!r\"q!G\"O\"L\"U!t!O!m!V\"M!r!Q!n!J$N\"W!o!P!m!S\"g!i!Q!Y!I\"K!k\"j!K\"O\"\
        Q\"R!n!P\"Q!l!N\"I!N!I!V!K\"N\"N\"M!k!Q\"I\"M!r!j\"R!m!U\"L\"M\"P\"G\"P$L\"R\"m(Q!N$J\"m!V\"l!R#k!l#N\"o!S\"V!l\
        !m#L\"M\"L\"m!N\"k#N!m!P!o!o!T!Q!L\"k!U!V!R%p#j$R$L\"n!T#M\"P\"Q$J,p!l!S!Q!O!P'k!P!m!N$L\"M\"K\"i!O\"K#N\"G\"L\"\
        K\"J\"L\"M\"N\"T\"N\"o!P\"S#r!r$m1-! v;l! r7$\"\u{1f}`0z\u{17}\u{1e}!Fs$\\&!JDL#P:LpL\"vJ\u{1b}$Fw\u{1f}`GP\"w$\
        '!$n0\u{4}!FKUK& r!L%H!G>M'J.+! Dn ! tPM( T!Q!L%N!O3vjO%v\"]\"\u{1f}`Gum}\"!s\u{14}v^\u{5}! N\u{15}\u{a}# H!q!P\
        l1!!Eu\u{6}! LF\u{1b}% t!B!K%J@I\u{c}+! q\u{19}-![SP\u{c}!Grc\u{e})\"R%J!M-t0H!QGt\u{1f}`DIMH$ M\"P%I!r\u{2}*!q\
        Kx+!3s\u{6}s&#nBW$l\"O2V\"Q{G' K&O!v!M>Q5O$MQ%% N!o$L\"PDO\u{1d}Y8 w!?\"@\">\"E\";*?.G$Q!m!N$@\"F.O5rTJ#L+pBGCu\
        !G8B.Q!Gw\u{c}\"\u{1f}`m|0$&!?EK\u{1f}`.zBz4MEw# M!I\u{4}yg=! uRg% v/G6J!uAI}\u{1d}!\"N9=! Inm\" K\"q\u{1c}\u{2}\
        ' q\"K%D%M;O!J>Mw=\" sFw\u{a}[\"!MDM_\u{f}# N\u{1f}`mzpp\" J\"pO,$ t!E\u{1f}`\u{1e}zy($\u{1f}`TMRD!G0p! q0Z&!F&\
        H>P\"B$t\"D\u{12}J! t\u{1}G#Ev&K4s\u{13}T!F{(t[!D$R!m!N!Y'T$7*G!p#C!o!G\"R!M\"T!n$W!R+A\"C!R!J\"L\"L\"?0<!R!F$C\
        <B\"M!F\"v%G!p!p#E#K)I\"O#s\"M'k!D\"<\"p6K$J0C\"E)C!o!@&M$n&E$C\"F1G\u{1f}G'!D!JAy#u\u{1f}`yE#y\u{11}x#4T\u{1f}\
        `+l:S'!o@L$q!E!o\u{1f}`RL4M! I+)!FxKz\"Es=s`\u{0}!GFl\u{2}\"!Dvuqk!%sa\u{7}(!>&B:J$P\"J$A\u{1f}`NJNC% q!@&B\u{1f}\
        `\u{3}r1-# v3FFJWd! M<g##N\"lXN*]9!L$H\"P%o\"q%K*F.H\"P.F$C\"L&K,BGJ%F2O\"F,A+EPG!R*B%N&N6S) S%R\"S@P$P#Q3J\u{1f}\
        `JK\u{c}\\\" sFs\u{11}(!EHGx!!H\u{c}K$!R$M\u{1f}`FH\u{1b}u$%O*p6sBt\u{a}'\"!KyL9)# PFK!t4R# H!p!r6\u{e}\" J\"J~\
        p\" t!K\u{1}>-!>\"G#KAI(z&E*A#M%y,C\u{1f}`9I#s\u{12}.\" pFsL<! Kj\u{13}\"\u{1f}`\u{b}s\u{1e}c!\"t\u{6}\u{9}\" t\
        ED\u{a}M$!E%Q?o\"Jg&' D%J@n\"N&N/P#L\u{7f}5!Mrk\u{13}/!O\"R\"R\"L\"Q)q4Q\"R#P-l#M!O!Q$KcK:x!4tXQ$ r#P\u{1f}`?K\"\
        x! L7\u{2}!-u\u{1c}0! QcR\"\u{1f}`nw#g$ J#L\"sAJU'\" K!rj5! s~i\"\u{1f}`\"wi/#!P\u{1f}`>s+4&&p!J!PEM\u{1f}`]Jiq\
        ' NHQ#N#O1L\u{1f}`.J$[% q#J\"G@E$I\u{b}W!F{R-\"%tFt?X!Ho%d\"\u{1f}`BIiq' M\"P#I@M=Jas\"Mq$!!Es!!aN7\u{c}#%DAu9G\
        %\u{e}' P!P[Q\u{1f}`:E\"P$O<>\"!JEn[|\"\"rFtJ\u{2}!Gu\"O!!F\u{2}D\"(K?JyH!Ekp\u{14}!'JA\u{7}!!LMz\"!NDQj>&%DFH0\
        K\u{1f}`dw!H(W\"\"J&r\u{d}C. K\"T%t!N9G$N\"I&t4DfqeK!q!G*G{(#%r@F&u\u{19}O,!O$OAR!P&P/T%M\u{6}LFM8L+N0McxE F!r!\
        N!N\"w\"Q!N9s$T!N!P\"q\"u#P/D\"P\"ETR!L'v'r+s#K!B$t2I!w)L\"H!I!H6r+s\"K/J!t!OUF' t'K!K=H$s\u{1f}`au\u{e} !Kt\u{15}\
        (#!N!Q#Ma5!'F\u{1a}M!'Hs\u{a}$!BDL(x4LK\u{1a}$ t\"H&K>umZ%!G\u{1b}w!K$x!J?W+\"Q#N\"G!R9I'R%P!P\u{11}HYI1S(n#\"J\
        \u{1f}`\u{8}u&o#!K&L@N,!!'KwN! ul|!Ku]#$ {#I\"B@G\u{19}q\" u3N7%#!M&L\u{10}x\u{4}k; M!G!V!l$I!R#97R$P!K&N!Q-K!N\
        !R\"U\"J!O)N)VHz6LeI2N!L!O%JE\u{1e}% M!u\u{1f}`\u{4}M!uM@!(r\u{7}\u{2}/#S\"P\"S!U'@4L$U!U!R$R2OrOdv;N1LuP$!M\u{4}\
        wqwSG(F$ u!H\u{1f}`&w\u{13}\"!Ft\\Y)\"QDo!K&H\u{1f}`XM!t%H&u+\u{19}!FvZP\"%rFs\u{11}u\"!L&K:#!FwoL#Ey\"I4yy\u{6}\
        5!O!U$p!S;p$m!Q!S#F\"G!U3MSM*Q&D4o.MHP\"N)pEK^\u{14}\" JFNI^\"%GAw8I# O(Q0nNI& Q%p@PpN^IVLD\u{d}\"EH\"xVh!Fvkv\"\
         J4sLo- P%:!K;D&P$9!K0P$G5D\u{1f}`$DSvW/\"\u{1f}`mwt\u{1b}\" H!vh;#!JE|!Iav# xEG!y:{! s`\u{a}!'O\u{7}?! s+X& t'\
        J,G3u'M,H+E!(G9\u{18}k Q!Q!Q!1!@!N!T!N\"\u{1}!{!.$N!C!7!O!M!R#R!T#K'U#i!Y!Q!V!@\"P!U!P!S!y!r%Q!G#P\"Q!S!=\"N!S!\
        P\"q$N$P&R\"S!T)K!O#u\"L'K\"M!N%w%T!SBK<T&R!M\"z-V&y'U)w#R$S!N\"E\"M\"O\"z$K$M(s$EH%v\u{1f}`-v\u{1a}M#AE\u{1f}`\
        XEHm\"!C3O=O!FyHC!FtW]$!F$I\"G?w@\u{d}! En-# s!?&K*p! ORI# M!G!qd{#EKLv\"KD3# vF}\"D\u{5}#* x!>$D\"B>B!w9I\u{1f}\
        `Ku!IA,!!HOk9 l!j!W#P!l!r!P>d!R!U#O#Q-P$E#RVL#T&l$T@n#SSQ0V$R\"U3\u{18}!FzpN\"\u{1f}`\u{a}\u{7f}|7$ L!tEM!w:\u{1f}\
        (\"q#L!KAq%L!M!J\u{18}M`O%%I\"G@p&H!P?~!%F\u{16}e!$n\u{1f}<\"\u{1f}`\u{a}z\u{10}U! r#c\" O\"q\u{15}o!!KK*% u!B\u{1f}\
        `2t!J^_!-rbo!FsUL%!F&D\u{d}y\u{1f}`+wq\u{1f}(!B$G\"H6t\u{7f}Q!F\"txsHp( S!>!@!A\"D\"@+sFm*]$ w&J@w&K\u{1a}\u{c}\
        ! L\u{1b}\u{19}#EF$v\u{e}vUQ\"HJ&r\u{8}^# M\u{1f}`4s\u{6}q#!N$E!oL\u{4})!O&M:o?OgMhH)o\"M*Kp\u{13}3!N!K&n5t!o#O\
        %R!R!T#R#m.P#H]O!H!M!t!oxOV \" sFv%5#\"L\"q$KF\u{8}!Ht$\u{7f}$!FEH{w!JSa#EsLK\"uw\u{e}#El!L9ri%! s1\u{15}\"\u{1f}\
        `\u{a}z/C'!D\"H$H?s9GsI%v\u{1f}S\"=r\u{2}rKr# G!t!HJ\u{2}# s!@Eu\u{2}N$ Q\"NDO5B/l!F|U\u{f}!Mw P! qb\u{5}2 T!L!\
        M!O,O7P!K!O!N#o4p!O3H1H4O$L\u{8}H\"vk>\"Et6t`D\"!t!GaL\" s\"M3-! q\u{12}/\"\u{1f}`mz@X$ H0u\u{16}N(v+7\"6oXoOY!\
         qz*# M!B!sV&!(o~<\"!LFM51( p!M!K%M!N@M$K4u6y$!J&M\u{10}q#MZ\u{1}!\u{1c}yY|$ t!M&L?x\u{7}\u{b}!'ILO!Fu3M#\u{1f}\
        `\u{1f}`0F\u{17}e\" pFu/0-\"Q!R\"V\"OAU%T.N!P!O$N!O\\QoS\u{1e}a\" M(o\u{4}\u{1c}% JEw\u{1f}`eK1w\u{15}3# E(p>J{\
        `!Nrzl!3oH9#!o!SDM`I! t\u{0}_! K4A$!D!KCH\"Fh7\"!O'KD\u{19}\"\u{1f}`?tB]! p$\u{1c}\"!K%KoB\"'O?s$0$!K$uBL$z\u{9}\
        -\"\u{1f}`\u{1f}vBQ\" IHtJ<( y!F!K%D!B=J\u{1f}`eyca#En$S4n\u{a}E#EsLM\"s*[J%Q#l!Q\"7$4!P!B\"?!O$O'p#T#j\"Q!X#S#\
        Y!L,M!S#S\"R\"N/Q+L!N.N*S!o#R-P,Q&q!N7N<S&u$o\"T!P!TDQ\u{1c}^!&Ht\u{f}!FufA)'J:K%t!O&J.J\u{1f}`>K8Jc'\"(IFJ\u{a}\
        )# EEI#oXC4!I!Q!K$H!R?P!R!S$M!P-G\"N$NTJ?K,I)w-vYR!JV-$!IAt\u{1f}`Xt8S#Ev$J4v3w$!?$H\"C1mY\u{15}# H!w!K\u{13}-$\
        #N%O\u{1f}`\u{9}KW*&!t!O#EAF!w$E\u{14}\u{3}!FI<m% N1w5K1sxw^|%!FBy\u{1f}`|K#y\u{1b}i& Q&O!P?J\u{1f}`\u{9}|q\u{1b}\
        ! Ja\u{1}!$n$_$'M?q!K&Nk\u{13}%#P\"TAq9O4oKO#EM(t4N\u{b}d!%Kt\u{12}#\u{1f}`NI\"xH0\"%pFrl2#Ez\u{1f}`uz}_!EL-s#!\
        PDM!Q\u{0}}#!J&J@K?Q* P!G%L!K0s!DXP!t!F!T!.\"\u{1f}`?y3\u{a}& m%G!IFJ\u{6}teOh!! p5R# t\u{1f}`xuj9! rqu! r<d! H\
        \u{14}b\" n!CmH!&N'Z!MM*0!%I<!\"!E!q\u{1b}t! EqH\" p!LI;U!F!m!L\"O!o!G$M\"4\"n!E$q3O\"L\"Q\"O\"Q\"L(Q\"F\"Q\"L\"\
        G!S#J+F%H\"N\"K\"O\"I:t\"O!I8P&m$O#K$s:P2E(M#L!R%L%H$n!N\"N\"N\"F$J&K4n^w%3D!s2Q4lJnV1( A#<!s\"P?l'Q2o\"R2\u{1b}\
        #!A\u{1f}`!I\u{1b}%#!L$Q\"KHd- o#EDM!M#K!M!RDMaN\"t2NyH!F&|!'sI'!\"KM\u{e}\"EG(qy\u{16}\"Fu\u{0}HKL$ n\u{1f}`?x\
        YrW\u{7f}#!K\u{1f}`wuU(# q\u{1f}`\u{a}ty\u{1c}*!E!p%F>O\"K\"u\"P2G\u{1f}`0Jw(!\"p\u{8}\u{b}!Fw(\u{8}!!L\u{10}C!\
         r>## x\u{1f}`?z|K& t!D&J!N>m5L7u! qU\"( E#O\"s@u8M\"t\u{1f}`Pr&\u{f}$ G!q!sDLb9!!HZT#!I\u{1f}`lA\u{d}w$!q&H\u{1f}\
        `iJf|\u{1f}:! r!U!r!T\"X!t!X!r!R!U!Q\"@#o!N\"T\"O\"R\"D!A!O\"Q!n!R\"O!q!R\"k\"W!h!Q!l!U!l!W!m!P!N!M\"F\"T\"Q\"N\
        \"S\"N\"S!l!Q!l!L\"J\"N\"J\"I!Y!O\"m\"X\"O\"U\"R\"R!n!J!R!M\"I\"L\"O\"n!L\"J\"O\"Q!l%J\"n!T#R\"V#P!i!Q!n!k!P\"U\
        %M\"H\"P\"l$T\"S\"W%U#S\"T#T!l!k#k$U\"R'k!O\"W\"Q\"V\"M\"Q\"E\"O\"R\"O#k!S\"S!k!p!m!m!n\"o\"O!q!U!l!J\"O\"N\"K\"\
        k!U\"E#S\"O\"S\"U!i!K!N!M\"Q\"N\"N\"I#W\"R\"l!r!q#n!l!q$nM\u{d}\"'HDod6#EF\"z4IR\u{16}! r\u{8}/$!F@J\u{1f}`XJ\u{16}\
        P& S!S!RDQ%I1NI\u{1e}! sNG\" H\"vc\u{19}&!F!G%F*w5Q1vwm! s2*% v!A&E@F&Es\u{7f}\"'KVT\u{0}\u{e}$'C!Hhx_H6.\"(G>w\
        \u{1e}\u{1}\"!GEun'! p>\u{11}\"'N!P\u{1d} \"!rFw}]#EqLQ\"p&\u{b}\" J3uHR) K\"L#F\"p>C!H't.H\u{19}sWW!Kt\u{f}\u{3}\
        !Fy\u{13}\u{1e}!'L|\u{0}\"!O!N\u{3}?%!q&K@r&I.Gj'' x1L&N.L!wJu!O\u{16}c! pXw*!E!p%F>N\"K\"v\"P2F\u{1f}`0Jq]\"\u{1f}\
        `\u{b}rl\u{3}!FvF=! s>F! H\u{3}-!!Iy?#Ev0J2tS\u{3}# N!B!r5\u{c}\"!oZL+&!\"MdT&!O&F!R?P&L.O\u{4}\u{13}!&J5H! sQd\
        ! K>%* N!S\"J%r@Q#O#r4J\u{1f}`HMvD!EMe[\"\u{1f}`nv\u{8}\u{a}\"'G?qQk! r\u{1}>\"'oXP\u{7}3# q!I'L1i&!K$M\"J!O\u{1f}\
        `\u{a}M3B#!u\u{1c}s%s 4%#Q\"p\u{1f}`\u{8}R\"o\u{7f}E! LwY!Fs\u{1f}\u{19}!HL.$0 U#OFQ\"U!U!T.V\"S6Q*RWTcR#P0U!V!\
        R\u{8}\u{12}6 m!Q$M\"SXI#P3PCQ%O%L1L'N%L>N0O\"J6M!L$P$H1K$q\u{7}2!!L0\u{b}\"!K&IbI*\"N#J\"s!L?O&B\u{1f}`KI#yEu:\
        X\"\u{1f}`Jx ,% y3F\u{1f}`,{#FC{\" L\"q\u{a}D' r!E$B\"@>L!s!Jgh5 Q\"T!?\"M!Q!D!N!<$~\";!H#Q4R$O!P\"N%t(PMrCv3r+\
        w( S%R\"Q!O#nCP\u{4}L~I\u{1f}W#%s\u{1f}`\u{a}u4\u{c}!GML\u{1a}! Lj4!&I#N\"Eu$J;\u{13}0&Q!J!U'L(M1R%N!R'PrMfH#I*\
        H6L/B/s\u{3}U! M-g! wsV.!o!U#MFL-Q$R#IVN>O1F&OPN*P\"O\u{13}0' s\"N&M=F7I\u{1f}`PK)\u{7f}!Fu}h% L'NiKQIvE\u{3}S#\
        4q\u{1f}`\u{8}N(5\"%HDo&K!Gs\u{d}Y!Gv9.$ m!M&KFL9C' l!>!O%C?v\u{1f}`dIkO!(KB\u{1}* E!q$I@R!N!n$N0F\u{1f}`3u\u{b}\
        (!-sNY!GtQhy C#j\"p!l!m!l#R$J\"L\"J\"L,P!y$E\"N#q!o!p!s\"s\"s#P\"O\"N\"R\"R!S!K!O!O\"F\"J!N&s!L#M\"O\"s&R#H:M\"\
        r#G\"u#T!q!v\"Q\"O!R%C\"q!M#M%n!u!H!B#t!K!J!Q!N'J\"u!M\"L\"v#o!R\"N\"q5K!Q)J!P!y!J!P*N!F#L!R%R'F*q#q&r\"s/\u{1b}\
        J X!P!N\"q#M\"O\"3!n#R\"5\"N2f\"Q!T!X$P!W+O\"N!Q!P$O\"S$P$J*M$K$N!O9s<L%S&r!I-K1Q1R2L*O$Q\"Q*Lx]\"'MFM=Z! L\u{a}\
        >!%Kdi!%GvH\"\u{1f}`\u{a}u~d\"%K\"O\u{1d}0!\"LgZ#\u{1f}`\u{1f}`-y\u{7}#!\"L%'\"!sFu\u{1b}\u{10}\" tFvV+#Mr.s&H<\
        \u{3}\"\u{1f}`EG9'!qoE\u{16}!.ra $ qEP#P#M1c' R\"t#D!M!O?t&N\u{c}\u{f}##GCr%G\u{7}j#Er$M4r\\G\" p(NU\u{18}%E}$G\
        \"J2x\"wFZ&!H!G$P\"L+p4MJ9\" I!q'Z! r}J!EO'Q\"\u{1f}`\u{a}z<\u{1f}$ O!v&D@tfx$\"O$N\"K=L2!\" p'Ivy#'t\u{e}szt6\u{18}\
        (!I$K\"K:L&M$L\u{1f}`NL3`% n&IFI\u{6}teOM\u{1b}!(Ld\u{7f}!Fr\u{d}D\"Ku\u{4}w)6!EJ'D#Fv\u{1f}`Rw\u{d}t\" E&qD\u{8}\
        #Ey,G4y|<!EOn#!EG\"\"\"\u{1f}`mz\\R\" sFy\u{3}\u{9}!Gt\u{0}O- l!Q\"W\"Q\"T@O4O&M!R.q)H\u{15}P7N+g(\"p#I\"L!Q=D!\
        L\"r4E;^\"6oXo\u{14}K!!JIU% H\"O%K\"s?O{{\" H'q\u{a}_!\u{1c}v_\u{1b}! o81!EsH\u{7f}!Gt8u! q S#EJMx\"K 5#3q\u{1f}\
        `,O\u{15}A) E!y!RCg!H!l!Q\u{1f}`coMQ!,m0P! P\u{11}\u{f}!Fu\u{16}\u{13}. n!G!U#J\"N@O&PmI$I&I\"s\u{a}K!N2ue%) M#\
        q!B!N@l&R2p!H!Pq\u{8}! J\u{4}\u{a}!]T\u{1b}T#EJ&u4M_+!!Dr\u{3}!KrOH! H\u{11}t! vC^)!A!O$Q!G>Q&v4E\u{1f}`FHL - t\
        !=&B$t!=9H!n!B+D+D\u{1f}`;u>H\u{5}(% S%KHN\u{1f}`BH(1# v\"C&G\u{1e}\u{7}\" t!E5,#EH$y4G0\u{6}@ o!l&m$S&P4k!W!k$\
        V\"W.P\"O\"P\"P.o$E&R3O.M*Q3C8F=l!A%m!m!l!p4W:m&m\"mm\u{5}! rBs$!I!REO!Q%N5 w!L!M!J#I!Q!L=R!k!N!K$P!I!L4LSL\u{2}\
        q3N%J!O!O+C\"6xXx?\u{a}( n!=!@%E!C.q/NIq+R!!p\u{1b}\u{3}!\"K\u{1a}\u{1a}) N!U!M%lUR%P8v$J\u{1a}ET5(%S\"V!L?A&Q\u{1f}\
        `]q\"N\u{1}\u{d}\" qFtRl!LPwD$ C\"rDH\"q\u{12}H' r\"L&J=N&r\u{1f}`_v\u{4}Q\"3rFqO\u{e}+!P!O#P!m!A!TCG0M!N\u{1f}\
        `JtP\u{9}(!N\"I$p@O\"L$p2J\"K\u{b}$#Ev\u{1f}`fu\u{10}\u{e}!'p|\u{6}!(MT,!FL@+!FunM$ E!r\u{1f}`wM2h&'t(L7s/G\u{1f}\
        `\\t\u{1c}h#%LAw%K '#!H&vFy\u{7}]! L\u{4}T!EP\u{16};U i\"S!P!R!W!U\"P!N\"O!Q#F!O#M!N#T!P&K(U!N!T!Q!R!P!P\"Q#P(P\
        !Q(V%D!K!C!?(R!T!T!L\"K\"P\"s=G&r\"KUp'J>K!M.P!R!M$O\"I*K3^\"!N$AS=!'Kk\u{1d}# r\"K$OKI! O\"kr T!R!j!Z\"U!e!U\"\
        P!O!O!U!Q\"R\"H!V!R\"D\"Q*P!l#t\"I\"H!V!C\"B\"G!N!F!M#F\"B!K!J!T!l!P!o\"r\"q!R(U#D$N!m\"U#R\"P!Z2C+Q%O!F(kFm$L)\
        o$n%N$M\"N&A*U!P!l'K%C$R!P!L!N\"P!S!S!P!L\"O\"P\"O!K!O!NZ\u{f}! rg\u{1d}! og{!Fu4q) m!O!M\"o#N!NFN\u{1f}`Ws\u{b}\
        d!'KP\u{11}-!D!L!K\"u!GAH!N!R\"p!L1M#I\"N8\u{15}' s%J!M!O>O6N&L\u{6}I\" LFMk\u{7f}\"%sFvPtO!R!O!p\"N\"N!R!O\"7$\
        6\"M0R%X!S$P!X!Q!U-Q!R#N!S!P!R!L-I#T\"KBr!L!L#N*s-O!O$n/J\"r#M+M7N)M!R\"Q+K%P&P+Ncb!!Ez\u{1d}%\"S#O!Q!QUNa+!!J_\
        \u{8}!-sGZ& r!D&J!N\u{1f}`pt@G!&KzH! N\u{1a}U!&QSo'!M$J\"N:H&N\u{1f}`RH\u{b}\u{7}& q!B&M!O@N4J\u{1c}o$ N%IDJ\u{1e}\
        xN\u{0}!FN\u{7f}\u{10}$ v#KCv#Kcp! v1\u{4}\"!PErz/!FyQz\"%DWOu\u{17}&\"O&M=N\"J\u{b}Q[Jn'\"!H&N&w!Ftfp!!K\u{1e}\
        \u{17}!Ix\u{9}\u{4}%!M$OBP'N-H\u{14}\u{a}\"\u{1f}`mtmM(!P'R+NHM!N&Q\u{1f}`NM_n! sA=& o\"K%M!I=L(Ncq\" MFM^g(!K!\
        R%N!QEM!O\u{1c}KBv;R! E =% U%NHP4OYLG\u{0}!(Pk*! q^N9 P!Q$J!R!u>H\"R$L!U!p(r&A!H#G\"M$A*x$D&H<F!G\u{14}K!O%u!wN\
        k3!P!N!R$G!L#l's4M!V!O%K!P2Q!Ln{\"JBx#JUL\u{d}\u{12}& vCM#H\u{1f}`yt#M\u{13}\u{15}(!E'm?I!R:P4N$r$K\u{0}\u{1c}\"\
         KEJ}z$ u!JEr!J<9A m\"o!9\"G\"O!l!;\"9$Q\"U\"8%N)L$P\"Q$O\"R(O&Q$J\"L&S)l\"O!T\u{3}o6I,L1p!Q$F\"M&O\u{2}o* o!I$\
        G\"A>N\"M$J\"D\u{1f}`*t\u{8}\u{1d}( Q!w!=Ej!G4F9t\u{17}L/{\"EO6M7\u{d}!!M\u{1c}!\"\u{1f}`GxXs\"%q\"J\u{10}W'%G!\
        p!PDM\"N3Sov^5\"!K!IS\"!Kuhx!Mud]\"\u{1f}`Dv -#6v0OHv_.# t!<\u{13}vB\u{10}( U(O=p!O5q!H\u{1f}`OQd;!Fy16'!u$E\"A\
        >v6z$G\"Ez\u{14}4 n\"n!8\"C\"P\"8\"6$8\"P4Q&J0N$I\"O!R\u{14}rAt3O$K\"LPj\"&I!L\u{1c}\"! N\u{10}V\u{e}!W!s!W\"T!\
        t!W!r!X\"U\"K\"U!n!P\"U\"N\"R\"L\"M\"Q!n!U\"P!q!M\"l\"U!i!R!l!S!l!V!m!P!T!P\"M\"Q\"S\"P\"U\"O\"R!l!Q!l!M\"J\"N\"\
        J\"J!X!N$W\"Q\"S\"T#n!K!R!M&O'M#m!P\"K%T#U%O\"Q!n\"P1U.U,T\"U(Q$Q\"W$R$O$M$V\"T!l&n\"P!q!O!l!O\"N\"S%S\"L#O\"P\"\
        N\"Q\"L\"K\"O\"K\"O\"R#X\"M'k\"l$m4e!&Q\u{0}\u{2}$ q!J'P@OB,$!P!NDI!M\u{1e}\u{5}#!MEL(t=M! H v\"\u{1f}`mtk\u{12}\
        #\u{1f}`'u3y;p\" K$ow\u{11}\"\u{1f}`Tupb%!K!MCq)M4u\u{3}q!FJZ)#\"I\u{1f}`1y\u{17}W\"!KLMD\u{15}! qA[Y M!}!R!G!L\
        !s\"F!N!P\"J$M!K!L!P!N\"K\"N!R/r\"J!N#L!R!J\"L%O#M#Q!J$I!R!J\"P\"H$C\"K$R\"O\"p$M$L&G7M-q(SNM1Q!M+M!O)U&l\"J$K!\
        R!F$I\u{a}.% R!L!p%QFM6M0 o!B!l!O\"N!S!A(I6S\"K%R!F2H!Q\u{1f}`OI{\u{7}\"\u{1f}`\u{5}{TU&!J\"E4p!DYo&FF\u{12}! s\
        !@#!K&N!Q\u{19}&# s\"LDskV\"\u{1f}`\u{a}|Gk! r/\u{5}& q\"B#v\u{1f}`/L$xh\u{15}#!s\u{1f}`mt%\u{e}#!m&RXOn@!Fu/l%\
        !O$HFG\"M!N`U\"Fu2H\u{6}L!/D_D% o%KAr\"O:P\u{0}\u{0}!Fv\u{17}\u{1d}#\"PEJ5O(\u{9}\u{18} W!T!r!W\"X!t!N!q!V\"U\"\
        K\"R\"Q!q#K\"W\"I!D!F\"U!p!V!p!Y!p!O\"l\"T\"R!k!V!l!N!k!N\"S\"G\"Q\"Q\"U\"M\"O\"Q!k!P!l!M\"H\"O\"L!W!H!V!K$V\"T\
        !k!T%o!L\"K-F#n(R\"Z!T!m\"l!W#U!p/l$L$m!o&l!S\"S$n!i&p!F!W!t!q'K\"S\"P&Q$L$P\"o\"O\"S!m\"R%[!Y!p!R!U%Q\"G%K\"m!\
        P\"M\"N\"L!V!L\"L\"C!S!O\"M\"P%O\"V+P~f! HIM##M\"pZP2\u{5}!F|\u{1a}MC L%K!I#7\"w!p5G&S$M!M\"P#m+P!S\"L!MTK#J*D.\
        K#E'K*x#t\"H3K<I!G,L%s%M!C\"P)K&N:K! M#$!LqU4!'JY\u{8}\"\u{1f}`'z\u{5}\"\" p\"HQU! qR\u{18}! P\u{1b}\u{16}$ H#n\
        BP$o\u{6}>!,n\u{2}w%%M@N&N\u{a}t\"LK$#!M$N/Tw\u{b}' r!EDvLL\"uAx\u{10}r\u{18}o!KL%8!&GyN'!D%G!rFz4IYA\u{16}u7\u{1d}\
        # u'D?|vc5\"T$R!L6N$R'S$P!Q!U-P\"R$K.JPNDr!IJP*R-K!L%QpW+!O!O%L!OhIGv!K!J!K!IQJHe1 n!J!R!N$H!P+<$N.U(L.D5w%@$E!\
        A+G\u{8}I&_!FyINz\"p!P\"W!l!O\"N!P!N\"4\"P!T!O\"N$O'p$r#m\"U\"S\"U\"S\"Q\"O$M$M\"K!S!K\"L!W!K\"K\"K!S!N\"L\"J$p\
        $O\"O\"Q$M\"K&M\"r'K.L!P!P!P#p$Q#O&@!F\"N#S\"P!T#p!M\"S#N.C!F\"n#P$S$O.L&R#n\"l!p\"N\"r'H%T%P\"M\"N\"O$H\"Q\"J\"\
        I%Q$m&m\"n%R8 q!M!U#F!S!Q!S@V#H4G\"P!R.rGt/m\"M1s0uFL,R)k+R!O>M\u{d}y! r3<# r!B!EKM= p!K!U#K\"O)p!N0I%l\"S#M0N:\
        I@N#F*G%J,E,K%I&JHw&J-C!C$M5G$x+q(C\" p'I\u{1b}\"! M\u{17}\u{7f}% p!C!D\u{1f}`UHSz$'D?t\u{1f}`Rr2\u{1}* W'T?Q!Q\
        &S2P#S\u{11}KDL8N\u{7f}\u{1c}\" s!J-7B&T!R>R#n$Q!Q!P-J!H$M!MTM%L!N#O#Q!P!O$O)I\"R%O#O!L,J#J*H)N1K,I!P+E$J'P0x\"\
         t\"D \u{1e}9!V!m#G!NAL!T%K!N-H%O!K4N@K-I#M\"G(r!L0KMF-B+K%G!O%M'T#!M!N%I6B\" p!C]b& q!H&I\u{1f}`8vYwL\u{1a}$!P\
        !S%P$o2F%!F!L#J#O?J2,!EN\u{4}o! sL]!EGdN\"%HFLzq\"\u{1f}`\u{a}v=9> R!U\"P\"V!j)>$T$O+P%S\"P\"S0S\"Q!S!R\"R*T(N*\
        O?M7PdR\"P1R!W#S!Q\"S:q\u{f}\u{15}& R!?!w%C(J\u{5}M\u{2}[!brq?9!S&R!X#N$O$8%S)N&R&P.S\"Q!R\"T#PZM8P+NKu%M(N\"M0\
        O!S%O\u{1a}^!F}\u{9}g\"'K>I@J!(H\u{b}pF Y!Q!T%P$7$9\":!s!4!O3O!W#S\"R!U*m#N!Q!P\"N!U!P/O$W!J$L$L!L&I@O\"k\"U,M6\
        M,MXO5v(Q#b-!L%P!H!Q=P!r!I!P$O!J!P.L4tP4& n!P&S\u{1f}`MHkq<j!Fx1z!EpY1!FwA,\"FD\u{0}y\u{e}J* N!z$G\"I>C\"x$H\"J\
        \u{1f}`Yw~j4 o!<&=!K>k!D\"H\"H#P,u\"R$O\"MSG=M7q-J6t+L2x\u{8}~! s.k#Eu%L4w/o! OG!\" N&tvT$ C\"rCp!Kqg' V+O.zlK!\
        x\u{6}H;rg\u{7}% IBt\u{1f}`VL\"tUs! C1D!\"F\u{7}z\"\u{1f}`\u{1f}|\u{5}W\"\"J&q\u{b}\u{2}! tqx( O!M'R*s5P$L4O#PI\
        ]\"\u{1f}`\u{a}Fq\u{1e}# u+M;wP8\"\u{1f}`\u{1f}z@[! t^k+%@<J%n\"S#G#P.P%K!M\u{a}yLKtc) p!N%U!G>R6JcM\u{1f}`.Ao?\
        /(q7H&N!L!G!F%t!w4Hfs(P<s\"v!B!D\u{1a}+\"!r&L5\\!Fr\u{14}e2#N\"S#U!@*L.L-S-N\"SWw>t5J!ILL$L,u!M$ql\u{a}\"!K\u{16}\
        umL#\u{1f}`\u{1f}`0F\u{16}K\"\u{1f}`@u\u{1c}\u{18}' k!<\"I\"P\"?@I\"J+V#\"N#J#Swn! q*\u{1}! wI\u{1b}! wr\u{1d}#\
         F)oZqx5!'NS\\!,q\u{14}/!!E=\u{12}#!N&N>N\u{0}\u{3}$KH4v\u{1f}`pt\u{19}9!Fw[C\"Eo;s\u{5} # t\u{1f}`xtG/#\u{1f}`\
        \u{5}u%Jz\u{18}*!O\"o\"M!Q\"OSL$J#Nps&Lf:!.r\u{2}B\"(PFL\u{c}\u{12}! t6;!!B\u{10}\u{b}\"\u{1f}`xz&M!Ixbq#!rDI\"\
        v\u{19}5!FH+i# q%E#N;G! OmN; p&L!s!88P\"O$q&M\"@#P*Q\"P%K8L$J=M*E3QDP\"M2M)O!Q!N4O\"G.M[B9 M!q\"Q\"Q!S!T!S=U\"o\
        \"H%Q-B\"u\"D\"B$F+J#HTD+t(F=s5M!v>NM\u{5}$%KGRkr\u{0}I\u{0}@!(Jc\u{0}\" r\"JU3\"EnNo\"\u{d}$ M's?K'vsz\" wFw`\u{1f}\
        ! Iwb\"\u{1f}`mz(-$\"LIt\u{1c}tiw\u{2}{!FxST)!@!r$Q;K!S>N\u{1f}`9K!SNL&!H!KAx\u{1f}`|L#xXh)!D!I#E!I!I#pAK!I\u{12}\
        wg\u{16}\"Eq9q\\d\" uFwjr\"!QEs\u{13}\u{1b}& C!x$E\"J!O?s*M(!Q$H\"P?m!O$M0O!QB') M\"l!@\"D\"l\"@BK0N'S\u{c}.\" \
        MEvwc! qBZ! vdK&!L@q!OsG\u{3}q!O\u{1e}6% u!B$D\"I?o+T!]Q\u{8}R! N\u{a}K!FuP/\"\u{1f}`TwZM% N%IBr\"J\u{1e}x\u{13}\
        \u{9}&%C=L)G#N\u{1f}`LL}\u{6}! s\u{9}\u{1c}\" JFFqh!Gv}\u{7}! Ki$(EL6B\u{e}O!t#r\"Qpw)HW=!&N1\u{f}#EI&v4L\u{3}i\
        ; J!w\"R\"U\"Q(B:J\"N#P-N'O!FQK!r'N&u\"E/O+O3w;M!w#K*I4Q#P.CY4# H!N!rD]\" K\"qF\u{19}\"Gt!L4s% q!F%L\"N=J4Y\"!s\
        Fww)! K\u{10}p\"\u{1f}`\u{a}v\u{5}V' R!R!SIT!Q/O&P[1\"\u{1f}`Ow\u{2}U!Fz\u{1}]\" NFHU\")!@!LDGJFVu,s,r+t[KQO!Et\
        O\u{3}! r?D!Kuxw\"\u{1f}`\u{f}v\u{0}4= [!T!Z!Q$L!P%F4N\">\"W!T'Q!P.S!D!F#J!L)W)M!L0OCP7JYN\"O+D\"w:>a\u{5}a l!T\
        \"R!V!U\"N!R#n$L\"O#L\"s!O'U!Q(T$V!W!R!V'N\"Q!T\"P!O\"R\"N!Q!O&J$M#s#Q\"P!P!Q$PAT#O#U0P#T$Q-P$R,Q#M&O.p\"M\"J#j\
        %Q#P+P!O$R!U!Q\"O\"R&I%O#k!MS^!\"QM\u{7}!FuM\u{7f}!!OcR' t%EAu%F\u{1f}`)z!E\"m\"\"IDvab\"\u{1f}`Jv\u{14}F! tR|!\
        FvJm# q'H>J\u{7f}E#ECL~\"Cf,$ D\"wDI\"r\u{4}@# JFK!r~^\"!sFt\u{1a} #&Q!IGOL\u{3}!!C\u{b}\u{12}! p\u{1a}f\"!t\u{1c}\
        uX\"% u%J\u{1f}`.v%JYK!!Nm>!FtM:! ptM\"\u{1f}`\u{1f}M\u{12}}# I2s4J\u{7}k!EJYR- m\"V#K!U\"V9P'V#O6SoN\"lfR7P|j0\
        !O\"P%M!N\"M<S'P-O!R!S%O3M^LKNGK%MV\"'%I!O!RGK4q\u{14}O:J\u{17}|!Fy\u{4}\u{1d}\"&M!Kt\u{4}\"!F&G?i# q\u{1f}`\u{a}\
        t\u{17}D) r!J!F%G!N>r\"I&I\u{4}uY\u{6}! FoS\"\u{1f}`mv[k!!JFQ# s(K+QI~\"\u{1f}`xGjK!F\u{7f}lh$ MBr\u{1f}`XrSY$ \
        E\"M%F!r\u{e}\u{15}#!P$OFQ[<3 K!P!S!<\"P\"L!N!N\":$o!q+x+Q(OBL5M%x<sCrv`$ w%IAw%I~6!Fs/6% n!L&M\u{1f}`qt\u{3}1!\
        !LyW2 NFP'S.U!U%NXN*H/F!I!L#rbm!Q/E&T!S!S\u{1d},!FvJ9$Dw\u{1f}`{L$w.?! wo&% M4q1G5y2J\u{2}l\"\u{1f}`\u{a}y6B!Yv\
        \\\u{1a}\" r\"HK\u{1e}!GvL3\" vF{@(![J~O$ z%M@M:K\u{19}|$!I!M$H!MsJ\"\u{1f}`\u{1f}E<*!!C\u{5}q\"EI7Le4% p\"O%L!\
        IFL\u{a}\u{a}%!r\u{1f}`I|CL!t6x$!tDx\u{1f}`fwE5\"\u{1f}`?rm9! Jho* J#k\"G@L$o\"K2K\"Kvr\"J[^% K!u\u{1f}`\u{1e}L\
        !w\u{0}v/!H!O!K#S?v&C!L!L!P-C!G!G\"w!o!rQO\"!T&JZ_# p\u{1f}`\u{a}JDy$!l$O\u{1f}`DK\u{f}@\" JEw\u{18}9\"EL&r9\u{18}\
        # t\"P\u{1f}wB\u{6}\"EL6L4d% P!x&H\u{11}y\"HL\u{17}!F}\u{12}%![IE%\" r3Nt!\" s!D48\"\"JDNT<(EL6B\u{e}O!t#r\"Qpw\
        )Hk@+!R$J\"SDL\"R.O:L8IWJ&I[LB\u{1e}!!HI;\"\u{1f}`m{4\u{7f}\" HFK~\"# o!O!M+%!\u{5}xnT#Ew&I4x\u{1a}\u{14}#Et(J.\
        rO?\"!Q!NcA$!HAr\u{1f}`Xra~# L!uFw<R!FKr2& R!?!w%C(J\u{5}MSN\"\u{1f}`Gxc?$ Q!P\u{1f}`{Ne5# s\u{1f}`'wHu\" OFN\u{e}\
        @$!G$p\"JDo\\^!EKV\u{7f}!Gs\u{f}\u{9}# D!O_KqK!Qokw%!J$E@G\u{1f}`7D\u{16}\u{13}\" y!Ic\u{6}%!D!I#B#H@Hv5!Fv]\u{5}\
        $ t%I\"C>G\u{d}3!F|\u{19}B\"EO%t\u{16}\u{b}! GR\u{1c}\" u'F=2!FD7d\"\u{1f}`\u{a}u1\u{19}'!I'M9t%x!J\u{1f}`RvRi$\
        !I%M!D!M]/# s\u{1f}`mB{)!lq\u{10}b!(Ll\u{1b}!!K&\u{6}' m!I$>8H(K(HrH\u{b}q!\"Cdj! M>-#Et$L4t-|$ n!H&HiwN71 N!M!\
        O#r\"J!P?P!T%N!S-J!O!N#QrIrs,J9(% n!I!M%H>N\u{f}\u{1e}!&qV7! uE0/ v!B!B%B!H>p!E!H'Q0O$pvy\"H\\w9Df#\"\u{1f}`xt@\
        |\" F&n\u{d}\\! Pox$'K!S?K'Q*D!$nnf#Au\u{1f}`Xu\u{16}h\"\u{1f}`\u{a}{d|\"(Q=nDj\" pFs\u{3}\\\"NR2NAM#\u{1f}`\u{1f}\
        `-}\u{7}\u{1c}$%IHImu*v3\u{1b}!ro}?\" O!P\u{16}\u{1d}!NPcY!&O\u{19}u- P!W%QFQ!P.Q\"T#N0NnMlM%P!N\"+) U!G!N%G9t\u{1f}\
        `-<\"q\"o\u{3}\u{e}\"EH#t\u{13})\"!OZL\u{d}\u{a}/ C\"p#L\"m!q:s$I!o!o4R\u{1f}`<I\"s!K/N\u{1c}!!!K5 # v%JAvq)& w\
        'H:J%w\u{1f}`SK7\u{19}!FvW\u{12}\"'uFu7?%%L@I8FxKbF.9!!u;l* N!J!L#G#v?M'o\u{1f}`?J$uNJ! p,N'3=!t2Q3I!q\u{1f}`aH\
        ^\u{15}$ J!J&t!F;$%!vEL!s\u{1f}`dwYw!(EX\u{11}\"'N?~d(9 I!8!L!C\"@!{!8!H!2=M#I!S!K!u\"L/G!Q\"lrI#N\"G!rDsQR\"v`\
        j*!Q$E>O$S$J\"QCtcLrK<Pk\u{1a}6 O!9!E#r\"l!C9u!J#A\"B$u2E\"C\"?DJ'vFJ%xau!J!K4uC$!aO1\u{0}) q!P!T#G!M!L>O\"N$Il\
        N$!vFt\u{1f}`Gsfc\"!M&N+#%\"O%P>Q\u{1f}`fO:'# Q\u{1f}`xL|d!ww@6\"\u{1f}`'z<5!HI;D!\"p\u{10}%$!J'M?M!N\u{1e}@#0n\
        5S1nN)(EM\"N!N&n.P#BzP=ppX! I)`& l!N$@\"H>Q(E\u{7f}3! KCQ!'IA~\"\"M#J;{# H+rFj\u{7f}\u{1a}\"6qXq.l&!M!p!N\"P\"M\
        !Q'\u{b}!\u{17}w3\u{5}\" NFJF>\" D'Jyc\" u!Di0\"!I&MZ1!\u{1b}HD\u{5}U V!Q!P#V!V\"Q!S\"u!o#9!9!B&O&O$M&P!Q\"U!T!\
        W!Q!R+N\"O!P!N!S!S\"P!J.K)L;T#H(O\"R%N,N!R5J!NOM\"L/r!N!Q$Q!N!O)I$r!M!Of\u{1a}# s1M5s\u{4}\u{0}(&Q!N!R=Q)O.Jvt[\
        q\u{10}\u{10}!'Glc\" r'Kk\u{1d}\"EG\"um\u{18}!Eo[y$ s%I@K!t+\u{1d}2 J!R%p!P!N>I\"T$o\"P-J!I!N\"R3x!D!K\u{1f}`6E\
        !a& s!>!ICI!v!C\u{f}n& o!K&K?q&I\u{1f}J}E4 K\"U#n#U9T%O\"T&L-R$N\"SWJ\"n(G#Q.F$p`I2B6t\u{1}\u{17}%'o!P9K\u{1f}`\
        XL\u{5}X\"\u{1f}`\u{5}zs~\"6tXt-\u{19}\"Fs(KV\u{14}\"\u{1f}`\"}T%$Ct#C\u{1f}`|t'y\"&sFv^d! M,\u{1d}# r\u{1f}`mv\
        II\"#KCqhg\" OFMB\u{16}!YvSs\" r!Kg'!(s/]#EK\"w4K-1!Esf\u{16}!Er\\S$ o!F!O&O&\u{4}!FI4+\"!A!MDi)!S!PEJ5N>OJJ4OX\
        n+LTa\"\u{1f}`\u{5}t3\u{11}#!KEp!J:Y! J\u{d}$( q\"K%D%L;P!K*L4O\u{1f}q0 K!8\"?\"<!B!?!D';\"D!yE>!u\u{1e}K2vAC0p\
        @A! q=D! sKF\"!KLK\u{4}y! Dl[$ o!M\u{1f}`\u{4}sm\u{5}#(Q=S!u\u{e}|'%J?{!N!q\u{1f}`yH${\u{8}T%!I\"K$E,tFr\u{5}Z%\
         I\"nDK\u{1f}`lKM,\" N.r2\u{5}%\"Q%N(I8T:M/[# M[J&T\u{5}\u{1d}!Fv\u{1}O# O%H\"P!8# J4q2KP_! r1-# R%MAH&9( o!H&H\
        @G\u{b}xZo=H?y\u{1b}\u{17}! M\u{3}b! r\u{6}\u{3}#7N!mZpS\u{9}) R!J&G!K?J\"t%M.M!CR7!\"L\u{19}y\" r!I\u{2}}%%K\"\
        L>K!r'M4\u{1d}!/s=\u{a}\" E%Lr~#\"MFK\u{a}teA\" IFDAU!\u{18}r\u{2}=!EM\u{d}\u{0}) o!L!O#N\"I,T:K\u{11}n#Q}:\"!E\
        &G7\u{1e}\"\u{1f}`uzh\u{8}' K\"R!S\"N!M@L&O],\"(K+rCU!\u{18}u\u{1}\u{2}! s,\u{b}!bQ\u{c}x!HPxV! M1\u{1b}#\"K#MC\
        P@\u{8}!Fw\u{4}\u{1c}! r\u{0}7$#O!r\"ODig/\"\"sFr5\u{1f}% N!s\u{1f}`\u{4}M!s&Z& s!L&F?v!J&Hj-\"\"IDqMd\" t!K\u{18}\
        g! q\u{1f}p% P&P\u{1f}`+IgI2\"# H\u{1f}`1vE]#Es\"M4tpN$8J-pLT\"p-n!FK&`$!IDrLK\"u\u{5}\u{1f}\"\u{1f}`m{2h& t!FE\
        m!K\u{1f}`ctXA$ L0w6K0s\u{b}I%!H&I0mZp\u{1b}z5I\"!O&My\u{10}#!H&J!O\u{7f}K#FG\u{1f}`dx\"\"$ t!C&F?u\u{18}\u{10}\
        !&N5(!EL\u{1a}a+!J!I!I$H!K/nHQ1:!q&FglC8!!Lh|!FM\u{5}a) O!F$r#L>M!L$o\u{1f}`Bt;'\"!rFt{3&!N&LET\"o\u{1f}`SNLF\"\
        \u{1f}`8t0=!'Pt($ q\"LD{\"Ge># s\"HDv[\u{0}1 T#O>n!T)W6U2O+P.O,R\"R\"U!QoU!Q+n!T?+% v3J\u{1f}`,v#J\u{1}\u{3}!!G\
        b3!Kt\u{17}\u{19}!,q]\u{7f}$ R\u{1f}`\u{1f}`\"F%C\"\u{1f}`\u{1f}xE\u{4}7 n!P$L\"S@S$P4H#Q3PCQ%O%L1L'N%L>N0O\"J6\
        M!L$P5K$q\u{8}X-\"Q!R\"V\"OAU%T.N!P!O$N!O\\QoS)\u{4}\"!P&OY\u{13}! pm#$!N%N!JFHj>#BN\u{1f}`XN|S!Gu\u{1c}?\" uFy\
        \u{1}u\"=v\u{2}vP7\"EKEM\u{5}9!osC{\" r\"Fw5$!FGQ\u{1f}`jM*q! o-y!Fr6+! s-S\" r!Fh5!fw\u{1e}\u{6}\"!sFt=x2 P!F!\
        L!P$M\"M&S(v1R-T2K)B!v\"R$F.G\u{1f}`%GJk,!>\"G#KAI.E*A#M%y,C\u{1f}`9I#s4l% M!uDI!M!w\"L!]xKT!]rge\" r!L*\"( p'Q\
        :J,M\u{1f}`Kt!J\"MN\"# E\"sDLUh\"Ot4H\u{10}D!\"q=)$4F1L,x]w>^\" x%FRM, Q!u\"L$H!NEL!Q-M!P$M!G!L\u{13}T#EF&q4ET\u{1c}\
        !LQ=m\" uFvXE& q\"M$O\"M>s(Mf\u{17}) T!J!N#L\"I,v\u{1f}`wK1s\u{1d}k9 O\"l!T\"Q\"Q!T+J.J%K$n#P!Q.q!N\"J!D0M\"q!E\
        !H)E!G\u{19}r!JFuV\u{f}! L(;\"\u{1f}`vFO+\" nEKB\u{b}#!u\u{1f}`\u{1f}v%@!Eq\u{15}v!\u{1c}y,\u{1}# G\u{1f}`\u{11}\
        v\u{1b}|! NK\u{c}!Fy=\u{a}\"\u{1f}`\u{6}u\u{1f}7% L!x<H\u{0}y\"H\u{1d}?\"!r&Lm[% J#sCK#r4N55(!J!G&I;t+L\u{1f}`q\
        O#t\u{1a}2#EN$o4O\u{c}|%!L'V?L'T-M\u{12}\u{1a}'!N&L;K#I\"J\u{1f}`SKH\u{3}% u!?!GDs!D~\u{9}# u!L&G\u{19}s!!B\u{15}\
        h\" K#nC[\"'PTM|c' q!G!J$O\"M?M!N;\u{4}! K:E& u!A!N%C\u{1f}`\u{18}v}M!!F;\u{18}\" SaO\u{1f}U! t\u{13}X\"\u{1f}`\
        Eu,*(\"R#D!J\"N$s<R$K|Ie\u{5}!fr\u{12}d# L\u{1f}`|szM#!NDq\"K\u{1}Q!FxXU$%HAG!u$I]6!+oI_\"!MFEMI!FK\u{e}=! JY(!\
        \"Ky\u{10}!.uqJ!'O/P!!K\u{1b}~(!K!r$Q!K(E6k\"F4vca!'sD&!Gvp\u{13}!!D\u{e}I\"!H`tZ|$ o!JMQxrgF!quX`!%ri?#Fu\u{1f}\
        `dM{\u{5}\" s!Cb\u{1a}!(P\u{2};\"!sFu{\u{f}#!J/p6LQ:* G'J>w!M&O)K\u{1f}`UK#H/uh\u{8}: V!P!V!P\"n\"T!W#Q&O&P.T\"\
        Q!R!T$P-P!K!O!P!O5O&J\u{7f}JSK$Q0N`\u{11}/#U\"U\"T1m-X\"Q$S2T3K#N\"MHH$sRrGM\u{c}c#'v\u{1f}`\u{a}wj\u{1b}+ T!N&\
        N!S+s4R8R#N\u{1f}`Hs'Oo:%\"S&Q>s\u{1f}`kL\u{18}v\" H&lfd!'Dz}!!NC\u{9}$ qEr#M4r*\u{14}' OEq!P!F&r.u$CeZ! p\u{9}\
        \u{6}\" sFu<.\"\u{1f}`%x<\u{7f}!(r.\u{8}!.r]\u{11}\" K!rJq!FuTB! n1P+ n%@!M!P>O!m!C&E\u{6}v,BjoC]!Fv\u{b}j\"HO%\
        J+.%\"NFP%J/M!Q2\u{1}!Fx9\u{1c}!*r{\u{e}\"(JFGyJ!!KHa!GG\u{7f}\u{1a}\" v\u{5}yPy!\"M:\u{0}! LS9% u'F!L=P)O\u{1d}\
        A\"!sFx>\u{a}#Ev&E4yW|! L:\u{8}#'M!KYIZN@!B!l!M\"R\"T\"O\"F(F*F$Q$S&R\"G(E&F\"D\"B\"BTH#G'G#H%L)J)o%lOB\"B(r!Q6\
        I1G\u{9},!!K7\u{1a}! sim$'MVP\u{1f}`0y\u{1b}\u{8}H r!=!O!o\"M\"B!R#S&G\"F$O!B%A$E%k!C!Q#J\"E.M!P\"W\"R!D!M%E,I(\
        ODB\"{#I3MaE,u!?%K$P\"L&G5uh7(%C\"UDH!O/Q:KSJ3M\u{10}b!EL\u{6}g4!Q#Q!m!T\"R=C\"Q!T#o!U,J#:!I#>\"C!P-n+M\u{1f}`0\
        p@&I v#N\"S\"V\"C\"L(R.V$l!m#O\"R\"T,R$N$N2J\"M7M)P%H(M\"M#L)P#L'L0Q%F\"N,N/l(l$V\"Q*o!T$m'X/P/j{w!!IYB\" p!IxX\
        ! p9\u{6}!Fs\u{1b}C!&q|L! E$0& R&PFOur\u{3}E%LAP! Kt\u{e}. z\"J$N\"G:P#N!m\"H&NBuVuqn\"S0rKWP P!O$N\"Q!U!U\"K$P\
        \"M,I$P$U\"T!V#K!S!N!R!T\"O&M!Q#J!M#O(?$;&r!r!D!O!J&C\"I!L7J)U!I'P/L)rZP\"J+@&T#H!M!Ry-$ r\"HDz\"H:m!EH\u{11}q!\
        FF<K\" u!J!L$AI\u{1f}`Ws!I\u{4}<!!Gvb!4pa$#\"O&LDLPv% o(KAv\u{6}M!p7W#\u{1f}`\u{1f}`0{\u{1e}f!-s`\u{10}%\"Q%M>I\
        #L%M\u{1a}r&!Q!O$J!I@K%L\u{c}:$!EEr\u{1f}`Uw}3\"\u{1f}`\u{a}zj1# N\"qFo\u{3}\u{17}!Kt'Z$!F%o\u{1f}`hHvP![L\u{1a}\
        \\\"\u{1f}`\u{5}w&X\"\u{1f}`\u{a}wp.#%tAH%u\u{4}\u{12}\" s\"I{@!Guq8# L\"oDN\"X\"\u{1f}`?tNx! L@2!!C\u{e}q\">H\u{2}\
        Hx`!EF?\u{e}!%K*n)%H\"P!U>O\"T#L\u{1f}`Ms$P\"p!!K\u{3}\u{9}$1F!l4sCHsb$ K!vEL!v-/\"\u{1f}`\u{a}v%'%!N&L\u{1f}x\"\
        J\u{1}MC_#Et&J4p=m#Eu&L4u4\u{10}!&qQk#!C&>@KV=' q!P!M$HFH|EorTr#Et*K4t \u{18}\"!M`KT\u{4}!GxTH! KA\u{13}!%p M' \
        r!A!G$p!C!Dhy\u{b}\"#-r%sFor|!sE}S' O!oDT6?&G\u{1f}`,L\u{12}h* q!J%Q!K;O+K(L\u{e}vIL-O/>!FCs\u{0}! y1h!&Nhb\" r\
        \"Fwv!EI2i& P#p!I\"TCp4LFy!Ft!F! NBJ,!M$A!q!P>U\"N&N!Q\u{1f}`@M8M%N\u{1f}\u{c}$ w!E&C\u{1a}vK\u{14}\"EL!sj_!!J\u{1}\
        \u{1f}\"!uFw\u{9}N!ED>>\"/tFu\u{b}\u{10}$!LMt\u{1f}`?w(\u{16}# G\"N&NW\u{17}& Q!nDP6I'PVsD\u{15}%AM!s\u{1f}`WM!\
        s!:! MXO0 H!=!F!D!w!@!S@L$r\"T4P8v7vGokv,pA\u{1b}!Fz3[(!L!r$Q!J(E6k\"F4vW\u{a}\" u#OH\u{8}/ m!L\"O$R!O=P\"G\"q\"\
        o2D\"O2N\"t\u{1a}I<n1\u{12}' q\"ECJ!r\"@\u{1f}`bt\u{14}\u{12}$ I(P>I!P5u. p!E&D?I{w#A.t!I,M'y#s!JCF*s(4%\"NZJ\u{1f}\
        `ON!Mjh$ L+vFk4S\u{1d}B3 Q!v!T#N!F!S>S!P!s!Q!F%P1D\"E4u$H^J?K!vxS!FzD<! qC@)\"n#LFM\"Q.P:N8IWL&L\u{5}i\u{19} p!\
        U!r#V!s!W!s!V\"V\"J\"R\"N\"S\"O\"R\"K\"Q\"Q!k!S\"O\"T$X!e!U!m!T!l!V!m!S\"R\"O\"P\"Q\"N\"S\"M\"S!T!Q\"J\"L\"I\"K\
        \"F\"O$Y\"P!X!S$S\"L\"M&N#R$Q\"Q!o(V#R\"W!l!m!Q\"Q!k!k!R#m(P$l!j!U!h!S\"V$o!O#V\"T\"n!R%k!V\"n#Q$k!T#O$T\"Y!o!P\
        \"P&S\"L#l!S\"T'n\"O#l#K'T\"L#R!S!Q\"Q\"U\"Q\"M\"O\"M\"N\"M$p!T)l$k\u{9}G+ T!D!P&M?K!Q&Q-D\u{3}xNt>LV>N o!Q!O!N\
        \"P\"N!O!G&N(K(S\"I\"s#j!N&O!P-N!O&q.o%L@J\"q-M!M#K+D$J)J&r7G!L/M+I#L)P\"v%P#K!P!N!M-N!K\"sFA$ v!@\u{1f}`2vjfp \
        o!L$T\"V!l(m!N\"L$P\"M\"K#U!K\"C$L\"L!R\"k\"m\"r)Q\"L\"H\"M!K!K!R!I!L#O!D#J\"N(O!O*N'T!I$K#p)p\"Q\"G#N#U\"R\"R!\
        S\"P!O(N#O%S)Q\"p&n\"R\"J!F\"s'J\"R%U0T&k#u!C\"O!O.k!P$P!S!P$O&R$P%n(m#lRx\"!sFuNK\" o\"JD\u{8}#Fs\u{1f}`IuzN!f\
        QtK,!K!L%s!N=r&F\"B.G&p8H$w\u{0}tG\u{5}\"\u{1f}`mz\u{1a}\u{1a}! Mg\u{8}% N!o$L\"PDOd\u{4}' o%M!R?Q'Q\u{1f}`PMaP\
        1 R!@!L!L#N!?!K+H!y2T#L1sJrZO$qHrQq\u{8}T# t!IFJ\u{1c}\u{1}#!H2N4Lj\u{c}/ j\"S?o!K$i6P&OSH!K!MMMKL)o!KRvO$'!B&C\
        <y#s\u{1f}`yE#y\u{1d}$\" v\u{5}w\u{7}\u{1}&(J5n0Hrn\"u$Hph1 H!s!T#p\"w?L6T&S3IDO(N\"J1IcO!I1K&R\u{9}Y# r%MAt\u{11}\
        7!-tn/\"!I'M=f4 L!S!N#O\"q!s,D4P\"O2N\"q$JUK\"K\"u&H\"t\"Q\u{6}J$J\u{c}%\"\u{1f}`\u{6}to\u{10}!\"J5P% I!t\u{1f}\
        `&K!s\u{1}h\" p\"EO7\"!s!N\u{a}i!!O\u{1c}<\"1tXsI\u{17}# w!EEqCH#!DEy!E\u{b}\u{1b}0$P!L\"U0A0S$O\"Q.O$P\"PWOuN&\
        x2P%N$J|\u{11}2 j\"U#O!S8P$P*PiH+P'O,N'M*G&M,tAo\"R-O\u{e}L$(S\u{1f}`pt$M!k!F}s)' n!T$D\"P@P$I!Rj@!Ftle$!@&J@Gp\
        Gb\u{18}\" D4r@2( >\"w&D>B\"j\u{7}H:C[I\u{6}\u{6}! M3\u{1e}!%H|G\" N&rNO% p\"JCI\u{1f}`HK{5\" MFOJp! G&/,!K&K!R\
        9M:H$M#PXF!I!m\"NzM\u{18}k$!L&I?u5L0\u{1}\"EG$wsv* p(n=P\"T&RzPNNPR&L4NA\"$ p!GEt!J\u{4}Z!!MV+# u)K<G\u{1d}7+ U\
        %J\"Q>S!o&Q!P!QirGIYG\u{1e}\u{2}! p\u{e}N%'O>P0u2J\u{f}H\u{1a}\u{17}#Ex(K4x\u{7}9#EK2v2M\u{0}'\"\u{1f}`3{q\u{5}\
        \"9umvV\u{1a}! qNK\" t\"@\u{12}@! o\u{1e}f$#l\"MrJ$uO\u{9}&!J&w\u{1f}`fJ!J\"xu\u{9}!.rMj% H/w\u{1f}`{M-q%\u{1d}\
        !\"D[M# q\"ODx\u{1e}N$!O$PBM$P\u{7f}\u{14}!UJk\u{1a}! I\u{1a}f!\u{17}w,=!EM/\u{1a}$ s#OCs#NI0\"\u{1f}`\u{5}xPC#\
         q!E!G\u{4}V!EG\u{7f}\u{13}!%r,\u{a}?!N!S!T#S!M!L!O.?!l)N&L$U!S!Q!M-L!O!P\"U#Q0mEq\"N!L8M^N$x$N1K\"R@y9\u{7f}' \
        L3u2L!K3y2EsJdq&!oDs\"I4v\u{1f}`Pns).!@&S(C)n-R\"M\"s4F5k!F_EKH/qDJ{|# s\u{1f}`'C>\u{f}!\"No$#%H\u{1f}`5u\u{1}[\
        $\"O#K\u{1f}`\u{5}y\u{7f}W! GG\u{1d}#EtLM\"t\u{1b}K# t!D!M,\u{1c}!]Ni.\" K]q7\u{a}! I\u{b}\u{a}! E<\u{11}$ J7lZ\
        n&E\u{9}\u{9}\"\u{1f}`Jt\u{a}k! L^:!%K,H!!H\u{12}&+ p!J!P$P@o!F!R4H&NfJsIx}, k!U&K:K%s!M2LhLEGQy!K\"HFy\" N&r\u{3}\
        \u{7f}!Fzr\u{1d}!!KU)!%FI\u{f}%!EDG!I'z4IX]+!>!C#B!J!}!C?H&r4Q`Nys\u{1d}`(E@$p\"q0H\"H\"IhuLLYq\"\u{1f}`PuZ,\"%\
        OFN;P!!C+UR O!t$S#W#N$L$I2\u{1}!T!E!N$U!>!@#C!I#E!H!M!H#\u{0}!q!>!F\"K!v!q#v!t!s!u\"v+I!H#G!G#v!vQv!EFqSQ!o!P#I\
        !H!T!N%A$G\u{11}?! CN:!2q\u{10}..!K!X%K!P9@$S\"N!S$R!K5OKLfsE@\u{15})!+q-n\" FEp\u{6}k\"\u{1f}`%x\u{7}V% s!B!F\u{1f}\
        `Ht\u{10}O#Ev*K4u<&!FC\u{7}X# J%JAF8p#AF\u{1f}`XFB4!!Nx`$!H&H?p#|Dm#\u{1f}`\u{1f}`*CQ(!!N\u{14}\u{1d}, p!C!O&L/\
        D/G~t.p'u%vNo8EN.!FG\u{3}X' s!x!@Em!H\u{1f}`cs75!!O\u{1f}v!!FFX\"%F@N\u{d}X? o!M$N\"Q:Q&S4R'P7L<I#K%O%L\"Q#N,L!\
        N&N%L%G9L0N\"J)Q\"H+M!L$O$I1H$q8\u{c}\"!GDE9\\! r\u{8}z\" o!EQy' @'p@L&r4G\u{1f}`,J\u{1b}X$EH\u{1f}`as$H\u{16}\u{c}\
        &EA&q0H\"H\"IhuCA\"(JFH\u{5}\u{5}@ A!C!@!@!}!>!O!<!>0N-j!F\"?!H!v!F!Q0A!D!m\"Q0H(t7vFK!sDvGw(C#F!q\"R\u{1f}K%!Q\
        %M!Q\u{1f}`*IT\u{17}#%G!JFI)!)!T&R@S!S7O\u{1f}`<P!P5Q\u{e}\u{14}$ J!L!n%J\\\u{b}$ w!HEv!J\u{5}!\"!L!M]\u{5}\"&N\
        @L~f# r!DEuf\u{f}!&L\u{0}K\"\u{1f}`yudqU Z%F!R!T\"M\"O\"N\"P\"L!P!K!Q#S!O)O'Y!V\"F\"K$F!K#F$J!N!M!Q&Q!D&I#q+E!J\
        #w#L=Q&h#IDp(J&N!q!p#A=O\"s!p/Q!Q!K\"L!P\"Q'Fm/#&C!PFKfO)\"R#T*M9S%L)L,ODy\u{11}O\u{16}\"$!H!ODq_v\u{2}Y\"+u!nW\
        W\"\u{1f}`\u{5}zSP)!Q!T#H\"P\u{e}J!JTN*HCuU\u{a}\" F\"r\u{13}X#En)O4q]{> Q\"O!N\"J8p&r#l\"R!D\"N\"I!Q-C\"w\"C\"\
        HTs(K\"p4t+tNM#t+G+E$s!F4P!D\"rep#Br\u{1f}`Xryl\"!KMN@Y)!P&B1kCA5B#F$C=txsmm( R!I!I#N*vFs*N(N)}!!K\u{3}k!Fx/Y#E\
        I\u{1f}`ey]&!ELp\u{d}# JEF!G+1!\"R|)\"'GGpf\u{14}! u\u{14}\u{9}#Et$K4uB\u{11}# s!CEsh|* R!OEO#T2H&R\"S0Qvx`Gt?!\
         pHn!\"o\u{3}\u{15}!+s\u{4}h% H!J'K=N\"O\\b!Fw}j$ p!M&L\u{10}v7g%\"K&J\u{1f}`+{rJ\u{9}1\" v!DIH#%s\"JDvii!%L-#%\
         vAH\u{1f}`Wv!H\u{6}j# J'o?H\u{2}\u{1c}! rEh\" K\"qu6!Gx+Z#)p<q>tOe\" qEH\u{3}^\"!IFJeH\"\u{1f}`\u{1f}|fO!Gt|YG\
         S!M!M!O#l!o!n5p!o#P$T\"P!P%o!o.O!H!L!PVM'V!D!N!p!o\"D!H\"Q-L\"N%M.M\"RCo!L\"H!K(P3R0;! r(u!JvS%!I}~z\"%O\"La+!\
        EM9e!Fv\"\u{8}\"Es:tC\u{14}\" I3v%t#)rFq4Qc\u{1c}#Et$L4tu\u{a}\" uFwqw$ E\"w$M@KL+-!r%I!B19.q!=%MDy\";\"A[F!z(N\
        :r+!P!O#P!m!A!SCG0M!N\u{1f}`JuU<!(O23#EuLK\"u\u{8} #&O)?!p7(# o!@!LZH$!C&@>M\"D\u{e}E% u!F&B>I\"K\\4#\"rCF#r\u{3}\
        K'&Q!MDL!Q2rqLzK\u{1c}K\"[L$S\u{18}v$ O/r7Q/mg]* U!C!M%E8@!w\u{6}sF8\"s\"r[z!'F't$8r-SMr\"R_\u{8}$ D&Q*qFo\u{5}\
        \u{1f}!\"o\u{1c}1%%L\"O!RCK7L6C$%I#SCL\u{7}r\u{19}g#\"s#HZJ\\\u{13}\"(MFL\u{17}\u{d}$\"S%J>N7Nk]# Q!MMN5~\" N\"\
        q{\u{1c}) n!K!O%I!M6t'L&Jut\u{d}S\"\u{1f}`\u{a}z*u\"!p!L=d!Fy\u{11}T\"\u{1f}`\u{1f}w\u{b}B!#F\u{2}U$%I#SCL\u{7}\
        rOZ!%o}m! MCN!Es\u{1e}^!Fu~ % FMP.N\u{1f}`=Mg !GJ1f( z\"C%E!F}tMw\"JctjX( w!B\"A\"D\"E>F!q!JK*!Fs\u{8}s) q!J$H\"\
        N>Q!u%K0M$OrT%'P@P&N.O&KJtK G!Q!M!M\"m!S!y\"G&B(F.U\"M!R!D\"p\"q!S-S$L\"N/K%C!K#z$C(F'u5P!H\"p1E\"r-t&r!OBI\"r(\
        M#p!Q)P!r5F\u{14}F!\"K\u{15}]# r4NFN?\u{13}! N3J( p!M!K%M!N@M$K4u&.\" GEJ\u{1c}a* q'K!K=K\"G!N%J\u{6}LdrIG!\u{6}\
        !(Q\u{b}\u{13}\"\u{1f}`\\tE{\"!uExx\u{1}!!t,\u{c}!Kvri&!GDx$K4v\u{1f}`RuM~#!K!q%Ki\u{1a}!!IC\\!'r'\u{7f}% t!<!A\
        %A?p\u{0}?$ F%E&wFog\u{7}!Fw?t$ q(O\u{1f}`eyRz\" p3Cdj#'s\u{1f}`\u{a}sY\u{12}0 r!A!F#C\"z!7El!A3i!F7n!LKHus6q!G\
         81 G!8\"<\"=\"9\"5\"\u{7f}!D#6$13N%E&u!J3mdt\u{b}v6R\"GJ4t\u{13}-\"!O&N%\"+#O\"D\"RDI\"P.O\"Q\u{1f}`0H+M2PJM!F\
        y[P!F|\u{b}\u{13}/\"m#C!E<K$k&D\"S-PZP%Q!LONMt\"K0Q`o!!LR/#%uFC\u{c}ws\u{3}#!O$I!Op[. Q%Q\"SAT#R\"T2MZq*O\"puO!\
        P.L!QqU\" K'shL\"EM:N\u{c})$!@\u{1f}`My\"GHn\"\"J$s5\u{11}/ V%S@u!P!O$A\"G.p!M$C\"N\u{1f}`MT!J\"M\u{b}K\"\u{14}\
        q)wB1!Fwk\u{f}!\u{1c}y)\u{13}. h%JB@!R#K\"F4KcP:u5s*MQH\"J.xu]!!GD\u{8}!1Qz\u{b}! r\u{1c}\u{19}!\"pi\u{c}\"\u{1f}\
        `\u{1f}M\u{1e}!( p!M!K%M>L'M\u{1f}`LM\u{7f}/\"!nZMDk#\u{1f}`\u{1f}`-y~L!!JS|! t\u{7f}j! px\u{12}! pJ,\"\u{1f}`\u{a}\
        y+\u{1}0 y!I!O!:\"@\"J!I!8<?!t'J/G&I\u{14}tSl\"G\u{2}N$ H'D!rFe\u{1d}L!&DAo] @!k!J!j\"r!O!p!K'=\":\"p.s!O#i!@!m\
        $n!P-o\"S\"S\"T!Q!Q!J!R\"S&Q%A#R\"oCC\"q\"u&B\"m$I'Q!r#=&r%w!D\"C&C\"t!C#K\"u'N6s#H(G!s!O!n*w%=-H(J!zPm\" u\"M\u{6}\
        }!\"q3\u{c}& K\"q?H\u{1f}`WM!H^\u{19}# C#lCG}D!\"r\u{14}v\"\u{1f}`\u{11}uvz+ V!L!V#RFM\"M0EuN#t1sQMBj\"\u{1f}`\u{a}\
        xdE\"\u{1f}`my\u{1}.- n%N!P!F!vDT!J.M$G\"PYJ*O\u{a}Pg%!!Er%#1M!nEN$aM >!w!S!>\"B\"{!R!<\"B$K$6.O$n!F!t!V!C\"C\"\
        r.S!K!D\"K#L.JHG\"o'I!C\"r\"I!u(H!t#HCIBP\"u/N!p\"E\"D#R-E!yYa\"\u{1f}`:yU1# L!E!rl<\"!m!J\u{1d}(\"\"oFq\u{1f}\u{f}\
        !GwTS\"!O&O\u{15}\u{17}\" G's?\u{6}!EL\u{16}\u{7}\" H\"so\u{11}< q\"S#M!Q\"T+:.O!R#V!l!U!S$R\"U.R#P!T[R!p+M1R>q\
        Ao!O!R!P/o&TN\u{13}\"\u{1f}`Hv86\"\u{1f}`\u{5}xoL% vAJ\u{1f}`Wv!J#f!\u{18}r\u{19}5!(H5f* L!E!H%o>K!N!F&s\u{1f}`\
        bs]c# E!s$M-H\" xFy)6!(q/%!FuD.% v(J>w\"K&I6/\"!I&F,.!FI\u{10}s\"\u{1f}`Kv\u{7}\u{4}\" G\"vSN\"\"N%GpW+ s!K!K$L\
        !I!K?L'N\u{1b}x\"H}y\u{6}H\"\u{1f}`PupI&#K!v\"NCP!o3Ki\u{7f}'!B!C$r\"G>I\u{1f}`dw}`!\"r\u{11}\u{d}!!Ej|#\u{1f}`\
        \u{5}H%ua\u{b}, M!J!N$P!H!P't8L%N!Fyv\u{3}K@?W l!R!L!W\"U!M!P!L\"N!m$P\"J$N,M$W!n!L!L!R\"R!P!I!L)M$P\"Q\"K!R!I!\
        R%H$N\"N#x#Q\"J!J(MTr!D!O$N!t\"L;r!F@m!M\"I*Q&Q$P!O\"P*NTq!!KE[# L%rXMkd#!p!O#Ly\u{14}. n!N$I\"L!T9F%m%K\"O!R.M\
        $T\u{1f}`9F@\u{b}C V!P$P\"R\"N\"L&M,I(S\"S!R#I!Q!K!T!O\"O&P$K\"P*?$;&q\"A\"H&C:J*I?r\\J!S*@%L!M#LJN#'F?r\"FnX$!\
        EDt&I4x9Y\"\u{1f}`\u{a}{@v!NtFY*!u&D>y!L!E4w&J\u{1f}`Ju&H\u{9}W! J9i$!uDz\u{1f}`fy@ ! tsM% q!D!L%J@LG\u{f}!#Ne]\
        Y D!i!s!0!B!P!o\"q!1!D!1\"<\"7\"<\"5$@\"D%k!D#l!G\"d!T%S!k!Z!l-M!V#M\"L/Q!E\"E#n'Q7R\"p!R!S$L$k!K%Q\"k'S#O4M#M*\
        Q#N(m1Q*l5R\"S1Gk-!+q\u{12}O!GFC\u{1b}\"'GUP\u{11}\u{1a}( JE@!N!q\"r\"p0H\"H\u{d}9!\"r|J#ErLP\"rm<&%F\"E(q8HpJ!\
        w\u{10}D( MFQ\"T$O\"P1HXIuEn\u{9}#EM3t2N\u{c}\u{1d}! J!{%'C>R\"D\u{1f}`0xEI#\u{1f}`'t!P^v!\"Kmv#\u{1f}`\u{1f}`-\
        p7\u{5}5!B!Q!G$B,D$O.\u{7f}&D*I\"I$H$s(v\"t(C\"zkwkS!H\"G$Ga[!\"t :# H\u{1f}`\u{5}G[\u{6}- k!M!T!-\"V!Q!L@P%P!O\
        5QZF\u{8}p\u{1d}L$ M'K\u{1f}`,t\u{14}t\"'LDPRt(\"l#MHR.Q:N8IWL&L\u{1f}7!Gu\u{17}B#Es$N4t\u{3}\u{7f}! p\u{1e}v/ \
        C\"L$Q\"F>H&N\"N1N\"M\"M\"O+J\u{1f}`(J2HeH$ pFr\u{1f}`\u{3}|uV* O#S\"q!BFF3o!I\u{1f}`On!J1\u{1e}# n\u{1f}`mv\"X\
        !(Pe2%\"D%B\u{1f}`\u{1f}`&v\u{a}G# q\u{1f}`sHoA:!;!I%R!L'F4L\"U\"?\"J\"}\"B(I*;\"x(I(~\">&E$uG>/A\"v\"D2Jus#Lq]\
        1!M$OBO$O!V/P$NeN,M:LCO'z'R/P!P%L9u\u{13}a* n(S!Q?T'N)t*Q(M\u{1f}`;t*I\"\u{1f}`#tYZ\"&O@t=\"! rgg\"LQ4qT\u{c}) \
        l%G=K)L0O\u{1f}`?K1P&M(N& Q2w4Q2s\u{1f}`1u\u{13}P' s.?!s6I0y2J_t\u{16}V'%O@Q'T0O&M\u{1f}`:K\u{1c}\u{19}!,q{B!'L\
        :V& l!JFO&L0P\"R'9\" O\"om4!\"L
        """
    }
}
