// Made by `understanding build`; build it again when the declarations change.

extension MovieConversation {
    /// What was learnt of the declarations in the language "en".
    static var enUnderstanding: StaticString {
        """
        SKU2h\u{17}_{&\u{8}\u{17}t3F  Z|\u{f}($,\u{1e}^ $\u{6}uA\u{14}#\u{1e}\u{3}m\u{1b}#\u{16}Nj\u{12}+\u{1a}\u{5}\u{1b}\
        \u{12}#H1O\u{18}+w1a\u{15}+F=,\u{13}+t\u{1e}P\u{18}+l\u{2}z\u{14}+<\u{c}\u{7f}\u{18}+Ycj\u{10}+2eH\u{14}+I\u{19}\
        <\u{15}+T\u{16}[\u{14}+1HD\u{14}+\u{2}o}\u{14}+Q24\u{17}+\u{e}\u{1b}z\u{d}+j\u{18}S\u{11}+\u{a}Vv\u{12}#\u{8}Q~\
        \u{16}#:\u{14}\u{7f}\u{11}#d.q\u{17}#K6y\u{15}+\u{d}WZ\u{1c}+(G@\u{13}#i*z\u{0}+Dr\u{8}\u{13}+Qi\u{3}\u{16}#Qz\u{7}\
        \u{10}+Jra\u{17}+9\u{19}m\u{d}#\u{8}x7\u{14}+mMj\u{d}+W:C\u{c}#\u{a}ab\u{9}+\u{8}|7\u{c}+D\u{1d}b\u{18}+Nk/\u{1c}\
        +;r<\u{19}#8,Q-\\\u{8}#c^`[`\\`]`^`^`N`Y`X`Z`^```^`^`]`V`X`Y`W`X`a:`.`$`E`I`O`U`@`H`*`F`8`4`O`S`M`J`S`ch_A`.`2`\
        G`N`L`_`K`L`!`J`.`7`C`O`K`C`K`]B`ebG`>`D`C`R```F`I`<`:`M`G`Q`U`O`H`Q`_H`eWF`J`D`O`V```E`L`K`@`H`L`K`Q`O`G`M`X0`\
        ^`o\\:`Q`P`T`P`P`S`;`J`B`B`X`[`V`U`Y`X6`d`ia7`J`K`U`L`H`O`C`M`B`G`K`Q`O`J`O`W%`;`7``aN`O`W`P`U`O`1`M`B`B`\\`\\`\
        W`X`]`^-`F`5`l^H`E`L`L`K`J`1`J`8`@`G`L`L`D`O`ZB`d`M`K`dbL`M`U`R`S`I`N`R`N`Q`Z`U`U`Y``O`_`R`Q`_RT`X`T`S`Q`Q`V`U`\
        R`W`Y`V`U`X`UI`Y`K`Q`T`_aO`L`R`L`H`P`Q`T`Z`W`S`U`Z`aH`^`P`T`Q`dOR`N`N`P`N`R`S`S`V`V`P`R`T`ME`T`T`O`W`Z`WZ\\`^`\\\
        `Q`X`X`X`^`_`]`]`^`QO`R`W`T`Y`T`Z][`W`Q`R`X`X`V`[`[`[`Z`[`QB`g`L`P`N`U`e`M^V`Q`N`P`U`V`Z`]`V`Y`]`XP```W`X`Q`N`e\
        `OYP`O`S`W`U`S`Q`R`N`Q`R`MF`Y`T`P`Q`X`T`U`T[V`M`Q`U`V`\\`_`[`U`_`XL`g`R`Q`O`I`Q`S`=]D`M`P`P`L`K`K`N`A`F`ND`?`M`\
        Q`Q`R`Q`U`Y`baM`P`S`X`\\`]`Z`Y`[`]P`S`O`N`R`N`L`M`T`h\\R`X`P`Q`Q`S`P`N`O`V;`=`>`7`N`U`R`W`T`S`b`D`>`:`V`X`P`N`U\
        `]7`A`@`9`J`O`W`T`Y`P`h`K`E`?`L`R`W`Q`O`XF`@`L`M`S`U`T`T`V`S`G`faL`L`Q`U`T`L`O`^K`F`N`L`P`S`U`R`X`S`O`dZN`M`K`Q\
        `N`I`N`]>`B`F`A`U`V`W`X`Z`W`K`I`h]G`X`Y`S`T`V`W:`E`C`B`P`U`X`V`Q`T`B`L`eZA`J`M`R`N`S`R3`H`C`J`W`Y`Z`Z`[`W`F`L`C\
        `da\\`[`W`U`[`a>`I`?`=`P`T`V`T`S`Q`E`Q`G`g`J`R`Q`O`S`UH`K`S`U`R`W`T`\\`]`Y`O`N`O`S`e`[`[`Y`[`WU`U`[`Z`Y`^`Z`_`_\
        `\\`W`W`Z`Z`^V]`^`^`]`OH`N`T`Y`Z`T`W`]`^`\\`P`U`U`Z`]``[[`[`]`XX`X`[`\\`]`W`Z`]`^`\\`[`[`[`\\`^`aV]`]`]`K<`E`O`\
        Q`R`S```T`Y`W`I`P`U`V`Y`[`T\\V`[`WQ`X`W`V`W`X`^`R`T`T`U`[`R`T`W`X`R[Q`T`OA`G`R`R`Y`\\`X`\\`Z`Z`J`R`T`W`]`^`Z`T\\\
        ]`[W`T`O`Q`U`Q`Q`T`F`S`N`W`M`M`Q`L`L`B\\N`KG`F`U`X`Z`\\`W`]`^`X`P`R`V`Z`^`^`\\`[`a^VT`Z`W`Y`[`[`U`^`^`U`X`[`V`X\
        `Z`[`Z`W`bY^a```[`]`Z`[`P`[`W`\\`Y`K`I`C`M`Q`\\`M`N`\" O,Et#c\u{1f}X P\u{1f}?\u{3}#bb`X`R`VSb!`_`__W2`a`S)`S`9`\
        Z6`c^6`Z,`0`_`_J`E``V]L`V`,`z zC\u{6}\u{3}#]^`Y`Y`f`^BB!`K`=`E[\\Y`]`Z`S9`\"V>`;`U1`4^7`7`Y@`7`Id>`gS`K`YEI`V8`\
        $`>`4^fE`E`P`;`a<`_`X`C`, \u{f}.{\u{2}#cZ`P!_\\'bd[`> .9M\u{2}#\\c`a`S=f!`h5a*`\\%`Gce-`a_\\e`?`, 1>\u{1a}\u{2}\
        #bW`D!\\P5d_Z`> ~\u{9}F\u{4}#[_`g`OR`#``Oc*`]!`Bce&`__^H`^`X \u{18};>\u{3}#_]`d`[`\\+^@`@`e,]?`C`J.`!f1`\\B`NQI\
        `W7`<`0W[B`E`K^`_`N`@`, .sg\u{3}#eZ`T![\\;ab_`X \\\u{7}h\u{4}#^``c`U`Q+`!`X`U5_D`l`X>`Wd1`f;`dR@`^@`%`dZTC`>`T\\\
        d?`J`E`> \u{f}NZ\u{3}#a\\`b`V4_2`e9bB`[9`:_bN`PAbY`!`, &8P\u{0}#aa`L0]d!ic%`, \u{1b}\u{e}c\u{2}#d[`,7[O/\\g!`\"\
         \u{1}-Rq#\u{1f}=> PG7\u{5}#a_`^`N,_>`]2`=`R/`9_`;`Ebd>`!`\" Ce\u{18}x#i\u{1f}\" ~\u{14}\u{7}u#i\u{1f}\" LSdu#n\
        \u{1f}\" %\"Aw#j\u{1f}\" \u{7f},8w#o\u{1f}\" -x\u{1}u#\u{3}\u{1f}V!E\u{6}b\u{5}#d[`X`^`]`b`^`^_]M`O`P`E`I`VheW`\
        D`8`B`!`U9`Ua:`L`G`;`a<`g_D`G`N`D`[N`I`FZW`N`U`]G`K`W`X`R`W`NA`D`=`Ba>`G`aJ`S`[`ZPU`\\`^D`B`D`A`caG`^P`H`S`M`_O\
        Q`WA`;`I`E`A`N^TN`V`Z`Z`T`[O]\\`_`@`9`D`6`, \u{f}gq\u{0}#cJ`0!^S!fgX`n#\\k^\u{5}#cW`]`X`Y`Z`W`\\`Y`W`>`Qca<`6`0\
        `@`:`E`C`F`R`\\k`:`$`,`>`:`G`H`I`G`Y1`b`6`.`*`B`4`*`7`K`_7`dRB`>`8`>`A`P`F`H`]&`6`fX(`5`C`@`A`7`P`U)`B`e`6`8`<`\
        I`A`K`R`Y!`6`1`\\aC`=`:`L`A`P`^-`>`/`jX5`D`G`G`I`H`[4`2`6`:`a[5`8`6`=`B`^O`H`P`T`]KJ`P`N`O`P`T5`9`;`4`6`^a3`8`=\
        `K``P`M`S`O`Q`eKQ`L`O`O`U=`<`7`B`@`H`2[9`B`e`WL`O`K`E`K`J`LZE`I`g`D2`/`0`8`=`L`>`<\\M`M`Y<`K`J`>`I`<`?`8`P`U`E:\
        `>`;`;`?`<`@`C`ZdG`ZA`T`Q`R`L`M`D`W`g^P`B=`?`>`A`H`N`S`R`Y`QVWL`Q`R`R`Y`V`X`X`Q`X]Y^`_`a`a`\\`[`Y`U`[`>`> \u{1b}\
        \u{2}r~#f@`P`2l`6`PxY$`@4`1ge7`5ph!`P`\" \u{5}>Iw#i\u{1f}\" Ak\u{12}x#t\u{1f}\" Xb\u{a}t#\u{1f}\u{15}\" ]\u{f}8\
        L#``\" ]\u{f}8L#``\" N(\u{9}w#m\u{1f}\" L[\u{8}w#Z\u{1f}\" ,\u{1b}Ny#s\u{1f}\" ]\u{f}8L#``\" ]\u{f}8L#``\" ]\u{f}\
        8L#``\" o6Ft#`\u{1f}*\u{1a}\u{f}\"     E   q    !  >!  s!  \u{3}!  /\"  G\"  `\"  z\"  \u{1e}\"  \u{0}#  \u{11}\
        #  t$  \u{f}$  3%  D%  U%  \u{b}%  \u{b}%  *'  ;'  \u{7}'  8(  V(  \u{2}(  \u{10}(  ()  <)  \u{6})  \u{14})  @*\
          Q*  f*  \u{8}*  4+  H+  \\+  \u{c}+  \u{c}+  !,  <,  u,  A-  \u{1}-  *.  B.  \u{3}.  \u{11}.  8/  u/  40  O0 \
         m0  \u{b}0  P1  j1  \u{16}1  '2  k2  \u{d}2  \u{9}3  :4  Y4  g4  \u{7}4  \u{e}4  \u{e}4  w5  ~5  \u{1b}5  [6  \
        o6  \u{d}6  77  U7  \u{1c}7  \u{1c}7  >8  {8  \"9  T9  b9  \u{1e}9  (:  \u{18}:  ,;  [;  \u{1d};  Y<  \u{a}<  F\
        =  f=  t=  ~=  \u{8}=  F>  P>  n>  '?  Z?  \u{e}?  8@  x@  \u{7f}@  \u{7f}@  wA  \u{1d}A  DB  QB  nB  4C  YC  \u{16}\
        C  $D  mD  0E  HE  OE  `E  )F  RF  `F  tF  iG  wG  :H  RH  \\H  fH  ~H  gI  \u{2}I  BJ  ]J  nJ  \u{1a}J  CK  aK\
          yK  \u{0}K  !L  zL  \u{1c}L  JM  wM  \u{f}M  \u{1d}M  ^N  \u{a}N  7O  VO  (P  SP  aP  \u{1e}P  3Q  \u{1c}Q  ,\
        R  6R  RR  \u{11}S  CT  vT  3U  WU  \u{d}U  \u{1b}U  3V  uV  \u{11}V  \u{1b}V  \u{e}W  \u{18}W  0X  RX  YX  qX \
         ;Y  \\Y  pY  \u{e}Z  \u{1c}Z  \\[  \u{1e}[  J\\  \u{1d}\\  L]  `]  \u{e}]  &^  s^  \u{1b}^  =`  N`  X`  \u{6}`\
          \u{d}`  {a  \u{c}a  .b  gb  \u{7f}b  $c  sc  Jd  ld  \u{17}d  5e  ke  1f  Hf  \u{d}f  Eg  \u{6}g  *h  \u{17}h\
          %i  Si  ai  \u{1a}i  ij  \u{b}j  Uk  sk  \u{19}k  5l  \u{7f}l  \u{13}l  \u{1d}l  Cm  lm  \u{10}m  @n  |n  -o \
         -o  Bo  vo  \u{12}o  \u{19}o  Gp  Xp  lp  Jq  \u{6}q  1r  \u{15}r  Hs  ds  \u{2}s  $t   u  hu  \u{d}u  1v  Lv \
         Sv  xv  $w  Dw  kw  \u{4}w  \"x  Gx  ex  \u{6}x  Sy  ~y  Gz  _z  3{  T{  o{  $|  a|  o|  \u{15}|  e}  \u{7}}  \
        1~  U~  z~  \u{1a}~  /\u{7f}  \u{17}\u{7f}  H\u{0}  Y\u{0}  p\u{0}  \u{b}\u{0}  -\u{1}  T\u{1}  k\u{1}  s\u{2} \
         z\u{2}  \u{7}\u{2}  \u{1e}\u{2}  \u{13}\u{3}  ;\u{4}  Y\u{4}  )\u{5}  0\u{5}  ]\u{5}  k\u{5}  \"\u{6}  h\u{6} \
         v\u{6}  \u{1e}\u{6}  [\u{7}  l\u{7}  \u{4}\u{7}  z\u{8}  \u{1}\u{8}  ,\u{9}  k\u{9}  \u{c}\u{9}  ,\u{a}  M\u{a}\
          M\u{a}  t\u{a}  *\u{b}  L\u{b}  \u{8}\u{b}  $\u{d}  F\u{d}  F\u{d}  o\u{d}  \u{4}\u{d}  0\u{e}  >\u{f}  \u{7}\
        \u{f}  9\u{10}  \u{15}\u{10}  \u{15}\u{10}  )\u{11}  U\u{11}  E\u{12}  V\u{12}  j\u{12}  %\u{13}  F\u{13}  T\u{13}\
          3\u{14}  c\u{14}  m\u{14}  =\u{15}  #\u{16}  _\u{16}  z\u{16}  \u{1c}\u{16}  -\u{17}  _\u{17}  w\u{17}  J\u{18}\
          \u{a}\u{18}  x\u{19}  ;\u{1a}  \u{1}\u{1a}  2\u{1b}  ]\u{1b}  ]\u{1b}  u\u{1b}  >\u{1c}  O\u{1c}  j\u{1c}  \u{19}\
        \u{1c}  _\u{1d}  0\u{1e}  7\u{1e}  O\u{1e}  v\u{1e}  $\u{1f}  8\u{1f}  `\u{1f}  3 ! G ! [ ! \u{1d} ! V!! \u{d}!\
        ! B\"! S\"! \u{19}\"! K#! 0$! A$! i$! \u{8}$! \u{f}$! :%! }%! \u{1e}%! \u{1e}%! ?&! {&! I'! p'! 4(! p(! \u{15})\
        ! 0*! X*! \u{4}*! \u{e}*! 5+! \u{17}+! 8,! V,! g,! x,! \u{17},! \u{1e},! b-! \u{3}-! \u{a}-! @.! l.! \u{0}.! %/\
        ! \u{7f}/! %0! \u{17}0! _1! \u{a}1! 52! S2! w2! 53! c3! ]4! \u{f}4! *5! b5! i5! \u{16}5! I6! \u{11}6! \u{18}6! \
        C7! T7! n7! .8! \u{14}8! Q9! \u{4}9! \u{1b}9! c:!  ;! \\;! m;! P<! r<! f=! a>! x>! \u{c}>! $?! c?! w?! \u{11}?!\
         =@! N@! h@! y@! y@! \u{0}@! aA! xA! \u{17}A! BB! aB! \u{14}B! :C! |C! \u{1c}C! 3D! GD! [D! yD! ME! eE! _F! sF!\
         WG! \u{e}G! ,H! #I! TI! \u{3}I! \u{1a}I! ;J! SJ! kJ! %K! 9K! jK! \u{15}K! OL! ~L! 5M! /N! =N! UN! \u{11}N! \u{11}\
        N! 0O! @O! _O! zO! 'P! MP! \u{1e}P! AQ! fQ! wQ! 2R! 'S! 5S! JS! \u{15}S! -T! ;T! \u{5}T! 6U! NU! \u{19}U! DV! ,\
        W! \\W! *X! IX! IX! ]X! kX! kX! \u{0}X! \u{1b}X! SY! \u{5}Y! oZ! O[! \u{b}[! T\\! x\\! \u{c}\\! x]! \u{13}]! \u{19}\
        ^! P_! `_! W`! Pa! \u{7}a! \u{17}a! :b! _b! 8c! ~c! \u{1a}c! Jd! ld! vd! Ke! ~e! Af! Rf! \u{b}f! *g! 7g! \u{0}g\
        ! \u{1d}g! Eh! Sh! {h! Di! vi! \u{1b}i! =j! nj! \u{2}j! 4k! Bk! Yk! \u{17}k! 9l! \u{0}l! \u{e}l! Vn! `n! \u{7}n\
        ! Zo! \u{9}o! \u{1a}o! ?p! \u{4}p!  q! Gq! \\q! \u{7}q! 6r! Mr! tr! \u{16}r! Js! $t! mt! 'u! Fu! \u{7}u! \u{1c}\
        u! ev! \u{d}w! +x! ;x! Rx! By! qy! \u{f}y! \u{f}y! Dz! mz! tz! #{! c{! p{! }{! -|! P|! P|! \u{7f}|! #}! K}! D~!\
         Y~! ~~! \u{16}~! S\u{7f}! \u{13}\u{7f}! J\u{0}! \u{7f}\u{0}! r\u{1}! \u{0}\u{1}! \u{e}\u{1}! <\u{2}! g\u{2}! \u{6}\
        \u{2}! U\u{3}! c\u{3}! x\u{3}! \u{c}\u{3}! /\u{4}! C\u{4}! b\u{4}! \u{8}\u{4}! @\u{5}! [\u{5}! \u{15}\u{5}! 3\u{6}\
        ! R\u{6}! j\u{6}! q\u{6}! \u{16}\u{6}! .\u{7}! f\u{7}! 9\u{8}! \u{d}\u{8}! %\u{9}! f\u{9}! U\u{a}! \u{4}\u{a}! \
        \u{e}\u{a}! 3\u{b}! \u{12}\u{b}! 9\u{c}! {\u{c}! (\u{d}! ]\u{d}! \u{7}\u{d}! \u{1c}\u{d}! M\u{e}! \u{a}\u{e}! \u{11}\
        \u{e}! :\u{f}! \u{1d}\u{f}! E\u{10}! w\u{10}! \u{1b}\u{10}! \u{1b}\u{10}! Z\u{11}! \u{1a}\u{11}! \u{1a}\u{11}! \
        +\u{12}! E\u{12}! S\u{12}! \u{a}\u{12}! M\u{13}! ;\u{14}! x\u{14}! W\u{15}! a\u{15}! \u{7f}\u{15}! !\u{16}! \u{3}\
        \u{16}! \u{14}\u{16}! q\u{17}! \u{9}\u{17}! s\u{18}! =\u{19}! =\u{19}! }\u{19}! )\u{1a}! X\u{1a}! z\u{1a}! \u{16}\
        \u{1a}! -\u{1b}! -\u{1b}! I\u{1b}! r\u{1b}! \u{1e}\u{1b}! ^\u{1c}! %\u{1d}! Z\u{1d}! \u{c}\u{1d}! I\u{1e}! Z\u{1e}\
        ! \u{1d}\u{1e}! l\u{1f}! ) \" M \" \u{e} \" /!\" I!\" \u{1a}!\" J\"\" e\"\" o\"\"  #\" e#\" \u{1f}#\" &$\" G$\"\
         h$\" |%\" \u{1f}%\" c&\" \u{15}&\" 7'\" R'\" \u{4}'\" %(\" 2(\" e(\" _)\" w)\" *+\" N+\" 5-\" w-\" w-\" \u{8}-\
        \" &.\" :.\" e.\" \u{3}.\" 2/\" y/\" \u{a}/\" %0\" F0\" F0\" [0\" v0\" \u{18}0\" L1\" z1\" \u{1e}1\" 12\" \u{3}\
        2\" \u{1f}2\" 03\" ~3\" J4\" e4\" \u{1a}4\" E5\" f5\" $6\" \u{b}6\" ;7\" \u{11}7\" G8\" h8\" y8\" /9\" d9\" \u{1b}\
        9\" C:\" M:\" h:\" \u{10}:\" \u{1e}:\" V;\" m;\" \u{1e};\" ?<\" c<\" q<\" \u{10}<\" P=\" u=\" \u{10}=\" 4>\" n>\
        \" G?\" H@\" ~@\" JA\" {A\" &B\" \\B\" EC\" tC\" %D\" =D\" \u{5}D\" !F\" \u{13}F\" $G\" BG\" ]G\" \u{1a}G\" ?H\"\
         ^H\" JI\" \u{d}I\" ,J\" WJ\" gJ\" \u{19}J\" \u{1b}K\" ,L\" gL\" nL\" \u{1}L\" \u{12}L\" 0M\" LM\" dM\" uM\" uM\
        \" \u{7f}M\" *N\" 7N\" \u{d}N\" nO\" \u{2}O\" *P\" OP\" zP\" WQ\" xQ\" !R\" VR\" \u{e}R\" AS\" wS\" =T\" \\T\" \
        %U\" MU\" |V\" iW\" $X\" 5X\" FX\" iX\" pX\" \u{1b}X\" `Z\" \u{17}Z\" ([\" L[\" \u{c}[\" -\\\" \u{d}\\\" U]\" r\
        ]\" +^\" ]^\" k^\" f_\" f_\" ~_\" n`\" \u{f}`\" 4a\" \u{0}a\" \u{18}a\" &b\" 0b\" :b\" bb\" pb\" \u{15}b\" Tc\"\
         zc\" yd\" he\" ve\" \u{4}e\" Nf\" \u{0}f\" \u{1e}f\" Og\" mg\" \u{0}g\" )h\" \u{b}h\" Li\" mi\" Ij\" kj\" 9k\"\
         Uk\" ~k\" 'l\" Fl\" kl\" \u{4}l\" \u{1f}l\" 3m\" \\m\" Gn\" wn\" \u{1c}n\" *o\" Ao\" _o\" \u{1b}o\" (p\" Np\" \
        tp\" \"q\" Vq\" qq\" ?r\" 5s\" Zs\" *t\" Ot\" {t\" \u{12}t\" zu\" cv\" sv\"  w\" 'w\" mw\" ww\" 8x\" |x\" -y\" \
        Qy\" by\" \u{18}y\" Sz\" \u{2}z\" \u{19}z\" ){\" [{\" \u{7}{\" \u{1b}{\" D|\" \u{1c}|\" \u{1a}}\" +~\" \u{6}~\"\
         \u{10}~\" Y\u{7f}\" f\u{7f}\" p\u{7f}\" \u{b}\u{7f}\" 2\u{1}\" V\u{1}\" \u{7f}\u{1}\" W\u{2}\" l\u{2}\" \u{12}\
        \u{2}\" #\u{3}\" X\u{3}\" \u{14}\u{3}\" !\u{4}\" 2\u{4}\" J\u{4}\" {\u{4}\" &\u{5}\" d\u{5}\" |\u{5}\" \u{10}\u{5}\
        \" K\u{6}\" m\u{6}\" t\u{6}\" \u{1}\u{6}\" s\u{7}\" \u{a}\u{7}\" \u{1b}\u{7}\" S\u{8}\" \u{1}\u{8}\" <\u{9}\" <\
        \u{9}\" W\u{9}\" \u{a}\u{a}\" \u{10}\u{b}\" '\u{c}\" E\u{c}\" V\u{c}\" \u{1}\u{c}\" /\u{d}\" X\u{d}\" |\u{d}\" \
        3\u{e}\" S\u{f}\" \u{13}\u{f}\" \u{1a}\u{f}\" |/ !\" `,c \"  bU `l/+\"  b0 `jG\u{1}\"  bU `\u{14}J.\"  bU `p\u{12}\
        _#  b. `0 `\u{7f}Id!# `Oan!S `Y\\{!R ``M\"!M `lpZ!R `s^g#  c? `O `8\u{c}\u{0}#  b/ `B `L\u{e}\u{16}!. `q@3!N `\u{d}\
        P:#  b# `0 `V:V\"  bU `%\u{1f}2\"  bG `\u{1d}!J\"  bF `-\"`\"  b0 `@kd!R `\u{16}@p$  c1 `= `C `z}p$  b) `4 `9 `\
         aK!S `.\u{3}P!N `3zd!# `%\u{16}h#  b. `0 `)\u{19}\u{12}\"O `R `\\Gw!R `d\\}\"  b0 `kV\u{5}!. `L1E'  c0 `B `C `\
        G `H `U `\u{9}5$$  b# `+ `C `@?z\"R `S `*d*&  c) `9 `F `I `U `S|?!K `dX\u{1c}!# `\u{14}\u{1d}`4  c! `# `( `* `+\
         `- `. `0 `2 `8 `< `? `A `B `C `F `I `J `U `z4b!. `xK\u{d}!. `\u{6}e\u{e}!M `\u{1a}'\u{14}#  bH `U `$$;\"  bU `\
        _\u{e}\u{18}!$ `wu9%  c0 `1 `H `K `F\u{d};%  c% `0 `; `H `gt<#\" `# `. `a7[!R `\u{0}\u{19}u(  c: `A `D `F `J `R\
         `U `1/\u{3}#  b# `< `<\u{4}W\"  bH `\u{5}\u{10}\u{7f}\"\" `+ `\u{1a}F\u{1a}!& `,7'\"  bQ `}1B!# `p4Z%  c? `F `\
        H `P `Tx\u{b}!R `~1\u{15}\"  bU `]\u{12}=!R `e0\u{17}\"# `. `\u{1}~'!\" `TJ6!L `Pt\\#  bM `P `Ch]!S `x\u{b}\u{12}\
        !$ `(O\u{13}#M `N `O `\u{7f}V\"!P `J\"?$  c0 `2 `3 `u\u{1f}B!N `~\u{12}r\"  bG `\u{f}v\u{4}D  c! `' `. `0 `1 `2\
         `3 `4 `5 `6 `7 `8 `9 `: `; `= `> `? `@ `B `C `D `F `G `H `I `J `K `L `M `N `O `P `Q `U `\u{2}\u{0}\u{15}!# `\u{1e}\
        P~\"# `/ `Z\u{1d}\u{11}!N `\u{11}fT&  c0 `G `I `M `U `A=`$  c@ `I `N `)S\u{a}'  c\" `0 `1 `; `C `U `\u{1b}\u{12}\
        \u{12}#  cH `U `g8V\"N `R `R.d\"  b0 `?\u{1}\u{1a}%  c9 `: `G `O `.9\u{1c}\"  b> ``>@\"  b5 `,\u{18}x\"( `- `)$\
        \u{1a}\"  bD `\u{f}\u{2}A\"  b0 `\u{c}6D\"  bU `T@L!% `<\u{17}R!& `&`x\"  bR `\u{7f}Q=!R `@\u{1c}\u{8}!/ `qkP!R\
         `lS]!* `$[\u{17}\"  bH `/1.#  b% `U `&7\u{18}!R `\u{d}\u{13}0!R `'\u{0};\"\" `) `2jI\"  bU `\u{3}\u{0}n\"  b0 \
        `\u{18}w\u{12}+  c* `. `0 `2 `B `G `H `I `Q `R `V\\@!N `vG\u{2}!T `\u{e}a6!. `\u{18}6J\"  b0 `H\u{14}J\"  b? `\u{e}\
        ku!R `t\u{13}\u{d}\"# `+ `;\u{8}3!R `3\u{a};\"  bH `\u{1}\u{18}8!N `HZn!. `w/\u{c}!S `B\u{1d}@!N `c\u{c}G#M `N \
        `R `abI!Q `'\u{16}Q!\" `X\u{9}\u{c}!R `9R\u{12}+  c! `0 `4 `8 `9 `? `F `H `I `U `v\\|\"  bU `\u{19}\u{1c}\u{b}\"\
          bS `>\\/!& `dU8#  c? `U `.i1\"  bN `>/3\"  bH `,\u{16}J!R `\u{5}Wt!% `f7\u{1}!Q `x'\u{1c}!M `\u{6}Q+!# `g_5!%\
         `y/\u{18}!N `G\u{f},!N `g0O#  b/ `H `s4j!. `q/\"!# `zT9!R `\u{8}lh#  b; `H `\u{8}Qk\"  bD `a\u{1}\u{7f}\"  b0 \
        `fo\u{0}\"# `. `\u{1e}H4!. `s\u{9}A\"  b0 `t\u{13}G\"  bU `\u{3}k\u{7f}%  b( `) `- `0 `J\u{d}\u{10}!N `B-\u{17}\
        !L `\u{0}\u{6}\u{19}$  cH `R `U `\u{6}T&!P `8X<!R `V6D\"M `R `[xj!N `\u{18}}\u{12}\"  bO `mI\u{17}\"  b= `3@\u{1a}\
        #  b. `0 `\u{9}i+\"  bU `\u{6}\u{6}H\"  bU `[Lb!R `\u{1e}k\u{7}!+ `Me\u{1f}!N `u*)\"\" `# `Wz=!* `P\u{1e}\u{14}\
        !N `\u{12})g2  c0 `1 `2 `4 `8 `: `; `= `@ `C `F `H `I `J `Q `R `U `8\u{f}r!R `\u{1e}C\u{b}!R `\u{4}/\u{f}!S `\u{4}\
        9#!\" `\u{1f}In!! `-\u{b}\u{17}'  c! `\" `0 `4 `: `? `x6Y!\" `Svc!R `D0e+0 `2 `4 `= `F `G `H `I `N `R `U `\u{9}\
        \"\u{1c}\"  b7 `\u{7f}\u{14}\"$  c. `5 `U `\u{7f}\u{3}+\"  bU `,j3\"  b< `7(4!O `\u{5}gW\"  b0 `0$b\"# `+ `v\u{a}\
        b#  bO `U `d!d!. `:x\u{1b}!# ``\\n\"  b6 `\u{7f}\u{15}u#  b0 `H `\u{1a}y\u{9}!R `\u{7}t-#  b0 `7 `Mx4!N `\u{1e}\
        [o\"M `P ` o%!O `\u{7})&!M `I?+!M `8\u{7}0\"  bB `,2:!R `/\u{10}i!$ `wdl\"  bF `YLu!R `j0~!. `|>\u{7f}%K `L `O \
        `R `S `!\u{4}\u{13}!. `F\u{1c}D\"  bU `op_!. `\\T\u{4}#  b0 `R `9\u{18}\u{e}!R `\u{7f}.\u{17}!R `\u{d}\u{16}P\"\
          cU `<R\u{5}!R `zt)!$ `Ol6!# `q-8\"  b4 `|N=!. `\u{5}*O!\" `zfv\"  b0 `\u{14}>\u{0}\"  b7 `Xe\u{1e}\"  bH `\u{9}\
        #.\"L `P `\u{9}RM\"  c0 `c}w!. `r\u{3}\u{f}!R `\u{8}\u{7f}B\"  bD `4\u{1b}K!R `\u{c}:b!N `\u{1f}9\u{12}@  c! `*\
         `. `0 `1 `2 `3 `4 `5 `6 `7 `8 `9 `: `; `< `= `? `C `D `F `G `H `I `J `K `M `N `P `R `U `nf3\"  b? `(2e\"  b0 `\
        6U{!\" `E\u{c}\u{4}&  c. `0 `H `J `U `)NK!S `h;M\"  b? `N[v!Q `X\u{18}w!R `&\u{14}T!R `+P\u{18}!N `Df&!M `{w7' \
         c# `. `5 `6 `B `F `\u{17}\u{19}@!R `48.!\" `\u{e}4;$  c2 `H `N `\u{19}_N!Q `\u{7f}*V#  b0 `I `@m\\\"  cD `r:^!\
        M `v\\w#  c0 `H `$E\u{a}\"O `T `4O\u{10}&  c. `0 `? `B `Q `st_!T `$#V!# `4Ve&  c0 `= `C `G `R `\u{17}X7\"  bU `\
        \u{5}YF$  c0 `8 `H `lzS\"  bU `#\u{0}Z!. `@1u!R `JP\u{9}!# `01\u{13}!M `&\u{16}$!O `H-;#  b/ `0 `\u{1e}\u{e})\"\
          bC `\u{5}2+#  cH `U `}(3!. `Uo<!\" `\u{7f}:>(  c* `0 `7 `D `H `I `P `\u{17}BI!\" `b.\u{5}!. `\u{19}H\u{c}!R `\
        \u{1b}s\u{11}$  c. `0 `H `kc(\"  bJ `6\u{1d}/!. `VL<\"  b1 `ldC!# ``No\"  bR `\u{17}#\u{10}#  cC `H `N\u{2}\u{12}\
        !Q `\u{15}T\u{15}!N `?C,!S ` m?\"  b0 `{Ho!N `&\u{18}~\"N `R `.\u{1f}0!/ `\u{d}~;!R `\u{1}<Q$  c0 `: `R `3\u{18}\
        Y\"  b0 `%O[!\" `\u{10}<r!. `wa\u{2}!R `ZmH\"  b? `x8u\"  bU `j<|%  c# `0 `: `H `K\u{7f}J\"  b: `\u{4}[b!. `&?h\
        \"  bH `p\u{14}|#  bP `U `PH\u{1c}\"  bS `\"Hn!! ``D\u{6}!R `Vm=\"  bI `r\u{9}k!& `hnu\"  b? `\u{1b}\u{a}\u{4}!\
        O `\u{a}@\u{b}\"  bH `_\u{15}\u{1f}$  b. `0 `I `.*Q\"  bH `\u{1f}\u{1b}(!. `g\u{1c}^2  c! `. `0 `1 `6 `7 `9 `: \
        `< `= `? `C `H `O `P `R `U `\u{a}gx!! `qi\u{7},  c0 `1 `4 `6 `; `> `? `B `P `R `U `<\u{15})!R `\u{f}N\u{8}#  cA\
         `U `z?,\"  bB `\u{b}88\"  bU `\u{17}@s!L `m5\u{f}\"  bU `5\u{6}\u{14}\"N `S `T\u{a}%!N `\u{d}%2%  c0 `1 `D `F \
        `.\u{1};!. `F\u{e}b$  b* `0 `B `\u{13}|n!N `f<\u{a}\"  b1 `\u{1b};I\"  bF `6_U!R `\u{7f}/f\"  b0 `\u{a}cj\"O `R\
         `\u{7}As#  b0 `U `Mm\u{1e}\"  bU `hd&&  c0 `8 `> `H `U `t C!P `$\u{16}\\\"  bR `}5\u{9}\"  b0 `\u{9}M*#  bD `G\
         `}JD\"  bU `J\u{1}_\"  b1 `1pb!# `\u{4}Q\u{9}\"  c? `:W\u{15}\"  bC `+\u{7f}6\"N `S `r\u{1f}\u{c}&  c\" `# `. \
        `0 `? `!1>!. `\u{14}m\u{16}!\" `\u{13}\u{d}.\"  b0 `\u{1b}\u{10}\u{9}\"\" `# `$(G)  c0 `1 `> `F `I `P `Q `U `\u{5}\
        k^!R `;|m\"  bH `*g\u{12}!O `\u{0}\u{b}\u{15}!+ `b# \"M `N `\u{7f}T##  b* `1 `\u{7}3<!+ `\u{1a}6\u{f}\"  b0 `aq\
        -#  c; `? `kuC!R `2oE!N `wz]\"# `. `q\u{13}g\"  b= `VT\u{e}\"  b0 `06H\"  b? `WbJ\"  b6 `lQw!R `.Rx!. `W\u{16}\u{f}\
        \"  b0 `61\u{12}!+ `\u{10}NQ\"  b0 `n]\u{d}#  c0 `H `\u{e}R\u{f}!N `\u{18}~\u{14}&  c/ `0 `1 `B `F `k=h#M `N `S\
         `5\u{14}m!\" `K9\u{17}&  c. `0 `C `E `H `N\u{19}%'  c0 `7 `G `L `S `U `bj1\"\" `# `[RK&  c( `0 `G `H `U `\u{12}\
        \u{16}O!. `82\u{c}!. `\u{d}!2\"  bH `V\u{10}A*  c. `0 `1 `2 `D `H `M `N `R `ijH$  c/ `0 `H `bh}.  c0 `1 `7 `9 `\
        < `= `? `C `G `H `I `J `R `\u{10}\u{6}\u{11}!& `ur\u{17}!R `}W;!K `@PD!. `$\u{7}G!R `r\u{4}`\"N `R ` i\u{1a}!. \
        `e/B$  c. `0 `E `-=J$  c0 `H `I `Z>L!. `\u{c}DY#  b% `; `r5+\"  b@ `-iB%  c0 `C `J `U `Z\u{7f}\u{12}!. `x\u{a}\u{17}\
        +  c* `0 `1 `9 `B `F `G `H `R `U `\u{b}\"\u{1c}\"N `P `\u{7}\u{1b}\u{1c}$  b% `I `U `\u{8}&'$  b# `H `U `N\u{d}\
        -!N `)\u{10}F!. `|6o!. `*J#!. `>\u{4}K!\" `TD\\!# `pIh#  c0 `: `\u{1e}%\u{d}!. `~K\u{e}\"  bO `dX\u{16}\"  bE `\
        &\u{c}.!! `[\u{1}8!# `h\u{18}\"!+ `\u{1b}t#-  c0 `3 `= `> `C `F `M `N `P `Q `S `U `b#3!R `}\u{18}6$  c# `0 `K `\
        ( 8!N `\u{13}5H.  c. `0 `4 `5 `7 `8 `9 `: `; `< `? `F `U `\u{1}OI!R `\u{1f}fz!R `Xy\"!R `L}j!% `S\u{5}\u{7}\"  \
        b0 `!\u{b}v!\" ``-]!L `~x\u{c}\"  b0 `W,4,  c) `. `0 `5 `9 `; `C `H `I `P `Q `\u{b}X8#  c0 `U `rzR\"  bP `E+\\\"\
          bU `\u{1d}r+!K `A\u{11}/!R `\u{5}o<!N `K2`!. `\u{d}3\u{17}#  b6 `U `B8h!% ` K|!. `ty&\"  bD `k'j\"  bU `3#$!O\
         `DRe#N `P `R `_Ue\"M `R `\u{13}+n#  b% `; `\u{1b}Cz$  b# `H `J `\u{b}\u{2}\u{1c}2  c0 `2 `4 `6 `7 `8 `9 `: `< \
        `= `? `F `H `J `O `S `U `5ct!. `&R\u{f}!R `2`\"$M `Q `R `S `v}L#  bD `F `PI\u{13})  c0 `4 `D `H `N `Q `S `U `+x\
        \u{1f}!R `\u{10}e4!. `6Na!$ `\u{c}[k\"  bI `n;\u{1b}\"M `R `~\u{c}(\"  b0 `n*(!R `J>\u{e}\"  b1 `\u{1a}L\u{e}!#\
         `i\u{1a},!N `K13$  c# `0 `F `*\u{17}y\"  bH `$\u{12}|#  bH `U `g~\u{7f}/  c! `/ `0 `5 `7 `: `; `F `G `H `M `N \
        `R `U `Ly\u{1a}\"  bU `|tN\"M `N `j\u{e}T\"  b< `w\u{0}\u{3}!M `NeG!. `skJ!N `47k,  c+ `. `0 `7 `: `? `C `G `H \
        `J `N `Tx\u{7f}\"N `P `\u{c};N\"  b0 `H5a!R `Hdw\"  bU `(.(!R `E_)\"  bU `,q\"\"L `P `\u{f}G/\"  bU `!11!T `\u{d}\
        \"\u{10}\"  b@ `+Q\u{12}!+ `7j \"  b0 `!SL\"\" `# `LZg!Q `hF\u{13}!R ` 0\u{15}!\" `,8R!N `y\u{12}X!\" `Z#v$  c.\
         `F `U `\u{17}c.\"  bU `DC5!+ `\u{1a}^:!R `7!I!$ `uZl!. `a1\u{1}$  c. `0 `J `)y\u{1a}\"\" `# `\u{1a}+\u{1a}\"L \
        `S `kI\u{1a}9  c/ `0 `1 `2 `4 `6 `8 `: `< `= `> `? `B `C `D `E `F `G `H `I `J `M `O `U `We/#  b0 `1 `Hz<!) `+gX\
        !. `{g\u{1d}!. `_L %  c0 `? `R `U `fH6#N `P `R `'!b!R `ai\u{d}!R `\u{4}\u{1f}4#  bQ `S `^q5!N `Me\u{1}'  c+ `0 \
        `5 `6 `? `F `8[v!N `.Dw\"  bR `'\u{17}w!O `$\u{5}P!. `Gv\u{1b}!O `G\u{4}#!O `.l3\"  c? `\u{1d}nQ!$ `L\u{10}`!% \
        `]4\u{9}\"  bJ `VB\u{18}!. `4\u{6}\u{1b}!% `z)\u{1d}\"  b@ `\u{8} !!R `<_(!R `]\u{d}-!! `\u{b}HH#  c0 `I `I\u{8}\
        X\"# `. `]N1!P `u';\"  b0 `\u{14}vT!R `B<i!. `9?\u{14}!N `Qo\u{15}!R `e),\"  b0 `\u{16}]8!. `'B|!# `eK\u{3}!R `\
        nW9\"  bH `\u{14}|>!N `[*[!. `O+\u{c}2  c. `0 `1 `2 `6 `9 `: `? `A `C `E `F `G `H `N `R `U `~\u{9}F!. `xXa!\" `\
        \u{3}\u{e}u%  c$ `0 `1 `U `\u{1c}e\u{0}\"  b1 `1OQ!R `C1h!\" `3x++  c0 `4 `9 `> `? `D `H `I `Q `R `l[C!O `s*e\"\
        O `P `mP\u{5}!Q `\u{b}\u{15}\"!M `D}k!P `\u{7f}{l!O `\u{13}w%!. `2/3\"  b0 `g0Q\"  bN `+Bz!. `&L\u{7f}!M `)\u{3}\
        \u{4}(  c+ `. `6 `7 `@ `B `U `L\u{16}\u{c}!. `%w\u{e}\"\" `# `\u{19}\u{e}\u{e}%  c- `; `? `F `C#m$  c# `+ `B `t\
        \u{17}3\"  bU `\"v>!S `TuD!+ `X\u{9}T!P `|#\u{c}!N `\\6'#  c0 `B `sq0\"  b0 `x5[!. `*pd#  c0 `I `~\u{18}j!. `+r\
        x!) `\u{16}\u{b}xG  c( `+ `. `0 `1 `2 `3 `4 `5 `6 `7 `8 `9 `: `; `< `= `? `@ `A `B `C `D `E `F `G `H `I `J `K `\
        L `M `N `O `Q `R `T `U `5\u{1f}\u{f}#  b. `H `\u{13}Z($  c! `/ `B `@ B\"  bC `\u{c}oF\"  bC `JhQ!& `@\u{7}V!M `\
        w%?#  cK `M `\u{13}\u{17}M\"  b= `&'P!% `\u{4}\u{18}W!! `|ee!% `&[n!. `p\u{2}0\"N `R `/uJ\"O `P `umY#  c0 `? `[\
        \u{1b}d!R `\u{1f}~e!\" `AYf!# `f6\u{17}!R `1pl!. `\u{d}M{!# `Z!\u{1b}&  c/ `0 `@ `G `M `y6H!R `n\u{15}J\"  bI `\
        arT!M `m|V!R `S>\u{0}#  c0 `H `ab\u{0}\"  bG `q]M!# `d\u{13}s!L `\u{14}%G!P `%\u{1}m\"  bN `\u{15}\u{19}v!\" `K\
        v?!R `Of\u{7f}!\" `\u{1d}\u{15}\u{19}0  c) `+ `. `/ `0 `1 `2 `8 `9 `A `G `H `J `R `U `<L !. `l\u{16}1!. `Y*9!M \
        `\u{a}.M!S `]\u{12}\u{14}\"M `R `\u{8}:#\"  b; `pX7%  c* `< `G `H `\u{14}7>)  c/ `0 `@ `A `B `J `M `R `\u{3}3C!\
        L `r/Q)  c0 `2 `8 `H `J `M `R `U `\u{c}yl!N `}5m\"  bH `\u{f}(B\"  b0 `@ 7!& `Z1e\"  b? `>Zp!R `DxV!, `N&i!M `\u{1a}\
        o\u{11}\"  bU `\u{c}Q\u{12}\"  bU `.9\u{15}!% `\u{1b}~,!M `A\u{1d}J!M `\u{17}\u{7}X\"  bG `ZbD\"  bD `\u{f}jL!R\
         `Loj!M `n~k*  c. `0 `6 `7 `< `D `G `H `U `\u{6}Bp$  b* `0 `I `\u{13}\u{b}!$  cD `H `N `\u{b}c3\"\" `# `qx}!M `\
        x:#!M `W\u{13}\u{14}#  b/ `B `K\u{1c}.'  c. `0 `H `J `R `S `>t0!S `bJ1!. `+YR<  c. `0 `1 `2 `4 `5 `7 `8 `9 `: `\
        = `? `B `C `D `F `G `H `I `J `K `L `M `N `P `Q `U `v`c!$ `GQv\"  bU `\u{13}c\u{e}!M `m \u{12}!# `b\u{6}.!O `/_\u{7f}\
        !M `wa&\"* `. `?VL!. `xGo!P `\u{13};\u{6}!N `\u{8}F\u{7}\"  b? `\u{6}\u{5}\u{d}$  b/ `D `H `Ir\u{1a}!R `\u{7}g\"\
        #  b@ `G `zQ+!. `Tpq&  c) `0 `6 `9 `H `\u{1b}\u{18}\u{2}!R `lH\u{3}\"  bH `\u{10}E\u{15}!\" `\u{2};&\"  b@ `\u{1a}\
        \u{1d}t!\" `_C\u{5}!% `g_\u{c}\"  bU `\u{f}|\u{13}\"  bU ` d8!\" `h`?\"  b0 `\\\u{a}B%  c0 `1 `R `U `WXJ\"  bC \
        `\u{1d}fO!. `yTP\"  bM `X\u{3}u#  cE `U `\u{17}@\u{8}!R `NG%\"  b5 `(.G$  c# `B `U `2\u{e}k!S `p\u{1c}\u{1a}!$ \
        `\u{12}A\u{1b}!R `u\u{8}'!R `\u{16}\u{16}2#  bG `M `A\u{1}-\"O `P `41=$  b* `0 `F `DpV!N `Osy#  b: `< `\\\u{10}\
        \"!, `pXk\"  bU `G5z!. `\u{12}V>!R `$EY-  c0 `1 `2 `4 `7 `9 `: `G `H `M `R `U `\u{e}%]#  cG `U `\u{7f}?p!R `o \u{1a}\
        !N `b?)\"  bU `Pn5#  b0 `A `~]I\"  bH `\u{1f}!\u{7}!R `\u{17}5X!# `$1e!# `FXi!M `V\u{7f}j%  c0 `2 `G `H `J/p<  \
        c0 `1 `2 `5 `6 `7 `8 `9 `< `= `> `? `B `C `D `F `G `H `I `J `K `M `N `P `Q `R `U `C\u{2}|\"  bU `7\u{1b}\u{7f}\"\
          b? `P#\u{b}!. `W\u{0}\u{12}!N `oB+!O `\u{1d}/l\"  bG `\u{f}\u{2}\u{16}\"  b? `|_<\"  bU `'tg\"O `P `>\u{1c}{%\
          b# `+ `/ `< `^I\u{10}!R `joP!. `\u{7}3-!O `}P=\"  b4 `csG1  c! `0 `1 `2 `3 `? `B `D `G `J `K `M `Q `R `S `U `\
        O,W#  b+ `: `?|\u{e}'  c0 `= `? `C `N `O `\u{7f}+I\"O `P `WJ\u{1c}!\" `T<.!R `nIj\"  b: `g[\u{8}\"  b0 `\u{1b}\u{f}\
        \u{11}!M `Uc\"!T `@e/!Q `j|1!# `\u{a}jE\"  bP `%E\u{1}#  b. `0 `\u{8}8\u{f}#N `R `S `\u{1}K+!% `\u{2}\u{3}v\"  \
        cU `\u{4}mw!% `Oh!!. `O<}\"  bM `b:\u{4}\"M `N `S]\u{13}\"\" `. `h\u{18}H!* `\u{7f}=g#  cM `N `4Oo$  c1 `I `U `\
        ecq!. `\u{17}Gy%  c. `? `H `U `\u{d}/\u{7}\"  b0 `\u{9}\u{11}\u{1d}!. `HC)!. `(u8\"  bU `il<!N `MBE!M `\u{3}JI!\
        & `6+K$  c0 `H `J `'\u{4}W#  b0 `? `&:n#  c? `U `e\u{1b}\u{3}!M `%%*\"  b0 `r|9!N `.\u{8}k\"  bH `c>\u{6}!# `;}\
        \u{5}-  c/ `0 `1 `< `@ `A `F `G `M `N `R `U `\u{2}&F#  b0 `1 `kv[\"  cU `H^n!S `KM1!N `\u{7f};>!( `\u{0}qM!P `\u{18}\
        Cg\"  b0 `\u{0}\u{7}p\"  bU `4\u{4}~#  b% `U `w7=!$ `bE@!P `A2L&  c0 `D `H `O `R `I\u{1c}U\"  b: `\u{19}Hi!. `E\
        m\u{3}!R `\u{f}\u{c}\u{d}\"  bU `8hb!R `\u{15}s\u{1b}$  c0 `I `R `\u{b}\u{3}A!$ `y6B!P `^YV!R `\u{1}FY*  c( `) \
        `0 `2 `9 `? `B `C `H `>Ja!O `V\u{b}\u{7}!. `t\\3$  c/ `0 `H `^\u{11}G\"  b0 `lcg\"  cU `6Bu!% `7[w#  b0 `H `TK;\
        2  c. `0 `1 `2 `4 `6 `7 `: `< `? `C `F `H `J `N `O `U `7M\u{10}!R `\u{8}\u{1e}5\"  b? `'\u{c}7\"  bU `2lV$  c? \
        `G `U `,\u{f}c5  c0 `1 `2 `3 `8 `= `C `D `E `F `G `H `J `L `M `N `O `Q `R `U `^uj!. `Wq\u{8}\"  bG `J7\u{1e}'  \
        c9 `< `> `? `@ `U `m]!!O `&\\J!% `\u{10}\u{7f}&#  b. `0 `ES8#  bH `U `mT@\"  bN `b\u{1}q\"  bU `0\u{19}w!% `\u{10}\
        a\u{13}!# `h1(\"  bC `'\u{19}+#  c0 `B `tsD\"  b0 `*\u{13}d\"  b4 `\u{0}(u!) `45\u{4}!R `J2%!N `\u{3}2(!O `\u{7}\
        18\"  bG `\u{16}yZ(  c. `0 `? `G `H `J `U `\u{d}up!\" `@v\u{12}\"  b0 `F_\u{14}\"  bR `=S$!% `?d\u{16}!\" `\u{c}\
        \u{c}\u{19}\"N `R `!}\u{1c}\"K `T `JO!)  c. `0 `9 `? `E `F `P `R `9_b!\" `\u{8}\u{b}l#  c0 `O `<\u{1}\u{a}$  b.\
         `0 `? `!\u{7}\u{f}!\" `Z\u{1c}9!. `O\u{19}E!. `Cl\u{9}$  cD `H `J `\u{16}A%!R `D\u{a}B!R `_\u{11}\u{4}\"  c0 `\
        V7\u{d}!M `vE\u{19}!N `\u{8}\\6!R `0|I!. `9\u{0}\u{1d}!R `/Z\u{1f}!\" `'u2!. `tZ5!O `\u{b}|5#  b) `9 `T\u{1f}A!\
        . `}\u{10}E!N `\u{a}\u{4}\u{5}$  c0 `G `R `W\u{1}\u{a}\"  bI `tz\u{18}!% `_\u{14}*\"N `R `\u{16}~0\"  c0 `\u{19}\
        Cx\"  bU `K,$#  b( `I ` A5'  c* `. `0 `F `I `U `?\u{d}/!\" `<|3!M `dxp\"  b0 `\u{d}\u{c}q!O ` az\"  bH `\u{1f}\u{1c}\
        +%  c& `0 `8 `J `,D\u{5}\"  b0 `B\u{14}\u{7}!. `x18#  b. `U `UZS!R `qtV!. `n\u{1}w!S `<zz!M `rb}!) `\u{19}\\%!O\
         `tu<!& `!CA!N `j\u{5}K#  b0 `D `B(^\"  b0 `8(n$  c. `? `U `\u{10}/*%  c. `5 `H `U `/%e!R `&\u{13}r\"K `M `h4\u{6}\
        #  c1 `Q `\u{1f}O !N `\u{9}B.!R `t\u{1d}L!+ `6\u{13}Z!+ `y.p!M `\u{1d}pq!. `'-\u{4}!& `h$\u{8}!. `\u{f}T\u{1b}\"\
        L `P `\u{1}|\u{1c}!# `&\u{1}'!M `:46!R `Vt8!& `!7R!! `;F\u{e}!P `z5z\"  bD `MC|\"  bJ `oh\u{0}!. `Qw\u{19}%  c0\
         `: `= `? `f+!\"  b@ `3qn!% `5\u{19}0\"  bB `KOB\"  bC `T\u{3})\"  bF `q)m!\" `4t\u{f}!R `|\u{11}\u{16}6  c. `0\
         `1 `6 `8 `: `; `< `= `? `@ `A `B `C `G `H `J `M `N `O `U `Mv1&  c0 `3 `H `M `N `\u{3}\u{8}5!+ `b\u{c}U!N `y\u{19}\
        k\"  bH `\u{1a}Qu!R `Q\u{a}z!R `O\u{d}B\"  b? `#\u{10}H\"  b? `lmg\"  bU `\u{1b}R}#  b! `= `$v.!O `\u{19}m2$  b\
        ! `0 `9 `\u{3}\u{e}8\"  b1 `dxF!R `n(b!. `\u{d}4\u{e}!$ `E\u{16}\u{13}.  c0 `1 `= `> `@ `A `B `C `G `H `J `P `U\
         `/0N\"\" `. `T\u{4}i!S ``\u{10}i!# `@\u{1a}w#  bS `U `7m\u{7f}!$ `mx\u{5}!M `.`%!M `5N1!P `j+7!R `\u{12}eB!O `\
        !\u{1b} \"  bU `\u{1c}|=\"  bU `\u{10}\u{a}\u{9}\"  bM `\u{d}$R!T `\u{4}kq\"  bR `R\u{15}u\"N `R `{l\u{15}!. `3\
        Y#(  c. `0 `4 `F `G `H `J `{,0,  c# `% `( `+ `- `. `0 `1 `8 `? `Q `UvI'M `N `O `P `Q `R `S `-#P!. `p\u{d}X!N `=\
        }o\"  b0 `Uo\u{9}!N `\u{f}dG\"  b@ `n\u{6}I\"  b? `\u{14}oV(  c* `. `0 `D `F `H `I `JHx!R `QF|\"  bU `\u{e}\u{e}\
        \u{2}!K `a\"4!R `Z.;\"  bU `n/h\"  bU `}I\u{9}\"  b7 `B!?!. `\u{15}_I!# `\u{1d}\u{7f}M&  c+ `0 `5 `H `I `\u{14}\
        \u{a},\"  b0 `_Z\u{15}!. `F8\u{19}\"  bD `u\u{2}b!O `\u{2}0=\"  bH `+es#  bQ `U `kF\u{18}!P `PG\u{1c}!\" `C\u{16}\
        :\"  b@ `X.;!. `3|H!N `%\u{2}o#  b0 `H `3q|!N `1\u{c}#&  c! `0 `D `E `H `G7l\"M `R `&\u{1}\"'  c. `0 `3 `6 `F `\
        H `\u{f}\u{16}P!$ `6?f!. `\u{9}9\u{1c}'  c( `- `8 `N `R `U `\u{12}=-\"  bU `t\u{7f}o#\" `# `. `e?x!R `,_5\"  b0\
         `>G7!% `(qy\"  b0 `T\u{1f}\u{3}\"  c? `I,`\"  b< `U\u{7f}\u{4}#  bC `J `n\u{e}\u{15}!M `O/<!R `w9\u{2}#  b. `@\
         `Y\u{1f}\u{13}#  b0 `J `)f&-  c* `. `0 `2 `4 `: `< `B `C `F `H `U `Q{B\"  b0 `\u{f}?T!N ` ~W!P `K\u{0}}\"  b< \
        `_8G!# `9<J\"\" `+ `\u{18}.`%  b( `+ `- `? `,\u{1b}l!$ `@\u{11}*#  b* `I `L\u{7f}\u{0}*  c. `2 `3 `7 `@ `F `N `\
        R `U `r2\u{7}%  c> `C `I `U `\u{1}N\u{13}!# `&FQ!/ `yak\"\" `. `C\u{16}\u{0}!R `\u{18}+2'  c! `\" `. `/ `0 `H `\
        \u{1}\u{1c}s'  c1 `@ `B `C `G `L `/Kx\"  cM `pKx!M `HRz!. `}X\u{0}\"  cU `bl\u{c}\"  bU `\u{7f}\u{b}\u{14}!N `v\
        g\u{1c}$  b. `0 `1 `kl\"!$ `vA-#  b. `S `\u{b}y\u{19}!( `\u{e}v*#  c? `U `<mP!. `W^R!P `3\u{a}Z$  b. `0 `1 `\u{d}\
        G\u{1d}\"  b4 `,\u{7}-#  c+ `6 `e\u{b}^\"  bU `2\\z\"  b0 `>]~!# `?|\u{6}!% `X\u{19}\u{15}!N `(;\u{1a}!$ `ukC!L\
         `\"\u{5}Z!N `V-\u{7f}(  c! `* `. `0 `6 `@ `H `G&\u{1d}\"  b0 `-*.!R `*L?$  cH `Q `S `W&\u{2}!$ ` \u{c}\u{e},  \
        c0 `2 `4 `: `< `@ `D `G `I `J `O `\u{e} \u{14}\"  bR `,ET!Q `f*`!Q `;\u{7}q\"  bU `cmv\"# `+ `7\u{4})%  c) `9 `\
        : `U `\u{1a}\u{15}c\"  b< `Aqo#M `N `O `2\u{7f}m\"  b1 `3_\u{7}\"  bH `P\u{1e}\u{1c}$  b. `G `U `+\u{18}:!* ` \u{15}\
        ^$  c0 `7 `H `wIr!R `eo\u{9}!Q `o9R%  c0 `D `M `N `lR\u{e}#  b1 `E `Hd9!R `mit!M `z5\u{19}!P `\u{19}~\"!. `6\\W\
        !* `q\u{a}b6  c0 `1 `2 `3 `4 `8 `9 `> `C `D `G `H `J `K `L `M `P `Q `R `T `U `fRd\"  bN `\u{1b}\u{1a}\u{5}\"  b\
        ? `~:!!S `3>\\#M `N `R `Ze\u{10}#  c0 `? `Mz\u{19}$  b/ `0 `5 `\u{1f}v?!P `%\u{6}\u{1e}\"  bB `4L^#  bC `U `hxg\
        \"  b1 `\u{6}3A\"M `S `C\u{5}M!+ `+a\u{19}\"  c0 `=h(!M `kk+!& `*\u{6}a\"  bH `mt\u{19}\"  b0 `\u{4}O<\"  b0 `\u{9}\
        \u{14}I#  bJ `U `\u{a}&T$  c. `0 `? `NP^$  c\" `6 `F `1 d!R `0CH\"  bC `J4M\"  b6 `M`[C  c! `0 `1 `2 `3 `4 `5 `\
        6 `7 `8 `9 `: `; `< `= `> `? `A `B `C `D `F `G `H `J `L `M `N `O `P `Q `R `S `U `\u{d}z{!O `f\u{19}g!M `O*a#  c\
        S `U `\u{3}l;!N `[gN$  b( `- `> `\u{c}rm%  c. `0 `: `E `=^q\"  bG `\u{0}eq!. `a\\s!M `}\u{14}\u{7}5  c! `# `) `\
        . `0 `1 `3 `6 `8 `> `? `D `F `G `H `I `J `O `R `U `\u{14}^\u{13}!R `\u{14}DH\"  b? `Q=K!R `\u{17}8g#  b0 `P `\u{19}\
        \\{\"  bQ `:4=!% `N\u{1e}H#  b# `0 `6Z{\"  bU `{\"3\"  bT `WDI$  c0 `: `H `\u{17}CK\"  bD `-`e#  cG `M `@Uo!R `\
        \"@t\"  cU `c7{!R `ul\u{a}!. `~\u{d}-!M `|-;'  c! `0 `5 `D `F `P `r,F#  c4 `Q `\u{9}\u{1a}\u{16}!\" `F%\u{12}!O\
         `\u{0}\u{16}\u{14}!M `sr;\"  bH `Bc[!N `{\u{d}\\!\" `<lp!R `g8w!M `0%|\"  bR `FH\u{1b}!R `u/(.  c\" `. `0 `1 `\
        = `> `? `B `C `H `N `O `R `Fd\u{2}!T `RF\u{3}\"  bG `$M\u{1b}!* `m+l!. `r\u{1}\u{1e}!R `\u{b}\"\"%  c4 `6 `7 `T\
         `*\u{5}F!R `W,\u{0}!# `+ \u{1e}!# `\u{12}\u{1d}$!. `MO?\"  bC `eNn\"  bH `\u{a}dq\"  b0 `aA\u{7f}\"! `\" `\u{14}\
        a\u{0}!. `R\u{7f}\u{e}!% `i/_!O `xfa\"  bU `H\u{15}7!\" `J{o\"  bU `&l\u{a}!R `\u{1a}u4#  b0 `B `|\u{5}=/  c. `\
        0 `7 `< `= `? `A `D `F `G `H `I `R `U `w,h#  b0 `I `g\u{15}r\"  bU `#\u{1e}s!P `\u{11}8\u{9}%  c0 `? `A `H `v\u{1a}\
        \u{12}!# `utp!R `k\u{10}Z!P `\u{13}%t!+ `\u{7f}\u{a}\u{8}#  b* `0 `\\\u{12}\u{c}$  c* `< `U `L\u{5}*#  b+ `C `#\
        ~F\"  b> `\u{f} J!# `\u{2}dh%  cH `K `N `U `D[}!. `!}}!$ `~9)%  c. `0 `F `U `\u{1d}j_!N `lV\u{17}!R `;Y$#  b# `\
        H `\u{1e}c\u{8}%  c0 `A `B `J `\u{7f}w*$  c. `0 `I `.W=\"  b> `'v\u{1f}!P `1\u{11}/\"  bB `\u{1c}\u{1f}\u{8}!O \
        `<\u{16}\u{1e}&  c5 `B `F `H `O `S\u{11}(\"  bR `\u{5}_1!N `Q'2!& `)u4#M `Q `R `qH;!O `s\u{6}G\"N `S `38]\"  b<\
         `yva\"# `. `\\c\u{3}!M `I\u{16}\u{11}!P `\u{7}8(!% `iV;!. `\u{8}\u{d}U'  c0 `1 `? `B `C `J `\u{7}\u{19}Y!R `@^\
        \u{14}!\" `(*\u{1f}!Q `_\u{4}.&  c0 `< `H `I `U `\u{8}22!/ `~C<\"\" `# `CgV!M `paw(  c& `( `0 `? `H `R `U `Vkz2\
          c0 `1 `2 `4 `6 `: `= `> `? `D `G `H `J `L `O `R `U `d\\\u{9}!N `/c\u{b}\"  b6 `GI\u{1f}!R `l{a\"  b1 `9of\"  \
        b0 `\u{18}${!. `\u{13}\u{d}\u{b}!\" `e*?\"  b0 `\u{13}[A\"  bH `ZFN!# `VBo!R `si\u{9}!P `S\u{d}+!O `{'\u{2}!* `\
        t!\u{b}!O `>\u{4}&\"\" `# `rIW\"  bH `itu!\" `u\u{1d}\u{6}!N `b(\u{14}\"  c= `X&,!% `e[@\"  b0 `7\u{1a}Q\"  bJ \
        `!DdE  c! `. `0 `1 `2 `3 `4 `5 `6 `7 `8 `9 `: `; `< `= `? `@ `A `B `C `D `F `G `H `I `J `K `M `N `O `P `Q `R `S\
         `U `w&F\"N `R `\u{f}r|(  c* `0 `8 `; `< `> `H `;\u{18}\u{8}'  c0 `: `D `F `G `M `.\u{4}\u{19}\"  b0 `\u{1f}\u{1d}\
        8!\" `\\[R!N `WQU!M `_\u{1b}V\"  bR `\u{1a}8\\%  c+ `/ `0 `B `l\u{4}u9  c/ `0 `3 `5 `6 `7 `8 `: `; `< `= `> `? \
        `B `C `F `H `I `L `M `N `P `R `U `\u{19}zy#  b* `< `\u{4}NA!R `\u{3}\u{10}f#  b@ `C `/VY\"  b6 `V:d\"  bU `\u{3}\
        \u{a}f!N `\u{4}<n\"  bP `%\u{16}x!\" `S\u{1}<$  c+ `0 `< `MJ?!P `3k\u{e}$  c? `H `U `F.\u{1d}7  c) `. `0 `4 `6 \
        `7 `9 `: `< `> `? `B `C `D `F `H `I `J `M `N `R `U `t:}!R `\u{1f}Y\u{1}\"  bH `$\u{16})\"O `P `7)N\"  b0 `\u{d}\
        DA/  c\" `# `+ `. `/ `0 `1 `@ `B `G `I `M `R `U `\u{1}#K\"  bQ `t6U!R `a\u{11}V%  c0 `= `C `U `\u{c}S\u{3}!M `x\
        Dw!+ `7,\u{1f}!P `\u{11}.#\"  bU `Cm#!M `^\u{19}7\"  b0 `roN#  cR `U `47k\"\" `. `r\u{15}o(  c* `0 `9 `< `C `H \
        `U `Ww\u{c}\"  bH `U^\u{f}!O `\u{10}TN\"  b0 `}\u{7f}m\"  bU `jH\u{7}(  c0 `7 `D `G `I `M `U `\u{12}z/\"  bR `[\
        j,!/ `\u{f} \\\"O `R `z}^\"  b4 `\u{1a}[e%  c; `H `O `P `\u{11},\u{e}*  c0 `7 `> `C `F `H `I `N `U `'t%\"  bU `\
        t<7!# `\u{1f}.Q)  c0 `1 `? `B `D `G `N `U `>*Y!M `\u{f}Dq#  b. `U `!\u{f}{*  c. `0 `4 `9 `< `> `H `I `O `s\u{10}\
        $!. `\u{17}mF$  c* `< `H `9\\^\"  cU `\u{0}1s#  c4 `> `\u{7f}]\u{4}!N `QA\u{f}!Q `O\"V!% `e:o\"\" `# `\u{17}Q\u{b}\
        \"  bU `u2[!R `Q~]\"N `R `rsk!' `\u{e}\u{1}\u{9}\"Q `R `+a3!& `IoJ\"  bH `vt=!R `)#R!R `\u{2}_f\"  bU `qgo%  c#\
         `. `0 `I `8\u{1d}}!T `(+2\"  bH `X[L!R `\u{19}\u{10}j!. `\u{18}8,!S `twv0  c) `. `/ `0 `8 `9 `: `@ `B `C `D `H\
         `I `J `N `\u{16}\u{1d}~!. `1\u{18}\u{1}!\" `f\u{6}\u{a}\"  b? `D1(!S `eG+!R `T\u{e}5!R `\u{18}j>!. `\u{0}sN$  \
        c/ `0 `H `R]\u{3}\"! `. `\u{c}.\u{a}\"  bG `n(W#  b0 `B `\u{f}^e?  c! `\" `+ `. `/ `0 `1 `2 `4 `5 `6 `9 `< `= `\
        ? `@ `B `C `D `F `G `H `I `J `M `N `O `P `R `U `=(.!O `4x4!* ` Fd!! `41\u{9}\"  b0 `_L\u{b}\"  b0 `QK\u{12}!\" \
        `pY\u{15}%  c0 `5 `6 `H `\u{b}R \"  b0 `\u{3})!\"  b0 `\u{a}K/$  b. `0 `U `CML!R `uIZ\"\" `# `L:m!N `\u{14}\u{e}\
        y\"  b0 `)\u{c}B\"  bU `W{F!% `\u{b}3p'  c0 `1 `= `@ `D `J `\u{11}=|!. `\u{10};<!. `\u{4}C|\"\" `# `\u{d}v\u{3}\
        #  b' `0 `\u{4}\u{4}\u{7}#  c0 `? `j3+!\" `%W<!% `Q8\u{4}\"  bG `\u{19}n{*  c* `. `0 `< `F `H `I `R `U `b*|!R `\
        `K\u{12}!+ `\u{0}|\u{1a}'  c. `0 `: `C `H `U `/|?!. `L\u{1a}R\"  bH `>D?!. `vpB!% `er\u{1d}#  b0 `U `\"^\"!M ``\
        P,!M `<?]\"  b0 `Szh\"  c0 `T\u{15}y#  cR `U `X4G!R `\u{7}ed!. `\u{c}Vg!\" `Pg\u{b}\"  bD `s`\u{10}%  c+ `/ `C \
        `H `\u{d}\u{3}\u{15}\"  b@ `R9\u{1b}\"  b0 `Y\u{11})\"  b4 `GpG\"N `R `\u{0}#b!P `!R|*  c. `0 `1 `> `B `G `H `R\
         `U `I\u{19}\u{e}!' `{(\u{18}#  bG `U `O\u{9}^!R `\u{3}N^!. `H\u{1b}\u{17}!. `R=\u{1d}\"  bR `hu4&  c7 `? `Q `R\
         `U `s\u{1}c\"  bU `H.x!. `Y\"^$  c0 `< `C `\u{5}f`\"  bH `7\u{a}o!R `{3\u{1e}#  b0 `C `:Oy!% `;\u{3}\u{1d}#  b\
        C `D `\\=+$  c0 `< `U `5E\u{0}!. `d\u{0}\u{c}!& `/C\u{1c}\"  bU `o25\"  bH `\u{d}HA\"  bU `7yT\"  bU `gxt!\" `u\
        ,|!R `uc\u{3}%  c6 `7 `? `U `MG\u{4}#  b% `U `oX\u{1d}!. `p}+!R `\u{16};o#  b+ `? `]GB\"  bU `iX\u{8}\"  b0 `=\u{7f}\
        >#  b. `0 `\u{12}yO$  c0 `? `U `\u{a}p[\"  b0 `wph#  b\" `F `\u{0}%y!R `Zq\u{17}!$ `\u{1c}\u{1b}N'  c8 `C `D `F\
         `H `I `f\u{3}O%  c. `? `G `U `jx\u{f}#  b. `H `;f,$  cG `J `O `A\u{0}n\"R `T `zdu&  c0 `F `G `H `I `h_\u{13}!\"\
         `\u{15}J/#  b+ `: `i$T!M `[\u{d}X\"  bG `Hx]!N `\u{e}bn$  c0 `D `G `(_g\"  bI `JXn!. `\u{7}gM!$ `[}p\"  b0 `^\u{c}\
        \u{4}!. `g\u{1c}\u{6}$  c0 `T `U `lO\u{17}!. `\u{1f}\u{14}\u{19}#  b+ `: `p6\u{1c}\"  b0 `b`\"#  cD `J `x\u{1f}\
        5\"  bH `j[;#\" `# `. `F\u{7f}e!. `q<\u{1d}!P `;!-#  b# `: `]Y^\"\" `# `m~w%K `L `Q `R `T `E_\u{0}!+ `\u{0}b\u{1}\
        !O `\u{5}n\u{d}#  b. `? `\u{5}x\u{13}#  b0 `G ``6\u{19}%  c0 `9 `H `Q `\u{8}\u{15}m\"  b7 `(w}!\" `>51\"  b0 `%\
        =Y!\" `D{\u{15}#  c0 `H `\u{1a}|\u{1b}\"\" `# `M3<!# `~~D!R `2DW!. `\u{1f}\u{18}Y\"  b0 `\u{13}G.!' `\u{1a}g+!.\
         `W&\u{7f}$  c0 `1 `N `N\u{2}\u{8}\"  bD `\u{5}A\u{e}\"  bU `t^H\"  b0 `GpK\"N `R `z'P\"  b0 `\\\u{10}w!% `RZ\u{7f}\
        !N `t;\u{1}!M `c<\u{12}$  c0 `? `I `WRE#  c0 `? `\u{1e}IM#  b. `U `\u{1e}bQ!N `0\u{b}$\"  bH `\u{1e}\u{b}.!. `\u{1f}\
        }d$  cG `H `U `HiB\"  b4 `\u{15}\u{c}k#  b5 `: `N\u{1e}\u{15}+  c0 `; `C `D `G `H `I `O `R `U `\u{12}tA#  bH `U\
         `0WV$  c7 `D `P `wRe#  b. `1 `\u{f}7h!% `\u{16}\u{12}\u{d}$  c0 `? `U `]q\u{17}#  c1 `G `4Y5$  b. `0 `F `~&A# \
         cA `U `\u{15}h\u{7f}\"  bU `\u{c}dE\"  b1 `;\u{c}\u{13}2  c. `0 `2 `4 `6 `7 `8 `; `< `= `? `C `D `F `H `I `P `\
        nE;%  c0 `C `H `J `2iE!. `h\u{0}m#  c< `? `F\u{19}\u{6}!R `\u{14}i\u{7}!% `U8\u{12}!R `&c+!N `\u{18}P/!R `0\u{1}\
        `$  c\" `< `H `dGr\"N `R `\u{7f}.}\"  bU `<\u{1a}\u{1b}E  c! `# `) `* `+ `. `/ `0 `1 `2 `4 `5 `7 `8 `9 `: `; `<\
         `> `? `@ `A `B `C `D `F `G `H `I `J `N `O `P `Q `R `U `yZH!P `\u{15}_d\"M `N `%@k\"  b0 `z\u{11}#!R `,BR\"  bU\
         `B\u{19}h!$ `1\u{18}\u{1}$  c3 `M `N `\u{2}eF!R `&YG\"  bD `\u{d}y^\"  bH `\u{14}R\u{1}\"  bU `Jl\u{12}!N `V]u\
        \"  bE `\u{10}\u{7}t\"  bH `0I{%  c3 `> `F `P `\u{e}x\u{18}\"  b5 `r\u{2},%  cD `H `P `Q `>\u{1}3\"  b0 `\u{7f}\
        >7\"N `R `,\u{10}_!\" `g\u{9}\u{11}0  c0 `1 `2 `9 `> `? `C `H `J `N `O `Q `R `S `U `n78\"  b0 `\u{1b}3P#  b0 `U\
         `\u{9}0^\"  b? `\u{12}\u{f}[\"  bH `wJg!N `!#n#  b. `J `;\u{b}r!$ `\u{9}4\u{b}\"  bH `\u{18}sA!R `RM\u{f}\"  b\
        8 `(4$!R `#%E\"  bH `1;s!S `\u{13}\u{10}w!Q `\u{6}Pt!R `\u{0}\u{16}%\"  b0 `! 6$  b! `R `U `,\u{19}S%  c) `+ `9\
         `H `\u{17}\u{11}_$  b. `4 `U `ly\u{1e}!M `k>,\"  bQ `\u{15}\u{15}v#  b+ `B `ek\u{16}\"  b0 `.fv!. `X\\\"#  b! \
        `U `~Co)  c0 `1 `3 `8 `? `F `I `R `\u{18}l\u{15}\"  b@ `(3U\"  bR `P:f\"  bR `I\u{1b}t!P `_T~!R `c[\u{7f}\"  b6\
         `Bg_#  c. `5 `b\u{1d}\u{12}!M `\u{4})-\"  bJ `o=<!R `\u{a}8z!M `8\u{17}\u{10}#  b+ `0 `C\u{1d}.#  bF `G `Ya4# \
         b# `0 `|f<(  c0 `5 `D `I `L `P `U `-\u{a}=!O `u:@!O `\u{10}[\u{14}&  c. `0 `1 `6 `F `F/%\"  bC `!bD!\" `F|E!% \
        `,\u{7}J!# `A\u{e}S!O `s/\\!$ `\u{17}L]@  c\" `* `. `0 `1 `2 `3 `4 `5 `6 `7 `8 `9 `: `; `< `= `> `? `B `C `F `G\
         `H `I `J `K `L `O `P `R `\u{b}*\u{8}!! `t*#!N `\u{a}W*)  c0 `? `G `H `J `N `R `U `\u{15}\u{c}\u{7f}*  c0 `1 `5\
         `6 `; `= `I `O `Q `jP1!R `\u{12}\u{b}F&  c0 `1 `C `H `K `\u{9}a\u{7}!. `To\u{1b}!R `I\u{e}-\"  bI `*X>!R `:_C$\
          b\" `# `0 `%*F\"  c0 `.sR$  c) `9 `U `5\u{1a}S!# `#G]!N `\u{7}/\"%  b# `. `0 `H `W\u{0}I!! `\u{e}O\u{2}\"  bU\
         `y!'!& `i\u{1b}2(  c* `0 `? `H `I `Q `U `DW\\\"  bO `q#g\"  bH `6A\u{d}!. `\u{14}Q:\"# `. `!4g\"  bH `\u{b}9\u{9}\
        !R `gd\u{9}%M `N `O `P `R `\u{c}S\u{c}!$ `y%\u{17}E  c0 `1 `2 `3 `4 `5 `6 `7 `8 `9 `: `; `< `= `> `? `@ `A `B `\
        C `D `E `F `G `H `I `J `L `M `N `O `P `Q `R `S `U `vD.$  b\" `. `U `JY1\"  bH `\u{4}C=!N `2G\u{1}!R `yX\u{15}\"\
          bH `\u{1d}eG!. `\u{c}aO\"  b0 `\u{1d}8\u{14}\"  b0 `89A!\" `\u{14}\u{7f}l!S `S\\o(  c0 `1 `C `G `H `K `U `00\u{17}\
        !M `y\u{5}\u{1e}!/ `\u{d}\u{1c}j!. `\u{17}\u{5}!\"  bU `=VG%  c& `( `0 `H `\u{6}<~$M `N `O `R `/\u{7f}g#  b. `U\
         `n#\u{15})  c0 `2 `7 `9 `< `F `O `U `v\u{7}\u{1d}!\" `\u{11}E$!M `lF,\"M `N `-\u{11}8#  c0 `J `ekF$  c. `A `B \
        `B;w!Q `aK\u{6}%  c! `0 `; `I `<Hp!% `\u{14}>O\"  b: ` AX#  b. `U `n\u{16}Z\"  bA `tj\u{15}\"  bB `Mb+\"  bH `S\
        \u{0}?!* `\u{0}8O#  b9 `U `XAk#  c0 `U `z5(#  bH `M `yL(\"M `N `!QE!P `9zP\"  b; `\u{13}`c!! `\\\u{c}v!! `*,\u{f}\
        \"  bM `Df4$  c0 `9 `H `\u{6}Q:,  c# `0 `2 `4 `= `F `G `H `I `N `U `1yA#  b. `0 `p'M!* `1\u{13}r\"L `T `A,\u{12}\
        $  c# `4 `F `T'#&  c* `. `0 `9 `Q `&E`#  b0 `? `00\u{1c}\"  bU `z=\u{1c}$  c0 `? `U `E\u{3})!Q `,>5!& `:4@\"  b\
        0 `/.L!. `X;Q#  b0 `M `+MW!\" `.\u{11})\"  bG `L&\u{16}#  b1 `3 `YZ!!# `wF0!Q `\u{12}]:!\" `\u{17}i@!N `\u{4}\u{5}\
        x)  c0 `4 `5 `: `C `D `G `N `\u{12}k\u{1b}#  b. `1 `\u{12}J/#  b. `H `\u{3}/9!R `X\u{1a}@!K `\u{6}|K\"( `- `C1O\
        !# `>vZ!. `g\u{3}\u{8}\"  b< `t\u{3}/!# `\u{1}qE\"  bH `a\u{10}Q\"  b0 `z\u{4}_#  c0 `P `\u{13}*d\"  bF `!(\u{1e}\
        \"  bQ `\u{1b}\u{1b}4\"  bU `\"&H!$ `rJ:$  b* `. `0 `&sE!. `\u{e}QT.  c. `0 `5 `6 `7 `8 `: `< `? `C `F `H `U `f\
        \u{1d}U#  c0 `G `\u{1b}1`!# `n\u{9}\u{3}\"  b0 `\u{1}R3!M `]r?!N `8\u{12}d\") `+ `F\u{1a}i\"  bI `ZjG6  c. `0 `\
        1 `2 `4 `6 `7 `9 `: `; `< `? `A `B `D `F `H `I `P `R `U `G\u{1d}O\"  bF `\u{b}2d#  c? `H `Ali#  cR `U `_\u{6}i\"\
          bU `\u{1c}U!!R `x\u{9}2#  c? `U `J\u{4}6!\" `$w<!% `Y(F\") `, `\u{1c}xR9  c+ `/ `0 `1 `4 `5 `6 `7 `8 `: `= `>\
         `@ `B `C `D `F `G `H `M `N `Q `R `U `0V^$  c0 `: `= `(\u{e}\u{15}!R `];?!R `eNV#  c0 `F `!XQ!! `F\u{2}U!M `\u{17}\
        uX\"  b9 `;, #  b0 `H `,\u{1b} !+ `.FG\"  b0 `~@_$  b. `7 `H `R:\u{16}\"# `+ `?E\u{1c}!Q `Do-\"  cU `\u{e}Ix\" \
         b0 `64`#  c0 `U `\u{0}b\u{f}#  c0 `? `sG!\"  bH `d 2!\" `|1P\"  b0 `=\u{1c}h\"  b0 `rm\u{12}!# `BJ;!% `Oi\u{e}\
        \"  bO `N/J#M `N `P `c\u{4}]#  b? `U `c4K\"M `N `R?n!! `\u{d}\u{6}[!\" `Bk(\"  cR `b>@(  c/ `< `A `G `M `N `U `\
        !QA%  c0 `9 `H `R `SYl!M `u(u$  b. `H `U `\u{b}x\u{3}!\" `\u{7}B\u{13}\"  b1 `v\u{d}T\"  b6 `\u{9}=Y#  c0 `P `\u{5}\
        )$!P `\"@g!% `lG~!M `iE\u{1a}\"  bU `\"u#\"  bJ `(EJ!. `\u{13}}L\"M `N `\\\u{15}b$  cD `H `M `\u{12}\u{14}+!R `\
        \u{c}\\_!. `e5e!\" `\u{14}!\u{a}\"  bP `+T)#  b. `0 `9).!R `\u{1b}xW!N `V]d\"  b4 `\u{b}\u{18}m!N `-${!M `q9 !O\
         `\u{1c}sI!R `LeS!% `\u{18}+x\"  b< `z\u{1}\u{19}!M `[0&!% `(eD#  bD `P `X\u{1c}_\"  b0 `y`z\"R `S `)O\u{9}\"  \
        b0 `/j\u{1a}$  c' `0 `U `f-{'  c4 `B `D `H `J `M ` g\u{e}!M `=NB!R `F@X$  b. `0 `I `\u{5}\u{3}\\#  bG `J `(}u!M\
         `\u{e}lM!M `Gf\u{12}#  b* `0 `k\\g\"  bU `BA\u{2}#  bM `N `5}\u{13}!% `CX\"'  c. `0 `B `D `H `J `=\u{3}J\"  bU\
         `+!_%  c/ `0 `< `G `[\u{11}n\"  b0 `zp\u{c}#  bC `U `\u{11}o\u{1d}!+ ` vI!N `\u{1a}lU!N `q\u{1a}\u{5}\"  bU `F\
        B-\"M `R `5{.2  c\" `# `. `/ `0 `2 `9 `? `A `C `G `H `I `N `P `R `U `\u{1e}\u{1a}Z!O `hJd!N `\u{9}dr\"  b: `L-\u{1a}\
        !R `n\u{14}\u{1b}#  b. `1 `e{\u{1f}\"\" `+ `o;,!* `v4\u{8}#  b% `; `U?m$  b\" `. `H `MNw1  c! `# `& `' `) `* `.\
         `0 `1 `6 `9 `= `? `D `H `U `\u{4}M\u{d}#  bI `U `i\u{16}\u{16}$  c0 `1 `J `\u{8}<A!. `\u{18}WK&  c0 `1 `= `H `\
        J `<ax!\" `\u{18}t\u{c}%  b+ `- `; `I `\u{18}UZ!# `sL|!R `cY\u{1a}$  b. `9 `I `\u{2}\u{1}#!# `\u{7}]/!* `B\"J!S\
         `1TL!. `!9k!S `$$w\"  b9 `Bw|!Q `\u{4}\u{14}\u{14}5  c. `0 `2 `5 `6 `8 `9 `: `< `? `B `D `G `H `J `M `N `R `S \
        `U `\u{0}I\"#  b/ `0 `HS\"$  c/ `0 `> `iyI#  b. `U `@\u{1}d!\" ```Z\"  b0 `e\u{1e}e\"  bU `>oo!% `,(s#  c. `? `\
        Y>\u{f}!O `l&$$  c0 `3 `6 `#Oy!. `*t;\"  bH `@\u{c}Q$  c0 `4 `G `w\u{c}z!* `\u{3}\u{1b}#!R `C\u{3}\u{0}!$ `3X\u{3}\
        \"  cD `K\u{9}w\"  b0 `$\u{1}\u{2}!R `!\u{d}\u{6}!\" `NHA\"  b0 `)af*  c. `0 `3 `@ `G `H `N `R `U `N\"\u{7f}!+ \
        `j?\u{14}!N `%\u{14}\u{1}\"  b0 `\"\u{15}\u{16}\"  bO `\u{4}w@\"  b0 `z%A'  c0 `8 `F `H `I `R `D]f!. `Uw\u{18}!\
        S `tV,#  b0 `@ `f\u{7f}0#  bR `U `+&6\"  bG `\u{0}\u{13}>!R `j\u{1c}P%  b! `. `0 `G `\u{14}nS#  c4 `: `\u{18}\u{6}\
        a\"  bH `\u{9}[h$  c0 `A `B `_\u{14}.#  c/ `0 `1g4\"  b0 `qP_\"  b0 `lHd!M `&Ze!% `%J7!! `UES%  c# `0 `; `? `\u{4}\
        L]\"  b< `L*\u{8}%  c0 `1 `> `C `C4_!S `AR\u{0}E  c! `* `+ `0 `1 `2 `3 `4 `5 `6 `7 `8 `9 `: `= `> `? `@ `A `B `\
        C `D `F `G `H `I `J `L `M `N `O `P `Q `R `T `U `J~W!M `\u{1f}\u{3}\u{5}!. `Y\u{1b};!M `\u{1a}DH\"  bG `<\u{0}\u{c}\
        !\" `\u{1b}\u{b} \"  bC `JO!\"  bH `u(%#L `Q `T `9:(!+ `\u{d}{?!. `3WZ#  b0 `G `f!*!% `@|2\"  bH `5A;!. `\u{7}g\
        P!R `nh\u{19}$  c* `0 `I `$*S\"  b5 `TTT!N `kEn!R `3]t!R `d\u{5}-!\" `,g3#  bC `O `n\u{d}X!P `#E/\"  bR `?\u{4}\
        A!P `f\u{17}\u{4}(  c\" `. `0 `1 `C `R `U `2< !R `QCV!R `\u{1c}Km!M `=\u{5}\u{3}!. `pS\u{d}\"  b= `\u{4}\u{18}'\
        !P `\u{13}N=\"  bU `A\\=!/ `'\u{1a}Z\"  bU `\u{14}0x!. `l8\u{7f}!\" `2J\u{8}#  b0 `R `\u{1b}|\u{16}!$ `8\u{f}\u{17}\
        #L `P `Q ` Xf(0 `2 `> `E `H `N `S `U `Qg\u{3}!P `cQD!& `3:O\"  cU `\u{d}uQ!K `\u{1}\u{17}`#M `N `S `\u{1a}\u{8}\
        Q\"R `S `j\u{19}\u{b}!\" `0\u{5}5$  cH `N `U `QJC## `+ `/ `1II\"  bG `{KK!N `,\u{5}\u{6}#  bH `Q `VE%!% `C@)\"\"\
         `. `pT1$  c. `0 `? `}><!P `A/U%  c. `0 `? `F `8KZ(  c\" `# `( `. `8 `: `F `B^v\"  bH `\u{12}cz\"  b? `\u{2}i\u{9}\
        \"  bH `\u{1d}IV!. `6+\u{19}!Q `__\"!R `viF!$ `%![!R `m~;\"  b0 `^L=\"  b0 `\u{1}!R!\" ` `U\"  bU `-7\\\"  b0 `\
        7Fu!$ ` \u{16}\u{1}!# `:X\u{4}!Q `U9\u{12}!S `'A)!. `!\u{1c}J!R `B<N\"  bH `\u{1d}\u{1c}9!R `?CT!. `3\u{12}.+  \
        c+ `0 `1 `2 `? `B `C `G `H `N `\u{7f}X\\\"  bC `J5^\"  b1 `6S\u{15}\"  b0 `&=\u{17}!# `\u{9}2(!. `a\u{16}-!N `\u{a}\
        \u{2}0!O `\u{f}m6!% `4qP!N `#l\u{c}!$ `B#\u{10}!N `Kkk!O `dP\u{7}\"  b0 `l\u{9}\u{c}!P `<\u{0}+\"  cJ `]T1*  c#\
         `+ `0 `1 `7 `: `D `I `U `Xf;!R `\"lT!N `~.s\"  bU `8\u{6}\u{14}!. `1y3!M `&F5%  c/ `H `I `U `MIN\"N `R `Z\u{1c}\
        z!P `\u{5}C.\"  bD `4R0\"M `N `\u{7f}\u{15}0\"# `. `Lc3&  c; `< `C `O `P `oA`%  c0 `C `D `H `S\u{17}k#  cH `U `\
        RK\u{d}#  c? `I `P\u{1f}\u{14}!Q `x\u{8}2!% `8{?!M `W?@!! `B\u{1d}d\"  bU `@\u{1c}\u{1}!. `4o\u{e}\"  b0 `l\u{4}\
        1&  c6 `7 `? `J `U `/68!S `gdC\"  bB `iQ\u{2}\"  b> `?\u{3}\u{b}#  cD `F `SR\u{c}$  c/ `0 `B `L7*!M `\u{11}Wm!O\
         `).\u{14}\"  cG `\u{12}f\u{1d}!R `n59!R `czn#L `M `N `Q\u{10}\u{0}!% `$E\u{b}!\" `'\u{16}R!M `_id!O `|e\u{a}!%\
         `\u{10}dZ!$ `]'c\"  b0 `W>\u{1f}\"  bG `Yi7!. `?\u{c}?\"\" `+ `\u{1}Bd$  c= `G `R `/3o#  b% `; `F\u{6}}\"  bU \
        `2>+#  b* `I `\u{6}gk!% `3'y\"  bU `\u{7}Rz#  c> `C `$z\u{15}!M `+4M(  c1 `4 `A `H `M `P `U `mhf0  c0 `1 `4 `5 \
        `6 `> `? `B `C `D `F `I `J `O `U `x\u{1c}\u{4}$  b. `5 `; `\u{7}Z\u{14}\"  b0 `./%!N `\u{d}\u{b}8!/ `%\u{1e};\"\
          b0 `e6N!K `]\u{5}S\"  bH `vxu!O `()\u{0}&  c) `+ `0 `9 `J `.3\u{f}\"R `S `26\u{1c}$  b. `H `I `\u{8}X3!. `{1L\
        #  b) `9 `\u{4}aQ\"  b7 `6jX#  bG `M `c\u{3}\u{3}!N `ZS\u{12}\"  bG `YO3&  c0 `3 `6 `7 `H `\u{3}i<!R `0]G\"  bI\
         `z\u{13}I\"  bU `\u{b}\u{b}`!M `b=i\"  b0 `1\u{10}\u{18}!S `\u{18}j=#  bI `J `\u{3}\u{1d}?!. `lb[$  c0 `J `S `\
        \u{8}Jf#L `M `R `+D{!# `\u{7}\u{12}!\"  bU `izC!+ `>{K5  c( `) `+ `- `0 `1 `2 `3 `4 `9 `: `> `C `G `H `N `P `Q \
        `R `U `v\u{14}}!# `=w\u{1d}\"  b0 `-(\u{1e}!O `m\u{12}$!O `muP\"  b? `%\u{d}\u{18}\"\" `# `\u{9}m9;  c! `. `0 `\
        1 `2 `4 `7 `9 `: `< `> `? `@ `A `C `D `F `G `H `J `K `O `P `Q `R `U `>,=%  b+ `/ `C `H `\u{2}e@!N `W[\u{6}!R `A\
        }\u{c}$  c0 `D `H `\u{6}}D!R `\u{1}TO'  c\" `. `0 `? `H `U `:vP\"( `+ `\u{15}h\u{1b}#M `N `R `bks$  c/ `B `G `I\
        h\"!% `J33#  c? `I `]\u{11}F!Q `t=U!P `'|W\"  b0 `\\S]&  c0 `2 `D `E `F `D__\"  b0 `O\u{c}`%  c0 `B `C `E `g'j!\
        R `g(k\"M `N `pq\u{18}!O `B;Y?  c0 `1 `2 `4 `5 `6 `7 `9 `: `; `< `= `> `? `A `C `D `E `F `G `H `I `J `M `N `O `\
        Q `R `S `U `Imh\"  cR `\u{18}\u{7}k!M `\u{e}\u{1a}u!. `e_)!. `\u{1}zY#  b? `H `Ycj!R `F#\u{1d}(  c! `* `. `0 `C\
         `H `U `P\u{1f}\u{16}$  c: `G `H `8OK!R `2\u{7}R(  c0 `5 `H `N `Q `R `U `)<Z\"  bU `\u{1d}W\u{4}\"  bU `d\u{17}\
        \u{5}\"  bR `ri\u{9}!. `\u{9}\u{17}2*  c! `/ `6 `: `< `B `C `H `U `t\u{2}K\"  b0 `\u{1b}$v!+ `l;y\"  bU `>\u{9}\
        \u{3}(  c0 `5 `@ `H `N `R `U `3\u{f}P\"M `N `!XW!. `AQf-  c0 `? `C `D `G `H `J `N `O `P `R `U ``\u{0}x\"M `N `h\
        \u{5}4!M `JwA!+ `\u{b}SE!N `6`^!* `Ho%!R `7N,\"L `R `n(.\"  b> `LU3!R `\u{e}mG!! `}9t!. `F%#\"  b2 `% 9\"  bC `\
        )Be!! `w\u{19}\u{6}!R `\"!Q\"  bU `a4(;  c! `\" `# `( `* `+ `. `0 `1 `4 `7 `9 `< `= `A `C `D `G `H `I `J `L `P \
        `Q `R `U `\u{12}RE!M `A\u{1}s!$ `Gv\u{2}\"  bH `aa\u{4}\"  bJ `}>\u{6}!# `\u{1e}L\u{9}\"  b? `\u{2}~,!+ `O\u{f}\
        =%  c. `0 `H `R `@3R!R `DyU!N `\u{16}qs!P `:n|## `$ `. `6m\u{7}!P `2+,\"  bR `\u{9}<\u{16}!R `\u{16}\u{13}(\"  \
        bD `aMT!M `DFh!P `\u{e}&s!! `\u{1b}<\u{d}$  c0 `G `H `\u{f}W\u{18}\"  bU `4`5!M `\\{S!R `%ZY!. `k5d\"  b0 `\u{6}\
        s$#  b# `< `}}+\"  c4 `^0,!N `O\u{1}4!+ `\u{10}\u{1a}C!& `\u{8}TT!R `ULl!P `\u{e}ot(  c\" `# `. `0 `F `H `I `]2\
        '!# `j7s&  c/ `0 `> `H `U `8\u{7}^$  b# `. `U `h{m\"# `+ `\u{9}\u{0}q!L `$t\u{7f}!. `\u{0}PY!\" `F\u{1}t!. `\u{6}\
        5?!R `\u{3}sh\"# `. `\\\u{15}\u{5}\"  b0 `@i\u{14}#  b0 `D `\u{8}\u{0}$!% `he=-  c/ `0 `2 `7 `< `C `D `G `H `M \
        `R `U `r~]!# `@\u{16}\u{16}$  b( `0 `R `J;3!N `Pq<#  b# `0 `NFE\"O `R `:\u{12}l\"  b8 `+1\u{6}\"  b0 `i~\"!M `8\
        \u{b}3\"  bH `?\u{a}\\!* `O#|#  c0 `2 `\u{1f}2>!/ `!P@!N `m|R\"N `R `qkf\"  bH `WG@!R `\u{e}\u{15}Y!R `r&g\"  b\
        U `e\u{5}r'  c+ `. `0 `= `C `H `%L,!# `{Ud#  b. `9 `\u{c}\u{1f}M\"  bU `\u{16}o|#  b1 `> `2`\u{8}!M `\u{7f}\u{3}\
        \u{11}\"  bU `\u{13} \u{1f}\"N `S `D$&!% ``\u{9}]!. `\u{7f}z+\"  b1 `&\u{9}Q#  c< `I `\u{18}n-&  c. `9 `H `P `R\
         `\u{5}k0!# `AQ5%  c) `9 `H `U `=\u{7f}W!% `}:\u{a}!# `o+-!& `5iO\"  bU `9\u{0}\u{e}!% ` L\u{1d}\"\" `# `>@B$  \
        b* `. `H `64L*  c* `+ `. `0 `6 `< `? `H `U `m4`!M `\u{7f}`\u{3}!Q `X\u{13}\u{3}!O `\u{b}u-!R `\u{1e}q;!# `3g!\"\
          b? `;Y'\"  bU `1K3\"  bU `\u{19}n['  c8 `: `; `G `H `M `\\Lu!) `\u{10}H\u{6}!R `\u{8}\u{1d}\u{11}G  c) `+ `. \
        `0 `1 `2 `3 `4 `5 `6 `7 `8 `9 `: `; `< `= `> `? `@ `B `C `D `F `G `H `I `J `K `L `M `N `O `P `Q `R `S `U `=;\u{12}\
        \"  b? `:-d\"  b< `)NY!R `Q\u{6}e\"  bJ `\u{f}@k&  c> `A `N `R `U `N\u{18}-\"  b> `\u{1a}H9#  b# `H `\u{8}\u{14}\
        H!R `\u{13}#Y-  c0 `4 `9 `B `C `D `G `H `N `O `S `U `>V\u{2}\"M `N `\u{10}8U\"M `R `W\u{17}o\"  bG `vt\u{d}!R `\
        a\u{12}\u{d}\"  bH `&v\u{17}\"  bJ `U\u{f}z\"  bG `\u{19}D~!& `\u{1},M\"  bN `$ja\"  bH `b)k\"  bU `M\u{7}\u{16}\
        !S `)\u{1}!&  c0 `2 `H `N `R `cx/#  b# `? `\u{7}YM\"  b< `\u{18}XY!M `$8\u{14}!. `s\u{a}\u{1f}\"  bQ `2;H(  c# \
        `+ `0 `: `B `G `U `th4$  c0 `H `N `\\S_!R `l!\u{11}$  c0 `2 `R `\u{8}iJ!M `9\u{19}P!R `S6\u{8}!\" `X}`$  b. `? \
        `H `%_t!\" `H?z!\" `>5\u{a}#  c? `H `\u{2}\u{17}-\"  bG `\u{f}~3!# `'y]\"  b0 `&/j!R `$u\u{1e}#  c< `H `p#)\"  \
        bU `W\u{0}e#L `O `P `]pI!R `\u{3}\u{18}\u{d}!R `O&\u{16}'K `M `N `O `P `R `S `d7\"!% `+|5\"  bM `9_p!% `Wx\u{c}\
        \"  bG `#V3#  c& `U `I\u{e}6!N `.RN&  c0 `3 `: `G `M `[ws\"  b7 ``2,!$ `A\u{0}Y\"  b@ `/\u{b}`!# `#*t'  c. `0 `\
        ? `I `J `U `\u{1a}`\u{4}\"  bH `2Z\u{14})  c/ `0 `< `A `G `J `M `N `vJ&\"  b0 `\u{5}(2!. `7}2!# `.w<&  c0 `4 `:\
         `D `O `KHP!O `sY^#  cG `M `x\u{1}{!P `\u{1f}O'\"  bC `NNJ!P `TLv!M `\\f}!$ `$p\u{e}\"  b0 `\u{d}*\u{13}\"  b0 \
        `My\u{18}!M `;oM\"  b0 `I\u{7f}w!- `\u{16}f\u{6}!R `eM\u{10}!R `*T\"&  c. `A `C `P `U `.P.\"  b0 `u\u{e}A\"  bD\
         `\u{1d}i[!R `'Ph$  c@ `C `H `\u{4};4!R `YkM!K `3\u{19}\u{18}!. `\u{1e}BY#  c< `Q `\u{7f}\u{1b}d\"  b= `O<n\"  \
        bP `$1z,  c0 `2 `9 `: `? `@ `C `D `H `M `U `Pyq4  c$ `. `0 `1 `3 `9 `: `; `< `? `B `C `D `G `H `J `N `R `U `k|{\
        =  c! `* `0 `1 `2 `7 `9 `< `> `? `@ `A `B `C `D `E `F `G `H `I `J `M `O `P `Q `R `S `U `3@\u{1}#N `O `S `B2R\" \
         bJ `o\u{1c}a!& `\u{7f}p}#O `P `Q `\u{14}$o$  c0 `B `H `z\u{e}=#  bG `U `l!\u{1b}\"  b0 `kM*9  c* `/ `0 `4 `5 `\
        6 `7 `9 `: `< `> `@ `B `C `F `H `I `J `L `M `N `O `Q `R `\u{0}\u{9}.\"O `R `\u{1}Zc#  c% `; `G+\u{1}\"  bN `CM'\
        #  b. `U `\u{12}6;\"  bH `4H?!# `Pe|\"  bP `;\u{12}\u{1f}!+ `\u{14}\u{7}^!S `\u{19}%\u{0}$  c? `F `I `.1\u{5}!.\
         `G\u{6}8\"  bH `u\u{1c}F&  c0 `4 `= `? `O `/WX!Q `9\u{18}]!+ `C\u{10}v!# `\u{1f}*'!. `,\u{12}k!# `,Sq!. `,Py\"\
          bF `C\u{9}\u{11}\"  bH `H7\u{4}!\" `n\u{3}9'  c. `? `C `E `G `U `lev&  c. `0 `1 `C `I `Y(F!# `-lI!# `3+c!. `T\
        +k#  b. `0 `a\u{8}l!M `\u{1a}\u{1f}\u{10}#  c0 `1 `]?\u{1f}\"  bB `>M\u{7}#  b0 `: `\u{13}\u{1}^#  c0 `? `xy#' \
         c0 `@ `F `H `J `O `\u{6}D0$  c0 `H `U `i}b!R `K.F(  c# `. `8 `: `A `B `R `\u{4}^q!N `D\u{b}$\"! `. `bEW\"  b0 \
        `AZZ\"  bU `qcr\"  bI `~rx!M `*+j!\" `p|\u{11}%  c0 `D `I `M `<o\u{1e}\"  bU `\u{9}\u{4}*!\" `\u{a}\u{b}[!% `+\u{18}\
        \u{1}%  c. `0 `F `H `EM\u{12}!P `WtL!. `OCR!R `hsa!R `Qdq#  b. `B `U\u{1f}\u{d}&  c# `0 `: `? `I `[>\u{1c}1  c/\
         `0 `1 `2 `4 `9 `< `B `C `D `G `H `J `O `P `U `g.\u{1d}\"  b0 `M0.!. `\u{4}\u{18}o!O `\u{5}#\u{f}!S `e\u{18} \"\
          bR `L\u{e}j\"  b0 `|O\u{17}\"  c? `\u{6}*\u{1d}!M `hE !N `I e!. `cIx\"N `R `nm=!Q `0(R#  cL `U `pjZ!. `+nZ!\"\
         `Q\u{17}]\"  b? `\u{0}Yr\"  bG `\u{18}I\u{9}!# `bB5\"  bH `\u{13}cE\"  bH `qgl!% `/(n#  b. `C `c<q!P `@.z!T `>\
        n\u{0}\"  bH `7l:'  c. `0 `? `@ `B `H `8[J!. `o^`$  c0 `H `J `F/\u{18}!# `+Z&## `+ `/ `!QE\"  bH `2)S\"# `+ `v6\
        s\"  b4 `\u{f}Tw\"  bU `\u{1d} 8'  c0 `2 `C `G `H `J `\u{6}\u{3}[\"  b= `;$]!N `\u{c}[\u{18}7  c+ `. `0 `1 `3 `\
        4 `6 `7 `< `= `? `C `D `F `G `H `I `J `M `N `O `U `W\u{17}/!R `w\u{1d}\u{3}!N `YO1!# `\u{a}#t!S `3JH\"  bH `EbS\
        !M `\u{1d}2g%M `N `O `P `R `g/\u{d}\"  bU `@59$  c+ `/ `C `\u{5}CG\"  bU `Mr\u{1a}\"  b1 `j#\u{1e}!. `{bT!# `6\u{6}\
        |!R `Q\u{12}|\"  b4 `\"+\u{f}!. ` \u{a}V$  c6 `: `A `\u{11}RX!R `Z c!R `q\u{18}s/  c! `. `0 `1 `3 `4 `; `= `? `\
        C `D `F `H `U `\u{17}C6!. `c\u{e}\u{17}!R `6x\u{4}!. `W\\\u{7}!R `/;\u{1e}!R `)\u{f}*\"  b0 `0\u{10}<\"  b0 `$j\
        1!. `\u{1}FN!R `\u{19}G_!$ `\u{b}\u{b}f!. `\\\u{3}o!R `}i~\"  bB `JT\u{1f}\"  c0 `d\u{a}#\"  bU `(\u{1a}R!. `\u{7}\
        %\u{8}!% `|\u{1f}\u{1c}!& `YP#\"  bJ `\u{d}OQ!! `=6_!N `\u{f}td!O `7{o!% `Kk$!% `\u{15}\u{1c}[$  c/ `C `H `]*h\"\
          b< `!}\u{16}$  b# `( `8 `%\u{c}\u{19}!R `(Se!N `\u{7f}\u{1b}\u{19}\"  b0 `.&\u{1e}\"  bU `\u{1d}\u{a}>\"  bG \
        `O\u{1f}[#  b. `R `H@\u{12}\"  b0 `eh\u{18}'K `L `M `N `P `R `S `w(0!# `zV\\#  cC `H `ST\u{b}\"  bC `h\u{12}Z!S\
         `pvv!M `\u{d}1\u{d}!S `w%\u{10}\"  b? `\u{1a}\u{14}-\"  bC `1~5!! `=7\u{1c}!# `K+n!Q `$P;\"  bH `\u{5}9M\"  bH\
         `\u{1d}?{!& `8i|\"  bG `R-X!Q `w}\u{e}!R `&r\u{10}\"  b? `@TJ.  c& `( `, `. `0 `2 `9 `B `F `I `L `P `U `]'\u{12}\
        \"  b? ``%,/  c0 `3 `; `= `? `D `F `G `I `J `M `N `R `U `\u{1b}7:!. `.\u{f}Y#  c0 `I `%_\u{1d}!. `,I\u{1e}!M `\"\
        ,$\") `+ `\u{a}:)#  bG `R `lHD!# `.~Y\"  b? `\u{b}fr*  c. `0 `1 `? `F `J `N `O `U `kr\u{14}\"  bU `G\u{c}B!R `X\
        /\\\"  b0 `\u{1b}\u{c}\u{7}!O `\u{1c}i\"!R `^S0!\" `{\u{1d}:!R `r/H!# `GEN!\" `\u{1c}iY\"N `R `c`|#  b# `< `\u{1d}\
        \u{8}\u{2}!R `\u{15}$*!\" `PPE,  c. `0 `1 `2 `< `= `? `C `F `H `J `0BW$  c( `1 `Q `E2n\"  cU `\"\u{1a}n\"  b0 `\
        S\u{c}\u{13}(  c* `0 `B `D `G `H `I `X@C!R `?Zc#  c0 `A `v\u{a}\u{3}!P `\u{5}\u{3}\u{a}\"  bH ``}\u{12}\"  b0 `\
        :\"]\"  bI `)\u{6}I!R `k1w$  b\" `5 `7 `\u{1d}F}!# `\u{12}2\u{4}!R `\u{3}vY#  b# `U `=;\u{5}\"  b? `.{\u{8}!O `\
        @X\u{1d}0  c0 `3 `7 `: `@ `B `C `D `F `G `H `I `M `S `U `V\u{4}\u{1f}#  cG `U `\u{11}G=\"# `. `_Q?!P `8;\u{a}& \
         c0 `9 `H `R `U `u\u{9}j-  c. `0 `2 `8 `; `= `? `F `J `P `R `U `M\u{16}\u{14}!N `HY\u{17}$  c* `< `U `4v;!\" `\u{2}\
        \u{1b}<#  b. `0 `Mxq'  c\" `* `+ `. `0 `< `\u{16}f$\"  bI `^C<\"  bH `\"^H$  b. `6 `@ `7%j!\" `\u{4}-|\"  bN `,\
        ^]!O `Iez&  c* `. `0 `R `U ``U\u{15}#  c. `A `21D!N `w^]!$ `#\u{14}j!P `-\u{19}[!. `O|{!* `gi\u{5}$  b. `= `H `\
        Zh\u{1a}%  c0 `? `H `U `P0C'  c0 `2 `? `D `H `U `\"rQ\"  c4 `aoq\"  bA `\u{d}Bw$  b. `? `I `Aw$!% `h\u{6}&!N `S\
        O;\"  b0 `x\u{11}E\"  bH `-TX!\" `RY\u{1a}!R `\u{b}'3\"  bC `C\u{5}D(  c\" `0 `B `C `G `I `R `\u{14}EG\"  b5 `\"\
        YK\"  bH `s\u{5}M!. `a0V#  bC `U `Qey!. `.\u{9}}!Q `$\u{7}\u{12}!. `\u{1e}\u{12}$\"  bB `\u{15};4!# `MXL#  b/ `\
        H `\u{18}N\u{1e}\"  bU `sCE!. `H\u{b}[!K `\u{12}io\"( `+ `b?v$  b. `1 `K `{o|\"  b0 `;`D!% `m<E\"  bH `+h\u{15}\
        %  b( `+ `- `8 `S\u{8}E!. `Q#N!% `A6T!O `\u{3}9\u{1}%  c/ `0 `H `U `ta\u{e}\"  b6 `\\\u{b}\u{1b}#  b9 `U `Yu,!.\
         `\u{c}D7!T `l\u{1a}9!O `*Dl#  b/ `B `/\u{1c}o#L `R `T `pEy!R `kV\u{1c}\"  b1 `e\u{a}v\"  bH `\u{5}[|!R `/\u{1b}\
        \u{2}\"N `R `\u{1f}>\u{1e}$  b/ `0 `B `/U\u{a}!. `-6\u{c}!* `,\u{3}%!M `<35!* `S\u{1f}M\"  b@ `\u{19}\u{e}P\"  \
        b6 `s\u{f}`!. `Jfh!. `-\"\u{1a}!P `\u{18}N \"  c1 `cTD#  c? `H `sHG!R `\u{1d}\u{5}k+  c! `0 `2 `7 `9 `G `H `J `\
        M `U `\u{11}rJ\"  b0 `G-[!+ `?,\u{8}7  c0 `1 `2 `4 `6 `8 `9 `: `< `= `> `? `@ `A `B `D `F `G `H `I `O `U `j4\u{d}\
        !N `Z\u{1d}\u{14}#  cQ `S `l(5!L `9t>!R `\u{5}dE#  cR `U ` \u{4}Q!% `\u{6} o!. `W\u{11}q\"  bU `*m\u{d}\"  cR `\
        H'\"\"  bU `q\u{7}\"\"  bH `PJR\"  cG `-}s!# `8S\u{14}\"  bI `s$\u{17}!R `\u{1d}]\u{19}!\" `\u{a}\u{8}\u{1e}*  \
        c/ `0 `9 `: `@ `B `C `H `M `\u{11}\u{a},\"  b5 `D\u{b}0!. `3\u{10}M$  c0 `? `I `\u{1a}Z\u{17}!R `K5?\"  b< `S\u{1d}\
        C!# `&da\"  bU `m\u{c}i!O `\u{1f}\u{b}4(  c0 `? `F `G `H `P `U `nPX#  b. `0 `8\u{c}X!$ `\u{c} ^!M `NLb$  c0 `J \
        `O `4\u{12}r\"  b0 `\u{8}\u{1}\u{18}\"  bH `\u{2}d\u{1e}!R `U;A!& `\u{19}}I\"  bE `\u{8}F$\"  cC `iI$#  bI `M `\
        h3D\"  b0 `r%H!. `lSQ\"% `. `+A_!! `V_i%  c> `H `I `R `k.u!# `&U\u{0}\"  c6 `\u{c}D1!# `aUT\"  bH `mT\u{0}!. `\u{2}\
        ]_$  c4 `G `H `)qi7  c! `# `+ `. `/ `0 `2 `6 `< `= `? `A `B `C `D `G `H `J `M `N `R `U `p=\u{13}!\" `@/\u{19}\"\
          bF `s|!!S `7e9!$ `{u^\"  bF `^fe\"  bQ `i\u{2}\u{0},  c0 `2 `< `= `B `D `H `J `O `R `U `jo$!* `**6!S `\u{1d}\u{13}\
        _*  c. `0 `5 `> `? `A `D `F `P `\u{1c}o\u{5}$  cB `G `J `$O0\"N `R `j\u{1b};#  bJ `U `OBI!M `<bu!M `2(\u{19}!# \
        `\u{5}\u{19}R\"N `S `]3\u{0}!S `>c\u{1}$  cG `H `U `ce\u{1b}!& `(\u{17}\u{1d}!% `NN)!M ` \u{b}:\"  b0 `'-n\"  b\
        0 `+;s!. `V\u{18}N!M `A\u{1f}W!' `\u{0}\u{f}h!\" `1\u{18}l!R `<\u{1c}s\"N `R `?#\u{1f}#M `N `S `1*W!R `/@~!T `Y\
        M~!. `Y`\u{11}!\" `<]=\"  bB `\u{9}lO\"  b: `\u{7f}Bg!R `\u{1a}\u{f}}!\" `\u{15};\u{1}!M ` `5*  c0 `5 `9 `B `G \
        `H `I `R `U `\u{18}at\"  b4 `jh)!R ` [+$M `Q `R `S `\u{1e}>C!S `9HT\"  b0 `a w!R `\u{8}1\u{17}!. `AQ\u{19}\"  b\
        0 `}s+!M `8o@!M `;NJ!R `2'K*  c. `0 `1 `3 `= `? `B `H `N `1\u{14}X$  b# `. `H `4T%!. `y\u{12}.$  b* `< `H `)\u{16}\
        Z#  bM `N `Hg\u{8}\"  bU `:\u{5}\u{1d}!R `l*I!N `*\u{18}T!P `\u{17}\u{13}^!R `\u{15}jc\"  bH `\u{3}O\u{1d}%  c1\
         `< `G `U `+{W!K `'Ab)  c. `0 `1 `< `? `G `H `O `U\u{d}h!. `&\\}$M `N `P `R `y^M!# `O9o\"M `R ``=$\"  bU `\u{e}\
        \u{1f}$%  c0 `7 `H `U `\u{3}\u{1f}&!% `\u{f}Y=!N `\u{15}WE\"  c? `Om\u{0}!- `\u{13}\u{17}\u{16}!R `\u{3}@E.  c\"\
         `* `+ `. `0 `2 `< `? `C `G `H `P `U `\u{7f}Gf\"  bU `P\\f#  b% `U `.V\u{10}\"  bU `\u{14}WG!N `;GW\"  b? `g\u{c}\
        Z\"  bR `}$\\!+ `8\u{e}l!R `XWx!# `iE\u{9}#  b# `H `Gv)#  cC `R `?1.#  bB `G `GIS\"  bR `fQ!!/ `\u{7f}D##  b/ `\
        C `\u{6}m@#  b1 `K `\u{6}s\u{10}#  c? `U `x\u{19}\u{15}%  c0 `2 `4 `H `\u{13}\u{13}e$  b! `. `1 `ndk\"  b< `\u{19}\
        nz!% `!J\u{2}#  b. `U `;+\u{18}#  b( `R `\u{1d}$,!M `\u{e}\\A\"  bD `!\u{8}K'  c+ `. `5 `6 `7 `F `\u{15}Jt\"  b\
        U `*\u{e}\u{3}!\" `Q\u{7f}\u{f}&  c! `. `< `H `U `t\u{10}I%  c. `0 `? `H `Ky}%  c0 `7 `? `H `VY\u{18}\"  bI `':\
        0!\" `1P9#  bR `U `9s\u{1d}!O `\u{c}k1\"  bH `/h%'  c! `. `0 `H `P `R `(5+\"O `P `#\u{1d}{!N `#U}!S `\u{1}\u{1c}\
         '  c0 `2 `3 `D `N `U `f]8!O `O?D\"# `. `h\u{4}[!R `\u{6}ok\"  b0 `P\"\u{1d}\"  b0 `+\u{14}H!R `\u{c}Qk#  c0 `1\
         `;$|#  cR `U `:G\u{6}'  c. `0 `: `? `A `F `\u{15}Mp!N `1c;$  c0 `F `I `a-b!M `\u{9}Xw\"  b1 `lH[\"  b; `( \\# \
         cQ `U `p\u{15}v\"  bH `\u{1c}&@!P `\u{5}UG>0 `1 `2 `3 `4 `5 `7 `8 `9 `: `; `< `@ `A `B `C `D `F `G `H `I `J `L\
         `N `O `P `Q `R `S `U `\u{2}tX\"  b0 `\u{e}Ke\"  b0 `}]\u{7}\"O `R `<X\u{13}!R `!d\u{1f}\"  bR ``TG!M `_:g!# `E\
        Rn!S `\u{15}h\u{8}!Q `M*\u{12}!N `\u{a}\u{1d}6\"N `R `9+p$  c* `0 `< `imw\"  cP `+|\u{e}#M `Q `R `3H\u{f}%  c/ \
        `0 `C `H `DV!\"  bG `\u{1}+8!$ `/Pe!N `\u{4}0r%  c0 `4 `; `H `,\u{15}\u{f}!R `BL.!N `_vm!* `-2\u{1a}!\" `\u{14}\
        A\u{1e}#  b9 `H `hEL!N `(\u{19}f\"  b> `K\u{e}\u{14}\"  bB `}^T\"  b< `UOw$  b. `6 `B `~*{!\" `\u{2}G\u{13}\"  \
        b= `5=\u{1f}!M `\u{1c}el\"  bU `T\u{6}\u{7}\"  b0 `\u{13}=\u{16}#  cL `T `\u{1c}Sr#  b0 `1 `\u{1c}z1\"  b0 `\u{15}\
        m4#  cP `U `;08!N `CpK!R `x^]!R `\\1\u{7}!O `|c/!$ `\u{1d}\u{8}7#  bA `F `~uK-  c0 `2 `3 `9 `D `G `L `Q `R `S `\
        T `U `M\u{6}l\"  b? `}\u{6}s%  b! `# `< `H `$#\u{3}!R `p~\u{13}#  b. `0 `R.\u{1d}\"  bH `\u{1e}\u{0}8\"  bO `G{\
        ;!$ `\u{17}\u{12}\u{e}!N `\u{f}f#$M `N `P `R ``T/!P `'&7!# `'MR!& `:-W!\" `\u{12}pp!. `GqrC  c! `\" `* `+ `. `/\
         `0 `1 `2 `4 `5 `6 `7 `8 `9 `: `; `< `> `? `@ `D `E `F `G `H `I `J `M `N `O `P `R `U `uT\u{5}%  b( `+ `- `8 `_I\
        \"\"  b? ` 3%\"  bU `y;z$  c4 `D `G `;h&!. `>oA#  b0 `U `k\u{12}C1  c0 `3 `5 `6 `7 `8 `: `; `> `? `D `F `J `L `\
        O `P `\u{14}\u{9}N;  c/ `0 `2 `3 `4 `5 `6 `7 `8 `: `; `> `? `@ `B `C `D `E `F `H `I `L `N `P `R `U `m}f#  b6 `7\
         `\u{12}:u\"  bU `g\u{1e}\u{5})  c. `0 `> `C `H `J `N `Q `C3\u{6}\"  bG `\u{5}D\u{1b}!S `(0J!M `\u{7f}|[&  c! `\
        . `O `P `R `\u{18}1`#  c? `G `''r\"  bU `l\u{12}\u{0}!Q `\u{8}l\u{1f}!M `VpW!- `\u{1f}`}\"  b0 `\u{7f}\u{1a}G!K\
         `)7[$  c0 `C `H `oCb!/ `\u{1e}\u{7}R\"  bH `Z \u{1c}\"  c0 `\u{1e}\u{4}N\"  bJ `\u{2}ux$  c0 `< `K `JE\u{2}!N \
        `H\u{3}\u{15}\"  bA `bfE\"  bH `m?_\"  bH `>?~\"  b@ `[w=\"  b0 `\u{a}\u{0}>\"  bH `>pB!R `\u{1e}lT!S `5%\u{4}#\
          bQ `S `\u{12}&w!% `|:w4  c0 `1 `4 `7 `8 `: `= `> `? `@ `C `D `G `H `L `N `O `P `U `\u{12}6V!R `\u{3}@a\"  b9 \
        `0>4!P `)%k\"  b0 `Wf\u{15}\"  bF `K\u{12}\u{a}!. `w\u{9}\u{b}$  c. `0 `H `%!\u{12}\"  b> `\u{1d}t !# `_t?!M `\u{1c}\
        \u{6}\u{16}!R `$fT\"N `R `\u{1e}d}!. `\u{b}`\u{0}\"  b0 `\u{c}s$\"  b0 `y=,!M `I\u{e}-!N `w\u{9}\u{0}\"  bQ `?\u{1f}\
        (\"  b0 `\u{a}69\"  bU `B#I%  c* `. `< `G `@ua#  c0 `B `@^E\"  b4 `KtR\"  bU `R4v\"  b0 `+\u{8}\u{13}$  c1 `O `\
        P `\\(3$  c0 `B `H `XC3!N `It\u{1a}#  b. `U `\u{16};v%  c+ `0 `6 `7 `\u{1}:K$  cF `H `U `\u{4}>T/  c. `0 `2 `5 \
        `8 `: `; `? `C `D `G `H `Q `U `W\u{19}V!Q `\u{11}e\u{17}\"  b? `Q%*!R `\u{d}hQ!R `ER\u{7}!R `\u{3}\u{6}\u{1b}!.\
         `\u{15}\u{a}T!% `&[\u{1b}\"! `. `=\u{1}%\"  bP `*>?\"  bI `?j?!R `i\u{18}U!\" `?*\\*  c. `0 `1 `< `> `? `J `N \
        `P `<Ob\"  cD `Ba2#  bB `R `\u{11}24!, `#\u{6}9!% `--?!# `\u{6}\u{1a}T\"  bH `;\u{14}o%  c* `. `0 `< `\u{1e}3\u{1f}\
        #  b0 `? `H~S!. `\u{1b}ya#  b. `H `'\u{5}o!& `\u{0}5R!% `m%Y\"! `. `J\u{1}\\%  c. `H `R `U `v\u{3}]!. `>\u{17}\u{14}\
        \"\" `+ `\u{2}$K\"* `. `\u{3}6\u{5}!N `mN\u{f}%  c. `0 `C `O `O{\u{11}!N `c\u{4}(\"  b? `ugN$  b* `. `0 `\u{7}S\
        \u{10}!R `Pk(\"  bU `\u{1e}x3!R `\u{9}\\=)  c0 `8 `@ `F `G `H `I `U `U^M!% `L\u{19}\u{f}!$ `\u{2}lH7  c! `\" `(\
         `* `. `0 `2 `5 `7 `8 `9 `< `? `C `G `H `I `J `N `Q `R `U `IfR\"  b@ `\u{16}{|!R `{\u{e}\u{d}#  b. `H `}\u{12}!\
        \"  bU `F\u{6}#\"  bH `}SV!M `*`]!. `\u{0}7\u{6}!N `V{\u{e}!O `\u{2}& \"  bR `\u{9}N$#  b. `@ `}$b!R `s\u{e}r/ \
         c! `+ `. `0 `3 `5 `6 `9 `C `H `I `M `P `U `A-\u{13}!\" `\u{13}UG!. `\u{f}j[!% ` ^l!\" `=Dm\"  b? `6S\u{e}#  b.\
         `0 `Yd\u{f}\"  bU `';A\"  b0 `\u{1a}\u{1f}\\!. `\\\u{1e}\u{c}$  b& `' `U `q,x!/ `a>\u{7}\"  bQ `\u{8}\u{b}A#  \
        c0 `I `k}J!R `v@c\"  bU `qIe!R `Y\u{d}z!. `\u{2}%\u{f}\"  bG `i\u{5} !N `\u{13}m[\"  b0 `*__\"  bH `G9j!P `-\"\u{e}\
        %  b! `. `0 `R `Lpo#  b? `U `|;s!. `xB~!S `\u{16}N\u{9}(  c* `0 `< `B `H `I `U `\u{10}V3\"* `. `E L!% `)Tf\"  b\
        = `mP\u{14}#  b# `0 `\u{c}EE\"  b> `/\u{1d};\"  bG `\u{1e}m=!R `\u{11};Q\"  cL `6eQ!P `\u{1b}\u{1b}c%  c@ `B `G\
         `M `\u{e}\u{a}\u{15}!R `\u{7f}p\u{16}!N `\u{12}\u{7f}\u{0}!* `\u{a}R\u{1d}!\" `P|!#  bF `I `(%&#  c0 `2 `$\\+$\
          cC `I `U `JyJ!N `kX_!# `\u{12}q\u{a}\"  bC `m\u{c}\u{11}#  c0 `H `e\u{12}$$  b. `0 `G `4h9!$ `@[Z\"  bH `\u{1c}\
        qz$  c0 `? `I `\u{b}H4#  b. `U `R(U!% `\u{19}'d#  b. `7 `\u{2}\u{14}c%K `L `M `N `P `}P\u{a}!N `o&\u{10}\"  bF \
        `A)B!R `kxO!# `v\u{16}P!O `hlg\"  bH `\u{1e}Ry!R `X1\u{7}!. `-}!!R `{\u{11}!&  c+ `0 `: `H `I `m=0&  c0 `9 `H `\
        R `U `\u{1f}/\u{0}#  b# `: `&SM!# `\u{1f}\u{1a}l!S `\u{a}\u{9}v$  b\" `. `H `Bi}!M `3O\"!\" `g%M!R `\u{1f}\u{3}\
        e#  c5 `? `E(!!R `h''!L `(t\u{1c}&  c. `0 `6 `F `H `HQ)!N `h\u{1f}=!# `0\u{16}V!N `*#_!. `FMm\"  b0 `nzm#\" `# \
        `. `~:p!$ `c}Y!$ `\u{9}%~\"  bB `;\u{1a}\u{0}/  c0 `1 `2 `4 `7 `: `C `D `F `G `H `I `P `U `#I\u{4}\"  b0 `hm\u{b}\
        #  c0 `? `\\\u{4}N%  c. `0 `F `U `b\\\\\"  b0 `;F^!M `>kl5  c. `0 `1 `3 `4 `5 `6 `7 `8 `9 `= `> `? `B `C `D `H \
        `O `P `U `2\u{8}n%  b# `. `: `K `lfu!# ``\u{1b}8!M `1~<$  c0 `H `U `[_^!% `.*a!O `\u{2}=e!& `5v\u{13}\"  bH `q\u{b}\
        (\"  bH `QB)!R `pj+\"  bH `-\u{15}\\\"( `. `i9f&  b( `* `+ `- `0 `*E}!S `\u{1f}\u{0}\u{16}\"  bU `n\"6!# `\u{e}\
        F7\"\" `# `\u{1e}IC'  c\" `* `+ `. `0 `8 `\u{6}\u{1e}\u{f}!. `^};&  c. `> `D `F `I `\u{18}\u{2}X!L `\u{1d}\u{1a}\
        e!. ` T}!. `&,$*  c. `0 `C `G `H `I `Q `R `U `\u{5}>k#  bH `U `Oe\u{12}!& `|F$!N `^,/#  b0 `G `[\u{7f}L!. `3SS!\
        # `Q1r*  c0 `= `> `C `F `H `I `Q `U `n\u{1}v!R `\u{d},\u{7f}#  b0 `H `:\u{6}\u{11}!. `uC\u{1b}\"  b0 `O_#!+ `\u{19}\
        L^!M `XK_$  c0 `@ `N `PD\u{a}!N `\u{13}C\u{1b}\"  bR `\u{b}hi!N `28o!# `wus\"  bB `A0|'  c# `+ `0 `A `E `H `KQ\u{f}\
        !\" `\u{5};\u{14}\"  bB `rz\u{1a}!R `7+!\"  c2 `\u{5}!B#  b/ `B `h\u{15}Y!R `3W\u{8}\"  b2 `Mn\u{9}\"O `R `Wn\u{11}\
        &  c0 `8 `? `H `I `\u{e}+'20 `1 `6 `< `= `> `@ `B `C `D `F `G `I `J `N `O `R `U `=Y?#  c0 `H `\u{11}J}!. `\u{2}\
        F\u{0}!/ `h5\u{3}*  c$ `* `. `0 `A `H `I `R `U `12\u{a}+  c. `0 `1 `2 `B `F `H `J `O `U `2\u{4}%30 `4 `5 `7 `8 \
        `: `; `C `D `F `G `H `I `J `M `N `O `S `U `lbM-  c# `* `, `0 `4 `5 `> `? `F `I `J `Q `3LV\"  b4 `l&!!. `M\u{a}v\
        \"  bU `[8(#  b1 `D `>}p!L `\u{4}Uu\"  b0 `q19\"  b7 `c9U\"  b0 `\u{1}.j!$ `}\u{19}*!. `Hg4\"  bH `\u{a}\u{14}Y\
        \"  b? `\u{d}}e\"  bH `ven!# `U5\u{17}!S `< \u{1e}\"  bB `kj/!M `}jH!L `7F_\"  bU `b\u{8}x#  b# `: `h\u{16}#!. \
        `VLw!O `$y\u{2}\"  bC `xv\u{1d}!N `<B@.  c( `+ `0 `1 `8 `9 `> `? `C `I `L `O `Q `rfk\"  bU `\u{17}Kn%  c0 `9 `R\
         `U `jC~$  c0 `: `H `T5\u{16}\"  b0 `\u{5}B\u{16}!+ `\u{8}\u{b}9\"  b@ `q_=!# `\u{e}0>!M `\u{11}\u{11}S!O `c\u{11}\
        ]!R `\u{19}zn!L `\u{0}R\u{c}&  c0 `< `C `H `J `U\u{9}^!$ `c-g!P `\u{10}Ym!$ `A\u{6}\u{12}\"  b= `\u{14}F \"  c<\
         `\u{15}\u{19}`\"  bH `%My#  b# `H `f\u{1a}\u{2}\"  bH `D\u{e}*$  c. `5 `H `)3,\"  bG ` \u{13}l\"  bU `\u{7f}A\u{1}\
        !N `\u{1}{\u{8}$  c. `0 `O `:3\u{11}!M `nZM!M `WHOC  c( `) `+ `. `/ `0 `1 `2 `3 `4 `5 `7 `8 `9 `: `; `< `@ `B `\
        C `D `E `F `G `H `I `J `M `N `O `P `R `S `U ``dP!P `\u{7f}1e!. `&4K!% `y\u{6}O\"  b0 `\u{1f}&C&  c* `0 `< `I `U\
         `xHL!M `i\u{c}f\"M `N `\u{10}\u{1c}n\"O `P `X\u{1}\u{b}\"  b0 `4\u{1}@!T `5\u{19}}%  c0 `= `J `M `6\u{18}c\"  \
        b? `V~m!. `]\u{12}U#  b? `U `\u{7}3p\"  b0 `>^\u{11}!Q `}_J!! `7da!. `&:f!O `\u{0}k\u{15}!& `FH(\"  b1 `{,)!. `\
        /\u{1a}4!R `W\u{9}\u{d}!. `\u{15}\u{1e}\u{16}\"  bC `\u{1}qH\"  cU `u.=%  c0 `2 `3 `? `\u{1d}TH!N `Nf\u{12}\"  \
        bU `T/\u{19}!Q `s|\u{7}#  bL `Q `%\u{3}!!R `fuK!R `\\\u{16}R'  c* `. `0 `F `G `U `!\u{2}_\"  bB `[}a\"  b2 `\u{4}\
        \u{d}\u{0}\"  bR `-S\u{6}!L `<j\u{7}\"  bU `\u{2})'!. `;FO!\" `\u{5}\u{e}\u{f}7  c0 `1 `2 `3 `4 `: `= `> `? `A \
        `B `C `D `F `G `H `I `N `O `Q `S `U `cI\u{13}\"  b0 `\u{16}%d\"  bC `*)\u{1b}\"  bI `3}?!R `1X@!$ `f\u{18}\u{b}\
        %  b* `. `0 `U `#\u{c}\u{13}!N `h\u{17}:!% `m\u{5}N!+ `\u{d}\u{1c}V$M `N `Q `R `S\u{8}\u{e}!R `\u{8}U2!R `nUB$ \
         c2 `G `N `;*r!R `Hz\u{14}#  b= `B `S$U\"  bH `z\u{1}^\"  b9 `@ng/  c. `0 `4 `5 `6 `7 `< `= `? `F `H `O `R `U `\
        b\u{18}z!! `\u{17}a\u{7f}!M `7\u{1e}\u{10}\"  b0 `hSL%  c0 `> `B `H `<\u{a}}!N `\\1\u{7f}!. `D\u{5}l!% ``km!$ `\
        \u{14}\u{0}{!% `<^\u{7f}!( `\\6\u{12}#  c+ `P `\u{6}E]\"  b0 `'!\u{b}\"* `. `)O\u{11}!( `ae\u{18}%  c/ `H `J `R\
         `B\u{6}\u{19}!N `m\u{7}'\"# `+ `k\u{1f}Y!R `\u{f}:]!. `\u{1b}\u{19}u#  b! `R `oF\u{1b}%  c0 `G `J `U `j1##  b#\
         `0 `K|.\"  bU `qxL(  c. `5 `F `G `Q `R `U `-H!!K `/\u{18}#\"  bI `!\u{5}A#  c9 `G `\u{6}8K\"  bH `O d!N `F4\u{a}\
        !O `;z#!O `ho(#\" `# `+ `vPE\"  bQ `?tK#  bC `U `J[L\"  bM `Y\u{13}\\!R `\u{8}\u{13}\u{1f}\"  bJ `l;7!+ `8ei!\"\
         `!z\u{e}\"  b0 `.-\u{1c}!N `/KE!R `\u{5}![\"  b? `\"0l\"  bH ` G\u{1}%  c+ `0 `6 `7 `=\u{13}\u{3}#  cA `U `d \u{11}\
        !N `=!\u{11}!N `u=6!\" `s\u{b}N\"  bC `@Od!M `<\u{c}\u{4}$  b% `; `U `p[$#  b. `A `{Gg\"  bH `;Z\u{5}A0 `1 `2 `\
        3 `4 `5 `6 `8 `9 `: `< `= `> `? `A `C `D `E `F `G `H `I `J `L `M `N `O `P `Q `R `S `T `U `8'\u{1f}/  c. `0 `2 `\
        4 `C `D `F `G `H `J `M `O `Q `U `)\u{1}h!R `p\u{19}x7  c( `+ `. `0 `1 `2 `3 `5 `8 `; `< `= `> `? `@ `B `F `H `O\
         `Q `R `U `''\u{3}$  c. `< `U `D\u{19}\u{1d}#  bE `H `\u{c}Aw\"  bU `\\\u{10}\u{3}&  c. `0 `1 `K `U `]1\u{d}!\"\
         `x\u{2}\u{15}#  b. `H `M?\u{1c}!\" `ip\u{1}\"  bB `\u{13}\u{9}\u{1d}!& `o^]\"M `R `\"Uu!* `axW#  bN `U `&^\u{11}\
        &  c< `C `F `H `N `9#$!\" `J\u{12}D$  c5 `? `F `=xS\"  b0 `\u{1c}E`\"M `N `i\u{10}{!N `#P0\"\" `# `\"*S\"M `N `\
        0dZ#  c. `U `\u{4}'^(  c( `. `0 `? `H `L `U `\u{13}(d\"# `* `xDg$  cH `R `U `51n!. ` {\u{7f}A  c& `( `+ `. `0 `\
        1 `2 `4 `5 `6 `7 `8 `9 `: `; `= `? `B `C `F `G `H `I `J `K `L `N `O `Q `R `S `U `\u{1c}IE%  c0 `< `I `U `(-i#  \
        bR `U `(}r\"  bG `bX}#  b\" `9 `,7N\"  bH `1/S!R `\u{a}\u{1a}W!. `L\u{3}^\"  bU `,\u{7f}m%  c0 `B `C `H `wZ\"# \
         c. `U `\u{1e}uP$  c0 `? `U `S\u{6}\u{d}#  c> `Q ``\u{18}\u{18}&  c0 `H `J `R `U `Z\u{1e}{\"  bU `\u{2}=|!R `+\u{6}\
        \u{b}$  b* `. `I `QP;9  c! `# `) `. `0 `1 `2 `3 `4 `7 `A `C `D `G `H `I `J `L `M `N `P `R `S `U `3\\J\"  cO `i-\
        l!N `\u{6}3.#  bB `R `\u{1c}/X!% `er\u{8}0  c. `0 `1 `3 `> `A `C `D `F `H `I `L `P `Q `U `\u{1b}=6&  c0 `D `G `\
        I `U `h\u{d}Q!. `~4(!R `x\u{1a}@\"  b0 `^uR$  b# `. `I `\u{e}|\u{7}!. `Ro\u{b}!M `\u{1f}\u{3}\u{13}\"% `. `n\u{13}\
        $#  c0 `5 `\u{1b}\u{1b}@!\" `\u{15}AN!\" `\u{18}CN$M `N `R `S `?Ij!% ` \u{1}j!S `uul!. `-\"R!M `-DW<  c0 `2 `5 \
        `6 `7 `8 `9 `: `; `< `@ `A `B `C `D `E `F `G `H `I `J `M `N `O `P `R `U `\u{15}iq!$ `n3\u{15}!\" `l\u{14}\u{19}\
        !R `\u{19}9\u{1e}!+ `\u{1b}\u{10}h!O `8am\"M `R `Z\u{c}\u{8}!N `\u{7}7>\"  bH `8Kf\"  bU `*7v&  c( `* `0 `8 `< \
        `i1y\"  b8 `!N}!R `\u{15}\"\u{e}+  c1 `6 `> `? `C `G `H `I `K `U `Bs\u{10}$  c0 `H `U `W\u{11}!!N `7Tc\"  b0 `r\
        %\u{1f}$  c0 `I `U `MD*\"  bH ``Q0\"M `N `6\u{6}:\"  bQ `EuH!S `OR'\"  b@ `\u{6}N0\"  b< `?F[&  c. `0 `C `I `U \
        `nx\\!% `B4e\"  bU `+ee\"  b0 `\u{10}\u{19}f!P `@>J!R `\"$r!M `\u{1c}W\u{d}\"  b0 `=\u{1e}H!N `mQl!N `nK\u{17}\"\
        M `N `9\u{1}\u{2}\"  b0 `\u{15}\u{1b}A!. `(Ah!M `o\u{d}\u{b}!K `\u{16}^\u{1f}%  c. `0 `D `U `(n!!. `CGD!% `a~3!\
        % `=t[#  c1 `U `)\u{13}l!+ `E<r\"  b0 `t`&!\" `U\u{d}E\"  bJ `5\u{19}U\"  bH `7b[\"  bJ `Bdl%  c. `J `R `U `|\u{7}\
        z!\" `\u{0}')(  c. `0 `7 `D `I `Q `U `%\u{e}\u{7f}\"  bH `X\u{d}($  c0 `: `F `W0+\"  bC `]qM$  b. `F `I `G(N!+ \
        `o\u{1f}k,  c+ `0 `? `B `D `G `I `M `N `R `U `SV\u{b}#  cI `U `7/\u{1d}'  c. `0 `1 `B `J `M `R\u{1b}S\"  b0 `\u{e}\
        ~\u{e}>  c! `\" `# `' `( `) `* `. `0 `1 `2 `4 `5 `6 `7 `8 `9 `: `= `? `A `D `F `H `I `J `Q `R `U `;N\u{18}!R `<\
        y=!% `\u{0}on!R `/=[!R `\u{e}\u{14}\u{2}!\" `T\u{1a}5#  b* `0 `y89#  b. `A `CWH!P `V\u{7}f!M `\u{7f}gi!\" `K~\u{6}\
        !P `\u{9}C\u{c}\"N `R `R=\u{19}\"  bH `\u{6}}#!# `!`:!& `u9<$  c4 `6 `U `O\u{11}\u{10}#  b0 `U `#A\u{14}!. `Eb*\
        !. `\u{5}+H!. `&\u{3}W$  c0 `4 `6 `Qm>&  c/ `0 `: `@ `Q `RdA!R `A1\\\"  bI `hZ\u{e}\"  b0 `f\u{1a}%!N `X\u{4}.$\
          c0 `D `Q `\u{11}j\u{17}!R `4#j%  c+ `0 `3 `5 ` g8\"  bG `\"BY!\" `-;e!O `1N\u{7f}!( `l#\u{14}\"  b4 `r1%\"K `\
        M `\u{1c}BY!$ `m\u{1c}i4  c% `* `0 `1 `2 `3 `? `@ `B `G `H `I `J `K `M `Q `R `S `U `T \u{4}\"# `+ `\\q\u{4}!. `\
        [@(#  cA `U `\u{10}n+!Q `=8.!. `VG5!R `\u{10}|7!. `z6r\"  bH `\u{19}e\u{1}!! `u1\u{10}!M `X9X$  b* `< `H `iee!R\
         `2Xy\"  bU `1&.\"  b0 `W@4'  c0 `1 `= `? `J `P `\u{1}tO\"  bU `~\u{18}Z!M `l]e!* `)+s\"  bI `;et$  b. `J `U `m\
        \u{6}\u{16}!P `8P)\"  bH `%\u{b}:!R `e{Y\"  b0 `\u{9}2|!. `\u{b}\u{6}*#  b* `< `QC>&  c9 `A `G `J `R `H@N$  c0 \
        `: `H `/)h#  b% `U `esi!M `(o\u{13}!. ``[;!O `1v>!N `w{K!N `\u{1}Gk!M `Wn*\"  bU `?s.\"  bH `zCX!R `a\u{3}Y!R `\
        \u{1b}Mj!\" `\u{4}JL!R `\u{c}\u{f}s\"  bU `Bex\"  bH `,8}!# `rz\u{14}!P `*)G!. `\u{15}Ih!. `)xp!. `R\"\u{7}\"  \
        b0 `\u{18}3\"!R `|7_!\" `,Qy!. `L0\u{17}$  b% `. `U `|{\u{16}'  c! `. `4 `H `R `T `\u{0}\u{8}\\!R `Z1n!+ `#\u{1e}\
        \u{8}#  b0 `J `9%+\"  bU `,x\u{b}\"  b0 `_P,!% `\u{8}\u{16}3\"O `P `Y.:!O `*\u{9}<\"  bC `\u{12}5C!. `\u{1a}q0&\
          c+ `0 `6 `? `B `\u{14}\u{11}Q\"  b9 `\u{1e}{W\"  bC `&l]!# `.p}!% `%\u{7f}\u{4}*  c+ `. `0 `2 `5 `C `H `J `M \
        `1G\u{9}!% `'4\u{f}\"  b4 `(*#!/ `\u{8}TR#\" `# `+ `No\u{1}(  c0 `4 `? `G `N `R `U `P9:#  b0 `U `\u{d}Ib!# `'Fz\
        \"  b? `w2\u{1}!N `-#w!R `O1\u{1b}!! `\u{1a}U0$M `N `P `R `\u{e}j?!. `\u{17}i(#  b. `P `g_l\"N `R `\u{1e}Kn!M `\
        )\u{1d}2-  c0 `1 `2 `9 `? `D `F `J `N `O `R `U `*#5!. `A\u{d}?\"  bB `3\u{6}2#  c? `U `P\"\\(  c) `. `0 `1 `9 `\
        I `U `p+x\"  bU `\u{1d},$!R `\u{10}M,!N `#1\\\"  b0 `]mj!M `Ker!R `\u{a}F4\"  bU `d\u{12}T!M `a0\u{17}&  c/ `0 \
        `@ `B `G `X?\u{1e}!. `\u{c}P-!\" `p17)  c( `* `+ `0 `8 `< `I `U `j T!R `qG\u{9}!M `{\u{0}@\"# `+ `5i\u{0}\"  b9\
         `+j\u{a}!R `St*!O `!\u{14}1\"  bH `zlE\"  cK `\u{7}Ic*  c# `0 `5 `B `D `J `Q `S `U `\u{11}Pi\"  bN `a8p!. `{\u{15}\
        =!R `ZKG%  c0 `3 `F `U `\u{1b}\u{8}\\#  c0 `D `X<^!! `\u{1a}Dc!O `M\u{1f}t#  b1 `U `#\u{1d}y$  c0 `Q `S `q(\u{1}\
        \"  bU `HD\u{11}$  c0 `G `U `O#\u{19}\"  bC `l:5$  b+ `. `6 `\u{11}.K!M `qCd!# `\"zi!% `G\u{e};%  c0 `= `? `H `\
        AGJ!O `\u{b}\u{d}Y!R `YBd\"  b0 `Vhz!N `8y\u{6}!R `a<\u{12}\"  bR `\u{18}Q\u{14}#  b0 `2 `\u{a}a.!* `\u{e}\u{4}\
        i!. `q\"\u{8}$N `O `R `S `i\u{12}\u{9}!. `e\u{1e}-!P `$9S\"  b1 `~iq\"  bH `\u{5}j}!M `lh\u{13}\"  b0 `\u{11}\u{d}\
         $  c0 `R `U `gKG!\" `\u{1}R,*  c0 `8 `9 `: `; `= `H `I `N `LLA!M `&kH!% ``NK/  c0 `2 `8 `: `C `D `G `H `I `J `\
        N `P `R `U `dv\u{6}!R `\u{7}=\"!# `7\u{1d}0\"# `. `\u{0}q3!L `|#4!M `\u{b}k:5  c0 `1 `2 `5 `6 `7 `8 `9 `: `; `<\
         `= `D `G `H `J `M `N `R `U `V+_!O `\u{18}(\u{1c}$  c. `? `I `KET\"  b? `^)\\%  c0 `3 `? `U `i]\u{14}$  c= `? `\
        J `+\u{7f}\u{9}!$ `>r#!L `b_(!P `\u{1b}}F\"  bU `Q\"Y!. `+\u{14}]&  c+ `0 `A `H `Q `\u{0}_l\"  b0 `1\u{19}\u{7}\
        !! `j\u{f}m\"  bM `\u{7}Y+'  c0 `1 `2 `G `Q `U `&a<#  b. `D `XNB#  b* `0 `u*^!. `\u{1f}\u{a}r!R `M\u{1};\"O `P \
        `$\u{a}B%  c. `< `? `U `\u{9}YI&  c. `0 `H `I `U `\u{12}\u{1}p!R `\u{1c}R\u{4}\"  bD `\u{16}0$#  b+ `< `ZAi\"  \
        bR `:Vy%  b( `+ `- `0 `ZC\u{b}!R `(Eh\"  bU `\u{19}Hx#  b9 `H `K[\u{7}#  cD `J `u*)\"  bG `R6;!$ `\u{b}?:\"  b;\
         `2&=#  b# `R `\u{b}HE\"  bH `\u{14}rN!N `\u{15}\u{d}P!R `% `!. `\u{19}S&&K `L `M `Q `R `T `.\u{7}+\"  bC `\u{1c}\
        \u{d}=!P `6\u{7f}K#  cH `U `Y\u{0}d!\" `\\L\")  c0 `1 `= `B `C `G `J `U `uUs$  c@ `D `F `A\\1\"  b0 `\u{1b}S\u{1}\
        #  bP `U `}_E$  b. `H `U `gk=\"  bU `7#b#  b/ `0 `w\u{10}l!O `\u{e}f\u{a}\"  b0 `r<\u{b}\"  b0 `V\u{7f}'\"  b0 \
        `\u{11}\u{1a}T\"  b5 `1eZ!O `T\u{3}i!# `'I\u{1d}\"  bH `(5s\"  b0 `'{\u{7}\"L `P `\u{9}#4!% `\u{15}\u{2}H\"  bU\
         `\u{17}{`!# `I'o!R `Y\u{1}\u{a}\"  bR `x\u{f}#!# `_g&!R `\u{6}C8\"  b0 `U(l#  b. `U `\u{15}R\u{7}!. `\u{1}\u{12}\
        \u{11}*  c. `/ `0 `= `@ `B `G `J `M `\u{12}^\u{17}\"L `P `\u{c},O!M `QZcD  c! `. `0 `1 `2 `3 `4 `5 `6 `7 `8 `9 \
        `: `; `< `= `? `@ `A `B `C `D `F `G `H `I `J `M `N `O `P `Q `R `S `U `}:x!M `\u{3}\u{10}Z\"  bH `+\u{e}\u{1b}!.\
         `$G(\"  bU `\u{14}l+!. `_RS#  c0 `D `\u{5})Z!N `\u{1},s'  c\" `* `+ `. `< `H `\"i~$  c0 `3 `U `!6\u{3}#  b. `0\
         `6\u{16}7\"  bU `hr\"7  c0 `1 `2 `5 `6 `7 `9 `: `= `? `B `C `D `F `G `H `I `M `N `Q `R `U `\u{b}3<#  b. `H `Kd\
        h\"  bH `fBB!. `&Oo!. `y|\u{17}#N `R `S `\u{8}\u{3}5\"  bD `d\u{14}=@  c! `. `0 `1 `2 `3 `4 `7 `: `< `= `> `? `\
        @ `A `B `C `D `F `G `H `I `J `L `M `N `O `P `Q `R `U `-t>$  b/ `2 `M `:PC!N `\u{1}8W!$ `A\\h#\" `# `+ `eB{!) `r\
        =\u{12}!R `\u{c}eF!R `'YW&  c\" `0 `: `? `M `3\u{f}x!O `Um=!& `ly\u{3}!N `e#\u{6}!& `vF\u{e}\"  bH `S\u{1}\u{16}\
        \"  bJ `4)*!O `*<6&  c# `C `H `R `U `$\u{6}<#  b. `0 `XV[&  c. `C `O `R `U `P\u{a}`\"M `N `7\u{e}r!N `;$\u{15}!\
        O `g\u{1e}J!R `\u{4}kM!R `\\sn!T `Z+\u{f})  c! `# `, `0 `1 `? `D `H `Do\u{19}!R `\u{1d}Q!\"  bU `\u{e}\\_!# `9\u{c}\
         \"  b0 `\u{1e}\u{14}A#  b# `U `P!G!N `XiZ!R `\u{12}\u{11}\u{f}$  c. `M `N `6\u{0}+!R `\u{14}'7!S `\u{1a}\u{10}\
        8#  b. `U `W#j!. ``q\u{5}$  c. `G `H `\\5\u{1a}\"( `- `\\Zi#L `Q `T `[Ak\"  b0 `Bb\u{1c}!K `9~*!\" `4\u{1e}\u{8}\
        !\" `yk\u{1f}\"  bB `A\u{c}0&  c# `( `8 `: `F `,\u{10}V\"  bG `l\u{8}q!* `\u{1b}\u{f}\u{16}\"  bU `<>5%  c0 `> \
        `I `U `h(<\"L `Q `m<V!+ `7#x!! `\u{d}~.!P `\u{4}ZH)  c. `0 `2 `= `D `H `I `N `x1`\"  bH `f\u{12}d!% `Vdw!R `I3/\
        !/ `nzK\"  bU `\u{d}Eg!R `\u{4}\u{0},\"  b@ `J!:\"  bD `Y\u{19}3\"# `. `c I$  c0 `H `U `\u{11}Gh#  c0 `9 `G#\u{2}\
        !# `68\u{5}#  b. `U `FIe\"  bE `lcf\"  bU `sd\u{d}!# `k`\u{1e}!T `kT\u{7f}!N `C%\u{7f}#  b\" `0 `#\u{1b}G#  c. \
        `P `%qH#  b! `G `}SY.  c0 `3 `8 `A `H `I `L `P `Q `R `S `T `U `\u{13}^Z&  b# `+ `. `/ `C `;]\u{4}\"  bI `N3\u{8}\
        \"# `. `GNN#  cH `N `\u{3}\u{2}Q\"  b? `i0.!, `\u{0}`r\"  bU `\u{2}-.\"  bC `{J8\"  bU `T\u{7f}M!! `\u{10}\u{12}\
        k&  c# `+ `/ `0 `B `NX\u{1e}!N `{\u{19}4!. `~IW!. `ppW&  c= `B `C `G `J `j\u{5}[\"  bU `\u{0}e6\"M `N `;P>!\" `\
        *d^\"  bU `^l|!R `,a\u{11}'  c0 `= `G `H `J `U `Z[E!N `\u{1b}as\"  bU `3\u{4}\u{1}\"  bC `Av<#  b0 `H `\u{1a}QB\
        L  c! `\" `# `$ `% `* `+ `. `0 `1 `2 `3 `4 `5 `6 `7 `8 `9 `: `; `< `= `> `? `@ `B `C `D `F `G `H `I `J `K `L `M\
         `N `O `P `Q `R `T `U `-?W!S `q\u{f}\u{f}\"  bS `e\u{8}\u{1f}#  b0 `H `n\u{8}38  c0 `1 `2 `3 `4 `5 `6 `7 `8 `9 \
        `> `? `G `H `J `L `M `N `O `P `Q `R `U `O)E+  c0 `2 `< `@ `G `H `I `M `N `R `\u{6}\u{0}~!! `/(\u{11}!* `U\u{2}\u{1d}\
        !R `t]x#  b+ `1 `{<\u{1a}\"  b0 `F2+#  c0 `U `pP\u{7f}!P `:A\u{7}\"  bU `.[&\"  b= `DuL!\" `;,)\"  b0 `\u{4}fJ\"\
          bM ``\u{f}z\"  bU `\u{1d}\u{1c}\u{19}#\" `# `. `ug=&  c. `4 `< `? `D `M*N!N `\u{13}R\u{2}!\" `8N\u{17}\"  bH \
        `F\u{1a}0!$ `Nw]\"O `R `b3d!\" ` Y|\"  bM `D>\u{f}!% `2EJ#  b0 `U `W\u{13}}!, `W|\u{1d}$M `N `O `S `nf3!! `*>A!\
        R `\u{9}\u{17}e*  c0 `3 `5 `8 `; `= `B `H `I `*X\u{3}!$ ` b#!! `^ZE!M `).F&0 `: `B `C `H `U `=SYA  c0 `1 `2 `3 \
        `4 `5 `6 `7 `8 `9 `: `; `< `= `> `? `@ `A `B `C `D `F `G `H `I `J `N `O `Q `R `S `U `s\u{6}\u{4}!Q `1#\u{7}!Q `\
        q\u{16}\u{19}!N `n\u{10}C\"* `. `B/X!R ` pX!% `d%v\"  b0 `\u{2}\u{d}y\"\" `# `Je\u{6}\"\" `. `C'\u{7}\"  b0 `\u{12}\
        \u{f}-!. `*z)!     2   >   F   \\   x    !  .!  Z!  Z!  b!  z!  \u{e}!  \u{1c}!  >\"  L\"  `\"  `\"  r\"  r\"  \
        \u{4}\"  \u{8}\"  &#  <#  J#  X#  \\#  t#  \u{e}#  \u{e}#  \u{18}#  D$  V$  d$  d$  \u{a}$  \u{e}$  \u{1a}$  (%\
          (%  0%  :%  H%  `%  j%  x%  \u{2}%  \u{1e}%  >&  R&  \\&  `&  `&  \u{6}&  \u{10}&  \"'  \"'  &'  .'  @'  X'  \
        j'  x'  \u{6}'  \"(  0(  H(  V(  b(  \u{0}(  \u{4}(  \u{10}(  \")  0)  4)  B)  F)  n)  v)  ~)  &*  8*  <*  N*  \
        \\*  j*  t*  ~*  \u{c}*  \u{1a}*  2+  Z+  Z+  |+  \u{a}+  \u{1c}+  \u{1c}+  *,  B,  N,  `,  x,  |,  \u{c},  \u{10}\
        ,  \u{1a},  $-  (-  :-  L-  V-  Z-  Z-  d-  v-  \u{0}-  \u{a}-  \u{e}-  \u{1c}-  $.  P.  r.  |.  \u{6}.  \u{a}.\
          (/  ,/  T/  j/  n/  \u{14}/  ,0  ,0  60  D0  R0  p0  t0  \u{2}0  \u{1a}0  21  <1  J1  X1  \\1  t1  \u{e}1  \"\
        2  &2  :2  R2  f2  |2  \u{8}2  \u{18}2  &3  &3  T3  l3  v3  v3  ~3  \u{1c}3  (4  ,4  L4  Z4  \u{2}4  ,5  R5  R5\
          `5  z5  \u{10}5  *6  86  D6  N6  N6  `6  |6  \u{10}6  \u{1e}6  47  x7  x7  \u{6}7  \u{1c}7  (8  68  N8  j8  (\
        9  F9  F9  Z9  \u{8}9   :  (:  F:  J:  X:  ~:  \u{1a}:  (;  2;  6;  >;  V;  h;  l;  v;  ~;  ~;  ~;  \u{e};  \u{1c}\
        ;   <  .<  X<  \u{2}<  \u{a}<  \u{e}<   =  8=  8=  ^=  n=  \u{4}=   >  (>  V>  r>  \u{0}>  \u{e}>  .?  F?  J?  \
        X?  h?  z?  \"@  0@  4@  V@  j@  |@  \u{4}@  \u{e}@  \u{e}@  4A  <A  JA  ^A  lA  &B  4B  8B  @B  bB  lB  \u{8}B\
          *C  @C  XC  XC  \\C  nC  rC  \u{8}C  \u{1c}C   D  (D  2D  RD  tD  tD  ~D  \u{12}D  (E  6E  @E  \\E  `E  vE  \u{c}\
        E  \u{16}E  \u{1e}E  \u{1e}E  &F  BF  LF  ^F  \u{4}F   G  8G  BG  BG  VG  dG  \u{2}G  \u{16}G  *H  >H  PH  PH  \
        nH  \u{0}H  \u{e}H  \u{18}H  \u{18}H  ,I  6I  6I  VI  ZI  nI  \u{10}I  \u{1a}I  8J  8J  JJ  bJ  nJ  \u{6}J  (K \
         6K  @K  DK  dK  rK  |K  \u{18}K  \"L  @L  @L  vL  \u{e}L  0M  8M  BM  ^M  zM  \u{c}M  \u{1a}M  .N  8N  VN  pN \
         \u{8}N  \u{16}N  :O  jO  \u{c}O  *P  2P  :P  DP  LP  LP  VP  `P  dP  tP  \u{e}P  \"Q  BQ  dQ  \u{6}Q  (R  0R  \
        BR  hR  \u{0}R  \u{0}R  \u{e}R  \"S  6S  >S  \\S  dS  nS  rS  \u{6}S  \u{1a}S  2T  :T  HT  VT  |T  |T  |T  \u{a}\
        T  \"U  8U  <U  XU  bU  jU  ~U  ~U   V  4V  BV  VV  ZV  lV  \u{e}V  &W  .W  DW  DW  DW  DW  LW  XW  bW  bW  \u{4}\
        W  $X  2X  RX  `X  jX  \u{14}X  &Y  8Y  BY  LY  ^Y  rY  vY  \u{e}Y  \u{12}Y  \u{12}Y  \u{16}Y  \u{1a}Y  \"Z  *Z\
          .Z  8Z  <Z  @Z  RZ  `Z  ~Z  \u{8}Z  \u{12}Z   [  ([  0[  F[  F[  d[  n[  r[  \u{6}[  \u{a}[  $\\  <\\  R\\  t\
        \\  \u{1a}\\  ,]  <]  N]  f]  p]  z]  \u{1c}]  2^  X^  ~^  ~^  \u{2}^  \u{14}^  \u{1e}^  2_  @_  T_  n_  \u{2}_\
          (`  D`  ^`  v`  *a  .a  <a  <a  Na  da  pa  \u{4}a  \u{18}a  &b  *b  Bb  Zb  lb  pb  zb  zb  \u{2}b  \u{6}b  \
        \u{a}b  \"c  >c  `c  dc  dc  rc  \u{8}c  \u{1a}c  (d  6d  Hd  Pd  Td  `d  xd  \u{8}d  \u{14}d  >e  Re  re  \u{6}\
        e  \u{14}e  Jf  zf  \u{c}f  \u{1a}f  :g  :g  >g  Hg  Vg  ^g  bg  fg  zg  zg  zg  &h  Th  \u{8}h  \u{1a}h  \"i  \
        Li  `i  \u{16}i  \u{16}i  \u{1a}i  4j  Xj  vj  ~j  \u{c}j  6k  rk  ~k  \u{c}k  \u{1a}k  .l  Bl  Vl  rl  vl  \u{10}\
        l  0m  Pm  Tm  lm  \u{4}m  \u{8}m  \u{10}m  \"n  0n  Hn  Vn  Zn  Zn  dn  \u{4}n  \u{18}n  &o  &o  4o  8o  Bo  P\
        o  do  ro  \u{e}o  4p  Zp  bp  jp  xp  \u{18}p  &q  *q  2q  Jq  zq  \u{8}q  \u{1e}q  ,r  ,r  Dr  Nr  br  pr  ~r\
          \u{6}r  \u{a}r  \u{1e}r  Js  \\s  \u{4}s  \u{e}s  \u{16}s  $t  Pt  ^t  ft  tt  ~t  \u{2}t  \u{a}t  \u{18}t  0\
        u  Bu  `u  \u{12}u  \u{1e}u  ,v  Dv  Lv  Xv  lv  \u{8}v   w  4w  Hw  Lw  dw  hw  zw  \u{c}w  \u{1e}w  ,x  4x  `\
        x  |x  \u{6}x  \u{14}x  \u{18}x  *y  *y  @y  \\y  vy  \u{18}y  2z  >z  Vz  Zz  rz  zz  \u{8}z  \u{c}z  .{  Z{  \
        l{  v{  \u{e}{   |  <|  t|  ~|  \u{1a}|  $}  $}  6}  D}  R}  Z}  \u{e}}  &~  4~  J~  V~  h~  p~  \u{e}~   \u{7f}\
          8\u{7f}  V\u{7f}  p\u{7f}  \u{8}\u{7f}  \u{8}\u{7f}  \u{8}\u{7f}  \u{c}\u{7f}  \u{14}\u{7f}  (\u{0}  D\u{0}  \
        X\u{0}  ~\u{0}  \u{8}\u{0}  \u{1e}\u{0}  \u{1e}\u{0}  ,\u{1}  :\u{1}  :\u{1}  V\u{1}  V\u{1}  n\u{1}  r\u{1}  |\
        \u{1}  \u{4}\u{1}  \u{1a}\u{1}  \u{1e}\u{1}  \u{1e}\u{1}  \u{1e}\u{1}  6\u{2}  :\u{2}  R\u{2}  `\u{2}  `\u{2}  \
        j\u{2}  j\u{2}  \u{e}\u{2}  \u{18}\u{2}  ,\u{3}  N\u{3}  N\u{3}  p\u{3}  \u{4}\u{3}  \u{4}\u{3}  \u{4}\u{3}  \u{1c}\
        \u{3}   \u{4}  *\u{4}  <\u{4}  H\u{4}  z\u{4}  \u{2}\u{4}  \u{14}\u{4}  <\u{5}  D\u{5}  N\u{5}  X\u{5}  \u{2}\u{5}\
          $\u{6}  B\u{6}  L\u{6}  p\u{6}  \u{18}\u{6}  \"\u{7}  :\u{7}  H\u{7}  P\u{7}  \u{a}\u{7}  \u{18}\u{7}  ,\u{8}\
          0\u{8}  <\u{8}  J\u{8}  b\u{8}  z\u{8}   \u{9}  6\u{9}  D\u{9}  R\u{9}  Z\u{9}  d\u{9}  x\u{9}  x\u{9}  \u{12}\
        \u{9}  *\u{a}  .\u{a}  @\u{a}  @\u{a}  @\u{a}  h\u{a}  l\u{a}  \u{2}\u{a}  \u{14}\u{a}  \u{1e}\u{a}  F\u{b}  X\u{b}\
          f\u{b}  |\u{b}  \u{0}\u{b}  \u{e}\u{b}  \u{e}\u{b}  &\u{c}  >\u{c}  >\u{c}  H\u{c}  P\u{c}  Z\u{c}  d\u{c}  |\
        \u{c}  \u{a}\u{c}  \u{18}\u{c}  H\u{d}  Z\u{d}  Z\u{d}  Z\u{d}  x\u{d}  \u{2}\u{d}  \u{c}\u{d}  ,\u{e}  :\u{e} \
         V\u{e}  `\u{e}  v\u{e}  \u{a}\u{e}  4\u{f}  D\u{f}  j\u{f}  r\u{f}  \u{12}\u{f}  4\u{10}  f\u{10}  \u{2}\u{10}\
          \"\u{11}  H\u{11}  V\u{11}  V\u{11}  `\u{11}  |\u{11}  \u{a}\u{11}  &\u{12}  0\u{12}  B\u{12}  L\u{12}  ^\u{12}\
          p\u{12}  \u{c}\u{12}  \u{1a}\u{12}  .\u{13}  2\u{13}  6\u{13}  H\u{13}  f\u{13}  \u{10}\u{13}  \"\u{14}  0\u{14}\
          8\u{14}  <\u{14}  @\u{14}  V\u{14}  p\u{14}  p\u{14}  x\u{14}  \u{0}\u{14}  \u{16}\u{14}  \"\u{15}  \"\u{15} \
         &\u{15}  .\u{15}  2\u{15}  6\u{15}  H\u{15}  R\u{15}  \\\u{15}  \\\u{15}  x\u{15}  |\u{15}  \u{4}\u{15}  \u{10}\
        \u{15}  \u{14}\u{15}  &\u{16}  >\u{16}  F\u{16}  P\u{16}  r\u{16}  z\u{16}  \u{12}\u{16}  \u{12}\u{16}  \u{1c}\u{16}\
           \u{17}  4\u{17}  >\u{17}  H\u{17}  r\u{17}  z\u{17}  ~\u{17}  \u{6}\u{17}  \u{e}\u{17}  \u{18}\u{17}  4\u{18}\
          H\u{18}  R\u{18}  `\u{18}  r\u{18}  \u{14}\u{18}  *\u{19}  *\u{19}  B\u{19}  L\u{19}  L\u{19}  Z\u{19}  ^\u{19}\
          p\u{19}  t\u{19}  x\u{19}  \u{6}\u{19}  \"\u{1a}  :\u{1a}  H\u{1a}  H\u{1a}  r\u{1a}  \u{12}\u{1a}  *\u{1b}  \
        .\u{1b}  B\u{1b}  L\u{1b}  V\u{1b}  d\u{1b}  r\u{1b}  \u{8}\u{1b}  \u{12}\u{1b}  \u{1c}\u{1b}  <\u{1c}  N\u{1c}\
          X\u{1c}  n\u{1c}  \u{16}\u{1c}  .\u{1d}  R\u{1d}  p\u{1d}  p\u{1d}  \u{c}\u{1d}  \u{16}\u{1d}   \u{1e}  .\u{1e}\
          N\u{1e}  V\u{1e}  Z\u{1e}  f\u{1e}  z\u{1e}  \u{e}\u{1e}  \u{16}\u{1e}  0\u{1f}  D\u{1f}  R\u{1f}  f\u{1f}  \u{2}\
        \u{1f}  \u{c}\u{1f}  \u{14}\u{1f}  B ! P ! X ! j ! \u{1a} ! $!! 2!! :!! L!! h!! p!! \u{0}!! *\"! <\"! F\"! T\"!\
         ~\"! \u{16}\"!  #! 4#! <#! J#! T#! h#! r#! \u{a}#! \u{12}#! \"$! >$! B$! J$! \u{2}$! \u{6}$! \u{e}$! \u{18}$! \
        ,%! 6%! H%! `%! `%! j%! \u{a}%! \u{12}%! *&! .&! <&! @&! N&! h&! |&! \u{0}&! \u{4}&! \u{16}&! .'! h'! \u{c}'! \u{1a}\
        '! ,(! ,(! F(! T(! l(! p(! \u{2}(! \u{1e}(! \u{1e}(! H)! Z)! r)! v)! z)! [!h I1s\"( `! a?Y\u{f} <\u{7f}Z P\u{19}\
        v ow\u{c} |\u{18}( 0cV Sh5 ph@\"$ `= aq\u{1f}` *C\u{7f} \u{11}F# \u{7}8N\"! `, aA&` \u{1}9r\"! `/ a\u{e}&.\"% `\
        # a'8.\"- `P!a#AS\"- `'!a]i\u{16}\"( `! ak2,\"' `$ aw\u{1b}\u{17} .m2\"- `f a\u{1d}06\"\" `\u{6} aR`G \u{1d}8\u{5}\
        \"- `J!ah\u{17}\u{9}\"+ `\u{1f}\u{1f}agK9 >@\\ 2\u{1d}Z\"\" `\u{1c} aXle\") `$ a\"]\u{11} q3P\"* `  a/\u{f}U\".\
         `\" ac(: \u{10}5n\"\" `X aWF[ 7\"x\"! `  a;z\u{7f}\"! `# a,*\u{19}\") `  acF!\"$ `* a1PD K5P\"- `0!a\u{15}J\u{19}\
        \"* `! aD\u{17}.\"! `9 aV0k :G\u{1f} @>l\"* `+ aGMu \u{19}V\u{17} \\c\u{10} kA>\"* `# aEOY\") `# a\u{19}Ng\"! `\
        \" a`\u{17}4 ZRO 4Oy\". `  a*I\u{6} \u{d}g>\"! `$ a;yk \u{10}j% ]x\u{1}\"! `, a\u{5},\u{c} \u{15}Y,\"\" `)!a\u{f}\
        ZD\". `  ay\u{7}\u{1e} \u{2}RW&\" `  a* `  a. `  al\u{7}v z4F\"* `  a\u{15}\u{18}i\"! `( a\u{1f}qn\"- `A a\u{7}\
        9\u{7}\"* `' a\u{e}\u{f}\u{8}\"! `$ a4\u{12}\u{13} \u{7}\u{9}N :ge \u{a},\u{e}\"% `( a\u{3}\u{e}b =\u{2}l\"( ` \
         a\u{1a}B9 \u{1}w= 5\u{9}N\"! `* a~Az\"$ `H a6r\u{9}\"% `# aLq] 0\u{12}] \u{12}#} \u{c}9\u{15} OU!\"$ `. a|\u{15}\
        r Y\u{1}E Rf\u{a} \u{1}F!\"% `  a|*.\"! `# a ?\u{1f} s\u{1c}P\"$ `6 a=%k \u{e}\u{19}{\". `\" a:o3\"- `` a!\u{18}\
        {\") `# a#&\u{a} KwU\". `  aK|q hQ}\"' `! a>t\u{4}  `\u{18}\"% `  a09=\"\" `j aKYN \u{1f}x_ r_\u{3} D{\u{18}\"-\
         `] a\u{0}WC\". `! aD\u{7}\u{6}\"- `} aw=e\"$ `E aXXv 0\u{a}o\"\" `9!a\u{3}|u\"\" `i aN/x\"' `$ aB-\u{a} \u{a}j\
        \u{1a} n\u{e}e\"- `x a2Pg \u{17}\u{4}\u{a}\"( `! a\u{0}^\u{c} \u{1c}[L F1= 02j \u{1c}}? /B]\"$ `> a\u{b}Q\u{16}\
         \u{16}`4\"- `\"!a(T7 \u{f}\u{5}c\"$ `= ao:\"\"- `F ap{5 @*w !&[ \u{18}`n\"\" `U aLEY \u{4}\u{4}\u{15}\"- `*!a-\
        z% 8(2 \u{1c}F5\") `% a\u{1c}w>\". `\" aV\u{3}\u{16} \"n\u{1e}\"! `( a\u{1a}$<\"! `\" a\u{e}\u{17}` *\u{b}\u{a}\
        \"\" `D!aA|S\"! `* a\u{0}]\u{1d} K}[ JQh %\u{0}\u{3} [5T\"! `& aUqT\"- `s a%7r\"- `X!a\u{0}\u{2}\u{9} g\u{4}! C\
        =3 %p\u{7} \u{17}}>\"* `& aS\u{1e}C \u{0}+\u{4} lT{\"- `\u{16} ak\u{12}\u{9} ].\u{1b} >cg n\u{b}\u{d}\"% `& ad\u{9}\
        \u{19} \u{16}1+\"! `/ a\u{7}hL \u{a}Nt t$z \u{13};| @\u{1c}|\"\" `,!aY1\u{b} @YJ #\u{f}\u{6} nXH \u{10}2W n_Q$!\
         `) a* `, al\u{e}x\". `  aI\u{17}\u{8} \u{13}U\u{1d}\"* `- a\u{1b}{I C%O \u{4}b\u{13}\"\" `b a:\u{12}e of(\"\" \
        `p a8?@ Y\u{13}i 1x\" :w,\"$ `H a9CF o\u{b}\u{7}\"( `  a9!l\") `$ a{Nt\"! `# a\u{b}GA #B\u{b}\"$ `7 a126\"- `M!\
        ahX\u{19} ~jK\"- ` !aas^ k&a\"! `* a\u{e}V'  r. R_K d\"[ 9Ou\". `  aon\u{a}\"$ `C ar/\u{d} \u{12}V' ak:\"* `/ a\
        }\u{1e}z\"- `\u{1b} at\"\u{15}\"\" `N aw0U\"$ `( a\u{8}\u{17}{ a\u{b}8\"! `# a.7\u{3} (3\u{b} Z\u{18}G\"* `  a0\
        \u{16}J fjA\"$ `; a5dV \u{1f}R{\"! `1 aF%) \u{5}\u{18}d 7[t \u{5}tB \u{11}Rz\"- `W aZg\u{0} qee\"\" `\u{f} auwx\
        \"! `8 a!,\u{7} iRW 8R* hLE S(] \u{11}\u{1}\u{e} \u{15}\u{18}> u(\\\", `! aA\u{17}O\"- `+!a\u{5}N) aP5 K2n\") `\
        % a#rr M'2\"* `* a\u{e}\u{c}N \u{1}+\u{e} iGg\"\" `P!aONG ,\u{16}!\"% `$ an6C 0F\u{e}\"\" `\u{5} a&1\u{1c} 1\u{17}\
        =\"! `- a\u{1d}nC\"\" `A a\u{5}iC =3D Xgo\"( `  a.[O \u{12}\u{0}\u{1d} TO4\"$ `+ a3&>\"$ `  a$J>\"! `. a\u{1e}`\
        { \u{7}\u{1f}\u{2}\"- `8 a\u{e}UT\"\" `e a\u{1f}gw\"$ `> aP8\u{4} \u{19}Q\u{5}\"! `& aMO\u{19}\"* `+ a\u{1}\u{18}\
        \u{f}\"% `' aQ\u{16}] o\u{5}!\"\" `'!a\u{1d}bN\"! `: aH\u{7f}\u{14}\"! `1 ao\u{1a}^ T-'\"\" `H!a\\G/\"( `  a\u{2}\
        .g\"* `. aqg\u{7}\"$ `@ a\u{f}j4 (/? {CD u\u{14}x\"\" `7!aPEo \u{c}<A 8\u{19}V\"$ `9 a\u{18}DX\"- `N a +a @s\u{1f}\
        \"! `) aCpX\"- `- ae\\\u{7f} \u{0}y\u{14}\"! `* al\u{9}*\"- `\u{6} a<$!\") `  aN5^ \u{a}9\u{11}\"$ `B a=M\u{16}\
         $wY I4n\"+ `\u{1f}\u{1f}aqJp$! `1 a\" `L!aa6B 95J\"- `\u{12} aWF\u{1f} !3J ((~\"- `r a\u{12}p\u{a}\"\" `\\ aR;\
        a\"% `$ alOj\"- `b a}~\u{7f} R\u{8}\u{a}\"$ `! ah7: \\\u{f}\u{11}\"! `  a1{$\"+ `\u{1f}\u{1f}aO\u{c}\\ \u{13}\u{6}\
        D LOK\"\" `U!aFcp y.r\"* `* aY\u{0}#&' `$ a* `# a, `! a( ' \\5|\", `  aV{\u{1e}\"! `! a\u{16}9q \u{2}e#\"$ `* a\
        :0\u{8}\"\" `\u{1} a\u{4}5>\"* `$ a0?x \u{1e}\u{12}y\"* `2 aDp=\"+ `\u{1f}\u{1f}a\u{4}}^\"% `' aui\u{2} \u{14}F\
        \u{4}\". `\" a9u\u{5} hg\u{1b} $V- !\u{10}= \u{0}~F \u{1e}($ \u{14}\u{10}B Kfx (6z )\u{1c}<\"! `1 aX\u{e}G \"j>\
        &' `# a* `\" a, `  a\u{1b}[I\"\" `/!a$$O\"! `* au\u{14}l H\u{8}4 !!A\"\" `$!a0H\u{1f}\"% `* a\u{f}l&\"$ `$ a&6%\
         \u{13}/L &K8\") `  a`-=\"! `9 a=@\u{7f}\") `% a5sZ 4pd -Pp N\u{6}\u{f} \u{13}1&\"! `& a=Qh \u{f}Dl nl~\"\" `2!\
        a\u{14}.\u{8} \u{17}:q =x\u{1b}\") `# a.y& \u{e}mW\"! `! a#&p\". `  a_e\u{1f}$! `  a\" `\u{1d} a7t&\") `$ a\u{12}\
        \u{d}+$* `# a, `! ac\u{3}\u{16}$' `# a, `  a\u{11}~C\"! `+ a\u{c}vO {CY\"( `  aMS\u{14}\"* `* anR\u{19} \u{14}\u{7}\
        : $\u{1b}}\"* `' avOK$( `! a* `, a $\u{10}\"- `3 asOV \u{1a}z} ,V\u{0} \u{a}r\u{5}\"- `d a\u{0}\u{12}E \u{7f}?u\
         v8{ .F| \u{1f}\"\u{16}\". `  ak\u{6}l\". `\" au\u{15}\u{1} Z4c VHu z\u{19}\u{4} d\u{6}%\"\" `4!aM\u{12}2 \u{10}\
        .Z \u{19}\u{1d}w\". `\" a\u{2}P \". `\" a~q)\"\" `G!aD\"y \u{1f}\u{1c}~ z.\\\") `  a\u{16}Q\u{16}\") `% a`X, rD\
        /\"* `% a, !\") `  a&^* k*+ \u{f}/O #\u{6}\"$' `$ a, `! a\u{18}'D ?\u{d}F\". `! a1CN -\u{d}`\"* `. a\u{c}rc ;cg\
        \"% `) a\u{4}!\u{9}\"- `.!a5R\u{2} \u{11}w\u{2}\". `  aVm6 H<[ \u{16} \u{4} >,\u{5}\"- `;!a~fY s7i \u{18}\u{d}~\
         Ad`\"% `( as&i u\u{d}&\"$ `3 a\u{4}\u{b}6\"! `# aa|{ \u{19}t`\"* `. a\u{1a}@o\"* `3 a\u{1d}\u{1e}\u{5} GR\u{14}\
         \u{7}E \") `! a#Q%\"$ `7 aY?E\"( `! a2EU\"( `  a](b w \u{0} 8a\u{2}\"\" `l aZ-\u{9} z;B\"$ `L a\u{12}oc\"! `& \
        aHdg\"% `! a}\u{15}G\"$ `% aM\u{15}\u{5}\". `  a-~X$\" `# a* `& a'vp$\" `/ a* `% a\u{7f}m\u{7f}\"$ `  a~,\u{4} \
        $\u{13}1\") `  a\u{1d}\u{17}a\"\" `\u{4} a\u{1e}E\u{6} \u{1c}PY u?z f\u{8}*\"% `$ aB\u{2}-\"- `3!a\u{1f}*\u{1f}\
        \"- `\u{10} a%u* ~\u{10};\"\" `5!a\u{8}fM G\u{3}3\"! `  aOPK\"\" `} aKSS zW\u{8}\"- `\u{d} abQ\u{b} 6L'\"- `\u{3}\
         aSFr DJ\u{7} \u{8}u\u{d}\"% `% a\u{1d}FD EK~\"\" `\u{10} a7h\u{3}\"\" `\u{3} a/%v G^} $\u{2}\u{f} (\u{1a}` A%s\
        \"* `! aaDz\"* `2 a*/E c[E\"- `\u{8} af\u{18}\u{c} a-H \u{18}a\u{7f}\"% `$ a\u{2}\u{9}^ ACw \u{2}&2 \u{16}\u{c}\
        4 =2X \\x\u{5} K\u{12}|\"* `( a?'\u{c} \u{14}+\u{0} \u{6}'K \u{1e}-j\"* `1 ab34 >y7 \u{1c}7M\"$ `1 alco est\"( \
        `! aPS\u{10}\"* `* aic! 9\u{b}8\"$ `/ aQKK J\u{8}M$\" `. a* `$ a\u{1f}JQ \u{1b}8b R\u{7}3 x`\u{1c} ;(H qJ( \u{19}\
        \u{a}t\"! `% a-\u{14}u p$H\"- `<!a')y\"$ `6 aCz\u{1c} \u{7f}y, 4HH\"& `\u{1f}\u{1f}a\u{17}UN \u{7f}rc\"% `! a`\u{1}\
        \u{7f}\") `  a\u{2}\u{7f}Q$\" `\" a* `( aYVT\"\" `D as)h F[} ]n\u{c} %!$\"( `  a[{/ \u{3}y>\"( `  a8Jo E\u{16}\u{7f}\
         \u{d}\u{0}\u{a} 6/P }oS\"- `\u{2} a)\u{1f}S\". `\" a:<` h\u{1a}m\"\" `1 aQ1\u{e} \u{8}X\u{1f} \u{e}<' :\u{b}R \
        5\u{8}e\"% `  aHPx\"$ `* at^2\"$ `& ac7> zd`\"* `! a3?w u)H 7\u{4}O\"' `$ a(>s JHt\"! `7 a\u{1b}\u{e}\u{11} <f4\
        \"\" `z a[fK p'U\"+ `\u{1f}\u{1f}a\u{12}\u{a}& 'm\u{d}\") `% anm\u{16} ],0 yGM Aao lj\u{1c} \u{4}b$ DQC\"\" `R \
        a\u{17}\u{17}d \u{4}<P\"\" `g a\u{9}n\u{6} 2\\\u{13}\"* `& a'\u{7}\u{1c}$' `$ a, `! af\u{a}%\"- `+ aL=J \u{1a} \
        \u{1d} l2G\"- `\u{15} arFm\"( `  a5`\u{0}\"* `. aP]\u{1f} Dd@\"\" `\u{12} aQ\u{12}v\"- `\u{19} arVL uie\"\" `V \
        ay\u{13}\u{0} #>5 z,~ c\u{10}#\"\" `\u{2} a3%' PS}\"! `. a| \u{c} \u{a};\u{17}\"* `- a\"\u{13}\u{1e}\"- `S a~=F\
         '\\K I;% 7sH\") `  a\u{13}Z$\"% `  a\u{17}\u{1}t\"% `) a\u{7f}K* J5R\"$ `1 aVG:\"! `1 a\"u:\"\" `Q!a6.? :*j\"-\
         `c a8k\u{7f} =d\u{4}\", `! a\u{8}&\u{14}\"* `3 a.E# \u{d}!s\") `  a*b( (\u{0}& myl (D:\"* `\" a'?s xf\u{7}\"* \
        `$ afS\u{16}\"- `0 aS\u{15}V\"* `' a^%!\") `  a kC\"% `% a\u{9}|c \u{15}\u{a}v \u{3}d!\"\" `0!aD\u{1b}: >!L\") \
        `% aZ[g\"! `. aJp+ =\u{b}9 w\u{11}C\") `\" a\u{3}%\u{d} 9`V R\"e\"\" `M a)\u{6}t\"- `K!a\u{d}\u{2}E Ec  {C_ d\u{1c}\
        t\"% `  a\u{1f}:l cb\" &C+ \u{9}ec\"- `2 a{\u{11}h 3\u{1f}\u{17}\"* `) a3\u{16}\u{1c}\"\" `E a6\u{15}< J\u{15}#\
         \u{f}9C d\u{14}\\\"! `) a*\u{1e}e t+n\"\" `& a\\jo\"% `' aJ3p 4;\u{11} (.&\"* `) a\u{6}n- ?3T\"! `# a\u{16}0i\"\
        $ `( a\u{18}\u{1}&\"\" `*!a3C[\"+ `\u{1f}\u{1f}a*e\u{3}\"' `# atA/ QcG\"- `!!a#\u{7f}f q<k q\u{19}?\". `\" aYrH\
         [\u{1}s\"- `S!a\u{12}3\u{5}\"! `) aU\u{16}\u{6} \u{7}?\u{16} kV\u{19}\"$ `K a#Xj \u{19}\u{2}?\"\" `.!aI\u{17}Z\
         WJ\u{0} dA\u{1b} O3%\"\" `\u{c} al\u{1b}' R\u{4}\u{b} ?F\u{c} hlJ\"* `) a\u{15}\u{b}\u{1} \u{7}3\u{b} t\u{13}\"\
         \u{12}gT #tE\"\" `\u{1b} a74X (\u{10}o K\u{1c}{\"' `$ aS`\u{9}\"* `+ a(H+ ^\u{6}n\"- `1 asj\u{17} \u{17}\u{1f}\
        <\"( `  afP[\"\" `u a\u{1f}2\u{7f}\"! `6 a7s\u{15} _x\u{1a} B-O \u{8}dv\"! `- a\u{11}\u{b}\u{10}\"\" `J a\u{b}%\
        \u{15} ZsL\"- `< aK\u{d}V\"- `\u{7} aU>~ 6@$\"\" `f azt5\". `  a\u{18}yJ\"* `% a\u{15}9! \u{d}7/\"- `\u{0} ab\u{12}\
        4\"- `o aLV5 \u{e}gA$! `. a\" `F al&k\"! `& a\u{0}:\u{14}\"! `- ayqF\"\" `;!ae\u{12}\u{b}\") `$ a%\u{1c}#\"% `)\
         a`JA\". `  a|r  \u{d}ih \u{0}e\u{16}\"- `n a]J'\"% `! aj\u{d}:\"$ `B a\u{3}@\u{4}\"- `G!alO# 5vn \u{2}O\u{f}\"\
        - `h a*%\u{12}\"- `6 a\u{1a}4\u{14} mqC\") `  a\u{0}\u{11}O\"& `\u{1f}\u{1f}aL\u{10}\u{6}\"\" `' aN\u{1d}&\"* `\
        0 a?I= `}B\"* `  a,\u{9}L 4aR\") `% a\u{18}\u{1f}\u{0} \u{0}\u{f}\u{12} Di9\". `\" aG;\u{16}\"- `L a$H# ~UO\"* \
        `  abPY\"- `I!a\u{2}p\u{12}\") `! ai+\u{13}\"( `! ai\u{12}P\"- `) a.TS\", `  a\u{0}hr\"* `/ a\u{7}}^\"! `( aRya\
         W\u{c}d \u{f}); lnA\"- `\u{1d} a;\u{1}^\"* `, at@P \u{19}Nt d\u{15}z :o$ \u{f}Ho\"' `$ ay7\u{1a}\"- `$ aP\u{9}\
        > \u{7f}.g\"! `$ axr~\". `\" a\u{15}'\u{1}\"* `' ahP-\"( `  apw{ \u{7f}=\u{7f}\"\" `I ays  D5Y >Q]\"! `\" aDa` \
        r\u{17}\u{f}\") `  aHo\u{1c} LTu \u{b}{\u{c}\"- `C!a\u{1c}\u{e}<\"' `  aUWb \u{d}uu\"- `%!a2\u{13}x ?z\u{e}\"\"\
         `x a\u{8}0\u{e}\"* `) a\u{11}\u{5}1\". `! a#2Z\"\" `h a~\u{4}\\\"! `2 a$4#\"! `0 a%\u{10}$\"! `< a\\j1\"! `% a\
        \u{1f}\u{16}P q:c\"$ `E a%um\"! `/ a0=?\"* `% a9kT\". `\" a\u{17}\u{c}t \u{17}V1\"% `  a:\u{18}=\"\" `k a\u{2}Z\
        W }A~\". `  a\u{19}.3 &\u{1f}\u{7f} keS\"( `  ao\u{4}6\"- `l aMqB -\u{1d}r\"( `  a2Hv 7d5 %\u{f}u\"$ `8 aV\u{19}\
        \u{3}\"' `# a+3\u{6} SFG A\u{15}Y\"- `* a&Jq B'k *~\u{b}\"! `& a+\u{e}'$! `+ a\" `\u{7} aV\u{1}. \u{1b}\u{15}\u{11}\
        \") `# a6\u{15}$\"! `$ a^'@\"\" `\u{b} a\u{16}(b\") `  au!= w F\"( `! a>Vh +$i @\u{16}\u{3} \u{f}&K g{S\"- `' a\
        y\u{6}\u{11}\"% `  a\"\u{13}]\"- `V!aHtu 0\u{1e}$&' `$ a* `# a, `! a\u{14}nU\"\" `6!a\u{7f}aW tN& +s?\"* `0 aCm\
        D QL_\"* `% aA@w\"$ `\" a(\"\u{1c}\"- `O ak\u{c}@\"* `& aY<u$\" `% a* `' a\u{1d}d| o\u{e}\u{10} y\u{12}+\"- `R \
        a_\u{5}q\"- `F!a$8\u{12}\"* `3 a'80 {\u{1}\\ \u{4}Rr }B\u{11} \u{1a}L?\"( `  a3)o p\u{e}\u{16} \u{11}3p\"! `! a\
        'B8\". `\" ap\u{8}- \u{2}S& \u{8}\u{1c}& (;I g^\u{7f} \u{14}d*\"% `\" aGYz$\" `4 a* `) aU\u{1c}Y\"( `  aKes\"- \
        `\u{4} au}$\"$ `$ a$\u{1d}< \u{7f}jE WVj ;:\u{1c}\". `\" a>V-\"( `  a\u{4}\u{1c}4$' `$ a, `! aa\u{a}C @\u{2}J \"\
        \u{3}U :j^\"! `. awSo\"\" `-!aT\u{9}\u{7}\"! `' aWA#\"\" `1!aRcX\"! `) aa9b\"! `+ aF:\u{4} \u{c}DU r\u{1e}x Fs?\
         \u{2})\u{2}\"\" `? a;<\u{d} AJV u9a\"- `R!a\u{d}\u{b}n\"\" `r amIw\") `% arr\u{15} \u{1b}P)\"- `\u{5} a=1\u{b}\
         @*\u{16}\"\" `\u{14} ar < & t\"\" `+!a3N}\") `  a#\u{18}\u{19}\") `  aW|\u{e}\"* `2 aa7\u{f}\"\" `t a*US XY~ s\
        \u{5}%\"( `  a;eD\"- `=!aU(V\"( `! aI\u{12}0 ')\u{13} \u{b}z\u{8}\"- `M aP\u{1b}i U#F\". `  aU=\u{4}\"- `L!a\u{5}\
        uf\"- `& a\u{15}\u{7}\u{9}\"% `) aSOL 6ed\"! `$ aY\u{0}\u{8}\". `\" aDZ) \u{3}Qk .\u{1e}! LLi\", `  a\u{6}-5\"\"\
         `!!a\"\u{10}Q :\u{10}% \u{1c}3V \u{17}\u{1f}s\"- `H!aSw\u{8}\". `! a}5\u{9}\"! `  a/Lr\"! `< an%\u{4} ~2X\"- `\
        )!aZnw\"* `- a]\u{10}\u{14} ]\u{1e}\" <26\"! `, a'\u{9}g I\u{d}l \u{7}?s '\u{f}) \u{8}\u{f}F\"\" `c a=7s l5v\"%\
         `\" a\u{1};e\") `  am|- cNw 0\u{1a}U\". `  a%v\u{16}\"* `3 aA\u{1f}&$\" `$ a* `' aG\u{14}\u{d} %\u{1c}\u{e}\"!\
         `/ a|P\u{14} %\u{9}\"\"- `O!a_&/\"$ `7 ayC? N6\u{1b}\"% `& ac/)\"\" `\u{e} aj\u{e}=\"' `  aBMB .S-\"% `% a\u{1b}\
        $X Ox\u{7f} ,\u{1f}8\"* `2 a7kc *\u{10}x\"* `( a\u{18}\u{9}\u{13}\"! `0 aGL\"\"- `\u{14} ay9# ?\u{13}T\"% `$ az\
        M1 _\u{a}] 1EE HOF uXw\") `  ak!\u{19} x[+ tax \u{18}?% +AW _K\u{a} at\u{1}\"* `) ao\u{15}*\"* `- ak\u{7}0 \u{10}\
        XR\"* `0 a\u{8}Xe\"! `% ae &\"- `\u{11} awm. YU[ S2`\"% `  a\u{15}3\u{c} \u{12}\u{16},\"! `( a0Lb o@H\"- `$!a+\u{14}\
        _\"\" `%!a\u{6}qb  He \u{14}?\u{1e}  \u{5};\"% `& a-t\u{f} dbc\"* `* av;E \u{0}\u{1a}H BJP :*c$\" `@ a' `# a\".\
        u $\u{d}\u{11}\") `% a)\u{7}=\"\" `s a*9W uv\u{7} x\u{1d}4 \u{a}Y@ \u{7f}\u{7}C\"$ `C a'\u{7}1\") `$ az/'\"* `1\
         a@\u{7f}.\"- `| ad:I hC\u{5} a\u{1e})\"$ `4 aB\u{a}\u{14}\"- `# a|:P 6\u{17}%\"% `# aSy4\"* `' af\u{15}\u{10} \
        CBl 0\u{c}\u{e} \u{17}#4 Ga\u{f} Pv\u{1b} vCS f6\u{d} |Pz W\"\u{3}\"$ `A ak\u{1d}g EbC \u{c}h4 S.7 )go\"% `  al\
         ,\"$ `0 a[_x r*!&' `# a* `\" a, `  a/,& ;J\u{1b} <\u{13}u\"* `* a\u{1e}\u{1c}\u{12}\"$ `' a{$l R%\u{10}\") `% \
        a\u{3}S. I\u{1f}K -\u{1d}^ x\u{8}\u{0} *:7 \u{8}\u{1}t ?4\u{1c} DQ\u{1f}\"! `% a'\u{1e}S\"& `\u{1f}\u{1f}a\u{3}\
        \u{0}U\"* `) ay6y\"! `0 as]U\"( `  a$@| !S\u{7f}\"* `0 a0x\u{0}\"- `1!aj\u{1}} Oj# _>~ 8;\u{2}\"* `* ab\u{14}\u{11}\
         \u{13}\u{10}\u{16} X$'\"\" `\u{15} aB[}\"- `,!ahp\u{14} l$. XbL  -\u{4} /\u{1b}\u{d}\"$ `; a4E.\"\" ` !a9\u{17}\
        1 \u{16}j_\"- `A!a O\u{1b}\"$ `( a&\u{f}]\"\" `E!a\u{1b}Vl\"$ `J a%nv\"( `  a\u{c}a} V\u{0}\u{1f} _5n ]=\u{3} >\
        \u{18}\u{19}\"! `4 a\"vR$( `  a* `+ a\u{0}u- {,? We|\") `% a9/@\"% `! a\u{1b}<Z C\u{5}i\"$ `I aE&3\"\" `7 a\u{8}\
        \u{7f}&\"- `B a&La\"\" `C a@?b\"% `( a\u{4}C\u{7f}\"( `! a\u{9}v\u{9} kD[ rez ]t\u{18} O[\u{19}\". `\" aX\u{2}<\
        \"- `B!a?[e\"- `Q a\u{8}\u{7f}|\"$ `' a\u{6}L\u{2} \u{7f}p\u{12} 0e-\"* `% a}MA _:F\"\" `* a\u{16}`U\". `  aTN\u{1d}\
         [)v bG}\"- `Z av\u{d}~ 7\u{b}\u{1} 9%\\\"* `% a9-g\"$ `< a?\u{18}k\"! `. aOw4\"* `1 a\u{18}#j q?L\"! `- a}%\u{1e}\
        \"% `$ aC`S\"( `  aave$\" `2 a. `\" aPi)\"- `:!a;RK\"$ `< a\u{7f}Vl\"- `\u{c} azuo\"% `# amRy\"$ `D a3}\u{13} 0\
        \u{1b}\u{17} Bg! \u{2}\u{b}# m0F\"! `/ aEQH\"( `  a\u{0}\u{16}*\"\" `I!aYk9 0*K I4P h@\u{1c} \u{3}4$\"% `& a6q5\
         G\u{1f}7\"- `u a\u{1e}\u{1a}&\"\" `, a\u{16}\u{5}/\") `# a1_F\"* `/ a*\u{7}q [N\u{0}\". `! a4\u{a}\u{e} b=\u{15}\
          J{ \u{12}\u{11}S lw\u{1e}\"$ `) aVO>\") `# a\u{14}gA \u{1b}sX Rb(\"\" `\u{d} ag\u{8}o ?5} *)\u{1c} FLF \u{6};\
        ~ |B\u{5} ad$\"! `( a,9=\"! `4 arH \"' `  aFX4\") `  a[O_\". `! a\u{18}!o d={ gu#\"\" `) a=7* I7c\"$ `5 a\u{c}=\
        E \u{19}\u{12}\u{11} $M\u{1a}$! `  a\" `N!a\u{0}H' )9r ,\u{19}\u{b}\"' `  ad>5 X3R\"+ `\u{1f}\u{1f}aFVI S\u{7f}\
        \\ \u{0}L\u{1d} .`; @1I \\z\u{4}\"* `* a+\u{15}\u{6}\") `$ a2.I\") `! aACc \u{1d}uy -\u{1}\u{17}\") `% ao-7\"- \
        `: aD\u{19}n\"\" `3!aQmw }o\u{17}\"* `% a\u{f}0I \u{7}e# Z1\u{1e}\"- `^ a`@q\". `  a>t\u{8} \u{17}\u{18}\u{a} \u{4}\
        Z\u{1f} \u{0}\u{10}\\ :Pz\"- `@ aZN\u{16} on \"\" `m a8\u{16}g r\u{7}\u{11} ZF\u{12}\"* `' aZ|. L\u{12}m \"?\u{17}\
        \"+ `\u{1f}\u{1f}aC[1 `N= cSS \u{d}\u{9}2 \u{11}\u{14}9 \u{11}\u{0}> 3n4 BHV\"! `# akSf\"* `- a\u{19}w; %\"R t7\
        s q=\u{1e} \"]W J}| ^^\u{1f} uD+ 4\u{5}1\"$ `A a\u{1a}UV\"$ `: a7Bc\"$ `I a&Kk \u{15}\"\u{0} \u{1c}[B\". `! ax_\
        q\"- `y a\u{1e}x&\"( `  aU\u{11}E hTS 1)r (;\u{b}\"' `$ au`5\"! `- aU\u{10}K\"\" `=!ap;'\") `$ a4HY fbX NQk&' `\
        $ a* `# a, `! a2\u{1a}r\"\" `H a4Kw\"! `# a\u{c}t\u{14} M\u{f}\u{1e} \u{15}Y1\"- `\u{b} aY!A \u{b}sK 0'W\"$ `, \
        aBR\u{16}\"* `. a:n\u{1b}\"$ `# a5\u{a}1 \u{1b}\u{18}[ 5Y`\"- `?!a|'[ i\u{1b}\u{14}\"% `\" ah*+ %c.\"( `! a\u{16}\
        YO\"\" `J!a+-W eL| %c\u{0} \u{7f}Xi\". `\" a?$'\"% `& aac\u{1d} kjl p7y \u{b}-/ r?R \u{1f}Q/\"$ `2 a*\u{10}p\"-\
         `Z!a\u{18}3%\"( `  aQN:\"( `  a1XG\"* `3 aT$\u{b} \u{2}:\u{16}\"* `. a\u{5}~9\") `  a2b\u{6}$! `* a\" `~ a\u{1e}\
        y\u{c}\") `! a4d\u{18}\"$ `! aW.! BbA e\u{16}H\"- `7!a\u{13};K \\{o\"- `, aJ\u{1c}\u{a}\"( `! a\u{1f}~\u{f}\") \
        `$ ap\u{0}2 \u{13}\u{14}Q\") `$ aG&{  .= 0Ic Ka, \u{c}H> \u{2}\u{1a}[\"% `# a\u{6}Y\\ u~j\"! `& a7`|\"! `% aKeR\
        \"% `! aSy\u{16}\"\" `n apM& aJn\"* `1 a[8t\"! `, aeL| '-\u{2}$\" `3 a* `0 aB\u{1b}\u{b}\") `  a(\u{2}5 b-7 \u{15}\
        \u{0}M \u{11}\u{0}c  \u{b}\u{4}\"( `  a\u{0}R\u{9} ~:S\"% `\" aspT\"- `5!aa\u{9}f$! `' a) `  a-\u{13}P\"( `  aX\
        'V\"+ `\u{1f}\u{1f}av$\u{16}\"$ `: a?>) \u{a}Dt \u{11}\u{1c}; G\\z\") `! aEO\" ki*\"% `% a{\u{12}:\"% `% a$]\u{a}\
         ^o\u{a} \u{6}X\u{1a}\"$ `8 as3:\"\" `( a2!K I\u{9}t\"% `  a=\u{7}}\") `% atp\u{e}$\" `; a* `* a=\u{1c}\u{1a}\"\
        ! `' a\u{b}VF HQa \u{7f}'\u{17} 04x\"! `\" a-\u{a}\u{6} \u{1b}W/ 45D\"$ `G a\u{d}Wn\"$ `( aWT\u{2}\"$ `F a#46\"\
        ! `$ a- M\"* `. a\u{b}q3\"- `D!a?\u{11}\u{15}\". `\" a/]5\"* `- aU7Z oX\u{7} }G\u{9}\"' `$ aol} af&\"! `$ a$G: \
        !JV -\u{16}x \u{1b}R\u{1} \u{d}g*\"- `q a1B\\ ?p\u{b}\"! `# a\u{17}w\u{19} 3\u{5}\u{1b} h\u{7}D fL\u{2}\"! `' a\
        \u{19}G\u{a} j+\u{17} FN\u{1b}\"- `Y!ao,X {eB\". `  a!-W \u{15}@\u{18}\"- `\u{1a} an\u{8}:\"% `( aUw\u{0} (]\u{15}\
        \"\" `\u{16} a\u{17}*\u{7f} )Q% :U\u{1a} \u{18}Sm #)\u{13} \u{17}4\u{16}\"% `% a4\u{1}Q qT\u{12}\"! `& aUKW (~n\
        \"% `! a/r\u{c}\") `  a\u{12}U< >ae\"% `& a`[\u{2} DKP\", `! a<\u{16}9 {&?\"( `  ah\u{19}q )/t EH\u{e}\". `\" a\
        rq1\"- `5 aZb~\"( `! a8]c \u{8}!\u{12}\"% `* aU\u{7f}, x\u{1c}5\"- `= aSC# U,I\"! `- a|3C\") `  aZ\u{7f}s \u{2}\
        f\\\"' `! a0#\u{10}\"* `+ a9NS \u{16}:\u{5}\"$ `\" ax]F }/h$! `+ a\" `Z a|9n :s\u{9} %a& \u{10}nI\"! `$ a1\\a l\
        Yl\"* `& ay\u{a}\u{6}\"$ `* a`\u{0}5\"! `2 aoiH (\u{11}n ,Fv\"* `  aU\u{15}\u{19}\"- `E!a6\u{1f}+ P\u{c}t \u{15}\
        FT L/X \u{7}\u{1c}# \u{6}\u{9}q\". `\" au_1 \\\u{a}f\"\" `G aPP\u{8} L\u{9}\u{12} \u{2}`\u{14}\"! `, a\u{7}}\u{c}\
         \u{d}\u{1b}\u{f}\"$ `! ahxx (F9 Nt[ H\u{9} \"! `/ als) \u{12}3J\"* `\" a\u{14}X#\". `\" amq<\"! `3 a?\u{1f}A \u{1c}\
        Gq f&y\"$ `M a\u{1f}j\u{1b}\"! `. a\u{8}}G \u{8}\u{1f}\u{7f}\"! `/ aLb$ uB2\"! `# af\u{2}r zd\u{15} %^6\"' `$ a\
        e*a {)6 Zvx\"* `) aRm\u{18}\", `  a\":;\"! `) aG$1\"- `9 a4\"\u{15}\"% `& aUSV\"\" `> a\u{1}\u{e}\u{4} |6U Ksh\"\
        - `T!aca4 XZ\u{1d} I\u{15}3 mM'\"\" `K!a0e}\") `\" a\u{14}k,\"% `% a^\u{7f}_\"$ `% aI,v\"( `  a?w\u{9} \u{a}\u{d}\
        \u{f}\". `  a\u{8}Q3\"- `m a\u{19}\u{17}\u{9} >?\u{f} c)#\"$ `& a\u{14}\u{15}.\"- `\" a\u{7}[I\"\" `\u{0} a|!M\"\
        ) `# azi\u{1b}\"* `3 a|\u{1}3 >M\u{0} \u{1}X; \u{7f}\u{1e}X\"- `\u{17} a-aG\"- `( at8R\"- `. auXj\"* `3 a-<n\"\"\
         `\u{11} a\u{1a}\u{7}n \u{17}~% Y0d\"* `2 aq\u{1f}l N\u{13}\u{1d} \u{6}]H\"( `! aZ\u{1b}\u{1f} y\u{12}/\"! `; a\
        @\u{c}v KS: fRm \u{0}lB 'FM\"% `\" aP\u{10}!\"( `  aL\u{10}?\"( `! aOhV U\u{12}M jST &J]\"\" `K a*A2\"! `\" a*\u{8}\
        3\". `! a5P6\"- `~ aJFM\"\" `W!a\u{1e}La\") `# a\\am\"- `4 a:?|\"! `; aJ\u{0}\u{14}\"\" `\u{a} a V' CFI \u{8}A\u{1a}\
         \u{19}#m \u{e}{\u{2}\"! `6 a:f8\"! `  amOU\"\" `@!auHu \u{f}{< Hb\u{3} !\"M ,kZ \u{1e}Sj [\u{1c}=\"! `) a\"|\u{7f}\
        \"! `2 a?28 Zkd \u{1e}~x\"- `D ad>\u{1a}\"- `e ah6!\") `% a\u{7f}r) `\u{9}^\"* `$ agg\u{13}$\" `< a. `\" a5F\u{15}\
         \"gE\"% `% a\u{1e}o\u{1}\"$ `. a0LZ D_8\"$ `! a\u{6}f| vM\u{18}\"- `U aI\u{d}q J5< \u{1d}'Y\"$ `? ahc\u{6} I#6\
        \"\" `<!ae[Z 7w\u{13} \u{7}E3 ||I\"' `# a\u{5}\u{10}\u{1f} WJB IB\u{8}\"\" `8 anlJ [O\u{12} \u{0}z5\"* `3 a5]H \
        `bI\"- `W!aY\u{6}z\"( `  at\u{9}\u{1e}\"\" `[ a\u{17}o?\"\" `?!as\u{5}` Yan dN\u{16}\"! `# aN\u{5}\u{15}\"! `) \
        aD\u{17}f 3*{\"* `+ azsr i\u{f}6\"! `0 aM\u{14}L \u{f}@} ~RH\"( `  a*\u{7}H xHr u[\u{e} \u{3}XY\"! `7 a\u{15}Nd\
         \u{2}5h 3\u{7f}\u{15}\"( `! axr $! `& a\" `\u{17} aG\u{c}!\"- `8!ao}b\"* `& a)\u{2}n |~\u{7f}\"$ `. aM\u{f}\u{0}\
        \"% `( a\u{c}0L$* `  a. `  ayDQ\"! `( a+0F \u{7}:\u{10} 3\u{10}\u{18} bLR :4w\"! `+ ab\u{b}{\". `  a!\u{13}* C*\
        [\"\" `a ah:\u{9}\"! `< a\u{1c}2\u{12} 8\u{e}  ^\u{8}T &\u{17}(\"* `) aUcL ]\u{8}; }8/\"\" `\u{19} a{\u{a}/\"! \
        `, a@\u{d}m\"! `7 a\u{9}\u{14}o f1A \u{d}\u{15}K\"! `$ a`ns lZ\u{d} \u{c}|\u{1b}&' `$ a* `# a, `! a\u{11}B>\"! \
        `& a;=E \"&P h*\u{e}\") `! as\u{b}*$! `\" a\" `q a0{Y \u{14}'j s+e VSy mu\u{5}\") `  aa!%\"$ `5 axc( S\u{b}m\"-\
         `@!ac?z a\u{1a}! b\u{18}% -Q+\"! `, a+>B z!C\"! `\" aZ\u{3}\\\"$ `J a%^\u{e} )1\u{1c}\") `# atv\u{c}\"\" `P a!\
        d*\") `  a\u{10}G9\"\" `\u{1a} aN:h %#} WQO\"- `P aPvV\"% `( aB<\u{9} m\u{17}\u{e} &3J\"! `  a]\u{d}o g%o\"! `)\
         a&y\u{5} }\u{10}w D*\u{4} 3',\"- `; aK\u{13}I \u{11}M` \u{13}\u{7}o$! `  a\" `\u{1e} a\u{1d}hw\"! `$ aMY\u{14}\
         GI\u{1b} \u{1c}Mh xBl\"% `% aWC\u{10}\"! `: aNiG E|\u{19}\") `\" a\u{7f}q4&\" `: a* `/ a. `\" a\u{7f}cw \u{1}]\
        \u{4} \u{a}\u{f}\u{1f} D\u{1c}F V\u{10}L {(T\"\" `:!a\u{6}2x :k\u{7} \u{1e}7F \u{d}tv$\" `! a* `! a\u{5}\u{0}\u{5}\
        \"' `# ay\u{9}< WRA m\u{6}m\"! `& ayVU\"% `\" aC\u{a}\u{5} V^\u{8}\"- `a aB=#\"% `  aY\u{8}m\") `! a*?s\"$ `3 a\
        wD9\". `! aq\\9 \u{4}\u{10}A };\u{1} bE\u{18} Cn* \u{2}\u{17}\\\"! `, a\u{1a}\u{4}l\"! `& aD\u{12}% Yx}  \u{4}\u{0}\
         \u{1}l?\"\" `o a_mP\"- `\u{e} a\u{c}P_ F\u{13}w 6q{\"* `, a\u{15}!\u{9}\"\" `` a\u{9}\u{1f}a\") `% a.\u{4}h\"*\
         `$ a\u{11}N< \u{8}g@\". `\" a=|A iGp\"( `  a\u{2}<z\"$ `4 ad\u{2}:\"! `  a4v&\"- `9!a\u{13}u* ;\u{4}I \\\u{12}\
        \u{12} 9\u{19}/ x\u{8}\u{18}\"\" `w a2\u{b}\\\"\" `\"!a&1\u{18} oC0 \u{2}\u{11}6\". `  aMl^ |0\u{5}\"\" `B aH\u{3}\
        & s!7\"- `\\ a\u{a}\u{7f}\u{17}\"\" `O a\u{6}\u{10}P \u{3}B!\"% `# at=) E\u{8}P \u{e}N9 \u{1c}%W \u{1d}\u{19}\u{18}\
         U\u{14}\u{1c}\"- `#!a\u{e}1\u{e} \u{c}9&\"\" `8!a k3\"- `G a6\u{2}9 >\u{8}\u{7} \u{1f}oH\"( `  aqFy z{\u{0}\"(\
         `  aech *\u{1e}\u{d}\"- `4!aD\u{4}D\"! `& a\u{15}Q,\"\" `\u{18} aZ B t7{ ek{ :a\u{2} )\u{1a}\u{9}\"- `X atE\u{d}\
        \". `\" a\u{16}w\u{1}\"- `\u{a} a\u{9}$\u{1d}\"% `$ a\u{5}\\7\"! `$ aU&j gHp\"* `2 aC7\u{b}\"- `[ ae\u{17}<\") \
        `  a\u{3}I_\"% `' a|B\u{1} \u{1}y\u{1f}\"- `Y a\u{f}2A\"$ `+ a\u{1a}/\u{d}\"* `/ a{\u{c}= \u{d}\u{e}w\". `  ac*\
        \u{1b}\"% `# aM\u{5}F \u{a}\u{19}H\"- `U!aR\u{b}) )^c\"! `+ a@\u{11}\u{1e} Ms4 `_D DMb \u{c}\u{0}8\"$ `* aRV=\"\
        % `& at}T\"% `! a\u{2}B_\"- `{ a){\u{1a}\"- `&!a\u{f}CC A>\u{14} >96 \u{11}l\u{11}\"! `$ ap|\u{1c} \u{3}`/\"- `\
        2!a[,>\"( `  a?AK\"% `# am\u{7f}O\"% `\" aFy/ &E\u{c} ?_\u{b}\"' `! a\u{4}tw\"( `! a=\u{1}, 4sF\". `\" am\u{1a}\
        n\". `  a&5\u{a} }\"\u{f}\"' `\" a\u{b}?\u{17} p=[ _\u{16}\\\"% `( a\u{2}ge\"\" `\u{8} aYMi\"% `\" a\u{7}+3\"\"\
         `Y aFw\u{a}\"! `& aJ1\u{19}\"- `j a\u{16}@\u{12}\"- `% aL}+ dk: z\u{18}=\"* `  a\u{1e}YP R\u{8}\u{4} \u{1c}0\u{10}\
        \"- `7 a\u{10}\u{7}I\"\" `\u{9} aV\u{14}Q\"- `>!a\u{0}W] \u{1a}m{$\" `6 a* `' aD|\\\"\" `V!ate\" rZy\"( `! aG\u{b}\
        \u{1e}\") `% a-X\" F\u{1}n\"% `\" a=CZ *\u{5}\u{10} \u{8}A&\"- `K a:|C\"* `- a1&O\"% `! aK\u{b}\\ \u{c}\u{4}| u\
        \u{c}\u{2}\"- `> aZt\u{1d}\". `\" a\u{f}e0 b\"c\"% `& aq\\r\"! `\" a\u{f}\u{2}\u{a}\"* `% a\u{2}7S Txj Nh\u{c} \
        `+\u{13} Co5 *\u{17}\u{c}\"\" `v aP[W\"- `H a \u{19}[\"( `  as2f \u{5}t% k`Q\"' `  a\u{d}CR\"- `Q!a'\u{10}-$! `\
          a\" `\u{1f} a\u{19}\u{19}2 \"([\"\" `&!aZ\u{9}o k&\u{b} `\u{2}M \u{2}\u{15}O cTq\"$ `) ae9\u{10} \u{1d}*f '>}\
        \"* `0 a\u{1a}=8\"% `' a[0O ^V< OEu \u{19}\u{6}4\"! `+ a~%5\") `$ aeb\u{8}\"' `! ahtH x Y !{b\"! `* a=Bs ~&\u{1}\
         p[,\"- `z a\u{14}\u{d}F \u{a}a\u{e}\"- `C an3>  H:\"* `# a^\u{b}O D:x 1VY\"! `  ac\"o\") `# a1Fw\". `  aqD\u{7}\
        \"$ `> aJ*\u{14} LdH \u{8}`X \u{1b}\u{3}\u{0}\"! `* aw\u{1c}\u{12} (\u{7f}> V3p \u{1d}}\u{1b}\". `! a,\"~\"% `!\
         aIeE\"& `\u{1f}\u{1f}a)uL\"$ `M a/hY\"- `\u{1f} a\u{15}\u{4}|\"! `% a jc\"* `( aopm Y\u{1e}| \u{f}c:\"- `-!a6\u{f}\
        X s~8 p\u{3}@ +\u{12}\u{15}\") `% a_Q\u{18} \u{12},D D=_\"( `  a\u{c}\u{12}\u{1f} tL! K\u{1d}4\") `  a&\u{17}\u{10}\
        \"- `t a\u{1}j[\". `\" a\u{0}@l \u{1d}}}\"- `\u{1e} a,bp\"\" `_ ab\u{c}\u{18} ~B\u{1a} \u{1a}\u{d}e\"- `\u{1c} \
        a,|\u{8}\"\" `>!a6XX\"! `/ a4}[ D?s\") `% a}\u{1}j H:\u{17}\"\" `| a\u{d}\u{1b}$\"! `$ a)\u{18}o v?(\"\" `0 a/.\
        D &bS\"% `$ a\u{0}#\u{9} )q\u{b}\"$ `> a\u{4}\u{9}\u{e}\"! `\" aV8]\"( `! aC%e d g \u{1c}Q&\"\" `(!a\u{1a}|5\"*\
         `. a\u{10}yu\"- `\u{13} a`\u{b}\u{1}\"! `& a\u{11}mw\"$ `  a#f[\"! `/ a\u{13}hu nWy w\u{12}} \u{13}g\u{d}\"- `\
        \u{f} a 8'\") `  a)\u{19}x \u{1b}_? k%G\"* `/ a@\u{14}c 0i\u{1c}\"$ `9 a\\pq\"$ `- aP>' >\u{19}P Q\u{a}T 2\u{7f}\
        \u{6}\"! `( aLX*\"! `1 az*\u{1a}\"\" `y am\u{12}- ,8D\"* `* alII [Ov\"! `& a5&}\"- `V aGO\u{f} y_Y 3*\u{7f} C\u{9}\
        \u{e} 4^\u{1d} \u{1a}K+\") `  ag\u{1b}? ]Zz\"% `! a\u{12}g\u{13}\"- `k a\u{1}\u{17}\u{1c} 6S# Y@] x71 h\u{e}C D\
        sF\") `$ aFAH 5)P\"$ `- a\u{1b}I, =ar\"% `& a\u{14}'s\". `! a\u{e}T\u{f}\"\" `Q a_g;\"- `i aTGE\"! `/ aG*V\") `\
        $ a\u{6}1|\"% `# a\u{5}\u{5}\u{e}\"\" `= amMd t:l\"! `# a\u{a}Uz\"* `* au@\u{6} 66- \u{1e}'P \u{0}6^\") `  ab\u{2}\
        \u{3} n\u{b}\u{e}\"' `\" a\u{13}I+\"$ `2 a\u{16}d3 i\u{13}7 !4F\"\" `d a,4\u{7}\"! `! a[4R\"$ `! a\u{16}v\u{7} \
        \u{0}%=\"- `(!a6|O\"\" `W a\u{4}>\\ \u{16}\u{11}\u{e} Zd\u{11}\"$ `D aH$@\". `\" agdK '3# \u{11}fF\"$ `? aB T\"\
        \" `O!aPQ\u{16} Z\u{6}\u{13}\"! `- a/\u{d}. v]l 17\u{2}\"- `! a\u{1e}y\u{6}\"- `E a\u{1a}=_ Aig mGu\"' `# a\u{a}\
        !.\"* `/ aAzH FA\u{1a} \u{8}@= ]ss\"! `/ a4R\u{d} i1\u{1f}\"* `2 avUg fn\u{14}\"( `! a2Ao\"% `% aXf\u{e}\"- `v \
        aO\u{18}D Wie x2'\"\" `9 a^Fp p~\u{3} SPD\"* `1 aJ'n\"\" `B!asd\u{7f}\"- `g aKM* J8h 8(l\"$ `  a7&n\") `  a>Bn \
        /H\u{1f}\"\" `T!a\u{0}iA\"! `  a\u{15}6^ \u{1e}^b {\u{1f}R\"' `! aC}\u{16} zVm I4\u{8} 9[L \u{0}?- /e- 5Jf )8k \
        8|\u{10}\") `  a\u{9}\u{4}<\"- `\u{7f} a\\\u{9}\u{16}$! `' a) `  a\\\u{1c}\u{7} r1\u{1c} |8Q xO\u{7} Bs= \u{5}{\
        [ ]\u{5}\u{1a}\"! `5 aB\u{14}\u{1b} \u{10}\u{1e}: f|Q L2\u{1d} C\u{4}Q L\u{16}R Y/\u{1b} gJK ]06 ii1 `7]\") `$ \
        aP\u{3}\u{9} 2~\u{1a}\"! `% a@\u{15}q\"! `$ aqgp\"' `# aj9s\"\" `F!a\"\u{15}u f\"\u{f} _!N \u{b}:E 6zO 3z5 8\u{13}\
        A 7=C p2\u{14} C:\u{5} wM\u{8} \u{1b}g\u{1c}\"* `) a<\\/ 8T2\"! `8 a\u{17}nr\"* `* a3\\K GpN =\u{17}z\"- `N!a^m\
        =\"- `/!a\u{16}lX\"% `* at?Z\". `\" a\u{8}$\u{15} \u{3}{6 K8s F\u{a}\"\") `% a\u{7f}g]\") `\" a2.d M\u{d}(\"! `\
          a\u{1}9d E\u{8}F\") `  ak\u{7}\u{10}\"* `. ab\u{5}\u{7}\"' `\" a!fq\"% `' aMn4 W#L\"$ `F a=\u{18}^ \u{7}&c :\u{d}\
        \u{5}\"( `  aws\u{c}\"! `2 a./L Ts\u{c} Z\u{11}e lIH T\u{1d}\u{1} 3\u{12}^ N\u{11}i )\u{11}\u{a}\". `  a@I<\"\"\
         `- a46J \u{a}2g\"* `$ a{0{ |\u{1b}\u{3}\"* `! a[3\u{c}\") `% a)_t\") `  ar\u{1a}T \u{15}>i\"\" `\u{7f} aNj/ 54\
        \u{7}\"\" `{ a\u{c}-\u{14} XS6 76@\"! `' a9fP\") `# awca\") `# a}\u{3}; Mf^\") `% am!b \u{1c}En y\u{14}. h\u{e}\
        X\"& `\u{1f}\u{1f}aO\u{5}Z\"$ `L a`3 \"* `# aGU$ )\u{4}\u{1e}\") `  aLEJ \u{14}]K J9w qm\u{15}\"( `  aW16 \u{2}\
        z\u{e} Eu \"! `# a[G\u{b} \u{1c}o- \u{11}F_\"* `$ a\u{1c}>h 2\u{1b}x\"! `* a\u{6}4y\") `# a8;\u{8} 8L\u{10}\"* \
        `- ag(\u{0} (_\u{13}\"! `2 al\\& T\u{9}^ y\u{13}c ]xz\"* `' au\u{9}z\"! `. ajo\u{11}\"( `  a9\u{17}w&' `# a* `\"\
         a, `  aPr\u{2}\"- `I as\u{6}2\"$ `+ anLq 4<\u{5}\"! `  aX)# \u{13}Z/\"- `  akJ\u{13}\"- `/ ak8.\"\" `S aK*j\"\"\
         `R!aeh\u{5}\"$ `/ alY\u{10} ifF \u{9}.S\"! `9 a\u{8}'2 4^B v+E 9*\u{2}\"! `# aU\u{b}!\"* `/ aY\u{3}\u{0}\"\" `\
        C!aepB\") `# ah1L L4R \u{7}%h 25\u{9}\"! `# a5-n \",q |[~\"* `1 a\u{13}*:\"! `! aDLU 5ZZ D:\u{12}\"! `) a=~\u{1a}\
         \u{19}[#\"( `  aE\u{5}^\"\" `L at.w\"$ `# a,Z\u{10}\"( `  azC?\"\" `#!a0/^ \u{2}|\u{7f}\"% `' a\u{5}F( \u{16}I\
        7 \u{c}&Z \u{0}#f\"$ `E asgo 't\u{2}\"% `' a5fw\"\" `A!alH\u{5}\"% `$ aG]\u{f}\"! `# aL\u{14};\"! `5 aNHD \\nx\"\
        $ `7 aD\u{a}\u{2} t=\u{10}\"- `_ aI\u{13}\u{11}\"( `  abE3 \u{2}1\u{10}\"- `w aC=&\"! `$ a-.-\"% `# aP)5 )\u{1a}\
        X }9u \u{1f}[1 O\u{4}\u{1f} hN\u{3} Ih; L]y \u{b}x\u{1a} xsl\"' `# aCN\u{2}\"$ `0 aM/\u{9}\"% `$ aNC\u{13}\"$ `\
        7 aH\u{1e}- #@\u{1a} f4# va/ P;2 Z\u{1c}7\". `\" adXe `0A\"- `p a\u{b}\u{f}r\"! `# a\u{d}L\u{9}\") `\" aQ\\\u{a}\
         $YO\"* `\" acHe\"- `\u{18} a-=O \u{1e}yw\"$ `D a?>\u{17} oq\u{17}\"$ `@ a%\u{15}O\"! `! aG\u{b}l EUt f7$\") ` \
         ao%/\"$ `, an54 ,]G\"$ `$ a4\u{0}c +'t ei~ W-G pA_\"* `' a\u{1a}Z@ e0\u{5} \u{12}eI \u{c}j[\"- `6!a.{j |b+\"* \
        `$ a 99\"- `\u{9} a->\u{6} i\u{2}\u{e} ]\u{0}\u{17}\"\" `^ am\u{c}\u{18}\"* `! aU{\u{11}\"* `, a;tl \u{1b}\u{e}\
        s\"* `\" au\u{7f}u \u{1}Uz yZd \u{15}\u{b}n\") `% aUno \u{13}^* m\u{13}0 N`m\"% `\" a\u{1b}\u{6}\u{8}\". `  a&j\
        5 i$j TP* 1\u{1f}3 \u{e}J7 IM\u{15} $;:\"% `' am>< ?eF 4\u{1c}O\"! `8 aks\u{f} 1x\u{12}\". `  a\u{d}=.\"- `J ak\
        iY a\u{f}\u{13} U2~\"$ `= a<MW\") `  a\u{10}!\u{7f} mP6\"! `2 a\u{17}DA\"( `  a\u{1c}aj Gqu \\J\u{9}\") `  a%:\u{13}\
         =h3 'JQ\"\" `S!a|F\u{4}\") `$ a\u{1d}k\u{8}\"* `\" a\u{a}\u{10}\u{9}\"\" `\u{13} a$\u{7f}\u{1e}\"* `2 aN9n l\u{3}\
        q \u{10}Y(\"$ `= a\u{6}^c %\u{d}}\"! `& a\u{7}/x\". `  ar\u{1f}\u{b}\"$ `\" aUZ\u{1a}\"\" `] a>*9\") `% aW5g\"*\
         `0 a\u{e}sl ,0+ M,8 )\u{6}! $\u{17}+ Y\u{c}0 \\CK E\u{14}) \u{16}\u{11}m\"\" `M!aOmu\"% `' a(\u{0}\u{9} \u{1b}\
        xn _\u{1e}K ]\u{6}{ B<E OvM\"- `T a\u{b}UW\"( `  agdZ VKa\"% `) aEMl Bb\u{15} LH\u{1a}\"* `! aEA\\ \u{b}eC \u{2}\
        \u{10}m \u{1f}\u{10}~\"! `) aC\u{8}a\"* `0 a1!z\"( `! aZ\u{2}\u{3}\"* `# a3@N Z>\u{0}\"! `# a:t\u{1a} M(Y\"! `.\
         aX\u{9}\u{0}\"! `& aZ<\u{c} \u{1c}\u{16}q\"$ `1 a>y- g d A^d\"! `< a\u{a}6\u{19}\"- `? aj\u{17}\u{1f} 1a$ D%\u{d}\
         tO= [QP\". `\" a&Dt\"! `& a\u{1}qD n\u{1}O\"( `  a>Ub r\u{1b}\u{16} 4 ` d\u{10}p\"* `$ am\u{15}]$\" `+ a* `& a\
        \u{14}^j\") `  aJ\u{2}6\"\" `T a.U\\\"* `) a\u{5}n\u{2} \u{b}\u{17}C tf&\". `! a$\u{19}5 Pym 1\u{d}6 e\u{e}7\"!\
         `, aK4e\"$ `8 ao1Q\"$ `K a\u{19}ZZ\"! `3 a\u{17}N` 'Vb\"$ `- a$Jn\"$ `  a\u{1a}\u{1b}\u{2}\". `\" a\u{17}\u{8}\
        \u{10} \u{1e}\u{13},\"* `3 a'O3 \u{b}OR Rxc vBg z\u{6}\u{10}\"! `* a\u{12}IO |/|\") `$ aWpU SGk\"$ `G aNq\u{1d}\
         \u{b}oI B,\\ Tn` \u{a}rn\") `\" aC~\u{18} N,0 j\u{0}v\") `  ap\u{11}^ \\gs\"\" `5 a\u{2}s\u{1f}\"- `\u{1} a:H\u{9}\
         d[ \") `# a]gH hA\\ \u{11}Q7\"$ `: a.Nu \u{0}\u{3}\u{7f}\"! `( a\u{f}!\u{9} 7\\( 7\u{8}3\"! `) aL\u{1a}F\"! `!\
         a\u{8}0` r}g\". `\" a\u{1b}g\u{12} \u{18}#1\") `  a~.< l\u{b}Z q\u{7}& jNn\") `  aG\u{7f}\u{1f}\". `\" a4=A HH\
        m ,9r#     i   \u{10}   \u{17}   )!  )!  )!  -!  F!  Q!  U!  d!  v!  \u{1}!  6\"  H\"  Z\"  Z\"  s\"  \u{f}\"  \
        +#  D#  R#  r#  y#  \u{b}#  \u{12}#   $  5$  C$  Q$  `$  n$  |$  \u{3}$  \u{18}$  \u{18}$  5%  M%  T%  T%  t%  \
        {%  {%  {%  \u{6}%  \u{14}%  B&  i&  \u{7f}&  \u{11}&  #'  #'  #'  .'  9'  @'  @'  R'  ]'  o'  o'  v'  \u{4}'  \
        \u{19}'  +(  A(  S(  Z(  w(  {(  \u{13}(  !)  /)  :)  O)  ])  a)  h)  z)  \u{1a})  (*  /*  :*  A*  L*  W*  i*  \
        p*  \u{7f}*  \u{14}*  5+  G+  R+  R+  R+  V+  h+  s+  \u{9}+  \u{d}+  \u{11}+  *,  1,  8,  8,  Q,  Q,  g,  y,  \
        \u{0},  \u{12},  '-  9-  K-  O-  e-  x-  \u{0}-  #.  #.  1.  ?.  C.  J.  N.  \\.  q.  \u{7f}.  \u{1c}.  '/  </ \
         </  G/  Q/  \\/  j/  q/  q/  \u{6}/  \u{6}/  \u{1d}/  $0  $0  @0  N0  \\0  j0  \u{7}0  \u{7}0  \u{19}0  $1  61\
          A1  ]1  h1  s1  \u{2}1  \u{18}1  &2  -2  <2  N2  \\2  n2  u2  \u{e}2  \u{15}2   3  <3  L3  Z3  p3  p3  \u{5}3\
          )4  -4  14  84  <4  U4  d4  s4  \u{2}4  \u{14}4  \"5  ;5  J5  \\5  v5  }5  \u{1}5  \u{1}5  \u{11}5  \u{1f}5  \
        F6  c6  q6  x6  \u{7f}6  \u{6}6  \u{14}6  *7  87  87  U7  d7  r7  \u{0}7  \u{17}7  \"8  )8  C8  U8  o8  \u{10}8\
          \u{1b}8  \u{1f}8  &9  *9  ?9  Q9  Q9  c9  c9  }9  }9  \u{1}9  \u{c}9  \u{17}9  %:  O:  [:  \u{9}:  &;  N;  U;\
          c;  |;  \u{7};  \u{e};  \u{1c};  .<  K<  d<  k<  o<  \u{8}<  !=  ==  H=  w=  \u{17}=  \">  8>  C>  N>  Y>  d>\
          h>  s>  \u{c}>  %?  ,?  >?  P?  e?  l?  w?  \u{c}?  %@  8@  J@  J@  U@  x@  \u{f}@  \u{1d}@  \u{1d}@  $A  +A \
         2A  EA  TA  qA  %B  :B  MB  _B  jB  }B  \u{b}B  \u{12}B  2C  2C  GC  YC  gC  kC  yC  \u{1b}C  &D  <D  <D  QD  \
        gD  yD  \u{e}D  (E  3E  BE  [E  bE  xE  \u{11}E  \u{1f}E  *F  *F  ?F  fF  mF  \u{6}F  \u{1c}F   G  +G  /G  /G  \
        ZG  hG  pG  pG  xG  \u{14}G  \"H  4H  ;H  XH  XH  nH  uH  |H  \u{15}H  \u{1c}H  .I  .I  GI  RI  ]I  aI  lI  zI \
         ~I  \u{f}I  +J  6J  =J  OJ  oJ  vJ  zJ  \u{f}J  \u{f}J  2K  9K  GK  cK  jK  xK  \u{e}K  +L  9L  =L  HL  iL  tL\
          {L  \u{a}L  \u{1d}L  \u{1d}L  /M  =M  KM  ^M  bM  iM  tM  \u{3}M  \u{19}M  \u{19}M  +N  =N  LN  WN  WN  iN  q\
        N  \u{0}N  \u{0}N  \u{4}N  +O  +O  9O  GO  UO  uO  \u{0}O  \u{19}O  +P  DP  eP  lP  pP  ~P  \u{d}P  \u{14}P  1Q\
          XQ  mQ  {Q  \u{7f}Q  \u{3}Q  \u{19}Q   R  +R  =R  HR  OR  eR  {R  \u{14}R  \u{1f}R  \u{1f}R  #S  1S  1S  1S  \
        8S  JS  US  oS  wS  \u{10}S  \u{1e}S  BT  NT  NT  jT  xT  \u{a}T  \u{12}T   U  $U  $U  $U  /U  7U  EU  LU  ZU  \
        iU  {U  \u{d}U  \u{1f}U  8V  XV  XV  cV  \u{6}V  \u{11}V  \u{18}V  \u{1f}V  &W  CW  GW  UW  cW  jW  qW  uW  \u{3}\
        W  \u{a}W  \u{11}W  \u{1f}W  <X  GX  YX  xX  \u{7f}X  \u{3}X  \u{12}X  'Y  CY  NY  uY  \u{0}Y  \u{7}Y  \u{13}Y \
         %Z  )Z  4Z  ;Z  ?Z  JZ  NZ  dZ  vZ  zZ  \u{f}Z  )[  B[  I[  T[  T[  _[  _[  f[  {[  \u{9}[  \u{d}[  #\\  K\\  \
        R\\  Y\\  h\\  l\\  \u{1}\\  \u{10}\\  \u{1e}\\  \"]  )]  )]  C]  Y]  k]  k]  o]  \u{6}]  \u{1c}]  *^  1^  <^  \
        @^  D^  K^  h^  }^  \u{8}^  \u{8}^  \u{13}^  5_  @_  G_  Y_  s_  \u{2}_  \u{17}_  ,`  >`  J`  J`  R`  u`  \u{e}\
        `   a  5a  Ca  Qa  ma  xa  \u{3}a  \u{15}a  *b  ?b  Ub  `b  vb  }b  \u{12}b  \u{1d}b  $c  Gc  Vc  dc  }c  \u{17}\
        c  )d  -d  4d  Ld  Wd  id  \u{2}d  \u{d}d  \"e  )e  Fe  Me  me  \u{2}e  \u{14}e   f  2f  =f  Df  Of  bf  tf  xf\
          \u{7f}f  \u{d}f  \u{11}f  \u{1c}f  @g  Gg  Kg  Og  ag  eg  pg  ~g  \u{1e}g  \"h  4h  Ch  Uh  \\h  gh  yh  \u{4}\
        h  \u{17}h  \u{17}h  \u{1e}h  \"i  4i  Bi  Pi  Wi  bi  bi  bi  pi  wi  ~i  \u{10}i  \u{1e}i  \"j  \"j  )j  7j  \
        Oj  Vj  hj  lj  \u{9}j  \u{10}j  \u{1c}j  1k  Ck  Gk  dk  kk  \u{5}k  \u{13}k  \u{13}k  \u{13}k  !l  Al  Rl  pl\
          \u{9}l  \u{1b}l  \u{1b}l  0m  0m  ;m  pm  \u{14}m  *n  8n  ?n  Mn  Mn  Mn  jn  jn  \u{0}n  \u{12}n  9o  Go  Y\
        o  ]o  vo  \u{4}o  \u{1a}o  0p  Ep  Pp  ep  wp  ~p  \u{10}p  \u{14}p  \u{18}p  \u{18}p  \u{18}p  &q  ?q  Yq  dq\
          dq  lq  wq  ~q  \u{6}q  \u{d}q  \u{18}q  #r  8r  8r  Rr  gr  kr  }r  \u{4}r  \u{19}r  \u{1d}r  +s  6s  :s  Zs\
          es  zs  \u{8}s  \u{16}s  \u{1d}s  $t  /t  >t  Bt  \\t  `t  nt  \u{0}t  \u{4}t  \u{13}t  (u  7u  Zu  Zu  ^u  l\
        u  ~u  \u{2}u  \u{10}u  %v  0v  <v  Gv  Gv  Rv  dv  \u{b}v  'w  6w  Ew  Ew  Tw  fw  uw  \u{3}w  \u{e}w  \u{15}w\
          \u{19}w  \u{19}w  'x  +x  @x  @x  Dx  Dx  ax  px  tx  \u{7}x  \u{16}x  \u{16}x  +y  =y  Ky  gy  gy  \u{11}y  \
        \u{18}y  \u{1f}y  \u{1f}y  &z  *z  1z  Rz  Rz  Yz  ]z  iz  wz  \u{6}z  ;{  B{  W{  e{  e{  m{  t{  {{  \u{14}{ \
         \u{1b}{  )|  M|  M|  U|  c|  c|  j|  \u{6}|  #}  K}  O}  d}  r}  \u{19}}  '~  /~  3~  >~  P~  T~  T~  f~  {~  \
        \u{2}~  \u{9}~  \u{14}~  5\u{7f}  <\u{7f}  J\u{7f}  Q\u{7f}  x\u{7f}  \u{1c}\u{7f}  '\u{0}  +\u{0}  :\u{0}  W\u{0}\
          ^\u{0}  b\u{0}  u\u{0}  \u{18}\u{0}  8\u{1}  <\u{1}  G\u{1}  \\\u{1}  n\u{1}  \u{7}\u{1}  \u{e}\u{1}  5\u{2} \
         C\u{2}  _\u{2}  m\u{2}  q\u{2}  }\u{2}  \u{13}\u{2}  %\u{3}  G\u{3}  Y\u{3}  o\u{3}  }\u{3}  \u{4}\u{3}  \u{13}\
        \u{3}  %\u{4}  0\u{4}  N\u{4}  U\u{4}  g\u{4}  u\u{4}  \u{7}\u{4}  \u{b}\u{4}  \u{f}\u{4}  \u{17}\u{4}  %\u{5} \
         L\u{5}  Z\u{5}  e\u{5}  e\u{5}  ~\u{5}  \u{10}\u{5}  ,\u{6}  ;\u{6}  W\u{6}  p\u{6}  \u{a}\u{6}  \u{15}\u{6}  \
        &\u{7}  *\u{7}  @\u{7}  Y\u{7}  u\u{7}  \u{11}\u{7}  &\u{8}  1\u{8}  1\u{8}  @\u{8}  [\u{8}  b\u{8}  p\u{8}  {\u{8}\
          {\u{8}  {\u{8}  \u{d}\u{8}  \u{18}\u{8}  .\u{9}  9\u{9}  N\u{9}  j\u{9}  y\u{9}  \u{0}\u{9}  \u{e}\u{9}  \u{12}\
        \u{9}  \u{1a}\u{9}  D\u{a}  K\u{a}  `\u{a}  h\u{a}  v\u{a}  ~\u{a}  \u{14}\u{a}  \u{1b}\u{a}  \u{1b}\u{a}  -\u{b}\
          ?\u{b}  F\u{b}  [\u{b}  i\u{b}  s\u{b}  \u{9}\u{b}  \u{17}\u{b}  0\u{c}  >\u{c}  Z\u{c}  e\u{c}  \u{5}\u{c}  \
        \u{9}\u{c}  0\u{d}  ?\u{d}  C\u{d}  C\u{d}  X\u{d}  c\u{d}  n\u{d}  r\u{d}  \u{f}\u{d}  /\u{e}  =\u{e}  H\u{e} \
         V\u{e}  d\u{e}  v\u{e}  ~\u{e}  \u{13}\u{e}  !\u{f}  (\u{f}  6\u{f}  E\u{f}  E\u{f}  W\u{f}  l\u{f}  x\u{f}  \u{7f}\
        \u{f}  \u{d}\u{f}  \u{14}\u{f}  \u{1b}\u{f}  1\u{10}  @\u{10}  R\u{10}  Y\u{10}  h\u{10}  z\u{10}  \u{9}\u{10} \
         \u{10}\u{10}  \u{10}\u{10}  ,\u{11}  >\u{11}  I\u{11}  P\u{11}  W\u{11}  ^\u{11}  l\u{11}  s\u{11}  \u{5}\u{11}\
          \u{1e}\u{11}  %\u{12}  ,\u{12}  F\u{12}  T\u{12}  b\u{12}  i\u{12}  ~\u{12}  \u{10}\u{12}  \"\u{13}  4\u{13} \
         8\u{13}  J\u{13}  j\u{13}  j\u{13}  |\u{13}  \u{0}\u{13}  \u{7}\u{13}  )\u{14}  N\u{14}  d\u{14}  s\u{14}  ~\u{14}\
          \u{9}\u{14}  \u{10}\u{14}  \u{18}\u{14}  -\u{15}  4\u{15}  <\u{15}  N\u{15}  `\u{15}  p\u{15}  \u{6}\u{15}  &\
        \u{16}  1\u{16}  @\u{16}  K\u{16}  S\u{16}  ^\u{16}  s\u{16}  s\u{16}  \u{f}\u{16}  \u{1d}\u{16}  :\u{17}  >\u{17}\
          L\u{17}  T\u{17}  _\u{17}  q\u{17}  x\u{17}  \u{3}\u{17}  \u{15}\u{17}   \u{18}  '\u{18}  +\u{18}  @\u{18}  G\
        \u{18}  N\u{18}  Y\u{18}  g\u{18}  k\u{18}  r\u{18}  }\u{18}  \u{12}\u{18}  /\u{19}  7\u{19}  Y\u{19}  d\u{19} \
         k\u{19}  k\u{19}  \u{1}\u{19}  \u{16}\u{19}  D\u{1a}  O\u{1a}  O\u{1a}  a\u{1a}  h\u{1a}  o\u{1a}  s\u{1a}  ~\u{1a}\
          \u{1e}\u{1a}  7\u{1b}  I\u{1b}  [\u{1b}  i\u{1b}  t\u{1b}  |\u{1b}  \u{4}\u{1b}  \u{12}\u{1b}  !\u{1c}  ,\u{1c}\
          7\u{1c}  M\u{1c}  T\u{1c}  _\u{1c}  f\u{1c}  {\u{1c}  \u{6}\u{1c}  \u{d}\u{1c}  \u{15}\u{1c}   \u{1d}  '\u{1d}\
          .\u{1d}  G\u{1d}  R\u{1d}  Y\u{1d}  o\u{1d}  v\u{1d}  \u{c}\u{1d}  \u{10}\u{1d}  \u{1e}\u{1d}  8\u{1e}  U\u{1e}\
          j\u{1e}  q\u{1e}  |\u{1e}  \u{b}\u{1e}  \u{16}\u{1e}  \u{16}\u{1e}  \u{1a}\u{1e}  %\u{1f}  -\u{1f}  8\u{1f}  \
        <\u{1f}  Q\u{1f}  k\u{1f}  s\u{1f}  {\u{1f}  \u{9}\u{1f}  \u{1b}\u{1f}  \u{1f}\u{1f}  & ! 9 ! H ! H ! S ! Z ! l\
         ! \u{1} ! \u{1d} ! (!! 3!! O!! O!! Z!! s!! \u{2}!! \u{14}!! \u{1b}!! )\"! ;\"! P\"! T\"! n\"! u\"! \u{4}\"! \u{f}\
        \"! ,#! 3#! B#! S#! ^#! e#! \u{10}#! \u{1f}#! 1$! ?$! Q$! X$! j$! u$! y$! }$! \u{16}$! \u{1d}$! (%! /%! H%! H%!\
         V%! e%! i%! w%! {%! \u{10}%! \u{17}%! %&! 3&! E&! L&! a&! w&! \u{9}&! \u{11}&! \u{1f}&! \u{1f}&! &'! 5'! 5'! A\
        '! W'! i'! q'! |'! \u{4}'! $(! W(! e(! {(! \u{a}(! *)! <)! J)! Y)! Y)! o)! \u{b})! \u{12})! #*! '*! 2*! A*! A*!\
         P*! f*! t*! |*! \u{7}*! \u{e}*! \u{15}*! \u{1c}*! #+! 8+! <+! G+! K+! V+! o+! \u{4}+! \u{16}+! $,! +,! 6,! A,!\
         V,! a,! s,! !-! ,-! :-! O-! ]-! d-! l-! w-! \u{11}-! \u{1f}-! ..! 9.! G.! \\.! c.! u.! |.! \u{12}.! +/! 9/! A/\
        ! H/! L/! S/! Z/! z/! \u{2}/! \u{2}/! \u{1b}/! \u{1b}/! )0! 80! Q0! g0! y0! \u{7}0! \u{f}0! \u{1a}0! %1! 01! 71\
        ! F1! M1! Q1! j1! n1! |1! \u{3}1! \u{1d}1! .2! C2! J2! N2! Z2! Z2! l2! l2! l2! ~2! \u{5}2! \u{13}2! .3! .3! 93!\
         Y3! n3! u3! \u{3}3! \u{11}3! #4! 14! 54! C4! G4! d4! v4! \u{9}4! )5! 05! ;5! W5! [5! q5! x5! x5! \u{11}5! \u{18}\
        5! \u{18}5! *6! 26! H6! H6! i6! m6! t6! x6! \u{6}6! \u{18}6! \u{1c}6! ?7! M7! _7! j7! \u{6}7! \u{6}7! \u{6}7! )\
        8! 78! B8! \\8! y8! \u{1c}8! $9! +9! 99! V9! d9! }9! \u{8}9! \u{1b}9! \u{1f}9! 8:! 8:! ?:! M:! M:! t:! \u{e}:! \
        #;! F;! _;! q;! x;! \u{7};! \u{1c};! #<! 1<! ?<! Q<! Y<! }<! \u{13}<! ?=! J=! Q=! X=! m=! {=! \u{a}=! $>! +>! 6\
        >! =>! L>! _>! x>! \u{7f}>! \u{15}>! \u{1c}>! .?! C?! J?! N?! `?! \u{1}?! \u{1b}?! &@! ?@! [@! q@! \u{11}@! \u{1f}\
        @! 4A! 4A! CA! NA! UA! cA! yA! \u{5}A! \u{13}A! \u{13}A! !B! 0B! 0B! 7B! >B! XB! fB! tB! \u{3}B! \u{11}B! #C! @\
        C! @C! GC! GC! UC! \\C! jC! qC! xC! \u{12}C!  D! 9D! =D! DD! DD! HD! OD! eD! lD! wD! ~D! \u{5}D! \u{9}D! \u{1c}\
        D! .E! <E! GE! NE! gE! \u{4}E! \u{b}E! \u{1d}E! $F! @F! VF! VF! oF! ~F! \u{13}F! \u{1e}F! \u{1e}F! )G! 0G! 7G! \
        UG! \\G! dG! }G! \u{c}G! \u{10}G! \u{1e}G! \"H! >H! WH! uH! \u{19}H! 9I! 9I! GI! VI! VI! ]I! dI! zI! \u{1a}I! !\
        J! 7J! FJ! XJ! \\J! jJ! |J! \u{e}J! \u{1c}J! 'K! .K! <K! @K! NK! RK! `K! kK! \u{1}K! \u{13}K! \u{1a}K! \"L! -L!\
         <L! XL! _L! cL! \u{7f}L! \u{6}L! \u{d}L! \u{d}L! \u{1b}L! 4M! <M! DM! KM! YM! dM! \u{0}M! \u{12}M! $N! 2N! 2N!\
         DN! DN! VN! ZN! mN! \u{7f}N! \u{14}N! &O! 4O! IO! PO! tO! \u{6}O! \u{14}O! #P! 'P! 'P! 5P! GP! hP! sP! \u{2}P!\
         \u{9}P! \u{14}P! \u{18}P! *Q! 5Q! JQ! UQ! \\Q! nQ! uQ! \u{7}Q! \u{15}Q! \u{15}Q! \u{1c}Q! \u{1c}Q! *R! 1R! ?R!\
         TR! tR! tR! \u{9}R! \u{14}R! \u{1f}R! *S! *S! JS! QS! fS! jS! xS! \u{6}S! \u{14}S! 8T! VT! zT! \u{10}T! %U! 3U\
        ! FU! YU! ]U! vU! \u{13}U! !V! -V! CV! UV! cV! oV! \u{1}V! \u{13}V! \u{13}V! !W! ,W! AW! AW! ZW! wW! ~W! ~W! \u{2}\
        W! \u{9}W! \u{1b}W! ?X! TX! [X! iX! \u{2}X! )Y! -Y! -Y! 1Y! 8Y! GY! GY! UY! \u{6}Y! \u{6}Y! \u{18}Y! +Z! 2Z! AZ\
        ! LZ! ]Z! kZ! }Z! \u{4}Z! \u{12}Z! \u{1a}Z! \u{1a}Z! D[! R[! a[! o[! w[! \u{5}[! \u{10}[! \u{17}[! ;\\! Q\\! g\\\
        ! r\\! z\\! \u{6}\\! \u{d}\\! \u{1b}\\! I]! P]! W]! t]! {]! \u{2}]! \u{10}]! \u{1f}]! <^! N^! `^! r^! \u{12}^! \
        \u{1d}^! (_! /_! D_! Y_! }_! \u{f}_! 2`! D`! ^`! l`! {`! \u{b}`! \u{16}`! \u{1d}`! (a! >a! Pa! ba! ba! xa! xa! \
        xa! \u{7f}a! \u{a}a! \u{15}a! 'b! 8b! Qb! cb! qb! }b! \u{8}b! (c! Hc! ]c! ]c! vc! }c! \u{16}c! !d! /d! 7d! >d! \
        Id! ed! ed! wd! ~d! \u{14}d! \u{1b}d! &e! Ie! We! be! be! xe! |e! \u{3}e! \u{a}e! \u{a}e! \u{18}e! \u{1c}e! *f!\
         5f! Qf! `f! gf! \u{3}f! \u{12}f! !g! >g! Bg! Fg! cg! jg! |g! \u{3}g! \u{e}g! 'h! 2h! 6h! 6h! Eh! Th! mh! \u{11}\
        h! \u{15}h! (i! (i! /i! :i! Wi! ii! wi! ~i! \u{14}i! \"j! )j! Ej! [j! jj! \u{4}j! \u{1f}j! \u{1f}j! -k! 4k! Xk!\
         uk! uk! |k! \u{3}k! \u{11}k! \u{15}k! \u{1c}k! #l! *l! <l! Rl! Vl! tl! \u{9}l! \u{1f}l! &m! &m! *m! 2m! 6m! 6m\
        ! 6m! Lm! hm! sm! ~m! \u{9}m! \u{17}m! \u{1b}m! 4n! ;n! Fn! fn! {n! \u{9}n! \u{17}n! )o! Bo! Bo! `o! do! ro! \u{7}\
        o! \u{e}o! \u{1c}o! Kp! Kp! `p! np! yp! }p! \u{12}p! \u{12}p! !q! 0q! Bq! iq! wq! \u{9}q! \u{14}q! )r! >r! Ir! \
        ^r! er! sr! \u{8}r! \u{1b}r! 1s! Fs! Qs! Xs! gs! ys! \u{0}s! \u{b}s! %t! )t! 8t! jt! rt! \u{0}t! \u{4}t! \u{b}t\
        ! \u{16}t! $u! Du! Ou! Vu! ou! }u! \u{8}u! \u{13}u! 0v! 7v! >v! Pv! mv! \u{a}v! &w! 4w! Fw! Xw! tw! \u{9}w! \u{10}\
        w! \u{17}w! \u{1e}w! \"x! -x! 8x! Ox! `x! ux! yx! \u{1}x! \u{1a}x! !y! !y! =y! Ay! Ly! ey! ty! {y! \u{17}y! %z!\
         0z! ;z! Pz! mz! \u{7f}z! \u{6}z! \u{15}z!  {! +{! 3{! >{! W{! w{! \u{10}{! \u{1e}{! 7|! E|! Z|! e|! l|! ~|! \u{13}\
        |! !}! 3}! >}! I}! e}! w}! \u{1b}}! \u{1f}}! 7~! F~! M~! i~! t~! \u{2}~! \u{11}~! *\u{7f}! 8\u{7f}! k\u{7f}! \u{7}\
        \u{7f}! \u{e}\u{7f}! \u{1c}\u{7f}! *\u{0}! .\u{0}! 9\u{0}! D\u{0}! H\u{0}! S\u{0}! Z\u{0}! o\u{0}! }\u{0}! \u{4}\
        \u{0}! \u{16}\u{0}! !\u{1}! 3\u{1}! ;\u{1}! G\u{1}! K\u{1}! p\u{1}! \u{9}\u{1}! ;\u{2}! B\u{2}! T\u{2}! i\u{2}!\
         x\u{2}! \u{7}\u{2}! \u{e}\u{2}! \u{15}\u{2}! \u{15}\u{2}! '\u{3}! .\u{3}! 2\u{3}! 2\u{3}! @\u{3}! G\u{3}! Y\u{3}\
        ! k\u{3}! \u{0}\u{3}! \u{16}\u{3}! !\u{4}! /\u{4}! S\u{4}! a\u{4}! e\u{4}! p\u{4}! \u{2}\u{4}! \u{2}\u{4}! \u{2}\
        \u{4}! \u{2}\u{4}! \u{2}\u{4}! \u{6}\u{4}! \u{18}\u{4}! \u{18}\u{4}! -\u{5}! 4\u{5}! F\u{5}! U\u{5}! x\u{5}! \u{7}\
        \u{5}! \u{1c}\u{5}! \u{1c}\u{5}! /\u{6}! =\u{6}! O\u{6}! d\u{6}! d\u{6}! s\u{6}! \u{2}\u{6}! \u{10}\u{6}! &\u{7}\
        ! 8\u{7}! U\u{7}! \\\u{7}! g\u{7}! \u{3}\u{7}! \u{11}\u{7}! \u{1c}\u{7}! +\u{8}! =\u{8}! O\u{8}! ]\u{8}! d\u{8}\
        ! v\u{8}! }\u{8}! \u{5}\u{8}! \u{13}\u{8}! H\u{9}! O\u{9}! Z\u{9}! s\u{9}! s\u{9}! \u{1}\u{9}! \u{10}\u{9}! \u{1e}\
        \u{9}! )\u{a}! M\u{a}! X\u{a}! X\u{a}! `\u{a}! s\u{a}! \u{8}\u{a}! \u{16}\u{a}! !\u{b}! :\u{b}! L\u{b}! S\u{b}!\
         ^\u{b}! p\u{b}! ~\u{b}! ~\u{b}! \u{5}\u{b}! \u{10}\u{b}! \u{18}\u{b}! \u{18}\u{b}! \u{1f}\u{b}! 5\u{c}! Q\u{c}\
        ! U\u{c}! j\u{c}! n\u{c}! y\u{c}! \u{12}\u{c}! \u{1a}\u{c}! 9\u{d}! A\u{d}! L\u{d}! P\u{d}! P\u{d}! ^\u{d}! l\u{d}\
        ! z\u{d}! z\u{d}! \u{f}\u{d}! \u{f}\u{d}! \u{13}\u{d}! (\u{e}! E\u{e}! S\u{e}! k\u{e}! o\u{e}! \u{1}\u{e}! \u{13}\
        \u{e}! 3\u{f}! A\u{f}! S\u{f}! S\u{f}! o\u{f}! ~\u{f}! \u{18}\u{f}! \u{18}\u{f}! 1\u{10}! 8\u{10}! <\u{10}! \\\u{10}\
        ! y\u{10}! \u{12}\u{10}! /\u{11}! >\u{11}! E\u{11}! P\u{11}! T\u{11}! b\u{11}! \u{7f}\u{11}! \u{11}\u{11}! \u{1c}\
        \u{11}! F\u{12}! [\u{12}! i\u{12}! p\u{12}! \u{2}\u{12}! \u{10}\u{12}! )\u{13}! >\u{13}! ]\u{13}! r\u{13}! \u{0}\
        \u{13}! \u{0}\u{13}! \u{0}\u{13}! \u{0}\u{13}! \u{7}\u{13}! \u{15}\u{13}! \u{1c}\u{13}! #\u{14}! F\u{14}! N\u{14}\
        ! g\u{14}! n\u{14}! \u{0}\u{14}! \u{12}\u{14}! %\u{15}! A\u{15}! e\u{15}! \u{5}\u{15}! \u{10}\u{15}! \u{17}\u{15}\
        ! )\u{16}! >\u{16}! [\u{16}! {\u{16}! \u{18}\u{16}! 1\u{17}! 5\u{17}! R\u{17}! V\u{17}! o\u{17}! z\u{17}! $\u{18}\
        ! 6\u{18}! >\u{18}! L\u{18}! e\u{18}! p\u{18}! {\u{18}! \u{3}\u{18}! \u{11}\u{18}! \u{19}\u{18}! .\u{19}! 9\u{19}\
        ! R\u{19}! ]\u{19}! d\u{19}! w\u{19}! \u{10}\u{19}! \u{18}\u{19}! \u{1f}\u{19}! 4\u{1a}! B\u{1a}! F\u{1a}! M\u{1a}\
        ! Q\u{1a}! Q\u{1a}! U\u{1a}! `\u{1a}! k\u{1a}! s\u{1a}! \u{13}\u{1a}! \"\u{1b}! 7\u{1b}! E\u{1b}! L\u{1b}! e\u{1b}\
        ! z\u{1b}! \u{14}\u{1b}! &\u{1c}! *\u{1c}! 5\u{1c}! <\u{1c}! G\u{1c}! R\u{1c}! a\u{1c}! a\u{1c}! s\u{1c}! ~\u{1c}\
        ! ~\u{1c}! \u{10}\u{1c}! \u{1f}\u{1c}! '\u{1d}! 6\u{1d}! D\u{1d}! S\u{1d}! S\u{1d}! Z\u{1d}! h\u{1d}! \u{c}\u{1d}\
        ! \u{13}\u{1d}! !\u{1e}! ,\u{1e}! 0\u{1e}! F\u{1e}! J\u{1e}! c\u{1e}! c\u{1e}! c\u{1e}! o\u{1e}! s\u{1e}! ~\u{1e}\
        ! \u{9}\u{1e}! \u{14}\u{1e}! \u{1b}\u{1e}! 7\u{1f}! F\u{1f}! J\u{1f}! N\u{1f}! c\u{1f}! \u{7f}\u{1f}! \u{a}\u{1f}\
        ! \u{18}\u{1f}! # \" 8 \" N \" Y \" r \" y \" } \"  !\" <!\" D!\" S!\" b!\" i!\" m!\" \u{6}!\" \u{11}!\" &\"\" \
        8\"\" N\"\" c\"\" j\"\" \u{3}\"\" \u{e}\"\" \u{19}\"\" (#\" >#\" B#\" M#\" _#\" \u{7f}#\" \u{14}#\" \u{1f}#\" '\
        $\" 5$\" @$\" @$\" @$\" V$\" V$\" h$\" w$\" \u{2}$\" \u{d}$\" \u{19}$\" \u{19}$\" '%\" .%\" <%\" G%\" `%\" \u{0}\
        %\" \u{0}%\" \u{7}%\" \u{7}%\" \u{12}%\" \u{19}%\"  &\" 2&\" 9&\" `&\" `&\" v&\" \u{5}&\" \u{17}&\" ,'\" ;'\" M\
        '\" b'\" l'\" w'\" {'\" \u{17}'\" \u{1e}'\" ,(\" >(\" S(\" Z(\" s(\" z(\" \u{1}(\" \u{1d}(\" !)\" ,)\" E)\" T)\"\
         \\)\" j)\" j)\" \u{a})\" \u{1c})\"  *\" +*\" H*\" V*\" V*\" ^*\" p*\" w*\" w*\" \u{5}*\" \u{14}*\" &+\" ;+\" P\
        +\" l+\" s+\" \u{2}+\" \u{14}+\" -,\" ;,\" L,\" ^,\" },\" },\" \u{16},\" ,-\" :-\" A-\" H-\" H-\" W-\" e-\" e-\"\
         ~-\" \u{10}-\" \u{1e}-\" 7.\" B.\" I.\" b.\" \u{9}.\" \u{10}.\" \u{17}.\" 4/\" X/\" t/\" \u{6}/\" \u{14}/\" \u{14}\
        /\" ;0\" J0\" c0\" g0\" o0\" z0\" \u{8}0\" \u{f}0\" \u{16}0\" (1\" 61\" D1\" Z1\" l1\" \u{2}1\" \u{d}1\" \"2\" \
        *2\" 52\" @2\" K2\" K2\" R2\" Y2\" Y2\" a2\" h2\" }2\" \u{13}2\" \"3\" 03\" >3\" M3\" t3\" \u{11}3\" #4\" 14\" \
        ?4\" J4\" \\4\" \\4\" \\4\" n4\" z4\" \u{e}4\" \u{12}4\" !5\" /5\" =5\" H5\" H5\" W5\" b5\" m5\" |5\" \u{7}5\" \
        \u{12}5\" \u{12}5\" !6\" 76\" B6\" I6\" M6\" T6\" g6\" }6\" \u{8}6\" \u{10}6\" \u{1b}6\" \"7\" \"7\" )7\" B7\" \
        W7\" b7\" \u{9}7\" )8\" )8\" ;8\" Y8\" d8\" r8\" \u{4}8\" \u{12}8\" \u{1d}8\" /9\" A9\" L9\" [9\" x9\" \u{a}9\"\
         $:\" 6:\" 6:\" O:\" V:\" ^:\" b:\" r:\" y:\" \u{9}:\" &;\" &;\" 1;\" Q;\" X;\" X;\" h;\" z;\" \u{5};\" /<\" =<\
        \" S<\" a<\" l<\" s<\" \u{10}<\" \u{1b}<\" 4=\" I=\" I=\" c=\" \u{6}=\" \u{1f}=\" *>\" 5>\" 9>\" O>\" a>\" e>\"\
         e>\" i>\" \u{6}>\" \u{11}>\" \u{18}>\" &?\" 4?\" 4?\" J?\" \\?\" \u{0}?\" \u{12}?\" '@\" /@\" D@\" H@\" h@\" w\
        @\" \u{e}@\" 7A\" 7A\" IA\" vA\" \u{1}A\" \u{c}A\" !B\" 4B\" FB\" XB\" dB\" yB\" \u{4}B\" \u{4}B\" \u{12}B\" +C\
        \" /C\" LC\" iC\" \u{7f}C\" \u{6}C\" \u{d}C\" \u{d}C\" 8D\" 8D\" 8D\" GD\" UD\" UD\" \\D\" gD\" |D\" \u{f}D\" $\
        E\" +E\" GE\" NE\" gE\" }E\" \u{1a}E\" !F\" %F\" :F\" OF\" sF\" zF\" \u{c}F\" \u{1e}F\" 3G\" EG\" EG\" IG\" QG\"\
         kG\" rG\" ~G\" ~G\" \u{5}G\" \u{1e}G\" 0H\" 8H\" TH\" [H\" gH\" vH\" \u{1}H\" 4I\" ?I\" ?I\" MI\" [I\" bI\" iI\
        \" qI\" xI\" \u{a}I\" \u{e}I\"  J\" 2J\" 6J\" =J\" OJ\" VJ\" eJ\" eJ\" \u{1}J\" \u{16}J\" $K\" +K\" :K\" AK\" A\
        K\" MK\" `K\" gK\" \u{7}K\" \u{1d}K\" $L\" /L\" 3L\" AL\" PL\" ^L\" lL\" \u{8}L\" \u{c}L\" *M\" <M\" CM\" UM\" \
        UM\" nM\" uM\" \u{0}M\" \u{4}M\" \u{b}M\" \u{16}M\" +N\" 2N\" DN\" eN\" sN\" {N\" \u{6}N\" +O\" 9O\" @O\" RO\" \
        RO\" `O\" dO\" pO\" {O\" \u{10}O\" \u{1b}O\" )P\" ;P\" XP\" fP\" \u{1a}P\" 6Q\" 6Q\" HQ\" SQ\" eQ\" tQ\" \u{9}Q\
        \" \u{10}Q\" 7R\" ER\" IR\" PR\" [R\" [R\" _R\" fR\" {R\" \u{7f}R\" \u{15}R\" !S\" ,S\" 3S\" OS\" ]S\" hS\" vS\"\
         \u{1}S\" \u{1a}S\" !T\" ,T\" LT\" WT\" bT\" \u{d}T\" *U\" @U\" GU\" UU\" \\U\" gU\" yU\" }U\" \u{8}U\" \u{f}U\"\
         .V\" .V\" 5V\" 9V\" YV\" yV\" \u{4}V\" \u{b}V\" $W\" DW\" SW\" zW\" \u{f}W\" \u{16}W\" .X\" @X\" @X\" KX\" ]X\"\
         dX\" oX\" vX\" \u{4}X\" \u{1e}X\" )Y\" ?Y\" JY\" UY\" gY\" gY\" rY\" yY\" \u{e}Y\" \u{19}Y\" +Z\" KZ\" RZ\" ^Z\
        \" sZ\" zZ\" ~Z\" \u{13}Z\" ![\" 6[\" ][\" k[\" y[\" \u{4}[\" \u{16}[\" (\\\" 0\\\" B\\\" B\\\" Q\\\" f\\\" m\\\
        \" t\\\" \u{2}\\\" \u{17}\\\" \"]\" *]\" 5]\" G]\" N]\" `]\" |]\" \u{3}]\" \u{e}]\" \u{12}]\" \u{1d}]\" 9^\" @^\
        \" R^\" d^\" r^\" y^\" \u{7}^\" \u{12}^\" \u{19}^\" '_\" @_\" ]_\" k_\" }_\" \u{8}_\" \u{13}_\" \u{1e}_\" 0`\" \
        ;`\" ?`\" J`\" Q`\" f`\" q`\" u`\" |`\" \u{19}`\"  a\" Ga\" Ya\" ]a\" aa\" ha\" \u{1}a\" (b\" :b\" Vb\" rb\" }b\
        \" !c\" 3c\" Ec\" Ec\" ec\" sc\" \u{2}c\" \u{d}c\" \u{1f}c\" -d\" =d\" Od\" ad\" ed\" qd\" \u{a}d\" \u{18}d\" \u{1f}\
        d\" 5e\" <e\" Ge\" Re\" Ye\" ae\" pe\" te\" {e\" \u{10}e\" \u{10}e\" %f\" ?f\" Tf\" _f\" uf\" \u{0}f\" \u{4}f\"\
         \u{f}f\" \u{1d}f\" 6g\" Dg\" Kg\" Og\" Sg\" Wg\" [g\" {g\" \u{6}g\" \u{1b}g\" \u{1b}g\" &h\" >h\" Qh\" Xh\" th\
        \" \u{7f}h\" \u{d}h\" \u{14}h\" \"i\" 1i\" <i\" ki\" \u{3}i\" \u{a}i\" #j\" Jj\" Xj\" gj\" \u{3}j\" \u{15}j\" \u{15}\
        j\" +k\" 2k\" :k\" Lk\" mk\" xk\" \u{9}k\" \u{9}k\" \u{14}k\" \"l\" 4l\" ?l\" Ql\" \u{7f}l\" \u{a}l\" \u{18}l\"\
         *m\" 1m\" Cm\" Qm\" `m\" dm\" rm\" \u{e}m\" \u{e}m\" 'n\" Hn\" Wn\" ^n\" sn\" \u{1a}n\" \u{1e}n\" )o\" 1o\" Fo\
        \" Mo\" Qo\" Qo\" \\o\" \\o\" co\" qo\" \u{b}o\" \u{19}o\" 5p\" Gp\" `p\" \u{7}p\" \u{12}p\" Dq\" fq\" |q\" \u{a}\
        q\" \u{11}q\" #r\" 5r\" Cr\" Cr\" Yr\" rr\" \u{0}r\" \u{12}r\" 's\" 5s\" Qs\" `s\" ns\" \u{3}s\" \u{11}s\" -t\"\
         4t\" ?t\" [t\" ft\" yt\" \u{b}t\" \u{12}t\" \u{12}t\" \u{19}t\" <u\" Cu\" Gu\" Vu\" vu\" vu\" vu\" }u\" \u{4}u\
        \" \u{1d}u\" 6v\" =v\" Vv\" ]v\" vv\" \u{b}v\" \u{16}v\" \u{1d}v\" $w\" =w\" Nw\" \\w\" \\w\" qw\" \u{7f}w\" \u{e}\
        w\" \u{15}w\" \u{1c}w\" 1x\" Fx\" Jx\" ]x\" ]x\" kx\" zx\" zx\" \u{c}x\" \u{c}x\" \u{17}x\" \"y\" 7y\" Iy\" Py\"\
         ey\" iy\" \u{7}y\" \u{e}y\" .z\" Uz\" Uz\" rz\" \u{b}z\"  {\" 2{\" K{\" V{\" d{\" o{\" s{\" z{\" \u{f}{\" \u{1d}\
        {\" \u{1d}{\" $|\" :|\" :|\" O|\" k|\" o|\" }|\" \u{16}|\" /}\" =}\" H}\" O}\" ]}\" k}\" r}\" \u{7}}\" \u{19}}\"\
         +~\" 2~\" 2~\" 6~\" H~\" Z~\" ^~\" e~\" e~\" {~\" \u{2}~\" \u{9}~\" \u{1f}~\" \u{1f}~\" <\u{7f}\" J\u{7f}\" j\u{7f}\
        \" |\u{7f}\" |\u{7f}\" \u{a}\u{7f}\" #\u{0}\" @\u{0}\" R\u{0}\" a\u{0}\" o\u{0}\" w\u{0}\" \u{2}\u{0}\" \u{11}\u{0}\
        \" \u{15}\u{0}\" +\u{1}\" 6\u{1}\" K\u{1}\" Y\u{1}\" r\u{1}\" }\u{1}\" \u{1}\u{1}\" \u{c}\u{1}\" \u{13}\u{1}\" \
        \u{1a}\u{1}\" 8\u{2}\" C\u{2}\" J\u{2}\" \\\u{2}\" j\u{2}\" \u{0}\u{2}\" '\u{3}\" =\u{3}\" D\u{3}\" O\u{3}\" d\u{3}\
        \" r\u{3}\" \u{b}\u{3}\" 7\u{4}\" 7\u{4}\" I\u{4}\" _\u{4}\" _\u{4}\" f\u{4}\" x\u{4}\" \u{18}\u{4}\" .\u{5}\" \
        N\u{5}\" Y\u{5}\" n\u{5}\" y\u{5}\" \u{1}\u{5}\" \u{c}\u{5}\" -\u{6}\" 8\u{6}\" 8\u{6}\" J\u{6}\" Q\u{6}\" f\u{6}\
        \" |\u{6}\" \u{7}\u{6}\" \u{b}\u{6}\" \u{13}\u{6}\" \u{1e}\u{6}\" \u{1e}\u{6}\" )\u{7}\" 0\u{7}\" ;\u{7}\" \\\u{7}\
        \" g\u{7}\" n\u{7}\" u\u{7}\" y\u{7}\" \u{8}\u{7}\" \u{8}\u{7}\" \u{16}\u{7}\" !\u{8}\" (\u{8}\" :\u{8}\" A\u{8}\
        \" O\u{8}\" ]\u{8}\" a\u{8}\" w\u{8}\" \u{f}\u{8}\" \u{16}\u{8}\" (\u{9}\" 3\u{9}\" 7\u{9}\" E\u{9}\" ^\u{9}\" \
        l\u{9}\" z\u{9}\" \u{2}\u{9}\" \u{e}\u{9}\" .\u{a}\" .\u{a}\" 5\u{a}\" C\u{a}\" G\u{a}\" O\u{a}\" b\u{a}\" i\u{a}\
        \" ~\u{a}\" \u{9}\u{a}\" \"\u{b}\" -\u{b}\" P\u{b}\" c\u{b}\" u\u{b}\" \u{4}\u{b}\" \u{16}\u{b}\" \u{1d}\u{b}\"\
         >\u{c}\" T\u{c}\" f\u{c}\" |\u{c}\" \u{a}\u{c}\" '\u{d}\" '\u{d}\" G\u{d}\" U\u{d}\" c\u{d}\" u\u{d}\" #\u{e}\"\
         *\u{e}\" 8\u{e}\" Q\u{e}\" U\u{e}\" g\u{e}\" r\u{e}\" \u{0}\u{e}\" \u{4}\u{e}\" \u{b}\u{e}\" \u{16}\u{e}\" !\u{f}\
        \" 6\u{f}\" K\u{f}\" Y\u{f}\" k\u{f}\" \u{7}\u{f}\" \u{e}\u{f}\" \u{1c}\u{f}\" \u{1c}\u{f}\" *\u{10}\" 1\u{10}\"\
         R\u{10}\" V\u{10}\" p\u{10}\" ~\u{10}\" ~\u{10}\" \u{c}\u{10}\" \u{1a}\u{10}\" )\u{11}\" )\u{11}\" C\u{11}\" J\
        \u{11}\" _\u{11}\" {\u{11}\" \u{7f}\u{11}\" \u{d}\u{11}\" \u{1f}\u{11}\" 4\u{12}\" ;\u{12}\" `\u{12}\" \u{0}\u{12}\
        \" \u{b}\u{12}\" !\u{13}\" 3\u{13}\" 3\u{13}\" 7\u{13}\" I\u{13}\" Q\u{13}\" _\u{13}\" q\u{13}\" \u{3}\u{13}\" \
        \u{3}\u{13}\" \u{18}\u{13}\" -\u{14}\" C\u{14}\" U\u{14}\" `\u{14}\" y\u{14}\" \u{0}\u{14}\" \u{f}\u{14}\" $\u{15}\
        \" /\u{15}\" >\u{15}\" b\u{15}\" ~\u{15}\" \u{d}\u{15}\" \u{d}\u{15}\" \u{11}\u{15}\" #\u{16}\" *\u{16}\" 5\u{16}\
        \" @\u{16}\" K\u{16}\" R\u{16}\" o\u{16}\" }\u{16}\" \u{f}\u{16}\" \u{1d}\u{16}\" /\u{17}\" =\u{17}\" ^\u{17}\"\
         p\u{17}\" \u{5}\u{17}\" \u{1a}\u{17}\" ;\u{18}\" M\u{18}\" X\u{18}\" q\u{18}\" \u{3}\u{18}\" \u{a}\u{18}\" \u{15}\
        \u{18}\" '\u{19}\" 6\u{19}\" :\u{19}\" E\u{19}\" b\u{19}\" \u{7f}\u{19}\" \u{14}\u{19}\" 8\u{1a}\" T\u{1a}\" b\u{1a}\
        \" f\u{1a}\" u\u{1a}\" \u{3}\u{1a}\" $\u{1b}\" O\u{1b}\" ]\u{1b}\" k\u{1b}\" v\u{1b}\" v\u{1b}\" \u{f}\u{1b}\" \
        \u{1a}\u{1b}\" D\u{1c}\" \\\u{1c}\" c\u{1c}\" \u{6}\u{1c}\" \u{18}\u{1c}\" \u{18}\u{1c}\" #\u{1d}\" 5\u{1d}\" <\
        \u{1d}\" K\u{1d}\" K\u{1d}\" O\u{1d}\" Z\u{1d}\" Z\u{1d}\" o\u{1d}\" \u{1}\u{1d}\" \u{8}\u{1d}\" \u{1d}\u{1d}\"\
         ,\u{1e}\" L\u{1e}\" L\u{1e}\" T\u{1e}\" T\u{1e}\" b\u{1e}\" b\u{1e}\" t\u{1e}\" \u{9}\u{1e}\" 7\u{1f}\" B\u{1f}\
        \" F\u{1f}\" _\u{1f}\" j\u{1f}\" j\u{1f}\" x\u{1f}\" # # 1 # J # Q # Q # k # w # ~ # \u{9} # \u{1b} # \u{1f} # \
        1!# U!# g!# n!# \u{0}!# \u{0}!# \u{8}!# \u{1a}!# 3\"# 7\"# B\"# W\"# b\"# q\"# |\"# |\"# \u{3}\"# \u{e}\"# \u{19}\
        \"#  ## :## S## a## v## \u{f}## \u{1e}## ,$# 7$# 7$# >$# b$# i$# t$# \u{2}$# \u{6}$# \u{a}$# #%# 9%# @%# V%# Z%\
        # ^%# w%# \u{9}%# \u{14}%# )&# 8&# ?&# J&# J&# J&# X&# m&# |&# |&# \u{15}&# #'# *'# <'# @'# Y'# ]'# h'# l'# ~'#\
         ~'# \u{17}'# %(# 3(# :(# >(# I(# [(# i(# x(# |(# \u{e}(# #)# 1)# G)# U)# `)# u)# |)# \u{3})# \u{11})# %*# ,*# \
        4*# 4*# B*# I*# _*# q*# \u{d}*# #+# '+# 5+# K+# n+# }+# \u{13}+# \u{1b}+# 4,# B,# F,# J,# Y,# k,# z,# \u{5},# \u{19}\
        ,# \u{1d},# $-# (-# 6-# 6-# S-# Z-# f-# t-# \u{2}-# \u{9}-# ).# ;.# F.# J.# J.# d.# k.# s.# \u{13}.# \u{1a}.# 0\
        /# 0/# >/# L/# Z/# a/# h/# z/# \u{17}/# \u{1e}/# ,0# E0# I0# _0# m0# x0# \u{d}0# \u{d}0# \u{14}0# .1# C1# J1# J\
        1# ]1# k1# }1# }1# \u{4}1# \u{16}1# (2# D2# ]2# h2# \u{10}2# )3# 03# ;3# I3# P3# b3# x3# \u{0}3# \u{13}3# %4# 3\
        4# O4# k4# \u{8}4# \u{16}4# !5# 75# ;5# M5# X5# \\5# x5# x5# \u{7f}5# \u{3}5# \u{11}5# *6# <6# T6# f6# m6# t6# \
        \u{d}6# \u{11}6# \u{19}6# \u{1d}6# /7# 37# B7# I7# T7# m7# |7# \u{3}7# \u{b}7# \u{19}7# .8# @8# G8# N8# N8# ]8#\
         \u{1}8# )9# 09# ?9# M9# X9# m9# t9# \u{7f}9# \u{14}9# H:# O:# V:# h:# z:# \u{5}:# \u{17}:# 4;# 4;# ?;# J;# n;#\
         y;# \u{c};# !<# (<# /<# =<# H<# O<# h<# s<# \u{5}<# !=# (=# ==# L=# S=# a=# p=# w=# ~=# \u{6}=# \u{11}=# \u{1c}\
        =# \u{1c}=# $># D># Z># h># \u{2}># \u{17}># \u{1f}># -?# 9?# @?# D?# L?# [?# m?# \u{6}?# \u{11}?# \u{15}?# \u{19}\
        ?#  @# $@# 2@# ]@# k@# \u{8}@# \u{1a}@# 3A# 7A# 7A# >A# eA# tA# {A# \u{9}A# 0B# ;B# JB# NB# YB# `B# vB# zB# zB#\
         zB# \u{1}B# \u{13}B# 4C# 4C# ?C# FC# _C# jC# qC# \u{6}C# \u{15}C#  D# .D# .D# @D# KD# VD# ]D# lD# \u{1}D# \u{f}\
        D# \"E# @E# KE# VE# VE# ]E# tE# \u{3}E# \u{7}E# \u{7}E# \u{16}E# $F# 3F# :F# LF# aF# hF# vF# \u{4}F# \u{16}F# (\
        G# 3G# SG# [G# jG# uG# |G# \u{7}G# \u{15}G# #H# *H# 8H# @H# DH# PH# WH# [H# cH# rH# \u{7}H# \u{7}H# \u{12}H# ,I\
        # OI# ZI# bI# pI# wI# \u{10}I# \"J# &J# 8J# ?J# FJ# UJ# YJ# `J# nJ# nJ# nJ# yJ# \u{19}J#  K# 6K# ]K# yK# }K# \u{c}\
        K# \u{c}K# \u{c}K# \u{1a}K# )L# AL# AL# OL# eL# lL# {L# {L# \u{d}L# \u{11}L# \u{19}L#  M# :M# VM# aM# hM# hM# o\
        M# oM# \u{1}M# \u{10}M# \"N# IN# ^N# eN# mN# |N# \u{a}N# \u{a}N# \u{19}N# +O# /O# 6O# RO# aO# aO# rO# \u{8}O# \u{c}\
        O# \u{17}O# ,P# >P# LP# ZP# aP# hP# lP# |P# \u{e}P# $Q# 2Q# NQ# `Q# nQ# }Q# \u{1}Q# \u{13}Q# !R# /R# 3R# BR# WR\
        # pR# tR# \u{2}R# \u{1b}R# \u{1b}R# \"S# 7S# >S# MS# QS# _S# kS# yS# \u{12}S# \u{16}S# +T# @T# DT# ZT# lT# \u{1}\
        T# \u{1}T# \u{16}T# %U# 7U# ;U# FU# FU# \\U# uU# \u{b}U# \u{16}U# \u{1d}U# !V# 0V# EV# |V# \u{3}V# \u{12}V# \u{1d}\
        V# \u{1d}V# !W# 0W# 4W# MW# XW# \u{2}W# \u{10}W# \u{1e}W# \"X# CX# KX# ]X# vX# \u{12}X# .Y# 2Y# =Y# YY# gY# nY#\
         \u{e}Y# \u{1d}Y# :Z# AZ# LZ# aZ# hZ# oZ# zZ# \u{13}Z# ([# A[# ][# k[# r[# \u{0}[# \u{f}[# \u{16}[# \u{1d}[# 3\\\
        # :\\# S\\# i\\# i\\# i\\# {\\# \u{17}\\# 3]# :]# E]# e]# s]# \u{8}]# !^# -^# L^# T^# T^# \\^# g^# r^# \u{8}^# \
        \u{1d}^# $_# /_# :_# M_# T_# __# j_# u_# \u{a}_# \u{11}_# \u{1c}_# 1`# 1`# <`# G`# Y`# ``# }`# \u{1}`# \u{c}`# \
        \u{1e}`# ,a# :a# :a# Ea# Ma# Xa# Xa# _a# fa# \u{5}a# \u{16}a# \u{1d}a# 9b# 9b# @b# Kb# `b# jb# \u{3}b# \u{11}b#\
         \u{15}b#  c# $c# /c# 6c# Kc# Yc# lc# zc# \u{1}c# \u{10}c# -d# ?d# ?d# Nd# Yd# nd# \u{0}d# \u{4}d# \u{13}d# (e#\
         :e# Ee# We# te# {e# \u{d}e#  f# .f# Cf# Kf# Rf# Vf# df# }f# \u{4}f# \u{4}f# \u{19}f# /g# Kg# `g# ug# \u{3}g# \u{e}\
        g# #h# 5h# @h# @h# Kh# `h# nh# nh# nh# }h# \u{8}h# \u{1d}h# !i# /i# /i# :i# Ai# Li# ei# zi# \u{1}i# \u{17}i# 4j\
        # ?j# Fj# Tj# Xj# nj# |j# \u{12}j# \u{19}j# /k# Ak# Vk# dk# rk# \u{f}k# +l# 6l# Hl# Vl# Vl# ll# \u{6}l# \u{d}l#\
         \u{18}l# 'm# 2m# Om# em# {m# \u{2}m# \u{14}m# \u{1b}m# )n# <n# Yn# en# en# pn# \u{10}n# 7o# Xo# jo# vo# }o# \u{12}\
        o# !p# 7p# 7p# [p# xp# \u{6}p# \u{11}p# #q# +q# 3q# 7q# >q# >q# Eq# Wq# iq# tq# {q# \u{2}q# \u{9}q# \u{14}q# #r\
        # 2r# 2r# 9r#    7  `# `! `( `$ `' `\" `% `* `) `0 `3 `& `5 `6 `+ `- `, `. `/ `1 `2 `7 `5n(!\" `#E/ \u{7}\u{7f}\
        R!  aIR_!) a1]u!  ahO~!! avJ\u{18}!! a@'*!@ a$\u{a}- \u{5}QK!* `r\u{7f}6 #}E pLd \u{18}\u{1b}|!> a/\\\u{b}\"  `\
        ! `n\u{1d}E \u{17}rZ!6 ` \u{7f}t YF& w\u{2}*!  `\u{18}an ,fE!: a\u{0}`[!: aWm~ \u{13}\u{10}* 1i\u{1f}!  `\u{18}\
        -&!& aCbS!E a\u{1f}_[!1 a8\u{8}^!& `MBt \u{1e}8\u{e}!= a\u{16}\u{1a}\u{e}!  a0s\u{1a}!! `o|Y BQ\u{1}!: agC\u{c}\
        !3 aKB !6 `Y^L!& a[8{ G@*!A azx\u{9} =s\u{14}\"! `$ `o\u{d}\u{18} ~S*!) a.my!> ay\u{c}y \u{1}P|\"* `- `\u{1e}N \
        !6 `2I3!- anp?!; aY}@!@ a\u{18}5Z k>v!4 a:\u{1b}\u{5}!! `PN\u{19}!  aRn!!  a\u{3}/$!! `\u{3}V'!$ a/\u{c}t!9 a[!\
        w!6 `)}w!8 a4g\u{13} OZ3!. a io!4 a=Wx P\u{11}y!7 af(\u{1d}!  `\u{e}\"]!* a7)_!3 aB*N!B a$}\u{c}!# `{Z\u{e}!6 a\
        oc[!  aDB|!  `7E%!8 ax3\u{1d}!6 a3W != aKw^ ,My l~A!  a\u{5}+y!# atT&!$ a?.-!  `\"'\u{19}!) `%\")!! a\u{1a}cd!$\
         `\u{5}3l!) a:\u{16}*!) aCu; \u{1a}\u{15}O!; aH&Y \u{1}Kh!7 a\u{d}Q%\"- `. `\u{0}mQ!8 ac]\u{13}!6 a>FG!B aw6)!!\
         `-me!  `\u{7f}{x U3|!3 `bw\u{a}!6 ao}%!* `kI!!4 `(%c \u{e}4'!/ aGL\u{1e}!  a?\u{19}/!  a{\u{9}=!  a\"NX x\u{18}\
        \\!7 a\\\u{c}r!B a\u{9}\u{1b}\u{14}!! `Bk\u{1b}!* `\u{14}\u{14}3!  a=d;!A a\u{17}QG \u{8}\u{5}J!  atxs!B a>\u{15}\
        \u{13}!= a\u{17}Sa!A aB_{ r\u{14}\u{16}!  ao=\u{18} v\u{1f}(!\" `W\u{19}C \u{7}7J!6 az\u{4}I!> aO!m!! aHVp \u{18}\
        \u{14}^!\" `zm~ \u{11}26!  a%E^ f#`!  aNNA \u{f}fU!  `mpn!9 a07N!? aW&~ _L#!1 a\u{15}A5!E a3=\u{17} Xw !  aX2R!\
        8 aw_\u{1a}!6 a\u{17}:B!! aY\u{12}X!8 a98n!, `\"X#!% a_\u{c}9!  `m\u{16}N \u{2}EH!- `\u{15}\u{f}_ kte F$w!  aOd\
        G!+ aEiV o;{!6 `S \u{a}!8 a\u{1f}\u{19}; ~\u{15}? dbw!  a\u{1f})\u{12}!E a&G\u{1c}!  a\u{3}y! D=x!+ aq\u{2}~!  \
        a4V\u{c}\"# `  `L\u{1c}C!! `K:_!  a*Mb!B af\u{16}i!# `6\u{8}O H\u{0}\u{b}!' aY\u{13}<!E aI+\u{16}!A a\u{6}h\u{16}\
        !- ajZK!$ a$5\u{1c}!6 a&>M @\u{1e}\u{4}!2 aq\\,!/ a_>Q }wd!* `%*%!9 a<\u{1e}(!+ aoPX!4 a]\u{1c}\\!8 a6{e ' %!  \
        a!9W!  `]7v!E aqy\u{c} !6\u{14}!  a\u{1f})e!6 a^qw!B a L} e\u{17}9 B\u{1}R!9 a\u{9}F+!# a]q- \u{18}w3!2 `\\^6!9\
         a-\u{7f}G d\u{8}R!6 a\u{d}ts |\u{7}I!: a0\u{1d}O!@ a[[\u{15}!A aDV(!8 aC\"+!# a;h;!* a\"+j \u{4}lq \u{a}Y\u{13}\
         U\u{10}I!  aI^Y!  aDZ\u{4} H\u{3}N b\u{17}\u{2}!& a%L5 C\u{1b}/!$ am\u{d};!6 a6\u{b}\u{1d} D>/ dCv!# `c%$!9 a?\
        /k xd\u{13}!> a.{\u{15} Uu4 .~r <pI nmR!' ai\u{1b}X!2 aS^\u{14}!  a\u{3}*5!> aDH\u{1e}!\" a\u{19}\u{7f}%!) a>DM\
         BUa\") `$ `\u{19}W\u{1f} +vL!  a&Wi!B a\u{0}?} 2\u{18}\u{18} /s&!3 a/\u{9}z!8 a~\u{12}\u{16} \u{10}\u{13}\u{2}\
        !  `w'% @1d!E a.\u{19}\u{7f}!3 a\u{17}\"5!  `,\u{13}\u{a}!, `cC\u{10}!  aveY 6(\u{6}!7 a\u{15}M\u{14}!9 az\u{8}\
        ;!> a='i!! axp| ux/ ,@& <z0 \u{16}SX!> aU^z!> a:+} \u{11}w\u{12} s$\u{15} \u{15}\u{5}\u{1e}!$ a7PQ RL\u{18} yq%\
        !  aDvI!+ a\u{f}g[!  a\u{13}rj!- `kik!\" as|9!  aH&\u{e}!6 `*Z:!4 a\u{12}m\u{7}!A a*\u{5}Z }\u{8}z!3 `-WB u\u{6}\
        W!+ `~5\u{d}!7 a\u{10}@5!% `v]7!* a\\Qs!; aSiG!1 a\u{8}Ab!  az77!- ae\u{1f}<!  aRlW de\u{15} N&\u{16}!2 a^Z#!  \
        anY\u{b} \u{d}\u{16}-!< a/\u{b}8!  a\u{e} ~!7 ai\"T \u{1a}I\u{17}!E aR\u{18}J\"7 `= aQxb \u{10}\u{e}b!$ aEO1!  \
        `q\u{8}h!& a\u{3}\u{7}0!0 a\u{c}_p!! a;jq!6 aX\u{10}\u{10}!6 `\u{4}\u{1c}\"!E aK\u{c}c \u{12}]\u{4} ~\u{f}\u{15}\
         sk\u{18} \u{1c}@g!  a$\u{3}.!E a\u{8}@v!E a~\u{f}\u{7f}!  aW\u{0}\u{4}!/ at1 !3 `,?g!? a\u{17}rt!1 aKA\u{1a}! \
         `Q/S!6 `Ey\u{17}!  alR%!4 a\u{1a}\u{19}; }2S!* ac${ y\u{1c}\u{0}!  aAX  U\u{11}P!\" a2,X!B a#4B j\u{8}N!? an\u{4}\
        $ ~\u{e}p!  aF\\\u{17}!B a\u{1d}aL D(\u{8}!  `<tM!  `ZoO!, a>N\u{7}!\" a\u{0}8\u{16}!: a;'c O\u{1c}o!& `*\u{7f}\
        E h\u{f}\u{b}!- `7\\p!% a0]v /z\u{2} \u{e}QN F\u{19}Q!= aH\u{d}n <\u{b}{!* a).?!  aNV\u{5}!  a,MS!6 `%\u{c}+ oa\
        \u{5}!@ a\u{1}+\u{d} {w' H\u{1c}{!  `\u{10} \u{3}!  a}2N!  `~'\u{e}!% a\u{7}%+!  a\u{b}cC .\"\\!- a*rx!7 a=w:!\"\
         a\u{6}r<!  a_`\u{13}!# a6O\u{18} m\u{1f}h!9 a5Fn!8 a\u{d}a\u{3} ?r*!& `'}V!! aSP\u{11}!* af\u{c}\u{17}!  a\u{8}\
        M& 5W- \u{4}M= P\u{2}u /1f!  a\u{1f}Y\u{1b}!/ a]\u{0}9!, `\u{0}]C +\u{d}_!\" a/L\u{19} =3L!  `GS[!: a\u{0}\u{14}\
        \u{17}!B a\u{14}\u{9}P!B a&6d KSr \u{1a}2~!7 a7}\u{0}!  a\u{1b}]\u{a}!  a\\%\u{1a} -\"8 Q\u{19}O!* `\u{1c}d| 3R\
        C!$ a\u{3}:X!0 `\u{d}(\u{7} \\~\u{11}!  a\u{7}g\" TpP \u{7}_V!- a\u{9}\u{7}' !G\u{c}!- `/~\u{18} I)T!1 a\\Js \u{4}\
        zw L]d!& `\u{12}W\u{10}!7 a\"6\u{17} \u{1b}M,!4 aJ\u{7f}:!& a\u{19}\u{f}&!/ am?, \u{0}\u{1c}A!B a?,J!  aL.; KsA\
        !- `aU\u{1c} 3 2 z+\u{7f}!2 aAX\u{4}!6 a(NE!  ak.N \u{7f}Zb #My \u{f}g\u{4}!3 a*r3!  `1\u{3}P {c( 3X^ +s| \u{9}\
        F\u{b} Nh+!= agNx!  a\u{1c}I@!/ az3X!\" `\u{3}ac!  an\u{4}m 'Sn!1 `cr\u{19}!6 `\"zF!E aoAL ~iQ!! `NVX )v\u{5}! \
         a\u{2}Xs!\" a\u{8}#\u{1d}!! `|\u{18}&!' aP\u{2}\u{a}!> a/W9!, ae\u{1f}e!  a\u{b}Uq!0 a;\u{19}H!6 `VcQ \u{b}br \
        \u{19}4\u{1d}!  a\u{a}1b!! `K\u{10}\u{15}!6 `fl(!  `?m@ Z\"O!6 `\"\"~!6 a\u{15}q\u{1e} \u{1b}W6 2gi \u{7}\u{1}v\
        !@ aF1[!3 a\\\u{14}\u{3}!  `_r0!$ a4M]!= a <0 1/V!  al\u{1a}f }u} 55\u{1f} y98 k\u{1a}\u{11}!\" `\u{7}M8!% aq\u{15}\
        E 30O!3 `\u{a}\u{b}U Q1] \u{9}ut!' a%eF WI\u{5}!= a\u{9}\u{13}\u{1e}!9 ayH\" \u{15}\u{c}-!> aQ\u{19}A ,WN!$ a\u{1b}\
        \u{e}\u{1} |2,!E a\"\\E!\" `A\u{5}^ d-z _\u{16}\u{5}!E a+x\u{16} }'9!% aUTs -\u{11}8 HC`!> a?9U /=E!6 au\u{9}m!\
        9 aR1\u{1f}!, `D4/ zy5!! `A#=!  a~\u{d}<!* a`c]!! `eO\u{1d} \\#& \u{10}\u{1d}T \u{14}'a!/ `\u{16}\u{1}a )g\u{18}\
        != a&>A \u{1e}bF 7\u{9}\u{b}!: a\u{7}9& \u{e}bk!+ aHD\u{5}!! a\u{7}\u{1a}\u{14}!1 a\u{11}\u{1c}!!6 `zp$!7 aN\u{4}\
        2!8 a8I4!A a\u{e}FK!> a\u{12}5e!4 `\u{1f}`/ \u{7f}lc \u{7}ig jm\"!/ a~v*!  aPtD!3 a@aK!2 aR(\u{d} R\u{1f}\u{14}\
        !7 a\u{16}&\u{1b}!/ a\u{2}\u{7f}O!  `\u{a}-^!@ aS2{ ai\u{b}!2 a>|\u{b} ^%0 CRF!  a\u{d}XR!4 aw V \u{a}^Y!> ak;\u{1}\
         2M\u{c}!E a\u{11}`=!/ aM7\\!  a\u{15}r\u{16}!/ a4\u{b}4 c\u{4}K!8 ae\u{1}^!4 a\u{1e}2h!@ aD1z!* aA(\u{c} \u{6}\
        |9!9 a5Sl!+ `h6\u{4}!/ a\"\u{17}j!  a)Gx!6 a\u{10}4\u{1} \u{9}UF!8 a:\"H \u{8}\u{6}W J3\u{8}!$ a\u{5}\u{0}\u{16}\
        !: a\u{e}H$!/ aI:1!) `<_T Qvo!  a)dh!@ aA\u{7f}Q $.+!  aB6; nWY!\" aAWq!: a\u{5}Q !( a>'T!/ a'\u{1e}\u{1b}!8 al\
        P\u{1d} i\u{1}M!# `\u{1d}\u{17}]!* a8*g!  `\u{5}g\u{1b}!* aVY !& a'P\u{18} \"!8 lYA!- a\u{4}yP!- `C\u{0}R kzZ!8\
         a@^v dK\u{b}!8 alK\u{14}!E aR\u{d}% #T(!4 aT\u{5}H!7 aL#\u{c}!: aV<\u{10}!  a\u{e}h# (7\u{6}!? a-J: \u{1f}\u{1b}\
        A!2 awU` \u{e}2\u{17}!? a<jF 'j~!0 a\u{1d}\u{11}/!? a_\u{b}\u{1} Ym; \u{1a}t\u{9}!E a\u{2}G^ )gv!B a\u{19}%\u{1a}\
         >j! vN\u{6}!  a-c= AAB!  a\u{c}]I!\" `\u{d}4Z!  aL;.!4 `\u{8}\u{1}> \u{6}`Q!- `YW\u{14}!  `\u{d}fx!9 aG\u{2}(!\
        7 aM-y !*\u{1b}!\" aybo!6 ak0q |w}!/ a\u{7}Z0!8 a\u{7f}%2!  `!<\u{12}!+ `E%(!# `|\u{1}^!! `\u{7}y\u{1e} B`G kE~\
        \"# `$ `D\u{11}\u{10}!# `hO !$ a\u{1}l&!  aGW~ 5\u{18}\u{7}!, `\u{10}p0 \u{1e}cI 5~\u{6} \u{d}\u{18}\u{10}!  a\u{6}\
        E/ 2m~!  a)q\u{12}!: a%>=!1 a\u{2}\u{19}\u{3} @c.!  aNdL!# al=u!  aQc\u{4}!E aP<\u{17}!  `/O! 7\u{14}$ \u{2}\"%\
        !1 `t\u{e}, 91S An`!  aw\u{1a}c!$ `B&[!9 a<_T!! `1Ss!, aNlB \u{1}+\u{4}!\" `z\u{17}\u{15} a`\u{18} \u{f}>- r9J \
        m?W!  a9v%!> a\u{2}1'!8 aHdL =lo ]z\u{12}!# `qc3 vp4!6 `.T8!, a\u{2}\u{7}B W=I!< a7TY _;_ \u{14}\u{1a}g e&u R\u{d}\
        \u{0}!  ak\u{a}_!\" `2k\u{0}!9 a\u{4}$\u{12}!  at\u{1}3 \u{14}LD 5\u{7f}\\!= an\u{9}g \u{7f}l. \u{13}\u{9}2!0 a\
        |Q\u{19}!& a\u{16}\u{14}\\!? a\u{13}jt H\", \u{1c}n5!, a\u{0}nz OP\u{6} \u{a}\u{7}E!E a7n\u{4}!/ a>ep!8 a>\u{11}\
        q!  at\u{e}r!, aG(y!7 axez!\" a\u{14}<\u{1} \"y?!  `Ug\u{2}!+ `0{\u{3}!  a\u{4}^O!6 `NdY!  aW.h \u{18}k7!! `\u{8}\
        \u{1c}\u{1}!! `t'j J\u{10}k!  `Z]w!  anU-!# a%\u{19}7!  a0\u{7f}[#  `$ `+ `Y\u{16}_!B aV&N 3.\u{a}!6 aS75!0 a!B\
        F 6?n!8 ah#\u{e} N.%!# `>EL!  `0^\u{1f}!  a-\u{5}$!  aYM< \u{1b}LI 6OX!6 a\u{1b}'%!@ a4\u{16}=!? aRU\u{f} ^\u{a}\
        %!% a\u{c}T9!& `!iM!+ `B*( }a*!  a\u{6}u- w<=!  a]Ai \u{11}!A =%\u{10}!6 `_{;!4 a\u{17}\u{10}s W w f) !0 aE\u{4}\
        M!\" `eB[!8 a\u{1f} { -\u{c}\u{16}!0 `U\u{11}B \u{12}__!+ a<g\u{1d} $m\u{1f}!  `959!! `'\u{8}<!' a58M \u{b}8\u{10}\
        !4 ak]k!@ a#S\u{1f}!A a9|\u{0} gb\u{f}!3 ``cI!E aMrs!  aVx\u{0}!@ aZ@2 -\u{7}<!6 aWLD!  a0xK!$ `Z.U!> a\u{d}o\u{11}\
        !  `^\u{e}+!> a\u{4}\u{2}8 pRP!$ ar*\u{b}!  `h;\u{10}!  `3c\"!! `\u{1f}\u{10}/ 76e 6\u{5}v!B aH_s hP@ \u{e}tK!9\
         aa+@ \u{1e}K( E)* r$8!  au\u{b}S!  a:2]!  ac8w!9 a{\u{7f}\u{a}!) a\u{c}e,!E a.~\u{1e}!D aPyA |\u{13}w \u{e}\u{2}\
        \\ 2d} *\u{15}9!7 awZi!- a=\\\u{a}!  a'0\u{12}!2 aVfI!& `}\\\u{1b}!  a\u{b}8m!  `s4w!  a\u{15}\u{0}\u{18} ift!8\
         a8\u{1b}\"!= a?VL R3[ @8\\!6 a\u{16}#]!  a\u{0}v< \u{17}>I!! `\u{a}-]!C a~\u{1f}p o\u{f}f!! `>\u{e}p!* at3+!@ \
        a\u{a}F>!6 `\u{16}+Q!E ah_\u{f} X<\u{19}!  `T[;!= ar\u{e}T $t\u{14}!\" `\u{1f}x, +.W!E aAL\u{11}!/ aj\u{4}\u{1b}\
        !  `\"vP!\" a\u{4}M{ x*g [S\u{e}!* aB-1 @&; J`<!/ `\u{9}#W!, alF\u{6}!: aB\u{9}z Y\u{0}$!D ay$\u{11}\"  `! `dTe\
        !2 a*\u{f}s!3 `cky!3 `R\u{6}\u{16}!0 a\u{7f}\u{6}| 5O\u{f}!  aB/t!  a9LY \u{1e}$\u{1e}!= ar~\u{1e}!2 a Q, 6i.!!\
         `2*?!  akH^!$ `\u{1b}#\u{15}!E a\u{6}B\u{10}!  `%V\u{f} OtB!2 ah0H!5 a5z_!  aL\u{4}-!E a\u{1}\u{17}.!  a$\u{c}\
        d!  a7)~!  `- \u{1c}!6 a\u{3}\u{0}\\!  `~(\u{3}!  `4j\u{1b}!? aS+9!E a|V>!# `lwE!4 a\u{e}6c!E aV0\u{1}!3 `)3J!#\
         `\\Id!0 aJ\"B \u{1}SD!E a ]T!C a*+U [\u{c}:!6 aW[B!- a7\u{16}H KF\u{f}!* `=6\u{1c} .\u{6}(!+ `V\u{7})!$ aH\u{19}\
        5 uw-!\" a\u{6}gO Ep'!& ail- PIQ \"~d!' a\u{7f}\u{8}u \"l\u{10}!( ae\u{16}d \u{13}\u{1e}z!  a\u{5}\u{16}b!  `P]\
        5 '5\u{11}!* `M%\u{15} ?a$ !\u{b}B c9l!  a\u{8}\u{9}{ di#!  a;\u{16}( >\u{5}A!8 am,\\!\" a6\u{0}}!9 a{9M!A a\u{2}\
        \u{6}\u{18}!@ a\u{0}hB \u{1}\u{3}I \u{2}\u{1a}t aR\u{19}!2 aDq] Yol!A a\u{8}\u{7f}5 Y]{!  `v\u{1a}I!6 aX8\u{f} \
        \u{f}j\u{f} \u{12}+U!: a8\u{0}}!  a\u{6}\u{0}\u{0} g\u{18}\u{2} sL\u{0} >\u{17}\u{11}!E aX\u{1a}\u{17}!& asoF!&\
         `.,L!  a1\u{1c}c g@Q wre 3y\u{18}!E aL'a!7 aV&\u{1e} GPj \u{14}(n!4 a4]\u{9}!. a\u{16}:\u{6} \u{12}\u{1b}\u{10}\
         !Gf!! `\u{16}\u{1c}i @u\u{15} \u{d}!\u{1e} p\u{11}*!4 `\u{1d}BC i%T!8 a\u{4}>W!0 aF!g!3 aC\u{b}r!E ac\u{12}M!>\
         a8yk!2 aJ 5!+ a\u{4}\u{17}c!B a`}W!\" a\"~m!  aM\u{15}-!! aQk.!& a\u{a}\u{1f}d \u{16}\u{14}p!\" a\u{1d}4\u{1c}\
        !  a\u{9}\u{19}\\!  a`\u{b}g i\u{4}!!8 ao^) cg,!  a1s}!8 a1A !8 ayS4!  aK\u{d}\u{1a} >>B!3 `\u{15}nI!E a\u{1a}9\
        \u{1} ;7\u{5}!* a;Y=!  a\u{1f}@E!( at{H *oS 75\u{2} mr\u{a}!% ad,Y!# awy\u{2} ]OU!3 a\u{16}Ug!= axEO BFl!! `L,\u{d}\
         _ f!/ a+7#!? a158 \u{9}\u{8}u!B aKg\u{2} \u{1f}\u{1a}\u{c}!8 a_b'!# `K== m\u{11}O!C aNEn!# `>/\u{10}!; alg\u{18}\
        !  `\u{a}[g!! `#:i!, a\u{f}S\u{17}!> a\u{1a}/n!@ aCw|!  `#{C @Un #\u{b}7!( a6*d dge lww!/ a\u{17}&E!3 `O\u{7}6!\
        ! a\u{1b}qi wz\"!! `@0L J=d!  a?JU ~g\u{d}!  a\u{9}P5!  `Bu;!# `? X &aY!; a\u{a}\u{3}z z\u{10}3 \u{15}VH \u{12}\
        IJ!, ao\u{2}\u{7}!C a{z#!  a+o0!, ahgJ \u{f}\u{4}\u{1}!\" `k5x!  a2Ix 7`N 8+>!. a,\u{c}G!# `Lt.!$ aI{/!  aV\u{11}\
        _ h\"\u{12}!  aJsG!$ a\u{0}Wf XT\" \u{18}(\\ hwe \u{1}ss!2 au\u{1f}\u{14}!\" `L10 a!j 'jG!+ `\u{c}\u{1}K \u{0}%\
        M!5 aa\u{3}W!\" aOH(!  aI\u{3}\u{14}!, a\u{7}w7!< aJ/L!  a\u{1a}$e!  a;7j qq\u{e} \\\u{16}\u{18}!= a\u{1e}G% \u{13}\
        \u{18}\u{8} ?O\u{1c} NZ+!1 a\u{6}Ca!# `\u{16}Kc!) a2Y\u{7f}!/ a\u{13}%a!E a=`\u{1e}!B a4!T $2w!3 `Mx\u{1c}!> a,\
        :' \u{9}IY 6s\u{1c}!  `^f\u{1f}!  a\u{7}\u{c}; \u{8}x\u{5} 8\u{16}\u{14}!9 ak\u{1a}. \\ ` \u{1e}#D!2 a8GV!8 aj\u{1d}\
        G!  `a\u{6}Z!> a\u{10}d\u{b}!7 a\u{f}\u{1b}] n\u{0}n [\u{19}\u{1d}!7 `w<3!8 a'MZ D\u{1c}q!? a0K.!7 a\"\u{f}V \u{4}\
        \u{9}\u{e}!2 ai&.!  a6O3!  `>uG /\"(!  a\u{a}7+ H\"\u{1}!! `\".\u{13}!E aZ\u{0}* -\u{19},!, `B+A!6 a\u{11}\u{9}\
        \u{16} \u{5}|\u{1f}\"# `& `q\u{4}< .#\u{17}!# `=)2!! `T\u{4}A!& ad6B!* `Q7|!$ `6^\u{4}!0 a\u{c}\\W b\"\\!  ah\u{5}\
        6!B aY4U!! `0/$!  a}\u{13}/!* an 6 \u{3}8]!  ar\u{3}\u{f}!  aV\u{7}\u{13} >$[ .\u{1f}(!- `l&\u{1b}!  av\u{16}(!\
        % a \u{18}k!  `#A\u{14}!, a]\u{16}Y!8 am\u{1b}M d4V!/ a\u{b}\u{7}\u{6}!8 a~\u{7f}k!6 a{?W!\" aLv;!E a}_\u{6}!@ \
        a<dC \u{16}S]!< a\\Sm \u{10}T\u{13}!7 a-v\u{16}!\" a2\u{1d}:!, aQdY \u{1d}K5!B a^\u{1}6!% ab\"r l3% \u{4}g@ E4M\
         F\u{e}M i\"e!E a\u{12}\u{12}\u{b} EZ\u{1a} aLd!/ aY\u{6}G \u{e}b0 \u{15}LE!$ `\u{14}u\u{1f} oI;!8 aBSi!. a\u{8}\
        |k!* a~>P!  a&\u{c}a!E a[2\u{4}!  an=\u{4}!8 aY\u{1d}W \\\u{5}\u{14}!  ` 2B x;C!\" `g\u{12}X!* a\u{12}1l!E a_\u{1f}\
        r!- ` c\u{11}!# `\u{12}BX!8 a6#\u{13} \u{1d}l}!' a\u{1},G 4\u{16}P yys \u{d}g+ %q?!= a6:B!E aj)$ \u{16}\u{1f}Y \
        \u{18}6m!  `fzy!> a7V\u{1f} \u{17}S@ 8[t!  aWsd (r$!= a\u{7f}>3 x]U!/ a\u{16}:W t|d!  aj=j!< ag`\u{9} &jK  I<!4\
         `McB!  aAnH!: a(E-!7 aF[C :\u{1}N p\u{13}_!6 a`F` \u{f}\u{1c}A!E a\u{7}\"B!8 a.\u{14}\\ \u{d}L\u{1e}!2 alE6!  \
        a=<: jfL!9 a`hc!> a8_\u{3} (It!  a,\u{1c}9!  aU0W!E az\u{6}`!= aDFD!$ `vVv!$ at7\u{6} \u{7f}\u{17}7 -9t!\" a-M\u{1}\
         \u{5}j\u{1a}!( a\u{1}^,!  aN]5!  `E\\I \u{18}\u{3}O x,^!= aX\u{1e}\u{8} \u{1f}\u{5}\u{15}!  aX\u{1f}9!  ai)\u{1d}\
        !  az{2 \u{1f}\u{10}b!E a\u{1d}lg p\u{9}% P>}!  a\u{2}^\u{13}!B abf\u{1c}!* aQ}9!  a\u{2}:F z)\u{0} \u{5}\u{1c}\
        4!< a_WU!  a;Cm w;b!  acW)!  `\u{f}yA Q=F !ac!) a-k\u{d} q\u{16}5 ?DT \u{7f}zk!> a\u{13}k\u{13}!@ a*m4!8 aY.S -\
        5\u{18}!B aLr\u{15} h%% &\u{0}M!3 `zBV cmg !Ln X<0 \u{c}\u{1}? 6#U!< a&\u{b}_!6 `#\u{3}^!? a$q\u{13}!7 at\u{7f}\
        R!  aKhG \u{1a}Ys!  a\u{5}N\u{1a} ?3a ^9U!  adAV!( atDZ \u{8}6b \u{5}U\u{b}!  a=p\u{e}!% a\u{1a}\u{17}=!  `rYc!\
        / ad\u{0}\u{1b}!B a]yv!' a^)\u{f} .E`!' aN$\u{10} \u{a}!H pDW J\u{11}z \\U\u{5}!/ aDe\u{9} l\u{1f}\u{10} Yp\u{15}\
        != a\"\u{17}7 O\u{12}Q!  `z=\u{19}!* aI\u{2}2!8 a\u{4}aL!. a\u{12}\u{1a}r QA=!3 `nk> \u{2}Z@ 1'Y!! a%1t H/V `\u{1}\
        \u{1}!, `1\u{f}\u{8} E\u{e}c!* `\u{8}z\u{6}!# av<\u{e}!$ a\u{7}q/!< ag}A!E a8bp!  aC5* ?\"Y!  a\u{15}\u{16}u!8 \
        a|QR TMf +\u{b}\u{11}  e\u{f} \u{12}&\u{15} \u{1a} (!: aY80!) a7M7!  aY0\u{b}!3 aT\u{11}\u{15}!  a4j1!  `IeM R\\\
        O!+ ak\u{f}\u{15}!8 a\u{13}<H!7 aQ)z!= a\u{11}a\u{17} ?\u{a}P!E a1\u{1d}|!\" `=\u{5}\u{1c}!0 a\u{4}< !! `J\u{1d}\
        \u{8}!9 a\u{12})Z!  a\u{4}2b!7 ai\u{d}4!/ ax\u{17}G!C a=,c!B a0\u{7f}\u{a}!8 aq/] Mj\u{11}!  a\u{a}@&!= a\u{1a}\
        6) v\u{7f}C Ewr!/ ak&\u{9}!! aq\u{11}i!@ a\u{4}y\u{2}!  a6/\u{5}!  `^~$!9 apjr!! `n,\u{e}!3 a<n0!# `7k1 Y4D 2 \u{18}\
        !? a\\a[ \u{10}+\u{8}!B aV\u{17}&!) `]\u{f}` \u{14}gs!\" a|\u{12}\u{16} gB\u{13}!7 aUIV!( ap:{!% awM{!* `9\u{18}\
        3 \u{e}-d!# aZ\u{1a}V!2 a\u{1a}\u{a}F!= a\u{1b}\u{9}T!) a1\u{a}`!  a\u{c}\u{a}w!/ a-8\u{1d}!  ac\u{11}E z\u{4}T\
        !B aJ\u{7f}n @\"A!4 awE\u{5}!  a3v:!E a\u{12}R? \u{6}\u{0}s!6 `:\u{1c}x!6 a.\u{14}# \u{1}[[ f\u{6}w!  aE\u{3}\u{4}\
         *\u{4}\u{6}!B amXf B\u{2}\u{6}!  a;N\u{19}!  a{xm Ou\u{a}!\" a0 % ,B2## `\" `! `kP\u{4}!@ a\u{16}FI!8 a\u{4}ij\
         \u{9}J4!  a\u{e}\u{1a}x |U\u{7}!3 aWE* cy6!! a\"G>!# `\u{e}\u{7}~!$ a~4* `n0!E a\u{1}'2!$ a5\u{1e}c!) `@)\u{7}\
        !D aZ|\u{1b}!  `5\u{1}! \u{2}\u{18}R!B a\u{9}/y!# adu\u{10} Gk\u{1a}!# agdf!  avZ: sAX!6 `x-\u{19}!3 aes\u{19}!\
          a%1\u{1c}!6 a\u{2}*\"!  `s\u{f}^!9 aSfb!4 a'[>!> a\u{11}P\u{11}!  aYU\u{11} 2|* X\\< u6G .qm!+ a4Y\u{8} Jo\u{8}\
        !E ay_( $\\\u{f}!\" `*i\u{e}!3 a8TP W*R!  aQG4 zo< }'[!6 `.K\u{11} 5\u{1a}=!) `{VL $\u{14}\u{14}!+ `:x? `5R!8 a\
        \u{f}ru!- a\u{e}\u{11}\u{1}!- `\u{1b}Y\u{5} \u{10}p^ OAi!% a?(-!7 aI0E _\u{15}l!E a\u{2})\u{11}!0 ao\u{9}\u{17}\
         XL\u{1d}!; aM\u{14}k!: a\u{1f}\\\u{6} 7H\" L\u{9}( Y\u{1f}K!  ag8k!7 `]]N %\"B!+ a%Zo pw)!B aG\\_!0 a\u{7}b8!.\
         a:\u{13}X \u{2}Yi!  a0I{!  aQs{!( `\u{15}!\u{d} vR; \u{16}\u{f}B!/ av*\u{1e}!3 `I\u{9}? K\u{12}\u{11}!  a]8\u{1e}\
         6k-!& `\u{1b}\u{1c}\u{4}!2 a[-\u{7} )3l!7 aEo!!\" `l:X ;\u{13}Y!< ayR~ E%\u{14}!\" a4\"\u{7} \u{11}w\u{13}!4 a\
        \u{f}I\" ~OJ F\u{1e}Q xF\u{19}!  aCw~!0 `^\u{1d}\u{b} C^B!# a\u{1}Kk V\u{11}y!= a\u{a}2L!8 a\u{16}\u{14}b!A aj\u{17}\
        \u{10}!1 a`'\u{16}!@ aeX\u{13}!\" awon!  `X\"\u{f} IE,!  a\u{9}/=!  `}S\u{1a}!/ a\u{c}oM!E aV&6!6 `4Zc!3 `\u{7}\
        Ge qD\u{f}!8 aX\u{1}\u{1a}!8 aZ\u{15}X H\u{7f}i!  `2S{!8 a\u{18}~|!  aFnj!& akM}\"' `3 `\u{15})\u{3}!> a5\u{1f}\
        q!  `XH>!# `IRi!7 a\u{17}T{ \u{1f}}T ?T= \u{b}qG w\u{a}I!: aZ\u{f}`!  `\u{c}]l!/ `\u{f}LC!, a \u{9}- \u{18}@< h\
        )a \u{0}a<!  a\u{5}a=!6 `\u{7f}z{!1 a\u{1b}4+ \u{7f}G~!8 au\u{4}\u{c}!1 a&\u{1}E )X(!  a'\u{4}4 M#Z!# `PUk ]]\u{14}\
        !1 a\u{1}<Z!! `n62!, a?/K 'Pb!6 `~\u{2}k TEv m.4!( `k_|!A a*O'!9 af%\u{7}!  a\u{6}\u{e}\" \u{15}#1!# `A)4!  au\u{3}\
        ?\"( `3 `\u{1f}Kq \u{0}\u{1}s\"6 `@ a5r\u{17}!8 ag\u{1f}  UB8 JoG {X^!A aym\u{6}!1 `ZX\u{e} oS4 \u{f}ki!< aK\u{9}\
        z!E a&[\u{16}!? a*d= M2J!0 `Cig!7 a\u{9}uK!$ aH9q!( `l\u{d}t!  `\u{17}\u{1f}j!2 `R%\u{17} .w*!  a!.7!! abg;!* `\
        {iN!+ aOwO!4 a[@m m\u{6}\u{7f}!/ `\u{1f})\u{13}!8 a@w* \u{10}&:!! `POQ!# `i/X!, a=sp dEv!3 `Q\\1!9 aw\u{8}Y!) `\
        00[ Z\u{2}\u{17} 9=I!5 aM{\u{13}!! `$\u{9}r!! a2\u{18}j!> a\u{1}\u{b}y!: aMq !E aCf1 \u{15}4a 1Bc!  `\u{6}\u{b}\
        \u{8}!> aOu.!+ a|k@ \u{6}*j \u{e}q\u{12}!% `?\u{9}5!! ac<9!  a'\u{1c}u \u{15}.<!# aE'G )dK!  `|$i!  aK\u{19}z!A\
         aOZ\u{1e}!1 ay\u{6}\"!E a\u{d}#P!  `0t/!$ aPh\u{11} \\)\u{1d}!B aHN8 1_L \u{d}!k!& `Leq!\" `1O\u{e}!  `\u{f})<\
        !4 a\u{11}.\\!7 a\u{19}U*!  `0;F \u{11}\u{1c}{ \u{c}W\u{17}!6 a\u{e}\u{5}4 Qh: ,*\u{5}!8 aS&\u{d}!  aP\u{12}2!/\
         aaQ6!  `\"fh!% a\u{19}g# e\u{b}\u{16}!  a\u{c} +!8 a\u{16}6]!  aOM\u{0}!7 a\u{14}2\"!8 acS] g\u{6}g!  `\u{17}W\
        b!3 `\u{8}K5 ,\u{1f}b!0 a\u{10}\u{1d}o!> a)\u{7}\u{15} R[\u{1} \u{0}1C\"# `6 `\"WW x~ !+ a>Z7!' `\u{5}\u{14}I!E\
         aJ8\u{a} \u{11}'+!6 `29; \u{b}\u{15}J!\" `v[S \u{8}&\u{5} A\u{d}o!  a\u{1c}3\u{16} |\u{1}R d\u{10}\u{8} \u{7}x\
        5!3 a@$\u{9} iN}!B a\u{2};m 2#\u{9} \u{7f}Fq!! aN\u{9}m <Y\u{d}!0 a+\u{3}{ \u{3}D\u{7f}!6 aW\u{3}' \u{18}JF!A a\
        SM\u{3}\"  `# `\u{e}\u{1e}/ \u{7}M3!! `\u{14}#[ 6z] (Se!8 a':U\", `0 `=S| \u{15}m\u{7f}!$ `\u{16};, \u{1e}\u{7}\
        ( L.?!A aqb]!9 a{xF!) ai9=\"  a' `|;V!% `\u{5}Kg 2l$ 2p!!  `1|1!+ `_K( )\"7!3 `Qx\u{12} u<&!  aH\u{5}& \u{d}\u{14}\
        B!  `\u{9}\u{1}^!, `Fn\u{1}!7 a:B$!7 `\u{1b}\u{2}G ~\u{1e}*!\" `\u{b}\u{1c}u!6 `#9\u{17}!/ as\u{c}i!1 `Q(\u{c}!\
          a\u{2}hl!3 `k\u{12}t!6 aD~\u{2}!B az>7!\" a\u{0}&\u{0} \u{7f}Z\u{4}!  a%`:!  `EP] B\u{1f}\u{9} h<^ \u{1}A# Li\
        #!  `XE4 \u{3}\u{1c}\u{14}!1 a+\u{1a}\u{1a} ]G0 \u{13}]*!\" `\u{15}V\u{1}!8 a\u{1}0#!  a\u{a}Vn \\Dp!= a8\u{5}V\
         rkF Q\\p jav!! `=\u{1c}3!' aM\u{7f}o!6 aK\u{13}x!7 afM# L(( \u{1f}a\u{0}!, `\u{1f}\u{13}*!8 a\u{10}\u{18}@!7 `\
        T\u{17}n!+ `|\u{1d}\u{4}!E az\u{c}\u{18}!  aEm/ \u{13}p6!5 a+@\u{11}!> a-Y'!! `96?!8 a.\u{b}\u{18} BR\u{8} w:C!\
          as~\u{b}!2 aoB\u{9}!  ah=\u{15}!6 a-&\u{18}!  a\u{9}'^ \u{1c}\u{e}{!B aT^< WzY G\u{1c}\u{14} em0!  a~II JQZ \u{a}\
        \u{0}\u{1c}!* a\u{b}\u{1c}\u{3}!8 aRw\u{d}!  a\u{2}N\u{17} (\u{0}.!* `u@E!) `&%o .mo!  `;ww!  a.G\u{8}!8 a\\\u{1f}\
        7!6 a\u{16}\u{a}P!* `\u{1}\u{18}[!# `cV{!& `\u{1d}\u{1b}_!9 a\u{2}_b y\u{1b}b <G*!  a=&f \u{f} \u{6} \u{19}#( 8\
        ?,!  a{dG @-\"!7 a|29!7 `(qh \u{1d}\u{7f}\" =-%!4 aE#/  \u{1a}2!4 `6sq!8 ao!1!* ai\u{18}> \u{1f}cg!  a~90 =?&!3\
         a\u{f}q=!8 a\u{0}gM \u{1d}\u{4}E!B a8\u{7}\\!8 ao>x!/ aD:  JfB!* aU\u{19}E!E am&\u{5} 8\u{8}\u{6} Sn\u{c}!7 a\u{1b}\
        a7 B\u{e}`!7 `Wxd \u{11}0\u{f} \u{1}o!!3 `4\u{c}` G]} en\u{1b} 1r(!  a+LR :\u{e}i S!G!2 a4Fv!8 aM:\u{16}!  a\u{c}\
        }:!  a\u{2}9x n*\u{11}!$ aJGW!! aR}Y!* a\u{2}\u{16}>!  a~\u{14}?!* a\u{7}H\u{7}!  `Vn\u{f}!! aG\u{1d}*!  a\u{1}\
        \u{9}0!  a\u{c}u7!  aX(:!  a/)L!6 `:\u{f}d!' aZ).!6 `^vo!  a=\u{1}+!! `b0H \u{9}1N!  `\u{12}W; \u{3}c< \"WJ!# `\
        \u{1c}RT!* `>kW gH\u{17}!- adF/!< a\u{1f}\u{10}4 ndZ *.] w}\u{1f} Rt$!3 ap\u{1b}V!6 a\u{d}F& F\u{2})!3 a)p< eS7\
         xj=!6 a\u{b}BL!) `~\u{8}Z!& aT~d!  a7_g!! a\u{2}\u{0}\u{15}!B aU_\u{1c}!* a\u{4}ix!2 `wi,!$ a\u{18}-/!* `C\u{c}\
        \u{0}!8 a[\u{1f}\u{1a}!8 adc\u{1d}!@ as,H Z@J Pi\u{9}!' aK\u{19}`!  `\u{1c}0N!3 a\u{0}\u{1e}U!  `3Yf <[\u{1f}!3\
         aY}\u{8}!# a\u{1e}Ja!  a\u{11}k\u{16}!  a\u{1a}h5!  aTR6!! `,\u{19}L!  aI2i!  `=\u{0}p m\u{15}t H2V Tw\u{1b} J\
        X@!4 `f8p!& `\u{5}9\u{1c}!\" `\u{7f}M*!  a[p*!  a\u{5}\u{5}/!* a`\u{1f}\u{1e}!8 a\u{b}:0!= a\u{17}V< \u{7f}F?!=\
         aDVY!E a/uv \u{13}t% _\u{18}(!E aVSG!7 a\u{1a}\u{c}I!' a`+O \u{5}}\u{c} |N\u{1d}!! `}a\\ \u{1}0C!3 `kix!> a5\u{7f}\
        \u{a}!: a9_T!  a%z\u{1}!  a\u{1d}\\>!7 aNpH!A a\u{19}UL nET!  `x`X \u{10}5\u{12}\"- `+ `]L!!$ aLZ\u{2}!\" ``6w \
        ]\u{19}\u{9} k+7 3(!!E a!bJ !}> \u{18}\u{d}F!> aS\u{1d}i!8 aP!_ \u{7}k8!  amq;!  a\u{6}\u{1}\u{d} 8BL!, a\u{c}C\
        L!( a>i\u{1c}!  aT\u{5}\u{f}!B aJ+\u{1d}!  `\u{d}9\u{15} {n\u{18}!@ a2~)!E a2\u{c}?!+ `\u{14}B\\ pL\\!6 `\u{1}M\
        g $\u{f}\u{7} ?eK!  a\u{2}|#!  a\u{c}J\u{1d}!% a[wb!E a&VD!. aN\u{6}D!$ `\u{15}Xd!, aT#q!9 a\u{11}Kr!) ap<\u{13}\
         tx/!6 `b21!) `7QW!8 a~\u{1f}_ \u{1e}~\u{4}!  a\u{16}g\u{12} U>%!  a\u{f}H\u{13} w2% wNI \u{1b}vT FB\u{11}!8 a\\\
        t:!+ `KbI!2 a<0O \u{b}GT!- a<?\u{0} 0{9!7 aRZ\u{9} 0\u{9}G!, ac([ \u{d}H\u{2} \u{12}y\u{d} @\"=!\" a`\u{a}D!! a\
        e!h!, `G\u{1f}t!2 a\u{19}\u{0}~!B aF\u{13}$!  aJ03 \u{9}`<!8 aY<P!! a\u{0}`x!% a\u{b}/, avF s8[!\" `\u{a}]V!B a\
        dj^!# aXn\u{3}!< ayA8!> a1R9 pFl!  a875!, a\u{9}Mz!C a+{\u{6}!* a`\u{0}\u{f} 6:I!  a4vH!8 aVTK!B a`eR!* `:k^!( \
        a*\u{a}o!E a\u{14}k\u{14} jmx!8 a~r\u{18}!% `)K\"!1 a\u{1a}QN!? a\u{d}@o!1 a\u{d}:\u{15}!> aK!9!- a\u{14}\u{1d}\
        i!  a\u{1d}M\u{1} \u{7f}x$ 2q\u{0} \u{3}q\u{1c} E., ]\u{1f}D!  a\u{6}Au $J|!/ aUBM!@ a6>\u{c} d`\u{10}!& `e\u{19}\
        ! \u{4} , \u{17}W0!? a!XD q)O \u{1c}\u{6}m!3 `a2\u{a} \u{b}nG X4\u{7f}!9 a?\u{8}\u{16}!/ a\u{1}['!; afWA!B a>)\u{b}\
         x7\u{d} g/h!6 `4fl!1 `n\u{1b}9!  `9r- \u{14}K: p4\u{2}!: aYE/ S.I!  ae\u{19}\u{9}!# aWt)!\" a \u{0}c \u{4}\u{12}\
        # \u{1f}\u{13}7 .KD!? a\u{1}\u{19}J 8 ~ \u{16}4\u{b}!  aT\u{f},!7 a)gj!  aF1t u\u{14}\u{1a}!, `>p\"!  aEfR!E aY\
        8U D'p!\" `(.x!8 a\u{12}\u{f}B \u{3}1\u{13} p0C \u{f}=\u{12} \u{3}E !@ au\u{17}9!% aGR0 r'f!! a'Qy!7 a' \u{c}! \
         a\u{1b}5\u{f}!8 a5H\u{1c}!6 `DyE!+ `(iU!A a9\u{d}< \u{14})\u{7}!9 aT[E!8 ao\u{8}E!= a]-l v*\u{1e}!  akOU ]cZ!=\
         as\u{c}t!, a0O\\!+ `\u{14}s]!> al\u{1c}h!B a4\u{7}s!! `\u{1b}i& Jv\u{6} #\u{1f}\u{10}!  aN[w!9 a{X\u{9}!* a2d\u{a}\
        !7 `B?\u{19}!  a3uL!  a\u{13}5T!5 a\u{e}nu!\" a]:\u{a} S\u{1a}f \u{1b}3g!/ a[d\u{6} Ul\u{12}!% a\u{16}\u{b}\u{13}\
         A4X \\Hp!B a\u{5}\u{b}K!> a\u{1}Pg\"\" `3 `Wuf NW%!: aGOL hA\u{3} h\u{15}\u{1f}!* `V\u{e}G!& `)r\u{d} 4M\u{10}\
        !# aue\u{1e}!! `L\u{15};!8 ak\u{10}^!  a\u{d}X_!8 a\u{1c}{\u{1a}!6 `\u{b}x$!$ aH,?!7 a45H!7 a-R\u{f}!  aWd\u{c}\
        !? a\u{0}p\u{13}!$ ad\u{17}\u{1f}!( ax\"F `V~!+ `\u{13}\u{6}> 4\"a!E a).q E\u{7f}R!  `\u{1e}/o!  `\u{9}\u{13}\u{15}\
        #+ `* `- `\u{c}My!  ay-p!  `l\u{15}v!- a )\u{e} mg\u{10}!) a\u{3})E\"! `$ `.Yf $Xn me6 \u{2}\u{1c}s!- aDvP {QV!\
        E at\u{13}X!B a\u{7f}R| <1%!\" `Z*[ iS4!< agF[!  `t\u{5}f!  a<\u{17}$!6 `\u{7f}X8!\" a\u{c}uC!2 `:U\u{4}!  `Q\u{6}\
        1!\" a]'6 ><D }\u{19}u!8 aR1Z!' `^\u{1b}\u{17}!  aiF| %KX C\u{1e}h \u{1a}\u{1b}*!6 aX~2!B a.vH!  avu{!\" a\u{b}\
        3\u{6}!  a1\u{1e}\u{15}!C aC!S!+ `\u{c}xJ!! `oy\u{7f}!  `gB\u{1a}!\" `<f\u{0} \u{9}~\u{9} \u{12}{`!$ aHq\u{1d}!\
          a*~r NU\u{15} 72:!  aDIE J\u{7f}b!  a_\u{e}\u{7} @\u{b})!/ a\u{6}vq!, ``&u!2 ab:\u{b} \u{a}z&!E a\u{1c}*q FCv\
        !* `\"\u{1f}r!E a\\5$!6 aeq5!> a[qR!+ `\u{1a}\\T!> a\u{d}\u{18}c!8 a\u{f}\u{8}Z\"  `! `9c8 3=E!1 aJ.U!6 `}n} sj\
        @!\" a/\u{7f}h!. a\u{8}& !, `6f !- aFs9!+ `5H\u{7} \u{18}\u{1}X!! a\u{a}\u{e}\u{4}!7 `tc5!0 aWU=!7 az\u{a}y!@ a\
        )o\u{8}!  `\u{13}\u{b}h!> a?+\u{17} !s8 \u{b},K!- aer\u{5}!  `\u{11}L\u{1c}!& `'M\u{1f}!' an\u{b}} xT/!E a)TS! \
         ay^r!& `Vi\u{4}!A a \u{7f}\u{9}!  a\u{7}\u{0}\u{1d} E\u{1c}) s]@!3 `ynl \u{10}\u{5}\u{1} vEf!  `8\u{1d}m!  a|9\
        s!# a\u{2}d% /@]!\" `Gc. ?n]!  `R\u{f}\u{1a} y\u{6}d!6 `g\u{b}w!/ a,~\u{2}!B a\u{d}N\u{5} k*\u{1d} \u{10}F8!  `\
        EoS!2 a~l^!  ap)m!E a\u{11}z\u{16} e\u{1}\u{16}!< a7I\u{1a}!8 a\u{f}\\: ~bC!% a3\u{e}h!  a^\u{18}y!; aq/9!3 `J$\
        \u{a}!) a-,E!! `8GO 30w!! `\u{8}:\\ 18\u{5} \u{18}P#!  a\u{5}\u{d}6!B a,v\u{5}!8 ao\u{1d}m!- `d*\u{d}!  a\u{7f}\
        P$!  a%#L!. `[R]!8 a~\u{14}  .m\u{c} \u{14}C\u{16}!> a9\u{3}3!# asfu!5 a\u{5}\u{1b}\u{18} #\u{d}0!B aM^\u{a} ~\u{d}\
        \u{1f}\"\" `( `\u{8}j? \\rj QT\u{18} \u{f}\u{a}X!E a\u{1c}i9!: aQok!! a\u{b}3M!  a\u{1c}!}!7 a;\u{16}/!  a\u{2}\
        3> \u{d}7X \u{12}'\u{a}!/ aH\u{6}2 _\u{7}<!6 ` _~ \u{6}Y>!, `eLo!> a\u{0}\u{7f}\u{b} ORq!8 a\u{19}9~ B\u{1}\u{11}\
         J\u{9}\u{11}!  aDpd \u{9}+z!0 ar\u{12}\u{1}!6 a:E=!B aH\u{1b}S IGt ;%<!, a9S.\"& `8 ao\u{3}5!E a\u{b}CG -%f!- \
        as\u{a}* RFQ!  a/8\u{0}!' a\u{5}\u{d}4 \u{14}}B!8 a\u{1b}\u{16}i!7 aXl'!8 a}\"\u{10}!! a{B1!% `/\u{5}x!+ `<Xh!!\
         `zdj \u{10}\u{8}s!6 `dg\u{c}!B aD,=!  `\u{4}BS!! a\u{7f}LS ^E`!2 a\u{2};+!. aW\u{4}5!! `\u{2}n6 3YP E&T!> a<i}\
        !  a)p\u{1d} \u{17}\u{9}b!8 aT~j!E a\u{e}`{!  a\u{a}]\u{8}!B a\u{9}Sy!7 a\u{d}\u{1a}7!  a\u{1d}En!1 ae\u{c}\u{11}\
        !  af\u{16}1!  `Zpy!! `&V\u{a} I\u{7}L!  a/Ip 38\u{19}!6 aT\u{4}J!) a+\u{e}N \u{1a}U\u{17}!  aLDH L~.!1 a\u{9}}\
        o!  a\u{e}(\u{5} \u{1d}a)!: akv9!: a\u{b}\u{5}F!8 a`>K!= a?\u{17}q x\u{12}_!( ax\u{1b}o!7 aG\u{13}\u{7f} (\u{2}\
        ~ +<\u{7f}!4 a4G  Lr2 ]i5 \u{14}F]!3 a)\u{1}_ ohd!! ahF\u{7f} /_?!  a\u{7}\u{5}T m\u{12}]!  a\\=s &os \u{1c}x\u{16}\
        !8 a\u{1c}7\u{18} \u{d}w)!  aW}5!( a#\u{1a}L \u{1e}1\u{a} B#P \u{4}GZ!B aMJj ww>!0 a9lr +.V!B a|!{ \u{1d}[c!  a\
        K9L <Vv bcG!  `;@S!< azau!  a\"\\\u{15}!. a\u{2}\u{9}= #`\u{17} `\u{13}l!+ a\u{5}k\u{f}!6 aUY\u{11} \u{12}\u{c}\
        < wwB!$ az.P!@ a\u{3}m% \\R) '\u{17}w fT\u{10} \u{14}\u{d}, \u{13}\u{1c}4!  a(r= h|c!3 akk#!8 a\u{13}7% ehn!! `\
        e9y!= aA\u{5}\u{f}!# a8X& I\u{3}:!E aC\u{10}4!% `L\u{4}8 \u{12}\u{0}W \u{0}_  F\\\"!\" a!Ap \u{1d}\u{6}} \u{7f}\
        ?3 ?\u{14}\u{1d}!+ a[9W \u{15}a`\"# `3 `}]g!  a\u{19}{@!  aS\u{a}[!, `,4\u{c}!> a\u{5}#\u{1e}!  aTsa!? an\u{1e}\
        \u{12}!  a\u{d};&!  `8RS \u{13}4o\"# `  `-]\u{6} +A\u{15} 43\u{7f} }sC!8 ayF}!  aue1 \u{c}\u{19}\u{1b} \u{9}4U!\
          aYTV E9L \u{17}bd!3 `'C~!  `Kvj!  a\u{17}H\u{8}!  axB\u{17} \u{2}:. B~S!- `\u{7f}\u{8}\u{6}!  a\u{16}KJ G\u{e}\
        h!  aN\u{16}n!  a\u{6}*\u{f} g05!  `hyo!7 a^Zz!: a\u{f}<k!1 `],\u{10}!8 a2Hx Hw\u{7}!  a\u{7}\u{18}M!& a4qU!  a\
        a\u{1f}\u{6} @\u{14}\\!  `\u{14}\u{13}Q uAY!2 a>_N!  `\u{2}\u{15}T!+ `q\\k!\" a\u{1c}j, N1M!? aIm^!& a!6e =6~!!\
         `V_Z 1:d X%&!> a6c6#+ `- `* `Pj\u{10}!/ a\u{6}\u{1f}\u{18}!- a<=<!2 au9E \u{18}Zb!/ aYT- 1\u{b}g!= a0]i \u{9}\"\
        y!  `\u{15}Wa!  a~Mg!  `Q\u{1a}q!8 a2\u{b}I!% `^6[!  atL[!\" as3` Dl|!' a1\u{18}\u{10}!  a\u{e}\u{f}\u{1a}!@ a\u{0}\
        \u{0}4 h\u{c}{!% a<H.!  aE#n!4 a3m\u{0} q\u{14}\u{12}!8 aus$!( aBi\u{e} *5C 5\u{18}\u{9}!: a\u{8}u&!' aa\u{12}/\
        !8 a9+1 \u{1f}Z5!E axRS!B a\u{c}K>!( `l$\u{b}!7 ac\u{e}\u{c}!6 ab'\u{10} i\u{18}#!1 aX\u{e}/ \u{12}\u{e}8!  aY<\
        @ M\u{12}A!7 a\u{f}D\u{18}!0 a{2<!3 `00U!: a+x3 e5\u{1d}!! `,U8 >:\u{1e} 2b  S\u{e}\u{b} RZp!  `_H\u{1d}!  aT\u{8}\
        I (LU \"ea!7 a3@/!E aMGq $g9!  `x)a mL/ \u{6}e1 \u{0}\\S!: a\u{17}c\u{4}!8 a\u{16}l*!6 a:Jc \u{1a}\u{5}o!9 ayJx\
        !# `\u{10}^!!- al w!3 `N'\u{7f}!  a0}{ \u{9}&|!/ an0(!  aV\u{6}6 \u{8}D_ i\u{2}[!\" a\u{1}\u{4}k /7v!  aMS%!  a\
        +=0 G.6!/ a\u{1c}\u{1e}Z!$ a\u{1d}8[!# `.Sx!  `F!\u{d} +<S!# `QC' \u{1c};6 v*P!  a0\u{13}\u{8}!8 amy\u{7}!# `\u{14}\
        T;!> aQb?!: a]\u{4}f R_q (u\u{1c} E\\<!7 a\u{1b}iQ!< a>3L d\"u Mr\u{1}!& `C\u{9}\u{18}!  ahn\u{1b} +{C \u{3}uI!\
        6 `Z1S!) a95g!  a$/\u{19} d\u{5}X!  a]Q\u{14}!E a!\u{9}\u{18}!4 aK\u{1f}z!E a\u{15}|N X\u{0}n!$ a0le!  aBCi \u{14}\
        \u{5}\u{17} g[4!# `iW[ \u{13}/! \u{6}a0!\" a&u\u{3} PnG \u{1}~q =om!! `h2\u{7} [DB \u{4}\u{1b}@!@ a QB!! `|\u{c}\
        I!E aWO#!/ a\u{18}eA coS!@ a\u{c}Xw o2\u{9} g\u{8}) \u{7}\u{7}y eAj bA\u{1a} \u{15}r !+ as\u{13}\u{18}!7 aB&U J\
        \u{1a}j!3 `['\u{b}!, `~Y- \u{6}pX!  aai\" zS/ A&= \u{7}BE!! `\u{13}(N \u{16}L]!8 a'\u{0}s &&> XJT!, a)3g!& aW48\
        !  aNq=!  a\u{11}\u{c}| T<\u{7f}!E a.:\u{a}!! `h+\u{17}!+ a\\S\"!$ `+n3!  a]n\u{e}!  `$~\u{16}!# `V\u{1c}^!8 a\u{a}\
        \u{13}\u{1c} \u{19}M( g\u{5}\u{d}!E a<{p!  a\u{13}4r!  a$p\u{5}!  `\u{d}\u{13}\u{13}!8 aV}G!/ a<)| }\u{e}G!' a\u{1a}\
        Hh r\u{18}z!7 `r<{!3 `+\u{f}O @x\u{17} \u{15}v\u{1c}!  `\u{12}</!E a\u{13}j@!  `[pN e&E!  aIpe!? a\u{1c}#\u{11}\
        !  aUvc!@ a\u{6}7e d\u{3}\u{c}!' `\u{8}\"a!  a\u{1c}>\u{f}!3 `\u{11}5\u{1d}!( a;0  Dl(!! a\u{1f}P7!! `]-b z,d F\
        \u{9}\u{3} n@0!6 ah2s!  a'J\u{0} \u{16}&\u{c} Rn) ;@~!- aDX\" =J2!4 a\u{6}=8 j39!6 a}i\u{8}!% a\u{0}T;!> a8YS ?\
        h]!  `X<\u{1e} -OB!  a1Jz\"$ `# `\u{19}OO \u{0}5Z!9 aH\u{1b}t!  a\u{18}9>!> a2HC!  a[WK!: a\u{0}\u{7f}d \u{1e}2\
        g E\u{1d}u!7 a2~\u{16}!  a\u{4},5 ]\u{5}\u{6}!\" `t(\u{7} [\u{c}0 T|M!E a&3w!6 `bVH!9 aS6m!  a<Y=!\" a$\u{10}\u{6}\
         \u{8}P\u{1d}!  a6+.!  `DA/!/ a~<L \u{9}\u{b}c!/ azx8 vNZ!  `=\u{7}\u{7f} .d\u{1c} \u{18}q#!$ a[X+ \u{7f}\u{a}s\
        !1 aDEw!8 a|Pd!# `\u{8}\u{1c}-!  `\u{9}64 IA\u{2}!B aR\u{b}c ;E}!9 aw!\u{3}!6 a^3\u{1c}!  aJ\u{3}%!9 a1\u{3}A! \
         ao\u{7}: \u{9}p} ^\u{0}\u{16}!; a\u{5}\u{9}= \u{7f}u[!! a\u{f}\u{5}\u{16}!@ ad6+ \u{1f}W6!1 aa<u!  aW\u{b}u!$ \
        a)`\u{d}!0 aM5d!# `\u{2}r\u{13}!: ah-l!# `\u{12}\u{11}\u{1e}!8 a\u{d}FU!: a&K\u{9} *\u{1d}\u{e}!6 `\u{7}s_!0 a9\
        bA!+ a{-G!8 a4\u{7f}\u{e}!* `W\u{16}I DKL!6 aDHk }Y\u{11}!8 a7n2!  `%bC!* a0QS &[P T\u{c}\u{3} \u{15}\u{7f}*!# \
        aq3a!  a\u{1f}]c!8 an\u{4}u /[|!C a\u{11}i\u{12} '*d <m\u{5} p\u{1e}\u{8} })- \u{3}\u{4}F `^o!  a\u{0}\u{1d}\u{b}\
        !  `1|,!B a&\u{19}U!6 a|]^ \u{11}J' Qi0 kw/!  a%i\u{16} t\u{16}K Bol fk) z|-!) `\u{2}uF!# `}\u{f}t!% `|3\u{1e}!\
        9 a%.' 'wB a\u{f}F!7 a_\u{1}M!. a{Q`!+ `\u{3}Ce!+ aE\"t!) `@1\u{14} hK\u{17} \u{1d}t=!; a!(\\!7 aWl'!  `\\2{ 8)\
        \u{5}!A a\u{15}c\u{c} &*B gW\u{9} Ze\u{1c}!- `OY !  a!\u{e}#!  a&\u{16}@!: a\u{12}TT!+ `7Ec U_B \u{14}=q!! `\u{14}\
        \"\u{1d}!9 a'a&!  a\u{b}\u{12}<!  ajn@ \u{0}!s \u{6}\u{4}\u{0}!  anD6 U$W \u{a},\u{1}!  a3\u{5}\u{b}!! `=\u{13}\
        J!E a\u{14}\u{16}w!  a\u{12}T\u{b}!9 a$h\u{1e}!% ah\u{11}J!E a-Yd!- a\u{1a}1\u{1f}\"! `= aZ0\u{a} \u{15}\u{8}< \
        %7\u{c}!= aX1N ~\u{5}O!E ak*p VUC ? t!  aZsz ZoM!  a4~[!3 `\u{5}\u{6}g \\\u{e}\u{7f} \u{18}E1!  amSw!B a[=u Jz\u{12}\
         \u{4}GW!' `D\u{7}Z d|\u{0}!# `a^\u{7f}!> a\u{7}\u{16}\u{6}!E a@0r!  aA6*!E a]VJ!  `@m\u{12}!  a,\u{14}P # 4!  \
        aQ|? (\u{9}l ,*N )\u{15}e!( `TwQ!  am\u{a}Y!E a\u{b}\u{2}\u{13} h|\u{19}!/ axR'!E aGGe!, a)\u{3}x!  a`/o G-\u{6}\
        !. a\u{0}m\u{14}!6 aYA+!  a?\u{1}=!! `b\u{1b}\u{5}!\" a*4_!\" `\u{17}`u 'A[ e\u{9}h!  a]9V!B a%vd!# a\u{7f}F\u{a}\
        !< a4}@ \u{10}G\u{17}!  `H`U!  `W\"o!# a\u{16}\u{6}~ j\u{c}&!6 a2L*!E amS2!E a+\u{4}N!\" `w{w P~\u{0}!/ a1[\u{f}\
        !  a@%A S}\u{11}!  `8\u{1b}k!B aS\u{12}z!  ` 1>!2 ax\u{6}F!* aiN\u{14}!+ `\u{5}5r!= a.6\u{7}!7 a\\d\u{17}!7 aG\u{1b}\
        7 :\u{c}H \u{1}D# RR;!2 a\u{a}+? 1=L!2 a\u{e}!O!9 a|\u{1}] v{t 5fJ!  ac\u{1d}\u{d}!2 a#se \u{9}\"j!& `^#\u{3} \u{f}\
        N5!9 azOD \u{c}\u{d}!!\" a4-\u{7}!6 aH;#!\" `S\u{1}U!  a\u{11}Z~!  ah|\u{c}!@ a\u{1a}t$!! a9\u{8}+!  a\u{3}'= I\
        df!  a\u{7f})7 -\u{a}; \u{0}kF!! `}5}!2 aZ>9!\" `\u{f}\u{1}S!  a8\u{10}i \u{a}Ar!  `NHL!/ a\u{16}1j!  ab`N A/\u{1d}\
         >/Q!! a5\u{11}\u{0} !e]!+ a\u{4}Cn!  `L'&!- a\u{19}0&!E aUY/!- a\u{7f}\u{15}W!/ a\u{d}n\\ 6#Y \u{6},a (25!8 a\u{8}\
        \u{1e}s!  `Uz\u{1}!B a\u{17}\\\u{d} \u{8}< !@ am6r!8 a0n! }FH #\u{15}\u{14}!  ap3N!\" a$@W \u{5}'v!E aV\u{1e}\u{1e}\
        !. a\u{0}\u{15}&!E at\u{12}? 5HD!E a(lm VA;!  a0\u{2}s \u{f}\"w!( a\u{d}}T!E a2oa!  `\u{1f}\u{a}, Kic -=5 \u{e}\
        &P!+ a`\u{18}\u{7f} i\u{7f}\u{0}!\" `kXj!  `9>\u{11} ymT!* a|pX!E acf\\ \u{f}'y \u{1b}B\u{5}!  aS{a 4u9!  `\u{5}\
        sj!, ` r{!B a'/\u{17} ,SF P[R!? a\u{5}@\u{17}!\" `7\u{15}\u{13}!9 aEzC \u{1c}[J!. `Z\u{16}^!8 aUX\u{7} _!\u{13}\
         Rm\u{9}  +\u{1b}## `  `6 `;q=!  aXdK!> aO\u{f}s!  `92D!# `-\u{d}\u{4} !\u{1c}S wyc \u{c}7\u{18} 7\\q!0 aq\u{5}\
        { \u{7f}K\u{8}!$ af\u{0}y \u{1e}\"\u{f}!8 a55\u{1a}!C aU\u{c}\u{1c}!* aTGY!; a/*\u{a}!> aJ\u{1e}%!0 a \u{1b}q#%\
         `! `$ `zj\u{19}!  a\u{1}\u{e}\u{0}!  a;f\u{d} Ad4!  `HO7  rB!D ao\u{1a}J!! `\u{1a}WS!6 a\u{4}8&!E a\u{6})V!8 a\
        POn!7 a\u{7}%+!  awP !& `Pv\u{a}!  a\u{1c}Wd!  a\u{7f}}l!\" ab(#!9 aCm&!! `%\u{c}V \u{b}[\u{0}!  a]9\u{c}!@ awQ\
        S =g`!? aPZ\u{c}!  a-4X ZdA T\u{e}K *?^!  `\u{3}>_!- az/\u{18}!+ a\".! U\u{1f}c!E a_\u{12}\u{e}!  a88F D\u{7f}I\
         \u{14}(j!6 `I\u{a}k  z& s\u{3}&!6 `l3T!3 a\u{14}\u{e}p!  a\u{1c}\u{3}\u{e}!! `\u{1b}S/!( a-\u{14}! j\u{d}F!E a\
        \u{0}\u{2}S!* `\u{12}\u{1a}h!& aoB\u{0}!6 aKb\u{c}!> a_\u{3}7 dp#!, a;*Q n i /=\u{13}!# `%\u{18}%!  a+8_!= a\u{8}\
        Ej!: aNNu!* a\u{3}R\u{19} V.\u{5}!8 a{pa!  `\u{8}\u{5}u UB\u{1b}!* a\u{2}\u{4}$ \u{1}D\u{1} LM0!# `M}C 4<r!  `=\
        \u{1d}\u{5} g\u{1}:!6 `#RG k\u{a}G!. a.H{ \u{11}I\u{f} \u{1b};\u{19}!  a`ri tFt!# `W\u{17}c f\u{b}_!4 a{\"a!' a\
        6\u{12}/!+ a\u{e}3B!8 a1y\u{f} <)w U\u{14}*!  aK\u{a}e!3 `SJs!# a\u{19}at \u{4}-\u{17}\"> aC a\u{6}e/!> a\u{13}\
        DG!# `wZ=!8 a|$F a(d!  a\u{1d}\u{5}- o\u{17}M!  aN3/!! affs!  ao\u{16}\u{1}!  av;\u{1d}!& a$~&!  `\u{7}\u{2}1!6\
         `w|H ]3[!8 aB\u{16}\u{18}\"+ `. `lDF!, `T\u{12}\u{1e}!# `Lfu!9 a~\u{e}\u{1f} &|  \u{5}\u{1}E LjO!% a\u{f}\u{19}\
        ~!& aR7\u{1c} .(7 \u{3}\u{10}M BNO!8 aZ\u{19}\u{6}!= ac+\u{e}!$ a\u{19}-B!% `\u{4}*D!  a\u{8}Cb!? a=9o!B a]\u{e}\
        \u{17}!A a)n\" \u{2}\u{1f}# $u'!2 a\u{7}\u{a}\\!7 aDO\u{1e}!= a2_D!+ `sTM 1j\u{1} b^\u{d}!& `Z'\u{13}!# `\u{12}\
        C5!  a\u{a}Op!  a\u{7f}2#!  aX\u{b}2!  `kK4 mD\u{7f}!. aa\u{d}\u{7f}!. a8Q\u{4} kuP \u{15}\"l!B a\u{19}1\u{4} \u{14}\
        O\u{1b} \u{e}_Q \"kH ?)c!6 `o\u{1}\u{1}!  `z[\u{19}!) `%ZB!, `-Np!' a5\u{12}\u{1}!  `=o&!B a\u{f}=*!% a/\u{1e}G\
        !  a\u{8}\u{5}}!@ a\u{11}\u{13}\u{c}!  `\u{12}J\u{15} 7SH!, a%.Q p\u{c}u ss\u{c} \u{17}j\u{1a}!3 a4\u{1c}*!# a\u{c}\
        Te!8 ao3\u{8}!E a\u{3}1Y!* a|a\\!, `A>t!& `vh}!  `)a\u{18}!! a\u{19}^# RCY!% `USa!  `\u{19}\u{4}\u{15}!' a\u{14}\
        *X!( aZet \u{1b}g\u{a}!6 `W\u{d}}!  aOaT \\\u{8}g!% `>-\u{4} q\u{2}1!% a;mG!: a&T\u{16}!  an;I!4 a\u{1c}U<!! a\u{1b}\
        O>!  aAkC!% `I#]!4 a\u{3}oH!$ a\u{6}op oK\u{4}!, aB6= m\u{5}\u{18} ,\u{1d}X pW\\!2 achj sgq!9 a8<s!, a\u{4}M\u{7f}\
        !> aUnK!  `B%\\ \u{2}C^ 5Sw!> a9N? ^G@!! ae.A!& a`\u{14}O +!l!+ `NEq \u{e}gx b\u{12}\u{1e}!  aLb8!: auO? =\u{1d}\
        x!, aRyw!, a\u{9}n&!  ar\u{11}8!, aY\u{2}\u{1b}!\" a\u{1}\u{6} !  ac\u{0}\u{11}!! `oG#!E a\u{1}}# Ud\u{8} \u{0}\
        \u{1f}& 6\u{1d}>!8 aR\u{4}Z [\u{19}| \u{c}\u{8}\u{7f}!  aN9\u{0}!  aX'\u{7f} 5\u{4}\u{18}!  `Da\u{13}!' a*E\"!E\
         a'[{ @3~ \"'# m6]  \u{f}y!E a7i\u{c} 9\u{1d}<!  a:\u{8}>!  `xd\u{10} \u{3}\u{d}\u{11}!( a}\u{1e}@!- `1{9!  `dr\
        B \u{e}\u{a}_!/ a}\u{1a}y CJ_!9 aAlx!: a\u{15}d\u{5} ,\u{15}\u{16}!  a\u{1}\u{7}\"!! aqvj!, aU|\u{16}!\" `\u{1}\
        ab!. aj<q R\u{1b},!7 `O\u{1b}\u{a}!2 a4q\u{d} ;\u{7}! U%( s\u{18}q!+ aYRt!\" aO\u{6}\u{1d} O^\u{1f}!! aeJ\\ Ptg\
        !? a\u{1a}wy vH\u{1c}!! `\u{b}r\u{1c} &_e '}\u{3}!4 auI(!! `R\u{1f};!& a\u{10}YS ]\u{1d}\u{18}!E a'\u{1a}+!  a\u{f}\
        JP!6 `\u{2}Q_!8 aqVg!  aj\u{a}& fI`!& a\u{18}\u{4}f!+ `i\u{f}\u{a} X{`!) ah\u{a}s!8 a\u{0}{}!  aGZ~!+ `{\u{1d}\u{a}\
         \u{11}x`!( afb\u{1b}!  `;bR!  a]Ob!! aUeq!B az\u{6}' tP, L\u{7f}>!  a\u{6}I. 80n!# `\u{1c}$]!6 aq\u{5})!( a6Gi\
        !  a`N= $tG m1t!? a0j{!+ a3E& \u{f}@K n\u{16}{ e\\@!+ `s&~!: a\u{f}rE!+ aVN\u{4}!! `\u{e}\u{1e}- D\u{8}< ]\u{1a}\
        E!9 a.\\\u{10}!8 aGl~!! `Zd*!= a\u{1f}lH \u{4}0n 'U\u{7f}!  a\u{1a}=\u{1a} Tn=!% `{\u{18}\u{10}!) `+^=!/ aAF\u{1a}\
        !8 aW\u{7f}' [Yj l\u{0}\u{11}!= aEr)!0 a[g>!  afv !! a_\u{10}= '\u{11}=!\" `U\u{e}S!6 aD?]!# a}2\u{d}!E aS\u{1b}\
        \u{15} \u{15}@\u{18} 93a!  `Dr}!* a\u{1e}\u{11}\u{7f}!# `U\u{b}\u{1f}!6 aLgE!8 a\u{5}\u{1}d!  a57R!: a#\u{10}c!\
          ``?6!- a\u{4}1F \u{18}Yh \u{19}7x!> an3\u{5} UtI!  a\u{0} p!E akL&!7 a*_R 2'\u{1d}!# a\u{d}\u{9}\u{1f}!E a\u{2}\
        56 S;t!  `5g& }\u{0}g!  a_q@!= a\u{3}1O!@ aF?r \u{7f}\u{6}\u{2} ^nf!C a<\u{0}1!2 aKb\u{15} kqC!$ `'\u{3}5!7 a4\u{0}\
        \u{16} k\u{14}6 \u{10}*G 5\u{1d}v!  a3\u{1e}\u{1e} dC0 \u{d}\u{d}9!  a\u{c}Gx!- a%\u{0}x!8 a\u{f},\u{a}!  `\u{1}\
        !p ;\u{17}\u{19}!. a\u{8}y1!= a:\u{b}]!E a9-d +A\u{9}!8 a;<\u{13}!8 aht9!+ a\u{1a}\u{6}S!: aO\u{9}g b]\u{4} 5$\u{16}\
        !  am>r!  an\u{16}< t\u{0}k!) `,\u{19}\u{18}!( ak\u{19}Y!4 `qjC!! `\u{4}\u{d}J!2 aRsW!/ a\u{4}gb!6 a\u{a}\u{9}\"\
        !  `f D!! a>CO >K` %/4!  a\u{1}pI!E ap\u{1f}Q!2 a;\u{12}\u{0} IZ6 \u{19}[; DcB!- `\u{1b}U4!& a\u{1f}\u{6}|!: a\u{2}\
        x\u{14}!9 a\u{1d}\u{1e}I \u{15}\u{15}h!1 aW&=!? a\u{1e}}\\ ~nB!$ a\u{c}\\\u{13}!  `rlX \u{f}![!7 av3u =#\u{3}!-\
         ay=\u{5} \u{1e}[\u{1e} ]c-!) aYl! fE\u{e} >9/!) aoo8!0 a]wM \u{15}\u{11}\u{18}!  ai{. \u{7}so w>\u{15}!< a~c& \
        \u{a}\u{6}`!3 `'\u{1d}i!# a :\u{1a} SR!\"! a3 `L75!3 `t\u{3}S!! `\u{3}t\u{f} \u{9}|P!# `Sju!  `_O\u{10}!# `RN\u{15}\
         \"w% F\u{11}> 6\u{4}K!C a\u{7f}FN Bo\u{4}!  `f\u{17}\u{11} |&?!/ aXaC I\u{16}E!  a{jJ!  aljf \u{3}u\u{6}!7 a\u{0}\
        '2 O\u{a}7!) a\u{1}7Q!8 a@t]!6 `\u{2}}\u{c}!+ `N\u{0}\u{2}!\" a\u{16}r\u{10}!1 acnJ \u{2}zz \u{3}-\u{1f}!# `\u{9}\
        \u{1d}f!+ `q\u{11}2!3 `d?(!\" aTK}!2 a\u{1e}E\u{18} rP\u{1a} 0C(!  a]A@ H\u{7}F!9 aUAJ!  a\u{e}\u{a}\u{9}!+ `\u{9}\
        \"u!  ap9.!/ a{^1 &\u{2}\u{17} 7\u{a}\u{18}!  a+o- 3W\u{10}!- aDp\u{1f} J`& sdD!( aVV\u{0}!: aXiy :XM!+ `T4Q!! \
        `L\u{1f}J!# a1PP!B a1 i C3N!' a5dQ!6 a\u{e}\u{11}\u{b} \u{12}?I!: aFf\u{14}!( aP\"Y @lr!\" `&40!C a?\u{1}q!/ ae\
        \u{18}u!: a%\u{1}f /\u{18}H!; akIS!1 a-NH *QS!! a\u{14}'c!/ a<gN!/ a!9S \u{d}}?!9 au>I!  a+S{ ?*\u{9} \u{13}Q.!\
        9 a:\u{d}D!# `\u{11}\u{b}\u{1f} vQ)!: a3>E m1\u{9} vkM!  a(5{ Z%Q!  aJ\u{10}s jq| \u{6}\u{13}3!# `e[s!9 a\u{1b}\
        \u{12}v!  `eE\u{17}!  `\u{13}\u{b}&!6 aJ5\u{17} \u{7}q=\"! `: aTMN!6 a_Mg  Q\u{4}!3 aUjw!: aJ~`!3 ahh?!> a\u{c}\
        ,\u{7}!3 a\u{5} !!  aDe7!E a+(L!E aG^g \u{4}R: \u{b}\u{9}\u{2} !3x K\u{5}\u{2} gDf!B ar\u{c}D!# `Fz\u{1a}!@ a\u{7}\
        =W x|\u{5}!> a\\}!!+ `\u{b}9h!3 a5t}!> a\u{1c}(\u{1a}!@ aS\u{0}2 \u{7f}\u{12}>!  a6nM!: aT!\u{1}!  aRQ\u{5}!  `\
        F\u{15}\u{1b} }k6!  aK8A!? aGm< #(l \u{15}\u{f}\u{f}\", `3 `{0V!2 `X\\`!0 `\u{12}4\u{7f} \u{9}h\u{1d} \"v\" iJ4\
         \u{18}#P!B aQd\u{12} F\u{5}C!3 `bCJ \u{14}\u{d}h!) a-\u{1b}r!8 a9A\u{16}!* `\u{c}5\u{1a}!, a\u{d}\u{19}4!  a`B\
        8!  anCl I}3!* `96Q!  `M\u{9}q!  `!({!# `('\u{13}!@ asT\u{19}!= aj{V!  a09e&* `+ `- `3 `, `0 `K9\u{b}!  a\u{11}\
        {* }dE!7 a;[e!: a\u{18}\u{7f}*!= a\u{8}\u{18}5!/ a\u{b}|?!9 a\u{10}>\u{2} \u{15}^\u{8} oQM X!$!\" `2l9!! `o])!$\
         ar\u{1c}7!  `#Xg +n*!# `+GH \\UH ~>P!  a\u{1f}5i!, a}C\u{12} \u{1c}\u{7}r 8d\u{14}!  a4.7 :6Z!$ a=%\u{1c} K\u{9}\
        \u{b}!6 aJ*F x>\u{5}!$ ` Ug KXq!8 aU\u{12}r -\u{9}}!) `\u{f}`; GQ>!  a\u{1b}XP!8 as>c!  a\u{5}5\u{1f}!8 as/k!8 \
        a\u{5}\u{1b}~ \u{14}|;!  `&\u{16}\"!: a<^0!E a4\u{15}K \u{b}\u{a}&!E aHv3!  a~\u{7}\u{7}!# `X\u{10}\u{b} I\u{e}\
        ^!3 aaX\u{19}!  `Xl\u{b}!6 `\u{a}*f!\" `+\u{9}\u{4}!, a;$J!  a\u{1f}'\u{10}!: ayA\u{1d}!C aK]v!E aa\u{10}\u{3}!\
        & a>\u{5}\u{14}!: au\u{3})!  ae\u{4}* Oj1!6 `\u{7}ie!  ap$f!  aXJ)!A a[@B!* a-/E!  a/2H!8 aW(u \u{c}q6!& ab\u{f}\
        M _29 z|j!7 aiH-!8 a\u{a}<Q 0q[!  a5<\u{7f}!3 a\u{1a}\u{1d}\u{1c}!/ av\u{1d}^!  a\u{1a}E%!  ` T>!8 a\u{5}\u{8}\u{13}\
        !< a\u{1a}'* \u{9}x\u{1a}!- `!\u{18}\u{1d}!7 a(XQ!& a\u{17}#\\!A a#\u{2}I!& `!zL!6 ax!! 9S1!= aYld!  auml!  aI\u{14}\
        \u{4} Z5\u{1a}!6 `o@$ n\u{8}0 =jD c\u{7}e!6 a\u{b}\u{19}\u{13} \")\u{1a}!! a_\u{16}$!8 a$a3!? aC3_!9 a\u{8}`j D\
        \u{b}\u{8}!  `\u{15}2\u{9} 49K \u{1a}NN Rmv!# `/ ~!7 ays)!  a_?j!2 aF\u{16}\u{5}!\" a;el!, aQ<\u{7f}!E af@j mfs\
        !@ apZ{ \u{7}m\u{f} \u{1a}\u{5}2 y\u{15}= \u{e}\u{12}n Bv\u{7}!A aKx\u{12} ?\u{10}\\ J0y!9 a\u{1a}\u{1d}z!! aIU\
        {!= a\u{7}v. '\u{11}2!6 a\u{19}T: \u{16}hv!, a\u{7}\u{9}\u{2}!E a\u{9}\u{1a}5!\" a]T\u{1}!  aSi. PI? \u{2}hR r(\
        f!> a0\u{6}z f|}!- a\u{c}2\u{1d} }9\u{5} \u{1b}-\u{9}!C a\u{11}N\u{9}!* `x+\"!  a\u{1c}<*!4 azU. \u{12}oA M4t \u{1}\
        i4!: aLEL d\u{4}\u{1b}!C aGt1 1d\u{0}!9 a(g\u{16}!  `z\u{1a})!% aQA-!  `Uq! lOb!9 a\u{12}6?!  aYU|!* a4t\u{0}! \
         a \u{1c}? ^JN!\" `\"w_!9 a@D\u{5}!7 a|\u{5}!!  a\u{9}74 /76!% aDuG L9S!  `\u{11}4p!+ `\u{15}NX u\u{1c}r!  `\u{10}\
        @/!8 a~\u{d}L!  `\u{1a}\u{c}e Iv,!& `i\u{7f}.!E a9#c!9 a=?e \u{17}tx ?\u{5}~!2 aGq.!E ah\u{1c}9!# a:JP!6 `0z\u{1e}\
        !8 ajS+!' a)\u{16}F!' a7+?!  a&\u{17}E!! a)Fw s ~!2 `8A)!# aLy\\!3 aS9m!' `E!s!- a(ts!8 auQ\u{4} obb ooA >&?!3 \
        `\u{1c}2&!! `\u{1f}#\u{14} $W\u{1e} C^n!) a\u{19}\u{a}\u{11}!E aMW1!+ ``tS!3 a?\u{7f}g *jn\", `1 `!\u{1f}t!  a4\
        :u!9 a1E\u{17}!! `w|'!@ a2BG Ug\u{b}!  a8\\* ;\u{12}a K`\u{11}!* a'I\u{16} ~`k!  aOC7!( a-7[ \u{d}+\u{12} U=T! \
         a\u{17}\u{1}\u{e} ZUt\"9 a7 ` \u{9}{!6 `\u{10}:/!> a\u{f}\u{15}>!* `\u{8}JB!* `*xO \u{11}~\u{17}!  a%V4!  `2VH\
        !0 `\u{8}<\u{9}!0 aU(n XQ\u{1a} a\u{e}\"!. a\u{7f}y9!8 a1}A!  aMMK!9 ayH\\!# `%\u{b}j!! `yQ6!  `p\u{13}d!8 a{w.\
         W5X!4 a mu \u{11}:E!\" `@H`!% `+\u{10}@ kH{ c4=!  `;\u{e}\u{12}!+ `\u{1b}}s!  a.C\u{1c} o:^!) a{X>!  `\u{b}'H!\
        * a55^!# a)@h \u{4}ji!$ a=9\u{13} ;y5 %\\B!  `h^L!/ aH}\u{7} +2F!# `\u{16}\u{19}] k3s *\u{17}\u{18}!  a1\u{1b}@\
         S\u{e}\u{11}!  a[X# &:f gP? u\u{b}\u{9} Q`\u{15} z~7!A a\u{5}W !! a3\u{1b}\u{1c}!  ak'=!A a3Sd!\" abbk!6 aSek!\
        @ a#c\u{e} ER\u{1d} 4\u{11}\u{1f}\"  `! aISl!E a\u{12}w\u{9}!8 a\u{f}\u{1d}0 ub4!  ak%5 \u{1},G!2 a\u{15}PM!  a\
        Qo\u{8}!  aA `!: ahz&!  `rVW!' aC\u{16}; J@\u{1b}!/ a}\u{d}\u{1d} \u{7}+*!\" a+@K \u{19}\u{14}S \u{2}bs!1 `#ts!\
        D a_*B VSm!- ab\u{7f}\u{7f}!# `\u{8}{\" \u{3}\u{12}Z!  `{\u{8}\u{1d}!9 a\u{8}\u{a}~ %|\u{1}!3 alD\u{a}!  `. +!/\
         a7O^!8 a5Hy!% a\u{1b}m\u{3}!E a\u{11}H\u{15} tjw a8\u{12}!B a\u{1f}8&!9 ak\u{9}J \u{1d}_\u{6}!  aR\u{11}/!# ai\
        A\u{9}!* aho\u{18}!E a(\u{7f}G!6 a/7\u{6}!6 a\u{c}u\u{15}!A a@\u{13}*!' a'N0!  `w\u{12}7 \u{0}/H!6 `>`U!) a;5{ \
        -hC |\u{1d}J!& `)i\u{17}!$ `-=.!@ aH\u{d}=!  aqxZ!7 a|P\u{17}!7 aG%\u{1e}!9 a6\u{12}.!B a\u{9}fD!6 `F&\u{18} ]{\
        ;#+ `. `, `9\u{14}?#! `  `3 `ZTX!\" a\u{8}|\u{a}!) `*\u{16}l!  `*Zy \u{d}_\u{17} X\u{12}'$  `! `# `$ `*2)!# `.]\
        L \u{19}\u{1b}$!! apA& _%@!4 a \u{c}8 G{;!! `h\u{1b}w!$ `\u{17}\u{4}\u{19} cW=!\" a]MX!0 a_D\u{16} \u{8}V6!B aT\
        \u{f}U B\u{12}\u{1e}!  a\u{b}(t E(}!E a^G\u{a}!% `n\u{3}\u{11} *lJ!4 `<'( \u{1}y\u{11}!E a\u{8}Hi!  aS\\\u{12} \
        q\u{b}$ q\u{c}S!. a1\u{19}b!\" a\u{12}\u{4}'!3 a/D(\", `0 `\u{14}ED \u{14}|F!/ a7\u{3}]!  `uC\u{b}!\" `!^H!= a<\
        ey qB\u{2}!. aikS!< a*\u{c}\u{7}!  `K\u{14}2 Z)z \u{2}n\u{1f} \u{10}3)!E a\u{7f}oJ \u{16},&!, a;P+!7 `\u{10}U2 \
        2(d!: a,\u{e}z!@ a`I7!/ a\u{10} X!$ a\u{8}\u{3}\u{2} Oj\u{5}!7 aT\u{11}\u{8}!/ a1lj!C a\u{8}cr!? al\u{1}\u{0}!$\
         aID@!3 axGU!! `Jsh!4 aL\u{1b}\u{15} 1\u{15}\u{3}!  aj\u{a}7 \u{16}\u{5};!> aJsc!  `\u{d}b\u{7f}!. ampt!8 a@k\u{1d}\
         \u{6}S%!2 aT%h!8 aeA) i\u{19}h .\u{6}\u{1e}!, aXF( \u{6}\u{7f}M!) a\u{10}s,!E a\u{15}0>!8 aj@_!* a1z\u{16}!/ a\
        >1? \u{6}1\u{16}!6 `d]\u{1c}!# a\u{14}8R!8 a/\u{7}D kDi!  `7\u{7}x!> a+[\u{1b} )C,!, a\u{b}[= 6\u{9}T!2 a\u{10}\
        %\"!* a\u{e}\u{5}<!4 a9yX!  a>Qt!  a\u{6}\u{17}\u{4}!+ a-2]!3 a/Sw!  `czK!# `\u{18}\u{a}\u{15} JSM vEh!\" `mu{ \
        2$\u{1a}!8 aJ,` \u{3}\u{1f}R!1 a\u{16}:L!E aqs\u{4}!3 a\u{a}\u{1d}\u{17}!& `LM8 8_s!= a\u{b}\u{13}\u{9}!  aUDj!\
        - aW\u{2}\u{f} \u{2}8G!8 a\"FG!  a|FV!E a1 i!  aF\u{11}P \u{1c}wT!! `\u{6}-l |@D!  `\u{1b}$>!B aB<G!- `\\\u{4}R\
        !E a|\u{5}q!  aY\u{6}E n\u{9}\u{c} \u{8}{\u{1c}!, aM{. jV^ m%\u{15}!= a\u{3}!& 0@. +\\\u{11}!/ a'z\u{13}!7 `|\u{1c}\
        \u{1b}!@ a\u{1}X\u{12} \u{7f}*\u{18} \u{9}(O \u{1b}CZ!@ a\u{13}\u{1}`!\" aQB\u{1} t\u{17}\u{8}!  `NeN!9 apd1!3 \
        a\u{9}\u{10}\u{16} \u{1c}o\u{19}!, `yR'!  `#tD Z\u{f}H!  `Uy) L$\u{18}!9 a}~\u{1b}!% a]P\u{1c}!  a_u+ Zv0!' `\u{1d}\
        U\u{0} D\"P *\u{18}\u{17}!3 aJ~\u{1b} \u{13}\u{6}= \u{1a}]u \u{a}K\u{c}!4 a}e$!\" `'\u{2}q!@ a\u{1a}rs \u{13}\u{5}\
        \u{6}!8 a ZX!! `\u{4}6d!2 aV\u{2}o \u{10}Az!# am_\u{b} 1M\u{d}!B a43\u{3} \u{9}\u{6}3 5\u{2}X!6 `7We c\u{14}\u{1e}\
         a}\u{1c}!\" `\u{5}\u{b}#!7 a\u{4}[P \u{1e}(%!* a6N(!0 aK\u{2}S!6 am\u{f}v \u{11}gz \u{13}.P!> a*\u{12}e!6 a;\\\
        \u{9} #\u{15}2!7 a.\u{1d}R!  a.qm!# `\u{17}O!!* aVPH!7 a\u{16}s} \"5\u{10} @}'!1 `QU}!, `EhO!/ an\u{16}&!  a}/m\
        != a\u{3}^v!% a2Uw!! a\u{18}9/ \u{3}Td M t!> a\"7\u{5}!* a\u{b}d(!8 a\u{12}GR \u{2}!\u{11} 0e!!  `lxH 0Yg \u{1c}\
        Ny!  aq\u{1c}\u{12} >7m!  aQ;\u{7}!  ac\u{0}\u{1d}#! `$ `' `>1(!  `6k.!  acQ|!E akH'!4 a1\u{1e}*!6 aW\u{11}- DA\
        A !\u{15}j!  a\u{1f}\u{c}z!2 a8\u{7}T Zua!  aJIl!8 aD6m 6B\u{3}!# a,\u{1}\u{8}!B a\u{12}HD!1 aLI7!E a\u{11}`o! \
         `}:0 \u{7}\u{16}?!@ a\u{1b}IM!B agc\u{d}!9 a|L. tNx!B av\u{19}\u{a}!  `DF'!* azVZ \u{9}\u{19}e Ddg!\" aL\u{18}\
        W \u{e}Z& 2N'!  `\u{4};\\!  a\u{0}Eq \u{1a}\u{7f}\u{18} q&\u{1c} 9\u{17}9!8 a\u{7}\u{1a}q!- `\u{9}\u{e}\u{4}!# \
        `8\u{1e}'!  a'o-!E a\u{12}F` E!\u{f} Y]Y!8 aN>D y\u{9}8 6~\u{b} t3: \\R& \u{5}j+ &];!4 `Y\u{0}p!  aa|9!  `q6N!+\
         `J\u{12}U!  atM\u{1d}!  azV@ U4\u{1b}!4 a4GI \u{2}-|!# `\u{12}1l 2\u{1a}\u{4}!  a>\u{2}>!C aT\u{18}V!& `zlI \u{b}\
        S!!* `p\u{e}:!& a&UW!  `Z_~ &\u{b}\u{c}!8 a\u{d}8X!2 a<\u{15}\u{7f} %\">!3 a{+>!\" `w-W!E a\u{7f}4] \u{19}C~!> \
        a6\u{8}*!* a\u{13}4@!# aQ?\u{14}!$ a\u{d}~@!8 aEu\u{2}!B a6\u{1d}W!  `/:\u{17}!. aO/*!. `8yM!  `[\u{2}X g\u{1}R\
        !  `\u{f}xh!) a]\u{1f}s |2|!= a>:7 )t8 v\u{1b}C!  a^V\u{3}!: aB=\u{19} JX\u{1a} Yoa t\u{15}{!* `!<\u{12}!  `!M!\
        !? aN ]!! a9]\u{12}!6 a`zc!  a\u{1e}f@!  `\u{3}Q\u{c}!E aAj  Y>&!! `gb5 \u{1c}D7!! `d\u{b}@!7 a?.c 0qw!E aU\u{9}\
        \u{4}!  a19b!% aG;\u{7}!  am~\u{13}!B a\u{19}NC!8 av\u{17}G!8 a;s\u{1a}!+ `IQ\u{1b} xRt (^$!, `\u{19}\"+!  a\u{18}\
        y\u{5}!  a\u{1c}@#!1 `0eL Y%] `88 NDW!, a\u{13}&\u{17} 25Q!2 `X\u{18}p pj\u{1f}!, `Qd> `\"D!  a\u{b}2v!0 `]T\u{9}\
        !  avn\u{9}!= a%O\u{12}!8 a\u{14}\u{6}'!! a=i0!9 a\u{8}u0!  a?\u{17}n 9_\u{b}!  a9\"k!6 `s|\u{0} 6.!!2 a~xM!4 a\
        \u{0}wl!$ a{,H!: aMIZ!E aVd\u{19}!3 `0KN \u{c}Qs!- `5@*!> a{\u{1e}K!6 `,\u{1b}s!4 `V\u{c}R!* `\u{7}\u{d}(!8 aoo\
        X!  `\u{1e}<L!  a!\u{a}~!/ a\u{15}<\u{1e}!  a:A)!  `@\u{5}8 n\u{16}g \\N\u{e} [\". 0H9!E a\u{1f}/S!? a4lz 2[S!=\
         abH\u{6}!  aav\u{15}!! aFeH |`k!/ alSG!$ aun? sGo!4 a\u{17}B\u{7f} `J?!6 `PqG qiY!% `G>!!  aq(\u{9}!\" `}<\u{17}\
         *1, n,L!E a\u{6}&^!4 a\u{1e}\u{7f}t \u{d}7\u{a} 4s\u{1b} \u{9}\u{12}}!  `\u{e}_\u{3} \u{2}\u{18}\u{1a} )\u{11}\
        ? \u{15}\u{8}@!  aS+q!B a<T\u{14}!/ a*%\u{1b}'+ `, `. `2 `- `/ `> ag\u{9}\u{2} j9\u{1c} Io}!/ a\u{1b}(\u{1f}!8 \
        an\u{3}~ \u{1a}@@!8 aO)N \u{19}W\u{19}!) a\u{1f}\u{e} !5 avN\u{8}!  a\u{0}_; \u{12}\u{18};!7 `\u{3}`H!8 ae)d!  \
        `\"Y\u{12}!  `\u{6}`\\!> aUwg \u{a}Ni!* aiH#!> a\u{a}.@!  a1=T LFi!1 a_NL!! aN[w!\" a\u{16}\u{7f}0 /}C!  aj:\u{e}\
        !! `[*\u{1a} 5\\V!4 a}K\u{a}!3 `\u{e}p\u{f}!\" `\u{11}p\u{12} \u{1a}\u{18}\u{12} ,\u{e}`!! `\u{7}K$!8 ah$I!/ a\u{14}\
        ?\\ N\u{5}q!! `L$0 [F;!, a\"HS!$ aOeq!E a\u{4}yw nm$ /\u{1f}1!= aVhV O1l!\" a8;\u{3}!  aN\u{1b}>!) a\u{8}^s!@ a\
        \u{8}\u{10}\u{5}!8 an)\u{11}!  aC\u{11}^ 'H\u{17}\"! `  `(\u{1b}D!* aj8\u{a} \u{3}?\u{13}!$ `\u{13}jO!@ ar\u{1e}\
        b!  `QJ\u{b} W9W!B ab5d!= a\u{d}qv!) aDQ\u{c}!! aP;)!! a\u{6}[M!, a\u{10}iY!4 a\u{18}(2!6 aAh%!6 aE*\u{f}!( a,1\
        $ STs Gt\u{9}!6 ac\u{11}k!/ aI|t :\u{17}& m\u{10}?!6 aT(F 3TR D9\u{1f} n:\\!7 a%\u{d}\u{4}\", `1 `l)o!  aH<\u{16}\
        !' a\u{2}B\u{1c}!+ a\u{6}U\u{1a} wzd k\u{10}j \u{10}\u{19}? =dU!9 aq\u{3}U!9 a\u{8}Jp!D a!\u{d}`!+ a\u{13}58!  \
        a?)T!  a+\\s!+ `T\u{d}\u{1d}!8 a\u{0}lL C<<!/ aD'A _\u{18}#!E a&MA Q^f!  a\u{1c}ii!, ae\u{11}> r4@!< aZUj ^LL!&\
         a\u{1}/-!& a*Q5!) `j\u{5}<!  a$9r!) `Pv5!, a\u{4}\u{0}\u{a}!E aGai!  ah\u{15}\u{1d} oA`!% `a1k  8@!  a#\u{1c}E\
        !1 a;iu!8 a\u{9}\u{12},  2.!  a~:j!% ap#~ Bq~!B a\u{14}Rb!; a\u{b}'\u{1}!8 a7w\u{f} \u{b}lq!  all= v,> y]h!E aY\
        &% \u{1c}Nl!9 aA-q!2 a72\u{0} \u{7}3\u{19} !S\u{1a} Z<- \u{1d}a\u{1e}!7 a&\u{16}1!C aJFU -&W!! `U9d!  `eT-!E a\u{c}\
        \u{1d}R!8 ah~` \u{7f}\u{7f}\u{0}!$ a\u{e}g\u{11}!( aHWB :oS!# `#Bv!; aG<\u{10}!  aG.\u{14}!  aS\u{14}\u{1f}!  a\
        \u{8}}@!> a\u{8}QA!8 a\u{14}K\u{9}!  `\u{f}\\\u{12} P:;!$ aQ\u{b}<!  a\u{1e}Hz!  a\u{8}d~!  a-\u{b}\u{14}!/ alK\
        W!9 a\u{14}(} 5V\u{6}!= aEM$!  `\u{1}he!7 a\u{6}O\u{1f} \u{e}pO!6 aLR\u{1}!/ aK\u{10}\u{17}!, `%Y#!6 `Z\u{8}U!4\
         asQF \u{13}\u{7}a!! ai\u{18}q!  `|\u{1f}/ \u{19}B\u{c}!: a*\u{1d}n J\u{c}z!4 a.w-!? a{eO!\" aXCz!= aS \u{1c}!*\
         a.6\u{2} .b\u{4}!3 az\u{7}\u{4}!# `kr1!  `$-L \u{1d}\u{6}n!@ aqNr!8 a/\u{1}r /\u{5}\u{f}!  `p\u{5}6 [s#\"/ `0 \
        `JjB!8 a\u{18}\u{11}C!! `.\u{10}z 0Y\u{9} \u{e}4\u{15}!+ a!x\u{7}!8 a\u{19}H`!( a\u{c}bd!8 a\u{b}\u{17}e!& a7H\u{b}\
        !E aKCm \u{10}(u!= a<'e!  a\u{8}/n!# aI\u{e}H \\ZV nbn!= a\u{c}`2!  a\u{13}bZ!9 a?iu!> a%Y{ yXf!+ `GX~!B ajD!!/\
         a\u{4}t:%! `% `' `\" `$ `\u{1b}t\\!B a\u{2}t|!& a#d\u{1}!8 awj\u{11} O\u{6}$!7 aHtY!  abH\u{7f}!  a0\u{17}\u{0}\
        !! ar\u{17}-!! `\u{1f}NG!8 a[\u{17}\u{c}!6 a\u{1e}\u{7}N!B ak_\u{6}!  ame\u{6} }\u{8}B!# aVQf %al vF\u{10}!E ax\
        9Y <@Z!) a\u{8}4f a\u{1}O!' a\".C!  `F*\u{4}!6 `IE\u{7}!7 a\u{19}+O!' aI,\u{14}!8 a\"?\u{1c}!! aCWL /u}!6 a(9\u{9}\
        !  `d\u{1e}S 7\u{4}\u{e}!3 `\u{4}P;!! a\u{c}\u{7}N!' a|\u{7}] wz? lIe -\u{c}S HGi \u{11}\u{5}u ;M\u{7} w\u{9}%!\
          a\u{1e}?F KyF!@ a<<P \u{d}\u{0}\u{3}!  `x\u{1d}\u{1e} 9w\u{1f} \u{13}'j .N|!: aIa\u{f}!  `t\u{1}\u{18}!8 a\u{7f}\
        e!!  a^G( NG1!> aIJ1!8 a\u{9}[H!* aPhO i\u{1f}n!9 ay\u{1}\u{9}!6 `hX0!7 aDa*!/ auVI \u{d}9\\!6 a0\"]!9 a- \u{c}\
        !6 `\u{1}t\u{1e}!/ a>p:!  `\u{1b}2g &3\u{1e} oQ0 8wC e~|!B a!8_!2 a\u{2}/o!9 a+D5 I\u{1d}M!) `0{\u{10}!% `\\\u{a}\
        \u{7f}!: a)\u{17}\u{16} l\u{9}W!3 a`Y\u{1e}!6 `WE\u{16}!  `i\u{a}:!  `\u{19}(X!  `>__ d\u{1}(!  aGeH!/ a\u{12}z\
        \u{1f} DwE!& a;Zr!) a j\u{0}!  `Z\u{7f}D!8 aF8V ,yv \u{4}B\u{14}!E a(8> v \u{7f}!? au\u{1d}T!\" a>S\u{12}!  a3\u{1a}\
        ^!5 aE\u{1}z!  `T>| \u{17}\u{b}} \u{1c}?\u{d}!3 ag-\u{f}!  aI\u{d}c!E acgg!# `c@3 3nU!  a4N\u{9} \u{14}h3 [#C!.\
         aqU\u{7}!, a3/C VW8 ?DN!6 `\u{18}wT!  aWZ$!/ a}\u{e}4!  a\u{1d}[o!+ a@ \u{1b}!6 al/3 7aX!  aI2o!6 aF\u{3}D!E a\
        |_H \u{6}T\u{a} _VP!> a(p\u{3}!' a\"X\u{9}!& a\u{1c}\u{7}\u{11}!= aDi\u{18}!$ `M\u{a}F 4*\u{11} 'v\u{1e}!  aQrs\
        !7 a9,\u{11}!# `E{\u{12}!* a7.) 1\u{16}. `\u{1e}o \u{2} \u{1d}!A a_d/!9 a`J^!9 ay\u{b}5 &*C!, `>)\u{19}!: ab27!\
        > a?GV!6 a<Yk!( a&`$ \u{16}\u{f}J!? aEaa sJh!  aA\u{b}s 7p{ !9g!7 `U!y!> aV\\<!! `;#h!3 a!W\u{1c} Ze\u{1f} T&\u{3}\
         d#\u{6}!\" aC!\u{15}!2 a\u{19}&\" #\u{15}_!* aZ@`!3 ak/\u{3}!  `\u{6}~\u{19} ?\"~!\" `N\u{e}B!2 a)\u{f}S '\u{14}\
        5 9\u{1c}\\!B a`>t\"# `7 a\u{15}\u{b}}!- akMc!% `<K\u{1a}!! aA}9!% a'\u{16}r vF6 r5: 0}\u{1e}!% a4/E $+]!2 a\u{b}\
        ;]!  awc< z\u{1d}R!/ ao:\u{16}!  a\u{e}o=!  a\u{12}\u{1b}j!* ad+y!9 a5H1!4 a.[Z!0 a(i\u{1e} \u{13}\u{1e}\"!/ a0\
        X: \u{13}?p \\n-!  a~?\u{1e}!8 aC8#!  an\u{c}'!# awN)!! `j/1 C\u{1e}8!/ a\u{7}Vc!2 aP\u{11}{!7 a(H\u{13}!7 a!V9\
        !! atfs!3 aFn\u{1a} \u{4}\u{10}d!% `=ak!E aY\u{1b}r D \u{4}!@ aDGq!' aDR\u{a}!! a\u{6}\u{b}g \u{2}^m!# `{\u{a}\u{5}\
         {+m!  a\u{d}'\u{1f}!6 a'C`!  a\u{11}\u{18}\u{19} _o8 \u{c}9>!8 aS?V!3 a8(_!  a5\u{1a}j!- `mm\u{7f} \u{15}\u{13}\
        & 9\u{1f}r!E abxi \u{1f}]\u{7f} \u{a}Ap pmz \u{d}N\u{6}!\" a\u{1a}\u{1}\u{1c} WQ\u{8}!6 a}\u{10}\u{9}!# `X\u{7}\
        \u{12}!7 ad%#!8 a\u{a}\u{3}\u{16}!E aM{Y \u{18}?e!6 aW\u{19}-!6 av\\> szw!  a+l\u{2}!3 `\\T1!/ a\u{18}gn!> aKN\u{1e}\
         \u{f}\u{f}S!8 a*I;!* a_2X SJT!% a\u{4}ZT!4 `4:e \u{14}y&!  a+wx!  a\u{1}:F!  `v'%!  `1sE A\u{18}U ~>l %s\u{7f}\
        !1 aQ\u{c}1 \u{15}:u 6[\u{7f}!6 ajo\u{4}!: a~92!? a\u{10}\u{1c}I!3 `&1T!9 a\u{f};X!7 aW.& \u{0}RA!  aQ6`!/ a Ev\
        !& apHV 4q# J,k!2 a+\u{1} !4 a<I&!% a\u{17}\u{2}E!! `\u{12}\u{3}\u{11} H\u{a}@ 4i\u{1a} *-1!2 a\u{11}73!  `'g9\"\
          `# `W\u{8}?!( aFa> *~V ^\u{f}% k\u{3}<!) a_N_ \u{f}FE!@ amc{!  abq1!= a\u{14}+4!) azN[!  `7{f!? a\u{1f}lV!' a\
        Lza!B a]{\u{12}!  a\u{7f}}T \u{16}0B!# `i>d!3 aFw\u{6}!A a\u{15}@>!  `P\u{11}O 1\u{a}v!% a-*\u{7f}!E a\u{e}\u{12}\
        \u{1e} sl\u{b}!) `Ii\u{15}!E a8\u{11}c!B at7u\"  `- `\u{1e}b\u{1a}!  a\u{10}gS \u{1c}\u{7}?!. a\u{5}Un \u{9}Js!\
        * `JW& i_d!  atqr!: a\u{7f},U!/ a#\u{13}U!. `\\f^!B a\u{10}J_ cZ\u{1f}!5 am\u{16}\u{d}!$ a}\u{8}\u{19}!A a\u{4}\
        J> \u{1d}_A!# `\u{7f}6r!% `3\u{15};!@ a\u{19}wg!\" `vhy!- `^\u{10}\u{b}!B a2h`!6 amj\u{4} pn\u{1d} 4)\"!  a&/[ \
        \u{6}\u{12}~!  `\u{3}j\u{e} b\u{12}\u{13} \u{1d}{%!B ajL)!  a\u{0}UN!3 `M;\u{13} \u{4}*\u{e}!7 a%^4 X\u{9}W H8X\
        !6 `T\u{17}[!  `Ksu!! a\u{15}Wy!( aWN- \u{d}\"Q!  a4%X!8 a\u{14}\u{0}X x\u{15}Z!  a\u{1}'#!3 a$\u{17}-!  `O6f!=\
         au<o C?'!# ` m]!' a\u{12}{x _'{ [@}!+ `\u{1b}>C $0g +%\u{7f}!B a-\u{1c}\u{1b}!  a?XQ c\u{1c}l!8 aDub j{L \u{14}\
        hw\"- `, `[m)!  a\u{1}5<!6 `\u{e}\u{4}< 0d\\!8 a']\u{18} \u{a}\u{1d}/!# aR'6 \u{14}wy!C a\u{13}F8 4Y>!6 aj/) 6`\
        J!3 `^#W NOa%' `\" `( `$ `3 `@ | \u{7f}V\u{f} P1[!* `\u{12}Eq!8 a\u{11}E\u{1f}!) `YSl!> a\u{e}8\u{e}!A a*#8!1 `\
        ^W$!> aO\u{c}`!! a[\u{12}\u{14} :p)!9 a\u{1b}h\u{8}!' a[{2 0<E!\" `L6i!  `9o{!7 `xIE!9 aC:\u{6}!  `\u{7f}\u{1e}\
        \u{12}!& `r\u{1e})!! `BC]\"  `# `_3_!; a+\u{10}c!= aHT:!: aa};!  aC#\\!! `q|&!/ a\u{15}oE!& aQ\u{2}\u{1b}!4 aSR\
        6!# `yG\u{d}!E aXv/!- a_c_!  a0=;!& at A!/ ar\u{2}J!, `0il!5 aHr\u{3}!  aZ'1 \u{0}rY vJL!2 a\u{9}\u{14}V \u{0}\u{7f}\
        \u{7f}!  `\u{c}J\u{19}!  as9\\!= a^\"O!  a\u{11}=o B|\u{4}!# `OW=!/ a~nz!B a\u{10}Q\u{9} M3L \"\u{2}R 7hT!! ae!\
        a cu !B ab\u{1e}.!6 a(L{!+ `\u{c}\u{f}\u{10}!= a\u{7f}o-!6 `8\u{f}5 G<> c|I!* ae\u{c}`!3 `d\u{10}\u{1f}!  aooH!\
        6 adAX!  `9\u{b}d!  `\u{7}\u{1a}j!% a\u{1d}m\u{3} \u{1c}a. \u{18})F!( aL~l!& aBiA!6 `7A\u{0}!8 aR\u{e}\u{d} \u{5}\
        1R!B a;\u{3}V!. `2dy!! `1@4!3 `~BD!! aOfF ~:\u{1} \u{4}p\u{9}!9 a\u{1}\u{1f}6!) a;48 J\u{16}U!  `\u{b}/s!  `J9\u{a}\
        !  a>\u{18}J!9 a\u{15}Vd!  aKtn \u{6}\u{1f}\u{7f} Zp\u{1d}!7 aEb-!9 a-e1 ;#?!7 a65\u{8}!  afZ/ R0 !  a589!\" `$\
        cq!/ a(\u{e}} M-\u{17} \u{d}vJ i@H!  aI&I!6 ` mx \u{18}a\u{2}!6 `%\u{c}$ R\u{0}%!7 aZC%!, `UX7!  a\u{11}#I!6 `s\
        \u{11}[!! `\u{19}Z\u{6}!8 a?}\u{8}!\" a~l/!E aR\u{1}\\ +d\u{7}!  `-AI Rt\u{d} j;*!  aN\u{9}A!4 a\u{1e}SU!B aLQv\
        !  a/f}!  ahd\u{c} tp& R\u{1c}a!6 ak7X!) `YSv {Of \u{14}\u{17}~ W\u{0}(!6 a;/c!\" `u#: *\u{1c}{ \u{1a}R/!) `~\u{b}\
        b!  a&&{!- aY5] \u{b}3t!  a!=Y pRi!% ay$p!* aX7\u{1c}!6 a\u{9}O% \u{1f}\u{1c}\u{a}!4 abz&!: aY\\)!! `\u{15}!. Z\
        \u{18}` H-\u{1a} (\u{15}V!? a\u{7f}u\u{b}!  a\u{14}w\u{e}!! `\u{2}m\u{1b} &iC I(k \u{10}6\u{1d}!  aF\u{1c}s!B a\
        \u{1a}7\u{f}!  a{\u{5}\u{12}!> a\u{17}kP!) a]9]!@ aw!i \u{c}LU!/ a\u{14}o\u{1d} \u{b}n6 +uk d\u{d}\u{1d}!E aZ?f\
        !  a\u{14}\u{1}o [\u{1c}: {G\u{1} }Y  v}!!) a\u{b}T&!/ a\u{7f}*\u{7f}!  abE\u{7f}!\" `v\u{1}2!E a\u{13}&; \u{1a}\
        &\u{10} 6/5!A aC|U!9 ak\u{b}_!! `r\u{1c}[!> a\u{16}r\u{7}!\" `L#o!/ a\\8)!E a\u{2}p8!9 aiPY 4]l!( ailk!8 a\u{a}\
        h}!9 a(K\u{1e}!8 acL.!8 a\u{7}\u{7f}K ~?v [\u{14}|!  a2\u{11}\u{10} fvT!  `\u{1d}Za ;9\u{16}!  ay{S 7eC g\u{3}k\
        !- aX)`!6 a\u{1d}\u{1f}Q!= a\u{14}I\u{16} `Xo!& `[t\u{2} _aM!\" arSh V[\u{1} .k5 yj\u{15}!  apa\u{18}!> a\u{f} \
        s!= a\u{19}Q\u{10} `\u{b}\u{10}!3 `)X\u{11}!  a\u{17}1\u{18} &\u{1a}R buh 3>}!= a;\u{13}= em\u{c} \u{12}b\u{9}!\
        6 ane\u{a} X\u{12}\u{12} .4^!0 aJmj!E a@UY \u{4}\u{a}r!2 a\u{c}Y\u{6} \u{13}q/!0 a\u{7}\u{11}/!E a\u{10}\u{8}q!\
          `m\u{1e}% \u{1f}\u{0}7 \u{b}\u{5}\u{1}!# `jd\u{5}!& axC\u{8}!2 a\u{12}\\\u{13}!8 aGyq!' a_\u{1b}3!  a\u{3}\u{16}\
        a!. aHZR nPp!+ `\u{d}\u{2}\u{a} \"\u{18}J 1\u{1e}\u{7}!A a1}\u{1a} \u{19}\u{6}\u{1c}!* `X2a {\u{19}% FlM!7 a,f\\\
        !$ a]\u{11}\u{11}!) `>h# 4.W 5LZ \u{1c})\u{19} \u{1e}Ve ]u\u{5}!  ` b%!  `['C ]\u{1c}0!@ a\"\u{3}T W\u{b}p!< aV\
        \\C!@ a\u{2}8O!* a|oY!  `T\u{a}\u{1b}!/ a^H7!) az}I Vi_ \"9\u{0} \u{1b}-* HV7!$ `\u{13}\u{11}\u{e}!E aFr\u{1a}!\
        3 a%~&!) a#\u{1}:!  a\u{9}#Q!- `<s\u{c}!A a\u{3}Dn M>\u{7}!* a\u{1f}\u{10}_!8 a x\u{1d}!6 a&x8!E a#g\u{3} \u{15}\
        \u{c}6!7 a\u{10}\u{5}Y!! `T\u{3}\u{18}!- a]@$!! a\u{10}ZQ \u{1b}cQ!8 a\u{1f}\u{0}\u{11} Zly \u{7f}:\u{6}!/ a\u{16}\
        /U G;_!  aeC\u{10}!/ a\u{17}1\u{12}!# `MYW!8 a\u{0})V {?*!> a>2T!, `\u{2}ka!\" a+Vw!E akD\u{7}!! `-~\" C(V!3 aZ\
        _r %,\u{1d}#' `$ `& `':) P-g \u{e}c2!> a\u{3}\u{1c}b \u{14}io ^:;!& a[EY IxZ L{l!  `A\u{7f}E M+1!- aZ\u{18}\u{7f}\
         38\u{9}!9 a\u{1a}\u{5}\u{1e}!2 a\u{1}A/!% a\u{6}\u{15}< pD6!9 aDvI!# `*G\u{4}!+ a>hK!  `R;Q!  aSO\u{18} |s6!  \
        `Y&R!3 a\u{12}P\u{9} \u{9}5\u{1b} W\u{9}x!) a=r}!\" `[>\u{b}!' a4;T!* `=\u{e}  :\\(!  aPPO!  `}{W!* awf\u{b} r-\
        \u{17}!E a&-1!E a\u{6}cU ~\u{7f}* 9|E F?w!  `]\u{1d}0!& `\u{1b}KK '\u{b}[!9 ag\u{15}\u{1e} W.~ y7&!- ae\u{3}n \u{14}\
        CA!  aVq\u{b}!E a>V\u{19} [f= \u{12}\u{1c}I!  aR\u{6}J!8 ahMg!= a\u{19}\u{12}\u{b}!  a42n!% aUf\u{2}!8 a67\u{3}\
        !# `i^U \u{12}Ah!  a#bi n'\u{9} #hY!/ a.5|!6 `o\u{10}  FC\u{17}!= a/^& C\u{2}@!8 aK\u{1}c!( a\u{1}lp 6\u{1c}I!3\
         a\u{18}[O 4E\u{a}!/ a=Y7 NQ\u{1c} g\u{2}\u{1d}!8 ayZ5 (a\u{9}!6 ay5Y!* `DOb 9|\u{1} *G\u{a} b\u{1a}\u{1e} %:F!\
        4 a\u{9}f{!8 aqBG!\" a~f&\"# `4 a(0\u{17} \u{18}V3 p%\u{b}!  `\u{13}Y%!6 `\u{6}D'!E a6\"K V5c!8 aJW'!A a\u{8}\\\
        `!$ ai:\u{12}!# a\u{4}q\u{17}!: a^G\u{1f} rFY!# `jqj Jv\u{1a}!/ a\u{15}\u{a}\u{e}!  a}\"C!E a_\u{1d}E \u{e}~e!4\
         a\u{9}y\u{15}!E a\\Lc!A a\u{e}k$!4 aVJ9!B aH{O!3 `C'X zZm!* axm\u{3}!+ `o5(!4 `7\">!  `D2t Rp} xl8 CCJ!  `-7\u{5}\
         /ZW!  a\u{9}\"q!B aah\u{5} jr\u{3}!/ a;{\u{18}!E alm\u{1a}!E a\u{1a}\u{7f}E \u{13}B\u{8}!+ a4D\u{11} Q\\! *\u{8}\
        \u{17}\"+ `> a/7\u{1b} \u{1c}O%!8 aG:h!( a4\u{5}\u{c}!! `+\u{19}_\"! `$ `#_@!  a!!c =`T dI.!  az\u{0}J!  `\u{12}\
        ru!. `\u{5}i\u{6}!7 a\u{15}eO!6 aKO !8 a1\u{12}J!/ a\u{13}\u{a}T!. a\u{d}Aj \u{14}0\u{b}!  a#\u{9}'!8 aS]S!  `0\
        \u{c}X!# a{6k!* `\u{13}+-!8 aV}G!  a\u{e}\u{12}S!( a~\u{1f}a \u{15}\u{e}{!  aQ\u{1a}\u{6}!2 a.I*!! `rbE!6 a3kX!\
          `E\u{f}\u{18}!2 aO4\u{7} m/I!  ` \u{13}u Q19 K)g!+ `\u{8}\u{10}z!+ `s-\u{1c}!  `EdV \u{4}t` gW\u{15}!, a|$w C\
        h{ &^^!A a)e\u{3}!7 a\u{b}\u{18}\"!' aXcT!7 ax\u{12}h!  alZx Wux!  a\u{19}\u{13}O!& a\u{10}!d!> a%e\u{16} @'$ G\
        \u{1d}k )'\u{14}!+ `/]2 \u{4}~G!E avq\u{8}!  `\u{7f}q\u{10}!: a2\u{1c}\u{10} $?\\!E a6\u{1b}\u{2}!+ `\u{16}j2 ;\
        6@ -b/ l`t!7 `,^\u{e}!B a\u{11}@@!E a7jG!/ aQ\u{11}V!  aaPj N_z!8 aXg\u{b} .\u{13}&!\" adhI \u{5}g\u{5}!6 a2\u{1}\
        `!  a*Z\u{15}!1 aRD\u{1f}!  `\u{11}:?!  an-c!B aeMc!  `gV?!* `s7U!3 a\u{10}Ia!7 `\u{11}H\u{e}!0 `0=4!9 aEGL |\u{b}\
        p!) a7\u{5}\u{b} \u{2}4@!8 a\u{16}\u{b}[!\" `\u{17}i\u{12} \u{16}M4 RF5!3 a<*}!9 a:X\u{15}!4 aM\u{18}a!/ a:~y!8\
         a`%\"\"# `\" `~le!' `3\u{1c}k!. a&tl \u{7}|n!  a\u{10}\u{1b}+\"  `# `}b7!! `Px9!  a\u{1}up!/ a@\u{4}e!E aJu\u{8}\
        !  `U\u{1a}\u{a}!9 ah \u{15} K6) tJR!. au\u{2}U !\u{5}\u{0}!! aV>8!  a\u{8}\u{18}\u{14}!7 `).!!= aEL>!$ aF9-!9 \
        a+LT Z`\u{3} 5d[!E a\u{1a}mm!  a`|J!# afRW!* aZ\u{7}W!E ah*k >\u{18}6!  a\u{6}s\u{10}!E aOf\u{1b} O\\;!E ak\u{11}\
        \u{1b}!E a+O$!\" `A\u{f}B!! `h\u{15}k Y]\u{f}!/ a/X+!! a\u{1}v\u{16} D+h!9 a-)W!8 aoLW!! `Z\u{7f}\u{d}!  `gc\u{f}\
         \\Q0 K\u{14}O!  a#\u{1c}O!\" `W)j!7 a\u{6}C\u{9}!$ a*\u{1e}\u{9}!! a8hv!- `$Ij!  `;\u{3}2 \u{15}&3!E a:f7!0 a;\
        \u{d}v \u{15}L\u{15}!- az\u{1d}*!  `0RC \u{8}ja!  au7o -D\u{b}!7 aA:\u{11}!- armD!8 as&Q!6 `Q+q!7 asky!@ a\u{12}\
        e7 p\u{7}S!8 a\u{0}1v!4 am\u{13}\u{6}!8 a\u{1d}\u{1}\u{d}!6 `\u{1c};'!6 a}\u{e}'!& a\u{9}!+!  a:8+ {mh!8 aIS\u{3}\
        !$ `D:\"!  `\u{16}\\- >Y\u{8} ur !  auA<!  ai\u{1f}m!  aPW\u{16} .X\u{9} St, 3<\u{14} \u{16}nK vJh!> ab\u{1d}*!\
          aKto!$ a`3\u{4}!' as=\u{19}!3 a\u{1a}b4!4 a\u{10};F w]b!! `rb\u{c}!6 `\"\u{9}\u{14}!\" a/@[!/ an\u{2}^!B a S;\
         #\u{f}] r\u{12}f!? aL\u{19}\u{e}!$ a9?O!\" a0ix \u{8}\u{5}\u{6}!  aq\u{1f}]!) `0V\u{2}!2 a^!\u{8} r\u{10}\u{d}\
         \u{1e}%.!E a\u{2}i~ Lle!> alzr!  aW#\u{10}!# a(W\u{d} c\u{17}\u{e} 0\u{1}N G\u{17}i!= a[OJ L^\u{1e}!6 a\u{17}\u{12}\
        > X7\u{1a}!! `:B\u{1e}!7 a?W\u{16}!  a+\u{1e}Z \u{c}c_ f&/!, aodm!E aoko!1 a9`z!# `|~K!  ax\u{16}g TPp!B aR~\u{5}\
         \u{9}o) \u{5}OE gfY!  a\u{1}y:!  a\"kr!3 a\u{7f}zJ!@ a8dX!# `YuD S5g z+\u{1b}!  ap7# =.%\"  `# `#)-!@ aO44!/ a\
        \u{6}qi \u{11}*|!9 a\u{3}0 !  a]{6 v^? \\0\u{3}!E ag\u{16}\u{6}!( a`\"@ Qym!# acY\u{1f}!/ a=14!  a\u{5}W\u{1f}!\
        ! `\u{1e}@3!+ a:\u{1d}a!* a%\u{10}7 \u{9}qt!  a\u{2}~0!  av55!, `HA\u{10} \u{19}\u{3}F IGL!* ao3\u{0}!+ aD\u{9}\
        b R\u{1a}c ?\u{2}} h~[\"# `\" `5\u{1f}f\"! `' `p'\u{7f} 8+8!' a\u{17}\u{13}] a>o C\u{9}F!6 a%o\u{e}!/ aS>0!7 am\
        \u{15}f!> a\u{11}\u{1}[ ^%v!0 `\u{18}\u{d}I \u{19}\u{c}t y{|!  af\u{2}  7Je!! a\u{1a}\u{1c}, \u{17}_W!6 `JG  \u{2}\
        \u{16}!!) `\u{15}\\N /f% 4tl!  aS\u{14}i \u{1d}\u{0}\u{17}!= aa5x \u{17}\u{f}\u{18} F\u{1e}\u{19}!C a_2: \u{c}J\
        @!7 a-dP!  axN\u{1b} v\u{2}%!& a\u{18}d` snu!6 `:q\u{1e} 1s4!/ a~\u{11}2 \u{c}\u{1f}H!B aW\u{15}I z\u{1e}Y R=*!\
        * a\u{19}}J |;_ \u{3}Sa!8 aJ[A!+ `R\u{13}F \"\\/ ~V\u{c} ?fJ!/ aHU\u{7} yD\u{1c}!$ a\u{f}\u{18}i!# `\u{1}+, $F|\
        !E a)(\u{3}!$ a\u{5}\u{14}\u{10}!% ap\u{13}-!  a\u{8}fk!E a\u{1c}G\u{e}!! `\u{11}\u{4}v!  a\u{16}X\u{5} P\u{17}\
        4!7 a\u{13}<<!* a%m?!\" `;Q_!# `s\u{14}\u{8} \u{1f}2\u{15}!6 `L!4!  a/dI!% a:x\u{5}!# a,5\u{14}!9 ai\u{0}\u{19}\
         =\u{a}* C$.!> a.c~!4 `Ak! \u{7}>f Te|!( `e4~ X\u{f}\u{e} \u{1e}.\u{14}!  `CFk \u{b}{\u{c}!  av\u{4}0!E aMH^!# \
        `\u{5}4B $Qm!% a4T\u{6}!! a 4%!< a\u{1a}a@!B a\u{1f}\u{12}S GO\u{3}!  `\u{10}r$!8 a\u{e}\u{1a}F!, a sN 6`0!  `f\
        \u{d}Z!> a\u{8}*a jGP \u{1e}U\u{12}!  aU\u{16}7!  a}g< 8A| \u{e}q6!\" a@\u{1e}O!( a\u{4}He!  a\u{3}\u{14}q xc\u{8}\
         Hj5 A\u{d}H!6 a\u{c}\u{1c}Q!  `Qs\" \u{4}.:!: a\u{15}\u{1f}I!& a0o\u{5} qE\u{15} .pM!! `\u{1a}<P \u{8}.f!% awp\
        .!E aUeU!$ a[\u{1e}k B\\\u{c}!  a\u{1c}\u{1f}k!\" `=Oa >}\u{0} ]u  N!u$# `% `$ `- `yYy!  at\u{f}=$4 `& `5 `# `\u{19}\
        f% x\u{1a}>!= aNaT F~v!2 a\u{1}O~!! a8;Y O<b!8 a\u{15}\u{8}#!$ `\u{1b}PB!! `j\u{15}R d?\u{8}!8 a\u{14}8\u{11}!\"\
         `jZM!  a\u{17}X% \u{4}\u{19}K ogw ^\\\u{11} Tk@!$ ai\u{16}u!E ar9\u{1b} \u{e}U#!2 `'L\u{3} e>(!  `\u{f}C>!  a\u{2}\
        Yd!  `A\u{19}}!= aLS\u{11}!  a.\u{17}\u{1b}!7 a<yN!  `5)\u{1b}!# `\u{c}>  USG ;(V!7 a5\u{17}\u{15}!6 `D\u{e}#!8\
         a\u{14}U%!# aDX)!! `=\u{12}U k\u{9}4!E a/\u{1f}<!E a#h_!9 a\u{6}Qs!  `\u{d}>\u{11} jb\u{11} r1C!! aE-t #-) Yog\
        !! `Z&x!E adx\u{1d}!- a_f6!\" `0/F!% `\u{f}5j!! a\u{1e}}7 :\u{13}m!# `5\u{12}\u{3} PW\u{b} n(\u{14}!  a\u{1e}P\"\
        !6 a8\u{0}D B%K!  aw\u{13}]!+ a\u{16}nh\"4 a6 `&d !  a4\u{12}A!  a\u{d}yH y*a!\" `r4)!3 a4\u{c}7 \u{14}E\"!2 a(\
        -\u{7} \u{1c}\u{b}\u{1f} O\u{1d}c g5l!= aP;r!B aujs %\"; \u{b}jB!3 a[kd!E a{\u{17}P k^D CT*!! `\u{1e}p\u{5} +\u{16}\
        \u{f} O\u{f}\u{11}!  a[`\u{1a}!E a9\u{6}l =T\u{1c}!8 abe\u{4}!  `X{-!8 at=\u{1f}!: aqaD!) aLz|!0 ahe9 12M!8 a~\u{a}\
        M D\u{1f}p!  `7-* \u{1}WC!  `x\u{11}]!E a__'!& `O\u{7}/ Y\u{19}: X/z!$ ahF\u{13}!8 aT$\u{14}!< a!\u{2},!9 a[su \
        \u{a};\u{17}!4 a\u{f}k0!/ a\u{1d}__!# `\u{12}wp!* `S\u{15}}  \u{4}\u{15} '?b!! aZG\u{a}!B a\u{1a}e\u{1d}!  aO\u{0}\
        \u{14} {%3!  a(\u{14}A!' aGPC!6 a-\u{7}r \\vz!7 a[\u{3}v f\\\u{2}!! a\u{1}\u{19}\u{a} aD@ {\u{16}M!E at\u{15}] \
        t[\u{9} $\u{11}\u{18} *s&!# `|\u{b}U \u{10}GZ$  `! `# `$ `(y{!& `%Z\u{11}!/ a;N7 \u{10},o!  aE\"\u{13}!3 a\"\u{5}\
        \"!6 `^\u{14})!  a0\u{0}A\"# `  `Vtg!/ a\u{8}Ny!# a_M\u{f}!5 `\u{8}ZS!6 `S\u{19}\u{4} 6[6 $-8!# `/[0!\" `umF!: \
        aB\u{c}`!! au\u{6}! 4\u{1d}( S\u{b}+!6 `\\zL \u{7}k(!7 a\u{7f}r,!/ a#\u{18}B &=X!- a\u{a}*u!: a\u{2}S\u{1b} +21\
         A\u{1a}? >:\u{13} ie2!  a\u{7}]<!  `~G\u{10}!  aV4W \u{c}Qx!9 a\u{6}\u{1b}=!\" a\u{f}`s!> a\u{12}MN!@ a{\u{15}\
        x!3 a\u{11}*\u{7f}!. aB\u{10}\u{0} vm5 ;^!!  `\u{f}iZ \u{7}Ra!& `9Oo zU\u{13}!! `\u{e}|F!3 `S\u{2}J s\\L!9 aE\u{1f}\
        Y ? t!  ar[8 [\u{1f}<!3 `$fN!B aJkg P.\u{7}!1 a\u{11}\u{16}\u{18}!E a\u{c}** \u{3}*7 !S:!  `-A=!  aG\u{0}A!7 `/\
        hg!\" abi\u{19}!@ a.ki!6 `zmm \u{1d}E} \u{1f}\u{e}|!; a$u\u{14}!! `nk|!! `;\u{5}O vWX!% a7]! \u{1b}Z1 qyc#+ `- \
        `> aIPQ!D a\u{a}cY S\u{1d}w <\u{1a}\u{1} ar !* `jl\u{6}!= aw>\u{e}!1 `\u{4}Oy!  ag76!: a\u{1}>z!E a>C\u{3}!@ av\
        y\u{12}!- `A\u{1}M!E a\u{1a}\u{7}2!? aA#x ]o\u{0}!? a\u{6}$\u{4}!7 `O\u{3}m!) aYz\u{7f}!: a\u{15}%\u{c} \"^\u{14}\
         V&& e2> O7\u{13}!C a9y\u{1a} [\u{b}\u{1a}\"+ `* `f{L!  aH3* \u{1c}O)!! au5+!  a\u{1a}(\u{1c}!@ a`\u{0}E!  `\u{1f}\
        >f!' a\u{3}c\u{19}!7 axxD  NG!2 ah$K!E a\u{d}\u{6}O!  aI.c!6 `\u{11}\u{15}\u{1a} \u{19}7P!@ a\u{3}/_ \u{16}<a!E\
         a\u{0}\u{13}\u{5}!- ano%!E aQ\u{11}B 4)\u{1d}!6 ai\u{12}(!  a9]n!E am^\u{19}!& a5*! 1\u{d}5!  aC\u{8}t!! `z<R \
        '-: 5Hy N\u{1d}+ o;; %\u{9}Y!3 a<6\u{4} IB\u{12}!6 a;d\u{6}!% ag\u{18}# ^>t Nn\u{e} Q\u{1e}^!  a2\u{18}: \u{7}.\
        A!9 a\u{10}q\u{13}!B agh\u{1c}!E aUd-!A a\u{10}k\u{f}!/ aTW\u{11} +b# \u{7}dn H\u{d}:!8 aQ\u{1c}c!= a\u{7}\u{9}\
        f!  a[l|!  ab\u{14}Y!  a|bI \u{1d}\u{1a}k \u{0}\u{f}\u{1c} 2:6 ANG!3 aT)\u{16} \u{1f}7G \u{10}\"\u{7f}!  a\u{c}\
        u !8 aQ*! \u{1b}c+!' a&\\0!& `W%; 2\\_!/ aS_\u{5} _N\u{7} VH\u{18}!# `7W|!, aa\u{14}\u{14} j9x!, aF]\u{3}!\" `\u{2}\
        R8!/ a\u{0}\u{b}\u{14}!E a\"-\u{1e}!? aLqe!4 ``u  *\u{0}9 k7q!/ areG!  aD)Q V<\u{a}!, `\u{16}z\u{2} [9G!  `\u{b}\
        .\u{4}!& a*\u{11}\u{f} +T1 x2\u{13}!B a\u{9}N\u{13}!/ a[^~ ~]\u{1d}!  aE}9!? a\u{1d}\u{1d}C >{}!A aFBS!7 a\u{3}\
        \u{1a}B W\u{9}L 2Z\\!0 a\u{11}3\"!/ aB%O!8 aRmU!$ aW{b!7 `:vH!> a:DV!E a\u{10}H\u{5}!E a:Z>!E a\u{c}\u{19}{!  `\
        #Bl!> a\u{2}Qn t3u!! `\\f\u{0} \u{d}\u{1c}v!  a\u{13}O2 jdO %}\u{1} ++%!+ `SG1 h\u{c}N \u{3}?\u{c} \u{f}`Q!B an\
        T#!# `=I6 SrX!: aWNj!# `i\u{2}\u{2}!  aLy3 P1;!  `u\u{13}J ,+\u{a}!9 amP\u{1b}!+ `\u{4}b@ ~2\u{1c}!# `\u{1e}_# \
        @$@!# `8a\u{1f}!- aJ\u{2}9 \u{f}ZA!7 `;O\\ :,a!6 aRwn!  a\u{10}*\u{3}!@ a:\\\u{13}!< atG@!@ a\u{6}#L!B am\u{d}`\
        \"  `! a!!v 9\u{f}| t>' {\u{d}8 \u{6}HD!! `fvu tt\u{10}!  a6\u{6}\u{10} zBK \u{b}=j!/ am\u{a}\u{17}!  a mt!3 a\u{e}\
        px!3 a\u{19}\u{7f}\u{d} _f\u{1a}!  `htO!* a|Qe!8 a-Z\u{a}!* ake\u{1c} O\u{f}7!E arL/ \u{0}&w!+ `\u{6}Y@ KFr!E a\
        Rs4 \u{d}q\u{e}!3 a8\u{1b}Q!> a\u{a}i\\!= aQ\u{7f}j!  a_/(!' apI, \u{9}\u{5}\\!0 a\u{5}\u{10}\u{16}!+ `\u{a}\u{4}\
        3!! aBnM!! ax+R \u{e}FW .K\u{4} r\u{1}\u{c}!\" `2E\u{c}!7 aH\u{6}\u{1c}!6 `\u{7f}\u{1d}i aS\u{1c} g7X!A a\u{18}\
        \u{15}\u{f} *f=!  a\u{1b}|= F\u{6}a!$ ant\u{7f} X^\u{12}!8 a\u{7}&\u{1a} 0#\u{1f} \u{7}L!!7 `#\u{1c}v!* aa:\u{c}\
        !6 a\u{b}W=!B aE8> \u{19}V\u{11}!8 aR\"D!: a5Y\u{e}!B a^65 mn- _\u{e}\u{d} \u{13}\u{1a}\u{17} 7ky!- `\u{1}I\u{13}\
         $#-!! `tB`!! a%i\u{1f}!/ a5Q0!# `h{\u{10} <q(!: aR/x!+ `\u{10}'5 7t?!\" `\u{7f}q\u{1e}!( a\u{19}c. ?\u{19}; o$\
        Z!4 a\u{5}`o!  `,=\u{2}!! `vE(!) a\u{19}\u{15}7!\" `\"=\"!  aMX\"!  `y\u{1}.\"  `# `d]C!9 a\u{10}Ja!  a:P\u{7}!\
        8 a\u{15}s\u{19}!1 `\u{2}|'!> a!\u{1b}=!  `'Qm!8 a/\u{e}\u{1a}!> aWQ`!E a\u{4}%l \u{1b}f~!8 a%\u{1e}<  \u{3}\u{6}\
        !8 aekj!  a\u{1c}K\u{a}!  `\u{18};\u{e} CHC!  a\u{6}pr \u{a}.~ U\u{12}9 \u{c}}q\"# `! `\u{19}\u{c}u!9 aP\u{1a}w\
        !: a\u{d}**!, `W\u{6}6!E aZK:!< a/uG A\u{1a}u!E ae\u{1d}\u{18}!# `.$1!9 aZI\u{14}!? ac3: w\"/!E a2\u{17}+ cP;!3\
         `]\u{6}? M\u{2}%!  al0K!  ar\u{14}[!4 a0[v!, a`\u{18}n +!& $\u{d};!  ah\u{f}f!+ a\u{1e}\u{15}\u{10} Q_, >O\u{7}\
         <8\u{e} l6{ I\u{18}\u{5}!( a\"a_!. a8>=!@ aYDC!? a+Rg!$ a\u{7}C|!! `mCE!  a?;r!  `\u{d}=V!& a`oz m\u{1b}\u{a}!\
        8 aTI\u{13}!1 a=~t!  aL({ \u{18}_Z!- aC5e S\u{f}l!? a,Lz!  anjf!! `!XR :v\u{7}!  a,~3!  `*~I!  a&^M!\" a(R\\ q\u{7}\
        g!6 `F-4!  aQR\u{17} ~>r PT\u{11}!  `\u{8}~-!+ `$\u{1b}^ i\u{1a}h(! `$ `% `' `\" `( `# `3 `\\$\u{7f} K.$ m-.!A \
        a\u{17}z9 v_^!9 ax.\u{7}!2 a3,- s4<!  a}GA!B a(;P (p9!, `x/\\!  a |f!6 aQ|8!  a\u{1c}\u{1c}M  \u{7}\u{19}!) a\u{17}\
        7B!7 aU:t \u{a}i\u{15}!, a'I\u{0} P0=!8 a\u{7}9n 'K?!8 a*N;!E a=\u{4}p =K\u{18}#3 `. `0 `\u{7f}0\u{1b}!  a\u{17}\
        FO!- `2\u{12}\u{d} \u{16}e4!8 a\u{b}GF!7 af)g!, aibk!  `i\u{13}\u{7} -`5 yv[!. aUu\u{7f}!  aO@\u{a}!  a$*\u{16}\
        !  `][&!6 aO8\u{1f} `\u{b}%!. ae`o!  a\u{10}\u{3}~!E a \u{4}\u{7}!A ae=\u{9} V}+!8 aQ\u{19}d!6 a\u{2}%~!6 a8.\u{3}\
        !8 a \u{6}\u{1d} ]\u{6}4 o`\u{3} D\u{4}\u{1b}!, aQV&!  `\u{10}i6!! `>pI!' af\u{12}`!> a\u{b}m\u{b}!1 a\u{6}T\u{c}\
         \u{1d}m\"!* aD_G!  a\u{6}\u{12}\u{9}!! `xaL!E arT&!8 a!;G!: a~qk\"  `# `\u{15}Q7!6 aqn8!< aNqn A\u{b}# ^PZ!  `\
        \u{e}\u{1b}\u{2}!! aX\u{b}\u{10} W_\u{1f}!= a!\u{7f}4!/ ad6\u{2} 9V\u{13}!  ap\u{4}m!B a]w=!! `\u{8}\u{16}\u{d}\
        !% az%4 ,|Q m\u{1d}o!  `\u{0}Vv \u{1c}'\u{18}!B a\u{13}q0!B aZ\u{1b}t Yx@!9 a(EU!3 a\u{10}O\\ Wr\u{f} \u{1c}Cp \
        \u{1}!\u{3}!& `WdL B8\u{1e}!> aq(\u{0}!  aZ\u{11}\u{1a}!7 ay>\u{1f} :4>!2 a52I r\u{1c}2!& a\u{0}}#!% a\u{3}1R!\"\
         `L)[!7 aV*+ ^T\u{13}!# `G\u{5}1!\" a\u{6}'Y \"!x!! at'2!* `W-6!C aOTg \u{4}6\u{5}!A a\u{14}z\u{12}!E afd9!9 a#\
        \u{7f}I QZ\u{7f} \u{a}#\u{6} Ay(!1 a\u{18}fB!  a\u{14}`\u{1a}!% `tM\u{14}!7 a^K\u{1b} (U@ ^\u{1b}\\\"# `\" `g\u{12}\
        \u{2}!  aZ\u{7}B!  a,\u{b}\u{1c}!\" `\u{12}e5!  `0\u{6}l!% a\u{1d}\u{1}\u{2}!! ac%-!' a>=; \u{5}vH!D a\u{9}7\u{8}\
        !4 a>!\u{c}!* `\u{c}F\u{c}!% aiP&!  aU/\u{7}!E ak\u{c}_!2 a\u{1e}5\u{9}!/ a\u{9}\u{7f}\\!( a\u{1f}2\u{d} \u{2}|\
        7!  a:%\u{4}!  a-\u{c}\u{12} G(& M\u{1b}2!  aPD\u{10}!  arQ\" #\u{1e}? \u{3}uW!6 `\u{a}\u{1c}X 9<\u{7}!  av\u{d}\
        E \u{4}\u{c}|!B a[,\u{1a} M\u{7f}M!E a=G\u{3}!! `ig\u{1f}!. a\u{1b}2[!- `~sd!  a\u{14}S !# `57#!/ a\"j5!B aIdW!\
        ' `E\u{17}t!E a\u{19}0& |\u{19}\u{8}!: a\u{11}\u{1c}D \u{13}<G xa!!$ aj[\" ?j;!E a\u{4}iN!6 `K\u{7}n \u{a}tl!- \
        a:sT!6 `1i\u{7}!E aoW\u{10} c\"Y!  a}.`!8 a\u{1d}~w!E a6T\u{e}!, a[7!!) a\u{8}r>!4 a\u{1a}F\u{7} {\u{2}\\ \\XS \
        Wl\u{d}!  `\u{19}\\3!+ aISJ!E a\u{15}\"\u{7}!3 a\u{7}y\u{14}!? aF\u{1a}y!3 a:~Y sds!! `X%y!  `G4K!E a\\\u{0}\u{8}\
         yQ\u{13}!2 a+\u{1b}F!, `\u{8}\\\u{1e}!  aR/\u{f}!# ahne!  `t\u{e}\u{8}!  a54] Gjw!, a\u{15}hw!\" a1q=!  aTPF! \
         `Y], #Xq!  a\u{11}\u{16}\u{5}!\" aJ7\u{12}!? aO\u{d}7!A a\u{1}nA!E a.,H!+ a5ua xz\u{1c} l}2!: a-R_!  a+\u{0}K!\
        8 a/Yc \u{7f}0\u{a}!6 a=`\u{7f}!) a)\"\u{1a} wI+ I\u{e}P!6 a\u{2}5R _3u!  a\u{17}\u{15}6!! aem\u{8} \u{13}\u{d}\
        \u{e}!6 `k\u{17}F \u{0}9{!8 a!\u{1f}~ BY] \u{1a}e\u{13}!) a\u{1}\u{d}X!\" aRVS!: ac\"s!  `E\u{9}x!6 `]aj %]\u{b}\
        !  a#wt \u{4}\u{1e}S!( a(D6 ;\u{13}\u{2}!' a\u{f}U\u{16} J{\u{1a}!* a\u{9}\u{19}\u{1f}!\" `J,v!% as\u{e}D!B a3:\
        J!, `vfU!\" `q\u{8}n!  aU\u{d}s!0 aa\u{19}\u{2} \u{4}9\"!# a\u{1}K5!\" `\\\u{17}~ u%d B6K N&8!9 aoUn!? aO[s \u{17}\
        ew!, aa\\|!/ aD\u{17}3!4 aM\u{1b}V!8 a\u{7f}^] z\u{5}i!  `\u{5}Bx!  a[p\u{1}!3 a$|\u{6}!7 a+@\u{16}!: ac(\u{1a}\
         J\u{15}.!  af05!# `C}I!  `GKM!! a*%Y!; a\u{10}/i!= a\u{e}\u{0}\u{7f}!, `t\u{11}\u{7f}!7 aN#[ Sk\\!# `.Y&!E a\u{3}\
        '( B`f!D aLYr b\u{14}\u{2}!6 `Ti\u{6}!> a'eG wQT!2 a\u{13}HU!' a(Ok!? a`{k!@ aS,\u{c} v\u{1f}N!0 al e 1/x!E auq\
        z!( `i\u{d}\u{13}!= a!]O!4 ap6\u{10}!! `CR> 'O\u{10}!( a|v\u{1d} \\6A!# a0\u{d}b \u{3}6`!( `Mvg!7 a\u{19}n\u{2}\
         Kk@!E abJv!A a@lA SQI jrW \u{14}{n K9#!  aprP \u{6}\u{b}R!E ashM!+ a\u{1b}\u{6}k q\u{d}l!! `@\u{19}} \u{5}[R )\
        ar \u{11}#\u{5} \u{1f}2N!  a'^a!  a4\u{3}q!@ a\u{11}9\u{1b} 7(X!% `i~l!8 a\"z\u{a}!  `\u{6}S$!8 aq\u{f}2 M\u{18}\
        D!\" `K\u{d}\u{11} \u{d}e\u{2}!6 `H\u{16}L!B ad>T 2DW  g\\!< a(\u{4}\u{15}!B a~\"@ ATz \u{1d}w?!7 a5\u{17}L $\u{19}\
        Z &H& #{8!@ a3IC!# `!E\u{5}!) a\u{1e}\u{0}\u{a}!  `\u{1a} '!! `\u{12}{5!  a0Ef!7 `iV! &\u{3}%!0 a\u{1d}\u{d}0!)\
         `9;8 C^\u{1e} -)!\"! `$ `\u{19}\u{12}s!  aU3| \u{0}m6!3 `\u{1c}(J ,\u{1f}6!A au\u{16}Q!? a\u{14}%b ga\u{e} {\u{6}\
        : \u{9}ER!  aHE\u{d} abC \u{5}au!  a:dS!4 a S\u{1e}!9 aF|>!E a.;_!3 aBIn!* `\u{a}yv { !!2 `\u{f}1\u{18}!# `\u{10}\
        qz!! aS,\u{d} 657 \u{1}g| FM- yp\"!! aMe1!0 aovI!  `\u{15}R^ 4 x!$ `u B!  a?\u{1d}\u{8} \u{14}*,!  aIly!# `\u{3}\
        j\u{9}!# `\u{c}\u{7f}$!! a0O\u{7} \u{3}31!5 a\u{5}zI\"# `, `\u{19}\u{16}\u{2}!8 aa\\, \u{15}\u{4}P!6 auN\u{e} \"\
        \u{14}\u{1b} \u{e}'S!! `?d-!  a\u{1c}vO!  `f\u{16}\u{2}!% a7\u{13}\u{6}!  `Ji0!  aC\u{2}u /iH!8 a&]\u{7}!E a\u{3}\
        TY!9 aM)O!( a\u{2}\u{3}\u{9}!6 `\u{15}.O \u{4}\u{17}v *x\u{17}!, abry!  ag\u{15}\u{1a} \u{1d}`7!! `P2J \u{9}FR!\
        B a\"nU pcd!+ aVvt n\u{c}\u{3}!! `\u{1}Z\u{16}!/ a\u{13}}\"!  `<eM\"* `- `J\u{b}\u{3}!E aXNv!) a\u{4}\u{19}!!? \
        a\u{1d}_? >\u{1a}V!3 `$8\u{8}!@ a,\u{1} !$ at*4!  aA\u{8}G \u{1e}Jy!\" `>\u{16}\u{6}!: af\u{1a}\u{1c}!E a(qV!@ \
        abY\u{f}!@ a\u{18}*8 @'M!% a95b \u{17}{J!< aU#W!* `,t\u{4}!0 a%\u{1b}\u{16}!! `\u{a}\u{11}&!& a''o!8 a^F\u{3} \u{14}\
        4  Z\u{a}K!2 `\u{12}iO!( av`i C9\u{d}!\" `\u{9}j5 \u{3}\u{9}_ \u{1b}Ff!& aSTh!! a|Jn wq(!6 `gW/!8 a1v4 \u{13}vP\
         \u{1e}6U!4 a\u{1e}V\u{d} ;>+!% `&'d 2-#!+ ``Y\u{18}\"# `& `\"^i!  a\u{a}\u{6}\u{1e} \u{e}\u{3}$!6 al\u{d}]!8 a\
        \u{1b}(\"!( a+\u{1}\u{f}!6 aya\u{1e} ^-  7T*!? a3f+!8 a\u{b}\u{19}q!. ap^\u{1} o\u{12}&!E aLC8!* `\u{c}AC!  a\u{c}\
        >U!6 `TBp!  `<(\u{8}!. aBC\u{13} g4, \u{9}^X!8 a\"^S!8 a1\u{0}_!6 `f\u{3}= \u{b}Ci!! `A2\u{e}!< aD=W!  a37\"!  \
        aJ/\u{0} `6\u{12}!  `}H.!# `Y*\u{9}!8 ab\u{13}7 [e\u{0}!6 `\u{7f}5\u{b} @2\u{3} w<Q!B aly\u{17}!= a,7%!B a[70!6\
         a\u{1c}GB!7 a{@\u{1d}!# `BX?!  aDNL!! `w\u{19}^ 5Y\u{10}!A a+BY \u{18}\u{d}`!+ `jQ| \u{5}\u{4}\u{7f}!+ `\u{14}\
        {\u{6} 3T\u{17}!1 atE  3^+ V\u{0}\u{9}!' a5\u{13}-!@ a\u{0};c!  a\u{1d}\\\u{7}!7 aG,\u{14}!  `@\u{2}5!B a!$R!3 \
        acl_!2 ab@c!& `t\u{1e}m 7;\u{1e}!7 `r\u{b}; 8:\u{5}!3 aY2\u{14} lD. v\u{c}1 <4:!8 as\u{3}U!8 aC.[!  a!o\u{f}!) \
        `2#J \u{15}\u{9}> U\u{b}q!4 aNj8!6 a\u{4}\u{f}z!4 an\u{1}\u{b}!! `v.- \u{d}Ic =re @+\u{8}!* `}7\u{18}!8 aB y!8 \
        ak_\u{9}!? ao\u{f}2!9 a7L<!/ a>2z!E a3\u{b}\u{12}!  auY>!  `<\u{17}} r?\u{11}!6 `\u{15}\u{f}*!& a@\u{4}E H\u{11}\
        \\!  a\u{e}\u{c}\u{16}!# a\u{1b}\u{13} !  a\u{3} \" BoC!  aB\"V!, a\u{b}-g!\" aou\u{16}!! `>j\"!& a_T\u{15} \u{9}\
        \u{7f}$!A a0Ob y>l!  a\u{4}\u{1e}m!' a/mo!! aR\\\u{7}!  aWJ\u{10}!& `%}\u{16} JSg#  `# `4 a{\u{10}t!$ `wv\u{6}!\
        7 agV\u{1b}!6 `N\u{b}C!7 aa,p!; a.8z Tv\u{e} \u{18}\u{1b}{!8 am;\u{6}!8 a\u{14}sx!* aa^2!/ a0k5 :48!  aB\u{10}P\
         \u{17}JU!  `s|Y!  a\\T8!$ auEH!* `]\u{1c}Z \"<h!  a1\u{1}\u{7} cV\u{10}!8 a`gV As\u{c}!8 a ~\u{18}!E a3'\u{1f}\
        !' `u\u{9}S!> a>u\u{1f}!% a\u{16}\u{10}*!- `7e\u{3}!6 `%$\u{7} V\u{6}I!  `\\Sb!, `E@\u{11}!  a5#1!& `\u{5}Ha!% \
        atV+!> a\u{14}k4!\" a\u{4}\u{d}\u{7}!  aC\u{18}\u{b}!6 a8>0 <\u{1e}\u{11}!\" a\u{0}\u{11}\u{1c} EB\u{1a}!$ `&D\u{1e}\
        !7 `{CF!  a\u{1e}Rv!* a_^\u{18}!\" a'K5!% a#\u{14}\u{10}!  an\u{16} !# `R\u{19}C!  `B0S!9 a9\u{1d}\u{8}!6 a\u{e}\
        ]i!3 ag\\& o!;!  a3.-!E aV5t!/ ar5\u{10}!0 aSA\u{15}!  a.C`!  ae\u{7f}\u{17} ,YS!' a}Ke %*s T0\u{1e} :\u{e}=!0 \
        `&*M!, at'y +.O!; a}i@!: az_2!8 a{ia!  `x5m!: a\u{15}\u{15}\u{e}!  a\u{9}X\u{17}!E a4GM!  aF*\u{d} ,\u{19}t -%{\
         $\u{6}\u{f}!* aA\u{2}4 \u{7}oz!B a#\u{19}\u{7}!= anN\u{10}!  `io\u{1e}!' a+\u{a}C!, `INK!8 a`oY!  a8E` m\u{1d}\
        m!8 a1\u{5}\u{5}!@ a\u{1e}P.!E a\u{5}iM p\u{11}j!  a'g\u{0}!  `\u{a}\u{19}I!3 a\u{1e}k&!8 a@\u{13}'!$ alZ,!/ a\u{6}\
        iE l[x!/ a\u{14}K&!8 a\u{9}w1!0 `GEE!, `3H\u{19} (\u{3}4!= a6I\u{e}!  aj\u{13}\u{11}!! `\u{13}B'!) aSZ[ A%,!+ a\
        I99!+ `aga!! `\\4r!# `Te\u{11} Tw\u{1d}!/ a\u{2}\u{19}F\"6 `? aMr|!& a\u{19}M0!: a\u{7}\u{17}u!E a\u{7}o+!\" `\u{1}\
        \u{e}l!\" `~\u{17}{!  aT\u{16}%!  a\u{7}sf!( aYC\"!\" a\u{11}}\u{e} wL\u{15} ~\u{6}w!( a;e-!E aB[?!$ a~\u{1a}\u{17}\
        !E a\u{8} \u{1b}!B a#\u{1b}2!! a\u{8}|9!  a\u{9}#K!  a.A> f*& \u{1}G*!, a\u{12}VK kWc R\u{0}x!6 aO\u{0}\u{14}!E\
         aH`S P\u{1d}\\ 3\u{14}\u{17}!! `s5E!: a\u{7}=U!  a;!V F8- Fe<!, a`{6 \u{14}|W!  aUGk!  `M\u{14}~!/ aCu\u{16}!8\
         a-`s /\u{13}\u{13}!$ aJU\u{1e}!  a\u{4}\u{1f}c!4 a@*-!\" a\u{2}Nf!% `\u{3}kv!? a\u{16},o kh6 ^\u{4}T!6 `\u{11}\
        \u{2}u z<v N%z!: a\u{12}A\u{14} -\u{18}+!8 a]}\"!  a_q0!8 aW8:!$ a\u{16}|| \u{7}\u{19}\u{7}!! `\\\u{18}\\ p5b!\"\
         a\u{10}ei!! `\u{1c}\u{12}p!? a]j\u{b}!  ah]\u{15}!) a8\u{0}9!# `\u{0}\u{15}e cWl L9w!? a\u{13}1}!\" ah.<!  ar\"\
        A!\" `N=G!  `a\u{1d}\u{f} \u{d}\u{7f} !  a70n!, a5.|!! a>&O!3 a\u{1e}8\u{1c}!% `\u{c}{\u{1d} L\u{14};!( aEk?!  \
        a~\u{1a}v!) `Qj\u{14} <\u{1c}U 9r\u{17}!  `>2*!: an;\u{f}!% amV  \u{1a}[$!  a\u{1a}O\u{12} K n!- a\u{13}]Y!E ae\
        2h!\" `\u{1e}jp!E a|Z*!  a\u{19}<\\!  `F\u{17}\u{10}!8 aVT< O\u{a}K!: a4\u{9}S!7 a@\\\u{11} UJ5!B as\u{15}R!; a\
        \u{f}cW!8 ak<0!* `}\u{0}?!# `YoQ!0 a%\u{1d}q!@ a8F' \u{f}` !4 a0HB!0 a(y'!- a \u{15}/!. `y*E!* a\u{1d}\u{18}\u{0}\
         (,0!  `\u{12}jK!4 a\u{8}\u{1e}R!E a~^u \u{9}\\v!3 `~f\u{c}!, `qp- \u{12}*@!\" afHy!  a><@!/ a\u{15}dt!0 af}k!@\
         a``u!  aq\u{17}u!  a2\u{15}h!  ax\u{9}j!E ag_\u{5}!' aH8K!< aU\u{14}w!/ a\u{1b}a\u{2} @\u{1f}-!  aU%; Kp\u{1b}\
        !@ a\u{11}\u{7}9!8 a\u{14}SL &<  RM)!+ `7\u{17}\u{a}!' atJJ!  a,dd!  `Z\u{1b}{ UA\u{1c} \u{1f})\u{9}!6 a\u{2}\u{11}\
        / XV\u{4}!/ `yS\u{13} 5^\u{14}!! `ntn!  a\u{4}\u{7}\u{1b}!8 a\u{19}\u{1a}C P\u{17}P zyX!' ahzm!  a\u{0}3! T>9! \
         `3\u{14}R!0 ad0\u{5}!@ aD[\u{18} ]|3!# `a3E!8 a\u{4}\u{11}P!6 a\u{8}b[!  `VDn \u{19}\u{2}r!: aYg\u{7f}!: aztL!\
          a.IO 6&[!  a\u{10}1d!# `\\\u{c}\u{13}!  a63r!  aW\u{7f}s }B\u{0}!  a>#\u{16}!6 aG\u{1}*!* ai+2 w\u{5}4!E an\u{11}\
        c!  ag%\u{1e} /\u{5}$!$ a+OK!/ a3ZW 9}<!  a>|O y@\u{3} \u{14}:\u{7f}!  aZ^\u{1a}!9 a,\u{0}  s\u{16}\u{11} *\u{1a}\
        #!# `v\u{4}N l40 5h9!  a(\u{1d}C @\u{12}t M\u{10}j d\u{13}\u{0} w5\u{1b}!A a{p\u{1f}!B a%\u{d}%!6 ae/i 4e$!8 a\u{2}\
        F`!, a3Hv!+ `XW\u{14}!) af+\u{15}!4 am_.!! `\u{1f}$\u{2} \u{b}F\u{16}!3 `=O\u{1c}!  a \u{7f}S wi\u{12}!) `\u{11}\
        \u{1a}\u{e} \u{4}\u{14}7!7 `\u{d}]\u{1} @>\u{11}!6 `\u{5}'K!  aT\u{d}C!- `0\u{16}C b@L \u{14}\u{19}L 7\\t!  a\u{12}\
        \u{1c}\u{1b} t\u{4}& 4\u{17}`!7 aE?\u{19}!1 `\u{1f}\u{1}? 0Fc!  aiH\u{1b}!  a (\u{4}!  `gr\u{11}!> ac\u{5}.!7 `\
        ]\u{c}/!8 aI~0 A\u{8}\u{1d} \u{0};A '\u{10}L!7 aypY!3 a\u{1e}\u{7}w!! `|-\u{b}!6 ``l\u{1e}!\" ``!* 6$;!\" a,\u{14}\
        Q 0|v!- a\u{2}m\u{1f}!/ a\u{7f}\u{0}\u{4} T>\u{17}!  `\u{d}xc!  `e\u{9}j!# `\u{f}\u{1f}\u{11}!# `w+'!  `\u{10}k\
        \u{1a}!  a\u{1e}\u{11}0!  `\u{6}\u{1}<!5 a\u{18}\u{5}t!* ar\u{f}\u{1c} 9g0!  a/\u{11}R =$Y $\u{1b}Z =\u{b}^!2 a\
        =\u{c}j jXu!8 a\u{d}-w!6 `cz$!# `'18 .nO!C aN:# 17G!  a!+\u{2}!7 `o}\u{9} '$K!  `{\u{16}G!# `\u{4}\u{1b}\u{c}!6\
         aI-\u{1d} H%4!5 `FH9!= a_\u{16}S!  `RB\u{9}!, `\u{f}&\u{10} \u{1f}YK!E a\u{4}?R xVg mH\u{3}!E a|N&!$ azl9!6 `f\
        @<!. aUAk \u{7f}7\u{14}!E aEbZ!! `m&\u{a} \u{1d}\u{e}1!8 aH\u{1f}<!) aef\u{e}!> aFU\u{2} |2\u{c}!8 aTNM \u{18}q\
        a k\u{12}8 f\\\u{17}!* `#\u{f}( s\u{a}*!; a%\u{14}g!# `xX~!  a\u{8}m\u{e} ,v\u{11} cPw B\u{d}y!* `\u{1}\u{1b},!\
        : a\u{4}2H!\" `{Fb  \u{0}8!7 a\u{9}$d!# aKd\u{5}!- `)f\u{1e}!  a4e:!6 `\u{2}8{ \u{17}_\u{7} ;\u{f}\u{18}!  `T\u{4}\
        5 \u{f}\u{d}\u{a}!6 an2D Q\u{1f}i }\u{8}\u{10} 2Tc \u{17}\u{14}~!& a+E:!! `#H\u{1b} \u{15}lc!# `q]K!\" `-ao \u{7}\
        b%!  a(\u{13}2 ;/3!* a\u{5}\u{5}s!  a\u{d}$\u{5} 8 \u{8} ,l>!< a4\u{5}c WU\u{8}!  `nnB!% `\u{a}n8 N,0 \u{1c})\u{16}\
        !  aWu\u{1f} *U\"!@ a5\u{12}R!  a\u{b}\u{1e}@!, `:(V \u{6}\u{d}2!6 `:rx!  a6\u{8}\u{14}!@ aTV\u{1d} 5Ya!% ar\u{3}\
        +!: a55m!6 `,QV!7 a\u{1d}&\u{0}!  a\u{1d}eS \u{1f}bB!\" `:dX M\u{17}q O\u{19}\u{5}!, a?'o!  `J+o!$ `=;\u{0}\"3 \
        `> a}\u{1e}s!> a\u{12}\u{7}R \u{7f}{d!  `l}\u{19}!= aC\u{1b}U!> aC\u{2}\u{1e} fa> 7h)!B a\u{3}\u{7}9!/ a[?M!- `\
        \u{1f}\u{1}t!  ae\u{1d}{!E a(/\u{4} \u{3}XE!8 awt\u{17}!B a\u{e}\u{2}z!? aS+|!? a mq S{\u{d} \u{0}b= \u{13}lb !\
        4h ZxD twF!7 arkU!  aRNk!4 an[\u{c}!: a\u{15}CT!/ a2MQ!  aV$\u{c}!! aXu^ w>_ L\u{c}\u{15} !\u{17}/ B'Q!( a\u{5}\
        1_ L;\u{1d} \u{2}\u{1f}A!> aIf0!? a=6[!7 `\u{7}t\u{19}!/ a+!p!3 ar9\u{9} GU.!1 a\u{7f}\u{11}g!* `|No @D\u{19}!6\
         `m\u{6}U #/\u{f}!  aXy1!7 a+\u{11}P!$ a\"@T!\" `hdY!  aK\u{1d}\u{3}!! a^A= bFH!= ar\u{18}Z 2\u{b}x \"R,!6 aG1Q\
        !6 ad8k ~}B FDl!9 aFa\u{a} &\u{8}J!3 aJ^i wmu!8 a$bC!! `\u{7}>a \u{1c}El!3 `h\\y JP{!3 az!|!@ a\u{3}\u{7f}\u{1}\
         4&+!' a\u{19}y= \u{12}F~ \u{10}k\u{12}!8 aIS7!$ aY<M!+ a,\u{1e}U \u{a}?&!E aA~Z!2 a1r\u{17} 8X\u{1e} Y\u{5}&!7\
         a.\u{18}_!! a5w%!# add5 \u{19}~^ \u{3}Ev!\" `bQ\u{13}!> a\u{15})1!* aO\u{12}; \"iy!7 aEo\u{7}!8 aD\u{1}\u{10}!\
        > an>\u{e}!  ad\u{10}\u{16}!E a\u{7}ka!! a/:d!4 a\u{17}Fq!; aYf\u{8} ?/\u{19}!\" `j0$!E a7tk!  aGVt \u{3})v \u{12}\
        <{\"+ `* `*N{!  anF\u{d}!: a\u{12}\u{e}n!  a.\u{e}9!9 a\u{14}]\u{6}!B arsB \u{12}fb!  `_+m!A a8q|!A aa-o @1v oj\
        \u{7f}!  as;\u{a}!= a\u{11}^D 6\u{8}[!? a\u{f}\u{1f}$!E a\u{18}a4!  `.YF bO\\!6 `zy> Dd\\!@ a{f) #\u{0}\u{9}!3 \
        aph+!! av\u{11}\u{5}!\" a9B\u{1b}!  a\u{10}pf!9 a\u{14}\u{f}\u{6}!  a\u{7}x\u{a}!  aF,l!  a\u{1f}t\u{3}!, `BfY!\
          `6`[!B aae\u{8} \u{10}R%!  auc{!! `.t\u{7f}!! a\u{11}\u{16}\u{17}!& a\u{19}3\u{b}!. aF#b!\" `\u{7}>h!  `^T?! \
         `\u{14}@n!9 a\u{4},;!3 a\u{3}r\"!  anA#!8 a8lu!. a\u{1f}9v 8)\u{b} 1\u{b}\u{10} ct\u{e} WF4!/ aFv> $/I \u{1b}\u{18}\
        R!! a\u{0}\u{1b}\u{4} 4C?!  agao!! a\u{14}j\u{1b}!  a2\u{8}\u{1e}!8 afMQ!* a\u{17}e|!# a\u{f}n' >Sy!  aU\u{15}\u{12}\
         :L!!! `.w2 \u{1}8; kSu!7 aR\u{1f}\u{7f} \u{3}w1!: a|aW!  ay\u{a}k!  aB o!6 a\u{19}\u{18}(!# `@eE!C a\\H\u{3}!\"\
         a-\u{f}\u{12}!& a\u{12}\u{16}\u{8} \u{1}\u{19}5!6 a`<q!E a4B%!  ap\u{b}?!8 a!\u{14}A R_2!( axk>!8 aY8X!, aXx\"\
        !  a;WC!! a\u{1f}\u{13}Y!\" a!\"^ \u{4}Zh igo!8 a0Z| \u{2}\u{1b}\u{15} >\u{c} !\" aTd:!= aY\u{10}\u{11}!8 ae]\u{19}\
        !6 `!^\u{1c} \u{17}1\u{1}!8 aZV\u{1e} m0Z \u{9}Pi!/ a\u{10}N} 1n\u{1c}!E a`@%!  a\u{15}pD hFp!8 a5gd 4\u{19}1!)\
         `W5g!E auR\u{17} zK& b&4 h5j!7 aGp\u{7f}!& avR2!\" a~6:!  a`#U 9f! z\u{16}E!7 am4\u{1d}!  `n\u{f}'!  `f|*!3 am\
        \\\u{0}!6 ax\u{5}@!B a\u{16}5\u{12}!\" `yd\u{1d}!9 a=X  <_I!  a`eW!? a\u{1}\u{7}\u{3} $\u{3}S!= aQ*c Y\u{e}\u{16}\
        !E a-5)!7 a\u{4}|, \u{1c}?>!@ a*\u{c}P!B a\u{a}ZW G:\u{14}!3 `\u{18}e)!B a\u{13}P_!@ atO` \u{16}\u{15}\u{17} \u{17}\
        \u{a}$!  a_L2!+ `*\"E!E a\u{7}\u{1c}D!4 a\u{f}\u{18}| \u{1}eT ha\\ 6\u{13}t!  am2' B\u{c}4 :\\o!# a[yu!9 a=<\u{14}\
        != a+4\u{1c}!  `*>,!! `p\\6!  a\u{d}\u{c}S!9 adHy!6 awK! K\u{16}4 z8n!/ aUg\u{16} >\u{a}. \u{8}]V!  a[5k!  `3um\
        !! aJ\u{9}1 M'A!! aOyt =kv!  `B\u{19}\u{0} >h\u{10}!  `+xQ!' `a\u{13}5!  aW,7 V\u{a}:!# ``bg @%s!! a\u{19}K!!? \
        aNv\u{1c}!# aV!\u{7} =\u{10}\u{d}!' aEN\u{17}!\" aoAb!8 ayK\u{1}!E aq\u{2}+!  `(^5 #GA!! `z\u{7f} !> aLO\u{16}!\
          a=\u{1c}J!/ ag\u{f}T!  ah\u{1c}h!6 `[aq k<\u{b} E\u{7}\u{1b} \u{1d}\u{a}I!E amw| nu\u{12}!8 a0\u{12},!; a\u{1b}\
        LT!B a+B\u{2}!- a^c%!/ aKN8!/ aeR\u{10}!> a#u& Q\u{f}H!E aN1b \u{1e}.j!  a,a\u{7f} \u{12}}\u{12}!2 aQi  \u{1}0T\
        !8 awij!% `rSO \u{d}D\u{f}!- aNz:!  `+xQ!  a#\u{15}Q!  `.a\u{1b} @e\"!* a<#i!- `\u{d}8\u{e} c#u!3 a5\u{1c}6 /iV\
        !! a6k\" 8\u{f}m!  `\"D\u{12}!6 aq6U b-w!6 `\u{10}V\u{a} TYL \u{4}t^ |0\u{1c}!7 aS+0!+ `,\u{d}7!2 aj\u{a}D y!Q \
        8\u{15}\u{14}!! a\u{18}\u{b}1 \u{5}JH!# `CO\u{1} 8O\u{2}!  `Mp\u{11}!> a\u{12}\u{a}\"!! `S?o!: aZ~\u{7}!/ a\u{7f}\
        \u{16}-!: al12!% a\u{1b}G3!? a4`6 \u{1}G8 :8X!  aDc5!! a+*`!, aQE\u{3}!  ae}\u{1d}!, a\u{d}\u{d}I!6 `;Om!% `[E~\
         8P8!  aE\u{7f}= =UT \u{1a}\u{1e}#!0 a7dK!  `\u{16}\u{1f}*!9 aA\u{6}0!& a\u{1e}\u{b}U M\u{5}c !]e!+ a5\u{b}\u{1e}\
         LA? @V@ $^N!  aM=_!6 `\u{9}Ld!? a~\u{b}m!! `]d\u{16}!+ `A|3!/ a-3c!1 aF\u{10}'!  `\u{6}G\u{9}!  a\u{11}'~!! `(\
        T\u{12} l?0 j\u{13}J!: aHaW!  `:\u{5}\u{d}!A akj\u{9}!$ aJ%\u{14} \u{1d}A=!4 aR@K!  a2oL!! a9fM!B a3:Q!  `.([!*\
         aW\u{1b}Y!/ ayJ\u{3}!? aX+\u{16}\"! `\" `Z\u{e}Y!6 `o\u{19}N!: a>9O!& a\u{0}T]!; a\u{7}/t!6 ai<}!0 a7(U 6c\\!:\
         akM\u{1c}!< a31{!4 a,C\u{6} dm= H@T!8 a\u{12}Ci!* `\u{8}\u{d}m!8 aft+!# af\u{0}\u{15} \u{7}\u{2}\u{1b} c~5 )z*\
         \u{0}:\u{2}!  `w/*!  a`\"i!4 a\u{12}L~!# `\u{8}.!!! `(Lf!E a\u{16})k \u{10}\u{4}j!8 a\u{c}VM!2 aUCm!E a\u{11}\u{7}\
        \u{4}!@ a}!4 U][!3 a\u{1b}\u{2}a h\u{8}1!A a\u{1d}<8!  `\u{7}!X M`j!1 a\u{0}\u{b}\u{16}!& `c\u{d}\u{b} =\u{f}\u{12}\
         \u{16}mi!\" `Vf}!> a\u{1f}lQ!* aiqw mn\u{1}!6 `l~Y!  `\u{f}=f!  `P\u{1b}m!! a*;(!) ` \u{1c}0!: a\\e\\!7 a\u{7}\
        Kp!  acM\u{2}!1 a,y\u{8} E\u{a}\u{a}!  a\u{14}(M!  `8M] $B\u{d} g\u{1}N!7 a\u{1b}2s!8 akq\u{7}!& a\u{1e}!\u{1a}\
         [1F!! `9`l \\\"b!! `%x\u{7}!! a$j2!3 `\u{1e}R6 \"Ed!! `).g!  a/h\u{11}!4 a\u{7f}x\u{19}!# a\u{3}\"\u{1a} vPJ!(\
         a)|p!& a\"\u{9}I!) a;\u{f}K!  a\u{4}ld!+ `\u{7}t| 8Q\u{5}!) a[\u{11}W f^m OO\u{6} U\u{1}\u{8}!0 a\u{4}u\u{1f}!\
        6 `/.b @m\u{7} m;\u{a} \u{1f}<\u{11}!  a\u{12}!8 W\u{b}g!+ aAi;!$ a\u{3}~T!0 a3\u{15}g \u{18}FE I5h H}~ a7\u{17}\
        \"  `= aJj3 twJ!9 a|ER!* aT\u{16}^!4 a\"1w t\\\u{10}!7 a\u{8}66!8 a%\"\u{b}!4 a6&\u{1f} 4h@!\" aj\u{17}@!2 ai.O\
        !! `7;s ;v> 4W\u{1a} \u{14}$(!+ `L\u{5}2!2 a+\u{8}\u{17} 0+K!  a{<L X'N!: ats\u{19}!  a\u{10}:\u{13} \u{16}U0 |\
        \\\u{13}!6 a)jN!= a'/k!  aR$\u{f}!E a+\u{f}* \u{16}\u{7f}C!! `A&- U\u{f}I!  a;:\u{2} nUH!  a\u{9}lT \u{c}3u!3 `\
        \u{7f}\u{6}G!1 `\u{1b}#\u{7f} \u{16}]S \u{1d}\u{13}l!) `^Nb!B a'#U n2c!- `R\u{b}q \u{6}\u{7}} \u{18}7\u{6}!9 a\u{18}\
        eA HKD!= a|\u{19}D!\" `8Pj!  `k\u{5}@!E a\u{1e}A\u{a}!  a)[\"!* a[QZ!! aeb\u{a}!# `(%-!7 axm1!  a\u{5}\u{8}U $:\
        u!  a\u{d}W) \u{f}s] =\u{1c}~!& a;\u{1f}\"!  ataw!4 a~o% >C\u{4}!& a\u{2}'c!; au:/!8 a#T0!8 a\u{1e}!Q <DY ^\u{6}\
        \u{3}!! `>b\u{16}!  a\u{5}\u{15}8!, a\u{a}cI!8 a$0\u{14} '\u{11}\u{4}!% a%\u{c}\u{1d}!* a\u{12}\u{19}\u{10} 9\u{d}\
        \" :A9!+ `cgQ!B aV\u{16}S!  a\u{b},q @N, \u{7}^P <\u{1a}g!& aS\u{13}k!\" a(p?!  a;d+ \u{f}\u{11}W!  aOQn %fo!# \
        `\u{4}\u{4}' \u{17}\u{1f}v Qxf f\u{0}\u{12}!  a[,\u{16}!6 `L0\u{19}!/ a\u{14}\u{c}h!  a[4k!? aRL\u{1e} \u{17}l/\
        !- aW,\u{c} \u{7f}w%!  a\u{11}#<!* `i\u{1d}G!6 a\u{18}\u{e},!- afoT <&\u{16} g\u{14}|!A a>LA!' aHs_ \u{b};Q!  `\
        =l\u{9}!( a\u{4}O:!  `\u{19}MH!4 a\u{13}\u{7}\u{e}!  `h\u{10}A!2 a2IC X\u{1f}] \u{1f}%-!6 a\u{1f}\u{2}:!! `'rj!\
        # `B\u{12}\u{1} F\u{1f}a!E a^\u{f}\u{14}!C a4x?!8 aaP@!& a!2\u{c}!  a{2\u{10} -S' jvV!\" a&[W!! aS)w!  aM'\u{1b}\
         ';+ \u{a}$)!< aKr\u{8} }lU \u{2}4>!6 `E\u{9}S 2{q!6 a1VH!  `0\u{1e}P 8E\u{7f}!3 a\u{e}/\u{8}!( a\u{6}M8!8 aZ\u{d}\
        \u{7f}!: a\u{17}\u{17}b!+ a\u{2}r\u{c}!% `I\u{15}\u{2}!> a\u{17}.\u{8} m\u{19}J!% `\u{7f}8] {<;!, `=Mg!  auG\u{d}\
         i!8!  a$l\\!  `\u{11}`` I\u{1e}\u{c}!8 aW3\u{f} \u{13}\u{c}\u{1c} r\u{7f}/ \u{e}6R!# `F|i!/ a\"#>!6 ``\u{17}F!\
        7 aRR\u{14}!6 `#\u{9}Q!* ``\u{7}o!! `/\u{11}D /2F!1 al%U!9 amk{ G\u{10}v!2 aC\u{17}v!: aV\u{17}% \u{0}n^!  a6R/\
        !: a*{/!  a_~G!/ aP\u{16})!D a\u{12}E\u{11}!1 `o1\u{d}!3 a\u{2}\u{c}\u{12}!8 aB\u{b}O!  `\u{1a}$\u{17}#% `! `$ \
        `]\u{e}\u{b}!9 aSQ\u{e} 'T\u{17} g4v!< ab,\u{2}!3 aYPu!6 aU\u{a}8!  a!2G ra{ e0\u{0}!  aw\u{1b}$!3 `E;v w\u{7}\u{1f}\
        !* `22$!  a#pX!8 a\u{e}|f!< a<|\u{f}!/ a\u{f}`; \"\u{4}H!: ankh!? a\u{6}m\u{b} p.q ~)7!  `\u{f}\u{1b}]!  a\u{7}\
        vC!\" as8M P\u{3}^!  `\u{11}4i {G+!  aU\u{2}H!9 aK;^!! aI1k!A ac8\u{16}!# aB\u{1}. |qQ Lrl!) a~\u{15}=!9 ap%B \u{5}\
        zr!9 a\u{19}\u{13}t ]od jpg f#<!# a\u{0}_E!A a1^P!E a*\u{6}v \u{4};C!* a:\u{0}\u{a}!\" `$\u{12}\u{3} n`x hAU \u{f}\
        Nu 9\u{11}\u{1d}!/ azc3 \u{6}xB!  aNBg!E a>S> nTN!E a)C\u{7f} 4[B \u{12}%x!7 ay\u{6}+!& `\u{5}T1#1 `0 `, `lxm t\
        &!!2 a!;; t&F!3 `\u{16}\u{10}\u{f}!/ a\u{d}\u{7}?!= ayia!# `:\u{7f}c D\u{2}c \u{1f}9r!  a\u{9}8\u{11}!  aeI. C,\
        F \u{1c}\u{7f}~ h\u{7}0!6 a\u{1c},F!# `\u{f}\u{4}\u{7}!3 `g\u{14}\u{13}!0 ap&2!6 `@\u{15}G!/ a>\u{7}h!8 aExz!A \
        aK9\u{4} >\u{d}\u{4}!> a+\u{11}?!  a\u{b}\u{1}F!( a>\u{7}\u{18} w_- (xM!6 aIyb t*D GHf 3Fj!# `iQ} \u{b}\u{1d}\u{f}\
        !# a\u{1c}z+!# a\u{e}3c \u{1f}\u{15}\u{2} \u{10}|.\"5 `& `\u{17}Z1 |z1!= aQ7\u{1}!: a\u{4}\u{1e}\u{e} \u{17}'\u{16}\
        !1 aM\u{d} !6 ar\u{4}. \"yF %\u{9}s!2 a|Ib!6 a\u{16}^c!! a\u{15}\u{7f}#!  a-iT!E ahy/!, aFq>!A aonr!$ `K\u{5}\u{1d}\
        !6 `+_/!& `J\u{f}~ :w\u{f}!9 aS\u{11}F!! `$~`!8 aHDt 6E\u{1}!? aNX\u{14} \u{1e}[s!  `/c\u{9}!  a}}\u{1e}!E aM\u{1d}\
        E!, a>\u{a}`!! at.q!' aE'\u{2} 6Q\u{7} \u{5}b! \u{17}.' ~\u{f}\\!7 a\u{2}#a!) a\u{1}]-!B a\u{1e}\u{1}Q!  a3II!4\
         a=\\\u{4} 2\u{10}?!B a\u{16}\u{d}C!9 aIA\u{1e}!3 `|\u{6}\u{1d}!% `\u{13}M7!E a3tC!? avet >pt 6\u{2}\u{3} eQb!'\
         a\u{2}=\u{10}!C a\u{5}{\u{10}!3 aK\u{1f}L!* ar(B!@ a\\\u{2}Q 3\"\u{7f} tJ\u{10} QV*!6 aX\u{19}[!2 a\u{1}\u{9}#\
        !8 a \u{4}7 \u{b}\u{9}[!  a\u{19}\u{12}t!\" a{\u{1e}g!= a\u{1a}A\u{12}!, `9_\u{12} \u{10}*;!) aEK<!$ `nD\u{12} \
        ;dJ!: am6y!! `?0\u{d}!@ a\u{11}\u{1e}\u{10}!) a3Y.!& `0;@!  a\u{7f}YP DrX!  `H\u{6}R \u{3}y\u{b}!3 `\u{f}w' 0J-\
        !+ ahA? \u{9}fC!- a~\u{1c}H!4 aXNd zL\u{e}!  aa5K!$ a>[v!  `\u{b}P\u{0}!# `q\u{17}\u{1e} 9%u!, aV|  fBu!+ `3\u{14}\
        +!E aI<O!6 `b\u{1f}%!( aS7 !! aGL\u{10} G*\u{19}!  a~jL !3` ]pn!  a\u{9}dt!  a40% q&U i\u{1e}j 6km \u{e}g\u{7} \
        \u{7f}\u{1a}\u{14}!E aW_)!$ a\u{9}7, )k|!& a\u{1b})r!! a\u{7}\"\u{1a}!8 aJ\u{14}n!? aE_r!* `\u{12}1\u{3}!7 a\u{1c}\
        a\u{d}!4 abd4!& `R#L!$ a\u{d}}S!8 a\u{a}(\u{12}!8 aw:6!+ `@\u{1d}K \u{3}tR!. a&G\u{d}  s\u{16}!6 a]X\u{7f}!7 a \
        \u{16}\u{e}!  a(\\# \u{10}-\u{1c}!9 ac~( \u{10}UB n:U!  `mai!+ a$K0 0h2 w\u{5}S!: au6t!! aW\u{3}0 #\u{0}K!: aXL\
        \u{19} AVL!, `g9Q!& `|pY!& a\u{9}y\u{6}!  ``\u{1}\u{1a}!  `\u{7}sP P@n!  a0M\u{15}!. a.h#!- a\u{12}\u{16}@!! `D\
        \u{1b}A Y`N!C a64+ )\u{3}\u{7f}!? a[t\u{1b}!# `\u{19}\u{1}.!$ a>GO!6 av\"\u{f}\"$ `= a#\u{1}!!> a0\u{1c}5 ^e:!6\
         aK\u{c}4!E a\u{16}<A!' a3\u{9}/ K\u{18}0!  `;Lk!! `?\u{1d}\u{6}!/ a\u{18}uW @<? y;R F{_ \u{12}*) MpU!  a\u{1b}\
        {\u{d}!1 a^6U rSM =9\u{6}!  `\u{14}\u{7}\u{1d} 7EE!! a8sU!  aht\u{1d} \u{7}\u{4}] i@\u{0}!, `G=\u{e}!' ab\u{8}\u{13}\
        !3 `nsW \u{9}ea!  a\u{0}J\u{1} d0v!? a\u{1c}N$ \u{7}4= SKM!- a-F\u{1c}!# `U^*!6 `WH,!\" a\u{13}9k!  aD&1!4 a\u{14}\
        %7!6 `rv\u{12} \u{4}%\u{b}!8 a\u{6}4w!  a\u{b})_ k\u{10}\u{6}!9 a0E\u{13} KI2!  aPL?!3 aV-X 3#i!1 a\u{19}\u{14}\
        u I\u{c}\u{1f}!3 aQY+ Tg@!, `1\u{9}F \u{15}QS!B aN\\a!> am_v!A aG\u{d}\u{1d} \u{6},\u{9}!/ a\u{9}+- I&3!  a]\u{10}\
        \u{2} \u{3}6B!A a{\u{1}I!E a;!\"!E a,)\u{f} '\u{6}!!% `V01!6 a5|i!: aEP\u{a}!E a\u{1d}`A!  `>DU XmI!8 a\u{10}(\u{f}\
        !< a\u{3}\"\u{10}!  `\u{6}*'!) a6_B!\" a3OD!, `A_`!= a2Cw!6 `#K}\"+ `> af8\u{5}!E a)B'!A a^\u{11}D!) `y_(!, a'5\
        L gl\u{c}!9 a\u{1d}(! gqA!( `iCR!3 `v-[ ^Ri!8 ajA  \u{4}>[!E a)Ll!  aX?&!) `5M*!8 al\u{13}D BsF )_]!6 `CHF!6 a\u{a}\
        ea X5;!  `SC\u{16} 90?!, `?CY!# `\u{19}\u{0}z 93\u{1}!# `G3\u{1c}!4 a\u{f}@\u{1c} U#;!( a{\u{1a}G 3\u{19}( %P\\\
        !' a]\u{1f}x '\u{18}\u{e} G\u{1b}L!  a\u{c}%T!- a\u{6}y\\!  a\u{12}P^!% `'dF!7 a>;O!! `Osu!+ `j>N :%e!\" `M=*!&\
         `y\u{1c}W!/ a.9X!  aS!p!E a\u{1b}op $\u{0}' [ a!E aS\")!  `<xz!# `ZV\u{18} [*d!* aFNp!$ `EP}!0 a&9\u{1d}!  a3%\
        \u{17}!E a\u{7}UE!  a\u{6}\u{19}e!B aM\u{a}\u{14}!% a/\u{12}s!/ aM4\u{a} !\u{d}\u{1b} \u{6}I'!E aiG&!6 af\u{4}\u{2}\
        !6 aF`)!  a\u{1d}\u{13}T \u{1d}\\v zS\"!/ aa_T!( a@*{ \u{14}\u{12}\u{12} L\u{1}* noX!! an\u{14}( K\"\u{5}!< a?;\
        k \u{8}\u{b}k p\\*!  a%\u{2}7!0 aMCC!  aivm!\" `<\u{1d}r y% !9 a7x2 P_s `(}!* `\u{9}\"`!' `zo\u{e}!- a\u{18}\u{8}\
        1 \u{e}y: 52a!= aLD\u{11}!  a[1\u{16} \u{1e}\u{2}B!8 a\u{1d}GQ!8 aMAX!! a\u{a}*P &\u{1c}P \u{6}\u{10}V!! a\u{1b}\
        r\u{13}!% a|x' \u{1b}\u{17}D ?\"k X*a!6 `4C2  4M Eaa hJ^!  aW\u{1c}\u{7} 4G\u{9} Ct5!! `\u{17}%e +nh!? a\u{17}\u{a}\
        Y!  ay%w!  aXR\u{d}!\" an.\u{1f} VfI \u{1a}\u{6}\u{16}!8 a\u{f}1= W\u{1d}\u{13} QSv!E a\"5\" ~($!1 a\u{b}\u{1b}\
        \u{19}!6 `S\u{1a}1 W(J!= aI9V!  `_gV!  a\u{12}2s!+ `rh\u{a}!  atG\u{1a} t@#!E adr+!  `2S0 cW0!6 `e-L!# `C/O!B a\
        i;y X&J!  `#P\u{1a} \u{15}`\u{1c}!8 aJkg!8 a\u{d}ji!  av.r \u{16}e\u{19}!3 `a{  XUa!/ a\u{6}\u{c}5 0T>!2 a@\\a!\
        ) `PHs!% `\u{e}T\u{11}!; a\u{5}=\u{1c}!7 a#\u{2}3 l+4!/ aEXX ,d\u{13}!0 `bO4!1 `zHf!& a=v4!7 a$\u{e}> W.C!2 a7*\
        R!8 ajE{!@ a@L\u{13}!= aj\u{10}Q!8 a \u{c}W \u{1f}T7 c0\u{14}!9 a\u{1d}\u{16}\u{1b} -Z\u{11} )&I L\u{7f}^!< a{~\
        0!& `[8&  Ce!/ aD\u{14}p m2\u{10}!< a<.H yi{!, afA2 O3[!- a@Ro!: a3\u{1f}P!* a3\u{18}X!! `M\\Y $\u{13}| ED\u{0}\
         \u{2}2\u{10}!  `Zu\u{4} \u{c}K\u{1a}!8 a,m\u{14}!: a\u{1b}\u{1f};\"\" `6 `K\u{15}G U\u{c}v Ur\u{1}!> a1\\e \u{17}\
        \u{1c}w!) a:t5!  aq\u{3}>!; a\u{11}\u{15}\u{6}!  aF*\u{1a}!  `U\u{f}% t$S!, `3la ;KS k\u{0}Z!@ aN.I!  `VSz!4 a\u{4}\
        oN!0 abP^!6 aO7\u{1e} \u{1c}9p a\u{1a}\u{14}!/ a`dh ,\u{13}\u{1}!E a\u{1f}cd!  aRH&!# apC7 #7o L\u{16}3!6 `\u{1a}\
        =d!7 a]\u{8}\u{18}!* a>lQ!- `w\u{e}\u{19}!! `\u{7}\u{c}2 _\u{11}P aRe [\u{4}\u{8}!8 au6+!\" `\u{16}U8 }!C #-N \u{1a}\
        \u{12}X \u{0}/\u{c}!+ a$0\u{9} u\u{16}\u{a}!8 aW\u{16}'!  `D\u{1f}> >-g!, `xP0 \u{19}x5 \u{5}PO +\u{13}\u{6} \u{6}\
        \u{19}\u{17}!3 a^\\\u{1} 9\u{10}\u{c}!  a7b\u{1b} q!\u{d} 5\u{6}1!3 a\u{1d}hD Bbu _l?!8 aS\u{7}\u{2}!  `o0% WC]\
         \u{2}(q!  `\u{1b}_h!, a%\"! \\G%!: a}\u{c};!> aL?(!! `?q|!# aie\u{0}!/ a9\u{e}r!9 az\u{17}h!B a\u{c}L\u{18}!A \
        aO]\u{14}!= aGu\u{15}!B a\u{14}<N!B al#O #)l!8 av\u{a}m!# `]~\u{f} #L\u{11}!  a\u{1b}WK!B a\u{17}BU tSD!, `\u{7f}\
        cS!  aSS^!8 abiq!\" `ZA\u{16} .B. \u{4}hn nt8 2\u{f}x!  a@\"\u{6} \u{18}N_ pW\u{2}!< a5\u{1}K!6 `qYV!7 akuh \u{3}\
        K/!# `\\Q\u{17}!A a\u{9}+\u{13}!\" a$\u{1a}\u{14}!# ah\u{9}\u{e}!! `E\u{12}G!8 a\u{8}4Q!7 aCy, w|a 7]? 4!' j}_ \
        \u{19}K\u{1b} \u{d}QI!1 a\u{4}g\u{6} I)c !L\u{1a} =P! w-[ B,\u{1f}!* a'\u{a}6 4XN\"# `! `huo!8 a\u{11}NS!  a\u{d}\
        y\u{10} w5= a\u{d}F!9 an\u{a}Z g\u{2}e!! `S\u{10}\u{0} 1*4!> aou9!\" `H\u{6}F!\" a\u{9}\u{1b}G!  aPnI!8 a]jm!! \
        `\u{6}@\u{3} \u{12}I/ Cj0 uL<!  aF$\u{0}!  av\u{11}<!  `s\u{1c}V 3\u{10}[!: ak\u{14}d!* `\u{b}\u{15}k!= a?\u{8}\
        . ^p;!4 a\u{15}\u{f}Q!$ aibb \u{6}}, ?*Y!7 a)e_!> aG5c!6 ad<\u{1a}!  a<R9!# `6@; RLg \u{14}@P 0\u{7}p!  a}x!!/ \
        a\u{1}=B!7 akm+!/ aU\u{1b}\u{14} J\u{8}#!E a7lM!B al}t 2\u{2}\u{1}!B a, \u{7}!8 a\u{15}A]!! anh !# a\u{f}\u{19}\
        _ mWk!  a>R\u{7} \u{d}^+!  a=b. \u{c}V6!@ a\u{2}!G!( a!\u{1b}}!> a\u{16}C\u{1f}!B ai\"!!4 `xOe mB}\"# `6 `vl\u{17}\
        !\" a,)\u{3} \u{14}y9 \u{1d}av!! aO5\u{10} J]j!E a\u{1f}\u{1a}\u{15}!  a\u{18} !!* avZ# Qwt f\"O!6 `+\u{b}\u{16}\
         5\u{a}\u{1b}## `3 `  `]Lh!6 `EP\u{6}!8 a>~U E9`!7 a\u{11}\u{1c}|!4 a\u{16}w} w\u{14}Q!> a]?3 s\u{0}a \\A\u{1d}\
        !  a\\4-!8 ap-A !\u{9}\u{e}!; a\u{1c}G4 CA# | | 9\u{1d}\u{18}!E ar\"  8Dm 3/q +\u{16}\u{d}!# `-8\u{16}!* `)vx!)\
         asA\u{6}!& aq~\u{8}!! `\u{16}q\u{19}!0 alI/ \u{b}\u{b}z!7 aFag!4 a\u{2}k\\!B a\u{17}j%!@ aY!<!7 a2oB \u{12}~( \
        a$2!B an\u{1f}\u{15} \u{1f}Y%!8 aD={!& `H\u{17}\u{2} PU?!  a%CI!  a\u{1a}uU!  a@&_ \u{d}Bx!, ah\u{1d}\u{1}!E a\u{15}\
        vM!E a2FW!  ay\u{14}s!6 aL\u{3}Z!! as-? \"@] Hn<!- a LD mCt 4q#!B a\u{11}\u{1f}A!  a A+!8 a\u{10}2[ :Xv yY'!> a\
        \u{1a}Nh E+\u{b}!9 a\u{4}ag pC<!: a1;v!9 aVT\u{b}!9 ay;\u{18}!  aoF\u{1b}!6 a0kG l\u{10}T A/t!  a\u{1a}|&\"! `#\
         `\u{14}yh!> a\u{9}]9 \u{3}M=!0 a1,b!& `\u{f}:\u{1a} \u{9}\u{10}\u{1} H\u{14}6 N\u{2}\u{2}!8 a,*o!9 a<\u{0}\u{2}\
        !E a[|\u{19}!6 `X\u{7f}! \u{10}hm!C ag3\u{18}!B a8,A!3 `\u{b}eL!  a]7\u{9}!& `\u{1a}B\u{11}!! an\u{14}i!' aB,,!\
        ! aG$N ||& su1 UV4 \u{14}\u{15}m \u{17}\u{e}'!# `\u{f}8K H.\u{19}!( a$:'!7 a\u{1b}8+!$ a\u{9}TG iNR \u{15}%G!B \
        a\u{14}\u{15}\u{1e}!4 aS\u{0}\"!* an~+!6 `J\u{8}.!4 axp\u{a}!% `YoV!6 aQ \\ _\\\u{19}!7 a\u{18}j>!/ a\u{1}2@!\"\
         `=\u{1a}K \u{10}Fq \u{17}\u{f}\u{10}!  a3z\u{18} \u{19}\u{1c}@!  `)}g 5\"v!8 a\u{17}\"0 M5\u{16}\", `+ `\u{2};\
        v!0 a\u{13}u\u{6}!= a-_| \u{12} !!# a5:< |#\u{b} R' !+ aPj*!$ `n\u{1a}?!7 a6$7!* a|[V 5us!  a;:|!+ `\u{a}SZ S\u{f}\
        ]!  `\u{12}~x!' ayU\u{7f} -\u{12}\u{2}!# akh\u{3}!1 aus\u{5}!  a#T\\!. a\u{16}HH!, `\u{f}N\\!6 `#X\u{8}!7 aB\u{13}\
        :!3 `EAN eQ}!7 a\u{f}\u{3}\u{1f} .\u{c}/ <iO!  `R@\u{8}!  a\u{5}\u{b}? \u{1f}\u{18}\u{7} Qp\u{12} X0R!* aem\u{a}\
        !  `j;C!  a\u{c}Nu \u{7f}$w!! `ls\u{c}!# `rl\u{d} \u{13}b(!> az\u{e}s!; ai8t!# a\u{11}FY!$ a7\u{e}[!  at\u{7f}]\
        !E a\u{e}\u{7f}R yX! 7\u{1a}7!= a6T[!  a\u{19}Ww [\u{1e}a!  a6Wd \u{0}ky!- a1~$!# `a\u{1f}-!, `i\u{18}O!0 a\u{c}\
        \u{b}E!  `\u{14}\u{9}d!= a\u{8}\u{11}\u{1f}!> a_\u{f}$ \u{1d}\u{1e}R!8 abm} kr- ]*\\!  a\u{17}G\u{1b}!( aV-- T\u{1}\
        .!- `\u{15}#C Ti2 ,VQ!@ a6\u{18}c <s\u{7}!8 asi_!  ` Sw!@ a~@\u{5} #7\u{f}!  aJ>I 3?i \u{8}5x!- ak\u{11}\u{1}! \
         a\u{3}il!\" `\u{13}b\u{2} D^2!B as\u{2}Y K9B \u{2}\u{1b}g 8?\u{1e}!' aW90!% a\u{5}Y5!  a\u{1a}*t!  a\u{1e}\u{4}\
        : msL#0 `1 `, `\u{10}mg ^So!< a,mv!5 a\u{0}Q\u{11}## `% `@ aOF\u{1c}!! `K\u{3}K!6 a\u{13}_[!& ask\u{3} Aq\u{18}\
         <\u{1d}; B\"E!= aTUM o\u{18}? xQx!  aE\u{d}\u{9} \u{e}\u{12}\u{19} \u{f}\u{11}A!E ab&P!# `U9] \u{1f}\u{0}\u{12}\
        !  aH\u{a}\u{17}!1 a\u{1e},\u{1b} Uin!7 aijs(  `% `# `4 `& `5 `$ `! `5:y!  `j\u{7}V!  aT\u{1f}\u{b}!1 `\u{7}Dg!\
        3 aTc\u{12}!5 a;\u{7f}4 M(% @\u{1c}K!  `'bY 3\u{18}| 6=\u{11}!3 `ok\u{17}!4 ar\u{19}S aX[ (\u{12}# yS\u{f}!# `o\
        z\u{11}!5 aNr0 _36!  `EE`!? aial!  a\u{1}%,!  `\u{1a}\u{1c}<!E a\u{11}E`!@ a\u{e}\u{d}e!E aC\u{16}2!B a \u{1f}J\
        !+ a>cd!  a\"E\u{e}!, a(\u{9}r \u{8}jH \u{1d}]\u{d}!  a]\u{5}5!! aTDX!  aKfd!@ a\u{6}*|!3 al\u{7f}x!  `*^\u{14}\
        !7 `='5!B a\u{17}!! \u{2}_6!B adJT!# `85\u{17}!  a \u{17}\u{17}!+ `\u{e}~M \u{e} x!& a\\R\u{1c} \u{1}\u{1e}B %u\
        W!' a6I|!* `\u{f}f\u{7} J\u{e}\u{9}!  `6QK!8 a\u{1d}&P }!U!> a\u{1a}\u{c}D!# a[\u{18}M!  a\u{1a}3p!3 alF\\!E aX\
        \u{14}v!6 a/A4 O\u{17}\u{19}!3 `\u{1f}]$!! `^\u{5}d #T\u{19}!$ aa0\u{1d}!> ah\u{15}s!  aT|~!  a;\u{1d}~!% a|Y+!\
        * a_7: ;s\\!  `\u{1}es!\" `%d5!  aL+@!8 a\u{18}~t!  aI>\u{a}!% `&QS!  a\u{1c}M\u{a}!7 a~BP!  a\u{a}F*!# `Ek.!E \
        aE-4 H\u{e}\u{0}!3 `/q\u{2} D/I!E ad[K!9 ab$y 0az #(\u{0}!( `\u{6}B\u{8}!% `\u{7}\u{1c}@!# `Zb#!  `\u{e}{V!  a=\
        5q!! `h%\u{b} bb2 o_9 |\u{18}\\!$ a\\2e!9 a\u{1d}cW `N^!9 avyl!? a\u{e}f!!# `\u{1a}\u{18}G!! `x}{!6 `F\u{6}\u{18}\
        !  a]\u{1b}E!! `c[O!? a\u{15}<\\!\" `\u{a}\u{2}^!E aI\u{18}\u{0}!  `q\u{a}c *_y!$ `\u{a}R2!$ ag\u{9}R!9 a\u{b}G\
        \u{f}!6 `|A\u{12} Gx\u{1d}!E a\u{b}\u{8}O!, ``\u{10}a!$ a\u{1e}2K iFa!B a0\u{15}\u{19}\"' `& `*\u{2}B!  `\u{7f}\
        \u{18}] ^rm!: aOst!  az3* N\u{1e}P #\u{0}m Pm;\"  `# `i\"T!  aG\u{1d}X!B ao\u{9}m!* ` \"I i\u{1a}\u{19} 6yz \u{8}\
        =\u{1a} >wr V\u{2}y!  a*<, E\u{7}\u{11}!! al\u{1b})!# `W?/!  `FVP iQ\u{16} zfS!& `W\u{7f}[!6 aG\u{10}\u{a}!> a\u{1c}\
        >]!  a\u{1b}\"*!. `\u{5}P\u{1} {\u{1}& **n!$ `Q\u{1a}B!% a\u{3}\u{1d}p e\u{11}u L`{ 6^\u{17}!A aQYR!/ ay\u{0}e \
        %gU M`k!C a\u{1a}O: \u{7f}U\u{7}!A aI)(!2 a\u{1d}9C!> asMN!- `\u{1d}|w!* `$\u{19}#!@ a\u{a}fS Q\u{5}:!7 a`\u{1f}\
        _!  a>\u{11}d!  aU\u{e}* (Wx!' a{[O!$ `}\u{b}\u{11} \u{d}\u{4}j \u{f}:k!# `\u{1e}\u{a}\u{9}!6 `;:\u{e}!& a\u{f}\
        t& \u{19}N-!@ a#hP!6 a\u{19}\u{4}}!* aoD\u{11} f{y ~z2!! a^DC %\u{3}1 1G`!' acv\u{9}!  al\u{0}#!\" a_\u{17}Z!7 \
        a\u{9}\u{f}w!# `I8~!  a\u{4}$W 9n]!= a\u{1e}6k \u{2}^y N3.!E ag2> xu-!A aH:.!  a_f)!! `u7\u{b}\"  `! `\u{13}\u{1}\
        \u{12}!) `\u{1b}\u{d}\u{14}!  a\u{6}>S!E a5\u{3}\u{11}\"3 `> a#`8!+ aj\u{5}Z!1 a\u{2}\u{b}u!  avP\u{1}!! `O\u{5}\
        \u{b}!& `7\u{d}g!7 a@_G r7\u{2}!$ a_.%!# `sLr!* a8\u{5}\u{1e}!: atb7\"$ `3 `)uf!  a*\u{12}\u{7f}!, agB\u{1c}!6 \
        a6*\u{1d} pnS!2 aA\u{18}Y!4 a\u{d}\u{1}| V.3 ']3!1 `Ub\u{3} \u{b}D>!4 aqOD F\u{3}L!# `.\u{e}!!E a*P-!  aQ|/!  a\
        ?7=!8 aeRm!  `e\u{1a}X +\u{15}Y \u{1b}\u{7f}[ v'\\!\" `z6Q!  agl\u{1c}!  ` rt!- aF\"0 }RA!! a<\u{6}\u{7} GRA (0\
        \\!  `Lwh zgv!) a\u{9}\u{6}\u{c}!1 `\u{8}iK!  a\u{5}|o!C aOB\u{9} Wik >H\u{a}!3 `pM\u{14} {y\\!@ a\u{b}a\u{f} r\
        7@!E a@\u{7}f!- `|Hk!@ a@7J!* am\u{b}S n\\q!* a\\L* \u{8}RD!9 aT\u{c}Y iS\u{15} \u{12}Z;!  a~DL!: a:H\u{8}!  a,\
        O#!= ag-\u{b} {\\\u{16}!7 aF\\\" ?hz!\" ` )$ yh?!  a/K\\!) a\u{1}.1 \u{15}0k!8 a\u{1e}\u{a}p!& `O\u{10}p rk\u{14}\
        !> aO\u{1e}V!0 a\u{14}J' r{r!& a\u{19}L\u{d}!( a\u{19}=$ _\u{e}h!6 a\u{a}1r y\u{5}\u{12} VHn!$ aw/o!! `<f`!/ a+\
        s\u{7f}!! a>\u{13}\u{2}!  arYF n=[ GtC!( a\u{6}\u{11}F \u{4}5g!= a-w\u{14}!  `Cr4!8 a\u{19}GB!+ aL7\u{f} {\u{0}\
        \u{14}!E a\\\u{12}l!9 an62!& `h\u{13}4!\" aXbP!8 aLh1!2 ab\u{1}N y|U \u{10}{f!3 `[S:!, `!d_!  aEM\u{3}!, a}\u{f}\
        \u{11}!# a\u{8},8!( aNJ\u{b}!  `O\u{18}\u{10}!% a\u{17}-*!  axV+!3 a e\u{6}!# a\u{4}Gc!  a\u{5}q\u{1f}!> aaHx!0\
         a\u{b}\u{10}\u{1f} Q\u{4}O!6 `|\u{9}a \u{a}s\u{1c}\"\" `! `G(P xnX!  a.,\u{5}!- `img!\" ``vg \u{d}s@ \u{4}\u{6}\
        W!  a\u{1e}++!7 a7\u{1b}S!  `SR\u{18}!- a\u{12}Kp!1 a\u{1d}\u{12}\u{6}!6 a]%0!  a-<I 2Nc \u{f}H/ Lz\u{18}!' `K\u{14}\
        U!* `\u{7}]y!& a\u{2}=\u{10}!+ `5|q mtM!= aW\u{12}P!= a%\"A!8 aY\\\\ B+q!  aIVC \u{7}5D!= ao\u{9}+!: a\u{18}97!\
        8 a0\u{4}<!  `:}V \u{1f}0-!) a\u{5}!M!4 a\u{7f}y\u{18}!2 aDx\u{13}!  aPI? aip!  agf\u{13} 2=\u{15}!! `\u{4}\u{1c}\
        !!  `\u{d}1I \u{1e}\u{10}Q!B a{\u{2}x!= aDD\u{e} \u{d}nc }$\u{2}!7 aB\"'!3 aS86!\" `{qK!  a\u{7f}U\u{17} \u{f}+\
        Z!6 a,}_!< a{\u{14}_ \u{9}$\u{e} \u{16}N;!# a\u{13}\u{15}I!/ aCxd IEv!E a\u{1e}D\u{e}!6 a~\u{f}\u{1c} P\"\u{1e}\
        !  am\u{e}L 6\u{b}h \u{10}ox!) a\u{1e}3\u{e}!: a\u{11}V;!  `\u{18}1P!% ay#m o\u{7}i!  `G\u{10}p!# `5\u{1e}s!? a\
        \u{b}\u{19}.!3 `b\"\u{9}!  `B\u{1a}C!E aE\u{4}y!6 `{h&!4 `iNG!8 a%[Q uEV ar\u{1b}!) a03r!( a\u{3}w\u{13}!0 aR=\u{18}\
        !  a\u{19}*\u{1e}!$ `c\u{1b}Q!B a_\u{18}s t57!  `tNg V\u{1f}\u{d}!$ a\u{1c}\u{b}\\!3 a\\y_!6 `v*I!- aD\u{4}S!? \
        aH\u{7}q {$\u{1f} E#\u{11}!B a@%\u{1a}%+ `- `* `. `, `$:\u{f}!  `{<$!  a|~\u{7f} \u{9}\u{6}W \u{1b}\u{16}u!! ah\
        %\u{4} \u{10}\u{14}H kSO!6 a1JP!' ao(\\ \u{b}\u{1c}p K\u{18}\u{3} uY\u{1a}\"# `6 `mLG i*H!  `pDL!# `!(\u{13} n8\
        %!2 a_\u{9}4!  a8\u{19}K \u{5}\u{14}S s3D!@ a\u{1f}M%!  `UP{ JE\u{c}!? aN\u{1c}j!@ a\u{e}\u{3}[!? a}`y!= aw-% )\
        y5 '\u{1d}`!\" `r(\u{17} \u{a}.4 \u{2}\u{1d}T!  `\u{9}\"|!2 aA)\u{3}!  ay2\u{9} H7F u'c e\u{3}\u{15} r\u{1b}V \u{9}\
        z{!\" `>B'!E a\u{0}*7!, `N\u{e}\u{5} \u{7f}b\u{1b}!  `\u{14}c\u{1d}!  ar6<!3 az\u{1f}h 3Fk!! aka\u{1}!6 afv\u{b}\
        !6 at[\u{1f}!% ad\u{3})!$ a]r2 \u{b}|<!+ aH4B!B aK\u{18}~ M\u{14}\u{8} \u{5}E,!8 arM_!$ a\u{19}Gr ~87 l>l Qoq D\
        Oo!8 a3(M!@ a6nm!7 a',}!, a\u{2}){!? a0i| nE\u{1f} ,U^!8 a_6y ='}!8 a-N\u{0} \u{6},Z!= aRmf C]h \\Rz!/ aT\u{f}\u{2}\
        !  aU~\u{1d}!E a\u{1d})&!  a\u{1a}@Q \u{0}#\u{9} \u{b},\u{e}!  a>9\u{13}!8 ah3 !+ `0\u{0}\u{1b}!  a\u{1e}@*!6 a\
        Ey\u{1a} ;+=!! `x'L A}q!$ a\u{a}]0 \u{9}6\u{10}  \\\u{7f} PH\u{3} A>n )MJ!3 ac\\_!E a0lu!7 ahh\u{7f} h#\u{1}!> \
        aYd+ 513!9 aa:o!  `\u{0}&& c$V!= a\u{1e}u!!  a{ZJ!E atf.!  `;UT G}\u{0}!! a\u{1d}*k!B a\u{1d} l dq\u{0} \u{f}\u{0}\
        l!* `\u{e}\u{3}v `k\u{1} ?5k!E a,qd(         j   \u{2}   \u{c}   \u{13}   \u{e}!  ]\"  '#  \u{d}#  @$  Y$  o$  \
        R%  h%  4&  h&  \u{1d}&  P'  \u{0}'  \u{5}'  \u{12}'  O(  \u{16}(  *)  J)  _)  _)  .*  \u{11}*  m+  %,  @,  X, \
         _,  (-  <-  e-  j-  y-  \u{16}-  \u{1b}-   .  S.  q.  \u{2}.  \u{11}.  %/  j/  }/  %0  90  G0  L0  S0  \u{a}0 \
         81  N1  X1  n1  }1  \u{c}1  \u{1a}1  52  F3  ~3  \u{12}3  04  ]4  b4  15  r5  \u{7}5  d6  \u{d}6  >7  J7  U7  \
        Z7  i7  28  H8  e8  y8  39  V9  ]9  w9  \u{1}9  \u{1a}9  $:  V:  \u{5}:  w;  m<  \u{9}<  <=  w=  C>  [>  i>  \u{2}\
        >  \u{1e}>  t?  \u{0}?  \u{0}?  \u{11}?  \u{18}?  0@  X@  r@  r@  (A  XB  ]B  2C  HC  \\C  \u{d}C  CD  [D  +E  \
        >E  `E  \u{1a}E  )F  ?F  \u{17}F  -G  \u{3}G  \u{d}G  0H  oH  {H  2I  GI  YI  qI  xI  xI  \u{14}I  mJ  IK  SK  \
        ZK  tK  \u{17}K  #L  9L  |L  \u{10}L  %M  <M  KM  \u{1f}M  $N  .N  <N  tN  9O  XO  \u{14}O  UP  wP  -Q  iQ  tQ \
         $R  3R  8R  NR  *S  ZS  .T  aT  \u{3}T   U  eU  \u{1}U  \u{10}U  \u{10}U  :V  [V  \u{1}V  \u{15}V  \u{4}W  +X \
         ~X  \u{d}X  &Y  NY  \u{2}Y  \u{11}Y  ,Z  QZ  \u{2}Z  K[  \u{a}[  *\\  s\\  3]  ]]  \u{17}]  7^  e^  v^  \u{12}\
        ^  &_  5_  v_  \u{7}_  6`  c`  c`  c`  \u{11}`  \u{d}a  Ub  ab  pb  {b  Dc  1d  ;d  Jd  1e  6e  \u{1}e  \u{19}e\
          Df  Uf  sf  .g  ag  Rh  hh   i  5i  <i  pi  \u{c}i  ;j  kj  uj  \u{1e}j  (k  Hk  Rk  `k  8l  Nl  ]l  ql  \u{0}\
        l  Wm  tm  \u{f}m   n  \u{e}n  $o  ?o  Wo  ko  zo  \u{19}o  *p  cp  \u{5}p  \u{1d}p  Hq  \\q  \u{12}q  \u{1c}q \
         Cr  Hr  br  ~r  Bs  Ns  |s  \u{12}s  .t  At  mt  =u  Wu  au  ku  \u{d}u  \u{1d}u  Av  Kv  _v  iv  pv  ~v  \u{12}\
        v  Ww  \\w  fw  ww  \u{6}w  \u{10}w  3x  8x  \u{0}x  \u{a}x  -y  Fy  qy  \u{0}y  jz  \u{1b}z  %{  /{  9{  p{  z\
        {  ;|  O|  `|  \u{f}|  \u{14}|  \u{19}|  %}  @}  \u{11}}  C~  j~  q~  \u{19}~  (\u{7f}  -\u{7f}  [\u{7f}  u\u{7f}\
          \u{10}\u{7f}  #\u{0}  2\u{0}  P\u{0}  m\u{0}  r\u{0}  1\u{1}  c\u{1}  h\u{1}  ~\u{1}  $\u{2}  4\u{2}  M\u{2} \
         \\\u{2}  f\u{2}  |\u{2}  \u{14}\u{2}  E\u{3}  \u{1e}\u{3}  \u{2}\u{4}  \u{15}\u{4}  +\u{5}  F\u{5}  \u{18}\u{5}\
          .\u{6}  \u{1}\u{6}  \"\u{7}  h\u{7}  t\u{7}  ~\u{7}  \u{17}\u{7}  !\u{8}  G\u{8}  Z\u{8}  p\u{8}  z\u{8}  \u{4}\
        \u{8}  \u{18}\u{8}  '\u{9}  D\u{9}  I\u{9}  `\u{9}  \u{7}\u{9}  1\u{a}  @\u{a}  @\u{a}  \u{7f}\u{a}  \u{f}\u{a}\
          H\u{b}  \u{8}\u{b}  6\u{c}  @\u{c}  J\u{c}  j\u{c}  \u{b}\u{c}  4\u{d}  >\u{d}  R\u{d}  c\u{d}  m\u{d}   \u{e}\
          *\u{e}  o\u{e}  |\u{e}  (\u{f}  A\u{f}  c\u{f}  m\u{f}  r\u{f}  |\u{f}  \u{f}\u{f}  \u{1c}\u{f}  9\u{10}  P\u{10}\
          m\u{10}  \u{6}\u{10}  +\u{11}  V\u{11}  }\u{11}  (\u{12}  7\u{12}  g\u{12}  =\u{13}  g\u{13}  \u{1e}\u{13}  *\
        \u{14}  n\u{14}  \u{a}\u{14}  C\u{15}  \u{9}\u{15}  \u{1f}\u{15}  )\u{16}  J\u{16}  J\u{16}  `\u{16}  *\u{17}  \
        m\u{17}  \u{3}\u{17}  +\u{18}  \u{10}\u{18}  +\u{19}  7\u{19}  \u{19}\u{19}  /\u{1a}  C\u{1a}  T\u{1a}  s\u{1a}\
          '\u{1b}  '\u{1b}  =\u{1b}  U\u{1b}  U\u{1b}  \u{d}\u{1b}  #\u{1c}  Q\u{1c}  *\u{1d}  :\u{1d}  R\u{1d}  o\u{1d}\
          \u{14}\u{1d}  \u{1e}\u{1d}  2\u{1e}  J\u{1e}  i\u{1e}  \u{1}\u{1e}  $\u{1f}  ;\u{1f}  \\\u{1f}  h\u{1f}  _ ! \
        x ! } ! G!! Q!! \u{4}!! &\"! X\"! b\"! v\"! \u{9}\"! B#! \u{1b}#! L$! |$! \u{12}$! 0%! K%! h%! r%! ~%! \u{1f}%!\
         2&! <&! R&! t&! \u{1c}&! ('! ;'! ]'! w'! \u{c}'! \u{19}(! 3)! L)! m)! \u{18})! '*! D*! f*! \u{16}*! ++! :+! I+\
        ! v+! \u{5}+! @,! J,! Q,! X,! X,! s,! \u{7f},! \u{1e},! ;-! L-! ^-! \u{15}-! ;.! Y.! \u{9}.!  /! 60! @0! Y0! `0\
        ! y0! \u{16}0! %1! /1! B1! P1! \u{c}1!  2! 42! \u{2}2! 33! Z3! _3! \u{d}3! \u{1c}3! +4! 04! T4! `4! \u{5}4! \u{a}\
        4! H5! i5! ,6! \u{8}6! 97! R7! a7! k7! \u{7f}7! :8! H8! _8! n8! \u{12}8! !9! E9! `9! C:! M:! \\:! u:! \u{a}:! \u{a}\
        ;! z<! \u{1e}<! Z=! r=! J>! |>! \u{1}>! %?! 1?! J?! `?! !@! &@! 0@! 'A! ?A! oA! {A! \u{0}A! \u{1c}A! 2B! KC! \\\
        C! fC! zC! \u{6}C! GD! VD! `D! sD! \u{19}D! tE! HF! `F! \u{2}F!  G! 8G! aG! ~G! ~G! \u{3}G! \u{d}G! GH! QH! \u{1f}\
        H! XI! nI! \u{e}I! 'J! .J! KJ! UJ! qJ! {J! !K! EK! jK! ~K! \u{d}K! *L! \u{2}L! \u{12}L! 1M! ;M! EM! hM! wM! \u{13}\
        M! \u{1d}M! FN! \\N! sN! \u{3}N! \u{8}N! \u{1c}N! !O! BO! ZO! sO! \"P! \u{6}P! AQ! RQ! WQ! .R! TR! cR! +S! 5S! \
        KS! \\S! rS! NT! ]T! \u{12}T!  U! KU! \u{1c}U! ?V! lV! \u{0}V!  W! *W! cW! \u{18}W! kX! \u{6}X! \u{12}X! #Y! \u{a}\
        Y! \u{14}Y! \u{1e}Y! /Z! ?Z! HZ! \u{16}Z!  [!  [! %[! \u{2}[! R\\! y\\! \u{11}\\! 1]! R]! r]! \u{6}]! <^! d^! n\
        ^! \u{10}^! \u{15}^! \u{1a}^! !_! ;_! w_! C`! R`! 3a! Sa! \u{12}a! !b! Ib! \\b! >c!  d! 1d! ;d! _d! hd! \u{5}d!\
         4e! \u{2}e! Mf! Rf! Rf! kf! uf! Hg! Mg! ^g! og! \u{2}g! Fh! bh! \u{15}h! ri! wi! \u{1d}i! =j! Nj! \u{d}j! \u{17}\
        j! Ck! Ck! Hk! _k! vk! vk! tl! \u{a}l! <m! Rm! \\m! ym! ,n! ]n! :o! Do! Io! _o! zo!  p! =p! ]p! \u{0}p! Oq! oq!\
         ~q! \u{8}q! +r! ar! |r! Ps! cs! }s! !t! 0t! Kt! .u! @u! `u! \u{1b}u! *v! Dv! wv! \u{1}v! \u{14}v! 0w! aw! \u{7f}\
        w! 8x! gx! \u{14}x! Ry! \\y! }y! \u{18}y! ,z! Sz! zz! \u{10}z! 9{! `{! \u{16}{! ,|! =|! W|! ||! \u{c}|! \"}! M}\
        ! r}! '~! S~! A\u{7f}! b\u{7f}! i\u{7f}! \u{4}\u{7f}! C\u{0}! \u{f}\u{0}! A\u{1}! X\u{1}! ]\u{1}! b\u{1}! \u{10}\
        \u{1}! -\u{2}! o\u{2}! #\u{3}! ;\u{3}! v\u{3}! \u{16}\u{3}!  \u{4}! /\u{4}! E\u{4}! Q\u{4}! \u{1c}\u{4}! d\u{5}\
        ! i\u{5}! s\u{5}! 3\u{6}! 8\u{6}! I\u{6}! U\u{6}! t\u{6}! y\u{6}! K\u{7}! v\u{7}! {\u{7}! \u{a}\u{7}! \u{14}\u{7}\
        ! C\u{8}! H\u{8}! e\u{8}! o\u{8}! \u{3}\u{8}! =\u{9}! /\u{a}! P\u{a}! Z\u{a}! n\u{a}! n\u{a}! \u{9}\u{a}!  \u{b}\
        ! <\u{b}! j\u{b}! |\u{b}! \u{17}\u{b}! /\u{c}! _\u{c}! \u{5}\u{c}! \u{16}\u{c}! 1\u{d}! [\u{d}! |\u{d}! \u{11}\u{d}\
        ! E\u{e}! s\u{e}! }\u{e}! \u{16}\u{e}! J\u{f}! [\u{f}! v\u{f}! >\u{10}! ~\u{10}! \u{1b}\u{10}! ;\u{11}! p\u{11}\
        ! \u{1e}\u{11}! C\u{12}! R\u{12}! j\u{12}! \u{7f}\u{12}! \u{4}\u{12}! \u{e}\u{12}! b\u{13}! t\u{13}! \u{14}\u{14}\
        ! A\u{15}! \u{1d}\u{15}! R\u{16}! a\u{16}! p\u{16}! \u{4}\u{16}! \u{b}\u{16}! \u{19}\u{16}! %\u{17}! S\u{17}! 2\
        \u{18}! <\u{18}! \u{10}\u{18}! \u{1c}\u{18}! !\u{19}! &\u{19}! @\u{19}! Z\u{19}! \u{7f}\u{19}! \u{d}\u{19}! \u{1e}\
        \u{19}! I\u{1a}! \u{a}\u{1a}! 4\u{1b}! Q\u{1b}! p\u{1b}! \u{7}\u{1b}! \u{7}\u{1b}! ,\u{1c}! \\\u{1c}! k\u{1c}! \
        p\u{1c}! /\u{1d}! =\u{1d}! ]\u{1d}! g\u{1d}! x\u{1d}! \u{c}\u{1d}! \u{1d}\u{1d}! X\u{1e}! b\u{1e}! \u{c}\u{1e}!\
         *\u{1f}! ;\u{1f}! J\u{1f}! ^\u{1f}! \u{2}\u{1f}! \u{13}\u{1f}! ( \" S \" ] \" \u{a} \" $!\" Q!\" `!\" x!\" \u{12}\
        !\" y\"\" ~\"\" \u{11}\"\" \u{1d}\"\" 1#\" `#\" \u{3}#\" \u{1b}#\" \u{1b}#\" /$\" W$\" \\$\" {$\" \u{0}$\" \u{1b}\
        $\" R%\" c%\" v%\" V&\" ]&\" s&\" x&\" 2'\" a'\" \u{15}'\" M(\" \\(\" f(\" k(\" {(\" @)\" O)\" h)\" w)\" B*\" f\
        *\" u*\" \u{f}*\" 2+\" K+\" R+\" k+\" u+\" ;,\" @,\" W,\" f,\" v,\" V-\" \u{1d}-\" a.\" y.\" \u{f}.\" 1/\" X/\"\
         \u{3}/\" C0\" a0\" w0\" #1\" 91\" R1\" ^1\" m1\" \u{9}1\" c2\" |2\" \u{12}2\" 53\" D3\" S3\" ]3\" b3\" v3\" \u{7}\
        3\" \u{1a}3\" \u{1f}3\" .4\" ]4\" w4\" \u{6}4\" \u{6}4\" .5\" S5\" b5\" g5\" v5\" .6\" _6\" _6\" 47\" n7\" \u{2}\
        7\" \"8\" =8\" K8\" \u{1}8\" \u{10}8\" \u{1f}8\" H9\" \u{c}9\" \u{11}9\" ):\" t:\" /;\" G;\" Y;\" u;\" +<\" ?<\"\
         Z<\" w<\" \u{a}<\" 4=\" >=\" x=\" \u{8}=\" \u{1e}=\" \u{1f}>\" Q?\" [?\" I@\" \u{2}@\" \u{c}@\" \u{11}@\" \u{16}\
        @\" =A\" LA\" 6B\" OB\" \u{0}B\" MC\" WC\" \u{6}C\" \u{12}C\" 1D\" GD\" rD\" ~D\" EE\" QE\" [E\" nE\" \u{7f}E\"\
         %F\" vF\" \u{f}F\" \u{1a}F\" PG\" \u{18}G\" :H\" \u{1}H\" \u{10}H\" $I\" )I\" .I\" }I\" \u{17}I\" aJ\" ~J\" \u{1a}\
        J\" \u{1f}J\" fK\" \u{13}K\" 3L\" |L\" \u{16}L\" %M\" @M\" ^M\" oM\" yM\" \u{12}M\" CN\" `N\" jN\" jN\" yN\" \u{1f}\
        N\" BO\" \u{8}O\" \u{12}O\" %P\" @P\" JP\" YP\" \u{1b}P\" \u{7}Q\" =R\" sR\" 9S\" HS\" &T\" :T\" ZT\" _T\" xT\"\
         !U\" -U\" HU\" |U\" !V\" <V\" XV\" #W\" >W\" ^W\" qW\" #X\" 7X\" \u{2}X\" \u{18}X\" \"Y\" 6Y\" QY\" kY\" \u{3}\
        Y\" \u{f}Y\" .Z\" 8Z\" hZ\" rZ\" \u{a}Z\"  [\" M[\" a[\" |[\" \u{11}[\" S\\\" k\\\" z\\\" \u{10}\\\" 2]\" F]\" \
        ^]\" \u{1b}]\" N^\" e^\" \u{1c}^\" __\" t_\" \u{13}_\" \u{1d}_\" \"`\" '`\" ,`\" C`\" H`\" R`\" \u{0}`\" [a\" \u{7}\
        a\" \u{16}a\" 8b\" |b\" \u{8}b\" .c\" bc\" nc\" \u{16}c\" %d\" \u{13}d\" Ge\" \u{11}e\" \u{16}e\" Ff\" ~f\" ]g\"\
         +h\" ?h\" \u{8}h\" \u{7f}i\" \u{4}i\" \u{4}i\" )j\" ?j\" \u{3}j\" #k\" Lk\" `k\" ek\" vk\" \u{e}k\" /l\" Xl\" \
        bl\" {l\" \u{5}l\" \u{f}l\" /m\" am\" vm\" 3n\" Dn\" Pn\" \\n\" \u{c}n\" _o\" |o\" )p\" .p\" 3p\" 3p\" Ep\" 6q\"\
         Pq\" \\q\" fq\" \u{1c}q\" |r\" \u{10}r\" \u{17}r\" 1s\" es\" os\" \u{8}s\" !t\" [t\" Nu\" ou\" \u{6}u\" %v\" A\
        v\" Fv\" !w\" 5w\" ?w\" Uw\" vw\" ,x\" \u{1}x\" \u{17}x\" 8y\" \u{f}y\" Iz\" uz\" \u{4}z\" G{\" a{\" \u{14}{\" \
        (|\" 7|\" K|\" n|\" }|\" \u{13}|\" \u{1d}|\" 5}\" I}\" \\}\" '~\" 1~\" g~\" x~\" \u{1d}~\" s\u{7f}\" \u{9}\u{7f}\
        \" ,\u{0}\" 8\u{0}\" n\u{0}\" s\u{0}\" \u{b}\u{0}\" \u{17}\u{0}\" 1\u{1}\" ;\u{1}\" @\u{1}\" \u{b}\u{1}\" \u{1a}\
        \u{1}\" 0\u{2}\" ?\u{2}\" K\u{2}\" u\u{2}\" \u{1}\u{2}\" \u{d}\u{2}\" \u{1c}\u{2}\" .\u{4}\" =\u{4}\" }\u{4}\" \
        ,\u{5}\" \u{1}\u{5}\" \u{11}\u{5}\" 1\u{6}\" h\u{6}\" o\u{6}\" .\u{7}\" l\u{7}\" }\u{7}\" \u{9}\u{7}\" \u{13}\u{7}\
        \" '\u{8}\" v\u{8}\" $\u{9}\" 7\u{9}\" R\u{9}\" \u{10}\u{9}\" *\u{a}\" E\u{a}\" J\u{a}\" j\u{a}\" o\u{a}\" \u{1}\
        \u{a}\" \u{1a}\u{a}\" W\u{b}\" k\u{b}\" !\u{c}\" H\u{c}\" a\u{c}\" k\u{c}\" u\u{c}\" |\u{c}\" \u{10}\u{c}\" %\u{d}\
        \" ]\u{d}\" \u{e}\u{d}\" 5\u{e}\" C\u{e}\" V\u{e}\" $\u{f}\" K\u{f}\" \u{1}\u{f}\" \u{6}\u{f}\" 3\u{10}\" D\u{10}\
        \" q\u{10}\" {\u{10}\" \u{a}\u{10}\" \u{1b}\u{10}\" >\u{11}\" \u{1}\u{11}\" 2\u{12}\" e\u{12}\" t\u{12}\" \u{17}\
        \u{12}\" !\u{13}\" _\u{13}\" i\u{13}\" z\u{13}\" $\u{14}\" `\u{14}\" \u{9}\u{14}\" $\u{15}\" D\u{15}\" S\u{15}\"\
         \u{e}\u{15}\" \u{1d}\u{15}\" \\\u{16}\" Q\u{17}\" c\u{17}\" \u{1a}\u{17}\" C\u{18}\" o\u{18}\" *\u{19}\" I\u{19}\
        \" l\u{19}\" {\u{19}\" \u{12}\u{19}\" -\u{1a}\" S\u{1a}\" $\u{1b}\" )\u{1b}\" :\u{1b}\" Q\u{1b}\" |\u{1b}\" \u{18}\
        \u{1b}\" \"\u{1c}\" D\u{1c}\" Y\u{1c}\" \u{c}\u{1c}\"  \u{1d}\" B\u{1e}\" \u{19}\u{1e}\" #\u{1f}\" \u{2}\u{1f}\"\
         D # Z # w # ;!# h!# \u{f}!# #\"# :\"# W\"# \u{10}\"# 4## 9## m## ~## \u{8}## :$# r$# \u{1}$# \u{14}$# :%# ^%# \
        c%# y%# \u{14}%# C&# <'# H'# b'# \u{3}'# \u{14}'# ,(# G(# G(# Y(# \u{3}(# j)# u)# 4*# L*# Q*# \u{3}*# \u{1c}*# \
        /+# 9+# O+# q+# \u{a}+# \u{13}+# 6,# E,# O,# Y,# },# K-# U-# {-# \u{7}-# \u{16}-# \u{1b}-# /.# 9.# C.# M.# b.# \
        \u{b}.# -/# K/# m/# \u{3}/# \u{12}/# (0# l0# v0# C1# o1# y1# 02# k2# \u{5}2# #3# \u{16}3# c4# s4# 15# k5# \u{1c}\
        5# +6# f6# \u{14}6# '7# k7# \u{1}7# L8# `8# u8# \u{1a}8# .9# .9# f9# \u{14}9# *:# w:# #;# -;# \\;# j;# 4<# M<# \
        \u{7f}<# +=# <=# K=# a=# a=# a=# \u{1c}=# -># m># |># \u{10}># N?# f?# \u{7}?# \u{1d}?# 3@# H@# h@# w@# \u{f}@#\
         DA# _A# nA# }A# \u{c}A# \u{c}A# \u{16}A# +B# :B# UB# xB# }B# .C# @C# QC# gC# \u{1a}C# \u{1f}C# 5D# :D# DD# gD#\
         ,E# LE# [E# jE# /F# MF# jF# \u{3}F# 1G# VG# }G# $H# ]H# \u{1e}H# MI# }I# \u{e}I# _J# @K# TK# zK# \u{1b}K# <L# \
        ^L# TM# YM# )N# BN# GN# zN# \u{1d}N# 1O# FO# PO# {O# \u{7}O# \u{c}O# ZP# zP# \u{6}P# )Q# RQ# kQ# :R# :R# DR# *S\
        # >S# \u{11}S# iT# \u{b}T# /U# bU# lU# \u{1}U# \"V# \u{1e}V# RW# xW# \u{1a}W# $X# UX# kX# |X# |X# \u{a}X# \u{a}\
        X# eY# \u{10}Y# .Z# FZ#  [# >[# R[# h[# U\\# \\\\# a\\# t\\# \u{1f}\\# )]# 3]# x]# \u{1a}]# E^# O^# \u{8}^# \u{d}\
        ^# #_# 9_# c_# o_# \u{16}_# \"`# f`# k`# \u{14}`# \u{1b}`# >a# Oa# pa# \u{5}a# 2b# Xb# \u{e}b# \u{1d}b# >c# >c#\
         Vc# [c# ec# lc# qc# qc# {c# \u{13}c# \u{18}c# )d# Nd# id# \u{0}d# #e# 7e# \u{12}e# !f# Bf# ]f# sf# \u{c}f# \u{16}\
        f# Zg# \u{a}g# ?h# \\h# sh# \u{9}h# \u{13}h# Li# Ui# di# si# \u{2}i# \u{7}i# \u{1d}i# \"j# /j# /j# `j# &k# +k# \
        ;k# \u{5}k# .l# \u{13}l# /m# Zm# |m# Mn# fn# \u{1e}n# Uo# \u{9}o# \u{18}o# 3p# =p# Bp# cp# \u{7f}p# \u{18}p# jq\
        # tq# ~q# @r# \u{7}r# &s# Qs# :t# Ut# Ut# \u{e}t# \u{1d}t# ;u# Ju# \\u# ku# pu# \u{3}u# \u{8}u# \u{19}u# \u{1e}\
        u# (v# =v# Bv# Qv# [v# tv# \u{5}v# (w# `w# ew# vw# \u{12}w# Ax# Nx# bx# ix# \u{18}x# )y# <y# Ay# Py# \u{4}y# rz\
        # \"{# U{# #|# 3|# G|# f|# :}# F}# U}# _}# \u{5}}# \u{a}}# )~# D~# /\u{7f}# B\u{7f}# p\u{7f}# \u{7}\u{7f}# A\u{0}\
        # m\u{0}# \u{11}\u{0}# 7\u{1}# U\u{1}# f\u{1}# p\u{1}# *\u{2}# 3\u{3}# a\u{3}# u\u{3}# \u{e}\u{3}# F\u{4}# \u{f}\
        \u{4}# \u{f}\u{4}# 2\u{5}# d\u{5}# \u{1}\u{5}# &\u{6}# <\u{6}# \u{6}\u{6}# (\u{7}# Q\u{7}# _\u{7}# \u{e}\u{7}# \
        m\u{8}# ~\u{8}# \u{c}\u{8}# \u{1a}\u{8}# J\u{9}# Y\u{9}# j\u{9}# \u{14}\u{9}# #\u{a}# ,\u{a}# 1\u{a}# @\u{a}# \u{1b}\
        \u{a}# p\u{b}# *\u{c}# I\u{c}# a\u{c}# \u{5}\u{c}# G\u{d}# c\u{d}# h\u{d}# y\u{d}# E\u{e}# J\u{e}# \u{1d}\u{e}#\
         t\u{f}# \u{e}\u{f}# \u{18}\u{f}# ,\u{10}# F\u{10}# i\u{10}# i\u{10}# \u{13}\u{10}# /\u{11}# C\u{11}# j\u{11}# \
        M\u{12}# \u{6}\u{12}# Q\u{13}# \u{15}\u{13}# \u{1f}\u{13}# .\u{14}# W\u{14}# !\u{15}# l\u{15}# q\u{15}# q\u{15}\
        # \u{5}\u{15}# \u{1b}\u{15}# 5\u{16}# f\u{16}# y\u{16}# \u{19}\u{16}# >\u{17}# C\u{17}# f\u{17}# |\u{17}# \u{3}\
        \u{17}# \u{12}\u{17}# M\u{18}# x\u{18}# /\u{19}# g\u{19}# \u{6}\u{19}# \u{b}\u{19}# %\u{1a}# |\u{1a}# \u{1}\u{1a}\
        # #\u{1b}# K\u{1b}# Z\u{1b}# t\u{1b}# ~\u{1b}# \u{1b}\u{1b}# H\u{1c}# l\u{1c}# \u{4}\u{1c}# \u{e}\u{1c}# \"\u{1d}\
        # N\u{1d}# g\u{1d}# s\u{1d}# S\u{1e}# \\\u{1e}# C\u{1f}# ]\u{1f}# g\u{1f}# \u{1c}\u{1f}# < $ U $ z $ ,!$ k!$ \u{e}\
        !$ l\"$ 7#$ |#$ \u{d}#$ A$$ V$$ \u{11}$$ F%$ `%$ j%$ ?&$ {&$ |'$ \u{b}'$ .($ F($ U($ a($ -)$ >)$ J)$ \u{1})$ -*\
        $ 2*$ 7*$ C*$ e*$ e*$ l*$ \u{10}*$ \u{1f}*$ $+$ ]+$ m+$ \u{f}+$ ',$ =,$ G,$ l,$ {,$ +-$ ;-$ J-$ Q-$ `-$ \u{13}-\
        $ +.$ w.$ \u{8}.$ 7/$ \\/$ u/$ .0$ e0$ z0$ \u{1f}0$ @1$ E1$ J1$ ^1$ p1$ \u{e}1$ b2$ \u{1f}2$ :3$ \u{e}3$ !4$ Z4\
        $ J5$ %6$ 16$ E6$ \u{7f}6$ -7$ \u{1a}7$ 49$ 99$ \u{13}9$ .:$ v:$ 7;$ \u{7f};$ <<$ M<$ o<$ \u{19}<$ \u{1e}<$ 3=$\
         ==$ Y=$ ~=$ \u{19}=$ >>$ U>$ c>$ j>$ t>$ 4?$ Z?$ d?$ \u{1}?$ \u{10}?$ 3@$ ?@$ r@$ w@$ w@$ |@$ 4A$ UA$ \u{10}A$\
         \u{1a}A$ \u{1a}A$ YB$ lB$ \u{1f}B$ \u{0}C$ \"D$ 'D$ 6D$ \u{1}D$ (E$ ]E$ .F$ PF$ \u{1}F$ bG$ qG$ \u{7f}G$ \u{4}\
        G$ \u{15}G$ \u{15}G$ \u{1a}G$ 5H$ qH$ \u{0}H$ (I$ ;I$ KI$ PI$ _I$ \u{19}J$ \u{1e}J$ >K$ dK$ \u{e}K$ \"L$ 6L$ HL\
        $ dL$ sL$ zL$ \u{1f}L$ TM$ +N$ <N$ \u{12}N$ +O$ 5O$ gO$ lO$ vO$ \u{16}O$ \u{16}O$ |P$  Q$ XQ$ bQ$ gQ$ \u{15}Q$ \
        *R$ /R$ YR$ YR$ \u{8}R$ IS$ RS$ )T$ 3T$ IT$ ^T$ \u{2}T$ \u{7}T$ 2V$ lV$ )W$ @W$ SW$ gW$ uW$ \u{1e}W$ /X$ GX$ sX\
        $ \u{9}X$ 7Y$ cY$ \u{1f}Y$  [$ 7[$ j[$ {[$ Z\\$ d\\$ .]$ V]$ s]$ \u{2}]$ \u{e}]$ \u{18}]$ 1^$ B^$ L^$ c^$ h^$ w\
        ^$ \u{1e}^$ -_$ -_$ 9_$ \u{e}_$ !`$ 6`$ @`$ O`$ ^`$ ^`$ &a$ Ka$ Pa$ Wa$ }a$ \u{2}a$ \u{c}a$ Gb$ \u{1b}b$ 7c$ Rc\
        $ *d$ 4d$ Md$ id$ xd$ \u{f}d$ #e$ 6e$ he$ )f$ 3f$ rf$ Kg$ Rg$ \u{4}g$ 'h$ 1h$ Dh$ Nh$ ^h$ hh$ rh$ )i$ ?i$ hi$ y\
        i$ Kj$ jj$ \u{5}j$ :k$ ?k$ _k$ \u{19}k$ :l$ Hl$ Am$ ^m$ \u{0}m$ 4n$ Jn$ Yn$ on$ \u{7}n$ %o$ uo$ \u{17}o$ -p$ qp\
        $ \u{a}p$ 'q$ =q$ )r$ ^r$ \u{9}r$ 's$ 3s$ Xs$ \u{11}s$ \u{16}s$ (t$ }t$ \u{b}t$ \u{17}t$ \u{1c}t$ Mu$ iu$ :v$ D\
        v$ ov$ \u{14}v$ #w$ Jw$ dw$ \u{7f}w$ \u{10}w$ \u{1e}w$ 4x$ Ex$ Ex$ Lx$ yx$ \u{a}x$ #y$ Cy$ Ry$ Wy$ \\y$ 7z$ Rz$\
         fz$ |z$ \"{$ ,{$ I{$ {{$ \u{7}{$ 3|$ =|$ G|$ T|$ K}$ U}$ u}$ \u{10}}$ #~$ X~$ f~$ w~$ ?\u{7f}$ ?\u{7f}$ `\u{7f}\
        $ \u{19}\u{7f}$ -\u{0}$ m\u{0}$ +\u{1}$ E\u{1}$ \u{5}\u{1}$ E\u{2}$ z\u{2}$ (\u{3}$ L\u{3}$ b\u{3}$ D\u{4}$ P\u{4}\
        $ U\u{4}$ s\u{4}$ \u{d}\u{4}$ \u{14}\u{4}$ ,\u{5}$ G\u{5}$ o\u{5}$ U\u{6}$ Z\u{6}$ d\u{6}$ \u{12}\u{6}$  \u{7}$\
         `\u{7}$ q\u{7}$ \u{9}\u{7}$ 1\u{8}$ k\u{8}$ \u{9}\u{8}$ \u{17}\u{8}$ :\u{9}$ h\u{9}$ y\u{9}$ 5\u{a}$ 5\u{a}$ Y\
        \u{a}$ l\u{a}$ /\u{b}$ X\u{b}$ \u{12}\u{b}$ #\u{c}$ :\u{c}$ c\u{c}$ h\u{c}$ q\u{c}$ \u{c}\u{c}$ \u{16}\u{c}$ \"\
        \u{d}$ 7\u{d}$ A\u{d}$ K\u{d}$ m\u{d}$ .\u{e}$ N\u{e}$ ]\u{e}$ \u{10}\u{e}$ :\u{f}$ Z\u{f}$ m\u{f}$ \u{4}\u{f}$\
         \u{13}\u{f}$ m\u{10}$ \u{d}\u{10}$ \u{19}\u{10}$ #\u{11}$ L\u{11}$ V\u{11}$ {\u{11}$ \u{1a}\u{11}$ >\u{12}$ h\u{12}\
        $ h\u{12}$ y\u{12}$ \u{12}\u{12}$ :\u{13}$ A\u{13}$ ^\u{13}$ \u{b}\u{13}$ \u{7}\u{14}$ g\u{15}$ \u{a}\u{15}$ =\u{16}\
        $ n\u{16}$ }\u{16}$ \"\u{17}$ 5\u{17}$ N\u{17}$ {\u{17}$ \u{e}\u{17}$ \u{13}\u{17}$ _\u{18}$ u\u{18}$ G\u{19}$ \
        L\u{19}$ n\u{19}$ \u{1}\u{19}$ \u{b}\u{19}$ i\u{1a}$ \u{0}\u{1a}$ \u{c}\u{1a}$  \u{1b}$ `\u{1b}$ j\u{1b}$ \u{3}\
        \u{1b}$ J\u{1c}$ \u{12}\u{1c}$ )\u{1d}$ )\u{1d}$ >\u{1d}$ R\u{1d}$ {\u{1d}$ {\u{1d}$ \u{16}\u{1d}$ -\u{1e}$ \u{11}\
        \u{1e}$ $\u{1f}$ l\u{1f}$ \u{12}\u{1f}$ ! % D % I % .!% D!% I!% z!% \u{7f}!% \u{16}!% L\"% X\"% r\"% \u{8}\"% -\
        #% >#% O#% q#% v#% \u{7}#% \u{11}#% r$% \u{b}$% \u{1c}$% ?%% T%% Y%% \u{8}%% /&% [&% `&% /'% _'% \u{e}'% \u{1d}\
        '% I(% I(% i(% \u{b}(% \u{1e}(% #)% 2)% H)% w)% \u{16})% '*% .*% B*% \u{10}*% 9+% J+% T+% u+%  ,% %,% 4,% b,% :\
        -% i-% u-% \u{19}-% g.% \u{11}.% \u{1b}.% \u{1b}.% ,/% x/% }/% \u{9}/% \u{18}/% W0% u0% \u{d}0% \u{19}0% v1% \u{5}\
        1% \u{1b}1%  2% 12% S2% l2% \u{19}2% m3% r3% |3% <4% T4% \u{7f}4% \u{9}4% \u{1d}4% =5% \\5% \u{8}5% \u{18}5% I6\
        % {6% \u{1c}6% -7% t7% y7% \u{8}7% \u{19}7% 48% 48% E8% [8% \u{7}8% \u{17}8% !9% 49% \u{7f}9% \u{15}9% _:% :;% \
        I;% \u{16};% \u{a}<% (=% \u{c}=% \u{16}=% H>% p>% u>% \u{10}>% !?% 0?% T?% c?% q?% \u{1e}?% Z@% >A% JA% ]A% iA%\
         xA% ?B% NB% dB% >C% YC% \"D% WD% aD% kD% wD% EE% `E% nE% \u{b}E% 4F% \u{0}F% \u{a}F% ZG% \u{c}G% -H% IH% {H% \u{c}\
        H% \u{11}H% .I% EI%  J% HJ% [J% xJ% 4K% @K% pK% \u{4}K% \u{1f}K% AL% FL% pL% \u{1d}L% ;M% [M% `M% \u{1f}M% 5N% \
        DN% KN% _N% \u{0}N% \u{1d}N% CO% WO% sO% ^P% \u{1b}P% 2Q% EQ% aQ% \u{0}Q% \u{14}Q%  R% SR% \u{9}R% !S% +S% <S% \
        VS% vS% +T% 0T% ]T% \u{7f}T% \u{15}T% 9U% yU% \u{18}U% 9V% fV% \u{b}V% )W% 5W% kW% 1X% hX% yX% \u{5}X% -Y% GY% \
        lY% qY% \u{16}Y% @Z% ^Z% yZ% \u{8}Z% \u{12}Z% /[% N[% \u{a}[% \u{1b}[% p\\% \u{1a}\\% ,]% :]% M]% W]% f]% u]% \u{e}\
        ]% &^% 0^% z^% \u{d}^% F_% b_% u_% l`% \u{1b}`% Ba% na% xa% \u{13}a% \u{1f}a% eb% qb% \u{2}b% \u{18}b% \"c% ,c%\
         pc% \u{1}c% \u{d}c% 1d% dd% id% \u{16}d%  e% ,e% ,e% Ie% ]e% \u{6}e% \u{6}e% \"f% \"f% 8f% Bf% Lf% gf% \u{13}f\
        % )g% 8g% eg% tg% \u{1f}g% $h% Hh% sh% ,i% Ti% \u{11}i% 'j% Kj% ij% >k% Yk% kk% pk% /l% dl% nl% \u{7}l% @m% am%\
         |m% 3n% pn% \u{5}n% \u{14}n% 5o% zo% Sp% zp% \u{18}p% \"q% 0q% Zq% iq% 4r% 9r% mr% $s% <s% bs% qs% zs% \u{4}s%\
         >t% \u{5}t% \u{5}t% \u{1e}t% (u% Ru% Ru% ku% \u{16}u% Gv% Vv% xv% \u{13}v% Cw% Hw% Ww% aw% Bx% Lx% sx% \u{4}x%\
         \u{e}x% +y% Jy% xy% \u{13}y% 5z% Vz% `z% w{% )|% A|% r|% \u{9}|% \u{13}|% +}% a}% \u{14}}% !\u{7f}% +\u{7f}% D\
        \u{7f}% N\u{7f}% _\u{7f}% \u{6}\u{7f}% 8\u{0}% A\u{1}% i\u{1}% y\u{1}% \u{8}\u{1}% \u{17}\u{1}% &\u{2}% 7\u{2}%\
         H\u{2}% c\u{2}% \u{16}\u{2}% *\u{3}% 4\u{3}% C\u{3}%  \u{4}% .\u{4}% 8\u{4}% L\u{4}% \u{1}\u{4}% \u{1f}\u{4}% \
        $\u{5}% .\u{5}% A\u{5}% \\\u{5}% \u{a}\u{5}% \"\u{6}% ;\u{6}% G\u{6}% \u{14}\u{6}% Y\u{7}% l\u{7}% v\u{7}% \u{18}\
        \u{7}% $\u{8}% =\u{8}% B\u{8}% \u{7f}\u{8}% $\u{9}% O\u{9}% x\u{9}% \u{d}\u{9}% &\u{a}% 5\u{a}% H\u{a}% X\u{a}%\
         l\u{a}% #\u{b}% @\u{b}% [\u{b}% H\u{c}% W\u{c}% g\u{c}% {\u{c}% \u{10}\u{c}% !\u{d}% C\u{d}% C\u{d}% \\\u{d}% \
        v\u{d}% \u{11}\u{d}% \u{16}\u{d}% ,\u{e}% ]\u{e}% |\u{e}% !\u{f}% <\u{f}% L\u{f}% b\u{f}% z\u{f}% (\u{10}% `\u{10}\
        % q\u{10}% \"\u{11}% +\u{11}% l\u{11}% \u{19}\u{11}% \u{16}\u{12}% f\u{13}% ~\u{13}% \u{1d}\u{13}% 3\u{14}% D\u{14}\
        % K\u{14}% \u{7f}\u{14}% \u{12}\u{14}% 1\u{15}% J\u{15}% O\u{15}% T\u{15}% {\u{16}% !\u{17}% J\u{17}% n\u{17}% \
        s\u{17}% \u{1e}\u{17}% 1\u{18}% O\u{18}% |\u{18}% 9\u{19}% O\u{19}% i\u{19}% n\u{19}% \u{1d}\u{19}% :\u{1a}% k\u{1a}\
        % \u{5}\u{1a}% K\u{1b}% P\u{1b}% g\u{1b}% u\u{1b}% \u{a}\u{1b}% L\u{1c}% o\u{1c}% \u{1e}\u{1c}% \u{1e}\u{1c}% z\
        \u{1d}% \"\u{1e}% g\u{1e}% \u{3}\u{1e}% \u{17}\u{1e}% q\u{1f}% \u{15}\u{1f}% \u{1a}\u{1f}% D & Y & } & \u{2} & \
        8!& e!& o!& y!& P\"& i\"& 2#& \u{3}#& B$& B$& \u{9}$& 0%& \\%& f%& &&& 7&& q&& \u{7f}&& N'& f'& p'& z'& \u{17}'\
        & <(& \u{b}(& !)& I)& _)& r)& |)& \u{17})& :*& D*& h*& r*& r*& w*& 4+& I+& c+& \u{d}+& k,& u,& \u{f}-& @.& \u{9}\
        .& \u{18}.& W/& \u{6}/& \u{17}/& +0& 50& P0& s0& x0& $1& 51& K1& _1& u1& \u{a}1& K2& v2& \u{e}2& 03& K3& \u{f}3\
        & *4& n4& }4& 35& \\5& #6& I6& ^6& j6& &7& A7& P7& %8& ;8& L8& |8& \u{8}8& N9& \u{1}9& \u{10}9& ;:& q:& {:& \u{0}\
        :& L;& V;& j;& \u{0};& \u{5};& \u{14};& \u{1b};& *<& 6<& M<& W<& 1=& @=& e=& A>& A>& V>& `>& |>& \u{14}>& '?& =\
        ?& W?& a?& \u{e}?& \u{18}?& h@& \u{0}@& \u{a}@& ,A& \u{9}A& \u{e}A& .B& \\B& kB& \u{8}B& \u{f}B& PC& _C& iC& \u{8}\
        C& >D& CD& lD& \u{1c}D& +E& 5E& bE& yE& ~E& \u{a}E& gF& \u{0}F& \u{1b}F& \u{1b}F& BG& LG& hG& \u{a}G& \u{f}G& 8\
        H& =H& \u{c}H& \u{11}H& ]I& yI& \u{8}I& ;J& FJ& \u{18}J& XK& gK& \u{13}K& \"L& 'L& 'L& 7L& ]L& &M& 0M& ?M& NM& \
        \u{7f}M& \u{1a}M& kN& 2O& [O& jO& {O& \u{1f}O& aP& \u{10}P& $Q& :Q& uQ& 5R& \\R& \u{1}R& PS& mS& \u{4}S& 6T& ;T\
        & dT& vT& \u{5}T& !U& FU& `U& \u{7f}U& \"V& @V& EV& dV& \u{f}V& /W& rW& \u{16}W& 7X& KX& UX& iX& \u{a}X& XY& dY\
        & nY& \u{b}Y& 8Z& VZ& iZ& _[& t[& \u{b}[& F\\& r\\& \u{12}\\& 5]& 5]& X]& \u{11}]& \"^& m^& \u{1}^& )_& M_& \\_\
        & .`& [`& e`& {`& Aa& Aa& Wa& aa& xa& \u{1c}a& 5b& Hb& ub& zb& \u{d}b& \u{12}b& rc& \u{1e}c& dd& xd& \u{c}d& \u{c}\
        d& pe& ze& \u{e}e& \u{a}f& $g& Ig& ag& \u{7f}g& \u{1f}g& Ph& \u{e}h& pi& \u{1}i& \u{1c}i& :j& ?j& Pj& Zj& pj& \u{c}\
        j& \u{13}j& .k& =k& \u{17}k& -l& sl& \u{a}l& )m& .m& Ym& `m& \u{c}m& \"n& 3n& \u{18}n& \u{2}o& \u{13}o& \"p& :p\
        & Vp& \u{9}p& !q& <q& oq& \u{c}q& 5r& }r& \u{1c}r& (s& 4s& Cs& ^s& ts& \u{18}s& \u{1f}s& St& ot& tt& tt& ^u& mu\
        & \u{d}u& \u{d}u& \u{1c}u& +v& ov& {v& \u{5}v& \u{a}v& \u{f}v& (w& ;w& \u{8}w& @x& Ex& ex& ex& \u{1c}x& Ry& }y&\
         9z& \u{c}z& \\{& \u{2}{& \u{c}{& (|& >|& d|& \u{10}|& \"}& c}& r}& r}& \u{1c}}& +~& :~& f~& \u{d}~& \u{17}~& I\
        \u{7f}& f\u{7f}& r\u{7f}& *\u{0}& 4\u{0}& m\u{0}& \u{1e}\u{0}& y\u{1}& _\u{2}& \"\u{3}& 6\u{3}& X\u{3}& c\u{3}&\
         \u{12}\u{3}& \u{1e}\u{3}& Z\u{4}& y\u{4}& ~\u{4}& +\u{5}& 5\u{5}& \u{7}\u{5}& \u{1d}\u{5}& 0\u{6}& K\u{6}& \u{f}\
        \u{6}& \u{14}\u{6}& \u{1e}\u{6}& A\u{7}& v\u{7}& \u{16}\u{7}& P\u{8}& D\u{9}& ^\u{9}& \u{a}\u{9}& J\u{a}& Q\u{a}\
        & k\u{a}& z\u{a}& \u{9}\u{a}& L\u{b}& \u{4}\u{b}& 1\u{c}& K\u{c}& Z\u{c}& d\u{c}& \u{1a}\u{c}& $\u{d}& W\u{d}& \
        x\u{d}& G\u{e}& V\u{e}& .\u{f}& s\u{f}& >\u{10}& O\u{10}& d\u{10}& z\u{10}& \u{18}\u{10}& !\u{11}& 7\u{11}& _\u{11}\
        & |\u{11}& \u{1b}\u{11}& 1\u{12}& T\u{12}& |\u{12}& \u{8}\u{12}& !\u{13}& Z\u{13}& d\u{13}& \u{7f}\u{13}& \u{e}\
        \u{13}& \u{18}\u{13}& M\u{14}& R\u{14}& g\u{14}& N\u{15}& Z\u{15}& \u{17}\u{15}& !\u{16}& :\u{16}& S\u{16}& }\u{16}\
        & \u{9}\u{16}& \u{13}\u{16}& \u{1d}\u{16}& 1\u{17}& J\u{17}& t\u{17}& \u{3}\u{17}& \u{1d}\u{17}& 0\u{18}& ]\u{18}\
        & p\u{18}& !\u{19}& =\u{19}& Z\u{19}& {\u{19}& ^\u{1a}& +\u{1b}& 9\u{1b}& S\u{1b}& h\u{1b}& \u{7}\u{1b}& +\u{1c}\
        & 0\u{1c}& A\u{1c}& ]\u{1c}& \u{6}\u{1c}& \u{10}\u{1c}& G\u{1d}& \u{3}\u{1d}& K\u{1e}& W\u{1e}& \u{2}\u{1e}& \u{13}\
        \u{1e}& .\u{1f}& R\u{1f}& ! ' J ' u ' \u{1d} ' -!' =!' ^!' \u{c}!' .\"' \\\"' m\"' |\"' \u{1}\"' \u{6}\"' I#' X\
        #' v#' A$' H$' Y$' c$' \u{15}$' )%' N%' q%' [&' `&' s&' x&' \u{e}&' ('' y'' M(' e(' y(' \u{5}(' \u{f}(' #)' M)'\
         T)' m)' ~)' \u{17})' A*' X*' b*' z*' \u{d}*' \u{1e}*' 7+' k+' \u{6}+' $,' \u{1a},' W-' f-' u-' \u{8}-' %.' N.'\
         N.' c.' (/' A/' &0' L0' \u{9}0' <1' A1' n1' x1' \u{7}1' 02' 52' ?2' p2' 53' x3' .4' ?4' \u{7f}4' \u{4}4' \u{e}\
        4' +5' D5' \u{7}5' J6' `6' '7' <7' M7' o7' o7' \u{3}7' \"8' >8' Q8' o8' \u{c}8' \u{c}8' >9' \u{4}9' w:' \u{1}:'\
         ';' R;' \u{1a};' -<' _<' \u{14}<' '=' ==' _=' \u{d}=' E>' J>' {>' \u{7}>' D?' a?' f?' y?' \u{1e}?' ;@' \u{18}@\
        ' \"A' VA' eA' vA' ,B' @B' tB' \u{0}B' \u{14}B' 0C' EC' rC' cD' \u{7}D' KE' ZE' mE' \u{13}E' \u{1d}E' 6F' QF' e\
        F' }F' WG' 1H' jH' 'I' HI' VI' \"J' .J' =J' BJ' \u{1d}J' \u{1d}J' 'K' 8K' GK' sK' fL' \u{1}L' 'M' NM' \u{a}M' H\
        N' RN' 2O' 7O' <O' FO' iO' }O' \u{1d}O' .P' CP' aP' wP' sQ' xQ' \u{7}Q' ?R' FR' \\R' eS' \u{16}S' ET' dT' ~T' &\
        U' ;U' ;U' \u{e}U' <V' [V' vV' !W' 0W' cW' \u{6}W' \u{1f}W' 5X' CX' RX' pX' pX' \u{a}X' \u{f}X' :Y' VY' [Y' `Y'\
          Z' 8Z' eZ' |Z' \u{b}Z' t[' y[' \u{f}[' P\\' 3]' h]' z]' \u{7f}]' \u{18}]' :^' T^' \u{6}_' \u{16}_' Z`' v`' ga\
        ' %b' 4b' 9b' Xb' 0c' Fc' Wc' \u{f}c' ?d' \u{6}d' \u{6}d' Le' \u{2}e' \u{1b}e' 'f' nf' \u{0}g' ,h' uh' \u{7f}h'\
         &i' 5i' qi' 1j' Dj' Pj' kj' pj' Ak' Rk' pk' 3l' kl' \u{e}l' ,m' Gm' Lm' im' \u{2}m' %n' %n' en' \u{10}n' No' X\
        o' lo' \u{13}o' \u{18}o' Jp' bp' #q' 4q' Kq' ^q' \u{1a}q' 5r' Ir' \u{4}r' $s' Us' fs' \u{c}s' \u{16}s'  t' ~t' \
        \u{15}t' \u{1f}t' [u' eu' ou' \u{19}u' >v' \u{17}v' Ww' mw' vw' 9x' Mx' ax' =y' Uy' py' +z' 5z' ?z' pz' \u{10}z\
        ' E{' l{' @|' o|' }|' \u{18}|' .}' B}' P}' \u{7f}}' \u{18}}' >~' R~' R~' \u{7}~' )\u{7f}' .\u{7f}' l\u{7f}' x\u{7f}\
        ' \u{18}\u{7f}' 0\u{0}' [\u{0}' \u{7f}\u{0}' ;\u{1}' \u{3}\u{1}' /\u{2}' \\\u{2}' k\u{2}' O\u{3}' n\u{3}' \u{7f}\
        \u{3}' $\u{4}' F\u{4}' g\u{4}' x\u{4}' %\u{5}' _\u{5}' \u{3}\u{5}' \u{8}\u{5}' T\u{6}' q\u{6}' {\u{6}' \u{e}\u{6}\
        ' !\u{7}' L\u{7}' d\u{7}' (\u{8}' E\u{8}' J\u{8}' t\u{8}'  \u{9}' <\u{9}' \u{3}\u{9}' \u{18}\u{9}' 1\u{a}' 8\u{a}\
        ' }\u{a}' <\u{b}' g\u{b}' q\u{b}' \u{1c}\u{b}' 2\u{c}' m\u{c}' \u{5}\u{c}'  \u{d}'  \u{d}' =\u{d}' U\u{d}' Z\u{d}\
        ' \u{15}\u{d}' 5\u{e}' M\u{e}' \u{a}\u{e}' $\u{f}' D\u{f}' I\u{f}' y\u{f}' (\u{10}' 2\u{10}' F\u{10}' W\u{10}' \
        h\u{10}' \u{3}\u{10}' \u{12}\u{10}' (\u{11}' ]\u{11}' ]\u{11}' \u{2}\u{11}' \u{1a}\u{11}' 7\u{12}' O\u{12}' n\u{12}\
        ' \u{c}\u{12}' @\u{13}' \u{19}\u{13}' 8\u{15}' \u{1f}\u{15}' I\u{16}' N\u{16}' /\u{17}' P\u{17}' e\u{17}' \u{14}\
        \u{17}' a\u{18}' \u{2}\u{18}' .\u{19}' H\u{19}' s\u{19}' \u{1c}\u{19}' +\u{1a}' \u{1c}\u{1a}' 2\u{1b}' ]\u{1b}'\
         \u{1}\u{1b}' ,\u{1c}' 1\u{1c}' P\u{1c}' |\u{1c}' \u{f}\u{1c}' \u{18}\u{1c}' \u{18}\u{1c}' <\u{1d}' X\u{1d}' b\u{1d}\
        ' {\u{1d}' \u{5}\u{1d}' H\u{1e}' Y\u{1e}' ^\u{1e}' \u{2}\u{1e}' \u{7}\u{1e}' 6\u{1f}' Q\u{1f}' m\u{1f}' r\u{1f}\
        ' \u{1}\u{1f}' / ( G ( \u{17} ( #!( -!( \u{7}!( \u{15}!( &\"( 5\"( b\"( q\"( \u{1a}\"( `#( q#( \u{0}#( \u{0}#( \
        \"$( =$( c$( w$( \u{1}$( 7%( F%( \\%( f%( \u{14}%( +&( 7&( K&( k&( \u{0}&( J'( T'( f'( \u{13}'( ((( W(( o(( \u{e}\
        (( 0)( c)( $*( C*( O*( h*( \u{19}*( (+( 6+( \u{1}+( \u{d}+( !,( 2,( \u{1e},( _-( i-( \u{8}-( \u{12}-( &.( 5.( f\
        .( +/( ?/( \u{10}/( =0( [1( \u{1a}1( \u{3}2( \u{1c}2( d3( \u{a}3( *4( ?4( v4( \u{4}4( *5( L5( u5( \u{9}5( \u{13}\
        5( \"6( .6( E6( w6( \u{c}6( B7( R7( \u{10}7( :8( \\8( c8( x8( \u{2}8( \u{7}8( \u{c}8( \u{1c}8( n9( \u{2}9( \u{13}\
        9( @:( Q:( s:( \u{9}:( \u{13}:( =;( Y;( };( \u{14};( 9<( u<( u<( 3=( \u{5}=( \u{14}=( />( `>( k>( p>( ,?( \u{0}\
        ?( \u{d}?( J@( BA( SA( +B( fB( }B( (C( DC( cC( @D( _D( pD( \u{1e}D( GE( LE( [E( yE( \u{d}E( YF( ~F( \u{1b}F( dG\
        ( nG( \"H( iH( \u{1a}H( $I( CI( yI( \u{a}I( OJ( YJ( }J( \u{7}J( \"K( ;K( jK( \u{1}K( ,L( ,L( =L( gL( 4M( >M( HM\
        ( kM( \u{16}M( 'N( 1N( iN( nN( \u{2}N( !O( 0O( ?O( VO( lO( \u{15}O( rP( \u{3}P( \u{d}P( :Q( ?Q( .R( ?R( DR( \u{10}\
        R( IS( \u{16}S( OT( oT( yT( \u{1d}T( 7U( AU( TU( tU( \u{1f}U( 0V( LV( |V( \u{e}V( 6W( kW( uW( zW( \u{d}W( $X( m\
        X( )Y( rY( *Z( CZ( HZ( fZ( fZ( \u{1}Z( \u{6}Z( \u{6}Z( A[( K[( Z[( v[( \u{d}[( H\\( \\\\( z\\( &]( &]( 2]( T]( \
        \u{12}]( \u{17}]( P^( d^( \u{0}^( E_( {_( <`( U`( k`( \u{7}`( \u{18}`( /a( 6a( \u{15}a( \u{1a}a( Zb( |b(  c( Yc\
        ( hc( rc( 5d( gd( gd( qd( d\u{5}!4u\u{11}y#,}#E6?\u{16}|9!E\"6!@\"L\"H!O\"J!q!G!/!J\"F!@!H!;\"Q!L!n\"F!2!5#J!D!\
        )$N7p\"(v\"J\u{15}\u{b}!/t\u{9}E(!>$?%@!v&s&B!F-Jj\u{16}!Esu\u{1b}!:wYG\" N9FXw$3u$D!D'wfa\" H8wD;!7te$#/E%C,v:\
        )1 Q#B\"L\"K!M#M!s\"5!<!9!;!M!N#=#=&P&K\u{11}\u{1}!Eu\u{1f}d7!H!?!H!B!A#F!5!K!B\"J\"w#A!F\"7!K\"N!J!7!<$M\"0\"@\
        \"~&\u{12}!:y{1! ugK!8ugR< P\"?!<!J!B!9!I!D!C!N!7!J!C!5!F\"L!M!M\"5\"E!s!C\"y\"K!?\"J!O#A\u{15}'!/t\u{16}0!Es\u{7f}\
        s!\"tNy!1|\u{9}}< L!M\"O!R\"O#K!S!O!R\"A!L!O!5\"S!B!8\"q!Q!u!9!O!M#A\"K!K!p!E!G\u{e}4!(w*Y!1uJ\u{1f}! u\u{f}\u{13}\
        - u#@\">#=\"@(u!A#A!D!A!s'?%@\u{14}d\" F!wQ88!5!<!F\"s!D#:#=#?!<!A!:!G!w#t!9!A!v#r!H!I!8!9!E#M\u{7}/!Et\u{1e}\u{5}\
        !EA2K3 T!K!J#H\"M!E!O\"B!J#L!M\"F!M!P#L\"E!M%P&P=\u{16}!Ezf$!8u\u{c}`!)t;R!&t?\u{10}!/wTL!/wJ\u{c}!:w\u{12}\u{19}\
        \"7u.Mf;! ti\u{1e}< Q!E!L!v!Q#R!R!P!I!H!F!N!L\"G!/!H!P!I#O!S!Q!E#L!D!K!S#D\"pR\u{16}! v\u{10}.# G!v.I\u{2}.$!B#\
        u#H/wbo!7s\u{3}=!?t8w!Eu\u{d}P!/C\u{7}\u{9}\")u<DU(!/y\u{1c}t!Bt#\u{f}##H%z'Aph!:rF); N!r!D\"A!=!:!D!>!B!B!7!<\"\
        u!A$p!R\"N!>!N\";#E!F!=!t\"H\"H!M&2!:t/-1 x\"A\"<!F\"K!B!<!@\"B\"=&;#8!N!B&9!<!9<\u{6}!@t\u{6}\u{b}!Dsu}! u\u{9}\
        5/\"G\"D!E%Q!A$q#=\"<\"I!@!S!D!A%R\";|:&!{$D\"H1C\":+AUx!4ul<!$u\u{0}G!%ttf* r$H#M#G(v!?#L\"F!L,A\u{0}q!9K\u{11}\
        9% C#C,E)E\">K\u{1b}!0sbe/!H#P!K!v!o!O!D!M\"H!J\"P$L$E!I-Kp\u{1e}!Ew\u{f}q!'s}R!5s|<%%F/?\"I!>.B/p!Ey\u{7f}j\" \
        J/v\u{16}'!5y\"h* M!B+C!\u{1}&B$D!E%q#F%FW,)!:%;!D!B!;#<!<+M'KD\u{7}!2v\u{1c}Y+$B!A!B!G#B!@$@$:!;$M!Gf,\" L(t{s\
        ( u$@!D*H%t\"I\"F\"DTz&!B(H!F%K(J#MM-!,wuU!/u\u{15}x!3rkg!8A&\u{7f}!4v\u{1f}:'!=&G(>#>!8&C(;@E! ID\u{1f}!@t\u{16}\
        \u{15}!4w_\u{18}!+tR\u{e}$!>3<!y#H]k$ w/B'@/?VP\" GEuX>8 Q#J\"I\"N\"O!M!;!>\"N\"-!p\"P\"H!P\"M!G!q$P!.!C!K!r!?\"\
        LkU!4tM\u{6}! u\u{1c}b!8v)\u{14}!)w@)!$vh{!EsM\u{1a}\",w9CXD!)sl4!2v8J; I!H!M!H!N!E!@!L!=!<!P!?!C#H!s!t!u!r!F\"\
        L!G!F!=#H\"R#K\"DXK!:u\u{3}\u{4}!.v2k5 L!6!y!H!?\"E\">!H\"E!F!:!4!;\":$;\"B!s!A#<#3\"K\u{1}o!Eutf$ t*A%E+vC{'!@\
        #H(B!F\"E(I(@\u{6}T#7t!B!G1:!@vMv8 O!2!H!t!N!I!A!=!7\"L!L!8!:\"K!u!8!r%E\"O\"5$M\"w!G#O\u{b}Q!0s7\u{e}!\"I:?!/F\
        pC\" u'Kir!'s\u{1b}#! t\u{1d}\u{f}\";C*DQ\u{1a}!\"tZm\" K7u[<\"$y%Aqf+\"K#G#?!?!C%C#>$?!M!}-Dno!8J\u{13}\u{4}* \
        F\"q!J\">#?$?#@'I#G!A,S!8H(q!@{m$!7t@D!8uxL!Et}{!6~\"<!3uT\u{16}!+Jnb#*J.v#siJ\" xEB[\u{19}& O/Q'M!L!q-JpW!3t\u{16}\
        |!(Ag\u{c}! Cj !?uJ.!&uaf!*t}s(!A\"E!B!J#C\"G\"?9r3l!+tf@!8H`\u{0}!8v$\u{f}! wc5\"1J4uC-!$w\\\u{c}!/FfO!4wI!- K\
        !8!:\"@!s%K%q$D!7\"A!I!<\"88\u{13}!@t4n!Ez\u{15}/!'u\u{d}5!8uq\u{19}!,w8p!/v-R!EvAi\"!uDxX%!(vi-!7t\u{15}e!@uj5\
        !(u?C!Exi*!EqzO!9B?Y!=q=V!Aw$\u{12}# E3v&z6\u{1b},!;%>\"?!;\"<\"8'9#H#v\"y#?!9oy(\"F\"H!G\"E(D$;!:%DIl#7B!@!BF|\
        !Et#\u{19}\")B0v#v\"!u:Jo\u{e}!%vl}+!>#H%D!L#>\"K#<!>&E!:%:Vg!!sf\\!EtK\u{16}!8u|)!2tp,!*s\u{18}w!:s\u{12}C#/E(\
        w!E\u{9}]!Ew\u{9}6!\"tp&\"!u:J;.\"#G8s\u{19}0!7D\u{c})!EI58!<pf[!9u>\u{e}! s7\u{1b}*!@#u#G&u*@!D\"B%u!A%Ao!1$K#\
        I!M!L!G#L!v!I\"O!N$E!r!M\"C%K!<%M;\u{15}# G(u!up\u{19}!0tkf!%t`T!!tls\" s*t'\u{4}!ErTu! w@b!Eu=!!(tq\u{1d}! w+S\
        \"*x-C\u{16}z!Euj\u{7f}!/u\u{5}\"! vtZ!Eu~S!?u2R!/zPf# \u{0}\"H6>\u{16}\u{11}!8uDW# L\"D6yv\u{1c}% G4=\"x\"A\"=\
        \u{13}\u{17}!4sM{> I!H!M!H!N!B!?!K!<!:!P!>!C#G!s!t!u!r!F\"M!G!F!:\"4!G!R!R#K\"D!B\"L(\";!C\"H1>\"<!F!>&v\u{4}?!\
        1u\u{13}\u{1}!9x#&)!B%r\"@\"@\"E!B*H!K\"q\u{9}T!1u\u{5}n!2u|=!2u<&! J\u{1b}p\"@v%Fbl!8tGJ8!J!>!9\"<#P#N!O!H#*!/\
        !A\"J!5#v!T!O!0!7!u!F\"/!(!I#Kqh!/uq\u{18}!Er\u{16}%!:w\u{4} !8xr[!8C.@!Ev\u{0}0!;va\u{18}! wOS!:t0\u{10}!7ug\u{5}\
        !$u\u{15}\u{1}!3vx:!!v\u{2}f!)yIe+#?!E\"?\"A%F%K!9#K!S\"J!Mdb!1vOT! suR!Av9}A z!H!O!@\"S!R!C!p!Q!S\"X!K!E\"K!K!\
        K!H!L!I!,!V!P!S!L!P!L\"O!H!G!K\"O!J!HQ7!6xzR2#H!?\"=!I!F#B!8\"8!H\"9#3#E!N!J&4!?!8$ur:!Eu5\u{1c}!Ex6\u{10}!\"v\u{1b}\
        e$ u\"B(u.G)\u{1f}\" E:tWg\" IEu\u{12}q\"*s%HQ8/ E!>$C\"H\"<!?\"?#;%=$y\"@#G!I$z#t\u{1f}T7#B!F!J!L!O!D!2#G#U\"L\
        !O!O!9!u!O\"J!L!H\"4#.!H!)$Re\u{c}$ D3v%@!y\u{14}S!%t@h!9u=\u{2}\")x<C\u{b}\u{17}!8vq?!4t`\u{13}#8D'q&E\u{d}2!2\
        rt \".H!v&<!2uj\u{1a}\"!y8IX/! Jnp+#A!9!A!A!G#:!A$A%<$L!H3\u{8}\"#J%tIT!?tHF$$C\"|)B6C[\u{c}!,w`J!8t\u{5},!!x6x\
        !EBf\u{2}#2v%F#Dab!!t7\u{d}!&u\u{12}\u{5}!As6T7 T\"N!I!9!H!4!@!M%Q#G!H\"v!L!4#Q!I!A!/!D!M\"Q\"A\"C6W!?s\u{4}#!/\
        pC`\"/E6AU\u{15}!:F]\u{1b}!8y}]! u\u{e}c(#G$v%?(?#t\"F!G+A\"&!Es\u{16}\u{13}!$v_v!2t\"`!@wK\u{2}!8une!7s'K!@t\u{15}\
        s.!H&F!A!=!@\"E!?$>&>!>!v!N%H&B\u{17}g\" J8v\u{c}K!8M\u{12}\u{1b}\" v8I);\" K$vY\u{4}\" t9KCa#2w%K&prd!/vb\u{11}\
        \" H/z 8!9u\u{1c}\u{19}!8vbF$'H#E0r+>g\u{7f}!Eu.\u{c}!8t/\u{1b}!/uI2!$v7\u{1e}!3tH\u{19}!8u\u{d}l!&x\u{1f}5! w\u{12}\
        \u{f}!Aq/x!8t8g!?wy\u{17}$ v%D2C#>H(-!9!H\"A!E!D\"O'B#=!9!8#F#9+ue@!EH$\u{8}6 s!G!u!;!9\"8\"I!:!E\"7!L\"4!L\"z$\
        >#N!;%9!:!7\">\"L).,#G!H#G!E\"N!G!H#G(9#<&w%C\u{9}e@ L\"K!=!@!>!O!B!@!6!C!<\"N!N!I#\u{1}!q!R!D!E\"L!u!O!1!4!z\"\
        <!/!/!G!?!C!EYv!/uN1!Es+\u{1c}!6s;r!!w-\u{a}% D2<!u$A!}FV# G!=D?;n\" y8D`-2 p!:!R!@!D\"B\"H!G!S!<!G!I\"G%F#C\"N\
        !D+Ej)!:tWb# H\"r'sV\u{6}\" K'sK9!7sL)& I$u.D!A$?!A0B# G6~/Fj(!8t`)!7tq~% F'D#H!z:As3!Et\\6\" u7Fn#!4s\u{3}\u{4}\
        -#F\"G!<%;!x#<\":!9%O#8&>!>$Ju4!$xY;!8uqi7!N!A\"G\"A\"D!v!G!A!8!Q!I!J!;!M!K!D&J!p#t!G!/!<%rQ\u{10}!!w}$! wL\u{a}\
        \" H/zb3! w/\u{16}7 U!P!K\"M!H!H!@!?!K!I!I!N!G\"H\"E!u!R!M%N#A!I#@$@Cj!3txK! LcK!2sE\u{13}! v\u{1c}r!:w\u{1b}b\"\
         K8vUo\" N*u(\u{f}#3F'u+HcZ!At\u{16}\u{1b}!&u\u{13}\u{1c}!Etr\u{12}! xBe! y\u{1e}>!4tmn# K6r!uU\u{5}\"0t'FF\u{1c}\
        !4t\u{17}*\" O8tZv1$K#I!M!L!G#L!v!I\"O!N$E!r!M\"C%K!<%K\u{8})\" z'Eid#,E&t3>\u{12}\u{15}!4sRr\"!?8FD\u{1f}$!|6G\
        !E-Ar\u{b}!9us.!7t3}!!t\"?\",<9v4\u{1b}\" u8r\u{16}t! xQ0!;u\u{18}!\" I/zh\u{1a}( M!C!H0I$M!M\"L,LU_!;unf!3t\"5\
        !@v9\u{d}& O,:!<&v!7#H$b!AsRU!;s3T!3t\u{5}i!:r%M! M+}!3s\u{a}^$/F(D#D+>i\\)!='<$>&?!;#C#D!?+y\u{12}P%$J!G2O!L-@\
        jx&%z!B!I(E'C/C\u{16}=!EuRm!.w\u{12}\u{14}0!9\"@!=#E\"t!L#?$@!P!<#I!G\"B!N'>$Me1!8LA+0 v!@!>#9!v\";!9#M!9\"C%=\"\
        I!?\";'B%<gh&%z!B!I(E'C/C\u{10}-> R#A!=!J!H!E!G\"L!H!I!G!F!S!D!S!N!t!O!L!O!J!Q!F#B!I\"C!K\"u!A\"q\u{2}>! vz\u{7f}\
        % G'w(x'D\"K/W!8u\u{d}O!@vk_\")B<t\u{10}a5 G!{!t\"r!E!?!E!B\"E\"?!=\"6#>\"N\"A!7!G!:!6\"8#9:I!7t\u{1a}\u{17}* M\
        !>#G(A!E\"C(H!K'@&sq?!8tA\u{3}\" I8v,Z!$x4L!-tw\u{5}!+utx! t!>!+tQA!/t\u{13}}!Ez[\u{1b}!/t\u{6}!\"4E#s\u{13}#\"\
        !B6AG\u{2}!EAq\u{a}! H]\"&%G\"H#J,w#G,BJ+!8IvO!$u\u{1a}:! u`\u{1d}!7s\u{12}m&\"<(F+;#t!@,Qmt!-v[\u{1d}!Eu\u{1d}\
        \u{19}#1A'?-D3&!8tx3!4t\u{15}_!Eu -#2u%F#t^<!*{}+\" x%G\u{11}d!1s+,! u5e0!<!B\"B!C!>!H\"G!=\";!A\"M#@$@#C$I(CA\u{2}\
        *!@$B!A!I#@\"=#A%>#?%{qA\" D@w\u{e}J\" v8K:b! u10\" I!sfi!)wYS' p)>\"7!t*B\":-;f|!Ewg\u{16}!$ydq!/xv\u{c}0 o#K!\
        N!F$B\"E!N\">!J\"?!?!J!;\"K#I,Hik%0z-I\"v#J#AZf!$w.q!7x+;!=sPz!8>\u{1e}&\" H*v_,!Ex\u{14}2! s\u{5}@!,{z\u{6}!3v\
        c\u{5}6 K!N!L!A\"G!D!L!E\"J!D\"=\"w!L!N!;!L#K!L\"=$F\"u!I\u{15}X!&v\u{1c}V\"&y?D\u{2}D# L8x\"I?\u{2}!-v#h!4tBp!\
        2tt'!?t+\u{1}\"8G-xJo!7D=u! DT+! v\u{2}D!9voF\"/y6E+b< Q!r!O!t!R!M\"R!N!K!S!O!T!M#A!Q!H!Q!I!4\"O!N!M!K#L\"H!M!Q\
        \"<K~!1s3e! sm*!8tKF!EvPp) F\"@\";!;%C(u\"8$J'IlS#2v&G-?c]8 I!Q!@!F\"H!R!K!I#?!J!A\"L!@!D!Q$Q!t!K!E\"3!F#L!L#=C\
        h\"4u1F`S!3v+\u{8}!3uH\u{10}\" z8Gw\u{19}!,uIR!4t\u{d}I$%;\"H#G.wZ\u{1b}\"2t%Kf{$$|+N'I/@*Q# x*H.F\u{7}N\" x%H9\
        W#/y-{)BNz\"*u;Fe\u{1a}!7t\u{12}\u{1f}\"4K&u@\u{15}$ G(s/E!C5o!4s$v( D-@$<!u!q%?'?&Q\u{5}\u{10}\"(s0DB\u{15}#*B\
        %I6<s+!Ewk`! v_(# q%I3P\u{14}*!8u69! v('!9uh4! r\u{0}j!\"xx\"!'vb\u{b}!8Bxs%'G!D*t'D,F\u{b}u3 r#G!K\"G\"N!E!F!M\
        !C!G%6!J!1#H!E!I&H!<%Noe#6A#v,A\u{d}\u{e}/\"<\"9!B!?!E!@!5!K!F!=#H\"<%B\"E!E\u{14}\u{b}!/tFG!'w N! v~L!$wRl% C-\
        r\"D%A,r*\u{4}'$=/9!v#<#<#w(9{/!Eu's!@w4t\" v/Hz\u{1d}\"6D+w\u{e}J\"%I3t[;!*vgt\",B9w+g! u&L$%I*H(G.>Q]!@vT\u{7f}\
        # E*B.y,\u{19}!Esx5! HB\u{16}\" K8uUS!2r}w' R(I\"K!{,H!I-D@F\" p%LZO!8vR8!/v&|5 v!I#9\"L!>!A\">$v#D#B!0!P!J!E!r\
        !F!7!7!M!I#Fk1!/t;l!Etq\u{7}!EtE\u{5}!'u\u{6}\u{1d}!/D#t$ E%t#@%A|$!4s\u{18}S!0u&*!3t!t!@vs6%\"H-t(C!s-?E8!8x\u{19}\
        \u{1d}!7?g'!\"H:/!!usq!8vK{#/s%C1t\u{1a}s9\"R!<!M\";!I!I!R\"N!Q!@!>$Q!N!O!2!z!H!S!J\"5!4$<!C!y#nk[!8tKN\"3v%JW>\
        !/y\u{0}J! u\u{1c}\u{e}!2srb!EwVj#/w)y-A\u{17}\u{16}0\"H\"C\"@#;!F!G!<!B!:!v#=!8!:&9%?\"tA\u{5}#4E#s!Ee%!6wI\u{1}\
        \" M8tTI!8zx6!7v\u{12}07 O!Q!N!r!K!L\"J!H!M!N!I!F!I!G!L!O!L\"F!H$K'A\"F$L`M!?s\u{17} !8v\u{14}.#!|6G!BPU#\"G%F(\
        F\u{10}x% N7A!B!A(;y,!8uV7!2v\u{d}\u{1c}!4tC_* r%;$A\"6!s%9\"<#B\"9-:7a' I$E)\u{4}&@$D&s(C4N!7u>_!7tB3) v$A\"C$\
        s!F!G#A(D\"D\u{3}2!4ss\u{1d}* M!9!G!H&=)8%;\"J&9\"7'2$ G*H)t%vrf!$r\u{7}H\" H/w\u{1f}P!Ar2N!3urU!Btd\u{2}\"/t(G\
        lC7 S\"D\"v!@!=!E!C!;!N\"F#M!G!9%L!I\"O\"8\"v\"A!6!4!F#;WH!9vkM\" v(Ca9!7tW=, v!E'8!z!?\"A#A#@!=$@#?+>HM!<{\u{7}\
        Z!4y4Q$ C's(v)FW]$ L7A!C);DJ/%@\"O!A!@\"?\"C$;!<\">\"L!?!J!D!v+G=\u{f}!(DP\u{17}! v\u{18}o!(t\u{2}6!-u#\u{11}!E\
        uZ*!8tpM!(v5n!#u\u{5}h!!t\u{1f}\u{1f}\"1G)s3+!8v<.6!=\"E!D\"H!B!9!R!N!D!w!6!8#6\"+!2\"O!D!s#7!:#0!LR<!Au=/!Eu9{\
        \"3J2u~\u{f}($;$A$B%@%P!I!F\"7\u{7f}##$E)z+Hj\u{c}4 <!J!L#:!M!:#O!=!H!v\"p#R!9#C!I!I!9!>&@!;~&!$u}\u{b}! v?/!6v\
        XZ!8u3\u{c}:\"O!?!B!N!G!O!R!@!L!I!L!u\"P\"F\"E\"1\"t!H!A!J!5!4#E\"Q\"C\"OA=# J*z%GW-!6C\u{6}-!8t\u{10}T' N\"E->\
        %J\"B\"<!\u{7f}:e! uC\u{9}!$yy\u{13}!\"Jx;#3F'u+H\u{18}\u{3}! vSV!-r[\u{15}! t\u{17} !:s\u{19}\u{0}!&t\u{e}\u{13}\
        !8v\u{7}:#.w*E-E\u{16}U!,u\u{3}\u{1c}!4t\u{4}U!%Mc\u{1a}#2v%I.I\u{17}I!2ICy#1C&D(ytH!Eti\u{14}\" |8B8`!(vu*4\"<\
        !C\"I$F#;!L!I#=!?\"t!D!?\"<!?!>#I#v!>!I#G>2%\"F0>&G\">%u\u{8}Y! s\u{1a};!/sI\u{f}!7u)^!'vNS!7slb!EueP!%wez\"4v$\
        Ie\u{4}!7s\u{19}(!Et:b!8s\u{b}\u{17}!!w|A! wi[!AsEo!,t&s% N\"G(K,K$I\u{9}4!EtZ=!EuX\u{0}!0wgj%*D%J%?$F-?\u{8}\u{1a}\
        !7shu!3t\u{0}*!4t\u{1a}\u{5}!8u\u{10}^!@tF?!E?~q!:uQ}!+s=\u{f}!)x5\u{1b}! skj@!H\"=\"K!B!J!?!?!O!P!N!K!L\"G!3!M\
        !S!n!J!N!R!S!v!K\"?!L!A!F\"q!r!I!F!x(\u{f}!/t\u{10}T\" K8v\u{5}U#2v%I.IIy%!E-F#|\"F-J`4!,u\u{14}z!+vw$!4r\u{8}x\
        !,vBV!7zdc!Evc9!9K6Q#(t6L$rqt6$L\"D!D!:!9!H!D\";!9!O!8!7\"I!I#K!M#8!;!F#F\"t#s\u{11}|- G!M!>\"p&B'=\"M!P\"K!:!F\
        \"?+JTy\"7t.G|e! xv'!Ew{{!8v1\u{1c}+$E!K\"M!H!E#F!D&;%N!H!=s3\" J9uK\u{10}!AuR;*\"=(E%H%<#F\"K!=%>!A!>_9!8uX\u{9}\
        !%v(\u{8}!.w7n!/soZ!7uL !2t\u{17}x!&wz\u{9}'!?$v/x#>#>#w(<[_!8t\u{7}u!4u#=!)r\u{a}~!Ev\u{3}\u{11}!Ar((!ExU\u{8}\
        '!;&I$F);\"?\"r-?\u{7}%\"7u.Mv\u{11}+!x!<#E\"I#H)@%B\"<%C!D%B6+!.wVg!Av3x1 }\"<!@\"<\";!z\"?!=!=#;$<$@!P!<!B&A%\
        9\u{3}B\" v8JRW#/A(C*xFV!2uM2/!I!D!M#<!C!I%=\"P$2%M!J\"5!;$6!K?_!/FcX!Es\u{9}\u{1f}# I2t&u\u{1c}'\" I/x\u{4}b!8\
        uYZ)\"A!F\"J!G%F!@!=3>%;v,,!?!H\"F!K#A%x&:!;#?!N!B!;tK!7u}\u{2}! {+\u{18}!$t|Z, G!@#F&B!B$@#s!x#A\"w\"C%B\u{1b}\
        Z!<sw\u{1}!AtY59 E!;!>!;!O!~!\u{7f}!I!A!6!B!;!J!E\"N#:!9!9#<!C!C!;%K!?!4gV!8vz'!'v\u{6}i!7t\u{c}/!2v6p' s+s)H#D\
        !O\"E+Dx/1#E\"H#H!A\"B!R!<!;!<\"8!8\"I\"J!F!v\"5+OQX'!{\"B!E+;)D\"@!vQ\u{d}!&t!u!;te\u{14}!6t<a!/wq<!!t1~!ExW3#\
        -v\"H6A=X2 Q#H!<!=!4!@\"M!L\"w!8\"7!5!P!4(K%5!r%Q\u{7}u!$u\u{0}.&%>%s\"v+@!@\"A@H!Eug\u{17}\" H6w)p!9Jv<%*D%J%?\
        $F-?G\u{1f}!8u6S!EB.s!)vhh% F%w%I\"t#?9\u{16}!7t\u{1a}0!$xnf! u$F\" H8H7<!&{k\u{15}\"0I'uM\u{1b}$ F'{(C!s{A!*I\u{d}\
        h! H|1!)uw\u{1c}!4tk.! y\u{1f}i!/y[F!&uoA!'u\u{17}W!4t\u{1f}\\0%H!@\"K!K\"=\"H!9!D!8$F$t!J!H\"L#D\"Lj\u{11}& M%\
        ?';$u&A!>\u{5}1!5sY2!Erq4!7we\u{1}!1u8 \"8y-?\u{2}]!8u\u{1e}]!8H\u{7}p!-vum!7tW\u{8}' N\"E->%J\"B\"<!\u{7f}\u{d}\
        *!1w!I! s8!0 N!:\"C!?!G!;'6#r!<!9%D!r!I!8%8\"8J\u{b}!EFF\u{2}!2u\u{1f}R!8u\u{11}\u{7f}#!t6K\"M@(!7BF\u{1e},!;!I\
        \"F!H%E%C#=!9!8#G#;+v+z!+tL#!!sJ^!3tr$5#A!K\"B!L\"@\"L!?\"/!L\"3\"B$I!M!D\";!;!D\"A!D!J#t\u{1d}\u{8}!&tf?) I(@\"\
        ?%?%?#A!{!C,?p,!8u\u{1b}\u{0}/ s#9!:!<!I\"t!:!>!A\"A\"C$:!;&>&>O0> M\"K!q!Q!I\"R\"G!P!R!M!I!K\"N!u!D\"R!.!s!J!N\
        \"E\"P!P!M!N!I\"R!8!K!r\u{3}\u{1e}#'A/O/@\u{7f}y\"6J/Ca\u{16}!/tTD!8uLe!/w,]!,sO$$ I$q)w\"H%:!Eu\u{4}X!EumC# D!\
        v9F\u{1b}\u{12}7!B!I!M!H\"D!J\"B!?#A\"O!J#O!v!N!M#8\"1!3#J!@\"K!>!BN^!Evhy\")C<t\u{10}_!7t\u{6}\u{19},\"A\"F!v!\
        G!I#E!u!D'@$B#?+<P@&\"y(@(B%C!H-<Y\u{3}: N!S!A!Q!r!>!}!|!L!M!F\"@#L!-!E!.!O!C!4\"C!S!L!B\"I\"F$J\u{19}G!$u`p!#t\
        \u{6}\u{1c}!?xg\u{12}! vtP!!t_-!Ew7].#J!M!J$E\"E!L#G\">!<!H!:\"H#I,I\u{12},0 Q!>!K\"?#8!<!;!I\"Q#=%p\"L#G$L#4%P\
        qh\"4q$M\u{19}=$ M#J*A8?\u{c}\u{0}# s9E,A\u{0}2!8G={!7u`6!1uTS: S#<!O!E!D!@\"v\"8!?!8!/!C\"s#(!7\"S\"J!?!R!8\"F\
        !>!u!L!r#No\u{2}!3u2\"!%z{t!@s\u{b}m\" I'vL;'#C\"?&@$A#<!:'<p\u{10}!-vPQ! sp\u{a}* p$F\"I!G!D\"G!G,M!L!G\u{1a}%\
        !8v\u{c}@!)t65!\"u}#!-w2R\"4w-vn%!(@R9!<|?\u{19}!8u!D!0tab!%u[@! t@X! Js\u{5}\" K8u$\u{6}.!?\"@!@!D\">!~'?#=\"?\
        \"H#s!@&@%E-;$ {%C1B\"@:\u{1b}!AtT\u{14}8 R!z!I!H!L!E!O!I!8!C!M$0\"4\"I!S#r!F!G!M!O\"8#>!E!/x_B O!I\"F!E!J!9!T!\
        B!J!<!N!@!;!2!;!@!H!C\"P!5!:!H!\u{2}!K!N!3!F!8!\u{7f}!N!S\"D\"B!U0\u{14}, <\"A\"B!:\"q!s\"r%r$C#B\"B-A58!8u\u{10}\
        w!-t$\u{1a}!4u\u{2}d!Et7\u{5}\" uEE_j!/t[\u{c}!:t6\u{1a}\"/J6vbr!-txr2 q!B$G!@!I\"K\"R\"M!5!D\"8\"A&F!@\";!w$4$\
        L0\u{12}!/t\u{1a}\u{7}\" D7v\u{13}\u{8}!EumH# I4p1u1I\" C!x{_!4u?O!Eu\u{1a}@0 x!A!D!E\"H!G#>!A#J!v!E'D#E!@\"G)@\
        \u{7f}%\"7H!w\u{3}w$ E7E!F!\u{7f}a`!4t\u{10}\u{15}!Eu}.\"&v?CR6!5s\u{7}V1 =!?!8\"7!o!N!J#u\"p!O&<#7!<!9!>!>+64^\
        !4tIA/!<!L\"B!C!C#=!D!<$I#I\"=$K\"H%:!=OT!:t\u{1f}2! u\u{7f}_!7t\u{1c}\u{6}!/v{#! wj#\" H@u\u{0}\u{9}'!{\"B!E+;\
        )D\"@!v\u{1a};\" IEu\u{1d}\u{1b}!2t_X!Ex_^!-zMJ!Euw\u{f}+!@#?!?#?!=!F\"@&;!x%G!A\u{13}(\",F,{b6!!t<\u{2}!1u{k\"\
        /?6D$\u{16}\"*H*r;p\",z+FDb: J#A#G!D!N!F!O\"N!K#L#\\!O!C!L!I!P!q!H!*\"Q\"L!P!u!I!K\"Tv_# L%w*B]I\"6B\"AV.!EwgR!\
        1tb\u{14}!*tx?!%xku\" w8C\u{1d}\u{14}!=s,V!7sNN!\"t\u{a}=!$uF'!6tbM!8va\"!Eu%9!(u\u{16}\u{13}!4u!\u{1e}!!v$2! z\
        %\u{12}\"2M!tEz!,uc\u{e}%%H!u!E(D6@OD!;r\u{6}='\"A\">#H(y)J*v#=e\u{17}/\"E#L!E!@!z\"A!F!D!D%C!?!?#G#B+K=7\"7A.@\
        M&!,w}(' p#q!G#I1>!?,?\u{9}#\" x8D\u{17}&!'r|c!!u@j!/x>\u{11}\" K(uL\u{5}!EABr!#r,a\" x6F\u{2}R!:t\u{8}'!0vD;\"\
         }8JG\u{1c}$ D)u.u.EB(%1s#w#G!I-EyB!Ey9GA R!@!N!C!I!{!y!F!K!w!H!M!G!q!?!T!F\"K!?!H!.!Q!9!U!G!T!.!0!B#?!D\"A!sIw\
        \" I*wpK!-y\u{0}@! ux\u{2}!3xok\" M\"w/3!+v\u{1d}8! wp,!,t+\u{7}!7y{\u{1e}# F.s*D\u{1b}\u{16}!/ye\u{1b}!8tlI!:u\
        /5!Et4Z!!ut(! sp\u{13}!2v\u{6}R! utn! Cj<!<x\u{d}\u{18}' r%:\"8#:%<'9/I1s#=G%x#w\u{1d}H!8x\u{5}\u{13}!,v\u{12}:\
        \"8B\"y\u{9}%!-sej!6v\u{18}\u{4}!9u)]1 Q!F!u!H!8$I!9!9\";!A%9!v$M!F'3\"4$>Z\u{3}!Aw\u{1f}l!9v#8&'H%>+<#@&x%<?\u{1f}\
        (!A\"F\"G*B$=%L!B,vS\u{6}('I#B!F!A#E*x!A+H{0!EB\u{1}\u{9}4!R!H\"I\"L!R!L!H!Q\"N!L\"J\":\"J!9#R\"M\"G$K!Q%29c!3w\
        y\u{1b}!8vF\u{17}!/t5\u{e}!8x\u{a}8!EvnY& s\"E*D#F(C.< 0%'I%?#C*y,>U|) A#D!D$y'C)A!C#@$x\u{1e}\u{3}! s%`!$swN2 \
        M!M\"O&K\"P#A!L\"6#B#q!R!u!9\"M#B\"K!K#Gh4!-vaK!Ethd!$u\u{7}p!3rHo$ L*w!E:@w8#8H\"@&Dm@\" H8wI$\"/B3vT\u{c}!8I\u{c}\
        3!2u\u{9}S8 O#C\";!G!C\"D!P!K\">!5!G\"J\"I\"v\"N\"@!A!w!:\"G!L!F!/$Ii}\"\"G(L\u{16}r!2uG'\",{9A)M!)t\u{2}v3 q!q\
        $E!F!G!L\"C\"B!?!>!D#q!A!@\"I\"L!@!?+E!E!EuXL!8u|\u{1b}\"/t'uS9! E0}!/w\u{17}X!,v\\]\"/?'B(\"\" I%u5\u{e}#$|+K6\
        =\u{1}\u{13}! Eb\u{7}#2t&E-G5@!3tEb' H%G%C%E\"=#<+:.\u{5}!Ex4,\" N-D\u{d}W!/v_\u{c}!(@$\u{13}!/u\u{1a}G!%GOk!7s\
        M\u{6}!8u'%!-u%r: J!u!E!G!O!L!L#J!A!K!F!S!J!T#t!K!N%@!A!8!4\"K\"K!B!H\"C@ !*vU5!Eu\u{6}n!ECf $ I/v&u#Hr\u{7f}!7\
        wt_!#s\u{9}W!:vkW!7zVu!)q@\u{17}!@t\u{12}\u{16}# E't)v2t!)y\u{3}\u{15}!7uH)!2tq.!8v\u{10};\" y8IE}# C8B!y@<! GJ\
        +#*D.I->fB\"/B3vRs!-v:N!:vEA!7t6U!2urL!7s\u{4}\u{f}!1w\u{17}\u{4}!(v.\u{9}!Eua\\!EuiT!8trv! v\\W\" I8vg|!4tZJ# \
        J(F'v\u{14}\u{e}!1q\u{14}%!@vj\u{13}!Eu\u{1a};!ExKw2!J$?!K!>\"/!9#>!}!x!7!7\"J$7!G'/!>!0$EsA* B!@\"{!B3B!@$v$P!\
        ?$@b|\"8n-@\u{15}I!Eu8\u{3}!1t7$!8u\u{e}l!8IF8\" E6xft!9xV\u{13}!9v\u{1a}L!/u>]!7u\u{8}G!Au5Y!Eu./0 P!5#O$u!>#=\
        !:\"P$H!P\"I!5!E!L!3'3$r!/GN>\"&z)@\u{1f}\u{14}\" E:umr4!9!u!O#=!@!<\"@\"9!:\"K!\u{0}\"Q!M#?!O\":!8%;!:%F\u{13}\
        m!Ew\"_!Eu'6! uD`!)spA!3u\u{2}G+$E!K\"M!G!E#F!D&;%N!H!=w\u{1a}!%s2G!&t/q!Eux8$7A!?!B,uA\u{1a}# x-t\"EAU!Ey&e!&r\
        \u{8}\u{1c}!8v&C' x\"G!E\"I%A%H6@,\u{7}$ H3B$D!z\u{11}I& G\"\u{1}&B+?%B\"=y\u{18}$ q'H*s&H@a<!T!@!;!v!@\"G!D!F!\
        T!<!:$I!K!9!F\"8!=!Q\"T\"7!M\"M!s!L!C!K!D\"PV~# w\"t6DhQ!2t\u{14}n!/tM\u{a}! sh\u{2}!8v\u{3}\u{d}\" E%?]B!,u\u{1f}\
        -- p\"C\"F!v!H!J#F!u+A!E!J\"@+>f#!7B\u{9}\u{17}!8u\u{2}M!!tj\u{17}! Ea\u{1c}! z\u{b}\u{7}!8J`V!+woE! vdi!0t)\u{1c}\
        \"$u'K=O4!?!K!?!D!F!A\">!>!9%C!>!?!=$?!M!}\"=\"H%A$DY\u{d}!/tE<!2unS!$u\u{7f}\u{7f}- Q#F#;#7\"B\"=!9\"=$8&6&<!8\
        $ud\u{5}!-w\u{e}x)$p!D(>\"@\"E\"@!@#B#si+! J;P!EyJ'!1t\u{1f}j!)u\u{8}\u{7f}!2s\u{13}J!4u\u{12}S!Etg\u{d}\"/G6w\u{12}\
        u! E\u{19}E!1tLb!/w(T#6w*w%D2Q**<\";!8\"9\"=%;\"K!<%D'JT~!.w'p! w\u{1}I!Et\u{7}\u{11}!Et\u{18}P\" y#IO&!$ug\u{0}\
        ! v\u{13}A!7t$N\"/y6BpS!7th\u{19}!Et\u{6}l!,{\u{2}x!4r\u{6}b1 M!=!F\"E!F!?!K\"B!G\"<!B\"C!{\":'B!K+N\u{a}\u{c}(\
         M'q!q\"J*A\"D!A.@p{!@y\u{e}\u{10}!1wO\u{16}!:r?\u{1e}$$x+P'J/A%$!4vBN#!v)H;C\u{7f}\u{b}!/x\u{6}>! uKn!)tU\u{19}\
        !/y*g!Ez#1&%E#?%@!r%=2A?3\" K(w\u{13}\u{6}! v\u{1f}\u{1e}\"8H-vFn\" w7C8D* J$<!t\"C#K%:$;'v%:!:>\u{12}!&w+g!&t0\
        \u{2}\"?w&G&W! rrM!EtuO!EyCX! su.! u<\u{1d}\"*E\"{Cz!AwmG!@{\u{13}h'$C\"B!G\"9%E(J$>\\\u{5}\"$v5J$)) J!;!>\"K!=\
        #:%@*9)>{r! z\u{10}\u{9}!'uP\u{f}!:vh9'!B$K(F\"B(L!K!Ex[!=or/!*v\u{19}9#/E'E/B:\u{19}!4u*\u{12}!.w<F!EB*\u{1f}!\
         H$N& E$D\"}!s(E6Fif!*wQ\u{7f}! tS4\"<J${z(\" }8E\u{1b})!8td/!*w)v! NRk!Ex7\u{1d}!EFg+!EuB:!8u\u{13}13!G!J\">!@\
        \"E\";\"F$F#R!N!3#K\"H!5\"y!D!F!8&sdp\"4t1D\u{7f}7\"3F%v?L. ~#@$F!@!>!@%@#C$>!@!?!A!B&s\u{19}\u{1b}!4tA'\" K$vo\
        K! x9\u{9}!)u\u{15}\u{4}!5yEr\"(u#H5T!/wI\u{7f}!Es4\u{1c}!0s#{!Et\u{f}a!6v\u{12}B!3v\u{7}T%\"H\"K#L%F-I\u{e}\u{2}\
        #/D*y,=w.\" GExZ-! HtP!$w]S!/u4m!/sN]!8I4\u{18}!4sr\u{1b}!,t'\u{e}!.u\u{14}\u{1e}!.u>y! us~\"8I-ts\u{17}! sJ^!(\
        t:4!EtG+!Eudq\"0v'A&t\"#G9v**!+t\\\u{9}!7ub8%*D%J%?$F-?!\u{1f})*=%;%>\"C!u!;!B!<'s2 ! HLf!7u|\u{0}\" L8ubJ!*F\"\
        \u{3}. N!@\"D\"I!D!J\"E\"B!;&B!r!<$q-6FD!+w\u{10}]!8t\u{1e}P!/t\u{14}K' {!r/F'F!?!I,C\u{13}|\",s,I\u{d}!\" H8x\u{14}\
        \u{12}!2s?K1 x\"w!I!E!K#J\"H!G!H#J#=!<!>\"K\"K\"=+Jt+\" s:s\u{17}\u{7}8 O!I\"P!P\"M#K!P\"O\"?!K!z!3\"Q!?\"T\"S!\
        s!5!L!J#>\"H!N#D|m!,zT\u{10}\"3F2tCS\"*I%u#p!(v7\u{1e}!$v8 !ExLa\" N9E8k' x,G!F\"C\"E)p+C(t!3tnZ!9u\u{1d}v*!<#D\
        %@\">$N%>%D!<\"z)5#t% L'G${-E-B/0,!G!:#@$<!:#>$?\"=#=!<!K-v\u{12};($;$B$B%@%F!J!G\"7Q9!8v\u{12}c!ECW:!/t\u{1}E\"\
         H8v4\u{16}!Et\u{12}d!-t0\u{15}# H*G.w\u{11}w* F\"C\"?!?!w!w\"E&x(>\"?2f!3v_R!$y\u{16}^!7xZv( w$D)A!@!A'A)@&tzR\
        \" J8v\u{4}{/!@#C#F\"@!@!B!@#B\"A'A\"t#n$=!J#BIm\" r6JM|& p*I\"C+I!v-o_'! s-\u{1d}4!M!N!B!=#M!P\"=!>\"H\"H\"=!K\
        !M!H\"I\"J!v!N%7!I?X!3v\u{18}~\" v8Bhu!6H\u{15}~!Ats\u{6}!!u7W!8x*(!Cv|-!9u\\<!7t:\u{13}!6C1\u{8}! u\u{4}Z!)sBw\
        !8Ij}!@u9\u{0}! x\u{11}v% I*F\"E!r\"vje!@v=\u{f}\"8u-?\u{2}e! xo\u{7}\"(u$B8S!7w0\"\" H8xK-!/xQ\u{1e}! v\u{f}v!\
        0r\u{1}\u{5}!/u _! w38!3y\u{d}d!Eu\u{b}b!)u\u{14}\u{1c}!4u\u{7}T!9u\u{1f}D!Euga!/u\u{19}Y!8tj\u{4}\" H2sS9\"/w(\
        G/h!:u\u{4}#!/uE(! u^#!7xj\u{1c}%\"D\"t!D*v+A@5!/y\u{4}m!Et#\u{1a}!1r11!\"uQ\u{11}-\"K#G#>!>!C%C#=$>!K!|$F%>$IP\
        *!+u\u{e}L!$uiv! J=0!4r82' L6F!D!u!K%u%I\u{3}|!Au_:!4s`\u{1}!6u\u{13}\u{18}!&tb\u{7}! x\u{a}L( N#F&v#A+C!D!B(<\u{0}\
        u2 G!C!9!C!=!@\"I\">#t\"6!O\"r#:\"C!G\";#@$6E>\" M/Gn$# O!L9s\u{c}\u{5}+ N!;!I%B$7!8!8\"9#<'w!8+~\"4A#vk/!4tp\u{6}\
        !8v\u{1d}z!!qA\u{f}!-z>j!8u\u{a}'5 O\":\"<!H\"K!?\"r#B\"K#O!P!L!9!L!x!Q!<$E!u!<!>\u{1c}\u{d}( G%F'>+B\"C\"z\"H\"\
        >_Z!8v\u{6}\u{11}'2E+I!J!w!E\"J#Em-$'F!F'B6I/\u{19}%\"A!F&C1A+J]\u{b}!4tvE!Ey\u{e}\u{16}! F7,!%x\u{9}0!?t.4! v+\
        \u{c}\"8x-D`\u{11}!:tk(! v[#!:t2v\"4o&u\u{7f}Q# r(u=?RZ'\"B!L!J!K-;!9'8\u{9}D$$F+y)H(LM\u{b}!1u1x%%@%C!w-H-:eW!\
        /tG\u{1}\" K\"t\u{10}#!4tY\u{1c}! r\u{1e}\u{12}!'tn}!7ypz!7wX)!ED\u{19}\u{6}!/s+6\" y8GN !!t`<!9up-!&u(\"-!8\"K\
        !>!E!;$F!C\"B%;!9!;+:!977!/v:T!%u\u{5}+\" E$|2W!1v\u{16}l!-tr\u{1c}!Et;\u{e}\" v8K\u{1d}=$!F.C%u$G(i# u%C%F)\u{3}\
        * C%:!z!|!A#?$D'D\"K-I+W\" E(yXJ\"8K-BZ,! C\u{8}\u{9}% y*E\"F#L'Fe\u{18}&!<'C'H(?!M\"=\u{8}\u{2}( r!?!x!?'A,?!@\
        .<s\u{2}!Ez\u{13}z!9x<\u{7f}!8ucD!8uc\u{0}!/w+\u{7f}!!uW\u{3}!-t\u{c},!1tO\u{1a}!$sc\u{12}!@uCr\" y8C`9!:t\u{1a}\
        z\"&v2Ag:!/w]V!8u1\u{d}!2vR\u{11}!Eu5I!'u\u{4}`(\"v!@\";&F!@-A!C+?\u{9}I% L\"t1B%B-@WO($A!t!A!F\"8%D(K$>)m!9ql6\
        !8K\u{8}5\" C8|\u{9}8! v'\u{19}$/D(@*z$H\u{6}=# H$D&~\\\u{17}!8xMK!:s[\u{12}!8r\u{13}m! t4`!EC!&! u4 !=s(s!&wRR\
        !8u[I1'O!M\"@\"G!<\"N\";!;!<!=\"@\"R!G\"<$M\"N$QS\u{3}!8v`w, p$D#H#A!G$F$M!L\"D\"R!@,K8v$ M$|+F6G\u{19}X2 O!G!=\
        !G!>!C\"E\"B!K$8#s#6\"B\"O!>!I&9!8f\u{b}!>t\u{e}8!9ug:* L!K!D(H\"C%:#K$F!:!:i&!.G]\u{13}! y)f!/uE,!&{\u{11}\"! \
        yGW!4u\u{17}\u{12}4!{\"B!D\"?\">!<!F#>\";%<\"K!>!D!@!@!v!@$?!;$Rk\u{7f}!$v6\u{1e}! uGC,!I!D\"G#H!C\"F!E!E!p)I!y\
        !G |!8v/J1 L!9\"D!?!I!<%8\"7#r!<!8%D!u!H!8%8\"8[\u{12}\" u8r\u{11}*!4u;2% A\"?&u!s/CUs!Et\u{17}Q!6wZ6\" L8tz/\"\
         L8y^m!4DS\u{4}()F!H#u\"A(D!u\"B+?z}$ K&B)s)AOE!8z\u{7f}\u{7}!:uv[!Etf\u{19}!8M\u{16}h!8uZ\u{b}\"+r$E8u9 V!p!v\"\
        B!J!>!F!8!A!Q\"N!B#K#U\")\"N!U!L!P!K!9!E\"E!R$> T!&tf\u{1f}!8v_|!7tY\u{1c}!@vm#!Eu\u{b}\"# C8B!yA^#%C\"t1C\u{6}\
        :$\"B#C.>'A)\u{5}!@trC! H\u{16}k'*K\"v#p%?$K!B,@<N( v!F$A#C\">!y+I\"AHZ!:s\u{18}\u{1e}0!8\"F!C$I!D\"A\"<\"u#<!7\
        !u#K#7%9!<!7P\\!\"Gf\u{1d}!!E\u{11}\u{13}&#L)H#E(F!J-BtC!:v-D!@uh@! G1r\"2t%Kp+!Ew1i!/yU\u{3}!?s\u{1e}\u{17}\" \
        I8xx\u{8}!EuX}! u\u{16}`! vfM$\"D\"v6C+At1\":x+@\u{1e}\u{17}!$w\u{a}4!7ty\u{13}!,tIM: M\"E!:!Q!I!?\"B#N!H!O!H\"\
        -!M!F!I!J!6!H\"N!D!o!6!3\"F\"H%o'!!7tlG\"@w%C\u{e}0\" y8EKH9 >\"K!@!Q!t#S!D\"3!A!t!5\"<\"A!J!O\"F!t!N\"8!J#K!3#\
        J!v\"PR\u{e}! s\u{11}\u{12}# y8E%sf\u{d}\" F)wgA!>p?p!8@Ht!-tca!,w'\u{8}!8s\u{0}Q$%H.w%E-E%v! v\u{1f}E#\"F*B9>h\
         !/t5o! u\u{1e}@!'sV\u{16}\" N9Fi\u{1c}!/t:b!1sX|!8v\u{c}`# {\"D6KTY+!8!@!C%H\"E\"D#C#u$J$?+v\u{14}>0'Q#G!7\"8\"\
        G!5#8!6\"D!M!M!B\"8$I\"s$C\u{1c}0!8At\u{1c}\" F'v8\u{14}&%@%C!w,D!H-:wO\" z8F8M!-t\u{15}z!9xD01#=\"7!K!=!K\"@!2\
        !N!q!9#t!;!3!6\"M!=!9S\u{7f}8 U!w&C#D\":\"J!J!E!1!1!I!:!9!K!G!M!E!x!7!M#Q\"N\"B\"NyG!)u\u{13}}!Ar+\u{9}!8J/4\".\
        H!v)>!EsI\u{1d}!8wM\u{e}!Ex?Y!(uaQ! uB,!Ev\u{e}=!8uIC\" D8|'t\"4I#x=>(#C!I!H*I(C!H!|,=$$!8x\u{18}?!$s[-6 M!N!K!\
        @\"E!D!L!D\"H#=\"v!K!N!;!K#M!K\"=$F\"t!H%P6\u{6}!$u\"\u{7f}\" w1G\u{b}\u{13}! vC.!2t\\c!@w~?# I'I/x1\u{1b}!Ar\u{f}\
        I!$w=\u{1f}!4slE.\"I!:!@!F$C!I!B\"=\"H#;\">\"I!<);&E& r\"H(r,C\"n-A]R!'vs\u{13}!Ew-,!+vl-\" L8tvV!7u>>!!s?>!6I9\
        ?#$A6u+>h3!Eu:{!7uGx' D!L!=(A.I\"<+P\u{1b}:; P!Q!Q!F!K\"=#E!M!P!B!<\"8!K!7!C!r!r\"J!L!q!J$H!q!O\"0!K#P<l# v*K,A\
        SS%$D!G!w3F,M.\u{f}!8u<\u{16}!0wj(# B7w.=OH\" u(J%d!Eu l!8v6S!8t\u{14}Y#<y$E%ACL!Ey|`!/w}t!&s$+#8K(r%B3B! u1\u{1c}\
        !)t8%!!u\u{0}\u{d}! xib' F%w\"C#H\"s#>'DTw!6t\u{14}\u{1b}!8t\u{4}d!)vyh!.x#P&%C#>'<'=!y\"=\"%!0t,w!-r>\u{10}!-u\
        \u{0}N#4E#s!E\u{7f}Y! wq\u{12}! u>e\" E*wW\u{0}#!H-v,s'^!$uBh\" H!w\u{6}P\"1J4u\u{9};!7rh\u{1a}!?u\u{19}k+!B#E!\
        E$D\"D!@':!<\"L$>+C\u{3}9!8vh\\!#y'2!?vnT!)xtl%-?\"B+H%u&s^l&\"I!E\"I\"L2L,D6f!EBu&%$C(;&:!8$9\u{14}P! u<.\" x8\
        B L#0u\"F-up\u{7}! um\u{12}1 o!7\"A!A$B!=\"C!@'9#M\"I!F#D#<!x!;$tK~! t\"Q!1t=#!'s\u{f}`9 F!J!E!D#P!P#u!s#U\"9\"\
        K\"F!H!P!T!R!D!J\";!H#H!J!t!O!AtA! x\u{c}#!6sbm!1s\u{f}:! t\u{1d}\u{9}! x#\u{11}!/xf\u{16}!E@(\u{9}!)t\u{1e}z& \
        I$u.D!A$?!A\u{16}N\" M9u>*1 O\"?\"B!=\">\"F!<%?$A!C\"@\"~\"D#H!s\"B!>`Q! vw?!EuA4!%xi\u{7}!2tk7#!93>#y!\u{0}! v\
        \u{8}4!8u\u{17}\u{b}!%v.,\"7u)v^\u{b}&\"E\"E#E$B)?1uo#'%z!B!I(E'C*A%C\u{8}T\" J6{oJ!!s@O! xa&. o!K$L!O\"B!F!@!O\
        $H#<\"N&I&;%I\u{b}\u{1f}(\"B*B#<%;\"B!u(B&;}b!*u\u{10}\u{c}!8uOt!-t\u{7f}~!6x\u{13}[!:u#G! u\u{5})!/uc\u{2}!8u|\
        =#4E#s!E#\u{13}!4ypH!Esv&+ E$A!x#:\"y!=!C#A't\"G\"EN~\"'y(G\u{16}g!!v+\u{2}!4tU\u{1d}!!C8M!9vj\u{1a}!-tI\u{1d}#\
         D\"I6|<y!-u\u{8}\u{15}%#I$M(K*M,J\u{8}r!Er\u{1c}\u{3}6 Q!B#D!A!F!S!E\"K!Q\"M$*!B\"r!I%J!/!B#A!U\"L\"A!LM!!?u\u{15}\
        z!8C\u{c}l\"4v&E\u{8}:&!r!L\"q/?%J(?h\u{16}'*J#E\"I\"M\"G$I#Mnj!9{I/\" M(sFA. G!A#C\"?\"F!C!I#I$u\"@%@\"@&t%A:o\
        ! w;<!!toS\"/u)EG7!2s\u{15}\u{f}!3t?b!@v\u{c}g!Et_\u{c}!7tT6!$uv%!7t\u{1a}K!Et/B!4s1\u{7f}! wF\u{1}\")D<u\u{1d}\
        h!4vPj!8u\"\u{d}!*uHM!3uwt\"4t$F8\"\"4v1A\u{13}\u{3}!&x6B!)r}n!1tpV\"-w5v*\u{9}! v:,!7u1!%$=+B%C%y!Dqk&%H#C!C&C\
        (>#?OK!7tmO#/D*y,=N.!\"v'<!$r\u{7f}\u{7f}! x\u{1}n\" K8sv\"!?t\"l!4u\u{1d}d!&t\u{c})!'r\u{16};! v\u{1e}=!4s\u{a}\
        j\" G#v M\"!D\"wH\u{4}!-t\u{0}o0 O!E\"K\";\"O!@%;#7!:#G#:!t\"E%9\"8$NT\u{13}!'u\u{2}@\"7q!Ev\u{1b}!=sIl!1tB\u{2}\
        # s8K-u9=!EtJ|! u\u{e}|!Ev\\\u{c}!/v\u{16}T(\"D#F#@\"B-A!t\"A+=uB$ v7C\"u,DV\u{1f}!8tZz!EuBJ! u_\u{7f}# I,z#D\u{1c}\
        u\" G8y\u{1a}w! w0_6 o!B!=!D!:!@!=!D!@\"9!:\"8!O!I!D!H#R\"A$D%O!I%rJ6)!=#D)\u{3}\"@$?$B!J%s(@_z/!H\"M%H!J!O\"I#\
        Q%M\"H!K\"Q!P%J!L%QYz!7t#:!,tqi!EC\u{16}{!7tRB! v\u{b}@!(tW|!8sh\u{e}! tP[\"1u!D6*\" z8GeU!8vr\u{15}\" C.@v\u{0}\
        !4t8f!/wn:!-tQu!7t;+!Eu/$!*u\u{9}]% r'>#G,G/?G0!!s]\u{4}!)y\u{4}\u{17}!+t3E!7vC\u{5}\" E4y! . o!L$L#C!G!A!B$H#=\
        \"P\"s\"L\"J+KT\u{19}!:r4f!-sZ5!,u\u{1f}F!E@{M! vV.!@v=<\" L,tl#\" y'IC!! tO\u{e}!-z@h!Esqq\"9B,LX2!Eu?t\"1F)s]\
        >4#H\"G!B!I!K!G!J!I!P!H\"I#6!M!P\"J!H\"G!x&=%<=f!2t\u{1f}\u{5}# E'F/}i\\\" N9Fm\u{1c}!7u6A!.uE\u{1}!-wJ\u{10}! \
        s1p!+t\u{f}k!Et\u{1b}\u{1d}! E\u{10}u/$t!G!C!I!B!B!L!H(K#r!N!L!E!;+KY\u{f}! u{:\" y8F\u{7}Q!9u%t!*t\u{c}\u{1e}!\
        9rAR!3BWl!7tcK2\"L#B#:!<!I!C!8#H#;\"K\"H!E!N!G!>&r\"E#Ghz!Cv1o!/yO\u{11}!,sFv!Eu`O\" L8t}U\"/r6t\u{10}d!0uBB!/s\
        .%!'u#w\"0u\"It8!1tVO!2x\u{a}\u{6}\"(A$r0A!*uwK#,v+C.Cj+\" p(C[:!7s,\u{13}!%uFa\" K$vx\u{18}\" w8I8\u{2}!EwN+!7\
        tc4!Ev4m!8u\u{9}l!$u}\u{0}\" C(u( $(G'I(H!L3.\"\"J1vH(* z!B#M$A!K&F(A#<'N$LR!!Eu]=!:tX$!4uY\"!<{v,\"!v.I\u{a}\u{2}\
        !,t/\u{2}!*vY\u{6}! D\u{0}r!8J\u{2}B*!@!F\"J'B!>(?\"t\"K\"=+J]\u{19}\".G1rJ6%,G#E+w%r!J~W!/t\u{8}i!Eua\u{b}!!t\u{10}\
        n4 L\"@!@!L!J!O!K!<!H!E!;$D!F\"I!y!0#N\"u'8%C\u{1c}\u{1c}!!w\u{2}?$ E*A)z%E\u{1b}6\"1J4udG< s!F!F!I!F\"C!H!J!C!\
        w\"C!J!8!@!C!B!G!D!G\"z!@!D!K!>%E!8!7$He!' K'F#I\"t,N!C,Jy\u{f}!0t\u{3}V\" K#yB\u{10}3 L!N!I\"x!C!=#9\"I!?!<!:!\
        A\">!8\"u%?&8\"9$:[A#$E)|\"Cd\u{11}\" K6xy\u{18}!\"u\u{11}E! wn|!/w5\u{19}&$E#I(u(D!L)rx,!:v\u{2}Q!$|\u{2} \")x\
        <x}Q!2ss\u{13}! w\u{1e}B! INj!Et\u{8}\u{13}!/tcj\"2r%LnY!Eua$\" K/u/E!.x\u{d}=!Eu(>! t\u{b}?!8J$O!Ex-d!7B`k!2tf\
        1\"4K&u\u{7f}P!1tu\u{1}\"*t6F}\"\" H(z\u{7}o\" C8AyG!8uH`!0v'x!8x\u{1e}$0!6!C!7!<\"A!J\"=!K!A\":$O\"3#K!C(:!7v7\
        !EtD6!7t;i! m\u{a}1!,v[n!9w.Z! tiH!EsHA!'t(\u{6}!7x\u{12}@!4r\u{f}~! JD\u{e}%!A&F+A%D.B\\S!?s-o- N!E\"G!:\"E\";\
        \"C#J&4!P$P(H%u%*! x^n) K/t%=\"B!?!<!D&:&LcB!@v;B!Ew1:!8uH\u{7f}% G\"C&u!u(A\u{10}\u{b}$)A&D1y%>=\u{9}!8u0B!5z\u{2}\
        t!/tm\"' M%I(G\"I#I!q#E\u{6}`\"1I4u\u{18}s! z\u{12}U!EuM[!/x\u{1b}(!8JZ\u{15})\"D\"H+I#=%t!G!B!=%uE\u{3}!!xs/&!\
        @(E*r#@#u)F\u{f}\u{1}!0t%A!As\u{4}Z!'uA}!Et|\u{b}! v\u{13}\u{1a}!Ewx.! t}U#6J!I.D?\"!3uTz!*t\u{7f}u!3u\"Y!4t\u{d}\
        d\"2H3x+3!*wF\u{1b}\"1t&t5r!!v\u{3} !$vIu!5z\u{d}n!)toq!8u5V!4x\u{1d}%\"#L$w\u{12}\u{5}!Eti7!2v\u{16}B!!t7\u{8}\
        !ExD\u{13}!Ex\"\u{19}!,t\u{1a}4' H0}\"E!C$E#D+N1p!9v:X!#u\u{1c}\u{0}!*tTg!:wSO!3u\u{17}\u{14}!(IeL!9v4O% t(D\"E\
        %G(E\u{7}(!/xt}$ E8C't!sj6!2t\u{15}\u{9}!*tch!8u\u{1a}\u{15}3 N\"M#F!D!G!D\"I#=\"w!L!N!;!L$K!T!=&u!I%M7\u{16}!2\
        t#/!.u3G!Au/t- J!>#u!<\"B,=!T#B#n$P!s#G#@pM!(v^A4!9!u!O#=!@!<\"@\"9!:\"K!\u{0}\"Q!M#?!O\":!8%;!:%FRB+&G$A(A!?#B\
        !{!B%y!G\"E\"G&@\"8B-xsj\"\"@5Cn\u{1c}!@u\u{2}s!(t9]! ub2!E?o~!7t\u{16}y!%u\u{4}\u{8}!8uI\u{e}!EC\u{11}.!AujQ!E\
        tXm!2t/\u{d}!3wjp!7t:#!@v\u{1f},!:t0s!4u\u{6}\u{4}\" L8vJI!Et$h!:t\u{7}!!!ugN1 n!7!J!J!H\"C#@!J\"w\"?!@\"<\"3#N\
        #N!G+5\u{16}\u{18}!+u{N#2u+p(E\u{1d}u$ F3x'D+EW:\" J8v?F!@t\u{4}\u{b}!8t\u{0}!!7sI1!@v\u{1d}@!7vJI!8x\\b!-xh\u{12}\
        $/v#B%C\"{'#!1t^(!/v\u{1e}K!/u\u{11}f!Es\u{4}C!+t\u{b}R!$wI8) w$D)A!@!A'A)@\"@$t{&!)y!\u{3}!6G\u{12}u! t\u{18}@\
        !2tu\u{15}!%s62!8zBu\"-v\"K\u{4}Z# C8<\"vV*\"%J\"u\u{e}\u{2}#!D,F!ESp? J!<!:!B!?!>!:!=!=!>!R!=!=!:!:!:!8!>!V!u!\
        :\"?!8!\u{0}!9!;!>$<!?!;$H%\u{1}#\"H-C+u\u{19}C!$rw)!7v\u{13}a&*H\"C,K\"C'u$v*I! rV+!/zIG!Exo$!EFL:! wz\u{12}!8\
        tLs$*x%B(A.Db&!!v\u{15}N+!G'H!I#I#Q%L\"H!J(J!L%Qq:#)x&B6=4G7!L\"K!o!<#B!L!P!G!;!A$;!G\"I\"N!O\">!2!3\"D!F!P!9#E\
        ;G\"%v3D,\u{13}\"8K#v\u{1}F. P!A\"E!B!G!P!I&C$6!Q&L!F&F&L-k!$yl~1 I!H\"<!N'J!9\"A!J\">\"v!7\"s\"M\"E$J!t!<bZ! v\
        \u{0}>6 L#7!K!D!L!=!K\"E!A#R!v#r!J!J!4!P!G!>\"I!J!6!Ar]\" u7F\u{1e}F$ F7D#p+C3\u{1}!8vdt\" K*w$h\" E6xr/!3u\u{0}\
        \u{4}!;rNm\"1H)u1\u{f}#4y)w(AR*!8u.l.!H&F!A!=!@\"E!?$>&>!>!v!N%H&B\\\u{0}!!t_-!8sl\u{a}!7wqG#/M'u/Hki! u4I!'v\u{14}\
        V!:t8F!0v/E< b!s!J!8\"H!s!O!D!D\"J\"D!P!U!L!p!T#I!t!J!V!I\"E!?$J!N\"F!;!M\u{9}4!0r;a!?uzy\"!sDB\\.\"/G6s\u{18}7\
        !Ev\u{1a} 0 O#=\"E!@\"w#B!=!?\"J\"?!;!:!7\"I!u#;s#!AtYW!,s\u{1d}v!2uy#!5t\u{5}\u{7f}# A\"\u{2}6G\u{5}C\" u8rF\u{7f}\
        !$ucA!'u8/!:v'i!Eu\u{3}r\" y8J)\u{a}!8u\u{15}f!$tWb!/urd!!t\u{1b})!/@{\u{1b}! u\u{d}6\"=s!N\u{12}O!1usr!4u\u{1f}\
        a5!S!H!N!J\"I#E$A\"O!B\"O!I!(!4!N!D\"M!F!3!6#S!1\u{1b}?!Au.\u{1f}! z{,!8uK3!Ey_U! vQW!/Hhd!*yG\u{4}7 N!J\"r!S!Q\
        $P!S!N!P\"N!T!q!H!N\"K!C#N\"C\"R!N$M!P\"I\u{5}r# E3v&zBz%*H\"C,K\"C+vG\u{a}4 O!9\"F!F\"A!>!@#=!;!9!8\"t!=%I!J!r\
        !K'9!8$D5G!Ewqc!EtdR\"'t(H5%\" L7v\u{15}`!/vl'!${lo!8uO\u{17}#)}&G6BUl!8tyz\"8H'v\u{2}~!$s\u{13};!'tm\u{b}\"/u6\
        EG\"!3t\u{0}\u{7f}\"8G#uC3!9zP,!8K*(!$wts%(H\"C#u)D/=W,!\"u\u{17}+\" L\"tV{! x\"S!)xGE! vA2! w}GC W!<!=!E!H!J!K\
        !L!F!B!E!?!C!A\"J!<!?!@!?!?\"F!p!\u{0}!@!<!>!<!C!v!:!<!E!N\"F!L.\u{f}> J!E!D!E!N\"r!M\"O!O!Q!L!x\"T!5!B!R!K\"P!\
        [\"O!L\"B!I!M!R\"Y!O!J!>!;/@\" K7up\"!8u02\" y8FN*!9sxQ!*sC\u{7f}!/t(3!:vBj!2r7a!2rd\u{17}! tXI! DS:!(v{\u{f}\"\
         O\"r\u{c}[! wKP!8vJv5 Q!K!C!F!O!<!G!J!9!E!L#N!1$H%S!R\"P\":!C\"Q\"0^\u{1b}!&u~*!Et>;!Etq5!9ut>!$x\u{15} !%tG*!\
        !ta\u{1e}!/v\u{3}\u{0}# w/I)KZN!/u'\u{15}!8td^!#sMY!9J&\u{6}% B%z\"w$F-@\u{19}J!@L>5! tK\u{15}!@x5)!9u\u{4}M! u\
        ;;* L)C!F%D$<!y#<!u!>,H:>9 Q\"H!J!R!O#<!<!C!9!O!?!B!z!@!I!B\"J!1$B!p!H$<\"H\"?\"}4\u{a}\"7B\"u1V:!D!G!:!@!F!F!N\
        !:!<!I!D!G\"/\"F#@\"1#u!L\"1!8#,!D!O!t!C\"vz1!0t\u{14}\u{7}' T\"E&r$K#P'M\"G\u{18}9!$uWz!7z\u{8}$# }#G$H5\u{11}\
        !8u\"F!(tk -!>#?!<#=\"@\">!=\"u%;#u!A(@%=\u{a}H!/u@\u{13}!Es_A\" I6y3\u{1d}%)H!B#w\"F\"s(P\" x/D`L!/vx\u{6}!8C?\
        \u{4}\"7D!yY\u{7f}!EDs@!4uri( K%A\"E\"y!<%?)M-Ht(\" F8y\u{13}U!Et\u{11}\u{17}!2t)1! IV]!?wP8! wiN#%I!J&v&S!4t\u{e}\
        \u{6}!/x\u{e}(!Ev'\u{d}% I$@!v!w)?Y !/IO5+ N!r!E\"B#D#B%B(>!N(t%NT\u{e}!+w(B!7tym!$t4\u{17}!0tp*!!t\u{13}\u{1d}\
        !(u&\u{17}!Eym\u{1c}\"\"G#E\u{19}\u{8}= O\"G!>!P!s!=$P!Q!E!H!M!o!>!K!@!D!M!J!P\"T!L\"*!A\"F!P!I!D#A!s{,!%t056 M\
        !y!r!I\"?!8!B!K\"A\"8!:$9!4\"1\"8!A!I!K!E\"t#K&?\u{9}^!(wN\u{16}\"'s(KZ%!8t~;!/wj<!8rh\u{1a}!>t/]!@uF\u{8}\"!t8\
        N,P!4t\u{e}\u{14}!EBQ>!8@Mp!0tCh!4s\u{0}\u{4}!<uet! F\u{14}.!+u\u{13}C\"&v?C\u{14}j\"4E%{\u{1b}2!Eu\u{11}0'\"M!\
        E!M!K%O-M#J=2!1u+\"!-v\u{1}\u{9}! y+O$ w!H)E,EL\u{16}\"3v%JkD!8u\u{9}A!+t\u{18}\u{3}!@t;7! z:\u{1f}!8th,!&sAQ%(\
        z\"D!F,H.K_9!:s\u{f}\u{1c}!?u>\\!%t\u{10}\u{6}!8H\u{6}2) J'H#F!z$K$?!@$K(GZ\u{1d}!*{VJ!Et{J%/C(C\"x(x$;U{#%E3H\"\
        Hb?!8v`<!?q&.!/uje!7u-[!@ur7!7t~\u{e}!,uM\u{5}!+tj\u{10}!;tM^!.sn3((M\"?\"G#N'?#G&M&OV4!${l5, x!>$;$A*=!>#C!F!H\
        !=%u&:?}= =!>!\u{13}\":!F\"8!r!s!I!6!J!9!1!J!.!L\"L!-!5!H!D!D!C!C!5!8#2\"N$:2@!/x_^$5s(K#G\"v_>!7sAa\"/y6EuO(%A\
        #A$F&u$K!?\"<,B\u{1d}[!*tb\u{9}!7ti?!2t\u{b}a!Ewkj+ <\"A\"B!:\"q!s\"s%r'B\"B-A\u{3}q!/t3x!-sq2!;rp[!8u\u{2}!!!w\
        uK!,vR'\" J8v\u{16}V!+uja$ ?*B0v&Fw\u{a}!/x_\u{17}!At! )!A$G#E$<&w!=$C!N\"@\u{4}M!!sRx!@s%I! x-&!*t\u{0}\u{18}\"\
        'I#u\u{1c}O!7sk@!'ubM! vH7!7wY\u{5}% F'{(C!r(F\u{11}]!8KGS!+vc^$ K#}-F&ALh!4uAC!7sN&! v\u{1f}\u{2}!7u1I!4tP\u{d}\
        !Eu\u{1f}&*\"<!D\"I'>*@\"=!?!>&v%F7K!2sH+!3r>A# H(z'D&i!!uf:!Etj\u{1e}!EuVr!)vnN!8ufm!/w\u{e}O!Avm{!'v$.!0s:(!8\
        s7b\" z8G\u{10}^!*t;o+\"@!E\"E&v!A!w&H$?!K\"F&B 0\"3B\"z\u{16}M!)v%\u{d}!Euke#%C%B-tr\u{6}!Bu\u{0}SA N!Q!H\"N!7\
        !)!;!B!7!R!A!9!9!)!!\"I!J!K!s!v!E!k!k!v!y!9!I\"U\"O!M\"K!A!NY\u{17}\" G\"y\u{10}~#+F$F'w\u{d}\"' A$D#w#C%x'C\"B\
        =A\"'I(D%$#&B!D!B\u{17}3!EvH\u{4}! |&p\"\"D6E\u{b}\u{1c}!*u~b!$v\u{f}\u{17}!AtMx!7so\u{12}!,u<3!$x$r\"8u->\u{1d}\
        c!'u)O! Lrr!%vkJ!(u=\u{11}5%=!:!=\"H!;!>!;!7\"9\"=!9$;!q!K!;\"q#D!<\"M\"F\"JL\u{4}!Ds\u{1d}8! u:\u{f}%3u$v\"E!A\
        +Cq&!)t!\u{11}!$u\u{1b}\u{1b}!EvR&!Et\u{8}\u{4}!/u;%!8vfX! t\u{19}\u{10}!Es1Z\" x8F\\E!E@\u{2}]!6t\u{1e}b5\"I!E\
        !p!A!C!?\"Q!S$u!V#D$H!=!G!9$E!D!s#D!L\"P&\u{12}! v$E!-uN?\" K(w5A!2s\"k! va\u{1b}!%ts\u{18}\"/H(wg`!6ua\u{a}!9z\
        P\u{11}!!K\u{5}!\" BEx,\u{1b}!7wdp!\"D#P, G%;\"y\"v!t*=\"G!9!L!A&L&J(c0!:!K!K!B\">#A\"G!D\"8!?!;!N\"E!L#I(7DC+ \
        M!>!E\"B!E!;#{\"H$I#=/>\u{2}\u{0}!,tN~! v\u{19}D!2rc\u{14}!8u=^!8ui?4\"F\"M!M!E!S!M!K!D!K!K!N!K!R\"Q%:\"J#Q!Q#K\
        %L/\u{12}! uCv!2us># s\"u6C@V! vG\u{2}/ O!>!y\"?$>#;!B#B\"?&K!P!H!H%:!;\u{d}5!Ex~\u{1c}0\"?!=!B!A!<!?!<!8$@%q!<\
        !t$>\"@!8%944( u!C$H#B!M&D+>'O\u{2}E\"/t)G{\u{14}!*t!\u{4}! G\u{7}\u{18}!$uk/!4t^\u{13}!/HU1!Eu\u{7f}\u{d}+ @!B\
        !>(z\"|!>'@#>!:!E,@#J!!tUI!/t\u{d}\u{6}!@tn(% A&n$A,@\"C2n!)tBH\"3D%tG\u{12}!Ew!O!7v\u{1}Z!8GFK! v\u{f}1!8u;}$ \
        K'x(u6C]\u{17}#8H\"@&D\u{10}\u{b}\"*G%ys{!(uwV!3x/p!&t{\u{13}!Eu\u{1f}=0 p\"H!D!K\";!K!E!B#:%:\"6!8#E\"A!9'7e7!\
        EtL(!Ev7:\"/G'F{_/#w!M&A!D#9!w'O!D!I!@!9\"y#8\"7$:\u{13}!!5u)Z!/t\u{9}p!/x/b!2t\u{17}-> Q!J!;!B!Q!L!R!L!=!I!I!>\
        !J\"C!O!J!F!P!N!J!I\"N!L!F!K!B!D#G!J!E\u{3}I!;tOg!3weG!-x-t!7sw\u{11},$F!H%E\"B!A\"@!C\"?!=!<\"E#Hq-!/wp,\" L8G\
        t0!EtG'!9L\\g\"8G->:I!(v\u{a}T!<|m'!5ugb!Et\u{e}\u{8}!Er4E!,tww!8wSM9!r!r#R!F!L!M!E\"K!H!G\"E!,!F!I!H!N!/\"O!N!\
        B\"t!L#D\"@$L){!,u^E!;u E!Eu{(!Es-;!)y]8!EtU>!8thA!9zz\\\"!D\"w\u{15}\u{18}!EsI1\" E$|\u{7f}3# E's1F\u{6}s#'N(C\
        'F\u{0}\u{15}(!L!G$M'R$I#K\"M$Q\u{19}C! s`j! Ix?7!5!t!L!9\"=\"8!I!=!8!5!6!7!H!\u{7f}!9!J!H#@!K\"C!G!8\"B]4!,t/\u{1c}\
        !#J\u{7}\u{13}!:u%\u{1d}- p\"C\"F!v!H!J#F!u+A!E!J\"@+>>H!/HmG7\"I!?\"P!E!J!@!P!G\"J\"J!v!6\"4!O#G\"M!C%N!t!6\"G\
        !>\"QSC!5y\u{12}B!:q}e!$w6|8 L!M!F!?!P!L!L!K!F#D!H!=\"I!B\"t%n!T!L\"G!B#G!M#;!A\u{8}M!5zLU!/xpE!8v^w# L(t'Ghl!(\
        t~'!/uFD!*w#\u{1a}($F&D#@!>%?!v#E(sf&!:tat!EtH\u{18}#4t$H%rb\u{d}!9HWb!8t7#!/woD!%t0`!)w\u{8}\u{15}!+v4\u{19}\"\
         G$yB1!-t;3% t\"D\"B+C(@\"\u{19}!2u\"\u{1c}!?u<V!3t\u{18}>!Es}z!2t\u{0}\u{16}!8tM`! u*A!1u#k!8t6\u{16}\"7>\"{\"\
        Z! uz.&\"G\"J(F+J\"H!; q!6v\u{13}\\)!?&A(A$;!>\"=\"x\">+:k?!AtOp* O%C\"@#8%:'?!A!?\"u+@|\u{1}\"-K&tX\u{15}'!<$B\
        \"D\"A!G(=\"9<_$(C!H(v4LT}!7xi!! v+B!EB|Z!Es6\u{1c}!&x\u{11}I\"7M.uv.! G\u{1b}+!%x9]\"8J-?,U!6w]}!4s5I\" t'ISi!\
        -x\u{1f}g!Aw\u{d}\u{18}!!xi6$ N+z$K)H=\u{a}4 O!H!E!>!<!D!:\"@\"A!3!6!8*M!O\"E\"9#4!y!2$p8c!Eug,\"$E;tT8!9v^\u{7}\
        $ E4x&C+D\"(! uPL!8vHg*\"=!D\"I'>*@\"=!?!?&v%GU[\" K8v1,!At\u{c}L!@{%\u{1}! u\u{1f}^!;Dhn! vC,&-E&w$E)C!C$v~\u{1e}\
        / R!>\"H\"D#:$@!>\">$@$q!@!?!@!?%sN\u{11}0 Q!N!E!I\"=!J!L!:!F!O,p!M!L\"O%D\"7\u{0}\u{1f}!/s\u{7}L# M$E4zLB!EtYp\
        !:x\u{7f}\u{13}!8EA\u{2}!/w\u{b}\u{7},%;\"I!B!u!?%=$>#@!v!B\"A%?9$!ECj\u{0}) {!B\"O%?'<$D)E%r$@|l+\"J#H\"K!J!A!\
        C\"H#M(p!H!BV2!7t_g\"4A&?r>!?trE!:sNi!:CtG!9uB1!4ttk!5u7_!/v5V&!=!G#H2B!G\"=ZS!+t\u{a},\" w'G=}\" F/v\\q!@w\u{c}\
        x' r'B!F'D#H$H/Gu}!*t'x7 o!N!G\"D!H\"E!L!B!H!@!B!D\"Q!1!4\"E!A!7%u$F!?\"D$JZJ, u!B#K!I#I\"J!B!J\"E!G#G$Mg~0!F\"\
        K\"K!N\"A!E!?!N$F!<!?!:%O$9%7%G3\u{19}$ C+u$t*DzL!)uhc) P!L#F&J%C(H#M\"L)EW\u{18}!3xDi)%E$F\"E!F(H#K\"I!G'N\u{17}\
        7\" K6u'6!1t'\u{18}!(uZ|!\"s\u{4}j! |.F!3v3P) @\"B,M$>\":\"?!>!=-R\u{2}X!8u\\(!*D\u{4}:# E(s=w4\u{3}(\"D!L!K!J\"\
        I+<!:'9Jq!/u,\u{a}!Er\u{b}5!-toK+!;#A\"B!C%9!7!C*D!<!9%<\u{2}:\"/N'It>!+tj\u{11}!EtjH!8u=8\" w9G\u{d}\u{11}4 Q!\
        H\"M!K!F!{#>\"7!;!9!7%I!3%D!3!8!y\"E!6&M@V!%Hgt% r(C%r)E*Hy\u{1e}!/t\"W! x/L: x!7!>!y!D!B!B!=!r\"B!;\"=!8!>!>\"\
        7!K!2#>!A!@!6!9!<$:!6U\u{1c}! x5\u{9}!.vh\u{c}!2uoj!'v+a+!?#p!H%C\"A!A\"F(K\"J!E+M)$!!t)3!%s|\u{10}!-t%!%!\u{7f}\
        .D)E\"@+?BS? \u{8}!)\"5!.!)!1!-!;!@!\u{0}!*!M!2!/!E!1!0!)!;!'!0\";!q!-!(!7!5#-!:!/$0__!&{~Q\"/B4u()!#u\u{17}P!/\
        svt!%t\\i!#um$\"7r!D\u{18}I(\"G#G#E!E\"A(<$E\"CSM*\"H\"z!J*I%?#G\"H'B!>!xer!.w\u{1a}b!Ew%*!/w1_!3t\u{8}n+ v\">!\
        x!B$r!=!C!=%F'@.:J\u{14}!$xCX#%E2G!B\u{9}\u{12}#\"B#D5A\u{4}\u{d}!:sjT#8t!G%u=w!2r7\u{19}1\"I\"@!<!C!D!A\"9!J!=\
        !A\"L$;!;\"<!r*q$Q\\M*!B\"H\"E\"I&=!>!F'>\"P!rM+\"8N!L\u{1d}\u{10}$/>$A$t!F8*6!P#I!G!E!F!L!A!K!N!D\"K!F!C!3!C&U\
        !H!t\"F\"O\"4%G#4!EtCD!4uJ$*%A!@\"B%@\";#:!;!6#>*@\u{14}Z!7w\u{14}\u{1a}!Es\u{f}E!%vb\u{1d}%+J\"K\"P%H\"I=A!8u\u{0}\
        %!?u%K# I6G\"u%\u{1d}!2s9i\"$z%CK\u{3}!7t\u{15} +!9#B\"?&:!C#6$7#K!N\"9+N\u{18}\u{1b}*$?\"@!P\";#s#A'D!B\"G,C\u{b}\
        F!%t(q! x*8!*s;/!5yfX! xe\u{19}& t!s)E,A\"C-A}v!8u4\u{0}# J9u,CQ_!2rJ\u{11}!/x\u{f}*!3u^E!0u\u{6}4!4u\u{12}`%!?\
        #v/;#@\"D5\u{14}!7v/L* L!:$>!?%?)8\"F#I&w\"?Y\u{10}!BpRU!8tEH\"#u$I;x0!5\"G!?$I!>\"M!M$5!u\"A!I%J#9#5!8!Lcn!Ev\u{11}\
        \u{13}!ArRU\" K8u\u{16}~;!T\"B\"F!M\"H!T\"J!H!J#M!+#R!1\"P!p!I!R!+!>!u!I!P!8\"K!N!D!R\u{0}]!/t\u{19}V\" F!w\u{3}\
        B!/v\u{17}\u{9}!6u\\\u{5}!AsXV5 S!S\"A\"K!M!C!I!8!L!O\"8!L!N\"5%t!R!E\"I%H!F!.^d!,uM\u{8}!6x\u{e}p!<y$^\" F8E\u{f}\
        %!BuX9! xX\u{4}- ?!A!<!@!>&r#;\"r#?$=!>!A!@\u{1f}-# r(u=?\u{6}f# G\"z6GO~\"4w#HW*$ t/G2v$G\u{2}_!3wx\\!!u\u{16}\
        <!2vc\u{17}!EybJ& J$C\"F!y1F-E78! ub\u{1e}'!E$C\"K$G!G*M/>~\u{10}\"#G8s^l\"8G#uA%. I$A!E\"E#J\"@#w&s#B!D$K$>!v#\
        B,A5!>#G\"G!E$4\"@$O#=!.!L!B!P!A!N!.!K#D!K!J\"K\"tT4!#sIM!:sTV!8v\u{15}}!$uUm!Et5K\" IExX ! uMj!8u3E!+wC\u{1a}\"\
         I8x\u{1}\u{12}!:tWX!Et^\u{1c}! v\\\u{6}!1w\u{10}.!*u\u{9}-!/uOY!1t-\u{7f}$ B)>#u#Cj\u{1d}\" H/v\u{6}]!8vbf\" I\
        EC\u{17}q!(vXN! u\u{f}b!Eu\u{10}+\"/t6>JT!$uYi!1t;u\"\"K(t\u{1c}\u{9}!2u5\u{1c}!$y\u{13}p!8B\u{1}g!!w>\u{6}&!<&\
        G\"=!C%w'A%\u{1e}!2t\u{11}E! {3\u{1c}!:v\u{1};!EwvR'!A$@%A)C$B*E$B[i!/xdo$%?\"t#E.D;P3 H\"@\"A!8!<!A!?!>!J!G!=!\
        9\"G%L%G$C\";!s\"Eje!8@p1\" N,uwg!4v[E!8B!,!8w:*!'y|[! Mf$!/v1g!8w\u{1b}2!:s\u{19}\u{1b}!!s\"\u{3}$$D\"})D6E}g\"\
        ,v9=Zn\" I\"wZ_!/ut+!!w3l!)t\u{4}R!8u2S\" M8s9a! v\u{c}X!-w\u{18}%!9vSI'$C+w#E$s$@%=&CT\u{8}!(u~,!$u<x#6J#G,?Cd\
        %%>!})@(@.AH\u{7f}!5t6b!Eu`\u{5}!*FS4# I4x&A\u{10}83 O\"K!I!K!>\"N!<#D\"<\"u\"8!;!J!<\"I!>!H!B!u~R!EtKs# u*H\"J\
        9,! s/G!,u\u{1e}x#=I\"x#J|?!*t0W#)x&B6?\u{13}D'!I!L%F$t+K\"@\"B\u{7f}z!Evl\\.!G&F!A!=!@\"D!?$=&>!=!v!N%H&Jm3!'v\
        1z!'sw%! z\u{11}\u{0}!\"L'!!:tqm!;sg@\"=M\"q\u{16}\u{1}!EuGi!*t}t!/u\u{9}v!?tj8- F$?!C\"D!A%>%t\"t\"G!L!E\"J+=-\
        :/\"F!B\"B$;\"A!@!B!y\"9$2#t!L\"5%9&KU\"! JnA!-thY\"4u#CB\u{1a}!8Em2!9w\u{5}|%!?!=-A(<.w3C+$E\"D$>$8!A#A!<!D$C!\
        E,z5l\"1G)s@\u{10}!:t2C& |/J'H\"=\"H+PTM!4s#\u{a}!8Bu2\" v9>\u{5}\u{3}'\"D\"F+D%F$J\"x+>6#!Et\u{1f}x!Es\u{9}\u{9}\
        !-{RU!2s\u{1b}\u{15}\" J*z\u{18}f!4t*2#%F)w!E'\u{12}!7v1A!%u\u{1e}y$+E$A)B\"@\u{1e}y!Ezo\u{1f}!/uas% E'D'z$?(<H\
        -\"!u:J\u{7}{!,t\u{9}\u{10}!Eud=!/wu~!1u\u{7}{# xAv$C$*!-snL!AwBN!8D0m!ExlU%\"?6B!=!z+:WH\"8A-u\u{5})1!N!N!A!=#\
        M#=!>\"I\"H\">\"N!H\"I\"J!v&7!J4\u{1b}!.w}S! K0\u{14}!$vT\u{c}!7yye!%?\u{d}\u{1f}!8s\u{11}q!'v\u{11}R.!:#K!A!=!\
        E!8&=$<!7!;\"G$8%;!<\u{13}R!9t\u{12}($!A.A$>2@?k!7r\u{19}\u{19}!Et/7!%v:\u{1}1$K#I!M!L!G#L!v!I\"O!N$E!r!M\"C%K!\
        <%M\u{19}R!2t\u{8}W!+v)Q!Eva4!7uZw!?u%m! t\u{17}b&\"F#G%F.L';&EYm!Esb\u{1}- ?!A!<!@!>&r#;\"r#?$=!>!A!@|D\"=J&rx\
        \u{13}# u'G>A\u{1d}L' p*I$B$B\"D#E!I,F!9w\u{1d}\u{17}! tB\u{11}! F7p# F/y6E4b!/z&,#(I\"F%INd!8uU=! v\u{8}\u{d}!\
        %w\u{15}_!'tqW! yzF\" J:v#V!@ty7! Lw\u{19}!8sF8!!tZ'$\"u%G(s6C(X!3t&7!4v F! rn8%*B%z'D\"J-EeC!/tOP-$E!J%M\"?(:#\
        >\"B!>%?!=!:\"v\"w\u{8}\u{12}! u95!8u'\u{9}\"4u&tH !Aw\u{8}\u{1d}!8v\u{0}x\"/y6B3\\&%A\"C(9$<!7#>\u{3}\u{1}!0t\u{12}\
        &\"2M!t\u{7}\u{12}\" y8H\u{19}@$*@,C\"F-AY<!8I*z#7B#B+>%\u{9}##v=w%D\u{7}D!7A)\u{1e}' M$u+@'B\"E\"u)xF:!8u1+!4t\
        \u{3}T\"!u:Jx}!8t`Y!8t^\u{12}!*t7}!Et'\u{1e}!3uJE!8uF\u{0}!8t':\"%K@B\u{e}\u{1c}!/u\u{a}7\"6r\"I\u{8}\u{b}!8vs\\\
        \"(v\"HX:!7sD$\" H:yWR\" y8B\u{1b}o+ s!:!E&E!@&G$:!8#J\"L!<F\u{7}\" D6\u{7f}\u{5}]!8tj_!:t\u{1a}\"$\"C4@#C,C9#\"\
         y:CoR!,w)\u{16}!!wK\u{1f}!:tQa* H\"C\">!?!w!w\"D&x(=\"?W;& I/w&t#A*v#B3\u{16}!8tT\\!#u_^\" r*KKR!7t_\u{e}!8xQT\
        !%tr&!Et;t!Es{l\" y8J\u{8}`!-t{7\">K$w[_!/up4- >\">\"v\"<#w!m%M'A!@\"E!?%P&;6\"!!v}g2 L#J!>!L\"L\"<!K\"8!@!v!T#\
        =!7#t!>!?!@,B\u{c}]\"$v;CW\u{2}\" E%>\u{10}.!@t4c!:t$E% C)G.r!C*u\u{1b}.!8xA=! uK\u{5}> I!K!L!F!J!A!>!H!8!9!K!<\
        !?#G!q!u!r!n!D\"J!O!D!:!n\"F!P!P#G\"C\"q1!!4t?+! G\u{10}u!(wsC! uI\u{4}% B,A#C)w-teS\" J'tCT!3t2,!8u\\x\"4t&t\u{c}\
        D!;v/\u{1c}!1wtW!;tor!(v\u{1d}a9\"9!>!<!=!>\"|!:!8!=\"=\"F\";\"D#B!y!F!t!8#|!I!9!:!8!C!D_\u{1c}! x,b!Et\u{1d}\u{12}\
        !%u\u{15}m! sIm!\"rk\u{13}!&s\u{14}0!7t\\\u{d}3!Q!H\"I\"L!R!L!H!P\"N!L\"I\":\"I!8#R\"M&J!Q%2\u{c}20#D!I!Q!L!p!D\
        \"L\"H!@\"I$B!A#F\"C!G+N,#!'v\u{11}!!)x/?!,vB'!3t2\u{2}$ {4D#C!E3p\"/x6H<\u{17}!,sL;!8HpF,!>#F!M\"I!H!G!E\"H%s\"\
        B#D\"@_'!/x\u{13}O#0s#B2Em^!/u\u{1d}&!6ue@!4t-I\"2K\"t\u{7}\u{1e}!EA\u{9}\u{2}\" I/u}\u{18}! y1x\"!u!I$\u{e}2!L\
        !A!I\"H!D\"?!O!@!D%B#I!8\"F\"M!t'8!4$@\u{5}`&!z$E\"G/D\"o-:v\u{1}(!L&G!H#B!F#D09&8@k% K'D(='A+=4]!Ety>&!@#w.?!?\
        !B$C&\u{e}!Et\u{13}_#3F'u+H$H!Et\u{a}Z!8u\u{16}+\"7s!I \u{e}! EZ.\"$|AFxG* O$J$G!K!E#L)v!D\"G,H\u{0}3!#sO(!Eri\u{8}\
        \" M(s}q!(vzx'!{\"B!E+;)D\"@!v1\u{8}!-uu?!+t\u{19}q!Es\u{7}\u{0}! zo&!$tC\u{1}!4u\u{e} !/z\u{17}5!0v\u{3}.!8t[g\
        \"?C&u\\\u{1a}!2t\u{e}\u{d}\"6w*x\u{1a}U!!t4\u{f}!8u\u{1a}\u{1}#<y$E%A^g$ s8F+w\"DX\u{1e}5 L!J!F!F!O\"H$K\"s!P#\
        :!G\"G!F!6!Q!H\"K\"7#J!J$@\u{1}M!7t\u{1c}@!+t[^( J#J&E$E)t!@!C-A\u{1f}D\" G7x\u{4}U3#N!M!E!?!H!H!D!G\"M!N\"J\"4\
        !4!I$J\"F!x&:%?a\u{d}!8M\u{b}3!4wC#! t\u{6}Y(!>!>#E#9!|!E%A6D\u{13}}!#yEp!As\u{18}t!2uM\u{1f}\"4t$F1x# L,u,@}J#\
         G*y.u\u{1e}B!$uE\u{6}!9u\u{17}\"!!tW_\"0I'uP6!E@66\" N3u\u{9}(!1u%S!6E\u{16}7\"BM!s\u{b}u#7B!@!B>:!8u\u{13}\u{13}\
        ! v\u{13}s!(vw\u{3}\" D:ul%!Ex\u{1c}r? T!R!N!J\"B!u!u!E!V!H\"G\"K!G!K!I!F!u!O!G\"M!P!D!Y!Q!K\"M!K!P\"N\"N!r\u{6}\
        W!4s;8#'I(t6w\u{1d}}! x\u{10}@!Esxe!,wxN#4?#E!J\u{7f}\u{7f}!/w9$!Ez48!EBL\u{f}!\"s*p!,v\u{4}H!:s5=!,x\u{16}?!Es\
        B\u{4}+$=\"A!G!:\"?%r$7!M\"J!J*5(\u{17}!Ew=0\"3r'E\u{d},!4t^y!7tu(!Es\u{f}8!0w'\\!Au\u{3}\u{12}!0u\u{b}I# D8y-v\
        s.!2u3U!!s8)!4u\"m!1x\u{3}%!EyI\u{b}!8tVu!$v\u{8}i!7ti<4\"z\"D!C#C\"H!E!?!F\"J!5\"5!4#M\"B!N!w$A!6!6%K4\u{12}!:\
        s\"\u{4}!-FoT\" GEx\u{9}j@ V!F!F!<!K!L!J!T!E!q!F!F!D!M\"K\"\u{1}!M!L\"J\"M!V!L!8!-!:!S!G!q!K!G\"D\"vP_)\"K!?\"D\
        (@$u\"3$9#7+K\\m! uKS#3v%K-DIn! uc\u{16}!8t$T# C/w6A==!AwEt!*t&I# I\"H6xI\u{12}!8uwo!;wz\u{12}!'u`.!Ev+7!,w92!9\
        z;O!!swS\"2w3@?\u{3}!/{s[!2t\u{14}9!,rtl\" G'w)\u{3}!8G+\u{9}$ {%C1B\"@QU%$E);\"9#=!={~!)w\u{a}o!Eu.>! v\u{1b}Z\
        !/t\u{1d}$! IJL! z\u{1c}9!!v*7!$uI\\) P$C!v!D!G\"9%E,>+HM\u{13}%7{!B%y!G$Gf5!/Gt\u{1b}!EG\u{6}g!4tr^! uU9\".E!y\
        kw!8uF:! K\u{3}v\" u'KK4\"(v=?@r!Ew\"\\! w\u{d}\u{1f}!<va\u{16}!8ui:/ s!>!x!>!B!@\"F!@\"A&<&>!@\"?!@+<PP!/u\u{2}\
        A!7t\u{13}9!/wOU\"!u:H\u{1a}@$*D%H%>$E(/!!u9(!:to?\" N9F]k!/D\u{5}\u{14}!$yg#!4tla!EuW\u{d}!#s`\"\"3E2C/=!EwUU\"\
        -v\"Kn2& N7z!J%y!G$GP:!!wX0!/w~\u{7}! wc)!Bx8\u{7f}\" G+t\u{13}B!Ew1\u{4}!7utf$!;#F+?'FP1$ v*H/I,r\u{1a}\u{1e}!\
        2swk!3xRc!5yv4!8vq\u{1d}!Eu%\u{5}, E!?%>%s&v!=!?!B\"@\";\"?%=I=!*t\u{d}f!/{B\u{1d}#!s2>'?^k+!<!C\"F#t\"C\">\"D\"\
        s%>#?!K\u{b}:\"4t,K\u{0}\u{1e}!8x\u{1c}r!7t\u{17}\u{7}!/vg@!4sgD!$ue\u{0}!8u72!EzhD!Exg9!3xX9!8u\u{17}h!6u\u{10}\
        f!+uX'\" q6tN(+#C\"J$C\"C\">\"?\"9!9$L!I#88b!)t7\u{6}!Etj\u{5}\"4t,K\"\u{7f}!Et2\u{7f}!-t\u{15}<!!sC`\"7u&s8\u{1c}\
        !!vIU!7r;l!Euf'7 M#t!L!L!F!O!L!K\"O!7!N!K!A#L!D!N$N!R#u#H\"K!G#;-\u{b}%/=%v$A\"=&w\u{1d}`!$uo\u{1c}7!O!J!:!S#F!\
        L\"q!L!P!=$=!6!0#O!G!P!Q!T\";#T!J!/$DP\u{16}!%s\u{5}2!+u>\u{18}!.s\u{12}:!$u<f#\"G5D.=\u{1}\u{c}!4t\u{1c}n!Et\u{5}\
        V!4t]`!%x\"?!*u D!!vR`!:t0F\":t+J\u{1}%$)F*t#A#vB'!-t'r&!<&H\">$@\"@$<\u{18}.\" J;z\u{7}<& O4:!t\"D!=-@;y!8v\u{c}\
        <,$I\"D!D!E$A#B\":!R$J\"N!F,A\u{1b}8!@vP;# K'F/|\u{3}u$/@#t%E.?\u{12}h\"/C6t\u{1}-!'u\u{16}1# O/s)F/<!8tP\u{1b}\
        !/w\u{14}`!3t\u{8}(!Ew\u{a}m! x%6#,y&E%EXB!2t\u{14}K!EF$\u{16}\" K8u3F!!u%\u{0}#4s&@+?6\u{d}!EA\u{12}6!\"r6Y!7x\
        \u{11}P\" u*GLM!&tV!!Eu\u{10}J6 P!8!B!E!D\"R#P!D#A!8!?!O\"Q$D\"N!A$I\"Q!P!7\"D\"L\u{1}\u{1e}!/tt7!6w\u{f}\u{d}!\
        8v{*!\"u\u{b}'%$D3:\"C!>&w\u{b}^!$s{'!2sk\u{12}/!H!M%N\"D!A!G!C#:%D\"?!?!v\"I&K%F\\\u{18}!7x\u{0}\u{f}!Et9W2 8#\
        ?!>$P!<!I\">!9\"<#y!r#:\"p'=!=!<\"@\"N\u{17}t#4H#w\"I\u{a}\u{2}!Et\u{e}\u{16}!$xL]!1te+7 }!;!8!=!>!9\"8!{!:!=!;\
        !<!8\"7#:!:!<#=\"9!@&@!6$6\u{0}:* E\"r#?#@$@#@$t#J#=!BS\u{1}!Eu4F\"8D-u()! D~o!8u\u{1b}>!@uUJ!!vQ\u{b}\"\"J1vXM\
        !8vkt!/zU@? P!P!P!E!K\"<\"Q!E!L!P!B!;!;!8!J!7!C!r!r\"J!L!q!I#=!H!q!O\".!K!Q\"Pm\u{18}!+uL\u{13}) p!>'F$A#D#u!;&\
        N,<\u{12}R!!u[%!3rpS!*Hm(\" C8|\u{1f}\u{7}!EFXu!Eur\u{5}!5z\u{8}q!9v.X! sS,!(u)e! sO\u{8}!Auq3!Ewm\u{1e}!Es\\^!\
        ${\u{7}\u{13}\"*J.IlP!8FOt# C%>*>\u{6} !(tY\"\" H8xI\u{0}!;t\u{d}M!'t'u\" I8vW\u{19}( @(u#B(G!@\"D\"L(ret!,s\u{1a}\
        D!!u\u{d}52 r!C$H!@!I\"L\"I\"M!6!D\"8\"A&F!@\";!w$4$LHg!*vb0\" H8uZ\u{1d}!@w\u{8},'$q!Q#J\"G-I\"J!I<\u{1a}! vZ\u{1e}\
        \"/F6t\u{0}s!3w|f!9uJ[!3rc\u{7}! u\u{1}1!8v99*\"=(?!A$=#w!:!>#K\"C,I;t!$u=a8 J!I!N!A!>!=!K!J!N!x\"v!C!<!F\"F!7#\
        P!9!M!u!R\"/\":%Nz!\"-v\"K-x!<s2c!6u+k!8E\u{1a},) M%F\"I!F\">#;\"D*>!L\u{9}e!7t\u{0}*!EsjA$ E!D6F#ze\u{e}!8u1T!\
        6we \" w8If\u{3}+ t!G!@#E&B\"@%5\"<%I!L%9Q4!8t\u{16}\u{2}# vAv$D<\u{d}!)v<q!4t\u{7f}\u{7}\"6E/v-$! s\u{1f}\u{6}\
        !7rpr!8t\u{7f}?!8u\u{7f}i!@v\u{3}b\" I#uy^$ I!?6w.H4l!3v9*# vAv$D};\"!A#s\u{1c}\\1$C$B!A!I!G!>!G\"O$u#H!D!L\"<!\
        A$=!s!7>\u{7}\"8r-@y!!#tL_!-uF\u{12}!Et\u{17}C!\"vNk!:t\u{1a},!8v=W!'v6w!9u\u{12}M\" y8Iox!8tJ\u{16}\" v8K+`!:r\
        k;\":G+I\u{12}2!9v,G\" v8HES!4t1_!EvNs#%F#t0E\u{4}H!8t\u{16}~$$E%E&|6GI5!3tu\u{1a}\":t+JQN!?t5\u{12}' I/C!\u{1}\
        \">!=#G$=\u{a}\u{1e}!-teR!8u\u{9}C!0tz$#0y'D\"HBO!8t'&! vA\u{1}(%:!}&F#=$<#H\"L-;R\u{9}!/u\u{18}H!Es\u{5}r!(tX*\
        !)u\u{13},!EusW! t;\u{18},#A\"O\"H!B!@&@\"<'P!I!v%F!8h\u{6}#*D%w+D\u{c}y'!@\"J)>#D\"@!>&O\u{c}\u{1c}!6t\u{3}-!5\
        s\u{7f}B!*u^,#%F!y!EsH\" N9EFs% M'A(A(>.zT9\"1w4H\u{1c}7!2t\u{14};!4rHc!4r\u{13}x\"5u#Iz-! r2\u{3}!1t?O!(u\u{17}\
        ~!8J\u{12}b!%I\u{1d}7!,u)3!1x\u{14}'\"<v$K\u{10}#!@s\u{4}z! wD|!4u\u{b} !$x\u{1c}8!$u/,2 M!M\"O&K\"P#A!L\"6#B#q\
        !R!u!9\"M#B\"K!K#Gt#!-tr\u{c}!9uPz0!B!M!N#M\"L!L!O!N\"F%E\">\"I!K\"N!<+@\u{4}x\"1w4A;;& G#r%L&v!C6D\\=!?r\u{1c}\
        V!7sHx!2t?[\" F8xH!!7ud\u{0}!7tK7!8sms! u\u{3}X!<|\u{1c}d!/t2|!Evzz!'u\u{0}.!Et~(\"+v-?3A!8BG\u{15}!,u^-(!>#x!C\
        \"G%A#>+B+?Bn\" I'tr.!+t}z!&xY_!7tG/!8Gu2$\"|'D!E)@\u{5}2!*uWP*#D!G#E#K\"C&;!7!;$s\":\u{19}\u{d}!:ts&!&v4\u{3}!\
        8u\u{5}W!6wl|!:x,l!7seU.!=\"v!8!7!<!K!E!M!@\"C!:\"7(I\"E]Z#'r(H'I>\u{12}!!s\u{15}h#\"F(s.K:<\"!tDFc'!/uY/!\"uV\u{16}\
        0 R!>!O#J!C!F!B\"@\"F#C#@\"<\"B!?!{\"?s3!3t\"=!+u.j!@u/\u{11}!8IQ{' G*A\"F#D'C!@!\u{7f}\u{1a}}\"7w\"CM\u{1}!&ur\
        _!2s\u{5}O\"+|-H4E# H8=\"wn\u{7f}' L!E#v#B#F%>6E,\u{14}\"6G/@\u{1c}/!7vv\u{e}< |!8!M\";!9\":!6!6!{!9!K!>\"L!:!<\
        !7!2!3!8!;!C!u!9!4%8!<!:$:7;!Arve!/w\u{3}x!&r)U! w~;!6t\u{5}8# M(u.G6+!$tSd\" J%t\u{13}[!$t^Z!!ugG!:u/\u{1d}!/u\
        \u{2}t! v\u{5}j(!<);%9#9\":\"F#u,C\u{a}\u{1f}!!u\u{18}D!3w\\C% w,I#F\"G)r\u{a}Q!)w\u{b}\u{a}% D*D)t%u%IVc!/uN\u{16}\
        !0tb2!%s\u{17}n\" F'v:\u{9}!Et#\u{1}(%;\"F\"<!D!?(:!A&>ma!$y\u{13}`!Eu\u{11}R!Et%L!3tqW!Av\u{16}\u{1e}0!\u{7f}!\
        N#J!C!J!D\"E!?!?#I%E\"M#H&:!=%G&\u{1}!8Ee\u{1a}!3<Y.!+tMV!Et.a!Esy\u{14}$ J8=\">+@\u{2}\"! s|!!7vAM! HM\u{4}!Ez\
        Y\\\" t8uH]!3tZ+\"3u2I<,!Et&\u{5}-!<#F!s\"G!E!v!D\"F#E(B!G\";'8eE!8u\u{15})#)C&F(?<\u{17}!7t\u{16}\u{b}\" M8t\u{16}\
        \u{7f}!Ev\u{6}\\\" O8vX\u{c}!!w-G\" J8um{0 r!I#A!K!F!K\"F\"E!7#B#v$I#C!H$H!L*X!8v \u{3}!4t4~3$H!H!<!G!A\"E\"@!A\
        \"t\"@!K!@!=#t!H!L!t(J#>r\u{7f}!\"A\\{!Eu\u{6}J\"-v\"KLE\" F+v=@!7v3+!8t- !\"u 5!8sl\u{8}- ?%y!<&9!8!>!x#?!>#=!\
        B!>\"DHk! u0^!*uqB!%u<L\" t8K\u{1}:\" N!w`{6!P!L\"J\"L!P!O!I#M!H!O!B\"=!G!A!:$D!N!q!J$G!V%6Zu!/ylZ!-w\\c# w-t\"\
        E\u{6}\u{7}\"8H'v=v!6vH\u{9})'M#?\"F#M'?\"P!F&M&LG\u{19}' F%>$x!N!:+H)8\u{12}F!#w\u{9}''\"H&K%C\"H%=,;%;\"8\"-v\
        \"EU_!!tWg!Et1{!3s7D!4tK{!5y\u{1d}t!2vQO!7t\u{18}*!8s\u{8}\u{1a}$ H1v/B%GN@!!x``+!>%@!B\"D!C#A%=%A!I!F,v.@2\"M!\
        H!L!>\"N!@#C\";\"t\"8\"G!<\"I!<!G!C!t+N3q!(t[r!Ev\u{8};!#x\u{f}R!!t\u{2}[!Av\u{1f}U!(v'|&!C\"E!A$F!|!Gs'! IFX!$\
        uV\u{18}!)t\u{1a}X$4r&t&L%Gpm(#C!I!H*I(C!H!|,=\u{d}\"\"#L$w\"\u{13}.!8$?!v\"A\"A'A\"J!C#B!D!D!8$H#vP;\"3u%Jwd#\"\
        I(H.O\u{14}n' K%>#9\">!:\"A%>5D! t.:!,u n!?t&[!,v~C!!r\u{18}C!8C\u{15}:!Ev\u{1a}\u{1a}$ J!u#D+x(r!8u9\u{12}&%A\"\
        C(9$<!7#>:\u{1e}!Ev\u{e}&!1w\u{1e}k! xg\u{16}!6y1$!6t\u{19}2!7uz'!&uIL!,w!O!:s\u{8}\u{5}\" y8D\u{11}|!3t<1!8t\u{1}\
        n!Avd[!@L=B! w^1!1q}}!!t _? K#A!K\"J!N!D!E!C!M!F!6!G!H!A!J#m!1!S!O!v!M\"2!A!F!{!G!M\"H!Q!>!O~\u{1}!*u^d!*yG\u{d}\
        !*v\u{f}@!,t&;%\"B\"E!I*H+@yg! v\u{14}\u{7}! v1;!9uD\\$ E$s0B+>\u{7}+!$s` 6 ]\"N!L!J\"?!L!K!F!N\"P!F!9!R\"C\"L\"\
        J\"I!N#3#H\"S%K\\0!Ex?w!-vYB2!L!A!I\"H!D\"?!O!@!D%B#I!8\"F\"M!t'8!4$@\u{6}#+ M\"A\"C#C-s\"D#?!q%r!>%A4Y!Ew+d!<|\
        \u{10}_'%J\"J#F*9#@)>%<3\u{6}!%x\u{c}N\"7t\"JfV\" u8P%\u{14}!(umN! v\u{12}l\" G(z\u{b};!1tj\u{12}3!F!A!G!J!I!F!\
        M!B!K!K!D#4\"?#D!5\"D\"P!p&6Rf!Av\u{c})\"#zBC\u{a}%\"3{2=iZ!Exy\u{3}!:wm_!-tcz' E\"A#B%A.w*z#sVL!/tr|! zM8! Bxr\
        ! D0L# T8p!DM !6u\u{17}B\"2J%uF^& G*G#t\"E(D\"x6U' z\"K\"J#K/E!G!C9!!-u\u{1e}\u{b}!4r\u{10}t!Et(8\"(t0F[\u{13})\
        !=#I$G$E#C$:#s!E#=mF! uY^!'tV\u{10}!6vz\u{9}2!7\"E$@#L!9\"=$=!L!7!s\"E!D!P!=!J%9!;!:XN!!uD\u{18}!#yR\u{15}!$v6\u{a}\
        & C!x.A$B+K\"s]\u{f}!7w~Y!:t;+!EC\\,'&r!Q!>\"?#:)A\"?w\u{2}' E%u!C)@(C)w%Ar<' H$H\"B\"D#D)=&>\u{5}}!9w\u{d}^! z\
        >\u{8}!8u\u{b}g''G\":$;)K\"J\"@+JSj!Et\u{19}+!=r^\"!8D&\u{d}!-vKP!5s:\u{9}\"1I4uwH!;stQ!ExM.!-u8U!@u\u{6};* R$@\
        !H#v!D!I!@\"B\"J)w|^!Ex8\"!1sL~!8vLx\" E6x*\u{14}*!:!>\"C+K!|\"A!<%L'8&Kv-3 u!F#9\"K!=!@\"K\"s%B#A!/\"L!I!p!D!:\
        !5!L!I|\"# F-s*Jll!:s\u{1}W!EtY\u{0}!!w^s!%uF\u{11}!9t\u{b}r\" M!w\u{13}1!Es8T!?u\u{16}o!4tz<*%C!B!I\"w!J%F#<'L\
        (=$AV<!Au\"k\"$LAv\u{1f}!!-u4/!8uOp!*wV;!%tZY!8u\u{11}E!7t(8! uD\"!+s\u{b}\u{2}!2w(I!3w`J!?u7\u{0}!A{9\u{b}!4v9\
        j\"\"GCv\u{18}t! y?1!8v$p( s!A#G$A'H'L!E#C\u{1b}\u{13}!Euc\u{e}!/u\u{1f}\u{17}!*t1'!*w.C\"#w7H\"\u{d}( z#>\">#t\
        \"C!B$@6=\u{a}\u{14}!8t\u{1b}!$'G\";1?+K\u{7}f!%ua\u{13}\"%u<tm@( E$=!H)D!w'A)=&E\u{12}A!?t\u{19}}!*uYf!*vi\u{e}\
        !%v>\u{d}!-uM`!4s\u{1f}\\% H#D,='B!?pP!/vV(\" J8x\u{f}U!4w\u{13}n\",z#D-1! H=&!7x\u{1}\u{7}& P!r!B2>$G'p#\u{1b}\
        !%t\u{7f}Z!7usg!7s\u{a}A!'v\u{d}s!;rm#!*vO\"!?tAI! u!\u{2}$\"A-C#t'@rb+ w\"?#@%B\"@#?*H!C#J%u#JY@!7ttm!8vx(!/yk\
        \u{1f}!8tz\u{3}!7r:\u{f}2 q!q!;$B!G!A\"7\"=!>\"@!@#A!;!@!<!<\"r!>5\u{c}& K!<.@'B\"O!rK\u{14}; N\"U!J\"B!r!t!S!M\
        !D$N!p!@!N!E!p!M!(\"K!Q!q!C\"D!N!D!M$;\"S\u{11}\"% I*C%>(>%zI[!8v[\u{0}!6u'b.$t\"C!I!B!A!K!H(K#s!M!K!D!;+JG/\" \
        L8u8{!3ux\\!:tSL!4tHI!+vDO! v\"h!@u\u{4}\u{1c}! v\u{7}]!Ew\u{1}\u{5}!/wjZ! uFE!%udE\"!u.Io+!EsIE!#y\u{8}\u{7f}!\
        Ev\u{11}u\"$s+Ks\u{1a}! wv\u{a}\" H8x2I\"*E;>5J!8usr)\"x$C)A$|#F!@\"A'B%>le*$D+B#9!8!K\"D#C&8!;%Cr;! v\u{1a}\u{2}\
        !8u\u{1b}v!/u\u{e}V!-w1\u{7}!EuYu!!uqL!@v-\u{1b}!/t\"b,\"H#E#J\"E!J!x(:\"G\"M!G&9&Cw\u{13}#$M\"P)Lr\u{17}! HES!\
        ED`>!!t\u{7f}\u{10}\"$u+E2\u{f}# E3v&z)^1 M!;!:\"F!q!D!A!@!@\"=!>!>\"C!:!=\"P'<\u{a}F!#w;:!Et]e($G!K%H#E\"F#s!<\
        $E\u{7}v\" H!t@\u{3}!:w\u{18}&4 M\"M#N#F!L!;!4!:!2\"u!6\"6!4!4\"J\"L\"O!9$H\"K\u{12}*!@{t#!8v!\u{5}!Au31!@uu\u{7}\
        )#@\"C\"E#H!B!A-B!J+Jf4\"3y&HY~!#v\u{9}h!8v+\u{9}! u#\u{7f}$3G#D$s+E\u{11}W!!snR\" M8rm\u{4}!3u:[!'v4B\" K8uu5%\
         F\"v-C'J\"N%\u{7}! vd#\" H8xSA!Ey\u{7f}m!Et\u{16}f$!?!@/E)Ci\u{4}!Eu\"H!.x\u{18}\u{1a}!%u6f\"7G!HW\u{3}!,u\u{1e}\
        \u{14}\"\"E(L\u{6}u!/uwX!/xu.!&s5w!3t\u{1f}o! t:J!-t^\u{14}! u#t!1vdw!%tGo$ F%G\"r(D.\\$'K#I,H\"Pi\u{17}\"!B1DS\
        {!4wFD\"%s%I8X! tY`!'ubq!Ev\u{3}d!$yo-#&z)?)sBe!\"ut*#/E'E/B=2!7AX\u{2}$ E%s#t0E(\u{3}\" v(J:T!!u\u{5}k!AtSG!3u\
        FS!?sJ\u{7}!8v|>/!\u{7f}!D\"?#E!=\"C\"A\">!D\">\">#?\"E\"@+?ZY!'v{|!2tQx!(uz_$ N(D1@(u\u{18}S!7tz\u{1b}!8u7C\"*\
        @\"yu\u{10}!?s\u{16}\u{4}!)vAX- N%I!B!E!C#x\"?\"E'G\"L!I!I+K9S7 }!;!y!G!L!J!H!N!I!I!G!E!F#G#;!9!<\"H\"C\":&@!:$\
        F6'8 r!=\"=!7!1!8!F\".!A!2!\u{7f}!8!4!F!<!;!T!M!E\"L!J#2%5&GM !8v\u{f}\u{10}& w'N#H\"F,L-C),!Eu!i!:s\u{1c}<!&u\u{f}\
        -! y\"E!'u`2!EB,\u{2}!$uON! J\u{b}[!/C\u{d}j#0}'B.J\u{13}U1#G!J\"F\"M!E!E!L!C!F&H!0#K!G!L&H!<%M\u{19}K!-t/}\" H\
        @w\u{13}9!!r.}$'H#E0r+>\u{1e}\u{1c}!:uJ]% J*L%F'x/C\u{e}\u{0}% I0l\"C,v'Dgj!Eu\u{9}<!$s\u{10}f!$w>v!'H\u{12}5+%\
        G!F!F\"C!D\"I*@!q!D!C,HQP! yS%\" J'v\u{7f}\u{15}!@ucj!:tr:!6u\u{7f}u!Et\u{15}k\"*t,Fu{!;uCP\"+I+t\u{2}P!8v/\u{1e}\
        !!v7\u{8}!ECY7! z:A!8u/2!$sF\u{1a}! x3N!;r\u{10}P6!O\"C!:\"C\"=\"C#G!A\"3!6!I!=$J\"M!Q!7!8!F\"O!A\"u#yR07\"L!I!\
        M!D!H!<!K$M!R$o!D!A!?\"C!3!G!9$A!F!v\"+!D!A\u{a}\u{13}!*GFY!1w~5!2u\u{1a}^!*tDL!-w\u{9}h!ExXE% Q/D'v\"D-=F\u{7f}\
        .!I$K!N\"B!F!A!O$G#;\"M&H&9!3$SJU!2t\u{1c}Q!;s>\u{13}& H!B.y#w%<.G\u{10}\u{16}!Eu\u{19}\u{1c}!+ti\u{1c}!3x8R$'F\
        #>.?-I%%.!=!M\"C#F!C$v#?\"<!=\"<\"D$>\"C%?#>!6K\u{e}|!?u:\u{c}!)w8s!!u\u{1a}\u{4}1!@\"A#B!E!@\"?!A$B#q!@!>\">$A\
        %=!@!@!vXP!8E\u{d}!\"-v8FR8!Asv=!%u(\u{1b}!8t\u{11}X#-E3v%D,0\"*G%yB.' u\"C!q$@(D(I\"EN6! wwY/ O#@\"C!A\">$?!@\"\
        <\"C\"@!<\"=!y\"=!?@\u{7}!:y\u{10}\u{1d}!1ut9\" K8wfN!!w\u{4},!ECT\u{1c}!7t?\u{12}8 K!9!Q!\u{4}!@!=!:!G!Q!>\"D!\
        E\":!P#;!8!5\"Q!;!N!C!7!7*:nt! r;\u{4}!!w+q\"8D-{p6!$t9K! u:j!!uF]($q!I%A\"A!@\"E(K.L1{\" L2v5B!*unw!0wO0!*uvl!\
        :uv#!8KF3!$v2I!2s\u{1f}(% s$v+M'L/=V !EE\u{13}\u{16}\"2K%uf*! v$F\"!u:J\u{15}5!8t$R& F!s\"D$F#@%?fd1 A\"G#9!J!@\
        &t$t!O!8!K\"C\"C!B!:%x!?!7m5!7uP%!Eu\u{1d}E!@zGO!7xr\u{7}!'sN\u{7}$ F&I)w1AqQ% F7E!x!K%u<\u{19}!6xng!@v\u{1e}S!\
        Et#;)$G\"J\"B\">!D$>#E&u-F\\P!;s\u{5}7!)u\u{15}\u{1}!/C&6!*txr; K!G!L!H!N!F!@!K!=!;!P!?!C#K!s!s!v!r!F\"J!H!F!@#\
        G\"P#J\"D7\u{a}\"!D\"w__$ s\"G!xBAhS!7u6A$7E!r!O,@bC/ R!7!I!E!B%O!E#B%P$K\"L!A$I$5$KqL!!v&\u{1b}* @!E\"x\"B\"D!\
        C\"?-v\"N'F#u!@z_\u{e}!/u3\u{8}!Eu(A!)s'\u{2}!9v\u{a}3!4t]\u{16}!2t\u{1}!!EvHG!@t%>!/tLz!!tS!!9uj\u{19}!8udo!&v\
        \\b4#J!Q\"I\"M!L\"B!6!M\"B!9\"6!0#n!9#D!>$5!8!I$RR')\"E\"F!D\"?(;(<\"A!=+vO\u{d}!8Anh!AvnA$ D%u*t)G7\u{f}!Auz\u{4}\
        !Eu\u{1a}v#$t&K\"u\u{d},9 P!J!F!K\"E!B\"D!<!J!?!J!L!4!|!3\"3!.%O!z!0\"<!F\"2!3!A/I\" v8J/(!6H/V!Eu\u{1}x!8uH;#%\
        D.?'B{#!4t\u{e}$#&s&H5t$8!Ex\u{17}\u{17}\" J*z\u{19}\u{10}\" K8ujT!*vf>9 L!9!A!9!?\"D\"M\"K!B!J!B!=\";\"<!N!5\"\
        N!Q$8!@!E\"=!:\"z#qc3%%p%F!C+B$I\u{0}*!@u3X!8J\u{1}#!Et\u{1e}\u{15}!)uuB! vE\u{19}+ z\"H!I\"L%E\"t#D'E\"B$J)F\u{e}\
        4!1u`@!4wx~\" vEHi\u{17}!8s\u{4}o!'s=i!&t|\u{a}9 Q!F\"B!Q!J!=!L\"O\"s\"B\"s!F!C!I!H!H\"M!=!M!G!D%;!D!?$I@\u{18}\
        !$w5T!'u\u{0}o!,u*\u{1}!EtD\\#!|6G!BYj!9xxd\"/D6Bcv! L3\u{12}!8s\u{17}_!2uF)!Ex\u{11}9!4tI %$A$@\"F%u*@\u{9}u#$\
        v0r#Fo:!EtRz!$t\u{1}z&\"E\"G!E'>#=)x\u{5}\u{8}!8t\u{f}*!/w6v!\"GK\u{d}\" u%K.\u{1f}!4s\u{18}i!*w\"p!Ew]\u{b}!Ex\
        %,!6u6\u{7f}!-w\u{16}l!EFo !/u\u{d}1%!B!B*u#G1t\u{14}G##u*E8A5D' T!=)I(A\"=$r\"?S\"!&xsH!7uu\u{1c}!:uU\u{16}!:u\
        \u{1b}h\"/s6r\u{0}N\" O*J\u{1f}j!9u\u{a}v!3u\u{6}k!#w.H!8G\u{8}\u{14}!4vRg$(E#E+r*s[~!@t\u{3}0!5y$\u{d}!*ux7!Ey\
        U\u{1f}\" w,Gr0!Au!\u{18}#8F\"x#F\u{19}\u{11}!8tA}\"7D#Ad\u{e}# t7F\"LrD&!?\"B%r#?!<#C\u{2}N#*B%D6u\u{18}D' L#J\
        *@)t!>!G-BUm!2v\u{f}$\"/x6G/\u{1a}!EuM&\" L(uAG!%uEG!3t@s! uxL!Eu\u{b}~! wD%# H%z!G\u{3}y!-tQ\u{10}' L(F+?!w$D\"\
        <+?wM!Et7\u{2}!,u6q! uY2!9zxX!4t\u{6}\u{1d}!8v; 0$t!G!C!I!B!B!L!H(K#r!N!L!E!;&;%K\u{9} !8x!1!&u\u{b}c!Er=\u{a}!\
        @s-/$2t&E)s$E=E7 U!L#K!<\">!>!E!>!A!A#<!A!=!C!H!O\";\"u!R%u\"=!>!Eu>! r4\u{7f}! w\u{17}S7!O!H\"I\"L!R!L!G!P!O!M\
        !L\"I\"9\"H!6#O!R!L\"v$J!P!1$1\u{11}v2 O!G!=!G!>!C\"E\"B!K$8#s#6\"B\"O!>!I&9!8 w!Eu5 !<{Q6!,um$!Ax\u{1f}M!$uh\u{4}\
        !2tpL!EuTV!/v\u{c}n- G#I\"F\"D\"F\"F$A$q#I!@!~!@,NK\u{4}\"!L!t\u{18}K! x\u{f}W/%7!=!=!>!<!@\":!;!=!8$7&v!N!=*H^\
        q\"(K's!L\"4u&t-\u{7f}$1C'D\"s+C\u{11}\u{1d}!7t>\u{4}!7uBC!/xM6!6t\u{a}\u{7}>!Q\"K!p!P!E!J!M!P!N!G!K!L\"P!M!I!G\
        !I!u\"N!H\"H!R!V!D!R!O!R!O!F!Ka.! spg!8I\u{17}X$\"F4E\"q-DY1!/v<7!*w\u{1}\u{6}!2tV;!8w4\u{8}!$wr\"! w!x!%u\u{1}\
        !!/w}V!)vl\u{12}\" J:@)Y!7s\u{b}\u{15}!7vU<!4v\u{17},!Eu\u{d}Y!*x\u{7f}m!@sp\u{f}! x?1\" O8w\u{2}Y\" H%tS\u{1b}\
        \"-v\"K{/&+y(<!C$F!?!@F=! t<\u{5}!Eu\u{16}R\" M9vf;# J,F#|\u{d}\u{d}%!t2@!D&C+t\u{19}D!,sBU&%K\"L#J!G+C/r N!0sX\
        \u{d}!$t*;,\"?#C%=!:!9#<\"y\"?#>!@!<!> g!0H6a!9w<:$'H#E0r+><p!Ethp$%J!E$E,E\u{a}\u{1c}! x;\u{a}!@tzh!Eu'\u{7}\"\
        'v1G;\u{f}!8uuO\"4t$FC`\" v9K>\u{c}# F${+=7,!7v\u{1b}\"!9uSb!7uF_%*D%J%?$F-?\u{10}$*$D+B#9!8!K\"D#C&8!;%C=k& D\"\
        ;.\u{1}\">!='=\u{c}?! x&[# q(N.@*\u{f}!1rVE!8u\u{11}P!/t=\u{e}\" {8ED1!7u\u{18}b!3x\u{7}\u{12}!Ey\u{7}\u{7f}\"8\
        K-Bv\"!0v\u{a}T!2s\u{7}\u{17}!Eyy-\" H(v\u{3}\u{7}!As.O\" L8uU\u{15}' J$=#B%D\"z$>(;nB!8Kj3!7xqf%$F0B#@!B*v\u{7f}\
        \u{1d}!Ev q!Au\u{a}\u{18}!Ez/\u{19}! Jx\u{2}!-sB\u{17}!Ev0\u{19}!7vk|!9x\u{7}\u{1f}!$y:q!+t\u{17}\u{17})\"=!E\"\
        H\"B#?\"=(9)F%wK\u{c}!Exxw- N!H!C#D!C!@!A\">!u!@*z\"K!C\u{a}O\"8E-t8_!,t~Z!Ev\u{5}\u{3}!8K)?!8I\u{1f}Z!,t<b!/ty\
        \u{f}!-t+V!@ul?!Evu#!EB*!!8ux%!Et4G!-G\u{d}U\" H/u\u{e}J\"(B$t\u{0}p# F't1F/\u{a}!2s\u{9}i!)u@H!#r\u{2}<\"/B6>o\
        \u{1e}! tJn\"$s+K<\u{3}! v$&\"1K&KyV)!=!H-@!t!F!D$B\"A-BdA!9q\u{e}o!Ew9\u{6}!7tu~!,tr:!%vzl\"*F%x]#\" G+tD+'%=\"\
        <#C!A$J$<'@-S\"4t$F_t!8y\u{1f}%!7t\u{7f}\u{4}!9u`=\"&J!tMZ!:s.[!*Ej\u{14}\"*B\"x\u{15}_\"-v\"K-\u{18}!+t\u{18}#\
        !:s,\u{2}!7w-:! u4%!)u%#!Ewrc!$u9g\" K8t\u{1f} ! t/\u{1d}% E1>&C#x+MAg!4tD`!Au\u{b}Q!$w\u{1f}@!8s}\u{16}!:x\u{1c}\
        F'$H\"F!o$N!@#I)L01!-u0B) v%:\"C#@!<$;$B!<%@\u{c}n$ D8G\"r+Cn\u{e}*!J#G\"C#D!M)6$@\"C&K&Ki(\"/v6DEE+ n!K$@!B!G!\
        @\"?)G!C\"=\"Dd\u{1c}!1va%\" H7w[^\"*B%s\u{12}\"!=o\u{e}\u{12}! I\u{11}{!,ta5! xRz!8u\u{1c}\u{2}\" K\"u^\u{13}!\
        8uDi!4u!J! w$+!/E\u{1e}\u{17}!+tgT!*w\u{9}J\"\"A5DSI\" G$yAS!9vG\u{1e}!$y\u{16})!As4v!?t5=\"!s8Lu]!\"JJ\u{2}\"2\
        J%u\u{1b}\"!!sm\u{1b}/$t!G!C!I!B!B!L!H(K#r!N!L!E!;+K\u{1}q\"\"G-wzt\"#L$w\u{18}\u{4}!:uTf# q,B9Aj4+!=!:!E!?!B\"\
        F(H!v$9$N!J3\u{14}!9uT%!8u~\u{19}$-?\"B0u&sa%!:tBK\"#s$s:[#*z)>2?\u{6}r\" t8E=\u{11}\"4v&E\u{d}$#%F!y!ERM!Dw}k!\
        Eu\u{15} -\"C!E\"B!?!E\"9!J\"=#}'G\"F!:!>$-! vr?!2u\u{c}{! s$f#'D0F!rA\u{3}\"4u$Dq+!)s5r!Au @!/uUK!8wB#!Es![$'H\
        #E0r+>6E!4uf;!3u\u{1c}\u{1c}$ C+u$t*D\u{4}&!*tMb!%wr\u{1a}$ I!?6w.HXJ! u\u{11}6!4u,(!Et5Z!&uD{!*uSs!.wzl!7u`\u{11}\
        * N\"G!@\"F%K*;\">$s&C%IT@!$ym\u{a}!Eu3\u{16}!8t\u{4}\u{13}#7F!B!y=<!3t/\u{1f},!u#G%G\"F!E!s%;$A\"J!J!7&<0L!)uz\
        q*#?!H\"A\"D\"M#A&:#H#D,K3c!Eue\u{18}4 x!7!q!H!F\"C\"D!D!G!D!D%<!9!5!9$I\"8%8!:!8b^! v\u{19}c&#L)H#E(F!J-B\u{14}\
        \u{1e}- N%:$9!7#3\"9%L!u!K!M!6!<%Ei,!*vA\u{1a}!7r\u{8}B!Es\u{b}q!,t\u{6}>!/v\u{6}X!4u-:!/v\u{e}u!.w~=!9r&\u{1a}\
        !8F\u{14}$\" I%u9\u{11}\"$t4D+[7 R!I!M!P!H!S!H#>!K#P!K!U!E!.\"J!L\"M\"S\"O!N\"K\":\"C\u{3}v!.s\u{1f}\u{1e}# s)x\
        <@O0!7t\u{e}t!%u>\u{15}\":x+Dm\u{1f}%!>&F!H'x(?\u{f}\u{1}!'tQ\u{11}!0s\u{9}`!7tm^!8xyd!8s\u{a}N!-t\u{3}\u{1b}6 \
        K!P!I!H!L!@!M!H!N!L\"M\"O\"K%p\"P\"w!G\"N!I#K!J%NmA!3s<\u{f}\" v*I[p!,s\u{a}V!8J;\u{0}! tW9!,tk\u{9}!/wG9&0}\"E\
        !C$D#C+L\u{11}[!8v6/!7tO*!0s\u{1e}W+%F!F!E\"C!E\"H*G!q!C!C,G/F&%@%C!w,D!H-:\u{13}6< S!K!N!t!T!M\"T!O!L!Q!P!T!N#\
        C\"J!Q!J!5\"T!O!P!E!Q\"N!I!J!P#@y;$ E6w*w%D\u{16}H!/u\u{d}9!Ew{i!!tje1\"=%C!=\"K\"A!B!;!I%w\"D!E!M!@&;!:#x\"vV6\
        \"0I'u\u{13}g!3yj_\"8r(G.E0 E!?$8!w!\u{0}!<\"?!?\"?\"B$A#?!=!<\"C&E\u{8}\u{d}! y^j!Et\u{8}\u{14}!$t?\u{9}!Ey7o!\
        4u!n!9tcL!/y\u{9}\u{f}\" L8u\u{f}q\"7v!H5N$'H#F!F$yV\u{1f}% G'w(x'D\"Kr\u{16}!\"FO\u{0}!'uoN/$t!G!C!I!B!B!L!H(K\
        #r!N!L!E!;+Kb\u{e}%\"B2>!v%>+B\u{3}\u{4}6 F!;!B!@!N!~!\u{7f}!L!C!7!B!<!K!F\"O$9!9#=!E!C!;%K\u{1f}\"3 r#G!K\"G\"\
        N!E!F!M!C!G%6!J!1#H!E!I&H!<%N]\u{6}\" t3Fm+7\"K!G!F!G!u!G!=#>!R!C$J!I!G!6\"D!8!Q!@!v%O!;!2$I\u{15}e-$A\"B!K\"@!\
        @!q(4!5#:#9%H!:!w\u{4}r!%vp\u{11}!1u\u{e}~! Dl\u{17}!8JB\u{f}* P#L+w$>$H!A!@!A!L+DB\u{12}!6x-*! w\u{4}^! w|m!(u\
        T,* M#@!<#=\";!I!;+=#D!:B\u{0}\" x8D|D!@t\u{17}1!:vm|A I!J!H!A!F!>!9!J!q!5!F!9!F#D!o!t!r!t!M!/!E!r!F!H\"4!C!x!J\
        #C!N!=!?!o\u{1a}+# y\"<C@`\u{8}!/vb\u{e}#!A(A!Cl,\"6K/DM\u{0}!/y\u{6}T!@w\u{4}f!2v\u{10}y1 r\"B!B!A!E!C!F\"G\">\
        !A(<#@!s\"4\"=$;%D=,!Euv\u{1d}!)u[|\"%x\"E\u{c}\u{2}!%t\u{11}t!4t,^!/xc48#K\"G!O!E!K!H!F!B!M!I!-!s#J#4!K!u!K!A!\
        O!L#L!<!A%O\u{a}\u{13}\" x9G\u{7}O\" G8wB\u{d}!Ax[\u{7}!/xq\u{1a}!8tI@! sf\u{d}!.udb!Et\u{1e}V!8vqb$ J*z-@!B\u{1}\
        L&#?'K\"I#J%J#IQm!2r'y!:s\u{19}[!7w>|!!sk\u{16}!:x2J! J:w\" }8Bqb!EtPh!8JW2! v^\u{0}!7y2w!:v-3# y,I,Es3/ P!>#E!\
        B!?!K\"B!H\"=!B\"C!{\":'A!KD~# IBv#w.[!8E>&!;uqN!Auj#\" F)y-M!EsS*!Ex)+!:wu\u{1c}!7u#;!%v$p!Etd>!Ew\u{10}U!7u6\u{a}\
        !;uDM!9uMj!!v\u{7f}<!8u(?!Au\u{12}\u{d}! u6.!7s\u{8}_!8w+2!)u.+\" F8~\u{17}m! s6:!1u\u{4}G% L/u(t!I-?P8! t\u{7}\
        1! u\u{14}[!4s4<\"%t\"t\u{1c}}!7s`X!:w3##$r4L-EEP! w:K\"0v'AC#!-{_i\"!t7Ieq! u\u{19}!2!L\"B!H!P!I!l!C$E!?\"E$?!\
        ?\"s!B!S!@!E+K\u{1e}a!%sVb! u\\1\"/z6>\u{6}N!8uDp!8H\u{4}D\"(H'Jb\u{1d}!!s=7\" v\"MdM% K/D(=\"A)w E!8u\u{f}\u{f}\
        !%ux.!)uDr& s\"K&F+B%t!C]}!2uW\u{4}!Aw1;\"!t2L\\\u{c}!!u\u{16}N! u\u{10}\u{5}= H!T!@!F\"r!z!?\"L!I\"K!{!v!T!,!R\
        !;!N\"4!t!9!F!=\"/\"N!B#P!C!I\"I\u{1a}\u{9}!*u/q\" L6t!\u{16}'#G*@%C!=$>!?\">}}!$v>\u{13}!/zt\u{1a}0 v!@!>#9!v\"\
        ;!9#M!9\"C%=\"I!?\";'B%<!\u{18}!@w\u{4}\u{10}! HH\\%'B#D\"t+r!C@r!!w@r2 J!7!>!B!9!E#A!>!=!;'=!8$r!L!}!<':$F\u{c}\
        >8 O!I\"P!P\"M#K!P\"O\"?!K!z!3\"Q!?\"T\"S!s!5!L!J#>\"H!N#D7.% L'G${-E-B\u{17}g!7ufd!/tC\u{10}!8vS;)$N&L#F\"K\"N\
        \"J$K#N&K\u{19}X\"?q&Ec-!Aw\u{11}f!Eu3\u{10}!8ut7,\"9\"q!6\"7#<!6$9%T#<&G\"p!<\u{c}2\"7@.z\u{7}\u{8}!4t>Z! wc1!\
        't0\u{a}! w\u{1f}n!8sk*!.t%D: R!E\"F!G!M!R!D!M!N#I!O\"t!M!H!x!S!G#J\"D!r!6!I#F!G!,$HI}!8tF\u{d}!8tHN!9x)h$ J4G!\
        y%B1\u{1}!7v\u{14}\u{13}!Euj`!8u%B! xPc!:s\u{1b}6\"3w2B\u{1d}\u{2}\"/F(B\u{1b};#3w%E-E'6!3u,8!+v\u{15}|' }\"@!C\
        %w'?)G-?i\u{7}$ r2v&G!L\u{a}\u{1a}\"/t2Kj\u{7}!@u+\u{9}\" L8u\\m! xS\\!$r\u{7}:!-x+L!*vFR!As\u{12}g! vi-!Es(Y!*\
        t\u{1d}i!AtVa!*uIm!EttL! udH!$u`v!6wX_! IEO!$t'\u{17}. p!K!E#F!D$M!F!='C!J#I\"F!B+GGW\" G'x*e! zH\u{7}!/tH\u{18}\
        5!P!R\"t!F!B!H!B!A!K!H!<&R!K#r!N!L!E!;%M!;%J\u{3}j!8u\u{14}\u{18}!4NC\u{6}3 S\"G!;$E!J#K!N!=$9!4!J#O!J\"Q#8$G!L\
        !v#PFM# t4t$I}\u{2}! vC]# s*r.D^q!7u_3!2ua\u{3}#:u(p#qa\u{f}!)uq:* L!=&s\"A&>#A$F'u%I#IVf\"7>\"{e\u{1c}#+u5v%>A\
        N! K@e!+w@*!Ate&!7tyG!7ur\u{7f}% M*E\">'{2;{Z!2sKM!+xkx.!|#H\"A!C!G!@!@!B$G(C!N!@&>!9}f\"\"I6y\u{7f}a1 R#B\"L\"\
        K!M#M!s\"5!<!9!;!M!N#<#=&P&K\u{19} $ O/D'~\"?Hz!2tB]!Et.y!%tR\u{b}!!tQ\u{4}! r\u{16}z!?t\u{1c}\u{7}!,u`[!!w\u{11}\
        _!,waJ\"8B\"y\u{2}\u{18}!@t{\u{9}!&t*#$$|+N'I/@\u{f}\u{1f}'!A$K#D#G$E(C!@?I!'uH\u{13}((M\"?\"G#N'?#G&M&OM0!8s\\\
        \u{19}\"8F-xQ_% u'G/E\"K-sqk!#w\u{1d}U!6tU:9 I!N!9!K!H!A!<!F#N!;!>!I!=!J!H\"M\"6\"N#K!t!8!w!F!G\"LKy!ECBB! u_U!\
        8tg\u{1f}!-s$;\"7s&px/! K\"\u{1a}!@tS\u{5}!BtN\u{14}\"4K&u<5\" t(rSy\"\"J1v\u{1c}z# w/t6Gda!3tF\u{11}!(wNG< u!L\
        !O!>\"N\"D!p%N!H\"N!N!N!K!S!L!0!V!D!O!N\"?\"O!K!H!E\"O!J!KDC# I*u-t-=( {!D\"G\"J%E%@#K$@Z\u{a}!EvF8\" F+wZ\u{b}\
        !!x\u{1e}u!/u \u{0}! t\u{3}6.&K!G\"L\"=\">#6$1#M!P\"I#D\"4!5%I_\u{1c}\" y9?*\u{1a}, G%;\"y\"v!t*=\"G!9!L!A&L&J.\
        L!7t[_!8s\u{7f}\u{d}!:wo\u{12}!!tY6!'x\u{10}\u{4}!8u\u{13}#!?v&m6 J\"E!<\"G!K!=!P\"I!0$q!L\"u!K!O\"K!A!?\"L!8\"\
        B\"r!5=l!4u5\u{11}!$t\";\" I6x`]!8u9U!$ul\u{1a}# |\"C4Gp\u{d}8 L!8!9!M!@!r$:!K$q!r!;!<!O!D!7\"A!;!<\"8%7!r!6\"E\
        \"PR@!0tT\u{c}! u\u{17}4!EtEr!:tn~!8tF\\!-tu\u{3}!@u S! B&&!Es,y!6v\u{1}W!8t/>!$x\u{16}\u{0}!3v3\u{c}+!8\"D$>!9\
        '@#>$G$<&A!@$9&l!8ve!!7t'o!0t+(!-vQZ!EDRn\" L8ur\u{6}!,t\u{a}o! s_\u{5}!(uvO#/I\"w!@Pw!7vR\u{1}!7tM$!EHuQ& F,u'\
        C$t!K&t\u{12}:!8t\u{16}[#'G(B6=q\u{3}!EyD]!-x>O!7u#O!Et0\u{8}\"4B1x\u{1c}E!8Eeq4\"r!H!O!K!D!J!?\"@#<#G!O!R!L!N#\
        H\"B!O&E!r$Csd! JO6!:u:.!:u%Y!Eu*?\" w8I0o!Esd\u{1a}\" G$yf7\" L8G/V) N$A!<!|&E'>#H#?,>s<\"7F!Jw\u{13}!=q7l\"'w\
        (G.6!6t\u{1f}~\"1w4>(r!,t2T$ H7u!w-B7h#$|+N6?G.!7t\u{1f}t, x!s,@!=!<#E!>#C!@!@'=&>1!) r\"@#=\"v#C#?&E#A!GN\u{4}\
        \"8r-@\u{a}@\" K.v9\u{15}(%C\"G(>&w$@!='?!xfT!4vL\u{1e}! uQ1!5y`\\!Ew^W\"'z(G\u{12}\u{12}!8u\u{1a}f! u\u{15}e!$\
        u+8!$ttt&!B\"I\"E*F'>\"OA\u{12}!$u`&\" I+xN6!7tUi\"*K\"v*}1 L\"?!L\"G!?!B!v\":!r!=%9!9$w!F#:&7%MA.!9u t!Ev<|!*G\
        .@! Bh\u{4}!7r\u{14}\u{4}# O9y,HlW!8v\u{19}\u{b}\"/s6JY(!6H\u{18}y#4F#x\"Fvq!)s\u{0}T\" E6x$}!Et\u{9}~!3u;\u{5}\
        ! uJv'$F#F!E!@\"D$y6v\u{5}\u{1f}!8v\u{7}F& J*J\"u,O!D,Ls\u{f}*!@#v(B!B%>!>!B#?!B\"N:&!3t (!$s/\u{11}!:t`r! x h!\
        ?u\u{13}\u{16}!8u\u{13}%!-tv^!+t,0\"!I?{\u{15}w!8ub&!@t6\u{2}!2u\u{a}\u{7f}!!vj\u{8}!\"r\u{1e}:\" I*y#:' M\"<#s\
        \"v#<%<*D9f!*t@G$$A3A!B!C\u{2}8#<x%B$Dp<!:uL\u{18}\"4t$FZQ!2u\u{1b}\u{1c}\"-v\"K:F!,u:'!-tAY!ExC\u{6},!;#@!I!D%\
        @\"A*<\"A&;!?!w$JOE!Ew/\\\"2u3G?$+'L%A#P#7!8!9\"K\"N!C&K&Ha\u{a}!7tU>+#E!K#J$H!@!?\"D(Q\"z!C+?p8!<{n\u{19}1 r!8\
        !J%G\"H#D\"=!I$2!4#A#6#C\"8!L!1\"Dtb!-t,\u{0}!,u\u{8}y!@t8?!Eu9,! u(F!$u5l1\"E\"F!:!@!E!@\">!G!<!<\"L#B\"7\"I!q\
        !O-K\u{1f}r!/uue\" E6zd`!#t\u{1f}k!4t44!EEQe!Eth)!ExC], v\"H\"E!O#D\"E!H!H#G(E!Q\"G)_!2ta3!+tCg; T!I!?!@!B!E!@!\
        M!D!F!G!M#K\"A!P!H\"x#J!n!L\"M!J\"L\"0!r!t!?cc$!;(E&B%;u0!4r I\"*K,D\u{13};! w\u{3}4$ p%A\"D/COS!8wb\u{1c}! s:\u{7f}\
        ! v6(\"Ay$D__!!xP\u{18}! x\u{1})- O$I!F!D\"J!@\"E!E#D%;#G!s-8OM!4tq\u{14}!)y@\\! t\u{17}q$=G!K$x#w/\u{1f}\" y8E\
        \u{d}T!+t+@\"(r9v^!!Et\u{3}[3#5!C\"D!F\"x!?!=!M!3$6\"N#M#F!P!:!s#J!>%J\u{1e}%!8E[b(\"H\"H!u#I!C-J!K!I\u{7f};!8w\
        \u{14}\u{10}# L/B)JF/! w\u{1}%!8vP=( M%I\"G!u!E&F!v\"G.\u{11}!8v.x!/t3\"\"8D-vzQ\"&v?C|o! t(z! u\u{b}K! v}c!8v\u{1d}\
        E!0tEf!'un!!7tr\u{1}! {\\G+\"J!D\"H!C$I!>$D#<!B&K&;\\2( A-;\">\"w\"C%J!H!<\u{1e}Y!!t_|& E&E!C(z'G\"G^7!2s\u{10}\
        !!?u>.!:sfc!*wNl) s!>!x!A\"E%A,F!C.<@,!8=0n! v^\u{18}!/t]9\" H8z[c!*w\u{7f}9\" J;zu\u{17}\" K\"uL0!*t\u{1b}~!7u\
        0%!(tPJ!*u$\u{1c}!*t|\u{1f}! s,{6 t!C!D\">!K!D\"Q!>\"F!E!G\"D\"E!<!9!I\"L!K!t\"D&F%F3\u{17}!EDf\u{13}\".D!xwE!E\
        t\u{17}<#6D\"A\">Gh!Eu\u{13}r!4u%\u{f}' D(s'C#A%y&u(CL\u{1a}!!uLJ!8u$\u{a}! u9F! v/{\"2D!t\u{a} !EsS !4ta!!Es~/\
        !-yt8% z#F4F!A-C\u{1d}x!*sP(!$u\u{15};!4t\u{a}\u{16}!Et\u{15}-!Ew@\"!4s,Q8 L!P!N!>\"G!D!H!E\"J!?!s!=\"w!L!N!;!L\
        #K!K!S!>&v!J%M\u{5}p!Et\u{1a}H!%vT%!*KS9! Idv!=s\u{5}U!*s'q!8utm\" H)ui\u{1e}!-tS\u{1c}!7tC-& N%E*@(>\"E,t<N\"4\
        w#HF/!$wQ[!4sGg\"8H\"yy:$*C-C#r+@'J# y8B(A\u{13}\u{18}!%y\u{b})\" t3DG\u{2}!:u\u{14}V!@vE<!Et\u{9}/! s\u{11}B! \
        uoO!6y7C!Eu}u!(t5`! J1r\"/y-{Tk!!vgW! vKM!%tcz!Es;[!:BLO# I6u#@A\u{1f}\"5t#H\u{3} !8u\u{11}\u{1d}!&uYh\" G#vZ\u{9}\
        ! q\u{14}\u{15}!8v\u{8}?- r%A$y!O\"G#=$5!O\"H!@!r!C,M9)+$E\"D#E!G!r,B\"E!9%K\"s$@0q!*w\u{a}U# w:v+FQ\u{17}!AuSJ\
        ! uw+&!{$D\"H1C\":+A\u{d}\u{c}(!>!>\"F/<!>\"G\"=!y!t!Euz7#%H\"v1Mk\u{f}!7r5|!%u\u{14}\u{1}#.w*E-EkL!Cv\u{18}>2 \
        R!D\"<\"@!F!N!C\"C!=!D!=#C\"s!L#M#?#x$5;-!8w[%#(\u{7f}'E6>\u{5}:!2u\u{8}3!7t@\u{3}!:si !)t>\u{1a}!0v\u{2}K#6D\"\
        J-vm\u{16}!EyT\u{f}% I'C0B!\u{7f}&rP\u{12}!EtE\u{6}\" G6}Y\u{13}!:v6\u{3}!8A+\u{1a}% r/F#v!=2>n8.!A#E!K$A!G%F#?\
        \"8$G!F!=&B!w$Mnt!8t5d!7s\"*!2s\u{e}#!/s[_+!=\"F\"A!?!E\"9&B!;\";!G.59\u{19}! u%K!9s\u{7f}\u{17}\" u/IC\u{1d}!%\
        u_U!2sd1%%H&s$F(D.?\u{1c}I,$z!H'E!E\"G%>\"K#F!;&@!=!u@ !!w}\u{d}!Au\u{5}\u{4}!4r!h!6sl\u{2}!!uR$!5uV%!;v *\" t:\
        s!z( R*L)<$F!u!H!>+>1\u{8}!7sRL$ I%F+}\"@Vf!/x0e!'wJ%&%I\"F/M\"G\">+IK[&\"A\"y!A*@)E-A,W!Ev\u{3}o!4s>q\"!u6Jo\u{4}\
        ! u\u{f}z! w\u{8}0\"$x$HH\\! ss]!4t\u{1d}\u{f},!=!D\"?\"D!F!@!9!J\"y#=%9&?\u{a}o!3u\u{6}N! x;@! v]K\"&y?DRq!*uC\
        d(!=+<'7!8#7!q!B!@ F!8Fi\u{18}!8vv2! s=\u{a}!:sS~! u<Y+ O\"C\"?#B#<!=!?#>'v\"u-K^a!)u)\u{19}!(v5Z!6y\u{11}=!4tH\
        w!8rg}!!t)\u{1f}\" x8G*\u{7}!8u}\u{15}!$tr\u{16}0 S#F!D#R#q%A#8!8!K\"=#C!M#w\"7!;%CHa!:v|U! t\u{1f}8\" H8y`F!/u\
        -M!$v\u{1}E!6y881\"L!D\"M#J!H\"H!I!H\"J#E!K!K#O\"K!H&M%Q\u{a}/!@s|3: y\"J!G!I!P!L\"J!F!I!G!O!J\"I!J!8\"D!M!:\"L\
        !N!H!I%H!;!8$Ktw!,w\u{a}3\"$?6q\u{16}\u{17}-!=!G\"F#J!E$G!C\"E$<!<&N%=&x\u{e}A\"2M!t\u{1b}A!4t.*!At\u{1f}\u{19}\
        !7v\u{11}Y!8u\"\u{19}!;rH>'(G!H!J#G\"z#K&La*! uk1!8ud9! umX!,u$\u{2}!/xAb!'t^Z+ N!r!E\"A#D#E%B(?!M(t%N@<&#L)H#E\
        (F!J-Bk}!8vXT#+C$D(Ftk! r#v!!v\u{c} ! v\u{4}+!*sD\u{6}\"#I3z0\u{7}\" I\"u#q2#>!K!I!}#r\":\">!6!Q!:!9#5#>\"C&4!;\
        !4$By+!!C6R!:xn_#%G)w!Ec;$7u!B*I#Ct0/!;#E!s\"G!D!v!D%E#=%A!F\";$D#<!{qK< O\"F!9!R!I!@!q!C#O!H!P!H\".!M!G!K!K!6!\
        G\"N!A\"3!4\"G\"-!J\"L\"p\u{b}W%'@(r(A)F!x7\u{10}!,t6h#%C\"t1C8\u{1d}!0pCn3 ;!:!8!=#7!q#z!s!s&<$s!7!7!7!?%8!B!:\
        $Gsi(!>$?%A!v&s&C!G-J\u{18}8\" G6u\u{7}\u{1e}!7s\u{11}j!Et\u{1a}P!Eu6N- z\"t#K#H\"C!F!J#H%?\"N\"C\"?+J&\u{c}!4C\
        R\u{1e}!-u1\u{b}!2xTJ7!G\"=!9!H!E!E!H\"H!5!G!?\"F!3!4%H\"N!x!N\"5!I\"L!K%v]a!0s[Y!*tbZ! P,\u{19}\" t8KLT# G!t)u\
        !3!8uq$!6y~*!#ysD!*v\u{1b}\u{8}! t\u{a}s%#C'D,<\"P\"Ly\u{1e}\"2K%uC%!'ti[!)v>\u{c}!Eu\u{d}\u{1c}%%K%D%F'x\"H\u{4}\
        .!4tq)!6u 5!EuBo\"8A\"yC\u{18}&$G!J&@!D+D.>g)\" H\"{\u{e}R# G#C,v\u{b}\u{3}!7v s!*v\u{1a}\u{7f}!Et&:\"6N/B\u{7}\
        y%!E0}\"H-K%C&\u{c}9 [\"z!I!>\"A!P\"O!T!?\"F\"N!L!R\"@!F!-\"H\"N!P!M!9#=\"E#@!rqe!EvZ:! v{\u{7}!$x)~!!w\u{3}b!:\
        t\u{14}}!?s`\u{15}\"&z)Cp@!-uv2!,t\u{18}3%\"J&t.u!D.E6\u{8}!3w1B!?w(\u{f}#4D$F*x+n\" LE>Sj!8t\\&!.u\u{13}C\" s8\
        F$#\" H7t=|\" I7wy\u{18}! {o<#8F\"v+@;I!8u^`! I?l\"*x-CSM\"!G!Cz\u{18}!EB\u{3}H& I$u.D!A$?!Auq!2t49$/D$v&B,@\u{12}\
        =!8uP'!+v5B!$uW.3 L%K!>!J!?!<\"F\"B#5!;!7$N!J\"I!5\"<!G\"5\"8a&!8I~\u{1c}!2tYR!:wcb!E?@a@ \u{3}!0!J!9!2!-!4!0!?\
        !E!\u{1}!-!Q!4!3!H!3!4!-!@!.!9\"B!Y!3!.!9!8#3!?!4$2\u{16}C!4AI\u{5}\" D8|\\D!4t\u{1a}Z!@x\u{4}9!!vX\u{1b}($N$G#\
        H$G(H!L\"A\"r\u{4}\u{f}!.wP:!:s(\u{17}\"!q:Lj\u{1c}'$I!H\"G#I-G#<%=\u{18}.!Eva\u{b}!:t'\u{5}!Et`s( z$E#E#H%C'D\"\
        <\"<\u{8}x!4s\u{1d}\u{b}!Exbb6 F!K!J!J't!s!s\"-\"?\"N\"H\"H!J!R!?!F!-!3#G!A!M\"JSL$ I%F+}\"@f\u{16}!7v'a!7t?\"!\
        @z\u{6}\u{8}!+tR]4 T\"M!I!?#N!O&2\"1!3!y!,!I!5\"N\"I!J!7!6$5!.\u{1e}F- N!G!C#C!C!@!A\">!u!@*z\"J!C'\u{1d}% G+s(\
        ?!J#Btc!)vRi= H!U!@!F\"r!z!?\"L!I\"K!{!v!T!,!R!;!K\"4!t!:!F!=\"/\"N!B#P!C!I\"J\u{8}\u{1}\" I8wF\u{1c}!'u9 !$w\u{1e}\
        8!2wJR!*uIC! {\u{1d}5\" L,uK\u{f}\" x2G%\u{10}!8t\u{d}g'!D2A#E\"w\"C%@&B\u{15} , N%I!B!E!C#x\"?\"E'F\"L\"I+K\u{11}\
        `((M\"?\"G#N'?#G&M&O\u{15}\u{c}!8u7i!*tH\u{1c}+ N!r!E\"A#D#E%B(?!M(t%N.\u{8}!$v\u{7}\u{1d}!Eu\\\u{f}!.woA!7s2\u{4}\
        ! u\u{e}\u{e}\" J(tr\u{1a}&\"E-@(C!F\"x+=m/\"4t,KOh!/xx^!(t\u{14},! s\u{12}\u{11}!&tSu%$u+?(?\"?(t\u{9}\u{e}!*t\
        \u{8}x!Eyw(# K%z%JFm!5u_k!Et\u{10}2!:t\u{13}\u{1d}! v\u{8}X!7t%I\"$u'K|\u{4}!-shF.\"K!>$G!L#L\"?%7!1#R!G!P(J!0$\
        Dg^#'J%=#C]3$#u\"I2I!I|r!-v#\u{10}! vi\u{13}!$sFy!2u5W!-vUV!Eu>\u{4}!/t<`!1t\u{12}7*!<!J!J&@\"t':%@!K\"8+GN\u{1f}\
        !9tS\u{1c}# L\"I(t`_!4uf>!Euy+\"2p%KT\\!ErAC!2u<\u{9}!8t\u{5}Q!#sT>0 O!\u{1}$L!B\"I\"D!B!A#L%I$F!E!O%?!>%MC\u{e}\
        !6v\u{1e}Q!#y}g\"7B!C\u{11},7 {!p!A!H!J\"M\"K!G!J!H!O!K\"J\"9\"4$M!C!K!K%J!<!:$NNY!&u/#!/tw\u{2}!8u]Z!7r{_# }*A\
        .Ey>!!sL5$0u&B\"A-BqE\" D8x\u{e}u!,u}4!4s\"l!!tg5!1v\u{c}F- o!D\"A!F$C!C!S!G!H#K'T!;.<x%\" G$y_E!7v/\u{1c}!@{f^\
        \"/J6v\u{18}6!Et0k!)u\u{3}\u{18}!@tD\u{1}!Eu5c\" q6ti!!3wN\u{12}!,w\u{13}s6 P!5!O\"O$u!>#<!8\"P!S!8\">!P\"I!5!D\
        !K!3%4!s!4$OB<!:u\u{d}~$ D2u!A$FU\u{13}& L$E!>%~\"D.B7\\!:t\u{1e}\u{1e}!)tFxD U!7!N!=!G!D!C!B!=!>!=!C!?!=!P!B!7\
        !9!;!7!7!r!:!6!\u{0}!K!8!8!<!D!u!6!:!7!D#Hf\u{6}!,s+\u{8}!5sL\u{11}\" K8u{\u{d}\" I*x}r!:t\u{7f}c\"$z%CF\u{16}\"\
        /x6E}M!:tsG\"*>.@\u{16}a) F)v!z\"t(:#?!B\"C+?>&\" vE?MT!3t\u{c}\u{c}!Et<I!-sC8!2uPr!?t<}#3G%?!H=]!:z9\u{1d}\" L\
        8t\u{3}\u{9}!2t\u{c}\u{7}!(uvM!:s#.!/u B% C*@(A&<!yb\u{1a}! r\u{1f}\u{1e}!1t\u{11}\u{19}!2t\u{1f}\u{c},!}!B%E!=\
        !<#A#E$8$B#<&@%CWQ3!9!K!?\"A!=\"=#8!A!9\"r!9\";!<#;!C!T$>$@!v\u{e}E!1t\u{b}A!2s/\u{16}!$r!\u{1f}!Ar_?!7s\"r&$B3\
        D!r!I!?+:FU! xz\u{1}'$F%A!E\"A+A#?'t\u{4}a$/C+w#F(=\"9!4vCz($>)?\"s\"A(?!:%;&NCO!Et/=!/sPl&(C+v#G\"C!D,B/\u{3}#\
         w6F/E0R! t\u{d}\\!7x 5!7tkX!8ss9# E$E)|a!!+tZE! v\u{1b}{!Etg3!Etb,\"-s3s@>!/y/A!0uW\u{1f}%#C\"B%B/C!K+k!/zRu\"\
         s9I\u{7f}-!3uF\u{14}%\"H\"K#L%F-I'O!$uu\u{b}#+u5v%>w'! rs\u{13}!$t\u{1e}n!5yF\u{1c}& P%H#F#B(?&D%\u{19}\" E!w\u{11}\
        b!!sF`! xG[\"$x$H\u{14}!!/s\u{e}5!EsO\u{0}\">w$J\u{1a}\u{1d}!/usg!%v+Z!8v~e!8u:k!8ve7# }*E.E\u{1a}`%\"H-G'w\"I!\
        E~y! It7!Evh;!$ufj\"#x5I\u{1e}d!Ex\"\u{7}!1x;G!!s%*! v\u{3}@!(u*x!AulC! u4a!Ews`$'B#E%x)CF5&$K!A%E%s'O\"F~w!1t0\
        a= R#C!@!G!K!H!B!P!Q!J!L!K!I\"F!S!N!u!I!N\"F!S!G#2\"L!E!D\"u!C\"pDR\" z8E\u{3}\u{1b}!8t*@!Erau!-tR5!7tDM/ p!D#F\
        !F#A\"N\"G!I$q#D#G#B%E!A!D +!:uiZ\" K8s\u{a}%!3u\u{19}=!6vQ+!7uV%!$u\u{13}\u{10}!5uT\u{3}!EtR\u{a}&%z!B!I(E'C/C\
        dl!\"t\u{16}e!1uK~!<|\u{2}&!7t\u{1b}R!;ud#!!u\u{9}9#%C%C!wD\u{1}!$t(S\"'H2HzA, \u{7f}!H$B\"L#G%D#J$?!K!I!H!A($#\
        (H\"M%M0X!A{\u{18}8!)t#2!,s:<!-zeb!8sRR!+uD/#!B2?2Bi_!4t\u{16}{!7t\u{e}#!:t\u{14}8!4uO_!1u X!*yJ\u{c}& x!q(J(t'\
        D-F~\u{a}# I*s.Ev}!4u\u{d}[!$u\u{0}i!-u8B!3zY\u{14}\"4w#H!d!:u!3!0tbU!&xjt!7s\u{1}\u{19}\"4u$D.t!2t$\u{8}!8uF~!\
        !t<c!-vj4!@yrC!*u=C# G7w.CV\u{b}!Eu\u{14}\u{13}2\"K!?!R!A!O\">#N!q!5$t\"3#Q!9!R\"6%9\"@$K(2!At\u{1c}@!-v\u{1}!!\
        8t\u{16}\u{5}!2xI<( p\">!G\"G\"H#H*9$L\u{1e}2!4t/d4!R!H\"I\"L!R!L!H!Q\"N!L\"J\":\"J!9#R\"M\"G$K!Q%2d\u{9}!8E>.!\
        7u~^! u5Z- R$D!G\"I!v!C!I!?!>!A\"I$=%w0,!0tyl!,s%\u{e}!.tQA!'tf8\" J8xy{!9wyj!EyH]* L!=&s\"A&>#A$F'u%I#I%R!0v*\u{12}\
        !)x[\u{19}- I\">!B\"?!C\";\"G\">#>$8't%>!=Dp!$u\u{3}H!5s)y! w\u{9}\u{d}!8ub0!8wHZ\" \u{0}8@`\u{a}!)t\u{b}Y# D7u\
        .E\u{12}\u{b}!)u0h!/w\u{9}\u{b}$ E.B.t)En$#%G!v.:E\u{12}!9tFO6 P!w\">\"8!9\"=!9\"C!9\"5\"9!7\"N!2\"B\"N!A!J!t!:\
        $L!6Oa!EE* !@t.\u{12}!7unk!1uBb!:v+.4 T!N!D!E!H!D!D!N!I!R!S$6\"J\"C%O!R!J$O!J\"7C\\%%A$A#v+J!?\u{7}h! tc7& A3?$\
        @!q(s%B\u{f}\u{1e}'!@'E\"H%E(C!P\"=/\u{a}!7w\u{1b}E!8u|\u{11}\"4w-v/\u{1d}!8v;8!9v>r!Aw\u{18}9$%A%E%t)F\u{4}N\"\
         H#qjX: }\"I!F!R!Q!E!<!K!E!@!I!H!F!L!>!O\"S!Q#C#>!Q\"F#M\"M#M!KR\u{3}4 Q!2!F\"9!p#u!<!F!P#v\"5!8!F\"0\"K!@!G!M!\
        4%0~?!Es\u{1e}*!7s,^!Aw430!A\"=!F!q!H!F\";!v#<!F$B$H\"K!=!A+L>\u{12}!Et\u{14}2#*I-v.DuK!7u\u{13}X!3uW\u{9}!$xsC\
        !(vj5\" w8I]'' J#C#D!G!C#s/:\u{16}\u{7}!7uSG+\"N!u#B#@$C%8\"8#@!O!E,3\u{7f}O2!L!A!I\"H!D\"?!O!@!D%B#I!8\"F\"M!t\
        '8!4$@pV\"/@(B`\u{2}!+wh>#/u)F-=D\"!0t\\m!/w\u{10}\u{1b}\" H7w\u{2}\u{f}1 w!B!D!F!;!C!@\":!9\"9!@#M#>\":\"L#E,;\
        m6# B7w.=LR!EvO,!8vk|!/uj%\"1x4F@\u{f}!0txo!1ta45 J!u!=!=!=!=!C!F!G!?!C!?!8!B#5'L!{\"5%6!:\"x\u{2}\u{8}!\"tL\"!\
        !s+*& L#J*A)t\"?-B1\u{18}!Et,\u{6}!2t#d!1rVk!EsQW!8s\u{1f}G$/v)B\"G+BVf!-w+g!*uD\u{13}!'u3e!Ex%\u{1a}\"2t3D\u{19}\
        w&*@%N'@#G&N&O\u{4}'!2u,O!Ex\u{15}\u{0}!3sXF!,w\u{1}u!1ua9!2uz,!0t\u{7}c!6th\u{14}(\"?\"C#G$K'=\":%=!>\u{1f}#!2\
        t\u{1d}\u{1f}' ?%B$t(=\"?#D$A\u{15}G!8u,\u{15}!4t5\u{14}. L!;!:&>\"J!A$8$w!5\"L!9)=!w$5G\\!$u~0!&xK{!9vU\u{10}\"\
        8w&t|&!4t\u{c}+!8uTK@!J!D!O!F!G!H!G!E\"F!M!H!K\"G!R!P!@!G\"s!F\"Q!u!o!1!?\"S!r!T!L!P!N!?!N<N!1v\u{7}_- F!I\"=&I\
        #:#E$v!7$N\"E$J!t!=\u{7f}\u{6}!EuFn!,v\u{b}U! Edu!<v&B!/yAZ!EBU\u{1f}!3xO$!#tj\u{7f}!.{K\u{c},!>#F!M\"I!H!G!E\"\
        H%s\"B#D\"@Z<!Au12#7D*x$<\u{13}(!!v61!0v\u{3}V. F!9#t!A!K!w\"t\"<\"I&7!7$I!=&I+j!7s\u{1c}\u{15}! whN\"/C6w!n! E\
        \u{14}V$'H#E0r+>[!!8rr\u{1b}!@y,g!#s\u{16}\u{4}!$t\u{c}@!-w*6!!u')!Eu,.0 P!N!E!I\"=!J!L!:!G!O,q!M!N\"/%E\"7W=!E\
        t&\u{8}! uCs-!:$B!w\"C\"E\"C'8$E!H!F!<&C!s#\u{4}!&uH\u{0}!@u*R!8u;G!EAi\u{10}\"!D\"w$n!!u`N!Ez?1!7u/X\" C/toE!/\
        v9z!EytD!@w:X!'DM\u{18}6 w!D!x!H!D#Q!K!A!K!J!E#H$K!<\"E\"G!G!A%G!K!?$EM\\\" }8D\u{16}M'%G\"C!A,>#D$r*=f\u{4}!@w\
        A\u{c}< U!R!;!o!H!o!J!~!F!I!B!C!J!N!Q$S!Q\"L!A\"Z!G\"M!J\"S!Q\"Q#K!U'/!8v_\u{1b}! w{v!ECXb!#y|H!8v\"\u{19}!Eyev\
        !3x\u{f}w,\"@!E#E!E!D%>$=#9\"H):!7%N,(!+v\u{14}\u{19}!*t:\u{1c}!)w6(!2t\u{b}2&#K)H*L!G!J-BOz!7sO\u{11}# v!sDEf8\
        !8u\u{16}!!7t\u{11}g! wU\u{14}\"'J#J%K!.vP$!2sd=$ J(u,y1Bgd!EyC=!8v\u{2}q\" J'xK<!3v\u{10}@!-wR2!)x\u{17}P!/u\u{18}\
        d\"!u:J\u{7f}Z$!F!w5I!A#\u{14}!'sA,!<vyF!!vI\u{3}!8r\u{19}z\"*E.D(S!!uk2!/wIL!Es#@!7y!j!<vUA!+s&\u{11}!Euo_!-ts\
        +\" G'uJ=\"8J#u\u{13}`!Ex5`( L!r#G\"A\"B,;%J!<\u{7}'' H\"C%G/t#E!t&E\u{7f}\u{f}!:r\u{c}\u{9}\" E.tJ|!3tOB!4r*=!\
        'uV>!@ug7\" K8u+\u{c}! up\u{b}!/G$\u{c}!DwbN!7s\u{b}e!/tk6!7whD!7w(+!5sEY!7sc\u{17}!\"J6d!9wth$!v.='B/s0j! x\u{16}\
        Y!/t%@!%tr&!8u*M!%w\u{15}f\" N9ESi&3A!E\"C\"D!w$tu,!;t\"t!#t\u{15}M! u?\u{8}!&t^\u{1d}! u5\u{5}!%u;E!-yH9!-t8]!\
         HX\"-\"7\"C#@!J\"?\"7#:$J!H\"E\"O(H%u\u{4}X!Eu\u{11}h!2s\u{1c}\u{1e}! r\u{3}2!7vk<% F'H#x!I-I\u{13}B!:t\u{0}i!\
        $y\u{3}R\" I;v\u{1b}(!Ete,!EuzZ!)ut\u{e}!:r31\" K'v_!&!u\"E!F2G%u*A'0& B!B'?!A*s2HG6!4s\u{1f}7!Et+@$ H$w+F6s\u{2}\
        \u{8}!8vO|!*u+S!AtC%!:twc\" t$Mz\u{12}!3u\u{6}?!Ew_\\!EwAM!*u~'!.w\u{1a})#(G'I)Me^$ w(B\"D-C|\u{7}!EB\u{f}Z7 U!\
        E#H!A!D!K!>!@!C!=!B#I!>\"=!J#C!P!t!K%x!<\"7!ChL&$<&D*u\">!D!AT;!*t\u{b}'! w01!,u\u{7f}\u{17}\" w8F\u{1c}y!/w\u{7}\
        }!8we9!EwX$!$u=r!-tOa!%uI\u{6}& s%E/H#J!P\"F\u{13}4% A&n$A,@\"C@I# x\"N#H\u{14}O!/u\u{14}\u{b}1$K#I!M!L!G#L!v!I\
        \"O!N$E!r!M\"C%K!<%K\u{4}!!-u2l!:soC!:tz[!8EoQ&#L)H#E(F!J-Bd~!:v\u{1b}<!/tuM!:s\u{14}.# I#v%Hqk! ub\u{13}!8Ky/!\
        8L(\u{f}!Ew\\y!3tRH!:vP\"!Dw_1\"8B-wY\u{2}!*y\u{1c}U\" F#t9M! q\u{1b}a\"$s+KD\u{17}! w_g!;uy\u{18}!%vGy!Ds\u{12}\
        0!&tcz#/A#t3ALc% }\"N-I'I\"C\u{8}<!8LUu!EF\u{1d}\u{1a}\"%w@>7<& K$F#K(F'y/K\u{1a}@\"$G;u\u{10}0!,t.\u{a}!/y\u{4}\
        !!Evl<#*J&v(J\u{a}\u{1d}!!wkw!Eu)G!8s\u{15}]&$N$H*M$L!N#L#s1 N\"J!F!K#R!F!K\">\"7#F\"1!C$E!R$;!@!CC\u{9}!Ev/q!&\
        vDs!Ex\u{13}': o!G!v!N!B\"D!O\"B\"J!I!F#=!F!N!H!,!K\"K\"S\"C!N#E!I!-!v#0\u{1c}H! z \u{f}'!?.F#w!;%A!C!;\u{6}F%\"\
        B\"D!I2H.u5k!3t!\u{11}\" |8Bp\u{1a}!/u]F!2tnv\"(u=Df\u{15}!EtUx!8v\u{f}\u{16}$ u/L)M\"F%u!8x1w!:ui9!Ex\u{1c}^\"\
        0t'Fg\u{13}!EvF $ H/v&u#E\u{5}O: S!L\"H!L!B!5!B$I\"<!G\"K!G!D\"O!M#U!|!P!2!1!M\"(!K!A\"A\"Pu\u{8}!,tv$!8xr\u{1a}\
        !?u7j!7wll\";p*G\u{1d}@1!7!I!G\"K!>#:!H!B!@!D$;!8!w!<#=(9\"9_B!4s'[& F)F!A#y\"C\"sx-#'H3E+D/m!/t#\u{15}!8u2\u{1c}\
        #!|6G!B*l!Ew\u{6}&!,tE-!0szT!Eu!~!Eu/Q\" IEu-\u{6}!0t\u{11}{)\"@#D#D$8#@(I!L\"y+7A+!Ew\u{19}M$ L7G\"{,F]H!'t=9\"\
         |8D$X!Et\u{1f}r\"6E/w;4$ J!:5t#D'V!!x\u{1b}/!Es\u{6}/!,u0\u{14}'!{\"B!E+;)D\"@!v\u{c}y!-u\u{1a}4\"%t%C\u{9}$!'\
        t\u{7f}!!%tOA1!9\"@!>!C!D!F!<%:\"w#=\"6$M\";#M\"<\"8$7~F%!v!t5H!E-@6u!+tC'9 N!v!t#N!K!B!I\"I!8!1\"H!J!0\"/!E!P\"\
        E!v!D!;\"2#@!q\"P$L7)!9v\u{10}\u{7f}!@tK2!E>pJ' S\"=#r\"q#A%?*>/\u{1}##t1B$Ho@!8s`\u{3}2 5!?!:!<!;!9!:!=#8%8$;!\
        >\"\u{13}!=!6!<!A+4g(!#s7z!8tmF!9u\u{f}(!.u\u{e}j!*tO>!4tr\u{10}!7u\u{1c}m1 w#I\"L!H\"M!F!I!I!G!I&C$K\"I!E&J!L$\
        Ig\u{1d}\"*H*r:\u{1d}\"${\"AVU*$D+B#9!8!K\"D#C&8!;%Cpj!7s~]\" D8{,v! t\u{1e}\u{8}!#u)1!,tA\u{15}!3w7}!7t'Y$ t9F\
        *F\"t&Q!8uR7!!t`s! t`\u{b}!8vy+%!C.s\"A'>-BW\\!3uG\u{1d}&$x&D%B\"</u%A;<!6x\u{11}!!8r\u{0}0\"\"CCDD\u{b}!!ta\u{1b}\
        %,C#F%B$M\"x\u{17}p)\"=!E\"H\"B#?\"=(9)F%w^P!4u`?2 J!7!>!B!9!E#A!>!=!;'=!8$r!L!}!<':$F9o!Et*(!2tW7\" v%J\u{3}0!\
        1sRh! t\u{19}R!7sig! uf%\"(v:q{\u{16}0 P#B$C!>\"=\"?!;$9&9!I!s$E\"L!;!v$=&\u{c}!8v-`!/u)j\"7G\"r\u{1f}%(!{\"A!C\
        3=!A\"?!v%=*8!!v\u{1b}u!2tsb!2t\u{b}A!4we\u{1f}!Eu\"G!8I\u{10}v/ D%9#<\"D!v!@!8\"J!9$J\"F!8\"s!I&B\u{17}i! E\u{8}\
        |! tv\u{9}!7sy). O$C\"=\"M%D\"L!4\"G!7#O#F!J&6!3+\u{7f}!Ew\u{1e}\u{14}! vo#!EtI## z/I)I\u{a}5% B\"?.{\"@+Fa\u{2}\
        !${S,? S!Q!H!=!U!O!E!I!@!O!F\"I\"I!u!5!T!3!N!R!9!G\"M!C#:\"N!s!6!S!G!>\"PB\u{f}! u\u{1e}\u{e}&\"D#p\"t#A%=*=Uk!\
         w\u{2}\u{1b}) L\"D#t\"M->\"E!B\"?'BD8; J!H!M!O\"I!L\"x!L!O\"J!Q!P!N!K!O$I!P%L!D!t!J!@!w\"Q!L!?!O&\"! sC\u{f}A \
        x!N!E\"L!?!=!;!C!<!/!D!7!D!=!5!F!K!M!G!L!B!A!N!y!<!I!E!A\"Q!:!J!M$IY^!8u\u{1a}\u{1a}! yA}# z4t$Dx$!EtmG!/tB/( t\
        $E#A-A#>!@\"?(v2[!*G\u{11}B. o!K$L!N\"B!F!A!O$H#<\"N&I&;%Ie1!9tV5!/z\u{c}93!N!J\"I\"N!P!N!H#K!G!N!B\";!F!?!7$I#\
        I$F&1\u{3}q! voJ!2u5q!8t\u{1e}d#!>.E'I3i\" L8t\u{1d}u! va$/!K!3\"@#@\"y!G!<!;#7$F!D\"G)8!E!1,m;!A!J!F!P!K!L!K!C\
        %s!H\"P!K!D!C!S!?!T!M!S!R!N!'!<#E\"F\"F!>n\u{13}!;w^:) v\"=#N#D#M$F#D'?,=333#D!B\"@!K!=#@!E!<!A\";!{\"6!5#:!M!A\
        &;!A!;G.!7x8v%$u'=)t#>!I\u{16}{#3w%E-EPD!Ev%9%!q'B!E/K-t^=\"1H)u'L!8u\u{1a}J! uMt! t\u{1d}R*\"K#F!E!I\"B!C\"I+p\
        !G!CMY!'vhQ!'v=#!:us\u{4}#$r4K-E\u{1d}\u{13}!8u\u{12}W!!uW,!4u\u{19}W!/y+\u{12}!8xLT!8IXp!(v\u{a}\"*!>$;%D!w&<&\
        A!I'>\";$:\u{e}r$/>(q!@\"?\u{13}e! u[\u{12}\"#J4ttW!4s9F!7u0|!7u`$!AtG;\"6x\"G\u{c}\u{18}!7uHY# D\"v-Az#/ ?\"=\"\
        :!B!<!u!;\"{#:*>!M!F!@)q\"PU\u{9}!*tV['*N\"I#K'r!J!L-K^\u{10}. t#A\"<%;#7!5!8'?\"7!C!8%7\"8$L{|! yb^! u\u{1a}\u{7}\
        )\"I\"@!=\"F#9);!;\"<!r*r\"Au$I<.! Gjg!,v\u{1b}4!7u\u{2}n!7sY2!Et({!!u5O!7s_<!!s0\u{5}\"3E'w\u{1b}U\"3?%I\u{18}\
        \u{10}!Eu1\u{0}!(ugm' G4q#u!I%v!J$IAg!8s!\u{1a}7 S\"J!G!F!G!u!F!;#?\"C\"q\"L!8!I!6\"D!9\"?!w%P!;!2$JoK( D+F'@!s\
        #F!G!|-Dvm!/uFg%!D.?(A#t+uA0!-z\u{7f}I\"$v5H\u{12}2!8uFF!$t\u{a}x!(s!B!%sT0!3trC!4s7\u{b}!Es]7\"!B#vn\u{7}!?ucg\
        : \u{1}!8!8!?!9!4!>!6!5!7!4!\u{6}!7!6\"2\";!9!5!8#;!G\"9%:!=!8$QfQ\"!u:J/k!7zbw1 L\"?!M\"G!?!B!v\";!r!=&:!Q#w!G\
        #;&7%O-'\" I%uZ\u{1}!1u\u{1e} \"-t\"J5W\"#L$w\u{b}\u{19}!8tc\u{7}!8u\u{1}b&$=!G\"D\"9.>#=\u{4}E!,xHI%\"H\"K#L%F\
        -IZa!8uh]!$r4,!3t\"u!:t\u{8}\u{6}!Arn-!,t1m!*w' # y,I,E8\u{6}!Etc\u{1a}5\"K!E!q!B!C!?\"R!T$u$E\"N\"J!?!D!:$E!D!\
        t#D!L\"RK\u{2}!8uV\u{1}!)tT\u{11}!@vt\u{12}# t%C1DNK!ECsp!+wi:%!\u{7f}.D)E\"@+?|\u{18}% @,y-C!>+Dwr!&t\u{3}\u{9}\
        !AsG\u{a}\" H6w\u{14}\u{1f}!1s-'!8uWu!8u\u{c}\u{b}!Ev@b(%F\"I!E\"H!s!B5G$E\u{6}\u{1}!Auk\u{f}!4t#}%&A)M'G$J+L_\u{b}\
        !4sCH!:r\u{10}-!!u0A!1taA\" F8En+!7tyb!,vsl!2q\u{1}Z\"2J%u\u{1e}N!?u48)$L!A!C!J\"9#M!=*4#6$2!/sy}!1s<}$ w'B1D-u\
        \u{11}b!&t\u{1e}E\" H8y+:!(=+\u{10}! x\u{2}D!4t[O(!?#L!M(F*C!P\"o+Es\u{12}!4tG\u{1}\" K8u\u{1a}@!!s\u{6}@\"Ct\"\
        u\u{5}\u{f}!Et7{7 U!N!Q!C!H#O!L!E!t#3!G\"B!O!,!?\"3\"C\"K#8!@!C\"M!Mg\u{9}\"*v.G\u{4}D!*uo+\" I/u3b!!v\u{1f}>!E\
        D%\u{3}#8E)u\"tC<!:uQR!#wH0!7y?s\"2J%u;W!Et#V& K%I%C%I%>1>L)!'uq\u{c}! s.{!-u\u{a}}!6uq`\" t-D\u{10}5!=s\u{7f}_\
        !1vt<\"$x4IpS!6xJN# F:E%Bm3\"8H-xP:!:t\u{11}w!/w@-$ D>E$z#z7<!;rj$!#y\u{6}\u{18}!)sN?!Au))!$t:D!/ub(!AuD\u{e}! \
        v2]!@wtP)$E\"D#E!E!r,B\"E!:%Ll[\"/D6{t\u{b}!)s&\u{4}!!w$8& J(v\"B-D!>-w!\u{7}! u1,,*D!8!B#I#7!9!:#N\"C&J\"N$L/D\
        \" I#yw\"!8u\u{10}/!3rf\u{1d}!9un\u{7f}!'uq\u{15}!\"v3\u{13}!/u\u{6}>%0z-I\"v#J#A\u{0}9!8uWo\"7v!H\u{1}1!4tL\u{d}\
        !'t\u{6}|\"&x)Irb!\"tH\u{18}!#t\u{13}\u{8}!7th\u{1e}\"4G&rEr!)sl4! v\u{7}W!8ub[\" O6x;}\" w8I\u{f}\u{1}!,w\u{e}\
        !!.w=\u{1c}! x|\u{11}!4tU%\"+I+t\u{1}&!%s$U\" H6z\u{13}F!6u\u{c}H% w,I#F\"G)r2\u{c}!9wvF\"#v5u7I!'uj\u{13}!/v99\
        \"7u&s\u{1d}=!8vl&!Et \\!@vM\u{1c}!%z[q%!\u{7f}.D)E\"@+?Z3!3x\u{f}#\"(v=<<o%\"A!F&C1A+J`:!4sW4!3xKZ!-uBz! Hz-!-\
        t\u{15}v!6u\u{15}J/!L\"C\"C\"I\"=!C\"?&>!:#<\"P!D!L#K(PJ\u{17}9 P\"D!4\"J!>!@!E!O!?!0!2!P!4!z!4!8\"E%O\"E\"I!q\"\
        5!M!L!I~S!AuE?!8?K^!8ve(!4tV\u{8}!*ux\u{2})!<!D'w!@%<#?\":#x!?,\u{18}\" H\"xPt!Eu/G!7t\u{18}L\" E$|e\u{b}! Dy\u{13}\
        !EzjD\" C\"~\u{15}S!)sA$!EtLg!4x5-!.wN%!:v|1!0wN\u{19}!$u\u{d}w!:u\"w!Et\u{1d}\u{e}!+t\u{5}^\" \u{7f}8CcT!-tFY!\
        5s 88 T!Q!M!B\"G\"G!A!O\"B#G!N#r\"J!B$@!U\"P\"J!K!H!B!r!;\"G\u{16}\u{1d}\" {8I\u{1b}.!8q]N! KZ\u{e}'+v(?!@$@!C!\
        @+L\u{1d}\u{4}\"/s6J$z\"@t%F5'#5u#I-H;\u{6}!,sE)! v#3!Evc<!#t'\u{15}( C$?*z%C#>!u)>%N+Z!:r8b!8u\u{b}\u{11}\" s*\
        t:P'\"x-B$|#G#A'B%?uR! I:\u{11}!:s-_%!E!@'w+=1p&\u{e}\" {8B%q!3tQz!9v%G!EsGA!2t?C!/r;2% L(C.@+y$E\u{f}\u{d}!7w=\
        3\"\"H#H\u{15}'\"Au$C%y\"$u+@6I% E1>&C#x+M\u{18}9! uS\u{1f}#2v&L-A9R!<qd[!8v#3!ExG$!8E\u{1}g!7s|.!EuAL!EC\u{14}\
        \u{7f}! vZs!?x|h!Ev\u{7}(!AtBz!8u6E!9u,\u{9}\"4K!u\u{14}-! uu2% P\"t#x!E?F\u{1f}M!8EY\u{7f}2 2!=!8!<!<!8!:!<#8%\
        7$:!<\"\u{15}!<!4!;!@+3g-!3tEg6!>!I!<!F!K!B!B!D!K#O!L\"C!D\"K#K\"P#Q!N!F#L!B#?l\u{15}!1tIb$$v+F#A&E\u{15}a\"4t$\
        F!<!/u\u{8}E$ K!F6H$yf\u{c}!Au\u{10}c!/t+.!+w\u{a}\u{3}\" I8uj\u{18}5 q\"@!G!B!I!G!L!D!M!A!B!H#O'>!B!t!G!7\"A$<\
        %>1\u{15}\"!t8Ie\u{6}!4y\u{1f}/,!=\"D!H$E\"q\"C#<%H\"J!E!o-6\"*\"\"J1v\u{1c}\u{14}\"2u3@\u{13}3!8O9$\" H8x\u{12}\
        B8 J!q\"B\"J!M!E!C!Q#M!H!G\"E!s!P$Q!C!M!N!J!+%T!L#B!K\u{b}&- M!C#@!E!B!@!C!:!A%{(A)B%IsS# A?<&AHf\"2K%uk\u{11}\"\
         {8D\u{4}I# H,F,B\u{10}<!8uvf!:v?\u{16}!7vv * \u{0}'@!9\"=%A%A\"@\"=!v,>\u{16}E!:uUr!<|Gb!Euh\u{1f}!Eu_\u{15}#6\
        G!t!H~\u{1a}! v|+!!u;y! |\u{1a}f!1t8G!+wNP!9t4k!/uCN3!M!P\"H\"I\"I!E!M!M!Q!S#.!5!K!B!A+G!M!-$6\u{4}l!)u[\u{14}!\
         MCe! uGR!(u#a!Eu\u{1d}\u{1a}!:tD\u{12}! C\u{10}T!/zq\u{7}!Ay%\u{1e}\" G8z7\u{5}-$H%:\"8!8!w\":\"=#q$I!N!8%9&K\u{b}\
        Q!,u\u{2}/&#L)H#E(F!J-B\u{18}$5 N!K\"A!L!H\"M$E!t\"G!@!4!A!I#5!O#D\";!6#J!N%LXm!/z\u{1d}B!+vIy!/wQ\u{6}&!|5K!D!\
        C\":+AS\u{a}\" u7Jy\u{1e}!EsE\u{1}! tn\u{7}&\"A%D\"@%z)u);V'!.x\u{12}\u{a}! s\u{1f}}!2w!|'!B.E%=\"H!A\"C,<W\u{1f}\
        !-ub\u{d}!9{BN!Ev\u{12}-!,tvm!)t/_$ u/C%s1>%|!6t_f\"8u(ww\u{3}!)u;k!EGm9*'L!L\"@!<\"9\"M$;!7%D,M\"\u{11}!Eusj!6\
        tv}!.G*\u{2}!2uw)!)FC[!EurS! u@\u{3}!8vCj# t,G!G\u{4}:!)u\u{7f}19#R!Q\"C!O!J!E!P!N!I!L!/!P!M!I!P!J\"P\"E#S!6\"B\
        !B\"O\"r#FS;!/yQ;! K^\u{12}!8uW\"!'ur\u{d}!Eu{\"\"$L+w;W!8v\u{1}x$ I$t0F#H^K4 S!H!Q\"L!:\":!?\">!B'@$H!H!}!D!;$\
        z\">\"G!E\"JC17!E!N!L!K!G!G!s!>#K!O\"2!O!7!9!D\"R#t\"J\"9!6#E!K%O#G!*vNc!2y2d!)tV!\"/F6tC\u{18}.&L\"G!H!M!J!I!I\
        &I!D#t\"J!A&G!HVb(!{\"A!C3=!A\"?!v%=F1\"(u=G6*\"2M!tPr!/Cc?!/t\u{13}\u{3}!+tJ\u{9}!8tsG\"*H*r\u{c},!4tul\"3z'E+\
        %!#yK)= ~!/\";!8!A!;!8!=!5!\u{7f}!H\"6!6!J!5!6\"F!-!5!J!1!y!F!/\"8#4!6!2$=YC! y\u{1d}\u{18}!0u_P! v~=!:tUl!!rDN\
        !EuFW\" Q\"G\u{1f}\u{11}%\"B(F.J\">+v\u{14}8! wX4& q'I(F)G!H,q i!8vLW\"4t#KwZ\" E*D6]! u\u{5}s!-t\u{12}0!*MO<!7\
        u\u{1b}\u{b}!Eu\u{14}\\!4uk\u{c}! vF&!7t9O!Et\u{5}0!9v\u{1b}`!&x{\u{1f}! u\u{7f}}!+t.M%#C\"B%B/C!K\u{c}M!(t`^!6\
        x+8!-v'S!!xX\u{1f}!Ey\"&!8@N+# G4w%DJ\u{3}!$t\u{e}+!)s$\u{17}\"7u!Gwc!-vr\u{17}!2r\u{e}^!1w\u{4}\u{9}! t`\u{6}!\
        7vj\u{b}! xn/!6u(\u{17}$ L*w!E:@Ep!2q(v!$wv(!8v5k!/zqh!/ta(!E@O@!Ew~P!:u.^!/u}?!6x|A!EthA\"!u:I\\\u{6}!)u<\u{1}\
        !Esh{!%uQi!8Hp\u{1e}!@t\u{a}*!7s\\\u{b}!/u;\u{6}!EB\\j!8wn\u{1c}! sT\u{8}!EtG\u{1e}3!G!A!G!J!I!G!N!B!K!J!D#4\"?\
        #D!5\"C\"Q!p&6\u{7}I!:u4L!Ew\u{c}\u{11}!8u20\"#I3z}e!8u_U\":t+Jk(\"'r1D\u{5},!:w\u{3}k# H(u0s;\u{c}0 Q!O!N$?!F\"\
        >!N!B!K!?%9!v$D!q)8$E@f\"*t'tYX! E\u{0}\"% J%B\"u0C!Bi.!3x>\u{c}!!t!x!/xPn!Ew]b\" H8vUY+ E#A\"=!Q#w!M!9(<$?!@'7\
        ?C\" }8B/m!EC@i!$u:[!4tLU!8I*\u{16}!2qc\u{8}\" FE|j_# D7D\"z(4! z:d!/t\u{1e}~!4tA0!.t\u{c}v! xk\u{2}!8v+?' D!L!\
        =(A.I\"<+P\u{a}D\"0t\"HKg! s4`!:s}|% G(u#r-E-Hb\"!/y[85 P!Q!=\"?!G\"D!v!C!I!@!=!B\"I#<!?#P\"x%H$;!v#M\u{14}w!8t\
        `R\"0x\"Fho9 P!J!A!D\"M!>!P\"R#o!D\"t!I!E!L!L!K\"J!D!D!G!F%;!G!A$OSC!4tLs\"*G%y\u{10}A! v\u{6}N!(x^n!1twW\"!A!u\
        n\u{d}\" t7G_\u{1d}\"!u:Ib\u{0}!4tg\u{1b}! L>e!EtLc!4sH\u{12}!*u#m\" w8I+[!!tSu\"3s%t60\" w8Iki\"*B.tDN. u!@!?\"\
        B!:%>\"E#B#?\"<\"t!?#D&C0u!/u6r0!q\"G!A\"E!D!I$A$,!4!A\"I&?\"K#-!.!K\u{10}R$ J8=\">+@\u{a}\u{13}!/w\u{7}\u{0}&(\
        J\"C\"E#G$>2I\u{11}d!Ewrs!@t!\u{b}(!@!E&E!v&s'E'F(A\u{2}u\"5u#JGP$ H4v$w!D\u{5}\u{b}!'uau#$D+I)tn\u{1}< s!3!=!z\
        !C!A!A!<!x\"A!:\";!6!<!=\"5!H!0!9\"<!S!@!2!8!:#6!8!3\u{13}b!!yDM\"0u\"IKJ! wP\u{f}!7uVR!%t22!5uQh!@xrB\",E(y@\u{11}\
        !$uN^!?uhj) A\"B(v$>!=)C\"D\"r)IrL!2t=4!,uJl\"1s4Eiy# M8w(v(l!8uy#!/uxo!(u\u{3}1!/sL \"*u-D\u{18}\u{4}!EIj\u{b}\
        !1w]0\"\"t6F2+\" u8LPm7 P!H!C!B!D!H!:\"A!B#M!;$9!4\"4\"M!:!t!=!6#H\"7\"3$y;.2 N!B!7!<$>#9\"5!>!5\"6!;!:\"K\"<\"\
        R!r(4$CAx!.wY\u{16}# I'I/x^ !E>\u{f}4! v(\u{1}$ Q8q\"w+E^n0!8!@\"=!F!C!A\";$A\"J#>!7!D$K!~!<'>y~\"8F\"zl=!.s\u{16}\
        4$(D*F&H*v\\}!)wT !?t+\u{c}4\"N!;!x!6!G!>!G\"=!/!K\"8#t!9!.!9#9!:!F!T'37h! |'j!Et`w!4uv\u{18}( \u{7f}\"<!@$=!w'\
        =)K-<W\u{7}! EQ\u{7f}!7w<O!2w\u{19}\u{19}!EwH9!Bu\u{1}c( A!>!>*D'?%=\"B%>\u{13})\"8B\"ys\u{a}\" B8}/*) y\"B#B#H\
        \"?%?'q\"A-CW\u{1}!3t\u{1b}`!Es\u{12}B% I*C%>(>%zV3\"4t$H4c!)vn !/u\u{12}B\" I8u\u{10}Y!4t)~!+t\u{f}R!2u\u{1c}\u{a}\
        !8u'\u{1a}. p!@!@\"D!u!E!G#D\">'>#C!D!H-;\u{8}Z! uCL! J/*\"1t.J)F!Av}R!!r~\u{13}$(C\"{!D$Ev\\7\"L!C!P!=\"N!A!<\"\
        =!R!B!9!r\";!<!J!>!;!K!?!K!C!u+Gjh9 E!D\"q!6!G!5!C!E!4!A\"8!1\"4!r\"x%v!w\";!8!>#8!6!6\"<\"IcF\"<v$L-o!5z\\\u{1c}\
        !8uX\u{4}\" H8x\u{13}6!3t\"V3 R!N!H\"P\"L!I\"H\"F!C!R\"M#H!J!F#L!P$B$K!GKv!1tJ?!4tW`!Au]t!Au+{! x\u{17}D!#t\u{f}\
        G!7r3b! z%\u{2}!8yq\u{1f}8!A\"?!<!F!C!C!F\"@!D\";!N!M\"0\"O\"3!H!s!P!z!G\"3!I\"H&x\u{10}\"!%u+>!/t\u{11}2! uO3!\
        !Czl&$B&G-F!t\"@+;IN4 I\"<!B#?!J!A!<!@!9$J!:!9\"4!z$P!K$t#K!;$4a\u{f}\"Ay$DJH!8u3S$!>)>%:*I\u{8}:! v]W\"1I)u\u{13}\
        7/ x#B\"A!J!H#8\":!:\"8$O#M\"p!@!I+Hd$!!w]\u{2}!/u9e\"4A#von!!s\u{14}k\"/t+AV`\" @EAS\u{13}!Aw\u{2}6!!xhP!/tTu$\
         z/E)@\"F0K!EuC}!/yGb$0<#8%B\"G<D\"$uA@py!-tRS!.u\u{1}X! tqn!)r\u{e}\u{1b}\"#v4J\u{8}\u{19}; R\"B!<!M!E!H!?#E!8\
        !N\"O!p!J\"t!F!M!3\":!A!x!H!4!6!A\"p!1!th\u{b}!,smS\"8F-u\"k!'uJ\u{14}!EC\u{4}Y\" M!wuD!+t\u{a}k!/C\u{4}y- F!I\"\
        =&I#:#E$v!7$N\"E$J!t!=<U\"!I7Lhh!EA%:!EvG\u{9}#$@4L*w\u{12}*!8txL! z)3!Eyzq+!9!@\"B!D\"D#<!9$7#=\"<$G2G\" I8wwA\
        ) O#I\"E\"H%E+<\"H!7+LJZ!*ucw; O!s!|!Q!G!L!B!?!:!A!O!<!H!=#?!D\"E!U!8\"K!T!G#E!C\"A\"M$s*n\"4t#KR\u{1b}!.w\u{a}\
        g!-teX\".y!H4?!AuUj!@u\u{1d}Q#4@$K'w\u{1a}Y#%G!s!u6f!EuX\u{9}\" u(J7m3 m!>!<#6!w!p!8!6\"L!K!6\"A$<!?#;\"N!;&A%9\
        Cq!Er<\u{d}!!t\u{2}`!Eu{S! u1:!3uL\u{9}\"/I(O|`! u4&%7z!A%y!G$G,j(#C\"?&@$A#<!:%M\"<\u{e}\u{16}!\"u#>!8u\u{1}/!\
        )t,1! vg\u{d}#*r\"B.C\u{9};!8sc5!!uwu!8vW\u{8}!4t}4\"8w&t)a4 |!;!:!p!G!;!B!>#C!7!I!B\"@$8#1!?\"=!<';$MZn.!4\"A!\
        G\"5$t\"C!5\"D#6!2!7#D#4&7^d!8NY\u{9}!/vu\u{d}#'K$E+HkW=\"P!9!L!Q!6!G!H!R\"N!P!:!>#M!Q!O!O!1!y!H!Q!I\"5!3!E\"Q!\
        <!C!y#px|!/wn<!&t\u{17}Y!8u\u{11}3!\"r\u{4}U4#N!K\"=!F!F!B!D\"H#F!C!2!1!L#Q!N\"B!w!0%9%RW:!$thM!-t`\u{1b}#'H(t6\
        w4T!2sv:\"7G!H1}!Eu\u{b}*!8su`!Evn&#!y.B6?=\u{16}!3w\u{15}=!7s\u{d}0(#C!I!H*I(C!H!|,=\u{1e}T!!v\u{1a}?\"$t(u\u{c}\
        Y!8u~\u{11}\" L8uN\u{18}!EtHM$*?%='?\"AJ\u{15}! u',!Eud\u{4}/!G#?!B!9!C#D!B!5!B%=\"8#:!L$x$A!G!/z\u{19}u%(G*B&N\
        \"=+G\u{7}\u{2}!E=Vw!:u\u{15}<!7s\u{10}M!:vTd\"1J4uK?!@s~:!Ey;A!3xi\u{2}- ~'A!@\"@!G\"=\"?$<#M!C!:)9$?d^1#L\"E!\
        =\"=#I\"?!;!L$P!O\"M!r!P%C\"7!9!3\u{8}E!Eu/U(#C!I!H*I(C!H!|,<$Q6!C\"C!K$N!I!D!F!F!L\"K!@\"A!H!F\"J!H!r!J!J&H!I$\
        C?O!;r|{\"7J!HI\u{a}!4t'X!)s+Q9 M\"Q!J\"R!H!P#Q\"Q#O!K!R!P!Q!K\"P\"N\"R!I!P!L!M#L!D\"A!L\u{10}\u{15}-!;\"E\"D\"\
        F!<\"D\"?!C\"H$F!6$M-Pcs!?uNt$ M$K2u/rs#!(t~\u{8}!/tR\u{0}!:vO|! smS!Es\u{c}f!(t\u{8}_!4ub\u{7}!8t 8$ u*B%F*Fq\u{a}\
        !/z:K! u\u{7}\u{3}!E{1&!7w\u{2}\u{1e}!2u7]!&t=E!6KSi!7ur,!@x\u{d}[!:zS\u{15}\"0x\"FUf\" G$yBm\"3u2Fj\u{1d}\"!t2\
        LK#!(v6\u{19}#2v%I.I*\u{1}% L/F*B)w#HtY!(t*\u{f}!:s\u{1e}\u{3}!Ev[!!ED\u{18}#!*tP-!6u}l!6u\u{e}f%=I$D!M\"w!EvB!\
        8uUA$ s\"H*G+D<6!+vI\u{a}!!uv3!EsE_#$G+y2F\u{f}Q!$t\u{1a}Z> I!K!L!F!J!B!>!H!9!9!K!<!@#G!q!u!r!n!D\"J!O!D!:!n\"F\
        !P!P#H\"C\"pd\u{2}!6uA:\"6u\"A\u{18}M!EsF\u{1f}!:u?\u{10}6 K!N\"H!B!I!I!F!F!@\"u!A!B!:!w!8!:!6!J!4&I!@%>2W!@wUB\
        !Eu\u{12}\u{4}!$w)\u{13}!7scj!2rDD4#>!w#O!E!J\"s!C!C\"C!u!9!G\"N\"B#R!3!>$7\"K$?m6\"8H\"t}T!$r%a!8uOG6!E!K!M\"E\
        !<\"J#E!K#q!2!4!M!G#M!C\"E#:\"I!F!:!s!KJO!4t#@$6F!w\"?,C\u{a}O!&t\u{e}@!%v#\u{11}!8u!1!Eum=!-x\u{1c}\u{1b}!$wvf\
        \"4x#I}\u{d}!Es\u{19}}!'u\u{9}\u{1e}# J$|AFkE!:tkD!*F\" / N!=!L!v\"?#=#=\":\"I!w$7#N#<'7$MkD\"/s6rQ\u{4}!;u\u{d}\
        W!Ey)#' U*=#@\"o'D\"J-@\u{10}Y\"3y&H;h! u\"_1 s!L#D!H!H!E\"F!@!F!=#E'F\"M!>!L%M&M#@!7s+\u{9}\" vAuB_!4so_$*s*A#\
        J.r`L!%uJL!8t\u{6}V& J(C+w#?+y$Cp0!7tyc\" L8ui\u{1}!-rFI!7t.\u{19}!Bta>! v\u{13}\u{3}!5s\"=!EAHt$ I,z#I6IJ\u{7}\
        !;{p\u{5}!Eu|s!:t5c!8s\u{f}\u{6}- z\"t#K#H\"C!F!J#H%?\"N\"C\"?+J`(#*A)z%G+K!EuKo!4tAC!ExeR!:rI4\" L(u\u{12}`!2t\
        ~\u{3}!)u+\u{1}!)y\u{a}\\1 Q#B\"L\"K!M#M!s\"5!<!9!;!M!N#=#=&P&Krr!@v(V!4u=g* P%A#F%u!K!9!?#9'B&qUB\"!I?{\u{14}\u{13}\
        ! G/*! xED\" u8F\u{6}A!8u,F\" t8L|3!9w\u{4}\u{3}! u(k!2wOc2!6\"G!9!G!<!I#K!G!A!:\"I!9$L$G\"7$H\"7%pzN!AwW\u{15}\
        ! s\u{2}\u{1d}! v/$!6two+ E#A\"<!Q#w!M!9(<$?!@'7P#!EzK!%%E'v#C(L!H\u{a}w\" s8Jlm!8vX~\" L!wL8.#v!?\"B!I!<#9$@#@\
        !>#M!B!<(=%vN\u{1a}!4u/\u{1a}!9uM=\" v8F6B!4u\u{a}f!Ew,t-!@\"I!B!F#F!9$A%9!9$<#9&@%L\u{7f}u!%t\u{11}y!/tdB) P!C\
        !G#F%K%I'x#I,>\u{d}\u{9}!:u\u{19}t!7r\u{1f}A%\"A\"B+r'K#A\u{0}=% v(I!H!F.J\u{11}G!8u4j!7t3f!$uV\u{d}$ I0s#B2C@*\
        = R!R\"G\"U!H!T!O!Q!M!N!O\"v!M!t!J!P!M\"*!L\"Q!o!I!C!I!F$L!K\"<!NV\u{11}! u\u{d}*!$ujy# D8H!x\u{17}r%\"G%L(D'x\"\
        K>`\"/s6J\u{19}\u{16}!0u;q!EuJG)%C\"E\"7!F)L!9$P(;%Hlg# M%r*KR,!:t@\u{17}! yI|!)s}\u{1c}# H1q4wc\\!3uA@\"9G!AK\u{0}\
        ! tYK!\"E\u{4}\u{19}!8t\u{d}\u{9}!4tHL!Et\u{1f}\u{b}!4t\u{15}W\"$|AFZ0\" J8vNT.!6\"7!I\"6$u\"D!6\"@#7!2!8#1#6+:\
        \u{18}\u{9}#'I(H*HLD!9zv3!)v\u{17}8!9wJ\u{1d}!1t\u{3}9!4u4G$!F)G\"G5v~y!4v)`( E$A$?!E!@#y\"C\"s)u!8rQ\u{2}!At't\
        !8t\u{0}%!Eu<T! HTB!:tv6!/A\u{11}N!2t:'- I!B\"=\"r#=!A';\";\"A\"B$>&<%Bd\u{5}! tAI! wq.!E@E2!7v^H!\"N\u{5}m!E{k\
        0!'tc\u{1d}\" L8v7\"!7s#M7 U!D#G!E!D\">!A!C!<!B!J\"H!>\"<!J!P#O!s!J%x!<\"7!C\"s!;t+Z,\"K#F#>!>&A#=%K!|\"<\"E%>$\
        H,h!@t{\u{10}!,uA2!Ax\u{13}=#8A)B$z!k!9og*! q'I\" I?sj\u{1a}!7t#v; J!H!M!H!N!F!@!K!>!=!P!?!C#H!s!t!u!r!F\"J!I!F\
        !=#H\"R#K\"DE\u{1d}!Ew:k( u!?!;'|!>%B':/F0\u{16}& H1>&C!A\"x+Mx\u{2}$\"C4@#C,CpA!?t)\u{7f}!AuBl!Eui$!'uT\u{b}4!\
        L!G!M\"I!M!F!M\"A!L!q!L!J!O\"3%N#I!J\"t#Q!B\u{2}@!8u(c!8u\u{8}5!8BXQ!/u`q\" B!z;H!2w\\\u{d}!Eu~]!+uE@!(vz<! uv[\
        ! vlu!/L\u{9}R!%u\u{11}\u{19}!2t.q!5zR/\"/x6H\u{d}2!7t/#!7tg\"\"$uA@c\u{f}#(=!x.Gy\u{1c}!Eu\u{19}$!EuH\u{7f}(!=\
        #Q'=\"Q&<%B\"r+@\u{4}\u{10}! t\u{d}G!/L'7!3r@t- I!=%F!r!H!@\"v$<#A$E'u%I#Gj[!1Hh-!8u^p# F'v1C\u{1d}\u{1f}!@w\u{16}\
        \u{1}!Eyd}!Bxjk##s-F5>`-\"8s(w\u{7f}\u{15}# ~(G0CQ\u{14}!6u\u{15}\u{0}6!M!M!A#J!A!;!7!L!G\"9!:!A!u!?\"5#L!G!G!>\
        '=\"F!u`X+ H#B\"O#L!M!M!K!I(I\"P!RSV!:sZ\u{17}\" y8Hm:!8u|u!Ez\u{b}9!#tS{!9x\\c\"4u&t\u{d}S9 V!A!F#A!}!~!Q!S!I\"\
        E\"5!F!7!3!2!F!C#F!O!Q!?\";#-!E!2\u{5}Q! D.H/$t!G!C!I!B!B!L!H(K#r!N!L!E!;+K7{!Eyv})$E\"D#E!E!r,B\"E!:%LA/!!rZ*\"\
         E6x0o!'u^8! vb\u{f}$ q/A)B\"C\u{19}m!A{\u{a}^. E\">#>#9!@!I\":#v$8%G\"H&;!6$Lse!:sCk$\"C\"L!D@?k\u{7f}!:v{\u{19}\
        !:u\u{13}9\" K8sZ{2!L!A!I\"H!D\"?!O!@!D%B#I!8\"F\"M!t'8!4$@^\u{9}%%O%N%M'N#p\u{5}\u{9})!>!A\"B!D\"E%C#>$9!xj|!$\
        vDd!3u\u{16}7!'tY\u{14}' B!u!C0>!B%N!w\u{1f}n!4y(~$6D\"E\"v)x'\u{1}!8v\u{9}\u{1a}!7tpT!@v\u{d}\u{19}!Euq#7 R\"P\
        !B!O\"P!I!F!D!F!N\"O\"O!I!F\"P!O\"N\"U\"Q\"G!M#1!J]A!'u&$! G]\u{b}!?u`\u{12}$(B/C!F-B:u!7szl!3u\u{8}y'$F\"J\"L'\
        G(I\"I,N-E#!H\"J7v\u{14}\u{15}!8v+!!8w\u{9}\u{5}!8tq*!EsbA# q6D/AMB!,u\u{10}\u{14}. K!<!>\"<#@%A#=$<!u#u!E!G&;&\
        H\u{4}K< Y\"N!@!Q!K#v!A!S!I\"M!S\"L#R\"1!J!;\"=!K!L!4!I\"Q!U!s!H!L!C!Pe<2!:\"F!C!E!C!G\"?\";!:%>!:#w\";\"G&:!:!\
        7$Kz_!8u\u{10}_!8w\u{16}b!8v\u{16}@!:v-\u{4}!@D\u{1d}R+$E\"D#E!E!s,B\"F!:%L\"s$A\u{9}z\"/x6A\u{12}\u{1f}!)uC4\"\
        $u0u\u{6}\u{1f}!7u`n!,v)#!/CZ\u{1a}!2s\u{10}\u{7}!Au!\u{e}\" u8K\u{12}l3\"G!E!>\"D!F!@!D#@!@!9!K\"=#7#L!J\"H!u$\
        7&Q}O!6u]l!*u\u{1d}S!2t\u{a}z!1t>\u{5}!4t\u{b}O!ErsY!8L&\u{0}\" |8D.u!Eu')!(uD ! yOJ\" x8KzM!Ex~.!/rG\u{10}5 T!\
        G!L$6!L\"=!F#I!C!I!A!3\"J#P!J!J!H\"4!6#I\"-'.! Hn'! x\u{5}\\( u!?!;'|!>%B':/FAn!0sp !8u(|!?t/9!,v\u{15}x!9u+3!'\
        uSU\"/E)KE\u{17}(!9*C!B#M#=!<$C#8#r!/z\u{f}7!2y\u{1}J!8B\u{1b}6\"8G\"v\u{19}\u{14}) O\";\">!I\"K-M#w!P!<\u{17}j\
        !Eu%\u{1f}! v_U!/tvO!4wSi!2t\u{6}K!!v\u{12}0!:vv\u{d}!?u7Z!9u.\u{1a}0\";!@!;$8\"@!:'=!9\":!J!u!J\"8%8\"8$vs=!-w\
        \u{7}z\" G8u#_$ K%G+{\"ALJ!%tz_!7t\u{c}u\"8I\"vo'\"2t%K)`!\"J\u{15}\u{15}!3xH\u{19}!7u'E!8vJ\u{16}!/y~\u{6}#,z#\
        E6C20!8v\\ \"3u%J\u{1b}.!4t E!Ewj\u{5}!4tKN!E|#G!/u\u{e}>!Eu\u{c}M!/z\u{16}3& P!K1E\"E$L\"sCi\",}#E7h!:wv?!8u\u{10}\
        j!EvAb!EB\u{9},!)v!\u{1f}!4tSZ! sG\u{1b}/ [!O\"@!F\"A\"G!F!M!F!C!C\"H%J#H.CV\u{f}!5u}T$ H2D!s2v>\u{8}!!t \u{d}!\
        6u\u{1}\u{1}!/B1?\" G*x\u{2}\u{1}! u^ !Eu4~!!w=.2 V!N!H%>\"P!N!q#-!?#2!5#,\"R\"q!O$M!P%?_O\" K9xrb!@w\u{b}z\"\"\
        u6G^\u{15}!)tQ\u{1d}\" J8vmo!7t='-!G!M!C!L\"@%I$>\"8!9!G%O%H\";Uu1!G\"?!C\"?\"B!C!q!>!>!@\"D%E#D!p\"<'E$;\u{1a}\
        3!8sK$!2wq!\" P8NH\u{1d}!/u\u{3}2! x\u{1c}r!${cG%#C\"A%B/C!K\"7- M$@%C!=%?$J!<#t!I\"t%>!J%u\u{7f}$!8t}m! sp\u{6}\
        ' ;!B,@!?#@&w#A,(!7r\u{18}6!%s\u{7}\u{7}&!r2F!>#x!B(JQ;!7ra;!8D/t!9uL4!EuZ^6 q!E!C\"A!v!F!G\">!G!u!E\">!I$A!:\"\
        A!D!I\"@&@!D$>0r\" I/tL\\! vko%$C$~'B*E,=\u{13}C\"%L@C'^*$D+B#9!8!K\"D#C&8!;%CjF#AG!x#qv\u{16}!7u\u{17}3\")C.@\u{1e}\
        Q!-t\u{13}\u{5}!(u\u{11}s! vm\u{18}!:r t! t\u{1e}s!9ufT\" JErbR! w\u{1c}Q! y\u{1f}|!*v\u{f}\u{8}!$u>2% B$?&t%?6\
        C_7!/uQO! u\\\u{0}& C4<\"A!?!?-Md1!,t\u{a}}!E=\u{a}&%(z\"D!F,H.KT\u{10}!6t(~!:tnZ!8rw?!9td\u{1c}! v\u{10}7!Es\u{1a}\
        \u{3}!8u\u{7}R'#G*@%C!=$>!?\">\u{c}\u{1d}\" K#tz\u{8}5 T\"G!G!G!D\"D\"C#M!u!@\"H\"N$K\"J!A!O!7!;%,!H!C/n! u@$!7\
        tKz$7F#x#G$B~\u{9}!-{z\u{b}0 s$B!J\"G\"B!C!E$D#v!I!J\"G\"M!D!K+KvW!9Lt\u{1}!9vMR\" K8u\u{6}3!A{*j!EvO\u{2}!'ve/\
        !8w\u{2}\u{d}!'ys62\"L!D\"M#L!G\"H!I!G\"J#E!L!K#P\"O!H&L!O$S/D!4uU/+ x\"H\"H!K$F!G\"I*F!R!O!L\\c!4ti#!(u0O\" u%\
        C2c! u!\u{7f}\" I6y\u{1f}E\" t'L(\u{1f}!8ufI5!N!L!D!J!L\"F!C!H!A!P!u\"7#7!E!I&I!P\":#N!J%P^k! y\u{13}\u{b}8 N\"\
        L!>!P$;!4!P!F!6!>!3!3\"z$<\"H!K!E!I!;!<$O!G\"C\"wKh8 J!J!8\"o!P!q!Q!I!t!L\"O\";!I\":!8\"7\"K\"4!J!L\";#3!P!5(&!\
        Et\u{1a}%!4uZ\u{7}!2u<b1 =!?!8\"7!o!N!J#u\"p!O&<#7!<!9!>!>+6Ds!;u\u{2}W2#L!N\"G\"R!I#F\"9!@!5!M!E!D#n!=#?!=%K%L\
        R\u{11}\"4t$B^\u{d}!+uGY! sh-!2tE\\!$sC+!Eu5^!8v%^4 D\"F#8!H!@$6\"r\"w\"s!M!6!J\"B!N!@\"7%v!;!5$M\\!!8v\u{17}/!\
         z!0!\"s\u{1b}\u{3}!+t{B. K!B!B)?\"N#4!6#D#H!O!;!4\";%21~!EB\u{14}#!EuAR= H!J!J!F!I!E\"F!7!7!J!;!>#E!o!u!r!n!C\"\
        K!R!G!8!n\"E!P!P#G\"C\"tGk!2u3y\"#J4t\u{15}d!$wk}#/x)D-D{\u{2}! x;\"\" L2A.k!:u\u{1d}5$%F(A!t7C^s9!E!R!8!K#K!G#\
        G!J!G\"J!K!1!A!M\"w!R!P!r!K!J!.!4#J\"E!w\u{16}T# v4t$Ktd!\"uG\u{1a}A Q\"M!R\"Q!M!H!Q!N!S!L!Y!N!H!O!A!P!F!Q\"K!O\
        !M!M\"o!Q!S!N!J!R!L!M\"A!J!q\u{1e}-\" y8I&W!8s$q,!7$=!?!E\"A$@\"H\"?!;&D!E&J\u{12}\u{18}9\"6!=!>!:#{!9!9!?\":\"\
        D!6!8!L%w!G!t\"@!>!y!B!9!8!9\"@!DS\u{2}!#{\u{8}d!/K1Y%!?#B0=&s+AkU!:uL\u{9}# B(y.F=\u{7}!4ti\u{1d}$ D*v%C)FX*8 \
        s\"B!@!>!:!M!;!A\">!@!6!M\"9!>!>\"J!Q\"<!r!6!C&L!D%>\u{6}1!4uKi#/F(H!L%4&!<'C'H(?!M\"=v2\"-x%Eu\u{8}\"/E+BL~!8F\
        +\u{d}!4tAs'!>\"D$@(F(?#=+FG&!3u]\u{13}% I\"F\"C5w'tZp, J'G\"x!@!I'<\":\"D\"N!G&<!:14\"1s\"u-\u{e}!/r]\u{d}!?u-\
        0!1tu)!Eu\u{0}\u{d}!$w\u{12})4!A!F#B!}!}#J\"E\"5!H!7!4!2!F!C#H!N\"@%-!E!2Yl% F/D)D!v,{UP!-u\u{8}%!&u\"3\" I8x^\u{10}\
        !5s\u{5}\u{7}\" IEwK1\" I8x3c!2s\u{1c}<!4unZ!/x\u{19}<%(J\"J%A'O\"ORw!7t7T!EuB,\" v:K^\u{7f}!@t\u{7}|\"7A.@WJ!<\
        wZ|!8GZG$'H#E0r+>\u{1f}\"!Eyj\u{7f}!8u]_!2s[e! u|D!?t\u{17}\u{18}$ r2v&G!Ll9\"1u-u\u{16}k!:yOU!8t5w!7uNA! vzc!1\
        u2;\"*v%H\"1!&t\u{f}{!\"vM7! u~f\" u'F\u{19}}!2t\u{7}_!!teI!)w\u{19}c!!u93! s=\u{10}! uj^! vU\u{1c}!*w(`\"+I+t]\
        -!7uJW% t*?%='@\"Add! wS[#/x)C-Evn!7uA\u{e}\" u9JA@!;t:i!3sE\u{3}#<y$E%ACB\";u*G8\u{1e}\"/C6vE_!,vC\u{b}) q\"J\"\
        y!K'G#P'J#K,BEk!7sp\u{1d}! zs\"! yos!/t`o\"6w*x93!Ew;@\"8w-A\u{13}h!/v~\u{4}# z\"I6GD\u{10}!$u\\\u{2}!4tf4!@uEH\
        ( P$F!J$w\"z$N$=%KXC!Eu\u{7f}\u{3}! x;v!7x\u{5}+!7tB\u{1}\" N8t\u{7}/\"7F*<T\u{16}$ J%J%r.u)F!3t0{!-vz(\"4u#H>-\
        !:u\u{f}\u{18}!(wPX3!@!E\"I#v!s!7#A!7#O!1\"M!I\"K!B!F!I!H%-\".%|!8u'U!Es&\u{e}!%wmk#/A(A.<T<1!<!H#P\"N!I!L\"H!K\
        &>!O!9$T!J!F&B!E$Lt\u{13}!Er@,!:u\u{5}`!5tFg!5u\u{0}[#4E#s!E[v\"8w-C\u{4}c\" w8H>*1!B!A!B!G!B!C\"C!A!H!F!A#D$>$\
        @!E!M,t\u{9}W!2s\u{1e}w' G\"N(:%?)\u{7f}!D,<(K!3H\u{19}\\!3t\u{1c}~9 J!J!I!D!N!B!H!H!B#E!H!C\"R\"H\"O!N\"R!z\"E\
        \".!A#D!D!R#AC\u{1}!'wo\u{18}! wIl!*u\u{1b}n!!uJD#$u6B+?}H1#C!A!?!L!@\"t\"=!=!?!5!?\"K#0%M!A!7$F96# ~'F1Cs3!2ub\
        4\"!u6J]a!:tvx,!>!>\"A!B\"G!E$<#;)N\";&=%vR\u{1f}!3wE@9 U\"J!N#D!L\"E!H!H!=\"D!u!E!J!F!J!N#O!K!v\"0!E%L\">!A!L>\
        C!Euc\u{15}!$t)\u{18}(!?#@$<\"L\"{#?(?#?T\u{15}!AvV;!:w98!%xZ?!9s=\u{17}!(v~#!3t|\u{1b}!/w]f!%v\u{9}2: p!L\"O!O\
        !C!O\"A!G!@!B$H!>!B!<\"O!=!r!R!K!T!I!=!=$<!7$KWN!$u-q!-uVQ!Ev9m!\"sCQ!@u$|(!>&D!@\"E%A$@%M\"@4/!Ewj_%\"H-t(C!s-\
        ?Vp!4u\u{6}\u{1c}+ H!A!;#<%A%?%v\"=\"w!D!>\u{1e}\u{16}! vL\u{2}, t\"@\"H!o\"G!I\"H#@\"J'J!K\"D\u{12}S( H\"A2;!u\
        \"H!v\">+?--0 R!7!B!F!D%P!E!s\"D\"?'C\"O!D$I$7$K>T'%>\"<#C!B$K$s'?\u{e}\u{16}!4r\u{13}T\";z*AAD! uvZ!6tY%!!x\u{3}\
        /2!;\"F!=\"9!I!@!w!L!D!F$8$4\"J!E#L%7\"2$r\u{1e}\u{14}!/GsL!!sdF# x*C.AMbC!4!A!G!H!j!B!u!J!F!L!G!L!C!2!R!;!6!:!\
        7!6!:\"C!P!C!4!8!4!R!P!3!5!<\"Q!K!8\\@!<s]b!7u\u{1}m!'tU\\!8u5\"#!I!F-Lh+!,s'a!'u\u{1a}%\" K8ue\u{4}! u\u{17}]!\
        )uMC!A{*h,\"D\"H!E#?!>$E\"D#A\":#?\"B&wcx& s$H)J$s)F+E\u{5}\u{1a}!Ex9Z+!@#G$J$A!F\"D%v#H!G!H&@\u{0}7!)tFm!<v\u{b}\
        I! sT/!/tH)! z{7!,ucG% u/B)J)u$DfM,$=!H\"I\"B\"@!A!:&7$<#:\"z!G7\u{14}\" J6zVK!-{}p\"2J%v>3# C(v$Ev\u{1}\"1J4u\\\
        >!/tx\u{7}!9tp\u{4}!'v^_!8w,~!9w\u{14}\u{1c}5!N#D!N!B!N!o!D!C!r!Q!O$:\"7!:#A\"E!:%K!<!r$Ar>!2t]$< T!M!N!:!=!N!M\
        !L!P!t!=!>!O!I\"H!<!>!L!M!H\"I\"J!v!R\"<#7!J!q\u{b}+\" H+u+\u{2}\" E6x!-% C!u$?5u&BPj5!M!J!@!L!K\"E!K\"?!N!t!N!\
        L#5!C$N!O\"I!M\"u$D%L\u{1b}u!1tTl! u@#!7w\u{18}4!4t\\,\" |8JM)!Eucg!7uBA/ P!8!C!E!D%Q!E#B\"?#R$E\"N!B$I(M<~!EuL\
        <# u8H-wO`!4uWz*!A$I\"F!s!@!C%N(@!M-LB\u{1a}! y\u{4}\u{17}!+veM!:tz\u{a}!7w\u{2}5!3wE\u{f}!:t\u{1b}I! Hf\u{6}!7\
        sui! u\"r$ I%G+}\"@K)\"/t2K!\u{f}!3u2R%&?!@#O\"@*Cp\u{8}!?w7B!$C\u{16}\u{7f}! xmR!/u`=! wiS\")r<F\u{1d}\u{1b}!8\
        sb-,$I\"D!D!E$A#B\":!R$J\"N!F,A\u{4}\u{1f}! v\u{b}J$#B3C\"I${,\u{1}1 Q!G!w!I!9\"9!C!K!;!=!5\"B&w%F'5\"5$>UZ!%xQ\
        q\" u8HH\u{1c}! JOf!)sBq# C8D-Ki?7 |!8\"@!<!:!<!3!8!7!{#?\"@\"<!J!/!7\"L!9\"L!6&:!8$M5\"\".{7FL5!Ex60'%C#G'D$?$\
        @!F-t\u{2}D\"$K;tU|\"8J-u#{/!M!F!B\"C#H\"E!I!w'J!9\"C!s!J!E&8pS!0v\u{1d}}!,t*i( v\"?*G#H'@!B!o-?u\u{a}!!s\u{9}_\
        !)sn;!8KR[!!w\u{1c}\u{3}!6x&V!7u\u{1e}$!'vbg!4u\u{2}R!8I\u{4}_&\"s#N*O'D\"G!KK\u{1b}0!y#@!;!>!?!:\"A%>#@!B!<\">\
        !C!N!|,<:a!2tb\u{0}!%uiQ!-t\u{15}\u{15}!0t\u{2}%!?u\u{e}u!As\u{1b}\u{e}\"\"{6C\u{11}<!EE\u{7f}\\!3u&#!)s{T\"A{$\
        DP2%,E!r\"G!H#A2\u{1f}; I!H!M!H!N!E!@!L!=!<!P!?!C#H!s!t!u!r!F\"L!G!F!=#H\"R#K\"Du\u{10}&\"A#F'B*J!B#@\u{7}$!/w_\
        z$!@5E$I+@\u{e};!'uGx!/t$Z!'up@!!u\"\u{7f}!4u\u{10}:!'tZ9! r{w!%u`G! z5m!EsmD!=uIB)\"x$C)A$|#F!@\"A'B%>\u{8}\u{17}\
        !EuaY!4r{\u{7f}!Ew[G!0weh!Ezl\u{5}!?v\u{5}c!Et!b. y\"t!I\"J#G\"C!E!J#G%>\"M\"C\"?+I\u{14} ! u^\u{1c}!;rcc$4w$G\"\
        @#u\u{18}2!)z&O* o!F!M&M\"J#H'J#M#H+Df^!-t`V! uIn# ~/D+Fx\u{2},!?#G!N\"J!I!G!E\"H%s\"C#E\"A\u{16}>!;v\u{0}f!ED\u{5}\
        {!:Gds!!tAE! t}x4 R!H!H'C!H\"<#v!B!G\"B!Q#F!E!I!K!@\"D\"/\"u$L\u{a}\u{12}\" K#yjr!!s;4!*Hei#!A5=/u\u{2}@!8u\"%!\
         y6e! I\u{f}Z> Q#B!;!J!N!D!F!u!M!G!K!E!D!M!G!O!L!t!M!K!Q!G\"C#A!H\"A!L\"t!A\"v\u{9}|#7B*x$<n\u{d}!)wu4!/w()\" u\
        *H3p!-u$/!8u\u{1}D!6thZ!!ut\u{3}!7s\u{7f}_$0u&B\"A-BF@!:tc\u{18}) E\"A#=%C(v\":#D!K'?]}!/vmF!@t\u{7f}|!1tV).!8\"\
        G!D$I!E\"B\"=\"u#<!5$L#9&=!9ts! rAv? T\"J!E!q!A!B!>!R!Q!S!P!S\"u!X!4\"E\"N\"I!>!D!8!T!7\"E!D!t!p!N!D!L\"Qw\u{3}\
        .!8\"D\"G\"B!9#;\"9\"?#=&t\";&@!?$7~n& K%?#:\">!:(;\u{d}(!/u\u{17}7!8u<0#3C#G!AW%!9v/:!9xWd!%F-u4!O!F!C!:!<!9!P\
        \"I!J!J\"K\"B%3#u!N\">!P!9#2!4\u{0}:!%u-*8 I!6!5!A!5!<%7\"<!E!0!6\"C!z!\u{7f}#Q#D#=!q!r!4!M!6!F#@\u{1f}G!1u\\\u{16}\
        ! v)W! v4H% I*C%>(>%z0/!%thO!7z%+\",w9?{s\"2x%I\u{7}\u{7f}!:snO!,vd_!$Jp.! vos! Jp\u{17}#%G)w!EE<'#H\"H\"L!G\"J\
        !D$sxD!4td_!Ew\u{c}h#%I1G/D`7!Euy9!Eu\u{c}i\" I(v+c!9vl}!6y\u{8}\u{17}\" I#u\u{17}\u{d}\"4t$F\u{1}]!8Ce6\" v9Ix\
        Q# @!zDCU\u{1f}% w!w3H$D-Eh\u{3}! wx]!8F\u{9}Y!8ucU!9vKa!Et\"\u{2}!8vm5\"1s4E\u{f}3\" G8v|\u{19}2 N!J$E!D!G!D\"\
        >#;\"C!@!A!P\"s\"C#>!K&q%R&\u{2}!3w$\u{1}!#td]-!G&G!B\">\"G!?$=&>!=!v!N%H&Jc\u{14}!Au3]!,wxD: N\"O!H\"O!I!N#P!N\
        !O\"q!Q!N!N\"Q!G!2#K#H!L!P!K\"v!I!B\"@!Nxn%\"H#H#G+?2=~\u{7f}+\":%H#?#@$>&?!@!w!O%I&C\u{f}\u{1b}!Es8r! v4'$ E%t\
        #@%A;p? w!R!B!G!D!O!K\"H!C!@!D!B!J!Q!M!5!5\"D!L!7!@\"I!@!R!<!<\"u!H!;!8$2|1!$t^Q$%x!J&E#I\u{19}k\" H8y\u{8}N!4u\
        ';$ H-E\"z6H\\\u{b}!EuWk+ ?'x!q#r(@!D!B\"B!=\"A+?\u{3},!8@22! wa\u{1e}\" v8K\u{1d}&!Et>'!2uF+!5t\u{1e}\u{16}8 M\
        \"O!=!B!N\"D!@!C#u#Q!P!5#M\"L!G\"O!L!5!J\"I!@!F#w\"M^p2!E!<!E!D!E\"C\"B!N$7#r#O\"H\"K!A!H&8!5$P6A!7u\u{7}I! suM\
        !9u~W\" s7G,A!'vm\u{4}; M\"R!t!L!K!F!O!L!J\"N!6!N!K!A!U!<!K!D!M#U!M!R#t#H\"K!G#;8w\" M<H\u{c}`!7uD!#$A+=1~\u{13}\
        ?\" F:rZR! tZ\u{1d}\"8F\"sFG!,u\u{5}\u{e}!4usA#4w$F%u\u{3}8!/u:p!3t\u{18}7! H41!1ue\u{e}!)w\u{9}\u{c}\" y8G\u{6}\
        6!@t1\\!8v\u{14} !@vFT!3uA\u{18}!)tc3!6wDH!Ev%h!Es\u{12}\u{1f}!?tl9!$wWj\"/y)IsI!0s:y!$w0d*(r!E!M\"G'@%N!E!H'u$\
        A&\"!7x\u{1}b!$vK\u{18}!4t3\"! vP|!EuKM!@vT\u{1a}\" s4v\u{d}\u{19}!)x\u{1f}/' |*L!K!C#B)<)y@{!/u\u{1c}p!8xY0!Ar\
        \u{0}\u{18}\" |8C#R!Et;L!Esl\u{5}0!I!B!M!?!A\"G\";&H#L\"5#N\"G!7\"y\"H'rWe($B#I#E!>\"D&<$A#8QY#'s,u2FF\u{4}! t7\
        \u{b}!#M\u{6}\u{1d}\" I*u\u{13}Y# }!A9B*]!4w\u{4}A!4u'G\"$u+E>{\"!s6ulq\" I7u*i!(uK8!4u;2!7u'E!+vfn!+t`&!8uG3!2\
        u(o!/v@B!,sig-!9%<\"<!;\"F\"C&7!:\"K\"I!K!9+w\u{12}u/!9!I!H!D\"A!H!8#C\"@\"?%8#E!w\"9&B.}!8H\u{1d}W!)s!_, t$D!I\
        \"E#@!D!;#D'H\"L!=!L=M!*u;/!:u\u{8}'\"0v'A\u{1b}b#/D*y,=\u{10}}\"4C#x<5!1uTS!EuO%!$u(T\"/y)Iz\u{1e}!Es+\u{3}!:t\
        D\u{3}!7H^:2 n!:\"B!C!?#@!;!9%4#8!w%L!w$I#@!8!v#K\u{d}!!EtpE!0t\u{a}\u{f}! tI,!Et&\u{1}!3HbUA S\"R!;!?!>!M!A!?!\
        5!B!;!U!Q!L!G!O\"\u{7f}!t!N!C!D#s!M!/!2!y\":!-!,!F!?!C!CG\u{7f}!(t\u{13}!!EtaJ!Et*J!$|@>%'G%?#E*y!B\u{1f}Y!7uY\u{c}\
        !7IE\u{19}\" J8v~`!EzE\u{b}!4tG\u{12}!8Jz$!8u\u{12}{\"*t6FR`!?te|6!>\"@!F!L!L!I!H!G!E!J!H\":\":!s!n!C!Q\"D\"A!Q\
        !s+F\u{19}G( o!r&A+r!C!A$?\"Aey!EuW\u{14}!4w.P!'uqT+\"K#G#?!?!C%C#>$?!M!}-D#D!8vq@!/sJr\" v8Id\u{e}$ L7A!C);\u{13}\
        >!7t/q! zFD!3uTk$%F%C,B#@Zl!8D.i\" D7w\"p!!vw0!*u#\u{15}!*uaA!8u|j()>-D!@!B!C&C\"s$Af\u{12}%%<!v!x&C\"DFY!8u9\u{5}\
        !7u+k!9uM7! Hi=!$v\"!\" L7x|H!!s`l! uoC!+w&j!+w]\"! v\"\u{1a}!Ex\u{5}/0 O#=\"E!@\"w#B!=!?\"J\"?!;!:!7\"I!u#;\u{5}\
        |!-uW\u{1a}!$tg.!?sr\u{1}#-D\"?+x.\u{13}2!E\"s\"K!A!?!F!@!F!t!>!C&@!A\"C!p!t\"A+>R|!0t\u{15}&!/vbF!%uY\u{0}%!A+\
        z#A(D#C\u{c}v? P!x!M!F!L\"E\"H!F!P!J!8!M!.!T\"E$6!N!H!p!C!T!/!3!L!r!F!M!W\"M!@!JL($ F'{(C!sFx\"4K!u\u{19}&!)v\u{15}\
        \u{3}!/u;)0 Q\"L$D!F!G#H\"H%<!v#G!I\"H!>&=!=$Dmu!+sF\u{a}!#r5\u{1}! tQv!8u\u{0}f!*u\\,&!{$D\"H1C\":+AHX!8uU^!8D\
        \u{14}%\" x8M'!\"7u&sQ&! xb\u{c}!2yq\u{f}!$w-}!@xQl$ C%>*='G\u{1}W!Et\u{f}\u{14}! w26!Ex\u{2}k!.wiL0 H\"A\"<!@!\
        7!E\"?!A!<!y!5\"=+5%8!s%E[5!8I83!Ew&s! u>\u{14}!+t\u{5}\u{0}!,w\u{7}+\" N:{p+!7u\u{1b}\u{16}!EB*k&%>%A%G%r#D#D|\
        5!%s\u{e}y!8t'j$/r(v!H-Bb%!$y#\u{3}!EtYt\" t8K\u{11}\u{16}!*w\u{7}\u{0}!Ew$)!Eu2%\"@v%F\u{7f}#!'w%l:!I!I!=$K!@!\
        B!I!J\"N!F\">!L!C!N!s\"P!J\"K\"J!G!K!L!M!,\"z!=B,!8A\"x!AtN\u{5}!?ux@\"\"t6Fwx!Ds+1#*G(C3A0v\" H8GvJ!Ew\u{1b}-!\
        7x[W!Ez\u{14}\u{18}!-rl/!.w\u{17}24#J!Q\"I\"M!L\"B!6!M\"B!9\"6!0#n!9#D!>$5!8!I$R/\u{b}!ExFT!Ev\u{b}0+!A\"D!@!J#\
        D!{!E\">!=\"L6r<,\" AAwM\u{5}\"7t!E\u{3}_) o$=$9\"O!;!<#:(=.:5m!%u0r\" K8v\u{15}\u{12}\"!u:J\u{10}z$!?!G\"D%A5h\
        !!s5c$4u#A\"H!CV\u{2}!Eu`%!;uRE\"'u3t6]# q2H%Hf&! H6\u{1d}!/t7~, G%;\"y\"v!t*=\"G!9!L!A&L&JT\u{7f}<\"B\"F!v!I!}\
        !D!I!@!B!H!M!O\"P!S!P!P\"J!>!O\"F!S!L!J!T\"Q\"Q#K!TZy+ G!?!<#@%@!:(v!?$K'<&rR~!+sv\u{18}-$B\"B!K\"A!@)4!6\"L!:#\
        9%H!:!w\u{15}]\"/s6r\u{14}?%#C\"A%B/C!K1\u{3}!9wO~# H8v-s\u{8}U\"7G!H\u{12}L, t$D!I\"E#@!D!;#D'H\"L!=!L\u{6}\u{17}\
        ! s'`%-A\"A$>'=%yMJ!+u@(' t*?\"<!?*<!r\"<^\u{19}! uOs!8u\u{f}\u{18}!/u.\u{a}!8E\u{e}.!4sF\u{9}!4ti{\" L$y\u{c}b\
        !!xmO\"7u.MQj\"%x3G\u{1a}\u{1}!*t|\u{16}!8rWn!3v\u{12}|!6w{\u{10}!/tC\u{b}!Es2f!!t\u{1c}+\"#v4JgB!8t\u{e}P!/u'<\
        ' u\"C.x&F!?\"E,;\u{16}L. y\"t!I\"J#G\"C!E!J#G%>\"M\"C\"?+I5#!Es}`!/v_\u{1b}! tfh!EEH\u{13}#%?*?%t\u{5}^!Exc]!*\
        u\u{10}\u{d}! tpX!$v\u{a}p!8tY9!@toh\" K$v=-!3t[u+!@\"C!>!H#C!z!I\":!;*L#9\u{2}\u{0}4!K\"L!L!B!M!H!E!J!E!I\"A!G\
        !B\"O!;\"u!8!K#D#DV\u{6}!8IAq!Eu_O! sO9!!sK\u{3}!7u\u{17}j\"1x4F\u{0})!1tP_!8uj8\"-v\"Kc\u{0}!!vTw!%sl<!-r|\u{8}\
        !8t4\u{b}\" x9KDM!7s;11 N\"F!A!B!B!>\"?\"L!:$y!7#3%H'8\"7!t#G\u{10}n!,Dr|!?uv&\" w8K1Z2!B!E!>!I!@!?\"7!7#J!L!2!\
        N!H!K\".(8!>$w\u{17}H!:yt\u{7}! Cg\u{1c}#8=)v$vQM$\"C4@#C,CQ#!3u\u{9}G!6u&5*\"@\"L!@#t#t!@#M'@+A$@2\u{4}# L*F.x\
        C\u{1f}-#R\"r\"O!A\"B!D!M*I!J!O!K!F!L\u{11}B!8I$}!\"u\u{1b}r!@s\u{7}\u{0}\"'t1C^\u{14}% L$z!G-y3>\u{17}c!:sK\u{17}\
        \"8I\"vm?!2s!s!EvUZ!*w3\u{1b}!7t9\\\"(u!r\u{1e}\u{1f}!%u\u{18}@!7s\u{19}\u{13}, L\"D#@\"B#A,G!B!~%H!q\"E%C\u{b}\
        \u{19}!7t\u{6}t!EtC@!Eu5\u{f}!$s@1!'t31! u`-!?ub1$'G0Q!L'N7\u{13}\"1t.J\u{1b}\u{19}!?uHN!8w{\u{0}( H$F#E\"|!A%B\
        )y-=1%1 S!9!A\"=!G!D!A\";$A\"J#?!7!E$J!~!='>s\u{2}!7s\u{8}-\"%o3I\u{1d}z\"3u%Ky_#6D\"J-@5$!%t]V\" t'Ka=!/t,c!:u\
        J0!?vwY2!G\"M!;!K\"@\"4!I!G!:\"C\"K!4\"H!?!6%y$E\"M{N!8u= !2v,`*!I!J+K\"M#G$K\"M\"L'L$Ma\u{1c}!'t\u{7}\u{3}!8u\u{2}\
        \u{1}! svj$*F-E*u$A[\u{1b}!*v[ !7tsY5 W!A!@!D!A!>\"A!B!B\"@!B#@\"C\"q!@\"?!>!y!?!@+IFN!/snH!:s\u{17}\u{e}! t\u{7}\
        2!Awbp!Et?N!2t&v!8y x% I)@#t#w6C\u{b}}!(vkR!$x\u{1b}6, J!A$A(A!B!?'J!H#?%C!B\"Mv\"!-t@d!'u\u{6}n!7uN3!8w\\ !8t\u{18}\
        \u{13}\" K8ub,!.t\u{2}i' C$q+B\"F\"A$C#te5!EuHB!8sVm$4u$B(z%A<P!;usg!/w>2,\"J!A#L!L!L!L$p\"J(L!I!K,Fng!AwBC\"#u\
        $I\u{1e}!!3x/\u{0}!:D9!#%D*y$DC~!2up`!<q(\u{e}!3u\u{17}/\" E(u b'4E#v!D#E&F!u#EG@\"/y6IW%!0vjk! x\u{9}5& r%?#t'\
        C'K\"GL;!2q\u{7f}=& E3A!x$@\">+Ac?!Eu9~!'uFF\" u8Nm\u{12}!$v:\u{1e}!2u?A!9u\u{11}R!Ev\\(!@t\u{1a}U!8KKp!!vp(!Dr\
        N\u{12}!9L=\u{10}!*tu9\" w8FA}!*t}\u{12}!)t\u{d}\u{1b}! q&\u{7f}!:uPo!Au~\u{e}. q#K!O!K$F\"D!L#K#>!J!;\"I#I,F,?\
        ! s\u{18}0#0u(A-B!;! w\u{d}<\" E8tDo!/t%q\"7C.w_V!Etg\u{0}\" K8unI!/t^~! su\u{e}! EZr\" G'x}(!8HC4!)s\u{14}M! t\
        ^8!!t\u{15}\u{e}!$wkF!3u\u{10}\u{14}!8x\u{12}T!Ez\u{1d}u!:vu\u{13}!:v\u{16}\u{11}\"8u(we1! uG]! u\u{15}y!7w\u{13}\
        S* u$B!F\"B\"G\"@!@!C*E!P\u{5}\u{b}!At80!8v:Y$/x(t!B-CTH\"6H/=T\u{a}$ F'v$s-BD.!&tS75 T\"I!H!7!x!K!L\"8$M\"q\"3\
        !C!A!E\"N!?!F\"C\"M#.\"LK.! t)-\"4u$L__#/G(C.u\u{1b}O!7z'D+#F!K#M\"G!J!L!I(=\"O!L.Qd3! {\u{f}z!&tO|!/sbZ!Eu\u{8}\
        \u{1e}!4wj'% \u{7f}\"D-J(@!DU{\"5u#Il'\"2H3xQ\u{6},!H&G!C\">#?$>&>!>!v!N%H&B\u{11}C: S!C!E!A!N!R!s!m#q#D!D\"S!C\
        !K\"I!9!Y#@!J!K!D\"P\"?!B\"F!:8A*\"K#<\"@#=)@#B!P!z\"H+@8B!ECnC!@vS^& J(D\">-B!@\"<`\u{1}' G%C%C%;)x*z#t\u{16}b\
        !$u%;!Es$S!Ew4e! sW\u{18}\" u8r[-!7up(!:tU1#\"I#H%Fxt(\"?&H\"F%I%=#G#>+I\u{1b}t!7C\u{12}\u{1e}!4usJ%%D.@#q\">'<\
        \u{d}\u{1}$!t6>!K->+r!(A}W# L7I#u`L!8u|4\"1H)uO\u{9}!0Ivq(\";!C\"H1>\";!F!>&v]z!3uww!EGs#4 O#A!M#I!H#G#1!E\"6!T\
        !P\"5!G!Q!s!B!L&O!-$D\u{f}h!$uz`!Etd'*!?#A#I!C$;&w!<$B!M\"?C\u{3}4$B!E!;!J!S$B!F\"I!0!1%N!N!S!H!E!8!J#@!A!P\u{f}\
        t\")C/vY{\" H/vo_!@tJ,!Eua$!7rWW!7xn\u{16}!@s\u{12}|1 M#B!D#C!E\"F!;\"<%6!G!2$v\"5%7!<!5$tNy'#x$G)y&D!A\"F,>\u{b}\
        \u{b}!!w4+!/|7]\" L7w(=!Ev.]!7xg\u{15}0!M!M!C\"E!F!A!B!=#<!E\"K!D#9&H&<!<\u{19}#!8r:E!8uI\u{1e}\"/C6t!Y# t'J>B6\
        =!;w+z+$E!K\"M!H!E#F!D&;%N!H!=ro!AwO#- N!G!C#C!C!@!A\">!u!@*z\"J!CJB!3w7@!EyU17\"P!?!C!O!H!M\"A!M!K!N%3!E!G\"1\"\
        v!H!B!M!6!7#G\"G$Rv+!8u3o!7tB\u{12}9!w\"E!K!N\"N!N!B\";!A!F!/!P!-!K!,!=!S#=\"N\"2!5#G!1!C$KLe!@v\u{11}+. D$9!y\"\
        v(A#?!s!N\"D!I!H\"<&>%L\u{1}\u{11}!6x\u{1f}|!7u\u{4}\u{a}!@u.\u{2}!EzF'!AtBt#'F1@'tx\u{12}!6ukQ\" LAw*b!!u9\u{14}\
        !*F)M!(u<\u{18}\"8F-t\u{1f}A\"1u4G\u{10}[!<x4?!Ey\u{6}\u{6}/!9!L\"B!;\";\"9!H\"v!D\"K!A#4#I$8'7h\u{19}!4t\u{5}'\
        4\"C!I\"J\"E!H\"E!B#6\"I\"F$H!y!B!;!C\"7\"M!C!H!w\u{6}#\" J9wfa!$xf\\!8xB>!Au\u{1a}T!#tZ\u{10}!7xj%!/tsq! x^q!E\
        C\u{a}y!3u\u{5}&!8yp\u{18}!!vR\u{12}$)C!D%|6F\u{1b}}\" P9I=\u{15}!7vP|!!s\u{16}j#/B(;\"FX?!Es9\\!/vx\"\"3F%v)u!\
        +r7\u{2}!/zQ\u{15}!!wmW*!>\"C%A$8#u#D$D$?\"B&v\u{5}\u{c}!1t(A!2sy\u{11}\" J8v4W1#E!K!G!C#C#D'7!8$L!G!M#E\"I!J!;\
        !M\"u4V5!6!:!F#E#:#>#@\"A!;!H!z#r!9!;!w#r!G!I!8\"F#O.\u{1e}!?u\u{14}L!8s,S!4u\u{10}E!$w<\u{7}!2t]0!!tSx!EyO(. R\
        !G$P\"K!Q!P&Q#;!:#l\"P!P!C+5`e!7t\u{0}-!Et\u{0}6!7u'a!2r5\u{3}#,v#F6A=&!/uI\u{8}\" D*{\u{1f}\u{9}! E}u6 P\"D!5\"\
        K!?!A!E\"@!1!2\"4!z!4!9\"E%Q\"F\"I#5!M!L!I\u{1}\u{6}\" J8w\\L!9si!!0t\"b!/u.U!;u.u\"4r$F\u{8}]\" {/EB-% M*s.E\"\
        @+C>d!?t>\u{6}!:t='\" u.AKV! u\u{12}\u{8}!8t;)\" G:w:\u{5}\" K8vF\u{1a}&%I%G%J#=&O\">:0\"Cv\"uW>!1xg\u{c}!?wq\u{4}\
        \"!s6u#\u{18}!8vX\u{8}!AsF\u{16}!-uS\u{8}!(tZj!#uv\u{4}!!un=!/utg#/t&u#B\u{1f}V!8wo \" w8J_!$ C\"~6F-C*}\" E6x\u{14}\
        i!*t\u{a}\u{8}!4t-\"!/t.a!8t4F!8u[{! v>[) F)9!@\":#=$:#A!\u{7f}\"B.:!EugK! v?\u{d}\" u8IJ=!#uuN!1sUU$ H4v$w!D\u{3}\
        U!(I\u{1e}3!/u\u{11}e$ N4>#p.>H\u{1}* z$;!4\"5#5%?%G\"6$D+@%\u{6}\"*s%H\u{5}k\" s0Hz\u{f}!)td'\"/<(uxq!'t)\"!?u\
        #R\" M8u S\" u+t/z!!xF\u{14}!$t)(!!s6\u{1}!@x\u{1}G!6t\u{1f}z6 F!;!B!@!N!~!\u{7f}!L!C!7!B!<!K!F\"O$9!9#=!E!C!;%\
        KGh!/GJ\u{0}# D\"u6xrh&%z!B!I(E'C/C'\u{1b}!4uN\u{17}\" z8FK6!Evyf) K/t%=\"B!?!<!D&:&Lk\u{1e}!#wa\u{f}\" x8G\u{d}\
        L!7w=@!Eu\u{1b}(!7wzK!Eu\u{5}k\" B8}\u{e}\u{7}!4v$c! }\u{2}i%/G(H!s'@&C\u{1a}H! u\u{15}\u{f}!7s\u{3}|!&x3T%!\u{7f}\
        .D)E\"@+?y\"%#r\"G$F&I(E:T!EwW\u{1b}!:u@%!8vzC#.w*B-Ab\u{1e}!8t\u{0}\u{c}! w\u{1e}j!,um\u{0}\" M8t{:!)w1>!Ez\u{1b}\
        v!Eu\u{14}R!7u\u{f}t\"1I4u\u{b}M$ u*F.E-B\u{19}V!8t\u{a}\u{13}!8u\u{13}\u{1d}! v9\u{1a}!2x\u{a}'!8tdQ!$v\u{1b}m\
        !1uN\u{3}\"(J\"DN1! w'\u{6}\" I'xpp! H\u{4}D!4t7B!!sTn!EsRT!Av\u{16}z!8u\u{1c}\u{11}5!@#E\":!H\":!N!=!K!I\"F\"5\
        !E!}\"<\"I!C!s!L&p\"E#uE4\"/C6KlB!4un\u{9}& y$D&C\"G,C-:\u{11}\u{c}!)t-,!-{=o!1t-V!8u\u{15}z8!;$C!|!}!O\"I\"C\"\
        1!F!2!1!D!H!@\"s!N!M!O!>\"7#J!A!.\"DM,!+tB8!Aw&3!EJ*,!4uy?'%>%C%9%;#>\"y,;xo!'u\u{e}\u{7f}!?s\u{2}># E'F/}8b%2t\
        $C!u!>\"C0]! z\u{f}s!-vtC\" I8uN\u{9}\"1x4F-y! t*=% x!r6F!A!I\u{16}a!6t\u{8}<!Eu+Z!@t@\u{12}!/v\u{13}&!\"DKV!Et\
        \u{d}Q!&s\u{d}O4!N!C!D!G!D!D!M!H!Q!R$5\"J\"B%N!O!I#N!O!J\"7P\u{17}+ I/:%<\"<!?#=!p&s!J\"q!IJw\" D*{SN! C\u{1e}\u{18}\
        !)vK\u{6}!:s<6\" J\"u\"\u{16}!/tB,!Et}\u{1a}!.x:]\"!t2Lg@!7tHw!3t[\u{0}\"*F0HC8# F*t-J\u{14}r!1t\u{19}U& u#G%L$\
        v#F)Gw#! t\u{d}P!Eu=M!'J1`+ G%B!E!B!?\"r#?\"?(D!E'vLN!%wDI\"8I\"v)\u{18}$/D(C\"D,wsw!8u\u{c}a&!B\"I\"E*F'>\"O\u{1e}\
        ]\"&v?F\u{12}U\",B9wJB!/tz#\"+x$FYS!*t\u{a}\u{1}!8u4Z!!s\u{14}1% F7E!x!K%uk:!$s?\u{4}#6t*v%F\u{7}=!Ett\u{15}!$v\
        2o\"3E'wqx!&t\u{1d}c!/w>^!8Hw>% C6A\"=)w$wV\u{a}\"6D/AYg/ o!:!J\"E\"E\"D!@!K\"w#@$4!5\"M$J+8{s\" J'H\\0\" K6x\u{b}\
        ^(\"F\"F!L&C!G#C(E.B`.!EuWc!9Kl2!Et`.+\"B#F$D\"?!D!A\"D#9'F!9':\u{12}\u{11}&%J%G%I#<&P\">g*\"!CDv?'/!M!K!9!H\"=\
        !L!@!F!M!F$C#t$K!A(:>,!Ev(\u{3}6 J!7!H\">!M\"F!7!:!C\"<#D!\u{1}!;!:!4#r\"F!A&4!9!2$NU\u{17}!$ukq!7t{a!3C($\"/t2\
        K\u{a}\u{a}!%vF.!7t\u{2}p!1xw1!2uv\u{1}%!?#B0=&s+A\u{8}|= 2!J!@!3!D!r!J!x!u!w!\u{7f}!x!y!E\"y!7!2!5\"/\"2!0!+!1\
        !5!<$8!7!1$<_\u{5}!&w{@\" v:K\u{12}C!!u$~!6tJE\" K8vR-! yV\u{10}% r*F0r)q\"Dd(% F&=\"B!x6?Il! {3\u{1b}/\"E\"H\"\
        C\"O!R!L!R!O!J\"Q(F!O!I'Q!J\u{0}T!*y?R!.v\u{d}x!2tf\u{12}\"7p.F\u{1e}\u{16}&*D%=$;!@#@!zp\\! w,p\" t8u%#!,t5P!E\
        w\u{d}&!/zp\u{1a}!/yrw!8u\u{6}\u{7}!5u|.!*w,!\"?w&G\u{6}\u{1}!,uQ'!@t\u{17}V!/CL>\" E6x6\u{0}\"'s(K~\u{1}!Es\u{1b}\
        x!8C9}!?wz[!9HFD!8sB45 R!A!O\"J\"K#?!K$M!Q!H!1!L!L!P\"I\"T\"R!/$=\"E$P3E\"4u,L\u{12}`!1s)/\" z8E\u{0}<!-rD\u{15}\
        . x$G#K!H\"F%D#u!<#I\"G!J#F$y%JG+\" z8H':!-yTb!@{\u{11}d!1s![$ N*F.u't%\u{1c}!%v$`\" I8x0M\" p*J\u{f}0!8t]f! u'\
        d!!ui].\"8\"H!G#D\"B$=!z#>\"7#>!F'=\"8!v^*# L2I$C0~!EGuB\" K8v+!%,C#H(D!M-;\u{13}\u{2}!8ugY\" N6I4$!/tF^!,t\u{d}\
        _!9vL\u{10}!4y@\u{1c}!7vEZ!EyBT!,t\u{5}7#<y$E%AYM! pn5!4v\u{d}}#'t(F6D\u{16}z!1x&*!Eu|\\<!H!C!M!F!G!G!G!E\"J!M!\
        F!J\"F\"s!?!E\"s!F\"S!s!m!0!=#q!P!J\"O!?5:!6uJz% G*A,D!y!;\u{9}w! q:N\" IEuuH!/A\u{2}S!,t!)#%G\"H/L\u{b}$#/x)D-\
        D\u{1a}$\"3E'wr\u{d}!)tFo!9veQ!2ui2!8Kb\u{1b}!$xN|!'u\u{8}i6!J!H!C\"F!F\"K!O!J!>\"J!>!F!:\"=!C#O!R\"K!P\"O#<\"N\
        j}!3t$\u{16}\"4u,L#9!&yAH!&u7b!Ewa\\!Etz\u{16}!/xW;!7tRh!;s\u{f}M!5s\u{11}`!:tU`\" u'K\u{4}j7#B!F!G!P!E!G!9!R!;\
        !R\"v!L\"H!C\"B!w#N!J!D%2!P!.$K 6!4ECK-!8!@!D#G\"G\"D\"C#C#u\"=\"J#K!>\u{7f}\u{14}$0<#8%B\"G4i+ M!K#E!t#>\"@%A'\
        @!I!v\"K\u{a}P\" J9u-K#%F3I-JnT!Euam#&B!D!BMY!?u\u{1f}B!$vFD$!D'A2q+Fv\u{7f}!Ev\u{a}Z!6tRA!$t,B! w&P#7B!B-uSn!/\
        wT\u{1c}\"$x4Is6! uDR!0tH@!1w/\u{7}!?q}(\" H/v=p!/w,z!1s?v!2v,1!:vw\u{d}!!tg7\"$K;t\u{6}\u{2}$/v(@\"E,Cbn! x\u{1c}\
        h!8v_\u{f}!8H{C(!A\"E!B!J#C\"G\"?9rE<!EDw;= U!D!P!R!G!@!C!K!=!?!B!<!A!I!9!H!=\"<!I!O\"B!O!t!J%x!<!N!7!C1-!9z\u{e}\
        \u{c}!$u(6#(q'O)D\u{f}'!;s{\\!8v\u{1e}?; P!Q!Q!F!K\"=#E!M!P!B!<\"8!K!7!C!r!r\"J!L!q!J$H!q!O\"0!K#P9\u{0}!3t\u{11}\
        _\" v:K\u{1}7\" HEt,}#!|6G!B\u{b}5!8t\u{2}\u{14}!/{\u{f}\u{1a}!EuN>!$tN\u{f}!0vS\u{d}! u/A!8uk\"!:s5&!:s/,!Es3#\
        !!u7\u{10}!2t q!!s\u{7f}+!*t\u{1c}\\) M%F\"I!F\">#;\"D*>!LiJ\"@v%D\u{c}&1 K!=!y\"=!C\"C!>\"J!B$>#=%K!u!B&9!:!7\u{8}\
        \u{1b}. O$C!K\"F!G!=\"@!C%=!<!9!7+=!Ct\u{7}!EAS\u{1}!4tc[\"$t(u|)!-v\u{15}E!7tT'!Br\u{19}\\%\"{1>$H!C-C\u{6};! \
        J \u{1}. >!I!\u{9}!B!D%E!C%@$>#E!=!@!B,=\u{1b}\u{11}!Et_\u{a}!1u;\u{3}%!F*H!}#F6D\u{d}*!Er!'\" K8vE{)\"A%B(t'B!\
        D)H!v!L#;n\u{a}! ux'$ r2v&G!L%,!8uF'! w50!?AU3\" I%u/U#!u5D\"K{j!:t\u{10}U!4s' \" H8xq\u{9}\" u7H\\F!EtA5!8t|\u{1b}\
        !)tcl!At6f,$F!H%E\"B!A\"@!C\"?!=!<\"E#H3\u{1a}!!u\u{c}a\" K8uSA!/D\u{1f}L!Ex\u{1b}\u{12}!8uo^\" G\"y\u{1e}=!4sa\
        G\"-v8F\u{14}r'$L#J%@#I$=#G/;[g!$xv !8t3C!4t`?\"6w\"Ei\u{19}!3r}g!ExY\\!8A<{!!w9q!!s\u{1}4!+vq\u{1e}!Eu!\u{f}\"\
         J7t\u{5}C\"(v=I\u{4}\u{a}> I!K!L!F!J!B!>!H!9!9!K!<!@#G!q!u!r!n!D\"J!O!D!:!n\"F!P!P#H\"C\"p\u{b}+!@xYH!+v0H!8rq\
        O! u\u{9}A!-wTD!,tC<! u\u{15}F!3waG\"$I2uoG0!G\"@\"B!H!P!E\"D!?!F!@\"A!D\"t$N#@'8C\u{13}!&xlH!Arbp$'M(M*N,L\u{b}\
        \u{a}!/x\u{7}w\" G?v \u{f}!7t B* q$p#@#G!>!M#p'M\"?-?\u{7f}\u{19}\" G4x9z!Et!r\" L#y-2!!v/\u{8}!3vk3& M%?';$u&A\
        !>ha\"2u3@Q\u{1c}!8uQ6& v%D\"B!F'@)QR,!?s\u{12}\u{1b}( K/A!x!u&A(t!A\"IC\u{a}!EuE\u{0}\"(r9u2H\" vEB\u{1}r/ q#J\
        !M!J$E\"B!L#H\">!=!I!:\"I#I,J\u{1e}\u{1c}, K#A\"G!>%J$>\"7!M%O)8!9$I\u{2}\u{16}!8u\u{15}W0!<#=#I\"u$?!=!r%:\"C!\
        @!A!D!@%w\"?$MP9%$D!G!w3F,M'C1\"C!<!=\"?#x!C!:!6!?\"J$3!x#7\"H$F\":#F.\u{1f}!8G0\u{18}! vo$!EtKW!8rGD!-t\u{a}\u{d}\
        $ M1L&L.o0])!A$F!G&D(E#s!D\"E+s\u{18}\u{14}\")u9r\u{7}\u{f}!4wO\u{17}! s0Q!,w\u{1e}~!7G+f\" M,CA0!-wn1!:uml!7t{\
        2!EC\u{1f}8\"7B.Bc%' I$E)\u{4}&@$D&s(C^\u{8}#(E'D6uRt!4tT8!8u\u{19}=!$w{*! u\u{19}\u{1d}!:w}_!8Jrl!.w\u{1e}#!Et\
        \u{17}y!8vf\u{18}\"(E'H}W& J$C\"|'G\"D6E\u{14}S!3u\u{1b}=!&uY\u{2}\"1H)u.|! u\u{16}g!5srj!:t\u{13}j%!@)H-A!E-w\u{11}\
        \u{10}!$v0|% \u{7f}%E\"F0?!G0u!'r)\u{7}\"3u-s\u{1b}6!/I02\" J!t7g!Ew\u{1b}+!?t\u{d}~! u\u{0}\u{19}!Ev4i!$xE !/v\
        9\u{14}- K!8!:\"@!s%K%q$D!7\"A!I!<\"8RL& P,v#G't!B.uy\u{13}!5s\u{3}\u{15}# G!t)u\u{14}\u{7}!9uPo! w\u{11}m% I$@\
        !v!w)?~H\" }+HXt) O\";\">!I\"K-M#w!P!<\u{f}j!9B%\u{10}\"1x!E\u{11}\u{13}!Eu\u{12}\u{14}!8s\u{f}\u{1}!(vg\u{19}!\
        =ts\u{2}$$F)D\"?+x\u{7}9\"0J5D\u{12}2!%w\u{2}>!?u'4!Cvw*! y J!/vyt* P!v#C!G!C&C#@(E!x-I\u{7f}<!6t{`! s/L!@tl]!4\
        u\u{0})! t+i!!u/\u{1f}\"!I#y||!2t^\u{1e}!%vuW' y\"F!E\"I%A%H6>'{\"'H2CT\u{17}\" |8C'\u{17}\" E:zQ\u{18}7\"K!H!I\
        !H!w!G!?!:\":!R!G!5#N!8!J!7\"F!;\"A!w&<!3$C\u{7f}\u{c}\"7w\"Cf\"%!=$='?*F+BvP!'t,Y1!P!M\"K\"M!R!P!J#M!H\"C#H!A%\
        D\"q!J$G&6\u{3}+!-s\u{1b}@!8vRD\"$x4I\u{17}$! vwh\"*F.FzM!:ug\u{1c}!8tY(!3x^~#%u9t$K\u{2}z!8u\u{13} ! u;H6 =!C!\
        <!x\"=!>!q!9!=!=!:\"<\":#=!;!=\"x\":$v$@!:$;(A$\"F6K\"y+?.0&%D.9!;#>!N-=e\u{0}! yi\u{c}!?uEa! x{\u{13}!&t\u{19}\
        F\"8I\"v2l!2tK#!%t:g! w-P!7t\u{19}j!4s\u{7}v!Exj\u{14}\" J9D:1!+tv\u{7}\" K8uGi1!>$F!w\"=\"K!7!=!>&9#L!@!K!F!<&\
        B!v$J1\u{13}, K!<!J!@$s\"E#E#G#;!:,A&w\u{7f}h!.x\u{1f}$!1tkI\"0v'A\u{15}K!ExvV!+t|g!5y\u{16}\u{1c}! w\u{7f},!/u\
        BY!/tsi!!t\"\u{1c}!(BwP+(@!A!I\"r!q\"F%C\"G)G!w%FrF$ D%s#x0D~D\" w8J0M!,uUZ!EGRz!8uQ\u{1f}& L#J*A)t\"?-B~I!+tRS\
        \"+r$Ex\u{4}\"8A\"y\u{11}d!8ulP\" M8tbZ!*u\u{11}\u{18}!,wn<7 L!;!9!G!P#N!=\"J!@!N!=!s!7\":!N!w!4\"L!9#t&=!w$5Xt\
        !:w9|\"Av$DU\u{e}!$vb:!:tX(!8t\u{2}*!:uct\"%t9q10!0tFm!4s\u{1e}\u{13}!/v\u{1f}\u{7f}!;y\u{5}/\" G'w5D! xTS! t\\\
        6!-vnE!1uf\u{10}\" M\"wwp!$v|\\\" J8u\u{16}[!5s*O\".M!tc'!!uyH!)t9)!)s{ !9u\u{a}z! v\u{14}\u{6}!.v\u{7f}\u{6}!8\
        t=3! x\u{1}K*!z\"@!B&A,H!<!C\"=!v%<\"\u{1d}!-t#\u{12}\" K8u\u{1d}M!9w*V!3w\u{13}}!-uh.\")C<t\u{d}%\" H8y\u{13}\u{2}\
        !Ev\u{d}F:!J!L!S!G\"D!J!Q!L!J!P\"R#H!J\"Y\"B\"H!Q!P!J!O!J\"I\"]!J#<!H\u{c}`!3s<C!E|\u{14}\u{f}!:sk?!4uLj!0t@E&%\
        H9u!B!B\"G!C5m!EF\u{1a},!6tWQ\" G:vfV!Ez)\u{17}%2t$C!u!>\"C\u{11}\u{16}#3w%E-Epq! ug*!:ux<#/G(C.uDC!4ssE/$t!G!C\
        !I!B!B!L!H(K#r!N!L!E!;+K*2!EtK-! w5i!-uhi!?q\u{1f}y! w+'! u3J!Et;l!ED,U!2t\u{10}\u{4}!*t\"j! v\u{19}{\" s8G'\u{6}\
        ! xr}!7vd\u{16}!&t\u{1e}\u{7})!:$B\"H!8'I$?!w$J!D[,!,uMP, x!>$;$A*=!>#C!F!H!=%u&:*\u{19}!'s''\",u+G)\u{e}! s\u{5}\
        3!Es\u{15}b$/D$v&B,@}`!7v\u{b}K!$u\u{18}6!4yA\u{f}\"/E%s|\u{16}& B.z$@%u#=+K$\u{13}!EE_\u{f}\"2u3Hf/!+v/I!6w <%\
         E4x\"y\"A-?\u{9}\\!5t\u{13}\u{15}!Et-\u{e}!2s*G\" J*v;\u{14}!!s&&\"/y6Bv/!3t\u{7f}d!EH\u{0}c# K7B.|T_\"4v1B?\u{13}\
        \"'u3t\u{1a}\u{1e}!-wBu!4sSN!(v2}' t\"?'x!B%D'?/@!Y-!J\"r!G!I$>)H%D!O!F!I\"I%K$E\u{0}\u{17}! Lsp!(xU>!Ev&\u{6}!\
        ?u\u{7}/!/u=9! u#^!EF\u{f}5! uEu\" F/AlV!@th9!1w\u{1a}\u{f}'!>'t'K$:!<#?\"A){! xxY!7sc\u{6}\" y#I,+!/t%\u{0}! F\
        \u{e};!7u\u{a}7\" J7tSH!Et!f!?t\u{2}?1!I\"C\"D!=\"?!;\"G!B!=\"H\";&M!J\"7%7!>%z=#\"!t7E\u{4}q$/E%r#F)rH>!4tuv!/\
        wum!@t\u{12}z!(uNY! w~\u{18}#'x(u6COS!0v9X? x!>#I!G!H!E!J!A!t!V!?!L!<!E!B!?!C!A!@!B!o!B!S!@!>!;!<#?!@!=$DWC!8x+\
        @!1so$!$ucU\"$w4CCg!Et]2!Ev\u{e}D\" {8FR\u{1}!Eu2?!8v>w6!C#F\":!H!L!<!P!?!L!J\"H\"6!D!|\"<\"K!C!s!N&q\"E#tze!/u\
        ~\u{7f}!:u=!#8D)x$ED=!4s+q: X!N\"9!p!I!K!C!O\"M!<!3#s!C\"G#4!H!M\"S\"0!E!N!N#;!K!=\"Re\u{14}\"!u.v\u{7}!! t\u{0}\
        \u{2}!:uI\u{7}!8tFi!3tda! u2\u{3}# I6H/y\u{7}C\" t8L\u{14}\\\"'H>w.\u{18}*$=\"A!G!:\"?%r$7!M#K*5o>.!:\"?!E#H\"B\
        \"D\"A\"J$4!:#>)>!9$H]M\"4F1u<~#$t&s%Gm\u{3}4\"E!I!G!B!G\"F\"B!H!x!K'<\"@!t!F!G!v%;!<!9$5y!!8CL\u{1d}6!B!=!C!:!\
        ?!=!C!@\"9!:\"7!O!L!D!G#Q\"D\"o\"D%N!H%qV[!Atk.!At:++!<!C\"F#t\"C\">\"D\"s%>#?!KS\u{e};#A!J\"J!A!Q\"C!9!J!C!@!S\
        \";\"u!B!+\"M!q!N!B!*!w\"F!8!>#N!H!ti-!1s3N!EuB*/!>!J#C%E\"@!F!;$y$D!K!s!C!t'5$HG3!$u_\u{6}!1tAr-'<!O\"A$1!P'>\"\
        H!D\"=$R\"Q!L#Q@F!3t\u{2}\u{1}\" I%uB\u{1}# K5y#D\u{4}+\"0u/K\u{e}]/$E\"L!H%G\"9!L!5!9!7!K%P!A!H%4!5Nr!+v\u{14}\
        F!@tH#!6u2L\"Av$D\u{f}|!8v(3!4s1{!4u\u{7f}-\" r/JZ\u{4}!-s\\\u{11}!2r\u{1e})!'rN`! um\u{18}!4sct( N%E\"I%E+=\"I\
        !7+L=\u{10}!)s\\8\"$w5I*,! K:(!-t)\\! tcy!3t\u{c}d# G(y=F&\u{15}&$H!u#I.I!K!JtR!7t\u{14}\u{6}& Q!;.@'B\"L!pKS!7\
        t!\u{7}!@tVq!9sUe5!6!B\":!@\"H\";!N!C!v!C!8!E!v!7!7!2!9\"A!<(4!5\u{1d}\u{b}!Ey:\u{3}!4vXL!!uL~!(u\u{4}Y!4st?!:t\
        TD!9u\u{1d}C!2tCz!Ev*|\"3G%vf\u{e}9 @!I!I!=\"9!K!<#S!:!M!t#U!u!O!9!N\"@!F!E!E!<%t!?!9!J\u{6}P!*wU`\" v8Jf]!8J/0\
        !Ew;]# D8E-J\u{3}z!4u4N!Eq8\u{2}\" u8N\u{10}&! z\u{1a}h!:u\u{18}\u{1f}! uH\u{c}\"&B)@c\u{0}!&xs#< [!J\"J\"Q!R!I\
        !M\"J\"<!P!s\"C\"@!P!t!-\"L!O\"t!+!A!O#U!C!K!;!t!S\u{c}7!AvDr!4u%V!$uJ\"!8u\u{c}:!/zeL\" H8Hr!!3uYl!Bpd/2 M!M\"\
        O&K\"P#A!L\"6#B#q!R!u!9\"M#B\"K!K#Gk\u{b}- L!8!:\"@!s%K%r$D!8\"A!<!<\"9{C\"8D-{[G!\"t\u{1c}O!%s\u{3}\u{13}!)uh\u{4}\
        !!s<V\":C+E0C!Eu\u{d}\u{16}!-wZ'!EDI !Ew\u{16}1\"4t$F\u{4}H\" J/I(\u{13}!8xec2!J!C!H\"I!H\"D!N!B!E%A\"6!G!7\"G\"\
        Q!s&7&G/\u{3}!/uo8\" I%u!,! u?\u{13}!1t5O!/uf$. t!<!I!H!F#L!F!F\"t(7!:#<#=+I[!!+t5)!$s\u{18}>!/x\u{15}\\!$C4X\"\
         J/u]0! z/0+ A!B)B#>\">\"9!w$D!>!>';jK!8C\u{b}=! K2\u{0}/!8!I!B\"A\"E!?\"C!:!?!B\"F\"=!v'D':V\u{2}!8usP!%F&\"!2\
        ti,!;r\u{4}C!-tC$! t5\u{c}\" y8F9\u{17}!*s+\u{11}# E6z/E\u{1d}f\"/B3v^_!9uA%!Es?\u{18}!3rPA\"(u=?Vf!-yO\u{3}.$?\
        !J#H\"v$;\";!=#8#B\"B!8%K\"8$N\u{6}b!&u\";1 N\"B!E!M!;!F!I!9!C!K#L#4\"E&O$8!C\"Nmn!0t])!.v\u{3}\u{8}# v\"s6M~&!\
        -rc]!7sYR!Eyv\u{7f}!/t\u{11}R!Ev2#!8s|&\"*H*r@T!!vQ)!3t5\u{4}$ u*F.E-B{L6 F!;!B!B!N!~!\u{7f}!M!B!7!B!<!K!F\"O$9\
        !9#>!F!C!;%K\u{e}=!!t\u{17}M!&u\u{a},!Eu\u{3}g!!v\u{2}5!ExWg+ R#u!M\"G\"F#@!B#N'L)8&4k\u{5}!7sFn% F&=\"B!x6?y!!\
        :uF!!'uX~!2tLm!:rj8$/@$A$v!E\u{10}g!(rd;\"\"v6?2J!8APf0 Q!6#O$u!?#>!;\"P$?!Q\"I!6!E!K!4+O2,!7w8_!8v\u{a}@!8t2=!\
        EwH:\" v8Hh\u{1}!8y\u{18}c!8u\u{0}&!Awh\u{1f}\" w8J:L!*y\u{c}P\"6M#K8P!:zH\u{1c}$ B!=6D#{-F\" I\"w@T!;s\u{8}\u{0}\
        !4t\u{1d}\u{13}8 S#t!Q!L#R!N!N!L!M\"L!P\"C!I\"F!=#R\"R\"N!M\"Q\"L!N\"G!Q\u{19} & I3?!w$=\"<+?TW!.vX&!%s!b!2tP)!\
        Ev\u{13}Q!Aw\u{13}r!!s3\u{8}!,tc\u{8}!Et_G&!H)K!E$F'v\"MSo!'u\u{1}#\"/G+swo!)u\u{2}\u{1a}\"1J4uL'# s$G4q'z! x5\u{10}\
        ! x\u{e}\u{2}!0uh0!2s`1!Ev\u{1e}F!Et\u{1f}1\" u'K4\u{1c}!0v[\u{11}!8shG/!?$A\"L!I!A\"B!:!;&7!7\"N!E#;&>%J(i\"\"\
        >(;pn!2u\u{8}V!2tD \".K!v\u{15}K( y&E!B#B#w\"A'F\"N_f'%@'?#C%r#?!E\"?\u{1e}E!=sm\u{1e}!!u\u{12}{!!vc&!-EAh\" BE\
        x:K!7w`t& L#J*A)t\"?-B-i!Ey\u{f},!*Ex<!3ugJ!:w)9!9uKS#3w%E-ESV!4s|!* @!E\"x\"B\"D!C\"?-v\"N'F~V\"4u$G`+\"/G+swy\
        !*r3#0 R#C!E!E!H\"|#G!G!K%C!2!5#7\"K!4%6<\u{a}!<v\u{16}=!7sR\u{12}\"8w&t5_% I$F\"z!G>IO\u{3}!?toq!(v\u{d}\u{16}\
        !3w\u{19}m!<{\u{9}\u{11}! vXu'*I#=\"{%<$C\"?+:\u{1c}s!'t;=!Au4\u{1e}!7Axu4 ~!=!A\":!6\":\"9!\u{2}!6$D#=!6!:\"I!\
        ;!=!>!8&?%3ol!4s6\u{19}!Eq\u{6};!!xy)!'v7;\" NEA{d!4w;B!8ut\u{6}!/uN~!@tt\u{a}\"8x!HsY!EtE+!EC\u{1}\u{8}!@u5<!9\
        y\u{8}e!4uz@!)uY\\*!>%>\"@!<#@!;%<\"=\"H&zF@!*t\u{14}\u{11}!$v&>(!?+D';!t\"H\"P!?!>\u{19}v!6um6/ w!>$O!K\"L!K!O\
        #E%A$J!A!L!D!;+;\"m!4s|@!Eu\u{14}\u{7}!2uIV!#ses!Et/\u{11}!*u\u{f}h% D${$A'B'u\u{b}\u{c}!*wF0; G!D!C!I!E!K!6!D!\
        H!L!H\"5\"0\"u!F!E!V\"3\"I\"I!t!1!v\"I!t\"P$sRH!$w-L5!Q!I\"I!K!O!G!E!E!C!M!r!N!3!Q\"4\"M&I!L\"7#M!H}%$ G!w!H5H\u{2}\
        \u{10}/!<\"E!F!M#E!F!I\"F%r\"A#F\"J!M(A$H_\u{6}!9u>}\" {8C[\u{b}!Eu\u{4}X!:wYC\" E6xZ\u{1e}$$r+F(s.G {#,J&B'J'e\
        !*t`v!5s\u{5}?*!>!@\"B!E\"F%C#=$9!x$LPZ!8v<x) M$F!E!H&w!H\"I0u&?ax!,uQ@!*t\u{e}\u{8}!8v\u{6}\u{14}!7tCK!At}\u{1}\
        !8v\u{11}\u{1b}!5y`@\" E$x.2# G8v-xLj!7s\u{c}\u{7f}& v%B\"I-@\"E/Br0! uY-!8v\u{19}\u{13}!Ex>n\" z8CQG!4ugD!(s\u{7f}\
        ^\" GEqeg1!D#H!M!{\"D\"L!J\"N!I\"4\"D\"/#I\"H#;$K%<YB#6v*t%FP6!8s\u{7}\u{14}!8tRD!(ukG!7w\u{a}K!.uy.!*tN\u{14}!\
        8uL~\"!B't&\u{8}! vlE!8tXr#7G!M-pf\u{2}\" K8u>:! u$b\" z8FA\u{14}!;t,A!7w9\u{d}!7t\u{10}\u{1c}!8u]\u{5}$ u*F.E-\
        B\u{15}\u{1c}# J6|\"Cg\u{17}!&uB\"!As91\"-G2u+V\" E(ub<# M2t3ES1!.uO9!'v|6!8C{A!-v&5!@vM\"\" L:t:-%$C$~'B*E,=\u{1d}\
        \u{2}!2si\u{1d}! vy\u{14}! s\\J!EtQ9\">w$J{p! w9w\"-v\"E9\u{8}!!u'd! t^i!Euo;\"8D-u\u{4}N\".F(vF]! u8K!7sGr!!s?\
        6\" J8soy\")x<G\u{11},- O#@\";$w#=#K'>!=!I\"?\"y$D%@4\u{c}!)sA\u{1c}!9xB~\" K*xpa! ES\u{1b}% C#x$D!C=v\u{1}\u{18}\
        !@w^C(\"I#L!t!I#A\"F-J,B<<\" H8u\u{1d}b!Et\u{a}|!8y\u{7f}l!8vwF$ p\"H(G0E8X\"!u!I:J!4u\"3!$x\u{a}6!.v\u{f}=!*ui\
        \u{11}!$v\u{1}\u{1c}!Et\u{8}\u{8}!ED7I!,t%Q! K\u{7f}5!8u>'!8t\u{17}N!Et0g% E!t-<)r\"A4^#%B&x$GQP$/L(J!N!Hh\u{0}\
        ! E-O# H'r(IA,!EAW7\" L@za`!Es-*#+u5v%>\u{0}n& t%C\"F$D#t(DW\\* y#I!H\"I!J\"F&F#G$J\"F\u{1c}Y\" x8InW- M$@%C!=%\
        ?$J!<#t!I\"t%>!J%u\u{19}t!%w9f)):!6\"O#A'@\"t!B!I+<?o& x$B\"C&H#B'IP\u{14}!8uq}!Eu\u{14}p\" J/u)\u{16}*$D+B#9!8\
        !K\"D#C&8!;%C\u{1b}-!%u]\u{4}!,t3\u{18}!4u(z!/t\u{17}\u{19}\"\"x8B1R!Euam!:t(Y\"!t2L'\u{8}!EsI(\" t$M84'*I#=\"{\
        %<$C\"?+:R\u{1e}$4u*r!H!I)\u{1c}!!t\u{1}\u{b}!?u9s!:w6h$*C-C#r+@w$!!sFS'(@#>(B#E$q%v&?\u{7f}z!)u\u{a}i! un_!*u=\
        f!/u)\u{9}\"1u4G0!!$t;u$ E'C1~-C_v! tp0#1A'?-Dq\u{12}\"6w\"I&_!%vd_!9t\u{0}3&1D\"t$?!@\"v+L\u{7f}\\!@t\u{1d}e!7\
        BoF!@u\u{1f}`!7tdo!!vNe!4ydv!4s$8!!s\u{c}\u{4}$ E6w*w%DE=\" J(t\u{18}\u{7f}# M8H)va\u{17}!2t\u{c}+!'u~B!Et\u{10}\
        \u{9}!*vE:!3ur\u{19}\"/I6w.V!0v\u{1e}i!;sG !@x,n\"\"{6Cb\u{1f}!:s\u{14}9\"!u:H\u{7f}q!1|\u{6}r\" J\"u\u{15})\" \
        w8Gf8\" FEwEP9 B!P\"K#P!Q#m$.\"D!C!C!D!K!H\"s!B!v!D!I!H\"F!?!Q!M#C!Mk}!&tSF!EwG\u{19}\"$v5H\\b!<rlU!EtO\u{b}!@D\
        L>? D!M\"H!F!K!9\"C!L!?!Q!B!:!3!<!A!I!D!p#=!K!\u{5}!M!N!4!G!9!~!P#B\"C!VlP!EteG1!Q#G\"K!Q!K!G!P\"M!K$9\"H!6%L\"\
        G$J!P%1.2!%u\u{d}\u{14}!EuDV%$v&D%?)?\"tNr! uOf# u!F-Em\"!8t\u{9}v\"-t*u\"s\"8w&tSm!;u\u{d}\u{14}!Eu\u{1f}o!Eu4\
         !EtW2!Es\u{a}\u{11}!@vD*!7u\u{8}\u{1}!Et\u{6}W$,C#v)E-Ae?\" t:s\u{3}.\"+|-HG\u{1a}\"$JAtLJ\" G!H\u{18}\u{e}!$u\
        \u{e}z!Eu[\u{5}!8u\u{1b}V!8saY!\"t'R1 O\"=!F#A!F!B!@\"?\"A%<%D\"D!;#G\"8\";$@ ;!/v\u{1f}]!Eu?_! v!n!6w\u{18}g! \
        v{K\",v9@k{\"*u-GtQ!-u_\u{5}\" G/tx\u{1c}; Q\"J!r!I!L!D!G!E\"D!F!?!r!L\"E!G\"F\"+!Q\"H!L!J#H#Z!J\">!@!W<U\" v8J\
        _{!'u\u{10}\u{9}!?u9\u{e}$ K*v-F.<nz\"%G3w\u{1}n\" H8u\u{17}o!\"ts?!8y0\\!#t\u{7}U!2reR5 G!{!t\"s!F!?!F!C\"F\"A\
        !>\"8#?\"6\"<!7!L!:!8%;&S\u{19}\u{18}7 O!8\"M!J!x!y\":!=!L!5!:#M!E\"6!G!4\"K!y\"N!4&8!4$@{e!7s~\u{14}!'tXT!3va8\
        ,$F!H%E\"B!A\"@!C\"?!=!<\"E#Hq@!,t7*!*u\u{0}+!6u^9! xhG!8u/1! rjE!2p2#!Eu~\u{17}#6J#G,?'[!/w5w!8v12! tZ\u{10}!4\
        uIz!8u\u{0}\u{3}!8u\u{16}0( J#J&E$E)t!@!C-A]f!5v\u{1a}I!8s\u{19}O\" J/w\u{c}g!!v:;! u\u{1}|!EC\u{4}\u{c}!?t.q\"\
         I/x=n!7t{\u{8}!2uO8!8u\u{4}v%,?'u)y$D%>6g!Et\u{16}\u{1a}!4sr\"!+t\u{7},!:w!\u{18}' I\">):)?$L'<&u\"F!-v5V!$u]F\
        !As\u{2}\u{1d}\"A{$D8\u{7f}! y\u{1d}\u{1a}\"/t)G/\u{1b}!@v6*!.vrF\" D/t4g!$tbf!&tV\u{19}!Eu\u{8}z!7tG3!1u\u{9}'\
        !\"tpe.!=%D#K\"I!O#M\"J!L\"H\"L!M\"B!>+N2F!!x?.' I$u$C\"=-A!?\":W,& q(C'E#C'?,;O~\" v,Kr4!EyP\u{6}!&t\u{1e}2!'u\
        \u{2}J\")C<tR\u{17}!3s\u{6}K.!L!G!L#>!E#J#@\"P$5!0$O!L#>$:5\u{19}! w_)!7t\u{1a}a(\"H!B#F%E(9$D\"J,8\u{a}-\" E.t\
        ^O!&uve!2t\u{e}B!8u\u{0}q!EwXI%!\u{7f}.D)E\"@+?+t% A,u#A(t.C92!2u\u{1f}L!1x\u{2}=#+u5v%>5+!8H_!!:sI\u{10}!8v\u{1c}\
        \u{b}\" F8u\u{c}X!3s~0!9y.Q# z/I)I_x!,sy-!'xA\u{13}!*t\u{1f}j!8v\u{19}|!3zG>!EwtF# ~8K!Jwt\" w%Ih:!$r\u{8}\u{18}\
        !-t}4!+t(r! x]`!Et\\ !%t\u{1f}(\"/w(G_\u{11}!,x[>$ H*{#C+Fs(!(tho!8um4\"#L$wJ%!-{'A!EtcO!3u\u{1a}^!1vic!-w\u{15}\
        \u{10}!?u.M!?q\u{19}x' p)>\"7!t*B\":-;\u{17}\u{1a}, L'A\"D!=\"9!9\";\"<!8'F%D'Hn\u{6}\" w8EO%!&t6\u{8}!/yOb!7s$\
        #\" BEx\u{4}X!8L(\"! {rB!/weQ!1vAQ!4s.T!!wE\u{c}!8s^h$!J$N*P)OZ(!3t\u{4}h\"7I.xB<!<vb`\"!t6uhn!8t\u{1d}a!3u*Q!@\
        t3X\" u%Ki)!9tK^. Q\"I\"A\"B#?\">!C#Q#9!6$M\"@!9%:\\k!/t\u{c}\u{7}!@t+W!9t5<!0}8*! s_s!-v^2$ L7A!C);|\u{d}!8x!D\
        %'?#A(t\"t#A\u{c}b!2rk\u{4}!6tZ !At\u{12}j!%vr\u{e}!-w\u{f}\u{7f}!2s;$!Et\u{c}\u{6}!/w\u{a}k!2t/\u{1c}% r%D3@!w\
        ,@rL\"3@!J=e'$M$H\"C\"H#I's/@0^!2v2\u{b}\"&z)@3j!\"vkA# v+D+Hw\u{5}\" H%w(_\"0u\"IU\u{8}!!t\u{a}N# E$E)|Hx& K\"\
        w%N(A(D.?(P!/uA\u{11}, \u{2}!H&L!K'M$E!G#B!<!I!E+ET!!EtC\u{9}!5y\u{12}\u{d}! vF:\"9H!tG\u{2}!=oBs!/u\u{1c}?)\">\
        &F\"E#F!>!E%<#D#?+\u{1d}!8v!\u{13}!%w0>!!skB!8u\u{10} !)rqa!3u\u{14}+!%t\u{17}^\"<y$K\u{0}\u{14}! z,w0#A!A\"B!A\
        !=%7!3!K!4\"I\"/#>\"J!>!7*t\u{a}L!Eu3X!8tt;\" FEvZl) I\"=\"A%;#9(6\"G!w#:z\u{5}!4r<=!8s:(!4t4e!7v9i\"8F#u>q\"1I\
        4u\u{3}h$ H%L\"K>E\\f! v\u{17}0-!L#D\"D#C\"r!M'6$@\"D!7%J!<%?\u{b}c' H$H\"B\"D#D)=&>,\u{17}!/s |\"8J-;iY!8sJ6!*\
        u4N!EuNY! vM\u{7f}!&zU%/ p!L$M#C!G!@!B$H#=\"P\"r\"L\"I&<%KZV!BsV@!@t\u{e}1!&u3@% I\"E#E/@1<\u{1d}$\" y8G\u{0}R!\
        )spR6 ?!@!>!?\"z!{!Q!:!:!9!<!N!J&>!>\"6!?!H!?!A%O\"8\"0!,vpK$ x4G$F!Jdk\"-t8D\u{f}\u{1a}! rNl!8N^\u{1e}!*tl4!5s\
        \u{18}y!7r_f!2yV\u{16}!Exjb\" z8Ai\u{13}0 p\"D!H!G!J!J!L!E\"@!C!I*>!B!s!J!7@\u{9}& p\"@#D'A'F!K]\u{d}!@v={!EtVQ\
        ! xl12 J\"G!D!A!E!?#:\"x!9!B$>#6\"F!y!H\"6%6!7Y5!:s\u{12}6\" u'Ke,!!vOu$\"t6L\"F+AV!!'t9e! uG1!2t(i! x^8\"!q:LR\
        \u{1a}!Eu\u{16}{!8EaW\"1w4A\u{4}~#/w'G\"B\u{17}-!9u|U$1C&C#s+E\u{e}\u{1d}!!wC\u{1d}\"2C'u(0!Evvu!8u\u{1b}\u{6}!\
        /uY\u{c}\"+|-FB\u{7f}!+uTo#7C!H-s)x!1t_\"- M!7#=\":!@!H#v!4!E!?$6'9!5j;% I*C%>(>%zx\u{4}1 L!9!B!:!A\"E$K!B!K!D!\
        >$<\"5)E#;\"z#q\u{1d}N!7x\u{15}\u{4}!-u\u{d}>!4s=A\"<u)G!Y\" \u{7f}87SU!EvoI!!spZ! sxb!7t{o!/x><!8wkJ!$|`\u{0}!\
        4t?\u{19}!7Ez\u{1b}!8A\u{17}3! suG!8IE\u{1c}\" v8Idy\"!K.BZk1 Q!@!@!D#F!u!L!E#D#A#>\"9\"H#J$u%L#Gb>!8v_\u{14}!8\
        u$N! wK9!.{F*!Et\u{1c}\u{1d}!.x08!:u\u{4}\u{1c}!,tV?!/vU~!Et#C! u\u{5}\u{12}+\"A$D!D!F#D,I\"F\"r%?!?$Ec\u{8}& I\
        $F%s!E%E6sgW! um*!6x\\r+ M!:#G!F\"G\"D#?#?%9#F.ynZ!.wiz'$B&u%F!v&D\"D)u<9!)vJS!$vRD\"$s4E5\u{4}#(G'I)M!&- r\"F\"\
        C!J#A\"C\"C!C\"I#A%>#B+z\u{3}/\">K$w\u{1e}/\"2L!t_\u{e}!7r\u{15}[!3v_U!Etd\u{16}!3wcp!4uB1%%=#u\"A!J!CTr!#t{;!9\
        rI4!8tTI!,sD+!/yuP# H\"B-AdS! J\"~!\"uO\u{12}! s[_\"/J6AeL3!<#J#G\"<!F!u!H#P!H!2!O\"<#A#E\"6#1!K!1$Po(!Euy[!>p\u{2}\
        \u{17}\" N*uX\u{1f}!Ev'O!&tdD!7F0!! xM?2 N\"M!>\"@\"F!@!>!F!?!I$:!<\"L&I!E!;%6!5Z]!/u6}&(t!A!E-D!I-N\\q!Au.\u{f}\
        ! ue9!'t;i!/x5U! zVm!$v\"''%E!C&@#C'E!F#8:=!!wrJ!.w\u{3}>!*rP\u{e}!/xd4!&tj\u{1}!7y\u{15}5!1t:n!9u\u{f} *#B!E!H\
        %L\"C!E+K\"<'=$w8^! ve\u{15}!1sgz!2r?\u{18}\" L8uA'!!t/\u{1d}!.w&G!/ux{' N!w)?*A\"A\"r!D1,!+s\u{1} !A{ \u{0}!?s\
        _R!3tvA! y6\\!,s^\u{6}!7x\u{18}d(\"K!?\"D(@$u\"2$9.K|G!%t\u{1f}b\"8L-v\u{7f}\u{b}% M\"<-A'F\"xpJ\" E8x\u{18}x!7\
        rn\u{14}!Eu\u{12}d\"!D?v\"#. N!9#A!t!=!B%8\"A$;&R!:!8%;!8\u{18}6!Eu\u{6}\u{8}!EA\u{1a}$!6v\u{14}F! vne!/x\u{19}\
        -!8w1d%$v0O$?!C!tjN; ~!?!E\"7!<!9!:!y\"D!;!M!8!N!P!5!E!B\"4\"O!:!q!N!F\"t#4!=%M\u{1b}}\" F9yq\u{18}!3t'h!9ua>!4\
        v\u{14}\u{1e}!8v\u{15}L! F^\u{c}!!u0]\" M/H:Z!:sI\u{6}!8KgY!?u[I!9s9s!Eu/F\"8C!Fs\u{8}!7u=p!7t7\u{9}\" u'KfR!8v\
        (V!*tQd\"!G:w&X!/x(\u{1}\" \u{1}8B\u{19}v! v:\u{a}!4tg?$*J%I(G#IN\"!8t$M!:u$K!8uBF!7t/%!!v\u{d} .$<!E!B!B\">#:!\
        y\"H#:\"7#E!O!@(=\u{14}d!/wfd!Etr0!Es1\u{15}!+uwZ!$w:R\"/E%sx.!%u[F!9wU|!7tr:'+E(=!w#C!E\"u+?\u{1d}\u{16}\"$LAv\
        hM!/vh&\" J9D'() K'H!;\"J\"r#R)O!D,L8$!9wu}!Et\u{3}18 r!>#F!G!F\"I\"D!I!@!A!>!>!B!?!?!=!<\"E\"q!G!H%=!<!99\u{4}\
        6 G!9$:!N!y\"v!s!6#<!Q\";!;!9!<\"F!8!K!A%N!K\"7$I\u{12}U!(t\u{7}\u{14}*$D$F!C\"v$=$;#w\"D!C,7/:+$E\"D#E!E!s,B\"\
        F!:%L\"s$AH3!$t\u{18}X!6t\u{15}q#=H!L$w*n\" J(t\u{10}\u{1f}'!{\"B!E+;)D\"@!vXV\" w8Egx\" G8s(U!2v[M!7v\u{15}\u{1}\
        \" @EAQ5!-u`]!3x|62!P!C#@#6!6!F\"9$/!M#A!7\"R!O!@!6!2#H$C3\u{11}!'vQ\u{14}!4t11% N\"?3u#N'8G<!/u<r!-tI?!Et\u{e}\
        *#!|6G!Bx-!7t1\u{19}! G\u{3}1\"7u\"H?U!/xB>!8u_\u{b}1 r\"B!D!A!E!B!F\"G\">!A(<#@!s\"4\"=$:%D\u{11}\u{d}!Au\u{6}\
        h3!J!I!{!?!@!>!B!x!8!=#?%L%:!R\";\"<$:!N$Ew8!!v\u{15}\u{19}#2J%v.J^&!#t/M!*u+\u{7f}!8vb\u{0}- H!8\"?!@#D!?!C!A#\
        D&:$<#:$v\u{18}\u{1}!*u/W; L\"=!9\"w\"U!R!E\"E!r\"=\"U!3!J!G!O!<!>\"P\"+#r!K!O!>!.!K!n\"E9$) M%F\"I!F\">#;\"D*>\
        !L]C!EB.+!2sww!7tV{! v\u{3}!!2sy\u{12}!2t5\u{14}!/w\u{10}5!*z\u{7f}W!EtE:!*raW\"!u8L-:!.w0$!+JWE!&u.R!Ats8- ?\"\
        ?&@!?&A$<!;$?\"p!s#J$L#?\u{1c}e#<y$E%A\u{1d}\u{18}!4u\u{8}G!EF\u{14}h#(D/@!Ns\u{6}!$vH\u{f}\"8x-D+\u{5}!$u%\u{1d}\
        !:t\u{c}I+ t!B\"L!G\"C\"A'J'J!E#D+C.k\"8F-x?\u{d}* s$H$G#P!J#G$B$E!R!Fw{3 E!F!?!F\"M!G!M!r\"w!r$P#L!M!K\"C!H!=!\
        @!K}\u{19}!Ez2Z# I/u6v,],!8#@!I!C%?\"A*:\"?\"=$:!>!v@=\" G$yIv!9u\u{1d}\u{8}* t$>!6\"8!C\"<%=':#r,@GL!4u\u{1d}\u{4}\
        !/w6F$ E$D+y'DA\u{1b}!Ew!3!Esx(!4v*s!(t{Y!Ew\u{8}c!9vD/!/uG\u{14}! v\u{9}G! wEe!:sY\u{18}\"$uA@f~!)x/\u{b}\" G6\
        wka!Et\u{1}]!7uX;!%t\u{14}\u{1d}'%;!>!>#E-=!B\"r+\u{a}!%u\u{2}\u{7f}! x\u{b}(!@z#s+!E!@!J\"H\"r#B!E$C$A&E,u\u{18}\
        \u{15}\" L8vr\u{0}# E8w-v\u{0}0!/uIn! y\u{13}/!)w=\u{11}! vL[!:t/$!*y\u{7f}B!:uC(!8u{\u{b}!)uJ\u{7f}!4yDq9 J!I!\
        N\"K!J!S!Q!R\"Q!G!O!T!L!s\"G!O#P#R\"E\"J!J!O%Q!L!uy0\" L:u\u{7}t%0z-I\"v#J#B\u{15}D!:s{f!&t\u{f}\u{1e}!)v;&!EuK\
        ;# M!D!x]a! H,l!Eu j!/t0@! H$\u{19}!8w\u{b}\u{a}! F\u{b}S!8s\u{6}E\"?t!Jw\u{c}\"(u!r$\\,&K\"F!G!J!I!G'H!B#s)F!G\
        $PFL\"6F/C+`!Ew1\u{7}!7zs\u{1}!@sh;!!s\u{1d}<!:s\u{14}t!+wam! ub?!:sf\u{10}!/xa1!Euv>#8I!t,D|m!'t\\)\" K\"u/Z!A\
        uA\u{16}!.v\u{11}:! r^\u{7}!Et8\u{1}! y'=!,t\u{8}\u{a}\" J8ug\u{d}!'ss\u{d}!7s@.!9s\u{1d}!\" I,CL\u{19}\"7A!EWp\
        #<y$E%Ag~! wv{!3u&>! u62!%vgS!7vN\u{3}!8uB}!)tWh!$tmK\" K'vf:!3th:$ y8E)v$DUQ!4v\u{15}D8#M!C\"A!H\"8#N\"G!Q!I!G\
        !M!>!H\"m!F!Q!=!y!3!5!A\"N!E%P\u{18}C!-t2\u{6}!8v[H2!J!C!H\"I!H\"D!N!B!E%A\"6!G!7\"G\"Q!s&7&G&[!EB$,!,uRC!8v\u{10}\
        C& A/D(@!A'C&uEO\"5v#Iv\u{e}!/v\u{11}\u{1e}\"6u*t\u{7}\u{1}!AuX\u{16}!@x\u{1e}4&%z!B!I(E'C/C\u{18}-!:x ## D4y)v\
        :g!$s-2!1tF\u{13}\"3u%J\"=!8K\u{13}D!9yeO!!t^#!8u@'! t\u{e}K!!w.8!/x&l,#K!N!K&D!N\"=!I#>!J#J#H,FDH- L#t!H\"B!G!\
        B$>#L\"9!P&N\"O+Ej2!8K-\u{1c}!6uQx! t9f' H/A!:!}!;!H';o\u{7}!4uP\u{16}\")D<uH4!/vw;. N\"O!=\"A\"E!:!6!F!?%;!=\"\
        N'F'6\u{1f}\u{1}!Ey:e! s`a(#B!H!J%E%G(C\"|,<sT!$t\u{7f}6\" |8F\u{9}\u{1b}!Et'u$\"C4@#C,C5$!8uaW! ufu!(u\u{7}}!@\
        t\u{14}i!)wj@!!w?\u{2}!?tT\u{e}!Eth\u{1d}!+w_i!:w\u{e}\u{0}!-x\\7# r!F9H^?$/A(B*t$D\u{12}B!(vO>!#N\u{15}\u{7}!E\
        vVw!)v9b!4tf/& t!s)E,A\"C-AXX0!<\"C!E!L!J\"D!F!K\"F%q\"@!L\"F#M(A$GOy!Es\u{16},!/zCW!8uL\u{4}\" K6u\u{4}?!Eu:\u{15}\
        \"8r'q-O!,tV0'\"I#I#H'J(N!K\"MBU!Aw\u{1b}\u{1b}!!ubu!3vW%; D!H!N!N!n\"R!O#o\"p\"/\"E!E!8!A!O!0#D!w!B!M!4\"H!B!S\
        !R#E!C!4!%ulg, G%;\"y\"v!t*=\"G!9!L!A&L&J\u{15}>!)t_{!1uwc!7u<c!8v{$!2un]\"$F)t/L#!E!B'vvD!)t\u{2}\u{12}!\"u\u{0}\
        q!+t\u{1c}\u{8}!EwoN!9z\u{1e}l!'ta~$ H4v$w!D\u{10}:! w7g!7w\u{1d}h\" }8B<X!2u &!3th8!,uKc!Et\u{9}>#!B2?2Bh\u{0}\
        ! B\u{19}!!*u$g!:wV\u{17}!#u5o!3x%0!!z\u{18}\u{9}\"8y-J\u{11}`!,t\"_\" y9JeM\" K6u\u{3}\u{12}!,s=\"\" I!v\u{1d}\
        \u{19}!;u?R!Ex*z!As2^!2smq&%C#>'<'=!y\"=\u{19}k\" K8ve+\"7x!Dwf)&@!?#s!K\"=\":%>#C!?|0)&@!@#s!K\"=\":%>#C!?_K\"\
         N'FT#!)uh1!8t6C\" F8y\u{1f}%\" D,u}n% t'D#u\"@*D|e#0s#B2E\u{4}S&&;!C%B#<)y\"<^\u{a}\")H<D\"`!3t\u{b}:!8ux\u{0}\
        !8u&\u{1a}!!suH$4t$E\"v)x3)!$u\u{16}\u{8}!8v_Q!&uc)!$t\u{9}\u{6}\" w:I\u{17}4\"0u\"I\u{13}_\"/t6Gv5!/vA\u{7}!8q\
        o\u{1}\" J8}*y!/uL\u{1d}& p$D\"G&L#E*H\"k( E!L!E(I.I!<!<+P2J!-t{E\" v6JjZ!?tA\u{7}!4t`\u{10}$ D3v%@!yks!Eu<&%!\u{7f}\
        .D)E\"@+?X-!&sn]!7sK:!*u?h\" L8v*90\"E%D!?\"<!9!A!<$:&:!I!t$E\"M!<!w$?\u{19}G!4v6\u{f}#3E%C!J96#4E#s!E8\u{3}*!>\
        !w#L\"F\"F!L\"C*G\"M-:>e\" H;y\u{14}\\!Et6\u{16}+ M$A!E\"D!B\"@,A!m!C!A,M1\u{1a}!@t\u{1d}\u{4}!-up\u{1a}+!;#F\"\
        y\"C\"F!G\"G!?!A(D#9O+!+t2w! v>X!(tTW8 L!7!?!>!L!\u{0}!~!K!?\"G!8!H!B\"K#8!6!6#;!E!A!7%I!;%P\u{17}7&$x&D%B\"</u\
        %A;{! w\u{5}^!Atv37 B\"C!p$H!5!F!u!5\"L!:!7!2\"4\":\"P!s!p!p!7\"G$=!8$6l\u{8}!-x!(& E0A#v$=!A!z\u{d}&,*@%s!:\"B\
        !7!9#>!?\"D%t\"9$n_\u{7}!1s\u{0}a* E#D#@\"r\"Q!x#@*A!>,>AD!9ugu&#L)H#E(F!J-BM4#,B#G(@&3\",t,CS(\"(t8sw\u{1c}!;u\
        \u{c}^\"$K;t@X!,G\u{c}\u{18}!EC\u{17}K\" H8tLF!/v\u{d}e!4t\u{4};!2t,_\"2t3I%?!:s\u{1b}]\" K9ysk) B*C!w%:$A\":!<\
        \"w!=Of'$C+w#E$s$@%=&C!8# }#G$H9\u{2}!3x>p!/tY2# K8I*wB\u{7}! sh\u{18}!8r;3!*vw\u{1f}!.xz\u{1}$-A\"F(A\"Gq!!Ew`\
        |!/vC0!Ew\\i!,Cy\u{18}!8p\u{7f}N!:vT\"!Ax\u{14}]!;t\u{1d}X! vT\u{f}!-u$\u{1b}! wf\u{17}! w'$9!s\"J!C!O!M!L!G!M!\
        P#C!B!P!y!J!Q!C!P#P\"D\"F!C!I#F$A!I@\u{a}! u\u{17}+% H!r.H)H(w,M* K!:!>\"K!<#9%@)v!9)=G{9\"P!<!C!E!R!K!K!H%?\"C\
        !P\"K!M!F!P!Q!S!K\"K!/\">\"I\"p\"?!tC\u{f}!8v's!8t&a\" H;y\u{11}5!.te<!?u0{$$F&E%E6svc\"7H\"L+y\")x<@-~\" J(t }\
        !?tT7!Exia!!s6?!EtJE!E|\u{7f}X\"7y\"FEX($G#F#B%E#>\"=\"B!@g^!;rq$!4u\u{1f}B! v{i!2vo@!8sZS!*r\u{b}J! x\u{9}\u{17}\
        \" K8v5`$!C.C(@!D#\u{14}!'t!\u{1d}!2s=I# F't1F](!/u \u{16}!Eu\u{5}\u{1e}!Et\u{3}:!3t\"6!<v\u{5}c!Eur}+ E\"9!;!=\
        !?!9'8)D!u!L\"6f2!-t5Z&%C#>'<'=!y\"=\u{5}i8 D!3!9!B\"<!>!?!<!<!U!H!@!U\"F!8\"=!?#:!r!u!U!v\"?&LN\u{7}!:tQ\u{5}!\
        $uh\u{f}!3t\u{8}\u{10}! xDb!?t(\u{5}\" G8y(m!3u\u{3}\u{4}!2uf%!8u\u{7}\u{1f}$'N#E,M\"IY>! u\u{15}\u{8}1!|\"O!H\"\
        ?!H!G!?!C!A#;!K#K%C!K!?&=!8Sq!1t$J!7u\u{8}\u{1b}!8u<(# J4q,w\\x&\"E(F,A!D#>+;5]7!H!J\"H!P#P!9\"8!8!w\"9\"<!T!R!\
        q\"K!O!I!N!8%9!;!K$Jo`! u^\u{8}!:AD\u{12}$ J$C#y1CV'!)u9+? M\"G!J!A!L!I!K!M!Q!>!I!M!2!B!P!G!O#n!-!D!F!{!>#9!B!}\
        !K!M\"M!O!<2\u{b}!-xS)!&t(D!9ug[!Et4.% E\"H%M#E/J\u{17}\u{1a}\"!E3t\u{b}#\"!v?IX\u{d}# E$E)|\u{1d} !Eu($\" I8uW\
        -!8uzu#+u5v%>\u{1d}R!4t}\u{11}& L#J*A)t\"?-B)\u{1e}\"3u%JTF+#?!E\"?\"A%F%K!9#K!S\"J!MOm\"&H?E%\u{3}$(G'I(H!L$s!\
        %u]A!Eu\u{d}X\"2q3tCM!&wzr!EFJ\u{0}1#=\"7!K!=!K\"@!2!N!q!9#t!;!3!6\"M!=!9S;!4sgV##G8s*Gs3!8uJJ!E@\u{15}]\"2H!z\u{a}\
        y!8E8T!8upC-$F!x$@!>!;\"L\"G\":%=\"J!J&9&A5t! w\u{8}k' y!{%B%@\"?\"B6F%J\" F8yjB!$tNG!8uI\"!%vy2!2roX% J%B\"u0C\
        !B\u{18}T!EI\u{15} !Ew\u{15}M!!v\u{13}\u{18}!Eu\u{14}U7 P!z\"C!O\"D!D#8!B!L!;!4\"5!4!G!F#D!F\"C!J!s!8!E#3\\?!Ev\
        ?t!/s\u{7}o%/E(B!K\"v+AJ\u{19}!3wR;!8vIF!!t\u{0}|!;u\u{d}\u{16}!Ez`0!*v,~!;u}Y\"#{BAb;!'t\u{e}.6\"Q!s!K!L!F!O!M\
        !I#H!N\"@\";!J!C!L$N!Q#t#G\"J!G#9V\u{7f}$ @#}\"G\"Dv\u{0}!8t?w!8s\u{c}V- F!I\"=&I#:#E$v!7$N\"E$J!t!=Y\u{16}\" t\
        3DkL!At\u{1f}\u{7}$ B!=6D#{9\u{2}#$u6B+?9\"' D$C!D\"u#H.C!D*_!Et*5!Es\u{10}6$$D%u&C6F!M!2r,U!AuSl\" N8w<8# I*I;\
        r\u{b}F!AubW!!uGh!=q\u{a},!&xuE! uns!&r]\u{f}2 I!>#E\"A&B!\u{3}!D!B#A!@!@#D!C%s!M!A!C%C\u{a}U!8GSW!9v\u{17}t!6t\
        Y%\"/{6@,\u{10}$ H4v$w!DY&!Ev\u{19}B\" L\"t0)!8HNW!&um\u{1e}!%tbD!8F\u{4}q!8y\u{b}@!5yl%!4t\u{e}>\"/E6?/\u{13}#\
         B7H${/\u{b}\" u%KB\u{12}!:tp27 R\"K!:!J!F!7!D\"D#L!y!0!E#R\"R$K!A!J!;\"t!F#0!K#v\u{d}\u{18}!2tEK!/u:T!/u`K! wS\
        \u{13}!At\u{1c}-0 q\"F!B!K\"8!J!D!A#7%:\"6!6#I\"E!6'5\u{13}I!*vF\u{1d}\"\"DC@]o)!@!@%D%A#?%q+M!G%A\u{4}0!:yL`1$\
        =!D!=!L\"5!N!>!:!K!5#8!v$G#Q!L%H!5\u{12}&% H!r.H)H(w\u{14}W#/t(r.F d\" AEx\u{13}\u{a}!7t\u{1d}W! u5H!)w^\"!\"G\u{15}\
        B!0wR\u{f}4#H!@\"@!K!A\"H!B!>!;\"B!9\"6\"t\"F#H!8%=!v!6$H ;!4t\u{0}A!Ew#\u{1c}\" y8G9l! y\u{16}F!.v\u{1f}`!8tn#\
        2 P!D!O!L!J!I!I!G!s!@!D!B\"I\"N(A!K)9$M/\u{1a}!:rg\u{7}! Ena!'s\u{4}k\" y(ETQ!Eua\u{d}# Q'M>F\u{e}3%%D.@#q\">'<\
        Ji&$G!J&@!D+D.>#\u{13}- N\"I\";#A%<#C$9$K#x%K!:!9$Hs\u{1f}!*upW!*u.\u{9}!*v\u{1e}\u{1}\"/B(wuR1\"N!A!F!O\"G!>!K\
        !D!8!u%:!H!F!E%J'N!2n3!Es,c!7uE\u{17}!)w\u{d}A!7tD\"\" K8vY1!7t\u{1}\u{5}& H,r#@'C!s\"HD;!2v\u{1f}+\" K6x ~!3uE\
        \u{f}\" w\"H?u( p#D!r+=(<!E\"R+K~\u{18}! x\u{d}q# M%B&thD!!tCh#!K#G4Mo;!$uzD!2tjX!'u\u{13}`!:s*_\" K8ws>!7w#_!/\
        xEX! rd!*!F#I#J$r!G*8!F!O\"<!H/P!0ssP!7tl\u{1c}\"/u6EQ\u{1c}\" x8G\u{8}3! u\u{1f}\u{3}!3tr#!6uLU!@u8\u{1d}! z~\u{10}\
        !$ux+('M%E#M'G\"O!F&M&L[+!9t\u{2}y!7uCu!EuS\u{d}!8u0s!8xi$\"2K%u\u{8}3!4v\u{9}\u{15}2!2$w!A!I!F!9\"F\"?\"I!4!:!\
        O\"C#>#I\";#7!7\u{1d}o\" F8zP\u{b}%)H!B#w\"F\"sac\"*G%y\u{1}\u{4}% L'G${-E-B\u{2}%' Q\"B%F(C'{#F,=+\u{13}!+v31!\
         uY(!4tm^+$C!I!D!F\"C!F!D)9\"L!D.9&\u{7f}! C8U!(u\u{1b}F!3t$I\"/B(w\u{13}c!!ugg\" F6{wj\"$LAv\u{e}\u{1}!As\u{15}\
        g!/Oy\u{7}!/u7v!-uH7! y\u{10}[! {\u{8}O\" J(t\u{e}i!EvMS!-wQ\u{5}!:s.\u{1f}!At\"s!)u_8!!u\u{1b}\u{18}!*t98!4t%\u{4}\
        !EJ]M!%xWE! x`\u{12}!)tf6!Et\u{6}\u{18}!2t<\\!*{fr$ S\"8(8.wJ:!/yKV!4uT\u{1c}!8r*\u{1c}''E#H\"C'A#F+v\"t_R+ A!B\
        \"q\"C(B!C!A(J\"s!A(MM\u{2}!8v)2!Et?8#/F$<'?\u{7}\u{6}!Es\u{1c}f$!u+?&v(?J\u{17}!/uCa!Etc\u{e}$ G$v+H%E\u{1c}R!\
        4w\u{1e}\u{7}!*v\u{7f}2\"8t(vu\u{16}* R%F!A%O\"E\"r$I#J\"D-F5_!,vB\u{2}\" y8LF}\"$x;E-Q5 u!K\"A\"7!7!9\"\u{7f}!\
        6!7!9!8\"8#:!3!7\"?#D!L&;!;$>3v!(v<\u{f}!+ukO!&z\u{3}Y, L!A'v!F!@%P#C\"@#D!?!D,w|`! s\u{3}\u{19}!Ew\u{5}19 P!H\"\
        H#M\"O!S#t\"%\"?!A!I!P!K!C#C!s!L!D!A\"J!=!P!H#A!O\u{1}\u{1a}2!L!A!I\"H!D\"?!O!@!D%B#I!8\"F\"M!t'8!4$@)1!/|C>; Q\
        #C!@!G!J!H!B!P!R!I!K!J!G\"E\"M!s!M!N!S!H\"I#2\"L!J!C\"v!C\u{1f}1! LS\u{7},!?#A#D%z!?&;!A\"I!<#8&>%L\u{19}H!2y\u{e}\
        Y!8sz2\"7B.u~<!2r\\\u{9}4 S\"E#M!;!E!@\"H!/!H!w!@!v!F#O$Q!K\"I\"H#+&L\u{b}(!!uql!Eu\u{1e}\u{a}& t\"D\"B+C'u!?\u{7f}\
        T!E<u\u{2}!Ev\u{b}e!4w?5!@Jhp#3w%E-E\u{a}\u{1}!8uzM2 J!H!C#?!C!@!A\"=!u!?%<!=${!I!L!C!?&=Cl!:wbG!$sDV!8F)g!7B:C\
        ,!=#@!E#<!>\"<$>$w%D\"?%B!?}=!8xRA\" L8to-!4u\u{11}0!/th\u{4}!'u\u{4}\u{7f}&#L)H#E(F!J-B}2!EuL<!@u6]!3r\u{15}y!\
        $w?\u{1f}'\"A\"G&J!L$M(B!P#*!8u0\u{17}! vaZ#/G'F/DTP$!K\"v4I!K\u{1f}7!8u8a!3v\u{1e}+!8u?\u{19}, O\"y\"D#C#I\"@&\
        >!t$@!F!?,A;{!Et\\\u{18}\"4v&Eo\u{13}!Et\u{19}\u{1d}!AtH.\" J/u\u{14}\u{b}# I$~AA6\u{9}%*D%J%?$F-?XU!(J5\u{18}!\
        7u p!:rQ\u{1}!2q$3!1t\u{1}\u{1f}!/w=\u{5}!8tF8\"'s(KHC!/wG\u{0}$$D\"})D6E$S!%zDs!8uNa$$D\"})D6ES\u{18}.!?#G!N\"\
        J!I!H!E\"I%s\"C#E\"B\"s+Fdb%#J#O\"M$O#O&A!Ety:!;v\u{1}K!/x\u{1a}X!:zL\u{11}#!s6D.vzA!8t\u{a}R!3uK4##J,G(B$L!1td\
        E(\">%J(C!y&F!C\"H,A_\u{1}% B$?&t%?6C.\u{11}#(H\"H%FG]\"8q!I4v!1u\u{1}M!8KX\u{9}!5vTU\" u%KQY!@{EF!8t]4* N\"@&A\
        'B$@!=#v!G!J&@G\u{8}!EA\u{14}n,!?#G!N\"J!I!G!E\"H%s\"C#E\"AR\u{d}%\"A\"D$H\"B#<+!!4utF! urX\"(E#vZk!)x]\u{f}!%u\
        JL! sj3!,sKJ!$u\u{1f}{!7IXY!6v\u{5}\u{12}.\"D#G#B\"B\"?#B\"B&A\"A!;!z#I\"@!8IK!8u\u{13}o\"\"t-tYo!Eu\u{4}m!8t(\u{1}\
        !ErZS!2tm:\" I8vN\u{13}1 q!D#G\"I!K\"H#C#O#=!E#M!A!L!G!:!G%A${!4u$t!,wy\u{1f}!Ez]H.#B!D!C!A!F\"=$v\"L!6\"I\"2$M\
        !?(:MU!Es\u{11}@= R!t!Q!A!I\"<\"O!D!J!M!@!;!9!9!H!5!L!q!q\"H!K!s!H$I!q!M\".!K#IeJ! v\u{6}v!/L2T!:sZ+!7r)c* C$?!\
        @!w!w\"E!B%x)M!?o*)!z\"A!B2H!<!>\"=!v%<QF! IiN\" G7yBi!Eu\u{d}4!)w' )\"C#I#E!@!J!y!?+C.BGj!7v]w!:ta\u{16}# L2I$\
        C\u{15}x!$tl5!7tzg!1t\u{3}W!$s%{\" v8Iq&!!ud\u{12}! t5p!-t\u{19};!#wJ_!3u\u{b}?!-vE{!%t\u{13}\u{1f}+ N!r!E\"A#D\
        #E%B(?!M(t%NTX5 z!?!t!J!M!J!I!N!G\"C!E!J#G#>!;!>\"M\"B\"?&C%I0%!7sq1!8ujV!!v&\u{10}\" y8G*x!(y\u{6}\\! uZI\" x6\
        F&1!6t3\"\" H*v\u{1d} !8w)v.%C!x\"=\">\">!?&:$B!H!G!?&D!s$LMh!4v3v\"Av$DlI!7sM:\"2K%uJ\u{1d}1!s\"D!L$H\">\"9!<\"\
        s#A!4#J!8!E!@!6#r#Cl\u{0})$H!@!H!B!x#G+B#B,B\u{1d}\\!2tL.1!5!J!:!:\"?\"?!2#8!=$=!F\"5#7!t!A!8&7\u{8}%#/B(D!x|e!\
         uz6!8v@9!!tXN!#sr,) O\";\">!I\"K-M#w!P!<X\u{12}!7sd9\" GEu\u{12}7!*tS\u{8}!7s*\u{d}!-t\u{f},) \u{7}!<!q*B#F(=!\
        ?\"=+:t\u{a}!/D\u{1b}U#\"E8v+B\u{b}># w!K7Ka\u{f}!EsBw!:rKV!8u7W!Et\u{f}l= T!N!C!E!G!C!D!M!H!Q!R!Q!S\"5\"I!T!C#\
        s!O!O!S!I\"R!N!O!J\"7\"q!BA\u{17}! u\u{0}x!3u\u{f}B!4s5t!\"z:\u{1f}!Ez-3!!t~<!4rJ3!8upj!EupC\",v9=|(!?t([!7v}6!\
        7uE\u{17}!7xYP!8u\\a!*v:@! v}\u{d}\"5u#G\u{1d}~!%vR\u{0}!Eu]\u{c}!7s\u{11}\u{1d}!6v.\u{a}\"6F/Cyq!!s=f!Aw-7% C*\
        @(A&<!yvZ!3u0\u{6}! w^H!1t\u{c}\u{b}$%J&C$C(F\u{1c}'0 N!>\"I!D!E!D\"r!>!E!=$K%=#q!I\"K%;\u{15}\u{8}2 W$C$N#t!K!\
        <!5!M#F!0&@!G!3!7#2!7!N$Mu9!6u\u{10}~!/u!>!!spK!!vA\u{8}!@tp\u{4}\"5v#I\u{1f}G! v?l!!uq\u{10}!2vN>!2smY. J#B!I!\
        H!C!F!B!9\"s\":%L-7\"7$KAI3 p$D!K!D!H\"B!@!F$E#=!L!K\"C\"R!@!N%O!<%J\u{1f}D!*wNn& r,A!C\"@(D#x\u{2}\u{e}! zCF# \
        C8D-Kuz\"-s3sbh!EB9'!@sbU! t,,#)r!L\"I\u{1b}%#'t#D;E^O!8uvq!9uqq#7q!I-r]\u{1e}! I&F!7r\u{1d}\u{19}\" q8I\u{1e}\u{2}\
        ! FXS\"!u:Hg\u{2}!3up;!4u\u{4}k\" K8ug\u{b}!8u\u{12}I! u~<\" H8x/p\"!u:J\u{1f}3\"/F)JJ\u{8}!,uKE!4u/0% G*A,D!y!\
        ;*\u{13}!7uv#!/u\u{f}=%$E0r\"w*q%A)~#4F#x\"F .!*Efk! xmo& B.z$@%u#=+K?x!*vBn9!:!O!>!I!?!M!>!1!;!?!7!K!3#I!I!|$@\
        \"P%w\"J!;!;!B!D\"?&\u{12}\" K8v\"\u{11}!@v\u{11};!Et<(!8uy|# E3v&zD%!'u8\u{1b}!$u9J!:v\u{7f}2# A.{%BQ-!*t[\u{b}\
        ! {\u{1}\u{c}!4t2D!$tJ\u{15}!-t3K7 s!H\"I!r!?!E!E\"?!C\";$2\"E!I!M#P!U\"N!9!6!F\"H!2\"x;\u{5}!$uW.!%x\u{f}p\"4I\
        #xM\u{d}! v(x!8vN\u{1a}!Etgs\" I%xN\u{15}!3u_\u{f}!Et\u{12}\u{19}\" x\"I>)!0s\u{17}\u{17}!7u*f!8u\u{2}\u{b}!1u\u{17}\
        =!8vOx! t\u{11}9$ }-q\"F)AI\u{1e}+!<!C\"F#t\"C\">\"D\"s%>#?!K)~!:u\u{1a};!?ua9!EF\u{0}.!8s\u{14}x#<y$E%ACQ!7t{t\
        !@tXK! sW=\" {8B\\\u{3}*!C&C#>%A#>\"A#B#>'w$=\u{f}\u{1c}!%s)F#\"D6J\"t5>!\"EHf\" G$yV+!-twu$*F)A'@!wwv!8u\u{3}K\
        !@t\u{1d}1!E?_]!'ty\"!&tS## O9y,G1$' C$q+B\"F\"A$C#t1\u{18}!'v\u{1c}\u{9}& t'A#B(F%u!r!@!*uJk( o(8#=!:#7'M\"o-:\
        MN!3u\u{a}\u{f}! J\u{d}c!Eu6\u{1f}!*I'\u{10}!/uz$.\"M\"t!C!?!E!=!=!I!F'M%N\"H!5&8\u{1e}\u{b}!(v+\\!9sil!,s&0!$u\
        }T& u!N#K!H*M)F0s!@ut\u{a}% y!D7E\"t+E!\u{6}! u\"I!8uBA!+u\u{1a}A!/tpt!+t[\"!,w|\u{1d}!8w*c!*{}\u{1}'\"B%u%E#A'\
        H#J,G\u{a}E%*D%J%?$F-?2O!7rFN$/E%r#F)r\u{15}\u{1f}\"-v\"Ef]!Eu%-\"+r$EWl!$tr(!%uHk5\"I!E!p!A!C!?\"Q!S$u!V#D$H!=\
        !G!9$E!D!s#D!L\"P\u{19}'!Eu\u{1f}[!4u %$%L\"p0J!NV}!7t=\u{1f}!$u\\@!+w\u{1}X\"*G\"A\u{b}F!'t\u{8};!8vD\u{1f}!8y\
        \"w!8uMA!'t\"E!;uz5\"6x\"F<?!8tKt!EtN\u{8}!:tK\u{8}!0u.\u{1b}\" J8s,i\" J6v\u{12}\u{14}!/s\u{17}\u{7}& K%?#:\">\
        !:(;n:!:t9\u{d}!/t\u{f}7!*tY\u{7f}* D$<!@!v!u\"B!B\";#w)I05$$O'S!K+FRP\"1s)IwN!7wI\u{13}$!s7C!x,Cc#!8y\u{f} !)x\
        ;#. M!L!F!C\"N!w!p!F!F\"B!K+H!O-R\u{1e}\u{15}!/w\u{f}\u{5}!!ww#8$K!G!R!I!L!L!G#L!v!H!K!O!N#8!E!r!M\"B#D\"K!<!T!\
        t#J\u{c}\u{a}\" w8I'Y!7s5l$ J)x!C,uRh! ucQ!7t\u{6}+\" D7x\u{f}%\" E#tuW!@v!); U!Q!I!G!T!L!C!J\"R!M!M$b\"H\"R!F!\
        +!O\"Q\"t!B!F!K!L#K!J\"<!Q=\u{a}\" K6xX5!6w\u{7}\u{16}$ B0v's!B[\u{1}!Es\u{a}`!&uj4! v!9! t\u{16}}3#@!y\"H!P!C!\
        H\"r!A!A\"@\"7!D\"J\"H#R!;!;$3&I;\u{0}!-r6\u{d}!EtM~$ H${+G6H!8!2t|>!Et.@$!\u{7f}&E3?+Ly\u{13}8 p!S!q!K\"M!K!I\"\
        H!L!R!D!K\"D#>!N!4\"N!>!I!O!s%6\"H$Bj\u{f}!4s\u{16}\u{1}! yaZ!8xet< P!D!K!u!O!S#Q!N!G!F!I!L!K\"F!-!G!N!N#N!Q!O!\
        C#L!D!J!P#D\"v\u{12}a!*Hi(!3v\u{19}j!Ex~R! t{l!,t\u{d}T! v%\u{1d}#%F\"I!H}K& C4<\"A!?!?-M,k!8J\u{1a}<!Eu$/!!sA\u{a}\
        !8xi\u{7f}!&t\u{2}h$ L%D!v)M|n!@t\"e!?w+6$ G*H)t%v{_!Et\u{1b}l! {\\I\".F!{\"o!,u{.!AsOW!9xig.!=\"<!C\":#>!o\"@#\
        E%;\"S!8!q\"<+18)%#C\"r!@2F-L\u{1c}z!Et%V#1C&E(ysR! ud\u{1c}!+w\u{10}e!2wpD!7sbA!-viz!7tu~! t\u{7}X!/u}s!4t*\u{11}\
        1 Q!N!L\"t!C!I!D\"=!G\"7#N#L!E%r\"I&6%P\u{2}H!/v'\u{16}\")C.@D\u{13}!:ucS\" GEx\u{6}3!:v;\u{4}! E\u{b}8!!t\u{5}\
        \u{14}!:v|T!,s\u{14}\u{1}!8w\u{c}\u{e}*$A!<\"F\"=!D!?'>!s!@&>ol\"\"G#EKS!EuRk&$F(H'>&F!>!vh|$-?\"B0u&sB\u{3}!!s\
        Py$ N4>#p.>\u{19}%!8u\u{f}!!:scX!'uNX5 N!v!O!L!8!z!G!P\";!K!M%4!6!G!9!K\"F!2!?\"I%1 \u{6}!-t|\u{b}!/u#\u{c}# I3\
        r(qsx!\"L\u{10}P!-tRt!/y-B\",A#A+%!8tGF!8t r!?s\u{3}\u{7f}! x*<\"BM\"s{\u{8}!!tMy.!;#y!t#I!E#D!E\"E#>!6#K$:%:&B\
        \u{17}M!Eu$\u{b}!#sqE!8sFa\"#J4t\u{1c})7 F!H!N!O$O#n\"p\"0!m!F!E!8!A!O!1#C!w!C!M!4\"H!B&C\u{1b}\u{c}\"9H!t_:0 Q\
        !6#O$u!?#>!;\"P$?!Q\"I!6!E!K!4+OGW!8u\u{0}\u{7f}!7uBx!-x5n! vO\u{c}!/B\u{14}\u{13}\" K8up\u{1}!*tm}!(sQ\u{f}!$s\
        :?' O!t!=-B'H\"y-L\u{17}\u{13}!$uQZ# Q+t-v\u{3}M!%tdR! u\u{4}O%2t$C!u!>\"CI8!9uG*!6ET]!1t)N\":x#F\u{1}G!'r&.-!@\
        !C#I%K!D!D!@\"G\"?#:\"C$t+<(G% r!H)H%@$=P%\" K(t]7!,s)>!2t-C!8J\u{e}I\"$s+KQ+!)vO~!.v`^!3s?X\"-v\"Ks\u{1c}! wsN\
        !1t\u{1b}C!?xZd!$ue\u{f}!8x\u{14}W# L/?'B\u{7f}d!2uF!!8vV\u{c}# I7E.AV&!EB\u{11})!8IBP- Q!=\"H!B#E!E!v$A&<#y!G\"\
        C,J\u{1a}J\"8F$sF?!$x?\u{13}% F!D7y\"D%E0\u{6}\"9A(t\u{4}##$y%A!AF,!&t\u{d}T!8s\u{a}n% G*B-;!F-J:?!0t`i* >!A!D(\
        t#>*>!>!I!A+r>A!?wZ\\!*t\u{0}m!:u,\u{f}\"!t2LCC!EwPc( O\"A#I*>'A#>!u&FO2\" H*v>=!4t>\u{10}!1xin!!u\u{7f}\u{14}!\
        9uKo%(G\"A){$B!Awb!:wT`!&{#J!9u\u{1}Z*!=$?\"?!<\"D%B#@!;'?+;jR!Et31\"-?-<uk!8sk<+!A$A\"A#B\"A#A\"=%=$=&?%u\u{15}\
        p!8uRg$ r)@-H!Chv! x\u{3}^!8tB0!:s\u{d}.' M'H#J\"u,N!E,JL\u{17}#*B#E-J+F!Eq:\\!8r\u{11}\u{1e}!?u\u{e}J& v(I\"E%\
        L)J-HUU!/zt\u{10}!EB.\u{12}+$C!I!D!F\"C!F!D)9\"L!D.9\\\u{6}!Etn9$ F*I%v'v\u{1a}\u{1f}$ Q/F'x/CUv# I${A?c\u{5}\"\
         |8J1|!\"s\u{14}Z!)wi~)%>%?)=\"s!K\"?!@&:&=1s!7vsk\" G#za\u{1e}!2t\u{9}Y!:s\u{d} !/v\u{6}\u{c}!Eu -!*E\u{10}n!-\
        {\u{a}Q!.x0\\0 p\"D!H!G!J!J!L!E\"@!C!I*>!B!s!J!7N\u{a}!7w\u{0}L!+u}}\" J8u\u{11}\u{1f}!Ds2j!EuVy!8u+L! v\u{1b}U\
        $ J+q(=$@V,!:w\u{1d}\u{2}!3u\u{c}}$ }!C)>%AD*! u\u{a}r\" y\"GlO!8uj0!Ex\u{12}u!2t`v!7u+q!/uW\u{12}!:un6! v-\u{15}\
        !,w\\z!7t}|!Eu{P! v\"g!4wR\u{7}\" J't\u{8}\u{1e}!(u\u{1c}n$ K$q+F2ra\u{13}!:u \u{d}!-s\u{c}16 r!:!D!B\"9!9!;\"~\
        !7!:!;#8#<!8!:\"@!O!v!F!9'=$AoS!&tGy!-uOX)!<!D'w!@%<#?\":#x!?'\u{c}!8uY<\" u%Jz#!-t.\u{19}!Ex$&!8u?@\" v8J\u{13}\
        \u{1b}!/u~\u{1a}\" y'IjC!1w:o* v!s);&C$B\"?!M!:!K,?\u{13}\u{16}\" y>vc\u{a}!9w~%!1tbZ!8v1Q* O%A\"A!;\"s\";!=#u&\
        A!AjW\"$K;t\u{2}3#\"D(H%B\u{5}J!Auo$! u\u{19}\u{d}!2uN\u{d}+!<!=\"@'D!@#G!v$8#N\"I!I\u{3}S9 E!K!J!J!V\"R$t!s!s\"\
        ,\">\"N\"H!:!H!J!R!>!F!,!2#G!A!M\"J\u{1b};! IZ\"!+tg++ T$N&O!N\"I%C$M!O!p\"B+>7c#3E%C!J\u{16}K!4u6\u{5}\"8C-v\u{1}\
        k!:v\u{1d}e!-w\u{c}p%0z-I\"v#J#B\u{9}g!!t!>!$xr]! t.92 P!;!@!@!H!F\"C!F\"C!F\"A&r!:#H\"z!<&?%5>_!$t+t\"!B#x_\u{1}\
        !8x&_,!?!B#E!C\"D\"E!@$v';*E!x$Hj\u{1f}!5upi!Ew\u{17}\\!EusH\" v*IZe!Es|\u{9}!!t\u{9}z!7uxe!4t\u{4}j!)trV\" N9F\
        :^!8we1%*D%J%?$F-?7\u{a}!8wgQ\"8r-@\u{1d}~!Eu{f!)smg%/H'G!H\"K!<V\u{1}! u{v!/sY\u{e}!9t-\u{1d}!#FTm1\"N!A!F!O\"\
        G!>!K!D!8!u%:!H!F!E%J'N!2\u{6}q\" KE?\u{f}t!/vP\u{5}!3u\u{a}h\" I/x\u{1b}g!@u<n!/BD\u{19}!EvrE. o!K$L!O\"B!F!@!\
        O$H#<\"N&I&;%I\u{5}\u{f}\" u,Kb'&%C#K\"E%H'r!I\u{14}\u{1f}!3w5Q!Et\u{3}/!@tl_!Ev$E!:s$\"!8t\u{a}j!>t8o%\"|!C&>*\
        ?2B\u{f}\u{b}!2t u\" w\"Im(!,wH%!<v4|\"7F\"tRK\" JEx<\u{1a}\"7s.A\u{0}\u{19}!8E^,!2u/\u{17}!\"J)E!4uZO!8uHt6 P!\
        L!K!J!s#E!J!@!K!C!:$2#r!F\"y!G\"L!I!<!8#F!4L:\"/y6BCx%!p2I$B!H\"u\u{13}z!8t\u{1c}\u{c}! t^\u{f}!ExC\u{0}% w\"G'\
        F!E\"I\u{13}6,!H&G!C\">#?$>&>!>!v!N%H&B\u{6})!\"w\u{15}3!7t4o! G\u{15}\u{1b}\"4K&us7!/y_.! u7j5 L\"G!K!M!o!I!P!\
        H!J!C!D!R#L!H!G\"O#o!I!O\"L%MK2!2tWV!7u'H!7s\u{18}P!6t}\u{18}!$u?\"!$tB`\" y'IS\u{e}!%tsS!;u\u{1e}B!?u\u{2}z!@u\
        w\u{16}!,x\u{f}P%#E\"C%B,F!t\u{1f}R! y\u{13}&!-wet!8H\"j!7s\u{5}K) C!=.F$@!B#r!H(y%B{G!1u,P&(J\"C\"E#G$>2Ig\u{1}\
        !?t\u{17}\u{1}\" K8wf\u{12}\" E*wU\u{15}!Ew\u{18}T!-w&c\"?q&E4o\" K8uhD!Eu8N)'K#D\"J#N#M!J#I$E'J2\u{a}!1t\u{16}\
        \u{17}#7D!E)@$p! {(O!Eu,<!)tK27 O!E\"D!M!G!<!H!v#<\";!F!N\"5!C\"9$Q!|\"9!:#1!2!0$t4|!-w4E\"/C6y5P!;{ 0!*v\u{e}p\
        +!@&E\":!F#A%s!:#J\"K!J!?s=!8uxS! |Q}!7s\u{6}q!:u\u{18}\u{0}(!>#D)\u{3}\"@$?$B&s(@+\u{1e}!/yK\u{5}!8uq\u{2}5$J\"\
        N!I!J!I!N#I!u!H\"P!q$L\"P#9!8!@\"H!5!O!v#HM\u{2}!$tQR!7rkX!EwyI!4uOC!EH\u{3}D!!t o!%t)t!&ztp!,D*r!!vf'!8Ot.!.wq\
        3= P\"L!z!:!I!C!A!L!G!H!K\"E!H!E!A!5!P!E!K\"L!A!I!N\"R!N#/!A!N!Ga\u{8}2\"M#E!F!F!I!C!D!H!G!D\"N$<#>!q!C!C!Q+H\u{c}\
        &!8A\u{1d},!5s\u{1f}a!E=\u{e}<!)vFJ!Ex>\u{16}! xx\u{0}$%C\"s-D\"J?\u{18}\" x8H,\u{18}7 C!H!J!H#P$u!q!p\".\"<\"N\
        !r!E!2!N!O!P!A!C\"@$?!N\"M\u{d}(!4wM\u{7f}\"?t!JXS5!@!<!B!9!A!<!B!?\"C!9\"6!N!K!C!F#N!v!C$B%M!GD`! w\u{1f}\u{b}\
        $%K!D2N\"M\u{11}\"!3tFv!Eu\u{e}\u{e}!6xN.! s*\u{d}\"3H%vl2!)unD&'G'w%C%B\"p+E1g!,v\"m!$s\u{3}\u{1b}# J(z-DON!*{\
        ;\u{1a}!Ew;K+ M\"B#D%L!@'9!v$A\"?!:%MK\u{12}! uV\u{15}!$u\u{9}\u{1f}!?tP]\" K8v \u{19}!Ettl!Eu\u{17}#!Et#z0!<#I\
        !G\"H!E!D!D!@!B!=%>$H!t\"B'v%F\u{3}%# L2I$ChI!?uC\u{15}! vqo1!F!I\"E\"I\"J!?!H!H$E\"L!t\"L\"K%;!8#=\"Ewz!2r/%!7\
        w\u{f}4!7s4^% F\"F!\u{7f}%D=BdO6!R!M!r!G!L\"K!J!M!N!P!B!J\"H!O!4\"?!M$M!O&B\"F$H|\u{a}!-tk\u{a}!(t|m!'uJ/*!t#J+\
        E%D$F&K\"G!B!x#q\u{1b}8! u-\u{10}!=o?0\"!J!sU\u{1c}! ux !*vg\u{1}!8u\u{8}9\"*B.B;\u{12}!(v}A\"!v.IVC\" G)v>s\" \
        s,C[\u{18}#)D#B9y0\u{1}!8vln\"4u,J\u{14}\u{f}!)u`\u{5}!!si\u{14}! vx\u{16}!7s\u{e}X!@t]B!\"zm~\" D7wTq!5tj1*$H!\
        M\"O\"I#I!E$B\"A&G!@'v!Ew\"=\"-v*I3\u{d}& D!x!H\"B%?7wCP!?s~\u{1b}\"7D.qp?!-u~\u{1f}!1sYg!/u@\u{10}!\"th\u{16}'\
         ;!B,@!?#@&w#AGf=!K!E!O!G!H!I!H!F\"F!M!H!K\"H\"P!A!H\"t!F\"Q!u!o!2!?#r!U!M\"O!?!N\u{10}~\"-B2xj'!%v6\u{11}!7s\u{4}\
        \u{1f}\" w8IL3!7vQS!EB\u{c}\u{14}!EBM#\"3x%F\u{3}T! MP#4 H!{!t\"s!F!@!G!C\"F\"B!?\"8%8\"=!9!K!;!9%;&J 0!8uI\u{1e}\
        % C#x$D!C=vi~!8wZh!!tBG! tRG!$uq?#4q*r'E\u{b}\u{19}\"$x\"Fj\u{1a}!2u\u{18},!+s\u{8}\u{19}!>t5\u{5}!8tRG$%J&C$C(\
        FF'! v,\u{1d}'!=!B!F)B!D)N/=\u{11}E\"8v!F/\u{19},!>#H$G\"L!B!=!@\"B#?!>&x!=vS!2s\u{1e}\u{17}!EB,d\"4w1@2Z!9u3\u{b}\
        !2u\u{7}q\"/D*E[{!Et@\u{2}\" K8u\u{16}f!+t\"W!7u\u{a}\u{e}2#K!M\"G\"Q!H#N\"7!>!1!J!A!J#o!9$<!7%M$I\u{c}r6 q!C\"\
        G!p!>!D!D#B\"8$1\"@!D$L!Z\"I!8!5!L!J!G!@\"xfK!EuRH!/u\u{14}!!7z\u{16}4!#th~!1t\u{12}K!Au4\u{a}1 I!D!;!D!;!A\"D\"\
        >%7!P\"r#<\"A!I\"<#A$7\"F7 R!t!A\"D\"=!@#C$u!>$q!4\">!?!P!9!<#E!F!>!r\"H\"H!PxF!EuL6\" J8z!]!Et%{!!uf(!Et\u{e};\
        !Eu7<!Euf1!8Hy\u{13}( r*H$@#?!G$C!E(An>\" H8ys\u{1c}!&uq/$ v-u\"J6@Q\u{7}!8u:e!7v>6!7v>v% J*J\"s-E,L\u{11}\u{1d}\
        ( D-@$<!u!q%?'?&Qd\u{2}# H(t\"t-'!/u \u{f}!!t\u{e}?!1t\u{9}\u{19}# s%H)J{1, S!@)K\"A#I$:!;\"G!:!{\"<+Ml\\/!4#F!\
        u!K!H%D%5&F!L\"F!9!:#2!6!K\u{0}\u{b}!Ew+=%!?!B!F)B9>Dw!7w;F# J/s't\u{e}i!/t\u{7f}o!!sP=! w\u{1b}x\" L8u\u{1a}\u{1e}\
        !7sek- A%t\"F#N!q$<%B\"M!w!D\"@(t#?EI: @!K\";!<!D!4!;!A!D!5!@!6!1!5!2\"r!\u{7f}$J\"D\"0\">!w!C!<!=%KH\u{10}!8u,\
        `\" L8uQF!:ssa( y\"v-L'A!J!?!G,>D4\"/w6HoC!3w1\u{f}\"7u\"K.\u{8}!Ew2\u{10}\"$LAvV\u{1f}!8v^h! uE9!<wVL! wr\u{16}\
        !#r\u{2}s!&v~j\" E8vL{!8sKY!;uvx\"/y2FP\u{4}!+wwW!8zT\u{1f}!7uP\u{1e}!4u\u{d}f!(v+8) s$C\"H!x#>!C!B#@)A99! uaC\"\
        9u)pO\u{8}\" E(tv@#$E<s%EmY!@w2\u{17}. O!w#A$B!:!E!<!H!B\"C#6$B)9&A\u{c}\u{d}\" s+C}f!2u1f$ D%u*t)H\u{1a}\u{14}\
        !7t\u{1f}?!:t'l!$t\u{c}7!&ti^; R#?!<!I!F!D!F!s!K\"F!E!D!Q!B\"L!q\"K!M!J!V!G#A!G\"F!J\"s\"A}T\"!u.IrA' v$B#B#@\"\
        A#E(D{{!>p\u{4}M!Eu\u{f}{!2y]\u{9}!Ev.W!3xw@!8Nb^!,x?b!6t!n!:u1w! sV.\" u8J`e!%tE/!%tM5!8sW`!7t?M!2u\u{1f}^!8uf\
        >!AtZs!,ub>#<y$E%ArO!*tq\u{1d}!8vsA!@t]M!8wK?*$F!G#J#N!H#D$A#w!D\"FrD$ H4v$w!DJ=!3v5\u{8}\"7B*v\u{b}l!8EXx!!sHv\
        !!r\"G!-t\u{c}Y!-t\u{9}\u{12}!Ewr2!*xZ\u{7f}!7sfj!$u8x!Er\u{7f}J# N3M%x& !:s<{!4sP`$\"s2?&A+@Y\u{a}!'u\u{18}a8 \
        L!K!A!A!K!s!{!J!I!G!H!G!G\"F!Q!C\"=$O!O\"B!o$Q\"7#B0~!3ua5! K\\S!!sx\u{14}!8uNa3!Q!H\"I\"L!R!L!H!P\"N!L\"I\":\"\
        I!9#R\"M&J!Q%2\u{a}\u{2}! L\u{1f}>!*w\u{c}u!)s4M#$F)F)w\u{f}$% C*@(A&<!ysu\"2K%uDV!9vmZ.!=#G!t\"I!G!v!E\"H#G%?#\
        B!N\"=+DHp\"!E7Ey\u{1d}!8F\\\u{15}! v[^&'C(E%q\"D#u,BS\u{16}'&G!J!E$>!A\"<)N|c!8v\u{16}=\"0u/K\u{7f}8!!tpP!Eu\u{2}\
        d% r#C0>%L-L\u{15}_!8v/v% E's1F\"D&F,h\"8J-@\u{6}t4!I\"F!K!G\"K$D!v\"F!>!3!A!G#4!N#L\":!5#I!M%L~R\"*H*r(P!/t%p!\
        #u7l$ E3@$s\"@kT!-u6\u{e}''D&G#E!B!A!A$q%94 H!{!t\"s!F!@!G!C\"F\"B!?\"8%8\"=!9!K!;!9%;&Jvl\"3J2u,\u{19}2 <#?!=$\
        P!<!H\"=!9\"<#y!r#:\"p'=!=!<\"@\"N\"\u{6}!Es\u{f}).!D\"F!r#H!:!=#<#F$H&H!R&=!v$CA.!8v6Q!.vrb%3F!H#z#G+F`p!8u@-!\
        3td]! v~&!3xWM!\"tZ\u{19}!&x;W! Be\u{10}!!s`V% L/u(t!I-?\u{1b}6! uR\u{b}!8v<\u{6}! xnF! x\u{d}g\",w#IOb!EtQ\u{6}\
        $ z/H.q#IV%!)wC\u{1c}\"$K;t%\u{c}! tF_! vgW\"-u\"Iaa\" F7zf=+ w\"A!C!D!F$=&C'C!;#=\"G\u{1a}\u{d}!8u\u{10}i%!v(B\
        !I\"w#EYU!&{y\u{a}!$rh\\: M\"Q!K\"R!I!P#R\"Q#P!K!S!Q!S!H\"Q\"L\"J!J!P!L!M!p\"L!D\"A!M\u{13}\\! wGP!@whs!6yza!Et\
        SC!'uQY!/F\u{0}&+ N\"='>#C\"<!=%;\"C\"s\"=+?\u{1f}N\" L8u\u{1a}$!:uy{!Eyy\u{4}!&trq! s\u{4}\u{14}!%v>|!3vA\u{17}\
        ! uSP!AvMl!2vXN((M\"?\"G#N'?#G&M&O>L!$x\u{12}\u{18}!!sS/- w!?':$p#7#>!;#=!>!r!?!A+8B\u{1b}!4u^\u{1e}!7s2.!#tNN!\
        /uyh*$B#C!<!<\"=!z!?&;#J\"P?G! xkd!$t>>!8D\"@\"3H%v\u{4}9!/sFU!8u t( p$:$5!7#7#6(:.7\u{3}~!)yL\u{b}\"7t.Er\u{b}\
        !!I9A!8rt\u{1b}!Bs\u{d}Y.!?\"@!@!D\">!~'?#=\"?\"H#s!@&@%E~\u{16}!;u-D!2rB-!(u75! x{$! u\u{1b}9! x\u{1f}\u{12}1 \
        P#I!@#H!E!>!G!v\"A\"I!7#E$M#L$v!8\"9o\u{3}!#r\u{5}I!)wbR!@ww~!2ua`2!R#F!J!=!H!>!N&I\"7!N$I\"N\"J!6!v!F$L$D>\u{17}\
        ! Ixj4!5\"6!H\"6#W!u\"D!5\"@!8!;!6!1!7#0#6%:!8!8$:.\u{2}! ut\u{a}4!7!>\"x!?!:!C!6!7\"A\"7\"G!;\"9!5$C\"G!5%;\"3\
        $x\u{19}A$ M&x$A.EJC!%t\u{18}x\" s4v}\u{f}!0tqE\".H!v9n! vKs:\"q!=!r#N!C!R\"O\"A!A!J!H!B!A#F!K!G\"J!B!G\"L\"S!R\
        !P!O\"B!M\u{1a}Q\"9u)p[B1!P!M\"K\"M!R!P!J#M!H\"C#H!A%D\"q!J$G&6\u{12}\u{1d}% I!?3<!y#IUh!8u:\u{5}!4vJb\" x8Hc\u{1e}\
        !EtET!EuR;!#t]\u{1f}!:u;r- T\"F#J\"J!@%?%J!I#J!v\"7$C$4O\u{12}!,sQk$ {\"A)H-B\u{a}9!4v\u{7}\u{1a}0 K!:!;!@!J!=#\
        9\"R!C\":\"r\"C&9(<!=!7\u{9}!\"7@.u|\u{1d}\" ~8E9c!:sF\u{1f}!!ta\u{9}! v\u{b}O, K%?\"D\"y!=%>#A!8#J\"L!O,M\u{1a}\
        \u{1d}!/vK>!/vi\u{a}% M*s.C\"@+DZ=\"7v!H4\u{9}!Eu;\u{d}! u\u{a}N#*L%='Q\u{12}5!8EF\u{2}!Eu-\u{5}!,tvU! E^H$$w0s\
        \"B\"F!{!'u`:\"!I?{OP\"7E!N\u{f}\u{1c}!2xk)!,uhn!+us\u{5}6 r!,\"E!P!J!C\"@!:$Q!0\".!Q#)!8\"P$3!6!t\"/!1!,$O\u{12}\
        -!8t\u{17}c+ N!A!E#@\"D(=%J\"B\"<!\u{7f},L{D!Bu.Z\"!u:JW^!!sZ@!$uFA!:tC\u{12}!4uc:!9I]\u{12}# x\"t6GB\u{0}!4u`b\
        !AwdY!3xxN\" O\"u(O!Exu\u{1e}\" K8u0V!Es\u{a}\u{b}!/tFo#7B!@!BEB!&x\u{17}z1 R!M!J!L!s!B!I!C\";!F\"5#Q#K!C%s\"G&\
        H^*!2s\u{e}!! t>n!&v%\u{f}\"/y)I\u{5}!$ G!u2F$C7)! t_1!Etx\u{9}\"8D-{3=!4u9'! u\\`! v\u{3}+/ s$D!H!I!F#@!C!>#E'\
        F\"L!>!L%M&M\u{7f}C!:uV>!7sM0!&sO_'$C0u#C!F\"t#u(@Ww!?tIE3!H#I!J!K\">\"@!B!J$:!?!8\"M\"r!M#K\">$8!3$PVR\" K8v|\u{1d}\
        !7t\u{1e}i! v<&1 K!8!A!E!K!M\"J!A#>!G!7\"H#I!s$@)9!to\u{7f}!8u\"(!!sA\u{6}4 I!{!t\"s!F!@!G!C\"F\"B!?\"8%8\"=!9!\
        N!;!9%;&Jk\u{a}$=C!F$|#wgE!7t1\u{17}!*tn`!7u$@!:vc\u{8}) G%s\">$='s\"s\"D!M.?\u{17}m!8uL\u{19}2 ~!>!;\"@\"B!?!>\
        \"3\"A#:#<!:#8!<!x\">&D%7jh# J7I#uz(5\"A!:\"J!I\"I\"N$5!B\"5!K!?!w\"M!7#N\":!E\"4\"J!F!w[`!@tj2!2uF2\"(o$D{d\"7\
        s!HM<\"-t8EZf!2tyk\"#y$HN}! t[~! rY-!)y]U!7x11!EBbC!,uD~!+x@\u{0}! t\u{2}z6 S\"I!E!q!A!C!?\"Q!S$u!W#D$I!=!H!9$E\
        !D!s#D!L\"P\u{11}y!/qZ:! uO&1\"Q#8!<!N#9!A!t!=%@!L!G\"C!R!2!<!=+P\u{19}## E7u!sK_!<s /!@v<x!ExA:$\"K3t!H/D\u{19}\
        \u{3}!?t2v\" K8uY5!*s<&!<s|)\"4K&uA\u{5}!8x\u{c}E\"8D-ug\u{18}!9v`+# F,D+u!*!7sD\u{17}!:s#-!/u?I!8ut\u{7f}!-t'X\
        ! uj'0!9!A\"B#B\"A\"?\";\"K\"=#9!w\"H\"E!7%:&pZ #%w*=(Czh!$G>g!8t\u{8}\u{15}!8t\u{5}~!/z\u{a}\u{12}'\"@+u\">#@$\
        D\"H\"<u\u{e}% O7<!A!},B4X!2t']$!u.u+@+@F%! ub !5s3\u{5}* O\"?\"<!G\"J&A'K\"L!v\";!\u{7f}!1t0:!EvoW!+um?7 Q\"O!\
        s!H!N\"K!J!O!Q!K!2!K!H!E\"4\"A!L$L!Q#s#D\"G$Lo(! E\u{15}k!7x16!Et-D!:Bf3!Ayps!:s\u{19}z!Au\u{9}v!/z\u{8}H\"4u,L\
        \u{19}A< S!M!N!D!J\"=\"P!D!K!N!@!<\":!I!7!N!r!p\"H!L!t!I$H!q!N\"/!K#L@[!?u(\u{0}\" G#v\u{4}Z!1u\u{1}\u{a}) s,A#\
        <$B!F#u\"B!D+qcn\" I3ri5'\"H&K%C\"H%=,;%;I\u{1}(&C$?,>!z!J%y!G$GQ)3!E\"z!D!C!A!A!x!9!=#B%I\"8#:!R\"J\";#;!8%F\u{f}\
        \u{7f}!)v*\u{a}!1s\u{1a}8\" L8uhX!!u=\u{1d}\" u8Cxz!'uzv!4s0s!1wEv\" L*s$s! v\u{5}]# E3v&z'b\" u%Lr|!#t5t'%?\"D\
        \"w!;%='D/E\u{11}\u{2}!2s?g!8uHS! vlO!Ev\u{4}\u{15}!4w0q!8v\u{1c}8#,r#u(He\u{1c}!5sAQ!/v;\u{1e}!8t$:\"$v5H\u{e}\
        '#*?%=)B^t!Ev \u{8}!7tGa$\"L(s,M\"nO\u{10}!+uZ\u{14}!7t}\u{d}!$tio!/ua\u{1f}\" L9u\u{1b}\u{17}!:tC3\"%D1HM;!7th\
        $$%D/@$D#t\u{19}E&#@%?#C-F${);y\u{c}!;u*S!2t\u{17}&\"/D(CT\u{b}! w|+!7s\u{f}I!Etf\u{16}!2t@H!Eu\u{15}u!/t4\u{15}\
        !/r0J!:s:6&!@\"F\"C\"G(E#=K\u{11}\"6x\"DP$!8uJg%%H*H!v(w-<n\u{19}\" C.?R)!At\u{a}9!Eu:M!1td)!%wQn!/u\u{17}\u{1d}\
        !)x\u{a}\u{c}! u\u{9}H\"(B$t]S!9u\u{c}/! u\u{11}D0 K#D!D!@\"@#H\"t!;#8!<!L!M%K!D!M+P^n!,wW\u{10}!7t{$\" IAvn9!/\
        y8\u{e}!Eu3\u{1a}!EwR\u{2}!-s\u{5}\u{18}!;uSy!+t8\u{b}!/z,\u{5}!(H*\u{e}!;xo\u{1c}! t\u{13}P# S*r.p`.$!t3D$E*x^\
        \"\"3E&F}?)\"=!D\"G\"B#?\"=(9)F%w]~!/trC$*C-C#r+@\u{1}t!+uv{! y?v! KjR!2uYM/ N\";#D#}\":$=$>!:!<#;!L!C!:%;!u(D5\
         v!8!q!E!F!E!D\"D!E!E!E!E%=!:!6!:$J\"9%9!;!96~!4v`^!$xN1!Es\u{15}\u{7f}\"8E'viQ!4q\u{1a}i!@uSm3 P!;!A!E$r!A!B!@\
        (B#>!J!r!O!N!@%=\"<!t#J\u{e} !8F\u{1}L!7wj-!)wQ[!EyZR! Gg\u{1c}& N#v\"M2K!N-KDi!?u\u{1e}\u{e}!7tj|!3uY\u{1b}!)u\
        \u{3}X!/zL`!)sP@!AvE\u{1a}\" v8H\u{7f}\"!8I+\u{1a}! J/_! up8!%tSt!EweK!:uq\u{1d}!Eu\u{0}$!(wn@\" I8v\u{3}=!\"Go\
        ,!?tqP! uy\u{1}!/z&I!Ev\u{3}\u{9}!6wg\"!2t\u{0}\u{14}!3v\u{1c}R!!wc\u{8}!2t2{!Etfp! w\u{6}\u{f}!Ew$6, \u{5}\"M#\
        >\"G!I\"6!C$@'K\"?\"E+F\u{f}V!7w`K!3r0|!8x\u{14}?!6wJ{!%u\u{8}T! r14# J\">6y_&\"2u3A`r!#y/H!,t!\u{d}\" t3F.M!2t\
        l\u{17}\" K8u-d!9z!U('N#@%M'@\"P!G&M&M\u{d}^! wtD$/A(B*t$DmT!:tUX#*F-J!N -!0v[{!:tJy!!uY\u{a}! v;0, x!s,@!=!<#E\
        !>#C!@!@'=&>Q#!2siP\" K8tD)\" I\"wj7!EuNk$!B$F*G'>sq!:wTo- 8\"<!B!=!z!>!v!}*?$I\"=!@,>\u{11}2!Eu\u{1c}(#\"B#I3w\
        w&\"!?#w~&!!u2V\"3E'wbF> N!F!J!w!O!T\"K!R!O!H!G!E!M!L\"G!.!H!P!I!7\"M!R!Q!E#L!D!K!S#C\"r\u{2}G\" GEut\u{1c}!$x=\
        \u{8}!!w\u{5}G!0uWU# D+F-}+C!8v\u{3},!7ua\u{1b}\" J%x;\"! s\u{0}q: T!;!E!<!;!N!7!4!5!4!E!P!N!;\"6#T\"q\"D!p!T!C\
        $J\"P\":\"D\"Q\u{0}R!!umL\"4t$Fs4\" {8CR;&$D\"x!G/E\"I-DCE$ G\"D5A.tx,$ @#}\"G\"Dj~!8L!w!Ew\u{1c}\u{15}!(v5=)!=\
        #A!@&C\"<*<#<\"z!GV+!4w`:\"'K1O\u{12}s#3=%K!D~s!4uF&! um\u{5}!4s\u{1c}H!Et59!7vnv!)t{D!8B7 \"7?.EAj#7v!B-@7\u{1}\
        ! w](!7uyB# D.u+x\u{9}\u{c}!=r\\b)!J\"D%C!E\"H$A#:&Q'?h\u{16}!Eu\u{9}b!8Da}!&w|A!*t\u{6}/!&v\u{11}o$ B+s+r!G\u{9}\
        :\"&K&u3`1 S#B!@#G!J#J#7\"6!8!|!0!E%K'7!3!H#L\\\",!?$z!A!I!E&>!A$<!A#;#J&>\"q) P$N#M#G%Q#O&Q\"H'MU\u{1}\",u#B^\u{11}\
        !+tou1 H*@!:!t\">!{\"@\"9!9\"=!;!:!@&r!@!9$N.o!7v~z!@vd,!:sw\u{1a}!/un\u{3}!7w\u{8}[!Et\u{1}\u{1d}!8JU^!$w\u{14}\
        z\"/y2F\u{3}6. O!9!G!>$A!>\"?\">!C!9!G#w%F.HE\u{3}\"5s0q|b! x-+\"4K#u=\u{7}!7tzT!8J\u{16}I\" J:@zH!:y_\u{1c}!?q\
        \u{18}i!$v\u{18}@!!uPq\"2M!tid&!B\"I\"E*F'>\"O0\u{18}#-E3v%D\u{13}m! Lsu!8vd\u{8}\"<v$K2\u{0}@ m!Q!E!<!P!A!A!=!\
        I!A!7!H!;!H!B!9!I!P!V!N!R!E!E#8!P!I!E\"Q!>!O!T#K#\u{a}!/x\u{8}\u{1a}! v\u{f}d#1y!B!Bqo' E.w!@'x\"B!t,@\u{a}9!Es\
        @7! vcm!)tg\u{16}/!;#C\"D!I!F!8\":!<!C\"=#<!8$B\"C&>2A+ N\"D\"C!F&B':!x!<#D\"B!?'m!2ti|!%s&V!$F'\u{1f}!8r#R$$F)\
        D\"?+xs\u{a}$ s$F$t'@,\u{1f}!EuzK!;s\u{15}\"!<uaT* A!P!@\"r#r-<\"@!>!<-KJ#!7v\u{7}\\#!E!r-A\u{19}n' M!D!D(A%@'t\
        \"t\u{8}!&%z!B!I(E'C/CcO\" F6xr\u{18}, G%;\"y\"v!t*=\"G!9!L!A&L&J?k\"1x!EcT\"7u.MlP\"'s>H.8!8u\u{1c}v! yq\u{8}!\
        !yUW!)s\u{e}(!!uT\u{1a}!1uOq!)s\\&\"(t8s C!'u.>!3t}\u{13}!-vPo!2r$B!Au\u{3}%!8uol\" sEB_W\" v*I]*!At\u{e}z!'u[K\
        /!<\"D!F!L#E!F!H\"F%r\"I!N\"H\"I!M(>\u{10}9!8v\u{b}b!!w\u{0}\u{12}! uC}!'u'\\!1tB*+ K!F!L\"H(F#M#D!@!<&O+Or\u{8}\
        !7tE.( M\"A#C!C!H!?1A,9N<!*{\u{11}D.!C\"F!B!J\"H!?!u!H!<!C!<'9&@&tsq!:vtK!+t\u{15}r!7uKh\"3E'wwJ!AtG.\" N2Ci~! \
        tv\u{11}!Eu\u{1a}\u{d}!@us\u{13}\" {8F+j'%G$C!F%G'A!?)An,$/<)r\"t+<\u{1a}F!E?ec!AsK\u{1e}!2t.#!EvG@!3C9b!/w9\u{13}\
        !:t3N\"<y$K\u{1a}\u{2}!Ew/y$ E!?6C#qU\u{4}!1u\u{0}\u{2}# v/s6JBq!Eu\u{14}e!3t\u{b}\u{c}+ N!r!E\"A#D#E%B(?!M(t%N\
        Z8\"8H-AQ\u{1}7 M!I\"F!p!E!I!D!Q\"P\"O#B\"n!r\"S!%!I#F\"'#S!R\"A\"8!</7#,v%t&C\u{1c}x%%<!v!x&C\"D\u{19}K!4u?9*#\
        =\"C\"H!<!5!G!A&>'O\"H/]!$w\u{4}\u{13}!1t\u{7}:#%A(I+GI\u{12}!:s\u{6}\u{3}!!s\u{7f}\u{b}!$vP*!4t5a\" I8xn<!0tYG\
        !Bu\u{10}Q)!C!G!G!H#M&J)K)B&|\u{16}o!4tM\u{1e}% E+q!A!?8GwJ\".M!s\\+!8uEl\" K(u!b1 E!E!I#K%?!7!8!L#3!q!x!A#N\"J\
        !D!7'0\u{7}m\" L8vXc% \u{1}'C/A\">\"E\u{c}G8!L!K!J!I!G!E!s!E!O\"O!L!M!1\"3!6!A!M!O#t\"L\"P$D!K%U\u{16}/!8vBC!4u\
        \u{15};!7sYq!!vs?!7t\u{8}D!8sA\u{9}#*B#D-J\u{18}\u{1}!;u)\u{6}!=s($!,u\u{10}*!7x*\u{0}!5s\u{2}\u{13}!@v$,\" H%u\
        6\u{6}!+t\u{4}0!-wGs!3v\u{7f}2! v*c!3up\u{1d}!@u3f!%sQr\" H2t4>!9z\u{0}\u{11}+!@!B!H(J\"B'C$O!F!?%F&BC\u{10}\":\
        J+uO:!@wo6! y9@!-uME!8v\u{3}\u{2}!EB;\u{a}!7w\u{1d}\u{16}!1u\\l\"!t2L)C!8u\u{2}\u{7}!7v\u{10}\u{10}!/ygt!EBx8!9\
        u_-+ N$D%D!>%@$L!=$J\"t&K%v\u{12}t!@tw\u{a}\" K6v.\u{11}!/I5E!4v\u{17}!%\"H\"K#L%F-Iv^!EtB\u{c}!$r[\u{15}!2tKs!\
        7t#a#*B%D6uRA!*tr\u{c}!%u|\u{11}#\"E%B#E%\u{0}!2uy<!AuwF\" t4vG;!3xTb!AsA!!,wnD!8t-Z!Es\u{6}W!/za}!CuM0!Ev\u{4}\
        \u{17}!4tm\u{6}\"+|-H350 Q!>!K\"?#8!<!;!I\"Q#=%p\"L#G$L#4%Pkc\" M/w\"W!5t\u{a}M! KM:!3ud[!*v9z!7s\u{e}\u{17}!:t\
        \u{1b}w!2t.\u{d}!7w9v!AsX\u{1a}!8tt\u{b}+$C!I!D!F\"C!F!D)9\"L!D.98_7 M!M!B!>!E!E!G#9!Q!G$w#3!J\"<!P\"N!L!<#H#p!\
        4\"B\"z\u{a}\u{f}! yz\u{15}!$u5V! u\u{9}N- L%?#B#A!@&>\";\"@!@\"=$F$y$Ezy!:vL\u{1}1 S$K#I!M!K!H#K!v!I\"N'S#;\"A\
        \"I!8\"u#H\u{7}9\"4o&usf\" L7w\u{7}\u{1d}!EuH-!8vif!9vUP!At2\u{11}!%tJ5! v6x!$w?f#!=+B#DL\u{3}! vM\"!:t\u{1b}x#\
        !@2F%v)j% v1K!K%J#Fra\" H/v\u{5}E! u\u{18}\u{5}!8s\"R. r#K!O!K$F\"D!L#K#>!J!;\"I#I,FZ\u{3}\" I8z\u{1a}P#$v0r#Fc\
        l!7tx,!$u\u{18}\u{2}! y\u{f}\\\"4v$DK/!:w\u{1c}L6 F!K!J!J't!s!s\"-\"?\"N\"H\"I!J!R!?!F!-!3#G!A!M\"J2e!2uU=!$Goy\
        !8td\u{17}!E>GJ!+w\\B!;uCm9!F!K\"J#s!w!?\"Q!@\"R!Q!D!=\"H!B!K!I!;!O!I!E!I$N\"A\"@\"R\u{1d}\u{1d}! q?:!,u,0\" D6\
        }\u{13}\u{d}) v!B!D#E!A\"=!:0F,;4d! t\u{12}\u{8}!8thK/!E\"F!:!B!?#D!E#?\"N#G!2!6+3\"6$yry!)sfF!*u3\u{4}8!N!N!I!\
        A!R!M!D!N!N!F\"r!B!N!N\"N\"@!E!C\"N%.#C!8!t#D2\u{b}! KI?!9u7\u{d}! s\u{6}^!3v\u{0}6. G#@$A!=!;\"@!A!@)C!D\"I&;\"\
        <!FF@!$uJp# K\"CCw3\u{1e}!Es\u{14}@) C%t\"y$q+E!A!<%t(D\u{1a}}!+u<P!8u\u{1b}a!3vC/!4taB!-t/\u{18}!/uxL! xRw!.wQ\
        #!Eu\u{2}P( t\"@\"H#G#H%J(K\"D)Q\"4w-v%3!;s\u{b}{! tYS!!zcS!%u\u{1c},' v'E+C!A$@\"E,wL\u{1d}!8u\u{e}@!*yw\u{b}!\
        ,r%\u{3}!/w~p\" v8H%I! t0u!,v\"K!*sr\"!7A?37 V!r!t!P$K!K!D\"I!G#E!+!E!H!E!Q#M!K!A\"s!K!F\"C\">g\u{3}!)utr6\"@!;\
        !w!A\"H!E!G\"=!:$I!K!9!F#=%8!N#s!L!D!K!D\"P\u{d}_!%tcB!*ub\u{4}!Et#S!&uF\u{1d}%#s%N#=->-@n\u{1c}\" K6u9t!/w~\u{17}\
        !)tTC!Eu\u{e}\u{9}#7G(w&BlI!+tM6!&t`\u{8}\"7t.MED!Et{%!4ty7/#@!B!E!G$D!C#7!:\"9!Q$H!K\"K!=%69d!8F9\u{1d}\" F/yd\
        ?! uD'#/?(@!wC;!!F\\/!!s13!8tl&!(y>\u{15}' t!D$I\"K#I*v$G\u{0}.\" H8xx\u{14}!?ss/!*u\u{1c}V!Et\u{e}\u{8}!8xC_!4\
        u'\u{1b}!+t\u{1c}t! w/\u{e}!+t\u{15}\u{16}!8u\u{a}w!EB\u{10}\u{2}$ O$G#L(HOn$ t-r)E*H\u{2}x&#x-y&A!B\"F,>4.!!uO\
        G!1snG% t\"D\"B+C(@s\u{f}!8t\u{12}}7 R#J!M\"9\"L#H\">\"L!G!K!A!G\"3!P\"s!H!B!2!4#J!6!4$N\u{1d}8!8IS\u{f}!8v[!\"\
        3u2FK>!2tE\u{6}! BQ\u{16}\"(u=D\u{4}i7!K!N\"P!A#G!=!Q\"<\"1!r!F!1!@\"(!5\"D!O\"?!2\"C#@#D\"pq\u{9}!Es7&!/y'\u{2}\
        ) y!?!w1>$C!A\"B'C$=o\u{f}\"Av$D*\u{3}!8H\u{17}2!$tcy!)u~\u{4}! sv\u{6}!*La\u{2}( u!v&E#C%B)D)C!s\u{19}S!8tag!$\
        uS7! v\u{a}G!@u\u{d}\u{0}!/uF.!As\u{4}C!0t\u{5}\u{15}$ F)K/v&t|\u{18}!)uD&\"#y-GG\u{c}!0sXO! u\u{1e}\u{a}$!t3D$\
        E*xTD!Ax$\u{8}!2t\u{15}I# z8F!H\u{5}^!'t\u{0}z+$C!I!D!F\"C!F!D)9\"L!D.9S\u{17}# }\"K6>AA!8t\u{1e}\u{8}!$x<?!/yW\
        \u{1d}!EuzL!@v5+' Q!~!?\"=/=%B->d\u{1c}\"2D!t'2# B7w.=|\u{f}\" I8z\u{1a}\u{15}!-z\u{7}z! u+\u{f}& p$F\"C%D$E6E0\
        Y5 M\"N\"s!L#E!I!B!5\"U\"t!3\"6!1!.$L!L!I!7!M#u\"I\u{9}\u{1}!$Jr\u{a}! {k\u{f}9 L!Q!J!A#L\"L!J\"O!=\"2!H\"H#r\"\
        Q!J!m!F\"5!8!J!r!K!S#O\"OGy!)vRV\" DEx#g!7t\u{9}7$${+L'L/<\u{15}b- w!M!@!G\"G\"M#D#D!9!>'>#J!@Y\u{1e}!3u6T!Etep\
        !%x\u{16}|!8t \\!)x\u{1f}6* }!A!x%D!A%A)@\"A!='E\u{15}b) 8#?';%;%?\"\u{f}\"8!?,6Kb!/v#;\" I8x\u{12}=!+tu$!/Ju\u{c}\
        !&xI -!=\"F\"D!F\"B!7$>%7!7$9#8&=%Me\u{6}!8uwy!4t0\u{14}\"7F\"tP*! s\u{3}_! u\u{8}f$)C!D%|6F$\u{2}!7w?]!:w\u{17}\
        E#*A)z%G!\u{17}\"*t't\u{18}:4!S!K\"F\"H!O!I!D\"P!J!I\"H!G!5\"J!/!.\"O$u$G&@,)!0r\u{6} !!t*\u{9}!$u.\u{9}/\"?\">\
        !C\"G!@!F#?'8$=\"C\"y\"H\"<!A%Mr2!'uHi!\"t\"F!?w\u{16}\u{f}#4A\"H/{3l!Eub\u{1}\"-u8C\u{15},!@t2'!)xg\u{2}! E=\u{7}\
        \".{.Gp\u{b}' v'E+C!A$@\"E,w&=!Etp\u{1c}! s_\u{17}!(uPe!Dskn.\"K!=$G!L#L\"?%7!1#R!G!P(J!0$D\u{10}|\".w!E+U!8v\u{1e}\
        }!:sg<\" u8K\\\\!2sQ\u{8}!@t6~' t\"I#H\"J(v'J\"N#s!7t\u{7}\u{0}!&t1\u{10}!8t\u{5}m!8u|\u{7}!$so\u{4}! J\u{4}a!E\
        xP@!:sL4#6y\"D-Es\u{c}!8tE\u{a}! v`&\" y8G*P! w5|4!F\"D\"P!7!K!;&E\"E!4!s!D!F\"L%8!8!B\"0!1!.!sl\u{2}!3v0\u{9}%\
        !M!H/I#L&QS\u{e}!&tl7!8x%\u{7}!;{4d#*t%H\"t\u{15}e!(w_\u{1}!'tH\u{1}!\"u3\u{5}!8J&=# x#I%G#M!/qTX!Ew+(!Ev[R!/vV\
        6!!w\u{c}C!;uJ=\"Av$DxJ!?u-^!<wkr!4EDu\"$C<x,@\" J9u\u{5}w!4t/\\: L!M!C!I!N!?!7\"N\"L!6!;!L!6\"D!O\"R!0!8!K$v!4\
        !v!F!G!S!G\u{16})! v\u{10}\u{16}$ E/E+v+Fas!7tr=!1sa\\\"%t2uAr!:s?C! s\u{c}\u{7f}!:t.h!Ew\u{11}?!-rZ\u{6}!8t\u{7f}\
        }, u$B!H\"M!F\"E#B%u$C\"D'A&Bkf!0w7^! xG1!8I]4!8x\u{e}\u{16}! vPc!EsL\u{1c}\" z8F>z!:w\".# H%w!H8I! uiL# K8I*w:\
        B\" K6u5>!/wBw#'w(u6A\u{18}[!7w\u{a}/!8vi6!\"r\u{1a}c!&u\u{c}m!4wf=!?qQ\u{16}!!t\u{8}&! w\u{1f}\u{c}1 M#D!D!@\"\
        @#I\"t!;#7!<!L!M%K!E!M!>*O\u{11}g\"0x\"F%M!(u{`$!r6v!K!G\u{c}&#/A(C*xqW$$F&E%E6sP+! u\u{19}|!Es$b\" L!w{S!EyY$#\
        8H\"@&D\u{13}<\" H({e9!*y\u{e}\u{1b}+!A\"D!@!J#D!{!E\">!=\"L6rsi!*{E\u{8}!+t9|!7v]]%(B0A!t'w%B21!8tQ/!)udS!4sU>\
        &\":#H%K\"@#F't%{# E$EA@:V=!7!Q\"S\"M\"R!N!N!F!L!N!8!R!1!2!<!>!-!6!o!L!R!P!4!<!9#3!1!4$3Jk! JZv#)}&G6B\u{12}\u{13}\
        !6u\u{c}]!ExJ+\" F9y<?!Et2)= M!F!G!H\"S!p!u#m!o\"Q!F\"D!L!A!J#Q\"L!q!L!B!1\"O!S!F!J!Q!V!9!I\u{1c}k\" w8G(y!!u\u{3}\
        \u{1f}!Et@V!8uQr! vy}!EtB\u{0}# H8r\"t\u{0}x$$r'H+C\"E=L!8t\u{1a}f!?tCN\"8K-Bpo!Ev8\u{1a}!/t\u{19}^!7vi/! u\"h!\
        \"K\u{e}\u{b}!:uI(!*uGR!/u\u{b}c!:u M!@t1\u{2}' M'H#J\"u,N!E,J6\u{13}!Etp\u{1}!EtNI!2uOw!3u\u{3}2!)w\u{15}c#(M'\
        N)PB\u{13}!8vPe!/s4b!6uCL* C!>*t!u+I!?!E!@':!x-<!,ub|\"1w4AG4\"Cv\"w**4 o!<!B!E!A!M\"t\"C\"=\"B\"s#@\">\"Q!?!K!\
        F!?&@%Hsw!Es3[\"8t&tJw\"4G!y|\u{b}!@vB\u{1c}!Ev<\u{10}!*F\u{c}H\" x8G\u{b}>!Eu\u{1}t7 K!y!s!J\"A!9!D!M\"D!6!;!;\
        $;!7\"1\"8!2!H!L!3\"t#M&Bu\u{19}!1t\\q!:wDO1#C!I!G!G!J!D\"E\"D#I#A!B!@#B!G!|!E+=3\u{4}!3u>C!.wy}0 }\"F\"C!L!E!D\
        !A\"?!B!B#G'u!G!B(O%I7\u{9}!$u[O$ u$F4r-D\u{8}j!@v\u{12}!!4u6g\"-B2x+@! u/X!7t~\u{1b}!2t\u{e}\u{1c}$ t'D(@)@M{\"\
        6v/@G\u{a}\"+t$I2\u{c}\".M!s\u{3}\\$ o\"I#K2EXF#/C)N)w{7!Etcq!Et\u{4}Q!2w(B'!>'t'K$:!;#?\"A.N' I$E)\u{4}&@$D&s(\
        C!#!7G\u{2}X\"4t,M\u{7f};!8v3W!7s\u{a}\u{9}!7rf{!2s\u{f}\u{1c}; I!{!t\"s!F!@!G!C!O!F!<!B!?\"8\"?#7!<!=!8!M!;!8\"\
        9#;!s!N$J@q- F$?!C\"D!A%>%t\"t\"G!L!E\"J+=-\u{d}!?w0S!!s\u{7f}x!2tNt!AvU\u{8}\"*H*r',!Eu7c! u\u{d}=!%uI=!9v\u{1f}\
        x- I!B\"=\"r#=!A';\";\"A\"B$>&<%B`\u{f}!/tox!%s_>!+t7\u{7}\"8J\"v\u{c}WB M!K!M!F!F\"8\"G!I!I!M!;!;!I!E!A!G!G!t!\
        n!4!F!P!z!E\"5!E!G!y!J!S\"I!N!A!WZ\u{5}#%r\"H(DHP\"8H'q.'!;u3\u{1b}!\"t,}$\"r6D&u$H\u{0}N!EBZ/!)u/}\" K8vkL! I(\
        (!,vx\u{1c}/ K\"K!C\"D\"J!9#<$E!5#y!1#E\"J&E\"4\u{19}5!7t\u{15}\u{7f}2 L#G&?!N!:!?!>\"@!6!:!J%z\"C!2\"7#t!F!3a\u{14}\
        1$K#I!M!L!G#L!v!I\"O!N$E!r!M\"C%K!<%KQC!:u=c\" K-t&\u{10}$ L\"B%F(@@A!/w8+!,t/h!Ev\u{1a}l6 S!@!L!D!F!M!M!E!L)1\"\
        S!K!1#P!o\"1!K!F!H!C!N%S\u{16}\u{1f}!1t9\u{7f}!8uCS!&s\u{16}V# t,G!G3-!=r\u{18}K!%u'B!:rf\u{15}!:so'1!H#L\";!K!\
        D!H#F\"8\"5!8!K$O#H!8%7!E%wx(+ M!;!J%C$7!8!8\"9#<'w!9\u{1d}C!-t`%!/F\u{1b}!!Eu\u{a}\u{10}!-sbL%/E#E\"G\"w#s\u{4}\
        K$=J$E!w#w3\u{18}$$C\"|)B6CiS!8v*-!-z\u{18}J!8uG !8sYt!EA`s!Ew?\u{15}\" u(JaL!,ud\u{5}!#t*/!Euiq!Eu}L\"8H\"uQn!\
        $uk\\$3u$G!C)x\u{11}k!2u~<!+td\u{13}!$w\u{1b}f! r\u{0}C%*D%F#@$B!CLI\" F!v_\u{1d}!1t\u{3}@!!t>D!9u\u{1f}\u{19}\"\
        2v%DqC1 @\"I#9!K!<%N!t$u\"9#@!F!E!E!<%t!?!:~)!9u\u{b}$9 Q\"L!o\"H!>!J!G!I!F!J!B!O!T!p!M!1\">\"3\"R!I\"N%J\"H!B#\
        G\u{6}Z!.ui[! uvl!'KvG\" H8x^n\" L(uK-!$whR!/uP=!1t%k!4w\u{18}o3 >\"<\"=!;\">!=\"@#;$C!u!:#@#>\"s!A!r#=!7!M9\u{c}\
        !;we]! u&*!+u>R\"!u?L\u{13}\u{f}!Eu(-!.u4 \" I8x8\u{1d}!-v8W\" O%w0X$ D*v%B)GgL! u)\u{15}#$t&s%FEr. r$?!?\"C(<#\
        =\"=\"L!B!@!B!@%:&st\u{2}!3u^\u{c}A N\"I!B!p!P!K!Q!M!Q!R!K!L!R!V\"E!L!Q!S!m!H!Q!y!L!u\"J!F!M!G!F\"t!S\"2!O\u{6}\
        :\" GAu\u{1d};! t\u{a}r, O#I$F\"v!>!H!;&;$I#E&;!9vf!!s/\u{1b}!.w\u{15}B/ t\"D\"B!E#?\"B!B!B!B%@!;$=#@&<%z\u{14}\
        e# H\"w6K\u{1c}9!:u\u{1b}i!/u\u{1c}\u{8}!Ev{\u{0}\"7t\"M'H!Es/%# H$D&~5K!9t\u{4}z!*tI)$ M#J*A8?e+! u7w! t\u{9}a\
        \" G6|-_!*tAV*%B\"E#@#A\"A#F$z!B!C(A=@!8w\u{e}<# D\"v-A:v\" u8rXz& H!A$G(>\"F+=t\u{a}!6ug>%%<$A!;\"9!:Y\u{2}!'u\
        8\u{16}!Dw.[! ux^0#C!r#@!;!;\"8\"<!;!9\"A\"8%G!B!w)w\"Q4q!2wW\u{12}!9uH$!1t}W!7xBR!*y[()\"J(K%J\"M\"H#H\"Q\"L%M\
        #\u{e}#$I!L@@T[!9tHw\" G8v{\u{1a}!(w\u{7}n! t`g!?tX(!*t\u{1c}\u{c}!8u\u{18}\u{b}\" P:s9q!2v\u{16}:!EBO:% A'H#B%\
        E1A\u{4}A!8r\u{1}N!.@4b!:v,\u{c}!9v\u{1f}?!8v3:!)u\u{e}e!9tI[! |H}$4q$L\"@+C\u{3}*%'@(r(A)F!xav\"4K#u@~!:z\\6!2\
        t:\u{7}! u\\E!*w'\"+ K!H);\":%7\"E#J\"H!E!;'3bC!8u\u{6}d!4t\u{15}6! u\u{15}}! utz!EtM7!*t*L!8t$1!BuIX!Et}h\" J8\
        sQ-!@viV#8B%q(@6w! s\u{14}\"!Euee!8u*q!\"G\u{2}v!8tDO\"$y%AnJ% t\"D\"B+C(@Z\u{1d}!ErGz)!9#A#F#L)<#J!H\"A(>^\u{16}\
        ! t+W!Au9R/\"M!E!I!@\"=\"A!;%p!:\"<!5!5#8!9)9u]!Ez\u{15}\u{1b}!Eq\u{1d}\u{1c}# H\"B-A33#7B!@!B&'!4sk,!*w{t!4t\u{f}\
        \u{12}!7s*\u{10}< T\"M!l!E!J!O!G!P!T!D!J!D!M!P\"G!B!J!>!S!-$M!N!s\"H\"D!M!F#A\u{4}-!6w\u{0}i#$t&s%GE\u{19}!8t=~\
        !/y~P!Atp+!3u\u{1e}\u{1f}0 O!6#O$u!>#>!:\"P$H!P\"J!5!D!L!3'3?w! xr]%$?%x&B#C3H-{!Et\u{a}k!;v\u{9}-!Awn\u{6}!/sl\
        J!'v\u{1f}V!8t1\u{1b}!8G\u{1b}5!8r]U= \u{2}!4!2!<!9!2!<!4!4!4!2!\u{6}!6!5!8!0!6!9!7!3!3\"J!9\"C!5%7!;!4$L%f\"/r\
        6tIx')C&H(A!J\"@&D!w\u{1a}$!8u]u!9v|~!8s\u{1d}C!0vn\u{7f}\"!I#yH\u{1d}!8G;\u{9}% r'=#G,G/?`w!(tPl* O\"?\"<!G\"J\
        &A'K\"L!v\";|Y!2u\u{15}h#+u+A$D \u{7}!5u\u{7}P!/pRL\" E4y\u{14}\u{13}!*tAs!Ewb>\" v9K>\u{12}!\"s0@!Eu\u{d}j!:sh\
        Z: W!K!O!O!C!N!I!B!P!A!L!M!H!R\"H!<\"K#I!p!N!T!A#H\"N\"D%TCx!+t\u{1a}\u{3}3 H!G#D\"H!Q#@!H%.!4!E$N!L!J!F!P!4!N#\
        -\"L\u{f}\\!-s\u{d}[\" x9GU\u{5}% H\"z(D\"A+Dcp!'u\\_!7t+\u{c}! x\u{8}s!At,\"!7t:[!7w]\u{5}!8v8\u{14}!9x\u{c}*\"\
        #N>w+>!EuB~' E\"A#B%A.w*z#sl\u{0}$$D%@!?\"|$\u{1e}!,snX!3woC! xNP\"+v:DLa!8u0\u{7}!0t]\u{16}( z#>\">#t\"C!B$@6=\
        :\u{f}!#u\u{e}j\"4E%{*q!Eu{=-!;\"E\"D\"F!<\"D\"?!C\"H$F!6$M-PaI+ O$F\"?\"O%?%J!8#J#A!M+Ohv\"7u#Ev\u{3}* I/D!\u{2}\
        \"=!:!9\"J\"L!?,L\u{3}:- T!9#D\"w\"A\"E!F\"E\"?%7#@#8%;,\u{c}\"/F(E\u{3}\u{13}!1w\u{c}\u{e}# L/G6>mJ\"!u:Jou/ s\
        #K!N!J$E\"C!L#I\">!=!I!;\"H#I,D&w*\"?&C\"C\"v(v\"@!>!L\"?+<\\:\" ~8D3\u{1a}!EtwH!8u\u{4}u\"7w&p\u{9}\u{d}$ F2@!\
        s%z?>!7xD\u{d}< Q!E!L!v!Q#R!R!P!I!H!F!N!L\"G!/!H!P!I#O!S!Q!E#L!D!K!S#D\"p\u{1c}l\" N+s|M!Ewl(\" L,v\u{15};!Au\u{3}\
        i!8I_J!4u\u{6}v!Ar,_!3rPK!%t<b!Et\u{1f}\u{17}0!@!x!>!?!L!?!@!='>$|#F!?\"@'A!9$?\u{1d}z!8vX@!3w7n!EtpH!-t9x\"9F,\
        t\u{2}?!Et \u{15}!\"seQ!&{\u{12}o!EuC\u{15}!8t.@$-A\"A$>,y\u{c}\u{c}& L'F#J.O!C,J!`0 p\"D!H!G!J!J!L!E\"@!C!I*>!\
        B!s!J!7\u{4}h4!P!F!;$D!I#K!N!=$9!4!I#N!I\"P!Q\"7$G!K!v#Roc!1uo?!5yD\u{b}\"$s+KP\u{5}!+D\u{5}D!Es2\u{19}!8vWz\" \
        H9yQ)!2s|\u{12}! v\u{6}u!,tu2!/@B & L#J*A)t\"?-B?;.\"7\"B\"B!?!I\"?\"6#<$J!H\"H\"O(H%s?f!&t\u{f}r!*yI\u{b}\" K$\
        vY%! v\u{15}:$\"G4B!E.=\u{10}y!'r\\\u{1a}!;v@!!4v\u{0}f! u@ !/xW\u{16}\" FE|aQ#4G$G-w8j!8ui(!!u'T* M$\u{1}!G!E'\
        >\"A\">#A\"?/@\u{1a}%!/u9l\":r+I*s! u\u{2}M!-v\u{e}N! u\"e!Et]{!EtlD5!@!<!C!9!B!=!C!?\"C!9\"7!N!H!C!F#N!v!A$C%M\
        !GGE7 O!u\"A!4!A!>!H!K!Q!F!D\">!-$.!7\"I$y!E\"3#E!,!G$v-\u{7}!Et\u{f} !2tvD! yn\u{1f}!2vrm! t'K!6ts\u{18}\" K8v\
        \u{2}\u{11}! v?'- L!@#@%@!?%?'=!?#=\"z!H!I$Mqi1!<#G!t\"I!G!v!D\"H#G#>\">\"J!@!M\"<$H$vpi!2w\u{e}R!7tNO!7wC ! u,\
        B4 K\"D!L\";#;!@!?!G!?#H#=\"N\"L!8!N\"9#C#s\"F#G\u{17}%7!}!N!K!M!K!I!O!?!H!R!K!q!F!8\"8#C#L!;!N'6!L!6$L%1*!B\"D\
        !?!I#D!{!J\"=!<-<\u{1c}4$ H$w+F6sTT!2uc:!0w\u{3}Z!$xD\u{7}\" v,BQS\"5u#I9B\" K8u\u{1e}z%*D%J%?$F-?\u{2}n!1s,>!2\
        wFA!ExnF9 W!@!S!@!:!:!A!?#8!?!A!>\">%@!r!A!;!|!G!@#G!s\"@\"G#6\u{14}Z!EAPY!6ta=!2tU\\!Ew:\u{19}!%t~3!8ub\u{e}# \
        E\"~6H{\"!Eus\u{7}!3v>\u{14}!,xtM!EF,(!Ew\u{2}\u{1b}! uI_!EwCY4!N!I!t!E!3!8!F!L!B!J!K!<!A\"3#>$s!v(7!K!tl\u{1f}\
        !;u\u{10}\u{10}\" E6x\u{14}S!7u.n$-A\"A$>,y\u{15}K!2t#y4 u!:!C\"8!D!?\"D!?\"H!B#H\"?\"v#J!Q\"J&v!=!7$K#\u{14}\"\
        /B1v\u{d}x\" u2u\u{7f}\u{d}!:sw\u{17}!:tlI\"/y6EW~\"3y&H}\u{1}!7uGd!-F+?!EuS\u{d}!7F\u{b}\u{13}!!s0.\"3t%GH\u{9}\
        !&xl#!:u%\u{17}\"7B.B\u{18}\u{1c}4 S!8\"A!;#M!K!G!G#<!B!R!I#s\"Q#K!L\"8!6%*$?J$!'u\\u# G9z,Fa~\"4t,Mpu!?yWD! uN\
        A!4u}\u{13}! v)\u{1e}!7u;\u{13}!!sw*!1t\u{f}$!7ua\u{b}!3t\u{19}q!+v\u{0}(!7wM\u{13}6 J#}!G!>!D!Q!L\"D\"F!?\"G!5\
        !<!F!2#?!C!<!3&7!A!OVQ!)r`V2!;!;\"A!t!A#:!A$;!C!9#7#F!=!J':!8!=$N!'! u\u{3}z!8x$\u{10}\"\"t6L\u{d}H! E~z!-t\u{13}\
        4\" v8Isd\"!wDF|m$#B3C\"I${Wx!Eu\u{a}\u{4}!$u?E!Av)D!,wgu!8A\u{f}v!.t \u{a}!>tgf\"#L$w?<!6u!\u{17}! ud\u{1}!E>0\
        e!!yyN\"@w%C\u{1a}u!Eu9Y\"4G!y*;!:u\u{4}\u{14}! wD$!!s2\u{a}!%sN\u{18}!:s\u{16}:!9v6%!&u#\u{1e}\"BM!s?n($D!G&A)\
        <\"I!D\"D!A\"1#<y$E%AR5!@tlC0 O!\u{1}$L!B\"I\"D!B!A#L%I$F!E!O%?!>%M{4\"/C6K\u{16}\u{a}!Et\"\u{9}\" v8Io\u{f}!Ew\
        #l/!8\"?!E#H\"A\"C\"A\"I$3!9#=(8!=!7$O,\u{d}!0s;\u{7}!4s\u{14}Y#+v$D'H\u{1b}]% F0{'D!D*sdl! w0(+ N!r!E\"A#D#E%B\
        (?!M(t%N\u{19}p! uyw!/v0f!8J\"H!2sgN!/t\u{c}L!@tV\u{f}!)w}p! t2H!Eu\u{5}z+#t!@!?!w\">\"C!>$A'I!D\"DD\u{c}# I$~A\
        A30!Et\u{2}L!8u\u{f}U) M!<,?!9!N%=$@)<$p?v!9u~+\" L$y\u{3}?\"&K&uO\u{18}!:sl !Et\"\u{15}!8un\"\"8r-@N\u{18}\" F\
        8w\u{1a}G!/u\u{1b}\u{8}!!tEx!2sEr5 \u{9}!F!t!=!F!6\"@!?!R!-!>!8#4#:!=!<\"I\"9!?'>%L\u{7}\u{15}!!s*o!$ty[!3ux\u{d}\
        \" y8F>t!8v>V%%@%F#H,F,Ns\u{9}!$ug3!6v\u{1c}>!%t!E# C(r0J\u{19}v!,s@N\" K'vs\u{a}4!=#H!t\"G!H!v!D!I!F!I\"G#B\"?\
        \"J!B!N\"=%=\":$D\u{14}?!EuhT!EA\u{16}Y!-udh'#u!L%J#K*J$A+>\u{1b}o& L(v\"E%='D$CLk!:tL\u{12}!Esu/7 D!H!N!O$P#n\"\
        p\"0!m!F!E!9!A!O!1#D!w!C!M!4\"H!B&CyD!+u~:! usn\")D<uwl!/t5/!#xA.!Ex\u{1b}\"!7wOk\" L8vFo!8x P+ s#D!?!D!B\"D'<$\
        :'>%E&vP\u{17}\"2M!tvd!!u\u{4}Q\"Ax$Gf}!A{4\u{9}!!st!/ I!;!9&;\"J!@$8\"8\"w!6\"K!8)=!w$4X_!9uE,!6I3t!8s]v!4vZf!\
        $x$\u{1b}8 L!7!?!>!L!\u{0}!~!K!?\"G!8!H!B\"K#8!6!6#;!E!A!7%I!;%P~:#\"E%B#EQ\u{1a}!/zG\u{17}- L!8!:\"@!s%K%r$D!8\
        \"A!<!<\"9\u{10}]# C8<\"v\u{6}\u{3}\"!sDF1x\"8H\"uCq!+t$Z!$rV\u{1f}! tZW!/v3\u{e}!7u\"%5!G!?\"=!D\"I!O!}!D\"H!M\
        \"N#u!P!1\"G\"Q!B\"5#I!3#xzH!3t_>!1s|\u{1f}!2s8u!*sZ.% D4w$E(v%G\u{0}\u{5}!:t\u{7f}\u{14}\"8I\"vBN! v[L\"8H\"t.\
        T!Eu-)!7tU\u{10}! wC6!Es\u{7f}`!4ts_!EuRW!Es\\\u{1d}\" z8H\u{e}G4#I\"F!B!H!K!?!E!H!L#F!F!7!6!L#J!H\"C!x&<%Q\u{16}\
        \u{18}' N\"E->%J\"B\"<!\u{7f}H<!9t!6!Eu\u{2}}('I#B!F!A#E*x!A+HP\u{b}7!,!O#x!G!F%I\"N!q!H!G$6!r!<!R!S!E!3!6#I!0!\
        D!I#H\u{7f}f!@u{Z!8y\u{a}N!Evv\u{0}\"(H$x K!2x$Y!7u02!:t#\u{1c}# K#B5y?,!4t(q!1s\u{15}01$A#C!=!>!G!E!A!A$<\"=!7\
        $O!L#x#7!9%MW\u{2}!%x \u{1}! r/=!3tG\u{1a}!4uF_!8s]C!Eu\u{3}%!(vm\u{6}!&t/\u{1}!,spB!7sA\u{b}!;u\u{b}D!?uF\u{c}\
        !3x|2!,sJg$(D*F&H*vi3!&t\u{f}n= o!B!=!C!9!>!<!C!?!O!/!9\"7!O!I!C!G\"R!Q!R!A$D!5!8\"F!N!H$G!rf\u{2}!,vs#!Ew*[!8t\
        -J!:tth# I+v-rNY\"8B\"v\u{0}g!*t1\u{6}!$s\u{1d}a!:sX\u{14}!8s<p\"#G8sqp!Ey u!#u\u{b}\u{11}0 r!>!=#>!B!?!>!>!>!\u{7f}\
        !>#:$=$C!O\"@\u{5}j\"3u2F\u{1e}W!6uDO!!t\u{0}\u{b}!/I\u{7f}Q!AsFK7!0!K!H!O!D#G\"M!N\">#M!F#F!7\"H!I!M!.!5!M\"B\"\
        F!s$rEr!Etg\u{15},\"A\"F!v!G!I#E!u!D'@$B#?+<3!-!M$=\"A\":!O!=$7#9\"<\"=!B#:&BRN!1t{<! zz;# L2I$CT2!Ev,r!)t\u{3}\
        z!8u7^!$u([\" r8GRf!8u!\"\"7u.M\u{1e}\u{14}!/u\u{a}3!8v\u{4}\u{a}!-tF\u{14}! MWY!4s\u{b}\u{4}< Q\"H\"L!P!A!L!Q!\
        J\"L!K!C!N#6!I!>!Q!A!S!P#M!S#N!D!N!E\"J!=!P\u{3}p!'u^M!-zg\u{11}!;uF8!4wv8!1rp:, K#B$C!@!>\"D!E#:'E!H(:\";A4!!v\
        W4#/E(A#A/\u{13}!Bu8i!Eu\u{19}]!'wT9!8u\u{2}s\"/E#F-\\! uOv\" H@u%\u{6}!;sXy!2v\u{14}y& J*J\"u,O!D,L\u{0}2!4u5^\
        !%vA\u{19}#3u%G-s\u{1b}\u{15}\" K8uGN0!5\">!A\"?\"A!D\"7!B!F\"C%A#@!p!I!=+=7\u{c}!8JH\u{7}!3u*\u{8}!,t4U!2t\u{14}\
        <! x\u{8}%!8t\u{10}a!6u?!( D$s&D%x%=$D!@,?k\u{10}#\"?-F#tR\u{6}!$v\u{e}D!Eu*$!*u~*!'u\u{4}Y!2sg24 <!5!4!?#F!I!u\
        \"s\"v&;!6!2\"J!5!2!7!7%4\"2$P\u{6}\u{10}!;x[7!AwmF#%y!G?H@\u{1}+ H\"|!?,?$x#H!A\"?!s&C%@\u{17}{!8BA\u{8}!7tG^!\
        Eu\u{1d}9! wq($ J,{#G6ITt!!u+\u{1c}! u\u{17}\u{14}!4uWO!3v\u{0}C!Esp'$*v&v&G\"E\\<!!w(7\"7t'vh1!2tR`!?ur)\">w$J\
        p\u{14}!$x{-! t\u{7f}=!:s\u{10}\u{18}\"*t.H=8!?uW\u{b}\"!I6r.3!Dwg&!/s|\u{1f}$ A8?'C&t85!:x\u{a},!(sq}'#L%I%L!G\
        )L#I&ITu!EB\\7!&sHP\" KECz;\" u8roL\" {8F1+!$u$\u{c}! u_S. r'D&<!x!B\"=!=!:$>!?!C!A%:&v3\u{8}!1tKm\" w\"Ll\u{3}\
        !4t[\u{3}\" E9xlu!8uz\u{4}'!D'E$@!u&=%G\"AB|' I$E)\u{4}&@$D&s(C\u{d}\u{1c}/ w!H!@#F!A$H!D!;'@!G\"U!G\"D!>+Cw\u{1d}\
        #(G\"F!GgZ!3t\u{5}\u{12}\"!tDHJ5*$H$F!E\"B(>!B#B\"H(>$83?!#t\u{f}o$%J\"F$E,KTh# E't)v60&%E$y&D$7%M-J%K!2sa !&um\
        g!7t\u{16}\u{19}!@x\u{7}a! v(.!Ev\u{16}R!$w\u{14}H!4t\u{16}\u{7f}7 =!I!\u{d}\"A!9!O!;\"w!A!:!F!<\"F\"=\"I!:\"=!\
        9!F!@!7'K$1s'$$K&M-K.H\u{15}{\" F:v8*%(I\"C#u)D/=\u{15}\u{1b}!,x\u{5}-#.w*B-A5d\"3G%vP/!;uQ\u{d}!8u\u{c}\\! u>(\
        \"8q!I@Q!1t\u{18}L\"/?'BR\u{9}!2tAl!4uo\u{1b}!Eu{9!AwTC!;uq|!2tV\u{1b}!/vF}!-td1!5s\u{e}H#/v(s.DK\u{e}!$u3=!AsL\
        Z! u\u{d}\u{c}#\"B6F(Gbq# N)><q3C!/D6\u{7f}!7wA[!$Cm1!2s6\u{1f}\" K8u^z\" w8Ko{*!@!<\"@!C%=)B#o\"='=\"<\u{12};!\
         ub^!/wZ/!#vVE\"4F#tG.#*B%B3v:\u{1d}\"/?2z\u{15}\"0 t!;!B\"F#t\"B\"=\"C\"s#?\"<#?!I!F!=+F}N!1sWw!Ar\u{19}7!$u'\u{13}\
        !7u*\u{d}\" E8xZ\"#=I\"x#J^K!Eu B3 K!M#R\"M#I!O\"8\":!E#I!F!I\"<#S!p!s$7!B%>)+!9u<>+!7#D!B!D.:\"F\"J!F!9'9$sNS!\
        8v]!!1uLR!1uwy\"!w.Kcv\" w8Hqo!Es\u{16}\\!@xr4!Euso!-u8\u{2}# F%u;s/C!/u\u{f}g! v$_#6u\">-Iv\u{1e}!8uf\u{1c}&!B\
        \"I\"E*F'>\"O'I\"'M/w\u{a}o\" IEso|!:uZ_# E7C\"x\u{1a}m!*tc>( P\"G#G*H'v!I!K\"Kf\u{2}! u\u{c}(!1t\u{2}h!3t\u{7}\
        \u{c}!/t'B!!x\u{1a}A!/w\u{1b}!/ r#K!N!J$E\"C!L#I\">!=!I!;\"H#I,DjO!,tx\u{13}!2tl\\# I!H!t:D!-GR[!/t0]!/C~V!7u:%\
        1 Q#B\"L\"K!M#M!s\"5!<!9!;!M!N#=#=&P&K~{!.v2\u{d}( K!@/s\"v!B$D!C-Dw\u{0}!$wbo! uw\u{16}!@u`;!9vW3!Es;m!4t:0% H\
        \"A%G(B'uyf!:t\u{1b}{!Av^\u{1f}!4t\u{18}\u{1d}!-w}N= m!F!H!u!G!K!H!H#R!L!B!H!>!E!I\"F!A!?\"z!D!J!E!H!C!@#H!?!F$\
        E\u{7f}\u{5}!1xX\u{d}$=C!F$|#wm\u{0}!8tnJ$9I!F%t&C\u{10}^!Etqe#%G!s!uXJ\"!t2Iq\u{1f}$%F/t#B.@\u{d}c\"$u&J_Y!!ut\
        \u{10}3 R\"<\"t!A!?!F!D!>#H#O\";%K!J!L%v\"C!8!5$>J\u{7f}!0wp\u{11}\"$z%C\u{11}C! v#L8 S!O!F!B!p$N!F\"G!N\"H#R\"\
        M\"O!*\"V!R!L\"D#G!I!O\"M!I!C)s\"$LAv,Q\"!v?I\u{16}6!4t|Y#3@%B-BbD!%tJo!Eu'v!8u>y!3twm!Eu\u{12}\u{1d},!J!K!D\"I\
        !F$J!>$F#=!C&K&<=W$ v,B*G/Ar\u{8}!2sL[!=p[\u{a}!8vyb!Etd}\"!wDFS\u{0}# v8J-?\u{9}\u{1e}\" G#vQ\u{1c}+$E\"D#E!E!\
        s,B\"F!:%L\"s$ANz%*<*>#>!@\"sd/!4t:6!$vQi\":t+J)D\"&y?DQc!%u>z\"3t2G\u{d}\u{2}!$F[[!/x\u{1c}\u{1b}!8u\u{18}v!:u\
        Fs!/tq^\" HEs \u{1d}!#B/\u{18}\")C.@3O! u2$\"4y)wKM\" v8J7H! I\u{b}[!*u\u{0}X!:v~W!0u[\u{11}\" s#M\u{7f}}6 S\"I\
        !E!q!A!C!?\"Q!S$u!W#D$I!=!H!9$E!D!s#D!L\"P,%!+v5F!:t\u{1e}>!0IOM\" HBt\u{3}h!8vxc!2sFg# C9r,v!r& M*G!z+H\"B(G\u{18}\
        \u{5}!,t`,!/t\u{c}4# J%I1v|\u{7},#J!N!K&C!M\"=!H#>!J#L#H,Lu6! uq\u{14}!?u\u{15}2! G2B!,wt\u{d}!+s)h!$v8m$*F%})B\
        -C\u{7f}0\" H7y4P!$t^v!Ey\u{14}.!\"u)Q!2t\u{11}\u{8}!7tOq!/v\u{18}(\"7F\"v\u{4}X!EsA*) G%s\">$='s\"s\"D!M.?yd!:\
        wxm!$x\u{18}B!/ts4\" E9xMb0 L!G\"<!M'I!9\"?!I\"=\"t#q\"N\"C$J!s!;{0!/t%\"!@w\u{19}l!8sld!Eu[\u{7}!6ub?!%x^w!ErA\
        T\" M'vk^!*uS\u{4}!Eult\" L(scL!=o7\u{d}!5s2p!EtKw!Bt\u{10}E!2u*i\"%J\"vyZ!/u\u{1f}V!EtS !6tV\u{1c}!-rxa!E?v;!E\
        u%9!,vd0\"=p\"O\u{17}L!.w\u{e}\u{6}.!>\"v!8!7!<!K!E!M!@\"C!:\"7(G\"E\u{6}!!Aw\u{d}L\",v+F2\u{e}! u#D!7v0=\")x<G\
        xz&'A(t'D*G!y$;GL!Eu\u{12}\u{8}!!v>l!/tr/\" J\"uY@!7vT+\"7v!HG)!EuS\u{1c}\" x%HD\u{17}\"5v#>p\u{12}!1s\u{10}j!*\
        B^d!*t:\u{9}!Es5\u{3}#)C&F(?\u{14}\\!7vw\u{b}!:u9E)%E&?'<$D!A!P!A!<%N\u{14}\u{1d}!8vmY+!@!H\"F\"F\"F%B\"E'E$<&@\
        %<Jv!'t?n!3tyS!:x%Z/!:!M!B\"C!=\"?#;!A#t!:#7$F)C!w$JJH# J3=$@b\u{e}!?rKg\":x#FF:/!?$C!w\"=\">\">!?&:$B!G!G!>&C!\
        w$LF\u{b}- J$A$H#=!?\"=%7!@$u\"<%<!A!x^\u{4}!Av\u{2}H!!vPw!8tl1!+wi\u{5}/ q!@!@\"D!u!F!H#D\"?#F$>#A!D!I-<\u{11}\
        \u{17}5 I!K!E!D!A!D!=\"D!A!K!=\">%7\"7#;!v!@!8#H$6$z%H!$sG6#7E#B'<O\u{3}!'u\u{9}\u{1c}!Es]r!/t)y6#G!O!E!?!J!L!S\
        !G#P!M\"C!E!L!M!M!P#T!B\"2!3!N&B{\u{16}.!M!E\"B!D\"G!t!?!F!=!<!@\"F$:%v~n' G%C%C%;)x*z#t\u{5}6%4v$C\"?&w%AF\u{c}\
        \" G9sk!!7t\u{14}\u{18}* P%>\"A!<$=!@\"J%;%B!=A6\" EAvQW!9sh\u{d}\"2K\"tv\u{16}! x\u{1e}x&#C!L!K1N!J#Gg\u{6}!\"\
        tT\u{1}!4u\u{9},!;w4p/$t!G!C!I!B!B!L!H(K#r!N!L!E!;+KwZ!+tmX!/D\u{12}\u{d}'!@\"J)>#D\"@!>&OZ6!!s|\u{9}' F%w\"C#H\
        \"s#>'D\u{15}Y! wP\u{12}! uHb!EtOC!!slB*\"K#F#>!>!C%B#=$>!L!|Cc!4s]2!4t4\u{6}$ B)>#u#CA9!1t\"Y!2w\u{0}O!/tVi!*u\
        SV!'ubD, C$@$@!B!@%A'@\"?\"@!s\"I!JLS. P\"@!D!?$@!?#;&A\"v$L\";#t%H#K\u{1e}\u{19}!4yV<3 R$K#I!M!L!G#K!v!I!K!O%J\
        \"Q#;\"A\"J!:\"u#I\u{0}z!)v\u{12}q!EtV-* s%5\"6!>\"9!A!C*9#r,?;2' u!B$D\"E(@%r1<\u{1b}S!'u\u{6}7!+t\u{f}\u{1a}!\
        +x9d\"/A6x){!7w*\u{4}!Atp\u{12})\"F\"A!H*A%w#@#t#w(=HG#$w4A\"u,{\"2t&I%C!Ezvl!$vn\u{1c}\" H7y?r!;s%=!Eq9A!Evx!!\
        :tC$.!B$;\"A\">!B\"B&t!=#B!u!>!J!C&>\u{15}M& q%H-t%H#G+B\u{11}\u{b}7 >!:!:!C!?!J\"C#>\"F!M!7!?!w!z!q!P!L#B\"I$Q\
        !K!N!Gp\u{1e}# J*w.G.W!4t\u{9}g!;s`Q. F!9#t!A!K!w\"t\"<\"I&7!7$I!=&I!?!4v0+#1y!B!BDJ!$vlr!6te#\" x8F\u{13}/!7uh\
        B*#G\"@\"F&:\"I(H\"G':!7$H\u{f}\u{2}!*t9f!*u=\u{1}!:sf?!'uA\u{a}# K(z0F[0\" H*tY\u{1d}!Asm\u{14}! H1\u{7f}! w\u{1a}\
        m!/v9~!:vT\u{13}!/@5=!Ew\u{15}!* O%I!C!H!?%9'8%G(9$sBl!EwkA!,vH\u{9}!@tH !4uS)\"3u%J|e#8H\"@&D^\u{1e}!1r\"B\" v\
        8JQ.\"-t8E\u{11}%!8v.I!7rr\u{c}% G2A!v$D!u<.\" v'FG2\" F8zh)\"$|AF\u{13}x!8v\u{1f}9# t#r5KTE\" C;{\u{14}Z!At\u{16}\
        r\"4K&u\u{1f}c\"7u!J\u{17}l!Cv2.!#t'\\!4r\u{10}?! {b!$%v\">#D.CoL\"?w&GaR!\"siy!:v\u{1e}\u{c}!Atso!8v4]!7tgw! u\
        Y\u{8}!/yq:! u*@!!v\u{1d}a% H\"D6=\"v&H_w!$t>\u{b}7!O!H\"I\"L!R!L!G!P!O!M!L\"I\"9\"H!6#O!R!L\"v$J!P!1$1\u{10}4!\
        2rp%\"7t.ML(!/v\u{7f}\u{a}! Hsq( N!G!I&w!G&H%>\"C\"h\" F6}|\u{7}!Ay%M!,s\u{19}A!:sa\u{f}$ s2v&F!L\u{1c}\\\" rE>\
        BR!As~i!/Fy(\"4J&s\u{f}9! v}O\"/D*E<\u{3}!-t=8!$uvu!8u\u{9}J\" E$|gi!*u\\r\" J8v@\u{19}#!q7E#w6\u{17}\"5u#D\u{19}\
        ]!:uh\u{6}!%u\u{1e}L!7wk\u{7}!'v\u{b}|!-xO\u{15}!/t.\u{c}!6x\u{15}\u{f}!-v\u{6}^\"7B.BZO!8u\u{7}\u{4}#=G%x#w\u{1c}\
        b! w\u{17}\u{c}! t\u{0}9!Au\u{6}[#!s7C-By\u{e}!Ev3'!Ex\\.($;$A$B%@%P!I!F\"75W3!Q!H\"I\"L!R!L!H!P\"N!L\"I\":\"I!\
        8#R\"M&J!Q%2u\u{17}! JK&!8u/6!8u\u{11}\u{d}!)vie\" M#F\u{1c}b!8t\u{f}\u{12}!3tW}!Euwg!/u2~0 m!8\"?!<#=!@!C!A!7!\
        <!;!=!8(7\";!{j8+!?#H!H\"F!s!@!B!@$M(?!Mb\u{13}&)y!=%?$7%M-K\u{14}J!As\u{18}/!Ev\u{1a}`# F:E%B\u{e}Q!-t\u{1f}!\"\
         w8GB3!EAT_!@wo\u{1e}!:w\u{9}Q!EtW\u{e}! u))$ L\"B%F(@\u{18}.!Et\u{13}c!EsM\\\" I6vxs!8Ex5\" }8Cu\u{f}!7y*#!/sm\
        s!2sU\u{a}!#x\u{0}X'\"x-B$|#G#A'B%?IM!!sii!?wX2! xyz#*E,A,s=W%*D%J%?$F-?VE!-sVY!7vZz6#I!P\"H\"L!K\">!6!L\"A!8!P\
        !5!/#n!7#D!>!=#5!8!H$R g!:t&A!/ss\u{9}\" L8v\u{5}\u{19}!8ud#!%s.3!,v\u{7f}3! v\u{2}5!0wJ/\"7u#s_h!\"v[~!/u\u{19}\
        \u{15}\"+|-HU^!/t\u{b}G!7uy{!8x_&!8s13\"/F'v\\g!!t]b!2tLA#/B*C,y%n!;u\u{9}\u{11}\" D:u]\u{1b}\" I8v\u{1d}\u{1}!\
        6v$R!0w:`!EtpI!8xdj!AvF.!7t?#!8t837!P#@!v!K#?!>!B!?#N!Q!4!A!@\"5!E!t!I!D#;#.!F!-$AOd!8t\u{a}[!Ewg6!EAx#!)sI\u{a}\
        \" N(pBM!-w.u!-s@\u{5}! J1\u{9}!Bq[\u{9}.!=!M\"C#F!D$v#?\"<!=\"<\"D$>\"C%@N\u{17}!:tU!!Ew\"!!EBC\\\"8E'tWk!:s2\\\
        $ E-u\"E0rm<\" M8sZ\u{18}!2u$\u{11}! tO\u{7f}!*yAz!/w\u{1f}\u{16}!'tEE\"\"C8B1y!9tr)!&umU!Eyg\u{13}!,t\u{15}6!-\
        z((!$w\u{4}a$ v2v&E!Kd\u{13}!EuGz\"$v5Hh~!Ev}9;!S!M!@!E!O!S!G!>!J!C!8!u!R!8#:!H!F!E\"M#I!T!8$R!M!1\"C\"S\u{14}\u{1c}\
        !EtZ\u{1e}!/tX7! wM\u{5}!1t\u{a}8%(z\"D!F,H.KH\u{d}\" H6|Fq!.zhr#*D.I->P3!EsFc\"/C6t}/! u#)\"/s(rg2\" E.y\u{12}\
        ,!?uc\u{9}#'w(u6AFA, A!x!@!C'=%>%8\"H\"A!A\"C*tBA!8uD\u{0}!-t\u{15}'!Exb\u{1f}!8t3z!+w\u{3}\u{13}#*B#w\"FBH! sC\
        E! xf\u{9}! u\u{13}]!*t\u{f}R# z\"A(FjY! r9J\" H8xxD$!@!?0B!@Ul!/u#\u{a}!=oP=% r'=#G,G/?;V# E3v&z#'!4t\u{18}y!9\
        u$=! v\u{13}J, N$t!A\"F#A\"x!@&9$;!=\"J+P>^!+v&%!)s5}5 v!t!@!J!E!N!J!P!J\"B!B!F!=%=%?!G!H!M%R!>%S\u{9}X!8v\u{2}\
        \u{11}!$u\u{1a}\u{f}. x%K!F\"J!C!E\"E!G&@$G\"G!B&I%Eo^\"8B\"y?\u{1b}!0sEr# D4v$C\u{13}\u{13}!7udh$0u&B\"A-BK`!!\
        t\u{1a}f#$w+F6A;i!?t\u{2}H$ D!@!C8yL\u{6}# u\"t6F\u{19}/!3sGY!Et\u{f}[!8sc'!7t+7!?sbo! I\u{c}\u{3}#,z#E6C\u{c}\u{18}\
        (!<#A!A%B)>#u\"A'<#x!9u4f# H*C.zY%\"/F6F`n0\"D!G\"J!6\"|#;\"F\"E#C$I!>\"G!2%4#H#JKF\" H8x%\u{16}!!w<\u{1}!8E\u{a}\
        \u{1b}!8vOS!;t\u{4}u! vp=!7tT\u{c}\" K8ut[!*F4~$=r$F!I#y${> z!H!M\":!>!:!9!y\"C!9!K!9!J!O!2!D!?!Q!/\"L!8!u!K!M!\
        7!x#M!;!t$H(}#!s6u.Jow!,u)_&\"y(B(B%B!H-<q+!/x\u{1d}%!$w \u{7f}!6F6\u{12}: E!@!\u{8}\";!I\";!t!u!N!9!M!7!4!M!1$\
        3\"M!F!J!H!2!7!;#6\"H$A\u{0}\u{7}!2wYZ!#uF&!4t~\u{1b}# x!r!G[l\" D7wGy!4s-\u{16}!2t$1!8w>\u{e}!8u=k!1tA|!/uR'!E\
        y]k!!ufR!1uEc!)rxv! Gvg! w/p! uBB!1s\u{10}{!/zPg!8s\u{1c}4\" DAw_}!!t\u{15}C!!v\u{10}T\"2J%v\u{10}z!)s?k!8tkP\"\
         HEwzO5 L\"O#H!D!H!E\"K!?\">\"w!M!N!<!L#L!L!S!>&v!J%M\u{2}G\" K8scc&!A&F%@#>#>%s\u{19}!!8tHz\" J8v)-!,v!S! DG\u{1}\
        !Et>\u{15}\" L8tV\u{16}#'I1F\"s\u{1e})4 O!H!J!@\"B!K!F!H!J#8&t$M!J!S!r!G\"8#4!<!1\u{9}=!8s@Y0!C!B!F!D!H#\u{7f}\"\
        C$B!E$A#B\"S!C!E&D%>l~!7w\u{6}\u{b}8 q\"M!=!;!O\"r!A\"R!8!A\"9!n!:!@!F!N#F!I!F!O!7%<!?%OHS> S\"K!}!?!H!@!?!L!K!\
        D!M\"C!E!Q!?!3!M!A!M!6!M!=!L!K!S!O$E!>!K!G\u{7f}.!!s\u{1f}z!7x}Z!ECqP- p\"C\"F!v!H!J#F!u+A!E!J\"@+>h\u{a}!!sv#!\
        7vM\u{d}9!>!M!@\"6!M!K\"y!L!I!H!p#O\"G!/#H!C\"C!1\"=!E!F\"K!2!K\"v=\u{12}!%r\u{e}\u{7}!4s\u{17}G\" I8L\u{a}p;!O\
        !O!H!L!N!M!M!G\"O!P!F!N!F!L#K!H!C\"R!K!R!L!O!F!I#O!F!M`#!:t\u{2}G&(E\"J,@!@!C+x\u{d}@$ t\"t%F,D/<!/w!$! u\u{d}\u{17}\
        !!uKc!4t$)!Cvr\u{f}(#J&H$K\"D'L!D!N-J\u{10}C$ y*E%L'FMT!8t3\u{10}# t%C1D\u{7f}\u{b}#4O#L!L>4(!<#I$F$>#E$8#K$A\u{15}\
        K!-vG\u{14}%+q!B#>'A\"BF7!8E&^!Ey\u{7}-!Esw9!/vu3& M\"?#A.<!E&?\u{7}\u{15}\" J9w~=! w\u{1a}O! H\u{1a}k!2s+\u{1a}\
        !'u\u{10}\u{1f}$ I*s)D%F\u{11}\u{19}5 x!D!F\"@!M!F#A\"I!H!I\"G\"G!?!E!K\"M!L!S\"E&G%Kl\u{13}!8v\u{c}\u{f}!EzK6!\
        $uj\u{9}#4H$G-x$G!/z\u{16}$#$E&A#Dqp!7u' (!?!?\"=#E#J*w#>,xxf!4tP$!/t\u{19}E\"-t8E'm!,ux\u{2}\"2s3JA\u{c}!!w@T#\
         E4r$v~S,\"E!O!K!H\"J$I!C&<%K!P!D!;9P!0t\u{1}V!6t%U! K7c!9uQ`!,v\u{c}\u{c}! u\u{1}\u{1d}!4uX@!(uW/!EzXx!!rYi\" \
        q8K\u{1d}J! t\u{10}`!4vh-\"-?-<\u{a}\u{7f}$ I&A5t*A\u{5}_!8t\u{5}8+ M!r!E\"A#E#E%B(?!N(t%M\u{17}q&!@#w.?!?!B$C\u{12}\
        \u{1c}!9Lle!2s)\u{1d}!)sYZ$ t\"G)D+>F\u{1c}\"-E-ta:1 Q#B\"L\"K!M#M!s\"5!<!9!;!M!N#=#=&P&K\u{a}\u{f}!:sX\u{e}!4t\
        RH##B3D&{!H\"3D%tzn1!M\"K!L\"A!N#?!K!G!0$1\"I$R\"K!J!5$E!:KE+ N!r!E\"A#D#E%B(?!M(t%NFO' w%E+y&E!B\"F,> |!/wh5! \
        K\\f!7suE!$vq:!.x9q!/x\u{11}R\"*B%s(0!8t\u{12}Y\"*B%s-)!EA\u{12}k!8uyb\" L8u;g\"/E(w'l\" H\"u\u{1e}:\"#t$K{G!(v\
        \"d!8u*(!&v\u{9}1!$s,9$ H*{#C+F+!!/r\u{4}$\"8J-@\u{8}D<!z!y!N\"L!I!?!E\"G!6!@!P!F!G!.!F!-!Q!L\"B\"=!D!U!1#G!o\"\
        Q\"N\"H3\u{1e}! u\u{10}n$ M\"|(K.K\u{0}C!(t)\u{9}!E=pW!4w!.!'u\u{8}l!/wh\u{1d}\" v9J,\u{4}!2x@\u{0}!:t\"9#$v0r#\
        E\u{13}>. t\"H!t\"B\"A!C\"=%=$E$K!M!L#J)N_(\" I6yqM!4t%Q!'uGY!Etd\u{1d}!/xw$#/v(s.DNt&%J$@&x$<'@+<&(!8t?\u{19}!\
        8to\u{b}!Eu)w\"*E;>ck!4uO\u{d}!=qkN! u]x!BptV!Eu\u{2}8'\"x-B$|#G#A'B%?|*! w\u{1a}+!!sU6!EB\u{19}4!#u\u{6}\u{14}\
        !2tN2%%K\"E!F'x(B 6)\"C#?\"u#C#D\"A'r!?.CT\u{f}!0H+\u{7}!:G_z! sRG!/t%7\" H8z\u{7f}i$ F3x'D+E\u{16}\u{a}!Bu%\u{9}\
        !Eu\u{15}%! u~\\!Eu\u{13}\u{1d}!7ts\u{d}! tz\u{1d}\"*s.xI\u{4}!Ar}+:!P!N!G!N\"M\"H!J!K!M!Q!D!u\"E!G!N!Q\"4!O\"O\
        \"@!4\"C\"L!N!L!t3`!:u\u{2}~!8D}@!EsLn!$u5*1 @\"I#9!K!<%N!t$u\"9#@!F!E!E!<%t!?!:(.!8D\u{15}\u{11}' x\"G!E\"I%A%\
        H6@\u{1}'!Eu`-\" C;{#(9 R!O!C\"u!G\"N!F!F!Q!<!7&3!B!r\"J!R\"O\"6!K#r!L!I!I!A\"Q\u{2}\u{b}!0t\u{1e};! H\u{14}j!)\
        u\u{16}\u{6}!7v\u{4}x!!w/B\" I8u\u{f}\u{1a}!Eu>{!@w\\6\" H*t#G!@wr\u{7f}1!>#=!x!?\"@\"J!:!=#F$7!:#w!N\"<%;!>%EG\
        \u{7}$ q%I1K\"P7Y!8v\u{14}>1 C!8\";!r\"t!C#;#8\"q$H!8\"E!9\"9!<&8%QI`$ E.B.t)E\u{11}\u{1f}\"3E&F)0!Eu8D!/y\u{e}\
        \u{e}, O$K!O#G!L!H#L*E\"I\"R&G$J-\u{16}!/x\u{f}L!*t1J\"0v'A'60 F!9\"A!t\"K!w\"t\"<\"I&6!7\"N!O!J!=&I\u{e}<% K#E\
        ,?(?!=0o\" GEwP\u{1f}\"1I4ul !@uw\u{5}!6tf\\!EJ6M##v=w%D\u{14}Z! u(\u{4}!7w9T%%D!B)@(C%{Uo!$v\u{7f}.!Es%81#G!J\"\
        F\"M!E!E!L!C!F&H!0#K!G!L&H!<%MA\\$*D%H%>$Ek\u{e}; t!H!M!\u{0}!A!A!E!G!F!E!2!>!7!6!5!/!<\"4!K!5#F!O!M!8%:!J!0r;!\
        /xu0\"8F-w{x!@v\u{c}S!!s\u{1d}\u{e}#)>&B(;Kd* w\"J#D\"D%=!>\"@$<#?$sR7,$G!G!E!F\"D!?!F+N#M!r';$>\u{12}\u{1}!8Fb\
        F!/ul:\"/y-{k9!'v%\u{2}\"7C!>r:\"#s$ra$!8u\u{13}H\" J/v\u{17}\u{1a}!,v\u{10}%0 J!B\"@\">!A!C!=\"A!t!=#u%;\"9!A!\
        =!CEe!3tz\u{1c}%2t$C!u!>\"CL|!/uT\u{b}!8t\u{5}`!*vp:!+wlG\"0I'veM)$D!>!D$I!B!B!C*;#<\u{1c}\u{1b}$ o(C&t*C(o!<v%\
        4!)uXc\"2H3x7>'\"H#K%L!=.G&>&FML!'t\u{1e} #%I!J&v\u{17}h!=u[\u{18}!?s\u{1a}@!&xr^!4w\u{11}R\"4r)uJ\u{11}8 S#K\"\
        J\"O!J!T!I!=!?$.!q\"O\"I!I\"K!G!s$P!/!E!L!r!?\"NT\u{0}&%y\"?#B%K'A\"G'\u{16}$!@.?(?%zU\u{12}& s'@(C(D!G!Ad1!Et^\
        z\"4E#s!V!EyE\u{19}!EuJh! K\u{5}1!7w\u{1f}8\"'E%Az@\"7q!LWn!0w*S' u!G%D!@(A(@#Eo7!8GNP\" L@zpD(#E!I$E\"I!x$L%=1\
        9J}! t(0!AsUE!8s\u{15}\u{1c}!2sV3!(A\u{4}\u{1e}! w5&!*uJu# G!{9G\u{14}5!Eu=\u{5}$ v2t&A-C\u{c}u!.xS7!/ua3!/tC\u{1d}\
        ! w=\u{1b}!Euz0< {!4!J!?!;!D!>!;!?!8!\u{7f}!K\"9!9!M!7!:\"L!1\"J!5!t!K!4%8!8!4$C=\u{1a}\" w8I\u{18}j!Aqj{!Et=~!\
        !v\u{3}\u{d}!8u'.! u<3\"3u%H{\u{14}!/uu2!.tsn!:u~U# q6L/I\u{13}*!8rv\u{1e}!/v\u{6}t!;u-\u{1}! y%\u{1}!5uu\u{16}\
        &%z!B!I(E'C/C}=\" D#vjV! y\u{16}6!Et7z. N!G!M\"I\"M#M!S\"G#O#D!A!=&O+N/\\!Eu\u{2}~! w1\u{9}\" G)x0&!!sJg!'tkb!1\
        w-H! F{\"# H*x.FXT$'r%F#D6C\u{d}\u{6}!1u;0'\"B%u%E#A'H#J,GK\u{1c}7\"u\">!?!P!C!I!s!Q\"A!N\"D\"A!L!M!F\"R\"M!I%J\
        !7!O!Q#@?Z!!u$v!8u\"L!+wPg#!s7C-BT\u{1}+!H\"E\"I!F$J!>$D#;!B&J&<j\u{5}!EAwR!!u\u{19}V!8tk\u{14}$ D3v%@!y5\u{1f}\
        !$u\u{0}k!.w\u{1c}w!)wZ\u{1f}!7td[\" H8x,'!Ew]Y!.wQ\u{9}(!C!t&A!A&?'B!@!MyG!@rW0%(@'?%>\"H#;iW!9G\u{1f}7\" u(Jq\
        \u{7}!8v~\u{17}! v\u{f}#!*t(\u{2}7 O!F!=!F!=!A\"E!R!A!K$7!S\"s#6\"A!M!O!=!I%r!9!8!Iu\u{11}!2tQL!8y6&!ECDG!@u\u{f}\
        N!0tZM!$wo#!8v10!-vr4!/t\u{c}|$ x'G#C!G])!Eu\u{19}G!6yvz!%s\u{6}&!4t\u{1a}\u{1a}\"8L'O\u{19}:!$v.:!8uzm!8t:>!4t\
        ~k!%u\u{16}\u{7}!7tQD!0w\u{3}]1 N\">\"D#B!?!C!>\"@#@$L!=\";\"J\"t%;!K%v\u{13}Y!:t\u{8}6!@vVs!6x92% x,E!F+D-C(0!\
        1t-B!/u(\u{d}#4v#F.Bc;-!A!G!H'I!J\"C'D\"K\"G!I!C%H&F\u{13}\u{1}! t\u{1a}&!*t9u\"Aw$AT|\"Cv\"x\u{f}@\" I\"{4w!Es\
        e\u{18}% M2t&E)z$A\u{17}c! EM,!Et. '!J!H$G$F\"N+J!OKP!2u:[: t!B!I!>!9!3!9!H\"0!B!4!\u{7f}!8!5!F!=!;\"P!H\"M!I!I\
        \"4%6!G%F\u{d}#!+uvM!?t6\u{b}! vaZ!9t\u{1c}4!9zq\u{7}!6unu!+vm=\" H8x(H% G3v\"y#B-=\u{c}e\" N9F\u{13}p!&sC0!*{\u{9}\
        #) w\"D!D\"G%E%C'D&G)K#2!-tQ(\"7v!H\u{15}F!-tbF! vCm!8u\u{e}*!/v>$! u8\u{7}!)t\u{b}\u{1d}!EB!\u{14}+$H\"B\"L!Q\"\
        O!L!J\"N(D!J!N[*!7sA=$ L'D(='Bd?!4vb\u{2}!@u|h!;t+?! x;Q!'tV%\"/v6D,?#3E%J-EC\u{18}!:t\u{19}#!#xq[!-t\u{b}c!!ty\
        6!$w\u{3}H!%tE\u{8}!2t\u{0},!8uKi!/t +!2u .!(v+w% L7A!A!A(:/.'\"@&C\"w-v!A!C,A{H!/u8\u{1e}!7srz\"7v!H8X('N#@%M'\
        @\"P!G&M&M&?!7t\u{5}A!4q\"\u{18}!.u\u{d}\u{10}!*{\u{2}M: Q\"H!A\"O!D!J!?!O!G\"I\"J!u!5\"3!M#G\"M!C\">#N!s!6!t!F\
        !K\"O5y! wjK$!I)B\"H+HBy!8tGi\"1J4u\u{d}\u{8}\"4v$IS\u{1}!+wn_!/x\u{7}h!9uDR!(u\\ ! x|S*!\u{7f}#F#E!C$C#G'B\"I\"\
        ?+:Oo!8t;,\"'u3ti\u{f}!!t#?!4u]r!3BS\u{1c}1!3!=!A!J\"O!J!D!K\"G!K!=\"A\"M&<)M#B\"T3G!3wu@!Eu\u{1f}P%/E%r#F!B(q\u{13}\
        52 t!8\"D!E!C!C!I!J\"P%J\">!9!6!5#F#D&=%| \u{2}\" E:t\u{3}\u{7}!;DH;\" K\"uI\u{1e}!<s+\u{d}!Es)\u{d}!/yL2% q\"E\
        #H\"D/AGe!EE\u{d}T!Et}\u{8}4#I\"F!A!H!J!E!H!G!K#F!F!6!5!J#I!L\"B!w&<%OT\u{2}! u.9$\"H!G)E#y\u{14}Y!$v^:3!8\"z!:\
        !1!7\"=!F!:!P!?!6\"0\"5!;$v!J\"L'6%qoz!!s\u{4}?!*t\u{d}e\" L5rsk!8u\u{14}\"\"6y\"D\"o!&x\u{0}P!7stA/$t!G!C!I!B!\
        B!L!H(K#r!N!L!E!;+Kb9!=pP)$+A,D!H\"8:\u{7f}\"8G#v&\u{f}!Etf,(\"I!D\"s!A)r'H\"G!@f\u{e}!$v\u{6}a!.w\u{3}d!4u2\u{0}\
        '!C#G!E/>#;#B+?\u{18}\u{1e}!3t\u{12}1!4v<m!2t$5!EuS6!4sr!$1x,F!z$FT5!1t\u{13}>!7vW\u{d}!4wyj! K\u{6}~!7t~\u{16}\
        \" K/u'N!@v\u{9}\u{5}\" F+v\u{16}\u{16}\"7C!D\u{0};!$u\u{8}/!Awuu\"/G6C\u{b}\u{4}!3sDN\" L(u@a!8s\u{1c})!:zj7!8\
        BWD\" u8JI9! {<\u{0}! tl\u{19}\"0u'EmA!Es)W!\"J\u{3}`!,uF\u{1e}#.w*B-A_V\" K8vu\u{15}!$sJ]\"7u!Deu!/uLk! v#x!,u\
        p~!$w}\u{1e}\"$K;tq\u{15}$ R$M%H<MP\u{1d}\")x9ryX!'Hr>\" s8IXR!,t+)! {!\u{1d}( J$v/>%J\"p#I\"v&ADK! x\u{1a}r% D\
        ${$A'B'uGC!4r\u{2}Q! xn++ Q\"y\"B!F\"G!@#?!E#D#@&LD\u{12}!Etw\u{18}!:ut0!-sAX($;$B$B%@%F!J!G\"7\u{12}Q!*t\u{16}\
        5!9u0 #8H\"t+Hw\u{15}!Euw\u{18}! v4V!-u1&!8vH;# G/C6yxY!+tXu!&vOy%$C&E#u)r\"Bo}!Eur+!*G\u{1f}R!EuLs!+vJ`9 F!I\"\
        =!O!N!K\"O!I\"J!:\":!D\">!S!v!7#p!N\"E!q\"F!J!t!=\"rxl!/pMJ! v!*!/u\u{15}j%\"E(E%E\"v%LJ\u{1d}\":t+J#2\" GEy-o%\
         K*J.M\"u&EF]!2tET!4vV{!Et\\x\"$u+@\u{2}h# C8z-w)\u{1c};!L!G!M\"H\"N!D!?\"H!?!D#C!9#K!-!S!Q\"Q!O!K\"A!I!U!M\"s!\
        =!A!O\u{1b}\u{6}! {&(#4s)t%IV>& F)F!A#y\"C\"s\u{b}:& D'G!y0G!u,B\u{2}\u{1a}!7s\u{1f}\u{2}\"4t$F#g!Et32\")t<G\u{1f}\
        &% F*H%v'w\"HRQ! v$j\" s4u*\u{19}$%F(A!t7C;1!5s\u{0}\"\" H/xKD\"4q1C7H!@u3K!@x+Y!8u(l!Et|\u{17}!:s }0 t\"J\"H%9\
        \"8!<!w\"9\"=#q$I!N!8%9!<%K%\u{0}&$E0A#?!I\">(v:Q# K#y5E\u{1d}.!1sZx!8u\u{f}\u{d}!9MGu!9u\u{c}f!.uwr#7B!@!B;O# \
        p6F/E@f!0wM\u{1d}! uN0#%J':'vo\u{b}!\"u\"4# r7F!o\u{d}B#=I\"x#J\u{1c}?5 I!@!N\"K!K!H!J!M!G#7\"1!@!0!9!K!p%J!L%K\
        !u!8p\u{11}!${']!Ev|r!;tV;!6ynt!7t\u{2}\u{18}\" \u{1}8=>S\"1J4u\u{11}\u{12}$ H!B.=+=\u{7}~!E>8E!4t+p& s\"E*D#F(\
        C.<\u{5}\u{9}!%u1k# H8u-w/@!Au\u{18}\u{0}!Ex%\u{13}!Ew\u{10}T\"3D%t\u{8}\u{7f}!7vzB!!s6\u{1e}( K/A!x!u&A(t!A\"I\
        \u{4}o!/u\u{3}R!E@\\1! w~v6!Q!r!N!F\"H!G#L#7!C!M!K!@$/\"H!W!J\"H!F\"F#r#B!M%-!$rz^!Eu[\u{a}1 q!@$C\"H\"L!G\"B!@\
        \"@!B!A!r!:$u!E\"s+=.w!(tr\u{5}!/L?d!'v&<!Et*+# G6v/GV\u{9}$'H#=.w-P\u{a}W\" t'K\u{1e}#\" x8Js(\" M#{$G\"3E.uCj\
        % J/B#t&D)yr\u{1a}\"+|-H+k$%G!I&t9D/\u{9}( z!<&H#F*:#=!O\"?wF!!us\u{12}#*C%C(>!\u{1e}!Et3\u{4}!*s!,.!K!H!M!A\"<\
        !@%=%<$=\"B$=$J\"2$L0[%%F&s+F!D!Gf\u{1a}!7s\u{a}\"\"4t#K0(!@u*J# x-t\"E1\u{8}- T$F\"@\"O%@#6\"J!7#M#A!L'4$M\u{6}\
        u! s\u{1a}\u{4}!AuM8! K]*!Et9G!(u\u{0}!!8tTT! suA! tJ\u{e}\" K6t;I!/uuA!At`R!/y\u{6}q!&sx\u{f}!/uf6$ I%G+}\"@\u{9}\
        A\"8I-x\u{12}q!,w],\" J8w\u{1e}\u{1a}! vq]*!:#?!@%?\";#8%:${\"<(z\u{3}G\" I8vDq!EBK{=!Q!L!;!J\"9!E!K!Q\"O!P!=!;\
        %M!K!/!v!B!\\!E\"2!0!H!F!L!7!?!|!C\"|L.!8uI<&%J\"E#M,E\"o\"Q^B# x/D)D\\<! x\u{17}I1!I!:!H$G!C\">\"I!@$>\"K#r!?!\
        ?!w!O%I&CyT' t!L#F0K#L!J-Pm\u{10}!8u\u{c}\u{0}!3t@M!$u*\u{13}\" u4@>\u{10}!E@IH!!u%n\",E+u ?!Ewf8!$xR?!/vbn!-v;\
        /\"3H%v\u{7}5\" IEx\u{1}c\" J8v:*#\"w'?<D\u{6}e. O$C\"=\"M%D\"L!4\"G!7#O#F!J&6!3OD!Eu>\u{19}\" G)x\u{15}G!8wZ\u{5}\
        !9w\u{17}X!0t]1! xH6!8Eb:! {S+!3ttD!Et^G'$v/@!M#D\"B!r%r$\\!<wO[! u/_!1uqe+!E$?%:#>\"q%F\"A\"E!C!G+=Y\u{14}! u:\
        \u{1a}&\"K(L%K\"M\"H'L&|+$E!K\"M!H!E#F!D&;%N!H!=>(!7I[8!7t\u{8}l!/t,_!)     7   c   q   \u{16}   \u{c}!  P\"  \u{1c}\
        \"  e#  q#  q#  \"$  A$  }$  \u{1c}$  ,%  B%  w%  \u{5}%  L&  U&  U&  @(  R(  j(  \u{7f}(  \u{6}(  \u{f}(  q)  \
        o*  \u{d}*  ,+  \u{e}+  \u{18}+  +,  ?,  V,  d,  (-  1-  K-  W-  h-  o-  \u{13}-  a.  o.  \u{b}.  %/  %/  m/  S\
        0  c0  \u{2}0  \u{e}0  e1  w1  )2  ?2  ?2  o2  =3  [3  {3  \u{2}3  (4  U4  e4  \u{f}4  \u{14}4  \u{14}4  +5  75\
          >5  Q5  \u{14}5  %6  I6  \u{0}6  \u{14}6  A7  Y7  }7  }7  *8  Y8  k8  \u{7f}8  \u{1b}8  T9  p9  ~9  l:  s:  \u{7}\
        :  \u{e}:  \u{1e}:  \u{1e}:  #;  *;  1;  6;  K;  \u{7f};  \u{12};  Q<  h<  \u{5}<  ?=  P=  [=  \u{9}=  \u{1c}= \
         ^>  c>  ~>  #?  (?  S?  d?  d?  ~?  \u{12}?  *@  e@  3A  WA  eA  eA  -B  JB  \u{10}B   C  8C  vC  \u{7}C  (D  \
        `D  \u{e}D  %E  0E  AE  bE  \u{c}E  %F  *F  *F  )G  TG  qG  |G  \u{e}G  &H  &H  FH  FH  KH  \u{d}H  XI  eI  }I \
         \u{15}I  CJ  QJ  \u{6}J  _K  pK  \u{0}K  <L  aL  mL  \u{c}L  \u{19}L  \u{19}L  4M  ^M  ^M  zM  \u{6}M  \u{14}M\
          -N  RN  `N  fO  fO  KP  yP  \u{6}P  \"Q  /R  bR  oR  \u{b}R  ;S  ;S  ES  RS  wS  \u{4}S  \u{4}S  \u{1a}S  /T \
         RT  \u{9}T  'U  2V  2V  9X  ]X  bX  uX  .Y  .Y  :Y  `Z  eZ  \u{13}Z  \u{13}[  #\\  #\\  O\\  {\\  $]  J]  a]  \
        j]  w]  (^  >^  Z^  Z^  \u{18}^  \u{b}_  6`  Q`  V`  z`  \u{1a}`  %a  ;a  \u{13}a  !b  xb  -c  Yc  gc  Fd  [d  \
        jd  \u{d}d  !e  ?e  de  ye  \u{0}e  Hf  hf  }f  \u{1e}f  Lg  Lg  `g  \u{16}g  \u{16}g  (h  Fh  Ph  Ph  uh  zh  \
        \u{7}h  -i  di  \u{16}i  )j  \u{9}j  4k  Ek  [k  nk  sk  \u{a}k  /l  4l  Ql  2m  7m  Gm  jm  \u{1b}m  |n  \u{16}\
        n  \u{1b}n  \u{1b}n  \u{12}o  \u{12}o  +p  5p  {p  2q  kq  xq  \u{a}q   r  kr  \u{2}r  $t  Ht  at  zt  Eu  Lu  \
        1v  1w  6w  aw  hw   x  Dy  iy  ty  \"z  0z  Vz  tz  tz  \u{f}z  C{  \u{1}{  \u{b}{  .|  S|  x|  5}  G}  Q}  Q}\
          \u{e}}  u~  \u{a}~  3\u{7f}  Q\u{7f}  d\u{7f}  \u{12}\u{7f}  8\u{0}  F\u{0}  K\u{0}  m\u{0}  |\u{0}  \u{10}\u{0}\
          A\u{1}  W\u{1}  d\u{1}  z\u{1}  \u{11}\u{1}  \u{1f}\u{1}  F\u{2}  M\u{2}  c\u{2}  \u{18}\u{2}  @\u{3}  @\u{3}\
          @\u{3}  I\u{3}  f\u{3}  m\u{3}  \u{5}\u{3}  \u{1d}\u{3}  \u{1d}\u{3}  P\u{4}  p\u{4}  I\u{5}  V\u{5}  \u{13}\u{5}\
          &\u{6}  _\u{6}  p\u{6}  \u{d}\u{6}  \u{16}\u{6}  (\u{7}  R\u{7}  Y\u{7}  r\u{7}  w\u{7}  \u{3}\u{7}  $\u{8}  \
        $\u{8}  .\u{9}  j\u{a}  v\u{a}  '\u{b}  7\u{b}  @\u{b}  c\u{b}  \u{14}\u{b}  ,\u{c}  \u{12}\u{c}  L\u{d}  z\u{d}\
          \u{15}\u{d}  \u{1a}\u{d}  2\u{e}  `\u{e}  \u{1}\u{e}  ?\u{f}  J\u{f}  U\u{f}  \u{15}\u{f}  \u{15}\u{f}  D\u{12}\
          s\u{12}  }\u{12}  >\u{13}  I\u{13}  `\u{13}  q\u{13}  \u{a}\u{13}  H\u{14}  n\u{14}  \u{9}\u{14}  @\u{15}  c\u{15}\
          V\u{16}  a\u{16}  L\u{17}  Z\u{17}  _\u{17}  \u{2}\u{17}  \u{9}\u{17}  \u{e}\u{17}  <\u{18}  \u{18}\u{18}  2\u{19}\
          M\u{19}  ]\u{19}  v\u{19}  \u{5}\u{19}  ,\u{1a}  :\u{1a}  :\u{1a}  O\u{1a}  \u{7f}\u{1a}  \u{4}\u{1a}  G\u{1b}\
          a\u{1b}  \u{19}\u{1b}  A\u{1c}  A\u{1c}  D\u{1d}  M\u{1d}  W\u{1d}  W\u{1d}  ~\u{1d}  \u{11}\u{1d}  X\u{1e}  \
        \u{4}\u{1e}  \u{10}\u{1e}  \"\u{1f}  C\u{1f}  W\u{1f}  p\u{1f}  \u{12}\u{1f}  , ! ,!! K!! W!! c!! \u{1}!! (\"! \
        H#! M#! _#! t#! \u{c}#! \u{15}#! B$! `$! `$! n$! \u{14}$! 9%! J%! O%! `%! \u{0}%! \u{5}%! ?&! \u{19}&! 4'! J'! \
        W'! c'! s'! x'! \u{14}'! 4(! M(! x(! x(! %)! T)! d)! \"*! \"*! 4*! V*! \u{19}*! 1+! \u{8}+! \u{d}+! 9,! K,! T,!\
         t,! \u{16},! (-! ?-! Q-! X-! \u{c}-! 0.! O.! {.! \u{1b}.! ?/! l/! %0! =0! f0! v0! \u{4}0! \u{b}0! H1! \u{4}2! \
        \u{b}2! 03! 03! j3! u3! \u{a}3! \u{17}3! \u{1e}3! O4! _4! |4! |4! \u{e}4! %5! .5! >5! z5! \u{8}5! -6! Q6! v6! \u{1c}\
        6! b7! k7! {7! \u{7}7! *8! /8! m8! r8! 19! c9! y9! 8:! p:! \u{2}:! K;! R;! L<! f<! y<! M=! R=! >>! \u{1a}>! E?!\
         t?! \u{1a}?! O@! pA! \u{5}A! ]B! dB! \u{a}B! \u{f}B! \u{14}B! ,C! >C! PC! rC! \u{1c}C! !D! fD! \u{0}D! \u{0}D!\
         !E! 4E! vE! \u{14}E! (F! :F! ?F! kF! xF! ,G! EG! \\G! RH! `H! eH! \u{5}H! RI! dI! 'J! AJ! OJ! \u{3}J! 2K! \u{3}\
        K! \u{1a}K! =L! NL! \u{10}L! \u{17}L! MM! TM! \u{16}M! 1N! aN! \u{5}N! 3O! oO! \u{2}O! 4P! NP! \u{7f}P! 1Q! 6Q!\
         VQ! [Q! bQ! \u{1e}Q! (R! OR! hR! AT! LT! VT! \u{18}T! ZU! mU! 6V! =V! {V! \u{f}V! 2W! UW! \u{d}W! (X! FX! \\X!\
         fX! \u{6}X! \u{f}X! AY! 'Z! \u{4}Z! \u{e}Z! \"[! r[! |[! \u{7}[! \u{e}[! \u{e}[! 7\\! I\\! a\\! v\\! \u{d}\\! \
        \u{d}\\! $]! G]! \\]! \\]! \"^! '^! '^! K^! h^! \u{f}^! O`! Y`! \u{1c}`! 5a! fa! za! \u{6}a! !b! Fb! ]b! mb! mb\
        ! yb! \u{5}b! \u{13}b! \u{13}b! $c! Bc! Nc! \u{13}c! \u{13}c! 5d! Ed! od! \u{d}d! \u{12}d! je! \u{7}e! \u{1d}e!\
         \u{1d}e! 8f! Ff! af! ~f! \u{3}f! /g! 4g! @g! Gg! jg! [h! \u{1}h! %i! Ji! hi! hi! vi! \u{b}i! Rk! qk! qk! \u{b}\
        k! Kl! Kl! Kl! gl! \u{7f}l! \u{1c}l! \u{1a}m! 1n! an! ~n! !o! Bo! eo! qo! ~o! 2p! =p! yp! yp! kq! \u{a}q! /r! i\
        r! ur! ~r! \u{3}r! (s! Ls! ts! \u{4}s! \u{b}s! \u{10}s! Pt! \"u! mu! ru! !v! Cv! \u{0}v! \u{16}v! ?w! \u{c}w! \u{c}\
        w! \u{15}w! 8x! ~x! \u{1c}x! Fy! Yy! hy! \u{7}y! )z! lz! \u{5}z! s{! \u{7}{! j|! t|! \u{7f}|! \u{9}|! Q}! \u{14}\
        }! O~! e~! \u{7}~! \u{19}~! D\u{7f}! =\u{0}! F\u{0}! _\u{0}! _\u{0}! f\u{0}! :\u{1}! :\u{1}! :\u{1}! h\u{1}! m\u{1}\
        ! \u{4}\u{1}! %\u{2}! Y\u{2}! M\u{3}! d\u{3}! \u{9}\u{3}! %\u{4}! F\u{4}! \u{e}\u{4}! -\u{5}! Q\u{5}! \u{1}\u{5}\
        ! \u{1}\u{5}! \u{19}\u{5}! M\u{6}! M\u{6}! b\u{6}! \u{7}\u{8}! .\u{9}! E\u{9}! J\u{9}! Z\u{9}! \u{a}\u{9}! 3\u{a}\
        ! [\u{a}! \u{2}\u{a}! \u{12}\u{a}! \u{12}\u{a}! +\u{b}! E\u{b}! a\u{b}! \u{11}\u{b}! !\u{c}! F\u{c}! 6\u{e}! B\u{e}\
        ! I\u{e}! z\u{e}! \u{c}\u{e}! \u{19}\u{e}! B\u{f}! M\u{f}! V\u{f}! m\u{f}! \u{13}\u{f}! )\u{10}! U\u{10}! d\u{10}\
        ! t\u{10}! J\u{11}! \\\u{11}! f\u{11}! {\u{11}! \u{d}\u{11}! ,\u{12}! K\u{12}! P\u{12}! `\u{12}! =\u{14}! D\u{14}\
        ! R\u{14}! q\u{14}! *\u{15}! *\u{15}! *\u{15}! P\u{15}! o\u{15}! z\u{15}! *\u{16}! F\u{16}! <\u{17}! Y\u{17}! `\
        \u{17}! \u{c}\u{17}! !\u{18}! /\u{18}! Y\u{18}! p\u{18}! u\u{18}! |\u{18}! \u{12}\u{18}! .\u{19}! 9\u{19}! J\u{19}\
        ! ^\u{19}! '\u{1a}! .\u{1a}! G\u{1a}! \\\u{1a}! f\u{1a}! r\u{1a}! \u{1}\u{1a}! #\u{1b}! *\u{1b}! U\u{1b}! e\u{1b}\
        ! \u{0}\u{1b}!  \u{1c}! o\u{1c}! t\u{1c}! T\u{1d}! [\u{1d}! }\u{1d}! \u{1f}\u{1d}! 0\u{1e}! >\u{1e}! R\u{1e}! \u{1f}\
        \u{1e}! (\u{1f}! 4\u{1f}! A\u{1f}! A\u{1f}! q\u{1f}! \u{1}\u{1f}! \u{15}\u{1f}! - \" 4 \" v \" \u{2} \" F!\" [!\
        \" 3\"\" i\"\" 2#\" k$\" |$\" \u{15}$\" \u{1a}$\" %%\" D%\" K%\" W%\" c%\" m%\" \u{7}%\" \u{1f}%\" )&\" E&\" s&\
        \" \u{1c}&\" 1'\" \u{10}'\" i(\" \u{e}(\" %)\" ,)\" \u{16})\"  *\" %*\" 9*\" P*\" W*\" l*\" \u{5}*\" 0+\" 5+\" \
        :+\" C+\" J+\" \u{7f}+\" ,,\" J,\" \u{15},\" #-\" 8-\" Y-\" e-\" u-\" \u{15}-\" %.\" 0.\" H.\" O.\" [.\" h.\" r\
        .\" \u{a}.\" \u{f}.\" 1/\" V/\" {/\" (0\" g0\" w0\" \u{1c}0\" *1\" 41\" 91\" C1\" H2\" \u{10}2\" e3\" z3\" \u{a}\
        3\" ,4\" F4\" A5\" \u{17}5\" \u{17}5\" z6\" \u{7f}6\" \u{13}6\" \u{1a}6\" 67\" =8\" @9\" X9\" \u{3}9\" ?:\" \\:\
        \" f:\" \u{14}:\" );\" E;\" Z;\" Z;\" d;\" a<\" V=\" [=\" d=\" n=\" \u{13}>\" ;?\" P?\" P?\" l?\" \u{18}?\" 'A\"\
         `A\" gA\" uA\" \u{d}A\" 4B\" 9B\" @B\" IB\" _B\" $C\" -C\" 9D\" xD\" \u{1e}D\" ,E\" 3E\" EE\" YE\" \u{a}E\" \u{1f}\
        E\" hF\" oF\" ;G\" (H\" MH\" MH\" \u{0}H\" \u{0}H\" +I\" KI\" kI\" uI\" \u{f}I\" 8J\" \u{14}K\"  L\" cL\" \u{3}\
        L\" 3M\" WM\" WM\" \u{7f}M\" *N\" CN\" ON\" \u{2}N\" GO\" aO\" \u{15}O\" KP\" 1Q\" rQ\" yQ\" \u{6}Q\" >R\" ;S\"\
         ;S\" ES\" US\" ~S\" \u{11}S\" %T\" ]T\" ~T\" \u{15}T\" \u{1a}T\" \u{13}U\" \u{1d}U\" .V\" IV\" ^V\" lV\" %W\" \
        0W\" IW\" qW\" !X\" .X\" ZX\" rX\" NY\" SY\" hY\" \u{1d}Z\" ,[\" J[\" o[\" \u{5}[\" \u{12}[\" 4\\\" I\\\" I\\\"\
         Y\\\" i\\\" n\\\" 5]\" Y]\" Y]\" c]\" r]\" \u{4}]\" 4^\" a^\" G_\" b_\" \u{12}_\" \u{1d}_\" F`\" [`\" s`\" \u{f}\
        `\" &a\" >a\" Ga\" hb\" qb\" qb\" )c\" \u{8}c\" 6d\" ed\" \u{12}d\" \u{17}d\" !e\" Ke\" Pe\" \u{c}e\" of\" vf\"\
         \u{1}f\" \"g\" Vg\" \u{1c}g\" \u{1c}g\" Th\" \u{16}h\" \u{1d}h\" 1i\" vi\" \u{8}i\" -j\" 6j\" =j\" Sj\" yj\" \u{1b}\
        j\" )k\" )k\" \u{6}k\" \u{f}k\" al\" al\" \u{a}l\" \u{f}l\" \u{16}l\" Fm\" dm\" qm\" \u{1}m\" 7n\" En\" }n\" \u{4}\
        n\" :o\" @p\" |p\" 4q\" 4q\" 9q\" vq\" \u{d}q\" +r\" +r\" Zs\" Zs\" \u{b}s\" &u\" -u\" -u\" 9u\" Zu\" {u\" 4v\"\
         4v\" \\v\" iv\" \u{7f}v\" \u{1d}v\" .w\" zw\" $x\" 0x\" @x\" gx\" vx\" }x\" \u{d}x\" 2y\" ey\" \u{1e}y\" %z\" \
        *z\" *z\" Iz\" jz\" jz\" jz\" oz\" \u{1a}z\" |{\" 4|\" J|\" w|\" \u{13}|\" \u{1d}|\" <}\" Q}\" c}\" t}\" ;~\" M\
        ~\" M~\" [~\" m~\" t~\" >\u{7f}\" i\u{7f}\" i\u{7f}\" i\u{7f}\" \u{1}\u{7f}\" 1\u{0}\" W\u{0}\" W\u{0}\" \\\u{0}\
        \" .\u{2}\" <\u{2}\" F\u{2}\" \u{11}\u{2}\" %\u{3}\" {\u{3}\" \u{0}\u{3}\" -\u{4}\" K\u{4}\" >\u{5}\" L\u{5}\" \
        f\u{5}\" -\u{6}\" T\u{6}\" T\u{6}\" \u{8}\u{6}\" \u{1d}\u{7}\" Y\u{8}\" \u{6}\u{8}\" \u{f}\u{8}\" \u{1d}\u{8}\"\
         )\u{9}\" G\u{9}\" ^\u{9}\" q\u{9}\" A\u{a}\" x\u{a}\" U\u{b}\" U\u{b}\" y\u{b}\" \u{4}\u{b}\" 4\u{c}\" ;\u{c}\"\
         W\u{c}\" g\u{c}\" 8\u{d}\" 7\u{e}\" J\u{e}\" Q\u{e}\" [\u{e}\" \u{10}\u{e}\" 7\u{f}\" 7\u{f}\" >\u{f}\" E\u{f}\
        \" `\u{f}\" o\u{f}\" x\u{f}\" {\u{10}\" \u{2}\u{10}\" 1\u{11}\" ;\u{11}\" L\u{11}\" L\u{11}\" \u{12}\u{11}\" B\u{12}\
        \" B\u{12}\" \u{1}\u{12}\" \u{b}\u{12}\" )\u{13}\" 9\u{13}\" G\u{13}\" {\u{13}\" \u{1b}\u{13}\" *\u{14}\" f\u{14}\
        \" \u{2}\u{14}\" W\u{15}\" W\u{15}\" \u{16}\u{15}\" \u{16}\u{15}\" L\u{16}\" S\u{16}\" \u{3}\u{16}\" ;\u{17}\" \
        l\u{17}\" \u{0}\u{17}\" \u{19}\u{17}\" '\u{18}\" J\u{18}\" 6\u{19}\" J\u{19}\" Q\u{19}\" Q\u{19}\" v\u{19}\" \u{17}\
        \u{19}\" 3\u{1a}\" 3\u{1a}\" 8\u{1a}\" s\u{1a}\" \u{3}\u{1a}\" \u{0}\u{1c}\" \u{18}\u{1c}\" %\u{1d}\" \u{10}\u{1d}\
        \" ~\u{1e}\" \u{5}\u{1e}\" A\u{1f}\" s\u{1f}\" \u{e}\u{1f}\" . # B # Y # ` # |!# |!# 7\"# k\"# N## z## \u{18}##\
         \u{1d}## I$# Y$# ^$# u$# '%# D%# \u{11}%# \u{1b}%# ,&# ^&# s&# 0'# >'# \u{5}'# \u{12}'# \u{12}'# ;(# Q)# e)# J\
        *# S*# `*# k+# \u{4},# 2-# [-# \u{7f}-# ?.# P.# P.# \\.# e.# o.# \u{1e}.# ,/# N/# [/# b/# m/# \u{19}/# '0# :0# \
        E0# Q0# X0# \u{e}0# R1# -2# 62# +3# ?3# f3# k3# \u{2}3# \u{5}4# \u{18}4# \u{1d}4# 65# )6# S6# a6# x6# x6# \u{1e}\
        6# T7# g7# \u{e}7# C8# J8# O8# ]8# b8# r8# \u{1a}8# ;9# @9# j9# o9# \u{e}9# +;# \\;# e;# y<# \u{a}<# $=# 6=# B=\
        # N=# W=# k=# u># P?# \u{12}?# 5@# <@# c@# m@# 6A# kA# {A# )B# OB# TB# TB# YB# \u{1c}B# `C# \u{8}C# \u{16}C# \"\
        D# nD# mF# wF# \u{7}F# &G# &G# YG# zG# \u{6}G# SH# yH# \u{2}H# !I# (I# (I# ^I# jI# \u{9}I# bJ# bJ# &K# @K# @K# \
        bK# uK# 2L# 9L# DL# ]L# oL# \u{7}L# \u{1a}L# 5M# 5M# 5M# WM# jM# }M# \u{1f}M# ,N# CN# JN# _N# tN# SO# \u{9}O# 2\
        P# ;P# \u{2}P# \u{c}P# \u{c}P# $Q# \u{3}Q# \u{a}Q# \u{f}Q# CR# NR# YR# rR# \u{e}R# \u{e}R# GS# ZS# iS# uS# \u{a}\
        S# \u{a}S# <T# \\T# aT# %U# 3U# <U# EU# QU# bU# tU# yU# \u{8}U# \u{19}U# \u{1e}U# WV#  W# CW# pW# {W# \u{10}W# \
        CX# CX# xX# xX# \u{7f}X# \u{1a}X# \u{1a}X# \u{5}Y# DZ# wZ# wZ# \u{10}Z# A[# c[# $\\# \u{8}\\# ^]# y]# \u{1f}]# \
        P^# a^# \u{11}^# )_# P_# __# __# \u{a}_# D`# P`# p`# \u{b}`# #a# Ga# La# 8b# _b# kb# \u{17}b# 5e# Be# \u{d}e# \u{16}\
        e# 9f# Cf# \\f# af# \u{6}f# Fg# \u{7f}g# \u{10}g# \u{1c}g# !h# !h# 9h# Sh# {h# .i# 5i# \u{1d}i# /j# Zj# #l# Bl#\
         [l# wl# wl# \u{19}l#  m# %m# Wm# jm# \u{b}m# \u{15}m# +n# 5n# An# Zn# $o# 3o# Vo# io# so# 2p# 7p# Vp# yp# ~p# \
        \u{5}p# \u{a}p# 4q# =q# Tq# \u{1a}q# -r# Lr# Zr# ir# \u{3}r# \u{14}r# $s# Rs# bs# ps# \u{18}s# Ut# qt# (u# ru# \
        \u{4}u# hv#  w# 7w# Hw# _w# \u{c}w# -x# \u{10}x# \u{15}x# 7y# By# qy# -z# -z# 2z# 7z# Dz# Iz# jz# \u{a}z# !{# M\
        {# \u{9}{# \u{10}{#  |#  |# W|# ^|# ^|# h|# \u{9}|# R}# i}# {}# \u{9}}# \u{14}}# .~# 7~# `~# }~# \u{1c}~# m\u{7f}\
        # \u{c}\u{7f}# \u{15}\u{7f}# \u{1e}\u{7f}# Y\u{0}# 3\u{1}# i\u{1}# l\u{2}# (\u{3}# K\u{3}# 3\u{5}# B\u{5}# S\u{5}\
        # \u{1}\u{5}# \u{8}\u{5}# ?\u{6}# I\u{7}# o\u{7}# y\u{7}# \u{19}\u{7}# )\u{8}# )\u{8}# 9\u{8}# P\u{8}# \u{3}\u{8}\
        # \u{8}\u{8}# \u{1d}\u{8}# 3\u{9}# Q\u{9}# s\u{9}# s\u{9}# #\u{a}# N\u{a}# X\u{a}# \u{12}\u{a}# Z\u{b}# g\u{b}#\
         \u{4}\u{b}# !\u{c}# (\u{c}# d\u{c}# \u{b}\u{c}# \u{18}\u{c}# \u{18}\u{c}# V\u{d}# \u{7f}\u{d}# \u{1d}\u{d}# '\u{e}\
        # 4\u{e}# ;\u{e}# d\u{e}# |\u{e}# \u{e}\u{e}# \u{13}\u{e}# \u{1d}\u{e}# 5\u{f}# <\u{f}# L\u{f}# \u{5}\u{f}# G\u{10}\
        # \u{11}\u{10}# \u{8}\u{11}# R\u{12}# W\u{12}# w\u{12}# \u{9}\u{12}# \u{e}\u{12}# \u{15}\u{12}# ,\u{13}# A\u{13}\
        # Z\u{13}# \u{7}\u{13}# \u{1d}\u{13}# \u{1d}\u{13}# .\u{14}# I\u{14}# \\\u{14}# \u{7f}\u{14}# \u{7f}\u{14}# \u{c}\
        \u{14}# r\u{15}# #\u{16}# \u{1e}\u{16}# \\\u{18}# u\u{18}# \u{13}\u{18}# ,\u{19}# f\u{19}# \u{e}\u{19}# \u{1a}\u{19}\
        # G\u{1a}# l\u{1a}# \u{13}\u{1a}# )\u{1b}# 4\u{1b}# S\u{1b}# \\\u{1b}# |\u{1b}# \u{1}\u{1b}# h\u{1c}# \u{7f}\u{1d}\
        # \u{1b}\u{1d}# ,\u{1e}# D\u{1e}# I\u{1e}# R\u{1e}# \u{13}\u{1e}# B\u{1f}# G\u{1f}# Y\u{1f}# i\u{1f}# t\u{1f}# \
        ? $ Q $ 9!$ V!$ \u{1c}!$ 3\"$ F\"$ P\"$ U\"$ \\\"$ q\"$ =#$ `#$ `#$ g#$ r#$ \u{1b}#$  $$ D$$ W$$ m$$ 9%$ _%$ y%\
        $ %&$ 3&$ :&$ `&$ e&$ \u{1f}&$ \u{1f}&$ 2'$ 2'$ 7'$ C'$ \u{10}'$ \u{19}'$ \u{19}'$ ,($ b($ u($ \u{6}($ \u{12}($\
         \u{19}($ 3)$ w)$ w)$ \u{11})$ \u{1f})$ $*$ K*$ _*$ d*$ *+$ @+$ G+$ Y+$ \u{7}+$ \u{12}+$ C,$ n,$ \u{1e}-$ \u{1e}\
        -$ >.$ Q.$ f.$ \u{5}.$ %/$ 6/$ \u{1a}/$ \u{1a}/$ \u{1a}/$ =0$ j0$ \u{a}0$ \u{a}0$ &1$ ?1$ D1$ u1$ u1$ u1$ \u{3}\
        1$ !2$ /2$ Q2$ s2$ \u{1c}2$ E3$ n3$ t4$ \u{d}4$ \u{1d}4$ V5$ q5$ +6$ B6$ t6$ \u{d}6$ V7$ \u{18}7$ ;8$ U8$ ]9$ $\
        :$ ~:$ \u{8}:$ -;$ \\;$ \u{a};$ \u{16};$ <<$ W<$ q<$ \u{7f}<$ \u{4}<$ \u{1a}<$ 0=$ o=$ v=$ \u{6}=$ \u{18}=$ N>$\
         X>$ h>$ H?$ R?$ &A$ &A$ bA$ bA$ pA$ pA$ \u{1d}A$ 7B$ mB$ tB$ tB$ nC$ \u{b}C$ \u{10}C$ *D$ *D$ HD$ HD$ VD$ qD$ \
        \u{16}D$ PE$ \u{4}E$ \u{10}E$ \u{10}E$ 1F$ 8F$ UG$ lG$ \u{4}G$ NI$ YI$ lI$ \u{1d}I$ *J$ CJ$ _J$ EK$ cK$ cK$ lK$\
         uK$ \u{7}K$ 0L$ @L$ ?M$ dM$ iM$ \u{6}M$ \u{6}M$ 0N$ 9N$ 9N$ JN$ wO$ wO$ \u{6}O$ 2P$ \u{13}P$ #Q$ OQ$ qQ$ !R$ \u{7f}\
        S$ !T$ kT$ \u{e}T$ \u{17}T$ 6U$ \u{1}U$  V$ *V$ 4X$ QX$ \u{3}X$ \u{e}X$ \u{1a}X$ \u{1a}X$ \u{1}Y$ \u{f}Y$ \u{1f}\
        Y$ :Z$ YZ$ fZ$ ][$ r[$ r[$ %\\$ *\\$ A\\$ Q\\$ Q\\$ e\\$ q\\$ D]$ -^$ P^$ |^$ \u{19}^$ %_$ %_$ U_$ k_$ \u{11}_$\
         \u{11}_$ \u{1c}_$ 1`$ x`$ \u{11}`$ <a$ Ga$ Ua$ Ua$ za$ za$ za$ ?b$ \u{7}b$ +c$ \u{7}c$ &d$ 2d$ ]d$ nd$ 0e$ 0e$\
         9e$ Ue$ ae$ qe$ \u{8}e$ \u{16}e$ =f$ pf$ \u{1e}f$ -g$ <g$ Fg$ ~g$ \u{13}g$ \u{18}g$ -h$ Ch$ rh$ \u{e}h$ $i$ Ki\
        $ ui$ \"j$ @j$ nj$ \u{1e}j$ <k$ Pk$ vk$ vk$  l$ tl$ \u{8}l$ &m$ _m$ sm$ zm$ @n$ @n$ Ln$ hn$ eo$ \u{11}o$ )p$ 0p\
        $ \u{1e}q$ %r$ 3r$ Vr$ Is$ ds$ ds$ ks$ \u{0}s$ \u{7}s$ \u{e}s$ Yt$ 3u$ bu$ su$ \u{f}u$ \u{f}u$ 4v$ Dv$ Qv$ fv$ \
        kv$ pv$ \u{d}v$ hw$ vw$ \u{a}w$ 0x$ Bx$ lx$ \u{8}x$ \u{8}x$ \u{d}x$ \u{d}x$ \u{17}x$ \u{1e}x$ )y$ :y$ Ay$ ry$ D\
        z$ Tz$ ez$ J{$ \u{1a}{$ L|$ 9}$ E}$ Q}$ \u{8}}$ \u{8}}$ \u{1b}}$ 5~$ U~$ _~$ \u{d}~$ \u{1a}~$ ?\u{7f}$ K\u{7f}$\
         R\u{7f}$ -\u{0}$ `\u{0}$ p\u{0}$ \u{1}\u{0}$ %\u{1}$ ,\u{1}$ :\u{1}$ E\u{1}$ J\u{1}$ q\u{1}$ \u{5}\u{1}$ \u{17}\
        \u{1}$ 4\u{2}$ _\u{2}$ d\u{2}$ |\u{2}$ \u{19}\u{2}$ %\u{3}$ \\\u{4}$ q\u{4}$ X\u{5}$ _\u{5}$ t\u{5}$ \u{c}\u{5}\
        $ \u{1e}\u{5}$ S\u{6}$ b\u{6}$ *\u{7}$ 6\u{7}$ S\u{8}$ \u{0}\u{8}$ ,\u{9}$ L\u{9}$ t\u{9}$ 7\u{a}$ W\u{a}$ s\u{a}\
        $ \u{7}\u{a}$ \u{e}\u{a}$ \u{15}\u{a}$ \u{1c}\u{a}$ 1\u{b}$ ]\u{b}$ ~\u{b}$ \u{18}\u{b}$ $\u{c}$ ;\u{c}$ F\u{d}\
        $ \\\u{d}$ i\u{d}$ \u{8}\u{d}$ \u{8}\u{d}$ ,\u{e}$ \\\u{e}$ \\\u{e}$ }\u{e}$ -\u{f}$ F\u{f}$ x\u{f}$ \u{1c}\u{f}\
        $ H\u{12}$ r\u{12}$ \u{7}\u{12}$ $\u{13}$ I\u{13}$ b\u{13}$ }\u{13}$ \u{18}\u{13}$ 1\u{14}$ W\u{14}$ z\u{14}$ G\
        \u{15}$ p\u{15}$ )\u{16}$ .\u{16}$ Z\u{16}$ \u{a}\u{16}$ \u{19}\u{16}$ E\u{18}$ g\u{18}$ z\u{18}$ \u{7f}\u{18}$\
         \u{18}\u{18}$ >\u{19}$ P\u{19}$ \\\u{19}$ \u{1f}\u{19}$ :\u{1a}$ +\u{1b}$ R\u{1b}$ {\u{1b}$ \u{d}\u{1b}$ !\u{1c}\
        $ 3\u{1c}$ I\u{1c}$ p\u{1c}$ \u{0}\u{1c}$ \u{17}\u{1c}$ *\u{1d}$ f\u{1e}$ \u{19}\u{1e}$ \u{19}\u{1e}$ \"\u{1f}$\
         [\u{1f}$ \u{5}\u{1f}$ \u{1b}!% '\"% '\"% Z\"% o\"% .#% 7#% >#% l#% |#% \u{11}#% =$% \u{1b}$% E%% E%% q%% \u{7f}\
        %% \u{10}%% \u{10}%% \u{1a}%% 7&% U&% e&% \u{18}&% %'% ]'% \u{2}'% =(% r(% \u{6}(% ))% A)% K)% !*% N*% \u{3}*% \
        0+% a+% \u{6}+% \u{18}+% 7,% 0-% \\-% z-% \u{7f}-% \u{f}-% \u{18}-% \u{18}-% \u{18}-% \u{1d}-% \u{1d}-% :.% ?.%\
         T.% \u{d}.% )/% X/% p/% \u{b}/% 70% \u{1e}0% U1% U1% {1% \u{8}1% %2% 72% W2% `2% ~2% \u{12}2% &3% ~3% \u{8}3% \
        \u{d}3% \u{d}3% \u{1b}3% 54% ]4% s4% %5% \\5% q5% \u{1a}5% 56% Q6% \u{1}6% *7% e7% n7% (8% d8% e9% n9% \u{1c}9%\
         b:% b:% \u{1e}:% f;% y;% \u{7};% 9<% r<% J=% X=% \u{8}=% \u{13}=% \u{13}=% &>% \u{9}>% n?% |?% \u{f}?% \u{f}?%\
         3@% U@% ]A% !B% 0B% OB% cB% vB% CC% zC% \u{1c}C% )D% :D% PD% qD% qD% \u{e}D% XE% {E% \u{18}E% \u{1f}E% 3F% aF%\
         \u{9}F% \u{e}F% <G% AG% _G% kG% tG% \u{19}G% \u{19}G% &H% KH% dH% dH% xH% \u{9}H% 9I% RI% `I% }I% /J% 8J% yJ% \
        \u{10}J% &K% GK% ^K% qK% \u{1e}K% \u{1e}K% 0L% OL% \u{1d}L% _M% >N% yN% \u{d}N% \u{14}N%  O% -O% 2O% \"P% iQ% \u{0}\
        Q% 'R% \u{1b}R% 8S% bS% \u{18}S% LT% cT% qT% ~T% \u{a}T% \u{13}T% VU% cU% \u{8}U% =V% \u{7f}V% KW% xW% \u{5}W% \
        \u{c}W% \u{17}W% 3X% ZX% \u{1d}X% \"Y% 0Y% uY% \u{7}Y% \u{17}Y% \u{1e}Y% 6Z% pZ% \u{2}Z% =\\% \u{a}\\% 0]% 0]% \
        {]% Z^% \u{12}^% -_% @_% G_% r_% |_% \u{7}_% \u{16}_% 2`% T`% \u{1}`% \u{1b}`% 1a% \\a% \u{c}a% 'b% Yb% ob% \u{9}\
        b% \u{1d}c% 5d% Jd% ^d% vd% \u{3}d% \u{f}d% Ue% ue% |e% \u{1f}e% Nf% \u{2}h% \u{1b}h% Ri% vi% \u{8}i% \u{15}i% \
        Yj% $k% Ik% tk% \u{b}k% ql% ,m% Gm% Nm% ^m% \u{7f}m% 2n% Kn% bn% \u{d}n%  o%  o% %o% *o% Ro% `o% to% \u{9}o% \u{9}\
        o% \u{7}p% 'q% \u{9}q% \"r% 1s% 1s% <s% Cs% Hs% Xs% Xs% as% as% xs% xs% gt% \u{0}t% :u% \u{13}u% \u{1}v% \"w% 0\
        w% @w% @w% |w% Ix% wx% \u{11}x% \u{11}x% $y% Ry% Wy% 6z% ?z% [z% iz% \u{6}z% O{% e{% D|% P|% \\|% \\|% \u{10}|%\
         &}% K}% X}% _}% _}% d}% p}% V~% 2\u{7f}% O\u{7f}% Z\u{7f}% \u{a}\u{7f}% \u{15}\u{7f}% K\u{0}% z\u{0}% \u{14}\u{0}\
        % \u{3}\u{1}% 3\u{2}% f\u{2}% t\u{2}% \u{16}\u{2}% ;\u{3}% ;\u{3}% \u{17}\u{3}% =\u{4}% }\u{4}% \"\u{5}% J\u{5}\
        % r\u{5}% \u{1b}\u{5}% =\u{6}% =\u{6}% D\u{6}% q\u{6}% t\u{7}% \u{15}\u{7}% \u{1a}\u{7}% ;\u{8}% r\u{8}% \u{1}\u{8}\
        % \u{f}\u{8}% #\u{9}% K\u{9}% e\u{9}% \u{7f}\u{9}% \u{4}\u{9}% \u{4}\u{9}% \u{4}\u{9}% %\u{a}% `\u{a}% j\u{a}% \
        \u{1d}\u{a}% .\u{b}% 3\u{b}% ?\u{b}% Q\u{b}% [\u{b}% \u{8}\u{b}% \u{12}\u{b}% c\u{c}% s\u{c}% \u{b}\u{c}% \"\u{d}\
        % >\u{d}% x\u{d}% \u{c}\u{d}% \u{1f}\u{d}% /\u{e}% b\u{e}% x\u{e}% C\u{f}% \u{14}\u{f}% M\u{10}% M\u{10}% M\u{10}\
        % x\u{10}% .\u{11}% =\u{11}% n\u{11}% ~\u{11}% F\u{12}% P\u{12}% P\u{12}% e\u{12}% Y\u{13}% ~\u{13}% \u{1e}\u{13}\
        % I\u{14}% X\u{14}% g\u{14}% /\u{16}% V\u{16}% y\u{16}% ~\u{16}% (\u{17}% ;\u{17}% V\u{17}% 4\u{18}% z\u{18}% \u{10}\
        \u{18}% p\u{19}% \u{3}\u{19}% $\u{1a}% K\u{1a}% \u{e}\u{1a}% I\u{1b}% \u{1b}\u{1b}% .\u{1c}% R\u{1c}% W\u{1d}% \
        ^\u{1d}% y\u{1d}% \u{18}\u{1d}% J\u{1e}% k\u{1e}% y\u{1e}% \u{d}\u{1e}% \u{d}\u{1e}% $\u{1f}% i\u{1f}% j & | & \
        \u{8} & #!& O!& T!& v!& v!& \u{17}!& %\"& ,\"& b\"& .#& .#& :#& r#& '$& =$& A&& V&& g&& *'& A'& H'& R'& 6(& M(&\
         +)& I)& x)& '*& 1*& d*& \u{3}*& m+& \u{13}+&  ,& L,& \u{1c},& _-& i-& \u{17}-& 8.& ].& ].& R/& d/& k/& p/& 30&\
         l0& \u{17}0& 01& 71& >1& i1& \u{17}1& \u{1e}1& M2& Z2& c2& \u{16}2& (3& -3& =3& W3& k3& 24& \u{7f}4& \"5& J5& \
        \u{19}5& J6& J6& a6& a6& t6& *7& E7& k7& r7& \u{5}7& I8& N8& i8& t8& I9& \u{1b}9& -:& 4:& \u{6}:& \u{1c}:& ';& \
        ,;& N;& y;& \u{4};& \u{4};& \u{1b};& \u{1b};& M<& n<& s<& |<& \u{17}<& \u{1c}<& *=& \u{d}=& \u{19}=& />& 4>& i>\
        & \u{9}>& \u{15}>& *?& L?& Q?& ]?& <@& Q@& \u{c}@& EA& YA& YA& sA& \u{2}A& \u{d}A& \u{d}A& \u{18}A& \u{1f}A& 7B\
        & <B& tB& \u{8}B& \u{14}B& _C& fC& \u{c}C& \u{11}C& #D& 4D& MD& |D& tE& \u{16}E& \u{1c}F& aG& lG& KJ& \u{9}J& S\
        K& ZK& ML& oL& \u{3}L& OM& eM& \u{9}M& TN& fN& kN& tN& yN& /O& DO& ^O& ^O& GP& _P& wP& \u{e}P& 1Q& }Q& \u{a}Q& \
        lR& \u{a}R& pS& \u{f}T& AU& \\U& vU& SV& lV& PW& }W& \u{8}W& \u{f}W& \"X& XX& \u{7f}X& EY& EY& VY& }Y& \u{4}Z& \
        )[& X[& \u{1d}[& 4\\& X\\& h\\& \u{b}]& \u{1a}]& %^& g^& \u{0}^& \u{9}^& \u{15}^&  _& '_& J_& Z_& }_& \u{a}_& \u{18}\
        _& &`& B`& /a& sa& $b& fb& \u{18}b& Kc& \u{5}c& -d& Pd& Ne& ye& \u{0}e& $f& 2f& 2f& ff& mf& mf& tf& \u{1a}f& 0g\
        & <g& lg& \u{8}g& \u{19}h& \u{1e}h& /i& Mi& \u{1f}i& \u{1f}i& 3j& 'k& Lk& ^k& wk& \u{8}k& \u{1a}k& Dl& Dl& Tl& \
        Yl& ^l& ml& \u{c}l& Hm& am& \u{a}m& \u{1c}m& !n& *n& Un& zn& \u{1f}n& &o& /o& co& \u{d}o& :p& sp& *q& Lq& \u{1c}\
        q& ;r& Er& Er& |r& \u{3}r& ws& ~s& \u{17}s& Ft& ^t& \u{1d}t& Lu& \u{13}u& 2v& Pv& Pv& Aw& Yw& `w& \"x& @x& Zx& \
        jx& >y& >y& ky& !z& Xz& cz& ){& 2{& T{& \u{5}{& )|& v|& \u{d}|& <}& \\}& z}& &~& \u{9}~& \u{1d}~& ;\u{7f}& j\u{7f}\
        & \u{1c}\u{7f}& *\u{0}& 5\u{0}& l\u{0}& |\u{0}& |\u{0}& |\u{0}& ?\u{1}& V\u{1}& <\u{2}& g\u{2}& T\u{3}& z\u{3}&\
         S\u{4}& \u{0}\u{4}& \u{0}\u{4}& \u{5}\u{4}& 8\u{5}& K\u{5}& _\u{5}& \u{1e}\u{5}& ,\u{6}& 1\u{6}& \u{2}\u{6}& \u{b}\
        \u{6}& A\u{7}& F\u{7}& F\u{7}& T\u{7}& \u{2}\u{7}& \u{f}\u{7}& \u{18}\u{7}& E\u{8}& U\u{8}& \u{14}\u{8}& \"\u{9}\
        & 5\u{9}& 5\u{9}& _\u{9}& v\u{9}& .\u{a}& C\u{a}& M\u{a}& ]\u{a}& t\u{a}& {\u{a}& {\u{a}& \u{1b}\u{a}&  \u{b}& \
        <\u{b}& Y\u{b}& x\u{b}& \u{9}\u{b}& \u{13}\u{b}& 1\u{c}& N\u{c}& }\u{c}& \u{2}\u{c}& \u{2}\u{c}& \u{16}\u{c}& %\
        \u{d}& 9\u{d}& V\u{d}& l\u{d}& \u{4}\u{d}& /\u{e}& d\u{e}& r\u{e}& \u{10}\u{e}& ?\u{f}& R\u{f}& Y\u{f}& r\u{f}&\
         #\u{12}& 1\u{12}& w\u{12}& \u{17}\u{12}& -\u{13}& :\u{13}& ?\u{13}& V\u{13}& [\u{13}& {\u{13}& \u{2}\u{13}& x\u{14}\
        & \u{16}\u{14}& A\u{15}& A\u{15}& {\u{15}& \u{2}\u{15}& \u{7}\u{15}& \u{13}\u{15}& .\u{16}& S\u{16}& e\u{16}& p\
        \u{16}& \u{f}\u{16}& \u{1a}\u{16}& \u{18}\u{17}& @\u{18}& @\u{18}& N\u{18}& e\u{18}& \u{d}\u{18}& +\u{19}& 9\u{19}\
        & W\u{19}& r\u{19}& ?\u{1a}& o\u{1a}& \u{14}\u{1a}&  \u{1b}& G\u{1b}& \u{1d}\u{1b}& d\u{1c}& \u{d}\u{1c}& \u{d}\
        \u{1c}& )\u{1d}& I\u{1d}& \"\u{1e}& G\u{1e}& S\u{1e}& e\u{1e}& n\u{1e}& $\u{1f}& Q\u{1f}& \\\u{1f}& \u{8}\u{1f}\
        & 8 ' S ' \\ ' f ' -!' _!' _!' _!' o!' t!' ,\"' \u{18}\"' \u{1d}\"' q#' \u{12}#' H$' \u{7}$' '%' 3%' \u{1d}&' +\
        '' f(' r(' \u{5})' \u{e})' \u{e})' \u{1e})' Z*' |*' \u{1}*' %+' 7+' A+' Q+' m+' {+' \u{13}+' #,' T,' d,' \u{9},\
        ' R-' n-' \u{c}-' %.' ,.' a.' \u{0}.' \"/' X/' \u{5}/' \u{5}/' S0' g0' w0' (1' w1' ~1' \u{13}1' ,2' :2' `2' t2'\
         \u{6}2' +3' 73' L3' \\3' a3' t3' \u{4}3' \u{9}3' A4' [4' `4' p4' u4' \u{6}4' 05' S5' \u{9}5' D6' v6' }6' \u{11}\
        6' /7' `7' g7' \u{c}7' E8' ]8' \u{b}8' \u{18}8' (9' r9' \u{1b}9' -:' v:' {:' L;' i;' t;' !<' J<' }<' E=' E=' h=\
        ' z=' \u{17}=' '>' 0>' M>' w>' '?' A?' c?' l?' 4@' n@' \u{17}@' \u{1c}@' .A' 7A' PA' \u{b}A' \u{1c}A' #B' 3B' :\
        B' bB' vB' \u{f}B' ,C' 3C' :C' HC' ]C' -D' -D' YD' `D' pD' \"E' kE' \u{5}E' \u{10}E' \u{1f}E' \u{15}F' ^G' ^G' \
        |G' |G' \u{15}G' 9H' GH' pH' AI' \u{2}I' #J' IJ' RJ' RJ' RJ' \\J' cJ' lJ' lJ' }J' .K' bK' uK' DL' ML' YL' YL' \u{7}\
        L' \u{7}L' ,M' \u{3}M' \u{19}M' \u{19}M' iN' uN' uN' uN' \u{12}N' 1O' =O' ]O' \u{7}O' \u{c}O' \u{3}Q' 2R' @R' P\
        R' PR' mR' \u{8}R' \u{1c}R' 2S' KS' =T' DT' DT' NT' \u{7f}T' #U' dU' sV' sV' \u{15}V' )W' 8W' FW' wW' \u{c}W' p\
        X' pX' pX' uX' \u{9}X' \u{9}X' \u{9}X' !Y' .Y' tY' tY' #Z' vZ' \u{1b}Z' ,[' @[' t[' \u{11}[' \u{11}[' )\\' ]\\'\
         \u{1f}\\' =]' N]' n]' I^' \u{17}^' ,_' n_' \u{f}_' /`' @`' \u{4}`' Ga' ea' za' \u{d}a' sb' \u{10}b' \u{17}b' \u{17}\
        b' kc'  d' =e' oe' te' \u{d}e' \u{1f}e' \u{19}f' \u{1e}f' Cg' \\g' yg' ~g' \"h' \"h' \"h' 0h' 5h' ^h' :i' Hi' j\
        i' ji' oi' \u{7}i' <j' Fj' Fj' \u{11}j' \u{11}j' 5k' dk' ~k' \u{16}k' ^l' )m' ?m' Xm' jm' \u{0}m' \u{13}m' wn' \
        \"o' co' .p' .p' _p' _p' fp' xp' \u{4}p' \u{4}p' \u{14}p' ,q' Kq' qq' |q' \u{13}q' 6r' ^s' ss' 4t' 9t' Tt' \u{7f}\
        t' \u{7f}t' *u' ?u' fu' pu' \u{9}w' 1x' Qx' ^x' yx' \u{2}x' \u{17}x' Ky' ky' \u{9}y' 1z' <z' [z' pz' zz' \u{10}\
        z' 2{' @{' \u{7f}{' n|' z|' 5}' C}' ~}' e~' N\u{7f}' l\u{7f}' l\u{7f}' {\u{7f}' {\u{7f}' -\u{0}' Q\u{0}' {\u{0}\
        ' U\u{2}' l\u{2}' \u{10}\u{2}' 4\u{3}' u\u{3}' ~\u{3}' \u{1c}\u{3}' 8\u{4}' _\u{4}' \u{7}\u{4}' )\u{5}' E\u{5}'\
         Z\u{5}' o\u{5}' }\u{5}' J\u{6}' j\u{6}' ~\u{6}' \u{3}\u{6}' \u{3}\u{6}' ,\u{7}' ,\u{7}' f\u{7}' p\u{7}' \u{10}\
        \u{7}' H\u{8}' 1\u{9}' }\u{9}' F\u{a}' q\u{a}' \u{19}\u{a}' '\u{b}' t\u{b}' e\u{c}' \\\u{e}' m\u{e}' A\u{f}' s\u{f}\
        ' \\\u{10}' \u{c}\u{10}' $\u{11}' +\u{11}' o\u{11}' t\u{11}' \u{1b}\u{11}' G\u{12}' x\u{12}' ;\u{13}' B\u{13}' \
        (\u{14}' Z\u{14}' x\u{14}' \u{1d}\u{15}' T\u{16}' |\u{16}' \u{c}\u{16}' \u{1f}\u{16}' =\u{17}' \u{0}\u{17}' T\u{19}\
        ' \u{19}\u{19}' '\u{1a}' L\u{1a}' e\u{1a}' \u{0}\u{1b}' 1\u{1c}' 6\u{1c}' X\u{1c}' X\u{1c}' \u{1}\u{1c}' \u{11}\
        \u{1c}' \u{18}\u{1e}' \u{18}\u{1e}' r\u{1f}' \u{c}\u{1f}' 4 ( D ( c ( 2!( ]!( \u{10}!( \u{1d}#( \u{2}$( w%( 7&(\
         \u{7}&( 9'( Q'( f'( -(( \u{16}(( F*( l*( )+( q+( |+( \u{3}+( \u{3}+( 6,( ],( y,( \u{f},( \u{f},( F-( M-( f-( \u{9}\
        -( \u{1a}-( ).( >.( U.( \u{1}.( \u{8}.( \u{d}.( \u{1f}.( ,/( *0( ?0( S0( S0( j0( \u{1a}0( .1( f1( \u{6}1( \u{15}\
        1( \u{15}1( J2( Y2( H3( e3( }3( \u{a}3( 54( 54( R4( |5( \u{14}5( \u{1d}5( 86( C6( |6( \u{9}6( \u{14}6(  7( -7( \
        \u{2}7( \u{14}7( :8( S8( ]8( |8( &9( _9( f9( \u{1b}9( 0:( M:( ]:( s:( \u{11}:(  ;( 8;( \u{13};( k<( k<( t<( \u{0}\
        <( G=( [=( \u{6}=( ,>( g>( \u{16}>( \u{1f}>( &?( J?( ]?( f?( v?( \u{12}?( \u{12}?( O@( p@( w@( \u{2}@( \u{b}@( \
        RA( ]A( ]A( lA( lA( \u{3}A( \u{16}A( %B( .B( 7B( eB( {B( 8C( 8C( QC( \u{4}C( \u{9}C( OD( \u{1d}D( HE( ~E( \u{3}\
        E( \u{1a}E( 0F( pF( uF( \u{13}F( \u{1f}F( 0G( 0G( `G( oH( vH( \u{10}H( NI( ZI( &J( &J( -J( MJ( \u{7}J( \u{12}J(\
         \u{12}J( LK( \u{18}K( IL( WL( aL( \u{1}L( \u{f}L( \u{19}L( GM( mM( \u{11}M( JN( \\N( aN( aN( mN( rN( \u{2}N( \u{14}\
        N( !O( QO( eO( uO( \u{19}O( \u{1e}O( GP( ZP( yP( \u{1e}P( =R( LR( lS( \u{7}S(  T( 9T( 9T( BT( lT( |T( \u{f}T( +\
        U( 2U( _U( iU( \u{6}U( <V( <V( IV( PV( YV( rV( \u{9}V( 8W( DW( ^W( xW( \u{1f}W( CX( ZX( tX( \u{15}X( \u{1c}X( .\
        Y( VY( [Y( \u{2}Y( \u{9}Y( \"Z( 8Z( _Z( oZ( R[( w[( _\\( r\\( \u{16}\\( `]( g]( p]( \u{d}]( (^( ?^( \u{2}_( L`(\
          a( *a( ?a( ?a( \u{2}a( \u{a}b( \u{f}b( \u{1b}b( ,c( @c( Jc( jc( \u{1}c( \u{12}c( \u{19}c( 2d( 2d( Ed( Ed( [d(\
         [d( \u{e}d( 0e( @e( Ze( qe( #f( ,f( Of( ff( \u{3}f( 2g( Kg( [g( fg( }g( \"h( \u{f}h( 3j( hj( ol( xl( tm( [o( \u{7f}\
        o( 0p( >p( vp( \u{6}p( 1q( Hq( \u{17}q( +r( Us( os( |s( \u{1}s( \u{16}s( )t( ;t( qt( \u{14}t( au( nu( nu( \u{7}\
        u( Dv( Iv( Nv( Zv( sv( \u{15}v( &w( 8w( Dw( \u{e}w( \u{e}w( Nx( cx( |x( |x( \u{3}x( \u{3}x( \u{8}x( \u{8}x( Iy(\
         ly( xy( Ez( P{( o{( \u{2}{( \u{1a}{( K|( K|( e|( \u{1}|( l}( P~( \u{11}~( \u{11}~( )\u{7f}( =\u{0}( V\u{0}( \u{0}\
        \u{0}( \u{c}\u{0}( -\u{1}( u\u{1}( 1\u{2}( 6\u{2}( k\u{2}( y\u{2}( L\u{3}( Q\u{3}( g\u{3}( \u{5}\u{3}( -\u{4}( \
        =\u{4}( a\u{4}( t\u{4}( \u{2}\u{4}( V\u{5}( V\u{5}( `\u{5}( n\u{5}( ~\u{5}( \u{9}\u{5}( \u{10}\u{5}( \u{19}\u{5}\
        ( 8\u{6}( \\\u{6}( \u{5}\u{6}( \u{16}\u{6}( 8\u{7}( J\u{7}( |\u{7}( 3\u{8}( ^\u{8}( p\u{8}( \u{5}\u{8}( \u{10}\u{8}\
        ( C\u{9}( W\u{9}( ^\u{9}( N\u{a}( \u{1d}\u{a}( \"\u{b}( A\u{b}( n\u{b}( \u{0}\u{b}( r\u{c}( \u{1c}\u{c}( p\u{d}\
        ( M\u{e}( T\u{e}( ^\u{e}( \u{10}\u{e}( E\u{f}( E\u{f}( J\u{f}( v\u{f}( .\u{10}( >\u{10}( I\u{10}( W\u{10}( \u{1c}\
        \u{11}( 2\u{12}( M\u{12}( x\u{12}( x\u{12}( u\u{13}(  \u{14}( 4\u{14}( \u{1c}\u{14}( K\u{15}( ]\u{15}( \u{d}\u{15}\
        ( \u{12}\u{15}( 8\u{16}( F\u{16}( O\u{16}( q\u{16}( 2\u{17}( `\u{18}( F\u{19}( g\u{19}( ,\u{1a}( D\u{1b}( s\u{1b}\
        ( \u{0}\u{1b}( 8\u{1c}( ?\u{1c}( S\u{1c}( j\u{1d}( u\u{1d}( 6\u{1e}( \u{8}\u{1e}( \u{14}\u{1e}( $\u{1f}( -\u{1f}\
        ( \\\u{1f}( Q ) \u{f} ) %!) S!) _!) _!) yE\"!r&M*G$ p?s\u{1f}`!JC_!&NjE0 n\"N#J\"X!Q9P#N!R!I.>!MPK-t2R9M#I,@# o\
        \u{1f}`@w^X\" OFL<\u{10}\"\u{1f}`@s4r1 E!C$E\"|8G!J$H\"z/R@t&J!O!r(O)tQR'pC\u{13}5 Y!D\"N\"J\"I,w!I+U!K\"Q\"M\"\
        F,v!J#R!O->{R%N\"P*q~d\"FL4t\u{f} '!B&H6r\"s\u{1f}`6N#rf\u{15}7 K\"V#V\"W!Q+@)j#X!l!P%P.R!R#J\"MHO0L=J\"j!P-R&T\
        \"M\\\u{18}\"%p?q\u{5}@$/J!s?p1N/)!Atb_\" s?wp#% J&M9M!Q&O\u{2}X!?r#6$!Q&M?N4IZ:# r\u{1f}`@u\u{2}\u{3}< p!L!O!U\
        \"L!K\"W3M$o!O!O#K!K!O.E\"S\"R\"R!N=I\"o-sIM0N!Q#M!J\"N\u{d}y'!O$M\"N!S8T&O.O6r# n4RQQ\u{13}g#\"o\u{1f}`=r? :!V\
        \"R\"B6O\"P\"T!S$D\"T.R\"P\"D!R!P!RCo$j1P&O'p'K$N\"u#OEQ\"P\u{11}~\"!H&N/P!?u\u{13}H!!F=<$ l!N'P8PR;/ P!o!R#G:L\
        !S$G\"m!Q-v&GWM!v$MIN(*. L!L\"N\"l#V3F$O!M%\\\"Q.O&T[n:F\\4$ O\"T\u{1f}`@Q\u{15}<% r\"J#D:rGG?d$ M!q?w4F6\u{b}+\
        !U!L%N8p!T!O%N!S-T!O%M\u{b}]!!N!k!!G_U!\u{4}pK\u{e}!?w\u{19}\u{e}$ q!E$H:sQ,\" NArWp#\"N#F\"IGk# RBw\u{1a}QaY%!\
        s$M:O!u$M!\u{1e}2 [!?!K!K\"?\"B,I!v+R\"N!O0K!t#P/C5ueP2q+\u{3}!\u{16}tGE#;q\u{14}L!q^H!\u{7}z8\u{1b}#\u{1f}`@s#\
        L=?!@srt< i!T\"N\"E!U!E!N3L$n!O$K!S!K.G\"I\"K\"N@uJM\"t\"D(L.I!R\"r#J\"O!Mb!\" o!H!>#\"q\u{1f}`Ut\u{1b}\u{9}\u{5}\
        !R!n!N!X!O!W!M!j!N\"N\"K\"O\"M\"M\"L\"L\"O!P!R!m!R(X!T&P&S\"D!N!F!U!;!R!9!F!9!G!7!?!H!S!=!F!:!A!j\"L\"X%L\"O\"O\
        !P\"k#k\"T\"T!Z\"Q#N!T\"l\"U!j#P#V#V\"V#k!i%i!T#R$Y\"W\"o#j!o!o\"R!m!W!i!Q$V$k!T\"g!N!Z!T\"O!j!P\"N\"M!R!Q$M%M\"\
        R\"j!o%n 5!%P>X+ r!H!P%N!N7q!M!M&Q\u{18}q'JNq\" r?t{\u{18}$\"R$O\"j8JKC& L#k\"Q6Q$Q\u{11}Q M##pSD\u{c}u\u{a}+) \
        p!J$J\"O8q5K\u{c}N$O\"Npe\"Hu4G\u{1a}{#!K!F>Q\u{11}M\"!t?vp\u{7f}!ApTP2 N!k!l#E!I\"r7V%I0R&T@K(M1q<REp!R)t&L\u{16}\
        \u{9}!zv\u{5}6!?vxA1!P!O!S\"m!M!I8N!L%N!R/L%M4wHPKL$O!M>o( L!L$p=w4G[M!M$qiK\"!J>r\u{13}t' p\"N!D#P!F!O+I~'( P\"\
        R=N\"S&o.L&O\u{6}T\u{11}T< S!L!J!K\"U!N!J!Q!L(m$w+T!T!U\"S!S!I!S/O\"K(M'G!w$EKSIO$Q!RZ1!!L$\u{19}#%KPP\u{12}r&\u{19}\
        !APg\u{1b}$ p%J:t%P\u{13}s! t\u{14}3# M\"p?m\u{e}\u{14}\" O\"mvu& p!L!P\u{1f}`#o;pt]#!K!m\u{16}z\u{2}9! p\u{19}\
        ~> L!P\"M\"H$q'p\"k\"M'K$P!S!V#J$n-L!Q\"D#O!T+qJN;j$K#Q-T!K#O\"N\"o<P]B) H'J!L7K%s!p\"M1K!MCo! LGm!-tI<( r!M!T%\
        Q8q!N4Q&K\u{a}%$;w!G\u{14}w!GRB# r%J:s#\u{17}! Q\u{1e}I!?Jby% K\"n=P!q4IJ\u{1}#(Q?N-G\u{9}w!(Nc-=\"S!O\"H\"N*E*\
        H%k!W!H\"S\"A!L+C\"?$I#NVR!x$G(I&P!p\"G)H-K#B!Q#C1Ik\u{7}\"\u{1f}`-ySo#'I4m\u{15}mRK( t!J!Q%A!I7n!O\u{1c}uX>\"D\
        N4q[p!,r[\u{18}\"\"URR\u{d}-\"\"N'oVX!\u{11}v\u{3}j!?wCa\"BK4u|*\" O!r}\u{0}-!M\"T#S\"Q7U(Q-M\"S\"O#OXO%wJQT\u{3}\
        ( J?I!I!K#L0s!s\u{a}O\"t$%N=J4r\u{c}qE^&!?%Q!B:J4s\u{b}B<\u{12}\" p3P\u{1e}8)!N!O$L!K!Q7P'P\\qMs\u{12}Z!!L\u{1a}\
        D#!R?O}tu<!Ao7\u{1f}* n!G!S%>8p!O!S\u{3}p;m\"Nk\u{16}!Pq\u{8}6!?Hi_\"\"l&O>m\"\u{1f}`@u3:\"%o!P8M@ l\"l!Q\"M\"Q\
        !M'G%N'M$o#s!t!G\"N!O'J&M!L!F!H!N!R\"IIt\"O7O\"t0p!M0E!T%L\u{5}k!?ujX.!q!M#O!P!K!R3O!p%O$R!O\u{a}O!p3PDD( G%N:K\
        %R#R-J&D!T\u{18}e! p\u{f}\u{3}! PMW0 l!W$G!L.Q,R$M\"M!U,R!PQP[K&O/P$o6d\" r?sG\u{7f}# t'I8r\u{13}3\"\u{1f}`)q\u{1f}\
        [$!N&q8P's=\u{4}$!o$H;p$Ka\u{0}# q!O&KH)\"KP4qP>! Oa\u{16}-%E!K!H!L7r!n!o#I!N!L.J!J!HT&8 w!E!O#F!Q!G!M,R+r!M!N#\
        F\"F!N,R\"S#N\"G@sJl=S$R\"N.H\u{6}$\" p?p]\u{16}% Q?uoM!q!q96!?w\u{14}\"!&P4># N!q\u{18}r\u{4}u*%>!J5L$h&I/P!S$\
        OwL#N[O% t!M!M#G\"Ej\u{1b}!CrIQ' Q!p$I\"K8O!v4G=.!TN\u{1b}1\"\u{1f}`@s\u{15}B# o!O!Q\\<,!P&I!k>M.M!Q&OiN;S!K&O!\
        OOeB K!U\"G!O!u!S!L!V!;&:,m$Q#N\"q!U!R!T.O!M!O!KYO\"J!O\"n'q2I!m\"Q.N!K!M\"l\"OM,\";s\u{15}sDD' N%H\"s8O%I\"t4K\
        So% O!s>P!v4DQ]$!O&N9Q&OQ\u{4}!&PlH\"\u{1f}`%r P# H\"nSQ\u{e}|\"As4M\u{11}!(%P!R!q!J8N$O0L\u{11}O8\u{3}!@qn\u{d}\
        # t/J0u(q! pcS\" LAn!r,!E!k>N$F\"E.N:S't0H1q<N4N\u{11}E$%O#M\u{1f}`8r.\u{a}#!G!JuuW\u{16}\"!O?T 1# q!P!QM\u{b}\"\
        ?O%o'v\"\u{1f}`=y_\u{0}(!W%T!P9Q4S$J!G!K5W!?x\u{19}|*!I!T#O\"N!Q7Q!L$P\u{1f}`AI4h!2n\u{8}n\"!P&J\u{1b}\u{7f}\"!\
        I?Ik:( u%F\"F5O*F.S}P+v \u{d}\"\u{1f}`Cs\u{5}40 O!@?H\"@\"@\"E!O!H,I\"s\"t#N\u{4}J!I\"n.p`\u{17}%\"N%N!E7u\"PT*\
        !(P\u{b}A\"\"O?Q!F! KD\u{c}!Bs\u{6}}\"\u{1f}`%u14!VoFs! s;t$ t4J\u{1f}`,xX\u{8}&\"Q%S8n\"R$N0OaU\"'rvu A\"Gr4Hr\
        @,!O\"P\"p!J!L!Q8P$r!M!N0Q\"JYy!'H\u{2}@# p\u{1f}`@w.\u{6}#!I!N2n8\u{f}$!J&t\u{1e}K\"t\\X-!M!P#A!R!R!K9P&Q-Kpv$\
        I7o'Jq\u{7f}!Rr\u{e}=$ t!I>v!J\u{b}\u{11}!#n\u{10}k(!Q!O$P!M:P4R\u{c}M$P\u{4}&!?v\"u#%o?w4J8\\&'I!I7J#r`v#Ky\u{4}\
        \"\u{1f}`0q\u{1c}H$\"N&O<H\u{1b}S\u{2}G\"&lSn\u{1e}[\"(M?R2X!\u{7}Ej&&\"I#O!O\"n9N$Q:T%\"K@F\"K2s\u{c}v=D& E'q!\
        S8K&t~O-m!\u{11}xsO\"\u{1f}`.uJW\" m'N*\u{0}% R!r&EMn\u{c}n&\u{4}!&Lai& T\"I%F(r!p>n\u{7}M!Aqk.!'I\u{c} * q#K\"\
        O#S'K7O!R-L[Gep7\u{19};\"O#S\"K!R3N&O#S\"P!W-T!R!Q$H!P3I1qFN!Q*N\"O*n$P!O#J\"N!Q=MzS! w[\u{13}!@pH\u{19}\"Bu4Iq\
         $ O\"J&q=RX\u{1e}#)o?{4Dj.! LlV$ K!J\"o%PrH.!T'U<T!S/RLL!O!m\"P\"O4N,U:R'T`v!Gok@( G!M&q=K\"K4v\u{5}J'p6*0 N!C\
        $p!M!F8Q!G!P!r\"t\"H!Q'q(@\"AwL^J#!P&n?o\u{16}Z\" J\"q:\u{6}%!K!k%J!Pwt_s\" s?vV\u{11}\" JAq]%!?w'u$ P%p!I?M`4!\
        \u{2}tQ\u{12}\"\u{1f}`.sX\u{d}\"!Q$rXI! qNP\" u?w?b\"Bt4DT\u{9}\"!F%kK;% P's\u{1f}`9P's U\"\u{1f}`@u?\u{5}!?sgR\
        , V!H\"I!S!@!s<N#n2T]OOR\"mg\u{c}\"\u{1f}`+rk9! QFV\"\u{1f}`+x\u{a}\u{13}. o!C'T8I&s!V1B\"ECL)N0G9t/N(J \u{f}, \
        Q!l!S#N!T!J:S#N\"O/QJxhPKf! OM6* z!J!L#D\"G!O7l!P!O#Il)\"\u{1f}`@t\u{16}d! rU,!Crc}\"%IUrwh!&U$F!3p 49 I!o!W#o!\
        V!o8O\"U$Q!l!S-J!U$Q\"UAL!L%M\"J/L?F-L\"U$R/O8*'!T!M>H!O%K.s&x*1$ m!F\u{1f}`$lmS!!NGM3 r\"\\#K!M\"Q3N!P#k!o4K!L\
        !N\"G!K!N!Npo%N!P)$\"Bw4H\u{d}Q\"%M\u{11}O*A![p\u{d}o% I%u\"IQs\u{c}w\"k$!n!P>p!P-H$!M$t;M$u#\u{7f}#\"N#K<O\u{e}\
        \u{14}' t!I!N%G!MzrMs\u{14}k! s\u{3}\u{d}!CqBJ!AtX7% r!@!D%B8m(\u{b}# r\u{1f}`@u\u{11}z(!K!n#I\"L!R8QgtHu\u{13}\
        A#(L7r(M0y#<v\u{13}L\"vL\u{b}! N`\u{6}\"\u{1f}`@u3A# H\"q?u48\"\u{1f}`@tEo% K/r;N6t\u{7f}O'\u{b}\"!C>{Ef\" p?wq\
        #! ql,!#l\u{4}:(!J&J8K!N$K!M3v!uky\"'K8smc% J!K!P\u{1f}`>K~v\" o!I\u{e}9( I!E!o%L#q5I!K%QI\u{14}! PKM! O\u{1a}}\
        ! KaJ!!LSO, N!q!S#Q\"R:T%F.CFK!n!L5L\u{13}\u{11}' o!H&E8r!IfNIGk '!Q!P%A:O#q0F$K\u{12} !\u{18}uA'0 T\"R#P!R6P#K\
        &R3MML,n\"P<I\"P\"P2T\"T,\u{18}\"\"q?q\u{1d}9\"!E$Mg)\" p'JI$&!K!P%K8o!L!Pk5) Q!N!S$M9P&O.R\"R)R\u{1b}\u{14}\"!\
        K?Kbu\" n'QI\u{e}, N!R!j%Q!N3S$T!S'M\u{9}S/q(K`b!1q:\u{5}(%G\"K!R8M.sMp\"M<pW\u{d}! LUl\" s?tXk# q!K>tR\u{19}% \
        o!F!M\u{1f}`#s]\u{0}\"!K?J\u{9}># s!O&DIo6 m!A\"n\">!S!=,K-G\"u\"B!S!@,K$CAr:J#q#Q2x&L-t+N\u{b}!\"!L!Q>\u{4}$#n\
        \"N?N4O?H!!Q2'\"\u{1f}`0uB\u{1d}#!p!G>p\u{d}J& I%t!K9I%K4yJ?# s!N>u\u{e}\u{a}\"\"N?O!\u{15}:!U!k!@#O!P4G%Q%T!N.\
        M!Q#Q\"HHr$Q+m!I=r!G\"O+P$S$R!Q/O$u4G' v!D$H\"C!O'J0r3M!Aq\u{1d}p) n!C!B%E!J7u!A!D&GR,\"\u{1f}`Uts|' R!G!R#N\"F\
        >K0R\u{c}k2 p\"n!C\"@!F!;!H!@&<$D,p!T!V!I$E.W!i\u{a}q\"C\"\u{11}r%NTn2 S!L!S#S!P!Q%q3P!M!T#S\"S.LCz!HLH8t%O!\u{d}\
        !GQ\u{17}\u{14}$!>!R&L7pG\u{10}\"\"Q?Q}7$!U&V?Q.Q[\u{5}' o!O!Q#P\"L!NJUCx\"\"URP\u{1a}Z$ p!L!K%I\u{7f}^!?se\u{1e}\
        !Bt\u{1c}\u{e}!fu\u{0}?#|N\"rHqdx% v.A`q$@5r[z#!K!M2n$]$!N@P3N%o\u{1c}\u{1c}#!N&O\u{16}w!\u{4}#?I\u{1f}`!u\u{19}\
        Y\"HN4r-\u{7}!(M4Q' o!M&C8R5E$Fwom!$ N!I!m=M\u{2}SP o!M!U!O!L!I!T!K!Q'p$O)m#o\"U!Q\"K\"Q!U'u!v%Q!S!K\"I\"O!R%?!\
        N4J\"T,O&O8L#k!H!P!N!L)m!I!S*P\"o!Q!S#O\"O/Mj9\"\u{1f}`0u.\u{6}\"\u{1f}`%sSd$ q!F&M8x\u{d}\u{3}$\"N=q!N!N\u{1e}\
        \u{2}\"Bt4K^3!Bt\u{8}\u{b}% K!s!N>t!N\u{9}\u{14}$!H$n?pSuc\u{f}$&O!Q\u{1f}`9KW:\" m3BTZ$'q8N's\u{19}tNM'!H!N#F*\
        p2O-N2tp\u{1d}\"\"V%o\u{7}\u{10}, Q!p$N\"S!P<O\"R!O-LGFIP#S_k!&L\u{3} !&n\u{19}0! o\u{9}\u{1d}\" u?v\u{1b}d3 q!\
        J$E\"O,L,l%J0EIH+I)s!I&m&J&q!G\"L5o#p4Q% N!t\u{1f}`$N!t\u{16}\u{7}< n!K$B\"N!U'>,A%S!W#J\"N.R!Q$P!N!O=K*n!O%H*N\
        3P+A#Q*N\"g!P4q\u{1e}0$ q(P7s(Kh^!UP:J%#n\"Q:H#v4N\u{f}^!?wE##%H:P6KZ3!+o8c! O==! Ir<\" u\"M\u{19}_\"\u{e}M\"t\u{0}\
        \u{a}!!Q'k! POk)!H$I\"L!N6x!s\u{1f}`6J$xc:# O?O5n_~$ s!D\u{1f}`?rJ?\"!MTME\\\"3s?s!<! KE(3 P#P\"P\"D*U\"I.Q#C\"\
        G(p\"I\"K#N!G$A\"E$D\"qmKn\u{7}\" t?u\u{c}\u{f}@ r!T!T!R\"K!P!T!R9V#N!I/R#S!M\"L!O+x7P!R$s#P!M\"I)o4N(q\"n$O)y$\
        R$L5u3M#!J\u{1f}`<N\u{14}<%!S$M!O!N=M-\u{18}!\u{19}pSX\" r?u-[!\"RLm!DK\u{c}r$!N>M(q.O\u{1c}\u{5}# OUH&N\u{14}2\
        .#M$N!Q,p-q#L/q!M!I$L\u{4}L'p!p\"LSN&!F:N!s$K\u{10}M!sts!'OfG$ N@P4M!J\u{18}d& L!M!P%o8L!Pn1$ u!G>u!K!E\"\"M&sw\
        ?!,rX##'G{w#GBm!?ua!! p%\u{15}!&M\"K\" s\u{2}rV'%!J?J\u{4}M\"Q\"rr(& n!O'H8P'L-E\u{6}<\"@M4sJG!wt291 P!??G\"?\"\
        @\"D!N!E*I\"I\"t\"t#M!r\u{3}I!H\"pm[!\u{7f}yox\"\u{1f}`0ucX) Q!N!k#E\"H!Q7R'K!R.\u{c}! n,l\" q!K|j\" Q\"n0~\"!J\
        >z\u{4}x+ L!N&J4K$N!P4P'RuK0N!PIo\"\u{1f}`Csth* r\"S$J\"R7n&J0N&L\u{4}s&L\u{14}+\" w?}\u{5}|!&O### J!wSFT\\Z ;#\
        M'O!N\"@\"G!G!J!R!Q!l)F\"B#Q\"X\"S!Z#O!T#L\"O\"U\"T\"O!U!R!Q!S!P!L!N!I\"M\"K\"R#E3M!J!K!o%H!J!K-P!H!L2M!N\"s'R$\
        V%N'C\"m+M#K&T\"F)X!!M\u{1b}q! nW#!?v@F\"BG4x\u{1d}0!?K77& L!F!m%F8N!C3\u{4}( L\"H/o!o-F2m]uQN\u{0}\u{17}# t\u{1f}\
        `@tF\u{8}$ t!B&H8tr3%!Q$P\"R=Q\"SZs& L!S!P$r\"I7I}C\"!C\u{1f}r\"K!?uL4% n!I$O/UQQxa\"@O4qHd) K!R&T!m7P'S.O$N\"P\
        Ld%!P)Q5K!O6T\u{a}\u{c}& p\"K&J\u{1c}u!MBK(!% M/r0M/t2BDE\"!J?IL\u{0}!!M_?\"\u{1f}`+t\u{2}=, |!H!I#I!K\"G4J#t!N\
        !P$N\u{a}rY\u{0}, I!O%p9F&n!M!S-P&OuD0P!Om~5 G!@\"C\"A\"=\">\"~!I#:$=,L!E\"I\"F&v!L+F\"C\u{a}L\"J&v\u{8}A* L\"j\
        #F7p#N%F2I#Rxp\"O\u{2}>!!M#R( Q#m\"O:O#v\"Q2E\"PRB\"\u{1f}`@wtV& t!K!P%M!G7pVt!%pkf% t!I2M,u3M\u{7f}I' u!=$F\"F\
        6P\"q!EZh$(O:w$O!Jt), k!J\"O#V!G!I7n!N!E$T!J!ON.$ q\"O=s\"M9\u{12}!At\u{11}q!%J{C!%qwd![Q]a% m\"R%H?N/HZM\"%LUq\
        [w!?s)\u{c}#\"M}w#zVM$ t\"P&G7o\u{13}~!\u{2}so1% J?G5M%R\"Nn\u{12}!!LX^\" y?z!\u{19}!!LSt!!Ou$!?J:v!?x2`$ O!N!n\
        &P6\u{11}! Q;\u{10}+ k!P$F!N!P9S%N!NXPhO/P\u{7}O!!IB)+!H!R!O\"n!P!F:P!R3P$Q\u{9}NT\u{18}% J!G!p=N\"mk?' l!P&M8r\
        \u{5}w8P8K\u{e}E!(N\u{0}b!@s\u{2}c& o!K!S%A!N8MgU!?tD\u{14}%!O$Q\"P=R0P\u{1d}\u{2}Z J!\u{4}!>!7!E!6!D!2!?!8\"3$\
        1\".\"2!H!L(H\"O!w!D!@\"=!J!:!E!;&=$9\"n!F!B\"=\"@!G!=,L\"r!N,P#Q!p,N'T#R(n$T2w-V$x!M!E\"E\"D!K!?(@%o\"H\u{1e}y\
        \" P?P/f\"!I?L'>3 P!E!R!u!D!L!M!H8F#p!K!O!O3Kwr)R'M#u\"Njg| S\"n!P\"U!i!P\"O\"I\"N\"J!R!K\"N\"R'o!R\"Q!R\"U!Q!S\
        !X!T\"Q!Q!M$K!L!N!U!N\"H!V!R!S!P!V!M\"N\"O\"O\"M!T!J\"k\"R\"P+P!Q$R\"n!N!S!S\"n!U!R!k!T!S\"P!S&Q!P\"P'L!M$H!N#m\
        #R\"Q#m!l\"m\"N\"o!O!P%I%O\"S!Q$Q\"Q\"P\"I$Q\"M%O\"R\"n\\m!ztZb* K!O$n6M%N\"p\"q2H$OvMl^\" p\u{2}sl\u{7}\" r!EY\
        )$'M\u{1f}`9t'N\u{a}\u{19}$ M%L!p?oAn!?q([\"?n7QF@! oT\u{9}\" P(QrJ\" s!IS:%!I!t=G\"ppuv\u{0}!?NS\u{1c}! r\u{13}\
        J!'Q\u{1f}%\"!M&E4K&\"I%H:L%M!J}oh\u{e}![qO#\"\u{1f}`@txl\"\u{1f}`@vaFn!N$k\"L!X!K\"M!E!A\"N\"N!Q!R!V)R\"X!P!U!\
        T!U#N!V!N\"I$Q\"T\"S\"H!U!S\"R!N!K!Q!K\"M\"L\"R\"S\"r$N5q\"M\"N!P$P'P\"q!L$M!Q'F\"o$m!J\"O$Q\"p\"Q#P!S%M%P\"P!V\
        !Q!U\"V!Q!N&P\"N\"Q!O#k!K!M!R\"r(\u{1b}!\u{7}u'g\" O!m\u{15}~\"!R&N,Y+ R!N!m$O!S!Q8O%N/HwH!z\u{1}\u{1a}\" J&oW}\
        . n!=!M!I!S!H#N+p(H'N!Q3NzH2P^=% p!P!Q&N}GU+\" R\u{7}u\u{8}\u{1a}E S#P!P\"S#M\"A$>\"O!S!M!O(K\"H!X!H!Q!@!K!<!E!\
        ?!N)J\"F!K!r\"v\"m!W!p\u{5}P$T!k#Y%C)F#Hu\u{12}#\"K%D:O\u{8}\"\"!K?KC\\!\u{0}o\u{1e}4*!n!K%B!I4J%R7L?RMQ-J0\u{1f}\
        ! M\u{15}\u{1}$ r/C\u{1f}`1J*\u{4}\"\u{1f}`@K\u{5}`!?{u$! P]\\$ O?O#Q4oTB!?Lp}$!T$P\u{1f}`;p%s#!G;t\u{15}t.Y! p\
        \\(#!N!m&OzA!'I\u{1d}\u{d}% K&O?O!N\u{19}K\u{9}m$ u!O\u{1f}`?tA\u{11}\"\u{1f}`@vU4&!P&L!J>MaOHs\u{11}=!Hv\u{1b}\
        ^\"\u{1f}``vn\u{1f}! N\\8$!H$q;L$t?^# H7wXwn\"% S'F8N!oWM\"S/ W!;!K!?\"=\";\"<&;$C!u+R3H!q|qBp'k\"\u{1f}`0u\u{1d}\
        q# N!r?t+\u{4}!(Pg`' u!H!N%G!MzrMsD!$ M\"r=M\"t{a' N(n7L%J!I0I&n^7!2lG\u{1d}!Aq\u{c}\u{12}! L:.# t3M,wZZ,!L!I#G\
        !O!J!P)p.Q\"KmvQr/N\u{16}*$ MnRCr>LV?$ S!R?E\u{4}O\u{4}Z\"/I1Qzo=!N$T\"N(Q$O!Q#u%Q#l!R!T$U!Q,Q!S!H!R#M6P!u7Q>Q&\
        v#L$Q5L.p\"L.p\u{1f}\u{19}\"!ITOP%-!E!n$M!D!S7l!H%L0P$O\"KIq\"OU<\"\u{1f}`%zJ~# u4H?I$\u{18},!O\"K\"F<T#H0A&F-s\
        #H8NMq8OIB% O3r?v2G{R\u{14}\u{e}\" o?r.F\" q?rA.! qm].!J!L#J!K!O\"M&q2N)Q$L*O!M%n\"u[F!(N.\u{b}$!O$o\"K8G,Y)!G$\
        G\"J!M6y!t\u{1f}`6G$y_!$ L!O%T:P\u{1e}\u{8}% q%J\"J9I4x_j#!OSK&rDY) O!n!K>O!O3n\u{b}G!m$SY\u{e}%!N!N%I\u{1f}`Y{\
        \u{1b}A6!M!V!M\"Q\"D!O)l+Q$L!T#T\"I!M-I&D-x#E!IKP;Q!N.M7)\" K\"nS\u{0}\" r?vE\u{8}\"\u{1f}`ew9}+ G!M$p!T\"Q7K!P\
        \"p#S\"S/PT:3!V!i&S3S$l!S$U\"V.S!W%V4O)mPR(U!S0P'P-of1) Q!L!L#D\"I!K7O'L0R\u{10}\u{c}# T'I8o\u{17}&& o!N!T%Q!T8\
        M|p$!A$N\u{1f}`UG\u{6}v# r?s!SG5# m!P$G\u{1a}\u{5}$ o!M?N\u{1c}ug{% p!I!J=u\"JAh#\"o\u{1f}`=r\u{1d}C$(N7s\"R&O.\
        \u{9}!3L\u{1f}7#&Q\u{b}sTP.u#,n?O4syC!?sx\u{15}\" tzz$\u{16}\"<w\u{15}w_a!2mpU8\"P#F\"I!U3H$q!Q!R#L\"D/L&M/M.P'\
        L!u%H\"s*P?H#N.O#I#K%\u{1e}$ p\"M\u{1f}`;s\u{1d}y!\u{e}u|?#%P=M4p\u{1}t\"\u{1f}`@tn !\u{5}s\u{10}k! L#`!\"OB\u{16}\
        # J?L\"q\u{18}P\" J?QcE( P!A3q-V4UzM$M,NX>! r}z& P!t&G8O!w&H<l\" M?HQ5\" u?p*(!XI\u{4}\u{1e}$!C!p=I\"q \u{0}$'J\
        8u\"N\u{1e}Hrk(!M!R%K+n.P%R/N$Qk~\" tVNE ! o\u{11}\u{10}!Atn\u{7}$ O%HAJ/PvK\" s?t\u{0}># t/J0u~w6!P$M!T!N!R!K8\
        U#J\"O.P$O\"J,r2K!N8q;q#R1Q&O!Q2uYI#\"O\u{1f}`>s-W\" u?u ;\" t?u\u{17}~#!Q>u!Gt8$ J)v?t4L6x! Mii!!BaF!wt\u{1c}?\
        $!J$t;L$v7\u{b}/%M*S0T!T$O0R$R\"N0M5q)M6K?L$U#M\u{1f}\u{f}3!R!R!O%R+T,W#Q\"T.S\"S$Q\"K!N)J\"ugq3L\"R#TCo!\"n6Z!\
        -qy\u{11}!3r\u{13}T!Pp\u{2}e!ws\"&6 F!G!Q!I\"u\"F\"=6Q!K\"N\"O!J/K!M!M\"t\"B\u{5}F#R\"w!Q!M@\u{7}\" N's\\Q#!B2q\
        ?r5Q# o!R$L4H\" r=N;5$ n!E!M%FX|\"3q?qL:!'G\u{1}^!&qI'!?yT!('T@U-I!GoO!q:L%o\u{7f}l# J\"m=L_J#!r\u{1f}`%rXB!fs\u{15}\
        #%%r\u{1f}`;M%s!qzV\"\"k&N~\u{8}\"!H?LGi$'R>N\u{1f}`<v:\u{b}%!D5t.G4v1tI.\"\u{1f}`@tm\u{1}\"!s?uf\u{12}!?{&]&&P\
        !O8o\"R%Q/M#\u{2}) U!T$K\"O9S$N#OSs\"QCc' r!Q$I\"M8o\u{1f}`!tX+/!S\"L$L!Q,p-q#L/q!L!I$L\u{4}I'p!p\"L B!\"O\u{8}\
        9!!GP\u{5}# I\u{1f}`Fs(\u{17}!,r\u{17}\u{11}:!E\"J\"J$I;F0@!U#G\"B0L$p.O\"N%F#Q\"G9H)w(G+K#G$J#P%r)A$s@?! u!`.!\
        J$L\"x!Kuq%J#r,F#r\"O\"v,r+J#t\u{10}\u{4}\"\"M>M\u{e}\u{17}\"Aq4NTk- M!R!R#O\"L!I%y3R$O(t(I!N<r>b\"!q?tho!(Ls8!\
        \"Q(V! p \u{1}!?xYF\" r?t-J!!M!\u{5}( o!L$N!M!P9O%S4OB\u{1f}!!N>D!Too\u{10}!}r1|%!R&O8s!O\u{1f}MW4# Q?K(Q{\u{19}\
        (!Q!O$n!N!M7P(L.N\u{1b}(# J\"q=O~[! M~<(!R$Q\"J!N8R!O|M\"r\u{e}6!!D\u{e}9!-tf|?!Y!k!T\"N!K!U!l4L$Q$Q!K!S!V-R!Q!\
        R!V#O!Q/M+PIL(m+L,O'T!R!P!Q.O/q?h\" t?uu\u{1a}+!J$N!U!H!K7S!L&N!R_PIKz*!*oL|# K't8O2\u{c}\"!A3p\u{11}\u{a}!*qY&\
        + O!m$P\"S>U/T&JuO1P$J#Oq;!#MBD, j!=&D9B&M\\p#J)u8N$M\"mMP/,#&p?s4G\u{17}t% P3r\u{1f}`-P1pK6=!P!U!V\"S!N#N&=1Q!\
        U#R!L/P!R!Q\"Q\"R!QGR'K(N's!P!I#r!N4R.M!P!UeV, l!@$O\"D!L4N#l(S?p/NZr\"N!<#!K&M9L1_$!L$o\"I9N\u{a}\u{1d}& P!L&u\
        8P!L&v\u{f}7!?qg=5 l!D!Q#E!l!I!X4T$H$K\"H.H!KGO!O6N5O'j\"T!M!P\u{c}\u{14}! GD\u{1b}8 n!C!F!?\"D!K!8!A!8&?$u!A(M\
        $I!K#J.q!D1m6vWM3H,p!I}x# n!O>s.\u{5}#\"L=t\"Mg\u{a}+ R!O!p%Q9V!m&Q-R\u{b}p\"R&Iz\u{2}!?wE}! M\u{13}(#!P&p!K\u{c}\
        d1 s!S!P#G#S3J!n#q!K!O#J6G!NINLJ!n3K\u{0}\u{5}&!P&O9P\u{1f}o'O>L~d#\"L\u{1f}`>tg\u{d}# q?q\u{10}|mt3!I!N#o!o!U!\
        m'?-Q$M!Q!J!N!s!s/N]q&M:Q/L5-! M7a0 L!U!W#I\"O9T!T#J\"R!P-Q!R%N\u{6}S$O\"R\u{6}\u{5}!!O4\u{15}' O!w$LOB\u{1f}`!\
        P!w\u{16}6%!J&p9K&q4O&\u{1c}\" PTNwb$ t\"L=s\"Nt#%&L9F\u{1f}`!t(LTd#!H>y!I2|\"\u{1f}`@wb\u{c}!?uUk!?{Z}9 T!R!P!\
        D#N!U(S,L%V!S$Q\"R'Q&N!R%J!RLt1u-K+L\"P-L&O\"P5=!?s3B\"!O?Pu\u{9}##LAG4w]t\"'svsD[E i\"U!O!S!R!P!V!T&n!Q#S\"R'Q\
        !T%Q!P\"N!R\"S,S\"V!T\"P#MCO(P1P5w#l!Q!T!N!Q,m&O0M!N\u{10}<! oMg! q5'# K\u{1f}`0N\u{1d}K#\u{1f}`Uo!P\u{e}t6 U!K\
        !T#U6F$S\"T3F!R%J!J0N/R#p!P&OLF\"A*n%O%L!Ko%!!Jc)!,Q=K+ T!N\"L\"K!r!P9R$L#P1K\u{c}R\u{9}-$ N!r\u{d}N!s/i+ J\"U#\
        O#R9S%M!Q.O%w!P\u{4}Q,\u{14}$ m%J:q5N\u{1}3# o!K?NC0! I-\u{9}!\"Go?< S!L!J!K\"U!N!J!Q!L(m$w+T!T!U\"S!S!I!S/O\"K\
        (M'G!w$EKSIO$Q!R\u{13}\u{c}$!M>KVs]H\u{1b}\u{1d}\"Bm4P\u{1f}\u{11}!?ra\u{0}#'F8x'GMB$ t!C\u{1f}`%JJ#)!S$S;K&K/P\
        #S#K\u{5}R$S\u{1a}\u{1}: q!N!T!P\"J!P!R!O'H0t!R!R#O!L!Q!S3P>K?N+N*O#s0o!P&N.s\\l\"TN&RR$!\u{0}pfs@ Z!?!A!>\"A!J\
        !~!B!<&>,I!M#m!E!F#H!H!v!K3O@P#m%M#p@K*S!J!M!u2I\"q.oDR7!G!M!S$G!Q3M%N!R$S!H!S'R&D\"R$O=vMl,M0P!P#G#R2o\u{f},!\"\
        N\u{9}A$!u&L\u{1e}v\"L\u{2}\u{18}% L%J:N5o^rv}! s-+\"\u{1f}`=w;{\"6vSv9_\"\u{1f}`@vQR#\"MEO4ra?0!K$B\"N4M%S&R!T\
        -Q&M!MkQ*M0R!P%Q!PI\u{1e}\" O\"n\u{7f}[!!NQ>! I\u{1e}9! S/h\" K%M8\u{1d}! st\u{1b}\"Bm4RRob 6!H!V!o!l!k\"C!Q!m!\
        m\"o!S\"O!I!S!W!I(K$A!K!L$X!G!S!U$N\"P!P!P\"P\"F!I!e\"L!S!H!J!O\"K\"P\"O\"J#N#M$M)M#M\"O&L!O$M*J&P!M#p4H!K(r$Q#\
        K!F\"U$M&R$Q$L-D!%QLT* w!@\":\"<\"?8v\u{1f}`!t!B&C\u{7}\u{1d}# N%rSr};$ t(G7z(G\u{a}\u{8}. p!I&C!P7n!K&F!O^N!L4\
        M*O=P$R\u{d}-!(N`\u{8}!\u{2}w\u{7}?!'Q(K! Nsm# s\"L?Mf&\"\"M=rH|&%I\"P:l#K\"N.O\u{c}{!@s&\u{17}$ r<O\u{13}u\"OS\
        Z! JF\u{7}%!Q!M#H\"o:P=0!WOIG\"(p?rZ)\" N?M?z\"\"P?Op\u{15}% S'I!RSJ\u{c}Svf)%P\"Q!O<L0Q&N!N\u{4}p(MGr! J\u{e}O\
        \" v?v7\u{e}\" u?vV'\"(r?t\u{8}j!?s;R!?sX\u{16}; m!N!W#R!T!L!Q7m!R!V#F0F!P$O\"JCJ$k#N!P#N<I!P,K!N.L$S!HO=!?u\u{1d}\
        =!?t:p*%J!O!O!H7M!O!L&M-p!vV\u{e}!?uuU\" t\"IK\u{5}\"(P?Q::% L%M:M%S6ESg' R\"P%Q>O3E?N!rF\u{1f}#%O\"p!Q.D\"BG4y\
        =\u{c}\"!Pes4\u{1f}!?s}f#!G!r?o:a5 w!J!L#P!M!J!I4P$Q!P#R!R!O!P-N!Q#Lwq0p!M$S\u{6}\u{10}$'q8N's\u{19}tfM!?w\u{1}\
        *!?t>\u{d}% J3t,J3z2GB!!'Lx\u{1a}!?tpm! N^ !AQ\"j!FR\u{10}`! LY\u{b}& q!P!L=u!J!M\u{18}\u{e}\" r?sRA# L?M!p!\u{5}\
        ! tl\u{0}!TNXW% v!C$I-F-o(\u{f}! O+\u{19}\"OM2r`p\"\u{1f}`%u,d!RM\u{1f}P= p!L!O!K\"C\"J\"J2H$r!M\"K\"E!O!N.J!K#\
        LeO(N!O*H\"J+L\"m!P!P#H\"L!O,\u{10}!&nO\u{18}$'Q\u{1f}`9w!M\u{6}=!?r!g! r~/%!H&J9I$s4F\u{16}\u{b}\" Q@K\u{1e}`)\
         S!S!Q#A<S#F!N!Pzxk>\"/nQr\u{15}\u{14}* p!O!M$S!M>T!P.J'Nbu\u{16}\u{6}! v\u{13}F# p!H?J\u{18}Q! sYg!!J:!#?K\u{1f}\
        `!z~%+ S\"P!L%r8R'k.I%LCMbO(v\u{13}\u{c}\"!E!F:n#3s,G3uw\u{8}$!J!t>L!p0>\" M?K{t$ L?M/M2s\u{b}6#\u{1f}`=t8JSf! \
        M4T!!N\u{b}j$ O%N:P%S\u{11}9!Bvm\u{13}#!N&MUH\u{9}a# J?O<M\u{15}\u{1c}!!IjQ! t\u{7},!@r\u{18}9!zs\u{8}7& O#G\"H\
        &sMK&q>G& m!I$H!P!P9N5P!?K\u{17}]$ q!C&H8t5I\" s?vg\u{1e}$ N!mSP\u{c}v=\u{17}\"\u{1f}`es5u& I'Q8K5K$F\"Kz=% S\"\
        S$Q;S$N:o% M!q>N!v4GNR# N?M!n\"|#%T:I%N\u{14}\u{2}!\"O\u{13}\u{f}#\"N&O\u{1c}t-\u{1f}\" s!F\u{19}A\" s?v\u{17}w\
        &!G>p!I&K!N\u{5}uJ\u{a}(!I\"M\"p;K$w$u0K$Kt\u{13}!?w\u{17}M\"!r?sg\u{c}!?xy1!?vvp!!ItR\" P!l\u{b}'+!F$w\"I,t,L!\
        J$s.t\u{e}K$v\"NZE' M;R)N#QSM%MQR?\u{14}$?J!r\"x4G)x# t\u{1f}`0wTT$!L>N!N\u{1f}s1 \"%N\"N`2% V'SMO!Ncu`W# o\u{1f}\
        `0t4p( z!A&F4K$u!E\u{f}r!Ka\u{c}!?t\u{a}Y!\u{f}q:v\"\u{1f}`%C\u{1b}t$ L%o\u{1f}`@qh\u{d}%%G\"J9t$H\"K*t!!I1\u{d}\
        !AO/c!?vHo# J!M&M;E8 R!@!O!@\">\"A!N!G\"<$;\"}\"8,I!H\"F\"C\"I*w&J\"H*v%P}I*rY0,\"T$M!@/p*n$o0J!N4p.v!Ijv\u{5}T\
        ! Md'&#H!n?k\u{1f}`!o\"SL6. D\"H!H\"D!B!J!D!;!{5L)D!u4m\u{c}udh4 l!N!Q!G\"S\"C!O3F$M!n$D,t$E$x*Jmn!F4M0u!G\u{1d}\
        \u{14}%!F&s8o\u{5}L#u\u{5}s&!L!O%p8O!N&s;g-!M$W!N!O9U%Q/N'LTHQL!R#T\"Q~D' p\"R#J\u{1f}`<P9M+v\u{10}K\"%Q=o\u{10}\
        t! M=`\"(I*n3G, p%L\"J!R3K!q*L!O\u{9}K!q.u\"M\u{1}e!!H=7#%q\u{1f}`@q/?!Qq: $ K!Q&J8Jx\u{14}' N#N1t+Q#N1o\u{c}J\u{1b}\
        d'!I$o\"H=r\"K!R.L@6\"(I7P@%! M.`# o?q\u{4}sC\u{1e}!/nl\u{b}%!O!S#H#P*n;Y\"\u{1f}`.w\u{16}`0 O(Q7T!g'P.Q$O!QAJ(\
        L\"m!NIF#U3R\"I%Z\"!I?LG\"!@s\u{12} !?uo?&\"P&Q7L\"O#K4qGw! r?X!2m\u{8}m\"QM2s0Z*'R!T7P\"l%P.P!P#G#M\u{b}Oaf!TF\
        f/!#n/<X O!s\"G\"U&M$U$T(S$m!O!T!I&C&C&>\"F\">\"?&t\"K(G-R$N\"O#G!Q$P#p!L%P!t!Q\"v!Q#M!O!K!s$M!x#M#L!U!Q!y(l!S\"\
        L!P*D\"p!=$U\"F!P.D+F\"\u{1f}`Eq\u{10}L! s2\u{6}$ q!?&D9E7e\"1p?q\u{7}or\"n!A!G!J!U\"j!B\"6\":$P\"R\"O&P\"T!K$I\
        !L!K!W#I&P!P#Q!R!O!Y!E!R!M!P!T\"J&M\"O!L#O\"F!P+I\"N%I!S\"O\"T!Q\"K!S!t!H!L&K!M\"O#L\"S!n!J!M!J#L!N\"M$O\"M#m!n\
        $T!P#L%J$j!K\"R\"j!I\"L!H!N\"=(I(K!lJ!\"\u{1f}`-x1j\"Hs4F}!\"\u{1f}`ewtA! s@9%!A&J8q!B&ID3! P\u{d}C$ J(q\u{1c}L\
        $s{r!\"S^u&!K&A8t!G!N\u{1b}N\u{d}5#!H\u{1c}w!KC\u{18}\"3q?rp?#\"N\u{1f}`#o\u{b}>!@slY) r!P!K$G\"M7w\u{1f}`!p\"O\
        !\u{17}# R'N8N\u{18}~% s!G!P%H9L\u{9}\u{17}!%Hzb\"!RSQZV$ M\u{1f}`=M\"r\"B% H?J#s4P\"M\u{b}i$ w!I>w!J\u{9}r%!K!\
        I%p!J9N\u{17}n$ L(r\u{1c}N$s\u{1a}\u{0}0 O!O!W#T,D/F\"F\"E!S!G/R!q$p\u{5}R\"O&Q^i6 u!<&C8m!I!R%NRB\"w!J%?#?=p!C\
        $H!I)p.D#P4o!D/uM:# p=J\"L80\" q$OpD!VQ*', l!?>H!Lbz#F)w!J.o'p+K0L\u{f}F\"\u{1f}`%umj!Do\u{18}V\" P(N\u{c}\u{10}\
        ) s!M!R#I\"F8q!Q$J0P\u{17}\u{1f}# s\"G?Ha^$%u\"M8I%w\u{b}*! Q{#$ p!K$G\"HNv$!R&Q8q\u{10}LlX!!P\u{11}Y!,QRa\"!J&\
        Nx\u{5}'!P$K\"M8P!R\u{1f}P:Lq\u{8}#!O>r!L\u{18}$\"\u{e}N\"s\u{6}\u{f}# P<u\u{15}u54) S!I&G!L8O'Q2PkM\"r\u{2}j\"\
        \u{1f}`esb\u{18}(!s$F\"D8P!v$I\"H.G\u{2}[\" r?t/$* G!E$C\"F\"x*I,M)s\u{1f}`!r6{2!K!N#I\"@9P!Q%N!k.O$MIr\"M!@!V+\
        J3O=N&P7%$!Q>P\u{1f}`!zev$ p!L$Q\"K\\j\"BP4r\u{3}J, q!F!P\"n!B!H\"M,T+o!H!N2RQJ\"?o7QOX* q!U#P!E!H!N8t!S&KQR'lv\
         S!O!X!P$Q!l!T!G!F!D!7!>\"p\"T#w!v!C$Y%O!Z!R\"W!V!R\"N\"M$U%V!M!V!O!S#N!m!Q(P!Q\"G!w!v!K!R!B!O\"C&I#S!T!k!O!P$Q\
        #N!P!T$L'R!X!T%W\"U%L\"j!L#U!O\"O!U#n$R!Y\"R(N\"V!P!U!U!Q!R!R\"S#V!P\"L%S&M>GU Y!I!Q#R\"K\":\";(J!S!r&N!l$N!P%M\
        !V'P$P!S!I$Q\"J!Q%R(r\"K\"I)H\"s+R$q+p%L'N't\"K!N$o!Q!v\"O!N!l\"N)p#T!J!M#M\"H.n!O$o\u{9}\u{b}( n!M$G\"F!O8P$K\"\
        Kk*$ z\"I=w\"JL0+ m!Q!V#O!P9l\"P3IkH&MBS^I$!N$u;N$v\u{4}I!'No9!'q2\u{7}% J\"q$O9M&M\u{9}@* D!C\"D\"C\";\"u?P4w\u{3}\
        L)s0--'S8R!k$Q\"S.LNKIn!p!o\"N0P!R\u{8}\u{3}$ r!D?J\u{1f}q_o$?M2r2K\u{11}Ms\u{1b}\" q\"M\u{2}{!/p\u{6}H\" s?uMq\
        ! LFl! QKq! S\u{1b}h&\"U=l\"S:Q\u{19}q!NB\u{2}!(KP\u{7f}! oT\u{0}'#I!O\"s<M5O\"l\u{a}T7\u{1f}\" s/I\u{16}X# o3K\
        ?J(A( q!Q!Q%P!P4NiGLN\u{7f}n! U\u{1d}5!\"n-h/ s!M%M!H!P5L$R$O0R&P?mUn$L+u9L\u{1d}\u{19}!?xa]! s\u{f}G' Q!K&K8P!\
        I!k\u{1e}PgJ.!R\"L\"F\"p8O!o$I0B&G-s#H8NMq8O{\u{4}'!O!n%N9P!n%P/P\u{a}S\"Cu4J\u{1a}X\"!N?PZn)!H$R\"T!N8T&F.NJQ$\
        s2B\" s?tmE&%D\"K!O>M(p2C`U; Q!|!C!?\"A!H!<!D!A&<.I#p!H#F\"E!HCq-S7T#R(n$U2w-T#r!n7I\u{1e}\u{18}4 l!J!m#F\"I!H7\
        l!L$M\"G!Q4MBR(H!O0I5r1r$N'L\u{2}&$!H&r?v4Hb\u{6}\"\u{1f}`@t\u{1a}FL m#J\"R*K$H)W!L\"k\"X!M\"M!M\"X'O$K\"Q!W$S!\
        M<Q%J!U!P'Q!R!V#R'S&O!T(S&G\"J(j\"W!S!V)k\"T\"P$L!T0H\"LHc#!N&p!N\u{6}\\#!H\u{1f}`=DY\u{1e}! Mpv!!O69%!L%Q!F!Q9\
        U!m\"'J9NU\u{2}&!S!Q%S:R$O0OX!\"\"K=uRb!?x>>\"\"M&s:\u{19}2 |!M!F$F!I!G4J#q\"K$K\"L_L+k&L8t\"J.r(I\u{18}\u{7}$ \
        O!r\u{1c}K!tD\u{b}# s/N0sX4! O)q\"\"O>pN;# p\"N?Mew8 x!M!O#I!H!K!J7u!P!O%P!O.Q%O>L*r;u*O8p!Q!P$N!N!KU(!%o/\\) r\
        !F!H%J8t!C!P\u{1f}`Drp\u{4}\"(N7n4(% s(K\u{1f}`8x(KYB\"/p?r\u{8}\u{a}# q\u{1f}`UvM\u{16}\"!O&O\u{13}~! JbY! oo\u{4}\
        & p!;!E%M!N9H|}!@N)^! n>)! N,^\"6uSuRF) H#q\"N=G4x\"L\u{7}K#s\"PZ)$\"I\u{1f}`#s\"L:c\"\u{1f}`ew\u{1b}C\"\"S\u{1b}\
        z'X!Bw8c\"!r?srB# q\u{1f}`Uq\u{4}b1!L!O!N\"P\"R!P4o#P!M!N3L!R!N{o'M.K!R\u{3}k$!q$K\u{1f}`<sb\\!!PL\u{12}\"\u{1f}\
        `@rg\u{6}\"DF4xG5#1q?H2sE\"$\"I\u{1f}`#u\"IE-* J%R7s#S5P&GjO\"Q)M\"sio!@sjx! s\u{1e}j\"\"M%Q\\B( l!O!U$Q:P&O.Oi\
        w\u{18}2+!J$N!U!H!K7S!L&N!R_PIK\u{6}\u{17}$!K?N\u{1f}`&Mwn#!K>O!Jp%$ O@m&LVpqc/!P$P\"U!T3R%S$M\"Q!U1RJL\"LLR\"L\
        2LFx\"\u{1f}`%wa*1 R!K!G#r!P\"R4J#M\"J#s\"O!PjH*q\"y2r\"K\u{8}\u{16}) O!n$M\"N9G4y]L!v$M\u{1d}\u{5}C P!H!P!z!B!\
        H!U!F!O!9*Q(O$P!O!Q!y!J!N!P!J,S$P\">4pEL#r\"K7s#O(r'Q#t\"N\"K*Pui# q\"K=t\\-! r'\u{14}!DO\u{7}\u{4}- m\"R#O!N!L\
        :O#S!O!S.N&L\u{5}u%Lsz!TI\u{c}e! O'c( m(I3o!R\u{13}l!o!R\"Iq3! rZ$#Fs\u{19}J%mE\u{12}!!NW2!!M\u{10}c6 r!O$E!P!P\
        !P8Q!O!q#M0t!F$K!OBI%p$MZH\"J\"H\"I!KZ\u{1}&!I!T%D!TrsUNX5- R!H!O\"m!J!S!J9M%R!K.L\u{10}I0t\u{18}(!?r(&\"!NWoD=\
        $ q!O&L8pTJ\"!P?S\u{18}Z%!Q%N:S%L4PLc&&N!R!Q8K'P-oq#!!I1 %!F!O=u!G!P\u{12}\u{f}\"\u{1f}`@Kxe!?r\u{11}|$!Q!R%SSP\
        t~# s'Ngyvf!\u{5}v\u{18}I!(Pld\" u?v\u{13}#' T(L3r!M^sVr!M\u{18}d! QVU\" r?w \u{4}!\"S\u{f}3#!P!l>Ovw; Q!o!n!I\"\
        F!K!L!J!P3u%S#H!F\"J.m$I!L!K>r?O-J*L\"u!N*p#N%I\u{12}r\" t?y\\\u{10}*!s$F\"F8I!}\"x2G\"F\"J\"L\u{1e}=$ J!t>K!v=\
        ~+ n!P!Q%L!M9N&MSm#N(PZKQ\u{10}!(O\u{14}e\"BM4teY\"!J?Ljv!^R\u{2}T\"Bq4O<\u{1d}!Xt\u{16}#\" L?R.n!?Kjr\"\"O\u{4}\
        rfU! qTw+ q!N!M%N!L7m!P!O%O!Ojt%-! N\u{1}I#3p\u{1f}`>q g+!G\"I\"G\"G!N!n7I%N!HrmHIA\u{8}!^Q@eg 3!G!Q!n!q\"n!F!R\
        !p#r!R\"R!L!V!U!I(F$=!I!S!Z\"U\"I$U$Q\"T\"L\"G!G\"R!L!P!E!P!O!Q!P\"Q!P!O!U!K#L#J$K)M#M(I!Q$M*K!Q!L!o$L#q)K+H!F\"\
        Q&q$M#I!I!J!n$I!N#P&R$LK\u{5}& q!N$F0tStIp #!?vz4!!JTC% M!J!I&stH\u{16}\u{11}#'Otp\"O^a! J)\u{7}\" J&o\u{19}}!?\
        oi8# o#Q<q\u{7f}t!'N,(!?s\u{18}3#\"Q%Q@noh/ q!L!J9O$n!O!NWE\"p&N.v!N6L\"Q)Ow*\" M?N?\u{14}!Pu  $ l!L!O&H\u{7f}\u{16}\
        ( q!D&L8w!K&ERJ\u{c}k\u{a}f#\u{1f}`%H!xcd!zx1C# s\u{18}q#NL\u{f}$ O(pzM$p7\u{8}!FH-M% s!K&J\u{1f}`6t*|# q!F!E#\u{3}\
        !\u{7}u\u{7}`* G(T7F!H$G\"F.o'Q\u{4}K(O!Q\"\u{1f}`@ue\u{e}!\u{1e}t\u{10} !2omv!?s\u{f}3! r*_\"!K?K\u{10}o! O7;(\
        !I$P\"F!K7S'N!Q\u{8}K\u{6}F% P%o\u{1f}`;P%pH1!\"Lp\u{18}.!O\"X!G#J!O!O7V&O!S!N0N\"NWONO\u{13}}%!G!R$O!L9Ns?#\"Q\
        =r\"N\u{9}L!?{[0=!D!S!D\"q!B!D!W-r*Q!F!R!H\"|\"G(o\"p$H!S#A#N!I$A\"M%O!r\"Les0q%Kg3-\"L$P!K:V%I!L-T$QOs\"IVn\"N\
        $L\u{14}*\"?u1L#H!@pk`&!N!H%L!G7q!Kkj% p!Q>s'M.MR\u{c}#(R9P&N\u{f}\u{b}%!L&P\u{1f}`9q!L~\u{b}\"\u{1f}`-v[\u{13}\
        !?N8\u{1f}#!N%P:H\u{1}\u{6}\"\u{1f}`GsXQ! u\u{17}o\"!t?wHi!FPB,!QlvE$%k!O?P0NpY# u\u{1f}`0v\u{5}8* r!K!K#I\"I8m\
        !M!K%M\u{19}r/Q% H)C!y?v4M6F! p`\u{0}\"Ds4K9I\"\u{1f}`UwE_.#R!Q#B!S>D!M-:!I!H!K!@!G!J\u{1a}m^A!\"Ll5* k!M&S!M8Q\
        'M-O!OPLaQ\u{a})& J!M&s!K>u!N\u{d}\u{5}\"BG4xe\u{1c}% N'C2yUH%yeO\"\u{1f}`-y\u{5}8, r\"N#E\"C8p!H\"x$J0HEr=O!s{\
        8!\"N\u{1e})$ O!V?Q\u{1f}QP%\"\u{1f}`@u0l*!N!Q$P!M!R8T'R-I\u{b}P5q/h*!G&L!S7N!H'R.G$Eds6L6r# q!E!G/h$ M;t\u{14}\
        M!t#\u{16}\" r\u{2}ur0! P\u{5}A!*qWU$%r:L%v4K1<% M!oSSCNNp7A! s0@+ p!P!R#L!H\"R7o!T!R3P&N\u{1c}\"$'I8P%K\"EO_\"\
         t!F;\u{0}( q!J!Q#D!O!D=G\"JV\u{8}\"&N?PR\u{18}' m\"H#J#K<K0E&I\u{3}\u{10}( M#m\"H.I,N\u{1f}`!N5usO!-qi\u{1e}%!\
        N?Q4J$H\"M\u{1d}K4 r!U!O#E\"J4F$m\"O#H!O!J!M[r\"O!M!PJF#O-Q&Q|\u{1}\"!N!QK\u{e}!1O#\u{a}!\u{11}tm\u{14}% L%J<I&\
        pUqkd& t!K!P%M!G7paa$ t\"N=x\"P5\u{7}$'j?m4Txr@p\"FL4t>B# R&G?G^\u{1d}+\"P!Q#O\"R+Q.O!R0S\"P\u{e}P.Iiw\"\u{1f}`\
        %LOH\" J\"p@q& H\"n%L!P9t3LR\u{6}!\"PhI\"Jp4FoN\"!N!OI\u{19}$ s2H0r4NJ % r\"K=q\"M4IX)!\"N\u{6}\u{1a}!!Cmy%!N%P\
        ?K/KSv9\u{1e}!NM\u{a}_\"'KWRR\u{1e}( N!S$q#P7P%s0E$C\u{d}[(!H!M!H!O!>!r?l4ne\u{16}! rr^# R\"N1o\u{9}\u{7f}\"\u{1f}\
        `%x%A-!L$C!J:M$F!L!q!r-P!R!I$G!HyD% P!M\u{1f}`$O$q6$# n!@&O<,#&O\u{1f}`:vC-#@R4Q!Pb,\"(K7n>\u{10}\" r?s~0\"\"J?\
        J\u{2}x#\u{1f}`@v!N:%!?v\u{7f}b!\"Q\"\u{3}#\u{1f}`=P!o_[!?v8\u{1c}%!F!o#G;J%O4\u{1f}+ k%?!F6M$V4O!R&Rru\"q\"M\u{4}\
        \u{19}$!R$N;Q'F\u{1f}s' m!O!P$n!I:R\u{1e}R4-(!B!L%o9F!L%v2F\"E3V# p'C8o\u{17}7# M!M!nf\u{16}&!G!N#N7s\u{15}sSJy\
        q/ P%E!H\"Z7S!D!E#G!I!V!O-w!t%r!r,N!?yu1!@u?\u{12}!?sJr#!C&I8qj3!BNt_!(P\\}. P%E!F\"p7M&K\"s-M!B%I<r$o/r^K\u{18}\
        r!\"Lgp$ L%o\u{1f}`@q$$! r\u{4}\u{b}#!N&p!O\u{1c}E\"\u{1f}`!w\u{1e}\u{d}3 U!H$o*I0R!O$r\"r.C!L!E\"B\"JWK%q.u!G:\
        O'M>7#(O?R.T\u{c}\u{6}$'O:S&n\u{1a}p\u{1e}\u{15}z S!U!K!?!T!N!S!N!O!B!I!V!A!4\"|!y!M!i!L#I%O!T!G\"W!U!N!F\"K!U!\
        M!M!G\"Q$u!v#N\"U!Q!G\"I!R!L!J!L$q!m!Q\"O%I!L!L#L'H&J%M%P!R\"O!E&N#O%R\"P$p$N%T!L(o!O!T!M!R*K!S!Q!K!H!D\"I!R!I!\
        O!E$t!t!H\"M%O!J!G=f!'L`\u{10}\"!N!ODI# r\u{1f}`@q^K!!C\u{1}\u{1d}\"!L&JX\u{1}#!Jv{\"KrH\" r?tdF!?{\u{18}^$ q<N\
        \u{13}r\"NTk# L%KAH6O/ z!C!F#@\"=8|!B!J#D\"Bry!F!H5v0osy$ O!o\u{10}N!qR\u{d}\" O$m\u{4}\u{4}# m'H{t\u{f}U!?K\u{7}\
        \u{d}% p!J!F\u{f}ssvN{\" s?s\u{1f}V&!J$E;C\u{f}N!p\"Ja4( R!O%R!P!l=R/O!R l& T\"I%F(r!p>nH\u{c}!\"P\u{1d}?$ r!I\u{1f}\
        `?tB9$ s<M\u{13}s\"MSq!1pG9%%U!O!D>P0Oy_$%K?J\u{1f}`1P\u{3}R\" p?t\u{5}V% r!M$L\u{1f}`;v?W!!NG\u{7f}!XNMx#\"O?P\
        Es\u{0}=# F&K9H8\u{c}\"/o0L*4!\"n\u{b}.: Q\"[#C\"H8k\"T#D\"P.P!R!S\"K\"J!O>Q&w(M0T-m!L#M'M$K.O%L.NiS\"\u{1f}`0v\
        \u{16}P\"Br4N^l!%L\u{19}\u{1b}$9v&wOL%v\u{1a}u) p\"Q!l\"G#Lwv#w$L>tQr%!J!R%H9N&Kk'*!J&@!L7l!O&H!L4MCHcP\u{1}E\"\
        !r?uKl+ l!P!S#B\"P9Q'M\u{18}v\"O$N\"Ln\"!BO\u{15}\u{d}( N!P<u\"M\u{1f}`6K#u\"x\u{11}\u{11}( Q!Q&k8L(Q\u{19}T!I&\
        Q{&$ J)v?t4L|\u{11}!&O\u{5}D! rj?/ p!T!N#M\"P!R'J0k!U!Q#LJsrO$Q\"P~\u{16}!GP\u{9}\\$&R*s\u{1f}`>rI4# O\u{1f}`@O\
        <;\"\u{1f}`0w]0#\"N&q?r\u{11}\u{1b}! NcC\" q\u{7}F\u{17}30!Q$V!O!R4O%R%N!R.O&Qco\"N,t%O4R!P_5! Q\u{1d}j$\"P?L#R\
        !M\u{11}0\" M/pE#\"@P4r\\%1 U!L\"P\"P!R!L!P!N3q$T%Q!Q.N$Q\"K!NvqL\u{9}! LKs# l#U\"J,&!\"MxN1!I%Q!C!R.C%K%C$N!M!\
        H.r\"C1v\"CgK0E\"OP\u{14}\" s?tV\u{e}!\"O\u{2}\u{3}% M!s\u{1f}`$M!si2!'G6h! P=V&!B$K\"E!o\u{1f}`6F\u{14}\u{1f}!\
        ?w\u{a}Q\" r?s%z%!L!n#J\"L9QJ3# N?O\"sUL!,oPc'!H$t\"I!OPp\u{7}P%t>U$ HDH\"T4p\u{d}\u{9}+ K!p$J\"G8N!m!Q#N!N!L0S\
        2H!?s\u{14}\u{2}\"\u{1f}`(qLa! MQ\u{1a}/ K'q!P8F&t2C\"ELN!M!r<H!t*J#G5II^$\"P%o!I?N^\u{15}\" q?r\u{18}6$!G$w;H$\
        w4\u{7}!2l\u{19}|; U!<!F!J\"@!L!@!=!<&7$A!z(M#O\"K!P0B!u\"G!K/o5veQ#J#K+N!sx\u{e}$%T\u{1f}`;q%P\u{9}\u{10}\" o?\
        pX$\"\"H=t+_X >!j!P#p!V!q!P!O\"S$?\";*k$H!l!P#l#R!T&E'M!T\"Q!Q!T!I!K$F$T#K$P0F\"s!J$I!F\"r!Q)M#D$k+M#q!M*H!k#N,\
        C\"P!n\"k!S\"H%H(K!r!O-;\"\u{1f}`Aq=\u{4}! p_0\" I~t#K\" t?v|l( M!S$o:M'Q.L\"N\u{e}qvF,!N!N#H\"H!M)r*I)N#M}n,I/\
        M;`(!Q$N#J8H!J&L}M!nC.-%K!N;T#O!P!T9SYt'G@o%O!Q\"S\u{4}=#!N&L?ODe!\u{2}MIS+!I$M\"Q!S3P$T!J%N!L!P\u{9}P$Q@ C!K!O\
        #L\"V!o)S\"P,M!Q!O\"s$p'r!q#E!L!M!N!O!O!F\"J!K%@!J~F!H!J$N!S+q\u{1c}/!\"OD<$ Q(q?q4IS\\)!N!N#G!H<L%I/s%s\u{4}tr\
        }# r\"O%D)32 n!G!M!U$L!J8M\"w\"w\"I.G\"D\"B*mOp%JIs%I\u{15}$\"!J?O}7# s\u{1f}`0u0,\"\u{1f}`et;n\"BO4qF\u{0}\"\u{1f}\
        `0xv;$ s<N\u{13}t\"NZ\u{f}$!S!M=O\u{5}ov\u{19}\"!P>o?\u{11}6 m!M!^!S\"M!S5O%O!\\!R\"R0I!T&L!P<J*q!NMO#L-J$Jh\u{1e}\
        #!m?o4O@Z#%q\u{1f}`@q9=\" s!Hg3% L!s\u{1f}`?M!uO\u{11}& s2I-s#s4L\u{9}up\u{12}* O!N&D4N$T6S&FKLJN#Nhq& m%J!K!QM\
        N\u{12}PDD!!Ltk\"<Ofs\u{8}}J T!J\"Q!J!G\"G\"M(S\"Q(T%R!R#K\"J\"P\"P(L\"K\"Q\"H\"O!Q!N\"M\"Q$M(N6R.M!O'r#O)o!N#N\
        'Q!T0I$O\"K!Q=Oe~6 T!t!K!K#N!Q!P3J$r\"M!H2>$H?K7N!p\"O3K!r+J/s!HG%& r!H!F\u{1f}`#s\"LYK\" K\"nwu# o\"OEL-D!'M\u{1d}\
        \u{a}C!m$L\"I!J3O!n$K$O\"S!J->!H5E.N#L!Q!L#F\"p!R\"L#T)h%G\"R!p!L*T!R+O!n!=.B&D/D\u{3}x&\"Q#M#N9Q&M4L\u{7f}\u{9}\
        \" u'G)\u{4}, M!H\"q\"J\"H8P!L\"o\"L4G^LLo<E$ J!q>K!s5>!@qx!!!E\\j% O&R6r\u{13}K\"rN\u{16}$!r!K>u!K_Z!&LW-% v'D\
        \u{1f}`)s0tOp%#n\"R=M4s\"Ls\\! q!z!#E\u{3}r! oFI& O\"n#M;T&P5Om&# r?s5LFy0 x!C!K#;\"K!L7w!E!K#<\"L!O\u{b}H-v'P3\
        ocA\"%s?s;'! rcs( q!R!M$L!O8p\"PYq\u{4}\u{19}-\"V!R\"A:n\"P$P!P!R-O!M!P$P\u{5}K\u{1d}P!\u{1d}slj!?wx,$'s\u{1f}`\
        9M'u\u{2}X!\"Ni\u{f})!N$E\"S9M$M\u{0}P<N&N>v.3(!U!U#Q<T#S#S-K&Iy}#!J$G\"L)m! u|a( n!A?HWu+r/s'r7r7\u{e}!!Pb[$!P\
        !R%P8N2^\"@K4s\u{1c}\u{3}\"BK4vw-, k!T$D!J!M@P,p!N&Q\u{5}q!L1K7?# s!L>rW.% n!Q>o!QhD\u{7f}R' P'@?F]F\"LJO6T=c#1\
        p\u{1f}`>l1`$!H!N?Q%K\u{d}>%!p$K;w$K0I^[! p\u{0}3! NkI# r\u{1f}`0r\u{8}<0!I!m#C!N!F,J,l!M$J\"H(S&J\u{b}o!I&N!Qq\
        \u{10}% P!u>P!w4D\u{a}7!!E%z0 P!D!U#p!M!F9G!P!r\"t\"H!Q'q(A\"AwM\u{1d}~\"\u{1f}`Zw\u{18}\u{10}!!Pi)! O6J!\"MU8&\
        #o\"M?R4P\u{a}p\"P@p* Q!m!S#S\"J8O!p$E\"J.QLw%'I8s!K[r\"Kr\u{14}S S\"k!H!L!V!j\"i!M\"I$E\"H\"D!J'V\"N#X\"L!M!V&\
        N$H$J!L!W\"L\"R!\\!W-U#n$S,W!T!S!V%W!S#Z\"S1T%V'T!V&l$V-U$V+L(U!k\"Nt5\"FN.Iw:\"\u{1f}`%zE=! O\u{10}\u{f}##M#N?\
        O\"a$\"J%O!F7u\u{1c}b!+s\u{f}.\" MAmI?0 O!n\"M\"T!T:E!H#J!L!H.u!v#p\u{7}N!m$T/q\" o?p<;0 Q\"n#E!F\"o7M&K\"s-M!C\
        %I!N;r$o/r^LZ&!VIT\u{5}% N!s>O!w4G\u{c}b2!P!Q!G\"S\"C!O3F$M!o$D,t$E$x*Jmn!F4M1Fa2#!H>o\"P\"\u{1e}( v!G$J\u{c}q#\
        w\"MIt#K\u{f})\"FM4rmf(!p$G!T!F8o5F\u{b}M!t>i\"FM\u{c}pX\u{18}\"\u{1f}`@yt\u{5}( O!M$G!T!M!n'oOQ&N/ l!N!P#Q\"L9\
        S$L\"Q!V-ODLMP!J;P%N#\u{4}( n!G&E!N8C!P&O\u{18}nAp\"\u{1f}`,wO$\" O\"oui! p[q# q!I>u\u{d}@!!PSt% V!P!m%L!nM\u{7}\
        ,!M$E!J!O?J/M#K!O\"o0wuK'sB1!(Q!\u{12}.!W$E\"M!Q<G\"M/RPM!P>P<I!P#M#T=0\"eNzPq6# p(K?M`\u{9}\"JL4t9\u{1d}' O%H!\
        K9L6I\u{c}q&PgQ\" O?J<@$ m#U\"G?L(.' r!M!J&F\u{1f}`8q5o\u{19}%\"\u{1f}`etP\u{1}!!M!b3 E\"H#k!J!h!L4O#I\"N3S$O\"\
        SAH\"t&E/L$o;O.?\u{7}{%!Q!Q#G#O*nX_\" m!JmM! N;\"\"!s?w\u{2}8! nT\u{17}1 i!U!l\"P!J!R!K9O!K#O\"J.p!y#M\u{7}q!L$\
        Oa\u{4}\"\u{1f}`@vX(= Q#B\"Q\"P!O!B!p%T$<(N$T!R$U#R-Q$Q\"J!P%SOO\"Q<q\"O!N\"O.K&O!J-N\u{16}1!zs=:\"\u{1f}`@use$\
        !O&Q9P&N\u{8}'#(S?S-Psn) K!q!J#K\"H8Q!I\"K2w\u{19}\u{b}\"\u{1f}`@s\u{16}{% q\u{2}u$HIu$D5T\" L\"oG\u{d}.!I![%M8\
        d!K&P!L-E!OSLGN#B!p-D|O!\u{11}wD\u{c}\"\u{1f}`0q8%' O!J.p-s$O\u{f}L\"s?\\\" o!CA;& p!J%I!F9N%J(b#!S!P=I\u{1e}\u{7f}\
        \"!s?w\u{17}\u{1}\" u?sgm\"\u{1f}`0v\u{1f}W!\"KM\u{0}+\"T$Q9q\"N$N\"R-P!M$S!Q\u{5}L*.( M!A\"F\"C\"B*p!p-O\u{14}\
        s\"/K?NMf. K!J!R#F!L!w8L!L!R#H!M!y/K%EX\u{14}\"\u{1f}`@sS\u{c}! p I!4uV!!\\E!\u{15}\" p%K44#\"P$p?n\u{4}*\"<v\u{15}\
        vpN$ s!K!O\u{0}s\u{1b}#(\"Q%S5R#l(M.KPMZnUQ!'QX\u{12}\"?w!I\u{14}M) R!r&D!N7N!v&E.=3I\u{0}W% t%L\u{1f}`;u%NO;\"\
        @s4K-!# q\u{1f}`@uMV! MG9#?t!L!D\u{1e}n!!M\u{13}v$!L$o\"I9Nc'\"\u{1f}`%s\u{7}Y!?sPO\"!N$Nr\"$ H\"u=N\"nrE$ M<u\u{13}\
        N\"u+r\"Ds4N7P.!N\"K\"P\"J8P%L\"K.Lwq'L+G#P&K:wJw!\"JN<!Fs{~!?y76!!K!\u{6}%%FAL/P#I\"u;\u{c}\"?v1L\u{1c}S#'L\u{1f}\
        `)v\u{9}<\"\u{1f}`=v W!\u{11}tp\u{9}%%G!A;Q\u{1f}`'P\u{7f}'\" o!K-w` S!R!X!l$P!U!P\"G!Q!=\"P#@!C!U+V!M!U\"S!W\"\
        R!S!H\"I$O\"O\"F\"R!S!S\"O\"U!Q!O\"I\"Q$D&M/R!S*N\"V,P%S&s\"L!R$m!L!Q!M#u!k\"M\"M#O+O\"X!Q$S,I!O#o!N/Vxc$ O3q,O\
        3r\u{b}\u{8}%\"M#T#K7m\"Oj`4 |!M!G$F!H!F4K#p\"K$K\"L.NIK(K+k&L8s\"K.r(I0\u{5}! p@X\"#M?M\u{c}\u{12}$ I!u>P!nI5!\
        ?sMj!?wg\u{c}; l!m!W$U!n!T3S)U!T!Q/O&M=K\"p!K#U(S(P(S!Q.J\"K)S\"V2L!R1SL)# P<q\u{15}q\u{17}?+ t!D!B%E!G7o!I!E%I\
        \u{19}m(J\u{e}5$ I\"s=N\"n*\u{1b}% M!q\u{1f}`TM!u?[\"\u{1f}`Bq3[!(R!$!!OMq\"@q4N\u{10}\u{7}!Vqy/\"&LOOPg$!P'R\u{1f}\
        `9OoE\"&L<p2M: U!X\"L$N\"9*@-T!U!S$O(R&P!Q%N!T/HGl/o'R&o%P-U!Q&S!T2S\u{e}%\"!p?pQI' N(n7L%J!I0I&nDq\"Bu4J\u{7f}\
        }'#l\"L=O4q\"N\u{a}n\"O_k#%S;o4Hs\u{1e}! vCo\"\u{1f}`Dr{\u{7f}$!K&t9K&u\u{15}|# P<u\u{15}uE.! O.n' T!D%Q*t/R0r\u{1e}\
        pH9% H!t>H!w4B#P' M#m\"O=C4t\u{c}r\"O-\u{1b}\"PJ2t\u{a}\u{1a}$%o!Q!OOR\u{9}\u{1}!%JZ9'!s$F\"D8P!v$I0GUb#!D!P#GY\
        /$ R\"R=U\"Sgk!\"N:\u{f}#%r<O#u\u{18}\u{c}% P!M\u{1f}`$O$qjz\"Aq4Ihi\"DK4s\u{1a}_+ E!M!p#s!M\"P7E%q!O/J!Q\u{1f}\
        \"! N\u{7}j& G'r8G't.B\u{c}tWu\"!p?sA,!\u{1d}w\u{15}\u{10}! oZJ\" s?t\u{15}l! NX\u{16}$\"M$H9o\"M\u{d}v#!F$IUtS\
        f# q!Les=T!@qLx(!Q!L$P\"q8P!M$S4P[W# t3K,wV'' E!M!n%Q(p0J!N7C\"\u{1f}`0K,.!/p=?(%P!P\"K8m%N\"N-H!Ow-B o!R!R!P\"\
        L!K!R!P3I$r!N!Q#O!Q!R!O-S$P!M\"R@L;O-v!i\"N*I\"M-R&N\"O.H!L%L$tIkM \u{7}!\u{4}!%!P#F!P!A7\u{7f}!~!.%M.s!:%L-t$G\
        ,t\"H!w\"I#t\"M!v\"J#r\"H'L#F#r\"v\"H#s\"F%u!P!C6q\"M!t!w!?%K.q!s!Di>!UJI+!Vt\u{18}\u{c}%!K!N%T\u{1f}`\"r\u{1}q\
        \";H\u{15}H~y! rD>\"\u{1f}`%x[\u{1d},!D!k>N$F\"D.M:T't0H1q<N4M$##\"R#L\"OB)\"\u{1f}`@w,e!\"L\u{4} !\u{11}t,\u{13}\
        & E%L!P!s8J&PCl!?v<-!?vf\u{1}$ r!G\"I=K|\u{1c}\"@Q4o7\u{11}& r!?&B!Gzp\"LxJ\"?M\"rL\u{7}( t!E$J:uut\"LIr#K|\u{16}\
        %\"k$KOG&Kkr:\u{2}!\"ll)!?v/7( N!K$UBP-M\u{c}K$S\"O\u{d}d! o-0$ M%p:O9pxx!\u{7f}~c\u{10}* m!E&G8m!I&K{M;p#p(R(\u{13}\
        *!N\"Q#m!N9M&Q.N\"S\u{b}P&OS\u{e}\"AP3Gyz)!H\"I\"E\"H\"n7J%MsmHI3\u{3}\"\"P%M3[$ s4N+s4NtR!\u{e}v\u{1c}\u{1b}! \
        MH*(\"T$O!R(Q2Q$Q)Q\u{12}Or\u{e}0!N\"H#P!M!Q)o/N!S$Q/N$T\u{7}r!M!P%M!H\u{11}\u{7}$ p!E\"N$BrA!?s\u{19}&!ws\u{e}\
        ?\"\u{1f}`@v\u{7}<-!G\"Q$n9K\"K\"E\"E.L$l\"o\u{5}K%r\"p!\u{1a}! p\u{b}\u{19}' r!J!O%I4H$m\u{11}HDQ\" s!M\u{f}J!\
        !P}[,!K!m#Q\"W8T'J.LFN#o!P$N/O\u{11}e\" v%I+N!%T{HU Y!P!T!J!N!L\"Q\"P\"8$S\"M\"R!S,Q!P!N\"S\"R!U!Q&S\"O\"T\"F!X\
        !L!Q!K!T!N\"N$Q$N!P&N/p!L'J/p%Q0S!S!N$p'Q-N!R#N\"Q!Q)Q%J!O}\u{7f}C o!H!P!M!N!W!r!G!O'F$G(S$r!H!Q!N#m!G!O-M!O!Q#\
        k!B!NVO&P&s)P\"Q(S0G!P%L!Q+O!'L$-!!H+[! O5H( x!D!E#K\"H8v!K$L\u{17}d\"Ap4V6/$ L/p0M/q\u{10}{& o!@!P#D\u{1f}`\\q\
        \u{12}S&!I!L#E\"L9N%O;i$ p!E\"N$B\u{f}p\"Go4S\u{18}-\" OUL+L! pC!\"!H&Nx0!?L\u{1c}\u{12}$ r!J\u{1f}`?r\u{4}S) Q\
        !u!M%A!J7Q!w&C.J]/\" s?wG\u{1c}% p\"O&S7r\"O\u{d}\u{6}\"@s4MVv! lOr% p%M\"J\u{1f}`9yqy\" p\u{2}u\u{c}`\"!r?t\u{16}\
        \u{9}1 h!U!l\"P!J!R!K9N!K#O\"J.p!z#M\u{7}p!P$Owm* K!O\"Q\"p\"P8E!S6K[HQS\u{1e}%\"TO&P\u{1d}9#%N\"qSw`\u{8}\"!Q!\
        T,x!?rfy\"\u{1f}`Cu\u{2}$! PU\u{f}# M'Q:o V!?wM-!VR=\u{11}! N8{\" p?r3\u{d}& q!L&M8q'N@sIW&!Q!T$L9n/Q8lb%!?tt\u{0}\
        \"\u{1f}`.w\u{10}n# p!I!MFF$ v!G>{!I&Y7 P!>\"x!>!L!P!>(;$>/p!F!N!Q!E0n!F!O4qIH!RLq!I!M\u{e}\u{16}*!F%Q-N,t!J$I!\
        P!L/M\u{1f}Jc7$ M3r,M3sA>\" n!M\u{1c}B# q'M8sm3* u!G!R#B\"E8u!E$D0N!I|w( s!H!R%C9M&J\u{19}r'D^\u{3}# n!I?P@\u{7f}\
        )!?$O\"G)m*=&G%SIv&=,K!@t\u{7f}\u{4}\"#H?I}9# q\"J=u1H>!n\"O!Q!S!O!D!I+D*J#o!k!G!J\"M!F!L+F\"=!B!s!q!A\"L!JWL!L\
        Ip%J4t\"J/=#\"M&oMMI\u{1e}!'L`%\"%o?phy!?slk\" NFNv8!!Dl\u{17}&!G$n\"S9K$m1La\u{8}\")s?u@L# t4I?M\u{d}s!/K1L% u\
        'M(K0x/L\u{c}\u{15}\" p!JZ\u{14}\"(s?uz)!?s\u{4}1!'H@B' p!I!K\"T#D#m5p\u{f}c' r!D\"H$J8o!I8H\u{5}@!!J\u{13}=\"!\
        I@O1%!?t^G\"#mRQ0`( n!R&P!L?MSoJp\"GM6\" P?P1,$ r%K:s%Lrp!?x;;\"!L?O\u{0}X!!K\u{14}[\" t?x8l0 l!W$G!L.Q,R$M\"M!\
        U,R!PQP[K&O/P$oP\u{12}$&K!P\u{1f}`:Lt\u{4}!?y\u{f}K% s\"I=v\u{1f}`!siq& q!O!L%I\u{1f}`9t>.A s!K!T$k!N!V3A!n$U!S\
        #l\"V!S->$@!j!P!K?G\"P!o!S'N,P%J/I+A!n!J!L,r%H\"M\u{f}i) S!G$J\"v!H7O!I&w4L&7'!H$M!O!H8s#q4Hih\"(q?s\u{7}i- J\"\
        P#n\"H!Q3k$Q!T$m\"N2Pms+krp( N!t$F\"F8O!m\u{1f}`!r!y$ q\"K=q\"N_q\"\u{1f}`%x&\u{7f}\"\u{1f}`@s2&* O!J!l&K4T*M!P\
        \u{a}T3Q#N \u{16}\"Bn4RD\u{1e}\"@M4sp\u{1b}!?t:P\"%p?pqf#!u\u{1f}`%u<Z% q!L&D*D.zygZ V!D\"U\"L!k!I\"I\"o\"F\"N,\
        @!m!G\"U\"V!E\"E\"G\"M&Q$@\"A\"r\"s\"S!T\"O#B.G(N\"D!R!o!H\"G#C\"p/n\"S#D+H#j!A\"B!T'R!@!m\"U,m!F$E\"F+W#m!F\"G\
        -Rxs\"\u{1f}`etas1 t!F!S%M!T3N$w!L!Q#C\"D_K1r:N#N,n(Na\u{1a}*!V$F:k'Q!S3OHM'M1JLO0{!\u{7}znd$%O!N)r?tlP& p!K!L%\
        M8t\"Mrp\"\u{1f}`0K(!( r!J!R#@\"G!I8O@KAn#\"Q$S?QuT\" v.D)S$ r\"I=u\"J\u{d}\u{4}1 Q%N\"D,J.R#B\"G(p\"I\"K#M!F$A\
        \"B$E\"pmK\u{18}j& p'M(P\"S5J!MGz% L!I$r;K$s|0$ q%K:t%K.X% L(s\u{1f}`8L(s>e\"\u{1f}`Fr7\u{9}\"@O4q5F&%L.m!E>M2t\
        \u{d}I\u{f}=< l!P%L!Q!P3K%S!T$S!M!W/R\"M!O!RHp#N!P+r!K$H1G!G(K,q#T\"R&M\u{18}P\"Br4LZe\"\u{1f}`0P_\u{11}1 l!O$M\
        !O!P!P7k!K!l#T!Q!O!J-Q$L\u{9}R%Sz\u{18}\" p%Q#b#$m?S4m\u{10}\u{9}\"\"O?PQ9!!MbM$ K\"r=N\"o\u{d}v, J!E\"G\"F&{!M\
        3N#L(x!O37\u{c}q\u{a}9) r\"S#G\"H!M7q#H\"JpwWJ\"EN4r{Q\" O[M!w!FOsK!!D\\\u{1f}!Aq;H\" r!P\u{b}\u{4}!%p\u{18}k* \
        k%G!A!P!P?F.LBK#L$s\u{1b}A\"\u{1f}`%v\u{f}V!\u{7}z%\u{8}) t!C!N%E!G8J8Mlu;Nx\u{1a}!UJ;~!xums#!m!N?PM\u{0}!?uTZ$\
         L!s>N!v\"0\"Al4Tsa!%I4O% l!J&G8q!LJj\"At4JaC!\"oS90 l!T$H!M\"n,Q,O&L-R!PQPJo1J&N/P$oE\u{0}!Cvrr$(O:v$O!J\u{19}\
        P7!U$K\"S\"T2S%R!W#N0M$O$Q>N*M-M/s(M(S\"O.S$O!P!U/JZ@$\"R%q!O}s@o! O9\u{1})%K!I!N8I\"n#N!L/D!D\u{5}*!!M\u{f}9H \
        H!L!M!U%p#P(P(F!O#L!M!M#q!q\"l#N$q#p#P!K!K!C!D!E!O&D.I*C\"Q!K!L\"o-s'H#s!E9o!F!OCJc1$!E>o!G!O(a%'A!s?n\u{c}m4n\u{f}\
        x\"!I\u{1c}Ju0!(H'u+ P!N$Q!U>L0E!P%F\\o<M5O~l\"!MEPQ0&!R&L8R[Het'Mh\u{1b}! L7\u{0}!Ar`@\"\u{1f}`0wqp$ o!R&QNN\u{12}\
        `&'J!n3OsJBO5Q/A!\"N!H\" N!Lok# L!G$GLr!VIH{+ G!J&v!T7N'n!R3mLRLm4r\u{4}t! m\u{1a};\"'S?Qpr$!J&L!L9PI=\"'NUJ'?!\
         r_=% T!E!m&M8HL\u{11}#!O&F:R\u{15}b\" L?L\u{e}\u{12}$ k!O!O#MK=% p!I&K8r!LjA!?vg\u{14}$;L!t\u{14}L!tE)\"\u{1f}\
        `@xh\u{9}!AP@R8!A!S!L$o!M7n!H!R!O\"M\"B*u(t\"E(J8L#u%M#r!L+r%M9P#sG*%#S\"n!QPO#O\u{14}|*!S\"R\"m!S!K:T%J!S.N\u{b}\
        K\u{b}3\"@N4qPF*!H!M#B#O)r/M!N#G,o(K$n!%Nd\u{3}(!I&L!M3I%M&K!O\u{9}I\u{a}8!?L9x\"\u{1f}`!st\u{7}!@rHw> o!K$S\"P\
        !Z3C)L\"P.E!T#n\"I!U3P)p#p+L1H/D\"H(L!C#S,i!G!S#N\"D!S-nT\u{4}!?rZ66 T%A!P\"q!F7M!P\"r!G#r!H,G!M!A!I#OMN\"r/M\"\
        qEq'L,*$ q\"L&L7r\u{0}w* l!P&Q4J+P.K&M?HVo!JFP\"\u{1f}`@qF[\" u?u \u{4}#\"L=s\"L\u{1}=/!L!N$S!D!P+q-L!O%H!M-O!L\
        &Lip<M{7! MzV\"\u{1f}`@vVY& l!C!H%F8r^L\u{4}5\"Bn4QvW!?sX\u{1c}- N!R!P#X:L!I\"J\"K$N.qLt#EZG'u$ N(p?q\u{c}oiz\"\
        Jw4Ic;% M\"q\u{1f}`>M\"s+\u{1f}!?wCn3!n!Q#M!P!F!P9P#B!J!E!I-t!O!L\"o\\v\"LIr!I\u{15}\u{2}#!R'N7K\u{15}T!Fpy.! p\
        <O!/Poq& y!G$H:z!H$Jj\u{1a}!?w\u{e}p!?r(\u{16}!FqMa\"\u{1f}`%x\u{1a}P%!N$Q\"M8Q'P45+!M!Q$P\"O3p$p!P'O4LJHKpr\u{15}\
        &'H!O7K#J\u{1f}`&N\u{16}\u{14}\"\u{1f}`Hu.\u{4}* u!H!K$N!D!C8M!O%K!I>!\";v\u{15}v\u{13}\u{7}) s!M!Q#J\"N!M8N\u{1f}\
        `5tfv!$mDQ# O?M%PXs( J#l\"P!O!N8J%P4Phh& O#M\"n:Q#Q6n\u{e}E! Kj?( r%L\"L8u%N\"Q\\s#MK.\" JXPt\u{12}\"?s\"M*($ r\
        ;N\u{14}t!NXn\"!L!OvG# L/s0M0>& n!H$J\"I!P)qWM!AqX*/ O!r!q#I\"M!N7R!t!q#L\"M!O-H!G&N|-\" o!O&&\" o!MGY! M;B%!G!\
        G#L2K*O'?\" o!A':( N!K$UBP-M\u{c}K$S\"Oq>0!V!S#L!M6K#l!S4P!PCB\"M(M&L'H/N3K(Y) n!J$P\"P!R8R'P\u{18}p(Kg\u{7}0\"\
        n#D!E!F!D7M!G!I!v4I\u{9}r\"r#G!H!G!G9:%#m\"O:N#o4Qx\u{15}\" o!L}E\"@H\u{1}s_R! t\u{19}]J p!I\"H!O!N\"H!G!K\";$R\
        $Q!s,F\"N\"P\"C!N!M&O$O!t!N\"J\"M!M!F*Q#IVt'p!J!S!K(M.L\"q!B\"M#M!O*P4qr\u{10}!TPE!!?sm8$ q\"L=t\"MZy! NJ4![R'_\
        %!N$o;M$n0Qqk\" t!ArQ$ M<r\u{13}N\"r\u{1a}\u{16}\" u?xXL,\"l#I:M!r!s&q-I!L&H3N'o^Jy\"\"\"O\u{4}s\u{6}d!?u5n5 n!\
        R\"9\">!H!N\"6\"5$8\"9.q%E\"Q.K!O%L\u{5}v!F$D\"H.LqE' q!A!Q%J9E&O\\rK\u{f}&!?!S%@8Q\"SYj\\\\$ Q%N\"N9LL\u{e}!'M\
        \u{1}9\"@L4rc\u{9})!I&F!Q7j!P&G!HQ<EtQ_% M!oFO}N!qnI# p!E>qxR!!DWX% M'Q!m\u{1f}`8HL\u{e}\"!FTT\u{1}D#4K>H2w85% \
        r!G!G>I!K&n! Ht\u{f}#(K?Q1P\u{1c}[& M&O9K\"Q4u\u{c}N\u{a}d# o?p6K\u{1d}5!!OWV! oH.\" r!F:>! ps\u{12}/ o\"M!I\"C\
        !M!r!N7P\"Q#E!O!wku#J;M#\u{a}!@R\u{1f}\u{7}B z!@#S!}!<!B,O#L%R$z!G\"r\"v!<!I!R-F!P!D!S!o!M!C!T.LMp!J9R/r!H!L#s!\
        B!G\u{8}X# q!E!Gt + r!F$F\"F!P3K$m!J$K\u{1}L+Khd\"(MMMRk\" t?q4t*!J!O#H#L!p7N!O&P\u{5}{8O\u{1}\u{13}1!L$P\"J!T3\
        O$Q!T%Q!L!R-O|O\"D3J!N.p\"LES' N!N$q!S<N\"I4tOu2%Q!Q;T#T!T0S\"S!P$O#SCQ6t'G@m#Q\"O!Q!P>r\"DI4sY6!@K2\u{11}\" o\"\
        L\u{9}v$ N@E}N!v\u{1a}k! Lu\u{16}\"@u4Lp&#!S&N8o\u{1c}\u{11}' o!E&E!O3NgtNN\u{a}z' I(T3B!{\u{13}I!B!{&|) m!P!L&\
        U9L#R1Q\u{1f}`0Jo]\"AP4p*\u{18}\" M#SWf\"@y4@\u{f}\u{4}%!K&F!N8L&J`s:!N!R!N\"L!N!M,K!G,N!N!F!L+I!L$F#s!t!H!N!J!\
        H%s!s\"r\u{7f}MBN1m% S%P\"M!R?Pp\u{17}!Bslj!bt?a$ r\"N=t\"N{0\" s\"J&k# JEQUL*\"!-rB5# s\u{1f}`0s\u{5}3!$n\u{1d}\
        U!?txB$ n!F3UQQbJ#!O&I9LwE\",o>oAo% N!s\u{1f}`$N!tYd& K'J8N'M!Q.O\"S$ q!>!I%F\u{1};# v!J>ukI%\"O$Q\"T9R8J|a+ I!\
        O!N%q!s4L#KOOaH\"L\"u\u{0}P$ J(q?n[Jpq% r\"J\u{1f}`>v\"JM\u{13}*!K&P4L%N&Q/RYq%N2K+LnY!&L B$ M!u>K!x}\u{f}&'p4S\
        +N\u{9}N!S\"q,\u{f}##G0s?q\u{15}\u{8}\" tzsvv% t!H!H=r\"L['\"BI4wpB% r!O2R\u{1f}`-q>)( K\"O=O'P.I&qKraK\u{1}.#!\
        q>L!r\u{e}p\" JAr<[\" s!Ish\"!F!M*)![rt8!\u{e}q\u{1b}K$ p!E\u{1f}`$r.T!wxwL\" K\"nlH\"<N\u{15}NC`& u!A&F8r\u{1f}\
        `!r\u{14}W\"(I*n08!#j\u{4}6!ww\u{c}=$ q!>&B9H\u{17};I#U\"X&P\"I&P(U$V!k$R&Q$S$R\"O\"A\"@.j$U+J(I&G/D\"H\"F(E\"n\
        $m!A%l!k\"j\"V!U(F$l#Q!W$l\"j&S)C/m\\p\u{4} Y!o!r!F!n!T!Y!N\"O!=!@!M!O\"I!S!I\"V!Q!M\"L\"H\"X!Q!M\"S!W\"J\"U!U!\
        O!m!I\"F\"O\"I\"M\"P#j!L\"N\"R!S!N\"K\"N\"M\"R!P!o\"M&m!L$H\"O!S!o!I#R\"S#N#T\"T%L$n!P\"k!R#Q!T!P\"N\"L\"W!M#Q$\
        P!n!J#R$t!l!X!Q)O\"Q%j!I#R!S!T%O\"N\"V!M$S\"M\"S\"u%p$S<Y! P3t2!N!Q#C\"D!P3K$k!S!R#H\"K!UXwER!N!N*K0N{\u{1f}\" \
        t?u\u{18}\u{8}$ p\"Q=p\"P|\u{4}!Ap:x!Xs\u{11}\u{14}!?qRN$ t(Kzu$K\u{16}U!!E\u{1f}\u{13}- L\"s#F!M\"T7J\"r#J!O\"\
        N-M&N0Mdn# s!G>uq ! N.\u{10}\" NGM:j% p!I!N%P\u{0}q/v\"\"O?N\u{f}\u{5}!\"Qk+# q\"L?M+]\"!K&G\"K/!L!K!t\"M!P!A!O\
        +O,Q\"L!|\"P#P+N$B\u{7f}\u{1f}!?t`\u{7f}$!C!S%E(F <\"!SWo]%$!Q$J\u{1f}`=p\u{e}\u{6}!!O\u{e}]# q!C?I1O\"&P\"o\u{1a}\
        \u{1b}#!I?J$p?j!?MI[$ U'J8P%Ndb\" t\"H&3\"\u{1f}`0zd\u{1b}\"Rp2EGg!\u{11}v\u{1a}9$ n\"E\u{1f}`+I,a!By\u{18}\"\"\
        \u{1f}`@t7\u{1c}!\u{11}HL&2 q!A&>6I#@&B!R.U&M?w+M)u#q/t+s$pEi#I\u{10}i#!m?l4R\u{1b}5!?vv\"$ Q%p!K?Oq\u{a}( L!S$\
        r!N!Q8N%m#PN\u{0}% r%K\"J8t'J\\B! p\u{3}U\" m(Qs<\u{13} g!X!n!U\"R!n!X!p!S!L!Q\"J!Q!M!W!L\"N!T!R!U!P\"S\"Q!d!L!\
        Z!W![\"O!N!N\"Q!U!N!M!O!R!K!P!M\"N!X!R\"U\"U\"S!V!U!o!M!S!M!U!P\"O\"J!R#R!U!X$j!P$S\"O#R#O!T\"m\"O#M!P!j!n\"R!i\
        !L%T\"W&l\"Q\"O\"k!T#L\"q\"R\"T(Z!Q!d#S\"P\"R\"P#T\"U!W\"R!U!V!m!W!j!P\"R\"P\"L\"U!N!I#X\"L!Z!T'm)\u{5}!\u{2}rf\
        H\"!L&Jdk\"\u{1f}`%w4h\" q?nG\u{15}\"'J?Ni\u{f}$!U&V?Q.QJ\u{1d}!?tg\u{10}( R%D!J\"T7l%GaMZKNh$!K$K\"N(q9_\" p%Q\
        \u{7}\u{18}% s#P\u{1f}`-t)M\u{16}H$%I\"L9v4Jz\u{1c}\" v?|\u{12}#* L!H!F%o4q%J&q4IuM!qi1$\"M1I,q3I2\u{16}# p!K!I\
        Td#%M?QttQU# Q(M7PxB!UNb\u{16}& I!N$J\"u=N\"r\u{5}.$ O<p\u{13}P\"p-9!&QHY\"!J!n8\u{8}\"!K>uw\u{1f}&!H%O!O5O$T\u{11}\
        Oo\u{e}#&M>S4lN\u{5}$!K&>9P!MD]% q%N\u{1f}`;t%N|s$ m!J&O9OI@&&O9O\"S$O0t\u{7}xF\\\"Bw4JS)#(q\u{1f}`,q\u{b}8% J#\
        I&p?M4wUC2 z!M!N\"P\"D!H!E7z!E!O%L!H.G&L\u{4}w!E!H&H+\u{17}( s\"D$I!C!F\u{1f}`$sNu^\u{4}& N#L\"n:P#Q6n>\u{1d}% \
        v!C&H9H&M8\u{13}!&N|}!@r!\u{11}!?ts\u{1b}# Q%MPPZ@!&KXe\" N?OP\u{d}\" o!G8 $ r4N+r4NL\u{9}\"\u{1f}`)r/W' S!?!J&\
        s7N(mWok#\"\"K?N^/! p H)!F!m$S!K,L2OIm'FOKbK!?vq3!UK\u{17}\u{e}! q*1$(O8K\u{4}r!O\u{7f}Y\"\u{1f}`@xY0!&L7&-!F!N\
        !o!L!O.N!Q+M#N\"R.K$t\u{e}J\u{d}\u{6}u n!O!n!X!K!H!S!i!n!O\"F\"Q!P!P\"J\"T!N%J\"F!Q!P\"R!m#P!N!T!S!l#J$R\"H!p!S\
        !O!=!O!M!L!:!O\"Q!D$A#L'P'D\"J\"o#n!T\"q\"K!U!q!B!O\"A#T\"Q&p!@#I!n#S!N\"J\"M#D!R!p!@!E#K+F!Q!o*n!:\"O%R&N$Q'T\"\
        P-q\u{1f}`\"!OEpE\u{8}\"?r#rA0#?s!M\u{5}pW(! pX4!\\H\u{1f}d( x!@!I%I!I7n!G\u{1f}qx?\"/O!o\u{1d}\u{5}!\"P!\u{f}\"\
        !q?tM\\) k!R&Q4J+Q4M?HVo!J!\u{0}\"%r?rv_'\"M!N>M!N\"O2M\"sDP!?t\u{18}q\"\u{1f}`@u\u{16}=% M3r\u{1f}`-N1s%Z%!E%O\
        !H9N&KK=!!G\u{5}O\" s?tb\u{0}#!HAM4sfH!\"m Y!!Bg\u{17}$!P$H\"K:pt\u{2}4 C!N!O!K$P(p0F!P$J!L\"q!M&s&G\"K\"s!t'A!\
        H~M[\u{14}!!N\u{f}\u{d}\"?thr<p\" K3r~x# o!G!OSI!UTj\u{1c}!\u{11}x+\u{2}\"@y4Gsw!AsC\u{1a}!?t*YI#W\"U&R\"K&O(U$\
        U!k$Q&R$S$Q\"N\"?\"@\">,k$V+I(H&G/C\"G\"F(E\"m%A%m!l\"m\"U!U(F$j#P!Y$k\"i&R)H$n\u{b}h$!O'P?R.QWg!\u{2}pO8\"(q?o\
        \u{1a}R' N\"Q&m7L6J\u{a}N(sz\u{19}\" s?sCa'?HyN!p+s+p0uEy\u{15}>&&L\"N7m&L\"K.N\u{b}7!Hr\u{d}r\"Ar4C\u{1c}\u{3}\
        \"AQ4o\u{1d}Y#(r\u{1f}`!rTW!!J|\u{2}!\u{11}um\u{b}#!J\u{1f}`$r+\u{13}/ V!I!S!C$N6q#J&I.N!N#R\u{8}N4P#q\"qh+#DH*\
        M2u\u{9}n#!l!KRT#J# p\u{1f}`0sm!! O\u{7f}\"!?u}\u{13}\"BL4u\u{16}\u{6}!?yQA!UQh\u{0}\" p!EaI!-r\u{16}\u{11}*\"Q\
        #N!S!E8t!P9M?s1OFJGb!(PO\u{8}$ s$N;oro\u{9}P'!F%E\"R8F'N\u{18}q\"N11#&Q\u{1f}`:I~|$!O&M9J\u{4}Nc?'\"N#J!m;Q&Q\u{1f}\
        `.s*\u{e}!.s\u{1a}\u{10}$ I@t\u{4}N#t\u{5}/& S&S9L:RXrBO6\u{9}+ N\"o$V\"P7Q\"j4QoP\"r\"F7O-c\"\u{1f}``vsi+ n!M!\
        S%L!L8R&G!KSoJq\"F\u{16}n$ s%J\"N8u\u{1b};! t\u{11}}!!MQ3!wo+\u{17}!*q?K!&MV\u{1f}\"%GSFq^!.r3\\!&nOp!?ME(% p\"\
        Q&K7t\"P8H#!R:r\u{15}rn!\" t?q\"_!\u{8}n\u{7}\u{b}\" N?Ni+$\"J#L<J3uF[!+qy*&!M$J6M%M5I{M3{\"\u{1f}`={7\u{d}!?w\u{2}\
        c\"\u{1f}`%uS\\#!r\u{1f}`%s\u{c}k#?r~P!t$3\" n?o3z$!N!T%L:SV#' s\"L#H!R!I\u{0}yHv?g&\"Q&O7p\"N\u{1f}`@N=\u{1a}$\
        #p?w4D\u{c}N=4& M&m!N8M6OHN\u{4}0\"Au4K\u{e}X2!O![\"m!D!M!P8k\"R$R/I!R!T$O!M<w\"MVL0M}u\"'KvLD_!?J\u{7f}^& U3I!\
        p+T3G!m?>#\"P&m9O7?@ D!;!;!:!|!5!N!:!>!5&:$M!A+H\"C!?!u\"P\"D+Q$=!q\"S4qHp:K*p&K#J!s\"R+S1C!?PQy\"?t(K\u{19}N! \
        q\u{10}P& u3K,r3M2PYMj*#%N\"J!P\u{12}b!?r\u{2}!+!S$G!I!R8p\"NaL\"q9NBr&I,\u{1b}#?H\"U4sj-' L!O!k#J\"O!n7M2%# r!\
        G!J[u!(J>\u{11}\"!Pes\u{14}\u{7}%'P!N8Q&N/M\u{1}6$ G!n!O=K\u{13}51 X!D$F\"A!N%C\">$J$z(n!G$M.K<C!zpqEG$\u{9}%!N\
        %l9M!Q'Rn#$ w\"J=rrs{\u{16}! rMx# N!S$Q6f\".q?r6\u{1c}!'L>J% s#M<p#Noo\u{6}\u{9}\" q?q\u{11}-,\"m#M\"R8O#M\"N0L\
        \"t\u{9}N\"s$O\"L\u{6}^\" QSq\u{a}\u{3}\"\"L=sH\u{1e}$!R&N\u{1f}`@O\u{4}6!?r^@!1n}-!?r\u{16}Y!+q+\u{1a}!?NNa!?r\
        v\u{7}( p\"L$L!O!O7r\"L#P=\u{14}\"\u{1f}`0M_B!Xq-k= m!L!k#Q\"R4C$S%L\"P.B!S#m6M(P!p#p!J;G/H\"I(J!C-I\"h!L$N\"L.\
        p!JF.\"\u{1f}`VPP\u{a}!$ny0> O!T$m\"P!T4l#E\"i%S!T-Q!S#R!S!G!KAF'M!J$P*H!L#m9H\"l!N!P,I&R!U5\u{a}! QY8) Q!r!O#I\
        \"G!O7J!y4G#A(!n!C%G:H3m!F\u{b}k!MH\u{15}A!P\"D\"U*F$A!N'T\"J\"m!Q!W!H\"T\"Y(E%P!U&N-V5Q\"V%R\"S!U,T'Q-S!N)T#V*\
        R8S\"J(X# I\"Q=InD% K3t,N3p\u{1e}qu)* s!O!R#H#R7n\"Q%M!L\u{18}r.##!l!K>k`\u{1a}\"\u{1f}`@wn3= O!T!o#L\"G!i7N!o!\
        x#O!W!M!Q-H!J#G\"G!IGL4M/O!O!R!r*K-Q!O&R>qO\u{18}! Mcd!,r]o!TI1#\" L\"pk\u{7f}# P%I\"M\u{e})& M\"O%o!M<N#P2D!?v\
        ?\u{15}d#O!K!S#c!G\"L$r$H#O%R!X$T!S!P!O!Q\"T\"G\"N(J\"T!Q!O!L!M\"R!Q!H(Q\"m!k\"O!K!P#N*M!K\"L\"M&L\"U!T!o!O'R#O\
        !R$M\"J%J#N$S!S$f%o!R!X\"R)k!O\"Y%O!P\"W)L%P!M%vd[!?w\u{1d}9\"\u{1f}`%rJo!\u{11}uDc#'q!P>sI8!?v\u{c}_$ s\"P:P\u{15}\
        P)a!?yV}$ O/s0L/tt\u{8}# I\u{1f}`@K\u{3}G' T!D%Q*t/R0r\u{1e}pB2!?v\u{2}0\"@H4v[\u{15}\"!J&KkO!Zp^H\" p?vM]!?tB,\
        !HL\u{13}k!!M3}&!K$u;N$s\u{1f}`!sc\u{5}$ P\u{1f}`Ut!O8o!?qj\u{b}!&p:E!#mmT#!N&K?O.'! op\u{1b}!?ta@$!R$J:Q\"Sq\u{2}\
        '!N&PNP&RtI$Q,o?y& r%K\"N8s6P#O\u{18}\u{9}! L>c\"\"N\u{1b}s!A( l!I!N&N8N!PfGXUE9# M\u{1f}`HrQ<\"'H@T\"x+ q!H&M9\
        MZv!I%J\"q>m-r0F0\u{a}\" M?La\u{19}# x\"G\u{0}u`p!\u{11}M\u{1d}%( T&R!H!R7T\"l4L&P1u2!1$E!W!6!i84$J!Q!?!V.W$P\"\
        NAH(F!D\\j$Rzm1!M\"R\"P,7/Q\"F!N1G!L!t!r!I\"JHL/tSK!NCI) O!n$I\"G!M7L!S$K0v\u{17}a= T!9!F!H\":!L!=!;!7&3\"8\"A!\
        {(M#N!D!K!O0F!v\"G!J/p5veP#I#K+C!t&\u{6}\"@M4rn\u{a}+ o!J!R$R!P!O7p!J&M!Q.M0a!TJ<9\"(QLMei*!R\"H\"I\"O9Q$I0H!O!\
        J$GA\u{14}\" IXO{ZI#W\"U&R\"K&O(U$U!k$Q&R$S$Q\"N\"?\"@\">,k$V+I(H&G/C\"G\"F(E\"m%A%m!l\"m\"U!U(F$j#P!Y$k\"i&R)H\
        $nwO\"\u{1f}`@w|\u{6}#!P>t5N\u{f}V!!GpN! t\u{17}6!Fs3E!#Sc\u{11}# L?L#v\\/$ M!uyM!uJt* O!l$R:Q5R&IuN1O$P#Q#\u{1c}\
        \"\u{1f}`@w c\"!G!Nu6\"\u{1f}`%sr|\" q!JlZ% r%N\u{1f}`;s%Nhe!KnW/\"\"O?P=w\"!r?s\u{9}i&!J!K%r9N!L%tnt!\"pd\u{1a}\
        # r!J>n\\[\"3r?rM|!'N|,!\u{11}uo6#\"T?P&P^C\"\u{1f}`=um%!?s\u{1c}4#?LOm'Fe\u{15}#$p\"M=m&x' M!w$LOB\u{1f}`!N!wN\
        \u{0}% I!u>L!y4G\u{14}\u{9}\"!P>GJ\u{2}.!M$I\"L!i3M%N$M\"N!i-JDKMP+M0GGr\" q(NUY!?u6[$ N\"q=N\"s\u{16}c\" q!D\u{6}\
        A\" s\u{11}sy\u{1f}D C!<!;!@!|!2!N!;!>!1&7$K!K+H!D!C!F!u\"O!C!E+L!P#:!q\"S3M!qHp:K*p&K#M!t\"R,QfC\"DO4r`K\"\u{1f}\
        `%u\u{a}f)!C!N#H\"@!w?m4VGKQq\u{10}$# L4r+P#h# s\u{1f}`0v\\`! M9~!WR_d! q\"K\"BQ4r:A!%P<>\"!L&Lx.#(o\u{1f}`@o,\u{2}\
        !Tp;9\" t\"K\u{2}4! P\u{17}S& l!I!T%E8o\"Rs`\"!n!N\u{1d}O#'QpL\"r&Y$!K!p$Q9G4h# N!r>O(\"& t!H&N8v!K&Oy\u{9}\"\u{1f}\
        `ZMdx\"GN4q\\F!/pE|% K!u>K!y4<\u{10}g!zu:P!!n'\u{16}' r!L$G\"D8q%J\"Fk2\"\"Q%L^,!\u{11}vMI, Q\"O!R\"G\"C!M+s,SE\
        t{Q#P.q0\u{b}\"\u{1f}`%v\u{a}(1 P!M!S%K9N!V%H.N&P!RBP4M4O*Q#L/RCs\u{16}q$ s(Jrt$KG\u{7f}\" t?vN\u{1b}! p7A#%P!I\
        ?N>\u{1b}!!N`2' t!O$L!L9x\u{1f}`!uG@# U%NbK!\u{6}( S!P$H!K:S%N/RFL:\u{1b}'%J\"I9I$M#R-s!O\"B$ N!s\u{d}M!s!>0\"U\
        #?!R9s\"O$O!S!Q-N!M$P!O!N,t$LtK\u{12}B$ I)t\u{1f}`@q?6! L\u{19}c\" M'o\u{3}S) Q\"o%I!K7m!NgL=N\"qsz# O?P\"s+\u{1b}\
        !?u@+# q\"PSP&3! MDd!wy\u{16}4!\u{e}{aA!UQ\u{4}P!?zm\u{1c}E O!q!r!H\"E!E\"p3I!J#Q!n!o!M\"J!I!Q.T&I!G<S%q!K!J$L$\
        qIK!I!J!r!w,N\"r$G\"H-p!L$w>j\"%I?K\u{1f}M! Pv-1!L%D!B!S7p!P%@!D!P-M'Q?r\"I\"O$QQP,H\u{f}\u{1c}\" N'q\u{1b}59 j\
        %E!E\"n3M!K$S&T!W-S!Q%P!P/M+QIL(m*M!K,O!R!i'S!R.O!\u{8}( n!J$N\"N9O!S%M.P~r(!M%N!K!R8P%N!O~voq; h#P\"Q\"Q!T!J(K\
        \"F.n!p!t#M!Q-M\"G!H!E\"MDLAO&M.Q-N\"I\"N\"P(L\u{7f}W# L?N!oj!) O!n$I\"G!M7L!S$K0v\u{6}\u{17}!!OY%$ P?J(P\u{18}\
        s\u{6}&\"@M4u\u{5}v#%K\"N9o\u{1a}E$ p!K>w!I|M\" N(RhY!?v=\u{a}! pnW$ O\u{1f}`%L#o\u{2}[! v'K$ L!s\u{1}L!tB..!Q!\
        Q!J%Q'p1C!N#I#P'r\"Q$p!N#n\u{10}3# s\u{1f}`%u\u{1f}\\7 i!G!M$n\"k3Q%O!O%Z!n-L!M#H!P\"MIJ\"U+G?Q0R!M%O!Ry:*%N:P\"\
        Q#O!T!m.C!Q!I$H_\u{3}0'R4P$l!S!X$R!U.O!Q#O!P!P@N*JLP\"Ql(! s!\u{8}!ZK(\u{11}!/pl8- p!U!P#L!J;Q$MTN)o$Q+o>p2P\u{1d}\
        E\" x?y\u{14}\u{1d}I#U\"X&P\"I&P(U$V!k$R&Q$S$R\"O\"A\"@.j$U+J(I&G/D\"H\"F(E\"n$m!A%l!k\"j\"V!U(F$l#Q!W$l\"j&S)C\
        /m/\u{e}\"?rCNIL\"AO4q\u{1d}!!!HF\\%;H!R%Q\u{f}H!R\u{15}\u{19}\"@S4o}y\" J3tM,% p!I%P\"O=Qu%! GbL! S#(!'J-5b v!\
        R!P!W!R!O!D!k!U!J!:!N!>#Q!R!U!n!K!Q\"E&J\"K!o!N!L!R!M!R!J!J!Q\"D!O!D%E\"M#O!P\"T!H!m!P!H$A$N#y\"E!C+F<t$P\"G!r.\
        O)u\"J(K+R!?!T!Q$G&M$I!K\"K\u{13}m,!M!Y#R!J\"P7o!O!Q!Q#O/O!NuXP =!p!G#p!H!o!H'B\"<\"o(q!M#@!n!O!T\"l!L\"J#S$G$n\
        \"S\"R$S-C4F\"r&?\"p\"x!E&s!J\"m!E%O-v!G*H!q!M!l-A%o(H(N!t)A!&M\u{b}\u{12}# r?t!LD*!'K\u{1d}F!?MH8!\u{5}s*\u{1e}\
        - F!k$o\"F!Q3q$G%n\"M.Vqr*J!qGN! Mqp#\"O$p?pO8\"\u{1f}`@s\u{d}\u{f}$!r&N8O!t^v!?ye+% M4s\u{1f}`,M2tB~!!E3C!'R\u{10}\
        2! wQ%#%JSK\u{7}t\u{e})\"\"q?uL/!%q-\u{17}'!H!P#E#M+p-L2n\u{5}\u{c}!?td]! pF'!?r\\z$ U%DBQ\u{18}N:J\" M\u{2}M\u{12}\
        6$#O!q\u{1f}`@{=\\\" t?u\u{f}-!\"p3>)!S!O$Q!N!O7m\"Q%O/Mmp#'I9p&M\u{6}a(%G!A!P@F.LBM#K$t\u{6}l$ k(N\u{1d}OBOU\u{1e}\
        !\"mL|!?t\u{1c}J! w^'!@s375 R!S!R#U!r5G!m#P(T-A!L$mAL\"L!q(I1M:G!m!L4Ki\u{9}# K\"s=KDdB M!V$S6S$T!S$R!X/k!Y#H!X\
        \"i,K'O)I!H\"P!I'Q#O\"O*F%U\"H,Q!I\"L(@!S\"R/W#P@s\u{f}\u{a}&!G&r9J&s\u{1f}`/u-,\" p!E8L! MRAF }!@!T!o!2!C!N!>!\
        Q+R!I+w!F\"k!=!G!P!>-K!B!N\"C!F\"@&EQl!H#@!I7u,G&p!E\"t!>\"N!N3v%*$ M!r$P;n\u{11}&!@qYl# J\"q=KX\u{d}! NV4!XP\"\
        *!bq?!a l!Q\"L\"V!P!O!U#R$O!n!P!k!O!G(R$X$Y!S!U!X!T(S\"R!K!O\"N!T!S!R!U!P#M&N&S.Q!R!j!P\"R#L!P!l#R#N*P'O%Q\"n!M\
        $O!S!M#q'R!S+P#R$S\"S*P$n!J!N#r+X_&, l!O!S%O8l!S'O-NPN9sBr!Ohy!Uq\u{c}?!?t`\u{d})'D4L!P#u!L]H\"rQL!Pvw# p!N!Mu(\
        \"\u{1f}`!y>O#@L\u{d}vWCV\u{b}!aqY>'!UyJ+p*E\"MOR&Pdk$!I$M\"Q9M\u{d}\u{9}\"Br4NK\u{f}# J?K5P{L!2m\u{4}.#!O&N(M{\
        <\"!p?sdo\"\u{1f}`eyD\u{b}: L!T$R!N!P!V!P!p):(K$R!R%P!L!N!O0P!Q!N!O#R0LbK/K&Q?q2 * u!?\"F\"E\"E8l!H&F/QqOD^$4r+\
        M4t2Cg@\"\u{1f}`@uB\u{12}$\"O%N8s\"O7J!'nO\u{13}.!P$?\"R?Q.S!S%Q0L.L:O0L)P(R-N\u{f}\u{6}$ p!N3Q?Qs\u{11}\" s#KT\
        \u{b}#%M#RMM]\u{a}( w!D!I#C\"D!L7r!C=\u{c}$ t!C>v!E\u{18}|\" u#Oz4\" M-tj\u{1}\"\u{1f}`$w*Q#%q\u{1f}`@quj& U3I!\
        p+T3G!mk\u{13}!\u{13}rHY$\"N\u{1f}`>r\"NYF*!R!R$L!Q9R4L3K7M3s,u^\u{f}!Cr1s\" u?|'1#!I\u{1f}`?t\u{12}I!!S\u{19}\u{1f}\
        ' M!o$N\"N8K!n!QLQ!(Q=[' Q\"S$Q!Q!Q9P%P5\u{12}!!N\u{0}?!\"m9_#!H&?\u{19}s]^& m!N&J8Q(J1NI7%;I!R%Q\u{f}I!R\u{4}u\
        #\u{1f}`,tYqex#!N'L9pk8!TF&NR S!7!>!>!C!:!G!\u{6}!?!4\"6$5\"4\"5(G!L#S!>!C!B\"C!J!{!G!@*=\">!K!G\"D\"v!H?M#r!K$\
        O#o!J?J*S!H!M!v.E!G!H\"A\"y!L!@6G* P!S!Q#o!U9K%q0Q!R9L{+> T!G!U\"n\"P!G\":2R$T!R$U!P!K.L!Q#O\"JLr\"N+M%p!K's(M\"\
        w&R/M!Q!T%K\u{8}o\"\"Q?P]q\"BK4uQi$ G%o?w4H\u{15}w% R!O$n:NXuW*\"@u4H\")\" s#G\u{19}$\" o!@*Q! KC\\%!o!H>q!J3N+\
        x& L!L&u\u{1d}M!L\"wI,![L?p1 E\"H%p!=7@!G!M!G\"H\"I.r\"u\"s\"t\u{5}M\"H%lw.! qN\u{7f}\"?K#n/p!?xo^$ J(M=M1TvW!'\
        N\u{1}8C X#F\"M\"R\"=2O\"y\"n\"Z!P\"N\"P.H\"I\"M!K!Q!K,r#KWM,l#O-K!M!l!N!T!M\"M\"O.H!L\"y)s-#\" O?M\u{1b}\u{6}5\
         n!R\"9\">!H!N\"6\"5$8\"9.q%E\"Q.K!O%L\u{5}v!F$D\"H.Lr}. O!K!A!L$L!O-v-O$P(Q*Q/F!vwNag$ M?M\"R4s\u{11}E+ M!m!V#\
        U\"Q=R\"Q.T$P#R\u{b}RVv3 T!U\"P#S-K,R\"Q&Q)F\"L\"D!U!D\">\"C!Rpn1r(Oe\u{5}$ r&J9s&K'\u{d}) k!M!Q#L\"K:T%L\u{9}r\
        )P\u{b}I1 R%V\"V!k,I,X$V\"T,R\"R&PMl(P+O+T-QDR\u{c}\u{0}!?t`,2 p!J$E\"N,L,l%J0EIG4s!I&m&J&p!G\"L5o#pPJ\"!r?s.z-\
         C#m$O(Q\"P.I'I.N\"C\u{9}O!K&Q&Q(\u{1c}\"BI4v\u{3}D\"\"O\u{1b}v\u{9}e\" N\"nd\u{18}+!N!M%F!R7s\"T%K.N!P%M\u{5}E\
        _Q!$n5!,\"K$P!K:U%I!L-T$QOs\"IXN$L\u{6}\u{c}! K+Z!fsh\"!TQa{) M!t$H\"J9q4D\u{1f}`!Q!sx\u{19}'\"q&O8q!t3F!D&K\u{15}\
        C$!G?I.H2nI\u{1f}%'G!H>I*q%D\u{13}^!\u{11}un\u{1c}\u{2} K!N!O!J!O!\u{7f}!v!Q!Q!O!C!@!H!O\"N!N!J\"P!U'm!R!J\"Q!L\
        !O!I!U!u!n!S!T!H!I!F!M#L!N!N\"O!M!J!S!P!P!q!p!K!S!O\"M\"R\"N\"N!N%S!O*P#Q!R&Q!U\"T!O\"V,U!Q\"J!S!o#T$i!T&N#O)m!\
        R!P!Q'L%Q!N!N!K\"v!q!L!N!L\"G\"P!Q!I\"V%M!P!J\"o&mF2\" N\u{10}t\u{17}P# N5sSsq=\"@T4O3R!Xn2s&!K!I%J)p\"k/Mn~& M\
        %H\"K*vQo\u{c}p2\u{16}!'n\u{7f}4) K!p$I:L!p4G\u{1f}`!M!qQ#$FL!O3p!s(}+\"T$Q9q\"N$N\"R-P!M$S!Q\u{5}Ld\\\" I\"l29\
        !WP53$ N<q\u{13}N\"q\u{1}z) o\"P%P!P7t[u\"L!K!L\u{1}\u{1a}$%M:Oru%Kke#\"q$M;o\u{1b}P#!Q$KAo\u{19}U$ p\"N$R;NN}\"\
        !L>u#\u{7f}/%Q\"S4M%S$Q\"PTs!E!N\"H!m\"MOM#Q,QzR\".q?si\u{17}4 |!M!G$F!H!F4K#p\"K$K\"L.NIK(K+k&L8s\"K.r(I%\u{a}\
        !$m\u{b}t$ N;p\u{14}O!p\u{15}n# q!I>q\u{b}\u{1d}\" s?uS1!&n(B- o!I!N$H!J!M8Q!R$K!O.N!L\u{a}M3\u{11}! NqQ'#n#O\"\
        O:r#M0P!K)\u{15}\"%L?O\u{2}n% L%s\u{1f}`;M%t)\u{10}$!J$J;Oxx\u{1a}Z\"!q?r%\u{17}.!L!P#R\"p!N8P$S#M.N&PJp)rAM2L\u{16}\
        )\"6xSx\u{0}:( u!J!J%K8x!N!O%L\u{2}X%\"R$O?O0Loti'&!D$G\"I8s\u{1f}`!r\u{12}v& x!E.M0t!Jgu\u{18}\u{17}#?L#x4I\u{16}\
        C\"!H>u>'6 O#Q\"S!G\"R!Q(T\"B-A\"C\"E\"A*K$s!M!q$n!O\u{4}S\"N&Q)F)m\"!s?wQ`N o!R!S!O\"L!S!G!O)L,p$n\"t!P!Q!L.N!\
        M!H!M!N\"I!P?s#L!L$l#N!J*M\"N&m1M!x#q\"o-R!I!F\"K&N!O-P!F!I!p\"s/k!?w\u{19}\u{12}& I\"s$O9L\"o\u{1e}I\u{7f}I!&P\
        \u{1c}\u{18}. U!J!O#S!T!k9P!O&X-I!JpI%s%Nck# n!J?T\u{a}\u{19}\"'N!NY&%!R&F9Q!m3CW\u{1a}\"\u{1f}`0wa9!VP\u{3}c\"\
        \u{1f}`=|er1 j\"T$R!K!K8P%Q\"N.R%NHo\"L!L!N?Q8H*N\u{15}\u{5}B U\"O!N\"L!V!U\"K(E\"D(I!r$>!S!D\"?\">\"E&H&w!I!u$\
        lAq(D\"p!K>s,I!r1I$K!Q)J%I9u7 |!J!G#H!G!I!I4K#p\"M$N\"P.M1H8K(K1L8s\"K.r(I-r\"DG\u{8}!\u{11}xlz!!NTu! Nfs$ R?uo\
        M!pae! Onv\" q!Ks8\" O\"ojJ, o!P!S#C!L!K!R7l!S$F\"O\u{19}tqo\"\u{1f}`@s^L\"\u{1f}`@rE(!'IAW!/p<]! pU0!+n9\u{d}!\
        ?u^;$ x!H>z!H1>5 Y!D\"N\"J\"I,w!I+U!K\"Q\"M\"F,v!J#R!O->{R%N\"P*q$E\"DP4sur\"\u{1f}`Usw>!?wxa\" m'N\u{3}j\" r?s\
        .X\" o?o.;!AqJm$ o!P$K\"N\u{d}W!?uOi+ m!I!Q#G!S!E8q!J!O$P0M\u{1b}\u{9}$ u\"G={\"Hz6I p!N\"P\"N!K!G!T!>(Q\"M(Q!R\
        $S$R!M!N.N\"P\"N\"K!L,K#O-m!I%P#F%O-K%K!m-E*p!Q!R!M.L!R3q\"N#t\u{17}z! o\u{15}\"! s#&! nt\u{1f}\"OL2sw:! R\u{9}\
        \"# r!D!O{\u{9}#!J&L9L&*#!L\u{1f}`?r\u{2}\u{11}!\u{7f}x0X!\u{1f}r\"u$ s?r\u{1f}`!orL! PY\u{1f}#!p\u{1f}`!s)j$ s\
        !D!O>I\u{e}\u{9}& H\"q$N9L\"n\u{1e}FD1\" M?O\u{7f}l\"!s?t1\u{15}'+p!P3O\"r)p\u{1f}`;v\u{1f}^$\"P$Q\"O?P\u{15}M#\
        \"J&o9P*\u{2}!'LT\u{1d}$ r4N+r4Nwz/ r!J$A\"u!@7l'm!F3RDJ(ILq!I,p(N,1\"'N?I\u{1e}>! P\u{6}U4 O!>\"u!Z!M!N!;!H'<$\
        I/n\"M!P-O$l\"Q^SLp\"L,Pu?% J!H&v8L't\u{12}#* r!D!n#F\"M!N8F'Q[p\u{2}vyS\"%G&nA\u{1b}! p\u{6}u#\"T\u{1f}`<qM:\"\
         p!G0m' M%L!p!m>o\u{1f}`#MBA6 j!V$V!O!<!?!N7J!M!O$B!F-u!p#M\"A!C!L+W#QDsk{[\u{15}!?OrC!?y\u{19}\u{4}\"An4P{)'%H\
        \"T=J\"M\u{19}r!O$N~\"$!J%M:J5R?3!?O\u{1c}x!!P\u{1d}#\"!p?sg\\# s?y%L=}$;N!s\u{14}N!s'\u{1e}\" K?N6\u{7f}p l!\u{4}\
        !1!o!@!\u{7f}!3!\u{0}!2\"I\"J#N$q!E!p!L%\u{7f}!:#L!\u{0}!6\"F!v!;!y!<$K#N%H!o!@\"J!s!?!o!C-p!L\"K#p'M\"o!L!L!v#\
        p!H!p\"N!p#w!E\"N-J!q!H'J&q!B!C!G$q$t!\u{7f}!:!q!H)l!L!M!J!y!D!q\"v!C!u!C/K#ovP&(P7J!o$K0F$qh\u{1e}\"\u{1f}`!}[\
        E* G!M&K!M7L'K.K\"N\u{9}M#n\u{e}\u{b}$5G!zRG!z@1# N?N'q3 !'Gs\u{1b}\"\u{1f}`@ugQ! K4\u{1d}!!K+q'!P&H!K;r$M-H$M'\
        a%!>&N8M[x8AP@\" r?s5*$ t!G>p!Hh!#!p\u{1f}`@s\u{1f}\u{e}\"!n\u{17}zU8!?txh!!JAO$ q!M>s!N\u{7}4\" m(P\u{1}M#?KOp\
        qq\u{1e}W# p!G>of\u{11}\"FJ4q\u{9}e!\"P\u{12}S\"BK4s\u{7f} <!V\"F\"G!O!M!U'9#J-n!Q\"M\"K!T!S!K-K$I!M!Q!KIM9p(L#\
        O5O'R!P:w0\u{18}!!OgP\"!K?K,\u{19}$ q3Q,lEO\u{13}F$ r!C!G=rcZ\" N@P\u{a}r!!F(\u{b}!(P\u{d}\u{6}&'M?Q/L2LyN&IXs%\
         N!t\u{1f}`?N!uU\u{13}!\"M7W\"\"P$K\u{2}}\" K\"n\u{1e}a!.nZ>-!N!Q!R\"M!K!P,R/S\"O!O-S\u{10}P.I\u{10}%5 m!W$F!M.\
        Q'M%R$L\"M!U,R!PQPAP)p1K!R$H!N/P$oz\u{16}, u!O!M$L!L!H7t\"P&P.R\u{c}M&Hc\u{10}6 n!F!M#H!M!J!P3Q!N$N!R$O/N!IpN&w\
        $q!Q!N3J!G!JJv!\u{18}v<\u{9}$ p!M'Q7s\u{1c}+\"\u{1f}`0v\u{b}z!GoQ+!?t\u{0}\u{3}&%P\"Q!Q<N0P'QvD\"!r?umR#%I\"P8u\
        `?' M!n!L=M!I!M3y\u{4}v! MZR' H&T9J!S'U-O'Sr^$ p\"P=u\"P-@! p\u{6}]+ R!o!R&T7M\"P%M/J\\t%QIQ6_$ L!t>O!u\u{16}\u{7}\
        #%L=q4O\\\u{13}!&P'1\" t?wa\u{17}& \u{2};\u{0}!7\u{13}\u{2}!\u{0}!7|Z#!I>t!I\u{1b},!'P\u{1}g\"\u{1f}`ew\u{a}\u{1d}\
        !?w@%$!J!L&O\u{1c}sK'\"\u{1f}`=v[H$!M!I#O\"L\u{15}*![qGf%!M&s!K>s!M^#$!R$E:P5K7\u{d}# J%q?o\u{16}\u{17}H ]!Q\"M\
        !N!L!O\"Y!O&I!N!S\"F!K'P!O#a\"Q%m(L\"G!M!H\"F!R!?!H!>!I!F!P!=\">\"E;G#QbS\"J\"H!Q!Q\u{16}l!-r|C*!K$L!R!N!O'o1R$\
        P#P.POp# q!@&F.H* L!w!H=J!n!L3l!N5ovqx^$ q%O\u{c}r%OK\u{13}\"!I?O\u{1c}a#%s:J%s  ##GAu4LV/' S&M\"M<R#L-J&M\u{e}\
        !$ N!o\u{10}P!q\u{15}\u{9}( P!N$J*k0Q\u{1f}`!J5vtl$!O&o9P&r.O\"\u{1f}`%u@M!\"Msn4 X!N$C\"O4L%T$H\"Q!T-P&M!NkO*L\
        /T!R!O#O\"P!P(\u{15}- m!K$H\"C9D!T!v\"J\"F!O-v\"B\u{1e}r\u{2}x\" M\"pV~2 o!D\"H\"B\"B!m3H$n!N&G.K'QGo,r3H)L&H0L\
        \u{d};1!I!N#E!I!v9K!O!x\"F!J!z!p-L!Q!G$G!G*\u{2}!Pv\u{3}J! J*t,!E!R#E!n!I8p!J!Q#H\"O/K\u{12}NM\u{17}!?}8\u{1b}%\
         n!Evv:uKoB\u{18}!DqT-!zv}3!\u{13}r\"G$!I?K\u{1f}`5t\u{14}P& N%J?J\"EkP!si\u{12}!\"l\u{12}.$ P(qrH$s\u{9}B!\"JP\
        M\"Kq4F)z)\"S#F#K7t!D\u{1c}O!s#G&vI\u{f}!?sRx#\"R%O:M\u{12}q\"?s!IvD$'H!L7r(N\u{1a}V! OMI+!O&I8Q!U&N.E$G\"L!Nvr\
        5N\u{13}\u{11}!DK\u{1b}/9 K%j\"X8D!S!R#X0V!S#Q!R\"SAD'L!K$P*H!K#m9G#P!T,H!k%Q=*$ M;t\u{14}N!t2G\"(N7r\u{1c}B$'O\
        !Q>R/ORI# t\u{1f}`0vfV! nIK\"PG2x\u{0}y!,s9P\"!p?qaq6 E!T!G#p!L\"L3p$J\"M%U2R\"RAJ\"s&E\"q-L$o:p/A%k\"VK\u{1d}!\
        \u{11}xM[!?vGV, Q\"Q$l!O!p9Q$o!N/M$KCK\"oX8/ n!H!K#G\"A,p!G,L!N1o!H1?6vjO,m~@!\"J!f!?t\u{12}2) r!E!O#D!M!I!M7n\u{5}\
        s$^*!K!O#M!N!I)p\"k/Q4M\u{c}N\u{19}\u{0}\"OM2r>B\" u?w#\u{18}\"\u{1f}`Cwyd3%H!R!J!P7o%M!T!O.H!Q%NjI!q!q\"H<J!O!\
        N!Q\u{7}\u{1a}$ K'u{N#u\u{1a}A\"!M$O'[%!p!I>n!L3Qh\u{3}\"!N!QU\u{f}\"\u{1f}`Uu/S; R%K\"K\"B&A$s(J$R#o\"K,K$@\"A\
        \"B\"B!R)m7q\"LAH&O!s+J/R\"R%F/IZN! n[E%(G4ofx$HKo*A!!Fcl&!I>L'K!M3p!uOX& J+N!x>P!t4CkW\" q?s2&# n!J?R0A\"!o?p\u{b}\
        g!'O\u{a}\u{f}'!N$L7u$O$O#O\u{a}uD\u{1c}# L!M!nk4- v!H!O#@\"E!G4M#l!M&M:KqNHs\u{12}B$ q!H>y!H3)!3r`1$ L)s\u{f}N\
        #q>h\" o?sb\u{1d}!\u{2}v^i#!E\u{1f}`?vS,& v!A&A8u!F\u{1f}q\u{1e}\u{17}9 r!X$B!C!@!B'O1W!S#E!H!D!H'O&T%H\"H?r(rD\
        N9m%K!I!H!Kz\u{1}+!S$G!I!R8q\"NaL\"q9NBt(L`\u{10}#!P$I\"G[,\"?r\"Ku_? k!Q!W#F\"M!S3P$k!Q!U#H\"P!U-Q!M%G!QBM%n#Q\
        !S,E$H/C!L*P\"I.K!R%D/R\u{d}X!?sH\u{e}!!JcZ! P,/!?t\u{18}\u{d}#(O\u{1f}`?pen& K!u$K:L!z4G m\"\"O?QHp!!>vB\" n!<\
        %<( L#F2K!wQL!K!w#FyN%!O!R=L5O\u{b}Kn2#$o\"O=u\u{a}u\" s\"M82( M!Q!K#S!M!J>P3P\u{1b})$ q!E$H:s/\u{1}%\"L!P$O!O9\
        J_v$ r!I>x!JP\u{1b}! o\u{1e}I3 P!R!N$o\"m4P#K!R!P#q!q/K!L#H!L!KBK\"oSP\u{17}_% L;A!q\u{14}A!q\u{14}&! p\u{1}^# \
        H6wSw\u{d}23 l!T!Q%J!L3K$o!N!Q#I4N[M#q.p,K1n$Q\"P-O>g!%Nxw!FR\\\u{1c}! sK\u{4}\"\u{1f}`0oA\u{16}\"\u{1f}`%vvF!!\
        N*^/ l!I&Q!R7m!H!S#P#U3OHl#G!MIM$Q5=# s!G?KNQ/ q!D!Q%O4J!o#s!I!OYM(u6x8J!o!K%\u{d}0 q\"O#G#K4N#O!M\"E\"H\"G.v\"\
        y$wwO+v$JmD1 R%T!N!M!O4O#Q&N0T!O\"P6xVP-P4Q!O3v*\u{7f}! qnV$ s2H0q4N8\u{1a}% N/s\u{1f}`1N-s\u{1e}7$ r)L\u{f}t#L\
        [\u{6}##T$L?MX\u{12}/ v!J$>!M!C!M5K#O!n%I!M\u{1f}`!N-r#K]?\"\"N=yST&\"m$L\"N9n&P.GXN! Nz\u{3}\"\"p?u02- N!R!M%n\
        !P9P$l\"Q-M!J#Q\u{1f}`-wi\u{0}! Mn`) Q!q!O#I\"H!P7J!y4G\u{1d}N/ p!I!P$I!H!R8L%L!O!P[o_J$M\"F-qGN\" q?qA0\" v?v\u{1}\
        d! uTh$ M%r\u{1f}`@t7S* n!Q$M\"N=C\"IADuqDv$tH\u{7f}\" p?u21( N!w$L;w$M0HpO!s\u{7f}\u{b}\" t!H:r* U!M&L8P!M$r\"\
        O.N$I#KV\u{15}\"!n!NS\u{1a}Z I!E!S!:!E!A!S!E!L!3\"~!w#P!C!2\"K!L(T#Q!K!R!B\"I!R!C!O!?\"u!n#R$M!N!L!Q!?\"=!O!I*J\
        EK!r:r)t\"R\"T!J!O#r)P!K!M!I\"H\"I!M#w&N!Q\u{d}f$!S>R5Q\u{13}Oey( K!N$F!M\"R7O6N\u{f}Hno! L(6!?s\u{7f}v#!r\u{1f}\
        `@rMH!?t\u{19}\u{e}\"!K?No\u{7}! t\u{8}\u{19}#\"M?N#t\\L_ R!D\"U\"K\"M\"N!r!r\"K\"L\":\"R!X'@!k!G\"S\"U!D\"E\"M\
        \"P!p%R$?\"@\"t\"s\"R!T%A.F(N\"D!R!o!H\"G#C\"o/m\"S#D+H#i!A\"B!T'P!@!k\"U!H+l!F!U#E\"E+V#l!F\"G-Qx^\"'o?pkE\"%r\
        ?s}\u{18}!$T* % R4o+Q4q2FkS%!M$n!F!K>J\u{d}\u{4}\"\u{1f}`!ww\u{7f}% N!q>P!t4LB !!Q6\u{1b}& M%K*uQr\u{7f}L-r8Q& \
        n!H!N%N!L8MY9\" t\u{11}s\u{1b}M0!Q%S\"N=T\"O-SLL!O!m\"O!Q!O1O#N+N<T\u{b}D% q!D>q!G4IV\u{0}& t\"K%D!J7v(LO\u{1d}\
        \"\u{1f}`-w!D!\u{13}rrf%&M!M!OLSFr\u{3}s!@q\u{18}o! pic!\u{7f}y:\u{1f}\"\"N&P\u{d}?!?L,i\" y?{%h!\u{11}u0\u{15}\
        %!I%P5q&Q\u{f}q^5'!Q&Q9R&N/OYL\"s\u{d}q$ v!J>v!JYr) t!L$E\"K8v!J$JcyYL$0%!C!P=Ows\"wj\u{3}. :\"M%@!z7C(r4m?J(D$\
        qIL$p,F(tue!!LR\u{1b}1 N\"J#H\"r!L7p!H&E\\N!D\"u)N!t'L.M,r\"Lzi! q^c\"!oSE\u{15}\u{14}# q!O'M4`\" p?n^!\"\u{1f}\
        `@uiX+ T!I!R;v\"v!L!S&M\u{1f}`.G#vDC\"!qwre9& t\"G=p\"K\u{1f}`4t0O\"&lSnJ\u{0}# M\u{1f}`@M@\u{1c}\"!J!M.}# o!B&\
        MIM! rv>\" F?H\u{19}\u{10}#!L'Q9Owm\" o!FI\u{6}\"\u{1f}`%xwJ!?t|:$ o!F&H8p6S$ t(J\u{1f}`8tK\u{f}' p!O%S!P4N\u{15}\
        N4OrX$ s#L\u{1f}`=s\u{0}\u{8}2!U!T#T!S\"Q9W#O\"U!O-Q\"T\"P#QGL&L!M1J+J\u{1f}F\"\u{1f}`@s\u{b}&\" p\"H)}! L8j(!K\
        &M8k!M$p\"N.K$I,e!!N\u{b}\u{1a}\"BO4rY2!?uEF\" s!F7`) N%l!q!R!Q7C5P!P&J6E!\"JT\\!UN])/ n!H!K#G\"A,p!G,L!N1o!H1?\
        6vjO,m u! OnJ# s\"I=zs\u{15}E S!U!R!K!O!R\"S$N&M\"Q(O!R$V!R!E!L#Q,T\"O$G!Q!M!K/O$K/K!N1J'L!Q&s*N)O!R3N#M)RN:\"B\
        v4L2Q!\"Nf}$?M!w4GCx!0)!P!p%L9U!n%Q!S\u{18}o(K\u{16}D!!Oj\u{1f}!-s\u{18}Y\" q\"MM{\"(I?P:E'%Q\"P4R$O\u{10}p!R/r\
        [&!%J*\u{12}# N!O>N:T, H!F!I#q\"s8K%S\"L2wJL#rMt)\u{11}# v\u{1f}`@v9N# q!E!G4P( s!B!L%E!L8K!OVrfF! PF\\! r:&% q\
        !Q>y!P4Rp]\"'K?N=x$ w!I!H=}c4! o>'!!Lz\"$ N/t0N/w*&#(O4r\u{15}rv!#!Q&M!Pl\u{19}'!O$C\"L8q!I$E\u{0}s\u{1e} / K!P\
        !R#R!Q!S8P!Q!S4K#L\"O!M\u{6}Q%Rb\u{11}!?uB\u{18}/ K!H\"N\"w\"H6x#O$uJsCO!M$s^F#x-s0]$ p\"O?N\u{1e}s|\\\" p!N\u{3}\
        \u{19}!!M\u{14}4#!N\u{1f}`Tzd\\# NPs2OdI# N!r\u{18}rW^\" o!P\u{1a}\u{18}$;O!p\u{14}O!pWK& J!C!t>J\u{1e}q8l)d# o\
        \u{18}p#OX&2#O\"Q!L!E9m\"O\"C!M!L!T-B&N!R@J7GKI\"N!N\u{6}R+!J!R#G!Q!I!O8O$J\"N/Lvx\u{16}R%#r\"K=w\"L2Dy\u{2}!?w\
        \u{1d}N( r!O!P#G\"O8v!Q!O#u!'I\u{1}\u{0}#!r\u{1f}`@s!a2 P#C\"U:M%P0TDo#o'L!K=r+o!q!r\"L0M!TDm;<&'K!Q8P\u{1f}`\"\
        n&RtH!)p-z#\"N&q?rf(#!J>M~tL&!?x}P\"\u{1f}``t\u{e}|!\"Q%J(!m!N%F!N8o!P$R/R0Bx\"j!E!U!R!R!V!P!N\"B!K!Q\"I!W!3\"u\
        !w!J'T!I#O\"J\"R!P!R!T!N\"G!Q#J!U!<!S!r!r!O!W!K!S!P\"U!R!M\"N\"O#U%J-N#K\"m#S!T\"O!S\"P\"U#R\"I$k&Q#R&L!J!R$v!R\
        !U\"P*T!P!P'O%R!R\"H\"Q!R!R!W!O\"D\"O\"6\"r!s#o!U\"I)oC\u{c}!\u{2}Lt\\# N@S4sOy!ArnT! vjv% M?J!J!L3n1^; Y!V&T-I\
        (T#l!S$T!X-R\"Q!T%O0O2R!R*m(Q$R'N+S,T!T.P&J!W/P/\u{2}! t'[#!M>s!N{M$'r4K\u{15}K\"sT^2 H!n!E%p!J7D!q!F#o\"s!L)H$\
        3!D!E\"@\"<\u{2}uMG0 {!@!I!A\"C!I!K!D!A6r!L5C\u{a}z\"D#K#GgS! NL\u{1c}\" p!J K!?q\u{4}z\"Pu2M]I/ T(N7L!D$C\"D!R\
        -s!O%o@G!q*r!P`OtO!*n!\u{1c}%!J!P#nBO\u{1a}Qn<!(P\u{d};\" K*r\u{5}%!$o\u{8},( o!M!R%H:R%O\u{1f}`!J\u{9}0> L!A!O\
        !K\"t\"B!O'u\"p$I+G$@\"L(G\"I$I!O#r(t\"v%v!IUtBJ!I\"N\"u\"G&q\"r(P) J?G!O&H2V#M\u{4}I'R!N\u{7f}~\"NJ2s\u{16}x!P\
        qXi\" r?tsz\"DR4o|\u{7}#'M\u{1f}`Np\u{f}*'!P!T#D\"P:Q3J{HtF3 P\"p#H!E!Q5N$k!p#L!I!M!Q-L'IKoKN\"q.r&IY\u{c}$!M!N\
        %N9K\u{16}g!?w\u{14}\u{1e}\" p?r{x\"?r#rAs# L!q>O_c\" N!r\u{5}.\" t?se\u{13}\" K\"npZ#3@@R2m\u{12}p4!T!T!K\"K\"\
        G!P3L!o#p!H!Q#P4KBMUI!L!o\"N1Q@q\u{7f}*#(O\u{1f}`?rH0\"NO2qLV) p#K\"O*K7N!S-M[Gep=\u{f}( p!I%P1p)O9N.x(p>H$ m%M\
        ALzn\u{3}\u{15}L y!?!F!X!V!P\"A!F#K$P\"N\"O!P(J#o!B!L\"T!W\"C!H+O!P!E!I!S\"J!P!J!N)N6t7m!;!H#O9p\"J.s!L$P!N!H3w\
        \u{1}~#%q\u{1f}`@r.T$ s!K>t!NQ4!?t\u{1c}\u{a}%\"S%Q@o.E&N\"\u{16}% P!n>O!n4L\u{1f}-# L%o:O6n!?uA\u{16}! MW\u{10}\
        & L!S!P$r\"I7In6&%S;j$R2K\"P\"Hr\\!BpV\u{12}#&M;o4P\u{12}/\"!H>wj:\"RK2tNe\"DO4q\u{b}\u{9}!!B\u{1a}y# M!n@QfB\"\
         I\"oZ## n\"O\u{5}I*&!Bs(J$ p\"G$P;P-\u{13}!'Kz6\"At4M|a( S!O%R!O!l=R/O!R@\u{6}. k!M$F!Q!L4M%M$K\"N.JqQ\"C)M0G<\
        T!?n}\u{1f}0 o!?!I%>8LXs0n's!I\"o!D'I$r!O'H\"Fw\u{7}#?K#y4F0d: k\"U#J!P!P!X3P$j%H!L!R!W-O!U&S=MKu\"Q!L\"O(P#P*M\
        $S%N/O9YG P!V!i!B\"T\"R!X!@*A*K\"P!O$S!V!T.K!U#Q!N!M,s1T#M$R3O/P\"l\"Q!S\"T!T#p!r!r\"O#M!S)P$Uk\u{1d}!?Mb\u{1}\"\
        @N4sO\u{1}+ x!E$P+B/y!I\"r\"O+E'L\u{17}Ik5$!N!Q%N8Q)\u{19}$ p!='K7tEm!?z[\u{8}#!H\u{10}I%s2'*\"l#K!O!I!G7O\"P&L\
        .r\u{11}M4U$'o!I>o4Onf\"\"M$Mps#\"t%C\u{1d}J<E!Fqg~\"!O$PRW\"Ar4N\u{19}^# r\u{1f}`@u\u{1d}\u{1d}\"\u{1f}`@uJ\u{1}\
        G Y!P!X!R!L!l\"R!P!S\"<$8%p+T\"X!O$R!R-N!S!O%S!L.P1P)K!K,n&Q'N!L!m&L!N!L+P*J!P\"L%T9\u{c}F!Q!V%Q!T3V$l!T!T#V\"N\
        !j-Q!V%R!I>P\"R!P\"T%M\"O!V\"P*Q'Q%Q'Q!Q!P!P(V\"F!U*O#M&M/Q*rG.\"'LMM\u{11}o$ q3M,r3M1*$>v\u{1f}`7K$v\u{1e}\u{18}\
        ( N!p!R$R!K9o4S!O8\u{14}!!H<B\"\u{1f}`%x\u{1}#\"(QLM^d\"Dw4L!r! r{\u{6}!!K\u{10}.1!S$C!G!S.G*n!O!O!I$M/o!r!t$P,\
        u!G\"E!\u{4}# p\"M=ts\u{e}\"@q4N\u{5}\u{10}( Q\"o#F\"S:o&J.JoG)p$ O!p>L!rG\u{f}#!r\u{1f}`@r\u{b}\u{1d}\"'DsuS\u{f}\
        \"Bl4Scz! q0z' C\"Q#J!p!n!P<O .!\u{1d}ybo& M'H9m$E\"G\u{a}pB\u{18}#!N!RCQ\u{a}!B q!@\"<\"=\"C&?\"A\">\">(G\"p\"\
        p!K!Z#C\"B.F&H@q(q#K,r>s!G\"O-i!H$I\"J.S!I!Q!p-o\u{14}Y!\"R\u{e}f4 G\"n$l!K(B\"O\"N,G!V%o!O!U+Q$P!O!D!B!K-R$p;T\
        !BsU5\"%KPPTk\"%QQJt\u{1}!?z+)+ z!B$F\"A+?-z#{/C%D\u{9}s0G\u{b}^! nxB! O~v\" S\"l\u{1d}H!\"G\u{18}%!(K\u{1b}*' \
        q!K!E&B7s!O!E\u{10}Y\"\"Q=tD.! K\u{16}9\"\"N&PhR! L\u{7}~3!N!S!C#N!R!T,q(P%U$N!Q\"N+o!N'LcM3P/M%Ooa! LQ84\"h!S\"\
        L!P!P!V3P$t#Q#P!K!S-S!P#L\"M!UtO\"o.rA+!!N\u{2}\u{17}& M!q:t$O!t\u{10}tg2/ T!E!K!F\"C\"D\"z!K5L!J({4/sM+t.su3& \
        q!H!O#M\"N?N5\u{8}!#l\u{16}\u{1c}!?KO\u{19}\"%u?u8Z*!O%P!L!m9O$P\"m-O'JxJgx\"\u{1f}`Pr]y# v!?!G8B!zw\u{e}D#$o?v\
        4Kep,!N$L\"N!T8Q&P!P-M!J&O\u{4}p\"O3p$ s\"L=v\"M?p# p!B&GK2!TR7_\"\u{1f}`%wj\u{1d}\"\u{1f}`!w5:!1r%5%!F&s?M4r\u{c}\
        rUE! p[:! P\u{a}/!\"P`b\"@o4LF\u{5}! J\u{7}T\"\u{1f}`@xvg# R4p?r\u{a}<& p\"R%J\u{1f}`9o'OC`' v!H*q!H3q!K+L\u{4}\
        C!!PL]% n!M$E\"R8lrO! t9S!\u{1d}vfU8 D\"n!r\";!I\"q!q*@!M+H%@!L-E\"M\"V\"E\"MHK2s0K;R%G\"P!P@\u{7}!!S\u{a}R\"Fs\
        4M\u{9}\u{2}% L!r\u{1f}`?M!t\u{15}\u{5}##QAp4Gco% M!l&U9k&S\u{15}e( P!Q$Q\"I!M7Q(N2P~X'!t!Q%H8O!w&J.D|^\" uzxS%\
        \"\"K>r5=!TH\u{e}`!@w\"f/ I\"K!R\"v!G!G!P9N!S\"p!K1Q#L\u{b}q!Ik5$ N!r\u{d}N!r\u{17}S\" n!;2:#?M\u{1f}`<u\u{1f}H\
        !,s1\u{19}) p!J!N%A!N8L%S!ITw*\u{13}%#@!p\"V=ltP\".#!A>p\"S1H!?MtJ)\"o#D\"I!M7N\"q5I\u{1f}`+N'd) J%P\"Q8N%T#V-F\
        !P%D\u{1}\u{1b}%?q!G&G_o?Qll\"\u{1f}`@td5\"\u{1f}`Uqpx#'p8O't\u{19}\u{0}% q\"R%L!O7oTx\" v?x\u{3}A% G\"S&m7G6K1\
        t# L\"QEo\u{11}F# l!L&D\u{15}\u{e}\" M\"O\u{6}/\"HQ4q]m\"KM4t \u{1c}% p!H$J\"K!MOh\"HL4t\u{8}\u{1}! p\u{5}\u{c}\
        ! L><!!D \u{16}' s!C!N%N8r!F\u{1f}o\u{5}S$ w!F>y!G%T!Jw\u{1b}E# q$Q;rG\u{5}! N\u{3}\u{0}4 N!K$E\"n!K3t$R!T!Q#I\"\
        v!P-E:M'rOq!G*L!t\"F<w#2n?o2O0K# v!?!G>\u{5}& L!S>L!R5N&K+\u{19}! O'N\" NFN<J'!t$M\"M9v$N\"M.Kg(%\"S&SRO!O\u{9}\
        O}M\" q\u{2}uGw#%J\"m=M\u{d}z$ p/N1J4x%[% p!G$K\"G8s@b*\"Q#N!S!E8s!P9M?t1OFJ&9!%N&\u{8}! Raf!FoM\u{7f}) N!l!R#Q\
        \"J8L\"P#E\"JyZ\"\u{1f}`Ap!\u{6}' s!R$E\"P!Q\u{1f}`@O\u{1};# L?L%r\u{9}S$?M2r2K\u{11}M4n!!LR6$!O$I\u{1f}`=p\u{13}\
        T# N?R6P\u{4}q* L!N$J#P7O%L\"m.Ipv+K?|9 j%E!E\"n3M!K$S&T!W-S!Q%P!P/M+QIL(m*M!K,O!R!i'S!R.O@\u{1}Z!G!X!Q!P!J\"F!\
        R#0\"9$M!S*p$N!U!Q\"G!S!E$;$R\"O$F!R!R!N!M!N!D!Q!F&Q\"I#H'Q/P&L%L)T!D3J\"I%Q#O\"p!M!S%O$o\"O\"H!T#N\"J!K%S\"L'H\
        !PXp$ w+H4z+HS\u{5}\"\"S=p$\u{1a}!\u{2}mHX&%J\"N@ISt(FeGvK\"!t?w\u{12}C' V%J\"O@ISt(GeGdh%!I!N?M#J\"I\u{5}t' N!\
        Q!Q!l>R5M}Pa\u{f}!?s\u{17}lI O!G!P!>\"O!P!I!J!F&}\"3\"M,N!J!T!E\"J\"S!O!J\"S$u$P\"@\"D\"H\"J!P!K\"R\"q$LENVV!N$\
        M!L!K!J%v(r1l#(S4r\u{15}rzBQ m!P!Q!K\"L!J!K!J5r\"n!P!R!K\"P!L!P!Q-K!M#Q\"M>I\"n!P!D!H!P$n$K!q!L(L!l\"N$J\"H!M+O\
        !K)i$I)M\"u!m!N$L\"P.K#rO\u{18}\" p!JiX\"!@>rY\u{1}, M!s$D\"Q8T%G0E&Ldr's7P!ty]$ J?K!O4p\u{1}h&!I>L'M!N3q!tN\u{11}\
        4!>$D!U!=4K%0!j#K!U!;.L!V#I!T\"TAJ)JKK#U4l'q\"NN2sd\u{1f}# r!@>v&I#+m?N4s\u{15}w#(r\u{1f}`!rnc# q!I?L\u{18}y!?y\
        [\u{3}!UK+2% q!O&N5Q\u{15}Q\u{2}j$ s%J\"N8u\u{1}>#!I!L=N!7$!T&RMK!MjS!?r@\\\" p(LB@\" p!DPC\"'o~p\u{e}#c m!U!p!\
        A!C!E\"E,:!@!H!M%T\"F#R#L!F!P!J!V-K!N#E!R!T,l!k!H!M!E!L#u(M\"M%N!I\"P#B\"I!S!r!G!K&H!O)A!P$F#H$N!T!Q!N\"i!p$Q!T\
        \"J!N*P\"j!J!S#O!G!Q/@\"G\u{1f}\\\"\"Oxt~p!?L\u{1a}g, N!J!o#M\"S8O!M$M\"M\u{9}N$M,KE,*!U$O\"M!O7L%Q!O\u{1f}`\"L\
        9s4g#!I?J$p\u{11}K\"\u{1f}`*wE!!!P\u{1e}v( O%S6L$S%O0O|L/Niv) u!?\"F\"E\"E8k!H&F\u{0}O\u{8}\u{19}( S!E$J!m!G5o\u{a}\
        P+om|\"(p7N%vC P!H!P!z!B!H!U!F!O!9*Q(O$P!O!Q!y!J!N!P!J,S$P\">4pEL#r\"K7s#O(r'Q#t\"N\"K*P21!CN?\u{1a}%&F\"P=I0SM\
        qo&!?v\u{6}@!?w\u{d}&!\u{e}{)\u{a}$ t$M;v$N6v+ K!E&w!L7G%H\"y\\M4III%w8n! qw\u{d}!&RJT! t\u{8}V!(mRx\"\u{1f}`Gr\
        p\u{3}, y!K!J#F!P!I!G7p\"N#F\u{b}q0r@g$\"M$P\"o9Q\u{8}9!?KP/! LA>\"!N&G\u{7f}\u{8}! MJm$ r(N\u{1c}q$N6L\"\u{1f}\
        `%v\u{e}\"&!J!L!P$O!O9JPb#?N!L4uG\u{0}( L!I&t8L!L&x.N&J@V\" v?y@m! o7>!?Ln3! sD\u{11}\" p?u\u{6}5E!N\"C#k!H\"B3\
        l$L&N.E!M#V!Q!M,t1S#O$T(P+Q!J.S\"m%Q#t\"p!q\"O\"l!E!R*S!T\"T&P.o!N/jUf!%k\u{1f}H!?uo\u{6}' O\"t%J8K\"u3I!Gtd(%P\
        !Q!M>O\"J[K!r\\qm>$ M!r$P;n[}!Brl|&!J!L%M8o!N!L#\u{b}!\u{1d}{`w# q(N7t+}\"@r4N<5& q!L&N8v!M&O\u{1e}\u{7f}#!J&D(\
        Ff\u{2}+\"T$Q9q\"N$N\"R-P!M$S!Q\u{5}L\\k\"!P&Gu*! T\u{18}G\"\u{1f}`-v\u{1f}\u{2}\"Ao4Q\\QB B!K!N#K\"T!p)Q\"N,K!\
        P!O!n!s$q!P&r!q#E!K!L!N!N!O!E\"I!K%@!J~F!I!J$N!R+q,i% P%Q#nQL\u{8}Q\u{19}^# o?wXEUA!Zq7X!BuK:% P!L&p8K'sn\u{19}\
        #7yWG!yV\u{12}$ u!P&G?IA/% N!s\u{1f}`<N!t\u{14}j#-s\u{1f}`(vJ\\Y 8!k!j#l!j%P!Q#B!G!@\"S)n#<#U!T%R!S!Q!M#E!K%T!X\
        !Q!T\"R!R!Q!T\"R)H#P0K!I!H\"p$L!H!G#s!J&s$C!J%p\"M*P\"p\"M'F\"n!T-A-I$P$K\"n1~\" p\"DZn% o!9!N%A8rtC' O&N\"P7P&\
        O/N\u{b}LPT$ n!R!O?P\u{c}\u{a}#?N!G4x+J\"\"j?l%|; Q!|!C!?\"A!H!<!D!A&<.I#p!H#F\"E!HCq-S7T#R(n$U2w-T#r!n7IuR# n'\
        K8s\u{9};% P's\u{1f}`9P'sl\u{1e}!\"S\u{13}\u{0}% L!s\u{1f}`?M!u^y[ S!F$P!n!Q$M$N\"U\"?$K$D!m!K\"O!U!V!s\"m#V)q\"\
        B\"D!S!G\"8\"O\"=$H\"J-K)G\"M!F\"t!U$q#E,R!J\"r\"A(H'C\"@)D!m!F&Q$m!H\"p!B$@!l!F&C\"K'C\"K1~J T!i\"M(J$M\"H\"E.\
        U#R\"W,I#j!G\"S\"U!i%G.R'D\"T$H\"T#A\"U!@\"Q!Y\"B'F#=\"N%A%K$n#H\"I%l#X#S+N(W/T3`!Bqf\u{18}/ V!W%M\"P8V!R$J!S!O\
        -P$P\"J!O?M7sdN) O\"n#C!M!N!M=H\"N\u{1f}NG3\"\"Q\u{c}q]@\"Bo4P6\u{19}# R!P>Q3t#%p:N%r\u{7}R) n&J!N!Q7o\"m$J\"P.\
        M\u{8}<!?L1A) O!G$G\"t9L&K4v\u{5}J'y}(! P\u{5}\\! s&7!'MU3\"\u{1f}`)qGv\"\u{1f}`eI\u{d}X&!H%O!O5O$T\u{11}Okp\" \
        r\"L\u{a}T2 M!O$T\"s!T4l$K$V!Q!o.F!O#L#KGQML\"l5LVx%!LCu$s0L$M\u{9}x!?s<K\" H?L|^! rbR! r\u{c}}\"\u{1f}`@t[d!\"\
        P\u{d}y\"/J0t\u{6}a# o!L&LJ=!ft0\u{4}!%MZ\u{b}% P!O$K\u{1f}`Bs[k#?q#K4q\u{1b}\"+ n!R!Q!R$M!N?P.J!P\"N\u{7}q_0\"\
        \u{1f}`0|z\u{1}\"\u{1f}`Cr\u{13}\u{a}#!N&r?sa\u{14}!?L'\u{13}$ v4L+v4M.a#%q\u{1f}`@r\u{12}4%!H!Q#D:n%JA~\"@F4z\u{14}\
        @$ H\"Q$N?L}\u{1},!C!L!G\"D*?\"w.O!L$H,w2A\u{c}o(`' O!M$N\"O!T\u{1f}`8IN)\"(I\u{6}Kj;\"@F4{\u{15}r(!N%P!S5O)R0O\
        #SyOwB$ s?q\u{1f}`!j!f!'Pz\u{12}\"\u{1f}`-v8\u{11}\" |?\u{7f}u/$ L!v>M!w\u{14}L% M!t&L8N!wp[+ x\"J$G\"I4P#p\"M$\
        P\u{a}q\"P.pD\u{12}!!Mz?; t!7!?#L!j!:!?#N&I\"B,o!<!B#V!l!>!B+G\"B\"Q!T!I\"FXC!K#PIp]o$!J'O8L!F_Z%!M!Q%A9E'R\u{1b}\
        \u{a}\"\u{1f}`>sAn#(L7M\"r\u{1a}\u{b}#/N!oPO\\x2%;6M$o\"R#B!R/P%Q!M!O=F!L!L(LNM-J$T4Q&\u{1a}\" O\"o?P\"(KzrNR#3\
        O/n0P\u{b}V. G!:!v&J7L!C!i3B!kGr-o*qNk5r]&E I\"l!o!L!8!G!V!p!p!m!=\"9&>!L)J\"J!T$>!L-D\"L\"S\"D\"LHJ2s0I'v!o1M\"\
        Q!O$D\"M1J\"h+K-B#'r\u{1f}`@tST% n!C$EOByp+w\"!M!N\u{1a};\" t?r>L+ S!Q!U$P!P8V!R&O.N%N\u{d}O:U\"\u{1f}`=u\\\\!?\
        u[\u{1f}* Q!l$J\"F9F!K#J0z\u{c}r$MU\u{17}# M\"R=O\u{14}\u{12}% M(m?O4q\u{c}L~}@ q!R$D!J:T%K!S.P!U5L.L#J\"K#E#L\"\
        L#G'N#K'F%J%v\"N*p#N!Q*P!O\"S4j!M!L`*-!H!Q#E#F*p.P$L#M4O'PDN[PCsT\u{1}% r(E\u{1f}`(s$EF\u{10}!+q\u{12}\u{18}\" \
        s?x\\!\"?w!G\u{1a}\u{1b}!UH\u{19}i!?v}~\" r?w\u{11}W% n\"R%p!I?O}E\"&N?Qu\u{1f}\"BM4s}\u{1e}!!Okd% K\"n=I\u{1f}\
        `#vUvH!G\"J\"J\"L!R!H#q#B#o!:%=#F%N$D\"D,<\"I!V!D\"K\"E!H,O'q\"=%@%q>o-D!M'P#F\"J-Q!G!P#I\"r!Q.Kuf0 s!M!R$J!I!L\
        7m!F&H!E_H!r2E$p)O)i)u\"\"P&Q_d!?q\u{18}L#!I'nMO\u{d}\u{1a}!\"Q\u{1}m% o!F>s!Lgq|b!!N#N% M!J!I&stHA3% N/v0K/w2@\
        1Z!(M)\u{7f}\"'K!Ps%$ M(Q8P%N\u{6}.!!NSM( x!N!T%N!I7t\"Q&MYn!2m{a\"\u{1f}`=x$x\"BG4y(g!Bu\u{c}A\"SH2w#L\"\u{1f}\
        `@v+3#!C!M&M,\u{2}$ M!s>N!uc%( I!K$I\"q?M4u\u{5}L't\u{13}\u{11}!?sz\u{e}%#T0l,Q3H2u6\u{1}0 J'r!P8E&v.@$C\"ELM!L\
        !r<H!t*J#F5I\u{d}F\"@w4F\u{0}0!zy>F! v)h# s!G>xji! r0\u{3}\" r!?(h# p\"J=r=?/!y!J#C\"D!J6D6p$K\"I\u{5}N!z$I\"H.\
        w$D\u{15}?\" q\"P$\u{1}!(O~\u{12}$ q%O:q%NKP' N!q?p4G\u{1f}`!P!pY!! pW0!HrL'\" s\u{2}w]C! o\u{14}R#\"R#L\"O\u{9}\
        /\"\"o?q@\u{15}#%O\u{c}q%O6g!'J2o. M!A!A$N\"B'C!y#<,N&S*t2n~P.stW1!M!V#P\"R4J%P!W#R\"P.N&N>J%LHM+J\"J4Qf^! O|\u{1c}\
        X!M\"L!L!R!U!N!U!O\"J$N\"G!k!O!P'I!O#k!o!n!I!M!I!R!D!O!J&C\"J$B!J\"T\"P!O!L'D\"@!D)x6G!G,O%Q9R!M!r!O!N)s#R!A!O&\
        p*T$J&w)rV\u{0}* M!m!U#O\"Q8O(O-S$G#MSx(!R%P5L*K/Q:p8QJL\u{b}Z\"\u{1f}`%w>\u{2}#%q\u{1f}`@q\u{1b}.# o!J>r3Rd \\\
        !S!S!U\"N!W!L!W#Q$F!o!H\"L(S$Q!R!P!Q\"Q#Y%T\"P\"N\"R$P!R!N!T#T\"M$M\"M&L.G\"X\"n!S#P\"r!H!L$G&q!K\"Q!M&o!O!Q$Q\"\
        p!O#S!R!O!M\"u#q$S\"L&N%P$R%N\"p(N!T$R\u{d}*' Q!J\"N,pXwxJ-q+?& F!q!s&p7M\"p\u{5}r$ M\"n=P\"n%9$ P!r?v4G;2\" o\"\
        L+6!!A\u{b}H\" m!Ra\u{16}! JMx\" r&JF'# t!G>w,j!$o$Z& J\"m$P9N!H\u{1f}MRz\"\u{1f}`0p^.&!G!N#N7s\u{15}sSJiG\"Bq4\
        O\u{a}+6 O&R!N8R'Q.B$EJO%S*M!o!N#S'P'J!T-K!R,p!J!R&Qv\u{19}; \u{2}!{!+!Q#F\">7~!w!2$L/n!?#T3G.D!t\"H-J*H,L'F8F!\
        r!p!A3n\"H\u{d}@!1IE<4 P!X$S6S%P!n3GCQ!n#J!P!P5q$R'L'K!T\"t)S0JMG!@H8'% N\"N&szK$u|\u{9}#!Q$L\"P(\u{10}) s!M!R#\
        I\"F8q!Q$J0Pqy#Ar\u{1f}`Dv\u{1a}S\"\u{1f}`ew\u{1e}*1 N\"J#H\"r!L7o!H&E\\N!D\"u)N!t'L.M,r\"L<v%=x\"y\u{1f}`6I#x<\
        A\";O\u{15}O0{& G$k\"Q9I8l\u{c}mt7% I!t>L\u{1f}`!LD\u{7f}\" o?pj;!(Qq+# p\u{1f}`eFqJ$ p!O!I%KP\u{2}\" t?v\u{9}\u{5}\
        \" s?t\u{16}F!!B\u{a}z!!l.1! p\u{13}>\"!@!mkL= T!J!L!B\"S!O!F!O!H&w\";\"M,S!M!R!I\"K\"I!R!M&u*J&A\"KIOWK$I\"N&o\
        dR#(o\u{1f}`@or.! R\u{12}6&!O!R&L)pfwhRqO% R&R!K?IQt4\"$ v!K>w!K[+$ q!O>p!N\u{7f}#!%G%\u{16}3 Q#T#m!M!P'?0N!Q\"\
        V$P!S.Q%P!KGx#M!N\"MXMXM!Pr\u{1f}O& m\"P=o!A!N\u{1e}uv!% n\"M$L;S\u{a}u \u{1c}! rRe!!J~\u{6}!$o3A!zuwf!!M4w) p!\
        K%L!F!H7s!M\u{f}s$F)-# N3p,Kq1, R!Q!p#D\"M!S8V!n&P-P\u{d}R&I\u{2}?! ueG(!L$I\"O(r1N&M\u{1f}`!O'\u{d}$ r;N\u{14}\
        r!Nfm\"?O\"p)d. Q!S!U#o!N!M!Q7J!O$m!L\"L\u{1e}Q!N.\u{4}!\u{11}xE\u{f}\"\u{1f}`!w\u{1e}v#(I\u{1f}`,J*e!\u{11}u=\"\
        # N!r?s\u{1a}\u{d}!?Pbl\"<P\u{15}P\u{1d}T\"\"l?lK\u{5}\"\u{1f}`@tVL!UQ\u{12}\u{f}, t!L&J8l!L&Lkv:s'L-i'L:v5\u{4}\
        \"BL4r[N\"\u{1f}`%u\u{9}\u{18}'!M!Q%J8o\"R%N.GFl! Nc.%!P!R=O5O\u{b}KB\u{13}\"?J\"u\u{14}\u{c}\"\u{1f}`0vO<!Av\u{8}\
        Gm O!S!T!S!W!F!N!R!Q!P!S!M!T!N\"L\"N!R!U(N!W!I\"V!I\"H!O!I\"I\"F!L!D!K!M\"B\"B!W!@!D\"X!o\"P!N!l!N!s\"o!o#u!k!v\
        !v5P-O+H'F+I'W%N!W!G!K)Z&Q!M!L!V!P!P!J$Q\"L!O!P$f!D!M!I(s$pF m!k!T!Q!S!E!N\"O!n%n$S\"P'N!R#l\"Q#L!P!U!R,P\"S#M!\
        K\"MKM+l&O!R7l!N!R\"N,n\"V#L!Q1PxM!@JJ\u{1e}!-rOe\"!t\u{7}t\u{14}-#%p?q\"M\u{d}l. I'o8P!m$B\"N.E&wKx@D7N!w\"K'F\
        \u{8}\u{10}#%O\"LML\u{1d}V# n'I8o|A'?s\"K:KCoFK\"u\"Lnk!As=T$%G\"M=K0IIj$ O!o!O$PX.!?sc\u{13}'!P!R%O!Q8S!Q%P\u{e}\
        \u{1e}!Ar\u{1d}'\" F?K\u{14}[! p\u{7f}\u{1}! p\u{8}h@ T!S!Q\"n!K!U\"V'I,Q&P#N!I!o!l'P&I!N!M\"P!P!C!H!C(BAPKQ\"O\
        .J!P#Q\"M!U\u{1a}_%\"K$M!J>P3Q\u{7}X# n;N\u{15}N\u{7f};$ N?N!L4viy! P6M# Q(r9Nu\u{10}\" M!QF+' G!A1u-@2q2l|MA!\"\
         O\"qjd\"\u{1f}`@v\u{13}K! q2v\"PM2s-S.!T'U<T!S/RLL!O!m\"P\"O4N,U:R'T\u{9}c$ r\"L=x\"Nb\u{6}\"\u{1f}`Ut1{!!A$\u{1e}\
        &!G$I\"L!Q8N5M\u{15}X# m!I?N\u{1a}E\"(PNRo#\"!PSJ\u{d}\u{0}% o!B!G%I9C0u$ N?M(L4r0\u{d}!?z[|& p!K!P#M\"K@I>\u{1c}\
        / R\"T9K$S&O!T.P!OPS4R6m!K#N3M!L\u{f}$!!FdX!ApqK!'KX[3 U!O!T!S\"P#R7F%P!S/L!L!S%P\u{4}t!M$N\"P9s%r\u{f}#' Q!N&P\
        !V8P4H\u{12}ML?!Kpq^) E#J!q\"U9K$O\"Q2r\u{c}q\u{1c}|+ u!s!F$K\"E7r!m!I$O\"L.J\u{1f}\u{e}#'N\u{1d}q#OBO(!J&J8K!N\
        $K!M3v!u^b= \u{4}\"I#N\"\u{5}!,7~'{!7-K'?3q(H$u#o!D$v#u!?>v!R#G'p#r!B,w!L$J\"w!=l<\"NP2q\u{15}I$!H$L\u{c}u%M5-\"\
         o\"Iz-$ M!s\u{1c}N!u_\u{b}\"\u{1f}`Is\u{18}+#\"N=v\"NEI# u!C!J{z$!G&G!T<NZ|% L%u:L%x4M*b\"!I?MO|\" s\u{11}seP!\
        @r\u{16}\u{7f}, s%F\"M,R,q!M$I\"O.O&N\u{5}t(M.\u{14}\"\u{1f}`UPR\u{10}#'M{w#N\u{f} %!Q&Q\u{1f}`9p%Ps\u{3}!?w\u{b}\
        S\" r?qD%\" x?x\u{1}!!?|G1!?Nmv\"@J4q72\" q?w5~% K\"N\u{1f}`#L$r\u{1e}}) O!F!H#G\"p=K\"C.G&}.H% t!G!I>O\u{1f}s\u{1b}\
        i\"(N9p!\u{1d}! LhK$;L!t\u{14}L!ttV\" q\"L'\u{7f}\"\u{1f}`Ov]M!?KuR#'I?J.Hu\u{9}!?qIU$&M\"P7o6M\u{4}2!?v^)' T!T\
        %Q!M!nLP%PRz$ N!s>N!w\u{18}\u{9}9 F\"o#F#j4o#O\"l#J\"P!U-S!V%J!R?Q$n$OMK\"o\"Q,J!Q$C#o.E\u{b}\u{0}\"\"U$H\u{2}(\
        \"\"I?M?\u{1e}!!p\u{13}K!(O8\u{1c}1 p!N!S%K!F7n!Q!R%K!I.Ouk!O!P#t-R8t\u{1d}b\" yz|\"V!%P=7) O!G$G\"t9L&J4w\u{5}\
        J'y#r& Q#J\"J,s.MCtFw# N!p!MWE$ G\"O&LNRM5!?shZ: k\"U!L\"L!L!>!J,o,p%Q!D!N+o!q!B!E#C\"E!J+uHz!I5s!H(rQo->!!JcX!\
        %F1\u{13}& q!C!H%I9J!IyK#1N!m>O +&!H'K8N5N\u{11}P!L\u{7},7 O!@!M!u!H!N!Q!?!M!>)G!J,N#F\"L.C\"G\"}\"Q\"E2rvq.PbS\
        . O!p!O#F#S7p!l!N#H\"Q!K.SBKhITY\"\u{1f}`eIVV! qTs% s=L\u{1f}`8u#L\u{1c}8&\"S%M!L?P.RMp\"n!\"PQA\" K\"pU#! rLd\"\
        (N8L\u{10}\u{10}$ O3t,O3u\u{15}^$;w!G\u{14}w!G\u{11}x% n!O\u{1f}`Tt!J&9!?t',\" Q!O\u{8}\u{11}% H!O\u{1f}`/N!qOL\
        &!J?H&H\u{1f}`4N+vc\u{1d}!\u{7}vh\u{7f}$!I&t9M&v\"l#AJ\u{1e}t&O^^, N!G\"P\"q\"O8R!J$u\"M!P/F\">z=!?w\u{9}z!$qW\u{16}\
        \" s!J\u{e}x\"\u{7}M!r\u{7}2!'Dl(!\u{2}x!U! n!V!%p\u{15}^\"(l?l\u{19}Q\"'svuS5!!O:P# J!t?u;[#?O!s4H6&!-t[c$ M;v\
        \u{14}M!v,\u{1b}!\u{8}rt@% u\"M&M7u\"N:V\"'G?I>\u{1}!\u{c}s~\u{9}\"!sztOt!%Kg[&!D$K\"I!M8J5P.Q!?w\u{b}9; k!V$G!\
        R\"R3M&U%U3Q?P%Q#O!T!l%i!K'N\"j\"O$N\"O!Q6M.O#S$O\"O%\u{17}$\"L>I4w!MI/\" w)JQI\")o?r\u{14},# N@n&Qj\u{1c}#'L@Q\
        .OyJ!?p\u{7f}V\"Bm4P\u{1a};'%H\"I8O!t\"w\"I\u{0}u\u{d}\u{1a}\"'OOP\u{12}%$\"s&O7P\"sl8!\"K\u{1b}O&!L&O$O$k1O*P\u{13}\
        R\"5sSsRb!?so\u{19}!\"H@2!!NRd&!K!T%F!S<N\"M\u{6} !&Qr3$ P'q\u{1f}`!p\u{19}h$>v\u{1f}`7K$v @& N%t\"L\u{1f}`9Q%r\
        W'$\"N=o\"Q4LeD#@M&q4J6&9 O!v!O#K\"N(J0R!q!P!D\"T0R!Q#A\"D!O,M#rVN!s,u0F'I\"L.ty\u{13}0 N!p!J#D\"B)F\"k-R!n!N'J\
        .M\"I$t.uwMed0!I!m#C!N!F,J,n!M$J\"H!S'S&J\u{b}n!I&N[\u{14}!?v\u{16}6! p0A$!J&K(oORB\u{c}\"\u{1f}`&o\u{1}-!^R=$#\
         o!M?N/G/!N$M6P%N4M!O#E\"PcP2P!P#N1L\"O>H4U% P!E$G\u{1f}`;N\"@!?uA4\" q!F=(& q'G!N4K$P\u{f}t1S\"\u{2}N$rF\u{11}\
        !!M6\u{12}#%L=q4NF\u{1a}!$Mn#!!QzI\" o?p\u{1e}$$`r\"r}I%sqL# p!G>o\u{a}c\" K?M8\u{1d}!1q%~\"@O4q,LG <!M!V\"m!W\"\
        F!Q#T!n#O\"N\"L!S+C!T#V!T!Q!I(L\"P\"K\"D$P!Q!J!N!L\"T&L#LJO'NGM!I!P!f\"N\"J^F# P'J\u{7}JY\u{16}! pgN'!@!q&M8E!k\
        \u{1f}`!oJ<'%H!@9l5Q&R\u{7}R&PJS- h!H$K\"F!P8K$K\"I!N-L'OdM'N/\u{7}!-tM-#!N>s!NS\u{1a}!?r1\\( o!N$F#S>O_L?s\"La\
        @% K\"p?r3G!IG4# L\"s=K<N!!I\u{7f}|$!D!n%N9G]v$ n!D!Q\u{5}px#$ n\"P&K9N;k!!Q<\u{4}!!D\u{c}M!?wi\u{6}! t w\"\u{1f}\
        `)q>\u{6}# o!M&HPH+ R!O&M!U7Q!Q!R#R\"P!N2OSE\"BJ4v\u{c}\u{1e}7 r!N!V#E!P!Q!P8P!N!q#M0t!D$K!OBI%p$MZH\"J\"H\"P!K\
        \u{14}h# N!H!p!q!!L\u{d}BN o!R!R!O\"L!S!F!O)L,p$n\"t!P!Q!K.N!M!H!M!N\"I!P?s#L!L$l#N!J*M\"N&m1M!x#q\"o-R!I!F\"K&\
        N!O-P!F!I!p\"sx\u{9}!@tJ.!?w\u{b}$! s+2\"\u{1f}`@uc\u{4}' s!Q$E\"P!Q\u{1f}`@Op\u{1a}6!M$U\"K4O%P$S\"M.P\"Q\"Q\"\
        Q!KCNFO!P&n$R!O\"M3Q!O/N$p$ I@s\u{4}N#tZq!$nh2$#k\"Q=v4Ji-# t!K>tv\"-!M%H!M!R7n!O%K!Q!Q.N&Mir!M\u{5}Y$ N!q>N!us\
        \u{15}#!p?t4IN{$ q&O9p&OW\\$%S*s0L/pp5\"!N$No !?K\"N\" M.r%O!'N\u{2}5$ w!G!O=o\\\u{1b}# O\"n%G-c! MAC$\"N#L#LLS\
        yJ! o5M\"3r?r\u{1e}\u{c}' L\"S9u!O\u{13}N!u!OF1\" q!FnO,'R!N7N!F$A\"D!P-l'QJq!N`O:f\" M1r@9!\"m\u{14}I&%F\"S?R!\
        R\u{19}M&P Y, r\"N#E\"C8p!H\"y$J0GEr=N!t1C!#IFz$ p!L$Q\"LT,!!nj\u{17}2!T$L\"O!O+O-Q%R!Q,Q\"M\"R\"O\"G!OtQ5M!T+I\
        #?#\"K\u{1f}`#v8\u{1a}!?td2\"wO!p\u{9}D!Ar};!?w\u{1c}&!@p*t&!D$G\"I8s\u{1f}`!r\u{d}N\" ORqQK$!G$s\u{c}N%sFS$ M<\
        O|N9OD8! OsQ! q'R# LBu4G.^!UPg1!Iw+L.!R!n!S\"G\"S=K\"Q.R$N\"P0MHO0L>O)~!?s\u{11}F!\u{2}uw]\"PP2r\u{2}uQ E!M!R!A\
        !L!~!S!E!V!/\"/\":\"-\",\".,L!R\"I!P!s!O!M!Q!:&=$5\"C!O!H\"q\"?!O,KJN\"J!M\"q'q2J#O-N!K!M!J\"w!N!I\"=(<j]\"\u{1f}\
        `=xAv$ I(n7L(mmT\" O'O2M! s\u{1b}\u{6}#%HKr2I!N\"\u{1f}`\"swj!?sS\u{1}% r#P\u{1f}`-t)Lj\u{14}. N!N!O&U3Q%T!S&P.\
        J#R\"NvQ0P!NAC\"\"O?N7\u{f}f G!\\!q!2\"S!s!V!r!2\"0\"7\"9\"6!I!7!H!J\"I\"G\"U!o!F\"Q!T!j!@\"V!p#=\">$A$?\"T!g!B\
        \"Q#i-J#l#Q!I$G$O#L!S\"U\"S!Q\"M\"l!Z\"P*Q&l)Q$S#R!T'P!U!o!P*S#g!Y\"D\"R\"R!k0Fw^[ <\"X!L&S!Q!F\"=\"H!H!K!R!R!m\
        (i!F\"C#Q\"Y\"T!Y!Q\"J$L\"P\"V\"T\"O!U!R!Q!R!P!M\"L\"N\"L%E3N!J!L&H!J!K-P!H!L2M!N\"s'T\"i\"V%N'D\"m+N#L&S\"F{C&\
        !m!J%N!P\u{1f}`@OdH% S?U\"Z\u{1f}`!R\"!, P!p%U!l!W7P\"U4R$SCP&r\"NdQ0 M%T:O\"m#B!L/M!J%O!JGOMR0E!M!O%T1\u{5}% p\
        !C\u{1f}`<p#s\u{6}p#%q\u{1f}`@r{\u{13}!(m\u{e}j( J!v$L:O!r$M\u{1b}K!u7?$ t\"I=r\"MnU!?s>\u{1c}!%pk;\"@K4s8\u{16}\
        %%H;M&r.s&G8\u{14}!fp\u{1}~!!Ox_1 W!P$N!R!T4J%S$N\"R.O'Q=K%LHM+J\"J2N\u{a}~!\u{1f}r+:< P!v$M\"J!U!Q2E$k'K.9$A2J\
        1G$G!{!M!O!y!F!F!R0G+I/E\"H/P#J1I\u{15}x% F\"t=M\"m$Oc}2 Q!O!H!L!I!t\"M!N'?-M#P\"N!N\"n2Q^QNP\"q6Z!Dq)Q!!P]-! p\
        \u{19}w\"AL4t9,!?s/C\" n!DWP!\u{7}x\u{b}6$%n?G4v\u{c}oUP% J!K!Q\u{1f}`>K8A& N!v!K=N!w!LSn$ t!H>x!IJ\u{17}% p\"H\
        %A8q\"J\u{17}*% N!r\u{1f}`$N!uN2\" N?Rd)\"!F%kg[$\"N#L#LLS]\u{11}&!o&D9q&I!Q-H}y!Cz\u{17}]%%G$q?p4R\u{c}t@\u{9}\
        \"!L?M1q\" L'q#g\"!N&M>{H G!u!s!@\">!M!p!q!@\"<$R\"Q\"B,S!o!o!G\"E!K)K&G$H\"G!M+m!p#F!L,P!N\"L(G%N+L2J+L-t!P\"E\
        %G\u{2}&# M!r\u{11}v>0! td6\"@s4M^\u{10}$!D!OEMqyz\u{16}#!N&p!O\u{c}\u{d}!4M8E!?sw\u{1d}% t=N\u{1f}`8p#P\u{f}\u{13}\
        $ N$N#LUL;qf P!Q#X!O!R!S\"H\"I\"M\";\"E!R!L!U%D\"N\"M\"S!S!R!w\"l!T!m!k!P$G\"C\"F!S#H!M!@!K!.!>!B!H!7\"9!B!@\"S\
        \":!B!h$Q\"Q'D$W!Q7C\"Q!K!M2P!l!F%l!o#N\"R.K\"N\"G!L!G*@$M%s=m! pB\u{19}\";s\u{15}s\u{9}\u{9}!!K[\"% L'v\u{1d}K\
        !F\"vi_( r!@!M#G\"I!N\u{1f}`+HM\u{1e}#!N&K!N:\u{1}# J\"t=MvT&'I6v\"t\u{1f}`6M#ve\u{19}\" q/J\u{1b}Q\" q#Dx'$ s%\
        I:p%KX\u{c}\"Av4GQo!!CKt$3L\u{1f}`-q1NWR! L\u{1}\u{1f}\" M\"o\u{d}Y!\"O,O!?w%x$ y\"N=|\"Mw[%%r\u{1f}`;M%s!qB\u{19}\
        \"\u{1f}`Vruq! qOA%'L8H\u{1f}`!y'Gkl# J(M=RJ)!Ato!%%L*N&s*rIsvr!\"P3N! M!W!*qM\u{12}\"\u{1f}`@uy\u{13}\"\u{1f}`\
        HrZs\"%F\"o@Y$ p(Q7q(N:m& Q!M$M!p\u{1f}`:J*=!(m,I!\u{2}uqz$ U!N%N!GCQ$\"M%Q!O9PA\u{15}!Ckd\u{b}!'MP3\"\u{1f}`%s\
        *)!%LTL!\u{11}u\u{e}\u{19}!-s\u{c}B& r!?&B!Gzp\"Lw0'!Q!n#J!P!S9M&Q\u{c}\u{7f}\"%M*me0. k!C!R#F!U!A!R7s!D$C!Piu6\
        E+F|/(\"Q%S5R#l(M.KPMZn\u{11}|! pyq!\"LJQ!?v,5# L%H:I/S!?sL\u{6}# p!O&Or\u{5}!!N~\u{3}\" N\"n`&\"Ct4MAW\"!I@S\u{12}\
        \u{6}!!DdN!?v8\u{0}!?yj.8 p!Q$I!N!O(L$H(K%R\"L\"P$I&P$E$v\"C\"B>GWr!K/l!K$H\"L(H! O\u{b}\u{17}\" u?vT>! O/y' p!\
        K!N%F8n!Mnyhe# n?j5O.v!\"H\u{19}+!AvkA$\"N$O\u{1f}`Br7H(!U$K\"Q=N#Q.TEs\"Q`F!?s\u{18}3\"\"q?tuq!QlBK! NC\u{15}$\
        %F;i4Jqrij!\u{2}MfX$ O2s?s\u{1e}rJ\u{2}!?xT\u{c}!Zr\u{1b}\u{10}#'m?r4M\u{7f}4\" q?rI0$ r\"N=w\"Nvg!.n4'\"Bx4F\u{f}\
        D3 k!U!R%J!L3K$o!N!Q#I4N[M#q.p,K1o$Q\"O-OMT%!D'O8GZr\"Lx\u{1c}# r!@>p@F\"!L&P1\u{2}\"\u{1f}`ew\u{15}V!&O\u{8}\u{c}\
        . L%G!I\"qLS!V%U@L(P/M\"q:q2REMkc\"\"L=s\u{10}%\"Hu4GuI& n!E!M#L\u{1f}`+p\u{1}H# r\u{1f}`%v38! p\u{e}~\" r'J\u{11}\
        N! t:l!?r\\\u{4}! O\u{a}i\"!q\u{7f}ss\u{19}# K\"o=N{\"\"\u{1f}`Gp_,$5v!GRv!G1\u{7f}\"\"S\u{0}P\u{e}a) l!O!S#N\"\
        N9N$Q6KkL%C\" r?ue\u{17}\"Bw4Ky6# p!L&OG-\"'M8sZQ\"!@&A\u{1f}k\"@r4H\u{5} !?trL\" o!J$!) s!E!N%E9M4JNsMr2NUx& j\
        !E!U%D9N\u{b}S<!( M!C\"L\"q:M!E$x4G>=# t\u{1f}`@z\u{12}V#\"O&q?r*\u{0}# p3QQO\u{e}\u{11}# t!@&F\u{2}Q\"FL4q/\\!\
        !N\u{1e}0\" t\"Gw\u{f}\"'svu\u{17}I' q!>!G=n<I\u{1f}`*P\u{7}*' o!R!S%P!P{M\"J<,! rgy# p\"N$I!\u{8}!?sjY9!V!R!F#\
        Q\"U+R!P'M%W%S!Q!Q+P\"Q&R!R)P>P&K!L1I+M+M0P&Ovv$ U?O\u{1f}`!N#\"!(nH<%%s\"N\u{1f}`>u\"NU\u{1f}!!J\"3\"!s!L@/#%H\
        !QAS\u{c}.; j!R\"R\"P!V!O(P,N$l!Q&P.S!N#N!N!M!QBO&G\"Q?p$L(N/n!N$J(O0p\"(m9Nu[\"'qns_\u{1}%!F&E!P\u{9}J%r\u{14}\
        S!!E\u{17}\u{1b}8 T!>!I!r\"O!S!I!N+L!T,D!K!m\"S!S!L,O&M!L+LMQQn\"P,Mx8\"Ar4Eau! n\u{e}|$!E&FAt4F\"G!!HKu!\"O\u{c}\
        r\"!M&Bx\u{f}$ t\"N=t\"N{z\"\u{1f}`eF\u{14}G!\"O\u{12}k& q!@!Get#B!Gr<!)oG#!?tc#% I/u0M/t2B\u{12}#\" n\"N\u{3}\"\
        $!Q!L=t\"Khn!!M#\u{1f}\" q\u{11}r\u{1}\u{1d}!?I\u{7}<!At\u{1d}o!)o\u{18}?J!S\"G\"I!T!I\"r\"<$M\"R\":(S%S!U!M\"M\
        !Q!P(Q&L\"M\"N!R!L\"S9L%K-q'o#P0K'M%i#S#Q*J\"m!I$M!N!J/O*u\u{1c}G\"DM4u\u{4}x!1p\u{6}\u{8}# q!J?O@\u{1c}\" M?Q\u{4}\
        /# q?s\u{4}s\u{e}\u{16}# I.w?t\u{5}\u{15}$!G&J!N8M\u{1}\u{e}% M%K:N!R4t'w\" p!MaI!\u{2}yw_'%H#Q9Q!r\"I#R/Jj2!!P\
        EC* T!I!H$P!M5M$O!I4Q|Mw:$ J!u>L!wZj\"@u4Jj-!As+h\"\u{1f}`@rS\u{7}\" r!@\u{9}\"!-r\u{5};!\u{1d}{W+% M!L%n!O9PQR\
        !'O1#&!m!M%F!N9P$R[S$?G!r!t\u{3}u\u{1b}\u{d}\"\u{1f}`$w&\u{13}\"?I6po\u{6}#!q\u{1f}`%r\u{1}\u{16}# u!H$F\u{d}&\"\
        !K@NAn\"CL4t\u{f}u\" PAR\u{3}W#\u{1f}`Us!M|X!Aptc2 s%E!F!C!D7M!t!r3E!E&Hpw\"u2p%I!J!H!J\u{e}\u{10}6 P!X!p#C!G\"\
        k4M#m!P$F!I!Q.Q$G\"S1N7OMo\"M!P-O%JY)% J)s?t4@\u{c}s&\u{f}\" t!Km7\"Fo4JiU#?L\u{1f}`!{\u{1a}\u{12}#!K>r!MBp#!P>\
        S6O\u{1}A!XrlV!?umq! L i\"\u{1f}`.p\u{a}\u{1a}&!H!M&Q7q!L!OZ&\"\u{1f}`%t0U!\u{7}u+]!!Pq@!)m[m( p!K!L#N!Q!M!O9R>\
        6# q\u{1f}`Uqp\u{14}( N\"l$L9O&R/K'G\u{c}M\u{19}\u{14}!?u$!7!L!V#J!p!M!W4l$o!V#Q\"G!V-:$@\"?@KKF*N\"l!P!Q-NDpVx\
        #!p\u{1f}P!qSS#1N.v1KMk! n3\u{1c}# r!M>s^B# M*s?q\u{c}\u{1}! L/\u{9}#!K'K\u{1c}r:\u{a}$ s!F)@?E!a# L'Q8L\u{b}r'\
         P!I'S7N!Q&r!NS@# q!C>qxG#%r:M%t\u{19}\u{1b}\"\"L=s,|+!R$P!P\"T4F%V#N!M/Q}F3P\u{2}\u{11}& m%M\"N\u{1f}`)p0sx7\"\
        \u{1f}`@v\u{a}3\"'s?v\u{5}v. o\"R#L\"I!P3Q%Q&H!R.PSHGo#N4H;a#!L'Q9O\u{c}h?!U\"E\"W\"H!W'H$I(F%R!R!I$T!U)O\"J\":\
        $?\"F(s6sHO!o%L!D)F#O*L$R#I1H$pVA\"GO4s_L!?vu*!!M5\"!Do\u{1d}d!?sT\u{5}$ u\"L=u\"L\u{1b}r# u!J!QEI#@u!t4EZ], o!\
        s!;!J$K8l\"A3R!H\u{a}q\"L5M!7(\"O$N!M(r2Q$M1Njuq\u{4}% N!r\u{1f}`<M!vr&< Z\"T%O!U'T$<(L%T!Q$R!S(T&L\"P$P!Q%R&v>\
        M9P0M#L\"I.O\"O$M.M,uCw&!K!O=N!N!P%sz/# O%DOK\u{3}x\" Q!M\u{5}X6 T%M!K!R!T'o1S$M!N!M!S-M!S!R\"O!P!J!Mer@O$R!OgJ\
        \"BL4s~>\" q!B$y!!N^K\"&ROLN##!L\"m\"J6>7 J!B\"C!v!<!O-O!P(M#O#J!r\"Q-N!R&P\\n:L\"M(t&K$o\"S2G!?tzu!C{CJ! M)b$\"\
        Q%o:R%p}8# O!rwt\u{1c}a\" OTN\u{c}\u{13}!Ap(.\"\u{1f}`ZxPp) w!E!J#H\"I!L7q\u{1f}`!s\u{2}\u{1a}2 Q!N$O\"U!R7S\"S\
        !R\"V#T-N\"R%NGM4LIM%O\"N}|\"FM4s0:\"\"HxuU # r\u{1f}`@uXj!@r\u{8}u\" r?tj\u{7f}$ R!J!o>T\u{3}\u{13}p ]#O!I!V!T\
        #7\";$I!D!R\"Q!O!O&[!R!x!v$P!P!R!S)Q$N\"Q\"P\"U!R!Q!S%O$Q$O\"O0m\"S!P#R#Q!Q!k\"o!N'M!P!n\"R#S!S\"S$l!H!P&T!R!P%\
        o$[!R\"k*P!O\"O!R!P\"R\"H!R%E!H!O\"O!N#K!N!P!x!v!j!t&v\u{11}%#'q\u{1f}`!s\u{1}\u{1}# s!G?KC`!Bq}M0!M!n#O\"M!P3N\
        %G&ETu!H!P!H9M9s!N\"JU\"!&NGL!\"MpO!Art=!(mv\u{12}\"\u{1f}`%w\u{12}u!?rsY. \u{7f}!D#U!z!6!E8|!H$w!>4A^FHt&CR~& \
        Q!S&R8I'Pkr'\u{7}\" s?v\u{8}v!{q?\u{b}. T!S&N!T4q$P&Q.J\"S$K!MtN\"q5OD@(!m!G%N!N7S\"Qfv\"DF/. R%P@P!C!K-J!K#H\"\
        V!PWt3q;M&o6\u{c}% H)C!y?v4M\u{1c}$A k!R\"N\"T!N!P!S!O\"U$S,O$n!P!Q!R#O!P!T#Q(S\"M&H!N#O&O#u3PSt#O,q&P#N\"R7g+!\
        K!O$Q!J!P8R%Q!K!N4OwO\u{1c}\u{d}!?w\u{2}c$!p!O%N9pOx$&J9n(N2L\u{1e}k$ s3J,t3Ld]! oWu!,n\u{18})& q'I!H7Jcv#K\u{f}\
        w! t$(! NG3\"GL4t7c# P\"m&M~V\" L?M&C$ q!O&G9K4M!@v\u{8}\u{1a}!?zKe! P\u{9}P% L!r\u{1f}`TN!oQ>\" unwC1+ p!P!l%F\
        9I$H\"N\\rBq8N!t[\u{f}#\"J\u{16}v\"J\u{14}D!*o\u{16}`!?y8Q!Atr\u{9}$ r\"L=x\"Njw!?{Id!Uo?x' M!S$p#Q7Q%r4C}M!.q3\
        b+\"S!S$R!W9Q!R$OTt$LcQ!QhX!%p\u{16}d- p\"P#N!N!M,R,w!K!M$P!N\u{1a}q0OIF!\u{19}Mu.\"?O\"p8b3 M!I$O!P!L!N!N&u0Q!\
        M$O$N\"P$F,N$m\"y\u{7f}N-t5\u{18}4 n!Q\"@\"H\"J!Q7q!R!W#G!L!O.L&O4p1rSK.R$M1N;\u{17}!?uUS!?u:D!%PI:$5u!HRu!HN\u{f}\
        !TOwO1 S!M\"P\"P!Q!L!P!N3q#V&Q!P.N$P\"M!Nvq[\u{16}$!F>N%r4J'\u{1f}* w!E!D%I!O7t!L!G&O\u{18}q\u{f}\u{12}$ q(S7p(\
        LH\u{12}%!S&S?P.QNr5G#4I+v4HtQ!?s,9% P!E$G\u{1f}`;Np$\" K!O;9!%PZ\u{4}' s!I$E\"H8n6M\u{a}o\u{5}Z' n!G!R%D9J!K%E\
        Bo! t#[\" m!GNP\" p!Nd^!TI[c!@u^W\"Bs4G@I#!o?t4F\u{8}{$ J%t:K%v,.* n\"P#G\"C!H7P%G\"I.oSIh\u{1f}#%O\"p!Q\u{c}\\\
        + V=I\"P!qoC*E$x5G*O!O:Itg! M50%\"O$R\"m?N4mz=* q!A!L#N\"E8o\"N7R\u{c}K\"L*\u{16}!ArA7#!r?w4I\u{16}9$ N'M\u{1f}\
        `9It\"! Om9# m!D?Ga\u{1d}* u!J$H!I!J!P8J%L\u{1f}`@IYQ! phz% H=u\u{1f}`8K#u\u{15}c$!N%R!m!O!\u{1f}\"?w!K6&!?EdJ\"\
         Q?QzJ!\"n o!\u{10}tEF%#F!l\u{1f}`?K!o\u{d}\u{8}\"\"P?P\u{19}s#\"k?m4U')$!q&Jtr\"K\u{9}b!?tYg\"Bv4Jkp# I!R$n\u{d}\
        \u{16}# s\u{1f}`@tT@& q!O!L%I\u{1f}`9teP# l'N8N]2#+t!L>qWS!!Lr\u{7f}!?v+p!UM\u{0}q! r-k\"!K?M?\u{7}\" p?r\u{1b}\
        7!!J.@\"\u{1f}`0vxw!?r@y$ N!r>N!t~*- W!H!p#B!J!C9N&B5k\u{5}L&M8t&LI5!\"rd_#&N!MTIO+!?x'\u{14}#\"O&q?rhE# r\u{1f}\
        `eF\u{11}g- M!C!J#A\"P!M*q-P!L!N0k$NYu\u{1a}\u{4}#!U?O}tu0( M!o!P#F;mGL#uwO\u{13}K%\"O%K`Jxs'N!x. r!J!Q$R!E!N7n\
        !O!L%H!R}pAL?O\u{6}\u{10}\"By4G%\u{2}\"Bv4DtN!&RbV$ q(Q\u{1f}`8rKg! oL\u{1b}\" u\"H5\u{8}\" LAQjmM K!p!Z#Z!O!U\"\
        R&N$C#M(;!G\"P#S!Q!s*F\"F$M\"X\"C\">-M!q$u-I#N\"F%J#F5p!F'I-H+T!Q'Q!O!T%K(t!?#;!M'qRm\" N?K\u{18}U# p\u{1f}`@r\u{2}\
        G) j!N&N9U&OTs(OMp7I\u{1}\u{0}# q\u{1f}`@s[\"( O!E%T*t/H0q\u{10}J.p}}\"@q4E(E#@u\u{1f}`5M\u{4}d!$H>\u{10}$ s%N:\
        n%OcL\"\u{1f}`=v\u{9}E![O\u{6}m#\"O%L~N\u{16}k\" r/C2N$ M!l@O&L\u{1d}O!\u{e}x%\u{8}\" M?Mfh!FpJ\u{19}$ n!P$J\"M\
        aH\" PUQ$'!'QxV#!P'O8N_%\"\u{1f}`@LJl# o!C\u{1f}g.R$ K%K?J6M\u{18}.!?qNR!&O\u{a}m#\"M$P;N41\"%K:q\u{0}B'%?\"SMJ\
        !RpK;M&SwK\"\"n&L\u{2}P! n\u{a}\u{a}' w!J&J8y!N&G.I\u{b}'!\u{11}um\u{1a}\" y!C`W!XQ3\u{0}# Q!s?t7\u{5}# M\"r=O5\
        \u{12}# N%O?LR0!GPA=\"\u{1f}`@v}4\"\u{1f}`@u`\u{2}'!R!P%B:O#q0F$K|l!'RQ7%!Q&N!Q?Q.M\u{16}r%!O&K\u{1f}`9s'M\u{11}\
        C$ O1p.Mot\u{11}+5 r!L$I!Q!L4Q%M$I\"P!O-Gdn-H*n!Q\"H-r!M'N-s0NYU( k\"G%:8r\"K|L?t*@B`\"\u{1f}`&s8\u{d}$ Q?M!I&t\
        4J#%s\u{1f}`@s}%\"(p?p?t0 u\"Q\"Q#I!L7x\"L\"P#J!L-K!HIP;I+LPr\\\u{14}\"!J&LU\u{1f}$ R#M\"J#V\u{7f}$'\"N$G!J:Q\u{1f}\
        `!O%NVJ\"\u{11}p%P\u{12}C@ S!H!Q!k#V!X!N7W!M\"Q#U!T!U-L!N!T\"R!S\"K!GSC(T-r!M#Q'O.G#L$T\"T!N.G2i\"(OTP\u{17}G\"\
         r\"N4\"\" r?r`s# p!B&G\u{16}\\l Y!R\"M\"T!U!r!V!n#O!L\"m\"U\"F!Q'C$T!G!j!M#L!p%P#r\"p\"I!R!J!N!N\"K\"N\"S$A\"J\
        (N\"A%K$L\"n!M#C!o!R!L\"@\"R\"K\"Q!V!m\"B(u\"D\"M'V#p!C#Q!k!D$l#i#C\"R!l*K#N$O\"W!i!O&N\"J&J#n+lNf!\"pw\u{10}) \
        J!O&p!s4J#K\u{10}I\"J\"tN\u{1a}! rT \"@P4p3\u{14}%&H9n'R.M%G\u{7f};'!R!M$S-E.S&Q.PPQ% J!M'S7L&R''\" N?N)m$ q3Q,\
        lEO\u{1e}\u{14}\"\u{1f}`@w<d) P\"P#N#P8K$Q\"s4Gkp\u{8}O$ L?M!o!v%\u{1f}% t!G>r!I\u{1f}s\u{8}\u{1b}%!G\"I\"G$s?n\
        `G$ p!I%O;O\u{18}0# r\u{1f}`%va\u{6}! p7\u{13}!?xnX![p\u{13}\u{1b}!_S\u{1a}b!\u{7}v\u{15}<\"\u{1f}`ZI+K' v\"K&J\
        7w\"K&L`u%\u{18}!?ubl* T!N&L8P!N$r\"N.M$I#J\u{4}A1 l!R\"T!T!K;T\"p!o1N!R!I!K#P!H\u{4}o\"Q%K-\u{f}2\"R#P\"H!O3K!\
        n#q!F!P3N!L$O\"PtI!K!n\"OQo//' J#8!t/R0o\u{1f}`!pn.! M(g$ N@NWO!qe\u{9}\"@M4s\u{9}<\"\u{1f}`0vXN' v%L:p%Nmp%NIr\
        9n# m\"O?O}@\" P\"H[\"% r!K>uhs!L\u{15}\u{1f}!'KF\u{14}\"(p?onc!?t\u{12}\u{10}& q(L7m\"P|P\"qhsH k!O\"I!M!M\"N!\
        Q'I\"O\"O(Q!l#r!O!R#R\"N!S'J&M!Q#J#PBP%p$Q8J&n!J\"P!S'T!Q!l!P!P-L!R#J0R}'!?xi\u{1e}\"Ar4LNV^\"k#M!Y!R\"M!?!U!E#\
        O!@!L\"T!R'P!O$V!U#Q\"R!R!N\"S$P\"P\"T!S!R!V!V\"O!M!T!L!K$Q\"Q(S+I%j(T&Q!m%n!R.U'R)l\"p!P!O!O+R\"m\"S#Q\"R!O)Q!\
        P$R%s%sK\u{8}!!K<^! q\u{c}\u{6}\" I&pAT% N!K$u;L$u{G& r!I&M8|!F&FN;!&Qsr!%O\u{d}$\"!K!J\\\u{14}\"%r\u{11}r_\u{1}\
        ' r%Q,M\u{1f}`/p%R*M7a!(Q0?#'I9F\u{1}u\u{c}\\\"?J\"r\u{7}N&!N!J#L\u{1f}x;J(t4i4!S!U#P\"Y4P%S$R!S/L!Q#N\"R@L*IDI\
        (P\"T+H$Q%T~p\"@y4E&B/ o!Q$D!I!L8l(P,o!M&O\u{5}u!K&L+K#O0\u{1b}\"\u{1f}`!v;I!Xp^\u{1f}\" K?M\u{e}s$ t3J,w3J`e!\"\
        SLW$ u\"J=x\"K\u{15}8$!L>v!O&NNk! OiZ,!T$O\"M!R3O)L6L!OGI\"pLO/Je=4!n$H!G!L\"N!n3M\"O%K!M/V$M\"KCL;t#NFR%R.r#O,\
        J$ N\"N&K7J6p\"%o?pp\u{9}('N=T!L!M.P!R%Q\u{d}O{j' s!N!M%G8o\"M:Iw\u{9}4 J%s!p!P(I0M!L!M#q!o!L!Q-l!m#Q\"J!SVMNN&\
        kit!\u{11}tD{\"!Q>OU\u{d}% p?u\"K\u{1f}`4vdE- L!t$G\"I6N#q$H\"H.C\u{1f}`!P!t\"N5C2 l!P$@!O!O4I)I!P!R2K#P+N9tGS*\
        J0L$E\"Me\u{16}. t!F!J%B!P7r!K!L%B!GSq-s*t.I:_* p!O!P%P!L7o(NWN(MVt\\`( F%o!N!N8H%r\"P0Pfp!?v\u{17}1!!P\u{15}\u{e}\
        ! NC%\"(q?u{m\"\u{1f}`@tE;# M\"lSPro!Ck\u{0}=$?O^ORo7M\u{18}U!!Ni\u{12}:!N!R!N\"L!N!K,K!G,N!N!F!L+I!L$F#s!t!H!N\
        !J!H%s!s\"r|sENM9!DI2W!!P%E&!G!O%O9K\u{f}uUF=-& N!o$J;z$K0IRZ\"(L\u{1e}rxS$ p!D\u{1f}`+u\u{16}m* T\"Q#Q\"R8p\"Q\
        %G.C!IENWq$ r\"M=r\"NXy\"\u{1f}`@w\u{1e}O!?u\u{7f}?% t!R&P8y!P\u{1d}l# p3QQOfH\" P?PV}\" s?sB9!!O1+\"\"O$q`p\"3\
        q?q\u{d}\u{7}' r!J!O%I4H$m\u{11}H\u{12}f! qxI& M!J&t8O!K&uS1=!G!M!O!Q!r\"@!H3R%N!U!r\"w!k!C!O->!C!B\"A!H!E!Mbv2\
        m!R\"I!J,I&n2n, q!M!M#S!N!K!K,q(O7o|s\"O\\z$ u%L\u{c}s%N\u{d}~!\"L3?) i!?!Q%D8k!E!Q&O4M 8$?u1Mms!MUu/ U\"P%Q(A.\
        o\"p/J2EdL!M*m0O8o\"v+rj3!$mQ.# J\"p=KP~\" s!P?H& n\"X#H\"Q\u{1f}`9n~s* q!K!K#I\"I8m!M!K%M\u{19}q%\u{2}!?r2C#%N\
        #M9Np\u{14}$ s\"J\u{1f}`#vHq! oln/ Q\"Q#S\"K!m3N$T\"P%O/R#O\"GlM*N1LPK!%FQ\u{1e}\" p?qmx\"VQ\"S\u{1e}s![pj2! p\u{1d}\
        F\"Pv2L{\u{9}? S!n!S!I\"R!C!Q!P+I*u\"l\"V!M$@!P-@$A?O!q$K'F&P;K#n$M$n0p!J4L!D\"uE\u{1d}\"Kq4F-!!!L\u{13}}# F\"n\
        =MW8\"\u{1f}`0r\u{12}\u{1d}\"\u{1f}`%wG\u{1f}!?y{\u{1f}\"\"N?K<#.!R!U#J!M!R=K!O!R!S~M-K.I&L!Q\u{7}_\"'Nss\u{10}\
        }#+B\"y?sp\u{15}\"'K?Kh\u{b}!&OSa\" u#Iq\u{1b}' o!H$O\"N9M!S%IQ9\" r!COE!$n>p\"<O\u{15}P\u{5}*'!B$H\"B9F\"t.t&J\
        \u{17} #'N{r#N\u{1}d\" w?w(K!?t#`% O(U7H(J4r'n4 o!T\"O\"K!J!P!I'N$L1O!O!M!Q-Q\"H\"G\"A!H\u{4}o(Mz8!!O\u{1d}p) n\
        !@!I#E\"C!N7m\"I#Hv$#%s\u{1f}`@sU?!\u{12}rNG!?v\u{3}\u{b}!Rp\u{6}l% L'E!u\u{1f}`,l^$) R!T!j$D\"n+I,U\u{1f}`#OP,\
        !Ts\u{12}P& y!>\"J<x!F\"L1V! ORo5 U!h$S\"J!S4p#R'O.C'JDJ!v\"J!u\"J!M0N9M\"p\"Q1P*z+ r!E!D%F!B7q!L`E#OLr1O%S!#mH\
        8!#H\u{3}/!?u\u{1f}l\" p?q;o\" r?ssC# Q'O!R\u{4}r# P\"Q%O\u{0}\u{6}!wuC0% r\"J%K8p'L[T% J!L!m=O\"lYO& O3m,M3M2t\
        \u{c}o\u{1e}T$\"P&q9O&rI\u{a}\"!A>tl\u{12}( K%u!L\"J7K9x!K\"N\u{1b})\" P%pcI! q3k$ r!E\u{1f}`<r$\"\" L?M\u{f}\u{16}\
        ) o!C!O%O!H8G'L\u{1f}`!NX\u{14}& H#K,p5K<q\u{7f}JB%q X!P!N!V\"l!Y!L!R!9\"s!t!9\"L!P!L!l!W(N\"O\"W!O!M!U!V!Z!V!R\
        !L!@\"o$O!Q%N!T!V\"U\"M\">$P\"Q\"R#P0j!R%N\"k!L!V$P!P)L\"Q!O!R$T\"O!M%R\"P&M$R\"q\"V!N\"K![*S\"k!T!K$U!P!O!E\"n\
        \"O!T!J\"S'P-Qng$!O>t\u{5}L\"s\u{13}O&!P;Q#J&P!M\u{b}Q4V!?x?:\" QUS\u{3}\u{e}! HQV!\u{7f}x:d\"\u{1f}`ewY~\"?t%N\
        \u{7f}d\" v?v)D\"@s4I]@\" O(n>5! p%N\"\u{1f}`&ujD\"'P!P\u{13}T! q{S\" t!Kz<% O!H!o%M!Qb\u{1b}( r!U!L#K:w!T&R4PR\
        P\" M\"m2\u{7f}!\"PV)!&Np\u{2}: j#O\"Q\"Q!T!K(K\"F.m\"t#M!Q-M\"H!H!E\"MDLAN&M.Q-M\"I\"N\"P(LM]\" J%Kb<# o!L%O\u{10}\
        \u{7}\"\u{1f}`Es}\u{b}$!H$L\u{c}u%Miu$ P!r$G\"FB2\"\u{1f}`=w\u{1f}A\"!O>o5+# o!N!Ncs\"\"K>MXf!Xr\u{16}15 }!<\"q\
        !8!F!E!=!I7{!A#@!M!J!C1?!GYq$IDI&r$G>7+!I!S\"m\"I!O8P!Q%M3O\u{d}N/v&L\"!P'Ig\u{12}\"'K?Jd}) F!q!N#O#S8o!N&S-Qk}\
        !$mMl#%K\"K9rm\u{d}$ L's8M's9S!?w[\u{10}!!ITI!?us\u{2}% P?O!o4N!N\u{1a}\u{5}#?M#E4xf ' u!=$F\"F6P\"q!E\u{4}:!TN\
        '<# u'H5N\u{1d}2* n\"P#G\"C!H7P%G\"J.pSI|3\" q\"Qs\u{11}!&OYo#'Q8M<N\u{b}x&'G9F!Q%KrSGw\u{1f}i!UPQ'# t/J0v\u{f}\
        \u{15}!?ts=\"\u{1f}`@{_Z, u!E$F!I!F8n!I&K!S.P&N\u{6}S\u{0}J+ v!I!N#D\"G!P7t!G!O%J\u{16}rK8\"!P&L:(# t!J>u0[\" M\
        \"o~i!)sQm-!K!j!J\"A\"C9F&B,r#Q]u,JAq\"QXe\"\u{1f}`=vJS+ L!O%n!H!Q7I!Q&K!S.N\u{f}M`6#(Q\u{1c}r\"O\u{16}x\" r!IJ\
        p# R(n9QX\u{8}= V\"l#O!V!O!U'T,H!q(S!S!P!R1TBp!D\"O\"q&N5J*m\"O#{'H!q\"I-L&Q:|S^;!V#T\"U!T!Y+Q!K(R#i!V&W,S\"R%U\
        ?P(O2R&m&Q'O!P!P*R4T\"l)S4OZ\u{1d}\"!s!L!\u{1d}% O\"K:L8Q}L`t!&R40!!M^\u{14}$ s#K<t#MyZ' m!T&T9S&Skucq\u{3}?!\u{1d}\
        y?%0 t!E!D!>\"F\"p!n!@*>,o!L!J%j5kwo-rS+!\u{2}t\u{17}\"$ u\"I=z\"JYL$ N%P8O#S\u{17}\u{15}6 L!m!r#<!A!T8R%A!H!Q!\
        P.r$F\"Prq\"N0L\"U#F!K0J/M6>$!F!L%F9KT\u{18}$ s\"G=r\"JRy\"4o?p\u{19}\u{1a}!&K\u{6}\u{a}\" u?u<\u{e}4 C!p\"H\"C\
        !G!G!R#r4H!m$H\"K$n+N#L\"J\u{5}L%L\"O$o\u{1a}#$ v!I>x!IW\u{19}! s=\u{a}# P!pzp\u{2}\u{1d}C T\"O!N\"K!U!U\"R(E\"\
        C(I!r$>!S!C\"?\">\"E&H&w!H!v$l\"v?q(D\"p!K>s,I!r1H$K!Q)J%I0\u{1a},!K!l#P#m7S'I.LFK!K#O$K/PEb!VO8\u{b}$&K5L*L\u{b}\
        L)=$%q!H>m!NeZ\"HM4shG!FM~N\"%t?u-\u{19}\" MUQ|}! piF#!Q$o<R'7\"PJ2u` &\"R%H:Q3D\u{1f}`\"q}\u{1a}$%J=L4w,O@\u{7f}\
        # P4n+Sb~K F!O!T!M$v(G\"B*o$M!L!U!G\"r\"s!T'K'Q!n\";!R!Q&J$F1p-L\"I!u;O!t!L#I!N!t(I!o#Q)N$H!S#m#S)I%K:\"! KRz/!\
        R!m#?\"O4L%Q&O3S!L=q\"IWL-J\"p(Nd5+ p!V!P&S9RXN)o$P+o>p2PVQ\"\u{1f}`!w@!\"!t?xW%, p!M$K!N\"P7o!Q$N!H/K!P\u{12}R\
        \u{f}q!\u{11}t&#* x!H!G#?\"<8t!M\u{1f}u!G&AG\u{7f}$/q0L/J2sDu, p!U!P&S9RXN)o$O+o>p$O.N2]- v!H!H%E!P7v!K!L$N!K!M\
        }p`Jm\u{f}!#mV\u{12}!'G\u{3}\u{5}$ K%u:M%v\u{16}\u{5}' N%N*s0O/u*O(C\u{0}b# n!IEKTL\"?L\"r8~!?P(d0 r\"U#P!Q!R!M\
        9T!I\"Q!P!J!O-R\u{b}t!N&T\u{10}\\!@q\u{14}#! J[t%!m$J;G4y\u{c}tj>* G\"H!F(H!z3L+K!q\u{1f}`!vBp! l]\u{1a}\" N?L,\
        *'!P$D\"A!O4r8D}r\u{b}f$ s\"N=t\"N6z! m'$! QT^, n!E$E\"J8u!N!U&Q-M!Q\u{b}M'Q*\u{2}\"\u{1f}`=r?F! Q@4! G1G#!OED\u{c}\
        pHz!@o{g#\"q\u{1f}`@sg3!!JJ\u{1f}!?pE\u{18}' P%N:N!N&J.t&u=\u{f}!!L:Y'!I&M!U8L5K&N>rG\u{1}\" u?xD=#!S$L;RP|# o\"\
        J=pzq/ r!J$A\"u!@7l'm!F3RDJ(ILq!I,p(NUB!?r0k\"\u{1f}`+x\u{11}\u{15}$ u!K>s!Lm\u{16}!!Bj\u{e}#%C*P?Q2\u{f}#!p>L!\
        v3?$ q\"N=o\"NoY\"!r\u{1d}u\u{10}}* k!S$M!O;U$P/IkH&M@RAK% J!t>K!v2r\u{d}\u{18}!\"o\u{1}&!?sC\u{6}! r\u{6}:$ N'\
        P!i7N\"A0\"V!L\"P!L9p!S$O\"R.R!T#O\"N!SlO(L0P>p$ P4p+P4pT5# s/K0uvh) H!K$L\"x!K7O'q\u{c}q4re % m!L!S%M!O\u{1b}~\
        \" s?w\u{1a}*!@q2w!BQH\u{9}$ M!s\u{1}P!rE5{ m!j\"P!O\"L\"Q!N$L\"J\"N\"H!O'k!Z!L#m!R$P)T$M!R!D!I!N!M!;!J!<!D!=$M\
        \"G$h$S$r!M$N%R!R\"I#i!m!R#P#R!n!K!M&K\"k!M!S!U$n!H!P!L\"k!N!L\"J!K#I!M!N!Q!r!r#o#k!Z\"Q)m!J!J#N$T!k\"N$N$O!N#h\
        !N!Q!L\"o!u!s$p%[\u{0}>!Tn\u{a}}$ s#L\u{1f}`=s4,(!N&I4M*R0P&OuM5O\"q+\"Q#F\"C9s.tKI!q%o!F.u8P\u{8}}\" o!@QW#%K=\
        u\"L\u{16}c\"\u{1f}`@t-,\"BL4t\u{1b}Q!zzN<\"\u{1f}`Eq!Q\"\u{1f}`=wmq$ V'J4H\u{15}Hf]& K!m$J:G%J0o'[!!Q\u{4}F) t\
        !>!Q#F\"B8m!H&J\u{1e}LhP4 H!O!Q#n#K7O!Q!S#q!K\"M-O$D\"N!NILKG$P-J%Kn\u{3}$ s/M0u/N\u{1c}_\"!R?K_JU M!t\"M\"T&L$\
        T$R(R$k!P!T'B&C&>$=\"?&t\"K(G-R$N\"O#G!Q$P#p!L%P!t!Q\"v!Q#M!O!J!s$M!x#M#K\"R!y(k!R\"L!P*D\"m!<$U\"F!P.D1|% O!kA\
        P\"N0F\\7' n!?$s\">\u{a}J%v/EOA! q1\u{1e}\" p?t!;!?q\u{1c}\u{e}\" S?PO,\";s\u{15}s\u{9}\u{19}\" u?v\u{12}$!%O\u{16}\
        }%\"U$O;R\u{1f}`%Q\u{e}A! mOF!?v\u{f} \"'q?t&,\"#m\"T\u{12}0\"!L@R\u{14}R\"!s!LZy!@s/\u{2}& O1r.S1y2F\u{c}p\u{17}\
        l\"NM2t)(*!M$M!S!J5N!L\"R!P%S!Mh!\"\u{1f}`0v\u{1f})\"\u{1f}`%vf'$%O#M\u{1f}`8r c\" P(rY-\"\"K?L\u{1c}g)\"K#I\"G\
        9I!M!t\"K0w\"I8K!?vzh% J!O\u{1f}`/N!q\"2+!K&L9R!T$Q!M.O!P%H!Q\u{5}Ng\u{f}# q'I8uG\u{1b}!?t\u{16}B! s\"m\"\u{1f}\
        `'u\u{e}G$ q!I&G~KA=\"\u{1f}`@w%\u{c}!NOC*!@r\u{13}5!!K}b\"\u{1f}`Ut \\V 9!k!j!W\"n!k#S!R!M$C!H!B\"U)p#>#U!T%T\"\
        R!O#F!K%S!Y!Q!S\"S\"P,I#P0K!J!I\"o$M!H!G#s!K&s$D!J%o,Q\"p\"M'F\"p!S!S,B-J(L\"n}M\"\u{1f}`@w&\u{f}, r%F\"M,R,q!N\
        $I\"O.N&N\u{5}t(MI\\\" r?s^\u{1c}!?KD5\" M!o\u{10})\" MnM~[# o!J>r\u{7}f\"\u{1f}`es\u{f}S! Na/!?v\u{1f}@\"\u{1d}\
        L\"t8t' o!R$DAO_K?s\"L#\u{15}{!K!o!3!=!l!u!H!l!/!D!/!A!7\"5!C!1!H!4!D!F\"F\"D#p!D!E!i!T!k!=\"h!o!P!j!:\">$@\"<\"\
        ?!I!J!O!A\"U\"M!S+p\"H\"V%F$E%T\"O!V\"R#Q\"N!I\"V,M!O!\\#l(M\"T%R\"M%q!m\"Q\"p!L!X*T\"n!N!X!F\"j!n!R\"9$9\"=\"<\
        $o!N\"E!E!r%q&gUA$'G!n?j4RO\u{1d}! q\u{12}z\" N?MYB\"@R&N\u{f}S$!P$H#s?w&\u{3}. P!R!M#Q\"K!S1x+M\"O2R(O.G%x4q5\u{17}\
        \"Al4Q7W% r!B!J&I9O\u{1d}Q# Q?K(Q^<#%Q=p\"PPz\"!D!P8~\"\u{1f}`@q/|! N\u{7f}\u{b}$ p!N>p!N\u{14}!!!L\"d!(N\u{3}\u{1}\
        < m!M!M!O!P\"T!O!N!K&H1M!R!O\"J!Q!N!R-M\"M$J!JdJ>J\"k!N%I!O!NVq.!G\"E$B9M$B*L\"L$E$p\"H&s\"q\u{4}I&t\u{13}X\" M\
        AmXg\" P\"p#b\"Pu2K\u{5}0$;O!p\u{14}O!p\u{10}\u{8}!(mm-# O%p?n>\u{14}# k!J?Q\u{f}y!\u{f}tf!% r!A!I=o!E\u{1b}}+!\
        P!P$R!N!O7K!P!S$R!N!O$,# r\"K=q%\u{1c}\"\u{1f}`CrSD\"!T?Oz8# O!q\u{e}rhd! QVS\"BN4s\u{19}KX ?!i!P#o!V!q!P#T$>\"\
        9*k$H!k!P#l#Q!n\"S$E'M!T\"Q!P!S!I!I$E$T#K$P0F\"s!J$H!F\"s!P)M#D$j+M#q!M*H!k#M,E\"P!n\"j!S\"H%H(K!q!NZ\u{18}\"!L\
        ?N\u{d}7\" MAn\u{12}\u{0}*!u!F%I8s!t4IpP!r:I!q\u{15}a!?{E\u{1e}\"\u{1f}`=t{\u{5}\"\u{1f}`@ux}!Nrtl!APo\u{d}!!MH\
        #' r!K&M!O+P,o3R\u{7f}z& G.x?tAO?sHr6/! s\u{1a}V!?sSD#AK4t\u{c}r\u{0}g! rAs! uR3\"DP4qx$F K!L!M$n\"p#O(P(F!O#N!\
        M!M#q!r\"k'q#p#Q!K!M!D!D!E!P&D.I*C\"Q!J!L\"o7s:p!F!O6S-L!O/j!TLQ}\"!p?s\u{7f}iA T#<\"I!V!J!S!9%r!6!E!U\"P!T0L!S\
        !P!U+P!T%F!P!L!O)LKM!K-t!K4Q.Q$M\"P*Mi\u{10}% r\"N\u{1f}`>t\"J\u{c}#& R!H%VSR!M\u{6}L#\u{7f}!?tI\u{16}! qJw#'M9\
        N4v@T\" M?N\"\u{9}% L4q\u{1f}`,N2sR\u{a}!\u{2}u5x1\"Q#U!P!n:Q#P!U!l!S-S!O#P!T^O-N<O%QRa! KW42 Q'O8K#p!s!Q\"P.K!\
        N!O!M\"q3K.qeD!U&G!N#\u{a}!ANZ\u{2}$\"N=uhP!qTL!\"p\u{10}\u{14}$ L!r!L=K!x!?vGn$'o?J\\P#sd)# K?L)P=y( J&R\"n7Q\"\
        R&p.NROw\u{17}#\u{1f}`@K(ryv$%LQl\"P\u{a}l`K# p\u{1f}`eFj,!?u)\u{c}!ZKz/\"\u{1f}`@w\u{1e}$#%N;S&KI\u{1e}, l!O!S\
        %O8l!S'O-NPN9rBq!O\u{17}8!?ywr\u{b} I!O!V!\u{0}!w!I!U!Q!L!L!;!/!>!7\"J!O!C!C!K!O!L!Q%R!Q!F\"Q!M!P!x!p!N!Q!O!N!G\
        !D!:!E#L!P!F!P!O!T!O!T!q!o!N!V!L!O!M$N\"H!P!K$L!Q#s+W!R!R!m!Q\"P!Q\"Q\"X!P#T*S!O!M\"q\"O!R!Q%N!P&R&v%i!R!Q'p\"K\
        #O!L!P!P!P!v!n!L!W!N!S!K$L!T!H!C!J!P%P!F6\u{1b}( U!E$M\"Q4n%N\u{f}O!n|p& H!p\u{1f}`,w3F!pXb!\u{e}w3)+%H\"J!L7n!\
        p!o%M!N-L!N!El+$ L!t\u{10}L!tE7/ l!N!P#Q\"L9S$L\"Q!V-ODLMP!J;P%N];% s%K\"N8t9K,!$ s\"J=q\"O\u{5}U$!I'Q\u{1f}`(n\
        d3# HCw4OL . p!N!M$Q!J!P=S!M.K!G&N\u{4}o!L&K0_% p!E&I\u{1f}`SI9;# q'E8p'B%!='K9lWGLq\u{15}M0!T!P#C!P!L%r8G!R!Q!\
        O.L%MMt\"PXP$OIh!TK\u{14}3$#O\"A!kSS@/& u!B&E!K8F\u{1f}r\u{1c}\\! p~Q!?Mkj! svM\"Pu2M}L$%J!N>L!L.\u{13}\u{15} x\
        \"l!E\"H!X!l!j!E!R!D!O!4\"P!n!M!n!P!o!M\"M\"L\"L\"R\"f!S\"G\"I\"S!l!C!S!I$O!n!Q\"S\"L!T!K\"K!S\"M!N\"O\"U\"U\"M\
        !S\"j!M\"J\"H\"n!M$L\"N\"l!M\"m!O\"T\"q!M!P!o!O\"T\"p\"V!C%L\"p!P!T!J\"N!V!o#I#F!O\"L#m!H!i!H!R\"p!h$n!L\"N$B\"\
        M\"E\"m!F!P\"T!Q!M\"N!L!N\"G\"C\"R\"E\"T!o#h!O\"R\"k!q!t$noG$ s!D!O>I\u{2}:-!E$I\"u!J8A&v!Mgt!H.M!r'Q\"ms\u{7f}\
        ! N\u{14}K&!L;s#p!O\u{f}K\"s=U* M!C!D/B!u-Q1A!n2o\u{c}r\u{e}\u{d}\" L\"n}l$ K%p=O\"s\"\u{1a}!4m@=\"<O\u{15}P3`&\
        %P?O\"P/S#L\"Q\u{1a}\u{b}#?N!L4u0\u{19}F v!Q!T#G!M!Q!P3P!Q#p\"O#M!Q!Q!Q-M!S!T\"M!P!S!RBG!LAJ+v\"s#m!P!Q.q\"S#C!\
        O!P!P-p\"OI \"\u{18}w#Jjz\" q!A\u{9}j$ p\"M\u{1f}`;rGX!Zm\u{1f}\u{7}$\"JBP0N\u{b}NJ@!\"MVX$ M!u?s\u{5}ux \" r!G\
        ?<' K!F$v;H$x4>wH1[\" t?u\u{1f}W% r!E$B\"B9Jw J o!C!l!K$S\"K&M$I,k!O\"N$D!T+J\"E$D\"D=k!E#E!P\"M$j!H\"S,S!K$S\"\
        q!J\"H*C\"E$q$k.H\"p!R$L\"P/J!PxZ$ K?K!B4~\u{4}K#\"N#F\"IyS!-r)\u{17}\"?Q!p^S$\"R#m\"O?N%|!?v.c!+q(h2 L!i!F$L!k\
        !P7N\"L#T0U$K\"RAH\"r&G/O=L0H\u{e}<\" K?O\u{15}j!\"Io\u{5}!)u9\u{3}# r\u{1f}`@t9R#\"M&oMMEh!URl~$!o$O<M3S{\u{19}\
        !WOx_!VPJ\u{19}& K!J$n;L$I4y\u{1a}'!$m~\u{2}\"@K4w%v< O!r!m#E!I!A!B7Q!C!D!F!K!G!J!H*t!s#{!u!t\"L!N)K!K}q!t#I!HV\
        f! pn\u{b}!@pka\"+I@s\u{1}b\"@N4o\u{14}\u{14}&%F\"S?R!R\u{19}M&P\u{0}DB M!V$S6S$T!S$R!X/k!Y#H!X\"i,K'O)I!H\"P!I\
        'Q#O\"O*F%U\"H,Q!I\"L(@!S\"R/W#P@s\u{11}Q\"!K!Tph!\"P\u{e}x\" r?tvz\"!p>K7%$ N!rvO!sZ\u{1a}' r!K&M!O+P,o3R2t2 E\
        !C$E\"|8G!J$H\"z.I!R@t&I!O!r(O)tQR'q\u{13}J!?t\u{1f}2# p!B>p8@$\"O$q?q3KzH#%T?K4rA0\"Cm4P(T!?s3\u{b}\"Js4N]y%!N\
        !T%R9M!Nd+) N!P&O\"Q&S$P!Q:P+Oa\u{13}\" p\u{1d}J3\u{b}&!T$L\"M\u{1f}`9K\"t\u{3}0\"!qzr8l, h%I!n\"U3J$O%O1NhG0v#\
        J/Mwt$ t!K>t!L\u{1a}=$ q!Q;Q\u{15}Q\u{1b}M$ O!G!s>MeI!%NTk! n\u{1f}9\"-s\u{7f}seW!@p0\u{13}\"\u{1f}`+t\u{9}i&!N\
        !J#L\u{1f}x;J(tZ'1 o!Q!M!R#Q!Q!V7p!N!S!Q#O/C!MQOIq2Ny\\!-s\u{1c}\u{7}#'I:O%Nd:$ J%r:L%sVN$%o\"L=q\"MP\u{19}& n&\
        K\"Q8R%M\u{1c}Qj\u{1f}! J\u{14}|\"\u{1f}`Qt\u{1a}1! L\\0$ t!G>v!G\u{1}\u{1a}\" U\u{1d}I_j\"\u{1f}`@u d\"!O&H*\u{b}\
        *!P!H;o\"r!K!L\u{1b}w8T#o\"u1K\"\u{1f}`@taJ! t[o*\"N#N\"F!J+S.P#L\"P!O\u{1d}Og\u{7}!?s!\u{7f}( O!o$H;q$K0C\u{1f}\
        `!K<\u{11}' L!p!q\u{1f}`>M!p!s\u{12}9( r!J!O%I4H$m!P\u{10}H)~!!@S># q!@>x,(2 J!K\"O$I\"P&U%O!s!N)N#P\"U$P&M9H!s\
        !NvL`2%!l!L>S\u{1f}`!qNn% O\"r\u{1f}`>O\"sU6!ArT\u{0}!?R_D' N%M#M7P%O#O.OW\u{2}\"HN4r(\u{10}!/rB\u{13}> n!U%S!K\
        !Q3O&P%R4M>P%Q#O!S!l%i!K'L\"k\"M$N\"O!P+G\"O)O\"N,N!i&L\"Mx\u{7f}&!J!K%r9N!L%sis$ r\"H=q\"LLp! j\u{8}\u{a}!'I\u{a}\
        <\"Bs4K .\"\u{1f}`@yL\u{17}\" u?vOV-#F!o\"P-K/L!X\"O-M%l\"P\u{6}L$p\"Tp\u{1b}!AwLb!%KR\u{f}\"\u{1f}`ewS\u{3}!!J\
        \u{4}.% L!t\u{1f}`TL!tuS)%E\"o!D7O#y\"H\"q.H\"DJx, m!N$I\"P!L8P!O&Q-N!P&L\u{5}Lw\u{d}# J.u1>8$\" MVM;:) C\"E!C2\
        H!\u{0}QD!H!\u{0}#C)x\"!r?s=i!'p\u{17}I$ u!O&L{r.a!?v\u{14}F# N5vSv\u{c}>\"'K{on%\"\u{1f}`Cpm\u{5}! Oly# H\"n&M\
        OU\"\u{1f}`@q\u{9}o!?vw\u{14}, q!I!P#B\"K!J7m!N!R%Q/O\u{7}t(#& t!F$K\"H\u{1f}`)tpf\"1Q?Q\u{1c}\u{17}#)q\u{1f}`@\
        r6<& z\"J$N)H0{/I,x! PK+& o\"I%K8h\"OgH\u{b}W. p!C'T8I&r!V1B\"FCL)N0G9t/N(J\u{13}'& u!G!L%M8t!GK.!?P\"r! oJS!At\
        \u{15}+!?v)!!?N5g7 J!B\"C!v!<!O-O!P(M#O#J!r\"Q-N!R&P\\n:L\"M(t&K$o\"S}h\" K\"o*D\" Q!m3P# s\u{1f}`%uj5!!IB\u{d}\
        !\u{1d}t\u{1b}\"$ l%P<T\u{1e}pc;!\u{3}q/\u{9}!&My\u{7f}$'L9H&M.zcU$!q&G\u{1f}`:shv\" t?uN\u{6}( R!B$J!O)o!s#?2S\
        B[\" O#P1[# q'I{snr!UOU\u{a}( P!R$s\"P8I!P$t\u{1b}r\u{6}%#%I\"M9q\u{5}F\" L?L56&\"P%I8m!J!P%K=p$!H$O\u{1f}``v$\u{15}\
        * D!~!D#H:G!}$K0B]L!u6 !'P\\R!\u{11}x\"N1 I!S!R#P!Q\"j7O\"R&l-Q!Q#K\"L!J\u{4}H!N!Ol\u{10}!'n8\u{12}* F!P$F#L3r$\
        H's.I|r\"H+t!?v ?\"\u{1f}`@u]D!\u{2}s<~( n!J$N\"N9O!S%M.PY^$ M3r,M3r]%\"\u{1f}`@tiX2 N!L$E#K3t$Q!T!Q#I\"v!P-FAr\
        Oq!G*L!t\"F\u{6}h% n!G!J%O!O\u{d}\u{18}0 X!S\"O\"q!C!N(S3U\"l!H)Q(RaFKS\"m!K9u& n\"P?Q%D5F<r\u{11}+& p!P&D\u{1f}\
        `9r'Eg/!\"Tqs& t!G!J%S8m'Q&1!!M^&\" PTN$N&!C!n%C9G\u{1f}`5s\u{1e}3$%K\"M9u4G\u{8}c$ M3q,M5Q\u{16}E'!D&G!L3N%G\u{f}\
        o!Ndz! N\u{7}j#\"O=u\"O\u{a}1\"@F4zm<. K!I!J!t!C!L!R-Q,O%P3G!?\u{a}r#PkO1 E!n\"I\"E!G!H!R#p!n3I%H\"M/N#M\"K\u{a}\
        M\"O \u{3}#!H!n>K`a$ q!?&B9HJG# t/J0v7\u{c}+ p!P!Q#H!K!M:R%N.L\u{c}K&M\u{f}G!ArK\u{3}!?r<\u{1f}* L%H!M!R!l7J&N\"\
        m\u{18}l\"R,X$!O!m%K!ng\u{b}!!G\u{4}D% K0p?R2q\u{c}p\u{13}\u{1}$ p!N!I%J'J# L!t?v\"X\"\u{1f}`@t'M\"!M>u8\u{5}> \
        J!6!{!;\"=!@!9!D!:\"?$<\"B\"A,N!<!p!C\"D\">!J+F#lGq(q#O\"q*p<t2q5p\u{9}r\"\u{1f}``vQR!?yY?# q!K>wOy\" p!@<o\"NO\
        2q,\u{3}!!O:\u{10}\"!p?qCT$ M!K&rSs\u{0}\u{2}! Q#q% t\"H\u{1f}`#u8w5m! K\u{11}4!@tS|( O#H(w!G#B;n!K\u{1f}t#`.!I\
        $C\"N4O%P%S\"S-P'KkR*O0Q!Q&Q \u{c}%!Q&O8s!O\u{1f}M\u{6}\u{a}\"\u{1f}`@tT'#!L!n?n@i\"\u{1f}`,tc)1 p!P!U$M!C!J8J&\
        G!O-PNr;t(G:j!G!J&N]\u{9}# J\"q?n\u{1d}8&!E$F\"H!N*pPPXD\" m3O\u{9}f# p!O!MK6\" s?s\u{1}v\u{4} C!j!q!0!9!R!n!T!\
        n!/!A!0!>!7\"4!?!2!D!5!C!H\"H\"E\"Z!l!E\"L!\\!h!<!@!S!j!X!j!;\">!E#?\">!L!?!H!S!h!?\"N!W!U!k!B$:\">$o\"H\"o!o#Q\
        !H$E#m!M#K!X\"U\"R!S\"I!N$L*S'R%U#P$V!V\"R$q!r!l\"N!Z!l!S*R$W\"B#h\"h!:\":\"8\":!J!A%j\"E\"r%p&kt^\" q'HD\u{11}\
        !'M\u{f}\u{8}\" l!EN^\"!J&IQ%\" q\"G\u{15}]\"AK4v\u{6}m0!K$B\"N4M%S&R!T-Q&M!MkQ*M0R!P%Q!P!\u{7}< I!p!U$R9Q5<$E\"\
        D=O+M%R!n&K!x\"O!q!M#N\"M%L!p&G\"P!s,Q*L\"o!IBn7!W!R#V!X\"\\+R.S#W\"Y,T\"Q!Q$T?P!L'P#PBO8Q!P'U+S%R\u{16}<\" v#N\
        \u{3}D!\u{11}xdp#!K\u{1f}`UK3\u{8}%'t4P\u{14}M!P\"t\u{b}d\"\u{1f}`Cv I# s!G?KQt\"\u{1f}`ay&\u{1f}!?w 5\"!O\"l^x\
        \" QUR\u{f}\"#!L$s\u{11}t$h+ S%E!M\"n7T\"P&n-J!P%OMJ'\u{19}&!K!Q#J:r!O!Q\u{12}\u{d})!Q$o!O!N9Q$r!Q!P2F\u{19}Q!!\
        O\u{c}J$ r3M,q3N7\u{1f}F E\"p!R\"<!l\"m!7\"7$8\";\":(N%P!i!G\"@\"O\">\"<*U\"K\"A\"S!T3P)I#N(H/K2q!J'j%N-P\"C\"m\
        #K0NRE/ O!H!m$H!K!m4L#R!I;JtP\"M\"s.q&LJ\u{1c}\")qSp\u{a}~\"!CFS6\u{5}! M\u{13}5! O+\u{10}\"@u4J\u{6}0$!F'R8H%L\
        \u{13}&\"\u{1f}`Uu\u{a}t!\u{2}v/f!TQ1H\" L$or\u{13}* p!E!N#O\"F4I&O\u{e}r!ITIa1\"'s?t\u{0}\u{15}! L7>$ o!N&K!M;\
        -%!O&Q8H\u{1f}`!G\u{d}\u{1}! qZ#$ q!L!G=u4W!\u{2}vW\u{12}!\u{1d}v\u{d}d! L:z$ rdJ{v1K<t\" q\u{2}u=m$&OUM\u{a}Q!\
        M\u{9}U$ O/s?t2C_\u{1d}B S!@!O!P!S!C\"B!Q!8\"=$6\"?\"~!H+Q!F!T!R!R!J\"A,z!J!I!N#B,n{P!A!I!Q\"G\"J*v|I# p(OzsH\u{1b}\
        # L\"n=I\\\u{7}!Tq\u{6}e& L%u\"M8M%x\"M4\u{3}!!K|\u{6}! p\u{1e}p/ T!E!K!F\"C\"D\"z!K5L!J({4/sM+t.s@\u{e}\" q3R\u{19}\
        9$?o'I.I:E C% o!L&J!M8M0b- o\"R#H#M)<*J$n!R!R&M3PTIBJs\u{1c}\"!I&P=b)!F&K!O3n$p!M&F\u{9}O!n I!Gr4Q!?wA\u{2}!*rE\
        p\" n'M|V$ N!q>O5uWX'%Q\"P8K'S.n&MHr\u{1f}z\"Bs4M=\u{1b}\"\"OErp]$ N!r\u{1f}`@sx)# O\"o?m'&\"%lSo$S& F!t$Q\"H8K\
        !n\u{1d}x*!F!U#L!R:H!R4Q&QiM;o\u{7}\u{8}#?I\u{1f}`!sYZ\"\u{1f}`%t\u{1f}c! J5\u{10}( r!F&N8p!J&NAudP_^( L!w!L#D\"\
        F8O!t!O9N#+B\"y?rt7\"?m(R|\u{f}'%O<T&o-N\u{b}L\"r&MBvQ S#S%n!K\"M$F\"R\"C!G(P$j!n!J!N!D!G,M\"K!N!G!p\"n\"M!G(r5\
        M!J$A!M\"O!L\"L!M+P\"S(M!I$J(H)p\"P!Q!p,L!L!K#m\"W!oW\u{f}\"(m9NC[%!R!P&V7L(Po{( p!E!R#M!J!L!K7pU\u{a}3 E!R\"L$\
        F!K'V%p+P/K!M$I\"H+t!r~I!M\"J$H+stZ!?w]\\!?u2Y!\"P\u{1d}6% N!q>O!p4G1\\' v!D$H\"C!O'J0r.o!&LA}\" s!J\u{4}l2!Q!N\
        #H!H:P!R!I\"I\"J!K.J!w\"K!L!s!t<q\u{9}|\u{1}b1 R%V\"V!k,I,X$V\"T,R\"R&PMl(P+O+T-QDRxg\"\u{1f}`\\t<R( S%P\"U4N$T\
        %R0J|N2U!!CF\u{a}\" p&Q_\u{10}!\u{7}z\u{17}\u{7}\"&N\"IO?$%T=o\"T2P[\u{19}!\"m|0!UO\u{8}(,!R$J!M!Q=K!O!Q\u{7f}M\
        -K.H&K!Pa\u{1}\"'o\u{1d}OLH\"\u{1f}`'t\u{19}|\"GO4s\u{8}\u{1c}! NbE'!P!n#J!P!R9K&O\"'##q\u{e}N#t)\u{12}! J\u{d}\
        \u{15}$ M!nEO.P@l!!M\u{18}U$ O\"Q?S$P\u{5}/!\u{7}s\u{18}`!3MZi!'MT(' MGq4MAM\"qHq\"M\u{9}c$ q%O:r%PS_% l!I&C9Q\u{0}\
        r\u{10}H%#O!N\"p=S\"lX{!<N$Z!?x*(\"Bq4O63& r!H!M=|!I!NZ#!?zv9!xr0%\" Q&lSP\" L)uu\u{4}! si\u{a}$;r!N\u{14}r!N5p\
        , |!A!C#E\"F!F4M#w!G!I#H\u{d}Ms&2#Q#F!V!R7l\"W!U#H!P!O.W&UCM4M2S+s#L-Muy#'N\u{1d}q#O,=0!P!R#Q6S!o$R!S#Q\"S.R\"R\
        #QvM!S!o3Nbq#\u{1f}`,tYq\"\u{2}\" r?v6c$ p(P7v\"P\u{8}\u{d}! s(?' q\"M$o!H8u\"N%HzM\" r'Fe2# O?O\"p3V$!O$M\"PNQ\
        `N#!H!T%H@0\" q?q\u{3}\u{0}\" p!Gg\u{1e}\"\u{1f}`Hs\u{1f}T$ u\"K=v\"K:N!?t\\''!G$t\"I!QPp\u{7}P%tc\u{4}! Ij_\" \
        M\"n_9!?s2}!?sg\u{0}! n\u{19}\u{13}& q!T!I=t!R&P$N\"\u{1f}`=vP!$ p#RSQ[o\u{4}S' v!D!I%F!I7w!G<L!%M<-\"\"Q=IOT!V\
        o\u{7f}<!!L]e#!D!n>F%B& r!F!M%H8u\"M/\u{17}#@q!u4Mi~!%K\u{1f}\u{16}!\u{16}t\"x( Q!D!r&N7P\"p4VoM\u{1d}@! p0m# K\
        /s0Mu4& t!I!P%C\u{1f}`:Os%\"\u{1f}`%up\u{3}!?u|\u{13}\" N%py\u{18}I R!P!O$n\"n!G*M(J%M!S\"p!R#p-P!O!A!F!@!P!R;K\
        %O\"P$E!L\"D!K*N#J'P!n\"K*O\"E)J/k!Q!L!I$M!Os~\"%IUr5u>!U!T!D\"W\"H(H$I(F%T!R!I$T!U)O\"J\":$?\"F(s6qHO!o%L!D)F-\
        K$R#I1H$p\u{9}*) L!E$K\"v8M!J&q\u{c}o4p4/!?u\u{11}\u{16}!Nqmh$ M!N\"p\"L\u{3}Q$ q!B\u{1f}`_K08!?r*#J s!P\"L!Q!R\
        !L!R!N#D$U$S(U\"M\"q!S!S#U!L\"O.M!G!J!N!M!O!RBPBu&P+U-K!M!q!R!P%H+J#l!I\"M)s$pI@\"\u{1f}`-{'\u{13}!ArS^# u\u{1f}\
        `0wM1\"\u{1f}`Hr\u{d}## s/N0sV?& r\"K#I:r\"M#Jkq# p!;\u{17}v<O# q(Kzu\u{14}r1 N!P!W#T,D/F\"E\"E!S!G.m!T!s$p\u{5}\
        P\"O&QJ|#\"Q!m?k]p\"'KQr26!(NkY!?K\u{15}D!UP\u{d}u%!H!N?M#J\"G%>) n!O>o!RNrCH>v-N$R\u{1b}U\"\u{1f}`0y*=!\u{11}u\
        aC'!B$H\"A9E\"v.t&ILm# O?P\"s4e\" s?w`4!!?\u{10}I\"\u{e}x\"Of%$ O!s>O!u\u{b}\u{1b}d o!N!R#P\"J!P!=\">$T$L!O!r&L\
        %R!Q!Y\"Q\"M!O'Q%S!Q!Q!U!W!N!V!M!T,N!r\"K+M\"s$O#Q$o\"O!R#M&m!L'H'Q!E!L!o$s\"P!N!P$S$L,r$J!M!T\"P!P!H!Q)L!R#t!P\
        !O#l&q\u{6}\u{9}$ M!rvN!s$\u{0}, u!F!l#F!H!G4N$p!I4N'QuNR\u{0}\"!M?M(F\"4n?p\u{18}P!!Nb !?twp\" p!IVz#%N\u{c}u%\
        N,w$ y!K>z!M\u{d}7, J!D!K!J2|!N@I\"G/K!|!N#H,U! rw\u{12}!3qC\u{1d}' N%N*s0N/u*O(C'\u{17}% N%H.r,N3re\u{1}!-s\u{15}\
        r$3L\u{1f}`-t1J\u{12}\u{8}!$mt{& y!P3G+u4K\u{c}r5[, r!A%O\"G+L,o!D%P\"F.T\u{1f}`0t[^#'N8t!Jpf\"\"O=u\u{14}w+ L!\
        R\"P\"q!D!N;R#F!D0Q\u{e}nnG& r!Q!P%P8u\"Oat% t\"J&L7p\"GQ!# m!G?K(\u{1e}$ r\"I=q\"Mq#\"\"P=s\u{18}{\"(q?o>S\" q\
        ?toE\" y?xJ\u{1}# u!J!Q; !UNRb! rM\u{1b}\"\"TzOaL\"@t4M`<# P\"S%N/j#%q\u{1f}`@q\u{12} \"?J!o\u{14}K% o!N&P8o5J\u{7}\
        ?! o\\\u{2}&%K\"O8R\"o#M0P\u{14}!) J\"J%<!v>?!n4lxm4piz! oX@\" ofF`H!@sY'#!r\u{1f}`!r<B\"(p?p\u{f}9\"\u{1f}`,t9\
        uD n!V\"Q$M4Q!R$O%S!N.R!P%P!R:L#L!H#N\"P!o!F!N!O%p!J'K)l!L!L$M#L(r&u!Q!R!I!Rp39 j%E!E\"n3M!K$S&T!W-S!Q%P!P/M+QI\
        L(m*M!K,O!R!i'S!R.Of\u{14}$ r\"N%E!Ps\u{1d}\" s!J)j!'I_Y!&P\u{12}\u{15}!%K\u{1d}\u{13}%!M!R%B9E'R\u{5}l&!k!K#G\"\
        L!Q9N|q!'N\u{5}m$\"K&N\u{1f}`8xUj# q!G?I\u{2}\u{10}$;Q!o\u{14}Q!o%\u{11}!!L\u{0}$$%o!M!QMNKG) m!I$Q\"R!O8M&V`PY\
        m[a, TDM\"h.I6l3H&J\"PJU0M5s!JT!!-r]2'!M%Q;O%O/r\u{c}P&K\u{c}M$%I!P\u{1f}`:v:@#!P>Q%q`s+ r!G&K!M,G'L%N&P.H|L/t9\
        &\"\u{1f}`@u0\u{15}\"!D&H\u{7f}\u{15}!\u{1d}LMI$%K\"P:l3McM# p#H?O Y%%G(x=Q\u{1f}`)w\u{2}A!+o\u{1b}<+ E%H\"n8K!\
        N4w$I\"G\u{5}I%K\"r|\u{15}\"BH4x&&!?p\u{1c}}% r!E>s\u{1f}`!p\u{1d}1# I\u{1f}`Fs.b# G&o9K&P' J\"N#S:M\"O%P2S7]+ \
        k!J$G\"D9B!S!v\"J\"F.v\"A?B| S\"n!P\"U!i!P\"O\"I\"N\"J!R!K\"N\"R'o!R\"Q!R\"U!Q!S!X!T\"Q!Q!M$K!L!N!U!N\"H!V!R!S!\
        P!V!M\"N\"O\"O\"M!T!J\"k\"R\"P+P!Q$R\"n!N!S!S\"n!U!R!k!T!S\"P!S&Q!P\"P'L!M$H!N#m#R\"Q#m!l\"m\"N\"o!O!P%I%O\"S!Q\
        $Q\"Q\"P\"I$Q\"M%O\"R\"nsCB v\"N\"T!I!M\"Q*T\"U'L!R#s!Q!M#Q!P\"U-N!K$L\"MCP(L+m&N8o!L!R\"N,t\"M#Q!O\"O/ORh/ U!L\
        !N%I!N8O!R#P\"K!O3KWGOP!N5L`X# p\u{1f}`=sE\u{f})!M!T$O!Q!Q7T!S\u{1f}`!L`V\"@l\u{1f}M#\u{a}% k!O!R#M#PDc#!O&K!MT\
        g' t!M!O>R!P%O!Od\u{2}$!L!O\u{1f}`>r@\u{8}# s\u{1f}`@s2\u{1d}\"%QSQak!!LY\u{11}%\"S&p?l\u{1f}`!vTa, l!O!S%O8l!S\
        'O-NPN9sBq!O\u{e}5\"'O!QP1$!O&QSO\u{c}Pv\u{b}#)l?P4u\u{b}\\\" r?t\u{3}E\"HO4s-\u{4}$!L&P9N&QK4+!N$E!J!P?K/M#K!O\
        \"o0w|rV^% q!H!O%M9K(a(!p$G!T!F8n5F\u{b}M!t\u{1d}D# M!K>MMH\" r?wr%)!S!R#J\"A8q!Q!O7LwMB8\"\u{1f}`Fr\u{d}'/ W!S\
        \"@\"U#m<Q!S!Q/R#M\"PnP7P%S\"Q\u{19},$%L;F$M0{<z!TK@\u{17}3!\\%T!Q!U3P%W!W%T!S.Q!S%R!Nsq!P\"M&O.P!K^~!\u{2}tZ)#\
        !P$LPMz\u{3}$ s<K\u{13}v\"K^q\"@r4M\u{d}s% t!D>s[ser\u{2}6!?s7g\"!J$KbY!Ap\u{f}z& w!F&J8w!E&JcG\" H%J\u{18}V\"\"\
        E>J&\u{b}& s!I&P9Q&MbIQw)!q!L#J\"I!N8t!M\u{1f}`:tn!# L%p?t U%!O$L\"M!P?QP\u{c}! p\u{19}'& p!O!Q%Q:T9N\u{14}!&!D\
        &=8n!I\u{1f}n\"K[g\"\u{1f}`%uGh!)o/;g l!Z$O!Q\"T!K\"L$P!S!N!T\"T!E'R#W!R!V!Q!S!Q!S!O\"O\"O$O!R#R\"R$O!O\"O!N$M$\
        R$E1P$P\"m!Q#P\"R!T)Q$Q$Q\"R&p!s'T\"o$q\"k\"R!Q!T)p!P\"W!Y!R#Q!O\"S%O\"Q!R\"Q#n!Q!N*P\u{2}E& t!I!P%C\u{1f}`:O`A\
        \" p!J^'\" P'pZa!\u{11}tUu!<Ne*# t#J0@Gk!\"N~h! PUk$ N't8M'qo\u{9}#!q\u{1f}`@rV%!3<\u{3}\u{16}$ K(q7M(r!\u{18}\"\
         q?v\u{17}/!Apc3& p!K!R>P&K\\ug\u{7f}$ L\u{1f}`@M(rs?\"Js4M\u{0}0\" q?qg$!?qnL* S!O!T#N;P$L#Q-N!QzL\u{1f}\u{17}\
        .!D!T$L:H$E!J!F!Q-O!S#q#K\u{4}R!Ovz% H!r$I\"M?MZ|, o!s!;!J$K8l\"A3R!H\u{a}q\"L5Mx\u{7}(#n!E!R=N4r\"T\u{a}l\"S}_\
        J\"^!M#f\"Y#I$M\"H\"E.U#R\"V!Z+I#j!H\"T\"V&G.R'D\"U$H\"S#A\"X!A\"Q!W\"B'F#>\"K%A%K$n#H\"I%l&S+O(W/Vi#\"'L{rs~!?\
        Gw\u{2}! H\u{b}8$ q'F!Lws\\J%!P'O7T6O&M\u{2}\u{7}! sl\u{4}! qH\u{8}-!m$C!E9r!p\"v\"E!F/F!I%F!FS{l(\"@s4K X# n\"\
        Q=vZK# r%M:r\u{17}\u{5}!?u\u{17}i&!N!R#P\"RQP\u{e}N`/$ v!E>w!Gi'\"%E#KCJ& l!R!M$J9O&NI\u{16}\" t/J5L\"Hv4GcN%$n\
        \"R=s4H^o(r( Q@E\"K\"H\"K\"I,p(t<d#\u{1f}`UR!pT(\"@t4K22*&H!P8o<H@J!H\"nFH\"u\"K\u{11}\u{a}!?N\\3#!o$N?O{3!'I\u{12}\
        9\" N\"o\u{1}04&U!S!T8N!U#R!U!N.M&KCL5M,M&n$O#t$L1K&G>Nj\u{1c}\"\u{1f}`@zh\u{c}`!V#N!Q!U!O!i!O\"O!E!:\"H\"2!P!E\
        !T!P&Q!R$Q!W#R!R!S!P!S\"Q$L$K\"P!T#O!S!M!O!Q\"O\"R$N!N#P\"J1L%P#J\"R#M*O%S\"R+k\"T!Q%q#m!Q!R,R'R\"Q&N$E!V%P(pfP\
        # O!nSoh*\"\u{1f}`%vfD0 J\"O%p8R!n!O#B\"O.F&wKx@D7N!v\"K'FYE# I?M'O\u{3}l$ M?O\u{5}O8rJS!UM&s+ s!=!N#F\"L5q#p!H\
        'J\u{8}M\"q~=$%J=L4v,O;1! p-P'#=!r\"P9@#@!v4P+C#!s\u{1f}N!s =!\u{11}tC\u{d}$ N%P8O#TZ!\" K\"o\u{8}\u{16}& q!O&K\
        !O\u{1f}`8p\u{14}\u{7}+ }!C!E#D\"?!O7|!F!G%C.AVu$ u!J&D8q2Y\u{a}!R!q!O\"U!p!T!n!P!I!M!S!A!W!Q\"O\"P\"R!T!I\"Q\"\
        O\"M\"X!O\"P\"S!i!S\"O!M!N!U!F!W!T\"O!T!S\"R!j!P\"T!o!S!i!Q!L!K!R!P\"O!T!N$R!T!S\"O#I$Q$k!R#P$k!L#P%S$I#P#S\"S#\
        k\"S$k!V#Q$W\"V&R#O\"S!W!H\"O\"P\"P#N#L!i!O\"P!i!M!h!L!M!K!T!N\"P\"V\"E#V\"M\"Z%h&l\u{1}\\!?t%K\" M\"p\u{5}d!Bo\
        =n#!N&O!Q`\u{8}+ n!A!I#E\"H!F)q0O%Kzg?K\u{11}u'!@!Our:G'vDuHI\u{6}f) k!L$Q#Q7r%NmJAH-OGb#!E'R8HdT'!R!M$S-E.T&Q.\
        P+E1 R%V\"V!k,I,X$V\"T,R\"R&PMl(P+O+T-QDRXn# M!N$FR@\" u?xIW3 p!R!Q!L\"L\"E!T8S$P!S!D/P#N\"Jrw4L!K%I!P*\u{18}!?\
        x]g\"!t?sR3# J&R9M2\u{4}!\u{7}tdu# l!Qys[=\"\"q?tt#! S\u{c}`2!A$H!P!B!L#D$t!p!J\"H(M%F$H\"J(p&J{s!MX<!(O%<! u\u{2}\
        \u{0}7 o!x!6!C\"@!H!D!I!@*B,n!n!=!I$F.k!@5t!Ktp!r!G5MFK%%q\"N\u{1f}`>s\"NS6\"!L?N\u{5}n& s!K&O8t!M&OoK\" n?nQ~%\
         r/F0t/J2IO4$ s?y!L&Aw]$'N\u{1f}`9q'N\u{11}Y( C!O!R#I\"r!R7I(LV4+ n!J!H%H!M7k!O!J%G!Kgx[z!!O+\u{19}# r'D8s)=\"%\
        M?N1b!'M(G!#l\u{7}!!UO(^!'Kv\u{f}$ s$M;s$N\u{d}\u{1c}%!k!L\u{1f}`?v5uM\"!@T\u{1f}\u{19}$!L$t\u{1f}`@t8\u{a}( I@\
        m$F\"M.K&r\u{3}r)H-\u{a}\" w?yKG# H\"nSQIG' n!?$s\">\u{a}J%v/Emo)!L!P#J\"r!L7I!N'R}uDH%\"U%P?M.M\u{b}OG<% I!F!s\
        =N\"oBv$ r\"G=w\"Kf\u{1c},!L%J!M!Q7l!R%G!O!O\u{1a}T$O\"QN\u{8}$ o3V,m3T\u{1c}P\" O\"o{{% O?G!r!t\u{3}ua\u{12}!(\
        pS\u{6}! MX?#'I\u{1f}`9uz#!!I\u{2}N, P\"T%S8Q&O/@$E\"J=M!uNOAQnP\" M!P9\u{7f}\"#PUqd\u{6}%!L&M9S&P!P(.!?s\u{13}\
        J#!L$H;O \u{b}&'Q8P%r0E$C\"F4\u{1}$ t!D>s!Fv\u{12}!*t\u{7f}!% l!R$N\"O8g3a! s?F!'Ora!Auh ! M@\u{f}0 V!K\"G#R!N!\
        S#q,q)Q4G&J!R4qqL%P\"O';# J%q?sfx&!C$K\"E!o\u{1f}`6FHs! pJ>!?s`\u{7f}#?I5N!O>wE <!v!G!>\"M!J!y!K!?&C$C)R#@!q!M!\
        E\"J\"q0E\"P/M#u1H'O!C\"r1p9L\"R!s-G!o\"G\"Q\"s.O!s>#\"J{4B\u{a}p\"@O4pQq\" r!KA~$'J5w#s\u{12}w#A% p!H\u{1f}`Tu\
        !H\u{1e}\u{1e}!TPO~\"'L{rF[$ R7pWH!pMn) F#>!m\"L=Q4q\"O\u{a}q\"ODK#+r?w4C\u{17}o( p!K!L#N!Q!M!O9RaL! L!\u{7}!2n\
        \u{e}p!As\u{7f}X$!p!O%N9pta& r!@!D%B!L7m\u{f}h% w\"M$D-K,vD=) U!T$K\"O9S$N#OSs\"QfB'!R&O9S&C\u{6}u1L:n\u{7}M$ m\
        %MAMzo\u{16}\u{1f}#'R9GZnlJ%!P!p#I\"L:q\u{4}C!?x\u{c}}!FpNC!XOvs) I(S7I!L$H\"I!R\u{18}M(P(aD P\"l!O\"R!I\"V)Q\"\
        L!S'P$m\"U!R\"S!M!U!Q+O\"S!Q!Q!U!L!K!R!PGMBM'P%P-R$T#S!S\"R3o\u{16}\u{e}#!R!O=M]]1 N!q!J!Q\"C\"B)D\"l-Q!m!N'G.L\
        \"I$v.vwM\u{11}g\"Bx4I1\u{14}$ z\"C=|6G#o\";r\u{15}rL\u{16}!#L\u{a}^\"!O!P}\u{7}\"!r\u{7}s\u{6}n\"HP4q6\u{12}$ \
        K(q7M(r{L!$m\u{11}\u{10}\" O?M0>!?ydd$ G!R&o!Pp\u{6}!!G>\u{a}#\u{1f}`@K1w@h! M\u{1c}0#!o&M9ui1\" s?ul % J!r!L>p\
        !LH\u{b}!'Mp8\" O'o/p\" o?rYq\" x?v[W\"Br4B\u{d}\"! O\u{1a}8% q#G?I1r\u{c}ud=* L!v!J#D\"B!K7O!l!M\u{1f}u\u{1d}X\
        # O%C:S\u{1b}L* G!E$C\"F\"x*I,M)s\u{1f}`!rts!?NC$% o!C&J!J7n\u{1b}\u{14}\"\u{1f}`!|j#\"\u{1f}`@zT6!\"N11& n!K!M\
        %J9QqquT#'r\u{1f}`@q(K&%I:O!p!o&m.MQ\u{11}$ t!C~z`sJH\"!Q?N:l#\u{1f}`@L%ry\u{14}( M\"U9B!u%S\u{e}N!B!u6S+ l!K&D\
        !P7j!R&I!I4MjO;H\u{1d}5&\"N!I2t!MRt!M? # q!K>t\u{1f}#9 k!V$G!W\"R3O$j\"S#M\"WRQ%Q#O!T!l%i!K'N\"i\"O&O!Q6O.O)N\u{0}\
        \u{1c}!(P_\u{11})'P!P3o$o!Q%O!O_HKo/30%Q\"S4M%R$Q\"P!mSs!E!N\"I!m\"MOM#Q,PJ%$ q\"R=o\"Mvx# N6uSu[\u{4}'!P%R!N!R\
        *o-Q&Opf# n!H>p\u{13}K! O=^\"\u{1f}`UvO,%!L&O8H(K4p\"A#%q\u{1f}`@q\u{c}4\"!O&N\\\u{1}%!o&F9Q4q\u{c}qn!#'L{w#Mb\\\
        #!D\u{1f}`?t9q%&P!K5p9R|p9-( u!G!L%H!I7t(IbH\u{18}p# o!G!ON:!Ar\\?\"\u{1f}``vyE! p\u{6}5% n!?&F8O\\F q#!H\u{1f}\
        `$u%6$&O!P8n'Q\u{16}~% u!C!P%G8m~P\" L\"nim!?ta}$!r&M9t&N\u{1b}5\"\u{1f}`@v\u{11}S? Y!L\"I\"o\"I!L!?\"K&B\"R,U!\
        P$t\"S!S-P\";!D!7!D!<!J)B]B2N,r!I!I!I$G!K>_! OYG!(N_[!&Rs_\"\u{1f}`%txX\" t?t\u{1e}~$!F!N9t\u{15}tSG! ph\u{1f}!\
        ?w3L! NjN\"!F>s\u{c}@\" P!o\u{13}\u{13}\"@u4GR`( O\"X%T!k7P'T2N\"P!K& k!S!R%N\u{1f}N)r\u{2}\u{c}\"\"S?P\u{1c}Y(\
         P!L!k%P!m8N&P/Vu3!Anv0$+p!P>p!P&V!?y'>!?wJ\u{9}!EQ@B!Drz## v!J>uAT!-r?U+ q!B$F!Q!C8z!D\"~4?\"H\u{9}QF+$ t\"L=s\
        \"PCt\"\u{1f}`eu]n#!K$r?sIJ!\u{2}u_6'!R\"H#P!I9R&M4O\u{11}{' s!F!O#G\"G9L!Qx\u{13}\" m\u{11}n9\u{1b}& N#S\"o:N%\
        q4BOV! N\u{14}\u{1d}\" JAr#?# p!R>or\u{17}!hrDf\" m?ok\u{b}\" u?uA>! r;\u{19}#%J:x%Js\u{19},!<!m#F\"F\"C7@$J\"?\
        !S2QvN6Nn\u{c}\"\u{1f}`@s\u{5}x! q\u{1b},(!J$E!Q<?$H0|$u\u{7}P=\u{0}' q!I!P#H\"D8p%J!\u{d}4 M!r!S#N!n!N4K+J.B!K\
        JN!t!L!M!u\"KKK#N.M#M8x\" K!o3\u{f}# s!K>s\u{d}t# n\u{1f}`@w\u{13}f$ O?O!u4Mdm6 7!?!z&J7=!G!o4kGt(q%q'u!H\"s%J\"\
        u%t%J:u!L\"n5s[C$%L=K\"M2w>f\"Ao%L5\u{1e}$ J!t>K!v/b!?s\u{11}\u{c}( s!I&H9J:J\u{5}u'N!PzV\" I&p\u{1a}3T P#P!B!L\
        \"Q\"H&Q\"S\"K!U'R\"O\"S!R!X!K\"O!R!P\"I&T$L!S!S\"M\"L\"N!L!O\"P\"O\"V\"L'P#R,N%q!K(M'K\"m3P\"N)O!R/O\"T%S*L'O(\
        w!s^L' I#I2E!}QL!E!}\u{6}|!!K1)# P\u{1f}`'q\u{1e}2!UN\u{1f}l\"!q\u{1d}r\u{c}\u{1e}!\"nme#!s>M!x^\u{14}! M\u{c}a\
        &!P'R8B'N~r:J\u{11}S\"%oSL\u{4}J#!N&p!NP}&!K%S!M9N%Q\"pRG+!R$Q!o!M!O7M%R\"P!M^KZKWo!\u{11}sFr#&O\u{1f}`Br\u{2}\u{1e}\
        \" p?s(o# p!K!I\u{1}@1 l!O!S#A!G;S#C!I!q!m-I!M!H\"G\"A!Gp{;i\"4o?p,i\"!r?s`J0 n!E!P%H8k!J!R#H\"N.FDMMP!I9l!L!M!\
        *!?pFY$ M!q!L?O'^#'n!IRk&W!?vt+!\"m\u{1e}\u{18}\"!t?t1f\" N\"n^\u{8}!Go\u{0}a# r\u{1f}`@u\u{12}R1!H!G\"n!A!R!H!\
        L7m!P!N#G!I!H!Oys?NEJB\u{1a}%!K%Q\"P7B5PGy/ q!U$A\"S5N!R\"l!T&S.L!S%Isu\"r\"NHH\"!@!m\u{12}?!\"L\"(!!>Xf\"}tbtq\
        \u{5}! J\u{5}\u{13}$!J!O>P\u{4}r\u{17}T$!P&M!N?Oj}=!N$T\"N(Q$O!Q#u%Q#l!R!T$U!Q,Q!S!H!R#M6P!u7Q>Q&v#L$Q5L.p\"L.p\
        #%#PJ2u\u{c}r9L! p\u{c}\u{11}+!M!N$Q!N9N!N3L&N=voP:N',! p%U% s\"O%P\u{1f}`)v\u{18}1!-reM$ r<N$P\u{11}Pg\u{2}!!o\
        (-\"\u{1f}`UvF\u{19}\"\u{1f}`@t+|!!B/\u{7f}3 n!D!n!G\"B\"B!m3H$m!M&G.JNo,r3H$H%L&H0L\u{11}t\"\u{1f}`0r\u{11}3\"\
        !J&J:b2 R!E$E\"N4L$N!E!o$O0M&I<t#r(P$pJL/J(oKKQ m!P!W#S#V3P$j!T!Z#N!Q\"T-N!X$Q!Q,n$M,T\"D!S\"K!T!P'O\"W#U(l\"T#\
        R)S%m!?!Q!I!P'i!P\"N!S)l\"U\"N$K!Y!?!V.G!P)%! q\u{b}P#!ICr4LxQ\"\"pSR\u{3}>\" n'O>o! KM^%&O;S$O0t\u{7}x@\u{16}#\
         P%n:K\u{3}#\" P?Ou=\"\u{1f}`@vN\u{4}\"!O>r4u%!I!S>L5OzrJQ!3r\u{19}O#%M=t\"N\u{6}dB!X$P\"T!V3P!k%X#S\"O.Q$Q2N.P\
        %O#K!S$O\"j!P'M$O#O!Q\"N!P'M$T+P!k!Q!T+P\"T$N\u{19} & K%s\"L=r!P/Mj:5 q!P!R$S!P!M8Q!O#R#Q-L$Q\"O!Mpp1o$K!R$R!J3\
        srL!)o9V' l!P&Q9M\u{1f}}!G,O\u{e}S8 U\"W#E!l\"U5N\"R\"U#B#Q1M\"PLT8N(N\"P'Q.J#O$N\"R/N\"N(wbw&\"P#E:H\"Q#I!UX\u{7}\
        \"\u{1f}`UqR.(!K&P9P$M!P/Epr+Lk\u{1a}!\u{7}E't!,uF9!!InJ! Q'$!@sOI#!G!r?oO\u{17}! L>k!$m\u{17}8) q!L!N#M!L!P8u\"\
        N#M3M# v\u{1f}`@vI\u{f}$!N&q8P'sO\u{b}-!B$D!m!@9F%k!GTp!F!M!F#IOK\u{18}0\" v.Di\u{7f}! Q`S4 P!P!F#M!T!r!u,H-N$R\
        \"n.L!RDI$uFJ\"H\"q7r'M|6\"\u{1f}`,w{\u{17}\"AN4sB., R!J!n%G!N4q$L&G!O4O]O9qG@% l!N$E\"R!hh=\" r\"J\u{18}\u{e}!\
        #OXs!?qIP! q[e!?sX9!@s6\u{a}\"@t4MB\u{17}) G!P!M#F\"n!H!o\"p<MzV\"BH4x3h!\u{11}tm\u{17}$ q!I>u!K'C\"Dt4MrC$ N!r\
        >N!v~L\"\u{1f}`=F[4@ Q#N!R\"V\"X!N\"B$>\"P!S!M)M#X!H!T!B!M!>!I!?!O)K\"H\"q\"u!l\"T!n\u{5}M%k#X%C\u{12}(+ j!U!K%\
        N8p!S!N%N/O%MpJ\u{2}q!)o4C!?sO\u{1d}# P!L!m\u{f},!%I^U!!Ia;!!O,/!(O<i\"Bu4Hh\u{13}# o\"L?Mq\u{c}$ L!r?n4P\u{12}\
        m1 W!P$N!R!T4J%S$N\"R.O'Q=K%LHM+J\"J2N\u{5}\u{1a}#\"K\u{1f}`>t\u{1c}\u{1}\" t?u\u{18}?! p\u{11}w' p!N!M%J9P\u{1f}\
        `5s7/$!K\u{1f}`<w!K\u{b}V!?vo\u{1a}) y!B!?&E7t6A\u{a}s\"F&G-\\! r\u{7f}C!TD/\u{5}&!K!T%F!S<N\"Mf~!?t#s$ Q!F!P>J\
        *z!\"m:##!G\u{1f}`$v\u{12}\u{12}!?tUx\"\u{1f}`%vuu!\"Mx7#!q\u{1f}`%r\u{11}5,!D!L!F\"E\"y!L7N'G2K\"|\u{8}N$s\u{2}\
        \u{7f}!!NA\u{8}!!O\u{1e}&% M\"s&L\u{1c}M\"s\u{4}\u{1}! rpD$ n\"O\u{1f}`>r^d#!O!o%Nu\u{14}\"6zSzNV!!n-j$ M<u\u{13}\
        N\"uT\u{1b}! MQ9# u\u{1f}`0wPI% M3r\u{1f}`-N1rm.\" r'Jz\u{1d}\"\u{1f}`@u\u{7}i!BvpP!\u{e}y9~!Xs\\T4 L!S!E%r!G+D\
        ,R!B\"D\"G\"C*L$m\"r$u(q}P!R!F/H#'#'o\u{1d}P#p\u{e}_\"\u{1f}`@v6\u{1e}# n!H!PPu!?s65# q\u{1f}`Uq\u{d}.' S!N&l!L\
        8R'O\u{1a}M3M!\"K\u{14}%\" N(On\u{f}!?OB=!!Rr\u{1a}\"\u{1f}`@r\u{1e}s/%N\"L!S3O)L0R!Q%L!MGH\"r\"Q7K3O/La2#'O\u{1f}\
        `9uV\u{0}( O\"t%K!P7K\"t3I!G^\u{11}\"\u{1f}`%x\u{18}m'!K'R7P'n!T1H\"G$Q\"\u{1f}`ew0?&!K$L!q!J!O=o+\u{b}* s!O!R#\
        H#R7n\"Q%M!L\u{18}r{k&!R!R?R!N2L$H{z\";P\u{15}P`w\"'L{t(q%!O!V%M!n>O}\u{19}% P!s&Ntu\"NY\u{11}\"\u{1f}`>s3\u{1}\
        $!E>P!J&sn1!@K0\u{1b}\"\"Q&O|^! J`t\" uzwRH\"\"Q$q:L\"!N&OdA# O\u{1d}O!q%U$%p!N>p!O|j$ M\"P-pQs9m\"\"S%M\\_$;A!\
        l\u{14}A!lvJ#\"Q=o\"P3\u{5}&!L!S#R\"E=N\"L z\" p\"IID& N!N'Q7O\u{1f}`'ocu6 r%O\"O4S$n!W$K\"L.A6I1F\"A#O%K4E1l&S\
        \"K+L\"o!M$P\u{1c}\u{4}\"\u{1f}`@so\u{3}#UO&o\u{c}q<,\" s\"MAL# q!E?J?~!!Ng85 z!9!F#@\"B\"o!;5x!A\"x\"E\"G#C-C'\
        E[v!F#BCv!E)FOp\" Q&l C. J!E!G!I\"G\"C(;\"u!H-L1n2o}L/rO/;!Q!Q!U#W!O!T4T$Q!S#V!S\"Q-O!M!R%LJO,L3v-T!J-p!S!O$P!J\
        !P`\u{1f}6 e#<!O!?!E\"S7r!Y#Q\"I!P!P-OFH(LBP+K#o-t\"N$I\"M\u{f}+\"!?2mPm! q8\u{17}#(P>p.Mt=$ M!q!L?OIt\"\u{1f}`\
        =v&y!cQfE\"\"O$mx\u{9}% H%I\"u=M\"q\u{12};!fs>]( p!H!P%G8n!O&G~sS)8 k!P!X$R\"S3?!l#o!J!U$P\"P-M!Q&RCQ$u#F!KIR!?\
        !l\"L.P;{# q(F7s\\\u{5}# K?O\"N~e' o!L&I8P(I1Nwn*/\"\"L$qS+z!X#O!P!i!n!f\"Q!N\"=#Q!L!F!T\"N\"C%R!P#P!V!R!Q!R\"V\
        !T!S\"P%N!P!N!V#[\"X!P!S\"i!S\"P\"S\"P\"K$N\"N$n!C&L!J\"S$S!V#O\"Y&R!N!K$p\"S!m!S!R!R\"T#O%P!T\"O\"p!T!P\"W!W#k\
        $k\"R!R!V&N!L\"V#R!R!V#T!l!U$M$N\"T%Q\"P(s(\u{17}$\"N%M:P:L5R!!O.@\"\u{1f}`@xw\u{d}$\"P-S6O)R) !\"P\u{1e},\" q'\
        Jn>\"BS4m\u{d}S# m!O?Gd/#?M\u{1f}`!t.8\"\u{1f}`Url(N!P!Z#W!l!V!Y3S!l$L!X#U\"W.G!Q#H\"R!T,K'N)K!G\"R!E)U!N\"N*F%\
        U\"K&N&O!E\"I!V'@!S!l!M-L!N!V#M!g!R.M0sg9) K!n>L!o&P.C]tAp-M\u{7}[!UP[\u{7f}\"!M!N\u{8}\u{d}\" u\"L\u{2}f!'A \u{d}\
        !Eqi\u{e}(\"o#D\"I!M7N\"q\u{1f}`@N~\u{7f}*\"M!K!P!B!o<O!U\"npSNQ\u{11}l&#H\"H$q!H\u{1f}`?qdY& I#p\"O=t\"Q2F4\u{5}\
        ' r\"H#G:s\"J%R.N|h\"\u{1f}`Ur9!!%Gy:% L%J<I&pUq\"D+!N%R!V9R%L!S4S0LHO0L>OG\u{0}# t\"E=sHF* P!I!P#I\"t8P!N$L\"p\
        Wq#o\"\u{1f}`eq(\u{f}\" n!MlN% J(r4L\u{15}L\"p;\u{6}\" q?sH8!@rHT# N!o>P\u{1d}:!?wp>$;z!E\u{14}z!EU2,!C!L!G\"D*\
        ?\"w.O!L$H,w2A\u{c}o\u{c}\u{14}%!J&s\u{1f}`:L&s\u{6}.$ N!r~P!p\u{19}\u{1}% M!r>M!v4I1z#Go.N&I\u{12}4!?v9\u{1f}#\
         GGR\u{8}Mh\u{b}# I6ySy;~!VQ|'!\u{e}O2 4!L!O!k\"o!J!K!O7U\"P$M!I!Q-O!L!V$N!M\u{1}u)N!OH\u{6}!\"s\u{1c}&,!M$p!T\"\
        TLI!M$N\"P<r#yUP2N\u{2}m!!Hst\"Bs4M\u{1a}\u{1f},\"m#H:M!r!s&q-H!K&H3N'o^J]\u{1b}#!O$O:t\u{10}j/ P!Q%M!E9R%U!G!M\
        -L!k$L!N!p\u{a}O!LZ+!?we\u{8}!?vbT' o!O&K8q\u{1f}`!t!P\u{8}L\" p\"O\u{1}\u{10}$ K#p?v4Kxq% p!K\u{1f}`Ts!KP\u{d}\
        $ t\"J=w\"J>N! Ov\u{d}!Su\u{9}P% p!K&HvM;v2\u{a}\" q?s}T$!r$N\u{d}s$N9\\' v!N&K8v!L&I\u{9}ump$ N?L\u{1f}`!I_\u{8}\
        , k!O!S%N8l!R'N-OPN9sBr!PXC!?te4\" w?tC\u{2}(\"M&P3L$J%K0N{t!L\u{1a}y!%tpW&\"T$Q)S2S$N)Rf~\"\u{1f}`%vd*$!K&I\u{1f}\
        `9r*r!+qV\u{10}!$mT5!@ox?#!J>t!K~>!?sRK% H'r8J#u$u\u{3}''!n$I;o$L0R$N\"L0}\"!O!N\u{12}U$!P?R\u{1f}`'RJ\u{1b}!?u\
        t7\"\u{1f}`Uw\u{1c}\u{7}#%O\u{1f}`@O\u{12}r!!Nqi% L#q!H;P#lOT$ R'n{P#p\">!\u{2}qV\u{14}\"\u{1f}`@sPj\"\"PBKrQ' \
        o!R$DAO_K?s\"L+P- s!O$S!L\"P8R$R#N-N&PWtTO\"M(#\"\u{1f}`@s\\$$(R\u{1f}`8r(P\u{2}d$ K!tvL!u?x$?N!R4n\u{b}ri<\" r\
        ?x1\u{9}\" s?t\u{18}\u{9}= m!M!M!O!P\"T!O!N!N&H1M!S!O\"J!Q!N!R!O,M\"M$L!JdJ>J\"k!N%I!O!NKB: U!6\"Q\"C\";4C!p#i!\
        =$C\"A2F?R#P+C,M>F!C!p\"R)M#R!F$J!U!J!\u{1}!\u{1e}sq\u{4}< P\"n!9\"<!Q\"m!8\"9$9\"=,L\"p!Q\">\"B!T!O\">\"=*R\"C\
        \"A\"O!Q<J+LBM;EJf\" {?{[\u{0}#!H\u{1f}`$u1^= T!J!L!B\"S!O!F!O!H&w\";\"M,S!M!R!I\"K\"I!R!M&u*J&A\"KIOWK$I\"N&o5\
        *. u!>$B\"J8B!EFueo\"v/w$J$G\"H9s\u{0}\u{d}\" p%I\u{1b}M& S%R:K9RYrANb\u{d}!Frmq4 O!Q!V#O\"Q$P&H/O!T%P!S-P!S#P\"\
        L!TVLOO$N\"O+9\" J\"n8\u{1}!(m\u{1e}O!?s-$+%C!C\"n=G/R&NdK?P#K$G\"I{k? U!E!M!S\"k#i#S(E)G$G!L!F!M!=!@!A!G#x!v)I\
        !Q!o\"y\"s!p#D!J\u{2}O#o!s%Jbn&!E$q:K!J$tmxl\u{7}# M!t\u{18}tA5$ O<r\u{13}N\"r:\\!TN\u{14}[\"\"o?o|\u{d}# s\"R=\
        sko& n!D!P#K;J$N\u{7f};\"\"M?M\u{16}(! Kwe\"Dp4J9!\"Cm4S\u{17}w!#I2,\" p\u{2}u.m#AO4q\u{c}pZ*\"\u{1f}`-x\u{b}\u{17}\
        , k%F!F9k&L/Q#Q!M\"QMtZQ&OG=!?r$\u{c}![pz.$ q!O&L8p>\u{16}!gvZ#!?s\u{1a}~!?vgl#!q\u{1f}`%qyS!!Il'\"?r\"L2D\" s'\
        N@j% n!J?N\u{1f}`EIX8)!T!o#B!K!S9S&R4Q\u{3}MF\u{f}. N\"G!t\"G#K,P+I#x\"L2H[G#x#K8l\u{2}\u{1c}#'R!QSO#P!\u{1d}r\u{6}\
        +\"\"Q>M,~\" s\u{7f}vcg\"\u{1f}`0t=^!?qo\u{13}% x!F$H\"E8r\"C#!N&r?sg\u{7}4 F!P!T%n8N!O!V#m!O!l!M1B\"OJN!pJG$P,\
        F!K!Q%M4&T!U,Q!K(S$W&X,S\"V!U$T<N+P#O:N(Q,S4S\"j)Sp~!\u{8}sl4!?q`N!?x-'! M\u{1a}\u{1b}!$M\u{1e}\u{1c}\"\u{1f}`@\
        t\u{9}p$ P!r>P!r;c\",p?qjJ!4pj\u{7}!?v{\u{e}% L!r>N!p4R]H# r%J:s}[% P!p\u{1f}`$O!qJx#%I\"P8uOQ!1q5}\"AQ4NH\u{9}\
        # s!C&E5\u{1a}! L\u{18}\u{1}<!L!I\"N\"S!N!J'L%v,S!R!R\"R!P!J-r!F!M!R$J!McM!I=O#o\"J$I!J!GK=!&onkA!I!n#@\">!O!o*\
        E(M\"x\"q%E\"G\"G&E$F.u8J0H)p!H$K\"N!G$O(M*n!M\"L+J#F$H0J#x0\u{5}! s\u{13}n!UIx8!?s)\u{19}( R1>!s-K1@!o1C!l=6!!\
        L8\u{11}$ O!G!s>MRs!\"N\u{18}V!!G:E\"<L\u{15}L`b%%F!M;O9OMMY@' O!P&Q9Q$N\"Q\u{9}Lw\u{c}\"\"QSP'E%!E&p9F!R%rO\u{4}\
        !\"SIe\" q'Oa\u{c}% v!K!K%G5N\u{12}u% o!K'M\u{1f}`$K\u{1e}5!!F~\u{a}(%D#O7R%I1O'OsHUo?q\" O?KN%%!H>I'u~w#H\u{2}\
        \u{13}\"BI4u`s& T'O8L!P\u{1c}s#v\u{1f}\u{12}!fuNv! pE`\"!B?H4\"&!M!L%o!K7H\"O\u{7}$#'N\u{1d}q#Or{$ M!q>O!wS\u{17}\
        \"AT4n\u{10}!# Q2p-IwT.%K\"U4N$m\"W%R.P%SAN(o\"KLN\"N-R\"6B#K!R!O!C!k!V*A!P!N'L!N#p\"T!P!S!P!D\"P.U!Q\"L!K!T!TC\
        Q$N,Q6N,L!N0U$L\"S3o\u{1a}*#!N>r!NQ\u{16}\u{c} h!S!q!R\"Q!o!W!r!V\"Q\"F!S!N!U!K\"M\"M!S!K!@!K\"M\"M\"S!Y\"R\"O\"\
        R\"Q\"P\"H!S!P\"L!U!P!Y!P!i!N\"Q!n!Q!l!S\"J!Q!M!S!K!S!K!T!j\"M!S!T%K!@#K%Q#Q%O#N%S'R#Q\"V\"T!k\"R%S#N$T\"S\"m!k\
        \"m!i!q\"M\"V\"O\"P\"P\"O#S\"U!S!k!P!U!Q\"R!i!N\"O\"P\"N\"U\"H!S\"P\"M\"k!q$n\"o {# q(K?NF\u{0}& u!B&L8q\u{5}t8\
        u\u{a}z! Ne ! R\u{17}\u{3}. q!Q!M#G!P!D4P$h!Q!O%LHtbP5Ptm#%OVNVM\u{2}<&\"J!L\"s#J9N#tY\u{4}\" q?r#\u{8}!?vXF( o\
        !P$P\"M8s!K8K\"J(t!,rQ0\";x\u{15}x)n$'L:J\\PKUlq% M!u\u{1f}`<M!uq9# O'S?S!8# Q!qzsH\u{1d}) u!M!O%M!N\u{6}x\"OOw\
        &PVG- G!>!A#?!F!>!A*w-K2q2p|I0s?2= R!x$M\"I!U3E$j'K.8$A2J1G$G!{!L!N!z!E!F!R0G#I(I/E\"G/P#J0r!I\u{17}y\" O'oj\u{f}\
        \" r?ta)) q!K$B\"I4H$o'K!N\u{9}H\u{13}N!?ux/$ t\"P$K\u{1e}w,t4 n%T!Q!M!Q9T%P!R-N$S!Q!P!O<t+r#P!P_M\"P-MmE\";s\u{15}\
        s^-#!P!O%P!7\"\u{1f}`%vY^!VqT|+ M%S!h!J8P%Q!k\"P-N!N\u{12}N8=\" s?s\u{e}5#&S?Q0Pxb!UJ?\\8 q!U$A!M!Q4E\"R\"h!V$J\
        !L!Q.L&I!P?l9M%s,p\"H'q#E0O'Ngy$!K>s!KFs?s$ P!T\u{d}L\"s{\u{d}$ p\"P=t\"M!\u{19}#!P>P%q2:!WMr\u{a}!?vOx\"?K\"r0\
        \u{7f}& o!L&C8S9Fwo\u{1e}+!#N\u{1e}\u{1d}\"\u{1f}`ew\u{14}8\" M\"o\u{4}z$\"O\u{1f}`#q\"Q@\u{a}!\u{1d}yuS/!M$I!M\
        !L9O\"F!I!J\"D!Q.P!x!x$s\u{1}P4\u{a}# M'snu3K$ p'H{q#NdL! oK\u{d}&!G%H\"n?r.F\u{12}Nf/$ r!G&I8t\u{11}Y+ k!P$F!N\
        !P9S%N!NXPhO/PB~!?Ij\u{1}$!Q$F:w%I\u{0}[\"!G|re~!Xr \u{e}\"?r!PN8$ P\"o=R\"n~t$!M?P&K\\u'4#!K>H[wvo( M!M&R8L!P&\
        S.O\"Pu=!@tJ\u{19}! J~\u{1d}! R\u{18}\u{1}0!I!P%?!W3H+F!S's&@$A(HOHAH0L$H*r\u{f}U\" L!o&j\"!K&H;\u{3}$!O&Q9O&N~\
        +#)t?x4>\u{1e}\u{1a}\"\u{1f}`@uWp\"!C?LDX\"!q?qO!!Atw\u{1b}#!P!S&Ls\u{1a}( r!Q!P#M\"H!Fzw$Jd\u{1b}C!?!D!l!Q\"O!\
        =!I!l&P\"L\"I!Q+m!C!G$S!C!I+Q\"D!A\"P!V\"D\"O\"N\"O\"R\"L|H!Q$N!D!K*KBK#!D!P#GPI$ u!I>w!K/\u{5}\"6xSx2*# P?L5Ij\
        3$!K&t9L&u\u{1c}d!VQk\u{0}\"PM2toG\" KAt\u{b}0C q!S!T#C!M:T!V#J!R!Q.O!R1p$K.K#J\"K#H#K\"K#G'M#J'F%J%v\"O*n#M+O!\
        N\"S4i!M!L\u{3}\u{11}$ O;s\u{14}P!sgo\"\"L?MW1! p1a% O!t\u{1f}`<O!t5C* q!U#Q!G!H!N8t!R&KQRwU\"!t?v\u{1a}i+!M!P#\
        T#R)o.O!O'L-M$R\u{c}T\u{10}g# N!I!rJ&> J!=!H!:\"9\"8\"\u{0}!C!6$3$6,E!C!G!C\"@\">\"w!I-C\">$msM+t%K!H\"D\"E\"F\"\
        {B_!?sg\u{2}$!M&L8r!Q#w$%S\"p?M4t\u{e}Q\"\u{1f}`@q*\u{12}!3pE\u{2}# K!s?t&C\"!r?v4_# N?O\"rm$\"!O%ITk$ J(q\u{1c}\
        L$s9:! QXKN W#V#P!U(O\"<\"R-S!S!R#U!S!U+P\"Q!Q!O!Y\"L!P!P!O#M'n2T#M#T$L%q\"N-R!Q\"R!L$I!L&K\"M#s5S!O!V$R!O&M$Qy\
        Y$ s#J<t#J,w!!JoS+&R!P4O*Q!S.P!Q}P*N\"u\"QOL!TPt)9 p!P!T$U!R!W3X$n!Q%V!T!W-R$QBr\"J!G4N4P*Q!X#N,n!Q&Mr\u{11}. n\
        \"O#D\"p,H(S$t%E\"G,I\"D{K!S\"v1j2!N\"Q\"P\"T*7/Q\"G!N1G!L!s!r!I\"JHL/tSK!N\u{1d}m!(n9:\"\u{1f}`%y`$\" rVNo1% t\
        !J.J0s!M2'# H\"n&L\u{5}\u{c}# J!t?uo(F v!?!U!F\"<\"<\"A\"@$7%q'H$n!C!Q!Q\"B\"E\"G*p!m!G!R!G\"B#M<uXs!I/h!F!T#E\"\
        H!R!I,l!I$p+p$ N\"p=R\"p^|' r!J!O%F8s!Lnxw~!@q~X# L!rSP\u{17}f!(OLR\"\u{1f}`@uF\\# M(N7M!+! OWx\" r?v\u{7}v! O<\
        `$ s%M\u{1f}`;t\u{e}\u{17}(!O!Q%C4v$o!IhrHv u%!J%Q>H\"L\u{1a}N7~!?uc$; p!K%i!R!U3A!m#V%l#U-H!T#?\"S@I#q!S'N,P%J\
        /H+A!m!J-r%H\"L1\u{3}& l!K!M:O\u{1f}`$pEP$ r%L:r%N2J0 p!M!P#N\"E!P8M!Q%I!QQALg!O*r0n!Hqp$ N!s\u{1}O!u\\*& o!Q&J\
        !K>M\u{19}o%\u{17}!!J\\\u{18}\"\u{1f}`0sH\u{13}\" p!A\u{e}z& H!I&w8K't/R\u{12}1.!G!n#B!J!D8j!M&B5l\u{5}L&M0O(t&\
        Ld\u{1b}!@P*wC w\"I\"T!K!N!M!M*T\"U'N!Q#t!O!J$P\"O-O!K$L\"O0O3P'E!L+m&O8o!N!Q\"L,u\"I$O\"O/N4k$!M&Q8I(QX%$ p!M>\
        u!M8\u{2}# N\u{1f}`0M\u{18}v) o\"O#K\"N!O,S+p\"Q2Rq:\" o?o\u{0}\u{13}\"?K\"u\u{11}D\"\u{1f}`Uv_-$ O2s?s\u{1e}r:\
        j\"!p\u{7}u+B$!P%P9JXx\u{1a}>$!p$J;r$Kd\u{3}1!R$C!G!S.G*n!O!O!J$M/n!q!t$O,u!G\"E\u{11}c+ p!M$L!N\"N7o!N$N!I0Q\u{12}\
        P=b\" q\u{7}F.\u{12}! Peg!'P\u{7f}x! pWL\" N!r_\u{1d}6!P!P#W#K'R1K!O%Q!L'Q&M\"T#S\"M!N\u{4}L!O#O\"O&R)P*rw\u{7f}\
        , w!=!J%E!O7v!@!L%I\u{19}v'L3o<\u{1a}!!E>\u{a}# n!Q&Leu\";H\u{15}Hq9!?vu^\"!s?v\u{7}P!!L6<!(L\u{8}L!!K$e. n!J!S\
        #B!O!I8n!P!U#G\"J!P-D\u{12}P1 $!>!S>C!O\u{7f}\u{8}#?J!O4uzH% x!@!D%B8v\u{14}!1 Q!T&Q!o3R!S#w\"U#L\"H!S-OGP$M\"p\
        OR!S_|%!M%S:N'T/R+C\"\u{1f}`@v(\u{15}!ws|u\"\u{1f}`@s8\u{18}!-r\u{1a}7!TJw;!-q\u{14}7!ENtS?!D!S!D\"q!B!D!W-r*Q!\
        G!R!H\"|\"G\"v&o\"p$H!S#A#N!E$A\"M%O!r\"Les0q%K$G\u{a}B$ t;L\u{14}t!LC\u{1e}$ N!I&r?uE\u{13}@ Z!?!A!>\"A!J!~!B!\
        <&>,I!M#m!E!F#H!H!v!K3O@P#m%M#p@K*S!J!M!u2I\"q.o\u{b}N! M\u{1f}u!Ar Y& K!v&J9s\u{4}O!t5q$ P\u{1f}`@O'q\u{b}j!\u{e}\
        y\u{f}&%%M\"R?J\u{1f}`?s6`$ n\"Q$Q!Ohp$&N\"H=N\"Hij( M&S9J\"T$S\"Q2O!Mq)%\"l%O!TMK&NQM!At,1$ x!H>x!K\u{5};# o'P\
        8u'5!?wSU.!M!r\"F!A\"G#M%H1O#J#M#Q,T!M\u{a}GH\u{7f}# s?v\"N<\u{12}! p(I' l!I$E;H!U%q\u{c}If\u{7f}$ N's8Q'oXs!@t\
        ]U# p\u{1f}`0u\u{14}]'!P\"T\"RAK.E\"P\u{e}Q)K#!I$s?t>:G P!V!i!B\"T\"R!X!@*A*K\"P!O$S!V!T.K!U#Q!N!M,s1T#M$R3O/P\"\
        l\"Q!S\"T!T#p!r!r\"O#M!S)P$Uk,!!C+*& O'J!P8R!R4Rr\u{10}!@NEE!?vq\u{c}\"UM\u{12}M\u{c}A!/Pv7\"\u{1f}`@y_V# OUH&M\
        TR$!M!T%P?Ko\u{1}#(L7L\"s\u{a}R# H\"T&P\u{7}f% p!K&M8v!M3\u{5}&&N!M8o'P.T!L2^!@rfZ# O%GQQ\u{1c}\u{18}\"#K&r~Q\"\
        \u{1f}`@wD -!P$N\"H8M\"T#S\"O!L2N\u{6}r!K$K#O(O!?r+V% G!E!p\u{0}O#s\u{1f}\u{1}\" u?uEz' q!H!M=x%KmH%wnm% o!C!H%\
        FxH.a#'s\u{1f}`@u%$2 P#C\"U:M%P0TDo#o'L!K=r+o!q!r\"L0M!TDmpa!'NR\u{11}#\"M#L<N`w\" N!Nr}!!Ml\u{a}!^R3u!?sP)\" F\
        'PH(! oz\u{8}) D!u!M#N\"P8J!p$G6K\u{d}\u{1}\"\u{1f}`+r\u{7f}Z5!R&N4Q$T!T!T%M/WEw!B!L!B!H!k\"O0L?Q\"K!R,R'KFQ!?t\
        \u{1e}\u{1c}\"%M\"M\u{1e}$!'nI\u{3})'P4L%Q&P.MSqHw!L\"Ek\u{1e}$%t\"K=t\"K1]+!J$N!U!H!K7S!L&N!R_PIK6s&!N'Q9Q$R\u{1a}\
        s&P<\u{f}0!M\"T\"J!M!L9O\"F!I!K\"D!Q.P!w!x$s\u{1}P\u{f}O!\u{11}u\u{d}\u{1e}! Mx>$ K'q8N'tCX# O!K'Su.!$mv+$ O@F}\
        N!uSK\"\u{1f}`@v:G!FsD\u{7f}& L!v&H9o\u{4}K!wga\"\u{1f}`@uzE\"\u{1f}`Ho@8+ n!O!P%L!M9N&MSm#N(PZK4z$!r&G\u{1f}`:\
        t#)# m'N9M9z!fu\u{16}uX Z#L!P!K!U!V!k!I\"M$8\"T\"O!P'P!S#T!U!Z!Q\"P\"R$P(P!Q\"U!P\"I!S\"Q!M.K-q#n%l!J!L1R$P(N#K\
        $M!T!J$l$q!P!S!O!R-M!R#I#o)L!R.t\\U$#N\"n?s4J\u{2}#/ P!w!F!B\"E\"C!K!>*A,M!U!H3s$E\u{8}rSO!!N,S) O!G>L%F,O(v(q\"\
        o\u{a}HAf! t~L\"!J?Lsp!\u{5}tIN# R!N>PNQ#!N&L8O\u{7f}]\"&O\"n']+!K!K$I!N!q8N!M%P!n2NEoj\u{a}&!K!k%J!PNGItC#\"!G\
        'H\u{9}k\" r?v/^&!M!N$M!N\u{1f}`)r#K! qzQ%!H>rHNur#t\u{10}#\"\u{1f}`@xh:% u%M\u{c}r%OIrs'\" N'ps>'!D!O#p!M!J\u{1f}\
        `9OBT# v.D1qLA%\"M&O\u{1f}`8q\"H\u{e}Z%'H8Q!q&H.F/~!(l\u{0}\u{6}( Q!o$E\"H8Q!r$H0Ai4!#O\u{f}k#?s!M\u{5}p\u{6}\u{11}\
        - P!B!P!K#R\"M7J\"L%K2q!O!u!K\u{1}>( N!K$UBP-M\u{c}K$S\"OVY$\"M\u{1f}`>x\"K9\u{16}!?tlM! uAu\"\u{1f}`Uv\u{17}*\"\
         s4Nfi$3t(M7u~MkZ!?tUM)!T!l#A\"R(S7U2M\u{8}M&Ps~!?M\u{10}\u{16}!?v\u{d}5\"\"P?MN\u{3}!UL~.!'L*%\" u?n[B\"\u{1f}\
        `@s\u{5}7$ r#N1S.N\u{19}s!TsG\u{1c}!?rnD.%E\"L8l#w\"G\"I.G!J!H%I!DaO!s!seN# p!L%Oc:! rn5! M@?! OF)1 M!R!P$o\"l4\
        P#J!R!Q#p!q0O#H!K!PBJUPe\u{7}) M!U$H\"r8L't.E\"I$IM\u{8}$ P!p\u{17}N!tL\"!?w65\"%s?tp`! n`p$?I#n\u{d}r)P.{#!q\u{1f}\
        `%tV;!%M\u{4}Y! sj}! p6|*!P\"J#Q!P*o/P%S/L$T\u{f}LK\u{16}'!T!o#L\"M\u{1f}`9K\"t\u{10}%$ O?O'L4wGU!!Hdv( p!Q!L%R\
        !K7o\"J%PRL- N\"C$N)G!x/Q&S)H!t1J!o\u{b}O!rP\u{2}!'D7<% O?P!J&o4I\u{4}%\"'K?IF\u{1c}\"\"P$P(]!?uXD\"@p4O\u{6}5\"\
         r?t\u{11}P# p\"N?NOO.!S$G\"N!R8S$M!M/O'M3p1sSL.R&Mk?$ K!r\u{10}O!tOf#%J=K4r2X' o\"J2N+t\"L2N\u{c}J\u{7f}\u{1e}\
        !(O\u{1b}\u{15}#!O>qGqPU\"BM4s\u{9}\u{1a}1 J%q!G9N\"U!s#I\"T-I!S!J#Q!M!P\u{5}Q%L\"Rp\u{13}''q!D>O4r!I\u{b}r!J;'\
        !@y\u{c}r$ p!L&H8t\u{17}V& p!L%Q\"O7s(L\u{b}J!WuV0\"!A3pIM!BKR-/ K!M!N!Q\"l\"J!N!R(F.S\"M!P&Q.S&P`F!(o\u{a}^;!i\
        $L!H!F!K*U!D!H!K'P%Y$J!@!A/?\"E!L!J!J-K\\K(r%P/K!P!x\"Fp\u{5}! M3c( p!C!P#H\"J!J<M\u{0}t1*(\"J%G8M!u\"G$I.G\"xN\
        >& p!E!E%B8u!C\u{3}\u{a}+!B!C$L!@(x!q/S!G!F-v!pix\"\u{1f}`@v\\\u{10}\";s\u{15}s_\u{17}! P0\u{14}! t\u{1f})!?r\u{5}\
        \u{c}!(Pu #2n?o2O)y0 M!J\"s\"E\"K,L,I!N\"m\"J\"O,K&I^QLq\"K\u{d}\u{9}\" t?x{z# r!C&Gz+< T%S!T!Q!O!R2R)U!V!Q!R/Q\
        \"O\"S>L(L!O!o!E!P!O!M(s,N,T*R\"M-T*4%!o!L#L?L0P\u{1d}\u{d}!?o\u{12}D! s\\q\"\u{1f}`>r-+# r%L:t6\\!?u9J=!R%i!S!\
        j4h$W$W\"Y.T!U%Q0S+Q%P!Q'P!O!T-J\"Z2U\"T(Q\"h.M!T!W$V?r[\u{17}:!6!w!;\"?!A!=!D!;\"?$=\"B\"D-?!j#E\"D!J+H\"@!lGp\
        (qKt0o!E!oTk% p\"N\u{1f}`#v\"L\u{18};\"'P:M\u{b}u\"<O\u{15}O7\u{16}! o\u{13}*! sM7, o!O!S%G!Q7l!R!T%N!R\u{4}v6O\
        \u{a}|!!m\"\u{1d}!\u{2}r'+\"\u{1f}`@un\u{8}# m\"Q%OIR\"\u{1f}`!u9c& I%n:K#P\"s4CQ$!\"O&V! u\u{13}S![O:=!?tRR!\u{7}\
        y\u{b}F! NJD^ p!Q!Q!=!P!N!P!N!N!>\"U!N!w!s\"R!:\"P!M#G$N!P#o!Q!P#T!Q!T!R%s#R#P!O!N!O#I!L\"P#Q%T$q(G&L#L&O(K1N/S\
        )r!N!P!L!K,m\"P#K!T!O!M&Q#M%F!M\u{1d}b#!p!Pys\u{19}@$ L(r\u{1c}M$t%Q9 p!Q$I!N!M(L$H(K$i!R\"L\"P*P$E$v\"C\"C>GWr\
        !K/l!L$I\"L!PRg( r!G!R#P\"I!L7r!N\u{5}5& J5}!AQK!}!ACp!?wXs\"!p?te7# q!I>qFn(!E!K#A\"H(q\u{1f}`1O-o/\u{12}!?uUg\
        . N\"R#F:L!R$G\"m!P-v&GWM!v$MIMo+$ L!t>N!u\u{1a}\u{16}!@qb/\"FJ/P\u{18}#\"\"N=uE)&%I\"P:l#K\"N.O\u{11}\u{11}\"!\
        K!SLs!!GK2\" n4S@\"8 N!m!m#@7q#O!p!l%NQw!M\"r#N(N\"s6D0p$q\"O)x!L\"E5M%q\u{6},\"\u{1f}`@rA.!zw+U##OAL4rES& J!C!\
        t>J\u{1e}q8lek- y!L!O#M\"D!I7z!N!Q#M\"F!L.Lg\"( B#E2K!\u{7f}QD!K!\u{7f}#Fp\u{1a}!As7;!?vx\u{7f}!?s\u{18}~\" s#K\
        O$%=O\"O\u{1f}`6s#O\u{2}S# S!p?q\u{4}w# p\"P=pxx%!G&s8p\u{5}M#t=8$!I&t9J&uX\u{a}/ J!V%P\"O7L!F!S!J\"n#M-u!Q!v\"\
        G\"E\u{c}J+ k!P$F!N!P9S%N!NXPhO/PuX!VPue\"&N?P\u{15}\u{15}\" L?OK^!'K\u{1f}f! ME\u{10}! NH8%!q'L7L!t\u{f}t.\u{1a}\
        !&O'|! oRz2 g!I!P!L$?!W3H+F!S's&@$A(HOHAH0L$H*r\u{12}&% J!M%P!L8K0u% K%u\u{1f}`;L%u%33 J!q!Q#G\"s!S8C&t.GFQ!m#O\
        'p\"R!s5M!s&K!n\u{1d}g!!PU#) U!O$R\"Q4T%R$Q\u{1}N+T?n$ M!r>O!s:\u{14}#?E\u{1f}`!x$N% O!q\u{1f}`TP!pc\\#?Q\u{1f}\
        `!r%QC o!E!T#F\"I4D$l!R$G0R6J1H\"J\"t$H\"M!R\"L'O#F,O+M!x#r#D\"K+H\"l!K&L!P-m!I$u+r,9\"!Q!M6O\"\"T?RCo!?vY\u{d}\
        #\u{1f}`@w1JO]! Otk%!J&s9K&u4KN\u{8}# N\u{1f}`0M8x!?vhF[ q!Q!U!;!O\"P!L!Q!>'T!P!Q!S(P!T$T!V\"S!R!S!R!S+W\"T!Y#O\
        !N!Q!O0M#q'O#L%M(Q\"o!O'Q'O!S\"P$s(J!N!M\"t!q%p!P!T!P+M\"j\"S%L!T-n!M!N,0\"\u{1f}`!xC\u{6}\"\"J\u{16}y.)! qzN!~\
        s\u{7f}0\"!q?rra!\"o~>!'Kdw#!o&R?MEj\"!LFK\u{f}|!?pN'!zwBk! r\u{14}\u{18}# s!L>v8Q$!D!OEMqy5\"#\"L=p\"M~t)!P&M9\
        P&Q.N$I!G!K!M'3\"\u{1f}`@t+0% I!L:s)s\u{c}s\u{11}?% L!p$I\u{1f}`POxX\"Dq4LKH\" x?y8R% w\"K$K!H5N\u{4}=\" s?s\\6\
        \"Bt4HfG!Vq \u{11}$!I&s9J&v\u{1f}q!,p'!2!M!U%O5Q$P!W%N/Q&U3J1pIT'T\"Q!L/R$U!O\u{11}\u{14}#!N%ROPw2$!o!O>m4SRe!\"\
        mHW\" O\"os<#%M\u{1f}`@O\u{a}LP p!L!T!P!L!I!T!I!Q'p$O)m#p!T!T!R\"K\"J(u!v%P!S!K\"I\"P!R%?!N4J\"T,P&O8L#k!H!M!N!\
        L)m!I!S*P\"o!Q!S#O\"O/M^4\"!SSI+[\"!o!J]9#!U?O}t\u{3}\u{19}#(o\u{1f}`,qW)\" v?uzy!NLx1$!>!K%F!L]K\"\u{1f}`!xi`#\
         s%I\u{11}K\u{a}7*!Q!T#K!K!J8o!R&L.K!L\u{e}[#!L?Q$r^!!(MCr\"\u{1f}`-yf\u{19}! n\u{1a}_'\"J#q\"J\u{1f}`;J#s\"Jd(\
        \"\u{1f}`=vi\u{7}!Ckta!BxZJ/!B$D\"m!Q7s!G$E\"ETK\"K!v4H#x;t)Q1]\"Qr2K\u{c}F\"GL4sJ;\"3o?ou\u{9}!?yC%!Bw\u{0}v!A\
        rr\u{10}2 r!U!K!T\"F7N#Q!N!N!F\"H\"H.q\"x$xwO+v$J\u{1d}I\"!O\u{1c}ygH8 J!q!R!G\"u\"B!P'K,q$K!O\"L\"t\"H!NPOIQ!s\
        #K!v*S!q,O!s6Q% m!H\u{10}tKo#r7\u{b}!%L?[\" o?r5<!\u{2}n\u{0}\u{1a}% M!q\u{1f}`$N!rS&!\u{14}tY9-!B$D!m!@9F%k!GT\
        p!F!M!F#IOKD3# M\u{1f}`(te\u{b}\"!r?u`l2!K$Q!L+n.R!O&M!Q-M!O%OTxNK#t!M$O\"N(MRD\"\u{1f}`Gq\u{f}s#@O4r&J3\u{1}%%\
        FAL/P#I\"u*\u{e}- L!s$D\"Q8R#t\"G0E&Kdr's7P!t\u{c}i\u{12} O!j!q!W!O\"x!X!o!R!?!J!G!L\"R\"T#V!H\"J\"B!9!W!w!H\"O\
        !T!k!S!R![!r!V!W!R!G!M!N!Q\"O\"T!S#T!X\"Q!V!o!L!l!P\"Q\"S\"V\"P!R!]\"H\"N$n!J$B!9!Q\"S!T\"l!M!S!R#L#O!i!P%I%P#P\
        \"U\"U\"i!N\"L#K#P#V!M\"J!S\"j\"[#K!W!w!K!P!G\"C\"M\"G\"U!O#U!Q!Q!N#W!X!Q\"G\"P\"T\"V!O$U\"H#R$qH\u{9}\" t?t/`\"\
         LAnyc\" o!KMX'\"t%M!M8r!ufK\"u\u{a}|! spB# q(M7s2H*&H!O8o<H@J!H\"nFG\"u\"KP6!Nr*!+'P!P7T!S&P!P.K%O\u{5}t!O'NQ$\
        * u!?!S#D\"D8n!Jqu%I/L\u{19}J\"!H?JZ0!(P\u{11}N!1r\u{9}T! p6T#!r?w4I~C! o\u{0}]G!O\"H!M!M\"N!S'H\"M\"N(Q!l#q!P!\
        R#Q\"O(I&M!R!K\"J#PBP%p$Q8J&n!J\"P!S'T!Q!l!O!Q-L!R#J0RB\u{12}* r!K$H!L/s*u%MCH!swI\u{1c}`% M#N2qSq$Ji*' t%I/I+u\
        4I!P'Q(\u{a}#%p\u{1f}`@p\u{1d}w: O!D!O!C!M!7!y!A!O!96J#K!Q!C!r\"P/H!Q!A!n[O!R!ALJ!Q\"r}.# I\u{e}M!t f# q\u{1f}`\
        @uPC\" t?u{\u{1b}!Do\\[( S!E$J!m!G5o\u{a}P+o\u{4}s\"\u{1f}`eu\u{d}\u{0})%J\"K!V:N\"L4D#QAO(P\u{16}@#%N=u4J\u{4}\
        J\"!r?tyR% r!G&N8t!GQ\u{b}\" s?uZt$ L/q0N/q,t! qZP!?u\u{6}\u{18}. P!R!M#Q\"K!S1x+M\"O2R(O.G%x4qh[! q{\u{f}& p!J\
        !F%B9P\u{f}n.X! r36\"!H&L\"H!URTB#!G&FOG.z!TR!.) p!P!N$I9q\"L$I4N\u{6}q\u{1e}z! nFM9!O!k!H\"@\"Q5M#p!N$F\"N.L!Q\
        #D\"N!Q!P/L,QAs/R(o\"M!N.R$FmO, L!I!H#I\"y!H7N!K&u!L\u{b}p4pkQ\"\u{1f}`@uR\u{13}) N#m\"M.K/R\"H2o\u{c}r\"P4 !%I\
         |!!K\u{d}W%!M&C8z'G.L^<(!F&v!H7u5FGK\"u(s\u{13}a# M%MOC\u{13}Y!(OXt$ q!L\u{1f}`$s\u{d}aB K!U\"G!O!u!S!L!V!;&:,\
        m$Q#N\"q!U!R!T.O!M!O!KYO\"J!O\"n'q2I!m\"Q.N!K!M\"l\"O8R# L.s?t@s\"\u{1f}`0vyU)!C!N#H\"@!w?m4VGKQq~.2 O%K!S:n!T#\
        S!R!F!K-D$H\"q!OWw2N!r;L&qQq!@xe}!!N /% K0q/H0v2N,E/!K!N#K!S!H!Q9Q%Q5I?o#N(O\"y^R?PD!/ J!q!K#F\"r!B7N!t$H\"r.H&\
        DKx[r$M1\u{a}$ K?L#L4r\u{7}f!Cu9m\"!L?MM,!\"L?r#!q\u{1f}`%q|\u{d}\"Bp4P\u{7f}5R Q#U%o!N\"L$F\"Q\"C!G(P#R!l!o!K!\
        N!D!I,M\"K!M!H!p$M!G(r5L!J$B!M\"O!L\"M!L+P\"S%Q#M!I$J(J)o\"P\"p,M!N!K#m\"T!o!J\"\u{6}\"!M!Q\u{e}4$ P3t,O3ttD\"(\
        p?sB\\\" L\"oC\u{11}! p\u{8}+5!N\"W\"L\"R!P+N-L#U\"P!R,P$P\"O\"Q!N!O*vzL$M!Q+H^;\"\u{1f}`%v\u{9}\u{d}& N'K8R'M!\
        P.J/B; K%C!T!Y\"r$o.L%m!V#H#S'p&D$H\"E!I!C$C'M#r>K<H!y!K!L)L7LPN) n!R!O$G\"P7u6I\u{a}o\"O\u{1}x# q'L{r}r%\"O#S\"\
        N8H\u{5}t[u\"AL4s\u{4}h$ M/q0O/sJ(\"'L9T_M\"!o\u{e}ocm\" r!Ka{$!Q!O$N;O\u{1a}]\"\u{1f}`@v>8!&m\u{17}<% N!P%P9M!\
        M\u{1f}\u{1a}\"&Q=oU3% O\"N&szK$ug\u{a}* K!S!R%p8O!I&q4IjM.I\u{1b}\u{1c}! JT\u{5}!?yR\u{9}\"\u{1f}`0s\u{11}x\"\u{1f}\
        `%x\u{3}X! Qm7\" v?xZ5# s\"O?P\u{1f}f\"HI4wdS! M\u{16}*\" u?vdV% t!J.J0s!M>q# u\u{1f}`@vS\u{10}'\"T#T;G&I.o!M\u{f}\
        T\u{c}\u{c}\" N!o\u{1c}*% m!C'H\u{1f}`]H#m#!J>u!K[W!Asq\u{13}%!G$I\"M!Q8Nw\u{c}!!B,v!!E@\u{3}!!O*w$ p!E!M#GD(\"\
        \u{1f}`,w1P(!F!T#L\"N!N4p\u{13}K\"po\u{b}% H!Q!S#I\"q`}\"!P!P\u{1c}\u{9}' L'M8S!o$E0G|pI\u{d}' C\"t=I\"o4PoN;O>\
        \u{a}\" oxrWh!!K\u{1b}\u{9}$!G\u{1f}`$u!K&\u{8}! qAH# I'M!OS|\"BF4z-9$ m\"Q&Qzqdq3!K$R\"R!U3S$l!R$N\"M!T-P!NMN\"\
        M\"nJS\"L.M$L[\u{7}% K\"n=P!p4J\u{15}\u{13}! sy\u{d}(!?$N#N7v!I!LaP#q^S!Wr=\u{3}$ s\"I&K7rN6# P!p\u{2}r.k. t\"Q\
        $N!K!O7r\"OeP+p\"NLq\"Q$N\"F\\\u{8}#&N=q4O)I!!Ogs8 S!N\"K!I!w!;!L(O$I,P#P\"p!C!Q(O(Q\"l!G[R#EIO\"Q\"r!Fp#\"!M\u{1f}\
        s\u{b}4\"\u{1f}`ey\u{4}T\"\u{1f}`&q\u{18}b1!N\"X!G#I!N!O7U&N!R!N-R#M\"N!PVONO(Oap!Bt,{% S\"R%K?M/L(v!$oCC! JT5(\
        %K\"K!P8K!U#M#O-oZ8!\u{1d}y\u{5}\u{1b}# O!H!p\u{1e}\u{1e})%Q!M!V!o7P&L/S\u{b}P!P\u{7}\u{e}\"\u{1f}`@th%!&P\u{1c}\
        _\" o?p\u{1c}B,%E!N!Q5O#N!S&M!J-S'sts\"OB5/\"S#?\"B!L<D\"@!H->&QWQ5Q%u5D!K%Q\u{11}\u{1d}! P-^\"!H?I\u{1f}L\"\u{1f}\
        `0v*G\"\u{1f}`=sc^!?G\u{b}6' T(L3r!M^sVr!MB:# M!p!N(n% s!G!P%H9LJ\u{7}!Er?:$ I%m!P!SiI% O!L2w,J3x%B!Un_\u{9}& s\
        !R!I%N8u\"J\u{1f}h!-qHu\"!M'PkN$ u(I7w(INi\" s?uDb% L%u:L%x4M|/? {\"?\"N\"F!x!.4K#z\"F#R\"q!7+P$I%B;K$q!Q#C$s$B\
        >q#M!H'v\"L\"E,t!O&q!Bq\u{18}# P!pzp\u{5}\u{d}- L!o!p%K!K7R\"r#L#N-K!L\u{a}K%s}y!&qHH2#O\"P!L!D9n\"N\"C!M!K.B&M\
        !R@I*G-GKH\"N!N^J\"JP4q\u{1}^$\"o&I9q4L\u{1c}{\" P\"n\u{e}-! KKPE W!S\"L!J#U\"M\"L$P\"P#N,Q!S!R$R\"H&N\"P$P!R!R\
        $N!S!M&O(P8S/o!O$T*o'P&q%Q!S-P\"P7SBV\"FL4t\u{15}f&!F%L't?n\u{1f}`'rc7$!N!J%P9Q\"=!br)o, p!M$K!N\"P7o!Q$N!H/K!P\
        \u{12}R\u{3}b\"'L?M(C! twx%\"o%G8Q\"q\u{1e}x(>\" q!Lp\u{16}! qD1%!J$n;L$F4y@U$\"R&n9Q&o\"b#BG4u\"N[\u{b}\"!q?s\u{19}\
        )\"Jp4F\u{19}Y! O\u{1d}n( P'P4R)N#QSP%NQRM(#'@\u{1f}`7RS|!$H\u{1f}v!\"OO/\"!NWoal!CuA(* J!C!@!L\"I.v,I#N0s2mRm!\
         pfI!&O\u{15}\u{e}# N?N\"p}]\"?J#nF\u{7f}\" s?u\u{4}i% I=x\u{1f}`8H#xp|!!E\u{5}u# R%EOM/:!AsFN' K!C&q8M!H&s\u{19}\
        P];\" NnN\u{1c}6!?p\u{0}_> N!X!i#R!Y!X!h7P!Y!c#R!V/T$T\"W-Q3O!R'N!R.J4U!X\"V'Q0U\"X#W!U?sb\u{13}\"Bu4K@t! r:L\"\
        $m?mg/$!F!M&O8I|\u{13}$ L?M!o!v{F! P\u{4}N&!N!M&r9N\u{3}L$rAI/ t!G!Q#I!I!N!Q7q!M!R%STp,pYo&KBv!?yS7!\"Q<t# u\u{1f}\
        `0t\u{1}g!\u{11}x\u{1f}&% L!r>L!x4J\u{1b}&\"Hs4MJ/!\"N\u{d}_\"\u{1f}`@uo\\#&P\"S=QDe! sP0\" u?x\u{1c}u# oUM%NHR\
        $ k!R&J8oh&\"!L\u{6}y#F!2m\u{6}P!?v\"?\"\"n&Mmf\"Am4TS\u{18}% q!J%G9x:I\u{4}+> m#P\"M\"Q!M'G%N'M$p$t!G\"M!O'J&M\
        !L!G!H!N!R\"IIt\"O7P\"s0p!M0E!R%L\u{5}K\" r\u{11}w;}! R \u{0}) V!L!L&P\"q5J\"O5Pgu\u{8}P, v!C$I\"F$q!@3t!F+E+H\u{9}\
        q,G=8! Rza, ?\"K&x7G\"O&q4k?I(GQo,F(rVF1 K!O:B&V#Q0E$n!S=O$NKM*P!B0N$E\"M!k\u{c}_#\"L=u\"M+j$(I\u{1f}`8s(JA1\"!\
        B!m~D%%L\"t\u{1f}`>M\"v\u{18}g\" O?OX-( q!F!E#I\"F!D8F$P\u{7}\u{e}& t!I!J=t!K!O\u{9}\u{15}$ M5wRL!w\u{1f}{$ o!F\
        &I8qU\"\" o!Dy\u{8}# P\"Q=O5\u{12}& p!H&G8o!N_I\u{0}\u{f}!\u{1d}y\u{13}\u{f}+ D!r!q$S\"m7H\"n&n.R&P\u{4}P\u{1d}\
        \u{e}. k!o!Q#O\"P!Q7j!n!S#M\"F.HNn/P\u{7f}>\"'P:M\u{9}7% K!O%T9J!PrY!?J\u{f};\"\u{1f}`%z27!`K[3% P!o\u{1f}`$K!u\
        0<%%L&n,tWK!tGe\" p!FX71 T#L\"P!L9l!T$O\"S.T!T#P\"N!SlO$r$M0QK\u{f}\" o\u{7}Ji5# r\u{1f}`0v5c&#J#L.o?N2t}O,J# H\
        %M:L1i!?uJ\u{10}! w\u{1e}y\"!r?u4Z$!J&L8u!K0I!Yo']\"'p!P\"\u{18}!{thM!&oz[! RU2& o!I$O#O7r!P\u{2}3\"?P~JE\u{11}\
        & P!Q?R(o.P&N\u{e}%+ Q\"Q#E\"U9Q!R%R!O-Q!T%S3\u{15}P U!T\"K\"O!Q!R!S#F$Q$I!O(p#R!P!Q!P\"R!T!K!K!J&D$N!N!m!t!O\"\
        F\"S!p!GCo#t#P#O&s!C*L(O&J(R\"p!N+J\"N\"P$M1Lz\u{10}\" M?MmP!$m,B# r/N0sdw!GM$i\"'L?MaB' R!M$P!m!L8R'O\"\u{11}!\
        @x\u{a}d!?N\u{1a}\u{1f}! pcI! p\u{13}MZ R!T!l!T\"H!Q!S!U!L\"G$C!L!Q!T!K!O'T$U!p!h!t!n!V!R!n(F\"O\"N\"@!L!<!L!<!\
        F!?!K!5\"?\"?\"U\";6m!E#R'J.P*N(J&j%T\"L+E!K\"I$G\"P/K!QU\u{1e}* Q!C!K;x\"q!H&E\u{16}J8F#x*\u{13}!!L2G\"\u{1f}`\
        %tj\u{9}\"BN4rQ\u{0}!,uKl% s!M!L#G\"EwQ#&RNQ\u{11}MQd$ s!M>u!O\u{1a}>\u{1f}(! \u{3}!V!n!!!.!F\"O!p!\"!0!+!3!1!<\
        !%!4!+!5!)!6!7!A!@\";\"M\"6!8!y!K!m!0!;!L\"S!j!/\"4!?#.!;!6!D!/!<!I!P!5!<!F!Y!G\"9$9!A!;!B!?\"m!u!7!A!J!P!9\"q!\
        @$;\"H!R!o!L!N!m!N$m!M!P!l!K\"Q#R\"@%P!l!o!M!Q!>!C!M\"k#9\"p!H!U\"K#q!L\"J\"l\"m!n!f!q!l!M\"I$;\":\"7\"p!H!X!}!\
        L!Q!6!8!C!U!K!V!2\"8\"1!A!5!;!6!<#p!P\"6!8!h+k;V# I6ySy1i% L'E!u\u{1f}`,l\u{b}K6 r!C!E!A\"D\"y!8!=*>,o!J&o!A3p!\
        ECG(GLr!J,p'q!H@\u{1}! uy(3 C!N!O!K$Q(p0F!Q$J!L\"q!M&s&G$s!t'A!H~M\u{f}`#%I\u{1f}`;t[W!!M\u{19}R\"\u{1f}`@z}p4 \
        L\"p#G!D!S5N#R!i$K!I!N.L&K!JtN\"N!p!q.t&J\u{6}J'!R!p#G:R%J0L\u{10}LQh\"!H?MhR\" p?q=S\"\u{1f}`@v^0! sLG\" K\"qu\
        I* Q%C\"L=K\"Q.J&N!QGO4MJ;$!K&E!M>GJm\" p!J\u{1}Q\"\u{1f}`=v\u{2})&!C$H\"K;v\"J2G\u{7f}R! r\u{10}r0!S!U#M\"R!P7\
        T!M!N$G!N!M.n&lBGcN!Q0j!ZP\u{1e}0! ql\u{1f}\"@u4J\u{1c}\u{1f}' p\"N!D#P!F!O+I!M% t!H!O\u{1f}`Su\u{e}h\"!K!Jcp$ \
        P!J\u{1f}`?Ns &!N!R%O8M\u{1f}`#LlS%!L&M!Q8L!l}\u{16}%!N!R%N=MdJZo( K!O!o$K\"q7P\"l:M}9!Auo;# r\"I=qu3%!l!L>S\u{1f}\
        `!qN=& I;rSM'sZO!r\u{2}<\"\u{1f}`_x\u{18}_!$Q<*# N'O?O1F$ l'S!S?J{V\"!t?w8\u{9}0 X!S\"O\"q!C!N(S3U\"l!H)Q(RaFKS\
        \"m!K\u{1b}\u{11}\"\u{1f}`Hr\u{d}4&&N!M8o'P.T!L\u{10}@$ t)K\u{f}u#Jr \" q\"Hw\u{3}! O/\u{7f}# L.s?tH0!?v\u{18}p\
        \" r!Ds\u{14}6 H#>\"L!P!G!N!:$}\";!A!M!S!A,R%M!R!P&uEq;qHt>s\u{e}P\"!TSPwr\"%s?t;*\" N?N\u{d}'( m!M!Q$n!I!N9T\u{1e}\
        S\u{d}:\" r!K\u{1}e\"BM4se@*!p$E\"K8I!z\"x2G\"F\"J\"K5\u{6}0 Z!N!Q#I\"N!P+Q,Y\"Q#L\"I,R\"N\"TySAI\u{13}\\$\"R%n\
        :Q%o6\u{1e}- M!G!S#H!J!t!O7K!L$L\"r!PVo\u{0}C& K!T&r8L's.BQS# o?p6Ne3( O%H\"N,s,M%L\u{1f}`-p5R!\"n\u{0}L*!o%O!G\
        !H7p!P'OXP!rAIT>\"\u{1f}`@M01* I%t!M!E!Q7J%H!K\"P1zOn!\u{11}uY+- s\"H#L\"H!P7i!S!N%J!OaH&uXH\u{c}q$!J$u;J$v\u{0}\
        J( O!y$K\"M8L!t[s7t\u{e}7' t\"I=o\"O\u{1f}`4s\"J\u{1}7% M?N!O!n$S~e\" vnx\u{1f}\u{16}#\"N&p?sZ !?w<l$ N%HOMlr'`\
        !VO<&= p!L!O!K\"C\"I\"J2H$r!L\"L\"E!O!N.J!K#LeO(N!O*H\"J+I\"m!P!P#H\"L!O\u{1f}B\"BK4wPS! QPv\"?N!oT\\$%O!N)r?t:\
        s\"'Q?P\u{e}\u{11}7!P$T!S\"Q3R%R$U!R/ODI(L!N!o!H!M\"N4N*l\"Q*R0O'Q.Q]\u{6}\" u?u>\u{6}2 l!R\"S!T!K;T\"o!n1N!R!J\
        !L#P!H+Lyo\"Q%K?#_ y!B!O!E!M!C\"<!T!I\"A$?!q!B\"P#B'J\"u!N!O!K!T!G\":!Q!M&E!q%;!P!B!Q!D!N!A!S.B!G.E-N)m!D#@$E(C\
        &l!?!S!O%Q&K*p!D\"p!L!S!P\"O\"K!L)L$s!B\"J\u{15}T\"%HVM_3\"!J?Nd\u{c}# w\"K=xfd\"@s4L\u{8}.% p!I%P\"O=Q\\~, O!w\
        !P#L#J3H$E!{!K&M[uNH\u{1}x!Asg|!?to[!?vr1!.q\u{7}n\"!Q?R:f!Ark8!'N\u{9}K#%q\u{1f}`@rVr' o!O!Q#P\"L!NJU\u{16}\u{18}\
        \"\u{1f}`0v@&8 w!E!O#F!Q!G!M,R+s!M!N#F\"F!N,R\"T#N\"G@sJl=S$R\"N.Hcz) w!D\"H\"G\"H,?,u\u{1f}`!tCh! P?Y# m!L'O\u{e}\
        \u{1}#?r~P!t\u{1}G$ p!H&K8rjz!3O4m! P\u{11}VN!T\"L!D!Q\"O\"2\"0\"7\",\"1\"2!L'N\"y!H!p!T\"I\"O!T!M\";&8$:!E!J\"\
        N\"P!R!P0M!PVK/N-L!P!o\"T#P\"M!U-G!K\"y!H(sBD$!I!l#H?I=`!'RE%! N@\u{7f}#!p$N;t*R& p\"R$R\"P\u{1f}`8vMJ$ M!t~M!t\
        b'\" P@oV\u{f}!(O\u{c}V\"!sztk#\"\u{1f}`0y$C!AL\u{1b}y\"SO2pcE# M?I\"px&$ s!D\u{1f}`?rV!!'K$n'\"S#J:N!m!S\u{1f}\
        `&ql\u{12}$!O&r9O&u\u{7f}i)!R!O#k\"P9T%O!Q/L\u{a}p\u{15}g\"Am4UqK&!J$D!L?R0S\u{10}P0x!?w\u{8}\u{8}# P!M!m\u{3}M\
        3 Q!V$S#U4o#L!Q!T$R!L!M-m!p#J#ovo/P!Q#QOn' s!I$E\"I8m6M\u{a}pi~( T\"S$L;P$L!R\u{1f}`!Hf!$ M!s\u{d}N!s\u{f}y#*p?\
        Q4q*|N!O\"L\"O!U!N(U#S!=!l,P!T!Q\"Q!V!R!S!S,N!O!Q\"M!O!I!Q!P\"Q$R5Q,I%G)O(M$r!O&o#O(U#Q-o!J$M!T!Q!S%P-RN\u{1e}&\
         q!H!P#M\"N?N$_+\"H\"U\"M\"L8L!I$Q0N\u{b}L!O$ML\u{13}1 Q!T&R!o3R!S#w\"U#L\"H!S-OGP$M\"pOR!S('\" unw9B\" v?wD+!?\
        tWR( r!E!O!O=G\"R4J\"O U# r!L>u\u{1a})' T!T%U\"R7S:OvL\u{1a}I-!M!S#I;S%N!L.P'Nit!M7r:J.s \u{12}\"FN4pe\u{1e}! q\
        c&$ O!Q%N9H\"\u{12}\" P%PCn$ o!L&G8po)!\"S\u{10}?#\"R%O:M\u{7}:!-qo@$ r!H&F8s{\u{c}$ M%p!M?LXW\" N?O\u{10}\"#\u{11}\
        tKo#r\u{4} \" M\"o/^\"<Ofs9,$ J(M4t\u{15}t\u{10}\u{b}\"\u{1f}`@v7i` u!Q!S!C\"K\"C!J!F\";$V!N!S!T!T!I+r!J\"G\"L\"\
        B!Q!K&Q%N!H!M!D\"O!N!G!C!J$O$M&M.O\"q&K%O#L&o\"L\"M$O#K%M#O#p!E!G!D+J!O+P!r!N$Q\"I!R*E#s!L!N.mf\u{7f}!?vJ>!?y\u{14}\
        I!'Sg\u{9}$\"P=s(N.N/o\"BP4qE\u{4}\" r!Ez,! NS\u{1d}( J!K!N#p!o\u{1f}`:L%p#f' N\"S%O:T#M0P&NXI$!L&t9M&vEt!Ap8\u{16}\
        # q!F&F}5$?l!P&N.Ne@#'ogP'oH,\"By4Ghv!UQN#$!L!m#J\"L#\u{1c}\"(q?s\u{8}M\" q#D?T# q\u{1f}`@s-;( r!@!M#G\"I!N\u{1f}\
        `+HwJ$ r!K>v!L&D!DqlS!?tx6+ l!J$K:\u{7f}!H$D\"H.M6KGLNFpL!VN\u{1}B% M\"s&L\u{1c}M\"s^\u{1d}!1n>\u{12}# M!o?q\u{c}\
        \u{9}\"\u{1f}`+x\u{7}a\"!N>t=\u{7}\" K?J/#!!N\u{3}e\" o!Q4 # L!s?r\u{1a}g) t!L$J\"J8r;M\u{5}q%M\"Pkk!\u{1d}t\u{6}\
        sC X#F\"M\"R\"=2O\"y\"n\"Z!P\"N\"P.H\"I\"M!K!Q!K,r#KWM,l#O-K!M!l!N!T!M\"M\"O.H!L\"y)sv$!.s$W!1r\u{7f}*\"\u{1f}`\
        Yr\u{1f}q# N!s\u{1d}t\u{2} $ M\"r=M\"t$03!n!R#M!P!F!P9P#B!J!D!I-t!O!L\"o\\w\"LIr!I\u{1d}\u{7}\"@z4G68!?uaP& k!B\
        &>!E7qcuQD%!E!S=Lrt%MO?# K?N\"m%;: T%D!F\"Q+P(H$f\"T#I!F!T!N.W#J!Q!S!TCM$S/p3R+r!H\"M-M%L\u{19}R$ Q3p\u{1f}`-J\\\
        \u{17}! ui$\" u?t\u{1a}L!&PXM/%Q!M!O!R!o8T$O!P3Q!GMt's7O;P&JHf% K\"m=M\u{1f}`#x\u{16}\u{16}/!N!h&S4Q$P5F&M<O*p#\
        q\"MIo\"Q\"Q,P%\u{11}! q.,+'O=P\"S.J!Q%G!MjL:R!O&Ru\u{17}\" p\u{2}uU>& L!K$r:N!M$s\u{2}\u{1b}$ H?M\u{1f}`!Ph&!'\
        H'b!GRB`!Ar!]+!Y$E#W7j(R1O\"RHM&L!M1Jo`+ r!G&K!M,G'L%N&P.H|L/too!!I&H!NrX\u{9}. K!p!p%K!K7P!q!s#L#N-K!L\u{a}K%s\
        \u{a}ZN!R\"K\"O!Q!R!S#D$Q$I!O(p#U!P!N!Q\"R!T!J!J!I&D$N!N\"t!O\"F\"T!pDo#u#P#O&s!C*L(N&I*p!N+J\"O!R!P$M0I!Le\u{5}\
        ! PR\u{12}# K\u{1f}`@L\u{10}<#)Q!o\u{11}NR\u{10}$ o!G&G9O3u#\"F=q\"K\u{13}\u{2}\" p!BsE#?m\u{1f}`!KG(,!F!T#l!L!\
        P!P8G!P#E!J\"N1qxw!\u{e}y@%# r\u{1f}`%u9F'!t!Q%H8O!w&J.D(8\"?r\"Mz@\"Dl4T\u{1a}6! q/,$ s\"N=t\"N\u{2}<!Zp'I\" s\
        ?tX;\"\u{1f}`0rn\u{17}#'J8p!IYr- Q!Q\"A#O:N$T!R!S.M!O#P\u{4}q#OF\u{1b}' s!?&B!E7u!Dbw\u{e}\u{1b}! rmw! N\u{5}W\"\
        %t?ta+) t!>!Q#F\"A8m!H&J\u{1e}L\u{1e}<, M!J$@:Q!G'V-?'S\u{5}I!S$Q!Q.\u{f}#!r\u{1f}`@r74(!K>O'o!S-H!Q#H\"Gf\u{1}\
        \"\"REpCz< w\"H#R!L!J!G3R!U#r!Q!K$K\"J-H!L$P.q7F'H!KIj!R!U.t\"J&H-p\"NH\u{6}#\"o&N9p1\u{0}$ M#J\"q?ot/<!V\"N\"E\
        !U!D!N3L$n!O$K!S!K.F\"I\"K\"N@uJL!o!t\"D(L.I!R\"r#J\"O!M,p!Atd\u{c}'!O!R$N9R!R%R\u{a}PbA$ s\"O%Ngx6$( K%G!J9J(q\
        -O!E\u{12}L[1' L%L#P7M%O#P-Df,5 k!T!O$M!S!Q8N!O!J!O!J!M!P!P.T#n\u{7}n\"P$L!N!Pen!!HrW& n!H$J\"I!P)qiG% M&M!q8I&\
        O\u{2}K\"B{4FyF\"\u{1f}`@u\u{1d}-U U\"j!H!L!V!j!Z!h!M\"F$E\"H\"D!J'V\"N#X\"L!M!V\"Y(H$J!L!U!g!K\"S!\\!V-V#n$S-T\
        !S!V#R\"W!R#Z\"R6V'T!V*V-U$V+L*l!N\"o%q&j(/$ P!o\u{d}Q!pn6) n!P!N%O!M8P!R&Pjt\u{12}\u{9}!?KC\"$ p(Mzt$L$@\"Bu4E\
        \u{2}}$!O%O\"N8Q5X# r\"N=ry@! t.\u{11}!&MFU\"VH^u\u{3}e!fp)>!?x{Y%!J>rHOur#t+\u{0}\"\u{1f}`etw#+ r!J!N#J!N!I8t!\
        P!P%N\u{5}u;i!xr(\u{d}!?w\u{1c}\u{2}# s!L>vt$\"'P!PQ\u{16}!@s\u{b}.!(Ly-!?th\u{0}! vhk!\u{11}xMS\"\u{1f}`0y%\u{1c}\
        \" N%Q.u' j'M8UYILt+OUK\u{1c}^!@Mdb0!J!S!Q\"V\"J4N%L&O.I!Q!S!Q!Q\"GvN6OXi$\"H&J8M\u{1f}w>!# s!G>ubh# P.t?s\u{14}\
        C!@O\u{14}$$ s\"E=y\"F$\\* M%C!M!N!N7U&H\"P4N<O)Z# q'N?N-\u{14}#!m!N?P\u{1f}A\" s?vW0$ q!H&F~Ks+!!Gg\u{2}#!P&RM\
        Q\u{17}~\" L\"o_g! pU\u{5}& l!I%N!HuJeQ|Q!?rv1$ N!I&r?u\u{d}9\"!G!O\u{c}++ K!F!R#G!J!u8I!K$K\"sWq1\u{1}!\"n\u{1e}\
        G#!K?M'QnP\"\u{1f}`@v\u{2}-#!s>M!xHf! sSp\"\u{1f}`eH\u{7},\"!K&MiM#'E!Kzr2J&%L!P!P:S&P.QG\u{1f}%!G!O=I\u{1f}`6v\
        eq&!S$G\"O\u{1f}`)t0t\u{1c}P# L!r?q'|##O!n\"D\u{1f}Y# q\u{1f}`-{\u{16}p' H&P5r!N#D\u{11}r!N\u{1c}{\"!E$M;=\"%R:\
        n\u{f}X#%P\"IMLR0' Q'Q8M!l&R!M4J\u{1b}\u{f}\"!H@o\u{1c}J!'F\u{9}V\" IzJ9V) K!q!J#K\"H8Q!I\"J2wz9#!O$O;Q('% O!t\u{1f}\
        `?H!u0\u{d}\" K?Oi\u{1b}!`K |5 R!O!O!I\"N\"P\"K(t+p#S1o$N!G%D!P'nLs,J*p+P\"p3D!/L&_#!Q?O6P\u{5}\u{d}$ q\"L=r\"M\
        LX\" p\u{2}u\u{13}y\"!rzr\u{0}\u{1d}D L!r!U!M\"R\"S,B/G\"Q\"P!O+D\"T!S#?\"@=L$I\"p&t\"K)P!r#G$s#K(M#F!r!Q,J*P!s\
        'C\"D/B\u{7f}~!?u\u{10}>!\u{11}tD\u{6}%!K!N%S\u{1f}`\"r\u{16}\u{1d}% n&G:N%I\u{1a}rQ[!!NS-! Od\u{19}#?M#P4rx\u{5}\
        \"!L?O\u{a}S!?vD\u{7}& M!s$N:J!u4@vz( V!t!D%C8P!w&D.Cv\u{3}\"!H&L\u{14}%&!O!U%P9R\u{1f}p%PIL\"\u{1f}`%y}*( p!C\"\
        T\"L\"E\u{1f}`)l)KFv#!R'N7K\u{17}h= s\"P!P!N\"N!T!P+G!K\"J&P%R1J!M!J!L!L!O!A!C!L!I,p\"J\"P!Npo=o%o3G!/Mx\u{9}\"\
        \u{1f}`%yD:#!L?K&M6\u{a}$!M!T%Q?K;t!AG|*( Q!N!O%R9R9OUvQD\u{c}B#!O>qGqrS( M\"M!o\"T!P9D!O!N\u{0}\u{f}\"(s?tF\u{a}\
        ' t\"I=o\"O\u{1f}`4s\"J&\u{e}!?L\u{12}29 S#H!D!p!B\"X3r!J#W!O!V$F!T!S.T$L\"M[s!M9r!J.Q\"R$R\"R\u{13}p!EoM\u{d}!\
         L:}! o\u{e}\u{b}! L\u{14}r% q(KNQLv$K\u{1}C( n!G&G8Gcq#I)s!L:t) l!K!R%M!Q8N!S%Q2Q\u{1c}p!?Nq~( Q!R!S$Q!N9R!U$Q\
        =\u{18}!!KB\u{12}\" L\u{2}MKp! Lka#'L9KcrP:#!O\u{1f}`@Nr\u{1d}% q%J\"J9I4xr\u{c}#!r!M>s\u{7}{#!Q?O4Lk\u{1b}) m!\
        I!S%?8p!P!S\u{1e}o\"M#\u{d}\"Hx4Ii6!(O]6!FOu\u{9}! pwiL!M!O!L!N!S\"R!P%H$Q\"T(L!V$S!S!G!L$O+S\"T!Q#I\"G!H/E$P#G\
        $L(G2K(O\"M,M!N$u%U!L!V/O!P#O\"P!H.Q+u\u{8}M#!o?v4L}B& O!Q$Q\"N=O\u{b}L\u{f}d\"\u{1f}`Csz|% p!B!I&I9O*o!%LvM. O\
        !l!O#N\"R8M!n$P\"W!S.Q%O\u{5}o\"Mq\u{18}'\"t%M!M8q!ufK\"t/A!\"O\u{0}{+ R\"U#M:M\"Q#O!T!o.C\"I$G\u{10}S\"\u{1f}`\
        UwsT! r::!@rC\u{0}#!r?w4I\u{5}:!(P\u{18}r$ J!v\u{1d}u't\u{1}\u{1c}1 I!O!T\"Q#P,p,N!O'Q+o\"R!T$R\"P\u{4}M'K!RrY0\
         P!n\"M\"U!T:F!H#J!L!H.u!v#p\u{7}O!m$UV5!!Pmb\"GM4rsj$ G1p.I9RMF)\"R%P8O\"N3M$M\"H\"Ksu%\u{3}% t'A\u{1f}`9}'BPr\
        #%s\u{c}K%t\u{7}p%!Q!K#O!K!Nnl,!E!Q#E!n!I8p!J!Q#H\"P/K\u{12}Nyt!UQ\u{18},4!J!o!T!H!@\"C(G$B-L#L#K/R!P!O%OhQ(o3o\
        !D9iG|\"%s?u\u{1b}o!-rm+$ L%Q:O6Q\u{1f}B$\"N#I?J0O29!zwN\u{4}% Q!r\u{1f}`TQ!r!:)!O!N#n\"P!R9N4O&O\u{4}K\u{c}\u{a}\
        \"!H?M3x% K\"k&K7K&Q!\u{8}# L4p+IiI\"\u{1f}`+x?F& n\"O$I\"L7r(QLg\"!p?t\u{15}\u{0}!?t\u{6}V0%I\"U4M$k!S!W#N0O!R\
        #I!QAN*JLM\"Q-QN$#'N9q$Jks!?t2 +!S!N!O!T\"K!E!Q+o-P#Q\u{1d}P,w$ L!t>M!u$#$ w%H:|%IR\u{6}8!E\"J\"K$I;F0@$G\"B0L$\
        p.O\"N(Q\"G9H)w(G+L#G$J#P%r)A$r]u& M!O&s8M'u4CO\u{18}\"(M\u{1e}J}#\" q!Dy@#'G{y#H\u{18}\u{3}$ s!J>u!K6{%!J$nAr!\
        O\u{1a}O\u{19}m\" s?sVe\" q?t\u{16}_#%Q\"VQQ\u{d}4# K!q\u{d}Pi&!?LY8$%K=Q\"L2sLE\"DM4rdj\"\u{1d}M\"t\u{1d}$*!E!\
        I%s\"OqP#u;r#O\"u?teu*!s!B!C\"D\"C\"G*A.E#J\u{1c}n\"B# R?J~x.z! rk%\" q?xP\u{f}!?w\u{15}\u{1d}H!O!T\"M!p!V!P!N!\
        S7S!N$Q!R!S!R,O!O!U!P\"R#R.K.K+P\"O,F!P3L\"N(M#Q!N*O\"o!J!Q%R!Q-K+r%t *$ I?J\"l4QG\u{1f}# t'J8y])$ O/q0P/so~# u\
        !K>|k\u{1a}!\"R\u{9}*$ I2q-JDn<6!'N1\u{14}%!K>q!O4N\u{b}s\u{17}r\"\u{1f}`0w\"+\" q\"MaF%\"M%L!L7s\"O&Z\"NL2s\u{f}\
        Z/!J\"O\"H!o\"S$F4O$J\"K%J+F%K3uat5NpH\"\u{1f}`%xDF! nFm!'L\\*# v\u{1f}`@vS*!$nhP$ J'u8L'v\u{c}q3 i!K!M#M#M8N!S\
        #P#N-P$M#J<r8D@Q.I#K!O&O{B\" t?xjU\"DL4tse$ I\"u=J\"qdI! oe\u{2}7 r!P!Q#G!O!L4M%P$J!S!M/Q!N\"Q\"I4u4p#P!O?M!M*M\
        5Oj\u{f}$$Q\"o=R\"p\u{13}M\" x)G\u{1d}Z!!K\u{e}f$&O!L8H\u{5}wY9\"!K&nI5G Y!S\"L!J#N\"M\"M$P\"Q/Q!T!R$O\"H&O\"P$\
        O!Q!R$N!R!N&O(GGk!P.p%R\"R&r%P!T)o#S!P\"P$R!S2S\u{11}K) o\"O#K\"N!O,S+p\"Q2R>Q\" s?s*v) q!N$J\"N!M8O\u{1f}`5t+G\
        E>&!o&I8s!K[s\"K8h6 t!9!N$N!;!P7q!=!O$Q\"P.M$PEK(NIk$L,q!C!M$R\"Q\u{5}+\"%Q=o[\u{3}5 Q!P!T#S!p!M(D1O!V#P\"T2QCO\
        *PJP#K!S.P$o!O>p?7!AN\u{1f}-!\u{7}Evc#'m!JRS\u{16}\u{7f}\"?t!K\u{11}.\"\u{1f}`%w7\u{1d}& r!B!F=r!G\u{1f}s.f%!L'\
        N8L'O\u{5}uy^? J!l!L#m\"n!G+>(o$K!j!R#i0V$N\"M-K4H(G+s!J\"p!C$N.v+M!o\"T-G'm/p/xB\u{d}$ n\"Q?R%U_\u{1b}&!Gys!G\"\
        GbK't q$ M%p:P9q<\\( l!Q$O\"J!O>Q\u{7f}H-LV\u{f}!/ny\u{10}!?P152 Q!U\"P#S\"l+K,P\"R%j!R)E\"L\"D\"D\">\"C!S\u{9}\
        OE\u{1d}\"\"K?LE\u{18}!!IT~!!N~n# Q@J4t=[\"\u{1f}`@t&\u{7f}% t!K!H=r\"JDE$ s!L>s!L\u{2},!\"nOO* p!A!N%G8u!E!L%M\
        \\v#L#\u{17}$!Q!q#L!Sy4% I'r\u{1f}`)L#pU\u{1c}!\"O'\u{c}#!F\u{1f}`<t]2!\"L>3)'P!P3o$o!Q%O!O_HKo\u{1e}\u{5}& p'L\
        8p!M&NlA\u{f}\u{1e}5 m!A$C\"H!F7k!M!Q#G#M1Iht$r\"R)M0m\"O#I!R\"M=mx<# J4o+LoN\"!O?O>r-!G\"D$B9M$B*K\"L$D$p\"H&s\
        \u{6}I&tZ#\"\u{1f}`Ir5-$!Q$m;Q4Q?9!?wk(!\"m^[# q\u{1f}`%sk\u{a}' Q!Q&R9T'P4Q\u{4}OhI- K!n!T#M\"Q8M!k!V&P-T$F\"F\
        \u{c}N\u{14}\"%!I!S%V9L$P\u{1d}i# J$o;N}3##R\"D!md\u{4}, q!I!P#B\"K!J7m!N!R%Q/O\u{7}tRY#!L\u{1f}`UP~^!(O.\u{1d}\
        $!G!p=K!K^P> M!P$m\"O!U4j#T\"m$V!Q!Q-O!R#W\"K!KAM(M.K!N#q2q'M\"j!O!V,L!U!P%Od\u{10}#!H:O\u{15}Oc`!&M\u{1d}Z\"!q\
        wsw+!XL[$\"\u{1f}`0v'\u{11}$!C!J%F8pGm\" J%K\u{17}F% L!I!r=I!MC3$%o?Q\u{1f}`!o'$%!P%L,m.R%P9/!.om.!\"P\u{8}p\"\u{1f}\
        `@sw\u{1e}# R!O?R'\u{8}!?s\u{d}i# N(OtrM\u{1f}! QR_) K!q!O#O\"R8N!k!R9Fu6!!M@I$!>!K%F!L.(!'NOr! n\u{15}\u{1d}!U\
        Q'\u{10}\" M?Mi1# O%n:L1\u{8}\" o!PY%\"!n$N2\u{11}# r%K\u{c}uM\\\"%t?t\u{16}U! MS\u{19}\" M?O!I!!pc{&!P$G#O$r8H\
        \u{1b}K\u{12}a!?p\u{2}u#'S?N.Sb`( J!m%Q!O8K'Q.L\u{8}MG:#(D\u{1f}`(oty\" p!JQ\u{1b}% N<r#M\u{10}M\"r/f!\"PPe& l!\
        R!M$J9O&NEf$!C!J%F8p{O!?t\u{1c}\u{b}!\u{7f}tuC\"&Q?O\u{2}[! t\u{6}\u{0}!?sI\u{16}$ p%P\u{c}q%P0D\"Ao4Kt:!?r@b\"\
        \u{1f}`Up\u{2}X! O\u{17},! Hj\u{4}\"El4Uf>!aH\u{19}I\"%M?PP5\" v?wYK\"\u{1f}`UEq+!\"Nz=& X'Q0wWL!wrO\u{5}b% q%Q\
        \u{1f}`;t%M=g!$m_1&!P\"L$O!R=P\u{a}s#`!\"M_\u{a}! q<^!\"Huh!?v\u{1b})!Fq\u{e}\u{13}!DN*M!Ct\u{12}p!?tN/# O%P<Ns\
        F\" L\"o\u{10}\u{18}% O\"q\u{1f}`SN\"t\u{7f}T!'K^w' p\"R#J\u{1f}`<O9M+v\u{15}&# n\"Q=r7.!?p\u{5}\u{1d}!@s4+! p=\
        _! M&'* n!Q$Q\"J!N7q!Q!M|L\"r+5& m%M\"N\u{1f}`)p0sN,\" L?Mm!\" O\"m>2\"(qvr~G, m!N$I\"P!L8P!O&Q-N!P&L\u{5}L<\"!\
        @s1Z# I\u{1f}`@K}\u{a}!@s\u{7}`*\"N#N\"F!J+S.P#L\"P!O\u{1d}O\u{1}t\"(o?pA\u{5}!!Qaq1 j\"T$R!K!K8P%Q\"N.R%NHo\"L\
        !L!N?Q8H*NC\u{1f}!(Lm\u{19}( P!N$J*k0Q\u{1f}`!J5w;>\" s?s\u{d}`# M\"S=O4C!!N|G$ P'r8O'sQL\u{d} s!T!o!O!Y!O\"O!i\
        !O\"P\"K\"P\"M\"L\"K!S!K\"O!P!T!l!O#i&W!i%P&S\"D!Q!E!T!9!Q!8!E!7!F!5!?!G!Q!<!F!7!?!h\"K!S!^%K$O!P%m\"S!l!S#Q#M!\
        T!n!l\"T$P#V#U\"V\"T\"i%k!S\"l!P\"p\"X!i!V\"o!k!l!j!m!r\"T!l!V\"P\"U\"V$k!S#P!X!T\"P\"U!h!N\"O\"R#o!M\";#M\"O\"\
        k!q%n!j$ha0!AR'b# O(Q7NH\u{4}#\"I=v\"K|\u{13}=!Q!R!Q\"I\"R(K\"N\"F,k!J!N#J\"N!Q-U!o!Q!R#R!t]r\"L*O8r!K#J!P%Q>JQ\
        S!WO\u{1f};#&O!L!K;u/ t!F!U%M!R3J$k!L&N!S.Q#NMNKJ7M\u{6};! J)p\"Dq4N\u{14}a+ o!L$L!P\"P3O%P%L\"O-N|OH\u{14}!*q|\
        `\"\"K?LG4#!p?x4E\u{d}Y$ v\"L=u\"N\u{1c}Z$!p$K\u{1f}`<rar$!R$F\u{1f}`CO*F% N's\u{1f}`9O't`%!?s\u{1d};# q\u{1f}`\
        %v\u{5}y!\u{e}v\u{1a}{#!F?JWv$b!!O@\u{15}\" m(NIe#+B\"y?rK=$ n!P'M8S\u{19}\u{c}! pd\u{4}\" t?z->* G!m$Q#U7N%O1O\
        #P#P\u{4}L9~9 j%E!E\"n3M!K$S&T!W-S!Q%P!P/M+QIL(m*M!K,O!R!i'S!R.O~J!\u{7}t/S' o!E&E!O3NgtNN=j$ H>t\u{1f}`;tHR#1F\
        !pQl*5\" q3R+f!!C\u{a}K$+u!K>p4Ao;\" n4Qc\\!?r4\u{13}% P'R!o\u{1f}`8K<*!(Qa\u{18}%!I&N!N8M\u{1f}uA\"\"AN4szY!Ht\
        Ak\"Bv4I\u{1f}]# r%N:w$F' N!N$q!S<N\"I4t=2# q!L?Kv\u{7f}$ K!t>L!u\u{16}R\"@q\u{7}sN\u{c}!!p/=\"'K?N[E!!I@a, n%C\
        !R?P0R\u{a}m!P\"I!J!E\"Q!P\"|\"\"q?sX\u{16}% N!Q>H(K\u{1d}M\u{1d}a!?v$L! s7}\"Bt4KC6\" t?w0j$ K#D)N!u\u{5}*$!Q&\
        QpO\"pI\u{17}) u\"F&@7q\"I&GXv#r$Gb1!zxx\\!?tlf$ s!E\u{1f}`?pB.% L':!s?i4X0d( u!O!K%A8r!P!M%@sD!?w\u{b}\u{e}#!J\
        \u{1f}`$rp-&!M!L&r\u{1c}I\"N\"sR\u{13}? k#R\"H!J!U!V'K$D,l!o\"s\"N!L#D,E!J!A!L!A\"E!K,pYt&m\"G8I\"J\"K\"K!N2n={\
        !%PNB\"!P&O\u{7}N$ J(M=M1Tx\u{6}' O!m$G#QLHqrBPc'#!O$m!Mpg!?r6\u{15}\"!K&K\"=\"!s?wGP#7uWF!u\u{0}t+!P$T!K5K%O!S\
        $N!P/S$NwK=z& o!D&G8u5J&MY`!!@\u{7f}9# o!Q&NxW\" L?N*\u{2}# q!B>vIq!!N>\u{17}# P\"Q=O?L! P\u{c}x%!F&s?M4r\u{c}r\
        \\\u{6}! N\u{1e}n\"\u{1f}`&spG% L!s>M!z4B\u{1d}0!VR\u{a}F#'v~t\"tO\u{17}@\"S!O\"H\"N\"N(E*H%l!W!H\"S\"A!L+C\">\"\
        q\"I#OVQ!x$G(I&O!p\"G)H,j!K#B!Q#C1I=~!?u_\u{18}!\u{11}x&]! q6\u{1}$ o'I:T$P$\u{19}+ t!E!N$F!D!;4L#o\u{10}u\"L.r\
        H}\"'q8P\u{16}H\"\u{1f}`@r\u{13}\u{a}&!K!R&Q3K%O\u{10}K\u{1b}a&#l\"H#Nwv#w$L\u{b}\u{18}\"\u{1f}`@Gx\u{19}!!P\u{10}\
        &*!O\"I\"J#P$n\"<2P\"MLq9qj\u{5}! qZb$ K\"P%N8HKh%!F&E!P\u{9}J%r+F0 V\"Y#T\"S!m9W#Q!S!P.R!R#L\"OnP<Q\"Os@%'R8L\"\
        n&p4NmT% q!J$M\u{c}t%M\u{17}\u{13}!@p]+\" q?q\u{5}A) w!E!J#H\"I!L7q\u{1f}`!sRW+&R!O!S3O&S$Q!R!T-L~P*N\u{9}\u{2}\
        !,rW!# K's?qG?$!P'N4s\u{15}s`.* u!N!U#L!P!R8q%M\"Q/N\u{b}J%!o$M;t!P3I_>!DJz'$ x\"I=y\"Jx\u{f}'!O%N!F8m&I\"R.K3-\
        !?s+c,!F!N#G\"D6t\"x!I!P#I\u{1f}`1L#tY$\"!O&OBH1 j!N!J!V\"P\"O9W!P!T\"R0N!N!U\"M\u{7}s\"Q%K`S$=v\u{1f}`8M#v}a%'\
        N!J9O&N-MT\u{11})!O%O!J!M8P&O!N-MUo11$ M!s\u{1f}`%oEo\" N?P8,( o!J$F\"M8s!K$I\"Me\u{3}\"\"O?Q\u{12}\u{f}!@q|=% \
        K%q:P%s\"L\u{15}C!(r\u{1b}t# G6xSx[N$#p\"P=x4D7\u{7f}) r!F!O#G\"G9L!Q\u{1f}`Dq3l$ O%O=q4EZS$;P*L4nwPZ\u{d}\"BP4\
        pWY/!q\"M\"G!I!K!O8v!q!M\"J!K!J!L-K!PT]! r\u{18}A$!L&L8t!H\u{f}S2 O!Q\"m\"M#T3R%M'Q-L!Q#P#RGGHy%K!R/R5JXy!(M\u{19}\
        0\"\u{1f}`eCOp( q!E!Q#M!J!L!K7pEp' P\"Q&l7N!T\u{1f}`(qwa! MR\u{f}!?v:.#!R>s;N\"7%!N$Q\"M8Q'Pyc# t!G&An\u{1e}!UR\
        #\u{c}!Bu/\u{3}* o!F!R#L!n!E!P4M$J\u{11}M5'! Npt4%T!P!I!R3R&U#O!R!O.T\"R\"P!M!H!LtM!R,o#M&PUO& O1r.S1y2F\u{c}p?\
        \u{1c}$!PCLroQNA5& n!J$G\"M!N8O\u{16}$# x\"L={&P#!E&H?LtH\"\u{1f}`@t\u{3}\u{17}! ONv)\"N!J$C,H!o.O0M!lmuWQ!?svN\
        + n!P!Q%L!M9N&MSm#N(PZK/q!DK\u{1f}RE P!o!r!I\"D!E\"o3I!J$m!p!M\"I!I!P!U-S\"M\"I\"H!G<R%q!K!J$L$rIK!I!J!r!w,Q\"r\
        $G\"H.Leb! Ia~\"\u{1f}`@x`j!+m\u{17}k# L(N9pA\u{1d}! q\u{6}\u{a}! o\u{f}n0 j!J$J6I%G!T#M0F!PHN(PJr!I\"F!SGu\u{b}\
        \u{7}. p!L!N#S\"M!N7r!M$N\"O0R1I3t$NDH#!H>q6L@\u{0}#\"O$p?pim( S!R$H\"P4N+Lkp?NQD\"!R%J3V\" r?us~)!R%S\"T7p!R%S\
        \"K.N&N=O( q\"G%H!I7n\"M%GQq.\u{10}\" m!C\u{15})\" q/J\u{16}J> N!X!i#R!Y!X!h7P!Y!c#R!V/T$T\"W-Q3O!R'N!R.J4U!X\"\
        V'Q0U\"X#W!U?s_%! Ln[$;u!K\u{14}u!Kk~\" L?Mgo# t\u{1f}`@uW\u{1}![o\u{1b}\"\"\u{1f}`\"s\u{7f}\u{c}!?qrP2 F!V!L!Q\
        \"x!D!N!I7K\"P#r!H\"O/O\"l!M\u{b}r!K*\u{16}!?t\u{15}?{!N!P!B!K!N!S!L\"9\"C!M!S\"I!m!w!x!S!I\"M&S!R\"j!N\"L!R!Q!\
        U!R\"A\"G$M\"p!q!R!M!M!T!I\"L!P!M!S!?\"I\"M\"p!n!K!L$M!K!N2N\"m!Q#I#V!i!F!P%t!G!D&S!O\"L%P\"l'R(g\"S!R+O#M!M!I\"\
        R!Q!R!P!C$O\"r!q!R!N#p!M!M!R\"j'OK \"As4I\u{7f}\u{5}\"!I?Ma\u{10}| S\"n!P\"U!i!P\"O\"I\"N\"J!R!K\"N\"R'o!R\"Q!R\
        \"U!Q!S!X!T\"Q!Q!M$K!L!N!U!N\"H!V!R!S!P!V!M\"N\"O\"O\"M!T!J\"k\"R\"P+P!Q$R\"n!N!S!S\"n!U!R!k!T!S\"P!S&Q!P\"P'L!\
        M$H!N#m#R\"Q#m!l\"m\"N\"o!O!P%I%O\"S!Q$Q\"Q\"P\"I$Q\"M%O\"R\"nt&\"AL4q6S! P5\u{d}# q!F\u{1}u\u{15}6% O#H(v$9;m.\
        \"] p!Y\"R!>!K!S\"X#:$:\";\":(O!V!J\"i!W!V#M!V!S!X/M\"O!Q!S\"S.J$m(K\"J(Q!P!m!L\"K!O!l!D&q!P\"g!R$M!T!k!J!R$L-s\
        $k!O!V!R,N!g!P$Q0l!J\"J#wu.# n\"Q%OP%$ L'u\u{1d}L#uHe! oj:# s\u{1f}`0v\u{11}\u{b}8 R\"n!I\"E!L!M!K4u%S#G!F\"K2I\
        !M!L>r?O-I*L\"u!N*p#N%IUA- n!Q!Q#M\"M!N>J!OSnJq\"F?N\"Ki)!GqKj!?w\\L$ p!K$G\"HA/# M?P\"r?\u{6}\"\u{1f}`'u\u{5}s\
        #!K\u{1f}`?uNd\"AQ4n>z$ O\"p=N\"lV\u{0}![p'}!VsZ\u{19}\";r\u{15}r\u{6}{#!N!M&Jz\u{7}# r\"O%D\u{1e}!(!>!n%M8p!F}\
        L'Q+j\u{1e}\u{c}!4K@\u{3}# LnNaKH~(!J!M#N\"H9L\u{0}D?r\"PH%!%pP\u{16}# n!L&S2\u{5}\"%O<Q\u{1e}p$!r!J=L!u9`& q!C\
        !M%K8GcsF\u{7}$!Q&I!Q8Q7m!!Jv;\"\u{1f}`%p,\u{f}!xu&C$\"J\u{1f}`#t\"Liy& r;Q!K\u{13}s!Q!Kq\u{1f}!!L\u{16}\u{10}'\
        !N$G\"F!O8R$K\"K\u{19}\u{8}!fp<O1 q!U$B!J!S5N!R\"l!T&R.L!S%J!Tru\"q\"Omb&#q\"L=u\"P2Ag{sH\" u?uDr#!O'L9p}s# J%G\
        :J\u{6}>\" s?sA2!cs|\u{d}\" r!DOi\"!Q?M6w\"@M4rW/$ O'o\u{1f}`@t\u{12}}!\u{1d}xDs$ J<s\u{13}M\"sOM!(O0.# I%m#Ql\u{2}\
        \" s?vS}. l%H7P$S!W#K#Q.T#J!M\"OCRcM#NS\u{c}!Fpf^'!K&J8P\u{1f}`!l!L&M4F%!o&F9Q4q\u{c}q\u{d}=$!l!G>r!J\u{9}G\"\u{1f}\
        `!x.~! o0\u{1b}\"%s?t\u{10}@$ r(Kzt$L[\u{1b}$ NAF4z\u{c}r.a*!L!M#I#ILO!F#L$I+AzK\u{4}\u{10}. K!J!R#F!L!w8L!L!R#\
        H!M!y/J%EP8#!G\u{1f}`/r(:, O!I!u%N,p-K!p%O.M{J#M-M\u{16}\u{19}#!I\u{1f}`Tv\u{6}5$&K!P\u{1f}`:L|(@ l!U!V\"F!O!N!\
        E!W!L3N$P$Q\"J!R!N,L$P!P!F!P!PLH!K>N%s#P\"N\"Q1P!O!M.p[\u{4}!#M_\u{4}!?s\u{19}X!EKPI! Q9s!\"L\u{1b}:$ N?K#s4CQW\
        % M=u\u{1f}`8K#upe) q\"J%w!C?I3nLN`n!Nz\u{b}& o!S&P,P,n!QD\u{19}! ONZ# r\"O=q\u{1c}F\" u!K7e!Bnox9 z!H!L!L\"E\"\
        @!G+z!=+x!J!N#G\"@,v!A!BNr#J8mBo!K0t!C3HjH\"%J\"MF\\!'Qf\u{19}$!E'R7q'Gm\u{12}!~s0y\"Bx4I\u{9}\u{16}\" s?t\u{13}\
        R$ o!P&L9TA># O!P$T5c!`Qv\u{14}' M\"S%O!Q4O#I\u{12}O\u{1a}N\"\u{1f}`@t?'!?s\\t#CO\u{1f}`!p\\4!'J7\u{e}!!Ng#!AR8\
        [!?pUe!/Q\u{11}G%!D5t.G4v1t\u{1f}z!'O\u{1f}k' t!C<t\"x!H\u{1f}`8t\u{13}.& E%s!Q9H%p#O\u{1c}R!@u_q\"\u{e}M\"td\u{e}\
        ##LAJ4tkz\"!L!rT\u{8}! LDD$!t&L9u&Mq\u{12}!?w\u{10}j!TS|\u{1}(!D!P#o\"B9H!Q#M4wbQ\"\"P\u{c}oKq# s\u{1f}`@uFH!?v\
        @M!?s\u{16}l. \u{7f}!@!L!?\"@\"F!K7~!B!O#@\"H!O.GGV& o!M!I%E!Q7j\u{15}b!!Qxh!#P\u{12}-!?t,`# L;t\u{15}t=\u{18}\"\
        (N7IhX!TR~y$ q\"K=u\"MU\u{19}! Jl'!(M-y! sp2! sIa\"<P\u{15}P\u{16}:!BtH1#&O!Q8I\u{11}2\" O!p\u{7f}!)!K$K!J!K9L\"\
        y\"L\"K0G<\\''S!E7Q%I\"F!G^Oj^$ s%K:s9MP&\";u\u{15}u\u{13}I$ x4H+y4HYM$ U!N%N!Gj5\" O\"o\u{1}1! oZ\u{2}& u#K<q#\
        Pop#OUP!Qr\u{c}j!\"OWE!As\u{13}\u{1b}\"\u{1f}`%w[H!Atl9\"%N?N+]\"\u{1f}`@r0.* N!P!Q#m!R@S.O{K0O!O\u{8}Q. Q!K!G#\
        u\"O=I0C$w\"EAq\"GbP!F$u\u{7f}'\" K2o\u{18}(!At\\w\"CI4x\u{c}1\"@L4v\"@& R!m$J\"S!TLH\u{a}\u{d}!\u{3}q~$!?|m]!\"\
        P\u{9}:& J+N!x>P!t4Co\u{0}!)o\u{11}Y! GX.!JwH1% K!v\u{1f}`$N!wD\u{7}\" q'Hf=( O!G$p\"I8O5J$v\"L0C\" PTQ\u{b}\u{f}\
        1 k!B!T#C\"R!P7n!LNp/K(R1N3N!w<N.p%s\u{6}\u{12}!?r~N# M%J:L(\u{16}4 R!o$S\"K!T7S\"T%O.>KG!x\"I!t\"K!J0M9L$Q,N%P\
        Mq'\"L1C!r+U3C!n\u{1d}M4\u{d}\"BN4rG\u{7f}'!k!N#J\"O!M9P&QRN#!Q?Q\"P_\u{0}% r\"I=q!Q!N(~\"\u{1f}`.usV% L't\u{1f}\
        `9L'tQN! N^\u{15}$ u%I:u%I.|!?u\u{c}t$ O%I:N#M\u{0}:/ V!o!N#F\"J!Q7S!n!O#L\"O.Qyu3R4u\u{0}\u{1b}!?r^P% r!I&H?NQ\
        t^@\" r?toR.\"p#K!M!N5r#n!P$J\"M.N&QjN-r.P0\u{2}!!HD@!+oy $\"m\u{1f}`@q&N+W\"BN4s\u{1e}tC t!?!T!F\"<\"<\"J\"@$8\
        %q'H$l!C!Q!Q\"B\"E,p!m!G!R!G\"B#M<uXs!I0F!T#E\"I!R-l!I$o^\\!UP%Z#,v?~4BR\u{f}: S!P!N!E#Q!P\"H(t.T\"R$O!U*n$R%T!\
        O!K'n=L/t,J&H$m!N*Q2Q8L' s!;!M$N!F!N9L\u{c}N\"?O5B\\\u{7f}& L%R\"r8L'I4u4.\" InKT9$ I<s\u{13}K\"s\u{12}\u{16}(!\
        O!R%C4v$o!IhrHv\u{16}\u{e}!?O=\u{18}) W!?\"K#H.r+T#Q1o|s_\u{12}!UPp6!Dr$[#!I!N>Lo`!!Dht' j!M!O=Q\u{7}M9l\"M)\u{12}\
        + q!M!T%K!L7r\"Q%N!N\u{18}v(JD\u{15}\"#m!Mc\u{0}#!N?O4M\u{1b}w!\"n$\u{7f}!?vN!! Q!c@ K!T!Q#p!T\"P7M\"S#m!R!T!P-\
        Q!P#V!T!O!F@F\"s&K\"m!R,I$p9M#S-C\"N#k#F.m][\"\u{1f}`0r\u{1f}\u{1d}!TNF[*!T!n#A!P!S9S&R4O\u{3}M(P:w! Lq\u{13}%!\
        K$t;N4N$v-w- I!N!L\"I#H!N:s#S/M!L!J\"K$H\u{1c}C# q(P\u{1e}O\u{1f},\" p\"E*\u{19}#(L\u{1f}`,P\u{17}K$!L&s9N&u``%\
         P!P$K\u{1f}`BsgN!\"I<C%!L&M9S&P!PS/%!I&n9L&H4y\u{16}L$ N'q8O'r(b! p>w$ n\"H=p\"O7*& F!t$Q\"H8K!n\u{10}\u{d}% r\
        %N\u{1f}`;s%N2j#?PXu\"L~\u{e}(!Q$L\"O9N!i%J!T.V6e\"@r4LdJ$!o$O<M3S\u{16}0!nwn.% w%K\"G9L[p%-!?zQE# o!Q&N|_\"\u{1f}\
        `QpP\u{7f}!?rY\u{19}!?xm$: R%K\"K\"?&A$s(J$R#o\"K,K$A\"A\"B\"C!R)m7q\"LAH&O!s+J/R'F/I\u{b}>$+u!K>p4A\u{12} % w!\
        I>p!I\u{1f}t\u{15}c) J!K$s\"S!O7K#x\"s2GG%% N!q!M>n4S)\u{15}#!l?x4Hzt\"'QNP\u{17}($ r!I\u{1f}`$xR\u{1c}# RUL\u{12}\
        M\u{7f}`!?u>\u{b}!?u\u{1}n\"BN4r3\u{f}$!R&P~N[LH\u{19}# o\u{1f}`0s\u{11}\u{1d}\"\u{1f}`=w&}$%F!R!Q8p3p\" r!E\u{17}\
        B!As[C# t%J:uQ\u{18},!l!P#P!R!J!P3O*R\u{1}M*O1M$LE$\"!FTTp^$;N!q\u{14}N!qP\u{3}! p\\\\\" o?n\u{d}w! r91\"3q?qs~\
        $ x3G,u3J\u{19}\u{f}!HqIp\"@M4s\u{7f}Z'#l\"L=O4q\"N\u{a}n\"OnS\"UJOt\u{18}5$ y\"G&G7y\u{1f}.!%KoA\" r?t\u{13}\u{1e}\
        %!T>L\"n&p4N|\u{17}!'M\u{1b}\u{8}$ M!F\"p\"OjT# K!r?sF%- t!N!U#M!P!O8r!M!T#M\"O!N.SWF\"BN4rAR\"\u{1f}`ZG,y!\"n)\
        S# K\"m&Q`8!Am)$# q!H\u{10}v@\u{b}\"\u{1f}`@s'uA k!W!R#W!U!U!Z+R!K+m!V!S#W\"R,T\"R!S$T!T!U:N#P!L'P#Q:O(P\"M(l1U\
        %U+S%R\u{1}\u{18}$!M&LGM2pAB#!s\u{1f}`@t\u{0}-0 U!R&P8U%C!L!R.G!N%J!NGM]G!M!P%T\u{11}\u{11}\" p!G\u{e}`!&M[\u{c}\
        $ O!C!p>F6[!nv\u{10}\u{8}. L#s!H!M!L-F,I#E4|\"I\u{7}O#u\"Q!M\u{1d}<! O&K#!I!l>Op8( p!B!L%P!H7n!E!LSa$ q(N7t(N\u{b}\
        @# N!r?t\u{c}A, R!R$Q!Q9T!Q$S!P/O2qzL'M\u{1d}\u{3}\"!q?u&3$%N=N4r\u{c}pM\\& O&q!G8N&n\"Oz3$ M3r,M3sw\u{12}! HI\u{9}\
        !?vt/! Oed'!Q$O\"n!Q8P\u{1f}`\"L]}K P!N!S!B!I!l$P\"R$V\"N\"L!V,H!M#8!<!B!J#B!H#H!M!J!O%D\"v\"q!j#s!s!r!p\"p!Dxv\
        #M!N!O!G!N!V\"o!nkY\"\u{1f}`-zp\u{a}!$o:\"$!F!L%F9K?r$'L?N\u{1f}`?vK\"8!@!S!L$p!M7n!H!R!O\"M\"B*u(t\"E(J8L#u%L#\
        s!L+r%M9P#s\u{1c}~$ O!N!n&P%\u{f}! m)#! u\u{19}F#!L\"m\"Re@+ o!R!l%H8j!J$H^rBn8O!s9($!L&M!N?OM)\"\u{1f}`@K7(!!M\
        Qx%!R&Q8k5NsK~9\" r/C%\u{11}\"\u{18}t#M!X' q!D!MyE%KEM\"u6\u{c}\"\u{1f}`\"u&1'!I&B!P7k!P\u{6}p^l\u{e}^&\"R&L7o\"\
        N\u{1f}`@N1\u{6}$\"S#o;Q'Ohb:!Q!l!:\"N!N!Q-V'R%S$P!N!P-R!N!R&P/M5o2o3q)v#R0N%Q!R!R3B! O\u{1d}p: q!O!T!P\"J!P!R!\
        P'G0s!R!R#O!L!Q!S3P>K?N+N*O#s0n!P&O.rD\u{b}!?s6C( S%K#Q7p\"N#NcP\"qy3\"Or2J\u{14}g\"Bm4SR&!'O\u{6}?&!G&A!K8J\u{4}\
        s<M\u{6}#%\"o%G8Q\"q\u{1e}xyq! q m#(P\u{1f}`8v)-!%J`\u{4}!!Ke-\"\u{1f}`>s)2#!Q?O4Lvc!?wh>!As7|\" R!mt0#(p4M\u{15}\
        M\u{1}7$ t!J>w!K{\u{c}!@P|\u{10}& n!L%Q!E8n\"R>C# t?zox.\u{1d}6 O!L!M!H\"t!N!F!P7N!K\"S\"l\"J!Q/L\"k!P[O#K&tEN\"\
        q\u{1e}V!'Lr<!!N1\u{14}\"\u{1f}`ev \u{1e}\"BI4w(I(!S$H!O\"MLJ\u{b}t&J!LCD: n!R!R#Z!L!L!U4Q(V!Q!P!T-F!R$L!M=rAt+\
        x.Q!K-O&K!N!R.H\u{14}k!!Gvq#!I\u{10}y!?3W\"\"q?ssT! O\u{1f}%&(U8P5K&NiM\"s\u{4}># r!J>n\u{16}T$ N!I!m=Mee$ M!s\u{1f}\
        N!sL\u{8}% n!P&J?N\u{19}KQd$ M?N!J4y\u{17}B% N/n0M/L2tNl$ p(P9P&O 2$!R&R:J\u{e}v \u{1c}*!M!M#I#ILN!E#L$E+AzK@\u{19}\
        ' M!n>J!E4z\u{b}M!r9j! N>e$;O!p\u{14}O!pX~#%O\u{c}u%Os\\! p\u{e}t! M6Y\"\"P?Q\u{4}p!?utC\"\u{1f}`%uLr&!F:N!s$K\u{10}\
        M!s\u{e})) v\"H%p!G4O#r(N\u{1f}`!OMD\"!r?t%\u{c}\"!L>svm*\"V$K!S!R7m&P5K\u{7}N$Q\"P@|\"\u{1f}`Ar_\u{10}!!MjZ#!l\
        ?P4q5V&\"U?T$R!M.N!Ocu!\u{1d}t@y( s!D!E%I!G7t!G!Hqt! p\u{c}>\"&O?Mf7! P\"D\"\u{1f}`@tM\u{0}+ O!O!l&P3S%Q'L\u{9}\
        S/r!J5OM_\"5qSq\u{1f}X!@I2R!,rH\u{b}, p%C!R!S>P\u{1a}m!P\"J!J!E\"Q!P\u{17}v!'N\u{19}[!\"R\u{1b}=$!C!p=I\"q6K$ t\
        !E&D!LR\u{11}\u{9} s!h!q!F\"J!o!U!r!G\"M\"H\"V!l!L!j!S\"M\"I\"Q\"L\"T#Q!X!J\"M\"U\"D\"M\"N\"U\"V\"T\"R\"H!R!J\"\
        N!k!M\"O\"T\"M\"R!R#M\"L!P!E\"p!I\"N\"Q\"O\"j!Q#P$l!R\"k#Q!M\"S$N#P\"k!R\"I\"O\"l#F$Q\"P!S\"o!S\"G!L\"p!h%L\"P!\
        R!F\"R\"N\"G#M!T\"M!R!E\"M\"P!U!J\"N\"S\"I\"W%R\"T\"k!q!t$n1-! t;l\" o(LVZ\"\u{1f}`=wn\u{1e}\"!Lyr$\\( r\"Q$N;Q\
        4Qzu0p(MJ\u{1b}#?t\u{5}L\"s$'!$mUK# m!L$L)r! Q/u#!N$I\"N/j\" p!Jm}$ N!svM!tD\u{11}#\"O\u{1f}`#u\u{15}\u{a}#\"R#\
        L\"OoA, J!E\"G\"F&{!M3N#L(x!O37\u{c}qu\u{6}\" N\"SF\u{1b}% q!F!N#N:p\u{19}-\"%QSJ:7!?uRp!?y\u{10}b!!CMH#\"M&oMM\
        /$\" O/pY_# q\"I&F\u{6}s#%m!K>n{G, H\"P%u!P7G!N&q.O$B\"Rmq=qQ%* O!m$P\"S>V/T&JuO1P'O\u{1d}Y: s!C\">\"=\"C(D,G$p\
        !J!X#C\"B.E&H@q(p#J,q>s!G\"O-l!G$I\"I!S0$\"?J6Q\u{c}_!?G\u{8}\u{15}!?q\u{14}c\"Cp4Lp}!\u{2}unm! M\u{1c}\u{2}+ r\
        \"N#F\"L%G3k\"O#J'K+F\u{b}Ow=\" t?u\u{a}[#!N&K!N_\u{f}$ P!RFQ}}pp\" L\"pO,#!J\u{1f}`Twy(,%F!H:n!q#G!H!p.L!L%E!G\
        \u{1}r0Z*!F%Q-N,t!J$I!P!M/M\u{1f}JM-&!Q$P\"N(M\u{15}s\"N|O!%K\u{13}T$ r!I>x!J(t^ W!F$Q!n!P!Y#K$O\"V\"?$K$D!m!K\"\
        P!V!U!s\"m&L&q\"C\"E!S!H\"8\"N\"?$H\"J-K)G\"N!G\"t!O$q#E,S!J\"q\"A'k!H'C\"@)D!m!F&P$n!H\"p!B!V#@!l!C&C\"K'C\"K\u{10}\
        X\"!O?P.%!At:S' R!n>I!oNp4L&MwT!'P+)\" x?ya^% Q4p+P4q2FQZ& P!C'q?X4m\u{c}qU\\# Q<P\u{15}Ps8!,oQ\u{3}!!D+\u{1c}#\
        !n&K~Ll\u{2}!!Ha\u{7}* u!?!T#D\"D8n!Jqu%I/L J\"\u{1f}`ew)s! D\u{5}4! JNC$ s!<&A8t1-# s3M?P<g# K)mSp*]? T!H\"J\"\
        Q!T!P\"C\"8!p\"p!?#q!?-R$E!S!C!W+E&K!J!F!O3R'r0N1p<K.G$L\"I6S'!N$Q;N$O0O!S#N\u{14}N!!N\u{c}K&!S$G\"O\u{1f}`)t0t\
        \u{1d}A! N\u{a}'& k!J&I5w#s\u{12}w9)#!p>K!v4R% M\"o=Q!T!m6\u{e}!\"N~p( n!J$N\"N9O!S%M.P\u{1}>2 S!F!V!K\"n!L9S!E\
        !S%r(K*G\"C&qdO;M\"RCv\u{12}.\"%H:u\u{6}\u{9}$ r/C\u{1f}`1J\u{a}M&!K?K!S%K5LIMg&) G?D!J&J2S\"m!N\u{4}H(N#N\" t?\
        y$h\" N?Nk\u{13}A r!M!N!T\"F!P!J!O*q.O$K\"H!R!Q,Q!Q!S\"L!R!C!N,sGo!H!J!o&O.O.O1L!R!I!OXQ\"#T1p\"x\" Q?Q7\u{2}!-\
        t\u{1c}0!\"MU'% O!p$GbM#sj5\"!Q>zM?!Au~i!\u{2}si/$ p!P&PNM\u{8}\u{f}# q\u{1f}`@u]9# o\u{1f}`@p)F#\"P$p?nH#\"\u{1f}\
        `*y+4, O!R%o!M!P7G\"R3M!L%H\u{5}I(Miq- L\"S=T\"R#S\"S!K-I$E#K[q.H.K$[% q#G?I1r\u{c}uR-$ L%u:L%v?X\"!J%LQL\"!Q>r\
        iq( P\"G#O!N\"r9N$Q\"qs!( l!O$D\"Q9Q&N.N\u{12}O7\u{c}#\"N\u{1f}`At%\u{e}/ P!M?P%W!P.L$RnO&p#M#O!Q-P&O/LD^$%P\"F\
        =P\"G<>% Q!I2r3q,r\u{11}9\"!E?F[|\" L?MJ\u{2}$ N!r>N!s]%!?uo#!\"mA\u{7}\"!L&NMz!?Kj>,!P$E\"O9P$K\"N.N!Q&O\u{4}p\
        !N4s(W!\"P\u{d}C2 J!q!Q#G\"r!S8D&t.HFR!m#O'p\"R!s5M!s&L{($!I$v;J$w\u{19}O3 X!O$M!U!Q4I$U!T$M\"P.N'S=K%LHL+I\"I2\
        M\"P6z#!M!M>Ncx7 J!p!R!G\"u\"B!P'K,q$K!P\"L\"u\"H!NPOIQ!s#L!u*S!q-rUF&!I!L#q\"G=s\u{1b}s\u{1e}\u{7f}!!H\u{15}(\"\
        'n9P^Y!!K\u{1a}M#?s\u{1f}`!qK\u{1a}\" m\u{2}tmZ$ p!H~x#z?W, n\"P#E\">,F(M&P#J\"D\u{a}M#N.H\u{16}\u{8}!?u\u{3}\u{1a}\
        \"\u{1f}`Gq(n# s\u{1f}`@t&o# o!C\u{1f}g:\u{a}!?u\u{16}\u{1}\"%M\u{11}M\u{1a}l\"\u{1f}`@tW/! NwN\" s=O{A# N\"q?r\
        {\u{1}\" L\"n\u{19}q# u3K?P7%'!J!n%K9O5OMN#N\u{4}k= K!N!T\"O!k\"K!R#?'m-P!P&S!O-M!Q!R!S\"U!O!ODv%NKJ$P,M!P!P%M!\
        Pm=\" t?wE\u{1e}% O!r\u{1f}`<O!r\u{7}\u{2}7 X%P!k!R!Q3S\"O#S!W#N#S1S\"J!PuS0P!M#O!h!O!O/N!OuP!fu+\u{15}\" p#F(F\
        !FNN\"$&Q9NrsTP\u{13}\"\" s?s\\Y)\"S#F#K7t!D\u{1c}O!s#G&vZP!Bu\u{11}u\"!Q$H\u{17}\u{1b}\"!J>sy\u{6}0!L&M5p%Q#L\"\
        O!U.P&MFL$N;J&G+p\"K.R^\u{14}\" Q?OG\u{e}!?uAP: R!>!F!;\"?!H!6!{!:&:\":\";)O$G!L#H#r.D&p?N$p$IMS\"O\"s4r8I\"fsy\
        LNI$ O%qOJCK3\u{17}$\"m&QMN\u{12}GD\u{d}\"@v4MLo1 R\"p#>!C!U4H$h!U&Q.O!P%J0J!L=MHH/RW/\"\u{1f}`0wt\u{1b}% K\"O&\
        M8r!Oh;$ v!H>z!H\u{13}\u{6}!!Qav$ r'F8w'FZ\u{1a}!XP:{!\u{2}vyr$ O!q\u{1f}Q!r`\u{a}!'N%\u{12}!Fp\u{7}?! s+X' q%K\
        .K,t3M\"J&L.^! P9\u{18}d O!O!P!5!O!L!O!L!X!\u{0}!x!4\"9\"C!M!.!A!N!S'V!V#Q!N!O!>!P!O!R!M\"x!q!?$H$O\"K!P!@\"Q!Q\
        !O!S!s$N$K1N#Q!L'P#Q6N$L(O\"L)V!V)t#Q\"S!Q\"C\"P!S!N\"y!r#G$P!R(s%'F!L;r$N1Os|!!F\u{1a}M' L&k5L!o#P\u{11}L!oHm&\
        !O!Q#o\"I!L9Sju% p!Q>o!R4N\u{19} !!I\u{6}Q\" s?sW]% q!M&J8w!L@\u{d}! L*p!\"ORI% J!L!m=O\"lD3#\"E=v\"E\\Q\"BO4q)\
        k\"GS4m\u{5}#+ w!A$D\"E8u5E&H\u{5}o!H$I\"LA,!?xOkA W\"Z!M\"W\"p!Q+H(U!k$R!U#R!Y!m!W1R#Q?m!G#S(Q7R(G\"K(R!U!k!T/\
        W$Q!l!T/U\u{1d}!!'E|7#!s?w4I:\u{1f}) Q!n!o#F\"S:o&J.JoGZ\u{8}\"HJ4u`O%'G8Q!q&H.F\u{2}n\" v?w?~!%H\u{1f}<$ n?K\u{1f}\
        `!wip\"\u{1f}`$w@\u{18}$;A!l\u{14}A!l4O! J#c! M\u{15}o#!G&I9IkP\"\u{1d}t\"MK*& v!E$K\u{c}t%K^sUL!!Kq\u{1f}#!G\u{1f}\
        `/r6\u{3}!Xx\u{1a}\u{c}$ O!n\u{1f}`=n\u{1b}\u{19}!\u{16}ti2$ M!s\u{d}N!s\u{8}^#UQ\\M!tF\u{17}!?O\u{6}q(!O$I!n!M\
        !Q8P$O\"PL\u{4}*!J$S\"P!R3n$o6Pus%O!np\u{13}5!O!M$n\"n3P$Q\"R&l.M#G!P!S@K*H*O#F?P0R!K%N!OP<! p%5!zs?\u{1f}#!K'r\
        tJF\u{8}!As6;! P~\u{1a}( t!D!I#E\"u!L8I&n\\B!?t\u{4}Y! o1\u{15}\"\u{1f}`@u/C' q!H!M=x%KmH%wKr$ J!p!K=MJ\u{2}' t\
        !E!K%D!J7u(L\u{2}N+!q!J$L\"N9J%L!Kks2P!o?J=>!?v.g!?v P% v!K!K%G5Nb\u{5}5 W!I!N#o!o!S!m'?-Q$N!Q!I!N!s!s/N:OCq&M:\
        Q/M`D\" M!paL!!M\u{1c}A!TCj\u{13}!?sV$#+m?O4sOY! nz*' Q!A!q#K:R%P\u{1b}K~<#!N?O!T51/ p!P!K%L8s!N!L#H!L!O!L-P!N$\
        s-p\u{7}u!@s6y'!I&K8K[vCt2M-t1&# N#p\u{11}tLO!?u3M\"\u{1f}`eC\u{12}}\"Bp4Q\u{17}e! r/0-#r!D!K=p!J!N2W\"O]I!QBs*\
        n\"R\u{c}0\"!M&Mv.!!M\u{4}\u{1c}% K3r\u{1f}`-K1u6\u{11}#!Q?O4L\u{15}3# J!p>NH9'\"O!k#NNS!K&O\u{6}O`I\" q\u{7}F\u{0}\
        _! P4A, l!B!H!R%G8F!N%p!H/C$Hjsh7( n\"Q%Q!N7m(OWN^tB]# n1M?S$\u{1c}% L!S&Q8M&RoB# q%J:s]A!Fq$0$!F$v?{4C\u{9}-\"\
        \u{1f}`\\v`Z$\"O%O8s\"OBQ# J?L\"qJ<% r!@!J\u{1f}`>tV\u{1}\" s'O\u{18}2\"\u{1f}`!u\u{2}b!(P1z!\u{13}O*[N!U\"N\"Q\
        !l\"l!;\";$=$=(M#M\"M!T!X!Q!Q\"T.J!Q!P!N!P\"L0P,p&N\"Q#P&o!M.R!p!o!K%L\"o!H&M\"o&o!M#Q*L'R-S'MfA) l!N&A4G$u!P&G\
        4KvG^f#!B2m\u{a}K\u{a})% C&K!Q8F6GXC2!N!U#N!l!E!Q8O!V#P\"F!M-N$M\"C!O\u{5}M&N.OV-$;N!s\u{14}N!s3w& p!I&G8o!N_I8\
        J\"\u{1f}`@tY\u{15}$ L!r>M!o\u{13}-. L#s!H!M!L-F,I#E4|\"I\u{7}O#u\"Q!MW*) S!s$G\"G!K7M!w!Q#Jv\u{7}! pH0!?t\u{1b}\
        i$&R!L?O.O!X/ r!F\"S\"L\"M!O7o!H\"T\"O#P.N!R\u{9}m'L%\u{10}\"\u{1f}`@rK:\" p!M$_$ n%J:q5N\u{b}d\"%JBPxC!\u{7}K\u{f}\
        &#!H>q6L*N\" r/K-s''Q8P%r0E\"H\"C\"F\u{0}}\"\u{1f}`HNi?#!I\u{1f}`?r!.!\u{1d}y?;!(L3\u{a}\"&GNM(,!ELh!\" o!Q5R% \
        t#G%P\u{1f}`(sex! Qj9% s\"I&H7v<J<d$ I!q>M!ql\u{c}!!KmH#!J\u{1f}`?u'Z#!P&N8q\\c! O<!#\"n2T?S\u{1b}X\"!N?NjI\"\u{1f}\
        `%wqH\" o!LI;a Y!H\"F\"N!o!C!O#J&K\"T)q#T!L!U!I\"S\"E$K\"O$M\"S\"H\"M\"K\"E!K!L\"L$L\"G#F'P*M#P\"Q#K%P\"T'l!O#H\
        &s!N\"L#M'K!N!P(N\"q!O!T%M'l!G!R!M\"M!l!N!N'N\"P%H/m%e\" q?sV1' G\"O!K\"C!pPJ\u{f}t2\u{1b}$!G?K\u{1f}`EAKX!\"R^\
        Z!\"R\u{1b}%$!I$M\"Q9MHd1 s!Q!P#I!I!M!P7o!R!R%R/QEr,pWM\"n&K\u{10}n!'mAg\" MTE&|#'n!N9NI'\"!n\u{17}zy\u{16}!?qE\
        K\"@u4GKL%!U&U?Q.QtEW\u{7f}\" m!IU(& q%I/I+q4I\u{c}qy\u{1c})!K!p#C\"G!m8N\"y4G\u{c}Gw(\" N\"oZJ#!O\u{1f}`_s1l'!\
        H\"I$u!N7Q'S4r4\u{1a}!?P\u{1b}=!USx\u{12}\";r\u{15}rD\u{1a}$#F\"H&u?p(\u{8}!\"N\u{10}C!?u|K* t!H!H#B\"H8s!N\u{1f}\
        q!G&N&\u{f}$ J(o7M\"q+i!Bpfq!AR>\u{e}!?MZT!!E\u{d}w$!p\u{1f}`%q_Ff|\u{17} m!T!q!O\"T!o!U!p!P!F!M!P!?!T!Q![!N\"O\
        \"N!T!F!@!O\"N\"P\"W!Y\"Q\"Q\"R\"O!K!N!S!C!U!Q\"M!U!R\"P!i!M\"R!o!R!k!O!J!J!Q!O!U!M!T!L\"i\"N!T!S\"M#F!@!L\"O$k\
        !R#Q\"V#M#M%U$I#Q#R\"R\"U!k\"S\"R\"k!S#N$S\"S\"l!i$p\"N\"U\"F\"N\"O\"N#R\"X!S!j!O\"R!i!Q!i!L!M!K!R!Q\"O\"W\"C!U\
        !V!R\"P#q$m\"n$lM\u{d}(!O!M#r!R!M:O#q\"K\u{1d}^! Od6% M!q>M!z4Fry' K$s\"N=u\"P2E^sR\u{16}! pO\u{16}! L\u{16}P#!\
        M'R>qI\u{1e}\" q\"Nr*\"!J>rNG# L\"p>Jwm% p!H\u{1f}`Tu!Hbf!?s2*$ r'H8u'Hs\u{7f}$!Q!N#m\"K\u{0}\u{e}#'H!I\u{6}K[}\
        \"\"J>p6.\"'Dsu\u{1e}\u{1}\"!A>r,\u{11}\"CP4sn'# r\u{1f}`@s&b\"\u{1f}`%q>\u{11}- O!R%p!L!L7I\"Q&S-N!K%J\u{5}J(N\
        \u{17}&!$mb%% I\"S%M8H6L\u{1d} # N!q?t\u{14}\u{2}!?wHR*!p$E\"K8J!z\"x2H\"G\"I\"L\u{f}\u{3}\" r?r|\u{0})!M!Q&P8R\
        !Q&R-H\u{11}S\"L\u{3}?( Q!o$E\"H8Q!r$H0Aj'$ s!A>{!D\u{16}c! ow\u{e}!FrXw)!K!p#C\"G!m8M\"z4F\u{c}E}V!?rpc#\"S?O3\
        K>F\" J\"P\u{3}-! p4i! OS\u{3}# L!G!pdT% U'M:O#S#P5H# o4S+m>%+ R\"O!L%r8R'k.I%LCMbN(v}\u{1d}\"BP4pQk\" s\u{2}r\u{1}\
        >' M!K'S>J2nNPLq\u{7}3!\"N1i+!J$N!U!H!K7S!L&N!R_PIK 4#)q\u{1f}`@r\u{7f}E\"\u{11}q%P\u{1f}\u{19}\" o!P.$1 R%V\"V\
        !k,I,X$V\"T,R\"R&PMl(P+O+T-QDR\u{8}\u{12}@ q!R$D!J:T%K!S.P!U5L.L#J\"K#E#L\"L#G'N#K'F%J%v\"N*p#N!Q*P!O\"S4j!M!L3\
        \\!zw\u{1e}?\"\"Q?Q\u{7}2&!I$o\"H=r\"K!R0\u{b}% s!M&E!Q8ObI. m\"O#D\"p,H(S$t%E\"G,I\"D{K!S\"v3\u{14}\" q?t\\V\"\
        \"Q&PC{# K\"q?o\u{a}D% w!G!J#D:sgh1 L!O$N\"O!N!P\"@$m*x&P%O4R6G%x4sXK-r!\u{0}!?w+w. M%P!o!Q8P\"V#R#M1N#KtO#NBr\"\
        M\u{1f}W' M!N$t\u{1f}`;N!O$t\u{d}n!?v;\u{13}5!P%M!L(N$?*F#T%P!Q!L'O&Q!R&RLo(P6LBN.C\"F-u\u{3}U!\"R\u{1a}q)\"R#R\
        \"S!O9R#L#R-K&PsVF\"Q#J!S!P4O$l%I\"T.O!R#I!P!P!Q/L.I!M\"O\"O&K\"P#L'M$P#N!P\"N%N#J/O\"M+I!O\"U$Q!R0L$md\u{16}$ \
        M!r>N!s\u{13}0( w\"E&J7q6E\u{a}v\"F&K}h& P'P-r0M\"P\u{9}L&K)!p!L#J\"I!P8t!M\u{1f}`:t\u{d}Y$ M!s>I!u\u{12}(\"\"Q\
        $q9.$!O%Q!M?M\u{c}I!?s9C$ m'E\u{19}HYKE\u{16}#!I\u{1f}`?rkO$ r(N\u{1c}q$NB\u{1}) L!o$G#QLC'Njt\"N@Q\u{b}(!-rgK!\
        !FO\u{b}$ r%O:r%OQhP A#N\"t!o!X!m!P&J\"K\"P)u#A#R!S!r!m\"o#O$H!J!M$Q!Q$n!I!S!R&N%P'p:G!I(R!F,O\"Q!R#Q!P&q$B\"u!\
        N-J&S!H*N)on\u{18}# p!F>r/\u{1b}S O!R!Q!Y#T!T\"l\"9&6\"N(Q!V#Z!S!S$O!Q!W#A(O\"Q!L!R\"U#S!O$R$H>P$n\"R*O!R*q!N\"\
        p%Q!M!L)Q!V'O%P#R$T!T!Q!R)Q%L+q\u{15}P!Au\u{a}>\" P%M-5\"\u{1f}`0zdi#%L?O2MvH% q%s\u{1f}`;t%t\u{1a}\u{2}\"\u{1f}\
        `Us~d#!P$I\"J\u{1d}0\"&M9oL\u{5}# O?O3qo\u{16}\"!q?th\u{1}\"\"P?Q\u{15}\u{8}% P\"Q&P7Q[w%'$ O!r>O!s\u{1b}\u{10}\
        # u\"G=zV+%%H;M&r.s&G<\u{3}#!B\u{1f}`!Ea * q!P!R#P:p\"Q3K!J%N\u{d}P\u{7f}\u{d}# MCt4N1c' O\"s#I\"R>M\u{7f}K;K2y\
        % Q!R!L?N\u{1e}F\\G)!I$P\"Q!Q8E!K%S\u{1f}`?vU\u{18}\"BF4zvt\" P!nFZ,!I!R$L\"J8M!O!S#J\"K/S%N\u{b}NBk!@p\u{1d}%#\
        !N>q!Q'Z\" p\u{7}D}J\"BP4r<\u{1f}' Q!q$I\"K8O!w4Ffx#&J;S$N{S! r\u{7}\u{19}! Hvy& Q'qpN!sLL#s6\u{18}# O!K'SY\u{1f}\
        !@q3`#'O?O.Lg\u{1b}!xsID! ON\u{1}# J\u{1f}`@KM\u{1b}\"\u{1f}`@vd\u{7f}!?w=\u{18}\" I'N)6#!N&J{sn## s!L>r}m!?O\u{18}\
        r!ws\u{16}@$!M?L!Q4oK$\"\u{1f}`@u\u{0}O6 n!L!T!A#P\"Q3Q&V$Q\"U-T!V#P\"LKLAN\"L(Q-I(R!M/OfM\" r?r+g+ h%I!I!K8K!r\
        $M!L/E!D&Kcs\" u?wIU$ J&O#t<Q{{# K'o{PfI!?t 5$ L3w,I3w\u{15}A* E!v&M8J!m!T3h!P\u{b}q5r\u{11}\u{f}\" s?v\u{16}\u{13}\
        1 s\"I$I!=!H7n\"S$Q!ETq(l;u-w#n\"o2N8qe%) M!O$m!F9N9n!J\u{b}s!LDb!@OL !\"LOH# M\"n=QC^*!C!L#s\"F!O9P#w#O.O#FL &\
         s!A5?Qv\"?!B\u{5}(% U?N\u{5}s\"J9H(1$ n(Kzt$L\u{1e}\u{7}' s!I&F8w!M&Ghy0\u{6}I#W\"U&R\"K&O(U$U!k$Q&R$S$Q\"N\"?\
        \"@\">,k$V+I(H&G/C\"G\"F(E\"m%A%m!l\"m\"U!U(F$j#P!Y$k\"i&R)H$nm\u{5}# p!I'MBs$!M!T%P?K%N9 y!L!N#I!H!K!J7u!P!O%P\
        !O.Q%O>L*r;u(J\"O8p!P!P$N!N!K?\u{a}\" q?x\u{2}d\"\"N?K+R#!o~M!r\u{1a}\u{1a}. S!Q!Q%j9Q!O%i2G\"OKq@N\"r(L$MT5*!W\
        !O&S8F$C\"E.o!MQOYn\u{1}\u{d}( r!O!P#G\"O8v!Q!OwD$ H\"q=J\"oWN!?s\u{12}H, l!G$r!M!G!K7P%t!Nlq&OHrO\u{e}) k\"S#J\
        \"G8s\u{1d}O!r\"s!HP\u{9}!/N\u{b}$\"\u{1f}`Avd\u{1d}\"\u{1f}`@vf(\" p!N|\u{6}\"\"O&P$\u{6}% J!R'R=P3QT,$ O%I:N#\
        M@+!?vnM& J%G!I!S?R.M2h%!J&s\u{1f}`:J&s;S\"\u{11}p%P '% Q!L&t8L'v\u{7}]! Hs(!!N\u{16};H m!U!K$T!R!J!M\"T$F$Q!N(\
        N$K!L!J!N!L!O!H!G!J\"M!O'K!K!n!Z!r\"q#QAQ\"mOr\"q\"Q.j&P\"K*L(t3^&!Q&N9Q&O\u{1f}`!OS=!!I\u{15}{% w\"K$K!H5Nk\u{1d}\
        % r\"O&M7t\"Q\u{17}D* K\"R!N!R#I,u!O+N#P0sG-! p\"k\u{7f} J!L!T!T\"]!l!M!P!H\"J\"I!R!I!V!H\"R\"N&F\"G\"S!E!S!>!I\
        !=!H!;!O!C!M!=!F!F!K!9!M!A\"@!E!j!U!w!k!t!Z!t\"X#p!p!m\"l\"p#N\"K.O\"Q\"n\"O$S!P\"P!W!O'k$E\"P%E!K&H%E!S'h\"S!F\
        \"J!Q*D!J!P!V!i!S\"O!T\"k!P$T\"I!R!U\"S\"l!E!N!G=i\"HM4qZ\u{f}!\"Hg\u{1d}! ng{!?v\\q#'I9G\u{1}u4q+!Q!O#K#Q9Lfw6\
        xCO!M%N:N\u{b}d& q!O&K!O\u{1f}`8pP\u{11}$)r!J\u{1f}`?t8\u{15}( s!S$E\"O!Q\u{1f}`8s(O@R2 [!?!K!K\"?\"B,I!v+R\"N!\
        O0K!t#P/C5ueP2qk\u{7f}$ I%r:K%s\u{b}\u{7f}\"\"O?MPtL V!L!V$X!Q$>$9,T$T!R!Q\"W!Q!V!P!N!K,R#T!Q!O!Q+S!s(s*H\"p$N'\
        S\"u+L$K'P#T%N!O!N(S!T\"O-V\"Q$R0Qz9\"\"K=rcb!!Fz\u{1d}+!U$I\"U4M%S!l#J0P!M{M7Pa+%!J'O7q!LFr_\u{8}!-rz\u{16}! H\
        J$!!E@G\"\u{1f}`%szH\"\u{1f}`0S}\u{1b}\"\u{1f}`,w-D#\"K?N%KL\u{10}!\"O\u{1f}@!?rSo( h!G$M\"F8P!I$R\u{1}Fv\u{0}#\
        %J:N%M\u{b}\u{7}) u!L!H&G7r6C\u{a}n\"P&HQw!!q\u{1f}E!fp\u{1c}o# O?L!uS}!'L1\u{4}$ p\"N=r\"M\u{1d}(# N\"p?s@f\"&\
        L9oQz%%@OD!RPP[Mu\u{17}''N!I8OZr7N3r!Pn'\"%M!o&w$ p\"Q=q\"O\u{1e}\u{17}!Nt&N%\"R#J:p%J\"L\u{9}\u{4}& o&R!N:R\u{1f}\
        `%M\u{7f}p!?x\u{14}\u{a}\"\u{1f}`%smM% M%Q*q?H2u_n! oA=+ r!J!N#J!N!I8t!P!P%N\u{5}u^g' n!J!S#J\"Ppvep^>\" r(M\u{9}\
         ( x!A!J-H0u!H.J[J =2 W!P\"Q\"M!R!T4J%S$N\"R.O'Q=K%LHM+J\"J2NG\u{0}! P^N2 j!Q$C!F9r%E!G#q\"w*D\"I$@!G!F\"B(yypE\
        wNk/\"O$R!H!Q*o-M\"Q$P!N2P#PSz?r4I&Q\u{d}\u{12}! s=:\" s?vuh!ws\u{13}\u{15}+ O!M!T#T#l8N!T&l-M%LKM)2!\u{7}u\u{0}\
        \u{1c}#!r&K9r\u{1d}\u{16}# J\u{1f}`Cu<9A j!R\"?\"L!O!M\"<\";$J0n!S$P!P!R(T&O!P#L!J!H(T%P<N.K,O'I+E0{!M!S#H\"N&K\
        \u{2}o) r!G&K!R7l!H&M\u{16}t=w\u{8}\u{1d}. L!w!>%J!L7L!p!E4D5x.o:rNr!K/{'!REP.S&I\u{6}R&P!H\u{4}-#;K$M\u{11}L7\u{d}\
        $ r!M&J9OXs#!N$q\"O\u{10}W0 k!L!S!H\"C\"N4H%R$J\"M!R.Rcq#O\"v3H^5!FoiY! r\u{3}Z*%Q\"K!L+K1Q&O.S&o\u{2}P%Pd]\"\u{1f}\
        `!u%r# H1pGR_.\" s!@B\u{10}(!S!Q=P!G!S\u{1f}`!N%Op8$ q!C&H8tXF# K\u{1f}`0MP\u{1c}!TOq\u{1f}!?q16) K!v&F8K!L4y&G\
        \u{5}R!rz\u{14}1!R\"A\"H\"Q\"=\"=&Q/V$G\"N.O$K\"K\u{5}n!Q$K\"KPj#\"Q$N?Qph% M4s?v2GzO\u{10}V\u{2} W!S!q!R\"R!p!\
        V!p!V\"Q\"I!W!O!X!M\"N\"Q!S!N\"M\"N\"K\"S!P\"P\"Q\"S\"Q!O!P\"K!V!R\"M!T!Q\"R!j!P\"S!o!S!k!U!S!K!S!N!U!M!T!M$Q!S\
        !T%N$M%R#P%N#P%Q$R#Q#S\"X#k\"R%V#Q$Y\"V(Z!N\"T\"Q\"Q\"Q\"Q#N\"Y!L!j!P\"O\"N!h!M\"N\"M\"O\"U\"J!V$K\"X%i&j\u{0}\u{2}\
        - o\"R#H#M)<*J$n!R!R&M3PTIBJB,+ S!S!P#o!U9L\"R#q#Q-O:N\u{1e}\u{5}& P!O!M&q7M(s v\"\u{1f}`%s)O\" Nxs\u{1f}T! Pk\u{12}\
        !\u{7}u\u{18}i\" J$p;p$!H!N%H\u{16}x \u{3}#!s\u{1f}N!sw\u{11}\"'Nsudu!Bppb% n\"Q\u{5}s\"L\\Q\u{17}W\"'L?OA[^ H!\
        @!I!\u{1}!;!E!Q!>!L!,\"2!G#*!E!0!E!M!R!N&P$I!G!M!z!D!K!N!D!O!8*P!S!C!J!q!G!I!P!>!M!;(K$N$sEL!I\"s!I!K:P(q'L!@!P\
        !z!C!M!Q!E\";(L)w\u{a}.) R!L!k#F\"H!Q7S'L!Q6M7 r!C!W!M\"C\"<!M'E$L,o!M$L\"D!G'J&K$Mtw#I0r\"J#F#NF\u{12}! v!@# s\
        \u{1f}`@uGk! o/\u{5}$ s\"F=s\"Jh\u{15}# P!pzp%\u{e}+ L#q\"Q.O,Q#p0N$E\u{9}J#q\"Jn@$ s\"L=v\"M/l!%HS[\"\u{1d}t\"\
        M`U# q?v2L_D\" r?t\u{17}\u{1d}%!S$P\"L9R;I(\u{9}\u{18} W!T!o!R!l!U!p!L!p!Q\"L!T!J\"K!V!M\"M\"R!W!L\"J\"Y!n!L\"]\
        !O!]!Q\"Q!i!M!\\!L\"J!Q!F!V!K!T!H!S!U\"Z!k!S\"X!n!O!l!V\"O!T!W!V!Q!Z!O\"W!W!R!W!V%L$J\"O!m\"O!m!X!M\"m\"U\"n!U!\
        S#n\"L&q!R\"Y!H!T#h!n\"O%U\"U#q!l!P\"P#U#V\"T!Y!n!M\"L\"N\"M\"J\"S!R!]\"K!V!K!S!N\"M!d!N$G\"P\"F\"J#S\"L\"R+PKB\
        & k!G!R=p!H&K\u{1a}MD L!V!W#L!H\"N#v!q'P-R!R\"S!Q!L!R!O#p+Q!R\"H!J\"N#L<F(L#n2P8H0q\"M#O!K!R!L#p&M#$\"\u{1f}`@r\
        \u{11}\u{1a}\" P3o4$!}t\u{5}\"\" n\"G\u{d}\u{11}) p\"O#M\"Q!O9Q&S.L\u{11}HQU! n\u{1b}\u{16}\"!N?O+\u{10}\"Qs2O\u{8}\
        @#\"M?N#tz-\"!R?O\u{2}w##S\u{1f}`BqK$%!R$M!O!M=Mw\u{b}# q\u{1f}`=wyN&!Iys!G\"GbN't7\u{1d}!!Gvc<\"S$V!J![!;7W!N$\
        T\"Y.R!S#S-P(t*L*Q/R/o&M!L!N!v/P%N$S$T!L3vpW4!U!M!Q$T!R7o\"U3I!L!P#R5r,r!F\"K!LGF!R9J'Sa-8 m!A!F!<\"@!H!8!y!<&;\
        $;)O#m!J!K#I\"A!o4pGN#BLO\"r4pIN\u{0} W!S!k!N\"V!i!O\"M!L!I\"1\"L!T!N\"O\"R'p#V!O!V!S!Q!T!X!S\"L\"M\";\"L!M!P\"\
        O\"J!U!R!S!Q!W!N\"K!J!G\"Q\"N\"K\"k\"R\"Q\"N)P!Q$T\"m!N!T!U!R!m\"Q!k!J!S\"M!T&P!P\"P\"S%K!M$H!N#m#S\"R!U\"m!l\"\
        m\"N\"p!O!P%I%P\"T!Q\"Q\"R\"R$K!G#R\"M%O$n8\u{1a}\"Br4N%R@ q!O!P#C\"H!V!R2F$X!Q!Y#J!Q!L!J-L!Q%I@r$L)u>N\"J&o\"p\
        !F\"P*t%N%N:N$Pj\u{1b}$!I#S!JMq3<\" q\"NKMH n!E!N#C\"G!Q(p\"k)K%O!P#I\"S.M!S$Q\"O/I1G\"I\"s$J\"N#L'N#H3L%w#q#K-\
        F\"k!P$G\"M!K-l!I$t+s\u{17}\u{7f}& q!B!G&J7r\"JSz!?v2\u{1}0 Q!U$U\"K!S4o#O!U%R!M!P1K\"Rwo/M&Q-7;\"P#Q!Q5R*N\"G.\
        I&J+r2M!H\"P\"C!H#O$F#R)P%?#L-N)o!R.Q\"P$E#n0x!?u \u{1e}: m!T$M!M!I!L3O%R!W%L!P-P&I@s#K\"n#r#L;q%P+O\"J+O#I!R4E\
        'T# q(N7t\u{8}2$ N\"q=N\"s6B& n!H!N%N!L8MJQ\"'N8w]b% p!J!Q$N!HL\u{1a}* k!O$G\"M$m$I1P&Q.Q!P,($!T!O>R%Q>\u{1e}\"\
        HO4t2F+ J!O!Q#I!p\"O!p6I%L#N-K2,\" Q@qdN$%D\"M=H6QH\u{1b}$ q\"M\u{1f}`;s0\u{1d}%'I!K\u{1f}`8O!pzq\"\u{1f}`@t\u{b}\
        p# J\"P$n|\u{f}!!A=9B Q#M\"T!k\"X,Q,S!U!T\"U\"U,U\"S!U!Q!U!Q!R!Q\"O(QKP$Q#T$M+T\"R$s'T.V$T#P/R.n\u{f}\u{15}, R!\
        @!v#F\"A!L+I,R\"i#I1P^oq?B!O!O!S!P$U!Q\"N$P0V!U!S!Z$R!N'P&L!Q!R$I!S!OKt!O&s\"N!O.O&L\"N#H5T!R&P!Q\u{1a}^\" y?}\u{9}\
        g#!J&L!K@J# n'P8o\u{b}pT!R\"S\"O!Q!K!U!O\"7$5\"5!q!<!N+W!L!Q!T\"O!V!K!U!R)l!A!O!N\"O\"M!U!T\"T;o!N#N#S!p#o&M'H\"\
        o\"Q#T!S!l-K%s7R%R!U.N$t&q#b, l!D!U$L!D8s!E!P$L!?/P&OP4' m!T&T9S&SkucqX|\"\u{1f}`%vA,(!Q&L8D[w!G't%v=u\u{e}J( P\
        !u&M8L!x&N.G\u{9}p~j6 n!:\"N#Q!>!K,q,@\"H\"E!T3q!L\"IGr$O!L9q?r\"P&J7t\u{8}~\"!Q>z\u{1e}\u{9}\"JM4tvT\" K?Oqg? \
        L!P\"A\"I!N!M!P!M\"?$l!p!K\"Q&y&T!S$M#Q!P(O$E$P!M\"N!O&P%L'H%y4sXNg\u{7}$ O<r\u{13}N\"r\u{7}z\"\u{1f}`Uwqx' O!R\
        $S!L!N+pFLQH\"!R!JX%!!Qq\u{1e}' s+O$O0v+O$L2G\u{6},!(L+5\"\u{1f}`0w@[\"\u{1f}`@w^k+!L\"R\"A!L!O.r+Q$H\"Q.N4r]\u{18}\
        !zutc*!J!O%P9P%Q\u{1}P9p\"L#R#L\u{1a}+$!p!O%N9p5\\$ p\"Q=r\"O\u{14}e4 t!U\"E\"Q\"S!S8P$R1Q#M?t/P1N-q!L.O,o&P\"L\
        -rJ$\" IOql\u{a}!zzmL\"\u{1f}`eC\u{1c}\u{18}+ s!>!O#F\"L5q#p!H'J\u{8}M\"q+V&!R!P#M#O9P&QeX# o\u{1f}`@Jwn$ oGP.M\
        %N*\u{1}\"\"J=wd\u{10}! oI\u{1b}! tx5&!L%T!H9P!S%N\u{15}6\"\u{1f}`@t=\u{12}\"!P?N\u{0}\u{3}\"\u{1f}`eq\u{f}\u{1e}\
        \"!qws\u{5} # t\u{1f}`0rG/\"\u{1f}`.pz\u{18})!N$H:R!P$N#P1L\u{9}R#O9\u{6}!!P\u{1e}]!?w\u{2}B%\"T?M&K.o&um\u{1a}\
        \"\u{1f}`@t\u{7f}\u{3}!!L\u{10}\u{b}!?vbq% N!q>N!y4E+i% p\"R%P!P=QmN<!O!U#C\"N!O!@\"M!r$4#L#M)o!S!U#F!S!?):#O$B\
        \"M1M\\G\"t9D&H!O&A\u{f}\u{5}\"?m(R[B9 L!o$B$q2N%n!V#G\"p!U'q&E$H\"F!I!F+M#q>K<H!y!K!L)N7LLD\"%p?qM\u{5}) U!T$K\
        \"O9S$N#OSs\"Qc\u{0}# q!F&F\"\u{d}$ L'r8M'twb# t\u{1f}`%w92\"%r\u{11}r(-\"%s?t\u{5}\u{10}\"\u{1f}``vST$ R\"u=Q\"\
        qf\u{e}$ K/sQs\u{c}sXh( P!@!D#G\"H#q5L~w\\d$ s!H>q!Ljr# p!K?M\u{13}\u{1b}& H!r$J!O!M?MB'+ N#C\"E!R\"k<I!O/L&M!R\
        \u{4}J\u{c}.$ K?M\u{1f}`!Owc! pdK+ l!F!L#N!K!H!O4M\u{13}q\"M/L\u{4}\u{12}\"DM4p\u{1e}6& r!E$B\"C!V8JZM# O?L!u\u{13}\
        \u{9}1 n!K!V#A\"H!R3L$k!O$D\"M!P-M$I\"GvL6NkP\" K\"p\u{9}\u{1c}! L<\u{8}!cnH\u{8}!?ri$) W%K:R!l$F\"p.A&D\u{1b}q\
        W=#\"N$N\"J\u{3}iG K!s!U!M\"P\"S,B-i\"F\"P\"O!O!F*D\"T!S#?\"@=L$I\"q&t\"K)O!s#G\"P\"r#K(M#F!s!Q,J*P!s'C\"D/B1\u{7f}\
        % O!q\u{1f}`<O!qth\"\u{1f}`-yY4# K\"n$TF\u{19}%!o$M;t!Q3I4s$ n!G!S>I4Y%!s&N9w&N.H\u{5}~% p!O!Q%G!K\u{10}p# u\u{1f}\
        `@v\u{5}V) O\"T:l#R%T4Q\"Qwl!L\u{2}U!?v\u{1}]\" M?MU\"' m!<!J=Mhn*l,r>\u{7}# N!r?sa\u{5}o!O!T!L!U!R\"H%n#G!n!G!\
        j!X!P!L'X#U!S!S!L\"V\"N!Y#P\"Q\"K\"M%V!J!Q!Q!R!P\"R\"P\"P\"M\"M!L\"k!L\"T.S!T\"R\"S#L\"n#R$T&P\"T!Q!m+Q!R!l!M#l\
        !M!Q!I!R\"o'X!R,S\"P!R!M\"P\"L!T%N\"Q\"Q!M#p!L)qS^\"!L>tl\u{5}! o9+!$o$D\"@O4rcR# q!F>vR|$ s!J>v!JJm$ p!E!M#G\u{14}\
        -!?uf,$ J\"q=N\"m4\u{7f},!O$L!R!J-@'P)I/C#NhG2P/P\u{10}Q!\u{1d}w\u{4}@\"!s?t~^\"!r?s\u{1a} $!P'M8O%L:\\%!S'MLK\u{b}\
        o'L8Y$ s!M>s!N\u{1}\"\"?N4rM:!!PtM% R\"q\u{1f}`SO\"t#\u{3}!\"O8\u{0}!\u{1d}y\u{7}k$!o&M8L!tH\u{1f}\" r?sYR; k!V\
        $G!R\"R3M&U%U3Q?P%Q#O!T!l%i!K'N\"j\"O$N\"O!Q6M.O#S$O\"O\u{c}m%!I'n8L'n.K!y!?O5\u{1b}\" n\u{11}n|j. S!A$L!I!?(v\"\
        ?.R%S!M)r2l\u{4}Q(oV\"+%F!M!Q5O#N\"S%M!I4sts\"O\u{4}\u{1d}!&Jt\u{4}!!H?i!\"P\u{17}D& o!O!G=n\"G\u{e}NY\u{6}$ x%\
        K\"Gto[k\" L\"pFQ) p!H$E#O+S,n!K!M1QI~#!NDS\"MjK!?xlh) Q\"p%I!K7m!NgL=N\"qSY!(p\u{e}\u{15}%%N=q\"Q2J`L~6% l!J&G\
        8q!L/6!!F\u{3}1\"!O!oyW9 I\"R$U!S![7N!U%S\"Y1R\"I!PAM(L.K!N#q0M\"r'L#S-K&R\"U-R)9!?sR_\"?L4q.?# t'I!O\u{2}M\"\"\
        J?N\u{2}l!\"L*v! m\\\u{1a}!\"N&9\"@L4s@(\"!q?rJ># r\u{1f}`%s\u{19}|& n!K!M%K9Qqq\u{3},\"\u{1f}`ev<*#!G;t\u{15}t\
        \u{5}q\"Aq4MO\u{e}!?uBs# O1s?oe4& s!E&F!K7p!G\u{a}\u{a}$!s&L\u{1e}t\"M6x% M!s\u{1f}`?M!uC5\"\u{1f}`Uw:2% M!N\"l\
        #R\"P[^$ M!t\u{1f}`Uv\u{0}v2!N!N!F\"o!k\"Q8O!O#D!J!I!M-N!Q!I\"y!p!sQO) o\"G#F<J!O\"J/S#q\"MDy'\"o%P!U>O.M&P\u{3}\
        L\u{f}@( I!K!N#p!o\u{1f}`:K%p4$- R!B!e#K!V!L4J%F%Y\u{b}J#Q,L&T4h#\"J=s\"K\u{2}?!^R\u{18}9# L%p?t9\u{18}#\"QSPMu\
        \u{d}E!?tB\u{6}\"@q4K\u{12}%\"@v4Kt!# r!I&C48\" r!PT<( W%K:R!l$F\"p.A&Dk@-!P$D\"R=L\"Q.T!S%P>L:O9P(Q-PI;#!L;s\u{15}\
        s4\u{7f}$ K!m&o8L~\"# n!S&QnT& M!L$o:K%G4y\u{1a}\u{14}( p\"M#H7N*K4vuq\"OO?$\"P#K<N\u{1e}rcA% Q!F&H4A\u{15}A\u{7f}\
        U\" w?za~\"@t4H9C\"As4N<R! Lr2, R!@!v#F\"A!L+I,R\"i#I1P^oc?% Q!M$K\"O!Ue5\" t\"FHu##n\"P=p\u{e}@&\"S#n!M!PMN\"R\
        \\^$%O=x\"Q2BV\u{7f}!@q\u{f}\u{9}\" @?FqK# M5tStkw\"(m?n\u{16}\u{13}!\u{11}x\u{6}r. O!L&x!=8P&p!F4HCI(GLo!L3q!K\
        ]\u{5}\" q!F9g\"\u{1f}`@q\u{d}3!?xR\u{1c}# p!B\u{1}q=2\" S?Lx3#&Q;n4Q\u{10}\u{1f}\"\"O&K)C!'O1\u{19}$ q!H>z!IbM\
        !GsRi$!L&G!R9V$\u{18}3 m!D!E!>\"E!J!9!@!:&>$q)M$I!J#L.nHvWM3I]/# q#J\"M\u{c}F\" o\"Gj\u{1b}\"<q\u{15}q&\u{6}( q\
        !J!R#D!O!D=G\"J\u{b}q\" w?x\u{c}\u{2}$\"R%q!O}sdj# P<o\u{15}o-|#!>>N!FN77 N!O\"U!P!n\"P!R4Q#H!Q!U%P.M!N!T$R!JVI\
        @R/M%P!P!P9(% o!K&I\u{1f}`9vE0$ q!O&I8sox&!Q&J!N7o\"S&P\u{16}h\"\u{1f}`@wd|\"NM2rDj# u\"F=w\u{3}\\(!O%Q\"V=U!I!\
        H.L\u{12}n\u{7}\u{1c}& N%J?J\"FkO!s\u{10}~#!NSL%o\u{16}\u{1d}# k!H?D8p\"\u{1f}`,w\u{19}u2!R\"l#O!J(;-R)Q!M!S+S\"\
        K\"U\"O\"J!KGOOR4Q\u{3}\u{e}#@r!t4J^x% k!R&L8m!Noq!?s\u{13})\"!SSN\u{d}\u{a}2 A\"n#I\"q!p7G\"k#J\"j2J\"O@N4sAJ0\
        K!T!n%Q!\u{d}!Aq\u{c}a! q5 $ s%N:t%N7\u{19}!?v)\u{0}#+r?p4R7?(!J$J\"I;w\"K2J\u{9}s'L.9' N!u!L%M9rZL!t;l&!N!N&q9\
        N\u{3}L$r\u{7f}\u{1e}!?v^\u{15}\" M'p\u{3}?\" I%N;$% M!s\u{1f}`?L!tYw!\u{7f}wq)\"\u{1f}`.ud(. D\"H!H\"D!B!J!D!;\
        !{5L)D!u4m\u{c}u`j+!R!U#L\"O6P#O!V%O4M\u{1b}C\"Pk\u{1a}4 L!D!I#q#B3y!K$J\"v4E8N't-O#qJN!y!K!F2w\"IAp!&pJ@! r|\u{17}\
        !GoC$#@n4L&M1\u{0}- q!P$K!M!J!L7p!N%M\"O.P\u{10}R\"PlN%!x&H9r\u{5}v\"Jfc$ l!O'P?O+#(\"Q%S5R#l(M.KPMZn*\u{19}$ M\
        FP\u{1f}`/L:'!?t\u{4}$! QcM!Bq<5% m!H!K\u{1f}`>s%d\"\u{1f}`@q\u{10}%&!K!N#p\"L8q\"Rf\u{17}!?uc;\" q\"L|+\" o\"G\
        N)5 R!T$A!P\"q8M!P\"r!G#r-G!M!B!I#OMN\"r/M\"qEr'LpX! O)`'!P$D\"A!O4r8D}r`*% L4m+N\u{1f}`!JA~\" n\u{11}nG\u{1f}!\
        'P.l' O#H!p;M#F!u4OB~#\"l=J6m\u{1c})\"!P!Pyc\" r!J\u{1e}d!Xri0$!K>s!KFsZ1#(G7o(K\"/\"Br4ND\u{5}Q M!P!U#N!S!L!M!\
        <\"r!o#9!@#J(P%N!O\"U!Q!T!J!L+O\"R!U!V\"R\"S!I#J)N3F\"n!R\"q&R2S-U!R(t\"H!P#V-R!P!R$O!M)M$p\u{4}\u{0})!n$C\"R9S\
        &R!N}P!p;K\u{10}\u{10}# t\u{1f}`0wlc! p5b\"\u{1f}`erkY\"@I4qm\u{18}\"%lSo\u{b}\u{18}\"!q?tYM!AsBQ! s+\u{1d}3 S'\
        O!R7L#n!s!Q\"P.K!K!P!M\"q3K.qeD!U&G!NR\u{7f}\" t?t!a#!D>y!EV\u{e}!Bj\u{18}\u{7f}\"!O\u{1c}sGu!\u{1e}p\u{f}n$ l!\
        G?K%L}E: I\"R$R\"O7J!f!R$P\"N-W!M#R!S!QAG\"p!I%J#Q,I$p9L0A(G.o!P\u{1}r!fD__\"5JSJl\\\"\"L?M-\u{19}\" r?t=.!+oV\u{14}\
        %(G4ofx$IKoT%% Q=p\"L\u{1d}K;p'y!EoII& N!N!Q&P9Q7Lhg\" N?S\u{12}@!DMSs% o!K$J\"K9Mg'$ O(qrH$s\\S% o!A!P%J9G4+&!\
        @!N9O!r\u{14}N!rDi* T!H!k$R!L9Jpt'O/O\"n\u{5}:\"!o?o08% K(s\u{1f}`8K(s4#\"<N\u{15}NNX\"Cn4Q(\u{3}!$nTa!\u{1d}L3\
        \u{11}&!Q!T$L9n/Q8l8=\" O?NN]\" M?M~\u{12}!?I/}!ZJ\u{d}$* s\"O#F!J!M%E3j\"P\u{1f}`!P@A# o!MvtKF' n!I!L%M8q!M!L\u{16}\
        S\" N!qk<\"GL4sl[! qm\u{5}! I/\u{1f}!Ar\u{14}6!?xm%# J!M&M\u{5}Z%'H!O:J\u{1f}`&NI/#%L!p?oNj! rM,!'O2\u{5}!BU/[!\
        XO\u{5}\u{1d}!?u5\u{a}!?s\u{1}O% K!P&P9L\u{1f}I!8$ J4s+K4rP_\" r'F1-% M?N!O!n$S&9& p!L&F?Kzs$q\u{3}b!&O]~! PS\u{9}\
        -!J!P%L!N>N!N!u(N!N+F&s!raq\u{19}y\" q'B\u{2}}%!N&P!OwrPJ=\u{a}#%L#Rpqr~# o\"L?H\u{2}=% o&J\"K7s(Q\u{d}\u{0}%!N\
        $E6M%M\u{10}M}:!(Oh\u{8}%\"K\"m!H!Q;QlA!)o,\u{b}\" L[P\u{c}x!AOky!\"M1\u{1b}#\"O$K?Q\u{15}z\";t\u{15}t\u{0}7$#O\
        \"A!kSSg/\" O\"n&Z% u!K&L8v!KMd( n!J$N\"N9O!S%M.Pp|\" LAn\u{18}g% o!E&J\u{1f}`SIzo# u!H>v\u{1f}p&!N%O:T%Q6OtO-n\
        !?L~}!!H2h$ o!O&M9OXA$>s\u{1f}`7L$s\u{b}I\"5vSv5I# n!M!Q\u{9}]# p\"V$Qy\u{10}! nV\u{13}$ M!r\u{d}N!s5d# M?N\"s\u{7f}\
        K!\"O\"\"\" r!E\u{18}\u{10}#(L7r(NgP!\"O \u{5}# s/N0ss!!.oC8!?Mh|\"\"K=J\u{5}a(!S!T#S:G%RmuPM&L|<!\"M;'\"!s?u{3\
        +!Q!N%M8C\"Q!k2M!Nzs)P'D0=\"!O$FD\u{10}L!M\"<\"V!W!M!T!<&N!D!R\"L$w\"A#W#n!R!U#T!S!S(Q$M!U\"W%F!I%Q'u'O!w$A$P/O\
        @P$u'W!O!Q-Q&K!R)L%I+ut($ s\"I={\"Je>! r[\u{0}5&S!R!Y+Q!K'k!Q#g!V&S,S'SGO!P\"IBQ+k!Q/T%T+SVQ& M3t,O3p2L\u{c}p]\u{7f}\
        %\"O#O;S!Q4R\u{14}\u{f}!\"oE\u{4}D r!R!T#A!I9l!R!S#H!L!Q.O!R5L.L#J\"K#E#L\"L#G'N#K'F%J%v\"N*p#N!Q*P!O\"S4i!M!L\\\
        U!!N\u{2}\u{a}#!I>s!J\u{8}X-#r!D!K=p!J!N2W\"O]I!QBs*n\"R`W\"'O?P)\u{4}'!R&L!J>M/NROHsm#&!K$O!M!F!S9Q|S!@u\u{1c}\
        ?\" s?t\u{5}9#!M>qGqC{!\"Pw5$!J?G!P%o-y!?p6+% t!K!H=r\"J-S\" q!J\u{b}j# P%m\"P\u{1e}\u{6}\"!r?sJk0 T!F!T!K\"n!L\
        :E!R%q(L*G(qdO;N\"RCv++! rs%$ T3r\u{1f}`-Q\u{1a}?!?r)K\"\u{1f}`%w E\"%r?t*\"(!N!Q%O8r!J!Q%Q2KN\"# K\"q=M\u{10}D\
        \" N\"nRM- L!H!L!u!H!O!N-L,N#|0O$E\u{e}MB\u{7f}\" N4qT\u{1c}# J\"P?O`c!!q[u!!MXE- q!J!O#Q\"P!N7u!N!Q#Q\"N.O{P6}\
        !@rkG!fpPg!As\u{1d}k2 H\"m$l!K(B\"P\"O,H!U%o!O!U/P!N!E!B!K1pO+% m!R!M%A!KHS\"Au4N\u{15}v#!H!n>KvX!#l\u{18}\u{13}\
        \"\u{1f}`Uz,\u{1}% N'q\u{1f}`7q)u=\u{a}!Br\u{1f}7\"!s\u{7f}v\u{1a}y$%L\"G!O<O\u{1d}?$!p!O%N9pm[& N#T\"n\u{1f}`;\
        L%prO) F#>!m\"L=Q4q\"O\u{a}q\"OSy\"\u{1f}`@t^p!?t\u{1a}2!VM\u{c}|) Q\"L?M#Q0J!O#N\u{7}IAu\u{12}\u{1a}$ p'F\u{1f}\
        `)qH\u{3}& s!?&B8t!D&D~\u{9}& p!O%S5N\u{15}N4O#C#&N=r4N\u{19}s!%M\u{15}h! QU\u{5}!@whi!BvC[\"Bv4K\u{11}@#!s\u{1f}\
        `%s|c&!O!R&L)pfwhR\u{1e}R!?v:E# t!I<N}M#!K>s!L;\u{18}# Q%MPP)t!&OdY!@t\u{13}X\"@H\u{1}s9&#&N\u{1f}`@N\u{5}w!!S,\
        *(\"R$D!O!S$r;I.PRt`d\"\u{1f}`@s\u{12}d! KzM%!L&q?L4s\u{c}tgc& L!F$I\"u8L!K\u{1a}\u{b}!(m\u{1}Q\"!F>xXU%!s$J:L!\
        u$K]6!+oI_% o!?!PDK\\u@\u{15}' D#K!t;K$o\u{1f}`!qj\u{11}# s!F>q\\d\"Al4O\u{1b}~+!V!n%@!R'M1G$J*O&wbr/BD&% L!s>L\
        !y4Hp\u{13}# s!I?O\u{e}I%!G$L\"rMJ&vZ|%!I&L9Q&S!PfD% N!L'q?o4UX`! O;n$!M&O8t'G\u{2};$!p>t\u{1f}`7rQ:2 F!S\"L$F!\
        K,p+P/K!M$I-t!r~I!N\"J$H*o!sh\u{8}7!O\"I\"N\"L!R!K&@\"P.n!O$M*E#q#F!S!O!K!N\"D!M(M\u{7f}J$GVs!)o`\u{11}*!V!Q%R9\
        Q!T#Q\"L4RDSaQ\u{c}c#'s\u{1f}`@uj\u{1b}/!N&N!M+p-T\"T\"S#Q+n\"E\"P\"L#JtP1P\u{e}\"!'H\u{18}v\"IP4qfd!!Ez}\"!J&I\
        j\u{1d}\"Kw4J*;\"\"L?M*\u{14}/ J!V%P\"O7L!F!S!J\"n#M-u!Q!u\"G\"FF\u{1c}! s\u{9}\u{6}# r\"F=v<.!\u{5}t<\u{7f}$\"\
        L&r9L&v]\u{11}% N!p!J>m!L(:!AsTB\"\u{1f}`,L1P-!L!j!J\"A\"C9F&B,r#R]u,JAq\"Q\u{a}{!'p\u{b}j$!P&H\u{1f}`9t+.(!R!R\
        %Q8n!R!L4Q$Q9\u{1c}!2oQx!\"Q\u{18}}\" q?tHa#!D>z!C^\u{11}!3qPy\"\"N%QS9' u!K!M#E\"B8q(P\u{1d}A#%O;t4G\u{14}1!,m\
        :\u{8}% O%Q:O#v4C17# N%r?t\u{1d}P# q!J>svh! OZNJ o!C\"K$S\"K&M$I-O\"N$D!U+J\"F$D\"D=k!E#E!Q\"M$k!H\"S,S!K$S\"r!\
        K!O!H*C\"E$q$l-o!H\"n!R$L\"P/K!Pim( N!Q$o!Q!O8H5Npw\u{1b}\u{8}K!:!F\"k!N\"A!K!N\"P!U#E\"H!R!>!N)G\"s!?!K!T\"I\"\
        B!J!M\"Q!T#N\"G$G!B%L!O!M!R!I!R!CoL1C!M#P\"A!N'Mh7,!W$D#U7j!W'R1N\"QHM&L!M1J\\\u{1e}!?w\u{6}g1!K!K#C\"q!p8J!L#F\
        \"u!s-E!E!F$B!E+z\\s\u{0}j!?t7+!'N@&F u!X\"F\"J\"M\"E\"H$P\"M\"K(O$o#K\"G\"J$K$J\"M\"M\"J6S+A#R#S\">#P%P4H%H&m!\
        D%l#k#O-J#V5J$kYB!!I?X!?uxX! o9\u{6}$ q!I>u!K\u{16}\u{7f}!(O$0+ Q&T!K4K*S!K!Q4MGqNK/Jc\u{3}\"\u{1f}``v2-\"Jw4J\u{6}\
        ^!?ut\u{e}* x\"H$J\"I4N#o\"M\u{e}s\"N.pKWM P!N\"G!L!J!R!J!S#P$T\"M!R!T)X$X$G!K!O!U)P$H!L!?!I!O!T!J!K#;!E!<!H!Q!\
        T!<!C7o\"RQN0Q!O!P#D\"Q0Ry-$ t\"I=t\"I:m# o!H?L<K\" s?tZ>\" r?yX7#%o\u{1f}`@o\u{4}<!!Da$!GQPv\" r!Glf!Ar*!\" v?\
        wU9!?u`\u{10}#?p(J}L\u{1a}r$'M!K7OXM;m!%Jz$!?z}3\"\u{1f}`@w\u{f}\u{1a}\"(q?uj1$ N\"s=K\"tq\u{1a}\" o4S&5#%p#J<p\
        'Z#!O\u{1f}`$ti\u{c}!?t0H\" s?w-u! qcC! q\u{19}|\" NTN&X\"\u{1f}`@vp.$%t\"K8K%u\u{4}\u{12}\" s\"I&'\"\u{1f}`_{1\
        \u{1c}\" t?w@2!?sh\u{1d}! p*n'%E\"R!L8P$J1L\u{11}Pn\u{c}\" z?|sb# N!t?u%'%(R?P.QTOVOC_!HO^p'%P\"P!M+N.S\u{1f}`$\
        OQk$!G&J!N8MV=$!K&K\u{0}tHvrH\"!p?sW\u{e}!?vT\u{4}$ P!q?v4D`\u{8}!\u{e}u[M\"DM4tA\u{13}( H!Q$q!M!N=n!L!K M$ t!J\
        !L=r\u{b}\"!-r]\"\"?t!J}S)'RMH!N%G!QiN!r:K%o\u{12}h- t!K!M%G!G4M*P!K.M+JGLJMHs8\u{10}#!s\u{1f}`%s/>' O#K<G%p$v0\
        N$Jb7$(P\u{1f}`8q(P\u{d}\u{7f}\"@u4M\u{2}B#!o\u{1f}`!shb!\"PSf# r!G!N/j# O?P\"swv\"UP#N2i%%o!L>r!M3G6s!!ABJ.!M$\
        I\"L!i3M%N$M\"N!i-JDKMP+M0G\u{1f}\u{c}$ v!B&H{tj_#!E\u{1f}`/u\u{1}\u{1f}\"!p?sX8#'r?O4q\u{b}\u{10}$!P$H#t?wSi!1\
        p(\u{16}$ K(L\u{6}N!rW\u{17}*!j!Q%P!X3K9D!K%LlP*KXO, V!H\"I!S!@!s<N#n2T]OOR\"m0m! pWN!AnA\u{1b}#!J>w!K3[+!V!n%@\
        !R'M1G$J*O&wbq/BW\u{a}+ p!R!S!N$P!Q:R%Q.J!J\"NH\u{8}2 m!G!N!U$L!J8L\"w\"w\"I.G\"D\"B*mOp%JIs%I1\u{12}$\"@&L7t\"\
        Dcu!?p\u{14}\u{12}- H%q\"F!Q3q$G%n\"N/MoJ!s*J!q5u) n!C&L8MXv+t/u'u7t(4/\"P$T\"U4Q$Q!T&S.L$RJL!PKQ\"Q.m%Mjh$5v!G\
        Rv!G\u{1d}B: N!w!O#J\"M(I0P!r!P!C\"T#R-R!R#B\"D!N,M#rVN!t,u0F'H\"L.txS!?yV\u{c}! r>-* J!M$G\"K,v,I3r2M~P.pf(!?s\
        C@+!U!n#C\"U?S.S&R0MHO0L>PdG! s\u{5}i\u{e}!R!n!V\"T!m!V!q!R\"I\"H!V!O!X!M\"P\"O!U!M\"R\"N!f!O\"Y!W\"T!Q!R!i!S!j\
        !O\"L\"J!U!Q\"N!X!T![!O!g!P!U!P!Q!P!g!J!S!J!T!O!T!M!W!L!P#O!U!U%M$R#n\"Q#N!T#k!O#N&m!M%U#R'T!l!S#S!o!n!M!Q#R\"S\
        !j&o\"N!f!W\"R\"N\"T\"N#R#T!h!Q\"S!i!R!i!O\"K\"O\"N\"V\"G#V\"O'k&h\u{9}G0!O!O\"U!J#R7S%L0N!O#NxP#Q-L!I#O#Q2\u{1a}\
        # t\u{1f}`@xB<\"%L?OV>S n!N!Q!K\"L!J!J!J5r\"o!O!Q!K\"P!L!P!Q-K!M#Q\"M-q#L.I\"o!P!D!H!P$n$K!q!L(L!m\"N$J\"H!M+O!\
        K)i$I)N\"t!n!N$L\"Q.K#r\u{5}.\" L'qFA! rjf\u{7f} m!H!W!R!S\"T!T!m%D$M\"M!T%Q\"E!X\"o\"J!P\"n\"l!U!w$u#o\"K\"T!L\
        !G!R!E!B!N!M!K!K#P\"O\"I!R!R&J$M%Q\"p#T\"q!T\"R!O\"P#N!o!O!Q!N(S\"m!G#w!M!N\"S$R!P!r&U!V!M!l\"l#i\"u!E!X!J!M)m!\
        N!R!n!N\"P\"I!Q!M\"R\"N\"N\"Q\"N$P!M#o!n+lRx$!r>L!u4GNK% o!K'M\u{1f}`$KD\u{8}#\"o&L\u{1e}rzN!,rtK-!F\"R$n9K\"J\"\
        E\"I.L$l\"p\u{5}K%r\"pG\u{5}\"\u{1f}`%vX@\"CN4rg\u{8}* O!m$P\"S>V/T&JuO1P'Od\u{4}( s\"P$P!I!Q7r(N\u{1e}M[\u{a}\"\
        'm?l\u{1c}\u{1}\" m3Oj\u{c}/\"P:K$V!R3V!OCB\"M(N&J'H#H,N3K+n(^* G\"I!G(H!z3L+M!r\u{1f}`!v81$ s&J9s&J\u{f}[!&Uph\
        4 H!o!Q$S!o!Y3N$S\"R$S!N!S2R!JBM7L<J!N/J\"l\u{12}V! O\u{11}7#\"GLRYvn/#!K>p!N=f4 O!P!F#M!T!r!u,H-N$R\"o.L!RDI$u\
        FJ\"H\"q7r'M?.\"?N5n\u{c}%$ P!p\u{1f}`=r\u{1}h$ p!H!K?JO7\" P\"H\u{a}i$ p\"I=w\"II\u{17}#\u{1f}`Us!MCH#!G>s!H\u{b}\
        \u{1b}@ V!T!X\"R!P\"K!j7h!P!Z#P!K!J.O!T!U\"Q!P!M!T=O1N&M5n!O!M!L$u'K.T$O1Kxz!'o|\u{11}K k!S!S#N!O!T4L$h!V$R!U/O\
        !R$O\"R/I.G!N\"O\"P\"q$L\"P\"l!K'I'N#N%K#K!@'N!l%p!L\"O+H\"l!L5J$n&U%of\u{1c}$ q/N0sAJs)&!M!M#C:s!P!Lle%!N&N!S>\
        O\u{d}J1\u{12}!'N@2) ?\"w$F\"H7A\"n4ihHDmg&#!o&M9raJ!Au\u{6}\u{6}! OZF!\u{11}x3\u{1e}% R@P&T5N\u{6}Q\u{9}\\\" t\
        ?uNO\" t!H{5\" OUK&//!P%k!Q!T3N%M&PTs!C!N\"H!m\"MON#R\u{18}k\"!I>s \u{17}\"@O4q\u{1a}y!Fql\u{16}$ s!K>t!L\u{5}+\
        ! M|?!\"P0\u{1}!Btsv8 l%@\"U!n4K#i!U!Y%L.P!R%S!O/O+Q#JFL3K,O!R!j'P!P.O\u{1e}!!TGHM$ t!I>w!J&_%!I%P5q&Q\u{f}qs_$\
         s%M:s%N\u{19}n\"\u{1f}`@oV+\" x)H\u{b}s#?P\"t4I\u{1d}7- S!R$H\"M9Q$K\"L!M3M!Q?s\"QSL5T#<v\u{13}L\"v'.#!H\u{1f}\
        `$t\u{1e}\u{2}! ot\u{a}!\"T\u{0}'!\u{11}wNK\" q?r\u{19}X!Gn\u{12}@! m\u{1e}f!#OO\u{9}& K!M&v\u{1d}L!M\"v16! MMj\
        \" u'LZ]!\"l[M' o\"K2N+u\"L2N\u{c}J\u{1e}N!\"R\u{7f}\u{14}!(K+_\"?N!pI0\"\u{1f}`=wPC$ p!I\u{1f}`<s\u{0}'!\"O+@\"\
        5xSx<{!wqf,$;O!r\u{14}O!r\\v\"\u{1f}`%q,\u{a}8 m\"S!Q$R!T3P$n!P!P#V\"I!W-O\"R$K@o#N!PGI\"K%u$P0R!O9\u{7f}%!H2p-\
        J\u{1f}`1odq$%O\u{1f}`>t\"LaJ!?rs)0!H$p*I1P$s\"q.D!L!E\"C\"JWK%q.u!G:N{|!\u{7}F>\u{f}$!o!O>m4S\u{c}*!WRo$\"!O>p\
        \u{1}[%\"P$N:q\u{1f}u\"L7E!?M\u{1b}K\"\u{1f}`@u`\u{d}!'N\u{12}&* o\"R%M!Q7l\"T4KQNIp2Px}/ q%O\"P,S(M$u%H\"H,M<x\
        -NIE+w!M\"C{\u{6}# K%H:L\u{b}k!?r\u{3}\u{7f}$ u!I>y!JvN\"\u{1f}`BPU)\"Ar&M49!\u{1d}u]9\"\u{1f}`,wI\u{f}!ztX]- M\
        !R!R#O\"L!I%y3R$O(t(I!N<r\u{1d}`(!o$G\"H8N!x4C$L\u{8}PYq#3r,N3rZ,#\"L#JAQ;P$!F!N9u\u{15}u+UF F!v!i!R\"Q!R!W!Q#?\
        $P$@(Q!K#M!;!>!G\"C!F!=!>!A&D!H%\u{4}!~#v\"A!C%w!sPuNH!t!p#K#\\)D\u{10}.2!N!i#K!Q!B!P4m$P&E/Q$V\"StT\"m.p!P%R\"\
        Qu\\\"3O?NsB!?t-n#?L\"u4I?i!\u{7f}x\u{18}F\" u?v\u{6}k!\u{5}t\u{6}b!WR\u{7}V# q!C>q8p( S%K#Q7p\"N#NcP\"qB4#!O\u{17}\
        q#Ox`&!C$H\"K;w\"J2F6y!Bx]8\" t?t\u{14}\u{1d}1 m!<!I&F!H2O$Ffp\"n+G!G%u#H\"t't,OTKN.!?ISb!?x\u{9}t#%G:p9J8\u{5}\
        \"\u{1f}`Gr\u{3}X) q!v!B=q!o!H4I\u{b}q!N{j\"Bu4J\u{1f}v!!IFX#'Q9p:Pg2!{s\u{d}XC s!M%E!I!m7h!P&I.Q!U&Q/L.L#J\"G#\
        E#I\"J#G'L#K'D%K%v!m!G\"D(o#N!Q*J!O6j!J!M9\\& n!P\u{1f}`?y!O&M\u{8}z! oQy& E'q9I&taN=N\u{1b}X!!G\u{16}\u{c}(!o$\
        G\"I8M!x4D$L\u{8}PCA\"(M?N\u{5}\u{5}7 O!@!O!F!N!;!x\"P7M#K!Q!F!q\"R/L!R!A!m[R\"CLI!R\"r\u{1f}K* T!P%L!Q8Q!O%Q1U\
        yO6MT\u{17}\"\u{1f}`@n)!0 T%N!V!P=S!V!N.M$Q\"N!NtO$N,P%O!R\u{5}!&!K$L!q!J!O=o]\u{5}#\"Q$S?QQQ5 n!C!G!P\"I!H9k!J\
        !I#M!J0MEm\"K!K!O'N!UZJ$M#q~f\"?t\u{4}sf\u{f}% T&M!Q>O/OdqH R\"T#I!G!W!S!M\"K\"J\"N\"K!V!J!N+l!T\"I!M!R!R!N!T#O\
        (J!N\"Q!m\"I!I\"T!D\"I\"G$A?P#RMP,R%K!Jm/+!L!L#H!H!R;K$K!I/t%s\u{4}r\u{16}\"\"!C&I;A$ q(O\u{1c}q$O0\u{1c}#!I?N\u{d}\
        H\u{2}Y&!G\"H(r?n\u{1f}`!oHy\" J&Q\u{f}Q!?vSP) k!R&Q4J+Q4M?HVo!JUx\"\u{1f}`>s0Z! p1\u{1}$ r\"O=r\"O]{=\"S!J\"R!\
        C!Q!O+I*u\"m\"U!M$@!P-@$A?O!q$K'F&P;K#n$M$n0p!J4L!C\"u\u{e}Z# t\u{1f}`@x*z%#L(r?J4v\u{c}t@Y,\"S$M!@/p*o$o0J!N4p\
        .v!Ijvmm$=v\u{1f}`8M#v\u{3}k!?wp\u{d}) H'J!L7K%s!p\"M1K!M+1#!I'Q9O|)\"\"P?Of\u{14}! yB\u{11}$ q!@&?{vQz\" L#oB\u{18}\
        \"\u{1f}`euh|. K\"O#Z\"i8M!R\"O\"[8QVC@L-M!S&Pt?! p/A#3o?r2C\u{3}\u{15}'!O\"J#O/sRG!s$I\u{4}h) H!O$G#L3r$G'p\u{a}\
        r\"I\u{19}a!|J}j'!R!R#M!o!MMO!IcD! M7g$\"K&N\u{9}xcLv2\" N\"p\\\u{e}\"Pt2MYI!?sXd\"!J$K\u{17}w$ s%N:s%NIH'!J!J#\
        t\"J:J#u\"Kii!$P\u{6}j# N?N'q\u{2}\u{1c}\" r!?Eh# J\"q=KxW'\"N%N9U!P%S\u{1f}`:wu6!@x&x!\"n\u{1a}.\"%K:OOe! n'$\"\
        !L?M;,! q>c# M/sQq|YF S!P!O!R#n\"m+M(J%M!S\"p$n-P!O!B!F!@!P!R;K%O\"P$E!L\"D!K*N#I'L-O\"E)J/k!Q!L!I$M!O0;! p\u{10}\
        \u{18}!#nS%!Bv)b\"\u{1f}`@v\u{1c}\u{8}\"PM2r \u{1e}!?u~z$!N&I9O&NC\u{14}$ M3r,M3s>/\"\u{1f}`Ps%## r\u{1f}`0vc\u{1c}\
        \"BO4ru\u{a}# t\"G=vqw& I\"r$O9L\"n\u{1e}H\u{1e}\u{f}& I4s+M\u{1f}`!I2v:r) k\"S#J\"G8s\u{1d}O!r\"r!HU<#As4L\u{12}\
        M7() z!G!C#K!P!E!E7s!MZH$ p!L&H8t\u{e}E' r!D\"H$J8o!I8H\\4#\"t%G\u{1d}K\u{3}K+%M\"R8O#M\"O0L\"t\u{9}N\"s$O\"L\u{1c}\
        K$!TER0L\"N[z\"!D>u\u{1c}11!R$J!S!L!L7o!N$N\"Q/P&QiK\"q\"I<L!Q!O6C%!S%H@Q.QNr\\\u{13}!&P\u{17}\u{d}!\"Mk]&\"J$Q\
        !O!J9L%K5~$ S\"o&J9l{\u{1c}( r!G!R#P\"I!L7r!N\u{d}S\"\u{1f}`@y*u&!m!J%N!P\u{1f}`@O8m!!L=d#!M>v!M\u{11}T\"\u{1f}\
        `Uv\u{2}U%!S%H@Q.QNrOZ! L\u{2}\u{16}\"Bt4J$ #%M\u{1f}`@O\u{1e}^!?v~ $ M'R?R.P\u{1a}[!zxg \"GM\u{18}w1f$ s\"M\u{1f}\
        `.vv\u{11}\"%p?qjX) w!D\"H\"G\"H,?,u\u{1f}`!tm7!Aq\u{8}s&!R!L#L:q\"N\u{1f}OrT\"'P?NJtM G!O!T!M$u(G\"B*o$M!L!U!G\
        \"r\"s!S'K'Q!n\";!R!Q&J$F1o-M!E!I!t;O!t!L#J!O!s(I!o\"S!Q)N$H!S#m#R)I%K,\u{9}!!D! # M\"p?q\u{14}F!Br\u{15}]$ u4K\
        +q4O3J/ o!P!K%M8p!O!L#I!L\"L-Q!N#q!s-p&.% HAn&M.KoK\u{1c}a' q\"F%N8q!M!GYr!\u{6}!?N\u{d}X!\"P,\u{c}#%r?u4Nri\" \
        u?vM~&!K!t%F9M!q\u{1e}pi\u{1a}$'P!UMN\u{12}PC\\* L!R$O!O!p!Q<P!Q/P\u{b}J\u{10}`$ q!L>t!M'\u{7f}# q'A8q\u{0}?# L\
        6rSr\u{18}0!)pY\u{12}!-t 8K I!M!Q!G!G!V\"K!N!H\":&o!n!O\"\u{1}!H%Q$O!P\"O\"S\"P!O!L&S&I\"L$N!K!L(N#B!\u{1}!H!;!\
        M!E<F/R9Q/M&T!N&S6R&&N\"Q8H'P-s!P?\u{16}%'o!I>q!L3R1n$\"O$q?q3K\u{13}-!'M2%% O=s\u{1f}`8Q#s`K!!N%\",\"R#Q:m%M!P\
        /M$M\"NEo/wAI0N[P$ s!J>x!K\u{b}\u{13}3#Q\"D!D5F$l\"U!U#G!S!Q.U%VDM'T?R+s!F\"N-M\u{15}z![m(\u{4}\"?r\"M`o%!B&O8s\
        \u{1f}`!LR/& P!F$n\u{c}N%s.ws\u{3}$ H\"Q$N?Lp[1 O%L!T!T=Q!V!R.N$Q#NVM>O$N)L#M%O!R%i!'OQA\"?K(Ji&! q)!!'JHn!'P5\u{11}\
        5 P#P\"S!G\"R!Q(U\"B-B\"C\"E\"B*K$r!M!p$o!O\u{6}M&P)GB1$ u\"K=u\"K\u{3}<\"!D?F)\u{13}0!X!M#E\"R8o!>!P#F\"?2K\"D\
        LO>t<W&M.rrV! Kz\u{b}$ r!H&F8s\u{1c}\u{19}#!N!p?o\u{1e}!( q!Q!G$R9n!O!L\u{e}L9\u{1a}!-r\u{7f}/$ V!o>V5@KD) S!N!\
        H&K5s$M\u{1f}`4N#sG\u{17}$5N!sRN!sh|% Q!r\u{1f}`$O!s0F! s~L$ p!D>t!D+z$ R\"Q\u{1f}`%Nx\u{12}# q!O'M\u{1f}\u{4}!\
        &pJ,\"\u{1f}`@x\u{c}\u{18}!(N+\u{1}0 {!@!I!A\"C!I!K!D!A6r!L5C\u{a}z\"D#K#G\u{2}N\".q?s\u{1d}L$&E9o(M2GAoP >!n!G\
        #p!H!o!H'C\"?\"p(q!M#A!k!N!T\"l!L\"J'H$n\"T\"S$T\"R+C4F\"r&?\"o\"x!E&s!J\"m!E%O-v!G*H!q!M!l-A%o(H(N!tPm$ q!L!P=\
        q\u{6}}$ N\"p?j4Wg\"$%P\"Q\u{1f}`@P^\u{19}& H#m\"G!p\"P:k}D\" S\"p%X\" t?u\u{14}v% P's\u{1f}`9P's\u{1f}a\" J$pv\
        z+!R$E!R!M8q%H!W!EVPSF$QBj!?t\u{1}.%!M$p#Q'L1Q\u{5}]& N!K'S9M%L2n$aM @!s!R!=\"I!S!z!P!?&G$G,G!u!U!B\"G!U!q!P+G\"\
        T!O!G\"T!SAP!J\"q%K!H\"q-L$o/M*O#q-H!n!M!M#U!r!G-F!sYa!\u{18}yC^!XNEY\"\u{1f}`%uU1# K\"o=Ol<% T!l!CSJ\u{c}H\u{1d}\
        (# R\"n?k\u{1f}\u{f}\"!r?t\u{3}2! s\u{13}?&!L!L&r\u{1c}I\"N\"sTS!!M\u{15}\u{17}\" P'p?\u{6}!/N\u{16}\u{7}\" L\"\
        no\u{11}I r!Q!R\"S!S!M!T+S\"T'M!Q#o!Q!P#M!P!R!V-O!O!O\"I!L!Q!N0O5O&M1N/R\"M'o!M!Q.n\"P#P!O!P!P/O&a' o!O$N\"M\u{1f}\
        `9v!K(%!Ao_N%!M?O4L$H\"M\u{1f}u!\"n#f\"'KvM\u{19}5#\u{1f}`@K%r?\\#3n?p2E5f, J!C!I#T\"y!D7J!F&\u{2}.D$G\">]c) F!\
        q!N#O#S8o!N&S-QW+!\u{11}xD.% u\"L$J9x\"ID*% q!I!O%L9L6/!!I:\"\"@r4N,.! R\u{7}\u{4}# I\"p=NSN#!O!S$NpW+ o!Q!M%M!\
        N8P!P$L!P.M!P\u{6}H#3r,N3rpI&\"M!M\"D!o<P7mi\u{7f}#!S>F!P'.#%P!I?N\u{f}\u{1c}\"%J\"Ma\u{b}+ N!N%N!L(p1Q&S!P-Q!O\
        \u{a}L@?R l!I!J\"P!G\"K!K!P\"l$T\"Q!P!U!N(Q#p!G!I\"V!G\"K!I!S,M\"O!S!J!M!K!L!I&P%t.M4L(p!I!N#O$I-P(o\"Q!O*N$N&M\
        )H\"L$NTq! OE[#)s?}4?kd(\"O$O!Q:Q3T!M&KtQy\u{14}/ r!M\"H\"J!V!G4H$t!P$L\"K!N-L$NxHw)!!O@\u{b}K T!K!T!G!M!L!T!L!\
        T!H\"R$U\"N!T.R!Y#I!L!S*Q$I!J!>!H!Q!X!J!M!6!G!;!E!<!H!Q!U!<!C[s/M1R$F1LJN% q?r\"HMr\u{16}rnX%!K$n;L$F4ysC!?t@v&\
         P!O!M&q7M(sFY+!s$D\"G8P!H4w$J\"G\u{6}t$I\"M\u{9}W\"\u{1f}`Bs\u{b}\u{18}! M9i' M!u$O\u{1f}`;N!w$PsM& q!L&M8q'N@\
        s\u{1a}\u{1f}! Pe]` J!U!n!2!@!Q!l!U!n!2\"5!D!:\"6\"9!J!9!E!I$H\"V!n!H\"U!U\"@\"P\"W!j!>\"A$=$B!I!P!h!B\"L\"Q!l-\
        I&P%H$O#O%R#N!L\"W\"O+T!V%Q%T*P(Q!V!n!P-j#B\"V,A'Hk-!+q\u{12}O$!J!S>N!R6]!+qC\u{1b})!M!T=n!K%O0N$N\"O\u{c}Q\u{11}\
        \u{1a}) L!v$E\"K8K!|4D$K\u{7}OSd% s2I-t#s4Lm<(%G\"J!S8M.sMq\"M<q\u{10}D1 H!l!T=Q\"U#Q\"S.Q$D\"B!JHs\"L1q.F.K*Nd\
        W\" N(s!{$!G&G;w4FEI#?Nhu!M7\u{5}> L!A!O!K\"t\"B!O'u\"p$I+G$@\"L(G\"I$I!O#r(t\"v%v!IUtBJ!I\"N\"u\"G&q\"ra[#\"q\u{1f}\
        `@s)o\"\u{1f}`eu :- N!p$J\"S!R7H!k4H&NcL!s>M!q[\u{6}4!M!T!:\"R!S!O9N!P#S\"Q.H%O\"OVo%R.p\"P9O!O'N\u{1d}L$ O!LFN\
        jrwX$ s!J>v!K\u{14}t$%G=G4y\"IEv!zrRt*!V$C\"U?S.T&R0MHO0L>P\u{1f}7!@s\u{17}B!XP\u{3}\u{7f}! q\u{8}\u{d}!&R\u{1e}\
        v= E\"F#l!R!U!J!U2p!M#G!V!J!T%N-N$W\"J\"O\"O&NNH=J!p!M!m-I\"O3K!ouV#)n?Q4p1\u{1e}\" o?u\"X\" r!M^s!BuI\u{15}!\u{11}\
        |\u{8}\u{0}$ I<x\u{13}J\"xe2# L1p.Oz[!\u{b}s\u{a}G! poA1!:!I#v\"Q!E5H\"Q!B$z\"H*q(GCK*G/wNI5Iq]?!N\"O\"N!T!L\"?\
        &B$>(P%Q$R\"N.J$M#SBK1o\"M5L!S%s!u$P-H\"c!L!P#P!Q!L>R\u{13}a5 o!P!M#M!M!T!P8S!N#P!K!T!T-L!O!H\"N!T!F!H\u{4}l*I\"\
        !r\u{2}t=\"#!C!G=rT\u{c}4!U!S!T\"D/Q(N$R$K\"M!R,R!O\"O%SJPLN/K&M/P$o\u{1c}\u{3}! N\u{19},!?x\u{16}V'\"V#P\"R!Q<\
        N0S'R{B!%p:V0 m!L!S$S!F!N3H$O'H/Q!R$P!OGqCM+H'9$ R%O\"N9Lm4\"!p&M*/!BQ
        """
    }
}
