// Made by `understanding build`; build it again when the declarations change.

extension MovieConversation {
    /// What was learnt of the declarations in the language "en".
    static var enUnderstanding: StaticString {
        """
        SKU2*\u{0}G.xvhf\u{d}F  r\u{1f}\u{b}($Vd% $\u{2}yA\u{14}#\u{6}\u{5}m\u{1b}#\u{1}\u{13}R\u{13}+Y]e\u{12}#v_5\u{18}\
        +a\u{c}\\\u{14}+\u{6}A\u{17}\u{13}+xR?\u{18}+V\u{17}T\u{14}+\u{8}Y\u{0}\u{18}+Mp+\u{14}+\u{3}o\u{f}\u{14}+]LP\u{15}\
        +g\u{16}\u{1e}\u{13}+5e\u{1f}\u{14}+@Oh\u{14}+xH\u{18}\u{17}+\u{d}_n\u{c}+\u{a}DK\u{11}+XFk\u{13}#n\u{3}\u{d}\u{16}\
        #<\u{5}n\u{11}#u\u{1a}e\u{17}#X\u{18}\u{1}\u{15}+\u{8}8#\u{1c}+-\u{17}\u{3}\u{13}#v_q\u{8}+9TF\u{14}+C\u{1d}0\u{17}\
        #\u{2}[<\u{11}+\u{19}\u{c}-\u{18}+\u{6}\u{8}I\u{f}#o+\u{8}\u{14}+s\u{1c}0\u{b}+\u{18}&\u{3}\u{d}+\u{1a}\u{a}\u{7}\
        \u{8}+:\u{1c}f}+j\u{1}\u{6}\u{17}+H\u{3}\u{16}\u{1b}+1\u{12}*\u{19}#8,7\u{17}T\u{8}#b^`Z`\\`]`]`^`N`X`Y`Z`]```]\
        `^`\\`W`X`[`X`Z\\b2`,`'`E`G`M`M`E`D`.`C`1`;`J`N`K`I`R`ch_F`,`-`H`F`K```J`L`!`J`5`0`H`M`N`P`L`^:`baH`?`E`I`T`a`L\
        `K`<`8`J`E`S`W`Q`N`U`bB`gSL`J`D`O`T`\\`K`N`E`@`M`J`M`S`Q`O`Q`Z.`a`m^=`O`M`T`N`Q`K`2`@`>`?`V`Z`S`U`X`R+`_`jb:`H`\
        O`S`L`R`F`5`K`B`@`K`O`I`O`L`X&`:`,`a`O`Q`T`O`S`O`/`J`D`C`[`\\`U`V`\\`]3`J`:`o[S`M`S`J`S`M`8`M`;`<`R`W`N`P`W`X?`\
        a`H`N`e_G`Q`J`P`T`@`H`M`L`N`W`S`T`X`ZN```U`T`aMR`Y`S`S`V`Q`R`Y`X`V`Y`U`V`X`OA`V`F`P`K`\\bX`M`R`T`I`K`M`R`Y`X`T`\
        V`Z`aJ`^`P`K`R`dOR`Q`O`X`M`O`Q`P`U`R`O`S`V`PB`J`O`P`U`Y`UZ\\`]`[`H`T`T`W`^`^`]`]`^`SL`S`X`P`Y`W`[^\\`Z`T`Q`Y`W`\
        U`\\`\\`\\`Z`]`RA`b`O`R`L`V`f`O\\R`Q`I`O`R`V`Y`[`T`W`]`XK`_`V`N`U`S`d`S]N`N`L`O`Y`R`T`S`Q`O`S`Q>`X`N`T`P`V`N`T`\
        S]V`F`T`R`T`[`_`W`W`^`YG`f`M`Q`P`I`V`K`>]F`K`P`P`K`F`F`H`?`H`RA`>`M`O`Q`O`M`[`X`abP`Q`R`W`\\`]`\\`Z`[`]H`S`P`N`\
        N`Q`S`L`U`g[K`S`Q`Q`Q`S`L`Q`Q`X2`>`5`1`I`N`Q`T`N`G`S^G`9`7`T`V`P`N`T`]4`J`9`5`T`M`N`Q`Q`R`m[J`<`B`J`L`S`P`O`[?`\
        >`L`K`S`T`X`Q`U`L`C`g^I`J`M`S`T`J`O`\\J`H`J`Q`O`W`\\`S`R`S`I`gXP`O`N`P`P`L`P`[5`A`C`B`Q`S`V`T`Y`P`7`@`iZJ`S`U`O\
        `S`S`W9`M`B`A`M`R`Z`O`O`Q`E`X`[^L`M`K`J`R`N`T5`G`B`E`V`Y`Y`Y`[`W`=`L`B`^a[`\\`V`U`Z`_>`K`H`K`T`T`U`R`S`Q`A`N`G`\
        i[R`R`P`R`Q`V@`J`P`S`Q`U`V`Z`\\`X`J`M`O`Q`c_Y`X`V`Y`TW`W`[`Z`Z`Z`Y`^`^`]`Y`Z`Z`[`^T[`\\`\\`[`I?`K`Q`W`X`U`T`]`]\
        `[`K`S`Q`X`[``[Z`Z`\\`WU`Y`X`Z`\\`U`Z`]`]`\\`X`X`X`Y`[`aR^`\\`[`O8`G`J`Q`R`T`a`R`V`V`I`P`O`U`Y`Y`TZW`Z`TJ`P`R`U\
        `U`\\`^`X`T`S`P`U`Q`W`T`U`UYU`T`J;`J`P`R`W`\\`T`[`Z`[`E`P`O`T`[`^`W`R]]`ZJ`T`U`N`T`U`Y`S`G`I`P`W`U`O`N`J`I`A]G`\
        MA`E`S`W`Y`\\`T`]`^`[`L`R`T`Y`]`^`\\`[`^]UU`Z`X`[`[`\\`W`^`^`T`Y`\\`Z`[`[`[`[`[`aW_a```\\`^`\\`[`F`[`Z`\\`X`H`J\
        `H`P`R`]`W`O`\" g\u{7} x#o\u{1f}X \u{1c}(:\u{2}#bc`X`L`OKb\"`[`^_V+`a`D!`Hb9`\\)`eS;`P%`0`R`^6`H`YF[J`X`$`z \u{b}\
        ~5\u{4}#^[`]`W`a`\\JE,`I`;`HYYX`[`V`W8`!W?`<`V8`>_<`L`S>`(`Ff:`hP`V`VPR`Z;`6`>`3\\dG`?`S`<`aF`b`X`=`, Zf\u{11}\u{1}\
        #a^`O![\\#Ye[`> (g?\u{2}#_c`b`T*b!`f*_2`X#`Pdb!`a`[b`6`, ;\u{f}\u{17}~#jO`:&TD!c[V`> \u{1a}03\u{4}#Wa`f`RJc'`a:\
        b2`^)`Keg!`_Z[@`[`X _&\u{13}\u{1}#\\``h`\\`]#_!`9`h-Z>`J`S1`*f)`b@`CHN`\\>`C`4Z^D`G`Jb_]`F`3`, 1^C\u{1}#cW`G!]_\
        .acU`X f\u{0}+\u{4}#a``c`W`M0_!`T`YE`C`n`YA`^`8`d8`aP:`[!`-`dZN3`G`S`e8`L`B`> |_C\u{3}#_\\`b`W2`=`i4_D`V2`:]aE`\
        RG`\\`!`, #\u{17}m\u{7f}#b``Z#Xf,ej!`, h\u{7f}]\u{1}#b^`:!]H5`jB`\" D{kp#\u{1f}P> \u{b}E&\u{3}#b]`\\`O&].`[#a1`\
        J!`/b_0`3`f3`9`\" \u{10}\u{e}(w#v\u{1f}\" GP!v#e\u{1f}\" Lo\u{17}u#h\u{1f}\" `P\u{d}w#m\u{1f}\" \u{1b}\u{16}\"x\
        #`\u{1f}\" \u{1}j\u{c}s#\u{1f}\u{19}V!w\u{e}\u{9}\u{5}#bY`Y`\\`Y`_`^`Z^[I`N`R`L`K`XecV`E`5`=`!`Z,`QcK`R`M`?``)`\
        a`@`L`I`E`ZP`J`JZX`S`V`]M`L`T_N`N`T`QF`E`E`IcE`J`cM`P`[`[XW`]`[H`F`M`J`]aK`bG`M`V`N``VP`XA`C`I`G`K`R^^P`W`[`Z`W\
        `]N^\\`a`M`?`N`$`, Jk \u{1}#eD`C!XQ\"ZiW`n#V^%\u{6}#dX`_`Z`Z`[`V`]`Y`W`>`S]aA`/`-`C`G`B`J`K`T`]o^J`8`4`K`B`L`O`\
        L`K`[@`ba<`3`:`6`8`5`A`J``F`aRJ`G`C`?`D`?`G`L``/`8`hY!`;`1`9`;`A`N`V1`L`ca8`=`;`C`A`E`P`X$`6`*`Xa?`D`?`H`B`Q`^0\
        `Q`/`m]G`E`A`M`K`N`[=`=`:`;`b^8`@`<`A`H``L`O`M`N`]PP`U`S`Q`S`U@`<`;`;`<`X`B`@`M`F`aN`L`R`P`O`bQP`N`P`O`VE`C`E`9\
        `E`@`B\\<`C`f`XL`L`O`L`M`S`J\\I`H`e`N>`=`6`F`H`O`G`:^O`P`]D`I`J`E`F`>`B`9_N`O`LG`?`:`F`@`B`F`K`[bM`_L`P`J`T`H`L\
        `L`Q`c^T`IJ`H`A`I`N`T`W`X`V`RVPR`Q`S`T`Z`T`X`W`V`XZ[^`]`a```\\`]`[`V`Z`8`> XH\u{2}~#dE`S`:]_B`N{Z:`C5`3gk>`:oe!\
        `Q`\" x2'w#r\u{1f}\" *\u{17}0v#w\u{1f}\" Vk\u{1f}o#\u{1f}q\" ]\u{f}8L#``\" ]\u{f}8L#``\" \u{8}\u{7}xv#v\u{1f}\"\
         \u{17}\u{a}Yx#v\u{1f}\" \u{16}\u{1c},z#u\u{1f}\" ]\u{f}8L#``\" ]\u{f}8L#``\" ]\u{f}8L#``\" \u{1d}l~p#M\u{1f}*\u{1a}\
        \u{f}\"     E   q    !  >!  s!  \u{3}!  /\"  G\"  `\"  z\"  \u{1e}\"  \u{0}#  \u{11}#  t$  \u{f}$  3%  D%  U%  \
        \u{b}%  \u{b}%  *'  ;'  \u{7}'  8(  V(  \u{2}(  \u{10}(  ()  <)  \u{6})  \u{14})  @*  Q*  f*  \u{8}*  4+  H+  \\\
        +  \u{c}+  \u{c}+  !,  <,  u,  A-  \u{1}-  *.  B.  \u{3}.  \u{11}.  8/  u/  40  O0  m0  \u{b}0  P1  j1  \u{16}1\
          '2  k2  \u{d}2  \u{9}3  :4  Y4  g4  \u{7}4  \u{e}4  \u{e}4  w5  ~5  \u{1b}5  [6  o6  \u{d}6  77  U7  \u{1c}7 \
         \u{1c}7  >8  {8  \"9  T9  b9  \u{1e}9  (:  \u{18}:  ,;  [;  \u{1d};  Y<  \u{a}<  F=  f=  t=  ~=  \u{8}=  F>  P\
        >  n>  '?  Z?  \u{e}?  8@  x@  \u{7f}@  \u{7f}@  wA  \u{1d}A  DB  QB  nB  4C  YC  \u{16}C  $D  mD  0E  HE  OE  \
        `E  )F  RF  `F  tF  iG  wG  :H  RH  \\H  fH  ~H  gI  \u{2}I  BJ  ]J  nJ  \u{1a}J  CK  aK  yK  \u{0}K  !L  zL  \u{1c}\
        L  JM  wM  \u{f}M  \u{1d}M  ^N  \u{a}N  7O  VO  (P  SP  aP  \u{1e}P  3Q  \u{1c}Q  ,R  6R  RR  \u{11}S  CT  vT  \
        3U  WU  \u{d}U  \u{1b}U  3V  uV  \u{11}V  \u{1b}V  \u{e}W  \u{18}W  0X  RX  YX  qX  ;Y  \\Y  pY  \u{e}Z  \u{1c}\
        Z  \\[  \u{1e}[  J\\  \u{1d}\\  L]  `]  \u{e}]  &^  s^  \u{1b}^  =`  N`  X`  \u{6}`  \u{d}`  {a  \u{c}a  .b  gb\
          \u{7f}b  $c  sc  Jd  ld  \u{17}d  5e  ke  1f  Hf  \u{d}f  Eg  \u{6}g  *h  \u{17}h  %i  Si  ai  \u{1a}i  ij  \u{b}\
        j  Uk  sk  \u{19}k  5l  \u{7f}l  \u{13}l  \u{1d}l  Cm  lm  \u{10}m  @n  |n  -o  -o  Bo  vo  \u{12}o  \u{19}o  G\
        p  Xp  lp  Jq  \u{6}q  1r  \u{15}r  Hs  ds  \u{2}s  $t   u  hu  \u{d}u  1v  Lv  Sv  xv  $w  Dw  kw  \u{4}w  \"x\
          Gx  ex  \u{6}x  Sy  ~y  Gz  _z  3{  T{  o{  $|  a|  o|  \u{15}|  e}  \u{7}}  1~  U~  z~  \u{1a}~  /\u{7f}  \u{17}\
        \u{7f}  H\u{0}  Y\u{0}  p\u{0}  \u{b}\u{0}  -\u{1}  T\u{1}  k\u{1}  s\u{2}  z\u{2}  \u{7}\u{2}  \u{1e}\u{2}  \u{13}\
        \u{3}  ;\u{4}  Y\u{4}  )\u{5}  0\u{5}  ]\u{5}  k\u{5}  \"\u{6}  h\u{6}  v\u{6}  \u{1e}\u{6}  [\u{7}  l\u{7}  \u{4}\
        \u{7}  z\u{8}  \u{1}\u{8}  ,\u{9}  k\u{9}  \u{c}\u{9}  ,\u{a}  M\u{a}  M\u{a}  t\u{a}  *\u{b}  L\u{b}  \u{8}\u{b}\
          $\u{d}  F\u{d}  F\u{d}  o\u{d}  \u{4}\u{d}  0\u{e}  >\u{f}  \u{7}\u{f}  9\u{10}  \u{15}\u{10}  \u{15}\u{10}  \
        )\u{11}  U\u{11}  E\u{12}  V\u{12}  j\u{12}  %\u{13}  F\u{13}  T\u{13}  3\u{14}  c\u{14}  m\u{14}  =\u{15}  #\u{16}\
          _\u{16}  z\u{16}  \u{1c}\u{16}  -\u{17}  _\u{17}  w\u{17}  J\u{18}  \u{a}\u{18}  x\u{19}  ;\u{1a}  \u{1}\u{1a}\
          2\u{1b}  ]\u{1b}  ]\u{1b}  u\u{1b}  >\u{1c}  O\u{1c}  j\u{1c}  \u{19}\u{1c}  _\u{1d}  0\u{1e}  7\u{1e}  O\u{1e}\
          v\u{1e}  $\u{1f}  8\u{1f}  `\u{1f}  3 ! G ! [ ! \u{1d} ! V!! \u{d}!! B\"! S\"! \u{19}\"! K#! 0$! A$! i$! \u{8}\
        $! \u{f}$! :%! }%! \u{1e}%! \u{1e}%! ?&! {&! I'! p'! 4(! p(! \u{15})! 0*! X*! \u{4}*! \u{e}*! 5+! \u{17}+! 8,! \
        V,! g,! x,! \u{17},! \u{1e},! b-! \u{3}-! \u{a}-! @.! l.! \u{0}.! %/! \u{7f}/! %0! \u{17}0! _1! \u{a}1! 52! S2!\
         w2! 53! c3! ]4! \u{f}4! *5! b5! i5! \u{16}5! I6! \u{11}6! \u{18}6! C7! T7! n7! .8! \u{14}8! Q9! \u{4}9! \u{1b}\
        9! c:!  ;! \\;! m;! P<! r<! f=! a>! x>! \u{c}>! $?! c?! w?! \u{11}?! =@! N@! h@! y@! y@! \u{0}@! aA! xA! \u{17}\
        A! BB! aB! \u{14}B! :C! |C! \u{1c}C! 3D! GD! [D! yD! ME! eE! _F! sF! WG! \u{e}G! ,H! #I! TI! \u{3}I! \u{1a}I! ;\
        J! SJ! kJ! %K! 9K! jK! \u{15}K! OL! ~L! 5M! /N! =N! UN! \u{11}N! \u{11}N! 0O! @O! _O! zO! 'P! MP! \u{1e}P! AQ! \
        fQ! wQ! 2R! 'S! 5S! JS! \u{15}S! -T! ;T! \u{5}T! 6U! NU! \u{19}U! DV! ,W! \\W! *X! IX! IX! ]X! kX! kX! \u{0}X! \
        \u{1b}X! SY! \u{5}Y! oZ! O[! \u{b}[! T\\! x\\! \u{c}\\! x]! \u{13}]! \u{19}^! P_! `_! W`! Pa! \u{7}a! \u{17}a! \
        :b! _b! 8c! ~c! \u{1a}c! Jd! ld! vd! Ke! ~e! Af! Rf! \u{b}f! *g! 7g! \u{0}g! \u{1d}g! Eh! Sh! {h! Di! vi! \u{1b}\
        i! =j! nj! \u{2}j! 4k! Bk! Yk! \u{17}k! 9l! \u{0}l! \u{e}l! Vn! `n! \u{7}n! Zo! \u{9}o! \u{1a}o! ?p! \u{4}p!  q\
        ! Gq! \\q! \u{7}q! 6r! Mr! tr! \u{16}r! Js! $t! mt! 'u! Fu! \u{7}u! \u{1c}u! ev! \u{d}w! +x! ;x! Rx! By! qy! \u{f}\
        y! \u{f}y! Dz! mz! tz! #{! c{! p{! }{! -|! P|! P|! \u{7f}|! #}! K}! D~! Y~! ~~! \u{16}~! S\u{7f}! \u{13}\u{7f}!\
         J\u{0}! \u{7f}\u{0}! r\u{1}! \u{0}\u{1}! \u{e}\u{1}! <\u{2}! g\u{2}! \u{6}\u{2}! U\u{3}! c\u{3}! x\u{3}! \u{c}\
        \u{3}! /\u{4}! C\u{4}! b\u{4}! \u{8}\u{4}! @\u{5}! [\u{5}! \u{15}\u{5}! 3\u{6}! R\u{6}! j\u{6}! q\u{6}! \u{16}\u{6}\
        ! .\u{7}! f\u{7}! 9\u{8}! \u{d}\u{8}! %\u{9}! f\u{9}! U\u{a}! \u{4}\u{a}! \u{e}\u{a}! 3\u{b}! \u{12}\u{b}! 9\u{c}\
        ! {\u{c}! (\u{d}! ]\u{d}! \u{7}\u{d}! \u{1c}\u{d}! M\u{e}! \u{a}\u{e}! \u{11}\u{e}! :\u{f}! \u{1d}\u{f}! E\u{10}\
        ! w\u{10}! \u{1b}\u{10}! \u{1b}\u{10}! Z\u{11}! \u{1a}\u{11}! \u{1a}\u{11}! +\u{12}! E\u{12}! S\u{12}! \u{a}\u{12}\
        ! M\u{13}! ;\u{14}! x\u{14}! W\u{15}! a\u{15}! \u{7f}\u{15}! !\u{16}! \u{3}\u{16}! \u{14}\u{16}! q\u{17}! \u{9}\
        \u{17}! s\u{18}! =\u{19}! =\u{19}! }\u{19}! )\u{1a}! X\u{1a}! z\u{1a}! \u{16}\u{1a}! -\u{1b}! -\u{1b}! I\u{1b}!\
         r\u{1b}! \u{1e}\u{1b}! ^\u{1c}! %\u{1d}! Z\u{1d}! \u{c}\u{1d}! I\u{1e}! Z\u{1e}! \u{1d}\u{1e}! l\u{1f}! ) \" M\
         \" \u{e} \" /!\" I!\" \u{1a}!\" J\"\" e\"\" o\"\"  #\" e#\" \u{1f}#\" &$\" G$\" h$\" |%\" \u{1f}%\" c&\" \u{15}\
        &\" 7'\" R'\" \u{4}'\" %(\" 2(\" e(\" _)\" w)\" *+\" N+\" 5-\" w-\" w-\" \u{8}-\" &.\" :.\" e.\" \u{3}.\" 2/\" \
        y/\" \u{a}/\" %0\" F0\" F0\" [0\" v0\" \u{18}0\" L1\" z1\" \u{1e}1\" 12\" \u{3}2\" \u{1f}2\" 03\" ~3\" J4\" e4\"\
         \u{1a}4\" E5\" f5\" $6\" \u{b}6\" ;7\" \u{11}7\" G8\" h8\" y8\" /9\" d9\" \u{1b}9\" C:\" M:\" h:\" \u{10}:\" \u{1e}\
        :\" V;\" m;\" \u{1e};\" ?<\" c<\" q<\" \u{10}<\" P=\" u=\" \u{10}=\" 4>\" n>\" G?\" H@\" ~@\" JA\" {A\" &B\" \\\
        B\" EC\" tC\" %D\" =D\" \u{5}D\" !F\" \u{13}F\" $G\" BG\" ]G\" \u{1a}G\" ?H\" ^H\" JI\" \u{d}I\" ,J\" WJ\" gJ\"\
         \u{19}J\" \u{1b}K\" ,L\" gL\" nL\" \u{1}L\" \u{12}L\" 0M\" LM\" dM\" uM\" uM\" \u{7f}M\" *N\" 7N\" \u{d}N\" nO\
        \" \u{2}O\" *P\" OP\" zP\" WQ\" xQ\" !R\" VR\" \u{e}R\" AS\" wS\" =T\" \\T\" %U\" MU\" |V\" iW\" $X\" 5X\" FX\"\
         iX\" pX\" \u{1b}X\" `Z\" \u{17}Z\" ([\" L[\" \u{c}[\" -\\\" \u{d}\\\" U]\" r]\" +^\" ]^\" k^\" f_\" f_\" ~_\" \
        n`\" \u{f}`\" 4a\" \u{0}a\" \u{18}a\" &b\" 0b\" :b\" bb\" pb\" \u{15}b\" Tc\" zc\" yd\" he\" ve\" \u{4}e\" Nf\"\
         \u{0}f\" \u{1e}f\" Og\" mg\" \u{0}g\" )h\" \u{b}h\" Li\" mi\" Ij\" kj\" 9k\" Uk\" ~k\" 'l\" Fl\" kl\" \u{4}l\"\
         \u{1f}l\" 3m\" \\m\" Gn\" wn\" \u{1c}n\" *o\" Ao\" _o\" \u{1b}o\" (p\" Np\" tp\" \"q\" Vq\" qq\" ?r\" 5s\" Zs\"\
         *t\" Ot\" {t\" \u{12}t\" zu\" cv\" sv\"  w\" 'w\" mw\" ww\" 8x\" |x\" -y\" Qy\" by\" \u{18}y\" Sz\" \u{2}z\" \u{19}\
        z\" ){\" [{\" \u{7}{\" \u{1b}{\" D|\" \u{1c}|\" \u{1a}}\" +~\" \u{6}~\" \u{10}~\" Y\u{7f}\" f\u{7f}\" p\u{7f}\"\
         \u{b}\u{7f}\" 2\u{1}\" V\u{1}\" \u{7f}\u{1}\" W\u{2}\" l\u{2}\" \u{12}\u{2}\" #\u{3}\" X\u{3}\" \u{14}\u{3}\" \
        !\u{4}\" 2\u{4}\" J\u{4}\" {\u{4}\" &\u{5}\" d\u{5}\" |\u{5}\" \u{10}\u{5}\" K\u{6}\" m\u{6}\" t\u{6}\" \u{1}\u{6}\
        \" s\u{7}\" \u{a}\u{7}\" \u{1b}\u{7}\" S\u{8}\" \u{1}\u{8}\" <\u{9}\" <\u{9}\" W\u{9}\" \u{a}\u{a}\" \u{10}\u{b}\
        \" '\u{c}\" E\u{c}\" V\u{c}\" \u{1}\u{c}\" /\u{d}\" X\u{d}\" |\u{d}\" 3\u{e}\" S\u{f}\" \u{13}\u{f}\" \u{1a}\u{f}\
        \" |/ !\" `,c \"  bU `l/+\"  b0 `jG\u{1}\"  bU `\u{14}J.\"  bU `p\u{12}_#  b. `0 `\u{7f}Id!# `Oan!S `Y\\{!R ``M\
        \"!M `lpZ!R `s^g#  c? `O `8\u{c}\u{0}#  b/ `B `L\u{e}\u{16}!. `q@3!N `\u{d}P:#  b# `0 `V:V\"  bU `%\u{1f}2\"  b\
        G `\u{1d}!J\"  bF `-\"`\"  b0 `@kd!R `\u{16}@p$  c1 `= `C `z}p$  b) `4 `9 ` aK!S `.\u{3}P!N `3zd!# `%\u{16}h#  \
        b. `0 `)\u{19}\u{12}\"O `R `\\Gw!R `d\\}\"  b0 `kV\u{5}!. `L1E'  c0 `B `C `G `H `U `\u{9}5$$  b# `+ `C `@?z\"R \
        `S `*d*&  c) `9 `F `I `U `S|?!K `dX\u{1c}!# `\u{14}\u{1d}`4  c! `# `( `* `+ `- `. `0 `2 `8 `< `? `A `B `C `F `I\
         `J `U `z4b!. `xK\u{d}!. `\u{6}e\u{e}!M `\u{1a}'\u{14}#  bH `U `$$;\"  bU `_\u{e}\u{18}!$ `wu9%  c0 `1 `H `K `F\
        \u{d};%  c% `0 `; `H `gt<#\" `# `. `a7[!R `\u{0}\u{19}u(  c: `A `D `F `J `R `U `1/\u{3}#  b# `< `<\u{4}W\"  bH \
        `\u{5}\u{10}\u{7f}\"\" `+ `\u{1a}F\u{1a}!& `,7'\"  bQ `}1B!# `p4Z%  c? `F `H `P `Tx\u{b}!R `~1\u{15}\"  bU `]\u{12}\
        =!R `e0\u{17}\"# `. `\u{1}~'!\" `TJ6!L `Pt\\#  bM `P `Ch]!S `x\u{b}\u{12}!$ `(O\u{13}#M `N `O `\u{7f}V\"!P `J\"\
        ?$  c0 `2 `3 `u\u{1f}B!N `~\u{12}r\"  bG `\u{f}v\u{4}D  c! `' `. `0 `1 `2 `3 `4 `5 `6 `7 `8 `9 `: `; `= `> `? `\
        @ `B `C `D `F `G `H `I `J `K `L `M `N `O `P `Q `U `\u{2}\u{0}\u{15}!# `\u{1e}P~\"# `/ `Z\u{1d}\u{11}!N `\u{11}f\
        T&  c0 `G `I `M `U `A=`$  c@ `I `N `)S\u{a}'  c\" `0 `1 `; `C `U `\u{1b}\u{12}\u{12}#  cH `U `g8V\"N `R `R.d\" \
         b0 `?\u{1}\u{1a}%  c9 `: `G `O `.9\u{1c}\"  b> ``>@\"  b5 `,\u{18}x\"( `- `)$\u{1a}\"  bD `\u{f}\u{2}A\"  b0 `\
        \u{c}6D\"  bU `T@L!% `<\u{17}R!& `&`x\"  bR `\u{7f}Q=!R `@\u{1c}\u{8}!/ `qkP!R `lS]!* `$[\u{17}\"  bH `/1.#  b%\
         `U `&7\u{18}!R `\u{d}\u{13}0!R `'\u{0};\"\" `) `2jI\"  bU `\u{3}\u{0}n\"  b0 `\u{18}w\u{12}+  c* `. `0 `2 `B `\
        G `H `I `Q `R `V\\@!N `vG\u{2}!T `\u{e}a6!. `\u{18}6J\"  b0 `H\u{14}J\"  b? `\u{e}ku!R `t\u{13}\u{d}\"# `+ `;\u{8}\
        3!R `3\u{a};\"  bH `\u{1}\u{18}8!N `HZn!. `w/\u{c}!S `B\u{1d}@!N `c\u{c}G#M `N `R `abI!Q `'\u{16}Q!\" `X\u{9}\u{c}\
        !R `9R\u{12}+  c! `0 `4 `8 `9 `? `F `H `I `U `v\\|\"  bU `\u{19}\u{1c}\u{b}\"  bS `>\\/!& `dU8#  c? `U `.i1\"  \
        bN `>/3\"  bH `,\u{16}J!R `\u{5}Wt!% `f7\u{1}!Q `x'\u{1c}!M `\u{6}Q+!# `g_5!% `y/\u{18}!N `G\u{f},!N `g0O#  b/ \
        `H `s4j!. `q/\"!# `zT9!R `\u{8}lh#  b; `H `\u{8}Qk\"  bD `a\u{1}\u{7f}\"  b0 `fo\u{0}\"# `. `\u{1e}H4!. `s\u{9}\
        A\"  b0 `t\u{13}G\"  bU `\u{3}k\u{7f}%  b( `) `- `0 `J\u{d}\u{10}!N `B-\u{17}!L `\u{0}\u{6}\u{19}$  cH `R `U `\u{6}\
        T&!P `8X<!R `V6D\"M `R `[xj!N `\u{18}}\u{12}\"  bO `mI\u{17}\"  b= `3@\u{1a}#  b. `0 `\u{9}i+\"  bU `\u{6}\u{6}\
        H\"  bU `[Lb!R `\u{1e}k\u{7}!+ `Me\u{1f}!N `u*)\"\" `# `Wz=!* `P\u{1e}\u{14}!N `\u{12})g2  c0 `1 `2 `4 `8 `: `;\
         `= `@ `C `F `H `I `J `Q `R `U `8\u{f}r!R `\u{1e}C\u{b}!R `\u{4}/\u{f}!S `\u{4}9#!\" `\u{1f}In!! `-\u{b}\u{17}'\
          c! `\" `0 `4 `: `? `x6Y!\" `Svc!R `D0e+0 `2 `4 `= `F `G `H `I `N `R `U `\u{9}\"\u{1c}\"  b7 `\u{7f}\u{14}\"$ \
         c. `5 `U `\u{7f}\u{3}+\"  bU `,j3\"  b< `7(4!O `\u{5}gW\"  b0 `0$b\"# `+ `v\u{a}b#  bO `U `d!d!. `:x\u{1b}!# `\
        `\\n\"  b6 `\u{7f}\u{15}u#  b0 `H `\u{1a}y\u{9}!R `\u{7}t-#  b0 `7 `Mx4!N `\u{1e}[o\"M `P ` o%!O `\u{7})&!M `I?\
        +!M `8\u{7}0\"  bB `,2:!R `/\u{10}i!$ `wdl\"  bF `YLu!R `j0~!. `|>\u{7f}%K `L `O `R `S `!\u{4}\u{13}!. `F\u{1c}\
        D\"  bU `op_!. `\\T\u{4}#  b0 `R `9\u{18}\u{e}!R `\u{7f}.\u{17}!R `\u{d}\u{16}P\"  cU `<R\u{5}!R `zt)!$ `Ol6!# \
        `q-8\"  b4 `|N=!. `\u{5}*O!\" `zfv\"  b0 `\u{14}>\u{0}\"  b7 `Xe\u{1e}\"  bH `\u{9}#.\"L `P `\u{9}RM\"  c0 `c}w\
        !. `r\u{3}\u{f}!R `\u{8}\u{7f}B\"  bD `4\u{1b}K!R `\u{c}:b!N `\u{1f}9\u{12}@  c! `* `. `0 `1 `2 `3 `4 `5 `6 `7 \
        `8 `9 `: `; `< `= `? `C `D `F `G `H `I `J `K `M `N `P `R `U `nf3\"  b? `(2e\"  b0 `6U{!\" `E\u{c}\u{4}&  c. `0 \
        `H `J `U `)NK!S `h;M\"  b? `N[v!Q `X\u{18}w!R `&\u{14}T!R `+P\u{18}!N `Df&!M `{w7'  c# `. `5 `6 `B `F `\u{17}\u{19}\
        @!R `48.!\" `\u{e}4;$  c2 `H `N `\u{19}_N!Q `\u{7f}*V#  b0 `I `@m\\\"  cD `r:^!M `v\\w#  c0 `H `$E\u{a}\"O `T `\
        4O\u{10}&  c. `0 `? `B `Q `st_!T `$#V!# `4Ve&  c0 `= `C `G `R `\u{17}X7\"  bU `\u{5}YF$  c0 `8 `H `lzS\"  bU `#\
        \u{0}Z!. `@1u!R `JP\u{9}!# `01\u{13}!M `&\u{16}$!O `H-;#  b/ `0 `\u{1e}\u{e})\"  bC `\u{5}2+#  cH `U `}(3!. `Uo\
        <!\" `\u{7f}:>(  c* `0 `7 `D `H `I `P `\u{17}BI!\" `b.\u{5}!. `\u{19}H\u{c}!R `\u{1b}s\u{11}$  c. `0 `H `kc(\" \
         bJ `6\u{1d}/!. `VL<\"  b1 `ldC!# ``No\"  bR `\u{17}#\u{10}#  cC `H `N\u{2}\u{12}!Q `\u{15}T\u{15}!N `?C,!S ` m\
        ?\"  b0 `{Ho!N `&\u{18}~\"N `R `.\u{1f}0!/ `\u{d}~;!R `\u{1}<Q$  c0 `: `R `3\u{18}Y\"  b0 `%O[!\" `\u{10}<r!. `\
        wa\u{2}!R `ZmH\"  b? `x8u\"  bU `j<|%  c# `0 `: `H `K\u{7f}J\"  b: `\u{4}[b!. `&?h\"  bH `p\u{14}|#  bP `U `PH\u{1c}\
        \"  bS `\"Hn!! ``D\u{6}!R `Vm=\"  bI `r\u{9}k!& `hnu\"  b? `\u{1b}\u{a}\u{4}!O `\u{a}@\u{b}\"  bH `_\u{15}\u{1f}\
        $  b. `0 `I `.*Q\"  bH `\u{1f}\u{1b}(!. `g\u{1c}^2  c! `. `0 `1 `6 `7 `9 `: `< `= `? `C `H `O `P `R `U `\u{a}gx\
        !! `qi\u{7},  c0 `1 `4 `6 `; `> `? `B `P `R `U `<\u{15})!R `\u{f}N\u{8}#  cA `U `z?,\"  bB `\u{b}88\"  bU `\u{17}\
        @s!L `m5\u{f}\"  bU `5\u{6}\u{14}\"N `S `T\u{a}%!N `\u{d}%2%  c0 `1 `D `F `.\u{1};!. `F\u{e}b$  b* `0 `B `\u{13}\
        |n!N `f<\u{a}\"  b1 `\u{1b};I\"  bF `6_U!R `\u{7f}/f\"  b0 `\u{a}cj\"O `R `\u{7}As#  b0 `U `Mm\u{1e}\"  bU `hd&\
        &  c0 `8 `> `H `U `t C!P `$\u{16}\\\"  bR `}5\u{9}\"  b0 `\u{9}M*#  bD `G `}JD\"  bU `J\u{1}_\"  b1 `1pb!# `\u{4}\
        Q\u{9}\"  c? `:W\u{15}\"  bC `+\u{7f}6\"N `S `r\u{1f}\u{c}&  c\" `# `. `0 `? `!1>!. `\u{14}m\u{16}!\" `\u{13}\u{d}\
        .\"  b0 `\u{1b}\u{10}\u{9}\"\" `# `$(G)  c0 `1 `> `F `I `P `Q `U `\u{5}k^!R `;|m\"  bH `*g\u{12}!O `\u{0}\u{b}\u{15}\
        !+ `b# \"M `N `\u{7f}T##  b* `1 `\u{7}3<!+ `\u{1a}6\u{f}\"  b0 `aq-#  c; `? `kuC!R `2oE!N `wz]\"# `. `q\u{13}g\"\
          b= `VT\u{e}\"  b0 `06H\"  b? `WbJ\"  b6 `lQw!R `.Rx!. `W\u{16}\u{f}\"  b0 `61\u{12}!+ `\u{10}NQ\"  b0 `n]\u{d}\
        #  c0 `H `\u{e}R\u{f}!N `\u{18}~\u{14}&  c/ `0 `1 `B `F `k=h#M `N `S `5\u{14}m!\" `K9\u{17}&  c. `0 `C `E `H `N\
        \u{19}%'  c0 `7 `G `L `S `U `bj1\"\" `# `[RK&  c( `0 `G `H `U `\u{12}\u{16}O!. `82\u{c}!. `\u{d}!2\"  bH `V\u{10}\
        A*  c. `0 `1 `2 `D `H `M `N `R `ijH$  c/ `0 `H `bh}.  c0 `1 `7 `9 `< `= `? `C `G `H `I `J `R `\u{10}\u{6}\u{11}\
        !& `ur\u{17}!R `}W;!K `@PD!. `$\u{7}G!R `r\u{4}`\"N `R ` i\u{1a}!. `e/B$  c. `0 `E `-=J$  c0 `H `I `Z>L!. `\u{c}\
        DY#  b% `; `r5+\"  b@ `-iB%  c0 `C `J `U `Z\u{7f}\u{12}!. `x\u{a}\u{17}+  c* `0 `1 `9 `B `F `G `H `R `U `\u{b}\"\
        \u{1c}\"N `P `\u{7}\u{1b}\u{1c}$  b% `I `U `\u{8}&'$  b# `H `U `N\u{d}-!N `)\u{10}F!. `|6o!. `*J#!. `>\u{4}K!\"\
         `TD\\!# `pIh#  c0 `: `\u{1e}%\u{d}!. `~K\u{e}\"  bO `dX\u{16}\"  bE `&\u{c}.!! `[\u{1}8!# `h\u{18}\"!+ `\u{1b}\
        t#-  c0 `3 `= `> `C `F `M `N `P `Q `S `U `b#3!R `}\u{18}6$  c# `0 `K `( 8!N `\u{13}5H.  c. `0 `4 `5 `7 `8 `9 `:\
         `; `< `? `F `U `\u{1}OI!R `\u{1f}fz!R `Xy\"!R `L}j!% `S\u{5}\u{7}\"  b0 `!\u{b}v!\" ``-]!L `~x\u{c}\"  b0 `W,4\
        ,  c) `. `0 `5 `9 `; `C `H `I `P `Q `\u{b}X8#  c0 `U `rzR\"  bP `E+\\\"  bU `\u{1d}r+!K `A\u{11}/!R `\u{5}o<!N \
        `K2`!. `\u{d}3\u{17}#  b6 `U `B8h!% ` K|!. `ty&\"  bD `k'j\"  bU `3#$!O `DRe#N `P `R `_Ue\"M `R `\u{13}+n#  b% \
        `; `\u{1b}Cz$  b# `H `J `\u{b}\u{2}\u{1c}2  c0 `2 `4 `6 `7 `8 `9 `: `< `= `? `F `H `J `O `S `U `5ct!. `&R\u{f}!\
        R `2`\"$M `Q `R `S `v}L#  bD `F `PI\u{13})  c0 `4 `D `H `N `Q `S `U `+x\u{1f}!R `\u{10}e4!. `6Na!$ `\u{c}[k\"  \
        bI `n;\u{1b}\"M `R `~\u{c}(\"  b0 `n*(!R `J>\u{e}\"  b1 `\u{1a}L\u{e}!# `i\u{1a},!N `K13$  c# `0 `F `*\u{17}y\"\
          bH `$\u{12}|#  bH `U `g~\u{7f}/  c! `/ `0 `5 `7 `: `; `F `G `H `M `N `R `U `Ly\u{1a}\"  bU `|tN\"M `N `j\u{e}\
        T\"  b< `w\u{0}\u{3}!M `NeG!. `skJ!N `47k,  c+ `. `0 `7 `: `? `C `G `H `J `N `Tx\u{7f}\"N `P `\u{c};N\"  b0 `H5\
        a!R `Hdw\"  bU `(.(!R `E_)\"  bU `,q\"\"L `P `\u{f}G/\"  bU `!11!T `\u{d}\"\u{10}\"  b@ `+Q\u{12}!+ `7j \"  b0 \
        `!SL\"\" `# `LZg!Q `hF\u{13}!R ` 0\u{15}!\" `,8R!N `y\u{12}X!\" `Z#v$  c. `F `U `\u{17}c.\"  bU `DC5!+ `\u{1a}^\
        :!R `7!I!$ `uZl!. `a1\u{1}$  c. `0 `J `)y\u{1a}\"\" `# `\u{1a}+\u{1a}\"L `S `kI\u{1a}9  c/ `0 `1 `2 `4 `6 `8 `:\
         `< `= `> `? `B `C `D `E `F `G `H `I `J `M `O `U `We/#  b0 `1 `Hz<!) `+gX!. `{g\u{1d}!. `_L %  c0 `? `R `U `fH6\
        #N `P `R `'!b!R `ai\u{d}!R `\u{4}\u{1f}4#  bQ `S `^q5!N `Me\u{1}'  c+ `0 `5 `6 `? `F `8[v!N `.Dw\"  bR `'\u{17}\
        w!O `$\u{5}P!. `Gv\u{1b}!O `G\u{4}#!O `.l3\"  c? `\u{1d}nQ!$ `L\u{10}`!% `]4\u{9}\"  bJ `VB\u{18}!. `4\u{6}\u{1b}\
        !% `z)\u{1d}\"  b@ `\u{8} !!R `<_(!R `]\u{d}-!! `\u{b}HH#  c0 `I `I\u{8}X\"# `. `]N1!P `u';\"  b0 `\u{14}vT!R `\
        B<i!. `9?\u{14}!N `Qo\u{15}!R `e),\"  b0 `\u{16}]8!. `'B|!# `eK\u{3}!R `nW9\"  bH `\u{14}|>!N `[*[!. `O+\u{c}2 \
         c. `0 `1 `2 `6 `9 `: `? `A `C `E `F `G `H `N `R `U `~\u{9}F!. `xXa!\" `\u{3}\u{e}u%  c$ `0 `1 `U `\u{1c}e\u{0}\
        \"  b1 `1OQ!R `C1h!\" `3x++  c0 `4 `9 `> `? `D `H `I `Q `R `l[C!O `s*e\"O `P `mP\u{5}!Q `\u{b}\u{15}\"!M `D}k!P\
         `\u{7f}{l!O `\u{13}w%!. `2/3\"  b0 `g0Q\"  bN `+Bz!. `&L\u{7f}!M `)\u{3}\u{4}(  c+ `. `6 `7 `@ `B `U `L\u{16}\u{c}\
        !. `%w\u{e}\"\" `# `\u{19}\u{e}\u{e}%  c- `; `? `F `C#m$  c# `+ `B `t\u{17}3\"  bU `\"v>!S `TuD!+ `X\u{9}T!P `|\
        #\u{c}!N `\\6'#  c0 `B `sq0\"  b0 `x5[!. `*pd#  c0 `I `~\u{18}j!. `+rx!) `\u{16}\u{b}xG  c( `+ `. `0 `1 `2 `3 `\
        4 `5 `6 `7 `8 `9 `: `; `< `= `? `@ `A `B `C `D `E `F `G `H `I `J `K `L `M `N `O `Q `R `T `U `5\u{1f}\u{f}#  b. \
        `H `\u{13}Z($  c! `/ `B `@ B\"  bC `\u{c}oF\"  bC `JhQ!& `@\u{7}V!M `w%?#  cK `M `\u{13}\u{17}M\"  b= `&'P!% `\u{4}\
        \u{18}W!! `|ee!% `&[n!. `p\u{2}0\"N `R `/uJ\"O `P `umY#  c0 `? `[\u{1b}d!R `\u{1f}~e!\" `AYf!# `f6\u{17}!R `1pl\
        !. `\u{d}M{!# `Z!\u{1b}&  c/ `0 `@ `G `M `y6H!R `n\u{15}J\"  bI `arT!M `m|V!R `S>\u{0}#  c0 `H `ab\u{0}\"  bG `\
        q]M!# `d\u{13}s!L `\u{14}%G!P `%\u{1}m\"  bN `\u{15}\u{19}v!\" `Kv?!R `Of\u{7f}!\" `\u{1d}\u{15}\u{19}0  c) `+ \
        `. `/ `0 `1 `2 `8 `9 `A `G `H `J `R `U `<L !. `l\u{16}1!. `Y*9!M `\u{a}.M!S `]\u{12}\u{14}\"M `R `\u{8}:#\"  b;\
         `pX7%  c* `< `G `H `\u{14}7>)  c/ `0 `@ `A `B `J `M `R `\u{3}3C!L `r/Q)  c0 `2 `8 `H `J `M `R `U `\u{c}yl!N `}\
        5m\"  bH `\u{f}(B\"  b0 `@ 7!& `Z1e\"  b? `>Zp!R `DxV!, `N&i!M `\u{1a}o\u{11}\"  bU `\u{c}Q\u{12}\"  bU `.9\u{15}\
        !% `\u{1b}~,!M `A\u{1d}J!M `\u{17}\u{7}X\"  bG `ZbD\"  bD `\u{f}jL!R `Loj!M `n~k*  c. `0 `6 `7 `< `D `G `H `U `\
        \u{6}Bp$  b* `0 `I `\u{13}\u{b}!$  cD `H `N `\u{b}c3\"\" `# `qx}!M `x:#!M `W\u{13}\u{14}#  b/ `B `K\u{1c}.'  c.\
         `0 `H `J `R `S `>t0!S `bJ1!. `+YR<  c. `0 `1 `2 `4 `5 `7 `8 `9 `: `= `? `B `C `D `F `G `H `I `J `K `L `M `N `P\
         `Q `U `v`c!$ `GQv\"  bU `\u{13}c\u{e}!M `m \u{12}!# `b\u{6}.!O `/_\u{7f}!M `wa&\"* `. `?VL!. `xGo!P `\u{13};\u{6}\
        !N `\u{8}F\u{7}\"  b? `\u{6}\u{5}\u{d}$  b/ `D `H `Ir\u{1a}!R `\u{7}g\"#  b@ `G `zQ+!. `Tpq&  c) `0 `6 `9 `H `\u{1b}\
        \u{18}\u{2}!R `lH\u{3}\"  bH `\u{10}E\u{15}!\" `\u{2};&\"  b@ `\u{1a}\u{1d}t!\" `_C\u{5}!% `g_\u{c}\"  bU `\u{f}\
        |\u{13}\"  bU ` d8!\" `h`?\"  b0 `\\\u{a}B%  c0 `1 `R `U `WXJ\"  bC `\u{1d}fO!. `yTP\"  bM `X\u{3}u#  cE `U `\u{17}\
        @\u{8}!R `NG%\"  b5 `(.G$  c# `B `U `2\u{e}k!S `p\u{1c}\u{1a}!$ `\u{12}A\u{1b}!R `u\u{8}'!R `\u{16}\u{16}2#  bG\
         `M `A\u{1}-\"O `P `41=$  b* `0 `F `DpV!N `Osy#  b: `< `\\\u{10}\"!, `pXk\"  bU `G5z!. `\u{12}V>!R `$EY-  c0 `1\
         `2 `4 `7 `9 `: `G `H `M `R `U `\u{e}%]#  cG `U `\u{7f}?p!R `o \u{1a}!N `b?)\"  bU `Pn5#  b0 `A `~]I\"  bH `\u{1f}\
        !\u{7}!R `\u{17}5X!# `$1e!# `FXi!M `V\u{7f}j%  c0 `2 `G `H `J/p<  c0 `1 `2 `5 `6 `7 `8 `9 `< `= `> `? `B `C `D \
        `F `G `H `I `J `K `M `N `P `Q `R `U `C\u{2}|\"  bU `7\u{1b}\u{7f}\"  b? `P#\u{b}!. `W\u{0}\u{12}!N `oB+!O `\u{1d}\
        /l\"  bG `\u{f}\u{2}\u{16}\"  b? `|_<\"  bU `'tg\"O `P `>\u{1c}{%  b# `+ `/ `< `^I\u{10}!R `joP!. `\u{7}3-!O `}\
        P=\"  b4 `csG1  c! `0 `1 `2 `3 `? `B `D `G `J `K `M `Q `R `S `U `O,W#  b+ `: `?|\u{e}'  c0 `= `? `C `N `O `\u{7f}\
        +I\"O `P `WJ\u{1c}!\" `T<.!R `nIj\"  b: `g[\u{8}\"  b0 `\u{1b}\u{f}\u{11}!M `Uc\"!T `@e/!Q `j|1!# `\u{a}jE\"  b\
        P `%E\u{1}#  b. `0 `\u{8}8\u{f}#N `R `S `\u{1}K+!% `\u{2}\u{3}v\"  cU `\u{4}mw!% `Oh!!. `O<}\"  bM `b:\u{4}\"M \
        `N `S]\u{13}\"\" `. `h\u{18}H!* `\u{7f}=g#  cM `N `4Oo$  c1 `I `U `ecq!. `\u{17}Gy%  c. `? `H `U `\u{d}/\u{7}\"\
          b0 `\u{9}\u{11}\u{1d}!. `HC)!. `(u8\"  bU `il<!N `MBE!M `\u{3}JI!& `6+K$  c0 `H `J `'\u{4}W#  b0 `? `&:n#  c?\
         `U `e\u{1b}\u{3}!M `%%*\"  b0 `r|9!N `.\u{8}k\"  bH `c>\u{6}!# `;}\u{5}-  c/ `0 `1 `< `@ `A `F `G `M `N `R `U \
        `\u{2}&F#  b0 `1 `kv[\"  cU `H^n!S `KM1!N `\u{7f};>!( `\u{0}qM!P `\u{18}Cg\"  b0 `\u{0}\u{7}p\"  bU `4\u{4}~#  \
        b% `U `w7=!$ `bE@!P `A2L&  c0 `D `H `O `R `I\u{1c}U\"  b: `\u{19}Hi!. `Em\u{3}!R `\u{f}\u{c}\u{d}\"  bU `8hb!R \
        `\u{15}s\u{1b}$  c0 `I `R `\u{b}\u{3}A!$ `y6B!P `^YV!R `\u{1}FY*  c( `) `0 `2 `9 `? `B `C `H `>Ja!O `V\u{b}\u{7}\
        !. `t\\3$  c/ `0 `H `^\u{11}G\"  b0 `lcg\"  cU `6Bu!% `7[w#  b0 `H `TK;2  c. `0 `1 `2 `4 `6 `7 `: `< `? `C `F `\
        H `J `N `O `U `7M\u{10}!R `\u{8}\u{1e}5\"  b? `'\u{c}7\"  bU `2lV$  c? `G `U `,\u{f}c5  c0 `1 `2 `3 `8 `= `C `D\
         `E `F `G `H `J `L `M `N `O `Q `R `U `^uj!. `Wq\u{8}\"  bG `J7\u{1e}'  c9 `< `> `? `@ `U `m]!!O `&\\J!% `\u{10}\
        \u{7f}&#  b. `0 `ES8#  bH `U `mT@\"  bN `b\u{1}q\"  bU `0\u{19}w!% `\u{10}a\u{13}!# `h1(\"  bC `'\u{19}+#  c0 `\
        B `tsD\"  b0 `*\u{13}d\"  b4 `\u{0}(u!) `45\u{4}!R `J2%!N `\u{3}2(!O `\u{7}18\"  bG `\u{16}yZ(  c. `0 `? `G `H \
        `J `U `\u{d}up!\" `@v\u{12}\"  b0 `F_\u{14}\"  bR `=S$!% `?d\u{16}!\" `\u{c}\u{c}\u{19}\"N `R `!}\u{1c}\"K `T `\
        JO!)  c. `0 `9 `? `E `F `P `R `9_b!\" `\u{8}\u{b}l#  c0 `O `<\u{1}\u{a}$  b. `0 `? `!\u{7}\u{f}!\" `Z\u{1c}9!. \
        `O\u{19}E!. `Cl\u{9}$  cD `H `J `\u{16}A%!R `D\u{a}B!R `_\u{11}\u{4}\"  c0 `V7\u{d}!M `vE\u{19}!N `\u{8}\\6!R `\
        0|I!. `9\u{0}\u{1d}!R `/Z\u{1f}!\" `'u2!. `tZ5!O `\u{b}|5#  b) `9 `T\u{1f}A!. `}\u{10}E!N `\u{a}\u{4}\u{5}$  c0\
         `G `R `W\u{1}\u{a}\"  bI `tz\u{18}!% `_\u{14}*\"N `R `\u{16}~0\"  c0 `\u{19}Cx\"  bU `K,$#  b( `I ` A5'  c* `.\
         `0 `F `I `U `?\u{d}/!\" `<|3!M `dxp\"  b0 `\u{d}\u{c}q!O ` az\"  bH `\u{1f}\u{1c}+%  c& `0 `8 `J `,D\u{5}\"  b\
        0 `B\u{14}\u{7}!. `x18#  b. `U `UZS!R `qtV!. `n\u{1}w!S `<zz!M `rb}!) `\u{19}\\%!O `tu<!& `!CA!N `j\u{5}K#  b0 \
        `D `B(^\"  b0 `8(n$  c. `? `U `\u{10}/*%  c. `5 `H `U `/%e!R `&\u{13}r\"K `M `h4\u{6}#  c1 `Q `\u{1f}O !N `\u{9}\
        B.!R `t\u{1d}L!+ `6\u{13}Z!+ `y.p!M `\u{1d}pq!. `'-\u{4}!& `h$\u{8}!. `\u{f}T\u{1b}\"L `P `\u{1}|\u{1c}!# `&\u{1}\
        '!M `:46!R `Vt8!& `!7R!! `;F\u{e}!P `z5z\"  bD `MC|\"  bJ `oh\u{0}!. `Qw\u{19}%  c0 `: `= `? `f+!\"  b@ `3qn!% \
        `5\u{19}0\"  bB `KOB\"  bC `T\u{3})\"  bF `q)m!\" `4t\u{f}!R `|\u{11}\u{16}6  c. `0 `1 `6 `8 `: `; `< `= `? `@ \
        `A `B `C `G `H `J `M `N `O `U `Mv1&  c0 `3 `H `M `N `\u{3}\u{8}5!+ `b\u{c}U!N `y\u{19}k\"  bH `\u{1a}Qu!R `Q\u{a}\
        z!R `O\u{d}B\"  b? `#\u{10}H\"  b? `lmg\"  bU `\u{1b}R}#  b! `= `$v.!O `\u{19}m2$  b! `0 `9 `\u{3}\u{e}8\"  b1 \
        `dxF!R `n(b!. `\u{d}4\u{e}!$ `E\u{16}\u{13}.  c0 `1 `= `> `@ `A `B `C `G `H `J `P `U `/0N\"\" `. `T\u{4}i!S ``\u{10}\
        i!# `@\u{1a}w#  bS `U `7m\u{7f}!$ `mx\u{5}!M `.`%!M `5N1!P `j+7!R `\u{12}eB!O `!\u{1b} \"  bU `\u{1c}|=\"  bU `\
        \u{10}\u{a}\u{9}\"  bM `\u{d}$R!T `\u{4}kq\"  bR `R\u{15}u\"N `R `{l\u{15}!. `3Y#(  c. `0 `4 `F `G `H `J `{,0, \
         c# `% `( `+ `- `. `0 `1 `8 `? `Q `UvI'M `N `O `P `Q `R `S `-#P!. `p\u{d}X!N `=}o\"  b0 `Uo\u{9}!N `\u{f}dG\"  \
        b@ `n\u{6}I\"  b? `\u{14}oV(  c* `. `0 `D `F `H `I `JHx!R `QF|\"  bU `\u{e}\u{e}\u{2}!K `a\"4!R `Z.;\"  bU `n/h\
        \"  bU `}I\u{9}\"  b7 `B!?!. `\u{15}_I!# `\u{1d}\u{7f}M&  c+ `0 `5 `H `I `\u{14}\u{a},\"  b0 `_Z\u{15}!. `F8\u{19}\
        \"  bD `u\u{2}b!O `\u{2}0=\"  bH `+es#  bQ `U `kF\u{18}!P `PG\u{1c}!\" `C\u{16}:\"  b@ `X.;!. `3|H!N `%\u{2}o# \
         b0 `H `3q|!N `1\u{c}#&  c! `0 `D `E `H `G7l\"M `R `&\u{1}\"'  c. `0 `3 `6 `F `H `\u{f}\u{16}P!$ `6?f!. `\u{9}9\
        \u{1c}'  c( `- `8 `N `R `U `\u{12}=-\"  bU `t\u{7f}o#\" `# `. `e?x!R `,_5\"  b0 `>G7!% `(qy\"  b0 `T\u{1f}\u{3}\
        \"  c? `I,`\"  b< `U\u{7f}\u{4}#  bC `J `n\u{e}\u{15}!M `O/<!R `w9\u{2}#  b. `@ `Y\u{1f}\u{13}#  b0 `J `)f&-  c\
        * `. `0 `2 `4 `: `< `B `C `F `H `U `Q{B\"  b0 `\u{f}?T!N ` ~W!P `K\u{0}}\"  b< `_8G!# `9<J\"\" `+ `\u{18}.`%  b\
        ( `+ `- `? `,\u{1b}l!$ `@\u{11}*#  b* `I `L\u{7f}\u{0}*  c. `2 `3 `7 `@ `F `N `R `U `r2\u{7}%  c> `C `I `U `\u{1}\
        N\u{13}!# `&FQ!/ `yak\"\" `. `C\u{16}\u{0}!R `\u{18}+2'  c! `\" `. `/ `0 `H `\u{1}\u{1c}s'  c1 `@ `B `C `G `L `\
        /Kx\"  cM `pKx!M `HRz!. `}X\u{0}\"  cU `bl\u{c}\"  bU `\u{7f}\u{b}\u{14}!N `vg\u{1c}$  b. `0 `1 `kl\"!$ `vA-#  \
        b. `S `\u{b}y\u{19}!( `\u{e}v*#  c? `U `<mP!. `W^R!P `3\u{a}Z$  b. `0 `1 `\u{d}G\u{1d}\"  b4 `,\u{7}-#  c+ `6 `\
        e\u{b}^\"  bU `2\\z\"  b0 `>]~!# `?|\u{6}!% `X\u{19}\u{15}!N `(;\u{1a}!$ `ukC!L `\"\u{5}Z!N `V-\u{7f}(  c! `* `\
        . `0 `6 `@ `H `G&\u{1d}\"  b0 `-*.!R `*L?$  cH `Q `S `W&\u{2}!$ ` \u{c}\u{e},  c0 `2 `4 `: `< `@ `D `G `I `J `O\
         `\u{e} \u{14}\"  bR `,ET!Q `f*`!Q `;\u{7}q\"  bU `cmv\"# `+ `7\u{4})%  c) `9 `: `U `\u{1a}\u{15}c\"  b< `Aqo#M\
         `N `O `2\u{7f}m\"  b1 `3_\u{7}\"  bH `P\u{1e}\u{1c}$  b. `G `U `+\u{18}:!* ` \u{15}^$  c0 `7 `H `wIr!R `eo\u{9}\
        !Q `o9R%  c0 `D `M `N `lR\u{e}#  b1 `E `Hd9!R `mit!M `z5\u{19}!P `\u{19}~\"!. `6\\W!* `q\u{a}b6  c0 `1 `2 `3 `4\
         `8 `9 `> `C `D `G `H `J `K `L `M `P `Q `R `T `U `fRd\"  bN `\u{1b}\u{1a}\u{5}\"  b? `~:!!S `3>\\#M `N `R `Ze\u{10}\
        #  c0 `? `Mz\u{19}$  b/ `0 `5 `\u{1f}v?!P `%\u{6}\u{1e}\"  bB `4L^#  bC `U `hxg\"  b1 `\u{6}3A\"M `S `C\u{5}M!+\
         `+a\u{19}\"  c0 `=h(!M `kk+!& `*\u{6}a\"  bH `mt\u{19}\"  b0 `\u{4}O<\"  b0 `\u{9}\u{14}I#  bJ `U `\u{a}&T$  c\
        . `0 `? `NP^$  c\" `6 `F `1 d!R `0CH\"  bC `J4M\"  b6 `M`[C  c! `0 `1 `2 `3 `4 `5 `6 `7 `8 `9 `: `; `< `= `> `?\
         `A `B `C `D `F `G `H `J `L `M `N `O `P `Q `R `S `U `\u{d}z{!O `f\u{19}g!M `O*a#  cS `U `\u{3}l;!N `[gN$  b( `-\
         `> `\u{c}rm%  c. `0 `: `E `=^q\"  bG `\u{0}eq!. `a\\s!M `}\u{14}\u{7}5  c! `# `) `. `0 `1 `3 `6 `8 `> `? `D `F\
         `G `H `I `J `O `R `U `\u{14}^\u{13}!R `\u{14}DH\"  b? `Q=K!R `\u{17}8g#  b0 `P `\u{19}\\{\"  bQ `:4=!% `N\u{1e}\
        H#  b# `0 `6Z{\"  bU `{\"3\"  bT `WDI$  c0 `: `H `\u{17}CK\"  bD `-`e#  cG `M `@Uo!R `\"@t\"  cU `c7{!R `ul\u{a}\
        !. `~\u{d}-!M `|-;'  c! `0 `5 `D `F `P `r,F#  c4 `Q `\u{9}\u{1a}\u{16}!\" `F%\u{12}!O `\u{0}\u{16}\u{14}!M `sr;\
        \"  bH `Bc[!N `{\u{d}\\!\" `<lp!R `g8w!M `0%|\"  bR `FH\u{1b}!R `u/(.  c\" `. `0 `1 `= `> `? `B `C `H `N `O `R \
        `Fd\u{2}!T `RF\u{3}\"  bG `$M\u{1b}!* `m+l!. `r\u{1}\u{1e}!R `\u{b}\"\"%  c4 `6 `7 `T `*\u{5}F!R `W,\u{0}!# `+ \
        \u{1e}!# `\u{12}\u{1d}$!. `MO?\"  bC `eNn\"  bH `\u{a}dq\"  b0 `aA\u{7f}\"! `\" `\u{14}a\u{0}!. `R\u{7f}\u{e}!%\
         `i/_!O `xfa\"  bU `H\u{15}7!\" `J{o\"  bU `&l\u{a}!R `\u{1a}u4#  b0 `B `|\u{5}=/  c. `0 `7 `< `= `? `A `D `F `\
        G `H `I `R `U `w,h#  b0 `I `g\u{15}r\"  bU `#\u{1e}s!P `\u{11}8\u{9}%  c0 `? `A `H `v\u{1a}\u{12}!# `utp!R `k\u{10}\
        Z!P `\u{13}%t!+ `\u{7f}\u{a}\u{8}#  b* `0 `\\\u{12}\u{c}$  c* `< `U `L\u{5}*#  b+ `C `#~F\"  b> `\u{f} J!# `\u{2}\
        dh%  cH `K `N `U `D[}!. `!}}!$ `~9)%  c. `0 `F `U `\u{1d}j_!N `lV\u{17}!R `;Y$#  b# `H `\u{1e}c\u{8}%  c0 `A `B\
         `J `\u{7f}w*$  c. `0 `I `.W=\"  b> `'v\u{1f}!P `1\u{11}/\"  bB `\u{1c}\u{1f}\u{8}!O `<\u{16}\u{1e}&  c5 `B `F \
        `H `O `S\u{11}(\"  bR `\u{5}_1!N `Q'2!& `)u4#M `Q `R `qH;!O `s\u{6}G\"N `S `38]\"  b< `yva\"# `. `\\c\u{3}!M `I\
        \u{16}\u{11}!P `\u{7}8(!% `iV;!. `\u{8}\u{d}U'  c0 `1 `? `B `C `J `\u{7}\u{19}Y!R `@^\u{14}!\" `(*\u{1f}!Q `_\u{4}\
        .&  c0 `< `H `I `U `\u{8}22!/ `~C<\"\" `# `CgV!M `paw(  c& `( `0 `? `H `R `U `Vkz2  c0 `1 `2 `4 `6 `: `= `> `? \
        `D `G `H `J `L `O `R `U `d\\\u{9}!N `/c\u{b}\"  b6 `GI\u{1f}!R `l{a\"  b1 `9of\"  b0 `\u{18}${!. `\u{13}\u{d}\u{b}\
        !\" `e*?\"  b0 `\u{13}[A\"  bH `ZFN!# `VBo!R `si\u{9}!P `S\u{d}+!O `{'\u{2}!* `t!\u{b}!O `>\u{4}&\"\" `# `rIW\"\
          bH `itu!\" `u\u{1d}\u{6}!N `b(\u{14}\"  c= `X&,!% `e[@\"  b0 `7\u{1a}Q\"  bJ `!DdE  c! `. `0 `1 `2 `3 `4 `5 `\
        6 `7 `8 `9 `: `; `< `= `? `@ `A `B `C `D `F `G `H `I `J `K `M `N `O `P `Q `R `S `U `w&F\"N `R `\u{f}r|(  c* `0 \
        `8 `; `< `> `H `;\u{18}\u{8}'  c0 `: `D `F `G `M `.\u{4}\u{19}\"  b0 `\u{1f}\u{1d}8!\" `\\[R!N `WQU!M `_\u{1b}V\
        \"  bR `\u{1a}8\\%  c+ `/ `0 `B `l\u{4}u9  c/ `0 `3 `5 `6 `7 `8 `: `; `< `= `> `? `B `C `F `H `I `L `M `N `P `R\
         `U `\u{19}zy#  b* `< `\u{4}NA!R `\u{3}\u{10}f#  b@ `C `/VY\"  b6 `V:d\"  bU `\u{3}\u{a}f!N `\u{4}<n\"  bP `%\u{16}\
        x!\" `S\u{1}<$  c+ `0 `< `MJ?!P `3k\u{e}$  c? `H `U `F.\u{1d}7  c) `. `0 `4 `6 `7 `9 `: `< `> `? `B `C `D `F `H\
         `I `J `M `N `R `U `t:}!R `\u{1f}Y\u{1}\"  bH `$\u{16})\"O `P `7)N\"  b0 `\u{d}DA/  c\" `# `+ `. `/ `0 `1 `@ `B\
         `G `I `M `R `U `\u{1}#K\"  bQ `t6U!R `a\u{11}V%  c0 `= `C `U `\u{c}S\u{3}!M `xDw!+ `7,\u{1f}!P `\u{11}.#\"  bU\
         `Cm#!M `^\u{19}7\"  b0 `roN#  cR `U `47k\"\" `. `r\u{15}o(  c* `0 `9 `< `C `H `U `Ww\u{c}\"  bH `U^\u{f}!O `\u{10}\
        TN\"  b0 `}\u{7f}m\"  bU `jH\u{7}(  c0 `7 `D `G `I `M `U `\u{12}z/\"  bR `[j,!/ `\u{f} \\\"O `R `z}^\"  b4 `\u{1a}\
        [e%  c; `H `O `P `\u{11},\u{e}*  c0 `7 `> `C `F `H `I `N `U `'t%\"  bU `t<7!# `\u{1f}.Q)  c0 `1 `? `B `D `G `N \
        `U `>*Y!M `\u{f}Dq#  b. `U `!\u{f}{*  c. `0 `4 `9 `< `> `H `I `O `s\u{10}$!. `\u{17}mF$  c* `< `H `9\\^\"  cU `\
        \u{0}1s#  c4 `> `\u{7f}]\u{4}!N `QA\u{f}!Q `O\"V!% `e:o\"\" `# `\u{17}Q\u{b}\"  bU `u2[!R `Q~]\"N `R `rsk!' `\u{e}\
        \u{1}\u{9}\"Q `R `+a3!& `IoJ\"  bH `vt=!R `)#R!R `\u{2}_f\"  bU `qgo%  c# `. `0 `I `8\u{1d}}!T `(+2\"  bH `X[L!\
        R `\u{19}\u{10}j!. `\u{18}8,!S `twv0  c) `. `/ `0 `8 `9 `: `@ `B `C `D `H `I `J `N `\u{16}\u{1d}~!. `1\u{18}\u{1}\
        !\" `f\u{6}\u{a}\"  b? `D1(!S `eG+!R `T\u{e}5!R `\u{18}j>!. `\u{0}sN$  c/ `0 `H `R]\u{3}\"! `. `\u{c}.\u{a}\"  \
        bG `n(W#  b0 `B `\u{f}^e?  c! `\" `+ `. `/ `0 `1 `2 `4 `5 `6 `9 `< `= `? `@ `B `C `D `F `G `H `I `J `M `N `O `P\
         `R `U `=(.!O `4x4!* ` Fd!! `41\u{9}\"  b0 `_L\u{b}\"  b0 `QK\u{12}!\" `pY\u{15}%  c0 `5 `6 `H `\u{b}R \"  b0 `\
        \u{3})!\"  b0 `\u{a}K/$  b. `0 `U `CML!R `uIZ\"\" `# `L:m!N `\u{14}\u{e}y\"  b0 `)\u{c}B\"  bU `W{F!% `\u{b}3p'\
          c0 `1 `= `@ `D `J `\u{11}=|!. `\u{10};<!. `\u{4}C|\"\" `# `\u{d}v\u{3}#  b' `0 `\u{4}\u{4}\u{7}#  c0 `? `j3+!\
        \" `%W<!% `Q8\u{4}\"  bG `\u{19}n{*  c* `. `0 `< `F `H `I `R `U `b*|!R ``K\u{12}!+ `\u{0}|\u{1a}'  c. `0 `: `C \
        `H `U `/|?!. `L\u{1a}R\"  bH `>D?!. `vpB!% `er\u{1d}#  b0 `U `\"^\"!M ``P,!M `<?]\"  b0 `Szh\"  c0 `T\u{15}y#  \
        cR `U `X4G!R `\u{7}ed!. `\u{c}Vg!\" `Pg\u{b}\"  bD `s`\u{10}%  c+ `/ `C `H `\u{d}\u{3}\u{15}\"  b@ `R9\u{1b}\" \
         b0 `Y\u{11})\"  b4 `GpG\"N `R `\u{0}#b!P `!R|*  c. `0 `1 `> `B `G `H `R `U `I\u{19}\u{e}!' `{(\u{18}#  bG `U `\
        O\u{9}^!R `\u{3}N^!. `H\u{1b}\u{17}!. `R=\u{1d}\"  bR `hu4&  c7 `? `Q `R `U `s\u{1}c\"  bU `H.x!. `Y\"^$  c0 `<\
         `C `\u{5}f`\"  bH `7\u{a}o!R `{3\u{1e}#  b0 `C `:Oy!% `;\u{3}\u{1d}#  bC `D `\\=+$  c0 `< `U `5E\u{0}!. `d\u{0}\
        \u{c}!& `/C\u{1c}\"  bU `o25\"  bH `\u{d}HA\"  bU `7yT\"  bU `gxt!\" `u,|!R `uc\u{3}%  c6 `7 `? `U `MG\u{4}#  b\
        % `U `oX\u{1d}!. `p}+!R `\u{16};o#  b+ `? `]GB\"  bU `iX\u{8}\"  b0 `=\u{7f}>#  b. `0 `\u{12}yO$  c0 `? `U `\u{a}\
        p[\"  b0 `wph#  b\" `F `\u{0}%y!R `Zq\u{17}!$ `\u{1c}\u{1b}N'  c8 `C `D `F `H `I `f\u{3}O%  c. `? `G `U `jx\u{f}\
        #  b. `H `;f,$  cG `J `O `A\u{0}n\"R `T `zdu&  c0 `F `G `H `I `h_\u{13}!\" `\u{15}J/#  b+ `: `i$T!M `[\u{d}X\" \
         bG `Hx]!N `\u{e}bn$  c0 `D `G `(_g\"  bI `JXn!. `\u{7}gM!$ `[}p\"  b0 `^\u{c}\u{4}!. `g\u{1c}\u{6}$  c0 `T `U \
        `lO\u{17}!. `\u{1f}\u{14}\u{19}#  b+ `: `p6\u{1c}\"  b0 `b`\"#  cD `J `x\u{1f}5\"  bH `j[;#\" `# `. `F\u{7f}e!.\
         `q<\u{1d}!P `;!-#  b# `: `]Y^\"\" `# `m~w%K `L `Q `R `T `E_\u{0}!+ `\u{0}b\u{1}!O `\u{5}n\u{d}#  b. `? `\u{5}x\
        \u{13}#  b0 `G ``6\u{19}%  c0 `9 `H `Q `\u{8}\u{15}m\"  b7 `(w}!\" `>51\"  b0 `%=Y!\" `D{\u{15}#  c0 `H `\u{1a}\
        |\u{1b}\"\" `# `M3<!# `~~D!R `2DW!. `\u{1f}\u{18}Y\"  b0 `\u{13}G.!' `\u{1a}g+!. `W&\u{7f}$  c0 `1 `N `N\u{2}\u{8}\
        \"  bD `\u{5}A\u{e}\"  bU `t^H\"  b0 `GpK\"N `R `z'P\"  b0 `\\\u{10}w!% `RZ\u{7f}!N `t;\u{1}!M `c<\u{12}$  c0 `\
        ? `I `WRE#  c0 `? `\u{1e}IM#  b. `U `\u{1e}bQ!N `0\u{b}$\"  bH `\u{1e}\u{b}.!. `\u{1f}}d$  cG `H `U `HiB\"  b4 \
        `\u{15}\u{c}k#  b5 `: `N\u{1e}\u{15}+  c0 `; `C `D `G `H `I `O `R `U `\u{12}tA#  bH `U `0WV$  c7 `D `P `wRe#  b\
        . `1 `\u{f}7h!% `\u{16}\u{12}\u{d}$  c0 `? `U `]q\u{17}#  c1 `G `4Y5$  b. `0 `F `~&A#  cA `U `\u{15}h\u{7f}\"  \
        bU `\u{c}dE\"  b1 `;\u{c}\u{13}2  c. `0 `2 `4 `6 `7 `8 `; `< `= `? `C `D `F `H `I `P `nE;%  c0 `C `H `J `2iE!. \
        `h\u{0}m#  c< `? `F\u{19}\u{6}!R `\u{14}i\u{7}!% `U8\u{12}!R `&c+!N `\u{18}P/!R `0\u{1}`$  c\" `< `H `dGr\"N `R\
         `\u{7f}.}\"  bU `<\u{1a}\u{1b}E  c! `# `) `* `+ `. `/ `0 `1 `2 `4 `5 `7 `8 `9 `: `; `< `> `? `@ `A `B `C `D `F\
         `G `H `I `J `N `O `P `Q `R `U `yZH!P `\u{15}_d\"M `N `%@k\"  b0 `z\u{11}#!R `,BR\"  bU `B\u{19}h!$ `1\u{18}\u{1}\
        $  c3 `M `N `\u{2}eF!R `&YG\"  bD `\u{d}y^\"  bH `\u{14}R\u{1}\"  bU `Jl\u{12}!N `V]u\"  bE `\u{10}\u{7}t\"  bH\
         `0I{%  c3 `> `F `P `\u{e}x\u{18}\"  b5 `r\u{2},%  cD `H `P `Q `>\u{1}3\"  b0 `\u{7f}>7\"N `R `,\u{10}_!\" `g\u{9}\
        \u{11}0  c0 `1 `2 `9 `> `? `C `H `J `N `O `Q `R `S `U `n78\"  b0 `\u{1b}3P#  b0 `U `\u{9}0^\"  b? `\u{12}\u{f}[\
        \"  bH `wJg!N `!#n#  b. `J `;\u{b}r!$ `\u{9}4\u{b}\"  bH `\u{18}sA!R `RM\u{f}\"  b8 `(4$!R `#%E\"  bH `1;s!S `\u{13}\
        \u{10}w!Q `\u{6}Pt!R `\u{0}\u{16}%\"  b0 `! 6$  b! `R `U `,\u{19}S%  c) `+ `9 `H `\u{17}\u{11}_$  b. `4 `U `ly\u{1e}\
        !M `k>,\"  bQ `\u{15}\u{15}v#  b+ `B `ek\u{16}\"  b0 `.fv!. `X\\\"#  b! `U `~Co)  c0 `1 `3 `8 `? `F `I `R `\u{18}\
        l\u{15}\"  b@ `(3U\"  bR `P:f\"  bR `I\u{1b}t!P `_T~!R `c[\u{7f}\"  b6 `Bg_#  c. `5 `b\u{1d}\u{12}!M `\u{4})-\"\
          bJ `o=<!R `\u{a}8z!M `8\u{17}\u{10}#  b+ `0 `C\u{1d}.#  bF `G `Ya4#  b# `0 `|f<(  c0 `5 `D `I `L `P `U `-\u{a}\
        =!O `u:@!O `\u{10}[\u{14}&  c. `0 `1 `6 `F `F/%\"  bC `!bD!\" `F|E!% `,\u{7}J!# `A\u{e}S!O `s/\\!$ `\u{17}L]@  \
        c\" `* `. `0 `1 `2 `3 `4 `5 `6 `7 `8 `9 `: `; `< `= `> `? `B `C `F `G `H `I `J `K `L `O `P `R `\u{b}*\u{8}!! `t\
        *#!N `\u{a}W*)  c0 `? `G `H `J `N `R `U `\u{15}\u{c}\u{7f}*  c0 `1 `5 `6 `; `= `I `O `Q `jP1!R `\u{12}\u{b}F&  \
        c0 `1 `C `H `K `\u{9}a\u{7}!. `To\u{1b}!R `I\u{e}-\"  bI `*X>!R `:_C$  b\" `# `0 `%*F\"  c0 `.sR$  c) `9 `U `5\u{1a}\
        S!# `#G]!N `\u{7}/\"%  b# `. `0 `H `W\u{0}I!! `\u{e}O\u{2}\"  bU `y!'!& `i\u{1b}2(  c* `0 `? `H `I `Q `U `DW\\\"\
          bO `q#g\"  bH `6A\u{d}!. `\u{14}Q:\"# `. `!4g\"  bH `\u{b}9\u{9}!R `gd\u{9}%M `N `O `P `R `\u{c}S\u{c}!$ `y%\u{17}\
        E  c0 `1 `2 `3 `4 `5 `6 `7 `8 `9 `: `; `< `= `> `? `@ `A `B `C `D `E `F `G `H `I `J `L `M `N `O `P `Q `R `S `U \
        `vD.$  b\" `. `U `JY1\"  bH `\u{4}C=!N `2G\u{1}!R `yX\u{15}\"  bH `\u{1d}eG!. `\u{c}aO\"  b0 `\u{1d}8\u{14}\"  \
        b0 `89A!\" `\u{14}\u{7f}l!S `S\\o(  c0 `1 `C `G `H `K `U `00\u{17}!M `y\u{5}\u{1e}!/ `\u{d}\u{1c}j!. `\u{17}\u{5}\
        !\"  bU `=VG%  c& `( `0 `H `\u{6}<~$M `N `O `R `/\u{7f}g#  b. `U `n#\u{15})  c0 `2 `7 `9 `< `F `O `U `v\u{7}\u{1d}\
        !\" `\u{11}E$!M `lF,\"M `N `-\u{11}8#  c0 `J `ekF$  c. `A `B `B;w!Q `aK\u{6}%  c! `0 `; `I `<Hp!% `\u{14}>O\"  \
        b: ` AX#  b. `U `n\u{16}Z\"  bA `tj\u{15}\"  bB `Mb+\"  bH `S\u{0}?!* `\u{0}8O#  b9 `U `XAk#  c0 `U `z5(#  bH `\
        M `yL(\"M `N `!QE!P `9zP\"  b; `\u{13}`c!! `\\\u{c}v!! `*,\u{f}\"  bM `Df4$  c0 `9 `H `\u{6}Q:,  c# `0 `2 `4 `=\
         `F `G `H `I `N `U `1yA#  b. `0 `p'M!* `1\u{13}r\"L `T `A,\u{12}$  c# `4 `F `T'#&  c* `. `0 `9 `Q `&E`#  b0 `? \
        `00\u{1c}\"  bU `z=\u{1c}$  c0 `? `U `E\u{3})!Q `,>5!& `:4@\"  b0 `/.L!. `X;Q#  b0 `M `+MW!\" `.\u{11})\"  bG `\
        L&\u{16}#  b1 `3 `YZ!!# `wF0!Q `\u{12}]:!\" `\u{17}i@!N `\u{4}\u{5}x)  c0 `4 `5 `: `C `D `G `N `\u{12}k\u{1b}# \
         b. `1 `\u{12}J/#  b. `H `\u{3}/9!R `X\u{1a}@!K `\u{6}|K\"( `- `C1O!# `>vZ!. `g\u{3}\u{8}\"  b< `t\u{3}/!# `\u{1}\
        qE\"  bH `a\u{10}Q\"  b0 `z\u{4}_#  c0 `P `\u{13}*d\"  bF `!(\u{1e}\"  bQ `\u{1b}\u{1b}4\"  bU `\"&H!$ `rJ:$  b\
        * `. `0 `&sE!. `\u{e}QT.  c. `0 `5 `6 `7 `8 `: `< `? `C `F `H `U `f\u{1d}U#  c0 `G `\u{1b}1`!# `n\u{9}\u{3}\"  \
        b0 `\u{1}R3!M `]r?!N `8\u{12}d\") `+ `F\u{1a}i\"  bI `ZjG6  c. `0 `1 `2 `4 `6 `7 `9 `: `; `< `? `A `B `D `F `H \
        `I `P `R `U `G\u{1d}O\"  bF `\u{b}2d#  c? `H `Ali#  cR `U `_\u{6}i\"  bU `\u{1c}U!!R `x\u{9}2#  c? `U `J\u{4}6!\
        \" `$w<!% `Y(F\") `, `\u{1c}xR9  c+ `/ `0 `1 `4 `5 `6 `7 `8 `: `= `> `@ `B `C `D `F `G `H `M `N `Q `R `U `0V^$ \
         c0 `: `= `(\u{e}\u{15}!R `];?!R `eNV#  c0 `F `!XQ!! `F\u{2}U!M `\u{17}uX\"  b9 `;, #  b0 `H `,\u{1b} !+ `.FG\"\
          b0 `~@_$  b. `7 `H `R:\u{16}\"# `+ `?E\u{1c}!Q `Do-\"  cU `\u{e}Ix\"  b0 `64`#  c0 `U `\u{0}b\u{f}#  c0 `? `s\
        G!\"  bH `d 2!\" `|1P\"  b0 `=\u{1c}h\"  b0 `rm\u{12}!# `BJ;!% `Oi\u{e}\"  bO `N/J#M `N `P `c\u{4}]#  b? `U `c4\
        K\"M `N `R?n!! `\u{d}\u{6}[!\" `Bk(\"  cR `b>@(  c/ `< `A `G `M `N `U `!QA%  c0 `9 `H `R `SYl!M `u(u$  b. `H `U\
         `\u{b}x\u{3}!\" `\u{7}B\u{13}\"  b1 `v\u{d}T\"  b6 `\u{9}=Y#  c0 `P `\u{5})$!P `\"@g!% `lG~!M `iE\u{1a}\"  bU \
        `\"u#\"  bJ `(EJ!. `\u{13}}L\"M `N `\\\u{15}b$  cD `H `M `\u{12}\u{14}+!R `\u{c}\\_!. `e5e!\" `\u{14}!\u{a}\"  \
        bP `+T)#  b. `0 `9).!R `\u{1b}xW!N `V]d\"  b4 `\u{b}\u{18}m!N `-${!M `q9 !O `\u{1c}sI!R `LeS!% `\u{18}+x\"  b< \
        `z\u{1}\u{19}!M `[0&!% `(eD#  bD `P `X\u{1c}_\"  b0 `y`z\"R `S `)O\u{9}\"  b0 `/j\u{1a}$  c' `0 `U `f-{'  c4 `B\
         `D `H `J `M ` g\u{e}!M `=NB!R `F@X$  b. `0 `I `\u{5}\u{3}\\#  bG `J `(}u!M `\u{e}lM!M `Gf\u{12}#  b* `0 `k\\g\"\
          bU `BA\u{2}#  bM `N `5}\u{13}!% `CX\"'  c. `0 `B `D `H `J `=\u{3}J\"  bU `+!_%  c/ `0 `< `G `[\u{11}n\"  b0 `\
        zp\u{c}#  bC `U `\u{11}o\u{1d}!+ ` vI!N `\u{1a}lU!N `q\u{1a}\u{5}\"  bU `FB-\"M `R `5{.2  c\" `# `. `/ `0 `2 `9\
         `? `A `C `G `H `I `N `P `R `U `\u{1e}\u{1a}Z!O `hJd!N `\u{9}dr\"  b: `L-\u{1a}!R `n\u{14}\u{1b}#  b. `1 `e{\u{1f}\
        \"\" `+ `o;,!* `v4\u{8}#  b% `; `U?m$  b\" `. `H `MNw1  c! `# `& `' `) `* `. `0 `1 `6 `9 `= `? `D `H `U `\u{4}M\
        \u{d}#  bI `U `i\u{16}\u{16}$  c0 `1 `J `\u{8}<A!. `\u{18}WK&  c0 `1 `= `H `J `<ax!\" `\u{18}t\u{c}%  b+ `- `; \
        `I `\u{18}UZ!# `sL|!R `cY\u{1a}$  b. `9 `I `\u{2}\u{1}#!# `\u{7}]/!* `B\"J!S `1TL!. `!9k!S `$$w\"  b9 `Bw|!Q `\u{4}\
        \u{14}\u{14}5  c. `0 `2 `5 `6 `8 `9 `: `< `? `B `D `G `H `J `M `N `R `S `U `\u{0}I\"#  b/ `0 `HS\"$  c/ `0 `> `\
        iyI#  b. `U `@\u{1}d!\" ```Z\"  b0 `e\u{1e}e\"  bU `>oo!% `,(s#  c. `? `Y>\u{f}!O `l&$$  c0 `3 `6 `#Oy!. `*t;\"\
          bH `@\u{c}Q$  c0 `4 `G `w\u{c}z!* `\u{3}\u{1b}#!R `C\u{3}\u{0}!$ `3X\u{3}\"  cD `K\u{9}w\"  b0 `$\u{1}\u{2}!R\
         `!\u{d}\u{6}!\" `NHA\"  b0 `)af*  c. `0 `3 `@ `G `H `N `R `U `N\"\u{7f}!+ `j?\u{14}!N `%\u{14}\u{1}\"  b0 `\"\u{15}\
        \u{16}\"  bO `\u{4}w@\"  b0 `z%A'  c0 `8 `F `H `I `R `D]f!. `Uw\u{18}!S `tV,#  b0 `@ `f\u{7f}0#  bR `U `+&6\"  \
        bG `\u{0}\u{13}>!R `j\u{1c}P%  b! `. `0 `G `\u{14}nS#  c4 `: `\u{18}\u{6}a\"  bH `\u{9}[h$  c0 `A `B `_\u{14}.#\
          c/ `0 `1g4\"  b0 `qP_\"  b0 `lHd!M `&Ze!% `%J7!! `UES%  c# `0 `; `? `\u{4}L]\"  b< `L*\u{8}%  c0 `1 `> `C `C4\
        _!S `AR\u{0}E  c! `* `+ `0 `1 `2 `3 `4 `5 `6 `7 `8 `9 `: `= `> `? `@ `A `B `C `D `F `G `H `I `J `L `M `N `O `P \
        `Q `R `T `U `J~W!M `\u{1f}\u{3}\u{5}!. `Y\u{1b};!M `\u{1a}DH\"  bG `<\u{0}\u{c}!\" `\u{1b}\u{b} \"  bC `JO!\"  \
        bH `u(%#L `Q `T `9:(!+ `\u{d}{?!. `3WZ#  b0 `G `f!*!% `@|2\"  bH `5A;!. `\u{7}gP!R `nh\u{19}$  c* `0 `I `$*S\" \
         b5 `TTT!N `kEn!R `3]t!R `d\u{5}-!\" `,g3#  bC `O `n\u{d}X!P `#E/\"  bR `?\u{4}A!P `f\u{17}\u{4}(  c\" `. `0 `1\
         `C `R `U `2< !R `QCV!R `\u{1c}Km!M `=\u{5}\u{3}!. `pS\u{d}\"  b= `\u{4}\u{18}'!P `\u{13}N=\"  bU `A\\=!/ `'\u{1a}\
        Z\"  bU `\u{14}0x!. `l8\u{7f}!\" `2J\u{8}#  b0 `R `\u{1b}|\u{16}!$ `8\u{f}\u{17}#L `P `Q ` Xf(0 `2 `> `E `H `N \
        `S `U `Qg\u{3}!P `cQD!& `3:O\"  cU `\u{d}uQ!K `\u{1}\u{17}`#M `N `S `\u{1a}\u{8}Q\"R `S `j\u{19}\u{b}!\" `0\u{5}\
        5$  cH `N `U `QJC## `+ `/ `1II\"  bG `{KK!N `,\u{5}\u{6}#  bH `Q `VE%!% `C@)\"\" `. `pT1$  c. `0 `? `}><!P `A/U\
        %  c. `0 `? `F `8KZ(  c\" `# `( `. `8 `: `F `B^v\"  bH `\u{12}cz\"  b? `\u{2}i\u{9}\"  bH `\u{1d}IV!. `6+\u{19}\
        !Q `__\"!R `viF!$ `%![!R `m~;\"  b0 `^L=\"  b0 `\u{1}!R!\" ` `U\"  bU `-7\\\"  b0 `7Fu!$ ` \u{16}\u{1}!# `:X\u{4}\
        !Q `U9\u{12}!S `'A)!. `!\u{1c}J!R `B<N\"  bH `\u{1d}\u{1c}9!R `?CT!. `3\u{12}.+  c+ `0 `1 `2 `? `B `C `G `H `N \
        `\u{7f}X\\\"  bC `J5^\"  b1 `6S\u{15}\"  b0 `&=\u{17}!# `\u{9}2(!. `a\u{16}-!N `\u{a}\u{2}0!O `\u{f}m6!% `4qP!N\
         `#l\u{c}!$ `B#\u{10}!N `Kkk!O `dP\u{7}\"  b0 `l\u{9}\u{c}!P `<\u{0}+\"  cJ `]T1*  c# `+ `0 `1 `7 `: `D `I `U `\
        Xf;!R `\"lT!N `~.s\"  bU `8\u{6}\u{14}!. `1y3!M `&F5%  c/ `H `I `U `MIN\"N `R `Z\u{1c}z!P `\u{5}C.\"  bD `4R0\"\
        M `N `\u{7f}\u{15}0\"# `. `Lc3&  c; `< `C `O `P `oA`%  c0 `C `D `H `S\u{17}k#  cH `U `RK\u{d}#  c? `I `P\u{1f}\u{14}\
        !Q `x\u{8}2!% `8{?!M `W?@!! `B\u{1d}d\"  bU `@\u{1c}\u{1}!. `4o\u{e}\"  b0 `l\u{4}1&  c6 `7 `? `J `U `/68!S `gd\
        C\"  bB `iQ\u{2}\"  b> `?\u{3}\u{b}#  cD `F `SR\u{c}$  c/ `0 `B `L7*!M `\u{11}Wm!O `).\u{14}\"  cG `\u{12}f\u{1d}\
        !R `n59!R `czn#L `M `N `Q\u{10}\u{0}!% `$E\u{b}!\" `'\u{16}R!M `_id!O `|e\u{a}!% `\u{10}dZ!$ `]'c\"  b0 `W>\u{1f}\
        \"  bG `Yi7!. `?\u{c}?\"\" `+ `\u{1}Bd$  c= `G `R `/3o#  b% `; `F\u{6}}\"  bU `2>+#  b* `I `\u{6}gk!% `3'y\"  b\
        U `\u{7}Rz#  c> `C `$z\u{15}!M `+4M(  c1 `4 `A `H `M `P `U `mhf0  c0 `1 `4 `5 `6 `> `? `B `C `D `F `I `J `O `U \
        `x\u{1c}\u{4}$  b. `5 `; `\u{7}Z\u{14}\"  b0 `./%!N `\u{d}\u{b}8!/ `%\u{1e};\"  b0 `e6N!K `]\u{5}S\"  bH `vxu!O\
         `()\u{0}&  c) `+ `0 `9 `J `.3\u{f}\"R `S `26\u{1c}$  b. `H `I `\u{8}X3!. `{1L#  b) `9 `\u{4}aQ\"  b7 `6jX#  bG\
         `M `c\u{3}\u{3}!N `ZS\u{12}\"  bG `YO3&  c0 `3 `6 `7 `H `\u{3}i<!R `0]G\"  bI `z\u{13}I\"  bU `\u{b}\u{b}`!M `\
        b=i\"  b0 `1\u{10}\u{18}!S `\u{18}j=#  bI `J `\u{3}\u{1d}?!. `lb[$  c0 `J `S `\u{8}Jf#L `M `R `+D{!# `\u{7}\u{12}\
        !\"  bU `izC!+ `>{K5  c( `) `+ `- `0 `1 `2 `3 `4 `9 `: `> `C `G `H `N `P `Q `R `U `v\u{14}}!# `=w\u{1d}\"  b0 `\
        -(\u{1e}!O `m\u{12}$!O `muP\"  b? `%\u{d}\u{18}\"\" `# `\u{9}m9;  c! `. `0 `1 `2 `4 `7 `9 `: `< `> `? `@ `A `C \
        `D `F `G `H `J `K `O `P `Q `R `U `>,=%  b+ `/ `C `H `\u{2}e@!N `W[\u{6}!R `A}\u{c}$  c0 `D `H `\u{6}}D!R `\u{1}\
        TO'  c\" `. `0 `? `H `U `:vP\"( `+ `\u{15}h\u{1b}#M `N `R `bks$  c/ `B `G `Ih\"!% `J33#  c? `I `]\u{11}F!Q `t=U\
        !P `'|W\"  b0 `\\S]&  c0 `2 `D `E `F `D__\"  b0 `O\u{c}`%  c0 `B `C `E `g'j!R `g(k\"M `N `pq\u{18}!O `B;Y?  c0 \
        `1 `2 `4 `5 `6 `7 `9 `: `; `< `= `> `? `A `C `D `E `F `G `H `I `J `M `N `O `Q `R `S `U `Imh\"  cR `\u{18}\u{7}k\
        !M `\u{e}\u{1a}u!. `e_)!. `\u{1}zY#  b? `H `Ycj!R `F#\u{1d}(  c! `* `. `0 `C `H `U `P\u{1f}\u{16}$  c: `G `H `8\
        OK!R `2\u{7}R(  c0 `5 `H `N `Q `R `U `)<Z\"  bU `\u{1d}W\u{4}\"  bU `d\u{17}\u{5}\"  bR `ri\u{9}!. `\u{9}\u{17}\
        2*  c! `/ `6 `: `< `B `C `H `U `t\u{2}K\"  b0 `\u{1b}$v!+ `l;y\"  bU `>\u{9}\u{3}(  c0 `5 `@ `H `N `R `U `3\u{f}\
        P\"M `N `!XW!. `AQf-  c0 `? `C `D `G `H `J `N `O `P `R `U ``\u{0}x\"M `N `h\u{5}4!M `JwA!+ `\u{b}SE!N `6`^!* `H\
        o%!R `7N,\"L `R `n(.\"  b> `LU3!R `\u{e}mG!! `}9t!. `F%#\"  b2 `% 9\"  bC `)Be!! `w\u{19}\u{6}!R `\"!Q\"  bU `a\
        4(;  c! `\" `# `( `* `+ `. `0 `1 `4 `7 `9 `< `= `A `C `D `G `H `I `J `L `P `Q `R `U `\u{12}RE!M `A\u{1}s!$ `Gv\u{2}\
        \"  bH `aa\u{4}\"  bJ `}>\u{6}!# `\u{1e}L\u{9}\"  b? `\u{2}~,!+ `O\u{f}=%  c. `0 `H `R `@3R!R `DyU!N `\u{16}qs!\
        P `:n|## `$ `. `6m\u{7}!P `2+,\"  bR `\u{9}<\u{16}!R `\u{16}\u{13}(\"  bD `aMT!M `DFh!P `\u{e}&s!! `\u{1b}<\u{d}\
        $  c0 `G `H `\u{f}W\u{18}\"  bU `4`5!M `\\{S!R `%ZY!. `k5d\"  b0 `\u{6}s$#  b# `< `}}+\"  c4 `^0,!N `O\u{1}4!+ \
        `\u{10}\u{1a}C!& `\u{8}TT!R `ULl!P `\u{e}ot(  c\" `# `. `0 `F `H `I `]2'!# `j7s&  c/ `0 `> `H `U `8\u{7}^$  b# \
        `. `U `h{m\"# `+ `\u{9}\u{0}q!L `$t\u{7f}!. `\u{0}PY!\" `F\u{1}t!. `\u{6}5?!R `\u{3}sh\"# `. `\\\u{15}\u{5}\"  \
        b0 `@i\u{14}#  b0 `D `\u{8}\u{0}$!% `he=-  c/ `0 `2 `7 `< `C `D `G `H `M `R `U `r~]!# `@\u{16}\u{16}$  b( `0 `R\
         `J;3!N `Pq<#  b# `0 `NFE\"O `R `:\u{12}l\"  b8 `+1\u{6}\"  b0 `i~\"!M `8\u{b}3\"  bH `?\u{a}\\!* `O#|#  c0 `2 \
        `\u{1f}2>!/ `!P@!N `m|R\"N `R `qkf\"  bH `WG@!R `\u{e}\u{15}Y!R `r&g\"  bU `e\u{5}r'  c+ `. `0 `= `C `H `%L,!# \
        `{Ud#  b. `9 `\u{c}\u{1f}M\"  bU `\u{16}o|#  b1 `> `2`\u{8}!M `\u{7f}\u{3}\u{11}\"  bU `\u{13} \u{1f}\"N `S `D$\
        &!% ``\u{9}]!. `\u{7f}z+\"  b1 `&\u{9}Q#  c< `I `\u{18}n-&  c. `9 `H `P `R `\u{5}k0!# `AQ5%  c) `9 `H `U `=\u{7f}\
        W!% `}:\u{a}!# `o+-!& `5iO\"  bU `9\u{0}\u{e}!% ` L\u{1d}\"\" `# `>@B$  b* `. `H `64L*  c* `+ `. `0 `6 `< `? `H\
         `U `m4`!M `\u{7f}`\u{3}!Q `X\u{13}\u{3}!O `\u{b}u-!R `\u{1e}q;!# `3g!\"  b? `;Y'\"  bU `1K3\"  bU `\u{19}n['  \
        c8 `: `; `G `H `M `\\Lu!) `\u{10}H\u{6}!R `\u{8}\u{1d}\u{11}G  c) `+ `. `0 `1 `2 `3 `4 `5 `6 `7 `8 `9 `: `; `< \
        `= `> `? `@ `B `C `D `F `G `H `I `J `K `L `M `N `O `P `Q `R `S `U `=;\u{12}\"  b? `:-d\"  b< `)NY!R `Q\u{6}e\" \
         bJ `\u{f}@k&  c> `A `N `R `U `N\u{18}-\"  b> `\u{1a}H9#  b# `H `\u{8}\u{14}H!R `\u{13}#Y-  c0 `4 `9 `B `C `D `\
        G `H `N `O `S `U `>V\u{2}\"M `N `\u{10}8U\"M `R `W\u{17}o\"  bG `vt\u{d}!R `a\u{12}\u{d}\"  bH `&v\u{17}\"  bJ \
        `U\u{f}z\"  bG `\u{19}D~!& `\u{1},M\"  bN `$ja\"  bH `b)k\"  bU `M\u{7}\u{16}!S `)\u{1}!&  c0 `2 `H `N `R `cx/#\
          b# `? `\u{7}YM\"  b< `\u{18}XY!M `$8\u{14}!. `s\u{a}\u{1f}\"  bQ `2;H(  c# `+ `0 `: `B `G `U `th4$  c0 `H `N \
        `\\S_!R `l!\u{11}$  c0 `2 `R `\u{8}iJ!M `9\u{19}P!R `S6\u{8}!\" `X}`$  b. `? `H `%_t!\" `H?z!\" `>5\u{a}#  c? `\
        H `\u{2}\u{17}-\"  bG `\u{f}~3!# `'y]\"  b0 `&/j!R `$u\u{1e}#  c< `H `p#)\"  bU `W\u{0}e#L `O `P `]pI!R `\u{3}\u{18}\
        \u{d}!R `O&\u{16}'K `M `N `O `P `R `S `d7\"!% `+|5\"  bM `9_p!% `Wx\u{c}\"  bG `#V3#  c& `U `I\u{e}6!N `.RN&  c\
        0 `3 `: `G `M `[ws\"  b7 ``2,!$ `A\u{0}Y\"  b@ `/\u{b}`!# `#*t'  c. `0 `? `I `J `U `\u{1a}`\u{4}\"  bH `2Z\u{14}\
        )  c/ `0 `< `A `G `J `M `N `vJ&\"  b0 `\u{5}(2!. `7}2!# `.w<&  c0 `4 `: `D `O `KHP!O `sY^#  cG `M `x\u{1}{!P `\u{1f}\
        O'\"  bC `NNJ!P `TLv!M `\\f}!$ `$p\u{e}\"  b0 `\u{d}*\u{13}\"  b0 `My\u{18}!M `;oM\"  b0 `I\u{7f}w!- `\u{16}f\u{6}\
        !R `eM\u{10}!R `*T\"&  c. `A `C `P `U `.P.\"  b0 `u\u{e}A\"  bD `\u{1d}i[!R `'Ph$  c@ `C `H `\u{4};4!R `YkM!K `\
        3\u{19}\u{18}!. `\u{1e}BY#  c< `Q `\u{7f}\u{1b}d\"  b= `O<n\"  bP `$1z,  c0 `2 `9 `: `? `@ `C `D `H `M `U `Pyq4\
          c$ `. `0 `1 `3 `9 `: `; `< `? `B `C `D `G `H `J `N `R `U `k|{=  c! `* `0 `1 `2 `7 `9 `< `> `? `@ `A `B `C `D \
        `E `F `G `H `I `J `M `O `P `Q `R `S `U `3@\u{1}#N `O `S `B2R\"  bJ `o\u{1c}a!& `\u{7f}p}#O `P `Q `\u{14}$o$  c0\
         `B `H `z\u{e}=#  bG `U `l!\u{1b}\"  b0 `kM*9  c* `/ `0 `4 `5 `6 `7 `9 `: `< `> `@ `B `C `F `H `I `J `L `M `N `\
        O `Q `R `\u{0}\u{9}.\"O `R `\u{1}Zc#  c% `; `G+\u{1}\"  bN `CM'#  b. `U `\u{12}6;\"  bH `4H?!# `Pe|\"  bP `;\u{12}\
        \u{1f}!+ `\u{14}\u{7}^!S `\u{19}%\u{0}$  c? `F `I `.1\u{5}!. `G\u{6}8\"  bH `u\u{1c}F&  c0 `4 `= `? `O `/WX!Q `\
        9\u{18}]!+ `C\u{10}v!# `\u{1f}*'!. `,\u{12}k!# `,Sq!. `,Py\"  bF `C\u{9}\u{11}\"  bH `H7\u{4}!\" `n\u{3}9'  c. \
        `? `C `E `G `U `lev&  c. `0 `1 `C `I `Y(F!# `-lI!# `3+c!. `T+k#  b. `0 `a\u{8}l!M `\u{1a}\u{1f}\u{10}#  c0 `1 `\
        ]?\u{1f}\"  bB `>M\u{7}#  b0 `: `\u{13}\u{1}^#  c0 `? `xy#'  c0 `@ `F `H `J `O `\u{6}D0$  c0 `H `U `i}b!R `K.F(\
          c# `. `8 `: `A `B `R `\u{4}^q!N `D\u{b}$\"! `. `bEW\"  b0 `AZZ\"  bU `qcr\"  bI `~rx!M `*+j!\" `p|\u{11}%  c0\
         `D `I `M `<o\u{1e}\"  bU `\u{9}\u{4}*!\" `\u{a}\u{b}[!% `+\u{18}\u{1}%  c. `0 `F `H `EM\u{12}!P `WtL!. `OCR!R \
        `hsa!R `Qdq#  b. `B `U\u{1f}\u{d}&  c# `0 `: `? `I `[>\u{1c}1  c/ `0 `1 `2 `4 `9 `< `B `C `D `G `H `J `O `P `U \
        `g.\u{1d}\"  b0 `M0.!. `\u{4}\u{18}o!O `\u{5}#\u{f}!S `e\u{18} \"  bR `L\u{e}j\"  b0 `|O\u{17}\"  c? `\u{6}*\u{1d}\
        !M `hE !N `I e!. `cIx\"N `R `nm=!Q `0(R#  cL `U `pjZ!. `+nZ!\" `Q\u{17}]\"  b? `\u{0}Yr\"  bG `\u{18}I\u{9}!# `\
        bB5\"  bH `\u{13}cE\"  bH `qgl!% `/(n#  b. `C `c<q!P `@.z!T `>n\u{0}\"  bH `7l:'  c. `0 `? `@ `B `H `8[J!. `o^`\
        $  c0 `H `J `F/\u{18}!# `+Z&## `+ `/ `!QE\"  bH `2)S\"# `+ `v6s\"  b4 `\u{f}Tw\"  bU `\u{1d} 8'  c0 `2 `C `G `H\
         `J `\u{6}\u{3}[\"  b= `;$]!N `\u{c}[\u{18}7  c+ `. `0 `1 `3 `4 `6 `7 `< `= `? `C `D `F `G `H `I `J `M `N `O `U\
         `W\u{17}/!R `w\u{1d}\u{3}!N `YO1!# `\u{a}#t!S `3JH\"  bH `EbS!M `\u{1d}2g%M `N `O `P `R `g/\u{d}\"  bU `@59$  \
        c+ `/ `C `\u{5}CG\"  bU `Mr\u{1a}\"  b1 `j#\u{1e}!. `{bT!# `6\u{6}|!R `Q\u{12}|\"  b4 `\"+\u{f}!. ` \u{a}V$  c6\
         `: `A `\u{11}RX!R `Z c!R `q\u{18}s/  c! `. `0 `1 `3 `4 `; `= `? `C `D `F `H `U `\u{17}C6!. `c\u{e}\u{17}!R `6x\
        \u{4}!. `W\\\u{7}!R `/;\u{1e}!R `)\u{f}*\"  b0 `0\u{10}<\"  b0 `$j1!. `\u{1}FN!R `\u{19}G_!$ `\u{b}\u{b}f!. `\\\
        \u{3}o!R `}i~\"  bB `JT\u{1f}\"  c0 `d\u{a}#\"  bU `(\u{1a}R!. `\u{7}%\u{8}!% `|\u{1f}\u{1c}!& `YP#\"  bJ `\u{d}\
        OQ!! `=6_!N `\u{f}td!O `7{o!% `Kk$!% `\u{15}\u{1c}[$  c/ `C `H `]*h\"  b< `!}\u{16}$  b# `( `8 `%\u{c}\u{19}!R \
        `(Se!N `\u{7f}\u{1b}\u{19}\"  b0 `.&\u{1e}\"  bU `\u{1d}\u{a}>\"  bG `O\u{1f}[#  b. `R `H@\u{12}\"  b0 `eh\u{18}\
        'K `L `M `N `P `R `S `w(0!# `zV\\#  cC `H `ST\u{b}\"  bC `h\u{12}Z!S `pvv!M `\u{d}1\u{d}!S `w%\u{10}\"  b? `\u{1a}\
        \u{14}-\"  bC `1~5!! `=7\u{1c}!# `K+n!Q `$P;\"  bH `\u{5}9M\"  bH `\u{1d}?{!& `8i|\"  bG `R-X!Q `w}\u{e}!R `&r\u{10}\
        \"  b? `@TJ.  c& `( `, `. `0 `2 `9 `B `F `I `L `P `U `]'\u{12}\"  b? ``%,/  c0 `3 `; `= `? `D `F `G `I `J `M `N\
         `R `U `\u{1b}7:!. `.\u{f}Y#  c0 `I `%_\u{1d}!. `,I\u{1e}!M `\",$\") `+ `\u{a}:)#  bG `R `lHD!# `.~Y\"  b? `\u{b}\
        fr*  c. `0 `1 `? `F `J `N `O `U `kr\u{14}\"  bU `G\u{c}B!R `X/\\\"  b0 `\u{1b}\u{c}\u{7}!O `\u{1c}i\"!R `^S0!\"\
         `{\u{1d}:!R `r/H!# `GEN!\" `\u{1c}iY\"N `R `c`|#  b# `< `\u{1d}\u{8}\u{2}!R `\u{15}$*!\" `PPE,  c. `0 `1 `2 `<\
         `= `? `C `F `H `J `0BW$  c( `1 `Q `E2n\"  cU `\"\u{1a}n\"  b0 `S\u{c}\u{13}(  c* `0 `B `D `G `H `I `X@C!R `?Zc\
        #  c0 `A `v\u{a}\u{3}!P `\u{5}\u{3}\u{a}\"  bH ``}\u{12}\"  b0 `:\"]\"  bI `)\u{6}I!R `k1w$  b\" `5 `7 `\u{1d}F\
        }!# `\u{12}2\u{4}!R `\u{3}vY#  b# `U `=;\u{5}\"  b? `.{\u{8}!O `@X\u{1d}0  c0 `3 `7 `: `@ `B `C `D `F `G `H `I \
        `M `S `U `V\u{4}\u{1f}#  cG `U `\u{11}G=\"# `. `_Q?!P `8;\u{a}&  c0 `9 `H `R `U `u\u{9}j-  c. `0 `2 `8 `; `= `?\
         `F `J `P `R `U `M\u{16}\u{14}!N `HY\u{17}$  c* `< `U `4v;!\" `\u{2}\u{1b}<#  b. `0 `Mxq'  c\" `* `+ `. `0 `< `\
        \u{16}f$\"  bI `^C<\"  bH `\"^H$  b. `6 `@ `7%j!\" `\u{4}-|\"  bN `,^]!O `Iez&  c* `. `0 `R `U ``U\u{15}#  c. `\
        A `21D!N `w^]!$ `#\u{14}j!P `-\u{19}[!. `O|{!* `gi\u{5}$  b. `= `H `Zh\u{1a}%  c0 `? `H `U `P0C'  c0 `2 `? `D `\
        H `U `\"rQ\"  c4 `aoq\"  bA `\u{d}Bw$  b. `? `I `Aw$!% `h\u{6}&!N `SO;\"  b0 `x\u{11}E\"  bH `-TX!\" `RY\u{1a}!\
        R `\u{b}'3\"  bC `C\u{5}D(  c\" `0 `B `C `G `I `R `\u{14}EG\"  b5 `\"YK\"  bH `s\u{5}M!. `a0V#  bC `U `Qey!. `.\
        \u{9}}!Q `$\u{7}\u{12}!. `\u{1e}\u{12}$\"  bB `\u{15};4!# `MXL#  b/ `H `\u{18}N\u{1e}\"  bU `sCE!. `H\u{b}[!K `\
        \u{12}io\"( `+ `b?v$  b. `1 `K `{o|\"  b0 `;`D!% `m<E\"  bH `+h\u{15}%  b( `+ `- `8 `S\u{8}E!. `Q#N!% `A6T!O `\u{3}\
        9\u{1}%  c/ `0 `H `U `ta\u{e}\"  b6 `\\\u{b}\u{1b}#  b9 `U `Yu,!. `\u{c}D7!T `l\u{1a}9!O `*Dl#  b/ `B `/\u{1c}o\
        #L `R `T `pEy!R `kV\u{1c}\"  b1 `e\u{a}v\"  bH `\u{5}[|!R `/\u{1b}\u{2}\"N `R `\u{1f}>\u{1e}$  b/ `0 `B `/U\u{a}\
        !. `-6\u{c}!* `,\u{3}%!M `<35!* `S\u{1f}M\"  b@ `\u{19}\u{e}P\"  b6 `s\u{f}`!. `Jfh!. `-\"\u{1a}!P `\u{18}N \" \
         c1 `cTD#  c? `H `sHG!R `\u{1d}\u{5}k+  c! `0 `2 `7 `9 `G `H `J `M `U `\u{11}rJ\"  b0 `G-[!+ `?,\u{8}7  c0 `1 `\
        2 `4 `6 `8 `9 `: `< `= `> `? `@ `A `B `D `F `G `H `I `O `U `j4\u{d}!N `Z\u{1d}\u{14}#  cQ `S `l(5!L `9t>!R `\u{5}\
        dE#  cR `U ` \u{4}Q!% `\u{6} o!. `W\u{11}q\"  bU `*m\u{d}\"  cR `H'\"\"  bU `q\u{7}\"\"  bH `PJR\"  cG `-}s!# `\
        8S\u{14}\"  bI `s$\u{17}!R `\u{1d}]\u{19}!\" `\u{a}\u{8}\u{1e}*  c/ `0 `9 `: `@ `B `C `H `M `\u{11}\u{a},\"  b5\
         `D\u{b}0!. `3\u{10}M$  c0 `? `I `\u{1a}Z\u{17}!R `K5?\"  b< `S\u{1d}C!# `&da\"  bU `m\u{c}i!O `\u{1f}\u{b}4(  \
        c0 `? `F `G `H `P `U `nPX#  b. `0 `8\u{c}X!$ `\u{c} ^!M `NLb$  c0 `J `O `4\u{12}r\"  b0 `\u{8}\u{1}\u{18}\"  bH\
         `\u{2}d\u{1e}!R `U;A!& `\u{19}}I\"  bE `\u{8}F$\"  cC `iI$#  bI `M `h3D\"  b0 `r%H!. `lSQ\"% `. `+A_!! `V_i%  \
        c> `H `I `R `k.u!# `&U\u{0}\"  c6 `\u{c}D1!# `aUT\"  bH `mT\u{0}!. `\u{2}]_$  c4 `G `H `)qi7  c! `# `+ `. `/ `0\
         `2 `6 `< `= `? `A `B `C `D `G `H `J `M `N `R `U `p=\u{13}!\" `@/\u{19}\"  bF `s|!!S `7e9!$ `{u^\"  bF `^fe\"  \
        bQ `i\u{2}\u{0},  c0 `2 `< `= `B `D `H `J `O `R `U `jo$!* `**6!S `\u{1d}\u{13}_*  c. `0 `5 `> `? `A `D `F `P `\u{1c}\
        o\u{5}$  cB `G `J `$O0\"N `R `j\u{1b};#  bJ `U `OBI!M `<bu!M `2(\u{19}!# `\u{5}\u{19}R\"N `S `]3\u{0}!S `>c\u{1}\
        $  cG `H `U `ce\u{1b}!& `(\u{17}\u{1d}!% `NN)!M ` \u{b}:\"  b0 `'-n\"  b0 `+;s!. `V\u{18}N!M `A\u{1f}W!' `\u{0}\
        \u{f}h!\" `1\u{18}l!R `<\u{1c}s\"N `R `?#\u{1f}#M `N `S `1*W!R `/@~!T `YM~!. `Y`\u{11}!\" `<]=\"  bB `\u{9}lO\"\
          b: `\u{7f}Bg!R `\u{1a}\u{f}}!\" `\u{15};\u{1}!M ` `5*  c0 `5 `9 `B `G `H `I `R `U `\u{18}at\"  b4 `jh)!R ` [+\
        $M `Q `R `S `\u{1e}>C!S `9HT\"  b0 `a w!R `\u{8}1\u{17}!. `AQ\u{19}\"  b0 `}s+!M `8o@!M `;NJ!R `2'K*  c. `0 `1 \
        `3 `= `? `B `H `N `1\u{14}X$  b# `. `H `4T%!. `y\u{12}.$  b* `< `H `)\u{16}Z#  bM `N `Hg\u{8}\"  bU `:\u{5}\u{1d}\
        !R `l*I!N `*\u{18}T!P `\u{17}\u{13}^!R `\u{15}jc\"  bH `\u{3}O\u{1d}%  c1 `< `G `U `+{W!K `'Ab)  c. `0 `1 `< `?\
         `G `H `O `U\u{d}h!. `&\\}$M `N `P `R `y^M!# `O9o\"M `R ``=$\"  bU `\u{e}\u{1f}$%  c0 `7 `H `U `\u{3}\u{1f}&!% \
        `\u{f}Y=!N `\u{15}WE\"  c? `Om\u{0}!- `\u{13}\u{17}\u{16}!R `\u{3}@E.  c\" `* `+ `. `0 `2 `< `? `C `G `H `P `U \
        `\u{7f}Gf\"  bU `P\\f#  b% `U `.V\u{10}\"  bU `\u{14}WG!N `;GW\"  b? `g\u{c}Z\"  bR `}$\\!+ `8\u{e}l!R `XWx!# `\
        iE\u{9}#  b# `H `Gv)#  cC `R `?1.#  bB `G `GIS\"  bR `fQ!!/ `\u{7f}D##  b/ `C `\u{6}m@#  b1 `K `\u{6}s\u{10}#  \
        c? `U `x\u{19}\u{15}%  c0 `2 `4 `H `\u{13}\u{13}e$  b! `. `1 `ndk\"  b< `\u{19}nz!% `!J\u{2}#  b. `U `;+\u{18}#\
          b( `R `\u{1d}$,!M `\u{e}\\A\"  bD `!\u{8}K'  c+ `. `5 `6 `7 `F `\u{15}Jt\"  bU `*\u{e}\u{3}!\" `Q\u{7f}\u{f}&\
          c! `. `< `H `U `t\u{10}I%  c. `0 `? `H `Ky}%  c0 `7 `? `H `VY\u{18}\"  bI `':0!\" `1P9#  bR `U `9s\u{1d}!O `\u{c}\
        k1\"  bH `/h%'  c! `. `0 `H `P `R `(5+\"O `P `#\u{1d}{!N `#U}!S `\u{1}\u{1c} '  c0 `2 `3 `D `N `U `f]8!O `O?D\"\
        # `. `h\u{4}[!R `\u{6}ok\"  b0 `P\"\u{1d}\"  b0 `+\u{14}H!R `\u{c}Qk#  c0 `1 `;$|#  cR `U `:G\u{6}'  c. `0 `: `\
        ? `A `F `\u{15}Mp!N `1c;$  c0 `F `I `a-b!M `\u{9}Xw\"  b1 `lH[\"  b; `( \\#  cQ `U `p\u{15}v\"  bH `\u{1c}&@!P \
        `\u{5}UG>0 `1 `2 `3 `4 `5 `7 `8 `9 `: `; `< `@ `A `B `C `D `F `G `H `I `J `L `N `O `P `Q `R `S `U `\u{2}tX\"  b\
        0 `\u{e}Ke\"  b0 `}]\u{7}\"O `R `<X\u{13}!R `!d\u{1f}\"  bR ``TG!M `_:g!# `ERn!S `\u{15}h\u{8}!Q `M*\u{12}!N `\u{a}\
        \u{1d}6\"N `R `9+p$  c* `0 `< `imw\"  cP `+|\u{e}#M `Q `R `3H\u{f}%  c/ `0 `C `H `DV!\"  bG `\u{1}+8!$ `/Pe!N `\
        \u{4}0r%  c0 `4 `; `H `,\u{15}\u{f}!R `BL.!N `_vm!* `-2\u{1a}!\" `\u{14}A\u{1e}#  b9 `H `hEL!N `(\u{19}f\"  b> \
        `K\u{e}\u{14}\"  bB `}^T\"  b< `UOw$  b. `6 `B `~*{!\" `\u{2}G\u{13}\"  b= `5=\u{1f}!M `\u{1c}el\"  bU `T\u{6}\u{7}\
        \"  b0 `\u{13}=\u{16}#  cL `T `\u{1c}Sr#  b0 `1 `\u{1c}z1\"  b0 `\u{15}m4#  cP `U `;08!N `CpK!R `x^]!R `\\1\u{7}\
        !O `|c/!$ `\u{1d}\u{8}7#  bA `F `~uK-  c0 `2 `3 `9 `D `G `L `Q `R `S `T `U `M\u{6}l\"  b? `}\u{6}s%  b! `# `< `\
        H `$#\u{3}!R `p~\u{13}#  b. `0 `R.\u{1d}\"  bH `\u{1e}\u{0}8\"  bO `G{;!$ `\u{17}\u{12}\u{e}!N `\u{f}f#$M `N `P\
         `R ``T/!P `'&7!# `'MR!& `:-W!\" `\u{12}pp!. `GqrC  c! `\" `* `+ `. `/ `0 `1 `2 `4 `5 `6 `7 `8 `9 `: `; `< `> `\
        ? `@ `D `E `F `G `H `I `J `M `N `O `P `R `U `uT\u{5}%  b( `+ `- `8 `_I\"\"  b? ` 3%\"  bU `y;z$  c4 `D `G `;h&!\
        . `>oA#  b0 `U `k\u{12}C1  c0 `3 `5 `6 `7 `8 `: `; `> `? `D `F `J `L `O `P `\u{14}\u{9}N;  c/ `0 `2 `3 `4 `5 `6\
         `7 `8 `: `; `> `? `@ `B `C `D `E `F `H `I `L `N `P `R `U `m}f#  b6 `7 `\u{12}:u\"  bU `g\u{1e}\u{5})  c. `0 `>\
         `C `H `J `N `Q `C3\u{6}\"  bG `\u{5}D\u{1b}!S `(0J!M `\u{7f}|[&  c! `. `O `P `R `\u{18}1`#  c? `G `''r\"  bU `\
        l\u{12}\u{0}!Q `\u{8}l\u{1f}!M `VpW!- `\u{1f}`}\"  b0 `\u{7f}\u{1a}G!K `)7[$  c0 `C `H `oCb!/ `\u{1e}\u{7}R\"  \
        bH `Z \u{1c}\"  c0 `\u{1e}\u{4}N\"  bJ `\u{2}ux$  c0 `< `K `JE\u{2}!N `H\u{3}\u{15}\"  bA `bfE\"  bH `m?_\"  bH\
         `>?~\"  b@ `[w=\"  b0 `\u{a}\u{0}>\"  bH `>pB!R `\u{1e}lT!S `5%\u{4}#  bQ `S `\u{12}&w!% `|:w4  c0 `1 `4 `7 `8\
         `: `= `> `? `@ `C `D `G `H `L `N `O `P `U `\u{12}6V!R `\u{3}@a\"  b9 `0>4!P `)%k\"  b0 `Wf\u{15}\"  bF `K\u{12}\
        \u{a}!. `w\u{9}\u{b}$  c. `0 `H `%!\u{12}\"  b> `\u{1d}t !# `_t?!M `\u{1c}\u{6}\u{16}!R `$fT\"N `R `\u{1e}d}!. \
        `\u{b}`\u{0}\"  b0 `\u{c}s$\"  b0 `y=,!M `I\u{e}-!N `w\u{9}\u{0}\"  bQ `?\u{1f}(\"  b0 `\u{a}69\"  bU `B#I%  c*\
         `. `< `G `@ua#  c0 `B `@^E\"  b4 `KtR\"  bU `R4v\"  b0 `+\u{8}\u{13}$  c1 `O `P `\\(3$  c0 `B `H `XC3!N `It\u{1a}\
        #  b. `U `\u{16};v%  c+ `0 `6 `7 `\u{1}:K$  cF `H `U `\u{4}>T/  c. `0 `2 `5 `8 `: `; `? `C `D `G `H `Q `U `W\u{19}\
        V!Q `\u{11}e\u{17}\"  b? `Q%*!R `\u{d}hQ!R `ER\u{7}!R `\u{3}\u{6}\u{1b}!. `\u{15}\u{a}T!% `&[\u{1b}\"! `. `=\u{1}\
        %\"  bP `*>?\"  bI `?j?!R `i\u{18}U!\" `?*\\*  c. `0 `1 `< `> `? `J `N `P `<Ob\"  cD `Ba2#  bB `R `\u{11}24!, `\
        #\u{6}9!% `--?!# `\u{6}\u{1a}T\"  bH `;\u{14}o%  c* `. `0 `< `\u{1e}3\u{1f}#  b0 `? `H~S!. `\u{1b}ya#  b. `H `'\
        \u{5}o!& `\u{0}5R!% `m%Y\"! `. `J\u{1}\\%  c. `H `R `U `v\u{3}]!. `>\u{17}\u{14}\"\" `+ `\u{2}$K\"* `. `\u{3}6\u{5}\
        !N `mN\u{f}%  c. `0 `C `O `O{\u{11}!N `c\u{4}(\"  b? `ugN$  b* `. `0 `\u{7}S\u{10}!R `Pk(\"  bU `\u{1e}x3!R `\u{9}\
        \\=)  c0 `8 `@ `F `G `H `I `U `U^M!% `L\u{19}\u{f}!$ `\u{2}lH7  c! `\" `( `* `. `0 `2 `5 `7 `8 `9 `< `? `C `G `\
        H `I `J `N `Q `R `U `IfR\"  b@ `\u{16}{|!R `{\u{e}\u{d}#  b. `H `}\u{12}!\"  bU `F\u{6}#\"  bH `}SV!M `*`]!. `\u{0}\
        7\u{6}!N `V{\u{e}!O `\u{2}& \"  bR `\u{9}N$#  b. `@ `}$b!R `s\u{e}r/  c! `+ `. `0 `3 `5 `6 `9 `C `H `I `M `P `U\
         `A-\u{13}!\" `\u{13}UG!. `\u{f}j[!% ` ^l!\" `=Dm\"  b? `6S\u{e}#  b. `0 `Yd\u{f}\"  bU `';A\"  b0 `\u{1a}\u{1f}\
        \\!. `\\\u{1e}\u{c}$  b& `' `U `q,x!/ `a>\u{7}\"  bQ `\u{8}\u{b}A#  c0 `I `k}J!R `v@c\"  bU `qIe!R `Y\u{d}z!. `\
        \u{2}%\u{f}\"  bG `i\u{5} !N `\u{13}m[\"  b0 `*__\"  bH `G9j!P `-\"\u{e}%  b! `. `0 `R `Lpo#  b? `U `|;s!. `xB~\
        !S `\u{16}N\u{9}(  c* `0 `< `B `H `I `U `\u{10}V3\"* `. `E L!% `)Tf\"  b= `mP\u{14}#  b# `0 `\u{c}EE\"  b> `/\u{1d}\
        ;\"  bG `\u{1e}m=!R `\u{11};Q\"  cL `6eQ!P `\u{1b}\u{1b}c%  c@ `B `G `M `\u{e}\u{a}\u{15}!R `\u{7f}p\u{16}!N `\u{12}\
        \u{7f}\u{0}!* `\u{a}R\u{1d}!\" `P|!#  bF `I `(%&#  c0 `2 `$\\+$  cC `I `U `JyJ!N `kX_!# `\u{12}q\u{a}\"  bC `m\u{c}\
        \u{11}#  c0 `H `e\u{12}$$  b. `0 `G `4h9!$ `@[Z\"  bH `\u{1c}qz$  c0 `? `I `\u{b}H4#  b. `U `R(U!% `\u{19}'d#  \
        b. `7 `\u{2}\u{14}c%K `L `M `N `P `}P\u{a}!N `o&\u{10}\"  bF `A)B!R `kxO!# `v\u{16}P!O `hlg\"  bH `\u{1e}Ry!R `\
        X1\u{7}!. `-}!!R `{\u{11}!&  c+ `0 `: `H `I `m=0&  c0 `9 `H `R `U `\u{1f}/\u{0}#  b# `: `&SM!# `\u{1f}\u{1a}l!S\
         `\u{a}\u{9}v$  b\" `. `H `Bi}!M `3O\"!\" `g%M!R `\u{1f}\u{3}e#  c5 `? `E(!!R `h''!L `(t\u{1c}&  c. `0 `6 `F `H\
         `HQ)!N `h\u{1f}=!# `0\u{16}V!N `*#_!. `FMm\"  b0 `nzm#\" `# `. `~:p!$ `c}Y!$ `\u{9}%~\"  bB `;\u{1a}\u{0}/  c0\
         `1 `2 `4 `7 `: `C `D `F `G `H `I `P `U `#I\u{4}\"  b0 `hm\u{b}#  c0 `? `\\\u{4}N%  c. `0 `F `U `b\\\\\"  b0 `;\
        F^!M `>kl5  c. `0 `1 `3 `4 `5 `6 `7 `8 `9 `= `> `? `B `C `D `H `O `P `U `2\u{8}n%  b# `. `: `K `lfu!# ``\u{1b}8\
        !M `1~<$  c0 `H `U `[_^!% `.*a!O `\u{2}=e!& `5v\u{13}\"  bH `q\u{b}(\"  bH `QB)!R `pj+\"  bH `-\u{15}\\\"( `. `\
        i9f&  b( `* `+ `- `0 `*E}!S `\u{1f}\u{0}\u{16}\"  bU `n\"6!# `\u{e}F7\"\" `# `\u{1e}IC'  c\" `* `+ `. `0 `8 `\u{6}\
        \u{1e}\u{f}!. `^};&  c. `> `D `F `I `\u{18}\u{2}X!L `\u{1d}\u{1a}e!. ` T}!. `&,$*  c. `0 `C `G `H `I `Q `R `U `\
        \u{5}>k#  bH `U `Oe\u{12}!& `|F$!N `^,/#  b0 `G `[\u{7f}L!. `3SS!# `Q1r*  c0 `= `> `C `F `H `I `Q `U `n\u{1}v!R\
         `\u{d},\u{7f}#  b0 `H `:\u{6}\u{11}!. `uC\u{1b}\"  b0 `O_#!+ `\u{19}L^!M `XK_$  c0 `@ `N `PD\u{a}!N `\u{13}C\u{1b}\
        \"  bR `\u{b}hi!N `28o!# `wus\"  bB `A0|'  c# `+ `0 `A `E `H `KQ\u{f}!\" `\u{5};\u{14}\"  bB `rz\u{1a}!R `7+!\"\
          c2 `\u{5}!B#  b/ `B `h\u{15}Y!R `3W\u{8}\"  b2 `Mn\u{9}\"O `R `Wn\u{11}&  c0 `8 `? `H `I `\u{e}+'20 `1 `6 `< \
        `= `> `@ `B `C `D `F `G `I `J `N `O `R `U `=Y?#  c0 `H `\u{11}J}!. `\u{2}F\u{0}!/ `h5\u{3}*  c$ `* `. `0 `A `H \
        `I `R `U `12\u{a}+  c. `0 `1 `2 `B `F `H `J `O `U `2\u{4}%30 `4 `5 `7 `8 `: `; `C `D `F `G `H `I `J `M `N `O `S\
         `U `lbM-  c# `* `, `0 `4 `5 `> `? `F `I `J `Q `3LV\"  b4 `l&!!. `M\u{a}v\"  bU `[8(#  b1 `D `>}p!L `\u{4}Uu\" \
         b0 `q19\"  b7 `c9U\"  b0 `\u{1}.j!$ `}\u{19}*!. `Hg4\"  bH `\u{a}\u{14}Y\"  b? `\u{d}}e\"  bH `ven!# `U5\u{17}\
        !S `< \u{1e}\"  bB `kj/!M `}jH!L `7F_\"  bU `b\u{8}x#  b# `: `h\u{16}#!. `VLw!O `$y\u{2}\"  bC `xv\u{1d}!N `<B@\
        .  c( `+ `0 `1 `8 `9 `> `? `C `I `L `O `Q `rfk\"  bU `\u{17}Kn%  c0 `9 `R `U `jC~$  c0 `: `H `T5\u{16}\"  b0 `\u{5}\
        B\u{16}!+ `\u{8}\u{b}9\"  b@ `q_=!# `\u{e}0>!M `\u{11}\u{11}S!O `c\u{11}]!R `\u{19}zn!L `\u{0}R\u{c}&  c0 `< `C\
         `H `J `U\u{9}^!$ `c-g!P `\u{10}Ym!$ `A\u{6}\u{12}\"  b= `\u{14}F \"  c< `\u{15}\u{19}`\"  bH `%My#  b# `H `f\u{1a}\
        \u{2}\"  bH `D\u{e}*$  c. `5 `H `)3,\"  bG ` \u{13}l\"  bU `\u{7f}A\u{1}!N `\u{1}{\u{8}$  c. `0 `O `:3\u{11}!M \
        `nZM!M `WHOC  c( `) `+ `. `/ `0 `1 `2 `3 `4 `5 `7 `8 `9 `: `; `< `@ `B `C `D `E `F `G `H `I `J `M `N `O `P `R `\
        S `U ``dP!P `\u{7f}1e!. `&4K!% `y\u{6}O\"  b0 `\u{1f}&C&  c* `0 `< `I `U `xHL!M `i\u{c}f\"M `N `\u{10}\u{1c}n\"\
        O `P `X\u{1}\u{b}\"  b0 `4\u{1}@!T `5\u{19}}%  c0 `= `J `M `6\u{18}c\"  b? `V~m!. `]\u{12}U#  b? `U `\u{7}3p\" \
         b0 `>^\u{11}!Q `}_J!! `7da!. `&:f!O `\u{0}k\u{15}!& `FH(\"  b1 `{,)!. `/\u{1a}4!R `W\u{9}\u{d}!. `\u{15}\u{1e}\
        \u{16}\"  bC `\u{1}qH\"  cU `u.=%  c0 `2 `3 `? `\u{1d}TH!N `Nf\u{12}\"  bU `T/\u{19}!Q `s|\u{7}#  bL `Q `%\u{3}\
        !!R `fuK!R `\\\u{16}R'  c* `. `0 `F `G `U `!\u{2}_\"  bB `[}a\"  b2 `\u{4}\u{d}\u{0}\"  bR `-S\u{6}!L `<j\u{7}\"\
          bU `\u{2})'!. `;FO!\" `\u{5}\u{e}\u{f}7  c0 `1 `2 `3 `4 `: `= `> `? `A `B `C `D `F `G `H `I `N `O `Q `S `U `c\
        I\u{13}\"  b0 `\u{16}%d\"  bC `*)\u{1b}\"  bI `3}?!R `1X@!$ `f\u{18}\u{b}%  b* `. `0 `U `#\u{c}\u{13}!N `h\u{17}\
        :!% `m\u{5}N!+ `\u{d}\u{1c}V$M `N `Q `R `S\u{8}\u{e}!R `\u{8}U2!R `nUB$  c2 `G `N `;*r!R `Hz\u{14}#  b= `B `S$U\
        \"  bH `z\u{1}^\"  b9 `@ng/  c. `0 `4 `5 `6 `7 `< `= `? `F `H `O `R `U `b\u{18}z!! `\u{17}a\u{7f}!M `7\u{1e}\u{10}\
        \"  b0 `hSL%  c0 `> `B `H `<\u{a}}!N `\\1\u{7f}!. `D\u{5}l!% ``km!$ `\u{14}\u{0}{!% `<^\u{7f}!( `\\6\u{12}#  c+\
         `P `\u{6}E]\"  b0 `'!\u{b}\"* `. `)O\u{11}!( `ae\u{18}%  c/ `H `J `R `B\u{6}\u{19}!N `m\u{7}'\"# `+ `k\u{1f}Y!\
        R `\u{f}:]!. `\u{1b}\u{19}u#  b! `R `oF\u{1b}%  c0 `G `J `U `j1##  b# `0 `K|.\"  bU `qxL(  c. `5 `F `G `Q `R `U\
         `-H!!K `/\u{18}#\"  bI `!\u{5}A#  c9 `G `\u{6}8K\"  bH `O d!N `F4\u{a}!O `;z#!O `ho(#\" `# `+ `vPE\"  bQ `?tK#\
          bC `U `J[L\"  bM `Y\u{13}\\!R `\u{8}\u{13}\u{1f}\"  bJ `l;7!+ `8ei!\" `!z\u{e}\"  b0 `.-\u{1c}!N `/KE!R `\u{5}\
        ![\"  b? `\"0l\"  bH ` G\u{1}%  c+ `0 `6 `7 `=\u{13}\u{3}#  cA `U `d \u{11}!N `=!\u{11}!N `u=6!\" `s\u{b}N\"  b\
        C `@Od!M `<\u{c}\u{4}$  b% `; `U `p[$#  b. `A `{Gg\"  bH `;Z\u{5}A0 `1 `2 `3 `4 `5 `6 `8 `9 `: `< `= `> `? `A `\
        C `D `E `F `G `H `I `J `L `M `N `O `P `Q `R `S `T `U `8'\u{1f}/  c. `0 `2 `4 `C `D `F `G `H `J `M `O `Q `U `)\u{1}\
        h!R `p\u{19}x7  c( `+ `. `0 `1 `2 `3 `5 `8 `; `< `= `> `? `@ `B `F `H `O `Q `R `U `''\u{3}$  c. `< `U `D\u{19}\u{1d}\
        #  bE `H `\u{c}Aw\"  bU `\\\u{10}\u{3}&  c. `0 `1 `K `U `]1\u{d}!\" `x\u{2}\u{15}#  b. `H `M?\u{1c}!\" `ip\u{1}\
        \"  bB `\u{13}\u{9}\u{1d}!& `o^]\"M `R `\"Uu!* `axW#  bN `U `&^\u{11}&  c< `C `F `H `N `9#$!\" `J\u{12}D$  c5 `\
        ? `F `=xS\"  b0 `\u{1c}E`\"M `N `i\u{10}{!N `#P0\"\" `# `\"*S\"M `N `0dZ#  c. `U `\u{4}'^(  c( `. `0 `? `H `L `\
        U `\u{13}(d\"# `* `xDg$  cH `R `U `51n!. ` {\u{7f}A  c& `( `+ `. `0 `1 `2 `4 `5 `6 `7 `8 `9 `: `; `= `? `B `C `\
        F `G `H `I `J `K `L `N `O `Q `R `S `U `\u{1c}IE%  c0 `< `I `U `(-i#  bR `U `(}r\"  bG `bX}#  b\" `9 `,7N\"  bH \
        `1/S!R `\u{a}\u{1a}W!. `L\u{3}^\"  bU `,\u{7f}m%  c0 `B `C `H `wZ\"#  c. `U `\u{1e}uP$  c0 `? `U `S\u{6}\u{d}# \
         c> `Q ``\u{18}\u{18}&  c0 `H `J `R `U `Z\u{1e}{\"  bU `\u{2}=|!R `+\u{6}\u{b}$  b* `. `I `QP;9  c! `# `) `. `0\
         `1 `2 `3 `4 `7 `A `C `D `G `H `I `J `L `M `N `P `R `S `U `3\\J\"  cO `i-l!N `\u{6}3.#  bB `R `\u{1c}/X!% `er\u{8}\
        0  c. `0 `1 `3 `> `A `C `D `F `H `I `L `P `Q `U `\u{1b}=6&  c0 `D `G `I `U `h\u{d}Q!. `~4(!R `x\u{1a}@\"  b0 `^\
        uR$  b# `. `I `\u{e}|\u{7}!. `Ro\u{b}!M `\u{1f}\u{3}\u{13}\"% `. `n\u{13}$#  c0 `5 `\u{1b}\u{1b}@!\" `\u{15}AN!\
        \" `\u{18}CN$M `N `R `S `?Ij!% ` \u{1}j!S `uul!. `-\"R!M `-DW<  c0 `2 `5 `6 `7 `8 `9 `: `; `< `@ `A `B `C `D `E\
         `F `G `H `I `J `M `N `O `P `R `U `\u{15}iq!$ `n3\u{15}!\" `l\u{14}\u{19}!R `\u{19}9\u{1e}!+ `\u{1b}\u{10}h!O `\
        8am\"M `R `Z\u{c}\u{8}!N `\u{7}7>\"  bH `8Kf\"  bU `*7v&  c( `* `0 `8 `< `i1y\"  b8 `!N}!R `\u{15}\"\u{e}+  c1 \
        `6 `> `? `C `G `H `I `K `U `Bs\u{10}$  c0 `H `U `W\u{11}!!N `7Tc\"  b0 `r%\u{1f}$  c0 `I `U `MD*\"  bH ``Q0\"M \
        `N `6\u{6}:\"  bQ `EuH!S `OR'\"  b@ `\u{6}N0\"  b< `?F[&  c. `0 `C `I `U `nx\\!% `B4e\"  bU `+ee\"  b0 `\u{10}\u{19}\
        f!P `@>J!R `\"$r!M `\u{1c}W\u{d}\"  b0 `=\u{1e}H!N `mQl!N `nK\u{17}\"M `N `9\u{1}\u{2}\"  b0 `\u{15}\u{1b}A!. `\
        (Ah!M `o\u{d}\u{b}!K `\u{16}^\u{1f}%  c. `0 `D `U `(n!!. `CGD!% `a~3!% `=t[#  c1 `U `)\u{13}l!+ `E<r\"  b0 `t`&\
        !\" `U\u{d}E\"  bJ `5\u{19}U\"  bH `7b[\"  bJ `Bdl%  c. `J `R `U `|\u{7}z!\" `\u{0}')(  c. `0 `7 `D `I `Q `U `%\
        \u{e}\u{7f}\"  bH `X\u{d}($  c0 `: `F `W0+\"  bC `]qM$  b. `F `I `G(N!+ `o\u{1f}k,  c+ `0 `? `B `D `G `I `M `N \
        `R `U `SV\u{b}#  cI `U `7/\u{1d}'  c. `0 `1 `B `J `M `R\u{1b}S\"  b0 `\u{e}~\u{e}>  c! `\" `# `' `( `) `* `. `0\
         `1 `2 `4 `5 `6 `7 `8 `9 `: `= `? `A `D `F `H `I `J `Q `R `U `;N\u{18}!R `<y=!% `\u{0}on!R `/=[!R `\u{e}\u{14}\u{2}\
        !\" `T\u{1a}5#  b* `0 `y89#  b. `A `CWH!P `V\u{7}f!M `\u{7f}gi!\" `K~\u{6}!P `\u{9}C\u{c}\"N `R `R=\u{19}\"  bH\
         `\u{6}}#!# `!`:!& `u9<$  c4 `6 `U `O\u{11}\u{10}#  b0 `U `#A\u{14}!. `Eb*!. `\u{5}+H!. `&\u{3}W$  c0 `4 `6 `Qm\
        >&  c/ `0 `: `@ `Q `RdA!R `A1\\\"  bI `hZ\u{e}\"  b0 `f\u{1a}%!N `X\u{4}.$  c0 `D `Q `\u{11}j\u{17}!R `4#j%  c+\
         `0 `3 `5 ` g8\"  bG `\"BY!\" `-;e!O `1N\u{7f}!( `l#\u{14}\"  b4 `r1%\"K `M `\u{1c}BY!$ `m\u{1c}i4  c% `* `0 `1\
         `2 `3 `? `@ `B `G `H `I `J `K `M `Q `R `S `U `T \u{4}\"# `+ `\\q\u{4}!. `[@(#  cA `U `\u{10}n+!Q `=8.!. `VG5!R\
         `\u{10}|7!. `z6r\"  bH `\u{19}e\u{1}!! `u1\u{10}!M `X9X$  b* `< `H `iee!R `2Xy\"  bU `1&.\"  b0 `W@4'  c0 `1 `\
        = `? `J `P `\u{1}tO\"  bU `~\u{18}Z!M `l]e!* `)+s\"  bI `;et$  b. `J `U `m\u{6}\u{16}!P `8P)\"  bH `%\u{b}:!R `\
        e{Y\"  b0 `\u{9}2|!. `\u{b}\u{6}*#  b* `< `QC>&  c9 `A `G `J `R `H@N$  c0 `: `H `/)h#  b% `U `esi!M `(o\u{13}!.\
         ``[;!O `1v>!N `w{K!N `\u{1}Gk!M `Wn*\"  bU `?s.\"  bH `zCX!R `a\u{3}Y!R `\u{1b}Mj!\" `\u{4}JL!R `\u{c}\u{f}s\"\
          bU `Bex\"  bH `,8}!# `rz\u{14}!P `*)G!. `\u{15}Ih!. `)xp!. `R\"\u{7}\"  b0 `\u{18}3\"!R `|7_!\" `,Qy!. `L0\u{17}\
        $  b% `. `U `|{\u{16}'  c! `. `4 `H `R `T `\u{0}\u{8}\\!R `Z1n!+ `#\u{1e}\u{8}#  b0 `J `9%+\"  bU `,x\u{b}\"  b\
        0 `_P,!% `\u{8}\u{16}3\"O `P `Y.:!O `*\u{9}<\"  bC `\u{12}5C!. `\u{1a}q0&  c+ `0 `6 `? `B `\u{14}\u{11}Q\"  b9 \
        `\u{1e}{W\"  bC `&l]!# `.p}!% `%\u{7f}\u{4}*  c+ `. `0 `2 `5 `C `H `J `M `1G\u{9}!% `'4\u{f}\"  b4 `(*#!/ `\u{8}\
        TR#\" `# `+ `No\u{1}(  c0 `4 `? `G `N `R `U `P9:#  b0 `U `\u{d}Ib!# `'Fz\"  b? `w2\u{1}!N `-#w!R `O1\u{1b}!! `\u{1a}\
        U0$M `N `P `R `\u{e}j?!. `\u{17}i(#  b. `P `g_l\"N `R `\u{1e}Kn!M `)\u{1d}2-  c0 `1 `2 `9 `? `D `F `J `N `O `R \
        `U `*#5!. `A\u{d}?\"  bB `3\u{6}2#  c? `U `P\"\\(  c) `. `0 `1 `9 `I `U `p+x\"  bU `\u{1d},$!R `\u{10}M,!N `#1\\\
        \"  b0 `]mj!M `Ker!R `\u{a}F4\"  bU `d\u{12}T!M `a0\u{17}&  c/ `0 `@ `B `G `X?\u{1e}!. `\u{c}P-!\" `p17)  c( `*\
         `+ `0 `8 `< `I `U `j T!R `qG\u{9}!M `{\u{0}@\"# `+ `5i\u{0}\"  b9 `+j\u{a}!R `St*!O `!\u{14}1\"  bH `zlE\"  cK\
         `\u{7}Ic*  c# `0 `5 `B `D `J `Q `S `U `\u{11}Pi\"  bN `a8p!. `{\u{15}=!R `ZKG%  c0 `3 `F `U `\u{1b}\u{8}\\#  c\
        0 `D `X<^!! `\u{1a}Dc!O `M\u{1f}t#  b1 `U `#\u{1d}y$  c0 `Q `S `q(\u{1}\"  bU `HD\u{11}$  c0 `G `U `O#\u{19}\" \
         bC `l:5$  b+ `. `6 `\u{11}.K!M `qCd!# `\"zi!% `G\u{e};%  c0 `= `? `H `AGJ!O `\u{b}\u{d}Y!R `YBd\"  b0 `Vhz!N `\
        8y\u{6}!R `a<\u{12}\"  bR `\u{18}Q\u{14}#  b0 `2 `\u{a}a.!* `\u{e}\u{4}i!. `q\"\u{8}$N `O `R `S `i\u{12}\u{9}!.\
         `e\u{1e}-!P `$9S\"  b1 `~iq\"  bH `\u{5}j}!M `lh\u{13}\"  b0 `\u{11}\u{d} $  c0 `R `U `gKG!\" `\u{1}R,*  c0 `8\
         `9 `: `; `= `H `I `N `LLA!M `&kH!% ``NK/  c0 `2 `8 `: `C `D `G `H `I `J `N `P `R `U `dv\u{6}!R `\u{7}=\"!# `7\u{1d}\
        0\"# `. `\u{0}q3!L `|#4!M `\u{b}k:5  c0 `1 `2 `5 `6 `7 `8 `9 `: `; `< `= `D `G `H `J `M `N `R `U `V+_!O `\u{18}\
        (\u{1c}$  c. `? `I `KET\"  b? `^)\\%  c0 `3 `? `U `i]\u{14}$  c= `? `J `+\u{7f}\u{9}!$ `>r#!L `b_(!P `\u{1b}}F\"\
          bU `Q\"Y!. `+\u{14}]&  c+ `0 `A `H `Q `\u{0}_l\"  b0 `1\u{19}\u{7}!! `j\u{f}m\"  bM `\u{7}Y+'  c0 `1 `2 `G `Q\
         `U `&a<#  b. `D `XNB#  b* `0 `u*^!. `\u{1f}\u{a}r!R `M\u{1};\"O `P `$\u{a}B%  c. `< `? `U `\u{9}YI&  c. `0 `H \
        `I `U `\u{12}\u{1}p!R `\u{1c}R\u{4}\"  bD `\u{16}0$#  b+ `< `ZAi\"  bR `:Vy%  b( `+ `- `0 `ZC\u{b}!R `(Eh\"  bU\
         `\u{19}Hx#  b9 `H `K[\u{7}#  cD `J `u*)\"  bG `R6;!$ `\u{b}?:\"  b; `2&=#  b# `R `\u{b}HE\"  bH `\u{14}rN!N `\u{15}\
        \u{d}P!R `% `!. `\u{19}S&&K `L `M `Q `R `T `.\u{7}+\"  bC `\u{1c}\u{d}=!P `6\u{7f}K#  cH `U `Y\u{0}d!\" `\\L\")\
          c0 `1 `= `B `C `G `J `U `uUs$  c@ `D `F `A\\1\"  b0 `\u{1b}S\u{1}#  bP `U `}_E$  b. `H `U `gk=\"  bU `7#b#  b\
        / `0 `w\u{10}l!O `\u{e}f\u{a}\"  b0 `r<\u{b}\"  b0 `V\u{7f}'\"  b0 `\u{11}\u{1a}T\"  b5 `1eZ!O `T\u{3}i!# `'I\u{1d}\
        \"  bH `(5s\"  b0 `'{\u{7}\"L `P `\u{9}#4!% `\u{15}\u{2}H\"  bU `\u{17}{`!# `I'o!R `Y\u{1}\u{a}\"  bR `x\u{f}#!\
        # `_g&!R `\u{6}C8\"  b0 `U(l#  b. `U `\u{15}R\u{7}!. `\u{1}\u{12}\u{11}*  c. `/ `0 `= `@ `B `G `J `M `\u{12}^\u{17}\
        \"L `P `\u{c},O!M `QZcD  c! `. `0 `1 `2 `3 `4 `5 `6 `7 `8 `9 `: `; `< `= `? `@ `A `B `C `D `F `G `H `I `J `M `N\
         `O `P `Q `R `S `U `}:x!M `\u{3}\u{10}Z\"  bH `+\u{e}\u{1b}!. `$G(\"  bU `\u{14}l+!. `_RS#  c0 `D `\u{5})Z!N `\u{1}\
        ,s'  c\" `* `+ `. `< `H `\"i~$  c0 `3 `U `!6\u{3}#  b. `0 `6\u{16}7\"  bU `hr\"7  c0 `1 `2 `5 `6 `7 `9 `: `= `?\
         `B `C `D `F `G `H `I `M `N `Q `R `U `\u{b}3<#  b. `H `Kdh\"  bH `fBB!. `&Oo!. `y|\u{17}#N `R `S `\u{8}\u{3}5\"\
          bD `d\u{14}=@  c! `. `0 `1 `2 `3 `4 `7 `: `< `= `> `? `@ `A `B `C `D `F `G `H `I `J `L `M `N `O `P `Q `R `U `\
        -t>$  b/ `2 `M `:PC!N `\u{1}8W!$ `A\\h#\" `# `+ `eB{!) `r=\u{12}!R `\u{c}eF!R `'YW&  c\" `0 `: `? `M `3\u{f}x!O\
         `Um=!& `ly\u{3}!N `e#\u{6}!& `vF\u{e}\"  bH `S\u{1}\u{16}\"  bJ `4)*!O `*<6&  c# `C `H `R `U `$\u{6}<#  b. `0 \
        `XV[&  c. `C `O `R `U `P\u{a}`\"M `N `7\u{e}r!N `;$\u{15}!O `g\u{1e}J!R `\u{4}kM!R `\\sn!T `Z+\u{f})  c! `# `, \
        `0 `1 `? `D `H `Do\u{19}!R `\u{1d}Q!\"  bU `\u{e}\\_!# `9\u{c} \"  b0 `\u{1e}\u{14}A#  b# `U `P!G!N `XiZ!R `\u{12}\
        \u{11}\u{f}$  c. `M `N `6\u{0}+!R `\u{14}'7!S `\u{1a}\u{10}8#  b. `U `W#j!. ``q\u{5}$  c. `G `H `\\5\u{1a}\"( `\
        - `\\Zi#L `Q `T `[Ak\"  b0 `Bb\u{1c}!K `9~*!\" `4\u{1e}\u{8}!\" `yk\u{1f}\"  bB `A\u{c}0&  c# `( `8 `: `F `,\u{10}\
        V\"  bG `l\u{8}q!* `\u{1b}\u{f}\u{16}\"  bU `<>5%  c0 `> `I `U `h(<\"L `Q `m<V!+ `7#x!! `\u{d}~.!P `\u{4}ZH)  c\
        . `0 `2 `= `D `H `I `N `x1`\"  bH `f\u{12}d!% `Vdw!R `I3/!/ `nzK\"  bU `\u{d}Eg!R `\u{4}\u{0},\"  b@ `J!:\"  bD\
         `Y\u{19}3\"# `. `c I$  c0 `H `U `\u{11}Gh#  c0 `9 `G#\u{2}!# `68\u{5}#  b. `U `FIe\"  bE `lcf\"  bU `sd\u{d}!#\
         `k`\u{1e}!T `kT\u{7f}!N `C%\u{7f}#  b\" `0 `#\u{1b}G#  c. `P `%qH#  b! `G `}SY.  c0 `3 `8 `A `H `I `L `P `Q `R\
         `S `T `U `\u{13}^Z&  b# `+ `. `/ `C `;]\u{4}\"  bI `N3\u{8}\"# `. `GNN#  cH `N `\u{3}\u{2}Q\"  b? `i0.!, `\u{0}\
        `r\"  bU `\u{2}-.\"  bC `{J8\"  bU `T\u{7f}M!! `\u{10}\u{12}k&  c# `+ `/ `0 `B `NX\u{1e}!N `{\u{19}4!. `~IW!. `\
        ppW&  c= `B `C `G `J `j\u{5}[\"  bU `\u{0}e6\"M `N `;P>!\" `*d^\"  bU `^l|!R `,a\u{11}'  c0 `= `G `H `J `U `Z[E\
        !N `\u{1b}as\"  bU `3\u{4}\u{1}\"  bC `Av<#  b0 `H `\u{1a}QBL  c! `\" `# `$ `% `* `+ `. `0 `1 `2 `3 `4 `5 `6 `7\
         `8 `9 `: `; `< `= `> `? `@ `B `C `D `F `G `H `I `J `K `L `M `N `O `P `Q `R `T `U `-?W!S `q\u{f}\u{f}\"  bS `e\u{8}\
        \u{1f}#  b0 `H `n\u{8}38  c0 `1 `2 `3 `4 `5 `6 `7 `8 `9 `> `? `G `H `J `L `M `N `O `P `Q `R `U `O)E+  c0 `2 `< \
        `@ `G `H `I `M `N `R `\u{6}\u{0}~!! `/(\u{11}!* `U\u{2}\u{1d}!R `t]x#  b+ `1 `{<\u{1a}\"  b0 `F2+#  c0 `U `pP\u{7f}\
        !P `:A\u{7}\"  bU `.[&\"  b= `DuL!\" `;,)\"  b0 `\u{4}fJ\"  bM ``\u{f}z\"  bU `\u{1d}\u{1c}\u{19}#\" `# `. `ug=\
        &  c. `4 `< `? `D `M*N!N `\u{13}R\u{2}!\" `8N\u{17}\"  bH `F\u{1a}0!$ `Nw]\"O `R `b3d!\" ` Y|\"  bM `D>\u{f}!% \
        `2EJ#  b0 `U `W\u{13}}!, `W|\u{1d}$M `N `O `S `nf3!! `*>A!R `\u{9}\u{17}e*  c0 `3 `5 `8 `; `= `B `H `I `*X\u{3}\
        !$ ` b#!! `^ZE!M `).F&0 `: `B `C `H `U `=SYA  c0 `1 `2 `3 `4 `5 `6 `7 `8 `9 `: `; `< `= `> `? `@ `A `B `C `D `F\
         `G `H `I `J `N `O `Q `R `S `U `s\u{6}\u{4}!Q `1#\u{7}!Q `q\u{16}\u{19}!N `n\u{10}C\"* `. `B/X!R ` pX!% `d%v\" \
         b0 `\u{2}\u{d}y\"\" `# `Je\u{6}\"\" `. `C'\u{7}\"  b0 `\u{12}\u{f}-!. `*z)!     2   >   F   \\   x    !  .!  Z\
        !  Z!  b!  z!  \u{e}!  \u{1c}!  >\"  L\"  `\"  `\"  r\"  r\"  \u{4}\"  \u{8}\"  &#  <#  J#  X#  \\#  t#  \u{e}#\
          \u{e}#  \u{18}#  D$  V$  d$  d$  \u{a}$  \u{e}$  \u{1a}$  (%  (%  0%  :%  H%  `%  j%  x%  \u{2}%  \u{1e}%  >&\
          R&  \\&  `&  `&  \u{6}&  \u{10}&  \"'  \"'  &'  .'  @'  X'  j'  x'  \u{6}'  \"(  0(  H(  V(  b(  \u{0}(  \u{4}\
        (  \u{10}(  \")  0)  4)  B)  F)  n)  v)  ~)  &*  8*  <*  N*  \\*  j*  t*  ~*  \u{c}*  \u{1a}*  2+  Z+  Z+  |+  \
        \u{a}+  \u{1c}+  \u{1c}+  *,  B,  N,  `,  x,  |,  \u{c},  \u{10},  \u{1a},  $-  (-  :-  L-  V-  Z-  Z-  d-  v- \
         \u{0}-  \u{a}-  \u{e}-  \u{1c}-  $.  P.  r.  |.  \u{6}.  \u{a}.  (/  ,/  T/  j/  n/  \u{14}/  ,0  ,0  60  D0  \
        R0  p0  t0  \u{2}0  \u{1a}0  21  <1  J1  X1  \\1  t1  \u{e}1  \"2  &2  :2  R2  f2  |2  \u{8}2  \u{18}2  &3  &3 \
         T3  l3  v3  v3  ~3  \u{1c}3  (4  ,4  L4  Z4  \u{2}4  ,5  R5  R5  `5  z5  \u{10}5  *6  86  D6  N6  N6  `6  |6  \
        \u{10}6  \u{1e}6  47  x7  x7  \u{6}7  \u{1c}7  (8  68  N8  j8  (9  F9  F9  Z9  \u{8}9   :  (:  F:  J:  X:  ~:  \
        \u{1a}:  (;  2;  6;  >;  V;  h;  l;  v;  ~;  ~;  ~;  \u{e};  \u{1c};   <  .<  X<  \u{2}<  \u{a}<  \u{e}<   =  8\
        =  8=  ^=  n=  \u{4}=   >  (>  V>  r>  \u{0}>  \u{e}>  .?  F?  J?  X?  h?  z?  \"@  0@  4@  V@  j@  |@  \u{4}@ \
         \u{e}@  \u{e}@  4A  <A  JA  ^A  lA  &B  4B  8B  @B  bB  lB  \u{8}B  *C  @C  XC  XC  \\C  nC  rC  \u{8}C  \u{1c}\
        C   D  (D  2D  RD  tD  tD  ~D  \u{12}D  (E  6E  @E  \\E  `E  vE  \u{c}E  \u{16}E  \u{1e}E  \u{1e}E  &F  BF  LF \
         ^F  \u{4}F   G  8G  BG  BG  VG  dG  \u{2}G  \u{16}G  *H  >H  PH  PH  nH  \u{0}H  \u{e}H  \u{18}H  \u{18}H  ,I \
         6I  6I  VI  ZI  nI  \u{10}I  \u{1a}I  8J  8J  JJ  bJ  nJ  \u{6}J  (K  6K  @K  DK  dK  rK  |K  \u{18}K  \"L  @L\
          @L  vL  \u{e}L  0M  8M  BM  ^M  zM  \u{c}M  \u{1a}M  .N  8N  VN  pN  \u{8}N  \u{16}N  :O  jO  \u{c}O  *P  2P \
         :P  DP  LP  LP  VP  `P  dP  tP  \u{e}P  \"Q  BQ  dQ  \u{6}Q  (R  0R  BR  hR  \u{0}R  \u{0}R  \u{e}R  \"S  6S  \
        >S  \\S  dS  nS  rS  \u{6}S  \u{1a}S  2T  :T  HT  VT  |T  |T  |T  \u{a}T  \"U  8U  <U  XU  bU  jU  ~U  ~U   V  \
        4V  BV  VV  ZV  lV  \u{e}V  &W  .W  DW  DW  DW  DW  LW  XW  bW  bW  \u{4}W  $X  2X  RX  `X  jX  \u{14}X  &Y  8Y\
          BY  LY  ^Y  rY  vY  \u{e}Y  \u{12}Y  \u{12}Y  \u{16}Y  \u{1a}Y  \"Z  *Z  .Z  8Z  <Z  @Z  RZ  `Z  ~Z  \u{8}Z  \
        \u{12}Z   [  ([  0[  F[  F[  d[  n[  r[  \u{6}[  \u{a}[  $\\  <\\  R\\  t\\  \u{1a}\\  ,]  <]  N]  f]  p]  z]  \
        \u{1c}]  2^  X^  ~^  ~^  \u{2}^  \u{14}^  \u{1e}^  2_  @_  T_  n_  \u{2}_  (`  D`  ^`  v`  *a  .a  <a  <a  Na  \
        da  pa  \u{4}a  \u{18}a  &b  *b  Bb  Zb  lb  pb  zb  zb  \u{2}b  \u{6}b  \u{a}b  \"c  >c  `c  dc  dc  rc  \u{8}\
        c  \u{1a}c  (d  6d  Hd  Pd  Td  `d  xd  \u{8}d  \u{14}d  >e  Re  re  \u{6}e  \u{14}e  Jf  zf  \u{c}f  \u{1a}f  \
        :g  :g  >g  Hg  Vg  ^g  bg  fg  zg  zg  zg  &h  Th  \u{8}h  \u{1a}h  \"i  Li  `i  \u{16}i  \u{16}i  \u{1a}i  4j\
          Xj  vj  ~j  \u{c}j  6k  rk  ~k  \u{c}k  \u{1a}k  .l  Bl  Vl  rl  vl  \u{10}l  0m  Pm  Tm  lm  \u{4}m  \u{8}m \
         \u{10}m  \"n  0n  Hn  Vn  Zn  Zn  dn  \u{4}n  \u{18}n  &o  &o  4o  8o  Bo  Po  do  ro  \u{e}o  4p  Zp  bp  jp \
         xp  \u{18}p  &q  *q  2q  Jq  zq  \u{8}q  \u{1e}q  ,r  ,r  Dr  Nr  br  pr  ~r  \u{6}r  \u{a}r  \u{1e}r  Js  \\s\
          \u{4}s  \u{e}s  \u{16}s  $t  Pt  ^t  ft  tt  ~t  \u{2}t  \u{a}t  \u{18}t  0u  Bu  `u  \u{12}u  \u{1e}u  ,v  D\
        v  Lv  Xv  lv  \u{8}v   w  4w  Hw  Lw  dw  hw  zw  \u{c}w  \u{1e}w  ,x  4x  `x  |x  \u{6}x  \u{14}x  \u{18}x  *\
        y  *y  @y  \\y  vy  \u{18}y  2z  >z  Vz  Zz  rz  zz  \u{8}z  \u{c}z  .{  Z{  l{  v{  \u{e}{   |  <|  t|  ~|  \u{1a}\
        |  $}  $}  6}  D}  R}  Z}  \u{e}}  &~  4~  J~  V~  h~  p~  \u{e}~   \u{7f}  8\u{7f}  V\u{7f}  p\u{7f}  \u{8}\u{7f}\
          \u{8}\u{7f}  \u{8}\u{7f}  \u{c}\u{7f}  \u{14}\u{7f}  (\u{0}  D\u{0}  X\u{0}  ~\u{0}  \u{8}\u{0}  \u{1e}\u{0} \
         \u{1e}\u{0}  ,\u{1}  :\u{1}  :\u{1}  V\u{1}  V\u{1}  n\u{1}  r\u{1}  |\u{1}  \u{4}\u{1}  \u{1a}\u{1}  \u{1e}\u{1}\
          \u{1e}\u{1}  \u{1e}\u{1}  6\u{2}  :\u{2}  R\u{2}  `\u{2}  `\u{2}  j\u{2}  j\u{2}  \u{e}\u{2}  \u{18}\u{2}  ,\u{3}\
          N\u{3}  N\u{3}  p\u{3}  \u{4}\u{3}  \u{4}\u{3}  \u{4}\u{3}  \u{1c}\u{3}   \u{4}  *\u{4}  <\u{4}  H\u{4}  z\u{4}\
          \u{2}\u{4}  \u{14}\u{4}  <\u{5}  D\u{5}  N\u{5}  X\u{5}  \u{2}\u{5}  $\u{6}  B\u{6}  L\u{6}  p\u{6}  \u{18}\u{6}\
          \"\u{7}  :\u{7}  H\u{7}  P\u{7}  \u{a}\u{7}  \u{18}\u{7}  ,\u{8}  0\u{8}  <\u{8}  J\u{8}  b\u{8}  z\u{8}   \u{9}\
          6\u{9}  D\u{9}  R\u{9}  Z\u{9}  d\u{9}  x\u{9}  x\u{9}  \u{12}\u{9}  *\u{a}  .\u{a}  @\u{a}  @\u{a}  @\u{a}  \
        h\u{a}  l\u{a}  \u{2}\u{a}  \u{14}\u{a}  \u{1e}\u{a}  F\u{b}  X\u{b}  f\u{b}  |\u{b}  \u{0}\u{b}  \u{e}\u{b}  \u{e}\
        \u{b}  &\u{c}  >\u{c}  >\u{c}  H\u{c}  P\u{c}  Z\u{c}  d\u{c}  |\u{c}  \u{a}\u{c}  \u{18}\u{c}  H\u{d}  Z\u{d} \
         Z\u{d}  Z\u{d}  x\u{d}  \u{2}\u{d}  \u{c}\u{d}  ,\u{e}  :\u{e}  V\u{e}  `\u{e}  v\u{e}  \u{a}\u{e}  4\u{f}  D\u{f}\
          j\u{f}  r\u{f}  \u{12}\u{f}  4\u{10}  f\u{10}  \u{2}\u{10}  \"\u{11}  H\u{11}  V\u{11}  V\u{11}  `\u{11}  |\u{11}\
          \u{a}\u{11}  &\u{12}  0\u{12}  B\u{12}  L\u{12}  ^\u{12}  p\u{12}  \u{c}\u{12}  \u{1a}\u{12}  .\u{13}  2\u{13}\
          6\u{13}  H\u{13}  f\u{13}  \u{10}\u{13}  \"\u{14}  0\u{14}  8\u{14}  <\u{14}  @\u{14}  V\u{14}  p\u{14}  p\u{14}\
          x\u{14}  \u{0}\u{14}  \u{16}\u{14}  \"\u{15}  \"\u{15}  &\u{15}  .\u{15}  2\u{15}  6\u{15}  H\u{15}  R\u{15} \
         \\\u{15}  \\\u{15}  x\u{15}  |\u{15}  \u{4}\u{15}  \u{10}\u{15}  \u{14}\u{15}  &\u{16}  >\u{16}  F\u{16}  P\u{16}\
          r\u{16}  z\u{16}  \u{12}\u{16}  \u{12}\u{16}  \u{1c}\u{16}   \u{17}  4\u{17}  >\u{17}  H\u{17}  r\u{17}  z\u{17}\
          ~\u{17}  \u{6}\u{17}  \u{e}\u{17}  \u{18}\u{17}  4\u{18}  H\u{18}  R\u{18}  `\u{18}  r\u{18}  \u{14}\u{18}  *\
        \u{19}  *\u{19}  B\u{19}  L\u{19}  L\u{19}  Z\u{19}  ^\u{19}  p\u{19}  t\u{19}  x\u{19}  \u{6}\u{19}  \"\u{1a} \
         :\u{1a}  H\u{1a}  H\u{1a}  r\u{1a}  \u{12}\u{1a}  *\u{1b}  .\u{1b}  B\u{1b}  L\u{1b}  V\u{1b}  d\u{1b}  r\u{1b}\
          \u{8}\u{1b}  \u{12}\u{1b}  \u{1c}\u{1b}  <\u{1c}  N\u{1c}  X\u{1c}  n\u{1c}  \u{16}\u{1c}  .\u{1d}  R\u{1d}  \
        p\u{1d}  p\u{1d}  \u{c}\u{1d}  \u{16}\u{1d}   \u{1e}  .\u{1e}  N\u{1e}  V\u{1e}  Z\u{1e}  f\u{1e}  z\u{1e}  \u{e}\
        \u{1e}  \u{16}\u{1e}  0\u{1f}  D\u{1f}  R\u{1f}  f\u{1f}  \u{2}\u{1f}  \u{c}\u{1f}  \u{14}\u{1f}  B ! P ! X ! j\
         ! \u{1a} ! $!! 2!! :!! L!! h!! p!! \u{0}!! *\"! <\"! F\"! T\"! ~\"! \u{16}\"!  #! 4#! <#! J#! T#! h#! r#! \u{a}\
        #! \u{12}#! \"$! >$! B$! J$! \u{2}$! \u{6}$! \u{e}$! \u{18}$! ,%! 6%! H%! `%! `%! j%! \u{a}%! \u{12}%! *&! .&! \
        <&! @&! N&! h&! |&! \u{0}&! \u{4}&! \u{16}&! .'! h'! \u{c}'! \u{1a}'! ,(! ,(! F(! T(! l(! p(! \u{2}(! \u{1e}(! \
        \u{1e}(! H)! Z)! r)! v)! z)! [!h I1s\"( `! a?Y\u{f} <\u{7f}Z P\u{19}v ow\u{c} |\u{18}( 0cV Sh5 ph@\"$ `= aq\u{1f}\
        ` *C\u{7f} \u{11}F# \u{7}8N\"! `, aA&` \u{1}9r\"! `/ a\u{e}&.\"% `# a'8.\"- `P!a#AS\"- `'!a]i\u{16}\"( `! ak2,\"\
        ' `$ aw\u{1b}\u{17} .m2\"- `f a\u{1d}06\"\" `\u{6} aR`G \u{1d}8\u{5}\"- `J!ah\u{17}\u{9}\"+ `\u{1f}\u{1f}agK9 >\
        @\\ 2\u{1d}Z\"\" `\u{1c} aXle\") `$ a\"]\u{11} q3P\"* `  a/\u{f}U\". `\" ac(: \u{10}5n\"\" `X aWF[ 7\"x\"! `  a\
        ;z\u{7f}\"! `# a,*\u{19}\") `  acF!\"$ `* a1PD K5P\"- `0!a\u{15}J\u{19}\"* `! aD\u{17}.\"! `9 aV0k :G\u{1f} @>l\
        \"* `+ aGMu \u{19}V\u{17} \\c\u{10} kA>\"* `# aEOY\") `# a\u{19}Ng\"! `\" a`\u{17}4 ZRO 4Oy\". `  a*I\u{6} \u{d}\
        g>\"! `$ a;yk \u{10}j% ]x\u{1}\"! `, a\u{5},\u{c} \u{15}Y,\"\" `)!a\u{f}ZD\". `  ay\u{7}\u{1e} \u{2}RW&\" `  a*\
         `  a. `  al\u{7}v z4F\"* `  a\u{15}\u{18}i\"! `( a\u{1f}qn\"- `A a\u{7}9\u{7}\"* `' a\u{e}\u{f}\u{8}\"! `$ a4\u{12}\
        \u{13} \u{7}\u{9}N :ge \u{a},\u{e}\"% `( a\u{3}\u{e}b =\u{2}l\"( `  a\u{1a}B9 \u{1}w= 5\u{9}N\"! `* a~Az\"$ `H \
        a6r\u{9}\"% `# aLq] 0\u{12}] \u{12}#} \u{c}9\u{15} OU!\"$ `. a|\u{15}r Y\u{1}E Rf\u{a} \u{1}F!\"% `  a|*.\"! `#\
         a ?\u{1f} s\u{1c}P\"$ `6 a=%k \u{e}\u{19}{\". `\" a:o3\"- `` a!\u{18}{\") `# a#&\u{a} KwU\". `  aK|q hQ}\"' `!\
         a>t\u{4}  `\u{18}\"% `  a09=\"\" `j aKYN \u{1f}x_ r_\u{3} D{\u{18}\"- `] a\u{0}WC\". `! aD\u{7}\u{6}\"- `} aw=\
        e\"$ `E aXXv 0\u{a}o\"\" `9!a\u{3}|u\"\" `i aN/x\"' `$ aB-\u{a} \u{a}j\u{1a} n\u{e}e\"- `x a2Pg \u{17}\u{4}\u{a}\
        \"( `! a\u{0}^\u{c} \u{1c}[L F1= 02j \u{1c}}? /B]\"$ `> a\u{b}Q\u{16} \u{16}`4\"- `\"!a(T7 \u{f}\u{5}c\"$ `= ao\
        :\"\"- `F ap{5 @*w !&[ \u{18}`n\"\" `U aLEY \u{4}\u{4}\u{15}\"- `*!a-z% 8(2 \u{1c}F5\") `% a\u{1c}w>\". `\" aV\u{3}\
        \u{16} \"n\u{1e}\"! `( a\u{1a}$<\"! `\" a\u{e}\u{17}` *\u{b}\u{a}\"\" `D!aA|S\"! `* a\u{0}]\u{1d} K}[ JQh %\u{0}\
        \u{3} [5T\"! `& aUqT\"- `s a%7r\"- `X!a\u{0}\u{2}\u{9} g\u{4}! C=3 %p\u{7} \u{17}}>\"* `& aS\u{1e}C \u{0}+\u{4}\
         lT{\"- `\u{16} ak\u{12}\u{9} ].\u{1b} >cg n\u{b}\u{d}\"% `& ad\u{9}\u{19} \u{16}1+\"! `/ a\u{7}hL \u{a}Nt t$z \
        \u{13};| @\u{1c}|\"\" `,!aY1\u{b} @YJ #\u{f}\u{6} nXH \u{10}2W n_Q$! `) a* `, al\u{e}x\". `  aI\u{17}\u{8} \u{13}\
        U\u{1d}\"* `- a\u{1b}{I C%O \u{4}b\u{13}\"\" `b a:\u{12}e of(\"\" `p a8?@ Y\u{13}i 1x\" :w,\"$ `H a9CF o\u{b}\u{7}\
        \"( `  a9!l\") `$ a{Nt\"! `# a\u{b}GA #B\u{b}\"$ `7 a126\"- `M!ahX\u{19} ~jK\"- ` !aas^ k&a\"! `* a\u{e}V'  r. \
        R_K d\"[ 9Ou\". `  aon\u{a}\"$ `C ar/\u{d} \u{12}V' ak:\"* `/ a}\u{1e}z\"- `\u{1b} at\"\u{15}\"\" `N aw0U\"$ `(\
         a\u{8}\u{17}{ a\u{b}8\"! `# a.7\u{3} (3\u{b} Z\u{18}G\"* `  a0\u{16}J fjA\"$ `; a5dV \u{1f}R{\"! `1 aF%) \u{5}\
        \u{18}d 7[t \u{5}tB \u{11}Rz\"- `W aZg\u{0} qee\"\" `\u{f} auwx\"! `8 a!,\u{7} iRW 8R* hLE S(] \u{11}\u{1}\u{e}\
         \u{15}\u{18}> u(\\\", `! aA\u{17}O\"- `+!a\u{5}N) aP5 K2n\") `% a#rr M'2\"* `* a\u{e}\u{c}N \u{1}+\u{e} iGg\"\"\
         `P!aONG ,\u{16}!\"% `$ an6C 0F\u{e}\"\" `\u{5} a&1\u{1c} 1\u{17}=\"! `- a\u{1d}nC\"\" `A a\u{5}iC =3D Xgo\"( `\
          a.[O \u{12}\u{0}\u{1d} TO4\"$ `+ a3&>\"$ `  a$J>\"! `. a\u{1e}`{ \u{7}\u{1f}\u{2}\"- `8 a\u{e}UT\"\" `e a\u{1f}\
        gw\"$ `> aP8\u{4} \u{19}Q\u{5}\"! `& aMO\u{19}\"* `+ a\u{1}\u{18}\u{f}\"% `' aQ\u{16}] o\u{5}!\"\" `'!a\u{1d}bN\
        \"! `: aH\u{7f}\u{14}\"! `1 ao\u{1a}^ T-'\"\" `H!a\\G/\"( `  a\u{2}.g\"* `. aqg\u{7}\"$ `@ a\u{f}j4 (/? {CD u\u{14}\
        x\"\" `7!aPEo \u{c}<A 8\u{19}V\"$ `9 a\u{18}DX\"- `N a +a @s\u{1f}\"! `) aCpX\"- `- ae\\\u{7f} \u{0}y\u{14}\"! \
        `* al\u{9}*\"- `\u{6} a<$!\") `  aN5^ \u{a}9\u{11}\"$ `B a=M\u{16} $wY I4n\"+ `\u{1f}\u{1f}aqJp$! `1 a\" `L!aa6\
        B 95J\"- `\u{12} aWF\u{1f} !3J ((~\"- `r a\u{12}p\u{a}\"\" `\\ aR;a\"% `$ alOj\"- `b a}~\u{7f} R\u{8}\u{a}\"$ `\
        ! ah7: \\\u{f}\u{11}\"! `  a1{$\"+ `\u{1f}\u{1f}aO\u{c}\\ \u{13}\u{6}D LOK\"\" `U!aFcp y.r\"* `* aY\u{0}#&' `$ \
        a* `# a, `! a( ' \\5|\", `  aV{\u{1e}\"! `! a\u{16}9q \u{2}e#\"$ `* a:0\u{8}\"\" `\u{1} a\u{4}5>\"* `$ a0?x \u{1e}\
        \u{12}y\"* `2 aDp=\"+ `\u{1f}\u{1f}a\u{4}}^\"% `' aui\u{2} \u{14}F\u{4}\". `\" a9u\u{5} hg\u{1b} $V- !\u{10}= \u{0}\
        ~F \u{1e}($ \u{14}\u{10}B Kfx (6z )\u{1c}<\"! `1 aX\u{e}G \"j>&' `# a* `\" a, `  a\u{1b}[I\"\" `/!a$$O\"! `* au\
        \u{14}l H\u{8}4 !!A\"\" `$!a0H\u{1f}\"% `* a\u{f}l&\"$ `$ a&6% \u{13}/L &K8\") `  a`-=\"! `9 a=@\u{7f}\") `% a5\
        sZ 4pd -Pp N\u{6}\u{f} \u{13}1&\"! `& a=Qh \u{f}Dl nl~\"\" `2!a\u{14}.\u{8} \u{17}:q =x\u{1b}\") `# a.y& \u{e}m\
        W\"! `! a#&p\". `  a_e\u{1f}$! `  a\" `\u{1d} a7t&\") `$ a\u{12}\u{d}+$* `# a, `! ac\u{3}\u{16}$' `# a, `  a\u{11}\
        ~C\"! `+ a\u{c}vO {CY\"( `  aMS\u{14}\"* `* anR\u{19} \u{14}\u{7}: $\u{1b}}\"* `' avOK$( `! a* `, a $\u{10}\"- \
        `3 asOV \u{1a}z} ,V\u{0} \u{a}r\u{5}\"- `d a\u{0}\u{12}E \u{7f}?u v8{ .F| \u{1f}\"\u{16}\". `  ak\u{6}l\". `\" \
        au\u{15}\u{1} Z4c VHu z\u{19}\u{4} d\u{6}%\"\" `4!aM\u{12}2 \u{10}.Z \u{19}\u{1d}w\". `\" a\u{2}P \". `\" a~q)\"\
        \" `G!aD\"y \u{1f}\u{1c}~ z.\\\") `  a\u{16}Q\u{16}\") `% a`X, rD/\"* `% a, !\") `  a&^* k*+ \u{f}/O #\u{6}\"$'\
         `$ a, `! a\u{18}'D ?\u{d}F\". `! a1CN -\u{d}`\"* `. a\u{c}rc ;cg\"% `) a\u{4}!\u{9}\"- `.!a5R\u{2} \u{11}w\u{2}\
        \". `  aVm6 H<[ \u{16} \u{4} >,\u{5}\"- `;!a~fY s7i \u{18}\u{d}~ Ad`\"% `( as&i u\u{d}&\"$ `3 a\u{4}\u{b}6\"! `\
        # aa|{ \u{19}t`\"* `. a\u{1a}@o\"* `3 a\u{1d}\u{1e}\u{5} GR\u{14} \u{7}E \") `! a#Q%\"$ `7 aY?E\"( `! a2EU\"( `\
          a](b w \u{0} 8a\u{2}\"\" `l aZ-\u{9} z;B\"$ `L a\u{12}oc\"! `& aHdg\"% `! a}\u{15}G\"$ `% aM\u{15}\u{5}\". ` \
         a-~X$\" `# a* `& a'vp$\" `/ a* `% a\u{7f}m\u{7f}\"$ `  a~,\u{4} $\u{13}1\") `  a\u{1d}\u{17}a\"\" `\u{4} a\u{1e}\
        E\u{6} \u{1c}PY u?z f\u{8}*\"% `$ aB\u{2}-\"- `3!a\u{1f}*\u{1f}\"- `\u{10} a%u* ~\u{10};\"\" `5!a\u{8}fM G\u{3}\
        3\"! `  aOPK\"\" `} aKSS zW\u{8}\"- `\u{d} abQ\u{b} 6L'\"- `\u{3} aSFr DJ\u{7} \u{8}u\u{d}\"% `% a\u{1d}FD EK~\"\
        \" `\u{10} a7h\u{3}\"\" `\u{3} a/%v G^} $\u{2}\u{f} (\u{1a}` A%s\"* `! aaDz\"* `2 a*/E c[E\"- `\u{8} af\u{18}\u{c}\
         a-H \u{18}a\u{7f}\"% `$ a\u{2}\u{9}^ ACw \u{2}&2 \u{16}\u{c}4 =2X \\x\u{5} K\u{12}|\"* `( a?'\u{c} \u{14}+\u{0}\
         \u{6}'K \u{1e}-j\"* `1 ab34 >y7 \u{1c}7M\"$ `1 alco est\"( `! aPS\u{10}\"* `* aic! 9\u{b}8\"$ `/ aQKK J\u{8}M$\
        \" `. a* `$ a\u{1f}JQ \u{1b}8b R\u{7}3 x`\u{1c} ;(H qJ( \u{19}\u{a}t\"! `% a-\u{14}u p$H\"- `<!a')y\"$ `6 aCz\u{1c}\
         \u{7f}y, 4HH\"& `\u{1f}\u{1f}a\u{17}UN \u{7f}rc\"% `! a`\u{1}\u{7f}\") `  a\u{2}\u{7f}Q$\" `\" a* `( aYVT\"\" \
        `D as)h F[} ]n\u{c} %!$\"( `  a[{/ \u{3}y>\"( `  a8Jo E\u{16}\u{7f} \u{d}\u{0}\u{a} 6/P }oS\"- `\u{2} a)\u{1f}S\
        \". `\" a:<` h\u{1a}m\"\" `1 aQ1\u{e} \u{8}X\u{1f} \u{e}<' :\u{b}R 5\u{8}e\"% `  aHPx\"$ `* at^2\"$ `& ac7> zd`\
        \"* `! a3?w u)H 7\u{4}O\"' `$ a(>s JHt\"! `7 a\u{1b}\u{e}\u{11} <f4\"\" `z a[fK p'U\"+ `\u{1f}\u{1f}a\u{12}\u{a}\
        & 'm\u{d}\") `% anm\u{16} ],0 yGM Aao lj\u{1c} \u{4}b$ DQC\"\" `R a\u{17}\u{17}d \u{4}<P\"\" `g a\u{9}n\u{6} 2\\\
        \u{13}\"* `& a'\u{7}\u{1c}$' `$ a, `! af\u{a}%\"- `+ aL=J \u{1a} \u{1d} l2G\"- `\u{15} arFm\"( `  a5`\u{0}\"* `\
        . aP]\u{1f} Dd@\"\" `\u{12} aQ\u{12}v\"- `\u{19} arVL uie\"\" `V ay\u{13}\u{0} #>5 z,~ c\u{10}#\"\" `\u{2} a3%'\
         PS}\"! `. a| \u{c} \u{a};\u{17}\"* `- a\"\u{13}\u{1e}\"- `S a~=F '\\K I;% 7sH\") `  a\u{13}Z$\"% `  a\u{17}\u{1}\
        t\"% `) a\u{7f}K* J5R\"$ `1 aVG:\"! `1 a\"u:\"\" `Q!a6.? :*j\"- `c a8k\u{7f} =d\u{4}\", `! a\u{8}&\u{14}\"* `3 \
        a.E# \u{d}!s\") `  a*b( (\u{0}& myl (D:\"* `\" a'?s xf\u{7}\"* `$ afS\u{16}\"- `0 aS\u{15}V\"* `' a^%!\") `  a \
        kC\"% `% a\u{9}|c \u{15}\u{a}v \u{3}d!\"\" `0!aD\u{1b}: >!L\") `% aZ[g\"! `. aJp+ =\u{b}9 w\u{11}C\") `\" a\u{3}\
        %\u{d} 9`V R\"e\"\" `M a)\u{6}t\"- `K!a\u{d}\u{2}E Ec  {C_ d\u{1c}t\"% `  a\u{1f}:l cb\" &C+ \u{9}ec\"- `2 a{\u{11}\
        h 3\u{1f}\u{17}\"* `) a3\u{16}\u{1c}\"\" `E a6\u{15}< J\u{15}# \u{f}9C d\u{14}\\\"! `) a*\u{1e}e t+n\"\" `& a\\\
        jo\"% `' aJ3p 4;\u{11} (.&\"* `) a\u{6}n- ?3T\"! `# a\u{16}0i\"$ `( a\u{18}\u{1}&\"\" `*!a3C[\"+ `\u{1f}\u{1f}a\
        *e\u{3}\"' `# atA/ QcG\"- `!!a#\u{7f}f q<k q\u{19}?\". `\" aYrH [\u{1}s\"- `S!a\u{12}3\u{5}\"! `) aU\u{16}\u{6}\
         \u{7}?\u{16} kV\u{19}\"$ `K a#Xj \u{19}\u{2}?\"\" `.!aI\u{17}Z WJ\u{0} dA\u{1b} O3%\"\" `\u{c} al\u{1b}' R\u{4}\
        \u{b} ?F\u{c} hlJ\"* `) a\u{15}\u{b}\u{1} \u{7}3\u{b} t\u{13}\" \u{12}gT #tE\"\" `\u{1b} a74X (\u{10}o K\u{1c}{\
        \"' `$ aS`\u{9}\"* `+ a(H+ ^\u{6}n\"- `1 asj\u{17} \u{17}\u{1f}<\"( `  afP[\"\" `u a\u{1f}2\u{7f}\"! `6 a7s\u{15}\
         _x\u{1a} B-O \u{8}dv\"! `- a\u{11}\u{b}\u{10}\"\" `J a\u{b}%\u{15} ZsL\"- `< aK\u{d}V\"- `\u{7} aU>~ 6@$\"\" `\
        f azt5\". `  a\u{18}yJ\"* `% a\u{15}9! \u{d}7/\"- `\u{0} ab\u{12}4\"- `o aLV5 \u{e}gA$! `. a\" `F al&k\"! `& a\u{0}\
        :\u{14}\"! `- ayqF\"\" `;!ae\u{12}\u{b}\") `$ a%\u{1c}#\"% `) a`JA\". `  a|r  \u{d}ih \u{0}e\u{16}\"- `n a]J'\"\
        % `! aj\u{d}:\"$ `B a\u{3}@\u{4}\"- `G!alO# 5vn \u{2}O\u{f}\"- `h a*%\u{12}\"- `6 a\u{1a}4\u{14} mqC\") `  a\u{0}\
        \u{11}O\"& `\u{1f}\u{1f}aL\u{10}\u{6}\"\" `' aN\u{1d}&\"* `0 a?I= `}B\"* `  a,\u{9}L 4aR\") `% a\u{18}\u{1f}\u{0}\
         \u{0}\u{f}\u{12} Di9\". `\" aG;\u{16}\"- `L a$H# ~UO\"* `  abPY\"- `I!a\u{2}p\u{12}\") `! ai+\u{13}\"( `! ai\u{12}\
        P\"- `) a.TS\", `  a\u{0}hr\"* `/ a\u{7}}^\"! `( aRya W\u{c}d \u{f}); lnA\"- `\u{1d} a;\u{1}^\"* `, at@P \u{19}\
        Nt d\u{15}z :o$ \u{f}Ho\"' `$ ay7\u{1a}\"- `$ aP\u{9}> \u{7f}.g\"! `$ axr~\". `\" a\u{15}'\u{1}\"* `' ahP-\"( `\
          apw{ \u{7f}=\u{7f}\"\" `I ays  D5Y >Q]\"! `\" aDa` r\u{17}\u{f}\") `  aHo\u{1c} LTu \u{b}{\u{c}\"- `C!a\u{1c}\
        \u{e}<\"' `  aUWb \u{d}uu\"- `%!a2\u{13}x ?z\u{e}\"\" `x a\u{8}0\u{e}\"* `) a\u{11}\u{5}1\". `! a#2Z\"\" `h a~\u{4}\
        \\\"! `2 a$4#\"! `0 a%\u{10}$\"! `< a\\j1\"! `% a\u{1f}\u{16}P q:c\"$ `E a%um\"! `/ a0=?\"* `% a9kT\". `\" a\u{17}\
        \u{c}t \u{17}V1\"% `  a:\u{18}=\"\" `k a\u{2}ZW }A~\". `  a\u{19}.3 &\u{1f}\u{7f} keS\"( `  ao\u{4}6\"- `l aMqB\
         -\u{1d}r\"( `  a2Hv 7d5 %\u{f}u\"$ `8 aV\u{19}\u{3}\"' `# a+3\u{6} SFG A\u{15}Y\"- `* a&Jq B'k *~\u{b}\"! `& a\
        +\u{e}'$! `+ a\" `\u{7} aV\u{1}. \u{1b}\u{15}\u{11}\") `# a6\u{15}$\"! `$ a^'@\"\" `\u{b} a\u{16}(b\") `  au!= \
        w F\"( `! a>Vh +$i @\u{16}\u{3} \u{f}&K g{S\"- `' ay\u{6}\u{11}\"% `  a\"\u{13}]\"- `V!aHtu 0\u{1e}$&' `$ a* `#\
         a, `! a\u{14}nU\"\" `6!a\u{7f}aW tN& +s?\"* `0 aCmD QL_\"* `% aA@w\"$ `\" a(\"\u{1c}\"- `O ak\u{c}@\"* `& aY<u\
        $\" `% a* `' a\u{1d}d| o\u{e}\u{10} y\u{12}+\"- `R a_\u{5}q\"- `F!a$8\u{12}\"* `3 a'80 {\u{1}\\ \u{4}Rr }B\u{11}\
         \u{1a}L?\"( `  a3)o p\u{e}\u{16} \u{11}3p\"! `! a'B8\". `\" ap\u{8}- \u{2}S& \u{8}\u{1c}& (;I g^\u{7f} \u{14}d\
        *\"% `\" aGYz$\" `4 a* `) aU\u{1c}Y\"( `  aKes\"- `\u{4} au}$\"$ `$ a$\u{1d}< \u{7f}jE WVj ;:\u{1c}\". `\" a>V-\
        \"( `  a\u{4}\u{1c}4$' `$ a, `! aa\u{a}C @\u{2}J \"\u{3}U :j^\"! `. awSo\"\" `-!aT\u{9}\u{7}\"! `' aWA#\"\" `1!\
        aRcX\"! `) aa9b\"! `+ aF:\u{4} \u{c}DU r\u{1e}x Fs? \u{2})\u{2}\"\" `? a;<\u{d} AJV u9a\"- `R!a\u{d}\u{b}n\"\" \
        `r amIw\") `% arr\u{15} \u{1b}P)\"- `\u{5} a=1\u{b} @*\u{16}\"\" `\u{14} ar < & t\"\" `+!a3N}\") `  a#\u{18}\u{19}\
        \") `  aW|\u{e}\"* `2 aa7\u{f}\"\" `t a*US XY~ s\u{5}%\"( `  a;eD\"- `=!aU(V\"( `! aI\u{12}0 ')\u{13} \u{b}z\u{8}\
        \"- `M aP\u{1b}i U#F\". `  aU=\u{4}\"- `L!a\u{5}uf\"- `& a\u{15}\u{7}\u{9}\"% `) aSOL 6ed\"! `$ aY\u{0}\u{8}\".\
         `\" aDZ) \u{3}Qk .\u{1e}! LLi\", `  a\u{6}-5\"\" `!!a\"\u{10}Q :\u{10}% \u{1c}3V \u{17}\u{1f}s\"- `H!aSw\u{8}\"\
        . `! a}5\u{9}\"! `  a/Lr\"! `< an%\u{4} ~2X\"- `)!aZnw\"* `- a]\u{10}\u{14} ]\u{1e}\" <26\"! `, a'\u{9}g I\u{d}\
        l \u{7}?s '\u{f}) \u{8}\u{f}F\"\" `c a=7s l5v\"% `\" a\u{1};e\") `  am|- cNw 0\u{1a}U\". `  a%v\u{16}\"* `3 aA\u{1f}\
        &$\" `$ a* `' aG\u{14}\u{d} %\u{1c}\u{e}\"! `/ a|P\u{14} %\u{9}\"\"- `O!a_&/\"$ `7 ayC? N6\u{1b}\"% `& ac/)\"\"\
         `\u{e} aj\u{e}=\"' `  aBMB .S-\"% `% a\u{1b}$X Ox\u{7f} ,\u{1f}8\"* `2 a7kc *\u{10}x\"* `( a\u{18}\u{9}\u{13}\"\
        ! `0 aGL\"\"- `\u{14} ay9# ?\u{13}T\"% `$ azM1 _\u{a}] 1EE HOF uXw\") `  ak!\u{19} x[+ tax \u{18}?% +AW _K\u{a}\
         at\u{1}\"* `) ao\u{15}*\"* `- ak\u{7}0 \u{10}XR\"* `0 a\u{8}Xe\"! `% ae &\"- `\u{11} awm. YU[ S2`\"% `  a\u{15}\
        3\u{c} \u{12}\u{16},\"! `( a0Lb o@H\"- `$!a+\u{14}_\"\" `%!a\u{6}qb  He \u{14}?\u{1e}  \u{5};\"% `& a-t\u{f} db\
        c\"* `* av;E \u{0}\u{1a}H BJP :*c$\" `@ a' `# a\".u $\u{d}\u{11}\") `% a)\u{7}=\"\" `s a*9W uv\u{7} x\u{1d}4 \u{a}\
        Y@ \u{7f}\u{7}C\"$ `C a'\u{7}1\") `$ az/'\"* `1 a@\u{7f}.\"- `| ad:I hC\u{5} a\u{1e})\"$ `4 aB\u{a}\u{14}\"- `#\
         a|:P 6\u{17}%\"% `# aSy4\"* `' af\u{15}\u{10} CBl 0\u{c}\u{e} \u{17}#4 Ga\u{f} Pv\u{1b} vCS f6\u{d} |Pz W\"\u{3}\
        \"$ `A ak\u{1d}g EbC \u{c}h4 S.7 )go\"% `  al ,\"$ `0 a[_x r*!&' `# a* `\" a, `  a/,& ;J\u{1b} <\u{13}u\"* `* a\
        \u{1e}\u{1c}\u{12}\"$ `' a{$l R%\u{10}\") `% a\u{3}S. I\u{1f}K -\u{1d}^ x\u{8}\u{0} *:7 \u{8}\u{1}t ?4\u{1c} DQ\
        \u{1f}\"! `% a'\u{1e}S\"& `\u{1f}\u{1f}a\u{3}\u{0}U\"* `) ay6y\"! `0 as]U\"( `  a$@| !S\u{7f}\"* `0 a0x\u{0}\"-\
         `1!aj\u{1}} Oj# _>~ 8;\u{2}\"* `* ab\u{14}\u{11} \u{13}\u{10}\u{16} X$'\"\" `\u{15} aB[}\"- `,!ahp\u{14} l$. X\
        bL  -\u{4} /\u{1b}\u{d}\"$ `; a4E.\"\" ` !a9\u{17}1 \u{16}j_\"- `A!a O\u{1b}\"$ `( a&\u{f}]\"\" `E!a\u{1b}Vl\"$\
         `J a%nv\"( `  a\u{c}a} V\u{0}\u{1f} _5n ]=\u{3} >\u{18}\u{19}\"! `4 a\"vR$( `  a* `+ a\u{0}u- {,? We|\") `% a9\
        /@\"% `! a\u{1b}<Z C\u{5}i\"$ `I aE&3\"\" `7 a\u{8}\u{7f}&\"- `B a&La\"\" `C a@?b\"% `( a\u{4}C\u{7f}\"( `! a\u{9}\
        v\u{9} kD[ rez ]t\u{18} O[\u{19}\". `\" aX\u{2}<\"- `B!a?[e\"- `Q a\u{8}\u{7f}|\"$ `' a\u{6}L\u{2} \u{7f}p\u{12}\
         0e-\"* `% a}MA _:F\"\" `* a\u{16}`U\". `  aTN\u{1d} [)v bG}\"- `Z av\u{d}~ 7\u{b}\u{1} 9%\\\"* `% a9-g\"$ `< a\
        ?\u{18}k\"! `. aOw4\"* `1 a\u{18}#j q?L\"! `- a}%\u{1e}\"% `$ aC`S\"( `  aave$\" `2 a. `\" aPi)\"- `:!a;RK\"$ `\
        < a\u{7f}Vl\"- `\u{c} azuo\"% `# amRy\"$ `D a3}\u{13} 0\u{1b}\u{17} Bg! \u{2}\u{b}# m0F\"! `/ aEQH\"( `  a\u{0}\
        \u{16}*\"\" `I!aYk9 0*K I4P h@\u{1c} \u{3}4$\"% `& a6q5 G\u{1f}7\"- `u a\u{1e}\u{1a}&\"\" `, a\u{16}\u{5}/\") `\
        # a1_F\"* `/ a*\u{7}q [N\u{0}\". `! a4\u{a}\u{e} b=\u{15}  J{ \u{12}\u{11}S lw\u{1e}\"$ `) aVO>\") `# a\u{14}gA\
         \u{1b}sX Rb(\"\" `\u{d} ag\u{8}o ?5} *)\u{1c} FLF \u{6};~ |B\u{5} ad$\"! `( a,9=\"! `4 arH \"' `  aFX4\") `  a\
        [O_\". `! a\u{18}!o d={ gu#\"\" `) a=7* I7c\"$ `5 a\u{c}=E \u{19}\u{12}\u{11} $M\u{1a}$! `  a\" `N!a\u{0}H' )9r\
         ,\u{19}\u{b}\"' `  ad>5 X3R\"+ `\u{1f}\u{1f}aFVI S\u{7f}\\ \u{0}L\u{1d} .`; @1I \\z\u{4}\"* `* a+\u{15}\u{6}\"\
        ) `$ a2.I\") `! aACc \u{1d}uy -\u{1}\u{17}\") `% ao-7\"- `: aD\u{19}n\"\" `3!aQmw }o\u{17}\"* `% a\u{f}0I \u{7}\
        e# Z1\u{1e}\"- `^ a`@q\". `  a>t\u{8} \u{17}\u{18}\u{a} \u{4}Z\u{1f} \u{0}\u{10}\\ :Pz\"- `@ aZN\u{16} on \"\" \
        `m a8\u{16}g r\u{7}\u{11} ZF\u{12}\"* `' aZ|. L\u{12}m \"?\u{17}\"+ `\u{1f}\u{1f}aC[1 `N= cSS \u{d}\u{9}2 \u{11}\
        \u{14}9 \u{11}\u{0}> 3n4 BHV\"! `# akSf\"* `- a\u{19}w; %\"R t7s q=\u{1e} \"]W J}| ^^\u{1f} uD+ 4\u{5}1\"$ `A a\
        \u{1a}UV\"$ `: a7Bc\"$ `I a&Kk \u{15}\"\u{0} \u{1c}[B\". `! ax_q\"- `y a\u{1e}x&\"( `  aU\u{11}E hTS 1)r (;\u{b}\
        \"' `$ au`5\"! `- aU\u{10}K\"\" `=!ap;'\") `$ a4HY fbX NQk&' `$ a* `# a, `! a2\u{1a}r\"\" `H a4Kw\"! `# a\u{c}t\
        \u{14} M\u{f}\u{1e} \u{15}Y1\"- `\u{b} aY!A \u{b}sK 0'W\"$ `, aBR\u{16}\"* `. a:n\u{1b}\"$ `# a5\u{a}1 \u{1b}\u{18}\
        [ 5Y`\"- `?!a|'[ i\u{1b}\u{14}\"% `\" ah*+ %c.\"( `! a\u{16}YO\"\" `J!a+-W eL| %c\u{0} \u{7f}Xi\". `\" a?$'\"% \
        `& aac\u{1d} kjl p7y \u{b}-/ r?R \u{1f}Q/\"$ `2 a*\u{10}p\"- `Z!a\u{18}3%\"( `  aQN:\"( `  a1XG\"* `3 aT$\u{b} \
        \u{2}:\u{16}\"* `. a\u{5}~9\") `  a2b\u{6}$! `* a\" `~ a\u{1e}y\u{c}\") `! a4d\u{18}\"$ `! aW.! BbA e\u{16}H\"-\
         `7!a\u{13};K \\{o\"- `, aJ\u{1c}\u{a}\"( `! a\u{1f}~\u{f}\") `$ ap\u{0}2 \u{13}\u{14}Q\") `$ aG&{  .= 0Ic Ka, \
        \u{c}H> \u{2}\u{1a}[\"% `# a\u{6}Y\\ u~j\"! `& a7`|\"! `% aKeR\"% `! aSy\u{16}\"\" `n apM& aJn\"* `1 a[8t\"! `,\
         aeL| '-\u{2}$\" `3 a* `0 aB\u{1b}\u{b}\") `  a(\u{2}5 b-7 \u{15}\u{0}M \u{11}\u{0}c  \u{b}\u{4}\"( `  a\u{0}R\u{9}\
         ~:S\"% `\" aspT\"- `5!aa\u{9}f$! `' a) `  a-\u{13}P\"( `  aX'V\"+ `\u{1f}\u{1f}av$\u{16}\"$ `: a?>) \u{a}Dt \u{11}\
        \u{1c}; G\\z\") `! aEO\" ki*\"% `% a{\u{12}:\"% `% a$]\u{a} ^o\u{a} \u{6}X\u{1a}\"$ `8 as3:\"\" `( a2!K I\u{9}t\
        \"% `  a=\u{7}}\") `% atp\u{e}$\" `; a* `* a=\u{1c}\u{1a}\"! `' a\u{b}VF HQa \u{7f}'\u{17} 04x\"! `\" a-\u{a}\u{6}\
         \u{1b}W/ 45D\"$ `G a\u{d}Wn\"$ `( aWT\u{2}\"$ `F a#46\"! `$ a- M\"* `. a\u{b}q3\"- `D!a?\u{11}\u{15}\". `\" a/\
        ]5\"* `- aU7Z oX\u{7} }G\u{9}\"' `$ aol} af&\"! `$ a$G: !JV -\u{16}x \u{1b}R\u{1} \u{d}g*\"- `q a1B\\ ?p\u{b}\"\
        ! `# a\u{17}w\u{19} 3\u{5}\u{1b} h\u{7}D fL\u{2}\"! `' a\u{19}G\u{a} j+\u{17} FN\u{1b}\"- `Y!ao,X {eB\". `  a!-\
        W \u{15}@\u{18}\"- `\u{1a} an\u{8}:\"% `( aUw\u{0} (]\u{15}\"\" `\u{16} a\u{17}*\u{7f} )Q% :U\u{1a} \u{18}Sm #)\
        \u{13} \u{17}4\u{16}\"% `% a4\u{1}Q qT\u{12}\"! `& aUKW (~n\"% `! a/r\u{c}\") `  a\u{12}U< >ae\"% `& a`[\u{2} D\
        KP\", `! a<\u{16}9 {&?\"( `  ah\u{19}q )/t EH\u{e}\". `\" arq1\"- `5 aZb~\"( `! a8]c \u{8}!\u{12}\"% `* aU\u{7f}\
        , x\u{1c}5\"- `= aSC# U,I\"! `- a|3C\") `  aZ\u{7f}s \u{2}f\\\"' `! a0#\u{10}\"* `+ a9NS \u{16}:\u{5}\"$ `\" ax\
        ]F }/h$! `+ a\" `Z a|9n :s\u{9} %a& \u{10}nI\"! `$ a1\\a lYl\"* `& ay\u{a}\u{6}\"$ `* a`\u{0}5\"! `2 aoiH (\u{11}\
        n ,Fv\"* `  aU\u{15}\u{19}\"- `E!a6\u{1f}+ P\u{c}t \u{15}FT L/X \u{7}\u{1c}# \u{6}\u{9}q\". `\" au_1 \\\u{a}f\"\
        \" `G aPP\u{8} L\u{9}\u{12} \u{2}`\u{14}\"! `, a\u{7}}\u{c} \u{d}\u{1b}\u{f}\"$ `! ahxx (F9 Nt[ H\u{9} \"! `/ a\
        ls) \u{12}3J\"* `\" a\u{14}X#\". `\" amq<\"! `3 a?\u{1f}A \u{1c}Gq f&y\"$ `M a\u{1f}j\u{1b}\"! `. a\u{8}}G \u{8}\
        \u{1f}\u{7f}\"! `/ aLb$ uB2\"! `# af\u{2}r zd\u{15} %^6\"' `$ ae*a {)6 Zvx\"* `) aRm\u{18}\", `  a\":;\"! `) aG\
        $1\"- `9 a4\"\u{15}\"% `& aUSV\"\" `> a\u{1}\u{e}\u{4} |6U Ksh\"- `T!aca4 XZ\u{1d} I\u{15}3 mM'\"\" `K!a0e}\") \
        `\" a\u{14}k,\"% `% a^\u{7f}_\"$ `% aI,v\"( `  a?w\u{9} \u{a}\u{d}\u{f}\". `  a\u{8}Q3\"- `m a\u{19}\u{17}\u{9}\
         >?\u{f} c)#\"$ `& a\u{14}\u{15}.\"- `\" a\u{7}[I\"\" `\u{0} a|!M\") `# azi\u{1b}\"* `3 a|\u{1}3 >M\u{0} \u{1}X\
        ; \u{7f}\u{1e}X\"- `\u{17} a-aG\"- `( at8R\"- `. auXj\"* `3 a-<n\"\" `\u{11} a\u{1a}\u{7}n \u{17}~% Y0d\"* `2 a\
        q\u{1f}l N\u{13}\u{1d} \u{6}]H\"( `! aZ\u{1b}\u{1f} y\u{12}/\"! `; a@\u{c}v KS: fRm \u{0}lB 'FM\"% `\" aP\u{10}\
        !\"( `  aL\u{10}?\"( `! aOhV U\u{12}M jST &J]\"\" `K a*A2\"! `\" a*\u{8}3\". `! a5P6\"- `~ aJFM\"\" `W!a\u{1e}L\
        a\") `# a\\am\"- `4 a:?|\"! `; aJ\u{0}\u{14}\"\" `\u{a} a V' CFI \u{8}A\u{1a} \u{19}#m \u{e}{\u{2}\"! `6 a:f8\"\
        ! `  amOU\"\" `@!auHu \u{f}{< Hb\u{3} !\"M ,kZ \u{1e}Sj [\u{1c}=\"! `) a\"|\u{7f}\"! `2 a?28 Zkd \u{1e}~x\"- `D\
         ad>\u{1a}\"- `e ah6!\") `% a\u{7f}r) `\u{9}^\"* `$ agg\u{13}$\" `< a. `\" a5F\u{15} \"gE\"% `% a\u{1e}o\u{1}\"\
        $ `. a0LZ D_8\"$ `! a\u{6}f| vM\u{18}\"- `U aI\u{d}q J5< \u{1d}'Y\"$ `? ahc\u{6} I#6\"\" `<!ae[Z 7w\u{13} \u{7}\
        E3 ||I\"' `# a\u{5}\u{10}\u{1f} WJB IB\u{8}\"\" `8 anlJ [O\u{12} \u{0}z5\"* `3 a5]H `bI\"- `W!aY\u{6}z\"( `  at\
        \u{9}\u{1e}\"\" `[ a\u{17}o?\"\" `?!as\u{5}` Yan dN\u{16}\"! `# aN\u{5}\u{15}\"! `) aD\u{17}f 3*{\"* `+ azsr i\u{f}\
        6\"! `0 aM\u{14}L \u{f}@} ~RH\"( `  a*\u{7}H xHr u[\u{e} \u{3}XY\"! `7 a\u{15}Nd \u{2}5h 3\u{7f}\u{15}\"( `! ax\
        r $! `& a\" `\u{17} aG\u{c}!\"- `8!ao}b\"* `& a)\u{2}n |~\u{7f}\"$ `. aM\u{f}\u{0}\"% `( a\u{c}0L$* `  a. `  ay\
        DQ\"! `( a+0F \u{7}:\u{10} 3\u{10}\u{18} bLR :4w\"! `+ ab\u{b}{\". `  a!\u{13}* C*[\"\" `a ah:\u{9}\"! `< a\u{1c}\
        2\u{12} 8\u{e}  ^\u{8}T &\u{17}(\"* `) aUcL ]\u{8}; }8/\"\" `\u{19} a{\u{a}/\"! `, a@\u{d}m\"! `7 a\u{9}\u{14}o\
         f1A \u{d}\u{15}K\"! `$ a`ns lZ\u{d} \u{c}|\u{1b}&' `$ a* `# a, `! a\u{11}B>\"! `& a;=E \"&P h*\u{e}\") `! as\u{b}\
        *$! `\" a\" `q a0{Y \u{14}'j s+e VSy mu\u{5}\") `  aa!%\"$ `5 axc( S\u{b}m\"- `@!ac?z a\u{1a}! b\u{18}% -Q+\"! \
        `, a+>B z!C\"! `\" aZ\u{3}\\\"$ `J a%^\u{e} )1\u{1c}\") `# atv\u{c}\"\" `P a!d*\") `  a\u{10}G9\"\" `\u{1a} aN:\
        h %#} WQO\"- `P aPvV\"% `( aB<\u{9} m\u{17}\u{e} &3J\"! `  a]\u{d}o g%o\"! `) a&y\u{5} }\u{10}w D*\u{4} 3',\"- \
        `; aK\u{13}I \u{11}M` \u{13}\u{7}o$! `  a\" `\u{1e} a\u{1d}hw\"! `$ aMY\u{14} GI\u{1b} \u{1c}Mh xBl\"% `% aWC\u{10}\
        \"! `: aNiG E|\u{19}\") `\" a\u{7f}q4&\" `: a* `/ a. `\" a\u{7f}cw \u{1}]\u{4} \u{a}\u{f}\u{1f} D\u{1c}F V\u{10}\
        L {(T\"\" `:!a\u{6}2x :k\u{7} \u{1e}7F \u{d}tv$\" `! a* `! a\u{5}\u{0}\u{5}\"' `# ay\u{9}< WRA m\u{6}m\"! `& ay\
        VU\"% `\" aC\u{a}\u{5} V^\u{8}\"- `a aB=#\"% `  aY\u{8}m\") `! a*?s\"$ `3 awD9\". `! aq\\9 \u{4}\u{10}A };\u{1}\
         bE\u{18} Cn* \u{2}\u{17}\\\"! `, a\u{1a}\u{4}l\"! `& aD\u{12}% Yx}  \u{4}\u{0} \u{1}l?\"\" `o a_mP\"- `\u{e} a\
        \u{c}P_ F\u{13}w 6q{\"* `, a\u{15}!\u{9}\"\" `` a\u{9}\u{1f}a\") `% a.\u{4}h\"* `$ a\u{11}N< \u{8}g@\". `\" a=|\
        A iGp\"( `  a\u{2}<z\"$ `4 ad\u{2}:\"! `  a4v&\"- `9!a\u{13}u* ;\u{4}I \\\u{12}\u{12} 9\u{19}/ x\u{8}\u{18}\"\"\
         `w a2\u{b}\\\"\" `\"!a&1\u{18} oC0 \u{2}\u{11}6\". `  aMl^ |0\u{5}\"\" `B aH\u{3}& s!7\"- `\\ a\u{a}\u{7f}\u{17}\
        \"\" `O a\u{6}\u{10}P \u{3}B!\"% `# at=) E\u{8}P \u{e}N9 \u{1c}%W \u{1d}\u{19}\u{18} U\u{14}\u{1c}\"- `#!a\u{e}\
        1\u{e} \u{c}9&\"\" `8!a k3\"- `G a6\u{2}9 >\u{8}\u{7} \u{1f}oH\"( `  aqFy z{\u{0}\"( `  aech *\u{1e}\u{d}\"- `4\
        !aD\u{4}D\"! `& a\u{15}Q,\"\" `\u{18} aZ B t7{ ek{ :a\u{2} )\u{1a}\u{9}\"- `X atE\u{d}\". `\" a\u{16}w\u{1}\"- \
        `\u{a} a\u{9}$\u{1d}\"% `$ a\u{5}\\7\"! `$ aU&j gHp\"* `2 aC7\u{b}\"- `[ ae\u{17}<\") `  a\u{3}I_\"% `' a|B\u{1}\
         \u{1}y\u{1f}\"- `Y a\u{f}2A\"$ `+ a\u{1a}/\u{d}\"* `/ a{\u{c}= \u{d}\u{e}w\". `  ac*\u{1b}\"% `# aM\u{5}F \u{a}\
        \u{19}H\"- `U!aR\u{b}) )^c\"! `+ a@\u{11}\u{1e} Ms4 `_D DMb \u{c}\u{0}8\"$ `* aRV=\"% `& at}T\"% `! a\u{2}B_\"-\
         `{ a){\u{1a}\"- `&!a\u{f}CC A>\u{14} >96 \u{11}l\u{11}\"! `$ ap|\u{1c} \u{3}`/\"- `2!a[,>\"( `  a?AK\"% `# am\u{7f}\
        O\"% `\" aFy/ &E\u{c} ?_\u{b}\"' `! a\u{4}tw\"( `! a=\u{1}, 4sF\". `\" am\u{1a}n\". `  a&5\u{a} }\"\u{f}\"' `\"\
         a\u{b}?\u{17} p=[ _\u{16}\\\"% `( a\u{2}ge\"\" `\u{8} aYMi\"% `\" a\u{7}+3\"\" `Y aFw\u{a}\"! `& aJ1\u{19}\"- \
        `j a\u{16}@\u{12}\"- `% aL}+ dk: z\u{18}=\"* `  a\u{1e}YP R\u{8}\u{4} \u{1c}0\u{10}\"- `7 a\u{10}\u{7}I\"\" `\u{9}\
         aV\u{14}Q\"- `>!a\u{0}W] \u{1a}m{$\" `6 a* `' aD|\\\"\" `V!ate\" rZy\"( `! aG\u{b}\u{1e}\") `% a-X\" F\u{1}n\"\
        % `\" a=CZ *\u{5}\u{10} \u{8}A&\"- `K a:|C\"* `- a1&O\"% `! aK\u{b}\\ \u{c}\u{4}| u\u{c}\u{2}\"- `> aZt\u{1d}\"\
        . `\" a\u{f}e0 b\"c\"% `& aq\\r\"! `\" a\u{f}\u{2}\u{a}\"* `% a\u{2}7S Txj Nh\u{c} `+\u{13} Co5 *\u{17}\u{c}\"\"\
         `v aP[W\"- `H a \u{19}[\"( `  as2f \u{5}t% k`Q\"' `  a\u{d}CR\"- `Q!a'\u{10}-$! `  a\" `\u{1f} a\u{19}\u{19}2 \
        \"([\"\" `&!aZ\u{9}o k&\u{b} `\u{2}M \u{2}\u{15}O cTq\"$ `) ae9\u{10} \u{1d}*f '>}\"* `0 a\u{1a}=8\"% `' a[0O ^\
        V< OEu \u{19}\u{6}4\"! `+ a~%5\") `$ aeb\u{8}\"' `! ahtH x Y !{b\"! `* a=Bs ~&\u{1} p[,\"- `z a\u{14}\u{d}F \u{a}\
        a\u{e}\"- `C an3>  H:\"* `# a^\u{b}O D:x 1VY\"! `  ac\"o\") `# a1Fw\". `  aqD\u{7}\"$ `> aJ*\u{14} LdH \u{8}`X \
        \u{1b}\u{3}\u{0}\"! `* aw\u{1c}\u{12} (\u{7f}> V3p \u{1d}}\u{1b}\". `! a,\"~\"% `! aIeE\"& `\u{1f}\u{1f}a)uL\"$\
         `M a/hY\"- `\u{1f} a\u{15}\u{4}|\"! `% a jc\"* `( aopm Y\u{1e}| \u{f}c:\"- `-!a6\u{f}X s~8 p\u{3}@ +\u{12}\u{15}\
        \") `% a_Q\u{18} \u{12},D D=_\"( `  a\u{c}\u{12}\u{1f} tL! K\u{1d}4\") `  a&\u{17}\u{10}\"- `t a\u{1}j[\". `\" \
        a\u{0}@l \u{1d}}}\"- `\u{1e} a,bp\"\" `_ ab\u{c}\u{18} ~B\u{1a} \u{1a}\u{d}e\"- `\u{1c} a,|\u{8}\"\" `>!a6XX\"!\
         `/ a4}[ D?s\") `% a}\u{1}j H:\u{17}\"\" `| a\u{d}\u{1b}$\"! `$ a)\u{18}o v?(\"\" `0 a/.D &bS\"% `$ a\u{0}#\u{9}\
         )q\u{b}\"$ `> a\u{4}\u{9}\u{e}\"! `\" aV8]\"( `! aC%e d g \u{1c}Q&\"\" `(!a\u{1a}|5\"* `. a\u{10}yu\"- `\u{13}\
         a`\u{b}\u{1}\"! `& a\u{11}mw\"$ `  a#f[\"! `/ a\u{13}hu nWy w\u{12}} \u{13}g\u{d}\"- `\u{f} a 8'\") `  a)\u{19}\
        x \u{1b}_? k%G\"* `/ a@\u{14}c 0i\u{1c}\"$ `9 a\\pq\"$ `- aP>' >\u{19}P Q\u{a}T 2\u{7f}\u{6}\"! `( aLX*\"! `1 a\
        z*\u{1a}\"\" `y am\u{12}- ,8D\"* `* alII [Ov\"! `& a5&}\"- `V aGO\u{f} y_Y 3*\u{7f} C\u{9}\u{e} 4^\u{1d} \u{1a}\
        K+\") `  ag\u{1b}? ]Zz\"% `! a\u{12}g\u{13}\"- `k a\u{1}\u{17}\u{1c} 6S# Y@] x71 h\u{e}C DsF\") `$ aFAH 5)P\"$ \
        `- a\u{1b}I, =ar\"% `& a\u{14}'s\". `! a\u{e}T\u{f}\"\" `Q a_g;\"- `i aTGE\"! `/ aG*V\") `$ a\u{6}1|\"% `# a\u{5}\
        \u{5}\u{e}\"\" `= amMd t:l\"! `# a\u{a}Uz\"* `* au@\u{6} 66- \u{1e}'P \u{0}6^\") `  ab\u{2}\u{3} n\u{b}\u{e}\"'\
         `\" a\u{13}I+\"$ `2 a\u{16}d3 i\u{13}7 !4F\"\" `d a,4\u{7}\"! `! a[4R\"$ `! a\u{16}v\u{7} \u{0}%=\"- `(!a6|O\"\
        \" `W a\u{4}>\\ \u{16}\u{11}\u{e} Zd\u{11}\"$ `D aH$@\". `\" agdK '3# \u{11}fF\"$ `? aB T\"\" `O!aPQ\u{16} Z\u{6}\
        \u{13}\"! `- a/\u{d}. v]l 17\u{2}\"- `! a\u{1e}y\u{6}\"- `E a\u{1a}=_ Aig mGu\"' `# a\u{a}!.\"* `/ aAzH FA\u{1a}\
         \u{8}@= ]ss\"! `/ a4R\u{d} i1\u{1f}\"* `2 avUg fn\u{14}\"( `! a2Ao\"% `% aXf\u{e}\"- `v aO\u{18}D Wie x2'\"\" \
        `9 a^Fp p~\u{3} SPD\"* `1 aJ'n\"\" `B!asd\u{7f}\"- `g aKM* J8h 8(l\"$ `  a7&n\") `  a>Bn /H\u{1f}\"\" `T!a\u{0}\
        iA\"! `  a\u{15}6^ \u{1e}^b {\u{1f}R\"' `! aC}\u{16} zVm I4\u{8} 9[L \u{0}?- /e- 5Jf )8k 8|\u{10}\") `  a\u{9}\u{4}\
        <\"- `\u{7f} a\\\u{9}\u{16}$! `' a) `  a\\\u{1c}\u{7} r1\u{1c} |8Q xO\u{7} Bs= \u{5}{[ ]\u{5}\u{1a}\"! `5 aB\u{14}\
        \u{1b} \u{10}\u{1e}: f|Q L2\u{1d} C\u{4}Q L\u{16}R Y/\u{1b} gJK ]06 ii1 `7]\") `$ aP\u{3}\u{9} 2~\u{1a}\"! `% a\
        @\u{15}q\"! `$ aqgp\"' `# aj9s\"\" `F!a\"\u{15}u f\"\u{f} _!N \u{b}:E 6zO 3z5 8\u{13}A 7=C p2\u{14} C:\u{5} wM\u{8}\
         \u{1b}g\u{1c}\"* `) a<\\/ 8T2\"! `8 a\u{17}nr\"* `* a3\\K GpN =\u{17}z\"- `N!a^m=\"- `/!a\u{16}lX\"% `* at?Z\"\
        . `\" a\u{8}$\u{15} \u{3}{6 K8s F\u{a}\"\") `% a\u{7f}g]\") `\" a2.d M\u{d}(\"! `  a\u{1}9d E\u{8}F\") `  ak\u{7}\
        \u{10}\"* `. ab\u{5}\u{7}\"' `\" a!fq\"% `' aMn4 W#L\"$ `F a=\u{18}^ \u{7}&c :\u{d}\u{5}\"( `  aws\u{c}\"! `2 a\
        ./L Ts\u{c} Z\u{11}e lIH T\u{1d}\u{1} 3\u{12}^ N\u{11}i )\u{11}\u{a}\". `  a@I<\"\" `- a46J \u{a}2g\"* `$ a{0{ \
        |\u{1b}\u{3}\"* `! a[3\u{c}\") `% a)_t\") `  ar\u{1a}T \u{15}>i\"\" `\u{7f} aNj/ 54\u{7}\"\" `{ a\u{c}-\u{14} X\
        S6 76@\"! `' a9fP\") `# awca\") `# a}\u{3}; Mf^\") `% am!b \u{1c}En y\u{14}. h\u{e}X\"& `\u{1f}\u{1f}aO\u{5}Z\"\
        $ `L a`3 \"* `# aGU$ )\u{4}\u{1e}\") `  aLEJ \u{14}]K J9w qm\u{15}\"( `  aW16 \u{2}z\u{e} Eu \"! `# a[G\u{b} \u{1c}\
        o- \u{11}F_\"* `$ a\u{1c}>h 2\u{1b}x\"! `* a\u{6}4y\") `# a8;\u{8} 8L\u{10}\"* `- ag(\u{0} (_\u{13}\"! `2 al\\&\
         T\u{9}^ y\u{13}c ]xz\"* `' au\u{9}z\"! `. ajo\u{11}\"( `  a9\u{17}w&' `# a* `\" a, `  aPr\u{2}\"- `I as\u{6}2\"\
        $ `+ anLq 4<\u{5}\"! `  aX)# \u{13}Z/\"- `  akJ\u{13}\"- `/ ak8.\"\" `S aK*j\"\" `R!aeh\u{5}\"$ `/ alY\u{10} if\
        F \u{9}.S\"! `9 a\u{8}'2 4^B v+E 9*\u{2}\"! `# aU\u{b}!\"* `/ aY\u{3}\u{0}\"\" `C!aepB\") `# ah1L L4R \u{7}%h 2\
        5\u{9}\"! `# a5-n \",q |[~\"* `1 a\u{13}*:\"! `! aDLU 5ZZ D:\u{12}\"! `) a=~\u{1a} \u{19}[#\"( `  aE\u{5}^\"\" \
        `L at.w\"$ `# a,Z\u{10}\"( `  azC?\"\" `#!a0/^ \u{2}|\u{7f}\"% `' a\u{5}F( \u{16}I7 \u{c}&Z \u{0}#f\"$ `E asgo \
        't\u{2}\"% `' a5fw\"\" `A!alH\u{5}\"% `$ aG]\u{f}\"! `# aL\u{14};\"! `5 aNHD \\nx\"$ `7 aD\u{a}\u{2} t=\u{10}\"\
        - `_ aI\u{13}\u{11}\"( `  abE3 \u{2}1\u{10}\"- `w aC=&\"! `$ a-.-\"% `# aP)5 )\u{1a}X }9u \u{1f}[1 O\u{4}\u{1f}\
         hN\u{3} Ih; L]y \u{b}x\u{1a} xsl\"' `# aCN\u{2}\"$ `0 aM/\u{9}\"% `$ aNC\u{13}\"$ `7 aH\u{1e}- #@\u{1a} f4# va\
        / P;2 Z\u{1c}7\". `\" adXe `0A\"- `p a\u{b}\u{f}r\"! `# a\u{d}L\u{9}\") `\" aQ\\\u{a} $YO\"* `\" acHe\"- `\u{18}\
         a-=O \u{1e}yw\"$ `D a?>\u{17} oq\u{17}\"$ `@ a%\u{15}O\"! `! aG\u{b}l EUt f7$\") `  ao%/\"$ `, an54 ,]G\"$ `$ \
        a4\u{0}c +'t ei~ W-G pA_\"* `' a\u{1a}Z@ e0\u{5} \u{12}eI \u{c}j[\"- `6!a.{j |b+\"* `$ a 99\"- `\u{9} a->\u{6} \
        i\u{2}\u{e} ]\u{0}\u{17}\"\" `^ am\u{c}\u{18}\"* `! aU{\u{11}\"* `, a;tl \u{1b}\u{e}s\"* `\" au\u{7f}u \u{1}Uz \
        yZd \u{15}\u{b}n\") `% aUno \u{13}^* m\u{13}0 N`m\"% `\" a\u{1b}\u{6}\u{8}\". `  a&j5 i$j TP* 1\u{1f}3 \u{e}J7 \
        IM\u{15} $;:\"% `' am>< ?eF 4\u{1c}O\"! `8 aks\u{f} 1x\u{12}\". `  a\u{d}=.\"- `J akiY a\u{f}\u{13} U2~\"$ `= a\
        <MW\") `  a\u{10}!\u{7f} mP6\"! `2 a\u{17}DA\"( `  a\u{1c}aj Gqu \\J\u{9}\") `  a%:\u{13} =h3 'JQ\"\" `S!a|F\u{4}\
        \") `$ a\u{1d}k\u{8}\"* `\" a\u{a}\u{10}\u{9}\"\" `\u{13} a$\u{7f}\u{1e}\"* `2 aN9n l\u{3}q \u{10}Y(\"$ `= a\u{6}\
        ^c %\u{d}}\"! `& a\u{7}/x\". `  ar\u{1f}\u{b}\"$ `\" aUZ\u{1a}\"\" `] a>*9\") `% aW5g\"* `0 a\u{e}sl ,0+ M,8 )\u{6}\
        ! $\u{17}+ Y\u{c}0 \\CK E\u{14}) \u{16}\u{11}m\"\" `M!aOmu\"% `' a(\u{0}\u{9} \u{1b}xn _\u{1e}K ]\u{6}{ B<E OvM\
        \"- `T a\u{b}UW\"( `  agdZ VKa\"% `) aEMl Bb\u{15} LH\u{1a}\"* `! aEA\\ \u{b}eC \u{2}\u{10}m \u{1f}\u{10}~\"! `\
        ) aC\u{8}a\"* `0 a1!z\"( `! aZ\u{2}\u{3}\"* `# a3@N Z>\u{0}\"! `# a:t\u{1a} M(Y\"! `. aX\u{9}\u{0}\"! `& aZ<\u{c}\
         \u{1c}\u{16}q\"$ `1 a>y- g d A^d\"! `< a\u{a}6\u{19}\"- `? aj\u{17}\u{1f} 1a$ D%\u{d} tO= [QP\". `\" a&Dt\"! `\
        & a\u{1}qD n\u{1}O\"( `  a>Ub r\u{1b}\u{16} 4 ` d\u{10}p\"* `$ am\u{15}]$\" `+ a* `& a\u{14}^j\") `  aJ\u{2}6\"\
        \" `T a.U\\\"* `) a\u{5}n\u{2} \u{b}\u{17}C tf&\". `! a$\u{19}5 Pym 1\u{d}6 e\u{e}7\"! `, aK4e\"$ `8 ao1Q\"$ `K\
         a\u{19}ZZ\"! `3 a\u{17}N` 'Vb\"$ `- a$Jn\"$ `  a\u{1a}\u{1b}\u{2}\". `\" a\u{17}\u{8}\u{10} \u{1e}\u{13},\"* `\
        3 a'O3 \u{b}OR Rxc vBg z\u{6}\u{10}\"! `* a\u{12}IO |/|\") `$ aWpU SGk\"$ `G aNq\u{1d} \u{b}oI B,\\ Tn` \u{a}rn\
        \") `\" aC~\u{18} N,0 j\u{0}v\") `  ap\u{11}^ \\gs\"\" `5 a\u{2}s\u{1f}\"- `\u{1} a:H\u{9} d[ \") `# a]gH hA\\ \
        \u{11}Q7\"$ `: a.Nu \u{0}\u{3}\u{7f}\"! `( a\u{f}!\u{9} 7\\( 7\u{8}3\"! `) aL\u{1a}F\"! `! a\u{8}0` r}g\". `\" \
        a\u{1b}g\u{12} \u{18}#1\") `  a~.< l\u{b}Z q\u{7}& jNn\") `  aG\u{7f}\u{1f}\". `\" a4=A HHm ,Cr#     i   \u{10}\
           \u{17}   )!  )!  )!  -!  F!  Q!  U!  d!  v!  \u{1}!  6\"  H\"  Z\"  Z\"  s\"  \u{f}\"  +#  D#  R#  r#  y#  \u{b}\
        #  \u{12}#   $  5$  C$  Q$  `$  n$  |$  \u{3}$  \u{18}$  \u{18}$  5%  M%  T%  T%  t%  {%  {%  {%  \u{6}%  \u{14}\
        %  B&  i&  \u{7f}&  \u{11}&  #'  #'  #'  .'  9'  @'  @'  R'  ]'  o'  o'  v'  \u{4}'  \u{19}'  +(  A(  S(  Z(  w\
        (  {(  \u{13}(  !)  /)  :)  O)  ])  a)  h)  z)  \u{1a})  (*  /*  :*  A*  L*  W*  i*  p*  \u{7f}*  \u{14}*  5+  \
        G+  R+  R+  R+  V+  h+  s+  \u{9}+  \u{d}+  \u{11}+  *,  1,  8,  8,  Q,  Q,  g,  y,  \u{0},  \u{12},  '-  9-  K\
        -  O-  e-  x-  \u{0}-  #.  #.  1.  ?.  C.  J.  N.  \\.  q.  \u{7f}.  \u{1c}.  '/  </  </  G/  Q/  \\/  j/  q/  \
        q/  \u{6}/  \u{6}/  \u{1d}/  $0  $0  @0  N0  \\0  j0  \u{7}0  \u{7}0  \u{19}0  $1  61  A1  ]1  h1  s1  \u{2}1  \
        \u{18}1  &2  -2  <2  N2  \\2  n2  u2  \u{e}2  \u{15}2   3  <3  L3  Z3  p3  p3  \u{5}3  )4  -4  14  84  <4  U4  \
        d4  s4  \u{2}4  \u{14}4  \"5  ;5  J5  \\5  v5  }5  \u{1}5  \u{1}5  \u{11}5  \u{1f}5  F6  c6  q6  x6  \u{7f}6  \u{6}\
        6  \u{14}6  *7  87  87  U7  d7  r7  \u{0}7  \u{17}7  \"8  )8  C8  U8  o8  \u{10}8  \u{1b}8  \u{1f}8  &9  *9  ?9\
          Q9  Q9  c9  c9  }9  }9  \u{1}9  \u{c}9  \u{17}9  %:  O:  [:  \u{9}:  &;  N;  U;  c;  |;  \u{7};  \u{e};  \u{1c}\
        ;  .<  K<  d<  k<  o<  \u{8}<  !=  ==  H=  w=  \u{17}=  \">  8>  C>  N>  Y>  d>  h>  s>  \u{c}>  %?  ,?  >?  P?\
          e?  l?  w?  \u{c}?  %@  8@  J@  J@  U@  x@  \u{f}@  \u{1d}@  \u{1d}@  $A  +A  2A  EA  TA  qA  %B  :B  MB  _B \
         jB  }B  \u{b}B  \u{12}B  2C  2C  GC  YC  gC  kC  yC  \u{1b}C  &D  <D  <D  QD  gD  yD  \u{e}D  (E  3E  BE  [E  \
        bE  xE  \u{11}E  \u{1f}E  *F  *F  ?F  fF  mF  \u{6}F  \u{1c}F   G  +G  /G  /G  ZG  hG  pG  pG  xG  \u{14}G  \"H\
          4H  ;H  XH  XH  nH  uH  |H  \u{15}H  \u{1c}H  .I  .I  GI  RI  ]I  aI  lI  zI  ~I  \u{f}I  +J  6J  =J  OJ  oJ \
         vJ  zJ  \u{f}J  \u{f}J  2K  9K  GK  cK  jK  xK  \u{e}K  +L  9L  =L  HL  iL  tL  {L  \u{a}L  \u{1d}L  \u{1d}L  \
        /M  =M  KM  ^M  bM  iM  tM  \u{3}M  \u{19}M  \u{19}M  +N  =N  LN  WN  WN  iN  qN  \u{0}N  \u{0}N  \u{4}N  +O  +\
        O  9O  GO  UO  uO  \u{0}O  \u{19}O  +P  DP  eP  lP  pP  ~P  \u{d}P  \u{14}P  1Q  XQ  mQ  {Q  \u{7f}Q  \u{3}Q  \u{19}\
        Q   R  +R  =R  HR  OR  eR  {R  \u{14}R  \u{1f}R  \u{1f}R  #S  1S  1S  1S  8S  JS  US  oS  wS  \u{10}S  \u{1e}S \
         BT  NT  NT  jT  xT  \u{a}T  \u{12}T   U  $U  $U  $U  /U  7U  EU  LU  ZU  iU  {U  \u{d}U  \u{1f}U  8V  XV  XV  \
        cV  \u{6}V  \u{11}V  \u{18}V  \u{1f}V  &W  CW  GW  UW  cW  jW  qW  uW  \u{3}W  \u{a}W  \u{11}W  \u{1f}W  <X  GX\
          YX  xX  \u{7f}X  \u{3}X  \u{12}X  'Y  CY  NY  uY  \u{0}Y  \u{7}Y  \u{13}Y  %Z  )Z  4Z  ;Z  ?Z  JZ  NZ  dZ  vZ\
          zZ  \u{f}Z  )[  B[  I[  T[  T[  _[  _[  f[  {[  \u{9}[  \u{d}[  #\\  K\\  R\\  Y\\  h\\  l\\  \u{1}\\  \u{10}\
        \\  \u{1e}\\  \"]  )]  )]  C]  Y]  k]  k]  o]  \u{6}]  \u{1c}]  *^  1^  <^  @^  D^  K^  h^  }^  \u{8}^  \u{8}^ \
         \u{13}^  5_  @_  G_  Y_  s_  \u{2}_  \u{17}_  ,`  >`  J`  J`  R`  u`  \u{e}`   a  5a  Ca  Qa  ma  xa  \u{3}a  \
        \u{15}a  *b  ?b  Ub  `b  vb  }b  \u{12}b  \u{1d}b  $c  Gc  Vc  dc  }c  \u{17}c  )d  -d  4d  Ld  Wd  id  \u{2}d \
         \u{d}d  \"e  )e  Fe  Me  me  \u{2}e  \u{14}e   f  2f  =f  Df  Of  bf  tf  xf  \u{7f}f  \u{d}f  \u{11}f  \u{1c}\
        f  @g  Gg  Kg  Og  ag  eg  pg  ~g  \u{1e}g  \"h  4h  Ch  Uh  \\h  gh  yh  \u{4}h  \u{17}h  \u{17}h  \u{1e}h  \"\
        i  4i  Bi  Pi  Wi  bi  bi  bi  pi  wi  ~i  \u{10}i  \u{1e}i  \"j  \"j  )j  7j  Oj  Vj  hj  lj  \u{9}j  \u{10}j \
         \u{1c}j  1k  Ck  Gk  dk  kk  \u{5}k  \u{13}k  \u{13}k  \u{13}k  !l  Al  Rl  pl  \u{9}l  \u{1b}l  \u{1b}l  0m  \
        0m  ;m  pm  \u{14}m  *n  8n  ?n  Mn  Mn  Mn  jn  jn  \u{0}n  \u{12}n  9o  Go  Yo  ]o  vo  \u{4}o  \u{1a}o  0p  \
        Ep  Pp  ep  wp  ~p  \u{10}p  \u{14}p  \u{18}p  \u{18}p  \u{18}p  &q  ?q  Yq  dq  dq  lq  wq  ~q  \u{6}q  \u{d}q\
          \u{18}q  #r  8r  8r  Rr  gr  kr  }r  \u{4}r  \u{19}r  \u{1d}r  +s  6s  :s  Zs  es  zs  \u{8}s  \u{16}s  \u{1d}\
        s  $t  /t  >t  Bt  \\t  `t  nt  \u{0}t  \u{4}t  \u{13}t  (u  7u  Zu  Zu  ^u  lu  ~u  \u{2}u  \u{10}u  %v  0v  <\
        v  Gv  Gv  Rv  dv  \u{b}v  'w  6w  Ew  Ew  Tw  fw  uw  \u{3}w  \u{e}w  \u{15}w  \u{19}w  \u{19}w  'x  +x  @x  @\
        x  Dx  Dx  ax  px  tx  \u{7}x  \u{16}x  \u{16}x  +y  =y  Ky  gy  gy  \u{11}y  \u{18}y  \u{1f}y  \u{1f}y  &z  *z\
          1z  Rz  Rz  Yz  ]z  iz  wz  \u{6}z  ;{  B{  W{  e{  e{  m{  t{  {{  \u{14}{  \u{1b}{  )|  M|  M|  U|  c|  c| \
         j|  \u{6}|  #}  K}  O}  d}  r}  \u{19}}  '~  /~  3~  >~  P~  T~  T~  f~  {~  \u{2}~  \u{9}~  \u{14}~  5\u{7f} \
         <\u{7f}  J\u{7f}  Q\u{7f}  x\u{7f}  \u{1c}\u{7f}  '\u{0}  +\u{0}  :\u{0}  W\u{0}  ^\u{0}  b\u{0}  u\u{0}  \u{18}\
        \u{0}  8\u{1}  <\u{1}  G\u{1}  \\\u{1}  n\u{1}  \u{7}\u{1}  \u{e}\u{1}  5\u{2}  C\u{2}  _\u{2}  m\u{2}  q\u{2} \
         }\u{2}  \u{13}\u{2}  %\u{3}  G\u{3}  Y\u{3}  o\u{3}  }\u{3}  \u{4}\u{3}  \u{13}\u{3}  %\u{4}  0\u{4}  N\u{4}  \
        U\u{4}  g\u{4}  u\u{4}  \u{7}\u{4}  \u{b}\u{4}  \u{f}\u{4}  \u{17}\u{4}  %\u{5}  L\u{5}  Z\u{5}  e\u{5}  e\u{5}\
          ~\u{5}  \u{10}\u{5}  ,\u{6}  ;\u{6}  W\u{6}  p\u{6}  \u{a}\u{6}  \u{15}\u{6}  &\u{7}  *\u{7}  @\u{7}  Y\u{7} \
         u\u{7}  \u{11}\u{7}  &\u{8}  1\u{8}  1\u{8}  @\u{8}  [\u{8}  b\u{8}  p\u{8}  {\u{8}  {\u{8}  {\u{8}  \u{d}\u{8}\
          \u{18}\u{8}  .\u{9}  9\u{9}  N\u{9}  j\u{9}  y\u{9}  \u{0}\u{9}  \u{e}\u{9}  \u{12}\u{9}  \u{1a}\u{9}  D\u{a}\
          K\u{a}  `\u{a}  h\u{a}  v\u{a}  ~\u{a}  \u{14}\u{a}  \u{1b}\u{a}  \u{1b}\u{a}  -\u{b}  ?\u{b}  F\u{b}  [\u{b}\
          i\u{b}  s\u{b}  \u{9}\u{b}  \u{17}\u{b}  0\u{c}  >\u{c}  Z\u{c}  e\u{c}  \u{5}\u{c}  \u{9}\u{c}  0\u{d}  ?\u{d}\
          C\u{d}  C\u{d}  X\u{d}  c\u{d}  n\u{d}  r\u{d}  \u{f}\u{d}  /\u{e}  =\u{e}  H\u{e}  V\u{e}  d\u{e}  v\u{e}  ~\
        \u{e}  \u{13}\u{e}  !\u{f}  (\u{f}  6\u{f}  E\u{f}  E\u{f}  W\u{f}  l\u{f}  x\u{f}  \u{7f}\u{f}  \u{d}\u{f}  \u{14}\
        \u{f}  \u{1b}\u{f}  1\u{10}  @\u{10}  R\u{10}  Y\u{10}  h\u{10}  z\u{10}  \u{9}\u{10}  \u{10}\u{10}  \u{10}\u{10}\
          ,\u{11}  >\u{11}  I\u{11}  P\u{11}  W\u{11}  ^\u{11}  l\u{11}  s\u{11}  \u{5}\u{11}  \u{1e}\u{11}  %\u{12}  ,\
        \u{12}  F\u{12}  T\u{12}  b\u{12}  i\u{12}  ~\u{12}  \u{10}\u{12}  \"\u{13}  4\u{13}  8\u{13}  J\u{13}  j\u{13}\
          j\u{13}  |\u{13}  \u{0}\u{13}  \u{7}\u{13}  )\u{14}  N\u{14}  d\u{14}  s\u{14}  ~\u{14}  \u{9}\u{14}  \u{10}\u{14}\
          \u{18}\u{14}  -\u{15}  4\u{15}  <\u{15}  N\u{15}  `\u{15}  p\u{15}  \u{6}\u{15}  &\u{16}  1\u{16}  @\u{16}  K\
        \u{16}  S\u{16}  ^\u{16}  s\u{16}  s\u{16}  \u{f}\u{16}  \u{1d}\u{16}  :\u{17}  >\u{17}  L\u{17}  T\u{17}  _\u{17}\
          q\u{17}  x\u{17}  \u{3}\u{17}  \u{15}\u{17}   \u{18}  '\u{18}  +\u{18}  @\u{18}  G\u{18}  N\u{18}  Y\u{18}  g\
        \u{18}  k\u{18}  r\u{18}  }\u{18}  \u{12}\u{18}  /\u{19}  7\u{19}  Y\u{19}  d\u{19}  k\u{19}  k\u{19}  \u{1}\u{19}\
          \u{16}\u{19}  D\u{1a}  O\u{1a}  O\u{1a}  a\u{1a}  h\u{1a}  o\u{1a}  s\u{1a}  ~\u{1a}  \u{1e}\u{1a}  7\u{1b}  \
        I\u{1b}  [\u{1b}  i\u{1b}  t\u{1b}  |\u{1b}  \u{4}\u{1b}  \u{12}\u{1b}  !\u{1c}  ,\u{1c}  7\u{1c}  M\u{1c}  T\u{1c}\
          _\u{1c}  f\u{1c}  {\u{1c}  \u{6}\u{1c}  \u{d}\u{1c}  \u{15}\u{1c}   \u{1d}  '\u{1d}  .\u{1d}  G\u{1d}  R\u{1d}\
          Y\u{1d}  o\u{1d}  v\u{1d}  \u{c}\u{1d}  \u{10}\u{1d}  \u{1e}\u{1d}  8\u{1e}  U\u{1e}  j\u{1e}  q\u{1e}  |\u{1e}\
          \u{b}\u{1e}  \u{16}\u{1e}  \u{16}\u{1e}  \u{1a}\u{1e}  %\u{1f}  -\u{1f}  8\u{1f}  <\u{1f}  Q\u{1f}  k\u{1f}  \
        s\u{1f}  {\u{1f}  \u{9}\u{1f}  \u{1b}\u{1f}  \u{1f}\u{1f}  & ! 9 ! H ! H ! S ! Z ! l ! \u{1} ! \u{1d} ! (!! 3!!\
         O!! O!! Z!! s!! \u{2}!! \u{14}!! \u{1b}!! )\"! ;\"! P\"! T\"! n\"! u\"! \u{4}\"! \u{f}\"! ,#! 3#! B#! S#! ^#! \
        e#! \u{10}#! \u{1f}#! 1$! ?$! Q$! X$! j$! u$! y$! }$! \u{16}$! \u{1d}$! (%! /%! H%! H%! V%! e%! i%! w%! {%! \u{10}\
        %! \u{17}%! %&! 3&! E&! L&! a&! w&! \u{9}&! \u{11}&! \u{1f}&! \u{1f}&! &'! 5'! 5'! A'! W'! i'! q'! |'! \u{4}'! \
        $(! W(! e(! {(! \u{a}(! *)! <)! J)! Y)! Y)! o)! \u{b})! \u{12})! #*! '*! 2*! A*! A*! P*! f*! t*! |*! \u{7}*! \u{e}\
        *! \u{15}*! \u{1c}*! #+! 8+! <+! G+! K+! V+! o+! \u{4}+! \u{16}+! $,! +,! 6,! A,! V,! a,! s,! !-! ,-! :-! O-! ]\
        -! d-! l-! w-! \u{11}-! \u{1f}-! ..! 9.! G.! \\.! c.! u.! |.! \u{12}.! +/! 9/! A/! H/! L/! S/! Z/! z/! \u{2}/! \
        \u{2}/! \u{1b}/! \u{1b}/! )0! 80! Q0! g0! y0! \u{7}0! \u{f}0! \u{1a}0! %1! 01! 71! F1! M1! Q1! j1! n1! |1! \u{3}\
        1! \u{1d}1! .2! C2! J2! N2! Z2! Z2! l2! l2! l2! ~2! \u{5}2! \u{13}2! .3! .3! 93! Y3! n3! u3! \u{3}3! \u{11}3! #\
        4! 14! 54! C4! G4! d4! v4! \u{9}4! )5! 05! ;5! W5! [5! q5! x5! x5! \u{11}5! \u{18}5! \u{18}5! *6! 26! H6! H6! i\
        6! m6! t6! x6! \u{6}6! \u{18}6! \u{1c}6! ?7! M7! _7! j7! \u{6}7! \u{6}7! \u{6}7! )8! 78! B8! \\8! y8! \u{1c}8! \
        $9! +9! 99! V9! d9! }9! \u{8}9! \u{1b}9! \u{1f}9! 8:! 8:! ?:! M:! M:! t:! \u{e}:! #;! F;! _;! q;! x;! \u{7};! \u{1c}\
        ;! #<! 1<! ?<! Q<! Y<! }<! \u{13}<! ?=! J=! Q=! X=! m=! {=! \u{a}=! $>! +>! 6>! =>! L>! _>! x>! \u{7f}>! \u{15}\
        >! \u{1c}>! .?! C?! J?! N?! `?! \u{1}?! \u{1b}?! &@! ?@! [@! q@! \u{11}@! \u{1f}@! 4A! 4A! CA! NA! UA! cA! yA! \
        \u{5}A! \u{13}A! \u{13}A! !B! 0B! 0B! 7B! >B! XB! fB! tB! \u{3}B! \u{11}B! #C! @C! @C! GC! GC! UC! \\C! jC! qC!\
         xC! \u{12}C!  D! 9D! =D! DD! DD! HD! OD! eD! lD! wD! ~D! \u{5}D! \u{9}D! \u{1c}D! .E! <E! GE! NE! gE! \u{4}E! \
        \u{b}E! \u{1d}E! $F! @F! VF! VF! oF! ~F! \u{13}F! \u{1e}F! \u{1e}F! 0G! 7G! >G! \\G! cG! kG! \u{4}G! \u{13}G! \u{17}\
        G! %H! )H! EH! ^H! |H!  I! @I! @I! NI! ]I! ]I! dI! kI! \u{1}I! !J! (J! >J! MJ! _J! cJ! qJ! \u{3}J! \u{15}J! #K!\
         .K! 5K! CK! GK! UK! YK! gK! rK! \u{8}K! \u{1a}K! !L! )L! 4L! CL! _L! fL! jL! \u{6}L! \u{d}L! \u{14}L! \u{14}L!\
         \"M! ;M! CM! KM! RM! `M! kM! \u{7}M! \u{19}M! +N! 9N! 9N! KN! KN! ]N! aN! tN! \u{6}N! \u{1b}N! -O! ;O! PO! WO!\
         {O! \u{d}O! \u{1b}O! *P! .P! .P! <P! NP! oP! zP! \u{9}P! \u{10}P! \u{1b}P! \u{1f}P! 1Q! <Q! QQ! \\Q! cQ! uQ! |\
        Q! \u{e}Q! \u{1c}Q! \u{1c}Q! #R! #R! 1R! 8R! FR! [R! {R! {R! \u{10}R! \u{1b}R! &S! 1S! 1S! QS! XS! mS! qS! \u{7f}\
        S! \u{d}S! \u{1b}S! ?T! ]T! \u{1}T! \u{17}T! ,U! :U! MU! `U! dU! }U! \u{1a}U! (V! 4V! JV! \\V! jV! vV! \u{8}V! \
        \u{1a}V! \u{1a}V! (W! 3W! HW! HW! aW! ~W! \u{5}W! \u{5}W! \u{9}W! \u{10}W! \"X! FX! [X! bX! pX! \u{9}X! 0Y! 4Y!\
         4Y! 8Y! ?Y! NY! NY! \\Y! \u{d}Y! \u{d}Y! \u{1f}Y! 2Z! 9Z! HZ! SZ! dZ! rZ! \u{4}Z! \u{b}Z! \u{19}Z! ![! ![! K[!\
         Y[! h[! v[! ~[! \u{c}[! \u{17}[! \u{1e}[! B\\! X\\! n\\! y\\! \u{1}\\! \u{d}\\! \u{14}\\! \"]! P]! W]! ^]! {]!\
         \u{2}]! \u{9}]! \u{17}]! &^! C^! U^! g^! y^! \u{19}^! $_! /_! 6_! K_! `_! \u{4}_! \u{16}_! 9`! K`! e`! s`! \u{2}\
        `! \u{12}`! \u{1d}`! $a! /a! Ea! Wa! ia! ia! \u{7f}a! \u{7f}a! \u{7f}a! \u{6}a! \u{11}a! \u{1c}a! .b! ?b! Xb! j\
        b! xb! \u{4}b! \u{f}b! /c! Oc! dc! dc! }c! \u{4}c! \u{1d}c! (d! 6d! >d! Ed! Pd! ld! ld! ~d! \u{5}d! \u{1b}d! \"\
        e! -e! Pe! ^e! ie! ie! \u{7f}e! \u{3}e! \u{a}e! \u{11}e! \u{11}e! \u{1f}e! #f! 1f! <f! Xf! gf! nf! \u{a}f! \u{19}\
        f! (g! Eg! Ig! Mg! jg! qg! \u{3}g! \u{a}g! \u{15}g! .h! 9h! =h! =h! Lh! [h! th! \u{18}h! \u{1c}h! /i! /i! 6i! A\
        i! ^i! pi! ~i! \u{5}i! \u{1b}i! )j! 0j! Lj! bj! qj! \u{b}j! &k! &k! 4k! ;k! _k! |k! |k! \u{3}k! \u{a}k! \u{18}k\
        ! \u{1c}k! #l! *l! 1l! Cl! Yl! ]l! {l! \u{10}l! &m! -m! -m! 1m! 9m! =m! =m! =m! Sm! om! zm! \u{5}m! \u{10}m! \u{1e}\
        m! \"n! ;n! Bn! Mn! mn! \u{2}n! \u{10}n! \u{1e}n! 0o! Io! Io! go! ko! yo! \u{e}o! \u{15}o! #p! Rp! Rp! gp! up! \
        \u{0}p! \u{4}p! \u{19}p! \u{19}p! (q! 7q! Iq! pq! ~q! \u{10}q! \u{1b}q! 0r! Er! Pr! er! lr! zr! \u{f}r! \"s! 8s\
        ! Ms! Xs! _s! ns! \u{0}s! \u{7}s! \u{12}s! ,t! 0t! ?t! tt! |t! \u{a}t! \u{e}t! \u{15}t!  u! .u! Nu! Yu! `u! yu!\
         \u{7}u! \u{12}u! \u{1d}u! :v! Av! Hv! Zv! wv! \u{14}v! 0w! >w! Pw! bw! ~w! \u{13}w! \u{1a}w! !x! (x! ,x! 7x! B\
        x! Yx! jx! \u{7f}x! \u{3}x! \u{b}x! $y! +y! +y! Gy! Ky! Vy! oy! ~y! \u{5}y! !z! /z! :z! Ez! Zz! wz! \u{9}z! \u{10}\
        z! \u{1f}z! *{! 5{! ={! H{! a{! \u{1}{! \u{1a}{! (|! A|! O|! d|! o|! v|! \u{8}|! \u{1d}|! +}! =}! H}! S}! o}! \u{1}\
        }! %~! )~! A~! P~! W~! s~! ~~! \u{c}~! \u{1b}~! 4\u{7f}! B\u{7f}! u\u{7f}! \u{11}\u{7f}! \u{18}\u{7f}! &\u{0}! \
        4\u{0}! 8\u{0}! C\u{0}! N\u{0}! R\u{0}! ]\u{0}! d\u{0}! y\u{0}! \u{7}\u{0}! \u{e}\u{0}!  \u{1}! +\u{1}! =\u{1}!\
         E\u{1}! Q\u{1}! U\u{1}! z\u{1}! \u{13}\u{1}! E\u{2}! L\u{2}! ^\u{2}! s\u{2}! \u{2}\u{2}! \u{11}\u{2}! \u{18}\u{2}\
        ! \u{1f}\u{2}! \u{1f}\u{2}! 1\u{3}! 8\u{3}! <\u{3}! <\u{3}! J\u{3}! Q\u{3}! c\u{3}! u\u{3}! \u{a}\u{3}!  \u{4}!\
         +\u{4}! 9\u{4}! ]\u{4}! k\u{4}! o\u{4}! z\u{4}! \u{c}\u{4}! \u{c}\u{4}! \u{c}\u{4}! \u{c}\u{4}! \u{c}\u{4}! \u{10}\
        \u{4}! \"\u{5}! \"\u{5}! 7\u{5}! >\u{5}! P\u{5}! _\u{5}! \u{2}\u{5}! \u{11}\u{5}! &\u{6}! &\u{6}! 9\u{6}! G\u{6}\
        ! Y\u{6}! n\u{6}! n\u{6}! }\u{6}! \u{c}\u{6}! \u{1a}\u{6}! 0\u{7}! B\u{7}! _\u{7}! f\u{7}! q\u{7}! \u{d}\u{7}! \
        \u{1b}\u{7}! &\u{8}! 5\u{8}! G\u{8}! Y\u{8}! g\u{8}! n\u{8}! \u{0}\u{8}! \u{7}\u{8}! \u{f}\u{8}! \u{1d}\u{8}! R\
        \u{9}! Y\u{9}! d\u{9}! }\u{9}! }\u{9}! \u{b}\u{9}! \u{1a}\u{9}! (\u{a}! 3\u{a}! W\u{a}! b\u{a}! b\u{a}! j\u{a}!\
         }\u{a}! \u{12}\u{a}!  \u{b}! +\u{b}! D\u{b}! V\u{b}! ]\u{b}! h\u{b}! z\u{b}! \u{8}\u{b}! \u{8}\u{b}! \u{f}\u{b}\
        ! \u{1a}\u{b}! \"\u{c}! \"\u{c}! )\u{c}! ?\u{c}! [\u{c}! _\u{c}! t\u{c}! x\u{c}! \u{3}\u{c}! \u{1c}\u{c}! $\u{d}\
        ! C\u{d}! K\u{d}! V\u{d}! Z\u{d}! Z\u{d}! h\u{d}! v\u{d}! \u{4}\u{d}! \u{4}\u{d}! \u{19}\u{d}! \u{19}\u{d}! \u{1d}\
        \u{d}! 2\u{e}! O\u{e}! ]\u{e}! u\u{e}! y\u{e}! \u{b}\u{e}! \u{1d}\u{e}! =\u{f}! K\u{f}! ]\u{f}! ]\u{f}! y\u{f}!\
         \u{8}\u{f}! \"\u{10}! \"\u{10}! ;\u{10}! B\u{10}! F\u{10}! f\u{10}! \u{3}\u{10}! \u{1c}\u{10}! 9\u{11}! H\u{11}\
        ! O\u{11}! Z\u{11}! ^\u{11}! l\u{11}! \u{9}\u{11}! \u{1b}\u{11}! &\u{12}! P\u{12}! e\u{12}! s\u{12}! z\u{12}! \u{c}\
        \u{12}! \u{1a}\u{12}! 3\u{13}! H\u{13}! g\u{13}! |\u{13}! \u{a}\u{13}! \u{a}\u{13}! \u{a}\u{13}! \u{a}\u{13}! \u{11}\
        \u{13}! \u{1f}\u{13}! &\u{14}! -\u{14}! P\u{14}! X\u{14}! q\u{14}! x\u{14}! \u{a}\u{14}! \u{1c}\u{14}! /\u{15}!\
         K\u{15}! o\u{15}! \u{f}\u{15}! \u{1a}\u{15}! !\u{16}! 3\u{16}! H\u{16}! e\u{16}! \u{5}\u{16}! \"\u{17}! ;\u{17}\
        ! ?\u{17}! \\\u{17}! `\u{17}! y\u{17}! \u{4}\u{17}! .\u{18}! @\u{18}! H\u{18}! V\u{18}! o\u{18}! z\u{18}! \u{5}\
        \u{18}! \u{d}\u{18}! \u{1b}\u{18}! #\u{19}! 8\u{19}! C\u{19}! \\\u{19}! g\u{19}! n\u{19}! \u{1}\u{19}! \u{1a}\u{19}\
        ! \"\u{1a}! )\u{1a}! >\u{1a}! L\u{1a}! P\u{1a}! W\u{1a}! [\u{1a}! [\u{1a}! _\u{1a}! j\u{1a}! u\u{1a}! }\u{1a}! \
        \u{1d}\u{1a}! ,\u{1b}! A\u{1b}! O\u{1b}! V\u{1b}! o\u{1b}! \u{4}\u{1b}! \u{1e}\u{1b}! 0\u{1c}! 4\u{1c}! ?\u{1c}\
        ! F\u{1c}! Q\u{1c}! \\\u{1c}! k\u{1c}! k\u{1c}! }\u{1c}! \u{8}\u{1c}! \u{8}\u{1c}! \u{1a}\u{1c}! )\u{1d}! 1\u{1d}\
        ! @\u{1d}! N\u{1d}! ]\u{1d}! ]\u{1d}! d\u{1d}! r\u{1d}! \u{16}\u{1d}! \u{1d}\u{1d}! +\u{1e}! 6\u{1e}! :\u{1e}! \
        P\u{1e}! T\u{1e}! m\u{1e}! m\u{1e}! m\u{1e}! y\u{1e}! }\u{1e}! \u{8}\u{1e}! \u{13}\u{1e}! \u{1e}\u{1e}! %\u{1f}\
        ! A\u{1f}! P\u{1f}! T\u{1f}! X\u{1f}! m\u{1f}! \u{9}\u{1f}! \u{14}\u{1f}! \" \" - \" B \" X \" c \" | \" \u{3} \
        \" \u{7} \" *!\" F!\" N!\" ]!\" l!\" s!\" w!\" \u{10}!\" \u{1b}!\" 0\"\" B\"\" X\"\" m\"\" t\"\" \u{d}\"\" \u{18}\
        \"\" ##\" 2#\" H#\" L#\" W#\" i#\" \u{9}#\" \u{1e}#\" )$\" 1$\" ?$\" J$\" J$\" J$\" `$\" `$\" r$\" \u{1}$\" \u{c}\
        $\" \u{17}$\" #%\" #%\" 1%\" 8%\" F%\" Q%\" j%\" \u{a}%\" \u{a}%\" \u{11}%\" \u{11}%\" \u{1c}%\" #&\" *&\" <&\"\
         C&\" j&\" j&\" \u{0}&\" \u{f}&\" !'\" 6'\" E'\" W'\" l'\" v'\" \u{1}'\" \u{5}'\" !(\" ((\" 6(\" H(\" ](\" d(\"\
         }(\" \u{4}(\" \u{b}(\" ')\" +)\" 6)\" O)\" ^)\" f)\" t)\" t)\" \u{14})\" &*\" **\" 5*\" R*\" `*\" `*\" h*\" z*\
        \" \u{1}*\" \u{1}*\" \u{f}*\" \u{1e}*\" 0+\" E+\" Z+\" v+\" }+\" \u{c}+\" \u{1e}+\" 7,\" E,\" V,\" h,\" \u{7},\"\
         \u{7},\"  -\" 6-\" D-\" K-\" R-\" R-\" a-\" o-\" o-\" \u{8}-\" \u{1a}-\" (.\" A.\" L.\" S.\" l.\" \u{13}.\" \u{1a}\
        .\" !/\" >/\" b/\" ~/\" \u{10}/\" \u{1e}/\" \u{1e}/\" E0\" T0\" m0\" q0\" y0\" \u{4}0\" \u{12}0\" \u{19}0\"  1\"\
         21\" @1\" N1\" d1\" v1\" \u{c}1\" \u{17}1\" ,2\" 42\" ?2\" J2\" U2\" U2\" \\2\" c2\" c2\" k2\" r2\" \u{7}2\" \u{1d}\
        2\" ,3\" :3\" H3\" W3\" ~3\" \u{1b}3\" -4\" ;4\" I4\" T4\" f4\" f4\" f4\" x4\" \u{4}4\" \u{18}4\" \u{1c}4\" +5\"\
         95\" G5\" R5\" R5\" a5\" l5\" w5\" \u{6}5\" \u{11}5\" \u{1c}5\" \u{1c}5\" +6\" A6\" L6\" S6\" W6\" ^6\" q6\" \u{7}\
        6\" \u{12}6\" \u{1a}6\" %7\" ,7\" ,7\" 37\" L7\" a7\" l7\" \u{13}7\" 38\" 38\" E8\" c8\" n8\" |8\" \u{e}8\" \u{1c}\
        8\" '9\" 99\" K9\" V9\" e9\" \u{2}9\" \u{14}9\" .:\" @:\" @:\" Y:\" `:\" h:\" l:\" |:\" \u{3}:\" \u{13}:\" 0;\"\
         0;\" ;;\" [;\" b;\" b;\" r;\" \u{4};\" \u{f};\" 9<\" G<\" ]<\" k<\" v<\" }<\" \u{1a}<\" %=\" >=\" S=\" S=\" m=\
        \" \u{10}=\" )>\" 4>\" ?>\" C>\" Y>\" k>\" o>\" o>\" s>\" \u{10}>\" \u{1b}>\" \"?\" 0?\" >?\" >?\" T?\" f?\" \u{a}\
        ?\" \u{1c}?\" 1@\" 9@\" N@\" R@\" r@\" \u{1}@\" \u{18}@\" AA\" AA\" SA\" \u{0}A\" \u{b}A\" \u{16}A\" +B\" >B\" \
        PB\" bB\" nB\" \u{3}B\" \u{e}B\" \u{e}B\" \u{1c}B\" 5C\" 9C\" VC\" sC\" \u{9}C\" \u{10}C\" \u{17}C\" \u{17}C\" \
        BD\" BD\" BD\" QD\" _D\" _D\" fD\" qD\" \u{6}D\" \u{19}D\" .E\" 5E\" QE\" XE\" qE\" \u{7}E\" $F\" +F\" /F\" DF\"\
         YF\" }F\" \u{4}F\" \u{16}F\" (G\" =G\" OG\" OG\" SG\" [G\" uG\" |G\" \u{8}G\" \u{8}G\" \u{f}G\" (H\" :H\" BH\"\
         ^H\" eH\" qH\" \u{0}H\" \u{b}H\" >I\" II\" II\" WI\" eI\" lI\" sI\" {I\" \u{2}I\" \u{14}I\" \u{18}I\" *J\" <J\"\
         @J\" GJ\" YJ\" `J\" oJ\" oJ\" \u{b}J\"  K\" .K\" 5K\" DK\" KK\" KK\" WK\" jK\" qK\" \u{11}K\" 'L\" .L\" 9L\" =\
        L\" KL\" ZL\" hL\" vL\" \u{12}L\" \u{16}L\" 4M\" FM\" MM\" _M\" _M\" xM\" \u{7f}M\" \u{a}M\" \u{e}M\" \u{15}M\"\
          N\" 5N\" <N\" NN\" oN\" }N\" \u{5}N\" \u{10}N\" 5O\" CO\" JO\" \\O\" \\O\" jO\" nO\" zO\" \u{5}O\" \u{1a}O\" \
        %P\" 3P\" EP\" bP\" pP\" $Q\" @Q\" @Q\" RQ\" ]Q\" oQ\" ~Q\" \u{13}Q\" \u{1a}Q\" AR\" OR\" SR\" ZR\" eR\" eR\" i\
        R\" pR\" \u{5}R\" \u{9}R\" \u{1f}R\" +S\" 6S\" =S\" YS\" gS\" rS\" \u{0}S\" \u{b}S\" $T\" +T\" 6T\" VT\" aT\" l\
        T\" \u{17}T\" 4U\" JU\" QU\" _U\" fU\" qU\" \u{3}U\" \u{7}U\" \u{12}U\" \u{19}U\" 8V\" 8V\" ?V\" CV\" cV\" \u{3}\
        V\" \u{e}V\" \u{15}V\" .W\" NW\" ]W\" \u{4}W\" \u{19}W\"  X\" 8X\" JX\" JX\" UX\" gX\" nX\" yX\" \u{0}X\" \u{e}\
        X\" (Y\" 3Y\" IY\" TY\" _Y\" qY\" qY\" |Y\" \u{3}Y\" \u{18}Y\" #Z\" 5Z\" UZ\" \\Z\" hZ\" }Z\" \u{4}Z\" \u{8}Z\"\
         \u{1d}Z\" +[\" @[\" g[\" u[\" \u{3}[\" \u{e}[\"  \\\" 2\\\" :\\\" L\\\" L\\\" [\\\" p\\\" w\\\" ~\\\" \u{c}\\\"\
         !]\" ,]\" 4]\" ?]\" Q]\" X]\" j]\" \u{6}]\" \u{d}]\" \u{18}]\" \u{1c}]\" '^\" C^\" J^\" \\^\" n^\" |^\" \u{3}^\
        \" \u{11}^\" \u{1c}^\" #_\" 1_\" J_\" g_\" u_\" \u{7}_\" \u{12}_\" \u{1d}_\" (`\" :`\" E`\" I`\" T`\" [`\" p`\"\
         {`\" \u{7f}`\" \u{6}`\" #a\" *a\" Qa\" ca\" ga\" ka\" ra\" \u{b}a\" 2b\" Db\" `b\" |b\" \u{7}b\" +c\" =c\" Oc\"\
         Oc\" oc\" }c\" \u{c}c\" \u{17}c\" )d\" 7d\" Gd\" Yd\" kd\" od\" {d\" \u{14}d\" \"e\" )e\" ?e\" Fe\" Qe\" \\e\"\
         ce\" ke\" ze\" ~e\" \u{5}e\" \u{1a}e\" \u{1a}e\" /f\" If\" ^f\" if\" \u{7f}f\" \u{a}f\" \u{e}f\" \u{19}f\" 'g\"\
         @g\" Ng\" Ug\" Yg\" ]g\" ag\" eg\" \u{5}g\" \u{10}g\" %h\" %h\" 0h\" Hh\" [h\" bh\" ~h\" \u{9}h\" \u{17}h\" \u{1e}\
        h\" ,i\" ;i\" Fi\" ui\" \u{d}i\" \u{14}i\" -j\" Tj\" bj\" qj\" \u{d}j\" \u{1f}j\" \u{1f}j\" 5k\" <k\" Dk\" Vk\"\
         wk\" \u{2}k\" \u{13}k\" \u{13}k\" \u{1e}k\" ,l\" >l\" Il\" [l\" \u{9}l\" \u{14}l\" \"m\" 4m\" ;m\" Mm\" [m\" j\
        m\" nm\" |m\" \u{18}m\" \u{18}m\" 1n\" Rn\" an\" hn\" }n\" $o\" (o\" 3o\" ;o\" Po\" Wo\" [o\" [o\" fo\" fo\" mo\
        \" {o\" \u{15}o\" #p\" ?p\" Qp\" jp\" \u{11}p\" \u{1c}p\" Nq\" pq\" \u{6}q\" \u{14}q\" \u{1b}q\" -r\" ?r\" Mr\"\
         Mr\" cr\" |r\" \u{a}r\" \u{1c}r\" 1s\" ?s\" [s\" js\" xs\" \u{d}s\" \u{1b}s\" 7t\" >t\" It\" et\" pt\" \u{3}t\"\
         \u{15}t\" \u{1c}t\" \u{1c}t\" #u\" Fu\" Mu\" Qu\" `u\" \u{0}u\" \u{0}u\" \u{0}u\" \u{7}u\" \u{e}u\" 'v\" @v\" \
        Gv\" `v\" gv\" \u{0}v\" \u{15}v\"  w\" 'w\" .w\" Gw\" Xw\" fw\" fw\" {w\" \u{9}w\" \u{18}w\" \u{1f}w\" &x\" ;x\"\
         Px\" Tx\" gx\" gx\" ux\" \u{4}x\" \u{4}x\" \u{16}x\" \u{16}x\" !y\" ,y\" Ay\" Sy\" Zy\" oy\" sy\" \u{11}y\" \u{18}\
        y\" 8z\" _z\" _z\" |z\" \u{15}z\" *{\" <{\" U{\" `{\" n{\" y{\" }{\" \u{4}{\" \u{19}{\" '|\" '|\" .|\" D|\" D|\"\
         Y|\" u|\" y|\" \u{7}|\"  }\" 9}\" G}\" R}\" Y}\" g}\" u}\" |}\" \u{11}}\" #~\" 5~\" <~\" <~\" @~\" R~\" d~\" h\
        ~\" o~\" o~\" \u{5}~\" \u{c}~\" \u{13}~\" )\u{7f}\" )\u{7f}\" F\u{7f}\" T\u{7f}\" t\u{7f}\" \u{6}\u{7f}\" \u{6}\
        \u{7f}\" \u{14}\u{7f}\" -\u{0}\" J\u{0}\" \\\u{0}\" k\u{0}\" y\u{0}\" \u{1}\u{0}\" \u{c}\u{0}\" \u{1b}\u{0}\" \u{1f}\
        \u{0}\" 5\u{1}\" @\u{1}\" U\u{1}\" c\u{1}\" |\u{1}\" \u{7}\u{1}\" \u{b}\u{1}\" \u{16}\u{1}\" \u{1d}\u{1}\" $\u{2}\
        \" B\u{2}\" M\u{2}\" T\u{2}\" f\u{2}\" t\u{2}\" \u{a}\u{2}\" 1\u{3}\" G\u{3}\" N\u{3}\" Y\u{3}\" n\u{3}\" |\u{3}\
        \" \u{15}\u{3}\" A\u{4}\" A\u{4}\" S\u{4}\" i\u{4}\" i\u{4}\" p\u{4}\" \u{2}\u{4}\" \"\u{5}\" 8\u{5}\" X\u{5}\"\
         c\u{5}\" x\u{5}\" \u{3}\u{5}\" \u{b}\u{5}\" \u{16}\u{5}\" 7\u{6}\" B\u{6}\" B\u{6}\" T\u{6}\" [\u{6}\" p\u{6}\"\
         \u{6}\u{6}\" \u{11}\u{6}\" \u{15}\u{6}\" \u{1d}\u{6}\" (\u{7}\" (\u{7}\" 3\u{7}\" :\u{7}\" E\u{7}\" f\u{7}\" q\
        \u{7}\" x\u{7}\" \u{7f}\u{7}\" \u{3}\u{7}\" \u{12}\u{7}\" \u{12}\u{7}\"  \u{8}\" +\u{8}\" 2\u{8}\" D\u{8}\" K\u{8}\
        \" Y\u{8}\" g\u{8}\" k\u{8}\" \u{1}\u{8}\" \u{19}\u{8}\"  \u{9}\" 2\u{9}\" =\u{9}\" A\u{9}\" O\u{9}\" h\u{9}\" \
        v\u{9}\" \u{4}\u{9}\" \u{c}\u{9}\" \u{18}\u{9}\" 8\u{a}\" 8\u{a}\" ?\u{a}\" M\u{a}\" Q\u{a}\" Y\u{a}\" l\u{a}\"\
         s\u{a}\" \u{8}\u{a}\" \u{13}\u{a}\" ,\u{b}\" 7\u{b}\" Z\u{b}\" m\u{b}\" \u{7f}\u{b}\" \u{e}\u{b}\"  \u{c}\" '\u{c}\
        \" H\u{c}\" ^\u{c}\" p\u{c}\" \u{6}\u{c}\" \u{14}\u{c}\" 1\u{d}\" 1\u{d}\" Q\u{d}\" _\u{d}\" m\u{d}\" \u{7f}\u{d}\
        \" -\u{e}\" 4\u{e}\" B\u{e}\" [\u{e}\" _\u{e}\" q\u{e}\" |\u{e}\" \u{a}\u{e}\" \u{e}\u{e}\" \u{15}\u{e}\"  \u{f}\
        \" +\u{f}\" @\u{f}\" U\u{f}\" c\u{f}\" u\u{f}\" \u{11}\u{f}\" \u{18}\u{f}\" &\u{10}\" &\u{10}\" 4\u{10}\" ;\u{10}\
        \" \\\u{10}\" `\u{10}\" z\u{10}\" \u{8}\u{10}\" \u{8}\u{10}\" \u{16}\u{10}\" $\u{11}\" 3\u{11}\" 3\u{11}\" M\u{11}\
        \" T\u{11}\" i\u{11}\" \u{5}\u{11}\" \u{9}\u{11}\" \u{17}\u{11}\" )\u{12}\" >\u{12}\" E\u{12}\" j\u{12}\" \u{a}\
        \u{12}\" \u{15}\u{12}\" +\u{13}\" =\u{13}\" =\u{13}\" A\u{13}\" S\u{13}\" [\u{13}\" i\u{13}\" {\u{13}\" \u{d}\u{13}\
        \" \u{d}\u{13}\" \"\u{14}\" 7\u{14}\" M\u{14}\" _\u{14}\" j\u{14}\" \u{3}\u{14}\" \u{a}\u{14}\" \u{19}\u{14}\" \
        .\u{15}\" 9\u{15}\" H\u{15}\" l\u{15}\" \u{8}\u{15}\" \u{17}\u{15}\" \u{17}\u{15}\" \u{1b}\u{15}\" -\u{16}\" 4\u{16}\
        \" ?\u{16}\" J\u{16}\" U\u{16}\" \\\u{16}\" y\u{16}\" \u{7}\u{16}\" \u{19}\u{16}\" '\u{17}\" 9\u{17}\" G\u{17}\"\
         h\u{17}\" z\u{17}\" \u{f}\u{17}\" $\u{18}\" E\u{18}\" W\u{18}\" b\u{18}\" {\u{18}\" \u{d}\u{18}\" \u{14}\u{18}\
        \" \u{1f}\u{18}\" 1\u{19}\" @\u{19}\" D\u{19}\" O\u{19}\" l\u{19}\" \u{9}\u{19}\" \u{1e}\u{19}\" B\u{1a}\" ^\u{1a}\
        \" l\u{1a}\" p\u{1a}\" \u{7f}\u{1a}\" \u{d}\u{1a}\" .\u{1b}\" Y\u{1b}\" g\u{1b}\" u\u{1b}\" \u{0}\u{1b}\" \u{0}\
        \u{1b}\" \u{19}\u{1b}\" $\u{1c}\" N\u{1c}\" f\u{1c}\" m\u{1c}\" \u{10}\u{1c}\" \"\u{1d}\" \"\u{1d}\" -\u{1d}\" \
        ?\u{1d}\" F\u{1d}\" U\u{1d}\" U\u{1d}\" Y\u{1d}\" d\u{1d}\" d\u{1d}\" y\u{1d}\" \u{b}\u{1d}\" \u{12}\u{1d}\" '\u{1e}\
        \" 6\u{1e}\" V\u{1e}\" V\u{1e}\" ^\u{1e}\" ^\u{1e}\" l\u{1e}\" l\u{1e}\" ~\u{1e}\" \u{13}\u{1e}\" A\u{1f}\" L\u{1f}\
        \" P\u{1f}\" i\u{1f}\" t\u{1f}\" t\u{1f}\" \u{2}\u{1f}\" - # ; # T # [ # [ # u # \u{1} # \u{8} # \u{13} # %!# )\
        !# ;!# _!# q!# x!# \u{a}!# \u{a}!# \u{12}!# $\"# =\"# A\"# L\"# a\"# l\"# {\"# \u{6}\"# \u{6}\"# \u{d}\"# \u{18}\
        \"# ### *## D## ]## k## \u{0}## \u{19}## ($# 6$# A$# A$# H$# l$# s$# ~$# \u{c}$# \u{10}$# \u{14}$# -%# C%# J%# \
        `%# d%# h%# \u{1}%# \u{13}%# \u{1e}%# 3&# B&# I&# T&# T&# T&# b&# w&# \u{6}&# \u{6}&# \u{1f}&# -'# 4'# F'# J'# \
        c'# g'# r'# v'# \u{8}'# \u{8}'# !(# /(# =(# D(# H(# S(# e(# s(# \u{2}(# \u{6}(# \u{18}(# -)# ;)# Q)# _)# j)# \u{7f}\
        )# \u{6})# \u{d})# \u{1b})# /*# 6*# >*# >*# L*# S*# i*# {*# \u{17}*# -+# 1+# ?+# U+# x+# \u{7}+# \u{1d}+# %,# >\
        ,# L,# P,# T,# c,# u,# \u{4},# \u{f},# #-# '-# .-# 2-# @-# @-# ]-# d-# p-# ~-# \u{c}-# \u{13}-# 3.# E.# P.# T.#\
         T.# n.# u.# }.# \u{1d}.# $/# :/# :/# H/# V/# d/# k/# r/# \u{4}/# !0# (0# 60# O0# S0# i0# w0# \u{2}0# \u{17}0# \
        \u{17}0# \u{1e}0# 81# M1# T1# T1# g1# u1# \u{7}1# \u{7}1# \u{e}1#  2# 22# N2# g2# r2# \u{1a}2# 33# :3# E3# S3# \
        Z3# l3# \u{2}3# \u{a}3# \u{1d}3# /4# =4# Y4# u4# \u{12}4#  5# +5# A5# E5# W5# b5# f5# \u{2}5# \u{2}5# \u{9}5# \u{d}\
        5# \u{1b}5# 46# F6# ^6# p6# w6# ~6# \u{17}6# \u{1b}6# #7# '7# 97# =7# L7# S7# ^7# w7# \u{6}7# \u{d}7# \u{15}7# \
        #8# 88# J8# Q8# X8# X8# g8# \u{b}8# 39# :9# I9# W9# b9# w9# ~9# \u{9}9# \u{1e}9# R:# Y:# `:# r:# \u{4}:# \u{f}:\
        # !;# >;# >;# I;# T;# x;# \u{3};# \u{16};# +<# 2<# 9<# G<# R<# Y<# r<# }<# \u{f}<# +=# 2=# G=# V=# ]=# k=# z=# \
        \u{1}=# \u{8}=# \u{10}=# \u{1b}=# &># &># .># N># d># r># \u{c}># !?# )?# 7?# C?# J?# N?# V?# e?# w?# \u{10}?# \
        \u{1b}?# \u{1f}?# #@# *@# .@# <@# g@# u@# \u{12}@# $A# =A# AA# AA# HA# oA# ~A# \u{5}A# \u{13}A# :B# EB# TB# XB#\
         cB# jB# \u{0}B# \u{4}B# \u{4}B# \u{4}B# \u{b}B# \u{1d}B# >C# >C# IC# PC# iC# tC# {C# \u{10}C# \u{1f}C# *D# 8D#\
         8D# JD# UD# `D# gD# vD# \u{b}D# \u{19}D# ,E# JE# UE# `E# `E# gE# ~E# \u{d}E# \u{11}E# \u{11}E#  F# .F# =F# DF#\
         VF# kF# rF# \u{0}F# \u{e}F#  G# 2G# =G# ]G# eG# tG# \u{7f}G# \u{6}G# \u{11}G# \u{1f}G# -H# 4H# BH# JH# NH# ZH#\
         aH# eH# mH# |H# \u{11}H# \u{11}H# \u{1c}H# 6I# YI# dI# lI# zI# \u{1}I# \u{1a}I# ,J# 0J# BJ# IJ# PJ# _J# cJ# jJ\
        # xJ# xJ# xJ# \u{3}J# #K# *K# @K# gK# \u{3}K# \u{7}K# \u{16}K# \u{16}K# \u{16}K# $L# 3L# KL# KL# YL# oL# vL# \u{5}\
        L# \u{5}L# \u{17}L# \u{1b}L# #M# *M# DM# `M# kM# rM# rM# yM# yM# \u{b}M# \u{1a}M# ,N# SN# hN# oN# wN# \u{6}N# \u{14}\
        N# \u{14}N# #O# 5O# 9O# @O# \\O# kO# kO# |O# \u{12}O# \u{16}O# !P# 6P# HP# VP# dP# kP# rP# vP# \u{6}P# \u{18}P#\
         .Q# <Q# XQ# jQ# xQ# \u{7}Q# \u{b}Q# \u{1d}Q# +R# 9R# =R# LR# aR# zR# ~R# \u{c}R# %S# %S# ,S# AS# HS# WS# [S# i\
        S# uS# \u{3}S# \u{1c}S#  T# 5T# JT# NT# dT# vT# \u{b}T# \u{b}T#  U# /U# AU# EU# PU# PU# fU# \u{7f}U# \u{15}U#  \
        V# 'V# +V# :V# OV# \u{6}V# \u{d}V# \u{1c}V# 'W# 'W# +W# :W# >W# WW# bW# \u{c}W# \u{1a}W# (X# ,X# MX# UX# gX# \u{0}\
        X# \u{1c}X# 8Y# <Y# GY# cY# qY# xY# \u{18}Y# 'Z# DZ# KZ# VZ# kZ# rZ# yZ# \u{4}Z# \u{1d}Z# 2[# K[# g[# u[# |[# \u{a}\
        [# \u{19}[#  \\# '\\# =\\# D\\# ]\\# s\\# s\\# s\\# \u{5}\\# !]# =]# D]# O]# o]# }]# \u{12}]# +^# 7^# V^# ^^# ^\
        ^# f^# q^# |^# \u{12}^# '_# ._# 9_# D_# W_# ^_# i_# t_# \u{7f}_# \u{14}_# \u{1b}_# &`# ;`# ;`# F`# Q`# c`# j`# \
        \u{7}`# \u{b}`# \u{16}`# (a# 6a# Da# Da# Oa# Wa# ba# ba# ia# pa# \u{f}a#  b# 'b# Cb# Cb# Jb# Ub# jb# tb# \u{d}b\
        # \u{1b}b# \u{1f}b# *c# .c# 9c# @c# Uc# cc# vc# \u{4}c# \u{b}c# \u{1a}c# 7d# Id# Id# Xd# cd# xd# \u{a}d# \u{e}d\
        # \u{1d}d# 2e# De# Oe# ae# ~e# \u{5}e# \u{17}e# *f# 8f# Mf# Uf# \\f# `f# nf# \u{7}f# \u{e}f# \u{e}f# #g# 9g# Ug\
        # jg# \u{7f}g# \u{d}g# \u{18}g# -h# ?h# Jh# Jh# Uh# jh# xh# xh# xh# \u{7}h# \u{12}h# 'i# +i# 9i# 9i# Di# Ki# Vi\
        # oi# \u{4}i# \u{b}i# !j# >j# Ij# Pj# ^j# bj# xj# \u{6}j# \u{1c}j# #k# 9k# Kk# `k# nk# |k# \u{19}k# 5l# @l# Rl#\
         `l# `l# vl# \u{10}l# \u{17}l# \"m# 1m# <m# Ym# om# \u{5}m# \u{c}m# \u{1e}m# %n# 3n# Fn# cn# on# on# zn# \u{1a}\
        n# Ao# bo# to# \u{0}o# \u{7}o# \u{1c}o# +p# Ap# Ap# ep# \u{2}p# \u{10}p# \u{1b}p# -q# 5q# =q# Aq# Hq# Hq# Oq# a\
        q# sq# ~q# \u{5}q# \u{c}q# \u{13}q# \u{1e}q# -r# <r# <r# Cr#    7  `# `! `( `$ `' `\" `% `* `) `0 `3 `& `5 `6 `\
        + `- `, `. `/ `1 `2 `7 `5n(!\" `#E/ \u{7}\u{7f}R!  aIR_!) a1]u!  ahO~!! avJ\u{18}!! a@'*!@ a$\u{a}- \u{5}QK!* `\
        r\u{7f}6 #}E pLd \u{18}\u{1b}|!> a/\\\u{b}\"  `! `n\u{1d}E \u{17}rZ!6 ` \u{7f}t YF& w\u{2}*!  `\u{18}an ,fE!: a\
        \u{0}`[!: aWm~ \u{13}\u{10}* 1i\u{1f}!  `\u{18}-&!& aCbS!E a\u{1f}_[!1 a8\u{8}^!& `MBt \u{1e}8\u{e}!= a\u{16}\u{1a}\
        \u{e}!  a0s\u{1a}!! `o|Y BQ\u{1}!: agC\u{c}!3 aKB !6 `Y^L!& a[8{ G@*!A azx\u{9} =s\u{14}\"! `$ `o\u{d}\u{18} ~S\
        *!) a.my!> ay\u{c}y \u{1}P|\"* `- `\u{1e}N !6 `2I3!- anp?!; aY}@!@ a\u{18}5Z k>v!4 a:\u{1b}\u{5}!! `PN\u{19}!  \
        aRn!!  a\u{3}/$!! `\u{3}V'!$ a/\u{c}t!9 a[!w!6 `)}w!8 a4g\u{13} OZ3!. a io!4 a=Wx P\u{11}y!7 af(\u{1d}!  `\u{e}\
        \"]!* a7)_!3 aB*N!B a$}\u{c}!# `{Z\u{e}!6 aoc[!  aDB|!  `7E%!8 ax3\u{1d}!6 a3W != aKw^ ,My l~A!  a\u{5}+y!# atT\
        &!$ a?.-!  `\"'\u{19}!) `%\")!! a\u{1a}cd!$ `\u{5}3l!) a:\u{16}*!) aCu; \u{1a}\u{15}O!; aH&Y \u{1}Kh!7 a\u{d}Q%\
        \"- `. `\u{0}mQ!8 ac]\u{13}!6 a>FG!B aw6)!! `-me!  `\u{7f}{x U3|!3 `bw\u{a}!6 ao}%!* `kI!!4 `(%c \u{e}4'!/ aGL\u{1e}\
        !  a?\u{19}/!  a{\u{9}=!  a\"NX x\u{18}\\!7 a\\\u{c}r!B a\u{9}\u{1b}\u{14}!! `Bk\u{1b}!* `\u{14}\u{14}3!  a=d;!\
        A a\u{17}QG \u{8}\u{5}J!  atxs!B a>\u{15}\u{13}!= a\u{17}Sa!A aB_{ r\u{14}\u{16}!  ao=\u{18} v\u{1f}(!\" `W\u{19}\
        C \u{7}7J!6 az\u{4}I!> aO!m!! aHVp \u{18}\u{14}^!\" `zm~ \u{11}26!  a%E^ f#`!  aNNA \u{f}fU!  `mpn!9 a07N!? aW&\
        ~ _L#!1 a\u{15}A5!E a3=\u{17} Xw !  aX2R!8 aw_\u{1a}!6 a\u{17}:B!! aY\u{12}X!8 a98n!, `\"X#!% a_\u{c}9!  `m\u{16}\
        N \u{2}EH!- `\u{15}\u{f}_ kte F$w!  aOdG!+ aEiV o;{!6 `S \u{a}!8 a\u{1f}\u{19}; ~\u{15}? dbw!  a\u{1f})\u{12}!E\
         a&G\u{1c}!  a\u{3}y! D=x!+ aq\u{2}~!  a4V\u{c}\"# `  `L\u{1c}C!! `K:_!  a*Mb!B af\u{16}i!# `6\u{8}O H\u{0}\u{b}\
        !' aY\u{13}<!E aI+\u{16}!A a\u{6}h\u{16}!- ajZK!$ a$5\u{1c}!6 a&>M @\u{1e}\u{4}!2 aq\\,!/ a_>Q }wd!* `%*%!9 a<\u{1e}\
        (!+ aoPX!4 a]\u{1c}\\!8 a6{e ' %!  a!9W!  `]7v!E aqy\u{c} !6\u{14}!  a\u{1f})e!6 a^qw!B a L} e\u{17}9 B\u{1}R!9\
         a\u{9}F+!# a]q- \u{18}w3!2 `\\^6!9 a-\u{7f}G d\u{8}R!6 a\u{d}ts |\u{7}I!: a0\u{1d}O!@ a[[\u{15}!A aDV(!8 aC\"+\
        !# a;h;!* a\"+j \u{4}lq \u{a}Y\u{13} U\u{10}I!  aI^Y!  aDZ\u{4} H\u{3}N b\u{17}\u{2}!& a%L5 C\u{1b}/!$ am\u{d};\
        !6 a6\u{b}\u{1d} D>/ dCv!# `c%$!9 a?/k xd\u{13}!> a.{\u{15} Uu4 .~r <pI nmR!' ai\u{1b}X!2 aS^\u{14}!  a\u{3}*5!\
        > aDH\u{1e}!\" a\u{19}\u{7f}%!) a>DM BUa\") `$ `\u{19}W\u{1f} +vL!  a&Wi!B a\u{0}?} 2\u{18}\u{18} /s&!3 a/\u{9}\
        z!8 a~\u{12}\u{16} \u{10}\u{13}\u{2}!  `w'% @1d!E a.\u{19}\u{7f}!3 a\u{17}\"5!  `,\u{13}\u{a}!, `cC\u{10}!  ave\
        Y 6(\u{6}!7 a\u{15}M\u{14}!9 az\u{8};!> a='i!! axp| ux/ ,@& <z0 \u{16}SX!> aU^z!> a:+} \u{11}w\u{12} s$\u{15} \u{15}\
        \u{5}\u{1e}!$ a7PQ RL\u{18} yq%!  aDvI!+ a\u{f}g[!  a\u{13}rj!- `kik!\" as|9!  aH&\u{e}!6 `*Z:!4 a\u{12}m\u{7}!\
        A a*\u{5}Z }\u{8}z!3 `-WB u\u{6}W!+ `~5\u{d}!7 a\u{10}@5!% `v]7!* a\\Qs!; aSiG!1 a\u{8}Ab!  az77!- ae\u{1f}<!  \
        aRlW de\u{15} N&\u{16}!2 a^Z#!  anY\u{b} \u{d}\u{16}-!< a/\u{b}8!  a\u{e} ~!7 ai\"T \u{1a}I\u{17}!E aR\u{18}J\"\
        7 `= aQxb \u{10}\u{e}b!$ aEO1!  `q\u{8}h!& a\u{3}\u{7}0!0 a\u{c}_p!! a;jq!6 aX\u{10}\u{10}!6 `\u{4}\u{1c}\"!E a\
        K\u{c}c \u{12}]\u{4} ~\u{f}\u{15} sk\u{18} \u{1c}@g!  a$\u{3}.!E a\u{8}@v!E a~\u{f}\u{7f}!  aW\u{0}\u{4}!/ at1 \
        !3 `,?g!? a\u{17}rt!1 aKA\u{1a}!  `Q/S!6 `Ey\u{17}!  alR%!4 a\u{1a}\u{19}; }2S!* ac${ y\u{1c}\u{0}!  aAX  U\u{11}\
        P!\" a2,X!B a#4B j\u{8}N!? an\u{4}$ ~\u{e}p!  aF\\\u{17}!B a\u{1d}aL D(\u{8}!  `<tM!  `ZoO!, a>N\u{7}!\" a\u{0}\
        8\u{16}!: a;'c O\u{1c}o!& `*\u{7f}E h\u{f}\u{b}!- `7\\p!% a0]v /z\u{2} \u{e}QN F\u{19}Q!= aH\u{d}n <\u{b}{!* a)\
        .?!  aNV\u{5}!  a,MS!6 `%\u{c}+ oa\u{5}!@ a\u{1}+\u{d} {w' H\u{1c}{!  `\u{10} \u{3}!  a}2N!  `~'\u{e}!% a\u{7}%\
        +!  a\u{b}cC .\"\\!- a*rx!7 a=w:!\" a\u{6}r<!  a_`\u{13}!# a6O\u{18} m\u{1f}h!9 a5Fn!8 a\u{d}a\u{3} ?r*!& `'}V!\
        ! aSP\u{11}!* af\u{c}\u{17}!  a\u{8}M& 5W- \u{4}M= P\u{2}u /1f!  a\u{1f}Y\u{1b}!/ a]\u{0}9!, `\u{0}]C +\u{d}_!\"\
         a/L\u{19} =3L!  `GS[!: a\u{0}\u{14}\u{17}!B a\u{14}\u{9}P!B a&6d KSr \u{1a}2~!7 a7}\u{0}!  a\u{1b}]\u{a}!  a\\\
        %\u{1a} -\"8 Q\u{19}O!* `\u{1c}d| 3RC!$ a\u{3}:X!0 `\u{d}(\u{7} \\~\u{11}!  a\u{7}g\" TpP \u{7}_V!- a\u{9}\u{7}\
        ' !G\u{c}!- `/~\u{18} I)T!1 a\\Js \u{4}zw L]d!& `\u{12}W\u{10}!7 a\"6\u{17} \u{1b}M,!4 aJ\u{7f}:!& a\u{19}\u{f}\
        &!/ am?, \u{0}\u{1c}A!B a?,J!  aL.; KsA!- `aU\u{1c} 3 2 z+\u{7f}!2 aAX\u{4}!6 a(NE!  ak.N \u{7f}Zb #My \u{f}g\u{4}\
        !3 a*r3!  `1\u{3}P {c( 3X^ +s| \u{9}F\u{b} Nh+!= agNx!  a\u{1c}I@!/ az3X!\" `\u{3}ac!  an\u{4}m 'Sn!1 `cr\u{19}\
        !6 `\"zF!E aoAL ~iQ!! `NVX )v\u{5}!  a\u{2}Xs!\" a\u{8}#\u{1d}!! `|\u{18}&!' aP\u{2}\u{a}!> a/W9!, ae\u{1f}e!  \
        a\u{b}Uq!0 a;\u{19}H!6 `VcQ \u{b}br \u{19}4\u{1d}!  a\u{a}1b!! `K\u{10}\u{15}!6 `fl(!  `?m@ Z\"O!6 `\"\"~!6 a\u{15}\
        q\u{1e} \u{1b}W6 2gi \u{7}\u{1}v!@ aF1[!3 a\\\u{14}\u{3}!  `_r0!$ a4M]!= a <0 1/V!  al\u{1a}f }u} 55\u{1f} y98 \
        k\u{1a}\u{11}!\" `\u{7}M8!% aq\u{15}E 30O!3 `\u{a}\u{b}U Q1] \u{9}ut!' a%eF WI\u{5}!= a\u{9}\u{13}\u{1e}!9 ayH\"\
         \u{15}\u{c}-!> aQ\u{19}A ,WN!$ a\u{1b}\u{e}\u{1} |2,!E a\"\\E!\" `A\u{5}^ d-z _\u{16}\u{5}!E a+x\u{16} }'9!% a\
        UTs -\u{11}8 HC`!> a?9U /=E!6 au\u{9}m!9 aR1\u{1f}!, `D4/ zy5!! `A#=!  a~\u{d}<!* a`c]!! `eO\u{1d} \\#& \u{10}\u{1d}\
        T \u{14}'a!/ `\u{16}\u{1}a )g\u{18}!= a&>A \u{1e}bF 7\u{9}\u{b}!: a\u{7}9& \u{e}bk!+ aHD\u{5}!! a\u{7}\u{1a}\u{14}\
        !1 a\u{11}\u{1c}!!6 `zp$!7 aN\u{4}2!8 a8I4!A a\u{e}FK!> a\u{12}5e!4 `\u{1f}`/ \u{7f}lc \u{7}ig jm\"!/ a~v*!  aP\
        tD!3 a@aK!2 aR(\u{d} R\u{1f}\u{14}!7 a\u{16}&\u{1b}!/ a\u{2}\u{7f}O!  `\u{a}-^!@ aS2{ ai\u{b}!2 a>|\u{b} ^%0 CR\
        F!  a\u{d}XR!4 aw V \u{a}^Y!> ak;\u{1} 2M\u{c}!E a\u{11}`=!/ aM7\\!  a\u{15}r\u{16}!/ a4\u{b}4 c\u{4}K!8 ae\u{1}\
        ^!4 a\u{1e}2h!@ aD1z!* aA(\u{c} \u{6}|9!9 a5Sl!+ `h6\u{4}!/ a\"\u{17}j!  a)Gx!6 a\u{10}4\u{1} \u{9}UF!8 a:\"H \u{8}\
        \u{6}W J3\u{8}!$ a\u{5}\u{0}\u{16}!: a\u{e}H$!/ aI:1!) `<_T Qvo!  a)dh!@ aA\u{7f}Q $.+!  aB6; nWY!\" aAWq!: a\u{5}\
        Q !( a>'T!/ a'\u{1e}\u{1b}!8 alP\u{1d} i\u{1}M!# `\u{1d}\u{17}]!* a8*g!  `\u{5}g\u{1b}!* aVY !& a'P\u{18} \"!8 \
        lYA!- a\u{4}yP!- `C\u{0}R kzZ!8 a@^v dK\u{b}!8 alK\u{14}!E aR\u{d}% #T(!4 aT\u{5}H!7 aL#\u{c}!: aV<\u{10}!  a\u{e}\
        h# (7\u{6}!? a-J: \u{1f}\u{1b}A!2 awU` \u{e}2\u{17}!? a<jF 'j~!0 a\u{1d}\u{11}/!? a_\u{b}\u{1} Ym; \u{1a}t\u{9}\
        !E a\u{2}G^ )gv!B a\u{19}%\u{1a} >j! vN\u{6}!  a-c= AAB!  a\u{c}]I!\" `\u{d}4Z!  aL;.!4 `\u{8}\u{1}> \u{6}`Q!- \
        `YW\u{14}!  `\u{d}fx!9 aG\u{2}(!7 aM-y !*\u{1b}!\" aybo!6 ak0q |w}!/ a\u{7}Z0!8 a\u{7f}%2!  `!<\u{12}!+ `E%(!# \
        `|\u{1}^!! `\u{7}y\u{1e} B`G kE~\"# `$ `D\u{11}\u{10}!# `hO !$ a\u{1}l&!  aGW~ 5\u{18}\u{7}!, `\u{10}p0 \u{1e}c\
        I 5~\u{6} \u{d}\u{18}\u{10}!  a\u{6}E/ 2m~!  a)q\u{12}!: a%>=!1 a\u{2}\u{19}\u{3} @c.!  aNdL!# al=u!  aQc\u{4}!\
        E aP<\u{17}!  `/O! 7\u{14}$ \u{2}\"%!1 `t\u{e}, 91S An`!  aw\u{1a}c!$ `B&[!9 a<_T!! `1Ss!, aNlB \u{1}+\u{4}!\" \
        `z\u{17}\u{15} a`\u{18} \u{f}>- r9J m?W!  a9v%!> a\u{2}1'!8 aHdL =lo ]z\u{12}!# `qc3 vp4!6 `.T8!, a\u{2}\u{7}B \
        W=I!< a7TY _;_ \u{14}\u{1a}g e&u R\u{d}\u{0}!  ak\u{a}_!\" `2k\u{0}!9 a\u{4}$\u{12}!  at\u{1}3 \u{14}LD 5\u{7f}\
        \\!= an\u{9}g \u{7f}l. \u{13}\u{9}2!0 a|Q\u{19}!& a\u{16}\u{14}\\!? a\u{13}jt H\", \u{1c}n5!, a\u{0}nz OP\u{6} \
        \u{a}\u{7}E!E a7n\u{4}!/ a>ep!8 a>\u{11}q!  at\u{e}r!, aG(y!7 axez!\" a\u{14}<\u{1} \"y?!  `Ug\u{2}!+ `0{\u{3}!\
          a\u{4}^O!6 `NdY!  aW.h \u{18}k7!! `\u{8}\u{1c}\u{1}!! `t'j J\u{10}k!  `Z]w!  anU-!# a%\u{19}7!  a0\u{7f}[#  `\
        $ `+ `Y\u{16}_!B aV&N 3.\u{a}!6 aS75!0 a!BF 6?n!8 ah#\u{e} N.%!# `>EL!  `0^\u{1f}!  a-\u{5}$!  aYM< \u{1b}LI 6O\
        X!6 a\u{1b}'%!@ a4\u{16}=!? aRU\u{f} ^\u{a}%!% a\u{c}T9!& `!iM!+ `B*( }a*!  a\u{6}u- w<=!  a]Ai \u{11}!A =%\u{10}\
        !6 `_{;!4 a\u{17}\u{10}s W w f) !0 aE\u{4}M!\" `eB[!8 a\u{1f} { -\u{c}\u{16}!0 `U\u{11}B \u{12}__!+ a<g\u{1d} $\
        m\u{1f}!  `959!! `'\u{8}<!' a58M \u{b}8\u{10}!4 ak]k!@ a#S\u{1f}!A a9|\u{0} gb\u{f}!3 ``cI!E aMrs!  aVx\u{0}!@ \
        aZ@2 -\u{7}<!6 aWLD!  a0xK!$ `Z.U!> a\u{d}o\u{11}!  `^\u{e}+!> a\u{4}\u{2}8 pRP!$ ar*\u{b}!  `h;\u{10}!  `3c\"!\
        ! `\u{1f}\u{10}/ 76e 6\u{5}v!B aH_s hP@ \u{e}tK!9 aa+@ \u{1e}K( E)* r$8!  au\u{b}S!  a:2]!  ac8w!9 a{\u{7f}\u{a}\
        !) a\u{c}e,!E a.~\u{1e}!D aPyA |\u{13}w \u{e}\u{2}\\ 2d} *\u{15}9!7 awZi!- a=\\\u{a}!  a'0\u{12}!2 aVfI!& `}\\\u{1b}\
        !  a\u{b}8m!  `s4w!  a\u{15}\u{0}\u{18} ift!8 a8\u{1b}\"!= a?VL R3[ @8\\!6 a\u{16}#]!  a\u{0}v< \u{17}>I!! `\u{a}\
        -]!C a~\u{1f}p o\u{f}f!! `>\u{e}p!* at3+!@ a\u{a}F>!6 `\u{16}+Q!E ah_\u{f} X<\u{19}!  `T[;!= ar\u{e}T $t\u{14}!\
        \" `\u{1f}x, +.W!E aAL\u{11}!/ aj\u{4}\u{1b}!  `\"vP!\" a\u{4}M{ x*g [S\u{e}!* aB-1 @&; J`<!/ `\u{9}#W!, alF\u{6}\
        !: aB\u{9}z Y\u{0}$!D ay$\u{11}\"  `! `dTe!2 a*\u{f}s!3 `cky!3 `R\u{6}\u{16}!0 a\u{7f}\u{6}| 5O\u{f}!  aB/t!  a\
        9LY \u{1e}$\u{1e}!= ar~\u{1e}!2 a Q, 6i.!! `2*?!  akH^!$ `\u{1b}#\u{15}!E a\u{6}B\u{10}!  `%V\u{f} OtB!2 ah0H!5\
         a5z_!  aL\u{4}-!E a\u{1}\u{17}.!  a$\u{c}d!  a7)~!  `- \u{1c}!6 a\u{3}\u{0}\\!  `~(\u{3}!  `4j\u{1b}!? aS+9!E \
        a|V>!# `lwE!4 a\u{e}6c!E aV0\u{1}!3 `)3J!# `\\Id!0 aJ\"B \u{1}SD!E a ]T!C a*+U [\u{c}:!6 aW[B!- a7\u{16}H KF\u{f}\
        !* `=6\u{1c} .\u{6}(!+ `V\u{7})!$ aH\u{19}5 uw-!\" a\u{6}gO Ep'!& ail- PIQ \"~d!' a\u{7f}\u{8}u \"l\u{10}!( ae\u{16}\
        d \u{13}\u{1e}z!  a\u{5}\u{16}b!  `P]5 '5\u{11}!* `M%\u{15} ?a$ !\u{b}B c9l!  a\u{8}\u{9}{ di#!  a;\u{16}( >\u{5}\
        A!8 am,\\!\" a6\u{0}}!9 a{9M!A a\u{2}\u{6}\u{18}!@ a\u{0}hB \u{1}\u{3}I \u{2}\u{1a}t aR\u{19}!2 aDq] Yol!A a\u{8}\
        \u{7f}5 Y]{!  `v\u{1a}I!6 aX8\u{f} \u{f}j\u{f} \u{12}+U!: a8\u{0}}!  a\u{6}\u{0}\u{0} g\u{18}\u{2} sL\u{0} >\u{17}\
        \u{11}!E aX\u{1a}\u{17}!& asoF!& `.,L!  a1\u{1c}c g@Q wre 3y\u{18}!E aL'a!7 aV&\u{1e} GPj \u{14}(n!4 a4]\u{9}!.\
         a\u{16}:\u{6} \u{12}\u{1b}\u{10} !Gf!! `\u{16}\u{1c}i @u\u{15} \u{d}!\u{1e} p\u{11}*!4 `\u{1d}BC i%T!8 a\u{4}>\
        W!0 aF!g!3 aC\u{b}r!E ac\u{12}M!> a8yk!2 aJ 5!+ a\u{4}\u{17}c!B a`}W!\" a\"~m!  aM\u{15}-!! aQk.!& a\u{a}\u{1f}\
        d \u{16}\u{14}p!\" a\u{1d}4\u{1c}!  a\u{9}\u{19}\\!  a`\u{b}g i\u{4}!!8 ao^) cg,!  a1s}!8 a1A !8 ayS4!  aK\u{d}\
        \u{1a} >>B!3 `\u{15}nI!E a\u{1a}9\u{1} ;7\u{5}!* a;Y=!  a\u{1f}@E!( at{H *oS 75\u{2} mr\u{a}!% ad,Y!# awy\u{2} \
        ]OU!3 a\u{16}Ug!= axEO BFl!! `L,\u{d} _ f!/ a+7#!? a158 \u{9}\u{8}u!B aKg\u{2} \u{1f}\u{1a}\u{c}!8 a_b'!# `K== \
        m\u{11}O!C aNEn!# `>/\u{10}!; alg\u{18}!  `\u{a}[g!! `#:i!, a\u{f}S\u{17}!> a\u{1a}/n!@ aCw|!  `#{C @Un #\u{b}7\
        !( a6*d dge lww!/ a\u{17}&E!3 `O\u{7}6!! a\u{1b}qi wz\"!! `@0L J=d!  a?JU ~g\u{d}!  a\u{9}P5!  `Bu;!# `? X &aY!\
        ; a\u{a}\u{3}z z\u{10}3 \u{15}VH \u{12}IJ!, ao\u{2}\u{7}!C a{z#!  a+o0!, ahgJ \u{f}\u{4}\u{1}!\" `k5x!  a2Ix 7`\
        N 8+>!. a,\u{c}G!# `Lt.!$ aI{/!  aV\u{11}_ h\"\u{12}!  aJsG!$ a\u{0}Wf XT\" \u{18}(\\ hwe \u{1}ss!2 au\u{1f}\u{14}\
        !\" `L10 a!j 'jG!+ `\u{c}\u{1}K \u{0}%M!5 aa\u{3}W!\" aOH(!  aI\u{3}\u{14}!, a\u{7}w7!< aJ/L!  a\u{1a}$e!  a;7j\
         qq\u{e} \\\u{16}\u{18}!= a\u{1e}G% \u{13}\u{18}\u{8} ?O\u{1c} NZ+!1 a\u{6}Ca!# `\u{16}Kc!) a2Y\u{7f}!/ a\u{13}\
        %a!E a=`\u{1e}!B a4!T $2w!3 `Mx\u{1c}!> a,:' \u{9}IY 6s\u{1c}!  `^f\u{1f}!  a\u{7}\u{c}; \u{8}x\u{5} 8\u{16}\u{14}\
        !9 ak\u{1a}. \\ ` \u{1e}#D!2 a8GV!8 aj\u{1d}G!  `a\u{6}Z!> a\u{10}d\u{b}!7 a\u{f}\u{1b}] n\u{0}n [\u{19}\u{1d}!\
        7 `w<3!8 a'MZ D\u{1c}q!? a0K.!7 a\"\u{f}V \u{4}\u{9}\u{e}!2 ai&.!  a6O3!  `>uG /\"(!  a\u{a}7+ H\"\u{1}!! `\".\u{13}\
        !E aZ\u{0}* -\u{19},!, `B+A!6 a\u{11}\u{9}\u{16} \u{5}|\u{1f}\"# `& `q\u{4}< .#\u{17}!# `=)2!! `T\u{4}A!& ad6B!\
        * `Q7|!$ `6^\u{4}!0 a\u{c}\\W b\"\\!  ah\u{5}6!B aY4U!! `0/$!  a}\u{13}/!* an 6 \u{3}8]!  ar\u{3}\u{f}!  aV\u{7}\
        \u{13} >$[ .\u{1f}(!- `l&\u{1b}!  av\u{16}(!% a \u{18}k!  `#A\u{14}!, a]\u{16}Y!8 am\u{1b}M d4V!/ a\u{b}\u{7}\u{6}\
        !8 a~\u{7f}k!6 a{?W!\" aLv;!E a}_\u{6}!@ a<dC \u{16}S]!< a\\Sm \u{10}T\u{13}!7 a-v\u{16}!\" a2\u{1d}:!, aQdY \u{1d}\
        K5!B a^\u{1}6!% ab\"r l3% \u{4}g@ E4M F\u{e}M i\"e!E a\u{12}\u{12}\u{b} EZ\u{1a} aLd!/ aY\u{6}G \u{e}b0 \u{15}L\
        E!$ `\u{14}u\u{1f} oI;!8 aBSi!. a\u{8}|k!* a~>P!  a&\u{c}a!E a[2\u{4}!  an=\u{4}!8 aY\u{1d}W \\\u{5}\u{14}!  ` \
        2B x;C!\" `g\u{12}X!* a\u{12}1l!E a_\u{1f}r!- ` c\u{11}!# `\u{12}BX!8 a6#\u{13} \u{1d}l}!' a\u{1},G 4\u{16}P yy\
        s \u{d}g+ %q?!= a6:B!E aj)$ \u{16}\u{1f}Y \u{18}6m!  `fzy!> a7V\u{1f} \u{17}S@ 8[t!  aWsd (r$!= a\u{7f}>3 x]U!/\
         a\u{16}:W t|d!  aj=j!< ag`\u{9} &jK  I<!4 `McB!  aAnH!: a(E-!7 aF[C :\u{1}N p\u{13}_!6 a`F` \u{f}\u{1c}A!E a\u{7}\
        \"B!8 a.\u{14}\\ \u{d}L\u{1e}!2 alE6!  a=<: jfL!9 a`hc!> a8_\u{3} (It!  a,\u{1c}9!  aU0W!E az\u{6}`!= aDFD!$ `v\
        Vv!$ at7\u{6} \u{7f}\u{17}7 -9t!\" a-M\u{1} \u{5}j\u{1a}!( a\u{1}^,!  aN]5!  `E\\I \u{18}\u{3}O x,^!= aX\u{1e}\u{8}\
         \u{1f}\u{5}\u{15}!  aX\u{1f}9!  ai)\u{1d}!  az{2 \u{1f}\u{10}b!E a\u{1d}lg p\u{9}% P>}!  a\u{2}^\u{13}!B abf\u{1c}\
        !* aQ}9!  a\u{2}:F z)\u{0} \u{5}\u{1c}4!< a_WU!  a;Cm w;b!  acW)!  `\u{f}yA Q=F !ac!) a-k\u{d} q\u{16}5 ?DT \u{7f}\
        zk!> a\u{13}k\u{13}!@ a*m4!8 aY.S -5\u{18}!B aLr\u{15} h%% &\u{0}M!3 `zBV cmg !Ln X<0 \u{c}\u{1}? 6#U!< a&\u{b}\
        _!6 `#\u{3}^!? a$q\u{13}!7 at\u{7f}R!  aKhG \u{1a}Ys!  a\u{5}N\u{1a} ?3a ^9U!  adAV!( atDZ \u{8}6b \u{5}U\u{b}!\
          a=p\u{e}!% a\u{1a}\u{17}=!  `rYc!/ ad\u{0}\u{1b}!B a]yv!' a^)\u{f} .E`!' aN$\u{10} \u{a}!H pDW J\u{11}z \\U\u{5}\
        !/ aDe\u{9} l\u{1f}\u{10} Yp\u{15}!= a\"\u{17}7 O\u{12}Q!  `z=\u{19}!* aI\u{2}2!8 a\u{4}aL!. a\u{12}\u{1a}r QA=\
        !3 `nk> \u{2}Z@ 1'Y!! a%1t H/V `\u{1}\u{1}!, `1\u{f}\u{8} E\u{e}c!* `\u{8}z\u{6}!# av<\u{e}!$ a\u{7}q/!< ag}A!E\
         a8bp!  aC5* ?\"Y!  a\u{15}\u{16}u!8 a|QR TMf +\u{b}\u{11}  e\u{f} \u{12}&\u{15} \u{1a} (!: aY80!) a7M7!  aY0\u{b}\
        !3 aT\u{11}\u{15}!  a4j1!  `IeM R\\O!+ ak\u{f}\u{15}!8 a\u{13}<H!7 aQ)z!= a\u{11}a\u{17} ?\u{a}P!E a1\u{1d}|!\"\
         `=\u{5}\u{1c}!0 a\u{4}< !! `J\u{1d}\u{8}!9 a\u{12})Z!  a\u{4}2b!7 ai\u{d}4!/ ax\u{17}G!C a=,c!B a0\u{7f}\u{a}!\
        8 aq/] Mj\u{11}!  a\u{a}@&!= a\u{1a}6) v\u{7f}C Ewr!/ ak&\u{9}!! aq\u{11}i!@ a\u{4}y\u{2}!  a6/\u{5}!  `^~$!9 a\
        pjr!! `n,\u{e}!3 a<n0!# `7k1 Y4D 2 \u{18}!? a\\a[ \u{10}+\u{8}!B aV\u{17}&!) `]\u{f}` \u{14}gs!\" a|\u{12}\u{16}\
         gB\u{13}!7 aUIV!( ap:{!% awM{!* `9\u{18}3 \u{e}-d!# aZ\u{1a}V!2 a\u{1a}\u{a}F!= a\u{1b}\u{9}T!) a1\u{a}`!  a\u{c}\
        \u{a}w!/ a-8\u{1d}!  ac\u{11}E z\u{4}T!B aJ\u{7f}n @\"A!4 awE\u{5}!  a3v:!E a\u{12}R? \u{6}\u{0}s!6 `:\u{1c}x!6\
         a.\u{14}# \u{1}[[ f\u{6}w!  aE\u{3}\u{4} *\u{4}\u{6}!B amXf B\u{2}\u{6}!  a;N\u{19}!  a{xm Ou\u{a}!\" a0 % ,B2\
        ## `\" `! `kP\u{4}!@ a\u{16}FI!8 a\u{4}ij \u{9}J4!  a\u{e}\u{1a}x |U\u{7}!3 aWE* cy6!! a\"G>!# `\u{e}\u{7}~!$ a\
        ~4* `n0!E a\u{1}'2!$ a5\u{1e}c!) `@)\u{7}!D aZ|\u{1b}!  `5\u{1}! \u{2}\u{18}R!B a\u{9}/y!# adu\u{10} Gk\u{1a}!#\
         agdf!  avZ: sAX!6 `x-\u{19}!3 aes\u{19}!  a%1\u{1c}!6 a\u{2}*\"!  `s\u{f}^!9 aSfb!4 a'[>!> a\u{11}P\u{11}!  aY\
        U\u{11} 2|* X\\< u6G .qm!+ a4Y\u{8} Jo\u{8}!E ay_( $\\\u{f}!\" `*i\u{e}!3 a8TP W*R!  aQG4 zo< }'[!6 `.K\u{11} 5\
        \u{1a}=!) `{VL $\u{14}\u{14}!+ `:x? `5R!8 a\u{f}ru!- a\u{e}\u{11}\u{1}!- `\u{1b}Y\u{5} \u{10}p^ OAi!% a?(-!7 aI\
        0E _\u{15}l!E a\u{2})\u{11}!0 ao\u{9}\u{17} XL\u{1d}!; aM\u{14}k!: a\u{1f}\\\u{6} 7H\" L\u{9}( Y\u{1f}K!  ag8k!\
        7 `]]N %\"B!+ a%Zo pw)!B aG\\_!0 a\u{7}b8!. a:\u{13}X \u{2}Yi!  a0I{!  aQs{!( `\u{15}!\u{d} vR; \u{16}\u{f}B!/ \
        av*\u{1e}!3 `I\u{9}? K\u{12}\u{11}!  a]8\u{1e} 6k-!& `\u{1b}\u{1c}\u{4}!2 a[-\u{7} )3l!7 aEo!!\" `l:X ;\u{13}Y!\
        < ayR~ E%\u{14}!\" a4\"\u{7} \u{11}w\u{13}!4 a\u{f}I\" ~OJ F\u{1e}Q xF\u{19}!  aCw~!0 `^\u{1d}\u{b} C^B!# a\u{1}\
        Kk V\u{11}y!= a\u{a}2L!8 a\u{16}\u{14}b!A aj\u{17}\u{10}!1 a`'\u{16}!@ aeX\u{13}!\" awon!  `X\"\u{f} IE,!  a\u{9}\
        /=!  `}S\u{1a}!/ a\u{c}oM!E aV&6!6 `4Zc!3 `\u{7}Ge qD\u{f}!8 aX\u{1}\u{1a}!8 aZ\u{15}X H\u{7f}i!  `2S{!8 a\u{18}\
        ~|!  aFnj!& akM}\"' `3 `\u{15})\u{3}!> a5\u{1f}q!  `XH>!# `IRi!7 a\u{17}T{ \u{1f}}T ?T= \u{b}qG w\u{a}I!: aZ\u{f}\
        `!  `\u{c}]l!/ `\u{f}LC!, a \u{9}- \u{18}@< h)a \u{0}a<!  a\u{5}a=!6 `\u{7f}z{!1 a\u{1b}4+ \u{7f}G~!8 au\u{4}\u{c}\
        !1 a&\u{1}E )X(!  a'\u{4}4 M#Z!# `PUk ]]\u{14}!1 a\u{1}<Z!! `n62!, a?/K 'Pb!6 `~\u{2}k TEv m.4!( `k_|!A a*O'!9 \
        af%\u{7}!  a\u{6}\u{e}\" \u{15}#1!# `A)4!  au\u{3}?\"( `3 `\u{1f}Kq \u{0}\u{1}s\"6 `@ a5r\u{17}!8 ag\u{1f}  UB8\
         JoG {X^!A aym\u{6}!1 `ZX\u{e} oS4 \u{f}ki!< aK\u{9}z!E a&[\u{16}!? a*d= M2J!0 `Cig!7 a\u{9}uK!$ aH9q!( `l\u{d}\
        t!  `\u{17}\u{1f}j!2 `R%\u{17} .w*!  a!.7!! abg;!* `{iN!+ aOwO!4 a[@m m\u{6}\u{7f}!/ `\u{1f})\u{13}!8 a@w* \u{10}\
        &:!! `POQ!# `i/X!, a=sp dEv!3 `Q\\1!9 aw\u{8}Y!) `00[ Z\u{2}\u{17} 9=I!5 aM{\u{13}!! `$\u{9}r!! a2\u{18}j!> a\u{1}\
        \u{b}y!: aMq !E aCf1 \u{15}4a 1Bc!  `\u{6}\u{b}\u{8}!> aOu.!+ a|k@ \u{6}*j \u{e}q\u{12}!% `?\u{9}5!! ac<9!  a'\u{1c}\
        u \u{15}.<!# aE'G )dK!  `|$i!  aK\u{19}z!A aOZ\u{1e}!1 ay\u{6}\"!E a\u{d}#P!  `0t/!$ aPh\u{11} \\)\u{1d}!B aHN8\
         1_L \u{d}!k!& `Leq!\" `1O\u{e}!  `\u{f})<!4 a\u{11}.\\!7 a\u{19}U*!  `0;F \u{11}\u{1c}{ \u{c}W\u{17}!6 a\u{e}\u{5}\
        4 Qh: ,*\u{5}!8 aS&\u{d}!  aP\u{12}2!/ aaQ6!  `\"fh!% a\u{19}g# e\u{b}\u{16}!  a\u{c} +!8 a\u{16}6]!  aOM\u{0}!\
        7 a\u{14}2\"!8 acS] g\u{6}g!  `\u{17}Wb!3 `\u{8}K5 ,\u{1f}b!0 a\u{10}\u{1d}o!> a)\u{7}\u{15} R[\u{1} \u{0}1C\"#\
         `6 `\"WW x~ !+ a>Z7!' `\u{5}\u{14}I!E aJ8\u{a} \u{11}'+!6 `29; \u{b}\u{15}J!\" `v[S \u{8}&\u{5} A\u{d}o!  a\u{1c}\
        3\u{16} |\u{1}R d\u{10}\u{8} \u{7}x5!3 a@$\u{9} iN}!B a\u{2};m 2#\u{9} \u{7f}Fq!! aN\u{9}m <Y\u{d}!0 a+\u{3}{ \u{3}\
        D\u{7f}!6 aW\u{3}' \u{18}JF!A aSM\u{3}\"  `# `\u{e}\u{1e}/ \u{7}M3!! `\u{14}#[ 6z] (Se!8 a':U\", `0 `=S| \u{15}\
        m\u{7f}!$ `\u{16};, \u{1e}\u{7}( L.?!A aqb]!9 a{xF!) ai9=\"  a' `|;V!% `\u{5}Kg 2l$ 2p!!  `1|1!+ `_K( )\"7!3 `Q\
        x\u{12} u<&!  aH\u{5}& \u{d}\u{14}B!  `\u{9}\u{1}^!, `Fn\u{1}!7 a:B$!7 `\u{1b}\u{2}G ~\u{1e}*!\" `\u{b}\u{1c}u!\
        6 `#9\u{17}!/ as\u{c}i!1 `Q(\u{c}!  a\u{2}hl!3 `k\u{12}t!6 aD~\u{2}!B az>7!\" a\u{0}&\u{0} \u{7f}Z\u{4}!  a%`:!\
          `EP] B\u{1f}\u{9} h<^ \u{1}A# Li#!  `XE4 \u{3}\u{1c}\u{14}!1 a+\u{1a}\u{1a} ]G0 \u{13}]*!\" `\u{15}V\u{1}!8 a\
        \u{1}0#!  a\u{a}Vn \\Dp!= a8\u{5}V rkF Q\\p jav!! `=\u{1c}3!' aM\u{7f}o!6 aK\u{13}x!7 afM# L(( \u{1f}a\u{0}!, `\
        \u{1f}\u{13}*!8 a\u{10}\u{18}@!7 `T\u{17}n!+ `|\u{1d}\u{4}!E az\u{c}\u{18}!  aEm/ \u{13}p6!5 a+@\u{11}!> a-Y'!!\
         `96?!8 a.\u{b}\u{18} BR\u{8} w:C!  as~\u{b}!2 aoB\u{9}!  ah=\u{15}!6 a-&\u{18}!  a\u{9}'^ \u{1c}\u{e}{!B aT^< \
        WzY G\u{1c}\u{14} em0!  a~II JQZ \u{a}\u{0}\u{1c}!* a\u{b}\u{1c}\u{3}!8 aRw\u{d}!  a\u{2}N\u{17} (\u{0}.!* `u@E\
        !) `&%o .mo!  `;ww!  a.G\u{8}!8 a\\\u{1f}7!6 a\u{16}\u{a}P!* `\u{1}\u{18}[!# `cV{!& `\u{1d}\u{1b}_!9 a\u{2}_b y\
        \u{1b}b <G*!  a=&f \u{f} \u{6} \u{19}#( 8?,!  a{dG @-\"!7 a|29!7 `(qh \u{1d}\u{7f}\" =-%!4 aE#/  \u{1a}2!4 `6sq\
        !8 ao!1!* ai\u{18}> \u{1f}cg!  a~90 =?&!3 a\u{f}q=!8 a\u{0}gM \u{1d}\u{4}E!B a8\u{7}\\!8 ao>x!/ aD:  JfB!* aU\u{19}\
        E!E am&\u{5} 8\u{8}\u{6} Sn\u{c}!7 a\u{1b}a7 B\u{e}`!7 `Wxd \u{11}0\u{f} \u{1}o!!3 `4\u{c}` G]} en\u{1b} 1r(!  \
        a+LR :\u{e}i S!G!2 a4Fv!8 aM:\u{16}!  a\u{c}}:!  a\u{2}9x n*\u{11}!$ aJGW!! aR}Y!* a\u{2}\u{16}>!  a~\u{14}?!* \
        a\u{7}H\u{7}!  `Vn\u{f}!! aG\u{1d}*!  a\u{1}\u{9}0!  a\u{c}u7!  aX(:!  a/)L!6 `:\u{f}d!' aZ).!6 `^vo!  a=\u{1}+\
        !! `b0H \u{9}1N!  `\u{12}W; \u{3}c< \"WJ!# `\u{1c}RT!* `>kW gH\u{17}!- adF/!< a\u{1f}\u{10}4 ndZ *.] w}\u{1f} R\
        t$!3 ap\u{1b}V!6 a\u{d}F& F\u{2})!3 a)p< eS7 xj=!6 a\u{b}BL!) `~\u{8}Z!& aT~d!  a7_g!! a\u{2}\u{0}\u{15}!B aU_\u{1c}\
        !* a\u{4}ix!2 `wi,!$ a\u{18}-/!* `C\u{c}\u{0}!8 a[\u{1f}\u{1a}!8 adc\u{1d}!@ as,H Z@J Pi\u{9}!' aK\u{19}`!  `\u{1c}\
        0N!3 a\u{0}\u{1e}U!  `3Yf <[\u{1f}!3 aY}\u{8}!# a\u{1e}Ja!  a\u{11}k\u{16}!  a\u{1a}h5!  aTR6!! `,\u{19}L!  aI2\
        i!  `=\u{0}p m\u{15}t H2V Tw\u{1b} JX@!4 `f8p!& `\u{5}9\u{1c}!\" `\u{7f}M*!  a[p*!  a\u{5}\u{5}/!* a`\u{1f}\u{1e}\
        !8 a\u{b}:0!= a\u{17}V< \u{7f}F?!= aDVY!E a/uv \u{13}t% _\u{18}(!E aVSG!7 a\u{1a}\u{c}I!' a`+O \u{5}}\u{c} |N\u{1d}\
        !! `}a\\ \u{1}0C!3 `kix!> a5\u{7f}\u{a}!: a9_T!  a%z\u{1}!  a\u{1d}\\>!7 aNpH!A a\u{19}UL nET!  `x`X \u{10}5\u{12}\
        \"- `+ `]L!!$ aLZ\u{2}!\" ``6w ]\u{19}\u{9} k+7 3(!!E a!bJ !}> \u{18}\u{d}F!> aS\u{1d}i!8 aP!_ \u{7}k8!  amq;! \
         a\u{6}\u{1}\u{d} 8BL!, a\u{c}CL!( a>i\u{1c}!  aT\u{5}\u{f}!B aJ+\u{1d}!  `\u{d}9\u{15} {n\u{18}!@ a2~)!E a2\u{c}\
        ?!+ `\u{14}B\\ pL\\!6 `\u{1}Mg $\u{f}\u{7} ?eK!  a\u{2}|#!  a\u{c}J\u{1d}!% a[wb!E a&VD!. aN\u{6}D!$ `\u{15}Xd!\
        , aT#q!9 a\u{11}Kr!) ap<\u{13} tx/!6 `b21!) `7QW!8 a~\u{1f}_ \u{1e}~\u{4}!  a\u{16}g\u{12} U>%!  a\u{f}H\u{13} \
        w2% wNI \u{1b}vT FB\u{11}!8 a\\t:!+ `KbI!2 a<0O \u{b}GT!- a<?\u{0} 0{9!7 aRZ\u{9} 0\u{9}G!, ac([ \u{d}H\u{2} \u{12}\
        y\u{d} @\"=!\" a`\u{a}D!! ae!h!, `G\u{1f}t!2 a\u{19}\u{0}~!B aF\u{13}$!  aJ03 \u{9}`<!8 aY<P!! a\u{0}`x!% a\u{b}\
        /, avF s8[!\" `\u{a}]V!B adj^!# aXn\u{3}!< ayA8!> a1R9 pFl!  a875!, a\u{9}Mz!C a+{\u{6}!* a`\u{0}\u{f} 6:I!  a4\
        vH!8 aVTK!B a`eR!* `:k^!( a*\u{a}o!E a\u{14}k\u{14} jmx!8 a~r\u{18}!% `)K\"!1 a\u{1a}QN!? a\u{d}@o!1 a\u{d}:\u{15}\
        !> aK!9!- a\u{14}\u{1d}i!  a\u{1d}M\u{1} \u{7f}x$ 2q\u{0} \u{3}q\u{1c} E., ]\u{1f}D!  a\u{6}Au $J|!/ aUBM!@ a6>\
        \u{c} d`\u{10}!& `e\u{19}! \u{4} , \u{17}W0!? a!XD q)O \u{1c}\u{6}m!3 `a2\u{a} \u{b}nG X4\u{7f}!9 a?\u{8}\u{16}\
        !/ a\u{1}['!; afWA!B a>)\u{b} x7\u{d} g/h!6 `4fl!1 `n\u{1b}9!  `9r- \u{14}K: p4\u{2}!: aYE/ S.I!  ae\u{19}\u{9}\
        !# aWt)!\" a \u{0}c \u{4}\u{12}# \u{1f}\u{13}7 .KD!? a\u{1}\u{19}J 8 ~ \u{16}4\u{b}!  aT\u{f},!7 a)gj!  aF1t u\u{14}\
        \u{1a}!, `>p\"!  aEfR!E aY8U D'p!\" `(.x!8 a\u{12}\u{f}B \u{3}1\u{13} p0C \u{f}=\u{12} \u{3}E !@ au\u{17}9!% aG\
        R0 r'f!! a'Qy!7 a' \u{c}!  a\u{1b}5\u{f}!8 a5H\u{1c}!6 `DyE!+ `(iU!A a9\u{d}< \u{14})\u{7}!9 aT[E!8 ao\u{8}E!= \
        a]-l v*\u{1e}!  akOU ]cZ!= as\u{c}t!, a0O\\!+ `\u{14}s]!> al\u{1c}h!B a4\u{7}s!! `\u{1b}i& Jv\u{6} #\u{1f}\u{10}\
        !  aN[w!9 a{X\u{9}!* a2d\u{a}!7 `B?\u{19}!  a3uL!  a\u{13}5T!5 a\u{e}nu!\" a]:\u{a} S\u{1a}f \u{1b}3g!/ a[d\u{6}\
         Ul\u{12}!% a\u{16}\u{b}\u{13} A4X \\Hp!B a\u{5}\u{b}K!> a\u{1}Pg\"\" `3 `Wuf NW%!: aGOL hA\u{3} h\u{15}\u{1f}!\
        * `V\u{e}G!& `)r\u{d} 4M\u{10}!# aue\u{1e}!! `L\u{15};!8 ak\u{10}^!  a\u{d}X_!8 a\u{1c}{\u{1a}!6 `\u{b}x$!$ aH,\
        ?!7 a45H!7 a-R\u{f}!  aWd\u{c}!? a\u{0}p\u{13}!$ ad\u{17}\u{1f}!( ax\"F `V~!+ `\u{13}\u{6}> 4\"a!E a).q E\u{7f}\
        R!  `\u{1e}/o!  `\u{9}\u{13}\u{15}#+ `* `- `\u{c}My!  ay-p!  `l\u{15}v!- a )\u{e} mg\u{10}!) a\u{3})E\"! `$ `.Y\
        f $Xn me6 \u{2}\u{1c}s!- aDvP {QV!E at\u{13}X!B a\u{7f}R| <1%!\" `Z*[ iS4!< agF[!  `t\u{5}f!  a<\u{17}$!6 `\u{7f}\
        X8!\" a\u{c}uC!2 `:U\u{4}!  `Q\u{6}1!\" a]'6 ><D }\u{19}u!8 aR1Z!' `^\u{1b}\u{17}!  aiF| %KX C\u{1e}h \u{1a}\u{1b}\
        *!6 aX~2!B a.vH!  avu{!\" a\u{b}3\u{6}!  a1\u{1e}\u{15}!C aC!S!+ `\u{c}xJ!! `oy\u{7f}!  `gB\u{1a}!\" `<f\u{0} \u{9}\
        ~\u{9} \u{12}{`!$ aHq\u{1d}!  a*~r NU\u{15} 72:!  aDIE J\u{7f}b!  a_\u{e}\u{7} @\u{b})!/ a\u{6}vq!, ``&u!2 ab:\u{b}\
         \u{a}z&!E a\u{1c}*q FCv!* `\"\u{1f}r!E a\\5$!6 aeq5!> a[qR!+ `\u{1a}\\T!> a\u{d}\u{18}c!8 a\u{f}\u{8}Z\"  `! `\
        9c8 3=E!1 aJ.U!6 `}n} sj@!\" a/\u{7f}h!. a\u{8}& !, `6f !- aFs9!+ `5H\u{7} \u{18}\u{1}X!! a\u{a}\u{e}\u{4}!7 `t\
        c5!0 aWU=!7 az\u{a}y!@ a)o\u{8}!  `\u{13}\u{b}h!> a?+\u{17} !s8 \u{b},K!- aer\u{5}!  `\u{11}L\u{1c}!& `'M\u{1f}\
        !' an\u{b}} xT/!E a)TS!  ay^r!& `Vi\u{4}!A a \u{7f}\u{9}!  a\u{7}\u{0}\u{1d} E\u{1c}) s]@!3 `ynl \u{10}\u{5}\u{1}\
         vEf!  `8\u{1d}m!  a|9s!# a\u{2}d% /@]!\" `Gc. ?n]!  `R\u{f}\u{1a} y\u{6}d!6 `g\u{b}w!/ a,~\u{2}!B a\u{d}N\u{5}\
         k*\u{1d} \u{10}F8!  `EoS!2 a~l^!  ap)m!E a\u{11}z\u{16} e\u{1}\u{16}!< a7I\u{1a}!8 a\u{f}\\: ~bC!% a3\u{e}h!  \
        a^\u{18}y!; aq/9!3 `J$\u{a}!) a-,E!! `8GO 30w!! `\u{8}:\\ 18\u{5} \u{18}P#!  a\u{5}\u{d}6!B a,v\u{5}!8 ao\u{1d}\
        m!- `d*\u{d}!  a\u{7f}P$!  a%#L!. `[R]!8 a~\u{14}  .m\u{c} \u{14}C\u{16}!> a9\u{3}3!# asfu!5 a\u{5}\u{1b}\u{18}\
         #\u{d}0!B aM^\u{a} ~\u{d}\u{1f}\"\" `( `\u{8}j? \\rj QT\u{18} \u{f}\u{a}X!E a\u{1c}i9!: aQok!! a\u{b}3M!  a\u{1c}\
        !}!7 a;\u{16}/!  a\u{2}3> \u{d}7X \u{12}'\u{a}!/ aH\u{6}2 _\u{7}<!6 ` _~ \u{6}Y>!, `eLo!> a\u{0}\u{7f}\u{b} ORq\
        !8 a\u{19}9~ B\u{1}\u{11} J\u{9}\u{11}!  aDpd \u{9}+z!0 ar\u{12}\u{1}!6 a:E=!B aH\u{1b}S IGt ;%<!, a9S.\"& `8 a\
        o\u{3}5!E a\u{b}CG -%f!- as\u{a}* RFQ!  a/8\u{0}!' a\u{5}\u{d}4 \u{14}}B!8 a\u{1b}\u{16}i!7 aXl'!8 a}\"\u{10}!!\
         a{B1!% `/\u{5}x!+ `<Xh!! `zdj \u{10}\u{8}s!6 `dg\u{c}!B aD,=!  `\u{4}BS!! a\u{7f}LS ^E`!2 a\u{2};+!. aW\u{4}5!\
        ! `\u{2}n6 3YP E&T!> a<i}!  a)p\u{1d} \u{17}\u{9}b!8 aT~j!E a\u{e}`{!  a\u{a}]\u{8}!B a\u{9}Sy!7 a\u{d}\u{1a}7!\
          a\u{1d}En!1 ae\u{c}\u{11}!  af\u{16}1!  `Zpy!! `&V\u{a} I\u{7}L!  a/Ip 38\u{19}!6 aT\u{4}J!) a+\u{e}N \u{1a}U\
        \u{17}!  aLDH L~.!1 a\u{9}}o!  a\u{e}(\u{5} \u{1d}a)!: akv9!: a\u{b}\u{5}F!8 a`>K!= a?\u{17}q x\u{12}_!( ax\u{1b}\
        o!7 aG\u{13}\u{7f} (\u{2}~ +<\u{7f}!4 a4G  Lr2 ]i5 \u{14}F]!3 a)\u{1}_ ohd!! ahF\u{7f} /_?!  a\u{7}\u{5}T m\u{12}\
        ]!  a\\=s &os \u{1c}x\u{16}!8 a\u{1c}7\u{18} \u{d}w)!  aW}5!( a#\u{1a}L \u{1e}1\u{a} B#P \u{4}GZ!B aMJj ww>!0 a\
        9lr +.V!B a|!{ \u{1d}[c!  aK9L <Vv bcG!  `;@S!< azau!  a\"\\\u{15}!. a\u{2}\u{9}= #`\u{17} `\u{13}l!+ a\u{5}k\u{f}\
        !6 aUY\u{11} \u{12}\u{c}< wwB!$ az.P!@ a\u{3}m% \\R) '\u{17}w fT\u{10} \u{14}\u{d}, \u{13}\u{1c}4!  a(r= h|c!3 \
        akk#!8 a\u{13}7% ehn!! `e9y!= aA\u{5}\u{f}!# a8X& I\u{3}:!E aC\u{10}4!% `L\u{4}8 \u{12}\u{0}W \u{0}_  F\\\"!\" \
        a!Ap \u{1d}\u{6}} \u{7f}?3 ?\u{14}\u{1d}!+ a[9W \u{15}a`\"# `3 `}]g!  a\u{19}{@!  aS\u{a}[!, `,4\u{c}!> a\u{5}#\
        \u{1e}!  aTsa!? an\u{1e}\u{12}!  a\u{d};&!  `8RS \u{13}4o\"# `  `-]\u{6} +A\u{15} 43\u{7f} }sC!8 ayF}!  aue1 \u{c}\
        \u{19}\u{1b} \u{9}4U!  aYTV E9L \u{17}bd!3 `'C~!  `Kvj!  a\u{17}H\u{8}!  axB\u{17} \u{2}:. B~S!- `\u{7f}\u{8}\u{6}\
        !  a\u{16}KJ G\u{e}h!  aN\u{16}n!  a\u{6}*\u{f} g05!  `hyo!7 a^Zz!: a\u{f}<k!1 `],\u{10}!8 a2Hx Hw\u{7}!  a\u{7}\
        \u{18}M!& a4qU!  aa\u{1f}\u{6} @\u{14}\\!  `\u{14}\u{13}Q uAY!2 a>_N!  `\u{2}\u{15}T!+ `q\\k!\" a\u{1c}j, N1M!?\
         aIm^!& a!6e =6~!! `V_Z 1:d X%&!> a6c6#+ `- `* `Pj\u{10}!/ a\u{6}\u{1f}\u{18}!- a<=<!2 au9E \u{18}Zb!/ aYT- 1\u{b}\
        g!= a0]i \u{9}\"y!  `\u{15}Wa!  a~Mg!  `Q\u{1a}q!8 a2\u{b}I!% `^6[!  atL[!\" as3` Dl|!' a1\u{18}\u{10}!  a\u{e}\
        \u{f}\u{1a}!@ a\u{0}\u{0}4 h\u{c}{!% a<H.!  aE#n!4 a3m\u{0} q\u{14}\u{12}!8 aus$!( aBi\u{e} *5C 5\u{18}\u{9}!: \
        a\u{8}u&!' aa\u{12}/!8 a9+1 \u{1f}Z5!E axRS!B a\u{c}K>!( `l$\u{b}!7 ac\u{e}\u{c}!6 ab'\u{10} i\u{18}#!1 aX\u{e}\
        / \u{12}\u{e}8!  aY<@ M\u{12}A!7 a\u{f}D\u{18}!0 a{2<!3 `00U!: a+x3 e5\u{1d}!! `,U8 >:\u{1e} 2b  S\u{e}\u{b} RZ\
        p!  `_H\u{1d}!  aT\u{8}I (LU \"ea!7 a3@/!E aMGq $g9!  `x)a mL/ \u{6}e1 \u{0}\\S!: a\u{17}c\u{4}!8 a\u{16}l*!6 a\
        :Jc \u{1a}\u{5}o!9 ayJx!# `\u{10}^!!- al w!3 `N'\u{7f}!  a0}{ \u{9}&|!/ an0(!  aV\u{6}6 \u{8}D_ i\u{2}[!\" a\u{1}\
        \u{4}k /7v!  aMS%!  a+=0 G.6!/ a\u{1c}\u{1e}Z!$ a\u{1d}8[!# `.Sx!  `F!\u{d} +<S!# `QC' \u{1c};6 v*P!  a0\u{13}\u{8}\
        !8 amy\u{7}!# `\u{14}T;!> aQb?!: a]\u{4}f R_q (u\u{1c} E\\<!7 a\u{1b}iQ!< a>3L d\"u Mr\u{1}!& `C\u{9}\u{18}!  a\
        hn\u{1b} +{C \u{3}uI!6 `Z1S!) a95g!  a$/\u{19} d\u{5}X!  a]Q\u{14}!E a!\u{9}\u{18}!4 aK\u{1f}z!E a\u{15}|N X\u{0}\
        n!$ a0le!  aBCi \u{14}\u{5}\u{17} g[4!# `iW[ \u{13}/! \u{6}a0!\" a&u\u{3} PnG \u{1}~q =om!! `h2\u{7} [DB \u{4}\u{1b}\
        @!@ a QB!! `|\u{c}I!E aWO#!/ a\u{18}eA coS!@ a\u{c}Xw o2\u{9} g\u{8}) \u{7}\u{7}y eAj bA\u{1a} \u{15}r !+ as\u{13}\
        \u{18}!7 aB&U J\u{1a}j!3 `['\u{b}!, `~Y- \u{6}pX!  aai\" zS/ A&= \u{7}BE!! `\u{13}(N \u{16}L]!8 a'\u{0}s &&> XJ\
        T!, a)3g!& aW48!  aNq=!  a\u{11}\u{c}| T<\u{7f}!E a.:\u{a}!! `h+\u{17}!+ a\\S\"!$ `+n3!  a]n\u{e}!  `$~\u{16}!#\
         `V\u{1c}^!8 a\u{a}\u{13}\u{1c} \u{19}M( g\u{5}\u{d}!E a<{p!  a\u{13}4r!  a$p\u{5}!  `\u{d}\u{13}\u{13}!8 aV}G!\
        / a<)| }\u{e}G!' a\u{1a}Hh r\u{18}z!7 `r<{!3 `+\u{f}O @x\u{17} \u{15}v\u{1c}!  `\u{12}</!E a\u{13}j@!  `[pN e&E\
        !  aIpe!? a\u{1c}#\u{11}!  aUvc!@ a\u{6}7e d\u{3}\u{c}!' `\u{8}\"a!  a\u{1c}>\u{f}!3 `\u{11}5\u{1d}!( a;0  Dl(!\
        ! a\u{1f}P7!! `]-b z,d F\u{9}\u{3} n@0!6 ah2s!  a'J\u{0} \u{16}&\u{c} Rn) ;@~!- aDX\" =J2!4 a\u{6}=8 j39!6 a}i\u{8}\
        !% a\u{0}T;!> a8YS ?h]!  `X<\u{1e} -OB!  a1Jz\"$ `# `\u{19}OO \u{0}5Z!9 aH\u{1b}t!  a\u{18}9>!> a2HC!  a[WK!: a\
        \u{0}\u{7f}d \u{1e}2g E\u{1d}u!7 a2~\u{16}!  a\u{4},5 ]\u{5}\u{6}!\" `t(\u{7} [\u{c}0 T|M!E a&3w!6 `bVH!9 aS6m!\
          a<Y=!\" a$\u{10}\u{6} \u{8}P\u{1d}!  a6+.!  `DA/!/ a~<L \u{9}\u{b}c!/ azx8 vNZ!  `=\u{7}\u{7f} .d\u{1c} \u{18}\
        q#!$ a[X+ \u{7f}\u{a}s!1 aDEw!8 a|Pd!# `\u{8}\u{1c}-!  `\u{9}64 IA\u{2}!B aR\u{b}c ;E}!9 aw!\u{3}!6 a^3\u{1c}! \
         aJ\u{3}%!9 a1\u{3}A!  ao\u{7}: \u{9}p} ^\u{0}\u{16}!; a\u{5}\u{9}= \u{7f}u[!! a\u{f}\u{5}\u{16}!@ ad6+ \u{1f}W\
        6!1 aa<u!  aW\u{b}u!$ a)`\u{d}!0 aM5d!# `\u{2}r\u{13}!: ah-l!# `\u{12}\u{11}\u{1e}!8 a\u{d}FU!: a&K\u{9} *\u{1d}\
        \u{e}!6 `\u{7}s_!0 a9bA!+ a{-G!8 a4\u{7f}\u{e}!* `W\u{16}I DKL!6 aDHk }Y\u{11}!8 a7n2!  `%bC!* a0QS &[P T\u{c}\u{3}\
         \u{15}\u{7f}*!# aq3a!  a\u{1f}]c!8 an\u{4}u /[|!C a\u{11}i\u{12} '*d <m\u{5} p\u{1e}\u{8} })- \u{3}\u{4}F `^o!\
          a\u{0}\u{1d}\u{b}!  `1|,!B a&\u{19}U!6 a|]^ \u{11}J' Qi0 kw/!  a%i\u{16} t\u{16}K Bol fk) z|-!) `\u{2}uF!# `}\
        \u{f}t!% `|3\u{1e}!9 a%.' 'wB a\u{f}F!7 a_\u{1}M!. a{Q`!+ `\u{3}Ce!+ aE\"t!) `@1\u{14} hK\u{17} \u{1d}t=!; a!(\\\
        !7 aWl'!  `\\2{ 8)\u{5}!A a\u{15}c\u{c} &*B gW\u{9} Ze\u{1c}!- `OY !  a!\u{e}#!  a&\u{16}@!: a\u{12}TT!+ `7Ec U\
        _B \u{14}=q!! `\u{14}\"\u{1d}!9 a'a&!  a\u{b}\u{12}<!  ajn@ \u{0}!s \u{6}\u{4}\u{0}!  anD6 U$W \u{a},\u{1}!  a3\
        \u{5}\u{b}!! `=\u{13}J!E a\u{14}\u{16}w!  a\u{12}T\u{b}!9 a$h\u{1e}!% ah\u{11}J!E a-Yd!- a\u{1a}1\u{1f}\"! `= a\
        Z0\u{a} \u{15}\u{8}< %7\u{c}!= aX1N ~\u{5}O!E ak*p VUC ? t!  aZsz ZoM!  a4~[!3 `\u{5}\u{6}g \\\u{e}\u{7f} \u{18}\
        E1!  amSw!B a[=u Jz\u{12} \u{4}GW!' `D\u{7}Z d|\u{0}!# `a^\u{7f}!> a\u{7}\u{16}\u{6}!E a@0r!  aA6*!E a]VJ!  `@m\
        \u{12}!  a,\u{14}P # 4!  aQ|? (\u{9}l ,*N )\u{15}e!( `TwQ!  am\u{a}Y!E a\u{b}\u{2}\u{13} h|\u{19}!/ axR'!E aGGe\
        !, a)\u{3}x!  a`/o G-\u{6}!. a\u{0}m\u{14}!6 aYA+!  a?\u{1}=!! `b\u{1b}\u{5}!\" a*4_!\" `\u{17}`u 'A[ e\u{9}h! \
         a]9V!B a%vd!# a\u{7f}F\u{a}!< a4}@ \u{10}G\u{17}!  `H`U!  `W\"o!# a\u{16}\u{6}~ j\u{c}&!6 a2L*!E amS2!E a+\u{4}\
        N!\" `w{w P~\u{0}!/ a1[\u{f}!  a@%A S}\u{11}!  `8\u{1b}k!B aS\u{12}z!  ` 1>!2 ax\u{6}F!* aiN\u{14}!+ `\u{5}5r!=\
         a.6\u{7}!7 a\\d\u{17}!7 aG\u{1b}7 :\u{c}H \u{1}D# RR;!2 a\u{a}+? 1=L!2 a\u{e}!O!9 a|\u{1}] v{t 5fJ!  ac\u{1d}\u{d}\
        !2 a#se \u{9}\"j!& `^#\u{3} \u{f}N5!9 azOD \u{c}\u{d}!!\" a4-\u{7}!6 aH;#!\" `S\u{1}U!  a\u{11}Z~!  ah|\u{c}!@ \
        a\u{1a}t$!! a9\u{8}+!  a\u{3}'= Idf!  a\u{7f})7 -\u{a}; \u{0}kF!! `}5}!2 aZ>9!\" `\u{f}\u{1}S!  a8\u{10}i \u{a}\
        Ar!  `NHL!/ a\u{16}1j!  ab`N A/\u{1d} >/Q!! a5\u{11}\u{0} !e]!+ a\u{4}Cn!  `L'&!- a\u{19}0&!E aUY/!- a\u{7f}\u{15}\
        W!/ a\u{d}n\\ 6#Y \u{6},a (25!8 a\u{8}\u{1e}s!  `Uz\u{1}!B a\u{17}\\\u{d} \u{8}< !@ am6r!8 a0n! }FH #\u{15}\u{14}\
        !  ap3N!\" a$@W \u{5}'v!E aV\u{1e}\u{1e}!. a\u{0}\u{15}&!E at\u{12}? 5HD!E a(lm VA;!  a0\u{2}s \u{f}\"w!( a\u{d}\
        }T!E a2oa!  `\u{1f}\u{a}, Kic -=5 \u{e}&P!+ a`\u{18}\u{7f} i\u{7f}\u{0}!\" `kXj!  `9>\u{11} ymT!* a|pX!E acf\\ \
        \u{f}'y \u{1b}B\u{5}!  aS{a 4u9!  `\u{5}sj!, ` r{!B a'/\u{17} ,SF P[R!? a\u{5}@\u{17}!\" `7\u{15}\u{13}!9 aEzC \
        \u{1c}[J!. `Z\u{16}^!8 aUX\u{7} _!\u{13} Rm\u{9}  +\u{1b}## `  `6 `;q=!  aXdK!> aO\u{f}s!  `92D!# `-\u{d}\u{4} \
        !\u{1c}S wyc \u{c}7\u{18} 7\\q!0 aq\u{5}{ \u{7f}K\u{8}!$ af\u{0}y \u{1e}\"\u{f}!8 a55\u{1a}!C aU\u{c}\u{1c}!* a\
        TGY!; a/*\u{a}!> aJ\u{1e}%!0 a \u{1b}q#% `! `$ `zj\u{19}!  a\u{1}\u{e}\u{0}!  a;f\u{d} Ad4!  `HO7  rB!D ao\u{1a}\
        J!! `\u{1a}WS!6 a\u{4}8&!E a\u{6})V!8 aPOn!7 a\u{7}%+!  awP !& `Pv\u{a}!  a\u{1c}Wd!  a\u{7f}}l!\" ab(#!9 aCm&!\
        ! `%\u{c}V \u{b}[\u{0}!  a]9\u{c}!@ awQS =g`!? aPZ\u{c}!  a-4X ZdA T\u{e}K *?^!  `\u{3}>_!- az/\u{18}!+ a\".! U\
        \u{1f}c!E a_\u{12}\u{e}!  a88F D\u{7f}I \u{14}(j!6 `I\u{a}k  z& s\u{3}&!6 `l3T!3 a\u{14}\u{e}p!  a\u{1c}\u{3}\u{e}\
        !! `\u{1b}S/!( a-\u{14}! j\u{d}F!E a\u{0}\u{2}S!* `\u{12}\u{1a}h!& aoB\u{0}!6 aKb\u{c}!> a_\u{3}7 dp#!, a;*Q n \
        i /=\u{13}!# `%\u{18}%!  a+8_!= a\u{8}Ej!: aNNu!* a\u{3}R\u{19} V.\u{5}!8 a{pa!  `\u{8}\u{5}u UB\u{1b}!* a\u{2}\
        \u{4}$ \u{1}D\u{1} LM0!# `M}C 4<r!  `=\u{1d}\u{5} g\u{1}:!6 `#RG k\u{a}G!. a.H{ \u{11}I\u{f} \u{1b};\u{19}!  a`\
        ri tFt!# `W\u{17}c f\u{b}_!4 a{\"a!' a6\u{12}/!+ a\u{e}3B!8 a1y\u{f} <)w U\u{14}*!  aK\u{a}e!3 `SJs!# a\u{19}at\
         \u{4}-\u{17}\"> aC a\u{6}e/!> a\u{13}DG!# `wZ=!8 a|$F a(d!  a\u{1d}\u{5}- o\u{17}M!  aN3/!! affs!  ao\u{16}\u{1}\
        !  av;\u{1d}!& a$~&!  `\u{7}\u{2}1!6 `w|H ]3[!8 aB\u{16}\u{18}\"+ `. `lDF!, `T\u{12}\u{1e}!# `Lfu!9 a~\u{e}\u{1f}\
         &|  \u{5}\u{1}E LjO!% a\u{f}\u{19}~!& aR7\u{1c} .(7 \u{3}\u{10}M BNO!8 aZ\u{19}\u{6}!= ac+\u{e}!$ a\u{19}-B!% \
        `\u{4}*D!  a\u{8}Cb!? a=9o!B a]\u{e}\u{17}!A a)n\" \u{2}\u{1f}# $u'!2 a\u{7}\u{a}\\!7 aDO\u{1e}!= a2_D!+ `sTM 1\
        j\u{1} b^\u{d}!& `Z'\u{13}!# `\u{12}C5!  a\u{a}Op!  a\u{7f}2#!  aX\u{b}2!  `kK4 mD\u{7f}!. aa\u{d}\u{7f}!. a8Q\u{4}\
         kuP \u{15}\"l!B a\u{19}1\u{4} \u{14}O\u{1b} \u{e}_Q \"kH ?)c!6 `o\u{1}\u{1}!  `z[\u{19}!) `%ZB!, `-Np!' a5\u{12}\
        \u{1}!  `=o&!B a\u{f}=*!% a/\u{1e}G!  a\u{8}\u{5}}!@ a\u{11}\u{13}\u{c}!  `\u{12}J\u{15} 7SH!, a%.Q p\u{c}u ss\u{c}\
         \u{17}j\u{1a}!3 a4\u{1c}*!# a\u{c}Te!8 ao3\u{8}!E a\u{3}1Y!* a|a\\!, `A>t!& `vh}!  `)a\u{18}!! a\u{19}^# RCY!%\
         `USa!  `\u{19}\u{4}\u{15}!' a\u{14}*X!( aZet \u{1b}g\u{a}!6 `W\u{d}}!  aOaT \\\u{8}g!% `>-\u{4} q\u{2}1!% a;mG\
        !: a&T\u{16}!  an;I!4 a\u{1c}U<!! a\u{1b}O>!  aAkC!% `I#]!4 a\u{3}oH!$ a\u{6}op oK\u{4}!, aB6= m\u{5}\u{18} ,\u{1d}\
        X pW\\!2 achj sgq!9 a8<s!, a\u{4}M\u{7f}!> aUnK!  `B%\\ \u{2}C^ 5Sw!> a9N? ^G@!! ae.A!& a`\u{14}O +!l!+ `NEq \u{e}\
        gx b\u{12}\u{1e}!  aLb8!: auO? =\u{1d}x!, aRyw!, a\u{9}n&!  ar\u{11}8!, aY\u{2}\u{1b}!\" a\u{1}\u{6} !  ac\u{0}\
        \u{11}!! `oG#!E a\u{1}}# Ud\u{8} \u{0}\u{1f}& 6\u{1d}>!8 aR\u{4}Z [\u{19}| \u{c}\u{8}\u{7f}!  aN9\u{0}!  aX'\u{7f}\
         5\u{4}\u{18}!  `Da\u{13}!' a*E\"!E a'[{ @3~ \"'# m6]  \u{f}y!E a7i\u{c} 9\u{1d}<!  a:\u{8}>!  `xd\u{10} \u{3}\u{d}\
        \u{11}!( a}\u{1e}@!- `1{9!  `drB \u{e}\u{a}_!/ a}\u{1a}y CJ_!9 aAlx!: a\u{15}d\u{5} ,\u{15}\u{16}!  a\u{1}\u{7}\
        \"!! aqvj!, aU|\u{16}!\" `\u{1}ab!. aj<q R\u{1b},!7 `O\u{1b}\u{a}!2 a4q\u{d} ;\u{7}! U%( s\u{18}q!+ aYRt!\" aO\u{6}\
        \u{1d} O^\u{1f}!! aeJ\\ Ptg!? a\u{1a}wy vH\u{1c}!! `\u{b}r\u{1c} &_e '}\u{3}!4 auI(!! `R\u{1f};!& a\u{10}YS ]\u{1d}\
        \u{18}!E a'\u{1a}+!  a\u{f}JP!6 `\u{2}Q_!8 aqVg!  aj\u{a}& fI`!& a\u{18}\u{4}f!+ `i\u{f}\u{a} X{`!) ah\u{a}s!8 \
        a\u{0}{}!  aGZ~!+ `{\u{1d}\u{a} \u{11}x`!( afb\u{1b}!  `;bR!  a]Ob!! aUeq!B az\u{6}' tP, L\u{7f}>!  a\u{6}I. 80\
        n!# `\u{1c}$]!6 aq\u{5})!( a6Gi!  a`N= $tG m1t!? a0j{!+ a3E& \u{f}@K n\u{16}{ e\\@!+ `s&~!: a\u{f}rE!+ aVN\u{4}\
        !! `\u{e}\u{1e}- D\u{8}< ]\u{1a}E!9 a.\\\u{10}!8 aGl~!! `Zd*!= a\u{1f}lH \u{4}0n 'U\u{7f}!  a\u{1a}=\u{1a} Tn=!\
        % `{\u{18}\u{10}!) `+^=!/ aAF\u{1a}!8 aW\u{7f}' [Yj l\u{0}\u{11}!= aEr)!0 a[g>!  afv !! a_\u{10}= '\u{11}=!\" `\
        U\u{e}S!6 aD?]!# a}2\u{d}!E aS\u{1b}\u{15} \u{15}@\u{18} 93a!  `Dr}!* a\u{1e}\u{11}\u{7f}!# `U\u{b}\u{1f}!6 aLg\
        E!8 a\u{5}\u{1}d!  a57R!: a#\u{10}c!  ``?6!- a\u{4}1F \u{18}Yh \u{19}7x!> an3\u{5} UtI!  a\u{0} p!E akL&!7 a*_R\
         2'\u{1d}!# a\u{d}\u{9}\u{1f}!E a\u{2}56 S;t!  `5g& }\u{0}g!  a_q@!= a\u{3}1O!@ aF?r \u{7f}\u{6}\u{2} ^nf!C a<\u{0}\
        1!2 aKb\u{15} kqC!$ `'\u{3}5!7 a4\u{0}\u{16} k\u{14}6 \u{10}*G 5\u{1d}v!  a3\u{1e}\u{1e} dC0 \u{d}\u{d}9!  a\u{c}\
        Gx!- a%\u{0}x!8 a\u{f},\u{a}!  `\u{1}!p ;\u{17}\u{19}!. a\u{8}y1!= a:\u{b}]!E a9-d +A\u{9}!8 a;<\u{13}!8 aht9!+\
         a\u{1a}\u{6}S!: aO\u{9}g b]\u{4} 5$\u{16}!  am>r!  an\u{16}< t\u{0}k!) `,\u{19}\u{18}!( ak\u{19}Y!4 `qjC!! `\u{4}\
        \u{d}J!2 aRsW!/ a\u{4}gb!6 a\u{a}\u{9}\"!  `f D!! a>CO >K` %/4!  a\u{1}pI!E ap\u{1f}Q!2 a;\u{12}\u{0} IZ6 \u{19}\
        [; DcB!- `\u{1b}U4!& a\u{1f}\u{6}|!: a\u{2}x\u{14}!9 a\u{1d}\u{1e}I \u{15}\u{15}h!1 aW&=!? a\u{1e}}\\ ]Mg!  a~n\
        B!$ a\u{c}\\\u{13}!  `rlX \u{f}![!7 av3u =#\u{3}!- ay=\u{5} \u{1e}[\u{1e} ]c-!) aYl! fE\u{e} >9/!) aoo8!0 a]wM \
        \u{15}\u{11}\u{18}!  ai{. \u{7}so w>\u{15}!< a~c& \u{a}\u{6}`!3 `'\u{1d}i!# a :\u{1a} SR!\"! a3 `L75!3 `t\u{3}S\
        !! `\u{3}t\u{f} \u{9}|P!# `Sju!  `_O\u{10}!# `RN\u{15} \"w% F\u{11}> 6\u{4}K!C a\u{7f}FN Bo\u{4}!  `f\u{17}\u{11}\
         |&?!/ aXaC I\u{16}E!  a{jJ!  aljf \u{3}u\u{6}!7 a\u{0}'2 O\u{a}7!) a\u{1}7Q!8 a@t]!6 `\u{2}}\u{c}!+ `N\u{0}\u{2}\
        !\" a\u{16}r\u{10}!1 acnJ \u{2}zz \u{3}-\u{1f}!# `\u{9}\u{1d}f!+ `q\u{11}2!3 `d?(!\" aTK}!2 a\u{1e}E\u{18} rP\u{1a}\
         0C(!  a]A@ H\u{7}F!9 aUAJ!  a\u{e}\u{a}\u{9}!+ `\u{9}\"u!  ap9.!/ a{^1 &\u{2}\u{17} 7\u{a}\u{18}!  a+o- 3W\u{10}\
        !- aDp\u{1f} J`& sdD!( aVV\u{0}!: aXiy :XM!+ `T4Q!! `L\u{1f}J!# a1PP!B a1 i C3N!' a5dQ!6 a\u{e}\u{11}\u{b} \u{12}\
        ?I!: aFf\u{14}!( aP\"Y @lr!\" `&40!C a?\u{1}q!/ ae\u{18}u!: a%\u{1}f /\u{18}H!; akIS!1 a-NH *QS!! a\u{14}'c!/ a\
        <gN!/ a!9S \u{d}}?!9 au>I!  a+S{ ?*\u{9} \u{13}Q.!9 a:\u{d}D!# `\u{11}\u{b}\u{1f} vQ)!: a3>E m1\u{9} vkM!  a(5{\
         Z%Q!  aJ\u{10}s jq| \u{6}\u{13}3!# `e[s!9 a\u{1b}\u{12}v!  `eE\u{17}!  `\u{13}\u{b}&!6 aJ5\u{17} \u{7}q=\"! `:\
         aTMN!6 a_Mg  Q\u{4}!3 aUjw!: aJ~`!3 ahh?!> a\u{c},\u{7}!3 a\u{5} !!  aDe7!E a+(L!E aG^g \u{4}R: \u{b}\u{9}\u{2}\
         !3x K\u{5}\u{2} gDf!B ar\u{c}D!# `Fz\u{1a}!@ a\u{7}=W x|\u{5}!> a\\}!!+ `\u{b}9h!3 a5t}!> a\u{1c}(\u{1a}!@ aS\u{0}\
        2 \u{7f}\u{12}>!  a6nM!: aT!\u{1}!  aRQ\u{5}!  `F\u{15}\u{1b} }k6!  aK8A!? aGm< #(l \u{15}\u{f}\u{f}\", `3 `{0V\
        !2 `X\\`!0 `\u{12}4\u{7f} \u{9}h\u{1d} \"v\" iJ4 \u{18}#P!B aQd\u{12} F\u{5}C!3 `bCJ \u{14}\u{d}h!) a-\u{1b}r!8\
         a9A\u{16}!* `\u{c}5\u{1a}!, a\u{d}\u{19}4!  a`B8!  anCl I}3!* `96Q!  `M\u{9}q!  `!({!# `('\u{13}!@ asT\u{19}!=\
         aj{V!  a09e&* `+ `- `3 `, `0 `K9\u{b}!  a\u{11}{* }dE!7 a;[e!: a\u{18}\u{7f}*!= a\u{8}\u{18}5!/ a\u{b}|?!9 a\u{10}\
        >\u{2} \u{15}^\u{8} oQM X!$!\" `2l9!! `o])!$ ar\u{1c}7!  `#Xg +n*!# `+GH \\UH ~>P!  a\u{1f}5i!, a}C\u{12} \u{1c}\
        \u{7}r 8d\u{14}!  a4.7 :6Z!$ a=%\u{1c} K\u{9}\u{b}!6 aJ*F x>\u{5}!$ ` Ug KXq!8 aU\u{12}r -\u{9}}!) `\u{f}`; GQ>\
        !  a\u{1b}XP!8 as>c!  a\u{5}5\u{1f}!8 as/k!8 a\u{5}\u{1b}~ \u{14}|;!  `&\u{16}\"!: a<^0!E a4\u{15}K \u{b}\u{a}&\
        !E aHv3!  a~\u{7}\u{7}!# `X\u{10}\u{b} I\u{e}^!3 aaX\u{19}!  `Xl\u{b}!6 `\u{a}*f!\" `+\u{9}\u{4}!, a;$J!  a\u{1f}\
        '\u{10}!: ayA\u{1d}!C aK]v!E aa\u{10}\u{3}!& a>\u{5}\u{14}!: au\u{3})!  ae\u{4}* Oj1!6 `\u{7}ie!  ap$f!  aXJ)!A\
         a[@B!* a-/E!  a/2H!8 aW(u \u{c}q6!& ab\u{f}M _29 z|j!7 aiH-!8 a\u{a}<Q 0q[!  a5<\u{7f}!3 a\u{1a}\u{1d}\u{1c}!/\
         av\u{1d}^!  a\u{1a}E%!  ` T>!8 a\u{5}\u{8}\u{13}!< a\u{1a}'* \u{9}x\u{1a}!- `!\u{18}\u{1d}!7 a(XQ!& a\u{17}#\\\
        !A a#\u{2}I!& `!zL!6 ax!! 9S1!= aYld!  auml!  aI\u{14}\u{4} Z5\u{1a}!6 `o@$ n\u{8}0 =jD c\u{7}e!6 a\u{b}\u{19}\u{13}\
         \")\u{1a}!! a_\u{16}$!8 a$a3!? aC3_!9 a\u{8}`j D\u{b}\u{8}!  `\u{15}2\u{9} 49K \u{1a}NN Rmv!# `/ ~!7 ays)!  a_\
        ?j!2 aF\u{16}\u{5}!\" a;el!, aQ<\u{7f}!E af@j mfs!@ apZ{ \u{7}m\u{f} \u{1a}\u{5}2 y\u{15}= \u{e}\u{12}n Bv\u{7}\
        !A aKx\u{12} ?\u{10}\\ J0y!9 a\u{1a}\u{1d}z!! aIU{!= a\u{7}v. '\u{11}2!6 a\u{19}T: \u{16}hv!, a\u{7}\u{9}\u{2}!\
        E a\u{9}\u{1a}5!\" a]T\u{1}!  aSi. PI? \u{2}hR r(f!> a0\u{6}z f|}!- a\u{c}2\u{1d} }9\u{5} \u{1b}-\u{9}!C a\u{11}\
        N\u{9}!* `x+\"!  a\u{1c}<*!4 azU. \u{12}oA M4t \u{1}i4!: aLEL d\u{4}\u{1b}!C aGt1 1d\u{0}!9 a(g\u{16}!  `z\u{1a}\
        )!% aQA-!  `Uq! lOb!9 a\u{12}6?!  aYU|!* a4t\u{0}!  a \u{1c}? ^JN!\" `\"w_!9 a@D\u{5}!7 a|\u{5}!!  a\u{9}74 /76\
        !% aDuG L9S!  `\u{11}4p!+ `\u{15}NX u\u{1c}r!  `\u{10}@/!8 a~\u{d}L!  `\u{1a}\u{c}e Iv,!& `i\u{7f}.!E a9#c!9 a=\
        ?e \u{17}tx ?\u{5}~!2 aGq.!E ah\u{1c}9!# a:JP!6 `0z\u{1e}!8 ajS+!' a)\u{16}F!' a7+?!  a&\u{17}E!! a)Fw s ~!2 `8\
        A)!# aLy\\!3 aS9m!' `E!s!- a(ts!8 auQ\u{4} obb ooA >&?!3 `\u{1c}2&!! `\u{1f}#\u{14} $W\u{1e} C^n!) a\u{19}\u{a}\
        \u{11}!E aMW1!+ ``tS!3 a?\u{7f}g *jn\", `1 `!\u{1f}t!  a4:u!9 a1E\u{17}!! `w|'!@ a2BG Ug\u{b}!  a8\\* ;\u{12}a \
        K`\u{11}!* a'I\u{16} ~`k!  aOC7!( a-7[ \u{d}+\u{12} U=T!  a\u{17}\u{1}\u{e} ZUt\"9 a7 ` \u{9}{!6 `\u{10}:/!> a\u{f}\
        \u{15}>!* `\u{8}JB!* `*xO \u{11}~\u{17}!  a%V4!  `2VH!0 `\u{8}<\u{9}!0 aU(n XQ\u{1a} a\u{e}\"!. a\u{7f}y9!8 a1}\
        A!  aMMK!9 ayH\\!# `%\u{b}j!! `yQ6!  `p\u{13}d!8 a{w. W5X!4 a mu \u{11}:E!\" `@H`!% `+\u{10}@ kH{ c4=!  `;\u{e}\
        \u{12}!+ `\u{1b}}s!  a.C\u{1c} o:^!) a{X>!  `\u{b}'H!* a55^!# a)@h \u{4}ji!$ a=9\u{13} ;y5 %\\B!  `h^L!/ aH}\u{7}\
         +2F!# `\u{16}\u{19}] k3s *\u{17}\u{18}!  a1\u{1b}@ S\u{e}\u{11}!  a[X# &:f gP? u\u{b}\u{9} Q`\u{15} z~7!A a\u{5}\
        W !! a3\u{1b}\u{1c}!  ak'=!A a3Sd!\" abbk!6 aSek!@ a#c\u{e} ER\u{1d} 4\u{11}\u{1f}\"  `! aISl!E a\u{12}w\u{9}!8\
         a\u{f}\u{1d}0 ub4!  ak%5 \u{1},G!2 a\u{15}PM!  aQo\u{8}!  aA `!: ahz&!  `rVW!' aC\u{16}; J@\u{1b}!/ a}\u{d}\u{1d}\
         \u{7}+*!\" a+@K \u{19}\u{14}S \u{2}bs!1 `#ts!D a_*B VSm!- ab\u{7f}\u{7f}!# `\u{8}{\" \u{3}\u{12}Z!  `{\u{8}\u{1d}\
        !9 a\u{8}\u{a}~ %|\u{1}!3 alD\u{a}!  `. +!/ a7O^!8 a5Hy!% a\u{1b}m\u{3}!E a\u{11}H\u{15} tjw a8\u{12}!B a\u{1f}\
        8&!9 ak\u{9}J \u{1d}_\u{6}!  aR\u{11}/!# aiA\u{9}!* aho\u{18}!E a(\u{7f}G!6 a/7\u{6}!6 a\u{c}u\u{15}!A a@\u{13}\
        *!' a'N0!  `w\u{12}7 \u{0}/H!6 `>`U!) a;5{ -hC |\u{1d}J!& `)i\u{17}!$ `-=.!@ aH\u{d}=!  aqxZ!7 a|P\u{17}!7 aG%\u{1e}\
        !9 a6\u{12}.!B a\u{9}fD!6 `F&\u{18} ]{;#+ `. `, `9\u{14}?#! `  `3 `ZTX!\" a\u{8}|\u{a}!) `*\u{16}l!  `*Zy \u{d}\
        _\u{17} X\u{12}'$  `! `# `$ `*2)!# `.]L \u{19}\u{1b}$!! apA& _%@!4 a \u{c}8 G{;!! `h\u{1b}w!$ `\u{17}\u{4}\u{19}\
         cW=!\" a]MX!0 a_D\u{16} \u{8}V6!B aT\u{f}U B\u{12}\u{1e}!  a\u{b}(t E(}!E a^G\u{a}!% `n\u{3}\u{11} *lJ!4 `<'( \
        \u{1}y\u{11}!E a\u{8}Hi!  aS\\\u{12} q\u{b}$ q\u{c}S!. a1\u{19}b!\" a\u{12}\u{4}'!3 a/D(\", `0 `\u{14}ED \u{14}\
        |F!/ a7\u{3}]!  `uC\u{b}!\" `!^H!= a<ey qB\u{2}!. aikS!< a*\u{c}\u{7}!  `K\u{14}2 Z)z \u{2}n\u{1f} \u{10}3)!E a\
        \u{7f}oJ \u{16},&!, a;P+!7 `\u{10}U2 2(d!: a,\u{e}z!@ a`I7!/ a\u{10} X!$ a\u{8}\u{3}\u{2} Oj\u{5}!7 aT\u{11}\u{8}\
        !/ a1lj!C a\u{8}cr!? al\u{1}\u{0}!$ aID@!3 axGU!! `Jsh!4 aL\u{1b}\u{15} 1\u{15}\u{3}!  aj\u{a}7 \u{16}\u{5};!> \
        aJsc!  `\u{d}b\u{7f}!. ampt!8 a@k\u{1d} \u{6}S%!2 aT%h!8 aeA) i\u{19}h .\u{6}\u{1e}!, aXF( \u{6}\u{7f}M!) a\u{10}\
        s,!E a\u{15}0>!8 aj@_!* a1z\u{16}!/ a>1? \u{6}1\u{16}!6 `d]\u{1c}!# a\u{14}8R!8 a/\u{7}D kDi!  `7\u{7}x!> a+[\u{1b}\
         )C,!, a\u{b}[= 6\u{9}T!2 a\u{10}%\"!* a\u{e}\u{5}<!4 a9yX!  a>Qt!  a\u{6}\u{17}\u{4}!+ a-2]!3 a/Sw!  `czK!# `\u{18}\
        \u{a}\u{15} JSM vEh!\" `mu{ 2$\u{1a}!8 aJ,` \u{3}\u{1f}R!1 a\u{16}:L!E aqs\u{4}!3 a\u{a}\u{1d}\u{17}!& `LM8 8_s\
        != a\u{b}\u{13}\u{9}!  aUDj!- aW\u{2}\u{f} \u{2}8G!8 a\"FG!  a|FV!E a1 i!  aF\u{11}P \u{1c}wT!! `\u{6}-l |@D!  \
        `\u{1b}$>!B aB<G!- `\\\u{4}R!E a|\u{5}q!  aY\u{6}E n\u{9}\u{c} \u{8}{\u{1c}!, aM{. jV^ m%\u{15}!= a\u{3}!& 0@. \
        +\\\u{11}!/ a'z\u{13}!7 `|\u{1c}\u{1b}!@ a\u{1}X\u{12} \u{7f}*\u{18} \u{9}(O \u{1b}CZ!@ a\u{13}\u{1}`!\" aQB\u{1}\
         t\u{17}\u{8}!  `NeN!9 apd1!3 a\u{9}\u{10}\u{16} \u{1c}o\u{19}!, `yR'!  `#tD Z\u{f}H!  `Uy) L$\u{18}!9 a}~\u{1b}\
        !% a]P\u{1c}!  a_u+ Zv0!' `\u{1d}U\u{0} D\"P *\u{18}\u{17}!3 aJ~\u{1b} \u{13}\u{6}= \u{1a}]u \u{a}K\u{c}!4 a}e$\
        !\" `'\u{2}q!@ a\u{1a}rs \u{13}\u{5}\u{6}!8 a ZX!! `\u{4}6d!2 aV\u{2}o \u{10}Az!# am_\u{b} 1M\u{d}!B a43\u{3} \u{9}\
        \u{6}3 5\u{2}X!6 `7We c\u{14}\u{1e} a}\u{1c}!\" `\u{5}\u{b}#!7 a\u{4}[P \u{1e}(%!* a6N(!0 aK\u{2}S!6 am\u{f}v \u{11}\
        gz \u{13}.P!> a*\u{12}e!6 a;\\\u{9} #\u{15}2!7 a.\u{1d}R!  a.qm!# `\u{17}O!!* aVPH!7 a\u{16}s} \"5\u{10} @}'!1 \
        `QU}!, `EhO!/ an\u{16}&!  a}/m!= a\u{3}^v!% a2Uw!! a\u{18}9/ \u{3}Td M t!> a\"7\u{5}!* a\u{b}d(!8 a\u{12}GR \u{2}\
        !\u{11} 0e!!  `lxH 0Yg \u{1c}Ny!  aq\u{1c}\u{12} >7m!  aQ;\u{7}!  ac\u{0}\u{1d}#! `$ `' `>1(!  `6k.!  acQ|!E ak\
        H'!4 a1\u{1e}*!6 aW\u{11}- DAA !\u{15}j!  a\u{1f}\u{c}z!2 a8\u{7}T Zua!  aJIl!8 aD6m 6B\u{3}!# a,\u{1}\u{8}!B a\
        \u{12}HD!1 aLI7!E a\u{11}`o!  `}:0 \u{7}\u{16}?!@ a\u{1b}IM!B agc\u{d}!9 a|L. tNx!B av\u{19}\u{a}!  `DF'!* azVZ\
         \u{9}\u{19}e Ddg!\" aL\u{18}W \u{e}Z& 2N'!  `\u{4};\\!  a\u{0}Eq \u{1a}\u{7f}\u{18} q&\u{1c} 9\u{17}9!8 a\u{7}\
        \u{1a}q!- `\u{9}\u{e}\u{4}!# `8\u{1e}'!  a'o-!E a\u{12}F` E!\u{f} Y]Y!8 aN>D y\u{9}8 6~\u{b} t3: \\R& \u{5}j+ &\
        ];!4 `Y\u{0}p!  aa|9!  `q6N!+ `J\u{12}U!  atM\u{1d}!  azV@ U4\u{1b}!4 a4GI \u{2}-|!# `\u{12}1l 2\u{1a}\u{4}!  a\
        >\u{2}>!C aT\u{18}V!& `zlI \u{b}S!!* `p\u{e}:!& a&UW!  `Z_~ &\u{b}\u{c}!8 a\u{d}8X!2 a<\u{15}\u{7f} %\">!3 a{+>\
        !\" `w-W!E a\u{7f}4] \u{19}C~!> a6\u{8}*!* a\u{13}4@!# aQ?\u{14}!$ a\u{d}~@!8 aEu\u{2}!B a6\u{1d}W!  `/:\u{17}!\
        . aO/*!. `8yM!  `[\u{2}X g\u{1}R!  `\u{f}xh!) a]\u{1f}s |2|!= a>:7 )t8 v\u{1b}C!  a^V\u{3}!: aB=\u{19} JX\u{1a}\
         Yoa t\u{15}{!* `!<\u{12}!  `!M!!? aN ]!! a9]\u{12}!6 a`zc!  a\u{1e}f@!  `\u{3}Q\u{c}!E aAj  Y>&!! `gb5 \u{1c}D\
        7!! `d\u{b}@!7 a?.c 0qw!E aU\u{9}\u{4}!  a19b!% aG;\u{7}!  am~\u{13}!B a\u{19}NC!8 av\u{17}G!8 a;s\u{1a}!+ `IQ\u{1b}\
         xRt (^$!, `\u{19}\"+!  a\u{18}y\u{5}!  a\u{1c}@#!1 `0eL Y%] `88 NDW!, a\u{13}&\u{17} 25Q!2 `X\u{18}p pj\u{1f}!\
        , `Qd> `\"D!  a\u{b}2v!0 `]T\u{9}!  avn\u{9}!= a%O\u{12}!8 a\u{14}\u{6}'!! a=i0!9 a\u{8}u0!  a?\u{17}n 9_\u{b}!\
          a9\"k!6 `s|\u{0} 6.!!2 a~xM!4 a\u{0}wl!$ a{,H!: aMIZ!E aVd\u{19}!3 `0KN \u{c}Qs!- `5@*!> a{\u{1e}K!6 `,\u{1b}\
        s!4 `V\u{c}R!* `\u{7}\u{d}(!8 aooX!  `\u{1e}<L!  a!\u{a}~!/ a\u{15}<\u{1e}!  a:A)!  `@\u{5}8 n\u{16}g \\N\u{e} \
        [\". 0H9!E a\u{1f}/S!? a4lz 2[S!= abH\u{6}!  aav\u{15}!! aFeH |`k!/ alSG!$ aun? sGo!4 a\u{17}B\u{7f} `J?!6 `PqG\
         qiY!% `G>!!  aq(\u{9}!\" `}<\u{17} *1, n,L!E a\u{6}&^!4 a\u{1e}\u{7f}t \u{d}7\u{a} 4s\u{1b} \u{9}\u{12}}!  `\u{e}\
        _\u{3} \u{2}\u{18}\u{1a} )\u{11}? \u{15}\u{8}@!  aS+q!B a<T\u{14}!/ a*%\u{1b}(+ `, `. `  `2 `- `/ `> ag\u{9}\u{2}\
         j9\u{1c} Io}!/ a\u{1b}(\u{1f}!8 an\u{3}~ \u{1a}@@!8 aO)N \u{19}W\u{19}!) a\u{1f}\u{e} !5 avN\u{8}!  a\u{0}_; \u{12}\
        \u{18};!7 `\u{3}`H!8 ae)d!  `\"Y\u{12}!  `\u{6}`\\!> aUwg \u{a}Ni!* aiH#!> a\u{a}.@!  a1=T LFi!1 a_NL!! aN[w!\"\
         a\u{16}\u{7f}0 /}C!  aj:\u{e}!! `[*\u{1a} 5\\V!4 a}K\u{a}!3 `\u{e}p\u{f}!\" `\u{11}p\u{12} \u{1a}\u{18}\u{12} \
        ,\u{e}`!! `\u{7}K$!8 ah$I!/ a\u{14}?\\ N\u{5}q!! `L$0 [F;!, a\"HS!$ aOeq!E a\u{4}yw nm$ /\u{1f}1!= aVhV O1l!\" \
        a8;\u{3}!  aN\u{1b}>!) a\u{8}^s!@ a\u{8}\u{10}\u{5}!8 an)\u{11}!  aC\u{11}^ 'H\u{17}\"! `  `(\u{1b}D!* aj8\u{a}\
         \u{3}?\u{13}!$ `\u{13}jO!@ ar\u{1e}b!  `QJ\u{b} W9W!B ab5d!= a\u{d}qv!) aDQ\u{c}!! aP;)!! a\u{6}[M!, a\u{10}iY\
        !4 a\u{18}(2!6 aAh%!6 aE*\u{f}!( a,1$ STs Gt\u{9}!6 ac\u{11}k!/ aI|t :\u{17}& m\u{10}?!6 aT(F 3TR D9\u{1f} n:\\\
        !7 a%\u{d}\u{4}\", `1 `l)o!  aH<\u{16}!' a\u{2}B\u{1c}!+ a\u{6}U\u{1a} wzd k\u{10}j \u{10}\u{19}? =dU!9 aq\u{3}\
        U!9 a\u{8}Jp!D a!\u{d}`!+ a\u{13}58!  a?)T!  a+\\s!+ `T\u{d}\u{1d}!8 a\u{0}lL C<<!/ aD'A _\u{18}#!E a&MA Q^f!  \
        a\u{1c}ii!, ae\u{11}> r4@!< aZUj ^LL!& a\u{1}/-!& a*Q5!) `j\u{5}<!  a$9r!) `Pv5!, a\u{4}\u{0}\u{a}!E aGai!  ah\u{15}\
        \u{1d} oA`!% `a1k  8@!  a#\u{1c}E!1 a;iu!8 a\u{9}\u{12},  2.!  a~:j!% ap#~ Bq~!B a\u{14}Rb!; a\u{b}'\u{1}!8 a7w\
        \u{f} \u{b}lq!  all= v,> y]h!E aY&% \u{1c}Nl!9 aA-q!2 a72\u{0} \u{7}3\u{19} !S\u{1a} Z<- \u{1d}a\u{1e}!7 a&\u{16}\
        1!C aJFU -&W!! `U9d!  `eT-!E a\u{c}\u{1d}R!8 ah~` \u{7f}\u{7f}\u{0}!$ a\u{e}g\u{11}!( aHWB :oS!# `#Bv!; aG<\u{10}\
        !  aG.\u{14}!  aS\u{14}\u{1f}!  a\u{8}}@!> a\u{8}QA!8 a\u{14}K\u{9}!  `\u{f}\\\u{12} P:;!$ aQ\u{b}<!  a\u{1e}Hz\
        !  a\u{8}d~!  a-\u{b}\u{14}!/ alKW!9 a\u{14}(} 5V\u{6}!= aEM$!  `\u{1}he!7 a\u{6}O\u{1f} \u{e}pO!6 aLR\u{1}!/ a\
        K\u{10}\u{17}!, `%Y#!6 `Z\u{8}U!4 asQF \u{13}\u{7}a!! ai\u{18}q!  `|\u{1f}/ \u{19}B\u{c}!: a*\u{1d}n J\u{c}z!4 \
        a.w-!? a{eO!\" aXCz!= aS \u{1c}!* a.6\u{2} .b\u{4}!3 az\u{7}\u{4}!# `kr1!  `$-L \u{1d}\u{6}n!@ aqNr!8 a/\u{1}r \
        /\u{5}\u{f}!  `p\u{5}6 [s#\"/ `0 `JjB!8 a\u{18}\u{11}C!! `.\u{10}z 0Y\u{9} \u{e}4\u{15}!+ a!x\u{7}!8 a\u{19}H`!\
        ( a\u{c}bd!8 a\u{b}\u{17}e!& a7H\u{b}!E aKCm \u{10}(u!= a<'e!  a\u{8}/n!# aI\u{e}H \\ZV nbn!= a\u{c}`2!  a\u{13}\
        bZ!9 a?iu!> a%Y{ yXf!+ `GX~!B ajD!!/ a\u{4}t:%! `% `' `\" `$ `\u{1b}t\\!B a\u{2}t|!& a#d\u{1}!8 awj\u{11} O\u{6}\
        $!7 aHtY!  abH\u{7f}!  a0\u{17}\u{0}!! ar\u{17}-!! `\u{1f}NG!8 a[\u{17}\u{c}!6 a\u{1e}\u{7}N!B ak_\u{6}!  ame\u{6}\
         }\u{8}B!# aVQf %al vF\u{10}!E ax9Y <@Z!) a\u{8}4f a\u{1}O!' a\".C!  `F*\u{4}!6 `IE\u{7}!7 a\u{19}+O!' aI,\u{14}\
        !8 a\"?\u{1c}!! aCWL /u}!6 a(9\u{9}!  `d\u{1e}S 7\u{4}\u{e}!3 `\u{4}P;!! a\u{c}\u{7}N!' a|\u{7}] wz? lIe -\u{c}\
        S HGi \u{11}\u{5}u ;M\u{7} w\u{9}%!  a\u{1e}?F KyF!@ a<<P \u{d}\u{0}\u{3}!  `x\u{1d}\u{1e} 9w\u{1f} \u{13}'j .N\
        |!: aIa\u{f}!  `t\u{1}\u{18}!8 a\u{7f}e!!  a^G( NG1!> aIJ1!8 a\u{9}[H!* aPhO i\u{1f}n!9 ay\u{1}\u{9}!6 `hX0!7 a\
        Da*!/ auVI \u{d}9\\!6 a0\"]!9 a- \u{c}!6 `\u{1}t\u{1e}!/ a>p:!  `\u{1b}2g &3\u{1e} oQ0 8wC e~|!B a!8_!2 a\u{2}/\
        o!9 a+D5 I\u{1d}M!) `0{\u{10}!% `\\\u{a}\u{7f}!: a)\u{17}\u{16} l\u{9}W!3 a`Y\u{1e}!6 `WE\u{16}!  `i\u{a}:!  `\u{19}\
        (X!  `>__ d\u{1}(!  aGeH!/ a\u{12}z\u{1f} DwE!& a;Zr!) a j\u{0}!  `Z\u{7f}D!8 aF8V ,yv \u{4}B\u{14}!E a(8> v \u{7f}\
        !? au\u{1d}T!\" a>S\u{12}!  a3\u{1a}^!5 aE\u{1}z!  `T>| \u{17}\u{b}} \u{1c}?\u{d}!3 ag-\u{f}!  aI\u{d}c!E acgg!\
        # `c@3 3nU!  a4N\u{9} \u{14}h3 [#C!. aqU\u{7}!, a3/C VW8 ?DN!6 `\u{18}wT!  aWZ$!/ a}\u{e}4!  a\u{1d}[o!+ a@ \u{1b}\
        !6 al/3 7aX!  aI2o!6 aF\u{3}D!E a|_H \u{6}T\u{a} _VP!> a(p\u{3}!' a\"X\u{9}!& a\u{1c}\u{7}\u{11}!= aDi\u{18}!$ \
        `M\u{a}F 4*\u{11} 'v\u{1e}!  aQrs!7 a9,\u{11}!# `E{\u{12}!* a7.) 1\u{16}. `\u{1e}o \u{2} \u{1d}!A a_d/!9 a`J^!9\
         ay\u{b}5 &*C!, `>)\u{19}!: ab27!> a?GV!6 a<Yk!( a&`$ \u{16}\u{f}J!? aEaa sJh!  aA\u{b}s 7p{ !9g!7 `U!y!> aV\\<\
        !! `;#h!3 a!W\u{1c} Ze\u{1f} T&\u{3} d#\u{6}!\" aC!\u{15}!2 a\u{19}&\" #\u{15}_!* aZ@`!3 ak/\u{3}!  `\u{6}~\u{19}\
         ?\"~!\" `N\u{e}B!2 a)\u{f}S '\u{14}5 9\u{1c}\\!B a`>t\"# `7 a\u{15}\u{b}}!- akMc!% `<K\u{1a}!! aA}9!% a'\u{16}\
        r vF6 r5: 0}\u{1e}!% a4/E $+]!2 a\u{b};]!  awc< z\u{1d}R!/ ao:\u{16}!  a\u{e}o=!  a\u{12}\u{1b}j!* ad+y!9 a5H1!\
        4 a.[Z!0 a(i\u{1e} \u{13}\u{1e}\"!/ a0X: \u{13}?p \\n-!  a~?\u{1e}!8 aC8#!  an\u{c}'!# awN)!! `j/1 C\u{1e}8!/ a\
        \u{7}Vc!2 aP\u{11}{!7 a(H\u{13}!7 a!V9!! atfs!3 aFn\u{1a} \u{4}\u{10}d!% `=ak!E aY\u{1b}r D \u{4}!@ aDGq!' aDR\u{a}\
        !! a\u{6}\u{b}g \u{2}^m!# `{\u{a}\u{5} {+m!  a\u{d}'\u{1f}!6 a'C`!  a\u{11}\u{18}\u{19} _o8 \u{c}9>!8 aS?V!3 a8\
        (_!  a5\u{1a}j!- `mm\u{7f} \u{15}\u{13}& 9\u{1f}r!E abxi \u{1f}]\u{7f} \u{a}Ap pmz \u{d}N\u{6}!\" a\u{1a}\u{1}\u{1c}\
         WQ\u{8}!6 a}\u{10}\u{9}!# `X\u{7}\u{12}!7 ad%#!8 a\u{a}\u{3}\u{16}!E aM{Y \u{18}?e!6 aW\u{19}-!6 av\\> szw!  a\
        +l\u{2}!3 `\\T1!/ a\u{18}gn!> aKN\u{1e} \u{f}\u{f}S!8 a*I;!* a_2X SJT!% a\u{4}ZT!4 `4:e \u{14}y&!  a+wx!  a\u{1}\
        :F!  `v'%!  `1sE A\u{18}U ~>l %s\u{7f}!1 aQ\u{c}1 \u{15}:u 6[\u{7f}!6 ajo\u{4}!: a~92!? a\u{10}\u{1c}I!3 `&1T!9\
         a\u{f};X!7 aW.& \u{0}RA!  aQ6`!/ a Ev!& apHV 4q# J,k!2 a+\u{1} !4 a<I&!% a\u{17}\u{2}E!! `\u{12}\u{3}\u{11} H\u{a}\
        @ 4i\u{1a} *-1!2 a\u{11}73!  `'g9\"  `# `W\u{8}?!( aFa> *~V ^\u{f}% k\u{3}<!) a_N_ \u{f}FE!@ amc{!  abq1!= a\u{14}\
        +4!) azN[!  `7{f!? a\u{1f}lV!' aLza!B a]{\u{12}!  a\u{7f}}T \u{16}0B!# `i>d!3 aFw\u{6}!A a\u{15}@>!  `P\u{11}O \
        1\u{a}v!% a-*\u{7f}!E a\u{e}\u{12}\u{1e} sl\u{b}!) `Ii\u{15}!E a8\u{11}c!B at7u\"  `- `\u{1e}b\u{1a}!  a\u{10}g\
        S \u{1c}\u{7}?!. a\u{5}Un \u{9}Js!* `JW& i_d!  atqr!: a\u{7f},U!/ a#\u{13}U!. `\\f^!B a\u{10}J_ cZ\u{1f}!5 am\u{16}\
        \u{d}!$ a}\u{8}\u{19}!A a\u{4}J> \u{1d}_A!# `\u{7f}6r!% `3\u{15};!@ a\u{19}wg!\" `vhy!- `^\u{10}\u{b}!B a2h`!6 \
        amj\u{4} pn\u{1d} 4)\"!  a&/[ \u{6}\u{12}~!  `\u{3}j\u{e} b\u{12}\u{13} \u{1d}{%!B ajL)!  a\u{0}UN!3 `M;\u{13} \
        \u{4}*\u{e}!7 a%^4 X\u{9}W H8X!6 `T\u{17}[!  `Ksu!! a\u{15}Wy!( aWN- \u{d}\"Q!  a4%X!8 a\u{14}\u{0}X x\u{15}Z! \
         a\u{1}'#!3 a$\u{17}-!  `O6f!= au<o C?'!# ` m]!' a\u{12}{x _'{ [@}!+ `\u{1b}>C $0g +%\u{7f}!B a-\u{1c}\u{1b}!  \
        a?XQ c\u{1c}l!8 aDub j{L \u{14}hw\"- `, `[m)!  a\u{1}5<!6 `\u{e}\u{4}< 0d\\!8 a']\u{18} \u{a}\u{1d}/!# aR'6 \u{14}\
        wy!C a\u{13}F8 4Y>!6 aj/) 6`J!3 `^#W NOa%' `\" `( `$ `3 `@ | \u{7f}V\u{f} P1[!* `\u{12}Eq!8 a\u{11}E\u{1f}!) `Y\
        Sl!> a\u{e}8\u{e}!A a*#8!1 `^W$!> aO\u{c}`!! a[\u{12}\u{14} :p)!9 a\u{1b}h\u{8}!' a[{2 0<E!\" `L6i!  `9o{!7 `xI\
        E!9 aC:\u{6}!  `\u{7f}\u{1e}\u{12}!& `r\u{1e})!! `BC]\"  `# `_3_!; a+\u{10}c!= aHT:!: aa};!  aC#\\!! `q|&!/ a\u{15}\
        oE!& aQ\u{2}\u{1b}!4 aSR6!# `yG\u{d}!E aXv/!- a_c_!  a0=;!& at A!/ ar\u{2}J!, `0il!5 aHr\u{3}!  aZ'1 \u{0}rY vJ\
        L!2 a\u{9}\u{14}V \u{0}\u{7f}\u{7f}!  `\u{c}J\u{19}!  as9\\!= a^\"O!  a\u{11}=o B|\u{4}!# `OW=!/ a~nz!B a\u{10}\
        Q\u{9} M3L \"\u{2}R 7hT!! ae!a cu !B ab\u{1e}.!6 a(L{!+ `\u{c}\u{f}\u{10}!= a\u{7f}o-!6 `8\u{f}5 G<> c|I!* ae\u{c}\
        `!3 `d\u{10}\u{1f}!  aooH!6 adAX!  `9\u{b}d!  `\u{7}\u{1a}j!% a\u{1d}m\u{3} \u{1c}a. \u{18})F!( aL~l!& aBiA!6 `\
        7A\u{0}!8 aR\u{e}\u{d} \u{5}1R!B a;\u{3}V!. `2dy!! `1@4!3 `~BD!! aOfF ~:\u{1} \u{4}p\u{9}!9 a\u{1}\u{1f}6!) a;4\
        8 J\u{16}U!  `\u{b}/s!  `J9\u{a}!  a>\u{18}J!9 a\u{15}Vd!  aKtn \u{6}\u{1f}\u{7f} Zp\u{1d}!7 aEb-!9 a-e1 ;#?!7 \
        a65\u{8}!  afZ/ R0 !  a589!\" `$cq!/ a(\u{e}} M-\u{17} \u{d}vJ i@H!  aI&I!6 ` mx \u{18}a\u{2}!6 `%\u{c}$ R\u{0}\
        %!7 aZC%!, `UX7!  a\u{11}#I!6 `s\u{11}[!! `\u{19}Z\u{6}!8 a?}\u{8}!\" a~l/!E aR\u{1}\\ +d\u{7}!  `-AI Rt\u{d} j\
        ;*!  aN\u{9}A!4 a\u{1e}SU!B aLQv!  a/f}!  ahd\u{c} tp& R\u{1c}a!6 ak7X!) `YSv {Of \u{14}\u{17}~ W\u{0}(!6 a;/c!\
        \" `u#: *\u{1c}{ \u{1a}R/!) `~\u{b}b!  a&&{!- aY5] \u{b}3t!  a!=Y pRi!% ay$p!* aX7\u{1c}!6 a\u{9}O% \u{1f}\u{1c}\
        \u{a}!4 abz&!: aY\\)!! `\u{15}!. Z\u{18}` H-\u{1a} (\u{15}V!? a\u{7f}u\u{b}!  a\u{14}w\u{e}!! `\u{2}m\u{1b} &iC\
         I(k \u{10}6\u{1d}!  aF\u{1c}s!B a\u{1a}7\u{f}!  a{\u{5}\u{12}!> a\u{17}kP!) a]9]!@ aw!i \u{c}LU!/ a\u{14}o\u{1d}\
         \u{b}n6 +uk d\u{d}\u{1d}!E aZ?f!  a\u{14}\u{1}o [\u{1c}: {G\u{1} }Y  v}!!) a\u{b}T&!/ a\u{7f}*\u{7f}!  abE\u{7f}\
        !\" `v\u{1}2!E a\u{13}&; \u{1a}&\u{10} 6/5!A aC|U!9 ak\u{b}_!! `r\u{1c}[!> a\u{16}r\u{7}!\" `L#o!/ a\\8)!E a\u{2}\
        p8!9 aiPY 4]l!( ailk!8 a\u{a}h}!9 a(K\u{1e}!8 acL.!8 a\u{7}\u{7f}K ~?v [\u{14}|!  a2\u{11}\u{10} fvT!  `\u{1d}Z\
        a ;9\u{16}!  ay{S 7eC g\u{3}k!- aX)`!6 a\u{1d}\u{1f}Q!= a\u{14}I\u{16} `Xo!& `[t\u{2} _aM!\" arSh V[\u{1} .k5 y\
        j\u{15}!  apa\u{18}!> a\u{f} s!= a\u{19}Q\u{10} `\u{b}\u{10}!3 `)X\u{11}!  a\u{17}1\u{18} &\u{1a}R buh 3>}!= a;\
        \u{13}= em\u{c} \u{12}b\u{9}!6 ane\u{a} X\u{12}\u{12} .4^!0 aJmj!E a@UY \u{4}\u{a}r!2 a\u{c}Y\u{6} \u{13}q/!0 a\
        \u{7}\u{11}/!E a\u{10}\u{8}q!  `m\u{1e}% \u{1f}\u{0}7 \u{b}\u{5}\u{1}!# `jd\u{5}!& axC\u{8}!2 a\u{12}\\\u{13}!8\
         aGyq!' a_\u{1b}3!  a\u{3}\u{16}a!. aHZR nPp!+ `\u{d}\u{2}\u{a} \"\u{18}J 1\u{1e}\u{7}!A a1}\u{1a} \u{19}\u{6}\u{1c}\
        !* `X2a {\u{19}% FlM!7 a,f\\!$ a]\u{11}\u{11}!) `>h# 4.W 5LZ \u{1c})\u{19} \u{1e}Ve ]u\u{5}!  ` b%!  `['C ]\u{1c}\
        0!@ a\"\u{3}T W\u{b}p!< aV\\C!@ a\u{2}8O!* a|oY!  `T\u{a}\u{1b}!/ a^H7!) az}I Vi_ \"9\u{0} \u{1b}-* HV7!$ `\u{13}\
        \u{11}\u{e}!E aFr\u{1a}!3 a%~&!) a#\u{1}:!  a\u{9}#Q!- `<s\u{c}!A a\u{3}Dn M>\u{7}!* a\u{1f}\u{10}_!8 a x\u{1d}\
        !6 a&x8!E a#g\u{3} \u{15}\u{c}6!7 a\u{10}\u{5}Y!! `T\u{3}\u{18}!- a]@$!! a\u{10}ZQ \u{1b}cQ!8 a\u{1f}\u{0}\u{11}\
         Zly \u{7f}:\u{6}!/ a\u{16}/U G;_!  aeC\u{10}!/ a\u{17}1\u{12}!# `MYW!8 a\u{0})V {?*!> a>2T!, `\u{2}ka!\" a+Vw!\
        E akD\u{7}!! `-~\" C(V!3 aZ_r %,\u{1d}#' `$ `& `':) P-g \u{e}c2!> a\u{3}\u{1c}b \u{14}io ^:;!& a[EY IxZ L{l!  `\
        A\u{7f}E M+1!- aZ\u{18}\u{7f} 38\u{9}!9 a\u{1a}\u{5}\u{1e}!2 a\u{1}A/!% a\u{6}\u{15}< pD6!9 aDvI!# `*G\u{4}!+ a\
        >hK!  `R;Q!  aSO\u{18} |s6!  `Y&R!3 a\u{12}P\u{9} \u{9}5\u{1b} W\u{9}x!) a=r}!\" `[>\u{b}!' a4;T!* `=\u{e}  :\\\
        (!  aPPO!  `}{W!* awf\u{b} r-\u{17}!E a&-1!E a\u{6}cU ~\u{7f}* 9|E F?w!  `]\u{1d}0!& `\u{1b}KK '\u{b}[!9 ag\u{15}\
        \u{1e} W.~ y7&!- ae\u{3}n \u{14}CA!  aVq\u{b}!E a>V\u{19} [f= \u{12}\u{1c}I!  aR\u{6}J!8 ahMg!= a\u{19}\u{12}\u{b}\
        !  a42n!% aUf\u{2}!8 a67\u{3}!# `i^U \u{12}Ah!  a#bi n'\u{9} #hY!/ a.5|!6 `o\u{10}  FC\u{17}!= a/^& C\u{2}@!8 a\
        K\u{1}c!( a\u{1}lp 6\u{1c}I!3 a\u{18}[O 4E\u{a}!/ a=Y7 NQ\u{1c} g\u{2}\u{1d}!8 ayZ5 (a\u{9}!6 ay5Y!* `DOb 9|\u{1}\
         *G\u{a} b\u{1a}\u{1e} %:F!4 a\u{9}f{!8 aqBG!\" a~f&\"# `4 a(0\u{17} \u{18}V3 p%\u{b}!  `\u{13}Y%!6 `\u{6}D'!E \
        a6\"K V5c!8 aJW'!A a\u{8}\\`!$ ai:\u{12}!# a\u{4}q\u{17}!: a^G\u{1f} rFY!# `jqj Jv\u{1a}!/ a\u{15}\u{a}\u{e}!  \
        a}\"C!E a_\u{1d}E \u{e}~e!4 a\u{9}y\u{15}!E a\\Lc!A a\u{e}k$!4 aVJ9!B aH{O!3 `C'X zZm!* axm\u{3}!+ `o5(!4 `7\">\
        !  `D2t Rp} xl8 CCJ!  `-7\u{5} /ZW!  a\u{9}\"q!B aah\u{5} jr\u{3}!/ a;{\u{18}!E alm\u{1a}!E a\u{1a}\u{7f}E \u{13}\
        B\u{8}!+ a4D\u{11} Q\\! *\u{8}\u{17}\"+ `> a/7\u{1b} \u{1c}O%!8 aG:h!( a4\u{5}\u{c}!! `+\u{19}_\"! `$ `#_@!  a!\
        !c =`T dI.!  az\u{0}J!  `\u{12}ru!. `\u{5}i\u{6}!7 a\u{15}eO!6 aKO !8 a1\u{12}J!/ a\u{13}\u{a}T!. a\u{d}Aj \u{14}\
        0\u{b}!  a#\u{9}'!8 aS]S!  `0\u{c}X!# a{6k!* `\u{13}+-!8 aV}G!  a\u{e}\u{12}S!( a~\u{1f}a \u{15}\u{e}{!  aQ\u{1a}\
        \u{6}!2 a.I*!! `rbE!6 a3kX!  `E\u{f}\u{18}!2 aO4\u{7} m/I!  ` \u{13}u Q19 K)g!+ `\u{8}\u{10}z!+ `s-\u{1c}!  `Ed\
        V \u{4}t` gW\u{15}!, a|$w Ch{ &^^!A a)e\u{3}!7 a\u{b}\u{18}\"!' aXcT!7 ax\u{12}h!  alZx Wux!  a\u{19}\u{13}O!& \
        a\u{10}!d!> a%e\u{16} @'$ G\u{1d}k )'\u{14}!+ `/]2 \u{4}~G!E avq\u{8}!  `\u{7f}q\u{10}!: a2\u{1c}\u{10} $?\\!E \
        a6\u{1b}\u{2}!+ `\u{16}j2 ;6@ -b/ l`t!7 `,^\u{e}!B a\u{11}@@!E a7jG!/ aQ\u{11}V!  aaPj N_z!8 aXg\u{b} .\u{13}&!\
        \" adhI \u{5}g\u{5}!6 a2\u{1}`!  a*Z\u{15}!1 aRD\u{1f}!  `\u{11}:?!  an-c!B aeMc!  `gV?!* `s7U!3 a\u{10}Ia!7 `\u{11}\
        H\u{e}!0 `0=4!9 aEGL |\u{b}p!) a7\u{5}\u{b} \u{2}4@!8 a\u{16}\u{b}[!\" `\u{17}i\u{12} \u{16}M4 RF5!3 a<*}!9 a:X\
        \u{15}!4 aM\u{18}a!/ a:~y!8 a`%\"\"# `\" `~le!' `3\u{1c}k!. a&tl \u{7}|n!  a\u{10}\u{1b}+\"  `# `}b7!! `Px9!  a\
        \u{1}up!/ a@\u{4}e!E aJu\u{8}!  `U\u{1a}\u{a}!9 ah \u{15} K6) tJR!. au\u{2}U !\u{5}\u{0}!! aV>8!  a\u{8}\u{18}\u{14}\
        !7 `).!!= aEL>!$ aF9-!9 a+LT Z`\u{3} 5d[!E a\u{1a}mm!  a`|J!# afRW!* aZ\u{7}W!E ah*k >\u{18}6!  a\u{6}s\u{10}!E\
         aOf\u{1b} O\\;!E ak\u{11}\u{1b}!E a+O$!\" `A\u{f}B!! `h\u{15}k Y]\u{f}!/ a/X+!! a\u{1}v\u{16} D+h!9 a-)W!8 aoL\
        W!! `Z\u{7f}\u{d}!  `gc\u{f} \\Q0 K\u{14}O!  a#\u{1c}O!\" `W)j!7 a\u{6}C\u{9}!$ a*\u{1e}\u{9}!! a8hv!- `$Ij!  `\
        ;\u{3}2 \u{15}&3!E a:f7!0 a;\u{d}v \u{15}L\u{15}!- az\u{1d}*!  `0RC \u{8}ja!  au7o -D\u{b}!7 aA:\u{11}!- armD!8\
         as&Q!6 `Q+q!7 asky!@ a\u{12}e7 p\u{7}S!8 a\u{0}1v!4 am\u{13}\u{6}!8 a\u{1d}\u{1}\u{d}!6 `\u{1c};'!6 a}\u{e}'!&\
         a\u{9}!+!  a:8+ {mh!8 aIS\u{3}!$ `D:\"!  `\u{16}\\- >Y\u{8} ur !  auA<!  ai\u{1f}m!  aPW\u{16} .X\u{9} St, 3<\u{14}\
         \u{16}nK vJh!> ab\u{1d}*!  aKto!$ a`3\u{4}!' as=\u{19}!3 a\u{1a}b4!4 a\u{10};F w]b!! `rb\u{c}!6 `\"\u{9}\u{14}\
        !\" a/@[!/ an\u{2}^!B a S; #\u{f}] r\u{12}f!? aL\u{19}\u{e}!$ a9?O!\" a0ix \u{8}\u{5}\u{6}!  aq\u{1f}]!) `0V\u{2}\
        !2 a^!\u{8} r\u{10}\u{d} \u{1e}%.!E a\u{2}i~ Lle!> alzr!  aW#\u{10}!# a(W\u{d} c\u{17}\u{e} 0\u{1}N G\u{17}i!= \
        a[OJ L^\u{1e}!6 a\u{17}\u{12}> X7\u{1a}!! `:B\u{1e}!7 a?W\u{16}!  a+\u{1e}Z \u{c}c_ f&/!, aodm!E aoko!1 a9`z!# \
        `|~K!  ax\u{16}g TPp!B aR~\u{5} \u{9}o) \u{5}OE gfY!  a\u{1}y:!  a\"kr!3 a\u{7f}zJ!@ a8dX!# `YuD S5g z+\u{1b}! \
         ap7# =.%\"  `# `#)-!@ aO44!/ a\u{6}qi \u{11}*|!9 a\u{3}0 !  a]{6 v^? \\0\u{3}!E ag\u{16}\u{6}!( a`\"@ Qym!# ac\
        Y\u{1f}!/ a=14!  a\u{5}W\u{1f}!! `\u{1e}@3!+ a:\u{1d}a!* a%\u{10}7 \u{9}qt!  a\u{2}~0!  av55!, `HA\u{10} \u{19}\
        \u{3}F IGL!* ao3\u{0}!+ aD\u{9}b R\u{1a}c ?\u{2}} h~[\"# `\" `5\u{1f}f\"! `' `p'\u{7f} 8+8!' a\u{17}\u{13}] a>o\
         C\u{9}F!6 a%o\u{e}!/ aS>0!7 am\u{15}f!> a\u{11}\u{1}[ ^%v!0 `\u{18}\u{d}I \u{19}\u{c}t y{|!  af\u{2}  7Je!! a\u{1a}\
        \u{1c}, \u{17}_W!6 `JG  \u{2}\u{16}!!) `\u{15}\\N /f% 4tl!  aS\u{14}i \u{1d}\u{0}\u{17}!= aa5x \u{17}\u{f}\u{18}\
         F\u{1e}\u{19}!C a_2: \u{c}J@!7 a-dP!  axN\u{1b} v\u{2}%!& a\u{18}d` snu!6 `:q\u{1e} 1s4!/ a~\u{11}2 \u{c}\u{1f}\
        H!B aW\u{15}I z\u{1e}Y R=*!* a\u{19}}J |;_ \u{3}Sa!8 aJ[A!+ `R\u{13}F \"\\/ ~V\u{c} ?fJ!/ aHU\u{7} yD\u{1c}!$ a\
        \u{f}\u{18}i!# `\u{1}+, $F|!E a)(\u{3}!$ a\u{5}\u{14}\u{10}!% ap\u{13}-!  a\u{8}fk!E a\u{1c}G\u{e}!! `\u{11}\u{4}\
        v!  a\u{16}X\u{5} P\u{17}4!7 a\u{13}<<!* a%m?!\" `;Q_!# `s\u{14}\u{8} \u{1f}2\u{15}!6 `L!4!  a/dI!% a:x\u{5}!# \
        a,5\u{14}!9 ai\u{0}\u{19} =\u{a}* C$.!> a.c~!4 `Ak! \u{7}>f Te|!( `e4~ X\u{f}\u{e} \u{1e}.\u{14}!  `CFk \u{b}{\u{c}\
        !  av\u{4}0!E aMH^!# `\u{5}4B $Qm!% a4T\u{6}!! a 4%!< a\u{1a}a@!B a\u{1f}\u{12}S GO\u{3}!  `\u{10}r$!8 a\u{e}\u{1a}\
        F!, a sN 6`0!  `f\u{d}Z!> a\u{8}*a jGP \u{1e}U\u{12}!  aU\u{16}7!  a}g< 8A| \u{e}q6!\" a@\u{1e}O!( a\u{4}He!  a\
        \u{3}\u{14}q xc\u{8} Hj5 A\u{d}H!6 a\u{c}\u{1c}Q!  `Qs\" \u{4}.:!: a\u{15}\u{1f}I!& a0o\u{5} qE\u{15} .pM!! `\u{1a}\
        <P \u{8}.f!% awp.!E aUeU!$ a[\u{1e}k B\\\u{c}!  a\u{1c}\u{1f}k!\" `=Oa >}\u{0} ]u  N!u$# `% `$ `- `yYy!  at\u{f}\
        =$4 `& `5 `# `\u{19}f% x\u{1a}>!= aNaT F~v!2 a\u{1}O~!! a8;Y O<b!8 a\u{15}\u{8}#!$ `\u{1b}PB!! `j\u{15}R d?\u{8}\
        !8 a\u{14}8\u{11}!\" `jZM!  a\u{17}X% \u{4}\u{19}K ogw ^\\\u{11} Tk@!$ ai\u{16}u!E ar9\u{1b} \u{e}U#!2 `'L\u{3}\
         e>(!  `\u{f}C>!  a\u{2}Yd!  `A\u{19}}!= aLS\u{11}!  a.\u{17}\u{1b}!7 a<yN!  `5)\u{1b}!# `\u{c}>  USG ;(V!7 a5\u{17}\
        \u{15}!6 `D\u{e}#!8 a\u{14}U%!# aDX)!! `=\u{12}U k\u{9}4!E a/\u{1f}<!E a#h_!9 a\u{6}Qs!  `\u{d}>\u{11} jb\u{11}\
         r1C!! aE-t #-) Yog!! `Z&x!E adx\u{1d}!- a_f6!\" `0/F!% `\u{f}5j!! a\u{1e}}7 :\u{13}m!# `5\u{12}\u{3} PW\u{b} n\
        (\u{14}!  a\u{1e}P\"!6 a8\u{0}D B%K!  aw\u{13}]!+ a\u{16}nh\"4 a6 `&d !  a4\u{12}A!  a\u{d}yH y*a!\" `r4)!3 a4\u{c}\
        7 \u{14}E\"!2 a(-\u{7} \u{1c}\u{b}\u{1f} O\u{1d}c g5l!= aP;r!B aujs %\"; \u{b}jB!3 a[kd!E a{\u{17}P k^D CT*!! `\
        \u{1e}p\u{5} +\u{16}\u{f} O\u{f}\u{11}!  a[`\u{1a}!E a9\u{6}l =T\u{1c}!8 abe\u{4}!  `X{-!8 at=\u{1f}!: aqaD!) a\
        Lz|!0 ahe9 12M!8 a~\u{a}M D\u{1f}p!  `7-* \u{1}WC!  `x\u{11}]!E a__'!& `O\u{7}/ Y\u{19}: X/z!$ ahF\u{13}!8 aT$\u{14}\
        !< a!\u{2},!9 a[su \u{a};\u{17}!4 a\u{f}k0!/ a\u{1d}__!# `\u{12}wp!* `S\u{15}}  \u{4}\u{15} '?b!! aZG\u{a}!B a\u{1a}\
        e\u{1d}!  aO\u{0}\u{14} {%3!  a(\u{14}A!' aGPC!6 a-\u{7}r \\vz!7 a[\u{3}v f\\\u{2}!! a\u{1}\u{19}\u{a} aD@ {\u{16}\
        M!E at\u{15}] t[\u{9} $\u{11}\u{18} *s&!# `|\u{b}U \u{10}GZ$  `! `# `$ `(y{!& `%Z\u{11}!/ a;N7 \u{10},o!  aE\"\u{13}\
        !3 a\"\u{5}\"!6 `^\u{14})!  a0\u{0}A\"# `  `Vtg!/ a\u{8}Ny!# a_M\u{f}!5 `\u{8}ZS!6 `S\u{19}\u{4} 6[6 $-8!# `/[0\
        !\" `umF!: aB\u{c}`!! au\u{6}! 4\u{1d}( S\u{b}+!6 `\\zL \u{7}k(!7 a\u{7f}r,!/ a#\u{18}B &=X!- a\u{a}*u!: a\u{2}\
        S\u{1b} +21 A\u{1a}? >:\u{13} ie2!  a\u{7}]<!  `~G\u{10}!  aV4W \u{c}Qx!9 a\u{6}\u{1b}=!\" a\u{f}`s!> a\u{12}MN\
        !@ a{\u{15}x!3 a\u{11}*\u{7f}!. aB\u{10}\u{0} vm5 ;^!!  `\u{f}iZ \u{7}Ra!& `9Oo zU\u{13}!! `\u{e}|F!3 `S\u{2}J \
        s\\L!9 aE\u{1f}Y ? t!  ar[8 [\u{1f}<!3 `$fN!B aJkg P.\u{7}!1 a\u{11}\u{16}\u{18}!E a\u{c}** \u{3}*7 !S:!  `-A=!\
          aG\u{0}A!7 `/hg!\" abi\u{19}!@ a.ki!6 `zmm \u{1d}E} \u{1f}\u{e}|!; a$u\u{14}!! `nk|!! `;\u{5}O vWX!% a7]! \u{1b}\
        Z1 qyc#+ `- `> aIPQ!D a\u{a}cY S\u{1d}w <\u{1a}\u{1} ar !* `jl\u{6}!= aw>\u{e}!1 `\u{4}Oy!  ag76!: a\u{1}>z!E a\
        >C\u{3}!@ avy\u{12}!- `A\u{1}M!E a\u{1a}\u{7}2!? aA#x ]o\u{0}!? a\u{6}$\u{4}!7 `O\u{3}m!) aYz\u{7f}!: a\u{15}%\u{c}\
         \"^\u{14} V&& e2> O7\u{13}!C a9y\u{1a} [\u{b}\u{1a}\"+ `* `f{L!  aH3* \u{1c}O)!! au5+!  a\u{1a}(\u{1c}!@ a`\u{0}\
        E!  `\u{1f}>f!' a\u{3}c\u{19}!7 axxD  NG!2 ah$K!E a\u{d}\u{6}O!  aI.c!6 `\u{11}\u{15}\u{1a} \u{19}7P!@ a\u{3}/_\
         \u{16}<a!E a\u{0}\u{13}\u{5}!- ano%!E aQ\u{11}B 4)\u{1d}!6 ai\u{12}(!  a9]n!E am^\u{19}!& a5*! 1\u{d}5!  aC\u{8}\
        t!! `z<R '-: 5Hy N\u{1d}+ o;; %\u{9}Y!3 a<6\u{4} IB\u{12}!6 a;d\u{6}!% ag\u{18}# ^>t Nn\u{e} Q\u{1e}^!  a2\u{18}\
        : \u{7}.A!9 a\u{10}q\u{13}!B agh\u{1c}!E aUd-!A a\u{10}k\u{f}!/ aTW\u{11} +b# \u{7}dn H\u{d}:!8 aQ\u{1c}c!= a\u{7}\
        \u{9}f!  a[l|!  ab\u{14}Y!  a|bI \u{1d}\u{1a}k \u{0}\u{f}\u{1c} 2:6 ANG!3 aT)\u{16} \u{1f}7G \u{10}\"\u{7f}!  a\
        \u{c}u !8 aQ*! \u{1b}c+!' a&\\0!& `W%; 2\\_!/ aS_\u{5} _N\u{7} VH\u{18}!# `7W|!, aa\u{14}\u{14} j9x!, aF]\u{3}!\
        \" `\u{2}R8!/ a\u{0}\u{b}\u{14}!E a\"-\u{1e}!? aLqe!4 ``u  *\u{0}9 k7q!/ areG!  aD)Q V<\u{a}!, `\u{16}z\u{2} [9\
        G!  `\u{b}.\u{4}!& a*\u{11}\u{f} +T1 x2\u{13}!B a\u{9}N\u{13}!/ a[^~ ~]\u{1d}!  aE}9!? a\u{1d}\u{1d}C >{}!A aFB\
        S!7 a\u{3}\u{1a}B W\u{9}L 2Z\\!0 a\u{11}3\"!/ aB%O!8 aRmU!$ aW{b!7 `:vH!> a:DV!E a\u{10}H\u{5}!E a:Z>!E a\u{c}\u{19}\
        {!  `#Bl!> a\u{2}Qn t3u!! `\\f\u{0} \u{d}\u{1c}v!  a\u{13}O2 jdO %}\u{1} ++%!+ `SG1 h\u{c}N \u{3}?\u{c} \u{f}`Q\
        !B anT#!# `=I6 SrX!: aWNj!# `i\u{2}\u{2}!  aLy3 P1;!  `u\u{13}J ,+\u{a}!9 amP\u{1b}!+ `\u{4}b@ ~2\u{1c}!# `\u{1e}\
        _# @$@!# `8a\u{1f}!- aJ\u{2}9 \u{f}ZA!7 `;O\\ :,a!6 aRwn!  a\u{10}*\u{3}!@ a:\\\u{13}!< atG@!@ a\u{6}#L!B am\u{d}\
        `\"  `! a!!v 9\u{f}| t>' {\u{d}8 \u{6}HD!! `fvu tt\u{10}!  a6\u{6}\u{10} zBK \u{b}=j!/ am\u{a}\u{17}!  a mt!3 a\
        \u{e}px!3 a\u{19}\u{7f}\u{d} _f\u{1a}!  `htO!* a|Qe!8 a-Z\u{a}!* ake\u{1c} O\u{f}7!E arL/ \u{0}&w!+ `\u{6}Y@ KF\
        r!E aRs4 \u{d}q\u{e}!3 a8\u{1b}Q!> a\u{a}i\\!= aQ\u{7f}j!  a_/(!' apI, \u{9}\u{5}\\!0 a\u{5}\u{10}\u{16}!+ `\u{a}\
        \u{4}3!! aBnM!! ax+R \u{e}FW .K\u{4} r\u{1}\u{c}!\" `2E\u{c}!7 aH\u{6}\u{1c}!6 `\u{7f}\u{1d}i aS\u{1c} g7X!A a\u{18}\
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
        l!* `\u{e}\u{3}v `k\u{1} ?5k!E a,e3)         f   \u{2}   \u{16}   \u{1b}   \u{1b}!  p\"  8#  2$  l$  \u{5}$  \u{1b}\
        $  z%  \u{10}%  ^&  \u{8}&  7'  j'  \u{1c}'  +(  8(  q(  <)  Y)  y)  \u{13})  \u{13})  `*  C+  $,  R,  m,  \u{0}\
        ,  \u{7},  W-  h-  #.  (.  <.  ].  g.  n.   /  ;/  L/  `/  o/  80  Q0  q0  \u{a}0  \u{18}0  \u{18}0  \u{1f}0  N\
        1  \u{5}1  \u{16}1  \u{1b}1  62  J2  Y2  e2  \u{0}2  \u{17}3  W4  p4  \u{10}4  =5  B5  \u{a}5  G6  a6  @7  i7  \
        \u{15}7  &8  38  B8  Q8  \u{17}8  -9  E9  Y9  \u{19}9  8:  D:  `:  e:  ~:  \u{8}:  B;  u;  d<  ^=  s=  !>  b>  \
        2?  F?  [?  o?  \u{0}?  _@  t@  y@  \u{e}@  \u{1a}@  2A  gA  \u{1}A  \u{6}A  HB  \u{1}C  \u{b}C  lD  xD  \u{2}D\
          3E  fE  {E  RF  gF  \u{9}F  LG  VG  sG  QH  gH  =I  II  tI  1J  BJ  {J  \u{12}J  'K  ?K  FK  FK  aK  <L  $M  \
        0M  >M  ZM  \u{1}M  \u{d}M  )N  uN  \u{4}N  \u{1d}N  2O  CO  \u{18}O  \"P  ,P  CP  \u{7f}P  AQ  fQ  &R  uR  \u{1c}\
        R  RS  \u{10}S  \u{1b}S  OT  YT  cT  \u{a}T  |U  -V  \u{6}V  0W  MW  qW  CX  \\X  pX  uX  $Y  FY  gY  \u{4}Y  \u{f}\
        Z  1[  \u{4}[  \u{13}[  (\\  V\\  \u{e}\\  \u{18}\\  C]  l]  ,^  w^  5_  __  (`  b`  \u{c}`  Fa  ma  \u{1d}a  .\
        b  Eb  `b  jb  /c  ;c  kc  \u{1e}c  #d  (d  Zd  Xe   f  3f  Bf  Of  \u{1e}f  \u{a}g  \u{14}g  %h  \u{1a}h  \u{1a}\
        h  fi  \u{9}i  ,j  Dj  bj  \u{1c}j  Ok  8l  Ll  \u{c}l  (m  1m  im  \u{7}m  <n  nn  \u{a}n  4o  >o  ko  uo  \u{a}\
        o  op  \u{11}p   q  /q  Jq  !r  Ar  \\r  pr  Vs  ns  \u{9}s  !t  ?t  Nt  ot  \u{0}t  7u  Yu  su  !v  5v  pv  zv\
          -w  7w  Qw  rw  4x  @x  lx  \u{6}x  /y  Gy  ty  ;z  \\z  fz  pz  \u{12}z  '{  T{  c{  w{  \u{6}{  \u{d}{  \u{1f}\
        {  3|  \u{5}|  \u{a}|  \u{16}|  )}  ?}  N}  s}  s}  ;~  J~  i~  \u{2}~  3\u{7f}  B\u{7f}  <\u{0}  `\u{0}  t\u{0}\
          y\u{0}  ~\u{0}  5\u{1}  ?\u{1}  \u{2}\u{1}  \u{16}\u{1}  '\u{2}  `\u{2}  e\u{2}  j\u{2}  v\u{2}  \u{16}\u{2} \
         g\u{3}  \u{16}\u{3}  ?\u{4}  N\u{4}  }\u{4}  \u{c}\u{4}  \u{c}\u{4}  ;\u{5}  `\u{5}  }\u{5}  \u{e}\u{5}  \u{18}\
        \u{5}  4\u{6}  S\u{6}  ]\u{6}  \u{19}\u{6}  V\u{7}  e\u{7}  {\u{7}  &\u{8}  ;\u{8}  T\u{8}  h\u{8}  r\u{8}  \u{8}\
        \u{8}  \"\u{9}  S\u{9}  1\u{a}  \u{18}\u{a}  /\u{b}  C\u{b}  c\u{b}  E\u{c}  Q\u{c}  \u{1c}\u{c}  J\u{d}  \u{14}\
        \u{d}   \u{e}  %\u{e}  C\u{e}  V\u{e}  |\u{e}  \u{14}\u{e}  /\u{f}  C\u{f}  M\u{f}  a\u{f}  u\u{f}  \u{16}\u{f}\
          \u{1b}\u{f}  0\u{10}  W\u{10}  \u{b}\u{10}  \u{1a}\u{10}  \u{1a}\u{10}  d\u{11}  m\u{11}  ,\u{12}  \u{1}\u{12}\
          G\u{13}  V\u{13}  `\u{13}  \u{0}\u{13}  ,\u{14}  Y\u{14}  h\u{14}  |\u{14}  \u{d}\u{14}  \u{17}\u{14}  J\u{15}\
          O\u{15}  \u{10}\u{15}  \"\u{16}  V\u{16}  j\u{16}  \u{17}\u{16}  *\u{17}  3\u{17}  =\u{17}  P\u{17}  ]\u{17} \
         \u{7}\u{17}   \u{18}  E\u{18}  ^\u{18}  \u{2}\u{18}  (\u{19}  V\u{19}  \u{4}\u{19}  \u{13}\u{19}  2\u{1a}  \u{17}\
        \u{1a}  I\u{1b}  \u{3}\u{1b}  \u{19}\u{1b}  a\u{1c}  {\u{1c}  0\u{1d}  s\u{1d}  \u{9}\u{1d}  \u{18}\u{1d}  <\u{1e}\
          <\u{1e}  V\u{1e}  $\u{1f}  l\u{1f}  \u{2}\u{1f}  > ! \u{1f} ! >!! L!! .\"! F\"! _\"! u\"! \u{15}\"! K#! P#! e\
        #! \u{2}#! \u{11}#! M$! h$! \u{1a}$! u%! \u{a}%! -&! J&! {&! \u{7}&! \u{1f}&! <'! X'! p'! \u{1a}'! 3(! c(! o(! \
        h)! |)! \u{1})! S*! ]*! \u{1c}*! B+! }+! \u{11}+! /,! @,! \u{2},! Z-! \u{f}-! B.! X.! v.! \u{11}.! 0/! 5/! H/! \
        k/! \u{0}/! \u{f}/! %0! G0! v0! \u{0}0! \u{11}0! &1! 61! I1! [2! w2! \u{12}2! .3! [3! o3! \u{10}3! >4! q4! \u{7}\
        4! \u{11}4!  5! N5! X5! \u{1c}5! !6! 06! :6! :6! _6! i6! \u{a}6! %7! G7! U7! \u{b}7! 48! T8! \u{8}8! *9! C:! W:\
        ! l:! x:! \u{11}:! 1;! J;! Z;! t;! \u{2};! <<! W<! m<! D=! ~=! #>! (>! \\>! k>! |>! \u{1}>! )?! 9?! g?! l?! %@!\
         D@! \u{9}@! eA! \u{15}A! 3B! GB! VB! oB! 1C! JC! aC! zC! \u{1c}C! 0D! XD! xD! \\E! pE! \u{1}E! \u{1a}E! 4F! ;G\
        ! (H! LH! \u{11}H! \"I! ~I! 0J! 5J! RJ! ^J! tJ! \u{14}J! cK! hK! oK! yL! \u{16}L! NM! _M! rM! \u{1e}M! 2N! KO! \
        mO! rO! \u{6}O! \u{15}O! _P! iP! sP! \u{6}P! \u{1b}P! {Q! IR! fR! \u{8}R! +S! GS! pS! \u{d}S! \u{12}S! \u{17}S!\
         !T! ]T! gT! <U! wU! \u{b}U! 8V! VV! aV! \u{4}V! \u{e}V! -W! 9W! bW! \u{8}W! *X! >X! MX! jX! KY! YY! \u{6}Y! \u{12}\
        Y! &Z! HZ! WZ! sZ! }Z! 4[! T[! o[! \u{6}[! \u{b}[! $\\! $\\! I\\! c\\! \u{1}\\! 7]! \u{1a}]! W^! t^! ~^! R_! u_\
        ! \u{4}_! I`! b`! }`! \u{13}`! .a! \u{9}a! \u{1f}a! Xb! ob! #c! {c! 'd! Qd! `d! \u{2}d! \u{11}d! Ne! \u{3}e! Xf\
        ! uf! \u{1}f! \u{14}f! }g! \u{7}g! \u{11}g! \"h! 2h! =h! \u{14}h! \u{19}h! \u{19}h! #i! xi! Hj! hj! yj! \u{19}j\
        ! 8k! \\k! nk! 5l! _l! sl! \u{1a}l! )m! )m! :m! ]m! \u{1d}m! hn! wn! do! \u{d}o! Pp! fp! \u{e}p! #q! \u{7}q! xr\
        ! \u{e}r! \u{1c}r! @s! Ks! gs! \u{18}s! et! 2u! 7u! Au! au! ku! Cv! Ov! iv! \u{5}v! !w! `w! \u{4}w! 4x! \"y! \"\
        y! Xy! \u{4}y! \u{15}y! Vz! ez! \u{19}z! \u{19}z! #{! 3{! X{! ]{! h|! y|! 1}! Q}! V}! z}! 2~! g~! <\u{7f}! F\u{7f}\
        ! K\u{7f}! d\u{7f}! \u{3}\u{7f}! \"\u{0}! D\u{0}! k\u{0}! \u{b}\u{0}! ^\u{1}! \u{6}\u{1}! \u{10}\u{1}! \u{15}\u{1}\
        ! @\u{2}! j\u{2}! \u{f}\u{2}! t\u{3}! \u{5}\u{3}! )\u{4}! O\u{4}! ^\u{4}! m\u{4}! f\u{5}! |\u{5}! \u{1c}\u{5}! \
        e\u{6}! ~\u{6}! \u{1f}\u{6}! [\u{7}! j\u{7}! x\u{7}! \u{11}\u{7}! S\u{8}! n\u{8}! 4\u{9}! g\u{9}! \u{15}\u{9}! \
        Z\u{a}! d\u{a}! ~\u{a}! \u{1e}\u{a}! -\u{b}! M\u{b}! s\u{b}! \u{15}\u{b}! D\u{c}! m\u{c}! \"\u{d}! 1\u{d}! L\u{d}\
        ! d\u{d}! \u{5}\u{d}! \u{12}\u{d}! &\u{e}! F\u{e}! f\u{e}! \u{1c}\u{e}! H\u{f}! 4\u{10}! X\u{10}! d\u{10}! \u{8}\
        \u{10}! C\u{11}! \u{c}\u{11}! E\u{12}! m\u{12}! r\u{12}! ~\u{12}! 7\u{13}! T\u{13}! #\u{14}! b\u{14}! u\u{14}! \
        -\u{15}! M\u{15}! ^\u{15}! h\u{15}! ~\u{15}! \u{f}\u{15}! b\u{16}! 2\u{17}! <\u{17}! A\u{17}! \u{b}\u{17}! \u{b}\
        \u{17}! !\u{18}! >\u{18}! _\u{18}! i\u{18}! I\u{19}! z\u{19}! \u{7f}\u{19}! \u{e}\u{19}! \u{1a}\u{19}! N\u{1a}!\
         ]\u{1a}! |\u{1a}! \u{b}\u{1a}! $\u{1b}! W\u{1b}! Q\u{1c}! u\u{1c}! \u{e}\u{1c}! '\u{1d}! '\u{1d}! L\u{1d}! g\u{1d}\
        ! \u{2}\u{1d}! .\u{1e}! G\u{1e}! n\u{1e}! \u{1}\u{1e}! 7\u{1f}! Z\u{1f}! i\u{1f}! \u{6}\u{1f}! - \" W \" n \" &\
        !\" \\!\" f!\" z!\" 1\"\" G\"\" f\"\" 3#\" x#\" \u{19}#\" @$\" w$\" .%\" R%\" a%\" }%\" \u{17}%\" \u{1c}%\" &&\"\
         }&\" \u{1d}&\" ;(\" _(\" B)\" z)\" \u{9})\" \u{18})\" .*\" 3*\" A*\" R*\" \u{5}*\" b+\" q+\" F,\" W,\" W,\" h,\
        \" \u{3},\" %-\" H-\" [-\" n-\" \u{d}-\" F.\" m.\" \u{a}.\" 5/\" K/\" K/\" {/\" )0\" =0\" L0\" \u{13}0\" &1\" F\
        1\" U1\" f1\" ~1\" \u{f}1\" V2\" e2\" \u{d}2\" -3\" <3\" P3\" d3\" \u{12}3\" !4\" <4\" m4\" w4\" &5\" C5\" {5\"\
         \u{5}5\" -6\" G6\" 57\" ?7\" O7\" Y7\" m7\" %8\" J8\" i8\" i8\" }8\" #9\" #9\" O9\" V9\" s9\" /:\" G:\" a:\" F\
        ;\" M;\" c;\" h;\" &<\" Z<\" \u{1a}<\" R=\" a=\" f=\" p=\" \u{a}=\" V>\" e>\" \u{b}>\" \u{1a}>\" p?\" \u{b}?\" \
        \u{1a}?\" 4@\" a@\" u@\" \u{1}@\" \u{1c}@\" &A\" kA\" uA\" \u{e}A\" \u{18}A\" 1B\" \u{18}B\" [C\" \u{f}C\" )D\"\
         DD\" lD\" \u{14}D\" <E\" wE\" \u{15}E\" 4F\" mF\" \u{1}F\" !G\" 7G\" FG\" jG\" [H\" oH\" \u{14}H\" 7I\" KI\" Z\
        I\" hI\" rI\" \u{8}I\" \u{1b}I\" (J\" 7J\" KJ\" tJ\" \u{c}J\" \u{1b}J\" \u{1b}J\" @K\" `K\" oK\" oK\" ~K\" DL\"\
         sL\" sL\" OM\" \u{9}M\" \"N\" BN\" ]N\" nN\" *O\" >O\" MO\" zO\" ?P\" DP\" bP\" +Q\" oQ\" \u{c}Q\" \u{1c}Q\" 4\
        R\" TR\" cR\" \u{1}R\" %S\" 6S\" ^S\" hS\" )T\" 2T\" JT\" NU\" \u{2}U\" \u{7}U\" ~V\" 7W\" FW\" UW\" ZW\" \u{7f}\
        W\" \u{9}W\" \u{2}X\" \u{1b}X\" JY\" \u{13}Y\" +Z\" ZZ\" fZ\" \u{14}Z\" 3[\" ^[\" h[\" /\\\" >\\\" M\\\" a\\\" \
        t\\\" \u{1e}\\\" s]\" \u{7}]\" \u{15}]\" N^\" \u{16}^\" 9_\" \u{3}_\" \u{12}_\" !`\" &`\" :`\" ~`\" \u{16}`\" j\
        a\" \u{4}a\" )b\" 0b\" ub\" \u{19}b\" 2c\" yc\" \u{10}c\" \u{1f}c\" :d\" cd\" td\" \u{8}d\"  e\" \\e\" \u{5}e\"\
         \u{f}e\" \u{f}e\" #f\" Jf\" rf\" 7g\" Ag\" Tg\" tg\" ~g\" \u{f}g\" Oh\" 8i\" ki\" \u{1c}i\" `j\" tj\" Qk\" jk\"\
         \u{e}k\" \u{13}k\" 1l\" Zl\" pl\" \u{b}l\" Jm\" {m\" \u{11}m\" )n\" wn\" \u{d}n\" /o\" Bo\" vo\" \u{f}o\" ^p\"\
         tp\" yp\" \u{3}p\" %q\" =q\" Oq\" Tq\" rq\" |q\" (r\" 2r\" Mr\" ^r\" \u{e}r\" $s\" ?s\" ^s\" =t\" Xt\" bt\" st\
        \" \u{1b}t\" /u\" Gu\" ~u\" 3v\" Mv\" |v\" <w\" Qw\" nw\" xw\" }w\" \u{c}w\" \u{18}w\" 5x\" ?x\" Zx\" \u{12}x\"\
         sy\" %z\" 4z\" `z\" -{\" ={\" g{\" (|\" -|\" R|\" f|\" _}\" \u{13}}\" b~\" l~\" $\u{7f}\" U\u{7f}\" 3\u{0}\" \u{7}\
        \u{0}\" \u{11}\u{0}\" `\u{1}\" g\u{2}\" q\u{2}\" q\u{2}\" \u{1e}\u{2}\" 4\u{3}\" \u{6}\u{3}\" &\u{4}\" N\u{4}\"\
         b\u{4}\" l\u{4}\" \u{7f}\u{4}\" \u{17}\u{4}\" 9\u{5}\" f\u{5}\" y\u{5}\" \u{d}\u{5}\" \u{12}\u{5}\" \u{1c}\u{5}\
        \" <\u{6}\" r\u{6}\" \u{11}\u{6}\" V\u{7}\" n\u{7}\" \u{0}\u{7}\" \u{c}\u{7}\" 7\u{8}\" \u{8}\u{8}\" '\u{9}\" V\
        \u{9}\" ]\u{9}\" b\u{9}\" b\u{9}\" t\u{9}\" p\u{a}\" \u{a}\u{a}\" \u{19}\u{a}\" #\u{b}\" _\u{b}\" 4\u{c}\" H\u{c}\
        \" T\u{c}\" l\u{c}\" &\u{d}\" 0\u{d}\" S\u{d}\" q\u{d}\" 3\u{e}\" \u{1d}\u{e}\" <\u{f}\" j\u{f}\" \u{9}\u{f}\" \
        &\u{10}\" 0\u{10}\" \u{a}\u{10}\" \u{19}\u{10}\" -\u{11}\" M\u{11}\" g\u{11}\" $\u{12}\" x\u{12}\" \u{e}\u{12}\"\
         1\u{13}\" \u{10}\u{13}\" O\u{14}\" {\u{14}\" \u{10}\u{14}\" R\u{15}\" y\u{15}\" .\u{16}\" G\u{16}\" [\u{16}\" \
        o\u{16}\" \u{1f}\u{16}\" 3\u{17}\" U\u{17}\" d\u{17}\" t\u{17}\" \u{c}\u{17}\" &\u{18}\" v\u{18}\" \u{5}\u{18}\"\
         3\u{19}\" A\u{19}\" m\u{19}\" C\u{1a}\" Y\u{1a}\" \u{7f}\u{1a}\" \u{b}\u{1a}\" ?\u{1b}\" D\u{1b}\" b\u{1b}\" k\
        \u{1b}\" \u{a}\u{1b}\" \u{19}\u{1b}\" \u{1e}\u{1b}\" c\u{1c}\" w\u{1c}\" \u{d}\u{1c}\" #\u{1d}\" *\u{1d}\" Y\u{1d}\
        \" j\u{1d}\" {\u{1d}\" \u{a}\u{1d}\" %\u{1f}\" ;\u{1f}\" \u{0}\u{1f}\" < # \u{1a} # 1!# S!# \u{16}!# \u{1d}!# _\
        \"# \"## 8## R## \\## |## K$# \u{3}$# \u{12}$# 8%# r%# \u{7}%# \"&# ,&# L&# V&# o&# \u{8}&# G'# V'# \u{14}'# G(\
        # `(# j(# t(# \u{0}(#  )# >)# q)# $*# @*# P*# m*# 6+# h+#  ,# %,# Z,# h,# \u{1c},# +-# :-# K-# y-# :.# x.# 5/# \
        D/# l/# {/# 60# E0# [0# |0# <1# a1# \u{7f}1# %2# 92# r2# \u{6}2# R3# E4# W4# \u{13}4# 95# h5# #6# C6# k6# \u{7f}\
        6# \u{10}6# )7# M7# \"8# '8# <8# i8# \u{14}8# 09# E9# l9# \u{b}9# B:# X:# {;# l<# {<# ]=# \"># =># \\># \u{1f}>\
        # L?# s?# \u{2}?# \u{1b}?# :@# w@# \"A# ,A# hA# rA# \u{1}A# 0B# wB# \u{3}B# \u{1a}B# 9C# bC# bC# \u{7f}C# \u{18}\
        C# ED# @E# VE# uE# \u{18}E# 'F# CF# TF# TF# nF# \u{1a}F# \u{11}G# \u{1e}G# VH# pH# uH# %I# >I# VI# `I# vI# \u{1a}\
        I# 3J# AJ# eJ# tJ# yJ# \u{5}J# +K# uK# \u{4}K# -L# >L# YL# ^L# tL# ~L# \u{12}L# \u{1c}L# 9M# mM# \u{e}M# ,N# PN\
        # mN# |N# !O# lO# vO# CP# yP# \u{8}P# BQ# \u{7f}Q# \u{14}Q# 9R# *S# oS# \u{7f}S# JT# \u{4}T# 5U# KU# \u{5}U# 6V\
        # IV# \u{4}V# \u{1f}V# vW# \u{a}W# -X# MX# cX# hX# \u{18}X# EY# ]Y# *Z# _Z# iZ#  [# 3[# \u{2}[# \u{1b}[# W\\# \u{d}\
        \\# (]# 7]# M]# M]# R]# \u{10}]# \u{1f}]# g^# v^# \u{c}^# L_# ]_# \u{1}_# \u{19}_# /`# O`# r`# \u{a}`# %a# ia# \
        \u{7f}a# \u{e}a# \u{1d}a# ,b# ,b# ?b# Ob# ^b# zb# \u{1f}b# &c# [c# xc# \u{9}c# \u{1a}c# Pd# Ud# nd# sd# \u{7f}d\
        # %e# ie# \u{e}e# \u{18}e# -f# }f# \u{1b}f# 8g# Zg# |g# \u{17}g# ?h# fh# 'i# ki# $j# Rj# ej# 3k# $l# =l# al# \u{0}\
        l# #m# Am# )n# )n# nn# \u{c}n# \u{11}n# Go# go# vo# \u{9}o# \u{13}o# Gp# ]p# bp# 0q# Iq# Uq# |q# #r# Cr# \u{16}\
        r# \u{16}r#  s# \u{a}s# \"t# wt# Xu# ~u# \u{19}u# Nv# ]v# yv# +w# 7x# ox# \u{1a}x# >y# My# \u{6}y# \u{19}y# 4z#\
         4z# Bz# Bz# %{# O{# h{# \u{5}{# j|# \u{10}|# $}# 5}# \"~# '~# ,~# <~# r~# \u{3}~# \u{12}~# \\\u{7f}# v\u{7f}# \
        \u{1e}\u{7f}# %\u{0}# Z\u{0}# Z\u{0}# k\u{0}# \u{8}\u{0}# 7\u{1}# C\u{1}# r\u{1}# ~\u{1}# ?\u{2}# I\u{2}# r\u{2}\
        # y\u{2}# \u{15}\u{2}# &\u{3}# G\u{3}# \\\u{3}# \u{d}\u{3}# <\u{4}# r\u{4}# |\u{4}# \u{1b}\u{4}# \u{1b}\u{4}# =\
        \u{5}# =\u{5}# B\u{5}# K\u{5}# K\u{5}# K\u{5}# U\u{5}# k\u{5}# \u{7f}\u{5}# \u{13}\u{5}# 6\u{6}# V\u{6}# t\u{6}\
        # *\u{7}# ;\u{7}# \u{1f}\u{7}# )\u{8}# L\u{8}# q\u{8}# \u{2}\u{8}# $\u{9}# 8\u{9}# \u{a}\u{9}# I\u{a}# \u{7}\u{a}\
        # &\u{b}# G\u{b}# X\u{b}# b\u{b}# (\u{c}# :\u{c}# I\u{c}# d\u{c}# s\u{c}# x\u{c}# \u{13}\u{c}# \u{18}\u{c}# %\u{d}\
        # %\u{d}# S\u{d}# $\u{e}# .\u{e}# C\u{e}# \u{11}\u{e}# :\u{f}# \u{1b}\u{f}# @\u{10}# o\u{10}# \u{1d}\u{10}# p\u{11}\
        # \u{e}\u{11}# J\u{12}# x\u{12}# /\u{13}# >\u{13}# Y\u{13}# m\u{13}# w\u{13}# \u{18}\u{13}# 6\u{14}# M\u{14}# \u{19}\
        \u{14}# #\u{15}# (\u{15}# h\u{15}# '\u{16}# H\u{16}# q\u{16}# c\u{17}# \u{0}\u{17}# \u{0}\u{17}# ;\u{18}# K\u{18}\
        # i\u{18}# x\u{18}# \u{8}\u{18}# \u{1c}\u{18}# !\u{19}# 6\u{19}# @\u{19}# S\u{19}# g\u{19}# s\u{19}# \u{8}\u{19}\
        # \u{8}\u{19}# \u{14}\u{19}# \u{1e}\u{19}# <\u{1a}# M\u{1a}# p\u{1a}# $\u{1b}# )\u{1b}# 8\u{1b}# V\u{1b}# \u{14}\
        \u{1b}# -\u{1c}# E\u{1c}# Q\u{1c}# \u{7}\u{1c}# \u{15}\u{1c}# (\u{1d}# -\u{1d}# C\u{1d}# s\u{1d}# _\u{1e}# \u{11}\
        \u{1e}# D\u{1f}# \u{1e}\u{1f}# 2 $ H $ d $ A!$ M!$ ^!$ m!$ \u{1a}!$ $\"$ C\"$ g\"$ J#$ ]#$ \u{10}#$ )$$ c$$ \u{c}\
        $$ +%$ T%$ w%$ \u{5}%$ \u{f}%$ J&$ X'$ \u{7}'$ \u{1d}'$ 6($ l($ A)$ F)$ v)$ 2*$ O*$ {*$ \u{13}*$ Y+$ \u{2}+$ 2,\
        $ E,$ m,$ O-$ `-$ n-$ x-$ (.$ <.$ K.$ s.$ \u{7}.$ \u{12}.$ \u{1e}.$ -/$ \u{12}/$ k0$ %1$ H1$ `1$ \u{0}1$ ;2$ [2\
        $ e2$ v2$ K3$ P3$ \u{1f}3$ t4$ \u{11}4$ \u{1b}4$ /5$ K5$ o5$ o5$ %6$ F6$ a6$ \u{8}6$ a7$ \u{14}7$ [8$ !9$ &9$ :\
        9$ c9$ 2:$ {:$ \u{0}:$ \u{0}:$ $;$ 8;$ W;$ z;$ \u{12};$ 2<$ O<$ Y<$ \u{1}<$ \u{15}<$ \u{1e}<$ (=$ i=$ \u{14}=$ \
        B>$ |>$ %?$ /?$ O?$ +@$ 0@$ X@$ w@$ \u{b}@$ +A$ 0A$ PA$ \u{1}A$ 'B$ =B$ IB$ dB$ \u{17}B$ 9C$ JC$ 9D$ BD$ ,E$ JE\
        $ TE$ \u{b}E$ &F$ :F$ _F$ \u{13}F$ VG$ \u{6}G$ bH$ /I$ {I$ \u{9}I$ EJ$ hJ$ \u{1f}J$ RK$ \u{7f}K$ \u{9}K$ bL$ \u{13}\
        L$ \u{13}M$ \u{1d}M$ =N$ ^N$ mN$ wN$ 9O$ JO$ VO$ \u{1c}O$ CP$ CP$ HP$ YP$ vP$ vP$ \u{7f}P$ %Q$ 4Q$ >Q$ {Q$ \u{4}\
        Q$ $R$ <R$ WR$ aR$ \u{6}R$ \u{15}R$ IS$ [S$ oS$ tS$ \u{3}S$ 9T$ VT$ )U$ AU$ tU$ \u{18}U$ .V$ qV$ *W$ AW$ fW$ \u{d}\
        W$ \u{12}W$ \u{17}W$ 5X$ MX$ rX$ MY$ \u{10}Y$ -Z$ \u{6}Z$ \u{1e}Z$ U[$ L\\$ +]$ <]$ U]$ \u{15}]$ G^$ 3_$ U`$ l`\
        $ Ra$ ra$ Bb$ \u{8}b$ Xc$ \u{19}c$ /d$ Vd$ \u{7}d$ \u{c}d$ (e$ 9e$ We$ |e$ \u{15}e$ ?f$ Tf$ cf$ yf$ \u{3}f$ Fg$\
         jg$ yg$ \u{1c}g$ &h$ Ph$ ah$ %i$ *i$ *i$ /i$ {i$ \u{1a}i$ Pj$ aj$ aj$ \u{1c}j$ ,k$ ]k$ <l$ el$ ol$ \u{c}l$ ]m$\
         }m$ ;n$ \u{10}n$ 0o$ `o$ Ap$ Kp$ ep$ jp$ {p$ {p$ \u{2}p$ \u{17}p$ Rq$ fq$ \u{e}q$ !r$ 1r$ 1r$ Er$ \u{7f}s$ \u{b}\
        s$ 0t$ Rt$ \u{5}t$ #u$ 9u$ Ku$ iu$ \u{7}u$ \u{13}u$ 7v$ nv$ Tw$ ew$ =x$ Qx$ ]x$ \u{16}x$ \u{1d}x$ \"y$ Hy$ My$ \
        ;z$ cz$ &{$ 0{$ :{$ k{$ \u{7}{$ \u{16}{$ L|$ L|$ \u{d}|$ ]}$ k}$ E~$ Y~$ w~$ \u{a}~$ 0\u{7f}$ 5\u{7f}$ R\u{0}$ \
        \u{a}\u{0}$ N\u{1}$ `\u{1}$ u\u{1}$ \u{7f}\u{1}$ \u{8}\u{1}$ 1\u{2}$ I\u{2}$ d\u{2}$ \u{15}\u{2}$ +\u{3}$ _\u{3}\
        $ \u{11}\u{3}$ R\u{4}$ ^\u{5}$ v\u{5}$ +\u{6}$ <\u{6}$ (\u{7}$ -\u{7}$ z\u{7}$ )\u{8}$ M\u{8}$ a\u{8}$ m\u{8}$ \
        ~\u{8}$ \u{12}\u{8}$ #\u{9}$ 2\u{9}$ Q\u{9}$ X\u{9}$ g\u{9}$ \u{11}\u{9}$ *\u{a}$ *\u{a}$ ;\u{a}$ \u{d}\u{a}$ 1\
        \u{b}$ I\u{b}$ S\u{b}$ b\u{b}$ v\u{b}$ v\u{b}$ 4\u{c}$ W\u{c}$ \\\u{c}$ o\u{c}$ \u{15}\u{c}$ \u{1a}\u{c}$ &\u{d}\
        $ \\\u{d}$ 4\u{e}$ X\u{e}$ l\u{e}$ >\u{f}$ M\u{f}$ h\u{f}$ \u{4}\u{f}$ \u{1d}\u{f}$ 8\u{10}$ P\u{10}$ q\u{10}$ \
         \u{11}$ a\u{11}$ k\u{11}$ 6\u{12}$ \u{f}\u{12}$ \u{19}\u{12}$ C\u{13}$ f\u{13}$ z\u{13}$ \u{11}\u{13}$ \u{1b}\u{13}\
        $ )\u{14}$ =\u{14}$ G\u{14}$ \u{4}\u{14}$ \u{1a}\u{14}$ M\u{15}$ c\u{15}$ G\u{16}$ d\u{16}$ \u{2}\u{16}$ 5\u{17}\
        $ :\u{17}$ d\u{17}$ \"\u{18}$ M\u{18}$ a\u{18}$ i\u{19}$ \u{11}\u{19}$ /\u{1a}$ a\u{1a}$ \u{7f}\u{1a}$ \u{13}\u{1a}\
        $ $\u{1b}$ A\u{1b}$ a\u{1b}$ *\u{1c}$ I\u{1c}$ _\u{1c}$ /\u{1d}$ P\u{1d}$ p\u{1d}$ \u{6}\u{1d}$ r\u{1e}$ +\u{1f}\
        $ R\u{1f}$ j\u{1f}$ t\u{1f}$ ! % ] % g % w % H!% X!% d!% n!% #\"% G\"% \u{10}\"% \u{15}\"% J#% u#% \u{9}#% 2$% \
        J$% a$% r$% \u{2}$% \u{18}$% .%% 8%% F%% j%% {%% \u{14}%% *&% 6&% ;&% E&% \u{1f}&% 7'% K'% a'% \u{c}'% \u{11}'%\
         .(% n(% x(% ))% 3)% =)% I)% K*% Z*% \u{2}*% -+% E+% \u{2}+% \u{10}+% %,% x,% },% \"-% b-% \u{0}-% K.% \u{5}.% \
        #/% _/% \u{19}/% N0% \u{4}0% 01% Q1% B2% N2% ]2% }2% \u{17}2% \u{1c}2% 23% T3% p3% ]4% g4% {4% 05% >5% \u{5}5% \
        \u{16}5% :6% ]6% \u{1d}6% E7% U7% v7% /8% @8% }8% \u{9}8% 29% E9% \u{5}9% 2:% w:%  ;% 4;% d;% x;% \u{b};% !<% 4\
        <% @<% U<% i<% s<% \u{1e}<% c=% \u{e}=% \u{1d}=% Z>% \u{a}>% %?% 6?% O?% m?% Z@% s@% \u{7f}@% \u{9}@% 8A% DA% l\
        A% \u{9}A% /B% ^B% ^B% qB% \u{a}B% 6C% ;C% fC% \u{1b}C% \u{1b}D% \u{0}E% \u{1f}E% JF% \u{7f}F% \u{13}F% 3G% KG%\
         kG% !H% CH% HH% \u{12}H% \u{1c}H% nI% sI% \u{18}I% )J% 3J% \u{13}J% &K% 9K% MK% \u{f}K% \u{19}K% @L% \u{0}L% I\
        M% ^M% cM% xM% \u{2}M% *N% *N% ON% jN% VO% nO% =P% cP% rP% \u{b}P% \u{10}P% ~Q% \u{16}Q%  R% \\R% aR% |R% 8S% N\
        S% lS% \u{2}S% )T% 5T% FT% hT% mT% \u{3}T% \u{11}T% kU% \u{12}U% *V% GV% XV% ]V% \u{11}V% :W% uW% zW% MX% uX% /\
        Y% >Y% ]Y% bY% \u{1}Y% (Z% BZ% LZ% VZ% eZ% \u{12}Z% /[% F[% R[% f[% 9\\% m\\% {\\% \u{5}\\% !]% F]% O]% ^]% \u{9}\
        ]% ]^% \u{11}^% \u{1d}^% F_% \u{16}_% H`% W`% W`% j`% ?a% Pa% ^a% ma% 3b% Wb% ob% {b% Zc% dc% zc% \u{4}c% \u{15}\
        c% 0d% Id% \u{7f}d% ae% ke% ze% 3f% Nf% wf% |f% \u{6}f% (g% Og% {g% \u{10}g% Eh% yh% \u{15}h% 5i% {i% \u{0}i% \u{f}\
        i% \u{1b}i% Nj% Sj% dj% \u{1}j% 4k% Fk% Uk% hk% 3l% Sl% \u{13}l% gm% vm% Gn% Bo% fo% Rp% \\p% \u{c}p% :q% ?q% U\
        q% fq% zq% *r% Er% Sr% \u{4}r% Ss% /t% 9t% Qt% at% pt% Au% Pu% fu% Iv% hv% (w% _w% nw% xw% \u{4}w% Nx% dx% tx% \
        \u{16}x% @y% \u{8}y% \u{12}y% ez% \u{1d}z% ={% g{% \u{1d}{% :|% ?|% a|% {|% ^}% \u{6}}% #~% K~% \u{9}~% \u{1a}~\
        % H\u{7f}% f\u{7f}% \u{5}\u{7f}%  \u{0}% %\u{0}% P\u{0}% \u{1}\u{0}% $\u{1}% I\u{1}% I\u{1}% \u{d}\u{1}% \u{1e}\
        \u{1}% 2\u{2}% 7\u{2}% A\u{2}% b\u{2}% {\u{2}%  \u{3}% 9\u{3}% W\u{3}% A\u{4}% |\u{4}% $\u{5}% 3\u{5}% O\u{5}% \
        k\u{5}% \u{7f}\u{5}% \u{b}\u{5}% ?\u{6}% u\u{6}% \u{f}\u{6}% \u{1b}\u{6}% *\u{7}% J\u{7}% e\u{7}% \u{1a}\u{7}% \
        $\u{8}% Z\u{8}% r\u{8}% |\u{8}% \u{1e}\u{8}% b\u{9}% \u{7f}\u{9}% %\u{a}% M\u{a}% p\u{a}% \u{e}\u{a}% \u{13}\u{a}\
        % F\u{b}% \u{17}\u{b}% P\u{c}% h\u{c}% t\u{c}% \u{18}\u{c}% 7\u{d}% _\u{d}% d\u{d}% \u{a}\u{d}% &\u{e}% :\u{e}%\
         Q\u{e}% j\u{e}% t\u{e}% \u{f}\u{e}% ,\u{f}% h\u{f}% ~\u{f}% O\u{10}% \u{2}\u{10}% \u{14}\u{10}% %\u{11}% 8\u{11}\
        % B\u{11}% [\u{11}% `\u{11}% w\u{11}% \u{d}\u{11}% \u{1c}\u{11}% b\u{12}% x\u{12}% 6\u{13}% G\u{13}% U\u{13}% Q\
        \u{14}% \u{4}\u{14}% -\u{15}% _\u{15}% i\u{15}% \u{9}\u{15}% \u{15}\u{15}% [\u{16}% p\u{16}% \u{7f}\u{16}% \u{15}\
        \u{16}% !\u{17}% &\u{17}% p\u{17}% \u{1}\u{17}% \u{d}\u{17}% +\u{18}% Y\u{18}% ^\u{18}% \u{9}\u{18}% \u{13}\u{18}\
        % \u{1f}\u{18}% $\u{19}% C\u{19}% Y\u{19}% \u{6}\u{19}% \u{10}\u{19}% ,\u{1a}% ,\u{1a}% D\u{1a}% S\u{1a}% ]\u{1a}\
        % x\u{1a}% *\u{1b}% J\u{1b}% Y\u{1b}% \u{7}\u{1b}% \u{1b}\u{1b}% G\u{1c}% L\u{1c}% p\u{1c}% \u{1b}\u{1c}% \\\u{1d}\
        % }\u{1d}% 6\u{1e}% G\u{1e}% c\u{1e}% |\u{1e}% Y\u{1f}% y\u{1f}% \u{d}\u{1f}% \u{17}\u{1f}% s & %!& *!& I!& \u{6}\
        !& )\"& H\"& \u{7f}\"& P#& b#& n#& \u{f}#& O$& (%& J%& x%& \u{2}%& \u{10}%& 8&& Q&& \u{12}&& \u{12}&& D'& q'& \u{e}\
        '& C(& R(& ^(& h(& %)& j)& j)& \u{c})& \u{11})& A*& A*& U*& \u{2}*& /+& C+& |+& \u{17}+& G,& L,& [,& e,& A-& F-\
        & `-& l-& x-& \u{17}-& F.& x.& \u{18}.& =/& b/& s/& \u{10}0& >1& b1& \u{15}1& .2& 32& J2& \u{f}2& N3& ^4& h4& \u{5}\
        4& \u{a}4& !5& L5& \u{12}5& /7& \\7& h7& ~7& \u{d}7& \u{1c}7& >8& O8& e8& \u{14}8& 29& <9& F9& ,:& ::& D:& X:& \
        \u{16}:& 1;& ;;& E;& Z;& p;& \"<& J<& ^<& g<& A=& \u{b}=& !>& 0>& O>& [>& y>& ~>& C?& t?& $@& H@& _@& s@& \u{2}\
        @& \u{17}@& 'A& 6A& qA& \u{e}A& *B& \u{14}B& *C& :C& NC& eC& {C& \u{15}C& \u{1f}C& 8D& WD& wD& \u{1}D& \u{19}D&\
         \\E& {E& -F& AF& OF& eF& }F& 0G& hG& \u{3}G& 4H& ;H& sH& \u{1e}H& #J& sJ& \u{d}J& /K& EK& VK& bK& \u{18}K& .L&\
         ML& kL& pL& uL&  N& =N& nN& \u{17}N& !O& BO& PO& nO& %P& iP& \u{4}P& #Q& -Q& ZQ& uQ&  R& 5R& yR& \u{d}R& -S& ?\
        S& [S& !T& GT& xT& }T& hU& \u{10}U& WV& mV& \u{6}V& YW& \u{1}W& \u{6}W& 4X& YX& {X& \u{0}X& :Y& ]Y& lY& vY& QZ&\
         rZ& G[& \u{1a}[& [\\& [\\& $]& P]& }]& \u{c}]& U^& j^& *_& ?_& \u{10}_& *`& 4`& 9`& b`& \u{e}`& ha& \u{2}a& !b\
        & 7b& Tb& ^b& ~b& *c& 4c& Xc& lc& qc& \u{0}c& Md& ld& \u{f}d& 5e& \u{1e}e& 2f& Ng& \u{3}g& Ch& Rh& \u{c}h& <i& \
        Mi& ai& ki& \u{12}i& Dj& Ij& uj& \u{6}j& \u{1e}j& -k& Ak& ^k& 'l& `l& \u{7f}l& \u{1d}l& =m& \u{16}m& ,n& in& xn\
        & 1o& do& $p& :p& Op& ]p& \u{17}p& 2q& Fq& \u{16}q& 8r& Gr& yr& \u{a}r& Js& \u{1}s& \u{10}s& Ft& \u{4}t& \u{b}t\
        & \u{10}t& Zu& fu& \u{7f}u& \u{15}u& &v& Dv& Pv& _v& fv& vv& \u{0}v& Zw& _w& }w& Sx& Sx& rx& \u{3}x& !y& ;y& Ry\
        & hy& \u{2}y& \u{c}y& 9z& >z& \u{1c}z& 4{& E{& m{& L|& _|& }|& /}& B}& e}& q}& 8~& G~& V~& {~& ;\u{7f}& B\u{7f}\
        & n\u{7f}& \u{19}\u{7f}& (\u{0}& 2\u{0}& e\u{0}& \u{1}\u{0}& \u{6}\u{0}& \u{12}\u{0}& y\u{1}& \u{d}\u{1}& <\u{2}\
        & K\u{2}& {\u{2}& \u{0}\u{2}& \u{1a}\u{2}& D\u{3}& I\u{3}& \u{5}\u{3}& \u{a}\u{3}& e\u{4}& e\u{4}& 8\u{5}& X\u{5}\
        & l\u{5}& #\u{6}& .\u{6}& \u{7}\u{6}& I\u{7}& ]\u{7}& \u{8}\u{7}& \u{17}\u{7}& \u{1c}\u{7}& \u{1c}\u{7}& *\u{8}\
        & R\u{8}& )\u{9}& :\u{9}& I\u{9}& S\u{9}& \u{11}\u{9}& +\u{a}& \u{0}\u{a}& E\u{b}& n\u{b}& s\u{b}& \u{b}\u{b}& \
        8\u{c}& w\u{c}& /\u{d}& G\u{d}& ]\u{d}& \u{1a}\u{d}& V\u{e}& v\u{e}& \u{1d}\u{e}& q\u{f}& \u{12}\u{f}& 0\u{10}&\
         a\u{10}& f\u{10}& \u{f}\u{10}& %\u{11}& /\u{11}& N\u{11}& {\u{11}& \u{e}\u{11}& )\u{12}& K\u{12}& e\u{12}& o\u{12}\
        & \u{e}\u{12}& 8\u{13}& N\u{13}& \u{11}\u{13}& 5\u{14}& Y\u{14}& m\u{14}& \u{1}\u{14}& \u{1a}\u{14}& 8\u{15}& \u{e}\
        \u{15}& \u{1a}\u{15}& $\u{16}& :\u{16}& g\u{16}& \u{d}\u{16}& \"\u{17}& '\u{18}& :\u{18}& O\u{18}& \u{10}\u{18}\
        & >\u{19}& ^\u{19}& \u{10}\u{19}& \u{10}\u{19}& 9\u{1a}& q\u{1a}& \u{5}\u{1a}& S\u{1b}& n\u{1b}& \u{14}\u{1b}& \
        :\u{1c}& I\u{1c}& )\u{1d}& `\u{1d}& e\u{1d}& \u{2}\u{1d}& G\u{1e}& G\u{1e}& ]\u{1e}& g\u{1e}& \u{4}\u{1e}& ,\u{1f}\
        & G\u{1f}& ]\u{1f}& \u{e}\u{1f}& \u{13}\u{1f}& 8 ' B ' )!' U!' #\"' 4\"' R\"' \\\"' H#' V#' n#' l$' \u{8}$' 2%'\
         H%' m%' \u{d}%' :&' y&' c'' o'' \u{d}'' )(' .(' D(' N(' a(' \u{12}(' \u{19}(' -)' 7)' \u{c})' '*' q*' \u{f}*' \
        7+' <+' ]+' i+' \u{1e}+' 4,' J,' +-' \u{1c}-' 2.' K.' \\.' x.' +/' A/' X/' \u{15}/' /0' T0' \u{1c}0' D1' N1' Z1\
        ' k1' \u{3}1' \u{19}1' ?2' K2' \u{5}2' \u{1f}2' $3' )3' \u{17}3' !4' 94' >4' R4' c4' ,5' ;5' B5' G5' L5' l5' \u{12}\
        5' d6' %7' %7' J7' J7' \u{0}7' +8' Z8' \u{16}8' u9' G:' r:' ~:'  ;' @;' j;' -<' F<' \u{12}<' *=' *=' T=' c=' r=\
        ' !>' H>' T>' \u{16}>' ;?' G?' t?' \u{5}?' @@' t@' JA' )B' eB' yB' #C' ,C' aC' mC' *D' MD' WD' \u{4}D' \u{e}D' \
        ZE' uE' \u{8}E' -F' yF' \u{5}F' \u{f}F' 0G' eG' \u{5}G' ;H' ,I' II' |I' >J' GJ' hJ' wJ' \u{b}J' LK' \u{b}K' 2L'\
         OL' ^L' hL' \u{17}L' !M' ZM' \u{7f}M' MN' aN' ;O' \u{6}O' YP' jP' \u{4}P'  Q' 4Q' 9Q' OQ' \u{7f}Q' $R' JR' ^R'\
         wR' +S' ;S' TS' \u{4}S' \u{e}S' )T' 8T' =T' tT' yT' \u{10}T' ~U' \u{11}U' YV' rV' \u{19}V' 2W' _W' pW' zW' \u{4}\
        W' \"X' 6X' `X' tX' \u{17}X' (Y' LY' _Y' \u{c}Y' *Z' LZ' wZ' _[' \u{1c}[' *\\' G\\' ^\\' {\\' \u{18}\\' \u{18}\\\
        ' 0]' W]' \u{8}]' \u{17}]' P^' \u{12}^' \\_' m_' \u{1f}_' 0`' M`' m`' <a' ga' \u{19}a' <b' Gb' [b' \u{0}b' 7c' \
        ^c' \u{e}c' \"d' 1d' @d' Od' \u{e}d' \u{1d}d' ;e' \u{1b}e' \"f' 8f' Bf' nf' \u{4}f' 5g' Vg' Lh' Qh' uh' zh' \u{14}\
        h' ,i' \u{0}i' Lj' sj' \u{9}j' \u{13}j' \u{1d}j' 5k' ]k' dk' \u{4}k' \u{1f}k' :l' fl' \u{2}l' \u{c}l' $m' :m' P\
        m' cm' \u{17}m' +n' In' =o' ~o' \u{17}o' &p' 4p' Xp' \u{d}p' \u{d}p' %q' lq' \u{0}q' ^r' \u{15}r' Ls' \u{7f}s' \
        \u{4}s' 3t' =t' Vt' \u{1}t' \u{6}t' \u{12}t' @u' \u{b}u' Pv' \u{14}v' /w' pw' pw' uw' \u{9}w' \"x' dx' .y' ?y' \
        \u{a}y' \u{1f}y' 2z' [z' `z' {z' \u{1a}z' 4{' Q{' k{' \u{3}{' \u{8}{' >|' ||' \u{4}}' \u{13}}' ?~' l~' ,\u{7f}'\
         B\u{7f}' \u{7f}\u{7f}' ;\u{0}' P\u{0}' a\u{0}' \u{c}\u{0}' 7\u{1}' m\u{1}' r\u{1}' \"\u{2}' .\u{2}' e\u{2}' \u{2}\
        \u{2}' \u{7}\u{2}' \u{15}\u{2}' <\u{3}' Y\u{3}' -\u{4}' 7\u{4}' j\u{4}' t\u{4}' \u{7}\u{4}' @\u{5}' T\u{5}' \u{b}\
        \u{5}' \u{1f}\u{5}' 1\u{6}' K\u{6}' ^\u{6}' \u{1a}\u{6}' \u{f}\u{7}' >\u{8}' \u{4}\u{8}' \u{9}\u{8}' \u{17}\u{8}\
        ' D\u{9}' N\u{9}' b\u{9}' v\u{9}' \u{5}\u{9}' \u{16}\u{9}' t\u{a}' J\u{b}' \u{1}\u{b}' >\u{c}' c\u{c}' x\u{c}' \
        C\u{d}' X\u{d}' l\u{d}' v\u{d}' i\u{e}' s\u{e}' x\u{e}' \u{9}\u{e}' \u{13}\u{e}' F\u{f}' 9\u{10}' \\\u{10}' \u{0}\
        \u{10}' )\u{11}' o\u{11}' -\u{12}' 2\u{12}' $\u{13}' .\u{13}' 5\u{13}' ?\u{13}' g\u{13}' {\u{13}'  \u{14}' /\u{14}\
        ' D\u{14}' f\u{14}' ~\u{14}' h\u{15}' m\u{15}' |\u{15}' A\u{16}' F\u{16}' Y\u{16}' j\u{17}' \u{1d}\u{17}' U\u{18}\
        ' w\u{18}' \u{1d}\u{18}' E\u{19}' j\u{19}' o\u{19}' G\u{1a}' v\u{1a}' \u{1c}\u{1a}' 6\u{1b}' Z\u{1b}' i\u{1b}' \
        (\u{1c}' T\u{1c}' m\u{1c}' \u{3}\u{1c}' \u{15}\u{1c}' $\u{1d}' V\u{1d}' [\u{1d}' |\u{1d}' \u{6}\u{1d}' 6\u{1e}'\
         U\u{1e}' _\u{1e}' i\u{1e}' ,\u{1f}' F\u{1f}' q\u{1f}' \u{e}\u{1f}' \u{1d}\u{1f}' \u{1} ( \u{6} ( \u{1f} ( q!( \
        U\"( \u{c}\"( %#( /#( J#( o#( \u{d}#( F%( V%( \u{13}%( 7&( %'( e'( t'( y'( \u{1d}'( \u{7f}(( \u{15}(( &)( d)(  \
        *( h*( m*( 0+( e+( t+( \u{5}+( a,( n-( $.( {.( \u{5}.( ,/( ;/( }/( E0( X0( n0( \u{e}0( \u{13}0( j1( \u{2}1( \"2\
        ( f2( !3( F3( t3( \u{5}3( \u{f}3( /4( M4( z4( z4( 95( p5( &6( +6( D6( o6( t6( $7( <7( |7( \u{d}7( %8( ;8( \u{2}\
        8(  9( ;9( u9( \u{15}9( K:( `:( \u{8}:( \u{d}:( \u{17}:( y;( \u{e};( \u{13};( H<( M<( `<( \u{3}<( *=( t=( 1>( G\
        >( W>( \u{18}>( 1?( E?( \u{1e}?( @@( [@( \u{17}@( *A( /A( \\A( \u{3}A( 6B( ZB( -C( ZC( jC( \u{8}C( \u{1b}C( /D(\
         =D( nD( \u{9}D( $E( 8E( 8E( vE( \u{1a}E( \u{1f}E( WF( hF( \u{f}F( ,G( TG( wG( ;H( \u{6}H( 0I( \\I( kI( aJ( \u{0}\
        J( \u{f}J( 4K( `K( \u{5}K( \u{18}K( IL( \u{c}L( )M( 3M( \u{1}M( \u{17}M( !N( 9N( SN( |N( \u{b}N( [O( \u{2}O( \u{7}\
        O( )P( SP( mP( 4Q( RQ( nQ( zQ( GR( \u{6}R( 8S( LS( yS( \u{5}S( @T( XT( \u{3}T( \u{3}T( )U( AU( FU( \u{6}U( &V( \
        BV( \u{1}V( \u{1b}V( @W( EW( sW( *X( 4X( YX( qX( \u{0}X( \u{18}X( 'Y( 6Y( oY( tY( \u{1a}Y( +Z( GZ( gZ( \u{10}Z(\
         )[( a[( @\\( a]( X^( ~^( \u{8}^( o_( \u{12}_( *`( V`( 'a( Fa( pa( \u{a}a( 5b( ib( \u{3}b( rc( \u{3}c( 7d( ]d( \
        \u{a}d( \u{f}d( ,e( Ve( ie( ve( ve( \u{1a}e( :f( Df( ]f( gf( 1g( ?g( Dg( mg( mg( %h( 6h( Rh( Wh( kh( \u{1c}h( 5\
        i( \u{b}i( \u{15}i( $j( \u{0}j( \u{e}j( *k( ;k( kk( \u{7f}k( .l( xl( \u{9}l( !m( &m( Fm( \\m( \u{0}m( \u{14}m( \
        \u{1e}m( Tn( cn( yn( \u{8}n( 4o( Fo( \\o( \u{7f}o( \u{1a}o( 5p( ~p( \u{d}p( *q( Pq( cq( \u{15}q( 9r( Sr( \u{b}r\
        ( >s( \u{0}s( $t( 0t( Gt( tt( \u{8}t( \u{16}t( lu( xu( \u{11}u( \u{1d}u( \u{4}v( Lw( Xw( yw( \u{a}w( \u{1e}w( #\
        x( ^x( \u{19}x( /y( \u{4}y( <z( L{( \u{c}{( q|( \u{5}|( S}( \u{0}}( \u{1a}}( 6~( o~( \u{7f}~( /\u{7f}( Q\u{7f}(\
         \u{0}\u{7f}( \u{f}\u{7f}(  \u{0}( /\u{0}( ;\u{0}( b\u{0}( \u{12}\u{0}( %\u{1}( V\u{1}( h\u{1}( ,\u{2}( S\u{2}(\
         z\u{2}( \u{1}\u{2}( \u{19}\u{2}( #\u{3}( 2\u{3}( 7\u{3}( E\u{3}( $\u{4}( 8\u{4}( I\u{4}( y\u{4}( \u{14}\u{4}( \
        ?\u{5}( W\u{5}( a\u{5}( \u{8}\u{5}( *\u{6}( P\u{6}( e\u{6}( {\u{6}( :\u{7}( ?\u{7}( {\u{7}( O\u{8}( Y\u{8}( t\u{8}\
        ( #\u{9}( ;\u{9}( @\u{9}( w\u{9}( I\u{a}( V\u{a}( \u{17}\u{a}( \u{11}\u{b}( \u{1f}\u{b}( \u{9}\u{c}( Q\u{d}( e\u{d}\
        ( \u{12}\u{d}( 4\u{e}( f\u{e}( E\u{f}( k\u{f}( |\u{f}( %\u{10}( U\u{10}( U\u{10}( i\u{10}( \u{5}\u{10}( \u{19}\u{10}\
        ( `\u{11}( \u{5}\u{11}( ,\u{12}( \u{0}\u{12}( \u{a}\u{12}( F\u{13}( \u{1c}\u{13}( X\u{14}( b\u{14}( \u{16}\u{14}\
        ( Q\u{15}( ]\u{15}( %\u{16}( /\u{16}( U\u{16}( _\u{16}( z\u{16}( \u{13}\u{16}( O\u{17}( k\u{17}( \u{1a}\u{17}( \
        \u{1a}\u{17}( -\u{18}( Q\u{18}( $\u{19}( 0\u{19}( ?\u{19}( f\u{19}( \u{f}\u{19}(  \u{1a}( 4\u{1a}( n\u{1a}( x\u{1a}\
        ( \u{7}\u{1a}( -\u{1b}( A\u{1b}( P\u{1b}( b\u{1b}( }\u{1b}( \"\u{1c}( }\u{1c}( \u{15}\u{1c}( $\u{1d}( P\u{1d}( \
        Z\u{1d}( [\u{1e}( l\u{1e}( v\u{1e}( D\u{1f}( \u{7f}\u{1f}( E ) \u{e} ) A!) K!) o!) \u{b}!) \u{1e}!) 9\") J\") z\
        \") \u{b}\") '#) [#) m#) \u{9}#) P$) _$) i$) \u{5}$) \u{1e}$) k%) ,&) ~&) 4') F') U') z') z') \u{17}') &() +() \
        p() \u{4}() \u{13}() -)) ?)) \u{7f})) \u{13})) K*) }*) \u{2}*) \u{e}*) ;+) \u{5}+) \u{14}+) P,) i,) \u{9},) T-)\
         \u{a}-) S.) l.) \u{a}.) $/) :/) j/) t/) d0) n0) :1) c1) \u{5}1) ;2) J2) T2) \"3) [3) [3) e3) d\u{5}!4u\u{11}y#\
        ,|#E6@\u{16}|8!E\"5!B\"L\"G#I\"H!1!F\"H!A!G!>\"K!O!m!R!D!3!5#K!D!)$O7p!(u\u{15}\u{b}!/u\u{9}E*!?$B%?!w$N\"s!@%@\
        !E-Jj\u{16}!Esl[!,t|O!Cpu\u{1b}!:wYG!9G{^!3uXw%2D%C!@'v&Cfa\" I8tD;!7se$#2r%B)u:)- P#D$L!K'>!9!9!L!N#6#<(6$K\u{11}\
        \u{1}!Et\u{1f}d:!H!D!L!A!@#H!?!J!:!L!L!J!v#A!F!q!7!F\"O!I!7!;$J\"/\"A\"|&\u{12}!:x{1! xgK\" K8ugR> O!t!=!<!I!>!\
        :!H!A!F!O!7!H!A!4!J#Q!O!O!6\"F!t!C\"y#@!q!L\"s!J!B\u{15}'!/sLq!3u\u{16}0!EtNy!1|\u{9}}; L!J\"J!R\"O#I!R!P!P\"A!\
        J!N!4\"R!B#q!Q!u!9!M!K#A\"J!K!p!E!F\u{10}\u{8}!)u?w!Es\u{e}4!(v*Y!1uJ\u{1f}! v\u{f}\u{13}, v%D#<\"A!@'t$A!E!A!s\
        '>%A\u{14}d\" E!wQ8> R!5!:!A!s!r!@!L\"B!Q!J!<!B\"?!=!@!:!G!w#u!9!A!u#q!I!K!6!8!E#M\u{7}/!Esdu! u\u{1e}\u{5}\"8M\
        ->2K3!L!D!J!H!?\"J!:\"r!=!H#O\"I!H!J!Q#N#J%P&U=\u{16}!Eyf$!8v\u{c}`!)t;R!&t?\u{10}!/vTL!/wJ\u{c}!:w\u{12}\u{19}\
        \"7u.Lf;! vi\u{1e}; P!F!I!u!R#P!R!P!E!F!E!L!L\"F!0!G!N!F#I!S!Q!D#K!E!I$C\"q\u{10}.# H!w.K\u{3}k!Et\u{2}.#!D5u/K\
        bo!7r\u{3}=!?t8w!Et\u{d}P!8H\u{7}\u{9}\")t<EU(!/y\u{1c}t!Bu#\u{f}% N#G%y$@#Bph!:sF): P!s!=\"@\"9!?!B\"C!8\":!u!\
        @$p!R\"M!?!N\"<#E!I!9!v\"H!G!H!M&2!:t/-1 w\"E\"?\"C!J!A!?!B\"@\"=&<\"A!=!K'8!;!8\u{6}\u{b}!Ds\u{9}5-\"D\"E!@#K#\
        D'?\"<\"I!?\"@!@%P\":|:%!{)D.C\":+AUx!4ul<!$u\u{0}G!%ttf, r$J!H\"J%G#M#v!A#K\"F!F,B\u{0}q!EG\u{11}9# C8C\"AK\u{1b}\
        !0sbe0 R!J$I!w!p\"@!K\"F!F\"L$H$H!K!C!E+Jp\u{1e}!Ew@\u{7}!:s\u{a}L!;s}R!5s\u{1d}g!:t|<%\"K%J/H!A.D/p!Ex\u{7f}j\"\
         K/w\u{16}'!5z\"h' L-\u{1}\"G$A$D!E-EW,*!7%B!E!@!@#@!?&u'J'9D\u{7}!2u\u{1c}Y)%C!B!G#E%A$<!:$J!GH]!1t{s, t$@!D#B\
        \"C%I#E\"s#F!F\"B+pTz'\"L\"M!K$I&L(M#IM-!,wZS!,uuU!/t\u{15}x!3rkg#*E%H)B&\u{7f}!4v\u{1f}:&!;.B#<!8&E(;@E\" I(AD\
        \u{1f}!@s\u{16}\u{15}!4wA\"! t_\u{18}!+tR\u{e}$ L!>4y#K]k\" uE@VP\" HEuX>9 S#M\"I#P\"O!:!?\"M!N!.!p!O!O\"F!N\"K\
        !G!r$P!,!B!I!r!>\"LkU!4tM\u{6}! v\u{1c}b\" J8u)\u{14}!)v@)!$vh{!EsM\u{1a}#,v+D.CXD!)sl4!2t8J9 I!H!L!H!M!E!<!K!=\
        !>!O!<!B#G!t!t!v!r!F\"J!F!G!:#H%KXK!:v\u{3}\u{4}!.v2k7 K!5!x!F!B\"F!F!>!I!P!I!G!?!6!;!O!:$;\"A!s!B&2\"Ltf% r\">\
        (B.I\"uC{)$F\"F%D!D!H\"F(E!I'@\u{6}T#7t!B!G1:!@wMv3 M!4%D!B!<\"L!L!5!6\"J!t!8!t$M!E$8&w!H#P\u{b}Q!0s7\u{e}!\"H:\
        ?!/GpC\" u'Jir!'t\u{1b}#! s\u{1d}\u{f}#;B\"r(DZm!7u[<\"$y%Bqf,\"M#D#?!B!>%@#?$;!M!}$I)Dno!8Kqu!\"I\u{13}\u{4}* \
        D\"q#?#C#9!?#?$t#H$@,S!8G(q!@{m$!7u@D!8uxL!Es}{\" F6|\"<!3unb%*J-G!t#s#siJ# x$GABs\"!'s[\u{19}' M!@#M%J)D$P/EpW\
        !3so\u{d}! u\u{16}|!(>g\u{c}! E5!!Esj !?uJ.!&uaf!*t}s*!?\"E!C$E\"F!B!C!B\"O'L3l!+t\u{a}\u{1b}!8v3=! w`\u{0}!8v$\
        \u{f}\" v8Jc5\"1H4vC-!$wfO!4vI!/ J!9!:!N!>!t%K%r!>#C!9\"A!K!<\"94n!Ey\u{15}/!'t\u{d}5!8tq\u{19}\",v#K8p!/v-R!Eu\
        Ai\"!tDwX%!(vi-!7u\u{15}e!@uj5!(v#\u{d}!8u?C!Exi*!Er?Y!=q=V!Ax$\u{12}# E3v&{6\u{1b}.!;%>!H!A!=!K!=!E!@'8#G#u\"x\
        $9oy(\"D#F\"F#J%B$;!:&?Il#7B!C!CF|!Et#\u{19}% M)B&F)K!v#v\"!u:Ko\u{e}!%ul},!?\"F!D!H\"I&A\"L#<!<$s\"K!:K\u{16}!\
        8u|)!2tp,!*sVw!\"N\u{18}w!:s\u{12}C#/C(v!H\u{9}]!Evp&\"!u:J;.\"#I8t\u{c})!EFf[!9u>\u{e}! s7\u{1b}+ M!B#u#B&s*D!\
        C\"E%u!>%B\u{1d}\u{8}!=to!3$I!P\"J!M!K!G#K!v!H!L!M!O$F!q!O\"C%K!:%O;\u{15}#\"@'u(Ap\u{19}!0s`T!!uls\" t*tTu! w@\
        b!Eu=!!(tq\u{1d}! x+S\"*w-D\u{8}k! L\u{16}z!Etj\u{7f}!/u\u{5}\"! v&5! ttZ!Eu~S!?u2R!/zPf\" \u{7f}8<\u{16}\u{11}\
        !8uDW!8xv\u{1c}' E-B'>\"y\"A\">+q\u{13}\u{17}!4sM{> H!H!L!H!M!B!:!I!;!=!O!;!A#G!t!t!v!r!F\"J!E!F!:\"7!H!S#q!J\"\
        D!C\"L+\"?#G$D$J!H(=\"=!G!=#I#v\u{4}?!1u\u{13}\u{1}\" J9x#&(!A%q\"F\"G\"E!B!G)H\u{9}T!1u\u{5}n!2u|=!2u\u{1b}b!:\
        s<&! J\u{1b}p\"@u%FGJ<!H!A!@\"D#Q#K!N!F#+!/!=!V!G!5!S!I!w!S!L!/!6!u!H!S!,!&!K#Kqh!/uZq!Asq\u{18}!Er\u{16}%!:w\u{4}\
         !8xr[!8C.@\"/u6v\u{0}0!;wa\u{18}! wOS!:t0\u{10}!7tg\u{5}!$u\u{15}\u{1}!3ux:!!u\u{2}f!)yIe+#C!B\"=\"@%E%K!8#J!T\
        \"J!Mdb!1vOT! suR!Aw9}; {!I\"<$C!S!Q!O#S!F\"M!L!K!L!O!E!+\"N!R!P!M!L#J!L!E\"N!J!JDo!EtQ7!6uzR2#B!=\"=!I!E#:!:\"\
        8!F\"9#5#D!O!K&4!<!:$ur:!Et5\u{1c}!Ev\u{1b}e\" u\"A,1!(t6/!6v)\u{1f}\" I:uWg\" HEu\u{12}q\" J'sQ80 E!?\"F\":\"A\
        \":!C\">#;%=$y\"@#F!J$z#s\u{1f}T7 S!Q\"G!G!>\"K!D!8!O\"H\"v#I\"O!:!w!P\"M!K!J\"5#-!G!+e\u{c}$ D3u%@!z\u{14}S!%t\
        @h!9u H!:t=\u{2}\")v<Cq?!4t`\u{13}\"8D-F\u{d}2\"2t3Dt \".G!v&<!2uj\u{1a}#!y1F'Jnp*#@\"?!B!E#@%@$<!;$J!G3\u{8}\"\
        #H%skQ!7wIT!?tHF% H$D\"|)C6B0\u{7}!3t[\u{c}!,w'u!8uqM!8u\u{5},!!w6x!EAf\u{2}#2v%H#C7\u{d}!&u\u{12}\u{5}!Ar6T8 R\
        #E!:!=!6!>!Q!t#L!T#E!I\"w!K!4!Q\"Q!J!@!/!C!L$F\"D6W!?t\u{4}#!/qC`\"/B6AU\u{15}!:F]\u{1b}!8x\u{e}c(!A\"I$u%@(=#s\
        \"F,A\"&!Es\u{16}\u{13}!$w_v!2t\"`!@wK\u{2}!8tne!7tm7!)s\u{15}s0!F&D!B!C!B\"E!?$>\"L#r!?!@!v!N%J&A\u{17}g!8t\u{c}\
        K# O*K.K\u{12}\u{1b}\" v8K);!$wY\u{4}\" w9ICa\"2w%Krd!/wb\u{11}\" H/z[\u{b}!0q 8!9u\u{1c}\u{19}!8vbF%%K\"K#G-F.\
        =g\u{7f}!Eu/\u{1b}!/uI2!$v7\u{1e}!3tH\u{19}!8t\u{d}l!&w\u{1f}5! wx9!Es/x!8u8g!?vy\u{17}( t\"G!F!G!B*?(D#>H(-!:#\
        A!C!D!H(A#=!9!:\"I!B#9+te@!EG$\u{8}8 t!E!v!9!8\"7!P!J!<!E!O!6!L\"4!N\"z$?#Q!8%8!6!7\">\"K).-#F!H!K!C!J!F#C!?#G(\
        ?#:&y%C\u{9}e@ O!V!K!9!?!F!N!A!B!>!D!;!U!O!N!F#\u{1}#D!E\"Q!w!O!2!5!y\"<!.!/!G!@!D!DYv!/tN1!Es;r!!w-\u{a}& D29!\
        v$B!~\"FFV$ H!>&F>>;n\" z8?`-4 m!:!P!@!@\"?\"@!E!M!>!?!A\"N%M\"Q!;\"O!@'F$Ij)!:sWb\" I)sV\u{6}\" K'tK9!7sL)& I$\
        u.C!B$B!@0B\" F6}j(!8u`)!7uq~$ D+{,F.B\\6! un#!4s\u{3}\u{4}. M%?!B!L$=!x!@\";\";!8(8&?!?$Ku4!$wqi:!J!<!J!E\"C!J\
        !D!u!K!C!4!N!K!H!:!P!G!F&J!q#t!G!0!>#D\"qQ\u{10}!!w}$! xL\u{a}\" J/{b3! x/\u{16}9 R\"L#I!L!B!@!Q!N!I!O!B\"I\"N!\
        w!Q!N\"O!U\"N!S\"B!H#@$B!TVy!#vxK! LcK!2tE\u{13}! x\u{1c}r!:v\u{1b}b!8uUo!*u(\u{f}#3G'u+HcZ!At\u{9}^\"\"B(F\u{16}\
        \u{1b}!&u\u{13}\u{1c}!Esr\u{12}! x\u{1e}>!4smn!7tU\u{5}\"0u'GF\u{1c}!4sZv3$J!P\"J!N!K!G#K!v!H!L!N!O$F!q!O\"C%L!\
        :%Ls\u{c}!Es\u{8})! zid\"2u3>\u{12}\u{15}!4sRr# K%H*HD\u{1f}%!{\"E5C\">+Ar\u{b}!9us.!7ubc!:s3}!!s\"?$$F4L\"B+un\
        7!8H4\u{1b}$ v$H4s-D\u{16}t! wQ0!;s\u{18}!\" J/zXH! rh\u{1a}( M&F\"L!I'L\"E%N.GU_!;unf!3t\"5!@v9\u{d}* O$F!B\"?\
        %A!?%:!w!8#H$b!As\u{7}\u{6}!,tRU!;s3T!3t\u{5}i!:s%M! L\u{e}\u{6}!8u\u{a}^$*J%B+C+<[X!Eui\\*!?&C!?$<&@!:#@#@!;+z\
        \u{12}P)$E!J\"K#G%C(J!K!I,?jx'%z!B!F#E%D'B/B\u{16}=!EtRm!.v\u{12}\u{14}5!7\"C!C#H\"u!I!?\">#B!@!O!;#M!G\"@!M%=!\
        <!=!P#Ne1!8LA+1 w!>!=#9!v!o!?!9#O!9\"H%>\"H!>\"='B%<gh'%z!B!F#E%D'B/B\u{10}-> S#B!>!H!G!F!I!t!L!K!G!G!H!S!E\"R!\
        t!N!N!O!M!Q!E#C!J\"D!M\"u!A\"qz\u{7f}% E'w(x'D\"Cub!/w/W!8v\u{d}O!@vk_\")B<t\u{10}a7 G!|!u\"t!9!<!G\"L!F!:!=!:\"\
        7#;\"N\">!:!E!9!6\"<#8\"K:I!7t\u{1a}\u{17}. N$E\"E!I!J!F\"C!C!G\"D(D!H'@&tA\u{3}\" J8t,Z!$xtx! v!>!+t\u{13}}!Ez\
        [\u{1b}!/t\u{6}!\"4E#t\u{13}#%'F\"E&t(C!QG\u{2}!ECq\u{a}! G]\"#%F1w/BvO!$t\u{1a}:\" v$J`\u{1d}!7r\u{12}m&\">#G0\
        :#u!D,Mmt!-w[\u{1d}!Et\u{1d}\u{19}#1?'@-D3&!8ux3!4s -$2u%F\"C!s^<!*{}+\" x%G\u{11}d!1sD_!0t+,! w5e1!>!?!K!D!D!?\
        !B#J\";!C\"M#<$?#@$I$;$CA\u{2}* L!?$?!A$E\"@#=%=#>%yqA# E@v%C\u{e}J\" y8H:b! u10\" H!tfi!)wYS'%=$@\"6!t*B\":-;f\
        |!EwGp!8ug\u{16}!$xdq!/xv\u{c}3#E!N!G!P!M\"<\"D!N\"<!J\";!=!J!;\"J#H!P#v(Gik$0z-J\"y&?Zf!$w.q!7w>o!1qPz!8>\u{1e}\
        &# I*t%G_,!Ey\u{14}2! s\u{5}@\",{#Gz\u{6}!3wc\u{5}8 H!N!K!B\"I!G!I!E\"H!H\"B\"v!K!P!:!M#J!K\">$G!I!t!G%P\u{15}X\
        !&w\u{1c}V\"&y?C\u{2}D# M8x\"G?\u{2}!-v#h!4sBp!2tt'!?t+\u{1}\"8I-x6O!*u=u! DT+! u\u{2}D!9woF\"/y6F+b< P!r!L!s!R\
        !L\"Q!N!L!U!P!T!K#@!K!H!O!H!5\"R!L!N!K#M\"H!Q!R\"=K~!1t3e\" r*Jm*!8tKF!EuPp, F\"C!=!@!>%G\"9&v\"8#K!I(>lS$2v$A\"\
        H-?c]6 H!R!=!E\"J\"M!D#?!L!C\"J!A!D%L!u!L!D\"4!F#L!M#=Ch# r4u1E`S!3u+\u{8}!3uH\u{10}\" w8H <!$tw\u{19}\" L,uIR!\
        4t\u{d}I$%C\"J#H.vZ\u{1b}\"2t%Kf{$$|2I!J.?*Q# x*F.E\u{7}N\" x%G9W#/x-{)BNz#&t$t;Ge\u{1a}!7u\u{12}\u{1f}\"4K&u@\u{15}\
        # F7B!?#&! t5o!4r$v( E->$<!t!r%A'>&O\u{5}\u{10}\"(t0AB\u{15}%\"D\"H&G.M-;s+!Ew_(# s%D3M\u{14}*!8t69! u('\" t9t\u{a}\
        F!)s\u{0}j!\"yx\"!'vb\u{b}#7E!C-Dxs%/F#r'G'C%D\u{b}u1 r#H!J\"E#E!G!O!E!H%8!J!2#H!F'K!:%Ooe$6A#t!C+@\u{d}\u{e}0 \
        o\">\"@\">!F!=!8!H!=!<#G\"<%<\"H!F#K\u{14}\u{b}!/tFG!'x N! x~L!$vRl% F-r\"D%A,r*\u{4}+\"O\"C$B#=!C'9!w#:#8#v(9{\
        /!Eu's\"2s.u\u{12}?\"*s+r4t\" u/Gz\u{1d}#'C/E+u\u{e}J\"\"B&F[;!*tgt\",C9w+g\" v8H&L&\"r-H%B#B$s*>up!'sQ]!@vT\u{7f}\
        \" H8wx5! HB\u{16}\" L8u*\u{b}!ED}w* P\"H\"M$J\"H!|$P'E\"E-B@F! p\u{17}y!8vZO!8vR8!/v&|8 s!E!M!K!9#C!>\"G!Q\"R\"\
        O\"A#C!1\"J!E!t!D!5!7!L!I#F$Sk1!/t;l!Euq\u{7}!Et\u{6}\u{1d}!/D#t% E%s#C\"s#A|$!4r\u{18}S\"0u/K&*!3t!t!@vs6$\"H5\
        @!s-?E8!8x\u{19}\u{1d}\"7?.ug'!\"H:/!!uK{#/s%B1t\u{1a}s=!Q!O!:!K!R!;!L!H!Q\"M!O!9!=#I!P!P!O!2!y!G!S!I\"5!6!D\"O\
        !;!B!yk[!8tKN!8J\u{19}W!=HW>!/y\u{0}J! v\u{1c}\u{e}!2trb\" KEw\u{11}\u{16}!3tVj$ I/w)z-@\u{17}\u{16}2$F!F\"J\"8\
        !F!G!9!9!9#<!<!7!6#M#8\"L#9!;A\u{5}\"4E#te%\" H6wI\u{1}\" M8tTI!8yx6!7u\u{12}08 P!R!O!s!L!N\"I!I\"R!J!K!I!H!R\"\
        K\"K!L#q!L$r#D\"E\"C\"M`M!?t\u{14}.$!{7C\">+APU&\"F#H\"G#K%C$=\u{10}x$ M7A!@);y,!8tV7!2v\u{d}\u{1c}!4tC_- q%9$@\
        \"5!s#P\"9!>!:!;\"A\"9-;7a& H$G)\u{3}&?$C.C4N!7tB3* w$?!@!G$s!@!J#C(B\"E\u{3}2!4s;\u{8}!9xs\u{1d}0 L!;!K#H\"N\"\
        9\"r\"H#;!r!:\"H#=\"I&8\"7'2$ G*H)t%urf!$s\u{7}H\" H/w\u{1f}P!Ar2N!3urU!Bud\u{2}\"/t(G#!!9ElC7 S\"F\"u!J!B!D!F!\
        :!O\"H#J!G!:%H!G$9!I!u\"D!4!3!E#<WH!9vkM\" v(Ca9!7tW=- v!@':!z!=!?!B#B$<$A!o\"@+=HM!<{\u{7}Z!4x4Q$ B/x'E\"HW]$ \
        L7A!A)<DJ1\"M!G\"C\"N!H!F\">\"A$<!;\">\"M!>!J!G!u+I=\u{f}!(DP\u{17}! x\u{18}o!(t\u{2}6!-u#\u{11}!Ev_\u{10}!8tpM\
        !(v5n!#u\u{5}h!!tP\u{16}!Ds\u{1f}\u{1f}\"1I)s?\\\"*C;F];!Au3+!8v<.6!>\"F!F!P!E!B!;\"P!K!v!:!7#6\".!3\"L!?!t#9!;\
        #2!MR<!At=/!Eu9{\"3K2t}~!Ev~\u{f}.#C!?#r!?#B!=\":#;!F$O!I!G\"7+Ns\u{7f}!,t\u{7f}##%F(z+K\u{1a}\"! wj\u{c}2 =!K$\
        9!O!=#O!<!H!w\"r$:#B!K!H!8!?&=!9~&!$t^Y! u}\u{b}! w?/!6vXZ!8u3\u{c}8!P!Q!?!C!O!I!O!S!9!L#x#O!L\"E\"3\"r!H!B!I!6\
        !9#F\"R$NA=# I*{%GW-#\"q-F'E\u{6}-!8s\u{10}T$ N6>\"<!\u{7f}:e! tC\u{9}!$yy\u{13}# t!r!Ix;\"3G'uSV!-s\u{17} !:t\u{19}\
        \u{0}!&t\u{e}\u{13}!8u\u{7}:#.w*D-EDA!-t\u{16}U!,u\u{3}\u{1c}!4tQ\u{a}!7vc\u{1a}#2v%I.I\u{17}I\"-r%HCy$1E&D#=%w\
        tH!Eti\u{14}\" }8AS\u{11}! w8`!(vu*7 R!O!@!?\"H$F\"I!=!J!J#>!>\"s!C!?\"=!>!=#I#v!;!I#F>2& N\"B-I)H\"@%w]A!EsI\u{f}\
        !7u)^!'vNS!7sp!!7slb!Et\u{15}\u{6}!9ueP!%wez\"4v$Ke\u{4}!7r\u{19}(!Eu:b!8sR\u{f}!/s\u{b}\u{17}!!w|A! xi[!As\u{1c}\
         ! tEo!,u&s#!N)J!I\u{9}4!EsZ=!EuX\u{0}!0wgj%$H&G*?$G->\u{8}\u{1a}!7shu!3t\u{0}*!4s\u{1a}\u{5}!8uF?# s6H/=~q!:uQ\
        }!+s=\u{f}!)u=\u{1e}!!t5\u{1b}! skj@ _!I\"E\"I!A!P!@!?!S!N!J!K!E\"D!2!E!U\"I!P!O!R!u!K\"?!M!D!E\"q!s!H!H!x(\u{f}\
        !/t;\u{17}! C\u{10}T# K*J.u\u{5}U#2v%I.I9\"\" E#uE-! wIy' G!E-F#|\"D!E,H`4!,uR}!$t\u{14}z!+ww$!4s\u{8}x!,uBV!7y\
        dc!Ev6Q# M(t:sqt6!u#N!A!E!E!E!;!K#7!:!P\"7\"H!I#L!K#8!<!F#D\"t#s\u{11}|, F!M!=\"o&<'>\"L#I!8!H\">+KTy#/J(s.H|e!\
         vv'!Ev{{!8u1\u{1c})(G!E#C!E\"I$<%O!G!=s3\" K9uK\u{10}!AuR;-\"B\"H!A!E\"G'H%;#D\"I!=%=!?!?_9!8tX\u{9}!%u(\u{8}!\
        .w7n!/soZ!7tL !2s\u{17}x!&xz\u{9})!A'C$E'<!x#<#:#v(<w\u{1e}!!u\u{7}u!4u\u{a}~!Eu\u{3}\u{11}!ArE\u{1}! s((!EwU\u{8}\
        *!=!M%J#H!E$K%;\"H\"s-?ri!8u\u{7}%\"7u.Lv\u{11}-!x!=#I\"J#F!K(@$E!A\"<%B!E%C6+!.wg\u{7f}!EGVg!Aw3x6 }!<!:!:!@!=\
        !=!?!z!<!=!;!<#:$;$>!O!=!A\"@$?%:\u{3}B\" s8KRW#/B(B*xFV!2uM2/!K!H$:!E!G#M\"?!J\"L#3%L!J\"5!?$5?_\",F#FcX!Es\u{9}\
        \u{1f}# I2u&s\u{1c}'\" J/w\u{4}b!8v\u{14}\u{16}!4tYZ*\"=!G\"E!C!I$G!E!B3@%;v,(!@)J#x&9!;#>\"@!=tK!7u}\u{2}! }+\u{18}\
        !$tRJ!(t|Z, G!A#J$K\"D\"A#@#s!x#B\"w\"C\u{7f}\u{11}!9v\u{1b}Z!<tw\u{1}!AtY59 D!:!=!<!N!~!\u{0}!J!A!9!>!:!I!G\"N\
        #<!9!9#>!B!=!:%G!=!4gV!8vz'!'w\u{6}i!7t\u{c}/!2w6p' r!J*s)H$M\"F+Gx/.#C\"K#D!<$>\"B\"9!9\"J\"M!F!w\"6+OQX&!|\"D\
        !F+=)C#wQ\u{d}!&t!u!;te\u{14}\"%H1t<a!/wq<!!t1~!EyW3#-u\"F6B=X2 Q\";!K!;!A!5!A#F\"s!5\"9!6\"6(K!6$2!r%P\u{7}u!$\
        t\u{0}.'\"?#=%r\"v+@!?\"AM\u{c}!8ug\u{17}\" I6v)p!9Kr\u{19}!6uv<%$H&G*?$G->G\u{1f}!8u6S!EA.s!)vhh& E%x%K\"t#@'E\
        9\u{16}!7t\u{1a}0!$ynf! t$F\" H8H7<!&zk\u{15}\"0J'uM\u{1b}$ G'{(C!s\u{0}\u{19}!Et\u{d}h! I|1\" I)tw\u{1c}!4u/5!\
        7u\u{1f}i!/y[F!&u\u{17}W!4u\u{1f}\\2$Q!B!?\"G!M!K!<\"F!8!C!8\"P\"F\"M\"t\"I%H\"Kj\u{11}& L'D%=$u&?!@\u{5}1!5tY2\
        !Eqq4!7w8 \"8x-?\u{2}]!8u\u{0}s\" t,D\u{15}F!3u\u{7}p!-uum!7uW\u{8}$ N6>\"<!\u{7f}\u{d}*!1x\u{d}\u{19}!8u8!3 N!\
        9\"B!A!E!D!J$?\"9!7#:!9!M!D#D\"I!6%7\"8J\u{b}!EEF\u{2}!2u\u{17}{!=t\u{c}x! P?<! t\u{11}\u{7f}#!u6L\"I@(!7CF\u{1e}\
        .!<#E!G!G!J#E\"r#B$:!:\"L!C#<+u+z!+tL#!!sJ^!3tr$5#B!O!N!D!M\">#B\".!M\"3\"C!Q#F!N!F#=!C\"C!?!L#u\u{1d}\u{8}!&tf\
        ?* J(B\"@%@%=\"L!?!|!@,@p,!8u\u{1b}\u{0}/ r#<!@!=!I\"t!9!F!@\";\"A$:!:&>&;O0= K\"I!o!Q!J$H!Q!U!N!H!K\"M!\\!D\"T\
        !-\"M!L!T!E\"O!M!P!S!L!Q\"9!L!q\u{3}\u{1e}$%H\"D/J/@\u{7f}y#6I\"M-Da\u{16}!/u\u{19}r! yTD!8uLe!/x,]!,sO$% J$s)u\
        \"G+J%:!Et\u{4}X!EumC# C!w9D\u{1b}\u{12}: V!B!K!N!D\"E!G\"C!@#A\"M!H\"O!L!v!R!M!V\"7\"2!3#H!A\"M!?!BN^!Euhy\")B\
        <t\u{6}\u{19}-\"@\"F!u!C!K\"D!@\"F#G$?$@#?+=P@&\"x(@(A%D!J-<Y\u{3}; N!U!A\"q!C!|!|!J!J!E\">#L!.!H!-!Q!C!4\"?!R!\
        K!=\"J!N!G$J!D\u{19}G!$u`p!#v\u{6}\u{1c}!?xg\u{12}! wtP\"!uDD_-!Ev7].#G\"I!O!Q\"?\"G!L#I#<!I!9\"G#J,J\u{12},0 S\
        !>!I\"A\"<!:!<!;!F\"P#='J#G$K#2%Oqh#4s$M-r\u{19}=* O\"A!H!G#L#Q#>+G!A,>\u{c}\u{0}# u9C,@\u{0}2!8G`6!1vTS8 T\"P!\
        :\"A!D!F\"u\"=!=!=!0!B%)!7\"N\"H!@\"7\"G!@!v!M!u#No\u{2}!3u2\"!%y{t!@rb2!8v\u{b}m\" J'ux,!<tL;*%A&?\"A\"@#;!:#K\
        $;&8!Bp\u{10}!-wp\u{a}+\"H\"K!I\"J!E\"H#S\"J$M%O!J\u{c}@!)t65\" L\"t}#!-v2R\"4v-u>\u{1a}!0qLD!Etn%!(=R9!<{!D!0s\
        ab!%u[@! v0`!Et\u{16}\u{e}!/ts\u{5}!8u$\u{6}+!>\"A!@#B!}':%>\"G$@&?%F-;% z%C%D,C\"?:\u{1b}!AtT\u{14}8 P!z!K!H!J\
        !@!Q!H!;!@!L$/\"5\"J!Q#s!C!M!M!N\"8#5!D!0x_A P!G\"F!C!J!8!S!C!I!?!O!?!9!1!9!@!G!B\"S!6!;!G!\u{2}!I!N!6!F!7!~!O#\
        F\"C!T0\u{14}) ;$@!:#s\"o!q$u'@\"C58!8u\u{10}w!-u$\u{1a}!4uS|!1B\u{2}d!Et7\u{5}! t[\u{c}!:s>b!,w6\u{1a}\"/I6vbr\
        !-uxr1 q!B\"H!L!D!?(8!F\"8\"@&H!@\";!x$5!J#L0\u{12}!/tpn!/u-\u{a}!Es\u{1a}\u{7}\" B7w\u{13}\u{8}!EumH$ F\"E2p1u\
        1I# E!x?u{_!4u?O!Eu\u{1a}@2 w!C!D!E!M!H\"M\"A!@$t!G%>\"E#F!C\"I%B$@\u{7f}%\"7G!w\u{3}w% D7E!G!\u{7f},Ia`!4t\u{10}\
        \u{15}!Et}.\"&v?ER6!5s\u{7}V4 =!<!8!@!8!p!O!J#t!o!o!L\"s$;#7!9!:!=!?+64^!4tIA0!:!G\"B!D!B#?!B!=$J#H\";#s!Q\"G%:\
        !;OT!:u\u{7f})!8t\u{7f}_!7t9?! y$E!8v\u{1c}\u{6}!/v{#% v$D2B*C%Bj#! I\u{0}\u{9}&!|\"D!F+=)C#w\u{1a};\" HEu\u{1d}\
        \u{1b}!2s_X!ExR\u{18}!8s_^!-{MJ!Euw\u{f}.!=\"E!>\"A!H!@!;!F\"@!B%:!w%F!:m\u{10}!8r\u{13}(#,F+E!{b6!!s<\u{2}!1v{\
        k#/@*t,C$\u{16}!4r\u{e}\u{1c}\",D9Hyi!Au;p# I,z+DDb9 H#B!S\"D!>!G!G!P\"K$M!m$>!O!D!O\"H!*!r\"Q!L!Q!v!H!G\"Vv_% \
        I\"u#v*F'C]I$0v&?\"?)vV.!EwgR!1tb\u{14}!*t&E!,ui}!'tx?!%wku\" u8@\u{1d}\u{14}\"=r%M,V!7sNN!\"u\u{a}=!$uF'!6tbM!\
        8wa\"!Ett]!2t\u{16}\u{13}!4u!\u{1e}!!v$2\" y4Ki\u{4}!:r%\u{12}!3tEz!,uc\u{e}$&u!C(D6BOD!;r\u{6}=&\"@\"@\">)z3v#\
        >e\u{17}2!?!H!C\"G!L!C!y\"@!?!E!@%A!?!?#D#A&B%K=7\"7A.@M&!,w,@!Et}(' o'I!q'B)>!>,>\u{9}#! u\u{17}&!'t|c!!t@j!/x\
        >\u{11}\" L(tL\u{5}!EBBr!#s,a! xy\u{12}!/s\u{2}R!:s\u{8}'!0vD;\" |8JG\u{1c}$ E)u.s.EB($1s#w#F.DyB!Ey9G> O!D!K!F\
        !I!|!y!H!L!v!F\"K\"=\"H\"K!E!G!/!M!6\"I!U!/!0!@!K\"=!F\"B!vIw\" J*wpK\" E-z\u{0}@! tx\u{2}!3wok\" J\"w/3!+v\u{1d}\
        8! xp,!,s+\u{7}!7x{\u{1e}# D.u*D\u{1b}\u{16}!/ze\u{1b}!8tlI!:u/5!Es4Z!!ut(! r\u{3}^! uAZ!3tp\u{13}!2w\u{6}R! tt\
        n! Gj<!<w\u{d}\u{18}) r$@!9\"5#8%:'9#s,H1s\"Bx#w\u{1d}H!8v\u{5}\u{13}!,v\u{12}:\"8B\"z\u{9}%!-tej!6x\u{18}\u{4}\
        !9u\u{17}&!*H)]0!F!u!F!;$K!5!>\"7!8%8!w$L!F'4\"4$>Z\u{3}!Av#8%/E(?#?&y%=?\u{1f})!B!E!C\";*B$<&A'B%uS\u{6}&!?'I\"\
        B\"G#D*x{0$ D7u#r+B\u{1}\u{9}3!S!N\"K\"K!R!N!I#N!M\"I\":!Q!I!9%N\"J$K!P%32P! u9c!3wy\u{1b}!8vF\u{17}!/t5\u{e}!8\
        x\u{a}8!EvnY&\"C%K(I'L!?.= 0$,H#B*z,<-/! tU|* A#B!E$y'?#>&C!E#C$xu\u{f}!?t%`!$rwN8 L!K\"K!R\"P#J!S\"P\"A!J!N!5\"\
        R!C#p!Q!u!9!N!K#A\"J!K#FQN!8uh4!-uaK!Ethd!$t\u{7}p!3sHo$ N%J%x;@w8\"'s1Jm@\" G8xI$\"*A%>U\u{10}!8sT\u{c}\" s8J\u{9}\
        S8 N#D!F!=!H!H\"9#o!=!5!D\"M\"I!N#N\">!C!w!;\"H!N!F!0$JHO! v\u{e}G!#t\u{16}r!2uG'\",{9@)M!)t\u{2}v2 r!q!G\"L\"C\
        !H#B\"A!>!A!B#r!?!A$M!F!>+H!E!EuXL!8u|\u{1b}!:>S9$ E-<+F\"D0}!/v\u{17}X\",v#K\\]\"/>'C\u{d}y!(s(\"\" H%t5\u{e}&\
        ${#H\"F#F#M6<\u{1}\u{13}! G_O!:sb\u{7}#2t&C-H5@!3tEb( K$F%B!E%<\"=#=+:.\u{5}!Ew4,$ N7s\"G!F\u{d}W!/u$\u{13}!/u\u{1a}\
        G!%FOk!7s'%!-u%r8 J!v!D!E#O#J!C!I!H\"J$u!L!N\"O#>!A!8!3\"N!q!L!C!J\"B@ !*tU5!Et\u{6}n!EEf % H$F+v&u#J\\E! ur\u{7f}\
        !7wt_!#t\u{9}W!:vkW!7yVu!)s@\u{17}!@t\u{12}\u{16}# H'v)u2t!)x\u{3}\u{15}!7uH)!2sq.!8v\u{10};\" {%F\u{1}s!3tE}# \
        D8A!z@<# G$DAGJ+#*G.H->fB\"*A%>Rs!-wry!&u:N!:uEA!7t6U!2urL!7t.r!2t\u{4}\u{f}!1w\u{17}\u{4}!(v.\u{9}!Eua\\!Eu^\u{1e}\
        !9KiT!8trv! u\\W\" K8vg|!4tZJ% J(G'u#F%F\u{14}\u{e}!1p\u{14}%!@uj\u{13}!Eu\u{1a};!ExKw6!I!H!C!q!;\"?\"0!9!I\"5!\
        |!w!7!7\"I#r!5!G'/!;!1$Ej#!8DsA* @!?\"w!B3B!@$v$M!?$@b|\"8p-A\u{15}I!Eu8\u{3}!1t7$\" K8u\u{e}l\" s8JF8\" F6wft!\
        9xV\u{13}!9v\u{c}1!/t\u{1a}L!/u>]\"7u\"I\u{8}G!At5\u{1f}! u5Y!Et./1 N!6#N$u!>#<!;\"P\"<\"I!O\"I!5!H!L!3'2N>\"&z\
        )?\u{1f}\u{14}\" F:umr4!:!u\"C#@!<!K!=!B!;$\u{7f}\"Q\":\"B!O\"=!9%;!8!9$F\u{13}m!Ew\"_!Eu'6! ul2!8uZh!*spA!3u\u{2}\
        G)(G!E#C!E\"I$;%P!G!=w\u{1a}!%r2G!&ugb!*tx8$7A!C!C,uA\u{1a}# v-s\"CAU!Ey&e!&r\u{8}\u{1c}!8v&C( x\"E!E\"I%@%G'E/\
        @,\u{7}& I3B$D!z!I,D\u{11}I& F\"\u{1}&D+?%=\">y\u{18}& r,J#H\"q&H.G@aC V!R!B!;!x!E\"G!E!H!R!7!8!S!q!m!J!K!:!E\"\
        9!=!S\"S!m!8!M!Q!N!s!N!D!K!C!O!QV~\" w8EL<!!vhQ!2t\u{14}n!/uM\u{a}! u\u{3}\u{d}\" D%?]B!,t\u{1f}-)$F!u!D$@%D'@\"\
        L\"?+>\u{9}\u{17}!8u\u{2}M!!ts#!&u<\"!(tj\u{17}! Ea\u{1c}! z`V!+voE! t)\u{1c}\"$u'L=O4!?!M!>!F!C#?!B!;!E\"@\"?!\
        >\">$;!M!}\";\"H%C$DY\u{d}!/uE<!2tnS!$t\u{7f}\u{7f}0#E\"G!?#7\"F\"D!8\">!L\"L!7#L#6&;!6$ud\u{5}!-w\u{e}x&->\"@\"\
        F\"?!A#@i+\" K6v;P!ExJ'!1t\u{1f}j!)v\u{10}#!#r\u{13}J!4t(J!4sg\u{d}\"/H6x\u{12}u! E\u{19}E!1tLb!/x(T#6w*v%D2Q.'\
        ?#<\";!8\"8\"<!:$=!q!J!<\"q#E'LT~\".u!B'p! v\u{1}I!Es\u{7}\u{11}!Et\u{18}P\" x#IO&!$ug\u{0}! u\u{13}A!7u$N\"/y6\
        CD\u{1d}!&tpS!7th\u{19}!Es\u{6}l\",{#G\u{2}x!4s\u{6}b1 O!=!=\"C\"?!K!@!<!I!A!=#A!{\":!<&<,O\u{a}\u{c}' L%q%I*>\"\
        ?!@.Ap{!@x\u{e}\u{10}!1wO\u{16}!:s?\u{1e}$$y2J!J.@%$!4wBN$!v)G%u6C\u{7f}\u{b}!/w\u{6}>! tU\u{19}!/z*g!Ez#1'%E&C\
        \">!t%@-r%A?3\" J(x\u{13}\u{6}! u\u{1f}\u{1e}\"8I-w\u{11}!! tFn! wu\u{15}!-t8D) I$?!v*<#?!:'u%7!8>\u{12}\"&v$H+\
        g!&t0\u{2}\"?w&G(\"\" L6s&W! trM!EtuO!Eyu.! s<\u{1d}\"*D\"zCz!AwmG!@{\u{13}h%&B!C\"<%D,>NV!4r\\\u{5}\"$u5I\u{1c}\
        6!/t$)) K!9!;\"J!@#>%<*<)={r$ z7F!G\"J\u{10}\u{9}!'tP\u{f}!:uh9(!C\"L\"G\"I&C\"G)L!@x[!=pr/!*t\u{19}9\"6F/B*\u{12}\
        !.w<F!EA*\u{1f}! G$N% G$D\"{)E6Dif!*wQ\u{7f}! uS4#<K${%Fz(\" }8A\u{1b})!8ud/!*w)v! LRk!Ew@\u{1f}!7rg+!EtB:!8v\u{13}\
        13 R!H!H!L!F!G\"B\":\"A$L%4#J\"G!5\"x!D!H!9&rdp#/I%s1D\u{7f}7#!B2G%v?L1 }#@!A!F!C!E!@!@!@%@#A$>!@!?!?!C&s[C!-tK\
        j!EDA'!$woK! x%[!EuXg!9s9\u{9}!)u\u{15}\u{4}!5zEr\"(u#H5T!/wI\u{7f}!Es4\u{1c}!0s#{!Et[\u{4}!\"D\u{f}a!6s\u{12}B\
        !3u\u{7}T%\"K%H$F!E+J\u{e}\u{2}#,I-z,=\u{2}^!/tw.\" IEwZ-! ItP!$x]S!/t4m!/slN!8u4\u{18}!4sr\u{1b}!,uIT!<t'\u{e}\
        !.t\u{14}\u{1e}!.t>y! us~\"8L-ts\u{17}! sJ^!(s:4!Etdq#,?$v'B\u{9}&!/s&t\"#G9v**!+t\\\u{9}!7tb8%$H&G*?$G->!\u{1f}\
        )*=%;%=\"B!t!<!A!<'sM\u{3}!:sLf!7u/\u{6}!8u|\u{0}\" K8ubJ\"*C.A\"\u{3},!A!K!E\"F!=#>#>!@%?\";$r-5FD\"+v5v\u{10}\
        ]!8t\u{1e}P!/s\u{14}K' |!r/E'G!=!G,C\u{13}|\"8G!F\u{d}!\" H8x\u{14}\u{12}!2s?K0 w!>!w!K!G\"H\"G!I!I!C$J%>\"L\"I\
        \"<+It+\" s:s\u{17}\u{7}8 M!G\"O!O\"M\"R!J!P\"N\"?!I!{!2\"P!@$S!r!5!J!I#>\"H!N#C%\u{1d}!/s|m#*J\"y,ET\u{10}\"3G\
        2tCS\"*J%u#p!(v7\u{1e}!$v8 !EwLa!9F8k' x,F!E\"C\"G)p+C(t!3sx\u{3}!,tnZ!9u\u{1d}v*!A&H\"?\"@!E#L%=&<\"y)5#t& J$I\
        '{$M)F-A/0.!H!:#>!?#=!:!J&<\"=#A!@!I!C,v\u{12};-#D!?#r!@#D!=%;!F$F!J!H\"7+OW:!/t\u{1}E\" H8w4\u{16}!Eu\u{12}d!-\
        u0\u{15}\" H8x\u{11}w( D$?\"w!w#E%x(?!L2f!3v_R!$x\u{16}^!7xZv' u$D)C!A!B0B&tzR\" J8v\u{19}6!'sG\u{a}!Et\u{8}z!8\
        v\u{4}{.!B#M!E\"E\"@!B!D!C#?)G\"u'?!I#BkG\" I/GIm$ p6L!G.AM|%\"I&K$D,u-q-\u{1d}4 S!M!L!>!<!L!L!M#@!>\"I\"H\">!J\
        !N!I\"I\"H!w&4?X!3u\u{18}~\" w8C\u{15}~!At)\u{6}!&ss\u{6}!!t7W!8w*(!Cv|-!9w\\<!7t2a!:B:\u{13}#'F/B,t1\u{8}! t\u{4}\
        Z!)tBw!8Lj}!@t\u{6}x!%F\u{11}v% H*G\"F!q\"uje!@w=\u{f}\"8t-?\u{2}e! y.#!+so\u{7}\"(u$B1d!Et8S!7w0\"\" G8yK-!/xQ\
        \u{1e}! w\u{f}v!0r\u{2}N!6rfp!%u\u{1}\u{5}!/t _! s38!3x\u{d}d!Eu\u{b}b!)t\u{14}\u{1c}!4t\u{7}T!9t\u{1f}D!Etga!/\
        u\u{19}Y!8t\u{14}'!8Jj\u{4}# F2s3AS9#*G%w6?/h!:u\u{4}#!/uE(! t^#!7wj\u{1c}$\"D\"u6@+I>X!\"t@5!/y#\u{1a}!1r11!\"\
        tQ\u{11}-\"L#C#?!B!>%?#>$:!L!}$G%@$JP*!+u\u{e}L!$tiv! JH5!Es=0!4s82' K*F,G!D!u!K%u\u{f}t!'u\u{3}|!At_:!4s\u{13}\
        \u{18}!&t9s!4two!-sb\u{7}! v\u{a}L+ O!r\"G&v#=%>&C!B!?&o\"=\u{0}u2 E!C!<!B!C#K\"8#t\"6!P\"r#<\"@!H\"8#B#r!4n$# \
        O!D9t\u{c}\u{5}. M!;!H\"E#D!=#9!;!<\"8#:\"<%w!9+~\"4B#vk/!4tp\u{6}!8w\u{1d}z!!sA\u{f}!-{>j!8u\u{a}'8 M!O!;\"@!D\
        \"L!A\"q!O\":\"M\"@!M!N!I!:!J!x!P!<$E!t\"?%T\"Z!As^I! w\u{1c}\u{d}' G*K\"?+C$z$>\";\u{f}(\"%H@K_Z!8vWC!4t\u{6}\u{11}\
        &2G+J!J!y!E\"H\u{1a}M! tm-'!K\"@\"G$D&D'J/I/\u{19}* Q!>!D!F\"D$C-J!r#A+Ka\u{1c}!Es]\u{b}!4uvE!Ey\u{e}\u{16}! E7\
        ,!%y\u{9}0!?u.4! u+\u{c}\"8x-D`\u{11}!:uk(! t[#!:t2v!:tbh!ED\u{7f}Q# q(v=@RZ+\"F!K!I!K\"H$C';!:$R#7'7\u{9}D% q$\
        G+y)E-FM\u{b}!1u1x'!@$D%B!x,D!H-;G\u{1}!\"s)Z!!t\u{10}#!4s&>! uY\u{1c}! q\u{1e}\u{12}!'un}!7xpz!7wX)!;s+6\" {8F\
        N !!un\u{e}!9y`<!9up-!&u(\"-!9#E!E!>#:!J!<\"C%8!:!:+9!877!/u:T!%v\u{5}+\" F${2W!1x\u{16}l!-u;\u{e}\" u8J\u{1d}=\
        #!G3u$J(i\" r*D)\u{3}+ C%B!{!~!D#A$E'E\"O!F,G+W\" E(zXJ!EAZ,! F\u{1c}^! v\u{8}\u{9}% {*D\"D#N'D[B!%MR;!8Me\u{18}\
        %!>.H'H!A#>\u{8}\u{2}( q!>!x!>!H2<!@.=s\u{2}!Ey\u{13}z!9v<\u{7f}!8ucD!8uc\u{0}!/xW\u{3}!-t\u{c},!1tO\u{1a}!$sc\u{12}\
        !@tCr\" y8D`9!:t\u{1a}z%%C!w)?)E!v+M!/ug:#,t#u6C\u{1}!!%t]V!8u1\u{d}#!B1u&HR\u{11}!Euhw!'s\u{4}`( L\"w!?\"@&>!B\
        .C+@\u{9}I% L\"s-B)C-BWO+!=#;!t!A!B\";#<\"C+=!=&=)m\"4C%q(\u{14}!'vl6!8G\u{8}5\" E8{\u{9}8\" x8I'\u{19}$/A(=*y$\
        H\u{6}=\"$E&}G*!Eu\\\u{17}!8vMK!:r[\u{12}!8s\u{13}m! uJZ! p4`!EC!&! u(s!&xRR!8v;P!(s[I.'O!O\"C#=\"Q\"=!?\">\"?\"\
        S!F\"=$N&R!\u{1b}!Et`w+$E!J\"K#:!D$D$M#F\"S!F,L8v% M$|+F)J-FXl!8v\u{19}X3 O!F!?!D!C!C\"K#K$8#s#7\"@\"M!=!J%s!8!\
        >!If\u{b}!>v\u{e}8!9wr$!(sg:( L!K)D,M\"H!=!;+Ri&\".G1r]\u{13}! y'\u{17}!*JE,!&z\u{11}\"! x\u{17}\u{12}.!|\"D!F\"\
        B)='K!@!@!C!=!w!B$?!<k\u{7f}!$v6\u{1e}! uGC,!I#K!H\"I!H\"G!B!G#J'D!y\"D |!8v/J4 L!8\"C!@!K!C!J$>\"9!6#:!8!L!D#D\
        !t!H!6%7\"8[\u{12}$ v$H4s-Du\u{3}!,s\u{12}\u{2}! w\u{11}*!4u;2% F\"<&u!s/BUs!Et\u{17}Q!6xZ6! Kz/\" M8x&\u{3}!6v\
        S\u{4}*'C!G!F$u\"C$A$D!t\"D+?z}& K!E%@!r(r)BOE!8z\u{7f}\u{7}!:uv[!Etf\u{19}!8K\u{16}h\"8v-L|y!:t?d! sZ\u{b}!/C8\
        u; W!n!v\"E!L!@!@!7!D!M\"M!D#K!R\"O\"+\"U!Q!T!R!K!:!I\"F!V$@!R T!&tf\u{1f}!8u_|!7tY\u{1c}!@vm#!Eu\u{b}\"# D8A!z\
        A^\"%C\"s\u{6}:#\"A1?'B)\u{5}!@srC!8v\u{16}k'\"H%N%u(A$H!@,@<N' v!E$@%?!z+I\"?HZ!:r\u{18}\u{1e}1!:!C!D!I$B!A!L!\
        =\"B\"w#8!5!x#K#6&9!5P\\!\"C\u{11}\u{13}&)I#H#H(G!K-BtC!:v-D!@th@! I1r\"2t%Kp+!Ew1i!/yU\u{3}!?t\u{1}t! wF\u{5}!\
         r\u{1e}\u{17}\" G8xx\u{8}!EsX}! u\u{16}`! tfM#\"@\"vABt1$ H/C+x+A\u{1e}\u{17}!$v\u{a}4!7tX.!!sIM; O\"B!;!R!G!A\
        \"B#L!G\"J\".!M!G!I!J!6!H\"M!B\"8!3\"F\"H\"P!O!A!q'!!7tlG\"@v%C\u{e}0# y,K,HKH; ?\"I!:!P!t$?\"1!@!q!4!S!@\"@!J!\
        L\"E!t!M\"6!J#L!3!n!S!H!v\"P\u{7f}u!%uR\u{e}! s\u{11}\u{12}! xf\u{d}\" I)ugA!>o?p!8BHt!-tca!,w'\u{8}!8s\u{0}Q#3\
        u%F-D%v! wbW!!uI\u{17}!1q\u{1f}E#\"D5G.<mH\" K\"s\u{13}f!2th !/t5o! u\u{1e}@!'tV\u{16}!9Gi\u{1c}!/uX|!8u;+!-t\u{c}\
        `# z\"C#KTY*!<!A%J!G\"K%D#u%J#?+v\u{14}>0*?!>\"7\"H!7\"F!8!7\"D!L!O!?\"9$I\"s$C\u{1c}0!8Ct\u{1c}# F'w/u8\u{14}'\
        !@$D%A!x,C!G-;wO\" y8G8M\"-t3r\u{15}z!9yD01\"M!:\";!M!>!K\"A!5!M!p!:$9!2!7\"O!F!@S\u{7f}8!w!M%E#A\"1\"H!G!F!2!1\
        !I!:!9!Q!G!O!H!v!6!L#Q\"M\"A\"LyG!)v\u{13}}!Ar+\u{9}\" t8K/4\".G!v)>!EsI\u{1d}!8xM\u{e}!Ex?Y!(uaQ! v\u{c}g!Bu_\u{1a}\
        !,vB,!Ev\u{e}=!8tIC\" D8|'t\"4I#x=>&#A,G(G!F!|,<$$!8v\u{1}y! u\u{18}?!$r[-7 L!M!J!A\"H!G!H!D\"G#B\"v!J!O!9!L#K!\
        K\">$G!I!t!G%O\u{5}-!4s6\u{6}!$u\"\u{7f}$ v,G%H)rC.!2t\\c!@w~?# G'G/v1\u{1b}!Ar\u{f}I!$v*;!7vf:!Etv\u{1e}!9tbj!\
        *slE/!=\"C!B!E$:!G!>\"?\"G!s\"<!<!=#;);&E& p\"I%I(@'C/@6E\" L2D]R!'us\u{13}!Ew-,!+vl-\" J8u3I!3svV!7u>>\"!t.L?>\
        !/F9?#$?6t+?h3\"AJ$t:{!7tGx' D!M!<4L\"K\"<+O\u{1b}:< O!O!Q!D!I\":#C!L!L!B!<\"8!J!7!C!q!p\"I!M!o!I$J!r!O\"0!M!N\"\
        O<l$ v*M!E+JSS$$B\"w3E,K.\u{f}!8u<\u{16}!0vj(# @7x.;\u{18}C!3uOH\" u(J%d!Eu l!8vS\u{19}!9u6S!8t\u{14}Y&\"N'u/H$\
        y$C%A}j! yCL!Ey|`!/x}t!&s$+#\">6M-BG\u{7f}!*t1\u{1c}!)t8%!!u\u{0}\u{d}\" z9Iib' E%x\"D#J\"s#?'D\u{1c}\u{c}!EtTw\
        !6t\u{14}\u{1b}\" M8t\u{4}d!)uyh\"$H*x#P'%C#=$@#='=!x\"<\u{7}\u{0}!1r\"%!0s,w!-s>\u{10}\" K-u\u{0}N\"4E#t\u{7f}\
        Y\" y8I>e\" E*wW\u{0}#!H-u,t'^!$uBh\" G!w\u{6}P\"1H4v\u{9};!7rh\u{1a}!?v\u{19}k+!D#H!F$;$A&=!<\"G\"q\"=+F\u{3}9\
        !8uw\u{1}!8Jh\\\" K#x'2!?unT!)wtl&->!E!@+I%v&t^l'\"I!F\"I\"I1N!H,Di\u{12}!=q6f!EAu&)!>#@\"@!I\"G#A&;!7$<\u{14}P\
        ! u<.\" y8@ L#0u\"G-vp\u{7}! vm\u{12}2 p!8\"F!C\"@\"C!:!L!=!>':#J\"H!?#D$x!9$uK~! u\"Q!1t\u{f}`9 E!K!E!E#O$r!s#\
        R!V!:!Q!I\"I!G\"Q!Q!?!J\";!G\"P!G!J!s!ON\u{5}!8v\u{c}#!6sbm!1r\u{f}:! u\u{1d}\u{9}! w#\u{11}!/xf\u{16}!E?(\u{9}\
        !)t\u{1e}z& I$u.C!B$B!@\u{16}N\" M9u>*5 M!C!=!D!B!A\"?!B\">)A!B\"B\"~!B!@#I!s!B!@!?!Q`Q! vw?!EtA4!%yk7'!:&B%B'A\
        !;#y\"Alk!EsUr!/t!\u{0}! w\u{8}4!8u.,$2D!A$u)v^\u{b}&(A\"F!B)>&=+to#(%z!B!F#E%D'B*@%B\u{8}T# J6z\"CoJ!!s@O! v+\u{9}\
        !/sa&, p!J$F!O\"E!>!>%H#<$p$I+J\u{b}\u{1f},!>!D#?%B\"B#<%=\"C!v!m'D&<}b!*t%\u{17}!3uw&!,t\u{10}\u{c}!8t@\u{1e}!\
         qOt!-u\u{7f}~!6xi+!Eu\u{13}[!:u#G! u\u{5})!/tc\u{2}!8u|=\"4E#t#\u{13}!4ypH!Esv&- G$A!x\"F!=\"x!=!B!D\"E't!C#FN\
        ~\"'y(E\u{16}g!!v+\u{2}!4uU\u{1d}!!FU3!*J8M!9vj\u{1a}!-sI\u{1d}# C\"J6|<y!-u\u{8}\u{15}$ R#J6K,NTO!*w\u{8}r!Es\u{1c}\
        \u{3}4 Q!C#D!>!I\"D\"L#L\"R\")!D\"p!J%L!0!A#B#K\"A!MM!!?t\u{c}l\"4w&E\u{8}:& r!q!J1@%J(@&*! uh\u{16})\"G\"L#M#I\
        #G$L\"H'L+Pnj!9|I/\" M(sFA- H!C!C\"D\"?!G*v\"B#s\"A\"@&s%A:o! y_>!/t;<!!toS\"/u)DG7!2t\u{1d}\u{2}!\"s?b!@u\u{c}\
        g!Et_\u{c}!7uT6!$uv%!7t\u{1a}K!Et/B!4s1\u{7f}! wF\u{1}\")D<u\u{1d}h!4vPj!8u\"\u{d}!*uHM!3uwt\"4s$G8\"#/@%u1A\u{13}\
        \u{3}!&x}n!1t=\u{c}\" r8MpV\"-w5u*\u{9}! x:,!7u1!&$>\"r)C#A\"C%yqk&$E$B!<&A(C#>OK!7tmO#,I-z,=N.\" J\"u'<!$ssw!3\
        u\u{7f}\u{7f}! y\u{1}n\" K8tv\"!?t\"l!4u\u{1d}d!&t\u{c})!'t\u{1e}=!4s\u{a}j\" G#u M\"!E\"v\u{8}\u{d}!!uH\u{4}!-\
        u\u{1d}'!&u\u{0}o0 M!E#N!D#@!=$=#8!<#G#9!u\"D%7\"6$OT\u{13}\" I'u\u{2}@!8Ev\u{1b}!=rIl!1tB\u{2}\"3G%K9=!Es\u{16}\
        T)\"=#@#>\"H%B(?!t\"A+>uB$ w7E\"t,DZz!Eu_\u{7f}\",y#G\u{1c}u\" G8x\u{1a}w! w0_4 n!A!>!B!=!;!=!E!?\"7!:\":\"I!B!\
        H#R\"A$C&J%rJ6)!=!B\"E)\u{2}\"B$>$B!K-?_z3\"M!L%O!F!P!H!K!K$L!B\"G#M!T!Q!L%I!Q!K$JYz!7t#:!,uqi\"/A6D\u{16}{!7tR\
        B! u\u{b}@\" J(tW|\" L8tP[!1u6*\" |8AeU!8vr\u{15}$ D-A!A,Hv\u{0}!4s8f\"/w3un:!-tQu!7t;+!Eu/$!*u\u{9}]% s'>#G,H/\
        @G0!!s]\u{4}!)x3E!7vC\u{5}\" D4x! / o!K#M!F!O\"F!@!?!C$I#=$q\"L\"J+LT\u{19}!:sa\u{1d}! t4f!-sZ5!,u\u{1f}F#2A(C+\
        ={M! vV.!@v=<\" L,ul#\" y'JC!! sO\u{e}!-{@h!Esqq\"4B%AX2!Eu\u{16}e!@t?t#1F'K\"t.*!Eu]>3#G\"H!G!J!J!H!I!I\"F\"F\"\
        8!5!N\"8!I!H\"I!x+==f!2tu]! u\u{e}X!Et\u{1f}\u{5}\" F6{i\\!9Gm\u{1c}!7t6A!.tE\u{1}!-v1p!+t\u{f}k!Et\u{1b}\u{1d}\
        ! D\u{10}u.$u!D!B!L!@!I!J!?!F+P!L!G!;+JY\u{f}! u{:! w84!8u\u{7}Q!9u%t!*tAR#3A'B+GWl!7tcK2#K\">#D!>!I\"<#H#;\"L\"\
        H!G!O\"A!7#I\"t\"D#Fhz!Cvr\u{17}!Et1o!/yFv!EuGk!/HRm!Et`O!8s}U!EtJ=!)u\u{10}d!0tBB!/s*9! I.%!'t#w\"0u\"IsW!,ut8\
        !1uVO!2x\u{a}\u{6}!(>0A!*twK#,v+E.Cj+# s\"L&C[:!7s,\u{13}!%uFa!$wx\u{18}\" v8J8\u{2}!EvN+!7tc4!Ev4m\" M8u\u{9}l\
        !$u}\u{0}\" C(vX\u{13}!8t\u{1a}\u{d}!/t\u{14}\u{10}! v( \"(H'E3.\"\"I1uH(( y!D#N$C/B#<&E!KR!!Eu]=!:tX$!4uY\"!<{\
        v,!!wN\u{1d}!EF\u{a}\u{2}!,u\"3!?uFB!Eu/\u{2}\"*u-IY\u{6}! D\u{2}B(!?!<\"F!D'B(<&<+J]\u{19}#$q*F1r\u{15}/!(uJ6%\
        ,F#D+w%t!G\u{8}i!Eta\u{b}!!t\u{10}n6 K!N!7!>!J!L!N!H!A\"C!7$D!F!M!I!z!/\"L!N\"w'6%B\u{1c}\u{1c}!!w\u{14}[\"7v!D\
        \u{2}?& E\"E&H\"A)z%D\u{1b}6\"1H4vdG< t!F!D!D!H\"B!F!E!G!v\"B!E!?!B!G!@!G!@!E\"y!@!D!I!:%E!8!7$Fe!& K'H%t,O!D,I\
        y\u{f}!0s\u{3}V\" J#xB\u{10}3 O!M!F\"y!C!<!K\"9\"B!7\":!?\">!8\"t%=&8\"9$8[A$$E){\"C(F`\u{16}!8td\u{11}!6wy\u{18}\
        !\"s\u{11}E! v\u{1c}]! sn|!/w$;! E5\u{19}#/u)L)qx,!:v\u{2}Q\" L${\u{2} \")v<xgY!7s}Q!2ss\u{13}! y\u{1e}B! GNj!E\
        t\u{8}\u{13}!/tcj!2qF6!8tnY!Eta$\" J/v/E!.x\u{d}=!Eu(>!8JN;!4t\u{b}?!8H$O!EwT\\!/t-d$%s%K,A!@`k!2tx\u{1d}! xf1\"\
        4K&u\u{11}\u{14}\" x8Iu\u{1}\"*t6F}\"\" I(z\u{7}o\" A8ByG!8uH`!0v'x!8x\u{1e}$/!;!J!A!>\";#>!K!:\"8&4#J!A(;!6%rv\
        7!EtD6!7uBQ!8u;i\"(?0t\u{a}1!,v[n!9w.Z! tiH!ErHA\"#L$u(\u{6}!7x\u{12}@!4rD\u{e}'!A&D!B*A*H$E%A\\S!?r-o/ Q!F\"A!\
        >\"C\"@!M!B#J&3%Q$<#R!F%t%*! w^n, J,r#s%<\"B!>!<!C!>%:\"<$McB!@v;B\"8H-w(>! r1:!8uH\u{7f}% J\"?&s!u(A\u{10}\u{b}\
        %#F'L%D1y%?=\u{9}!8v0B!5z\u{2}t!/tm\"& N-K\"I#G!s#F\u{6}`\"1J4u\u{18}s! y\u{12}U!EuM[!/x\u{1b}(!8GZ\u{15}* O\"?\
        \"J+F#;&I!D!?%v!LE\u{3}!!ws/(!?&@!?!F*s#A#w)E\u{f}\u{1}!0t%A!As\u{4}Z!'u\u{18}#\"/B%rA}!Et\u{13}\u{1a}!Ewx.!?v}\
        U$\"H4H!D.C?\"\"3t2JTz!*t\u{7f}u!3v\"Y!4s\u{d}d\"2H3x+3!*wF\u{1b}$-A$t!G%u5r!!u\u{3} !$vIu!5z\u{d}n# Q(B!uoq!8u\
        5V!4w^a!%u\u{1d}%\"#L$v\u{12}\u{5}!Eti7!2v\u{16}B!!t7\u{8}!EyD\u{13}!Ex\u{1a}4' E0}\"D!B$E#D+N1p!9v:X!#u\u{1c}\u{0}\
        !*tTg!:wSO!3u\u{17}\u{14}\"%u#IeL!9v4O# u,F#I\u{7}(!/xt}# C8B'tj6!2t\u{1c}@!3u\u{15}\u{9}!*u\u{1a}\u{15}5 M!O!M\
        !A\"I!G!I!E\"H#B\"v!K!O!:!M#L!K\"?&u!H%L7\u{16}!2t\u{15}&! s3G!Au/t- L!=#s!A\"E,<$B\"R!o$S!q#G#@pM!(v^A4!:!u\"C\
        #@!<!K!=!B!;$\u{7f}\"Q\":\"B!O\"=!9%;!8!9$FRB.!D$=#>\"?)?!p\"@!{!D\"D#y!I\"F\"G&@\"8B-xsj!\"B\u{2}s!(t9]! tb2!E\
        ABv!4to~!7t\u{16}y!%t\u{4}\u{8}!8uI\u{e}!EA\u{11}.!AsjQ!Etp\u{13}!EtXm!2vDe!7=/\u{d}!3wjp!7u:#!@v>\u{d}!4s\u{1f}\
        ,!:s0s!4uPs!/t\u{6}\u{4}\" L8vJI!Eu$h!:t\u{3}?!-sgN2!9#I!I!F!H!B!?!L!C!u\"=!@\"<\"5%q!N!F+6\u{16}\u{18}!+tn\u{17}\
        \"6G/O{N% H2u\"E#p.D\u{1d}u$ F3x'E+C\u{1b}>!,tW:\" K8vA\u{8}! x{*!-s\u{4}\u{b}!8t\u{0}!!7sI1!@v\u{1d}@!7uJI!8x\\\
        b!-wh\u{12}#/t(C\"|'#!1t^(!/v\u{1e}K!/u\u{11}f!Es)\u{1a}!4v\u{4}C!+t\u{b}R!$xI8+ u$D)C!@!D\"H#@\"B)A\"A$t{&!)xp\
        2!6u\u{12}u! t\u{18}@!2tu\u{15}!%s62!8z\u{13}O!8oBu\"-v\"I\u{4}Z# B8>\"vV*\"%J\"u\u{e}\u{2}#!D,B!DSp? I!?!<!=!<\
        !8!;!@!A!<!S!?!?!<!:!;!8!=!U!w!:\"@!9!\u{1}!=!>!?$<!>!<$H%\u{1}!:vx&!/rP*!Esy\u{11}!4E\u{19}C!$sw)!7u\u{13}a'$E\
        #I\"=#>+D!L\"@*I! sV+!/zIG!Ewo$! sL:! wz\u{12}!8tLs$*w%B(B.Eb&!!u{\u{1f}!Ev.U\",E!C\u{15}N()G\"I!K(I#M!S\"N+Jq:\
        & r$?%x&C#C3;4G5!J\"J!o!G#>!N!Q!K!:!6$9!I\"I#O\"C!2!4\"E!I\"2#E;G\"%u3E,\u{13}$*M%K)K#v\u{1}F. Q!B!L!A!@!E\"H&D\
        $5\"P%L!F&G&M-k!$xl~2 I!H\"<!N$J!I\"K!9#K\"<!P!v!6$J\"D$K!t!<\u{0}>7 N!T!I!<!K!A!N!@!L\"C!G#P!w#q!K!H!5\"E!@\"J\
        !M!7!Ar]! u\u{1e}F$ F7E#p+C3\u{1}!8vdt\" K*v$h\" F6wr/!3u\u{0}\u{4}!;rNm\"1I)u1\u{f}#4y)v(AR*!8u.l0!F&D!B!C!B\"\
        E!?$>\"L#r!?!@!v!N%J&A\\\u{0}!!u_-!8tl\u{a}!7w-\"!8uqG\"#GBK4I!'v\u{14}V!:u8F!0v/E? ]!s!F!8!R!H\"J!C!C!R!G!T!C!\
        O!R!J!q!T\"Z!D!u!J!X!J\"C!?$E!K\"C!;!K\u{9}4!0r;a!?uzy!EB\\.\"/F6s\u{18}7!Ew\u{1a} 0 O#<\"A!F\"v#;!>!C\"M#;!9!8\
        \"I!v#:&<s#!AtYW!,tx\u{11}!$u\u{5}\u{7f}# C\"\u{1}6B\u{5}C$ v$H4s-DcA# I't(J'i!Ev\u{3}r\" {8H)\u{a}!8u\u{15}f!$\
        vrd!!s\u{1b})\"(t'A{\u{1b}! uU\u{1d}!$u\u{d}6\"=t!L4 !!s\u{12}O!1usr!4ur2!Et\u{1f}a6\"K!N!I\"I!H\"H!N#B\"M!B!A!\
        O!I!)!4\"@\"M!D!3!6#O!.\u{1b}?!Av.\u{1f}! x{,!8uK3!Ex\u{9}8\" L2Du !/thd\" K*xG\u{4}= L!G\"t!N!P\"P!T!P!S!O!K\"\
        M!W!q!B!N\"K!C#M\"C\"Q!N!T!V!Q!L!P\"J!UYQ!Aq\u{5}r# E3v&{Bz'$E#I\"=#>+D!L\"@G\u{a}3 Q!:\"@!E\">!E!C#@!?!:$<%I!H\
        !p!J&t!9!8$C5G!Exqc!EtdR\"'t(G\u{1a}'!9t5%\" J7w\u{15}`!/ul'\"!G#zlo!8tO\u{17}#)|&E6BUl!8tyz$ K\"B6I'w\u{2}~!$s\
        \u{13};!'tm\u{b}# E/u6EG\"!3tp_\"7r\"L\u{0}\u{7f}!;wG\u{e}#'H-A\"HC3!9yt@! NP,!8K*(!$vts($H!I%G#u'=\"B\"K-=W,!\"\
        vz\u{e}!EtE^! r\u{17}+!\"vV{! x\"S!)wGE! xA2! y}GD S!<!@!A!I!C!B!H!N!A!?!D!A!G!B!G!<!@!;!<!D\"D!n!\u{7f}!J!>!>!\
        =!D!v!:!:!C!O\"F!K.\u{f}= M!E!D!A!P\"u!K!q!N!O!Q!N!x\"V!6!G!Q!M\"K#M!L\"C!K!M!K#Q!M!>!:/@\" L7up\"!8v02# y6I\"G\
        P\u{1e}!Et'\u{16}!EthV!9uN*!9sxQ!*s(3!:v!p!,uBj!2qd\u{17}! tXI! DS:!(vMJ! t{\u{f}! M\u{c}[! xKP!8vJv7 P!K!C!F!N\
        !@!J!K!9!B!K#L!4$I%P!R\"P!8!9!D\"O\"1$Q^\u{1b}!&u2h!(t~*!Et>;!Euq5!9t\u{15} !%tG*!!sa\u{1e}!/u\u{3}\u{0}# u'F1L\
        ZN!/uMY!9K&\u{6}$ C%w\"v1?\u{19}J!@JK\u{15}!@x\u{4}M! t;;- M\"@(>\"D#B$;!x#:!t!<!>'t$H:>; N!R!I!M\"O!P\">!;!D!>\
        !N!@!@!w!B!L!D\"J!3!S#C\"I$<\"H\"A!D!}4\u{a}\"7C\"u1V;!C!E!:!?!>!F!M!7!3!D!E!I!H!/\"F\"S!?!N!3#t!R\"1!:#-!C!N$w\
        z1!0t\u{14}\u{7}#(t'N)H\u{18}9!$tWz!7z\u{8}$# |#G$GP?!?u5\u{11}!8v\"F!(tk -!<#@!=#>\"@\"@!=\"w%;#u!?(?%=\u{a}H!\
        /v@\u{13}!ErU\u{1b}!1t_A!6v3\u{1d}& G)G!B#w\"F\"s\u{e}l\"$t+K(P! x`L!/u?\u{4}$\"O1H$D!yY\u{7f}!EDs@!4uri( L%A$y\
        !=%@)M)?$Ht(\" F8y\u{13}U!Et\u{11}\u{17}!2s)1! FV]!?wP8! wiN#%I!J&vw\u{9}!4t&S!4t\u{e}\u{6}!/w\u{e}(!Eu'\u{d}' \
        G\"v\"?!v!w)B'AO5)!s#@$I\"C%@(?!N(v%MT\u{e}\"+v5v(B!7t\u{b}Q!,vym!$s4\u{17}!0sp*!!t\u{13}\u{1d}!(v&\u{17}!Eym\u{1c}\
        !!D\u{19}\u{8}? O\"K!C!R!t!<\"Q#P!E!J!N!s!=!I!B!D!N!K!J!O!V!J\"+!A\"F!Q!I!D\"L!@!t\u{10}I!,u{,!%t057 M!x!s#6!8!\
        C!L\"@\"9!6#5!9!3!u!/\":!A!H!K!D\"u#L&>\u{9}^!(vN\u{16}!'sZ%!8t~;!/wj<!8sh\u{1a}!>r/]!@uQ\u{0}!@tF\u{8}#!u6L\"I\
        ,P#4s,t%H\u{e}\u{14}\"3t2BQ>!8BMp!0sCh!4s\u{0}\u{4}!<tet! Hy\u{11}!2u\u{14}.!+t\u{13}C$$J\"v!D>E\u{14}j!9{\u{1b}\
        2!Eu\u{11}0+ p!H\"G\"H!I\"J#D+N\"R!L!I=2!1u+\"!-w\u{1}\u{9}! x+O$ x%J%H,H.\u{17}!8tL\u{16}!8JkD!8u\u{9}A!+t$\u{e}\
        \"8K-J;7! y:\u{1f}\" J8uAQ(\"I#I\"B!y\"B!?,G.K_9!:s\u{f}\u{1c}!?u>\\!%t\u{10}\u{6}!8J\u{6}2) J$K&B!z$J$?!;$J(EZ\
        \u{1d}\"*|%E{J%!C6A#;'w$;U{$#p\"H#H0Lt'!7r^j!4t&.!/uje!7tr7!7tQU!Et}:!4t~\u{e}!,tj\u{10}!;tM^!.tn3'*C%P'?\"Q!F&\
        N&PV4\"!G#zYZ!1tl5- u!>!G\"H!@%O)=!<#>!F!F!<+:?}> >!>!\u{12}\"7!D!P!;!r!s!G!8!H!3!1!K!1!L\"L!,!7!J!@!C!F!B!4!8#\
        2\"M$:2@!/w_^#5s+G\"v_>\"7s.o)T!8uAa\"/y6FuO) M%B#D\"@%L#u%E\"<,A\u{5}\u{4}!Es\u{1d}[\"\"N(tb\u{9}!7si?!2t\u{b}\
        a&\"G%E#H,H\"L-wkj( ;$@!;%o!q$u'@\"C\u{3}q!/t3x!-sEa!Aqq2!;sp[!8t\u{2}!!!xuK!,vR'\" K8u\u{16}V!+uja$ >*A0v&Ew\u{a}\
        !/w_\u{17}!At<(! u! *!@#G!F'C&v!=#N!@!P\"@\u{4}M\"!t.LRx!@s%I! wx~!8L-&!*u\u{0}\u{18}\"'I#w]\u{14}!6v\u{1c}O!7t\
        k@!'tbM! v\u{2}z!:tH7!7vY\u{5}& G%C\"{#I%C!r#f\" J@vGS!+v4x! tc^% M#}%I(E&?Lh!4tAC!7sN&! u\u{1f}\u{2}!7t1I!4thy\
        !7s\u{1f}&,\"@#H$F#=!K)?\">!>!=#I#w%F7K!2tH+!3r>A$ F(z'E*I&i!!vf:!Etj\u{1e}!EuVr!)vnN!8tfm!/w\u{e}O!Aum{!'u|}!0\
        r$.!0s:(!8r7b\" y8HD~!6t\u{10}^!*s;o,\"<!@\"F\"G$v!E!x&F$>!K\"E&D 0\"3B\"z\u{16}M!)vke&!F\"D\"B1G!q#Er\u{6}!Bs\u{0}\
        S@ M!R!F\"O!<!(!;!A!6!O!=!8!9!)!!\"F!J!J!r!v!J#v!x!8!I\"T!T!L!L\"K!@!NY\u{17}\" G\"z\u{10}~#!H.E't\u{d}\"( @$D!\
        A\"w(x'B!E!A=A!/I%$$&B!E!B!B\u{17}3!EvH\u{4}! |)\u{0}!@t&p#\"E-E)B\u{19}'! v\u{b}\u{1c}!*u~b!$w\u{f}\u{17}!Atn\u{13}\
        !EtMx!7to\u{12}!,u<3!$y$r\"8v->)O\" M/rrr!%vkJ!(v=\u{11}5%>!<!?#<!@!:!8\"8\"<!:\"O\"<!q!J!<\"q#E!:\"M\"E\"LL\u{4}\
        \"$u@t\u{1d}8! v:\u{f}%3u$w\"E!?+B<\u{1}!'u\u{1b}\u{1b}!EuR&!Et\u{8}\u{4}!/u;%!8vfX! v\u{19}\u{10}!Et1Z\" w8G\\\
        E!EB\u{1e}b6\"J!I!q!B!D!@!P!R!R!R#u$D$H!?!J!?$F!D!s#C!J\"P&\u{12}! vty! s\u{1}#!7=\u{f}E!8v$E!-uN?\" H(x5A!2t\"\
        k! va\u{1b}!%tmQ!7us\u{18}!EEg`\" L6u\u{18}\u{16}!8ua\u{a}!9zP\u{11}! R\u{5}!\" CEx,\u{1b}!7xdp!4r\u{16}g!=H#P,\
         G%:!O!y\"v!r*=\"D!9!L!A,I]+!2s(c-!:#F\"E\"G!@\"G!?\"9!H!=#I,9\"5DC+ P!<!A\">!G!:#z&I#=&t)>\u{2}\u{0}!,tN~! v*\u{8}\
        !7tc\u{14}!8u\u{19}\u{4}\" H7u=^!8ui?6\"@!Q!L!M!C\"M!J!F!G!K!O!J#P\"P#4\"J!L\"H$L\"M#J!R/\u{12}! tCv!2us>% u!E!\
        v6D-A\u{7f}X!%u\u{14}l\"$t+D@V! vG\u{2}0 K!>!x!E$C!@$@!F\"D\"?&G!N!I!I%9!:\u{d}5!Ex~\u{1c}0#<!B!>!>!>!?!7$B&<!r\
        #p!<!P!A!9%7y[!,u44( s!E#O$D/D#=&G!L\u{2}E\"/u)H{\u{14}!*t!\u{4}! H\u{7}\u{18}\"$v6Ek/!4tU1!Et\u{c})!6F\u{7f}\u{d}\
        - B!B!>#>\"C#y\"|!?'>#>!:!C,?\u{7f}2!6un(& C&m$B#>)?\"C4:! t2n!)tBH\"3D%uG\u{12}!Ev\u{3}M!-t!O!7vFK! t\u{f}1!8u\
        ;}% K'w(u'C/D]\u{17}\"'s1J\u{10}\u{b}\"*G%ys{\" J(uwV!3w/p!&t>\u{1e}!3t{\u{13}!Et\u{1f}=1 p\"J!D!K\"=!H!D!:#?#Q\
        \";\"5!9#E\"@!9'8e7!EsL(!Eu7:#/D'G/F{_/#t!K\"B#H!A$8!x(A!J!E!9\"z#8\"7$;\u{13}!!5u)Z!/t\u{9}p!/x/b!2tW\u{7}!8t\u{17}\
        -? Q!I!<!C!Q!L!S!K!A!G!N!B!L\"G!P!M!J!S!O!J!L\"R!J!G!K!H!A\"S!G!J!M\u{3}I!;uOg!3veG!-ww\u{11}-$F$I\">\"E!G\"?!B\
        \">!=!=\"C#J'>q-!/wp,\"!G7Et0!EtG'!9J\\g#4=$H->:I!(v\u{a}T!<{m'!5ugb!Et\u{e}\u{8}!Er4E!,uww!8wSM:!r#U\"G!N!J!G!\
        P!K!H!H\"H!,!F!F!G!H!/!T!H\"C\"s!L!G\"E\"?$I){!,u^E!;s E!Et{(!Es-;!)x\u{1c}u!4s]8!EthA!9zz\\\"!E\"v\u{15}\u{18}\
        !EsI1\" F${\u{7f}3# F't1F\u{6}s$ o%N\"I/FXw!!u\u{0}\u{15})(L!K\"I&M#K#L!P!H&O\u{19}C! s`j! Fx?8 Q!4!u\"=\"<!J!;\
        !H!>!=!7!@!8!G!\u{7f}!9!K!F#A!L\"G!G!:\"D]4!,ux2!5s\u{7}\u{13}!:u%\u{1d})$F!u!D$@%D'@\"L\"?+>>H#6J\"P\"GmG5\"L!\
        C\"P!G!K!=\"E\"H\"K!v!8\"0$J\"L!B%N!t!3\"G!@\"SSC!5z\u{12}B!:q}e!$x6|8 L!N!G!?\"J!O!K!D#I!I!?\"F!D!R!q#L\"o\"L\"\
        J!C#G!N#<!B\u{8}M!5zLU!/wpE!8u^w# J(u'G~'!/vFD!*y#\u{1a}'$D&C#A!>%>!v+sf&!:uat!EsH\u{18}\"4t$IWb!8s7#!/woD!%u0`\
        !)w\u{8}\u{15}!+w4\u{19}\" F$xB1!-t;3$ s/C'v!@\"\u{19}!2t\"\u{1c}!?u<V!3t\u{18}>!Er}z!2t'4\" N8r\u{0}\u{16}\" M\
        8t*A!1u#k!8s6\u{16}\"7=\"{\"Z! uz.%\"J%M$F!D+J q\" J6u\u{13}\\, o!@&G#O%F$<!@\"C!>!x\"?+:\u{1a}z!,uk?!AsOp, N!p\
        $A\"B#;%;$C#@!A!>\"u+A|\u{1}\"-J&sX\u{15}(!;#C!E\"@\":!E(=\":<_$(G)v/?%LT}!7w9l!#Ki!! v8F!Et+B!EC6\u{1c}!&w\u{11}\
        I\"7L.uv.\" H%r\".!*rM3!$t\u{1b}+!%x9]!E?\u{5}\u{1d}! tgo!)u,U!6u2<!9u5I\" q8LU\u{3}!3tSi!-w\u{1f}g!Aw\u{d}\u{18}\
        !!wi6& L\"I\"G'{$J)J\u{1}\u{d}! q=\u{a}6 L!F!G!?!=!@!>!D!@\"A!:!<!<!8&Q$P\"B\":#0!x!0$p8c!Eug,\"$F;uT8!9u^\u{7}\
        $4x&C%>&EPL!8vHg,\"@#H$F#=!K)?\"?!>!=#I#w%FU[\" J8v1,!As\u{c}L!@{%\u{1}! t\u{1f}^!;Dhn! vC,&-E&t$F)B!B$w~\u{1e}\
        0 O!@!@!N\"9#;!=#@!A\"E$?%>!?!@!@%rN\u{11}5 P!M!E!G\"@!L!M!;!D!L!r\"O!5$L$q!K!J\"L%<!K!7\u{7}L\" K8zLB!Et#g! uY\
        p!:x\u{7f}\u{13}\"8G-vA\u{2}!/wF-!+t\u{b}\u{7}.$I!B\"G!C!t!>!=$<$=#A!u!A\"A%@9$!EEj\u{0}* {!C!J&='>$E%Q$G%s$@|l\
        ,\"K#E!F!L!J\"K!C!G!E&=%G!FV2!7t_g\" N:?r>!?trE!:sNi\"7A#D\u{1b}^!!stG!9uB1!4utk!5u7_!/v5V&!?$H2D!G!I!=ZS!+t\u{a}\
        ,# w'H#B=}\" C/v\\q!@w\u{c}x' u\"?%D(B#M\"H\"Gu}!*t'x8 o!P!F\"J\"r!K!L!>!J!?!A!H\"Q!4!4\"D!E!7!N\"R\"u%@\"G$JZJ\
        , s!A!G!K\"J#L\"M!I#E!K(I\"Jg~1!E\"L\"F!M\"D!<!=\"O#G!<\":$p#Q\"9%4\"F#H3\u{19}$ B#I(v$szL!)vhc+!J#D!J\"q#I%@%O\
        #E#L\"J)MW\u{18}!3w\u{1e}R!EtDi+&H\"F#D!H&I\"H#E!T!F!F'M3q!3s\u{17}7\" K6u$K!$I'6!1tZ|\" L\"t\u{4}j\" }8D.F!3v3\
        P( @\"A0=\";\"C!=!=-S\u{2}X!8u\\(\" t*F\u{4}:$ F(s$B9w4\u{3})\"G!K!J!J\"D$C'<!:'8,\u{a}\" JEs\u{b}5!-toK+!9#?#A\
        %<!6!A(L\"E!=!8%<\u{2}:#%M#M$Ht>!+tj\u{11}!EsjH!8s=8\" u9H\u{d}\u{11}4 Q!H\"K!I!E!{#8\"C!;!>#7\"K\"5%G!4!:!x\"G\
        !8&Mgt' q$G!G#B%r)D*Fy\u{1e}!/u\"W! w/L; z!5!>!x!C!B!C!?!q\"D!C\"B!8!?!=\"7!K!4\"R!<!@!<!6!9!;$9!6U\u{1c}! x5\u{9}\
        !.wh\u{c}!2uoj!'vui!Et\u{12}:!:s\u{0}p!:s+a,!D'O!G!C\"C!@!J!F$J$O!o!J)$!!u)3!%s%!%!\u{7f}.C)E\"@+@Bz!Eu4\u{15}!\
        6zBS? \u{8}!)\"5!.!-!4!1!=!@!~!+!M!0!/!E!2!1!(!;!)!0\"<!s!-!(!7!5#-!;!1$1__!&z\u{1f}%\"/I)Kz1! t~Q\"/A4t()\" M#\
        u\u{17}P\"(J't\u{13}\u{3}#$G$s=Lvt!%t\\i!#wm$# s7s!D\u{18}I)\"B!G\"B$E!K!E(<!>#CDx\" L!CSM,${%E\"F!F!?\"J%A\"M!\
        C#@'=!wer!.u\u{1a}b!Eu%*!/w\u{8}n) v\"@!x'A!=$>!F'?.<J\u{14}!$x1C!,u'O!(tCX#%D2J!F\u{9}\u{12}\"\"B4G\u{4}\u{d}!\
        :sjT$ R8s!J%u7\u{19}1\"I\"@!@!>!E!?\"<!F!>!G\"L$:!9\":!s!U';\\M- R!@\"E!G!E!F!I&=!>!I'=\"Q!rM+# o'K1LF\u{9}!8t\u{1d}\
        \u{10}$/@$B$t!G8*8 X!Q#M!J!E!H!J!F!L!J!F\"L!E!E!2!C$Q!Q\"H!u\"G\"O\"3%G#4!EtJ$-#C\"<\"C!?\"M!:\">\"?#:!:!5#;*@\u{14}\
        Z!7wox!\"t\u{18}8!8v\u{14}\u{1a}!Es\u{f}E!%ub\u{1d}, Q!J#M$H!J!J%Q#M!J#H!L#M=A!8u\u{0}%!?u%K\"6H\"tG?!8u9i\"$y%\
        DK\u{3}!7u\u{15} 0!<#C\"B!J!D!C#?!=#7!N#7#M!O\"9%<&N\u{18}\u{1b}+$@\"@!O\"<\"B!q#>'F!A\"G,C\u{b}F!%ul0!4t;/!5zf\
        X! xe\u{19}* r!s#C!D#G\"@,C!F!I-@}v!8u\u{16}\u{c}!*u4\u{0}# K9u,EJ\u{11}!/w\u{f}*!3u^E!0t\u{1f}O!Eu\u{6}4!4u\u{12}\
        `$ J$v/;%A/L1 L!8\"E!r!A!<\"D\"K!@!=%<#8\"G#K&v!L!=`S!ErY\u{10}!BpRU!8uEH\"#u$H3%!At;x4!3\"E!C!S\"F!K!;!R!M!L!O\
        #6!t\"@!I%H&4!6!M!scn!Ev\u{11}\u{13}!ArRU\" K8u\u{16}~;!R\"A\"G!L\"G#E!G!J\"S!I!*!S\"P!1\"H\"G!Q!+!:!u!K!L!8\"L\
        !K!D!O\u{0}]!/t\u{19}V\" F!w\u{3}B!/v\\\u{5}!As6^! ri`! uXV3!S\"@!N#E!J!:!M#9!I!L\"5\"M#q!Q!K\"M%E!F!.^d!,tM\u{8}\
        !6u\u{e}p!<y(C!2t~0!:t$^\" F8GX9! x$'!-sX\u{4}. ?!A!<!A!?&u!q\"=\"q#=$=!>!@!?\u{1f}-# q(v=@\u{6}f# K\"z6EO~\"4w\
        #H@\u{d}!8EW*# sAv$G\u{2}_\"3v2Ix\\!!v\u{16}<!2uc\u{17}!ExbJ& F$C\"D!x1G-F78! xb\u{1e})!G$L\"J(F'I!I\"M!K+K~\u{10}\
        \"#I8t^l!;wA%, J!C#A#D(w&t!t\"D!C(>!v#B,A4!B#M#I#O!6\"A$O#;!.!K!A!N!B!N!.$F!L!K\"L\"tT4!#tIM!:sTV!8v\u{15}}!$tU\
        m!Et5K!EwX ! tMj!8uy\u{2}!*u3E!+vC\u{1a}$ G*C)=%x\u{1}\u{12}!:ulv!*u^\u{1c}! u\\\u{6}!1w\u{10}.!*tOY!1t-\u{7f}#\
         A)>#tj\u{1d}\" I/u\u{6}]!8vbf\" IEE\u{17}q!(vXN! u8l!8u\u{f}b!Eu\u{10}+\"/u6>JT\"$t4EYi!1u;u\"\"N(s\u{1c}\u{9}\
        !2t5\u{1c}!$y^Z!?s\u{13}p!8D\u{1}g#!w9C's>\u{6}%!=!C(H%v'@\u{11}E! {3\u{1c}!:v\u{1};!EwvR'!C)F$t%B$B*F$B[i!/wdo\
        $%B\"v#C.C;P5 K\"C\"?!?!:!>!F!5!G!E!7!=\"G%K%I!M!9\"D\"8!t\"Fje!8BgD!3t\u{16}\u{9}!8Lp1!,vwg!4v[E!8D!,!8w:*!'yf\
        $!/w1g!8w\u{1b}2!:s\"\u{3}#$D\"|?D}g\",w9>Zn\" K\"v\u{19}W!Ew>\u{19}!8uZ_!/tt+!!w3l!)t\u{4}R!8u9a! x\u{c}X!-w\u{18}\
        %!9uSI'$A+w#B$s$C%>&B~,\"$v6E<x$6H!E\"G,>Cd($A!?!})C(?!N!F,?H\u{7f}!5t6b!Eu`\u{5}!*HS4$ K4w&A+E\u{10}83 Q\"K!E!\
        N!A\"L!D#D\"<\"v\"8!6\"<\"J!=!H!D!u+N~R!Et\u{e}<!;q\u{c}\u{6}!@sKs\" s*G9,! sE4\" K7r/G!,t\u{1e}x\"=J\"y|?!*t0W\
        % q\"C'x&C6=\u{13}D*!E!J%G!S#r!M*K!H!C\"D\u{7f}z!Evl\\/!F&C!B!C!B\"E!?$=\"K$?!?!v!M%J&Im3!'vSR!3tw%! z'!!:tqm!;\
        s\u{16}\u{1}!EuGi!*t}t!/u\u{9}v!?tj82 G#G!B!C!E!E!B#F\"?\"C!T!O!t\"t\"J\"C#L*>-:4!O!B!C!O!E\"C!<!D\">!<!:!w\":!\
        L!K\"2#t#5%8&MU\"\" G*rnA!-thY\"4v#DB\u{1a}!8Em2!9y\u{5}|'!?!;\"F(>#B%91x3C+&D$>$;!?#@!<!D$D!D!A+x5l\"1I)s@\u{10}\
        !:u2C) {!N#I+L%Q\"C!H!A\"FTM!4sv\u{14}!*H#\u{a}!8Au2# t8?!C\u{5}\u{3}%!t.H)J\"x+@q1! u6#!Es\u{1f}x!Es\u{9}\u{9}\
        !-z:C!8tby! uRU!2s\u{1b}\u{15}# I*{%G\u{18}f!4u/=!9u*2#%H)v!E'\u{12}!7u1A!%u\u{1e}y%%G\"G(@#?&G\u{1e}y!Ezo\u{1f}\
        !/uas& F$@*y$?&L\"<H-\"!u:J\u{7}{!,t\u{7f}A!?s \u{13}! I\u{9}\u{10}!Esd=!/wu~!1u\u{7}{# wAv$CnL!Ax0m!EvlU&\"@#D\
        1C\"@\"{+<#s!8tWH#8@!x,v\u{5})6 S!M!M!=!<!L!L!M#@!>\"I\"H!>!?!L!N!I\"I\"H!x&5\"r4\u{1b}!.v0\u{14}!$vT\u{c}\"7z\"\
        G\u{14}\u{1f}!8v\u{d}\u{1f}!8t\u{11}q!'w\u{11}R0!7\"K!L\"<!F!A&<!L#9!7!:#r#9%9!=!:\u{13}R!9t\u{12}(&!A#B)t\"B$=\
        2A?k!7r\u{19}\u{19}!Et\u{e}\\! G/7!%v:\u{1}3$I!P\"J!M!K!G#K!v!H!L!M!O$F!q!O\"C%K!:%O\u{19}R!2s\u{8}W!+v)Q!Eta4!\
        7uZw!?u%m! t\u{17}b)\"F\"K!I%I,J\"N!H&;&Gb\u{1}. ?!A!<!A!?&u!q\"=\"q#=$=!>!@!?|D\":t)tx\u{13}$ s'F/r/E\u{1d}L&*\
        I$C$C\"D#B!KWb!\"r,F!9v\u{1d}\u{17}! tP!!,u7p\" H/y4b\" G/z&,\"+C$J\u{8}\u{d}!%w\u{1e}l!(C\u{15}_!'tqW! x\u{b}b\
        !:szF\" I:v#V!@tw\u{19}!8sF8!!uZ'$\"t-s2I$D(X!3t&7!4un8$/y'G\"H-DeC!/tOP*$B%B#=+=\">!>%?!<#v\"x\u{8}\u{12}! vfq\
        !:s[u!Ev'\u{9}\"4u&sLB\"/C(w\u{5}q!4tH !Av\u{8}\u{1d}!8v\u{0}x\"/y6C3\\*#D\";\"B!A\"N%=$;!6#;*@\u{3}\u{1}!0t\u{12}\
        &!3t\u{7}\u{12}\" x8K\u{19}@%%F\"B#C.E-@Y<\" s8J*z\":C+?%\u{9}\"@v%C\u{7}D\"\"B5E\u{13}L!8H)\u{1e}& L$s+B'E\"E+\
        w1+!4t\u{3}T\"!u:J`Y!8t^\u{12}!*t7}$ J(s'I6s'\u{1e}!3u':!#I[j!Au\u{e}\u{1c}!/t\u{a}7' v\"C(F-A!K\"K+L\u{8}\u{b}\
        !8vs\\!(vk'!8MD$\" G:xWR\" y8E\u{1b}o)!9!B&G!@&C$<!9#K#<F\u{7}\" E6}\u{5}]!8t\u{1a}\"%\"A#D1?#@,C9#! yoR!,x)\u{16}\
        !!wK\u{1f}!:tQa' F$?\"w!w#I%x(?W;& J/w&t#D*v#BT\\!#t_^\"!G8IKR!7t_\u{e}!8xQT!%t;t!Es{l\" {8H\u{8}`!-t_\u{19}!:t\
        {7\">L$u[_!/up4+ ?\">\"u\"<#w&N'C!@\"F!@+<6\"!!u}g2 L!>\"H!H!J\"L\"8!J\";!>!r%8#t!A!C!C(9$A\u{c}]\"$v;EW\u{2}\"\
         D%@\u{10}.!@t4c!:u$E% D)H.s!D*t\u{1b}.!8xA=! tK\u{5}= I!I!K!F!I!C!9!H!8!:!L!9!>#G!r!v!t!n!D\"J!P!E!9!m\"F!O$H\"\
        C\"r1!!4t?+! E\\W!8I\u{10}u!(wsC! tI\u{4}$ B,@,v-veS\" M't}U!8umk#2I%E#sCT!3t2,!8u\\x\"4t&s\u{c}D!;w/\u{1c}!1yt\
        W!;tor!(v\u{1d}a7\"7!?!<!@!:\"|!9!7!8\"9\"F\";\"D#A!w!E\"9#|!I!:!8!9!B_\u{1c}! x,b!Es\u{1d}\u{12}!%t\u{15}m! sk\
        \u{13}\"\"w$s\u{14}0!7s\\\u{d}3!R!M\"K\"K!R!N!H#N!M\"I\":!P!H!9$U!N&K!P%2\u{b}(! u\u{c}21!O!H!J!E\"M!n!C\"N\"I!\
        F\"D$I!F#E!P!C,Q,#!'v\u{11}!!)x/?!,w4\u{f}!8u0c!3tB'!3s2\u{2}% |\"E2A#D!Di1!9w3p\"/w6I<\u{17}!,s8\u{1d}\" G8wL;\
        !8G\u{4}P!8qpF/!=\"H!G!J\"I!D!E!D!J!I%r\"B#G\"A!O_'!/w\u{13}O#0s#C2E^F!Ete@!4t-I\"2I\"t\u{7}\u{1e}!EC\u{9}\u{2}\
        \" G/v4\u{e}!3t}\u{18}! xL/!8t\u{0}a! r1x\"!t!I$\u{e}1\"D!I!F!I!?\"C\"B!A%A#H!9\"H\"N!s'6!4$B\u{5}`&!y\"E,F'F\"\
        o-:aF!(sv\u{1})\"J#G#K#C!I#E*E&9&8N.!Et@k( I)C&B'?\"J'?\"=!G4]!Ety>%$w.?!?!E$F&\u{e}!Et\u{13}_#3G'u+H\u{a}Z!8u\u{16}\
        +!7s \u{e}! DZ.\" J$|xG, L!M&F!K!I!B(R$w!B\"E!C+DO(!Eri\u{8}\" L(s*I!1r}q\"(u=Ezx&!|\"D!F+=)C#w1\u{8}!-tMt!2v\u{19}\
        q!Es\u{7}\u{0}\" w8EC\u{1}!4t\u{e} !/z\u{17}5!0v\u{3}.!8t[g\"?B&u\\\u{1a}!2u{\u{11}!Et\u{e}\u{d}\"6w*x\u{9}\u{11}\
        !0s4\u{f}!8u\u{1a}\u{1}&\"N'u/H$y$C%A^g$8E*K!v\"CX\u{1e}6 K!O!I!G!I\"D\"Q\"L%p!6!B!P!G!G!3\"J!S!K\"6#I!G$A\u{1}\
        M!7t\u{1c}@!+t[^+ K#H!J#L\"E$A!r)D!B!F,@\u{1f}D\" G7x\u{4}U4#K!L!E!E!I!H!E!F!M!O#G!J!5!2!K$J\"E!x&6%?ck!8Ja\u{d}\
        !$K\u{b}3!4w\u{6}Y+ p!=!:#D\"C!A!|!H!@$?6E\u{13}}\" K#xEp!Ar\u{18}t!2uM\u{1f}\"4s$G1x# M,v,A}J$ G*y-E!u\u{1e}B!\
        $t\\\u{1f}!!s\u{17}\"!!tW_\"0J'uP6!E?G\"!/tX`\" t8I66\" N3t\u{9}(!1u\u{1c}\u{1d}!;t%S!6E\u{16}7\"BK!t\u{b}u#7B!\
        C!C>:\" L8v\u{13}\u{13}! v_n! w\u{13}s!(vw\u{3}\" D:tT~!8tl%\" BEw5l!'u\u{1c}r@ R!U!L!K\"E!t!t!D!Q!I!N!J\"L!G!G\
        !P!H!w!Q!I\"M!O!D\"N!B!S!N!J!K#O!P!r\u{6}W!4s;8$$E+r'E/v\u{1d}}! z\u{10}@!Esxe!,wxN$!@3?#F!J\u{7f}\u{7f}\"%H*x9\
        $!Ez48!E?*p!,vN\\!ED\u{4}H!:t5=\",x9B\u{16}?!EsB\u{4}+#C!@\";!F!A\"A)7!M#H!O)7(\u{17}!Ew=0\"3s'F\u{d},!4s^y!7tC\
        '! u\u{8}(!3tu(!Es\u{f}\u{1a}!'I\u{f}8!0v'\\!Au\u{3}\u{12}\"0u/K\u{b}I# D8y-us.!2u3U!!s\u{d}m!<t8)!4u\u{17}e!,u\
        \"m!1w\u{3}%!ExI\u{b}!8uVu!$ui<3\"x\"E!E#B\"@\"B!?\"L!7\"8!7#M\"D!M!u$D!7!5%H4\u{12}!:r\"\u{4}!-DoT\" IEw\u{9}j\
        < U!E!E!>!N!L!L\"D\"M!G!I!M\"K\"\u{1}!K!L\"K\"L!W!L!7!.!;\"F\"M!G\"C\"uP_1\"K!;\"G!N\"A!J\"J!r!6$t\"2#N!9!P\"5'\
        ?$IKS# I3w2D\u{3}o!2uIn! tc\u{16}!8t$T# E/x6@==!AxEt!*t&I\" I8xLW! u\u{17}\u{3}!EtI\u{12}!8uXW! owo!;wQX!Etz\u{12}\
        !'v\u{1e}\u{4}!:t`.!Ev+7!,w92!9y;O!!swS\"2w3??\u{3}!/{s[!2s\u{14}9!,q4E!7th<!8Htl\" G'x)\u{3}\"$r4F+\u{9}% z%C%\
        D,C\"?QU'*K#:\":#<!=#D)@{~!)x.>! v\u{1b}Z!/s\u{1d}$! KJL! y\u{1c}9!!u*7!$uI\\(!>#<!v\"B\";%C,=+GM\u{13}&7{!D\"E\
        #y!I$GC\u{12}!@vf5!/Gt\u{1b}\"1s%u\u{6}g!4sr^! vU9\".D!ykw!8uE\u{1e}!8t~u!5tF:\" JEFK4\"(u=C@r!Ew\"\\! v\u{d}\u{1f}\
        !<va\u{16}!8ui:2 q!>!x!>!H!D\">!?\"@!F%>&<!@\"D!@&?!=$=\u{2}A!7t\u{13}9!/wOU\"!u:I\u{1a}@%\"D\"F&F*?$G(/!!t9(!:\
        sO\u{3}!Eso?!9G\u{5}\u{14}!$yg#!4tla!EuW\u{d}!#t`\"#(r+@2C/=!EwUU\"-v\"In2' N7{!K%y!I$G#IP:!!xX0!/vc)!Bw8\u{7f}\
        \" F+t\u{16}t! L\u{13}B!Ew1\u{4}!7utf&!=&B!B!E&?'EP1% w*I%L'G#E\u{1a}\u{1e}!2twk!3wRc!5yv4!8vq\u{1d}!Eu%\u{5}. \
        H!@%?%s\">#?!u!=!=!A\"C\"?\">%>I=!*t\u{d}f!/{B\u{1d}$!s2>'?%>^k.!=!@\"B#u\"H\"D\"C\"s%?#B!K!B!B+H\u{b}:\"4t,J\u{0}\
        \u{1e}!8x\u{f}C!$t\u{17}\u{7}!/ug@!4rgD!$u72!EyhD!Ex\u{1c}x!Evf\u{c}!7sg9!3xX9!8v\u{17}h!6u\u{10}f!+uN(+#D\"L#F\
        !<$A\"C\":!:$L!H#78b!)t7\u{6}!Et\u{1c}\u{1a}!,uj\u{5}\"4t,J\"\u{7f}!Et2\u{7f}\"-u8K\u{15}<!!rC`\"7t&s8\u{1c}\"!\
        uDBIU!7r;l!Etxl!8tf'7 N#u!N!N!H!O!M!G\"P!;!N!M!A\"?!L!D!S$P$u#K\"K!E#<-\u{b}%/=%v$?\">&w\u{1d}`\" L$vo\u{1c}5!O\
        !J!<\"r\"G!N#L!P!@$?!7!2#R!F!O!P\"<!;$J!0$E\u{1f}4!%sP\u{16}\"%s*J\u{5}2!+s>\u{18}!.t\u{12}:\"$u'L<f$,C(w#E.>\u{1}\
        \u{c}!4u\u{1c}n!Eu\u{5}V!4t]`\" L%x$\u{11}!$r\"?!*u D!!wR`!:t0F\":t+J\u{1}%$)G*t#B#wB'!-s'r(!=#H#F!G'E$<%M\";\u{18}\
        .!;z\u{7}<& Q49!t\"A!<-A;y\"7I!w.r! s\u{c}<.\"M\"M!G!D!H!G$E#A\";#P\"K\"P!C,C\u{1b}8!@wP;\" L6y\u{3}u\"2v3@+\"!\
        7t\u{12}h\"/E6s\u{1}-!'w\u{16}1\"/s)C/<!8s#R!*uP\u{1b}!/w\u{14}`!3s\u{a}m! v%6%,y#p#E%E.BXB!2t\u{14}K!EG$\u{16}\
        \" K8uo\u{1b}!2t3F!!t%\u{0}#4t&@+@6\u{d}!EB?\u{14}! u6Y!7w\u{11}P\" u*KLM!&tV!!Eu\u{10}J4 O!9!B!=!@%Q!I\"V!D!:!\
        @!O&E\"N!B$H\"Q\"7\"D\"L\u{1}\u{1e}!/tt7!6w\u{f}\u{d}!8v\u{1a}I\" K8u{*! M\u{b}''\"C\"D#A->#?#>&v\u{b}^!$sdF!7r\
        \u{e}K!!u{'!2tk\u{12}-!F&O\"C!=!C$;%L\"?!A!s!G!D+N\\\u{18}!7x\u{0}\u{f}!Et9W2 8!L\">!>$P!<!I\"=!9\"<#y!q#9\"q(;\
        !<\"A\"L\u{17}t\"7w\"I\u{a}\u{2}!Et\u{e}\u{16}!$wL]!1se+9 }!9!4!:!>!:!;!<!{!;!;!9!;!:\"8#:!9!9#;\":!?\"?$=!5$7\u{0}\
        :( D\"r#@'@#A$t#J#;S\u{1}!Et()\" E*E~o!8v\u{1b}>!@uUJ!!vAw!2sQ\u{b}\"\"I1uXM!8ukt!/zU@@ N!O!Q!C!I\":\"R!C!L!K!A\
        !;!9!8!I!6!C!q!p\"I!M!p!I\">!=!J!r!O\"/!M!N\"Nm\u{18}!+uL\u{13}-!@!A\"H#J!F\"@\"D#H#u!>$s\"M,<\u{12}R!!t[%!3rm(\
        \" D8|\u{1f}\u{7}!EDXu!Etr\u{5}!5zy\u{d}!*E.X!8KI1!4tS,!(uO\u{8}!Atq3!Evm\u{1e}!Es\\^\"!G#z\u{7}\u{13}!8JlP!8HO\
        t# B%?*?\u{6} !(t!1!EtY\"\" H8xI\u{0}!;u\u{d}M!'t'u\" J8u]A!3uW\u{19}( @%q#u\"I)F!A$K(qet!,s\u{1a}D!!v\u{d}51 q\
        !C\"H!L!E!@(8!F\"8\"@&H!@\"<!x$6!J#MHg!*tb0\" I8uZ\u{1d}!@w\u{8},(!I#q#J!G\"F(F%G.P<\u{1a}! uZ\u{1e}!Et\u{0}s!3\
        v|f!9t\u{1a}R! sJ[!3sc\u{7}! t\u{1}1!8v99-!N!?\"D!F%>%G#v!9!<#I\"F)w#HV+! t;t!$u=a3 J!H\";!?!<\"I!L!v\"x!D!:$6#\
        O!:\"t!K\"/&Q!Nz!\"-v\"I-x!<tug!;t+k\"\"s6C\u{14}d!8sg?!%s\u{1a},' L'F#?!C\"@\"J*B\u{9}e!7t\u{15}^!$u,\u{5}!3t\u{15}\
        O!Et\u{0}*!EsjA# D7@#{e\u{e}!8v1T!6xe \" v8If\u{3}) u\"C#D&@\"=%6\";\"M)8Q4\" K8t\u{16}\u{2}# vAv$C<\u{d}!)v.H!\
        8u<q!4u 4!,u\u{7f}\u{7}#6E!F.u\u{1f}\u{6}!7rpr\" K8u\u{3}b! Hy^# K!=6w4l!3w9*# vAv$C};!$u\u{1c}\\.$A$F!@!L!?!?#\
        N'G!<!L\"?!A%t!9>\u{7}\"8s-?y!!#sL_!-uF\u{12}!EsNk!:t=W!'v6w!9u&\u{14}\"$t+K\u{12}M\" z8Fox!8sJ\u{16}\" w8J+`!:\
        sk;\":F+G\u{12}2!9u,G$ u*t\"E,EES!4t1_\"4H1wNs!%D\u{4}H!8t\u{0}\"!ECGW!%t\u{16}~&$E%E&|'H*r%Fu\u{1a}\":t+JQN!?t\
        \"[\" L(s5\u{12}) H\"=-@!\u{0}\"=!=%P\"=+P\u{a}\u{1e}!-teR!8u\u{9}C!0tz$#0z'E\"KBO!8t'&! uA\u{1}'%<!})A$;%L!E,9\
        R\u{9}!/u\u{18}H!Es\u{5}r!(tX*!)t\u{13},!Eu_n!7s1\u{e}!8t-t!!usW! t;\u{18}-!L\"C$E!=!@!N%@\">'O!I!u%I!8E\u{2}!*\
        uh\u{6}\"/w+E\u{c}y+ Q!?\"G\"H\"J$B!D#H\"B!>&N\u{3}-!5s\u{7f}B!*u+>!\"K^,#%C!x!EsH!9FFs& N'B(>%?#=.zT9\"1w4I\u{1c}\
        7!2s \u{19}!%s\u{14};!4rHc!4r\u{b}L!1r\u{13}x\"5u#I2\u{3}!1s?O!(u\u{17}~!8J\u{12}b#$H$Q!M\u{1d}7!,u)3!1w\u{14}'\
        \"<w$K\u{10}#!@p\u{4}z! xD|!4u\u{b} !$x\u{1c}8!$u/,8 L!K\"K!R\"P#J!S\"P\"A!J!N!5\"R!C#p!Q!u!9!N!K#A\"J!K#F0r! s\
        t#!-tr\u{c}!9uPz/ k!D!Q!O\"O!K#L\"I\"J\"T#I$M!E#>+?\u{4}x\"1w4AYk!/u;;' H#r\"G#G&v!?6D\\=!?rHx!2s?[!8xH!!7td\u{0}\
        !7tK7!8sms! u\u{3}X!<{m?! s\u{1c}d!/t0\u{6}!)w2|!Ev\u{0}.!Et~(!+v3A!8DG\u{15}!,u^-)$y!F\"B!D!=&@!u'C.@#f!&u:\u{7f}\
        !Et<\u{13}!!uBn! J}z!&wY_!7tG/!8Eu2' I!C!z'C!C)A%I\u{5}2!*uWP- Q#E!C!G#>!9#E!C%;!7!9$t\"A\u{19}\u{d}!:us&!&u4\u{3}\
        !8u\u{5}W!6wl|!:w,l!7seU0 o!:!L!u!=!6!<\"C!L!A\"C!<\"9'q!I\"H]Z\"'s/I\u{f}6!/s>\u{12}!!s\u{15}h!8H:<#!t7s-Fc'!/\
        tY/!\"vV\u{16}3 Q!>\"G!I!@!F!H!C\"?\"B!A\"@#?\":\"A!;!|!N!=s3!3s\u{2}W! u\"=!+u/\u{11}!8LQ{0 I!?\"H!J!A\"I!C\"@\
        \"B!A\"A%;\"B!<!\u{7f}!O\u{1a}}!7wM\u{1}!&tr_!2t\u{5}O\"+|-H4E# F8?\"wn\u{7f}' K!E#v#D#B%?6EaR!3u,\u{14}!E?\u{1c}\
        /!7vv\u{e}> |!7!K!@!:!:!@!<!7!6!{!;!I!<\"K!;!<!6!2!6!9!9!B!v!9!4%9!>!:$;7;!Arve!/w\u{3}x!&r-\u{1e}!-s)U! x\u{5}\
        8$#t%x.@\"I6+!$tSd!%u\u{13}[!$s^Z!!tgG!:u/\u{1d}!/u\u{2}t! x\u{5}j)!=);%9#9\":\"E\"T!u,H\u{a}\u{1f}!!v\u{18}D!3\
        w\\C% v,G#E\"H)r\u{1d}t!!t\u{a}Q\" I)v\u{b}\u{a}% D*D)u%t%HVc!/tN\u{16}!0sb2!%t\u{17}n# F'w/u:\u{9}!Et#\u{1})$B\
        !=\"E\";!C!>(:!@&@\u{c}w!Etma!$y\u{13}`!Eu\u{11}R!Et%L!3tqW!Aw\u{16}\u{1e}/!\u{7f}!M\"D!J\"J!E\"E!E!@#J%H\"M):!\
        >%He\u{1a}#/G$:$DY.!+tXN!!uMV!Et.a!Esy\u{14}& L&u+v'@\"?+@\u{2}\"\" s?v|!!7uAM! GM\u{4}!EzY\\# s$G4tH]!3tZ+\"3t\
        2J<,!Et&\u{5}.!<#G!t\"G!G\"A!D!A!D\"E(?!I\"='=eE!8uU:! t\u{15})\"/F(A\u{1a}p!1q<\u{17}!7t\u{16}\u{b}\" L8t\u{16}\
        \u{7f}\"/u6v\u{6}\\# L3M%wX\u{c}!!w-G\" I8ukA!/tm{0 s!J#I\"B!J\"<!J!E!?#C#t&P!G!I$I!M*X!8t \u{3}\"4t,K4~2\"L\"G\
        !H!>!A!B\"C\"A!?\"t\"B\"B!=#s!I\"t(H#>r\u{7f}!/F\\{!EuA:!*H\u{6}J\"-v\"ILE\" G+u=@!7v3+!8t25!2s 5!8rl\u{8}0 >\"\
        A!>\"y!=!q%9!7!?!x#>!=#=!A!>\"DHk! t0^!*uqB!%u<L! v\u{1}:\" N!w`{6!Q!Q\"L\"L!S!Q!H#N!E!P!C\"=!O!B!<\"q\"C!O!p!L\
        $H&6?\u{1d}!EtZu!/xlZ!-v\u{17}\u{9}!:E\\c# v-s\"C\u{c}w!:B\u{6}\u{7}$ K\"B6I'w=v!6wH\u{9}(*B!D$N'>\"Q!E&M&MG\u{19}\
        & G%=$w-F!@(7\u{12}F!#x\u{9}'(!J$K%K#D\"H%=,=%:\"8\"-v\"DB\u{8}!3sWg!Et1{!3t7D!4uK{!5z\u{1d}t!2u\u{0}1!8r\u{18}\
        *!8rj<!8t;>!*J\u{8}\u{1a}$ F1w/E%GN@!!wp\\!4t``-!>$A!>!G\":!F#B#?\"A%@!M!I,u.@1\"L!D!M!A\"K!D#C\"<\"u\"9#;\"I!<\
        !F!F!t+M3q!(s[r!Ev\u{8};!#x\u{f}R!!u\u{2}[!Au\u{1f}U!(v'|*!A\"E!A$F!{!F\"E!B\"O'H\u{15}\u{0}!2us'!/BFX!$uV\u{18}\
        !)t\u{1a}X% G4r&t&K%H\u{9}^!3tpm&#A,G(G!F!|,<\u{d}\"\"#L$v\"\u{13}2!8!G\"K!F!u\"@\"B#?$?\"I!B#@!E!D!8#F!G#uP;\"\
        3u%I\u{14}n' K%?#;\"?!;\"A%>5D! v.:!,t n!?t&[!,v~C!!t\u{18}C!8GGU!'s\u{15}:!Eu\u{1a}\u{1a}$ I!u#E+w9\u{12}*#D\"\
        ;\"B!A\"N%=$;!6#;*@:\u{1e}!Ev\u{e}&!1x\u{1e}k\" z8Ig\u{16}!6y\u{19}2!7uz'!&uIL!,v!O!:r\u{1f}s!7t\u{8}\u{5}\" x8\
        C\u{11}|!3t<1!8t\u{1}n!Aud[!@J=B\" x'J^1!1q}}!!t _A J!m\"C!K\"L!M!E!F!C!P!@!1!H!G!A!I!O\"l!1!O!S!u!N\"3!@!G!z!F\
        !N\"I!N!>!N^d!*xoq!2tG\u{d}!*v\u{f}@!,u&;&$C!J%G%H%<#Hyg! v\u{14}\u{7}! vwU!8tD\\& F$s*;&@$G'>\u{7}+!$s\u{11}#!\
        9u` 8 W\"M!M!J\"?!M!L!J!S\"Q!G!9\"O!C\"L\"N\"H!R#0!=\"I#Q#D!K\\0!Ew?w!-uYB1\"D!I!F!I!?\"C\"B!A%A#H!9\"H\"N!s'6!\
        4$B\u{6}#(\"A\"E&>*r\"B#A'<%A4Y!Ev+d!<{\u{10}_)\"J#K\"G#H*8#=#=&<%<3\u{6}!%x\u{c}N\"7u\"JfV! smN! v\u{12}l\" H(\
        zj\u{12}0!F!A!G!E!J!C\"B!L!C!?%=#C!6\"F\"R'5Rf!Au\u{c})\"#zBA\u{a}%#3{$@.=iZ!Exy\u{3}!:wm_!-tcz' D\"A%C#B.w*z#r\
        \u{8}d!4EVL!/tr|! yM8\" E/Bxr\" C/v0L$%J3q!I,RM !6t\u{17}B\"2K%uF^& F*H#t\"E(C\"y>X!Et6U% z\"H%J0K!B9!!-u\u{10}\
        t!Et(8\"(u0D[\u{13}*\"G$E!J!I!D\"@!E#F$9$ImF! uY^!'tz\u{9}2!6&F$:\"?#<!=!J!7!t\"H!D!O!>!H%;!:!:!NXN!!tD\u{18}!#\
        yR\u{15}!$v6\u{a}& E!x.@$@,C!u]\u{f}!7w~Y!:t;+!4r]B!Et\\,)&q\"@\"?!<\";&?#@!C!Bw\u{2}& D%u*@%r,v%@r<, I#I!E!C!C\
        !H!C#=)=%H!>'?\u{5}}!9xNL!,u\u{d}^! z>\u{8}!8u\u{b}g&'C\"=$9+K\"=+ISj!Eu\u{19}+!=q^\"\"8D-v&\u{d}!-wYv!*tn3!8u.\
        -! r\u{2}9!4t:\u{9}\"1J4uwH!;stQ!EyM.!-uC;!Et\u{6};.\"@\"B!I\"J!v!D\"D!C!@\"I#B&x*u#L|^!EyL~!8vLx\" F6w*\u{14}2\
        !<!>\"@\"@!F\";!I\"D!t\"H!{\"?!;%M!F&7!;%Jv-: u!B!L!I!:\"K!A!=\"J!P\"O$@#A!0!Q!H!J!r!B!:!6!K!I!O\"P$R|\"\"-t*Hl\
        l!:t\u{1}W!EsY\u{0}!!w^s!%uUN!!s\u{b}r\" M!w[A! s\u{13}1!Es8T!?u\u{5}m!:s\u{16}o!4tz<*%D\"H\"w!H\"B#E#<'I(=$BV<\
        !Au\"k\"$KAv\u{1f}!!-u4/!8u\u{4}F!4vOp!*wV;!%tZY!8u\u{11}E!7u(8! vD\"# J%r*J\u{b}\u{2}!2v\u{19}B!:s(I!3w`J!?u7\u{0}\
        \" EAy9\u{b}!4v9j#6H$B+u\u{18}t! y?1!8v$p% q!C'G'J(E\u{1c}\u{3}!Er\u{1b}\u{13}!Eu$S!@u\u{15}\u{b}!7sc\u{e}!/t\u{1f}\
        \u{17}!*s1'!*w.C\"#x7G\"\u{d}) {#?\"@\"A!u\"@!?$>6=\u{1b}!%'C\"=%E,>+Ia\u{13}\"%v<tm@' G$<*C!w'B)?&E\u{12}A!?t\u{19}\
        }!*uYf!*vi\u{e}!%u>\u{d}!-uM`!4s\u{1f}\\& I#E,>%p\"F!>V(\" J8v\u{f}U!4v\u{13}n#,z#E+@=&!7x\u{1}\u{7}% N\"B2>$E'\
        q\u{4}\u{9}!$s\u{2}}!)wsg!7s\u{d}s!;rm#!*vO\"!?tAI! t1/!&u!\u{2}' E\"C-D#s!E!q%Brb* u\"F%H#A!J!A-D!@(v#FY@!7ttm\
        !8v&V!8ux(!/yk\u{1f}!8tz\u{3}!7r:\u{f}1 q!p!?#A\"D#;\"E!>\"C!?!A#?!?!?!=\"s!>5\u{c}' L!;-;$A$@\"N!rK\u{14}; K#N\
        \"@!r!t!M!N!A!Q!O\"L\"D!F!F!q!L!(\"M!R!r!C\"E!O!C!N$<\"R\u{11}\"% I$D+?(?%y~(!,u[\u{0}!6u96!&P'b/$u!D!A!K!@!I!J\
        !?!E*u!O!K!F!;+JG/!8t8{!3ux\\!:t$<!/tSL!4tHI!+vDO! u\"h!@u\u{4}\u{1c}! u\u{7}]!Ew\u{1}\u{5}!/wjZ! vFE!%udE\"!w.\
        Ko+!EsIE!#y\u{8}\u{7f}!Ev\u{11}u\"$t+Ks\u{1a}! xv\u{a}\" H8xBy!6t2I!)A5J!8usr+\"w!D!E$C'H$|#H!@\"<'A%>le+#G!@+B\
        #7!8!I\";#A&8!:%Cr;! w\u{1a}\u{2}!8uLA!:t\u{1b}v!/s\u{e}V!-v1\u{7}!EtYu!!uqL!@v-\u{1b}!/r\"b-\">!H!J$I\"F!F!w'M\
        !;\"D\"O!H,Aw\u{13}$%K!N\"K$GES!EE`>!!t\u{7f}\u{10}\"$s+F2\u{f}# E3v&{)^4 M!:!=\"K!q!B!>!G!E!r!=!A!@\"C!;!=\"N$\
        P!T\">\u{a}F!#x;:!Eu\u{c}s!$s]e&*I\"C#H#t!>&C&_!7v\u{7}v\" G!t@\u{3}!:v\u{18}&3 N\"O#M#H!K!=!=!8!6\"r!6\"9!4!5\"\
        J\"N#:$H\"L\u{12}*!@{t#!8w!\u{5}!At31!@tu\u{7}+#A\"B\"H!E\"C\"@#K$7&A!J+Jf4\"3x&FY~!#u\u{9}h!8v#\u{7f}$3G#E$t+D\
        \u{3}\u{1c}! t\u{11}W!!r@\\!,tnR\" L8tm\u{4}!3t:[!'v4B\" K8un\u{7}! uu5$ I\"v-D)K%\u{7}! ud#\" H8xSA!Ex\u{7f}m!\
        Et\u{16}f\"!B9Bi\u{4}!Et\"H!.x\u{18}\u{1a}!%v6f\"7F!JW\u{3}!,twX!/y\u{1f}o! t:J!-t#t!1v\u{10}l!6tdw!%tGo$ G%F\"\
        q(E.\\#'L#D.Ki\u{17}#!A.E#DS{!4wFD\"%v%G8X! t\u{3}2!7vY`!'ubq!Ev\u{3}d!$yo-\"&z)=Be!\"vt*\"6F/B=2!7CX\u{2}$ E%t\
        #t0E(\u{3}\" u(J:T!!t\u{5}k!AtSG!3uFS!?tJ\u{7}!8v|>0!\u{7f}!A\"A#D!A\"B\">\">!C\"@\"=#@!G!D\"@+@ZY!'u{|!2sQx!(v\
        N\u{10}!,tz_#/G*B(uz\u{1b}!8u7C#*A\"z,Cu\u{10}!?t\u{16}\u{4}!)u\u{1a}-!8JAX, L#G#B!D!F#x\"?\"E)M!H!I+K9S7 |!:!y\
        !I!K!L!E!P!E!F!G!A!I#G#;!6!<\"I!P!D\"9&=%E6'8 p!=\"=!<!4!8!C\".!B!0!\u{0}!3!4!F!:!9\"M!C!8!L!L#0%4&HM !8u\u{f}\u{10}\
        & x*H#E+L!J,B),\"(K=u!i!:r\u{1c}<!&v\u{f}-! x\"E!'vGA!-t,\u{2}!$t\u{b}[!/E\u{d}j%\"E.|\"B%B.HX\u{1b}!8v\u{13}U0\
         p#H!I\"D#D!F!N!E!G&I!1#K!I'K!:%M\u{19}K!-u/}!@w\u{13}9!!s.}%%K\"K#G-F.=\u{1e}\u{1c}!:uJ]% K*K%D'x/C\u{e}\u{0}&\
         H0k\"C,x$I#C\u{9}<!$s\u{10}f!$v\u{17}m!7u>v!'E\u{12}5+$I!D\"E#G!D!I!F)E\"B!G,GQP! xS%\" H'w\u{7f}\u{15}!@ucj!:\
        t\\\u{19}!Atr:!6u>l!*r\u{0}h! v\u{7f}u!Es\u{15}k\"'E#tu{!;uCP!6w\u{2}P!8v/\u{1e}!!v7\u{8}!ECY7! z`'!%t/2!$s3N!;\
        q\u{10}P8!O\"<!<!O!A!P!C\"L#H!=\"5!6!G!<$I\"L!O!6!9!D\"L!?\"x#wfG!*JR08\"N!K!N!F!I!>!O$P!Q!s#m!F!G!A\"E!;!E!6$A\
        !F!v\"-!C!A\u{a}\u{13}#*I*r1BFY!1x~5!2t}x!8vDL!-w\u{9}h!EwXE$/?'w\"E-<F\u{7f}.!H\"O\"E!N\"E!=!?%G#;'P!H&4!0$SJU\
        !2t\u{1c}Q!;s>\u{13}% F!D.x#x3G\u{10}\u{16}!Et\u{19}\u{1c}!+ui\u{1c}!3w8R#*=.@-I%%.!?#F#H!B#=!w#>#>\"<\"C\"K!I!\
        >'@#>#\"I)H+JDS!7DC*!,u\u{e}|!?u:\u{c}!)v8s!!t\u{1a}\u{4}1!B#@\"@!B!@\"A!?\"?\">#q!@!?\">$B%>!?\"uXP\"8G-v\u{d}\
        !!-wR8!Asv=!%t(\u{1b}!8u\u{5}\u{4}!!t\u{11}X#-D3v%Dbo!$u,0\"*G%yV\u{16}!*HmI! sB.) t#r\"s\"B#F%E(G!L!FN6! wwY/ \
        O#@\"C!C\"=#>!?#=#@!?!<\"=!x\"<!@@\u{7}!:y\u{10}\u{1d}!1ut9!8wfN!!w\u{4},$ F&u&q9DT\u{1c}!7s?\u{12}5!:\"\u{2}!@\
        !B!9!B\"A!H!F!D\":$;!9!5\"P!A!O!F!8!6*9nt! t;\u{4}!!w+q!E{\u{19}*!6vp6!$u9K! ty+!2tBV! t\u{a}P!EuF]&)G!C\"C!@\"\
        F$J1{# I2u&K5B!*unw!0vO0\"*t-Ivl!:tF3!$v2I!2tu|\" K8u\u{1f}(%$w(G*H!I.<V ! M4K!Bu\u{13}\u{16}\"2K%u$F\"!u:J\u{15}\
        5!8t$R% E!v\"B,>+Bfd4 B\"J!B\"B!J!>$9\"t$t!L!8!L\"A!O!B!D!;%x!<!5m5!7uP%!Eu\u{1d}E!@{GO!7wN\u{7}#&H)w1@f\u{16}!\
         tqQ% E7F!x!K%u<\u{19}!6wng!@w\u{1e}S!Etj\u{6}!(t#;' t$G&?%C#B&u-D\\P\"8I#s8 !@r\u{5}7!)u&6!*uxr; I!G!L!H!M!E!;\
        !J!=!=!Q!:!A#J!s!t!v!r!F\"I!E!G!>#H!Q$I\"C7\u{a}\"!E\"v__$ s\"F!xBBhS!7u*R! u6A\"8r!QoT!3ubC/ O!7!L!I!?%P!H#D\"\
        P'H\"L!A$H$5$KqL!!w&\u{1b}) ?!A\"x\"C\"D#@(A%v\"M#u!@z_\u{e}!/t3\u{8}!Eu(A!)r'\u{2}!9u\u{a}3!4t]\u{16}!2s\u{1}!\
        !Eu%>!/sLz!!uX\u{d}!/uZ_!/t()!Atj\u{19}!8udo!&v\\b3#H#F\"M!K\"9!9!K\"@!8\"4!1!T\"o!5#A%3!6!J$RR''\"D%G(<(>\"B!=\
        +xO\u{d}!8?nh!AwnA# D%u*t7\u{f}!Auz\u{4}!Eu\u{1a}v#$t&K\"u\u{d},9 N!M!L!M\"J!>!Q!K!9!H!D#6!|!4\"2!-#I\"P!z!0\"<\
        !F\"3!6!?\u{1}S!Ev/I\" v8J`~! u/V!Eu\u{1}x!8uH;#\"B1?'B{#\"4t,M\u{e}$$!E%s&H5u$8!Ex\u{17}\u{17}# I*{%Gc`! u\u{19}\
        \u{10}\" L8ujT\"*v-Lf>8 J!9!D!9!?\"A\"H\"A!@\"C!>!T!<\"<!M!6\"L#s\":!>!D#<\"y#rc3%%p\"G#D!A+B\u{0}*!@t\u{1}#!Et\
        \u{1e}\u{15}!)tuB! wE\u{19}) z\"G!H'@\"s#F'H\"D-F\u{e}4!1u`@!4vx~! v\u{4}o!'s=i!&t|\u{a}8 R!C!P!G\"J!;!L\"P\"t\"\
        A\"s!E!=!I!N!=\"I!@!K\"B%;!C!A$K@\u{18}!$v5T!'s\u{0}o!,u*\u{1}!EuD\\$!{7C\">+AYj!9xcv\"/F6A3\u{12}!8s\u{17}_!2t\
        r\u{1c}!4t\u{11}9!4tI & M$A$B\"D%v*D\u{9}u\"4r#EX6!EIo:!EsRz!$t\u{1}z)\"F#C\"G!C$@#<'w!=!x\u{5}\u{8}!8t\u{f}*!/\
        x6v!\"CK\u{d}\" t%L.\u{1f}!4sL!!8u\u{18}i!*wV\u{7f}!Ev\"p!Ew]\u{b}!Ex6\u{7f}!-w\u{16}l#3>'@+EwI!(u\u{d}1'!A'E$v\
        #F)L!@'s\u{10})!@s\u{14}G##t*D8@5D(!='J\"I(?\"=$s!J!?S\"!&ysH!7uu\u{1c}!:ts%! tU\u{16}!:u\u{1b}h\"/t6r\u{0}N# N\
        $I&Jv]!Eu\u{1f}j!9u\u{a}v!3t\u{6}k!#v.H!8G&U!$t\u{8}\u{14}!4v!L!8tRg\"(A.t[~!@u\u{3}0!5y$\u{d}!*tx7!EyU\u{1f}\"\
         v,Fr0!At?O!Es!\u{18}\"8E\"w\u{19}\u{11}!8tA}#\"?*B.Ad\u{e}# r7G\"NrD(!?\"@$H!r#A!<#@2s\u{2}N\"/D6u\u{18}D) M#H\
        !H#L#N$s)B!H-AUm!2v\u{f}$\"/w6GM&!(vAG!%uEG!3s@s! vxL!Eu[v!4tD%# J%z!F\u{3}y!-u'\u{18}!\"wQ\u{10}' K'G,>!y$C\"=\
        +?wM!Et7\u{2}!,u6q! tY2!9zxX\"4t$M\u{6}\u{1d}!8v; /$u!D!B!L!@!I!J!?!F+P!L!G!;&:%J\u{9} !8x!1!&u\u{10}l!6u\u{b}c\
        !Er-/$2t&F)r$B=E3$L!;\">!>\"?!>!A#?!@!=!B!I!P\">\"u&s\"9!<!C4\u{7f}! w\u{17}S7!O!L\"K\"K!R!N!G\"P!M!M\"I\"8!O!H\
        !7#O!S!M\"v$K!O!2$1H\u{d}!8u\u{14}\u{9}!7t\u{11}v3 O!F!?!D!C!C\"K#K$8#s#7\"@\"M!=!J%s!8!>!I w!Ev5 !<{m$\" HAw\u{1f}\
        M!$uh\u{4}!2tpL!Eu\u{c}n, H(H#G!E#C$s#J!A!~!E!E+N\u{18}K! w\u{f}W0%=!?!>!=!9!>\"<!;!<!7$5$l\"w!L!=*I^q\"(J't!L\"\
        4u&s-\u{7f}#1D)s+DI\u{7f}!<t\u{11}\u{1d}!7t>\u{4}!7uBC!/w\u{7},!8u\u{a}\u{7}>!Q!L!I!n!R!F!D!F!N!N!J!K!K\"S!O!D!\
        G!J!v!P!N!E\"H\"W!E\"O!T!Q!G!Ja.! spg\" s8J\u{17}X%\"B4B!D!p-CY1!/u<7!*w\u{1}\u{6}!2tK\u{7}!DsV;!8x4\u{8}!$vr\"\
        \" x'J!x!%u\u{1}!!/w}V!)vl\u{12}\" J:A)Y\" I7s\u{b}\u{15}!7wU<!4v\u{17},!Eu\u{d}Y!*vg1!0qDm! t\u{7f}m!@s?1\" M8\
        x\u{2}Y\" H%rS\u{1b}\"-v\"I{/&+y(=!A$I!?!@F=! u<\u{5}!EvB\u{1c}!2u\u{8}\u{1b}!Ev\u{16}R\" P9uf;#+D!G#|\u{d}\u{d}\
        %!t2?!F&B+s\u{19}D!,tBU'\"J%K#H!H!N*J/s-\u{7}!3u N!0sX\u{d}!$u*;.\"C#A%=!<!:#=\"x\"=#?!B!<!>(E$T g!0I>f!(t6a!9x\
        <:%%K\"K#G-F.=v:!*u<p!Ethp$'K\"L&N'H\u{a}\u{1c}! x;\u{a}!@tzh!Eu'\u{7}\"'v1FuO! uC`\" w9I>\u{c}\" F$z7,!7u\u{15}\
        I!As\u{1b}\"!9uSb!7uF_%$H&G*?$G->\u{10}$+#G!@+B#7!8!I\";#A&8!:%C=k& C\">.\u{0}\"=!='>\u{c}?! x&[! q*\u{f}!1rVE!\
        8u=\u{e}\" y8FD1!7u\u{18}b!3x\u{7}\u{12}!Ex\u{7}\u{7f}!EAv\"#0t)H,A\u{a}T!2t\u{7}\u{17}!Evy-# H(t.u\u{3}\u{7}!A\
        r.O!8tU\u{15}' K$?&C$y$?&N\"<j3!7xL5!Etqf&2r\"D#?!D\"B(u\u{7f}\u{1d}!Ev q!Au\u{a}\u{18}!Ez/\u{19}! G\u{17}x! tx\
        \u{2}!-sB\u{17}!Ew0\u{19}!7vk|!9x\u{7}\u{1f}!$x:q!+t\u{17}\u{17}+\"@#E\"G#A!A!;(;%A$E%x#LK\u{c}!Eyxw- N!I!B#@\"\
        H!B\"?!u!>*y!G!J!E\u{a}O\"8G-tSb!/r8_!,u~Z!Ev\u{1f}Z!,s<b!/t+V!@t_P!EAu#!EA*!!8tx%!Et4G!-F\u{d}U# H/t)s^}!Au\u{0}\
        p# H'w1G/\u{a}!2t\u{9}i!)u\u{2}<$/B'L\"o-AJn\"$t+K<\u{3}! vyV+ r!>$A(E\"A!u!H!D$A\"C-B\u{e}o!Ev9\u{6}!7tu~!,ur:\
        !%uzl\"*E%y]#\" F+tD+%$G!>%E)='A-S\"4s$G_t!8x\u{1f}%!7s\u{7f}\u{4}!9u`=!'tMZ!:sp?!@s.[!*Fj\u{14}\"*B\"x\u{15}_\"\
        -v\"I-\u{18}!+t,\u{2}!7v-:! u4%!)u%#!Ewrc!$u9g!8t\u{1f} ! u/\u{1d}% F1?&E#x+M\u{1b}\u{6}!'uAg\"4t,MD`!Au\u{b}Q!\
        $v\u{1f}@!8s}\u{16}!:x\u{1c}F'\"I\"C\"D$N%H)M-G01!-u0B. w%=!=!=\"?!8!?$9#A!@!<#@!P!@\u{c}n$ E8G\"r+Dn\u{e}.!J#D\
        \"D!L\"C!G#N%F!8!8#C\"B&J&K\u{11}\u{19}!1si(\"/v6EEE3 n!C!M!H\"G!H\"D!E!>!F#G&E\"B\"I!t!L&I!M$FP\u{18}!Eud\u{1c}\
        !1va%!7w[^\"*B%v\u{12}\"!=o\u{11}{!,ua5! xRz!8t\u{1c}\u{2}\" K\"u^\u{13}!8s!J! x$+\",E#F\u{1e}\u{17}!+tgT\" F*w\
        \u{9}J#\"B*?+@SI\" G$xAS!9vG\u{1e}!$y\u{16})!As4v!?t5=\"!t8Iu]!\"JJ\u{2}\"2K%u\u{1b}\"!!sm\u{1b}.$u!D!B!L!@!I!J\
        !?!F+P!L!G!;+J\u{1}q!/xzt\"#L$v\u{18}\u{4}!:uTf\",D9Cj4*!?!>#H\"I!B'D!x$:%L(v3\u{14}!9uT%\"8u&t~\u{19}%->\"@+I%\
        v&ta%!:sP4!/uBK!7E:[#*{)?2=\u{6}r\" u8D=\u{11}\"4w&E\u{d}$#%C!x!ERM!Dw}k!Et\u{15} ) H\"=#B'=#}'E\"D!?!?$-! ur?!\
        2u\u{c}{! s$f#'G0G!tA\u{3}\"4t$Eq+!)t5r!As @!/tUK!8w![%%K\"K#G-F.=6E!4uf;!3u\u{1c}\u{1c}$ B#I(v$s\u{4}&!*tMb!%w\
        r\u{1a}# K!=6wRC! E\u{11}6!4u,(!Et5Z!&vD{!*u>k!7?Ss!.v\u{5}T!Atzl!7t9@\" u9K`\u{11}- N\"K!A'J$@&:\"?\"Q\"s%:!A!\
        >$JP\u{a}!E@T@!$yN\u{d}!6u\u{1f}\u{1a}!EtD/\" L2Dm\u{a}!Et3\u{16}!8t\u{4}\u{13}#7C!C!z=<!3t/\u{1f}1 O!u!B\"E#J\"\
        D!K!B!D!s%:$C\"P!H!8%L!;0L!)tzq+#A!E\"?\"B\"L#F%N!:#H#C,L3c!Eue\u{18}6 w!8!r!G!F\"B!L!A!C!H!:!?%<!8!5!8\"N\"D\"\
        6%9!8!8b^! w\u{19}c&)I#H#H(G!K-B\u{14}\u{1e}0 P!r$:\"E\"9!8#6\";%J!t!L!K!7!<%F\";i,!*vA\u{1a}!7r\u{8}B!Es\u{b}q\
        !,u\u{16}J!.t\u{6}X!4u-:!/uO8!Eu\u{e}u!.w~=!9rEe!8I&\u{1a}!8G\u{14}$\" H%t9\u{11}\"$t4C+[8 R!M!M!M!F\"F#E!L\"R\"\
        J!Q!F!/\"J!J\"K\"Q!Q!P!P\"H!I!<\"E:Z! syr!'s\u{1f}\u{1e}$ s)x&D6>O0!7t\u{e}t!%u>\u{15}$7H!q\"x+Em\u{1f}' N!>$I\"\
        I(y(D.u\u{f}\u{1}!'tQ\u{11}!0s\u{9}`!7tm^!8xyd!8t\u{a}N!-t-\u{11}!:t\u{3}\u{1b}: E\"I!J!F!?!G!K!I!F!M\"G!L!G!L$\
        M!p!H#x!N\"J!N#P!L!O\"L\"N<\u{f}! w[p!,s;\u{0}! uW9!,uk\u{9}!/wG9' O0}\"D!B$D#C+L\u{11}[!8w6/!7sO*!0s\u{11}=!%s\
        \u{f}\u{12}!Et\u{1e}W-$I!D!B!D#G!D!I!F)I!p!A!G,F/F'!@$D%A!x,C!G-;\u{13}6< R!I!L!s!U!M\"R!O!M!S!Q!S!L#B!M!I!O!H!\
        6\"V!N!P!E!P\"O!M!I$Ay;$ E6w*v%D\u{16}H!/u\u{d}9!Ew{i!!tje1!N!@!B$F!:$B!<\"H%v\"?!9!K!=&;!:#w\"tV6\"0J'u\u{13}g\
        !3xj_\"8s(D.E0 E!A$9!v!\u{1}!=\"?!;\"@\"C$@#>!?!>\"A&@\u{8}\u{d}! xS=!Et^j!Et\u{8}\u{14}!$s?\u{9}!ExA_! v7o!4u!\
        n!9t\u{7f}\u{7f}! vcL!/yL'!:v\u{9}\u{f}\" K8u\u{f}q\"7v!F5N#%G%F%wV\u{1f}% E'w(x'D\"Cr\u{16}!\"CoN.$u!D!B!L!@!I\
        !J!?!F+P!L!G!;+Jb\u{e}%\"A2=!u%>+C\u{3}\u{4}6 E!:!>!A!N!~!\u{7f}!L!B!;!@!;!I!G\"N$:!:#D!E!>!:%H,e!8N\u{1f}\"1 r\
        #H!J\"E#E!G!O!E!H%8!J!2#H!F'K!:%O]\u{6}! um+6\"L!B!G!H!u!E!@#<\"E\"p\"N!L!I!5\"E!8!P!@!w%O\"2$H\u{15}e1!N#C!L!E\
        !J\"@!<!t\"K&6!5\"L!?#8%H!9!x\u{4}r!%u\u{e}~! EB\u{f}. P#I$O#O!P!>!=!t(L!C!B!D!H+CB\u{12}!6zUx!3u\u{4}^! x|m!(u\
        T,) O#?!C%:&K'<\"M!F!=B\u{0}\" x8D|D!@s\u{17}1!:vm|@ J!H!H!B!E!@!3!G!w!6!F!4!J#D!p!t!s!s!M!/!E\"F!H\"6!C!w!J!Q\"\
        C!O!=!@\u{1a}+# w\"?C>`\u{8}!/wb\u{e}$$B$>!:!Ip\u{18}!2vl,%6J!I!L!J,D,\u{14}! tM\u{0}!/y\u{6}T!@wsS!3t\u{4}f!2v\
        \u{10}y5 q!M!I!G!H!B!A!K\"E!K!>!A!N&N#K!D!t!L!4&9%D=,!Euv\u{1d}!)v[|\"%x\"F\u{c}\u{2}!%t\u{11}t\"4t$M$\u{17}!/t\
        ,^!/xc49 V#I!r!?!H!I!M!E!C!K!L!E!,\"I\"I#5\"w!J!C!O!L#K!;!@%Nw,!3u\u{a}\u{13}\" x9G\u{7}O\" F8wB\u{d}!Aw[\u{7}!\
        /x\u{8}H!6sq\u{1a}!8uI@! sdb!Et\u{1e}V!8uqb$ I*z-@!A\u{1}L(!N\">&K\"L)L#M\"O(K'y!:s\u{19}[!7w>|!!tk\u{16}!:xfR!\
        Es2J! J:w# \u{7f}*@.?5+!,uqb!EtW2! u^\u{0}!7x2w!:v-3# z,K,H}w!8us3-!=!=\"B!F%J!A!=#A!{\":!=&=,PD~$ H!CAu#w.[\"4\
        =$E>&!;uqN!Atj#\" F)x-M!EsS*!Ewf\u{8}\"/H6E)+!:wu\u{1c}\"2K%u$p!Evd>!Eu\u{10}U!7u6\u{a}!;uMj!!v\u{7f}<!8u(?!Au\u{12}\
        \u{d}! w6.!8H\u{8}_!8v+2!)u.+\" F8}\u{17}m! t6:!1u\u{4}G' J/u%A\"@!u!H-@P8! u\u{7}1! w4<\"%s\"s\u{1c}}!7s`X!:wU\
        0!6t3#\"$qAFfx!;tEP! x:K#,?$v'B<\u{7f}!4sC#!-z_i#!sAr#Ieq! x\u{19}!0 n!L!C!G!B\"I\"B$D!D\"@$E!C\"s!A\"?,K\u{1e}\
        a!%s\u{5}[!/t\u{1e}[! uVb! v\\1#&G)z6>\u{b}e!$t\u{6}N!8vDp! y\u{4}D%#L%H'K(L.Bb\u{1d}!!s=7\" v8LdM% K/A(?\"D)w \
        E!8tx.!)tDr& r(E+A%t!C,D]}!2uW\u{4}!Ax1;\"!t2L\\\u{c}!!u\u{16}N! u\u{10}\u{5}< H!R!@!A\"t!z!;\"M!J\"K!|!u!V!-\"\
        <!O\"5!s!:!D!>\"0\"N!A!p#C!H\"J\u{1a}\u{9}!*t/q\" J6t!\u{16}(#H$C&B%A!=$?!>\"@}}!$v>\u{13}!/zt\u{1a}1 w!>!=#9!v\
        !o!?!9#O!9\"H%>\"H!>\"='B%<!\u{18}\"2s.u\u{4}\u{10}! GH\\%*D\"s&H%r!C@r!!v@r3 L!9!>!B!@!A#E!=!;!>'=!9$r!M!|!<&@\
        !:$F\u{c}>8 M!G\"O!O\"M\"R!J!P\"N\"?!I!{!2\"P!@$S!r!5!J!I#>\"H!N#C7.& J$I'{$M)F-A\u{17}g!7ufd!/u|(\",E!CC\u{10}\
        !8vS;)\"H\"K#N#K#G$M\"J$N#MPn!+t\u{19}X!EFc-!Aw\u{11}f!Et3\u{10}!8vt7,\"9\"q!6\"=#;!9$8%S#:&F#<\"F\u{c}2#/?(@.z\
        \u{7}\u{8}!4s>Z\" z9Ic1!'t0\u{a}\" v8Kk*!.s%D9 R!L!L!?!I!M\"K!L!M#E!O#N!G!x\"F#J!P!E!q!6!I#G!J!.$FV\u{d}!EAF\u{d}\
        !8uHN!9v)h\"5y%C1\u{1}!7v\u{14}\u{13}!Euj`!8uPc!:s|g!5t\u{a}N!4s\u{1b}6\"3w2C\u{1d}\u{2}\"/J(E\u{1b};\"8F-D'6!3\
        t,8!+v\u{15}|) |\"<!B$A!w#>$?)G-Ai\u{7}& r%H-v!A%G!F\u{a}\u{1a}\"/t2Kj\u{7}!@t+\u{9}!8u\\m! yS\\!$r\u{7}:!-w+L!\
        *vFR!AsTk!-s\u{12}g! wpb!8vi-!Es(Y!*t\u{1d}i!AtVa!*uF%! v|$!!Eii!2tdH!$u`v!6x>!!\"tEO!$t'\u{17}1\";\"A!O!G!s!L!\
        H!L!D!B'A!M#N!N!B!B+HGW# F'x1E*e! xH\u{7}!/sH\u{18}3!O#u!C!A!K!@!I!J!?!E'H#t!O!L!G!:%M!;%J\u{3}j!8u\u{14}\u{18}\
        \"%G@JC\u{6}3 R\"F!;$E!L#J\"@$;!4!H#P!K\"Q\"6!8$G!M!v#PFM\" s4sC]# r*r.D^q!7t_3!2ua\u{3}\"Bq#pa\u{f}!)vq:. K!>!\
        F!?%H%G\"@#B\";\"C$<#t%I#JTA!*u r!(t\u{18};!-tVf\"7=\"{e\u{1c}#+t5v%>AN! K@e!+v@*!At\u{18}1!5te&!7tyG!7tr\u{7f}\
        #*J){2<{Z!2sKM!+xeh!/ukx/!}#C!G\"K!I\"C!H$H!@&K!A!N!B&=!:}f\"\"K6y\u{7f}a- Q#D$L!K'>!9!9!L!N#6#<(6$K\u{19} $+F$\
        H'\u{7f}\"@Hz!2tVZ!!tB]!EuR\u{b}!!t%i!Ess\u{6}!Es\u{16}z!?tA\u{10}!As\u{1c}\u{7}!,t2c!Et`[!!w\u{11}_!,w#\u{c}!E\
        taJ\"8B\"z\u{2}\u{18}!@s*#$$}2J!J.?\u{f}\u{1f}&#C'E!I$E)A!F?I!'uH\u{13}'*C%P'?\"Q!F&N&PM0!8t\\\u{19}$3C!G$H-xQ_\
        % t'J/G\"J-uqk!#yG/!/s\u{b}'!4s:g!/uU:6 K!L!<!K!H\"=!K#K!9!9!I!<!K!G$7%L!r!9!w!F!I\"LKy!EBBB! t_U!8sg\u{1f}!-s$\
        ;\"2G%sx/! J\"\u{1a}!@sS\u{5}!BtN\u{14}\"4K&u<5# s#I%sSy\"\"I1u\u{1c}z# v/u6Gda!3sF\u{11}!(vNG; v!N\">\"P\"C!V\"\
        U$H\"O!N!N!M!R!G!-\"E!P!T!P!K\"P!L!N!G\"M!K!M\u{13}B!$uDC# J*u-r-=( y!@\"D\"G\"C#H%A'Avi!8IZ\u{a}!EuF8# H6A*uZ\u{b}\
        !!w\u{1e}u!/t\u{3}62#H#H!G!K!N\"A!L!<#7$2#K!N!L!H%4!4!K$L_\u{1c}\" y9A*\u{1a}, G%:!O!y\"v!r*=\"D!9!L!A,I.L!7u[_\
        !8t\u{7f}\u{d}\" M:vo\u{12}!!sY6# I&I!y\u{13}#!?u&m8 G\"G!;\"E!M!:!R\"G!2$q!K\"u!M!N!8!K!A!=\"M!8!;!B\"r!3=l!4u\
        5\u{11}!$st\u{d}!Et\";\" G6y`]!8u9U!$tXd!,ul\u{1a}\" {\"C=e!2tp\u{d}9 J!9!:!N!=!t!R#9!J$q!r!=!=!M!C!9\"A!:!;\"9\
        %7!o!6\"F\"P@[!1sR@!0tT\u{c}! u\u{17}4!EsEr!:t7\u{1c}!*tn~!8tF\\!-su\u{3}!@uB\u{e}!Eq&&!Er,y!6x\u{1}W!8s(\u{8}#\
        %F*G'B/>!$x\u{16}\u{0}!3u3\u{c}- M!9\"A\"B\"H!<#@$@#=(<&B!A$9&l!8v{\u{15}!-se!!7t'o!0s+(!-uQZ\"@E%D\u{16}~!8uRn\
        \" K8u\u{1};!7ur\u{6}!,u\u{a}o! sp\u{1a}!1v_\u{5}!(uvO$/H\"v!@\"=M$!EGuQ( H,t'D$u!K%O!u$O\u{12}:!8t\u{16}[$/A'K\
        \"n-Aq\u{3}!Ex1\u{1}!/tD]!-w>O!7t#O!Eu0\u{8}$4@#C!G-y\u{1c}E\"8G-veq6!O\"Q!P!R!F!P!;!N!?#?#D!O!O!K!O#G\"@!N\";$\
        B!r$CO6!:uLr! L:.!:u%Y!Eu*?\" w8H0o!Esd\u{1a}\" G$xf7\"!G7E/V& P$@!>!}3C,<s<!7E7l# I'w(Ex\"!8v\u{1f}~\"1v4=(r!,\
        u2T$ F7u!w-Af1!7F7h$$|+N(I.>G.!7t\u{1f}t* w!r-=!=$@#C\"A\"@%=&=\u{1a}U!$t7 !$t1!& q\"?#=\"v/=!IN\u{4}\"8s-?\u{a}\
        @!.v9\u{15})%C\"C(@&x$C!>%?\"@!wfT!4uL\u{1e}! wQ1!5y`\\!Ew^W\"'y(E\u{12}\u{12}!8u\u{1a}f! u\u{15}e!$u\u{16}j!Es\
        +8!$stt%%E\"I(I'=\"PA\u{12}!$u`&\" I+xN6!7tUi\"*H\"t*}0 K\"@!M\"A!F!A!t\":\";%6!8$w!B#8&6%NA.!9t t!Ev<|#*I*r1B.\
        @\" D6uh\u{4}!7s\u{14}\u{4}# N9z,I\u{19}\u{b}# r/s6IW\u{2}! KY(!6G\u{18}y#4E#y\"Fvq!)s\u{0}T\" F6w$}!Esn\u{1c}!\
        7J\u{9}~!3u;\u{5}! vJv& N)?\"D${'K/v\u{5}\u{1f}!8v\u{7}F& J*L\"u,M!E,Ls\u{f}(!@#v(B!A%>!=!D$E:&!3u (!$s/\u{11}!\
        :tn-!/s h!?v\u{13}\u{16}!8udO!?t\u{13}%!-tv^!+u,0\"!H?z\u{15}w!8ub&!@t/*\" K8u6\u{2}!2t\u{a}\u{7f}!!v\u{1e}:\"*\
        y%I#:( M$C!r\"t#@%:'N#@@G&/E#=%A!D!C,t\u{2}8%<w$B!C!J#Dp<!:uG>!E?L\u{18}\"4s$G,?!,uZQ!2u\u{1b}\u{1c}\"-v\"I\"J!\
        /H:'!-sAY!ExC\u{6},!>#D!I!D!K$A\"=*;\"C&:\"x$LOE!Ew/\\\"2t3H?$-'L#K!A!=#Q#:!6!9\"L\"O!B&L&Ia\u{a}!7tU>+!@\"L\"I\
        \"K%@!@\"@(Q\"z!B+=p8!<zn\u{19}1 q!5!H\"M!G\"E\"E#H#H$4!5#G#7#C\";!M!3tb!-u\u{15}@! s,\u{0}!,t\u{8}y!@t8?!Eu9,\"\
         v8Jmc!?u(F!$vP[! w5l1\"F\">!B!=!G!=\":!D!=!A\"K#D\"6\"J\"K!M,L\u{1f}r!/vue\" H6zd`!#s\u{1f}k!4t+U! uT7! w44!EE\
        Qe!Et\u{17}I!%th)!ExC]+ w$I!M#G\"H\"F#I(F!Q\"I+n)_!2t\u{d}^!/ta3!+tCg< T!K!A!?!B!I!@!L!B!D!J!M#H\"A!P!M\"w\"P!J\
        !m!O\"O!K\"J\".!r!t!?cc%%H$A!K*;#Iu0!4r I\",L+K\u{13};! x\u{3}4%\"L%E/E#G,AG\u{5}!EqOS\"*H.vb\u{1c}! s:\u{7f}! \
        u6(\"Ay$D__!!wP\u{18}! w\u{1}). P\"s!A\"I\"H$@!D!D\"D%=#J$s$N&:OM!4uq\u{14}!)x@\\! uM5!@s\u{17}q$=I!M$x#wNF!6v/\
        \u{1f}\" x8F\u{d}T!+t+@!Av^!!Et\u{3}[3#7!G\"D!E\"v!<!A!L!3$5\"O#M#E!K!9$K!?\"P#J\u{1e}%!8E=[!7u[b)$F!u#I!A!F!J,\
        L!H\"P\u{7f};!8w\u{14}\u{10}!/=F/! v\u{1}%!8uP=) K!B&D!t!D!D%A#D3KO\u{11}!2t.\u{11}!8v.x!/u3\"\"8D-vdh! uzQ$$J\"\
        v!D>E|o! vh\u{2}!(t\u{17}q!9t(z! u\u{b}K! x}c!8v\u{1d}E!0t\u{3}=! uEf!'un!\"7t'v\u{a}@!8vr\u{1}! z\\G,\"K!=\"D!\
        C\"J\"G!@$C#=!C&K&?\\2( A-=\"=\"x!p!C&>!=\u{1e}Y!!t_|% F&C!E({)F^7!2s\u{10}!!?t>.!:sfc!*wNl, p!>!x!@!H!D%A!F+E!\
        @#@+=@,\"*E.@0n! v^\u{18}\" G/u]9!8z[c!*w\u{7f}9!;zu\u{17}\" K\"tL0# K*t)t1q!1q\u{1b}~!7t0%\" J(tPJ!*t$\u{1c}!*\
        uJ\u{19}!8u,{4 t$=!E!=\"K!<\"J!E!D\"E\"J!;!9!D\"J!F!x!F!@+H3\u{17}!EDf\u{13}\".D!y\u{17}<#6C\"C\"@Gh!Eu\u{13}r!\
        4u%\u{f}' D!C.C$C$y&u(BL\u{1a}!!u;h!2tLJ!8u$\u{a}! u9F! u/{\"2C!t\u{a} !ErS !4ta!!Es\u{7f}6!:s~/!-yt8& y#E3r!B!\
        A-B\u{1d}x!*r{\u{7f}!:sP(!$u\u{15};!4t\u{a}\u{16}!Et\u{15}-!Ew@\"!4s,Q9 I!P!N!B\"=!G!J!E\"I!@!q!A\"v!K!P!:!M#K!\
        L!T!?$K\"u!H%M\u{5}p!Et\u{1a}H!%uS9! H\u{7}\u{18}!;s\u{5}U!*t'q!8utm\" G)si\u{1e}!-sS\u{1c}!7sC-% M+E$E(?\"F<N\"\
        4w#H\u{0}k!:tF/!$v=C!ErQ[!4r].!ErGg!:yy:$*F%D(B.?'J% {#G\"@3A(?pr!,H\u{13}\u{18}!%x\u{b})\"'G,CG\u{2}!:u\u{3}\u{16}\
        !8E\u{14}V!@vE<!Es\u{9}/! soO!6y7C!Eu}u!(t5`! I1r\"/y-{\u{1d}4!8uTk\"!w?DgW! tKM!%tcz!EsEI!8F+2!?r;[\"2@%G\u{6}\
        )! MLO$ H6t\"F!@A\u{1f}\"5t#G\u{3} !8u\u{11}\u{1d}!&tYh\" G#uZ\u{9}! s\u{8}?- q%?\"M\"x!Q%:$5#D!=\"F&K\"7$L9),$\
        G!M!F#E!C#O&<$F\"F!;%K&A0q!*v\u{a}U# u:v+FQ\u{17}!AvSJ! uw+%!{)D.C\":+A\u{d}\u{c}&!>#G/=!=$<!yz7$%M\"u0H!Nk\u{f}\
        !7s5|!%t\u{14}\u{1}#.w*D-EkL!Cvl\u{c}!<t\u{1f}]!*H\u{18}>0 Q!D\"5\"C!F\"E\"B!;!F!;#G\"s%Q\"@#x$4;-!8v[%$$E$~'?6\
        =\u{5}:\" F2u\u{8}3!7t@\u{3}!:t>\u{1a}!0v\u{2}K$6@\"F)v$um\u{16}!Ev,\u{1c}!4sT\u{f}' J'B0@!\u{7f}%I!r'BP\u{12}!\
        EsE\u{6}\" F6}Y\u{13}!:v6\u{3}!8?+\u{1a}' r'K#A%J#u!?2?n8-!@#D#r!G\"I%F#@\":$H!E!<&@!vnt!8t5d!7s\"*!2t\u{e}#!/s\
        [_/ Q!;\"A!A!H\"F\";#E#D!>\";!H't%:\"49\u{19}! w%K!9s\u{7f}\u{17}# u/K'D\u{14}y!3t_U!2td1$\"D#H2E.<\u{1c}I.$y!I\
        !C#C\"C!D!>\"I%@&=#H#?!<!u@ !!w}\u{d}!AuhX!-s\u{5}\u{4}!4s!h!6sI_!*JR$!5uV%!;w *\" t:s!z+ T!A'N!H&M$<$B!s!G!>+=\
        1\u{8}!7sRL$ H0|\"@&N\u{9}a!\"t{)!@sVf!/x0e!'xJ%$%E3F\"@+IK['\"C\"z&u%A!v(B-A,W!Eu\u{3}o!4s>q\"!u6Io\u{4}! x\u{8}\
        0#$y0?$GH\\! u,\u{1d}! vs]!4u\u{1d}\u{f}/!<!B!E!@#C!B!@!I\"x!>\"=%9\"F$<&<\u{a}o!3t\u{6}N! w;@! u]K\"&y?CRq#*u*\
        I$JCd+!=!F!B&9):!7!:#6!q!B!< F!8Hi\u{18}!8v|%!6t=\u{a}!:tS~! t1B\"8F\"A<Y*\"F\"@#C#?!E!A#@'v\"u-K^a!)u)\u{19}!(\
        v\u{17}\u{18}!\"u5Z!6w\u{11}=!4sHw!8r)\u{1f}# x8I!J*\u{7}!8u}\u{15}!$sr\u{16}0 R#G!<$Q'@#7!7!I\";#A!M#v\"7!9\"K\
        #BHa!:v\u{7}\u{c}!Et|U! t\u{1f}8\" G8y`F!/t-M!$v=1!8u88/\"C!B#H\"K!F\"J\"F\"O#I!K!H#N!O!J'N\u{a}/!@p|3< x\"I!I!\
        F\"K!R!E!A!M!F!N!H\"L!K!8\"C!J!:!L!M!J!H!I!<$I!8!:$Ltw!,w\u{a}3!$?\u{16}\u{17},\"F\"D!G#F#E\"D\"C$<!=\"K*?%x\u{e}\
        A!3t\u{1b}A!4t.*!AtfB!/u\u{1f}\u{19}!7uM\u{13}!4s\"\u{19}!;qH>*&L\"L\"K!N!I!H\"{'K\"K\"La*! uk1!8ud9! umX!,um\u{12}\
        !:v$\u{2}!/wAb!'t^Z* O!s#D$H\"C%C(?!N(v%M@<&)I#H#H(G!K-Bk}!8vXT#/H'H!Dtk!\"LLD!<r#v!!u\u{c} ! u\u{4}+!*sD\u{6}!\
        6y0\u{7}\" L\"t#q7\"I!?!L!K!|!N!C!s\"=!P!@!5\"<!8\"O!5#A\"@!S%3!8!5$Cy+!!DR\u{6}! s6R!:xn_#%H)v!Fc;#8A*H#Et01!;\
        #F!t\"G!E\"@!D\"C\"E#>%>!G!K!<$F#=!zqK: O\"C!;\"H!C!p!C$H\"K\"/!M!H!K!L!6!G\"M!?\"5!5\"G!o!+!L\"I\"q\u{b}W%\"@%\
        A#G%s2x7\u{10}!,u6h\"%C\"s8\u{1d}!0q2P!*uCn4 <!9!8!=#9!r#z!r$S!<\"9$r!7!:!7!>%9!F!:$Fsi*!?$B%?!w$N\"s!@%A!F-J\u{7}\
        \u{1e}!7s\u{11}j!Et\u{1a}P!Eu6N+ y!?!u%N!E\"J\"E#I%>$A-I&\u{c}\"*C*DR\u{1e}!-u\u{b} ! t1\u{b}!2xTJ7!H!L!9!6!N!D\
        !E!K\"F!6!G!?\"D!4!5%E\"P!w!N\"6!F\"K&v\u{1c}\u{16}!:t]a!0sbZ! P\u{1b}\u{11}!Et,\u{19}! vLT\" H*v!3!8uq$!6wIZ!/\
        t~*!#xsD!*v\u{1b}\u{8}! t\u{a}s%#C\"D1@\"P\"Ly\u{1e}\"2K%uC%!'ri[!)v>\u{c}!Eu\u{1b}N! v\u{d}\u{1c}\"6x\"L\u{4}.\
        !4tq)!6t 5!EuBo#8@\"y+BC\u{18}$+=\"F*C.?g)# J\"{6N\u{e}R\" H#D\u{b}\u{3}!7v s!*v\u{1a}\u{7f}!Et&:!EA\u{7}y$!E0|\
        /J%B&\u{c}< V\"z!J!B!T!?!O!q!N\">\"E\"U!M!K\"A!C!+!P!I\"N!Q!K!;!K\"@\"G#A!rqe!EuZ:! v{\u{7}!$x)~!!w\u{3}b!:t\u{14}\
        }!?t`\u{15}$&z$B%C*Ip@!-uv2\",s9H\u{18}3(\"G&t\"H%G#F$t!C.Eqa# r/L*H'|!<t6\u{8}!3w1B!?w(\u{f}#4F$J*w+n\" LE>Sj!\
        8u\\&!.u\u{13}C\" v8G$#\" I7t=|!7vy\u{18}! {o<$4s$D\"v+A;I!8uv\u{c}!,u^`$ H'G+s3@?l\"*w-DSM\" t\"Fz\u{c}!<tz\u{18}\
        !ED\u{3}H& I$u.C!B$B!@Ds!,uuq!2s49$/>$u&E,>\u{12}=!8u$>! sP'!+v5B\"$u'LW.4 M%K!>!H!@!@!M!>\"E#6!;!:%L\"G!5\"=!F\
        \"6\"9!Ga&\"8G-C~\u{1c}!2sYR!:wcb!E@@a? \u{2}!/!K!9!2!/!6!3!A!D!\u{1}!/\"3!3!G!3!4!,!@!0!9\"C!R!4!.!8!8#2!?!6$2\
        I\u{5}\" D8|\\D!4u\u{1a}Z!@xX\u{1b}+$M!G!?!M!H\"E!E$E(H!N\"?\u{4}\u{f}!.wP:!:s(\u{17}\"!q:Kj\u{1c}(\"F\"I!H\"I#\
        I!E,F#=\u{18}.!Eua\u{b}!:tlw!<s'\u{5}!Et`s. z\"F\"B!E\"B!E\"F\"E#@(Q!>!C!;+C\u{8}x!4s\u{1d}\u{b}!Exbb7 D!L!E!L!\
        S&s!q!r\"-\"?\"N\"G\"F!I!O!=!F!-!2#I!@!M\"J$k!!skj\"\"B(DSL$ H0|\"@&Nf\u{16}!7vn\u{6}!EI'a!7t?\"!@z\u{6}\u{8}!+\
        tR]3 V\"K!I!A#L'0\"2!4!x!-!I!7\"P!S!J\"7!7$1!2\u{1e}F- N!H!B#@\"H!B\"?!t!>*y!G!I!E'\u{1d}% H+r(?!K#B8R!$utc!)vR\
        i< H!S!@!A\"t!z!;\"M!J\"K!|!u!W!-\"<!K\"5!t!:!D!>\"0\"N!A!p#C!H\"J! !&u\u{8}\u{1}\" J8w=\u{1d}! tF\u{1c}!'t9 !$\
        w\u{1e}8!2wJR!*tIC\" s8K\u{1d}5\" L,uK\u{f}\" w2H%\u{10}!8u\u{d}g*!C$B&H(A#E\"v\"A!K$>&B\u{15} , K#G#B!D!F#x\"?\
        \"E'K\"M\"I+K\u{11}`'*C%P'?\"Q!F&N&P7i!*tH\u{1c}* O!s#D$H\"C%C(?!N(v%M.\u{8}!$u\u{7}\u{1d}!Eu\\\u{f}\".u!BoA!7t\
        2\u{4}! u\u{e}\u{e}\" K(tr\u{1a}&\"C#F-?%A#x+=m/\"4t,JOh!/xx^!(t\u{12}\u{11}!&tSu&$u+A(C\">(t!H\u{9}\u{e}!*t\u{8}\
        x!Eyw(# L%y%EFm\"5u#M_k!Et\u{10}2!:s\u{13}\u{1d}! w\u{8}X!7t%I\"$u'L|\u{4}!-shF/!O!K!=$H!N#L\"B%7!2#R!G!P(J!1$E\
        g^$$J(=#D%=\u{e}\u{14}!:s]3$#v\"I2H!J|r!-t#\u{10}\" v*Ji\u{13}!$sFy!2u5W!-u%!!EGUV!Eu>\u{4}!/t<`!1t\u{12}7,!=$I\
        $<\"s\"J$r!>\"J#@#9%;&FN\u{1f}\"8r-ES\u{1c}$ K\"F(u%F`_!4uf>!EtT\\!ErAC!2tX\u{1f}!8u<\u{9}!8t\u{5}Q!#s'\u{b}!'s\
        T>,!\u{0}#F!L%G\"B#M%M#H!H!F&>!?C\u{e}!6w\u{1e}Q!#x\u{1c}]!Et}g$)w.C!B)<\u{11},: z!q!=!J!H#S!E!C!N!G!P!I\"N!L!9\
        \"1!M\"N!O!A!J!L%J!9!;$O/#!/tw\u{2}\"*M.u]Z!7r\u{17}\u{1a}!8u{_% ~*A\"E#F)GL5#0v(C-BqE\" E8x\u{e}u!,t\"l!!tg5!1\
        v\u{c}F-!B!H!A!>\"@\"<!A!L!G!G#K(;.Ax%\" G$xEx!Eu\u{7f}\u{4}\" p%K/\u{1c}!@{f^\"/I6v\u{18}6!Et0k!)t\u{3}\u{18}!\
        @tD\u{1}!Eui!!3vU\u{3}!6vN\u{12}!,w\u{13}s5 P!5!O\"N$u!>#;!;\"P\"<\">!P\"J!5!G!L!3%4!r!3$NB<!:u\u{d}~% F2u!B$F.\
        F|\u{c}!8tU\u{13}& M$I!G%}\"D.B7\\!:tFxD S!8!M!@!A!A!?!B!F!8!<!7!<!>\"<!6!:!8!8!5!q!9!3!\u{0}!H!6!9!;!C!v!5!8!9\
        !E\"G!HSW!(t+\u{8}!5s\u{15}\u{1e}!<s:\u{10}!ErL\u{11}\" K8u{\u{d}\" K*x}r!:t\u{7f}c\"$y%DDc!8tF\u{16}\"/w6E}M!:\
        tsG#)t!>.@\u{16}a) C)u!y\"s(;#@!D\"C+?>&!E@ia!@tMT!3u<I!-sC8!2uPr!?t<}%3F!q$A!H&t=]!:z9\u{1d}\" L8tvM!:si'!8u&^\
        !At#.!/u B$ C2B&=!zb\u{1a}! t\u{1f}\u{1e}!1t\u{11}\u{19}!2s\u{1f}\u{c}-!}!C%F!?!<!E\"A#H$8$A#<&?%BWQ2!8\"A\"A!7\
        \"?#>!@!:\"s!8\":!=#=!A&I#:!w!J\u{e}E!1s\u{b}A!2t/\u{16}!$r\u{1e}&!8v!\u{1f}!As_?!7q\"r)$D!F\"G$D!C,r\"@%s&;FU!\
         wz\u{1}($C#H\"?#>'<$A#='t\u{16}\u{10}!Eu\u{4}a%%D*@(C#w+>\"9!4vCz*$>#D#B#>\"r\"A'C!?!=%<CO!EtPl$3v%@!D,@/\u{3}\
        \" vED0R! t\u{d}\\!7x 5!7tkX!8ss9$ E$F)|\"Da!!+tZE! u\u{1b}{!Etg3!Etb,\"-s3s@>!/y/A!0uW\u{1f}$#C\"C1J$K+k!/zRu\"\
         r9J\u{7f}-!3uF\u{14}%\"K%H$F!E+J'O!$tu\u{b}#+t5v%>w'! r\u{3}4! u\u{8}V!4t\u{1e}n!5yF\u{1c}$\"C#E%K6r%\u{19}$ E\
        !w7D-B\u{11}b!!sF`! yG[#$y0?$G\u{14}!!/s\u{e}5!EsO\u{0}\">w$G\u{1a}\u{1d}!/usg!%u+Z!8u~e!8v:k!8v\u{4}8! we7# }*\
        G.K\u{1a}`#'H(H't\u{a}R!-t~y! Ft7!Euh;!$tfj\"#x5H\u{1e}d!Ey\"\u{7}!1w;G!!t\u{3}@!(u*x!AulC\" t#L4a!Ews`$$B#C#B.\
        CF5'%C!H!o\"I!?%s)G~w!1t0a; T#D!A!E!I!H!F!M!R!M!J!J!K\"H\"R!u!C!P\"I\"E#3\"L!G!D\"v!D\"pDR\" z8D\u{3}\u{1b}!8t*\
        @!Erau!-uR5!7t\u{1d}\u{d}!8rDM.!I#K%H!K\"E#L\"s#C\"L!H#@%E!A!D +!:ve/!6tiZ\" K8u.Z!/D\u{a}%!3u\u{19}=!6uQ+!7u@\u{16}\
        \"6t/Fos!/wV%!$t\u{13}\u{10}!5tT\u{3}!EtR\u{a}'%z!B!F#E%D'B/Bdl!\"v\u{16}e!1uX?!/tHC!EtK~!<{\u{2}&!7t\u{1b}R!;u\
        d#!!u\u{9}9#%B%D!w\u{f}r!ErD\u{1}!$s(S!#Gz\u{4}!8F\u{2}\u{10}!1rzA, }%C\"M#D%C#E$I!A!M!J!B+E($&$=\"G$N%N'N/H0X!\
        Ay\u{18}8# M)s&H#2!,s:<!-zRR!+uD/#!B,t8Bi_!4s\u{16}{!7t\u{e}#!:s\u{14}8!4vO_!1v X!*yJ\u{c}& v!r(H(s'E-E~\u{a}# \
        H*s.Fv}!4u\u{d}[\" L$v\u{0}i!-u8B\"3z,IY\u{14}\"4w#HKJ!2v!d!:u!3!0sbU!&xjt!7r\u{1}\u{19}\"4t$E.t!2t$\u{8}!8u}\u{13}\
        !!uF~!!t\u{9}g!/s\u{1c}m!8H<c!-vj4!@yrC!*t=C# H7w.CV\u{b}!Et\u{14}\u{13}3\"J!;\"@!M\"@!I\"I!q!6$s\"1!P\"N!9!Q\"\
        4%8\">$I,W!8tNe!/t\u{1c}@!-u\u{12},!8t\u{16}\u{5}!2xIN!*vI<)!>!8#B\"H#I%K%9$L)u/d3!S!N\"K\"K!R!N!I#N!M\"I\":!Q!\
        I!9%N\"J$K!P%3d\u{9}\"+I-B>.!7u~^! u5Z1 Q!M!F\"B!I\"L!v!C!M!A!B!?\"H#A!<%y*u0,!0t9\u{13}!/s\u{13}R!8If8\" I8wy{\
        !9xyj!ExH]. K!>!F!?%H%G\"@#B\";\"C$<#t%I#J:f!Er%R!0v*\u{12}!)w[\u{19}. L\"A!@\"?!C\">\"H!:!=!@\"?$9'u&<Dp!$t\u{3}\
        H!5t)y! x\u{9}\u{d}!8ub0!8vHZ\" \u{0}8>\u{b}Y# E7s.E\u{12}\u{b}!)t0h!/w\u{9}\u{b}$ E.A.u)En$) P%A!v!G\"A!G%>%:%\
        uFO7 Q!w\"@\"?!7\"=!8!J!H!8\"6\";!9#2\"B!K!P!C!M!u!<$F!5* !@t.\u{12}!7tBb!:v+.7 T!O!B!C!G!L!F!K!I!P!T$5\"I\"C#s\
        !N!N!R!I#O\"I\"5#CC\\#%A$B/?c7% B3?$?!r-B\u{f}\u{1e}&%E#D'@$:$F#@/\u{a}!7w\u{1b}E!8u|\u{11}\"4v-umQ! t/\u{1d}!8\
        v;8!9v>r!Ax\u{18}9$%C%?%s)G\u{4}N% F#t5J$J)EjX; }!O!K!L\"M!E!>!Q!G!@!M!C!H!L!A$J!m\":#<!Q!K!J\"O!P!L!P$F&\u{1e}\
        ! wR\u{3}4 Q!3!J\"6\"N\"s!4!F\"K\"t\"7!8!E\"2\"G!@!G!O!5%0~?!Es\u{1e}*!7s,^!Aw43/!A\"?!@!s\"C\"=!u#:!E$@$H\"L!?\
        !>+J>\u{12}!Et\u{14}2$*J-v!q-EuK!7u\u{13}X!3t,.!-uW\u{9}\" J$xsC!(v]'' H#B\"F$?$C-9+Q\u{16}\u{7}!7tSG.#u\"J!>!I\
        !K!@$F%8\"8#D!P!D!K+2\u{7f}O1\"D!I!F!I!?\"C\"B!A%A#H!9\"H\"N!s'6!4$BpV\"/@(@ys!/r`\u{2}!+vh>#3>%J-<D\"!0t\\m!/w\
        \u{10}\u{1b}!7w\u{2}\u{f}0 v!@!C!B!E!A!B\"?!9\"B!B&A\":\"H#E,;m6# @7x.;LR!Evk|!/tj%\"1x4E@\u{f}!0txo!1t\u{2}u!0\
        qa49 I!u!:!A!=!B!9!F!:!6!E!@!C!:#5&K!L!{!L!6$I!5!9\"x#r\u{2}\u{8}!\"uL\"!!s+*( L#H!I&J$s)D!C-A1\u{18}!Et,\u{6}!\
        2t#d!1rVk!EsQW!8t\u{1f}G%*G%t)A\"F+B\u{1d}\u{15}!Esm\u{7f}\" J8vVf!-v+g!*u3e!Ex%\u{1a}\"2t3D\u{19}w&*D%P'?#F&N&\
        O\u{4}'!2u,O\" BEw\u{15}\u{0}!3sXF!,v\u{1}u!1vQ\u{d}!$sa9!2uz,!0s8\"!,uh\u{14}%\"A0=\";\"H$@\u{1f}#!2t\u{1d}\u{1f}\
        & ?'E*?\">#D$@,\u{15}!4t5\u{14}/ M!<!;&>\"J!=\"A\":#M!v!5#8);!w$5G\\\" J$t~0!&yK{!9uU\u{10}\"8w&t|&\"4t,M\u{c}+\
        !8uTK@!L!E!O!E!B!I!H!E\"D!P!J!I\"J!R!P!A!G!m!t!F\"Q!u!m!1!?\"S\"V!L!P!L!>!N<N!1v\u{7}_/ G!H\";!N$K!J#;#E$v!7$L\"\
        E$K!u!<\u{7f}\u{6}!EuFn!,v\u{b}U! E^\u{11}!Esdu!<v&B!/yAZ\"3t2EU\u{1f}!3xO$!#tj\u{7f}!.{K\u{c}/!=\"H!G!J\"I!D!E\
        !D!J!I%r\"B#G\"A!OG}!8tZ<!At12#7C*x$>\u{13}(!!v61!0v\u{3}V. D!9\"I!t!B!L!w\"s\";\"G&6!9$J!=+j!7shN#,D#D6u!n$ E-\
        <+F\"D\u{14}V%%K\"K#G-F.=[!!8tr\u{1b}!@x,g!#u\u{16}\u{4}!$t\u{c}@!-w*6!!u')!Eu,.5 O!M!E!G\"A!M!M!;!D!L!r\"O!5$L\
        $q!K!K\".%=!L!7W=!Et&\u{8}! tCs2!;!J\"N!I!v!r!A\"F!K!?!@&9$C!J!F!=&<!s#\u{4}!&vH\u{0}!@t*R!8t)h! t;G!ECi\u{10}\"\
        !E\"v*p!Et$n!!t`N!Ez?1!7u/X\"/u+AoE!/v9z!ExtD!@wfn!Et:X!'CM\u{18}5 v!A!x!E!F\"F!M\"I!M!L!C!O\"M%9$G!D!C%A!G!B$E\
        a&!4JM\\\" }8C\u{16}M&!q$F/?#E$u*?f\u{4}!@vA\u{c}@ S!N!A!q!I!n!I!~!D!H!@!G!G!K!J\"P#O!V!M!?!M!U!F!Q!Q!M\"Q!H!R!\
        N\"R!J'/!8v_\u{1b}! x{v!EEXb\" K#xT\u{10}!8u\"\u{19}!Eyev!3x&m!8w\u{f}w-\"B!?\"C!D\"I\"J#C!8#=#:%H&;!9,(!+v\u{14}\
        \u{19}!*t:\u{1c}!)w\u{b}2&)J#I#I(G!L-BO\u{11}\"!tDFf8!8u\u{16}!!7t\u{11}g! wU\u{14}!*M%K!.vP$!2td=$ J(u,y1B,G!E\
        vgd!EyC=!8v\u{2}q# I'x1JK<!3w\u{10}@!-wR2!)u\u{17}P!/u\u{18}d\"!u:J\u{7f}Z% q!G!x5J!F#\u{14}\"%L\"rA,\"<v$L\u{11}\
        \u{16}!8tyF!!vI\u{3}!8s\u{19}z!*F.O!Es(S!!tk2!/vIL!ErB1!'I#@\"7z\"G!j\"<v$LUA!+sa4!:s&\u{11}!Eto_!-us+\" I'tJ=!\
        ;vgh! v\u{13}`!Ew5`+ M#H!E!L!A\"@!H+:%E!<'=\u{7}'* I#H!C#H%F(?$N!B!t&C\u{7f}\u{f}!:s\u{c}\u{9}! DOB!4r*=!'wV>!@\
        ug7\" K8u+\u{c}! v\u{9}5!8u$\u{c}!DwbN!7t\u{b}e!/tk6!7whD!7v(+!5sEY!7tc\u{17}# t!r!I4\u{1f}!6E6d!9yth$!u.='D/s0\
        j! y%@!%to<!Es*M!%wB3!7=\u{15}f!9FSi%4D\"E\"D!x$tu,!;u\"t!#s\u{15}M! u?\u{8}!&t^\u{1d}! s5\u{5}!%u;E\" K-xH9!-s\
        8]\" I\"uX\".!L!:\";!<\"C#=\"7#;$K#J$r%<!K%u\u{4}X!Et\u{11}h!2t\u{1c}\u{1e}! r\u{3}2\" H7wk<( H%s\"F!G\"x!H,@!D\
        \u{13}B!:sy`!6r\u{0}i!$y\u{3}R\" H;w\u{1b}(!EtzZ!)vQ\u{1}!*s31\" J'v_!%!v\"F!F7u*A?#! t'0' C!@'A!=*t%N-HG6!4s\u{1f}\
        7!Et+@# G$v+C\u{2}\u{8}!8u\u{13}C! vO|!*u+S!AtC%!:uwc! sz\u{12}!3u\u{6}?\"+I:w_\\!EwAM!*u~'!.v\"y! u\u{1a})\"(H\
        'Ee^$ x*H\"E+E|\u{7}!ED\u{f}Z5!G$=!C!N!E!@!@!A!G#D!=\";!K!O\"G\"t!M%v!:\"6!BhL%$>0v\"A!E!BT;!*t\u{1}6!Et\u{b}'!\
         v01!,tz7!8t\u{7f}\u{17}\" y8G\u{1c}y!/wo5!;qe9!EwX$!$uOa!%uI\u{6}) p(F$G&H\"G#C!O\"E'M\u{13}4& C&m$B#>)?\"C@I#\
         y%G3FE[!/t\u{14}O!/u\u{14}\u{b}3$J!P\"J!N!K!G#K!v!H!L!N!O$F!q!O\"C%L!:%L\u{4}!!-u2l!:soC!:tz[!8EoQ&)I#H#H(G!K-\
        BEb!-td~!:v03!EsuM!:s\u{14}.# G#w%Gb\u{13}\" r8Iy/\"8I(t(\u{f}!Ew\\y!3s3C!6sRH!:vP\"!Dw_1\"8D-xY\u{2}!*x\u{1c}U\
        ! E\u{1b}a\"$t+K_g!;uy\u{18}!%v\u{10}\u{1e}!=u\u{12}0!&tcz!2vLc\" }8>\u{8}<\"8I(tUu!EFq\u{6}!@s\u{1d}\u{1a}!E>7\
        <% J#K$I/y/F\u{1a}@!?u\u{10}0!,s.\u{a}!/y\u{4}!!Evl<#*K&w(I\u{a}\u{1d}!!wkw!Et)G!8s\u{15}]& P$K!I$K-J!J#s5 O\"L\
        !E!J\"t\"I!K\"C\">!I\"D!N!/!D$D!Q!K#<!A!D\"OC\u{9}!Ew/q!&un\u{7}! JDs!Ex\u{13}'9 n!J\"M!D\"G!O\"C\"L!I!G#<!H!Q!\
        K!+!M\"K\"U\"F!N#F!J!-!v#1\u{1c}H\" {8G \u{f}+!A!J\"I$F$F!C\"F$:%F!@!9\u{6}F&\"A\"C$H\"L*?1u5k!3t!\u{11}!8Fp\u{1a}\
        !/unv\"(u=Ef\u{15}!EtUx!8u1:!Et\u{f}\u{16}# w/J)L%u!8x1w!:ui9!Ex\u{1c}^\"0u'Gg\u{13}\" HEuF $ I/v&u#G\u{5}O: S!\
        L\"J!N!>!7!B$H\">!F\"H!M!I\"L!Q!R\"M!{!O!1!1#&!M!?\"A\"Ov$\"*L.yr\u{1a}!?u7j!7vll\";q*H\u{1d}@3!8!A#F!=#7!K!>!=\
        !C!>#;!7!x!=\"r!8\"K&7\"7\u{c}x! K_B!4sZ\u{4}!1s'[& D)E!A#x\"D\"sx-#'H3D+B/m!/t#\u{15}!8v2\u{1c}$!{7C\">+A*l!Eu\
        \u{6}&!,sE-!0sjW!/tzT!Et!~!Eu@\u{1d}!3v-\u{6}!0s\u{11}{)\"@\"E!C'C#A\"@&I#z+9A+!Ew\u{19}M# L9|,I]H!'t=9\" }8A$X\
        !Et\u{1f}r\"6E/v;4% H+C+u#D'u'V!!w\u{1b}/!Es\u{6}/!,u0\u{14}&!|\"D!F+=)C#w\u{c}y!-u\u{1a}4!%t:z!!sOA/!;\"<!=!E!\
        ;\"='v#?\"7$K\";#J\";\"9$8~F&!t!t-E(I!D-@6u!+uC'8 L!v!t#K\"L!I\"F!?!3\"F!K!/\".!D!Q\"@!v!E!7\"2#B!r\"P$LK2!E>I\u{1d}\
        !1tpJ%\"B#q\"q#@%A/\u{1}# s#u5J`\u{3}1 4!<\">!;!<\"=#<%7$9!<\"\u{13}!>!3!;!?&A%37z!8tmF!9u \u{e}!Ew\u{f}(!.t\u{e}\
        j!*tO>!4tr\u{10}!7t\u{1c}m2 v!C!L!I\"Q#N\"J!K\"I\"K%K\"O\"S!F!I%I!L%HSt!/ug\u{1d}!4r:\u{1d}!${VU+#G!@+B#7!8!I\"\
        ;#A&8!:%C~]\" E8{\u{1e}\u{8}!#t)1!,tA\u{15}!3v7}!7t'Y\"9F*F&Q\" K8uxI!8GR7!!s`\u{b}\" J8vy+$!C0?'?-B+\u{1a}! tW\
        \\\"3v%HG\u{1d}'$v%@!D%A'u*v%A;<!6uUO! Kw?! u\u{11}!!8s\u{0}0\"\"ACBD\u{b}!!ua\u{1b}\"/F+y\u{17}p+\"@#E\"G#A!A!\
        ;(;%A$E%x#L^P!4u`?3 L!9!>!B!@!A#E!=!;!>'=!9$r!M!|!<&@!:$F9o!EtW7! w\u{3}0!1sRh! u\u{19}R!7sig! uf%\"(v:r{\u{16}\
        2 P#=\"M\"@!<\"@\"?!;$8&;!N!s!P#E\"M!:!v$=&\u{c}!8v-`!/t)j!7F\u{1f}%(!{\"C!D3?!@\"<!w%>*8!!u\u{1b}u!2tsb!2tN3! \
        t\u{b}A!4ve\u{1f}!Eu\"G\" s8J/d!8I\u{10}v1 B!J$;#@\"=!v!=!7\"G!:$I\"F!;\"t!G&C!8\u{17}i! E\u{8}|! vy). N#L!@\"=\
        'B\"L!6\"H!6#L#G!K&5!4+\u{7f}!Ew\u{1e}\u{14}! vo#!EsI#\" z8L\u{a}5( B'G)z\"@&S%F!r%Fa\u{2}\"!G#zS,> S\"L!B\"O!F\
        !K!<!P!E\"H\"K!v!7!U!0!Q!S!:!K\"L!B!n!>!;\"N!t!2\"G!@\"SB\u{f}! u\u{1e}\u{e}' O$E!t\"s#A%=*>Uk\" x8J\u{2}\u{1b}\
        ) J\"A#t/@\"D!C!r!A'AD8< O!I!K!Q\"G!K!P!x!M!H\"J\"Q!J!K!I\"N\"K!K!Q$J!B!t!I!>!w#P!@!M&\"! u\u{f}5!!DC\u{f}A v!J\
        !H!P!J!?!=!9!E!B!.!A!7!E!:!4!I!H!K!B!N!>!A!M!y!8!I!G!B#:!I!L$KY^\" K8u\u{1a}\u{1a}! xA}$ {4t$E-Hx$!EtmG!/tB/( v\
        \"A0r\"C#>!C\"@(u2[#*J,C/I\u{11}B, p!J$F!O\"E!>!?%H#<$p$H+IV5!/z\u{c}94!P!P\"L\"O!R!P!G#M!G\"C\":!N!A!8\"q\"I\"\
        n!L$H&2\u{3}q! z{\u{13}!-s\u{b}s!,u5q!8t\u{1e}d$!=+?*D$>3i\" L8uiQ!8L\u{1d}u! tY\u{1}!Eva$5!H!6\"6!;\">!J!x!A!6\
        !3#8!A\"O!F#K!r\"Q#=#9!H!1,m:!D!J!?!K!G!L!L!A!Q%E\"N!K!B!E\"B\"M!T!P!R!'!9\"R!B\"E\"E!=&>!6tn\u{13}\"*J1v^:' s\"\
        B&J'G#G'J,@Fv\" K\"u337 q\"D!F!A\"=!I!>!@!F!?!@!D!@\"<!}\"6!6#<!L!D&=!?!<G.!7w8v&$v'=)t#B!K(>\u{16}{\"8F-DPD!Eu\
        %9'!q\"F!K$G!A/J-s^=\"1I)u'L!8u\u{1a}J! vMt! t\u{a}4!2t\u{1d}R*\"L#E\"F#K!C!G!E)K\"F!GMY\"'u(IhQ!'w=#!:us\u{4}\"\
        $qAF\u{1d}\u{13}\" M8u\u{12}W!!u\u{f}\u{14}!%uW,!4u\u{19}W!/y+\u{12}\"8x-BXp!(v\u{a}\"-!?$A$?!A!x$Q\";&C!H\">%=\
        \":$;4\u{17}!)t\u{e}r$/=(o!A\">[\u{12}!7ttW#2E\"s$D9F!7u0|!7t`$!At\u{15}g!Ew7?!,vG;\"8H-B\u{c}\u{18}!7uHY# E\"v\
        -Gz#. ?\"<\":\"=!u!;\"z#:)P!=!L!E!@+OU\u{9}!*tV[*%r\"N!H\"K!H!G#H)L!I,E^\u{10}0 t#A\">\"=#<#6!6!8'?!q!8!E!8%7\"\
        9$K{|! w\u{1a}\u{7}*\"I#A#?\"<!F$L$:!:\";!s*r# J8t)u<.! Fjg!,v\u{1b}4!7u\u{2}n!7sY2!Et_<!!t8U!/F0\u{5}\"3D'wsN!\
        's\u{1b}U\"3@%I\u{18}\u{10}!Eu1\u{0}!(ugm( F'E-r#t!I%w!K$IAg!8r6f!*u!\u{1a}5\"L!C!G!I!v!E!@#=\"E\"q\"O!3!K!6\"E\
        !8!Q!?!x'2$IoK, D'D$F!G&=!t#G!F!}!H!I+Cvm!/uFg$!D.B+t+tA0!-{p`!*v\u{7f}I\"$v5G;.!'s\u{12}2!8u*=!+sFF!$s!B!%srC!\
        4s7\u{b}!Es]7\"!C#vn\u{7}!?vcg; \u{2}!8!6!?!:!4!:!9!7!8!4!\u{6}!8!9\"3\";!9!6!9\"M!9!F\":%9!=!8$OfQ\"!u:J/k!7yb\
        w0 K\"@!M\"A!F!A!t\";\";&8!O#w!B#9&6%O-'! GZ\u{1}!1v\u{1e} #-u\"J)H5W\"#L$v\u{4}d!(J\u{1}b) N$>#E\"=\"G\"@':#A#\
        >t\u{11}!\"r\u{4}E!,wHI%\"K%H$F!E+JZa!8u 7\"6t#Kh]!$r4,!3t\"u!:t\u{4}#!0t\u{8}\u{6}!Arn-!,t1m!*w' # y,K,H\u{17}\
        h! s8\u{6}!Etc\u{1a}5\"K!I!q!C!D!A!Q\"S$u$E\"I\"J!@!F!?$F!D!t#C!J\"RK\u{2}!8tT\u{11}!@vt\u{12}$ u%D)s(Esp!+vi:%\
        !\u{7f}.C)E\"@+@|\u{18}% D,x-A!?+C\u{3}\u{9}\"7I*tG\u{a}\" F6v-'\" J8uWu\" M8u\u{c}\u{b}!Ev\u{1c}%!9t@b&%L\"J!G\
        $A5F$H\u{6}\u{1}!Ask\u{f}!4u#}$&G&K.L+O\u{10}-!!taA\" F8Gn+!7uyb!,vsl!2stU\"/s*t\u{1}Z\"2K%u\u{1e}N!?v48.$L!G!@\
        !K\":!M!F!O!=\"O(6#5\"A$M$2!/s<}$ u'C1B-t\u{11}b!&u\u{1e}E\" H8xa\u{4}!/sV(! u+:\" t(?+\u{10}! v\u{2}D!4u[O& N!\
        A+E!H*E.Fs\u{12}!4sG\u{1}\" K8u\u{1a}@!!r\u{6}@\"Ct\"u7{8!N!S!C!G#P!P!F!s!O\";!F\"A!J!+!?!S!3\"B\"E#8!A!D\"L!Ng\
        \u{9}\"*v.E\u{4}D!*uy7!9so+\" G/v3b!!w\u{1f}>!ED%\u{3}#8E)t\"tC<!:vQR!#vH0!7x?s\"2K%u#V% N$G&F*?1=L)!'tq\u{c}! \
        s.{!-u\u{a}}!6vg$!)uq`\" u-Et<\"$x4FI,!/upS!6uJN# E:D%@m3\"8H-xP:!:t\u{11}w!/w@-$ C>H$z#z7<!;rj$\" K#x\u{6}\u{18}\
        !)tN?!Au))!$t:D!/tb(\"$s=sD\u{e}! u2]!@wtP+$F!L!F#D!B#O&<$F\"E!;%Kl[\"/A6{t\u{b}!)s&\u{4}!!w!z!8v$8& G(v\"C-B!>\
        -u!\u{7}! u1,,*C!@!A!v\"K#;!9!:\"G#B&K&M/D\" I#x\u{10}/!3rf\u{1d}!9tn\u{7f}!'wq\u{15}!\"v3\u{13}!/u\u{6}>$0z-J\"\
        y&@\u{0}9!8uWo\"7v!Fh|!'u8^!6v\u{1}1\"4t$MJ#! u\u{6}|!&wH\u{18}!#th\u{1e}#4G#I#ql4! u\u{7}W!8vb[\"6y/B;}!8I\u{f}\
        \u{1}!,w\u{e}!!.wxW!!tNR!@s%x! w=\u{1c}! y|\u{11}!4sIO!:tU%!6w\u{1}&!%r$U\" E6|\u{c}H% v,G#E\"H)r2\u{c}!9xD\u{1}\
        !*HvF!#u[\u{f}!:EWM!8uj\u{13}!/u99\"7t&s\u{1d}=!8tl&!Et \\!@wM\u{1c}!%ySV\"/J)s[q%!\u{7f}.C)E\"@+@Z3!3w\\\u{0}!\
         t\u{f}#$(v+s%K-@<o* Q!>!D!F\"D$C-J!r#A+K`:!4sW4!3wKZ!-uBz\" HEtz-!-s\u{15}J0!K\"C!n!D\"J!E!>!>\"?&=!<#@\"P!A!K\
        +QPi!*vJ\u{17}: Q\"?!2\"K!4!>!H!P!?!4!0!O!3!y!4!7\"F$S!N\"E\"I!q\"4!M!J!G~S!AuE?!8AK^!8uV\u{8}!*ux\u{2}* K!>!@'\
        w!I\"B#>#=%w!>,\u{18}\" J\"xPt!Eu\u{16}J!Etm7!:s/G!7t\u{18}L\" F${e\u{b}! Dy\u{13}!EzjD\" B\"\u{7f}\u{15}S!)tLg\
        !4x5-!.vN%!:v%\u{c}! u|1!0vN\u{19}\" L$v\u{d}w\"4K&u\"w!Et\u{1d}\u{e}!+td\u{1e}!+t\u{13}*!8H\u{5}^\" \u{7f}8BzZ\
        !9tcT\"-t\"JFY!5s 89 R!P!L!D\"K\"N!@!N\"5!V\"H!Q!M\"x\"K!A$A#N\"J!M!I!B!q!;\"H&\u{1a}!!t\u{16}\u{1d}# |8I-D\u{1b}\
        .!8p]N\" JEFZ\u{e}(%I&v(@!>$F!C!B+L4|!)s\u{1d}\u{4}$/t%F\"D/C$z\"@t%F5'$3t\"u#H-JE)! x\u{1a}P!/G#3!Evc<!#u'\u{15}\
        ) C$B*z%D#D!u)<!<$M+Z!:r1V! t8b!8t\u{b}\u{11}\" t*t:P(\"x!?%C'B$|#F*A%?uR\" I9IsF!8u:\u{11}!:r-_$!E!@'t+=0\u{5}\
        !*t&\u{e}\" |8BQz!9u%G!ErGA!2t?C!/s;2& L(B.>'F$y$E\u{f}\u{d}!7w=3$ m\"H#H1M\u{15}'\"Av$C\u{9}q!At%y#&r)G'G6I% F\
        1?&E#x+M\u{18}9! vk\u{a}!EDS\u{1f}% O2v$E\"K-B9R!<nd[!8u#3!ExG$\"+J-B\u{1}g!7she!:t|.!EuE\u{1e}!EuAL!4r\u{14}\u{7f}\
        ! uZs!?x|h!Ev\u{7}(!AtBz\" K8u6E!9u,\u{9}!5vu;!/t\u{14}-! vu2% K\"s#x!??F\u{1f}M\"8G-vY\u{7f}2 2!;!8!>!<!;\"<#;\
        %6$9!=\"\u{15}!<!1!:!>&@%24O!8uEg7 X!>!L!<!D!I!A!@!G#O!M!N\"?!B\"I%R#Q!J!F#L!C\"s!@l\u{15}!1tIb&$v(G#F#A&D-H\u{15}\
        a\"4s$G!<!/t'8!8tLq\" r9N\u{8}E#!G6I$yf\u{c}!Au\u{10}c!/t+.!+v\u{a}\u{3}\" K8vj\u{18}7 r\"?!K!L!E!F!P!B!H!C!A!F\
        !R\"N'@!C!t!D!7!=!?$;%=1\u{15}\"!t8Ie\u{6}!4x\u{1f}/*\"M\"<\"F\"A#A\"G\"@%L\"K/?\"*\"\"I1u\u{1c}\u{14}$/D#s\"B1\
        ?\u{13}3!8J9$\" H8x\u{12}B7 J#D!Q!L!K!F!D%K!F\"E!v$J!Q!A!L!L!J!-#N#J\"L!C!K\u{b}&+!B#?!>!@!B!C!9&z(@)A%KsS$ F!B\
        3s1AHf\"2K%u7W!Etk\u{11}\" ~8B\u{4}I% I!r+H!s+D\u{10}<!8uvf!:v?\u{16}!7vv , \u{7f}\"?#K\"F!;\">%:%A\"@\"<!w,@\u{16}\
        E!:uUr!<{Gb!Euh\u{1f}!Et\u{14}L!%t_\u{15}#%K1G!u\u{15}`! t~\u{1a}\" vEI|+!!u;y! {\u{1a}f!1t8G!+vNP!9u4k!/uCN4!N\
        \"O!G\"I\"K!F!N!O!Q#T!.!3!J!A!D$W'H!L!,$7\u{4}l!)v[\u{14}! MCe! vGR!(u#a!Eu\u{1d}\u{1a}!:uD\u{12}! D\u{10}T!/zq\
        \u{7}!Ay[/!-s%\u{1e}\" G8z7\u{5}/!J!H\"F%C\"8!:!v\"9\">#r\"H\"J!M!:+K\u{b}Q!,t\u{2}/&)I#H#H(G!K-B\u{18}$3 N!J\"\
        C!N!K!K%E#E!B!2!@!H#6!N#C\"<!6$O%LXm!/zIy!/xQ\u{6}'!{\"A3K!E!B\">+AS\u{a}! xy\u{1e}!Esn\u{7}* M\"A!@$E$D\";!y)u\
        #=&:V'!.w\u{12}\u{a}! s\u{1f}}!2w!|'!B)J#u\"G%=#B.=W\u{1f}!-ub\u{d}!9{\"G!8uBN!EvJ\u{b}!!s\u{12}-!,uvm!)t\u{c}\u{d}\
        !:s/_$ u4t$N->%|!6w_f\"8t(ww\u{3}!)u;k!EGm9+'M!M\"C!?\"7\"P#<!9!7%E,LE4!\"tv}\".G1r*\u{2}!2uw)$ u\"G-G)LCj# t,G\
        !F\u{4}:\" I)t\u{7f}1:!q\"R!S\"B!P!K!G\"N!H!L!/!P!S!I\"F!S#@$3!@!A!D!U!R!P!t#FS;!/yQ;! H^\u{12}!8vr\u{d}!Et{\"\"\
        $J+w;W!8v\u{1}x# H$u0G^K4 Q!F#?!8\";!>\">!A'?$J!J!}!?!<#H!|\">\"C!F\"KC14!D!N!K!J!H!G\"?#M!O\"3\"3!8!E%t\"J\"8!\
        7#E!K%P#G!*wNc!2x2d!)tV!!EtC\u{18}/$O!Q!M\"E!J!N!F!K!J'D\"N!t\"I!E&IVb(!{\"C!D3?!@\"<!w%>F1\"(u=G6*!3tPr!Esc?!/\
        t\u{13}\u{3}!+u\u{16}+!4uJ\u{9}!8ssG!4r\u{c},!4tul\"3z'C+%\"#wB?K)? \u{7f}!.!o!8!6!6!4!9!<!/!\u{0}!E!S!7!6!J!8!\
        5\"E!.!7!G!0!x!H!/\"8#5!4!0$=YC! w\u{1d}\u{18}!0u_P! u~=!:tUl!!qDN!EuFW# R\"H8O\u{1f}\u{11}&#G!A&I.L\">+v\u{14}\
        8\" x2JX4%'F(F)J!G,s i!8vLW\"4t#KAl!As6]\" t:I\u{5}s!-uO<$4r#t&r!L\u{14}\\!4uk\u{c}! v5Y!8E9O!Et\u{5}0!9u_[! u\u{1b}\
        `!&w{\u{1f}! t\u{7f}}!+t.M$#C\"C1J$K\u{c}M!(t`^!6t+8!-v\u{1b}x!)u'S!!wX\u{1f}!Ew\"&!8AN+$ I4w#A\"FJ\u{3}!$sM9! \
        v\u{e}+!)t$\u{17}# J7v!Fwc!-vr\u{17}!2s\u{1a}e!8q\u{e}^!1x\u{13}\u{1d}!/su\u{f}!3s\u{4}\u{9}\" u8B`\u{6}!7vj\u{b}\
        ! yn/!6t(\u{17}$ N%J%x;@(v!$w5k\" G/zqh!/ta(!EBJ?!/sO@!Ex~P!:t.^!/t}?!6x|A!Et*5!8shA\"!u:I\\\u{6}!)vh{!%tQi!8Hp\
        \u{1e}!@t\u{a}*!7s\\\u{b}!/u;\u{6}!E?\\j!8x\u{1d}8!%tT\u{8}!EuG\u{1e}0!F!A!G!E!J!C\"C!L!B!@%=#C!7\"D\"R'5\u{7}I\
        \"8J\"u4L!Ew\u{c}\u{11}!8u20!6y}e!8u_U\":t+Jk(# q'r1D\u{5},!:w\u{3}k# G(u0t;\u{c}5 O!P!J!H#=!J!J!>\"C!M!:!:#>!6\
        !u$E!t$;#:\"9$D2]!8u@f\"*t'sYX! E*\u{b}\" I/G\u{0}\"% K%C\"v0D!@_\u{9}!,ti.!3w>\u{c}\"!uDD!x\" N/yPn!Ev]b\" H8w\
        zL!$tUY, F#?\"<$w!P!9\"S\"S$;$>!@'7\u{19})!EB?C\" ~8B/m!EC@i!$u:[!4tLU\" s8Jc\u{8}\" FE{j_# C7E\"{(4! x:d!/t\u{1e}\
        ~!4sA0!.s\u{c}v! yHq\"8Q\"Jk\u{2}!8v+?' D!M!<4K\"L\"<+O\u{a}D\"0u\"IKg! s4`!:r}|# G+p-Db\"!/y[87 S!N!>\"B!I\"I!\
        w!B!K!C!B!@\"I#B!=#P\"v%I\"D!=!9!u#L\u{14}w!8t`R!0yho7 S!F!;!I\"L!<!P&D\"t!H!?!N!S!@\"F!G!E!E!D%:!F!C$RSC\"4t$M\
        Ls\"*G%y\u{6}N!(y^n!1ta,!\"rwW!\"vn\u{d}# u7H!I_\u{1d}\"!u:Ib\u{0}!4t>e!EtLc!4sH\u{12}!*u#m\" w8I+[!!tSu\"3t%s6\
        0\" v8J6m!8tki\"*B.tDN/ s\">\"C!C#=!A!@!A!=#C#?\"=\"v!@)E0u!/u6r5#B!C\"D!B!I#L!B\"K!Q!.!2!B\"H!J!P\"S\"@\"K#-!.\
        !L\u{10}R& L&u+v'@\"?+@\u{a}\u{13}!/w\u{7}\u{0}'$H$J\"F%H$@$G.I\u{11}d!Ew!\u{b}) Q!A!D&D'u'C'F#F%?\u{2}u\"5u#KG\
        P% H*@*u$w!D?\u{12}!\"v\u{5}\u{b}!'tau!8tn\u{1}? t!2!;!x!B!B!B!>!x\"C!B\"A!7!>!=!7!6!G!1!8!S!;!P!?!2!8!:#6!7!3$\
        T\u{13}b!!xDM\"0u\"IKJ\" v:GP\u{f}!7uVR!%t22!5uk'!8vQh!@wrB#,C&B\"y@\u{11}!$uN^!?u\u{1f},!:shj) C\"A(x$?!=)D\"C\
        \"t)F65! trL!2s=4!,tJl# N1u4Fiy\" K8u(l!8vy#!/t\u{13}M!Etxo!(u\u{3}1!/sL $ q*t-E!Gj\u{b}!1wJK!Es]0!\"u2+\" u8NP\
        m4!I!<!B!D!D!7\"A!:$=$9!5\"5#9!w!<!7#F\"8\"4$y;.2 N!>!8!;$<#:\"6!<!7\":!=!<\"N\"9\"U!q(5$DAx!.vY\u{16}# G'G/v^ \
        !E;<\u{1c}!8u(\u{1}$ M8r\"x+F^\u{1a}!!t^n0!:!?\"?!@\"B\"9!H!8$J#>!8!F$N!~!;';y~\"8H\"zl=\"$H*s\u{16}4$(F*E&J*v\\\
        }!)wT !?t+\u{c}3 S\"K!9!x!9!J!@!H\">!1!I\"9$8!.!;#B!B!C(37h\" zEC`w!4uv\u{18}) \u{7f}\"9!=$>!x#>$=)K-<W\u{7}! E\
        Q\u{7f}!7w<O!2w\u{19}\u{19}!Ew\u{1}c( @!B!A*E'A%?\"B%=\u{13})\"8B\"zs\u{a}\" B8}\u{14}Y!E@FW! u/*( z\"C\"K&@%B'\
        s\"A-EW\u{1}!3t\u{12}B% I$D+?(?%y\u{b}C!/tV3\"4s$I4c!)vn !/u\u{12}B# J8u-?\u{10}Y!4s\u{f}R!2uW\u{18}!,u'\u{1a}.\
        !<!?\"E!t!A!J\"D!C\"B'=#@!A!J-;CL$ K!s6G!E/*\"1t.G)F!Aw}R!!r\u{2}t\"\"A(C~\u{13}\"*{%Ev\\7 S\"M!F!S!B\"N!G!F\":\
        !S!A!<!q\";!;\">!>!L!>!J!E!v+Ijh: D!D#5!G!8!B!H!4!@!N!9!2\"3!q\"x%u!x\"<!;!;\"q!7!3!6\"=\"HcF\"<v$L-o!5z\\\u{1c}\
        !8uX\u{4}\" H8x\u{13}6!3t\"V1\"B\"L!L!J!O\"G\"I$F#I!I!K#Q#K\"E$O!F$Q2\u{b}!8tKv\"1s)HJ?!4uW`!Au]t!Atl\u{c}!8uU\u{e}\
        !7r\u{f}G!7r3b! z%\u{2}!8yq\u{1f}7!A\"?!9!J!A!A!F\"A!C\">!M!O\"0\"M!U\"C\"Q!w!G\"3!F\"G&wat!8s+>!/s\u{11}2! uO3\
        !!F8\u{1d}!Eu\u{7f}\u{12}!9uzl'$D!G\"H1t\"A%s&<IN4 G\">$F!G!@!@!D!>!C#K!;!9\"5!w$O!K$u#K!<$3y]!EGU>!2ta\u{f}\"A\
        y$DJH!8u3S'!=$@%<!G!v#>*K\u{8}:\" v*J]W\"1K)u\u{13}74 y\"P!;\"E!@!E!I\"7!H!E!<\"8#D\"F\"K!K!r!9!N+HyC!Etd$!!w9e\
        \"4B#v\u{14}k!:=V`# >4s1AS\u{13}!Av\u{2}6!!wcH!9u\u{13}[!%thP!/tTu# {)u&D0K!EuC}!/yGb&0<#9$?!A\"G';<D#$u6E+Apy!\
        -tRS!.u\u{1}X! sqn!)s\u{e}\u{1b}\" I#v\u{8}\u{19}9 N\"E!>!M!C!I!8#D!9!O\"M\"I\"s!G!L!4\";!A!z!H!4!7!A#.!uh\u{b}\
        !,smS\"8E-r\"k!'tJ\u{14}!EA\u{4}Y\" M!wuD!+t\u{a}k\"!E6C\u{13}P!8t\u{4}y/ G!H\";!N$K!J#;#E$v!7$L\"E$K!u!<<U!8Lh\
        h!)t;Y!6t%:!Eu-\u{15}!7IG\u{9}#$A)C5w\u{12}*!8t)3!Evzq*!:!=#E\"A#D!9$9#;\";$I2G\" H8uwA*$D!F$?$D\"L'u!?#6&>%LJZ\
        !*tcw9 O!u!}\"G!J!A!?!<!F!L!>!I!>#B!F\"G!Q#H!M!E#G!D\"B\"O$r\u{1b}P!+v*n\"4t#KR\u{1b}!.w\u{a}g!-ueX\".x!I4?!AvU\
        j!@u\u{1d}Q#4>$L'w\u{1a}Y!'t6f!EuX\u{9}\" u(J7m3 m!;!<#6!w!q!<!6\"L!M!7\"G$<!?#:\"M!<&@%:@\u{9}!$r<\u{d}!!t\u{2}\
        `!Eu\u{10}+!8t{S! u1:!3tL\u{9}!/M4&&7{!C\"D#y!I$G,j+%A&?\"B\"@#;!:#K\"K\";&8!B#>!8t\u{1}/!)t1u!8v,1! ug\u{d}$\"\
        N(s\"C.B{\u{3}!*u\u{9};\" L8sc5!!twu!8vW\u{8}!4u}4\"8w&tEs! v)a4 {!9!<!p!C!D!B!A#>!6!H!D\">$;#-!A\"D!=';$JZn.!4\
        \"A!G\";$u\"C!4\"F#7!3!7#E#4&8^d!9IY\u{9}!/uMe!9tu\u{d}\"'J/IkW@!R!O!5!I!P!;!C!F!P!U!M!O!7!=#H!P!P!O!1!x!F!R!I\"\
        4!6!D\"O!;!B!y!G\"nx|!/wn<!&t\u{17}Y!8u\u{11}3!\"r\u{4}U4!P\"J!K\"A!G!H!B!C!L!J#D!F!3!0$P!L\"B!w!2%5W:!$thM!-t`\
        \u{1b}%$D(E#r'E/v4T!2tv:\"7F!J1}!Et\u{b}*!8tu`!Eun&#!y.>6>=\u{16}!3w\u{15}=!7s\u{d}0&#A,G(G!F!|,<\u{1e}T!!v\u{1a}\
        ?\"*K\"u\u{c}Y!8t~\u{11}!8uHM$*>%;'@\"?J\u{15}! u',!Eud\u{4}/!H!N\"?!>!:!A$?!8!=%<\"7#<!L$x$?!G!/z\u{19}u&2A%B!\
        M!E!<+H\u{7}\u{2}\"/D6>Vw!:u\u{13}g!8t\u{15}<!7t\u{10}M!:uTd\"1H4vK?!@q*l!6u~:!Ey;A!3xi\u{2}. \u{7f}'D!@\"=!@\"\
        <\"A$>#J!F!>!?(7$?d^2 S$L!I!:\"?#K!N!4\"L\";\"M!N\"K!r!O%C#9!3\u{8}E!Eu/U&#A,F(G!F!|,<$Q3!=\"D!G\"G#H!H!I!F#J!B\
        \"?!E!F\"I!F!s\"J&G%B?O!;r|{%+F$G'H!I!KI\u{a}!4t'X!)s+Q: M\"N!I\"P!I!O\"R!Q!Q$S!I\"O\"N\"N!V!L\"S!H!N!K!N\"q!J!\
        D\"@!K\u{10}\u{15}+!<$A\"F!@\"F\">#F$E!6$M-Pcs!?u\u{14}3!>sNt#!E#IAqs#!(t~\u{8}!/uR\u{0}!:v\u{1b}A! v\u{1f}S!(J\
        \u{c}f!(t\u{8}_!4ub\u{7}!8t 8% w,@#F'B#Cq\u{a}!/y:K! u\u{7}\u{3}!E{1&!7w\u{2}\u{1e}\"2t&H7]!&tSi!7ur,# F@x%F\u{d}\
        [!:zS\u{15}\"0x\"DUf\" F$xBm\"3s2Fv@! Kj\u{1d}\"!t2LJ1\"*r+rK#!(v6\u{19}#2v%I.I&.!3t*\u{1}% K/D*E)w#HtY!(t*\u{f}\
        !:s\u{1e}\u{3}!Eu:\u{1b}!8u\u{18}#\"\"N(sc6!EsP-!6u}l!6t\u{e}f%9L$I$D!K\"wvB!8uUA$\"I'B+<#H<6!+vI\u{a}!!tE_#$G+\
        y2F\u{f}Q!$u\u{1a}Z= I!I!L!G!I!C!9!H!8!;!J!9!?#G!r!v!t!n!D\"I!Q!E!9!n\"F!O$H\"C\"qd\u{2}\" L6uA:\"6u\"?F\u{1f}!\
        :u?\u{10}3 K#D!@!M\"H!L#w!B!G!9!z!<!:!6!J!2%H!K&<2W!@wUB!Et)\u{13}!7sDD7#C!x!K!A\"D!J!t!u!?!A\"C!t!7!F\"N\"@!O!\
        Q\"3!>$8\"K$?m6\"8H\"v}T!$s%a!8uOG8 S!C\"K!M!@!<\"J#H!H!M\"q!2!3!L!F#I!@\"D#;\"I!F!4!s!KJO!4t#@#7t\"B,A\u{e}@!%\
        u#\u{11}!8tI?! u!1!Evm=!-w\u{1c}\u{1b}!$vvf\"4w#H}\u{d}!Es\u{19}}!'w\u{9}\u{1e}\" I$|kE!:tkD\"*?.u\" / M!=\"u!@\
        !B#@#=\"B\"J!x$8#N#9'7$NkD#/t1B%rQ\u{4}!;s4h!7t\u{d}W!Ex)#&*A!H#C(C\"G-@\u{10}Y\"3x&F;h\" u/H\"_. s!M#G\"G!I#A!\
        H!C#F'J\"M!?&N&O#@!7s+\u{9}\" vAtB_!4so_%*r*C#J!G-s`L!%tJL!8u\u{6}V) L(B+v!?\">#>$F$x$Cp0!7uup!3ulf!3syc!8ui\u{1}\
        !-s.\u{19}!BqS:!@ua>! v\u{13}\u{3}!5s\"=\"3B2AHt# J,z#Ic3! tJ\u{7}!;z|s!:t\u{f}\u{6}+ y!?!u%N!E\"J\"E#I%>$A-I`(\
        \"*B)zn\u{1e}\"#BBD+K!EtKo!4tAC!ExeR\"7H#pI4!(v8z!<q~\u{3}!)u+\u{1}!)y\u{a}\\- P#D$L!K'>!9!9!L!N#6#<(6$Krr!@va*\
        !8t(V!4u=g* O-v!N!:!A#<#E$B\"q$qUB\"!H?zam!8u\u{14}\u{13}# I3F%tED$ t*F.D-H,F# s8J-E|3!9y(k!2wOc0!:#>!F!:!H#L!K\
        !8!;\"I!8(E\"7&;\"t#qzN!AwW\u{15}! r\u{2}\u{1d}! v_A!#s8\u{a}!$u/$!6swo, F#?\"<$w!P!9\"S\"S$;$>!@'7P#!EyK!$,w#B\
        (L!Jlm!8uX~\" M!wL8-#w!?\"@!H!9#9$<$?#M!A!>(=%uN\u{1a}!4t/\u{1a}!9uM=\" x8E6B!4u\u{a}f!Ew,t.!9#:\"B\"E!D!v#C%:!\
        9$<#9&=\"H#J\u{7f}u!%t\u{11}y!/tKa!*tdB) M!E!D#H\"M\"r!L,x/A\u{d}\u{9}!:t\u{1c}\u{1}! w\u{1e}R!8u\u{19}t!7t\u{1f}\
        A) P!@!A\"C+s$=!>\"K#C\u{0}=$ v)H&L)J\u{11}G!8u\u{f}*!7t4j!7t3f!$uV\u{d}$ J0s#C2C@*= Q#I\"S!G!P!P!N!M!P!O\"v!R!\
        t!O!P!O\")!I!X!Q\"J!@!H!E!T#K!M\"<!NV\u{11}! v\u{d}*!$tjy# G7q\"y\u{17}r'$F$E\"L%C#D$v!J>`# r/s6I\u{19}\u{16}!0\
        u;q!EuJG)%B\"J\"<!J#A':$O(:%HR,!:tFC!$s@\u{17}! zI|!)s}\u{1c}# I1r4vc\\\"3v%HA@$,F#L*G!AK\u{0}! s\u{4}\u{19}!8u\
        \u{d}\u{9}!4u@\u{7f}!EuHL!Es\u{1f}\u{b}!4t\u{15}W\" J$|Z0!8xNT0!4\"8!I\"<$v\"D!5\"@#9!4!8#0!m\"6&:%;\u{18}\u{9}\
        #'G#I%FLD!9yv3!)v\u{17}8!9wJ\u{1d}!1s\u{3}9!4u4G%!F.E\"u#C-u~y!4v)`' D(C!E!A#x\"D\"s)u!8rQ\u{2}!At5i\" t9K8\u{3}\
        !;s\u{0}%!Eu<T! HTB!:tv6\"/C(A\u{11}N!2t\u{1}4!Ew:'. H!F!L!6!r!r#=(;\"=\"B\"@$>&9%BC-!7ud\u{5}! vq.# s\"FC?)Z&!\
        M(G%H!O0H!I^H!8P\u{5}m!EzR2!3uc\u{1d}\" L8v7\"!7s\u{9} !8utl!(t#M5!G#K!C!A\"D!@!?!A!F!E\"J!=\";!K!O$t!L%v!:\"5!\
        B\"s!;u\u{10}\u{10}! t+Z.\"M\"D!C#>!A!I%>#>%K!|\"<\"F%@$I,h!@t{\u{10}!,uA2!Aw\u{13}=#8B)?$yg*! s38!Es'I# I8t'ti\
        ]!(uj\u{1a}!7s#v9 I!H!L!H!M!F!<!K!=!>!O!;!B#G!t!t!v!r!F\"I!F!G!;#H%KE\u{1d}!Ev:k( u!>!;'|!>%A'9/G0\u{16}' G1?&E\
        !H\"x(t#Mx\u{2}%\"A#D1?#@,CpA!?t)\u{7f}!AtBl!Eu\u{16}A!8uT\u{b}5!K!G!G\"L!M!G!O\"B\"s!L!K!N\"6\"T!P\"M!R\"H!H\"\
        t$A(c!8s\u{8}5!8AXQ!/u`q\" B!z;H!2v\\\u{d}!Eu~]!+uE@!(vv[! u\u{9}R!%t\u{11}\u{19}!2t.q!5zR/\"/w6I\u{d}2!7u/#!7t\
        \u{1c}t!Esg\"#$u6E+Bc\u{f}$!F'?!x!By\u{1c}!Et\u{19}$!EuH\u{7f}'!A*A'F!<$C#t+?\u{4}\u{10}! u'7!3r@t/ H!='E!A\"u\"\
        F\"?#B!?!:\"B$;#t%I#Hj[!1H\u{10}m! Jh-!8u^p# E'x1C\u{1d}\u{1f}!@v\u{16}\u{1}!Exd}!Bwjk$\"A!s-G5=`-%$I(F#F)s(v\u{10}\
        K!/D\u{7f}\u{15}# ~(E0A\u{15}\u{0}5\"M$K!@!;!;\"A\";!9!A!t!A\"6#M!J!I!=!s\"P$;\"H!v-#!/t`X+ H#>!Q\"N\"C!K\"G$O$\
        N#N$QSV!:sZ\u{17}\" z8Gm:!8u|u!Ez\u{b}9!#vS{!9x\\c\"4u&s\u{d}S: T!B!I#E!}!~!N!Q!H\"B\"2!F!6!4!1!G!C!=\"E!N!Q!A\"\
        ;#,!E!2\u{5}Q! F.H.$u!D!B!L!@!I!J!?!F+P!L!G!;+Jvd!*t7{!Eyv}+$F!L!F#D!B#O&<$F\"E!;%KA/!!sZ*\" F6w^8\" v8Mb\u{f}#\
        /@)C\"A\u{19}m!Ay\u{a}^3 E\";#B!u!t!;!<!@!9!:#v\";\";!:\"N\"D\"I&6!7se!:sCk& o\"A\"J#D1L-Ak\u{7f}!:v{\u{19}!:u\u{1a}\
        D!8uL\u{12}! w\u{13}9\" K8uZ{1\"D!I!F!I!?\"C\"B!A%A#H!9\"H\"N!s'6!4$B^\u{9}$\"Q&=\"H,O\u{5}\u{9}) P!<\"E!A#J(F$\
        :!v$Lj|!$vDd!3u\u{16}7!'tY\u{14}& C!v!C0@!@&wt0!EB\u{19}P! t\u{19}u!7uGe!2v\u{1f}n!4x(~&\"F4F\"G\"t(J!v\u{9}\u{1a}\
        !7tpT!@vE`!@sq#9 P#B!M!H\"I!F!B!F!N\"J\"R!I!E\"O!O\"L\"Q!P!N\"G!L#0!J!s\"C]A!'u&$! J]\u{b}!?u`\u{12}$(@/C!E-B:u\
        !7szl!3u\u{8}y) n$B!N#I$K+B!L!K,H-E#!I\"J7w\u{9}\u{5}!8sbA# q6A/?MB!,t\u{10}\u{14}. J!<!;\"<!?\"B%D#>$;!v#t!D':\
        &I\u{4}K8 W\"N!D\"F#x!A\"B\"O#K#J\"1!G!9\"=!K!L!4!K\"N\"q!E!L!C!N@\u{18}!8ue<3!7\"C!B!L!?!K\":\"7!=%=!9#v!F!6\"\
        K&9!:!9$Lz_!8u\u{10}_!8v-\u{4}!@C\u{1d}R,$G!M!F#E!B#O&<$F\"F!;%K&A\u{9}z$/v'G$B+A'\u{16}!7z\u{12}\u{1f}!)uC4\"$\
        u0u\u{6}\u{1f}!7u`n!,vZ\u{1a}!2sN2! w\u{10}\u{7}!As2b!8r\u{12}l3\"H!D!F\"@!L!@!F#<!B!9!N\"=\"P!4#M!I\"J!v$9]l!*\
        t\u{1d}S!2t\u{a}z!1t>\u{5}!4u\u{b}O!Er&\u{0}\" {8D.u!Eu')!(uD ! xOJ\" w8Llp! wzM!EyZ!!'sWE\"\"CCB~.!/rG\u{10}4!\
        F!H$9!H\"B!K\"R!H!B!D!A!2\"I$P!K!B\"3!6#L\"+n'! x\u{5}\\( u!>!;'|!>%A'9/GAn!0tp !8v(|!?t\u{15}x!9u+3!'tSU\"/B)I\
        qe!/KE\u{17}(%H#J!D\"C'?!>$@#:#r!/z\u{f}7!2x\u{1b}6#7B!G\"t\u{19}\u{14}* M\";\"A!F\"M-J\"K!x!O!>\u{17}j!Eu%\u{1f}\
        ! w_U!/uvO!4xSi!2t\u{6}K!!v\u{12}0!:vI=! Dv\u{d}!?v7Z!9u.\u{1a}2 Q\"=!B!@!?#G\"C!>'=!9#I!v!K\"8%8!=!7$ws=!-w\u{7}\
        z\" K8t#_# J0z\"@z_!7s\u{c}u!:vo'\"2t%K)`!\"K\u{15}\u{15}!3xH\u{19}!7t'E!8vJ\u{16}!/y~\u{6}# L,{#E20!8v\\ \"3u%\
        I\u{1b}.!4t E!Ew5o!'sj\u{5}!4uKN!E{#G!/u\u{e}>!Eu\u{c}M!/z\u{16}3& P!C1E&J!L!rCi\",}#F7h!:wv?!8u\u{10}j!EuAb!EA\
        \u{9},!)v!\u{1f}!4tSZ! sG\u{1b}1!K\"A!H\"E!n!L!F!L!G!A!E\"A%O#C!W\"H+JV\u{f}!5u}T% I2B!s'?+u!m!)t>\u{8}!!t \u{d}\
        !6t\u{1}\u{1}!/D1?!*x\u{2}\u{1}! v^ !Eu4~!!v=.1\"G\"P#>\"P!J!q#-!;#0!5#,!o!P\"p!R$O&@_O\" L9x%r!8trb!@w\u{b}z\"\
        \"v6F^\u{15}!)t`-!*HQ\u{1d}\" K8umo!7t='.!F!L!B!J!J!C%I$A\"8!9!H%N%G\":Uu1!C\">!D\"C\"H!C!p!A!;!B\"=%I\"P!@\"R!\
        B+CM^! v\u{1a}3!8rK$!2wH\u{1d}!/t\u{3}2! vAw#\"H%H(u\u{13}6!8I\u{1c}r\"!G#zcG$#C\"B1J$K\"7/ M$<#G!@\"?%@$J!;\"=\
        !s!I\"t%>!L%ux@!8Kp\u{6}) =!F,?!?#:&w!A\"@+N,(!7r\u{18}6!%s\u{7}\u{7}'/J$E!@\"F!v!E(HQ;!7r/t!9u4n!7r:I! DL4\"3K\
        2uZ^5 q!A!A\"F!u!C!I\"E!@!u!F\"<!B$@!9\"@!B!K\"?&>%>0r\" I/uL\\! uko&#F!C$~'<*B,<\u{13}C!#J'^+#G!@+B#7!8!I\";#A\
        &8!:%CjF$7@&H%w#pv\u{16}!7u\u{17}3\"/G(A\u{1e}Q!-u\u{13}\u{5}!(u\u{11}s! um\u{18}!:s t! t\u{1e}s!9ufT\" JEsbR\"\
         w.D\u{1c}Q! x\u{1f}|!*v\u{f}\u{8}\"$u'L>2& C$?&s%='E/B_7!/uQO! v\\\u{0}& C4=\"D!>!?-M5F!+sd1!,s$q!$s\u{a}}!E>\u{a}\
        &(\"I#I\"B!y\"B!?,G.K)?! uT\u{10}\" M6t(~!:tnZ!8sw?!9td\u{1c}! w\u{10}7!Et\u{1a}\u{3}!8u\u{7}R(#H$C&B%A!=$?!>\"\
        @\u{c}\u{1d}\" K#tz\u{8}: T\"H!N!H!G!E!G\">!S\"L!t!?\"G!O!L#M!J\"I!A!M!7!8!s$-!H!D@$!7uKz$7G#w#F$?~\u{9}!-zz\u{b}\
        . s$D!H\"H#>!C!C#B$I!K$N!L!K+LZ\u{f}!7rvW!9KuL!Ett\u{1}!9wMR\" K8v\u{6}3\"Ay$D*j!EvO\u{2}!'ve/!8v\u{2}\u{d}\" I\
        'xs61!Q!C!D#G\"L!E!P!J\"F\"O#I!K!H#O!O!K'N/D!4uU/+ u!H#E\"G$G\"I#J'D!P!P!L\\c!4si#!(u\u{5}Y!2v0O# u%C1N2c! s\u{e}\
        ,!8v!\u{7f}!6w\u{1f}E! t(\u{1f}!8ufI5!L!J!A!K!N!P!C!F!H!B\"v\"9#:!F!J#O#G!M\":$I%P^k! y\u{13}\u{b}8 M\"L!;\"O#;\
        !6!Q!C!4!9!2!6\"x$:\"I!K!E!F!9!9#r\"G\"C\"uKh9 H!K!7\"o\"r!J!L!s!O\"M!S!<!J#:\"7\"M!T!4!I!L\"<#2!M!5$k(&!Ets\u{8}\
        !'svf!$wZ\u{7}!2u<b4 =!<!8!@!8!p!O!J#t!o!o!L\"s$;#7!9!:!=!?+6Ds!;t\u{2}W1#J!P\"E#H#F#>!4!N!F!B!M\"o!?#<!<%N%LkS\
        !4JR\u{11}\"2F&C^\u{d}!+uGY! uf1! vE\\!$s\u{1d}`!3sC+!Eu5^!8v%^7 F\"I!@\"B!I!=#O!6\"r\"y!R!r!J!6!J\"?!K!?\"8%v!\
        8!3$M\\!!8v\u{17}/! zF\u{5}!.s\u{1b}\u{3}!+t{B0 K!B!?(J!=!J$5!7#E\"L!F!R!C!3\";%31~!E?\u{14}#!EuAR< H!H!J!F!H!F\
        \"F!7!8!J!7!<#D!q!u!t!n!C\"K!S!H!7\"3!F!O$G\"C\"uGk!2u3y!7t\u{15}d!$vk}\"/y6C{\u{2}! v;\"\" J2A.k!:ux:!!t\u{1d}\
        5$%E(?!t7B^s8!E!R!9!O\"P\"K#F!J!H!O!H\"2!A\"S\"Q!R!t!L!K!3!4#K\"F!w\u{16}T# u4s$I`\u{2}!$uJ=!/tG\u{1a}A P\"K\"U\
        !P!J!I!P!M!P!M!V!L!H!R!A!U!H!P\"K!T!S!M\"o!R!R!M!I!Q!O!N\"B!K!r\u{1e}-\" }8Cx8!8u|%!Et&W% M7G!u\"q+Hmw!7v$q.!7$\
        >!@!G\"<\"G\"D\"J!q!A!;\"L$L!B\u{12}\u{18};\"3!=!:!>#|!8!7!A\";\"C!6!7!I!K$t!G!s!J!?!;!x!C!8!6!8\"@!DS\u{2}#!C!\
        M!{\u{8}d!/K1Y%!C#B0=&u+@'d!EvkU!:tL\u{9}# B(y.E=\u{7}!4ti\u{1d}$ E*w%B)G5Z!7sX*7 q\"@!H!<!<!L!9!@\"7!=!>!N\"9!\
        =!>\"K!O\":!q!9!B&M&=I\u{13}!8u\u{6}1!4uKi&$D!E*A'C!F!L%4%!>.H'H!A#>v2$$H)w\"E#Du\u{8}\"/J+B+\u{d}\"4t$MAs'!?#F\
        !D#F/?#=+GG&\"3t2J]\u{13}( K\"F\"C+?(B!A!w'sZp, L$?%w!?!I!B(9\"C\"L!E&<!814\"1r\"t-\u{e}!/s]\u{d}!?t-0!1tu)!Eu\u{0}\
        \u{d}!$x\u{12})6!B!I#G!}!}!O\"H\"C\"3!F!7!4!2!H!C#E!N!Q!A%-!F!2Yl% F/G)C!u,{UP!-u\u{8}%!&v\"3\" H8y\u{1b}\u{4}!\
         u^\u{10}!5t\u{5}\u{7}\" HEwK1\" H8x3c!2t\u{1c}<!4unZ!/x{#!(s\u{3}}\"%r&K\u{19}<&&J\"H\"N%E'J/IRw!7t7T!EuB,! u^\
        \u{7f}!@s\u{7}|\"7A.@WJ!<wZ|! sZG%%K\"K#G-F.=\u{1f}\"!Ex-X! uj\u{7f}!8u|D\" H%u]_!2s[e! v|D!?t\u{17}\u{18}& r%H\
        -v!A%G!Fl9!1u\u{16}k!:xOU!8u5w!7uNA! wzc!1v2;\"*u%I\"1!&tM7! t~f!'H\u{19}}!2t\u{7}_!!uV\u{3}!/teI\")w&Gg\u{d}!3\
        u\u{19}c!!u93! s=\u{10}! tj^! tU\u{1c}!*w(`!6w]-!7sJW$)t!?%<)?dd! yS[!/xvn!7u\u{5}\u{5}!3sq\u{7}!3tA\u{e}\" u9K\
        \u{b}V! sL%!#tA@!;u:i!3tE\u{3}&\"N'u/H$y$C%ACB\";s*I8\u{1e}\"/E6wE_!,wC\u{b}*$y#K\"J#K#Q%?\"K!J\"K,AEk!7ss\"! x\
        os!/t`o\"6w*x93!Eu;@\"8w-A\u{13}h!/u~\u{4}\" y8HD\u{10}!$umI!;t\\\u{2}!4tf4!@tEH+ M\"F\"E!G\"J!J!u\"{$N$<%KXC!E\
        u\u{7f}\u{3}! x;v!7xB\u{1}\" O8t\u{7}/\":C'>=I!EtT\u{16}% I%J\"E#s.v)F!3t0{!-vz(!4t>-\"7I#t\u{1c}v! u\u{f}\u{18}\
        !(v\u{7f}\u{5}! tPX3!>!F\"G#v!r!9!t\"E!7$4\"M!I\"J!A!F!J!J%.\"-A~\" x8G%|!8t$]!8v'U!Er&\u{e}!%wmE!6tmk& q\"K-@(\
        B#A+<T<3!?!N!R\"P\"N!K!G\"K!C\"F!R#C!N!F\"S#M!J'D$Kt\u{13}!Er@,!:u ,!!s\u{5}`!5tFg!5u\u{0}[\"4E#t[v\"8x-D\u{4}c\
        \" y8F>*/!E!A\"C!C!B!u#I!E!D#E$?#s!C!B-t\u{1e}w) E\"N(>!B!B#>)\u{1}!J,;~u!*J(K\"3G2q\u{19}\\!3t\u{1c}~7 G!K!I!D\
        \"G!K!G!>#@!K!E$G!x!N!N#y!X!C\".!B#E!E$BC\u{1}!'vo\u{18}! wIl!*uJD$ J$u6E+@}H0#@!A!F\"I\"t\"B!9!D!6!?\"M#/%K!B!\
        7$H96# ~'G1As3!2ub4\"!u6I]a!:svx)!>#@!>\"I#G#F\"B1=%wR\u{1f}!3uE@; X\"G!P#E!D!Q!D!G!H!A\"F!r!F!H!I!E!M#Q!I!v\"/\
        !C#N\"K\">!@!J.\u{11}!+t>C!Euc\u{15}!$t)\u{18})!<#E$?\"I\"y#@$;$<#>T\u{15}!Au\u{17}!!8vV;!:w98\" L%xZ?!9sb\u{0}\
        ! u8)\"(M+>=\u{17}!(u~#!3tGK! u|\u{1b}!/w=L\" v9K]f!%u\u{9}27 q!K\"O!M!C!N!q!E!>!>!B!Q#I#=\"M!<!q!S!J!T!I&6%KWN\
        ! I-q!-uVQ!EvCQ!@u$|'!@&C#@%?%>&A&q'`\" J@v4/!Ewj_$\"H5@!s-?Vp!4u\u{6}\u{1c}- H!@!;#<%@%<%u\"?\"w!D!=&C!@\u{1e}\
        \u{16}! uL\u{2}/ r\"E!q!M!p\"C!B\"H!E!J#J'H!I\"K,G\u{12}S) H\"@29!t\"F!u!C!=+?--. Q!7!B!?!A&G#D\"A'E\"O!D$H$7$L\
        >T&$F!?\"D#D)s'@}x!Et\u{e}\u{16}!4s\u{13}T\";z*@Y%!!w\u{3}/4!8!H!D!>\">!F!>!v!Q!?!E\"6!r!7$1\"A!E#L%2\"4\u{1e}\u{14}\
        \",F#GsL!!sdF\" w8GMbC r!4!A!J!L!o!F!x!Q!I!N!J!N!C!4\"<!6!;!8!7!=!q!D!R!E!4!9!5\"P!4!7!<\"Q!M!9\\@!<s]b!7u\u{1}\
        m!'uJY! H9\u{17}!?u5\"$\"F!I%K8Nh+!,s'a!'t\u{1a}%\" K8v\u{17}]!)u\u{13}j!AuMC\" EAy*h)\"C&E#H!D!A\"D#@\";#>cx% \
        q$G(I%u4E\u{5}\u{1a}!Ew9Z.$E\"E!G!I!G\"C!C!G\"E%u\"t!C!D'@\u{0}7!)tFm!<vO*!$vT/!/tnU!6uH)! zcG$ t/D2u$DfM-\"F\"\
        D\"C!K\"=\"C!C!B&:$=#;\"y!G7\u{14}\" E6}VK!-z}p\"2J%v>3# B(v$Hv\u{1}\"1H4v\u{8}7!Evx\u{7}!9tp\u{4}!'v^_!8w,~!9v\
        \u{14}\u{1c}5!N#F!L!E!H!n!D!A!s\"O%I!<!;#F!R!F!;%K!;!s$Ar>!2t]$; S!M!L!=!<!K!K!M\"s!@!<!P!I\"H!=!>!K!N!I\"I\"H!\
        x!Q\"=#4!L!q\u{b}+\" G+v+\u{2}\" F6w!-% C!u$?5t&APj6!K!J!<!K!M!N!A!J\"@\"u\"L!Q\"8!D!Q#L!Q\"I!K\"u$C%K\u{1b}u!1\
        t\u{f}s\" H8wTl! v@#!7w\u{18}4!4s\\,\" {8FM)!Etcg!7u\u{8}3!8sBA- O!9!C!?!A&I#D\"A'E\"N!B$H(M<~!EuL<\"8J-x%l\" r\
        9NO`!4uWz,!>!J\"K!J#r!B!F!@\"E\"O(E.KB\u{1a}! x\u{4}\u{17}!+v\u{10}\u{1b}!!ueM!:uz\u{a}!7wt\u{1d}!3t\u{2}5!3wE\u{f}\
        !:tR\u{5}!*uf\u{6}\"*u-sui! u\"r$ I0|\"@&NK)\"/t2K!\u{f}!3u2R&%D!>!E%A!?)Dp\u{8}!?u7B!$B\u{16}\u{7f}! w\u{0}v! \
        tmR!/u`=! w:5!,u=D!3sj%!$siS\")r<Cb-.\"M\"M!G!D!H!G$E#A\";#P\"K\"P!C,C\u{4}\u{1f}! u\u{b}J%#?\"G1D\"E${,\u{1}1!\
        H!v!G!<\"9!C!M!6!@!4\"8%:!x%E'5\"4$=UZ!%x)\u{19}!,tQq\" y8FH\u{1c}# I\"u+sOf!)tBq# C8C-Ki?: {!7\"=!;!=!:!;!9!8!\
        |!N\";\"?\":!I!/!5!;!F!9\"N!7%;!:!8$M5\"\".{7FL5!Ex60'\"E\"H!C*F(D!D-u\u{2}D\"$K;sU|!Eu#{1\"=!E!H!I!G\"G\"D!E!w\
        'I!;\"@!t!K!F&7&NpS\"0u)H\u{1d}}!,t*i' v\"<*G#E'C!A.?u\u{a}!!s\u{9}_!)tR[!!x\u{1c}\u{3}!6w&V!7u\u{1e}$!'vbg!4t\u{2}\
        R\" s8J\u{15}M!>t\u{4}_(\"r\"K#K#M%O'G\"J!JK\u{1b}/!z#@!=!>\"D\";%=#B!@!?\"?!B!O!|,>:a\"!D1tb\u{0}!%u\u{15}\u{15}\
        !0s\u{2}%!?u\u{e}u!As\u{1b}\u{e}\"\"z6E\u{11}<$\"C1='?+D\u{7f}\\!3u\u{1}2!:s=k! v&#!)t{T$ H8B)z$CP2%,E#F!H#A&B\\\
        S!8t2\u{1f}9 I!H!L!H!M!E!<!K!=!>!O!<!B#G!t!t!v!r!F\"J!F!G!:#H%Ku\u{10}%\"?#I'C+E#@\u{7}$!/v_z&!I*H(A#?$F+B\u{e}\
        ;!'tGx!/t$Z!'tp@!!t\"\u{7f}!4t\u{10}:!'tZ9\" r%D{w!%t`G! y5m!ErmD!=u\u{7}\u{1}! vIB+\"w!D!E$C'H$|#H!@\"<'A%>\u{8}\
        \u{17}!EuaY!4r{\u{7f}!Exx6!(t[G!0weh!Ez\u{14}9!Etl\u{5}!?w\u{5}c!Et!b- y!?!u%N!E\"J\"E#G%>\"M\"A\">+HY\u{1d}!Cp\
        \u{14} ! u^\u{1c}!;scc%4w$K\"?#u%K\u{e}-!8I\u{11}l! t\u{18}2!)z&O0 n!M!I!N!J$I!J!K\"K'H!G#L\"M!G&G%Df^!-t`V! tI\
        n# ~*F0Ex\u{2}/!>\"H!H!J\"I!C!F!E!J!J%r\"C#H\"B!O\u{16}>!;w\u{0}f!ED\u{16}a!:B\u{11}(! s\u{5}{\"!t9Fds!!tAE! t}\
        x8 P!I!G\"O\"N!H\"G!I\":!r\"u!=!F!N!@$G!I!H!J!?\"D\"+$E\"LgB! t\u{a}\u{12}\" J#xjr\":G&I;4!*J\u{a}\u{13}!Euei#!\
        B5>/v\u{2}@!8t\"%\" w8GXH!/s6e! G\u{f}Z< R#A!>!G!N!F!G!v\"J!I!E!F!M!H\"N!t!L!M!P!K\"C#A!I\"C!O\"t!@\"v\u{9}|#7B\
        *x$<n\u{d}!)wu4!/xRJ!8p?R! ud\u{7f}!EtcB!7v()! s3p!-u$/!8t\u{1}D!6thZ!!ut\u{3}!7s\u{7f}_#0v(C-BF@!:tc\u{18}* D\"\
        D!>\"=-w$F!D!I'>!?]}!/umF!@t\u{7f}|!1sV)0!:!C!E!J$C!B!M!>\"B\"x#9!6$L#8&:!7Av=\"K!I!q!B!D!?!Q!R!R!R#u!X!6\"E\"I\
        \"J!@!F!8!U!:\"F!D!t!p!M!C!J\"Qw\u{3}-!8\"B\"F\"F!;#?$>#<&r\":&A!@$8~n& K%?#<\"@!<(:\u{d}(!/t<0\"7@.qW%!9w/:!9x\
        -u3\"I!D!<!>!6!N\"G!G!M\"G\"?$K!3#u!M\"=\":#2!2Hm!8w\u{0}:!%uJq\" t8J-*8 D!:!8!@!6!:%9\"=!G!0!5\"D!z!\u{7f}#M#E\
        #=!o!q!4!K!6!E#@\u{1f}G!1u\\\u{16}! u)W! u4H% I$D+?(?%yhO\" H7z%+\",y9?{s\"2x%JnO!,up.! vp\u{17}#%H)v!FE<'#K$N!\
        C#A+M+L$LxD!4td_!Ew\u{c}h#\"J4J/B`7!Euy9!Ev\u{c}i# H(v#u>,!/t+c!9v$C!(rl}!6z\u{8}\u{17}! H\u{17}\u{d}\"4s$G\u{1}\
        ]!8Ce6\" v9IxQ# @!zDDU\u{1f}% w!w3J$B-Fwv!.th\u{3}! xx]!8D\u{9}Y!8ucU!9uKa!Et\"\u{2}!8xm5\"1t4E\u{f}3# G*H.v|\u{19}\
        4 L!I\"K!p!G!E!F!@\"?!C!s!?\"I!?!@!P$E#A!L+R&\u{2}!3w$\u{1}!#sd]0!F&D!C!E!E\"G!?$=\"K#r!?!@!v!N%J&Jc\u{14}!Av3]\
        !,xw\u{0}!*rxD: O\"M!G\"N!I!M!R\"P!O!Q$M#S!D!0!U!U!J#F!K!N!K\"u!H!C\"?!Nxn#%H.A2?~\u{7f}.\"?%F\"F!F!A!I!@$>&A!B\
        !x!N%J&B\u{f}\u{1b}!Es'-!Eu8r! w4'% E%s#C\"s#A;p@ v!R!H!G!G!N!K\"I!?!F!E!A!I!Q!H!5!5\"D!J!7!D!^!F!F!Q!<!<\"s!H!\
        8!8$2|1!$t^Q#%x!I&G\u{19}k!8y]=! v\u{8}N!4t';$ H-F\"z6G\\\u{b}!EuWk, @'w!r\"@!q(?!B!A\"B!@\"A+?\u{3},!8B22! w>\\\
        ! La\u{1e}\" v8K>'!2uF+!5t\u{1e}\u{16}7 M\"Q!9!C!H!L!D!;!C#v#M!P!4#L#E#L!6!H\"K!?!C#w\"Mab!,r^p2!D!B!B!B!C\"I\"\
        =!N$6!P\"s#N\"E#?!H%r!7!<\u{2}^!7uI\u{12}!8u\u{7}I! ruM!9u~W# t7F.E,A!'w?]!2tm\u{4}9 L\"V!v!N!M!H!O!M!G\"O!:!N!\
        M!A\"?!L!D!S$P#o!u#K\"K!E#<8w\"#q9M{,!8u\u{c}`!7tD!%$@'v$<-G$~\u{13}?!:q[>! xZ\u{1d}\"8F\"tFG\" L,u\u{7f}^\"3t%\
        K\u{5}\u{e}!4usA\"4w)u\u{3}8!/v\u{0}\u{1b}!$s\u{18}7! H41!1ve\u{e}!)uU\u{19}!8r\u{9}\u{c}\" z8F\u{6}6!@t<;\"+p!\
        G1\\!8v\u{14} !@vFT!3uc3!6uDH!Ev%h!Er\u{12}\u{1f}!?tl9!$vWj\"/x'CsI!0s4\u{19}!-t:y!$vHn!#u0d)'M!r!B#A'?&A!D't$A\
        cg!8u&\"\" J7w\u{1}b!$vK\u{18}!4u3\"! ss\u{9}!8uP|!EuKM!@wT\u{1a}\" s4v\u{d}\u{19}!)w\u{1f}/& }*M!M!E,>)y@{!/v+\
        7!-s\u{5}L!!s\u{1c}p!8xY0!Aq\u{0}\u{18}\" |8C#R!Et\u{10}\u{e}!$t;L!Esl\u{5}1 P!J!A!L!H!H\"C\";\"C'I\"4#M\"F!7\"\
        x!G!IWe((H\"I#@%=!<$?\"?!9QY#'r,u2FF\u{4}! t\u{6}\u{1d}\" I*u\u{5}\\!Et6\u{0}!!u\u{13}Y$ }!D!G8B*]!4w\u{4}A!4uL\
        -!0tL!!8t'G\"$s+F>{!7tlq\" I7u*i!(uK8!4u;2!7u'E!+ufn!+u`&!8uG3!2tq\u{1a}!4t(o!/u@B!,tig+!:%A\":#@\"B&7!8$F!I!7+\
        x\u{12}u,!8!J\"D#I!?#:$:%7#8!v\"<&@.}!8E\u{1d}W!)s!_+ t!M#F#I#A!C!B#B'I\"M!@=M!*u;/!:uJQ!$u\u{8}'#,?$v'BDO!/t\u{1b}\
        b#,I-z,=\u{d}\u{17}!/t\u{10}}\"4@#wTS!EtO%!$u(T\"/x'Cz\u{1e}!Es+\u{3}!:sD\u{3}\" r7H^:2 q!:!N!C!@!<#A!;!9%3#7!w\
        %L!v'?!7!v#L\u{d}!!EtpE!0sI,!Et&\u{1}!3G}]! ubUC U!W!N!;!>!F!L!A!A!=!C!:!V!Q!M!E!Q\"\u{0}!t!P!C!D\"U!v!M!1!3!y\"\
        ;!,!-!F!@!D!C\u{13}!!Et*C!8A'o!:t*J!$}@>$(G$G#C*y\u{1f}Y!=qW\u{1c}!/EE\u{19}!8w~`!EzE\u{b}!4sG\u{12}!8F\u{12}{\"\
        *t6FR`!?te|3!>\"H!G!J!K!I!C!E!D!I!I$<!r\"C#I\"A!P!q+F\u{19}G(!r&C'B$s!A%?!G!?ey!EuP\u{7f}!7>W\u{14}!4v$*!8K.P!'\
        vqT,\"M#D#?!B!>%@#?$;!M!}$I)Dq@!/sl/!/tJr\" v8Kd\u{e}$ L7A!A)<\u{13}>!7t6$!(t/q! }FD!3u`-!8vTk$$H&C,@#?Zl\"+J-B\
        .i# C/A(w\"p!!vw0#*u-F.D#\u{15}!*taA!8u|j*!?(>+A\"D!?!A!C&A\"s$A=p!?u}\u{c}!Etf\u{12}&%?!u!y&C\"C*F9\u{5}!7u+k!\
        9uM7! Hi=!$w\"!\" J7x|H!!r`l! uoC!+x&j!+v]\"! w\"\u{1a}!Ew\u{5}/0 O#<\"A!F\"v#;!>!C\"M#;!9!8\"I!v#:&<\u{5}|!-uW\
        \u{1a}!$sg.!?sr\u{1}#-A\"A+y.\u{13}3!A!E\"F\"C!>!D!:!C!u!@!C&>!?\"?!r!s\"@&A%>R|!0s\u{15}&!/u\u{16}[!8t[`!;tbF!\
        %uY\u{0}%!>#B(y#A(A\u{c}v? M!z!M!G!K\"F\"G!D!O!O!6!M!,#>$5!M!D!o!E!T!/!3!M!t!F!N!U!N!K!@!LL($ G'{(C!sR{! sFx!5v\
        \u{19}&!)v\u{15}\u{3}!/u;),&@\"C!F\"A'?!w$J\"F!=&>!>$F\u{1}w! uF\u{a}!#s5\u{1}! uQv\" L8v\u{0}f!*u\\,%!{)D.C\":\
        +AFx!8JHX!8uT#!(tU^!8E\u{14}%\" y8M'!# M7t&sQ&\" w8Gb\u{c}!2xq\u{f}!$x-}!@xQl# B%>*>\u{12}E!,u\u{1}W!Eu\u{f}\u{14}\
        ! vE\u{10}!9t26!Ex\u{2}k!.wiL2 H\"<\"@!C!8!<\"<!C!5!v!<\"=#9'J!6%5!u%D[5\" x8H83!Ew&s! v>\u{14}!+t\u{5}\u{0}!,x\
        \u{1b}T!8H\u{7}+\"7@#yp+!7u*k* s!D$A%?\"C#G'C!C#E+CVB\"6E/C\u{e}y!8u'j$/t(v!H-Ab%!$y#\u{3}!Es=C! sYt\" t8L\u{11}\
        \u{16}!*y\u{7}\u{0}!EwpH!7r$)!Eu2%\"@u%F2i\" L8t\u{7f}#!'w%l;!M!K!<#Q!J!@!A!I!J\"N!D\">!M!I!O!r#J!l!O\"K!I!I!K!\
        O!*\"z!=B,#*E%H)B\"x!Atx@!\"u1\\!$rwx!Ds+1#*I(C3A0v!8FvJ!Ex\u{1b}-!7x[W!Ez+>!/s\u{14}\u{18}!-sl/!.w\u{17}23#H#F\
        \"M!K\"9!9!K\"@!8\"4!1!T\"o!5#A%3!6!J$R/\u{b}!ExFT!Ev\u{b}00 M!?\"D!A!F!C!I!D!z!E!A!B!A\"L'J/r<,\" @Aw,\u{17}!*\
        HM\u{5}!7t\u{3}_*$<$E!9!M!9!=#6(>!U-;0r\" K8u\u{15}\u{12}\"!u:K\u{10}z&!>!F&@!<\"=)<*`!%t5h!!s5c$4v#A\"G!DV\u{2}\
        !Et`%!;u2d! ERE\"'t3s6]& r$N#L+J%I\"Ef&! H6\u{1d}!/v7~, G%:!O!y\"v!r*=\"D!9!L!A,IT\u{7f}A \\!N!>!p!J!r!H!~!B!H!\
        >!F!F!I!I!V!M\"T!O!R!M!=!K\"C!N!P!M\"S!G!Q!O\"Q!JZy+ I!>!A#:%=!;(w!?$J':&qdk!/tR~!+sv\u{18}/$C!L!F!K\"A!=#L&7!6\
        \"K!?#8%H!9!w2p\",E!C\u{15}]\"/t6r\u{14}?$#C\"B1J$K1\u{3}!9xO~\"8v-s\u{8}U\"7F!J\u{12}L+ t!M#F#I#A!C!B#B'I\"M!@\
        \u{6}\u{17}! r'`%,?!A\"B$@,yJC!7FMJ!+u)\u{7}!6v@(& s!?)?\">+<#=&*! q^\u{19}! uOs!8u\u{f}\u{18}!/u.\u{a}\"8G-v\u{e}\
        .!4si{!$y\u{c}b!!xmO\"7u.LJw!8t]o!E@Qj\"%w3F|\u{16}!8sWn!3u\u{12}|\" H6w{\u{10}!/tC\u{b}!Es2f!!t\u{1c}+\" I#vgB\
        !8t\u{e}P!/t'<'\"G\"B,y&D!A\"G,;\u{16}L- y!?!u%N!E\"J\"E#G%>\"M\"A\">+H,D! u_\u{1b}! tH\u{13}$%C#E'@+>\u{5}^!Ey\
        c]!*u\u{10}\u{d}! s\u{16}c! v\u{a}p\" M8uY9!@toh!$w=-!3tw@!9u[u/!=\"B!?!D!A!E!B!y!N!@!?!?)H!K#:\u{2}\u{0}1!K!L\"\
        I!<!N!N!@!K!E!L\"?\"B#<\"v!7!G#G2C!\"tV\u{6}\" M8HAq!EuV\u{5}!4tO9!!sK\u{3}$4r#t&r!L\u{17}j!1x\u{0})!1tP_!8uj8\"\
        -v\"Ic\u{0}!!wx\"! vTw!%sl<!-s|\u{8}!8t4\u{b}\" y9IDM!7s;10 O#@!?!D!C\";\"N!>$y!7#2%J'6\"7!u#H\u{10}n!,Cr|!?uv&\
        \" w8K1Z3!C!G!=!L!?!?\"C!8#G!M!4!H!I\"L!/\"8&:!>$x\u{17}H!:xt\u{7}! Dg\u{1c}#8=)v$vQM%\"A#D1?#@,CQ#!3u\u{9}G!6t\
        &5+\"?\"K!B\"J!t#w!@*B\"N)B$A2\u{4}$ J*C)=%w,\u{7f}!)tC\u{1f}*%t\"M#?!I!L*E\"R!L!K!H$}!\"u\u{1b}r!@s\u{7}\u{0}!\
        8F^\u{14}#$y.y3=\u{17}c!:sK\u{17}!:vm?!2t\\\u{1c}!8ti4!8u!s!EvUZ!*wo=!Et9\\!(u\u{1e}\u{1f}!%u\u{18}@!7s\u{19}\u{13}\
        0 N\"C!H!I#A!M\"B)F$@!~!E$I!q#N!R#A\u{b}\u{19}!7tC@!Eu5\u{f}!$s@1!'t31! v`-!?vPA!8tb1$%L,L%G\"L7\u{13}!?G\u{1b}\
        \u{19}!?u{\u{0}& I'@\"|&@)y-=1%1 R!;!@\"?!@\"B\"9!J!8$K#>!9!F$L!~!<';s\u{2}!7r\u{8}-\"%n3ILK! y\u{1d}z\"3u%Ky_$\
        +H+C\"G-@5$!%t]V\" t'La=!/t^\u{16}!;s,c!:uJ0!?uwY4!E\"L!?!F!O!@\"/\"F!D!R!G\"J!2\"F!A!5%s$F\"O%Q{N!8u= !2v,`.!K\
        !J!Q\"K$G#G#N#A\"O\"M!J#J\"M%Ma\u{1c}!'tvj$3C$F*u$?[\u{1b}\"*u-I[ !7ssY5 T!C!A\"A!=\"?!@!A\"@!C!B\"@\"B\"s!?\"@\
        !?!z!?!C+InH!:r\u{17}\u{e}! t\u{7}2!Awp=!7ubp!Es g!8t?N!2t&v!8w x% G)>#s#u6C\u{b}}!(vkR!$x\u{1b}6/ J!B\"q\"A#@$\
        @!A!F!?'K!H#A%D!B\"Kv\"!-t@d!'tjh!7u\u{6}n!7uN3!8w\\ !8u\u{18}\u{13}# K8u-Nb,\"'u'u\u{2}i& D/B\"F\"@!B#Be5!EuHB\
        !8sVm#4v,z%@<P!;usg!/w>2*\"N!F!O#K!G'M(I!M!M,Dng!AwBC\"#u$H\u{1e}!!3w/\u{0}#!r7B\"F9!\"/x$CC~!2up`!<n(\u{e}!3u\u{17}\
        /\" D(vk|!.v b'(s!G+C'D&H!u#EFu!AqyA!!vG@#/z(H.F\u{4}(! vW%!0vjk! v\u{9}5$%A#s'H)G\u{7f}=& I3@!y$D\">+@c?!Et9~!\
        'vFF\" u8Im\u{12}!$v:\u{1e}!2u?A!9u\u{1e}?! v\u{11}R!EvKp!!vp(!Ds=\u{10}!*ru9\" x8GA}\"\"M(s}\u{12}!)t&\u{7f}!:\
        tPo!At\u{17}!!3u~\u{e}/ p#G\"I!P!P\"?\"H!M#M#=!J!:\"H#J,E,?! s\u{18}0#0u(C-A\u{d}<# E)G-rDo\"/t)L%q!Ex_V!Etg\u{0}\
        \" L8unI!/u^~! uu\u{e}! EZr# F'x1E}(!8GC4!)s^8!!t\u{15}\u{e}!$xkF!3u\u{10}\u{14}!8x\u{12}T!Ez\u{1d}u!:uu\u{13}!\
        :v\u{16}\u{11}\"8t(we1! tG]\" u'K\u{e}n!/u\u{15}y!7w\u{13}S) v$A\"J!E$A!?!H\"L(J\u{5}\u{b}!At:Y$/x(v!D-BTH!E=T\u{a}\
        % E%K\"v0G!BS77 S\"L!M!8!x!J!P\"2!O\"P!M#G!4!B!B!D\"J!?!I\"E\"N#.\"L~\u{c}!*sa;!Ew\u{5}\u{16}! sK.! u)-!4u__\"7\
        B.u\u{1b}O!7zx8!,t\u{6}\u{16}!1r'D' P\"C\"J%M#H+K\"Fd3! |%s!$u\u{f}z!&tO|!/sbZ!Eu\u{8}\u{1e}!4wj'\" \u{7f}8=_[!\
         vU{\"5u#Im\u{c}!Etl'\"2H3xQ\u{6}/!F&E!C!E!E\"G!?$>%r!@!@!v!N%J&A\u{11}C; P!A!F!?!M!O\"k!q\"r#E!@\"P!B!I!S!I!9$\
        @!B!K!E\"O!S!@!C\"F!:8A)\"H#=\"<#>)B#B\"y\"E+?8B!EE?\u{0}!8unC!@vS^) J\"E#@\"F!@\">-?!?\"=`\u{1}( G!?&C#C%;)x*z\
        #s\u{16}b\"$v6E%;!Es$S!Ex4e! t~d!8sW\u{18}$ v$H4s-DK\u{18}!3t\u{1}^!;q[-!7up(!:tU1#$E!E2Kxt+\"A#C!F\"I#t$I%<#E#\
        ?'A$G\u{1b}t\"*F-?\u{12}\u{1e}!4tsJ&$D!@\"I#C)@%=\u{d}\u{1}#7>!J-=+r!(>}W# K7I#v`L\" K8u|4\"1I)uO\u{9}\"0H'uvq+\
        \"?#G$D$J!H(=\"<!G!=#I#vSP!6J]z!3uww!EDs#4 O#A!O!K\"K!F#I#-!I\"6!Q!Q\"6!F!P!s!>!L'2$E<v! s\u{f}h!$uz`!Eud',!=#D\
        !G#E!?#B&v!<#L!=!P\">(s!8tC\u{3}5 o$C!D!?!D%D!I\"D!0!0#R\"N!Q!O!J!D!9!K#A!A!Q\u{f}t\")B/wY{\" H/to_!@tr\u{a}!/t\
        \u{9}s!,uJ,!Eua$!7tWW!7wn\u{16}!@s\u{12}|3 J#D!H!D#9!6!K!<\"@!:$6!I!2$x\";%8!9!6$vp\u{d}! KNy(#x$E)y&D!C!J!H,>\u{b}\
        \u{b}!!w4+!/|7]\" J7w(=!Ev.]!7wg\u{15}.!O\"F!C!F\"D\"E#<!F\"H!G#;&I&=!>\u{19}#!8r:E!8vI\u{1e}#*B%B6t!Y$ s'G(q6D\
        6=!;w+z)(G!E#C!E\"I$<%O!G!=ro!AvO#- N!H!B#@\"H!B\"?!t!>*y!G!I!EJB!3v7@!ExU14#@!D!P!K!O\":!N'2!E!H\"4\"t!F!C!M!7\
        !;#G\"I$Qv+!8u3o!7uB\u{12}9!{\"D!L!N\"O!P!B\"2!D!H!/\"/!L!+!?!J!K\"=\"N\"2!6#H!/!D$MLe!@u\u{11}+1 F#?!;!y\"u(B#\
        ;!s!M\"D!H!H\":#F\":!<%K\u{1}\u{11}\"8H-B\u{1f}|!7u\u{4}\u{a}!@t.\u{2}!EzF'!AtBt$'G1?!C&tx\u{12}\"6v\"DkQ$ M7B!\
        M)wo~!Et*b!!t9\u{14}#'s#H-G)M!(t<\u{18}#4D$G-s\u{1f}A#$H-u4F\u{10}[!<w4?!Ex\u{6}\u{6}4 m!8!K!@!@!9!B!?!O!9!J\"w\
        #L!?#4#I!T#6%;\"6\u{5}'8\"@!J\"@!P!G!D!G!H!I!K!K!4\"K\"D$C!{!D!<!C\"5\"K!B!F!v\u{6}#\" I9xfa!$wf\\!8xE?!*uQ\u{9}\
        !8sB>!Av\u{1a}T!#sZ\u{10}\" J7wj%!/tsq! w^q!EA\u{a}y!3u\u{5}&!8yp\u{18}!!wR\u{12}$)B!D%|6F\u{1b}}! N=\u{15}!7uP\
        |!!s\u{16}j\"7<\"GX?!Es3W!'u9\\!/ux\"#!B2G%v)u!+r7\u{2}!/zQ\u{15}!!vmW*!;\"C%D$;#v#B$D$@\"D&vy\u{11}!8t4W6\"N!E\
        !M!C\"G!s!B!@\"J'7!9#I!M!E!M#E\"M!F!;!J\"u!q4V6!6!;!B!s\"A!K\"B\"K!<#@\"A!:!G!y#r!8!:!v$I\"6\"E#N.\u{1e}!?u,S!4\
        u\u{10}E!$x<\u{7}!2st\u{12}!8u9t!,u]0!!tSx!EyK=!8uO(* O\"U$J!I!M#P!F#O'm/?gv!EtS2!:t`e!7u\u{0}-!Et\u{0}6!7uDR! \
        s'a!2r5\u{3}#,w#=6C=&!/uI\u{8}\" E*z\u{1f}\u{9}! EU'!7t}u7 R\"?!3\"L!4!B!I\"@!5!1!P!4!y!5!8\"G%O\"E\"I#4!M!J!G\u{1}\
        \u{6}\" J8w\\L!9si!!0s\"b!/u\u{2}c!ED.U!;s.u\"4s$E\u{1f}P!!t\u{8}]# },E#CB-$ O*t.K\"@>\u{6}!:t='# t*G$A\u{12}\u{8}\
        !8t\u{b}\u{1b}!,u;)\" I:w:\u{5}\" K8uF\u{1a})\"L#G\"G!J!I!J!E'>&P:0#>N%v\"uW>!1wg\u{c}!?uq\u{4}!7t#\u{18}!8w}/!\
         yX\u{8}!AtF\u{16}!-uS\u{8}!(tZj!#t]T! Jv\u{4}!!tn=!/utg#/u&u#E\u{1f}V\"*H.vo \" {8C_!# F\"\u{7f}6H*}\" F6w\u{14}\
        i!*t\u{a}\u{8}!4u-\"!/t.a!8s4F!8t[{! v>[, G'C\"8!A\"<#<$:#B!\u{7f}!R!B,Lt\u{1b}! v.:!EtgK! x?\u{d}\" v8JJ=!#uUU\
        % H*@*u$w!D\u{3}U\"%u#I\u{1e}3!/t\u{11}e% P4@$n'E&?H\u{1}* x!=#<!3\"7#8%7%J\"6/?%\u{17}!3si\u{f}\" L2DSf!Ev%\u{6}\
        \" J's\u{5}k\" u0Hz\u{f}!)td'\"/;(uds! t)\"!?t#R\" L8u S\" u+u/z!!wF\u{14}\" u$t6\u{1}!@x5d!/u\u{1f}z6 E!:!>!A!\
        N!~!\u{7f}!L!B!;!@!;!I!G\"N$:!:#D!E!>!:%HGh\",I+KJ\u{0}# D\"u6xrh'%z!B!F#E%D'B/B'\u{1b}!4uN\u{17}\" {8F U!8IK6!\
        Evyf, J,r#s%<\"B!>!<!C!>%:\"<$Mk\u{1e}!#ya\u{f}\" w8H\u{d}L!7w=@!Et\u{1b}(!7wzK!Eu\u{7f}\u{9}\"4s1H\u{5}k\" C8|\
        SI! t\u{e}\u{7}!4v%?!7vZ\u{9}!/s$c\" }6F\u{2}i& P/K%F$t'?&C\u{15}\u{f}!7s\u{3}|!&yz-!9t3T%!\u{7f}.C)E\"@+@y\"&%\
        C$J!K%H$M$G:T!EuW\u{1b}!:uG\u{10}! tXf!7r@%!8v\u{e}a!#szC#.w*A-AA\u{0}!3ujo!'s\u{0}\u{c}! u\u{1e}j!,um\u{0}\" M\
        8t{:!)v1># BA?$z\u{1b}v!Euz;!8t\u{14}R!7t\u{f}t\"1J4u\u{b}M$ s$E&A;B\u{19}V!8t\u{a}\u{13}!8t\u{13}\u{1d}! wpw!%\
        uXf!8H9\u{1a}!2x\u{a}'!8udQ!$wM\u{1f}!/s\u{1b}m!1vN\u{3}$ S*O%E(IN1! w\u{5}S!4t'\u{6}\" J'wpp! G7B!!sTn!EsRT!Au\
        \u{16}z!8t\u{1c}\u{11}7!?#C!J!9!H\":!P!:\"K!N!F\"4!H!}\":\"I!@!r!K\"N#N#E#sE4\"*E%@W$! IL_!Etn\u{9}) w$F$I\"G\"\
        B#t$?%C-;\u{11}\u{c}!)t-,!-z=o!1t-V!8u2~!8sTN!2t\u{15}z8!<!L\"q!F!|!~!M\"I\"B\"0!E!2!1!G!K!@#J!M!P!?\"8#L!B!/M,\
        !+tB8!Ax&3!<r*,!4uy?(\"=#A%E%>%9#=\"x,:xo# I's(J\u{e}\u{7f}!?s\u{2}>\" F6{8b&*C(r!A$u!>\"E\u{f}s!-vtC\" H8vN\u{9}\
        !1x-y! t*=% y!s6G!>!J\u{16}a\"6v\"K\u{8}<!Eu(9!8s(c!=s8x!8t+Z!@t@\u{12}!/u\u{13}&!4rKV!Et\u{d}Q\"\"w$s\u{1f}D!E\
        v\u{d}O6!O!B!B!F!L!E!J!H!O!T$5\"I\"C#s!Q!N!O!H#O\"I\"5#CP\u{17}/ H#R\"A\"D#M#D\"=%;\"?!<#=!o&s!H#JJw\" E*zSN! C\
        \u{1e}\u{18}!)v<6!\"w\"\u{16}!/uB,!Es}\u{1a}!.x:]\"!t2Lg@!7sHw!3t[\u{0}'!H&I!G\"D(E%F.NC8\"*s-K\u{14}r!1s\u{19}\
        U% s#F%K$v,Cw#! s\u{d}P!Eu=M\"6H/t1`+ F\"C\"Q!@!A$q#A\"C(E!D'wLN!%wb:!/rDI!:v)\u{18}$/D(=\"G,vsw!8u\u{c}a%%E\"I\
        (I'=\"P\u{1e}]\"&w?F\u{12}U\",C9wJB!/tz#\"+x$AYS\"*s-K\u{a}\u{1}!8v4Z!!s\u{14}1% E7F!x!K%uk:!$svf!8v?\u{4}#6t*u\
        %F\u{7}=!Ett\u{15}!$w2o\"3D'wqx!&u\u{1d}c\"/w)B>^!8Ew>% A6A\">)w$wV\u{a}\"6F/AYg2 p!;#G!J!A!H!@!A!J!D!v#A$6!4$r\
        !R!I+9{s! I\\0!6x\u{b}^)$H!N&>!B!I\"H'H!B.B+\u{1d}!8v`.!Eu.D! zWc\" v9Il2!Eu`.-\"C!F\"E$C\"H!A!B\"E#7'E!:&G!8\u{12}\
        \u{11}(\"J#H\"F!H!F&L\"?!=g*\"!BDv?'.!O!J!;!G\">\"@!=\"G$G#t\"J\"H!C(8>,!Ev(\u{3}8 L!8!B\"=#F!:!6!C!N!>#B!\u{1}\
        !:!8!4%G!B\":!:#3!7!2\"B\"NU\u{17}!$tkq!7u{a\"3C!t($\"/t2K\u{a}\u{a}!%uF.!7t\u{2}p\" G1ww1!2uv\u{1}%!C#B0=&u+@\u{8}\
        |= 1!G!@!3!B!o!J!y!s!x!\u{7f}!w!y!A\"y!6!2!1\".\"/!0!.!0!4!;$7!3!/$;M[!7r_\u{5}!&w{@! u\u{12}C!!t$~!6tJE\" J8vR\
        -! vV\u{10}#*E0r+Dd(& F&<#x$<+C'>Il! z3\u{1b}*\"F\"L\"G\"Q\"O#K\"N%J%G'T\u{0}T!*x?R!.v\u{d}x!2sf\u{12}\"7q.G\u{1e}\
        \u{16}& M*E%>$;$A!yp\\\" x8J,p# s$G4t%#!,u\u{6}C!/t5P!Ex\u{d}&!/zp\u{1a}!/xrw!8u\u{6}\u{7}!5u|.!*v,!\"?w&GQ'!@t\
        \u{17}V\"\"H-AL>\" F6w6\u{0}!'sY\u{1e}!$v~\u{1}!EsG\u{11}!3tJ)!!s9}!?wz[\"9H&tFD!8tB47 R!A!P\"H\"I\"p!?!M$L!N!H\
        !3\"J!M\"F\"R\"S!0\"J!J!>\"G$RGM!Et\u{2}=!$tp\u{2}!9uTp!,u3E\"4u,M\u{12}`!1s)/\" x8G\u{0}<!-sD\u{15}. x!?#G!E\"\
        F!F$H#H#u!?%C!D#G$zG+\" z8I':!-zTb!@{\u{11}d!1s![# N8v'u%\u{1c}!%u$`\" I8w0M! r\u{f}0!8ti]0\"E!F!B!C%D\"D\"=!z#\
        <\":#>!G';\"9!v#M^*\"2G$E0~!EEuB\" H8w+!%(G$C#H(D.:\u{13}\u{2}!8ugY! M4$!/tF^!,u\u{d}_!9uL\u{10}!4xEZ!ExBT\" L,\
        u\u{5}7&\"N'u/H$y$C%AYM!2Hn5!4v\u{d}}\"/D6E\u{16}z!1w\u{12}[!!s|\\;!I!E!M!D!E!G!I!D\"M\"I!H\"G\"u!@!E\"r!D\"U!s\
        \"0!>\"S\"Q!J!P!L!?Jz% I*B,F!y!=\u{9}w\" r%I:N\" HEuuH\"/C%rRV! F~\u{1f}!8J!)\"6I$M\u{b}$\"/y6C\u{1a}$\"3D'wr\u{d}\
        \" L)t\u{1f}o!!sFo!9ueQ!2ti2!8Kb\u{1b}!$xg\u{18}!/sN|!'v\u{8}i2!K!K!=\"B!E\"I\"H!?\"I!=!C!:\"<!D&J!Q%<\"Oj}!3u$\
        \u{16}\"4u,M\u{8}\u{10}!,t#9!&xAH!&u7b#*H%A6xa\\!Et\\\u{4}! uz\u{16}!/w\u{2}R!@uW;!7tRh!;s\u{f}M!5t\u{11}`!:s\u{4}\
        j7 V#=!G!C\"I!K!?\"?!R\"v!K\"F!B\"D!w!M\"R!F!G%2!N!0$J 6!4CCK+!<!@!B!I$F\"I%C#u$M!J#>\u{17}\u{19}!;t\u{7f}\u{14}\
        &0<#9$?!A\"G';4i) N\"F&?\"B*H\"B!J!v!K\u{a}P\" K9u-K!8FnT!Euam$&B!E!B!B5l!\"qMY!?v\u{1f}B!$vFD$!E#G6r+Gv\u{7f}!\
        EvRA!$s&P% F%B2@!B-uSn!/xT\u{1c}\"$x4Fs6! uDR!0tH@!1w}(\" H/t=p!/w\u{e}\u{0}!7r,z!1r?v!2uIs!&E,1!:ww\u{d}!!tg7\"\
        $K;s\u{6}\u{2}&):&v(>!D\"u+Bbn! w\u{1c}h!8u_\u{f}\" L8G{C*!?\"E!C$E\"F!B!C!B\"O'LE<\"@E%Dw;= U!G\"R!K!<!B!N!E!@\
        !@!@!F!E!8!C!=\";!K!O\"G\"t!M!q$v!9!N!5!B#q1-!9ya\u{5}!Et\u{e}\u{c}!$u(6#(s'L)E\u{f}'!;sP9!%u{\\!8v\u{1e}?< O!O\
        !Q!D!I\":#C!L!L!B!<\"8!J!7!C!q!p\"I!M!o!I$J!r!O\"0!M!N\"O9\u{0}!3u\u{11}_! u\u{1}7\" HEt,}$!{7C\">+A\u{b}5!8t\u{2}\
        \u{14}!/{\u{f}\u{1a}!EtN>!$sN\u{f}!0vS\u{d}! u/A!8tk\"!:t/,!Er3#!!u7\u{10}!2t\u{7f}+!*t\u{1c}\\' L'F#?!C\"@\"J*\
        BiJ\"@v%C\u{c}&1 J!=!w\"D!>\"A!@\"K#D\"A#=%H!u!@&:!9!9\u{8}\u{1b}2\"L!H!A\"B!I!H!;\"?!D!F#@!=!<!9!9%A&>!Bt\u{7}\
        !EC{L!4tS\u{1}\"4t,Mc[\"*K\"u|)!-w\u{15}E!7tT'!Bp\u{4}I!9t\u{19}\\&\"z1C#D!J!F-C\u{6};! K \u{1}0 >!I!\u{9}!A!C!\
        B$F!@\"G#@$@#E!?!>!A,<[<!$u\u{1b}\u{11}!Eu_\u{a}!1v;\u{3}& O+E!}#F'J/D\u{d}*\" JEs!'!8v[\u{1f}!2tE{+\"C%E!F\"J%\
        t'B!G)D!v!L#;n\u{a}! xx'& r%H-v!A%G!F%,!8u50!?AU3\" H%tPT!-sYk!7t/U%!v&G/C\"H-B{j!:s\u{10}U!4s' \" F8yq\u{9}\" \
        t7J\\F!EsA5!8t|\u{1b}!)tcl!At6f-$F$I\">\"E!G\"?!B\">!=!=\"C#J'>3\u{1a}!!uSA!/E\u{1f}L\"7K.w\u{1b}\u{12}!8uo^\" \
        G\"z\u{1e}=!4saG!-w\u{14}r'$F(D#F$=#A#J,;[g!$xv \" I8v3C!4u`?\"6w\"Ge{!!ti\u{19}!3r}g!ExY\\#*E%H)B<{!!w\u{1}4!+\
        vq\u{1e}!Eu!\u{f}\" I7t\u{5}C\"(v=I\u{4}\u{a}= I!I!L!G!I!C!9!H!8!;!J!9!?#G!r!v!t!n!D\"I!Q!E!9!n\"F!O$H\"C\"q\u{b}\
        +!@wYH!+v0H!8rqO! t\u{9}A!-wP\u{3}\"3t%KTD\" L,uh)!6tC<! t1\u{1}!Et\u{15}F!3waG#$F&I,voG- V!G\"7\"E#G\"E!>!H!?\"\
        B#t'A'9C\u{13}!&wlH!Arbp\"#E6L\u{b}\u{a}!/w\u{7}w# H4s+w \u{f}!7u B) r&<!>#F!?!K*M\"@-@t[!9t\u{7f}\u{19}\" H4w9\
        z!Et!r\" K#x-2!!v/\u{8}!3uk3& L'D%=$u&?!@ha#%F-v3@\u{4}B!7rQ\u{1c}!8uQ6( x#P!G!H\"A!L'C(JR,!?s\u{12}\u{1b}+ M$D\
        \"@)E!y!u&B(w!>!?!FC\u{a}!EuE\u{0}!Au2H# s/F6A\u{1}r/ p#G\"H!O!O\">\"G!L#I#<!I!:\"G#J,J+p!EK\u{1e}\u{1c}. J#F\"\
        A!A!I$B!v#8\"7!M$H*:!9$J\u{15}W-!>#>)=!>!s%9#A!E!E!@%x\"?$MP9$$B\"w3E,K'C4 P\"B!=!9\"?!M#B!?!;!8\"I$2!y\"M!;\"K\
        $F\";#F!t.\u{1f}!8G0\u{18}! tt*!4so$!EuX)!!tGD!-u0](!@+F(E\"D!t!H\"E+t\u{18}\u{14}\")t0F\u{7}\u{f}!4w7W! u0Q!,v\
        \u{1e}~!7F+f# K*I\"CA0!-vn1\"8J\"u^Q!2sml\"7t'v{2!EE\u{1f}8\"7B.Bc%& H$G)\u{3}&?$C.C^\u{8}$(H\"I%F6uRt!4tV@!AtT\
        8!8vnr! t\u{19}=!$x{*! w\u{19}\u{1d}!:vrl!.v\u{1e}#!Es\u{17}y!8v}W% I$D\"{)E6D\u{14}S!3v\u{1b}=!&uY\u{2}\"1I)u.\
        |! x\u{16}g!5srj!:t\u{13}j&!A3A#C!F!s,v\u{11}\u{10}!$w0|# \u{7f}'D0B0u#'r/D\"G)\u{7}\"3t-r\u{1b}6\"#r,D02\" J!u\
        e=!Es7g!Ev\u{1b}+!?t\u{d}~! u\u{0}\u{19}!Eu4i!$xE !/uE-!Et9\u{14}/ J!9!:!N!>!t%K%r!>#C!9\"A!K!<\"9RL% N,v#B(B.u\
        y\u{13}!5t\u{3}\u{15}\" H*v\u{14}\u{7}!9uPo! w\u{11}m' G\"v\"?!v!w)B'A\u{d}\u{6}!*E~H\" {+JXt* M\";\"A!F\"M-J\"\
        K!x!O!>%\u{10}#1w!C-O\u{11}\u{13}!Eu\u{12}\u{14}!8r\u{f}\u{1}!(vg\u{19}\"=r%Ls\u{2}$$F)A\"A+y\u{12}2!%w\u{2}>!?\
        t'4!Cvw*! x J!/uyt' N!v#G+A)w\"?+J\u{7f}<!6s{`# t/J%t/L!@tl]!4u\u{0})! t3!!:v+i!!t/\u{1f}\"!I#y^\u{1e}!%uuW) y\"\
        D!E\"H$@!?%G'E/=T\u{17}\" |8C'\u{17}\" G:yQ\u{18}4\"M!D!J!J!w!F!C!?\"8\"H!6$7!L!7\"G!9\"A!x'3$F\u{7f}\u{c}!7wf\"\
        '!=$D\"F%A*E#F(AvP!'t,Y1!Q!Q\"M\"M\"R!H#O!G\"E#P!B%D!O!p!M$I&7B\u{16}!8v\u{3}+!-s\u{1b}@!8uRD\"$x4F\u{17}$! uwh\
        \"'D1FzM!:tY(!3x^~#%t9v$Kz\u{10}!/sYw!2t\u{2}z!8u\u{13} ! t;H6 >!>!>!x\":!@!r!;\";!8\">\"9#?!=!<\"w\":\"C\"u$?!\
        :$;(A#\"C8x+?.0()G!L\"v'9!:#>!N->q\u{11}!8Ke\u{0}! vi\u{c}!?uEa! w{\u{13}!&t\u{19}F!:v2l!2sK#!%t\u{13}\u{a}!8t:\
        g! w-P!7t\u{19}j!4sa\u{d}!/t\u{7}v!Ewj\u{14}#%A4B,u:1!+tv\u{7}\" K8vGi3!=!K\"L!G!v!s!?\"J!?!:':#K!?!O!E!=&=!w$J\
        1\u{13}+ K!>!H!=#F\"J$D#K$;,@&v\u{7f}h\".x%F\u{1e}C!8Jz\u{1}!At\u{1f}%\"7E\"x\u{1f}$!1tkI#,?$v'B\u{15}K!Ewg6!7u\
        vV!+t|g!5y\u{7f},!/uBY!/tsi!!t\"\u{1c}!(AwP,%L#D!A!J!E!q(B\"G\"L'F!v%ErF$ D%t#x0D\"B!,t~D\" v8J0M!,uUZ\"!tDGRz!\
        8uQ\u{1f}( L#H!I&J$s)D!C-A\u{1a}L!/t~I!+tRS!/Cx\u{4}#8@\"y+BlP\" M8tbZ!*t\u{11}\u{18}!,wn<7 M!;!;!B!O#N!=!M!J!<\
        !M!@\":\"7!L!u!4\"M!8#s&;!v$5Xt!:w9|# tAv$DU\u{e}!$vb:!:tX(!8u\u{2}*!:tct\" L>r10!0t\u{1e}\u{13}!/w\u{1f}\u{7f}\
        !;z\u{5}/\" G'x5D! yTS! ti&!:u\\6!-vnE!1uf\u{10}\" J\"xwp!$v|\\\" J8u*O!/tc'!!vyH!)t9)!)s{ !9t\u{14}\u{6}!.v)\u{1f}\
        !'r\u{7f}\u{6}!8t=3! w\u{1}K+!{\"B!D#@/J!=!H!@!;!w%>\"\u{1d}!-t#\u{12}# J8t-M\u{1d}M!9xU,! s*V!3v\u{13}}!-uh.\"\
        )B<t\u{d}%\" H8z\u{13}\u{2}!EuxR! JNv!2s\u{d}F< b!J!M!R!J\"K!L!M!K!N!S\"U#J!J$E!R!J!S!S!Q!K!8\"K!Q!X!J#<!H\u{c}\
        `!3t\u{7}1!8t<C!E{\u{14}\u{f}!:rk?!4u/\u{1e}!+tLj!0t@E%>t!B!B\"E!D5m! sWQ\" G:vfV!Ey)\u{17}&*C(r!A$u!>\"E\u{11}\
        \u{16}\"8F-Dpq! t9\u{10}! sg*!:vx<\"7B.uDC!4ssE.$u!D!B!L!@!I!J!?!F+P!L!G!;+J*2!EtK-! x5i!-u+'! u3J!Et,U!2s\u{10}\
        \u{4}!*r\"j! u\u{19}{\" u8I'\u{6}\" x/H\u{1b}1!%Hd\u{16}!&tn\u{6}!8u\u{1e}\u{7}- Q!;$>!>!D!B$>#I$C!x$H!D,Nv)!9t\
        MP- u!>!G\"H!@%O)=!<#>!F!F!<+:''!,u)\u{e}! s\u{5}3!Et\u{15}b$/>$u&E,>0#!(t}`!7v\u{b}K\"$u'L\u{18}6!4xA\u{f}\"/D\
        %r|\u{16}' A$A*z$@%t#>+J$\u{13}!EE_\u{f}\"2u3If/!+v/I\" H6x <% F4x\"x\"A-@\u{9}\\!5t\u{13}\u{15}!Et-\u{e}!2s*G\"\
         J*w;\u{14}!!s&&\"/y6Cv/!3u\u{0}c# L7B.{T_\"4u1Aa(!3u?\u{13}\"'t3s\u{1a}\u{1e}!-wRs!/tBu!4s&\u{12}!7FSN!(v2}' s\
        \"A'w!A%D'>/>!Y/!F\"s!E!G$A&E#B\"M#B\"D!H!>!H%F$Msp!(yU>!Et&\u{6}!?v\u{7}/!/uq/!1v=9! t\u{f}5! xEu\" I/Ah9!1x\u{1a}\
        \u{f},!=#D!A\"B!s'I#?!:!;#<\">'KY\u{1}!&u){\" w8IxY!7th`\"(C1v,G!?tc\u{6}\" x#I,+!/t%\u{0}! E\u{e};\"7s!M\u{10}\
        S!E@\u{a}7\" I7tSH!Et!f!?t\u{2}?1!I\"G\"I!>\"A!?\"J!<!=\"G\":&L!H\"6%9!:%yP\u{6}!3u=##!t7F!s\u{4}q$/D%r#E)rH>\"\
        4t,M.\u{0}!Euuv!/xum!@t\u{12}z!(vNY! w~\u{18}#'x(u6DOS!0v9X? w!;!q\"F!F!L!B!L!?!r!S!?!L!>!E!D!B!D!@!@!D!m!D\"C!\
        >!@!;#?!@!B$CWC!8x#\u{17}!!t+@!1so$!$ucU\"$v4C\u{9}f!?tCg!Et]2\"/u6v\u{e}D\" z8G2?!8v>w5!B#D!L!:!H!N!<\"<\"M\"H\
        \"6!G!{\":\"J!?!r!M\"O&E#r~\u{7f}!:t=!#8B)w$DD=!4s+q9!P!O!?!r!H!N!A!O\"K!?!6#t!C\"G#5!F!M\"P\"0!D!J$<!J!=\"Re\u{14}\
        \"!v.v\u{0}\u{2}!:uI\u{7}!8tFi!3tda! u2\u{3}\" HEx\u{12}$# N6u\"P\u{14}\\\"'H>v.\u{18}+#C!@\";!F!A\"A)7!M#H!O)7\
        o>/!9\"?$I\"E!K!D\">\"H$6!8#>(:!>!9$H]M\"4H1v<~#$u&r%Gm\u{3}5\">!L!D!A!C\"H\"F!G!x!K&P!<\"?!t!G!I!u%9!:!9$3y!!8\
        CL\u{1d}6 l!A!>!B!<!;!=!D!>!P!7!:\"9\"L!B!H\"Q!Q\"C$C&J%qV[!As\u{7}^!8Jk.!At:+.!=!@\"B#u\"H\"D\"C\"s%?#B!K!B!B+\
        HS\u{e}=!R\"?!H!R!I!C!M\"G!=!H!H!@\"J!>\"v!C!-!P!F\"J!?!*!v\"E!9!@#N!H!ti-!1r3N!EuB*1!>$@\"G!F\"F!@#=!L#y$I!K!t\
        !A!t&>!8$GG3!$u_\u{6}!1tAr+'>!Q&3!Q'@\"F!B\">$S#K#R@F!3t\u{2}\u{1}\" H%tB\u{1}$ K5z\"C!D\u{4}+\"0u/K\u{e}]2#I!F\
        \"K!F#q\"I\"8!M!5!7!6!I#I\"P!A!J%4!4Nr!+v\u{14}F!@tH#!6t2L\"Aw$E\u{f}|!8u1{!4usg\" t9KZ\u{4}!-s\\\u{11}!2s\u{1e}\
        )!'tdY! JN`! vm\u{18}!4s:\"!*Fct)$E!E(E\"M'u!?#7&>%L:g!/t=\u{10}!)s\\8\"$v5IQ !/Dv)! r*,\" JEF\u{19}\u{3}! L:(!\
        -tcy!3t\u{c}d# F(x=G&\u{15}($F!u#I!A!F-L!I\"PtR!7t\u{14}\u{6}&!:-;$A$?\"K!oKS!7s!\u{7}!@tX\u{14}!(t\u{17}\u{12}\
        !2tUe7!7!H!K!:!?!=#7\"G!x!D!7!G!w!8!7!3!8\"C!9#t\"9#4!4X\u{19}! u\u{1d}\u{b}!Ew:\u{3}!4u\u{8}-!*tXL!!tL~!(u\u{4}\
        Y!4st?!:u\u{1d}C!2tCz!Ev*|\"3H%uf\u{e}: B!J!M!<\"6!L!=\"n!R!9!K!u#T!t!M!8!O\"?!I!D!G!=%u!<!7!JU`! vf]!8J/0!Ex;]\
        # D8F-J?\u{0}! E\u{3}z!4u4N!8q8\u{2}$ r2K%M\"I\u{10}&! {\u{1a}h!:t\u{18}\u{1f}! uH\u{c}!/?{\u{13}!3tc\u{0}!&ws#\
        =!K\"G!m!P!S!M!L!T!K!J!<!O!r\"B\"@!M!t!0\"K!Q!T!s!,!@!N$D!I!;\"R\u{9}|!Et\u{c}7!AuDr!4v%V!$tJ\"!8v\u{c}:!/yeL\"\
         H8Hr!!3uYl!Brd/8 L!K\"K!R\"P#J!S\"P\"A!J!N!5\"R!C#p!Q!u!9!N!K#A\"J!K#Fk\u{b}/ K!9!;!N!>!t%K%r!>#C!9\"A!=!<\"9{\
        C!E{\u{1c}O!%s\u{3}\u{13}!)th\u{4}!!s<V$5t#G\"D+F0C!Ev\u{d}\u{16}!-wZ'!EEI !Ev\u{16}1\"4s$G(\u{13}\" Q8xec0\"C!\
        F!H\"E\"D\"B!@%?\"3!G!7\"I\"R!r&6&D/\u{3}!/uo8\" H%t!,! s5O!/t)d!0sf$/ t!<!G!E!C!E!D!G\"C#F'6!9#?#9+H.7!%s[!!+t\
        5)!$s\u{18}>!/x\u{15}\\!$B4X\" J/v]0! z/0. B!C\"E!@&B#<\">\"9!x!n#D!>!@';WV! t2\u{0}/!;!J!=\">\"D!D\"E!;!9#E\"<\
        !w%O\"D'<V\u{2}!8ui,!;r\u{4}C!-tC$! t5\u{c}\" z8D9\u{17}!*s+\u{11}$ F6x\"F-F\u{1d}f\"*A%>^_!9u\u{4}P!!uA%!Es?\u{18}\
        !3rPA\"(u=>Vf!-zO\u{3}1 P\"J\"@!E#D\"w!E#;\">!;\"s!7#?\"@!8%J&O\";4 M\"B!E!M!@!J!J!8!@!I#K#3\"E%W!O#7!7!C\"M\"N\
        mn!0t])!.v\u{3}\u{8}# v\"t6MYR!Ewv\u{7f}!/t\u{11}R!Eu2#!8s|&\"*I*r@T!!vQ)!3t5\u{4}$ s$E&A;B{L5 E!:!=!C!M!~!\u{7f}\
        \"A!:!@!;!I!G\"N$9!:#D!E!>!:%H\u{0}[! u\u{e}=!!s\u{17}M!&u\u{a},!Eu\u{3}g!!w\u{2}5!EyWg. R#u!N!I!G!K!J#H!G#M\">\
        %L)8&4k\u{5}!7sFn& G&<#x$<+D'>y!!:uF!\" I'tX~!2s\u{7f}\u{12}!'s$_!8vj8$/A$B$u!D\u{10}g!(sd;\"\"u6>2J#*E%G)APf2 \
        P!6#N#p!u!>#=!;$<\"?!P\"J!7!G!L!3&r%N2,!7x8_!8v\u{a}@!8s)M!3t2=\"8H-xH:\" u8I=\u{1d}!8uh\u{1}!8y\u{18}c!8u\u{0}\
        &!Awh\u{1f}\" y8F:L\"*y%I\u{c}P!EI?x! t8P!:zH\u{1c}$ C!>6D#{-F!\"v@T!;s.0!/t\u{8}\u{0}!4t\u{1d}\u{13}< R!o\"u!P\
        !L!Q!P!O!O!M!M!J\"K!P\"=!I\"F!?#R\"T\"M!M\"M!K!L!O\"H!Q\u{19} & J3>!y$@\"=+?TW!.wX&!%t!b!2tP)!Eu\u{13}Q!Aw\u{13}\
        r!!s3\u{8}\"%K'uc\u{8}!Es_G%!H)L%E't\"NSo!'t\u{1}#\"/G+tm\u{1b}! t_\u{3}!3two!)u\u{2}\u{1a}\"1H4vL'$ t$H4q-H'z!\
         w5\u{10}! w%\u{5}!6v\u{e}\u{2}\"0u/Kh0\" t2r`1!Eu\u{1e}F!Et\u{1f}1\" u'K4\u{1c}!0v[\u{11}!8thG0!A\"F\"B!C!L!G!\
        <\"C!=!>&9!7#G#:&<%K(i' O\"?#p\"o#=/E,G\u{8}V!2sD \".I!w\u{15}K) w&C!H#B#v\"D'D\"H!C_f%'B(B%s$E\"?\u{1e}E!=tm\u{1e}\
        !!u\u{12}{\" I!uc&%$s&H#G\"B1GAh\" CEx:K!7x`t( L#H!I&J$s)D!C-A-i!Ex\u{f},!*Ax<!3ugJ!:wKS\"8F-DSV!4scO!$t|!) ?!A\
        \"x\"C\"D#@(A%v\"M~V!4u`+\"/G+twy!*r3#2 P#@!D!A!H\"}!I\"=!J%R!E!2!4#?!Q!K!4%8<\u{a}!<vYc! NR\u{12}\"8w&tU>!1r5_\
        % H$D\"z!B>HO\u{3}!?toq!(v%E!EI\u{d}\u{16}!3w\u{19}m!<z\u{9}\u{11}! wXu'$C#J(z%=$@\"<+:;=!Av}K!At\u{d}\u{10}!1s\
        xu4 ~!;!>\"9!6\"=\"9!\u{2}!2$B$6!;\"J!7!=!<!8%;!?%3ol!4s6\u{19}!Er\u{6};!!w7;\",F9B{d!4v;B!8vt\u{6}!/uN~!@sUO!(\
        ut\u{a}!8xsY!Es5<!9x\u{8}e!4uz@!)uY\\*!<%>!G\">!M\"<!B%;\"=(yF@!*u\u{14}\u{11}!$v&>&!>2;!u\"A#:!=m61 v!@!E!K\"N\
        !H!O!M!K!N#G\"O#D%D!O\":+;\"m!4s(M!7u|@!Etw\u{9}!Et\u{14}\u{7}!2ues!Eu/\u{11}!*t\u{f}h% D${$D'?'u\u{b}\u{c}\" F\
        *wF08 I!D!C!G!E\"5!C!G\"I\"4\"/\"u!H!G!O\"3\"H\"I!q!2!u\"E!v&sRH!$x-L5!P!H!K!I!N!O!I!J!E!D\"t\"5!P\"8\"N#P#G!J\"\
        :#N!Gc_!!u}%# H!x!G\u{2}\u{10}/!<\"F!H!I\"M!H!D!I\"H%q\"A#H\"K!M,H_\u{6}!9u>}\" z8E[\u{b}!Etht!7tRC!:u\u{4}X!:v\
        YC\" F6wZ\u{1e}%$s+G(s!H-H}\u{5}!4r {!6M'e!*t`v!5t\u{5}?* O!<!?\"A!F\"J(G$:!v$LPZ!8v<x*$E!I!J$H\"x!J\"C\"I.t&?Q\
        @!*t\u{6}\u{14}!7uCK!At\u{1b}w!!u}\u{1}!8u\u{11}\u{1b}!5y`@\" E$w.2# H8v-vLj!8Hlx!8v\u{c}\u{7f}$ r'H/D/BY-!8v\u{16}\
        X!,u\u{19}\u{13}!Ex>n\" |8CQG!4ugD!(t\u{7f}^\" HEqeg1!D#H\"y!I!>%N!I\"5\"D!P!/#G\"G!Q\">$M%<YB$6v\"C(s%EP6!8s\u{7}\
        \u{14}!8sRD!(ukG\"#D4w\u{a}K!.ty.!*uN\u{14}!8uL~!(tTR! u\u{9}Y! t&\u{8}! ulE!8tXr!7Ff\u{2}\" K8u>:! w$b\" w8GA\u{14}\
        !;t,A!7v\u{10}\u{1c}!8u]\u{5}$ s$E&A;B\u{15}\u{1c}$ K'J/{\"Fg\u{17}!&vB\"!As91!?v+V\" D(vb<# K2t3E@\u{18}!8tS1!\
        .tO9!'v;\u{12}!8t|6!8C{A!-ws*!Eu&5!@tM\"# N7@#s:-&#F!C$~'<*B,<\\J!EsQ9\">w$G{p! w9w\"-v\"D9\u{8}!!t^i!Eu\u{4}N\"\
        .C(vF]! u8K!7tGr!!s?6! Joy\")x<H\u{11},.\"M!@!?#@\"t#=(?\"@!=!H\"@\"x$C%A4\u{c}!)tA\u{1c}!9xB~\" L*xpa! ES\u{1b}\
        & B#x$F!A0I-v\u{1}\u{18}!@v^C(!E!H$s!M(M(J\"F,@<<! G\u{1d}b!Es\u{a}|!8x\u{8}~!Et\u{7f}l!8vwF$ q\"I*C.G8X\"!t!I:\
        J!4u\"3!$w\u{a}6!.v\u{f}=!*t\u{1}\u{1c}!Es\u{8}\u{8}!ED7I!,s@\u{5}!:v\u{7f}5!8u>'!8v\u{17}N!Et0g& E$E*<(G!q\"A4\
        ^!+xQP$$J+K*G,Bh\u{0}! E-O# J't>rA,!EAW7!@z-*#+t5v%>\u{0}n& u%D\"F$E#s(EW\\' z#I#K!I\"E)H&I\u{1c}Y! tUI! Kym! t\
        nW/ M$<#G!@\"?%@$J!;\"=!s!I\"t%>!L%u\u{19}t!%w9f()7!9!:$?)t!B!I+=?o( x$@\"G%A!J#C'C#C6Y!2uq}!Eu\u{14}p\" J/v)\u{16}\
        +#G!@+B#7!8!I\";#A&8!:%C\u{1b}-!%t]\u{4}!,t3\u{18}!4u6{!\"u\u{17}\u{19}#\"v6L\"L1R!Et\u{1f})!(vam!:t(Y\"!t2L'\u{8}\
        !EsI(# u$M+D84'$C#J(z%=$@\"<+:R\u{1e}!4u\u{1b}R!6s)\u{1c}!!t\u{1}\u{b}!?u9s!:w6h$*F%D(B.?w$!!s9[!,uFS&(E(D#B'q%\
        v&?\u{7f}z!)v\u{a}i! un_!*u=f!/t)\u{9}#$H-u4F0!!$t;u& D'G$F+F\"~-Cp0#1?'@-Dq\u{12}!8I&_!%ud_!9u\u{0}3%1B&>!B\"v\
        +LoF!@u\u{1f}`!7tdo!!vNe!4y\u{c}\u{4}$ E6w*v%Dg7! x\u{18}\u{7f}\"8H)va\u{17}!2s\u{c}+!'wkP!Etnl!8q~B!Es\u{10}\u{9}\
        !*wE:!3ur\u{19}!Ew.V!0v\u{1e}i!;sG !@x,n\"\"z6Eb\u{1f}!:s\u{14}9\"!u:I\u{7f}q!1|\u{6}r! H\u{15})\" v8If8\" GExE\
        P9 D!O!S!I#N!M\"W#n\"-\"D!B!@!D!K!F#C!v!B!I!H\"I!>\"M#C!Kk}!&tSF!EvG\u{19}\"$v5GY=!\"r\\b!7GlU!EtO\u{b}!@CL>= E\
        !K\"H!E!K!:\"D!L!A\"@!;!3!;!A!I!D$<!I!\u{4}!L!O!7!G!8!~!Q#C\"D!TlP!Et\u{1c}2!6reG3!R!P\"J\"K!Q!M!H#M!K\"T\"8!M!\
        F!5%M\"I$J!O%1.2!%t\u{d}\u{14}!EtDV%$v+?(@!?\"tNr! vTY!8vOf\" s.E\u{9}v\"-u*s|=!Es\"s\"8w&tSm!;u\u{d}\u{14}!Ev\u{1f}\
        o!EtM\u{12}! u4 !EsW2!Et\u{14}z!6F\u{a}\u{11}!@u\u{6}W$%D*t)G-@e?!:s\u{3}.\"+|-HG\u{1a}!EtLJ\" G!F\u{18}\u{e}!$\
        u\u{e}z!Et[\u{5}!8vFl!At\u{1b}V!8taY!\"t'R/!q\"F#B!J!D!@)=%F\"=!=#F\":\"<!G#@ ;!/u\u{1f}]!Et\u{7f}v!Er?_! v\u{18}\
        g! u{K\",u9@k{\"*t-Iu3!:stQ!-t_\u{5}! Ix\u{1c}; P!p!J!r!I!N!H!I!D\"G!B!A!u!M\"F!J\"D\"*#H!M!J#H\"K\"M\"=!?!W\u{5}\
        l!!u_{!'v\u{10}\u{9}!?u9\u{e}\" ME>nz!8w\u{1}n# H8t-rs?!8wLI!7u0\\!#t\u{7}U!2seR6 G!{!u\"s!;!<!G\"M!G\"?!;\"8#=\
        \"5\":!9!J!:!8\"<#:&R\u{19}\u{18}6 M!6#K!x!z\"7!8\"A!4#K!H\"6!G!4\"L!z\"O!6#s#9!8$@{e!7s~\u{14}!'uXT!3wa8-$F$I\"\
        >\"E!G\"?!B\">!=!=\"C#J'>q@!,s7*!*u\u{0}+\" L6u^9! xhG!8tjE!2r2#!Eu~\u{17}$6H!E\"H,>'[!/wh\u{d}!Es5w!8v12! tZ\u{10}\
        !4uIz!8u\u{0}\u{3}!8u\u{16}0+ K#H!J#L\"E$A!r)D!B!F,@]f!5v\u{1a}I!8s\u{19}O\" K/v\u{1}<!Eu\u{c}g!!v:;! v\u{1}|!E\
        C\u{4}\u{c}!?t.q\" J/w=n!7t{\u{8}!2u\u{4}v(\"M!?'?\"A,I$y$C%>6g!Et\u{16}\u{1a}!4s\u{7},!:w!\u{18}) J\"B#;%?!;(u\
        !@$L-u\"F!-v5V!$u]F!AsB>!*w\u{2}\u{1d}$ H8B)z$C8\u{7f}! x\u{1d}\u{1a}!/u/\u{1b}!@v6*!.wrF\" C/v4g!$ubf!&tV\u{19}\
        \"3K2u\u{8}z!7tG3!1upe0!<\"J\"L!@!Q!M\"M\"L#Q\"M#H\"Q!L\"K!<+H2F!!w?.( I\"E\"x!?%>-?!>\";W,&\"A&I'G#F'J,>O~\" t\
        *Ir4!ExP\u{6}!&t\u{15}n!Et\u{2}J\")B<tR\u{17}!3s\u{6}K+\"K$=!F!J%B&6!.$N!M#B$95\u{19}! w_)!7t\u{1a}a)\"D!F#B#E\"\
        F(9$I\"I,7\u{a}-! Dve!2t\u{e}B!8u\u{0}q!EwXI%!\u{7f}.C)E\"@+@+t$ A/@(u.B92!2s\u{1f}L!1w\u{2}=#+t5v%>5+!8H_!!:rI\
        \u{10}!8u\u{1c}\u{b}\" J8t$\u{1f}! o\u{c}X!3u~0!9x.Q\" z8L_x!,sy-#&I!x(H\u{1f}j!8w\u{19}|\"3z,IG>!Ew#\u{13}!,vt\
        F% \u{7f}4E#H!I!Fwt\" u%Jh:!$s\u{8}\u{18}!-t}4!+t(r! y]`!EtN5!<t9U! v\\ !%u\u{1f}(#*G%w6?_\u{11}!,w[>#*{#E+Fs(!\
        (tho\" K8um4\"#L$vJ%!-z'A!Et\u{e}2!EtcO!3t\u{1a}^!1xic!-w\u{15}\u{10}!?u\u{15}g!,u\u{19}x'%=$@\"6!t*B\":-;\u{17}\
        \u{1a}/ N%=!D!>\"E!:\"A!9\"A\";!8'H\"q#E'In\u{6}! zO%!&t6\u{8}\"/y6HOb!7s$#\" CExr\u{13}!8tP<!Au\u{4}X!8K(\"! {\
        rB!/vD-!8uAQ!4s.T!!wE\u{c}!8r^h$%O1K!P!RZ(!3t\u{4}h!EzB<!<t\u{1b}:! tb`!!thn!8v\u{1d}a!3t*Q!@tyi!8u3X\" t%LP?!8\
        ti)!9tK^,#I!:%<\"9!:!C\"P#7!7&?!8%9\\k!/t*H!Et\u{c}\u{7}!@t5<!0}8*! r_s!-v^2$ L7A!A)<|\u{d}!8x!D% B'D#B*t#A\u{c}\
        b!2sk\u{4}!6uZ !At\u{12}j!%ur\u{e}!-v\u{f}\u{7f}!2s;$!Eu\u{c}\u{6}!/x\u{a}k!2t/\u{1c}% q%E3B!v,@rL#3@!K#B=e*$J#\
        M!J!K!J!E\"K\"K'r/=0^!2w2\u{b}\"&z)?kA\" t6Hw\u{5}\" G%w(_\"0u\"IU\u{8}!!t\u{a}N# E$F)|Hx' O\"w#F\"I(@(B.>(P!/u\
        A\u{11}) \u{4}$K!K.J!D#K!<!J,Nx7! rC\u{9}!5yF:\"9I!tG\u{2}!=o\u{1c}?*\">\"G!C#H&>!E%<#B#>&@!\u{13}!%w0>!!skB!8u\
        qa!3t\u{14}+!%t\u{17}^\"<y$J\u{0}\u{14}! y,w2!N\"8!>\"D!G!9!M\"E\"8!3!E!5\"I\"1#@#?!8*u\u{a}L!Eu3X!8tt;\" GEwZl\
        + J\";\">!G$<#9!?'7\"F!x#8z\u{5}\"4s$F<=!8t:(!4s4e!7u9i!;v/\u{2}!%s>q\"1J4u\u{3}h% J(R'I)P-M\\f! w[.! v]k!?s\u{17}\
        0/!L#F!K!E!N\"C$N%G!9$D\"D!8%J!:%?\u{b}c, I#I!E!C!C!H!C#=)=%H!>'?,\u{17}!/s |\"8J-;~)! JiY!8s\u{11}\u{a}! uJ6!*\
        tNY! vM\u{7f}!&{U%0 p!K#M!G!O!q!F!?!?!B$I#=$q\"L\"I+KV@!@t\u{e}1!&v3@# J4A1=\"\u{6}!6v\u{1d}$\" y8Fmv!8u\u{0}R!\
        )spR7 >!?!A!=\"y!|!R!;!:!;!:!M!K%@!>!>\"8!@!I!B!?%K\"8\"0\"*F\"upK% w4F$H!J%vdk\"-t8E\u{f}\u{1a}! rNl!8J^\u{1e}\
        !*t\u{18}y!7s_f\"1D!xV\u{16}!Exjb\" z8B.\u{1e}\"\"B(Di\u{13}0 o\"H!M!M!F!G\"I!J!D!B!H*@!H!t\"8+>@\u{9}& t\"?#F%\
        L,O!H]\u{d}!@u1Q!9u.)!/s`#! s D!2uVQ! w\u{4}\\!.vl12 J\"E!;!@!D\"B\">\"z!<!@$=#3\"J!y!J\"5%5!8Y5!:s\u{12}6\" u'\
        Ke,!!vOu%!B!r6M\"D+BG1!2t(i\" w8G^8\"!q:KR\u{1a}!Et\u{16}{!8BaW\"1w4A\u{4}~#/w'E\"A\u{17}-!9u|U$1D&B#s+F\u{e}\u{1d}\
        !!wC\u{1d}\"(A1u(0!Evvu!8u\u{1b}\u{6}!/uY\u{c}\"+|-GTo\"8H-t)x\"1s)H_\"- O!7\"K!A\":!@!H#u!8\"=$5';!5j;% I$D+?(\
        ?%yx\u{4}1 J!9!F!=!C\"A\"H\"A!A\"C%<\"6\"L'D#<\"y#r\u{1d}N!7w\u{15}\u{4}!-t\u{d}>!4s=A\"<u)F!Y\" ~85oI!!tpZ! sx\
        b!7t{o!/xK\u{1a}!4J><!8w\u{13}\u{6}!4tkJ\" L${`\u{0}!4t?\u{19}!7Dz\u{1b}#*E%H)B\u{17}3! suG!8IE\u{1c}! udy#!I.B\
        6FZk0 Q!A!E!A$u!I!D#E#B#=\"=\"F#L$s%L#Fb>!8v*&!/ts !,u_\u{14}!8v$N! wK9!.{F*!Et\u{1c}\u{1d}!.x08!:u\u{4}\u{1c}!\
        ,sV?!/uU~!Et#C! x\u{5}\u{12}& M9?\"t%@!?$Fc\u{8}& G$E%t!F%D6rm*\" K6w\\r) L!=$F\"G\"@!J*9#E.ynZ!.uiz'$A#F#u&v&C\
        \"B)u<9!)vJS!$vRD!$s5\u{4}\"(H'E!&*%J%D\"@!>\"J#@%?#B&<%z\u{3}/\">L$t\u{1e}/\"2K!u_\u{e}!7pm)!,u\u{15}[!3u_U!Et\
        d\u{16}!3wcp!4uB1&\"F!B%v\"D\"D.FTr\" H#t{;!9r^]$ K$G$O!KI4!8tTI!/uD+!/yuP\" H/ARU!-sdS! J\"~!\"v[_\"\"CCAWJ!EE\
        eL7!<!N\"E#I!R!7!M!v!G!H\"N!J!6!P\";#?\"s!E\"4#/!K!.$Oy[!>o\u{2}\u{17}!*uX\u{1f}!Eu'O!&tdD$$G!A2C.I0!! xM?/ M#;\
        \"C\"B!=!4!E!8%;!;\"M&H!F&8!5.\u{16}!EtZ]!/u6}( N\"K&t!C!G!A-K-M\\q!Au.\u{f}! v;i!/x5 !6tEd!:v5U! yVm!$v\"'%%D*\
        >'@!C#9:=!!xrJ!.vP\u{e}!/wd4!&tj\u{1}!7x\u{15}5!1u:n!9u\u{f} +\"J!J!G!M#K$B+r!L\"<'9$y8^! ve\u{15}!1sgz!2s?\u{18}\
        !8uA'!!uol!3u/\u{1d}!.ux{& N!w)C,D\"r!B1,!+t\u{1} !Ay \u{0}!?t_R!3tvA! zdo!3t6\\!,t^\u{6}!7xrq! v\u{18}d1\"K!;\"\
        G!N\"A!J\"I!r!6$t\"1!M\"N!9!P)?$I|G!%t\u{1f}b!Ev\u{7f}\u{b}& M!r#E&>%C)wpJ\" E8x\u{18}x!7rn\u{14}!Et\u{12}d\"!E\
        ?u\"#. N!9#D!t!6!B%<\"@$:&R!<!8%;!8\u{18}6!Eu\u{6}\u{8}!EB\u{1a}$!6v\u{14}F! vne!/x\u{19}-!8v1d%$v0N$?!C!tjN; }\
        !A!I!L!8!4!4!<!x\"?!=!L!7!N!N!6!D!A\"4\"O!8\"N!G\"t#3!;%K\u{1b}}\" F9zq\u{18}!3sa>!4v\u{14}\u{1e}!8u^\u{c}!!v:Z\
        !:rgY!?t[I\" O9t/F#$D!C3C=p!7s7\u{9}\" u'KfR\" L8u(V!*uQd\"!F:v&X\"/v6E(\u{1}\" \u{2}8>\u{19}v! v:\u{a}!4tg?'$L\
        !J$G&I(I#F+ON\"!8v$M!:u,\u{c}! Lu\u{9}! w$K!8uBF!7u/%\"!w?D\u{d} -$?!@\"C\":#=!y\"I#:\"6#G!M!A'F\u{14}d#,t#u6Cf\
        d!Et$r!2tr0!Er1\u{15}!+vwZ!$v:R\"/D%rx.!%t[F!9vU|!7t\u{7f}!!\"sr:&+E)w#@!D\"u+@\u{1d}\u{16}\"$KAvhM!/vh&#%A4B,u\
        '(* K'J!<\"L\"r(C#r!M!F,L8$\"8D!wu}!Et\u{b}9!2t\u{3}18 s!A\"J!E!B!H\"I\">!D!D!F!=!>!B!?!>!=!=\"B#F!I%>!>!;9\u{4}\
        5 G!:!N!J\"9!O!y\"v!r!:$R$8!=\"D!8!K!A%M!P\"7$I\u{12}U!(t\u{7}\u{14}($@$B':$=#x\"D\">+7/:,$G!M!F#E!B#O&<$F\"F!;\
        %K&A\u{7}6! vq\u{19}! F;Q!1rH3!$u\u{15}q#=J!N$w\u{11}k!,u\u{10}\u{1f}&!|\"D!F+=)C#wXV\" w8C\u{15}]!8Jgx\" J8s(U\
        !2u[M!7v\u{1a}]!7u\u{15}\u{1}# >4s1AQ5!-t`]!3w|63\"D#A!L\"=!7!H!J!9$2!N#A\"L\"O!@!8!3#H\"p\"B3\u{11}\"'v(JQ\u{14}\
        !4s11%\">3t#M!B&8<r!-t\u{e}*$!{7C\">+Ax-!7t1\u{19}\" I\"s\u{3}1\"7v\"I?U\"-H\"xB>!8ufj!6u_\u{b}5 q!L!H!M!H!B!A!\
        K\"E!K!>!A!N&N#K!D!t!L!4&9%D\u{11}\u{d}!At\u{3}\u{8}\" t8L\u{6}h3!J!K!y!@!6\"E!w!4!?#<%J$L!:#9\"<#<!8!O$Dw8!!w\u{9}\
        +!6v\u{15}\u{19}#2J%v.J^&!#t/M!*u+\u{7f}!8v}8! tb\u{0}- G!;\"<!?#?!=!D!A)9$9#:#J!v\u{18}\u{1}!*u/W< M\"@!7!Q!u\"\
        S!O!E\"G!q\"<\"T!4!K!E!K!<!>\"K!q!,#o!M!N!=!0!I#H9$' L'F#?!C\"@\"J*B]C!EA.+!2uww!7tV{\" v8D\u{3}!!2ty\u{12}!2t5\
        \u{14}!/w\u{10}5\"*{;?\u{7f}W!EsaW#!u6L\"H-:!.u0$#$H&J!IWE!&u.R!Ats8/ =\"?&A!=&A$<!;\"C\">!C!q!t#K$J#?\u{1c}e&\"\
        N'u/H$y$C%A\u{1d}\u{18}!4u\u{8}G!EH\u{14}h$#F'E.J!Eld\"6E/DH9!9ts\u{6}!$vH\u{f}\"8x-D+\u{5}!$u%\u{1d}!:t\u{c}I(\
         r!A'G'L(D!M!J!C.k$3C!G$H-x?\u{d}, t\"B\"H\"I\"G#D!G#E$H$B\"F,O>J!8u\u{10}Q!!sw{7 D!H!B!D#B#r!v!s!u!I$N!F!I!I\"\
        G!J!C!C!@%C!H!D$J}\u{19}!Ey2Z# I/u6v,],!;#C!I!C!J$@\"<\"N(;\"A&:\"w@=\" G$x\u{12}0!EtIv!9u\u{1d}\u{8}* u\"r#8\"\
        9#:!D$9'8\"U-CGL!4u\u{1d}\u{4}!/w6F\" G/zA\u{1b}!Ew!3!Etx(!4uR|\"6J/s*s!(s{Y!Ew\u{8}c!9uD/!/uG\u{14}! wmU!EtEe!\
        :tY\u{18}#$u6E+Af~!)w\u{6}\u{a}! LJQ!/u\u{a}|! w/\u{b}\" I6uka!Et\u{1}]!7u\u{14}\u{1d}'%@!B\"A\"B-<!@\"t+\u{a}!\
        %u\u{2}\u{7f}! x\u{b}(!@{#s)!E!>!C\">%?%C$A&H,t\u{18}\u{15}\" L8vr\u{0}# D6w/u\u{0}0!/uT[!*uIn! vGT!/L\u{13}/!)\
        u=\u{11}!8HL[!:t/$!*y\u{7f}B!:t{\u{b}!)uJ\u{7f}!4xDq< I!E!L\"K!I!N!L!O\"N!K!J!U!K#B!M#P#Q![!C!S!J!K!L!U!O#O!M!t\
        y0\" K:v\u{7}t$0z-J\"y&@C !8u\u{15}D!:r{f!&t\u{f}\u{1e}!)v;&!EtK;# M!D!z]a! G,l!Et j!/t$\u{19}!8v(]!=Het!8u\u{b}\
        S!8s\u{9}h!/v\u{6}E\"?u!Hw\u{c}!(u$\\/ Q$O!P!L\"D!I!K!E!H!I'B\"M!r#E&IFL\"6H/C+`!Ev1\u{7}\" H7zs\u{1}!@r\u{1d}<\
        !:t\u{14}t!+vam! u\u{8}-!'sb?!:sf\u{10}!/xa1!Euv>$ t8I!t,D\u{f}\u{6}!\"D\\)\" K\"t/Z!AuA\u{16}!.v^\u{7}!Et\u{1c}\
        \u{6}!,u8\u{1}\" y/G'=!,u>f!At\u{8}\u{a}\" J8us\u{d}!7s\u{1d}!\" HEEL\u{19}#\"u5C!CWp&\"N'u/H$y$C%Ag~! xv{!3u&>\
        ! t$\u{2}! ti\u{8}!!s62!%vgS!7uN\u{3}!8uWh!$tmK# J'v1Jh:$ w8F)w$Dg\u{1b}!8rUQ#/F$A!w\u{15}D: p#M!H!M!@!J\"7#F\"\
        I!N!H!F!N!>!F!K\"F\"?!x!3!6!@\"M!E$t!P\u{18}C!-t2\u{6}!8v[H0\"C!F!H\"E\"D\"B!@%?\"3!G!7\"I\"R!r&6&D&[\"-v8B$,!,\
        uRC\" F8vFL!EA\u{10}C& A/C(A!@'B&u]\u{7f}!4tEO!5vv\u{e}!/v\u{11}\u{1e}\"6u*t\u{7}\u{1}!AtX\u{16}!@w\u{a}s!8u\u{1e}\
        4'%z!B!F#E%D'B/B ## G4x)u:g!$s-2!1tF\u{13}\"3u%IE\u{19}!Ew\u{13}D!9xeO!!s^#!8v@'! sj;!Eu\u{e}K!!w.8!/x&l-#H\"I\"\
        O$I!N!t!=!J#=!K#J#G,FDH0 M#u!J!F!C!G!E$C#I\":!P$M\"N!M!O+Fj2!7sK>!4s-\u{1c}!6rQx! tvx\"*F,E9f' H/A!>!|!:!I'<o\u{7}\
        !4tP\u{16}\")D<uhS!7tH4!/vw;. N#<\"=\"@!?!5!F!9%<!;(I!F&8!6\u{1f}\u{1}!Ex`a(#@!H#J#B%D(F\"|,<sT!$v\u{7f}6\" {8F\
        \u{9}\u{1b}!Es'u%\"A#D1?#@,C5$!8uaW! u\u{7}}!@s\u{14}i!)uj@!!w?\u{2}!?tT\u{e}!Eth\u{1d}!+v_i!:w\u{e}\u{0}!-w\\7\
        $ s!C)F0E^?$/@(A*t$C\u{12}B!(u\u{15}\u{7}!EuVw!)v9b!4sf/* r!s#C!D#G\"@,C!F!I-@XX.!;\"D!G!I\"L!G!C!L\"G%q\"@#I#L\
        ,GOy!Et\u{16},!/yCW!8uL\u{4}\" K6u\u{4}?!Ev:\u{15}\"8r'q-O!,sym!,uV0%%L#N#H$G)LBU!Aw\u{1b}\u{1b}!!tbu!3uW%< C!H\
        !N!M#P!M\"T!n\"n\".\"E!C!:!@!N!1#C!x!A!L!5!T!L!@!S!R#F!B!4!%tlg, G%:!O!y\"v!r*=\"D!9!L!A,I_{!1v%T!8vwc!7t{$\"2t\
        3B)-!9un]\"$D)r/L#!E!@'wvD!)u\u{2}\u{12}!\"s\u{0}q!+t\u{1c}\u{8}!EwoN!9z\u{1e}l!'ua~% H*@*u$w!D]Y!3t W! F7g!7w\u{1d}\
        h\" ~8A<X!2u &!3s\u{9}>#!B,t8Bh\u{0}\" D6uG(! ukJ!8u\u{19}!!*u$g!:wV\u{17}!#u5o!3w%0!!z_\u{1a}!,q\u{18}\u{9}\"8\
        y-J\"_\" y9IeM\" K6ue\u{8}!8v=\"!!v\u{1d}\u{19}!;t?R!Ex*z\" KAs@X!4t@\u{3}!)u\u{1d}R!8taQ!Asmq'%C#=$@#='=!x\"<\u{19}\
        k\" J8ve+\"7x!Fwf+&@!C#u#=\";\"@#A#@!?!?,tIj!8t|0+&@!C#u#=\";\"@#A#@!?!?,tZH!Et_K\" O'CT#!)uh1!8u6C\" G8z\u{1f}\
        %\" C,t}n& t'A#t\"@*@\"F|e#0s#C2E\u{4}S(%D\"D!C\"D\"<#>)w\"=ps\"/J)t^\u{a}!ED\"`!3s\u{b}:!8t&\u{1a}!!suH#6E\"F+\
        v3)!$t\u{16}\u{8}!8v_Q!&uc)!$s\u{9}\u{6}\" w:I\u{17}4\"0u\"I\u{13}_\"/t6Gv5!/uA\u{7}!8ro\u{1}\" H8}*y!/tL\u{1d}\
        & s$D!B&C$G*HsU!9u\"k( F!L)E,J\"K!>!<+N2J\"-u8K{E! uh{!9ujZ!?tA\u{7}!4u`\u{10}$ D3u%@!z<&%!\u{7f}.C)E\"@+@X-!&t\
        n]!7tK:!*u?h\" L8v\u{1}>!!trj!8A*91\"B!>$B!=\"D!<!B!<$9&<!H!u!Q#E#<!v$?\u{19}G!4v6\u{f}\"3D%C96\"4E#t8\u{3}( q!\
        ?!w&M!D-F\"M-:>e!;z\u{14}\\!Eu6\u{16}, O$@#D!E\"?!E$M'@\"B!?%J'M10!7v\u{1d}\u{4}!-up\u{1a}*!:$C!y$K#B\"B$;#N!F#\
        :2w! s>X!(tTW9 K!6!<!?!K!\u{0}!~!J!?!M!D!A!F!D\"K#9!8!7#A!E!;!8%E!;%O\u{17}7'$v%@!D%A'u*v%A;{! w\u{5}^!Atv39 B\"\
        E!p\"p\"I!6!H!w!6!>!M!;!7!4\"6\";\"L!r!q!o!8\"I$;!:$7l\u{8}!-w!(& E0B#v$;!B!{\u{d}&- M*@#=\"q!:\"@!7!8#>!>\"C%t\
        \":_\u{7}!1s\u{0}a) F#E#A\"r#z#?*C!=,>AD!9ugu&)I#H#H(G!K-BM4$,B#C%?#D&3\",u,CS(!(sw\u{1c}!;t\u{c}^\"$K;s@X!Cp\u{17}\
        H!=r\u{c}\u{18}!EA\u{17}K\" H8sLF!/u\u{d}e!4t\u{4};!2s,_\"2u3I%?!:r\u{1b}]\" J9y\u{17}m!Etsk* C%B&w%;$?\"<!=\"w\
        !=&HOf'$A+w#B$s$C%>&B!8# |#G$G9\u{2}!3w>p!/tY2\" LBwvO!Es\u{17}I!Eth\u{18}!8s;3\" J*ww\u{1f}!.xz\u{1}#-C\"E(>q!\
        !Ew`|!/vC0!Ex\\i!,Cy\u{18}!\"I\u{7f}N!:u\u{8}]!*uT\"!Ax\u{14}]!;u\u{1d}X! vT\u{f}!-u$\u{1b}\" y8FK\u{d}!5t'$:!r\
        \"I!C!N!O!J!E!I!M#B!A!P!x!C!S!A!O!O\"O\"C\"F!E!L#H$A!I@\u{a}! x\u{17}+% H$C+G)F(v,M) L!9!<\"J!@#>%<*<)=G{:!M!Q!\
        @!C!L\"C!K!H\"Q#=\"A!I\"L!M!C!O!Q!P!D\"J!.\"A\"H\"q\"?!tC\u{f}!8u's!8t&a!;ze<!?u0{#$E%t&Dvc$*K-H\"L,A+y$ s)x&D6\
        >-~\" K(t }!?tT7!Ewia!!s6?!EuJE!E|\u{7f}X\"7x\"GSN!BrEX($A#I#D%D#=\"=\"C$?g^!;sq$!4u81!Es\u{1f}B! v{i!2v\u{b}J!\
         w\u{9}\u{17}!8v5`%!@.@#>%?!E#\u{14}!'t=I# H'w1G](!/u \u{16}!Eu\u{5}\u{1e}!Et\u{3}:!3s\"6!<v\u{5}c!Eur}/ E\"8!:\
        !;!D!7!B&<$>\"v#E!v!M\"5(If2!-s5Z'%C#=$@#='=!x\"<\u{5}i8 D!6!:!@\"D!C!E!:!7\"@!=#F!8\";!D#;!r!v\"v\"@$L\"K!I!G\u{9}\
        e!8uN\u{7}!:tQ\u{5}\"$v6Eh\u{f}!3u\u{8}\u{10}! vDb!?s(\u{5}\" I8xMW!'r(m!3u\u{3}\u{4}!2u^6!2tf%!8u\u{7}\u{1f}$*\
        J,H\"M-?Y>! u7)!Eu\u{15}\u{8}0 P!|#B!D\"I!I!D!K!H$L!?'A!L!@&<!9Sq!1t$J!7t\u{8}\u{1b}!8u<(# J4r,v\\x%\"E(C*w#D.=\
        5]4!J!G\"F#P\"B\"8!:!v\"9\">!R\"r\"H\"J!M!9%8!:!J$Ko`! uD\u{12}$ G&D!y1BV'!)t9+> O\"H!N!C!N!G!F!K!P!?!F!P!,!B!Q\
        !F!N$.!D!E!z!=#9!B!|!M!M\"K!P!=2\u{b}!-wS)!&tXi!7rC\u{5}!-t#d! t];!\"s(D!9ug[!Et4.' E$L!D%G!C-P\"P\u{17}\u{1a}$\
        !D#D+A%s\u{b}#\"!u?GX\u{d}$ E$F)|\"D4K!Eq\u{1d} !Eu($\" I8tW-!8uzu#+t5v%>\u{1d}R!4t}\u{11}( L#H!I&J$s)D!C-A)\u{1e}\
        \"3u%ITF+#C!B\"=\"@%E%K!8#J!T\"J!MOm#$u\"G?F%\u{3}\"(H'E!F! L$s!%u]A!Et\u{d}X\"2r3tCM\"&x)FJ\u{0}1\"M!:\";!M!>!\
        K\"A!5!M!p!:$9!2!7\"O!F!@U^!)tL3!2tS;!4sgV##I8t*Gs3!8uJJ\"8G-@\u{15}]\"2E!z\u{a}y!8DpC6!N#A!x\"O!L!A!A!@!A!K\"J\
        \":!K!L!J\"<\"J!I&:!L!9$B5t\" x/J\u{8}k& y!z%@%?\">\"B%J\" G8zjB!$sNG!8uI\"!%vy2!2soX% K%C\"v0D!@\u{15} !Ex\u{15}\
        M!!u\u{13}\u{18}!EtD\u{1a}!8u\u{14}U8 O!{\"D\"=!7!@#A!D!O!;!6\"6!5!G!D#H!F\"D!J!s!;!D#2\"L\\?!Ev?t!/t\u{7}o\":v\
        +AJ\u{19}!3wR;!8vIF!!u\u{0}|!;u\u{d}\u{16}!Ey\u{8}\u{e}! t`0\"*u-I,~!;u}Y\"#|B?b;!'t\u{e}.4#u!N!M!G!N!N!E#H!N\"\
        @\">!K!C!R$P$t#J\"J!E#:V\u{7f}$ A#}\"D\"D?w!8s\u{c}V/ G!H\";!N$K!J#;#E$v!7$L\"E$K!u!<Y\u{16}\"'G,CkL!As\u{1f}\u{7}\
        $ C!>6D#{9\u{2}$ J$u6E+@9\"( A$B!J!s!v/s\"E!F*_!Et*5!Es5O!$s\u{1f}\u{13}!)u\u{10}6'$F%u!K%D#<'G,D!M!2r,U!AtSl# \
        N3M%w<8!%IwI!Bu\u{b}F!AtbW!!v\u{a},!&y\u{1}*! quE! tns!&s]\u{f}4 H!>!@\"G\"C&A!\u{3}!B!C#A!?!@#D!D!E$t!L!>!@%CY\
        %\"/z6@,\u{10}% H*@*u$w!DY&!Ev\u{19}B!%q0)!8INW!&u[6! xm\u{1e}!%tbD!8F\u{4}q!8w\u{b}@!5yl%!4t\u{e}>!E@/\u{13}# \
        D7I$z/\u{b}\" t%LB\u{12}!:tp2: T\"M!?!J!G!5!B\"@#P!w!/!F!K!T!O\"O\"O\"J!B!I!:\"w!G\"S!0$t\u{d}\u{18}!2sEK!/u:T!\
        /t`K% v$D2B*C%BS\u{13}!At\u{1c}-2 r\"H!B!J\";!G!B!8#=#N\";!t!7!7#I\"B!7'6\u{13}I!*vt\u{12}!7uF\u{1d}#\"?8A+?t,!\
        %r]o'!?+B#A%q+L!F%B\u{4}0!:xL`1$<!B!<!E\"5!K!:!6\"4!N\"7!t$L\"T\"J%H!4\u{12}&% H$C+G)F(v\u{14}W#/s(q.G d\" BEw\u{13}\
        \u{a}!7t\u{1d}W! u5H\")w&E^\"!\"C\u{15}B!0vR\u{f}5#G!@\"?!F!D\"H!C!A!<\"@\"=!6\"s\"E\"r!F!6%?!w!7$H ;!4t\u{0}A!\
        Ew#\u{1c}\" v8H9l! w\u{16}F!.v\u{1f}`!8un#0 N!@!K!M!M!K\"L!t!?!E!?$Q(?!L)9$N/\u{1a}!:sg\u{7}$ E-<+F\"Dna!'s\u{4}\
        k\" y(ETQ!Eua\u{d}\"/L6L\u{e}3&$D!@\"I#C)@%=!`!Et#p!@rJi$+=\"F*C.?#\u{13}- O$A!u!:!F%B#D$8%K\"x&7!6$Jy.! ts\u{1f}\
        !*tpW!*u\u{15}#! u.\u{9}!*t\u{1e}\u{1}\"/B(vuR3\"N!@!G#E!A!K!E!=!v\"<#=!I!G!G\"O#K!Q&M!2n3!Es,c!7uE\u{17}!)x\u{d}\
        A!7tD\"\" J8vY1# H7t.G\u{1}\u{5}& I,r#?'D#H,ED;# I!C1u\u{1f}+!6x ~!3uE\u{f}# w\"E'F?u) q#E!r+='F!=!D\"Q+K~\u{18}\
        ! x\u{d}q$ K%B&r$B7\u{9}!AthD!!tCh\"8M\"Io;!$uzD!2tjX!'t\u{13}`!:s*_\" J8ws>!7w#_!/xd!,!E\"q!D#C$q!H#E'8!H\"I!A\
        !DM\u{9}! v/P!0ssP!7tl\u{1c}# E/u6EQ\u{1c}\" x8G\u{8}3! u\u{1f}\u{3}!3tLU!@t!|!\"r8\u{1d}\" {9J~\u{10}!$ux+(*E!\
        D$O'E\"Q!F&N&M\u{12}I! w0\u{1c}!8I[+!9t\u{2}y!7u5]!:uS\u{d}!8u0s\"8x-Bi$\"2K%u\u{8}3!4v\u{9}\u{15}3!2$y!C!I!F!:\
        \"H!J!<\"K!5!:#A#;!P\"F\"@#6!8\u{1d}o\" I8xP\u{b}& G)G!B#w\"F\"s|@!8Fac\"*G%y\u{1}\u{4}& J$I'{$M)F-A\u{11}M!>s0\
        q!!t\u{2}%$\"D%J/{/=+\u{13}!+vY(!4um^)$B!I\"I!C\"F*;#C\"J,8&\u{7f}! C\u{1b}F!3tXx!7u$I\"/B(v\u{13}c!!vgg\" G6|\u{0}\
        A!:tu/!8twj\"$KAv\u{e}\u{1}!As];!8ty\u{7}!/w7v!-t\u{10}'!8uH7! x\u{10}[! y\u{8}O\" K(t\u{e}i!EvMS# K-w)uQ\u{5}!\
        :t.\u{1f}!At\"s!)u_8!!u\u{1b}\u{18}!*u'/!E=98!4u%\u{4}!EI]M!%xWE! x`\u{12}!)tf6!Et\u{6}\u{18}!2s<\\!*{fr$ S\"7(\
        <.w(b!8sJ:!/y\u{0}[!<tKV!4u}T!Auy\u{f}!8tT\u{1c}!8s\u{18}^!/t*\u{1c}''F#F\"B'A#E+v\"tH^!\"s_R, @!C\"r\"B(B!G!B(\
        I\"s!C%D#KM\u{2}!8w)2!Es?8%)F\"G$G$<'>uk!/t\u{7}\u{6}!Er\u{1c}f)\"B';!J\"?&u\"?%I!=+NJ\u{17}!/uO)\" s(JCa!Esc\u{e}\
        $ I$w+G%D\u{1c}R!4w\u{1e}\u{7}\"*u-I\u{7f}2\"8s(uu\u{16}(\"C!F#C'E)F!J!C-@5_!,wB\u{2}\" y8OF}\"$x;F-Q6 t!L\"=\"\
        :!7!:\"\u{7f}!6!6!:!8\"9#8!3!8\"B!U\"C!N&9!<$>3v!(u?Y! v<\u{f}#+u-N-GkO!&{\u{3}Y, I!B'v\"@%P#D\"@#B!>!A'O%u\u{7}\
        K! v|`! t\u{3}\u{19}!Ew:\u{13}!8u\u{5}1; M!G\"H\"T!L!S!N!O#t!Q!&\"?!@!D!O!M!A#E!u!I!E!B\"L!?\"I#A!N\u{1}\u{1a}1\
        \"D!I!F!I!?\"C\"B!A%A#H!9\"H\"N!s'6!4$B)1!/|C>; R#D!A!D!I!H!F!N!R!L!I!I!I\"G\"Q!t!P!O\"J\"I#3\"K!K!C\"v!C\"nS\u{7}\
        0!=#?!B#B\"F!C!z!@&<!B\"E!=!t\"8&=%L\u{19}H!2xz2% K*I%A(@.tkP!Et\\\u{9}4 Q\"H#H!4!F!E\"I!6!K!x!=!v!K#J$P!K\"G\"\
        H#+&Lql!Eu\u{1e}\u{a}$ s/C'v!@\u{7f}T!E=u\u{2}!Eu\u{b}e!4vhp\"8F-D\u{a}\u{1}!6GzM3 L!I!B!Q\"@!G!D!B!F!?!t!>&;$z\
        !E!K!E!=&:Cl!:w;%!EMDV!8F:C.!>#E!E#A\"F!;!>#?\"A\"v%?\"?%C!=}=\"*H.wRA\" L8to-!4u\u{11}0!/th\u{4}!'u\u{4}\u{7f}\
        &)I#H#H(G!K-B}2!EuL<!@t6]!3r\u{15}y\" K$x?\u{1f}, R\"G\"B!s$K!E!O(L!N#L)N%N#*!8u0\u{17}! waZ$%H*D'G/FC\u{f}!3sT\
        P( N!K\"v\"H&E$L(J!H\u{1f}7!8v8a!3u\u{1e}+!8u?\u{19},\"w!F!D!E\"F#B\"<&=%A!G!A,B;{!Et\\\u{18}\"4w&Eo\u{13}!Et\u{19}\
        \u{1d}!AtH.\" J/v\u{14}\u{b}$ H$~0?1@6\u{9}%$H&G*?$G->XU!(J5\u{18}!7uQ\u{1}!2s$3!1t\u{1}\u{1f}!/x=\u{5}!8tF8!'s\
        HC!/xG\u{0}#$D\"|?D'm!6s\u{17}j! t$S!%yd=!7rDs!8tNa#$D\"|?DS\u{18}0!>\"H!H!K\"I!D!F!E!J!J%r\"C#H\"B!P,Fdb#%L\"O\
        $N&A!Et\u{a}\u{15}!!ty:!;w\u{1}K!/x\u{1a}\\!8s\u{1a}X!:zL\u{11}#!r6F.vzA!8t\u{a}R\"3t-FK4$%E%F%E(Axw! I$L!1t43!\
        -sdE)\"F#G\"J)z&D!E!O!J,A_\u{1}& C$?&s%='E/B.\u{11}!/HG]!8q4v!1uX\u{9}!5v\u{a}R!&ETU\" v%K~\u{15}!/tQY!@{EF!8u]\
        4, K\"E#I%C#I%@!=!<#v!F\"A%?}$!;qG\u{8}!EB\u{14}n/!>\"H!H!J\"I!C!F!E!J!J%r\"C#H\"B!OR\u{d}(\">\"C!G\"I!E\"D!D\"\
        FtF! urX\"(F#wZk!)v5\u{1f}!*rJL! sj3!,sKJ!$tXY!6v\u{5}\u{12}.\"?%F#D%C\"C!A%@\"C!;!z#H!u!=!8IK!8t\u{13}o!\"tYo!\
        Et\u{4}m!8u(\u{1}!ErZS!2tm:!8vN\u{13}1 p!K\"r!G\"B!M\"D#D!D\"K#=!J$D!Q!I!=!B${!4upF!3t$t\",v#Ky\u{1f}!Ez]H2\"O!\
        A!@!?!B!F\"?#B!v\"N!7\"I!D!3\"P\"L!@(;MU!Es\u{11}@< O!v!Q!B!F\":\"O!B!K!J!?!8\"7!H!5!M\"p\"F!L!q!H$K!r!M\"-!M!M\
        \"JZ+!7r)c' A$@\"w!w#?%x(@o*)!{\"C!D2G!>!>\";!w%>QF! FiN# G7y&uBi!Eu\u{d}4\")v<I' (\"D'@!I!y!@+C#@+BGj!7u]w!:sa\
        \u{16}\"2G$E\u{15}x!$ul5!7szg!1t\u{3}W!$s%{\" v8Kq&!!td\u{12}! s5p!-u\u{19};!#yJ_!3uJ\u{19}!4t\u{b}?!-wE{!%u\u{13}\
        \u{1f}* O!s#D$H\"C%C(?!N(v%MTX6 y!?!t!L!M!L!H!N!E!I!J!@!D#I#>!:!>\"O\"A\">&@%ISG!1tq1\" J8u15!!ujV!!v&\u{10}\" \
        |8D*x!(wV\u{b}!Ev\u{6}\\!8EZI! x3\"\" I*u\u{1d} !8w)v/%F!w!s!@\"A!?!;';#I!A!J!F'?!s$LMh!4ux\u{9}!!v3v\"Aw$ElI!7\
        sM:\"2K%uJ\u{1d}-!s\"E!O&>\"<!>%>!5#H!8!F!B!7l\u{0}*$=!E!C!E!v\"A!D+B#B,A\u{1d}\\!2tL.1!6\"@!<\";\"7!<\"H!9!8$;\
        !H\"7#5!t!E!8&6\u{8}%%\"C*B#D(C!w|e! uz6!8v@9!!tXN!#tr,* M\";\"A!F\"M-J\"K!x!O!>X\u{12}!7t\u{1f}U!0ud9$ F7<*v$v\
        \u{12}7!*uS\u{8}!7t*\u{d}!-u\u{f},, \u{7}!;!q\"=&P\"C#@'J!>!>\"<+9t\u{a}!/E\u{1b}U$\"F6D\"v+D\u{b}># t8M-Ha\u{f}\
        !EsKV\" K8u7W!Es\u{f}l< T!O!A!B!F!L!E!J!I!O!S!R#4\"I!S!C#s!N!N!R!H\"T!O!M!I\"5\"r!CA\u{17}! u\u{0}x!3u\u{f}B!4s\
        5t!\"y:\u{1f}\":G+y\u{8}=!3u-3!!t~<!4qJ3!8vpj!EupC\",w9>|(!?t([!7v}6!7uE\u{17}!7x\u{17}j\" s(JI%!9tYP!8u\\a!*vO\
        \u{11}!.skZ!@s:@! viW!8r\u{17}\u{19}!8u}\u{d}\"5u#G)\u{13}!/uR\u{0}!Eu]\u{c}!7s.\u{a}\"6H/Cyq!!t-7$ C2B&=!zvZ!3\
        u0\u{6}! x^H!1t\u{c}\u{b}#/H'G!C\u{1c}'1 M!;!G!I!C!E!C\"r!?!C!=$K#I\"<#u!K':\u{15}\u{8}2 U#M!E$M%A!4!M\"N!G!2#Q\
        #A!G\"8\"L!3!7%M\u{10}~!/upK!!vp\u{4}!5v\u{1f}G! v?l!!tq\u{10}!2uN>!2tmY- H#A!G!G!?#;!K#?%M'J&8\"9$KAI3 o$E!I!H\
        !J#9!C!D#D#=!M!M!q!F\"S!F!M%P&K\u{1f}D!*wNn$,A!A\"A+x\u{2}\u{e}! {`p!8rCF# C8C-Kuz\"-s3s\u{14}j!6wbh\"1v4B9'!@s\
        \u{0}U!=qbU! s,,# P)q-t\u{1b}%$'u#C,E/F^O!8v=B!8uqq#0G(F-r]\u{1e}\" J/s&F!7r\u{1d}\u{19}$ s8J!E!E\u{1e}\u{2}! G\
        XS\"!u:Ig\u{2}!3up;!4u\u{4}k\" J8vg\u{b}!8u\u{12}I! u~<\" I8u/p\"!u:J\u{1f}3\"/D)JJ\u{8}!,uKE!4u/0% I*B,F!y!=*\u{13}\
        !7uv#!/t\u{f}=%*F*r\"w*q%B)~#4E#y\"F .!*A*A!2ty8!!Emo' A$A*z$@%t#>+J?x!*vBn: Q!9!P!B!K!@!M!@!5!:!;!5!O!2#I!G!|$\
        B\"M%v\"K!<!;!@!F\"@&\u{12}\" K8u\"\u{11}!@v\u{11};!Et<(!8uy|# E3v&{(I\" L2DD%!'t8\u{1b}!$t9J!:w\u{7f}2% A$A*z%\
        C#CQ-\"\"M(s[\u{b}! ~\u{1}\u{c}!4t2D!$tJ\u{15}!-t3K8 o!G\"H!s!B!C!E\"@!E\"<#T!4!H!E!G!L#M#N!7!6!F\"H!0\"y;\u{5}\
        !$tW.!%x\u{f}p\"4I#xM\u{d}! w(x!8wN\u{1a}!Etgs\" I%wN\u{15}\"3t-F\u{19}_\"&r)Gh\"!,u_\u{f}!Eu\u{12}\u{19}! w>)!\
        0s\u{17}\u{17}!7u*f!8u\u{2}\u{b}!1u\u{17}=!8vOx! s\u{11}9# |/F)AI\u{1e}.!=!@\"B#u\"H\"D\"C\"s%?#B!K!B!B+H)~!:t\u{1a}\
        ;!?ta9##C,v6F\u{0}.!8t\u{14}x&\"N'u/H$y$C%ACQ!7t{t!@sXK! s\u{1c}P!2sW=\" |8B\\\u{3})!D&E#=%A#>%C#='w$>\u{f}\u{1c}\
        !%t)F#/E)M\"t5># t\"F6IHf\" F$xV+!-twu&$D&G)@%K\"@!v\u{3}K!@t\u{1d}1!E@<q!<s_]!'sy\"!&t\u{1f}G!8uS#\" N9zgf!:t1\
        $& D/B\"F\"@!B#B}\u{1c}!$s1\u{18}!'v\u{1c}\u{9}% u'C#B(E%u!@!*uJk) n'Q!C#A!;#6'L\"q-:MN!3u\u{a}\u{f}! I\u{d}c!E\
        u0f!8t-\u{19}!1v6\u{1f}\" s*J<\u{17}!9L'\u{10}!/uz$- P$t!?!?!H!<!F!G!;,P\"I!6&7\u{1e}\u{b}!(v+\\\" O9t&0!$t}T%!\
        J!u\"K4G-I0s!@tt\u{a}% y!D#A4C-D!\u{6}! s\"I!8uBA!+u\u{1a}A!/tpt!+t[\"!,v|\u{1d}!8u*c!*{}\u{1}* Q!A!E!@$t!J$G#C\
        'F/G\u{a}E%$H&G*?$G->2O!7r?h!,uFN$/D%r#E)r\u{15}\u{1f}\"-v\"Df]!Et{I!$u%-\"+r$Cr(!%uHk6\"J!I!q!B!D!@!P!R!R!R#u$\
        D$H!?!J!?$F!D!s#C!J\"P\u{19}'!Ev\u{1f}[!4u %(#R\"M\"p!K'N'K!H#PV}!7t=\u{1f}!$u\\@!+v\u{1}X\",B+C\u{b}F!'t\u{8};\
        !8v\"w!8tMA!'tI\u{f}! r\"E!;uz5\"6v\"F<?!8sKt!EsKJ!8J\u{3}{!0t\u{7}#! wN\u{8}!:uZ{!%s*\u{1f}!$u\u{2},!*tK\u{8}\"\
        0u/K.\u{1b}\" L8sPD!8u,i# N6v\"K-\\!6t\u{17}\u{7}& K%?#<\"@!<(:n:!:u\u{f}7!*tY\u{7f}) E$<\"v!u!<\"=\"<#w)HT\u{1b}\
        ! z05#%L$K$FRP\"1s)H[\u{11}!<qwN!7wI\u{13}$!r7B!v,Bc#!8yy\u{a}!6I\u{f} !)w;#5 J!M!F!H\"L!w!r!I!C!R!H!I!K\"P$M#Q\
        !L!T!H!H+PA\u{5}!Et\u{f}\u{5}!!ww#<\"P!L!I!O!P!I!M!K!G#K!v!H!L!M!O\"S!8!F!q!N\"C\"<!D\"K!:!T!s#K\u{c}\u{a}\" v8\
        K'Y!7s5l& M$?!J$x!D,wRh! t\u{6}+\" H7x(%!Es\u{f}%\" D#tuW!@w!)< O!R!H!C\"K!D!N\"Q!L!N!q%M\"R!J!)!K!V!N\"v!A!F!J\
        !L\"q!K!K\";!T=\u{a}!6wX5\" H6w\u{7}\u{16}& E0u\"F$s!s!E[\u{1}!Et\u{a}`!&vj4! v!9!8J\u{2}q!7u\u{16}}5 T#B!z!K!C\
        \"B!G!s!t!<!?\"A\"6!C\"J!7!H$=!;$5&J;\u{0}!-s6\u{d}!EsM~$ G${+H6H!8!2s|>!Et.@'!\u{7f}#E#A#E-E#@+Ky\u{13}5 q\"r!\
        K\"L!K!L\"F!L\"H!L\"F#=!N!5\"O!G!J\"s%7\"K$B\u{d}=!8uj\u{f}!4s\u{16}\u{1}\" y8HaZ!8xet= P!D!H!t!P!Q#Q!N!D!E!N!J\
        !K\"E!.!F!L!J!8\"M!Q!O!C#K!E!H!R#C\"v\u{12}a!*Ii(!3w\u{19}j!Ew\u{b}S!/t~R! s{l!,u%\u{1d}$\"E&J.F+L}K& C4=\"D!>!\
        ?-M,k\"'H/E\u{1a}<!Euak!,uA\u{a}!8xi\u{7f}!&t\u{2}h# J%K!u|n!@t\"e\"4D+v+6$ G*H)t%u{_!Et\u{1b}l! y\\I\".F!{\"o!\
        ,t{.!AsOW\" J9xig0 m!<\">!<\">#?!p!N!A#B$;!<#7!p\";+18)( N#A+E$H\"H\"K\"D-G\u{1c}z!Et%V$1E&D#=%wsR! v\u{1f}9\"2\
        I!rd\u{1c}!+x\u{10}e!2vpD!7tbA!-viz!7s\u{7}X!/u}s!4t}.!!t*\u{11}5 R!M!K!L!t!D!H!G\"C!G\"@#M#L!C$O!q!M!I%L!5\"u\u{2}\
        H!/v'\u{16}\"/G(AcS\" IEw\u{6}3!:v;\u{4}# E8F\"C\u{b}8!!t\u{5}\u{14}!:v|T!,t\u{14}\u{1}!8v\u{c}\u{e}*$B!?\"D\"<\
        !C!?'>!r!@&?ol!!DKS!EtRk()E#D!H\"H$>&F!>!wh|%->\"@+I%v&tB\u{3}!!sPy% P4@$n'E&?\u{19}%!8u\u{f}!!:tcX!'vNX3 P!v#8\
        !z!F#2!K\"I$5!7!E!9!J\"C!3!A\"K%1\"O|\u{b}!/u#\u{c}# K3r(rsx!\"M\u{10}P!-tRt!/y-B\",?#B\\f!EtGF!8t\u{3}\u{7f}\"\
         y8G*<\"BK\"t{\u{8}!!tZ'!%uMy0!8\"E!y!t\"O!E!A\"A!A!@\"E$7%P\"9%6&Ax\u{e}!*B\u{17}M!Eu$\u{b}!#tFa!7t\u{1c})9 E!\
        I!O!M#Q!M\"T!n\"n\"/\"E!D!:!@!N!1#C!w!B!L!5\"L!A\"R$B\u{1b}\u{c}\"9I!t_:2 P!6#N#p!u!>#=!;$<\"?!P\"J!7!G!L!3&r%N\
        \u{16}\u{7f}!+vGW!8u\u{0}\u{7f}!7uBx!-w5n! wO\u{c}#*H%>)T\u{14}\u{13}\" K8vp\u{1}!*tm}!(sQ\u{f}!$s:?' P!s#F&?%D\
        )w-M\u{17}\u{13}\"!G#tQZ\" N8wEc!!E\u{3}M!%u\u{4}O&*C(r!A$u!>\"EI8!9uG*!6ET]!1t)N!:x\u{1}G!'t&.+!?$G%D\"D#G$t!<\
        \"@#D!s+<(G& q!F)C%B$>2QP%! I]7!,s-C!'tz\u{f}!)u\u{e}I\"$t+KO~!.v`^!3t?X\"-v\"Is\u{1c}! wsN!1t\u{1b}C!?xZd!$ue\u{f}\
        \" L8w\u{14}W% N,q#?'C#G\u{7f}d!2vF!!8wV\u{c}# I7F.AV&\"7G.@BP. N!?\"B!A#H!?!u!K!L\"E)y!H\"?,I\u{1a}J#8D!B#rF?!\
        $x?\u{13}' F!D\"D\"B2B!z\"E0\u{6}\"Au!H\u{4}##$y%B!BF,!&t_a!'s\u{d}T!8s\u{a}n& F!N5I!8!H-K:?!0t`i, =!A!?(t#<!C#\
        E&@!=!J!?+r>A!?v\u{0}m!:u,\u{f}\"!t2LCC!EvPc&\"F-<'B#>!t&DO2$ G*x*s&D>=!4t>\u{10}!1win!!u\u{7f}\u{14}!9tKo'%D#F\
        \"?){$A!@-Qwb!:vT`!&zn\u{1f}!Es\u{1}Z)!=$D#?\"B%C#?!;'>+;jR!Eu31$%C'D!A-<uk!8sk<-!B!=#A\"D#B%@\"<!@$=$>&@\"t#v\u{15}\
        p!8uRg#%H'C*Jhv! vB0!:t\u{d}.& N*M\"u,M!E,IL\u{17}\"*E#J\u{11}\u{1e}!?u\u{e}J' v#J!I$H\"I.I-IUt!EtUU\" G/zt\u{10}\
        !E?.\u{12})$B!I\"I!C\"F*;#C\"J,8lz!'s\\\u{6}!Etn9$ F/x't\"I\u{1a}\u{1f}$*L%I'y/BUv# H$zA>c\u{5}$ ~+I+I\"F\u{14}\
        Z!)ui~)%=\"F,=\"r!L\"@!@&=&>1s!7usk\" D#za\u{1e}!2t\u{9}Y!:s\u{6}\u{c}!Eu\u{10}n!-z\u{a}Q!.x0\\0 o\"H!M!M!F!G\"\
        I!J!D!B!H*@!H!t\"8+>N\u{a}!7w\u{0}L!+u}}\" J8u\u{11}\u{1f}!Ds2j!EuVy\"*M.u+L! x\u{1b}U# K3=$@V,!:w\u{1d}\u{2}!3\
        u\u{c}}$ |!B)>%@D*! u\u{a}r! x\u{0}u!4slO!8tj0!Ex\u{12}u!2t`v!7u+q!/tW\u{12}!:un6! v\u{3})!AtP<!*J-\u{15}!,w\\z\
        !7t}|!Eu{P! w\"g!4xu\u{8}!1vR\u{7}\" J't\u{8}\u{1e}!(u\u{1c}n% J$q%H&F2sa\u{13}!:t\u{c}14!:!H#8!8!=\"~!8!9!<#:#\
        :!7!:\"C!M!w!E!:'=$A>;!9uoS!&tGy!-t7;!,uOX* K!>!@'w!I\"B#>#=%w!>Y<\" v%JR/!&tz#!-t.\u{19}!Ew\u{f}\u{1a}!/u\u{13}\
        \u{1b}!/u~\u{1a}\" y'JjC!1x:o) w!t):&B&A!N!7!G,?\u{13}\u{16}# y8N&xc\u{a}!9y~%!1tbZ!8u1Q. N$A!A!@!B!:\"q\">!;#u\
        \"?$@!B\"AjW\"$K;s\u{2}3$\">-B)K!D\u{5}J!Auo$! s\u{19}\u{d}!2u\u{1}\u{18}!7tN\u{d},!=!C!K%C#9!@#G!w$8#O\"J(u\u{3}\
        S; C!L!D!K!T\"S$s!q!r!X!,!W!?\"M\"G!8!F!I!O!<!F!,!2#H!@!L\"J\u{1b};! IZ\"!+tg+- S!@!M\"P!Q$I\"M\"M%C\"E#K#C+B7c\
        \"3D%C\u{16}K!4v6\u{5}\"8B-v\u{1}k!:v\u{1d}e!-v\u{c}p$0z-J\"y&@\u{9}g!!t!>\"$x;Gr]! t.94 O!;!E!>!E\">!E!E!B!C!@\
        !=!@&r!8$t!z!<&>%5>_!$s+t\"!C#w_\u{1}\" H8w&_,!=!B#B#G\"I!@$w'=!I)A!x$Hj\u{1f}!5upi!Eu\u{d}?!3t\u{17}\\!EusH\" \
        v*J|\u{9}!!u\u{9}z!7txe!4u\u{e}h!(v\u{4}j!)t,W!*tz,!6zrV!9G:^\" H8xe1%$H&G*?$G->7\u{a}\" I8vgQ\"8s-?\u{1d}~!Eu{\
        f!)tmg'%J$>$D\"D'D!E\"KV\u{1}! u{v!/t-\u{1d}!#FTm3\"N!@!G#E!A!K!E!=!v\"<#=!I!G!G\"O#K!Q&M!2\u{6}q! I?w!,t\u{f}t\
        !/wP\u{5}!3uZK!8u\u{a}h\" J/w\u{1b}g!@u<n\"/D(?D\u{19}!EurE, p!J$F!O\"E!>!>%H#<$p$I+J\u{5}\u{f}! tb''#J\"B$E!H%\
        E(J\"E\u{14}\u{1f}!3x5Q!Es\u{3}/!@s\u{11}Y\"6E/El_!Ev$E!:r$\"!8u\u{a}j!>r8o%\"{!B&@*=2A\u{f}\u{b}!2s u! um(!,vH\
        %\"<v$L4|!9sRK\" HEx<\u{1a}\"7s.B\u{0}\u{19}\"8G-v\u{1a}i! u/\u{17}!\"J)E!4uXh!-tZO!8uHt8 O!I!H!G!u!K!L!K!G!>!O\
        !D!;$3#q!G\"{!K\"G!G!<!9#F!3\u{b}T!2tL:\"/y6CCx%!p2I$B!G\"v\u{c}\u{0}!*J\u{1c}\u{c}! u^\u{f}!ExC\u{0}' t$D&D\"I\
        #J'D#L\u{13}6/!F&E!C!E!E\"G!?$>%r!@!@!v!N%J&A\u{6})!\"w4o\" H't\u{15}\u{1b}\"4K&us7!/zZ_!8t_.! t7j7 K\"K!L\"t!I\
        !O!G!R!A!I!O!M!G!O\"F\"M!R\"n!M!M!P!H%NK2!2tWV!7t'H!7t}\u{18}!$t?\"!$uB`\" y'IS\u{e}!%tsS!;u\u{1e}B!?u\u{2}z!@t\
        w\u{16}#,w+D.D\u{f}P&!F\"D\"B1G!q#E\u{1f}R! w\u{13}&!-w\u{2}J!*K\"j!7t\u{5}K+ G!>!G(F%D$?!B#r!H(y%C{G!1u,P'$H$J\
        \"F%H$@$G.Ig\u{1}!?t\u{17}\u{1}!8wf\u{12}\" E*w@{!AtU\u{15}!Ew\u{18}T!-w&c\"8H-E4o!8uhD!Eu8N, n%M\"K\"K!N\"L'I!\
        N\"J!L\"M&L2\u{a}!1t^2!6xG+\"*I;B\u{16}\u{17}& P)t.D!C'p\"A$p! |(O!Et7^!)w\u{19}t!*us`! tK28 M!D\"C!L!C!A!G!t#E\
        \">!F!P\"2!B!R!;$R!|\":!;#1!3!,$t4|!-w4E\"/D6x5P!;z 0!*v\u{e}p+$E!@\"D!D!<)r!=$t!K!I!As=!8uxS! {Q}!7s\u{6}q!:u\u{18}\
        \u{0}'!=#F)\u{3}\"B$>$B.@+\u{1e}\" K/xK\u{5}!8uq\u{2}9#J!H!N!N!J!K!H!N\"Q!I!t!F\"N\"N!P\"J\"N#;!9!?\"I!4!P!v#IM\
        \u{2}!$uQR!7tkX!EwyI!4uOC\"/u6I\u{3}D!!t)t!&{tp!,Cal!9u*r!!v\u{7}\u{19}!8vt.!.v\u{1a}$!3u=D!0up)!6Dq3= O\"L!|!;\
        !L!E!F!L!I!F!I\"G!H!D!C!5\"F!K!;!O!?!D!M#R#.!B!S!F#va\u{8}6\"N\"H!C!@!C!I!@!F!C!F!E\"P#<!?#>!p!B!G!P$J\"<%G\u{c}\
        &#*E%G)AQ\u{3}! u\u{1f}a\"\"CC=\u{e}<!)vFJ!Ew>\u{16}\" x9Ix\u{0}$ N%E\"q/D?\u{18}\" x8H,\u{18}8 B!J!J!I#Q$s\"o\"\
        +!T!=!V!N\"D!0!J!M!L!>!D\"@!M#>!N\"O\u{d}(!4wM\u{7f}\"?u!HXS5 k!?!>!A!;!:!<!D!=!O!<!9\"8\"K!A!G#N!u!C$A&ID`! x\u{1f}\
        \u{b}%%K!I&O,O\"N\u{11}\"!3tFv!Eu\u{e}\u{e}!6wN.! sxQ! w*\u{d}\"3H%vl2!)vnD&$E*w%B%C\"p+E1g!,w\u{3}\u{1b}\"(z-C\
        ON!*{g\u{1a}!*u;\u{1a}!Ew5.!$u;K, O\"@#@#G\"M!A';!t$;\"?!9%KK\u{12}! tV\u{15}\"$v6E\u{9}\u{1f}!?tP]!8u \u{19}!E\
        ttl!Eu\u{17}#!Es#z/!<#H!G\"E\"@!I!B!<!@%=$C#D'v!6$E\u{3}%\"2G$EhI!?ur}! sC\u{15}! vqo4!G!H\"B\"H!K!J!5!K!C#I!F\"\
        L!t\"G\"J%:!7#?!O!C/%!7w4^% D\"G!\u{0}%D=CdO5!S!M!t!J!O\"J!K\"S!O!B!J\"H\"5\"?!T$O!O#r#D\"E$H|\u{a}!-tk\u{a}!(t\
        _A!/v|m!'u^/!;qJ/*!s&J(B%F$H%J!M#A!w#q-\u{10}!=p?0\"!L!sU\u{1c}! tx !*v\u{8}9&\"I!B%t\"C\"E,@;\u{12}!(v}A!!wVC!\
        )u>s# s,F9F[\u{18}#,@#H6y0\u{1}!8vln!4u\u{14}\u{f}\" L)u`\u{5}!!stR!Esi\u{14}! tx\u{16}!7r]B!\"ym~# C/A(wTq!5tj\
        1-#K!N\"I\"L!I#F!I\"K\"B!P!A&G!A\u{18}>! t'v!Ev\u{3}q!EE\u{7f}n!6u\"=\"-w*I3\u{d}& F!x!J\"?%?7w~\u{1b}!7Gp?!-uY\
        g!/uh\u{16}) =!F,?!?#:&w!A\"@+NGf;!L!F!P!F!F!I!K!F\"D!P!J!I\"J\"P!A!G\"s!F#t\"2!?\"S#L!P!L!?!N\u{10}~\"-D2xj'!%\
        uw\u{1}! u6\u{11}!7s\u{4}\u{1f}\" v8HL3!7v<\u{14}!(oQS!8@\u{c}\u{14}!ECM#\"3x%F\u{3}T\" L8tP#5 H!{!v\"s!<!=!H\"\
        N!G\"?!;\"9%6\":!;!I!:!8\"<#:&Jcq!/HI\u{1e}& B#x$F!A0I-vi~!8vZh!!tBG! t\u{1c}F!$sq?#4q*r'E Z!!t\u{b}\u{19}$$x!A\
        !E?Fj\u{1a}!2u\u{18},!+t5\u{5}!8sRG#/H'G!C,\u{1d}(\"H!A!D!K!G!G%E9>mu! u\u{11}E\"8v!F/\u{19}-!?\"J\"J!C\"C!<#D!\
        C\"@#=!?&x!<vS!2t2,!%s\u{1e}\u{17}\"7G.@,d\"4x1A2Z!9u3\u{b}!2t\u{7}q\"/G*G[{!Et@\u{2}\" K8u\u{16}f!+t\"W!7u\u{1}\
        n!,t\u{a}\u{e}0#J!O\"D\"Q!G$R!5!F!1!J!B!J!J#;$<*H\u{c}r6 n!C\"E!q!?!A!C\"N!F\"9#Q!3\"@!C\"6\"I#H!5!4#E!@\"yfK!E\
        uRH!/t\u{14}!!7z\u{16}4!#sJs!,wh~!1t\u{12}K!As4\u{a}4 J!D!>!A!A!@\"I\"9!Q$7!R\"s#>\"?!J!R!:#B#r!5\"F5 R!u#B#@#C\
        $u!A$q!4\"=!@!R!;!>#E!I\"s\"H!G!H!PxF!EuVD!.uL6\" J8z!]!Et%{!!u=\u{3}!:uj$!Buf(!Es\u{e};!Et7<!Euy\u{13}' r%J%K$\
        ?#?%H!Dn>\" H8ys\u{1c}!&tq/$ x-u\"I6BQ\u{7}!8u:e!7u>6!7u>v& K*L\"r,N!F,L\u{11}\u{1d}( E->$<!t!r%A'>&Od\u{2}\" E\
        *s-'!/uy-!Es \u{f}!!t\u{9}\u{19}\" s%H{1* S!@)K)<!=\"@!:!|\"=+Ml\\2!3#B!t!H!B!M$D#Q\"5&D!I!N!D!8!>#3!4!K\u{0}\u{b}\
        !Ew+='\"H\"D!L!H!H%F9?Dw!7w;F$ M/t't/F\u{e}i!/u\u{7f}o!!s\u{1b}x!8u\u{1a}\u{1e}!7rek, B%u\"B%r#=%?\"L!v!C\">(u#\
        >EI; @!I\"<!?!B!5!?!>!?!7!H!:!2!6!2\"t!\u{7f}\"n\"H\"D\"2\"@!x!D!=!=%LH\u{10}!8u,`!8uQF!:rsa* x\"u\"G!M\"L(K'@\"\
        A!E,>D4\"/v6HoC!3vN\u{c}!7u1\u{f}!7u.\u{8}!Ew2\u{10}\"$KAvV\u{1f}!8v^h! uE9!<wVL\" v8K\u{2}s!&w~j# F%r3uL{!8sKY\
        !;tvx\"/y2FP\u{4}!+xwW!8zT\u{1f}!7tP\u{1e}!4u\u{d}f!(v+8* t$E#w!D\"<!@!C#G)F(E99! uaC\"9u)p9 !'HO\u{8}! EHM! tv\
        @\"@s%FmY!@w2\u{17}. O!w!H\"@$F\"A!=\"<\"C#5!I#D);&Akn!*tf,!(s\u{c}\u{d}\" t+D1f# D%u*t\u{1a}\u{14}!7t\u{1f}?!:\
        tw\u{1c}!Eu'l!$s\u{c}7!&ti^: T#@!=!G!F!D!G!v!K\"D!E!E!Q!C\"P!r\"L!N!L\"G#A!I\"G!K\"t#m}\u{1d}!8t}T\"!w.K;A!:srA\
        % u'D!J\"B-L{{!>o\u{4}M!Et\u{f}{!2x]\u{9}!Eu.W!3wb^!,w!n\"8J\"u1w! tV.\" u8HV'!6sE/!%uM5!8sW`!7t,\u{3}!$r?M!2u\u{1f}\
        ^\" K8uf>!AuZs!,tb>&\"N'u/H$y$C%ArO!*tsA!@s]M!8wK?+\"A\"G!F&C!F#C$F#w!A\"E,MrD% H*@*u$w!DJ=!3u~\u{10}!,u5\u{8}!\
        Av\u{b}l\"8G-vHv!!s\"G!-t\u{c}Y!-t\u{9}\u{12}!Ewr2!*vZ\u{7f}!7r`J!*sfj\" L$vr*!8u8x\"@B%q\u{2}G!1v\u{7f}J$ M3K%\
        y-J\u{11}M!Eu& !:t<{!4sP`# s:B+AY\u{a}!'w\u{18}a9 P!M!B!C!I!s!z!J!I!F!D!H!H\"K!W!B!V!H$M!N\"A!p$N\"8#BA\u{8}!8u\
        0~!3va5# M\"H-H\u{0}\u{d}!2ux\u{14}!8u\u{17}\u{0}!EsNa3!R!M\"K\"K!R!N!H#N!M\"I\":!P!H!9$U!N&K!P%2\u{c}u!)t4M$$D\
        !H%G-Elf!!t\u{f}$$ C2B&=!ztX! tsu\"2K%umZ0!=#H!u\"I!H!v!B!E!D!E\"G%=#A!L\">+CHp\"!E7Ey\u{1d}!8H[^$'F-q%w,D\u{b}\
        \u{4}! xS\u{16}&&E!H\"=$?\"B$<\u{16}=\"0u/K\u{7f}8!!tpP!Eu\u{2}d& q#C,s$>%J-M\u{15}_!8w/v% E't1F\"C&E,h#2v&J-A\u{6}\
        t5 R!I\"E!M!J!J%D!v\"D!?!1!@!F!Q\"5!K#K\";!5$N%M~R!4r(P!/u%p!#u7l% E3@#D!t\"BkT!-u6\u{e}+$I!I\"D&L\"K!C!B!@!A,A\
        !A%95 H!{!v\"s!<!=!H\"N!G\"?!;\"9%6\":!;!I!:!8\"<#:&Jvl\"3K2u,\u{19}3 <!L\">!>#O!P!<!I\"=!8\"<#y!q#9\"q(;!<\"A\"\
        L\u{6}e!?u\"\u{6}!Es\u{f}).!C\"H!s#J!H!>!I\"=#E$J&G'=!u$C6Q!.vrb%3H!H#y#G+F`p!8t+\u{18}!8u2\u{1}!8qd]! u~&!3vZ\u{19}\
        !&y>U\" L8t;W\" E/Be\u{10}!!s`V' J/u%A\"@!u!H-@\u{1b}6! uR\u{b}!8v<\u{6}! y}z!7vg>!:snF! x\u{d}g\",v#KOb!EtQ\u{6}\
        & z#q\"G*I.q#JV%!)wC\u{1c}\"$K;s%\u{c}! sF_! ugW$ w-u\"I)J\u{18}\u{9}!8Jaa\" C7yf=- v\"@!C!G!E\"I\"=&C$;#H!=\"B\
        !>\u{d}%!8ty*!;t\u{1a}\u{d}!8u\u{10}i&!v(@!G\"v!B\"C!O!7uYU!&zhy!Au\u{1f} !8uX+!*uy\u{a}!$rh\\8 N\"O!I\"P!I!O#Q\
        !Q$T!I\"O\"C\"O\"J\"J!H!N!K!N\"q!K!D\"@!L\u{13}\\! wGP!@whs# P6v\"J2\u{f}!8vza!EuSC!'vQY!/F\u{0}&,!p!='@\"G!@\"\
        ?!;$A!;\"B$>+=\u{1f}N!8u\u{1a}$!:ty{!Ewy\u{4}!&trq! t\u{4}\u{14}!%u>|!3vA\u{17}! tD0!EsSP!AwMl!2uXN'*C%P'?\"Q!F\
        &N&P>L!$x\u{12}\u{18}!!sS/- x!=!M&:'8#=!;#=!;!o!<!@+8B\u{1b}!4u^\u{1e}!7r2.\" H#tNN!/uyh-$>!A!A!F!?!9!@!A!z!A&<\
        !B$O?G! w|R!3skd!$s>>!8EC#!-t\"@\"3H%v\u{4}9!/rFU!8u t, o$9$@!7\"I!8#2'M!:!r\"?+6\u{3}~!)xL\u{b}\"7t.Hr\u{b}!!G\
        t\u{1b}!Bs\u{d}Y+!>\"A!@#B!}':%>\"G$@&?%F~\u{16}!;s-D!2qB-!(u75\" x/H\u{1a} ! u{$! t\u{1b}9! x\u{1f}\u{12}2 N#H\
        !>#I!9!?!C!v\"<\"G!8#G$N#L#J!v!8\"<o\u{3}!#u\u{5}I!)wbR!@w\\\u{10}!Etw~!2ua`1$K!C!@!G!K!L\"N$E\"7!Q$G\"J\"J!8!v\
        !E(D>\u{17}! Fxj4!4\"7!I\"8$u\"C!4\"@!8!;!8!3!8#/!m\"5%;!9!7$:t\u{a}4!5!>\"y!?!F!A!B!3\"G\"8\"J!;\"9!7$E\"I!5%=\
        \"3$x\u{19}A$ N&w$B.CJC!%t\u{18}x\" s4vqE\".G!v9n! vKs9\"p!@#J!N!D#P\"D!@!I!I!B!:\"\\!A!N!H\"I!B!H\"N\"N!R!O#B!\
        M\u{1a}Q\"9u)p[B1!Q!Q\"M\"M\"R!H#O!G\"E#P!B%D!O!p!M$I&7\u{12}\u{1d}$ J!>4z#J:\u{5}!4vJb\" w8Jc\u{1e}!EtET!EuR;!\
        #s]\u{1f}!:s;r1 S\"C\"O!M!<\"B%5\"O#H!H!P\"K!v!S!:$C$4O\u{12}!,sQk# |+J-A\u{a}9!4u\u{7}\u{1a}2 K!9!:!=!J!@\"P!=\
        \"Q!:\":\"p\"A%s!<(;!=!7\u{9}!#/F(?.u|\u{1d}\" ~8D9c!:rF\u{1f}!!ta\u{9}! w\u{b}O* L%C\"D\"z!>%>$8%L!O,M\u{1a}\u{1d}\
        !/vK>!/u8\u{7f}!-ti\u{a}% P*t.A\"@+CZ=\"7v!F4\u{9}!Eu;\u{d}! u\u{a}N% m\"N(D%<)R\u{12}5!8EF\u{e}! uF\u{2}!EvvU!\
         G^H$$w#F-s$C!{!'u`:\"!H?z5(!4sOP\"\"F5D\u{f}\u{1c}!2xk)!,thn!+us\u{5}4!/\"G#D\"C!7$M!/\".!O#*!5\"P!R#3!6!t\"-!\
        0!-$PIT!Eu\u{12}-!8u\u{17}c* N!C$H\"B(=%K\">\"<!\u{7f},N.Z\"!u:JW^!!s\u{1a}!!1rZ@!$uFA!:tC\u{12}\"4u,Mc:!9I]\u{12}\
        \" y8H6$!Es-4!/rB\u{0}!4u`b!AwdY!3wxN\" K\"w(O!Eyu\u{1e}\" L8u0V!Et\u{a}\u{b}!/tFo#7B!C!CEB!&w\u{17}z5 R!K!J!J!\
        t!C!G!G\"B!F\">#O#K!A$L!r!O!G%K!H\"u\u{14}d\" x8H^*!2t\u{e}!!8E>n!&w%\u{f}\"/x'C\u{5}!$ F!t2F$C7)! s_1!Etx\u{9}\
        !E{3=\" r4u9'! t\\`! v\u{3}+. s!M#G\"G!I#B!C!C#F'J\"M!?&N&O\u{7f}C!:uV>!7tM0!&sO_'$E0u#@!H\"t#u(AWw!?tIE1!G\"r!\
        G!D!J\"B\"<!E!J&8$q!N#L\"@$4!1$RVR\" K8u|\u{1d}!7t\u{1e}i! v<&1 K!9!;!A!K#J!<!H\":!G!9\"H#G!s$A)7!t\"(!!sA\u{6}\
        5 H!{!v\"s!<!=!H\"N!G\"?!;\"9%6\":!;!L!:!8\"<#:&Jk\u{a}$=F!H${#wgE!7t1\u{17}!*tn`!7trg!/t$@!:vc\u{8}( G'C$='t\"\
        s\"@!N.?\u{17}m!8t&^!8uL\u{19}3 }!@!6\"@\"C!B!=\"4\"?#8#<!;#:!:!y\">&B!A$7jh# H7H#vz(6\"G!?\"I!I!K#M!F#2!B\"5!K\
        !@!w\"L!7#L!9\"E\"6\"J!E!v[`!@t{]!/tF2#(p\"L\"D{d\"7s!GM<\"-t8EZf!2t\u{7f}\u{3}\" r6Pyk\"#w$IXR!8w[~! qY-!)x]U!\
        7w11!EAbC!,u\u{a}\u{1c}! rD~!+x@\u{0}! t\u{2}z5\"J!I!q!B!D!@!Q!R!R$u$D$H!?!J!?$F!D!s#C!J\"P\u{11}y!/qZ:! u~m!#s\
        O&2\"R!?\":!;!Q!=\"8!=!r!9%?!K!E\"C\"4!<!=+N\u{19}## E7v!sK_!<s /!@v<x!EyA:!5t\u{19}\u{3}!?t2v\" J8vY5!*t<&!<t|\
        )\"4K&uA\u{5}!8xg\u{18}!9v\u{1a}`!4t9h!8s`+# G,D+u!*!7tD\u{17}!:s#-!/u?I!8vt\u{7f}!-t'X! tj'.!:!D%I!?\"K!?\"C'9\
        !w\"G\"E!7%9&qZ $!?$w*D)O>g!8u\u{8}\u{15}!$K\u{5}~!/z\u{a}\u{12}*\"E\"A&I#v\"E#>$D\"L\"=%Ou\u{e}% S7<!A!|,A4X!2\
        s']$!v.u+C+@F%! ub !5s3\u{5}, Q\"=\"?#K!E*K!L!H\"J!u\"=,Q!\u{7f}!1t0:!EvoW!+um?4 R\"Q!t!J!P\"K!K#K!5!K!I!F\"6\"\
        @!Q$N$s#F\"F$Lo(! E\u{15}k!7w16!Et4\u{16}!:s-D!7wq%!:uf3!Ayps!:s\u{19}z!As\u{9}v\" G/z\u{8}H\"4u,M\u{19}A= Q!L!\
        N!D!H\";\"P!B!K!J!@!9\"7!H!6!N!r!o\"G!M!s!H$J!r!M\".!M!N\"K@[!?u(\u{0}!#u\u{1}\u{a}) t,?#;$A!D#u!O!>!Dcn$ I3s%r\
        \"Hz\u{11}! ti5(!J$K%K#D\"H%=,=%:I\u{1}( O(;.?!z!J%y!I$GQ)7!E\"w!D!A!>!D!w!8!?!R\";$K!G\"7\"L!7!Q!O!H\";#:!5%E\u{f}\
        \u{7f}!)v*\u{a}!1s\u{1a}8\" L8shX!!u=\u{1d}\"/D)Bxz!'t0s!1wEv\" J*rz\u{12}!7u$s! w\u{5}]# E3v&{\u{15}\u{18}!8t'\
        b\" v%Kr|\" J#v5t)%@\"E\"w!<%>'G#K(>$F\u{11}\u{2}!2t?g!8u\u{4}\u{15}!4w0q!8v\u{1c}8!/te\u{1c}!5sAQ!/v;\u{1e}!8t\
        $:\"$v5G`j!-t\u{e}'$)u!>%B)Duc!,u*\\!8t \u{8}!7tGa\" R*rO\u{10}!+vZ\u{14}!7s}\u{d}!$t\u{1c}q!8tio!/ua\u{1f}!9w\u{1b}\
        \u{17}!:tC3\"'M/CI2! uM;!7th$#!r7B#v\u{19}E(!E\"A$G$D\"B+C$z);f7!Evy\u{c}!;t*S!2s\u{17}&!%KT\u{b}! x\u{f}I!Etf\u{16}\
        !2u@H!Eu4\u{15}!/s0J!:r:6)!>#C!J\"G&:\"F!@\"=(uK\u{11}#*E,x\"CP$!8uJg',C#H!v(v!L!D+?n\u{19}$ C-A!A,GR)!At:M!1sd\
        )!%wQn!/u\u{17}\u{1d}!)x\u{11}C!,u\u{a}\u{c}! u]S!9t\u{c}/! v\u{11}D/ K#C!F!B\"G#H\"t!;$>\"M$r!H!E!N+Q^n!,wW\u{10}\
        !7t{$\" HAwn9!/y8\u{e}!Eu3\u{1a}!EwR\u{2}!-s\u{5}\u{18}!;tSy!+s8\u{b}!/z*\u{e}!;xo\u{1c}! u\u{13}P# Q*q;>`.#4F$\
        H*w^\"#(<+D&I}?*\"@#E\"G#A\";(;%A$E%x#L]~!/srC$*F%D(B.?\u{1}t!+uv{\" y8H?v! K\u{19}!!BuYM/ P\"8!C%}\"9$<$=!9!:#\
        C!L!?!:%=&L(D6 t!7!r!E!F!J!C!J!B!C!E!;!@%<!9!5!9$E\"7%:!8!96~!4u\u{1f}2! t`^!$xN1!Er\u{15}\u{7f}\" H?vql! wiQ\"\
        *I*q\u{1a}i!@tSm6 P!>!A!E!A!D\"q!L!B!@!G'B#;!I!r!P!O!A&C!=!t#KXA!1s\u{e} !8F\u{1}L!7wj-!)v\u{1b}5! EQ[!EyZR! F\u{1a}\
        I!/tt?!'sg\u{1c}( L#v\"I$L\"F$M(K!KDi!?u<}! w9\u{f}!/u\u{1e}\u{e}!7sj|!3tY\u{1b}!)u\u{3}X!/yL`!)sP@!AuE\u{1a}! \
        w\u{7f}\"!8G+\u{1a}! J\u{1}w!*t/_! tp8!%tSt!EweK!:u&\u{14}! u\u{0}$!(vn@\" I8u`\u{18}!2tdX!:s\u{3}=!\"Cy\u{1}!/\
        zf\u{12}!Et&I!Ev\u{1b}\u{4}!,v\u{3}\u{9}!6vg\"!2u \u{12}!$u\u{0}\u{14}!3u\u{1c}R!!wc\u{8}!2tfp! w\u{6}\u{f}!Ew$\
        6, \u{5}\"I#>\"D\"K!6!A$B'M\"C\"B+D\u{f}V!7v`K!3r0|!8x\u{14}?!6w?\u{14}! uJ{!%u\u{8}T! s14# J\"<6z_&\"2s3@`r\" \
        K#xL\u{0}!/r/H\" L,u!\u{d}! u.M!2tl\u{17}\" M8u-d!9z!U&*C%O'?#F&M&NtD$/@(A*t$CmT!:uUX# q7K!N -!0v[{!:tJy!!vY\u{a}\
        ! x;0* w!r-=!=$@#C\"A\"@%=&=Q#!2siP\" K8uD)!\"vj7!EuNk&%F\"I(I'>\"Q!rsq!:w \u{1a}!8tTo- 8\"9!C!F!z!B!x!|*?$H\"=\
        !B,?jH!Et\u{11}2!Et\u{1c}(#\";6w\":w&\"!@#x~&!!tc8!Et2V\"3D'wbF? M!F!I!v!P!R\"P!O!O!D!F!D!K!L\"E!/!G!N!F!8\"H!T\
        !Q!D!S\"K!D!I!U#C\"r\u{2}G\" GEuiw! ut\u{1c}!$x=\u{8}!!w\u{5}G!0uWU\" C8|+C!8ua\u{1b}\" H%x\u{0}q7!:!E!=!<!Q!9!\
        5!6!4!C!O!N!;\"7%r\"D\"T!C$I\"P\":\"E\"Q\u{0}R!!tmL\"4s$Gs4\" |8CR;'$F!C!y!D/F\"D-Ds^!EtCE\" GEtx,$ A#}\"D\"Dj~\
        \"7B!L!w!Ew\u{1c}\u{15}!(v5=(!<!C\"D)>*?#<\"y!GV+!4w\u{12}s# s8J!?~s!4uF&! vm\u{5}!4s\u{1c}H!Etnv!)t{D!8D>A!/t7\
         #/t(E.GAj#7t!?-B7\u{1}! w](!7uyB$ C!H-u+x\u{9}s# v%E\"D\u{9}\u{c}!=q\\b-!H\"B!M!G!G!I!H!=\"I$C#9&P'=h\u{16}!Eu\
        \u{9}b!8Ca}!&x,C!Ev\u{6}/!&v7a!,u\u{11}o$ C6t!F#E\u{9}:#%J!J&v3`1\"N!@!9#K!I#J#3\"7!9!z!1!C%J'5!7!G#K\\\"0!>#E!\
        z!B!E!A#C!=!E\"B$;!A\"I!?#G&<\"q' K%O\"M\"M*L,N&rU\u{1}# B,u#C^\u{11}!+uou1 G&?%=!s!@!=!{$:!8\"B!9!9!@&s!?!:$P.\
        o\" H7w~z!@vd,!:sw\u{1a}!/uM\u{14}!\"tn\u{3}!7w\u{8}[!EsL?!?sU^!$x\u{14}z\"/y2FP\u{14}! t\u{3}6/ O!:!G!;$D!B\"A\
        \"9\":!G\"=!w%E\"P,IE\u{3}\"5t0r|b! w-+\"4K#u=\u{7}!7tzT!8H\u{16}I\" J:AzH!:xL\u{1a}\" H%u\u{18}i!$v\u{18}@!!tP\
        q!3tid%%E\"I(I'=\"P0\u{18}#-D3v%D\u{13}m! Lsu!8wd\u{8}\"<w$K2\u{0}@ l!P!H!=!O!B!@!;!I!E!6!E!=!I!?!8!O!N!S!G!X!B\
        !E!S\"8!P!K!G#?!O!T$[#\u{a}!/x\u{8}\u{1a}! w\u{f}d#1x!B!@qo( F.x!A%t\"w\"C!t,A\u{a}9!Es@7! vcm!)tg\u{16}0!<\"G!\
        A\"B!I!F!@\"?!?!D\"?#;!7$>\"C&>u\u{1e}!Ev2A+\"C\"D!B&C'<!v!;#?\"B!>%N'm!2ti|!%s#R$$F)A\"A+ys\u{a}& s$F$t'A+G&B,\
        \u{1f}!EuzK!;s\u{15}\"!<uaT, A!Q!?\"p#t(P%:\"D!=!=(Q%KJ#!7wO,!8v\u{7}\\$!C!u-C)E\u{19}n' M!C!F(@%B'u\"s\u{8}!'%\
        z!B!F#E%D'B/BcO\"6x#Kr\u{18}, G%:!O!y\"v!r*=\"D!9!L!A,IEG!(J?k#1w!C-OcT\"7u.LlP\"'s>G.8!8v\u{1c}v! zq\u{8}!!yUW\
        !)t\u{e}(!!tke! uT\u{1a}!1uOq!)s\\&!(s C!'u}\u{13}!-v\u{7}\u{1b}!8t\u{12}s!4J31!8uu\u{17}!Ev\u{18}[!EI\u{4}\u{8}\
        ! s$B!Au\u{3}%!8tol!EA_W\" v*J]*!At\u{e}z!'v[K.!<\"E!G!I\"M!H!D!I\"G%q\"H#J\"J!L\u{10}9!8w\u{b}b!!w\u{0}\u{12}!\
         uC}!'t'\\!1tB*+ K!L!C\"K(F!N%D!B!C&H+Or\u{8}!7tE., M\"?!A\"B!A!F!<\"G!?$B*@,9N<\"*|%E07!4t\u{11}D1!A\"F!B!>\"J\
        !E!t!G!?!F!B\"R%:\"I!Q#>&tsq!:vtK!+t\u{15}r!7uKh\"3D'w4A!4twJ!AtG.\"2D%Ii~! tv\u{11}!Et\u{1a}\u{d}!@ts\u{13}\" \
        |8E+j'!@$B$8&F(A!N(Bn,&/>(A!t\"u%t&>ec!Ar.#!EvG@\"3C!t9b!/w9\u{13}!:t3N\"<y$J\u{1a}\u{2}!EwhX! w/y$ F!D6C#q)o\"\
        ,E!CU\u{4}!1u\u{0}\u{2}# u/s6IBq!Et\u{14}e!3s\u{b}\u{c}* O!s#D$H\"C%C(?!N(v%MZ8\"8E-AQ\u{1}: J!L\"F!p!B!M!E!O!S\
        !Q\"N#C\"o!q\"O!%!J\"V!E!Q!)#Q!O\"C\"8!=/7%,v%r!I%F.F\u{1c}x&%?!u!y&C\"C*F\u{19}K!4u?9*#=\"A\"B!A!6!F!:&<'O\"H/\
        ]!$v\u{4}\u{13}!1u\u{17}E!9u\u{7}:)%K$B!F\"E!H&O$L!F-PI\u{12}!:s\u{6}\u{3}!!s\u{7f}\u{b}!$vP*!4t5a$ G*C)=%xn<!0\
        sYG!Bs\u{10}Q(!A!F!E!G#L0G(C&{\u{16}o\"4t$M-*!?sM\u{1e}% E%C'C!@8GwJ\".K!t\\+!8uEl\" L(t!b/ E!E!H!I%N\";!7!8$4\"\
        w!C%M!E!8'1\u{7}m\" L8vXc% \u{0}'E/@\"<\"E\u{c}G4!J!K!I!H!I!D\"<$L\"2\"1!5!A!O$u\"N\"M!C#C!H%W\u{16}/!8vBC!4t\u{15}\
        ;!7tYq!!uu\u{1a}! ys?!7u\u{8}D!8tA\u{9}#)C!D#I\u{18}\u{1}!;u\u{c}\u{1d}!/s$b!2ty^!3v($\"%J'v\u{10}*!7w*\u{0}!5s\
        \u{2}\u{13}!@w$,!%u6\u{6}!+t\u{4}0!-wGs# J\"p1u\u{7f}2! w*c!3tp\u{1d}!@t3f!%sQr\" G2t4>!9y\u{0}\u{11}*!?!@)B)>#\
        M!O!C!=%I&EC\u{10}\":I+u\u{14}9!3uO:!@wo6! y9@!-uME!8u\u{3}\u{2}\"9v,@;\u{a}!7w\u{6}q! ybG! O\u{1d}\u{16}!1u\\l\
        \"!t2L)C!8u\u{2}\u{7}!7v\u{10}\u{10}!/xgt\"1v4Bx8!9uX\u{1f}!*t_-, N$?$@\"@%A$L!<\">\"J\"t&M%v\"P!8N.\u{11}\"/F'\
        tM!!7E5E!4u\u{17}!%\"K%H$F!E+Jv^!EtB\u{c}!$sV}!EtKs!7t\u{1}\u{14}!Eu#a\"/D6uRA\"*s-K|\u{11}\"'B#@C%!1q%\u{0}!2u\
        y<!AuwF\" t4v^\u{15}!8MG;!3xTb!AsA!!,w\u{6}W!/za}#/F+@)tM0!Ev\u{4}\u{17}!4um\u{6}\"+|-H350 S!>!I\"A\"<!:!<!;!F\"\
        P#='J#G$K#2%Okc!/x\"W!5tM:!3ud[!*t\u{e}\u{17}!:t\u{1b}w!2t,u! x.\u{d}!7w9v!AsX\u{1a}!8tt\u{b})$B!I\"I!C\"F*;#C\"\
        J,88_8 K!L!G!=!F!?!F#7!P!?!L#t#2!F\"<!J\"Q!K!;!?\"K$3\"B\"x\u{a}\u{f}\" z8F\u{9}N1 L\"J\"?$B#@!?#q#<\"=\">!A\"=\
        $F\"O!D!x$E\u{e}\u{f}!,uL\u{1}4 R\"O\"I!P\"J!M!J!H#K!u!G\"M%M\"R#;\"@\"J!6\"u#I\u{7}9!:tsf\" J7w\u{7}\u{1d}!EuH\
        -!8vif!9vV$!:tUP!Atb1!Et!m!.tJ5! x6x!$v?f#!=)K%BM\"!:t\u{14}\u{3}!\"D\u{1b}x#!B2G%v)j& t*H*M#G!L\"Dra\" H/t\u{5}\
        E! v\u{18}\u{5}!8s@k!/t\"R/ q#G\"I!P!P\"?\"H!M#M#=!J!;\"H#J,F:n! tZ\u{3}\" J8z\u{1a}P\"4r#Ecl!7tVI!6tx,!$u\u{18}\
        \u{2}! z\u{f}\\\"4u$EK/!:w\u{1c}L7 D!L!E!L!S&s!r!r\"-\"?\"M\"G\"G!I!O!=!F!-!2#I!@!M\"J2e!2uoy!8td\u{17}!E@GJ!+v\
        \\B!;sCm6!H#J#r!q!A\"Q!D\"S!J!E!<\"H!F!L!G!@!P!H!G!J&A\"@?:!,t,0\" C6\u{7f}\u{13}\u{d}+ v!@!D#A!B\"?!9\"C+H#G,;\
        4d! u\u{12}\u{8}\" K8t\"I! t%f!EthK/!D#D!H!=#;!E!F\">\"O#G!3!5+3\"5$y\u{1b}5!8Nry!)sfF!*u3\u{4}5!L\"L!F\"M!B!O!\
        K!F\"p!E!P!N\"K\"B!C!B\"N%2#E!8$B2\u{b}! H7\u{d}! s\u{6}^!3w\u{0}6. D#B$C!=!<!s!<!@!;!9)D(<\":!EE\u{5}!/sF@!$uJ\
        p!Ex3\u{1e}\"3s%K\u{14}@+ D%t\"x#q!t+C!B!<%t%J#E\u{1a}}!+v<P!8t\u{1b}a!3wC/!4uaB!-t/\u{18}!/uxL! w\u{1f}|!8teP!\
        2sRw!.vQ#!Eu\u{2}P) q\"E!q\"p\"C#G%J(I\"J)Q\"4v-u%3!;s\u{b}{! tYS!!wcS\" K%t\u{1c},( t'E'=$A!A$?\"G,t\u{e}@!*yw\
        \u{b}!,q%\u{3}!/w~p\" y8H%I! t0u!,v\"K!*sr\"!7C?3: U!s\"P!R\"R!L!I!F!O!J!F#G!+!E!E!E!K!G!S!F!S!A#K!F\"D\"=g\u{3}\
        !)ttr7 W\"C!<!x!E\"G!E!H\"8!9!T#J!K!:!E#>%9!N$N!D!K!C\"Q\u{d}_!%tcB!*ub\u{4}!Et#S!&vF\u{1d}&#s%I#<+u\"D-A\u{1e}\
        \\!:sn\u{1c}\" K6u9t!/x~\u{17}!)uTC!Eu\u{e}\u{9}$4u#G(u&BN:!8vlI!+tM6!&t`\u{8}\"7u.Ll2!?tED!Es{%!4tXa!3uy7-#=!B\
        &>!;#6!7\"9!O$B#E!=%6&R9d!8G9\u{1d}# D/x$D\u{e}!!3rD''%C\"D!F'A(@!v\"Al&!(w>\u{15}% q!F)K*v$E\u{0}.\" H8xs/!*u\u{1c}\
        V!Es\u{e}\u{8}!8xC_!4u'\u{1b}!+t\u{1c}t! w/\u{e}!+t\u{15}\u{16}!8v\u{a}w!EA\u{10}\u{2}$ N#K$J/rOn% t-s)C\"C(G\u{2}\
        x'#x-y&@!C!J!H,>4.!!u^-!2s-V! vnG$ s/C'v!@\u{12}}9 O#J!O!N!8#N#s!?\"K!F!J!D!F\"5!M\"s!L!D!1!6#K!8!4\"?\"NS\u{f}\
        !8v[!\"3s2FK>!2tE\u{6}\" B6FQ\u{16}\"(u=E\u{4}i8!H!O\"R!B#E!8#>\"-\"F!0!@!U!(!4!R!I!O!T!@!2\"B#A!M$pq\u{9}!Es7&\
        !/y'\u{2}) w!>!y1?#K!C!D\"@+=o\u{f}# tAv$D*\u{3}!8G\u{17}2!$tcy!)u~\u{4}! tR/!/t81!(ta\u{2}) v!v!B%E#B%?'E\"D)B\
        \u{16}1!EF\u{19}S!8tag\"$u'L\u{17}+!-tS7! u\u{a}G!@u\u{d}\u{0}!/tF.!Ar\u{4}C!0s\u{5}\u{15}$ F8w%M!t|\u{18}!)uD&\
        \"#y-GG\u{c}!0sXO! u\u{1e}\u{a}#4F$H*wk !7tTD!AwI?!+s$\u{8}!2t\u{15}I# {8C!G\u{5}^!'t\u{0}z)$B!I\"I!C\"F*;#C\"J\
        ,8S\u{17}# }\"L69\u{1e}\u{8}!$x<?!/yW\u{1d}!Et*\u{1}!8vzL!@u5+) P!~!=!D!=+J$=%A->d\u{1c}\"2C!t'2# @7x.;|\u{f}\"\
         F8}\u{1a}\u{15}!-z+\u{f}% s%K1K!O.=0Y7 M\"O\"u!L#F!H!=!8!K!P!K!r!3\"6!1!/\"Q\"N!K!J!8$t\"Jr\u{a}! yk\u{f}9 L!P\
        !K!@#J\"K!H!R\";\"1!B\"A!T\"p\"R!E!m!H\"6!8!J!r!K$M\"N~@!'uGy!)vRV# C8x-w#g!7u\u{9}7(${%G\"F!F#N'H!I.;\u{15}b0 \
        x!I!@!B\"I\"H!C\"D\"A!C!;!B'=!F\"E!@Y\u{1e}!3u5!! s6T!Etep!%x\u{16}|!8u \\!)w\u{1f}6- }!A!x\"G!B\"C!A\"A#A)A\"@\
        !='A\u{15}b+ 8#A$?#?%:$<!?\"\u{f}\"7!=,6Kb!/w#;!8y\u{12}=!+t!\u{9}!6xu\u{c}!&wI /!9\"E#@!M!E!C!u#@%9!7$9#7&:\"H\
        #Kwy!4t0\u{14}!9sP*! s\u{8}f$)B!D%|6F$\u{2}!7w?]!:vo\u{14}!8I\u{17}E\"*B)z7-!-G!\u{17}\"*t's\u{18}:7!T!J!O!H\"G\
        !N!K!E\"Q!I!K\"G!G!4\"H!-!1\"P!P!N\"t$H&@,)!0r\u{6} !!u*\u{3}!Et*\u{9}!$u.\u{9}0\"E!C!>#H!E!<\">!;!C&9$@\"B\"y$\
        <!>%Nr2!'t\"F!?x\u{16}\u{f}$*H*A\"H/z7I!:s3l!Etb\u{1}\"-v8D2'!)ug\u{2}! E=\u{7}# r.z.Gp\u{b}( t'E'=$A!A$?\"G,t\u{1a}\
        u! O&=!Esp\u{1c}! s_\u{17}!(vkn/!O!K!=$H!N#L\"B%7!2#R!G!Q(J!1$E\u{10}|\".v!F+U!8v\u{1e}}!:sg<\" t8L\\\\!2sQ\u{8}\
        !@t6~& s%L*u'K!E!O#s!7t\u{7}\u{0}!&t1\u{10}!8sY)!8t|\u{7}!$s\u{4}a!EyP@!:rL4$6w!H!B-Ds\u{c}!8tE\u{a}\" u8J`&\" \
        {8F*P! w5|3!E\"B\"O!5!M!7#K#F#3\"B!E\"J%6!6!C\",!0!,!tl\u{2}!3w0\u{9}#'K-L#NS\u{e}!&tl7!8x%\u{7}!;z4d#*t%F\"s\u{15}\
        e!(w\u{10}&!Es>]!Et&=# w#H%E#M!/sTX!Ew\u{16}N!EG+(!EvV6!!w\u{c}C!;tJ=# tAv$DxJ!?u-^!<wkr!4DDu\"$B<v,@\" J9u\u{5}\
        w!4s/\\5 L!N!?!I!N\":\"N#;!8\"7\"B#P!1!8!L$v!5!v!F!I\"H\u{16})! x\u{10}\u{16}& F/D(r\"F!v+Fr=\"1t!Ja\\\"%u\"HAr\
        !:r?C! v\u{c}\u{7f}!:t.h!EwZ\u{6}!8s\u{7f}}. t#C!C!G\"N!I\"A#D%u$E!G!K'@&Akf!0wtk!3tG1! M, \"\"H\"DPc!EsL\u{1c}\
        \" |8E>z!:w\".$ G%w!J?F8I! tiL\" LBw:B\" K6u\u{b}5! t5>!/wBw\"'w>A\u{18}[!7w*\u{9}!(t\u{a}/!8v\u{1a}c!&v\u{c}m!\
        4wfr!6uf=!?pQ\u{16}!!t\u{8}&! u\u{1f}\u{c}0 L#C!F!E\"G#I\"t!<$=\"L$q!H!E!N'8$P\u{11}g!0yq\u{1f}!!tc1!/t%M!(u{`#\
        !q6v\"A\u{c}&#/B(B*xqW#$E%t&DP+! u\u{19}|!Er$b\" M!w{S!EyY$\"'s1J\u{13}<\" F(|e9!*y\u{e}\u{1b}0 M!?\"D!A!F!C!I!\
        D!z!E!A!B!A\"L'J/r#,!'ssi!*|!$!2vE\u{8}!+t]]& Q8B!t$H#v%B21!8tQ/!)udS!4sU>'\"<\"E!G'@#D't$A%{$ E$D(t9@:V<!0\"X!\
        R\"R!j\"M\"M!L!O!6!P!2!2!2!:!6!;!p!P!V!S!8!>!8#3!4!3$3Jk! IZv#)|&E6B\u{12}\u{13}$ N&M)K'v\u{c}]!ExTe!EtJ+\" E9z\
        <?!Es2)> L!C!H!H\"Q!r!o\"q!n!r\"L!D!T!E!P!?!J#N\"J!s!K!C!1\"P!N!H!K!R\"9!H\u{1c}k\" w8I@V!8uy}!EtB\u{0}# H8p\"s\
        \u{0}x&$s'J+G\"C&r'r=L!8u\u{1a}f!?tCN!EApo!Ev\\\u{10}!,u8\u{1a}!/u\u{19}^!7ti/! t\u{e}\u{b}!:vI(!*tGR!/u\u{b}c!\
        :u1\u{2}& N*M\"u,M!E,I6\u{13}!Etp\u{1}!EsOw!3s\u{3}2!)w\u{15}c\"%K*LB\u{13}!8uPe!/tCL) F!@*t,H!>!G!@':!tK\u{a}!\
        8Ib|\"1w4AG4\"Cv\"w\u{19}!!At**2 o!=!=!E!B!N\"u\"G\"D\"B\"s%>#B!J!?!B%=&Hzp!1rsw!Es3[#8t%M!tJw!5y|\u{b}!@vB\u{1c}\
        !Eu<\u{10}!*D\u{c}H\" v8E\u{b}>!Eu\u{1}t5 I!y!u#9!9!D#C!6!;!7$9!5\"1\":!5!H!L!3\"v#N&Bu\u{19}!1t\\q!:wDO0\"?!A$\
        L!G\"E\"A#E#@!>!;\"s!B!G!|'@%<3\u{4}!3s>C!.wy}. |\"E\"H!G\"G!A\"A#O\"C$I$M!H!O'Q7\u{9}\" I$t[O% v$G/D%r-D\u{8}j\
        !@u\u{12}!!4u6g\"-D2x+@! u/X!7t~\u{1b}!2t\u{e}\u{1c}& t'B(>$?%A\"FM{#%F1v/?G\u{a}\"+s$H\u{2}m!%s2\u{c}\".K!t\u{3}\
        \\#\"K#M2DXF!Aw{7!Et\u{4}Q\"2w&K(B,!=#D!B\"E!s'H#?!:!;#<\"A'K.N& H$G)\u{3}&?$C.C!#\" K7G\u{2}X\"4t,MT0\"\"E-G\u{7f}\
        ;!8u~o!8s3W!7s\u{a}\u{9}!7rf{!2sS\u{10}!'s\u{f}\u{1c}< H!{!u\"s!;!=!G!7!M!G!;!?!;!O!8\"<#6!:!:!:!K!:!8\";#9!p!L\
        $I@q2 G#G!B!C!E!E!B#F\"?\"C!T!O!t\"t\"J\"C#L*>O9!/v\u{1d}I! r-\u{d}\"4D+vH\u{1e}!3sn+!3t0S!!tNt!AuU\u{8}!4r',\"\
        (K=t\u{d}=!%tI=!9v\u{1c}`! L\u{1f}x. H!F!L!6!r!r#=(;\"=\"B\"@$>&9%B`\u{f}!/t_>!+t\u{3}\u{18}!3s7\u{7}\"7H#u\u{c}\
        WB M!I!M!F!D\"5!P!H!J!H!H!;!5!I!H!@!F!G!s!n!3!F!R!y!D\"6!D!H!y!J#K!M!@!TZ\u{5}#%s\"G(EHP\"8G'r.'!;w3\u{1b}!\"u,\
        }$\"s6C&w$F\u{0}N!8@r\u{a}!AtZ/!)v/}!8ukL! I5A!&t((!,vx\u{1c}. J%9#;#7!:#F!6#y!2\"K!E\"H&I\"5\u{19}5!7t\u{15}\u{7f}\
        3 P!K\"@#N#=\"C!<!=\"B!6!:!L%u\">!3\"9#u!C!3a\u{14}3$J!P\"J!N!K!G#K!v!H!L!N!O$F!q!O\"C%L!:%L\u{1d}~!7r\u{f}\u{11}\
        !3sQC!:u&\u{10}# J\"C-@\u{3}\u{8}!&u@A!/w8+!,u/h!Eu\u{1a}l6 P!B!M!=!F!I!M!G!K!N\"N$R\"1#J!1#P!r\"3\"E\"D!P%P\u{16}\
        \u{1f}!1tCS!&t\u{16}V# t,G!F3-!=r\u{18}K!%u'B!:sf\u{15}!:ro'7!H#K\"<!M!A!C\"I!H\"8\"5!7!I!L#I!N\"G!8\";#5!C!H!t\
        #wx(. M!;!H\"E#D!=#9!<!<\"9#:\"<%w!:ED! y\u{1d}C!-u`%\",F#F\u{1b}!!Eu\u{a}\u{10}!-sw%!EubL%/G#D\"F\"v#s\u{4}K#=\
        H%w#w3\u{18}% H$D\"|)C6BiS!8v*-!-{\u{18}J!8vG !8rYt!EC`s!Ev:(!8v?\u{15}\" u(JaL!,ud\u{5}!#t*/!Etiq!Eu}L!:uQn!$u\
        c%!Etk\\$3u$H!B)x\u{11}k!2td\u{13}!$w\u{1b}f$ q!I5O$E\u{0}C$*F%C#@$BLI\" E!w_\u{1d}!1t\u{3}@!!u>D!9u\u{1f}\u{19}\
        #!C1v%FqC. B!J$7\"=%K!u$t\"9#?!I!D!G!=%u~)\" L9u\u{b}$8 T\"M!n\"K!@!J!G!I!K!I!@!N\"q!N!2\">\"3#I\"O%L\"H!@!D\"F\
        i[! vvl!/LvG\" I8uK-!$xhR!/uP=!1u%k!4w\u{18}o6 @\"<\"<!A\">!@\"?!?\">$@!v!:!n\"E#>\"r!A!t#<!9!J#Q9\u{c}\"*J1ve]\
        ! u&*!+s-\u{10}!8E>R!!t(-!.t4 \" I8w8\u{1d}\"-v+H8W' M\"u\"H!v%F%H'G0X$ E*u%A)GgL! t \u{1f}!.t)\u{15}$$u&r%H'JE\
        r, r$>#?(A#>\"=#B!C!B!?%;&s^\u{c}A M\"I!G!p!N!I!Q!R!P!U!K!J!T!U!c!D!H!N!Q\"D!O!y!J!s\"J!F!R!H!F\"r!R\"2!M\u{6}:\
        \" HAv\u{1d};! s\u{a}r-#F!=%v!>!H!@!7%9!O#F#C&;!7vf!!s/\u{1b}!.w\u{15}B1 t\"A\"F!F!@\"G\"C\"?!=%>!<!;#>!Q\"@&;%\
        z\u{14}e# I\"u4@\u{1c}9!:u\u{18}4!\"u\u{1b}i!/u\u{1c}\u{8}!Eua\u{d}!6J{\u{0}\"7t\"M'H!Es/%\"$E&}5K!9t\u{4}z!*tI\
        )* O\"A!H!G#L#Q#>+G!A,>e+! t7w! s\u{9}a\" F6{-_!*sAV*%A\"B#@#C!t!>'z!C!B(A=@!8vP8\"/v6F\u{e}<# E\"v-G\u{c}3! x:\
        v$ v$H4s-D\u{a}:!>rXz% I!A$C(?-?t\u{a}!6vu\u{15}!$tg>%%;%<\"<!:8AY\u{2}!'v8\u{16}!Dw.[! ux^1 O'A!;!>\"9\">!:!8!\
        s!A\"9%J!@!u&<\"H!w4q\"2w&KH$!1t}W!7xBR!*y[(+\"L\"I&G#K#D!K\"F!G#O!Q\"N#\u{e}(\"B\"I#G'E&C\"q\"O-BHw# G*H.v{\u{1a}\
        !(v\u{7}n! sX(!*s\u{1c}\u{c}!8u\u{18}\u{b}\"!C9s9q# I!C1u\u{16}:!EAO:$ C'F#A;A\u{1}N!.@4b!:w,\u{c}!9u\u{1f}?!8u\
        3:!)t\u{e}e!9vI[! z\u{12}k! vH}%%D/r\"A$E+B\u{3}*%\"@%A#G%s2xav\"4K#u@~!:z\\6!2s:\u{7}! u\\E!*w\u{13}U!6tK\u{8}\
        !9w'\"- L!I#q&9\"<%7!r!F#I\"K!E!<'3bC!8t\u{6}d!4t\u{15}6! utz!EtM7!*t*L!8t\u{9}p!!u$1!BsIX!Et}h\" I8sQ-!@tiV%6F\
        !s!E%q(@6w! s\u{14}\"!Evee!8t*q!\"C\u{2}v\" K8tDO\"$y%BnJ$ s/C'v!@@{!!u\u{17}\u{c}!/tZ\u{1d}!Er\u{8}\u{18}!8u6q\
        !$sir!8I\u{a}z! sGz*!8\"D!C%u!I);$H\"A!M'=^\u{16}! v+W!Ava1!4u9R/ k#F!J!<\"@\"B!<%q!<\"9!6!7#9!;)9u]!Ez$9!!u\u{15}\
        \u{1b}!Er\u{1d}\u{1c}\" H/A33#7B!C!C&'!4sF_!8vk,!*wHP!Es<\u{15}!8u`2!3t\u{f}\u{12}!7s*\u{10};\"M\"L!G!Q!D!M\"H!\
        G!K!K!Q\"H!A!I!A!N!,!V#M!N!t\"H\"J!O!G!O\"A0r!8u\u{4}-!6u\u{0}i#$u&r%GE\u{19}!8u=~\"/y6C~P!Atp+!3u\u{1e}\u{1f}/\
         N!5#N$u!>#=!;$<\"I!O\"J!6!F!L!3?w! vr](\"A\"@#E\"w&B#C!A2G-{!Et\u{a}k!;w\u{9}-!Avn\u{6}!/tlJ!'vm;!:s1\u{1b}!8H\
        ]U= \u{2}!4!0!<!7!2!8!7!5!5!1!\u{6}!6!6!9!1!6!9!5!4!5\"I!7\"D!6%6!:!4$K%f!EtIx($F#r(H(B!G\"@&A!w\u{1a}$!8u]u!9u\
        \u{1d}C%*u&v&C\"B)vn\u{7f}\"!I#yH\u{1d}! s;\u{9}( s'>#G!@!L*H\"B-@`w!(tPl, Q\"=\"?#K!E*K!L!H\"J!u\"=,Q|Y!2u\u{15}\
        h$+t+A\"G\"GoE!Es \u{7}!5u\u{7}P!/qRL\" D4x\u{14}\u{13}!*rAs!Evb>\" w9I>\u{12}\" I\"u0@!Eu\u{d}j!:shZ7!J#H\"J!D\
        !P!@!H!P!I#G!=!y!L#L!q!K!T!C!s\"I\"M\"E%SCx!+umF!(r\u{1a}\u{3}4 I!F#F\"F#K!C!L!s$0!4!F$L!L!J!I!P!6!O#1\"M\u{f}\\\
        !-s\u{d}[\" x9GU\u{5}& G\"z#D%F\"C+Gcp!'v{{!8H;R!EA\\_!7u+\u{c}! x,\"!7r:[\"#D4w\u{19}F!9t]\u{5}!8v8\u{14}!9x\u{c}\
        *!Au+>!EuQU!'sB~' D\"A%C#B.w*z#rl\u{0}&$C%<!@\"|!B-?$\u{1e}!,snX!3woC! vNP\"+u:CLa!8u0\u{7}!0t]\u{16}) {#?\"@\"\
        A!u\"@!?$>6=:\u{f}!#u\u{e}j!9{*q!Et{=+!<$A\"F!@\"F\">#F$E!6$M-PaI. O#L!C\">'C\"O!8\"K!7#K#A!M'6$Phv\"7t#Fv\u{3}\
        + J\"?(I#?\"@!\u{1}\";!:!:%?,K\u{3}:,!;%x\"J\"L#A\"?%6\"M!@!P\"9%<WW!At,\u{c}\"*J-H\u{3}\u{13}!1w\u{c}\u{e}#*w%\
        D6@mJ\"!u:Jou/ r#G\"I!O!P\">\"H!M#K#<!J!;\"G#J,D&w((B\"A\"x(w\"E\"E\">+=\\:# ~'H1BwH!8u\u{4}u!7w)D!:s#K!!u\u{9}\
        \u{d}$ F2>!t%{?>!7xD\u{d}; P!F!I!u!R#P!R!P!E!F!E!L!L\"F!0!G!N!F#I!S!Q!D#K!E!I$C\"q\u{1c}l\" J+t|M!Evl(\" M,v\u{15}\
        ;!As\u{3}i\" s8J_J\"4u,M,_!3tPK!%t<b!Es\u{1f}\u{17}1!>!x!?!F!L!?!G!?\"=%A$|#F!>\";'A!:$?\u{1d}z!8uX@!3w7n!EtpH!\
        -s9x\"/E6u\u{2}?!Et \u{15}!8FeQ!&z\u{12}o!EtI\u{19}!+uC\u{15}!8t.@$-A\"B$@,y\u{c}\u{c}& L'H%q,P!D,J!`0 o\"H!M!M\
        !F!G\"I!J!D!B!H*@!H!t\"8+>F\u{1}!Er\u{4}h4 T!P!F!;$E!L#J\"@$;!4!G#O!J\"P!P!6!8$G!L!voc!1uo?!5z\u{17}\u{b}!AsD\u{b}\
        \"$t+K\u{5}D!EtjN! t2\u{19}!8vWz\" D9xQ)!2v|\u{12}! w\u{6}u!,su2\"(t'AB ( L#H!I&J$s)D!C-A?;.!L!:\":\"A!C#=\"7#:\
        $K%N\"r%<!K%tv]! E?f!&t\u{f}r!*wI\u{b}!$wY%! w\u{15}:$,C(x#E.?\u{10}y\"#N$q\\\u{1a}!;w=N!!s@!\" D4v\u{0}f! s@ !\
        /xde! sW\u{16}\" FE{aQ#4H$I-x8j!8ti(!!t'T) K$\u{1}!I!F'<\">\"A%@/A\u{1a}%!/u9l!:sKz!)v*s! u\u{2}M!-v\u{e}N\" u)\
        G]{!EtlD5 m!?!?!A!<!:!=!D!>!O!<!9\"9\"H!A!G#O!u!A$B&IGE9 L#?!6!:!7!H!P!L!@!@!N!?!/\"P\".!7\"H$y!G\"5\"J!J!,!H$x\
        \u{f} !2tn\u{1f}!2vi8!7rs\u{18}\" J8v\u{2}\u{11}! u2D!'s?'. L!>#B%A!?%?'@!?#=\"y!H!K#p!LS\u{7f}!8IG_!*sqi3!<#G!\
        u\"H!G!v!B!E!C!D\"F#?\"=#@!K\"=$I#@!uN\u{18}!*spi!2x\u{e}R!7sNO!7wC ! u,B3 J!p!9\"s!6#F\"I%H#=\"O\"K!:!O\":#C!G\
        \"u\"E#G\u{17}%5!}\"K!K!G!N!N!B!F!P!H\"G!6\"9#C#K!9!Q'6!L!7$K%1.!@\"C!?!E\"E!D!z!O!=!B!@)G!M#=\u{1c}4# G$v+Cc:!\
        0w\u{3}Z!$xD\u{7}# x,E9EQS\"5u#I9B!8u\u{c}>!*u\u{1e}z%$H&G*?$G->?2! v\u{2}n!1s,>\"2w&KFA!Ewa\"!,FnF: T!?!Q!?!<!\
        <!B!=!?\"8#>\"?$@!?!q!=!:!|!J!?#F!t\">!@!H#6\u{1f}\u{1e}!8u\u{14}Z!ECPY!6sa=!2tU\\!Ev:\u{19}!%t~3!8ub\u{e}# H\"\
        \u{7f}6I{\"!Eus\u{7}!3u>\u{14}!,xtM!EE,(!Ex\u{2}\u{1b}! uI_!EvCY7!Q!B!r!E!8!9!H!Q!A!I!M!:!9\"2#:\"S\"s!u!Q!O&8!\
        J!sl\u{1f}!;u\u{10}\u{10}\" F6w%\u{6}!,u\u{14}S!7u.n$-A\"B$@,y1\u{17}\"%D\"C\u{15}K!2s#y2 u!:!B!B!E!?!?\"A!5\"G\
        !>%A%D!O\"I'<!8$J#\u{14}\"8N(v\u{d}x\" v2u\u{7f}\u{d}!:rw\u{17}!:slI\"/y6FS\u{1f}!*F~B! sW~\"3x&F}\u{1}!7tGd!-D\
        +?!EuS\u{d}!7F\u{1f}q! t\u{b}\u{13}!!t0.\"3t%GH\u{9}!&wl#!:u%\u{17}\"7B.B\u{18}\u{1c}7 Q!:\"H!7#N!K!F!I\"R!;!A!\
        L!I#r!r#R!K!G\"8!5!M$+$?J$!'w\\u# H9y,G\u{10}\u{16}!#sa~\"4t,Mpu!?yWD\" v9JNA!4u}\u{13}! t)\u{1e}\"2K%uw*!1t\u{f}\
        $!7uF>! sa\u{b}!3t\u{19}q!+v\u{0}(!7vM\u{13}4 J#|!G!?!?$E\"E!=\"G!4\"H!2!p\"?!B!=!7&6!?!MYL!*tVQ!)r`V2!8!:\"A!s\
        !<#A!A%B!8!?\"7#C!<!M':!7!;$M!'! w\u{3}z!8y$\u{10}!\"sh\u{11}! r\u{d}H! E~z!-u\u{13}4\" w8Hsd\"!wDG|m%#?\"G1D\"\
        E${Wx!Eu\u{a}\u{4}\" L$v?E!Au)D!,v1L!7sgu#*E%H)B\u{f}v!.s]~!0sgf\"#L$v!\u{17}! wd\u{1}!EA0e!!xI?!:vyN\"@v%C\u{1a}\
        u!Eu9Y!5y*;!:uRa!/t\u{4}\u{14}! xD$!!t2\u{a}!%r.\u{1d}! vN\u{18}!:t\u{16}:!9w6%!&u#\u{1e}\"BK!t?n*\"D\"F!B&D'?\"\
        <\"I!A\"C!@\"1&\"N'u/H$y$C%AR5!@tlC,!\u{0}#F!L%G\"B#M%M#H!H!F&>!?{4\"*E%@wZ\"6K/q\u{16}\u{a}!Et\"\u{9}\" u8Io\u{f}\
        !Ew#f!Es#l0!8\"?$I\"D!K!C\"=\"G\"P\"5!8#>(9!=!8$N,\u{d}!0s;\u{7}!4s]{!-t\u{14}Y% u$E'v$F)H\u{1b}]% H0{'D!D*rdl!\
         y0(* O!s#D$H\"C%C(?!N(v%M\"H!2tgN!/t\u{c}L!@uV\u{f}!)v}p! tw>!&E2H!Et\u{5}z,#q!?!>!w\"D\"F!>\"B\"G'J!B.MD\u{c}\
        $ H$~0?1@30!Eu\u{2}L!8u\u{f}U( L!<,@!;!M%;$A)<?v!9u~+!$y\u{3}?#%J!J&vO\u{18}!:rl !Et\"\u{15}!8un\"\"8s-?N\u{18}\
        \" F8w\u{1a}G!/u\u{1b}\u{8}!!tEx!2tEr7 \u{9}!F!t!>!E!6\"=!<!Q!-!<!:#5#;!;!:\"G!R!;!@#E$?%K*o!$ty[!3ux\u{d}\" x8\
        H>t!8wN6!!t>V#\"E#B&Hs\u{9}!$t\u{1c}z! tg3!6w\u{1c}>!%t!E\" E8J\u{19}v!,r\u{1b}#!*t@N\" J'vs\u{a}7 o!=#H!t\"G!F\
        !u!B!E!D!D!>!D#@\"=\"L!@!L!M!=#s$?$D\u{14}?!EuhT\"6E/?\u{16}Y!-udh%%L#L/K#@+?\u{16}\u{10}!8F4*!$u\u{1b}o' K(v\"\
        ?%='@#?!BLk!:sL\u{12}!Esu/9 D!I!O!M#Q!M\"T!n\"n\"/\"E!D!:!@!O!1#D!x!B!L!5\"L!A\"R$C~:! vsn\")D<uwl!/t5/!#xA.!Ew\
        \u{1b}\"!7wOk\" L8vFo!8x P+#A#D!B!C'@$:%M\"A%A\">$vP\u{17}\"2K!t';!2uvd!!v\u{4}Q$ J-s4w$Gf}!Ay4\u{9}!!rt!0 J!;!\
        ;&<\"J!<\"@\":#M!v!5#8!u(;!w$5X_!9u3t!8s]v!4uZf!$x$\u{1b}9 K!6!<!?!K!\u{0}!~!J!?!M!D!A!F!D\"K#9!8!7#A!E!;!8%E!;\
        %O~:\"'B#@Q\u{1a}!/yG\u{17}/ K!9!;!N!>!t%K%r!>#C!9\"A!=!<\"9\u{10}]# B8>\"v\u{6}\u{3}\"!sDG1x!:u$Z!$sZW!/t3\u{e}\
        !7u\"%4!L!C\":!=!N!H\"{!E!L\"N\"N#u\"/\"F#D\"5!<\"H!4#x_>!1sc`!Ev{y!7u8u# H*s.FZ.% D4v$D(u%G\u{0}\u{5}!:t\u{7f}\
        \u{14}!:v[L\"8H\"u.T!Eu-)!7tU\u{10}! v(\u{1e}\" v9K\u{7f}`!4ts_!EuRW!Es\\\u{1d}\" {8H\u{e}G4#F\"L!F!I!J!:!C!I!N\
        #E!J!7!5!M!K!7!J!J\"G!y\u{16}\u{18}$ N6>\"<!\u{7f}H<!9t\u{2}}&!?'I\"B\"G#D*xP\u{b}8!,!O#v!D!@!I$I!K!N!q!J!C$5!q\
        !;!N!T!E!3!9#G!/!D$E\u{7f}f!@t\u{a}N!Euv\u{0}\"(J$x K!2x$Y!7u02!:t39!Bu#\u{1c}$ J\"E!D5z?,!4t(q!1s\u{15}04$G!O\"\
        B!D!:!E!A!@!A$:\"D!6\"L!q!I!L#x#7!6%MW\u{2}\" L%x/=!3tF_!8r]C!Eu\u{3}%!(vHz!Avm\u{6}!&t/\u{1}!,spB!7rA\u{b}!;u\u{b}\
        D!?uF\u{c}!3x|2!/uJg$(F*E&J*v\u{f}n> n!A!>!A!<!:!=!C!>!P!6!9\"9!P!I!B!H!S!Q!Q\"A$C!6!9\"G!O!I\"q\"H!qf\u{2}!,v\u{19}\
        k! qs#!Ev*[!8r-J!:s{,!Etth# J+u-tNY\"8D\"u\u{0}g!*s1\u{6}!$s\u{1d}a!:sX\u{14}!8r<p\"#I8tqp!Ew u!#u\u{b}\u{11}/ \
        r!A!;%D!A!@!>!\u{7f}!?#;$>#K!B!L\"B\u{5}j!EF\u{15}w!4t\u{1e}W\" K6uyR\" u8KDO!!u\u{7f}Q!ArFK5!3!H!J!N!D#M\"I#6$\
        K#D!7\"H!F!K!-!6\"Q!A\"H!s$rEr!Etg\u{15}-\"@\"F!u!C!K\"D!@\"F#G$?$@#?+=mG!2v3!- R'@!q!8!N!9$7#9\"=\"9!>#9&BRN!1\
        s{<! yz;\"2G$ET2!Eu,r!)t\u{3}z!8s7^\"$v6E([\" p8GRf!8t!\"\"7u.L\u{a}3!8v\u{4}\u{a}\"-u8KWY\"*G*s\u{b}\u{4}< O!w\
        !M\"M!O!B!N\"J\"L!J!B!P#5!J!?!T!D!R!U#M!V#P!E!Q!E\"I!>!N\u{3}p!'v^M!-{g\u{11}!;uF8!4wv8!1rp:+ I#D$E!A!@#B\":!@(\
        H(>\";A4!!vW4$/G'H!G#@L\u{17}!6u>\u{19}!8t8i!Eu\u{19}]!'vT9!8ug\u{15}!3tOv! I%\u{6}!;sXy# I!C1u\u{14}y& J*L\"u,\
        M!E,L\u{0}2!4u5^!%uA\u{19}#3t%E-r\u{1b}\u{15}\" K8uGN1!6\"=!=\">\":!C\";!;!@\"I%H#9!p!L!:'A$?7\u{c}!8HH\u{7}!3t\
        *\u{8}!,t4U!2s\u{14}<\" x9J\u{8}%!8s?!' @$u+w%?$C!@,?k\u{10}!\"@R\u{6}!$v\u{e}D!Eu*$!*u~*!'t\u{4}Y!2tg26 <!2!4!\
        ;#F!K!r\"r\"v!m%;!4!4\"L!2!3!5!8%3\"1\"H\"P](!@s\u{6}\u{10}!;x[7!AwmF#\"E#x@H@\u{1}, H\"|!@$D(C$x#E!A\"?!t&B%@\u{17}\
        {!8EG^!Eu\u{1d}9! yq(% K*G\"{!F\"GTt!!t+\u{1c}\" v9J\u{17}\u{14}!4uWO!3up'$*v&v&E\"E\\<!!w(7\"7t'v.S!%Nh1!2tR`!\
        ?vr)\">w$Gp\u{14}!$xU\u{7}\" u9K{-! u\u{7f}=!:t\u{10}\u{18}\"*s.L=8!?t\u{16}9! tW\u{b}!7r.3\"BK\"wg&!/s|\u{1f}$\
         A8@'C&u85!:wq}()I$N!H!N'G)H!I%MTu!EAHP# K:r+Fz;$ v$H4s-DoL! {1+!$t$\u{c}! u_S1 p$>#D#A#9!w!C\"=!;!;!A#=!<!F!>%\
        :&t3\u{8}!1tKm# v\"H&@l\u{3}!4t[\u{3}\" F9x\u{14}!!4Jlu!8uz\u{4}&!D'D$C!t*G!EB|& H$G)\u{3}&?$C.C\u{d}\u{1c}0 u\"\
        :\"@!N!D!r!K\"G!B!@'?!J#M\"@!?+Ew\u{1d}%'D!G\"F!F-JgZ!3t\u{5}\u{12}\"!tDIJ5'(G%F&?!D#E*@$9\u{f}o$%I#I#G,NTh% F'\
        u)u(F!G60&)y!F%@$7%L-I%K!2sa !&umg!7t\u{16}\u{19}!@w(.!Ev\u{16}R!$v\u{14}H\"4t$M\u{16}\u{7f}9 =!H!\u{d}\"?!<\"B\
        \"x!>!7!J!<\"F!=!;\"I!8\"=!:!F!B!6\"C#;\"I$1+\u{10}!8us'&#H,K'q!I!N-G\u{15}{# E7F#v8*($H!I%G#u'=\"B\"K-=\u{15}\u{1b}\
        !,w\u{5}-#.w*A-A5d\"3H%uP/!;tQ\u{d}!8u>(!9L@Q!1t\u{19}1! s\u{18}L\"/>'CR\u{9}!2tAl!4uo\u{1b}!Eu{9!AwTC!;tq|!2t`\
        X!/EV\u{1b}!/wF}!-td1!5t\u{e}H#/v(s.D7&!\"AK\u{e}!$t3=!AsLZ\" t#L\u{d}\u{c}#\"D6G(Ebq$ N)=6r&q3C!/D6\u{7f}!7wA[\
        \"!r#Am1!2t6\u{1f}\" L8tR\u{1}!Es^z\" w8Ko{, U!A!;\"@!>\"J!A\"D)B%@!H&<b^!/wZ/!#uVE\"4E#t&>! vG.\"*A%>:\u{1d}&&\
        E#B&E.I$y!H\u{15}\"/ t!<!B\"A#u\"G\"D\"C\"r%=#@!H!A!A+F}N!1rWw!As'\u{13}!7u*\u{d}\" E8xZ\"\"=J\"y5]!*u^K!Eu B4 \
        J!N%K\"T!D!I\"9\"8!C#J!C!G\";#R!q!t$7!=\"I#?)+!9u<>+!9#?!G\"B&B';\"F\"N!C!7+tNS!8u]!!1uwy!!wcv\" w8Gqo!Es\u{16}\
        \\!@xr4!Ewso!-u8\u{2}\" F@s/C!/tK&\" v9K\u{f}g! w$_$$A2s\"?-Jv\u{1e}!8u\u{19}N!?uf\u{1c}%%E\"I(I'=\"P'I\"/F'v\u{a}\
        o\" JEuo|!:uZ_# D7D\"yc>&%L#L'F'w\"J\"Hf\u{2}! v2p!,u\u{c}(!1t\u{2}h!3t\u{7}\u{c}\"/t2HLz!3r'B!!x\u{1a}A!/v\u{1b}\
        !/ q#G\"I!O!P\">\"H!L#K#<!I!:\"G#J,DjO!,sd9!\"ux\u{13}!2tl\\\" I\"t:D!-FR[!/u\u{2}n!*H0]\"\"D-B~V!7u:%- P#D$L!K\
        '>!9!9!L!N#6#<(6$K~{!.v2\u{d}' J!C/s\"u%F!C-Dw\u{0}!$vbo! ww\u{16}!@u`;!9vW3!Es;m!4t:0# G\"C-Ayf!:t\u{1b}{\"!E@\
        u^\u{1f}!4s\u{18}\u{1d}!-v}N=!H!@!w!J!J!E!K\"H!S!H!M!M!:!A!E\"C!A!G\"}!F!J!O!C!9!A#M!@!@$E\u{7f}\u{5}\" G1wX\u{d}\
        $=F!H${#wx\u{2}!?sm\u{0}\" N8snJ$8C!I&u&E\u{10}^!Esqe!'t8&\" H/u\u{9}J!/tXJ\"!u2Jq\u{1f}$%E/t#C.@\u{d}c\"$v&F_Y\
        !!tt\u{10}7 R\"D\"v\"D!E!G!=!N\"I#L!G!;%H!H!J#:!K!v\"E!4!4!H#?J\u{7f}!0vp\u{11}\"$y%D\u{11}C! u#L8 V!N!E!C%C!K!\
        L!E!K\"E%I\"G!0!V!N!P!M!R$C!S!H\"Q!L!E)s\"$KAv,Q\"!u?G\u{16}6!4t%4!7r|Y#.v*A-BbD!%uJo!Eu'v\"8u&t3\u{11}!\"uS2!-\
        s>y!3twm!Eu\u{12}\u{1d}-!K!K!=\"D!F\"J\"H!@$E#=!D&L&<=W$ s\"D*C9Ar\u{8}!2syb!Etd}\"!wDGS\u{0}\" wE?\u{9}\u{1e}\"\
         H#uQ\u{1c},$G!M!F#E!B#O&<$F\"F!;%K&ANz%*<*<#@!?\"rd/!4u:6!$vQi\":t+J)D\"&y?CQc!%u>z\"3t2H\u{d}\u{2}#$D3C#A[[!/\
        w-\u{19}!1rQu!=u\u{1c}\u{1b}\" K8u\u{18}v!:uFs!/tq^# H8u-s\u{8}\u{d}!:s \u{1d}\"#B7H/\u{18}\"/G(A3O! t2$\"4y)vK\
        M\" v8J7H! I\u{b}[!*u\u{0}X!:u~W\"0u/K[\u{11}\" r#N\u{8}0!7u\u{7f}}5\"J!I!q!B!D!@!Q!R!R$u$D$H!?!J!?$F!D!s#C!J\"\
        P,%!+v5F!:t\u{1e}>\"0H'uOM! K\u{3}h!8vxc!2tFg\" CEw!r) M$K&C!z$K%>\"E\"B(E\u{18}\u{5}!,s`,!/t\u{c}4# I6v\"D|\u{7}\
        -#H\"H\"O$H!N!t!<!I#=!J#J#H,Mu6! vq\u{14}!?v\u{15}2! E2B!,wKe!:s)h!$v8m$*D%~)@-B\u{7f}0\" H7y4P!$u^v!Ex\u{14}.!\
        \"v)Q!2t\u{b}\u{c}!7r\u{11}\u{8}!7t9>!EF\u{18}(\"7H\"v\u{4}X!EtA*( G'C$='t\"s\"@!N.?yd!:v\u{18}B!/s \u{10}!/ss4\
        \" F9xMb4 L!G\"<!L!J\"L!I!I\"K!9#I\";!N!t#t\"J\"C$K!s!;{0!/t%\"!@w\u{19}l!8rld!Eu[\u{7}!6uRZ!(u<\u{a}! xb?!%v^w\
        !Eq<\u{8}\" p)BAT\"&G!wk^\"(L\"uS\u{4}!EuuY!6ult!(scL!=p7\u{d}!5r2p!Eu\u{10}E\"*G(t*i\"%J\"vyZ!/t\u{1f}V!EuS !6\
        uV\u{1c}!-sxa!E?%9!,v\u{13}}!4t\u{17}L!.w\u{e}\u{6}0 o!:!L!u!=!6!<\"C!L!A\"C!<\"9'q!I\"H\u{6}!!Aw8\u{4}!.v\u{d}\
        L\",u+G*K!8u#D!7u0=\")x<H\u{7}v!1rxz$'D(t2y$:GL!Eu\u{12}\u{8}!!v>l!/tY@!7vT+\"7v!FG)!EuS\u{1c}\" x%GD\u{17}$\"@\
        +<(t#?\u{10}j!*G^d!*ug\u{a}!&t:\u{9}!Et5\u{3}\"/F(A\u{14}\\!7v,@!Etw\u{b}!:uD%!8s9E)\"A#A&B'>$F!>\"A!<%MJ8!,u\u{14}\
        \u{1d}!8vmY+ u!A#J\"E\"J%A\"C'D$<&@%9?n!3uyS#!J\"J7x%Z/ R!:\"A\"C!=\"A#<!<#s!;#7$C)=!w$IJH# K3>$@b\u{e}!?rKg!:x\
        F:3!?!L\"M!E!w!s!@\"A!?!;';#I!@!J!F!>&>!w$KF\u{b}- G#F!E$D!=#>!@!?%7%u\"=%<\"y^\u{4}!Av\u{2}H!!uPw!8vl1!+xi\u{5}\
        0 r!<!?\"E!t!A!K\"D!C\"B#A$=#>!A!J-;\u{11}\u{17}6 I!L!?!@!@!F!:\"C!<!L!B\"<%7\"7#:!x!>!9#F\":\"6$y%H!$sG6# q:C'\
        >O\u{3}!'w\u{9}\u{1c}!Es]r!/u)y5#D!R!@!=!F!H\"A#J!N\"E!H!L!K!I\"M\"R!E\"2!3$r#B{\u{16}1!K!C\"@!F\"K!u!?!I!?!>!>\
        \"F$9#L\"x'C#u~n( G!?&C#C%;)x*z#s\u{5}6%4v$A\"?&w%@F\u{c}!9tk!!7toB!:t\u{14}\u{18}) P'B%E!B\"J%9#M\"A!=A6# G8H)\
        vu&!7uh\u{d}\"2I\"tv\u{16}! w\u{1e}x)!I\"F\"G!H\"H#B+M#M!GT\u{1}!4u\u{9},!;w;\u{18}! u4p.$u!D!B!L!@!I!J!?!F+P!L\
        !G!;+JwZ!+tmX!/D\u{12}\u{d}+ Q!?\"G\"H\"J$B!D#H\"B!>&NZ6!!t|\u{9}' E%x\"D#J\"s#?'D\u{15}Y! wP\u{12}! wHb!EsOC!!\
        slB+\"M#C#?!A!>%>#>$:!L!|$HCc!4s]2!4tJ/!%t4\u{6}# A)>#tA9!1t\"Y!2w\u{0}O!/tVi!*ubD- C\"O\"A%B&A$L#B!s!?\">!s#K$\
        qLS/ O\";!E!A$B!8\"E!>&?\"v$L\":#t%H#J\u{1e}\u{19}!4xV<4\"P\"I!P\"I!M!J!F#K!v!H!K!M%L\"T#<\"@\"J!8\"u#J\u{0}z!)\
        v\u{12}q!EtV-) p%7\"7#<\"I*8\"n!r,?;2% u!@.B%s1<\u{1b}S\"'u(I\u{6}7!+u\u{f}\u{1a}!+x9d\"/A6w){!7w*\u{4}!Atp\u{12}\
        )\"C\"C+G%x#>!M\"s#v(>HG$$v+@)@\"u,{!2t%C!Ezvl!$wn\u{1c}\" H7y?r!;s%=!8q9A!Evx!!:uC$1!?#A!>\"?!@!@!C\"C!<%r!@#@\
        !t!>!I!E&>\u{14}b!/t\u{15}M( r%H\"L#K(t&M\"D+@\u{10}5\"$t+D\u{11}\u{b}6 A!<!9!B!?!E\"A#?\"E!P!8!A!w!{\"P!M#A\"J\
        $P!F\"J%Up\u{1e}# I*w.E.W!4t\u{9}g!;s`Q. D!9\"I!t!B!L!w\"s\";\"G&6!9$J!=!?!4v0+#1x!B!@DJ!$we#\" x8H\u{13}/!7thB\
        ,#H\"A$<\"L\"B\"G!r#J$I);!9$H\u{f}\u{2}!*t\u{3}\u{6}!+t9f!*t=\u{1}!:sf?!'vA\u{a}# K(z0G[0\" F*uY\u{1d}!Asm\u{14}\
        \" I8H1\u{7f}! x\u{1a}m!/v9~!:vT\u{13}\"(t'A5=!Ew\u{15}!* L$H!D!@\"9\"K!F\"@'8-:Bl!EukA!,vH\u{9}!@tH !4uS)\"3u%\
        I|e\"'s1J^\u{1e}!1s\"B! vQ.\"-t8E\u{11}%!8v.I\"7r.or\u{c}$ J2=!v%u<.\" s'HG2\" E8zh)\" J$|\u{13}x!8v\u{1f}9% s'\
        F(F)K-ETE\" D;z\u{14}Z!At\u{16}r\"4K&u\u{1f}c\"7v!G\u{17}l!Cv2.!#u'\\!4s\u{10}?! zb!& q%t\"=#G!D-?oL\"?w&G\u{3}\
        \u{8}!7riy!:w\u{1e}\u{c}!Atso!8w4]!7tgw! uY\u{8}!/yq:! v*@!!w\u{1d}a& F\"E1q%?\"w&G_w!$u>\u{b}7!O!L\"K\"K!R!N!G\
        \"P!M!M\"I\"8!O!H!7#O!S!M\"v$K!O!2$1EM!Esp%#7t!H-M\u{e}\u{3}!@s\u{7f}\u{a}! Gsq( L!I'y!I&G%>\"F,q\"h\" C6\u{7f}\
        |\u{7}!Ay%M!,t$\u{12}!8ua\u{f}& t%G-v!A%G!F\u{1c}\\#*K-A.>BR!As~i!/Fy(\"4J&sG\u{15}! t\u{f}9! v}O!/G<\u{3}!-t=8\
        !$t\u{9}J\" F${\\r\" J8v@\u{19}#!q7E#w6\u{17}\"5u#E\u{19}]!:uh\u{6}!%t\u{1e}L!7wk\u{7}!'v\u{b}|!-x\u{d}C!'uO\u{15}\
        !/u.\u{c}!6u\u{15}\u{f}!-v\u{6}^\"7B.B\u{3}%! sZO!8u\u{7}\u{4}\"Bx#w\u{1c}b! w\u{17}\u{c}! u\u{0}9!AvmN!2s\u{6}\
        [!EAy\u{e}!Eu3'!Ex\\..#C!?#r!?#B!=\":#;!F$O!I!G\"7+N5W3!R!M\"K\"K!R!N!H#N!M\"I\":!P!H!9$U!N&K!P%2u\u{17}# L*s.L\
        /6!8vie!9F\u{1c}b!8u\u{f}\u{12}!3tfT!<sW}!Etwg!/u2~1 n!8\"B!<!L\"A!:!C!C!=!;!?\"<$=$8\"<!zj8+!<!I\"I!I#r!A!E!?\"\
        D\"N(Db\u{13}&)y!>%?$8%M-K\u{14}J!As\u{18}/!Ev\u{1a}`# E:D%@\u{e}Q!-t\u{1f}!\" v8IB3\"8K-@\u{9}p#'H-A\"HT_!@wo\u{1e}\
        !:w\u{9}Q!EtW\u{e}\" u'K))# J\"C-@\u{18}.!Es\u{13}c!EsM\\\" G6wxs!8Hx5\" ~8Bu\u{f}!7x\u{9}\u{2}!7wms!2sU\u{a}!#\
        x)J! tII!!u\u{0}X(\"x!?%C'B$|#F*A%?IM!!r}\u{19}!$tii!?uyz%*C\"D#C'?,t=W%$H&G*?$G->VE!-sVY!7vZz8#H!N!Q!F!T!L!J\"\
        9!5!J\"?!8!Q!3!0!S\"o!4#@!=$3!5!J$R g!:t&A!/rs\u{9}\" L8v\u{5}\u{19}!8vd#!%sDU!1s.3#*K\"u9H\u{2}\u{2}!?v\u{7f}3\
        ! u\u{2}5!0wJ/!:u_h!\"w[~!/u\u{19}\u{15}\"+|-H\u{b}G!7ty{!8x\u{5}R! t13\"/D't\\g!!t]b!2tLA\"/D6y%n!;s\u{9}\u{11}\
        \" D:t]\u{1b}\" H8w\u{1d}\u{1}!6v$R!0v:`!EtpI!8xdj!AwF.!7s?#!8t837 s$?!w!L!P\"=!B!?!:#M\"4!A!?\"7!G!v!H!D#:#/!G\
        !0$AOd!8u\u{a}[!Ewg6!E@I\u{a}\" M(rBM!-v0:!8F.u!-sg6!3tzy!;t1\u{9}!Bq[\u{9}-!?#F#H!B#=!w#>#>\"<\"C\"K!I!>N\u{17}\
        !:tS&!>rU!!EvC\\\"8B's2\\$ F-u\"B0sz]!EtyF!Atm<\" L8sZ\u{18}!2tom!,u\u{4}\u{2}! w$\u{11}! sPd!AtO\u{7f}!*yAz!/w\
        \u{1f}\u{16}!'r<\u{16}!8u1y!9smU\" MEzg\u{13}!,s\u{15}6!-{((!$v\u{4}a' v%F-v!A%F!E,Ad\u{13}!EuGz\"$v5G}9=!R!M!?\
        !F!P!Q!D!@!J!D!=!v!P!;#=!I!G!F\"N!U\"J!Q!7!<#R!M!1\"C\"S\u{14}\u{1c}!Etg,!BuZ\u{1e}!/tX7! v68!(uM\u{5}!1t\u{a}8\
        (\"I#I\"B!y\"B!?,G.KH\u{d}\" G6{Fq!.yhr#*G.H->P3!EtFc\"/E6s#)!EMg2\" H.x\u{12},!?uc\u{9}\"'w>AFA+ ?!x!A!G'@%?%:\
        \"H\"A!B,vBA!8uD\u{0}!-t/M!8D\u{15}'!Exb\u{1f}!8t<V!*u3z\"+v5v>z!\"s\u{3}\u{13}#*B#w\"FBH!#ECE! vf\u{9}! v\u{13}\
        ]!*t\u{f}R# |\"C(C9J\" F8yxD'!?!E#H*H#C!A!q\u{7}G!3uUl!/u#\u{a}!=o&2!EsP=( s'>#G!@!L*H\"B-@;V# E3v&{#'!4t\u{18}\
        y!9u$=! v\u{13}J, Q$u!?\"E#D\"y!>&9$8!=\"K+Q>^!+v&%!)t5}3 v!u!>!J!C!H\"L!E\"E!D!L!G%A%>!I!H!N&@\"K\u{9}X!8wVz!E\
        t\u{2}\u{11}!$u/#! v\u{1a}\u{f}. v!B'L\"G#F\"J$=!G\"R#C!F%F!J%Bo^\"8B\"z?\u{1b}!0sEr# E4u$C\u{13}\u{13}!7udh#0v\
        (C-BK`!!t\u{1a}f!$w;i!?ts\u{13}!4t\u{2}H% E!A!B4C$wL\u{6}\" t8GGY!Euv\u{18}!\"t\u{f}[!8sc'!7tNo!7Cbo! I\u{c}\u{3}\
        # L,{#E\u{c}\u{18}*!=#B!>!>!H%F!v&?%<':#x!9u4f# I\"G6yY%!EE`n2\"J!I\"I!4\"|!H\"5\"F\"G#@$K!@!R!I!3%7#E#F.7!9uKF\
        \" H8x%\u{16}!!w<\u{1}!8E\u{a}\u{1b}!8vOS!;u\u{4}u! u%2!*tp=!7ut[\"*B;F4~$=q$H!J#y${> z!E#:!;!6!;!x\"=!:!K!4!J!\
        M!3!B!>!N!/!8!N!4!t!I!M!5!w#N!8!s$G(}#!s6t.J)_&\"x(?(A%C!I-;q+!/x\u{1d}%!$w \u{7f}!6G6\u{12}; D!A!\u{8}\"6!G\">\
        !t!u!L!<!J!5!4!M!3!P#2\"O!D!I!L!0!7!;#5\"J$@\u{1e}W!!t\u{0}\u{7}\" K2wYZ!#uF&!4t~\u{1b}# x!q!G[l# C/A(wGy!4s-\u{16}\
        !2tE\u{2}!9t$1\" I8v>\u{e}!8u=k!1tR'!Ey]k!!u\u{1}\u{b}!,ufR!1vvg! w/p! uBB!1sA,!%td !-s\u{10}{!/zPg!8s\u{1c}4\"\
         FAw_}!!t\u{15}C!!v\u{10}T\"2J%vkP\" IEvzO6 I!P!N!B\"J!H!J!F\"I!@\"B\"v!K!P!:!N#K!L\"?&u!H%M\u{2}G!8tcc'!C&G%E#\
        >#?%s!L\u{19}!!8sHz\" K8u)-!,v!S! FG\u{1}!Es>\u{15}\" M8tV\u{16}\"8F\"t\u{1e})7 R!F!I!>!K!@!G!C!K\"O!s!=!v$J#M\"\
        K!H\"r!F\"9#4!=!2\u{9}=!8r z!/t@Y3!B!?!F!E!C\"I!~\"B#B!A!?$A#@!J!P!E!E&B%=l~!7w\u{6}\u{b}6\"N!D!?#s!@\"S!C!=\"9\
        \":!;!F!L!O\"F!J!H\"7\"D#;!:%O\u{11}z!3tHS= S\"J!~!<!J!B!C!L!M!C!K\"C!D!P!A!3!M!A!Q!8!N!;!O!L\"Q$F!?!N!F\u{1f}z\
        !7x}Z!EEqP)$F!u!D$@%D'@\"L\"?+>h\u{a}!!s<O! tv#!7vM\u{d}7 V!>!J!E\"F\"O\"y!M!K!N!p#O\"E!.#H!@\"F!3#E#J!1!I\"w\u{e}\
        \u{7}!4s\u{17}G# M*L.O\u{a}p6!S!H!H!Q!P!K!P!Q!O\"I#A!I#I!I!P#N!K\"J!@!O$I!I`#!:t\u{2}G'\"E%B/B!>!C!C*w\u{d}@% t\
        \"r%H,C2C=U!8t/<!/w\u{d}\u{17}!!uKc!4s$)!Cvr\u{f})#L#J#F&G$M#N!E!M-J\u{10}C# {*D,DMT!8u3\u{10}$ u%D)s(E\u{7f}\u{b}\
        #%G&L:K>4*!?\"I#B!J#H\"A#I$8&G'A\u{15}K!-uG\u{14}&(C#r!B#='B\"CF7!8E&^!Ey|2! t\u{7}-!Etw9!/vu3(\"@#C#E!D#D'<!D&\
        @\u{7}\u{15}\" I9x\u{1a}k!2tm\u{e}\",E!C+\u{1a}!'v\u{10}\u{1f}$ H*s.E*J\u{11}\u{19}4 y!@#?!F!?\"N!=\"L!H!G\"G\"\
        K!=!J!F\"L!H\"H!B+Nl\u{13}\" J8v\u{c}\u{f}\"8G-zj\u{9}$4H#C!I-x*N!$t$G!/z\u{16}$%$G!H%H#B*Jqp!7u' +!>!B\"<#G%?#\
        C%v\"F!=\"B*vxf!4sP$!/u\u{19}E\"-t8E'm!,tx\u{2}\"2r3IA\u{c}!!w@T# E4s$u~S/\"J!O!K!I\"I#L!E!D&;!=$J!M!D!9'<9P!0s\
        %U! J7c!9uQ`!,v\u{c}\u{c}\" u/G\u{1}\u{1d}!4uy:!EsX@!(vww!*uW/!EzYi\" r8G\u{1d}J! t\u{10}`!4v.\"!8F}C!8rh-$%C'D\
        !A-<\u{a}\u{7f}% H&B0I%t*A\u{5}_!8t\u{5}8+ O!s#D#?!H\"B%C(>!M(v%M\u{17}q%$w.?!?!E$F\u{12}\u{1c}!9Kle!2s)\u{1d}!\
        )sYZ# t\"F4?s1! JF\u{1c}!:ta:- P#D$L!K'>!9!9!L!N#6#<(6$K\u{a}\u{f}!:sX\u{e}!4tRH%#@\"G1E\"F${!H!8uzn5!O$O!B!I#A\
        !H!E!4\"P!L!1\"I\"9!Q!T\"J!E!5$E!;\"NKE* O!s#D$H\"C%C(?!N(v%MFO' x0z&D!C!K!H,>Y0\"7H\"G |!/wuE!$vq:!.x9q!/x\u{11}\
        R\"*B%v(0!8t\u{12}Y\"*B%v-)!EA\u{12}k!8u\"\u{1c}! Iyb\" K8u;g\"/D(v'l\" I\"u\u{1e}:!#sY=!)w{G!(u\"d!8v*(!&x*a!1\
        rHQ!)u\u{9}1!$s,9#*{#E+F+!!/r\u{13}\"!7u\u{4}$#2v&J-A\u{8}D>!x!y!K!Q!I!L!J!E\"B!=!;!N!D!G!-!H!,!K!L\"=!q!=!C!S!\
        0#F!o\"Q\"N\"H3\u{1e}! v\u{10}n% N!D!}4D\"Hnm!8p\u{0}C!(t)\u{9}!E?pW!4v\u{8}l!/wh\u{1d}\" u9K,\u{4}!2x#Q!%u@\u{0}\
        !:s\"9\"4r#E\u{13}>. w\"G!u!C!E!K!?!E\"@%@$C$G\"J,N_(!6w_s!$sqM\"4t$M=B!!t%Q!'wGY!Eud\u{1d}!/ww$#/v(s.D_\u{1a}!\
        /tNt(!?#E+z#s!=%O\"@+<&(\"\"H6u?\u{19}!8to\u{b}!Eu)w\"*J;=ck!4uO\u{d}!=q]x!BrtV!Eu\u{2}8(\"x!?%C'B$|#F*A%?M\u{17}\
        !/u\u{1a}+!!sU6\"3t2B\u{19}4!#u\u{6}\u{14}!2sN2'!@&F!F#D$y$<$C 6*\"D#@\"u#E#C\"?$D#r!@.AT\u{f}!0I+\u{7}!:G_z! s\
        RG!/t%7!8z\u{7f}i$ F3x'E+C%\u{9}!Eu~\\!Eu\u{13}\u{1d}!7uz\u{1d}\"8y-FI\u{4}!As}+9!K!L!H!P\"L\"G!I!Q!K\"D!u!N!D!\
        F!O!O\"4!L\"Q\"@!5$N!N!L!tf\u{a}!Et\u{13}{!Et3`!:u\u{2}~\"8D-v}@!EsLn!$t5*. B!J$7\"=%K!u$t\"9#?!I!D!G!=%u(.\" u\
        8G\u{15}\u{11}( x\"E!E\"I%@%G'E/@\u{1}'!Eu`-\" D;z#(9 R!N!F!Q!w!F#D!G!Q!<!7!R#K\"5!A!q\"E#M\"6!K$L!I!I!A\"R\u{2}\
        \u{b}!0r\u{14}j!)u\u{16}\u{6}!7v\u{4}x!!w\u{f}\u{1a}\"(K=u\u{1d}.!8B>{!@w\\6\" G*s#G!@wr\u{7f}0!<#B!y!@\"=\"I!:\
        !:#F$7!9#x!N\"=&>%Dk|!EvG\u{7}# s%D3MK`!Es\u{11}:!8u7Y!8v\u{14}>0 E!7\";#u!>#;#6\"r%5\"E!8\"9!:&8!9$QI`$ E.A.u)\
        E\u{11}\u{1f}#(<+D&I8D!/y\u{e}\u{e}, M!P&H!M!J!F#O\"s(D\"G!C+G-\u{16}!/x\u{f}L!*t1J#,?$v'B'6. E!9\"I!t!D!L!w\"s\
        \":\"G&6!9$J!=\u{e}<% M#F,@(@!>0o# G4D1wP\u{1f}\"1J4ul !@u\u{15}B!8tf\\!EI6M\"@v%C\u{14}Z! v(\u{4}!7x9T'!@$>!B$\
        C%=(B%z\u{7f}.!Er%80 p#H!I\"D#D!F!N!E!G&I!1#K!I'K!:%MA\\%\"D\"F&F*?$Gk\u{e}< v!E!N!\u{0}!F!C!F!G!D!<!1!I!7!7!5!\
        /!<\"5!K!4#D!N!J!6$K!9!H!0r;!/w\u{e}\u{1}!*Fu0\"8D-w{x\"<L$v'3!/t\u{1d}\u{e}$(F!<&D(B]v!'KKd* u\"K#D\"F%=!=\"?$\
        <#@$uR7/$G!J!=!K!D!>!G!B(O#I!F\"L!s'9$=\u{12}\u{1}!8HbF!/ul:\"/y-{k9!'u%\u{2}\"7A!?r:!7Ea$!8u\u{13}H\" I/wUO!6u\
        \u{17}\u{1a}!,vF2!6t\u{10}%0 J!@\"?\"?!=!C!?\"@!u!>#u%:\";!B!>!C7Q!8uEe!3tz\u{1c}&*C(r!A$u!>\"ET\u{b}!8v\u{5}`!\
        *vp:!+vlG\"0H'ueM*$C!E!C#?!?!@!;!;*:#<@.!$t\u{1f}\u{15}!+t\u{1c}\u{1b}\"(A0D(o!<v%4!)uXc\"2H3x7>) R\"I\"I!I&F-O\
        !I&=&G\u{9}^!7uML!'t \u{1b}!'v\u{1e} #%I!J&vR1!Eu\u{17}h!=u[\u{18}!?t\u{1a}@!&wr^!4v\u{11}R\"4s)tJ\u{11}8#N\"J#\
        J\"J!<!@\"N!P!/!p!Q!M\"G!F\"H!G!r$P!-!C!J!r!>\"MT\u{0}' t%w\"@#B!D+B\"H'\u{16}% L!>.?(?%y!{!/DU\u{12}&'A\"E&B(G\
        !H-Md1!Et^z\"4E#t!V!EwE\u{19}!EuJh! K\u{5}1!7v\u{1f}8#&A!I%BWn!0v*S' w!I#>+B(D!L\"Co7!8GNP!@z29!8vpD*\">&F!F!E!\
        w!D#O%<$M-9J}!8E(0!As\u{15}\u{1c}!2sV3!(>g@!1s\u{4}\u{1e}! x5&!*uJu# G!{9H\u{14}5!Et=\u{5}#2t&B-A\u{c}u!.xS7!/t\
        a3!/tC\u{1d}! v=\u{1b}!Euz0< {!4!K!<!9!:!7!=!?!2!\u{0}!I\"9!9!K!9!8\"K!2\"K!4!v!M!5%:!7!4$C=\u{1a}\" w8Ij{!Et=~\
        !!w\u{3}\u{d}!8u'.! t<3\"3u%H#i!Csu2!.u$4!*ssn!:u~U#*O,K/F\u{13}*!8rv\u{1e}!/u>\u{8}!Et\u{6}t!;u-\u{1}! z%\u{1}\
        !5uu\u{16}'%z!B!F#E%D'B/B}=$ D#v3u/E\u{18}h!E@jV! z\u{16}6!Es7z. M!M!D!P!L!Q'F!N%C!B!D\"Q$I+R/\\!Et\u{2}~! x1\u{9}\
        \" H)x0&!!sJg!'ukb!1w-H! E{\"$ G*x-H!FXT'\"K#I\"q(C(r!M-E\u{d}\u{6}!1u;0* Q!A!E!@$t!J$G#C'F/G[w!/tK\u{1c}9\"s!J\
        !>!@\"C!M!s!M!K!E!P\"C!N!A!L!N!C$P!E%H!9!O!S#@!U?Z!!t$v!8u\"L!+vPg!EAT\u{1}-!H\"<\"D!E\"J\"H!@\"H\"C#;!C&J&<c`\"\
         v9Kj\u{5}# v\"GCA\u{16}m!4t\u{19}V!8tk\u{14}$ D3u%@!z5\u{1f}!$t\u{15}O!8H\u{0}k!.v\u{1c}w!)v\u{19};$ K%s\"t1G\u{d}\
        p!4tZ\u{1f}!7td[\" F8yUU!Es,'!Ev]Y!.vQ\u{9}&!B'A!A&?'J!@yG!@pW0'\"F&I$>#@!B$=%?\u{1f}7\" u(Jq\u{7}!8v~\u{17}! v\
        \u{f}#!*t(\u{2}6 O!F!>!D!C!B\"J\">!K$7!U\"s#7\"?!N!M!<!J%s!7!>!Iu\u{11}!2sQL!8y:C!,v6&!EEDG!@t\u{f}N!0tZM\" E$w\
        o#!8v10!-wr4!/t\u{c}|$ x'H#G!F])!Et\u{19}G!6yvz!%r\u{6}&!4s\u{1a}\u{1a}\"%L3L\u{19}:!$w.:!8uzm!8t:>!4u~k!%t\u{16}\
        \u{7}!7tQD!0v\u{3}]5 N!S!?\"?!B\"H!@!:!?%A!G\"Q!L!<\"=\"J\"t%=!M!9$v$+!8u\u{13}Y!:t\u{8}6!@vVs!6u92% x,D!D+E-B(\
        0!1t~[!0r-B!/u(\u{d}% O,G(v#F.Cc;- p!A!D!I'O!D)@#P!F!E!?%J&H\u{13}\u{1}! s\u{1a}&!*u9u#4@-w$AT|\"Cv\"y\u{f}@\" \
        H\"|L5!\"u4w!Ese\u{18}\"Ay$A\u{17}c! E. )!J!D\"N%D!J\"M!H*F\"IKP!2u:[; u!A!J!>!9!4!8!D\"0!A!2!\u{7f}!4!3!F!:!9\"\
        P!F\"J!K!K!u!2%4!F%HG\u{1f}\" K8uvM!?t6\u{b}! wd`!4t!\u{a}!3t\u{1c}4!9zq\u{7}!6unu!+vm=\" F8y(H' F3v!?!z#@\">+=\
        \u{c}e!9GjK!(t\u{13}p!&uC0!*|\u{9}#) w\"D!D!I!G$@&E'B/KQ(\"7v!F\u{15}F!-ubF! v\u{a}W!2ur0!%tCm!8u\u{e}*!/u\u{17}\
        \u{4}!8t>$! u\u{b}\u{1d}!8@u\u{a}!*t!\u{14}+$K\"G\"N$P!J\"L%I#I\"I'P%NA=% K/B'@\"L)>d?!4u4`!8t|h!;to#!?u:F!/t\u{15}\
        *! tV%\"/v6E,?$ M's1I-EC\u{18}!:u\u{19}#!#xq[!-s\u{b}c!!tx'!<ry6!$x\u{3}H!%tE\u{8}!2s\u{18}\u{10}!EG\u{0},!8t .\
        !(v+w% L7A!@!A(;]L!2s/.'\"?&C\"w-v!B!B,B{H!/t8\u{1e}!7rrz\"7v!F8X&*C%O'?#F&M&N&?!7u\u{5}A!4q\"\u{18}!.t\u{d}\u{10}\
        !*{\u{2}M8\"L!C\"O!E!L!=!O!E\"G\"K!u!7\"0!O#K\"L!B\"A#M!t!3\"F!M\"P5y! wjK%!I)G\"I+B\"IBy!8sGi\"1H4v\u{d}\u{8}\"\
        4v$K6\u{10}!8LS\u{1}\"+v5vn_!/wd\u{f}!-s(\u{10}!AsDR!(tBP!$t|S,!\u{7f}!G\"C$H\"F\"D#I'C!H!F\"?+;Oo!8t;,\"'t3s:V\
        !,t#?!4t]r#3A'B+GS\u{1c}2!4!8!?!G\"M!G!H#J!J!@\"A\"M!E%<\"N'N#B\"Tp\u{16}! u3G!3wu@!Eu\u{1f}P$/D%r#D!C\u{13}54 \
        r!4!J!A!B!H!C!F!H!L\"I$M\">!9!6!5#C#C&:%{5q!Bu \u{2}\" I:u\u{3}\u{7}!;DH;\" K\"tI\u{1e}!<rfw!'t+\u{d}!Et)\u{d}!\
        /yL2$ q\"J4>/CGe#/r'E/G\u{d}T!Et}\u{8}4#F\"K!F!I!J!F!G!H!L#D!J!7!4!L\"7!H!L\"F!x+PT\u{2}! s.9!/z\u{14}Y!$v^:7!5\
        \"z!7!0!5!O!<!E!:!P!>!7\"1!;!6!:\"q\"w!I\"O&:!6%qoz!!s\u{4}?!*s\u{d}e\" L5rsk!8u\u{14}\"\"6w\"B\"o!&w\u{0}P!7st\
        A.$u!D!B!L!@!I!J!?!F+P!L!G!;+JP)%\"C(I)>$A#:\u{1a}q!Es:\u{7f}!;w&\u{f}!Etf,+ S#B\"r!G(D$I\"I\"A\"E!E,IZ\u{a}!Eu\
        f\u{e}!$w\u{6}a!.u\u{3}d!4t\u{9}-!*t2\u{0}(!D$F\"E#Q*>#<#B+@\u{18}\u{1e}!3tJ\u{1c}!?r\u{12}1\" F4vJ5!$v<m!2t$5!\
        EuS6!4sr!$1x,E!{$ET5!1t\u{13}>!7uW\u{d}!4w %! y\u{6}~!7t~\u{16}\"/t6H'N!@u\u{9}\u{5}\" G+u\u{16}\u{16}#)w.C!BK\u{a}\
        \" t\"E\u{0};\"!G#t\u{8}/!Aw\u{1d}z!8uuu\"/G6D|[!Bu\u{b}\u{4}!3tDN!(t\u{1c})!:zj7!8AWD\" v8Kl\u{19}\"0v'FmA!Er\u{3}\
        `!,uF\u{1e}#.w*A-Axq!!u_V\" J8vu\u{15}!$sYo!8vJ]\"7v!Beu!/uLk! v#x!,up~!$x}\u{1e}\"$K;sq\u{15}$/M(J!L-JP\u{1d}\"\
        )v0FyX#%s\"J$Jr>\" s8KXR!,u+)\" |8E!\u{1d}'$t/=%L\"p#H\"u&ADK! w\u{1a}r% D${$D'?'un+* O\"x#B\"E!C$B#G#?&P!CD\u{12}\
        !Esw\u{18}!:u\u{18}`!1qt0!-sAX-#D!?#r!@#D!=%;!F$F!J!H\"7+O\u{12}Q!*t\u{16}5!9t0 \"8H\"sw\u{15}!Eu8\u{16}!,uQ8!A\
        sw\u{18}! w4V!-u1&!8unk!@PH;$ I/C)G-zxY!+tH\u{1d}\"\"u6DXu!&vOy%$C#I#F#v+@o}!Esr+\"/G(Eu\u{1f}!$s\u{1f}R!EuLs!+\
        vJ`; G!H\":!N!L!J!N!K!J\"K!:\"8!D!9!=!Q!v!7\"O\"L\"E!r\"E!K!t!<\"qMJ! u!*!/u\u{15}j&$E&J%C\"w%J!?~$! wJ\u{1d}\"\
        :t+J#2\" HEy-o$ M8N\"u&CF]!2tET!4uV{!EsH8!(t\\x#&r)G'G\u{2}h# D8y-u)\u{1c}<!J!M#I!r!J!B!@!M!I!>!I\"U!F!9#K!-\"Q\
        !Q!P!O!L\"A!J!U!P#>!B!O d! t&(#4s)t%JV>& D)E!A#x\"D\"s\u{b}:% E(y0G!v,D\u{2}\u{1a}!7t\u{1f}\u{2}\"4s$G32\")t<F\u{1f}\
        &$ F/x'u\"HBP!!KRQ! w+-!!t$j\" u4u*\u{19}$%E(?!t7B;1!5s\u{0}\"# J/y6E<q! LKD#4r$N-C7H!@t3K!@w+Y!8u(l!EuM#! t\u{0}\
        U! s|\u{17}!:tQ<!Es }2 r!J!F\"E%B\"8!:!v\";\">#r\"H\"I!M!9%8!;%J%\u{0})'D+r\"C#?!H\"A$K\"C\"u:Q# K#x3E\u{1d}.!1\
        s\u{1b}\u{3}!&uZx!8u\u{4}\u{1c}!EtGu!9t\u{c}f!.tXC!9twr#7B!C!C;O\"6G/E@f!0wM\u{1d}! tN0$ M%I'>'t\"4\" s7F\u{d}B\
        \"=J\"yYc!8u\u{1c}?5 H!@#K!I\"J!J!K\"N!6\"1!A!1!8!J!q!s$G!K%K!w!7p\u{11}\"!G#z']!Ev|r!;tV;!6ynt!7t\u{2}\u{18}# \
        \u{2}8;\"B>S\"1H4v\u{11}\u{12}% H!A,@\"=+?\u{2}/!3u\u{7}~'\"G*E!F\"K)K!G,=1Z! t8E!4t+p&\"C%K(I'L!?.=\u{5}\u{9}!\
        %t1k$ F6J\"u-v/@# uAu$I\u{18}\u{0}!ExH7!8u%\u{13}!Ew\u{10}T\"3D%u\u{8}\u{7f}!7uzB!!s6\u{1e}+ M$D\"@)E!y!u&B(w!>\
        !?!F\u{5}U!6I\u{4}o!/u\u{3}R#7s!D-@\\1# x*G/E~v8 X!O!s!N!G\"I!G!L\"N#9!A!M!D!@\"N\"0\"J\"N\"H!F\"G#t#B!M%-!$rz^\
        !EuFK!9tK+!8u[\u{a}5 t!A!F\"D!<!?!K\"E!C!F!?!=\"A!B!D\":!=#u!E\"s+:.w!(t?d!'v&<!Et*+\" F6vV\u{9}%%?\"J#>.x-Mc`!\
        7s\u{a}W\" t'K\u{1e}## x8J!Js(# N\"C!y$G\"3G.tCj$ L'F1I)yr\u{1a}\"+|-H+k&%G!G&t+E&H(D/\u{9}( {!>)=*=\"C!=!O\"?g\
        a!\"IwF!!ts\u{12}%%I$@!I%A(D3\u{4}# H*s.F!,-!J!J\">\"<!J\"M#>%:$=\"D(L\"2$J0[$%J\"s0D!Hf\u{1a}!7s\u{a}\"\"4t#K0\
        (!@u\u{14}*!!tJb!8r*J# v-s\"C1\u{8}, V#L!D\"='D#8\"K!6&A!L'5$N\u{6}u! s\u{1a}\u{4}!Aup\u{1a}! v]*!Et9G!(v\u{0}!\
        !8tTT! tuA! sJ\u{e}! K29!/t#4!3t;I!/uuA!At`R!/y\u{6}q!&tx\u{f}!/tf6$ I0|\"@&N\u{9}A!Ev\u{12}q!,w],\" I8ugo!,u\u{1e}\
        \u{1a}! vD\u{14}!AtL\u{11}!8v~\u{f}!6sq]/!;!?!F!A!E\"F#@!B!?#:$w!:${\"<(z\u{3}G! HtH!8un7!8sDq\"7F.@K{@!K!J!9!H\
        !S!;!I!E!O!R!M!M!7!;#L!R!N!K!/!t!A!Z!E\"1!3\"G!I!6!?!|!C\"{L.!8uI<(%C\"I$I+G!E!o\"M+K^B# y/B)E\\<! xL6!0q\u{17}\
        I6!H!?!C$F!C!E!E!@!H!?!Q\"8!>!s!M#p!@!B!x!N%J&ByT( s$H$M\"L*L$J\"L+Pm\u{10}!8u\u{c}\u{0}!3t@M!$uyJ! u*\u{13}\"%\
        D/@>\u{10}!EAIH\"!t7F%n\",D+v ?!Evf8!$xR?!/vbn!-u;/\"3H%v\u{7}5!Ew\u{1}c\" K8u:*$\"x'@/Q-E\u{6}e. N#L!@\"='B\"L\
        !6\"H!6#L#G!K&5!4>\u{19}\" H)x\u{15}G!8wZ\u{5}!9y\u{17}X!0t]1! xH6!8Eb:! }S+!3utD!Es/t!8t^G($t/?!K#C\"@!r%q&D19\
        !<sBU!9t$\\!<wO[! t/_!1vqe(%:%G#>\"q'E\"E!<,?Y\u{14}! t:\u{1a})\"M\"I&G#K#E!K\"F$O#N&|)(G!E#C!E\"I$<%O!G!=\u{1e}\
        z! J>(!7I[8!7t\u{8}l!/t,\"W)     6   h   t   \"!  5\"  y\"  M#  $$  0$  0$  W$  u$  0%  K%  [%  }%  7&  C&  \u{7}\
        &  \u{1f}&  \u{1f}&  \u{e}(  ')  N)  ])  d)  p)  U*  E+  U+  r+  X,  f,  y,  \u{d},  \u{1d},  '-  k-  r-  \u{b}\
        -  \u{19}-   .  ..  G.  \u{c}.  \u{15}.  ,/  L/  L/  \u{1a}/  \u{10}0  &1  K1  T1  (2  52  ^2  m2  m2  \u{f}2  \
        i3  \u{3}3  \u{3}3  \u{a}3  /4  Z4  i4  \u{1d}4  \u{1d}4  \u{1d}4  I5  Y5  b5  y5  66  F6  s6  87  [7  \u{15}7 \
         \"8  >8  >8  p8  ,9  =9  Q9  y9  E:  i:  r:  w;  ~;  \u{19};  %<  *<  *<  /<  /<  4<  9<  N<  v<  \u{9}<  a=  \
        \u{6}=  \u{11}=  L>  l>  q>  $?  0?  i?  n?  \u{d}?  >@  >@  k@  \u{9}@  \u{9}@   A  4A  IA  uA  EB  iB  sB  zB\
          XC  uC  ID  RD  iD  &E  <E  cE  \"F  `F  uF  \u{4}F  \u{15}F  1G  SG  vG  {G  \u{7}G  \u{8}H  \u{1b}H  0I  DI\
          [I  oI  oI  $J  )J  )J  zJ  <K  GK  cK  zK  (L  :L  lL  @M  EM  bM  \u{1b}M  KN  [N  \u{b}N  \u{1f}N  \u{1f}N\
          6O  nO  sO  \u{3}O  \u{11}O  .P  NP  rP  \u{b}P  \u{18}Q  )R  \u{1a}R  AS  PS  dS  \u{1}T  4U  NU  `U  \u{10}\
        U  \u{10}U  \"V  5V  UV  lV  sV  \u{12}V  $W  HW  }W  \u{15}W  \u{1e}X  (Y  '[  :[  :[  H[  \u{4}[  \u{4}[  \u{b}\
        [  /]  6]  W]  F^  P^  U^  \u{2}^  7_  V_  }_  \u{13}_  !`  .`  Z`  u`  \u{17}`  \u{1c}`  Ua  Cb  lb  wb  |b  \u{1c}\
        b  :c  Fc  `c  4d  Bd  \u{1b}d  8e  de  ne  Cf  Vf  `f  \u{9}f  \u{1d}f  Eg  xg  \u{c}g  \u{18}g  vh  \u{12}h  \
        .i  ^i  \u{14}i  \u{19}i  -j  mj  tj  \u{6}j  !k  /k  9k  bk  nk  xk  &l  \\l  \u{d}l  \u{18}l  \u{2}m  &n  Hn \
         kn  \u{3}n  \u{3}n  \"o  Lo  Lo  ho  4p  >p  Rp  |p  4q  \u{11}q  0r  0r  Ar  Ds  Ds  `s  ps  4t  st  ,u  7u  \
        Ju  ^u  &v  Xv  ^w  \u{4}w  \"x  :x  \u{1}x  \u{1}x  ly  Yz  bz  \u{9}z  \u{10}z  @{  V|  \u{5}|  \u{c}|  B}  I\
        }  q}  \u{3}}  \u{3}}  \u{1e}}  J~  \u{a}~  \u{a}~  (\u{7f}  b\u{7f}  \u{9}\u{7f}  J\u{0}  \\\u{0}  c\u{0}  c\u{0}\
          #\u{1}  \u{d}\u{1}   \u{2}  A\u{2}  e\u{2}  x\u{2}  \u{1d}\u{2}  D\u{3}  M\u{3}  Y\u{3}  t\u{3}  y\u{3}  \u{f}\
        \u{3}  K\u{4}  d\u{4}  \u{1}\u{4}  \u{8}\u{4}  %\u{5}  7\u{5}  m\u{5}  }\u{5}  \u{c}\u{5}  ;\u{6}  v\u{6}  \u{0}\
        \u{6}  \u{0}\u{6}  \u{9}\u{6}  \u{1a}\u{6}  \u{1a}\u{6}  :\u{7}  Z\u{7}  a\u{7}  \u{1b}\u{7}  9\u{8}  \u{10}\u{8}\
          \u{1d}\u{8}  S\u{9}  X\u{9}  \u{f}\u{9}  \u{1c}\u{9}  ?\u{a}  D\u{a}  T\u{a}  \u{1f}\u{a}  +\u{b}  ;\u{b}  G\u{b}\
          N\u{b}  p\u{b}  p\u{b}  w\u{c}  F\u{e}  K\u{e}  y\u{e}  \u{b}\u{e}  \u{10}\u{e}  5\u{f}  b\u{f}  t\u{f}  |\u{10}\
          %\u{11}  b\u{11}  }\u{11}  \u{4}\u{11}  -\u{12}  ^\u{12}  t\u{12}  3\u{13}  <\u{13}  E\u{13}  w\u{13}  \u{7}\u{13}\
          .\u{16}  g\u{16}  n\u{16}  +\u{17}  8\u{17}  ^\u{17}  l\u{17}  \u{4}\u{17}  ?\u{18}  i\u{18}  |\u{18}  #\u{19}\
          M\u{19}  D\u{1a}  Q\u{1a}  <\u{1b}  Q\u{1b}  \\\u{1b}  \u{7}\u{1b}  \u{10}\u{1b}  \u{17}\u{1b}  K\u{1c}  ?\u{1d}\
          ]\u{1d}  z\u{1d}  \u{a}\u{1d}  '\u{1e}  ,\u{1e}  _\u{1e}  w\u{1e}  w\u{1e}  \u{10}\u{1e}  ?\u{1f}  D\u{1f}  \u{8}\
        \u{1f}  . ! ] ! \u{2} ! \u{2} ! \u{19}!!  \"! +\"! +\"! ^\"! m\"! D#! z#! \u{b}#! !$! 8$! S$! e$! ~$! \u{b}$! \u{7f}\
        %! \"&! 9&! 9&! e&! \u{10}&! 3(! :(! N(! S(! j(! y(! \u{1e}(! R)! \\)! n)! \u{10})! <*! A*! M*! _*! {*! \u{0}*!\
         E+! \u{1d}+! 5,! E,! N,! S,! c,! h,! \u{7f},! \u{14},! ;-! x-! x-! +.! i.! \u{6}.! I/! U/! l/! \u{6}/! Q0! m0!\
         41! 41! h1! x1! \u{6}1! /2! S2! e2! w2! \u{14}2! +3! [3! y3! \u{1c}3! J4! u4! \u{1b}4! P5! \u{7}5! \u{15}5! I6\
        ! [6! i6! p6! 37! n8! z8! \u{18}8! \u{1f}8! l9! l9! z9! \u{a}9! \u{13}9! 8:! R:! j:! t:! \u{8}:! %;! ,;! 7;! s;\
        ! \u{1};! \u{1e};! @<! \\<! \u{2}<! C=! C=! T=! d=! \u{10}=! \u{10}=! E>! J>! !?! N?! i?! -@! o@! \u{3}@! @A! G\
        A! AB! OB! fB! DC! RC! 8D! \u{1b}D! :E! vE! %F! dF! \u{b}G! \u{1d}G! gH! nH! \u{1e}H! %I! /I! II! ]I! qI! \u{14}\
        I! 2J! >J! \u{c}J! ,K! ,K! ^K! nK! :L! YL! vL! \u{8}L! \u{12}L! :M! LM! pM! \u{10}M! 0N! EO! RO! RO! gO! 9P! GP\
        ! \u{12}P! 0Q! DQ! \u{12}Q! IR! \u{6}R! \u{14}R! 9S! JS! \u{9}S! \u{e}S! DT! PT! \u{8}T! \u{14}T! ;U! cU! \u{1a}\
        U! [V! pV! \u{17}V! 1W! vW! *X! /X! IX! IX! PX! \u{a}X! \u{1f}X! RY! gY! =[! H[! H[! \u{7f}[! 1\\! D\\! -]! -]!\
         {]! \u{1a}]! 6^! U^! {^! \u{1a}^! O_! o_! }_!  `! 2`! r`! \\a! ;b! Ib! [b! %c! ,c! 1c! 1c! ;c! mc! \u{12}c! )d\
        ! @d! Wd! \\d! \u{13}d! De! Re! be! \u{1b}e! 'f! 'f! Ef! uf! 'g! _h! qh! ,i! :i! `i! pi! \u{3}i! \"j! Hj! bj! z\
        j! \u{7f}j! \u{f}j! \u{16}j! \u{1f}j! \u{1f}j! 1k! Mk! Yk! !l! &l! Il! Wl! \u{b}l! 7m! 7m! )n! An! ^n! cn! \u{5}\
        n! \u{c}n! \"o! Ao! Ko! yo! ~o! \u{12}o! \u{1b}o! Op! <q! Rq! vq!  r! Ir! Ir! Pr! Yr! \u{1e}s! =t! Ft! wt! 7u! \
        7u! 7u! ^u! \u{7f}u! \u{1f}u! \u{17}v! 0w! vw! \u{9}w! !x! Bx! `x! nx! \u{b}x! Iy! Py! \u{2}y! \u{2}y! fz! \u{11}\
        z! <{! {{! \u{b}{! \u{14}{! \u{1e}{! B|! j|! \u{15}|! !}! (}! -}! k}! *~! x~! }~! .\u{7f}! C\u{7f}! \u{a}\u{7f}\
        ! 6\u{0}! X\u{0}! ,\u{1}! 3\u{1}! :\u{1}! U\u{1}! )\u{2}! I\u{2}! i\u{2}! x\u{2}! \u{3}\u{2}!  \u{3}! 7\u{3}! x\
        \u{3}! \u{1f}\u{3}! ,\u{5}! D\u{5}! A\u{6}! F\u{6}! Q\u{6}! Z\u{6}! \u{c}\u{6}! d\u{7}! \"\u{8}! 2\u{8}! L\u{8}\
        ! Z\u{8}! \u{2}\u{8}! l\u{9}! w\u{9}! \u{8}\u{9}! \u{8}\u{9}! \u{d}\u{9}! l\u{a}! q\u{a}! q\u{a}! %\u{b}! ,\u{b}\
        ! M\u{b}! j\u{b}! \u{f}\u{b}! \u{17}\u{c}! )\u{d}! L\u{d}! n\u{d}! \u{d}\u{d}! ^\u{e}! y\u{e}! ,\u{f}! R\u{f}! \
        R\u{f}! k\u{f}! \u{1c}\u{f}! \u{1c}\u{f}! )\u{10}! 9\u{12}! a\u{12}! t\u{12}! \u{2}\u{12}! \u{7}\u{12}! 0\u{13}\
        ! _\u{13}! \u{13}\u{13}! 9\u{14}! O\u{14}! [\u{14}! \u{6}\u{14}! \u{14}\u{14}! =\u{15}! k\u{15}! \u{6}\u{15}! \u{18}\
        \u{15}! \u{1}\u{17}! \u{8}\u{17}! \u{1a}\u{17}! O\u{18}! e\u{18}! r\u{18}! \u{17}\u{18}! $\u{19}! 5\u{19}! P\u{19}\
        ! d\u{19}! r\u{19}! 7\u{1a}! G\u{1a}! N\u{1a}! $\u{1b}! 1\u{1b}! :\u{1b}! Q\u{1b}! f\u{1b}! |\u{1b}! \u{12}\u{1b}\
        ! \u{1b}\u{1b}! 0\u{1c}! \u{7f}\u{1d}! \u{6}\u{1d}! \u{14}\u{1d}! ,\u{1e}! i\u{1e}! i\u{1e}! n\u{1e}! \u{14}\u{1e}\
        ! -\u{1f}! G\u{1f}! {\u{1f}! \u{10}\u{1f}! { \" \u{18} \" (!\" M!\" _!\" m!\" &\"\" A\"\" M\"\" b\"\" u\"\" !#\"\
         3#\" E#\" f#\" $$\" +$\" K$\" ^$\" o$\" {$\" \u{c}$\" @%\" E%\" q%\" ~%\" \u{1a}%\" 3&\" u&\" u&\" ^'\" s'\" \u{f}\
        '\" /(\" F(\" ](\" v(\" D)\" M)\" o)\" ~)\" ~)\" 8*\" \\*\" k*\" \u{1}*\" \u{1}*\" A+\" R+\" \u{f}+\" ),\" \u{13}\
        ,\" P-\"  .\" o/\" y/\" \u{d}/\" \u{12}/\" \u{1f}/\" >0\" E0\" \\0\" q0\" \u{b}0\" !1\" :1\" F1\" h1\" \u{16}1\"\
         ;2\" R2\" 63\" \"4\" <4\" Q4\" c4\" 75\" 75\" @5\" Z5\" y5\" \u{0}5\" \u{16}5\" /6\" O6\" O6\" O6\" f6\" w6\" \
        *7\" a7\" \u{7f}7\" U8\" c8\" \u{7}8\" &9\" 29\" ?9\" `9\" v9\" \u{3}9\" \u{19}9\" \u{19}9\" \u{1e}9\" ':\" ,:\"\
         @:\" E:\" b:\" \u{a}:\" (;\" K;\" \u{d};\" $<\" =<\" e<\" x<\" x<\" x<\" v=\" 3>\" \u{12}>\" %?\" 3?\" M?\" `?\
        \" h@\" 8A\" ?A\" \u{1b}A\" &B\" >B\" JB\" VB\" iC\" rD\" \u{9}D\" .E\" yE\"  F\" *F\" JF\" _F\" \u{4}F\" \u{1b}\
        F\" \u{1b}F\" 5G\" >H\" 1I\" 1I\" AI\" QI\" zJ\" 'K\" 3K\" =K\" kK\" \u{14}K\" \u{1c}L\" MM\" [M\" yM\" \u{18}M\
        \" BN\" IN\" UN\" jN\" uN\" UO\" cO\" wP\" BQ\" hQ\" \u{b}Q\" \u{b}Q\" #R\" 2R\" lR\" wR\" BS\" TS\" )T\"  U\" \
        `U\" nU\" \u{1f}U\" \u{1f}U\" NV\" {V\" \u{16}V\" \"W\" @W\" cW\" 6Y\" ?Y\" \u{1a}Y\" 6Z\" aZ\" |Z\" \u{6}Z\" 6\
        [\" i[\" p[\" z[\" ;\\\" \u{d}\\\" 7]\" q]\" '^\" \u{7f}^\" 8_\" J_\" a_\" \u{12}_\" \u{9}`\" \u{9}`\" \u{1c}`\"\
         0a\" Wa\" oa\" ya\" <b\" Zb\" hb\" tb\" [c\" `c\" pc\" \u{16}c\" +d\" 4d\" pd\" ~d\" \u{11}d\" ;e\" se\" \u{9}\
        e\" 3f\" Nf\" $g\" 0g\" ]g\" \u{2}h\" \u{15}h\" ;i\" ci\" wi\" \u{0}i\" &j\" +j\" +j\" Aj\" Xj\" Xj\" $k\" :k\"\
         :k\" Dk\" Wk\" ik\" \u{1b}k\" Nl\" :m\" Wm\" \u{3}m\" \u{10}m\" @n\" Nn\" ln\" \u{5}n\" \u{11}n\" )o\" .o\" \\\
        p\" np\" np\" \u{13}p\" [q\" \u{15}q\" @r\" gr\" rr\" yr\" \u{1b}r\" \u{1b}r\" [s\" 3t\" Bt\" St\" ot\" \"u\" `\
        u\" ju\" \u{1a}u\" Rv\" iv\" \u{2}v\" _w\" xw\" \u{1b}w\" \u{1b}w\" \u{1b}w\" 0x\" ^x\" \u{0}x\" \u{c}x\" \u{15}\
        x\" ry\" \u{0}y\" Hz\" Mz\" zz\" \u{7f}z\" \u{6}z\" 6{\" U{\" b{\" u{\" %|\" 3|\" o|\" x|\" (}\" \u{13}}\" T~\"\
         \u{13}~\" \u{18}~\" \u{1d}~\" O\u{7f}\" f\u{7f}\" \u{5}\u{7f}\" \u{5}\u{7f}\" 2\u{1}\" ;\u{1}\" y\u{1}\" \u{14}\
        \u{2}\" \u{19}\u{2}\" %\u{3}\" ?\u{3}\" `\u{3}\" \u{6}\u{3}\" Z\u{4}\" Z\u{4}\" \u{10}\u{4}\" \u{1d}\u{4}\" 0\u{5}\
        \" B\u{5}\" I\u{5}\" \u{18}\u{5}\" I\u{6}\" W\u{6}\" e\u{6}\" \u{16}\u{6}\" ,\u{7}\" ,\u{7}\" 7\u{7}\" h\u{7}\"\
         \u{1d}\u{7}\" N\u{8}\" S\u{8}\" S\u{8}\" S\u{8}\" v\u{8}\" \u{18}\u{8}\" \u{18}\u{8}\" !\u{9}\" &\u{9}\" P\u{9}\
        \" <\u{a}\" r\u{a}\" \u{19}\u{a}\" C\u{b}\" Y\u{b}\" Y\u{b}\" \u{1}\u{b}\" \u{1b}\u{b}\" )\u{c}\" <\u{c}\" \u{2}\
        \u{c}\" \u{14}\u{c}\" \u{19}\u{c}\" #\u{d}\" A\u{d}\" H\u{d}\" \u{16}\u{d}\" 7\u{e}\" 7\u{e}\" 7\u{e}\" a\u{e}\"\
         \u{18}\u{e}\" 7\u{f}\" A\u{f}\" F\u{f}\" $\u{11}\" 5\u{11}\" C\u{11}\" \u{1a}\u{11}\" /\u{12}\" \u{16}\u{12}\"\
         \u{1b}\u{12}\" Q\u{13}\" s\u{13}\" Y\u{14}\" k\u{14}\" \u{7}\u{14}\" E\u{15}\" s\u{15}\" z\u{15}\" E\u{16}\" o\
        \u{17}\" '\u{18}\" U\u{18}\" U\u{18}\" e\u{18}\" q\u{18}\" \u{e}\u{18}\" %\u{19}\" .\u{19}\" \u{7f}\u{19}\" 4\u{1a}\
        \" %\u{1b}\" %\u{1b}\" R\u{1b}\" a\u{1b}\" \u{d}\u{1b}\" !\u{1c}\" E\u{1c}\" L\u{1c}\" +\u{1d}\" @\u{1e}\" R\u{1e}\
        \" ]\u{1e}\" s\u{1e}\" \"\u{1f}\" T\u{1f}\" Y\u{1f}\" d\u{1f}\" z\u{1f}\" \u{15}\u{1f}\" 6 # G # E!# J!# \u{0}!\
        # \u{a}!# \u{1e}!# #\"# n\"# +## 0## ]## g## \u{4}## \u{1a}## ($# G$# W$# i$# $%# R%# \u{16}%# \u{16}%# G&# G&#\
         ~&# \u{5}&# )'# _'# \u{8}'# \u{1a}'# 9(# Q(# s(# V)# b)# w)# |)# (*# B*# l*# l*# v*# \u{18}*# 5+# 4-# _-# h-# \
        N.# //# //# i/# \u{11}/# ,0# ?0# R0# v0# \u{7f}0# \u{1f}1# $2# i2# ,3# \u{1e}3# F4# m4# r4# +5# 25# 75# V5# y5#\
         \u{1b}5# l6# \u{1}6# \u{16}6# 77# L7# \u{11}7# \u{11}7# \\8# m8# t8# \u{19}8# 8:# _:# >;# J;# W;# z<# $># =># \
        `># l># ,?# 8?# =?# Q?# Z?# d?# \u{1f}?# 2@# F@# M@# X@# v@#  A# ,A# ?A# SA# XA# XA# \u{12}A# _B# RC# WC# ND# o\
        D# \u{1e}D# ,E# ?E# MF# fF# fF# \u{9}F# }G# >H# RH# oH# oH# &I# QI# _I# \u{0}I# ?J# HJ# MJ# XJ# _J# oJ# \u{f}J#\
         ,K# 8K# fK# tK# \u{1a}K# IM# \u{11}M# \u{1a}M# &O# <O# fO# zO# \u{c}O# \u{1f}O# 2P# LP# tQ# ^R# \u{19}R# 4S# 4\
        S# WS# aS# !T# bT# rT# $U# 4U# >U# >U# >U# \u{13}U# JV# sV# \u{a}V# \u{16}V# iW# pY# |Y# \u{10}Y# HZ# HZ# xZ# \u{16}\
        Z# %[# r[# \u{f}[# \u{1b}[# F\\# M\\# M\\# !]# -]# R]# '^# '^# f^# \u{6}^# \u{6}^# '_# 4_# u_# |_# \u{1}_# \u{1a}\
        _# .`# W`# e`# \u{10}`# \u{10}`# \u{15}`# \u{1f}`# +a# Ha# ba# ta# \u{1e}a# #b# ?b# Qb# <c# rc# \u{19}c# +d# ^d\
        # md# md# \u{14}d# \u{0}e# \u{5}e# \u{5}e# 8f# Qf# \\f# qf# \u{f}f# \u{16}f# [g# pg# \u{5}g# \u{17}g# 4h# 4h# u\
        h# \u{10}h# \u{15}h# ei# si# ~i# \u{8}i# \u{8}i# \u{1d}i# -j# 2j# ?j# Pj# ^j# \u{15}j# nk# \u{e}k# 3l# <l# Il# \
        |l# \u{8}l# =m# =m# Mm# qm# vm# an# \u{18}n# Bo# Bo# ao# \u{2}o# %p# vp# Mq# \u{17}q# 4r# Qr# \u{2}r# \u{12}r# \
        Qs# qs# \u{f}s# 3t# 3t# ^t# \u{f}t# \u{1e}t# ;u# Iu# Pu# vu# \u{7f}u# qv# \u{9}v# \u{17}v# Qw# \\y# oy# Hz# Hz#\
         bz# pz# \u{4}z# \u{9}z#  {# ~{# 2|# T|# g|# v|# {|# \u{16}|# D}# s}# &~# 2~# \"\u{7f}# -\u{7f}# P\u{7f}# $\u{1}\
        # T\u{1}# p\u{1}# ~\u{1}# \u{5}\u{1}# \u{1d}\u{1}# $\u{2}# 2\u{2}# g\u{2}# s\u{2}# \u{d}\u{2}# \u{1c}\u{2}# =\u{3}\
        # B\u{3}# Z\u{3}# w\u{3}# Q\u{4}# a\u{4}# |\u{4}# \u{13}\u{4}# )\u{5}# m\u{5}# {\u{5}# \u{1a}\u{5}# H\u{6}# H\u{6}\
        # X\u{6}# X\u{6}# \u{6}\u{6}# \u{f}\u{6}# /\u{7}# q\u{7}# \u{7}\u{7}# ,\u{8}# 8\u{8}# S\u{8}# h\u{8}# \u{1}\u{8}\
        # \u{8}\u{8}# A\u{9}# Q\u{9}# f\u{9}# \u{1a}\u{9}# S\u{a}# u\u{a}# ,\u{b}# n\u{b}# \u{4}\u{b}# p\u{c}# )\u{d}# \
        F\u{d}# j\u{d}# \u{6}\u{d}# 3\u{e}# R\u{e}# *\u{f}# *\u{f}# R\u{f}# a\u{f}# \u{e}\u{f}# F\u{10}# M\u{10}# Y\u{10}\
        # q\u{10}# \u{0}\u{10}# \u{13}\u{10}# :\u{11}# P\u{11}# e\u{11}# \u{e}\u{11}# [\u{12}# i\u{12}# w\u{12}# w\u{12}\
        # '\u{13}# 3\u{13}# 3\u{13}# 8\u{13}# \\\u{13}# (\u{14}# A\u{14}# J\u{14}# f\u{14}# \u{0}\u{14}#  \u{15}# +\u{15}\
        # L\u{15}# k\u{15}# \u{11}\u{15}# c\u{16}# n\u{16}# \u{5}\u{16}# \u{1e}\u{16}# [\u{17}# *\u{18}# b\u{18}# Z\u{19}\
        # \u{1a}\u{19}# =\u{1a}# *\u{1c}# 6\u{1c}# ;\u{1c}# n\u{1c}# \u{3}\u{1c}# 1\u{1d}# X\u{1e}# z\u{1e}# \u{6}\u{1e}\
        # \u{12}\u{1e}# \u{1e}\u{1e}# #\u{1f}# 3\u{1f}# W\u{1f}# ~\u{1f}# \u{13}\u{1f}# % $ 9 $ j $ \u{19} $ \u{19} $ M\
        !$ |!$ \u{6}!$ @\"$ \u{f}\"$ !#$ B#$ X#$ f#$ \u{1e}#$ 9$$ I$$ N$$ \u{9}$$ :%$ T%$ [%$ f%$ f%$ \u{7f}%$ \u{1a}%$\
         1&$ 8&$ F&$ i&$ w&$ \u{a}&$ U'$ \u{9}'$ W($ h)$ **$ F*$ b*$ |*$ \u{1}*$ \u{6}*$ 3+$ J+$ p+$ \u{f}+$ &,$ &,$ :,\
        $ S,$ _,$ \u{2},$ \u{2},$ \u{2},$ |-$ &.$ \u{10}.$ L0$ y0$ \u{15}0$ 01$ x1$ &2$ 22$ `2$ \u{13}2$ :3$ S3$ e3$ ~3\
        $ ~3$ \u{1e}3$ %4$ \u{b}4$ C6$ a6$ m6$ \u{1}6$ \u{6}6$ \u{1a}6$ `7$ \u{1c}7$ *8$ 18$ H8$ Q8$ -9$ B9$ $:$ =:$ {:\
        $ \u{11}:$ $;$ );$ .;$ @;$ P;$ \u{1f};$ F<$ F<$ T<$ a<$ }<$ \u{2}<$ 5=$ O=$ }=$ :>$ p>$ \u{11}>$ L?$ U?$ ^?$ \u{4}\
        ?$ \u{b}?$ G@$ G@$ W@$ W@$ \\@$ h@$ 8A$ EA$ EA$ SA$ \u{b}A$ \"B$ >B$ NB$ UB$ lB$ DC$ IC$ eC$ }C$ }C$ \u{1c}C$ D\
        D$ DD$ \u{f}D$ \u{1b}D$ 'E$ 7E$ gE$ pE$ \u{1d}E$ UF$ \u{1e}G$ \u{1e}G$ >H$ NH$ eH$ \u{17}H$ 4I$ BI$ 2J$ <J$ GJ$\
         lJ$ %K$ OK$ TK$ mK$ \u{d}K$ \u{19}K$ =L$ =L$ BL$ YL$ uL$ \u{8}L$ )M$ IM$ lM$ \u{6}M$ 1N$ LO$ cO$ pO$ $P$ HP$ \u{14}\
        P$ \u{1b}P$ LQ$ cQ$ (R$ dR$ \u{10}R$ &S$ :T$ \u{c}T$ qU$ }U$ ?V$ sV$ $W$ 9W$ sW$ \u{8}W$ \"X$ 8X$ DX$ aX$ \u{0}\
        X$ CY$ CY$ SY$ xY$ IZ$ PZ$ `Z$ 0[$ E[$ \u{1c}\\$ \u{1c}\\$ M]$ ^]$ e]$ q]$ \u{1a}]$ 8^$ `^$ n^$ n^$ x_$ \u{17}_\
        $ %`$ G`$ G`$ s`$ s`$ }`$ +a$ Ma$ ya$ &b$ 6b$ Ib$ rb$ yb$ \u{13}c$ 1d$ Bd$ /f$ 4f$ Jf$ \u{6}f$ \u{18}f$ 1g$ Pg$\
         1h$ Jh$ Jh$ Qh$ ^h$ ph$ \u{16}h$ \u{1f}h$ ,j$ Lj$ Qj$ jj$ oj$ \u{10}j$ \u{1e}j$ \u{1e}j$ 1k$ bl$ bl$ ql$ )m$ \u{e}\
        m$ 'n$ On$ ln$ \u{15}n$ lp$ \u{9}p$ Pq$ \u{7f}q$ \u{b}q$ 1r$ ~r$  s$ ,s$ Lu$ lu$ 5v$ <v$ Gv$ Gv$ <w$ [w$ gw$ \u{4}\
        w$ .x$ =x$ \"y$ Ay$ Ay$ py$ |y$ \u{15}y$ )z$ )z$ =z$ Fz$ \u{17}z$  |$ ?|$ m|$ \u{f}|$ \u{14}|$ \u{19}|$ =}$ [}$\
         \u{5}}$ \u{5}}$ \u{a}}$ %~$ c~$ \u{b}~$ 3\u{7f}$ >\u{7f}$ H\u{7f}$ H\u{7f}$ u\u{7f}$ \u{6}\u{7f}$ \u{f}\u{7f}$\
         T\u{0}$ !\u{1}$ @\u{1}$ (\u{2}$ <\u{2}$ H\u{2}$ i\u{2}$ w\u{2}$ E\u{3}$ E\u{3}$ N\u{3}$ m\u{3}$ \u{7}\u{3}$ \u{19}\
        \u{3}$ ,\u{4}$ :\u{4}$ T\u{4}$ ~\u{4}$ 3\u{5}$ F\u{5}$ T\u{5}$ T\u{5}$ \u{f}\u{5}$ '\u{6}$ 1\u{6}$ J\u{6}$ o\u{6}\
        $ \u{1f}\u{6}$ 5\u{7}$ B\u{7}$ i\u{7}$ \u{11}\u{7}$ :\u{8}$ Z\u{8}$ \u{9}\u{8}$ :\u{9}$ g\u{9}$ \u{2}\u{9}$ &\u{a}\
        $ &\u{a}$ L\u{a}$ \u{1a}\u{a}$ 2\u{b}$ Z\u{b}$ \u{d}\u{b}$ #\u{c}$ *\u{c}$ w\u{c}$ w\u{c}$ \u{3}\u{c}$ #\u{d}$ \
        \u{17}\u{d}$ 7\u{e}$ Q\u{e}$ ^\u{e}$ <\u{10}$ \\\u{10}$ h\u{10}$ \u{5}\u{10}$ \u{1b}\u{11}$ +\u{12}$ 2\u{12}$ 9\
        \u{12}$ S\u{12}$ X\u{12}$ ]\u{12}$ \u{1e}\u{12}$ {\u{13}$ 4\u{14}$ F\u{14}$ R\u{14}$ R\u{14}$ {\u{14}$ \u{11}\u{14}\
        $ \u{1d}\u{14}$ ;\u{15}$ ;\u{15}$ D\u{15}$ v\u{15}$ Y\u{16}$ e\u{16}$ w\u{16}$ $\u{17}$ 6\u{17}$ Y\u{17}$ s\u{17}\
        $ s\u{17}$ }\u{17}$ \u{b}\u{17}$ \u{15}\u{17}$ \u{1c}\u{17}$ *\u{18}$ >\u{18}$ E\u{18}$ q\u{18}$ E\u{19}$ d\u{19}\
        $ o\u{19}$ a\u{1a}$ -\u{1b}$ ^\u{1b}$ P\u{1c}$ W\u{1c}$ c\u{1c}$ \u{15}\u{1c}$ \u{15}\u{1c}$ .\u{1d}$ K\u{1d}$ \
        i\u{1d}$ n\u{1d}$ \u{e}\u{1d}$ $\u{1e}$ P\u{1e}$ Y\u{1e}$ i\u{1e}$ 3\u{1f}$ W\u{1f}$ r\u{1f}$ \u{6}\u{1f}$ \u{1f}\
        \u{1f}$ ) % ? % J % Z % w % \u{9} % \u{19} % :!% \\!% \\!% x!% \u{8}!% \u{16}!% N#% g#% K$% \\$% i$% \u{6}$% \u{13}\
        $% Z%% Z%% \u{19}%% *&% M'% \u{3}'% =(% R(% y(% M)% w)% \u{15})% !*% !*% !*% &*% 6*% s*% \u{1a}*% 7+% C+% Q+% W\
        ,% g,% y,% \u{14},%  -% K-% x-% x-% \u{c}-% L.% l.% #/% E/% c1% \u{7}1% \u{18}1% >2% ]2% o2% \u{2}2% ,3% J3% h3\
        % \u{d}3% [4% \u{7}4% ;5% @5% _5% \u{1f}5% .6% g7% \u{12}7% ,8% ,8% E8% n8% {8% \u{9}8% N9% r9% x:% );% M;% b;%\
         \u{2};% \u{9};% \u{19};% G<% L<% w<% |<% ;>% s>% x>% \u{1}>% 5?% w?% \u{1f}A% -B% -B% dB% \u{0}B% ]C% sC% xC% \
        \u{1d}C% 0D% @D% vD% XE% \u{3}E% \u{3}E% 2F% DF% YF% YF% `F% \u{6}F% 2G% 7G% kG% vG% \"H% IH% zH% =I% QI% \u{6}\
        I% \u{18}I% \u{1d}I% {J% %K% TK% xK% 3L% dL% \u{8}L% \"M% \u{1a}M% NN% _N% dN% {N% \u{4}N% \u{4}N% \u{4}N% \u{10}\
        N% \u{10}N% /O% @O% bO% #P% 8P% gP% \u{9}P% %Q% MQ% SR% \u{7}R% \u{c}R% )S% <S% aS% uS% \u{4}S% \u{f}S% 0T% LT%\
         `T% HU% MU% RU% \\U% jU% xU% \u{1a}U% 9V% VV% \u{17}V% ,W% bW% \u{3}W% 7X% mX% \u{1f}X% SY% XY% *Z% nZ% }[% \u{b}\
        [% ,\\% \u{1}\\% \u{1}\\% 0]% \u{12}]%  ^% .^% d^% \u{15}^% s_% \u{6}_% 0`% >`% C`% N`% Ba% #b% *b% 9b% 9b% Vb%\
         vb% zc% Ad% Pd% od% \u{6}d% \u{1a}d% ce% \u{1f}e% Cf% Tf% ef% xf% \u{a}f% \u{a}f% \u{1d}f% cg% \u{8}g% \u{12}g\
        % #h% ,h% Oh% ^h% eh% \"i% \"i% Bi% Ii% Si% \u{5}i% \u{a}i% #j% Cj% Sj% Sj% ij% zj% 2k% Bk% Uk% yk% 3l% <l% |l%\
         \u{f}l% &m% Cm% bm% sm% \u{d}m% \u{d}m% \u{18}m% =n% \u{1}n% =o% \"p% \\p% np% zp% \u{11}p%  q%  q% \u{17}q% ^\
        s% ~s% %t% \u{1f}t% :u% ^u% \u{1a}u% Wv% rv% \u{7}v% \u{16}v% \u{1d}v% &w% qw% ~w% /x% hx% 6y% }y% -z% ?z% ?z% \
        Qz% qz% \u{b}z% G{% L{% Q{% \u{16}{% -|% 9|% 9|% \\|% \u{15}|% *}% w~% C\u{7f}% i\u{7f}% t\u{7f}% <\u{0}%  \u{1}\
        % e\u{1}% w\u{1}% \u{11}\u{1}% \u{18}\u{1}% 9\u{2}% C\u{2}% Y\u{2}% c\u{2}% x\u{2}% #\u{3}% `\u{3}% w\u{3}% ,\u{4}\
        % _\u{4}% *\u{5}% 6\u{5}% X\u{5}% j\u{5}% \u{f}\u{5}% \u{1d}\u{6}% ;\u{7}% M\u{7}% e\u{7}% \u{3}\u{7}% \u{17}\u{7}\
        % /\u{8}% }\u{8}% \u{1e}\u{8}% #\u{9}% 6\u{9}% i\u{9}% H\u{c}% _\u{c}% \u{1b}\u{c}% 8\u{d}% N\u{d}% `\u{d}% 2\u{e}\
        % 1\u{f}% `\u{f}% w\u{f}% \u{2}\u{f}% X\u{10}% \u{5}\u{10}%  \u{11}% '\u{11}% =\u{11}% c\u{11}% \u{18}\u{11}% )\
        \u{12}% I\u{12}% {\u{12}% \u{2}\u{12}% \u{9}\u{12}%  \u{13}%  \u{13}% E\u{13}% S\u{13}% c\u{13}% z\u{13}% \u{1}\
        \u{13}% \u{11}\u{14}% -\u{15}% \u{12}\u{15}% \u{1f}\u{15}% E\u{17}% E\u{17}% R\u{17}% Y\u{17}% Y\u{17}% m\u{17}\
        % m\u{17}% m\u{17}% m\u{17}% x\u{17}% x\u{17}% }\u{18}% \u{10}\u{18}% H\u{19}% \u{1e}\u{19}% \u{f}\u{1a}% *\u{1b}\
        % ?\u{1b}% D\u{1b}% D\u{1b}% \u{3}\u{1b}% Y\u{1c}% \u{b}\u{1c}% 0\u{1d}% 0\u{1d}% I\u{1d}% \u{8}\u{1d}% \u{d}\u{1d}\
        % w\u{1e}% |\u{1e}% \u{f}\u{1e}% \"\u{1f}% G\u{1f}% \u{15}\u{1f}% * & %!& /!& :!& :!& w!& \u{d}!& &\"& :\"& F\"\
        & F\"& K\"& U\"& 0#& \u{7f}#& #$& ,$& b$& u$& %%& M%& n%& w&& %'& _'& z'& \u{16}'& 4(& ;(& \u{12}(& *)& p)& \u{1e}\
        )& 6*& c*& \u{9}*& \u{1b}*& '+& '+& Z+& _,& \u{0},& \u{c},& 1-& b-& s-& \u{3}-& \u{14}-& 8.& Z.& t.& \u{7f}.& \u{7f}\
        .& \u{4}.& &/& c/& h/& '0& 30& H0& M0& [0& b0& \u{13}0& !1& m1& \u{7f}1& \u{d}1& \"2& D2& u2& \u{11}2& \"3& .3&\
         a3& ~3& Z4& )5& m5& r5& y5& *6& c6& \u{7f}6& 07& B7& \u{7}7& \u{13}7& \u{18}7& $8& *9& S9& x9& &:& ;:& P:& '<&\
         ^<& \u{3}<& \u{a}<& *=& 8=& _=& E>& \u{4}>& \u{16}>& e?& j?& \u{6}?& 0@& y@& 6A& \u{6}A& \u{19}A& 1B& EC& PC& \
        mC& \u{d}C& 0D& LD& ZD& jD& jD& \u{c}D& iE& zF& \u{19}F& )G& QG& jG& vG& \u{12}G& \u{12}G& DH& XH& cH& \u{d}H& \
        WI& WI& eI& \u{1e}I& OJ& kJ& uL& \u{c}L& !M& kM& \u{7}M& \u{17}M& #N& \u{7}N&  O& ~O& \"P& MP& \u{7f}P& \u{4}P&\
         ;Q& YQ& [R& \u{7}R& \u{17}R& RS& \"T& hT& vT& )U& NU& fU& fU& iV& vV& \u{6}V& \u{b}V& TW& \u{b}W& 7X& NX& SX& \
        SX& \u{1}X& 1Y& 1Y& KY& bY& oY& (Z& <Z& JZ& ZZ& uZ& \u{5}Z& U[& \u{17}[& ?\\& r\\& /]& b]& b]& {]& \u{7}]& \u{1c}\
        ]& N^& g^& \u{2}^& \u{7}^& \u{13}^& B_& P_& a_& l_& ;`& \u{d}`& \"a& )a& \u{1b}a& /b& Ab& Jb& yb& &c& 5c& :c& X\
        c& ]c& \u{0}c& \u{1f}c& )d& .d& Rd& [d& ed& He& Oe& ie& ue& $f& 9f& 9f& Jf& lf& qf& qf& [g& {g& 8h& sh& \u{d}h&\
         \u{12}h& .i& Ni& `i& `i& ji& si& \u{3}i& \u{8}i& .j& 8j& Dj& \u{d}j& \u{1d}j& 1k& 8k& Lk& Vk& rk& #l& \u{9}l& \
        .m& 6n& \u{3}n& \u{3}n& qq& /r& \u{1}r& \u{1}r& \u{2}s& \u{18}s& 2t& vt& \u{e}t& +u& qu& \u{3}u& \u{3}u& \u{11}\
        u& \u{11}u& Ov& sv& \u{11}v& \u{11}v& vw& \u{f}w& \u{1f}w& >x& ax& 1y& Ay& \u{d}y& !z& \u{1f}z& S|& y|& \u{1b}|\
        & 3}& \u{11}}& 5~& \u{1c}~& D\u{7f}& D\u{7f}& D\u{7f}& V\u{7f}& \u{8}\u{7f}& 3\u{0}& }\u{0}& }\u{0}& \u{1e}\u{0}\
        & O\u{1}& T\u{2}& t\u{2}& '\u{3}& p\u{3}& \u{6}\u{3}& ,\u{4}& <\u{4}& l\u{5}& {\u{5}& \u{10}\u{5}& T\u{6}& o\u{6}\
        & y\u{6}& \u{0}\u{6}& \u{14}\u{6}& !\u{7}& L\u{7}& ]\u{7}& \u{5}\u{7}& \u{12}\u{7}& \u{1c}\u{7}& 2\u{8}& N\u{8}\
        & 2\u{9}& |\u{9}& %\u{a}& w\u{a}& -\u{b}& d\u{b}& \u{1f}\u{b}& F\u{c}& p\u{c}& f\u{d}& \u{b}\u{d}& \u{14}\u{d}&\
         ?\u{e}& U\u{e}& Z\u{e}& \u{4}\u{e}& \u{b}\u{e}& \u{14}\u{e}& \u{1d}\u{e}& P\u{f}& _\u{f}& {\u{f}& 3\u{10}& Q\u{10}\
        & Q\u{11}& ]\u{11}& f\u{11}& \u{17}\u{11}& _\u{12}& _\u{12}& w\u{12}& {\u{13}& \u{1d}\u{13}& 1\u{14}& D\u{14}& \
        X\u{14}& m\u{14}& \u{f}\u{14}& \u{14}\u{14}& \"\u{15}& .\u{15}& 3\u{15}& 8\u{15}& Z\u{15}& \u{1d}\u{15}& <\u{16}\
        & b\u{16}& \u{0}\u{16}& \u{16}\u{16}& \u{1f}\u{16}& P\u{17}& s\u{17}& \u{15}\u{17}& $\u{18}& :\u{18}& d\u{18}& \
        \u{d}\u{18}& @\u{19}& o\u{19}& (\u{1a}& F\u{1a}& \u{1c}\u{1a}& :\u{1b}& F\u{1b}& F\u{1b}& \u{4}\u{1b}& \u{9}\u{1b}\
        & m\u{1c}& m\u{1c}& \u{c}\u{1c}& =\u{1d}& Q\u{1d}& \u{5}\u{1d}& '\u{1e}& \\\u{1e}& y\u{1e}& \u{11}\u{1e}& \u{16}\
        \u{1e}& \u{c}\u{1f}& \" ' \" ' e ' \u{9} ' $!' :!' \u{18}!' \u{1d}!' B\"' r\"' /#' 6#' z#' \u{b}#' $$' N$' m$' \
        9%' Y%' \u{7}%' +&' K&' ~&' o'' \u{7f}'' !(' k(' \u{14}('  )' /)' w)' \u{c})' \u{13})' \u{18})' e*' {*' \u{7f}+\
        ' ,,' \u{d},' 7-' \u{6}-' '.' '.' ..' f.' ~.' \u{15}.' O/' h/' x/' O0' T0' \u{15}0' \u{1a}0' !1' 41' b1' o1' }1\
        ' \"2' :2' \u{3}2' \u{15}2' 33' ?3' w3' \u{10}3' <4' H4' M4' Y4' h4' q4' q4' \u{5}4' \u{5}4' &5' 25' T5' q5' v5\
        ' \u{8}5' \u{1b}5' V6' V6' V6' f6' {6' \u{9}6' \u{19}6' \"7' F7' i7' \u{16}7' &8' O8' w8' \u{4}8' \u{f}8' (9' Z\
        ;' p;' \u{1b};' M<' _<' l<' x<' \u{13}<' \u{13}<' A=' H=' %>' L>' u>' u>' 6?' F?' F?' R?' q?' \u{1c}?' 1@' 1@' \
        ^@' i@' [A' \u{11}A' \u{11}A' \u{16}A' &B' RB' ~B' ~B' 'C' AC' \u{6}C' 8D' UD' fD' |D' EE' \u{10}E' BF' IF' oF'\
         \u{10}F' \u{8}G' *H' 1H' JH' SH' \u{c}H' 6I' QI' \u{12}I' 7J' EJ' TJ' _J' -K' ^K' ^K' ^K' eK' sK' -L' \u{1f}L'\
         \u{1f}L' \u{7f}M' \u{1c}M' `N' \u{1b}N' ;O' LO' IQ' YQ' \u{14}R' \u{1e}R' 4T' ;T' @T' KT' \u{5}T' 'U' 8U' VU' \
        hU' hU' ~U' \u{1c}U' 8V' PV' hV' \u{1b}V' -W' ?W' \u{0}W' )X' EX' WX' WX' }X' \u{11}X' 4Y' fY' \u{16}Y'  Z' fZ'\
         tZ' \u{d}Z' B[' \u{12}['  \\' G\\' l\\' \u{0}\\' \u{1a}\\' :]' O]' x]' \u{e}]' #^' 3^' :^' M^' _^' r^' J_' __'\
         d_' o_' v_' \u{2}_' $`' G`' z`' ;a' \u{9}a' \u{1e}a' /b' Eb' }b' \u{9}b' (c' `c' \u{0}c' /d' @d' Ld' \u{7}d' 1\
        e' We' %f' *f' qf' \u{e}f' \u{1a}f' Ag' pg' \u{1a}g' Ih' Ih' }h' \u{15}h' ;i' Ki' Ki' hi' \u{10}i' Vj' rj' \u{15}\
        j' \u{1c}j' pk' $l' Wl' \\l' wl' \u{2}l' \u{16}l' Pm' am' fm' zm' \u{5}m' #n' 2n' Mn' jn' qn' xn' \u{5}n' \u{10}\
        n' bo' bo' \u{9}o' \u{12}o' \u{1b}o' Tp' *q' Bq' Mq' Yq' Ir' \u{c}r' \u{11}r' $s' )s' Gs' qs' \u{8}s' 3t' |t' O\
        u' fu' \u{9}u' \u{14}u' \u{14}u' \u{1b}u' \"v' 4v' Fv' Fv' Vv' \u{f}v' @w' Gw' \u{e}w' \u{19}w' )x' )x' ]x' ]x'\
         \u{12}x' Xy' cy' vy' 6z' Qz' Xz' gz' yz' \u{b}z' \u{15}z' ={' h{' t{' h}' \u{a}}' \u{13}}' \u{18}}' \u{1d}}' A\
        ~' ^~' p~' \u{8}~' #\u{7f}' !\u{0}' 3\u{0}' 3\u{0}' >\u{0}' o\u{0}' \u{11}\u{0}' d\u{1}' r\u{2}' r\u{2}' \u{1d}\
        \u{2}' /\u{3}' >\u{3}' >\u{3}' p\u{3}' \u{2}\u{3}' r\u{4}' w\u{4}' \u{1}\u{4}' \u{12}\u{4}' )\u{5}' .\u{5}' .\u{5}\
        ' C\u{5}' Q\u{5}' \u{1d}\u{5}' \u{1d}\u{5}' N\u{6}' \u{1d}\u{6}' R\u{7}' c\u{7}' }\u{7}' )\u{8}' H\u{8}' T\u{8}\
        ' p\u{8}' \u{1c}\u{8}' R\u{9}' l\u{9}' \u{6}\u{9}'  \u{a}' l\u{a}' >\u{b}' W\u{b}' %\u{c}' I\u{c}' j\u{c}' v\u{c}\
        ' @\u{d}' \u{b}\u{d}'  \u{e}' 7\u{e}' P\u{e}' o\u{f}' \u{14}\u{f}' \u{1d}\u{f}' \u{1d}\u{f}' Q\u{10}' z\u{10}' \
        %\u{12}' R\u{12}' W\u{12}' j\u{12}' w\u{12}' j\u{13}' x\u{13}' '\u{14}' N\u{14}' `\u{14}' e\u{14}' \u{e}\u{14}'\
         \u{18}\u{14}' \u{1d}\u{14}' $\u{15}' $\u{15}' >\u{15}' \u{1c}\u{15}' 4\u{16}' \\\u{16}' \\\u{16}' q\u{16}' \u{14}\
        \u{16}' C\u{17}' H\u{17}' M\u{17}' *\u{18}' /\u{18}' Y\u{18}' \u{b}\u{18}' #\u{19}' 1\u{19}' s\u{19}' D\u{1a}' \
        a\u{1a}' }\u{1a}' \u{b}\u{1a}' !\u{1b}' 1\u{1b}' 4\u{1c}' ]\u{1c}' \u{1a}\u{1c}' i\u{1d}' p\u{1d}' \u{1f}\u{1d}\
        ' \u{1f}\u{1d}' \u{1f}\u{1d}' 6\u{1e}' F\u{1e}' F\u{1e}' R\u{1e}' u\u{1e}' \u{a}\u{1e}' \u{1f}\u{1e}' +\u{1f}' \
        ?\u{1f}' b\u{1f}' \u{c} ( -!( j!( o!( \u{f}!( B\"( I\"( d\"( \u{7}\"( *#( 6#( [%( \u{2}%( #&( 3&( A&( M&( h&( \u{1a}\
        &( <'( Z'( ~'( \u{b}'( .(( <(( A(( j(( \u{4}(( \u{f}(( M)( Z*( _*( \u{1e}*( )+( m+( Q,( >-( _-( _-( t-( {-( 2.(\
         R.( {.( T0( g0( \u{f}0( \"1( h1( o1( \u{d}1( #2( P2( w2( \u{1b}2( .3( @3( \\3( o3( B4( S4( j4( o4( t4( -5( -5(\
         f5( k5( \u{5}5( <6( )7( \u{7f}7( P8( n8( \"9( 59( ~9( |:( w<( \u{1}<( f=( \u{1a}=( \u{f}>( 5?( T?( T?( \u{10}?\
        ( \u{10}?( A@( i@( $A( xA( \u{5}A( cB( \u{c}B( ;C( ^D( \u{4}D( /E( CE( PE( nE( 9F( \u{1b}G( RH( `H( \u{7}H( \u{17}\
        H( 5J( hJ( qJ( \u{e}J( \u{e}J( 5K( GK( QM( QM( <N( JN( nN( \u{5}N( &O( vO( \u{1c}O( bP( tR( `S( [T( &U( \u{0}U(\
         3V( 3V( :V( \u{6}V( \u{5}W( 4Y( `Y( *Z( xZ( \u{3}Z( \u{11}Z( \u{11}Z( E[( z[( \u{17}[( 1\\( 1\\( q\\( x\\( \u{9}\
        \\( \"]( 4]( G]( S]( f]( \u{1e}]( *^( 4^( B^( X^( m_( \u{18}_( 7`( 7`( V`( \u{8}`( \u{14}`( Ba( _a( xa( xa( 0b(\
         Ab( 1c( Ec( `c( oc( \u{1e}c( \u{1e}c( @d( fe( ye( \u{10}e( 5f( @f( \u{12}f( !g( *g( 8g( Cg( \"h( 2h( Rh( ph( \u{5}\
        h( *i( \\i( \u{11}i( \u{18}i( Tj( Yj( uj( \u{e}j( $k( >k( Tk( nk( \\l( 'm( 'm( 5m( Gm( \u{1e}m( 9n( ln( \u{1e}n\
        ( ]o( \u{17}o( \"p( .p( bp( np( \u{7}p( \u{e}p( \u{1c}p( \u{1c}p( aq( \u{6}q( \u{b}q( \u{12}q( \u{12}q( Zr( rr(\
         rr( \u{4}r( \u{b}r( +s( 6s( Cs( Hs( Zs(  t( 4t( \u{2}t( \u{2}t( \u{1b}t( Ju( Ou( \u{18}u( ^v( \u{b}v( Qw( cw( \
        qw( \u{1b}w( Xx( _x( ~x( \u{f}x( \u{1f}x( 6y( fy( {z( \u{b}z( '{( g{( r{( B|( B|( N|( m|( *}( 6}( ;}( \u{0}}( 4\
        ~( Y~( j~( q~(  \u{7f}( '\u{7f}( ,\u{7f}( S\u{7f}( s\u{7f}( \u{1a}\u{7f}( S\u{0}( l\u{0}( q\u{0}( \u{7}\u{0}( \u{1d}\
        \u{0}( \u{1d}\u{0}( .\u{1}( >\u{1}( I\u{1}( |\u{1}( \u{1d}\u{1}( )\u{2}( N\u{2}( N\u{2}( ~\u{2}( \u{e}\u{2}( )\u{3}\
        ( X\u{3}( \u{1d}\u{4}( 1\u{5}( T\u{6}( {\u{6}( \u{1c}\u{6}( 7\u{7}( 7\u{7}( @\u{7}( q\u{7}( \u{9}\u{7}( #\u{8}(\
         5\u{8}( >\u{8}( |\u{8}( \u{13}\u{8}( &\u{9}( n\u{9}( n\u{9}( \u{1}\u{9}( \u{6}\u{9}( \u{1d}\u{9}( 9\u{a}( P\u{a}\
        ( w\u{a}( w\u{a}( \u{17}\u{a}( 1\u{b}( I\u{b}( j\u{b}( \u{8}\u{b}( \u{1d}\u{b}( A\u{c}( A\u{c}( \\\u{c}( \u{c}\u{c}\
        ( \u{11}\u{c}( 0\u{d}( :\u{d}( U\u{d}( i\u{d}( \u{8}\u{d}( \u{16}\u{d}( \u{d}\u{e}( =\u{f}( -\u{10}( 8\u{10}( F\
        \u{10}( z\u{10}( \u{b}\u{10}( \u{10}\u{10}( :\u{11}( ]\u{11}( i\u{11}( &\u{13}( k\u{13}( 9\u{14}( 9\u{14}( I\u{14}\
        ( I\u{14}( \u{e}\u{14}( \u{7}\u{15}( \u{c}\u{15}(  \u{16}( +\u{16}( G\u{16}( S\u{16}( q\u{16}( \u{6}\u{16}( \u{1c}\
        \u{16}( 0\u{17}( J\u{17}( J\u{17}( Z\u{17}( e\u{17}( \u{a}\u{17}( \u{a}\u{17}( B\u{18}( e\u{18}( l\u{18}( \u{f}\
        \u{18}( .\u{19}( p\u{19}( y\u{19}( \u{11}\u{19}( -\u{1a}( ?\u{1a}( |\u{1a}( .\u{1b}( ?\u{1b}( H\u{1b}( b\u{1b}(\
         }\u{1b}( h\u{1c}( \u{6}\u{1d}( 2\u{1e}( J ) J ) 5!) \u{a}\") &#) W#) q#) <$) M$) \u{10}$) 5%) \u{4}%) \u{11}%)\
         /') `') i') u') \u{a}') $() /() f() ~() A)) H)) T)) l)) /*) /*) 4*) D*) e*) {*) \u{14}*) 6+) 6+) w+) w+) <,) X\
        ,) j,) v,) \u{6},) \u{6},) \u{1c},) #-) c-) u-) \u{1}-) ?.) 4/) ;/) O/) g/) \u{13}/) \u{18}/) (0) H0) 41) \u{11}\
        1) i2) \u{1}2) \u{15}2) K4) g4) \u{b}4) \u{17}4) :5) \u{8}5) C6) N6) \u{4}6) \u{b}6) T7) `7) |7) \u{1e}7) >8) W\
        8) v8) \u{d}8) )9) {9) {9) \u{0}9) \u{5}9) \u{19}9) ):) <:) <:) Y:) \u{6}:) ?;) Y;) \u{2};) \u{14};) [<) \u{19}\
        <) B=) ]=) r=) y=) :>) R>) f>) G?) \u{1c}?) +@) O@) |@) \u{11}@) lA) \u{6}A) WB) /C) HC) MC) \u{d}C) AD) KD) KD\
        ) {D) /E) 8E) =E) KE) $G) EG) aG) \u{5}G) \u{c}G) zH) #I) >I) $J) QJ) oJ) \u{13}J) \u{1a}J) @K) PK) ]K) \u{3}K)\
         ZL) \u{5}M) aN) \u{1}N) QO) kP) \u{10}P) &Q) mQ) xQ) \u{6}Q) \u{1d}R) ,S) lS) 4T) 9T) NT) YT) \u{16}T) \u{0}U)\
         IV) hV) \u{14}V) \"W) \"W) yE$!q!I>o!N*G$\"N=v\u{1f}`!MjE1 r\"I#H\"O!G7m\"M#N\"H!K-D!M&KWpNJ'L=G,@% p!A\u{1f}`\
        <w#v!\u{10}!UN^X\"(Q7L5G\"!M?P4r2 D!@$G!N!~!P7H!G!V#J!P!{Or%N#t(F)wXrC\u{13}7 X!B!M!Q\"G\"B!L!?&>$z!H+S!I\"S\"L\
        #N+x!I#H!H-<~S.q~d\"FM4s\u{f} '!@&G6p\"s\u{1f}`6N#pXf\"#QSO6E!(Of\u{15}; K(N+@(k$S\"S%S!I-P!P#R\"K,J4P!K\"p%M!I\
        4O8J!l\"m-O%S\"O!O-M97! J\\\u{18}$#M\"o=O\"p\u{5}@# T/M!s;\u{15}\"\u{1f}`ewb_\" s?vp#% J!N&L!NNQ\u{2}X!?w#6#@Q4\
        O!LZ:\"\u{1f}`@s\u{2}\u{3}@ p!L!L#Q!I\"O3G$n!Q!N#M!O!Q!L-M!S!N#I\"M<r#q!P$t(t's#O>N!G0M!L#K!J\u{d}y'!S!R#G\"M?O\
        .M!L6r# o4Q?R\u{13}g$ M\u{1f}`=O\"t? @!U!]!Q\"@6I\"O#S$A!O!R.S!S!R\"G\"L=o$C\"P!pBt%O(t#I,r!K#Q$J!R!S.T!O\"O\u{19}\
        1\"\u{1f}`@u/P!?xP^!?v=<\"'K?OR;, Q!o$F:M!S$I0v\"F$CWK!w$K(*+ D!D!S!H\"k#T7J!G\"N9QVIAh! q\\4\"'N8M\u{15}<# s%K\
        aH?d%!q?{\"u2D\"F6\u{b}+ j\"N%M!O7n\"N%R!O.LuL#IRD!?y!k#!E$K\"K_U\"AN&s\u{19}\u{e}$!F&G8s!GQ,!AsWp$\"Q#G\"D8LGk\
        &%D\"I9L\"w\"G\u{19}taY( K!w!H#K:K!y!I#K!\u{1e}3!=!K!J\"A!L!?!D+I!x+Q!F!O!N#M.u2@zS1O!rJH!An+\u{3}!\u{16}rGE\"\u{1f}\
        `0F^H!\u{7}z8\u{1b}\"\u{1f}`@t=?\"@t4JNe!\u{16}urt7 j!W!n#G\"A!J3J$m!N$N!Q!J!Q-?!O#D#RBIGH\"u\"I(J4Kb!\" q!>!>$\
        \"r\u{1f}`+uJv8P%!I&M8t!J&N\u{1b}\u{9}\u{a} q!R!q!O\"N\"N!q!N\"M\"K\"Q\"N!Q!J\"L\"K\"P!P!Q!n!S\"b!l\"P!T#S!g%P&\
        U!o!F!R!@!M!8!S!6!G!4!D!5!=!H!P!<!D!9!@#L$P#K$P!P!W\"m#X!V\"S#R#L#j\"V\"U\"N#W#S\"R\"T%P\"k!R\"l!S#k!W\"T\"o!i!\
        g\"l!s\"Q!n!T\"L&R\"k!T\"j!L!T!J!U!M\"N\"K\"K\"P$K\"<\"i!N\"S\"m!j$l?~!VP>X( r!F!O=r!K4L!O\"PNq$ r!L>x!I{\u{18}\
        #\"P&PMK,[!zsKC( K!O\"m\"M\"I?F.O!M M&#s2M-q4C2Mzu#_! K\u{a}+& q!M&M8p;K\u{6}Npe\"Hw4F\u{1a}{!!Qq\u{1b}\"\u{1f}\
        `@s\u{11}M\"!u?wTP4 L!q!o!G\"D#v7T6O%R!lGJ;J'L+M1P&S.s!G)r&K\u{16}\u{9}!z{\u{5}6\" u?vxA2!K!N!R#P!I8O!T$o\"P.O!\
        P!N\"V\"F4wrM%Q!I>o* E!K\"o\"t=y4B[G!L\"q\"u\u{13}t& u#D\"G\"F8n%J~'* M\"R&o7N'A!o4I\u{4}M\"M$Q\u{11}T8 R!G!K!P\
        $I!P!H*L\"x+Q!T%P\"O,M\"L\"Q$J$K'E!x\"N\"FsQ\"M$\u{19}$%JBL1O\u{7}K\u{13}s! v\u{14}3# M\"q?p\u{e}\u{14}\" I\"mv\
        u% q!E!Kuthrt]#!J!n\u{16}z\u{2}9! p\u{19}~@ K!R!W!K\"C\"S\"q'q$L'M$L!T!S#J\"O!R(o%G!T!L\"C#S!WtM\"N.N!H#J!S#o)H\
        3Q]B) H'E!K7I%r!t!I2I!Kya#!M&H!LGm!-tI<( p!O&K8o!M&J.L&M\u{a}%$;y!F\u{14}y!FRB# q%J:s#\u{17}! Oby$ K\"n=O!sJ\u{1}\
        !?P\u{9}w!(Kc-<\"Q!O\"I\"Q!T3?%p\"G$B!M->!I!t\"B\"r!FVQ!w$D(H&N!q\"F)?-C#A!K#Bk\u{7}#!J?O\u{c}|So\";p\u{15}pRK+\
         s!I!N%H!M7n!I!P&I}s)q[p\"+:!q\u{6} \"\u{1f}`)r\u{3}j\" v?wCa\"BK4v .\"\u{1f}`ex|*! Q}\u{0}&&O!F9P&Iku'wxn!?wT\u{3}\
        , H%P\"M8G!F!J&O-u!t\u{a}L%Q\"R\"t#BG4s\u{c}pE^&!C%P;I4r\u{b}E%P<\u{12}!3M\u{1e}8%!P&M!L(o6N\u{1a}D#!L&Q\u{16}w\
        7\u{1f}* p!E!Q%A8n!Q\u{4}n!E:n!N\u{8}6\"\u{1f}`@vi_!(P>m% u'L\u{1f}`9v'L3:\"%r:F8MA n!Y$L\"N!N'G$L(K$t#s!v!C!P!\
        T!R'I&J!N!I!H!K\"OJw!I!M7M$G.q!K\"N.K&L!Q\u{5}k#!J>t!L\u{1a}u# r\u{1f}`@rjX*!p$H\"L!K<I\"K!Q-P!Q&LDD) E%S:G%N#R\
        -B!N#A\"E\u{f}\u{3}\"\"S?QMW6 m!Q!T#G!D!O-N(Q$P&R,S!Q!O!S%M!R)RZM\"q1Q/O0T\u{1d}\u{1e}$ L!r>M!tG\u{7f}& s!B!A%A\
        9H!D\u{13}3\"\u{1f}`)s\u{1f}[#!F&p?s=\u{4}% M!q$N:L!qa\u{0}&!F&H9L&J.J2GH)#,l?O4qa\u{16}/ o\"R#C!B!D!M8n$G!C!G!\
        N-G!B!F%IT&8 w!E!Q#E!S!D!K,R+w!M!R#H\"K!O,S!K$J\"J!O?u7o4K!Q9l]\u{16}% L(L7soH\"w\u{14}\"!&N\u{4}u,%B!K5G*F\"S-\
        N&M4n(HZG/R'Q[O# x!I&FIQ&!s$F\"G8M!z4F\u{15}B# p!I!M\\<+!P>m\"R%J/QMN$t@P)s0S(T0*!TFOeB K!Q!R!I!P!v!L!M!R!8&90R\
        !S\"M\"p!R!N!Q-H!L!G\"IYM#O\"o!Q-S!P*J!o2N\"p!R!Lmb!!LM,#;t\u{14}M!tDD&!O$G\"u=H\"v.DSo$ N!u?x4E\u{e}|\"Av4J\u{11}\
        !(!L$I!M!r9O$K\u{1f}`\"Kn\u{d}$ r/N0r/N(q\"\u{1f}`-HcS\" I\"m!r-!CCG\"D/R@t0K-K$r<G.K$N!O!K\u{11}E\" q\"OL\u{1b}\
        ![L.\u{a}!!EW\u{16}!VN 1$ t!R$H\"MM\u{b}!Dq'v\"\u{1f}`=y_\u{0}-!T$R\"P!U7O!S!R%R/j#N\"Q\u{7}N#Q\u{19}|1 T!J!V#J\
        !m!M!P7N!Q$N#O/TnJ<N$N\"O>J\u{9}&\"%L\"M4h\" ;?>\u{8}n#\"N?P%K\u{1b}\u{7f}#!I>t!Lk:* s!I!I#F7L$L!K3R&nwL\u{5}41\
         P!J'N8U\"@\"@\"E\"H,F\"r\"u#D!q<JgK!G'L'n! O`\u{17}# p\"L=tT*! N\u{b}A! P!F# M?N\"s\u{6}}\"\u{1f}`%v14\"BO4oFs\
        \" r\u{11}x;t# u\u{1f}`@x+c\"\u{1f}`0wX\u{8}&!Q%L!R9Q%J/NaU% N!H&tsN#uZ5!(KOb\"\u{1f}`@H A\"Gu4Ir@) L#Q\"q#N7L#\
        Q\"t2I\"K\u{2}@# p\u{1f}`@v\\\u{0}\"\u{1f}`.u.\u{6}%!P!O>O!P%O8\u{f}& K!I&w\u{1d}J!J\"w\u{1f}_\" q!=\\X. n!J!P%\
        H!J8M&L/M&MkF\"L'K1G&Nq\u{7f}!RtgN\" r?r\u{e}=& u!H&K8x!J&L\u{10}k%\"O$L\"O9R$P\u{4}&!?w\"u$\"F#o?z4H8\\\"'M{wy\
        \u{4}!!E\u{1c}H'!P!M#U\"O=E\u{1f}`#P\u{1e}[' o!N&K!M\u{1f}`(s-{2X!\u{7}Aj&$\"G&o9N\u{7}q:T(!G&I;F\"K2u\"r\u{a}s\
        \"L=D% H!V&o9M&r-m!\u{11}zsO\"\u{1f}`.xJW#%I?O/Q\u{9}c\" L?O*\u{0}' O!u!M%EMn\u{b}S!qai%!E.t?q!p\u{0}r\u{7}M\" \
        J\"pk.&!F&L8q!I\u{1f}`:s\u{c} + s!O%K!Q!M'C.I(L0K&N\u{1c}I!.\"@s4O7\u{19}A W!P\"U\"O\"J!R#K&5+N$T\"U\"R\"I!O#N*\
        N!R!S\"J!T!P!O3JTO$O+O+m!Q$Q$O\"P-s0H[\u{13}$ M!u>K!yH\u{19}\"By4Eq $\"J&s?rWs\u{d}3\"&q?oX\u{1e}#)o?y4ClV# H#p\
        \"ArH:!V!k#Q!S!R4M%P$Q!Q!R!L3Q!MEH\"n!M\"Q!J1P\"J!J6M#N-O$K!Q`v!ALk@( E!I&p8K'F4v\u{5}H'pzy$ m\"IuN7u6*- Q!B$q!\
        O!E8N!E\"r\"v\"H0@\"=(E^J!!M\u{16}Z\" M\"n:\u{6}&!F$E\"J!O:w]w_s\" w?zMA!\u{1d}NV\u{11}\" J\"p\u{9}\u{17}!zt'u!\
         O`4!\u{2}vX\u{d}!%qE\u{6}!?xNP\" u?w?b\"Bv4BT\u{9}\"\"S%EK;% K't\u{1f}`9K'tgR,!B!L!G!Q!<!t<N!S\"loL!TPlg\u{c}\"\
        \u{1f}`+rHm\"\u{1f}`Fp#Q!WQ\u{a}\u{13}- o!=\"L0G-F&r.D\"G\"=\"Dur7D!Q \u{f}0!l!N#K!P!K!M4p%O#L!P!N/MJx#t$NKp!~!\
        ETKf# N!P$RH\"!(OX~! OKS% L'p\u{1f}`9P'q*\\!?uM6( {!G!N#B\"L!Prs7vc}$!A$HAM4v 4< E!s!U$W!p4C!l#K\"R$U/O%R\"SAG!\
        Q%N\"D/L#o0s)L!C!l!Q!V,J&T\"Q\u{1a}k$!n!O>l!P8*) Q\"P#G:I!H$J\"H.w&u*1! nGM8 r\"S#M!M\"R+O)S$j!U!t\"S!K\"U-J!H!\
        E!K!F!O!O!Lis'p&S)$\"By4I\u{d}Q!%N\u{d}o% K%u\"KQt\u{c}t\"k!!o-H% L!K$v:L%x#\u{7f}$ L%G\"M*r\u{e}\u{14}& t!F!L%\
        D{sMs\u{8}\u{8}!UqsF!\"QX7' u!B!H%=YN\u{1f}`!J(\u{b}# q\u{1f}`@u$=!@p'=\"Pr2N\u{11}z* m!Q!p#J\"N!S>Pas2L6y\u{13}\
        A\" v?x0y\"<u\u{15}vN:! O3A!As.c!DuEo( K%K*s0O+M$I0p\"v'\u{b}$ r!E>u!LEf$ s\"M=w\"M\u{13}\u{1a}# x\u{1f}`@xq#! \
        sl,!Bk\u{4}:%?H%I!K3x!vky!?u&x!?tmc% K!F!M\u{1f}`>I~v\" o!E\u{e}9) H!H!r#L#Q\"s5J!O!p\u{1a}}! MaJ\"!N!PSO' P!n>\
        o'D.BDs@M\u{13}\u{11}&!J'L7s\"Q&L\u{8}Ik ( m\"O$L!E:K#q0E$GA'0 S!p!M#p\"M!n7H!q!R%N.JHNSK$N-L$N\u{1d}9(!E$K\"I8\
        o!G!R#M#Qg)\" o%GI$& p!O$L\"G8x!Qk5) S!P!S#O#P7N!O$P7Obu!'MKt!\u{11}wA\u{1d}\"Ap4Q#/\"\u{1f}`eII\u{e}, M!O!o%Q!\
        T7S'M.J'OGK/MVO`b!1sfX% N%ROp\u{c}l$O:\u{5}*#L\"L;G$N*q&EGr\"J;M!sW\u{d}! KUl\" v?vXk\" q!DR\u{19}$ q!I&E\u{1d}\
        t]\u{0}#!G&L9J\u{9}># u!QSSIo< p!D$=!P!:!O+F)p#o!L\"u\"A!O!A!F.N!>%L<o/N+G\"M!r5s&K\"p+u)O\u{b}!!\"P>\u{4}$#n\"\
        M?Spo?H#\"N>N!MB\u{1d}#!p>P!q\u{d}J* I\"C#u!J!E!N7I%J4y!L!\u{15}8!T%R!P4L%O&P2J\"I>K#I'p!O#N-M$Q.L*s!L\"N+N#M%N\
        !N3s\u{4}3! sy@!?t4G' v!G!H#L\"F(A0p'|!%I3M$ O\"p=N\"r\u{1d}p) s!<!F%H8w\"E&KjP:mR,\"\u{1f}`Uu\u{1f}\u{8}!GLs|(\
        !D%S!G!j=F\"M.P\u{10}T\u{c}k2 s\"k!G\";!C!A!D!?&>$D,p\"S%A,H(D\u{3}Q\"q'D\u{15}\u{1f}$ M<r\u{13}N\"rpj\"%q?r\"C\
        #%S?Q4pTn0!K$P!M&t4M$R!N!O/P#S?{!Idq$M%Q?A\u{17}\u{14}$!>!M&F7qG\u{10}!!o!Z!$n}7&!S&S9W:LLOBJ[\u{5}' s!F%P!P9L\u{1f}\
        `'LM\u{2}! s\u{1a}Z# p!J?H\u{7f}^\" s?se\u{1e}\"Bo4I\u{0}?\"|MLLdx$ z.>`q$I[z$\"Q=n!N&L$]!!PY\u{a}!\"N\u{c}\u{18}\
        !\"m\u{1c}\u{1c}$!P!K\u{1b}|\"F!\u{4}\"\u{1f}`@t\u{19}Y\"HL4t-\u{7}!\"P5\u{5}\" r?xhj!WP4Q' q!O%Q!D?K.D$Jm!# N!\
        @!l\u{2}SR o!M!V!M\"O\"L!R!K&r\"K\"O(P\"N\"q!R$H\"I!T'w!u%M!R!M\"N!O!H!Q%>!L-l'G!L!M'O+K8N%Q!P!M'W!P\"B+G\"q!S!\
        S$N!P!R0Nj9!!MSd\"!J>y\u{1e}\u{2}\"Bv4J^3!Bz\u{8}\u{b}\"!r?w\u{9}\u{14}#!ECsSuc\u{f}\"\u{1f}`@MQh% p1G\u{1f}`/s\
        /GW:\" m4Tdt!*pTZ$'t8J'v\u{19}tNM#/r?L2vp\u{1d}$\"S%o:S4J\u{7}\u{10}3 M!u!R#M\"F4I%U$M\"E.M!KBP$J7A2P!n+I0G4u>\u{8}\
        ! n5S\"\u{1f}`0v)\u{1e}!!M\u{19}0! p9A!&Q~)!(O\u{9}\u{1d}$ w%H:w%H\u{1b}d1 p!G$?!N!N4L$l%E0A!UDN8o-H'D\"@)L/r\u{1e}\
        \u{7}! O4Q% M!u\u{1f}`$M!u\u{16}\u{7}< i!P!V#B\"Q(<$Q(D%T$F!S!N.L!T#K!P\"PJS3w)I$T*p!D,n!O#Q$K\"N\u{1e}0\"(R?L:\
        J$#o\"Q=u4KE#\"%H!IZ3!+qct! O8c$ N!K!o&R==# H\"O$Rr<# u\"M=q\u{19}_!\u{e}MOk*!F$I\"N6N!y!t\u{1f}`6I#N!yc:# O?O5\
        p_~# u!E&JD<!'IJ?$!H$E\"P9ME\\\"3t?t!<\" J?ME(4 Q#L\"M\"C,B\"y/B!R!H*E\"E#P!D$D!O!A$D\"s%I!y\u{c}\u{f}@ q!O!X!P\
        \"J!M\"S3L!Q$R!V#J\"U!R-P\"Q\"N!O!J,v<t$K\"C&J#p<r\"o!L!Q!K!L2K\u{14}<'!M$M\"N!O8P!QgRSX!?vLm##JAJ4qPs\"\u{1f}`\
        %r\u{c}r%\"n$K;q4Kzu\u{1c}\u{5}%!G&O5r9P|r\u{14}2/ S!K\"H\"R!n!Q-p-r2q!J!H\u{b}L!M$q!KSN$!K:K$p\u{11}KfG#'R!S>O\
        8n!\"M\u{18}d# E!Q%Ok`! on1# t!I>tOC$ I\u{1f}`UI\"r!E$\"P$O!M!pw?!Kt!\u{11}! MX#!\u{2}wBm\" r?va!\" s!J[\u{1f}!\
         v\"K# s(K7t+Q!&R98! P?\u{3}!!NV'&&K9q&L0KoM$rr($ q!J&L9P\u{6}<\"@L4tru!!O)\u{13}! ng[! p293 P!I&S!O'B1S\"@\"@\"\
        D\"D,E\"t\"t#D!s<JgJ!F'Lm[!\u{7f}zQB!\u{2}tox\"\u{1f}`0vcX#'N!O8R.\u{c}\" m!B,l\" s!F|j\" N\"o0~$ p!O>t!PpT$ r\"\
        O\u{1f}`SrY4\"\"N=s\u{4}x+ K&o!L4L$M!O&I/K{L#L.Rth, t\"S$M\"J7m&L\"M.I&R\u{4}r&J\"M\u{14}+# t!@>}='!?r\u{5}|!Ts\
        ##& K!v>O!pxO,OT\\` :!k!\\!U!V!m\"o#R!M!Q!@\"L!G!H!Q!R!n(n!D\"A#T!V!V!W!O\"S\"P!Q#M\"L\"Q$L!U#P!P!N\"K\"F\"J!S!\
        G#E1I\"L\"J\"q$H!F!N-L!F!J#l2r'S\"n!P&K'@\"l$T'L%o&D\u{1b}q! oW#!?w^\u{e}!Jv6\u{4}\"\"M?M\u{12}:!?r@F\"BF4z\u{1d}\
        0!?K77+ L!G!m%P!S7M!F&I!W.k\u{c}O3\u{4}' M\"H%C*o!o-Gov\u{0}\u{17}% v!E&E\u{1f}`9tF\u{8}# u!@>ur3\"%L?MZs' I!M$\
        K!p\"L>K!O}C%!=!I%?:M\u{7f}sL4& m!E&K-S\u{1f}`>Qxa\"@N4sHd' I&K!S8M'R/K%PLd& O!P$E:K(Qqt\u{a}\u{c}$ s!B\u{1f}`$\
        x(!#/t?v2BDE#!I>v!KL\u{0}\"!O>p\u{2}=( }!@!F%I!G4L#r\"K7V\"\u{1f}`0vY\u{0}4 G!P!S\"R\"m!O!L7D!R!R&R-N!O%Q!MtC0P\
        !N&P!Qm~5 F!A!I!?\"?\"=\"=\"\u{7f}!E#>$;,E!E\"E\"E&v!G+D\"F\u{c}J&w\u{8}A, O\"Q!P\"A#N4q#K\"P#A7Pvq6N\u{2}>#!K!\
        n>L#R%%J.O/{0P$DRB\"\u{1f}`@wtV& t!O!H&D7q\"GVt\"!K$pkf' x!I2K,v3M\u{d}t1N2x#'L8v\u{5}s\u{7f}I$ w!B!G=sZh\"'M;u\
        t)/ o!K!G!M$C!J7s!M!F&J/M\"K!L\u{6}m&MN.!!L9\u{12}!As\u{11}q!%Khe\"GL\u{1a}Nwd$ t\"P=o\"Q]a( o!C!M%G9E!R%K!KZM!\
        Zt[w\" u?u)\u{c}\"?KczVM% s!O!I&D9Fo1* I%R\"J!N4p#E(O\u{a}p0R%L?C\" O?Nn\u{12}!'Jy$\"'K?IX^# t!L>v!\u{19}!?rSt!\
        ?uu$$ L!L&L8N2`\" M!I6\u{11}! M<^!Ao;\u{10}' j!L&L9R&M.Q\u{c}M\u{7}O# p!J?IB))!P!N!Q\"n!S!K!MQP\u{6}LT\u{18}$ J\
        !A!p=Lk?) l!K&Q8s!NbMBw+N-M5\u{1c}! O\u{2}c#!F&J9J\u{11}]!\u{10}sgU!?uD\u{14}$!N$S\"N=P\u{1d}\u{2}X I!\u{5}!:!6\
        !F!1!?!1!=!9\"3$0\")\"6!G!H'L!A\"O!x!A!A\";!D!7!D!;&<$7\"t!G!=\":\"7!E-H\"n$u)P$s-r*r2S!o*w\"L+Q$z!F!?\"@\"?!K!\
        =-p\"A\u{1e}y$ N\"s=N\"vyY! NY=!\"M/f\" q!G'>4 Q!?!I!v!D!J!N\"G+Q,H\"J!o!K!M!O4Pvr)O*t\"Mjgw P\"r!P\"T\"O\"M\"L\
        \"P\"J!Q!K\"L\"S$L#o#P!S!X!N!U!U!W!W\"O\"L\"Q\"J!J!L!T!P!T!H!T!L!W!Q\"M\"L\"L\"P\"M!S!M$S\"Q)L%T\"S\"l!M!U!T!R!\
        n$R!V\"K'N!N\"R$V#O!L$K!P&S\"N\"o!m!m\"p\"K\"o!L!M%C%Q\"S!N\"R\"P\"P\"O(J%P$o\\m!zzZb* J!N:I$N!Q\"o2Q\"CzJ!tl^!\
        \u{2}uY)\"\u{1f}`@u\u{a}\u{19}\" M&qF@\" q\"KT\u{9}\" K(NS:'!C!p%K8G\"p4O\\u_\u{0}!?yS\u{1c}\" r1:\u{13}J!'N\u{1f}\
        %\"!H?K4K( o\"D#J\"N!O9L#M\u{0}th\u{e}\"\"KYtY)\"\u{1f}`=wxl\"\u{1f}`@v\u{6}v# o'K{vaFe X!L!V!W!m!R!R!R\"N#E!9%\
        S!Q!N)R#K!S#S!O!N!T!P\"U(Q!O!I$R!K!G!W!J\"N$Q\"N!L!n!Q#M$t-R$v\"L-p!M!P!u!Q%Q!n\"M$S!N!o&P!K!W%q%F!S*P\"Q!P\"R\"\
        T$L\"N&Q!S&R(\u{1b}\"'E\u{0}v\u{15}~$ P'K\u{1f}`7r,Y' Q\"V$S!K?L.Lxw\u{1}\u{1a}!&rW}+!=!J!J\"G\"?,s.L!Q0n$M\u{c}\
        O^=% p!M;L*N\u{b}L\u{8}\u{1a}C Q\"\\!S!V!S\"T\"N\"B$8\"N\"I!N*J!V!E!M!@!K!=!C!A!L)G\"H\"t\"w!l\"i!q\u{5}Q%l*P\"\
        R%F#Ju\u{12}!'D-\u{1c}!Wuo=!!O\u{1e}4, Q%m\"B!I7Q!R!M#o#GPNMP!q0\u{1f}!\"q\u{15}\u{1}% t!J&I(D0r*\u{4}!?K\u{16}\
        3\"\u{1f}`0v\u{5}`#!I>s!I-)%%L!O\u{1f}`@O\"pjb!!HTB\"\u{1f}`Zqp}\"%E#Q%s!'I.Y\" q!J\\(!(PzA!'K\u{1d}\u{d}# G'J?\
        Q\u{9}m& u\"O&L\u{1f}`8v!IA\u{11}#?L\u{1f}`!wU4&!Q&N:o4JzqEO\u{1b}^\"\u{1f}``w\\8&!F!I#q;I!J#v?^# E7wXwg}!?un\"\
        %!p!L#L:R\u{6}K\"S*!B!?!B$>,E!w,G2@!s\u{1e}rt\u{18}\"\u{1f}`Uv'k\"\u{1f}`0x\u{1d}q\"!q?t+\u{4}!?s`E\"\"Q?Og`& t\
        !F!L%D{sMs~Y\" PUPD!\"\"s?u\u{a}\u{7f}! O{a& O!Q>O%E!J0G\u{a}\u{15}! q^7!2kG\u{1d}\"!M@p\u{c}\u{12}! NZZ*!K!L#N\
        #O7N\"O!o4QXvQs\u{16}*' J'tgNCr&K8K#oV?) Q!n!F&N8B!K%R.DsC\u{4}Z!'Gzo<!I$O!S!I!R'I\"P\"L$t)P!S#K!L!K!O'M$Q\"R$J\
        (N.L!t7SFv#p1N$O\"Q\u{1f}\u{19}!'P\u{7f}e\"\u{1f}`%sP%% R&O?P]J\"uU<\"\u{1f}`%wJ~# u4G?J$\u{18}+!R$D\"r9n$J0A&D\
        -shu7t.sIB$ Q3q?x2GA.! qm]( M!L$O*p0O+Q$I2t[F% s&L\"O=N\u{1a}p.\u{b}\"&O9G,Y*!E\"H\"G\"O!K6z!v\u{1f}`6G$z_!! JP\
        u\" J?M\u{1e}\u{8}% q'G9G&I.y_j% N%J#QLE&uDY$ HDL4q\u{7}EY\u{e}& K\"P#m:J\u{1f}`A{\u{1b}A8 l!F!M!D\"R!S!?8j!O!P\
        $K!I!R-J$R#O,x#D!F`s4Q!N$S\"F7)\" I\"mS\u{0}\" q?wE\u{8}\"\u{1f}`ewP\u{1e}! N{y\"!pwq9}) I\"S#q#N7M!R!R#n#OT:5!\
        S$R\"R8k!R$R#U-L$Q\"M4Q/P#O#N+r7P!Q\"P*N!K1Tf1$!O$GAI!N\u{10}\u{c}!!P\u{17}&#!L&OTNG5& p!M!Q#J\"K!M\u{1a}\u{5}#\
        !Q\u{1f}`<sg{$ p\"B&O9FAh$ N\u{1f}`=O\"t\u{1d}C% u\"N=z\"N&N.\u{9}!3G\u{1f}7!&N.u%+:!n?N4t\u{c}tyC\"\"KRKx\u{15}\
        !zz[\u{1d}!@r$\u{16}\"<x\u{15}xpU4\"U#>\"B4G$n%B#M.LJL!s%D!E,L2L,G0O!G#H\"O!GE`!?v|?\"BE4q\u{1}t\"\u{1f}`@x\u{1f}\
        !! rn !\u{5}v#`! IB\u{16}$ K'P8N(I\u{18}P\" H?PcE* K\"o&N,t(q+P,q|K\"q.MX>\" s!J}z% K!y&H8L!{<l% K'Q!Q7E'OQ5\" \
        v?v*($\"Q=p\"R7H\u{4}\u{1e}#!J>M\"p \u{0}%\"O$N9r\"P\u{1e}Frk.!L!J$G!F!L*o-P!N!Q$L!H!P\u{1e}L!Ik~\" t?rE \"!K>u\
        n\u{7}% K\"m&S?T-Lb.!(NvK\" s?u\u{0}>$ r/N0r/N~w9!L\"T\"M!n!L!Q3O%N!R#M\"H!S.U!K\"P\"H,u2B9p%K\"r1t'O0O&K\u{a}\u{4}\
        %!T$L\"p=K\"oYI'!P!O#F!L;P$O\u{1a}t\u{17}~\"\u{1f}`\"v9e!$lt8$ I)x?s4H6x! K\u{a}e!uvii! qaF!wu\u{1c}?%!I$r.O-L$\
        tO2#'q\u{1f}`@q7\u{b}2 U!R$N!q!U(R0O'Q(R&Q$P\"L!O@ORX7M\"P!R\u{1f}\u{f}7\"O!K\"k\"R!T+M-R!S!M$N,O#P!G\"R\"G*LbM\
        'r\"Q1R\"M$O!QCo!\"n\u{1e}B!Ho6Z!-q.i! wy\u{11}!3r\u{2}e!wu\"&< H!G!K!J\"v!Q!C!P!;&;$@-N!N!R\"L!N\"K/N\"w!S\"N\u{4}\
        H!N!I!M\"w!P!M@\u{7}! M.\u{12}\" x?x\\Q$!F&D,s?t5Q\" r'L4H\" r=P;5& p!?!J%?!I8IX|!3p\u{1}^!#FI'# y!F>{I\u{15}! \
        L\u{f}9!(rT!& R'KNJ&JiM!s\u{7f}l% M!L!m=O!N_J% M!x\u{1f}`$M!xf\u{11}\"Bx4FXB!fr]@! p\u{15}#!&rzV#'L!L\u{1e}O~\u{8}\
        \"!@?EGi# Q\u{1f}`aw:\u{b})!F!O%H/s,H\"E0J$w1sm\u{1}\"!q?u||\"\u{1f}`@v&]$&M\"M<G!O#\u{2}-!P$J!N!O9U%Q/M&L@t\"O\
        2u6M+KCc$ o!O!P#DX+/!I\"H\"Q!n!O-p-r%F-q!J!H\u{b}L!M$q!J\u{19}l! s B$ s\"M\u{1f}`>r(\u{17}% O!G&J%t:M\u{17}\u{11}\
        9 k!C!U!G\"N\"W!P!H;D0C$D\"A>F#E-K)R\"L!M\"p<D.F$G0m!F$u@?!?x!`0 K!G!O%{!B3Nbw%K#t,F#t${,u+O!N\"s\u{10}\u{4}\"'\
        K\u{17}oTk- L\"O$O!J!N%z4Q#O(u(P!K<rcq>b$ M!r>M!vho\" L?LrU\"At4Ls8#\"R=PGE(V# s!E!Er\u{a}# L\u{1f}`ULYF\" s?u-\
        J! o\u{19}E! J!\u{5}( o!I$O!O!K!L=PaM\u{1}K! so\u{10}\" K's1|'!P$J\"O8t&O!M!Q$2\"Co4Q\"8\"\u{1f}`0zW4$!N:M$M\u{11}\
        M{\u{19}%&m\"O7P&m\"O\u{1b}($ H\"s=M\"o~<$\"P&E7p~L\u{e}6\" q\u{11}w\u{e}9!-tJW!Aqf|4#T\"O!M!U5L$S!X#R!J!P!m-N\"\
        N\"T\"RwL,O'O!N0P?h$ s(E7t6Nu\u{1a}&!L$H\"D!P(o4KC3\"6uSuuu!\"Qz*!*pL|\" L't2\u{c}%!C$F\"L9J'Q\u{11}\u{a}!*qZ]!\
        !KY&* L!m!T#J:R(S.U&M\u{9}K#Nq;# R!R\"JBD- m!H&F!O7m\"T&NSo(r%s*q0C)N/,$#P#o?s4H\u{11}\u{1a}# K\"r?v\u{17}t\" L\
        3qK6; V!P!P#[!Q!W\"H&7,O%Q!S!T\"S!Q\"T-N!S#K#P@L.G/u-H\"N)O0K!PeV- m!C!n#M\"N!C7q(K.P1s??!NnQ!<\"!NTL1_!(O=\u{3}\
        $ t!L\u{1f}`$w\u{a}\u{1d}& P!L&u8P!M&vE ! O`)\" l!M;*!?wg=8!F$R\"I!R4R$L&A!S-C%W\"RAR!O)R-N#D't+L)R+o#n\"R#H#N\u{c}\
        \u{14}\" B$oD\u{1b}:!@!A!C\"E!D!9!A!5&>$w!@'K!H$G!J#G.q!E1nmG3J!J!D*p!E3L}x\"?p\"O.\u{5}$ r\"L=w\"Lg\u{a}*!R!m$\
        P!Q!P?P\u{18}u\"N$K\"G(j!&Rm/!?uE}$ K\"ruM\"w\u{13}(\"!O&p\u{c}d0 o!L$C\"U4G!q#w!N$E0Q!P%HKqKG!q4R\u{0}\u{5}%!F\
        ?G\u{c}s0tHM~d% o\"P\u{1f}`#s;tg\u{d}$ q?t~w2vmt6!H!J!R&R&?,O!N#Q!M!O!I\"r!r/O$F#L3LIJ!p8O!N5L5-! N7a/ J%I\"Q8R\
        !O$L\"O.I!S#F\"O!NILOQ2P4\u{15}( N!w!J>p4E\u{1f}`!O!wyF! P\u{16}6$'s!J>r4K&\u{1c}\" PTG\u{1a}e!Aswb\" w?xt#& R?\
        H\u{1f}`!s\"N&LTd!?{2|$ p\u{1f}`=w#v\u{b}\u{1b}! tUk\" x?yZ}7 R!V\"I#J#>2N%R%M!K/P#Q!K!N4J9u9t%K+N\"L-L&O\"Q9{)\
        {# M?M3u3B\" j!S';!VIu\u{9}& M#S<J%F2P\"t]t\"'svu_Y\"\u{1f}`@sD[J l!V!P!S!S!P!L!L!T*R)P!T$T!Q#Q!R!R!Q-R!M$N!M!R\
        (S\"J6K\"L(R!U1O1P'j!P!T\"Q,j!S!Q$M\"R-k\"P\u{9}f#4G+w4G5'\"<u\u{15}v\u{e}t.!L$R6F&Q%Q/H%MBI!oLv'F/n\"N%>=K, Q!\
        L$K!s9O!N$M4N^MIF%P#P\u{9}-$ N!r\u{d}N!r/i+ R!G'N4t$J&I!M3v!MtK\"tXs!(N\u{12}6!\"m,\u{14}# q'O8t\u{1}3!\"KC0! J\
        -\u{9}\"\"J?No?8 R!G!K!P$I!P!H*L\"x+Q!T%P\"O,M\"L\"Q$J$K'E!x\"N\"FsQ\"M\u{13}\u{c}% R'p!Ims]J\u{1f}\u{11}!?ra\u{0}\
        !?zMB$ w!?\u{1f}`%EJ#'!S&S9I&J.T!P&P\u{1a}\u{1}A q!K!S!M\"I!O!M!R'?,G$r!P!P!I$L!Q-J!T2t1F.N!q'u7N*r!G/n!N$E!E!P\
        !N-rR$# N!q\u{7f}qfs;!;!A!B\">!G!~!@!=&<\"=*J!L$D!G#E\"v!H3C@P(M#p!IIQ!J!L!w4sDR4 n!K!Q#P!L!F*O*I$o!P&J/O#R\"IM\
        NII0N%J!L!n\u{f},#(R9T4N\u{9}A#!r\u{1f}`%s\u{2}\u{18}# O!o$Nv}\" t!C-+\"\u{7}wUy;{\"6uSu9_\"\u{1f}`@xQR#(o?K4ra\
        ?-!R$M\"Q=I\"P!U-O&NWo5P7E$Q%MI\u{1e}! I\u{7f}[!!LQ>\" L(p/h! L\u{10}\u{1a}\"Aq4NRo` 5!E!U!q!q\"S!F!T!p\"m!q!R\"\
        S!L!Q!l!K(K$A!L!T!m\"X!P!J!P#N$N!M!P\"L\"E!T#F\"D!M!O\"E\"N\"N\"K#L#J$J3K!M%L*I&P!F#s)M\"Q)D!K\"O-K!L!P%F!R*R#J\
        !K-D\"!O?OLT+ w!>\"@\"@\";8x\u{1f}`!u!E\"E$C\u{7}\u{1d}& E!M&O=M4q\u{8}O};\" {?\u{0}\u{a}\u{8}1 n!I%T!E!P7q!J%S\
        !B!I.SPN!M4J9E2Q\"O\u{d}-!!I`\u{8}!\u{2}w\u{7}?\"'H:Tsm\" s?sf&! sH|*%E!Q!K:r#J\"N.L!N\u{1f}`!K\u{c}{!@q&\u{17}\
        \"\u{1f}`0uF\u{7}#\"N#L\"qIG#(q?t4NZ)\"!p?rn#\"DP4qp\u{15}%!L'O?P2P\"Jvf*&O!Q!Q7N%O0O!N%L!M\u{a}J\u{e}O\" u?u7\u{e}\
        \" s?uV'\"(r?r;R\" u?uX\u{16}; q!I!V%G!N7m%H\"P!R-I!K$Q\"J<Q!N%N(P$J(q'r-M!Q-M,m!O$M!P:p)%P#K7F!P!L&N.w\u{a}q!K\
        uU# s\"J?L/%#\u{1f}`$x)AK\u{5}#!M>L`|\u{18}i!AP::& P%Q<T&N.P&M\u{1f}z!wsSg&\"O#V\"P:O\u{1f}`$OF\u{1f}!'q.D\"BF4\
        z=\u{c}!fs}f%!D!r#G\"F!L\u{14}U#\"j?n4R:a2 x!H!S$I!N!N4K#n&M!K!Q-L!P#P#Ntr\"K4L\u{6}\u{10}$'t8J'v\u{19}tO\u{13}\
        ! Olm!?tfM!?x$l! n>\u{d}% H3u,I3{2Fx\u{1a}\" r?upm! L\"j\" RAW\u{10}`! LY\u{b}& w!I!I=y!G!H\u{18}o!!KRA# L?L!r!\
        \u{5}$ v!K!K=xl\u{0}\"@p4LXW' v!A%I\"I*?-p2E(\u{f}#<x\u{13}F\"x+\u{19}\"OL2s-,!/s\u{1f}P< p!E!P#C!S!R4F$o!J$J!O\
        !P.H!J#L!OLMAJ!F)F/p!K!O!L\"H\"M!M7s,\u{10}#\"O$q;NO\u{18}#'L\u{1f}`9t\u{6}=!'M!g! w~/$!L$q?u4M\u{1e}`&%F;P&J!P\
        qt(xZ$\"Ar4Ok>\"%M*p\u{15}\u{14}- r!M!Q%M!N7o!O&I!O-L!L&K\u{4}n\u{16}\u{6}\" x?v\u{13}F\" t!>\u{18}Q! u:!\"\u{1f}\
        `@v~%( Q!S'sMF\u{a}H\"G%p!u\u{13}\u{c}$ q!D\u{1f}`Ts:n!Ru\u{15}e!?uw\u{8}#!H!r>J0># M%r:K{t$ K?L/L2t\u{b}6#?t\u{1f}\
        `6G4T!!Fd=\"!K?O\u{b}j$%R<T&O.Pm\u{13}$!O$M\"N?N\u{9}a! O\u{15}\u{1c}!!D\u{18}9!z{\u{8}7' O%D!N\"K#t?V4r>G' q!J\
        $E\"K8q!L$H5P\"\"N=N\u{17}]$ r!H>t!K5I# s\"M=wg\u{1e}# O!j?m;2\"\u{1f}`@x5u+ N!l!J%L8N!m\"o$N.Q$M\"Jz=' R\"O%Q!\
        S=P/Q$Qj\u{d}!#mR1\"\u{1f}`es:o\"@z4E\"|&\"Q#N6F$L%K\u{c}FKz!Bv\u{13}\u{f}#\"M\u{1f}`#s-\u{1f}\" u!F\u{19}A$ t\"\
        K=t\"Kb;! KA\"! r\u{17}w$!N&F8s!Oa\u{18}!\"mJ\u{a}(!I\"J\"q;K$z$v0G$J4\u{16}#\"G=w\"I\u{17}M$ N!u>N!u1`!fyg\u{c}\
        !?|y1!?uvp!?u\u{b}'- O!@!L!M\"z\"A,u,J!D$u.v}q5wZE\"\u{7f}J\"t?\u{14}$?J!u\"{4C)x\"\u{1f}`0vTT%!K>O\u{1f}`!p!J1\
         %%I!O?Q0GzI)\u{10}\"'ovp`2(!L%K!P>P4P_vIN$OFE!FN`G!wt`W# p\u{1f}`0y4p' z!?$G:w!D$HdJ\u{10}b\"\u{1f}`ex\u{1b}t!\
         Ih\u{d}&!r$F\"F9u$G\"G\u{0}\u{13}!!O1\u{d}$\"Q=n!R\u{1f}LHo) H!Q%L!P!P8N'O-N\"R\u{7}t\" O~s)m\"!REL;E8 O!<!H!B\
        \">!G!A!G!B\">$8\"\u{7f}\"?,I\"O#F!K!D\"G(x&I\"G*v\u{c}tY0*!M!S%D/q0H.=5q#>+w!E\u{5}T\" K(Id') I!M\"J!q\"S.M/n6\
        M\u{a}sL6- D\"C!E\"D!E\"E!?!|5L)G!v4m\u{c}vdh1!O!S%A!R3B$I!r$E\"E*t$B!L#z*JnBDw!H\u{1d}\u{14}% q!G&r\u{1d}J#v\u{5}\
        s\"!JEt?\u{9}!Bq;g/ l!J!K$Q!O!N8P\"R#M\"O-L!M%MkK*s~D# p!T'P\u{10}t! H3G&!M!S#F#R8O\u{1f}r\u{1}e!!KB.! q=7#&r\u{1f}\
        `@r/?!Qr: $!N!P\u{1f}`@P\u{12}:!/ox\u{14}% N4t\u{1f}`,M2q\u{1b}d'!F$r\"M!O<s#N.L@6$'O!N4u\u{15}u@%\" G'R.`!?ql\u{b}\
        $!I$J\"P9M\u{1c}|! M;Y\"\u{1f}`.y\u{c}Y! K\u{16}`8 J&O!j!N7N&K\"S-X$O!P!R!N@G\"p&E#S,J$n9J#k-T&T!m!N\u{6}6\" Lw\
        M\u{c}Y!(M\u{17}J!!J3<\"\"L?LG\"\"!s?wo?#DI!S3sS+\" n\u{2}vGw! t\u{8}m\"QK2t0Z-\"Y%O!O7P%o#I-L!I#G\"E!NdRAR2n!!\
        C/<[ O!r\"G\"Q&K$R$Q(P!n#l!P!U!N%S!C&D&>$;\"=&v\"M(D-S#l!M\"N#C%P\"R!p!O%N!u!L!Q!u$L\"K!s!I#L!x!K\"G#K\"L!x(m!R\
        !o!D!P*E\"p!=!N$N!D/E3p!!I2\u{6}# q!<'M\u{7}o\u{0} n\"l!A!L!D#n!<!O!1\"4\"K\"H\"R!N!L&K\"N!K!Y!Y\"C!N!F\"S\"D\"\
        ?$L!P!L\"S!Q!M!P!B\"E\"M!T!=$D\"D\"F#j!L\"P!R!A\"q'I!E\"R#Q\"J#R$V!K\"t!L!I&I!M!j#K!J\"R\"M!J!J#H!M\"L$U\"K\"n!\
        p!o$Q!K\"E&E%I\"R!K!l!O!M!Q!N!G\"E(O!M$I!Q!N!K!iJ!\"\u{1f}`-y1j!\\DtA! s@9%!?&J8t!B&I\u{d}C$ K(s\u{1c}M$s&|!!L^\
        u' o!N&A!J7u!@'N\u{d}5\"\u{1d}y!LC\u{18}$!F&E,s?t`\u{12}!?u\u{b}>$ M!r>N!ulY& s!M!N=u\u{1f}`!t!\u{17}$\"R%F4O\u{15}\
        OhQ! u\u{18}~$ p!E&D8p\u{9}\u{17}!%Hzb$'K?P.O!I\"B% F%F:H#v4N\u{b}i\" \u{7f}?\u{0}\u{9}r$!M!N\u{1f}`#ym[\" u?vP\
        \u{7f}\"\u{1f}`@{\u{17}n$ L(q\u{1c}M$r:&\" r?u\u{1a}\u{0}7 P!U!S#O#S'G\"C!T!G-D\"F\"D\"D.o!T!q$p!L\u{4}R\"P#T#Q\
        )I^i5 v!<!J%M8o!G&?RI\"v!G$m!@#A/E/B$?'s1F\"t!L5DM:!?JZ\\! qpD!#n*'-!O&O8@[t(w,u!K\"k's%u'n+I0J\u{18}V\" P\"o\u{c}\
        \u{10}* t!K!Q#E\"J8q!P!O#E\"Mk\u{7}! p\u{17}\u{1f}' u!H!E%C8s!G!Ha^$%u\"M8G%v\u{b}*! S{#\" p!INv%\"P#I:p\"P&MlX\
        \"!O&OCy\"\u{1f}`=uRa&!H$q\"N9K$r\"Ot7! Lx\u{5})!J$M!q!O!N8P$I!p/Hq\u{8}$ n?p!JXI\u{18}$# K\u{e}M\"r\u{6}\u{f}!\
         L54'!K!V%I!I8N'I\u{7f}s\u{9}\u{8}\"\u{1f}`@Ib\u{18}'!t$L\"A8O!x$N0A\u{2}[! s/$) F!E$F\"E\"x6M)r4k\u{c}u\u{9}&\"\
        Fr4N6{0 o!P!O#D\"K5S$P!O&p.O$SIw#<!PKS6P7%#!J\u{1f}`?yev# r\u{1f}`eK\u{3}J* s!C!M\"o!C\"C-S+q!F!NOX, q&H!L!M7t!\
        Q!N\"P\"M0PBO\"q\u{c}\u{10}# M\u{1f}`'r\u{17}\u{1a}\"\u{1f}`@t'ly O!Q\"O\"X!S!M!m!T\"H\"6!=\"o!T#Q!w!v!F$V!W!Q#\
        P\"R\"P!S!R\"P\"O(R\"S!W!S\"R\"N!X!M$S\"T%F!w!v!H!I!G!H\"F&J!L\"O\"k!O!S!P#L#O!R!U*P%R\"U\"p&P!O\"M!P!s\"L\"G$m\
        \"P\"T!V!W'Q%J!P!T!T!X!N\"U\"N!n!L\"I#q\"Q\"O$R\"Q>GS!J!Q\"S!L!M!L\";\";$P$K\"t&L%L!T\"T!N!T!P(P&M!T!R\"J!Q!L!O\
        -t\"H\"H,N,M2O'K'm\"N!O!Q%s#L\"G!P)u!L\"S!N!N$J!M.o%r+P\u{9}\u{b}#!P$J\"Kk*$ {\"G={\"HL0. l!S!N#G!Q:K!M$L4RfJ&M\
        <Q%R!N^I& L!I$u:L!J$xo9\" M'q2\u{7}!&O\u{9}@) H#C\"B$w6I)O4w\u{3}M)r0-0!g&U4k$S!k$P\"V.RNLIm$N!k,n!M\"L'V\u{8}\u{3}\
        % s!F&I\u{1f}`9r^.\" p?q_o(!P!O&o9N&r*s2M\u{13}ss\u{1b}\"\"F?G\u{2}{!/p\u{6}H\" w?zMq\" JFs\u{1b}h(\"U$L9k\"Q%R\
        kKPM3qB\u{2}!(MT\u{0}' N#K#s?p2O^Q\"q7\u{1f}\" t/D\u{16}X$ o3J\u{1f}`>O(A% q'M5LiHLL\u{7f}n$\"R$P\u{1f}`QM\u{1d}\
        5!\"n-h1 q!E%K!H!M7o!J%N!N!S.K\\u&K(M4J+u!p\u{1d}\u{19}!?ya]\" x?x\u{f}G\"\u{1f}`0MgJ+!R$D\"s8Q!n$J0B&D-shuEsJ\u{f}\
        \"\u{1f}`@w\u{a}S\"Cv4Kb0\" L&p\u{1a}X$!M!m=m!PZn(!M$L\"S=K\"L4LHt4Q2B!?vmE$\"N#M?N*o`U> P!|!@!>\"<!F!;!A!@\"@$\
        =$=*D#r!F#D!H!@!H-Q:t)Q$q-q*r2T!n*u1p7D\u{1e}\u{18}5 n!H$H\"J!T7n!H&=/BMo#J!K(O(J0O,I*q\"L\"L&H3s\u{2}&%!F&r?v.\
        J&Fb\u{6}\"\u{1f}`@s\u{1a}FM l!P\"E#P!U!])O\"J)T!J\"i!S!]!L#R\"V+O\"T!V#K\"R<P%L!T!B'T!N$Q'T!p!F$K,U#F,T!O!R-H\"\
        K\"R!P/i!R!R!JHc\"!N&p\u{6}\\$ o!N\u{1c}u@MY\u{1e}! L/s!@spv$'L!P4F\u{15}F69'!L%M!G!O=M!I!L!m!@JBP!!oU\u{2}$!R%\
        L?J/Ml\u{f}!AQX!# r\"H=vRb\" p?v>>$\"P$O!M!p:\u{19}3 ~!H!F$?!H!@4I#s!N!I$I0M$HMH+o>t\"I.s\"J\u{18}\u{7}$ L!t\u{1c}\
        K!uD\u{b}$ r/M0s/O{i\"\u{1f}`%w j!UM#m\"\u{1f}`(r)q!@tN;!?sew? x!M!J!J\"D!J!I!J4M#u!M!J#I!P!N!K-P!R%L!O=M*p;r(H\
        *t0q\"L#H!K!G!I2a$ o\"M=p\"N/\\( u!<!G&H7w!>\u{1f}`7Jp\u{4}$&R9s\"O$Q4(% u(I\u{1f}`8x(IYB!Nq\u{8}\u{a}$ u\u{1f}\
        `-uHzM\u{16}!FJbY! pGh!?wo\u{4}( o!E!K%H!K8G!E&P|}!@K:g!TL,^\"6sSsRF) F#s\"O=H4u\"O\u{7}I#u\"OZ)$ s\"J\u{1f}`#t\
        w$\"\u{1f}`=x5\u{1e}!%OY4!\"O:c\"\u{1f}`ew\u{1b}C\"\"S\u{1b}y\u{1f}%# o\"J?H8c\"!r?srB# u\u{1f}`Uu\u{4}b. S\"T#\
        O!P!T!P7N&Q4J!KTqAn#H&M\u{17}i\"(q~q\u{3}k#%M\u{1f}`<u\u{12}\u{b}! Mg\u{6}#!KCF4xG5#1r?J2tE\"&!I!M\u{1f}`#u\"I)\
        uE-+ J!l$S:Q%N#L-NEG\"K\"sKCio!@tjx! u\u{1e}j#!Q!L%H\\B- n!M!N$N!L9R%M!O.P!Q%McwDM\u{18}2&!L$H\"D!P(o4K\u{6}\u{17}\
        \"\"T>Fwn!?Lie# r\u{1f}`Utp%$(O7K6LGqqc1!U$R\"Q!U9i#O!P!I.P!T%KHIMP\"o!H!L.Pa*3 O!I!G#q!M\"L4K#P!N!K#r!N\"P/BDJ\
        #r4F>s\"K\u{8}\u{16}* N!s$K\"F8J!D4{]M!u$K\u{1d}\u{5}J J!C!H!}!B!G!M!@!O!9'G#K!Q'M!Q#J!J!M!x!G!I!J!E!P(I#L!S\"N\
        !F\";!JXI#q\"L:M!Q'o'P!M\"t\"N#Oui\" q?t'\u{14}$!p$I;p4P\u{7}\u{4}1 l\"M#N!J!K5P$^!O#L!L!O/Q#N\"Gjr;s%Osz\"@x4F\
        \u{10}l\" L?L'c& m(F4R\u{13}l\"R\"Fq3! qZ$# N'r?tE\u{12}!!FM@\"?M9p\u{10}c= n!S!U#I!O!J!Q3J%J!N\"v!L!Q0s!B!C!N#\
        KGo#O!L>t,J0J!M\"J\"J!K!O`\u{1e}! p\u{4}\u{1e}!\"PZ\u{1}#!I&CsvX50 S!I!O#E\"F!M3K%M!R#A#K.M\\E>F!KDx\u{18}(\" r\
        ?r(&!Yp+t!!ND=& u!H&H(A0v!OTJ\"!MCq\u{18}Z#(Q=N0RLc\" H@Fq#\"!J&L1 $ p\"J=x\"K\u{3}w! N\u{12}\u{f}$ J'q\u{1f}`9\
        Lxe\"!L>rt~$ u!K&Igwvf!\u{5}t\u{18}I!(O\u{13}#&'L4r!M^wVr!M\u{f}3% O!L!p&S>Qvw7 P\"q!I\"L!J!O!N+E)u)J!O!O.o%N=P\
        \"oAs'J$G*L\"u!C!J\u{12}r\" v?{\\\u{10}) I!t$H:J!|\"y2H\"E\"M\u{1e}=$ L!t>M!v=~) p!M!N%I!L7m\"M&G^LQ\u{10}\"!H&\
        E\u{14}e#%L=L4ueY\"!K?Kjv\"JT4Q\u{2}T\"Br4M<\u{1d}!Xum\u{10}\"\u{1f}`Uw\u{16}#! P.n$#O<L\u{1f}`!p\u{19}}!&OTw+ \
        q!R!Q%K!N7p!Q!N\u{1b}q#t5s%-! Pz6# J?J%q\u{1}I#3r\u{1f}`>s g-!D\"G\"I!Q!L\"m7M!O$L!H!K-K\u{10}GA\u{8}!-q1~! w@e\
        a 2!E!Q!l!l\"V!G\"p!s!l!q#O!N!O\"H!q!q&I$>!J\"V\"P!P!D!M#N\"M\"N!Q!Q\"I\"E!U!g#W!@!H!N\"L\"P\"I\"G#J!q\"M$I)K+K\
        %K*H!O&F#u)J+E!I\"O&n$M#H!Q!I%G*Q$JK\u{5}+ r!I!N#F0w*s%LDw/w:q%I #\" t?xz4\" o!ETC% L\"I&s?tWq)\u{7}!&ri8$ r#O<\
        t#P]8\" w?y\u{7f}t!'L\u{18}3& K!P!O=J\"O7roh, q!J!M%I!M7n!J&LRF0I&r>wD0!Wr?\u{14}!Pq  $ n!E&H9K\u{7f}\u{16}- p!\
        L&J8y!G&M.JCO!C0L'C)q!J9^! I\u{6}$\"\u{1f}`@v\"A!UQ\u{17}Q!)q\u{a}f$!r\u{1f}`$I!wcd\"(Pr}1C! sL\u{f}$ O(qzL$q7\u{8}\
        \"'PMI-M$!K&F\u{1f}`6r*|$ s!H!E%C#\u{3}!\u{7}u\u{10}\u{12}!!N\u{7}`* D?C!E!l#H\"M.n!P%o\u{5}H!Q!%P\u{7f}M\"\u{1f}\
        `@H\u{c}n!Gn\u{1d}!!*q*_% o!M!O=n\"O7;&!F&B!K(o0J'O\u{6}F% I%t\u{1f}`;J%uhv!\u{1}sp\u{18}5!K!S\"F!V\"L!P'N-P(Q\"\
        O(P&I!N!T\"P#N1OEL@P.O\"Q\u{13}}& m!M!Q&Q8J!Ns?#\"M=u\"M[0<!C\"@\"s!B!>4J\"I\"S!E!S!E\"|\"?*r$E!R!I\">#O!E$=\"K\
        %Mht!J4D$I/Ig3- k\"M$J!L?K!K-N%N!MMr\"FVn!N\u{14}*$ q1N.s1Ok`%!K&M!O8P&Bkj$!O?S4P&PR\u{c}!\"P\u{f}\u{b}#%N\u{1f}\
        `@J]\u{2}!(o\":\"\u{1f}`={8\u{1f}#&Q:L4rXQ!?v\u{17}o\"!r?uHi\"FM4rvE#&Q!O@N\u{5}8) v!F!J%F!F7s!H!N%L/Q% H)F!{?u\
        4G6F! r\u{12}}!Bo~.\"\u{1f}`@u`\u{0}#%n?v4J9I\"\u{1f}`UyE_1 Z!j$S\"A!O8o&E!M-E!H!E!L!?!H!?!E\u{6}N^A!&Of-!?t[P\"\
         w?wl5+ k!O!T#M\"P9I'S-C!MPJ\\M\u{a})( E!K&t!O8M!Q%v4J\u{d}\u{5}\"BF4zL}![Ne\u{1c}#9yUH%yeO\"\u{1f}`-xXV! P(i\"\
        &QNo\u{5}8- s\"O#D\"D!O7p!B\"y2E\"FEr=L!u{8! q\u{1e})' S!Q&k9P!l&S.Jrf\"Hv4J0l. q!O!N$P!N!P7p!M!O$Q0K\\JNN5u/h+\
        'G!Q7O\"r$R\"O.K$Odt\"N@I6r$ r!F!G=l\u{4}c\"\u{1f}`@v\u{12}d!Bx#9#3K,r3K#\u{16}# s'D{tc\u{13}!Ar\u{5}A!*qWU\"Dt\
        4IjB!!O1<# L!nSP7A! q0@) q!O!P#G\"P!O7o\"N&O\u{1c}\"'\"O#O\"=!F7P\"M3RO_$ t!B&C\u{a}x;\u{0}) p!I!T#A\"?:T#H0G!O\
        R\u{18}'\"D#K#I8n!E#M0E\u{6} $ Q%L:N\"r\u{3}\u{10}% I#n\"H.L,JsO!-ri\u{1e}&!Q&Q?K.M!D&H\u{1d}K. t\"K#?\"M!K7t\"\
        L%K!P-K!NMr$KIo|\u{1}\"!N&O#\u{a}!\u{11}um\u{14}( H'o9M!MML,P\"o\"Qkd& t!O!H&D7q\"Gaa% v\"L=z\"M\u{e}v5\u{7}#'m\
        ?o4S@p\"FI4uCh\" p(L>B\" O&K^\u{1d},\"R!N#M!K,O/O$G,P$H.L|Q\"NI{\" u'Giw\"!q\u{18}pOH\" J\"o@q( E'M!L8n$H\"N/N\u{f}\
        rR\u{6}!\u{2}thI!^CoN\"\"P%OI\u{19}$ s2A0s4MJ %\"J=r\"K\u{1f}`!LX)!\"Omy(!K$p!N!O!R8Pgx]o9\u{1e}!`q$K! N\u{a}_$\
        !J?L*T4QNd!\"L`/\"\"q?uR\u{1e}& M!Q$q?t0B$G\u{d}['#C!J!A!r=Q\u{1f}`#ne\u{16}\" q\"Kr^# R3q?n9z\"\u{1f}`0u%A*!P!\
        S#KAo!p-A!I!F$E!KyD$ O(q\u{1c}L$t6$' q!G!O%J8s!K&N<,\"\u{1f}`@uC-!UNb,$ n&K\"H7q>\u{10}$ u\"J=u\"L~0\"\"H?I\u{2}\
        x\"\u{1f}`@t*e! O\u{7f}b%!O!Q#n\"M8E\"\u{3}!!o8\u{1c}+!H!n#F!K!F!M8M$I!N\"P.P4\u{1f})%=!@!S8k!T&O!T-M&L\u{4}\u{19}\
        '!J!o#J\"H8o!K$J\u{1f}s*!M!P!M$H!K3N%J'N`IIN4-)!G!I%n9J!H#s\"w2I\"@3V#!9!Q%A\u{17}7$!N$G#P8Kf\u{16}$!C!O#M\"@yq\
        / O!S!M#?!@!r9C!B#B!B\"J-w!q%v!u,N!?zJr# p!M&GW@\"!M?L7\u{10}!\u{11}u?i!?v\\}0 N%D!G\"o7K%I!J\"r-K!A%G4O,q>MIp&\
        K\u{18}r% q\"J&D9N&Egp! I$$! w\u{4}\u{b}#%M\"q:P\u{1c}E\"\u{1f}`!w\u{1e}\u{d}8!F$q!N!n!T'J,I$S!L!O#t\"s.H\"D\"B\
        \"AWD3v!F\"L)I/J!I&D!\u{15}\"'Jto\u{c}\u{6}#AP\u{1f}`'N\u{1e}\u{15}| T!L!L!G!S!D!Q!H!M!I\"U!A!4\"}!z!M\"K#L!P$N\
        !P!I\"W!N!O!H\"K!Q!M!I!E\"R!A#v!t#L\"O!L!G!P!J!M!J!H#S\"s!q!Q'L!O!N#I!P&I!M!p\"N\"I%N#O\"M!O!m!L!K&P#I%O'J'O\"B\
        (o!N!P!N!H+O!U!N!O!J\"F\"I\"A\"P\"u!u!I\"L%Q!O!IT7! L`\u{10}\"!O!PDI\"\u{1f}`@tlV!'QX\u{1}$!L!Mu|\"GrH\" r?tZD\"\
         p!JdF\" y?{CA$%J?J\u{1b}w!L\u{18}^$ o<N\u{13}s\"NTk& I%I!r\"LLH^v6O/ |!D!E#B\">!F7|!E!I#F\"Er\u{7f}\"I5v9tR\u{d}\
        ! M\u{4}\u{4}# n'D{u\u{7}\u{d}$!FvFAyluh(!!NN{# u!I>u\u{1f}V'!O$C#M8G&sbqGKa4\"!P&P l%!E.t?q!p\u{0}rH\u{c}!!McO\
        \"BM4r\u{1d}?#!HAv\u{1d}t9E!wsB9# t\u{1f}`0tG9&\"Q#P\"L:N&O-T*J!%Ixo!AQy_% S?Q'p\u{1f}`/N\u{3}R\" r?u\u{5}V% t%\
        J\u{1f}`;v%K?W!!JG\u{7f}$'Q>O\u{1f}`\"NMx\"!Nev\u{0}=$\"l%O8L\"n*4!\"o\u{b}.: R#S\"F\"H!U!H'E$D-R#F\"J.R\"S\"L\"\
        M!O>K&t#nFK'I1T$J\"J!K-HiS\"\u{1f}`0x\u{16}P\"Bt4L\u{19}\u{1b}$9v&xOI%v%l!?v\u{1a}u%'I!Qwx#v$MQr\"!P!Qk', i!I$F\
        \"H!X7n!N$I#H-L!KIP\u{1}E#!s>N!uKl( p&I\"R=K\u{1a}y&O!H!H\u{15}\u{d}& L=v\u{1f}`8J#v\"z\u{11}\u{11}* P!M%L!O!P7\
        L\"n\u{1f}`!N%L{&$ I)x?s4HHC!?x\u{5}D! p#H!&Pj?+ t\"K#L\"F(A0o\"R#N\"I\u{1f}`!J~\u{16}!(P\u{9}\\#&O*rQm<;\"\u{1f}\
        `0v]0!Gt>\u{0}!VL\u{11}\u{1b}# L?LAqcC\"/IxE_\u{7f}\"%O!S\u{17}31!Q!T#X!M!Q!n8U!V$O!P/O!S\"Q\"O!OjL'q\u{1d}j$!P\
        \"n$M=U\u{11}0$ K/r0K/p\\%.!P!m!P!Q!N\"I!P9n%Q.N$H\"LuM5LL\u{9}! LKs&!@!P!V%M7R#UxN5!F%K!B!Q.<%E%D%M!H0M\"N!R.w\
        \"<!DfE#Q%s'M!G%KP\u{14}# v!F>z{[% L!p>L!p!t3j!Rp\u{f}J!!A\u{2}\u{3}% Q!p\u{1f}`$Q!pi2\"!L&H=V%!A$H\"B8p\u{1e}G\
        \u{a}Q\" r?s%z$!H!l#L\"G*m$ M\"s=M\"tJ3!AtUL!,pr+\"\u{1f}`@uPc(!G$u\"J!K<E\u{1b}M%v\"L=@\" s?y>U& G\"R#P\"q=I\u{19}\
        r\u{d}\u{9}& H!p%R!N8O'N\u{14}\u{2}#'t\u{1d}N#tLa! LQ\u{1a}5 L!T%I!q!O3s%D&w.B!P#F\"EID$L=G!v!F*s\"J-s(LI^\"%O\"\
        r^\u{15}!?w\u{18}6& I!I$x:J!J$y\u{19}|= P!<!D!K!U!>!D!>!;!:&8$E!{(K#P\"K!P\"E!G-<!v\"J0pzP#G#J+K!s3L\u{9}\u{10}\
        \" p?nyy!!F+_Y >!h!N!V\"p!O!j!O#O$9\"B\"q(k!W#F!i!S!U%M'B&R!N!N\"R\"Q\"N\"N&M#J3L!C\"u!P$H!?\"p!R+O!@%S*I#r!H*H\
        !k!W!l!Q,B\"L$Q!l!N%E(F!t!N-;#!q\u{1f}`@q#K!?t|l%%n\"Q;t2J\"M$;!Bo5 ! NvF'!K!P#J#P)r\u{15}H)u;`*%O#O8J$M#M[n#P?\
        K+L0rC.3\"U!T\"G!M;Q#L!L!R/P$PfJ0R$S,l!P!R#K!R\"L\u{4}=%!J!m#L#Q8P].#%N:L5NDe!\u{2}OIS%!J$M;M$N\"N$QD B!M!M\"o!\
        N!O\"m!S\"I$p\"P#o+K!K!O&n!N&r&O!J!I!M!C\"E!D%>!GnM0F!G!M#N!M%J%y\"tXt!\u{2}zD<#Gs4K\u{4}MS\\)!P!N#H!J<J!M$O0r$\
        rr}\" r!H)35 p!A!N!S$O!P'K\"o+L$J\"y\"t\"D.E\"B\"B\"BHPOL.t#J\u{15}$!\"PW\\\"\u{1f}`Oo}7\"\u{1f}`0u0,\"\u{1f}`e\
        t;n\"BL4t\u{14}s!%pF\u{0}\"\u{1f}`0wZ\u{f}!!Jv\u{19}\"'N!L?\u{11}: m!L\"Q#R!S!N4O$T%U\"P+Q\"M!T%Q!M>N)q0M+s(J\"\
        O*O/J$L\"Q!J#,!AO\u{2}:\"\u{1f}`%vh\u{1e}\"@n4O@Z#%s\u{1f}`@s9=\" r'Hg3' K!u$M\u{1f}`;L!v$NO\u{11}' v%I-F-s#w/H\
        %Jp\u{12}- M\"o#C\"F!S4L%i%E/I&LAK\"rSLhq' n!L&O!R8R\u{1f}`!ODD$ R?P\u{1f}`6rtk#\"M%n~o\u{8}}E!O#G!J\"G!T#N$Q$O\
        )P$J$K\"I!R!O\"L(Q\"O$K\"G!Q!P\"O.LBP0G'J!Q\"M\"O%T.H\"R!I!T$P!J9tb\u{4}! tfO!?ye~7 Q!w!L!L$N!J,R+u\"Q!H#K!O.<$\
        L?M7L!r.M'J!r:v\"L4LG%$ t\"I\u{1f}`#tYK\" L\"pwu$ o!?!F?J\u{1d}\u{a}<%G\"L!M3O%O$P\"K!G-;Fj!Q\"J#@\"n#N!H!R+n!O\
        #J'T$G/P\"A.B$H\"C/K\u{3}x&\"P$p\"O7p\"N&K\u{7f}\u{9}\" t'I)\u{4}1 J!B\"u\"G.J,L!?\"o\"J.L$Q\"N^PIN!N\"t\"H<E$ \
        J!u>K!w5>\"(Q8qx!!?q\u{5}n!@K\\j& O<r$K!U\u{e}L\"rN\u{16}$!t!N>v!N_Z!&NW-& u\"G%?!K\u{1f}`(uOp&#o\"M.N/K4w\"Js\\\
        ! s!z% q#F\"I\"I=LFI% P\"p$L\u{1f}`:Jm&#!P!LRIFy* {!D!I%@8|!E!M%E\u{19}x:pcA\"%v?vT,\"&q?o;'! rcs- s!R!L#M\"O!K\
        7q!U!O&I.KEr\"O\u{4}\u{19}-\"P#C!X5L$p\"R$P0P%KHLNL5R!Plj\"\"L=ux,% N's\u{1f}`9N't\u{2}X!%Ji\u{f},!K$>!S!Q4M%N&\
        M.P&JjO,M0J.3)!U!U$M!Q:R#L#R-=&Ey}(!G!G#J\"H!P8K!M#I)m! sA1! v|a$ m!B!K\u{f}s1e! p7\u{e}\"!LTMb[#!P&O8O2^$ L!n?\
        I4v\u{1c}\u{3}!Vww-1 k!O$?\"R!Q+L,k!R\"E1p!O!K%N\u{6}N!Q#H-G7?\" o?qW.\" o!L\u{7f}R( N!m!V%O8S(R\u{1f}`!MJi!?{u\
        [!Pp=c\"1qQq1`'!J%N!M!M\u{1f}`(s#L\u{d}>%!o$G;v$I0G^[!'K\\T!?w\u{0}3! NkI% r'J!J\u{1f}`(r\u{8}<, k!G$>\"G(p0o!M\
        &L.H!QEMlDK$!?zq\u{10}%!w$J;y$L0C%z,!B$q!O!E8O!E\"p\"v\"I0@\"=(E\u{18}\u{10}#!N\u{1f}`Twi)\" L\"p\u{9}c\"\u{1f}\
        `%t6J#\"K=n\"OU8##mUO\u{a}o@p+ R!m$T\"I8N!l!Q#F\"H!L1p\u{1b}5\"\u{1f}`@rLw%'F8s[N!u\"Jh,\" u?ur\u{14}_ R!Y!l!F!\
        K!V#h!F\"E$E!K!F!R!E!I!M&U\"I\"[!V!V!P\"S!R!V$J$J!N!M\"H!L!T!f!E\"Q!X\"U%E(M\"k$T-R!T!T#R\"V!S\"V!S;T$P!V!S%r$U\
        0V$U!U'H$M!N&I-gt5% n!Q!L=r5E\u{10}\u{f}!(R\"a$!N!E&D7s\u{1c}b!+sI?1 P#L!M!S\"S9F!D#E!I!G!M-v!w$p\u{6}O%T\"S_k$\
         I!R>JcO/q! r<;- O%D!H9K&J\"r-K!B%G@q>MIo&Krt!!MT\u{5}#!u?x4G\u{c}b1!O!S%A!R3B$I!r$E\"E*t$C!L#z*JnBDu!Jl}!0n\u{d}\
        \u{12}!?ta2\"GL.M\"\u{1e}) u!>!P#H\"C8suy\"KIu\u{f})\"FN4qmf*!o!O#F\"G=K!L\"O-G\u{b}M!v>i% R'p?H\u{9}K#tX\u{18}\
        \"\u{1f}`@wt\u{5}+!G!N#F!Q!M!p8L*T+J)Q\u{3}ND`\"\u{1f}`&r/8!&T&N3 o!P!R#Q\"T!R7m!O$N0IDNMM!I!P!J'S0m\"N4M#\u{4}\
        + t!C!R$J!@!M8G'M-O!N\u{a}rAp\"\u{1f}`,zO$!\"nui! r[q% r!E>v\u{1f}`!KSt%!M$G\"M!n>JM\u{7}'!P$H!FAJ1K/K$q!\u{12}\
        .!U$C\"J!V4m$S$G#V-Lds9m\"I,r!Iq6\"(K?K`\u{9}\"JK4v9\u{1d}& J%F!J!O8H(qgQ\"?P5K<@&!K!M!U%L:T3N(.' r!L!?%E8l!D!H\
        \u{19}%!!P!b5 F\"L$F\"H3k!Q#F%Q0T!M#VCF\"s&F/I$o9G!k!Q.@'U\u{7}{%!I!S#J\"O9MX_! nmM! O;\"$ N!r>N!s\u{2}8! mT\u{17}\
        /!V$H!M!L!N8Q!K$M0z\u{a}s!E!O#L!N!K\u{5})!&N\u{4}\u{2}\"\u{1f}`(qX(7 P!U\"D#P!O!P\"s);(R%U%T!K3Q!G!OVN<p#R-I(O!\
        Q!R-N\u{16}1\" xzzse\"!OSM\u{8}'!(Qsn' I%F\"G9J4w\u{b}K!t\u{16}{& s(Fzx$HIu$G5T\" M\"qG\u{d}0!L&F!q8Q!l%I!N-E!D\
        PO8t2P$q,T!J!n|O!\u{1d}wD\u{c}!!E8%% Q\"K&M'q0M\u{12}?\"4q?r?\\% s!F!J\u{1f}`XLA;' s!J%L!K8q!M!M :!?w(b!\"R\u{1e}\
        \u{7f}$ L!t>N!w\u{17}\u{1}\" w?w\u{1f}W# L!q!J$\u{13}! rM\u{0}*\"P$P9t\"O$L/S&NHLBO;M*.) M!B!F#G\"C*s!p-Q2lMf, \
        G!H$I\"x!M7L!I!O#J\"x!P3KX\u{14}\"\u{1f}`@tS\u{c}! pV!!\\ECc\" r?s!\u{15}# q\"O#H44!&rWN# L!N&MpN'!H$H\"B8t\"Q#\
        J!N\u{1b}#/\"Q$P!I*T.m!R!T$P!N/MzN0m!Q!Q%NUQ!!TX\u{12}!?|\u{14}M&!r!M%B9z&?.7}\u{c}!?t\u{0}W$ t%I\u{1f}`;wO;#!p\
        ?v4LH!!UK-!\"\u{1f}`@uMV! KG9#\"L=t\"G\u{1e}n\"!L!K\u{13}v!(PK\u{0}!ZrPO\"%M\"rr\"$ F\"w=L\"orE$ J<v\u{13}K\"v+\
        r\"Dv4K7P-!P\"K\"K\"K=O\"N.PCpTt2K#O$S<yJw!\"H\u{2}Y$ r!M\u{1f}`$sN<!Ft{~!?w76#!K\u{1f}`<y!\u{6}'!G$F:o!J&H2H\"\
        t;\u{c}# o1K?M\u{1c}S$ s!?\u{1f}`/vw\u{6}!br\u{9}<\"\u{1f}`=wp\u{9}# i&>!L-wj S!O!S!W$L\"P\"C!S!:\"M\"J!>!@,U!M\
        !T!U\"X\"O!W!N\"J!M#O\"P\"B\"J\"O\"K!U!K!J!M\"H\"O\"O\"I#O#G!O-N!J!P!Q!R!o(W!o(r!Q$P.O#m!L\"H!O\"w!r!o!R\"L#O+M\
        \"V!L!Q#R\"S!S#G$P\"F$l0S\u{b}\u{8}'!Q$M\"D!M7n!U\u{b}Jj`3 ~!J!F$?!H!@4K#r!N!J$I0L$HMH+o>t\"K.s\"J@X!XI\u{c}\u{12}\
        $ G!w>M!og\u{c}: l\"V!L\"U!V\"S3W&V#L!S\"P.L$P\"U?m!L!S\"Q$T#T@H+W\"O-k%F!K\u{17}?( w!G!A%A!@7s!K!F\u{e}5$ J\"u\
        =L\"q*\u{1b}\"\u{1f}`Vw?[%\"r&L\u{1f}`:r&L)d!TMMq\"@t4Jy/\" UFMPg% q!M!L=p\"OoE\"Bs4L\u{1f}[!!J2MD X#I#W!N\";\"\
        L$O$9*S#P\"Q#Q!O!S'R&Q\"M\"S\"L!T%O+N.N)R\"M/L-o#t#P!L+M!S-S&R1S\"QE\u{15}!?vQI& O!Q>O%E!J0GDq##s?x4C\u{7f}}&#n\
        \"M=O4r\u{c}r\"N_k$\"M%J?N.Fs\u{1e}! wp+#\"s\u{1f}`@t< \"CM4sCo\"\u{1f}`Dsf\u{8}!?L{\u{7f}& O!I&u8O!J&x\u{15}|$\
         P!O\u{1f}`?O.n' Q!D%N)B!v/N0tH9$ K?G!u4E#P& J3N,M#E4r\u{c}u-\u{1b}\"PI2u\u{a}\u{1a}#\"R#p\"LZ9'!s$L\"B8P!w$N0A\
        Ub\"!@MtY/!EH:\u{f}#%r?v4J\u{18}\u{c}$ O(q\u{1c}L$tjz#(Q9o4Ihi$#R\"l?K4tir# J'Ltsi\u{17}\"%Q?Q\u{1a}_, G!M$r!O!\
        N!M7G!P$p!N\"M\u{19}M\u{18}e!!I\u{1f}\"! K\u{7}j+ K!k$D\"q!E7K!m$G\"t.A\u{c}sWu\"!s?w\u{11}H! MA,#!E\u{1c}x!G\u{1a}\
        x!?tZJ# s'H8t(\u{14}\" t?vX\u{16}#&F9s\"K\u{d}v!Zt\u{14}L!?uSf% s!=!K=xGo=T\"!q?sd\u{6}#\"P#N<PLx'\"L$Q!P!p9P%O\
        \u{19}s\u{0}\u{8}!At[W# t3K?KV'' E!O'J'n0I&P\"R%\u{12}\" O~s7C% Q!O:s%O\u{10}s=?#AO&R3Nw-E q!L\"J\"L!H!R!O3H$t!\
        O!R#S!E!M!S.R!N\"K!M!H,O4q!I\"M%P/R,o&z!o!O\"P%J$H\"N-R!Q$LIkN \u{8}!\u{6}!\"!Q#E!N!C+M,\u{1}!\u{7f}!,#Q\"O.q!:\
        !P\"P2q!H.I!w\"I#u#t\"I#t\"C%r\"G!n\"D#v\"u\"E#y\"C%v\">6r\"G!t!{!<3r!s!Fi>\"UP\u{9}rI+\"BJ4u\u{18}\u{c}%!D!NBr\
        \u{0}O$s\u{1}q!EPD>\"\u{1f}`%z[\u{1d}.!C?P$F\"C/R@t0K-K$r<G.K$N!O!K$#!!p,e# q\"L?NKw!@r,\u{13}' D!L$J\"s8K!L$M<\
        -\" t?wf\u{1}!!DG;! p&\u{1d}!VF7\u{11}' q!E&D!L8Gbr\"K-=!zvxJ#\"r&M9sL\u{7}( t!=!S#H\"B\u{d}x\"KIt|\u{16}%!J?N5\
        M&JmNi\u{5}!Ap:\u{2}\"!O'L\u{1d}s! Kz7\"%s\u{11}s/7* O'O!S,P+O!O&O-R%M!R\u{d}d\"\u{1f}`=J-0$ O!G&F=Ixx!\u{7f}}c\
        \u{10}* l!E!N%>!O7p!F!P%@\u{19}u\u{4}>!\"O(\u{13}5!N!O!U#m!I!L7Q!P!U\"S#R!O.O#Q\"L!RXO@O-N!M%L\u{1f}\u{b}! t8^!\
        ?t+\u{d}!!MS\u{e}\"!o!Nyz*!E\"H\"I\"L\"n7O!S%H!K\u{1d}G3\u{3}\"BK6o\u{e}K\"\u{1f}`%n3[#4G+w4G\u{1c}\u{1b}!%Kuj$\
         O'q\u{1f}`!quv!WrH*(\"P%O(N2R$P)N&R$Qr\u{e}. V!M!O!E\"U\"J!N)o4O!O!P-L\u{c}I&O\u{11}\u{7}\" p!C\u{19}&!wu\u{9}\
        Z\"'A{tTC\"\"N?N\u{7}<*!@!K!R%L9N!G\"B\"G4q\u{a}rSV\"\u{1f}`%u!\u{1a}! q\u{b}\u{19}- s!J!Q%M!E3L$l'K!G.Lzq!MIsD\
        Q\" t!O\u{f}J!!N=H# N!n>N}[,!J&S?L!S3K@L(M1O%r:R.O&P\u{11}e# u%F?L+N$ S\"l$S?Of,! o{HI!M!T\"R#T!W!S\";(P-Q!O$M!\
        T-O!M\"O$H0H!N,n!M\"q!O!S\"Q\"H\"L!M%R&K!K#M2O\"O&p'R-I$R\"L!M)M%F}\u{7f}B!F!J!K!Q!q!p!B!M'H\"C\"H)R#o!M!N!P\"T\
        !k!I!K-D!L!O\"j!Q!D!LWN?R\"Q-N!L%J!PZ\u{c}!'N+O\" J?L$-#!J!J?K+[# N!P$R5H( w!C!C#L\"F8t!J$M\u{17}d# L\"n&J6/$ M\
        /q0N/r\u{10}{% s\"L&M\u{1f}`8r\u{12}S\"%E\"J;i\" p!C\u{18}-\"FQ/Q+L! qx0!?H\u{1c}\u{12}\" q!K\u{4}S) S!v!I%@8S!\
        v!K%D.J]/\" r?wG\u{1c}# o?q&R%\u{c}\"#n?p\u{d}\u{6}\"@r4HVv!@OOr& q!I$L\"G\u{1f}`9yqy\" q\u{2}s\u{c}`#!s>M!ySG!\
        ?v\u{16}\u{9}/!U$H!M!L!N8O!K$M0z\u{a}r!E!P#L!N!Kwm( J!R\"O\"q;R\"N\"k2Pvq\"<o\u{15}o\u{1d}9!ZvFC\"\u{1f}`,q\u{a}\
        \u{16}!?u+B\"\u{1f}`eIVo!%M`\u{8}$!O%O!E9N]t!\u{2}zfy\"\u{1f}`CtU\u{f}# K\"p?sdT% p!O!N=p\"O8{!?s3\u{d}& s!L!M&\
        I7wGrIW%!N!RDJ.J3Jb%!?ut\u{0}\"\u{1f}`.ya[!Fv\u{10}n\" o!?FF# u!B>{&Y8 N!>\"z!<!J!M!<(:$=,S!F\"q!D!K!M1l\"K!L\\\
        E!PBp'R#t!G\u{6}d!,n\u{e}\u{16}(!G&C4F$u!H$E\"Gpqc7$ N3r,M3r\u{b})!ct\u{1f}5\" N?NA>\"!I&Hm3* x!E!R#@\"F8z!E$D#\
        N.K|w- s!H!S#I\"E!L7l!O&K!L-E\u{b}r'G^\u{3}! qz]\" t?x\u{0}+!1p@\u{7f},!>$L!U!C!R*J$L$<&F%RDL+<\u{7f}\u{4}$ r#G\
        <s#I(\u{1e}\"!M'L}9$ s\"K=v\"K1HC j\"V!R!T!K!R!D!L+C*G#t\"G!L!P\"F!N+F\";!@!t!q!@\"H!S,GKF2M:O\"I\"F\"G!G0r!u!G\
        /=\"\"L&n\u{17}8!zuI\u{1e}\"Al4J:Q!\"K`%!(Olk\"'L8L&e\"\u{1f}`Uvl\u{17}%!G!Q>N5I\u{12}Sa\u{8}# L)u\u{f}N[\u{8}!\
        \u{11}u@L# v4H?B\u{d}s!/J1L& v%M*K0x%N*L\u{6}3!?wZ\u{14}\"(r?r\u{13}-!WQ@B' o!@!Q!N&P!nRLn?!@t\u{f}c) s!B\"K$I!\
        P7o!E!Mus\u{13}=! m1%!?t+'!\"Q^G#(N7D#l0`) l!J!Q&Q?JSt$H:p.FM6\" K?L1,# s%N:s*.!wueg!(Li\u{3}! JX@!Bw<<!?u\u{14}\
        [# w\"J={u\u{15}!@r8l6 m!Q!T#G!D!O-N(Q$P&R,S!Q!O!S%M!R)RZM\"q1Q/O0TP\u{12}%'QNTHL(NbQt\u{4}!?v\u{f}K% w\"K=v\"L\
        \u{1e}uiq# r!J>p>.A q!F!T#U\"T!V3F!l$P!X#l\"K!T-A$C\"G!Q@I\"q!Q5P#N!n0K)F!l!F!Q)r#o!M$C\"L\u{f}i%!D&t9F&w4M&7#%\
        H:q7B\u{7}i- I\"L#l\"B!I3p$K!R!M#l#LPMYp~:\"#N\u{13}qrp( M!t$F\"D8O!n\u{1f}I!u!y$ t\"K?N\u{1e}s\u{2}y!wt_q\"\u{1f}\
        `%vV\u{18}! r&\u{7f}#'OSM\u{5}s2&, P!M&O!L+Q!P+O!P'Q,R%N!SD\u{1e}\"@L4t:P# P'F8N<Z$ q!M0?.|yg\\ U!B!j!J\"K!p!I\"\
        L!p!o\"G\"O$N\"N$u\"?!o#Q\"T!B\"A\"H!R+C\"<\"p\"r\"O&?(N\"H$F%u$o!B\"s!B\"G#B\"o!E+p#o%D/A\"A!P'N!?!o!p!O*H\"m!\
        F!T#;\"D.j!Cxs\"\u{1f}`euas0 v!I!Q%A!K7v!P!Q#C\"BlK$tIp\"O#L#La\u{1a})%G\"L8m'P!QbE/u-L;R0{!\u{7}}nd% U%M!L)u?u\
        lP% s!?!E=x\"GW+#&O=q\"Rrp% Q!O:s%O\u{10}s(!+ t!H!P#B!L!F!L8M$I\"N:LD.$!n!O>l!PAn\"&O9JuT\" v.F)S#\"G=u\"I\u{d}\
        \u{4}3 R#M\"M\"C,B\"v/B!R!H*E\"E#P!C$D!O!@$D\"s&v\u{18}j' s'F!K'J0o/M\u{17}P~\u{1}! nGz' K!M$s6s$M%t\u{c}s<n!$l\
        {\u{1f}!WP|0!?wC\\\"\u{1f}`VL.X$ K\u{1f}`@L(s>e!(O\u{6}l!$q7\u{9}\"@L4t5F&%A.o!G>L2v\u{d}I\u{f}=8 j!N$N!R!K!U3H\
        %R&Q/R!U\"Q\"LHq$K+r!D$B2I(H#L)v)P4M\u{18}P\"Bv4HZe\"\u{1f}`0N_\u{11}1 m!R$J\"L8l!Q!R#I\"K!R-P&O!Q\u{4}m!P$L\"Q\
        z\u{18}$ r\"S$Q9q#b\"CP4q\u{10}\u{9}\" K\"OQ9#!K!n>LbM# G\"t=M=q!\u{7}w\u{d}v- G!F\"D\"E\"D$}!J4D$G&{!L33\u{c}s\
        =C!\u{1d}x\u{a}9. s!J!N#B!Q!G!M7t!I\"G\"FmN#wKwWJ\"EO4r<\u{c}! s!w\"FL4q;H\" q!Q\u{18}k' l&BANPN\"q!ISu\u{1b}A\"\
        \u{1f}`%v\u{f}V!\u{7}|%\u{8}) w!F!K%A?H2Jlv+t0Hx\u{1a}\"Ao4Q;~\"wN!tM\u{0}#!K>v!KTZ\"!r?ssa#(R\u{1f}`8Pb;!\"Pw\u{a}\
        #\u{1f}`ZF+DN9\" O(m4O%!G&M8t!I&HJj$\"q&J9t4GS98 m!N!U#D!E!P!W,N(Q#k!N&R,S!Q!O!M%N!O)RZM\"q1Q/N0Trr\"'M;u\u{19}\
        P4 S!S$F\"N4N%Q!U#M!Q!P.P!V#J!Q!OJO=D/N\"N2KZ@\"\u{2}K#u9\u{1}(\"m$L!O8K\"r$L/I!G\u{f}9G F!G!I!T%q!o\"N(N!L'A!K\
        #L!K!J#p!r-Q!M!L!R!I!D!?!F'?.I.J\"o'P-L$D!G\"H7A!K0T#J#J-Kc1$\"Q$M!I?F(a&'?!r>J!l^Dbm\u{f}x\"!E\u{1c}G&`!$l\u{18}\
        #!?yu0\" r(H'u+ K!P$O\"p8N%B\"q.IFKfN$K~l$ n!K&P9Nkh!%DQ0' p!M&G\u{1f}`)p0z'Ih\u{1b}#3o\u{1f}`>pqp' m'L!N>N/Nhv\
        ?q\u{12}`&%J\"I4H+L\u{5}u%H/A#\"P=r\"P!H\" L?Kok# I?L/rz\u{9}!!CLr!VKH{- E'x!M7K'n!S3l!QBr!P(QLq4t\u{4}t\" o\"M\
        v'!?w\u{1c}\u{f}!Drpr#\"P>N!NI=#!P$K\"O'?\" r%L_8!(QL\u{11}\"!N>o\u{15}b# M/o0N\u{e}\u{12}$%O!P!H!Oi6!(OK=$ r!D\
        >s!GjA!?wg\u{14}\";L\u{15}LE)\"\u{1f}`@vh\u{9}!'M@R8!?\"F\"U\"q*o\"R(J$l!E\"I\"K\"?*x(t\"B(G8L(K#t!M+r%K:J\"tG*\
        $\"PBN\u{1f}`!p\u{14}|+!S!P!R$O!P9T&J-M{F1K&NPF(!M$F\"q!P)s/P$I#Ld\u{3}(!H&E?M!Q-I{t8L=J9x\"\u{1f}`%Dt\u{7}\"!s\
        ?vHw< s!J!X$j!O4A!l(K\"J!K-A!N#n6M/J1q(H0V)M!A!l\"P,n!K!m#D\"F!M<\u{6}!\"N \u{1}! OZ67!P$D!P\"r!H6n!K!P#G\"l!q!\
        J+r\"I!@\"JOO\"t/L\"t+I\"I?L\u{0}w) l!Q&P9Q5PBo!H!EVtFP%'M\u{1f}`9t!K&LF[% q\"O%M8r'O \u{4}#&G9u\"Nn;! p\u{1}=.\
        !R!I%M!I8R!K%O!K.Q%L!O\u{6}K#N\"MzV\"\u{1f}`@ysu\"\u{1f}`ey|:!APVY+ n!?!K%F!M7s'JWL(L,P:mKG# o\u{11}o$PX\u{1c}+\
         O!P!O!O<G!L\"E\"L6n\u{5}E%q'u' G(t7N(q4Uxt4s-6\" u?vc;% N\"s\u{1f}`>N\"sCn6!o!R#L!J!D4J$O!m!O#B!L!D!L-q!O!C\"q\
        \"M!KVN?J/o\u{6}#\"!oSR\u{15}\u{2}\"As4M<O\"/Q?Koq& x!G$K:x!J$Mj\u{1a}!?y/H\"\u{1f}``z(\u{16}!FqMa\"\u{1f}`%x\u{1a}\
        P#!O!T%L450!P!N%K!O3s$q!O!P$M\"L-MNq#HJP!s0Nr\u{15}) K'F!N7I\"s\u{1f}`!P#q#N.\u{4}, x!C!J%I!K4L#m!L!O&L-J]N|;!?\
        w\u{13}\u{7}) s\"P#I!J\"N8M\u{4}t@K\"PDQ$'J8L\u{1f}`FuXs& K%N*p0J%Q2Qhh$ K%o:M9o\u{e}E$ K4t+L4tj?% u!K!H&J7zK.!\
         I*(#;O\u{14}u!OXn\"\"P%PvG\" L/t0>$!A!O#I\"GWM$ O\"p=N\"rX*, Q!r$F\"I!J7T!t$J\"K!M-F!I|-! p&&$ r!E&?8oGY$ J%I!\
        r\"L;B) q\"L#L2O*N#PJp!ONv'?\" p!;':* O'O!S,P+O!O&O-R%M!R3b! Oq>:\"S#C!J!V!n7n!Q!T#F!J!D.R!Q%H!P/N.K!J!N.O!I0P(\
        O@R3P%o(Y( p!N!R#I\"LNNJxhLg\u{7}2 k%H!E!D!F7J!K!J!y3H!F\u{9}t!r!q#L!H!G!J\u{19}f!PJqZ!Av9:#%F=v4Fx\u{15}!!>}E\"\
        \u{1f}`\"v_R\" u?x\u{19}]V v!J\"F!P!K!O!F!I!N\";$P\"L\"Q(S!o$F!R!J\"O!L!N!L!K&N&E!S!R\"L!R!F\"P+HKD!I#L\"r%x#u$\
        p!G!M)I!S!o,I\"t!F!O!I\"N!O!G*I4p/\u{c}!?tm8$ r\"N=t\"PJ4#(n?l4R'_!?rqk\" t!@rQ! NXL/ S!R!l#I!F9M!n!r&r-I!G%L!G\
        3K(tE\u{1d}! M\u{6}d\"!I>y5n9 o!L\"=\":!E!G\"3\"4$5\"5\"<,p!Q$D\"R.G!Q#D\"I\u{5}w!E\"D\"C\"F.KqE* q!F&>!E7p!I!L\
        &J}o\\vK\u{f}%!;&D!Q\u{1f}`(Kp\u{1a}!&O\\\\& N!M$I\"M!P>LL\u{e}#(Nzu$O\u{1}9% P!o&H9J4sc\u{9}\"'J:RQ_# J&P;PnI\"\
         p!JxR!!>WX\"\u{1f}`@IL\u{e}\"!C!n\u{1}D\"RF2y85\" t!N&n\" J(Mt\u{f}$\"S&S?Q.L\u{1c}[' N\"n$L9M\"P$J0w\u{a}d!\"\
        M\u{1d}5\"'Isv:>! ss\u{12},#J\"B!P!p!P7O%B!S!u!Bjv#I#\u{a}#!R$KOH\u{1f}\u{7}? x!:$}!4!?!R+K#J)w!>$p!;!@.E!N!L\"\
        s!E!@!N.JHl#M\"s!E8R0p!N$s!?!D\u{8}X$ r!F!G=lt ' s!H$L\"E8r!D$Ohd!%HRk\" w?v4t)!I!M#H\"o!N!p;M\u{1b}H!M\u{19}3!\
         o\u{1}\u{13}/!N!n%K4L$N'I.J&Kro$L/P!O'L-r!KES- M!M\"Q\"q\"L;M\"H4t\u{7}M!M\"N\"o\"O15!(MOu1 X#T\"Q!P;R$P!O0S#P\
        !PeJ&P*P2Q#N!Q\"K>r& I#Q\"n?F4t\u{c}nY6\" p!L[e!!JGv!Bu\u{9}v#@D\"w|um/\"\u{1f}`@t\u{1a}k\" M?Lu\u{16}#!r?w4Jp&\
        #\"Q=o\"Q\u{1c}\u{11}$ q!F&C{v\u{a}z& E;@!}\u{13}F!@!}&|'\"M$q!P9P!Q#T\"Jlf! MWf#!n?z4;&K!!D\u{f}\u{4}' o!N!K%H\
        !L9N%J`s= l!L\"S\"K!P!O*O#L,N!M!G!J!P*I!L$K#v!u!K!L!F!G%u!t\"v|r!M9t+N1m\"%L?O\u{e}\u{4}!'Dp\u{17}\"Bv4Ilj\"PJ2\
        s{0\"\"G?KX:$ O#m\"N:N&k% J!N'pvsQL*\"!-t\u{5}3!&K\u{1d}U\" v?vxB$ n!E&K-SbJ\"'K?IwE!,pAo% L!r\u{1f}`$O!tYd) R'\
        J!N<F\"L!N.J%J!P\"S! p\u{1};# w!E>ykI'!J'N8M!R&N.I$L|a- K\"L%u!u4L#N\"O%r!p\u{8}K\"L\"s,v\u{0}P! Lpq$ q\u{1f}`@\
        w\"HM\u{13}-!R!S%R!S7V'R.PIN:O-l\"N:N!Sr\u{2}\"'M@RnY!&N B& N!w>K!{\u{1f}`;n}\u{f}\"\u{1f}`3s,\u{f}#3s,M3r\u{15}\
        \u{8}$ s(Lrt$Lvv$ v\"D=u\"EZJ% p!F!M>K!N['\"BG4ypB# m\u{1f}`-H>)' KFP.E&tKsXr)I\u{1}.\"!r?u\u{e}p!Avsh$ p!J$M\"\
        J*)#\"T?Q:s]g!\u{1d}{\u{1b}K% q!;&G{uBrJQ!?t.T!wzwL# K\"p?mC`' v!?!D%D8t\u{1f}`!q\u{c}=% q!B&N8r!J\u{17};C+N\"F\
        &Q,Y%S.T\"L\"?\"@*K3E(E&C\"U-A\"I\"C(E\"o!I#m!A\"D\"n!n!l\"q+G$n#R#S\"k(V)G/o\\p\u{2} Y!m!t!D!W\"V!m!d!L!:!B!M!\
        O\"H\"F!T!Q!X!M!N!J\"G!A!W!S!N\"W!S!Z!I!X!V!O!R!o!O\"H!T#J\"L!Q!Q!U!j!n!N\"O!V!U\"M$N\"M\"R$M!N&J$G!A!P\"l!K%Q#\
        T\"i!S#S!p!R'P#O\"P!S!U!l'Q#U!X\"T!R!r!L(n!W!S!U*S%n!J#N!N!W!Q$N\"H\"U'N$s)P3t/ m!Q!N#H\"B!R8P!O#M\"C!L-ADN*s^D\
        -&\" s?t{\u{1f}# s%L:t\u{18}\u{8}!?p/2!\u{18}r:x!XrB0#\"m?p4RRN!\u{2}x\u{16}U!?q\u{1f}\u{13}- J\"t#G\"N!L7J\"p#\
        N\"O!P-J&A0Fdn\"%I\u{1f}t.\u{10}$ K\"p?t\u{7}o:j!\u{7}k/v$ o\"G?H\u{3}q\u{f}\u{5}%\"N#L;q$K0Kk+\" r\"K+]&!H$O\"\
        G4H%K\u{10}H\"K1 M!D!O!r\"I!M\"L+I,J!F!P!\u{2}\"L!N-L$=\"?\u{7f}\u{1f}!?u`\u{7f}&!L!R#D\"L(D!p <$ L\"L=K5o]%\"&\
        O;L\u{e}]\" r!F1O& R!M!M?L\u{1f}`>zt5\" P@Op\u{18}!&q\u{1a}\u{1b}\"!H?ILx!-vSC!&L?j# O?M!sI[' P%P\"J8N\"G#E\"Ld\
        \u{1b}\"3n?pGg\" q\u{11}v\u{1a}9% n\"G?J\u{b}F3HW\u{19}&!O>N\"L&p`LHr7\u{1c}% P)t\u{8}L'J#wL&2 r!E&?6H#H&CQq#v+\
        N!O!q's#u>p-j+M0H-q#\u{1b}\"Au4J\u{14}(# QEP\"q\u{1b}5#\"R=t\"Fv\"#!I$o!Pq\u{a}%%t!P!J\u{1f}`>u\\B!\"J \u{8}!(P\
        \u{3}U# o?o'Ls<\u{c} [\"r!U\"T!s\"q!R\"R\"I!T!M!V!N\"N\"P\"O\"S\"Q\"L\"W!l\"P!S!O!j!O!U!O\"O!Q!L!P!L\"N\"R\"U!h\
        !X\"U!j!X!m!M!M!L!S!Q\"O\"I!S#P&m!O$S\"M#O#Q!Y#i!M!V\"K!O\"l\"S\"P%S\"Z!U%l\"R\"L\"m!M#J!R!q\"R\"M!S'X!Q\"Z\"P&\
        P\"\\!U\"V!Q\"O!T!T!k!W\"R!O!T\"O!Y!O\"Q\"J\"j!R\"L\"W\"n%p\u{1a}g\"\u{1f}`0wM\"\"\"O?Pdk$ s!E\u{1f}`$w4h\" q!H\
        G\u{15}#!N&K?Oi\u{f}&!S&S9W:LLOBJJ\u{1d}!?xg\u{10}' P%C!G>F0N!P\u{a}INh$!K!K%K\u{1d}t9_$ r\"S$Q9q\u{7}\u{18}% u\
        #L\u{1f}`-u)L\u{16}H#%L;u4Kz\u{1c}\" v?}\u{12}#) E!J&p4s$J!K&s\u{9}J!si1%\"L1D/q0E$M1<!wt(b! M2\u{16}\" q\"LTd#\
        !P$O\u{13}v9\u{1b}\" v?vQU$ M@p&P~wb\u{16}% F\"O#L\"t=PHY\"!E!p8\u{8}#!F&M9Gw\u{1f}!!K;G$;s!O\u{14}s!O\u{7}Y$ O\
        !P&K?Oo\u{e}!BMNU\"!qzrN\u{5}% o!J&E\u{1f}`^JD]$%N\u{1f}`;u%N|s$\"m#L\"J!QI@#AO3o!tBq\"\u{1f}`=vF\\\"Bx4F\u{b}8\
        & L#E\"D$q?L4vUC3 ~!P!I\"I\"B!Q!A7\u{0}!J!E%M!C-N#L\u{8}y!L!J\"J$F+\u{17}' t!A!F%C8q\"J\u{1e}r^\u{4}% K\"O#n:L\"\
        P>\u{1d}% t!G&B8s!G\u{a}9#%q:N%rs\u{1b}# TFM4OZ@\"&K9wXe\" I?M_[#'N\u{1f}`@NP\u{d}!!C8 \"4G?G/W' R!?'s?l4S;vqrk\
        #!\"L H'!L&G!L+F2PInaqbK!?uq3# P?P6J1C!Xp*1$!R\u{1f}`$xCJ\u{1} !!F\u{7f}Y\"\u{1f}`@uY0!&MlT!VO7&)!H!L!m\"L.N/P\"\
        O2r\u{e}N\u{d}\u{6}s!K!l!X!M!G!S\"q!Q\"H\"O!N!T\"I#M%J\"H!P#T\"W!T!P!G!U!U!m#K&D!r\"M!=!L!R\"6!J!q!K!A$<!M\"I.D\
        \"J\"l!M%t!O!G\"p!C!K\"=\"P#P'@\"j!L\"R#K!p!D\"L#K#>!C#J!h)l!H!P!m'P#q!7\"O!T!h#N!R\"m#O*T!S/qE\u{8}\" r?uA0\"'\
        I8x.k\"An4K\u{1f}d' y!>!H%@8r!G\u{1f}rx?\"&R*p\u{1d}\u{5}# n!C!I!\u{f}!@uM\\' l!R&Ppo!H!EVt!\u{0}$%v\"K=w\"Kv_(\
         s\"O!L#O<O\"O2M\"u\u{14}|!Aq\u{18}q\"\u{1f}`@u28! L\u{16}=% M3s\u{1f}`-N1t%Z%!O&F!Q8N&N\u{5}O!?xb\u{0}# pBL4t \
        Y$ q!J!P>Mg\u{17})!L%G!L8s!K%IUtCq\"O%4!Ost\u{2}6 C!K!I!I,s0G!P!L#B!J\"s!K&v!t'I\"r!t\"L!q$A!H~JlD!VP\u{f}\u{d}\
        !\u{7}p<p! J~x$ p!J'O8P+\u{2}\"@y4FDG!\u{1d}NC\u{1a}\" v?y*YE%V&P&Q\"O,X!j$R*R$R\"K\"=\"@\"?(K3C(E&C\"U-A\"H\"C\
        (E\"o!I#l!A\"D\"o!m!m\"p\"W)F'Q-U)F$o\u{b}h$%m#L9P&NTA! JWg!(P\u{1a}R( N!R&n!q7O\u{1f}`!M(sPw!VPz\u{19}$ s\"M=t\
        \"NCa%?DyN!p+u`z\u{15}>'\"R?S$O\"G.PMI6w\u{d}r\"A{4A\u{1d}Y# O\u{1f}`)tTW#!K$O\u{1f}sQ\u{3}!%Im\u{b}#!L\u{1f}`$\
        q*!\"\u{1f}`0y+\u{13}/!F!R!=\"N\"G6q\"m!M$P\"L/P\u{12}O-Q#q\"uh+'!D!G%A=F*J*r(t\u{9}n#!l!E?G#J\"\u{1f}`0vm!$!R$\
        q\"J=of/!'Q\u{7f}\"\" r?r\"u\"\u{1f}`%x}\u{13}\"BI4ykV\" r\u{2}u\u{16}\u{6}\"!D>sh\u{0}\" r!DaI!-v\u{16}\u{11}/\
        \"R#M!O!A5s#r!N!S&R-LCF!vWK\"s/MGb$'H!N\u{1f}`8M-y!XOO\u{8}% u$L;r$Qnp\u{9}P%!F!P>E\u{1f}`(Mvt! t8S\" M?L11#\"R\
        \u{1f}`>I~|'\"Q%F:P%L\\s#H?Oc?'!I!N#H!q\"M\u{1f}`Mx\u{1a}\u{10}% L's9u\u{4}O#v\u{5}/'\"R2r+L&N\"Rjs&N6\u{9}& M\"\
        r&N\u{1c}L\"u\"L-c\"\u{1f}``w(\u{9}! Psi,!H!P#M!O!P9Q'I-N'PCJ:s.K\u{16}n\"!J>u\u{1b};\" u?w\u{11}}!!IQ3!'Fa\u{11}\
        !?x+\u{17}\"!C)s?K!!KV\u{1f}\" v?x=(\",o>Rq^!.tOp!\"oE(& r\"M%P!M7s\"N8H%%I\"J4v\u{15}v\"In!' u!O!P%C!Q8Nqp\"_\"\
         P\u{8}pQH!%Mi+&!q!H%I9K4w&LF[!+sy*' n!T$J\"N!TQL\"O3{\"\u{1f}`=zS\\% K!v\u{1f}`$K!w\u{c}k#'H8r\u{7f}vuS!?u$3\"\
         o!?3z\"!QTQV#$ s\"I%K:ObX!Au?g#\"P%I:P=\u{1a}%#p\"Q=w4C`N=4& O%L\"I8N'M/M\u{4}0\"Av4J\u{e}X.!I#l!M!K5J%P%K\"L-\
        J\"TAxXH!J/K\u{7f}^&3J!r+Q3A!o\u{1e}p?>'\"O&q=o0K&L3Mes7?C C!@!<!:!~!7!O!D!<!:&9!E#M!?+H!C!C!@!t!@!N!K,Q$6!q\"O\
        +N(MEQ$qDq&C#H!w-R\u{1e}!#!I&J9NyH!@pQy\"(P7s\u{10}P' v3H,r3LkKBp1Oj*$\"p#K\"O!K\u{2}!) n%G!F9s\"L&s[J;OBu,\u{1b}\
        $ K?G!R5q\u{b}<! sj-% H!P$J\"N8J1Z! O2%! q[u$ p(K?JStNj\"\u{1f}`@v>\u{11}!fs\u{14}\u{7}&!Q&O9N&O!Q.O!r! J\u{1}6\
        % G!q!L=L!n\u{13}5/ Y!H$E\"J!M%F&E$|\"C&o%I1P9=!|$C$\u{9}%(L?QXu\"KROn## x\"P\u{f}q{\u{16}! p\u{e}\u{14}!?xMx#!\
        R?M6PEW#%q\u{11}rIt6f\" O.s6\u{1c}$!O$S\"J@OW\u{1b}\"!K'P>J& s#N<p7K[p#P^S\" v?z\u{11}-/%M!P9P#L!N!L#r-O!D!t!s\u{8}\
        O\"r$K\"M\u{6}^$ Q4m?p\u{1e}F\u{a}\u{3}\"\"F=t(\u{1c}\"\u{1f}`'qH\u{1e}#!P&O{t\u{4}u%\"o=P\"p\u{1f}`!s\u{4}6\"!\
        L>tCp!\u{7}y^@!1p\u{16}Y!+qv\u{7}%\"H#M!M9s\"HV\u{1e}# N!n>N_B!Xr-k< p!L$R\"S!U3A$S%J\"N!Q-D$m#S3I*H%I1q(H/D!S!\
        G(L!A\"o!O-J$C\"LU)!\u{11}tF.!AsP\u{a}\"Cq4Py0= F!K!f#l\"Q!X4j#D!T!h%N!X-H!P#Q\"P!MAJ&N0E!H<B\"j!J-J!P$m!T!R~*!\
        ?sY8) N!s!O#H\"D!L7K!z4G#A(!m!?>W!C3p!F\u{b}l!IH\u{15}J c!V\">\"W!f#D&F!L!J\"D!K'T%P!U!D\"S!S!N!W'K!N$K!R&S;R&Q\
        !T!M&M\"U!S3U%Q#T$O\"R!T'i!T\"T.T'm(X% F\"R&P7H!UnD& F%J.w,I3q\u{1e}q\u{12}r\" o?uu)( u!G!P%J8n!M'N\u{18}n.#\"@\
        m4Nn3; N%N\"L5h#N!q!z#J!R!O!Q-M!D#F!U!E!KGICL!K)E\"h!K!N,R!GDsaG\"AR4nO\u{18}$ P!p>Q!p\u{12}\u{8}!\u{11}ucd!Kt1\
        #$ K\"r&K?Mk\u{7f}$&P:R5L&r\u{e})( N!m!Q#N!P!o=P1K?\u{15}o d#K!F!P\"R\"C\"D\">\"m\"T!O!C(M%N!N!N!J!J\"U!W!>\"G'\
        O!F!P!R!M!L!L!I!R!O\"D$T\"U!S#o$S!J#O)f!K!L\"P!R$J!O\"N!P!R#N&o!L#M$P\"O!I%K!L\"S!L$P\"U'n!M\"m*k!Q!H\"S\"U#M!N\
        (R\"I%R!O$s*nd[!?wJo!\u{11}vDc&!K&q!R8L&s/O?;!!B)a!?uV}% N/r0J/u2Kt\u{8}# E\u{1f}`@I\u{3}G' Q!D%N)B!v/N0tB2!?u\u{2}\
        0\"@F4x[\u{15}$ r!O$I\"E[l\"\u{1f}`HPkO!Zp54! u^H$ p!I&K8xM]!?wB,\"HN4p\u{13}k# o!I&J\u{d}D!FtSD!Fo3}%!H$v?t\u{1f}\
        `!sc\u{5}#?O\u{1f}`6s8o\" s?v:E!BkmT%!J!m#L#Q8P.'\" on|p\u{1b}!?ua@$%HAV\u{1f}`!qq\u{2}*!O!T&P7p!R&J.J&N\u{7}Q&\
        K\\\u{7f}! t?y$ t%J:v9Jb\u{16}!\u{2}v\u{18}\u{9}# L\"o=N>c!\u{1d}x!A$!;&I!M\u{7f}IE9% M(q\u{1f}`8N(rQ<!'K\"x( n\
        !H!Rxx!C%>AB<H0\u{a}\" N?Oa\u{19}# u\"F\u{0}s`p\"\u{11}G,u\u{1d}%\"GQ.M O# M\u{1f}`=M1u1 W!3!W#=\";4<%2$A!Q!:/R\
        GG(H!G.M=<7Vzm6!I!O!S!T-9.k!O\"H!I\"p!G!N-I!I!r!u!D!H\"GGHbL#p!_\"Ao4PCI( N!m!J%E8I\"O3w\u{8}w\u{17}aD Q!:!E!J!\
        T!;!E!<!:!4&3!=!=\"I!|'C!K#O!B!M!Q\"B!H!<,A!x\"J!D/ozQ#F#J\"B)P!t3L&\u{6}\"@L4sn\u{a}'!K!R$Q!I8q!M&M<9#&O\"R=Re\
        i)!Q\"E\"L\"M!U>P!T.K%FA\u{14}% J#R2wSw$I8O!TI{ZE%V&P&Q\"O,X!j$R*R$R\"K\"=\"@\"?(K3C(E&C\"U-A\"H\"C(E\"o!I#l!A\"\
        D\"o!m!m\"p\"W)F'Q-U)F$owO\"\u{1f}`@y\u{1e}=#\"p?q4Oc\u{11}$ M?M#s4A\\/& K!w&LsM!w\"LJt. N!n!T$S!L!S7Q'R!T1O\"I\
        !KcMGQ#\u{1c}\"\u{1f}`@zT\u{11}! s c!!Cf[!?tr|\" q!HlZ% t%M\u{1f}`;t%M\u{7f}T\"!E!OmG!UN=w!@q\u{9}i#!J!PDrnt\" \
        O\"rd\u{1a}$ s!H\u{1f}`/tEl\"%J?Ko6#'O:P4N\u{f}\u{8}\" x?xdi\" u?z%\u{1a}!XM\u{3}\u{19}!Tpm%!?s\u{1c}4$'G8MOnaq\
        e\u{15}!$o&x( M!w!J>p4E\u{1f}`!N!wN\u{0}$ L!r?x4H\u{14}\u{9}# n!M\u{17}wJ\u{2}3 j!K$C!T!M4L%S%S!B.Q!S%L>IMJ\"L)\
        L0N&L!MGr! qUY\" r?x\u{2}5!Aq\u{16}c% q!C!O%F8u\u{6}A!\u{11}uV|!\u{e}ty\u{1f}G B!?!;!;!~!5!P!D!:!6&6!E#N!J+H!B!\
        C!D!u!?!N!J!@+R!K#:!r\"N3MEQ$r:L*r&C!O\"H!w-O!PfC\"DL4u`K\"\u{1f}`%v\u{a}f.!A!I!H$D!w4M+m4Q;r,N$nBn)M\"s<p!,n\u{10}\
        $# I4r+K#h$ t!B?C\u{f}{\\`$ K\"ruM\"w\"K\"BL4u3]!!Rx.% M(q\u{1f}`8N(q;9# t!F?M\u{17}S' m!?!M%A8n!L\u{4}l\u{14}&\
        \" u?us`' M!n!K%H8L!m!O\u{1d}O!wM&Y% L!G%O9I!P4h$ J!v>N!q(\"$ u!F>x!Gdx![qE|#!w?~4;\u{10}g!zy'\u{16}& s!I$C\">8\
        p'Bk2! D^,!!MMI- O!A$L!Q!C!I+u!K.PBs~P.s!M\u{1d}e!(N\u{a}(0 R!H$p\"H9R!Q%I.P!K%H!OtR#M-R!E&N\u{16}q% t(Jrt$KQuG\
        \u{7f}\" r?sN\u{1b}! o7A!%M`2& s!H%M9w\u{1f}`!tG@\" M?L!\u{6}%%E!F!UNN\u{1f}r:\u{1b}&%H\"M9I$K!M/u\"B$ N!t\u{d}\
        L!t!>0%=!Q9v\"R$K\"R-M&O-w#P!I/N(KBN;I&R\u{10}M!\u{1d}u\u{12}B% I)v?s\u{1f}`!q|\u{6}!DR?6! N\u{19}c! E\u{3}S& O\
        \"r%G\u{0}K\"t;M\u{5}g!!F0z!?tnM\" s'I+\u{1b}!?vC\u{a}!(Li\\!\u{1d}{@+% t\"R&O'N6R&3# G;x\u{15}x1L!!NDd!wwm\u{1c}\
        F N!r!t!F\"B!F\"p3I!I%p#F!K!O.Q$C!L!I!K3r/M!M$I\"I\"n\"I!JFN!I!I!p!x,M!q!s%M!N/J#v>j\"%G?Lv-/ o!G%G!I!P7s!H&H!L\
        .QEt\"M\"MUN,I\u{f}\u{1c}\" N'pS%\"!L?M\u{1b}5/ l\"k#@!@6H$U&Q!o-K!S%Sun\"H,O8P!\u{8}) p!R%L!N!R7i!R5T\u{11}Pi,\
        !?t~r+!G&F!K8L&H!M-G!O$M\"Oizoq?!S!T!L\"S\"L!Q!H(J*M$W$s#P!L-E!M!B!J!H!R!CCLBK%m!I+M\"M.P!S!I\"M*Pj!( N\"K%E8H!\
        Q!O3x\u{8}w\u{6}\u{17}\"!N?IY%\"?E9Q\u{6}&\"@K4v\u{5}v!@v\u{1a}E\"\"J=x|M\" I!M=\u{a}! rnW# P'o\u{1d}LM*!ArB.0!\
        M!S!G$H!P)P/@\"K\"I\"J!N)N$r!P#p(I\u{1}#$ P!M$q\u{11}s\u{10}3# s\u{1f}`%w\u{1f}\\5!K!N%T!n3K%O!M%U!r-J$H\"H!OIB\
        /P<P!K/Q!P&O!Oy:. Q$o!K#Q7P\"P#L\"m!O-=!M!D$I\u{3}J7>!)r_\u{3}.!V$S!P!O4K%T%M!N.N%L!MJP!RKK!\u{8}\"Fu4Kl80 o!O!\
        N#L!E;S$H!V@v1p#t(oMp$L.N$O\u{1d}E\" y?zE-\"AO&q\u{14}\u{1d}C+N\"F&Q,Y%S.T\"L\"?\"@*K3E(E&C\"U-A\"I\"C(E\"o!I#m\
        !A\"D\"n!n!l\"q+G$n#R#S\"k(V)G/o\u{7f}.\"%L\"M/\u{e}!bNIL\"AM4s\u{1d}!$!H!NuuMsF\\'!O!n9L%NxN8L\"PA;\"\u{1f}`%v\
        ]\u{f}!?qp.\"\u{1f}`@wu%\" B$o#(!!N-5h v!T!P!P!G!Q!B!m!P!H!4!P!;#I\"L!p!M!H\"E%m!E\"H!s!J!P!O!K!N!G!J!R!L!?\"B#\
        P\"E\"O!I#T!P!S!I\"Q%E$N#z\"E!D$x7H,v!F#L!O!K8t!m!E!A'I&k!U!J\"O\"H\"N$H%P!L$H!O\"H\u{13}m'!P%E;P$G/P{L0IuXS ;!\
        i!E!m\"q!A!n!D!U\"T$=\"7*r!L#=!l!J#l#N'F$n\"T!J!R\"U\"Q\"S$C$L#I4A\"s%P!>\"r\"u!K&s$@2w+G!r!L!m->!k$n\"n&E(K!w)\
        A&!G!m$P\"N=O\u{a}O\u{b}\u{12}\" v?x\u{1d}F!'PH8$ L'u{M#v*\u{1e}1 C\"O#m\"A!K3s$K!S$l#L-U!PBMNr*G!s/IO8%!O!R\u{1f}\
        `>q(P\u{d}\u{f}%!u&H!L7K!w^v!?ye+% K4s\u{1f}`,L2uB~\"!E>u3C!(LQ%( q\"K#J\"M\u{1f}`9s%M\"N\u{e})% N\"s=N!s!t\u{8}\
        d!TJ-\u{17})!I$G!O!G9L!P%M,o\u{12}J\u{5}\u{c}!?td]!!HF'!?v\\z&%C#H8P$G#K-p=\\\" s?t\u{2}\u{1}! K3>)!T$q!L!L!R9N\
        $M4JIump#%F\"C9r!#$ v\"I=w\"J\u{6}a' k&BANPM\"r!HSu\u{6}l% o!R%I\u{1e}xCIU\u{1e}!\"oL|!?v\u{1}+!%o\u{1c}J\" t\"\
        KiJ!(O^'#!r>N!u376 K\"Q#S!r5G!n#L\"S$m\"R-G!S#BCG!Q!rSG!n.q\"O%D!Qi\u{9}\" J\"pDdH O!o!g#W\"j!j3P$P!V$O!V/P$P\"\
        Q!X,F'J'I\"F!K\"M!P\"T!V'Q!W)I\"K%S*H$M!I\"B(M!P.q!S%O0L0q\u{f}\u{a}&!C&u9F&x\u{1f}`/u-,! s8L\" O?NRAD }!<!M!n!\
        /!J!M!;!J,I+x!D!W\"8!K!P!@-M!E!D\"@!G!P!?!J%FQk!F#D!LCC&t!E\"s!@\"N%*% I!t!K=N\"Ny\u{f}!!LYl$ G\"o$p9H\u{d})#\u{1f}\
        `+DZvX\u{d}\"\u{1f}`Qt\"*!br?!g l!R!T!I!W!X!M!L$Q$J!m!T\"O!B(R$R!T!O\"U!P!O\"T\"Q$P$N\"L\"N\"K!L!N!S!O(L&M!N*I\"\
        m!K!O\"M%I\"o!N\"T#N'K#K$U\"j)N$K!N!O!T\"{'R!R*V!N#K!Q#N!L!N!V)Q!H#l!N$p%r_&( o!P!Q%N!P7o\u{1f}`!vhy\"AN4q`\u{d}\
        *\"P9M!N#v!D'QXsPp!M!Nvw& o!I!H%F:C%Ku(\"\u{1f}`!~V\u{b}!ap<M!?rlK! nY>- T@o$K0JDG\"K(P#r,J(MCN$N$pdk'!M$P\"J9M\
        !P$S!J\u{d}\u{9}\"Br4OK\u{f}& L'q8N5O'O\u{4}L\u{4}.\"'K\u{1d}E{<!@udo\"\u{1f}`eyD\u{b}6 K&P!J!R\"q)D(K$T&Q!H\"Q\
        ,U$R\"L\"O\"S0G)KYK#L,O&M2 ( v!;\"H\"@\";8s!A&A!\u{12}! ND^%\"M2r+M4u2>g@# r\u{1f}`@vB\u{12}#?r\u{1f}`!G7J\"'m!\
        LO\u{13},!R$E!M!R9U&Q.PQQ3v)I.o-m\u{f}\u{6}\"!@3Rs\u{11}\" t#GT\u{b}\"'KNM]\u{a}' x!=!B%A8t!D!F=\u{c}$ w!H>u!Lr\
        r\"HN4t\u{18}|\" x%GJ\u{2}\" w?xz4\" K-uj\u{1}$ s!K>r!My\u{12}!#n*Q#%s\u{1f}`@sr0\"\u{1f}`@uuj&3J!r+Q3A!o\u{1e}\
        pk\u{13}\"!MTOHY% o\"O\u{1f}`>t\"M\u{11}L!BuYF'\"P$O\"Q=N0JhvJN\u{1b}\u{19}\"\u{1f}`Uw\\\u{9}! J1s\" r?{'1!!NN[\
        $ s\"K=s\"M\u{5}G! M\u{19}\u{1f}$ K!r&L8LLQ'!O!S%N!N9T\u{1e}t(M=[) O%N!O!M9R5P\u{c}N$K/H5\u{12}!!MWA!Do\u{0}?\"\
         P!N9_#!C&H\u{1d}D]^' n'K!K7M&r!L2II7&!O:I%N\u{f}k!I\"P0P!?K}w# t\u{1f}`0vex\"%N\"Ek8!TH&NU S!3!<!8!A!4!C!\u{6}\
        !:!4\"7$3\"1\"2(I!K#\\!=!B!B\"<!J!z!C!?&?$:\"C!G!@\"?\"w!G?N#q!N$L#r!GIQ!I!K!x-V!@!E!=\"@!G!{!I!@&>6G, I!M!N#q7\
        L#H!N$r!p/N'M3MO}!?z{+? R!G!O!i!p!Y!N!G\"?7L!P$R!H!Q.M#P\"G\\O#M'u!E)y%M#Q*s#P!P%N!M.u%Mqc!B}\u{8}o$!G!O>I!P]q\"\
        BI4wQi$ I?K%z4E\u{15}w#!N$q:DW*#%H;r4EXl!ww\")# t#D1K\u{19}5\"!N>v\u{13}=!&L*Q$\"P$O\"m9OC\\%!n!B>n!E3Q+x& I!L&\
        v\u{1d}I!L\"w?p3 E\"I#O\"p!E+I,A!D\"E\"E\"F.t\"s$u\u{5}M%R\"n!G)Jf.\"&L?Nw.! sN\u{7f}!?Fo^$ H&R9J&P\u{1}8D X!R\"\
        M\"M!V!S\";2O!T!z\"k!O!U!O\"L!T!L.A!R!I\"O\"I0K6P>O)M)O!T,F%L#R!L.H!M\"z\"Q4\u{2}!?t-#% O\"q=O\"o&O\u{1b}\u{6}9\
         o!L\"=\":!E!G\"3\"4$5\"5\"<,p!Q$D\"R.G!Q#D\"I\u{5}w!E\"D\"C\"F.K|p!Epr}, O!J!G!L$M!N+=\"xRE!x$LsJag$\"k=N\"S4s\
        \u{11}E) O!j$L#S7S%N1Jvq<MVv9 T!S!X!Q\"Q!Q!U!V!O(M.P\"M$Q!n!R)G$>!l!<\"<\"Bqo'O*o8Le\u{5}\" s?s'\u{d}, q!H!O#G;\
        K\"p\"M!O\"N\u{8}t)N'M\u{b}I; T%W#m+R)U$U$T!V!P!Z-R!W#U!S!QBO\"U5S#X/S!R)S\"U!M+U#U&TEE\"<o\u{15}o[Z!'HT\u{5}#(\
        q\u{1f}`@q\u{c}\u{0}!?v`,1 o!G$?!N!N4L)E(D(A!TDN8o-H'D\"@)L/qPJ\"!t?w.z/ B#p$O*R\"O,H#p$O.N\"@\u{9}M!L\"m\"U\"O\
        (\u{1c}\"BK4u\u{3}D\"\"P\u{1b}zv]\" r?u\u{9}e\" H\"od\u{18}.!K!K!P#T!J8r'L.G!M!R#Q\"NVDNH5!, l\"M$J!L?J!K-N%N!M\
        Mr\"FWN\u{6}\u{c}\" K\"o+Z!fv\u{11}r!Gsa{+ J!w$E\"F8M!r$G\"H.?\u{1f}`\"wx\u{19}&!q'M8u4E!B&I\u{15}C\"!CMFI\u{1f}\
        %'F!I>I.E!BF5!?u\u{13}^!\u{11}vn\u{1c}| H!X!S!F\"\u{7f}!x!K!O!O\"<!H!N\"M!Q!C!T!O!L(Q!I\"Q!N!R!G\"t!o!R!U!I\"D!\
        M#O!R!J!O!K\"H!R!K!V!w!n!J!T!L$N\"L\"L!P%P!I#N'M!P&S#P!Q#Q&N(T!Q!N!P!R!t!V'Q&P!P\"R*Q!I&K&P!O!P!S!O!T!u!q!I!T!E\
        \"@\"L\"D\"S!K!M$P!IF2! M\u{17}P# M#O<Oq=#@R4M\u{12}MFp!?ud\u{2}! N&\u{11}!\"N2s(!O!O%G)r0P!O.p&Mn~( M%H,w.OCqL\
        uQO/q2\u{16}!'p\u{2}\u{e}\"\u{1f}`@u\u{7f}4' C!q?p4D\u{1f}`!E!sQ##FN!M4u(}*\"P$P9t\"O$L/S&NHLBO;Md\\! L53# N\u{1f}\
        `0N\u{1}z(!T&J!G?I.MEw\"H\"H\u{1}\u{1a}& r#M\"L!K\u{b}v%L=o!@u\u{19}U&!N&K!L4r+K\u{a}r\u{10}\u{18}\" L#t>\u{5}!\
         Lp1!?v#\u{7f}2!J!k#O\"L4O$Q\"j#G1NEw!B!K!D!J!q\"JOO#NzR# P.s?s\u{c}v! Mi\u{17}3 ~!J!F$?!H!@4K#r!N!J$I0L$HMH+o>\
        t\"K.s\"JG(!@p\u{15}n\"!JFNUF!?twR!Bv(B/ n!K!J#J!F!M!O(o/n!Q!M$I!M/M&L3\u{11}#\"q\u{1f}`%qqQ* Q\"S!p#O\"O:t%Q/H\
        #K\"H~A!&q-X\"\u{1f}`=J\u{2}n#%u\u{1f}`@w)\u{10}$!N$O:Nyw b\";w\u{15}wL\u{1b}# t\u{1f}`0u\u{1a}Z\"!r?t%\u{17},!\
        J$N\"p!P8P$K0L!M\u{b}O!O#N#I\u{16})\"6uSu-A! n\u{0}:+ w!G!J#F\"G!K7z!L!M&Ivw7\u{3}!Aq\u{2}X'!Q!Q$L!Q:R$P\u{7f}u\
        i''!B$D\"@!M7r\u{10}I0s\u{12}v' y!H!I)N4v!Igu\u{18}\u{17}\"Bw4K\u{16}C\"!F>v>'6 O!\\\"Q\"Q!D\"S!N(T\"?-?\"?\"B\"\
        F*H$t!M!o\"o\"n!K\u{6}P&Q)m$ M!s>N!tQ`E p!N!S!K\"G!Q!G!J'F$F1N!S!J!O+H\"I!N!H!C!OBr#I!N$p#M!I*H9L&o.D!L\"M%Q!J.\
        M!I$v/k!?x\u{19}\u{12}# F\"s=L\u{b}>! O\u{1c}\u{18}.!N!O$S!U>T!S.L!L#QYq(M+r!G*Lck\"!O$Q\u{a}\u{19}\" p'F\u{1b}\
        P$!J!P=t!LY&*!O\"O$M4I!q&M$C.C|I!qW\u{1a}\"\u{1f}`0x\u{3}c\"\u{1f}`=zer0!L!Q#o!O\"Q8R%G!S.J!S%MHn\"K\"G_O\"M\u{15}\
        \u{5}? U!W!Q!Q\"K\"R!Q!P(B\"D-;\"A\"B\"?\"F&F&w\"s$n!N!t>K!p!L'C\"p1I:F2J$J*J9u7 ~!G!E$E!G!@4J#r!M!I$K\"F.M$GMH\
        +o>t\"J.s\"K$N/s\"LG\u{8}!\u{11}wlz!!R\u{1}L\"!D?ETu\" K(Rfs% M(L7soH\"wae\"<q\u{15}qnv\" s!Fs8\" J\"ojJ+ m!S!U\
        #J!K!Q>N\u{0}N!N6q#qqo#\"m%J8PE(&\"n%E4G%q%O\u{b}GAW!/nU0!+m9%\" r?u^;$ r!H>s!J1>7 X!B!M!Q\"G\"B!L!?&>$z!H+S!I\"\
        S\"L#N+x!I#H!H-<~S.q$E\"DN4rur\"\u{1f}`Uvxa#%I?O/Q\u{3}j\" s?tW\u{16}\"!M&IJm\" r'K\u{d}W\" q?u,\u{1b}!?xOi$ p%\
        H\"E8s\u{1b}\u{9}$ w\"H={\"Iz6G r!L!P!S\"I!F!J!T!>(Q*N%P!U!U\"L!K!R(Q&M!T#O!O.H0o)E8p&E'N\"C(o!N\"M.K%K!L!O-r%t\
        +O\u{15}\"! s#&# q!H&Ot\u{1f}\"OM2t\u{9}\"\" p!Bnp$ M'q8N'q{\u{9}# o!D?J&*$&R\"O=Q\u{1a}u\u{2}\u{11}\"!F~y0X! N\
        \"u# u!A>rY\u{1f}#!s\u{1f}`!v)j% p!A!Q%E9H\u{e}\u{9}& F\"s#L!R\"Q7KD1!At\u{7f}l$ J!s>J!v1\u{15}$%NEq\u{1f}`;vD$\
        !UQq\u{4}\" Q\"R\u{1f}^\"!Q?M\u{15}M!\"K*\u{2}\"\"J#MT\u{1d}\"4G?Gwz/ r!H!J%t!?7q'n!F3ODK(JLs!H,l(M,1#\"L\u{1f}\
        `>F@\u{11}! P\u{6}U8 M!?!B!x!T!L!K!=!>+I,S!G\"n!V!L!N-L$j\"L!N]QIQ#s.Pu<\"\u{1f}`!wu?& L!H&v8M'sWo\u{12}#1 p!C!\
        l#C\"F!L8H$J!K!K5LGr\"LKr6L\"J=u[l! L[V!?tM:\" p!L0m& K%P!o!q!R?SBA9%S!P!@!D'I&N'K$H!T#r!f!H!N*V#x!l#L!L!G!G!I,\
        NFvQN&CrC!?z{)& S!V$MON\u{b}q!M~\"%!I'O8L'I\u{8}L\u{b}i\"\"H=s\u{1f}}!\u{7}|0\u{7}\"\u{1f}`0w\u{1c}x$!M!o%I9M\"\
        X! N\u{1d}#\" L@rg\\& v%O:z%JmK%v=}\";N\u{15}N'\u{1e}\" I?K6\u{7f}j p!\u{7}!.!q!=!~!3!\u{2}!1\"D\"H#Q\"J#F!v!F%\
        \u{1}!7!G\"Q!\u{4}!5\"B!u!<!x!<$L(J\"=#r!B!p!@#Q*v!F\"K#s'C\"p#t!J\"r!E$q\"I!x!B,C$r!G\"G+o!>!F\"F's!\u{2}!8!q!\
        G*H\"L!w!?!t\"y!@!x!B*J%G!GvP(\"P%I!R7K!n$H!R3rh\u{1e}\"\u{1f}`!z[E. G!H&C(N0N'F.L!I!N!K%Q\u{3}K!I&K\u{e}\u{b}%\
         O5D!{RD!{@1$ I'o8J'rs\u{1b}\"\u{1f}`@xgQ# K%s\u{11}s4\u{1d}!!M+q&%N\"G!K?L-M!H'a#?K[u7uP@$ t\"E=w\u{5}w5*$ t!G\
        &K9Kh!\"\u{1f}`Au\u{1f}\u{e}#!n!G\u{16}zAO!?v\u{7}4$ n?s\u{1f}`@w\u{1}M$?BOtnu8H\u{1e}W# t!H>s5s\"\u{1f}`Uxf\u{11}\
        \"FK4r\u{12}S\"BL4u\u{1f}d!UK\u{7f} < l!V\"C\"A!Q!P!Q'A#H-n%H!K!Q!M-M$H!P\"QIM9n(P#M+J-M!V#E#N8w5-!%P,\u{19}& p\
        \"Q1N,k3Q\u{1e}P\u{13}F\" q?q\u{a}r!ww(\u{b}!!Q\u{d}\u{6}(!V'P8V&N.I$I/MyMXs% L!r\u{1f}`?M!vU\u{13}!\"N\u{12}y!\
         M\u{2}}\" I\"m\u{1e}a!.oZ>/ n!J\"P\"C!Q!J!N+P-Q\"Q%K+Q$I.L~N\u{10}%8 n!Q!P#F!I!N-N(Q$P$F\"R,S!Q!O!S%M*RZM1p\"Q\
        +i$N&O*Tz\u{16}, w!F!G$M\"O7t!J!K&Q.I\u{c}K$Oc\u{10}9 r!E!K#C!H!M!M3R!K$Q$I!M/M$K!MAw+NFy$u!S!K!K.M%N!JJv!\u{18}\
        w<\u{9}\"!F>t\u{1c}+\"\u{1f}`0x\u{b}z#&H;O&rQ+\"\"N=sFi! r\u{0}\u{3}'%M!S!P=P\"P.J'LmR% r!I&K8z!K`?\"@I4z\u{4}v\
        \" M\"nZR' I!Q%S!L!h7Q'Gr^%\"Q&N7q\"O&L-@! r5)! O\u{6}]-!r!P#U!O\"P7I!o&M.S!O\\rTN!O6_# M!s?u\u{16}\u{7}\"Br4L'\
        1\" r?ta\u{17}& \u{3};\u{1}!5\u{13}\u{3}!\u{1}!5\u{d}J! o|Z!?u&J!!B\u{a}\u{1d}!?t@%& r!G!M&L\u{1c}w$MT&!@M[H\"!\
        J&H\u{15}*![qGf&!K&s!O8M&t!O^##!R$D:M7\u{d}!%s\u{16}\u{17}O U!T\"N!Q!N!Q!W!V!K\"P$E!L!I!M!C!M'N!S%S$R!m!X'I!M!G\
        !K!H!O!L!P!@!M!<!I!I!R!=\">EO!Q/P2G+N!S!T-l%K\u{16}l!-s|C- p!N!M#N!Q\"K'o2N$L\"M.H#M#Mwi\"\u{1f}`@uOp# s'Csx.H,\
         I!w!H#D\"B!H7L!q!J3p!M\u{b}ug-\" v?{\u{1c}a$ M%s:I%t  !DsV/( O!o%L!R!U9N%Q!S\u{15}\u{9}% P!P$K#Q<Ltl!!M.O\"\u{1f}\
        `%ssn/!P$L\"O4B)F\"O.N&MWo5P*B#N*E$O%L(\u{15}, p!M$G\"I!T8C\"u\"J!Q!H.v\";\u{2}x# K\"u=MV~7 p!D\"G\">\"B4K$l!O$\
        D\"G.C!U5J8s#L\"s*p0B(O!M&K0L&O\u{d};4!F!J#>!E!v!o8I!M!}\"B!F!y!r-K!H!A$A!A\u{1f}`&w*t,!C!O#F!o!D!S4t#r!H$E1L|t\
        M\u{17}!?|8\u{1b}\" p\u{11}vB\u{18}$ L%s:M%u}3\" L\u{13}q\"G#!D\u{1f}`Tw\u{14}P%%H!r\"P>E.E\u{d}K! M\u{12}.\"zJ\
        $rPM!_C)z*\"O#E\"q!J7u!E&G\u{16}L!t)vRx# m\"J?L\u{12}q\"\u{1f}`%tvD%!P'N8R'H.L-A\"\u{1f}`@IMI-!N&P!Q7R!R$o#I-I!\
        H#G\"E!QdQ\u{13}\u{11}\"!HCI\u{1b}/5 K\"T&V7F%U#V-P!T#P#OAJ&L0E!H3r)B#L-N%i!S\"R=*\";v\u{15}v,@!nwmf!#L2G!?r\u{1c}\
        B''P8P!R%P/K!DzORI\"\u{1f}`0sfV\" o&OIK\"PF2x9P\"!p?raq8 I!X!H#l!F\"J3l!Q#G\"D%R!I-N&OAG\"s&G/I$o9G!l!Q.A'TGV, \
        R\"R%J!k4M#T\"T$rWK!HTK6RX80 m!C!H#K!I!@(@$q!E,J$M.n!H1?mH?p\u{1}F!VOs\u{16}!WN!f\" w?w\u{12}2\"!F!L$^,!O!L#H!N\
        !J)r0R!L$M*p&K\u{c}L\u{19}\u{0}\"OL2s>B!?tlD\"(s?tyd.\"n#J\"D!M7j!R$P\"L.DpF\"r\"M<K!N\u{7}\u{1a}% J'v!OzJ#v5s!\
         M\u{c}\u{5}\"\"NYq\u{1a}A$!O&F!MNK'[%!o!H>k!K\u{1f}sh\u{3}\"!N&OO)! qU\u{f}\"\u{1f}`Ux/SE O![!M#J!R!H(B\"P\"u(\
        I$R!X!T#M!O\"O)J\"l\":!M!>\">!R!E*n3s$s\"HAB!K%L!x+I1Q%F!M.KZN#!L>p!N\u{e}@\" u?v\u{18}^!'D[E%\"Q&Kzy$KIMcl%?L'\
        M!M3r!uOX& I+Q!y?s4<LtkW\"?v6M\u{a}\u{f}) M!M!l#G\"N!n8H$M!PD\u{1c}& N!N$G#O8I&ok4. w!E!M#@!K!E9K$G\"M!L9KBsBLA\
        G\u{12}B% p!<&H8{!=3)!3r`1$ M)s\u{f}O#q>h!?wb\u{1d}!\u{2}u^i\"\u{1f}`@yBr#'J8v'KS,& x!D&?8v!@\u{1f}r\u{1e}\u{17}\
        < s!Z\"J\"B!D!>!C!A&>5I!C!B!D'A&N!O!J\"D\"C!F?p7t4L!M>I!O!G!Iz\u{1}( o%G!F9u\"L&s[J]tX<! s`\u{10}#!L&I!Tu_@ n!F\
        !V$Q!B!O3N$k!G!P$N!J.B&K!PAR&p#J!J\"P(M\"E'N'q%J+N#S*N#K!L%F!N\u{d}X! r*\u{9}!?xG0!!n,/\"?tft\u{18}\u{d}$'l!N\u{1f}\
        `?men' K!u$I\"F8L!{4G m! JHp!!BvB\" q!>%<' L5I!{QB!I!{#?yN&!Q&P!Q8N!R\u{1e}Gn2#$r?t4M\u{a}u\"\"K?N82&\"N!n#L!L8\
        J\u{5}w\u{1b})$!F&G8s!Gw\"!\"Q/\u{1}% s!I!R$M\"JeI\"\u{1f}`@u_v\"!I>yP\u{1b}!AM\u{1e}I/ O!R!M$q6N#K\"O#p!t!S!R-\
        H!PGMUQ\u{17}_& I<s`JSK\"s\"N\u{14}&! r\u{1}^# F6vSv\u{d}22 o!L!P%D!K3J$w!I$L\"L/O\\J\"M#q.m,J5L/Q>g\"!q?qxw\"F\
        L4q\\\u{1c}\" u\"MK\u{4}# r\u{1f}`0s*^2 n!L%U!O!S3L%N$O#K-P&NEp\"J$PJF!L#M3L5=# t!A?GNQ+ t!E&I!L3I$w!J!L&G[sNI%\
        \u{d}1 p\"N#H#J4L#N!L!O!D\"G\"F.v\"z$xCMTL5LmD-!o!n$I!H!I=N!N!K1R6tVLAO!M*\u{7f}!!KnV$ s2A0s4N\u{1e}7$ s)L\u{f}\
        t#L[\u{6}* S!Q!T%L!R8O&P!O-H\u{12}GX\u{12}) v!H!S$G!B!L8R!Q&O]?!?zP.!'LST%!M!p&N9t&Oz\u{3}% N\"s=N!s!t\u{3}\u{18}\
        ! p02+ I!P!R%o!L7O!R'O4KtL1H\u{9}B\"\u{1f}`!wGj!?w%-!\u{1b}vn`) N!s!O#H\"D!L7K!z4G\u{1d}N- q!M!Q$S!<!J8C!M$S\"K\
        _K>tPrA0\" t?u\u{1}d! uTh$ L%v\u{1f}`@x7S) p!P$G\"OpoTt1q!N'J~8!ANH\u{7f}!?t21&!w$I:N!y$I0I\u{7f}\u{b}! r:r)!K$\
        p\"E9K$t0L!F#G#PV\u{15}# L\"G?IyP!\u{7}y\u{1c}o\" O?MS\u{1a}V G!E!T!8\"B!O!G!J!1\"\u{7f}!w#O!@!0\"B!I(P#N!L\"@\"\
        J!N!J!P!<\"u!o#P$H!M!H!R!=\"B!L!H!N%Q\"=\"ECOJP%p)L!J\"H\"G\"I!N#y!p%K!P3Q\u{1d}##!K!m$Q\u{d}f(%A\"L8U'P.O!I\u{a}\
        l!Ley+ K!L$F!O\"R+q,K3q$Q\"L\u{c}Jno!?J\u{7f}v% N!t\u{1f}`?M!tMH\" s?u%Q\" t?u\u{8}\u{19}$\"J&J9K&LcX\"\u{1f}`@\
        u\\L\\ S!A!i!I\"K!o!I\"K!u!q\"J\"N\"7\"M\"N&A!m#P\"T!B\"A\"H!Q!N!q)A\";\"p\"r\"O&>(N\"H$F*B\"s!B\"G#B\"o!E+p#o%\
        D/A\"A!P'L!A!m!o!N*H\"m!G!T#:\"C.i!Cx^!FpP\u{b}\"\u{1f}`@sE.!EPkE\"%u?v#8\"\u{1f}`@y}\u{18}\"&o?q\u{d}(!VL* $ S\
        4o+R4qkS&!P$n!E?L\u{1f}`!M\u{d}\u{4}\"\u{1f}`!{w\u{7f}% J!r>M!x4JB !?p)n!$o6\u{1b}& L/v0MAt\u{7f}K-r8Q$ r!J'K8N\
        bR!#qY9# t%I\u{c}t\u{1b}M<!S!j#T!T!R!P3H%R%R\"K-N&Q!PEH\"n!L\"Q!H1Q\"H!J+P+H#H-I$O!R\"M\u{b}D( t!E!U%I8u!I&L/PR\
        j!#nV\u{0}# r\"G=tM\u{1c}!?wO\u{1d}#\u{1f}`-uMC!D\" L\u{13}qrf%'T!N7N[sJL\u{3}s#\"M>p4M\u{18}o! pic!\u{7f}y,i$ \
        x!G>x!I0\u{15}\"<N\u{15}N^5\"\u{e}N\"p\u{d}q!?sYr+ s!E$G!l!D8x!F$J#N\u{18}t!H$0&!K\"K\"r$G\u{d}s\"wj\u{3}- :!J&\
        ?!z7?(rWr$E$rBs+r,H(u82!?OR\u{1b}2 N\"N#I\"r!J3t$o!F&E\\N!A\"u)M!v'L.K!o+uTV! v3k! qzi\" s!=^c\"!pSC\u{15}\u{14}\
        \" p!D4`\" p!F^!#!K\u{1f}`?xiX-!=!O!K$>!J5x\"z!@!K&G\u{1f}`.F#xDC$ L!uvL!v&X# O%L!qe9% x\"E?J\u{1f}`4v@\u{1c}$ \
        r!G\u{1f}`$q.}$!F&Cst(uIM# t\u{1f}`@vv>$ H?J%m0E\u{19}\u{10}!(Pwm% q!F!B=v!II\u{6}$\"I\u{1f}`#z\"IwJ\" r?s|:# p\
        !?\u{1d}E6S# t\u{1f}`@wK\u{f}' n!I!U%I!P9R7PrX# u\u{1f}`@v\u{0}\u{8}/ R!O!U$P;V#S#P-P!T#O#QNG/u-K;N\u{1f}F\"\u{1f}\
        `@s\u{b}&! q8j*!I!P#q\"H9H!L#s0L!D#J,e!'L\u{b}\u{1a}\"BO4qY2!?vEF!!F7`( M&o\"O7D(P-N!Q\u{12}M0&!VK\u{1f}\u{16}#\
         t\u{1f}`0v6E!\"L])0 m!C!H#K!I!@(@$q!E,J$M.n!H1?mH?p u\" M\"RnJ# r\"B=ys\u{15}I W!R!U!H\"O\"U!R!N\"N&P#K'P!Q$U!\
        Q!D!N$O-N!T#C\"O!M#N$O,L+K6K\"o%L\"o&H)G)P!Q.k!U$Q\"K*S$PN:!Bt2Q#%R\"PSPf}\"?J!y!0(!Q!q#M\"P\u{1f}`9q\"R&Jj\u{1f}\
        !-vU\u{17}!!M\u{18}Y$ t!C\u{1f}`,HM{\" s(Gi\u{13}! O:E& n'N4Q\u{14}r!Q/tkm!%M[&!%H\u{11}\u{9}# t?r\"R*\u{12}\" \
        I?M:T0 H!E!J!N\"s\"q!L3K$F\"E#S\"H2xMrKL\"u9N# q!F!A4P% p!B!S%>!I5A!\"n:&% r\"I%L8v'Kp]#\"o%M:q=x% v!D!O={6I\u{1d}\
        ]!!DZ;\"\u{1f}`exc4\"\"J?Nz\"\"/t?v*&!%Lv!#\"S%M:Sl\u{19}(!M$?\"H!M7q'K!M}s\u{1e} , J!Q!Q#P:K!P4I$H\"I!K\u{5}P!\
        Ob\u{11}!?w\u{13}}!?xB\u{18}/ J!C$x\"@6y#N$v4I6sCK!K$v^D#y-t0]$ o\"O\u{1f}`>t|\\\" s'M|d!Bvp#!DS\u{14}4!!Md\\\"\
        Pt2M]\u{1f}!\u{7}pdI$ L!v\u{17}L!v\u{18}2\"!L?ME\u{1}\" q?r\u{1a}\u{18}$;N!r\u{14}N!rWK( I!>!r=M!F\\p-q*q)d# q\u{18}\
        s#LX&2!T\"I\"L!H!H5Q#i!p\"L\"C\"L.E&JAE*H-I?Q.P\u{6}R'!H!O#D\"L:N#H\u{7}x\u{16}R$ D?D#x4By\u{2}!?u\u{12}\u{19}!\
         O\u{1d}N' t!N!P#C\"K8w\"P#u&\"n%E4G%q%O\u{b}G\u{5}q!VP\u{1}\u{0}$ K!t\u{1f}`@t\u{1d}d!?r!a2 Q!j$X:M!h$L0O2q9O#\
        J%Q!q0M3p\"p\"Q0JEq;<(!O&J!S3L%M$L\u{c}L5O-z!Gsf(\" n!BTY!&T\u{14};!?JL&!?z\u{e}|#\"L$P;P%J&\"L#P#L<O#K.Pc\u{19}\
        # J%r?u0B} U!Y\"G!S!P!P\"U!I!Q!<!I!O\"H\"/!R!x!y!G&V!S!G!J!V!O!Y!E!T!O!K\"[!K\"C!N#N\"9!O!u!t!J!U!K\"P!N!M\"L$L\
        \"@#n\"n!G\"Q\"N\"S-U#R\"R#P\"V#S+S#U'L!P%t\"N!n%o\"n\"i!V!S!Q&L!N#h!M\"Q!P!N!K\"N!O!O\"L\"A\"K\"8\"r!r#n!Q\"G!\
        J\u{10}9\"\u{1f}`-wC\u{c}!?Kt\\! NOG\"!O>rOy\" NArjv) L'P8H!H!N&O.q\u{f}U\"S1^9!W!U#T!W!Q!n+R,k!R$R\"R.Q!T%S@l\"\
        M)P.Q#V/P*S$P*R'S!T/\u{2}% y!G&H9H4L'[!?t{M$'u4K\u{15}K\"vfo!AOT^5 G!m!D%o!J'K\"S.B!r!F%v!K'N\"J$3!D!=\">\"<(qz\
        sMG4 |!E!D!@\";!A!E!O!>6t!L%M!K.F!@\u{a}{!G!@$F\"FL\u{1c}& q!J!Q%M\u{1f}`:O2n!\u{7}y%n!Bx\u{4}z\"Pt2M]I1 O\"T#U\
        #R7F!B!Q#C\"D.u!D%o!P?L(K#qaQtO!*pdu\"\u{1f}`4r!\u{1c}&!H>Q!L&p!M\u{1d}q\u{d};!*q\u{5}%\" I$o\u{8},' q!Q!R%L?L\u{1a}\
        O&I\u{9}0> M!?!Q!D\"q\"C!M'v\"p\"A\"I+E$A\"D(E\"G&K\"s\"D&u\"v%w!IwJ!H\"J\"v\"G&r\"r(P& J@N&H/O&L\u{4}K\u{7f}~\"\
        NI2tXi$ v\"G=x\"Isz\"#QAM|\u{7}#!G\u{1f}`To\u{f}*(!J$C\"L!R7q'K!P-K`<\"\u{1f}`=ttF. Q\"q#K!I!N!m4J)K!Q5LtN\"J\"\
        u4NY\u{c}'!L!O%P9M&OQrhr{x\" r?uAs\" M!r_c!!s\u{5}.$ x\"H=v\"HCH!?ve\u{13}\" K\"npZ$3I,q4R\u{1d}MuC\" q!=\u{12}\
        p<!K!V#J\"F!N'K,R!o#n!N!S#K\"H!V-M!T#L!V\"S?LUK!R!o\"P-N$N#P=s\u{7f}*$(N7r\u{1f}`(s3:!wuH0!`oJ.! PLV+ r!P%K!Q!M\
        'C.I(L0K&N\u{1c}I=\u{f}/ o!M$K!P!L!L/r)O$J!P\"N2O.w(r3r>H% pDJ0Glp!F\u{3}\u{15}K {!=!@$I!?!C!N\"I&H\"O!Q(K#t!C!\
        B$T!F!D)P\"K!M!?!L!R\"M!I!A!CVo!8!K#Q!M/N)r\"K.q!H!L$M!H!O(F\u{1}~\"\u{1f}`Eu.T# u!E>ygK!(K\u{1c}\u{a}(!I&H5u$J\
        5L&OJNLu\"\u{16}$ N!k>L;Q\u{1f}-! MA\u{16}! LW\u{10}' I!M$K!p\"L>K!On6'!m\"R\"R?O2P\"N\"Dr\\\"Bu4K\u{12}/#!O!J=\
        xj:\"RK2uNe\"DM4t-s!(N\u{1a}y$ J\"K=L\"GfB\" G\"pZ#$ q!Q&C9M(J$ s!H!G&J-\u{13}! rz6\"As4M|a#!P&P!j@\u{6}0 k!K$C\
        \"M4L%R&B.Q&L>IMI\"L)L0N&L!MB@!0o<T!?r}\u{1f}- r!?!F%@8KXt0t't!N\"r!D+t!Bw\u{7}\"Bz4D0d9 l$C!J!R5K$n!T!l#J!M\"S\
        -I$H/q.G!H\"PMM!N!P)K\"K/O#P1IF\u{13}! s9YK Q\"k!B\"Y!j!S!g7S!W$S\"T.O!Q#R\"Q,w1Q#M#O!Q$R/O!Q.M$R$T\"s!o!t!s\"N\
        #L!M)N#V!U$W!R!R/P$t&v%n\u{f}=\"%o!OD\"!\u{7}|b\u{1}\"@J4u=2\"\u{1f}`@vO\u{1}- x!K!F$H!C)>/|!C\"x#K*E'D\u{17}Fk\
        5#&I!O)o)\u{19}& o!A!I%H8v\"GEm!?t[\u{8}$!D&L\u{a}K%s2''%P#K7E\"O&M.s\u{a}q4U$'l!K>s4M!Z\"<t\u{15}tnf% p\"L?P$O\
        0Mps$\"r&L\u{1c}K\"r<E\"'r?tg~#!C!P&ORW#(M9r4K\u{19}^\"\u{1f}`@xJ\u{1}N W!Q!L!L\"k!P!J!N':$p!p'Q\"P\"T!J!P!S#P!\
        O.I\"L\"U!M\"P!K(M6q#P(O,o,r!L!J'O!L)Q-N!M#K$L!J!R-N!N\"Q(s9\u{c}N!V!W#S!j!P4U!Y#j!Q!V#Q!Q!I.P!T%C!Q3T'R#P#Q!U!\
        L!T$k!P\"K!S(i!Q#P'T%N#T$P!K!N!P'j!U!Y!Q+P$N4J!V\u{19}2!!qG.\"!NSO\u{11}o#&L9t6K1*$>w\u{1e}G8J$w7e! M\u{1e}\u{18}\
        ' O!p!P#R\"J:Q&O<B\"\u{1f}`%z\u{1}#$!S'Q8R;N^d$ O%n?x4I!r\" r\"J{\u{6}&!M!o%O!P8J!p\u{10}.. n%A!G\"I-H,J!I$Q!M0\
        t#K!E,u!H!\u{4}#!O!L?Ps\u{e}\"@t4MCI\"(m?o\u{5}\u{10}) Q\"s#GAN!M.FoG\"o\"p)p#!s>J!xG\u{f}% N!t\u{1f}`?N!t7\u{5}\
        !\u{2}u\u{b}\u{1d}$!D&?sx#A<\u{1f}!?vS\u{f}!VP\u{1f}\u{d}\"?Ocui7! Rcz! s0z' I\"O#N#M7J%M7M .!\u{1d}ybo) M%N\"N\
        8P!o$G\"P4L!J6h! qB\\\"\u{1f}`,yB\u{18}'!R%M\"S=N!G!Q.R\u{a}!= u!B!l!D\"B\"C(I$F(J\"p\"p!I!U!L\"B\"J.BCp+r#H,r>\
        s!J-F\"j!G$G\"M1p\u{14}Y%%JAL!Q1O\u{7}L\u{e}f6 F\"o%N!U'A\"L\"E\"G*F%p!o!Q/m!M\"E!C!N!P,Q!G#rvMU5!GL$[!#F+)1 {!\
        <$B\"F+;-{!B\"|\"J\"K+?#E\"E\"H+I|u0C\u{b}^! pxB! O~v\" QFM\u{1d}H!?y\u{18}%!'L\u{1b}*& r!N!H&I7t\"H\u{1a}\u{1}\
        ! J\u{f};!(O\u{10}Y!?sD.\"!N$r\u{16}9\"\"MBP\u{7}~8!N!P!C#J!W!Q+n!o'P%N!R#T!N\"R+o\"J%P!S!RcL2P5I!P>Ioa! I\u{1f}\
        k\"\u{1f}`UwQ83#L\"C!L!S!U+E(P$m%H!N!R!M+G\"P!R!N\"F\"P!OA+% L\"N&s?o\u{1}s&\u{1b}!\u{2}t\u{2}\u{17}\" K@vg2. R\
        !C!H!E\"E\"A\"|6J!G$I$|4-~v.uu3\" u!C5\u{8}!Bk\u{1f}-!?M[K!?wO\u{19}$%r\"L=s\"M8Z%\"R$L;N4N&Kgx!2k]y' u!<!E#I\"\
        D!K7q8B!zy\u{e}D#$o?p4Pep'!L&N!U8Q5I\u{a}u(P3p!?v?p# r!D&K5:!1r%5$'p?J4q\u{c}r\u{e}Y% o!:!P%E8o\u{a}/!\"Q`b\"@r\
        4IF\u{5}!\"qvg\"4p?q\u{a}<( r\"S#D!M!K?M\u{19}n'IC`) x!D*q!E3v!G+H\u{1f}`!K\u{4}C\" N\"R\u{1b}\u{c}\"\u{1f}`@uL\
        ]) r!O$G\"J?R!P.P&IkPrO$ v!K!K=xfU5 B!S!o!t!K!:!G#q*A,F%A.E\"F$D$jFL;M'N+L1M$G\u{a}R\"Fu4L\u{9}\u{2}#!s\u{1f}`@\
        u\u{15}\u{5}\"#PUFco\" JFO\u{15}e%%S\"S!N?N/P~X( P!u!N%F8Q!x&I.E|^!zuS%!@r\u{e}`\"!r?v\"f1 J\"L!L!O!w!C!N!M:N\"\
        p!K\"O2F[O\"pLP\"qk5$ L!t\u{d}M!t\u{17}S\" r!>1\u{19}+ u!D!P#L\"N!L3K%M&MTyVK*\u{13}$#J!q?i\"U\".!!;1H!?JtJ'%E\"\
        H!N7N!q!r5G'd, E!Q!l%V8G%P#N->!R#@\":!P\u{1}\u{1b}\"\"?>IJ\u{14}! oll$ o\"L\u{1f}`>wpx\"'r?t\u{19}\u{0}$ s%L:q%\
        MTx!?x\u{3}A% F\"N=F%I1H1t( I!Q!O=H\"O&r1r#M\u{11}F\"!G?K\u{15}\u{e}!\"N\u{6}/\"HN4s6?! w.M!?y]m\"KL4u \u{1c}# \
        p!H&MOh\"HI4u\u{8}\u{1}\"\"J?NdG$ K\"s=M\"t \u{16}& u!M&M8u!E\u{1f}o\u{5}S$ y!E>y!G%T\"Jv4?\u{1b}E# o?t$P\u{3}\u{0}\
        - M!K$B#O3w)E\"v.Cpt#E(H!w\"G<w$ L2s?r\u{1e}t0K' u!<!E#I\"D!K7q>\u{5}\" M?N+\u{19}! M'N\"'L8Lo\u{19}!&M(\u{7f}#\
        \"Q$O.Nu\u{2}!\u{6}ryq! q<J& N!t$M\"L9y&Mg((!Q%U:R&P.L!I2L~Q}M!\u{2}uGw\" L%L\u{d}z( o\"K#K*M1G$M*O&z@b0 l\"Q#M\
        !O!A5s#r!N!S&R-LCF!vWJ\"s/K\u{1e}\u{12}\" Q@P\u{9}#! p9,!?tM\u{7f})!k!R#Q\"G8P%E\"G!K-q!\u{6}% s'L!O7m!Kx%!TQ\u{9}\
        S'!Q!O?M&r*s2M\u{13}s4n\"!H!QR6\"&O;L\u{13}T& L\"n=O(R.P&N\u{4}q' M!N>L'r.G{J!l?|/ l\"k#@!@6H$U&Q!o-K!S%Sun\"H,\
        O8P@\u{1}a \\!E!Y!F!O!J!S!A!L#1\"6$L!Q!l!O(n#l!L!O!O!N!I!L!B!J#>&L\"N!R!E!S!K$=!M!J$N\"L\"O#K#E-l!I#O\"Q&L/K'K,\
        I\"K!K'Q\"n!F!J%L%J\"m!M\"P\"J!O!M!N'R'AXp$ x\"H=\u{2}\"HS\u{5}$ n!E&J8v$\u{1a}!\"MHX*!J$J:q'N!J.SEu(H/K#xvK$ N\
        !s>O!v\u{12}C*!K$J:q'N!J.SEu(H/K#x\u{3}\u{d}#\u{1f}`0sUwdh#!G'L<G\u{5}t) L\"R:s#I\"N%P!P/N{s\u{17}lG M!D!K!<\"J\
        !L!G!H$H#~\".!?!K,N!K!R!F\"L!L!L!M!H\"Q$u&C\"B\"K\"I$R\"q\u{7f}Q!N$O!I!B!H!G$w(rzBO n!Q!R!Q\"M!J!I!J!J2Q\"t\"q!\
        S!P#T!L!N!R-M!R!LBE\"s(o#G!N!s*n%I!H\"H!G$?#J$L\"I(k!Q#G)M\"t!m!O$I0J!K\"tiX! pY\u{1}0 I!t!S#@\"P!R:q\"F#L-D&Hd\
        t's7M!u%Iy]!To\u{1}h%?M'N!M3r!uN\u{11}/!0$9\"B!g3;%5$B!W!K2CDL(G!CK;7l'q\"NM2td\u{1f}# q!F>w&I#+m?M4t\u{15}w# O\
        \u{1f}`)rnc\"!I>t\u{18}y!?y+2\"!O&J\u{2}j\"!J>u j!?w\u{1}>\"\"M=M!7' S&M!K!Q7T&N0JjS!?r0|! P\u{c}|# r\u{1f}`UtB\
        @# r'E8v\u{e}#f r!\\!o!=!@!E!M!L!Q+7!G!K!J%T\"A\"i!M!R#I!O!N!T-D!S#K!O!S!V,l!K!J!G$u(@\"M#E\"N%O!D\"F!T!q!O!G&J\
        !I&R#L!J#q!C!M\"G&R!H\"m!r$M!T\"I!L*K#J$D!O!G!P.A!O!A\u{1f}\\!zx~p!?J6/\" s?t\u{18}O!?t\u{1a}g2 M!Q!m!O\"K\"P!P\
        7M\"j!N\"K!Q!M\u{9}K\"q4N/o\"QE,* S!M$M\"D!P7L%K1OMs}t4g\"!H?I\u{11}K\"\u{1f}`*wE!! q\u{1e}v- L%M*J0O!p$N\"Q(O&\
        N\u{b}N!K$T(Oiv( v!;\"H\"@\";8r!@&A\u{14}d\" t?u\u{8}\u{19}% P!I$L7u\u{15}um|#(p?o4S\u{19}H!<O%vJ J!C!H!}!B!G!M\
        !@!O!9'G#K!Q'M!Q#J!J!M!x!G!I!J!E!P(I#L!S\"N!F\";!JXI#q\"L:M!Q'o'P!M\"t\"N#O?\u{1a}&'L!Q=L\"S[q$P\u{6}@!?y\u{0}\u{0}\
        #!L\u{1f}`?p)\u{a}$ t$M;v$M6v* I!A&x!G7I%H\"y\\I]F%xWg!\"l8n$ t(M\u{1f}`(v7\u{1e}!VQJT! tRx#'o\u{1f}`@rp\u{3}4 \
        z!H!Q#I!H!M!I4N#q!S!R#I!K!N/Pzs\"N+s(J#D@g\"\"L%MP/! JA>$!J&L\u{1f}`)P\u{7f}\u{8}$ K\"k=I&NJm# s\u{1f}`%t\u{e}\"\
        % s!I!R$M\"IPb\"@M4uG\u{0}&!G&s9J&z.J&I@V$ z!C>}!E@m# p!H&B7>#?L\u{1f}`)Kn3! u\u{6}5G!N\"D#o!O!W5F#Q!W%R!T-Q!I#\
        T\"R!T+w4O$S(Q+P!N.P$S!O\"M#r\"s!q\"N#A!M)R$P%U!P/O!N)t%kq<\"\u{1f}`@HUf# K%kQR\u{1f}H!?wo\u{6}) Q\"r#J\"J!N7N\"\
        t3H!Itd$(O=O\u{a}G1Lm>% I!t!J=N\"Ml|#!P!J=p#\u{b}!\u{1d}}Q\u{16}\"@s4N`w# p?r(J<5% r!N&F8x!L\u{1e}\u{7f}&!K!R#C\
        \"K(D!pf\u{2}*\"O$P9t\"O$L/S&NHLBO;M:V!!L\\k% o!L'N8N\u{13}N\\QD A!M!M\"o!M!O\"o!S\"O$o\"O\"R!o+J!K!O&o!N&r$C\"\
        O!O!J!M!C\"E!D%>!G~E!I!M#L!M*y\"t,i' N!N$D\"K9M&L3L^\u{f}\"%q\"L\u{19}^\"!Q>tUA!Zq7X!BwK:$!L&r8F'un\u{19}#7xWH!\
        x\u{1b}\u{7f}!+sV\u{12}# v!E&FA/% L!t\u{1f}`<M!u\u{14}j#-s\u{1f}`(qJ\\\\ 7!k\"h!j!q\"l\"Q!O\"N#;!G!7!C!R)m#;\"V\
        $Z\"Z#T!L#E!K'N\"V\"Q!M!R!P!P&J#H3M!H!F!o!r$K!H!J!n)u\"I\"@!C%u!I!K,r)A\"m!N!V,?!p!m#h!V/I\"r1~# n\"H?IZn) m!D!\
        M%H!N3N$t\u{10}n!NUj# N<L\u{15}LtC% L'Q8P(P\u{1f}NPT\"'K:M\u{c}\u{a}\"@F4y+J!An%|> P!|!@!>\"<!F!;!A!@\"@$=$=*D#\
        r!F#D!H!@!H-Q:t)Q$q-q*r2T!n*u1p7D-t!'LuR\" q?x\u{9};% K's\u{1f}`9L'ty:\" p&N\u{1}b!?tl\u{1e}!?s\u{13}\u{0}' K!u\
        $M\u{1f}`;L!v$N^y_ S!@$Q!p!O!R#P$S$<$M$@!m!F\"L!S!S!t\"q\"V!P+@\":!U!D\"7!W!L!R!?$>\"I,s)n!H\"N!E\"v%o#G*G#C\"s\
        \"C(B\"s$j!C\"D!Q(@!m!@!R%P$o$H$;\"D!O%?\"E'E\"F1~T V!k!h!M#X!k!l#L$M\"J\"H*I\"g!V!U#R!R-O#i!B\"R\"U&J5E#E#J\"Q\
        !V\"B\"Q!@\"R!W\"@'F\"T!K\"G%>%D#H$F!U!=(Z.D\"X!i\"K\"O(K+If\u{18},&K\"Q7o\"S$M!I!P-E!S\\tON'RdN. O\"q#N!J!J!G=\
        K!O!H2O>OXM$K4NG3!'O\\h\" u!H6\u{19}\" P?N\u{7}R$%N\"O9N5M1A(!H$G\"w?H4v\u{5}F%L\"x}(# O'N8P&7\"!C&G\u{d}X!!K\u{f}\
        \u{1b}\"'G{u\u{a}T2 J!H!K%s9K!L#S\"o!S-Q!P#A\"MHP#qJI0N(QVx$!O$p?v4K<K# F&S:P4\u{d}!#n|^! sbR\" r!Gy\u{7}!\"Q[d\
        #\"N?N3O\u{d}y$ r/N0q/N\u{6}a# t!P>lJ=!fzK\u{f}!(oZ\u{b}%!P$E:O\u{1f}`(t[k% q%J:r#M\"N\u{1b}\"/ k!K\"R\"Q\"O!M4\
        L(Q#O/R#Ovu\"M.r%QQU!Bv_0\"\u{1f}`0vz\u{1}\"\u{1f}`Ct\u{13}\u{a}#!G&s?u'\u{13}$ w4J+v4J\u{12}4\"!I$GA~$ I?I!F4{\
        w\u{d}! s\u{14}@% I\"N$M\"mMN6P\"BP4r}v! M}\u{1}. U!=!K#D!K!G!K'@\"x.M%I,x2A\u{c}p(`$ O'N-q3SN)!\u{e}Jj;\"@D4|\u{15}\
        r(!N%O6P#O\"O$R/M}P\u{4}\u{b}#!r\u{1f}`%swB$ s?r\u{1f}`!k!f!%Ou/& L!u!H=L!w!I\u{14}6!Bq\u{14}L& K!u&K8L!w&Lp[* \
        x\"M$D\"G4I#kgMIs\"I.pz?= w!3!A!U\"L!O!5!B'P\"M\"C(A$t!;!D!R\"S\"<!F+C\"E$DYw!B!K#N:A/n&M=D!?x]o$!M!L?F|H\u{e}S\
        \"\u{1f}`%v_Z%!E%O!G9H%N\u{1b}\u{a}!\"M\u{1a}\u{b}\"/O!o\\x<!T$D!S!Q4H$o!V!P#E!P!S!Q-O!T#H\"I=m!L!E!I(L/M6L)H\"\
        J,P#l#K&\u{1a}\" NUJ?P' m'I!J4t#s\u{10}K\"tNR!RQ\u{b}V0 E!4!v&H7I!?!h3C!k6q1p(p%o9s?r5o]&D H!Q\"q!Q!6!E!S\"n!o!\
        9\"7\":$=*?\"J\"W#?\"Q,C\"D\"S\"C\"NHH;I'K'w\"n\"L1L\"p\"C\"O.s!I\"?-B#'s\u{1f}`@sST%!@$D\"B8r5Eo}\"!N'M+w% r%O\
        \"I!J7u\u{1a};# v\"I=u>L. Q\"V!G#I!L-Q+S\"S$N!M-R)K\u{5}P$K:U\"\u{1f}`=u\\\\!?vRR#&P6P\u{15}P[\u{1f}(!p!K#H\"F9\
        G!F3{\u{c}sU\u{17}!!R\u{14}\u{12}' K&O9M(R.D&t\u{c}J~}A q!N$E!H!L!n3P!Q$V'RQK#L\"M#K#K\"O#O'M#F'C%G#I$I!Q!G(q!P\
        !Q,O!H(L/J!N`*/!D!K#B#J3K$T!K!O#H\"L!L-N&MvK7IT\u{1}% t(H\u{1f}`({$I'}!?rF\u{10}\"%H&s\u{12}\u{18}\" v?z\\!$ o!\
        D>v!K\u{19}i!\"J}~!?u\u{11}W+%J\"r!M\"o2L(L#Q-N{s\"LOvu\u{1f}\"BK4u}\u{1e}!!Mkd& I\"p=F\"T4j\u{c}sUvK!D!S!L\"B\"\
        L!T!K\";!s#A#q!?%@#A%N!S#A\"7!V!M#q#F$A\"H!Q!C\"C\"<!O3t\"@%=%u+RJl!A/M!M!N#N#N.F!Muf: s!R!M$I!G!I4R#p!S!R&F?P?\
        D!C!s'r/o(O&r$j\"R,N\"n!J&O!M!\u{6}! J)u!&r_d#!F>y!E\u{18}L$!Q&M@Q\u{15}p\u{1}m' r!E&L8v!Jgq2FM\u{11}!+q|b\" o@\
        ILi\"'K{r#N% L\"I&s?tWqA3% M/x0K/y2?1Z!%Hv2!(K)\u{7f}\"'O!KWF! Ms%!\"P\u{6}.$ L\"N&s?oSM% v\"R#K#J7s{a\"\u{1f}`\
        =y$x\"BF4z\u{c}A\"SG2y#L\"\u{1f}`@t+3&!=!N%A!L\u{1f}`(t,\u{2}\"!t?yc%$'s?K4u\u{c}u\u{13}\u{11}\"!O>rz\u{e}$ O3o\
        ?M2t6\u{1}5 K!T%I!q!O3s%D&w.B!P#F\"EID$L=G!v!F*s\"J-s(L\u{d}F#!s?v4C\u{0}0!z~)h$ u!H>z!Hji\"\u{1f}`@s0\u{3}\" q\
        !C(h# p\"H?K=?,!y!I#F\"B7A!M5s\u{c}z$J\"H.{$A0I! O~\u{12}#%K:r%L^:!?xKP& L!u?q\u{1f}`5L!uT`! P\u{c}:\"!P@rW0\"H\
        t4FSr\"\u{1f}`@wL'$ q(Ezu$E]C! o\u{14}R!!p@\u{15}$ q%M\u{c}r%M6g!'HYB# I!q?p<\u{7}!?v2o/ J!A!@!>#N!B!@'>!z#<,J0\
        u2p~K.vtW-!J!V#C\"V9P4R!Q%P>K\"s#LcO&Q\u{1f}6&!J!O%M8p!M!Q\u{0}d!%phd!%NB\u{1d}!!pf^\" L?P|\u{1c}U [!J\"T\"U\"I\
        !T!R\"I$N\"C!L!R(K&q!N!V!H!O!?!J!K!Q!H$C#W#>!I#W\"H!M#L$J!Q!=!E%F-w!G*P#IKK\"K!K,Q!>!H$T!n!j(O&L!F.t\u{16}\u{5}\
        !\"nV\u{0}/ M!k$K\"O!R7H!l!P#S\"P!R1F\"B!P\u{6}MSx, m%I!O5H*H\"U-I&N4o(HYo!H\u{b}Z\"\u{1f}`%x>\u{2}#%s\u{1f}`@s\
        \u{1b}.$ o!B&J8s3R_ ]!S!X!T!Q#P!k!q\"J!E$o!K\"M!O'L!S#Q!S!T$V!T$M)V!K!V!R\"K\"Q\"W+q#J.J*q#Q)p\"M\"R!R$N#L#o$K%\
        N!R!S!s#t#S!L!S!K&L%G\"S!O!M#P!P!Q!P)N!L3V\u{15}j\"(Nzz\u{d}*& R/qXxxI%q(r+?' E\"u&q7J\"q&n.Lu\u{5}% r\"I=r~r\"\
        Nt\u{1}!!O\u{5}r\" M\"o%9% M!r>O!x4E;2\" p(M+6!!H\u{b}H% o!M&M8m!Ra\u{16}! I(z!!GMx# t\u{1f}`EMF'# s%L:v]/!UOT \
        !ztR\u{2}!YO$Z) N&K\"Q7P\"P&M\u{19}Q%G\"RRz\"\u{1f}`0r^.$!C!O#M\"@R^\",t?s\u{a}+C J!k&S!P7P!R&S!P-=$C\"E=P$N(Q&\
        P%N!q\"M!r$P!N!N!p$O!p!K%L\"M!p+M-r!I!T$L!Jv\u{19}? \u{7f}!}!'#q!A\">!R6}!y!/#P\"R!E-o!<!O5F.H#I+s\"F(q\"K#o$H,\
        B'N$K.t\"<5E\u{d}@!1DE<: P%R\"U!O7Q\"m#V0BFm!P\"J)M\"p!N(P!q$N'M\"L%M#t!M'Q#F.F&K8'$ M(tzK$u|\u{9}' P!N%m9R!O\u{1f}\
        `\"M(\u{10}* s!L!Q#E\"J8q!Q!O#E\"Mqy#%M\u{1f}``v\u{1e}*2 N\"N#I\"r!J3t$o!F&E\\N!A\"u)M!v'L.K!o+u<v$=s\"~\u{1f}`\
        9so+!(O0{#&PSP\u{a}st7% G!u&o8H!sq+# p\u{1f}`eIqJ$ q!J!M%HP\u{2}!?z\u{9}\u{5}!?vs\u{15}! J\u{16}F! q\u{a}z! L\u{13}\
        >\"!K!mkL; R!F!J!D\"M!O!J!H!D&y$K,Q!M!R!J\"O!O!N!N!K&w&I(H$K\u{7f}U-r(sdR% M(q\u{1f}`8N(qr.#&QOM\u{c}M\u{12}6(!\
        J!P&P)s0Q&P3Q\u{2}JqO% O!N$o;Q%O4\"$ x!I>z!I[+$ s!N&P8t\u{7f}#!\"O%\u{16}5 R!O!N$n!J!G'@0N&k!O!P-K!Q&HGw#P!I?O;\
        R!PCsx(!\u{11}u\u{1f}O# mAR\u{1e}sv!\"!I?P~\u{6}!$o@\u{4}!%Nwf\" p?t4w'!L&E!M7t6Kzr#H\u{7}M! J)-& P!F$E!N9G&Oq1\
        . S!N$M\"R!P\"n5R!S%Q\"P-P'P\u{6}Q&M\u{2}?! tgG!YpeG' R!J\"O\"F*r1L.rfm\"?K\"r)d. Q!P!R#n!P!K8D%l#Q4OGt]L&O!L.\u{4}\
        !\u{11}yE\u{f}\"\u{1f}`!v\u{1e}v\"\u{1f}`0w*e\" r\u{11}t=\"& O!t>K!u\u{1f}`6n,m!?ybl$;p!O\u{14}p!O\u{1d}T\"\"k?\
        leb!AOK\u{5}\"\u{1f}`@t\u{12}\u{f}, x!F&O8m!F&JAtJw:s4i!J&I5\u{4}\"BL4tH)\"!M'L[N\"\u{1f}`%v\u{9}\u{18}%%J\"E!O\
        7q%MFl\"%I#Lc.&!Q&P!Q8N!R\u{1e}GB\u{13}#\"p=O\"s\u{14}\u{c}\"\u{1f}`0xO<!Au\u{8}Go N!V!R!O!P!H!O!N!O!M!S!K!P!N!\
        S!K!S!Q\"U(P!P#S!F!W!H!Q!G!W!F\"B!N!>!I!K\">\"=\";!?!W!Q!n\"I!S\"Q$o#v!l!u!w%K0S)P\"P!M!H+D'F%E&K+Z!L\"H!J*D#k\"\
        L\"K!M!M!L!K$N!N!K!P!M$k!<$p$pG m\"N!T!S!J!L!P!Q*R\"M'Q!Q#i\"N#L!R\"S,O\"O#M!O\"O(S;R'R!T1O-Q\"m)m!Q!Q\"O,n\"M$\
        O!Q!P/NxM\"\"P%JJ\u{1e}!-tOe$ M!r\u{6}M!s\u{14}-#%t?u\"L\u{d}l8 F!q!U%p!N7O!p$E\"N.C!J%yHO!H\"v?w8L!w\"L!o$q\"F\
        .H!o3g!WP\u{8}\u{10}!%L\u{1d}V#!J>r!M|A'&L9u<HAN\"sHv\"G=T' p!P$G!N\"L7q5KIj% O!o!O%G:Nc\u{13}'!O&H!L7N\"R%O!O\u{1d}\
        '& I\"T&S7G\"T4N\u{14}[!!H;f% K!r\u{1f}`?M!u\u{8}h< X!R!V!R\"H#U'H\"J+T%S!n\"K!N!k!l-;!F!G\"J\"E!K!D$K$BOO>T\"N\
        3K\u{1a}_&\"N!n$L(r0K\u{5}w\u{7f};\"@K4w~i\"!r?t6M\" N(nIh!VQF+- E\"D#C!A\"?):!t-C2p2lKtQH0oW\"\" n!IA!\"\"r?rj\
        d\"\u{1f}`@u\u{13}K# r\"H=r2v\"PK2s-S:!V!k#Q!S!R4M%P$Q!Q!R!L3Q!MEH\"n!M\"Q!J1P\"J!J6M#N-O$K!Q\u{9}c% r\"L&L7w\"\
        Lb\u{6}\"\u{1f}`Uu1{!!G$\u{1e}%!G$G\"G9P$K\u{15}X$ m!N&D9Q\u{1a}E%\"O!o#n<o4Po##!Q&RMN\u{d}\u{0}# r!;!O<_\"Br4M\
        0u$ L!I>L<s0\u{d}!?z[|# o\"N&L>\u{1c}*\"S#O7U$L!N3J%Q_PIM&F\u{f}$! oM\u{12}\"Gr4OqK! pX[. P!G!Q#O\"T8F!N%Q/@$RJ\
        q]v!G?s\u{f}#,!S%M!J4M%T%O!K.KDJWG!M5OL?!Koq^, E#D!n!A:G$Q\"P1B!t\"Q\u{9}M!t/[!\"N\u{1c}|* w!p!D$B\"E7v\"J$H\"J\
        .N7s!\u{11}oBO%?H%I!K3x!v^b? \u{5}!X!F!P\"P\"\u{6}!(+O,~!P!I#N\"}!5-M&v!<;E$w#s!B$x#v!;>s$C'v$B,|'y!=l<\"NN2q\u{15}\
        I!\u{11}s5-\" q!=z-$ N!r\u{1c}O!t_\u{b}\"\u{1f}`Iu\u{18}+$ r\"J=u\"KEI# u!C!Gc\u{3}!!N{z&!B!S%J!P8I$OZ|) L!I!M#\
        w:L!J!N#y4G*b#!G*s5JO|!\u{11}uWp!#n\u{16}\u{7f}/ s!M!N#G\"O!L+N,o!N!P#I\"O,UkIBrB1! Kp\u{3}!?vR\u{10}!\u{2}vs\u{3}\
        !?uD%\" x?{\u{1}!!?xG1$?M\u{1f}`!p1Omv\"@K4t72$ q\"K=v\"K5~# N!I!M\u{1e}}'!G$E\"o8P%I\"B4\u{7f}\u{b}W!VP.H% r!C\
        'M\u{1f}`8t\u{8}(\" u?vk~#!M\"H%N\u{6}o!\u{8}r!\u{1d}# I?HDqhK\";L\u{15}LB\u{17}!(PtV! t]M! puR*%N\"I5J$p$G\"L.\
        J!Szo\"JIU$!O!Q>N!Q\u{4}2\" r?v^)'&L!O-Q1Q!M\u{1b}R$MRz$ O!q>P!u\u{18}\u{9}= E'Q!o'A,K!s#N!l!k#K\"Q.M!M#C!O!K!G\
        +F<OMK!K!s!K-N!L!R$Q!M/L\u{b}\u{0}% o!H%J:J!Q\u{2}(!\"G?\u{1e}!!s\u{13}K#\"N%H:N8\u{1c}0 p!F!Q$L!G8o!M!P%NTr-sD\
        N$q7K.u%L\u{1d}b!z{\"V\" t?u=7(!H$G\"w?H4w\u{5}F%L\"x#r% O%F\"F*vQtK\u{16}!?xFw% T!n!L%L9nWE! JM5!?vhZ3 j!W!S!Q\
        \"P\"H!L>I!P-E!E!M\"F#D+yHw6x)uQt1\u{6}!?q->! q v!%L1\u{13}) n!A!J%C!M9H\u{3}u<N&KyK$\"F/P!n>PqN\" L'q +*!L!n$O\
        !G8p!O!R7O\"P\u{c}Q\u{5}l!?x\u{7},8 M!?\"t!G!I\"@!A!9)H!H\"M*N!I\"D\"K.H${\"S#H-M$svu\"H,NbS- M!r$G!M\"O<I!O!M!\
        O-U{L0E'M?\u{8}!%OTs% t=M\u{1f}`8u#M\u{1c}8'!M&P!K?N-O!I\u{12}P\"n! LQA# J\"q=MLd\"@L4t\u{10}\u{10}% N#N0r,O3st\
        @\" w?y\u{9}F! t\u{15}^$;y!F\u{14}y!F\u{11}x$ p!Q\u{1f}`Ts&9!?vL\u{d}!&L\u{8}\u{11}& O!P>L6Q@qArOL&!R&E!N7R!L&D\
        2\u{0}\" p?tc\u{1d}!\u{7}yh\u{7f}$!I&u9L&w\"l$ t\"K?H\u{1e}v^^.!P\"N\"q!N!J!J8G\"R\"v!P!K0E\":\u{7}Kz=$ u\"I=w\"\
        J\u{9}z\"$t/KQE! O\u{e}x#;t\u{14}M!t\u{7}2!UOl(#!N&H{y!U\" q'K!V#%p!K!J\u{15}^#'A\u{7f}tap\u{19}Q% N!H&usN#uS5!\
        !R:P$ N!r>O!u;[$!n&H9s4L6&!-t[c$ N;w\u{14}L!w,\u{1b}\"!q\u{7}rt@% u\"L&J7u\"O:V$!N&I?HHwG0\" p!E~\u{9}$ P!s&Ktv\
        jH\"!Q@sg[#!N!n%N.Q!?w\u{b}9A m!R!X#O!Q\"T3J%T!R#Q!U/QDO#I!O!R%n$O\"F'J\"m!O!N&C*w\"K\"I)J\"K!R1O!M\"R%\u{17}$\"\
        J>H4y\u{c}qI/\" t)LQI\")o?t\u{14},$ K'p8M7Oj\u{1c}!UJV !%I\u{1a};)%H\"E8M!v\"x\"I\"K0Ans\u{d}\u{1a}$ J'P\u{1f}`\
        >q>@! sl8!!E\u{1b}O%!L*I$n1O*M+\u{7}!VORb!?yo\u{19}\" n\"Da:#!J&J\u{1d}w@2!!JRd'!L!R%I=N\"O/N\u{c}M\u{6} !%Sr3#\
        !J&r\u{1e}K\u{19}h$>w\u{1e}G8J$w @% J%wSq\u{7}I%uW'&\"L$s\"I7u\"L&KW\u{1d}! KeD#@N4p&G6&: M!u!S!J\"I\"L(I0M!u!R\
        !E\"V#R1A\"C!P,M#s!KKK*H!v#q@H\"E/I!F!?yHu!Juy\u{13}, Q!o!N#D\"@\"S'F4H$H0K$u.ued, l!E$>\"G(p0o!K&L.H!QEMlD[\u{14}\
        !?t\u{16}6! o0A#!GIT4Q=$% q!I&I8v!I/G1 l!Q$N!P!J:n$P!M.N&H!Q<qep$O!R#L\"L4U# R%I#O\"@!?wLW\" u?v\u{c}3! KA4$ r!\
        I\u{1f}`/t=(# q\u{1f}`0x1S( P'N!l7N<LGM]Q(q6\u{12}\"Bs4Kn#\"'LNM<[\"#>!nzI# o!H>q\u{1e}$%%n[s\u{7f}J%r(I\u{14}\u{7}\
        ! LqL# t!H>s\u{a}c# H(o7L0@! x8\u{1d}!1q%~\"@M4s,LG ;!G!Q!j!l!Q\"C!O'Q!G!S\"F,A!J!V#S!R!F!L#R&M\"F\"G!G!P\"M\"H\
        \"P\"N$R\"B>M/M'K#sDK!K!N%K^F#'M?O\u{5}uc6! ogN$!<!p>D!iJ<& j%B!A!O8m&GJS-!N!T#P\"F!K7l!R%N!H!M-H'L\u{4}R/\u{7}\
        !-tM-!?u1\\( p'L8p'K_N?u\"H9Ma@% N\"p=J\"u4LG4# M\"s=K<N#!K?H_x\u{7f}|%!F!t>K!q3G]v\" m\"Px#!'H<\u{4}!\u{2}r\u{c}\
        M$ u\"I=w\"Ji\u{6}!?z>\u{6}# t!P>m\u{1a}N! vPH) Q!R!O$T!O8O(P-H\"VSE#BG4x\u{f}M\u{c}\u{1e}> o!R!S#H!O!J!Q3J%L!K\
        \"v!K!P0r!@!C!M#KGo#O!L>t,J0J!M!G!J\"J!K!O\u{14}h# I!I!p\u{2}3!?r!q!?u\u{d}BE p!N!R!K\"H!Q!F!J'G$G1N!S!I!O-H!N!\
        I!C!OBr#I!N$q#L!I*H9L&o.D!L!c!M%Q!J.M!I$v4<!?Lx\u{9}!@vJ.!?w+2\"\u{1f}`@uc\u{4}% s'L!O7m!Kp\u{1a}2 T!P!R%M8R!N!\
        R#T\"N!U-K!M%I!K\u{2}I)G!L7v$p$ M'r9u\u{7}v\u{11}U!Vuh2%#o!L>w!M3Iv\"- o!H!L$K!R!Q8Q'R-E!P2J]sCQ\u{5}Y$ O?O!v4I\
        s\u{15}% O!o>O!u4GN{$ p&N9q&OW\\\" U/rp5\"%M\"r\"N\" M.t%O#?p\u{1f}`;H\u{2}5& r!K!I%E8q\"M\\\u{1b}%(K7O!q'R\u{8}\
        M-c! Ju\u{9}! pAC# p\"L=pyJ! p5M$ K3u,L3u\u{0}\u{14}!4q\u{1e}\u{c}% J;u!N\u{14}u!N)O\"\u{1f}`@tF1\"!H&LnO+\"S#V\
        :H!H!Q#D\"G.oNM#paQ:f!1s/\u{c}\"\u{1f}`.x\u{14}I-!R$E\"R!M?P.H%N!O@K\"K(J-POP Y- s\"O#C\"D!O7q!B\"z2E\"EEr=L!u\u{7f}\
        {! sFz# r\u{1f}`eKj\u{17}0%N!X!M,M,l\"T#R!O!M,O\"G'K)K{N%N,Q#?\"\u{1f}`%v8\u{1a}\" s?uq\u{1f}!wt\u{14}G!?t\u{9}\
        D!(M};\" s?w*t'!B$D\"@!M7r\u{10}I0s\u{d}N! MQK#%t}z4t4N!DM'R\"By4F+L,!T$E\"R?P!T-O\"QOR\"o:K&L9Q)~$ q%L:t9L\u{11}\
        F#'J{u#Jw]\"PL2u\u{2}uT E!M!O!D!L!~!I!H!N!+\",\"6\".\"(\".,M!N\"G!M!r!L!K!M!8&;$2\"?!N!I\"u!O!A!J,LJL\"G!N\"r!Q\
        -T!O*I0K\"P!L\"x!N!L!R!8$;$>j]\"\u{1f}`=ymT! N2M! s\u{1b}\u{6}\"Pt2J!N#\u{1f}`!J!w%K!(Pz|!@qS\u{1}% t#L\u{1f}`-\
        u)Lj\u{14}0 Q!L!K$U\"J8Q!L&O-P!K#R\"NkN:P!P'Qjo!?t7\u{f}a G![!u!4\"T!s!X!s!0\"3\"9\"5!I!4!F!5!E!G$F\"R!q!D\"P!W\
        !l!B\"Q\"V!W!@\"A$@$=\"T!h!@\"P\"Q.G&Q%F$N#M#S%N/M&m&T#N!o#P#R!T'V!R!q!R&E$O#i%T\"Q!i)D'Dw^Y ;!j![!S\"n\"n$L!N#\
        L!G!I!Q!S!n(n!D\"B#T$O\"P\"P!N#N\"M\"S$M$P!P!O\"J\"F\"K!S!G#E1I\"L\"J\"q$I!G!N-L!F!J#l2r'T\"n!P&J'A\"l$T'M%o&D{\
        C'\"K#K\"P!K9N\u{1f}`!LdH( U!j>W'O.R!N%L\u{d}T\"!.\"R%T!V3m!N)R0R\\L?m!N\"L,J\"T&VdQ6 K&U5N!K#L\"k#B!M/F!I%L!EA\
        s<t8N!K\"q,F!O!I#n!Q1\u{5}$ q!B\u{11}JJu\u{e}j' H!u$H:N!q\u{1f}N!u7?# t\"J?LnU\" u?u>\u{1c}\"%q?qk;\"@L4s8\u{16}\
        % N@J&r.u&D1Z!'Ix_*!L$I\"T9R$H\"S.R&PCLHI;?!\"L+:K Q!x!T#M\"G!T+J(D!r#i!V&D!T+K\"<!Q#D\"C!R/J/N\"G$D!|!K!M!z!M!\
        D!P-Q#H#K%K#I/D!r\"O,X\"T#D\"p/K\u{15}x& G\"s$L9M\"q$Nc}1 P!J!L!L!D!q\"M(F$=-M\"P#S!R(K(Q^RNR)Q#@o4OiwN0$ K!K:s\
        \u{15}s]-\" q!H\u{19}w\"AJ4t9,\" v?x4Q!?t/C\" n!CWP!\u{7}{At!?NWg!]m*_! O\u{b}6#DD4w\u{7}JUP$ K\"M\u{1f}`>I~=\"\
        \u{1f}`={8A& M!v!J=N!x!KSn$ u!E>y!Fka# R%F?Hg&$ I%O#K7KJ\u{17}' l!9!I&J7p!<!N\u{e}'\"!Q@s\u{17}*$ N!t\u{1f}`%uN\
        2! Md)\"\"S%Eg[$ p\"L%G8p]\u{11}&!p&I!Q8s&N.D}y\"Cy4C\u{17}]$%H$r?q4Q@\u{9}\" n!I1q! N]\u{11}\"\u{1f}`@u#g\"!G&\
        F>{I D!u!s!;\";!J\"v!;\"9$P\"N*G$S\"r!D\"?!L!S(P(C\"B!K!G,q!t1K\"L(E$o2M,I!p*L!H,u\"L!F!n$F!N/K\u{2}&# O\u{11}O\
        !t>0$ t?r#q4Od6$!n$J;v4Lz\u{16}#%M\"q:Pw\u{1d}& w!D<M\u{1f}`8r#N\u{f}\u{13}$ L!K?O5O;qe N!S#l!M!R!K\"K\"H\"K\"7\
        \"B!N!O&E\"I!Z!G\"S\"U!w!q!n(G\"?\"A!T#N\"<!K!,!9!C!N!6\"4!@!=\"M\"5!>%K)E%R$T&P#N#I'E#D!P.P$O\"I!S(L,U$O!P!O\"\
        H!M!C!K)F!I#J#G\"v'i=m! rB\u{19}\";w\u{15}wFk! P\u{9}\u{9}!wx[\"$'w\u{1d}I!H\"wi_- n!<!K#C\"C4S$q!K&H_K3u7m!TM\u{1e}\
        #!I!P%N:\u{1}# H\"r=LvT)!@&H6v!N!t\u{1f}`6N#v!ND\u{4}$=M\u{1f}`8t#Me\u{19}\" r/E0t\"\u{1f}`es\u{1b}Q\" q#Dx'\" \
        t%HX\u{c}\"Aw4GKt\"\u{1f}`QNWR\"\"P>p|h\" u?u\u{d}Y\"\"O$N,O!?w%x\" z?}w[!&rB\u{19}\"\u{1f}`Vsuq# p\u{1f}`eH;=!\
         POA#?F\u{1f}`!xkl\" J'EJ)\" M?LO !?ro!$5v*r9M0vvr!\"L3N#<r\u{13}N\"r!W!*qM\u{12}\"\u{1f}`@tZs\"%IOO@Y!\"PU\u{8}\
        !!P:m#\"N&O9N*=!Gn'0!!C,I!\u{2}t\u{1a}*\" N'qqz&!P$C\"M!P\u{1f}`(PCQ$ P\"L?S#Kd\u{b}! LP3\"\u{1f}`%u*)' p!J$N#M\
        ?L\u{18}p!OTL!\u{11}u\u{c}B' r!A&?!I?O[r\"K1I\"Cm4Ow0(!O!n#N@P!L~n;N(o\u{c}\u{7f}!/me0/ l!B!Q#E!N!B8o!H!T$N\"J1\
        PlG+C2P|//\"Q$P!I*T.m!R!T$P!N/MzN0m!Q!Q%N&U\",o?qyq# p!L&H,5% L!n$H:L5sL\u{6}\" o!J~\u{3}\" L\"p`&\"Ct4LAW#%S?N\
        \u{b}K\u{12}\u{6}\"!F?L2G\" N?NdN!?wFY!?x8\u{0}!?xj.; l!O!T!R\"F!Q!P(I,K$g!T!U!H\"M#R/u\"C\">!O=EOF(s!K0H\"K\"F\
        \"G(H$ M<q\u{13}N\"q\u{e}~!@rT># I?M\"p/y&!K&M8q!M&Fhshe$ r!U?T4J.v!\"HM\u{b}$\"M%r:M%q\u{19}+!AukA#&M\u{1f}`Bt\
        7H)!P$K!R!QMO&M@s\"OSK\u{b}\u{9}!AO\u{18}3$ K\"q=L\"tBK\" K?MC\u{15}( J%D:M!l4F'Ojt<Mij!\u{2}OfX& N2w?s2E|K0w\u{1b}\
        \u{10}#'m?s4K\u{7f}4!?w\u{1f}`$\"m!P#Q>PI0$ t\"O=y\"Mvg!.o4'\"Bz4E\u{f}D2 o!L!P%D!K3J$w!I$L\"L/O\\J\"M#q.m,J5L/\
        QMT#!I'F8Bx\u{1c}$ r!E&I8v\u{d}r!&P@F!'H1\u{2}\"\u{1f}`ex\u{15}V!&P\u{6}\u{9}!(I\u{8}\u{c}+ L\"m#E#v7n!P5OMMBM;\
        U6MH\u{10}\"\u{1f}``zkc!\"M\u{10}%\"Hr4F\u{1}2!!NuI& q!N!R#I?M\u{0}s-\u{1f}\" r?s38! s\u{e}~# q!K!G\u{11}N\"!D?\
        HVE!&O:l!?r@7&%L!O\"n\u{1f}`>O\"qs\u{19}\" L?N_,% L5s!DRs!D1\u{7f}#GG[J$r\u{e}a) n!L!O%Q8l\"Q%J/MqNX1!\"I%C# q!\
        D>re\u{17}\"B{4Dy6# q%L\"M\u{1d}c!?xG-\"\"O=sZQ#!>&G9C\u{1f}k!@s\u{5} \" t?xrL\" q(O$!/ v!H%L!G!N4F$M%L!M!M-MCw\
        +uMt\"FUx% l!B!J>I!O<!' I!H$q:I%z4D\"I>=# r\u{1f}`@w\u{12}V#(r7P(t*\u{0}# r3O?Q\u{e}\u{11}# u!@&C\u{2}Q\"FK4t/\\\
        $ r!E\u{1f}`?t\u{1e}0\" v\"Gw\u{f}$ N'tsN#u\u{17}I& s!9!C%C!F?N\u{7}*' q!P$M!S\"PMMPJ<,! sgy\" p\"J!\u{8}!?wjY6\
        !R!R$Q!U,N(M&T&Q+O!P!R&I!Q!OMG0L,J!O*M0O%N!Qvv#!L&I8N#\"!(mH<% L%u\u{1f}`;M%vU\u{1f}#!L!S%J\"3#!p!J$P@/!UN\u{c}\
        .@!P$L\"L!T'P,Q$o!R$Q\"Q!P.I!P\"O\"J!O/K3L5O2s)O\"M!Q\"O-o!P!R#K!O!I&Q)Kp\u{10}\"\u{1f}`Zru[# M'snt_\u{1}$!I&L\u{a}\
        K%sLD\"\u{1f}`0s\u{14}S!\u{1d}}\u{17}\u{1b}5!B!H!v\"G!P\"E+H-E!L!l\"H!P\"I+K&L^Q'E;G*o\"P,Ix8\"Au4KFx$!n!O>l!P\u{e}\
        |$!L&HAt4G,:\"\u{1f}`@w\"G! oKu\"\u{1f}`eE\u{c}r' j!?!T%E9E!P&R^M!&O\u{17}{!Bxx\u{f}$ p\"P=q\"N{z\"\u{1f}`eI\u{12}\
        k' q!B!F!Mdu#B!Br<!)oG#!?vc#% K/v0N/v2A\u{12}#! m\u{3}\"\"\"J=thn!&J\u{1}\u{1d}!&P\u{7}<!?Nq\u{7}#?L\u{1f}`;q\u{18}\
        ?G!R\"M\"L!O!L\"r\"=&S\"B(T$X!S!Q#M!J!P.M\"P\"P!L!O!P!R.N0N$T&O+M\"P(M,O\"G!Q(T\"N+I#J&L9u\u{1c}G\"DH4u\u{6}\u{8}\
        \" q?t@\u{1c}! R\u{4}/\"'K8t,l! H\u{e}\u{16}# F.y?s\u{15}2\" v?y\u{5}\u{15}&!@!l#E\"H\u{1f}`8L\u{1}\u{e}#!o!MRs\
        'w# r!I!MaI!\u{2}yw_$%C:p#v4Ij2$ r!I\u{1f}`/PEC) T!J!Q#F!M:J$J\"P/Ow:# K!w?zZj\"@t4Mj-!At~\u{1b}\"\"PYMS\u{7}\"\
         q!CK3\" r?rAW\"#T\"l\u{9}\"!-tba!Bv\u{5};!\u{1d}zl2!?v\u{1f}/#!H&N@MW+& L!I&N4N%H\u{10}NT\u{19}\"!H?IQR!UL-\u{b}\
        \" OAs1#%\"M#P<P#O1N<\u{8}\"@Q4o[S( O!o&P!G7J!r!u\u{3}t\u{1}\u{16}% v!A$F\"C9H\u{d}&#!N\u{1f}`dtAn\"CL4v\u{f}u#\
         J(P7L\u{3}W! wtc3 u%@!D!A!E7O!u!q3E!DYt=x\"y2u\"s#C!H!E8{fs!?s\u{e}\u{10}< Q\"p#E!F!S!o4N#k!R$I!I!U.O!Q#H!M!Q!\
        N/J-Q+NBQ)v\"n\"N!N-M&KY)% I)t?t4?\u{c}u&\u{f}# r!G&IlO!\u{11}um7\"Fr4NiU\"\u{1f}`@z\u{1a}\u{12}!!F\u{1}A$!M$o?\
        M4t\u{d}\u{e}\"\"Q?QlV!?tmq! K\u{a}\u{1a}& l!>&B8r!@fLZ&\"\u{1f}`%tcM!zw0U!\u{7}wq@#)s?q4OFX! M[m% s!K!O%K!O>6#\
         u\u{1f}`Uup\u{14}* P!P!k$H!A!S7R&M0S&J$!9!I!j#D\"J5l#p!s$M\"B.8$B\":!N=K>K/H*N\"l!L!S-L!N#M#S.MVx#!u\u{1f}`!vS\
        S$ r1M.t1NMk! p^B# K*v?r7I! r\u{c}\u{1}! I/\u{9}$!M$F\"O!OO'\" N?P:\u{a}' u!B&F#?5s!G\"vN## J\"rSP!a& K%s!P!Q>Q\
        \u{1a}N\u{b}r' N!N'N>q!M3E\u{a}sS@$ u!D>s!GxG#%r:G%u\u{a}r!?u,|(%F\"q!S4J#O6QsO)J*\u{11}\"Ht4N\u{2}\u{11}%'M\u{1f}\
        `)p0r!E\u{a}3$%M\"t=M\"u\u{5}v/ p!P!Q#I\"H!N7n\"Q#M\"O!O-PeF6n$H9t!VQ;a!(P\u{7}C!?r\u{c}h=\"P!I$J!P3D!o$R\"M\"o\
        ,F$8$>\"A!Q<O!s!L\"r\"M5M$D0P!F!M(D!o3G\"J/DVA$\"I$M;K:vT\u{5}$ t\"J=u\"K\u{1b}r# s!L>q<v\" v?vU\\\"!HwIEI+ O!o\
        !r#I!C!F!D7Q!r!t3HZ]. s!t!=%I8q!i!C3UGn7q4K9p\"E5J!7'!K!J$P)p1N!M\u{7f}wq\u{4}% P!p\u{1f}`<L!wr&5\"Q#Q\"M,<-R!S\
        $U!P.M!S!S\"P!T!F!O+wgJ%H4P!L-MCw\"!JEtz/% O%F\"RMN!IWG\" r'D\u{3}x\"!I'R\u{5}X8 T!K!U!Q\"S\"S!N'q,N%P!S#T!M\"R\
        -N!M#N!O\"JuN/Q!K%K!NgJ!BG~>% t!G&K\u{1f}`&H$y!!M^K#(RMG&FN#!%K6>6 I!?\"G!y!?!L!?!A+R!P+O#M!q\"O.N$S^p:L*r&F$o\"\
        Qzu!CzCJ! L}8\"!qwt\u{1c}a\" N&N(.'!O&Q!N8Q6N\u{1f}`${Pp' w!G!L#J:r!M\u{1f}t\u{2}\u{1a}6 Q!Q!V!T\"J\"Q!M+T-R!R#\
        O\"P!O-K\"Q\"I\"M*O>K]M&S\"Q}|\"FL4t0:\"zx-tU \"\u{1f}`@xXj\"!s?v\u{8}u\" r?sj\u{7f}' O\"n%L!RMQ\\NSO\u{3}\u{13}\
        s V!U\"R!J!P!S\"j!5\";$H!=!R!X!M!L!M&V!S!z!x\"S!U!P!O!O!Q!Q(N$N!N\"l!R\"T\"O&K$O$M\"L$q,m\"N!R$Q!c!O!I!M#K'R\"n\
        #U\"Q!T!q!S!O$P!N&Q\"L%s$V!S\"R%L%M!P\"S!X!Q\"Q!Q'I!E#N!P#I!O!O!z!x\"z&u\u{11}%$!M&s\u{1e}M\"v\u{1}\u{1}# t!A?G\
        }M. o!O$K\"P!F3P%KZq!M7N=s!P0C$K6\u{17}\" q\"MU\"!&K\u{12}u!?x#W\"!L?MsY2 |!<$\u{7f}!3!A8{!B$x!:!B0K#CXx%q!FHs&\
        ?!MR~!?D'\u{7}\" u?u)E#!o\u{1f}`@oN\u{1}!WP?\u{b}/ Q$U!Q\"J<T#L!O-K!S!T\"O\"KuL1N&PD@%\"N$K9Mht\"FF/. S\"S=V'I!\
        M-F!G#G\"T!JiN!r;J!Qt;!?v6\u{c}% H)F!{?u4G\u{1c}$I n!T!T!Q\"T!H\"P!K\"S$S$S(J!Q#q!T!P!Q\"T!L!L!N#O(R\"G!T!P#O!L\
        !Q#P>p6I\"O9v#J!Q.m!O\"Q#J\"O7g/ q!M!T$N!O8m!O%P!O.L&L!NqK0rHp\u{1c}\u{d}!?u\u{2}c$!o!O%N:OOx!?t\u{1e}k% t3K?O\u{d}\
        v1Ld]!\"LWu\"!E+p\u{18})\"'M{wG3![s7c\" N(P~V! KNO!!K&C$ o!C&B9G4M!@w\u{8}\u{1a}\"'K?NKe#'L8Q'M\u{9}P& R!s?r\u{1f}\
        `5R!q_$!?vQ>! vC1+ m!K&B!S7l!G&L0Dnq!E8t[\u{f}#\"L\u{16}x\"H:6!fyf?#1P\u{1f}`>N8Q\"\"o?pr\u{9}% s\"L&L7w\"Ljw!?\
        w?x& M!Q$q?t0C$G}M!.sLx\"\u{1f}`%|3b0!N$q!O!O!K3O%P&Q.P!R$P\"P?sVO1P$PhX\"%q?p6\u{a}\"\u{1f}`@u\u{16}d/ m\"Q#L#\
        P+P(D!p#s!I!S#G\u{c}D!p/t!RIF\"\u{1f}`%nu.\"?K\"r8b5 J!B\"A\"I\"I!I!D&v%O+T!E$K&Q$A*O#M%z\u{7f}L%M!L't5\u{18}6!\
        N\"C!C!I\"Q\"N6p!O$N\"H!Q-Q&I!M3o(H'HUJ.Q&N.Q!N2]!\u{18}{US!?t:D$!S$O\"LNNI:$5{!HR{!HN\u{f}!TMwO.!P!m!O!P!N\"I!\
        P9n%Q.N$H\"LuM5L[\u{16}%!@Cu4L\u{1f}`-J'\u{1f}( v\"G%E!O7q\"J\u{1e}u\"G\"8!\"n\u{f}\u{12}#\"Q=o(MH\u{12}&&N\"Qz\
        p#Q\\P&K5G$ s4L+u4LtQ\" v?x^{# P!n?o,9# R%I#Os-!?up$\"'M=pZ\u{4}) t!C$A!K!E8q!C5I\u{a}p\u{5}Z$!M&P9R'I#[$!H!N>L\
        4KNP\"@w4I,&\" rzsd^!TK[c!TQ^W!VD@I\"@z4G\u{8}{$ L%t:M%v,.* p\"P#E!N!F!M7O%J\"K.n?\u{13}!*qh\u{1f}!'o\u{c}\\''P\
        (K1p&Lh|+HGMJh\"\u{1f}`Bs50#&NSQ\"nD-! Kz=* r!C!M#H\"<!M7w9I\u{c}K\"BA7#!q?u4K\u{16}9!\"Qm9& p!H!K=r!EGO\u{15}p\
        \"'Jtoa\u{1d}. u!J$I!N!H!L3M$s!K$H!M\"M\u{9}MTKYQ! qhz% G=v\u{1f}`8J#v\u{15}c\"!GFH!\u{1f}\" s?x6&!?CdJ\" NTQzJ\
        \" I\"mEF$ J#LTm\"O')$!r&Mts\"M\u{9}b\" u?vYg\"Bv4I\u{d}\u{16}% p\"E=s\u{1f}`!uT@# r!J>pa\u{3}!NseP!!M]2$+t!M>q\
        !O1R\"!M?OWS\"!J?K!6# P\"N%N+p!UM\u{0}q! q-k\" u?v;\u{7}!?K?\u{7}\" t?t\u{1b}7$ q!F&F9N.@\"\u{1f}`0xa\u{d}\"\u{1f}\
        `0yxw!?s@y#!t?y4K\u{0}\u{f}!?u~*0 U!?!p!E\"A!I!D!s'G1G\"H$E.G\u{1f}`+s&Kd_#\"S$OOML/\"&NQP?W! PO+!?w3\u{1b}!\u{16}\
        u'\u{14}#(r7P(thE! q\u{11}g* M\"Q#M\"N!R*q.O!R0m]v\u{1a}\u{4}#!L&Q\u{16}wu0& H!p!K#I\"F`Je:\"(I?L\u{13}K%!D$D\"\
        @`Jxt!x* t!E!F%F9L!K%E!J.Nvw\u{6}\u{10}\"Bx4E%\u{2}$#r#R<y4AtN!&QbV! qg\u{19}\"\u{1f}`,y\u{0}B!zvKg\" r!IL\u{1b}\
        $ u\"F\u{1f}`%M5\u{8}%\"R#I:N\u{1f}`(sjmP M!n\"T!n\"P%<$Q\"N\"B#K&Q\"@!D\"T#R!O!s!P#A&I\"F\"l\"L\"V!L!G!Q!A$D)K\
        !p1I%K\"n$T0L't!J'D,Q.R#N#S!N.x!E#@!N\u{17}4!fxRm! N'(\"\u{1f}`%r\u{18}U\"\u{1f}`@t\u{2}G) o!H&F9O&K\\JMt7J.r[\"\
        $ R0s/I0o}}#!n?s4E(E$!s?t\u{1f}`5Mq9$;s!M\u{14}s!M2\u{5}\"<s\u{15}sA\u{7}!&N>{! N>\u{10}# s%N?OcL\"\u{1f}`=x\u{6}\
        m!!Qd\u{a}\"\u{1f}`%u\u{16}k\" q/D2N( N!n!M%O!M9O&O.N\u{1d}O!?x%\u{8}!3q3;\"\"K=s\u{1c}}\"'N?Nfh#'n?q4DJ\u{19}$\
         o!K%N!IaH$ O!I?J!SM'!@p$'\"\u{1f}`%vxV$!K'N7N6RJl% s!E!J\u{1f}`XL.R%%K\"m=O0N&H\u{18}.!'La\\\"\u{1f}`@w\u{a}m#\
        \"J>N!L\u{0}B%'QML!QqL@MwK#\"r&I7F\u{a}\u{a}* u!J!@=t!L!B3L&N\u{c}I/Em\u{1a}% z!A$I\"M8q9U\" t?t3\u{0}\"!s?t7\u{5}\
        # I\"r=K\u{7}\u{c}# p\"N#Qr\u{2}!?t\u{16}P\"\"L&r`\u{2}( m\"N$L!F:K#q0E$G|l!(LQ7$!Q&J:o&P\u{11}C$ M?K1q^u\u{11}\
        +8 q!O$J!O!D4O$n!Q$P\"N.BLG#G\"I9C'J*o!O\"L*t$K&M8w&JYU+\"?&J4s#q\"F&JGv@OCs+s$KO\u{d}#?K\u{1f}`!J8\u{d}%(K7I!M\
        &qWQ4J% N%r\u{1f}`;N%s?t/ x!J!K\"O$P7v!M!N\"N$JQA\"r!L!H\"E\\\u{14}#!I'N8OU\u{1f}##KDM4P\u{7f}$%\"O>R\u{1f}`!O&\
        D\u{12}C=!K!J\"p$P!K&=1O!N!T#T#P+K!I!P!S\"P#K\\R.J\"O!M'J#R*m!E#I!N%O3O2i$\"L&O9O:L\u{17}G! q4\"\"!M>u`s# r!D&K\
        \u{16}\\f U!Q\"O\"K\"q!l%J#V!U\"G!R'B!T#S!C\"O\"Z!L!r(q$J\"G!Q!L\"I\"G$A\":\"G*?%G$P#P#L#J\"D\"U$R!T#D$U!p#u\"B\
        \"K*p!=#M!q!E!R\"m'B!T!M!o*J#M$O\"N!m!P\"K#S!I\"N$R\"H#o+liI\"\"O?Ow\u{10}- K\"L%t!u4L#N\"O%q!p\u{8}K\"L\"s,vN\u{1a}\
        ! tT $!r?J\u{1f}N!t3\u{14}-!T%G!R8q&N!Q.N!L$G!NcvDL$O\u{7f};(\"S#P\"K!M,U-P$P0OPQ# J!L>K''!Ar)m& p\"Q1N,k3Q\u{1e}\
        P\u{1e}\u{14}\"\u{1f}`@x<d( Q\"R#O;J!O%s4Hko\u{8}O$ L\"r=L\"t%\u{1f}( s!F&I8s!H&I\u{1f}`4w\u{8}\u{1b}$%J$u6I)o0\
        \u{1e}\" L?K\u{1c}9! L`G' t!E!K$O;S$N0MNG!\u{1d}x\u{18}0\"\u{1f}`%ya\u{6}! o7\u{13}!?unX\"\"MYu\u{1a}b!\u{7}y\u{15}\
        <\"\u{1f}`ZJ+K$ o(L7s(M%\u{18}!?wbl*!M$p\"E9M!Q#t0K!K#G#Oj`\";q\u{15}q\u{4}A8 i!P!Q#J!M!N-s,Q!M!t!q!K\"U-t!Q\"H\
        !L!O\"LWL\"s2O;N&M-\u{f}2!I!T#G\"B!M4p#o!H!T#M#N.Q$U\"RtK\"p\"P4R//& D#4!t?q\u{1f}`!pWc!+pn.! K.\u{7}!?t(g% M!r\
        >N!S4pe\u{9}\"@L4u\u{9}<\"\u{1f}`0xXN$ x%N:owL}@% P!o!M>n!O[\"!\u{7}q\u{15}\u{1f}\"!N&IF\u{14}\"%K\"Lnc\" u?v\u{12}\
        \u{10}! shsJ l#G\"O\"N!Q'J,O$s!P!P#T\"N!S-N!T#Q2G.I%N!R$n\"O!R$r)P$I\"N(s$j!M#O(O\"J!N)O\"p\"R!O#N!S\"m-P}'!?yz\
        t! K_8!\u{11}ui\u{1e}!UINVj V\"V!O!T!N!O!P!Q!I!?!L!E!8\"M!;!D\"P!Q'R!R!H\"f!N!Q!Q!Q!P!Q!Q!Q!O\"L!I#P\"L\"S!T!L\"\
        M\"I!U!L\"G\"Q\"N\"L\"K7P#T%L#n)P#M\"T$o!L!M#R'P!Q\"O\"p$k#R!R,L$N#O!N!L!N)P$M#HK\u{8}#\"O%H:O<^! q\u{c}\u{6}# \
        J#n\"JAT& I!J$v:J!K$w{G& q!K&N8y!I&Ksr! O\u{d}$\" q!J\\\u{14}\"%u\u{11}v_\u{1}% n%L\u{1f}`;n%M7a!'M0?#'H8q\u{2}\
        tzE$ r4L+s4M\u{c}\\!?N\u{7}N'%J!L\u{1e}x\"L9F&N\"t\u{1b}j!(P4i4 W!V!R#N!h5M%W!R#R0L!S$Q!O!QIOLM\"N+I'M#V\u{6}.!\
        Cp~p\"@|4E&B3 n!M$?\"Q!R+L,m!Q\"E1p!O!K%N\u{5}r!L!P#H\"N+G0\u{1b}\"\u{1f}`!x;I!!N\u{1c}P#!M&H!L\u{e}s\" w?x`e\"\
        !Q&P'\u{2}!!NLW$ u\"M=w\"M\u{15}8#!S&K9ONk\"&o;QiZ-\"p#M!V!H!Q<H\"M.M!D#L\"NLLYM\u{2}^!&Le=8!n$@!J!K\"P!o1M!J!P\
        \"Q%D!O0P#K\"OCK&K\"M3q8M!J0Q&P0Q,J) P!E!N#E!L!F!N7K&Mp\u{9}) T&J!Q8m&L!M.H&M\u{1a}M{j% u!L!H%GNHw\u{9}2 J!U$q\"\
        O!R7O!M!K#r\"N!M1P#PVKNG!S$T\"Sit!\u{11}uD{!!GU\u{d}& p\"O&P7rcvrtdE+ J!x$E\"E8L!s$G\"H.?\u{1f}`\"w5C0!R!n#=!P!\
        O4J%O!j#H0K&N,M9vQJ4C\"Pe\u{16}, t!O!I%F!G7n!N!J%E!AytEF8c!?t:_' r\"Q%H!Jrs(sZt\\`( I\"N#r:J\"M#u2N\"C\u{17}1!@\
        N\u{15}\u{e}!!MC%$\"L&q9L&ti3\" s?t{m\"\u{1f}`@uE;# G!K!o\u{0}=\" lTQi\u{12}> m!L!S!S\"K!P!O*O#L,O!M!G!J!P*I!L$\
        K#u!u!K!L!F!G%u!t\"v|r\"M8t+NM9#DO\u{1f}`!p%E( o!J%N!J!P8M\u{1f}`EI=-% L!q$K;z4FGK\" LBwRZ#\u{1f}`'t)v\u{12}.!+\
        pxS% s!A&M\u{1f}`'I\u{16}m#?o'D.CG)!BvWq\" w?wXy\"\u{1f}`@y\u{1e}O!?y\u{7f}?& r%K\"N8y!K&K\u{1d}l# r3O?QfH$ N\"\
        s=N\"vV}$ x!L>w!M\u{1a}Z!?Fo^!#oB9\"'Isv1+\"!O!O`p\"3q?r\u{d}\u{7}- s!J!Q%M!E3L$l'K!G.Lzq!MIs@B!Bw*%!\u{7}u\u{12}\
        f\" u\"ExI$!J&u9J&u04!\"QS15!F!J!P$C!J7S!I$u\"D!M-J!E!@!J!?!H!B!Hto#J!K\u{18}z!FQ2n/ s!I!I%K!N+p!q(L$O!M#Q\"Q!P\
        .K|L\u{15}\u{17}!JQ\\z$ v%G\u{c}v%Iw7!UO\u{d}~\" t?v3?) n!A!O&I7l!D!P#p#M 8% t\"P/O?OnMb\u{2}! sUu3 T\"N$G)B2U#\
        q\"@!P'J'I+GRn!K#P.K!J8K\"MEuQ.# M\"r=MP~# s%I:L?H' p?p!S4H!SMu_O~s) v!F!J%F!F7s!H!N%Ln^\"!G?I2C&\"N#I!L\"J\u{1f}\
        `]tp\u{14}\"\u{1f}`%yln) P\"P%F5o%O%L4PkM,o\u{c}\u{13}'\"Q#q!M!L!M=M!LQ\u{1e}!?tmx$%p!M>o4Nn]!?qj2! q\u{1d}F\"P\
        v2L{\u{9}? Q!q!N!J%T5v\"p\"U%:!O-;$D\"=,v2r\"Q&G#G.Q!p&O!r+I'J$p#D.D'O-J!E\"vE\u{1d}!_C-!!!CyE! u\u{13}}% F\"s=\
        K\"p4RW8\"AS4R\u{12}\u{1d}\"\u{1f}`%x{\u{1f}\" q?y<#-%H!K6u(N#P-Q!FpI!J\"u)u!K4J\u{7}_\"'Msz\u{10}}%+B\"y?s\u{1f}\
        `'s\u{2}\u{a}!&Sp\u{15}#'N?M.LSa# x#H\"HI~!\u{e}zq\u{1b}* s!G!S$L!M8k!J!O\u{1f}I&LQ9$ q\"M=s\"KOE!&K;\u{19}\" r\
        ?s\u{5}**!E$E\"E.u+G\"v\"H2I,J&u\u{1}d$ v4J+w4J(K!?u#`' M%H:C!O'J.q&u'n: s!O$K!H!N!F!N*J)O#m\"R#M!L\"L-F\"K\"M\"\
        D!H?tML8o!M%F!K!P\u{3}\u{0}!JQz8!!L\u{1d}p* m!C!I#E\"C-o+n!G!I#Hv$' L%v#L\u{1f}`8L%v#LU?\"\u{11}M!v\u{6}l% K'>!\
        s7L'I`x!\u{11}u^$% S\"n1K.n:M^`\"\u{1f}`=vP,\"&PNs\u{12}P( y!E\"G<w!K\"K4H\\G\u{19}|\" O!oRo7 Q!m!T#N\"H!U8S&E!\
        O-A'PDG!w!J!G!v!I!GNO,G!Q$N#Q*z( s!@!K=q!E_t!KOvuB\"\u{1f}`@w\u{3}/\" w?z\u{1f}l!%L;o\" s?t5r!(RsC# O!J'Q\u{4}r\
        \" N\"M\u{0}\u{6}!wvC0' q!P!N#I\"J?K.K[T% I!I!o\"p;NYO% O3p?K2t\u{c}p\u{1e}T#(p?r4NI\u{a}\"!?>vl\u{12}( M%u!H\"\
        K7M9x!K\"M\u{1b})\" K%rcI!!D3k\" r!>$\"# J?K\"u\u{f}\u{16}* q!O!J%H!I8Q!I&H\u{1f}`!MX\u{14}( G#M\"o,q3F<r\u{7f}\
        F%s$i!\u{18}KB%z Q!K!L!V\"d!Q!J!J!5\"w!u!3!A!D!O!T!n!n!T%F\"P!R!K\"R!N!K!R\"T!S!J!O!<\"T\"9\"E!N!I\"T\"J!R!N\"N\
        !U!B\"@\"H\"F\"I\"N#P#Q)F(O\"T!V#O!m!I\"S#M!P&I#K!S\"V!l\"k\"R-O!O#P\"o\"R!P!R!O.Q!N!O#L!I!M!A$I%N$Q\"L\"r%o&Rn\
        g$(M7v\u{5}M\"r\u{14}\u{5}\"\u{1f}`@tj\u{0}% s1J\u{1f}`/v/J\u{13}O# P(OMQ?:! P\u{3}\u{e}! J:d\"(N7EY~# s?u%M\u{7f}\
        d\" u?u)D$ O!p?x4I]@!(mpD!At%N#!u\u{1f}`%vjD# q!I'L\u{c}g$!P@LfLHr\u{13}T\" p!K{S# r!G&Iz<# J\"m%C\u{7f};\"\u{1f}\
        `0ub\u{1b}% q!S>s!T4Q2\u{7f}#!L?L!Nw\u{0}! qp\u{2}?!Q!S!L\"T\"K!R!B(K*M$Y$s#P!M-E!M!C!J!I!R!DCLBK%m!I+M\"M.L!T!\
        H\"M*PM]! Kb<$ p'Q\u{1f}`9N}\u{b}!\u{11}siu) L!r$D\"@8N!l\u{1f}`!q5vXS!%O{Y!\u{2}q\u{6}c!Bw55$ t\"K=u\"MB2\"\u{1f}\
        `=y\u{1f}A!?u5+# p!G!Lcs#@J\u{1f}`!o%J\"\u{1f}`0u\u{16}1; \u{7f}!4\"u!6!J!H!<,F,\u{7f}!;\"m!>!N\"C(r&?#E!L(K-KH\
        A!FIq#r!C!K\"G>7.!J!M\"p\"R6P#M!Q!L3M\"SIyRP0O3w&L$'O!N4u\u{15}u8\u{b}!BvM|#\"m$PSOg\u{12}!!Pd}$ I!r$K:Hk}\" @?\
        EMl$!q$M\"K9s&\u{12}\"\u{1f}`%Cm\u{d}\"'t?u9S!?wM\u{1a}\"!O>LTI!?ys\u{2}% P%J#S4t\u{15}t\u{1a}\u{5}\"BG4zf $ w!\
        B!G=sH7!?v\u{4}:\"\"JRG`3\"\u{1f}`@w'<# x\"J%I\u{1d}2* p\"P#E!N!F!M7O%J\"K.n|3! qs\u{11}!&MYo#!Q%Q9P40!UL\u{b}x\
        '!M&H8n!H&?bNWvQ'$ r/N0r/N\u{4}~!!Js=\"\u{1f}`@v_Z+ w!E$J!H!H8m!C$N#R.N\u{f}H\u{0}J) x!>&H8v!<&G!E-C\u{8}qK8\"!\
        I!O:(\" r?t0[! LQm) r!Q$G\"H9H&K,s`tMpXe\"\u{1f}`=xJS- C!Q!Q!l$O!I7I\"P&N.K#O\u{8}P'M`6\"\u{1f}`%{\u{16}x!!CXY$\
        &O\"K\u{1f}`@NJp# Q'I8OX\u{8}6!P$R\"L!U'T,M!v*R!T-P!N&N@J\"K&I\"HD|&O!M!v0Q?{S^H!W%T!P,S!G(S#m!T$U\"S,T\"P$O!P!\
        S!S)Q1M\"n!K!N\"S%L\"n!Q%O*N3K!N!N#r'S!S.P$O!S\"W)U%R/JZ\u{1d}\" K!p!\u{1d}$%P7E(P\u{d}E`t!&Q^\u{14}% v#I<v#L4I\
        yZ( m!S?RqtLN\"j!N4q?%/ u!@!G!B\"@!C!n\">&<$>,t!G!H%k\u{19}p\u{17}\"$ v\"H=z\"IYL+ N&n7N#S!R%Q.L\"TyO0J8Q\u{17}\
        \u{15}8 J!o!q!P\";!?!l!T+F,S%@!D!K!M.t#F!H!S\u{5}P\"P#F!H/t!KR@\"\u{1f}`Zw&\u{1a}\"\u{1f}`-w6>$!B&G!H=s\u{19}\u{1a}\
        \"&K9w\u{7f}v\"#p\"O\u{6}\u{a}\" u?u<\u{e}0 A!o\"H\"C\"K!O#u!p3B%I\"I.Q&N!K\u{9}J\"N\u{1a}## u!I>wW\u{19}! v=\u{a}\
        # O!rzs\u{2}\u{1d}A T!X!R!Q\"K\"S!Q!Q\"=&B\"D-;\"@\"B\"?\"C&F&w\"t$o!N!w>K!p!L'C\"p1I:F2J$J\"D(J0\u{1a}'!IEM.H&\
        JHL6sGP\u{a}I\"\u{1f}`@I8\u{b}%\"R#M!K;Q\u{1e}N)=$%v!I>n!LeZ\"HM4rhG!FN~N\"%t?u-\u{19}$ H\"q=N\"q|}! qiF!&P'7#1\
        l?K2uzM\"\u{1f}`0t` #\u{1f}`UI!r}\u{1a}%%L=K.r&x,N@\u{7f}\" N4rb~G E!K!P!M$v!O'?,o$N!J!O!G\"t!S!t!M.K!q\":!N!P!\
        OGN!E!P!s;N!v!G\"J!J\"u(F!o#Q*r#E$o,H:\"! IRz:!O!p#H\"P4M%T$I\"O!R-N!S#I\"M!P<n!F!G)N/O4N+M-H\"p!R$M5xd51 q!Q!R\
        #G!C\"U9S%W!O4O+v1p#t(oMp$J.N@!# I!u?xW%. p!Q!O#C!K!L8o!P!Q$M!M!K-H!RYJ! L&#) x!E&B*G.t\u{1f}`!t!K&CG\u{7f}$/p0\
        F/I2uX\u{1a}!(LDu0 r!R!P%N!Q9K%O!T?v1p#t(p#N!LMJ.N2]- w!I!H$L!J!K7v\"K$O!I~pAN?J%(\"'L~OV\u{12}!'F\\\u{13}!\u{14}\
        u\u{3}\u{5}$ H%w:I%x}-!!P05!@q8x#\"j?n4R\u{16}\u{5}& K%Q*r0L/u2C\u{b}w\" q!MGb##p<N#rTL#\"r&M9s8~\"%G\"O(d. r!N\
        \"G\"J;O\"L\"L!N!O.Q\"R%Q\u{4}r%M\u{19}\u{3}!?u\u{10}\\# Q!q?t[t' L!n$F;E4z\u{b}L!uj>* G\"A!H#E%L!z>P!r\u{1f};!\
        uBp! o]\u{1a}# L(P7L\u{10}t\"&PRRS\u{b}! v,*)!S$F\"A!O8p$K#N-C\u{b}s\u{8}N\"!K\u{6}v\u{b}f$ v\"J=v\"K6z# o\"P2O\
        '$!(QT^) r!K$F\"R8q!P4J!R\u{c}P*\u{2}\"\u{1f}`=r?F!@R@4\" B$o1G\" l!PHz!@q{g' M\"s$K\"K\u{1f}`:s&K|\u{8}\"<p\u{15}\
        pg3!!Ml\u{11}\";q\u{15}qJ\u{1f}!!ME\u{18}'\"P#M;L$L\"I.s&u:Y&!M$M\"J!N4N9HFQ\";t\u{15}t>'#'r\u{1f}`!rG\u{1}\" s\
        ?vD=$!K!o%H9MP|$ q\"H=s\"Hzq/ r!H!J%t!?7q'n!F3ODK(JLs!H,l(MUB!?x\u{11}\u{15}! wm\u{16}$!F\u{1f}G$s(Jj\u{e}*!I!K\
        !R\"B!n!G:O%K\u{1f}`:t2\u{f}\"?G!xH\u{13}\"\u{1f}`%s3?$ p\"I=q\"KoY!\u{1e}u:y#!p?p4P\u{2}}!?y\u{10}}/!T$I!O:N$N\
        !K/Q!R$RfK&M;P!S$R\"LAK% J!s>K!v2qf|!(O\u{d}\u{18}\" L%Ln\u{10}!\"M\u{6}:$ K\"mET.R\"A/!Z\"L\"Q!G\"V7r!U!S$F!P!\
        U.N#G#L\u{4}N>p!SqT5!?qvh) H!I&z!C7M'r!K\u{18}K'se $ n\"O%F!L\u{1b}~!?y\u{1a}*!@snK# p\"N?P2w\"'O;QH\u{9}$ J!v\u{1}\
        O!tE5\u{1} r\"U!T!N!V!P\"Q!R$K!O!I\"J\"L!K#J\"O#S!I!N!V!q!Y$O!V!Z'P\"O\"O!O!M!P!L!M!;!E!?!I!C$C\"E(o$t!J$O\"P\"\
        k#s!K!T!Q!N!n!H\"l$M\"O!M&K!M\"O\"T#O!q!I%L!K\"G!L\"k!F!N!O\"q!q&i!W\"T%M%H!K!W$Q!U!R!m!S'I\"P!M$N!T!I!N!o!y!q$\
        j\u{a}}\"\u{1f}`@t4,% o!I'Q\u{1f}`(s\"q. m!O!K#C\"C!Q7O%H#L's*HQI%s>w\u{8}}!?r%=! s\u{a}[\"\u{1f}`Mv\u{1b}L!?}-\
        ,\"BL4uo\u{1f}\" u!HRC!UP\u{1b}Q!zx!Q\"\u{1f}`=xNi!!Hmq\"!M&Mf]' H!m$H:J!R4u^t'[#!P!o%G\u{4}F) w!A$E\"F8r!JvKIn\
        (MhP. H!T!P=Q\"R#p\"V!O.J#F#LKN>K;Hn\u{3}#/M0t/O\u{1}\u{14}\"\"M&Q\u{1c}_\"'K9Q_JZ L!t\"G\"Q*R$Q(P!n#k!P!V!N%R!\
        @&D&=$:\"=&v\"M(D-R#l!M\"N#C%O\"R!p!O%N!u!K!P!v$L\"J!s!H#K!x!J\"G#K\"L!y(m!R!o!D!P*E\"p!<!N$N!D/E1|( O!R$N\"n8K\
        %G\"m.K\\7( q!?$t\"H\u{a}K%w/C\"GOA! q1\u{1e}\" t?u\u{5}Y! F\u{15}A#\"PHr4O\u{1c}\u{e}&\"n%M!R7Q\"o&OO,\";t\u{15}\
        t\u{9}\u{19}\" s?u\u{12}$!%Q\u{16}}(!K%Q!H:N3M!l$J\u{7}J\u{e}A\"\"N?POF$ w!K>w!L\u{f} \"'v?yB!!!I\u{12}0!!KfJ!\"\
        P\u{4}\u{7f}!zy\u{14}R#!p!J$Plz!?sZy!@u/\u{2}' Q\"H/r?y2FNK^r\u{17}l$ M?M/K2u)(*!F&M!Q4Q#N!L%S!O\u{18}N)Mf'\" q\
        \"O]~!!K c\" N(n=j!!CY-!\"L\u{1c}g&%H;G\"{\"I0x\"Czh% O!NCLQrAr\"2(!Q%U9Q!P'R3MxJBNg\u{f}% s!K&L8u\u{10}u\u{16}\
        B! u\"m$ K\u{1f}`%H\"u)\u{7}!Vq\u{c}7!?r8\"# N!o?p\u{e}G# u!?&IA=$ q!<\u{1f}`?x%\u{c}$!M$O:s/OC*!@v\u{13}5!g|}b\
        \"\u{1f}`Uw \\T 8!j#j!r\"l\"O\"O!P#<!H!9!D!T)m#=\"U$\\\"X#R!P#E(N\"W\"Q!L#P&K#I%P.M!H!F!o!r$K!I!J!n)u\"I\"@!C<A\
        \"m!N!V,@!n$i!V/I\"r}M\"\u{1f}`@z&\u{f}/ r!N!N#F\"N!L+N,o!O!P#I\"O,UkIBrI\\\" s?tD5\"!q!K\u{10})\" MnNyi!!J~[$ \
        o!B&K8sa/!?x\u{1f}@\"?x\"G\u{6}D!\"Pu\u{e}\" q?r8t) p%C\"L8o'K_M?t\"H9MZ\u{13}$ r\"N=r\"O#\u{15}\u{7f} k!J!s!.!\
        :!p!s!D!k!%!C!+!A!6\")!F!)!F!0!C!G\"C\"C\"i!r!A\"n!S!l!>!D#L!g!8\";$9\"9\"7\"L!k!<\"V!o!E!J+s!k!G'D$D\"T\"T#P!O\
        \"Q#O\"M!G!S!S\"S!Q)P!S+U!Q\"S%Q\"J!W\"p!m!t!m\"N!i!r!F!Y#=\"B%Q\"i!R\">#n!N\"8$9\"9\"?'B\"t&p%j'w! NUA!'@*#!XL\
        O\u{1d}\" o!H\u{12}z! OYB!!M\u{f}S'!I!P#L#s=P\"t.M-c!lO&\u{3}. R!O!N$V!J!P!K&m*y,S7K2F%y4u5\u{17}\"An4Q*N\"\u{1f}\
        `=s7W$ u!B!L=q\u{1d}Q\";M\u{15}M^<\"%P=mPz$!N!S\u{1f}`;u8~\"\u{1f}`@u/|! O\u{7f}\u{b}\"!J?Kp:! K\u{14}!\"!O>p\"\
        d! v\u{3}\u{1}< r!M!K!Q\"P!Q!J!J'B0i!O!O#L!N!P!M-H!H!F#p!I!MdD@j%L!F!P!LVq/!<!P%C*T/D!P#E*I\"K$C$p\"C&s\u{6}J&s\
        Xg% O\"o?l\u{1f}`!t#b\"Pv2J\u{10}\u{8}!Gnm-\" O%q>\u{14}% n\"F%<!O9L\u{f}y!\u{f}uf!% u\"L%J!C7o\u{1b}}&!L!M&N8Q\
        !R4K$,$ r!G!J=s%\u{1c}\"\u{1f}`Ct:X!+nSD#!M&Q\u{16}whd$!J'o9Q&pVS\"BM4s\u{19}K\\ >!i!N!V\"o!O!k!O#R\"=\"8\"A\"q\
        (k!W#G!i!R!U%M'A\"H$R!N!O\"R\"Q\"K\"M$I\"L#J3L!C\"u!O$H!?\"p!R+O!@%S*I#r!H*G!k!W!m!Q,C\"L$P!l!N%D(G!t!N\u{d}7! \
        O\u{12}\u{0}, Q!v!H%C!H7s!x&G.Gqu8p\"N\u{15}a!?{{\u{5}\"\u{1f}`@zx}$ J/t0K/to\u{d}\" p?t.S!?sH#% t!F&I,M?R\u{7f}\
        z& G.z?tAO?qft6/! tSD#AG4v\u{c}s\u{2}V!VPk\u{11}\"&M\"PAs!?zR3\"DQ4qx$E H!G!I&p!n\"K(N!L'>!M#M!L!J#p!r.M!L!S!I!\
        D!?!F'?.K.J\"o'P-L$E!G8n!>!M0U#J#J-K/j!TAQ}!@u\u{7f}iG U!W!l!9!B!G!O!R!S!8%r!6!A!R\"K1J!N!L*S\"L\"Q$C\"F$Q&H1F!\
        I0Q)G.s!J)M+N!R,R%N\"S+T3vi\u{10}# r\u{1f}`@u\u{c}#&\"V%L:O\u{1e}R&R!NI\u{16}# r\"H=r7~\" r!EJw% K'H8L!K4x@T# H\
        ?J6N\"\u{9}% J4t\u{1f}`,K2vR\u{a}!\u{2}u5x4!j!O!G\"J!M!p5Q%R#S!P\"T-K$NYt3K-Q0L#P!O\"RRa! NW43 L'P!N+G,I#s!r!L!\
        P/L!E!L!N#G)J7weB\"n&J#\u{a}\"AM4rZ\u{2}!?rJ?\"?s\u{6}u\u{1a}K!?s\u{10}\u{14}% J!s!K=M\"NyJ!AxGn%!E&s8vcK#yd)\"\
         N(O=y& O(n9R&p.Oerw\u{17}$ K'q\u{1f}`9Myv#%OSP\u{a}r`K# p\u{1f}`eI)\u{c}#(K>q4L\u{1e}$%\"P#M;Q!O#LI\u{1e}( o!P\
        !Q%N!P7o\u{1f}`!uwr\u{a} H![!V!\u{3}!y!M!M!H!J!=!:!(!8!4\"E!R!<!F!C!N!H!L#B\"P!Q!F\"O!N!M!x!p!N!J!I!O!A!A!8!>#L\
        !R!D!J!I!M!Q!N!u!m!G\"H!R!F$I\"E!M!J$H!L!R!N!t'B#O\"O#M#N\"P#P,N\"N!J\"p\"M!M'K!P!V!Q#Q!R!V!H!O\"u#o#P!Q'o%Q\"Q\
        !H!L!y!p!M\"K!S!J$G\"=!J!J!K#j#F6\u{1b}&!H!I>P!O\u{3}r+P|p# H\u{1f}`@D\u{10}i! M3)(%F\"M!R9o!v$L!K/Il+$ K!u\u{10}\
        L!uE73 o!P!R#Q\"T!R7m!O$N0IDNMM!I!P!J'S0m\"N4Mb/\" t?t];& v%G\"J8v9I\"M,!# u\"J=s\u{5}U$!F!n>J\u{f}pj5!?ur\u{d}\
        \" QTMd3!WDL / p!M!N%K!N8Q!S%G!P-L!K&J\u{4}q!M&LSc!?s0_$ q!H\u{1f}`YJ9;\" p!C'B'!<!n%I!N9p%NQo\u{15}M/!S!R#M!P!\
        O%t:Q.K!M@J-o#M\"q\"NVQIh# J%L\"IP\u{1b}#!N>q!P\u{14}3$#L\"C!k<R@/# u!G>r\u{1c}\\! okj! q\u{4}\u{6}\"PO2tvM\"Pt\
        2L}L(!Q$G#S8R$M#P\u{1f}`.Q.\u{13}\u{1b} y\"l!@!X!D!N#=!J!@!F!3\"N\"N\"N\"L\"P\"L\"J!d!Q\"i\"i!E!V!D!P!P!m!C!P!H\
        !L!B\"O\"O\"Q\"S!k!H!T!H!Q!S!S!J\"K\"S\"Q!l!M#n!L\"@\"N\"q!P\"=\"L\"Q\"o!M!R!l!Q!N!M!o!p!H!N!p!K!R#n!M!O!E%R\"s\
        !P\"H\"J\"n!S\"E#N!W\"M!P\"q!N!S!O#q!h$r!J!d!I$;\"E!P!H#R#K!V!E!S!M!N#E\"I\"K\"P\"T!o#k!O!V!Q#p!n#koG% p!A!P%E9\
        Hdq!/I\u{2}:,!G$D\"u!L8A!p#F\"xbH&s3I$Ms\u{7f}\" J\u{18}M]z\"&H?JS\u{1d}\"<o\u{15}o\u{14}K&!E&B!L7p!I'K=U, N!@!\
        D$G\"A);!v-Q1:!p2p\u{c}sCj! N\u{e}\u{d}! O}l\"%o?r\"\u{1a}$ U4l\u{1f}`,P3`) l!L$K#T8T$L1S#JmN\u{1a}\u{b}\"@L4u0\
        \u{19}K u!O!O!Q\"A!N!O!M3N!M#n!T!O!T\"G\"S!O-O!M!S$N!S+O%J;Q+k&O(L&O%v\"r#m!O!M\"S,r!Q!R#J!N\"G-r%LI \"\u{18}x#\
        H\u{1f}E#!H!L%Hjz& t!<!F%A\u{1f}`^Kf\"!ArGX\"FP4q\u{1f}\u{7}&%O\"Q8q%P\"K2JJ@!\"GVX#!u\u{1f}`%tE\u{4}# r!O>px $\
         s!D!O&L?<' M!F$u;I$x4AwO1[!?{\u{1f}W& u!=$@\"?9F5Rw B n!B!m!N\"R!O!T(I.n#P&A.C!R#C\"C!J!F<N#C-I*D&u#G#C#L$A\"?\
        $q$m5I\"L&C)G\"nxZ\"@B4~\u{4}K$\"Q#G\"D8LyS!-t)\u{17}\" n'B^S(!Q!S#o!O!Q!M>L!N%|!?{.c\"+s?q(h0 M\"L$G\"K4N#L!j4\
        U!L#QCG\"w&E/I?N.Mbr!-u\u{e}<\" E?K(}\"\u{1f}``zo\u{5}!)s9\u{3}# t\u{1f}`@x9R\"\"M&oEh#\"m?o4Ql~%!q!K#H<L3StI\"\
        ?M3sx_!#NJ\u{19}& L!K>L!L$H4z~\u{2}#\"H>L4v%v;%@!D!A!C8B!B!H\"E!H!I*t!r#{!x!u\"C!I!D!D'J!K}u!r!t\"I!L!LVf! rn\u{b}\
        !@ska!,m\u{1}b# QTq\u{c}q\u{14}\u{14}-!R$E\"R!M?P.H%N!O@K\"K(J-POP\u{0}DH O!o!g#W\"j!j3P$P!V$O!V/P$P\"Q!X,F'J'I\
        \"F!K\"M!P\"T!V'Q!W)I\"K%S*H$M!I\"B(M!P.q!S%O0L0q\u{11}Q\"!DFPph#!L?L!N\u{e}x#\"O=t\"Lvz\"\u{1f}`BP7%$ N!tvI!wZ\
        \u{1a}% t!F&I,M?R2t2 D!?$F!N!~!P7H!G!V#J!P!|Or%N#t(F)wXrv\u{13}\"7zXz\u{14}>!?L\u{1f}2% r!D&G8r'I(\u{8}#(L7t(Kz\
        H\"DL4sq+! P(I! v3\u{b}\"Ju4L]y# Q%NOpd+$ M!NOJ)Pa\u{13}# q!>\u{1c}G3\u{b}*!U$H!H!L@L.MPMZJ\"r&N\u{3}0\"!rzu8l.\
         U\"U#F#S+Q,Q%M\"K!M+P#Nxs7M#Mwt$ w!I>w!I\u{1a}=!'L\u{1b}M% K!H!s>O!oeI\" M%MTk\" o?p\u{9}i'%J!L\u{1e}x\"L9F&N\"\
        tZ'5 n!H!Q#J!J!N(N-O#m!O$J!Q\"t-J!N%LAIVO/K!O$OF\u{4}! L;\u{0}#\"Q$O.Ny\\\"-t?q\u{1c}\u{7}\"%sBOd:\"%r?t-N!\"pV\
        N\" KDtP\u{19})!Q%K!K!N7o!Q%K!O!Qgt\"\u{1f}`eHj\u{1f}! L\\0$ y!G>z!G\u{1}\u{1a}!\u{1d}D_j! r d% o!L'N8N\u{13}N*\
        \u{b}*\"L#L\"K!O5p$S&K\u{15}v;p\"v1K#'J\u{1f}`9t[\u{b}\"%o!O%5!?OWV!?v`[#!O\u{1f}`?raJ# x\u{1f}`0y[o,\"I#N\"K!K\
        )P\"M.L#H\"R,P#L-N!\u{7f}% M!q$N:J!u<\u{11}% N\"s\u{1f}`>N\"tc1\"!IIr\u{12}9. s!G!O%M!E3L$l!Q&L!G.Mzq!MIsS>% r!\
        C!M=z!G,(/ J!E\"R\"Q!Q!Q!J!J+P0O*H9E!t$LxP`2%!l!I>T4n\u{c}rNn#\"p\u{1f}`@sT\u{0}# M\u{1f}`@P_D( G%N#S<N#R3K!Ovv\
        W\u{2}\"HL4s(\u{10}!/pB\u{13}C o!Q!T#Q!N!R!T3K%O!O%N.PDO#I\"R\"N#n$O\"F'J!N!m!O!N$N\"B*w\"K\"J)K\"H!Q1O!L\"Qx\u{7f}\
        #!J!PDris$ r\"K=u\"H\u{8}\u{a}!!N\u{a}<\"Bw4I .\"\u{1f}`@vL\u{17}\" s?uOV(#I!q/S!N1M2n\"O\u{a}mLb\"Bt4LR\u{f}\"\
        \u{1f}`ewS\u{3}\"!K'Q\u{4}.% O!q\u{1f}`TO!quS+\"@#D\"p!?7P!n\"x\"B\"r.D\"EJx/ m!R!J#N!O!L!O7r!I%M!P/JYOVK\"Ow\u{d}\
        # C.v?t-/!XN8$! N;:) A\"=!H2H!\u{0}QA!H!\u{0}#=)x!@td>\"Bp4IY%\"\u{1f}`!w^ \"\u{1f}`0v\u{17}I% t!M&K{t#J.a!?t+.\
        !?t\u{14}F# I5uSu\u{c}>!\u{2}pm\u{5}\" N'Nly\" F(N\u{9}o\"\"N=uw\u{14}( r!I!N%H!M8J'H\u{6}ppf\"\"ENP\u{1c}\u{17}\
        #)t\u{1f}`@t\u{c}e\"\u{1f}`-E6<( |\"I#F#N'H0|%G*HK+( t\"K#O\"F!R9L%McJ\u{b}W, o!=\"L0G-F&r.D$=\"Dur7D!Q:\u{c}\"\
         n?n\u{13}'( r!O!N%M8z!B!O%NK.\"%G\"O\"r\" n!F5g6 I!?\"G!y!?!L!?!A+R!P+O#M!q\"O.N$S^p:L*r&F$o\"Qn\u{15}!%J}h\" \
        K\"q\u{18}*!?y*D!\"I3P# s\u{1f}`%wj5!!DJ0!\u{14}yB\u{d}!\u{1d}v\u{1b}\"#%E#QSIc;$ K!s\u{1}L!t/\u{9}!&My\u{7f}' \
        M!n&K8M!E&L.|/\u{17}#!M>w!KcU$!t?F\u{1f}`!uN\u{6}( P!>!J$O!A(p!s>oB[# P#M\"q1[!\u{2}vnr!UC\u{7f}\u{14}!!J\"\u{14}\
        !?xU\u{a}' S!J$w:K!J$w\u{1b}u\u{6}%!@q56% n!P!L=q\"L$\u{15}, A!\u{1}!=#C#L7C!\u{0}$F#N-;]K!u6 \" K?K\u{1}A!TM\\\
        R!\u{11}w\"N0 F!Q!P#O#m7H!P'n-K!M#H\"G!F\u{4}F!P!Pl\u{10}!(L8\u{12}( G%F#L3t+q.F|t\"J+t!?v ?\"\u{1f}`@u]D!\u{2}\
        t<~) p!R%L!N!R7i!R5T\u{11}PY^$ K3u,K3u]%\"\u{1f}`@u\"K$!N'L4o\u{15}oiX- M!L$B#P3w)E\"v.Cpt#E(H!w\"G\u{6}h% s!M!\
        L\u{1f}`cIFY\"\u{1f}`%u\u{d}\u{18}-!M\"Q\"r!?!S9O\"T#E3S\\S#HMm!L9u* s!M!P%I!E7p!M!N%K.F\u{14}$! O\u{11}+' q!F&\
        F8o!I\u{1f}t'F\u{9} \"\u{1f}`%sg/#\"R#N:Pqs$ q!C!G=s&1!wt^&\" PTG$N&!=!o%C9B\u{1f}`5w\u{1e}3#?M!z4I\u{8}c# J3s,\
        M\u{16}E& j!I&F9O\u{f}o$Idz\"\u{1f}`Rt\u{7}j\"?w\"J\u{a}1\"@C4|m<. J!H\"t!B!L!Q9M!N\"l!F!K!P3H\u{a}qkO/ C!o\"I\"\
        D\"K!O#s!q3D%J\"I.Q&N!K\u{9}K \u{3}\"!F!p`a% q!B&N8r!JJG$ r/N0r/O7\u{c}- s!Q!R%K!Q7l!Q&P.P!N\u{b}K&N!N\u{f}G$ M\
        \"r=M\"s<\u{1f}& M%D#i7J6R$I,X%!L$G\"L!n>Jg\u{b}!!I\u{4}D$ K&P*sQrU\u{14}\"\u{1f}`Zw\u{13}\u{1}$ q!J!M%H'J$ N!r\
        >O!u\u{16}2\"?u!K8\u{5}E J!3!|!=\"8!;!8!?!7\"=$:\"C\"<!F+N!<!p!C\"@\"<!A+A!H\"o%C!D0p,O\"o#p(o/t,r0t2u&J/po6!@s\
        QR\" \u{0}?\u{0}Y?#!G&I?GOy\" q!B<o!`r,\u{3}$!L!S#K#P:\u{10}\"!q?sCT#'u\u{1f}`@s#q\" w\"D5m\"!N$r\u{11}4\"!r?uS\
        |( N%E&x!I#?;p!L\u{1f}t#`-!I!R#N\"O9O&P!M-O!R&EVoPQ%J \u{c}'!O$J\"O8t&O!M!Q\u{6}\u{a}\"\u{1f}`@uT'\"!F&JSz!?Oc)\
        , p!T!Q$J!G!F8N!R3GNr;sDK]\u{9}# K\"n&J\u{1d}8'!@!L#D!F!D!G9PXD% p!L&K,N-M\u{9}f& q!P%G!J!K~MK6$ s&O9s&P\u{1}vx\
         F!^!s!-!:#j!r!)!@!,!=!4\"-!C!-!B!2!A!E\"G\"C#m!B!I!O!h\"=!B!P!U!W!i!:\"<$<\"=!H!9!E!V!k!<\"P!i!Q!n+s\"E\"o$R!G\
        $C$O#K#Q!X!N#M!R$P*M'P(N$S#S#o!o!u!n\"P\"m%?\"C$N#T#<\"Z!k#6\"5\"7\"7\"@'B!I!t&q%lt^!!BD\u{11}! q\u{f}\u{8}\"'p\
        ~rN^'!G$G\"F4R_sVR#ND7&!J!O%M8p!M!QQ%! v\u{15}]\"AK4v\u{6}m-!R$M\"Q=I\"P!U-O&NWo5P7E$Q%MPu#!I&J9N!\u{7}B H!q>O!\
        T4A$C\"A=N!q*I#P#p!O%M!s\"K!t$O!N!L!o!M#O!q&I\"N!s+K+L\"r!H!R$L!IBn=!T!U!D0S,k!S!U#U0Q!R#T!S!S*Q*l'O#N#N%M#Q%O=\
        O\"N&v%N.P%R+S%P\u{16}<# w#P\"C\u{3}D!%M3\u{8}$'t4N\u{15}N\"u\u{e}&\" x?{\u{b}d\"\u{1f}`Ct I\" t!@Qt\"\"M?P,r!%\
        N&\u{1f}\" q?w 5! N\u{4}\u{d}!?v\u{f}\"\"%t\u{11}v$h) P%D#m8O!R%l!n.NRI'\u{19}%!K$I:r!O\u{11}s\u{12}\u{d}( M#O\"\
        q:N#P\"u2M\"J\u{19}Q!'B\u{c}J$ x3H,v3I\u{0}:#!H\u{1f}`?B7\u{1f}C E!o!r!M!C!@\"[!i!8\"9\";\"5\"6\"9(O'I\"A\"S\">\
        \":*K\"G\"=\"J\"@;I#N(J/L3J+M!O/A(n-JRE/ P!B!o$J6M#S!A!j:MGKMN\"M\"u.q&N@\u{5}\"'PsvJ\u{1c}\")rSq\u{a}~!UM\u{c}\
        F!-q\u{13}5# K\u{1d}M!t+\u{10}#!p?v4I\u{6}0\"!NTI\u{a}t!\"M1H\" I$or\u{13}* p!L!Q#J\"B4F)L\u{c}F5L?La1$%J\"u=K\"\
        v\u{0}\u{15}$ M%IAN/K7>$ o!I>pcwt\u{6}! s;-\" L?A\u{d}\u{1}! u?l!%NZ#& r!J!M=t!M!G4W!\u{2}st\u{e}#\"P%HSM:z& p'\
        C\u{1f}`&G3v1M<t# s'D{t=m( N%n\"M9R&S!T-O!Ox>\"\u{1f}`0u\u{9}U$ M/s?t2A_\u{1d}E P!F!K!N\"B!S!:!K!6\"9$3\"5\"\u{0}\
        !E+M!E!S!O\"H\"?!M!@*|!H!B\"O\"D!NvR0S!P\"O\"I!N!A*w!K|I$ r(Jzu$KH\u{1b}\" K?D\\\u{7}!Tp\u{6}e% N%u\"M=v\"N4\u{3}\
        !!G]\u{15}\"\u{1f}`%|\u{1e}p. R!C!H!E\"E\"A\"|6J!G$I$|4-~v.u\u{1c}E\"!Q@s@\u{e}\" s3O\u{19}9$%P:qODqK C% n!I>sc\
        wZu0b' r!L'M7r(K.Ovu\u{1a}v! ns\u{1c}!zu=b)!H&K4u%O&Q.MeM6K!u1Z!%R@`!UOX\u{4}\"<p\u{15}p\u{19}J\"\u{1f}`%u4Q!?{\
        HH!!PEp\" r'J|V#\"G>N4w\u{8}k!\u{1d}wWX%'K?M\\t#KZL\u{c}\u{14}\"\u{1f}`@u\u{1f}z\"Br4Mp]$!v?t\u{1f}`!tx)! M'&#&\
        L\u{1f}`@L$S( H!v!M#J\"I8K!o&M\u{1d}x(!R'W<M!N!L/N&O\u{c}Q\u{7}\u{8}$\"p=E\u{1f}`!uYZ\"\u{1f}`%t_P#;t\u{14}M!t5\
        \u{10}( r!A&O8l!GGtdL5J_^( N!w!D#E\"B9r!I#G9N%+B\"y?s\u{1f}`'st7$ p!T>r6NO\u{1}\" s?s|\u{f}$'O@o-I\u{d}sBvU Q#N\
        #T\"p!J(R\"H!F(M%r!D!M!C!H!S+K!H!A!E!H\"q!n\"M!F(t5O!G\"P\"I!C#O!N!L!J+I\"T!P'E!D$I$N!w\"M#J'p\"M.K!O!F#q!m\"q*\
        K:\u{7f}!\u{8}wC[& O!N$o:G\u{1f}`!NAc$ K3r,L3to{' q!L!N#L!J!D!GU\u{a}/ C#I,T%s+N\"o-I!L&K+u!s~D!L\"I/u]\\!?w2Y#\
         s\"K=w\u{1d}6% N!r>Q!r4Flb!*p1\\' v!G!H#L\"F(A0pA}\" s!L\u{4}l0!K!G#D!G:J!F!G$K!I-H\"z\"I\"w!w<p\u{9}v\u{1}b; \
        T%W#m+R)U$U$T!V!P!Z-R!W#U!S!QBO\"U5S#X/S!R)S\"U!M+U#U&T<R& Q%P\"Q!PLC'P2U\"!G?M_\u{10}!\u{7}|\u{17}\u{7}\"(H?KO\
        ?!%R|0\" P\"r\u{8}(/%H!K6u(N#O-Q!FMOCI!J\"u)u!K.O&Ia\u{1}!!G\u{19}|%!G!H$M;K:v\u{8}\u{1c}\" M\"m\u{1}#! N1{!ARb\
        E'!N$M;Q%P!M~n;MO\u{1c}\" u?v\u{d}\u{15}! M@l$\"Q%I5O\u{15}O8|! u\u{18}U# QAS%I\u{18}`!3HZi! qT(#?N]LLH\u{9}c$ \
        r%M:r%NS_\"\u{1f}`!p\u{10}H$#N#q\u{1f}`@mht$!D\u{1f}`<r!FK'\"\u{1f}`@s*(!VM63, o!?!L!M$@!G3q$z!A&C!I\u{9}qZ#!?y\
        0%# O!K?MSP\" M)t'U#=t\u{1f}`;t5p+ ~!@!B#G!I!J8u!G!F\u{1f}`DHs&7!X$G!?\"S4P#h&C!T!Q-P\"P$P;I%l\"Q\"K$R1K&L6t\"P\
        \"J,L,=- S!K!P#P\"M9K&O.N%R>OXK1O&P\"\u{2}\" z?|6c$\"Q=x\"J&G\u{8}\u{d}\"&L?Ns%# s\u{1f}`%t(?& t!H&D!O7x\"NJK!'\
        OzM# t!E!G3V\" r?t`N#!O&N~L- !!K\u{5}\u{2}!\"K\u{3}\u{0}# p!E!Lg\u{1e}% N(s\u{1f}`8P(s\u{1f}T$ w\"J=x\"Kpz!?q:N\
        $ s!I>w!M\\'(!G$u\"J!G<E\u{1b}J%w\"M\u{1d}\u{1c}!(N2}!?ug\u{0}\" q!H\u{19}\u{13}$ t?u5H&PP!$ q#Q<p7O+E!?N\u{4}S\
        ( u!D!K%B!H7x!F&C<L! J<-#!P$p#QOT\"BO4r]e!\"n%B& t!H!N#I\"G8x/\u{17}\"Ar4H\u{1f}\u{16}\"Butr\"x) P!@!r&K7U\"q4T\
        oM=p0m\" L/tu4# v!F&H1a!Bvk/# p!B>t]$!&M|\u{13}# H%p\"Oy\u{18}F S!M!O$o!p!q!?+L'G%N!O\"s$s-K!N!A!D!B\"O>K\"K$s\"\
        I#L!B\"S(O#F\"P%O-G\"K)G0Q!R$p!J!Ks~$!A$HAM4u5u>\"P!I$J!P3D!o$R\"M\"o,F$8$>\"A!Q<O!s!K\"r\"M5M$D0P!F!M(D!o,G'G\"\
        J/D\u{9}*' Q!C$F\"v8Q!I&m4/#!O!L=x\u{11}\u{16}!Nsmh$ J#q\"N:T\u{3}Q# o!B>o*#L u!N\"K!R!U!K!H!O!A\"B$R$M*E\"s!N!\
        T#X!P!O!P'K&M!P!E!J\"N!N!P,l>P2L&Q(O-P+H\"k!P!V$O!N+H#p!D\"EI@\"\u{1f}`-|;L!?x\u{c}*! pM1% N(s\u{1f}`8P(s\u{d}#\
        $ r/M0s/Ozx!?xV?% t\"M#F:t%Fkq% r!>&C\u{1f}`)s\u{14}r7 O!W!S#O#S'F\"C!T!G-D\"F\"D\"D.p!S!s$p!L\u{4}R\"P#T#Q)IJ|\
        &\"O#D:p\"P#J\u{1b}J]p\"#NUu\u{d}u$!GCG\"J4o%>' m!R>pOv4P/I>w\u{1b}U\"\u{1f}`0xaC*!D$E\"E.u+F\"w\"G2I,J&uLm!Atz\
        V\" s?t4e!?u`4!!=\u{11}\u{3}!?w\u{10}I$!K!L$n\u{8}|f%$ N!s>N!up%!?r\u{b}\u{1b}` n!L!L#K\"I!O!5\"6$M\"P\"H\"t&K!\
        W$O!L#N\"M!P'M\"O\"P\"P!V!O\"H\"M!S'S$P!J!t\"E!L1M&o!N!N\"N\"K.P'P\"Q%n!M!O!M!M%o#K!W\"O)t$L!M%O!P%S$J!T#t!K$l&\
        s2M!&O\u{6}\u{9}$ F!tvH!u$\u{0}+ v!D$I!G!G8m!C$N\"M!S\u{1d}FR\u{0}%!K&L8w!G&L(F!SrbY! L\u{18}P!\"nA5# p!@>rb \"\
        \"K?Kwp$ q!O$L\"MVz#%K\u{c}u%L,w\" y?z\u{d}7) H\"I!H2|!KQJ!|!K#GC\u{1d}& I%P*t0J/v2D'\u{17}( M!H#Q/t!N+L#P0re\u{1}\
        !-t3T\"\u{1f}`%v\u{15}r#\u{1f}`@s1N\u{12}\u{8}! Nt{% x4H+s4B\u{c}q5[- q!C$K!N\"F+J,n!I'L.Q\\t>tUr7=!?v1\u{15}!!\
        >[^$!L>v!I'Lq\u{12}#&m?n4O\u{14}w/ C!R\"S\"q!L!K8G!Q$r\"N0Q\"P\u{a}P\"n\"LnG( s!N!P#C\"J8w!P!Pat$ t\"H=s\"IQ!! \
        o(\u{1e}\" u\"H>S!?uoE\"!D>wJ\u{1}# s!L>qRb# r!J>tM\u{1b}\"(RMMaL% K!p>L!w4K`<# S\"OSM/j#%s\u{1f}`@s\u{2} \" r?\
        s\u{12} \"\u{1f}`@K\u{14}K' q!K&G8n!P&J.P6L\" t?t\\\u{2}&%J!O!M!O9u%O\u{14}!' G':!u>F!n^Dbqx\u{15}\"Bv4J}\u{1b}\
        !WQX@\" sfD`H!@r;x!(IY'#!s\u{1f}`!u\u{7}C#'q\u{1f}`@r9uE n\"W!S$T!W3P!Q$M!U!O$O!T-S!O$Q\"L=J$P\"P!q!H!K&n!I!K)J\
        $L\"n!P!J'O(x&v!P!Q!D!Fp3/ l\"k#@!@6H$U&Q!o-K!S%Sun\"H,O8P\u{1b}e!UOf\u{14}! v^F!?ss\u{1d}\" s!L)j#'E\u{1f}`SKG\
        D! P\u{1d}\u{13}%!E%O!G9H%N\u{5}l&!n!J#G\"L!H\u{1d}O|q!@K\u{5}m\"\u{1f}`@v\\[\"!r?u|\"!\"QUj#!C>x!E:P!VO\u{2}\u{10}\
        $;P!p\u{14}P!p%\u{11}!!G\u{0}$% I%r\"N\u{1f}`>rKG+ o!C!S#M\"Q9I!S#KaO\"uXr]\u{7f}\"&O\"O[a% S\u{2}O#SZN6LT!!-t]\
        2&(N9O$R0pQO[N:@%!L$n#J<r4M`s0 r!G%N!H!M,H'J$m!M&O.DNqNJ/r&N\"N9&#%N\u{1f}`@L0\u{15}\"!@&@\u{7f}\u{15}\" O\u{1d}\
        NMI#%J\"N:qcM$ p#H<o#OX\u{d}!?tW8!\u{11}w Y&!R$N&O\"w\u{1f}`Fw\u{2}A!+q\u{1b}<* E\"J#F\"q8L5w&H\u{5}H%I\"u|\u{15}\
        \"BG4x&&#\"M=q\"L|k!\u{1d}z\u{1c}}% r!B>u\u{1f}`!p.b\"\"P$q&P& K\"O%O8N\"P$N7]+ p!M$G\"I9C\"v\"J!Q!H.w\":?Bw P\"\
        r!P\"T\"O\"M\"L\"P\"J!Q!K\"L\"S$L#o#P!S!X!N!U!U!W!W\"O\"L\"Q\"J!J!L!T!P!T!H!T!L!W!Q\"M\"L\"L\"P\"M!S!M$S\"Q)L%T\
        \"S\"l!M!U!T!R!n$R!V\"K'N!N\"R$V#O!L$K!P&S\"N\"o!m!m\"p\"K\"o!L!M%C%Q\"S!N\"R\"P\"P\"O(J%P$osCA w!W!J#K!L\"L*T\"\
        S'O!P#r!V!M#N#N-P!N#M!P\"QCO(N+m&N8o!O!P\"O,r\"L$O\"Q/MRh- V!R!N&P9S&N.Q!V\"N\"N\"MZNIQhZ\"!s\u{e}tE\u{f}'!Q%K:\
        Q!O4M#R\u{7}r`V!TR<\u{9}\" v?y#\u{a}$%O!P!H!ODc& n!L&L8scwZuTg& v!P!P#H\"M9Rd\u{2}$\"K&K\u{1f}`8u@\u{8}! sak# l\
        !??FY\u{11}#(qMH\u{12}uTa( o!P!Q%N!O7o(N\u{18}v\u{e}5!!J\u{0}f!!JmF!?uP1%'QMM&M\u{6}K&Kv\u{b}#)m?O4u~1!?p\u{3}E\
        \"HN4tC_!?{-\u{4}$!F&R!Q8IeZ\"<t\u{15}tK4'!R$H!FAJ1K/K$qV^% t!J&H8o!M(a*!o!O#F\"G=K!L\"O-G\u{b}M!v\u{1d}D# L%r\"\
        MMH!?ur%- l!U!S#F\"D!F7o!R!T%H!B.Q#@B8!(O\u{d}'+ Q&P!T\"R;R0N!R$QIP\\N'S\u{19},#?N!E4|<z! J\u{2}:!%N@\u{17}1 U#\
        Q%O3R%T!U3N!T!R$MKL;J/p!R(N)P&N1Q\"#liOZ)\" s?qz\u{3}$ t<K\u{13}w\"K\u{19}!\"\u{1f}`@u^q\" pTH\u{d}s$ t!@!D=u7g\
        #!J$E!obY!UMcG# O!Q$L\u{18}V!\"K&\u{b}' u!J&M9P&O.N2Ena!\"JQw&%H\"G9v4F\u{1f}`'on!) K\"I#t#L7K\"I#v#M1K U$\"n#K\
        \"K-RNv!?yP\u{c}\" n!J\u{19}'& s!Q$B\"M9P\u{f}u\u{14}!) k!C&=8o!I!N%B\u{1f}`\"OCE!'I/;n!P$P!M!U!R!P\"L!I#P\"K!P\
        \"S!G&V!O#X!O!U!T\"P!O!M!Y!T&O\"M$K!N!N!U!P!Q!I!P!Q$Q\"Q!P!Q#l!G\"M!O3R!r$R#O\"Q-Q!S\"p!S$m!Q\"p%S\"M#P!o\"k\"m\
        !V!O!J!P)v!N#R!Q#Q!R!O!S%N!R!O'R!M\u{2}E# v!F&H`A% p!J&M\u{1f}`:N^'$ N's\u{1f}`!s i!!BZa!\u{11}u%L!\u{18}ze*# v\
        #F0JGk\"!B!M(6!\u{5}tUk$ L's8K'so\u{9}#!q\u{1f}`@rV%!3=\u{b}X# t\u{1f}`0u\u{3}\u{16}\" J?M!\u{18}!?v\u{17}/!?Lc\
        3& r!I&P!L8Obvg\u{7f}% M(q\u{1f}`8M(r48!@sg$#\"M=r\"LnL+ S!O$F#Q8O!O#G0O!JzH-s\u{1f}\u{17}, S!N!P$L\"O7M%A!L!E.\
        K$p\u{8}Jvz' J!s$K#Q8q$I0T)Y! yZ|. s!t!=%I8q!i!C3UGn7q4K9p\"E5Jx\u{7}' P$G>O\"P2s\"O\u{a}q}_R!k\"M#X!k!i#K$M\"K\
        \"H*I\"i!U!U#S!R-O$B\"R\"U!V%K5E#E#J!X!Q!V\"C\"R!A\"R!V\"A'F#K\"H%?%D#H$F!T!>,W*D#j!V!K\"O(K+I4K\"\u{1f}`!ti#\"\
         p'Jw\u{2}\" MVU\u{b}8% v!G!O%I{s\\J-!O!U$K!O:P$K!M.N!U&I+GyO(MH\u{8}- ^%@!@;i#C!B!o!l-D!F%I!KTFl(\"@w4J X!?vzC\
        !WLZK$ r%M:r%N\u{17}\u{5}!?v\u{17}i, m!S!Q!P#R!F>O!J.Oyw8O!Li'\"(R8PCJ$!K$o\"M:RI\u{16}! s|9!$m5L\"Hz4FcN\"Cu4E\
        (r, N\"G#V:O!C\"H\"I$G,s!J%m\"vT(!@uo-!CQa&!\u{1d}t22/%C!M9p!H4I&M!FAI\"q3P\"p%q,G\"v\"I\u{11}\u{a}!&P\u{12}9$ \
        K!A!q%F\u{1}03!N&T!R8Q!W%V.N$P\"K!Q?r$M4L2n$L#v$P1N&Jh\u{c}d!W!X!Q!O#T!O!Q#H!8\"N\"8!N!E(M!U$N!R!S!Q!N\"P!P!N\"\
        S!K#M#S!F\"T!L!Q!R\"V!I!R(Q3K%Q!S3O\"T!P%Q!q!P$n!N#K#l#N!R!q&n!M!U!H!O)k!K\"U%S!M\"T)L!S%Q$x&OfP\"!p!NfD7 G!p!Q\
        %q!N7P!o$E\"N.C&yHO!H\"v?w8M!w\"L!o$q\"G.I!oKn!BuYE# G(NNQ\u{3}l% J\"s=L\u{1d}s#P&s' r!A&D5v#ozL8v~=%%L=K.r&w,N\
        ;1# o!I&F-P( H#I!s\"Q9J#I!t4M+C$ O!s\u{1f}O!s =# P!rwrC\u{d}, M&n7N#T!R#Q\"R.L\"TyO0K8QZ!\" K\"q\u{8}\u{16}& s%\
        L\"L!N4o\u{15}o\u{14}\u{7}+ \u{7f}!C!I%E8~!F!J%H.C!L\u{7}pVu# v!B&E2Y\u{14} i!Q!q!N!n!U!u!V!s!O!M!K\">!V!O!Y!N\"\
        O\"Q!S!J\"O\"P!o!L\"W!K\"M\"S!p!R!h!M!P!M\"E!V!R\"N!Y!S\"P\"R!T!R!\\!U!m!I!M!J!R!N\"O!U!K!U#Q!S!P%J\"L\"O%Q#Q%N\
        #N\"W#R\"Q\"K\"o!R#M!U!Q\"X\"m!O\"Q#R#S$T\"S$k#n!X!P!o!P!V!I\"H$O#L#M!W!Q!T!P!k!O\"M!P!K!R!O\"P\"S\"B#T!Y!L#k!n\
        )o\u{1}\\!?v%K# K\"u=M\u{5}d!Bq=n!!J`\u{8}+ o!F!I!R\"E\"E!H)q.u\u{1f}`;K\u{11}u+!7!P%O!O9QVu:A'vDs(J@HGn\"\"C?C\
        \u{6}f)!M$R\"T8q%M\"Q.J&CWJ\"\u{1}!%JGb!\"Q\u{11}7\"&L?NdT(\"S#P\"K!M,U-P$P0O+E; T%W#m+R)U$U$T!V!P!Z-R!W#U!S!QB\
        O\"U5S#X/S!R)S\"U!M+U#U&T\u{1b}\u{14}\"\u{1f}`@wXn& L!O$L\"K!R7NR@!?yIW1 m!Q\"K\"K!S!J\"J&H5P\"K!P!K&J~z5N#M@t5\
        '\" N(LR3\" K'On\u{10}!AP2\u{4}!\u{7}udu$ m\"N%O~O]=\"\u{1f}`@t\u{c}`6!C!S#G!I!>!C!A\"H$v!p#F-G!S#G!M!D!I#K$s!q\
        %M%OX<!GOmO\" H?I\u{2}\u{0}; r!y!6!@\";\"A!@!@&>$B,m!o!=%D.m!=%F0o!N0o!KJJ9p!t!?%K0HFK$%u\u{1f}`;N%wS6\"!J!R\u{5}\
        n$ u!K>u!L*w\"\u{1f}`,woK\" p!CQ~$ s/J0tAOO4$ v!I>x!Iw]\"\u{1f}`@r\u{11}Y' D!L$I\"s8J!M$On'!!LV4+ o!?!R%D!I7n!I\
        !M%H!M\u{15}I\u{2}T$\"R?L\u{1f}`4M+\u{19}\" w?w)=$'L!M7s#w,4!!O(G!#m(^\"(N9uv\u{f}$ s$M;u$L\u{d}\u{1c}& Q!k!E>h\
        \u{1f}`!uU\u{b}!ArM\"\"@P4o\u{1f}\u{19}' K!J$u\u{1f}`;L!L$w8\u{a}, C\"Q#N\"n8J%H\"Q.@&v\u{2}L!u)G)1! py\u{2}\" \
        w?zIG( q!@$t\"H\u{a}K%w/C\"Gmo'!J!L#K\"t8G'm~vDH#AT%J.OG<$ J\"u=M\"qBv!?xf\u{1c}+!B'R7m!G%H!G!N.M&M\u{4}o\"SN\u{8}\
        \" p3S\u{1c}P\" J\"o{{( N!o&P!G7J!r!u\u{3}ta\u{12}! MX?& q!H!N%E\u{1f}`9v\u{2}N+ S!n!K#V\"N!R9P&P-?DqlNnP$ H%q\"\
        M9Od\u{6}% k!L$H\"L?P!\u{1e}! M\u{13}J' m!K!S#G:o!N$N \u{b}*!J\"Q$N8P%s0B!J!E\"D\"H4\u{1}& t!F&F8u!G:N\u{7f}!\"\
        'N!PH*!\u{e}z,w!?rh ! OR'!!D@\u{f}9 R!L\"G\"Q!P!G!P#u!p#>(q%N#Q!R$T\"N.D$M!L!I5qbN4N!M!Nfx%!B$H\"B8q\u{1e}G\u{8}\
        {!?yHs! r`\u{7f}&'M8I!q4ECu!J>wF :!v!M!A\"I!G!|!F!?&F$G)K#>!u\"H\"K\"s,I$F\"R2v1D\"r%K!B\"s-L$r9J\"K!v-C!o\"F\"\
        L\"v.H!w>#\"J\u{1}4?\u{a}p!TqQq\" s!IA~#<r#v\u{12}r#A# s\u{1f}`Uw#(!Nt\u{1e}\u{1e}\" N&NO~\" p'KF[#7pWK!pMn&$o\"\
        O=O4r\u{c}r\"ODK#+w?|4:\u{17}o% s!K!O%K!OaL! K!\u{7}\"2o-<\u{7f}X$!o!O%N:Ota' u!B!G%=YN\u{1f}`!J\u{f}h% u\"G$M\"\
        H7sD=-!P$J!N!O9U%Q/M&L@t\"O2u6M+KkZ! rfB%!P?RJ@|P1m\u{7}M$ pTHlp!F`n\"\u{1f}`@u\u{16}\u{1f}%!I&R9HZp>PfQ!fH\u{15}\
        w\"\u{1f}`Gpuj!?t%K!\u{13}slJ#\"n%L:j\u{4}C!?s\u{1c}i!Buvs) G!V>F!H$H\"H/P\u{a}J%k(aC L!o#T!P!I!Z!T)N!M!J(R$l!Q\
        !S#M!L!V!P+N\"R\"O\"M/L7N$K$l3O+K,R/T\"P$P!N!T*M\u{16}\u{e}# R%q!P7{!Aq]]/ M!q!L#D\"B!O(D\"k/O#H$F-M#K$x.u\u{11}\
        g\"B|4B1\u{14}$ v\"K={6G#o# J;t\u{15}t\u{a}^\"!P&L}i#'s{N#s}\u{7}# M!r\u{7}s\u{6}n!\\q6\u{12}\" J?M\u{11}\u{10}\
        ! MC\u{e}!?udd# I\"T$PjS!#Op\u{6}#!P'J>M>\u{a}#3t\u{1f}`>xL\u{6}\"\u{1f}`@v@h! J\u{1c}0#!t'K8x*-\"?v!Ml & H!r!I\
        =M!o!NH\u{b}\"!LSK(7!AOQM!?v/p$ s!L!K=u\u{3}K\"\u{1f}`%v\\\u{e}#(p\u{1f}`@qYq\" v?v.\u{3}!?w[W$%S=u\"P2@\u{1a}8\
        ' t!H\"E=K\"G1t\u{c}vd=* I!w!J#C\"B!L7G!o!D\u{1f}q\u{1d}X# O%GON\u{1b}L) F!E$F\"E\"x6M)r4k\u{c}uC$' o!F&A!J4Q#m\
        \u{12}Q\u{1b}\u{14}\"\u{1f}`!yT6!%J\u{1f})\"\u{7}v}E11$ q!K&O8SuT# O'rSsy0!\u{11}v][! O(K& R%F!INK!F&IQ\u{11}# \
        u!B~z#Q\"\u{1f}`UvJH! p:l\"\u{1f}`@Jy\u{14}% K;?!w\u{14}?!w6S, k!J$A\"@!Q7o!I&C!P.Qzo7M\u{1d}5%#M2rSr$I;|\u{13}\
         ! Q? \" u?w\u{1f}#A m!R!U#M\"T!S3J$j!S!O#O#T-PDO#I!O!R%k&F'J\"l!O!P&C*w\"J\"M)K\"J!R1N!O\"P\u{0}\u{1c}#!L$K\"H\
        _\u{11}.!P%P!M!P3q$p!O%K\"O.LPHJP!q0O/35!J!k#O!V!L4O$Q\"j#G1NEw!B!L!C!J!q\"J$RKO#P-Nvx\"6vSvL3!\"T[\u{4}& T!M1q\
        -Q5EZvpf\" n!K=^\"\u{1f}`UwO,(<L#K(M4uir$K's\"M\"A#&r\u{1f}`@rVD\"\"L?Qe\u{8}!,o\u{c}4\"!PTO\\\u{1}#!rSs\u{c}tn\
        !\"'N{vb\\% s!B!O?I\u{1e}t9-& w!E!I&E7w(J\u{18}p$ p!J'O8PN:\" KAu\\?\"\u{1f}``wyE\" t\"K\u{6}5\"!GzDw\u{7}!Ar q\
        \"\u{1f}`%w%6) S!L$D!Q!O9K%N\"Q-P\u{16}~& y!F!M%D8p\"O~P! Jim!?ua}& K!v&K8K!x&L\u{1b}5\"\u{1f}`@v\u{11}SE Z!H!U\
        !J!P#L!N!A\"M$<$N(O$V!J!O#r#P-P!V!:!H!5!?!<!G#CcG/O,m\"L!v!E!K!G!M#F!I\u{7f}B!!J_[!&Pv6!!O^\u{19}!?rs_\"\u{1f}`\
        %wxX\" u?uSG# p\u{1f}`-Eh\u{1f}!?wjN!?u\u{c}@\" P!p\u{13}\u{13}\"@w4FR`& J%Q!K9M6O&N!K' p!K!Q%E!R\u{1c}r\"HBt\"\
        \u{1f}`@u\u{2}\u{c}\"!TTP\u{1c}Y' N!P!U%G!r9S4N&V!?sJ\u{9}\"EO4pz## w!E>yQ\u{6}!&KAT!-t?U0 o!=!L!s\"@\"A!Q7w!C!\
        M!\u{0}\"E#M.M!:\"GF+$ t\"O&H7p]n#!K$q?rbc!!NIJ\" p\u{2}x_6)!N\"L\"G!P:P&I.O\"P%P\u{11}{) v!M!N#F!Q!O\u{1f}`'N9\
        Lx\u{13}! o4_\"!q?r9\u{1b}* K\"M!K\"s!Q\"O9Q#u4?\u{7}L/w!\u{1d}x\u{14}\u{1d}!AvM\u{7}! N#?\" p!Nr\u{17}$#O2sSs$\
        ODf$ p!Q!J%Jk\u{b}% s!H!N=u!I\u{1b} !\"kA>! t;\u{19}$ q%K:v%Ll'\"\u{1f}`@us\u{19}.!>!k#H\"C9?$H!O!E!N\u{8}L0p\"\
        P$L?r\u{15}\u{1a}!Bv\u{5}x! s\u{1b},)\"K#B#M:>\"H\"F0~$v\u{5}A=\u{0}( r!H!K#F!Q!C=H#O!\u{d}5 K!s!S#H\"Q!R3J)N#R\
        -@!QJG!v\"J!u\"MKJ#Q,R\"R#L8x\" H!m\u{d}t! m\u{13}f% O!q>O!v4Idm8 5!8!{!K$C!F7:!@!p4l6s,K\"q#r#K%r%q*q,u#t\"G;J\
        \"t5q\u{18}\u{a}#!M>m!Lc4#!J!P%C[C$%K=I\"L2x>f% R%K!L6t\u{15}t5\u{1e}$ L!t>M!v/b!?t\u{11}\u{c}( s!C!O#P\"I:P\u{1e}\
        v'MzV# J#n\"J\u{1a}3[ N#O!?!K!Z#J\"S!H#J\"m\"I!N'U\"J\"Q!P!V!M\"P!W\"T!I\"P$O\"R\"I!R!N!T!K\"M\"H!P!I\"O\"O\"N\"\
        C&M2p#p#Q-O$R1R#L!M%u\"P!U-J\"Q%Q\"N*O!P&J'w!w^L' G5D!}QL!D!}#@\u{6}|!!E1)#\"q\u{1f}`%qV[!\"n\u{1f}l\"!q\u{1d}r\
        me#!r>O!u\u{c}a'!L&N9A$p\"O\u{1f}`/H\u{11}S\"(R7J\u{4}J\"!N&pP}&!F&L9I&Q/M&MRG* S!L$O\"S8M!O$P0L\"M\u{9}CWo!\u{11}\
        tv,!*pi\u{10}\"\u{1f}`@vFr#&M\u{1f}`Bt>#\"\u{1f}`@v(o\" q\"L\u{1}@0!O$D!@!m9R!S!t\"F!C!r.:!J!G\"G\">!C?Y!VQ,i$ \
        N!s>N!t`J3 r!N!M%I!V7o!Q$P\"O.F&N>NMM!H!K!G7n\"J%L!*$\"Q$G6O\u{15}O\u{12}X!?uFY$ K!p!N?M'^#'l!FSLX.!?s&W!?wt+\"\
         K\"m\u{1e}\u{18}\" O!q\u{0}a#!K\u{1f}`?z\u{14},! r\u{12}R2!F!G\"q!B!L!G!H7m\"P#C\"J!K-K!O!QpM6s#MB\u{1a}& M!N'\
        O7G'K5PGy+ r!Q$?\"R8p!M&Q!Q-L&I\u{7}THH\"!K!m\u{12}?! o\"(!!BXf\"}wbsq\u{5}# G\u{1f}`@N\u{5}\u{13}#!K?O\u{4}q\u{17}\
        T'!R$G!Q\"N8R'I.Mj}<!I$O!S!I!R'I\"P\"L$t)P!S#K!L!K!O'M$Q\"R$J(N.L!t7SFv#p1N$O\"Q#%#PI2t\u{c}s9L! q\u{11}\u{19}!\
         o\u{c}\u{11})!K!Q$P!H!LLM!Q#Q?u',! q%U$ s'M\u{1f}`)v\u{18}1!-teM\" s\"Oyw\" p&NPU!(J(-$!F\u{1f}`$uPy+|\"!8?;j\u{15}\
        !?r/\u{7f}7 p!D\"G\">\"B4K$m!N$D\"G.C!U5J8s#L\"s*o0B(N!M&K0L&O\u{11}t# o\u{1f}`0u\u{11}3!!J:b3!P$D\"C8O\"m%K/D$\
        Q\"I>I!r$G$J/LNK!K!H%L!oKKO l!P!Z$P!O!O3R$j\"[$T!R!Y-O!O#I#M;R%H!R!C!P&T!D!R#T'O!p!F!S#A*m\"S#G!Q\"N(R\"L!S+N\"\
        G!Y#J\"B!O.K!S*n\u{b}P\"!FWLxQ! L\u{3}>! q>o! MM^#AO3o!t@\u{16}% O!L&K=pcwu=\"\u{1f}`@wN\u{4}!?x>\u{7}! L4u'!N!\
        S$MAQ-H!PDMJQ!3r\u{6}d= h!Q$O\"R4M%V4M6I.O#H!N!O#G%Q#F'H\"m!M!N&F*v!o!I\"I)M\"I!R4R.P)&\"&PRR\u{19} '!N$u\"L:Q#\
        p0J!N\u{1f}i\"As4Hj:0 p!Q!R%J!Q7m!J!T$R!N!N-NCsVq9N3xrL!)r9V#!P?G\u{1f}z>y$!K!Q=m!M\u{e}S8 W\"V#O!m!W6L\"P!X!W!\
        T\"F\"M.P!R#G\"K,_@QBK'R.L#O&Q1Lbw&\"J#J#o9N&n\u{8}uX\u{7}# t\u{1f}`UtR.' o!J!M%N9K!Q#Fk\u{1a}!\u{7}DnJ% M;r$N!\
        r\u{10}r'$!@r\u{1a}\u{13}!!DOI%!D!r#G\"F!LO\u{17}\" K\u{2}M\u{17}8) p!B!M#L!M9x!C!L$MI\u{f}#!F&p?s\\'!?rO\u{b}.\
        !?$G\"=!U4l$J5QEv!B!L!FRH\"l\"K\u{18}0\" v.F\u{7f}8\"'L?M`S2 M!R!F$L\"v,I-M$M\"p4H?I$sFK!L#r7u%M\"F@6\"\u{1f}`E\
        t|6\"\u{1f}`,x{\u{17}\"AN4sB.- M!I!n$J!G!T4q$L!S4mBO\"rXqG@' n!Q!g#G\"P@R.Q\u{11}\u{1d}!Ov\u{18}\u{e}! MXs\" q?\
        rIP! sX9\"!t?w6\u{a}\"@r4NB\u{17}$!J$J;M8KzV\"BG4zm\u{17}#!L&J8v'C!DtrC!@y~L\"\u{1f}`=J[4> N#S\"T!]!R\"O\"D$:\"\
        P\"N,S!G!Q!B!M!?!E!@!K)G$s\"v!j\"i!p)u|N!Z$i1G\u{12}(* l\"N%M!O7o\"M%R!O.LxI\u{17}N!@L4C# p\"N=uO\u{1d}!'Ia;! p\
        <i\"Bv4HRQ!FJP\u{18}! Qq\u{c}# M!n>O\u{12}m*!L$I\"T9R$H\"S.R&PCLHI\u{5}\u{1a}\"\u{1f}`@v\u{1}|!%Q\u{11}w& o!K&A\
        !M3N\u{15}N\u{6}d\"\u{1f}`%to\u{1a}* y!C!<$A\"E7w6C\u{a}r\"B&F-\\! y\u{7f}C!TJ/\u{5}'!L!R%I=N\"O/N\u{c}Mz`$!L$K\
        :u!N#s\"!@?C*z\"\u{1f}`@q:#$!H\u{1f}`$y!L\u{12}\u{12}\" r?v\u{5}l\"\u{1f}`et\u{1}0! s|0!0o\u{11}5. P!E!J!A\"C!L\
        !x!D7V'H2H\"{\u{6}H&vn9!WQ\u{2}\u{7f}\"'N;HA\u{8}\"!P&Mm\u{14}!!M0K!?w\u{1e}&% M\"r\u{1f}`#M\"sAo\"7zXz\u{4}\u{1}\
        ! spD$ o\"O\u{1f}`>t^d$ P'K\u{1f}`7q\u{7f}`!@u-j$ J<v\u{13}K\"vT\u{1b}! MPI% H3v\u{1f}`-J1vm.# q!J!Gz\u{1d}\"\u{1f}\
        `@t\u{7}i!BxpP!\u{e}v9~!Xr\\T2 N!S!B#U\"n!C+A-@\"A\"E\"F*I$m\"q$u\u{5}O!S&lWI!\"Rh9\"<r\u{15}r\u{e}_\"\u{1f}`@w\
        6\u{1e}# o\u{1f}`%qPu!?v\u{b}T!Bu65# u\u{1f}`Uu\u{d}.'!M$G!nAN\u{18}o\"O#I3M#\"K=r\"J\u{1a}/!1q\u{14}%! K\u{6}D\
        #(S\u{1f}`8PB=\"!Q&Pr\u{1a}&!F!n%N9K'O\u{19}M\u{1e}s, Q\"o#K!V\"O<G0P!NOu\"JLM-Ka2#\u{1f}`=r#rV\u{0}) P\"r#J\"K\
        !N7N\"t3I!I^\u{11}\"\u{1f}`%w\u{18}m)!J'R8P&p/O#J\"H\u{5}K%s0?&!Q$K!q!N:P%N+\u{b}( u!F!P%J8n!M'N\u{18}ndN!?v{k#\
        !L?N8J{z# q\u{1f}`0t`w\"'K{t(q$\"R%N!m9Q}\u{19}$!u&Ltu\"LY\u{11}% N!r\u{1f}`<O!u3\u{1}%!D&T8O!L:Hn1!?wSB!?u|^\"\
         I?M`t!zuRH!&p:L!?M%U\"%o?p|j# K?LAt\\_$;E!r\u{14}E!rvJ$\"K&Q7r\"M3\u{5}(!K!P%H=M\"O/N#M\u{9}K z\" s\"Kcu= u!S$\
        ?\"M.G&O\"I\"n!R$H\"J.R4G\"F6N(O'K.o!A&k&n#o#O\"V+I\"q%F3I-ho\u{3}\"GK4p<,\"\"K?NK\u{1b}! OAL\" p!Lg83 z!8!E#B\"\
        >!F!q!65x!?\"x$E#>-<b|$ACt)u!@Op# O!K?M C. L!B!F!B\"E\"A(<\"v!B-O1p2pNJ^sO/= q!L!O!Q\"o!S!M!T3S%P!R!R#Q\"O.R!Q\"\
        k\"K!MBO4J3x!N+S/o!M%T+M4M`\u{1f}7\"o!?!K!8!K\"S7q!S#M\"F\"M0N$K,M3M(J]x!I!R#;!J!R!Q\u{f}+#!@&?,q8\u{17}\" QTJt\
        =$ K!p!N?MIt\"\u{1f}`=uJ6!UM&y\" RXJR\u{1c}!(LfE$ E%G!o9Gx\u{9}& E!Q!N#K\"t=P>]* t!I!E#L\"D8r!O$N\"D~qS)5!F$I\"\
        K!P4p$G!P#O\"I!R.TGp&u\"N\"O+o'N7O\"p/P!S;{\" q?r\\\u{5}! LqV$ P!M$q\u{11}s~e( o'I!K7N&r!L2Iwr*/#!M%q\"NS+u\"Y\"\
        V!Q#U\"Q!K\":$K!G!N!U!I\"B#A!X!T$M!U!S!S!O\"U!S#K&N!K!S!Q!H!X!P\"R\"N\"N\"P$R!O!J!M#I\"M$o!B%A!C!P#T\"L#U\"J#S#\
        S!n\"Q&N\"m!L$V#P!M$Q#L$Q!Q!N!L#l%X!T!P+N\"T!T$O!M\"m#M#Q!M\"O!U$P$f&p!s(\u{17}%\"M$P\"O9H%M5R%!O&Q8v!N&M.@\"\u{1f}\
        `@y\u{8}\u{10}\"!pzrw\u{d}$ S\"N-N?O) \"!I&O\u{1e},\" s'Kn>\"BP4q\u{d}S#!P?L\u{1c}rd/#?K\u{1f}`!w.8\"\u{1f}`Uql\
        (Q!K!i$m!R!U3Q!o$G!j#H!Y!F!V-J!S#S\"N!Q,G#M$M'H!O!G!J\"M!F!V'=!P!Q!V)J\"K%S.O!H*M!Q!o!F!W,Q!O$P\"I!\\-O0pg9) M%\
        O:I!p$O09]v%JIK\u{7}[!UM[\u{7f}% r%O\"I!J7u\u{8}\u{d}# u\"M=qi\u{e}&%E\"H!N7O!p!q~\u{7f})#I!J!B!q<L!Snq$ONQ\u{11}\
        l%)r!F>opvPtdY( G#q\"K:H#w\"M2C\u{2}s4\u{5})\"C#P\"W8p\"C%P.I$I\"H|h\"\u{1f}`Uq\u{11}R!zv9!!\"Oy:( I'n9N!MMM,P\"\
        o\"Q\"D,!Q$M!P:Q&Q.RQQ\"q*m!D/K?QG\u{0}! uHF, L!F!K#M\"x8R\"O#N\"t/MGK!q#o\"\u{1f}`eu(\u{f}#!J&GNSJ]!\u{2}slN& \
        K'q!s4M\u{15}N\"r;\u{6}\" q?xHT# L!n>Mi\u{4}!?tp>$;}!B\u{14}}!BU2. U!=!K#D!K!G!K'@\"x.M%I,x2A\u{c}p\u{c}\u{14}'\
         M!K&u\u{1f}`9N!L&v\u{6}.$ M!q~O!p\u{19}\u{1}% L!s>L!w4I1z#\"R$S?R\u{d}\u{12}\"\u{1f}`=x\u{12}4!?t9\u{1f}( L&p6\
        w*N!R\u{8}G\"w4ph\u{b}# E6ySy2 5!I!M!l\"q!L!I!P8K!O$R!H/O!U#I\"NkN,O*t$N%M!HH\u{6}\"!J!n\u{18};!(R\u{1c}&/!N!S$\
        P!P!L4q)O\"P-G!O$L!J@xUN\"qst\"Bv4J^.\"\u{1f}`!t\u{1a}\u{1f}. S!R!l#I!F9M\"s&r-H!G%L!G3K(t]\u{1b}\"#P<u\u{10}j,\
        !R!i$S!H:W&M.m&qxP-M!P$PZ+!?v~b!Are\u{8}!?wbT% n!O&N\u{1f}`^K\u{8}L# p!K!J\u{1}\u{10}' J#o\"F=w\"K2L\u{e}G\u{1d}\
        i\"!I?Ixq$!L\u{1f}`Tp!LP\u{d}% q!O!J=w\"I!w! r\u{9}P%!J&Fsz.N0z?8$ u!J>u!K}T\"!q\u{11}q9\\' s!R&G8u!Q&I\u{9}ump\
        & M%I:N\u{1f}`!L%I_\u{8}( n!O!Q%O!O7o~tBve4\" w?wC\u{2}&?H!q$J\"P.Q{q\u{1a}y# M%r\"NpW%\"P-N6Q)O&Rd*%!F%R\"O=Q\u{1a}\
        u*r!+rV\u{10}!$pnM!Qv~>!?x*\u{4}!?uRK% J'r8K#x$s\u{3}'%!n$L?K0R&R0}#!J'N8N\u{12}U(!Q&M8l!L!Q%I.H\u{12}MJ\u{1b}!\
        ?tt7!\"M\u{12}r!!M\u{1d}\u{14}!!Kqi% I#r!F;L#qOT\"(JzLFj!@MPj\"\u{1f}`@FS^\"@p4OrQ) p%C\"L8n'K_M?t\"H9L+P- s!P!\
        R#N!L\"N7l!N4F'PVu%LOP(#\"\u{1f}`@u\\$!(P\\\\!CS\u{2}d$ K!uvL!vni\"\u{1f}`Ms?x#@Q!M4s\u{b}8!UQ1\u{9}\" u?v\u{18}\
        \u{9}; q!N!L!R\"P!Q!J!K'B1O!O#L!N!R!N-I!H!F#p!H!MdD@j%L!F!P!LKB? S!7!l#8!Y!3!k3:!p#n!:$?!T!;.K!R#A#W?O+C)s#G%G9\
        H!:!p\"R)L$A'l=k!\u{1}\"!s\u{1d}tq\u{4}A Q!S!o!9\"<\"X!i!9\";\"<\"7\"9\":,r!Q\"?\":\"R!V!?\";*M\"@\"@\"L\"AFMBN\
        ;E%M!R\"m-HJf\" \u{7f}?\u{7f}\u{d}i! K[\u{0}\"\u{1f}`%w1^; R!F!J!D\"M!O!J!H!D&y$K,Q!M!R!J\"O!O!N!N!K&w&I(H$K\u{7f}\
        U-r(s5*. v!>$A\"L8A!F\u{a}w!r\"v/v!J'G\"G9u\u{0}\u{d}\" s%Hwg$ s\"F=q\"L\u{1b}M) P%R\"R8K%M\"P.T]r%Ob\u{d}\"'t?\
        umq1 N!U$P\"M4L%S%U!P.P\"H\"K\"MvL0U$P!P!R+9\" M\"oH{\"\u{2}v!I3s\"\u{1f}`0t-$(%A!C!T>H5M4t_U9L{k; R!@!F!Q.D\"?\
        -F!K!D!G!<!@!D!G#x!w)G!G#w!p!s!o#C!G\u{1}J!K)E\u{1c}\u{16}!'O7B!?qbn'!B$u\"H8G%x\"Kkwl\u{7}$ L!u\u{17}L!uA5$ M<\
        q\u{13}O\"q:\\# K%MOM\u{1b}3!$l\u{14}[!&Q|\u{d}$ u!='K7wko# n!A!L\u{16}(# L&Q9LwL!?twe$#L?M\"q4H9!!WP\u{17}w!Dp\
        2,\" q\u{2}s.m\"AQ4nZ*\"\u{1f}`-y\u{b}\u{17}( j%A!B!O8k&G2PPrG=!?u\u{f}x!!M`y\"&KRSz.& u!H&H(A0v!O^y! s\u{1a}~!\
        ?xyS!!Bl'$ q\"M=t\"M2D! p@j$ o!G&C9N\u{11}`\" u?uX8+!Q!m#@!B!P9R$G\"O4ILQZPF\u{f}2 M\"P!t\"D!Q.N+G\"R!z\"K!S.J#\
        L#PXC#y\"B!Q\u{2}\u{1c}&'O>P/L!LzO2Q\"e\"!N&M\u{6}+#!L&G9O,~!\u{7f}xcg# r\u{1f}`0u\u{0}v!?x\u{7}@!Wrry!\"Fo\u{13}\
        - }!A!G#C!I!C!I4K#x!G!I4N#F\"C#!G&s?u7>\"Ap4Og\u{7}2 G!P&m!S7M!S$o#N.M#E\"P!PJp!Q;t#K#r8FPC!@s%M=%T\"T,T!H(R#i!\
        V$P0Q$P!P!U!T)Q1M#N!O\"O%N&S?O!S+R/Q$O!R\"V)U%Rp~#!s\u{6}M!v\u{19}\u{4}!?v`N\" s?|B\u{c}!0n\u{9}p\"!u?w;c!,n{\u{e}\
        % K!r>N!q4N]H# q%J:s]\u{0}! pJx% r!I&K8z!KOQ!1q5}% Q\"S=m!P\u{1f}I&\"!Ds\u{7}P!-oH\u{9}# t!C&B\u{18}\u{1}9!I!Q#\
        T\"D!K'J%s(Q$N$K!M!L-s!G!O!Q#p!G!Mbp\"@=J#m%K!GK=!&qnk? n!G!p#>\";!P!q*H(M\"{\"o!r$E\"C!I'G$J\"J$E(w.v:I)o!E&L8\
        M-J#I4G!F\"{0\u{5}\"&M?Nj=! Ox8\"!K>u)\u{19}+\"H&B)9!s-K1:!n1@!lKt`CA0!%K8\u{11}% K!H!s>O!oRs!!R:E\"<O\u{15}O`b\
        '%E#n8O!S&o`K1IY@& N!R@R%N/JzI\u{19}l!!M^$!&Ow\u{c}!UO\u{1f}\u{1}!?t'E&!G!S>I!P%s!NO\u{4}! L\u{7f}_#\"K-r?rIe! \
        p`=!?pa\u{c}$ y\"I%H8t\u{12}u\" p\"MYq\" o?t~\u{a}* P\"R#L\"S-R+P'N6MsJUr?q#\"K=L\"L\u{18}2!AsN%$!J>E'u~vlk! O\u{2}\
        \u{13}\"BK4s`s'!P&N8H9P\u{7}w%P\"MNv# o!I&EE`!!I|O! M4\"!!Or{# L!t?wS\u{17}$(S>O!R3L\u{10}!!2qwT0%E\"Q4L$m!R$H!\
        S!P.P$I\"PJP\"OJL\"N5S\"6@#R!Q!O!B\"T*=!M(J!P#o!W\"O!Q!M!C!W!P+Q\"W\"M\"OFN$L7N+L,J!P-o\"M!S$E!S\u{1a}*% o!O>s!\
        P\u{1f}IQ\u{16}\u{1b} \\!T!t!P\"R!t!X!v!U\"P\"F!Q!N!U!L\"L\"L!R!I!B!K\"M\"N\"R!k\"O!Z!P!o!Q!l!R\"O\"H!T!O\"L!Y!\
        P\"O!i!Q!R!P!X!S!o!R\"I!Q!M\"L!U!I!T!o\"L!R!T%I!B#K\"T#T\"X!S\"T\"j!O\"T!M#j\"T\"S\"O#Q#O!V!R\"V#Q\"R#P\"l!O\"o\
        \"Q\"R!k!m!k\"n!l!r\"M\"U\"L$Q\"P#S\"X!N!X!Q!T!Q!i!P\"P\"M!S!Q\"O\"R\"F#O!Y!N\"n!n$n!r!q {# t(N7u=)% O!q\u{1f}`\
        <O!qF\u{0}% v!B&B\u{1d}w8u\u{a}z! Oe ! O\u{17}\u{3}/ t!O!O#J!Q!F4I$j\"R#J!L!J/PpM+I)]!Cwtm#%LOK'K\u{2}<%\"K!L\"\
        r?r\u{1b}J#\u{8}!?xXF(\"H#N\"M8r!I!E7O\"K(t!,sQ0\";s\u{15}s)n&!G!R$I!H!m\u{1e}Rlq% O!s\u{1f}`<O!s{A!Btq9\"FK4O!\
        8#!tzu\"Kyq# s)M6tD\u{14}!!NH\u{1d}( t!I!L&Q9P'of|QyVG/ H!<!@#@!D!>!>*x-L&C\"F*r2p|J0u?2O Q!x!S#M\"F!S+J(D!r!M\"\
        h!U&D!T+J\";!Q#D\"B!R/J/N\"G$C!|!K!M!{!M!D!O-Q#H#I%K#I$S+D!r\"O,W\"T#D\"p.p!I\"M\u{17}y!'q\u{1}-#&L?L!M@q!\\N\u{14}\
        L$ M\"o=O\"pa)- r!J!Q%O!H3L$m'J!J.Mzq!MIs\u{13}N!?vx/% t\"I$Q;N\u{3}w,t* p!W!O%I!Pzu$NLN3H\"QmE$ N;t\u{14}N!tY^\
        !VrT|( L!L&P!P7Q'S!Q-I8=$ v!J$D:w?\\8 s!O$A!H!U4E$i!P%N!S!O-L&LAM3t*n-N!O!Q$s%E1P$L0Ogy\"?vGt?s#\"o\u{c}O\"p{\u{d}\
        #\"R=t\"M!\u{19}%!L$m#K<r4Mr\u{a}\" s\"J0\u{7f}% r!L%Q!F?L,W\"\u{1f}`@xkb\"%K#Q\u{14}8\" M\"pQ<\" L!s\u{4}z!(N^\
        y!GN@\u{a}!\u{1d}x\\s!?wuS/ R%I\"N9L\"E!G!L\"K!O-G!N!z!y$t\u{1}O4\u{a}#'q?qOr3K$ w'H8sfLdL! pK\u{d}% Q\"U$LOD\u{12}\
        Mf/& q!C&C8t!J&G\u{11}Y' j!L&L9R&M.Q\u{c}MB~!fwj\u{1}% o%H:v%J\u{18}u\u{0}[# t!C|tz\u{5}!Bte~\"#LUs \u{e}#?s\u{1f}\
        `!KN8!\"n~t% q!I'L8Obv'4$!J&F8G[|k1!xtvo\" F!O\u{b}\u{6}\" M?Mu\u{2}\"?Fruu=\"!p?w^,# p!H>v\u{18}\u{1}1 g!H$W!Q\
        !@4E+G!S's&D$B(JNt!IAE0L$G\u{f}U! K&j#!L&K8t;\u{3}\"!QSM~+#)u?{4=\u{1e}\u{1a}\"\u{1f}`@wWp$!E&D8Q!LDX!@s\u{1c}\u{18}\
        \"(nSMO!!Asw\u{1b}# m'M-Ps\u{1a}* r!L!T#I\"K!J<L[t#w$Jd\u{1b}L!@!D!l!K!R!P!>!E!P\"Q$L\"G\"I!N+q!E!E!U!R!W!P!@!G\
        !S\"P&N\"P\">!O!T\"N\"A\"P\"R\"H\"NUK<M,h!K!P#S\"H!MBK\"!@MtPI# y!I>{/\u{5}\"6uSu2*!?Qj<\" u?uj3#!Q&t?uk\u{0}#%\
        KKI2w\u{b}0H r!N\"R\"D!J\"m3Q%W$J\"R!R-P%M-q2K#K\"L#K#K\"K#O'M#F'C%F#I$J!P!J%p$Q,l!M!J\"R$K\"K/J!M%w\u{3}\u{11}\
        # H;u\u{15}u1a% K!u\u{1f}`<L!u5C, q&H!L!M7t!Q!N\"P\"M0PBO\"qwU\"!s?v\u{1a}i4!I!L#Q\"n!S)q*N$Q!O!N$Q\"P.P!R%OuN\"\
        M.L$P@Q\u{10}g$ J!I!t?pJ&> H!:!E!:\":\"6!A!\u{2}!@!:$6\"7\"7,E!>\"C\"B\">\"y!F-A\"Bch?v%I!H\"D\"E\"E\"|g\u{2}&!\
        P!P%O8s!O&N#w%%P\"p=J\"G4u\u{e}Q\"\u{1f}`@uE\u{2}$ K!s>N!u&C#!s?u4ETk$ K(s\u{1c}M$sXKY T#N\"P!M!K!V#O$S\"3\"L!S\
        !r&T%M!O!Q#N!Q!O#Q(J!Q!Q!P!N\"O!Q!G\"M\"J\"M$E#P!r\"P+F'M!P%S'O-R!S'B!N&M!O!P)T(P'R!L!j#S!R!Q!P2ryY$ x#H<x#I,w!\
        !HoS(%T\"N!R>T/M~O+s6NOL!%Lt)8 q!K&H4T!l#o!M%T!K.R&O!T?r\"M!O!P'M,N!P=Q!T!l+q*Rr\u{11}, o!N!N#C\"s!I7u%E\"@.E{K\
        #w1j6!H!O!S!T-9.k!O\"I!I\"p!G!N-I!J!r!u!D!H\"GGHbL#p\u{1d}m\"&P\"p`$!?ro1$ s!F.E0q2'# E\"r&I\u{5}\u{c}$ N!r>O!u\
        0d\"\u{1f}`Gro(D u!:\"G\"=!D!=!U!B&;\"@#p'F$l!?$C\"C!T!H&C&<\"D\"@\"B!O?p(o>q$l+s!G,h$M$B\"C\"F$F^|'!K!J%M8t!L&\
        Fhs\u{2}H!BOK\u{18}!?u~X\" J!t\u{12}j\"\u{1f}`@s\"$\"\u{1f}``xF\\! KWx!?t\u{7}v$ J<s\u{13}L\"s<`$ s%H\u{1f}`;u\u{e}\
        \u{17}&'H4umq1D6P!u u) N!L%H!j8O%I1L#n\"lc$@ n!L!T#P\"V!S3E!k#R\"U%U!S-A$B#N@I!S!r!P5P#N!n0J)E!k!F!Q)r#p!M$C\"K\
        1\u{3}( l!J!K$M\"IFq*I\u{7}sEP$ s%M:s%N2J2 n!H$K\"G!R3F%S$N\"I.D!IBk!G.M?R*u!F/oqp% O!s'L{v#Lx\u{1b}\"?P!p\\*' \
        m!F&<!L7m!B\u{1f}q%\u{17}# t!B>u\\\u{18}# r\u{1f}`0tH\u{13}\" p!@aY$!r&F9t4L\u{e}z& H!@&u!Q7M'v\u{12}11 W!?!o!E\
        \"A!I!D!s'G0k!G\"H$E.G\u{1f}`+s&K\"k!!L*wB x!O!H#L!J\"J*T\"S'P!P#u!N!K#O!P\"P-K!L#K!PEN'P!L+m&N8o!P!P\"M,s\"K$M\
        \"P/L4k&!K&O4M$J\u{5}s,M,\u{14}!wtX%& r!F2J,w!I2Kh(! q\u{18}v( q\"Q%M!P+Q!P+p4R\u{0}\u{13}\"?O\"s\u{0};!!H\u{11}\
        D\"\u{1f}`Uw_-& N2w?s2E|K0w:j!\u{8}s+B'!O$s\"Q8I\"PVxhM}[!Bp\u{1a}>\"%G;sd\u{3}2 p!P$B!G!l!I-H*p!M!J!J$J!M0t#J!\
        E,u!H\u{11}c, p!P!M$K!K8o!M!O$M!N!K-I=b\" q\u{7}Aeg#'J?M/M\u{7f}x! oWL\"!r!L_\u{1d}D!E!O#O#N!L&T$A(M!n#Y!L!O!T#\
        O!P!G!N,L\"P$Q!N%PSM*r(K't#U!M!n!H.N$L\"L!T%R)Nw\u{7f}, y!D!I%I!M7y!G!L%L\u{19}y\"K8pi\u{e}\" v?w>\u{a}\" r'Jeu\
        !EPq9!?xu^$ O!q>O!w6<&!N$F\"H\u{1f}`9p'K(,!As\u{8}L\"!I'I$e- s!H!Q#B!O!J8r\"R#F\"K.D&H=t1 !!B\u{7f}\u{8}$\"H=G!\
        M4xzH$ x!I&A8v\u{14}!+ R%O6O!P#s!O_N\"uOO!P/P\u{1d}\u{a}! r_|&\"Q%O!N?Q/S\"Q+C\"\u{1f}`@uY#!(R(\u{15}!wu\u{3};!\
        TP8\u{18}!-tw;!-q\u{14}(!&ItS<!C\"@\"s!B!>4J\"I#E!R!E\"|\"?\"v(r$E!R!H\">#O!@$=\"K%Mht!J4D$G/I\u{a}B$ v;J\u{14}\
        v!JC\u{1e}$ M's8M'uE\u{13};!;!A!B\">!G!~!@!=&<\"=*J!L$D!G#E\"v!H3C@P(M#p!IIQ!J!L!w4s\u{1f}u\" KAu Y& J!w&G9u\u{4}\
        M!u\u{d}z!(Om5# p\"L=q\u{f}&'!P&K(p7Q(sYK}tL\u{3}! O6`# n!M&Lhp' k\"R$S\"G7q&L\"Gij) O<Q#J&P0Q#N\"NwQ/Qq)$\"k?m\
        4I&NQM!As\u{6}0!@p*8!GQ,1#!M&M8y\u{1b},!(p\u{5};\" p?w'5!?xSU.!C!o\"G!C\"J!r!Q!P6J#K#I!k6M\u{2}q(I( k!N$C#M8F&r\
        bqGKf\u{7f}# P's?q\u{7f}*\"GN.N]U!(O\u{14}]) K!M\"O#p:N&R.M$K$M\u{7}\u{15}!#o)K\"%s?u>:K Q\"k!B\"Y!j!S!g7S!W$S\"\
        T.O!Q#R\"Q,w1Q#M#O!Q$R/O!Q.M$R$T\"s!o!t!s\"N#L!M)N#V!U$W!R!R/P$t&v%nk,#!G&H9I+*%'L!N>P!L.T\u{9}n!!Kr\u{10}$ n!Q\
        ?L4OEE!?wc<!VQq\u{c}\" N'I_V%!G&O5r9P|rTR' m!O!M%J9L\u{1f}`!No\u{1}# P\"r?thy\"\u{1f}`%t\u{a}R$ L%o\"M!M\u{7}f#\
         s!L>x3\u{5}''M!R>Q/HGo!H!N2^\"!s?vfZ\" L!O\u{1}\u{14}!#q\u{1c}\u{18}%%G$r?o\u{1f}`!t~Q#&N\u{1f}`:wD *\"S#N\"O!\
        S=U/L\"O\u{a}K!N%Jbn! v+V# J\"r\u{3}vEz) o!F!L!J$H8{%HmG%x\\'\"\u{1f}`@x{h!Arnm$ o!A!M%B.a#'s\u{1f}`@s%$2 Q!j$X\
        :M!h$L0O2q9O#J%Q!q0M3p\"p\"Q0JEq@F\"\u{1f}`0u`w# O?L<Nr}\" p?tP)! Gz\u{8}( A!x$L\"K8G!s!N&O\u{d}\u{1}\"\u{1f}`+\
        r\u{7f}Z8!O!i$T!S!S3O$P!M%U\"U.O&O?z!A!K!C!H!q\"J$P,J?O#L-JP.!(N\u{1e}\u{1c}\"\"O%N\u{1e}$!(MI\u{3}-!N:H!P#M!R&\
        Nau2L6|!H!P!F-Jwg! rk\u{1e}\"%t?u1]&!L$H\"D!P(o4K6s#!QDN\u{1a}r<\u{f}/ S%I\"N9L\"E!G!L\"K!O-G!N!y!y$t\u{1}O\u{f}\
        O!\u{11}vq7\"\u{1f}`=x\u{d}\u{1e}# J?L5Nx>$ L's8M'uCX# M'I8Nv+# L@F~u:G!FsD\u{7f}% L!w\u{1f}`$L!w\u{f}X\" t?uch\
        !!=s#\"\u{1f}`0t@8) p!J!O$J!J!L7m\"O&J4z$!t?F\u{1f}`!u#)\"!M&P\u{3}@! P9z\"'L_wfw! N\u{16}uR!S\"L!S!J!T\"n!O\"M\
        $>\"N\"L!P'S!N$T\"P\"N!T+S\"Q!N!P!Q!P\"K!M!L\"N;q!M#J!L#k\"K#Q!P-H$K+F!K$Q)r!S!N!S.S$G*N\"N/t\\U$#O\"n?u4IR\u{16}\
        \" P?K\u{2}#/ K!w!I!B\"?\"?!J!;6L!Y4w$B\"A\u{5}S!sSO!!Q\u{8}4\" O?Q,S* M#K\"n:J%G,N(w(q\"o\u{a}GAf\" w?x-\u{14}\
        \" rztIN!!D{m! oNQ\"%M\"G\u{1a}\u{2}\";R\u{15}R']+!H!K$R!M!p7l!I!N$P0MGKj\u{a}'!F$E\"J!O:x4FIwC#$!B$I\"B!J\u{9}\
        k!?t/^'!O!O$F!M!P(o6PzQ$!F>wuvKt\u{10}#\"\u{1f}`@uh:% v#L\"N\u{1f}`;ts'!Fqs>&!H!M#o\"L9I&J/ ! qBT\" v.G>>\"\u{1f}\
        `@vLA%!Q!G\u{1f}`>u\"I\u{e}Z%%D\"G9r&E.D/~$(n?m\u{1f}`!s;c! p\u{0}\u{6}&!s$H\"K9w$J0DhM!zt\u{6}&\";t\u{15}t\u{f}\
        k\"'I8x\u{6}\u{11}- O!I\"J#O\"L8K!F%F0N\"p!Q!s!L\u{1}>* O'O!S,P+O!O&O-R%M!RVY# s\u{1f}`@ylM! uAu\"\u{1f}`Ut\u{17}\
        *\" t4Qfi$;K7t}s!KkZ\" u?|UM.!S!m#@\"O(T5M#Q-P!KFK\"O(N-PTNs~!(P\u{d}5\"(O7xRA#'C\u{1f}`)sn3\"$oSPw\u{1a}!?O*%!\
         t'+!\"m\u{5}7# n#O?R\u{19}s\"@O4rnD-%D\"?!Q7o#y\"G\"@\"w,N\"A&EaK?zeN& q!P&P8q\u{1f}`!Mc:! qKi#\"P=r\u{2}q@?! \
        QF)2 J!N!K$o!o!i4O#I!Q!Q$s/S!I#EDLUL/R'Qe\u{7}) L\"L#B\"p8K\"K%t0D$EM\u{8}\"\u{18}M!t65#%t:L%u'\u{1a}\"<M\u{15}\
        M`p$?H#u\u{d}s)N.{\"\u{1f}`&qV;\" O!o6|) S!O!R!G$M*o4N\"Q-MK\u{16}*!U$H!H!L@L.LPMZJ\"r&N\u{10}%$ N?N'J4wdv% q!P\
        !S%D8nRL. K!A!B$N\"A'I!z/M/C!t2q~L-N!uP\u{2}!UO7<) P!S!R&M8I&r!L3Jkov\u{b}\"!LCR*`!VPXD!@rF%\" q?q\u{6}5\" s?w\u{11}\
        P!!@OO0!R!m#M;S%N!N!V3K!O3o(H'IUJ3P!N/Nk?\"!q\u{4}rOf#%O=I4p2X'\"J2G+v\"K2G\u{c}I(t\u{4}P! K\u{7f}\u{1e}\"\"p?m\
        \u{1b}\u{15}&!L&J8s!M&L@tPU\"BI4uDd\"!D?E\u{9}\u{1a}2 G#o\"s!D!M8M#u#H!K!S-N!U!F#N[MLH%I!Np\u{13}''p!C>P4r!I\u{b}\
        u!K;'\"!r?u\u{c}r#!>&B9C\u{17}V%(P7s(MXy`H\u{b}J!WuV0%!C$F\"L9J'QIM!BMR-- K!L&M!L)F\"H,T\"M%C4MWINO!O`F! G=+\"\u{1f}\
        `@x\u{a}^=!S!T#N!P!>!H!H)W!E!K!I'M%U#W!V!C!L-W\"<\"@!B!@!I-I\"F!I#t^t6v\u{f}Y!?w)%\" t?u3c( o!G$B\"J!M<D\"J~wM$\
        $ t!F>v!I1*(!q&C9w\"G\"n\"F.F\"yN>% t!D!D=u!G\u{3}\u{a}, R!H!F$E!A!I'y!o/N!J%H)u?<!\"L\\\u{10}\";t\u{15}t\u{5}\u{1e}\
        !@p_\u{17}\" N!n>\u{a}!(P0\u{14}$ q\"M&O?M\u{1f})!?r\u{5}\u{c}!(Ou $ L2s?r\u{1e}t)y/ M!J\"q\"E\"A,Q,O!M\"l\"J.S\
        &K^MLr\"M\u{d}\u{9}\" x?{{z$ v\"F%G{s97!?wz+; S&k!L!V8U&O!O-T$Q\"K!TEK\"p!M\"P!K-R&J!J*Q!T*R$N-L%T!Q!S*4\"\"G>p\
        %v!?s\u{12}D\" s!=p=!\u{5}r-+\" s?t6\\!?y9JF!S!m#X!k!N!k7P!X!j#V!X!S!f-P!T#T!U!M!T:O!P!Q#P!T!S$P\"E!L!Q4K.U!U,S\
        ,N%T!P!V>p[\u{17}:!1!w!?\";!;!:!A!9\"=$;\"D\"<!C,=$C\">!C+A\"B!o&EAo7r<t0q\"sTk$ r\"H\u{1f}`%K\u{18};!\"L\u{b}u\
        \"<K\u{15}K7\u{16}% q\"P%K!Jfq\u{13}*!?uU-!!IM7, m!A!P%L8k!E!P%IWM(LKG7O\u{a}|!To\"\u{1d}# n!C>rn\u{8}$ n!M&B9P\
        IR\"\u{1f}`!y9c( J#Q\"p\"O8M#R\"w4C\u{6})# L?K(x&V! s\u{13}S\"(L7r:=$!B&H!N7uRR!\u{7}x\u{b}F! MJDi s!M!L!=!N!K!\
        I!k!L!;\"H!O!x!t!9!R!7\"G!K#J#B!Q!P#q!R!O\"S!M!N!Q!P#N!T!r&O!M!H!Q\"R!H!O!L!O,o(J%B!E!G'M)N+n!L$Q!O*N'P'q!Q!P\"\
        I,p!M!P#M!R!Q!P&P#K!R$I!P$n\u{19}@$ L(q\u{1c}M$r%Q: l!O!U!R\"F!Q!P(I,K$e!T!U!H\"M2t\"C\">!L=EOF(s!K0H\"K\"F\"GR\
        g' o!O!K%N!L7s\"O\u{5}5& I5}!?QK!}!?Q6!?wCp$ u\"I=w\"J7\u{1e}\"&NQPXs#!q?t4Ge7\"!JFNFn)!J!G#A&B$r$<\u{1f}`-J-sG\
        r\" J'tUg, P!p$E:M!S$I0v\"E$CWN!u$Jo+!@v\u{1a}\u{16}#!s&K9uNJ! wE)+%E!Q!K!P9r#J\"N.L!N\u{1f}`!K\u{11}\u{11}!!OL\
        s#!E$K\"KK2\" p4Q@\"3 R%G\"R!l4u#N%M6N!P<w#t-s=K)w$u+y#>5I%q\u{6},\"\u{1f}`@uP~!UOA.!z|+U# MDL4qES( I!>!r=M!F\\\
        p-q*qGi#\"L=t\"Jek) z!E!L%?8|!G!J%B!N\u{0}V\"\"O=pg\"( D#B2J!\u{7f}QF!J!\u{7f}#@x\u{7f}# p\"N=u\u{18}~\" t#GO$$\
        =N\u{1f}`8s#N\u{2}S\"!q?t\u{4}w!\"Pxx& q!G&p8r\u{5}L#t=8%!I&t9I&wKwX\u{a}- J!V%R9M!C\"H\"p!N\"Q-v!K!v\"C\u{c}J'\
         j!L&L9R&M.Q\u{c}M\u{15}\u{15}! I\u{1f}f! JH8%!r!M=G!w\u{f}s.\u{1a}!&P'|! pRz1 g!H$W!Q!@4E+G!S's&D$B(JNt!IAE0L$\
        GZ?! O\u{12}&* J!P!S$J!O!O8N'N-N\"R0u% G%u\u{1f}`;G%v%31 G!s!N%t!L8E&v.CRN!P!t0p!J$M!s&K!q\u{1d}g!DNU#+!L$Q\"J:\
        q%C.L!Loq.M.M$E?n$ L!t>M!u:\u{14}\"\u{1f}`@z$N% Q!r\u{1f}`TR!qF\u{1a}!?t%QD t!D!V#L\"F!S3N%R!T&S-H&L0N.J\"q!B\"\
        ?#F%H#A*?/@$F$L!x%l!N\"M*Q!C\"j!C$G\"A/A$x,9#!K!O$P6O!\"NCo!?vY\u{d}!3Jtk( S!G&v!I8I&v!L3E8x# t\"K=uO*!\u{11}uh\
        F^ o\"V!6!Q!L!O!S\">!;'O!P!Q\"R&J!U%O\"Q!O!O!O!T-I$Q\"S!S-R\"O$n'J!G\"L#P\"Q!N(T\"N)m%N\"q%t%P#H!M!J!R!o!t%o!J!\
        U!H*r!P!K\"O$R!R!N*N$q!H!P,0\"\u{1f}`!zC\u{6}$!o!J\u{16}x!FP}!\"N\u{7f}0\"!t?wra!\"m\u{11}v!#N~>\"(N9udw# N?K!n\
        \u{f}|\" o3RN'!zyBk$ u(K\u{1f}`8t\u{14}\u{18}!?x8Q! s~t+!P&P!U7Q!Q!S%P!U-O!T#N+0& M!H$r6s)t\u{c}s\u{11}?% F!q?p\
        \u{1f}`5IxX\"Dq4MKH\" x?|8R# w\"L%J\u{4}=\" s?t\\6\"Br4BE@!?yfG\"BO4r \u{11}& I!I&u8K!J&x\u{1f}q!,p\u{12}\u{1f}\
        !!B'!6!Q!R#K!l!J5M%P#D\";.E!S$lDO'O-m5R\"P)M!O!n3O!N\u{11}\u{14}#'M!R9Tw2% K!o!Q#P#NRe\"\u{1f}`@qah\"!L>ts<#'O\u{1f}\
        `@N\u{a}LQ q!M!T!N\"O\"L!S!K&r\"K\"O(P\"N\"q!R$H\"I!T'w!u%M!S!M\"N!O!H!Q%>!L-l'G!L!N'O+K8N%P!P!M(P\"A+G\"q!S!S$\
        N!P!R0N%]! M^4( N!N&O8P\"Q#p0G!J+[$ N!r!JRSzp$\"N$t\"L9M]9#!L&Q\u{16}w\u{3}\u{19}$\"N&u\u{1f}`,sW)\" t?tzy#\"m$\
        QHKx1\"!@!I\u{1b}\u{16}!Asi`' u!E!F#G\"E8rwJv2$ M\u{1f}`@N\"o\u{a}7$\"R%J?I\u{16}s\u{e}[\"!OCqCr\"\u{1f}`-xf\u{19}\
        \" o?r\u{1a}O!!L\u{1a}_#%v\u{1f}`@wd(# r\u{1f}`=xW@!&Pta!By.+!&PZJ5 n!B$A!S!q!J7v!E\"K\"E\"G/MEF\"L!x!D3E#y;w#H\
        &M1]\"Qt2M\u{c}F% NGK4t\u{4}L(q'm$ v!I>v!Jq7!-or\u{10}1 p\"N#H#J4L#N!L!O!D\"G\"F.v\"y$xCMTL5L\u{9}{!\"P\u{1d}I\"\
        !N\u{1c}xgH8 F!q!O!H\"w\";4r$I!Q!Q!K\"u\"A5O<L\"HGN!s#K!v+r,N!s$P6Q$ p!G&B\u{a}v?[# o!K>s5<!\"MS&\" MApY9.!?$G\"\
        =!U4l$J5QEv!B!L!FRH\"l\"KD3#'r\u{1f}`!t\u{d}i!?urW! oe\u{b}\"!q?u`l/!J!P!m\"S!N\"K8N%P/G!TMo,vQs'O3vRD#(K>Q4n\u{f}\
        s$@M&p.r&F3\u{1}'!G$F:o!K&H2H\"t*\u{e}/ I!s!R#@\"R;q\"F\"p.C&Hdu's7M!u%H\u{c}i\u{13} N\"r!K!K\"y!X!e!P!5!C!C!I!\
        R!M\"N!S!U\"G\"H!C!D!?!Y!z!F!R!P#N!N\"s!R!m!R\"I!J!O\"N\"R\"R\"U\"O\"P!o!Q\"O\"L\"R\"Q\"L$G\"P$l!H!C#D!?!R!R\"U\
        !k!j!R!T!Q#P!T!h!M!S!U!g\"R\"I%R#R$R!n$S#Q!R\"L!S\"U!N\"K\"R!l$p!K!Y!z!K!T!J\"?\"F!O!H\"Y!Q!T!U!R\"M#t%I\"M\"O!\
        O%j!P!S!F!R&rV/! G/`\" J\"m&v$ QAN\u{1f}`4NMX) M\"t%E!D7N\"t4KRM\"q\u{a}|!?upB# o(K7q2H1%C!M9p!G4I&M!FAI\"q3P\"\
        p%q,F!r!v!H!I*!*!S$Q\"Q!N8S&M.I$I\u{7}t!LQ$( u!@$A\"D8n!Hqr%Ftw#!H&N@M$e\"\u{1f}`@q\u{19}J# p!C?FZ0!(O\u{11}N\"\
         L1s6T#!q?u4K\u{0}]L k#G\"O\"N!Q!O&J,O$r!Q!P#T\"N!S-N!U#Q2G.I%M!R$n\"O!R$r)P$I\"N(p$i!M#O(O\"J!N)N\"p!n!R!O#N!S\
        \"m-PB\u{12}+ q!M\"Q\"E!J!O!M7t\"S&L\u{18}I\u{1c}`$ H#P2vSvi*) v!T3J+v!R'Q,J!P!Q(\u{a}\"'EQp\u{1d}w: L!>!L!D!N!\
        8!y!@!S!76L\"O!J!P!E!o\"N/I#s[M!S!@LM!T!B!q}.' K%K#N\u{7}w#u$N.P f\"\u{1f}`@u\u{3}z!\"nng\" u?w\\[% P!I$L7u\u{15}\
        u\u{4}s\"\u{1f}`ev\u{d}\u{0}*\"V#@\"JQDwL#H!N.S$l\"T\u{16}@% K%R:L#x4G\u{4}J\"!r?vyR( q!I&P8u!L&K\u{1f}`!MZt$ N\
        /r0P/rCE! O\u{6}\u{18}. R!O!N$V!J!P!K&m*y,S7K2F%y4uR\u{a}\"\u{1f}`@s{\u{f}' q!A!E%D8O!J!I.X# pnwav36!!N\"H$ K\"\
        n?o4QTB!Bz!.- q!H!N$P!O8s!J!K$M/I!Q&N\u{4}p\u{1e}z\" o\"NFM@!S\">\">!R!N!m4N#m!P$E!O!R!Q-L!O#E\"M!M/I-O!O*P&J0o\
        /P#y%n\"N!I-S%G#OmO, G!I!G%z!G7L\"K%u!M3l\u{5}M'sR\u{13}* L%N!O-M,I#P4n\"O\u{a}u\"P4 #(R\u{1f}`8O{S!!L\u{a} \"\u{1f}\
        `exV*\"\u{1f}`et\u{d}W#'I8t'H^<(!C&{!E7x5FFI!H\"z\u{13}a' M%H\"l8M%I\"q.D\u{13}Y\"\u{1f}`@rfV# H\u{1f}`@HXt\"!J\
        &I\u{d}aB K!Q!R!I!P!v!L!M!R!8&90R!S\"M\"p!R!N!Q-H!L!G\"IYM#O\"o!Q-S!P*J!o2N\"p!R!L8R# I.u?ryU.!A!I!H$D!w4M+m4Q;\
        r,N$nBn)M\"s~.2 P!k!S&S7T!k&F!M-A!J#G#JWu2P!q;I!Q%tQq\"!p?u}(\" s?t /\"Ov2L+u\"!M?P,E1!K$E!N!H!S#p)N-R#E!N!K!M-\
        J!E#LOw>LD!1 J!u!D#E#L7M!w$K0A&@HP!I\"w[t$M\"G/E1\u{a}\"BQ4o\u{7}f!CxM,!!O?r\"\u{1f}`&t|\u{d}\"Bp4Q?\u{11}!UKU\u{14}\
        ! O\u{7f}5U O#O#T\"p!I(Q\"G!F(M%r!D!M!C!H,K!H!A!F!H\"q!n\"M!F(t5O!G\"P\"I!C#O!M!K!K+I\"S!Q'E!D$I$N!w\"M#J'o\"M.\
        M!O!F#p!m\"q!G)K\"\u{6}!!I\u{e}4% P#N0r,Q3sK\u{1b}# q!K?FB\\\" M\"qC\u{11}!\"J3I! N\u{8}+8!M#S!L!Q-K-P!P#P!K!Q,\
        N\"D\"R%J)K\"v8P8O*w,I&O-X%S,Q\u{9}\u{d}'!U&K!Q<F#Q-M!K/B: I!o\"J\"?#R!q2J$R%C#Q'r&@\"K\"E\"A\"G$H'O]F!{!N!K)J/\
        P\"R#IPN& r!O%H9u\u{1f}`!s\u{1}x\" q'I}r&!K!O%J8I7SntCD\" O\"R[u\"AN4t\u{4}h\" MNwJ(#!OFO3L \u{e}!!Ja{%\"J$J!L:\
        N&P\u{1a}]& p!L!O&N\u{1f}`8t>8!CM\u{17}<% J&N9M!C!nj?!\"OU3$ M(tzK$tg\u{a}, M!R!T#Q\"l!O8H&r!P3GjK!pT\u{5}!?z\u{11}\
        x!!DZ5\" o?t\u{1f}f\"HH4x\u{16}*\" s?ub\u{1b}!?ytF\"&P?PdV$ s!F.E0q>q% q!M\u{1f}`?t!MS\u{10}(%T#R7N!E&M/R\u{c}N\
        &J\u{c}\u{c}\" O!p\u{1c}*#!H\u{1f}`dI#m$!M>u!J&p[W$ K\"t=M\"vq\u{13}$!H$G\"G=Kw\u{c}#!B!n%L,v\"!=&?\u{7f}\u{13}\
        \"!r?u@\u{3}!'O*w$ t!I$H:rCW!!O\u{a}V\"\u{1f}`.w1P&!K$D\"J!KMLzMo\u{b}# E%K\"s`}\"!P&L\u{1c}\u{9}) L%M\"O8M!q$G\
        \"O.E&OI\u{d}' C!s!q9Q$I\"o\u{1e}L>\u{a}\"\"P%J\u{1b}\u{9}% r!F?L\"w4G\u{1a}f!!HAH' D'P!M9u#G\"N\u{1e}rl&\" M'q\
        S|\"BE4{-9! pdq.!R$R;T$M\"G!Q-H&IHJMP\"p!H!M-Q[\u{7}$ K\"n=O!s\u{15}\u{13}! ty\u{d}% m!B$P:u'G^S\"CN4s\u{17}9#\"\
        n$R\"I=\u{3}$ t\"M&I7udq!?tN6! M.k3 s!J!Q$I!I!Q4Q#r!G!MeL+s\"N1N+o\"Q\"N2I\"P\\\u{8}\"Cr4Lgs6 U!L!J!N\"w!=!N(Q1\
        N\"R\"n!D!Q0Q\"q!CXo#R#GKS\"q!E\u{b}4\"\u{1f}`ez\u{4}T\"\u{1f}`&r\u{18}b2!M!T\"F!T!V!J!O'N5O\"M!Q'P(T\"O4OELNN'\
        Oap!Bu,{%\"S%N:Q4I#N(v\"\"N\"oCC!AQXh\"'J{wE2!\"HT5)%H\"M!Q8J%M!J!N-p'LZ8!\u{1d}x\u{5}\u{1b}\"!K!o\u{1e}\u{1e})\
        %Q!Q9P!T%Q0P#Q#R\u{4}O\u{a}&!?w\u{7}\u{e}\"\u{1f}`@u\u{1c}_! o\u{1c}B+%C!L!L8M%G\"L!H.p&wmL'sB5,%F\"H!N<L!R!@!O\
        -ANt/POF&H-^!?w\u{1f}L\"\u{1f}`0xc^!?B\u{b}6&'L4r!M^wVr!MB:! P(n$ p!E&D8p?:! MiI$ P3u,L3v%B![G? # O\u{1f}`=P_\u{9}\
        \" t?y\u{1f}h!-rHu!!NkN$ w(I7y(INi\" w?|Db) L!I!M#w:L!J!N#y4F|/8 }\"?$D!|!,+R)L#z\"G%s!54@;G$s$F$q#v!?BF'q\"L\"\
        D,v(;q\u{18}# O!rzs\u{5}\u{d}- H\"q%N!F7P\"t#E\"L!H-E!J\u{a}J%t}y!#FHH2!S\"I\"L!H!H5Q#j!o\"L\"C\"K.E&JAD*H-I?Q.\
        O^J#+m?O4q{\u{f}!\"p\u{1}^\"\"p?s\u{1c}{\"!E%P\u{e}-! KKPU [!S\"H!C\"p!X\"H\"J!K#N\"J,P\"Z!L\"P\"X\"P!V!N\"N$O\"\
        O\"M\"O\"K\"P!P!J!X!L$L\"M\"I'O#r4Q\"N$P'M*P'o#k#O!J&s%Q!R-O\"P%R'N)P\"PBV\"FJ4r\u{15}f%!G,t?p\u{1f}`'sk/!Osc7%\
         p!K!O=r\"O\u{1a}.# t\u{1f}`@tYX\"\u{1f}`Uw)o. p!Q!O#C!K!L8o!P!Q$M!M!K-H!R\u{3}b#'J=M\"M(C! uwx%'F!G7M\"r\u{1e}\
        y(>\"!I?Np\u{16}\" s?sD1%!H&G9J$F4{@U! ML\u{d}!?LO7!WO)P!?u\"b\"BK4u[\u{b}\"!q?r\u{19})!^C*7$ q\"O\u{1f}`Sr\u{1c}\
        G!Pv\u{19}Y\" M?K\u{1d}n!'NM($ S'P\u{1f}`7M\u{1f}v\" s\"MO/!Ypal\"Co4IA(' J!?!C!J0v,H3pRm\" q!F\u{1e}<!(r\u{12}\
        \u{c}!TK\u{15}\u{e}!As}]!?EuX# p\u{1f}`0tF\u{7f}#\"O=s\"L\u{4}i% I=y\u{1f}`8I#yp|# s!H>s\u{5}u! N\u{17}z! oFN( \
        K!F!L%s8O!I&s4D];\" NnN\u{1c}6\"!F?F\u{0}_< T\"i#Q\"k8L\"X#V!U!X.V!V#P!T!U!U3K)P#O(M\"T4K.S!T8S%R!O\"[=qb\u{13}\
        \"Bt4L:L\"$l?lg/& s!E'I7l!G'I|\u{13}$ J\"q=J\"t(6\";t\u{15}tH|!!I\u{4}N'!P!K&u?p}M\"K\"tAI+ t\"P!J\"E!F6N#q\"S9\
        LHPONBv!?wM\u{0}\" r?u<t! t\u{1f}&#!q?w4H\u{d}_\"\u{1f}`@u]x!\\NC+! GP0\" t?z\u{1c}u$ p(S7r!THR$!K!J%Q8ph&!\u{7}\
        |#F!2mS\u{18}& s\"O$E\"O7{:G\u{4}+@ o!Y$L\"N!N'G$L(K$t$v!C!P!T!R'I&J!L!I!H!K\"OJw!I!M7M$G.q!K\"K.K&L!Q!\u{1}! N\
        \u{5}K# q?xruc\u{14}!(M;}! P \u{0}+!K!K$I!G#r5E%R!I!J.Kit\u{9}w\"\u{1f}`Ht3\u{0}! L\u{8}P- y!B$E\"D$u!A3u!F*q!F\
        +E\u{9}r,Iza, C\"I%:!x7F(p[K$pIK$v,P(rVF3 L!R'o3I%m!T#S!O\"T-B$o#QGICK*M!I\"r/T$o\u{c}_\"\"N=u+j$ r(J\u{1f}`8uA\
        1%!H!o?S4T\u{c}t~D%%K\"t\u{1f}`>L\"u\u{3}_!@s\u{18}g# N?N4qX-( r!G!I%J!D8L8E\u{7}p\u{7}\u{e}' s!L!O&M7s!M'Mo !?\
        r\u{10}Z!&PH&!Fp\u{1b}$\"\u{1f}`@s\u{9}\u{15}$ L5xRM!xS@!#nWC!$nU\"# p!J?NWv!!L5\u{12}$ q!H&A8p\u{0}\u{f}!\u{1d}\
        y\u{13}\u{f}& ?!t's7F\u{1f}`!M\u{1d}\u{e}*!o!O%T!K8p!Q%E!P-DpL\u{7f}>!\"L\u{9}7! HrY!?N\u{f};\"\u{1f}`%w27\"Ns2\
        K[3$ O\u{18}r,M!t0<%+m,vWD!vpsGe\" q!CX70!\\$Q!G\"T7k!Y%F!Q!T-U!O#G#MVL:q4Q\u{e}$\"%p?rK\u{f}# p'E:I5c%(C,q?M2u\
        zQ,J\" IGUJ\u{10}\" t\"K\u{1e}y#!s>N!u4Z$ w!N>z!M\u{6}(!?t\"\u{18}!{rhM!&qU2* o!L!J$N!p!O9L&M\u{1f}`>v\u{2}3\"4\
        q\u{9}GE\u{11}% J?J)o2N\"M\u{1a}%!As|i! r\u{e}%( S!T&P9R&O.K!R%P3\u{15}L!R!j!N\"R!S!U!Y!L\"J(L!O(q!L\"S!O!P#S\"\
        J!J'F$M#u#J!O\"q(p+p'K%q(t#P<N0q!L!M)p!C!L!N!O%Q+F%O\"L,B$ r/M0s/O$i%\"T%L?N.D!PaB'!Q!P#N!n!L!PSO\"\u{11}\"!r?u\
        \u{a}d# O?M!s\u{1a}\u{1f}! scI! r\u{13}MY O\"f!L\"D!R!P!W!H\"I$@!K!I!L!F!T'O$V!m\"u\"N!R!n!j!W&E!N!M!Q!M\"@!L!8\
        !K!8!C!@!N!5\";!D!?\"N!P!:!C>L!P/N2E*R!O#Q*C!K&K\"P3LU\u{1e}. R!D!J%H6{\"s!I!I%M@vvJ8D!F\"{*\u{13}!\"T2G\"\u{1f}\
        `%uj\u{9}\"BR4pKl# x!I&Fjg!@qwQ%%N!Q!P@L-L\u{1a}>\u{1f}0! \u{6}!R!q!!!*!@!Q!N!U!\"!.!)!3!2!9!#!.!)!5!)!3!7!@!A\"\
        7\"K\"4!7!|!K!m!0!4!=!G!I!j!-\"4!>!@\"+!6!5!>!+!9!I\"5!9!G!R!B!G!;$8\"8!B!=\"p!w!7!@!F\"=\"t!A\"=\"7\"I\"m!G!Q!\
        l!Q!T!P\"o!Q!Q!m!L!Q!O\"o!Q&r!A!M!o#>!B!J\"n!O\"9\"r!P!T\"P#o!Q!M!@!L!m!j!o!k\"s!o!K\"K$7\";\"5\"r!I!R!|!N\"5!8\
        !J!N!T!X!/\"5\"-!<!0!<!6!>#p!I!T!4!7!k!m!n)m;V# E6ySy1i% K'>!s7L'I\u{b}K8 s!C!F!@\"?\"y!9!>*>,p!G!I%p!C3m!CBr!I\
        (HLu!G,o't!Hy(5 C!K!J!I,s0G!P!L#B!J\"s!M&v!t'I\"r!t\"L%A!H~J\u{11}K!&P\u{f}`\"\u{1f}`@t[W!!C}p5 M\"r#I!H6L#O\"p\
        #K!K!O!U3G!I<K!q*HMI\"L!p!u4O\u{6}J)!P$E\"M4K%J$I\u{1}O+K4JQh!!@hR$ r\"N=r\"P^0! sCK!(NLG# J\"r?puI*%C!k>L\"P.N\
        !P%H\\I<J-J\u{1}z!\u{18}tJ;(!I!P%E2u'N!L;Q7uJm\"!:??\u{1}Q\"\u{1f}`=w\u{2})%!K\"q$E;v4?\u{7f}R\" r\"J\u{10}r-!R\
        !U#E!T:H!I$J\"L-Q!n%N!l\u{9}Nl\u{1f}\"@x4H\u{1c}\u{1f}& t#D\"G\"F8m%J!M( u!F!J;K\"m\u{1f}`6u#K\u{e}h\" q!J7W!'M\
        cp#!I!Q=Hs &!S!O%G!m7N6OlS# p(Q7n}\u{16}&!M!Q#K!PSROIZo& G!N!o&o7O\"lo;$ r\"K=u\"Hu3%!l!I>T4n\u{c}rN=$ G;v\u{14}\
        K!v\u{2}<\"\u{1f}`_x<*$'Q:R4J#P1F( n\"PEM.P@H4NVR(N{V!@v8\u{9}-!M\"Q\"r!?!S9O\"T#E3S\\S#HMm!L\u{d}4''M!P>Q/HGo!\
        H!N\u{10}@$ x)E\u{f}{#Dr \" p(L/\u{7f}# I.u?r{[!AweN! Ps\u{14}; I\"R!?\"N!M!F!I!9#F!~\"=!@!M\"=.R#L!N\"O%v(P$L!\
        O8r;sHs0I.v\u{e}P$AV&Svt?owr% N%t\"H=w\"H;*\" L?Kxx!?s\u{d}'*!M!P!K$H!K3N%J'N`IIN\u{d}:\" s!I\u{1}e\"BN4se@) Q!\
        r$H:J!{\"y2G\"E\"L5\u{6}1 X!P\"l\"F!Q!H,O,T!Q$F\"J,P\"M$K#N)K\u{0}M\u{13}\\!Fo6\u{1e}. O!E!Q#I!P!u!L7K!J$L\"s!O\
        .MHoP7\"EM4t\u{0}C$ N'r?u.DQS\"(NMKe3$%J.r1N.o5R!\"n\u{0}L.!o$K!O!F!M7p!N$Q1LJN!o&I?N_vT>!FH01* L#H\"r\"F!F7M%I\
        2K\"z\"GOn\" r\u{11}uY+- u!R!F#K!I!J!O7m\"J3RUJSu*I\u{c}q& N!H$w:N!I$x\u{0}J+ L!y$I\"H!M8r[s\"L4Q!u$L\u{e}7$ s\"\
        K\u{1f}`UG\u{1}7\" I\"m7r#&o?n4O~e\" tnw\u{1f}\u{16}!Gr<l! N<&< q!E!O#C!S!R4F$p!I$J!O!P.H!J#L!OLMAJ!F)F/p!K!O!M\
        \"H\"M!M7s\u{1f}B\"BL4vT\\% U%M!L)u?u:s! P\u{e}\u{11}<!O%Q\"U!n7N%M!R!L-T$Q\"N\"O<O(G\"o!K#H-R&K!J+S#L'N$N-Q!Q$\
        R!S]\u{6}$ u&O9u&P>\u{6}8 k!O!Q#J!M!M-s,Q!M!s!p!K\"T-t!Q\"I!L!P\"LWL\"s2O;N&M?#g x!=\"C!O!A!O!<!Q!F!Q!G$C!n!=!R\
        !M#G'F!?!v!K!P!M\"B!K!;!P!G\"I$A$M\"5!M!?\">!L!9!N!K$C$G%G!A-p!E&K!p!M%O*B/A'<!I!N+=!K)s!@!N!m!F\"N\"M!I!I&M$H$\
        s!C\"F!?\u{15}T)!o!Q%I!T8q'T.R%N!I_3!!Gd\u{c}# x\"F=w\\~) P!x!M%C!J7@!|!Jaw\u{1}x\"As4Mg|!?t:\u{1c}!@y:&!'Jr1!.\
        s\u{15}%# o\"O=p\u{7}n!?L:f!ASk8!\"R\u{9}K\"\u{1f}`EuVr' s!F%P!P9L\u{1f}`'L@&8 w!D!Q#E!S!E!K,R+w!M!R#H\"L!O,S!K\
        $J\"J!O?u7o4K!Q9lcz* z!H\"D\"H\"H,I,u!L!N\u{1e}sCh\" M?O?Y% p!H&I9O\u{4}sB4$ q\"O\u{1f}`Sr\u{e}\u{1}#'H8r\u{7f}\
        v\u{1}G$ o!E&E8rjz!3O\u{1b}}\" M?L4m# O\u{1f}`@Q\u{11}VJ!V\"L!B!E\"O\"/\"+\"3\"%\"'\"4!D'P!R!{\"n!T!Z!I\"G\"K\"\
        <*3\"K\"E\"K\"K(9(I6O>N)M)P!R,F\"q#L\"O\"P.G!M\"{BD%!C$G#M8H$HE%# J'p?q@\u{7f}!@r*R% r!F'J8L\u{1f}uV\u{f}\"(J?K\
        \u{c}V$ Q!s&Ktv$C!\"L\u{1b}y!SPcE# L\"p=Jx&# u!E&JV!! p$n'%H:N!m&T/N%I\u{c}tl\u{12}\"'s?u\u{7f}i-!P!M$L!Q9S!S$Q\
        /M!I\u{7}w%N$P!N\u{15}g\"AU4kqK' p%C!S!D@Q\u{7f}Q?K0x!?w\u{8}\u{8}!!G\u{3}M6 N%V!Q!N5s#J\"Q$P!H!L.o#H#pvs\"L,L!\
        Q!Q#R\"P!p/Jj(\"!L>tZ=!?NOn) t!C$A!K!E8p!D5I\u{a}pi~-\"P$K!S!V7k\"R$N\"Q.PhrCR&P.Mf!$ K!u\u{d}K!v\u{f}y#*p?T4q*\
        |K [!L!W!K!O!N!L!U!V)T\"=(Q$k!Q!V!Q\"P!T.T!P\"L\"N?N#R!O'S,v#N!O+v)N%r\"P\"O!Q\"I-n!O!P#R!O!L/MN\u{1e}# t!B&H$_\
        0!O!M$J!M!O$G%P.S!M!N$P\"M.N\u{a}r!L%LL\u{13}, R%O6O!P#s!OZU%N\"uOO!P/PsX! R('! v9B$ u'L8v'ND+!?uWR) s!J\"P%N7i\
        !N!N5S\u{c}Q U# r!J>t\u{1a})* T\"U=Q\"S%N/O#LwN7M!N\u{1a}I)!N!P#M\"NMMps!I7t$L \u{12}\"FO4qe\u{1e}\" r4Bc&& O(P\
        7F!QZuUL\"\u{12}\"\u{1f}`@M_b!?tCn!'Ko)!?s\u{10}?# l\"J?L\u{7}:!-qo@% t!E!K%J8t{\u{c}$ N&J!N>KXW\" O?Q\u{10}\"#\
         o!I\u{10}v\u{4} ! L/^#\"M%n~o9,\" L&m\u{10}\u{b}\"\u{1f}`@t7id y!R!R!C!O!N!J!I!K!K\"<%J!R!Q!O!F+r!R![!J\"N!J!G\
        !L!N*U!N!H!H#N\"E!D'S(G+A$N!v!G#N&O!I)s!I*M$q'o!K!G!K!S*J!J*L!G!s!N!Q!L\"E!O!O!Q)L!E#s!O!L.m?E# M'Ltsf\u{7f}!?y\
        J>!?x\u{14}I!'NV0! Jg\u{9}#?t\u{1f}`6LD*\"It4N/o\"BO4r9j! tz,$ G!Q$n#OS\u{1d}& E!G$q\u{1f}`;G%s#f& N\"S#L\"N?I\u{d}\
        NXI&!J$M\"v9K$O\"w8\u{16}# r!G!J57$ t;L\u{14}t!L}5\"!Q>oL\u{1}!%M=K!\u{1d}wH,\"Bz4EN#$!H!l#L\"G8`#!G?LWw#\u{1c}\
        %\"N&o9O&q4M\u{8}M\" q#D?T\"\u{1f}`@s-;- n!=!K#C\"C4S$q!K&H_K3u7m!TwJ' u!J!J%I8y!H&J-`\"\u{1f}`%tlS#\"K=u\"Jx6(\
        !W&N8\u{7f}!H$B\"I\u{9}N0JpL! w\u{1}B% L\"r\u{1f}`#M\"s^\u{1d}!1o>\u{12}! K\u{3}a!?vC\u{7}\"@O4rwY! M\u{7}a! q=\
        \u{7}\" L?L\u{3}e\" s?m(\u{8}\"!I&H4 \"!u?u\u{1a}g& r#E\"J\"K\u{1f}`9r\u{6}sD X!R\"M\"M!V!S\";2O!T!z\"k!O!U!O\"\
        L!T!L.A!R!I\"O\"I0K6P>O)M)O!T,F%L#R!L.H!M\"z\"Qv$!.t$W!1r\u{7f}*%=D!t\u{1f}`:D!t\u{1f}q# L!v\u{1d}v\u{2} \"\"s?\
        u$05!p!R#J!J!C4J$O!l!N#B!L!D!L-s!P!B\"q\"M!KuJ/n\u{1d}\u{7}\"@u4F68!?vaP' p!H!M%B!K7t\"LQD\"'J\u{a}uO?! K%;B R%\
        C!C!W!U!N*O(K&V#B!D!R!R-T!T!R\"J!P!S&O5I%k$J$Q&K*O!H&N6r!K#K,L%M!K\u{19}R$ Q!K$H.sk\u{1f}\"<M\u{15}M\\\u{17}! s\
        :A!&RXM1%R!N!O!V9Y#P!N!S3P\"RJM\"q(N8J9P%L!NHf& I\"q=K\"e4[\u{c}x\u{16}\u{16}0 R!N!p#I!R\"P3S%O'S.M&NDL\"r#q\"O\
        JS\u{3}P!VE.,)&P!S9Q%S/I!L%RlL@My\u{1f}\"\u{1f}`Uvu\u{17}\" q\u{2}sU>% G!K$v:K%x\u{2}\u{1b}$ J!N>O6O\u{1f}G\"'O\
        :OB`\" NAr!]+%F:l%C#R3K!SNG/u-M;Q%Po`0 r!H%M!G!M,H'J$n!N&N.DNqNJ/s&N\"N&H\" PNqX\u{9}. H\"q%N!G7P!o!t#E\"L!H-E!\
        J\u{a}J%t\u{a}ZJ!P\"M\"R!S!U!Y#K(M!O(q!L#N!P!S\"S\"K!J'G$M#t#J!O\"q(p+p'K%q(v#P<N0q!L!M)p!C!L!O!P%Q+F%O\"Le\u{5}\
        #\"l?p4T:(\" q\u{5}MR\u{12}!!J\u{10}<!*oR\u{10}$ r!O$I\"E\u{13}\u{2}# o!L>vsE$ Q'O9Q\u{1f}GG(+ S!M!O$L\"N7M%B!L\
        !F/I#q\u{18}*\" t?txw!\u{e}v9<!(I9;\"\u{1f}`At@%! t\u{f}\u{1b}!?x9F( P!t!O%F8P!w&I.E(8!?s\u{1a}6\" p!K/,$ v\"J=\
        v\"K'I\" s?toY#\"Q=p\"OX;# q\u{1f}`0tn\u{17}#!M'N8O@3!BvYr1 N!O!U!C\"S!O)n1R!O$J!V.N&QYFMH'R-PF\u{1b}& t!@&E8u!\
        Hbwmw\" M\"q\u{5}W#!K$t?tW[\"!K&P\u{b}\u{b}!?Ja+) w!A$E\"F8q!JvKIm(M\u{1e}<( N'N8S'?!S.P\u{b}F%R\u{15}W\"\u{1f}\
        `@w\u{11}\"#4O+p4P.\u{f}% M!t\u{1f}`?M!t74'!KEq2J\"E\u{5}J%s\"JCz9 y!L!I$L\"E4O#q!O!N$P\"A.K$K\"QCL$m#L!LIp\"O.\
        r\"G$O\"K-sH\u{6}#(O9s4I1\u{0}% L%q:M%o4Qt/9 i!Z!n!M\"F\"@!J!L2J$m!O$N!Q!I!Q->!O#D#RBIGH\"u\"I(J4K,p\" M?LV\u{13}\
        !'Md\u{c}#!N?Q\"S(h\"\u{1f}`eubA$ u!J&Igw*~\"<w\u{15}w6$( K%E!J9F(p-M!DRJ\u{3}+!@L[1) E%M:H\"R#M#S.Q%Kwv4D!\u{10}\
        sf,0 q!Q!P!R#I-J-K!G!I!O!E\u{1b}q&K!P!O=qrW$!A!O#I\"GiG' K&K!p8G&L/P&P\u{2}K\"Bz4FyF\"\u{1f}`@x\u{1d}-] T!Y!k!E\
        !K!V$G\"E$E!K!F!R!E!I!M&V\"I#V!V!P\"S!S!V!U#J$K!N!M\"H!L!T\"E\"R!X\"U%E(M&T-R!T!T#R\"V!S\"V!S8T#T$P!U!R)V\"U.W$\
        U!U'H$M!N&I-i+\u{2}!?x\u{17}\u{d}!\"pn6' p\"S%K!O7o\u{1d}q#t\u{12}\u{9}\"?I3tC\"% s\"P&Ozt$M$@\"Bv4B\u{2}}!\u{6}\
        O5X\" p!Py@\" u'A.\u{11}&!G!m$P\"N=O\u{a}OFU!VI1\u{c}!!E)>!?x{Y$!G>w\u{1f}`!u+\u{0}\"\u{1f}`euw#' t!I!N#J\"L!N7\
        r;i!xs(\u{d}!?vK1!!I\u{1c}\u{2}!?xt$# q!M'LQ\u{16}!@r\u{1b}8\"\u{1f}`Hr\u{b}.!!Nh\u{0}! w}=!?vMS\"\u{1f}`0v%\u{1c}\
        # J'q!J.u%'O_K2H6u6s\u{1c}^\"@K'Mdb/ U!O!R!U$L!R9Q!S$O!S-O\"S$FuJ1NXi$!G!G>P\u{1f}x>!\"%I\u{1f}t\u{10}V# J!qvMb\
        h% O.v?s\u{1f}`'s\u{14}C\"BO2o\u{14}$$ v\"J=z\"J$\\/ N\"o#M!J!P!H8P%K!O!F.m$O>KXM$L)Z!FI\u{1f}A# s\"M=wk:\"(P?Q\
        W0# t!?&Ig\u{7}!!Ns+\" r!J\u{9}\u{14}!!K4\u{1f}!GQ\u{3}w!?ug\u{2}#!N&N=P\u{17}~! J_g! tU\u{5}) n!J%M:I%M\"O4LBO\
        @s|Q\"!L>tv1$ M's8M'u\u{c}+0 O!D!Q#H!O!u!Q7I!J!T#L!O!r/N%PAG\u{1e}G$!G&M8t'QnP\"\u{1f}`@x\u{2}-#!r>O!uHf\" p%O\u{7}\
        ,&!J!H#H\"I!P9MiM' n'H!J4t#r\u{10}J\"t{}! M2J&\"QEN.P@H4O^OG\u{1f}$ s\"L\u{1f}`Syeq#AS\u{e}q-r\u{1c}P\"!s?u'|$\"\
        J!P!n0m\u{16}p$ D&O9K\u{11}o\u{1c}{(!E$K\"I8o!G!Q#M#Q;=\"FM4n\u{f}X( o!L!J%J8n!J&P.OR0% P#P#M!Q8I\u{1b}\u{f}\"!\
        K!m\u{0})!?t\u{9}V\" J|o9V( H%F\"G9J\"K2w\u{b}J!tz9#%J\"p!L('\"\u{1f}`At0\u{d}! K1W!?Pi\u{1b}\"Ns2K |5!N!O!D\"H\
        \"B!R)s+w(O\"H!O)q^q*u\"H*u!K!N!N(H\"w&_#!Q'L7F\u{5}\u{d}\"!O>sLX\" q\u{2}s\u{13}y\"!szsEO#!K$L<r\u{0}\u{1d}E I\
        !v\"N\"N#T+A,m#F\"Q#K-P!T#C\"F!O,r#C-K$E\"r!N%r\"J*t#C\"L\"v.I!p!M!p+I-l!O$C\"D/HD\u{6}%!D!NBr\u{0}P$r\u{16}\u{1d}\
        ' p!Q%C!M!K=D\u{1a}vQ[!!RS-\" L?Kd\u{19}\"BR4q'$!ULx\u{5}#'O8q(O\u{a}S# m\"R=tD\u{7}&!u!L=N!x!N3Bvz'!w&B8P!z&C.\
        CqIv\u{3}!!N}*' o!H!O!S$M!J:TFv\"As4M\u{17}hB p\"R!Q!M!M!L\"N!K*I!L\"K&S%R$P\"Q+O!Q!I!L!C!K!;!A!D!F+o!n\"K!KGv@\
        S+r%O8w3G!/HD:#!N&MQO6\u{a}'!O!K%K!M8E!O\u{1f}N;t!?q|*( R!K!N%K9O&G.M{M\u{c}B&!L&J8s!M&L@trS& K!P\"o<C!M\"l\u{0}\
        \u{f}#(p?r4NF\u{a}$ s\"K\u{1f}`UG&\u{e}!fw\u{12}26 N!U\"B!A!o!A$G\"H/u!K#T!O%G!U/Y$I^L9u!K.Q%m!F:}#(Mru(s\u{e}\u{b}\
        \" K\u{2}M\u{14}r$ q(Jzu$J\u{1}C\"!@\u{d}v:t(!T!R%K:O$Q!P!O\u{1d}Mq~&!M&M8H'Q,o#P=\u{18}!!EKp!&Pka#\"O>L_pP:$ N\
        !O\u{1f}`@Ir\u{1d}% p'G9G&I.yXg!brk\u{1b}( o!F!R%B8o!Q\u{1f}o!N\u{13}m! Q^W!&O#\u{d}\"Hx4Efy!\"Ob1!<Ou\u{9}# q(\
        I7tAl! JwiJ!O!P!K\"S\"M!P!N\"Q\"G$J!l!T!I'J\"H#V!S!F$L!P-O!O#E!T!K!H6I$PCq-O\"F%w$J,L$R!Q#N!P!J*Q%P\"H\u{8}M$ O\
        !r?x4J}B$ N!M?L\u{f}Iz|$ p!G!G%FvM* L!o$N:I!r!T#O#Q-J'Hq\u{18}' M\"t%E!E7O\"tfNN?!!MEa$ K3s,L3t\u{0}{. P\"S\"o!\
        J#T7P\"P#K\"m.<!L!C$I\u{3}I5\u{13}!?w\u{10}S\"\u{1f}`UxsT$ r!J$L:oC\u{0}#!q?u4K\u{5}:$ O%o\"M!M\u{18}r$ G!x\u{1c}\
        K!ul\u{1c}! q\u{1}\u{1c}3 H!Q$j#R+p,K!P!Q$U!Q!Q-H!Q!O$LxN!P,L\"RrY1 Q#L!M!T\"S9F!D#F!I!G!M-u!w$p\u{6}O%T\"Smb$ \
        L!H>M<sr'!?rsj% H\"M/s.I&QMF'%R\"S8L5S\"N\"N\"N%\u{3}\"\u{1f}`@~JN!%nPr$ L%w\u{c}J%w\u{7}p! onl,!C!O#F!o!D!S4t#\
        r!H$E1L|t\u{18},4!@#N!A\"E!p!N!m%L$D-H#Q!E\"E0O&PFHIu\"o2q!GG|% K\"L#u:L%v\u{1b}o!-tm+\" L%N\u{1f}B%!m!E#J?L0M\"\
        T!?wN\u{4}#!n\u{1f}`Un!:)!N!Q!n$M!O7Q\"Q%N\u{19}F\u{c}\u{a}#!B&G9H3x$ J(O7H(Q!\u{8}' L!E!P#E#P,p+G?F#&G\"N7pLg#\
         M?M!u\u{15}\u{0}\" s?t\u{6}V1!V$C\"R4K$k!S!U#H!P!Q.Q$K!N!PJOLK\"ON$!TQH\u{c}! s2 )!W!N%?,q-Q&F/NENfJ,w!@v\u{18}\
        N!\u{7}v$#\" u?}R\u{6}9 l!C!U!H\"N\"U!P!E;D0C$D\"A>F#E-L)R\"L!M\"p<D.C$H0n!F$t]u$ M't8L'wO\u{18}#ztJt\"I}#% q!C\
        !O%F8uy@!\u{2}zO\u{b}!@r\u{18}\u{3}& t!J&M8v!L&M6{' S!G>P!K&t!O\u{1f}I\u{19}m\" s?tVe\" s?u\u{d}4# J!r>Qi&!?LY8\
        % N%I:L%K2tLE#!N$oSrdj\"?x\"G\u{1d}$+!D$I\"s!J!OqO#t!L8J\"r7Ieu*!v!B!>\"A\"A!G+=1H\"@\u{1a}n/0!?s\"B# P?J~y.z! \
        qk%# s!G>zP\u{f}#?y\u{1f}`!K\u{15}\u{1d}L!J!J\"Q!n!P!J!J!Q6X!Q!S$R!Q!Q!L,G!L!S!M!U!R!Q0A1L'n$Q+H%T!R!L,r!J!O!K%\
        w#P$L+I\"K\"Q#R!L.M0s *% H?M\"T3L\u{b}I])$ M/q?s2G+\u{7}! Mo~$ w'J8w'Jx\u{1a}\"%r?rk\u{1a}\"!Q&P\u{9}*#&L,pQm1\u{14}\
        ' o!H>u!N4K\u{1f}`\"D\u{17}r\"\u{1f}`0y\"+$ t!C\u{1f}`,HaF' r!F!P%J8v!J!K&Z\"NM2tW-! NX\u{12}! p^)! o\u{f}Z-!K\"\
        P\">!n!S!P$E'I1E'JlqOs!JpH\"\u{1f}`%xFm!?O\u{15}W\";s\u{15}s\\*! shP& J%K\"v8L%L\"w\u{c}q7 j!Q!P!K\"Q\"U8l\"T%R\
        .I&O!Oio+N#P!M*D#P!O#L!M!S!R{B$ u!D>x!EjU\"DK4u/b!$lDX!AQse$ K\"v=I\"odI!'L[g\" t?t&3!!Je\u{2}> r!P!T!O\"J!P!C!\
        S!O2G$k\"R#J!N!G.L&LHs#M!P7r'p!E!K%r%G0P!O&R8tj\u{f}!Eo\u{13}M# v)H6s\u{e}f$ L&O9F\u{5}yY9$!I&m?n\\NI5W ]!V\"H!\
        D\"p!R!V!I\"I$L\"I\"G!I)P#M\"P$M!R!O\"N$O\"O\"N\"O\"K\"Q\"J!S!M$L\"M\"J'O#s+N)S\"M$P'N$L-p#m#N!K$s\"t%P!Q-Q\"Q$\
        R(K)P\"P%s\u{11}K( q\"Q%M!P+Q!P+p4R>Q\" s?t*v+ s\"Q#I!K!O!P8O&K~t@K\"LE>%'F8s[N!u\"J8h1 u!9!M%B!M7l!@!S&G.H$PMO\
        +nNt\"N$O/p[\u{3}9 O!P!j!I\"T\"G(I-l$P$U\"K(L&T!S#Q\"K!QkQ)R\"l!N-Q!H$S\"M\u{1f}-\"/Fx@vc#(D>n!I\u{16}\u{7f}$?r\
        !KxO!r\u{11}.\"\u{1f}`%z7\u{1d}& s!F!H=u!I!K.f(!J!T&M8L'M-M\"QyKy^4 H!o!@%p!?4G#G!q!@FF4G(B\"m#K&s#n!G+w4G.EB\u{d}\
        '\"R#L#K9U&P.J\u{12}N_\u{1b}$!EyveL'u q# P'HQr<\\%!S&I?JlE,DHn\"\u{1f}`0v158 S!T\"Q\"Q!Q!U\"O(M\"B,O\"N$Q!n!R)G\
        $=!m!;\";\"Bqo'O*o8LE\u{1d}!\"LE\u{18}!'L+M\"\u{1f}`@rT~!!M~n\"@G4v=[\"\u{1f}`@v\u{16}3! P&\u{7f}$ w!G>u!KDE$ w\
        !I>w!IOO( t!H!M%H8u!K!Gat#\u{17}& S!O!p#A\"J!Py4% H'u~rJH#rU\u{1c}# p\"L?Oi3!VQ'\u{c}$ r!H\u{1f}`<u]2# q\"L?N\u{17}\
        \u{a}\"\u{1f}`0r>3.!P%P!M!P3q$p!O%K\"O.LPHJP!q0O\u{1e}\u{5}$ v!G?Nqr\u{f}\u{1e}5 q!I$B!T!>!I3P$j!H!S#I!O\"NlK-t\
        $q,R/r!L!MCm_\u{1}!!EoN#!Q>p!J>r/!<!P%C*T/D!P#E*I\"K$C$p\"C&s\u{6}J&s7\u{6}$ m\"J=N\u{5}uZ#\"\u{1f}`Iu5-!EL?9!?\
        x\u{19};\"Al4Qk(\" K\"m^[! r:m\"\u{1f}`@rk\u{a}( Q!P!i%O8R(T\u{15}p\"MhI, J!l$J\"M!Q7H!l$Q#P-R$F\"F\u{14}\"% l!\
        ?'M8C!O=8!CS\u{1d}i# I$o;N}3\"#Q#ld\u{4}( r!I!N%H!M8J'H\u{6}pRY$ o!G\u{1f}`$F~^\"\u{1f}`@u.\u{1d}\" M\"p%v! M[g\
        !+sT'\"\u{1f}`Uw^P< N!M!Z#n\"U4l$Q!S%U!L.H$N\"F!I?H!K!O'J!G/M#n9R!l\"J!T,H!O&PfV\"\u{1f}`%qd\u{10}#!M!L=q\u{f}b\
        #%lQS\"K\u{1d}Z\"!qwsh\u{7f}#?r\u{1f}`!Jw+\"%N?N[$\"\u{1f}`0x\u{1}W!Fr\u{9}t\" w?y'\u{11}% s!F&E8p!IGm! Ku{#\u{1f}\
        `ZF+D\u{17}F& J!H!r=L!O!qxL!?uC3#%l\u{1f}`@n'$&!L!N%M+m/S%L9/!.pm.!\"M\u{8}p\"\u{1f}`@s\u{d}i! KM\u{1f}!!LR_, O\
        !o!O#H\"O8N\"S#L0N&H!P\u{b}Hu6! o@I\"!@!IOr!\"L'\u{10}!!Si1\" M!P1\u{8}! qY%!!p2\u{11}!\u{11}tM\\#!K$t?tS\u{19}\
        !Auc{&%G\"L!L$t8H\"P\u{2}u$\"I?G%M2L5?\"\u{1f}`0wb`& J\"p#F:K\"o4NG:!(Fty\" p!MC]!\u{7}vPe$!J$o\"M:REf% s!F&E8p\
        !I@\u{c}!(r\u{7f},#<M\u{8}t-M\u{1c}\u{b}!\u{7f}xuC&!O$K!P9F\"n\u{e}s\u{2}[! tI\u{16}$ q%N\u{c}s%N0D\"Ap4L\\w!Bu\
        f>\"Ot2H\u{19}I\"%M?PP5!?xYK\"\u{1f}`UDq+!&Oz=. R!T!S5v/R(Q&P$Q.N(I!vvO\"Q-q\u{5}b$%P\u{1f}`;u%M_1$!O\"I$Lpx#`!\
        !M_\u{a}# o\"N?O<^\"@o4Luh!?v\u{e}\u{13}#&R9H9r*M!CxN/# R!m!IsF\" M\"p^w# p!S'Q^{\"\u{1f}`[q\u{f}z!?t\u{15}&\" \
        p?v\u{5}\u{1d}!@s4+! p\u{1}\u{17}\"\u{1f}`Cq&'&\"Q%F!E7t\"P|L+5%'M\u{1f}`)p0r!Ev\u{d}\"\"O?Nm!\" I\"m~G/ m!R!J#\
        N!O!L!O7r!I%M!P/JYOVK\"O<\"!@u1Z# E\u{1f}`@I}\u{a}\"@v4H\u{7}`,\"I#N\"K!K)P\"M.L#H\"R,O#L-Nd\u{17}!\"o\u{1}t#\"\
        L?M&paq0!L!Q#o!O\"Q8R%G!S.J!S%MHn\"K\"G_O\"MC\u{1f}!(Om\u{19}% P!P$K#Q<L;>$ r&N9r&O\u{d}`$ K'Q8L(Q4C!!N|G#'r8O'\
        tQL\u{f} q!R!q!O\"Q!n!P!o!P\"O\"J\"R\"N!Q!I!X!L\"I\"P!N!P!n!P\"b!n\"Q!U#T&P&T!m!E!Q!?!L!6!R!5!H!3!C!2!:!G!P!<!C\
        !7!=!o\"L$P#I$P!N\"m!l$U\"S#Q#M%V\"T\"M#V#R\"R\"T#V\"O#P\"j!Q\"o!i!U\"T!j!p!m\"m!m!s\"P!n!U\"L&R\"m!S\"i!O\"I!S\
        !O!n!P\"L\"K\"O$J!V!;\"j!N\"P\"n!o$k!p%l'b\" P?GH\u{4}$!Q!O=u\"O|\u{13}> h!O!O!N\"I\"L!U'F\"Q\"A-L!J#H\"J!I'M&Q\
        !r!R\"H\"V!s]t\"N#J?t!I!J\"G!K\u{1f};' r!K%M\"H7I\u{1f}`!u\u{15}\u{8}!?x;u- v!D!S#O\"I4M%N&L.LFsUo!MTH)p\"Ds4N\u{14}\
        a\"%O#MH\u{14}!*q~ $ N<s:P{s|`# o(J9NG4% G!r>G!z4AS+!\u{15}u\u{d}Y\" x?xE\u{15}!Arar%'K:V%P.O!J*F% L's\u{1f}`9M\
        'u\u{1a}.!?t`%\" u?u\u{1d};$ s%N:s%O\u{1a}{!!AJg$!n!O>l!P@\u{15}' o!F&B!P7q!L!NIe%+B\"y?s\u{1f}`'sK=$ q!K&L9Q\u{19}\
        \u{c}! pd\u{4}\" w?~G!! O->' G!p$O#U7M(U.H9~/ l\"k#@!@6H$U&Q!o-K!S%Sun\"H,O8P~J!\u{7}t/S$ q!F&C{v=j% G>u\u{1f}`\
        7L$uHR#1>!o|tK\u{b}!\"K*5\" s3O+f\"!G?M\u{1e}p\" r?r\u{a}K% R+w!L>q4=4\u{13}\"!N?R<*$!P$I:t!Na\u{18}$ o!P?M\u{1f}\
        tOQ!!OA\"\"AM4tAk\"By4E\u{1f}]# s\"N=t$F- M!M\"Q\"q\"L;M\"H4t\u{7}M!M\"N\"o\"O=2!!Bv\u{7f}& J!w&J8K!x&J\u{16}R\"\
        @t\u{7}t=j# s\u{1f}`!{/=\"\"n?q[E!!I@a. o%@!J!M*S.n$v!G2C$M\u{5}p#F#O!O\"|$ K\"r=N\"sX\u{16}$ O%O:L%P\u{1d}a\" \
        t?w$L\" w?x7}\"Bt4K$D!!G\u{7f}\u{0}!\"M0j$ H#F*v?qI\u{17}) w\"L%G!D7t(FGv7K!Lb1\"(Pr}'\u{18}!!Kx\\!?w~t\";R\u{15}\
        Rlf$ r(N\u{1f}`8qB.#'8!o?n0d' s!?&I8s!B!O%@sD!?w\u{b}\u{e}#!L\u{1f}`$qp-$!I\u{1f}`$J$sR\u{13}>!P$M!I!T,=-m\"y\"\
        S!K!p!q!E*@\"@!C!:!F!?\"D!J#B9j!LHr'I!H8N$I\"L\"u={#'M\u{1f}`>KNB$ n!M%M\"O\u{7}N$ H&R9J&Px\u{6}* N!n$A\"T!L?R-\
        EpJ!t\"Nc'!!P\"=$ N!r>N!tGP!n@\u{0}t. P!Q$S!K!Q!S3I*L/M|J5N\"Q/N)J=z% u!F&J8x5KY`\" o!KR~!VQ\u{1b}2\"\u{1f}`TsB\
        0!\"N\u{7f}9\"\"PDI*\u{2}% r!M!M=t!L?L$ O<q\u{13}O\"qEd!\u{5}s\u{c}x$'p?J4q\u{c}r\\\u{6}\" L(P\u{1e}n\"\u{1f}`&\
        spG% J!s>J!|4D\u{a}F% Q'usN#r(rO\u{17}<\"Q!N\"I\"Q!T3?%q\"G$A!M->!K!t\"B\"r!EVQ!w$C(H&N!r\"F)?-C#A!K#B=~! t_\u{18}\
        !\u{11}z&]! r6\u{1}%!H'L7s!J%O$\u{19}+ v!L!M$@\":4H#r`tPx\"H.sH}\"'o?qP>! O\u{13}\u{a}$!E&J9K'O\u{1b}a%'Jxx#v$M\
        YH\u{b}\u{18}\"\u{1f}`@GDU!?wx\u{19}!!K\u{10}&' p!G&C!N&@3U\u{e}rZb! GKh$!I&L\u{a}K%s+F. Q#T#O!T\"Q6T%Q!Q/N!R$Q\
        IP\\N'Ss@&!T$O:K\"n$N]tmT$ q%N\u{c}s%N\u{17}\u{13}!%K\u{5}A' w!G!L#J:r!M\u{1f}tRW)'L!P4p*V.F&M!GvpDO\u{9}\u{2}!\
        ,s\u{14}E\" r!L`p!AtW!% K'q8N'pWsG?\"!N$M`.* u!L$M!Q!M!L7t%O#L3M\u{b}J$%G;t!N3E 8#%L\u{c}s%L_>\"DP4p`!\"\u{1f}`\
        0vr&! vz'% v\"N&F7v\"NnF!+px\u{f}&!I!j%C:p&P.M3-!?w+c*!B!E%I6u\"|!A!D\u{1f}`4K#uV?!?tY$\" p?p]o\"<o\u{15}oBH8!K\
        !Q!R\"M!o!J4K&V#O\"J.K!M!U\"Q!S!PmO$C$n!K/r!L!O#M`S)!C&I6v!N!p\u{1d}G8N#v!N}a#'@8n'FT\u{11}+!K$R!O!G!N)J+O#l!S$\
        P!P11% M!r\u{1f}`$M!q2\u{9}#!G\u{1f}`?uEo! K8,\"'J8v\u{12}\u{f}\" J@v|=% P%s:L%u\"MTo!!L\u{15}C\"\"J&p\u{1b}t# \
        J6vSv[N' O#p\"P:K#y\"R2H7\u{7f}) v!M!N#F!Q!O\u{1f}`'N9L3l!V?\u{3}-!GrZS#&T;q$PZ\u{d}\"BM4sWY0 O!s!n#H!E!@8R!w!n\
        #J!G!C.D!F%B!C[?\"\"T?P>:!AQ\u{18}A&!G>u!K\u{a}sOK+P`3\"\u{1f}`@v\u{f}S3 P!G\"m\"M!T:J$P0Q!P$R!OCKGq$K\"{%H0Q\"\
        Q$R5\u{15}! N\u{1a}m\"@o4RXy!!DOp' q!K!O#N!J!E!GEp& M!Q&o8M\u{1f}`)rwa!%K:.!'O\"7#!P!T%Lyc& z!E&D6J\"p!Gn\u{1e}\
        $ L\"n?o4Q/\u{3}% o\"L$q!N!O5'\" I\u{18}Mt\u{18}\"!n!Npt8 T!m!U#R!K!L!R7k\"V#P!O!I!L-Q%L!P!MVP4N*N-w!K\"PAtUO' \
        Q\"H/r?y2FNK^r?\u{1c}& O!O$O:Q%D1NA5' p!J!U#C\"M?M\u{1a}P&P\"!HEI\u{3}\u{17}#(o9Q&p]Y!Bq\u{7}\u{13}! q\u{12}T!w\
        sNv' n#E$D,8!o\u{1f}`>nWQ!?uvN) p!L!O$J!J!L7m\"O&J/q!Xq\u{1f}RH N!r!t!F\"C!F\"o3H!I%q!G\"G!K!N.P$D!L!H!J,s#M3M!\
        M$I\"I\"n\"H!JFM!H!I!q!x,M!q!s%K!N/J#veb# H\"O$R=P!\u{11}va~\"\u{1f}`@x`j!%MA\u{1d}! sMl$ s\"M=s\"N\u{f}n7 l!N!\
        M#?!M!D4B$m!R!M#B!U!K.D!NCA%O(KJs!B\"H/M%P\u{b}\u{7}. p\"J#P!L!K(H1L!O#P!Q!S!N/SyuDH!0Iim' P!L$@\"N9P4MQHQD\"'J\
        ?K\u{1f}A! Ls~( n!K&Q8r!M'K.N&K=O) m\"A%M8p\"G%MQr!A7F.\u{10}\" o!F>W#?O\u{1f}`Av\u{15})\" r/Eq\u{1c}! q\u{16}J\
        < T\"i#Q\"k8L\"X#V!U!X.V!V#P!T!U!U3K)P#O(M\"T4K.S!T8S%R!O\"[=qn[$;v!J\u{14}v!Jgo# v\u{1f}`@x\u{3}\u{a}\"\u{1f}`\
        %v-\u{13}!\"I)$\"\u{1f}`@yW\u{1}![q\u{1b}\"! M\u{7f}\u{c}$!K!M=q\"N]\u{17}!?yrP3 G!O!M!K\"u!E!R!M7M!R!K!T\"r!H\"\
        L/N#K]nOJ*\u{16}!?x\u{15}?~!K!O!A!K!O!K!W!V!:\"D!M#M\"x!w!N!I\"L&O!O\"l!M!O!J!O!P!L!Q!P!@\"I!P#P\"r!q!N!I!M!S!J\
        !M!M!U!K!Q%O\"p!n!O!N!Q#L!M!M*L#M#S#T#O\"P\"I!R\"M&r!K!G&V!R\"O%P#R#S!Q*h\"O!N!L*S#M!O!H\"N!P\"P!D$O\"r!s!Q!N#p\
        !M!K!O(QK \"Au4K\u{7f}\u{5}#!G*s5J\u{1f}\u{13}! Pa\u{10}w P\"r!P\"T\"O\"M\"L\"P\"J!Q!K\"L\"S$L#o#P!S!X!N!U!U!W!\
        W\"O\"L\"Q\"J!J!L!T!P!T!H!T!L!W!Q\"M\"L\"L\"P\"M!S!M$S\"Q)L%T\"S\"l!M!U!T!R!n$R!V\"K'N!N\"R$V#O!L$K!P&S\"N\"o!m\
        !m\"p\"K\"o!L!M%C%Q\"S!N\"R\"P\"P\"O(J%P$o\u{c}R!UNt&!AL6S! N5\u{d}$ r!E!I\u{0}s\u{15}6& N%E&w?m\u{1f}`!t,v\"\u{1f}\
        `UH.\"Y r#N!F!L\"Q$;$<\":\"9(O!T!I\"g\"R#O\"T\"T,O\"O\"L\"O!R,n#O.P#P\"S#K\"o!K!R!O#K'I$P#O!S\"G!Q'P\"m\"K\"I\"\
        o\"p$p!O!T,O#k$M!N!P!R.Q\"I#yu.\" n!L*C!$oP%$ L'u\u{1d}L#vj:\"\u{1f}`0v\u{11}\u{b}8 P\"p!I\"L!J!O!N+E)u)J!O!O.n\
        %N=P\"oAs'J$G*L\"u!C!J)sUA- n!I!O#F!Q!R!O?MSr$IFp\"F9ni)!Gsn\u{1a}\"(q?sKj!?y\u{b}D!Hx\\L\" r!IA/!As?\u{6}$ K\u{1f}\
        `%H\"u\u{5}s\"\u{1f}`@s>z% L\"q=O\u{1f}`#r\u{1}K!!qZ\u{19}#\"M&I7t\u{6}{%!K!O#N\"o!Jz\u{7}\" r!H\u{1e}!*!>!o%:5\
        q#l!AgT'NCq+r&t\" u?u\u{1e}\u{c}# t4H?K@\u{3}\" GnM=*!ztH~' m!I!I%L@O\u{18}sEqH%\"!K$p F!&LP\u{16}\" q!O2\u{5}\"\
        &q;Q:#!UM\u{1e}p\"!r?u9`% p!>&E{r#GF\u{7}(!O&J!T3L%L$L\u{c}L5O7m\"!K'Qv;!!Q,\u{f}#!ovN!u&C#\"K\u{1f}`#viy$ r;O\u{14}\
        t!O\u{16}\u{10}\"!P$J\u{19}\u{8}$!L>t!MFt<O- q!T$>!K!S8o!Q%O!Q!Q-M&K\u{7}Smb&#s\"M=w\"P2;g}sH! uDr!%N}s% I'N8H!\
        r4H\u{6}>\" s?t*w#'q\u{1f}`@sA2!cv|\u{d}\" q!<Oi! p6w\"@M4uW/$\"J%q\u{1f}`@w\u{12}}!\u{1d}vDs! M0.% F%n#R7H:NS}\
        )%F$Q;M!T/M!T#H\"O!Nf^'!G&I8K!Q\u{1f}`!F&K4F#!rSs\u{c}t\u{d}=$!n!J>q!L0\u{1b}$ N%t:N%u\u{10}@$ t(Lzt$M[\u{1b}% \
        K?J\"E4{\u{c}r.a)\"L#D\"L!B(oDL!I'F+G\u{4}\u{10}- G!G!R#I\"x!L7K!I!N#J\"y!O3KP8\" s(N(:- K!M!t#S\"L!L+t-O!o#T0N\
        {I0M\u{16}\u{19}\"\u{1f}`Ux\u{f}N!Fr[\u{17}! pR\u{18}!Dq\u{6}5%'QNTHL(NbQ|(; n!U%O!F!R!J3N$P$O!R!M!P!L\"R*Q$K!S\
        !BOH.N5r%P!M3N!F!S-t\u{19}X\"EO4o/x\"\u{1f}`>v9s# p!L&H\u{1b}:$ L?J#s4?\u{11}y!)pQW% L=u\u{1f}`8M#upe+ q\"I%z!B\
        >p!J4KJp!N`p!Nz\u{b}& s'@,L,o3L\u{14}ED\u{19}! ONZ\" t?t{q!!M\u{1c}F!!J7e!?Fox9 {!E!O!N\"?!M!E!C+y!9+z!K!N#C!J!\
        I,w!=!ANs]o!H$L,q!@r\u{14}\"\u{1f}`$vjH\"%I!MF\\( O!O$o\"P=q#Q.L&Ff\u{19}$!H>p'F2Qm\u{12}#AqYN$u\u{5}%\"\"q?s0y\
        \"Bw4I\u{9}\u{16}# s!L>rS:!%P\u{13}R# p\"OSOA>& N?O%o\"Q.H\u{b}P5c!`Iv\u{14}% L!P!R%Q8L\\t%$m\"Q=N4q\u{c}u\\4!'\
        M1P!!N7\u{e}!!Mg#\"!J!N8[!?uk\u{1d}!@q\u{11}G)!F!O%H/s,H\"E0J$w1s6S!Cq\u{1f}k( s!@<u\"x!F\u{1f}`5K#u\u{13}.' B%\
        s!R9H%r\u{1f}`!r\u{e}a!'o\u{1c}R!@us@\"%P?P_q!\u{e}Kd\u{e}\"DH4xkz#!K!s?qT\u{8}! LDD$!t&I9t&Jq\u{12}!?y\u{10}j\"\
        ?o!Q|\u{1}(!G!O#s!P!A9K$F4x'V! RKq%!D&I9H\u{1f}v'K6(\"\u{1f}`CuFH!?v~\u{1f}\";s\u{15}s u! q@M#!I>u!M\u{16}l/ \u{0}\
        !@!K!@\"E\"D!Q7\u{7f}!B!M#F\"F!P.K\u{7}px(!\"KGV+ n!N!G%G!H3G&L%L2H^q:G\u{15}b$ r!I\u{1f}`/P\u{12}-\"\"N&N,`\";\
        t\u{15}t=\u{18}\"'N8I\u{9}y!UN~y$ s\"J=w\"JE\u{12}\" t?s-y! s*\\\"\u{1f}`@s[H\"(q?rH1\"!O>@\u{11}2\" MTN\u{7f}!\
        % q%G:v#{4C~\u{7}\"\"P=I<\\(\"P#K#L<P\"B2JCO-Qj^# t%J:u\u{13}I\" x?zYM&!P$C\"M!P\u{1f}`(P\u{1}1\" r!IZ\u{2}& v#\
        J<t#Nop#O}5\"AT4Q\u{c}j$!n!I>p!NWE$ K\"t=L\"vmD!\"L\u{13}\u{1b}\"\u{1f}`%x[H\"\"o?pl9#'O?P.J0.& M\"K%M:L%J\u{9}\
        M\u{8}Q4 P!G!L!N\"x\"G!L7K%J0A${\"EAr\"E(tZO!H\"J\"u\"K(o! NNK!&L\u{7f}'!2o\\w\"CG4y%\u{1c}% M4q\u{1f}`,N2s/j\"\
        \u{1f}`@w\u{5}Y\"Bp4P\u{c}1\"@J4w\"@' K!o!Q#FOHjs?q~$\"!I>w\u{9}:& I+Q!y?s4<Ltm\\\"!Fvv\u{11}Y$ I!R>J%mX.\"Jv4@\
        H1% M!t\u{1f}`$N!tD\u{7}!!Bf=%!L$r\"JMN$w0C!(Q-[\"\u{1f}`Rr\u{b}\u{f}. p!C$@!Q!H9P%P!L_O1E4x<N.o%r~N\" L?K(\u{16}\
        7 K!q$K\"L!S7Q!U$U\"F!Q-CDq'E!w!J!D!v\"J4KFE%K\"q!OMq' T3D!u><!o\u{1d}L!q4\u{d}& I%R:I#M4t\u{2}uG\u{7f}'!m!K#I\"\
        N!I?K~NRN!?K|\u{16}\"\u{1f}`@w_\u{0}$ p\"I=o\"N(~\"\u{1f}`.xsV' K%M\"v\u{1f}`9M%M\"wQN! L^\u{15}\" u?u.|!?y\u{c}\
        t\"BK5u\u{0}:, V!r!K#H\"I8S!q!L#N\"L.K!E\u{0}\u{1b}!?w^P& s!K&F9O&KQuoR1 T!R!r#C!P!P8o!O$G!M!L!T-J&KuL0O5Jx_!(K\
        mg$ N#q\u{1f}`6ry #\"oSJ\u{c}r+W\"BN4uhw$ N!p>L!o\u{1e}tC t!;\"G\"=!D!=!T!J&;\"A#p'F$j!?$C\"C!U'C&<!S!E\"@\"B!O\
        ?p(o>q$l+s!G,h$M$B\"D&F\u{c}\u{11}!YR^\\!Ar%Z\"K\u{3}4@R\u{f}; T!N!O$P!P\"H(r+o%T$S\"P)q$Q%NLJ)q*u\"H&G$s!O\"O!\
        J'I\"o!L3M8L\" q\"K\u{c}N#!o?p4E\\\u{7f}% I%Q\"r8I;x4.\" MnN\u{c}\u{5}\" u?vT9! K\u{12}\u{16}&'H4umq1D6P!u\u{10}\
        h\"'M8y=\u{18}'!C\"H1t+P#L1r\u{c}QqR!)M_\u{12}!'M<p!!M$[%!C!Q%J!n?Mht( n!>!Q&V8B\u{6}L9r\"L)\u{12}* t!H!T%L8t!L\
        !S4OEMevD\u{15}\"#o!Kc\u{0}\"'L-P$\u{7f}!?w!c6 M\"S#n!S\"Q7N%l#D-I%O!IAH#M%E\"l!T+O!D=M0?\"J$S][! s'\u{5}\"AK4r\
        F[,!P!m#A!L!O9P$F!N!O4HLQZPl\u{12}%!H!n=O\u{1f}`!u:w\" M\"nq\u{13}' L!E$u:L!J4J$zi<\"!L?O-w. I!K&E!P:x\"T#N-I\"\
        >\"N!m#NXKKO\u{1c}C# r\u{1f}`0t\u{1f},\" o\"J\u{17}K$!I&u9J&w``%!P$E:O\u{1f}`(sgN!\"L<C% k!L$H\"L?PS/%!G>K!J&G4\
        {]\u{1a}!zz\u{16}L# O'r?s>w& s!L!K>K!P4Q7*( G!u$I\"I!P7J!o&L\u{15}\u{14}!0p\u{10}\u{d}% t%M\u{1f}`;t%M2j$?M\"oV\
        u\"H?\u{1f}\"\u{1f}`ex~\u{e})!R!U#J!M!H:Q$K!F_MB$\"7zXzdJ%!q!K#H<L3S\u{16}0!nyn.' t%I\"J!P7n!GyqQE\"\"PDIY\u{19}\
        \" w?wm$E P!X!M#J!R!H(B\"P\"u(I$R!V!T#M!O\"O)J\"l\":!M!=\">!R!E*n3s$s\"HAB!K%L!x+I1R%F!N.K\u{b}>% R+w!L>q4=\u{12}\
         & w!D$E\"E8s!H\u{15}c( K!I$v:L!J\"x\"w2DG%!@m)\u{15}\"@y4Ezt& R!P$E\"QNO\u{a}L\u{17}($ u\"J\u{1f}`#xR\u{1c}% M\
        (QMJ&P\u{c}N\u{7f}`!?u>\u{b}!?v\u{1}n\"BL4u<]\"\u{1f}`=u3\u{f}%'NNSHL(MaKH\u{19}$ r!J\u{1f}`/w&}&\"O#I!M!M8u&N3\
        p! r9?!VM[C% v%I\"L8w9JQ\u{18}&\"Q#F\"J!M?Q~NE$#!C!n=pp^$;N!r\u{14}N!r.G!?vP\u{3}! n\\\\! o\u{d}w\" q\"K91!Rps~\
        % y3G,u3JzF\u{19}\u{f}\"Ht4NIp$ L?L!O4t\u{7f}Z&#n\"M=O4r\u{c}r\"N\u{18}5& z\"G&G7{\"H&G\u{13}\u{1e}&!V$N:J&N\"p\
        [t|\u{17}\"Ar4I\u{1b}\u{8}# J#q<TjT$ M!s>O!tF%- t!J$N!Q!J!M7s!O$P\"O!N-H!OWF\"BO4rYW\";q\u{15}q)S% J\"r&L7H(L\u{1b}\
        !$ N'q8N'r'u@ j!U!T1T!H+n!T!U#S0Q!Q#S!S!R!Q)Q1M#N!N\"N%M&R\"O=O\"J+M-i!N$R#R)U%P\u{1}\u{18}& O!K$M#M!KEG\u{0}-2\
         P!U%U!U4N!M#P%B!M/O&H!HvN.G!P!J#n!Q\u{11}\u{11}# p!E!L[\u{c}# P!A>L6[!nw\u{12}4!VU\u{10}\u{8}/ K!M\"s!H!K!K-I,\
        K#F4{\"P\u{7}O#v\"I!M\u{1d}<\" M?K&K\"!L&I\u{1c}1!$lp8( o!=!J&M8D!G\u{1e}u5sSa$ p(H7q(J\u{b}@\"!q?t\u{c}A1 V!M!\
        Q#R!R!K!N7T!P$R\"O.H$O#M+t`M;Q\u{1d}\u{3}\"!s?x&3#BJtMLrM\\& M!L$Q\"K8N!Nz3$ M3q,M3rI\u{9}\"!G>xt/! Ned#!M&r@S]\
        }K L!K!Y!B\"l!V!Q\"P\"T&L!P!M!Q+R!G!Q#9!C!<!B!E\"A!I#E!J!F!I!C#U!C\"x\"p!l!D\"v!u!slv3Q!M!T!F#jkY\"\u{1f}`-yp\u{a}\
        \"\"N\"o:\"$!B&G!H=s?r!!MK\"8!>\"F\"U\"r*o\"R(J$l!E\"I\"K\"?*x(t\"B(G8L(K#u!M+r%K:J\"t~.!!M\u{1c}~\" M!I%\u{f}\"\
         o\"P\u{19}F!DL\u{12}n!?we@+ l!L&B!S7l!H&L0Dno+r.tW\u{1b}! q9('!O$G!Q\"N8Q'I.MM)#'L8q!K7(\" o'KQx#'J@QSNF\u{0}\"\
        'r?s~9\" q/D%\u{11}# p\u{18}q#P!X(!@&ntB\"F#EDO!M\"t6\u{c}\"\u{1f}`\"t&1'!J!P%F!P8H!Q\u{4}L\u{e}^#\"R%J:P1\u{6}\
        $!P?R4N\u{13}Nhb9\"m!;\"O!R!N-Q'M%R$T!P!K!R,T!K$N\"K0A8O/p%I7y#M-I(M!P3B$ K<t\u{13}M\"t\u{1d}p@ p!L!S!O\"I!O!M!\
        S'?,G$r!Q!P!I$L!R-J!T2t1F.N!q'u7N*r!G0M$D!E!Q!N-rD\u{b}!?u\u{5}'!!N6C$&M\"N7rjqy3\"Or2G\u{6}?'!E!n%=!N8F&H~o\u{6}\
        #%'F!G7M\"r\u{1e}yyq! t m$'M!Q9N\u{1e}s=\u{d}\"\u{1f}`@v`\u{4}\"!H'I\u{7}>!!Ke-% O!s\u{1f}`<O!v;!% s'H\u{1f}`9u\
        'I)2!@Ph>!At7|$'Q?O.K\u{b}Mt0\" L(r\u{1}7% x!H!L=z\"L{\u{c}&!O?N&O/J#Q/L|\u{10}& n\"Q%F!K7q!L>C\" v?z.\u{1d}7 M\
        !G!G!L\"u!L!M!O+=,R!L!J!O\"o!L!O0M#L\u{6}K!I\"L\"r\"N \u{1e}\"BH4x(I( l!R$G!M!M!PMJ\u{a}uCD5!N!P$E!R5K#R!Q!R$G\"\
        P2J!J=u!K@s!G&M0Q\"K0O%K\u{14}k\"!G>tvq$ q!M?Nqx3W$ K\"r=N\"ssT! N\u{16}\u{1d}\"6zSzH\u{1a}\"(Lzu\u{1f}%\"UNqq\u{4}\
        >$ s!H\u{1f}`/t\u{16}T# N!@!lee$ O!s\u{1f}O!s$\u{1a}!(LL\u{8}&!R!O#J\"LQL\u{7}F#\u{9}#\u{1f}`UJ#uQd$ L?L!H4z\u{17}\
        B% M/r0K/L2vNl! s 2&\"N%I!N9M%O\u{9}s \u{1c})\"L#D\"L!B(oDL!I'B+G@\u{19}' J!p>L!B4|\u{b}P!s9j! L>e\" J!Ks\\$ o\"\
        F\u{1f}`;GVD\" u?u\u{1b}!!Bw2:\"\u{1f}`0rLr$!K:K$p\u{11}K\u{e})) y\"F$J!s!B7v\"I&I\u{b}p%\u{c}!?xvm,!O!R#p!J!N!\
        S7n\"S$J/M%O\u{e}N@|#!q\u{1f}`@t}N! N_\u{10}%!K.E0s!M.G'\u{e}\" t?u\u{15}]!?ri\u{14}! O\u{7f}k! JjZ!!m5V%\"Q%N8\
        n'N/I@y# t\"D=vqt# q'N!P<#! Q\u{1f}V!VRM\u{0}- M!N!o%N!S>N.I!X&OGK/MNp(PM_$#K2qSq$K2R!KtH\u{b}/ p!T$@!J!M*S.o$v\
        !G2D$M\u{5}p#H#O!O\u{1c}\u{b}! r\u{7}\u{c}\"%r?r\u{19}[!\"S^\u{17}!?v\u{1b}=#!J>M\"p6K# x!H&ER\u{11}\u{6} t\"q!\
        B\"J!^!W!q!F\"K\"G\"U\"O!l!Q\"J!o!N\"S\"L\"S#J!h!E\"N!W!W!S!C\"N\"I\"U\"T\"T\"D!l!H!V!K!m!L!V!I\"M$L\"M$J!o!I\"\
        K\"o!N$S\"R\"k!U!U!n!S$o!P\"q!Q!W#q!P!K!K%U\"k#P\"L!R!n!Q\"G#S!Q\"T$T%q!h$i!L\"L!R!M$E\"H#L#M\"G\"I\"O!j!C\"I&V\
        %R\"S#p!n#k1-! s;l# q\"F?JQ\u{7f}!?v$\\% t\"R&Q?I\u{8}rJ\u{1b}$(M7v\u{5}M\"s$'!$pUK# s!G'F/u!&P\"?!@tm}$ L!rvN!\
        t^\u{5}! ND\u{11}&!M!N#n\"J8G\u{5}t\u{15}\u{a}!!poA- G!F\"D\"E\"D$}!J4D$G&{!L33\u{c}su\u{6}\" I?MF\u{1b}$ r!L>p\
        !PlR\"\u{1f}`.v\u{19}-\"TO$B:7!?tP\u{c}!!sMH\"\"M&o/$# P/q0OY_$ r\"J&D?I\u{6}s# N%l!B{G, F\"K#U\"u!N7I!S!P%s2IM\
        q_qQ%, M!n!V#K\"O8R(S.U&M\u{5}R$I#O\u{1d}Y> w!A!k!D\"A\"B(H$F(J$r!H!S!K\"B\"I.B!TBq!L*o#H,r>s!J-E\"m!F$G\"L/J0$\
        $ T!C!s=KcE\"&R\"I\u{c}_$!R&M8KXu\u{14}c\"Cv4Hp}#'J{u#Jnm!\"p\u{1c}\u{2}) q\"P%I%F3o\"O*K*L&Mw=\" u?w\u{a}[#!I!\
        P%N_\u{f}# P'P\u{1d}zpp# K\"qSPO,\"\u{1f}`UvIo#+p!o>ry(, m%F?I\"q!r-M!O%D!B\u{1}v!G!J0Z(!G&C4F$u\"R#E\"Gpq42!Bt\
        M-*!G!L%C5s#o\"M3J!Pou-s\u{13}T$ u!D&J8z(t` W!@$Q!p!N!S!R\"M$T$=$M$@!m!F\"N!R!S!s\"q\"V!P#J(@\":!U!C\"7!W!K!R%>\
        \"I,s)o!I\"N!E\"v%o#G*F#C\"r\"C'q#s$j!C\"D!Q(@!m!@!R%O$o$H$;\"E!O%?\"E'E\"FA4!!Hg\u{12}!Au.%\"\"q?rY\u{8}# r\u{1f}\
        `Ut:S' L!u>G!sNp4G]R+)\" y?za^$ Q4p+P4rQZ& S!@\"H%qSk\u{c}q\u{4}6!zxQ\u{3}\" p!K[\u{4}!'Oa\u{7}( u!@$A\"D8m!Hqr\
        %F J\"\u{1f}`ew\u{7f}\u{1d}\"Bp4Q\u{5}4! FNC% r!?!F%C8r1-# w3H?L<g# J)pSr*]D T!G\"H\"L\"R\"J#p\"q!E#o!F-N!Y#D!O\
        !K!O'M&M!T!D\"E\"A!T3Q's0J-O$r'u5E!S1K\"H!R/O6S( m!L$M#T7l!S$L4HP\u{b}!\u{14}s\u{c}\\!?s\u{0}+!Uo\u{16},!%q\u{14}\
        N\"!N?N\u{11}(!BxaW# r?w'L\u{c}K#AS\u{e}q-r\u{1d}A! L'W!Jv\u{d}$! M\u{a}'#<r#w\u{12}r9)\"?G!yt$\"(Otr4R\" K\"r6\
        \u{e}#!p?p4P~p) p!R%L!N!R7i!R5T\u{11}P\u{1}>/!?\"H#H\"T8F&u!N'L*D\"B&s\u{7f}I%p!H!D\u{12}.%!G$I\"L8r%N\u{6}\u{9}\
        % t!J&I(D0r\u{a}M( Q&U;UasMO0P\"n$Og&' F%Q:L!J&H5N\u{4}I#N!?z$h\" O?Ok\u{13}@ r!M!M!Q\"F!T!F+q*Q$O!U#F\"F!K*m#Q\
        !Q!U\"P\"K!I,r0t7r!E!G!r@Q0O$Q!J!OXQ##O0L?M\"x# Pwt\"L7\u{2}!-t\u{1c}0\"%K\"M\u{4}6!(M\u{d}J!?wU'%!t!M#I\"Gcsj5\
        \" s?vM?!As~i!\u{2}ti/' n'J8l'L/Nhr?p\u{8}\u{f}# q\u{1f}`@r]9# o\u{1f}`@q)F!&rH#\"\u{1f}`*z+4* R(N7L%P0H!G&N\u{4}\
        H'K!Liq. N\"T%N:U%P!I-I!Q#E\">XK$s.K=P*b!&Ri6\"!K'P$[' t!H\"E=K\"G1t\u{c}vR-$ M%t:M%u?X$&L;n$M0DQL!@Piq$\"F&p9M\
        \u{7}qs!' k!M&J9R&M.Q\u{c}M7\u{c}#\u{1f}`Ct#O%\u{e}- Q!Q!SRQ&OWH4M!L)M$N-I!P$ND^\"'J?K<>#!H?J&q\u{11}9!?s[|# K?\
        K\"tJ\u{2}!@tK \"\u{1f}`@vo#!\"o\u{18}W!(Np\u{14}$ t'B8v'BA\u{7}! rj>'!T$G;T$K1N\u{f}K0t(W# J\"P&r\u{d}C0 G!s!O\
        %t!L8F&v.CRN\"s0p!J$M!s&L!p{($!L$t;L$uKt\"<M\u{15}M\u{19}O*!K$G\"S9Q$G\"T.R&NCLHG6z\"\"N=pcx8 F!p!O!H\"w\";4r$J\
        !P!R!K\"u\"A5P<L\"HGN!s#K!v+r,N!s$PUF% o!H&F=q\"K\u{1e}\u{7f}$!H!NuuMs\u{15}(% H!N&p9P&m\u{1a}M\"'E8o%\u{18}! s\
        s\u{a}\"!H&HmZ$ o!O\u{7f}E\"x?W. o!U!P#I\"G!N3K$o%Q\"L\u{a}K0L$D\"C\u{16}\u{8}\" r?x\u{3}\u{1a}#(K>Q4n(n% p\"E=\
        s\u{1f}`!u&o% s!E!J\u{1f}`XL:\u{a}\"!K?L\u{16}\u{1}$%L\u{c}r#v\"L,!!'JwN! t{A\" M\"q*\u{c}\"#S\"m{\u{1}\" G\"m\u{19}\
        q\" r3P7%!!@>{\" q?r\u{4}k@ L!K!V\"R\"U!N!N*m*Q#R!Q!P%L!O-D!P!S\"U\"QEy%M!OJN\"Q!O!M,K!M!N%R!N=Im=\" r?tE\u{1e}\
        $ M!t\u{1f}`=t\u{7}\u{2}; W!W!R#M\"L!S*o!:*K#R!Q!P\"P\"O!T)Q$L!L!S\"J\"IjL)t\"S$K3I1KuP\"'L_w+\u{15}\" o#F(F# L\
        !P>LN\"!&N\\Y*\"O#E\"q!J7u!E&G\u{16}L!s)vZP!Bv\u{11}u\"!N!o\u{17}\u{1b}%!H&r8vcK#ti\u{17}!?r\u{0}f! sy\u{6}> h!\
        F!O#U\"G!P3L!r#p!Q!N#M!W!F/M%G!M:T$J(O!o#EAP*L!r/K!P%H8E\"w^\u{14}\" P?OG\u{e}\" p?utn!GQAP@ S!=!B!@\":!@!:!|!9\
        \"<$:\"8\">)K$E!G!I\"B\">!r/H%l;s$N$p$L#G!qBo)K\"v4u8I$!Q!oDH@sNI# NTJCK3\u{17}!(O\u{2}\"\"?vGqJ\u{7}!\"QD\u{d}\
        #!o?w4KLo/ S\"o#;!C!Q!o8S&M.P!I%L!L/J8O]Rt\u{1b}\" H?Jh;\" u?|av!?|Z\u{1a}\"Dp4N`\u{a}$!K&N\u{1f}`9v%\u{12}!Fq\u{7}\
        ?! t+X% s'O,G,t3J\u{19}~! p9\u{18}m O!Q!R!4!Q!M!J!I\"\u{2}!y!1\"6\"?\".!B!F!K'W!V#P!N!Q!>!R!M!M!L\"z!s!<$E$K!N!\
        N!P!>\"J!Q!J!Q!s!l#E$I1L#N!O\"N%M&R\"P!N0L!J!j*N!T!H!R(W!V!M(u%P!K\"A\"N!O!L!O!|!r#L$N!O#k!N(s#(K?L.Hs|!!H\u{1a}\
        M' M(T3O!p#O\u{11}O!pHm\"!J!O\u{1}\u{4}!?vju$ s!L>r!O\u{d}t!WOW]( r!E!T1J,x!H!Q1KRI% I!I!o\"p;ND3#\"G=t\"F)k\"G\
        R4n\u{5}#+ w!=$A\"?8w5A$A\"E\u{6}G$J\"JA,!?wOkA\"V!L\"F!l!q!O'L\"L\"K(Q!o$P$E!X!o!P1E!l!T@T!H!T(U\"R#Q<D!l)S!Q!\
        o\"P1M!U\u{1d}!# r!L&E\u{3}5! t|7#!u?x4G4\u{1b}!?H\u{c}F! s:\u{1f}) R\"s#GAN!L.FoG\"o\"pZ\u{8}\"HI4xXP$ t!L\u{1f}\
        `$w`O%%D\"G9r&E.D\u{2}n!?t?~!%J7\u{1c}!\u{1d}z\u{1f}<\"\u{1f}`@y@\u{18}$;E!r\u{14}E!r4O! N#c\" N\"o\u{15}o'!M$O\
        \"J8s%P\"D2OK*' y!C$K\u{c}u%L.rPtx\u{7}!!N$2! qI7! Gq\u{1f}\" s(M\u{1a}\u{c}! L\u{1b}\u{19}\"BvtrUQ!&Ni2# L!t\u{e}\
        v\u{6}q'!F!Q#G\"N9K$M\u{1b}LL\u{4}+!N!R%L4q%R&O.O!M%H_M7qp\u{13}3 T!M!P&m3K%N!O&q-I!O#G\"NEs9O7N!K/P'O!Q-\u{3}$\
         K4s+K4s%5!z{?\u{1f}#\"J&q?ts8!@rw\u{c}!TRF\u{8}!?O~\u{1a}* p!>!D#A\"t!J8C&l2F\u{e}o$\u{7f}\"!C\u{1}t\\B!'QF5\"\
        \u{1f}`=s)6#\"q\u{1f}`%qb-!Ap1\u{15}\"\u{1f}`@wv7\"\u{1f}`=x/C) o!F!L!J$H8{%HmG%xKr\" K!qJ\u{2}$ r!B!G=t\u{6}\u{1d}\
        \" w?y\u{2}N&!q!L#M=q$F0Lr>\"%o?p=>!?uU\u{f}!Fq P$ y\"I%H8tb\u{5}5!H!K!P,>,O!M#Q!M!O!H\"r!r/P$F#L3LIJ!o8O!M5L`D\
        #\"H#N<JaL!?K3-\"!>eH\u{12}/\"\u{1f}`%|\u{1c}A#!p?q4IZN! RV$$+m?N4t\u{c}sOY\" q4Rz*$ O!O!qSS\u{2}\\% M!q\u{1f}`\
        TO!t~<\"!P%M51. q!G!I!L$L!O7o!L!O#H!G!O/H$tY$!%P\u{7}u\"?I!v6y& o\"H%H8L[v#H1&# H#s\u{11}wLO\" x?y\u{17}e\" r1:\
        /01 S#u!C!I!Q<m!H!M!P1T\"P]F!PBq'R#m\"P\u{c}0\"!M&M\u{4}\u{1c}% O3r\u{1f}`-O1t\u{15}3# I(o7MH9+ S\"N$P!Q:I#S\"I\
        .R!LoJ=O`I\" r\u{7}E\u{0}_$ Q'N8Q\"P4A*!B!J&E8E!N!t$p!E/Cnph7& n\"Q%J!MrsbtB]# r1G?MZY\" s\"O$\u{1c}% I!S!R=H6O\
        oB$ p%I:r9I$0' K!C$w:L!F$y4C`Z#?r\u{1f}`!G\u{12}}!?uBQ$ L'P8N(IJ<$ u\"I\u{1f}`>w\u{18}2\"\u{1f}`!t\u{2}b# t!K>u\
        1z#\"S&Q\u{e}q*[Y X!V!P\"M!N!o#3\"4$5\"4\"9!M'L!R!N\"P!M!O\"O!P\"T,;!R!Q!Q!O!Q!O\"N!Q:J#N!N!n!Q!P$O(L.P\"o!O!O&\
        q!I&P%k#q!L!R!K!R1K\"M+O#[#N\"o\u{1c}^!BufA) q!J&?8u!L&F.J6LhB^f# R3q,N\u{a})$ L\"m=J\"pXC4 n!L!P!D\"L\"F!P8O!O\
        #O\"E.K$M\"Q!KdK@n!J&L!OV-\";N\u{15}N3w$ q!H&A8p8J\"\u{1f}`@uY\u{15}$ H!t>N!n\u{13}-/ K!M\"s!H!K!K-I,K#F4{\"P\u{7}\
        O#v\"I!MW**!u!O#J\"G8J!v!K#J\"K/Lv\u{7}!\"L*@\"\u{1f}``uH0\" r?s\u{1b}i#&M!O8F!X. s!E!Q#N\"G!N+K,r!L!S&N+M\"I$J\
        a\u{1}! nK:#!F&D\u{7}y$_# q'O8t\u{b}d$%H:J\u{1f}`!sxC! o\u{14}c! O*N\" t/D-s*!K\"Q$O8P%s0B!J!E\"C\"HS)!@m\u{0}}\
        \"(RMMi?\"\u{1f}`@s!.!\u{1d}x3\u{a}#&G\u{1f}`AMh!\" s?m5R! tj9# t\"A=t<d\" H?M`E!wqmH$\"P&L\u{1f}`8u'Z#'I8u'I<!\
        !?m\u{1b}X!?{\u{1b}t\" H'JjI\"\u{1f}`%zqH$ r!G>r!LI;c!H!k!B\"J!l!?!T!P\"C\"N$K!O*q$G!T!K\"P\"C!G!Q\"E\"O$P$E!P!\
        J\"G!l!A!F!O$T\"N!T$I#F!K!J,P#N*P\"S(H#I)N#L'K!O!I!M'R\"q!I!M%K%O#I\"J\"K!X!M$I$O\"Q$m!M/m%e# q\"K=rV1( F#L\"D!\
        n?Q1L#q\u{c}o2\u{1b}!!MKX!\"S^Z$!R!Q&Q9M\u{1b}%'!M$P\"J9M!P$S!JHd1 u!R!O!J\"E!F\"S4N#q\"R&P.N%KHPON.r!NAg!TC&|!\
        (OI'#!n!G\u{16}zM\u{e}!n|y\u{16}!\u{7}LEK\"@x4FKL&!S&N9SfOAG!J<4!?sW\u{7f}! qo&!%NU(& t4J+r4J!Q\u{b}wy\u{1c})!J\
        !p#C\"C9G!o!{4E\u{c}Ew(!&O\u{b}]! LI\\\"?s\u{6}uZJ\"\u{1f}``u1l%!A&s!J>S4qx\u{12}\";v\u{15}vD\u{1a}\"%H&t(\u{8}\
        !&Op\u{1d}#'s\u{1f}`@r\u{8}-!?v\u{10}C# r%O:u|K( t!E$<\"E8r\"M\u{1e}q'F&\u{f}\" H?K+i#%M=u\"Nfq\"!J!N>\u{e}! Lg\
        \u{b}\"\u{1f}`UxZT!!D\u{d}w$ P\u{1f}`%o!sf|\u{1d}!R!s!N\"V!u!W!t!P!K!K\"<!R!Q!Y!M\"N\"M!S!G!B!N\"N\"O\"V#N![!S!\
        p!R!j!O!P!M\"B!U!Q\"N\"R\"O!h!Q!T!Q![!S!n!H!J!I!R!O\"M!V!J!U!o\"M!S!S\"R#G!B!L\"N\"W#S#S\"T\"i!N#L\"X#S\"P\"K#P\
        #M!V!O\"V\"m!P\"P\"o!O\"l!O$Q\"Q\"n!j!j!m\"o\"N\"R\"E\"G\"R\"M#S\"Z!N!W!P!U!R!j!P\"M!L!K!P!R\"P\"S\"@#P!Y!O#o$m\
        !q!p$nM\u{d}'!R$q!L!F?M3L!Jd6& O!s$I:O!z4Cry% G$r?t4E^wR\u{16}$ s\"N1Q,r\u{16}P#!H!O>OI\u{1e}# p!A!KNG& J!L!u>K\
        !p4QEB\" J!Nwm# s\u{1f}`Uw2*!?vs\u{7f}#'G!M7J\u{16}S!zt\u{0}\u{e}\"'F\u{7}J[}\"\"J?M6.$!D&?sx#A\u{1e}\u{1}# s!:\
        >w,\u{11}\"CO4r\u{1a}\u{1e}! PQ\u{1}!\"P\u{19}S!\u{2}sn'# p\u{1f}`@v>\u{11}( Q\"P&N7M%Q\u{1b}I'K!M\u{17}&!Cq\u{1d}\
        k\"\u{1f}`!wb%& H!M!Q=H!O$J\u{14}\u{2}\" w?wHR* Q!r!N#H:J!{\"y2H\"E\"L\u{f}\u{3}\" v?w|\u{0})!O!N$p5O,P.I%MvO0N\
        \u{3}?&!t$H\"K9y$J0Dj'% v!E>{!L4H\u{16}c\" p!EXw)!J!p#C\"C9G!o!{4D\u{c}E[>\"\u{1f}`@Jpc#!I>q5L>F! L\u{3}-!'LS\u{3}\
        \" M\"u5\u{c}\"BP4qdT,\"L%G!L9P%H!Q.K%M!QbwDL%N5H\" p4Q>%( Q!S'sMF\u{a}H\"G%p!uQk$ t'I{t#K5\u{4}!TL\u{1}>& G!J$\
        p\"p?G\u{c}q\u{7}3#!G'L8L1i&!L$H\"D!P(o4K 4#)t\u{1f}`@t\u{7f}E#%R\u{c}q%O\u{1f}\u{19}! q,]!!O.$; T%W#m+R)U$U$T!\
        V!P!Z-R!W#U!S!QBO\"U5S#X/S!R)S\"U!M+U#U&T\u{8}\u{12}A q!N$E!H!L!n3P!Q$V'RQK#L\"M#K#K\"O#O'M#F'C%G#I$I!Q!G(q!P!Q\
        ,O!H(L/J!Nbw!)L3\\!zx\u{7}2%!E&I9I$p\"L0\u{b}) p!C&E!S8F&J\\pBr`EbI- n!N!N#C\"t!H7u%E\"@.ENMMK#x3\u{14}$ r%G:s%\
        H%2! uC{\" I\"o\u{a}D& x!>$E\"@8u!Dgh3 M!M!O#O!T!J!N'n#K'x&R%O!T/P$O6F%x4uXK?W! s+w5 N!S!U#R\"P!K$o'R!O+O!S!V&P\
        ,R\"Q#I\"I!L#N\u{6}O\"P\u{1f}W#%u\u{1f}`@w;\u{13}3!O!S#S\"J(M.@(T!M(M&I$M\"P!J+mzO%P0J\"@-s\u{3}U$ Q%H:O%I\u{1a}\
        q)&O!P!Q7Q(Q-J!P&P\u{a}JsVE\"W#N\"T!o3K\"M\"j\"X#K!T!Q.P!P#I!Q\"Q/N.I!L'J%P#J!K*P&M(J!K+s\"o!K\"K!N+J#O%P/M\"N\u{14}\
        e! qd\u{16}$ K!r>L!s\u{13}0' v\"F&IM@\u{a}v\"F&E}h) P!R!Q#N<P#K\"N.P{I(5\"#o\"J&K(!r$H\"G9w&I.E\u{1f}`'o\u{d}Y&\
         M!t&K8I!v&L\u{12}(!&p9.$!O%K!OMILG! M9C# o'J\u{19}KE\u{16}\"\u{1f}`@skO# s\u{1f}`%t`\u{16}\"\u{1f}`!wB\u{1}+ I\
        %A#P?T-E&FjH!x\"K:O&Q\u{b}(!-tO\u{b}$ p%N:q%OQhS @!X!m#r!l!^!p'M\"C\"K)y!P\"?\"k&s'H\"B\"M\"L!T!R\"j!Y!L!R#K)H'\
        v,N!R#n(U\"H)S!K!O#m\"s\"J$H\"M$M+?\"z!M!Q*O\"J'M\"L(Mn\u{18}$ p!A>t!G\u{1c}\u{d}!@w/\u{1b}L O!M!R\"n!S!O$E!8&5\
        \"K(M$U!O!K#V!S!M!N#A(M\"M!P#N#P!L$O$O\"r$I-QCM$G'O+M\"O&N$n$R$U!M!P!U-s,v\u{1e}V!\"O\u{a}>\"%L?K-5\"\u{1f}`0vd\
        i!%GvH% q%t\u{1f}`;s%t\u{1a}\u{2}\"\u{1f}`Uv~d&!M$C\"L!TMS&P\u{1d}0!&O\u{7f}%#-q\u{1f}`FrgZ!zv\u{15}\u{8}!z{%'\"\
        !u?w\u{1b}\u{10}# r\"E=yV+% O@I&r.u&D\u{6}=! L<\u{3}\"!NwNa - q!K!Q#H\"P!H7q!R!N&M-N!H\u{12}J\u{7f}\u{d}\"Ct4N1\
        c* L\"q#O!K\"R7T&M0QoL;K2y\"\"Q>P\\G&!E!N%J!N9N%LU\u{18}\"BE4{FZ. T!M$R!G\"J8R!K#R!L\"K-M\"R\"M\"PBk!@wJ9# M!n>\
        M\u{1d}%!?s'Z\" q\u{7}=}J!VpV)\" Q?Q<\u{1f}&!t$F\"H8M!{4Efx\"&L\"P\u{7}\u{19}! J2!\"!K&Ivy' O's9IWN!uLK#t6\u{18}\
        # M'I8N3`!&Hg\u{1b}!xtID! MN\u{1}% H!I&L\u{1f}`@Md\u{7f}#!?!J=y=\u{18}! L)6\"'L{q'D\"\u{1f}`0tn#\" p?r\u{16}\u{f}\
        !zw\"\"\"\u{1f}`%t\u{18}r!wu\u{16}@$!N%O:M5qK$\"\u{1f}`@u\u{0}O9 l!J\"<\"O\"Q!T3H!T#l!Q$Q\"Q.R$L/t<O#N>m!O+H!T-\
        N(Q!Q=qfM\" t?v+g'&L!N8M\"p$L/H!G|u!?OIU% G!I(rMOet%-!?vR#! uE\u{13}!\"O 5$ I3u,J3u\u{15}A) D!w&I8F!n!PIsvq5qK=\
        \" n!A0P\" N!P\u{11}\u{f}$ x\"I=z\"H\u{16}\u{13}. s!R!Q%G!K7m'K!JSs(q%s6u\\v+re%( O%m!D!Q=P4q!F\u{c}Kq\u{8}\" J\
        (NL ! pOH!?NC^)!D!K#v#N8I!M#y#L1DL & w!B5>Qx\">!C\u{5}()!N$F:M!Q\u{4}o!O!F)s0K(1! p\u{1e}\u{7}# t!K>yVP!+no\u{3}\
        !\"JI\u{4}!As0\u{6}E%V&P&Q\"O,X!j$R*R$R\"K\"=\"@\"?(K3C(E&C\"U-A\"H\"C(E\"o!I#l!A\"D\"o!m!m\"p\"W)F'Q-U)F$om\u{5}\
        ! sBs' m!O!M%J9L\u{1f}`!N%N> x!L!K!J\"D!J!I!J4M#u!M!J#I!P!N!K-P!R%L>M*p;r(H*t0q\"L#H!K!G!I?\u{a}$ t!G!E=z+R\"!o\
        SL\u{1b}\u{3}!fw\u{1a}\u{1a}1!P!N#S\"j!Q8Q!M&N-W!P#F\"NfK!v.O0N'mT5,!X\"L\"N;D$C\"D.p$RJK#r_S\"O\u{1}\u{d}' t!N\
        !P#C\"K8w\"PwD$ I\"r=M\"o\u{12}H( q%r!N9Q%vms%L!MO\u{e}+ o\"L#H\"B!O7s\"L\u{e}J-M!u\"rP\u{9}\"%P*L\u{b}$% N!s\u{1f}\
        `?N!ud\u{1d}\"\u{1f}`@wf(( q!H$H!L!K!M7p!L$\u{6}$ L'Q;m%RT,!Wu@+\" r?unM% L%B!HNO\u{b}I2h&!H$M\"u\u{1f}`:H&w;S#\
        %Q\u{c}q%O '%!E&u8K!J&z\u{7}]$ J!Q&o8M\u{0}Z\" u!H\u{16};J o!S!G\"Q\"P\"J'?\"?\"J!J(M$J!H!F!L!M!K!E!D!L\"M(G!K#\
        u\"v!W!p!j!p(I!M!p!vJr@M.k\"L#O!K\"N*N(q3^$!Q$L\"PMO]g! KS=!!F\u{15}{$ x!F!K%J\u{12}M!lOk\u{1d}' s\"L&N7s\"M\u{1e}\
        t&LV2\" s?t\u{17}D' H3v!L+K3s$N\u{1a}oG-! s\"k} H!L!R!P!N\"T!L!U!O!R!M!P!K!L!L!T!M!l!S\"M&E![!B\"Q!C!O!?!I!:!L!\
        9!K!@!O!>!F!D!M!5!O!?\"=!B!o!S!u!l!v!k!v!j!T#p!p!m!p!i\"r#M-I%O)L!V!K!N!M(F#C'E!I$B&Q!H#Q'R!E![!G+I\"Q!S!U!S\"R\
        \"T\"P$S\"G\"P$o!F!M!C=i!HJg\u{1d}! og{\" r?u\u{8}z\"@M4r\\q#'H8r\u{2}t4q,!O!R#I!O!I4D*O!P.Q!Pht3D\u{b}d& s%L\"\
        L!N4o\u{15}oP\u{11}%%G$s!F\u{1f}`?r8\u{15}* t\"R%O!M8K&N.JSxHu0t@R3!=!K!J\"A!L!?!D+I!x+Q!F!O!N#M.u2@zS1O!rk\u{7f}\
        $ K%s:N%u\u{b}\u{7f}!?xPtS!P!O!V\"P\"O\"L\">$3\"J.V!T!U\"S\"W!R\"N*M\"O!U!Q\"O!R!L\"P(K\"s!L3y!M!J!H!M$n!K\"N\"\
        t!H*I'G,P!N!P!Q'P$R)r!J\"O!S!P$lz9\" q?tcb!'Dz\u{1d}*!T$H\"N:j#M\"R.O!M$LdLa+!!<_\u{8}!-tz\u{16}\" J(MJ$!!@GZ\"\
        \u{1f}`0w@G\"\u{1f}`%tzH!?MjQ!#MSo) o!H!P#L\"?9I$P\u{1}H<Ov\u{0}\"'O!R\u{b}\u{7}, v!P!I$A!O!E7s5L!N\u{a}o\"N&F\u{1c}\
        o$ N@u4E2sN\u{0}#!q>L!s1\u{4}% p\"O=s!K!NQg!\"L\u{1d}($ K\"q=L\"t@f!&OQz&'R8o5H&OlL@Lu\u{17}$%K\"M9IqJn'#\"Q#J#\
        P&w$ p\"P=r\"P\u{1e}\u{17}\"/s?u&N' n!L$K\"H=L\"I\u{1e}Q\u{9}\u{4}( n!O!N#N!Q\"S9O&N\u{7f}p!?v\u{14}\u{a}\"\u{1f}\
        `%vmM& M%P*p?H2u\u{c}r_n\" q4RA=' t!I!N#J\"K!N7rcq\"Hs4M^g. o!A!T#R\">!S3R$S!I5Q9n_L\"q!R^>%&p\"N\u{1f}`>p\"O\u{9}\
         ' {!D!H-K0x/MYs =,!L\"R\"H\"T9R$G\"S.R&PCLHI@RG\u{0}$!M&M!S7N^N2!O$>!C-K)H#q%@!E!n!p#z(L\"H!O%G!L+wytNk- U\"K%\
        L$p'q-K\"O#Q\"O.OZySJ%K\u{d}\u{12}\" s=Puh!wu\u{13}\u{15}6 L!D!Q$L\"n3I$S!F!R#r!T!R.L!S$N\"QIK\"p>O$q(I5R\u{0}\u{1c}\
        #!s?w4H\u{1d}\u{16}# L\u{1f}`Cr<9E!N\">\"I!K!M!V!8\";$K#Q!?,m!Q$O!K!P.O!R#J\"H!L,P#M0L#P(Q,G3H+H0{!K!T#H!M!G&M(\
        M\u{2}o' s!J&@8j!L&A\u{16}r\u{8}\u{1d}/ H!x!>%I8I!q!D4C]q2L!v:P!s!D5J/{#&N!RSN\u{4}-#!Q>L6QXs\"!O$p\u{10}W.!N!M\
        #F$R(q*K&O#M#M-DgL+G*K6OiY! q\u{3}Z/ U!N!T#R!N!N,N!Q,Q$Q!J)L\u{11}Q&K\"Qd]!!H%r% J\"N$Q+s.J_.\" r\u{11}vB\u{10}\
        % M\"L=N\"O3np8$ r!H>t!KXF! MP\u{1c}# r!P?Nq\u{1f}!?u16) J!w$I\"F8N!M4x&I\u{6}uz\u{14}4!R\"A\"J!J!M\":\"=$>\"O3\
        O!K!R.R$F\"K\u{5}q!M$J!N!LPj$ P&M!P8Fph$ Q4r?y2G\u{10}V\u{a} V!S!r!P\"R!u!W!u!T!M!P!o!I!V!M!W!M\"N\"P!R!M\"L\"O\
        \"K\"S!L\"M![!R!o!R!k!Q!Q!P\"K!V!Q\"M!X!R\"P!h!T!S!Q!Y!U!o!T!M!J!R!M\"N!U!J!U#P!R!Q%M$L%R#Q%O#O%R\"T\"O#R#O!U!U\
        \"Y#P%S#S$U\"T(U!O\"R!d!P&R#L#M!X!Q!T!O!j!N\"N!T!K\"N\"O\"R\"I#S!Y!K#k*m\u{0}\u{2}' r!L'M7r(K.OvuB,. M!M!N#q\"Q\
        5L#H!P!P#s!p!O!S-Q\u{1e}\u{5}\"!NFr v#!O\u{1f}`$w)O!xw\u{1f}T!(Pk\u{12}\" R\u{7}w\u{18}i!$r;p$!J!O=M~v \u{3}$ O\
        !s\u{1f}O!sw\u{11}!zxpb$ n\"Q$HANZ)!\"E\u{17}W#!M!O?NA[b E!;!E!\u{3}!:!@!L!5!J!(\"-$)!D!-!C!H\"M!Q%K!Q#E!C!K!z!\
        A!C!N!:!M!6&5!G\"H!K!Q!9!O!t!F!H!V!>!C)=$M!Q#t.t7J#r!L!L:K!Q'o'K!I!M!{!H!K!R!;!L!:(P\u{a}.#'N!N8P6M8 s!F\"H\"G!\
        Q!D\"N&B,L!s#t!K$L\"G!P'G&DEqSz$L!s3F\"K>tF\u{12}# u\"H=u!@# t\u{1f}`@u/\u{5}$ s\"F=t\"Ih\u{15}# O!rzs%\u{e}* L\
        !L\"t\"Q:M!L\"s\u{1d}O#q\"Mn@\" r?t/l# o%L\"I\u{0}4\"\"O?O`U$ s2N-u2O_D% p!N&F8t!N\u{b}\u{1a}!?t\u{17}\u{1d}#!O\
        &STJ(\u{9}\u{16} V!Z!u!P\"S!u!M!s!P\"L!N!J!U!I!V!L!l!N\"R\"G!D!J\"Z!o!J\"\\!E!Q!O!W!O!n!L\"L!Q!G!N!F\"J!X!J!S!S\
        \"V!k!T!T!X\"P!o!U\"M\"V\"P\"L!U!V\"R'G!D#J\"N!n\"J\"W!M\"l\"S$P#l\"O&p!M!Z!Z!I!U$m!X!S%S\"S#r!n!L\"O#R%V!Z!o!I\
        !V!P$G\"I\"X!T\"l!O!V!K!T!N!j!M!W!O\"M\"G\"O\"O\"K#S\"J\"T\"n%j$PKB# n!M?H\u{1a}MM M!W\"U!T!F!E!X!S#w!r#=#?!O!@\
        'J!N$O!U\"R!I!G!U!M#p,S\"H#I?L(H/F'M7K!J!P+O#s!I!N!N\"N!H!O!N#o&IP@!(Q4$!}r\u{5}\"# n\"G?M\u{d}\u{11}'%C\"K!T7o\
        'P!S\u{19}Rrl\"PL2t\u{1b}\u{16}\"BS6C+\u{10}!Qp\u{8}@$\"J&J9K&Lz-\"Bq4O=\u{f}!\u{1b}O\u{2}w##N$MQMK$'!M$M\"N!O8\
        P!QgRw\u{b}\"\u{7}wUy%8!BtyN$!EyveL'u7\u{1d}!?uvc< l\"Q$P!N8Y!Q!S$L!R.N!T%Q,L2M$M5O/t\"K#O!L!N#t%m#K&N&N\"P9wpW\
        /!U!S#VOM$M#P;I$x!D!H!C!IGK:B!RcP!?sz9\"\u{1f}`exa-> n!;!D!B\"<!@!6!x!9&:\"9\"?)L#m!C!G#D\"A!o/H$E!k;r$O(P#DLL\"\
        t3@!qIN~ W\"p!O\"V\"O\"J!H!J!O!0\"L!S!M\"M!m!S'o#S!R!V!P!T!W\"W\"O!K!J!Q!:\"L!L!M\"R!V!I!S!L\"R\"O!X!N!K!K\"Q\"\
        O!T!N\"p\"S\"Q$o*S\"S\"l!N!T!T!R!m$R!V\"K'N!N\"I\"M$o!M!L#o!K!O&R\"O\"o!m!m\"p\"K\"o!L!M#G\"C%Q\"U!M\"R\"Q\"O\"\
        O(J%P$o8\u{1a}##o?w4J%RA u!N!N#G!S!K!O9P#M\"L!O-Q!S#L!UAq!J\"J1L6l!E&t\"u\"r#K!O)v#q!L$H#R2s+O\u{d}y! sj\u{1b}#\
        #T0q?r3<% r!<!H\u{1f}`+HKMF p!E!Q#H!O!M!O(r+L%S!Q#M#Q(p%G$@2M.M\"p!C%F%H#A*B/B$E+L\"N+D\"k!F!Q#G!O!E!Q.A$v(C\"!\
        K&I\u{17}\u{7f}% r!A!B=s\"E2\u{1}2 R!S%Q!L!T4s#N&P!G!N.o#I\"Pws\"L+N'P!L-7B i!V!N#N!Q!E9W%L!B!M-FCo!B!H\"I#F'N*\
        H\"O!D!P.L$J!J%m$r#M!I)q$E!N#@\"J!p \u{1e}= l!O!U$K!K!P8T!R$Q!Q!L-H!TCK\"q#H%t#G)y+@'s!O$N7n\"M\"H!F%J/If\u{8}!\
        \u{7}r'T# p?r(J6B$ r!J'K8NJQ#?y\u{1f}`!L]b' p!M!K$M!E\u{1f}`6Nr}!WML\u{1a}) q!N$I\"K!P7p!P'N.M,('\"O%P!N8Q!Q$N!\
        OA*!?v Z!4M>\u{1e}#)l?N4t2F' N!M$I$q6H%H2P6<!?rL]!BwdN&%C:r#p\"G0I\"Pzq\"@M\u{1f}u=9@ R!U\"M\"R-V\"J(U$Q!S#R!V\"\
        R-Q!W!O\"R$P>m!S!L\"S&S/P4T(P\"U,T#R$Q\"S!S=m~M#\u{1f}`ZF+D\u{f}\u{15}. P!=!v!G\"@\"A!H7T\"h4V6r1o7s<s\u{2}[! O\
        q?F Z!P!U\"N!k#O!N\"I$M\"O*M$R!P!T\"P#M/R!S$O!M!Q2K6R\"N!u)N!N(L$u!L'M\"K)M-H\"P!S'N.L\u{1a}^\" w?|-/!?x\u{9}g#\
        \"P>N!N@J\"(Hrq\u{b}pV!R!Q\"k!P\"N\"Q\"8!@#5\"4!q!:!K'O$U!L!R#N!T!N+m!=!Q!M!L#L\"O0J-o!Q't#n!N,K!K!m\"J$O*L'Q\"\
        w%R!O\"I,M!W!O!O#Q!V!U!P*N(q#b- n!F!Q$S!J8p!H!Q$O\"N\u{18}K&Q\"pP4( m!S?RqtLN\"j!N4q<j\" s?tXM\"\u{1f}`@vA,%?G[\
        x(v%w=w\u{e}J' N!x&I9x&J.F\u{9}u~j9 p!7\"N#P!<8K!B\"G\"E!Q\"I/p\"u.s(L)t#t-L9v%G!R6s#q\"N$N\u{8}~\" s?v/o\"\u{1f}\
        `@u\u{1e}\u{9}\"JL4uvT$ H!q!r=Mqg@ M!J!O!A\"L!O!L!K#<$l!q!L!R!P#J!I\"x+N!P#Q,I$N/L\"J%E!I$x4uXO!N%Q\"Qg\u{7}$ M\
        <q\u{13}O\"qUs\"\"n%J\u{7}z\"\u{1f}`U|qx) L!N!S$K,p-N\"Q3LZvI]!!Oq\u{1e}& u+M$M0v+P$N\u{6},$ p(J7x(L+5\"\u{1f}`\
        0w@[\"\u{1f}`@w^k2!R!h!O\"D!M\"L+<,l%C!N!O!M-L$G#Q,NPOILtc-!L!L%C!R8S!M$S!L!R.M\u{a}q\"M%H\u{1a}+$!o!O%N:O5\\& \
        q\"P$N9r\"M&N\u{14}e: q\"R!B\"N!O!J!T4O#m\"Y#N!Q!N.S$P!O!N,P1tMm$N8S$O!S\"P-sl\u{a}#!N&Osx}[\" L&p\u{1c}\u{18}'\
         r!A&D5v#ozL8v+V#!K$G<PeX!?uwn$ o(S7r!T*\u{1}$ x!C>w!E\u{11}C\"\u{e}L\"ux5(!H&O4K%O5O{K#L.P=\u{12}!@R\u{0}\u{3}\
        \"\u{1f}`eu\u{f}\u{1e}\"!qws\u{11}>!?N\u{5} \" q'Jz\u{18}) O!Q$H#K<F!O\"Q\u{1d}L#O4[!?n9\u{6}!!M\u{1e}]!?w\u{2}\
        B& Q?R\"O&L.r&qR\u{1c}! re`!?xm\u{1a}\"\u{1f}`@uL\u{6}!wu6;! r\u{10}\u{b}!?wbq#!q?w4E\u{8}\u{16}!WQ+i' q!I!O#I#\
        P9R#NmNC p!K!O#A!T!G!M!C\"P!q#G!7#J#K)m!R!S#G!R!A)?'@\"F#O&>(K%tWI\"r&v\"Q1C$D#F&Ak$!&Q\u{f}\u{5}$ p!T>r6O[B9 K\
        !o\"L\"@#S!r&o,J%m$C#R's&A\"M\"E\"B&IdF!{!N!K)J/P\"R#ILD\"%q?qy|\" v?zM\u{5}-!P$J!N!O9U%Q/M&L@t\"O2u6M+K,q\"%q?\
        r\u{0}@#%Q!QROc\u{0}# s!G!J\"\u{d}% J's8L%H\"vwb$ s%M:t%M92$ K%t\u{c}M%t(-#%s:L%u\u{5}\u{10}$!L'L\u{1f}`XuST$ P\
        !>!s?nf\u{e}& J/s?K2s\u{7f}N-sXh%!E!D(r5F~u\\d\" t!Ejr!'L\u{13}\u{1b}& J!t$L#P8q4TB'' N#A\"D$@;I6P\u{5}I\u{c}.#\
         GDJ\u{1b}Lwc! rdK'!J!M%P!K4M\u{13}n\"M!\u{6}!Fr\u{4}\u{12}\"DN4o\u{1e}6& u!=$@\"?9F5Rpt!WP\u{a}K!&NZM#@t4F2u\u{13}\
        \u{9}/ m!O!Q#@\"O5L#l%E\"M!O.K#K\"Qqs&OkP# K\"p=N3\u{15}!+n\u{9}\u{1c}\" M?M<\u{8}!cpH\u{8}!?ri$+%J\"n8P!n$K\"t\
        .AqH*s-r9rW=& q!J'G7J\u{1f}`!uM\u{15}!TI\u{3}i@ H!w\"N\"M.A/F\"Q0P!T#C\"E!O,r#C-K$F\"s!M%s\"J*u#C$v.H!q!M!q+I.Q\
        $C\"D/Gth\"\u{1f}`-xY4% H!N!p\u{1f}`>H\u{1d}|! JF\u{19}$%G;t!N3E4s$ u!F!N\u{5}J4Y& L!u&M9x&M.G\u{5}~\" o\"M\u{10}\
        p# w\u{1f}`@y\u{5}V. P%R\"L4N!r#P%R!H!P4MTtBN!r5L\u{2}U!?w@q# s)M6t\u{1}]!3qU\"&!A!I=Lht'u/r>\u{7}\"!q?ta\u{5}n\
        !O!R!R!Q#K!Q#o!q#I!o!Q\"V!M!L$C#R$O!Q!T!Q\"R!Q!P'O$U!O!M\"R#S!U!U!M$M(L\"N)C\"L#K#L!S$I\"p!O\"S#O'L\"l!M\"Q)o!R\
        #Q\"p!l!I!S!R!Q\"t'R!O!T*N!M\"P!S!O\"Q\"L!N#O\"E\"K\"S!K#j!O)sS^! ql\u{5}\" n!E9+\" I$ocR# v!E>yz=#\"O\u{1b}z's\
        \"m! q\u{16}\u{1d}!ByR|$ u!K>w!KJm$ t!I$H:r\u{14}-!?wxt!@sf,$ I\"s=M\"p4\u{7f}0 o!J\"P!m!E!P!@!M,=+n\"T$R\"O,@\"\
        H\u{1c}G\u{10}Q#!E\u{1c}x!G\u{4}@$ J!s>J!v~^$ N!s>N!t\u{1a} $\"T?Q$M\"MU4!4t:\\& k!P&L!O8P!n8Y# s!L>s\u{1}\"\"?\
        L4tM:\" p?qtM$\"r\u{1f}`+vJv#\u{3}\"GN4s8\u{0}!\u{1d}x\u{7}k\"!q?w\u{a}\u{7f}\" w?wYRA m!R!X#O!Q\"T3J%T!R#Q!U/Q\
        DO#I!O!R%n$O\"F'J\"m!O!N&C*w\"K\"I)J\"K!R1O!M\"R\u{c}m$\"S$J?K0F!y![O5\u{1b}! o|j, Q!@!J#N!I!A(w6M)r2o\u{7f}Q-r\
        V\"+%B!L!L8M%G\"L!J.p&vmL's'Q!?t\u{4}\u{1d}#!I!mSrt\u{4}\" q!IW\u{d}! r?i! q\u{17}D& p\"J=q\"Lmr>wY\u{6}' v!N$I\
        \"J!O7n!I[k$ I!K!o=KFQ( r!H!M#L.P-I!O1QI~&!O!N%P!P>L~ujK!?{lh& N\"r%I!O\u{7f}K=LSY! L\u{e}\u{15}&%G=q\"L2C`LLO^\
        `!!M~6%!G&M8t!I&H\u{3}1\"!N!pyW: S\"X&T3l$U!W!V$V!O2L\"Q!Q?F!J!N'J!F/M#n2r'R!l\"L-H\"m$UEr!\u{5}t.?! t\u{2}M!EP\
        *v! l\\\u{1a}# p\"L?O&9# r@L4s's\"#liO@(% P!r>M!q4S~O! N\u{19}|$ q!K&O8SsJ$ QAN\u{1f}`4N<*!'I\u{5}q\"At4KO\u{e}\
        !?vBs# M1t.Le4' r!D&G!G7p!F&J\u{17}r!%K\u{a}\u{a}%!t&K\u{1d}M!w\"K6x% N!s\u{1f}`?K!who# I#p<MC5\"\u{1f}`Ux:2' I\
        !J%Q!N!P8L&J[^% K!v\u{1f}`TL!y\u{0}v4 M!D!L!E$U5M#Q!G!N#?!C!E!L-E!D#y!n!r!rvMQO) o\"N#K!S\"F9J!P\"J2sDy(!R!n%L9\
        Q&M4LLQZO\u{f}@& E!G$q\u{1f}`;G%s4$&'J!V?Q4PGm$QRc!VR\u{18}9) K\"I#t#L7K\"I#v#M1K(J!?y9\u{18}# p(Ozu=\u{17}\"\u{1f}\
        `@uB\u{6}$ N!o?p4JL\u{17}!?x\u{12}%\"@s4Its\"\u{1f}`\"ut!# u!H&C48\" q!LT<*%J:P!n$K\"r.AqH*s-r9rk@-!S$G\"R=I\"O\
        .O$OMR3v)I.n-m*P]t% Q'r\u{1f}`)N#rI;!(N4\u{7f}# E?H\"q~\"% o!N&N8l!RnT' H!K$n:H!L$G4{\u{1a}\u{14}) p!Q!M#N;P$M\"\
        I.p&uO?' p!L$L\"I:JpsNwcA% Q!G&L5q\u{15}q\u{7f}U\" v?wa~% L!r>N!t4F9C\"As4Kr2. P!=!v!G\"@\"A!H7T\"h4V6r1o7s<sc?\
        # P'M@SR]!?xe5$ x\"D\u{5}w=ze\u{1b}!VRHu#!M$QQP\u{e}@'!O\"m#N!L!Q7G&O\\^#%P=z4=V\u{7f}\"!q?s\u{f}\u{9}$ E\"n%P!\
        RqK$ N#O2wSwkw\"%N#Rrb!UUc\u{6}#%R\u{1f}`;F6!!@Nv5\" r?v\u{6}r. P!K&y!>7P'q!G4HBq!K(HLt4u!L]\u{5}\" r!F\u{d}3!?\
        z\u{16}\u{18}!(S}\u{1e}!%NR\u{1c}& s!?&H!L8G\u{f}s=2\"'O8K\u{10}\u{1f}!(G1\u{19}#!I>v!JRi&!L%N!G>N!I!M$\u{18}5!\
        C!?!B\"G!B!;!@!8&=$s)I$I!H#I.l2kmI3K!H+l4L]/# x#I\"H\u{c}F\" p\"Hl\u{1b}$ r\"O\u{1f}`Sr&\u{6}( q!H!S#A\"?:T#I0G\
        \u{b}q!?w\u{c}\u{2}\"\u{2}K#u}~\" x?}-|%!B&K:QqFMpN74 J!O$s\"M8J\"T#o!S!M!T-L\"P\"U\"M!NVGKu$P!T%L9(# s\"L%H\u{18}\
        0!&OE0( r!O$I\"E!I7r\"O\u{1e}q\u{3}\u{5}!?vox%!I'N7q(P4H:\u{1e}\"\"r?r\u{16}h\"\u{1f}`@wd|\"NL2s[E\"\u{1f}`ewDj\
        $ t\"E=w\"J\u{3}\\$&Q!E@K.A\u{7}\u{1c}%%H!r\"O>F.F\u{10}~!(O\u{16}\u{1d}# n\u{1f}`0NcY#\"N$M?P8p\"\u{1f}`,x\u{19}\
        u> R!N\"W!T!P!L!M!R!<&:$R-M!S!T\"T!M\"O+T\"O!T!T\"Q\"M!P,L?oLN-N&O!O\u{3}\u{e}$\"q&J9t4G^x#%L;L5Noq\" u?u>\u{8}\
        !!P\u{13})#'R?N,Q\u{d}\u{a}3 A!r!r#J#p4q#E\"p#N4E\"AHO$oIH\"q.F%M\"P/L\u{c}a#(J\u{1f}`8v\u{1c}!\" p!J5 $ t%L:u%\
        M7\u{19}\" t?v)\u{0}\"%J&r7?&<u&u4DyE\"u0L.9& L!w!G>tZM!u;l'!O!K&u?p}M\"K\"t\u{7f}\u{1e}!?u^\u{15}$ J!M&o!K:}! \
        p;$$!v?s\u{1f}`!uYw!!L]b!2lq)\"\u{1f}`.xd(- D\"C!E\"D!E\"E!?!|5L)G!v4m\u{c}v`j.%O6O\"N#S$L0Q!O!Q$NqO%O/Q'N1Qk\u{1a}\
        2 L!=!@#q#E3y!D$F\"w4C8I's0tKy!D!A2t\"K|\u{17}\"Gt4NC$\"'nMR1\u{0}. t!O$B!K!I8q\"Q#D!J!J!F-J&K\u{2}wlN' O!w&L8J\
        !t\u{5}s\"Lfc\"(N?R+#/\"Q$P!I*T.m!R!T$P!N/MzN0m!Q!Q%N*\u{19}% MFO.C\u{1f}`!M:'$!C&H!N7u_\u{13}\"\"O?OJy\"\u{1f}\
        `ex<5\"!K'O;D# I!G!n%d\"\u{1f}`@u\u{1}9!?O\u{10}%)!K!O#o\"M!N8I%N!N\u{19}Kc;\" s%F|+\" p\"HN)6!P$D!P\"r8K!P\"y!\
        G\"m!q,r\"I!B!D!JOP\"s/M\"t+I\"I?LpX\" MUM)`(!Q$F\"A!O<K#N-C\u{b}s`*\" N4l\u{7f}3! OA~! o+4!Bpx\u{f}\"\u{1f}`@L\
        .l$#:!p?v4L1\u{e}!!P'\u{b}!zx :# M!o?p3\u{5}#!LCl4QF>! L\u{1c})#'M5s\u{15}syc\" t!H\u{1e}d$!M$o?M4ti0\"?vGtZ1#\"\
        R&L?L\"/\"Bt4LD\u{5}V N!S!Q!S\"V!P!M!M!>!O!r!q#8!;!7\"I(J$b!S!N!T\"V!S!O!I+O\"Q!P!O\"T!O!M!C#Q)L'N,G)M!SAQ(v\"M\
        !J\"N-k!Q!P!S\"S!Q!M!N)F4M\u{4}\u{0}(!o!S%I?K!P-G!MoK\u{10}\u{10}\"\u{1f}`0vlc! r^V!?sE\u{5}$ S4o+S4o3O\" t?tkY\
        \"@K4sm\u{18}#&L\u{1f}`@L\u{b}\u{18}!@wBQ! u+\u{1d}3 M!O&P!N+H,J#v!r!M!Q/M!F!F!N#G)J7weB(JR\u{7f}# t?u\"J!a#!C>\
        v!E\u{a},$;s!O\u{14}s!O\u{0}\u{18}!(N\u{f}n& q\"O=o\"R&Q.S}E: J\"R#l!R!h!N4U#M(L-T!M$OBG\"q%J!C#S+O!D=L\"U.<\"J\
        $S\"P.q\u{1}r!!RNK!(O\u{17}F\"\u{1f}`Qp-\u{19}$ p(M7t(M=.\"+q?qV\u{14}%\"Q&Izz$HIMT%$ M=v\u{1f}G;vII' M!P:N$L9D\
        \"OvOhg# O(TRLB\u{16}$ J3v,L3wSs% p!H%N!H9Mg'\"zJ$r\u{f}\u{1}!\"O-\u{11}! K\\S$ o!=&E9D4+\"!>?CDi1!F%Q!G!T3M%M%\
        T0P$K^O.L!M\"n(M#M-K!Pln\"\"K=z\u{5}:\"!o>Q08$ K\u{1f}`@L(s4##\"p:N\u{15}NTa# O\u{1d}N\"r3\u{11}%!N!RDJ.J3J8=! \
        O/}!ZP\u{d}$) q\"P%J%G3o\"O*L*M&M@A!wuKF$!P!J=r!Nz\u{4}!&Q\u{16}S! Lk<\"GK4ul[\" q!Ftj!!Mm%) H!Q%L!P!P8N'O-N\"R\
        \u{5}Z) K'F!N7I\"s\u{1f}`!P#q#NI/\" K&q2\u{5}!XP\u{5}\u{1d}!?t\u{1}O\" N%E@\u{c}\"NN2q!8$ I4v+K4rP_# t!E!G1-\" \
        I\"m&9% r!L?R\u{4}o)lE\u{15}\"Cp4P}m!\"OS\u{9}+!J!R%J:N'r(H!L+D&q!tawR7! q\u{19}y# q!I&D5i! N\u{2}}\"!J&G4\u{1d}\
        !!L=\u{a}\"'Jqsr~% o\"O?HpwNu\u{2}=#&F\"M7p\u{d}\u{0}$ n!H$K?P}:\"!H&E7\u{1e}\"\u{1f}`-wh\u{8}$!O!M$G\"rCU!'Iav\
        $!Q&o\u{1f}`,qGd$ N!r~N!r,\u{b}\" DUP\u{c}x& T\"Q=n!S!R\u{1e}L1\u{1b}!'n\u{15}z\";s\u{15}s\u{7}%!?y\u{0}7$#L\"C\
        !k<Rg/! I&Z$ s!H>u!HMd) p!R%L!N!R7i!R5T\u{11}Pp|! J\u{18}g$ q!H\u{1f}`YJy5\"!N!pzo\" u?v\u{a}\u{b}\"Bp4Q\u{1f}p\
        %!L'Q8S\"S2N-n% P!R%P9N&P&`!&P2h\"!F?IXA%>w\u{1f}`\"p5L$w\u{b}I# N5wSw5I! o\u{9}]!GP\u{b}R!?xV\u{13}# L!t\u{e}v\
        \u{0}z! r5d!At\u{7f}K#!P\u{1f}`?t\"\"\" p!F\u{18}\u{10}%!P$G#O8R'G \u{5}$ r/M0s/Os!!.pa\"\"\u{1f}`%qC8!?N\u{5}a\
        & P!Q$R\"p8Cru|<!?s;'$ M!t>M!u{3.\"P#o\"I8A#n$J.O!H!Ryt)N'F\"N%MLF\"\"Q#K0=$!P$E\"L8KD\u{10}N Y!J!V!?!B!R!P!G!T\
        !6&O\"P!l!M$w\"E$F#P!V#Q!Q!E!R'H\"O\"J\"Q$I\"H!L#N\"I$G#t'L!w$E\"L!FVw4N!T$Q!J+Q&Ft(# t\"F=}[\u{0}D%W!T!S,T!G'm\
        !Q#k!T$Q0P$P!O\"T)Q1M#P#N%M\"p!Q\"Q!R?O!S*m!Q!T.Q$O!S!S!U)T%S$tup!?zVQ& I!F\"S0t,J3s]\u{7f}&\"Q#H!N\u{1f}`@P1L\u{14}\
        \u{f}!\"nE\u{4}F s!N$C!F!K!m3P!Q#m!U!R#J!N\"R-SDK#L\"M#K#K\"O#O'M#F'C%G#I$I!Q!G(q!P!Q,O!H(L/J!N\u{8}X1 S#u!C!I!\
        Q<m!H!M!P1T\"P]F!PBq'R#m\"P`W! P)\u{4}'!Q&N!P9p4JzqEPY\u{13}! pm#&!O$B\"M!O\u{1f}`(O|S!@v22!#n\u{1c}?# v!F>z(w!\
        'N\u{5}9&!L&J8s!M&L@tC{! qw5%!D!P>H!L%o-y# o!H>q6+$ w!G>u!K-S\" q!H\u{b}j#!P$p\"K\u{1e}\u{6}$ N!s>N!t>#!!LJk/!?\
        \"G#H\"T8F&u!M'L*D\"C&s\u{7f}I%p!H!D++# p'H8qs%& Q!Q2q-O\u{1f}P1o\u{1a}?# p!EOP)K\"\u{1f}`%xge!\"M E!Dt*\"\"<q\u{15}\
        qN\"$ G\"t=K\"q\u{10}D# H\"oSM=)#!G%P\u{1e}LRM1 M!>!P!w!G!J!Q-Q!O!N*K#\u{0}\"K2?\"F0NLrB\u{7f}$ K4s+L4qT\u{1c}!\
         L`c\"!s?t\u{7f}2\"\u{1f}`UvTm# O!q?pXE( q!K!L#N#N7p\"N#O6}!@so\u{2}\"%u\u{11}vPg# L?L\"q\u{1d}k8 G\"n#k\"N!U'A\
        \"M\"F\"G*G!U$p!o!Q/m!L\"E!C!N!P,Q!G#svMO+( q!L!G%B!M7s!D!NHS!UJ\u{17}Y$ s\"M=s\"NN\u{12}!1:\u{15}v\"!F!pvX!#m\u{18}\
        \u{13}\"\u{1f}`Ux\u{17}p!&I,\u{1}$ M'q\u{1f}`@t\u{1f}7# I!w\u{7f}yRm!\u{18}u\u{1a}y#!Q$M?P\u{1d}?$!o!O%N:Om[% Q\
        '=\u{1f}`9J%prO&$o\"O=O4r\u{c}r\"O\u{1a}2!Bq\u{c}|,!R!P!R=P!Q$T\"N/P\"Q#P\u{4}HAv\u{12}\u{1a}&!F&C4N%I\u{f}r!NH\
        \u{3}$ s!=>u!C~\u{9}'!K!Q%H!O9O4Q#P#C\"Cr4K}W!\"HC[##n?p4P|c(!J!P&P)s0Q&P3Q\u{2}J\u{1e}R\"!K?N|b!!o:E\" t!?}M$ \
        r!L>u!M;\u{18}# TFL4OdY!@q\u{13}X\"\u{1f}`\"v9&\" M!N,*-\"O$I!Q!R$t9M\"K.O@H2q\"NVP(N#2!\u{1d}z\u{12}d# M?N\"sz\
        M%!I&r?H4t\u{c}sgc) I!D$D\"w8N!H&r4R\u{c}s\u{1a}\u{b}!(k\u{1}Q#!I>t!IXU%!v$F:F!w$G]6!+qI_# p':{v@\u{15}' A#G!t;\
        F$q\u{1f}`!qj\u{11}! oqJ!!O=\u{7f}!?t\u{1b}~,!T!n%A!M'L1F$O*O&y]K%u0OD&#!q?x4Gp\u{13}$ r!F>u!G\u{e}I&!G$H\"pMI$\
        J\"vZ|# m!H&LfD\"(p?n=k!(N;n# n?r'O$\u{e}!&Lb\u{1a}\"(N?O\u{2};%!n>r5D\u{1f}`\"pQ:- C#J1s+P\"o-K!L1u!s~D!L\"J/u\
        h\u{8}?!I!S!M!Q!P!R!F\"M\"N$<$C,n!P$K!N!Q!o'C&O!Q!L#M\"L(J?p&P(IPG&C!M/s`\u{11}2\"P!S\"O\"U!V=R!T!R-R!H#OGuSK-N\
        \"M#S#U2s\u{c}c#'s\u{1f}`@sj\u{1b}-!P&M:T$Q!O.M!Q%N!QwN!O-M$O\u{e}\"%'I!MMN\\LNv\u{18}v!]qfd!!Dz}'!G$G\"F4R_rVR\
        #Nj\u{1d}\"Kz4H*;!\"M*\u{14}. J!V%R\"O7M!C\"H\"p!N\"Q-v!K!v\"D\u{9}\u{6}$ t\"N=t\"N<\u{7f}\"(q?r]\u{11}\" L!p1P\
        ) r!Q$G\"H9H&K,s`tMp\u{b}j#?R\u{1f}`!u+.& R\"M$O!R>N5L9\u{1c}\"&L,n\u{18}}!!?5/!VRyJ\" p!JHa!?{'P\"<N\u{15}N^\u{11}\
        !3pPy#!R!M%HS9) w!O!M%D!G7v!P&M!L\u{1d}A%!s$K;z$K0G\u{14}1\"+>!q:\u{8}& S%J.P,S#{4E17\"%u?wvh! IZNA n!B!l!M\"R!\
        O!T(I.n#Q&A.C!R#C\"C!J=N#C-I*D&u#G#C#L$A\"?$q$m5I\"M&C)G\"n\u{9},\" p!J7\u{1a}! pim$ O%q!N\"N\u{1b}\u{8}O o!;!K\
        !m!m!S\"<!I!O\"H\"J\"@\"E!L!B!K+t!>!N!Q\"O!Q!@!J!S!O!M!P%C\"I!O!F!F!S\"L\"E!K!M\"K\"CVM=M-G$J\"I$N$Ih7,!T$E?B#R\
        3J!SNG/u-M;Q$N!P\\\u{1e}# r!L>u\u{6}g/!>!E#B!F!s9?!G#E!G!y!v-A!C%F!L7+\"!P&K@&B w#I$O$J$N$P(M$s![\"M\"F\"P$N$N$\
        R\"L,Q*N3=(T#P'O/G&m!D\"F&p#M0k$k&M\"Q)H$l9\u{6}#!L&J8v\u{16}\u{7f}\" LzM$0(\"l#D!R\"R?S-PNo$Nc\u{3}\"\u{1f}``w\
        AP\" L[N2-\"Jz4Ht\u{e}- y!J!K$E!N!D4P#n\"LeLIq\"P.tKWI N!K!T!G!Q!B!T!E!S#N$R\"L\"Q,R%C!O!L*P$G!L!>!I!M\"F!N#7!C\
        !=!J!O\"9&J:KKP#P!T,I!P$J#R.Ky-$ s\"K=t\"K:m% p!N&L\u{1f}`:KZ>\" t?z!L!EM\u{4}<!\u{2}ra$# O'R>QPv$ s!D!O&L*!$ u\
        \"I=v\"I`\u{10}%!Q&H!R7q\u{5}K\u{1a}r& m!G&=\u{1f}`'v2o~G\"\u{1f}`%vz$!?y}3\"\u{1f}`@w\u{f}\u{1a}\"(q?sj1#\"p?q\
        4Lq\u{1a}\" p4Q&5!!O'Z$ p!K\u{1f}`$ui\u{c}!?w0H\" t?vvP!@q=0!?x5i! I\u{19}|$ M\"O#POO\u{1a}\\#<s\u{13}L\"s&X% p\
        (L\u{1f}`8x(Ip.%%u\"I8F%u\u{1b}t1\u{1c}\" s?v@2#!E>u!C?\u{e}$%K\"K8s5Oh\u{1d}\" o!L*n*!M!Q#G!t!Q!L8K&K!O\u{1a}N\
        \"p\" p!Jn\u{c}\" {?|sb$ O!u>P!v%') k!G'P7n!L'R4PLwHM^p'!O$L!L)N%Q,Q$LQk&!@!l#E\"H\u{1f}`8LV=& o!M&O\u{0}s2L6zr\
        H!@vT\u{4}\"!q?x[M\"DL4tA\u{13}) F\"L#o!P!P!Q7J&Q!P#9\" w?y'\u{13}!Bu\u{e}u!VN M# v!F>t\u{b}\"!-s]\"\"!L>u}S* P\
        \"U#S\"KMB!R&MiK!tBP\u{12}h4 s!E!K!H\"R!I!F!Q'R,H%J!O%N!R-H,KBrBL,H5G8\u{10}#!s\u{1f}`%s/>& Q%P:G)t0L$I\u{d}\u{7f}\
        #!p?u4K\u{2}B$ O!q\u{1f}Q!rhb! qp\u{2}!JrSf\" q!Ewv!Dr2i%%p!L>s!M3G6s\"\u{1f}`%vBJ3 j!K$C!T!M4L%S%S!B.Q!S%L>IMJ\
        \"L)L0N&L!M\u{1f}\u{c}% t!C&C{v#Hj_$ q!K\u{1f}`/v:\u{17}\"\u{1f}`@r\u{1}\u{1f}!@u\u{9}N!VFX8& O'p?P4o\u{5}P'qF\u{a}\
        \"\u{1f}`%D\u{b}\u{10}'!K!P#L#s=P\"t.M(\u{16}# J%M\u{0}sW\u{17}&!O$N\"P9L4@qqD\u{15}$;N!q\u{14}N!qXO,!B!L!G!Q!<\
        !t<N!S\"loL!TPlA\u{1b}!?~3[,!T!n%A!M'L1F$O*O&y]K%u0OW\u{a}+ o!M\"N$P!R:R\"R#O/R#O\u{9}QH\u{8}4 q!@!O!S$F!P'K\"o\
        +L$J\"y\"t\"D.E\"B\"B\"BwL.t#J1\u{12}\" s?rcu\" o3R\u{14}\u{12}. E\"Q#m\"A!K3s$I%l#M-F!GBKXG!s5u' q!C&E{s/t!B=u\
        (4*!T!P/T/P!R\u{e}L0k!P%Q\"mjh% L5s!DRs!D\u{1d}B: K!w!S!J\"I\"K(H0K!w!Q!E\"U#Q1A\"C!O,L#s!JKK*H!w#q@H\"D/IxS!?v\
        V\u{c}\" q3Q>-) M!L$I\"D,t,O#Q0r2NC@*!V$H!N!S?Q.QQS\"q:K?RdG! s\u{5}i\u{f}!R!q!T!n!V!s!W!u!Q\"O\"F!U!N!U!L\"O\"\
        N!S!L\"P\"M\"P\"X!j\"R\"S!o!R!j!N\"O!W!J\"P\"N\"S\"M!S!Q!T!T\"Q!e!J!M!K!Q!O!T!N\"K!P#N!S#R#L$P#n!k!R#O$l!L!T\"L\
        !Z!W!k!\\!S\"R%Q!o\"P\"U\"U#T!j!O#Q\"o!K!R\"l!O\"P'p\"M\"T\"P\"L$P#R#O!X!O!U!Q!h!Q\"O\"O\"O\"M\"R\"G#Q\"P#k!n)k\
        \u{9}G4!I!K#I\"q!P3N$Q!S!O#N#T-H$L#M?MVN/n!J!N#PJ,\"Cp4PV>M n!P!R!P\"M!J!I!J!J2Q\"t\"r!S!P$L!N!R-M!R!MBE\"s(o#F\
        !N!s*n&H\"H!G$?#J$L\"I(l!Q#G)M\"s!m!O$I0J!L\"t\u{5}.# L's?rFA! sjfy!G\"S\"R!W!M!Y!k\"P\"E$J\"M!V#L\"M\"F$T!J!N\"\
        s\"o!X!u#U$r\"O\"M!I!E!K!F!B!K!K!B!I#P\"M\"F!R!O!L%P!E#N!L$M#r%O\"M!T&o!O!O!P!T'O\"p!H$O!Q!R!R$P#m!R$L!T#m&w!F\"\
        F!P)r!I!L!p!N!V#N!S!J!X#I\"T\"K\"P$O%o+lRx$!t>K!z4HNK\" p\"M94!\"nD\u{8}#\u{1f}`'t)v0I! xtK*!@!K!R%L9N!H\"B\"G4\
        q\u{a}rX@\"CK4ug\u{8}, M!n!V#K\"O8R(S.U&M\u{5}R$I#Od\u{4}& r\"S&R7r\"P\u{3}v[\u{a}% J'k?n\u{1f}`!r\u{1c}\u{1}% \
        p!K&L,N-Lj\u{c}5\"R#B!K\"p7k!P!U$L!I.Q!Q%I0N.K!J!O.O!G0P(O@PTP#\"q\u{1f}`@r(^) G\"B$E%K!z>P!r\u{1f}<!u81\" s?s(\
        \u{0}!\u{11}uei!!Rph: F#L\"o\"p!T3N$P%o#R.P#P!N!K!T0q2Q%O\"E/K$n8I!N\"K-E\"n!NVT!DrA;\"!L>rmy!?vD\u{11}!\"O\u{11}\
        7!\u{7}uL<\"\u{1f}`@zn/&!F$L!QSO\u{1f}`,w=f3 M!R!E$L\"v,I-M$M\"q4H?I$sFJ!L!M\"r7u%M\"FZ@!?t\u{c}%$ O!q\u{1f}`=q\
        \u{1}h# p!<!GO7% P!o!M>n!O\u{a}i% r\"G=w\"I\u{a}qCH#!K>v!L\u{b}\u{1b}@!M!k#U\"M8T!P$N!V!S,O\"P!N!P\"M\"M!Q/L.O#\
        M\"M!q*M/O&q(K\"M!L#s!p&L4L!R|\u{11}C m!S!V#J\"X!n3M$j!S!R#P\"U.N!T%R0L.I!N'I%R#K!K)D%P\"L%M#K!G-p!M\"L,K&G1M/l\
        \u{e}L#(Q?Q\u{8}s!k!?yf\u{1c}$ s/M0vAHs)/ o!I!O#G#K7t!N!N#J\"R!O-M$L\"M\u{2}sle#!G&A9N1\u{12}\"'SMOoC!\"m@2) <\"\
        w&E7?\"r\u{5}v6O#K\"rg&\"!s?uWJ# s\u{1f}`%vaJ!Axm-!!N3\u{1e}$(S8S4L!L\u{9}\\!%MD\u{15}!fwNO! r{5\" O\"n&//!H&G!\
        Q3O%J5QEw!B!L!C!J!r\"JOO#M\u{18}k\" v?x \u{17}!@T\u{1a}y!Ful\u{16}\" v?x0\u{1}!B{sv8 p!U!m%S5I#i!N!T%Q.L!O%S0N;\
        Q#O'O\"n-P1n\"I,O\"o!K5PHM$ u!G>v!I&_\"<N\u{15}NA\"\"\u{1f}`0v\u{0}U!\u{5}ts_\" s?s\u{19}n!%Q\u{4}Z!'JV+\" t)H\u{b}\
        s#?O\"y4F\u{1d}72!O$I!R!M!T3L$h!T4L&K@t\"O2u6L+H!L/O\"o5T\"<u\u{15}v\u{1e}\u{2}! n\u{e}N\"?O5s\u{0}'!\u{11}xNK#\
         t\"H=q\u{19}X\"Gm4S\u{12}@! o\u{1e}f% J&M\"P\u{1f}`=rO\u{9}& N!I&v\u{1d}N!J\"v[M'\"J2G+v\"K2G\u{c}I(s/{!?x\u{1e}\
        N\"!P&On\u{15}#(r\u{1f}`@r\u{7f}\u{14}# r\u{1f}`@r,=\"!qztcs\" r?sI0\"\u{1f}`=xPC% r\"M%F\u{1f}`6t,\u{a}? j!L!L\
        !R#U!H!Q8N!O!S\"k!V!M.H\"N\"R\"N\"O9H\"L#o!G=o,k!K!L!O!J*L3M\"M9\u{7f}&!D$K;G!O\u{1f}`0r\"V\"'P?Os)6!F$q!N\"S'J\
        ,I%M!N#t\"s.H\"D\"B\"AWD3v!F\"L)I/J!J&D{|!\u{7}@>\u{f}$ L!n!Q&N\u{c}*! o\u{a}\u{16}\"<P\u{15}P\u{1}[$!p!MEM\u{18}\
        v7E\"?JGEvw!(LI9\"%K\"J\u{1b}K\"\u{1f}`@t,\u{1c}#%m?m4N\u{1e}(! pNI\"\u{1f}`-v\u{1d}\u{12}!\u{1d}z\u{1b}j!?w\u{a}\
        k\" P!Q1z!4q\u{12}&) p\"Q%J8o\"O&RPq\"OZLx}/ q!Q$K\"O4L$v!N$O\"FHv4NBD+w!L\"H{\u{6}!?J\u{3}\u{7f}\" s?yU)$ Q(P7\
        O(O]9\"\u{1f}`,xI\u{f}!zvX]- L\"O$O!J!N%z4Q#O(u(P!K<rcq\u{1d}`(!n$D:R!|\"v\"F\"H.DYq#3s,L3sZ,!DK+UH D!s!j!L\"M\"\
        U!X#>$L$=)P#J!<!=!B!K!?!@!E!C!?&C!H%\u{5}!\u{1}#v!s!>!?%v!tPz@P.F!y!t#J!L'I$A\u{10}.,!D&K!Q7l!K4Npq$P'Q$K,q(P-n\
        \"(L7F\u{7}V\" r?o\u{7}X# N!L$P8p$&M\"M7pjrB4#!K\u{17}t#Lx`&!J\"r\"N\"E;w4?6y!Bv\u{14}\u{1d}2 q!:!I!N%D!G2K$Hfs\
        \"s,J#p\"w#H\"u'u,KTE1\u{1d}! OSb!?w\u{9}t$ r%I:r9L\u{3}X+ v!w!@&E7s!m!E3T!F\u{b}r!K{j\"Bw4IFX\"%KUMg2\"!pzr\u{d}\
        X@ r!L$C!H!K!m4Q$U%N\"T-KDK#L\"M#I#H\"O*N#F'C%G#I$G\"G(q\"Q,O!H\"S&L/J!L8\u{c}!Bu9\\& u!H&G9I\u{1f}|'Hfa\"(G?LQ\
        y% E'p9K&s~N\u{1b}X!!C\u{16}\u{c}(!n$D:R!{\"v\"F\"H.DCA!GN\u{5}\u{5}8 L!A!L!D!R!6!x\"Q'90N\"O!J!T!C!n\"N/J\"@!s\
        [O!T!ALM#p\u{1f}K/ Q!J\"m#P!P!O7O!O\"k\"S!M/N\"T\"R\"Otp!\"RT\u{17}%!Q$A\"QMO\u{b}n)!1 T\"n#S\"N4P,S-P!J#RYP%N:\
        P\"I*O(P\"N.M2M!%P(]!!D--\"\u{1f}`ZuSR\"+:!p\u{5}!%%K!q!N:P%N]\u{5}\"&O9JQQ? r!J!D#E!C\"r'H-K#i!L!G#J!E/A!H#H!N\
        !O4t,p!H!H\"R'O!RJN!K\"q.D$N\"q~f\"!I>rf\u{f}' Q&E!M>J!N/T&OdqM Q$S!D!S\"R#L$S\"I!P!I!L'H!U#n\"R!F!N!K\"K(I'P!n\
        \"L\"n\"E\"L\"J\"G\"F!L7p)O!QIP!K/S#P\"H!H%O$M!L!K!O#Om/*!M!K#H!I<I!M$L.I\"s$rc\u{14}!\u{e}x\u{16}\"# p!M&G;A\"\
        \u{1f}`%ui\u{0}\"\u{1f}`=t\u{2}Y%!F\"H\"I&u!pHy! H\u{f}Q\" t?wSP' l!R&Ppo!H!EVtUx% O!t\u{1f}`<O!w0Z!'L1\u{1}$ u\
        \"L=u\"M]{@ R!p!M!K%T5v\"r\"R%:!P-;$D\"=,v2r\"Q&G#G.Q!p&Q!q+I'J$p#E.D&D!O-J!E\"v*z%%F&r?L4v\u{c}s@Y+!P!S%D/q*q&\
        I.?5q#>+w!Emm)!C&I6v!N!p\u{1d}G8N#v!N\u{3}k$ s(G7w(Hp\u{d}) H'E!K7I%r!t!I2I!K+1%!P!S&R?R\u{1a}S|)%&N;N$O0q&KB\u{11}\
        \"?ucvB\u{18}\"\u{1f}`evh|- J!O$l\"R,P,K!O2Q\"R\"S$LXCMIt?! o/A$!K$HMr2=\u{3}\u{15}$!Q\"L2vSv\u{4}h' H%F#M3t:O{\
        t\"K\u{19}a\"\"L&qQ\u{e}!\u{11}u}j' p!N!N#G\"MNH&O]\u{19}$!M!P=t!O7g'!@!O&G5ptvcL#pv2! K\\\u{e}\"Ps2LYI!?xXd#!J\
        $E!oIH%\"G#v\"I=x\"IA\u{12}!!rQ\u{1a}!\"M\u{6}j$ I'o8J'rS\u{13}!&J\u{2}\u{1c}# q!;>tEh$ G\"o$p9HxW#\"K\u{1f}`^v\
        u6$ O!r>O!x\u{1a}.\"'O!ROe! p'$$!D&K9G&L$\u{c}!TL\u{3}^\"!L?L_4\" u?u>c# K/tQsiY\"\u{1f}`@u|YD!J!O$o!p!q,L'G%M!\
        O\"s$s-K!N!B!D!B\"N>K\"K$u\"D#L!B\"R(O#F\"P1q!H\"K)G0Q!R$p!J!KS%!Bx\u{1c}\u{8}!bt \u{1e}\"!L>t~z%!F&F4K\u{15}K#\
        M9e!?xC\u{14}$ N3r,M3r=W! O@\u{8}\"\u{1f}`!w>/\"\u{1f}`Pzc\u{1c}\"BN4ru\u{a}$ u\"K=v\"Lqw$ F\"s&N7L(|!'K\u{1e}\u{f}\
        & E4u+H4o\u{c}J2s:r+ o\"L#H\"B!O7s\"L\u{e}J-M!u\"rU<& M%Q\"H:q3L!Io}!?x\u{7f}N\" u?u7() }!A!L#H!O!K8q!I$MZH#!>&\
        B9Cr\u{7}! q\u{e}E) s!B\"K$I!P7o!E!Mus&X!$q\\4!\"q\u{3}K.%N!P9Q#L!N!K#r.E!t!s\u{8}O\"r$K\"M\u{1c}K$@T4L\"L$H[z\"\
        !G>u#w!!O\u{5}\u{1f}\" L\"n\u{1c}1. o!Q$K\"E!M7m!O$Q\"N~H\"o\"M8Q$G6C'%I!N\"Qzp#P\\N&J\u{19}g$!K!r#M:I\u{17}\u{d}\
        %\"M%J!Q?P\u{a}sk]$'O@L\u{1f}`!L5~( P\"n#B\"A!D7S6k&B{\u{1c}( n!O!K%P!L7q!R!O\u{d}S\"\u{1f}`@w*u'\"K#K\"P!K9N\u{1f}\
        `!L8m!?r=d!?w\u{11}T\"\u{1f}`Uw\u{19}S!!F\u{2}U'%I!N\"Qzp#P\\N&J}m!?L\u{2}\u{16}\"Bw4H$ #'O\u{1f}`@N\u{1e}^!?w~\
         \"TP\u{b}Ng #!D?G\u{1f}u1f( q!P&B4R$OfCJv!Rl-\"Ds4Iv\u{11}\"%q?rjX* z!H\"D\"H\"H,I,u!L!N\u{1e}sK*\" s?t\u{8}s'\
         q!I$M\"K8r5O$PrT&'R8m'L.B!Q\u{1f}O\\5!0pJtG E!K!P!M\"j\"v!O'@,o$N!J!O!G\"t!S!t!M.J!p\";!N!O!PGN\"P!s;N!v!G\"J!\
        J\"u(F!o#Q*r#E$o,H! #\"p=J\"s\u{14}F\"Bu4K\u{15}]$ s4M+o4P3J- q!F!H%L!O8J!O#I!G!P/H#s!t&.$ I\"q?t3J\u{1c}a- s!K\
        !H%J!I7s!C!L%:!I-EQHaK!\u{6}!(MN^!(DE{!@w\u{d}X! L,\u{c}( M!I!N#u:M!K$w4HM~'!I!r#D\"K8R(S.Oi\u{1a}#!K?M5MC\\, M\
        \"O#P!M!s!O9Q#Q!L\"S\u{18}H(O\u{10}`# q!M>s'\u{7f}$ r!@&?8s\u{0}?! K?t!!CY\u{12}!-v 8C J!G!I!L!B\"U!F!P#7(M\"\u{2}\
        !D)R!L!R!T\"T\"L!R!L&R&F!R#P\"L!L,@!\u{2}!D!I!K!BsJ&Q!I6R% G?I!F'N-r?\u{16}%'p!J>r!N3N2%% S!E<o\u{1f}`;o%\"- T!\
        N!T!I\"L,m/O$M5O!O!PSvAL[P# r'K8z\u{b}\u{13}4%E!>6P)B!T!R-V\"P?I%l\"Q\"K$Q&J+J&L6t\"P\"L,K\u{15}z\"GP4p(\u{4}#!\
        O!K?K`o!!@R/\"Bu\u{2}vs\u{3}% I\"N$M\"mMNp[6 O!V!l#R#W3P%U&S!R.O#QDp5O%N:P\"L!P)N%U#M#o-LQA& R%H:G(P-L'o]\u{2}!\
         N]\u{9}!&q)!!'NHn\"%L!q\u{12}j! K5\u{11}6 O![\"P\"Q!E\"S!M(U\"?-@\"@\"B\"F*H$t!M!m\"o\"n!K\u{6}P&Q\u{b}K!xtB1$\
         t\"L=t\"M8,!Cx\u{3}<!!J)\u{13}.%H\"I8n!>!N#C\"=2N\"LI>\"Q?r<S&Hu]! oD\u{8}! sz\u{b}% t!E!K%J8t\u{1c}\u{19}\"!G\
        %N\u{1e}!* m!K!J%B8q!N!L\u{e}M0o\"N9\u{1a}!-t\u{7f}/&!n>T5D6n-r!JKD'!@!F;u$L\u{1f}`4K#uG\u{17}\"6|S|h|% M!v\u{1f}\
        `$K!v~L#!G!P=q+z!\"Px\u{12}\" p!D\u{1f}\u{4}\" O&oJ,\"\u{1f}`@x\u{c}\u{18}!(M+\u{1}4 |!E!D!@\";!A!E!O!>6t!L%M!K\
        .F!@\u{a}{!G!@$F\"F\u{2}N# P.s?s\u{1d}L& R&C9r!Q9F\u{6}OAoU <!h!E!l\"q!A!m!D!R\"Q$>\"9\"n(r!L#>!l!J#m#N'G$o\"U!\
        J!Q$P\"U$D$M#I%Q/A\"s%Q!?\"r\"u!K&s$@'E+w+G!r!L!m-?!k$n\"m&E(K!vPm#!O!J%L\u{6}}& K!<!r&K9m4Vg\"!%Q^\u{19}% J!L\"\
        n\"M#N!)\"%L\u{11}L}D%!>!r=P\u{1f}`6v%X!?{\u{14}v% K't\u{1f}`9K't\u{9}\u{d}! I\u{1f}a!$rvz& WDNXP!qRO8O\u{1}.)!\
        O%P!O!P'N1P$p\"Q.Mg%\"\u{1f}`@v\u{5}]% J!K!Q#qAH$aO ?!v!R!@\"I!l!y!N!>\"A$@$<(R$F!r\"E\"I!k!q!I+A#J!@\"M2s0G!E\"\
        t%H!C\"o,N!H$p.t+L!R\"s-E!q!P!I#S!s!N-E!v\u{12}B!AtU1\" M\"pl<#!l!FSI\u{1d}(\"\"m?n\u{1f}\u{f}% N!t>N!w4I\u{e}\u{1f}\
        !wu\u{13}?$!F\u{1f}`$I$tTS$\"Q%I5O\u{15}O\u{15}\u{17}! N?\u{6}\"\"o-N\u{16}\u{7}\" K\"po\u{11}H s!R!Q\"Q!O!L!R!\
        P*S\"R'N!Q#o!P!Q$S/I!L$Q!Q!QCQ!u'Q+o!N$M!N-T+o!N!Q\"N,p\"Q#J!P!O!O/P&a'!L$P\"N\u{1f}`9w!L&OnZ!\"P(%!UJ_N$!O&R?K\
        5J#f\"'J8r\u{19}5\"\u{1f}`@J{\u{0}$ Q'q8P'r?\\\"3p?q\u{f}\u{1e}!!O5f+ I!;!L#Q\"y8K!>&\u{3}.E$E\"=]c$ I!r$K:H\u{8}\
        \u{2}\"<v\u{15}v/%!?vD.# v?z\"JD*% t!J&H8o!M6/$ t\"G=m\"H,.! P\u{7}\u{4}$ J\"u=M\"qSN%\"Q&P8QZuULpW- o\"K%M!I7q\
        !R!O%K!L-N$S?qjM\u{6}H#3s,L3spI##L\">!oi\u{7f}* N!Q!Q$r!O!N7F&o\u{1a}u!M'.!%N\u{f}\u{1c}\"%I!M\u{11}\u{d}\"\u{1f}\
        `0vj|!'Pa\u{b}. M!M!K$Q!I!P'p1P!N$Q!O/LRzXJ@?Z o!I!J!T!S!I!K!F!P'M\"O\"V)M#r!J!J!Q!X!I!H!D!G!P&O\"T\"U!S!R\"P\"\
        J!T!B!K!O\"P\"P\"P\"M#r#E-M2J)P!O#P!L!q\"J*O+q\"M\"O)L$P!T#O\"N*QTq! NE[#)t?\u{7f}4?kd&\"M$P!T:H%M~Ky\u{14}* s!\
        N!Q#F\"K8x!Q$L\"J\u{7}s@\u{b}J W!I!P!I!R!D!T!G\"C&V\"S.W!O!U!p\"E!O!O,m\"K!L!<!I!M\"I\"7!J!7!C!=!K!R\"9!>%FeP#O\
        !S-N$M#N.IJN! snX%!H&G9J$F4{sC!?v9Y\"\u{1f}`@t@v\"!NFrFY,!v$A\"@!L7N!J4y$G\"I\u{6}x$G\"E\u{9}W#\"p\u{1f}`@s9i) \
        M!w$L\"J\u{1f}`9O!{$L\"JR4! rsM% s!L!L=wGr\u{d}\u{3}!!M\u{1a}\u{1f}# N'N8Pe]^ I!\\!r!1!?!L#p!3!E!5!A!8\"6\"9!C!\
        ;!C!I$G#n!C\"V#@\"M!T!X\"?*@\"O\"?\"I\"Q!i-I+G$M\"j!Q!R$Q!Q\"P!O\"V\"P'N#R,S'T#O!T'U\"n!W*T!U'P!U!U*E$S#Ck-!+s\u{12}\
        O%!K!Q$q\"N9Q6]!+sC\u{1b}%?s\"R4K$R\"J\u{11}\u{1a}( Q!s$F\"E8M!~\"v2Dw\u{17}\"\"q?sSd& v%I-G-s#w4K6\u{9}!!Hm<*#\
        L\"L;G$N*q&EGr\"J;M!t\u{10}D4 K!m!T%N?R!Q-O!O#E\"@AI\"s&r\"M-J$s.I!n!N;PdW$ L(q7I(o!{\"B{4BEI\"!L\u{6}u7\u{5}> \
        M!?!Q!D\"q\"C!M'v\"p\"A\"I+E$A\"D(E\"G&K\"s\"D&u\"v%w!IwJ!H\"J\"v\"G&r\"ra[' N\"s$K\"K\u{1f}`:s&K)o\"\u{1f}`ev \
        :' J!o$FOIju>L!s[\u{6}6!D\"<!n!M!P!S8r!N!Q$N!N!R-L!P#P\"K!H?u<NIP!K'L\u{1d}L& N!O&K8O5K]swX$ t!L>u!M\u{14}t#%N=\
        C4wRt*!V$H!N!S?Q.QQS\"q:K?R\u{1f}7#!r>N!u\u{17}B\"#N<r\u{3}\u{7f}! q\u{8}\u{d}!&P\u{1e}v8 C\"E!S%N!U2q!M#D\"J!Q\
        $P.H\"Q\"U\"N\"P(KAp-D%P8K!q!M.GuV#)n?S4p1\u{1e}\" p?s\"X!!QI\u{15}!\u{11}w9f!Bx\u{8}\u{0}$ E<{\u{13}G\"{e2$ M'\
        L*s.M\u{a}G# q\u{1f}`-H!a!\"KoA6!<!H#x\"O!H5K#B$|\"C!N)qKH*J,M!L\"y\"F%w)t'mIs#Kq]<!L$I!O!N!U!A&=$9!T'M%Q$N!T!R\
        .L$M\"Q!QJR)s7I&w%M4N!O!N!Q.P\u{1b}\u{1a}!$l\u{13}a0%M\"R!L+K!K+p(R+L!L!M!M!K\"J!L!H!C*I\"!q\u{2}s=\"$ p!D!FNPT\
        \u{c}9 l!Q!P!S\"D\"O-N(Q$P!T#E\"Q,S!Q!O!R!L#M!M*RZM\"q1Q/O0T\u{19},# r\u{1f}`Uq\u{16}V(%M!S!P!R7S\"n#P0G{B\"!O&\
        P;\u{7}!\u{7}t:V- m!K!Q$N!O9O!U&Q.P#SJq#J1N'9& O!M$I\"M!P>Lm4#!p!H?M\u{7f}\u{6}!?u
        """
    }
}
