// Made by `understanding build`; build it again when the declarations change.

extension MovieConversation {
    /// What was learnt of the declarations in the language "en".
    static var enUnderstanding: StaticString {
        """
        SKU2f:IX\u{0}L24<H  ='h($cJ: $A/U\u{14}#K\u{0}\u{1d}\u{1b}#]?}\u{f}+][\u{0}\u{f}#y\u{1f}?\u{18}+TG/\u{14}+ei{\u{13}\
        +1\u{1f}\u{19}\u{16}+I\u{1d}A\u{16}+k\u{7}\u{0}\u{18}+1\"+\u{14}+HEx\u{14}+\u{14}G\u{1d}\u{17}+qz\u{7}\u{13}+@K\
        4\u{15}+@\u{1b}?\u{15}+H2\u{1d}\u{17}+U(!\u{15}+\\Yl\u{16}+T.w\u{7}#}PB\u{4}#\\h \u{d}#u%\u{15}\u{15}#8\u{d}s\u{6}\
        #q{\u{13}\u{16}#v,g\u{12}+\u{17}\u{d}\u{0}\u{1c}+4\u{d}d\u{11}#alv\u{0}#&aZ\u{12}+4Y\"\u{16}#^\u{8}>\u{c}+sdX\u{18}\
        +|BC\u{c}#\u{13}s\u{1b}\u{13}+4\u{c}=\u{14}+g\u{4}f\u{b}+M\u{11}#\u{7}+={5\u{c}+y!2\u{18}+B\u{7f}M\u{1c}+\u{16}\
        U\u{19}\u{18}#8,;(t\u{8}#d_`\\`\\`\\`[`[`N`Z`Z`Z`]`a`]`[`W`X`[`[`V`[ca7`2`\"`E`F`M`Q`K`P`8`C`:`>`S`R`P`P`W`ah^>\
        `5`)`E`M`I`T`G`N`,`G`A`/`G`N`E`N`N`[:`hbC`@`E`G`V```a`N`=`8`E`H`O`R`Q`Q`S`_H`fYI`I`N`P`Q`[`_`M`C`A`M`G`P`P`M`S`\
        O`]7`\\`q[?`K`I`T`^`U`U`8`A`?`D`R`U`S`V`X`T/`b`g`5`G`J`S`S`O`F`6`D`5`>`F`I`L`K`M`V!`B`=`__O`N`U`O`S`U`8`L`C`:`Y\
        `Z`U`U`]`\\)`=`9`j_E`L`V`E`G`M`1`L`;`>`F`P`F`D`M`XG`_`N`I`f^H`R`K`M`I`J`I`N`M`Q`W`S`S`W`[P`_`Q`V`]KQ`]`S`S`W`Q`\
        U`S`T`S`X`U`T`W`UL`Y`L`O`J`_aT`K`R`Q`O`P`N`T`W`X`U`V`[`^J`[`T`R`M`bVX`N`P`V`O`N`O`O`R`N`P`P`U`OK`S`N`P`U`W`S[d`\
        ]`Z`R`V`V`W`[`\\`Y`Z`]`MI`S`R`P`[`Z`Z]c`W`S`L`X`S`S`[`\\`V`V`Y`SE`a`\\`M`I`R`f`K]P`J`L`O`P`S`Y`[`S`W`\\`VE`a`Y`\
        P`P`W`f`NYL`F`M`T`S`O`P`S`M`O`S`G=`]`D`L`Q`V`O`P`Q]V`R`T`U`X`^`_`\\`[`_`YI`d`P`M`R`M`Q`N`F^L`L`Q`S`O`S`Q`L`H`O`\
        NB`:`D`N`Q`L`G`S`T`aaK`E`M`T`[`[`Y`V`[``O`T`R`S`R`Q`Q`S`Y`j^N`U`T`V`V`X`P`T`V`WM`?`;`3`O`P`P`U`T`O``aD`A`@`X`X`\
        X`S`W``N`G`?`2`Q`O`V`R`R`N`h`Q`K`@`I`O`P`R`Q`]D`>`K`M`V`T`T`P`S`Q`H`gbN`P`Q`T`U`P`U`\\N`D`L`R`R`S`Q`Q`V`K`H`bXM\
        `R`M`Q`U`O`P`^>`>`@`E`P`Q`V`T`X`U`A`G`h_J`R`T`T`R`W`\\8`M`D`A`N`N`U`Q`S`J`;`O`daD`H`L`M`P`O`R1`A`A`?`P`T`X`S`X`\
        V`E`I`H`[_X`X`V`T`\\`^?`L`C`C`S`T`Y`V`U`V`F`S`F`i`L`Q`U`Q`S`VK`L`P`U`U`U`U`Z`\\`X`P`O`P`Y`cZX`Y`Y`[`VT`U`U`X`W`\
        Z`Z`]`]`Z`X`X`W`Y`^TZ`\\`\\`\\`RH`I`N`W`X`T`S`Z`[`X`Q`Q`O`V`Y``]X`Y`[`YT`X`S`Y`V`T`W`Z`\\`X`Z`X`S`X`U`cYV`X`Y`M\
        @`F`F`P`R`R`a`S`U`T`J`N`L`S`V`W`R_R`Z`OK`T`O`T`T`R```U`T`P`S`V`P`R`U`W`V]R`V`A@`G`G`R`V`Y`P`W`X`W`O`Q`Q`V`]`]`Z\
        `X^^`XL`M`N`M`W`W`P`V`R`Q`L`S`N`L`V`L`K`G\\U`KN`F`P`Y`Y`Z`S`[`]`Z`U`T`V`[`^`]`]`]`]^ZV`U`W`\\`\\`[`W`]`^`W`Z`Z`\
        T`[`Y`[`V`Z`]^^a`_`[`\\`[`\\`W`[`X`[`T`K`M`[`M`N`\\`I`F`\" IjHu#v\u{1f}V!a$&\u{2}#_c`M`V`Y`_`Z`LRmB`_`8`4`F`fjT\
        !`j`%`4`0`R=`ddA`8`L`@`d2`b`9`0`I`0`W_`E`[c<`D`I`bY`@`]J:`K`X`C(`>`9`b\\K`C`QA`7`;`R]L`<`X?`R`E`M`^`I``7`J`E`G`\
        \\RU`;-`<`:`>`G`][^;`4`8`:`C`ZW`M`\\`6`5`;`+`\u{10}!Y\u{11}K\u{5}#_\\`Z`V`b`]`Y`Z`[OC=`X`L`M`S`H`F[SU`^`U`Y`]`]\
        `VH`6ZK`?`J`J`B`^O`N^O`5`P`Q`R`VO`>`Ua:`G`N`S`cZ`U`]QQ`V`Z`Z`Y1`/`A`1_B`B`L`bO`K`I`HaK`S`F`YF`D`J`D`EaH`B`cS`Q`\
        U`Z`UWW`W`HE`6`R`A`G`C_I`]K`S`Q`S`T`VVT`Z!`2`B`@`8`K`NW[R`V`U`U`\\`[`]SbL```\\`E`<`=`4`, \u{5}\u{13}\u{18}\u{2}\
        #]]`[![^&abX`> lt \u{3}#Zd`c`X$b'`d(_!`R&`Gaf/`d`[_`=`> '!\u{8}\u{1}#bX`]`L-Y4`X7a!`T@`8]R%`*_]Y`X`> )>g\u{4}#_\
        X`h`UC]!`a@`,`^J`:bbT`]_aW`Y`X \u{1b}\u{19}\u{15}\u{2}#[c`b```_%Y(`3`d4_D`H`H7`!f'`bE`EOD`]A`1`2]^B`O`BbbW`)`K`\
        , *\u{b}l\u{3}#`]`V!]b1a]T`X S\u{5}U\u{4}#`_`]`^`T4_!`K`[3`<`]`];`_aB`cL`hRK`e8`!`eYU@`>`ZceA`D`D`> *\u{1a}V\u{1}\
        #^^`e`Z&]'`p,f1`U!`;gZ?`C9fX`+`> \u{19}e\u{19}\u{2}#__`_`X![+`b+[6`79`\"cf8`-_i6`6`, S6i\u{0}#ba`1#]E<fl!`, #\u{1c}\
        =\u{4}#_m`\\!a_5aeV`, ]\u{d}Z\u{3}#`m`X!`b0_dX`\" DCsp#y!> foW\u{4}#_``]`V5_8`]*`.`K/`+\\])`=Zc@`!`\" \u{14}\u{1b}\
        \u{1d}y#t\u{1f}\" L([w#c\u{1f}\" 9+1u#s\u{1f}\" \u{12}Iky#w\u{1f}\" \u{d}\u{17}Sx#g\u{1f}\" \u{15}\u{18}jw#\u{1f}\
        \u{6}V!\u{5}&$\u{6}#b[`]`^`_`d```][]E`W`U`C`Q`VhcK`?`8`9`'`Y!`\\`I`=`;`E`b/`f\\B`G`K`N`]M`K`Y^]`Q`Y``N`K`[`Z`X`\
        [`QD`C`T`Jc?`N`cG`P`\\`YTY`Z`^S`B`Q`I`_[E`]P`O`T`S`cQR`[D`<`S`Q`D`T\\^N`S`[`]`Y`^L]\\`a`E`4`E`,`, ZJ$\u{7f}#cL`\
        G0^X!en\\`n#O5d\u{6}#bZ`^`Y`Z`]`Z`^`Y`W`?`UZ_9`9`!`D`F`C`F`T`T`[l]F`;`8`@`J`H`H`K`K`Z5`c_<`7`=`6`8`9`F`F`_@`eWN\
        `F`Q`D`P`N`P`M`_?`A`h\\8`?`E`J`J`P`P`Y=`M`ca;`?`C`H`E`E`S`Y,`<`8`J`?`E`=`B`G`R`^4`E`<`l]E`G`I`J`J`U`[E`@`=`K`_^\
        >`H`>`H`S`]M`P`P`R``MP`T`U`V`U`WB`>`D`C`B`[`>`H`R`S`aQ`S`Q`Q`S`^WT`S`V`U`O;`2`B`G`@`C`>]B`Q`d`ZN`L`K`R`M`L`H_N`\
        K`g`6A`8`>`=`G`S`C`D^W`O`^C`N`Q`I`S`H`G`C`L`L`HA`;`A`<`E`M`L`O`^cM`aO`P`N`M`W`R`B`W`c]V`KK`H`T`G`P`W`S`Y`\\`SXT\
        R`U`T`S`Y`[`U`\\`X`Y[[\\`_`a`a`\\`]`Z`Z`Z`K`> \u{10}/d\u{0}#fF`P`B\\a.`Sn^(`I*`![\\*`3^b-`V`\" Q'5v#a\u{1f}\" \u{15}\
        M\u{f}x#z\u{1f}\" :u\u{0}r#\u{1}\u{1f}\" ]\u{f}8L#``\" ]\u{f}8L#``\" \u{e}\u{13}by#n\u{1f}\" \"vjw#h\u{1f}\" L~\
        \u{8}x#i\u{1f}\" ]\u{f}8L#``\" ]\u{f}8L#``\" ]\u{f}8L#``\" 4e\u{13}l#1\u{1f}+\u{17}L#     *   H   O   V   \u{1}\
           \u{11}   \u{1f}   7!  P!  m!  \u{a}!  \u{1f}!  )\"  _\"  _\"  i\"  i\"  |\"  \u{17}\"  \u{1e}\"  B$  Y$  o$ \
         \u{0}$  \u{0}$  \u{14}$  \u{14}$  ,%  G%  \u{7}%  \u{18}%  0&  0&  E&  Z&  a&  a&  u&  \u{10}&  \u{10}&  \u{17}\
        &  2'  k'  |'  \u{1e}'  ((  5(  \u{7f}(  \u{d}(  >)  V)  \u{1f})  )*  )*  J*  p*  }*  \u{12}*  \u{12}*   +  '+ \
         ?+  c+  t+  {+  \u{2}+  \u{2}+  \u{2}+  I,  P,  P,  y,  \u{6},   -  .-  O-  {-  {-  \u{5}-  +.  +.  S.  h.  v.\
          }.  >/  L/  m/  \u{c}/  \u{1c}/  M0  h0  r0  \u{0}0  \u{11}0  \u{1b}0  N1  _1  \u{6}1  '2  ?2  Z2  g2  \u{4}2\
          \u{b}2  \u{b}2  :3  R3  \u{3}3  \u{17}3  *4  14  84  c4  j4  j4  x4  \u{c}4  \u{c}4  \u{1d}4  .5  <5  C5  W5 \
         !6  66  Z6  Z6  d6  k6  |6  \u{d}6  $7  d7  n7  u7  \u{10}7  (8  ?8  F8  M8  M8  W8  u8  \u{3}8  09  O9  ]9  n\
        9  \u{7f}9  \u{14}9  \":  @:  x:  \u{6}:  5;  C;  \u{1b};  \u{1b};  %<  %<  P<  j<  ~<  #=  1=  O=  c=  c=  \u{1e}\
        =  3>  =>  \u{5}>  \u{c}>  \u{1a}>  $?  $?  5?  j?  \u{b}?  \u{15}?  z@  \u{1}@  7A  >A  EA  \u{8}A  \u{12}A  \u{19}\
        A  \u{19}A  &B  AB  UB  RC  YC  YC  mC  tC  \u{1d}C  1D  SD  wD  \u{8}D  \u{1f}D  <E  tE  \u{c}E  =F  TF  \u{0}\
        F  >G  UG  \u{19}G  @H  }H  \u{e}H  \u{15}I  #J  0J  >J  fJ  \u{17}J  %K  KK  bK  iK  \u{5}K  \u{16}K  *L  4L  \
        AL  `L  xL  \u{13}L  'M  HM  HM  HM  nM  uM  uM  \u{19}M  *N  4N  4N  EN  YN  vN  \u{11}N  \u{1f}N  )O  :O  pO \
         wO  \u{8}O  5P  ZP  ZP  xP  \u{7f}P  \u{1b}P  HQ  HQ  cQ  jQ  ~Q  \u{15}Q  )R  TR  \u{4}R  \u{15}R  RS  YS  fS\
          \u{1e}S  ZT  hT  \u{15}T  #U  4U  JU  qU  \u{12}U  5V  CV  \u{c}V   W  *W  ;W  VW  nW  \u{f}W  \"X  9Y  CY  P\
        Y  aY  9Z  GZ  QZ  rZ  rZ  \u{1b}Z  \u{1b}Z  N[  X[  f[  w[  #\\  *\\  8\\  \u{13}\\  \u{1a}\\  :]  y]  \u{1d}]\
          =^  Z^  Z^  d^  u^  \u{d}^  \u{1b}^  \u{d}_  (`  /`  @`  G`  X`  oa  \u{16}a  5b   c  'c  'c  Bc  \u{1b}c  \u{1b}\
        c  2d  wd  Je  Je  |e  (f  (f  df  \u{14}f  5g  Bg  Lg  Lg  ~g  \u{f}g  Xh  |h  wi  \u{17}i  Lj  Vj  ]j  ]j  kj\
          3k  :k  Nk  ok  5l  Fl  Tl  Tl  [l  rl  rl  \u{0}l  .m  5m  Lm  zm  0n  bn  \u{1}n  \u{f}n  Go  eo  #p  7p  R\
        p  \\p  cp  tp  \u{f}p  \u{16}p  \u{16}p  \u{1d}p  *q  Zq  \u{e}q  ^r  \u{13}r  Ls  Vs  ~s  *t  4t  >t  ^t  \u{c}\
        t  *u  ;u  ;u  Ou  Ou  pu  \u{11}u  \u{11}u  @v  Gv  Nv  _v  ;w  Bw  3x  3x  Ax  hx  vx  \u{10}x  =y  Zy  Zy  r\
        y  \u{17}y  Kz  Kz  hz  |z  Y{  `{  \u{1}{  \u{b}{  \u{1f}{  )|  \u{7}|  $}  J}  W}  k}  \u{10}}  '~  5~  V~  z\
        ~  \u{1e}~  3\u{7f}  :\u{7f}  A\u{7f}  j\u{7f}  \"\u{0}  )\u{0}  6\u{0}  G\u{0}  N\u{0}  N\u{0}  f\u{0}  f\u{0}\
          f\u{0}  \u{c}\u{0}  \u{c}\u{0}  $\u{1}  8\u{1}  P\u{1}  o\u{1}  v\u{1}  \u{17}\u{1}  7\u{2}  H\u{2}  O\u{2}  \
        ]\u{2}  n\u{2}  \"\u{3}  \"\u{3}  \u{4}\u{3}  \u{11}\u{3}  [\u{4}  b\u{4}  s\u{4}  \u{16}\u{4}  \u{16}\u{4}  >\u{5}\
          E\u{5}  u\u{5}  \u{3}\u{5}  !\u{6}  9\u{6}  C\u{6}  Z\u{6}  t\u{6}  \u{1b}\u{6}  2\u{7}  i\u{7}  w\u{7}  ~\u{7}\
          \u{c}\u{7}  \u{13}\u{7}  \u{1a}\u{7}  2\u{8}  9\u{8}  @\u{8}  [\u{8}  \u{1}\u{8}   \u{9}  Z\u{9}  a\u{9}  \u{7f}\
        \u{9}  \u{10}\u{9}  :\u{a}  \u{0}\u{a}  \u{e}\u{a}  #\u{b}  H\u{b}  O\u{b}  O\u{b}  \u{8}\u{b}  \u{16}\u{b}  \u{1d}\
        \u{b}  P\u{c}  W\u{c}  \u{18}\u{c}  3\u{d}  Q\u{d}  s\u{d}  s\u{d}  z\u{d}  \u{1}\u{d}  \u{1}\u{d}  \u{f}\u{d} \
         \u{f}\u{d}  -\u{e}  R\u{e}  {\u{e}  :\u{f}  l\u{f}  \u{1a}\u{f}  \u{1a}\u{f}  \u{1a}\u{f}  {\u{10}  \u{19}\u{10}\
          \u{f}\u{11}  '\u{12}  7\u{12}  \u{f}\u{12}  }\u{13}  -\u{14}  =\u{14}  =\u{14}  [\u{14}  l\u{14}  }\u{14}  \u{b}\
        \u{14}  \u{1c}\u{14}  &\u{15}  4\u{15}  \u{f}\u{15}   \u{16}  .\u{16}  >\u{16}  f\u{16}  ~\u{16}  ~\u{16}  ?\u{17}\
          F\u{17}  T\u{17}  b\u{17}  r\u{17}  \u{7}\u{17}  \u{18}\u{17}  6\u{18}  =\u{18}  ]\u{18}  j\u{18}  t\u{18}  {\
        \u{18}  \u{12}\u{18}  G\u{19}  b\u{19}  \u{14}\u{19}  \u{1b}\u{19}  j\u{1b}  q\u{1b}  \u{18}\u{1b}  m\u{1c}  \u{12}\
        \u{1c}  \u{1c}\u{1c}  #\u{1d}  -\u{1d}  -\u{1d}  D\u{1d}  R\u{1d}  v\u{1d}  \u{b}\u{1d}  /\u{1e}  H\u{1e}  `\u{1e}\
          t\u{1e}  \u{1e}\u{1e}  `\u{1f}  n\u{1f}  \u{14}\u{1f}  4 ! 4 ! K ! ,!! [!! [!! e!! `\"! \u{1}\"! \u{1f}\"! \u{1f}\
        \"! C#! J#! X#! \u{17}#! <$! I$! V$! \u{7f}$! $%! $%! E%! L%! Z%! a%! \u{a}%! (&! /&! Z&! \u{7f}&! \u{1f}&! N'!\
         U'! c'! t'! \u{8}'! \u{19}'!  (! x(! x(! x(! \u{7f}(! \u{6}(! \u{13}(! $)! 2)! I)! Z)! Z)! n)! u)! \u{2})! \u{9}\
        )! \u{1a})! !*! V*! ]*! \u{2}*! !+! ^+! u+! \u{6}+! \u{6}+! \u{1d}+! u,! \u{7f},! D-! k-! u-! &.! &.! -.! -.! -\
        .! 4.! r.! \u{17}.! L/! z/! z/! +0! S0! S0! Z0! a0! h0! \u{3}0! Z1! F2! \u{3}2! /3! 93! @3! _3! \u{6}3! \u{10}3\
        ! O4! d4! S5! d5! d5! \u{f}5! \u{f}5! =6! D6! R6! \\6! c6! j6! \u{5}6! \u{f}6! 57! S7! \u{5}7! \u{c}7! 18! ;8! \
        L8! \u{11}8! M9! \u{2}9! C:! g:! {:! J;! v;! \u{11};! \u{1b};! L<! d<! \u{13}<! \u{13}<! \u{1a}<! $=! *>! 1>! 8\
        >! b>! \u{4}>! \u{18}>! 3?! J?! J?! Q?! =@! N@! [A! lA! GC! UC! UC! fC! mC! wC! \u{1}C! \u{b}C! :D! :D! UD! _D!\
         \u{2}D! \u{2}D! \u{9}D! \u{10}D! 9E! ZE! {E! \u{18}E! \u{18}E! 3F! AF! RF! cF! 8G! ?G! PG! ~G! \u{15}G! NH! 5I\
        ! CI! hI! \u{14}I! .J! 8J! gJ! zJ! \u{19}J! DK! NK! bK! ~K! \u{5}K! 6L! CL! dL! xL! \u{5}L! \u{13}L! \u{1a}L! \u{1a}\
        L! (M! CM! jM! \u{9}M! aN! \u{15}N! ;O! hO! oO! oO! vO! 6P! DP! KP! cP! \u{1}P! \u{f}P! \u{f}P! \u{1d}P! *Q! 1Q\
        ! ]Q! dQ! nQ! \u{b}Q! 6R! DR! XR! uR!  S! !T! +T! UT! \\T! rT! |T! \u{1a}T! (U! JU! ^U! ^U! eU! sU! \u{a}U! ;V!\
         +W! 8W! FW! ]W! \u{8}W! \u{16}W! 7X! LX! ~X! 3Y! @Y! lY! }Y! \u{e}Y! :Z! hZ! r[! O\\! y\\! \u{a}\\! \u{a}\\! &\
        ]! -]! X]! s^! #_! *_! 1_! ^_! e_! L`! Z`! }`! \u{14}`! +a! 2a! @a! Ga! Ua! xa! \u{19}a! -b! Cb! Qb! Xb! _b! ib\
        ! \u{a}b! \u{a}b! /c! Jc! Jc! \u{1b}c! \u{13}d! !e! /e! be! |e! |e! \u{1c}e! #f! #f! 4f! Ef! hf! vf! -g! 7g! \u{3}\
        g! \u{18}g! &h! Eh! ]h! kh! \u{a}h! \u{18}h! %i! Ji! \u{10}i! 4j! Hj! Oj! Vj! tj! \u{1f}j! ,k! 6k! _k! \u{2}k! \
        \u{10}k! \u{1a}k! Sl! \u{1d}l! 4m! \\m! jm! tm! {m! Cn! \u{1d}n! \u{1d}n! 4o! ;o! vo! vo! \u{a}o! *p! Bp! \\p! \
        mp! \u{1b}p! 8q! gq! qq! qq!  r! ;r! Rr! \\r! \u{4}r! \u{b}r! \u{1c}r! Qs! Qs! Qs! ^s! es! ss! ut! |t! \u{d}t! \
        Ju! Qu! Xu! _u! \u{a}u! 2v! <v! Iv! Sv! ]v! gv! \u{17}v! (w! 9w! Jw! ew! lw! lw! =x! =x! Gx! tx! {x! {x! \u{13}\
        x! .y! fz! {z! \u{12}z! &{! &{! 0{! >{! Y{! Y{! \u{1b}{! I|! q|! q|! \u{c}|! '}! \\}! z}! (~! (~! F~! M~! M~! y\
        ~! \u{0}~! S\u{7f}! Z\u{7f}! \u{19}\u{7f}! 7\u{0}! W\u{0}! h\u{0}! o\u{0}! \u{a}\u{0}! \u{a}\u{0}! !\u{1}! (\u{1}\
        ! a\u{1}! \u{e}\u{1}! 3\u{2}! N\u{2}! \\\u{2}! c\u{2}! p\u{2}! \u{1}\u{2}! \u{1}\u{2}! #\u{3}! >\u{3}! >\u{3}! \
        \\\u{3}! \u{e}\u{3}! \"\u{4}! )\u{4}! A\u{4}! A\u{4}! O\u{4}! O\u{4}! \\\u{4}! \u{1a}\u{4}! 8\u{5}! W\u{5}! k\u{5}\
        ! k\u{5}! k\u{5}! x\u{5}! )\u{6}! )\u{6}! @\u{6}! h\u{6}! o\u{6}! \u{e}\u{6}! !\u{7}! E\u{7}! V\u{7}! \u{f}\u{7}\
        ! *\u{8}! \u{1e}\u{8}! A\u{9}! V\u{9}! ]\u{9}! \u{7f}\u{9}! \u{6}\u{9}! \u{6}\u{9}! 2\u{a}! 9\u{a}! _\u{a}! \u{6}\
        \u{a}! \u{d}\u{a}! \u{14}\u{a}! =\u{b}! J\u{b}! o\u{b}! o\u{b}! \u{7}\u{b}! (\u{c}! R\u{c}! c\u{c}! c\u{c}! \u{1a}\
        \u{c}! '\u{d}! `\u{d}! m\u{d}! \u{8}\u{d}! 8\u{e}! g\u{e}! q\u{e}! \u{1c}\u{e}! 9\u{f}! @\u{f}! G\u{f}! G\u{f}!\
         \\\u{f}! c\u{f}! c\u{f}! {\u{f}! \u{1c}\u{f}! ?\u{10}! \\\u{10}! \u{f}\u{10}! \u{16}\u{10}! \u{16}\u{10}! h\u{11}\
        ! v\u{11}! v\u{11}! v\u{11}! \u{0}\u{11}! B\u{12}! c\u{12}! x\u{12}! \u{d}\u{12}! _\u{13}! '\u{14}! 8\u{14}! ?\u{14}\
        ! ?\u{14}! \u{e}\u{14}! )\u{15}! 7\u{15}! 7\u{15}! h\u{15}! h\u{15}! \u{7}\u{15}! \u{1f}\u{15}! \u{1f}\u{15}! 0\
        \u{16}! H\u{16}! )\u{17}! 0\u{17}! A\u{17}! U\u{17}! m\u{17}! ~\u{17}! \u{12}\u{17}!  \u{18}! 1\u{18}! ;\u{18}!\
         e\u{18}! @\u{19}! G\u{19}! u\u{19}! u\u{19}! u\u{19}! \u{3}\u{19}! :\u{1a}! U\u{1a}! m\u{1a}! \u{5}\u{1a}! W\u{1b}\
        ! W\u{1b}! W\u{1b}! h\u{1b}! v\u{1b}! \u{15}\u{1b}! %\u{1c}! %\u{1c}! A\u{1c}! _\u{1d}! w\u{1d}! \u{16}\u{1d}! \
        8\u{1e}! Q\u{1e}! s\u{1e}! \u{b}\u{1e}! #\u{1f}! *\u{1f}! 8\u{1f}! 8\u{1f}! r\u{1f}! |\u{1f}! \u{6}\u{1f}! \u{1e}\
        \u{1f}! % \" 3 \" Q \" Q \" e \" '!\" .!\" E!\" \u{3}!\" /\"\" I\"\" u\"\" \u{2}\"\" 3#\" X#\" \u{1a}#\" .$\" Y\
        $\" c$\" m$\" \u{a}$\" \u{a}$\" Y%\" `%\" j%\" \u{5}%\" \u{12}%\" )&\" h&\" \u{14}&\" \u{1e}&\" \u{1e}&\" /'\" \
        9'\" G'\" G'\" U'\" v'\" }'\" \u{17}'\" \u{1e}'\" \u{1e}'\" F(\" F(\" W(\" |(\" \u{10}(\" >)\" E)\" g)\" g)\" 7\
        *\" 7*\" 7*\" P*\" a*\" t*\" \u{10}*\" B+\" k+\" r+\" \u{7}+\" \u{1c}+\" 4,\" 4,\" >,\" L,\" V,\" :-\" k-\" \u{5}\
        -\" U.\" p.\" ~.\" \u{12}.\" &/\" o/\" 30\" G0\" N0\" N0\" \\0\" c0\" \u{8}0\" \u{19}0\"  1\" <1\" I1\" n1\" x1\
        \" \u{5}1\" D2\" N2\" \u{3}2\" \u{a}2\" 13\" R3\" g3\" n3\" \u{3}3\" \u{a}3\" \u{a}3\" ]4\" u4\" \u{19}4\" &5\"\
         ;5\" ;5\" B5\" d5\" \u{1}5\" \u{8}5\" \u{18}5\" \u{1f}5\" )6\" @6\" N6\" N6\" U6\" U6\" h6\" \u{8}6\" )7\" G7\"\
         y7\" \u{0}7\" \u{14}7\" )8\" 08\" \u{7f}8\" \u{7f}8\" -9\" E9\" O9\" g9\" \u{5}9\" \u{c}9\" \u{13}9\" \u{13}9\"\
         \u{1a}9\" *:\" 1:\" 1:\" T:\" y:\" \u{3}:\" 4;\" a;\" n;\" n;\" \u{d};\" \u{1b};\" 6<\" =<\" p<\" \u{3}<\" \u{a}\
        <\" \u{a}<\" \u{1e}<\" 6=\" P=\" k=\" x=\" x=\" x=\" \u{6}=\" 6>\" G>\" Q>\" x>\" .?\" P?\" h?\" \u{0}?\" \u{11}\
        ?\" \u{11}?\" \u{18}?\" )@\" H@\" U@\" {@\" \u{c}@\" @A\" jA\" jA\" tA\" \u{2}A\" \u{c}A\" \u{13}A\" $B\" $B\" \
        nB\" |B\" \u{14}B\" ;C\" RC\" fC\" \u{9}C\" <D\" ID\" SD\" \u{4}D\" \u{11}D\" 5E\" RE\" \\E\" sE\" \u{7}E\" (F\"\
         8F\" OF\" gF\" nF\" \u{8}F\" 3G\" WG\" ^G\" {G\" *H\" RH\" RH\" RH\" YH\" RI\" jI\" qI\" \u{2}I\" \u{2}I\" \"J\
        \" jJ\" jJ\" qJ\" qJ\" \u{5}J\" \u{1a}J\" (K\" NK\" NK\" UK\" rK\" +L\" ?L\" dL\" rL\" !M\" /M\" \u{0}M\" 'N\" \
        8N\" VN\" jN\" \u{1a}N\" +O\" 9P\" VP\" VP\" ]P\" dP\" tP\" #Q\" =Q\" =Q\" GQ\" UQ\" bQ\" \u{1f}Q\" 6R\" YR\" m\
        R\" wR\" 1S\" IS\" wS\" \u{1}S\" ZT\" kT\" DU\" JV\" ZV\" xV\" xV\" \u{2}V\" \u{16}V\" &W\" AW\" KW\" hW\" hW\"\
         hW\" oW\" *X\" HX\" OX\" yX\" \u{0}X\" \u{1b}X\" :Y\" dY\" kY\" {Y\" \u{8}Y\" \u{1c}Y\" )Z\" VZ\" uZ\" \u{17}Z\
        \" 2[\" `[\" \u{13}[\" -\\\" \u{1}\\\" 8]\" ?]\" R]\" p]\" }]\" }]\" \"^\" 5^\" _^\" s^\" \u{1a}^\" 9_\" @_\" 6\
        `\" D`\" N`\" \u{3}`\" \u{3}`\" \u{14}`\" $a\" <a\" Ca\" Ma\" [a\" ya\" \u{1c}a\" #b\" *b\" Jb\" \u{5}b\" \u{5}\
        b\" \u{5}b\" +c\" <c\" Jc\" yc\" \u{1c}c\" ,d\" Gd\" kd\" \u{19}d\" 1e\" qe\" qe\" qe\" ~e\" \u{5}e\" \u{c}e\" \
        \u{13}e\" ;f\" Uf\" bf\" Dg\" hg\" \u{9}g\" 5h\" _h\" zh\" \u{e}h\" \u{e}h\" !i\" Ti\" [i\" }i\" \u{e}i\" \u{1b}\
        i\" \u{1b}i\" Aj\" Kj\" /k\" qk\" \u{7f}k\" \u{1e}k\" 6l\" @l\" @l\" el\" \u{1d}l\" $m\" Bm\" Im\" Vm\" jm\" \u{a}\
        m\" +n\" +n\" In\" \u{1a}n\" ;o\" Io\" no\" \u{7f}o\" \u{16}o\" Ep\" dp\" dp\" zp\" \u{1}p\" \"q\" )q\" 7q\" Aq\
        \" Aq\" Hq\" Rq\" `q\" \u{1}q\" ?r\" [r\" ur\" |r\" \u{3}r\" *s\" *s\" 8s\" Is\" ws\" 1t\" 8t\" gt\" gt\" \u{8}\
        t\" \u{1d}t\" Ru\" ,v\" 3v\" Fv\" Sv\" ]v\" nv\" uv\" \u{7f}v\" \u{16}v\" Ew\" Ew\" Ew\" iw\" iw\" iw\" \u{6}w\"\
         \u{d}w\" \u{d}w\" !x\" Kx\" sx\" ey\" ly\" vy\" \u{7}y\" 8z\" Vz\" pz\" }z\" \u{2}{\" \u{9}{\" \u{10}{\" -|\" \
        X|\" p|\" w|\" \u{5}|\" \u{1a}|\" 1}\" T}\" r}\" \u{7}}\" \u{1f}}\" I~\" S~\" \u{10}~\" *\u{7f}\" E\u{7f}\" V\u{7f}\
        \" `\u{7f}\" t\u{7f}\" \u{5}\u{7f}\" \u{f}\u{7f}\" d\u{0}\" \u{1d}\u{0}\" $\u{1}\" +\u{1}\" \u{9}\u{1}\" '\u{2}\
        \" 1\u{2}\" ?\u{2}\" ]\u{2}\" z\u{2}\" \u{8}\u{2}\" \u{1c}\u{2}\" J\u{3}\" [\u{3}\" p\u{3}\" \u{1a}\u{3}\" Z\u{4}\
        \" a\u{4}\" \u{a}\u{4}\" 5\u{5}\" ?\u{5}\" F\u{5}\" P\u{5}\" P\u{5}\" h\u{5}\" \u{0}\u{5}\" \u{0}\u{5}\" \u{d}\u{5}\
        \" '\u{6}\" .\u{6}\" P\u{6}\" ^\u{6}\" l\u{6}\" \u{0}\u{6}\" C\u{7}\" C\u{7}\" Z\u{7}\" d\u{7}\" %\u{8}\" ,\u{8}\
        \" d\u{8}\" \u{6}\u{8}\" \u{10}\u{8}\" P\u{9}\" W\u{9}\" {\u{9}\" 7\u{a}\" >\u{a}\" `\u{a}\" u\u{a}\" \u{2}\u{a}\
        \" \u{9}\u{a}\" %\u{b}\" 3\u{b}\" X\u{b}\" y\u{b}\" 2\u{c}\" ?\u{c}\" q\u{c}\" %\u{d}\" ,\u{d}\" h\u{d}\" u\u{d}\
        \" |\u{d}\" \u{9}\u{d}\" \u{16}\u{d}\" \u{16}\u{d}\" 0\u{e}\" K\u{e}\" d\u{e}\" d\u{e}\" d\u{e}\" d\u{e}\" \u{14}\
        \u{e}\" /\u{f}\" =\u{f}\" Z\u{f}\" q\u{f}\" \u{5}\u{f}\" !\u{10}\" r\u{10}\" \u{0}\u{10}\" \u{0}\u{10}\" \u{1b}\
        \u{10}\" 5\u{11}\" ?\u{11}\" V\u{11}\" \u{2}\u{11}\"  \u{12}\" '\u{12}\" V\u{12}\" w\u{12}\" \u{18}\u{12}\" O\u{13}\
        \" O\u{13}\" V\u{13}\" t\u{13}\" \u{5}\u{13}\" &\u{14}\" A\u{14}\" K\u{14}\" \u{12}\u{14}\" \u{12}\u{14}\" #\u{15}\
        \" *\u{15}\" *\u{15}\" ;\u{15}\" V\u{15}\" ]\u{15}\" }\u{15}\" \u{11}\u{15}\" \u{18}\u{15}\" 2\u{16}\" \u{0}\u{16}\
        \" \u{e}\u{16}\" \u{e}\u{16}\" h\u{17}\" h\u{17}\" \u{3}\u{17}\" '\u{18}\" 8\u{18}\" B\u{18}\" S\u{18}\" S\u{18}\
        \" |\u{18}\" =\u{19}\" X\u{19}\" _\u{19}\" f\u{19}\" t\u{19}\" \u{1d}\u{19}\" 8\u{1a}\" B\u{1a}\" I\u{1a}\" P\u{1a}\
        \" m\u{1a}\" w\u{1a}\" \u{11}\u{1a}\" \u{1b}\u{1a}\" +\u{1b}\" 8\u{1b}\" \\\u{1b}\" \\\u{1b}\" \u{1}\u{1b}\" N\u{1c}\
        \" s\u{1c}\" s\u{1c}\" \u{8}\u{1c}\"  \u{1d}\" E\u{1d}\"  \u{1e}\" 3\u{1e}\" X\u{1e}\" \u{9}\u{1e}\" 4\u{1f}\" \
        j\u{1f}\" \u{1d}\u{1f}\" > # k # k # \u{15} # 6\"# X## b## z## \u{18}## )$# G$# \\$# =%# c%# ~%# \"&# \"&# )&# \
        7&# O&# c&# j&# j&# \u{7f}&# \u{6}&# \u{1e}&# \u{1e}&# 2'# 2'# <'# Y'# Y'# ~'# ~'# \u{f}'# 3(# H(# U(# .)# 5)# \
        S)# ])# g)# !*# 5*# q*# \u{7f}*# -+# -+# a+# \u{8}+# \u{1c}+# \u{1c}+# -,# :,# D,# D,# \u{4},# \u{e},# \u{18},#\
         5-# Y-# s-# \u{4}-# N.# N.# y.# %/# ,/# \u{1f}/# \u{1f}/# )0# \u{c}0# \u{16}0# '1# `1# {1# \u{c}1# $2# $2# 22#\
         G2# N2# y2# +3# c3# j3# q3# q3# \u{19}3# 74# b4# v4# \u{10}4# &5# >5# \u{18}5# <6# V6# \u{4}6# \u{1c}6# 17# 87\
        # Z7# r7# \u{0}7# \u{17}7# \u{1e}7# 28# <8# M8# \u{8}8# '9# >9# V9# {9# \u{2}9# \u{13}9# \u{13}9# 2:# 9:# Q:# w\
        :# \u{8}:# );# U;# j;# \u{12};# )<# K<# b<# \u{1e}<# ==# M=# t=# t=# \u{16}=#  ># M># q># \u{1f}># )?# 0?# >?# \
        \\?# \\?# w?# \u{7}?# \u{1b}?# /@# 9@# X@# \u{b}@# \u{12}A# \"B# UB# _B# 1C# 1C# ;C# HC# vC# \u{1d}C# 5D# `D# n\
        D# \u{17}D# (E# 9E# TE# aE# hE# |E# <F# kF# |F# \u{a}F# \u{1b}F# RG# YG# `G# mG# \u{14}G# .H# 5H# CH# jH# 6I# 6\
        I# 6I# =I# AJ# AJ# KJ# \\J# \u{a}J# 4K# BK# fK# tK# oL# \u{10}L# \u{17}L# ,c \"  bX `p\u{12}_$  b# `/ `1 `\u{7f}\
        Id!# `Oan!V `lpZ!U `q@3!Q `%\u{1f}2\"  bJ `-\"`\"  b1 `@kd!U `\u{16}@p$  c2 `> `F `z}p$  b) `5 `: ` aK!V `.\u{3}\
        P!Q `\\Gw!U `d\\}\"  b1 `kV\u{5}!/ `L1E'  c1 `E `F `J `K `X `\u{9}5$%  b# `+ `1 `F `@?z\"U `V `*d*&  c) `: `I `\
        L `X `dX\u{1c}!# `z4b!/ `xK\u{d}!/ `\u{6}e\u{e}!P `$$;\"  bX `wu9%  c1 `2 `K `N `gt<&  c\" `# `/ `1 `X `1/\u{3}\
        #  b# `= `}1B\"# `/ `e0\u{17}%  b\" `# `/ `X `\u{1}~'!\" `Ch]!V `(O\u{13}#P `Q `R `\u{8}XY!/ `\u{7f}V\"!S `u\u{1f}\
        B!Q `~\u{12}r#  bJ `M `\u{f}v\u{4}J  c! `' `) `* `/ `1 `2 `3 `4 `5 `6 `7 `8 `9 `: `; `< `= `> `? `@ `A `B `C `E\
         `F `G `I `J `K `L `M `N `O `P `Q `R `S `T `U `X `\u{1f}W\u{d}!/ `\u{1e}P~$  b# `0 `1 `Z\u{1d}\u{11}!Q `\u{11}f\
        T&  c1 `J `L `P `X `f|g!/ `.9\u{1c}\"  bA `\u{f}\u{2}A\"  b1 `&`x\"  bU `qkP!U `lS]!* `$[\u{17}\"  bK `\u{14}\u{c}\
        :\"  bX `I\u{15}_\"  bX `&7\u{18}!U `\u{d}\u{13}0!U `'\u{0};\"\" `) `2jI\"  bX `\u{18}w\u{12}+  c* `/ `1 `3 `E \
        `J `K `L `T `U `V\\@\"Q `U `vG\u{2}!W `\u{6}=r!/ `!\u{3}\u{7f}!/ `t\u{13}\u{d}\"# `+ `\u{1}\u{18}8!Q `HZn!/ `w/\
        \u{c}!V `keE!/ `abI!T `'\u{16}Q!\" `B\u{8}2!/ `dU8#  cB `X `\u{1e}%n!/ `>/3#  b1 `K `,\u{16}J!U `f7\u{1}!T `\u{6}\
        Q+!# `G\u{f},!Q `g0O#  b0 `K `s4j!/ `q/\"\"\" `# `zT9!U `\u{8}lh#  b< `K `\u{8}Qk\"  bG `a\u{1}\u{7f}\"  b1 `\\\
        K\u{1e}!/ `t\u{13}G\"  bX `J\u{d}\u{10}!Q `\u{6}T&!S `8X<!U `\u{18}}\u{12}\"  bR `mI\u{17}\"  b> `\u{9}i+\"  bX\
         `Wz=#  b* `X `\u{12})g5  c) `/ `1 `2 `3 `5 `9 `; `< `= `> `C `F `I `K `L `M `T `U `X `8\u{f}r!U `\u{1e}C\u{b}!\
        U `\u{4}/\u{f}!V `\u{4}9#!\" `l\u{8}e!* `\u{1f}In!! `-\u{b}\u{17}(  c! `\" `# `1 `5 `; `B `x6Y!\" `Svc!U `\u{9}\
        \"\u{1c}\"  b8 `\u{7f}\u{14}\"%  c/ `6 `B `X `\u{3}v)!/ `\u{7f}\u{3}+\"  bX `,j3\"  b= `7(4!R `\u{5}gW\"  b1 `0\
        $b\"# `+ `:x\u{1b}\"# `/ `\u{7}t-#  b1 `8 `5\u{10}Q!\" `\u{1e}[o#P `S `U `\u{7})&!P `I?+!P `wdl\"  bI `YLu!U `j\
        0~!/ `!\u{4}\u{13}#  b/ `I `Z3t!/ `9\u{18}\u{e}!U `\u{7f}.\u{17}!U `Ol6!# `\u{5}*O!\" `c}w!/ `\u{8}\u{7f}B\"  c\
        G `4\u{1b}K!U `\u{c}:b!Q `nf3\"  cB `(2e\"  b1 `6U{$  b\" `# `1 `Hz5!/ `h;M\"  bB `&\u{14}T!U `Df&!P `48.!\" `\u{e}\
        4;%  c1 `3 `K `Q `@m\\\"  cG `v\\w#  c1 `K `4O\u{10}&  c/ `1 `B `E `T `gIA!/ `}Z0\"  bX `\u{17}X7\"  bX `#\u{0}\
        Z!/ `@1u!U `01\u{13}!P `H-;#  b0 `1 `\u{1e}\u{e})\"  bF `\u{5}2+$  c/ `K `X `\u{17}BI!\" `+\u{7f}\u{16}!/ `A#K!\
        / `\u{19}H\u{c}!U `\u{1b}s\u{11}%  c/ `1 `I `K `6\u{1d}/!/ `VL<\"  b2 `\u{17}#\u{10}#  cF `K `N\u{2}\u{12}!T `\u{15}\
        T\u{15}!Q ` m?\"  b1 `\u{d}~;!U `8HO!U `3\u{18}Y\"  b1 `%O[!\" `wa\u{2}!U `&?h\"  bK `0Pk!* `p\u{14}|#  bS `X `\
        PH\u{1c}\"  bV `\"Hn!! ``D\u{6}!U `#b\u{17}!\" `r\u{9}k!& `\u{1b}\u{a}\u{4}!R `4b;!. `\u{1f}\u{1b}(!/ `g\u{1c}^\
        2  c! `/ `1 `2 `7 `8 `: `; `= `> `B `F `K `R `S `U `X `<\u{15})!U `m-2!/ `\u{b}88$  b/ `1 `X `\u{17}@s!O `5\u{6}\
        \u{14}\"Q `V `}~0!/ `.\u{1};!/ `\u{13}|n!Q `f<\u{a}\"  b2 `\u{7}As$  b/ `1 `X `hd&'  c/ `1 `9 `A `K `X `t C!S `\
        Vep!/ `}5\u{9}\"  b1 `1pb!# `Ni\u{8}\"  bX `:W\u{15}\"  bF `+\u{7f}6\"Q `V `!1>!/ `CN\u{1e}!/ `\u{13}\u{d}.\"  \
        b1 `,N\u{1f}!/ `\u{1b}\u{10}\u{9}\"\" `# `$(G*  c/ `1 `2 `A `I `L `S `T `X `\u{5}k^!U `;|m\"  bK `b# \"P `Q `~H\
        Z!/ `\u{7f}T#%  b* `/ `1 `2 `\u{7}3<!+ `\u{1a}6\u{f}#  b1 `X `aq-#  c< `B `wz]\"# `/ `VT\u{e}\"  b1 `lQw!U `W\u{16}\
        \u{f}\"  b1 `61\u{12}!+ `\u{10}NQ#  b/ `1 `\u{1}\u{0}X!/ `\u{e}R\u{f}!Q `k=h#P `Q `V `{3C!/ `[RK&  c( `1 `J `K \
        `X `82\u{c}!/ `V\u{10}A,  c/ `1 `2 `3 `G `I `K `L `P `Q `U `ur\u{17}!U `}W;!N `r\u{4}`\"Q `U ` i\u{1a}!/ `e/B$ \
         c/ `1 `H `-=J%  c/ `1 `K `L `Z>L!/ `q\u{16}\u{b}!/ `w>3!/ `\u{c}DY#  b% `< `-iB%  c1 `F `M `X `Z\u{7f}\u{12}!/\
         `)\u{10}F!/ `TD\\!# `pIh#  c1 `; `~K\u{e}\"  bR `dX\u{16}#  b/ `H `&\u{c}.!! `\u{1}OI!U `v\u{10}h!/ `L}j\"% `/\
         `92\u{8}\"\" `/ ``-]!O `~x\u{c}\"  b1 `:R4!/ `E+\\\"  bX `\u{1d}r+!N `A\u{11}/!U ` K|!/ `ty&\"  bG `k'j\"  bX \
        `_Ue\"P `U `\u{b}\u{2}\u{1c}4  c/ `1 `3 `5 `7 `8 `9 `: `; `= `> `? `B `I `K `M `R `V `X `5ct!/ `&R\u{f}!U `VO\u{1b}\
        !/ `2`\"$P `T `U `V `v}L#  bG `I `+x\u{1f}!U `n;\u{1b}\"P `U `$+=!/ `J>\u{e}\"  b2 `\u{1a}L\u{e}!# `i\u{1a},!Q \
        `Ly\u{1a}\"  bX `|tN\"P `Q `j\u{e}T#  b* `= `NeG!/ `47k,  c+ `/ `1 `8 `; `B `F `J `K `M `Q `Tx\u{7f}\"Q `S `\u{7f}\
        Q\u{15}!/ `Hdw\"  bX `H\u{e}\u{d}!/ `,q\"\"O `S `\u{f}G/\"  bX `+Q\u{12}!+ `!SL\"\" `# `LZg!T `hF\u{13}!U `y\u{12}\
        X!\" `Z#v$  c/ `I `X `\u{1a}^:!U `7!I!$ `\u{1a}+\u{1a}\"O `V `We/$  c1 `2 `M `Hz<!) `{g\u{1d}!/ `'!b!U `ai\u{d}\
        !U `\u{4}\u{1f}4#  bT `V `^q5!Q `Me\u{1}'  c+ `1 `6 `7 `B `I `'Ev!/ `8[v!Q `.Dw\"  bU `'\u{17}w!R `$\u{5}P!/ `U\
        3\u{0}!/ `.l3\"  cB `4\u{6}\u{1b}!% `]\u{d}-!! `I\u{8}X\"# `/ `B<i!/ `9?\u{14}!Q `Qo\u{15}!U `'B|!# `eK\u{3}!U \
        `iC0\"  b1 `[*[#  b/ `X `\u{10}u\u{5}!/ `['+#  c/ `L `~\u{9}F!/ `xXa!\" `\u{3}\u{e}u%  c$ `1 `2 `X `\u{1c}e\u{0}\
        \"  b2 `1OQ!U `C1h!\" `3x+,  c/ `1 `5 `: `A `B `G `K `L `T `U `l[C!R `\u{b}\u{15}\"!P `\u{11}'Z!/ `\u{13}w%!/ `\
        g0Q\"  bQ `=4Q!/ `)\u{3}\u{4}(  c+ `/ `7 `8 `C `E `X `L\u{16}\u{c}!/ `%w\u{e}!# `\u{19}\u{e}\u{e}&  c- `< `? `B\
         `I `t\u{17}3\"  bX `\\6'#  c1 `E `sq0\"  b1 `*pd#  c1 `L `+rx!) `\u{13}Z($  c! `0 `E `\u{c}oF\"  bF `w%?#  cN \
        `P `|ee!% `umY#  c1 `B `[\u{1b}d!U `AYf!# `V\u{19}\u{6}\"  bX `1pl!/ `\u{d}M{!# `n\u{15}J#  b/ `L `arT!P `ab\u{0}\
        \"  bJ `f/=#  b/ `X `\u{5}\u{9}\u{17}!/ `Of\u{7f}!\" `\u{1d}\u{15}\u{19}0  c) `+ `/ `0 `1 `2 `3 `9 `: `D `J `K \
        `M `U `X `we.!+ `l\u{16}1!/ `\u{a}.M!V `]\u{12}\u{14}\"P `U `\u{8}:#\"  b< `pX7%  c* `= `J `K `\u{14}7>-  c0 `1\
         `2 `3 `; `C `D `E `J `M `P `U `,\u{1}=!# `@ 7!& `>Zp!U `\u{c}Q\u{12}\"  bX `\u{1b}~,!P `\u{17}\u{7}X\"  bJ `Zb\
        D\"  bG `n~k-  c+ `/ `1 `7 `8 `= `G `I `J `K `L `X `\u{13}\u{b}!$  cG `K `Q `\u{b}c3\"\" `# `qx}!P `KP8\"  bM `\
        +YR>  c/ `1 `2 `3 `5 `6 `8 `9 `: `; `> `? `@ `B `E `F `G `I `J `K `L `M `N `O `P `Q `S `T `X `\u{13}c\u{e}!P `/\
        _\u{7f}!P `wa&$  b* `/ `1 `?VL!/ `\u{13};\u{6}!Q `\u{8}F\u{7}\"  bB `g\u{1b}\u{10}!/ `Ir\u{1a}!U `\u{1b}\u{18}\u{2}\
        !U `_C\u{5}!% ` d8!\" `h`?\"  b1 `WXJ\"  bF `\u{1d}fO!/ `yTP#  b/ `P `X\u{3}u#  cH `X `\u{17}@\u{8}!U `NG%\"  b\
        6 `u\u{8}'!U `G5z#  b/ `X `(w)#  b/ `1 `\u{12}V>!U `o \u{1a}!Q `Pn5#  b1 `D `\u{1f}!\u{7}!U `X\u{c}C!. `\u{17}5\
        X#  b# `1 `$1e!# `J/p<  c1 `2 `3 `6 `7 `8 `9 `: `= `> `A `B `E `F `G `I `J `K `L `M `N `P `Q `S `T `U `X `C\u{2}\
        |\"  bX `oB+!R `|_<\"  bX `'tg\"R `S `joP!/ `O,W#  b+ `; `?|\u{e}(  c/ `1 `> `B `F `K `R `\u{7f}+I\"R `S `-)\u{1f}\
        \"  bX `T<.!U `\u{7}P:!/ `g[\u{8}#  b1 `X `\u{1b}\u{f}\u{11}!P `@e/!T `%E\u{1}$  b/ `1 `I `\u{8}8\u{f}#Q `U `V \
        `\u{1}K+\"% `/ `\u{4}mw!% `Oh!#  b/ `X `b:\u{4}\"P `Q `\u{17}Gy%  c/ `B `K `X `\u{d}/\u{7}\"  b1 `HC)!/ `(u8#  \
        b/ `X `\u{3}JI!& `'\u{4}W#  b1 `B `&:n$  c/ `B `X `r|9!Q `.\u{8}k\"  bK `c>\u{6}!# `;}\u{5}/  c0 `1 `2 `3 `= `@\
         `C `D `I `J `P `Q `U `X `D\u{1e})!\" `\u{2}&F$  b/ `1 `2 `KM1!Q `\u{7f};>!( `\u{0}qM!S `\u{0}\u{7}p\"  bX `4\u{4}\
        ~#  b% `X `w7=!$ `bE@!S `A2L'  c1 `= `G `K `R `U `I\u{1c}U\"  b; `\u{f}\u{c}\u{d}#  b/ `X `8hb!U `\u{15}s\u{1b}\
        $  c1 `L `U `{\u{10}!!/ `\u{b}\u{3}A!$ `y6B!S `\u{1}FY,  c( `) `/ `1 `3 `: `? `B `E `F `K `V\u{b}\u{7}!/ `t\\3&\
          c/ `0 `1 `K `X `^\u{11}G\"  b1 `6Bu!% `TK;3  c+ `/ `1 `2 `3 `5 `7 `8 `; `= `B `F `I `K `M `Q `R `X `'\u{c}7\"\
          bX `>u\u{b}!/ `,\u{f}c?  c/ `1 `2 `3 `4 `5 `6 `7 `8 `9 `: `; `< `= `> `? `F `G `H `I `J `K `M `O `P `Q `R `T \
        `U `X `Wq\u{8}\"  bJ `J7\u{1e}(  c: `= `A `B `C `L `X `m]!!R `&\\J!% `\u{10}\u{7f}&#  b/ `1 `0\u{19}w!% `\u{10}\
        a\u{13}!# `h1(\"  bF `'\u{19}+#  c1 `E `*\u{13}d\"  b5 `\u{0}(u!) `J2%!Q `PAQ!/ `\u{16}yZ(  c/ `1 `B `J `K `M `\
        X `\u{d}up!\" `=S$!% `?d\u{16}!\" `JO!)  c/ `1 `: `B `H `I `S `U `O^\u{b}!U `Z\u{1c}9!/ `Cl\u{9}$  cG `K `M `vE\
        \u{19}!Q `\u{8}\\6!U `0|I!/ `9\u{0}\u{1d}!U `/Z\u{1f}!\" `'u2!/ `W\u{1}\u{a}\"  bL `_\u{14}*\"Q `U `\u{16}~0\" \
         c1 `\u{19}Cx\"  bX `K,$#  b( `L `<|3!P `\u{d}\u{c}q!R `\u{1f}Wy!/ ` az\"  bK `9\u{15}]!/ `,D\u{5}\"  b1 `B\u{14}\
        \u{7}!/ `x18#  b/ `X `UZS!U `rb}!) `\u{19}\\%!R `j\u{5}K#  b1 `G `;:h!\" `&\u{13}r\"N `P `h4\u{6}$  c2 `I `T `\u{a}\
        BE!/ `6\u{13}Z!+ `'-\u{4}!& `h$\u{8}!/ `\u{f}T\u{1b}\"O `S `Vt8!& `z5z\"  bG `oh\u{0}!/ `Qw\u{19}%  c1 `; `> `B\
         `f+!\"  bC `\u{1e}C!!U `5\u{19}0\"  bE `y\u{19}k\"  bK `\u{1a}Qu!U `O\u{d}B\"  bB `#\u{10}H\"  bB `\u{19}m2&  \
        b! `* `/ `1 `: `\u{d}4\u{e}!$ `/0N#\" `. `/ `T\u{4}i!V ``\u{10}i!# `5N1!S `\u{12}eB!R `!\u{1b} \"  bX `R\u{15}u\
        \"Q `U `{l\u{15}!/ `{,0,  c# `% `( `+ `- `/ `1 `2 `9 `B `T `p\u{d}X!Q `Uo\u{9}!Q `\u{e}\u{e}\u{2}!N `a\"4!U `}I\
        \u{9}\"  b8 `B!?!/ `\u{15}_I\"# `/ `\u{1d}\u{7f}M(  c\" `# `+ `1 `6 `K `L `\u{14}\u{a},#  c1 `5 `_Z\u{15}!/ `F8\
        \u{19}\"  bG `Nt\u{1a}!U `\u{2}0=\"  bK `+es#  bT `X `PG\u{1c}!\" `y7]!/ `1\u{c}#(  c! `# `/ `1 `G `H `K `&\u{1}\
        \"(  c/ `1 `4 `7 `8 `I `K `6?f!/ `[-u\"  bB `\u{12}=-#  b/ `X `e?x!U `{S|!/ `>G7!% `U\u{7f}\u{4}#  bF `M `n\u{e}\
        \u{15}!P `O/<!U `Y\u{1f}\u{13}$  b# `1 `M `\u{f}?T!Q `K\u{0}}#  b/ `= `_8G\"\" `# `\u{18}.`%  b( `+ `- `B `,\u{1b}\
        l!$ `{X\u{19}!\" `@\u{11}*$  b* `/ `L `P3G!+ `r2\u{7}'  c1 `3 `A `F `L `X `yak\"\" `/ `C\u{16}\u{0}!U `\u{1}\u{1c}\
        s'  c2 `C `E `F `J `O `/Kx\"  cP `HRz$  b/ `1 `: `}X\u{0}\"  cX ` AB!\" `vA-#  b/ `V `\u{e}v*#  cB `X `<mP!/ `3\
        \u{a}Z$  b/ `1 `2 `:\u{1a}\u{1b}\"  bX `\u{d}G\u{1d}\"  b5 `,\u{7}-%  c# `+ `/ `7 `*\u{b}H!# `e\u{b}^\"  bX `2\\\
        z\"  b1 `\u{3}\u{1a}\u{e}!/ `(;\u{1a}!$ `(hO!+ `\"\u{5}Z!Q `F*G!/ `V-\u{7f}(  c! `* `/ `1 `7 `C `K `G&\u{1d}\" \
         b1 `fg-!/ `-*.!U `6#`!/ `;\u{7}q\"  bX `7\u{4})&  c) `/ `: `; `X `lh9!& `3_\u{7}\"  bK `P\u{1e}\u{1c}&  c/ `1 \
        `I `J `X `+\u{18}:!* `b\u{e}E\"  bX ` \u{15}^$  c1 `8 `K `o9R&  c1 `G `L `P `Q `lR\u{e}#  b2 `H `mit!P `z5\u{19}\
        !S `q\u{a}b7  c/ `1 `2 `3 `4 `5 `9 `: `A `F `G `J `K `M `N `O `P `S `T `U `W `X `~:!!V `3>\\#P `Q `U `%\u{6}\u{1e}\
        \"  bE `hxg\"  b2 `\u{4}\u{5}n!/ `\u{6}3A\"P `V `\u{f}CO!\" `+a\u{19}\"  c1 `=h(!P `kk+!& `*\u{6}a\"  bK `F\u{f}\
        ,!/ `\u{a}&T$  c/ `1 `B `%^k\"  bX `NP^%  c\" `7 `8 `I `0CH\"  bF `J4M#  b/ `7 `M`[G  c! `/ `1 `2 `3 `4 `5 `6 `\
        7 `8 `9 `: `; `< `= `> `? `@ `A `B `D `E `F `G `I `J `K `L `M `O `P `Q `R `S `T `U `V `X `\u{d}z{!R `\u{1a}oz\"\
          bX `O*a#  cV `X `\u{16}T&\"  bX `\u{3}l;!Q `\u{0}eq!/ `a\\s!P `}\u{14}\u{7}5  c! `# `) `/ `1 `2 `4 `7 `9 `A `\
        B `G `I `J `K `L `M `R `U `X `\u{14}^\u{13}!U `6\u{c}E!/ `Q=K!U `6Z{\"  bX `WDI$  c1 `; `K `\u{17}CK\"  bG `ul\u{a}\
        !/ `|-;*  c! `1 `4 `6 `? `@ `G `I `S `\u{b}ns!* `sr;\"  bK `Bc[\"Q `U `{\u{d}\\!\" `g8w!P `0%|\"  bU `FH\u{1b}!\
        U `RF\u{3}\"  bJ `m+l!/ `r\u{1}\u{1e}!U `{\u{1e}~!/ `+ \u{1e}\"# `/ `\u{12}\u{1d}$!/ `MO?\"  bF `eNn\"  bK `\u{7f}\
        7}!\" `aA\u{7f}\"! `\" `i/_!R `\u{13}p1!/ `H\u{15}7!\" `|\u{5}=0  c/ `1 `8 `= `> `B `D `G `I `J `K `L `M `U `X \
        `w,h#  b1 `L `\u{11}8\u{9}%  c1 `B `D `K `v\u{1a}\u{12}!# `utp!U `\u{7f}\u{a}\u{8}#  b* `1 `\\\u{12}\u{c}%  c* \
        `1 `= `X `L\u{5}*#  b+ `F `#~F\"  bA `\u{f} J!# `\u{2}dh%  cK `N `Q `X `D[}!/ `!}}!$ `~9)&  c. `/ `1 `I `X `\u{a}\
        |~!/ `lV\u{17}!U `\u{9}}w\"  bB `\u{1e}c\u{8}&  c/ `1 `D `E `M `\u{7f}w*$  c/ `1 `L `.W=#  b/ `A `1\u{11}/\"  b\
        E `qH;!R `s\u{6}G\"Q `V `38]\"  b= `\\c\u{3}!P `I\u{16}\u{11}!S `@^\u{14}!\" `(*\u{1f}!T `_\u{4}.&  c1 `= `K `L\
         `X `~C<#\" `# `/ `CgV!P `Vkz2  c1 `2 `3 `5 `7 `; `> `A `B `G `J `K `M `O `R `U `X `d\\\u{9}!Q `GI\u{1f}!U `9of\
        #  b1 `B `\u{18}${!/ `\u{13}\u{d}\u{b}!\" `\u{1a}\u{3}\u{14}!/ `\u{13}[A\"  bK `ZFN!# `{'\u{2}!* `>\u{4}&\"\" `\
        # `u\u{1d}\u{6}!Q `X&,!% `e[@\"  b1 `7\u{1a}Q\"  bM `!DdH  c! `+ `/ `1 `2 `3 `4 `5 `6 `7 `8 `9 `: `; `< `= `> `\
        ? `@ `B `C `D `E `F `G `I `J `K `L `M `N `P `Q `R `S `T `U `V `X `iDW!/ `;\u{18}\u{8}'  c1 `; `G `I `J `P `%%\u{1b}\
        !\" `\u{1f}\u{1d}8!\" `\\[R!Q `WQU!P `_\u{1b}V\"  bU `l\u{4}u=  c+ `/ `0 `1 `3 `4 `6 `7 `8 `9 `; `< `= `> `? `A\
         `B `E `F `I `K `L `O `P `Q `S `U `X `\u{19}zy$  b* `/ `= `\u{1b}eK!/ `V:d\"  bX `\u{4}<n\"  bS `%\u{16}x!\" `S\
        \u{1}<$  c+ `1 `= `F.\u{1d}7  c) `/ `1 `5 `7 `8 `: `; `= `A `B `E `F `G `I `K `L `M `P `Q `U `X `$\u{16})\"R `S\
         `R?\u{f}#  b/ `1 `\u{d}DA0  c\" `# `+ `/ `0 `1 `2 `C `E `I `J `L `P `U `X `\u{1}#K\"  bT `y\u{0}U!/ `X\u{1e}0!\
        / `t6U!U `a\u{11}V1  c1 `5 `6 `7 `8 `9 `: `; `< `= `> `? `@ `B `F `X `\u{3}{z!/ `\u{c}S\u{3}!P `\u{11}.#\"  bX \
        `Cm#!P `^\u{19}7\"  b1 `roN#  cU `X `Ww\u{c}\"  bK `\u{10}TN\"  b1 `jH\u{7}*  c1 `4 `7 `8 `G `J `L `P `X `\u{f}\
         \\\"R `U `z}^#  b3 `5 `\u{11},\u{e}+  c/ `1 `8 `A `F `I `K `L `Q `X `t<7!# `>*Y!P `!\u{f}{*  c/ `1 `5 `: `= `A\
         `K `L `R `d\u{d}A!/ `\u{17}mF$  c* `= `K `9\\^\"  cX `e:o#\" `# `/ `Q~]\"Q `U `vt=!U `)#R!U `\u{2}_f\"  bX `qg\
        o%  c# `/ `1 `L `8\u{1d}}!W `(+2\"  bK `\u{19}\u{10}j!/ `S/9!/ `twv0  c) `/ `0 `1 `9 `: `; `C `E `F `G `K `L `M\
         `Q `\u{16}\u{1d}~!/ `1\u{18}\u{1}!\" `D1(!V `\u{0}sN%  c0 `1 `K `X `R]\u{3}\"! `/ `IL*#  b/ `X `\u{f}^eA  c! `\
        + `/ `0 `1 `2 `3 `4 `5 `6 `7 `: `; `= `> `@ `B `C `E `F `G `I `J `K `L `M `P `Q `R `S `U `X `q{\u{18}!+ `_L\u{b}\
        \"  b1 `pY\u{15}&  c1 `6 `7 `B `K `\u{b}R \"  b1 `\u{a}K/$  b/ `1 `X `CML!U `uIZ\"\" `# `\u{14}\u{e}y\"  b1 `)\u{c}\
        B\"  bX `\u{10};<!/ `j3+!\" `%W<!% `\u{19}n{*  c* `/ `1 `= `I `K `L `U `X `b*|!U `\u{0}|\u{1a})  c# `/ `1 `; `B\
         `F `K `X `/|?!/ `>D?!/ `er\u{1d}#  b1 `X `\"^\"!P `Szh\"  c1 `T\u{15}y$  c/ `U `X `X4G!U `\u{7}ed!/ `\u{c}Vg!\"\
         `Pg\u{b}\"  bG `s`\u{10}%  c+ `0 `F `K `\u{d}\u{3}\u{15}\"  bC `R9\u{1b}\"  b1 `GpG\"Q `U `I\u{19}\u{e}!' `\u{17}\
        \u{1e}+!/ `QhS!/ `H.x!/ `Y\"^$  c1 `= `F `7\u{a}o!U `5E\u{0}!/ `d\u{0}\u{c}!& `o25\"  bK `7yT\"  bX `uc\u{3}%  \
        c7 `8 `B `X `xz\u{13}!/ `p}+!U `]GB#  c# `X `+g\u{17}\"\" `/ `kVZ\"  bX `wph%  b\" `+ `1 `I `\u{0}%y!U `xf\u{14}\
        \"  bX `\u{1c}\u{1b}N(  c9 `F `G `I `K `L `X `f\u{3}O%  c/ `B `J `X `\u{10}kg!/ `;f,%  c/ `J `M `R `\u{13}lL!/ \
        `A\u{0}n\"U `W `h_\u{13}!\" `Kk\u{1e}!/ `i$T!P `[\u{d}X\"  bJ `Hx]!Q `u;\u{1d}!/ `JXn!/ `=3~!/ `[}p#  b/ `1 `^\u{c}\
        \u{4}\"\" `/ `g\u{1c}\u{6}$  c1 `W `X `lO\u{17}!/ `p6\u{1c}\"  b1 `x\u{1f}5\"  bK `j[;#\" `# `/ `q<\u{1d}!S `;!\
        -!# `]Y^\"\" `# `m~w%N `O `T `U `W `E_\u{0}!+ ``6\u{19}%  c1 `: `K `T `\u{8}\u{15}m#  b. `8 `'7\u{7f}!/ `>51\" \
         b1 `\"YN!/ `\u{1a}|\u{1b}\"# `/ `\u{1f}\u{18}Y\"  b1 `\u{13}G.!' `\u{1a}g+!/ `\u{5}A\u{e}\"  bX `t^H\"  b1 `z'\
        P\"  b1 `RZ\u{7f}!Q `\u{1e}bQ!Q `\u{1e}\u{b}.!/ `\u{15}\u{c}k#  b6 `; `\u{12}tA#  bK `X `0WV%  c8 `@ `G `S `\u{16}\
        \u{12}\u{d}$  c1 `B `X `4Y5%  c/ `1 `I `X `~&A#  cD `X `\u{2}\u{d}G\"  bX `\u{15}h\u{7f}\"  bX `\u{c}dE#  b/ `2\
         `;\u{c}\u{13}5  c+ `/ `1 `3 `5 `7 `8 `9 `< `= `> `A `B `F `G `I `K `L `S `X `nE;%  c1 `F `K `M `2iE!/ `h\u{0}m\
        #  c= `B `F\u{19}\u{6}!U `U8\u{12}!U `3\u{a})!/ `&c+!Q `\u{18}P/!U `0\u{1}`$  c\" `= `K `dGr\"Q `U `\u{7f}.}\" \
         bX `\u{15}_d\"P `Q `z\u{11}#!U `,BR\"  bX `B\u{19}h!$ `1\u{18}\u{1}$  c4 `P `Q `&YG\"  bG `\u{d}y^\"  bK `\u{14}\
        R\u{1}\"  bX `Jl\u{12}!Q `.t\u{12}!\" `V]u\"  bH `\u{e}x\u{18}\"  bB `r\u{2},&  c@ `G `K `S `T `>\u{1}3\"  b1 `\
        n78\"  b1 `\u{1b}3P$  c1 `: `X `\u{9}0^\"  bB `kup\"  b1 `\u{12}\u{f}[\"  bK `wJg!Q `!#n#  b/ `M `;\u{b}r!$ `\u{9}\
        4\u{b}\"  bK `Bt6\"  bX `#%E\"  bK `\u{0}\u{16}%\"  b1 `! 6$  b! `U `X `ly\u{1e}!P `k>,\"  bT `\u{15}\u{15}v#  \
        b+ `E `ek\u{16}\"  b1 `~Co+  c1 `2 `4 `9 `? `B `I `L `U `X `\u{18}l\u{15}\"  bC `I\u{1b}t!S `b\u{1d}\u{12}!P `\u{4}\
        )-\"  bM `\u{a}8z!P `C\u{1d}.$  b/ `I `J `Ya4$  b# `/ `1 `|f<(  c1 `6 `G `L `O `S `X `S3i!/ `\u{10}[\u{14}'  c/\
         `1 `2 `7 `I `X `A\u{e}S!R `\u{17}L]B  c\" `* `/ `1 `2 `3 `4 `5 `6 `7 `8 `9 `: `; `< `= `> `? `@ `A `B `E `F `I\
         `J `K `L `M `N `O `R `S `U `\u{b}*\u{8}!! `h5^!. `To\u{1b}!U `I\u{e}-#  c1 `L `:_C%  b\" `# `/ `1 `_S_!U `7*/!\
        / `#G]!Q `\u{7}/\"%  b# `/ `1 `K `\u{1c}+#!. `i\u{1b}2)  c* `1 `B `J `K `L `T `X `]1j!/ `6A\u{d}!/ `!4g\"  bK `\
        gd\u{9}%P `Q `R `S `U `JY1\"  bK `\u{4}C=!Q `2G\u{1}!U `\u{1d}eG\"\" `/ `\u{c}aO\"  b1 `\u{1d}8\u{14}\"  b1 `[d\
        \u{1c}!+ `89A!\" `\u{14}\u{7f}l!V `S\\o)  c/ `1 `2 `F `J `K `N `X `00\u{17}!P `\u{17}\u{5}!\"  bX `=VG%  c& `( \
        `1 `K `/\u{7f}g#  b/ `X `\u{15}<}!/ `\u{11}E$!P `lF,\"P `Q `-\u{11}8#  c1 `M `#A}\"  bX `aK\u{6}'  c! `+ `/ `1 \
        `< `L `\u{16}0\u{9}(  c5 `6 `7 `8 `9 `> `B `<Hp!% `\u{14}>O\"  b; ` AX#  b/ `X `tj\u{15}\"  bE `Mb+\"  bK `XAk#\
          c1 `X `r:v!/ `yL(\"P `Q `\u{6}Q:1  c# `/ `1 `2 `3 `5 `: `; `= `> `I `J `K `L `Q `X `1yA#  b/ `1 `1\u{13}r\"O \
        `W `A,\u{12}$  c# `5 `I `&E`#  b1 `B `z=\u{1c}$  c1 `B `X `E\u{3})!T `:4@\"  b1 `/.L!/ `+MW!\" `\u{18}Qt!/ `L&\u{16}\
        #  b2 `4 `wF0!T `\u{12}k\u{1b}#  b/ `2 `\u{12}J/#  b/ `K `X\u{1a}@!N `\u{6}|K\"( `- `C1O!# `t\u{3}/#  b# `1 `\u{1}\
        qE\"  bK `\u{f}sG!/ `\"&H!$ ` n\"!/ `rJ:%  c* `/ `1 `X `&sE!/ `\u{1}R3!P `]r?!Q `8\u{12}d&  c) `+ `/ `1 `? `G\u{1d}\
        O\"  bI `\u{b}2d#  cB `K `_\u{6}i#  b* `X `\u{1c}U!!U `\u{1a}\u{1e}S!\" `@\u{14}V!/ `(\u{e}\u{15}!U `];?!U `!XQ\
        !! `F\u{2}U!P `\u{17}uX#  b+ `: `xww!/ `iP|!/ `;, #  b1 `K `,\u{1b} !+ `~@_%  c/ `7 `8 `K `R:\u{16}\"# `+ `?E\u{1c}\
        !T `H\u{1f}H!/ `64`#  c1 `X `|1P\"  b1 `rm\u{12}!# `BJ;!% `c4K\"P `Q `R?n!! `D\u{1}\u{1e}!/ `Bk(\"  cU `b>@(  c\
        0 `= `D `J `P `Q `X `\u{5})$!S `lG~!P `iE\u{1a}\"  bX `\u{13}}L\"P `Q `\u{7}e~\"  bX `\u{c}\\_!/ `e5e!\" `\u{14}\
        !\u{a}\"  bS `~u8!/ `\u{1b}xW!Q `V]d\"  b5 `-${!P `q9 !R `X\u{1c}_\"  b1 `y`z\"U `V `)O\u{9}#  b/ `1 `f-{'  c5 \
        `E `G `K `M `P `^\u{f}\u{12}!* `=NB!U `EzX\"  bB `(}u!P `td4!/ `\u{e}lM!P `k\\g\"  bX `5}\u{13}!% `CX\"'  c/ `1\
         `E `G `K `M `\u{1d}U-\"  b1 `=\u{3}J\"  bX `\u{11}o\u{1d}!+ `5{.3  c\" `# `+ `/ `0 `1 `3 `: `B `D `F `J `K `L \
        `Q `S `U `X `\u{1e}\u{1a}Z!R `hJd!Q `n\u{14}\u{1b}#  b/ `2 `e{\u{1f}\"\" `+ `9Qp#  b/ `X `MNw3  c! `# `& `' `) \
        `* `/ `1 `2 `3 `7 `: `> `B `G `I `K `X `\u{4}M\u{d}#  cL `X `<ax!\" `k\u{2}K\"  bX `\u{18}UZ!# `\u{2}\u{1}#!# `\
        \u{7}]/!* `B\"J!V `1TL!/ `Bw|!T ```Z\"  b1 `e\u{1e}e\"  bX `,(s#  c/ `B `Y>\u{f}!R `#Oy!/ `\u{15}\u{16},!/ `*t;\
        \"  bK `d5B!/ `:G]\"  bX `{Ox!/ `w\u{c}z!* `\u{3}\u{1b}#!U `C\u{3}\u{0}!$ `K\u{9}w#  b1 `> `$\u{1}\u{2}!U `!\u{d}\
        \u{6}\"\" `/ `NHA\"  b1 `N\"\u{7f}!+ `j?\u{14}!Q `%\u{14}\u{1}\"  b1 `\u{4}w@$  b+ `1 `? `Uw\u{18}!V `tV,#  b1 \
        `C `f\u{7f}0#  bU `X `Du0!/ `\u{14}nS#  c5 `; `\u{9}[h%  c/ `1 `D `E `_\u{14}.#  c0 `1 `qP_\"  b1 `%J7!! `UES% \
         c# `1 `< `B `\u{4}L]\"  b= `L*\u{8}%  c1 `2 `A `F `BJ5!/ `C4_!V `\u{1f}\u{3}\u{5}!/ `Y\u{1b};!P `<\u{0}\u{c}!\"\
         `9:(!+ `v\u{1b}R!/ `f!*!% `5A;!/ `\u{13}I{\"  b= `P\u{7}&!/ `kEn!U `d\u{5}-!\" `,g3#  bF `R `n\u{d}X!S `?\u{4}\
        A!S `f\u{17}\u{4})  c\" `/ `1 `2 `F `I `U `X `QCV!U `A\u{1c}i!/ `\u{1c}Km!P `pS\u{d}\"  b> `\u{c}F !/ `\u{4}\u{18}\
        '!S `\u{13}N=\"  bX `A\\=!0 `\u{14}0x!/ `l8\u{7f}!\" `8\u{f}\u{17}#O `S `T `Qg\u{3}!S `3:O\"  cX `\u{d}uQ!N `\u{1}\
        \u{17}`#P `Q `V `\u{1a}\u{8}Q\"U `V `\u{d}Q\u{6}!/ `QJC&  b# `+ `/ `0 `1 `{KK!Q `,\u{5}\u{6}#  bK `T `VE%!% `A/\
        U%  c/ `1 `B `I `8KZ)  c\" `# `( `/ `1 `9 `; `I `\u{2}i\u{9}#  bK `X `\u{1d}IV!/ `6+\u{19}!T `__\"!U `viF!$ `%!\
        [!U `m~;\"  b1 `\u{1}!R!\" ` `U\"  bX `-7\\\"  b1 `!\u{1c}J!U `N]\"!/ `\u{7f}X\\\"  bF `J5^\"  b2 `=3\u{7}#  b/\
         `1 `\u{1a}g\u{b}!/ `6S\u{15}\"  b1 `\u{9}2(!/ `B#\u{10}!Q `Kkk!R `]T1+  c# `+ `1 `2 `6 `8 `; `G `L `X `\"lT!Q \
        `8\u{6}\u{14}!/ `Z\u{1c}z!S `\u{7f}\u{15}0\"# `/ `Lc3&  c< `= `F `R `S `;R8!/ `S\u{17}k#  cK `X `RK\u{d}#  cB `\
        L `x\u{8}2!% `8{?!P `B\u{1d}d#  b/ `X `/68!V `?\u{3}\u{b}$  cG `I `X `UK\u{1c}!/ `L7*!P `\u{11}Wm!R `).\u{14}# \
         cJ `X `\u{12}f\u{1d}!U `n59!U `Q\u{10}\u{0}!% `'\u{16}R!P `_id!R `Yi7!/ `?\u{c}?\"\" `+ `/3o#  b% `< `\u{6}gk!\
        % `3'y\"  cX `\u{7}Rz#  cA `F `$z\u{15}!P `+4M)  c/ `2 `5 `D `K `P `S `X `\u{7}Z\u{14}\"  b1 `./%!Q `\u{d}\u{b}\
        8!0 `%\u{1e};\"  b1 `]\u{5}S\"  bK `vxu!R `()\u{0}&  c) `+ `1 `: `M `\u{8}X3!/ `\u{4}aQ\"  b8 `6jX$  b/ `J `P `\
        %)\u{0}!/ `ZS\u{12}\"  bJ `YO3'  c. `1 `4 `7 `8 `K `\u{3}i<!U `=zU!. `\u{16}Z\u{14}!. `\u{7}\u{12}!\"  bX `>{K7\
          c( `) `+ `- `/ `1 `2 `3 `4 `5 `: `; `A `B `F `J `K `Q `S `T `U `X `v\u{14}}!# `-(\u{1e}!R `m\u{12}$!R `muP\" \
         bB `%\u{d}\u{18}#\" `# `/ `\u{9}m9<  c! `/ `1 `2 `3 `5 `8 `: `; `= `? `A `B `C `D `F `G `I `J `K `M `N `R `S `\
        T `U `X `\u{2}e@!Q `W[\u{6}!U `A}\u{c}$  c1 `G `K `d4,\"  bX `\u{6}}D!U `v\u{1e}{!U `bks$  c0 `E `J `Ih\"!% `J3\
        3#  cB `L `t=U!S `'|W\"  b1 `\\S]'  c1 `3 `@ `G `H `I `O\u{c}`%  c1 `E `F `H `pq\u{18}!R `B;YA  c/ `1 `2 `3 `5 \
        `6 `7 `8 `: `; `< `= `> `? `A `B `D `F `G `H `I `J `K `L `M `P `Q `R `T `U `V `X `\u{18}\u{7}k!P `\u{1}zY#  bB \
        `K `Ycj!U `F#\u{1d}(  c! `* `/ `1 `F `K `X `P\u{1f}\u{16}$  c; `J `K `\u{1d}W\u{4}#  b\" `X `d\u{17}\u{5}\"  bU\
         `ri\u{9}!/ `t\u{2}K\"  b1 `\u{1b}$v!+ `3\u{f}P\"P `Q `!XW!/ `JwA!+ `6`^!* `n(.\"  bA `}9t!/ `% 9\"  bF `cC(!/ \
        `I\u{8}\u{1e}!/ `a4(=  c! `\" `# `( `* `+ `/ `1 `2 `5 `8 `: `= `> `B `D `F `G `I `J `K `L `M `O `S `T `U `X `\u{12}\
        RE!P `Gv\u{2}\"  bK `\u{16}qs!S `6m\u{7}!S `2+,$  b/ `1 `U `aMT!P `DFh!S `\u{1b}<\u{d}$  c1 `J `K `\u{f}W\u{18}\
        \"  bX `4`5!P `%ZY!/ `k5d\"  b1 `O\u{1}4!+ `\u{10}\u{1a}C#  b& `1 `\u{8}TT!U `ULl!S `\u{e}ot)  c\" `# `/ `1 `I \
        `K `L `X `]2'!# `>FG!/ `\u{9}\u{0}q!O `\u{0}PY!\" `F\u{1}t!/ `\u{3}sh$  b# `/ `1 `\u{8}\u{0}$!% `r~]!# `M\u{17}\
        \u{1f}!/ `J;3!Q `NFE\"R `U `i~\"!P `8\u{b}3\"  bK `O#|#  c1 `3 `\u{1f}2>!0 `\u{e}\u{15}Y!U `e\u{5}r'  c+ `/ `1 \
        `> `F `K `{Ud#  b/ `: `\u{c}\u{1f}M\"  bX `g=2!/ `\u{7f}z+\"  b2 `&\u{9}Q#  c= `L `\u{5}k0!# `AQ5'  c) `/ `1 `:\
         `K `X `D]V!/ `=\u{7f}W!% `}:\u{a}!# `o+-!& `5iO\"  bX ` L\u{1d}\"\" `# `64L-  c# `* `+ `/ `1 `7 `= `? `B `K `M\
         `X `\u{7f}`\u{3}!T `\u{b}u-!U `3g!$  c/ `1 `B `;Y'\"  bX `1K3\"  bX `\u{19}n[*  c2 `3 `9 `; `< `J `K `L `P `\u{8}\
        \u{1d}\u{11}I  c) `+ `/ `1 `2 `3 `4 `5 `6 `7 `8 `9 `: `; `< `= `> `? `@ `A `B `C `E `F `G `I `J `K `L `M `N `O \
        `P `Q `R `S `T `U `V `X `=;\u{12}\"  bB `\u{1b}|\u{8}!/ `)NY!U `Q\u{6}e\"  bM `\u{f}@k&  cA `D `Q `U `X `N\u{18}\
        -#  c4 `A `\u{1a}H9#  b# `K `\u{13}#Y/  c/ `1 `5 `: `? `E `F `G `J `K `Q `R `V `X `>V\u{2}\"P `Q `W\u{17}o\"  b\
        J `vt\u{d}!U `a\u{12}\u{d}\"  bK `&v\u{17}\"  bM `U\u{f}z\"  bJ `M\u{7}\u{16}!V `\u{7}YM\"  b= `th4$  c1 `K `Q \
        `\\S_!U `\u{8}iJ!P `9\u{19}P!U `X}`$  b/ `B `K `H?z!\" `>5\u{a}#  cB `K `\u{16}\u{11}%!/ `\u{f}~3!# `&/j!U `p#)\
        #  b/ `X `;xS\"  bX `W\u{0}e#O `R `S `O&\u{16}'N `P `Q `R `S `U `V `d7\"!% `9_p!% `Wx\u{c}\"  bJ `\u{e}d#!/ `#V\
        3#  c& `X `6DV!/ `#*t'  c/ `1 `B `L `M `X `\u{1a}`\u{4}\"  bK `vJ&\"  b1 `7}2!# `.w<&  c1 `5 `; `G `R `KHP!R `s\
        Y^#  cJ `P `x\u{1}{!S `NNJ!S `My\u{18}!P `;oM\"  b1 `I\u{7f}w!- `\u{16}f\u{6}!U `eM\u{10}!U `&\u{16}\u{16}!/ `*\
        T\"&  c/ `D `F `S `X `.P.\"  b1 `\u{1e}BY#  c= `T `O<n\"  bS `k|{?  c! `* `/ `1 `2 `3 `8 `: `= `@ `A `B `C `D `\
        E `F `G `H `I `J `K `L `M `P `R `S `T `U `V `X `by3!/ `B2R\"  bM `bg_!/ `1\u{17}`\"  bX `\u{7f}p}#R `S `T `l!\u{1b}\
        \"  b1 `kM*<  c* `/ `0 `1 `5 `6 `7 `8 `: `; `= `A `C `E `F `I `J `K `L `M `O `P `Q `R `T `U `X `\u{0}\u{9}.\"R \
        `U `\u{1}Zc'  c% `+ `/ `1 `< `B `CM'#  b/ `X `\u{12}6;\"  bK `;\u{12}\u{1f}\"+ `/ `\u{14}\u{7}^!V `\u{19}%\u{0}\
        $  cB `I `L `\u{15}\u{d}\u{12}!/ `u\u{1c}F&  c1 `5 `> `B `R `/WX!T `9\u{18}]!+ `,\u{12}k!# `\u{1e}jB!/ `H7\u{4}\
        !\" `n\u{3}9(  c+ `/ `B `F `H `J `X `lev(  c/ `1 `2 `F `L `M `X `\u{5}_y!/ `Y(F!# `-lI\"# `+ `T+k#  b/ `1 `a\u{8}\
        l!P `>M\u{7}#  b1 `; `\u{13}\u{1}^#  c1 `B `xy#*  c/ `1 `3 `C `I `K `M `R `U `i}b!U `K.F+  c# `/ `1 `9 `; `@ `D\
         `E `J `U `D\u{b}$$  b! `/ `1 `bEW\"  b1 `~rx!P `5Y\u{c}!+ `\u{a}\u{b}[!% `EM\u{12}!S `WtL!/ `M0.#  b/ `I `%?:!\
        / `\u{4}\u{18}o!R `\u{5}#\u{f}!V `\u{1d}@\u{18}!\" `L\u{e}j\"  b1 `|O\u{17}#  cB `X `\u{6}*\u{1d}!P `hE !Q `0(R\
        $  c/ `O `X `Q\u{17}]\"  bB `\u{0}Yr\"  bJ `\u{10}\u{12}z!/ `\u{13}cE\"  bK `/(n#  b/ `F `c<q!S `@.z!W `7l:'  c\
        / `1 `B `C `E `K `F/\u{18}!# `!QE\"  bK `2)S\"# `+ `v6s\"  b5 `\u{f}Tw\"  bX `\u{19} \u{9}!/ `;$]!Q `W\u{17}/!U\
         `w\u{1d}\u{3}!Q `YO1\"# `/ `qZ`!/ `EbS!P `g/\u{d}#  b/ `X `|d=!/ `\u{5}CG\"  bX `6\u{6}|!U ` \u{a}V%  c1 `7 `;\
         `D `+#]!/ `Z c!U `q\u{18}s1  c! `+ `/ `1 `2 `4 `5 `; `< `> `B `F `G `I `K `X `Pe\u{6}!/ `$j1!/ `}i~#  b/ `E `d\
        \u{a}#\"  bX `|\u{1f}\u{1c}!& `\u{d}OQ!! `7{o!% `!}\u{16}$  b# `( `9 `%\u{c}\u{19}!U `(Se!Q `\u{7f}\u{1b}\u{19}\
        \"  b1 `}iS\"# `/ `ST\u{b}\"  bF `pvv!P `=7\u{1c}#\" `# `/ `K+n!T `\u{1d}?{!& `8i|\"  bJ `R-X!T `@TJ.  c& `( `,\
         `/ `1 `3 `: `E `I `L `O `S `X `\u{10}s\u{15}!/ `\u{1b}7:!/ `\",$\") `+ `lHD!# `.~Y\"  bB `kr\u{14}\"  bX `G\u{c}\
        B!U `X/\\\"  b1 `K@m!/ `\u{1}M\u{15}!\" `\u{1c}i\"!U `^S0\"\" `/ `{\u{1d}:!U `r/H!# `GEN!\" `\u{1c}iY\"Q `U `c`\
        |#  b# `= `\u{15}$*!\" `0BW$  c( `2 `T `v\u{a}\u{3}!S ``}\u{12}\"  b1 `k1w$  b\" `6 `8 `\u{1d}F}!# `.{\u{8}!R `\
        #\u{1a}\u{1a}!/ `@X\u{1d}1  c1 `4 `8 `; `@ `C `E `F `G `I `J `K `L `P `V `X `V\u{4}\u{1f}%  c/ `B `J `X `\u{11}\
        G=\"# `/ `u\u{9}j-  c/ `1 `3 `9 `< `> `B `I `M `S `U `X `\u{1f}qv!/ `HY\u{17}%  c* `/ `= `X `CkG!/ `Mxq'  c\" `\
        * `+ `/ `1 `= `;\u{14}\u{b}!+ `\u{16}f$\"  bL `i_k!/ `Iez&  c* `/ `1 `U `X `pX{!/ ``U\u{15}#  c/ `D `O|{!* `\u{1}\
        \"_!/ `C\u{5}D(  c\" `1 `E `F `J `L `U `\u{14}EG\"  b6 `\"YK\"  bK `s\u{5}M!/ `.\u{9}}!T `\u{1e}\u{12}$\"  bE `\
        \u{15};4!# `MXL#  b0 `K `@;^!/ `sCE!/ `\u{12}io\"( `+ `b?v%  c/ `2 `N `X `{o|\"  b1 `F\\\u{6}!/ `;`D\"% `/ `m<E\
        \"  bK `JZM!/ `+h\u{15}%  b( `+ `- `9 `Q#N!% `A6T!R `\u{3}9\u{1}&  c/ `0 `1 `K `X `\\\u{b}\u{1b}#  c: `X `l\u{1a}\
        9!R `*Dl#  b0 `E `/\u{1c}o#O `U `W `pEy!U `\u{5}[|!U `\u{1d}WL!/ `/U\u{a}!/ `s\u{f}`#  b/ `1 `Jfh!/ `-\"\u{1a}!\
        S `\u{18}N #  c2 `X `cTD#  cB `K `\u{1d}\u{5}k3  c! `/ `1 `3 `6 `8 `9 `: `; `< `= `? `B `J `K `M `P `X `\u{11}r\
        J\"  b1 `?,\u{8};  c+ `/ `1 `2 `3 `5 `7 `9 `: `; `= `> `? `@ `A `B `C `D `E `G `I `J `K `L `R `X `Z\u{1d}\u{14}\
        #  cT `V `l(5!O `9t>!U `\u{5}dE$  c/ `U `X ` \u{4}Q!% `{ a!/ `\u{6} o!/ `G!\u{16}\"  bX `H'\"\"  bX `-}s!# `q?z\
        !/ `8S\u{14}#  b/ `L `\u{1d}]\u{19}!\" `\u{11}\u{a},\"  b6 `\u{1a}Z\u{17}!U `\u{2}+7!/ `S\u{1d}C!# `&da\"  bX `\
        m\u{c}i!R `8\u{c}X!$ `NLb$  c1 `M `R `\u{8}\u{1}\u{18}$  b/ `K `X `\u{19}}I\"  bH `\u{8}F$#  c/ `F `r%H!/ `lSQ\"\
        % `/ `zNg#  b/ `X `k.u!# `&U\u{0}#  c/ `7 `2m\"!/ `\u{8}\u{7}b!/ `(\u{8}\u{18}!/ `\u{2}]_$  c5 `J `K `)qi<  c! \
        `\" `# `+ `/ `0 `1 `2 `3 `4 `5 `7 `= `> `B `D `E `F `G `J `K `L `M `P `Q `U `X `p=\u{13}!\" `s|!!V `^fe\"  bT `\
        \u{1d}\u{13}_-  c/ `1 `6 `7 `8 `A `B `D `G `I `J `S `\u{5}\u{19}R\"Q `V `>c\u{1}%  c/ `J `K `X `ce\u{1b}!& `(\u{17}\
        \u{1d}\"% `/ `cBn!U `V\u{18}N!P `\u{0}\u{f}h!\" `<\u{1c}s\"Q `U `\u{1e}&u!/ `1*W!U `<]=\"  bE `\u{9}lO\"  b; `\u{15}\
        ;\u{1}!P `\u{18}at\"  b5 `jh)!U `\u{1e}>C!V `9HT\"  b1 `a w!U `\u{8}1\u{17}!/ `}s+!P `;NJ!U `1\u{14}X$  b# `/ `\
        K `4T%!/ `y\u{12}.$  b* `= `K `0gt!/ `Hg\u{8}#  b/ `X `:\u{5}\u{1d}!U `\u{17}\u{13}^!U `kQ=!/ `hPR!/ `U\u{d}h!/\
         `&\\}$P `Q `S `U `O9o\"P `U ``=$\"  bX `@9\u{14}!/ `\u{3}@E/  c\" `* `+ `/ `1 `3 `= `B `F `J `K `L `S `X `\u{7f}\
        Gf\"  bX `.V\u{10}\"  bX `\u{14}WG!Q `;GW\"  bB `g\u{c}Z\"  bU `}$\\!+ `XWx!# `iE\u{9}%  b# `/ `1 `K `Gv)#  cF \
        `U `?1.#  bE `J `r\u{2}7\"  bX `\u{19}YB!+ `GIS\"  bU `fQ!!0 `\u{7f}D##  b0 `F `\u{6}s\u{10}#  cB `X `x\u{19}\u{15}\
        '  c/ `1 `3 `5 `? `K `DK\u{1b}!* `\u{13}\u{13}e%  b! `/ `2 `X `ndk\"  b= `\u{19}nz!% `#<h!/ `;+\u{18}#  b( `U `\
        \u{1d}$,!P `!\u{8}K+  c+ `. `/ `1 `6 `7 `8 `? `I `X `nt{!/ `Q\u{7f}\u{f}(  c! `* `/ `1 `= `K `X `t\u{10}I*  c+ \
        `. `/ `1 `7 `? `B `K `X `VY\u{18}\"  bL `':0!\" `1P9#  cU `X `9s\u{1d}!R `\u{c}k1\"  bK `/h%'  c! `/ `1 `K `S `\
        U `(5+\"R `S `#\u{1d}{!Q `#U}!V `f]8!R `h\u{4}[!U `\u{6}ok\"  b1 `\u{c}Qk#  c1 `2 `:G\u{6}*  c\" `# `+ `/ `1 `;\
         `B `D `I `a-b!P `lH[\"  b< `\u{1c}&@!S `\u{5}UG@1 `2 `3 `4 `5 `6 `7 `8 `9 `: `; `< `= `? `@ `C `D `E `F `G `I \
        `J `K `L `M `Q `R `S `T `U `V `X `\u{2}tX\"  b1 `}]\u{7}\"R `U `<X\u{13}!U `ERn!V `k]{!/ `DV!\"  bJ `/Pe!Q `\u{4}\
        0r'  c/ `1 `3 `5 `< `K `BL.!Q `_vm!* `-2\u{1a}!\" `\u{14}A\u{1e}#  b: `K `(\u{19}f\"  bA `-\u{1c}\u{7f}\"  bX `\
        }^T\"  b= `~*{!\" `\u{2}G\u{13}\"  b> `T\u{6}\u{7}\"  b1 `\u{13}=\u{16}#  cO `W `x^]!U `|c/!$ `\u{1d}\u{8}7$  c\
        D `I `X `~uK/  c/ `1 `3 `4 `5 `: `G `J `O `T `U `V `W `X `3be!/ `}\u{6}s%  b! `# `= `K `R.\u{1d}\"  bK `\u{1e}\u{0}\
        8\"  bR `G{;!$ `\u{f}f#$P `Q `S `U ``T/!S `GqrF  c! `\" `* `+ `/ `0 `1 `2 `3 `4 `5 `6 `7 `8 `9 `: `; `< `= `? `\
        @ `A `B `C `G `H `I `J `K `L `M `P `Q `R `S `U `X `_I\"\"  bB `,\u{1c}\u{14}!/ `;h&!/ `>oA#  b1 `X `k\u{12}C2  \
        c1 `4 `6 `7 `8 `9 `; `< `? `A `B `G `I `M `O `R `S `\u{14}\u{9}N@  c+ `/ `0 `1 `3 `4 `5 `6 `7 `8 `9 `; `< `? `@\
         `A `B `C `E `F `G `H `I `J `K `L `O `Q `S `U `X `g\u{1e}\u{5}*  c/ `1 `A `F `K `M `Q `T `U `\u{5}D\u{1b}!V `(0\
        J!P `l\u{12}\u{0}!T `b\u{c}[!/ `\u{1f}`}\"  b1 `\u{7f}\u{1a}G!N `\u{1e}\u{7}R\"  bK `\u{1e}\u{4}N\"  bM `m?_\" \
         bK `\u{a}\u{0}>\"  bK `>pB!U `\u{1e}lT!V `5%\u{4}#  bT `V `%^\u{12}\"  b1 `\u{12}6V!U `\u{3}@a#  b+ `: `\u{1d}\
        (~!/ `)%k\"  b1 `w\u{9}\u{b}$  c/ `1 `K `%!\u{12}%  c/ `1 `A `X `_t?!P `M\u{7f}\u{8}!/ `\u{c}s$\"  b1 `y=,!P `I\
        \u{e}-!Q `N8^!\" `w\u{9}\u{0}\"  bT `\u{a}69\"  bX `@ua#  c1 `E `.'\u{16}\"  b1 `R4v\"  b1 `\u{12}#y!/ `+\u{8}\u{13}\
        $  c2 `R `S `\\(3$  c1 `E `K `It\u{1a}#  b/ `X `W\u{19}V!T `#%h!/ `\u{11}e\u{17}#  c; `B `Q%*!U `ER\u{7}!U `\u{15}\
        \u{a}T!% `&[\u{1b}\"! `/ `*>?\"  bL `orH!\" `Ba2#  bE `U `\u{11}24!, `#\u{6}9!% `--?#\" `# `/ `\u{6}\u{1a}T\"  \
        bK `;\u{14}o&  c* `/ `1 `= `J `\u{1e}3\u{1f}#  b1 `B `\u{1f}$}!/ `\u{0}5R!% `m%Y\"! `/ `;\u{2}N!/ `\u{3}6\u{5}!\
        Q `mN\u{f}'  c/ `1 `F `I `R `X `O{\u{11}!Q `ugN$  b* `/ `1 `\u{7}S\u{10}!U `\u{1e}x3!U `\u{9}\\=-  c+ `/ `1 `9 \
        `B `C `I `J `K `L `U `X `L\u{19}\u{f}!$ `\u{2}lH7  c! `\" `( `* `/ `1 `3 `6 `8 `9 `: `= `B `F `J `K `L `M `Q `T\
         `U `X `IfR\"  bC `\u{16}{|!U `{\u{e}\u{d}#  b/ `K `2*?!/ `V{\u{e}!R `\u{9}N$#  b/ `C `}$b!U ` ]\u{11}!* `A-\u{13}\
        \"\" `# `pO(\"  bX `m+U!/ ` ^l!\" `=Dm\"  bB `Yd\u{f}\"  bX `';A\"  b1 `\\\u{1e}\u{c}$  b& `' `X `a>\u{7}\"  bT\
         `\u{8}\u{b}A#  c1 `L `v@c\"  bX `Y\u{d}z!/ `\u{2}%\u{f}\"  bJ `^\u{13}\u{1d}!/ `-\"\u{e}%  b! `/ `1 `U `\u{16}\
        N\u{9})  c* `/ `1 `= `E `K `L `X `\u{10}V3$  b* `/ `1 `1PI!/ `E L!% `mP\u{14}#  b# `1 `\u{c}EE\"  bA `/\u{1d};\"\
          bJ `\u{11};Q\"  cO `F\u{1}(!. `6eQ!S `\u{e}\u{a}\u{15}!U `\u{7f}p\u{16}!Q `\u{12}\u{7f}\u{0}!* `Gq !* `P|!#  \
        bI `L `$\\+&  c) `/ `F `L `X `JyJ!Q `m\u{c}\u{11}#  c1 `K `4h9!$ `@[Z\"  bK `\u{1c}qz$  c1 `B `L `R(U!% `\u{19}\
        'd#  b/ `8 `o&\u{10}#  b/ `I `A)B!U `kxO!# `v\u{16}P!R `PWW!/ `Bi}!P `3O\"!\" `g%M!U `\u{1f}\u{3}e#  c/ `B `\u{6}\
        0b\"  bX `X\u{1d}\u{11}!/ `(t\u{1c}&  c/ `1 `7 `I `K `HQ)!Q `0\u{16}V!Q `*#_!/ `FMm\"  b1 `c}Y!$ `5qw\"\" `# `;\
        \u{1a}\u{0}1  c/ `1 `2 `3 `5 `8 `; `B `F `G `I `J `K `L `S `X `hm\u{b}$  c/ `1 `B `\\\u{4}N%  c/ `1 `I `X `b\\\\\
        \"  b1 `2\u{8}n$  b# `/ `N `lfu!# ``\u{1b}8!P `[_^!% `.*a!R `\u{2}=e!& `5v\u{13}\"  bK `q\u{b}(\"  bK `pj+\"  b\
        K `i9f'  b( `* `+ `- `/ `1 `n\"6!# `Oe\u{12}!& `|F$!Q `^,/#  c1 `J `3SS!# `n\u{1}v!U `\u{d},\u{7f}#  b1 `K `a|\u{b}\
        !\" `uC\u{1b}\"  b1 `O_#!+ `\u{19}L^!P `28o!# `KQ\u{f}!\" `\u{5};\u{14}\"  bE `rz\u{1a}!U `\u{5}!B#  b0 `E `h\u{15}\
        Y!U `3W\u{8}\"  b3 `\u{11}J}!/ `\u{2}F\u{0}!0 `l&!!/ `\u{1b}AN!/ `[8(#  b2 `G `\u{1}.j!$ `Hg4\"  bK `\u{a}\u{14}\
        Y\"  bB `\u{d}}e\"  bK `ven!# `U5\u{17}!V `}jH!O `$y\u{2}\"  bF `rfk\"  bX `\u{17}Kn%  c1 `: `U `X `q_=!# `c\u{11}\
        ]!U `\u{0}R\u{c}&  c1 `= `F `K `M ``\u{1}\u{1e}!/ `c-g!S `\u{10}Ym!$ `\u{15}\u{19}`\"  bK `f\u{1a}\u{2}\"  bK `\
        D\u{e}*&  c/ `1 `6 `K `X `\u{1a}\u{4}0!/ `)3,\"  bJ ` \u{13}l\"  bX `\u{7f}A\u{1}!Q `\u{1}{\u{8}$  c/ `1 `R `WH\
        OE  c( `) `+ `/ `0 `1 `2 `3 `4 `5 `6 `8 `9 `: `; `< `= `? `@ `C `E `F `G `H `I `J `K `L `M `P `Q `R `S `U `V `X\
         ``dP!S `\u{7f}1e!/ `y\u{6}O\"  b1 `\u{1f}&C'  c* `/ `1 `= `L `X `xHL!P `X\u{1}\u{b}\"  b1 `4\u{1}@!W `5\u{19}}\
        &  c/ `1 `> `M `P `6\u{18}c\"  bB `]\u{12}U#  bB `X `\u{7}3p\"  b1 `>^\u{11}!T `7da!/ `\u{0}k\u{15}!& `FH(#  b(\
         `2 `{,)!/ `/\u{1a}4!U `z\u{5}M!/ `f\u{6}3\"  bX `?%G\"  bX `-\u{1d}\u{f}!/ `\u{1d}TH!Q `T/\u{19}!T `2WZ\"  bX \
        `s|\u{7}#  bO `T `fuK!U `\\\u{16}R'  c* `/ `1 `I `J `X `-S\u{6}!O `<j\u{7}\"  bX `\u{2})'!/ `;FO!\" `\u{5}\u{e}\
        \u{f}<  c) `/ `1 `2 `3 `4 `5 `8 `; `> `? `@ `A `B `D `E `F `G `I `J `K `L `Q `R `T `V `X `cI\u{13}\"  b1 `*)\u{1b}\
        #  b/ `L `1X@!$ `Q>|!/ `h\u{17}:!% `\u{d}\u{1c}V$P `Q `T `U `\u{8}U2!U `nUB%  c/ `3 `J `Q `;*r!U `z%\u{1d}\"  b\
        X `b\u{18}z!! `\u{17}a\u{7f}!P `hSL%  c1 `A `E `K `<\u{a}}!Q `Nf\u{0}!/ `D\u{5}l!% ``km!$ `<^\u{7f}!( `\u{6}E]\"\
          b1 `\u{13}\u{19}z!/ `)O\u{11}!( `ae\u{18}%  c0 `K `M `U `B\u{6}\u{19}!Q `k\u{1f}Y!U `\u{f}:]!/ `\u{1d}Tt!/ `\u{1b}\
        \u{19}u#  b! `U `oF\u{1b}%  c1 `J `M `X `j1##  b# `1 `-H!!N `/\u{18}##  b? `L `\u{6}8K\"  bK `O d!Q `F4\u{a}!R \
        `vPE\"  bT `Y\u{13}\\!U `!z\u{e}\"  b1 `.-\u{1c}!Q `\u{10}\u{11}@!/ `/KE!U `\"0l\"  bK `1\u{1d}s!/ `=\u{13}\u{3}\
        #  cD `X `u=6\"\" `/ `s\u{b}N\"  bF `@Od!P `<\u{c}\u{4}%  b% `/ `< `X `p[$#  b/ `D `{Gg\"  bK `;Z\u{5}E1 `2 `3 \
        `4 `5 `6 `7 `8 `9 `: `; `< `= `> `? `@ `A `B `D `F `G `H `I `J `K `L `M `O `P `Q `R `S `T `U `V `W `X `\u{1e}1-\
        !/ `)\u{1}h!U `p\u{19}x9  c( `+ `/ `1 `2 `3 `4 `6 `7 `9 `; `< `= `> `A `B `C `E `I `K `R `T `U `X `\u{c}Aw#  b)\
         `X `\\\u{10}\u{3}&  c/ `1 `2 `N `X `M?\u{1c}!\" `ip\u{1}\"  bE `\u{13}\u{9}\u{1d}!& `&^\u{11}(  c/ `1 `= `F `I\
         `K `Q `J1-!* `J\u{12}D$  c6 `B `I `=xS\"  b1 `\u{1c}E`\"P `Q `i\u{10}{!Q `#P0#\" `# `/ `\u{13}(d\"# `* `xDg$  \
        cK `U `X `51n!/ ` {\u{7f}C  c& `( `+ `/ `1 `2 `3 `5 `6 `7 `8 `9 `: `; `< `> `? `@ `B `E `F `I `J `K `L `M `N `O\
         `Q `R `T `U `V `X `\u{1c}IE&  c/ `1 `= `L `X `(-i#  bU `X `bX}#  b\" `: `1/S!U `\u{a}\u{1a}W!/ ` nI!/ `S\u{6}\u{d}\
        #  cA `T ``\u{18}\u{18}'  c/ `1 `K `M `U `X `\u{2}=|!U `QP;A  c! `# `( `) `+ `/ `1 `2 `3 `4 `5 `7 `8 `; `? `@ `\
        B `D `F `G `I `J `K `L `M `O `P `Q `S `U `V `X `|g<!/ `\u{1c}/X!% `\u{1b}=6(  c1 `2 `3 `G `J `L `X `h\u{d}Q!/ `\
        ~4(!U `\u{e}|\u{7}$  b/ `1 `X `\u{15}AN!\" `\u{18}CN$P `Q `U `V `uul!/ `-\"R!P `l\u{14}\u{19}!U `DTL!/ `\u{1b}\u{10}\
        h!R `Z\u{c}\u{8}!Q `*7v(  c( `* `+ `/ `1 `9 `= `!N}!U `W\u{11}!!Q `%\u{1}T!/ `r%\u{1f}%  c/ `1 `L `X `MD*\"  bK\
         ``Q0\"P `Q `?F[&  c/ `1 `F `L `X `\u{4}Z,!/ `\"$r!P `=\u{1e}H!Q `$5f!. `9\u{1}\u{2}\"  b1 `IlC!+ `(Ah!P `\u{16}\
        ^\u{1f}%  c/ `1 `G `X `=t[#  c2 `X `)\u{13}l!+ `E<r\"  b1 `\u{16}\u{18}\u{3}!U `U\u{d}E\"  bM `5\u{19}U\"  bK `\
        |\u{7}z!\" `W0+\"  bF `]qM$  b/ `I `L `G(N!+ `VOW!. `SV\u{b}#  cL `X `7/\u{1d}(  c/ `1 `2 `E `M `P `X `R\u{1b}S\
        \"  b1 `\u{e}~\u{e}A  c! `\" `# `' `( `) `* `/ `1 `2 `3 `4 `5 `6 `7 `8 `9 `: `; `= `> `@ `B `D `G `I `K `L `M `\
        T `U `X `&<\u{1d}!U `<y=!% `\u{0}on!U `/=[!U `\u{e}\u{14}\u{2}!\" `SS'!/ `Pi5!/ `y89#  b/ `D `V\u{7}f!P `K~\u{6}\
        !S `R=\u{19}\"  bK `!`:!& `u9<%  c5 `7 `? `X `Qm>'  c0 `1 `; `C `L `T `RdA!U `f\u{1a}%!Q `-;e!R `l#\u{14}\"  b5\
         `r1%\"N `P `\u{1c}BY!$ `\u{10}n+!T `=8.!/ `VG5!U `\u{10}|7!/ `\u{19}e\u{1}!! `s\u{0}$!/ `iee!U `W@4(  c1 `2 `>\
         `B `F `M `S `\u{1}tO#  b/ `X `~\u{18}Z!P `m\u{6}\u{16}!S `e{Y\"  b1 `\u{b}\u{6}*&  c* `/ `1 `= `X `QC>'  c1 `:\
         `D `J `M `U `H@N$  c1 `; `K `/)h#  b% `X ``[;!R `1v>!Q `w{K!Q `zCX!U `\u{1b}Mj!\" `6t2!/ `\u{4}JL!U `\u{c}\u{f}\
        s\"  bX `rz\u{14}!S `\u{1b}\u{19}<!/ `*)G!/ `R\"\u{7}\"  b1 `|7_!\" `,Qy!/ `|{\u{16})  c! `/ `5 `K `M `U `W `X \
        `\u{0}\u{8}\\!U `Z1n!+ `9%+#  b/ `X `-\u{11})#  b\" `; `_P,!% `\u{8}\u{16}3\"R `S `\u{12}5C!/ `\u{1e}{W\"  bF `\
        .p}\"% `/ `sV\u{0}!. `%\u{7f}\u{4}-  c+ `/ `1 `3 `6 `? `@ `B `F `K `M `P `(*#!0 `A\u{1f}$!. `\u{8}TR&  b\" `# `\
        + `/ `1 `\u{d}Ib#  b# `X `w2\u{1}!Q `-#w!U `\u{e}j?!/ `\u{17}i(#  b/ `S `g_l\"Q `U `\u{1e}Kn!P `)\u{1d}2-  c1 `\
        2 `3 `: `B `G `I `M `Q `R `U `X `3\u{6}2#  cB `X `p+x\"  bX `\u{1d},$!U `#1\\#  b/ `1 `]mj!P `Ker!U `Ex\u{1b}!*\
         `\u{a}F4\"  bX `a0\u{17}'  c0 `1 `C `E `J `L `j T!U `qG\u{9}!P `5i\u{0}\"  b: `\u{7}Ic,  c# `/ `1 `6 `? `E `G \
        `M `T `V `X `\u{11}Pi\"  bQ `a8p!/ `ZKG%  c1 `4 `I `X `M\u{1f}t#  b2 `X `#\u{1d}y$  c1 `T `V `HD\u{11}$  c1 `J \
        `X `O#\u{19}\"  bF `l:5$  c+ `/ `7 `\"zi!% `G\u{e};%  c1 `> `B `K `AGJ!R `Vhz!Q `8y\u{6}!U `\u{e}\u{4}i!/ `i\u{12}\
        \u{9}!/ `$9S\"  b2 `gKG!\" `LLA!P ``NK2  c1 `3 `7 `9 `; `? `B `F `G `J `K `L `M `Q `S `U `X `\u{0}vo!/ `7\u{1d}\
        0\"# `/ `\u{b}k:7  c/ `1 `2 `3 `6 `7 `8 `9 `: `; `< `= `> `B `G `J `K `M `P `Q `U `X `\u{f}fJ!\" `}ls!/ `i]\u{14}\
        $  c> `B `M `+\u{7f}\u{9}!$ `b_(!S `\u{1b}}F\"  bX `Q\"Y!/ `+\u{14}]'  c+ `1 `? `D `K `T `\u{0}_l\"  b1 `XNB#  \
        b* `1 `\u{1f}\u{a}r!U `\u{9}YI&  c/ `1 `K `L `X `\u{1c}R\u{4}\"  bG `ZAi\"  bU `R;\u{a}!/ `ZC\u{b}!U `\u{19}Hx#\
          b: `K `K[\u{7}#  cG `M `u*)\"  bJ `4Kx!/ `\u{b}?:#  b+ `< `2&=$  b# `/ `U `\u{b}HE\"  bK `\u{15}\u{d}P!U `\u{19}\
        S&&N `O `P `T `U `W `Y\u{0}d!\" `\\L\")  c1 `2 `> `E `F `J `M `X `uUs$  cC `G `I `A\\1\"  b1 `gk=\"  bX `7#b#  \
        b0 `1 `w\u{10}l!R `Z$\u{7}!* `r<\u{b}\"  b1 `V\u{7f}'#  b/ `1 `1eZ!R `T\u{3}i!# `'{\u{7}\"O `S `L~\u{1c}#  b/ `\
        1 `Y\u{1}\u{a}\"  bU `x\u{f}#!# `\u{6}C8\"  b1 `U(l#  b/ `X `\u{12}^\u{17}\"O `S `}:x!P `\u{3}\u{10}Z\"  bK `B9\
        \u{1d}!/ `$G(#  b/ `X `\u{14}l+!/ `_RS#  c1 `G `\u{5})Z!Q `!6\u{3}#  b/ `1 `\u{b}3<#  b/ `K `K\u{1f}l!/ `fBB!/ \
        `&Oo!/ `d\u{14}=A  c! `/ `1 `2 `3 `4 `5 `8 `; `= `> `? `A `B `C `D `E `F `G `I `J `K `L `M `O `P `Q `R `S `T `U\
         `X `A\\h#\" `# `+ `eB{!) `r=\u{12}!U `\u{c}eF!U `e#\u{6}!& `vF\u{e}\"  bK `Ep2!/ `$\u{6}<$  b) `/ `1 `XV[(  c/\
         `B `F `G `R `U `X `P\u{a}`\"P `Q `\u{4}kM!U `\u{1d}\u{e}\u{1d}!* `fV\u{f}!/ `\u{1e}\u{14}A#  b# `X `&fW!/ `XiZ\
        !U `\u{12}\u{11}\u{f}$  c/ `P `Q `\u{14}'7!V `W#j!/ ``q\u{5}$  c/ `J `K `\\5\u{1a}\"( `- `&\u{d}\u{5}\"  b1 `[A\
        k#  b1 `? `yk\u{1f}\"  bE `\u{1b}\u{f}\u{16}\"  bX `h(<\"O `T `\u{d}~.!S `\u{4}ZH*  c/ `1 `3 `> `G `K `L `M `Q \
        `Vdw!U `\u{11}$.!/ `nzK\"  bX `\u{4}\u{0},\"  bC `o+@!/ `Y\u{19}3\"# `/ `G#\u{2}!# `FIe\"  bH `lcf\"  cX `k`\u{1e}\
        !W `LeA!/ `}SY/  c/ `1 `4 `9 `D `K `L `O `S `T `U `V `W `X `\u{13}^Z&  b# `+ `/ `0 `F `N3\u{8}\"# `/ `\u{0}`r\"\
          bX `\u{2}-.\"  bF `{J8#  c/ `X `\u{10}\u{12}k&  c# `+ `0 `1 `E `~IW!/ `}\u{4}F!/ `g\u{6}\u{8}\"  bX `B\u{13}\u{1e}\
        !\" `Z[E!Q `\u{1b}as\"  bX `3\u{4}\u{1}\"  bF `Av<$  b/ `1 `K `\u{1a}QBO  c! `# `$ `% `& `* `+ `. `/ `1 `2 `3 `\
        4 `5 `6 `7 `8 `9 `: `; `< `= `> `? `@ `A `B `C `E `F `G `I `J `K `L `M `N `O `P `Q `R `S `T `U `W `X `q\u{f}\u{f}\
        \"  bV `e\u{8}\u{1f}#  b1 `K `\u{6}\u{0}~!! `Gg\u{1}!/ `U\u{2}\u{1d}!U `t]x#  b+ `2 `{<\u{1a}\"  b1 `F2+#  c1 `\
        X `pP\u{7f}!S `;,)\"  b1 `\u{13}R\u{2}!\" `q}\u{1c}!/ `Nw]\"R `U ` Y|\"  bP `D>\u{f}!% `\u{16}1[!/ `\u{9}\u{17}\
        e.  c+ `/ `1 `4 `6 `9 `; `< `> `B `E `K `L `*X\u{3}#  b$ `X ` b#!! `).F'1 `4 `; `E `F `K `X `1#\u{7}!T `q\u{16}\
        \u{19}!Q `n\u{10}C$  b* `/ `X `B/X!U ` pX!% `Je\u{6}\"\" `/ `|/ !\" `l/+\"  b1 `jG\u{1}\"  bX `\u{14}J.\"  bX `\
        EIB\"  bX `Y\\{!U ``M\"!P `s^g#  cB `R `8\u{c}\u{0}#  b0 `E `u:\u{a}#  b/ `1 `L\u{e}\u{16}!/ `\u{d}P:#  b# `1 `\
        V:V\"  bX `/Z\u{0}!U `C\u{8}(#  b/ `X `U,8!/ `\u{1d}!J$  c/ `I `J `\u{1c}6q\") `* `3zd!# `%\u{16}h#  b/ `1 `)\u{19}\
        \u{12}\"R `U `M(R!/ `n%#+  c/ `6 `8 `9 `: `; `< `= `? `B `\u{1}+Y!/ `S|?!N `\u{14}\u{1d}`5  c! `# `( `* `+ `- `\
        / `1 `3 `9 `= `? `B `D `E `F `I `L `M `X `\u{1a}'\u{14}$  c/ `K `X `_\u{e}\u{18}!$ `F\u{d};'  c# `% `/ `1 `< `K\
         `a7[!U `\u{0}\u{19}u)  c/ `; `D `G `I `M `U `X `<\u{4}W#  b/ `K `\u{5}\u{10}\u{7f}\"\" `+ `\u{1a}F\u{1a}!& `,7\
        '\"  bT `p4Z&  cB `I `J `K `S `Tx\u{b}!U `~1\u{15}\"  bX `]\u{12}=!U `TJ6!O `Pt\\#  bP `S `x\u{b}\u{12}!$ `J\"?\
        $  c1 `3 `4 `\u{2}\u{0}\u{15}!# `\u{15}Mv!/ `A=`$  cC `L `Q `)S\u{a}(  c\" `1 `2 `< `F `M `X `\u{1b}\u{12}\u{12}\
        #  cK `X `g8V\"Q `U `R.d\"  b1 `?\u{1}\u{1a}'  c/ `1 `: `; `J `R `]\u{14}1!/ ``>@\"  b6 `,\u{18}x\"( `- `)$\u{1a}\
        \"  bG `\u{c}6D\"  bX `T@L\"% `/ `<\u{17}R!& `\u{7f}Q=!U `@\u{1c}\u{8}!0 `5\u{1c}\u{2}!/ `/1.#  b% `X `\u{3}\u{0}\
        n\"  b1 `K^\u{1e}!/ `\u{e}a6!/ `\u{18}6J\"  b1 `H\u{14}J\"  bB `\u{e}ku!U `;\u{8}3!U `3\u{a};\"  bK `#\u{19}}\"\
          b? `\u{18}\u{7f}3\"  bL `B\u{1d}@!Q `c\u{c}G#P `Q `U `X\u{9}\u{c}!U `9R\u{12}-  c! `+ `/ `1 `5 `9 `: `B `I `K\
         `L `X `v\\|\"  bX `\u{19}\u{1c}\u{b}\"  bV `>\\/!& `.i1\"  bQ `\u{5}Wt!% `x'\u{1c}!P `g_5!% `y/\u{18}!Q `fo\u{0}\
        #\" `# `/ `\u{1e}H4!/ `s\u{9}A#  b1 `X `\u{3}k\u{7f}%  c( `) `- `1 `B-\u{17}!O `\u{0}\u{6}\u{19}$  cK `U `X `V6\
        D\"P `U `[xj!Q `3@\u{1a}#  b/ `1 `\u{6}\u{6}H\"  bX `[Lb!U `\u{1e}k\u{7}!+ `Me\u{1f}!Q `u*)#\" `# `/ `P\u{1e}\u{14}\
        !Q `Qmh#  b/ `1 `D0e/1 `2 `3 `5 `: `; `= `> `I `J `K `L `Q `U `X `v\u{a}b$  b/ `R `X `d!d!/ `jP\\!/ ``\\n\"  c7\
         `\u{7f}\u{15}u$  b/ `1 `K `\u{1a}y\u{9}!U `Mx4!Q ` o%!R `8\u{7}0\"  bE `,2:!U `/\u{10}i!$ `|>\u{7f}%N `O `R `U\
         `V `F\u{1c}D#  b/ `X `op_!/ `\\T\u{4}$  c1 `U `X `\u{d}\u{16}P\"  cX `<R\u{5}!U `zt)!$ `q-8#  b/ `5 `|N=!/ `zf\
        v\"  b1 `\u{14}>\u{0}\"  b8 `Xe\u{1e}\"  bK `\u{9}#.\"O `S `\u{9}RM\"  c1 `r\u{3}\u{f}!U `R\u{1a}5!/ `\u{1f}9\u{12}\
        C  c! `* `+ `/ `1 `2 `3 `4 `5 `6 `7 `8 `9 `: `; `< `= `> `? `@ `B `F `G `I `J `K `L `M `N `P `Q `S `U `X `\u{8}\
        \u{14}v\"  bX `E\u{c}\u{4}'  c/ `1 `I `K `M `X `)NK!V `N[v!T `X\u{18}w!U `+P\u{18}!Q `{w7*  c\" `# `/ `1 `6 `7 \
        `E `I `X `\u{17}\u{19}@!U `\u{19}_N!T `\u{7f}*V#  b1 `L `r:^!P `\u{2}\u{2}|!/ `$E\u{a}\"R `W `st_!W `$#V!# `4Ve\
        )  c1 `6 `> `? `B `F `J `U `\u{5}YF%  c/ `1 `9 `K `lzS\"  bX `JP\u{9}\"# `/ `&\u{16}$!R `}(3!/ `Uo<!\" `\u{7f}:\
        >*  c* `. `/ `1 `8 `G `K `L `S `b.\u{5}#  b/ `X `kc(\"  bM `zx@!/ `ldC\"# `/ ``No\"  bU `?C,!V `{Ho!Q `&\u{18}~\
        \"Q `U `.\u{1f}0!0 `\u{1}<Q%  c1 `3 `; `U `\u{10}<r!/ `ZmH\"  bB `x8u#  c1 `X `j<|%  c# `1 `; `K `K\u{7f}J\"  b\
        ; `\u{4}[b!/ `Vm=\"  bL `hnu\"  bB `\u{a}@\u{b}#  b/ `K `_\u{15}\u{1f}&  c/ `1 `J `L `X `.*Q#  b/ `K `L\u{4}'!/\
         `\u{a}gx!! `qi\u{7}-  c1 `2 `4 `5 `7 `< `A `B `E `S `U `X `\u{f}N\u{8}#  cD `X `z?,\"  bE `m5\u{f}\"  bX `\u{10}\
        \u{1b}\u{1b}!/ `T\u{a}%!Q `\u{d}%2%  c1 `2 `G `I `F\u{e}b&  c* `/ `1 `E `M `\u{1b};I\"  bI `6_U!U `\u{7f}/f\"  \
        b1 `\u{a}cj\"R `U `Mm\u{1e}\"  bX `$\u{16}\\\"  bU `\u{9}M*#  bG `J `}JD\"  bX `J\u{1}_\"  b2 `\u{4}Q\u{9}\"  c\
        B `\u{e}2y!) `r\u{1f}\u{c}&  c\" `# `/ `1 `B `\u{14}m\u{16}!/ `!0\u{a}!* `C\u{16}]!/ `*g\u{12}!R `\u{0}\u{b}\u{15}\
        !+ `eF\u{18}!/ `kuC!U `2oE!Q `q\u{13}g\"  b> `06H\"  bB `WbJ\"  b7 `.Rx#  b/ `X `n]\u{d}#  c1 `K `\u{18}~\u{14}\
        &  c0 `1 `2 `E `I `5\u{14}m!\" `K9\u{17}&  c/ `1 `F `H `K `N\u{19}%*  c1 `8 `; `@ `G `J `O `V `X `bj1\"\" `# `\u{12}\
        \u{16}O!/ `k\u{18}g!/ `\u{d}!2\"  bK `ijH$  c0 `1 `K `bh}/  c/ `1 `2 `8 `: `= `> `B `F `J `K `L `M `U `\u{10}\u{6}\
        \u{11}!& `@PD!/ `$\u{7}G!U `r5+\"  bC `x\u{a}\u{17},  c* `/ `1 `2 `: `E `I `J `K `U `X `\u{b}\"\u{1c}\"Q `S `\u{7}\
        \u{1b}\u{1c}$  b% `L `X `\u{8}&'%  c# `/ `K `X `N\u{d}-!Q `|6o!/ `*J#!/ `>\u{4}K!\" `\u{1e}%\u{d}!/ `[\u{1}8!# \
        `o)C!/ `\u{13}0\u{5}!/ `h\u{18}\"!+ `\u{1b}t#/  c1 `4 `9 `> `@ `A `F `I `P `Q `S `T `V `X `b#3!U `}\u{18}6%  c#\
         `1 `N `X `( 8!Q `\u{13}5H2  c# `( `+ `/ `1 `5 `6 `8 `9 `: `; `< `= `? `B `I `X `\u{1f}fz!U `Xy\"!U `S\u{5}\u{7}\
        \"  b1 `!\u{b}v!\" `:<#!/ `W,4.  c) `/ `1 `6 `: `< `F `K `L `M `S `T `X `\u{b}X8$  c/ `1 `X `rzR\"  bS `\u{5}o<\
        !Q `K2`!/ `\u{d}3\u{17}#  b7 `X `B8h!% `(=~!/ `3#$!R `DRe#Q `S `U `\u{13}+n#  b% `< `\u{1b}Cz$  b# `K `M `PI\u{13}\
        )  c1 `5 `G `K `Q `T `V `X `\u{10}e4!/ `6Na!$ `\u{c}[k\"  bL `~\u{c}(\"  b1 `i\u{4}d!/ `n*(!U `+`|\"  bX `rB\u{8}\
        !/ `K13$  c# `1 `I `*\u{17}y$  b/ `1 `K `$\u{12}|#  bK `X `g~\u{7f}0  c! `0 `1 `3 `6 `8 `; `< `I `J `K `P `Q `U\
         `X `w\u{0}\u{3}!P `skJ!Q `fug\"  bX `\u{c};N#  b/ `1 `H5a!U `8]\"!/ `(.(!U `E_)\"  bX `!11!W `\u{d}\"\u{10}\" \
         bC `7j #  b/ `1 ` 0\u{15}!\" `,8R!Q `{\u{2}\u{c}!/ `\u{17}c.\"  bX `DC5!+ `\u{4}}?\"& `/ `uZl!/ `a1\u{1}&  c/ \
        `1 `< `B `M `)y\u{1a}#\" `# `/ `kI\u{1a}=  c) `/ `0 `1 `2 `3 `5 `7 `9 `: `; `= `> `? `A `B `E `F `G `H `I `J `K\
         `L `M `P `R `X `+gX!/ `_L %  c1 `B `U `X `\u{1d}j#!/ `fH6#Q `S `U `\u{17})V!/ `L\u{0}~!/ `Gv\u{1b}!R `G\u{4}#!\
        R `\u{1d}nQ!$ `f<R!/ `L\u{10}`!% `]4\u{9}\"  bM `VB\u{18}!/ `z)\u{1d}\"  bC `\u{8} !!U `<_(!U `\u{b}HH#  c1 `L \
        `]N1!S `u';\"  b1 `\u{14}vT!U `e),\"  b1 `\u{16}]8!/ `A3a!\" `nW9\"  bK `\u{14}|>!Q `O+\u{c}2  c/ `1 `2 `3 `7 `\
        : `; `B `D `F `H `I `J `K `Q `U `X `\u{8}]\u{1d}!\" `s*e\"R `S `mP\u{5}!T `D}k!S `\u{7f}{l!R `2/3\"  b1 `)xX!/ \
        `+Bz!/ `&L\u{7f}!P `C#m$  c# `+ `E `\"v>!V `TuD!+ `X\u{9}T!S `|#\u{c}!Q `8&V!/ `x5[!/ `~\u{18}j!/ `\u{16}\u{b}x\
        H  c( `+ `/ `1 `2 `3 `4 `5 `6 `7 `8 `9 `: `; `< `= `> `? `B `C `D `E `F `G `H `I `J `K `L `M `N `O `P `Q `R `T \
        `U `W `X `5\u{1f}\u{f}#  b/ `K `@ B\"  bF `JhQ!& `@\u{7}V!P `\u{13}\u{17}M\"  b> `&'P!% `\u{4}\u{18}W!! `&[n!/ \
        `p\u{2}0\"Q `U `/uJ\"R `S `\u{1f}~e!\" `f6\u{17}!U `Z!\u{1b}'  c0 `1 `9 `C `J `P `Q/)!/ `y6H!U `m|V!U `S>\u{0}#\
          c1 `K `q]M\"\" `# `d\u{13}s!O `0t\u{d}!/ `\u{14}%G!S `%\u{1}m\"  bQ `\u{15}\u{19}v!\" `Kv?!U `<L !/ `Y*9!P `\u{3}\
        3C!O `r/Q*  c/ `1 `3 `9 `K `M `P `U `X `\u{c}yl!Q `}5m\"  bK `\u{f}(B\"  b1 `Z1e\"  bB `DxV!, `N&i!P `\u{1a}o\u{11}\
        \"  bX `.9\u{15}!% `A\u{1d}J!P ` .\u{17}!/ `\u{f}jL!U `Loj!P `\u{6}Bp$  b* `1 `L `x:#!P `W\u{13}\u{14}#  b0 `E \
        `K\u{1c}.(  c/ `1 `K `M `U `V `X `>t0!V `bJ1!/ `v`c!$ `GQv\"  bX `m \u{12}!# `b\u{6}.!R `xGo!S `\u{6}\u{5}\u{d}\
        $  b0 `G `K `\u{7}g\"#  bC `J `zQ+!/ `Tpq&  c) `1 `7 `: `K `lH\u{3}#  b/ `K `\u{10}E\u{15}!\" `\u{2};&\"  bC `*\
        vq!/ `\u{1a}\u{1d}t!\" `g_\u{c}\"  cX `\u{f}|\u{13}\"  bX `\\\u{a}B%  c1 `2 `U `X `#kr!/ `\u{1}\u{14},!/ `(.G$ \
         c# `E `X `2\u{e}k!V `p\u{1c}\u{1a}!$ `\u{12}A\u{1b}!U `\u{16}\u{16}2#  bJ `P `A\u{1}-\"R `S `41=$  b* `1 `I `D\
        pV\"Q `U `Osy#  b; `= `\\\u{10}\"!, `pXk#  b/ `X `&\u{8}\u{12}!+ `\\o\u{1e}\"  bX `$EY.  c/ `1 `2 `3 `5 `8 `: `\
        ; `J `K `P `U `X `\u{e}%]#  cJ `X `\u{7f}?p!U `b?)\"  bX `~]I\"  bK `FXi!P `V\u{7f}j%  c1 `3 `J `K `7\u{1b}\u{7f}\
        \"  bB `P#\u{b}!/ `\u{1d}/l\"  bJ `\u{f}\u{2}\u{16}\"  bB `>\u{1c}{&  c# `+ `0 `1 `= `^I\u{10}!U `\u{7}3-!R `}P\
        =\"  b5 `csG1  c! `1 `2 `3 `4 `B `E `G `J `M `N `P `T `U `V `X `p\u{17}\u{18}!/ `WJ\u{1c}!\" `nIj\"  b; `Uc\"!W\
         `j|1!# `\u{a}jE#  bS `X `\u{2}\u{3}v#  c/ `X `O<}#  bB `P `S]\u{13}\"\" `/ `h\u{18}H!* `^\u{1a}N\"  b1 `\u{7f}\
        =g#  cP `Q `4Oo%  c1 `2 `L `X `ecq!/ `\u{9}\u{11}\u{1d}!/ `il<!Q `MBE!P `6+K$  c1 `K `M `>\u{c}h!/ `e\u{1b}\u{3}\
        !P `%%*\"  b1 `kv[\"  cX `H^n!V `\u{18}Cg\"  b1 `\u{19}Hi!/ `Em\u{3}!U `^YV!U `>Ja!R `bbO\"  bB `lcg\"  cX `7[w\
        #  b1 `K `7M\u{10}!U `\u{8}\u{1e}5\"  bB `2lV$  cB `J `X `^uj!/ `ES8#  bK `X `mT@\"  bQ `b\u{1}q\"  bX `PD\u{11}\
        !. `tsD\"  b1 `45\u{4}!U `\u{3}2(!R `\u{7}18\"  bJ `@v\u{12}\"  b1 `F_\u{14}\"  bU `\u{c}\u{c}\u{19}\"Q `U `!}\u{1c}\
        \"N `W `9_b\"\" `+ `\u{8}\u{b}l#  c1 `R `<\u{1}\u{a}$  b/ `1 `B `!\u{7}\u{f}!\" `O\u{19}E!/ `\u{16}A%!U `D\u{a}\
        B!U `_\u{11}\u{4}#  c/ `1 `V7\u{d}!P `tZ5!R `\u{b}|5$  b) `: `; `FP;!/ `T\u{1f}A!/ `}\u{10}E!Q `PyV#  b/ `X `\u{a}\
        \u{4}\u{5}$  c1 `J `U `tz\u{18}!% ` A5'  c* `/ `1 `I `L `X `?\u{d}/!\" `dxp\"  b1 `\u{1f}\u{1c}+%  c& `+ `1 `9 \
        `z6L!/ `qtV!/ `n\u{1}w!V `<zz!P `tu<!& `!CA\"Q `U `B(^\"  b1 `{Z`!/ `8(n$  c/ `B `X `\u{10}/**  c+ `/ `1 `6 `7 \
        `: `I `K `X `/%e!U `,\u{1b}\u{1f}!\" `\u{1f}O !Q `\u{9}B.!U `t\u{1d}L!+ `y.p!P `\u{1d}pq!/ `\u{1}|\u{1c}!# `&\u{1}\
        '!P `:46!U `!7R\"! `/ `MC|\"  bM `n7 !/ `3qn!% `KOB\"  bF `T\u{3})\"  bI `q)m\"\" `/ `4t\u{f}!U `|\u{11}\u{16}7\
          c/ `1 `2 `7 `9 `; `< `= `> `? `B `C `D `E `F `J `K `M `P `Q `R `X `Mv1(  c1 `4 `@ `J `K `P `Q `\u{3}\u{8}5!+ \
        `b\u{c}U!Q `Q\u{a}z!U `lmg#  b. `X `\u{1b}R}#  b! `> `$v.!R `\u{3}\u{e}8\"  b2 `dxF!U `n(b!/ `E\u{16}\u{13}/  c\
        1 `2 `> `? `A `C `D `E `F `J `K `M `S `X `@\u{1a}w#  bV `X `7m\u{7f}!$ `mx\u{5}!P `.`%!P `j+7!U `\u{1c}|=\"  bX\
         `\u{10}\u{a}\u{9}\"  bP `\u{d}$R!W `\u{4}kq#  bU `X `3Y#(  c/ `1 `5 `I `J `K `M `UvI'P `Q `R `S `T `U `V `-#P!\
        / `=}o#  b/ `1 `\u{f}dG\"  bC `n\u{6}I#  b/ `B `\u{14}oV(  c* `/ `1 `G `I `K `L `JHx!U `QF|\"  bX `Z.;\"  bX `n\
        /h\"  bX `R\u{b}f!\" `u\u{2}b!R `I@d!/ `kF\u{18}!S `C\u{16}:\"  bC `X.;!/ `3|H!Q `%\u{2}o#  b1 `K `\u{5}6f!/ `G\
        7l\"P `U `\u{f}\u{16}P!$ `\u{9}9\u{1c}(  c( `- `2 `9 `Q `U `X `t\u{7f}o#\" `# `/ `,_5\"  b1 `(qy\"  c1 `FB\u{0}\
        !/ `T\u{1f}\u{3}\"  cB `I,`\"  b= `w9\u{2}#  b/ `C `)f&.  c* `. `/ `1 `3 `5 `; `= `E `F `I `K `X `Q{B\"  b1 ` ~\
        W!S `9<J\"\" `+ `L\u{7f}\u{0}.  c/ `1 `3 `4 `5 `8 `@ `B `C `I `Q `U `X `\u{1}N\u{13}!# `&FQ!0 `\u{18}+2'  c! `\"\
         `/ `0 `1 `K `0}q!\" `pKx!P `bl\u{c}\"  bX `\u{7f}\u{b}\u{14}!Q `vg\u{1c}$  b/ `1 `2 `kl\"!$ `b\u{7f}c!/ `\u{b}\
        y\u{19}!( `W^R!S `>]~!# `?|\u{6}!% `X\u{19}\u{15}!Q `ukC!O `*L?$  cK `T `V `bZZ!/ `W&\u{2}!$ ` \u{c}\u{e}-  c1 \
        `3 `5 `; `= `? `C `G `J `L `M `R `\u{e} \u{14}\"  bU `,ET!T `f*`!T `cmv\"# `+ `\u{1a}\u{15}c$  b/ `1 `= `Aqo#P \
        `Q `R `,V\u{3}!. `2\u{7f}m#  c2 `7 `wIr!U `eo\u{9}!T `\u{1b}'\u{1c}!. `Hd9!U `\u{19}~\"!/ `6\\W!* `fRd\"  bQ `\u{1b}\
        \u{1a}\u{5}\"  bB `Ze\u{10}#  c1 `B `Mz\u{19}$  b0 `1 `6 `\u{1f}v?!S `4L^$  cF `J `X `C\u{5}M!+ `mt\u{19}\"  b1\
         `\u{4}O<\"  b1 `\u{9}\u{14}I#  bM `X `Ae#!U `1 d!U `f\u{19}g!P `[gN%  c( `- `4 `A `\u{c}rm&  c/ `1 `; `B `H `=\
        ^q\"  bJ `\u{14}DH\"  bB `\u{17}8g#  b1 `S `\u{19}\\{\"  bT `:4=!% `\\\u{7f}C\"  bX `N\u{1e}H#  b# `1 `{\"3\"  \
        bW `-`e$  c? `J `P `@Uo!U `\"@t\"  cX `c7{!U `~\u{d}-!P `r,F#  c5 `T `\u{9}\u{1a}\u{16}!\" `q\u{11},!/ `F%\u{12}\
        !R `\u{0}\u{16}\u{14}!P `<lp!U `u/(0  c\" `/ `1 `2 `3 `> `A `B `E `F `K `L `Q `R `U `\u{8}4W!/ `Fd\u{2}!W `$M\u{1b}\
        #  b* `1 `\u{b}\"\"&  c. `5 `7 `8 `W `*\u{5}F!U `IYu!/ `W,\u{0}\"# `+ `\u{a}dq\"  b1 `\u{14}a\u{0}!/ `R\u{7f}\u{e}\
        !% `xfa\"  bX `\u{6}-1!/ `J{o\"  bX `&l\u{a}!U `\u{1a}u4#  b1 `E `g\u{15}r\"  bX `#\u{1e}s!S `\u{17}\u{c},!. `\u{13}\
        %t!+ `\u{1d}j_!Q `;Y$$  b# `/ `K `'v\u{1f}!S `\u{1c}\u{1f}\u{8}!R `<\u{16}\u{1e}(  c1 `6 `E `I `K `R `X `S\u{11}\
        (\"  bU `\u{5}_1!Q `Q'2!& `)u4#P `T `U `yva\"# `/ `\u{7}8(!% `iV;!/ `\u{8}\u{d}U(  c/ `1 `2 `B `E `F `M `\u{7}\u{19}\
        Y!U `\u{8}22!0 `paw(  c& `( `1 `B `K `U `X `/c\u{b}\"  b7 `l{a#  b2 `M `P\u{19}4!. `e*?\"  b1 `VBo!U `si\u{9}!S\
         `S\u{d}+!R `t!\u{b}!R `rIW\"  bK `itu!\" `b(\u{14}\"  c> `+YG!+ `w&F\"Q `U `\u{f}r|)  c* `1 `9 `< `= `A `K `L \
        `.\u{4}\u{19}\"  b1 `\u{1a}8\\%  c+ `0 `1 `E `X#.!* `\u{4}NA!U `\u{3}\u{10}f#  bC `F `6i+!& `/VY\"  b7 `\u{3}\u{a}\
        f!Q `MJ?!S `3k\u{e}%  c/ `B `K `X ``>1\"  bX `t:}!U `\u{1f}Y\u{1}\"  bK `7)N#  b/ `1 `xDw!+ `7,\u{1f}!S `47k\"\"\
         `/ `r\u{15}o)  c* `/ `1 `: `= `F `K `X `U^\u{f}!R `\u{17}\u{f}c!\" `}\u{7f}m\"  bX `\u{12}z/\"  bU `[j,!0 `['Z\
        !/ `\u{1a}[e'  c/ `< `B `K `R `S `'t%\"  bX `\u{1f}.Q)  c1 `2 `B `E `G `J `Q `X `\u{f}Dq#  b/ `X `s\u{10}$!/ `\u{0}\
        1s#  c5 `A `\u{7f}]\u{4}!Q `QA\u{f}!T `) D!/ `O\"V!% `\u{17}Q\u{b}\"  bX `u2[!U `rsk!' `\u{e}\u{1}\u{9}\"T `U `\
        +a3!& `IoJ\"  bK `X[L!U `\u{18}8,!V `f\u{6}\u{a}\"  bB `eG+!U `T\u{e}5!U `\u{18}j>!/ `\u{c}.\u{a}\"  bJ `n(W#  \
        b1 `E `=(.!R `4x4!* ` Fd!! `41\u{9}\"  b1 `QK\u{12}!\" `\u{3})!\"  b1 `W,\u{a}!& `\u{8}p2!/ `W{F!% `\u{b}3p'  c\
        1 `2 `> `C `G `M `\u{11}=|#  b/ `I `\u{4}C|#\" `# `/ `\u{d}v\u{3}$  b' `/ `1 `\u{4}\u{4}\u{7}#  c1 `B `Q8\u{4}\"\
          bJ `\u{11}23!/ ``K\u{12}!+ `L\u{1a}R\"  bK `vpB!% ``P,!P `<?]\"  b1 `Y\u{11})#  b/ `5 `\u{0}#b!S `\u{1a}s{!/ \
        `!R|*  c/ `1 `2 `A `E `J `K `U `X `{(\u{18}#  bJ `X `O\u{9}^!U `:/\u{8}!/ `\u{3}N^!/ `H\u{1b}\u{17}!/ `R=\u{1d}\
        \"  bU `hu4&  c8 `B `T `U `X `s\u{1}c\"  bX `kY\u{e}!/ `\u{5}f`\"  bK `{3\u{1e}#  b1 `F `:Oy!% `;\u{3}\u{1d}#  \
        bF `G `\\=+&  c* `/ `1 `= `X `/C\u{1c}#  b/ `X `\u{e}!3!/ `\u{d}HA\"  bX `gxt!\" `u,|!U `MG\u{4}#  b% `X `oX\u{1d}\
        !/ `\u{16};o#  b+ `B `iX\u{8}\"  b1 `=\u{7f}>#  b/ `1 `\u{12}yO%  c/ `1 `B `X `\u{a}p[\"  b1 `Zq\u{17}!$ `jx\u{f}\
        #  b/ `K `{CB!/ `zdu&  c1 `I `J `K `L `ih\u{1e}!/ `\u{15}J/#  b+ `; `\u{e}bn$  c1 `G `J `(_g\"  bL `\u{7}gM!$ `\
        \u{1f}\u{14}\u{19}$  b+ `; `X `b`\"#  cG `M `F\u{7f}e!/ `\u{0}b\u{1}!R `\u{5}n\u{d}#  b/ `B `\u{5}x\u{13}#  b1 \
        `J `(w}$  b\" `+ `I `%=Y!\" `D{\u{15}$  c/ `1 `K `M3<\"# `/ `~~D!U `2DW!/ `~\u{f}P!/ `W&\u{7f}$  c1 `2 `Q `N\u{2}\
        \u{8}\"  bG `GpK\"Q `U `\\\u{10}w!% `t;\u{1}!P `c<\u{12}%  c1 `? `B `L `WRE$  c1 `? `B `\u{1e}IM#  b/ `X `]]f!/\
         `\u{2}\u{1f}N!/ `0\u{b}$\"  bK `\u{1f}}d%  c/ `J `K `X `HiB\"  b5 `N\u{1e}\u{15}+  c1 `< `F `G `J `K `L `R `U \
        `X `#']!/ `wRe#  b/ `2 `\u{f}7h!% `]q\u{17}#  c2 `J `\u{14}i\u{7}!% `<\u{1a}\u{1b}G  c! `\" `# `) `* `+ `/ `0 `\
        1 `2 `3 `5 `6 `8 `9 `: `; `< `= `? `A `B `C `D `E `F `G `I `J `K `L `M `Q `R `S `T `U `X `yZH!S `Y*^!U `%@k\"  \
        c1 `*im!/ `\u{2}eF!U `\u{8}c\u{13}\"  bX `\u{10}\u{7}t\"  bK `0I{&  c4 `9 `A `I `S `\u{7f}>7\"Q `U `,\u{10}_!\"\
         `g\u{9}\u{11}1  c/ `1 `2 `3 `: `A `B `F `K `M `Q `R `T `U `V `X `1\u{1c}]!/ `\u{18}sA!U `RM\u{f}#  b) `9 `(4$!\
        U `1;s!V `\u{13}\u{10}w!T `nz:!/ `\u{6}Pt!U `,\u{19}S&  c) `+ `1 `: `K `\u{17}\u{11}_$  c/ `5 `X `.fv!/ `X\\\"$\
          b! `/ `X `9:\u{d}#  b/ `X `|\u{19}/!/ `(3U\"  bU `P:f#  bU `X `_T~!U `c[\u{7f}#  b/ `7 `S\u{1b}\u{19}!/ `Bg_#\
          c/ `6 `\u{1d} h!/ `o=<!U `5Pd\"  bX `8\u{17}\u{10}#  b+ `1 `\u{12}#\u{1d}!. `-\u{a}=!R `u:@!R `F/%#  b/ `F `!\
        bD!\" `F|E!% `,\u{7}J#  b# `; `T\u{6}\u{a}!/ `|rE!/ `s/\\!$ `t*#!Q `\u{a}W*)  c1 `B `J `K `M `Q `U `X `\u{15}\u{c}\
        \u{7f}-  c/ `1 `2 `3 `6 `7 `< `> `B `L `R `T `jP1!U `\u{12}\u{b}F'  c/ `1 `2 `F `K `N `\u{9}a\u{7}!/ `*X>!U `%*\
        F\"  c1 `.sR$  c) `: `X `5\u{1a}S!# `GCk!/ `W\u{0}I\"! `. `\u{e}O\u{2}\"  bX `y!'!& `DW\\\"  bR `oU]!/ `q#g\"  \
        bK `\u{1f}1m!\" `f\u{8}\u{9}!/ `\u{14}Q:\"# `/ `\u{b}9\u{9}!U `\u{1b}\u{1d}M!/ `/&[!/ `\u{c}S\u{c}!$ `y%\u{17}G\
          c1 `2 `3 `4 `5 `6 `7 `8 `9 `: `; `< `= `> `? `@ `A `B `C `D `E `F `G `H `I `J `K `L `M `O `P `Q `R `S `T `U `\
        V `X `vD.$  b\" `/ `X `yX\u{15}#  b/ `K `y\u{5}\u{1e}!0 `\u{d}\u{1c}j!/ `\u{6}<~$P `Q `R `U `n#\u{15},  c/ `1 `\
        3 `6 `8 `: `= `? `I `R `X `v\u{7}\u{1d}!\" `ekF%  c/ `1 `D `E `B;w!T `n\u{16}Z\"  bD `S\u{0}?!* `\u{7f}$R!/ `\u{0}\
        8O#  b: `X `z5(#  bK `P `~#?!/ `!QE!S `9zP\"  b< `\u{13}`c!! `\\\u{c}v!! `*,\u{f}\"  bP `Df4$  c1 `: `K `p'M!* \
        `T'#&  c* `/ `1 `: `T `00\u{1c}#  b/ `X `,>5!& `X;Q#  b1 `P `.\u{11})\"  bJ `YZ!\"# `/ `\u{12}]:!\" `\u{17}i@!Q\
         `\u{4}\u{5}x*  c1 `5 `6 `; `? `F `G `J `Q `\u{3}/9!U `>vZ!/ `g\u{3}\u{8}\"  b= `a\u{10}Q\"  b1 `z\u{4}_#  c1 `\
        S `\u{13}*d#  b/ `I `!(\u{1e}\"  bT `\u{1b}\u{1b}4\"  cX `\u{f}\u{c}#\"  bX `\u{e}QT/  c+ `/ `1 `6 `7 `8 `9 `; \
        `= `B `F `I `K `X `f\u{1d}U#  c1 `J `\u{1b}1`!# `n\u{9}\u{3}\"  c1 `L ,!/ `F\u{1a}i\"  bL `ZjG7  c/ `1 `2 `3 `5\
         `7 `8 `: `; `< `= `? `B `D `E `G `I `K `L `S `U `X `Ali$  cB `U `X `x\u{9}2$  c1 `B `X `J\u{4}6!\" `$w<!% `Y(F\
        #) `* `, `\u{1c}xR=  c+ `/ `0 `1 `2 `5 `6 `7 `8 `9 `: `; `> `? `A `B `C `E `F `G `I `J `K `P `Q `T `U `X `0V^$ \
         c1 `; `> `eNV$  c/ `1 `I `ybq!/ `{W{!/ `.FG\"  b1 `Do-\"  cX `\u{e}Ix\"  b1 `\u{0}b\u{f}$  c/ `1 `B `sG!\"  bK\
         `d 2!\" `=\u{1c}h\"  b1 `Oi\u{e}\"  bR `N/J#P `Q `S `c\u{4}]$  b/ `B `X `\u{d}\u{6}[!\" `!QA%  c1 `: `K `U `SY\
        l!P `u(u$  b/ `K `X `\u{b}x\u{3}!\" `\u{7}B\u{13}\"  b2 `H'7!* `v\u{d}T\"  b7 `\u{9}=Y#  c1 `S `\"@g!% `\"u#\" \
         bM `(EJ!/ `\\\u{15}b'  c1 `3 `; `G `K `P `\u{12}\u{14}+!U `+T)#  b/ `1 `9).!U `\u{b}\u{18}m!Q `\u{1c}sI!U `LeS\
        !% `\u{18}+x\"  b= `z\u{1}\u{19}!P `[0&!% `(eD#  bG `S `/j\u{1a}&  c' `* `/ `1 `X ` g\u{e}!P `F@X$  b/ `1 `L `\u{5}\
        \u{3}\\#  bJ `M `FWn!\" `Gf\u{12}#  b* `1 `BA\u{2}#  bP `Q `+!_%  c0 `1 `= `J `[\u{11}n\"  b1 `zp\u{c}$  c/ `F \
        `X `,](!/ ` vI!Q `\u{1a}lU!Q `q\u{1a}\u{5}\"  bX `|\u{9})!/ `FB-\"P `U `\u{9}dr\"  b; `L-\u{1a}!U `o;,!* `v4\u{8}\
        #  b% `< `j,\u{13}!/ `+d9!. `r\u{14}=!/ `U?m$  b\" `/ `K `i\u{16}\u{16}$  c1 `2 `M `\u{8}<A!/ `\u{18}WK&  c1 `2\
         `> `K `M `\u{18}t\u{c}&  c+ `- `< `? `L `sL|!U `cY\u{1a}%  c/ `1 `: `L `!9k!V `$$w\"  b: `\u{4}\u{14}\u{14}5  \
        c/ `1 `3 `6 `7 `9 `: `; `= `B `E `G `J `K `M `P `Q `U `V `X `\u{0}I\"#  b0 `1 `HS\"%  c0 `1 `4 `A `iyI$  c/ `1 \
        `X `@\u{1}d!\" `>oo!% `l&$%  c+ `1 `4 `7 `@\u{c}Q$  c1 `5 `J `\u{15}3\u{1b}!. `\u{1b}4\u{1d}!/ `3X\u{3}#  c/ `G\
         `)af+  c/ `1 `4 `C `J `K `L `Q `U `X `\"\u{15}\u{16}%  c5 `8 `@ `R `z%A(  c/ `1 `9 `I `K `L `U `D]f!/ `syx!/ `\
        +&6#  b/ `J `\u{0}\u{13}>!U `\u{6}uE!/ `j\u{1c}P&  c! `/ `1 `J `X `\u{18}\u{6}a\"  bK `1g4\"  b1 `!0c!/ `lHd!P \
        `&Ze!% `wus!/ `AR\u{0}F  c! `* `+ `1 `2 `3 `4 `5 `6 `7 `8 `9 `: `; `> `? `A `B `C `D `E `F `G `I `J `K `L `M `O\
         `P `Q `R `S `T `U `W `X `J~W!P `~t\u{9}!/ `\u{1a}DH\"  bJ `\u{1b}\u{b} \"  bF `JO!\"  bK `u(%#O `T `W `\u{d}{?\
        !/ `3WZ#  b1 `J `@|2\"  bK `\u{7}gP!U `nh\u{19}$  c* `1 `L `$*S\"  b6 `TTT!Q `3]t!U `n\u{12}\u{11}!* `#E/\"  bU\
         `2< !U `=\u{5}\u{3}!/ `'\u{1a}Z\"  bX `2J\u{8}#  b1 `U `\u{1b}|\u{16}!$ `|g'!/ ` Xf(1 `3 `A `H `K `Q `V `X `cQ\
        D!& `j\u{19}\u{b}!\" `0\u{5}5&  c4 `I `K `Q `X `1II\"  bJ `C@)$  b\" `/ `1 `pT1$  c/ `1 `B `}><!S `B^v\"  bK `\u{12}\
        cz\"  bB `^L=\"  b1 `7Fu!$ ` \u{16}\u{1}!# `:X\u{4}!T `U9\u{12}!V `'A)!/ `B<N\"  bK `\u{1d}\u{1c}9!U `?CT!/ `3\u{12}\
        .,  c+ `1 `2 `3 `4 `B `E `F `J `K `Q `&=\u{17}!# `a\u{16}-!Q `\u{a}\u{2}0!R `\u{f}m6!% `4qP!Q `#l\u{c}!$ `dP\u{7}\
        $  c1 `4 `? `<\u{0}+\"  cM `Xf;!U `~.s\"  bX `1y3!P `&F5%  c0 `K `L `X `MIN\"Q `U `\u{5}C.\"  bG `4R0\"P `Q `oA\
        `%  c1 `F `G `K `P\u{1f}\u{14}!T `W?@!! `@\u{1c}\u{1}!/ `4o\u{e}\"  b1 `l\u{4}1(  c1 `7 `8 `; `B `M `X `gdC\"  \
        bE `iQ\u{2}\"  bA `SR\u{c}$  c0 `1 `E `czn#O `P `Q `$E\u{b}!\" `y<\u{7f}!U `|e\u{a}!% `\u{10}dZ!$ `]'c#  b/ `1 \
        `\u{19}\u{2}r\"  bX `W>\u{1f}\"  bJ `\u{1}Bd$  c> `J `U `F\u{6}}\"  bX `2>+#  b* `L `mhf9  c/ `1 `2 `3 `5 `6 `7\
         `8 `9 `: `; `< `= `? `A `B `E `F `G `I `L `M `R `X `x\u{1c}\u{4}%  c/ `1 `< `B `e6N!N `.3\u{f}\"U `V `26\u{1c}\
        %  c/ `K `L `X `{1L$  c) `1 `: `c\u{3}\u{3}!Q `qO\u{15}\"  b1 `0]G\"  bL `z\u{13}I\"  bX `\u{b}\u{b}`!P `b=i\" \
         b1 `1\u{10}\u{18}!V `\u{18}j=$  c1 `L `M `\u{3}\u{1d}?!/ `lb[%  c+ `1 `M `V `\u{8}Jf#O `P `U `\u{a}\u{1e}g!/ `\
        +D{!# `izC\"+ `/ `=w\u{1d}\"  b1 `>,=%  b+ `0 `F `K `\u{1}TO(  c\" `/ `1 `; `B `K `X `:vP\"( `+ `\u{15}h\u{1b}#\
        P `Q `U `cs_!/ `]\u{11}F!T `D__\"  b1 `g'j!U `g(k\"P `Q `Imh\"  cU `\u{e}\u{1a}u!/ `e_)#  b/ `X `8OK!U `2\u{7}R\
        )  c/ `1 `6 `K `Q `T `U `X `)<Z\"  bX `\u{9}\u{17}2.  c! `. `/ `0 `1 `7 `8 `; `= `E `F `K `X `\u{0}\u{3}Z!/ `l;\
        y\"  bX `>\u{9}\u{3}+  c1 `6 `= `C `J `K `L `Q `U `X `)KQ!/ `AQf/  c/ `1 `A `B `F `G `J `K `M `Q `R `S `U `X ``\
        \u{0}x\"P `Q `h\u{5}4!P `\u{b}SE!Q `Ho%!U `7N,\"O `U `LU3!U `\u{e}mG!! `F%#\"  b3 `)Be!! `w\u{19}\u{6}!U `\"!Q\"\
          bX `A\u{1}s!$ `aa\u{4}\"  bM `}>\u{6}\"# `/ `\u{1e}L\u{9}\"  bB `\u{2}~,!+ `O\u{f}=&  c/ `1 `K `U `X `@3R!U `\
        DyU!Q `:n|## `$ `/ `\u{9}<\u{16}!U `\u{16}\u{13}(#  b/ `G `\u{e}&s!! `2x\u{7}\"  bB `\\{S!U `\u{6}s$#  b# `= `}\
        }+#  c/ `5 `^0,!Q `L\u{19}j!/ `j7s'  c/ `0 `1 `A `K `X `8\u{7}^$  b# `/ `X `h{m\"# `+ `$t\u{7f}!/ `\u{6}5?!U `\\\
        \u{15}\u{5}\"  b1 `@i\u{14}#  b1 `G `he=2  c/ `0 `1 `3 `6 `8 `; `= `? `F `G `J `K `L `P `U `X `t=\u{4}!\" `@\u{16}\
        \u{16}$  b( `1 `U `Pq<#  b# `1 `:\u{12}l\"  b9 `+1\u{6}\"  b1 `?\u{a}\\!* `Ge\u{18}!/ `!P@!Q `],L!/ `m|R\"Q `U \
        `qkf#  b7 `K `WG@!U `r&g\"  bX `%L,$  b\" `# `1 `@\u{1c}O!/ `\u{16}o|#  b2 `A `2`\u{8}!P `\u{10}D\u{e}!/ `\u{7f}\
        \u{3}\u{11}\"  bX `\u{13} \u{1f}\"Q `V `D$&!% `m~(\"  b? `S'W!/ ``\u{9}]!/ `\u{18}n-&  c/ `: `K `S `U `9\u{0}\u{e}\
        !% `>@B$  b* `/ `K `m4`!P `X\u{13}\u{3}\"R `U `\u{1e}q;!# `\\Lu!) `\u{10}H\u{6}!U `:-d\"  b= `\u{8}\u{14}H!U `\u{10}\
        8U\"P `U `\u{1d}gN!/ `\u{19}D~!& `\u{1},M#  cK `Q `$ja\"  bK `b)k\"  bX `)\u{1}!'  c/ `1 `3 `K `Q `U `cx/#  b# \
        `B `\u{18}XY!P `$8\u{14}!/ `s\u{a}\u{1f}\"  bT `2;H(  c# `+ `1 `; `E `J `X `[\u{e}x!/ `l!\u{11}%  c/ `1 `3 `U `\
        S6\u{8}!\" `%_t!\" `\u{2}\u{17}-\"  bJ `'y]\"  b1 `$u\u{1e}%  c/ `1 `= `K `]pI!U `\u{3}\u{18}\u{d}!U `+|5\"  bP\
         `KSU!/ `I\u{e}6!Q `.RN&  c1 `4 `; `J `P `[ws\"  b8 `\u{2}\u{6}\u{1e}!/ ``2,!$ `A\u{0}Y\"  bC `/\u{b}`!# `2Z\u{14}\
        *  c0 `1 `3 `= `D `J `M `P `Q `\u{5}(2!/ `\u{1f}O'\"  bF `TLv!P `\\f}!$ `$p\u{e}\"  b1 `\u{d}*\u{13}#  b/ `1 `u\
        \u{e}A\"  bG `\u{1d}i[!U `'Ph$  cC `F `K `\u{4};4!U `YkM!N `3\u{19}\u{18}!/ `\u{7f}\u{1b}d\"  b> `$1z-  c1 `3 `\
        : `; `= `B `C `F `G `K `P `X `S9D!/ `Pyq6  c$ `/ `1 `2 `3 `4 `: `; `< `= `B `E `F `G `I `J `K `M `Q `U `X `3@\u{1}\
        #Q `R `V `o\u{1c}a!& `\u{14}$o%  c1 `E `K `X `z\u{e}=#  bJ `X `G+\u{1}\"  bQ `4H?!# `Pe|\"  bS `.1\u{5}!/ `X\"7\
        \"  bX `G\u{6}8\"  bK `C\u{10}v#  b# `X `\u{1f}*'#  b/ `@ `6j9!/ `,Sq!/ `,Py\"  bI `C\u{9}\u{11}\"  bK `3+c#  b\
        / `1 `\u{1a}\u{1f}\u{10}#  c1 `2 `]?\u{1f}\"  bE `\u{6}D0&  c/ `1 `I `K `X `U:c!/ `\u{4}^q!Q `AZZ\"  bX `qcr\" \
         bL `*+j#  b\" `5 `p|\u{11}%  c1 `G `L `P `<o\u{1e}\"  bX `\u{9}\u{4}*!\" `\\!;!/ `+\u{18}\u{1}%  c/ `1 `I `K `\
        \u{d}U\u{11}!/ `OCR!U `hsa!U `Qdq#  b/ `E `U\u{1f}\u{d}%  c# `1 `B `L `[>\u{1c}2  c/ `0 `1 `2 `3 `5 `: `= `E `F\
         `G `J `K `M `R `S `X `g.\u{1d}\"  b1 `G)R!/ `e\u{18} \"  bU `I e!/ `cIx\"Q `U `5C3!# `nm=!T `pjZ!/ `+nZ!\" `Y\u{13}\
        ]!/ `&Lc!/ `\u{18}I\u{9}!# `bB5\"  bK `qgl\"% `/ `>n\u{0}\"  bK `8[J!/ `o^`%  c+ `1 `K `M `+Z&## `+ `0 `\u{1d} \
        8(  c/ `1 `3 `F `J `K `M `W\u{1b}C#  b/ `1 `\u{6}\u{3}[\"  b> `\u{c}[\u{18}:  c+ `/ `1 `2 `3 `4 `5 `7 `8 `; `= \
        `> `? `B `F `G `I `J `K `L `M `P `Q `R `X `etM!/ `\u{a}#t!V `3JH\"  bK `\u{1d}2g%P `Q `R `S `U `a\u{8})!/ `@59%\
          c+ `0 `1 `F `Mr\u{1a}\"  b2 `j#\u{1e}!/ `{bT!# `Q\u{12}|\"  b5 `\"+\u{f}!/ `\u{11}RX!U `\u{17}C6!/ `c\u{e}\u{17}\
        !U `6x\u{4}!/ `W\\\u{7}!U `/;\u{1e}!U `)\u{f}*\"  b1 `0\u{10}<#  b/ `1 `\u{1}FN!U `\u{19}G_!$ `\u{b}\u{b}f!/ `\\\
        \u{3}o!U `R,\u{7}!/ `Yt\\#  b/ `X `~%\u{19}!/ `JT\u{1f}\"  c1 `(\u{1a}R!/ `MbS!\" `\u{7}%\u{8}!% `YP#\"  bM `=6\
        _!Q `\u{f}td!R `Kk$!% `\u{15}\u{1c}[%  c0 `1 `F `K `]*h$  b/ `= `I `.&\u{1e}\"  bX `\u{1d}\u{a}>\"  bJ `O\u{1f}\
        [$  b/ `M `U `H@\u{12}\"  b1 `eh\u{18}'N `O `P `Q `S `U `V `w(0\"# `/ `zV\\$  c/ `F `K `h\u{12}Z\"U `V `\u{d}1\u{d}\
        !V `w%\u{10}\"  cB `\u{1a}\u{14}-\"  bF `1~5!! `f?G\"  bX `$P;\"  bK `\u{5}9M\"  bK `w}\u{e}!U `&r\u{10}\"  bB \
        `]'\u{12}\"  bB ``%,2  c/ `1 `2 `4 `< `= `> `B `G `I `J `L `M `P `Q `U `X `.\u{f}Y#  c1 `L `%_\u{1d}!/ `,I\u{1e}\
        !P `\u{a}:)#  bJ `U `T\u{1d}f\"  bX `\u{b}fr*  c/ `1 `2 `B `I `M `Q `R `X `\u{1b}\u{c}\u{7}!R `\u{1d}\u{8}\u{2}\
        !U `PPE-  c/ `1 `2 `3 `= `> `? `B `F `I `K `M `E2n\"  cX `\"\u{1a}n\"  b1 `S\u{c}\u{13})  c* `1 `E `G `J `K `L \
        `X `X@C!U `?Zc#  c1 `D `\u{5}\u{3}\u{a}\"  bK `:\"]\"  bL `)\u{6}I!U `\u{12}2\u{4}!U `\u{3}vY#  b# `X `+r`!/ `=\
        ;\u{5}\"  bB `_Q?!S `8;\u{a}&  c1 `: `K `U `X `m\u{14}.!/ `M\u{16}\u{14}!Q `4v;!\" `\u{2}\u{1b}<#  b/ `1 `^C<\"\
          bK `\"^H%  c/ `7 `C `X `7%j!\" `\u{4}-|\"  bQ `K\u{11}.\"  bX `,^]!R `21D!Q `w^]!$ `#\u{14}j!S `-\u{19}[!/ `g\
        i\u{5}$  b/ `> `K `Zh\u{1a}%  c1 `B `K `X `P0C'  c1 `3 `B `G `K `X `\"rQ\"  c5 `aoq#  b; `D `\u{d}Bw$  b/ `B `L\
         `Aw$!% `h\u{6}&!Q `SO;\"  b1 `x\u{11}E\"  bK `-TX!\" `RY\u{1a}!U `\u{b}'3#  b/ `F `a0V$  b/ `F `X `Qey!/ `$\u{7}\
        \u{12}!/ `\u{18}N\u{1e}\"  bX `H\u{b}[!N `7uC\"  bX `S\u{8}E!/ `!\u{1}G!U `ta\u{e}\"  b7 `Yu,!/ `\u{c}D7!W `kV\u{1c}\
        \"  b2 `e\u{a}v#  b/ `K `/\u{1b}\u{2}\"Q `U `\u{1f}>\u{1e}$  b0 `1 `E `-6\u{c}!* `,\u{3}%!P `<35!* `S\u{1f}M\" \
         bC `\u{19}\u{e}P\"  b7 `sHG!U `Hje!/ `G-[!+ `j4\u{d}!Q `W\u{11}q\"  bX `*m\u{d}\"  cU `q\u{7}\"\"  bK `PJR\"  \
        cJ `s$\u{17}!U `\u{a}\u{8}\u{1e},  c/ `0 `1 `: `; `C `E `F `J `K `P `D\u{b}0!/ `3\u{10}M$  c1 `B `L `K5?\"  b= \
        `\u{1f}\u{b}4(  c1 `B `I `J `K `S `X `nPX#  b/ `1 `\u{c} ^!P `4\u{12}r\"  b1 `\u{2}d\u{1e}!U `U;A!& `iI$#  bL `\
        P `\u{a}a4!/ `h3D\"  b1 `+A_!! `V_i%  cA `K `L `U `Kw.!/ `\u{c}D1\"# `/ `aUT\"  bK `mT\u{0}!/ `@/\u{19}\"  bI `\
        7e9!$ `{u^\"  bI `e^\u{0}!/ `i\u{2}\u{0},  c1 `3 `= `> `E `G `K `M `R `U `X `xyk!/ `jo$#  b* `1 `**6!V `\u{1c}o\
        \u{5}$  cE `J `M `$O0\"Q `U `j\u{1b};$  b/ `M `X `OBI!P `\u{6}L]\"  bX `<bu!P `2(\u{19}\"# `/ `]3\u{0}!V `NN)!P\
         ` \u{b}:\"  b1 `'-n\"  b1 `+;s!/ `A\u{1f}W!' `1\u{18}l!U `\u{f}\u{1b}}!/ `?#\u{1f}#P `Q `V `\u{d}\u{9}F!/ `;\u{1e}\
        j!/ `/@~!W `YM~!/ `Y`\u{11}!\" `\u{7f}Bg!U `\u{1a}\u{f}}!\" ` `5+  c+ `1 `6 `: `E `J `K `L `U `X ` [+$P `T `U `\
        V `d8M!/ `AQ\u{19}\"  b1 `\u{14}z&!/ `8o@!P `2'K-  c/ `1 `2 `3 `4 `7 `> `B `E `I `K `Q `)\u{16}Z#  bP `Q `l*I!Q\
         `&=J!. `*\u{18}T!S `\u{15}jc\"  bK `\u{3}O\u{1d}%  c2 `= `J `X `~h'!# `U)U!/ `+{W!N `'Ab)  c/ `1 `2 `= `B `J `\
        K `R `y^M!# `\u{e}\u{1f}$&  c1 `8 `G `K `X `\u{3}\u{1f}&!% `\u{f}Y=!Q `\u{15}WE\"  cB `Om\u{0}!- `\u{13}\u{17}\u{16}\
        !U `P\\f#  b% `X `8\u{e}l!U `hq$#  bM `X `\u{6}m@#  b2 `N `!J\u{2}%  c+ `/ `1 `X `?i\u{1f}!/ `\u{e}\\A\"  bG `\u{15}\
        Jt\"  bX `*\u{e}\u{3}!\" `Ky}'  c/ `1 `8 `? `B `K `\u{1}\u{1c} (  c1 `2 `3 `4 `G `Q `X `O?D\"# `/ `P\"\u{1d}\" \
         b1 `+\u{14}H!U `vE{!/ `;$|#  cU `X `)~\"!/ `\u{15}Mp!Q `1c;%  c1 `3 `I `L `\u{9}Xw\"  b2 `( \\#  cT `X `p\u{15}\
        v\"  bK `\u{e}Ke\"  b1 `!d\u{1f}\"  bU ``TG!P `_:g!# `\u{15}h\u{8}!T `M*\u{12}!Q `\u{a}\u{1d}6\"Q `U `9+p$  c* \
        `1 `= `imw\"  cS `+|\u{e}#P `T `U `3H\u{f}&  c/ `0 `1 `F `K `\u{12}p\u{1a}\"  bX `\u{1}+8!$ `,\u{15}\u{f}!U `hE\
        L!Q `g=_\"  bX `K\u{e}\u{14}\"  bE `UOw%  b. `/ `7 `E `5=\u{1f}!P `\u{1c}el\"  bX `\u{1c}Sr$  b/ `1 `2 `>I|!/ `\
        \u{1c}z1\"  b1 `\u{15}m4#  cS `X `;08!Q `CpK!U `\\1\u{7}!R `M\u{6}l\"  bB `$#\u{3}!U `p~\u{13}#  b/ `1 `\u{17}\u{12}\
        \u{e}!Q `'&7!# `'MR!& `:-W!\" `\u{12}pp!/ `uT\u{5}%  b( `+ `- `9 ` 3%\"  bX `M7.!/ `y;z$  c5 `G `J `m}f#  b7 `8\
         `\u{12}:u\"  bX `C3\u{6}\"  bJ `\u{7f}|['  c! `/ `R `S `U `X `\u{18}1`#  cB `J `''r\"  bX `\u{8}l\u{1f}!P `VpW\
        !- `)7[$  c1 `F `K `oCb!0 `4e{!/ `\u{5}Wi!/ `Z \u{1c}\"  c1 `\u{2}ux$  c1 `= `N `JE\u{2}!Q `H\u{3}\u{15}\"  bD \
        `bfE\"  bK `f(}!U `>?~\"  bC `[w=\"  b1 `\u{12}&w!% `|:w4  c1 `2 `5 `8 `9 `; `> `A `B `C `F `G `J `K `O `Q `R `\
        S `X `0>4!S `Wf\u{15}\"  bI `K\u{12}\u{a}!/ `\u{1d}t \"# `/ `\u{1c}\u{6}\u{16}!U `$fT\"Q `U `\u{1e}d}!/ `\u{b}`\
        \u{0}\"  b1 `5j\u{15}!/ `?\u{1f}(\"  b1 `B#I&  c* `/ `1 `= `J `@^E\"  b5 `KtR\"  bX `XC3!Q `\u{a}Nt!/ `\u{16};v\
        %  c+ `1 `7 `8 `\u{1}:K$  cI `K `X `\u{e}|L!/ `\u{4}>T1  c+ `/ `1 `3 `6 `9 `; `< `? `B `F `G `J `K `T `X `\u{d}\
        hQ!U `\u{3}\u{6}\u{1b}!/ `=\u{1}%\"  bS `?j?!U `i\u{18}U!\" `?*\\/  c+ `/ `1 `2 `= `? `A `B `I `K `L `M `Q `S `\
        <Ob\"  cG `O\u{1d}\u{1f}!/ `H~S!/ `\u{1b}ya#  b/ `K `'\u{5}o!& `J\u{1}\\%  c/ `K `U `X `v\u{3}]!/ `>\u{17}\u{14}\
        \"\" `+ `W\u{19},!/ `\u{2}$K\"* `/ `c\u{4}(\"  bB `Pk(\"  bX `U^M!% `}\u{12}!\"  bX `F\u{6}#\"  bK `}SV!P `*`]!\
        / `\u{0}7\u{6}!Q `\u{2}& \"  bU `s\u{e}r1  c! `\" `+ `/ `1 `4 `6 `7 `: `? `F `K `L `P `S `X `\u{13}UG!/ `\u{f}j\
        [!% `6S\u{e}#  b/ `1 `\u{1a}\u{1f}\\!/ `q,x!0 `k}J!U `qIe!U `i\u{5} !Q `S7O!/ `\u{13}m[\"  b1 `*__\"  bK `G9j!S\
         `Lpo#  bB `X `|;s!/ `xB~!V `)Tf\"  b> `T\u{b}(!/ `\u{1e}m=!U `\u{1d}Vb\"  bX `\u{1b}\u{1b}c%  cC `E `J `P `\u{a}\
        R\u{1d}\"\" `/ `(%&#  c1 `3 `kX_#  b# `1 `\u{12}q\u{a}\"  bF `e\u{12}$$  b/ `1 `J `\u{b}H4#  b/ `X `\u{1b}QI\" \
         b1 `\u{2}\u{14}c%N `O `P `Q `S `}P\u{a}!Q `hlg\"  bK `\u{1e}Ry!U `X1\u{7}#  b/ `1 `vK\u{f}!/ `-}!!U `{\u{11}!(\
          c\" `# `+ `1 `; `K `L `m=0&  c1 `: `K `U `X `+73!/ `\u{1f}/\u{0}#  b# `1 `&SM\"# `/ `\u{1f}\u{1a}l!V `\u{a}\u{9}\
        v#  b/ `K `c%\u{1a}!/ `E(!!U `h''!O `\u{11}\u{15}\u{f}!/ `h\u{1f}=!# `nzm\"# `/ `~:p!$ `\u{19}#,!/ `DeB\"  b? `\
        \u{9}%~\"  bE `#I\u{4}\"  b1 `Ry)!/ `;F^!P ``r^!/ `>kl6  c/ `1 `2 `4 `5 `6 `7 `8 `9 `: `> `? `A `B `E `F `G `K \
        `R `S `X `1~<%  c/ `1 `K `X `QB)!U `-\u{15}\\\"( `/ `*E}!V `\u{1f}\u{0}\u{16}#  b/ `X `\u{e}F7\"\" `# `\u{1e}IC\
        '  c\" `* `+ `/ `1 `9 `\u{15}n\u{a}!/ `\u{6}\u{1e}\u{f}!/ `^};&  c/ `A `G `I `L `\u{18}\u{2}X!O `\u{1d}\u{1a}e!\
        / ` T}!/ `&,$*  c/ `1 `F `J `K `L `T `U `X `\u{1b}Jf!/ `\u{5}>k#  bK `X `[\u{7f}L!/ `Q1r+  c1 `4 `> `A `F `I `K\
         `L `T `X `:\u{6}\u{11}!/ `XK_$  c1 `C `Q `PD\u{a}!Q `\u{13}C\u{1b}\"  bU `\u{b}hi!Q `wus\"  bE `A0|(  c# `+ `/\
         `1 `D `H `K `7+!\"  c3 `Mn\u{9}\"R `U `Wn\u{11}&  c1 `9 `B `K `L `\u{e}+'41 `2 `4 `7 `: `= `> `A `C `E `F `G `\
        I `J `L `M `Q `R `U `X `=Y?$  c/ `1 `K `}vQ!/ `h5\u{3}*  c$ `* `/ `1 `D `K `L `U `X `12\u{a},  c/ `1 `2 `3 `? `\
        E `I `K `M `R `X `2\u{4}%>1 `2 `3 `4 `5 `6 `7 `8 `9 `: `; `< `= `? `@ `B `F `G `I `J `K `L `M `O `P `Q `R `U `V\
         `X `lbM2  c# `& `* `, `/ `1 `3 `5 `6 `? `A `B `G `I `L `M `T `3LV\"  b5 `M\u{a}v\"  cX `\u{9}a'!/ `>}p!O `\u{4}\
        Uu\"  b1 `q19\"  b8 `k>I!/ `c9U#  b1 `X `}\u{19}*!/ `< \u{1e}\"  bE `kj/!P `7F_\"  bX `b\u{8}x#  b# `X `h\u{16}\
        #!/ `VLw!R `xv\u{1d}!Q `<B@3  c& `( `+ `/ `1 `2 `4 `9 `: `? `A `B `F `L `O `R `T `X `jC~%  c/ `1 `; `K `T5\u{16}\
        \"  b1 `\u{5}B\u{16}!+ `\u{8}\u{b}9\"  bC `\u{e}0>!P `\u{11}\u{11}S!R `\u{19}zn!O `\u{17}\u{16}\u{1b}!/ `t1Z\" \
         bX `U\u{9}^!$ `A\u{6}\u{12}\"  b> `\u{14}F \"  c= `%My%  b# `/ `1 `K `\u{11}G|!. `:3\u{11}!P `nZM!P `\u{10} ~!\
        + `\u{1b}\u{14}7\"  bX `&4K!% `\u{8}\u{7}h!/ `i\u{c}f\"P `Q `\u{10}\u{1c}n\"R `S `\u{3}\u{9}W!/ `\u{e}\u{12}7!*\
         `Rc^!/ `V~m!/ `P\u{9}b!/ `nF!!/ `}_J\"! `/ `&:f!R `W\u{9}\u{d}!/ `\u{15}\u{1e}\u{16}#  b+ `F `\u{1}qH\"  cX `u\
        .=%  c1 `3 `4 `B `Nf\u{12}\"  bX `%\u{3}!!U `!\u{2}_\"  bE `[}a\"  b3 `\u{4}\u{d}\u{0}\"  bU `C\u{1c}T!. `\u{16}\
        %d\"  bF `3}?!U `f\u{18}\u{b}&  c* `. `/ `1 `X `#\u{c}\u{13}!Q `m\u{5}N!+ `)ir!/ `S\u{8}\u{e}!U `Hz\u{14}#  b> \
        `E `S$U\"  bK `z\u{1}^\"  b: `\u{16}hc!U `@ng/  c/ `1 `5 `6 `7 `8 `= `> `B `I `K `R `U `X `7\u{1e}\u{10}#  c1 `\
        B `\\1\u{7f}!/ `*O5!/ `\u{14}\u{0}{!% `\\6\u{12}$  c+ `B `S `'!\u{b}\"* `/ `m\u{7}'\"# `+ `K|.\"  bX `qxL*  c/ \
        `1 `6 `B `I `J `T `U `X `\u{d}V_!/ `\u{1b}oz!/ `!\u{5}A#  c: `J `NF\u{1}!/ `;z#!R `ho(#\" `# `+ `?tK#  bF `X `J\
        [L\"  bP `*\u{18}\u{12}!/ `\u{8}\u{13}\u{1f}\"  bM `l;7!+ `8ei!\" `\u{5}![\"  bB ` G\u{1}&  c+ `/ `1 `7 `8 `d \u{11}\
        !Q `=!\u{11}!Q `8'\u{1f}0  c/ `1 `3 `5 `? `F `G `I `J `K `M `P `R `T `X ` W5!/ `''\u{3}%  c* `/ `= `X `D\u{19}\u{1d}\
        #  bH `K `]1\u{d}!\" `x\u{2}\u{15}#  b/ `K `o^]\"P `U `\"Uu!* `axW#  bQ `X `9#$\"  bX `\"*S\"P `Q `0dZ#  c/ `X \
        `\u{4}'^*  c& `( `/ `1 `? `B `K `O `X `U.\u{11}!/ `(}r\"  bJ `,7N\"  bK `L\u{3}^\"  bX `,\u{7f}m%  c1 `E `F `K \
        `wZ\"#  c/ `X `\u{a})'!/ `\u{1e}uP$  c1 `B `X `Z\u{1e}{\"  bX `+\u{6}\u{b}$  b* `/ `L `3\\J\"  cR `i-l!Q `\u{6}\
        3.#  bE `U `er\u{8}3  c/ `1 `2 `4 `6 `7 `? `A `D `F `G `I `K `L `O `S `T `X `x\u{1a}@\"  b1 `^uR$  b# `/ `L `Ro\
        \u{b}!P `\u{1f}\u{3}\u{13}\"% `/ `n\u{13}$$  c+ `1 `6 `B\u{11}7!/ `{A>!U `\u{1b}\u{1b}@!\" `?Ij!% ` \u{1}j!V `-\
        DW=  c1 `3 `6 `7 `8 `9 `: `; `< `= `@ `C `D `E `F `G `H `I `J `K `L `M `P `Q `R `S `U `X `\u{15}iq!$ `n3\u{15}\"\
        \" `/ `\u{19}9\u{1e}!+ `8am\"P `U `\u{7}7>\"  bK `8Kf\"  bX `N\u{1}l\"# `/ `i1y\"  b9 `\u{15}\"\u{e}-  c/ `2 `7\
         `? `A `B `F `J `K `L `N `X `Bs\u{10}$  c1 `K `X `7Tc\"  b1 `6\u{6}:\"  bT `EuH!V `OR'\"  bC `\u{6}N0\"  b= `nx\
        \\\"% `/ `B4e\"  bX `+ee\"  b1 `\u{10}\u{19}f!S `@>J!U `\u{7f}\u{3}i!/ `\u{1c}W\u{d}#  b/ `1 `mQl!Q `$^\u{5}\" \
         bX `\u{17}^%!/ `1\u{f}~!) `nK\u{17}\"P `Q `\u{15}\u{1b}A!/ `o\u{d}\u{b}!N `(n!!/ `CGD!% `\u{1f}hg!/ `a~3!% `t`\
        &!\" `7b[\"  bM `Bdl%  c/ `M `U `X `\u{1b}\u{2}\u{7}!/ `\u{0}'),  c+ `/ `1 `6 `8 `B `G `I `L `T `X `%\u{e}\u{7f}\
        \"  bK `X\u{d}($  c1 `; `I `o\u{1f}k,  c+ `1 `B `E `G `J `L `P `Q `U `X `;N\u{18}!U `G\u{c}H!/ `6B-!U `T\u{1a}5\
        $  b* `/ `1 `\u{7f}gi!\" `\u{9}C\u{c}\"Q `U `\u{6}}#!# `O\u{11}\u{10}$  b* `1 `X `#A\u{14}!/ `\u{0}5*!& `Eb*!/ \
        `\u{5}+H!/ `&\u{3}W&  c. `1 `5 `7 `8 `A1\\\"  bL `hZ\u{e}\"  b1 `X\u{4}.%  c/ `1 `G `T `\u{11}j\u{17}!U `4#j&  \
        c\" `+ `1 `4 `6 ` g8\"  bJ `\"BY!\" `1N\u{7f}!( `m\u{1c}i5  c% `* `1 `2 `3 `4 `B `C `E `G `J `K `L `M `N `P `T \
        `U `V `X `T \u{4}$  b# `+ `1 `\\q\u{4}!/ `[@(%  c1 `D `M `X `z6r\"  bK `u1\u{10}!P `X9X$  b* `= `K `2Xy\"  bX `\
        1&.\"  b1 `l]e!* `)+s#  bL `X `;et$  c/ `M `X `8P)\"  bK `%\u{b}:!U `\u{9}2|!/ `uPH!/ `esi!P `(o\u{13}!/ `\u{1}\
        Gk!P `Jq !/ `Wn*\"  bX `?s.\"  bK `a\u{3}Y!U `\u{10}\u{15}Z!. `Bex\"  bK `,8}!# `\u{15}Ih!/ `)xp!/ `\u{18}3\"!U\
         `L0\u{17}$  b% `/ `X `|;6!/ `\u{13}mY!/ `#\u{1e}\u{8}#  b1 `M `,x\u{b}\"  b1 `Y.:!R `*\u{9}<\"  bF `\u{1a}q0& \
         c+ `1 `7 `B `E `\u{14}\u{11}Q\"  b: `&l]\"# `/ `1G\u{9}!% `'4\u{f}\"  b5 `No\u{1})  c1 `5 `; `B `J `Q `U `X `P\
        9:#  b1 `X `'Fz\"  bB `G~8!/ `3n\u{15}!/ `O1\u{1b}\"! `. `-)#!/ `\u{1a}U0$P `Q `S `U `,hF!/ `\u{0}\u{3}S!U `y3X\
        !/ `*#5!/ `A\u{d}?\"  bE `P\"\\)  c) `* `/ `1 `2 `: `L `X `\u{10}M,!Q `-H \"  b3 `d\u{12}T!P `X?\u{1e}!/ `\u{c}\
        P-!\" `p17)  c( `* `+ `1 `9 `= `L `X `{\u{0}@\"# `+ `+j\u{a}!U `St*!R `!\u{14}1\"  bK `zlE$  c/ `N `X `{\u{15}=\
        !U `\u{1b}\u{8}\\#  c1 `G `X<^!! `\u{1a}Dc!R `q(\u{1}\"  bX `\u{11}.K!P `qCd!# `\u{15}\u{0}\u{1f}!/ `\u{b}\u{d}\
        Y!U `YBd\"  b1 `a<\u{12}\"  bU `\u{18}Q\u{14}#  b1 `3 `\u{a}a.!* `q\"\u{8}$Q `R `U `V `e\u{1e}-!S `~iq\"  bK `\u{5}\
        j}!P `lh\u{13}\"  b1 `\u{11}\u{d} $  c1 `U `X `w\u{e},!* `\u{1}R,.  c/ `1 `4 `9 `: `; `< `> `I `K `L `Q `X `&kH\
        !% `dv\u{6}!U `\u{7}=\"\"# `/ `\u{0}q3!O `|#4!P `V+_!R `\u{18}(\u{1c}$  c/ `B `L `KET\"  bB `^)\\%  c1 `4 `B `X\
         `w@c\"  bB `>r#!O `)\"r#  b/ `1 `1\u{19}\u{7}!! `\u{19}O\u{14}!/ `j\u{f}m\"  bP `\u{7}Y+'  c1 `2 `3 `J `T `X `\
        &a<#  b/ `G `u*^!/ `M\u{1};\"R `S `$\u{a}B%  c/ `= `B `X `\u{12}\u{1}p!U `\u{16}0$#  b+ `= `\u{1f}~R!. `tGg!/ `\
        :Vy%  b( `+ `- `1 `(Eh\"  bX `R6;!$ `\u{14}rN!Q `% `!/ `.\u{7}+\"  bF `\u{1c}\u{d}=!S `6\u{7f}K#  cK `X `_LL!/ \
        `O\u{6}Z!/ `\u{1b}S\u{1}#  bS `X `}_E$  b/ `K `X `Y\u{4}{!/ `\u{e}f\u{a}#  b1 `; `\u{11}\u{1a}T\"  b6 `'I\u{1d}\
        \"  bK `(5s\"  b1 `\u{9}#4!% `\u{15}\u{2}H\"  bX `\u{17}{`!# `I'o!U `_g&!U `\u{15}R\u{7}!/ `\u{1}\u{12}\u{11}+ \
         c/ `0 `1 `> `C `E `J `M `P `U `\u{c},O!P `QZcG  c! `+ `/ `1 `2 `3 `4 `5 `6 `7 `8 `9 `: `; `< `= `> `? `@ `B `C\
         `D `E `F `G `I `J `K `L `M `P `Q `R `S `T `U `V `X `\"\u{16}|!/ `+\u{e}\u{1b}$  b. `/ `B `.=A!. `\u{1},s(  c\"\
         `* `+ `/ `1 `= `K `\"i~$  c1 `4 `X `6\u{16}7\"  bX `hr\":  c/ `1 `2 `3 `6 `7 `8 `: `; `> `? `B `E `F `G `I `J \
        `K `L `M `P `Q `T `U `X `Kdh\"  bK `y|\u{17}#Q `U `V `\u{8}\u{3}5\"  bG `-t>&  c0 `1 `3 `= `P `:PC!Q `\u{1}8W!$\
         `'YW'  c\" `# `1 `; `B `P `\u{7}\u{1d}k!/ `3\u{f}x!R `Um=!& `ly\u{3}!Q `S\u{1}\u{16}\"  bM `4)*!R `*<6&  c# `F\
         `K `U `X `7\u{e}r!Q `;$\u{15}!R `g\u{1e}J!U `\\sn!W `Z+\u{f}*  c! `# `, `1 `2 `? `B `G `K `Do\u{19}!U `\u{1d}Q\
        !\"  bX `\u{e}\\_!# `9\u{c} \"  b1 `P!G!Q `6\u{0}+!U `\u{1a}\u{10}8#  b/ `X `@eW!/ `\\Zi#O `T `W `Bb\u{1c}!N `9\
        ~*#  b\" `1 `4\u{1e}\u{8}!\" `A\u{c}0(  c# `( `/ `1 `9 `; `I `,\u{10}V\"  bJ `l\u{8}q%  b* `/ `1 `X `[\u{18}\u{14}\
        !U `51)!# `<>5%  c1 `A `L `X `W\u{6}I!/ `m<V!+ `7#x!! `x1`\"  bK `f\u{12}d!% `I3/!0 `\u{d}Eg!U `J!:\"  bG `\u{1}\
        Y\u{10}!/ `c I$  c1 `K `X `lWV!/ `\u{11}Gh%  c/ `1 `: `X `68\u{5}#  b/ `X `sd\u{d}!# `kT\u{7f}!Q `C%\u{7f}#  b\"\
         `1 `#\u{1b}G$  c/ `B `S `%qH#  b! `J `;]\u{4}\"  bL `GNN$  c/ `K `Q `\u{3}\u{2}Q\"  bB `i0.!, `T\u{7f}M!! `NX\u{1e}\
        !Q `{\u{19}4!/ `ppW&  c> `E `F `J `M `j\u{5}[\"  bX `\u{0}e6\"P `Q `;P>!\" `*d^#  b/ `X `T\u{14}h!/ `\u{2}\u{7f}\
        r!/ `^l|!U `,a\u{11}'  c1 `> `J `K `M `X `-?W!V `n\u{8}39  c1 `2 `3 `4 `5 `6 `7 `8 `9 `: `A `B `G `J `K `M `O `\
        P `Q `R `S `T `U `X `O)E+  c1 `3 `= `C `J `K `L `P `Q `U `/(\u{11}$  b* `/ `1 `:A\u{7}\"  bX `.[&\"  b> `DuL!\"\
         `\u{4}fJ\"  bP ` \u{19}N#  b/ `X ``\u{f}z\"  bX `\u{1d}\u{1c}\u{19}#\" `# `/ `ug=&  c/ `5 `= `B `G `M*N!Q `8N\u{17}\
        #  b/ `K `F\u{1a}0!$ `b3d!\" `2EJ#  b1 `X `W\u{13}}!, `W|\u{1d}$P `Q `R `V `nf3!! `*>A!U `^ZE!P `=SYC  c/ `1 `2\
         `3 `4 `5 `6 `7 `8 `9 `: `; `< `= `> `? `A `B `C `D `E `F `G `I `J `K `L `M `Q `R `T `U `V `X `s\u{6}\u{4}!T `d\
        %v#  b/ `1 `\u{2}\u{d}y\"\" `# `C'\u{7}\"  b1 `\u{12}\u{f}-!/ `+`,\"     :   F   N   d   \u{4}   \u{12}   &!  `\
        !  j!  n!  \u{2}!  (\"  6\"  N\"  R\"  `\"  d\"  v\"  z\"  ~\"  \u{18}\"  *#  B#  T#  f#  j#  n#  \u{8}#  \u{8}\
        #  \u{c}#  \u{14}#  &$  <$  @$  R$  l$  x$  \u{a}$  \u{1c}$  $%  2%  >%  d%  r%  \u{2}%  \u{c}%  4&  b&  l&  \u{c}\
        &  \u{c}&  \u{1c}&  *'  4'  <'  D'  ^'  f'  j'  \u{c}'  \u{1e}'  ((  @(  V(  V(  d(  l(  \u{8}(  2)  H)  V)  ^)\
          l)  l)  z)  ~)  \u{14})  \u{1c})  (*  8*  B*  J*  f*  x*  \u{e}*  \u{1c}*   +  $+  2+  T+  n+  r+  \u{0}+  \u{12}\
        +  \u{1a}+  \",  0,  V,  p,  |,  \u{16},  2-  D-  L-  P-  l-  t-  \u{a}-  \u{14}-  *.  2.  J.  Z.  p.  ~.  \u{2}\
        .  \u{c}.  \u{14}.  &/  4/  N/  b/  t/  |/  ,0  40  B0  `0  `0  t0  \u{6}0  \u{a}0  \u{12}0  *1  <1  N1  R1  |1\
          \u{0}1  \u{e}1  \u{1c}1  .2  F2  X2  p2  t2  \u{8}2  \u{1a}2  \u{1e}2  H3  H3  b3  z3  \u{2}3  \u{6}3  \u{1a}\
        3  \"4  >4  B4  B4  F4  X4  \\4  `4  v4  \u{c}4  05  B5  \\5  d5  l5  \u{6}5  \u{1c}5  @6  D6  T6  \\6  `6  \u{a}\
        6  \u{1e}6  07  :7  T7  \u{2}7  \u{10}7  \u{10}7  \u{1e}7  \"8  &8  48  <8  t8  \u{12}8  \u{16}8  .9  Z9  v9  ~\
        9  \u{1a}9  (:  ,:  L:  d:  l:  p:  p:  \u{a}:  \u{18}:   ;  (;  :;  >;  H;  L;  `;  v;  z;  \u{8};  *<  V<  d<\
          v<  \u{4}<  \u{1e}<  (=  :=  R=  d=  h=  t=  \u{0}=  \u{16}=  \u{1a}=  2>  D>  `>  p>  \u{6}>  \u{e}>  \u{16}\
        >  <?  @?  N?  d?  v?  \u{c}?  \"@  ,@  :@  R@  V@  V@  j@  n@  \"A  4A  <A  `A  \u{6}A  \u{1e}A  >B  \\B  \u{0}\
        B  \u{8}B  \u{8}B  \u{14}B  2C  6C  HC  fC  jC  xC  \u{a}C  \u{18}C  FD  FD  PD  XD  fD  fD  tD  \u{2}D  \u{14}\
        D  \"E  *E  4E  DE  PE  \\E  dE  vE  \u{12}E  ,F  HF  ZF  dF  hF  \u{4}F  \u{16}F  &G  :G  RG  jG  |G  |G  \u{0}\
        G  \u{8}G  \u{16}G  (H  ,H  ,H  @H  NH  hH  tH  \u{e}H  *I  <I  FI  NI  `I  dI  xI  \u{e}I  BJ  NJ  \\J  dJ  vJ\
          \u{e}J  $K  JK  RK  zK  ~K  0L  VL  nL  zL  ~L  &M  JM  JM  dM  |M  \u{6}M  \u{1a}M  4N  HN  lN  \u{10}N  :O \
         LO  ZO  fO  tO  \u{6}O  \u{e}O  \u{1c}O  .P  FP  RP  ^P  bP  lP  \u{e}P  ,Q  HQ  lQ  xQ  \u{10}Q  6R  @R  DR  \
        lR  \u{c}R  (S  0S  :S  >S  HS  LS  ZS  rS  \u{6}S  \u{18}S  $T  ,T  >T  FT  XT  \u{6}T  \u{e}T  \u{1c}T  $U  6\
        U  DU  TU  nU  ~U  \u{1c}U  >V  FV  ^V  lV  xV  $W  <W  @W  `W  `W  dW  \u{0}W  \u{c}W  \u{1c}W  *X  2X  <X  HX\
          ^X  ~X  \u{c}X  \u{1a}X  \"Y  4Y  >Y  FY  JY  bY  lY  tY  \u{2}Y  \u{18}Y  \u{18}Y  *Z  *Z  .Z  2Z  :Z  :Z  F\
        Z  \\Z  rZ  vZ  \u{14}Z  \u{1e}Z  &[  8[  F[  N[  h[  l[  \u{16}[  .\\  @\\  R\\  V\\  j\\  t\\  |\\  \u{10}\\ \
         .]  <]  N]  h]  \u{0}]  \u{18}]  .^  V^  v^  \u{e}^  2_  <_  F_  N_  \\_  \u{10}_  \u{1e}_  &`  *`  *`  F`  Z`\
          v`  \u{c}`  *a  2a  2a  2a  Na  Za  na  \u{0}a  \u{a}a  \u{18}a   b  .b  6b  Hb  Pb  ^b  jb  \u{0}b  \u{18}b \
          c  (c  8c  Bc  Nc  ^c  \u{0}c  \u{c}c   d  $d  >d  Pd  Td  Xd  dd  \u{e}d  \u{16}d  &e  Le  le  \u{2}e  \u{16}\
        e  (f  Df  tf  \u{18}f  *g  Lg  Lg  Tg  Tg  jg  jg  |g  \u{0}g  \u{a}g  \u{18}g   h  Fh  Jh  nh  \u{8}h  \u{c}h\
          \u{18}h  \u{18}h  Di  Ni  `i  vi  vi  \u{10}i  \"j  <j  \\j  rj  ~j  \u{c}j  \u{14}j  \"k  :k  Nk  tk  |k  \u{e}\
        k  &l  2l  :l  Pl  Zl  fl  tl  |l  \u{0}l  \u{1c}l  \u{1c}l  *m  *m  .m  Vm  rm  \u{14}m   n  6n  Fn  Fn  `n  v\
        n  \u{4}n  \u{12}n  .o  To  \\o  \\o  do  \u{4}o  \u{12}o  \u{16}o  \u{1a}o  2p  \\p  jp  xp  \u{18}p  (q  Nq  \
        `q  nq  xq  |q  \u{c}q  \u{1c}q  \u{1c}q  4r  Dr  \\r  fr  nr  zr  \u{10}r  \u{1e}r  0s  8s  Ds  ds  hs  ps  ts\
          |s  \u{10}s  $t  (t  ,t  >t  Vt  Vt  `t  xt  \u{a}t   u  $u  ,u  Hu  Pu  \\u  hu  \u{8}u  \u{10}u  \u{14}u  6\
        v  Bv  Xv  \\v  fv  tv  \u{a}v  \u{16}v  6w  Hw  `w  ~w  \u{14}w  &x  .x  Dx  Zx  bx  bx  ~x   y  $y  $y  :y  L\
        y  ^y  \u{6}y  \u{a}y  \u{1e}y  ,z  4z  8z  @z  Dz  Lz  rz  \u{1c}z  &{  .{  6{  Z{  j{  j{  r{  \u{16}{  .|  P\
        |  b|  j|  \u{6}|  \u{a}|  \u{e}|  \u{1c}|  @}  H}  Z}  v}  \u{c}}  \u{14}}  \u{14}}  \u{1c}}   ~  .~  .~  F~  \
        J~  X~  `~  n~  v~  z~  ~~  \u{14}~  *\u{7f}  8\u{7f}  V\u{7f}  h\u{7f}  h\u{7f}  t\u{7f}  \u{e}\u{7f}  $\u{0} \
         2\u{0}  H\u{0}  X\u{0}  l\u{0}  ~\u{0}  \u{10}\u{0}  \u{18}\u{0}  4\u{1}  <\u{1}  X\u{1}  j\u{1}  \u{0}\u{1}  \
        4\u{2}  8\u{2}  T\u{2}  l\u{2}  p\u{2}  ~\u{2}  \u{c}\u{2}  (\u{3}  :\u{3}  R\u{3}  R\u{3}  h\u{3}  \u{2}\u{3} \
         \u{a}\u{3}  \"\u{4}  >\u{4}  >\u{4}  h\u{4}  ~\u{4}  \u{10}\u{4}  \u{18}\u{4}  *\u{5}  J\u{5}  \\\u{5}  j\u{5}\
          r\u{5}  \u{4}\u{5}  \u{16}\u{5}  $\u{6}  4\u{6}  >\u{6}  L\u{6}  L\u{6}  X\u{6}  t\u{6}  |\u{6}  \u{18}\u{6} \
         \"\u{7}  4\u{7}  d\u{7}  h\u{7}  \u{2}\u{7}  \u{18}\u{7}  :\u{8}  R\u{8}  h\u{8}  v\u{8}  \u{c}\u{8}  \u{10}\u{8}\
          \u{14}\u{8}  \u{18}\u{8}  *\u{9}  B\u{9}  F\u{9}  P\u{9}  ^\u{9}  \u{4}\u{9}  \u{16}\u{9}  6\u{a}  B\u{a}  J\u{a}\
          r\u{a}  \u{c}\u{a}  \u{1e}\u{a}  &\u{b}  4\u{b}  <\u{b}  N\u{b}  X\u{b}  n\u{b}  \u{4}\u{b}  \u{e}\u{b}  ,\u{c}\
          @\u{c}  \\\u{c}  z\u{c}  \u{1a}\u{c}  2\u{d}  b\u{d}  z\u{d}  \u{4}\u{d}  \u{1a}\u{d}  ,\u{e}  H\u{e}  V\u{e}\
          d\u{e}  ~\u{e}  ~\u{e}  \u{6}\u{e}  \u{18}\u{e}  \"\u{f}  4\u{f}  >\u{f}  T\u{f}  X\u{f}  n\u{f}  v\u{f}  \u{18}\
        \u{f}  \u{1c}\u{f}  D\u{10}  L\u{10}  h\u{10}  \u{0}\u{10}  \u{c}\u{10}  \u{1a}\u{10}  \"\u{11}  \"\u{11}  &\u{11}\
          H\u{11}  f\u{11}  v\u{11}  \u{2}\u{11}  \u{e}\u{11}   \u{12}  6\u{12}  6\u{12}  @\u{12}  L\u{12}  \\\u{12}  d\
        \u{12}  h\u{12}  z\u{12}  \u{2}\u{12}  \u{e}\u{12}  \"\u{13}  *\u{13}  8\u{13}  8\u{13}  <\u{13}  @\u{13}  V\u{13}\
          f\u{13}  x\u{13}  *\u{14}  *\u{14}  .\u{14}  2\u{14}  @\u{14}  R\u{14}  `\u{14}  `\u{14}  r\u{14}  \u{18}\u{14}\
          \u{1c}\u{14}  $\u{15}  0\u{15}  D\u{15}  H\u{15}  `\u{15}  r\u{15}  \u{e}\u{15}  (\u{16}  4\u{16}  4\u{16}  V\
        \u{16}  ^\u{16}  p\u{16}  t\u{16}  ~\u{16}  \u{16}\u{16}  \u{1e}\u{16}  0\u{17}  >\u{17}  J\u{17}  d\u{17}  |\u{17}\
          \u{6}\u{17}  \u{12}\u{17}  \u{16}\u{17}  *\u{18}  N\u{18}  X\u{18}  h\u{18}  x\u{18}  \u{2}\u{18}  \u{10}\u{18}\
          \u{1e}\u{18}  8\u{19}  N\u{19}  f\u{19}  t\u{19}  \u{10}\u{19}  \u{18}\u{19}   \u{1a}  2\u{1a}  J\u{1a}  f\u{1a}\
          x\u{1a}  \u{16}\u{1a}  \u{1a}\u{1a}  N\u{1b}  j\u{1b}  n\u{1b}  \u{0}\u{1b}  \u{1c}\u{1b}  (\u{1c}  4\u{1c}  \
        R\u{1c}  j\u{1c}  \u{2}\u{1c}  \u{e}\u{1c}   \u{1d}  *\u{1d}  H\u{1d}  V\u{1d}  v\u{1d}  \u{4}\u{1d}  \u{14}\u{1d}\
          B\u{1e}  X\u{1e}  j\u{1e}  x\u{1e}  D\u{1f}  D\u{1f}  R\u{1f}  Z\u{1f}  p\u{1f}  \u{c}\u{1f}  \u{10}\u{1f}  &\
         ! B ! b ! ~ ! \u{14} ! @!! @!! @!! D!! T!! j!! \u{a}!! \u{14}!! \u{1c}!! >\"! P\"! X\"! n\"! \u{0}\"! \u{16}\"\
        ! N#! V#! p#! \u{8}#! \u{14}#! ($! 8$! P$! T$! r$! \u{e}$! \u{1c}$! <%! J%! N%! \\%! j%! \u{c}%! \u{10}%! (&! ,\
        &! B&! T&! l&! ~&! \u{1a}&! ('! 2'! D'! R'! d'! l'! ~'! \"(! .(! T(! \\(! x(! \u{2}(! \u{12}(! \u{1e}(! \u{1e}(\
        ! &)! 6)! H)! f)! j)! \u{0})! \u{c})! ,*! :*! N*! \\*! ~*! \u{14}*! (+! ,+! <+! @+! Z+! h+! |+! \u{8}+! \u{1e}+\
        ! \",! 0,! H,! \\,! f,! x,! (-! :-! B-! B-! b-! j-! r-! v-! z-! \u{1a}-! (.! 6.! D.! \\.! n.! n.! z.! \u{10}.! \
        \u{1a}.! */! 2/! 6/! \\/! f/! |/! |/!  0! (0! 60! P0! ^0! f0! t0! \u{6}0! \u{1c}0! 41! P1! `1! d1! h1! ~1! ,2! \
        D2! L2! ^2! b2! |2! \u{0}2! \u{4}2! 03! <3! @3! D3! \\3! d3! l3! \u{4}3! \u{12}3! \u{1a}3! \"4! >4! B4! V4! V4!\
         d4! r4! \u{c}4! \"5! *5! B5! ^5! ^5! j5! t5! \u{6}5! \u{14}5! \u{1c}5! 26! :6! >6! B6! F6! T6! \\6! \\6! j6! n\
        6! \u{4}6! \u{c}6! .7! L7! Z7! Z7! j7! n7! r7! \u{14}7! \u{1e}7! &8! 88! D8! H8! Z8! b8! v8! \u{14}8! &9! B9! j\
        9! \u{4}9! \u{4}9! \u{16}9! ,:! ::! H:! l:! v:! v:! \u{e}:! \u{16}:! .;! .;! :;! N;! z;! \u{2};! &<! B<! T<! \\\
        <! l<! \u{18}<! ,=! 8=! X=! \\=! d=! \u{8}=! 2>! 6>! H>! T>! f>! r>! \u{4}>!  ?! 8?! B?! R?! p?! \u{2}?! \u{1a}\
        ?! ,@! J@! R@! n@! \u{12}@! &A! 8A! LA! nA! \u{14}A! \"B! &B! &B! 6B! TB! hB! vB! \u{c}B! \"C! :C! BC! PC! ZC! \
        ^C! pC! \u{a}C! \u{18}C! &D! *D! <D! <D! JD! RD! ^D! fD! \u{0}D! \u{10}D! &E! 2E! :E! TE! bE! bE! \u{6}E! \u{14}\
        E! $F! LF! PF! vF! \u{1a}F! 2G! @G! \\G! nG! rG! \u{4}G! \u{10}G! &H! LH! fH! nH! \u{a}H! *I! *I! 2I! 6I! :I! Z\
        I! jI! |I! \u{6}I! \u{1c}I! 8J! <J! NJ! `J! rJ! \u{8}J! \u{1a}J! \"K! DK! jK! jK! rK! rK! ~K! \u{14}K! &L! .L! \
        6L! >L! TL! lL! ~L! \u{14}L! BM! `M! rM! vM! \u{4}M! (N! BN! bN! fN! tN! tN! \u{0}N! \u{18}N! \u{18}N! 4O! LO! \
        TO! hO! tO! \u{6}O! \u{14}O! \u{18}O! .P! .P! 8P! JP! NP! dP! \u{2}P! \u{18}P! 4Q! 8Q! 8Q! `Q! tQ! tQ! \u{10}Q!\
         \u{18}Q! ,R! HR! LR! jR! nR! ~R! \u{1e}R! 0S! :S! >S! LS! ^S! ^S! ~S! \u{6}S! \u{18}S! \u{1c}S! *T! 2T! 6T! LT\
        ! hT! \u{2}T! \u{16}T!  U! 2U! 6U! ZU! lU! \u{2}U! \u{14}U! 0V! 8V! DV! XV! `V! \u{0}V!  W! HW! HW! VW! hW! lW!\
         pW! \u{a}W! \u{e}W! \u{12}W! \u{1e}W! @X! ^X! nX! vX! \u{4}X! \"Y! *Y! >Y! FY! XY! `Y! rY! \u{0}Y! \u{8}Y! \u{8}\
        Y!  Z! 0Z! @Z! HZ! dZ! tZ! \u{2}Z! \u{e}Z! \u{1c}Z! .[! J[! \\[! f[! j[! \u{1e}[! 8\\! @\\! R\\! V\\! ^\\! l\\!\
         \u{2}\\! \u{6}\\! \u{a}\\!  ]!  ]! $]! >]! F]! T]! d]! p]! p]! z]! z]! \u{a}]! \u{a}]! \u{14}]! \u{18}]! 4^! T\
        ^! ^^! t^! ~^! ~^! $_! D_! L_! ^_! x_! \u{8}_! \u{1a}_! \u{1e}_! 0`! 4`! 8`! @`! D`! H`! T`! X`! j`! n`! ~`! \u{10}\
        `! \u{1e}`! &a! 8a! Fa! Na! ha! za! ~a! ~a! \u{c}a!  b! $b! 2b! @b! Tb! bb! xb! \"c! >c! Pc! dc! hc! tc! xc! \u{4}\
        c! $d! 4d! Pd! ^d! bd! jd! \u{a}d! \u{1c}d! $e! 6e! Ve! xe! \u{1c}e! .f! Nf! jf! |f! 0g! 8g! Fg! Ng! bg! pg! \u{6}\
        g! \u{10}g! $h! (h! 8h! Xh! ph! \u{2}h! \u{6}h! \u{a}h! \u{a}h! \u{12}h! \"i! *i! Fi! hi! \u{0}i! \u{e}i! \u{12}\
        i! $j! Bj! Lj! ^j! bj! fj! nj! vj! \u{c}j! \u{18}j! $k! 4k! Nk! nk! \u{4}k! \u{c}k! (l! Fl! Tl! `l! hl! \u{6}l!\
         \u{a}l! \u{e}l!  m! 8m! @m! Hm! Vm! `m! dm! hm! \u{0}m! :n! `n! rn! ~n! $o! <o! To! Xo! \\o! zo! \"p! Hp! Vp! \
        dp! zp! (q! 8q! Hq! Vq! `q! xq! \u{18}q! \u{1c}q! \u{1c}q! $r! Br! jr! rr! \u{e}r! *s! .s! >s! \\s! rs! \u{c}s!\
         \u{1e}s! ,t! >t! Pt! Tt! ft! rt! \u{6}t! \u{14}t! \u{18}t! .u! 2u! ^u! bu! \u{6}u! \"v! :v! Nv! bv! vv! \u{c}v\
        ! \u{1e}v! \"w! *w! 2w! Dw! Zw! zw! ~w! \u{2}w! \u{a}w! \u{e}w! \u{1c}w! ,x! Bx! Fx! Jx! jx! \u{a}x! \u{1c}x! B\
        y! Vy! jy! xy! \u{1e}y! &z! .z! 8z! Pz! Tz! rz! \u{e}z! 2{! B{! Z{! \u{6}{! \u{e}{!  |! *|! <|! L|! V|! f|! t|!\
         \u{16}|! *}! B}! N}! \\}! v}! \u{1c}}! $~! .~! H~! ^~! v~! ~~! \u{10}~! \u{14}~! \u{1c}~! (\u{7f}! >\u{7f}! B\u{7f}\
        ! R\u{7f}! d\u{7f}! \u{0}\u{7f}! \u{16}\u{7f}! ,\u{0}! :\u{0}! B\u{0}! F\u{0}! d\u{0}! h\u{0}! \u{a}\u{0}! *\u{1}\
        ! @\u{1}! J\u{1}! R\u{1}! j\u{1}! \u{0}\u{1}! \u{14}\u{1}! \u{1e}\u{1}! *\u{2}! 8\u{2}! H\u{2}! Z\u{2}! r\u{2}!\
         \u{8}\u{2}! \u{8}\u{2}! \u{1e}\u{2}! \"\u{3}! 0\u{3}! N\u{3}! V\u{3}! Z\u{3}! b\u{3}! \u{8}\u{3}! \u{16}\u{3}!\
         0\u{4}! V\u{4}! x\u{4}! \u{a}\u{4}! \"\u{5}! &\u{5}! *\u{5}! 6\u{5}! H\u{5}! \\\u{5}! t\u{5}! \u{16}\u{5}! \u{1a}\
        \u{5}! \"\u{6}! 0\u{6}! >\u{6}! X\u{6}! b\u{6}! x\u{6}! \u{2}\u{6}! \u{a}\u{6}! \u{e}\u{6}! \u{1c}\u{6}! $\u{7}\
        ! D\u{7}! V\u{7}! Z\u{7}! ^\u{7}! \u{2}\u{7}! \u{2}\u{7}! \u{c}\u{7}! \u{10}\u{7}! *\u{8}! <\u{8}! N\u{8}! `\u{8}\
        ! l\u{8}! \u{e}\u{8}! ,\u{9}! 4\u{9}! N\u{9}! b\u{9}! f\u{9}! t\u{9}! \u{0}\u{9}! \u{e}\u{9}! \u{1c}\u{9}! (\u{a}\
        ! >\u{a}! ^\u{a}! j\u{a}! j\u{a}! \u{8}\u{a}! \u{14}\u{a}! \"\u{b}! .\u{b}! P\u{b}! |\u{b}! \"\u{c}! 4\u{c}! J\u{c}\
        ! d\u{c}! r\u{c}! \u{8}\u{c}! \u{8}\u{c}! \u{1a}\u{c}! 2\u{d}! 6\u{d}! N\u{d}! V\u{d}! b\u{d}! f\u{d}! \u{6}\u{d}\
        ! \u{18}\u{d}! D\u{e}! \\\u{e}! d\u{e}! h\u{e}! p\u{e}! \u{2}\u{e}! \u{1e}\u{e}! \u{1e}\u{e}! B\u{f}! B\u{f}! B\
        \u{f}! T\u{f}! h\u{f}! h\u{f}! \u{0}\u{f}! \u{4}\u{f}! \u{18}\u{f}!  \u{10}! 0\u{10}! X\u{10}! `\u{10}! z\u{10}\
        ! \u{c}\u{10}! \u{18}\u{10}! 4\u{11}! 8\u{11}! F\u{11}! J\u{11}! V\u{11}! h\u{11}! |\u{11}! \u{e}\u{11}! \u{e}\u{11}\
        ! $\u{12}! 6\u{12}! H\u{12}! l\u{12}! z\u{12}! \u{10}\u{12}! \u{1a}\u{12}! 2\u{13}! <\u{13}! F\u{13}! \\\u{13}!\
         n\u{13}! x\u{13}! \u{e}\u{13}! \u{1e}\u{13}! 0\u{14}! B\u{14}! V\u{14}! `\u{14}! l\u{14}! p\u{14}! \u{a}\u{14}\
        ! :\u{15}! Z\u{15}! \u{10}\u{15}! \"\u{16}! .\u{16}! .\u{16}! 6\u{16}! Z\u{16}! r\u{16}! \u{8}\u{16}! \u{8}\u{16}\
        ! \u{10}\u{16}! (\u{17}! 4\u{17}! L\u{17}! Z\u{17}! z\u{17}! z\u{17}! ~\u{17}! \u{2}\u{17}! \u{10}\u{17}! *\u{18}\
        ! T\u{18}! f\u{18}! \u{14}\u{18}! \u{1e}\u{18}! \"\u{19}! *\u{19}! 2\u{19}! 2\u{19}! >\u{19}! H\u{19}! H\u{19}!\
         P\u{19}! Z\u{19}! b\u{19}! f\u{19}! p\u{19}! x\u{19}! \u{2}\u{19}! \u{18}\u{19}! \u{18}\u{19}! \"\u{1a}! 4\u{1a}\
        ! V\u{1a}! V\u{1a}! Z\u{1a}! |\u{1a}! \u{8}\u{1a}! \"\u{1b}! ,\u{1b}! 0\u{1b}! 4\u{1b}! B\u{1b}! J\u{1b}! b\u{1b}\
        ! j\u{1b}! j\u{1b}! r\u{1b}! \u{0}\u{1b}! \u{e}\u{1b}! \u{12}\u{1b}! $\u{1c}! ,\u{1c}! 4\u{1c}! 8\u{1c}! D\u{1c}\
        ! N\u{1c}! `\u{1c}! |\u{1c}! \u{8}\u{1c}! \u{12}\u{1c}! $\u{1d}! @\u{1d}! N\u{1d}! `\u{1d}! t\u{1d}! \u{c}\u{1d}\
        ! 0\u{1e}! F\u{1e}! R\u{1e}! `\u{1e}! l\u{1e}! l\u{1e}! p\u{1e}! |\u{1e}! \u{14}\u{1e}! (\u{1f}! 6\u{1f}! \\\u{1f}\
        ! n\u{1f}! \u{10}\u{1f}! \u{18}\u{1f}! 8 \" @ \" V \" Z \" n \" \u{e} \" \"!\" ,!\" J!\" X!\" j!\" \u{0}!\" \u{18}\
        !\"  \"\" :\"\" H\"\" V\"\" `\"\" n\"\" \u{10}\"\" \u{14}\"\" \u{1c}\"\" 2#\" :#\" F#\" F#\" ^#\" b#\" v#\" \u{4}\
        #\" \u{14}#\" \"$\" &$\" *$\" <$\" @$\" N$\" `$\" h$\" x$\" \u{a}$\" \u{12}$\" \u{1e}$\" ,%\" 6%\" >%\" P%\" f%\
        \" n%\" \u{2}%\" \u{2}%\" \u{e}%\" .&\" <&\" Z&\" b&\" t&\" t&\" \u{a}&\" \u{18}&\" $'\" D'\" P'\" f'\" ~'\" \u{8}\
        '\" \u{1a}'\" \u{1a}'\" \"(\" .(\" J(\" X(\" j(\" n(\" v(\" \u{6}(\"  )\" ()\" D)\" H)\" Z)\" ^)\" |)\" \u{a})\"\
         &*\" 2*\" >*\" H*\" Z*\" |*\" \u{1a}*\" \u{1e}*\" 2+\" 6+\" L+\" T+\" ^+\" n+\" \u{0}+\" \u{8}+\" \u{c}+\" 6,\"\
         L,\" X,\" `,\" `,\" Qh4 [!h I1s\"( `) am5| ?Y\u{f} <\u{7f}Z P\u{19}v ow\u{c} 0cV \u{1b}oe ,55 Sh5 ph@\"$ `= a\u{4}\
        (O \u{7}8N\"! `, aZ\u{18}N\"! `R aA&` Wh\u{11} cS\u{1f} '8.\". `P!al*P k2,\"' `$ a1{u\". `B#a.m2\". `f a\u{1d}0\
        6\"\" `\u{1e} a\u{14}\u{12}< R`G \u{1d}8\u{5}\". `J!ah\u{17}\u{9}\"+ `\u{1f}\u{1f}aI3\u{17}\". `E\"aX\u{1})\"* \
        `5 a(Ht 2\u{1d}Z\"\" `4!ab\u{11}\u{1e}\"* `* aTg$\"* `6 ag@.\". `u\"a\u{19}iH 4z` S\u{b}\u{6}\". `\u{12}!aQlu \u{18}\
        _~\"* `5 aYpT \u{16}\u{7f}]\". `R#a,*\u{19}\") `  a\u{7f}%m C\u{1b}P \u{15}J\u{19}\"* `! a\u{3} x D\u{17}.\"! `\
        9 a=J\u{1d} :G\u{1f} hya \u{4}\"G YK'\". `H\"a*BH f-\u{e} \u{1a}<\u{17} \u{10}G\u{1c} D\u{1a}( \u{19}Ng\"! `\" \
        a(\u{b}n ;\u{14}E\"* `* ax0u 4Oy\"/ `  a\"~7 \u{e}9`\"* `4 aVNs \u{10}j% ]x\u{1}\"! `, aQ_\u{f} 4/\u{8}  R* .\u{d}\
        D \u{2}RW&\" `  a* `  a/ `  a_}e a{q h\u{3}\u{6} :ge \u{a},\u{e}\"% `( a8M\u{f} |?, )\u{14}. \u{3}\u{e}b =\u{2}\
        l\"( `# a?4U \u{1a}B9 5\u{9}N\"! `K a^o\u{1b} \u{11}T! \u{11}L2 p59 Lq] 9X\u{a}\"( `& a0\u{12}] \u{12}#} \u{c}9\
        \u{15} OU!\"$ `. a|\u{15}r \u{0}\u{14}s _\u{5}$ \u{1e}\u{1a}V\". `\u{5}\"a\u{11}9g Rf\u{a} h7\u{13} 1\u{15}5 6\u{4}\
        \u{19}\") `! a6}\" }\u{e}C M^v s\u{1c}P\"$ `6 a3kY *bz \u{e}\u{19}{\"/ `\" agf\u{9}\". `(#a\u{1d}E{\". `g#a+\u{1d}\
        { .l/ #&\u{a} xi\u{10} 9\u{4}\u{17} KwU\"/ `  a\u{1f}3, D\u{c}/ K|q hQ}\"' `! a\u{7f}x\u{8}  `\u{18}\"% `  a`f\u{1b}\
         \u{9}b)\"* `4 a\u{10}o6 09=\"\" `j a\u{1f}x_ B-~\"! `O ar_\u{3} {\u{4}\u{7} \u{0}WC\"/ `! ao](\"* `5 ab|D  CE \
        w=e\"$ `E a\u{7}#\u{0} \u{1c}b1 Y|? ?}~ #@\u{c} \u{3}|u\"\" `i aB-\u{a} T8\u{11}\"! `? a\u{9}#A 2Pg 5B  5.- hE5\
        \"* `5 a5\u{9}I \u{1c}[L gDv \u{1a}Mw F1= \u{1e}0o \u{b}Q\u{16} \u{16}`4\". `\"!a\u{4}\u{6}:\") `  a\u{f}\u{5}c\
        \"$ `= asQ\u{1} o:\"\". `F ap{5 &%\u{2} \u{18}`n\"\" `U ahK( ,%\u{7f}\") `  a.I\u{8}\"! `N a-z% 8(2 \u{1c}F5\")\
         `% amZt \u{e}\u{17}` \u{f}Wl\"( `' aYH* \u{14}\u{5}G HiG\"- `\u{1f}\u{1f}a)uV\"* `* ab\u{8}k %\u{0}\u{3} K\u{2}\
          'P) \u{1b}rJ [5T\"! `S aUqT\". `s a%7r\". `X!ac\u{1e}*\". `r\"a2F? ;&] \u{0}\u{2}\u{9} A% \"* `8 a<QH d!& \u{0}\
        +\u{4} s]\u{7f}\"! `O ak\u{12}\u{9} B\\O\"\" `\u{1d} a>cg U0P \u{16}1+\"! `/ a\u{7}hL t$z Y1\u{b} w\u{1}n #\u{f}\
        \u{6} nXH \u{10}2W u\u{19}\u{1a} as& \u{4}l- B03 qY? \u{4}b\u{13}\"\" `b a*\u{17}K !zT of(\"\" `p a8?@ Y\u{13}i\
         \u{4}\u{a}\u{12}\"! `^ af!8\". `\u{9}!a\u{16}\u{1e}? I@\u{b} 9CF sim ee\u{1} o\u{b}\u{7}\"( `% a9!l\") `$ aP3\u{1}\
         T\u{16}\u{7} \u{e}qR 126\". `M!ahX\u{19} Dg \"% `+ a~jK\". ` !ak&a\"! `M aY\u{3}\u{1c} \u{e}V' R_K d\"[ 9Ou\"/\
         `  ar/\u{d} \u{1a}k\u{15} \u{12}V' }\u{1e}z\". `\u{1b} aw0U\"$ `( aTdh \u{8}\u{17}{ \u{2}v/ .7\u{3} pp\" \u{19}\
        z\\ Z\u{18}G\"* `  a}1\u{f} fjA\"$ `; a,tP\". `\u{8}!a5dV \u{1f}R{\"! `1 a08\u{3} 4VK \u{1f}__ =%n 7[t [\u{10}w\
        \"- `\u{1f}\u{1f}a{x4 <w8 \u{5}tB >g%\"' `\" a\u{a}xK 9Mw !,\u{7} D-\u{f} :P3\"* `6 axH:\". `;\"aiRW \u{18}^} 2\
        r)\"( `' a8R* hLE \u{3}(2 \u{15}\u{18}> \u{1f}s\u{1b} A\u{17}O\". `+!as0b\"* `4 aA h \u{4}W\u{2} \u{5}N) TF\u{1f}\
         [M\" aP5 t\u{4}a K2n\") `% aM'2\"* `* aE.f iGg\"\" `h!a\u{1}\u{3}\u{3} \u{c}-\u{a} ipO \u{6}b{ \u{6}\u{0}H\"( \
        `( amt{ rB\u{13}\") `  a0\u{8}\u{9} xj\u{16} ?8\u{18} z\u{19}\u{19} n6C \u{e}0e 0F\u{e}\"\" `\u{1a} a&1\u{1c} 1\
        \u{17}=\"! `- a\"*\u{14} #4a E\u{d}\u{c}\". `\u{8}\"a=3D #R\u{12} \u{10}\u{8}4\". `$#a.[O |kb 3&>\"$ `  aefq vH\
        - \"\u{1e}= -\u{1a}S \u{e}UT\"\" `e aP8\u{4} )\u{15}E\"% `+ aMO\u{19}\"* `+ a\u{9}\u{f}. qBS \u{1}\u{18}\u{f}\"\
        % `' a!c? Q\u{16}] o\u{5}!\"\" `?!a,Q5\"- `\u{1f}\u{1f}asG< \u{1d}bN\"! `: a\u{4}7n H\u{7f}\u{14}\"! `1 a\u{4}.\
        p \u{c}y\u{c} T-'\"\" ``!a)ki \u{7f}(% \u{f}j4 (/? {CD H]l u\u{14}x\"\" `O!a8\u{19}V\"$ `9 a@s\u{1f}\"! `) aCpX\
        \". `- ae\\\u{7f} 2a\u{2} `\u{18}\u{1d} dy* \u{7f}\u{3}b <$!\") `  apE[\". `\u{1b}\"aN5^ \u{3}\u{4}\u{5}\"( `& \
        ap5\u{14} =M\u{16} $wY I4n\"+ `\u{1f}\u{1f}a[Wz ~U\u{7} 95J\". `\u{12} a,g`\". `>#a\u{14}\u{14}h }p\u{9}\". `\u{11}\
        \"aV\u{10}\u{f} WF\u{1f} 5\u{b}\\ R;a\"% `$ a\u{15}ct gx8 R\u{8}\u{a}\"$ `! adD>\". `\\#a@jg lsl \u{4}jK\"( `' \
        aPT}\". `s!a`\u{16}\u{13} .(B D6P :\u{15}}\"* `4 ay.r\"* `* ai\u{8}z n \u{17}\". `<#a( ' \u{15}]B\"* `4 a\\5|\"\
        , `  ans< rfg\". `g!a\u{16}9q V\\F \u{4}5>\"* `$ ap>F\". `3#aIbU 0?x I\u{11}y \u{1e}\u{12}y\"* `2 aui\u{2} \u{14}\
        F\u{4}\"/ `\" a9u\u{5} 'Q\u{7} hg\u{1b} !\u{10}= x]x\"( `( at~\u{0}\"* `8 az\u{2}1 i'j X\u{e}G hB<\") `! a\u{4}\
        &\u{1d}\". `\u{3}!a?$< u\u{14}l ok) H\u{8}4 !!A\"\" `<!a0H\u{1f}\"% `* anm\u{13} &6% &K8\") `  am\u{16}> ?\u{17}\
        z \u{15}C@ r^' \u{13}1&\"! `^ a=Qh \u{f}Dl \u{3}%\u{b} ,\u{0}3  \u{2}4 \u{17}:q =x\u{1b}\") `# a\u{e}mW\"! `! a\
        #&p\"/ `  a_e\u{1f}$! `F a\" `5!a7t&\") `$ a+a' `S) AWE \u{e}ib m\u{8}\u{e} MS\u{14}\"* `* anR\u{19} u\u{5}= \u{14}\
        ?\u{0} \u{14}\u{7}: 3c\u{c} vOK$( `! a* `, a $\u{10}\". `3 asOV ,V\u{0} \u{a}r\u{5}\". `d aa[\u{1b} \u{7f}?u v8\
        { .F| H)\u{9}\"( `# ad6\u{b} \u{1f}\"\u{16}\"/ `  a-A^ oz6 AoC i\u{16}Q VHu utL Nxz \"C` o5-\"* `4 a\u{f}!X \u{10}\
        .Z Vcj \u{19}\u{1d}w\"/ `\" a:\u{12}\u{f}\". `.\"a~q)\"\" `_!a\u{2}FS\". `7#a\u{c}\u{13}P z.\\\") `  a\u{d}\u{1d}\
        \u{d} dJ\u{12}\") `! a, !\") `  a&^* k*+ u\u{b}< *'\u{c} #\u{6}\"$' `$ a, `! a?\u{d}F\"/ `! a-\u{d}`\"* `. a;cg\
        \"% `) a6.? }K^\"( `' aH<[ l:\u{3}\"* `6 a\u{9}$K \u{8} V \"\u{13}V\"( `' aa|{ _e@ GR\u{14} \u{7}E \") `! a#Q%\"\
        $ `7 aY?E\"( `) av$a ](b xpw\"( `& aw \u{0} Z-\u{9} z;B\"$ `L a+\u{1c}M\"! `K aHdg\"% `! ak|^ }\u{15}G\"$ `% az\
        \u{12}J M\u{15}\u{5}\"/ `  a+\u{1}L \u{b}\u{0}M\". `V\"a-~X$\" `# a* `& a\u{7f}m\u{7f}\"$ `  a~,\u{4} $\u{13}1\"\
        ) `  ax\u{a}S \u{1d}\u{17}a\"\" `\u{4} a\u{0}.\u{e} \u{1c}PY \u{1f}h\u{d} B\u{2}-\". `3!a7]s 5r\u{5} \u{1f}*\u{1f}\
        \". `\u{10} a%u* \u{1b}bI\") `! a\u{8}fM y\u{e}. *\u{17}D \u{1e}\u{12}l\"( `$ azW\u{8}\". `\u{d} abQ\u{b} 6L'\"\
        . `\u{3} aSFr \u{8}u\u{d}\"% `% a\u{17}aA \u{1d}FD \u{16}u) 7S  \u{10}~3 /Y= @\u{14}w\"\" `\u{19} aG^} aDz\"* `\
        2 aF9\u{10} */E f\u{18}\u{c} \u{9}4R q\u{2}\u{7f} _)J \u{18}a\u{7f}\"% `$ a\u{10}#\u{e} \u{2}\u{9}^ bd!\"( `& a\
        ^0e \u{2}&2 \u{16}\u{c}4 \\x\u{5} YD\u{11} ql\u{1f} hF* \u{17}Do K\u{12}|\"* `( a\u{2}m~ {K_ \u{b}u9 \u{1e}-j\"\
        * `1 a>y7 \u{1c}7M\"$ `1 aest\"( `! aPS\u{10}\"* `* aic! 9\u{b}8\"$ `/ aJ\u{8}M$\" `. a* `$ a\u{1b}8b [(\u{1e}\"\
        . `v#aR\u{7}3 $-e\"( `\" as\u{0}% jWF\". `4#a;(H \u{1b}SX pbo\") `! a\u{13}oA IL] ')y\"$ `6 a\u{6}:\u{0} Cz\u{1c}\
         7\u{9}Z\". ` \"a\u{7f}y, \u{7f}rc\"% `! as.q \u{2}\u{7f}Q$\" `\" a* `( a\\Ad \u{2}O\u{15} h\u{1d}R YVT\"\" `D \
        aF[} uF\u{19} d_F Dp^ \u{d}\u{0}\u{a} 6/P :<` \u{8}X\u{1f} k\u{2}9 K'L w\u{7}b HPx\"$ `* a$\u{8}\u{4} zd`\"* `!\
         aIHl %9u\". `\u{2}!au)H 7\u{4}O\"' `$ a(>s <f4\"\" `z ap'U\"+ `\u{1f}\u{1f}alZY +_q \u{12}\u{a}& N\u{e}& %<; a\
        Jf W{- \u{1b}99 \u{10}c_ \u{5}\u{11}}\") `  a],0 lj\u{1c} hT\u{0} \u{14}u\u{a} }2a \u{4}\u{d}j\". `\u{7f}!a\u{9}\
        n\u{6}  W\u{1b} '\u{7}\u{1c}$' `$ a, `! a\u{10}Qm \u{2}\u{7}b\"* `* a\u{1a} \u{1d} 2\u{13}9 +jA rFm\"( `# aP]\u{1f}\
         ]^9 \u{1b}\u{2}< Q\u{12}v\". `\u{19} arVL uie\"\" `V ay\u{13}\u{0} j\u{b}\u{c} t(- @06 _lU\") `  a\u{1f}@\u{6}\
         c\u{10}#\"\" `\u{2} a\u{6}ks m\u{14}y\") `  a\u{3}yG .-Z\"* `* a\"\u{13}\u{1e}\". `S a'\\K \u{11}u4\". `@#a\u{17}\
        \u{1}t\"% `) a;\u{7}\u{b} \u{3}\u{d}+\") `! aVG:\"! `1 a6.? 8k\u{7f} =d\u{4}\", `! a\u{8}&\u{14}\"* `3 a{`\u{18}\
         \u{1e}<M Jdr \u{d}!s\") `  a*b( F\u{d}3 (\u{0}& \u{14}\u{d}4\". `\u{0}!aRwM \u{8}Sa\"( `' amyl P\u{1d}\u{1d} (\
        D:\"* `\" a\u{11}zM UIn H/\u{7f}\". `R\"afS\u{16}\". `0 aopF %rM\". `E#aS\u{15}V\"* `' a^%!\") `  aT92  kC\"% `\
        % a\u{9}|c \u{15}\u{a}v \u{3}d!\"\" `H!am\u{12}\"\") `! a>!L\") `% aJp+ =\u{b}9 w\u{11}C\") `\" a\u{1e}\\E\") `\
          a\u{8}\u{1e}Z %~\u{14} wz` o\u{1d}\u{1f} IB% \u{b}k\u{6} 9\u{0}\u{1f} Ec  /c; )\u{19}E {C_ \u{1b}\u{8}n d\u{1c}\
        t\"% `  aUK@ cb\" &C+ \u{f}eE\". `s\"a\u{7}ih\") `! a3\u{1f}\u{17}\"* `) a3\u{16}\u{1c}\"\" `E a\u{6}ps ~T# J\u{1a}\
        `\". `\u{4}!ad\u{14}\\\"! `) a\u{1e}gh \u{10}{\u{7f} \u{18}Sh t+n\"\" `& a\u{6}n- \u{8}v[\"- `\u{1f}\u{1f}a\u{16}\
        0i\"$ `( a\u{13}im\". `J#a*\u{4}q ,:\u{10} Am\u{13} xw4\"\" `\u{11} aF\u{17}] &,\u{9} #\u{7f}f \u{5}hw\") `! ai\
        xG [\u{1}s\". `S!aU\u{16}\u{6} kV\u{19}\"$ `K a5A= \u{7f}\u{10}a\". `\u{16}\"a#Xj \u{19}\u{2}?\"\" `F!aI\u{17}Z\
         l\u{1b}' D\u{8}P hlJ\"* `) a[\u{13}P |\u{c}\u{7f} \u{15}\u{b}\u{1} %Y\u{6} \u{1}2' ZK\u{13} aD\u{19} \u{12}gT \
        4Bo 7hw !\u{11}$ 74X \u{e}a\u{0} S`\u{9}\"* `+ a3;\u{b} Y(i ^\u{6}n\". `1 a/C\u{6}\". `\u{18}!asj\u{17} \u{17}\u{1f}\
        <\"( `\" a-@x 7s\u{15} s1\u{18} _x\u{1a} \u{8}dv\"! `- aG{\u{6} 4r\u{d} \u{11}\u{b}\u{10}\"\" `J at-j l\"q\") `\
          aU>~ 6@$\"\" `f a}]Y \u{18}yJ\"* `% ahtc \u{12}6h\"! `> aF9\u{2} \u{15}9! \u{a}j$ \u{d}7/\". `\u{0} a\u{e}gA$\
        ! `N a\" `F al&k\"! `U a\u{0}:\u{14}\"! `- a\u{19}$K \u{7f}\u{14}U\"* `4 ae\u{12}\u{b}\") `$ a%\u{1c}#\"% `) a`\
        JA\"/ `  a;Q\u{19} |r  qXr \u{0}e\u{16}\". `n a\u{b}\u{3}: <\u{17}, 5'\u{3} >Sy\"! `^ af%\u{d} ~&! mqC\") `  a4\
        7| ?G| N\u{1d}&\"* `0 a\u{1f}-\u{0}\"% `+ a_\u{1b}0 \u{e}Bd\") `  a,\u{9}L 4aR\") `% au\u{19}W x\u{1e}i \u{18}\u{1f}\
        \u{0} t\u{e}' 4@( Q~t Di9\"/ `\" a,4> \u{e}CC CDL =us $H# $\u{1}9 ~UO\"* `  a,L\u{10}\"( `$ a!\u{8}8 \u{8}'\u{10}\
         i+\u{13}\"( `* a\u{0}hr\"* `/ aLM^ \u{8})l \u{7}}^\"! `P aRya  #q V=\u{1b} jMV NGk \u{19}Nt d\u{15}z <\u{15}\u{9}\
         :o$ .2J qXK y7\u{1a}\". `$ aP\u{9}> \u{14}WK 5GX\"! `D aPXd \u{7f}.g\"! `@ axr~\"/ `\" a\u{15}'\u{1}\"* `' as/\
        w pw{ \u{10}\u{1f}\u{2} Y\u{d}\u{4} \u{14}'\u{1e}\". `6\"ays  m8o D5Y r\u{17}\u{f}\") `  aHo\u{1c} \u{1c};%\") \
        `  a_,+ \u{b}{\u{c}\". `C!al\u{5}' \u{1c}\u{e}<\"' `  a7A\u{16} \u{e}^\u{1f} >m<\". `\u{1a}\"a\u{15}\u{0}] UWb \
        \u{d}uu\". `%!a?z\u{e}\"\" `x aQ.` 2]\u{1e} \u{11}\u{5}1\"/ `! a#2Z\"\" `h a~\u{4}\\\"! `2 a/6\u{e}\". `_!a9<\u{5}\
         %\u{10}$\"! `< a\\j1\"! `% a*qN\". `<\"aq:c\"$ `E a%um\"! `/ a0=?\"* `% a\u{1b}UM\". `\u{17}!a9kT\"/ `\" aUjZ \
        \u{d}mi \u{17}V1\"% `  a:\u{18}=\"\" `k aM|R \u{19}.3 Xyq F\u{7f}q f1~ c$& I\u{18}1 o\u{4}6\". `l aI4L\") `  a7\
        3g 2Hv 9+\u{1f} oPs %\u{f}u\"$ `8 aU\u{16}} V\u{19}\u{3}\"' `# a+3\u{6} )#\u{c} 4\u{17}L F\u{3}O B'k *~\u{b}\"!\
         `D acN\u{e} 1\u{f}  +\u{e}'$! `R a\" `\u{1f} aV\u{1}. \u{1b}\u{15}\u{11}\") `# a6\u{15}$\"! `$ a^'@\"\" `#!au!\
        = w F\"( `! a2\u{14}f +$i @\u{16}\u{3} g{S\". `' ay\u{6}\u{11}\"% `  axS\" \u{15}l2\") `! a\"\u{13}]\". `V!a(u^\
         \u{5}\u{16}t Htu 0\u{1e}$&' `$ a* `# a, `! a\u{14}nU\"\" `N!a\u{1f} \u{d} \u{e}\u{d}$ +s?\"* `0 a\u{15}@v \u{1a}\
        F\u{0} c\u{c}\u{a}\"! `C a(\"\u{1c}\". `O a5)  kS% k\u{c}@\"* `& ay\u{12}+\". `R a'R\u{1f} V\u{1f}! '80 {\u{1}\\\
         \u{4}Rr \u{6},\u{2}\". ``!a\u{1a}L?\"( `$ aF-Z T\u{1c}\u{3} 3)o olp [QR\"* `4 a(\u{18}z 4j7 \u{2}+s\") `  a\u{d}\
        s\u{3} 'B8\"/ `\" aA\u{4}u\"! `K aMW\u{b} p\u{8}- \u{b} \u{a} Pv\u{12} 5u, (;I g^\u{7f} $\u{0}] 5?\u{1a}\". `2#\
        au}$\"$ `$ a]|X\") `  a\"+r ;:\u{1c}\"/ `\" a>V-\"( `$ a\u{4}\u{1c}4$' `$ a, `! a\u{10}Nm \"\u{3}U :j^\"! `. aT\
        \u{9}\u{7}\"! `' a7l\u{1a} \u{1f}c3\") `! a1[N \u{1b}wv  /~\"( `# aF:\u{4} nV\u{13} \u{1b}M6 Z7O r\u{1e}x &\u{10}\
        \" Fs? dli b>j m\u{15}\u{1} ;<\u{d} \u{f}[N u9a\". `R!a\u{d}\u{b}n\"\" `r amIw\") `% arr\u{15} @*\u{16}\"\" `,!\
        aREE J9A\". `n!a5-h\"( `$ a& t\"\" `C!aZ}w\". `!#a_A8 u\\W -X\u{13}\". `6#a#\u{18}\u{19}\") `  art\u{1b} GqF \u{1}\
        \u{1d}] W|\u{e}\"* `2 aa7\u{f}\"\" `t a*US XY~ U(V\"( `) amEU \u{b}z\u{8}\". `M aP\u{1b}i iT3 U#F\"/ `  a\u{5}u\
        f\". `& aRPs \u{15}\u{7}\u{9}\"% `) ay{) \u{3}_5 SOL 2kx \u{1a}t\u{8} \u{12}U=\"! `A a\u{1d}{d HC\u{18} .\u{1e}\
        ! )\u{a}q O4\u{13} #1` !\u{1}\u{7} :\u{10}% \u{0}i^ Sw\u{8}\"/ `! a\u{1e}vh j%\u{6} \u{b}/D x\u{12}p 8\u{8}\u{18}\
        \") `! a\u{1e}}$\". `\u{1c}!a~\u{a}0 _K1 HsN /Lr\"! `< an%\u{4} \u{b}u\u{1c}\". `\u{1f}\"a)G\u{a} ]\u{10}\u{14}\
         <26\"! `, aWD\u{18} \u{7}?s Yxt =7s l5v\"% `\" a#D\u{f} E{Z \u{1};e\") `  am|- cNw \u{2}N~ R<\u{1f} X>< VHL \u{d}\
        :M 0\u{1a}U\"/ `  aQ\u{1f}y @\u{13}Q #Yo \u{2}qr 6\u{2}{ A\u{1f}&$\" `$ a* `' a%\u{1c}\u{e}\"! `> a|P\u{14} %\u{9}\
        \"\". `O!a_&/\"$ `7 ag|=\"( `\" aez\u{1a} % 6 \u{7}!\u{19} c/)\"\" `&!aj\u{e}=\"' `  a$\u{18}u 5{`  \"\u{10}\")\
         `  aGyT \u{1b}$X Mh\u{11} \u{c}u&\"% `, a,\u{1f}8\"* `2 a*\u{10}x\"* `( a}.\u{4} \u{18}\u{9}\u{13}\"! `0 aGL\"\
        \". `\u{14} ay9# C\u{4}4\". `\"#aYB% ulN\"* `7 a~kY uXw\") `  a ;\u{16} k!\u{19} 9\u{5}\u{14} \u{14},\"\". `C#a\
        b5P\"! `X a#\u{1b}\u{10} EI\u{1b} \u{13}W2 \u{e}7O ,\u{0}c \u{18}?% +AW c]b _K\u{a} |y= 2Z\u{13}\". `b\"a\u{14}\
        \u{5}K \u{8}Ke \u{8}Xe\"! `% a!@8 YU[ +*} \u{12}\u{16},\"! `( a0Lb \u{4}-\u{7f} \u{b}\"\u{1e} =-7 P[F\". `\u{e}\
        !ao@H\". `$!a\u{7f}\u{12}\\ \u{14}?\u{1e} I^\u{9}\") `! a-t\u{f} (\u{1c}[ dbc\"* `* a@,$ BJP \u{7f}qQ *9W W2\u{c}\
        \". `L\"a\u{7f}\u{7}C\"$ `C a\u{1}\u{b}T ]\u{13}\u{7f} \\wk Y\u{1f}& @\u{7f}.\". `| a\u{11}3V\". `u!aa\u{1e})\"\
        $ `4 a|:P /{| 6\u{17}%\"% `# a{bA Jc7 s\u{3}9 CBl >]t\". `8#a.)\u{7f} 0\u{c}\u{e} \u{1}J\u{1b}\". `\u{1b}!aGa\u{f}\
         Yv  U(r |Pz k\u{1d}g oyk x8\u{e} }&C EbC tX\u{11}\") `  aq\u{17}\u{13} S.7 \u{f}av\". `\u{1f}!a{Xz j&\u{c} D\u{b}\
        W r*!&' `# a* `\" a, `  a\u{1d}Ap s;\u{13} <\u{13}u\"* `* ay0> {TA {$l R%\u{10}\") `% ag\u{11}\u{15} \u{3}S. k\u{1c}\
        K\". `y\"a'w< x\u{8}\u{0} *:7 [xA 6\u{3}] ?4\u{1c} DQ\u{1f}\"! `% a/\u{19}8 ==,\") `  a'\u{1e}S\"& `\u{1f}\u{1f}\
        a\u{3}\u{0}U\"* `) afqg \u{0}s} >w~ \u{9}+Z\". `y!a_>h x\u{7f}\u{10}\". `e#a\u{c}%c\"( `$ a~)p $@| Q^D -\u{d}} \
        !S\u{7f}\"* `0 aj\u{1}} 8;\u{2}\"* `* alf\u{a}\"- `\u{1f}\u{1f}aB[}\". `,!al$. XbL 4E.\"\" `8!a\u{16}j_\". `A!a\
        `\u{d}! CY& C\u{2}8 \u{0}|k \u{1b}Vl\"$ `J a\u{c}a} \u{1a}4?\". `m#a]=\u{3} ~fR\") `  av[h mKs \u{0}u- Y{6 {,? \
        H9A We|\") `% a\u{a}a3 9/@\"% `! aC\u{5}i\"$ `I aE&3\"\" `7 a5CO\"! `@ a\u{16}I} \u{8}\u{7f}&\". `B a\u{8}\u{0}\
        : 9\u{18}B 0*~ >~P &La\"\" `C a<8j \u{4}C\u{7f}\"( `! ah/\u{1} \u{9}v\u{9} c*\u{d} h\u{8}D\"\" `\u{14} a\u{1c}\u{d}\
        D \u{7f}3a ]t\u{18} O[\u{19}\"/ `\" aX\u{2}<\". `B!a\u{e}H\\ ?[e\". `Q a0e-\"* `% ajo< }MA \u{16}`U\"/ `  a[pd \
        TN\u{1d} y\u{6}S\". `k!a&g\u{c}\". `\u{a}\"adq, 7\u{b}\u{1} Py_ \u{3}|\u{c}\". `i!aT;$ \u{2}Le 9-g\"$ `< a?\u{18}\
        k\"! `. a04u ,o\u{8}\") `  ao?\u{c}\") `  a,\u{10}, Ow4\"* `1 a\u{15}\u{1a}. wYL &\u{1}M ?A1 \u{7f}Vl\". `\u{c}\
         amRy\"$ `D a0\u{1b}\u{17} m0F\"! `/ avqO\"! `T a\u{14}T' b%9 0*K I4P \u{18}j[ xp} h@\u{1c} \u{3}4$\"% `& a6q5 \
        p[v &\u{4}\u{f} \u{1e}\u{1a}&$\" `, a* `* ap&D \u{1e}*M\". `4\"aO\u{f}I \u{14}no VO>\") `# aEMN\"! `> a\u{1b}sX\
         6\u{d}\u{5} g\u{8}o ?5} *)\u{1c} '%7 FLF ;\u{1f}[ ]7k l\u{4}o ad$\"! `K ab\u{1}h +ij rH \"' `  a[O_\"/ `! a\u{18}\
        !o kU. r*\u{7f} jPk z\u{a}\u{16}\") `  a\u{c}=E 3HZ \u{0}H' ,\u{19}\u{b}\"' `  a\u{0}L\u{13} P\u{2}/ \u{17}b\u{7f}\
         *\u{15}* X3R\"+ `\u{1f}\u{1f}a6\u{12}# qz? :O\u{1a} \u{1a}\u{14}Y )\u{f}y \u{17}\u{10}|\"- `\u{1f}\u{1f}aT7\u{10}\
         <\u{e}!\". `{!a\"e?\"' `  a/vm Or5 GM\u{14} 6\u{6}X \u{13}_u ACc Utn \u{1d}uy %H\u{11} D\u{19}n\"\" `K!a$c\" \u{16}\
        M* Jt\u{11} \u{d}\u{1d}7 \u{17}Zh 4Zs Uq\u{a} \u{7}e# OY\u{11}\". `\u{6}\"aXP\u{15}\". `=#aZ1\u{1e}\". `^ a\u{9}\
        FB C$\u{1c} \u{4}Z\u{1f} \u{0}\u{10}\\ (Do aJ\u{2} \u{5}`\u{a} ZN\u{16} /W\u{7f} sSm \u{11}\u{4}\u{6} \u{1a}D\u{10}\
         r\u{7}\u{11} ZF\u{12}\"* `' aZ|. L\u{12}m \"?\u{17}\"+ `\u{1f}\u{1f}aC[1 \u{1c}z\u{1b} tK. \u{11}\u{0}> YiK 3n\
        4 %.5 BCM udO\"( `( aBHV\"! `# akSf\"* `- aq\u{13}> %\"R ikN 4wZ \u{10}-] ^^\u{1f} uD+ 4\u{5}1\"$ `A a7Bc\"$ `I\
         agpl\". `a!a\u{15}\"\u{0} !^- 5\u{6}: \u{1c}[B\"/ `! a\u{b}\u{1c}E KCG\"( `( a\u{c}~; 1)r {K\u{7f} (;\u{b}\"' \
        `$ au`5\"! `- aU\u{10}K\"\" `U!a4HY V0\u{8}\". `T#aoL\u{d} fbX 2\u{1a}r\"\" `H a4Kw\"! `Y aM\u{f}\u{1e} \u{15}Y\
        1\". `\u{b} aY!A 1\u{14}M\". `w!a0'W\"$ `, aw$\u{3} BR\u{16}\"* `. a5\u{a}1 @\u{1d}< \u{1b}\u{18}[ 5Y`\". `?!aM\
        \u{16}f\"- `\u{1f}\u{1f}a7w\u{b} |z/ +c\u{6} i\u{1b}\u{14}\"% `\" a%c.\"( `! a\u{17}MU ] l H\u{f}r eL| ,j| \u{15}\
        ^\u{7} 4\u{13}. %c\u{0} ?$'\"% `& a\u{3}O| \u{12}\u{1b}\u{e} S%\u{1b} \u{b}-/ J0K\". `:\"ao\u{8}S u\u{9}\u{12} \
        *\u{10}p\". `Z!a&j* )j`\"! `> ac\u{12}H ^jN h&! \u{18}3%\"( `# a{#8 1XG\"* `3 a\u{2}:\u{16}\"* `. a8s\u{1b} W.!\
         j!A I\u{18}T \\6i J\u{1c}\u{a}\"( `* a\u{1f}~\u{f}\") `$ a\u{3}a* p\u{0}2 x!> \u{12}\u{8}A\"\" `\u{10} aG&{ 0I\
        c Ka, \u{c}H> wdc \u{1e}KH\"* `* a)mf [8t\"! `, aeL| '-\u{2}$\" `3 a* `0 amoh\"( `( a(\u{2}5 2YM\") `! a&Ze b-7\
         \u{12}\u{15}_  \u{b}\u{4}\"( `\" a\u{0}R\u{9} \u{18}C2 B8D |;H izS\"( `& a&kg ?>) 6n*\"- `\u{1f}\u{1f}a\u{a}Dt\
         \u{11}\u{1c}; \u{14}\u{18}U \u{b}\u{13}o G\\z\") `! aN`{ ki*\"% `% a>\u{1c}- {\u{12}:\"% `% a$]\u{a} ^o\u{a} c\
        \u{12}< 2!K =\u{7}}\") `% a\u{18}n~ OR% N\u{c}: \u{7f}'\u{17} m*? 04x\"! `\" a\u{1b}W/ ciH +j1 WT\u{2}\"$ `F a-\
         M\"* `. ase^\") `  aaG\u{15} \u{b}q3\". `D!a?\u{11}\u{15}\"/ `\" a1\u{17}+\". `x\"a/]5\"* `- aT#C oX\u{7} }G\u{9}\
        \"' `$ a\u{1f}09 ol} af&\"! `? a$G: !JV f*G e\u{f}H qqW 1B\\ \u{17}w\u{19} 3\u{5}\u{1b} h\u{7}D 25U j+\u{17} \u{d}\
        n> \u{2};A !-W Nmk VBl \u{15}@\u{18}\". `\u{1a} a(]\u{15}\"\" `.!ac\u{a}< Sdo \u{17}*\u{7f} )Q% rv\u{17}\". `/#\
        aFDj =X\u{10} \u{3}?b d\u{3}1 (~n\"% `! a\u{c}Q\u{a} /r\u{c}\") `  a[CV\"- `\u{1f}\u{1f}a6_~ \u{11}Y} jd2 <\u{16}\
        9 {&?\"( `# ah\u{19}q )/t D\\\u{1} EH\u{e}\"/ `\" arq1\". `5 a\\v8 G\u{11}>\"( `& a=i\u{a} ]jm O$v\") `  a_G}\"\
        ) `! a\u{8}!\u{12}\"% `* aA\u{7}M \u{0}Qq 3-\u{0} U\u{7f}, x\u{1c}5\". `= a}m? S:c SC# V\"l ]i\u{d} \u{1e}n\u{11}\
         |3C\") `  aO\u{d}X Z\u{7f}s U{\u{7f} \u{f}M\u{17} ,#% gbR ~\u{19}l  \u{16}u\"\" `\u{7} a9NS \u{16}:\u{5}\"$ `\"\
         a=_H c,\u{1b}\") `  adf> lYl\"* `& ay\u{a}\u{6}\"$ `* a%\u{3}\u{1f} yR&\"( `* a`\u{0}5\"! `2 aoiH (\u{11}n ,Fv\
        \"* `  a,94 Vf\u{1e} \u{7}\u{1c}# &/\u{7} \\\u{a}f\"\" `G a:\u{f}\u{5} PP\u{8} )(\u{12} \u{2}`\u{14}\"! `, a\u{d}\
        \u{1b}\u{f}\"$ `! a:O\u{1e} t&\u{2} k4\u{4} H\u{9} \"! `> a\u{12}3J\"* `\" a(|m \u{14}X#\"/ `\" amG@ ?\u{1f}A \u{1c}\
        Gq f&y\"$ `M a\u{1f}j\u{1b}\"! `. aF\u{18}^ \u{8}\u{1f}\u{7f}\"! `/ a4\u{11}y zd\u{15}\"- `\u{1f}\u{1f}a%^6\"' \
        `$ aj@9\". `f!ae*a rT\u{3} )>\u{e} \u{14}\u{4}1 B\u{7f}5 }j> \u{13}1t q\u{1}; Hnb Zvx\"* `) a87\u{7}\". `p#aRm\u{18}\
        \", `  a\":;\"! `) aTma \u{1}ui G$1\". `9 aO3\u{1d} USV\"\" `> a&y\u{10} ca4 |\u{a}: nU` XZ\u{1d} I\u{15}3 $^A \
        `~\u{b} 1%\u{16} \u{14}k,\"% `% a\u{a}W\u{9} \u{a}\u{d}\u{f}\"/ `  anr9 JYH \u{19}\u{17}\u{9} >?\u{f} 3*2 \u{7}\
        [I\"\" `\u{0} a|!M\") `# azi\u{1b}\"* `3 a>M\u{0} /%\u{14} KH) fl, \u{1}X; CB' ],< uXj\"* `3 a\u{1a}\u{7}n ojV \
        Y0d\"* `2 a\u{7f}<\" q\u{1f}l 8\u{17}\u{f}\") `  a(/\u{15} Z\u{1b}\u{1f} F\u{3}J :6c >n\u{15} \u{17}Y7\") `  a@\
        \u{c}v $6\u{2} \u{1b}^\u{12} \u{b}C\u{13}\"( `$ a\u{2}7M }4, N\u{11}\u{f} $a@ U\u{12}M jST *A2\"! `\" a\u{e}\u{1c}\
        \u{6}\". `0#a\u{1e}La\") `# aJ\u{0}\u{14}\"\" `\"!a\u{8}A\u{1a} u=R :f8\"! `  auHu YI\u{7} \u{16}\u{a}/ Z.0\"- \
        `\u{1f}\u{1f}a|[R\"- `\u{1f}\u{1f}a[\u{1c}=\"! `) aZkd \u{1e}~x\". `D ad>\u{1a}\". `e ah6!\") `% a\u{7f}r) A~- \
        ;?C\"' `\" ay,T }rn 5F\u{15} v#( K1H }/d D_8\"$ `! a\u{7}\u{0}^ A\u{c}p vM\u{18}\". `U a&\u{7}= I:k m#1 J5< :\u{14}\
        l 7\u{18}5 \u{1b}\u{4}\u{7f} 7w\u{13} \u{7}E3 ||I\"' `# a,9T \u{11}3v\". `e\"aan\u{1d} WJB bD\u{6} nlJ #\u{6}3 \
        `bI\". `W!aY\u{6}z\"( `$ at\u{9}\u{1e}\"\" `[ a\u{5}6N s\u{5}` Yan LzA \u{15}QO x|U N\u{5}\u{15}\"! `) aD\u{17}\
        f 9,\u{6}\"\" `\u{12} ai\u{f}6\"! `0 a\u{f}@} AZ+ \u{d}4U *e\u{19} \u{b}I\u{1f}\". `[\"aixU r\u{15}\u{8} u[\u{e}\
         l6Y \u{3}XY\"! `7 a\u{15}Nd \u{2}5h 3\u{7f}\u{15}\"( `* aG\u{c}!\". `8!a\u{13}%@ d!S \u{8}sS |~\u{7f}\"$ `. aM\
        \u{f}\u{0}\"% `( a\u{c}0L$* `  a/ `  a~|b\") `! a9\u{17}| y^7 +0F \u{7}:\u{10} .D\u{1a}\". `\u{c}!ag<% b\u{b}{\"\
        / `  a/4\u{18} '4Y U1\u{0} <dO C*[\"\" `a a\u{f}e} _+\u{1} 8\u{e}  \u{5}m9 ^\u{8}T ?/\u{3}\"- `\u{1f}\u{1f}a1\u{7f}\
        \u{5} ]\\\u{1f} \u{7}\u{1a}* }8/\"\" `1!a!Ei\") `  a\u{9}\u{14}o :}~ 6 \u{6} lZ\u{d} \u{c}|\u{1b}&' `$ a* `# a,\
         `! a;=E s\u{b}*\"\" `q a\u{3}P> \u{14}'j \u{a}+\u{5} 2\u{1}- VSy mu\u{5}\") `  a@IQ S\u{b}m\". `@!ac?z a\u{1a}\
        ! b\u{18}% +>B z!C\"! `[ aZ\u{3}\\\"$ `J a%^\u{e} t0\u{1e} F\u{6}\u{1b} !d*\") `  a\u{10}G9\"\" `2!aWQO\". `P a\
        aP\u{5} \u{1b}z   ne m\u{17}\u{e} \u{13};  \u{7f}Ci T\u{1b}\u{e} }\u{10}w D*\u{4} 3',\". `; aZnl \u{13}\u{7}o$!\
         `E a\" `6!aMY\u{14} GI\u{1b} 0\u{4}E EXY \u{1c}Mh xBl\"% `% a\u{13}nt\") `  aWC\u{10}\"! `: a\u{1e}IQ\". `r#aN\
        u3 _8y \u{4}c, \u{1}]\u{4} D\u{1c}F V\u{10}L {(T\"\" `R!aXRh Yjh\". `[#a\u{12}mo 50! uN\\ \u{1c}Jo c\u{15}\u{10}\
         y\u{9}< WRA b\u{f}8 4\u{19}G yVU\"% `\" aC\u{a}\u{5} V^\u{8}\". `a a\u{6}5\u{e} &\u{16}* Y\u{8}m\") `! a*?s\"$\
         `3 aq\\9 5y>\". `w\"a+g\\ $M_ ; \u{6} bE\u{18} h-\u{1f} Cn* \u{1a}\u{4}l\"! `& atV\u{1a} \u{e}I$ /'\u{0} teM L\
        Rj\". `\u{15}\"a.\u{16}y 9Q\u{15}\". `Y\"a\u{8}a\u{b} \u{10}\u{c}N \u{1}l?\"\" `o ad#s 83:\". `h#a\u{c}P_ \u{12}\
        ot F\u{13}w \u{1e}u\u{4} \u{15}!\u{9}\"\" `` aMaQ c;d tp  \u{11}N< cOr\". `\u{c}\"a.f) d\u{2}:\"! `  akdT :K\u{1d}\
        \"( `' a4v&\". `9!a\u{13}u* ;\u{4}I \u{a}[z \"\u{2}( K4U ,y5 b&\u{13} B>\u{1b} Ml^ |0\u{5}\"\" `B a\u{12}P# s!7\
        \". `\\ a\u{a}\u{7f}\u{17}\"\" `O a)\u{10}\" \u{3}B!\"% `# a^>d t=) J58 \u{1d}\u{19}\u{18} U\u{14}\u{1c}\". `#!\
        a_;D m\u{11}x k_u \u{1f}E\u{7f} G\u{0}T 3\u{b}f \u{3}\u{c}m G)\u{7f}\". `j\"a@]) ;r6 >\u{8}\u{7} \u{f}\u{1c}\u{1a}\
        \"\" `\u{15} a\u{1f}oH\"( `% aqFy \u{10}EE ech \u{2}\u{1c}r r\u{1d}w *\u{1e}\u{d}\". `4!aAZ\u{19} u\u{13}] Mdp \
        F@\u{1b}\". `^!a4_R \u{b}RS Ka\u{8} \u{15}Q,\"\" `0!a\u{d}El t7{ ek{ rm\u{9} \u{16}v. a34 2\u{1d}\\ tE\u{d}\"/ \
        `\" aOcA \u{5}\u{9}_\". `W\"a\u{b}p) U&j t]} C7\u{b}\". `[ aE\u{1e}- @-G \u{f}dX ;Bp e\u{17}<\") `  a\u{3}I_\"%\
         `' a\u{7}M) \"H= \u{f}2A\"$ `+ a\u{10}h(\") `  a\"zJ 7\u{1f}\u{13} PN$ u\u{1}9 0$6 k<_ \u{d}\u{e}w\"/ `  ac*\u{1b}\
        \"% `# aM\u{5}F 6IW \u{11}g\" \u{a}\u{19}H\". `U!aq\u{d}b\". `&#a*o\u{5} R\u{b}) r\u{7}1 )^c\"! `+ a\u{4}\u{b}(\
         Ms4 X\u{18}_\") `  aDMb \u{c}\u{0}8\"$ `* a\u{1b}$: RV=\"% `& a\u{2}B_\". `{ a~Tj\". `k\"a,Zk l\u{18}\u{16} i*\
        ( >96 \u{11}l\u{11}\"! `A a!\u{1a}\u{1a}\"* `4 ap|\u{1c} \u{3}`/\". `2!a`c3 ?AK\"% `# aFy/ \u{10}#\u{15} \u{14}\
        .\u{1e}\". `-#a8\u{7f}S \u{4}tw\"( `) a2G+ \u{9}\u{1a}8 4sF\"/ `\" am\u{1a}n\"/ `  ap=[ d1n BB\u{14}\"( `( a~A\u{2}\
         \u{c}h\u{e}\"% `+ aJ1\u{19}\". `j aL}+ dk: \u{1e}YP \u{1c}0\u{10}\". `7 a\u{10}\u{7}I\"\" `!!a\u{0}W] \u{9}gk \
        \"ir QG\u{14} &\u{6}, u\u{c}8 nq#\". `$\"a?mt rZy\"( `! a-X\" #\u{18}/\". `u#aF\u{1}n\"% `\" a`d\u{1a} \u{8}A&\"\
        . `K a:|C\"* `- a1&O\"% `! aK\u{b}\\ \u{18}B^ \u{1b}\u{16}l \u{15}&0 \u{f}e0 <f3 b\"c\"% `& a\u{1c}x  \u{f}\u{2}\
        \u{a}\"* `% a6\u{6}\u{d} \u{2}7S Z\u{f}a T\u{7}k\") `  a`+\u{13} *=\u{17} Co5 \u{19}\u{c}P U.[\"* `6 a\u{d}\u{11}\
        \u{3} *\u{17}\u{c}\"\" `v a}\u{1a}L P[W\". `H a;u\u{1f} \u{5}t% k`Q\"' `  aZ\u{9}o k&\u{b} `\u{2}M \u{2}\u{15}O\
         cTq\"$ `) a\u{1a}\u{1}T \u{1d}*f '>}\"* `0 a\u{1a}=8\"% `' a[0O \u{15}\\. ^V< 6sN OEu *\u{d}9\". `\u{b}!a3HG\"\
        ) `  ae@\\ a\u{1a}* x Y \u{0}\u{0}\u{10} p[,\". `z a\u{14}\u{d}F \u{a}a\u{e}\". `C ayb\u{16} n3> ecG  H:\"* `# \
        aL1; 7\u{16}A\"* `5 aD:x 1y|\". `o!aCKh Xch\"* `8 aV\u{1a}} \">H\"( `$ a-TR 1VY\"! `  a1Fw\"/ `  a\u{14}S\u{6} \
        \u{1}\u{2}\u{e}\"% `+ aNK| LdH \u{8}`X 0lv w\u{1c}\u{12} Y7\u{1c}\". `Z#a(\u{7f}> u6a Dxh \u{1d}}\u{1b}\"/ `! a\
        _\u{11}k\"! `T a,\"~\"% `! a3l\u{d} V9\u{11}\". `I#aIeE\"& `\u{1f}\u{1f}a;qS /hY\". `\u{1f} aV~R eUb  jc\"* `( \
        aY\u{1e}| 5iI\". `o\"ab\u{1d}Z \\y* s~8\"\" `\u{5} a\u{1b}$| _Q\u{18} \u{12},D \u{0}~\u{1f} jq) tL! K\u{1d}4\")\
         `  ac)\u{2} \u{1}j[\"/ `\" a\u{0}@l \u{1d}}}\". `\u{1e} a\u{17}:\u{1a} m\u{3}?\") `! a\u{18}\u{1e}\u{4}\"! `] \
        a~B\u{1a} }?'\". `a\"aJg(\". `B\"a\u{1c}\u{e}N\"% `, a\u{14}De +Of kSU ,|\u{8}\"\" `V!a#\u{a}\u{15} |P$ \u{10}Y\
        F 6XX\"! `/ a)\u{13}k l}\u{a}\". `\u{14}!a\u{1d}\u{e}G cb\u{9} pQ\u{15} @kN )\u{18}o &bS\"% `$ a\u{4}\u{9}\u{e}\
        \"! `Z aM\u{4}\u{1a}\"( `$ ad:\u{1e}\"- `\u{1f}\u{1f}a\u{10}?; V8]\"( `* aC%e d g l\u{17}n \u{18}\u{b}? v)D \u{e}\
        \u{11}\u{d}\"' `  a[bE \u{17}V_ \u{1a}|5\"* `. a)Gj \u{7}di Wt\u{18} #W# \u{11}mw\"$ `  a#\u{19}\u{15} \u{13}g\u{d}\
        \". `\u{f} aQ\u{14}!\"! `] ax\u{c}Z )\u{19}x \u{e}X\u{1d} \u{1b}_? \u{1b}AO @\u{14}c 0i\u{1c}\"$ `9 a\\pq\"$ `-\
         aP>' *?, k1/ [|N  7^ 2\u{7f}\u{6}\"! `P aLX*\"! `1 aw'x\") `! am\u{12}- ,8D\"* `* alII [Ov\"! `& aqLC y_Y y\u{8}\
        \\\"\" `\u{16} a\u{13}J] 3*\u{7f} X\u{b}\u{9} \u{1a}K+\") `  a\u{1c}?/ g\u{1b}? ]Zz\"% `! a\u{1}\u{17}\u{1c} r\u{3}\
        \" io7 yUP z6] \u{9}ks \u{2}\u{16}y $]# x71 h\u{e}C DsF\") `$ aFAH NSH 5)P\"$ `- aY\u{1}s L\u{17}\u{1d} y,2 =ar\
        \"% `& a\u{e}T\u{f}\"\" `Q aG*V\") `$ aa-7 \u{1f}wm \u{a}Uz\"* `* ahk\u{a} \u{11}\u{4}E \u{13}gH\"* `8 ab\u{2}\u{3}\
         \u{13}I+\"$ `2 ai\u{13}7 ,4\u{7}\"! `! a\u{1e}#\u{16} -!B [4R\"$ `! a\u{14}Au\". `\u{d}\"a+t| z26 \u{0}%=\". `\
        (!a\u{d}[K P8\u{11} \u{1d}`\u{14} wKH K3\u{5} B T\"\" `g!a6\u{11}f s\u{11}v Z\u{6}\u{13}\"! `- a/\u{d}. vF| 17\u{2}\
        \". `! a[TY\") `  ar`( \u{9}:n \u{12}\u{19}s mGu\"' `# aFA\u{1a} \u{8}@= \u{15}0p ]ss\"! `/ a4R\u{d} DcC y:} h/\
        ;\". `h!a\u{f}vM 2Ao\"% `% aXf\u{e}\". `v aO\u{18}D n\u{1f}5\"( `# ayyN Wie ,\u{a}g \u{16}-y\"' `\" a3{} o`\u{7f}\
         ^Fp p~\u{3} c\u{1f}F J'n\"\" `Z!aR\u{7}y sd\u{7f}\". `g ae)) of0 J8h >Bn v8\u{d} \u{5}i\u{1c} \u{15}6^ V=x o0|\
         k\u{8}$ \u{a}p\u{b}\"' `\" azVm I4\u{8} \u{f}I' /e- 4~O \u{10})U \u{c}xc )8k U\u{9}\u{e} 8|\u{10}\") `  a\u{9}\
        \u{4}<\". `\u{7f} a\u{c}\u{0}\u{5} \\\u{9}\u{16}$! `' a) `  a\u{4}TG \u{7f}zR '_T \u{2}\u{8}\u{1c} L|D \\\u{1c}\
        \u{7} r1\u{1c} |8Q Dr| xO\u{7} \u{14}\u{9}X ]\u{5}\u{1a}\"! `5 aB\u{14}\u{1b} \u{e}\u{14}7\"! `F a\u{10}\u{1e}:\
         f|Q L2\u{1d} s.!\"( `\" aL\u{16}R \u{1e}Pr Y/\u{1b} \u{9}v- /|B gJK J\u{c}_ Oj  ]06 P\u{3}\u{9} sF\" [%E 2~\u{1a}\
        \"! `% ar 9 \u{6}g\u{c} Sq* t6P 1\u{1c}i \u{d}\u{9}] \"\u{15}u TI| f\"\u{f} \u{c}\u{1c}\u{11} _!N r\u{15}[ [\u{14}\
        L\") `  a6zO '^\" C:\u{5} bv' <\\/ N\u{1f}H \u{17}nr\"* `* a\u{1}S% GpN X=Z a\u{14}\u{0} 1%K =\u{17}z\". `N!ahZ\
        \u{e} \\x<\") `  a^m=\". `/!at?Z\"/ `\" a72`\"* `7 aNGn\". `U#a?A\u{15} \u{3}6; M\u{d}(\"! `  a\u{2}*J \u{15}\u{11}\
        /\"% `, a\u{d}A` T&\u{e} \u{b}!? k\u{7}\u{10}\"* `. aW\u{1a}5 _ o !fq\"% `' aW#L\"$ `F a\u{7}&c F\u{6}v\"! `] a\
        r?| ws\u{c}\"! `2 aTs\u{c} h{Z Z\u{11}e T~G lIH T\u{1d}\u{1} :); {XE N\u{11}i W]\u{f} \u{10}\u{16}\u{13} b\u{1b}\
        0 @I<$\" `- a* `* a46J 2{f \u{1b}j]\". `]\"aS\u{15}_ 6r\u{5} AF  \u{4}n@\"! `O a2\u{2}o )_t\") `  ay!#\"- `\u{1f}\
        \u{1f}aD4> gLO r\u{1a}T ;R\u{12} Hj- 2JP NWY nk* }\u{3}; \"zT *NV Mf^\") `% am!b a\u{e}j vo\u{1} U\u{a}\u{14} y\
        \u{14}. O\u{5}Z\"$ `L aV)\u{1} WW. y\u{19}\u{b}\"( `% aGU$ n\u{e})\") `! a~\u{b}\u{14}\". `S\"a\u{1d}[Z <>\u{18}\
         ~fA\") `  a\u{14}]K Y\u{e}\u{1} Kui eR\u{1b}\". `=\"a_&\u{0} \u{2}z\u{e} cs\u{16} Eu \"! `W aTkN <\u{1a}T NI\u{7}\
         [G\u{b} \u{1c}o- \u{11}F_\"* `$ a2\u{1b}x\"! `* aX]S\") `  a/L7 7OZ g(\u{0} Y$E ]xz\"* `' au\u{9}z\"! `. aU\u{8}\
        &\". `\u{1}\"a\u{b}xi 9\u{17}w&' `# a* `\" a, `  aU\u{6}o\". `*#aX)# gM: :Nq U\u{1c}\u{1d} &'\" ?e# _f% '\u{1f}\
        \u{15} k8.\"\" `S aK*j\"\" `j!a6Q\u{9} eh\u{5}\"$ `/ alY\u{10} \u{1c}\u{15}% wY( ifF \u{9}.S\"! `9 a~\u{1d}g \u{12}\
        ]9 4^B v+E $>\u{7}\"* `4 aU\u{b}!\"* `/ a0[,\") `! az}8 ?n9\". `@\"a\u{a}kP epB\") `# ah1L i*q 25\u{9}\"! `# aZ\
        lF 5-n <\u{17}\u{2} Xa\u{18} 4p6 5ZZ D:\u{12}\"! `) a\u{19}[#\"( `# aJ\u{6}: E\u{5}^\"\" `L azC?\"\" `;!a,$G 0/\
        ^ \u{2}|\u{7f}\"% `' a\u{c}&Z \u{0}#f\"$ `E a|sl 5fw\"\" `Y!aG]\u{f}\"! `V a\u{12}\u{d}\u{1b}\". `!\"ana9 L\u{14}\
        ;\"! `5 aNHD \u{16}al\". `7\"aR=o \\nx\"$ `7 aD\u{a}\u{2} ;9\u{1e}\"( `& aL79\"- `\u{1f}\u{1f}a7\u{1c}Y h\u{13}\
        s t=\u{10}\". `_ a_De \u{6}#0 O n \u{2}1\u{10}\". `w aC=&\"! `@ a-.-\"% `# aMd7 )\u{1a}X \u{1f}[1 9%M O\u{4}\u{1f}\
         +8& YaE hN\u{3} KU0 z}2 \u{5}XP H!l\". `k#aL]y \u{b}x\u{1a} \u{2}uW xsl\"' `# aCN\u{2}\"$ `0 a\u{1d}\u{8}-\"( \
        `$ aKvA NC\u{13}\"$ `7 aH\u{1e}- B=\u{e} R*\u{f} P;2 Z\u{1c}7\"/ `\" adXe \u{b}\u{f}r\"! `# aNl/\". `F\"a\u{8}\u{19}\
        e\". `I\"a\u{d}L\u{9}\") `\" a$YO\"* `\" aQ|i Cx! -=O \u{1e}yw\"$ `D aQ#{ oq\u{17}\"$ `@ a%\u{15}O\"! `! a$3\u{8}\
         Jc> \u{0}\u{0}U \"}Z G\u{b}l f7$\") `  ao%/\"$ `, a,]G\"$ `$ aQjI 4\u{0}c +'t ei~ pA_\"* `' aS\u{f}_ _\u{0}g s\
        xl \u{1a}Z@ Q(`\"* `* ae0\u{5} t=\" \u{c}j[\". `6!ahm$ |b+\"* `$ a 99\". `\u{9} a4\u{8}T :\u{e}[ %\u{1}c htn \u{13}\
        o} ->\u{6} i\u{2}\u{e} ]\u{0}\u{17}\"\" `^ am\u{c}\u{18}\"* `! aZy\u{1e} \u{1b}\u{e}s\"* `\" al/z llC 1\u{4}z y\
        Zd R\"j \u{15}\u{b}n\") `% aH\u{18}r \u{13}^* m\u{13}0 N`m\"% `\" a\u{1b}\u{6}\u{8}\"/ `  ai$j 1\u{1f}3 \u{e}J7\
         t\u{1f}9 3tI\". `O#a$;:\"% `' a4\u{1c}O\"! `8 a\u{d}\u{16}l #<w \u{d}=.\". `J a\u{10}S< \u{17}\u{4}E\"* `4 a*\u{1}\
        R a\u{f}\u{13} ,T4 T\u{9}N 0\\`\". `}!aU2~\"$ `= aV^N <MW\") `  a\u{10}!\u{7f} \u{1a}\u{4}\u{8} mP6\"! `2 a\u{17}\
        DA\"( `# aJ\u{9}} \\J\u{9}\") `  aIX\u{16}\") `  a\u{1}d\u{a}  \u{5}- l\u{15}h l\u{3}q \u{9}\u{5}\u{7f} \u{10}Y\
        (\"$ `= a\u{d}Ai \u{15}Pu '\u{7f}\u{14} \u{19}[\" 0@D G|l \u{a}Vy\". `j!a%\u{d}}\"! `S a\u{7}/x\"/ `  azx{ !&\u{d}\
         b/0 >*9\") `% a\u{10}}c\"( `# aW5g\"* `0 aRl1 M,8 7\u{2}i\") `! a)\u{6}! V([ |\u{0}F \u{16}\u{11}m\"\" `e!a(\u{0}\
        \u{9}  \u{5}\u{18} fH* \u{1b}xn &Xu\". `a#a]a' _\u{1e}K ]\u{6}{ y|\u{8}\"( `( aB<E OvM\". `T a\u{c}WV \u{b}UW\"\
        ( `# agdZ VKa\"% `) aEMl LH\u{1a}\"* `! aEA\\ dJ\u{11} /\u{17}( \u{10}47 \u{b}eC zya \u{4}\u{5}\u{c}\". `{\"aZ\u{1c}\
        U \u{1f}\u{10}~\"! `) a _\u{8}\". `8\"a\u{15}t6 9\u{8}u \u{14}\u{8}\u{8} _1`\". `N\"aZ\u{2}\u{3}\"* `# a3@N 5\u{12}\
        Q vlX :t\u{1a} M(Y\"! `. aX\u{9}\u{0}\"! `\\ aZ<\u{c} \u{19}*$ \u{1f}w#\"- `\u{1f}\u{1f}a\u{9}\u{1b})\". `~!a\u{1c}\
        \u{16}q\"$ `1 at ) i|Z A^d\"! `< aH\u{15}\u{16}\". `\u{6}!aDc2\". `x!aD%\u{d} 1k*\") `  al{f\". `[!a\u{f}Lh X\u{16}\
        p &C\u{b} \u{1}qD U-l\". `>\"a>Ub or\u{2}\". `C\"a\u{d}(\u{15} Jl>\"* `5 a$m\u{15} WnM\"* `4 am\u{15}]$\" `+ a*\
         `& aI@\u{2} \u{3}~\u{3} i\u{3}M 8\u{e}5 sR7\"! `G a}\u{f}O\". `|\"a\u{b}\u{17}C ,. \"* `4 a$\u{19}5 |Ek Pym L\u{a}\
        H S>R K4e\"$ `8 a'Vb\"$ `- a$Jn\"$ `  a\u{17}\u{8}\u{10} \u{1e}\u{13},\"* `3 a\u{b}OR vBg Ic#\". `S#a\u{12}IO L\
        b] |/|\") `$ aSGk\"$ `G aNq\u{1d} pM\u{2}\") `  a\u{b}oI B,\\ \u{a}rn\") `\" aN,0 j\u{0}v\") `  ap\u{11}^ sqw \u{2}\
        s\u{1f}\". `\u{1} a\u{7}B' :H\u{9} d[ \") `# a\u{b}f5 ]gH `62 \u{11}Q7\"$ `: aKra \u{13}\u{7f}i \u{0}\u{3}\u{7f}\
        \"! `I a\u{f}!\u{9} Re  ?\u{1}  DHB 7\u{8}3\"! `) a\u{5}5C \u{1b}g\u{12} |\u{9}\u{18}\"( `$ aEa\u{1d}\"! `C al\u{b}\
        Z w(\u{11} jNn\") `  ahVz Mm\u{3} G\u{7f}\u{1f}\"/ `\" aveE\". `'\"a\u{b}\u{15}c HHm rv\u{13} \u{1f}2\u{16} *D<\
         \u{5}\u{5}_ *li |\u{18}( u7Y s\u{7f}3 )TC q\u{1f}` *C\u{7f} \u{11}F# \u{1}9r\"! `/ aL\u{18}~ \u{e}&.\"% `# a#A\
        S\". `'!a]i\u{16}\"( `) aw\u{1b}\u{17} !\u{14},\"! `] a'Rd ]E\u{15} g\u{3}\u{16} \u{1b}B= {\u{4}? G3\u{5} gK9 G\
        R9\". `^#a$'Q >@\\ {D\u{d}\") `  aXle\") `$ a\"]\u{11} q3P\"* `  a/\u{f}U\"/ `\" ac(: \u{10}5n\"\" `X a\u{0}\u{17}\
        7\"- `\u{1f}\u{1f}aWF[ 7\"x\"! `G a;z\u{7f}\"! `# acF!\"$ `* a1PD FTp \u{1}+\u{16} K5P\". `0!a!\u{b}{\". `\u{1d}\
        !a\u{d}\u{1e}% \u{13}\u{7}D V0k ~=\u{2} `\u{e}\u{e} b=\u{12} s\u{6}g @>l\"* `+ aGMu \u{19}V\u{17} a\u{9}\u{1d} \
        \u{a}4O\". `Z\"a\\c\u{10} kA>\"* `# aEOY\") `# a`\u{17}4 ZRO *I\u{6} g8[ ;yk \u{b}\\\u{12}\"* `8 apE\u{1a} v\u{6}\
        , 2P0\"( `* a\u{5},\u{c} \u{15}Y,\"\" `A!a\u{f}ZD\"/ `  ay\u{7}\u{1e} \u{17}rB 8OG &=\\ jD\\ l\u{7}v 2i!\". `/\"\
        aD~,  L2 z4F\"* `  a\u{15}\u{18}i\"! `( a\u{1f}qn\". `A a\u{7}9\u{7}\"* `' a\u{e}\u{f}\u{8}\"! `@ a4\u{12}\u{13}\
         Y\u{1b}\u{1d} \u{7}\u{9}N Z!j\"( `& a\u{8}em )\u{1d}\u{11} C\u{a}\u{14} \u{1}w= Q0C ~Az\"$ `H a6r\u{9}\"% `# a\
        ]\u{19}\u{13} TVN WO\u{f} g\\1 Y\u{18}Y Ez\u{15} \u{18}&\u{1d} \u{7f}Z@ 2;A\"* `4 aY\u{1}E \u{10}yc \u{e}#\u{15}\
        \") `  a\u{1}F!\"% `  a&cO |*.\"! `V a ?\u{1f} twW\". `m\"a=%k fT/ :o3\". `` a_zw\"- `\u{1f}\u{1f}aPZX [\u{1b}e\
         !\u{18}{\") `# a\"UL fa[ >t\u{4} KYN \u{d}c\u{1} 6\u{10}\u{13} D{\u{18}\". `] aD\u{7}\u{6}\". `} a;o. ~\u{1e}1\
         \u{1a}w` \u{13}!\u{1e} S8V XXv \u{1a}\u{f}\u{16} z8# \u{1f}dg\"( `' a0\u{a}o\"\" `Q!aN/x\"' `$ a\u{a}j\u{1a} n\
        \u{e}e\". `x a`\u{1}R \u{17}\u{4}\u{a}\"( `) a\u{0}^\u{c} \u{16}\u{1c}\u{13} ';/\". `?#a\u{8}j;\". `q#a\u{15}>E\
         +fs \u{8}!\u{12} \u{1d}\"\u{1f} 02j k6\u{0} \u{1c}}? /B]\"$ `> a\u{8}\u{9}  C-! (T7 (9q 6\u{c}\u{3}\") `! amc2\
        \". `H#a@*w !&[ W\u{0}\u{2} LEY \u{4}\u{4}\u{15}\". `*!a\u{1c}w>\"/ `\" a\u{19}DL DP\u{1b} \u{9}B> \u{0}/\u{3} \
        V\u{3}\u{16} \"n\u{1e}\"! `( a\u{1a}$<\"! `[ a\u{16}{l *\u{b}\u{a}\"\" `\\!a\"I) ?QG\"( `# aA|S\"! `L a\u{0}]\u{1d}\
         F_0 +bL K}[ JQh \u{17}\u{d}\u{6} h\u{c}\u{19} g\u{4}! C=3  J^\". `)#a%p\u{7} `Z: \u{17}}>\"* `& aS\u{1e}C z\u{1b}\
        W J'd\"* `4 ap@h .\u{15}n\". `%#a>2R\"( `# alT{\". `\u{16} a^$\u{f} \u{4}bz ].\u{1b} {Y3 f\u{7f}l n\u{b}\u{d}\"\
        % `& ad\u{9}\u{19} H8? M X \u{a}Nt \u{13};| @\u{1c}|\"\" `D!a@YJ *\u{1}b n_Q$! `) a* `, al\u{e}x\"/ `  a,\u{18}\
        \u{7} I\u{17}\u{8} \u{13}U\u{1d}\"* `- aQ\u{12}  \u{1b}{I C%O :\u{12}e zj\\ 1x\" :w,\"$ `H aexQ\") `  a\"fp .O\u{16}\
         \u{f}15 (d\u{6} \u{5}64 \u{7}Fg\"' `\" a{Nt\"! `# a\u{b}GA #B\u{b}\"$ `7 a\u{18}P@ $vX as^ G9h  r. ;(I on\u{a}\
        \"$ `C avO\u{1c}\". `\u{3}\"a\u{1f}Ii ak:\"* `/ at\"\u{15}\"\" `N aa\u{b}8\"! `W a(3\u{b} <;r\") `  aZ?\u{4} [K\
        3 0\u{16}J 7|s\") `  a\u{11}\u{7f}\u{11} c\u{7f}\u{1b} o8H [#b \u{11}\u{6}k l \u{15}\". `P\"aF%) \u{5}\u{18}d \u{1c}\
        o>\". `1#a\u{11}Rz\". `W aZg\u{0} \u{f}\u{1}$ i.[ qee\"\" `'!auwx\"! `8 aS(] R,i \u{11}\u{1}\u{e} >hN\". `\u{15}\
        !a_74 6\u{4}8 u(\\\", `! ay\u{11}+\". ` #a|$e )\u{7f}g \u{b}\u{7}u \u{4}+' #rr J>x\"! `= a\u{d}x} \u{e}\u{c}N \u{1}\
        +\u{e} ux\u{0} ONG \u{0}nN ,\u{16}!\"% `$ aR+g \u{16}\"l VK\u{8} bT5 \u{1d}nC\"\" `A a\u{5}iC dY( 7QM Xgo\"( `\"\
         aqG\u{5} )*\u{13} \u{12}\u{0}\u{1d} TO4\"$ `+ a$J>\"! `. a\u{1e}`{ \u{7}\u{1f}\u{2}\". `8 a\u{1f}gw\"$ `> a\u{19}\
        Q\u{5}\"! `C aG?\u{19}\". `\u{7f}\"auFs\". `\u{19}\"a\u{c}\u{f}\u{1b} 8\u{2}) #S8 y\u{2}Q bf\u{e} #np o\u{1a}^ \
        \\G/\"( `% a\u{15}B: \u{2}.g\"* `. aqg\u{7}\"$ `@ a:#\u{16}\". `5\"a9v& PEo \u{c}<A \u{18}DX\". `N a +a ))\" ~\u{15}\
        S 7L] ,:\u{6} l\u{9}*\". `\u{6} a)8X Xh\u{6} *\u{13}E \u{1}zp xX \") `  a\u{a}9\u{11}\"$ `B a\u{1a}\u{9}8 v\u{f}\
        ?\". `l#aqJp$! `1 a\" `d!aa6B 27^\". `z\"aK\u{1a}\u{13} \u{1b}&C\". `1\"a%UT C\u{f}U K\u{13}j\". `\u{d}!a!3J q~\
        j\". `3\"a((~\". `r a\u{12}p\u{a}$! `I a\" `\\ a&\u{16}] a%c lOj\". `b aK\u{b}m }~\u{7f} 4\u{6}5 h7: \\\u{f}\u{11}\
        \"! `= a+A# 1{$\"+ `\u{1f}\u{1f}aO\u{c}\\ \u{d}2o \u{13}\u{6}D I F\") `! aLOK\"\" `m!aFcp Y\u{0}#&' `$ a* `# a,\
         `! a@\u{7f}p\"- `\u{1f}\u{1f}a\u{1a}{\u{6} V{\u{1e}\"! `H a\u{2}e#\"$ `* a\u{4}u@ :0\u{8}\"\" `\u{1} a\u{0}\u{1f}\
        O hF\u{0} Dp=\"+ `\u{1f}\u{1f}a\u{4}}^\"% `' ai\u{3}` $V- \u{0}~F \u{1c}m\u{7} \u{1e}($ \u{14}\u{10}B \u{11}rd \
        Kfx (6z )\u{1c}<\"! `1 a\u{11}\u{6}I\". `\u{7}\"a.9W \u{7}v{\"! `= ak \u{4}\". `\u{1c}\"a\u{16}ZM \u{7}`g \"j>&\
        ' `# a* `\" a, `  a\u{1b}[I\"\" `G!aCe\u{a} ~j3\". `,#a0)Z\"* `5 a\u{1f}p\u{b} Z#\u{1a} \u{f}l&\"$ `$ a\u{12}#-\
         =]: ^2T ]/p \u{1f}{  \u{13}/L y\u{1a}p 6yu `-=\"! `9 a,\u{1d}X\". `\u{5}!aGK^ Xsi\". `2\"a=@\u{7f}\") `% a-z( \
        5sZ mza 4pd -Pp d)$ ]S| N\u{6}\u{f} \u{12}\u{e}$\". `d!a`4S \u{11}*f nl~\"\" `J!a\u{14}.\u{8} WCt .y& Vt\u{1e} \
        \u{12}\u{d}+$* `# a, `! a\"y9 c\u{3}\u{16}$' `# a, `  a\\X' \u{11}~C$! `R a\" `\u{f} a\u{c}vO {CY\"( `$ af>[ s\u{7f}\
        i \u{d}\u{10}\u{11} \\*J rsS $\u{1b}}\"* `' a#r7 \u{16}0\u{b} /}\u{1c} \u{12}*_\". `\u{2}\"aL\u{18}t \u{1a}z} P\
        \"2 \u{1a}Y? \u{0}\u{12}E /\u{a}] k\u{6}l\"/ `\" au\u{15}\u{1} \u{7}([\". `D\"aZ4c z\u{19}\u{4} \u{2}o\u{15}\"(\
         `& ad\u{6}%\"\" `L!a!WB \u{11}dc\". `+#aest\"( `* aM\u{12}2 E\u{b}] \u{7f}Fc \u{1a}T\u{7f} \u{2}P \"/ `\" ag|(\
         Lcj D\"y \u{1f}\u{1c}~ \u{f}S\u{17} \u{11}Yb oH\u{15} \u{16}Q\u{16}\") `% a`X, rD/\"* `% avnL\"( `( a`Z  \u{f}\
        /O {*[\"! `D a\u{18}'D 1CN  NQ \u{c}rc \u{4}!\u{9}\". `.!afa\u{1d} 1\"} D)\u{1} \u{c}jP\". `\u{b}\"a5R\u{2} \u{11}\
        w\u{2}\"/ `  a[\u{8}\u{10} Vm6 0II 2 [\"- `\u{1f}\u{1f}a\u{16} \u{4} >,\u{5}\". `;!a`\u{8}\u{a} ~fY \u{17}<^ s7\
        i \u{18}\u{d}~ }z\u{1a} V{) Ad`\"% `( as&i u\u{d}&\"$ `3 a\u{4}\u{b}6\"! `V aPHF\". `n#a\u{19}t`\"* `. a\u{1a}@\
        o\"* `3 a\u{1d}\u{1e}\u{5} M}<\". `T\"a \\Q 2EU\"( `% a:\u{17}\u{7f} 8a\u{2}\"\" `l a\u{12}oc\"! `\\ a^t\u{1e} \
        0|O 'vp$\" `/ a* `% aK&[\". `*\"a\u{0}\u{1c}b b\u{7f}t N7v \u{1e}E\u{6} .Y\u{1a} A~7 G\u{1c}C u?z VA\u{4} >\u{1b}\
        \u{1c} f\u{8}*\"% `$ a\u{5}@\u{15} 1g= rSj\"* `4 a\u{7}x} N\u{1d}\u{5} \\\u{1b}9 ~\u{10};\"\" `M!aVPB bk~ G\u{3}\
        3\"! `E aOPK\"\" `} aKSS 'Si DJ\u{7} Tbx EK~\"\" `(!a7h\u{3}\"\" `\u{3} a/%v `W@\"* `4 a\u{15}hu $\u{2}\u{f} 5i\
        ] (\u{1a}` }Qe A%s\"* `! a#\u{15}y c[E\". `\u{8} aN\u{a}\u{1} \u{1a}f!\". `X\"aa-H {\\\u{4} 1\u{7}e S:n\"* `6 a\
        ACw y\u{7f}1 1jc\") `  ajG= =2X ?'\u{c} \u{a}H\u{f} \u{d}\u{1e}\u{1f} Z9U \u{14}+\u{0} \u{6}'K IqT\"* `4 aQM[ )\
        e\u{e} k\u{1a}\u{16} b34 \u{a}BK lco \u{f}\u{1}\u{13} h`) 75-\"\" `\u{b} aQKK \u{1f}JQ <Ki pF\u{5} x`\u{1c} \u{12}\
        \u{e}/ z$n qJ( T\u{18}? $%g \u{19}\u{a}t\"! `T a-\u{14}u p$H\". `<!aL<m \u{c}\u{3}* 4HH\"& `\u{1f}\u{1f}a\u{17}\
        UN wE\\ `\u{1}\u{7f}\") `  a\u{b} \u{9} \u{b}Z* Ks\u{1d}\". `m!a|#( s)h 2\u{1e}n ]n\u{c} \u{1c}4! %!$\"( `# a[{\
        / \u{3}y>\"( `  a8i] J\u{1e}i 8Jo E\u{16}\u{7f} }oS\". `\u{2} a)\u{1f}S\"/ `\" ah\u{1a}m\"\" `1 aQ1\u{e} <s\u{13}\
         \u{e}<' \"'- :\u{b}R 6g` 5\u{8}e\"% `  a\u{d}(\u{1}\"* `4 aU}(\"\" `\u{6} at^2\"$ `& ac7> 3?w \u{1}O\u{7f}\") \
        `  aE\u{3}\" C5Y\". `V#aJHt\"! `7 a\u{1b}\u{e}\u{11} [fK 4Bq \u{13}ix\". `\u{10}\"a~Ww \u{12}Q9 'm\u{d}\") `% a\
        nm\u{16} yGM Aao Ftz \u{4}b$ DQC\"\" `R a\u{17}\u{17}d N\u{11}\u{19} \u{7f}V>\". ``\"a\u{4}<P\"\" `g aEQk A\u{1}\
        k 2\\\u{13}\"* `& af\u{a}%\". `+ aL=J ?`P \u{16}eo \u{1c}\u{10}y f1K X\u{a}\u{7} l2G\". `\u{15} ab6u 5`\u{0}\"*\
         `. a\u{e}\u{14}\u{1} l@' Dd@$! `? a\" `*!aq\u{1b}J \u{8}'V \u{6}R\u{3} #>5 z,~ v\u{14}& n\u{1d}) 3%' PS}\"! `O\
         a| \u{c} 4)\u{c} \u{a};\u{17}\"* `- a~=F \u{f}/Y #|k 9\u{3}\u{e} I;% 7sH\") `  a{\u{1}a \u{13}Z$\"% `  a\u{7f}\
        K* *-< J5R\"$ `1 a\u{11}l\u{12} |:- \"u:\"\" `i!a\u{8}'` :*j\". `c a.E# \u{d}\u{a}A pEb C\u{6}{\"( `# a\u{15}p6\
        \". `_\"au\u{13}; \u{13}=\u{10} }\u{b}P '?s xf\u{7}\"* `$ aIVO \u{1a}a^ RLu\"- `\u{1f}\u{1f}aT\u{19}w j\u{5}* O\
        hZ\") `  ag$s D\u{1b}: \u{0}%\u{1d} kg.\"( `\" a_+@\"( `& aXQ\u{6}\". `\u{7}!a\u{3}%\u{d} 9`V \u{5}\u{7f}Z\"* `\
        4 af\u{9}c R\"e\"\" `M a)\u{6}t\". `K!a\u{d}\u{2}E 1\u{c}K 8YZ \u{1f}:l \u{f}v\u{11} \u{13}6Q \u{9}ec\". `2 a{\u{11}\
        h \u{10}Ei \u{1b}S0\". `U\"aV\u{1f}E {\u{1e}\u{18} 6\u{15}< 0Zu J\u{15}# \u{f}9C  4m 'u\u{4} *\u{1e}e \\jo\"% `\
        ' aJ3p 4;\u{11} (.&\"* `) a?3T\"! `# ab \u{1b} \u{8}\"' IlV\"* `4 au5c \u{18}\u{1}&\"\" `B!a\u{b}h| W\u{f}\u{2}\
         `H\u{16} y:# \u{1f}6E 3C[\"+ `\u{1f}\u{1f}a<\u{13}d\"! `B a\u{7}Ef *e\u{3}\"' `# aaW\u{5} tA/ QcG\". `!!aR\u{9}\
        P q<k \u{13}nx V4\u{1a} q\u{19}?\"/ `\" aYrH B \u{f} 6\u{6}\u{7f} \u{12}3\u{5}\"! `) a\u{7}?\u{16} qp>\") `  at\
        \u{d}B\". `t\"alYJ =\u{1}P @*w h_\u{4} \u{17};^ \u{d}C^ WJ\u{0} a;\u{8}\"- `\u{1f}\u{1f}adA\u{1b} O3%\"\" `$!aq\
        FU lj\u{7}\". `G#aR\u{4}\u{b} ?F\u{c} t\u{f}W .]p\". `i#a\u{7}3\u{b} t\u{13}\" \"S1 FFU #tE\"\" `3!a(\u{10}o K\u{1c}\
        {\"' `$ a(H+ Y]D ;&n\". `J\"aWh\u{3}\"( `# ad\u{1}H fP[\"\" `u a\u{1f}2\u{7f}\"! `6 aB-O \u{b}%\u{15} ZsL\". `<\
         aK\u{d}V\". `\u{7} as}H $\u{1b}\u{10} \u{6}\u{1}\u{16} \"n]\"( `# a\u{13}~\u{5} Q\u{1a}\u{12} zt5\"/ `  a]\u{4}\
        A R%\u{c} b\u{12}4\". `o aLV5 \u{c}O7 \u{f}\u{1a}\u{b} yqF\"\" `S!a\u{1a}v4 \u{b}\u{1d}J\". `c\"a\u{1a}r\u{13} \
        \u{d}ih _y< \u{16}]P &\u{10}~ $7\u{1e}\"* `7 a]J'\"% `! aj\u{d}:\"$ `B a\u{3}@\u{4}\". `G!alO# \u{1b}*T 5vn \u{2}\
        O\u{f}\". `h a\u{f}?+\". `Y#a;+M *%\u{12}\". `6 a\u{1a}4\u{14} k%\u{d} /kG\". `)\"a\u{0}\u{11}O\"& `\u{1f}\u{1f}\
        amkl\". `'#aL\u{10}\u{6}\"\" `' aq2& Xwd$! `T a\" `\u{1b} a3\u{14}& ?I= `}B\"* `  av\u{17}d\". `\u{12}\"a\u{12}\
        \\= \u{0}\u{f}\u{12} iF\u{3}\". `\u{4}\"aG;\u{16}\". `L ad\\& 1)D bPY\". `I!a\u{2}p\u{12}\") `! a\u{10}Xf i\u{12}\
        P\". `) a.TS\", `  aAX\u{13}\". `L#a_\u{11}L !@G u)L 19R W\u{c}d \u{f}); \u{2}\u{8}@ lnA\". `\u{1d} aU\u{1}I ;\u{1}\
        ^\"* `, a(\u{12}J t@P agz\". `(\"a\u{f}Ho\"' `$ aC\u{12}\\ hP-\"( `% a'M\u{6} hy, c\u{19}{ \u{7f}=\u{7f}\"\" `I\
         a~1) >Q]\"! `\" aDa` 1s\u{7} :]\u{f}\". `|!a\u{1}\u{11}P LTu t7V Uq\u{13} Z@\u{1a}\"( `( a2\u{13}x ' H \u{8}0\u{e}\
        \"* `) a9jV  |p \u{7}=- $4#\"! `0 a'Z? \u{1f}\u{16}P geW s9I  'U\". `j#a\u{17}\u{c}t \u{1d}x\u{1f}\"* `* a\u{1}\
        0O \u{7f}RR \u{2}ZW tz` }A~\"/ `  a\u{1a}W' 5&3 /ih a,k &\u{1f}\u{7f} keS\"( `# aMqB \u{15}\\_ -\u{1d}r\"( `% a\
        7d5 E\u{0}$ SFG A\u{15}Y\". `* ao\u{13}b\". `\u{0}\"a&Jq \u{b}\u{1}s PWH\"( `& aB\u{f}x d\u{11}\u{b} Q\u{1c}+ V\
        \u{e}/\"* `6 a*\u{10}Y ]\u{1}k r:E G\u{1}a R\u{1}\u{1c}\"\" `\u{a} a\u{1}\u{2}&\". `t#a\u{1b}\u{8}Q @\u{15}\\ \u{16}\
        (b\") `  a4qG >Vh U[  \u{f}&K l3p P_% \u{1}\u{1c}1 p\u{12}B 2HI \u{1b}Z\u{1f} \u{7f}aW Iae tN& CmD QL_\"* `% aA\
        @w\"$ `\" aq(\u{14} \u{1a}FA \u{f}\u{18}t Y<u$\" `% a* `' a\u{1d}d| o\u{e}\u{10} xF* .\u{8}2 n\u{b}G SkQ _\u{5}\
        q\". `F!a(\u{8}t $8\u{12}\"* `3 a\u{7f}10\"( `$ a}B\u{11} DbA\") `  aq<X W[z p\u{e}\u{16} \u{3}\u{17}_ ?R  JCi \
        \u{11}3p\"! `! a\u{f};z ;*\u{14} /\u{12}4 \u{f}5\u{18} \u{2}S& \u{8}\u{1c}& $=G a2\" \u{14}d*\"% `\" aGYz$\" `4\
         a* `) ao\u{1b}\u{18} #\u{7f}Q\"* `4 aU\u{1c}Y\"( `% aKes\". `\u{4} a$\u{1d}< \u{7f}jE WVj 0>\u{a} a\u{a}C @\u{2}\
        J \u{b}`J wSo\"\" `E!aWA#\"\" `I!aRcX\"! `) aa9b\"! `Q a\u{17}\u{17}+ \u{c}DU \u{b}E@\") `! a\u{2})\u{2}\"\" `?\
         aAJV \u{10}Q\u{a} \u{1b}P)\". `\u{5} a\u{9}Y] =1\u{b} \u{2}v= 8wF 0<9\". `Q#ar < \u{1b}A\u{8} 1\u{6}x 3N}\") `\
          aS., \u{5}!e s\u{5}%\"( `% a;eD\". `=!a5|\u{1d} I\u{12}0 \u{f}uc q\u{10}r ')\u{13} \u{1c}\u{1b}D \u{7f}\u{a}R\
         H\u{a}v V3\u{13} \u{1d}\u{a}C '\u{0}h BSh 2\u{1d}s U=\u{4}\". `L!a\u{7}\u{1a}\u{8}\". `c#a@J3 \u{a}.J jM\u{b} \
        76\u{17} g\u{1c}N Y\u{0}\u{8}\"/ `\" aDZ) X*, \u{3}Qk LLi\", `  a\u{2}=\u{1f} \u{6}-5\"\" `9!a\"\u{10}Q \u{6}\u{5}\
        \u{1d} \u{1c}3V \u{17}\u{1f}s\". `H!a\u{5}'\u{0} }5\u{9}\"! `= a)9/ s\u{1f}N \u{1}WY\". `s#a!'z\"( `' a+=P \u{2}\
        \u{1c}&\". `l!a\"03 ~2X\". `)!aa/j\"* `4 aZnw\"* `- azAx \"\u{12}| ]\u{1e}\" >\u{7f}U '\u{9}g I\u{d}l ,_x\". `.\
        #a3J6 \u{1}\u{12}u '\u{f}) \u{8}\u{f}F\"\" `c a#\u{11}P \u{c}\u{d}S &`d \u{1d}8y %v\u{16}\"* `3 awL\u{1d} /\u{1d}\
        M\"* `4 a%9j $)| s\u{12}\u{1f} G\u{14}\u{d} r`\u{c} yC? z\u{1b}W '|\u{a} N6\u{1b}\"% `& aBMB .S-\"% `% a-\u{15}\
        - \u{1}$G Ox\u{7f} \u{10}o\u{8} 7kc 6B\u{1b} ?\u{13}T\"% `$ a|]k zM1 \u{18}4@ _\u{a}] v_\u{1c} e\u{14}8 1EE HOF\
         ,\u{14}\u{1e}\"* `4 aOe! x[+ :)t tax at\u{1}\"* `) atUT o\u{15}*\"* `- ak\u{7}0 \u{10}XR\"* `0 aX9k e &\". `\u{11}\
         awm. S2`\"% `  a\u{15}3\u{c} \u{6}\u{10}\u{1b} $7{\"( `\" a\u{6}{, +\u{14}_\"\" `=!a\u{6}qb  He  \u{5};\"% `& \
        av;E \u{0}\u{1a}H :*c$\" `@ a' `# a\".u $\u{d}\u{11}\") `% a)\u{7}=\"\" `s aa3P\". `N#auv\u{7} T$\u{9} \u{7}\u{5}\
        \u{9} x\u{1d}4 \u{a}Y@ J\u{3}/ '\u{7}1\") `$ a(~v z/'\"* `1 a\u{12}RV pe\u{d} )E\u{14} qY\u{19} d:I 7df hC\u{5}\
         \u{b}\u{a}\u{e} I\u{1c}2 e\u{11}g B\u{a}\u{14}\". `# awsy Sy4\"* `' a*DP f\u{15}\u{10} `\u{d}. \u{1c}h$ `cy >\u{9}\
        \u{d} \u{17}#4 Pv\u{1b} \u{12}PO vCS f6\u{d} \u{8}+: W\"\u{3}\"$ `A a\u{7f}\u{14}\u{11} \u{1}\u{13}\u{13} /.\u{10}\
         i>$ \u{1a}9z g<\u{9} \u{13}G\u{1c} \u{c}h4 \u{7f}\u{18}; )go\"% `  al ,\"$ `0 a[_x /,& ;J\u{1b} 7)< \u{18}UQ\"\
        * `* a((\u{18} \u{1e}\u{1c}\u{12}\"$ `' ao\u{e}\u{1a} ?)6 #|\u{7} m 2 *<G\". `\u{9}\"aI\u{1f}K _\\p [}w #2:\". \
        `\u{13}\"a;@V -\u{1d}^ \u{8}\u{1}t Zl= y6y\"! `0 a\u{2}\u{4}0\". `;#as]U\"( `% a5\u{14}a \u{11}-B 0x\u{0}\". `1\
        !a\u{1d}\u{2}z 8\u{7}\u{e}\". `l\"aOj# A\u{18}C _>~ b\u{14}\u{11} \u{13}\u{10}\u{16} X$'\"\" `-!ahp\u{14} ?yJ  \
        -\u{4} /\u{1b}\u{d}\"$ `; aV:\u{11} 9\u{17}1 \u{5}.f Lrj\"* `5 aPgk\". `+\"a\u{13}i\u{13}  O\u{1b}\"$ `( aP\u{7}\
        # &\u{f}]\"\" `]!a%nv\"( `\" aV\u{0}\u{1f} _5n Y?w >\u{18}\u{19}\"! `4 a\"vR$( `  a* `+ a%M\u{b} #|D v.. \u{1b}\
        <Z \\e\u{0} e\u{8}\u{1e} )7H 2]p Q\u{2}\u{f} \u{1b}C\" F3;  hR\"( `( a@?b\"% `( aS\u{6}j kD[ rez (@\u{7} qx\u{b}\
         \u{8}\u{7f}|\"$ `' a\u{6}L\u{2} \u{7f}p\u{12} oX\u{1c}\". `\u{f}\"a\u{b}c+ _:F\"\" `* au/S FWU [)v \u{b}Q: 0\u{14}\
        F\". `\u{1a}!abG}\". `Z av\u{d}~ 'K\u{0} \u{1d}x1 9%\\\"* `% ag\u{17}\u{11} ?0_ s\u{12}m G\u{17}V \u{18}#j W\u{0}\
        y\". `,\"aq?L\"! `- a\u{5}5x ]\u{1f}\u{18} \u{5}F\u{1b} }%\u{1e}\"% `$ aC`S\"( `% a}5U ave$\" `2 a/ `\" a'<\u{12}\
         Pi)\". `:!a$/, ;RK\"$ `< a3DP 7_\\ Q2\u{e} zuo\"% `# a\u{13}mw 3}\u{13} Bg! \u{2}\u{b}# EQH\"( `# a3\\X $}\u{19}\
        \". `d#a\u{0}\u{16}*\"\" `a!aYk9 \u{2}wO \u{6}$\u{13}\". `G\"aG\u{1f}7\". `u a\u{14}-R [\u{2}R \u{16}\u{5}/\") \
        `# a1_F\"* `/ a*\u{7}q [N\u{0}\"/ `! a4\u{a}\u{e} \u{0}$\u{12}\") `  ab=\u{15} \u{17}we  J{ \u{12}\u{11}S lw\u{1e}\
        \"$ `) a~4+ L-T  P' \u{14}gA \u{6}}S \u{f}G[ YI\u{e} Rb(\"\" `%!a\u{b}6d 3\\5 N/Y\"' `  a\u{6};~ |B\u{5} ,9=\"!\
         `4 aFX4\") `  a\u{e}\u{8}5\". `:#aVB0 b$$ ;{? d={ \u{13}u~ gu#\"\" `) aG?$ =7* I7c\"$ `5 afm| ,%d \u{19}\u{12}\
        \u{11} $M\u{1a}$! `= a\" `f!aAD= \u{8}\u{a}A\". `r!a)9r d>5 \u{9}2N FVI S\u{7f}\\ \"-7 ]Gl cxs \u{0}L\u{1d} .`;\
         f,b @1I c=J \\z\u{4}\"* `* a+\u{15}\u{6}\") `$ ad?&\"* `4 a2.I\") `! am0\u{0} -\u{1}\u{17}\") `% ao-7\". `: aQ\
        mw }o\u{17}\"* `% a\u{1f}\u{2}F\". `P#a\u{f}0I /%\u{7f} JSm \u{14}:\u{c} 16\u{1b}\". `\u{e}\"aOG` `@q\"/ `  avC\
        \u{6} >f\u{6} >t\u{8} \u{17}\u{18}\u{a} :Pz\". `@ aon \"\" `m a8\u{16}g `\"w A?$ _+N `N= PL? V\u{19}; cSS \u{d}\
        \u{9}2 \u{11}\u{14}9 \u{12}@w wi{\"! `? a\u{6}\\J Yjv ufx \u{19}w; t7s q=\u{1e} u1! \"]W J}| VD\u{7f} t\\) \u{13}\
        \u{6}4 \u{1a}UV\"$ `: acZb &Kk SP,\"( `\" a~\u{12}- R\u{6}M x_q\". `y aHn\u{c} \u{1e}x&\"( `$ aU\u{11}E hTS #!j\
         mlh X]{ p;'\") `$ a[\u{a}( v\u{4}E  [y\"* `4 aNQk&' `$ a* `# a, `! aV&} \u{c}t\u{14} \u{b}sK :n\u{1b}\"$ `# a\u{5}\
        \u{d}4 +@\u{f} wH\u{f} (c( |'[ h*+ 8K/ \u{16}b> ;\u{e}N \u{16}YO\"\" `b!a+-W (`T l`r \u{14}\u{1a}G \u{7f}Xi\"/ \
        `\" an\u{1a}\u{1e} y=7\". `q!a\u{1d}\u{b}[\") `  aac\u{1d} kjl p7y !(@ RI\u{1d} Y\u{1c}'\"( `$ ar?R \u{1f}Q/\"$\
         `2 a7]~ h\u{17}\u{7} QN:\"( `# a.9B\") `  aT$\u{b} \u{9}6  \u{5}~9\") `  aB\u{16}[ \u{1e}S\u{4} 2b\u{6}$! `J a\
        \" `~ a\u{1e}y\u{c}\") `! a4d\u{18}\"$ `! a0K&\"( `$ aBbA e\u{16}H\". `7!a\u{13};K \\{o\". `, a7\u{4}, F1H \u{13}\
        \u{14}Q\") `$ a .= DXs v\u{15}\u{12} U\u{1e}? \u{2}\u{1a}[\"% `# a\u{6}Y\\ u~j\"! `S a7`|\"! `% aKeR\"% `! a`Rj\
         Sy\u{16}\"\" `n apM& aJn\"* `1 aB\u{1b}\u{b}\") `  a,O[ :AO {&*\". `h\"a<^5 5-I \u{15}\u{0}M RQV \u{11}\u{0}c \
        ~:S\"% `\" aspT\". `5!aa\u{9}f$! `' a) `  a`E\u{1f} -\u{13}P\"( `# aX'V\"+ `\u{1f}\u{1f}a\u{18}=[ no^ v$\u{16}\"\
        $ `: aXk*\". `\u{17}\"aG\u{19}\u{3} 9TM\". `\u{18}\"aKP\u{17} EO\" #}L \u{8}@\u{4} \u{6}X\u{1a}\"$ `8 a\u{a}<5\"\
        . `\u{1e}!as3:\"\" `( aI\u{9}t\"% `  atp\u{e}$\" `; a* `* aRsD \u{b}VF H\u{1f}Y HQa t\u{b}4 c]A m0c -\u{a}\u{6}\
         _#9 45D\"$ `G a\u{d}Wn\"$ `( a#46\"! `B anJ^\"* `5 aBS` )\u{1f}N ;a~\"! `C awY\u{8} 3\u{a}\u{f}\"* `4 a01\u{12}\
         U7Z -\u{16}x \u{1b}R\u{1} \u{d}g*\". `q aIq=\". `A\"a?p\u{b}\"! `W aiX! '\u{0}< \u{14}OY fL\u{2}\"! `' a\u{19}\
        G\u{a} FN\u{1b}\". `Y!ao$\u{1c} o,X Q=\\ 96! {eB\"/ `  aV_} L3\u{9}\". `\u{1d}\"a,@4 n\u{8}:\"% `( aUw\u{0} \u{1}\
        \u{3}\u{6}\". `D#a2Pb ]ie =mo E\u{0}v :U\u{1a} S@L D,V \u{18}Sm #)\u{13} \u{17}4\u{16}\"% `% a9%\u{1e} W2, 4\u{1}\
        Q .v\u{7f} qT\u{12}\"! `D aM[E UKW k_Z \u{1a}ic\"* `4 aY\u{1f}\u{16} W[2 \u{12}U< >ae\"% `& aH<2\"* `6 a`[\u{2}\
         y*G oJV\"- `\u{1f}\u{1f}ay\u{5}\u{7f} 6\u{1f}6 DKP\", `! a;}~ H]\u{1f} yg* 6\u{5}M Zb~\"( `) a\u{9}lE 8]c \u{8}\
        7\u{7} \u{7f}??$\" `\u{d} a* `8 aNC\u{7} +J,\". `t!a\u{c}\"m \u{14}N\u{d} U,I\"! `- aO ] \u{1b}=h N\u{1a}m 1a\u{8}\
         LL$ rV8 'KL \u{2}f\\\"' `! ap8j \u{1c}@\u{d} 0#\u{10}\"* `+ abX\u{11} =\u{17}T \u{12}\u{1c}5 x]F }/h$! `+ a\" \
        `Z a|9n :s\u{9} \u{7}5\u{1a} %a& \u{10}nI\"! `@ a1\\a \u{1f}\u{7f}|\") `! a\"15\". `c!a\u{a}C\u{1} U\u{15}\u{19}\
        \". `E!asF* 6\u{1f}+ 9\u{6}K P\u{c}t ?q\u{1c} \u{15}FT L/X pPo H5\u{2} P\"\u{18} \u{6}\u{9}q\"/ `\" a\u{19}b\u{12}\
        \". `]!au_1 k7I 1OS\". `\u{1e}\"aL\u{9}\u{12} \u{12}P&\". `A#aO|1 \u{7}}\u{c} hxx (F9 Nt[ ls) 8\u{10}\u{1} mq<\"\
        ! `3 aK+C \u{13}Js \u{8}}G 2aK\"* `4 adKP S3\u{3} Lb$ uB2\"! `V aE\u{10}U f\u{2}r \u{f} \u{12}\"( `( a^x\u{1} #\
        \u{1a}\u{17} {)6 Vki 2C\u{15} \u{b}#` 4\"\u{15}\"% `& aWgT \u{0}Dh \u{1}\u{e}\u{4} \u{7f}\u{1c}\u{e} \u{11}g@ |\
        6U Ksh\". `T!a\u{3}\u{2}\u{1d} \u{7f}\u{15}* \u{17}zq mM'\"\" `c!aw]I tUL W1W 0e}\") `\" a^\u{7f}_\"$ `% aI,v\"\
        ( `# a\u{11}q} \u{3}\u{8}~ ?w\u{9} X\u{18}. \u{8}Q3\". `m aAR\u{9} c)#\"$ `& a\u{14}\u{15}.\". `\" aG\u{1a}v S)\
        \u{2} D2\u{13}\") `  a\u{10}\u{9}2\"* `5 ao\u{10}]\". `9#aFD) |\u{1}3 51< [gh ?S\u{0} \u{7f}\u{1e}X\". `\u{17} \
        a4ij -aG\". `( at8R\". `. a-<n\"\" `)!a'fr Wnz \u{17}~% g\u{16}M t0\u{11} N\u{13}\u{1d} \u{6}]H\"( `* ay\u{12}/\
        \"! `; a\u{18}\u{3}Z nP\u{2}\". `K\"a\\C\u{19} xD7 KS: !_c\"( `$ afRm 3>\u{5} z`\u{9} \u{0}lB 'FM\"% `\" a\u{a}\
        N\u{c} oT\u{11}\"( `$ aP\u{10}!\"( `\" a\u{18}b) L\u{10}?\"( `* aRMT OhV \u{7f}J\u{7} &J]$! `H a\" `K a*\u{8}3\"\
        / `! a5P6\". `~ a[4\u{c} JFM\"\" `o!a\\am\". `4 aC]t\"( `$ a:?|\"! `; aHH\u{1f}  V' CFI \u{19}#m \u{e}{\u{2}\"!\
         `6 a `\u{13} mOU\"\" `X!a\u{f}{< Hb\u{3} j]\u{19}\". `0\"a?\u{c}C !\"M ,kZ \u{1e}Sj \"|\u{7f}\"! `2 a\u{11}\u{6}\
          ?28 \u{e},D ^\u{1c}~ `\u{9}^\"* `$ aa3v \u{b}=P ][\u{2} c%\u{13}\"( `& agg\u{13}$\" `< a/ `\" a\"gE\"% `% a\u{1e}\
        o\u{1}\"$ `. aUT>\"( `% a0LZ \u{8}\u{1f}\u{1b}\". `\u{13}!a\u{b}\u{2}5 .Kz \u{6}f| I\u{d}q y\u{14}~\"! `S anDE \
        O?M c6X \u{1d}'Y\"$ `? ahc\u{6} :\u{c}\" I#6\"\" `T!a]\u{1b}D\". `\u{14}\"ae[Z gR\u{15}\". `#\"a\\kk \u{5}\u{10}\
        \u{1f} IB\u{8}\"\" `8 aZ,B \u{18}\u{8}X E\"r &%\u{9}\"( `# a[O\u{12} ]8* \u{0}z5\"* `3 a\u{1f}3> 5]H \u{17}o?\"\
        \" `W!ag8\u{9} dN\u{16}\"! `# a\u{18}\u{1d}m j{w \"LD B\u{0}R 3*{\"* `+ azsr <\u{4}! M\u{14}L 3y5 [>7 &\u{10}R \
        ~RH\"( `& a*\u{7}H xHr \u{1}\u{1d}\u{2} &g\u{16} xr $! `C a\" `/!au%5 o}b\"* `& a)\u{2}n \u{13}\u{d}\" .Z' yDQ\"\
        ! `( ab[T\") `  aOf# d~B u\u{1b}{\"* `8 a3\u{10}\u{18} >-( (M5 bLR :4w\"! `Q a!\u{13}* R/C\"\" `\u{c} aWLj \u{1c}\
        2\u{12} bP5 T!$ &\u{17}(\"* `) af81 UcL \u{a}\u{e}\u{10} \u{4}J\u{14} ]\u{8}; {\u{a}/\"! `, a@\u{d}m\"! `7 acvn\
         tW\u{1c}\". `b!ael0 f1A \u{d}\u{15}K$! `? a\" `\u{17} a`ns p\u{d}{ q$, \u{11}B>\"! `\\ ancN \"&P h*\u{e}\") `!\
         a0{Y ;\u{2}\u{13} s+e \u{1f}K}\"- `\u{1f}\u{1f}a\u{14}F\u{0}\"* `* aa!%\"$ `5 axc( L]9 o/U -Q+\"! `, a)1\u{1c}\
        \") `# atv\u{c}\"\" `P aN:h %#} \u{0}v\u{6} g^S )R\u{3}\") `  a\u{c}Q\u{4} H\u{f}\u{c} \u{9}\u{4}\u{18} kS\u{1a}\
         PvV\"% `( aE\u{1d}b B<\u{9} a-(\"- `\u{1f}\u{1f}a&3J\"! `= a]\u{d}o {]F g%o\"! `) a&y\u{5} \u{1}S\u{11} K\u{13}\
        I \u{11}M` \u{1d}hw\"! `? aal\u{1f} :s\u{5} NiG E|\u{19}\") `\" a\u{7f}q4&\" `: a* `/ a/ `\" aJ\u{c}> \u{1e}IL \
        \u{7f}cw \u{a}\u{f}\u{1f} \u{e}3* \u{6}2x :k\u{7} f>5 j\u{1e}: \u{1e}7F \u{d}tv$\" `! a* `! a\u{5}\u{0}\u{5}\"'\
         `# a+Im m\u{6}m\"! `^ ah`= \u{b}k?\". `\u{16}!aP3{ (s} *S\u{1c} B=#\"% `  a&\u{7}k W\u{d}v \u{1}\u{1e}\u{12}\"\
        ! `B a`\u{1b}\u{1f}\". `q\"awD9\"/ `! a](: \u{4}\u{10}A #cJ \u{1f}\u{1e}o kj\u{7f} };\u{1} -i= \u{2}\u{17}\\\"!\
         `, a1,j 9y4 {?E B,` \u{c}Nh \u{b}9j +\u{c}\u{d} 4\u{1c}\u{0} A\u{e}r \u{e}9p Yx}  \u{4}\u{0} _mP\". `\u{e} a/$\
        r ,,\u{8} \u{4}va\"! `] a6q{\"* `, ah<I \u{9}\u{1f}a\") `% a.\u{4}h\"* `$ a\u{8}g@\"/ `\" a=|A iGp\"( `% a\u{2}\
        <z\"$ `4 a7'\u{1d} 73) \\\u{12}\u{12} HEH :a~\". `\"\"a9\u{19}/ x\u{8}\u{18}\"\" `w a)6  VEU 2\u{b}\\\"\" `:!al\
        ?x &1\u{18} 7NE\". `\u{a}!aRx( oC0 \u{2}\u{11}6\"/ `  a\u{16}q\\ |$\u{1d}\". `]#aH\u{3}& K\u{16}\u{f} \u{6}\u{10}\
        P zlB\". `5#a&S~ s8H E\u{8}P \u{e}N9 \u{19}\u{1d}9\". `\\\"a\u{1c}%W \u{10}'i\". `i\"a]i\u{7f} \u{1f}\u{6}* \u{1f}\
        6\u{0}\") `! a\u{e}1\u{e} \u{2}:U .Jt \u{c}9&\"\" `P!a k3\". `G a6\u{2}9 \u{e}C; 4S\u{9} /\u{0}\u{e} z{\u{0}\"(\
         `  aS\u{3}i \u{10}tH XeM |n\u{4}\"! `T aH\u{1c}\u{9} *p\u{b} v\u{10}\" D\u{4}D\"! `& a;:g \u{1b}:X \u{e}\u{13}\
        \u{9} m-\u{11}\". `}\"aZ B :a\u{2} )\u{1a}\u{9}\". `X a_<q nF\u{4} L\u{1a}\u{b} =q3\". `\u{19}!a\u{16}w\u{1}\".\
         `\u{a} a\u{1b}z\u{1} \u{9}$\u{1d}\"% `$ a\u{16}\u{d}!\"* `4 a\u{5}\\7\"! `B agHp\"* `2 a\u{c}~H \u{16}\u{7}\u{7}\
         e-' \"C@ F\u{f}D |B\u{1} \u{1}y\u{1f}\". `Y a\"\u{1e}\u{c}\". `f#a\u{1a}/\u{d}\"* `/ a4t\u{12} \u{6}Q. T\u{1f}\
        \u{b}\"( `\" a5]  {\u{c}= Q@| Zg8\"* `4 a4d\\ J\\C -\u{b}i\") `  a@\u{11}\u{1e} }e\u{1f} 5\u{3}\u{1f} `_D A\u{5}\
        S !S\u{e}\"( `$ ax\u{16}\u{19} [a# \u{3}J8 t}T\"% `! a){\u{1a}\". `&!ak/\u{1f} \u{f}CC 4&F A>\u{14} V\u{9}=\". \
        `\u{f}!a[,>\"( `\" am\u{7f}O\"% `\" abM7 6Ca &E\u{c} \u{d}\u{13}? ?_\u{b}\"' `! az;G gW\u{5} \u{8}\u{15}\u{5} =\
        \u{1}, ,rf |\u{19}\u{0} &5\u{a} 0[\u{d} }\"\u{f}\"' `\" a\u{b}?\u{17} vCL\". `~\"a/#N _\u{16}\\\"% `( a\u{2}ge\"\
        \" ` !aYMi\"% `\" a6\u{0}% \u{7}+3\"\" `Y ajMH .p\u{5}\"! `G aFw\u{a}\"! `\\ a|;7 \u{9}?F \u{16}@\u{12}\". `% a\
        z\u{18}=\"* `  a\u{e}6\u{4} R\u{8}\u{4} G\u{2}\u{9} V\u{14}Q\". `>!a\u{1a}m{$\" `6 a* `' aD|\\\"\" `n!a\u{1d}|^\
         te\" I\u{13}U x}\u{d} G\u{b}\u{1e}\") `% a=CZ *\u{5}\u{10} @W\u{1d}\"* `4 a\u{c}\u{4}| u\u{c}\u{2}\". `> aZt\u{1d}\
        \"/ `\" a\u{13}5E ]vc\") `  aq\\r\"! `\" a(&\u{7f} <t& \u{10}.[ i>d Txj Nh\u{c} \u{1}\u{16}\\ u]9 =\u{15}[  \u{19}\
        [\"( `% as2f q?\u{f}\"* `4 a\u{d}CR\". `Q!a)\u{16}T >Y\u{12} '\u{10}-$! `E a\" `7!a\u{19}\u{19}2 \u{d}\u{14}<\"\
        . `O\"a\"([\"\" `>!a@Du ^l>\"* `5 a\u{1c}\u{d}\u{7f}\". `&\"ae9\u{10} \u{13}T2 |PS [\u{18}R Q:J yyS \u{19}\u{6}\
        4\"! `Q a\"?6 AL\u{1} ~%5\") `$ ak~e \\\u{11}f eb\u{8}\"' `! ahtH\"- `\u{1f}\u{1f}a2zL !{b\"! `L ad\u{2}m =Bs ~\
        &\u{1} ]\u{15}J\". `z!a^\u{b}O xm\u{0} Dj*\". `K#a\u{1}#I\"% `, a0hF c\"o\") `# aqD\u{7}\"$ `> aJ*\u{14} h3^\".\
         `M#a\u{1b}\u{3}\u{0}\"! `* aSyD V3p \u{d}d% \u{7f}EP {it H^\u{1e} \u{19}EI )uL\"$ `M a\u{15}\u{4}|\"! `T a\u{1d}\
        ,\u{2}$\" `\u{e} a* `8 adrE opm n+- \u{f}c:\". `-!a6\u{f}X `\u{e}k 66s p\u{3}@ \u{1d}fY +\u{12}\u{15}\") `% a7\u{f}\
        7 w'\\ \u{17}8\u{1c} D=_\"( `\" ai<\u{19} @\u{9}\u{19}\". `Q\"a\u{c}\u{12}\u{1f} \u{11}NV \u{1a}S\u{10} &\u{17}\
        \u{10}\". `t a6ZY \u{1f}Y\" 2\u{10}, /\u{1e}t \u{2}IO ,bp\"\" `_ a-c\u{1b} Y89 \"\u{4}P E-^ n\u{4}\u{5} b\u{c}\u{18}\
         G\u{f}_ \u{1a}\u{d}e\". `\u{1c} akCo \u{5}\u{3}N 4}[ \u{0}Ag D?s\") `% a9/, }\u{1}j H:\u{17}\"\" `| a\u{d}\u{1b}\
        $\"! `$ a\u{0}\u{8}f Td\u{1b} v?(\"\" `0 a/.D \u{0}#\u{9} )q\u{b}\"$ `> ak\u{7}\u{13} U)\u{14} \u{19}wm NC\u{10}\
        \"* `* aV\u{18}X n{| */} 3l\u{18}\"! `N aWuU\"( `( a\u{1c}Q&\"\" `@!a.(Y \u{10}yu\". `\u{13} a`\u{b}\u{1}\"! `&\
         a\u{4}\u{1f}m\". `\\!a#f[\"! `/ a\u{13}hu nWy w\u{12}}  8'\") `  a0$? \u{b}y\u{7} k%G\"* `/ a}:C vJV :\u{1f}\u{e}\
         e\u{18}\u{19}\") `! aW\u{f}/ >\u{19}P Q\u{a}T \u{10}\"\u{9} O\u{b}* 9\u{10}h z*\u{1a}\"\" `y a\u{12}D* 5&}\". \
        `V aGO\u{f} \u{f}$B WO_ C\u{9}\u{e} \u{15}\u{e}\u{16} 4^\u{1d} \u{12}g\u{13}\". `k a6S# Y@] Ut| ?4\u{1e} \u{1b}\
        I, \u{6}CL K\u{8}N 9\u{4}f \u{14}'s\"/ `! a_g;\". `i a]d? TGE\"! `> a\u{e}\u{11}R \u{6}1|\"% `# a\u{5}\u{5}\u{e}\
        \"\" `= a\u{1e}+( mMd t:l\"! `# aE\u{18}w\". `\u{1}!au@\u{6} 66- %#@\"( `\" a\u{1e}'P NxR \u{1b}(V \u{0}6^\") `\
          a\u{16}I\u{2} n\u{b}\u{e}\"' `\" aH\u{4}\u{10} \u{16}d3 !4F\"\" `d ac.\u{13} \\K, \u{16}v\u{7} \u{13}\u{0}\u{10}\
         !2\u{f} /l\u{1f} '+0 6|O\"\" `W a\u{4}>\\ \u{16}\u{11}\u{e} Zd\u{11}\"$ `D avE\u{1b} H$@\"/ `\" agdK _*\u{14}\"\
        . `W#a'3# ,W) \u{11}fF\"$ `? aPQ\u{16} \u{6}El v]l sIR\". `b#as\u{7}h \u{1e}y\u{6}\". `E a\u{1a}=_ Aig y?\u{1} \
        \u{a}!.\"* `/ aAzH ]/\u{2}\"* `4 a\\\u{13}\u{14} i1\u{1f}\"* `2 aPj' vUg \u{2}?\u{f}\"( `' afn\u{14}\"( `! a`,\u{18}\
         *B) ~=- x2'\"\" `9 am\u{7f}C ,-A SPD\"* `1 aAzc \u{6}\u{7f}g \u{14}}t KM* 8(l\"$ `  a7&n\") `  ayVy !q\u{6} /H\
        \u{1f}\"\" `l!a`[  \u{0}iA\"! `  a\u{1e}^b \u{1d}\u{c}& ~\u{5}=\". `e!a{\u{1f}R\"' `! a\u{1f}\u{1b}\u{c} h_\u{f}\
         F\u{1}\u{14}\". `\u{10}!aC}\u{16} (I,\". `v!a9[L \u{0}?- \u{a}LX G\u{16}* 5Jf \u{7}\u{13}O 1\u{c}[ \u{1c}m\\ O\
        y\u{1a}\"* `6 aBs= \u{5}{[ *%J\". `9\"al_R \u{2}iU C\u{4}Q XBb\". `n\"a=\\: r\u{14}\u{1} =_\u{f}\"( `* aii1 `7]\
        \") `$ a\u{6}3u ?y\u{12} @\u{15}q\"! `$ aD~ \". ``#a'\u{1e}X \u{7}=g V;K qgp\"' `# aj9s\"\" `^!a\u{2}7\u{7f}\")\
         `  a\u{b}:E Z\u{2}  3z5 sH? 8\u{13}A 7=C \u{e}9j ZK\u{b}\"* `6 axJ: &Y\u{c} p2\u{14} dk> \u{16}+A /Ru wM\u{8} \
        \u{1b}g\u{1c}\"* `) a8T2\"! `8 a3\\K \u{5}Q[ \u{16}lX\"% `* a\u{8}$\u{15} \u{3}{6 K8s F\u{a}\"\") `% a\u{7f}g]\"\
        ) `\" a2.d ?\u{b}- |\\: {7U \u{1}9d E\u{8}F\") `  a{\u{11}\u{8} A*F b\u{5}\u{7}\"' `\" aX[( Mn4 =\u{18}^ :\u{d}\
        \u{5}\"( `% aI6> ./L C;+ gpD J_\u{1f} @\u{8}C 3\u{12}^ \u{0}!~ )\u{11}\u{a}\"/ `  a\u{2}\u{1a}7 \u{a}2g\"* `$ a\
        {0{ m.z |\u{1b}\u{3}\"* `! a$^\u{5} [3\u{c}\") `% a\u{14}|@ 6@\u{7f} \u{a}#\u{b} \u{15}>i\"\" `\u{7f} aNj/ 54\u{7}\
        \"\" `{ a\u{c}-\u{14} XS6 9fP\") `# awca\") `# a\u{3}Ge [#G\". `M\"a\u{1c}En \u{10}?p J,v \u{4}P\u{15}\") `  ah\
        \u{e}X\"& `\u{1f}\u{1f}a8[i\") `  a`3 \"* `# afe4 %K\u{1b}\". `d\"aMG, W.0\". `X#a\u{19}7^ ~\u{e}o \u{9}g~\"\" \
        `\u{1c} a+\u{8}\u{4} MP+ ) q \u{6}l\u{7f} )\u{4}\u{1e}\") `  ao\u{5}B LEJ peO J9w qm\u{15}\"( `$ aW16 {\u{13}\u{3}\
         \u{13}\u{f}\u{17} t?l hA= AR= \u{1c}>h \u{6}4y\") `# a8;\u{8} 8L\u{10}\"* `- aP\u{b}%\". `-\"a(_\u{13}\"! `2 a\
        E6g x\u{9}{\". `?\"al\\& T\u{9}^\"\" `\u{18} ay\u{13}c -&~\". `v\"ajo\u{11}\"( `# aGY! 0LY Pr\u{2}\". `I as\u{6}\
        2\"$ `+ a?G_\"* `* anLq 4<\u{5}\"! `= a\u{d}iA sJa Y5' bP- \u{13}Z/\". `  a\u{e}[o kJ\u{13}\". `/ a\u{16};\u{2}\
         Fv\u{15} AFf\") `! ab+\u{13} e\u{16}\u{14} Dn\u{1c} \u{1f}nP iPC\"* `5 a\u{4}\u{4}\u{5}\"( `\" a\u{8}'2 Wx@ 'B\
        m 9*\u{2}\"! `X adB\u{1f}\". `^\"a\u{7f}w!\"! `C aXD\u{1a}\". `g\"aY\u{3}\u{0}\"\" `[!a@@> r\u{3}F L4R \u{7}%h \
        \u{1e}Iy d\u{b}\u{2}\"( `$ a\",q |[~\"* `1 a\u{13}*:\"! `! ahiq yE\u{6} 7\u{d}N DLU \u{1d}.\u{7f}\") `! a=~\u{1a}\
         t.w\"$ `# a*L\u{e} ,Z\u{10}\"( `$ a_Z+ RHl \u{5}F( \u{16}I7 sgo 't\u{2}\"% `' a\u{d}:\u{9} \u{0} T lH\u{5}\"% \
        `$ a\u{9}`6 qJg\". `\u{11}!aj!/\"* `7 a;]9\") `! aSz\u{15} x\u{18}P\". `p\"a.C` Z\u{4}\u{7f}\"\" `\u{8} aI\u{13}\
        \u{11}\"( `  abE3 P)5 }9u Q2$\"! `S a_FS 7\u{c}Y $d\u{10} \u{1b}5# <z\u{0} Ww9 Ih; ?<\u{18} \u{1f}\u{9}V\"- `\u{1f}\
        \u{1f}avha M/\u{9}\"% `$ a#@\u{1a} f4# va/ ]\u{17}O z \u{7f} &\u{11}\u{d} `0A\". `p aXqL \u{d}// \u{f}/P w\u{1e}\
        r Q\\\u{a} l}' cHe\". `\u{18} a?>\u{17} (Q\u{3} 2L6  7@\". `##aEUt n54 W-G B\u{2}\u{1d}\") `  a|\u{a}$ d^= \u{19}\
        !v\"! `^ a\u{12}eI .{j \u{19}a) R0U \u{14}8\u{1} \u{5}t\u{4} `s` &\u{18}i U{\u{11}\"* `, a|4^ ;tl u\u{7f}u \u{1}\
        Uz #8\u{5} SyE\". `p!aUno 2?O\"! `] a&j5 3l5 TP* 6vH\". `_#aIM\u{15} ?eF JnK ks\u{f} 1x\u{12}\"/ `  a\u{11}+. k\
        iY U\u{14}4\". `F#a=\u{11}w\"! `\\ a\u{1c}aj Gqu %:\u{13} =h3 h7D 'JQ\"\" `k!a\u{1b}Vy |F\u{4}\") `$ a\u{a}<0 \u{1d}\
        k\u{8}\"* `\" aRbL\"! `@ a\u{a}\u{10}\u{9}\"\" `+!a$\u{7f}\u{1e}\"* `2 av}K N9n Dv] \u{6}^c jP\u{18}\"\" `\u{13}\
         a^\u{11}7 \u{1a}KY r\u{1f}\u{b}\"$ `\" ak\u{a}\u{e} K_\u{a} UZ\u{1a}\"\" `] am\u{1d}1 \u{17}p\\ \u{e}sl \u{5}\u{6}\
          ,0+ +`: ~Wk\"* `7 a)^\u{2}\". `%\"a$\u{17}+ Y\u{c}0 \\CK =A# E\u{14}) a/D Omu\"% `' a\u{2}q!\") `  aF\u{14})\"\
        \" `\u{9} a+b0 \u{2}R9\". `f\"aNok\". `o#aZt\u{9} Bb\u{15} RC\" \u{2}\u{10}m :\u{1c}_ !6\u{d} {}\u{11} sd4 P{\\\
         C\u{8}a\"* `0 a1!z\"( `) a\u{d}\u{1c}U\"( `& ay\u{1}z &3D Y4I Z>\u{0}\"! `# a\u{18}\u{1}@  \u{12}V ^]\u{9} LW8\
         v(L S@T d\u{9}\u{14} >y- g d 2%\u{3} \u{a}6\u{19}\". `? aj\u{17}\u{1f} 1a$ 6`i tO= [QP\"/ `\" a4(W &Dt\"! `^ a\
        ;u6 !\u{13}C n\u{1}O\"( `% aj\u{0}\u{f} r\u{1b}\u{16} \u{7f}\u{2}+ oqS 4 ` d\u{10}p\"* `$ a\u{7f}Z~ $#\u{1e} \u{14}\
        ^j\") `  a[|\u{14} J\u{2}6\"\" `T aU$? aIM .U\\\"* `) a!:) /2] \u{5}n\u{2} \u{17}\u{9}& \u{f}Du ]O\u{9} tf&\"/ \
        `! a1\u{d}6 e\u{e}7\"! `, a%kl o1Q\"$ `K a\u{19}ZZ\"! `3 a\u{17}N` \u{1a}\u{1b}\u{2}\"/ `\" a\u{8}$1 'O3 'jS Rx\
        c Xou z\u{6}\u{10}\"! `J a\u{1c}\u{17}4 #SD WpU \u{a}he 4\u{7f}k \u{7f}:n 'v@ cf? ()[\"! `A aTn` C~\u{18} yPi O\
        ]~ \\gs\"\" `5 a-<f F\u{1a}{ \u{d}\\\u{5} IQ\u{7} hA\\ ?;\u{7f} r0\u{1d}\"- `\u{1f}\u{1f}ak\u{4}[ .Nu o\u{d}\u{15}\
         7\\( !N)\"- `\u{1f}\u{1f}aL\u{1a}F\"! `! a\u{8}0` r}g\"/ `\" akTy ck( \u{18}#1\") `  a~.< SdX q\u{7}& Abi q6\u{1}\
         4=A \u{d}\u{1b}V ,-b$     l   \u{13}   ,!  >!  L!  L!  P!  p!  \u{7f}!  \u{a}!  \u{19}!  2\"  =\"  y\"  \u{12}\
        \"  2#  2#  V#  y#  #$  <$  J$  p$  w$  \u{9}$  \u{17}$  3%  H%  V%  ]%  l%  z%  \u{8}%  \u{f}%  $&  $&  Z&  k&\
          \u{6}&  \u{6}&  \u{1f}&  &'  &'  -'  8'  F'  t'  \u{1b}'  8(  C(  q(  x(  x(  \u{7}(  \u{12}(   )  ')  =)  O)\
          a)  a)  o)  v)  \u{16})  (*  >*  Z*  a*  \u{5}*  \u{13}*  ++  =+  R+  ]+  y+  \u{0}+  \u{4}+  \u{b}+  !,  K, \
         ],  r,  },  \u{1},  \u{c},  \"-  ;-  F-  N-  y-  \u{1a}-  ,.  7.  ;.  ;.  C.  N.  Y.  h.  z.  \u{9}.  \"/  )/ \
         0/  >/  ^/  l/  \u{2}/  \u{14}/  \u{1b}/  10  T0  _0  q0  q0  \u{b}0  ,1  41  b1  f1  t1  \u{9}1  \u{d}1  \u{1b}\
        1  &2  42  P2  e2  \u{6}2  \u{15}2  *3  *3  <3  Q3  c3  x3  \u{6}3  \u{6}3  \u{14}3  \u{14}3  64  =4  A4  ]4  v\
        4  \u{4}4  \u{19}4  65  65  D5  O5  a5  w5  \u{13}5  \u{1e}5  -6  J6  `6  n6  u6  \u{4}6  \u{16}6  $7  67  =7  \
        `7  y7  \u{b}7  '8  :8  H8  ^8  ^8  w8  \u{1b}8  \u{1f}8  #9  *9  .9  G9  h9  \u{c}9  \":  0:  >:  W:  s:  ~:  \
        \u{1b}:  \";  &;  &;  6;  D;  k;  \u{16};  $<  +<  2<  @<  R<  h<  v<  }<  !=  ,=  A=  W=  n=  y=  \u{0}=  \u{1a}\
        =  ,>  F>  c>  n>  v>  }>  \u{1}>  \u{13}>  3?  3?  E?  L?  q?  u?  y?  \u{4}?  \u{1a}?  ,@  V@  i@  \u{17}@  8\
        A  cA  qA  \u{6}A  \u{1f}A  1B  CB  QB  cB  \u{e}B  .C  5C  AC  ZC  zC  \u{f}C  \u{1a}C  PD  pD  \u{7f}D  \u{15}\
        D   E  :E  EE  ^E  bE  mE  \u{11}E  .F  <F  NF  aF  }F  \u{f}F  \u{1a}F  2G  KG  iG  {G  {G  \u{6}G  0H  RH  kH\
          kH  rH  yH  \u{4}H  \u{1e}H  -I  JI  \u{2}I  %J  ?J  YJ  hJ  \u{7f}J  \u{11}J  \u{1c}J  CK  NK  gK  \u{0}K  \u{1c}\
        K   L  .L  ]L  aL  wL  \u{2}L  \u{17}L  &M  8M  bM  |M  \u{7}M  \u{1d}M  6N  AN  WN  wN  \u{5}N  \u{10}N  \u{10}\
        N  ,O  LO  SO  lO  \u{2}O  \u{6}O  \u{e}O  \u{12}O  \u{12}O  6P  KP  SP  SP  [P  \u{5}P  \u{13}P  %Q  ,Q  BQ  B\
        Q  _Q  fQ  mQ  \u{14}Q  \u{1b}Q  4R  4R  MR  fR  {R  \u{7f}R  \u{11}R  &S  *S  ;S  ^S  iS  pS  \u{9}S  0T  >T  \
        BT  [T  [T  ~T  \u{13}T  !U  =U  DU  RU  hU  \u{2}U  \u{17}U  \u{1b}U  -V  NV  YV  gV  vV  \u{9}V  \u{9}V  \u{1b}\
        V  )W  >W  MW  fW  tW  \u{a}W  .X  KX  KX  ]X  oX  \u{2}X  \u{d}X  \u{d}X  \u{1f}X  .Y  =Y  =Y  AY  kY  kY  \u{0}\
        Y  \u{15}Y  #Z  CZ  UZ  uZ  \u{e}Z  '[  O[  V[  Z[  o[  ~[  \u{9}[  &\\  M\\  i\\  w\\  \u{9}\\  \u{d}\\  8]  ?\
        ]  Q]  c]  n]  u]  \u{b}]  !^  :^  L^  S^  ^^  l^  l^  l^  z^  \u{14}^  \u{1f}^  9_  V_  o_  \u{4}_  (`  ;`  ;`\
          a`  o`  \u{1}`  \u{5}`  \u{13}`  \u{17}`  \u{17}`  \u{17}`  &a  2a  @a  Na  \\a  ka  }a  \u{1a}a  ,b  Lb  eb \
         eb  sb  \u{16}b  (c  /c  =c  Dc  ac  ic  wc  \u{5}c  \u{c}c  \u{13}c  \u{17}c  %d  %d  ,d  :d  Wd  id  \u{2}d \
         (e  6e  :e  Le  ae  }e  \u{f}e  Af  Sf  hf  xf  \u{a}f  \u{e}f  \u{19}f  'g  +g  6g  :g  Pg  ig  tg  \u{10}g  \
        #h  Jh  Xh  gh  gh  vh  }h  \u{4}h  \u{19}h  'i  2i  Si  {i  \u{9}i  \u{10}i  \u{1f}i  #j  8j  Rj  `j  kj  vj  \
        zj  \u{1b}j  1k  Jk  Jk  Uk  lk  \u{d}k  \"l  )l  4l  ?l  Cl  Jl  nl  \u{3}l  \u{a}l  \u{e}l  \u{1d}l  ?m  Qm  \
        Xm  jm  \u{4}m  !n  Dn  Yn  kn  ~n  ~n  \u{6}n  0o  Io  [o  po  ~o  \u{10}o  0p  ;p  Fp  `p  |p  \u{11}p  5q  D\
        q  Zq  hq  \u{b}q  \u{1a}q  (r  Kr  Zr  hr  \u{1}r  \u{1b}r  1s  8s  Cs  [s  ms  \u{7f}s  \u{18}s  't  Ct  Jt  \
        kt  rt  \u{f}t  (u  >u  Qu  cu  nu  yu  \u{8}u  &v  Cv  Nv  Uv  jv  nv  \u{0}v  $w  +w  6w  Aw  aw  ew  pw  ~w \
         \u{1e}w  \"x  Bx  Qx  cx  jx  ux  \u{7}x  \u{19}x  0y  0y  >y  By  Ty  by  wy  \u{c}y  \u{17}y  \"z  0z  Ez  L\
        z  Sz  hz  vz  zz  \u{5}z  \u{c}z  %{  ={  D{  ]{  a{  w{  ~{  \u{a}{  \u{1f}{  1|  9|  O|  ]|  ~|  \u{c}|  \u{c}\
        |  \u{c}|  \u{1a}|  A}  `}  \u{10}}  )~  >~  E~  Z~  a~  l~  !\u{7f}  H\u{7f}  S\u{7f}  h\u{7f}  o\u{7f}  \u{1}\
        \u{7f}  \u{1}\u{7f}  \u{16}\u{7f}  :\u{0}  :\u{0}  P\u{0}  b\u{0}  \u{9}\u{0}  \u{17}\u{0}  7\u{1}  G\u{1}  g\u{1}\
          u\u{1}  \u{b}\u{1}  !\u{2}  6\u{2}  A\u{2}  V\u{2}  h\u{2}  z\u{2}  \u{13}\u{2}  \u{1b}\u{2}  &\u{3}  *\u{3} \
         9\u{3}  C\u{3}  `\u{3}  z\u{3}  \u{5}\u{3}  \u{c}\u{3}  \u{14}\u{3}  &\u{4}  -\u{4}  5\u{4}  <\u{4}  G\u{4}  K\
        \u{4}  `\u{4}  g\u{4}  \u{1}\u{4}  $\u{5}  0\u{5}  ;\u{5}  B\u{5}  W\u{5}  b\u{5}  p\u{5}  {\u{5}  \u{a}\u{5}  \
        8\u{6}  C\u{6}  X\u{6}  f\u{6}  m\u{6}  t\u{6}  {\u{6}  \u{d}\u{6}  \u{1f}\u{6}  .\u{7}  H\u{7}  Z\u{7}  h\u{7}\
          \u{1}\u{7}  \u{5}\u{7}  \u{14}\u{7}  \"\u{8}  4\u{8}  W\u{8}  W\u{8}  [\u{8}  p\u{8}  \u{2}\u{8}  \u{1c}\u{8}\
          <\u{9}  Q\u{9}  \\\u{9}  h\u{9}  w\u{9}  w\u{9}  \u{2}\u{9}  \u{14}\u{9}  ;\u{a}  ^\u{a}  q\u{a}  \u{7}\u{a} \
         \u{7}\u{a}  $\u{b}  6\u{b}  T\u{b}  e\u{b}  {\u{b}  \u{2}\u{b}  \u{6}\u{b}  \u{6}\u{b}  \u{14}\u{b}  #\u{c}  8\
        \u{c}  8\u{c}  <\u{c}  G\u{c}  k\u{c}  z\u{c}  \u{5}\u{c}  \u{18}\u{c}  #\u{d}  #\u{d}  8\u{d}  N\u{d}  U\u{d} \
         q\u{d}  q\u{d}  \u{1b}\u{d}  &\u{e}  -\u{e}  -\u{e}  4\u{e}  <\u{e}  J\u{e}  k\u{e}  k\u{e}  r\u{e}  v\u{e}  \u{9}\
        \u{e}  \"\u{f}  1\u{f}  _\u{f}  f\u{f}  {\u{f}  \u{9}\u{f}  \u{14}\u{f}  \u{1c}\u{f}  *\u{10}  8\u{10}  Q\u{10}\
          X\u{10}  f\u{10}  \u{11}\u{10}  \u{18}\u{10}  '\u{11}  @\u{11}  G\u{11}  U\u{11}  q\u{11}  \u{e}\u{11}  :\u{12}\
          E\u{12}  ]\u{12}  k\u{12}  \u{15}\u{12}  2\u{13}  H\u{13}  L\u{13}  W\u{13}  i\u{13}  m\u{13}  x\u{13}  \u{15}\
        \u{13}  1\u{14}  ?\u{14}  T\u{14}  _\u{14}  \u{0}\u{14}  \u{b}\u{14}   \u{15}  .\u{15}  U\u{15}  \u{7}\u{15}  \u{12}\
        \u{15}  \u{1d}\u{15}  0\u{16}  Q\u{16}  X\u{16}  \\\u{16}  \u{4}\u{16}  8\u{17}  f\u{17}  j\u{17}  u\u{17}  \u{a}\
        \u{17}  \u{1c}\u{17}  <\u{18}  C\u{18}  j\u{18}  \u{7f}\u{18}  \u{1b}\u{18}  )\u{19}  -\u{19}  9\u{19}  W\u{19}\
          p\u{19}  \u{19}\u{19}  +\u{1a}  H\u{1a}  ]\u{1a}  k\u{1a}  ~\u{1a}  \u{10}\u{1a}  \"\u{1b}  D\u{1b}  R\u{1b} \
         g\u{1b}  |\u{1b}  \u{e}\u{1b}  \u{12}\u{1b}  \u{1a}\u{1b}  )\u{1c}  B\u{1c}  i\u{1c}  w\u{1c}  \u{2}\u{1c}  \u{6}\
        \u{1c}  \u{1f}\u{1c}  8\u{1d}  T\u{1d}  n\u{1d}  \u{15}\u{1d}  .\u{1e}  D\u{1e}  O\u{1e}  d\u{1e}  h\u{1e}  ~\u{1e}\
          \u{1a}\u{1e}  6\u{1f}  Y\u{1f}  n\u{1f}  y\u{1f}  y\u{1f}  \u{12}\u{1f}  ; ! I ! W ! i ! i ! i ! { ! \u{6} ! \
         !! /!! O!! r!! \u{1}!! \u{16}!! /\"! 3\"! ;\"! e\"! s\"! \u{8}\"! \u{10}\"! \u{1e}\"! &#! C#! J#! Q#! c#! |#! \
        \u{a}#! \u{18}#! -$! C$! ]$! k$! \u{4}$! \u{12}$! 9%! D%! d%! h%! \u{f}%! \u{1a}%! ,&! 7&! P&! _&! u&! \u{0}&! \
        )'! M'! f'! q'! \u{7f}'! \u{d}'! \u{1f}'! '(! G(! U(! \\(! x(! \u{7}(! \u{e}(!  )! 5)! H)! O)! d)! k)! v)! \u{c}\
        )! \u{1b})! -*! ?*! d*! s*! \u{2}*! \u{9}*! \u{9}*! %+! 7+! B+! I+! P+! [+! m+! t+! \u{d}+! &,! -,! 4,! N,! c,!\
         \u{7f},! \u{d},! \"-! 4-! ?-! `-! d-! v-! $.! $.! :.! B.! I.! k.! \u{10}.! -/! C/! N/! Y/! h/! p/! \u{c}/! \u{1a}\
        /! \"0! 10! C0! W0! p0! \u{14}0! \u{1f}0! <1! N1! ]1! h1! \u{4}1! \u{b}1! .2! <2! Y2! ]2! r2! z2! \u{13}2! %3! \
        73! B3! T3! f3! {3! \u{7f}3! \u{1f}3! *4! C4! R4! g4! k4! r4! }4! \u{16}4! :5! F5! h5! w5! ~5! ~5! \u{14}5! )6!\
         W6! p6! p6! \u{2}6! \u{10}6! \u{1e}6! \"7! -7! [7! q7! \u{a}7! *8! 88! K8! S8! f8! \u{2}8! \u{15}8! $9! 69! L9\
        ! L9! b9! i9! \u{1}9! \u{c}9! \u{1a}9! \":! -:! ?:! F:! _:! q:! x:! \u{19}:! #;! 9;! D;! R;! l;! \u{10};! %<! ,\
        <! ><! M<! j<! j<! n<! \u{7}<! \u{16}<! 6=! :=! O=! i=! q=! y=! \u{7}=! +>! :>! H>! _>! n>! n>! }>! \u{4}>! \u{16}\
        >! 2?! N?! Y?! d?! \u{0}?! \u{0}?! \u{16}?! :@! I@! _@! f@! {@! \u{14}@! 0A! 4A! NA! NA! ]A! hA! ~A! \u{5}A! \u{14}\
        A! ,B! 0B! 7B! bB! qB! \u{7}B! \u{1c}B! @C! GC! YC! jC! uC! \u{0}C!  D! .D! 9D! @D! VD! VD! dD! sD! wD! \u{13}D\
        ! \u{17}D! ,E! 3E! AE! OE! hE! oE! \u{b}E! \"F! ;F! CF! QF! QF! XF! nF! nF! \u{8}F! \u{1e}F! -G! CG! NG! VG! sG\
        ! \"H! >H! TH! gH! \u{e}H!  I! .I! =I! DI! lI! \u{8}I! \u{16}I! 5J! 9J! KJ! ^J! ^J! qJ! \u{a}J! \u{18}J!  K! 3K\
        ! >K! EK! SK! aK! vK! ~K! \u{10}K! \"L! ?L! XL! qL! |L! \u{a}L! \u{11}L! \u{1c}L! .M! CM! NM! `M! \u{e}M! \u{19}\
        M! 'N! <N! QN! _N! qN! |N! \u{f}N! \u{1d}N! 3O! EO! LO! aO! hO! zO! \u{1}O! &P! ?P! TP! `P! kP! oP! }P! \u{4}P!\
         (Q! 0Q! 0Q! IQ! IQ! ^Q! mQ! \u{6}Q! \u{1c}Q! <R! JR! RR! dR! oR! zR! \u{1}R! \u{10}R! \u{17}R! \u{1b}R! 4S! 8S\
        ! FS! FS! tS! \u{5}S! !T! 3T! >T! QT! XT! jT! \u{7f}T! \u{7f}T! \u{18}T! #U! 1U! LU! SU! ^U! \u{16}U! +V! @V! R\
        V! dV! vV! \u{4}V! \u{8}V! \u{16}V! (W! LW! iW! \u{3}W! *X! 9X! KX! `X! oX! \u{5}X! \u{10}X! \u{14}X! -Y! ;Y! B\
        Y! [Y! cY! \u{0}Y! \u{0}Y! !Z! 3Z! AZ! LZ! ^Z! wZ! \u{6}Z! 3[! H[! Z[! e[! \u{8}[! \u{8}[! \u{8}[! 5\\! J\\! c\\\
        ! \u{4}\\! $]! G]! Z]! a]! v]! \u{12}]!  ^! =^! S^! f^! q^! \u{11}^! \u{11}^! \u{18}^! &_! &_! M_! g_! \u{4}_! \
        '`! K`! ]`! d`! w`! \u{1a}`! (a! =a! Oa! ha! wa! \u{1f}a! 5b! db! vb! \u{4}b! \u{b}b!  c! .c! Dc! ec! lc! wc! ~\
        c! \u{11}c! +d! Od! Vd! sd! zd! \u{c}d! (e! 6e! :e! Pe! qe! \u{b}e! !f! :f! hf! zf! !g! /g! Dg! Dg! Zg! eg! eg!\
         sg! \u{9}g! \u{15}g! *h! 5h! Ch! Rh! Rh! Yh! `h! \u{2}h! \u{10}h! \"i! 5i! Ji! ci! \u{0}i! \u{0}i! \u{7}i! \u{7}\
        i! \u{15}i! \u{15}i! #j! 2j! 9j! ej! wj! \u{1b}j! #k! 1k! 5k! 9k! @k! Vk! dk! ok! }k! \u{12}k! %l! <l! Nl! nl! \
        yl! \u{0}l!  m! =m! Hm! sm! zm! \u{12}m! /n! /n! On! en! zn! \u{c}n! \u{13}n! \u{1e}n! %o! :o! Xo! fo! uo! \u{15}\
        o! (p! 3p! Ap! Ip! op! \u{8}p! &q! Fq! jq! jq! \u{7f}q! \u{1c}q! \u{1c}q! #r! *r! Gr! ur! |r! \u{1d}r! ,s! >s! \
        Bs! [s! ms! xs! \u{6}s! \u{15}s! +t! Dt! Ht! Vt! Zt! ht! zt! \u{10}t! \"u! 0u! 8u! Ju! Yu! yu! yu! \u{b}u!  v! \
        2v! @v! @v! Nv! kv! sv! {v! \u{9}v! (w! >w! lw! ~w! \u{17}w! %x! %x! 7x! 7x! Ix! Mx! gx! yx! \u{12}x! +y! @y! \\\
        y! jy! \u{1f}y! 1z! Fz! \\z! gz! gz! uz! \u{7}z! /{! A{! P{! P{! [{! m{! \u{a}{! 1|! F|! U|! c|! \u{3}|! \u{11}\
        |! *}! 8}! 8}! ?}! ?}! M}! f}! t}! \u{d}}! -~! -~! B~! M~! X~! j~! j~! \u{a}~! \u{15}~! .\u{7f}! 2\u{7f}! G\u{7f}\
        ! U\u{7f}! U\u{7f}! \u{0}\u{7f}! \u{17}\u{7f}! ;\u{0}! X\u{0}! m\u{0}! {\u{0}! \u{e}\u{0}! !\u{1}! %\u{1}! >\u{1}\
        ! [\u{1}! i\u{1}! |\u{1}! !\u{2}! 3\u{2}! H\u{2}! T\u{2}! j\u{2}! \u{4}\u{2}! \u{4}\u{2}! \u{12}\u{2}! \u{1d}\u{2}\
        ! 9\u{3}! 9\u{3}! R\u{3}! o\u{3}! v\u{3}! \u{1}\u{3}! \u{5}\u{3}! \u{13}\u{3}! 0\u{4}! X\u{4}! m\u{4}! t\u{4}! \
        \u{2}\u{4}! \"\u{5}! M\u{5}! X\u{5}! _\u{5}! j\u{5}! t\u{5}! \u{a}\u{5}! \u{a}\u{5}! \u{18}\u{5}! P\u{6}! T\u{6}\
        ! f\u{6}! y\u{6}! \u{7}\u{6}! \u{16}\u{6}! !\u{7}! 2\u{7}! @\u{7}! Y\u{7}! `\u{7}! v\u{7}! ~\u{7}! ~\u{7}! /\u{8}\
        ! =\u{8}! P\u{8}! ^\u{8}! m\u{8}! {\u{8}! \u{12}\u{8}! !\u{9}! A\u{9}! S\u{9}! m\u{9}! x\u{9}! \u{7}\u{9}! \u{13}\
        \u{9}! !\u{a}! 3\u{a}! `\u{a}! g\u{a}! y\u{a}! \u{16}\u{a}! \u{1d}\u{a}! /\u{b}! D\u{b}! W\u{b}! t\u{b}! \u{6}\u{b}\
        ! \u{1f}\u{b}! ?\u{c}! _\u{c}! j\u{c}! u\u{c}! |\u{c}! \u{11}\u{c}! \u{1c}\u{c}! G\u{d}! `\u{d}! \u{a}\u{d}! \u{1c}\
        \u{d}! A\u{e}! O\u{e}! ^\u{e}! |\u{e}! \u{b}\u{e}! \u{19}\u{e}! (\u{f}! >\u{f}! W\u{f}! m\u{f}! w\u{f}! \u{d}\u{f}\
        ! \u{d}\u{f}! \u{11}\u{f}! \u{18}\u{f}! *\u{10}! 5\u{10}! G\u{10}! X\u{10}! q\u{10}! \u{7}\u{10}! \u{1c}\u{10}!\
         A\u{11}! L\u{11}! p\u{11}! \u{10}\u{11}! ,\u{12}! ,\u{12}! E\u{12}! L\u{12}! e\u{12}! ~\u{12}! \u{c}\u{12}! \u{18}\
        \u{12}! \u{1f}\u{12}! 1\u{13}! P\u{13}! ^\u{13}! t\u{13}! \u{7f}\u{13}! \u{15}\u{13}! \u{1c}\u{13}! .\u{14}! Q\u{14}\
        ! _\u{14}! j\u{14}! j\u{14}! \u{7}\u{14}! \u{b}\u{14}! \u{16}\u{14}! \u{1d}\u{14}! \u{1d}\u{14}! +\u{15}! 2\u{15}\
        ! @\u{15}! R\u{15}! n\u{15}! }\u{15}! \u{4}\u{15}! $\u{16}! 3\u{16}! B\u{16}! x\u{16}! |\u{16}! \u{7}\u{16}! $\u{17}\
        ! 2\u{17}! D\u{17}! K\u{17}! ]\u{17}! v\u{17}! \u{4}\u{17}! \u{16}\u{17}! \u{16}\u{17}! %\u{18}! 4\u{18}! M\u{18}\
        ! q\u{18}! u\u{18}! \u{f}\u{18}! \u{13}\u{18}! \u{1e}\u{18}! )\u{19}! ?\u{19}! J\u{19}! X\u{19}! b\u{19}! x\u{19}\
        ! \u{a}\u{19}! \u{1f}\u{19}! B\u{1a}! \\\u{1a}! r\u{1a}! \u{1b}\u{1a}! 6\u{1b}! 6\u{1b}! `\u{1b}! g\u{1b}! \u{b}\
        \u{1b}! (\u{1c}! 2\u{1c}! @\u{1c}! K\u{1c}! ]\u{1c}! h\u{1c}! v\u{1c}! \u{8}\u{1c}! \u{16}\u{1c}! /\u{1d}! E\u{1d}\
        ! I\u{1d}! j\u{1d}! \u{6}\u{1d}! #\u{1e}! *\u{1e}! *\u{1e}! 9\u{1e}! A\u{1e}! E\u{1e}! E\u{1e}! E\u{1e}! h\u{1e}\
        ! \u{4}\u{1e}! \u{16}\u{1e}! ,\u{1f}! 7\u{1f}! L\u{1f}! P\u{1f}! i\u{1f}! p\u{1f}! \u{2}\u{1f}! * \" ? \" M \" \
        [ \" { \" \u{14} \" \u{1b} \" 9!\" H!\" ]!\" v!\" \u{4}!\" \u{19}!\" L\"\" W\"\" s\"\" \u{1}\"\" \u{14}\"\" \u{1f}\
        \"\" 4#\" ;#\" J#\" `#\" y#\" '$\" 5$\" G$\" R$\" g$\" \u{3}$\" \u{e}$\" '%\" .%\" <%\" U%\" l%\" \u{9}%\" \u{1e}\
        %\" )&\" 0&\" ?&\" _&\" j&\" |&\" \u{1d}&\" ('\" 7'\" o'\" ~'\" \u{c}'\" \u{10}'\" \u{17}'\" &(\" ;(\" i(\" x(\"\
         \u{7f}(\" \u{18}(\" &)\" 1)\" <)\" Y)\" `)\" g)\" u)\" \u{16})\" :*\" ]*\" r*\" \u{8}*\" (+\" D+\" Y+\" Y+\" d\
        +\" k+\" o+\" s+\" ~+\" \u{e}+\" \u{1f}+\" 4,\" @,\" H,\" S,\" Z,\" h,\" \u{4},\" \u{f},\" \u{1a},\" 3-\" B-\" \
        P-\" l-\" z-\" \u{c}-\" \u{17}-\" 0.\" M.\" _.\" f.\" u.\" y.\" \u{b}.\" \u{13}.\" ,/\" I/\" i/\" \u{9}/\" \u{1e}\
        /\" 70\" W0\" l0\" w0\" \u{c}0\" !1\" 61\" K1\" h1\" s1\" ~1\" !2\" 32\" b2\" f2\" \u{5}2\" \u{1f}2\" &3\" N3\"\
         ]3\" k3\" \u{2}3\" \u{14}3\" \"4\" Y4\" \u{7}4\" \u{e}4\" \u{15}4\" #5\" '5\" 25\" D5\" P5\" [5\" i5\" ~5\" \u{13}\
        5\" \u{1a}5\" %6\" 06\" I6\" Q6\" ]6\" a6\" \u{6}6\" #7\" U7\" \\7\" g7\" \u{3}7\" \u{12}7\" !8\" (8\" /8\" /8\"\
         A8\" H8\" P8\" W8\" l8\" s8\" \u{5}8\" %9\" E9\" _9\" q9\" \u{7f}9\" *:\" F:\" Q:\" c:\" y:\" y:\" y:\" y:\" y\
        :\" \u{1}:\" \u{13}:\" \u{13}:\" (;\" /;\" >;\" T;\" \u{5};\" \u{14};\" 0<\" ;<\" Y<\" k<\" }<\" \u{b}<\" \u{12}\
        <\" !=\" 3=\" L=\" f=\" \u{7}=\" $>\" +>\" 6>\" Y>\" n>\" \u{0}>\" \u{12}>\" +?\" =?\" K?\" R?\" k?\" y?\" \u{1}\
        ?\" \u{16}?\" V@\" ]@\" h@\" \u{8}@\" \u{f}@\" \u{1d}@\" 0A\" 7A\" BA\" mA\" xA\" xA\" \u{e}A\" $B\" 9B\" NB\" \
        RB\" dB\" \u{8}B\" \u{f}B\" !C\" HC\" ]C\" dC\" kC\" \u{1}C\" \u{14}C\" \u{18}C\" \u{1f}C\" .D\" JD\" \\D\" xD\"\
         |D\" \u{1c}D\" 5E\" =E\" \\E\" dE\" oE\" \u{0}E\" \u{0}E\" \u{1c}E\" ?F\" [F\" _F\" tF\" \u{7f}F\" \u{a}F\" \u{1f}\
        F\" <G\" JG\" oG\" sG\" \u{5}G\" \u{17}G\" 7H\" EH\" WH\" WH\" sH\" {H\" \u{19}H\"  I\" 9I\" @I\" DI\" kI\" \u{4}\
        I\" \u{1d}I\" :J\" IJ\" [J\" fJ\" jJ\" xJ\" \u{1c}J\" .K\" 2K\" \\K\" qK\" \u{7f}K\" \u{d}K\" #L\" 8L\" QL\" _L\
        \" \u{1}L\" \u{16}L\" $M\" 2M\" 9M\" @M\" GM\" UM\" cM\" qM\" \u{18}M\" 'N\" GN\" NN\" `N\" vN\" \u{10}N\" %O\"\
         IO\" iO\" \u{7f}O\" \u{14}O\" 0P\" IP\" fP\" \u{6}P\" *Q\" CQ\" NQ\" uQ\" yQ\" \u{1d}Q\" (R\" RR\" dR\" pR\" \u{5}\
        R\" %S\" 0S\" BS\" QS\" cS\" wS\" \u{c}S\" \u{17}S\" \"T\" ?T\" FT\" dT\" }T\" \u{13}T\" \u{1a}T\" /U\" =U\" EU\
        \" SU\" ^U\" ^U\" iU\" xU\" \u{a}U\" \u{19}U\" @V\" OV\" kV\" yV\" \u{0}V\" \u{19}V\" .W\" LW\" ^W\" bW\" mW\" \
        mW\" \u{7f}W\" \u{a}W\" \u{1d}W\" +X\" EX\" PX\" PX\" fX\" uX\" }X\" \u{1}X\" \u{16}X\" /Y\" /Y\" 6Y\" DY\" kY\"\
         rY\" \u{0}Y\" \u{12}Y\" \u{1d}Y\" 3Z\" 7Z\" WZ\" WZ\" ^Z\" jZ\" nZ\" \u{0}Z\" \u{b}Z\" \u{16}Z\" $[\" D[\" a[\"\
         l[\" p[\" \u{5}[\" /\\\" A\\\" H\\\" S\\\" k\\\" \u{5}\\\" \u{10}\\\" )]\" 7]\" I]\" l]\" \u{8}]\" \u{1b}]\" -\
        ^\" G^\" \\^\" g^\" \u{0}^\" \u{b}^\" '_\" 9_\" S_\" l_\" s_\" \u{c}_\" \u{17}_\" %`\" 8`\" ``\" d`\" y`\" \u{b}\
        `\" 6a\" Ra\" ]a\" za\" \u{8}a\" \u{13}a\" \u{1a}a\" \u{1a}a\" 0b\" 4b\" Fb\" Ub\" Yb\" db\" pb\" wb\" \u{5}b\"\
         \u{c}b\" \u{1a}b\" %c\" Lc\" pc\" pc\" {c\" \u{2}c\" \u{14}c\" \u{1f}c\" *d\" <d\" Cd\" qd\" qd\" \u{7}d\" \u{16}\
        d\" +e\" Ge\" Ve\" he\" }e\" \u{7}e\" \u{19}e\" \u{1d}e\" 9f\" @f\" jf\" |f\" \u{17}f\" \"g\" ?g\" Fg\" Mg\" bg\
        \" fg\" \u{7f}g\" \u{1f}g\" 2h\" 6h\" Rh\" Rh\" yh\" \u{b}h\" \u{f}h\" %i\" Bi\" ^i\" ei\" mi\" \u{6}i\" \u{14}\
        i\" \u{18}i\" -j\" ?j\" Qj\" fj\" \u{2}j\" %k\" ,k\" Tk\" tk\" \u{a}k\" \u{1c}k\" 0l\" Il\" hl\" hl\" \u{8}l\" \
        )m\" 7m\" >m\" Em\" Em\" [m\" pm\" pm\" \u{9}m\" \"n\" 7n\" Wn\" in\" pn\" \u{17}n\" Io\" Po\" bo\" \u{7f}o\" #\
        p\" Mp\" _p\" mp\" mp\" \u{d}p\" \u{1c}p\" 5q\" 9q\" Aq\" Vq\" dq\" oq\" vq\" \u{f}q\" \u{1d}q\" /r\" Er\" Wr\"\
         tr\" \u{3}r\" &s\" 5s\" Ns\" Rs\" ]s\" as\" zs\" \u{1}s\" \u{8}s\" \u{17}s\" \u{1e}s\" Lt\" bt\" \u{7}t\"  u\"\
         .u\" Ku\" vu\" \u{1d}u\" /v\" =v\" Kv\" Vv\" hv\" hv\" ov\" \u{1}v\" \u{d}v\" (w\" /w\" Hw\" Ow\" ]w\" lw\" pw\
        \" \u{3}w\" \u{19}w\" (x\" 7x\" Fx\" Qx\" Xx\" nx\" \u{4}x\" \u{16}x\" (y\" 0y\" 7y\" Jy\" gy\" yy\" \u{1}y\" \u{8}\
        y\" \u{f}y\" \u{16}y\" $z\" =z\" Rz\" ]z\" \u{4}z\" 2{\" 2{\" R{\" p{\" {{\" \u{9}{\" \"|\" 7|\" P|\" f|\" x|\"\
         \u{3}|\" \u{12}|\" 6}\" A}\" ^}\" s}\" z}\" \u{17}}\" \u{1e}}\" &~\" *~\" =~\" K~\" ^~\" {~\" {~\" \u{6}~\" \u{1f}\
        ~\" -\u{7f}\" 4\u{7f}\" D\u{7f}\" V\u{7f}\" e\u{7f}\" \u{17}\u{7f}\" %\u{0}\" B\u{0}\" T\u{0}\" _\u{0}\" f\u{0}\
        \" \u{3}\u{0}\" \u{12}\u{0}\" +\u{1}\" @\u{1}\" @\u{1}\" Z\u{1}\" z\u{1}\" \u{13}\u{1}\" %\u{2}\" ;\u{2}\" F\u{2}\
        \" c\u{2}\" u\u{2}\" y\u{2}\" \u{7}\u{2}\" \u{12}\u{2}\" =\u{3}\" H\u{3}\" O\u{3}\" ]\u{3}\" r\u{3}\" v\u{3}\" \
        \u{10}\u{3}\" )\u{4}\" M\u{4}\" _\u{4}\" {\u{4}\" \u{a}\u{4}\" \u{1f}\u{4}\" *\u{5}\" J\u{5}\" Y\u{5}\" v\u{5}\"\
         -\u{6}\" 1\u{6}\" G\u{6}\" w\u{6}\" \u{2}\u{6}\" \u{d}\u{6}\" \"\u{7}\" 5\u{7}\" K\u{7}\" V\u{7}\" b\u{7}\" ~\u{7}\
        \" \u{9}\u{7}\" \u{10}\u{7}\" ,\u{8}\" ^\u{8}\" t\u{8}\" \u{15}\u{8}\" 2\u{9}\" O\u{9}\" V\u{9}\" ]\u{9}\" ]\u{9}\
        \" \u{4}\u{9}\" \u{8}\u{9}\" \u{8}\u{9}\" \u{1e}\u{9}\" :\u{a}\" :\u{a}\" E\u{a}\" P\u{a}\" e\u{a}\" \u{7f}\u{a}\
        \" \u{14}\u{a}\" \"\u{b}\" >\u{b}\" I\u{b}\" i\u{b}\" \u{7f}\u{b}\" \u{1c}\u{b}\" #\u{c}\" '\u{c}\" <\u{c}\" _\u{c}\
        \" \u{6}\u{c}\" \u{d}\u{c}\" \u{1f}\u{c}\" 1\u{d}\" F\u{d}\" X\u{d}\" _\u{d}\" c\u{d}\" o\u{d}\" \u{9}\u{d}\" \u{10}\
        \u{d}\" \u{1c}\u{d}\" *\u{e}\" 1\u{e}\" J\u{e}\" \\\u{e}\" d\u{e}\" \u{4}\u{e}\" \u{f}\u{e}\" \u{1b}\u{e}\" 1\u{f}\
        \" <\u{f}\" }\u{f}\" \u{8}\u{f}\" \u{8}\u{f}\" \u{16}\u{f}\" $\u{10}\" +\u{10}\" 2\u{10}\" A\u{10}\" H\u{10}\" \
        ^\u{10}\" b\u{10}\" t\u{10}\" \u{a}\u{10}\" \u{19}\u{10}\" +\u{11}\" =\u{11}\" H\u{11}\" b\u{11}\" i\u{11}\" \u{9}\
        \u{11}\" \u{1e}\u{11}\" ,\u{12}\" 7\u{12}\" F\u{12}\" M\u{12}\" M\u{12}\" ]\u{12}\" ~\u{12}\" \u{5}\u{12}\" %\u{13}\
        \" F\u{13}\" [\u{13}\" f\u{13}\" j\u{13}\" \u{7f}\u{13}\" \u{e}\u{13}\" \u{1c}\u{13}\" *\u{14}\" M\u{14}\" Q\u{14}\
        \" r\u{14}\" \u{4}\u{14}\"  \u{15}\" 6\u{15}\" 6\u{15}\" ]\u{15}\" d\u{15}\" o\u{15}\" s\u{15}\" z\u{15}\" \u{5}\
        \u{15}\" \u{1a}\u{15}\" (\u{16}\" :\u{16}\" b\u{16}\" w\u{16}\" \u{7f}\u{16}\" \u{a}\u{16}\" 3\u{17}\" A\u{17}\"\
         A\u{17}\" S\u{17}\" S\u{17}\" o\u{17}\" s\u{17}\" {\u{17}\" \u{d}\u{17}\" \"\u{18}\" 1\u{18}\" ?\u{18}\" Q\u{18}\
        \" n\u{18}\" \u{3}\u{18}\" 7\u{19}\" S\u{19}\" W\u{19}\" i\u{19}\" t\u{19}\" \u{9}\u{19}\" \u{18}\u{19}\" )\u{1a}\
        \" 0\u{1a}\" b\u{1a}\" p\u{1a}\" t\u{1a}\" \u{2}\u{1a}\" \u{d}\u{1a}\" \u{d}\u{1a}\" \u{15}\u{1a}\" \u{1c}\u{1a}\
        \" 1\u{1b}\" F\u{1b}\" c\u{1b}\" o\u{1b}\" z\u{1b}\" \u{1}\u{1b}\" \u{1d}\u{1b}\" 9\u{1c}\" K\u{1c}\" `\u{1c}\"\
         r\u{1c}\" \u{b}\u{1c}\" \u{12}\u{1c}\" \u{1d}\u{1c}\" =\u{1d}\" H\u{1d}\" Z\u{1d}\" \u{5}\u{1d}\" 3\u{1e}\" P\u{1e}\
        \" ^\u{1e}\" e\u{1e}\" l\u{1e}\" {\u{1e}\" \u{14}\u{1e}\" \u{1f}\u{1e}\" .\u{1f}\" 5\u{1f}\" [\u{1f}\" _\u{1f}\"\
         f\u{1f}\" q\u{1f}\" \u{15}\u{1f}\" 5 # = # D # d # } # \u{c} # 7!# L!# S!# y!# \u{8}!# \u{8}!# \u{13}!# %\"# 3\
        \"# I\"# P\"# ^\"# \u{7f}\"# \u{a}\"# \u{15}\"#  ## +## D## D## h## o## \u{4}## \u{f}## 6$# V$# d$# p$# \u{5}$#\
         \u{c}$# \u{17}$# ,%# A%# V%# }%# \u{b}%# $&# /&# O&# a&# i&# {&# {&# \u{11}&# &'# 1'# F'# T'# p'# \u{9}'# \u{18}\
        '# #(# 5(# <(# N(# j(# q(# \u{3}(# \u{7}(# \u{12}(# .)# <)# N)# g)# |)# \u{7})# \u{1c})# '*# 5*# C*# \\*# \u{0}\
        *# \u{15}*# *+# <+# @+# Y+# k+# z+# ~+# \u{9}+# \u{14}+# ),# 8,# <,# J,# g,# n,# #-# ;-# C-# G-# Y-# u-# '.# D.\
        # g.# \u{7}.# \u{16}.# :/# L/# ^/# ^/# \u{5}/# \u{1a}/# -0# <0# N0# c0# r0# \u{4}0# \u{12}0# \u{1e}0# *1# J1# _\
        1# n1# \u{b}1# \u{19}1# /2# 62# D2# P2# _2# j2# x2# \u{11}2# \u{18}2# 43# N3# c3# n3# \u{4}3# \u{f}3# \u{13}3# \
        \u{1e}3# %4# B4# a4# o4# v4# z4# \u{2}4# \u{d}4# >5# I5# e5# e5# p5# \u{16}5# \"6# -6# ^6# i6# {6# \u{10}6# \"7\
        # 17# C7# r7# \u{11}7# \u{1f}7# <8# c8# q8# \u{0}8# *9# <9# C9# `9# n9# }9# \u{13}9# ;:# F:# ^:# e:# s:# \u{1}:\
        # \u{10}:# );# ;;# i;# {;# \u{10};# \"<# )<# M<# [<# j<# r<# \u{7}<# \u{1c}<# \u{1c}<# 5=# Z=# p=# ~=# \u{1a}=#\
         A># P># e># t># \u{9}># \u{14}># &?# -?# 8?# 8?# <?# N?# h?# }?# \u{12}?# +@# K@# v@# \u{1}@# :A# cA# yA# \u{e}\
        A# \u{1c}A# .B# @B# NB# VB# hB# \u{1}B# \u{16}B# (C# AC# SC# zC# \u{14}C# &D# ;D# MD# [D# iD# \u{7f}D# \u{1b}D#\
         *E# DE# VE# hE# hE# oE# \u{19}E#  F# $F# :F# ZF# ZF# ^F# eF# lF# \u{c}F# %G# ,G# EG# LG# sG# \u{f}G# \u{1a}G# \
        (H# 6H# SH# hH# }H# }H# \u{1d}H# 2I# HI# ZI# hI# }I# \u{19}I# \u{1d}I# 0J# 0J# 7J# FJ# JJ# \\J# `J# kJ# vJ# \u{b}\
        J# $K# +K# @K# KK# pK# wK# \u{1a}K# AL# AL# lL# \u{c}L# (M# >M# WM# bM# pM# \u{7f}M# \u{3}M# \u{a}M# .N# <N# CN\
        # JN# dN# lN# \u{10}N# /O# AO# OO# hO# \u{1}O# \u{f}O# \u{1a}O# !P# /P# DP# KP# nP# \u{0}P# \u{19}P# 'Q# 'Q# +Q\
        # DQ# dQ# hQ# oQ# oQ# \u{5}Q# \u{c}Q# \u{13}Q# ,R# 3R# PR# bR# \u{2}R# \u{14}R# \u{14}R# \"S# 4S# XS# qS# \u{8}\
        S# \u{1d}S# ,T# 7T# BT# MT# cT# gT# |T# \u{a}T# #U# .U# 2U# DU# RU# YU# \u{1}U# \u{17}U# )V# ;V# PV# fV# \u{14}\
        V# 1W# MW# fW# \u{2}W# \"X# ;X# gX# gX# \u{4}X# \u{1e}X# %Y# /Y# BY# iY# \u{6}Y# 1Z# <Z# \\Z# rZ# \u{1}Z# \u{13}\
        Z# 4[# ?[# F[# c[# x[# \u{d}[# 1\\# 9\\# A\\# I\\# X\\# X\\# g\\# r\\# \u{8}\\# -]# 8]# ?]# F]# Q]# `]# n]# |]#\
         \u{e}]# \u{1c}]# 5^# C^# Q^# _^# c^# u^# \u{6}^# \u{d}^# \u{1f}^# 1_# 5_# C_# \\_# q_# \u{7f}_# \u{12}_# \u{1e}\
        _# E`# S`# Z`# o`# z`# \u{5}`# \u{1f}`# &a# Ba# Ma# fa# qa# \u{14}a# 9b# Lb# bb# xb# \u{7f}b#  c# =c# Oc# ec# s\
        c# \u{10}c# \u{10}c# 0d# Bd# Pd# bd# \u{17}d# \u{1e}d# %e# >e# Be# Te# _e# me# xe# \u{7f}e# \u{a}e# \u{19}e# .f\
        # Gf# `f# rf# \u{19}f# 'g# @g# @g# Rg# dg# \u{5}g# \u{9}g# #h# 8h# 8h# Mh# bh# qh# qh# \u{b}h# \u{12}h#  i# @i#\
         Di# Ki# di# yi# \u{0}i# ,j# Lj# bj# xj# \u{e}j# \u{12}j# \u{1d}j# /k# 7k# Lk# ^k# pk# pk# ~k# \u{c}k# &l# 8l# \
        Cl# dl# kl# ~l# \u{13}l# \u{1e}l# -m# Ym# nm# }m# \u{4}m# \u{8}m# \u{1a}m# (n# 3n# Ln# ^n# en# \u{2}n# \u{10}n#\
         )o# 7o# Lo# Zo# \u{7f}o# \u{11}o# &p# ?p# \\p# np# yp# \u{12}p# 'q# .q# 9q# Kq# ]q# aq# hq# \u{c}q# )r# Lr# sr\
        # \u{1a}r# (s# ,s# ;s# Is# js# \u{1c}s# *t# 8t# Ct# Ct# ct# qt# \u{1b}t# 3u# :u# Vu# ou# vu# \u{1}u# \u{13}u# \u{1a}\
        u# )v# ;v# ?v# Jv# Jv# bv# \u{7f}v# \u{6}v# \u{1b}v# *w# Jw# Qw# Yw# Yw# nw# uw# \u{1c}w# 1x# nx# ux# yx# \u{12}\
        x# \u{19}x#  y# 5y# yy# \u{e}y# 'z# 5z# 9z# Sz# _z# mz# \u{7f}z# \u{11}z# \u{19}z# 2{# d{# ~{# \u{c}{# \u{1e}{#\
         %|# -|# C|# c|# n|# r|# \u{7}|#  }# 6}# O}# V}# ]}# h}# s}# \u{8}}# )~# B~# P~# l~# \u{5}~# \u{17}~# 3\u{7f}# \
        >\u{7f}# >\u{7f}# E\u{7f}# p\u{7f}# ~\u{7f}# \u{10}\u{7f}# 3\u{0}# P\u{0}# X\u{0}# x\u{0}# \u{15}\u{0}# \u{1c}\u{0}\
        # <\u{1}# C\u{1}# K\u{1}# d\u{1}# v\u{1}# \u{1}\u{1}# \u{1d}\u{1}# ,\u{2}# 7\u{2}# I\u{2}# M\u{2}# M\u{2}# f\u{2}\
        # \u{7f}\u{2}# \u{15}\u{2}#  \u{3}# 9\u{3}# R\u{3}# `\u{3}# y\u{3}# }\u{3}# \u{19}\u{3}# \u{1d}\u{3}# /\u{4}# 3\
        \u{4}# E\u{4}# L\u{4}# l\u{4}# z\u{4}# \u{f}\u{4}# \u{1d}\u{4}# ,\u{5}# 7\u{5}# E\u{5}# Z\u{5}# i\u{5}# m\u{5}#\
         \u{7f}\u{5}# \u{14}\u{5}# )\u{6}# 8\u{6}# F\u{6}# Q\u{6}# f\u{6}# q\u{6}# x\u{6}# \u{a}\u{6}# !\u{7}# /\u{7}# \
        7\u{7}# ;\u{7}# I\u{7}# I\u{7}# m\u{7}# \u{7f}\u{7}# \u{1b}\u{7}# C\u{8}# G\u{8}# U\u{8}# r\u{8}# \u{1c}\u{8}# \
        +\u{9}# 3\u{9}# ;\u{9}# T\u{9}# b\u{9}# t\u{9}# x\u{9}# \u{7}\u{9}# \u{19}\u{9}# ,\u{a}# B\u{a}# V\u{a}# ^\u{a}\
        # l\u{a}# w\u{a}# \u{5}\u{a}# \u{5}\u{a}# \"\u{b}# )\u{b}# 1\u{b}# 8\u{b}# Q\u{b}# j\u{b}# \u{a}\u{b}# *\u{c}# \
        .\u{c}# 2\u{c}# 2\u{c}# O\u{c}# V\u{c}# ^\u{c}# \u{5}\u{c}# \u{13}\u{c}# 7\u{d}# F\u{d}# [\u{d}# i\u{d}# ~\u{d}\
        # \u{c}\u{d}# \u{13}\u{d}# %\u{e}# B\u{e}# I\u{e}# [\u{e}# s\u{e}# ~\u{e}# \u{14}\u{e}# \"\u{f}# -\u{f}# B\u{f}\
        # F\u{f}# M\u{f}# g\u{f}# |\u{f}# \u{3}\u{f}# \u{a}\u{f}# \u{1d}\u{f}# +\u{10}# =\u{10}# =\u{10}# D\u{10}# ^\u{10}\
        # z\u{10}# \u{1d}\u{10}# =\u{11}# O\u{11}# ~\u{11}# \u{1b}\u{11}# )\u{12}# 4\u{12}# F\u{12}# M\u{12}# f\u{12}# \
        |\u{12}# \u{4}\u{12}# \u{1e}\u{12}# 0\u{13}# E\u{13}# a\u{13}# }\u{13}# \u{13}\u{13}# (\u{14}# ,\u{14}# I\u{14}\
        # M\u{14}# _\u{14}# q\u{14}# u\u{14}# \u{15}\u{14}# \u{15}\u{14}# \u{1c}\u{14}# '\u{15}# 5\u{15}# R\u{15}# k\u{15}\
        # \u{3}\u{15}# \u{12}\u{15}# \u{19}\u{15}# $\u{16}# =\u{16}# A\u{16}# I\u{16}# [\u{16}# m\u{16}# q\u{16}# \u{0}\
        \u{16}# \u{1d}\u{16}# (\u{17}# A\u{17}# L\u{17}# a\u{17}# i\u{17}# \u{9}\u{17}# \"\u{18}# 4\u{18}# ?\u{18}# F\u{18}\
        # T\u{18}# c\u{18}# \u{7}\u{18}# :\u{19}# A\u{19}# P\u{19}# ^\u{19}# p\u{19}# \u{2}\u{19}# \u{17}\u{19}# 4\u{1a}\
        # I\u{1a}# }\u{1a}# \u{b}\u{1a}# \u{19}\u{1a}# /\u{1b}# A\u{1b}# Z\u{1b}# p\u{1b}# \u{11}\u{1b}# \u{18}\u{1b}# \
         \u{1c}# 2\u{1c}# `\u{1c}# k\u{1c}# ~\u{1c}# \u{17}\u{1c}# \"\u{1d}# 5\u{1d}# C\u{1d}# N\u{1d}# U\u{1d}# n\u{1d}\
        # \u{0}\u{1d}# \u{1a}\u{1d}# 6\u{1e}# D\u{1e}# Y\u{1e}# h\u{1e}# w\u{1e}# \u{5}\u{1e}# \u{14}\u{1e}# \u{1b}\u{1e}\
        # \"\u{1f}# .\u{1f}# 9\u{1f}# D\u{1f}# R\u{1f}# h\u{1f}# \u{f}\u{1f}# % $ : $ T $ ~ $ \u{6} $ \u{1b} $ +!$ 2!$ \
        6!$ >!$ U!$ g!$ \u{4}!$ \u{16}!$ \u{1e}!$ &\"$ 4\"$ C\"$ X\"$ \u{a}\"$ \u{1f}\"$ C#$ Y#$ r#$ }#$ \u{8}#$ \u{1a}\
        #$ A$$ P$$ W$$ s$$ !%$ ,%$ ;%$ F%$ M%$ [%$ x%$ |%$ \u{3}%$ \u{11}%$ \u{18}%$ 1&$ R&$ Y&$ r&$ y&$ \u{16}&$ ('$ 6\
        '$ K'$ ^'$ i'$ {'$ \u{7f}'$ \u{14}'$ \u{1f}'$ *($ 8($ O($ k($ \u{0}($ \u{1a}($ F)$ U)$ d)$ k)$ \u{4})$ )*$ 8*$ \
        @*$ @*$ O*$ ]*$ h*$ s*$ \u{c}*$ )+$ >+$ W+$ i+$ {+$ \u{14}+$ &,$ M,$ U,$ d,$ o,$ v,$ \u{1},$ \u{f},$ \u{1d},$ 2\
        -$ @-$ H-$ L-$ X-$ c-$ n-$ }-$ \u{c}-$ (.$ /.$ A.$ W.$ ~.$ \u{14}.$ '/$ C/$ N/$ q/$ \u{a}/$ \u{15}/$ .0$ 50$ G0\
        $ V0$ a0$ h0$ v0$ v0$ v0$ \u{f}0$ /1$ 61$ P1$ w1$ \u{1a}1$ \u{1e}1$ 12$ 82$ ?2$ T2$ m2$ \u{5}2$ \u{5}2$ \u{13}2\
        $ )3$ 73$ F3$ J3$ n3$ y3$ \u{1}3$ \u{f}3$ )4$ E4$ W4$ e4$ e4$ l4$ l4$ ~4$ \u{18}4$ *5$ U5$ g5$ |5$ \u{8}5$ \u{17}\
        5$ %6$ ,6$ ;6$ Q6$ \\6$ g6$ \u{4}6$ \u{13}6$ \u{13}6$ $7$ H7$ P7$ [7$ \u{2}7$ \u{14}7$ \"8$ >8$ E8$ L8$ W8$ u8$\
         \u{7}8$ \u{1d}8$ +9$ R9$ d9$ \u{0}9$ !:$ %:$ ;:$ P:$ e:$ i:$ {:$ \u{10}:$ 0;$ ;;$ P;$ s;$ z;$ \u{1};$ \u{1d};$\
         $<$ :<$ ><$ Z<$ f<$ {<$ \u{1b}<$ \u{1f}<$ 4=$ I=$ M=$ c=$ \u{0}=$ \u{15}=$ \u{1c}=$ 1>$ @>$ V>$ a>$ l>$ p>$ \u{6}\
        >$ #?$ @?$ R?$ Y?$ a?$ p?$ ~?$ 8@$ 8@$ G@$ Y@$ Y@$ d@$ v@$ z@$ \u{16}@$ (A$ RA$ `A$ nA$ rA$ \u{13}A$ \u{1b}A$ -\
        B$ JB$ fB$ \u{9}B$ \u{14}B$ &C$ PC$ eC$ lC$ \u{c}C$ )D$ BD$ PD$ [D$ tD$ {D$ {D$ \u{6}D$ \u{1f}D$ 4E$ ME$ pE$ \u{5}\
        E$ \u{c}E$ \u{1a}E$ )F$ 4F$ MF$ cF$ jF$ \u{3}F$ \u{16}F$ \u{16}F$ \u{1d}F$ 6G$ RG$ rG$ }G$ \u{8}G$ (H$ 6H$ cH$ \
        \u{7}H$ \u{1a}H$ @I$ OI$ OI$ sI$ ~I$ \u{d}I$ 'J$ <J$ GJ$ RJ$ ]J$ tJ$ \u{2}J$ \u{d}J$ \u{18}J$ 'K$ <K$ CK$ NK$ c\
        K$ cK$ yK$ \u{4}K$ \u{19}K$  L$ =L$ PL$ WL$ pL$ \u{10}L$ \"M$ \"M$ -M$ 5M$ @M$ @M$ NM$ UM$ wM$ \u{b}M$  N$ <N$ \
        HN$ SN$ ^N$ zN$ \u{b}N$ $O$ 9O$ =O$ HO$ PO$ fO$ mO$ \u{2}O$ \u{10}O$ *P$ 8P$ FP$ YP$ vP$ \u{8}P$ \u{f}P$ )Q$ 8Q\
        $ QQ$ gQ$ rQ$ \u{1}Q$ \u{16}Q$ ,R$ BR$ PR$ qR$ xR$ \u{a}R$ \u{1d}R$ 2S$ KS$ SS$ aS$ iS$ wS$ \u{10}S$ \u{10}S$ \u{17}\
        S$ ,T$ IT$ eT$ zT$ \u{f}T$ $U$ /U$ GU$ nU$ yU$ \u{7}U$ $V$ GV$ YV$ YV$ YV$ hV$ sV$ \u{b}V$ \u{12}V$  W$ 'W$ 2W$\
         @W$ NW$ nW$ \u{3}W$ \u{18}W$ 5X$ NX$ ]X$ dX$ vX$ zX$ \u{9}X$ \u{1e}X$ 4Y$ ;Y$ _Y$ qY$ \u{6}Y$ &Z$ BZ$ _Z$ ~Z$ \
        \u{10}Z$ )[$ 7[$ 7[$ M[$ g[$ n[$ y[$ \u{8}[$ \u{13}[$ 3\\$ I\\$ _\\$ m\\$ \u{7f}\\$ \u{d}\\$ \u{1b}\\$ 1]$ N]$ \
        ^]$ e]$ {]$ \u{1b}]$ 8^$ \\^$ n^$ \u{1}^$ \u{10}^$ )_$ 8_$ U_$ __$ \u{3}_$ '`$ <`$ @`$ R`$ Z`$ b`$ j`$ y`$ y`$ \
        \u{7}`$ \u{19}`$ 2a$ =a$ Da$ Oa$ ]a$ oa$ \u{5}a$ \u{14}a$ \"b$ -b$    8  `# `! `( `$ `' `\" `% `* `- `) `0 `& `\
        3 `5 `6 `7 `+ `, `. `/ `1 `2 `8 `5n(!\" `#E/ \u{7}\u{7f}R!  aIR_!) a1]u!  ahO~!! a`L@!7 `B=U!  acj{ vJ\u{18}!! \
        a@'*!B a$\u{a}- \u{5}QK!* `1<\\!# aK'r!0 ar\u{7f}6 #}E pLd \u{18}\u{1b}|!@ a/\\\u{b}\"  `! `S\u{10}\u{19}!  `n\u{1d}\
        E \u{17}rZ!7 `\u{5}_\u{5}  \u{7f}t rY\u{1d}!! `YF& w\u{2}*!  `\u{18}an E$E!+ a,fE!< a\u{0}`[!< aWm~ \u{13}\u{10}\
        * 1i\u{1f}!  `\u{18}-&!& aCbS!G a\u{1f}_[!3 a8\u{8}^!& `]\u{14}`!8 aMBt \u{1e}8\u{e}!? a\u{16}\u{1a}\u{e}!  a0s\
        \u{1a}!! `\u{e}cD!, ao|Y BQ\u{1}!< agC\u{c}!5 a\u{1e}8 !  aKB !7 `\u{7}\u{2}-!! `Y^L!& a[8{ G@*!C aun<!/ azx\u{9}\
         N\u{14}\u{9} =s\u{14}\"! `$ `o\u{d}\u{18} ~S*!) a\u{2}2`!# a.my!@ ay\u{c}y \u{1}P|\"* `- `\u{1e}N !7 `2I3!- an\
        p?!= aY}@!B aA\u{1b}U!6 a/\u{c}g!; a\u{18}5Z k>v!6 a:\u{1b}\u{5}!! `PN\u{19}!  aRn!!  a\u{3}/$!! `\u{3}V'!$ a[!\
        w!7 `)}w!: a4g\u{13}\"# `  `\\\u{d}\u{15}!\" `OZ3!0 a io!6 a=Wx P\u{11}y!9 aY)R!& af(\u{1d}!  `2}\"!8 a\u{e}\"]\
        !* a7)_!5 ak>v!8 aB*N!D a$}\u{c}\"# `\" `{Z\u{e} oc[!  aDB|!  `7E%!: a3W !? aKw^ ,My l~A!  a\u{5}+y!# atT&!$ a?\
        .-!  `\"'\u{19}!) `%\")!! a\u{1a}cd!$ `\u{5}3l!) a:\u{b}#!9 a]n(!8 a:\u{16}*!) aCu; \u{1a}\u{15}O!= aH&Y \u{1}K\
        h!9 a\u{0}<| &0\u{6}!  a\u{d}Q%\"- `. `\u{0}mQ!: a>FG!D ad`S!  a8`\u{18}#, `! `\" `w6)!! `-me!  `\u{7f}{x U3|!3\
         `o}%!* `|SB!  `kI!!4 `(%c \u{e}4'!1 aGL\u{1e}!  a?\u{19}/!  a{\u{9}=!  a\"NX x\u{18}\\!9 a\\\u{c}r!D a\u{9}\u{1b}\
        \u{14}!! `Bk\u{1b}!* `\u{14}\u{14}3!  a=d;!C a\u{17}QG \u{8}\u{5}J!  atxs!D a>\u{15}\u{13}!? a\u{17}Sa!C aWty!G\
         aB_{ r\u{14}\u{16}!  ao=\u{18} v\u{1f}(!\" `W\u{19}C z\u{4}I!@ aFGQ!; a\u{16}|Q!7 `'eZ!; aO!m!! aHVp 8%\u{b}!\"\
         `\u{1c}3\u{1b}!  a\u{18}\u{14}^!\" `%\u{b}r zm~ \u{11}26!  a%E^ J8<!  af#`!  al\u{12}x!8 aNNA \u{f}fU!  `f\u{10}\
        i mpn!; aFf/!, `07N!A aW&~ _L#!3 a\u{15}A5!G a3=\u{17} Xw !  a\u{1b}8\u{14}!  aX2R!: a\u{17}:B!! a0\u{9}B!% `Y\u{12}\
        X!: a^K[ 98n!, `\"X#!% a_\u{c}9!  `m\u{16}N \u{2}EH!- `\u{15}\u{f}_ kte F$w!  aiP?!8 aOdG!+ aEiV!  `o;{!7 `S \u{a}\
        !: a\u{1f}\u{19}; ~\u{15}? *\u{1e}P!* adbw!  a\u{1f})\u{12}!G a&G\u{1c}!  a\u{3}y!!6 `\u{17})c!, aD=x!+ aq\u{2}\
        ~!  a4V\u{c}\"# `  `L\u{1c}C!! `Q\u{1c}Q K:_!  a{PO!7 `*Mb!D af\u{16}i!# `6\u{8}O H\u{0}\u{b}!' aY\u{13}<!G ar*\
        a!/ aI+\u{16}!C a\u{6}h\u{16}!- ajZK!$ a&>M @\u{1e}\u{4}!4 aq\\,!1 a_>Q \u{14}3\\ }wd!* `%*%!; a<\u{1e}(!+ as_B\
        !1 aoPX!6 a\u{a}|Z!9 a]\u{1c}\\!: a' %!  ao:F !9W!  `g?-!' `$\u{1c}7!& a]7v!G aqy\u{c} !6\u{14}!  a\u{18}Z\u{c}\
         ^qw!D a L} <\"- e\u{17}9 B\u{1}R!; aS\u{9}T!  a\u{9}F+!# a]q- \u{18}w3!2 `.vt!8 a\\^6!; a\u{0}\u{15}T -\u{7f}G\
         \u{d}ts E\u{10}' \u{f}{I |\u{7}I!< a0\u{1d}O!B aZ]Q!8 a4\u{1d}\u{3}!% `[[\u{15}!C aDV(!: aC\"+!# a;h;!* a\"+j \
        \u{4}lq \u{a}Y\u{13} U\u{10}I!  aI^Y!  aDZ\u{4} H\u{3}N b\u{17}\u{2}!& a{]i %L5 ;[\u{1f} C\u{1b}/!$ a6\u{b}\u{1d}\
         D>/ dCv!# `?/k xd\u{13}!@ a.{\u{15} Uu4 \u{6}m6!& `$$s!! `/mF .~r \u{18}h\u{3}!' a<pI nmR!' ai\u{1b}X!4 aS^\u{14}\
        !  a\u{3}*5!@ aDH\u{1e}!\" a&3G!- `#We!) `\u{19}\u{7f}%!) a>DM \u{1a}.R!& `BUa\") `$ `\u{19}W\u{1f} \u{2}oA!\" \
        `YS\u{a}!$ a+vL!  a&Wi!D a\u{0}?} 2\u{18}\u{18} /s&!5 a/\u{9}z!: a~\u{12}\u{16} \u{10}\u{13}\u{2}!  `w'% \u{d}V\
        U @1d!G a.\u{19}\u{7f}!5 a\u{17}\"5!  `\u{2}@M!\" `,\u{13}\u{a}!, `cC\u{10}!  ai3\u{16}!! `veY 6(\u{6}!9 az\u{8}\
        ;!@ a='i!! axp| ,@& <z0 \u{16}SX!@ a\u{2}\u{15}e U^z!@ a\u{17}_N!. a:+} l\u{f}\u{1}!\" `\u{11}w\u{12} s$\u{15} \
        \u{15}\u{5}\u{1e}!$ a7PQ RL\u{18} yq%!  a\"\u{f}<!% `DvI!+ a\u{f}g[!  aL^f \u{13}rj!- `kik!\" a\u{14}S/ s|9!  a\
        H&\u{e}!7 `*Z:!6 a\u{1e}9Z!G a\u{12}m\u{7}!C a*\u{5}Z \u{d}v#!  a}\u{8}z!3 `-WB )|h!7 `u\u{6}W!+ `~5\u{d}!9 aN|\
        )!) a\u{10}@5!% `v]7!* a\\Qs!= aSiG!3 a\u{8}Ab!  a?@n!  a>J, z77!- ae\u{1f}<!  aRlW de\u{15} N&\u{16}!4 a^Z#!  \
        arHo nY\u{b} \u{d}\u{16}-!> a/\u{b}8!  a\u{e} ~!9 ai\"T @iV!. a\u{1a}I\u{17}!G aI)+ R\u{18}J\"8 `? a4h\u{19}!8 \
        aQxb \u{10}\u{e}b!$ a2u}!; aEO1!  `q\u{8}h!& aj~~!  a\u{3}\u{7}0!2 a7m\u{16}!  a\u{c}_p!! aX\u{10}\u{10}!7 `\u{4}\
        \u{1c}\"!G a)OW!) aK\u{c}c \u{12}]\u{4} ~\u{f}\u{15} #[\u{18} sk\u{18} \u{1c}@g!  a)BY $\u{3}.!G a\u{8}@v!G a~\u{f}\
        \u{7f}!  aW\u{0}\u{4}!1 at1 !3 `Q\u{10}K!8 a,?g!A a4*j \u{17}rt!3 aKA\u{1a}!  `~F\"!3 `Q/S!7 `Ey\u{17}!  alR%!6\
         a\u{1a}\u{19}; }2S!* ac${ y\u{1c}\u{0}!  aU\u{11}P!\" a2,X!D a#4B j\u{8}N!A an\u{4}$ ~\u{e}p!  aF\\\u{17}!D ai\
        b- 96=!) `\u{1d}aL D(\u{8}!  `<tM!  `ZoO!, a>N\u{7}!\" a\u{0}8\u{16}!< a;'c O\u{1c}o!& `\u{7f}J* *\u{7f}E h\u{f}\
        \u{b}!- `7\\p!% a\u{1a}\u{11}p!8 a0]v /z\u{2} Y'\u{19}!9 a\u{e}QN F\u{19}Q!? aH\u{d}n '\u{b}\u{3}!9 a).?!  aNV\u{5}\
        !  a,MS!7 `%\u{c}+ oa\u{5}!B a\u{1}+\u{d} {w' H\u{1c}{!  `\u{10} \u{3}!  a}2N!  `~'\u{e}!% a\u{7}%+!  a\u{b}cC \
        .\"\\!- a*rx!9 a=w:!\" a\u{6}r<!  ak\u{15}\u{a}!8 a_`\u{13}!# a6O\u{18}!3 `7\u{1e}e!  `m\u{1f}h!; a4&\u{14}!* a\
        \u{19}@\u{1c} vx<!, a5Fn!: a\u{d}a\u{3} ?r*!& `'}V!! aSP\u{11}!* af\u{c}\u{17}!  a]\u{a}!!& a\u{8}M& 5W- \u{4}M\
        = /1f!  a\u{1f}Y\u{1b}!1 a]\u{0}9!, `\u{0}]C +\u{d}_!\" a/L\u{19} =3L!  `GS[!< atf` \u{0}\u{14}\u{17}!D a\u{14}\
        \u{9}P!D a&6d KSr \u{1a}2~!9 a7}\u{0}!  a\u{1b}]\u{a}!  a\\%\u{1a} -\"8 Q\u{19}O!* `\u{1c}d| 3RC!$ a\u{3}:X!0 `\
        \u{d}(\u{7} \\~\u{11}!  a\u{7}g\" \u{18}D9 f=@!D aTpP \u{7}_V!- ak\u{1a}\u{10}!\" `\u{9}\u{7}' @\u{10}:!7 `n:e\"\
        \" `3 `\u{1}Tk !G\u{c}!- `/~\u{18} I)T!3 a\u{6}\u{c}k!  a\\Js \u{4}zw L]d!& `\u{12}W\u{10}!9 a\u{1b}M,!6 aJ\u{7f}\
        :!& a\u{19}\u{f}&!1 am?, \u{0}\u{1c}A!D a?,J!  aXA/!  `L.; KsA#+ `- `* `aU\u{1c} 3 2 z+\u{7f}!4 a(NE!  a\u{7f}Z\
        b #My \u{f}g\u{4}!5 a\u{8}\u{2}\u{1a}!  a*r3!  `\u{18}y\u{1c} {c( 3X^ +s| \u{9}F\u{b} Nh+!? agNx!  a\u{1c}I@!1 \
        az3X!\" `\u{3}ac!  an\u{4}m 'Sn!1 `cr\u{19}!7 `\"zF!G aoAL ~iQ!! `NVX !\u{8}\u{7f}!\" `)v\u{5}!  an\u{17}\u{8}!\
        + a\u{2}Xs!\" a\u{8}#\u{1d}!! `|\u{18}&!' aP\u{2}\u{a}!@ a/W9!, a\u{1d}T\u{18}!\" a>\u{b}F e\u{1f}e!  a\u{b}Uq!\
        2 a;\u{19}H!7 `VcQ \u{b}br \u{19}4\u{1d}!  a\u{a}1b!! `K\u{10}\u{15}!7 `\u{18}72!  afl(!  `?m@ Z\"O!7 `7\u{2}v!\
        5 aA8|!8 a\u{15}q\u{1e} \u{7}\u{1}v!B aF\u{1d}\u{9} -N$!8 aF1[!5 a\\\u{14}\u{3}!  `YF) _r0!$ a4M]!? a9]^  <0 1/\
        V!  al\u{1a}f }u} 55\u{1f} y98 k\u{1a}\u{11}!\" `\u{7}M8!% aq\u{15}E 30O!3 `\u{a}\u{b}U Q1] \u{9}ut!' a%eF WI\u{5}\
        !? a\u{9}\u{13}\u{1e}!; ayH\" \u{15}\u{c}-!@ aQ\u{19}A ,WN!$ a\u{1b}\u{e}\u{1} |2,!G a\"\\E!\" `A\u{5}^ _\u{16}\
        \u{5}!G a+x\u{16} }'9!% aUTs -\u{11}8 OM\u{5} HC`!@ a?9U J_- u\u{9}m!; aR1\u{1f}!, `D4/ zy5!! `A#=!  a\u{1e}\u{f}\
        z!1 a:\u{10}\u{2}!# a~\u{d}<!* a`c]!! `\u{a}F\u{0} PC\u{d}!\" a\\#& \u{10}\u{1d}T *\u{17}_ \u{14}'a!/ `\u{16}\u{1}\
        a \\]u!1 a)g\u{18}!? arz- &>A \u{1e}bF 7\u{9}\u{b}!< a\u{7}9& \u{e}bk!+ aQ_\u{7}!  `T\\\u{1b} )lr HD\u{5}!! a\u{7}\
        \u{1a}\u{14}!3 a\u{11}\u{1c}!!7 `zp$!9 aN\u{4}2!: a8I4!C a\u{e}FK!@ a\u{12}5e!4 `\u{1f}`/ \u{7f}lc \u{7}ig \u{13}\
        ~o!! `jm\"!1 a~v*!  aPtD!5 a@aK!4 aR(\u{d} R\u{1f}\u{14}!9 a\u{16}&\u{1b}!1 a<-+ \u{2}\u{7f}O!  `\u{a}-^!B aS2{\
         ai\u{b}!4 a>|\u{b} ^%0 CRF!  a{^F!  a\u{d}XR!6 aw V \u{a}^Y!@ a2M\u{c}!G a\u{11}`=!1 a%Hv!; a7~Y!8 aM7\\!  a\u{15}\
        r\u{16}!1 a4\u{b}4 c\u{4}K!: ae\u{1}^!6 a\u{1e}2h!B aD1z!* aA(\u{c} \u{14}x\u{1a}!  a\u{6}|9!; a3\u{4}f \"f\u{15}\
        !. a5Sl!+ `h6\u{4}!1 af;6!1 a\"\u{17}j!  a\u{10}4\u{1} \u{9}UF!: a:\"H P\u{5}Q!* a\u{8}\u{6}W J3\u{8}!$ a\u{c}@\
        \u{16}!+ a\u{5}\u{0}\u{16}!< a\u{e}H$!1 aI:1!) `<_T Qvo!  aDWp!G a)dh!B aQ5F A\u{7f}Q _*T $.+!  aB6; nWY!\" aAW\
        q!< a\u{5}Q !( a>'T!1 a8#\u{4}!* a'\u{1e}\u{1b}!: alP\u{1d} i\u{1}M!# `\u{1d}\u{17}]!* a8*g!  `VY !& a'P\u{18} \
        \"!8 lYA!- a\u{4}yP!- `C\u{0}R kzZ!: a@^v ^6}!; adK\u{b}!: alK\u{14}!G aR\u{d}% #T(!6 aT\u{5}H!9 aL#\u{c}!< aV<\
        \u{10}!  a\u{e}h# R80 (7\u{6}!A a-J: \u{1f}\u{1b}A!4 awU` \u{e}2\u{17}!A a<jF 'j~!2 a~\u{11}( \u{1d}\u{11}/!A a\
        pE2 \u{1e}P:!\" `_\u{b}\u{1} Ym; \u{1a}t\u{9}!G a\u{2}G^ )gv!D a\u{7f}\"\u{6}!8 al*\u{6}!  `\u{19}%\u{1a} >j! v\
        N\u{6}!  a-c= p\u{e}=!; aAAB!  a\u{c}]I!\" `\u{d}4Z!  aNqx L;.!4 `\u{14}:0 \u{8}\u{1}> \u{6}`Q!- `YW\u{14}!  `\u{d}\
        fx!; a\u{1f}T\u{1}!G aG\u{2}(!9 aM-y !*\u{1b}!\" ak0q |w}!1 a\u{1c}G\u{14} c9\u{15} \u{7}Z0!: a\u{7f}%2!  `:Q8!\
        ! a!<\u{12}!+ `E%(!# `<~+!  `4}q |\u{1}^!! `\u{7}y\u{1e} B`G kE~## `$ `( `D\u{11}\u{10}!# `hO !$ a\u{1}l&!  aGW\
        ~ 5\u{18}\u{7}!, `\u{10}p0 \u{1e}cI \u{16}EQ!' a5~\u{6} UK\u{d} \u{d}\u{18}\u{10}!  a\u{6}E/ 2m~!  a)q\u{12}!< \
        a%>=!3 a\u{2}\u{19}\u{3} @c.!  aq4C!; aNdL!# al=u!  aQc\u{4}!G aP<\u{17}!  `/O! WU! 7\u{14}$ \u{2}\"%!1 `t\u{e}\
        , 91S sF\u{9}!  `S-O An`!  aw\u{1a}c!$ `[o{!  `o%7!* a<_T!! `1Ss!, aJS\u{1e} NlB #/R!8 a\u{1}+\u{4}!\" `z\u{17}\
        \u{15} a`\u{18} \u{f}>- r9J m?W!  a9v%!@ a\u{2}1'!: aHdL =lo ]z\u{12}!# `\u{4}R' qc3 vp4!7 `.T8!, a\u{2}\u{7}B \
        W=I!> a7TY _;_ \u{14}\u{1a}g e&u R\u{d}\u{0}!  ac\u{1e},!# `k\u{a}_!\" `-lu!7 `2k\u{0}!; a\u{4}$\u{12}!  a\u{b}\
        \u{1f} !  at\u{1}3 \u{14}LD 5\u{7f}\\!? an\u{9}g \u{7f}l. \u{13}\u{9}2!2 a_X\u{0} \u{1e}'\u{f} |Q\u{19}!& at*> \
        \u{16}\u{14}\\!A a\u{13}jt H\", \u{1c}n5!, a~*o \u{0}nz OP\u{6} \u{a}\u{7}E!G a7n\u{4}!1 a/{\u{f} >ep!: a#|\u{b}\
         Fq !$ `>\u{11}q!  at\u{e}r!, aG(y!9 axez!\" a\u{14}<\u{1} U\u{1f}{ 5\u{f}\u{b}!  a\"y?!  `Ug\u{2}!+ `0{\u{3}! \
         a]*\u{b} \u{4}^O!7 `NdY!  aW.h ^\u{4}\u{2}!8 a\u{18}k7!! `u\u{0}A!7 `3iw!  a\u{8}\u{1c}\u{1}!! `t'j J\u{10}k! \
         `Z]w!  anU-!# a%\u{19}7!  a\u{7f}\u{d}G!  `0\u{7f}[%  `# `$ `! `+ `Y\u{16}_!D aV&N S75!2 a!BF 6?n!: ah#\u{e} 5\
        =5!G awI7 N.%!# `>EL!  `0^\u{1f}!  a-\u{5}$!  aYM< \u{1b}LI \u{1b}'%!B a4\u{16}=!A aRU\u{f} ^\u{a}%!% a\u{c}T9!\
        & `z-;!  `!iM!+ `,_\u{0}!  a\u{7f}\"\u{b}!  aB*( }a*!  a\u{6}u- w<=!  a]Ai \u{11}!A =%\u{10}!7 `_{;!6 a8D=!8 a\u{17}\
        \u{10}s W w f) !2 aE\u{4}M!\" `eB[!: a\u{1f} { ,}i -\u{c}\u{16}!0 `U\u{11}B \u{12}__!+ a<g\u{1d} $m\u{1f}!  `\u{3}\
        G2!) `959!! `'\u{8}<!' a58M \u{b}8\u{10}!6 ak]k!B a#S\u{1f}!C a9|\u{0} gb\u{f}!3 ``cI!G aMrs!  aVx\u{0}!B a\u{9}\
        \u{5}\u{7}!! aZ@2 WLD!  a0xK!$ `Z.U!: a\u{d}o\u{11}!  `^\u{e}+!@ a\u{4}\u{2}8 pRP!$ ar*\u{b}!  `h;\u{10}!  `3c\"\
        !! `\u{1f}\u{10}/ 76e 6\u{5}v!D aH_s hP@ w\u{8}z a+@ \u{1e}K( E)* r$8!  au\u{b}S!  a:2]!  a{\u{7f}\u{a}!) a\u{c}\
        e,!G alk\u{3}!< a.~\u{1e}!F aPyA |\u{13}w \u{e}\u{2}\\ 2d} *\u{15}9!9 a\u{1} X!) `wZi!- aG\u{2}\u{5}!8 a=\\\u{a}\
        !  a'0\u{12}!4 aVfI!& `}\\\u{1b}!  a\u{b}8m!  `s4w!  a\u{15}\u{0}\u{18} ift!: a8\u{1b}\"!? a?VL R3[ \u{16}#]!  \
        a\u{0}v< \u{17}>I!! `\u{a}-]!E a~\u{1f}p q\u{f}q!* ao\u{f}f!! `>\u{e}p!* at3+!B aZ\u{a},!  a\u{a}F>!7 `\u{16}+Q\
        !G a\u{8}=c!# ah_\u{f} X<\u{19}!  `T[;!? ar\u{e}T o1q!\" `$t\u{14}!\" `\u{1f}x, +.W!G aAL\u{11}!1 aj\u{4}\u{1b}\
        !  `Ya*!+ `q>5!& a\"vP!\" a\u{4}M{ \u{1e}\u{1c}4!& ax*g!\" a[S\u{e}!* aB-1 @&; J`<!/ `Abj!  `dv<!# `\u{9}#W!, a\
        lF\u{6}!< aB\u{9}z Y\u{0}$!F ay$\u{11}\"  `! ` \u{5}Q!\" `dTe!4 a*\u{f}s!3 `cky!3 `R\u{6}\u{16}!2 a\u{7f}\u{6}|\
         5O\u{f}!  aB/t!  a;D*!  a9LY \u{1e}$\u{1e}!? ar~\u{1e}!4 a Q, 6i.!! `2*?!  akH^!$ `\u{1b}#\u{15}!G aF}\u{16}! \
         a MK!. a\u{6}B\u{10}!  `%V\u{f} OtB!4 ah0H!7 a5z_!  a\u{1e}F\u{e} L\u{4}-!G a\u{1}\u{17}.!  a4U_!' a$\u{c}d!  \
        a7)~!  `\u{7}\u{12}:!8 a\u{3}\u{0}\\!  `\u{6}Pf!& a~(\u{3}!  `4j\u{1b}!A aS+9!G a|V>!# `lwE!6 a\u{e}6c!G aV0\u{1}\
        !3 `)3J!# `\\Id!2 aJ\"B \u{1}SD!G a ]T!E a*+U eS' W[B!- a7\u{16}H KF\u{f}!* `=6\u{1c} .\u{6}(!+ `V\u{7})!$ a%m\u{18}\
        !  aH\u{19}5 uw-!\" a\u{6}gO g_\u{a}!+ `Ep'!& ail- PIQ \"~d!' a\u{7f}\u{8}u \"l\u{10}!( ae\u{16}d \u{13}\u{1e}z\
        !  aRtB!  a\u{5}\u{16}b!  `P]5 '5\u{11}!* `M%\u{15} ?a$ !\u{b}B c9l!  a\u{8}\u{9}{ di#!  a;\u{16}( >\u{5}A!: am\
        ,\\!\" a6\u{0}}!; a4\u{16}+!1 a{9M!C a\u{2}\u{6}\u{18}!B a\u{0}hB \u{1}\u{3}I aR\u{19}!4 a\u{c}\u{12}'!% alyI! \
         aDq] {}n!  aYol!C a\u{19}\u{10}\u{14}!\" a\u{c}^'!; a\u{8}\u{7f}5 -qm Y]{!  `Diy!  a\u{6}k|!  `q5~!( aU\u{0}\u{a}\
        !) `X8\u{f} \u{f}j\u{f} \u{12}+U!< a8\u{0}}!  a\u{7}E~!  a\u{6}\u{0}\u{0} g\u{18}\u{2} sL\u{0} >\u{17}\u{11}!G \
        aX\u{1a}\u{17}!& asoF!& `.,L!  a1\u{1c}c g@Q wre )E\u{14} 3y\u{18}!G aL'a!9 aV&\u{1e} GPj \u{14}(n!6 a4]\u{9}!0\
         a8sC!8 a\u{16}:\u{6} \u{12}\u{1b}\u{10} !Gf!! `\u{16}\u{1c}i @u\u{15} \u{d}!\u{1e} p\u{11}*\"4 `! `\u{1d}BC i%\
        T!: a\u{4}>W!2 aF!g!5 aC\u{b}r!G ac\u{12}M!@ a8yk!4 a\u{14}\u{7}\u{16}!1 a%J)!8 aJ 5!+ a\u{4}\u{17}c!D a`}W!\" \
        a\"~m!  aM\u{15}-!! aQk.!& a\u{a}\u{1f}d \u{16}\u{14}p!\" a\u{1d}4\u{1c}!  a\u{9}\u{19}\\!  a`\u{b}g \u{9}\u{7f}\
        ~!\" `i\u{4}!!: ao^) cg,!  a1s}!: a\\]\u{1e}!( a1A !: ayS4!  aBS\u{2}!  `K\u{d}\u{1a} >>B!3 `\u{15}nI!G a\u{1a}\
        9\u{1} ;7\u{5}!* a;Y=!  a\u{1f}@E!( at{H *oS 8:|!  a75\u{2} mr\u{a}!% ad,Y!# awy\u{2} ]OU!5 a\u{16}Ug!? aNBj!( \
        axEO BFl!! `L,\u{d} eG9 _ f!1 a+7#!A a158 \u{9}\u{8}u!D aKg\u{2} \u{1f}\u{1a}\u{c}!: a_b'!# `K== m\u{11}O!E aNE\
        n!# `>/\u{10}!= alg\u{18}!  `|??!; a\u{a}[g!! `#:i!, a\u{f}S\u{17}!@ a\u{1a}/n!B aCw|!  `q:C!\" a#{C 3[\u{1}!9 \
        a@Un #\u{b}7!( a{Z@!9 a6*d dge lww!1 ac[\u{0}!  `\u{1f}{\u{8}!# a\u{17}&E!3 `O\u{7}6!! a\u{1b}qi *\u{5}\u{1a}!#\
         awz\"!! `@0L J=d!  a?JU ~g\u{d}!  a\u{9}P5!  `Bu;!# `? X &aY!= a\u{a}\u{3}z z\u{10}3 \u{15}VH \u{12}IJ!, ao\u{2}\
        \u{7}!E a{z#!  a+o0!, ahgJ \u{f}\u{4}\u{1}!\" `Jh\\!$ ak5x!  a2Ix 47z!  a7`N \u{19}'\u{13}!< a8+>!0 a,\u{c}G!# \
        `Lt.!$ an9J!9 aI{/!  aI:5 \"\u{2}: V\u{11}_ h\"\u{12}!  aJsG!$ a\u{0}Wf XT\" \u{18}(\\ hwe \u{1}ss!4 au\u{1f}\u{14}\
        !\" `L10 \u{1a}o9!  a\u{17}$F!  aa!j f@\u{14}!  a'jG!+ `\u{c}\u{1}K \u{0}%M!7 aa\u{3}W!\" aOH(!  aI\u{3}\u{14}!\
        , aPz\u{15}!8 a\u{7}w7!> aJ/L!  a\u{1a}$e!  a;7j qq\u{e} \\\u{16}\u{18}!? a\u{1e}G% \u{13}\u{18}\u{8} Lv\u{14}!\
        & a?O\u{1c} NZ+!3 a\u{6}Ca\"# `$ `\u{16}Kc!) a2Y\u{7f}!1 aT\u{18}\u{1d}!6 `\u{13}%a!G a=`\u{1e}!D a4!T $2w!3 `M\
        x\u{1c}!@ a\u{9}IY 6s\u{1c}!  `^f\u{1f}!  a\u{7}\u{c}; c\\* \u{8}x\u{5} 8\u{16}\u{14}!; ak\u{1a}. S?A \\ ` \u{1e}\
        #D!4 a8GV!: aj\u{1d}G!  `@;H!  aa\u{6}Z!@ a\u{10}d\u{b}!9 a\u{f}\u{1b}] n\u{0}n [\u{19}\u{1d}!8 `w<3!: a'MZ D\u{1c}\
        q!A a0K.!9 a\u{7}W<!; a?\u{c}> \"\u{f}V \u{4}\u{9}\u{e}!4 ai&.!  a6O3!  `>uG i\u{5}\"!/ a/\"(!  a\u{a}7+ H\"\u{1}\
        !! `\".\u{13}!G aZ\u{0}* -\u{19},!, `\u{11}\u{9}\u{16} \u{5}|\u{1f}\"# `& `q\u{4}< .#\u{17}\"# `  `=)2!! `T\u{4}\
        A!& ad6B!* `Q7|!$ `6^\u{4}!2 a\u{c}\\W b\"\\!  a\u{9}j\u{f}!  `h\u{5}6!D aY4U!! `\u{6}\u{4}j!. a0/$!  a}\u{13}/\
        !* an 6 \u{3}8]!  ar\u{3}\u{f}!  aV\u{7}\u{13} \u{5}pY >$[ .\u{1f}(!- `l&\u{1b}!  av\u{16}(!% a \u{18}k!  `#A\u{14}\
        !, a]\u{16}Y!: am\u{1b}M d4V!1 a\u{b}\u{7}\u{6}!: a{?W!\" aLv;!G a}_\u{6}!B a<dC \u{16}S]!> a\\Sm \u{10}T\u{13}\
        !9 a-v\u{16}!\" a2\u{1d}:!, aQdY .B\u{14}!7 `\u{1d}K5!D a^\u{1}6!% ab\"r \u{e}\u{16}t!< al3% \u{4}g@ E4M 0IM!8 \
        aF\u{e}M i\"e!G a\u{12}\u{12}\u{b} EZ\u{1a} aLd!1 aP\u{9}\u{0}!, `Y\u{6}G \u{e}b0 \u{15}LE!$ `\u{14}u\u{1f}!\" \
        `oI;!: aBSi!0 a\u{8}|k!* a~>P!  a&\u{c}a!G a[2\u{4}!  an=\u{4}!: aY\u{1d}W mEZ!  a\\\u{5}\u{14}!  `s\u{b}3!9 a \
        2B x;C!\" `6\u{13}T g\u{12}X!* a\u{12}1l!G a_\u{1f}r!- ` c\u{11}!# `\u{12}BX!: a6#\u{13} :\u{10}\u{15}!  a\u{18}\
        !4!  `f\u{1f}c!  a\u{1d}l}!' a\u{1},G 4\u{16}P yys \"8\u{8} \u{d}g+ %q?!? a6:B!G aj)$ \u{16}\u{1f}Y \u{18}6m!  \
        `fzy!@ a(=\u{1}!  a7V\u{1f} \u{17}S@ 8[t!  aWsd (r$!? a\u{7f}>3 x]U!1 a\u{16}:W }WQ!  at|d!  aj=j!> ag`\u{9} &j\
        K W_o!1 a I<!4 `McB!  aAnH!< aHp\u{f}!8 a(E-!9 aF[C :\u{1}N `F` 3Y8!% a\u{f}\u{1c}A!G a\u{7}\"B!: a.\u{14}\\ \u{c}\
        \u{0}q!\" `\u{d}L\u{1e}!4 alE6!  aq.h!  a=<: jfL!; a\u{e}3O `hc!@ a8_\u{3} f.\u{4} #\u{14}'!  a(It!  a,\u{1c}9!\
          aU0W!G az\u{6}`!? aDFD!$ `vVv!$ aA$a!, `t7\u{6} \u{7f}\u{17}7 b-I!* a\u{5}qQ -9t!\" a-M\u{1} \u{5}j\u{1a}!( a\
        \u{1}^,!  aN]5!  `E\\I \u{18}\u{3}O x,^!? aX\u{1e}\u{8} \u{1f}\u{5}\u{15}!  aX\u{1f}9!  a.$\u{f}!/ ai)\u{1d}!  \
        az{2 \u{1f}\u{10}b!G a\u{1d}lg p\u{9}% P>}!  a\u{2}^\u{13}!D abf\u{1c}!* arn4 Q}9!  a\u{2}:F CDe!  az)\u{0} \u{5}\
        \u{1c}4!> a_WU!  a1\u{7f}k!\" `;Cm ED! w;b!  a\u{11}\u{15}( cW)!  `\u{f}yA Q=F >RT!8 a!ac!) a-k\u{d} q\u{16}5 ?\
        DT \u{7f}zk!@ a\u{13}k\u{13}!B a('&!# `*m4!: aY.S -5\u{18}!D ai\u{9}1!G aLr\u{15} h%% &\u{0}M!3 `zBV cmg !Ln X<\
        0 \u{c}\u{1}? b_O!! `6#U!> a&\u{b}_!7 `\u{4}\u{1d}b \u{7}3F!' a#\u{3}^!A a$q\u{13}!9 at\u{7f}R!  aKhG \u{1a}Ys!\
          a5^.!\" `\u{5}N\u{1a} ?3a ^9U!  adAV!( atDZ \u{8}6b uSl!8 a\u{5}U\u{b}!  a=p\u{e}!% a\u{1a}\u{17}=!  `rYc!1 a\
        d\u{0}\u{1b}!D a]yv!' a!\u{10}M \\AZ .E`!' aN$\u{10} \u{a}!H pDW J\u{11}z \\U\u{5}!1 aDe\u{9} l\u{1f}\u{10} Yp\u{15}\
        !? a\"\u{17}7 O\u{12}Q!  `BC\u{b}!! `z=\u{19}!* aI\u{2}2!: a\u{4}aL!0 a\u{12}\u{1a}r QA=!3 `nk> \u{2}Z@ 1'Y!! a\
        %1t H/V `\u{1}\u{1}!, `\u{12}w\u{4}!& a1\u{f}\u{8} \u{2}a\u{15}!  aK69!3 `E\u{e}c!* `\u{4}\u{f}v!\" `\u{8}z\u{6}\
        !# av<\u{e}!$ a\u{7}q/!> ag}A!G a8bp!  aC5* ?\"Y!  a\u{15}\u{16}u!: a|QR TMf Yi\u{f}!\" a+\u{b}\u{11}  e\u{f} \u{12}\
        &\u{15} \u{1a} (!< aY80!) a7M7!  ah\u{10}v!  `Y0\u{b}!5 aT\u{11}\u{15}!  a4j1!  `IeM R\\O!+ ak\u{f}\u{15}!: a\u{13}\
        <H!9 aQ)z!? a\u{11}a\u{17} ?\u{a}P!G a1\u{1d}|!\" `=\u{5}\u{1c}!2 a\u{4}< !! `J\u{1d}\u{8}!; a2\u{e}M \u{12})Z!\
          a\u{4}2b!9 ai\u{d}4!1 ax\u{17}G!E a\u{7f}.] =,c!D a0\u{7f}\u{a}!: aq/] Mj\u{11}!  a\u{a}@&!? a\u{1a}6) v\u{7f}\
        C X~K 7fP Ewr!1 ak&\u{9}!! a$p?!* aq\u{11}i!B a\u{4}y\u{2}!  a6/\u{5}!  `^~$!; apjr!! `n,\u{e}!5 a<n0!# `7k1 nQ\
        :!) `Y4D tVl!  `2 \u{18}!A a\\a[ 7ns \u{10}+\u{8}!D aV\u{17}&!) `]\u{f}` \u{14}gs!\" a|\u{12}\u{16} *\u{10}c!! \
        `gB\u{13}!9 aUIV!( a\u{9}T]!. ap:{!% awM{!* `Q\u{19}\u{1a}!  `9\u{18}3 \u{e}-d!# ag\u{6}\u{13} Z\u{1a}V!4 a\\.\u{5}\
        !  `\u{1a}\u{a}F!? a\u{1b}\u{9}T!) a1\u{a}`!  a\u{c}\u{a}w!1 a-8\u{1d}!  ac\u{11}E z\u{4}T!D aJ\u{7f}n @\"A!6 a\
        wE\u{5}!  a3v:!G a\u{12}R? gYI!  a\u{6}\u{0}s!7 `.\u{14}# \u{1}[[ f\u{6}w!  aE\u{3}\u{4} *\u{4}\u{6}!D amXf B\u{2}\
        \u{6}!  a;N\u{19}!  an\u{4}\u{1d} I=\u{18}!. aOu\u{a}!\" azy\u{19} 0 % ,B2## `\" `! `kP\u{4}!B a`m !# `\u{16}FI\
        !: a\u{4}ij \u{9}J4!  a\u{e}\u{1a}x |U\u{7}!5 aWE* cy6!! a\"G>!# `\u{e}\u{7}~!$ a~4* `n0!G a?IR \u{1}'2!$ a\u{14}\
        \u{f}X!* a5\u{1e}c!) `@)\u{7}!F aZ|\u{1b}!  `5\u{1}! \u{2}\u{18}R!D a\u{9}/y!# a\u{14}5\u{5} du\u{10} Gk\u{1a}!\
        # agdf!  avZ: sAX!7 `\u{10}Sv x-\u{19}!5 aes\u{19}!  a\u{2}*\"!  `s\u{f}^!; aSfb!6 a\u{17}3\u{2} '[>!@ a\u{7f}\u{1}\
        p \u{11}P\u{11}!  aYU\u{11} 2|* X\\< u6G [QW!  a.qm!+ a4Y\u{8} Jo\u{8}!G ay_( $\\\u{f}!\" `Ix\\ *i\u{e}!5 a8TP \
        W*R!  a2O\u{3} cx/!\" `QG4 zo< }'[!7 `\u{1a}Ab .K\u{11} DU; 5\u{1a}=!) `{VL Z\u{11}_!! `$\u{14}\u{14}!+ `:x? V\u{14}\
        \u{f}!; a`5R!: a_<q!\" a\u{f}ru!- a\u{e}\u{11}\u{1}!- `\u{1b}Y\u{5} o{R!  a\u{10}p^ OAi!% a?(-!9 aI0E _\u{15}l!\
        G a\u{2})\u{11}!2 ao\u{9}\u{17} XL\u{1d}!= aM\u{14}k!< a\u{0}Pw!# `\u{1f}\\\u{6} 7H\" %Y[!8 aL\u{9}( \u{7f}72!9\
         aY\u{1f}K!  a^\u{1b}L g8k\"+ `8 `]]N %\"B!+ a%Zo pw)!D aG\\_!2 a\u{7}b8!0 a:\u{13}X \u{2}Yi!  a0I{!  aQs{!( `\u{15}\
        !\u{d} vR; \u{16}\u{f}B!1 a7pZ!# a*\u{8}q!! `v*\u{1e}!3 `I\u{9}? K\u{12}\u{11}!  a]8\u{1e} 6k-!& `\u{1b}\u{1c}\u{4}\
        !4 a[-\u{7} )3l!9 aEo!!\" `l:X ;\u{13}Y!> ayR~ E%\u{14}!\" a\u{1e}\u{17}J!  a4\"\u{7} \u{11}w\u{13}!6 a\u{f}I\"\
         \u{7f}\u{7f}2 ~OJ F\u{1e}Q xF\u{19}!  aCw~!0 `\u{16}%\u{10}!  a^\u{1d}\u{b} C^B!# a\u{1}Kk V\u{11}y!? a\u{a}2L\
        !: a\u{16}\u{14}b!C a\u{6}H^!  aj\u{17}\u{10}!3 a`'\u{16}!B a=z4!) ays{!8 aeX\u{13}!\" awon!  `X\"\u{f} \u{1}s2\
         0\u{7}\u{3}!! `F*t!8 a+3\u{f}!  aIE,!  a\u{9}/=!  `S\\\u{5}!; a}S\u{1a}!1 a\u{c}oM!G aV&6!7 `4Zc!3 `\u{7}Ge!' \
        `qD\u{f}!: aX\u{1}\u{1a}!: aZ\u{15}X \u{5}\u{10}M!< a4;\u{1a} H\u{7f}i!  `1XS!8 aRcw 2S{!: a\u{18}~|!  aFnj!& a\
        kM}\"' `3 `\u{15})\u{3}!@ a5\u{1f}q!  `XH>!# `Z~E!$ aIRi!9 a\u{17}T{ \u{1f}}T ?T= \u{b}qG Z\u{f}`!  `\u{c}]l!/ \
        `\u{f}LC!, a \u{9}- \u{18}@< |X^ \u{0}a<!  a\u{5}a=!7 `\u{7f}z{!3 a\u{1b}4+ \u{7f}G~!: au\u{4}\u{c}!3 a&\u{1}E \
        CVb )X(!  a'\u{4}4 PUk ]]\u{14}!3 a\u{1}<Z!! `|\u{19}\u{1a}!# `aV*!8 an62!, a?/K 'Pb!7 `~\u{2}k TEv m.4!( `k_|!\
        C a*O'!; af%\u{7}!  a\u{6}\u{e}\" \u{15}#1!# `A)4!  au\u{3}?\"( `3 `gyB!) `\u{1f}Kq e\u{1d}$!* avnh!  `\u{0}\u{1}\
        s\"7 `B a5r\u{17}!: ag\u{1f}  iw5!8 aUB8 y<E!' aJoG F:R {X^!C aym\u{6}!1 `ZX\u{e} oS4 \u{f}ki!> aK\u{9}z!G a&[\u{16}\
        !A a*d= M2J\", `0 `Cig!9 adr;!8 a\u{9}uK!$ aH9q!( `l\u{d}t!  `e>t!( `\u{17}\u{1f}j!2 `R%\u{17} .w*!  a!.7!! abg\
        ;!* `{iN!+ aOwO!6 a[@m m\u{6}\u{7f}!/ `\u{1f})\u{13}!: a@w* \u{10}&:\"! `\" `POQ!# `i/X!, a=sp dEv!3 `w\u{8}Y!)\
         `00[ 9=I!7 a9Tm!# `M{\u{13}!! `$\u{9}r!! a2\u{18}j!@ aT9u \u{1}\u{b}y!< a;7#!) ao<)!, `r^1!8 aMq !G aCf1 \u{15}\
        4a 1Bc!  `\u{6}\u{b}\u{8}!@ ald\u{f}!1 `Ou.!+ a|k@ \u{6}*j \u{e}q\u{12}!% `?\u{9}5!! ac<9!  a'\u{1c}u \u{15}.<!\
        # aE'G )dK!  `|$i!  aK\u{19}z!C aOZ\u{1e}!3 ay\u{6}\"!G a\u{d}#P!  `0t/!$ a\u{1d}U\\!  `\\\u{15}}!\" `Ph\u{11} \
        \\)\u{1d}!D a\u{6}r( HN8 \u{1b}FI \u{1a}ml 1_L t{V!\" `\u{d}!k!& `Leq!\" `1O\u{e}!  `\u{f})<!6 a\u{11}.\\!9 a\u{19}\
        U*!  `0;F IxU!D a\u{11}\u{1c}{ \u{e}\u{5}4 Qh: ,*\u{5}!: aS&\u{d}!  aP\u{12}2!1 aaQ6!  `\"fh!% a\u{19}g# e\u{b}\
        \u{16}!  a\u{c} +!: a\u{16}6]!  aOM\u{0}!9 a\u{14}2\"!: acS] g\u{6}g!  `J\u{b}  \u{0}E1!  a\u{17}Wb!3 `RK'!  `\u{8}\
        K5 ,\u{1f}b!2 a\u{10}\u{1d}o!@ a_\u{6}T )\u{7}\u{15} O\u{14}O!  aR[\u{1} \u{6}!I CWh!; ax}\u{3} -1\u{1c} \u{0}1\
        C\"# `7 `x~ !+ a\u{8}W) >Z7!' `\u{5}\u{14}I!G aJ8\u{a} \u{11}'+!7 `29; \u{b}\u{15}J!\" `v[S \u{8}&\u{5} A\u{d}o\
        !  a\u{1c}3\u{16} :-c!7 `|\u{1}R d\u{10}\u{8} c\u{1d}!!) `\u{7}x5!5 a@$\u{9} iN}!D a\u{2};m 2#\u{9} \u{7f}Fq!! \
        aN\u{9}m <Y\u{d}!2 a+\u{3}{ W\u{3}' \u{18}JF!C aSM\u{3}\"  `# ` Zd!  `\u{e}\u{1e}/ \u{7}M3!! `\u{14}#[ 6z] (Se!\
        : a&:E ':U#, `0 `1 `=S| \u{15}m\u{7f}!$ `\u{13}1\u{8}!' a\u{16};, <\u{d}M lM\u{1c} K^- L.?!C a{xF!) ai9=\"  a' \
        `|;V!% `\u{5}Kg 2l$ \u{11}=r!9 a2p!!  `1|1!+ `_K( )\"7!3 `nO8!! `m-c Qx\u{12} u<&!  aH\u{5}& \u{f}\u{f}?!  a\u{d}\
        \u{14}B!  `\u{9}\u{1}^!, `Fn\u{1}!9 a\u{12}|\u{1f}!! `:B$!8 `\u{1b}\u{2}G ~\u{1e}*!\" `\u{b}\u{1c}u!7 `#9\u{17}\
        !1 as\u{c}i!1 `Q(\u{c}!  a\u{2}hl!3 `D~\u{2}!D az>7!\" a\u{18}\u{f}_!8 a\u{0}&\u{0} \u{7f}Z\u{4}!  a%`:!  `,\u{12}\
        w!& aB\u{1f}\u{9} h<^ gsb Fr\u{18}!8 a\u{1}A# Li#!  `XE4 \u{3}\u{1c}\u{14}!3 a+\u{1a}\u{1a} ]G0 aDT!! `\u{1f}x\u{11}\
        !* a\u{13}]*!\" `\u{15}V\u{1}!: a\u{1}0#!  anJ(!) `\u{a}Vn \\Dp!? a8\u{5}V rkF Q\\p jav!! `=\u{1c}3!' aK\u{13}x\
        !9 afM# L((!4 `\u{1f}a\u{0}!, `\u{1f}\u{13}*!: a\u{10}\u{18}@!8 `T\u{17}n!+ `|\u{1d}\u{4}!G az\u{c}\u{18}!  aEm\
        / \u{13}p6!7 a+@\u{11}!@ a\u{2}a\u{17}!' a-Y'!! `96?!: a.\u{b}\u{18} p}2 \u{1}lA %\u{13}B!< aBR\u{8} wE\u{13}!!\
         `\u{1c}^. w:C!  a\u{18}\u{c}C!. a#_G!  `s~\u{b}!4 a$UA!5 aoB\u{9}!  a-&\u{18}!  a\u{9}'^ \u{1c}\u{e}{!D aT^< W\
        zY G\u{1c}\u{14} W<% em0!  a~II JQZ \u{a}\u{0}\u{1c}!* a\u{b}\u{1c}\u{3}!: aRw\u{d}!  a\u{2}N\u{17} (\u{0}.!* `\
        u@E!) `&%o .mo!  `;ww!  a.G\u{8}!: a}tD!  a\u{16}\u{a}P!* `\u{1}\u{18}[!# `rJo!8 acV{!& `+\u{d}; \u{1d}\u{1b}_!\
        ; a\u{2}_b y\u{1b}b <G*!  a'NE!+ `=&f \u{f} \u{6} @U !; a\u{19}#( h;,!  a8?,!  a{dG @-\"!9 a|29!8 `(qh \u{1d}\u{7f}\
        \" =-%!6 aE#/ z(f gvf!  a\u{19}~k  \u{1a}2\"4 `! `6sq!: ao!1!* ai\u{18}> g\u{d}@!. a^1\u{13} \u{1f}cg!  a~90 =?\
        &!5 a\u{f}q=!: a\u{0}gM S\u{1}\u{7f}!7 `iA\u{c} \u{1d}\u{4}E!D a8\u{7}\\!: ao>x!1 aD:  ,b+ j\u{f}@!G aJfB!* aU\u{19}\
        E!G am&\u{5} 8\u{8}\u{6} Sn\u{c}!9 a{Y\u{15}!, a\u{1b}a7 B\u{e}`!8 `Wxd   4!< a\u{11}0\u{f} \u{1}o!!3 `4\u{c}` \
        G]} en\u{1b} 1r(!  a:\u{e}i S!G!4 a4Fv!: aM:\u{16}!  a\u{c}}:!  a\u{d}~> \u{2}9x n*\u{11}!$ aJGW!! a\u{2}\u{16}\
        >!  a~\u{14}?!* a\u{7}H\u{7}!  `Vn\u{f}!! aG\u{1d}*!  a\u{1}\u{9}0!  a\u{c}u7!  aX(:!  a/)L!7 `:\u{f}d!' aZ).!7\
         `\u{6}tR ^vo!  a=\u{1}+!! `\u{18}W@ b0H ?\u{10}C!  a\u{9}1N!  `\u{12}W; \u{3}c< \"WJ!# `\u{1c}RT!* `>kW gH\u{17}\
        !- adF/!> a\u{1f}\u{10}4 \u{4}~L!; andZ *.] w}\u{1f} Rt$!5 aw>\u{1} %G\u{5}!  a{\u{1a}\u{17}!$ a\u{d}F& F\u{2})\
        !5 a)p< eS7 \u{b}BL!) `~\u{8}Z!& aT~d!/ a7_g!! aV8\u{9}!8 a\u{2}\u{0}\u{15}!D a\u{4}ix!2 `wi,!$ a\u{18}-/!* `C\u{c}\
        \u{0}!: a[\u{1f}\u{1a}!: adc\u{1d}!B a 4a!9 a\u{d}d\u{4} s,H Z@J 8VJ!  `Pi\u{9}!' aK\u{19}`!  `\u{14}h\u{5}!\" \
        a\u{1c}0N!5 a\u{0}\u{1e}U!  `3Yf <[\u{1f}!5 aY}\u{8}!# a\u{1e}Ja!  a\u{11}k\u{16}!  a\u{1a}h5!  aTR6!! `,\u{19}\
        L!  a\u{11}^M!  aI2i!  `=\u{0}p m\u{15}t ()s!8 ao\u{f}D!# `H2V Tw\u{1b} JX@!4 `f8p!& `;B\u{0}!; a#\u{f}\u{17} a\
        h\u{12}!' `Ij\u{b}!; a\u{5}9\u{1c}!\" `\u{7f}M*!  a[p*!  a\u{5}\u{5}/!* a`\u{1f}\u{1e}!: a\u{b}:0!? a\u{17}V< \u{7f}\
        F?!? aDVY!G a/uv \u{13}t% _\u{18}(!G aVSG!9 a\u{1a}\u{c}I!' a{\u{12}M `+O \u{5}}\u{c} |N\u{1d}!! `}a\\ 7l\u{6}!\
        # a\u{1}0C\"3 `\" `kix!@ a5\u{7f}\u{a}!< a9_T!  a%z\u{1}!  a\u{1d}\\>!9 aNpH!C a\u{19}UL nET!  `x`X \u{10}5\u{12}\
        #- `+ `, `]L!!$ ap\u{16}V!) `Pp^ \u{19}jb LZ\u{2}!\" `1M+!  aD&S!  a`6w ]\u{19}\u{9} k+7 3(!!G a!bJ !}> \u{18}\u{d}\
        F!@ aS\u{1d}i!: aP!_ *8P EEd!( `\u{7}k8!  amq;!  a\u{8}\u{1b}o \u{f}\u{a}w!  a\u{6}\u{1}\u{d} R{.!. a8BL!, a\u{c}\
        CL!( a>i\u{1c}!  a\u{5}\u{1}k!& `T\u{5}\u{f}!D a0\u{16}4!; a~do!  `J+\u{1d}!  `\u{d}9\u{15} {n\u{18}!B a2~)!G a\
        2\u{c}?!+ `\u{14}B\\ pL\\!7 `\u{1}Mg $\u{f}\u{7} \"71 ?eK!  a\u{2}|#!  a\u{8}\u{3}.!8 a\u{c}J\u{1d}!% a:\u{17}4\
        !9 a[wb!G a&VD!0 aN\u{6}D!$ `\u{15}Xd!, aT#q!; a\u{11}Kr!) ap<\u{13} tx/!7 `b21!) `7QW!: a~\u{1f}_  !\u{1}!) `\u{1e}\
        ~\u{4}!  a\u{16}g\u{12} \".\u{1f}!/ aU>%!  a\u{f}H\u{13} w2% )\u{1e}+!  `\u{1f}^- wNI \u{1b}vT FB\u{11}!: a\\t:\
        !+ `KbI!4 a<0O \u{b}GT!- a<?\u{0} qY\u{1} 0{9!9 aRZ\u{9} 0\u{9}G!, aUwJ!; ac([ \u{d}H\u{2} \u{12}y\u{d} f\u{11}\
        \u{13}!  a\u{11}\u{14}\u{1e}!  a@\"=!\" ax\u{f}=!/ a`\u{a}D!! ae!h\"+ `, `H\u{5}t!1 aG\u{1f}t!4 a\u{19}\u{0}~!D\
         aF\u{13}$!  aJ03 \u{9}`<!: aY<P!! aQ\u{16}g!/ a\u{0}`x!% a\u{4}\u{2}}!; a\u{b}/, avF s8[!\" `\u{a}]V!D adj^!# \
        aXn\u{3}!> ayA8!@ a1R9 pFl!  a\u{1d}t2 875!, a\u{9}Mz!E a+{\u{6}!* a`\u{0}\u{f}!8 a6:I!  a4vH!: aVTK!D a`eR!* `\
        :k^!( a*\u{a}o!G a\u{14}k\u{14} fET!# `jmx!: a~r\u{18}!% `)K\"!3 a\u{1a}QN!A a\u{d}@o!3 a\u{d}:\u{15}!@ aK!9!- \
        a\u{14}\u{1d}i!  a\u{1d}M\u{1} \u{7f}x$ 2q\u{0} \u{3}q\u{1c} E., O\u{8}A ]\u{1f}D!  a\u{13}qU \u{6}Au $J|!1 aUB\
        M!B a6>\u{c} d`\u{10}!& `\u{5}J\u{1e}!\" `e\u{19}! \u{4} , \u{17}W0!A a0\u{7}2!8 a!XD q)O \u{1c}\u{6}m!3 `a2\u{a}\
         \u{b}nG X4\u{7f}!; a?\u{8}\u{16}!1 a\u{1}['!= afWA!D a\u{7}QG!  a>)\u{b} x7\u{d} g/h!7 `4fl!1 `3\u{1f}\u{1a}!8\
         an\u{1b}9!  `. \u{19}!  `9r- \u{14}K: p4\u{2}!< a\";\u{12} YE/ S.I!  ae\u{19}\u{9}!# aWt)!\" a \u{0}c \u{b}Z{!\
          a\u{4}\u{12}# \u{1f}\u{13}7 .KD!A a\u{1}\u{19}J nrw 8 ~ \u{16}4\u{b}!  aT\u{f},!9 au^T!\" an(Q!1 `)gj!  au\u{14}\
        \u{1a}!, `>p\"!  a\u{1};)!# `EfR!G aY8U D'p!\" `(.x!: a\u{12}\u{f}B &i* \u{3}1\u{13} p0C *\u{18}M!. a\u{f}=\u{12}\
         \u{3}E !B a30( Y>,!$ `u\u{17}9!% aGR0 r'f!! a'Qy!9 a' \u{c}!  a\u{1b}5\u{f}!: a5H\u{1c}!7 `DyE!+ `(iU!C a9\u{d}\
        < \u{14})\u{7}!; aHJ9 T[E!: ao\u{8}E!? a]-l v*\u{1e}!  ad\u{0}5!  akOU ]cZ!? as\u{c}t!, a0O\\!+ `\u{14}s]!@ al\u{1c}\
        h!D a4\u{7}s!! `\u{1b}i& M!3 \u{19}4n!  `Jv\u{6} #\u{1f}\u{10}!  aSoW!G a{X\u{9}!* a2d\u{a}!8 `O-\u{d} B?\u{19}\
        !  aR/\u{1d}!! `3uL!  a\u{13}5T!7 a6\u{d}^ \u{e}nu!\" a\u{1b}3g!1 a[d\u{6} Ul\u{12}!% a\u{16}\u{b}\u{13} A4X \\\
        Hp!D a\u{5}\u{b}K!@ a\u{1}Pg\"\" `3 `\u{15}kg Wuf NW%!< aGOL hA\u{3} h\u{15}\u{1f}!* `V\u{e}G!& `)r\u{d} 4M\u{10}\
        !# aue\u{1e}\"! `\" `L\u{15};!: ak\u{10}^!  a\u{d}X_!: a\u{1c}{\u{1a}!7 `\u{b}x$!$ a\u{12} /!8 aH,?!9 a45H!9 a-\
        R\u{f}!  aWd\u{c}!A a\u{0}p\u{13}!$ ad\u{17}\u{1f}!( ax\"F `V~!+ `\u{13}\u{6}>!# `r6R!\" `4\"a!G a).q [i6!8 aE\u{7f}\
        R!  `Y>a!8 a\u{1e}/o!  `\u{9}\u{13}\u{15}#+ `* `- `\u{c}My!  ag\u{5}\u{6}!( `y-p!  `l\u{15}v!- aJt\u{0}!1 a )\u{e}\
         mg\u{10}!) a\u{3})E\"! `$ `.Yf $Xn me6 \u{2}\u{1c}s!- aDvP {QV!G at\u{13}X!D a\u{7f}R| \u{1a}\u{1}\u{7} <1%!\"\
         `Z*[ Ga\u{8} Y3+!\" `iS4!> agF[!  `t\u{5}f!  a:N\u{9} <\u{17}$!7 `\u{a}F(!  a\u{7f}X8!\" a\u{c}uC!2 `:U\u{4}! \
         `Q\u{6}1!\" a]'6 ><D \u{6}2'!  a|kO!! `}\u{19}u!: a_i) R1Z!' `Zks!\" a^\u{1b}\u{17}!  aiF| %KX C\u{1e}h X~2!D \
        a@78!7 `.vH!  avu{!\" a\u{b}3\u{6}!  a1\u{1e}\u{15}!E aC!S!+ `?R\u{7f}!< a\u{c}xJ!! `oy\u{7f}!  `gB\u{1a}!\" `<\
        f\u{0} \u{9}~\u{9} \u{12}{`!$ aHq\u{1d}!  a*~r NU\u{15} s\u{13}0!# a72:!  aDIE J\u{7f}b!  a_\u{e}\u{7} @\u{b})!\
        1 a6\u{1}\\!\" `\u{6}vq!, ``&u!4 ab:\u{b} \u{a}z&!G a2T1!  a\u{1c}*q FCv!* `?S^!) a\"\u{1f}r!G aeq5!@ a[qR!+ `}\
         !!  a\u{1a}\\T!@ a\u{d}\u{18}c!: a\u{f}\u{8}Z&! `\" `( `' `% `  `9c8 3=E!3 aJ.U!7 `m\u{1f}c }n} sj@!\" a/\u{7f}\
        h!0 a\u{8}& !, `6f !- aFs9!+ `5H\u{7} \u{18}\u{1}X!! a\u{a}\u{e}\u{4}!8 `tc5!2 aWU=!9 aQwF!) `~8X z\u{a}y!B a)o\
        \u{8}!  `\u{13}\u{b}h!@ a?+\u{17} !s8 \u{b},K!- aer\u{5}!  `\u{11}L\u{1c}!& `'M\u{1f}!' an\u{b}} xT/!G a)TS!  a\
        y^r!& `Vi\u{4}!C a \u{7f}\u{9}!  a\u{7}\u{0}\u{1d} E\u{1c}) s]@!3 `\u{10}\u{5}\u{1} &x\u{5}!8 ac\u{1a}\u{14}!  \
        a|\u{19}@ {1\u{17}!\" `vEf!  `8\u{1d}m!  a|9s!# ajIz \u{2}d% /@]!\" `\u{7}Q\u{1f} }7#!. aGc. UKR ?n]!  `?\u{7f}\
        \u{4}!/ aR\u{f}\u{1a} \u{e};) ]\u{0}_ y\u{6}d!7 `g\u{b}w!1 a,~\u{2}!D a\u{d}N\u{5} 2A\u{1b} k*\u{1d} Hx3 \u{10}\
        F8!  `EoS!4 a~l^!  ap)m!G a\u{11}z\u{16} h9,!  a8\u{8}g e\u{1}\u{16}!> a7I\u{1a}!: a\u{f}\\: ~bC!% a3\u{e}h!  a\
        ^\u{18}y!= aq/9!3 `J$\u{a}!) a-,E!! `8GO 30w!! `\u{8}:\\ 18\u{5} \u{18}P#!  a\u{5}\u{d}6!D aBO;!. a,v\u{5}!: aS\
        3\u{13} o\u{1d}m!- `d*\u{d}!  a\u{7f}P$!  awU@!) `%#L!. `[R]!: aHO\u{9}!# a~\u{14}  .m\u{c} \u{14}C\u{16}!@ av3\
        f!8 a9\u{3}3!# asfu!7 a\u{5}\u{1b}\u{18} #\u{d}0!D aM^\u{a} ~\u{d}\u{1f}\"\" `( `j\u{17}:!  `\u{8}j? \\rj QT\u{18}\
         \u{f}\u{a}X!G a\u{1c}i9!< aQok!! a?\u{4}\u{18}!3 `\u{b}3M!  a\\xg \u{1c}!}!9 a;\u{16}/!  a\u{2}3> \u{d}7X \u{12}\
        '\u{a}!1 aH\u{6}2 _\u{7}<!7 ` _~ \u{6}Y>!, `eLo!@ a\u{0}\u{7f}\u{b} \u{b}\u{f}a ORq!: a?M\u{1a}!# `W\u{1e} !* a\
        :g4 Q\u{6}^ \u{19}9~ B\u{1}\u{11} J\u{9}\u{11}!  an*\u{1c}!7 `6\u{10}C Dpd \u{9}+z!2 a:E=!D aH\u{1b}S IGt ;%<!,\
         a9S.\"& `: ao\u{3}5!G a\u{b}CG -%f!- as\u{a}* RFQ!  a/8\u{0}!' a\u{5}\u{d}4 \u{14}}B!: a\u{1b}\u{16}i!9 aXl'!:\
         a\u{f}Xh }\"\u{10}!! a{B1!% `\u{2}{5 /\u{5}x!+ `<Xh!! `zdj \u{10}\u{8}s!7 `dg\u{c}!D au_\u{17}!\" aD,=!  `\u{4}\
        BS!! a\u{7f}LS ^E`!4 a\u{2};+!0 aW\u{4}5!! `\u{2}n6 3YP E&T!@ a<i}!. a)p\u{1d} b@?!8 a\u{17}\u{9}b!: aT~j!G aj\"\
        k!3 `4Ny!* a\u{e}`{!  a\u{a}]\u{8}!D an\"b!# `\u{9}Sy!9 a\u{d}\u{1a}7!  a\u{1d}En!3 ae\u{c}\u{11}!  af\u{16}1! \
         `Zpy!! `&V\u{a} I\u{7}L!  a/Ip }j0 \u{5}U;!) aT\u{4}J!) a+\u{e}N \u{1a}U\u{17}!  a\u{8}U\u{1d} LDH L~.!3 a\u{9}\
        }o!  a\u{e}(\u{5} \u{1d}a)!< akv9!< aT%:!, a\u{b}\u{5}F!: a`>K!? a\u{19}\"b!< a?\u{17}q \u{2}2> x\u{12}_!( ax\u{1b}\
        o!9 aG\u{13}\u{7f} 1`4 (\u{2}~ +<\u{7f}!6 a4G  Lr2 ]i5 \u{14}F]!5 a)\u{1}_ ohd!! ahF\u{7f} /_?!  a\u{7}\u{5}T m\
        \u{12}]!  a\\=s &os \u{1c}x\u{16}!: a\u{1c}7\u{18} \u{d}w)!  aW}5!( a#\u{1a}L \u{1e}1\u{a} \u{b}\u{1b}\u{b}!. a\
        B#P \u{4}GZ!D aMJj SEz!! aww>!2 a9lr +.V!D a|!{ Ky5 }iG \u{1d}[c!  aK9L <Vv bcG!  `;@S!> aY:_!  `zau!  aEHQ!! `\
        \"\\\u{15}!0 a\u{2}\u{9}= #`\u{17} a\u{17}< `\u{13}l!+ aUY\u{11} \u{12}\u{c}< wwB!$ az.P!B a\u{3}m% \\R) `k) '\u{17}\
        w fT\u{10} \u{14}\u{d}, \u{13}\u{1c}4!  aZd;!& ah|c!5 akk#!: a\u{13}7% BL= ehn!! `e9y!? aA\u{5}\u{f}!# a8X& I\u{3}\
        :!G a#_&!# `C\u{10}4!% `L\u{4}8 \u{12}\u{0}W Xhb!  a\u{0}_  F\\\"!\" aZ\u{19}3!  af`]!7 `!Ap \u{1d}\u{6}} \u{7f}\
        ?3 ?\u{14}\u{1d}!+ a[9W \u{15}a`\"# `3 `}]g!  agJz!\" `\u{b}7'!  a\u{19}{@!  aS\u{a}[!, `,4\u{c}!@ aN<\u{1d}!# \
        `\u{5}#\u{1e}!  aTsa!A an\u{1e}\u{12}!  a\u{d};&!  `8RS \u{13}4o\"# `  `-]\u{6} +A\u{15} 43\u{7f} EV$!. a}sC!: \
        ayF}!  aue1 \u{c}\u{19}\u{1b} \u{9}4U!  aYTV G\u{4}h!; a``\u{15}!) `E9L \u{17}bd!3 `'C~!  `Kvj!  aW0{ \\:\u{1b}\
        !; a\u{17}H\u{8}!  axB\u{17} \u{2}:. B~S!- `\u{7f}\u{8}\u{6}!  aR] !$ a\u{16}KJ G\u{e}h!  a`\u{16}G!) a#\u{12}j\
        !% aN\u{16}n!  a\u{6}*\u{f} \u{8}G0 g05!  `_\u{c}Q!8 ahyo!9 a^Zz!< ah.M \u{f}<k!1 `^H1!! `'08 Ii\u{4}!' a],\u{10}\
        !: a\u{18}^h 2Hx Hw\u{7}!  a\u{7}\u{18}M!& a4qU!  a\u{7}^`!G aa\u{1f}\u{6} @\u{14}\\!  `\u{14}\u{13}Q uAY!4 a>_\
        N!  `\u{2}\u{15}T!+ `zTW q\\k!\" a\u{1c}j, N1M!A aIm^!& a!6e \u{8}\u{9}x!# a=6~!! `V_Z 1:d @Tm X%&!@ a6c6#+ `- \
        `* `Pj\u{10}!1 a\u{6}\u{1f}\u{18}!- a<=<!4 a0*B u9E \u{18}Zb!1 aYT- 1\u{b}g!? a0]i \u{9}\"y!  `\u{15}Wa!  a~Mg!\
          `Q\u{1a}q!: a2\u{b}I!% `^6[!  atL[!\" as3` Dl|!' a1\u{18}\u{10}!  a\u{e}\u{f}\u{1a}!B abw#!' a\u{0}\u{0}4 h\u{c}\
        {!% aAr\u{1b}!8 a<H.!  aE#n!6 a3m\u{0} q\u{14}\u{12}!: ai*\u{14}!) `us$!( a(i.!  aBi\u{e} *5C 5\u{18}\u{9}!< a\u{8}\
        u&!' aa\u{12}/!: a9+1 \u{1f}Z5!G arz9!! `xRS!D a\u{13}\u{1b}\u{11}!  a\u{c}K>!( `l$\u{b}!9 ab'\u{10} ~A\u{1c} i\
        \u{18}#!3 aX\u{e}/ \u{12}\u{e}8!  aoES!\" aQx)!! `Y<@ M\u{12}A!9 a%%L!; a\u{f}D\u{18}!2 a{2<!3 `00U!< a+x3 \u{0}\
        \u{b}n _z\u{8} e5\u{1d}!! `,U8 >:\u{1e} 2b  5)6 ,Q\u{8}!8 aS\u{e}\u{b} vcc!* aRZp!  `*#\u{5}!# `_H\u{1d}!  a\u{17}\
        u; T\u{8}I (LU \"ea!9 a3@/!G a\u{1d}CG MGq I\u{7f}\"!\" a$g9!  `x)a mL/ \u{6}e1 \u{0}\\S!< a\u{17}c\u{4}!: ax\u{7}\
        >!\" a:Jc \u{1a}\u{5}o!; a$l\u{1c} yJx!# `\u{10}^!!- al w\"( `3 `N'\u{7f}!/ a0}{ \u{9}&|!1 an0(!  a\u{1b}Bk!  `\
        V\u{6}6 \u{8}D_ i\u{2}[!\" a\u{1}\u{4}k ;71!8 a/7v!  ap\u{18}\u{c} MS%!  a+=0 G.6!1 a\u{1c}\u{1e}Z!$ a\u{1d}8[!\
        # `h\u{13}:!7 `.Sx!  `F!\u{d} +<S!# `QC' EP0 \u{1c};6 v*P!  ah\u{18}}!  a0\u{13}\u{8}!: amy\u{7}\"+ `# `\u{14}T\
        ;!@ aQb?!< a]\u{4}f R_q G\u{b}\"!8 a(u\u{1c} E\\<!9 a\u{1b}iQ!> a>3L d\"u Mr\u{1}!& `C\u{9}\u{18}!  ahn\u{1b} +\
        {C \u{3}uI!7 `Z1S!) aI^U!D a95g!  a$/\u{19} d\u{5}X!  a]Q\u{14}!G a!\u{9}\u{18}!6 aK\u{1f}z!G a\u{15}|N X\u{0}n\
        !$ a`ir!9 a0le!  aBCi \u{14}\u{5}\u{17} g[4!# `iW[ 8\u{4}r \u{1}\u{3}~!  `[^\u{1f}!& `\u{13}/! %;\"!  a\u{6}a0!\
        \" aW\u{0}P!\" `&u\u{3} PnG \u{1}~q *}\u{15}!  `\u{5}H?!\" `=om\"! `$ `\u{7f}\u{5}y!# `h2\u{7} bR\u{10} [DB \u{4}\
        \u{1b}@!B a QB!! `|\u{c}I!G aWO#!1 a\u{18}eA coS!B a\u{c}Xw o2\u{9} g\u{8}) \u{7}\u{7}y eAj bA\u{1a} \u{15}r !+\
         as\u{13}\u{18}!9 aAE,!  a^-<!G aB&U J\u{1a}j!3 `UY| ['\u{b}!, `~Y-  qg!\" `vH\u{a} x\u{5}$!8 a\u{6}pX!  aai\" \
        \u{1c}=- zS/ A&= \u{7}BE!! `\u{13}(N \u{16}L]!: a'\u{0}s N/! &&> XJT!, a)3g!& aW48!  aNq=!  a\u{11}\u{c}| S(~!1\
         aT<\u{7f}!G a.:\u{a}!! `h+\u{17}!+ a\\S\"!$ `+n3!  a]n\u{e}!  `$~\u{16}!# `V\u{1c}^!: a\u{a}\u{13}\u{1c} \u{19}\
        M( g\u{5}\u{d}!G a<{p!  a\u{13}4r!  a$p\u{5}!  `\u{d}\u{13}\u{13}!: aV}G!1 a\u{16}\u{18}H <)| @o\u{1a}!\" `=g2!\
        7 `}\u{e}G!' a\u{13}3H \u{1a}Hh r\u{18}z!8 `r<{!3 `+\u{f}O @x\u{17} \u{15}v\u{1c}!  `\u{12}</!G a\u{13}j@!  `[p\
        N \u{13}\u{4}q e&E!  aIpe!A a=i\u{10}!' a\u{1c}#\u{11}!  a|WA!  aUvc!B a\u{6}7e d\u{3}\u{c}!' `\u{8}\"a!  a\u{1c}\
        >\u{f}!3 `\u{7}K\u{1c}!# `\u{11}5\u{1d}!( a;0  Dl(!! a\u{1f}P7!! `]-b z,d F\u{9}\u{3} h2s!  a'J\u{0} \u{16}&\u{c}\
         Rn) ;@~!- aDX\" =J2!6 a\u{6}=8 }i\u{8}!% a\u{0}T;!@ a8YS ?h]!  `X<\u{1e} D\u{1f}0!6 `-OB!  a1Jz\"$ `# `\u{19}O\
        O H\u{1b}t!  a\u{18}9>!@ a2HC!  a[WK!< a\u{0}\u{7f}d \u{1e}2g E\u{1d}u!9 a2~\u{16}!  a\u{4},5 ]\u{5}\u{6}!\" `t\
        (\u{7} [\u{c}0 \u{c}\u{1}7 T|M!G a&3w!7 `bVH!; a\u{0}\u{19}T!; aS6m!  a<Y=!\" a\u{11}\u{e}> &KP!  `$\u{10}\u{6}\
         \u{16}D\u{1d}!< a\u{8}P\u{1d}!  a6+.!  `DA/!1 a~<L \u{9}\u{b}c!1 azx8 vNZ#! `' `  `>\u{1a} !  a=\u{7}\u{7f} \u{13}\
        O]!7 `.d\u{1c} \u{18}q#!$ a[X+ \u{7f}\u{a}s!3 aDEw!: a3W\u{4}!  a[\u{1}P!9 a|Pd!# `\u{8}\u{1c}-!  `\u{9}64 IA\u{2}\
        !D arjX!8 a^kZ R\u{b}c ^3\u{1c}!  aJ\u{3}%!; a1\u{3}A!  ao\u{7}: \u{9}p} ^\u{0}\u{16}!= a\u{5}\u{9}= \u{1d}\u{5}\
        6 \u{7f}u[\"! a3 `&\u{4}w!  a\u{f}\u{5}\u{16}!B ad6+ \u{1f}W6!3 aa<u!  aW\u{b}u!$ a)`\u{d}!2 aM5d!# `\u{2}r\u{13}\
        !< ah-l!# `\u{12}\u{11}\u{1e}!: a\u{19}o<!% `\u{d}FU!< a&K\u{9} *\u{1d}\u{e}!7 `\u{7}s_!2 a9bA!+ a{-G!: a4\u{7f}\
        \u{e}!* `%\u{3}\u{19}!' aW\u{16}I DHk \u{1a}c\u{0} \u{8}\u{4}\u{1} }Y\u{11}!: a7n2!  `+\">!; a%bC!* a0QS &[P T\u{c}\
        \u{3} \u{15}\u{7f}*!# aq3a!  a\u{1f}]c!: a8mD!8 an\u{4}u /[|!E a\u{11}i\u{12} \u{13}\u{0}X!; a64Y!; a'*d <m\u{5}\
         p\u{1e}\u{8} })- \u{3}\u{4}F `^o!  a\u{0}\u{1d}\u{b}!  `\\c, 1|,!D a|]^ S\"\"!9 a\u{11}J' b\u{c}(!* aQi0 kw/! \
         a%i\u{16} t\u{16}K Bol fk) z|-!) `\u{2}uF!# `}\u{f}t!% `|3\u{1e} %.' a\u{f}F!9 a_\u{1}M!0 a{Q`!+ `\u{3}Ce!+ aE\
        \"t!) `@1\u{14} hK\u{17} \"\u{c}'!  a\u{1d}t=!= a!(\\!9 a\u{1c}gb!G aWl'!  `+9L 8)\u{5}!C a\u{15}c\u{c} &*B gW\u{9}\
         \u{10}\u{10}\u{15} Ze\u{1c}!- `OY !  and#!  `!\u{e}#!  a&\u{16}@!< a\u{12}TT!+ `7Ec U_B \u{14}=q!! `\u{14}\"\u{1d}\
        !; a'a&!  a\u{b}\u{12}<!  ajn@ \u{0}!s \u{6}\u{4}\u{0}!  aO\u{19}.!9 anD6 JqD lC} \u{a},\u{1}!  a3\u{5}\u{b}!! \
        `\u{9}6\u{d}!  a}\u{9}\u{1c}!7 `=\u{13}J!G a\u{14}\u{16}w!  a\u{12}T\u{b}!; a$h\u{1e}!% ah\u{11}J!G aT8b!, a5\u{1d}\
        /!! `-Yd!- aR=m!  a\u{1a}1\u{1f}\"! `? aZ0\u{a} \u{15}\u{8}< f\u{1c}\u{4}!1 a%7\u{c}!? a\u{5}\"* X1N ~\u{5}O!G \
        ak*p ;e. VUC ? t!  aZsz =-4!- aZoM!  a4~[!3 `\\\u{e}\u{7f} \u{18}E1!  amSw!D a[=u Jz\u{12} t\u{1a}5 \u{4}GW!' `\
        D\u{7}Z \u{1c}F\u{9} K?F d|\u{0}!# `a^\u{7f}!@ a\u{7}\u{16}\u{6}!G ayj\u{d}!  `vqq!8 a@0r!  aA6*!G a]VJ!  `@m\u{12}\
        !  a,\u{14}P q\u{12}\u{5} # 4!  aQ|? Z6m!  `\\Y.!\" `(\u{9}l 1jy!\" a\u{13}\\=!8 a,*N )\u{15}e!( `PZn!G a$.\u{16}\
         TwQ!  am\u{a}Y!G a\u{b}\u{2}\u{13} h|\u{19}!1 aSl  xR'!G aGGe!, a)\u{3}x!  a`/o G-\u{6}!0 aYA+!  a?\u{1}=!! `b\
        \u{1b}\u{5}!\" a*4_!\" `\u{17}`u 'A[ \u{c}\u{1a}^!8 ae\u{9}h!  a]9V!D a%vd!# a\u{7f}F\u{a}!> a4}@ \u{10}G\u{17}\
        !  `H`U!  `W\"o!# a\u{16}\u{6}~ 2L*!G amS2!G a+\u{4}N!\" `w{w P~\u{0}!1 a1[\u{f}!  aCW\u{19}!. a@%A S}\u{11}!  \
        `8\u{1b}k!D aS\u{12}z!  ` 1>!4 ax\u{6}F!* aiN\u{14}!+ `\u{e}\u{8}R!  a\u{5}5r!? a.6\u{7}!9 a\u{15}\u{1b}N!  `\\\
        d\u{17}!9 aG$!!  `G\u{1b}7!1 a:\u{c}H \u{1}D# RR;!4 a\u{a}+? 1=L!4 a|\u{1}] v{t 5fJ!  ac\u{1d}\u{d}!4 aL R!8 a#\
        se \u{9}\"j!& `^#\u{3} \u{f}N5!; azOD \u{8}\u{18}T!\" `\u{c}\u{d}!!\" aH;#!\" `S\u{1}U!  a\u{11}Z~!  ah|\u{c}!B\
         a\u{1a}t$!! a9\u{8}+!  a\u{3}'= Idf!  a\u{7f})7 -\u{a}; \u{0}kF!! `]_X \u{14}&y!G aj5y }5}!4 aZ>9!\" `\u{f}\u{1}\
        S!  a8\u{10}i \u{a}Ar!  `NHL!1 a\u{16}1j!  a=[}!' ab`N [Pl A/\u{1d} >/Q!! a~\u{e}k 5\u{11}\u{0} !e]!+ a\u{19}'\u{12}\
        !' a\u{4}Cn!  `L'&!- a\u{19}0&!G aUY/!- a$b3 \u{7f}\u{15}W!1 a\u{d}n\\ 6#Y \u{6},a (25!: a\u{8}\u{1e}s!  `Uz\u{1}\
        !D a\u{17}\\\u{d} \u{8}< !B am6r!: a-^\u{1b}!  a0n! }FH #\u{15}\u{14}!  ap3N!\" a$@W \u{5}'v!G aV\u{1e}\u{1e}!0\
         a\u{0}\u{15}&!G at\u{12}? 5HD!G a(lm VA;!  a**W!  azdY!\" a0\u{2}s \u{f}\"w!( a\u{d}}T!G a2oa!  `\u{1f}\u{a}, \
        Kic -=5 \u{e}&P!+ a,NW!  a`\u{18}\u{7f} i\u{7f}\u{0}!\" `kXj!  `9>\u{11} ymT!* a|pX!G acf\\ \u{f}'y \u{1b}B\u{5}\
        !  aS{a 4u9!  `\u{5}sj!, ` r{!D a'/\u{17} ,SF P[R!A a\u{5}@\u{17}!\" `.\u{a}$!% `EzC \u{1c}[J#\" `$ `. `\u{4}}O\
        !G aZ\u{16}^!: aUX\u{7} _!\u{13} Rm\u{9}  +\u{1b}## `  `7 `;q=!  aXdK!@ ahLO!3 `O\u{f}s!  `92D!# `{'L!7 `Jw\u{18}\
         \u{f}\u{1}<!< a-\u{d}\u{4} !\u{1c}S wyc UUp!# a\u{c}7\u{18} 0O\u{9}!\" `7\\q!2 aq\u{5}{ \u{7f}K\u{8}!$ aXl4!  \
        a<GR!  `(d`!8 af\u{0}y \u{17}%\u{7}!8 a\u{1e}\"\u{f}!: a55\u{1a}!E a.\\X U\u{c}\u{1c}!* aTGY!= a/*\u{a}!@ aJ\u{1e}\
        %!2 a \u{1b}q#% `! `$ `zj\u{19}!  a8\u{8}\u{3}!  a\u{1}\u{e}\u{0}!  a;f\u{d} q\u{f}(!8 aAd4!  `HO7!7 `oZ;!8 a r\
        B!F a])E!\" ao\u{1a}J!! `7cz!  a\u{4}8&!G a\u{6})V!: aPOn!9 a\u{7}%+!  aQ\u{4}>!  a\"4n!& awP !& `Pv\u{a}!  avp\
        \u{18} *\u{e}[ \u{1c}Wd!  a\u{7f}}l!\" ab(#!; aCm&!! `%\u{c}V \u{b}[\u{0}!  a]9\u{c}!B awQS =g`!A aPZ\u{c}!  a7\
        3 !) `-4X \u{17}zf!8 aZdA T\u{e}K >\u{10}R!! `*?^!  `\u{3}>_!- az/\u{18}!+ a\".! y+, 4\u{8}a!  `U\u{1f}c!G a_\u{12}\
        \u{e}!  a88F D\u{7f}I \u{14}(j!7 `I\u{a}k \u{11}!~!1 a z& s\u{3}&!7 `l3T!5 a\u{14}\u{e}p!  ay3\u{6}!( a\u{1c}\u{3}\
        \u{e}!! `\u{1b}S/!( aWfn \u{17}~{ %,!!  a-\u{14}! j\u{d}F!G a\u{0}\u{2}S!* `\u{12}\u{1a}h!& aKb\u{c}!@ a\u{13}K\
        0 _\u{3}7 \\#Q!\" `dp#!, a;*Q n i /=\u{13}!# `%\u{18}%!  a.q9 PEY +8_!? a\u{8}Ej!< aNNu!* a\u{3}R\u{19} \u{0}\u{7f}\
        S!  aV.\u{5}!: agiK!& a{pa!  `\u{8}\u{5}u m0\u{8}!8 aUB\u{1b}!* a\u{2}\u{4}$ \u{1}D\u{1} LM0!# `M}C o\u{b}q!  a\
        4<r!  `=\u{1d}\u{5} g\u{1}:!7 `#RG k\u{a}G!0 a.H{ \u{11}I\u{f} \u{1b};\u{19}!  a+<E!\" ``ri tLp!8 atFt!# `Lk\u{6}\
        !< aW\u{17}c ]\u{13}\u{6}!. af\u{b}_!6 a{\"a!' a\u{5}\u{d}\u{10} 6\u{12}/!+ a\u{e}3B!: a0u\u{1}!6 `1y\u{f} \u{1e}\
        \u{15}C!  a<)w gC\u{11} U\u{14}*!  a\u{1c}\u{1d}S!  `K\u{a}e!3 `SJs!# a\u{1c}\u{c}v!1 a\u{4}-\u{17}\"@ aE a\u{5}\
        #-!/ a\u{6}e/!@ a\u{13}DG!# `wZ=!: a|$F a(d!  a\u{1d}\u{5}- o\u{17}M!  aN3/!! a\u{15}zB!8 affs!  ao\u{16}\u{1}!\
          av;\u{1d}!& a$~&!  `\u{7}\u{2}1!7 `w|H ]3[!: aB\u{16}\u{18}#! `+ `. ` \u{6}\u{1a}!* alDF!, `88\u{10}!  aT\u{12}\
        \u{1e}!# `k\u{7},!* aLfu!; aH\u{3}z!' a~\u{e}\u{1f} &|  \u{5}\u{1}E LjO!1 a\u{f}\u{19}~!& aR7\u{1c} VG\u{1c}!& \
        a.(7 \u{3}\u{10}M BNO!: aZ\u{19}\u{6}\"! `? ac+\u{e}!$ a\u{19}-B!% `\u{4}*D!  a\u{8}Cb!A a=9o!D a]\u{e}\u{17}!C\
         a)n\" \u{2}\u{1f}#!  `__' >\u{c}_ $u'!4 a\u{11}p\\!! `\u{7}\u{a}\\!9 aDO\u{1e}!? a2_D!+ `sTM 1j\u{1} b^\u{d}#&\
         `% `3 `\u{12}C5!  a\u{a}Op!  a\u{7f}2#!  aX\u{b}2!  `kK4 \u{2},c mD\u{7f}!0 a6.9!# `\\jt a\u{d}\u{7f}!0 a8Q\u{4}\
         kuP \u{15}\"l!D a\u{19}1\u{4} \u{14}O\u{1b} \u{e}_Q 5r\u{c}!\" `QL@!1 a\"kH ?)c!7 `o\u{1}\u{1}!  `z[\u{19}!) `\
        %ZB!, `-Np!' a5\u{12}\u{1}!  `=o&!D a\u{f}=*!% a/\u{1e}G!  a\u{8}\u{5}}!B a\u{11}\u{13}\u{c}!  `\u{12}J\u{15} 7\
        SH!, a%.Q p\u{c}u ss\u{c} \u{17}j\u{1a}!5 a4\u{1c}*!# a-\u{1d}Q \u{c}Te!: ao3\u{8}!G a\u{7f}\u{1c}\u{f} \u{3}1Y\
        !* a|a\\!, `A>t!& `vh}!  `)a\u{18}!! a\u{19}^# OLH RCY!% `USa!  `y!\u{12}!6 `\u{19}\u{4}\u{15}!' a\u{14}*X!( aZ\
        et \u{1b}g\u{a}!7 `W\u{d}}!  aOaT \\\u{8}g!% `itp >-\u{4} {8%!8 aq\u{2}1!% a;mG!< a&T\u{16}!  a\u{0}f\u{1c}!- a\
        ;\u{1d}*!. an;I!6 a\u{13}{9!G a\u{1c}U<!! a\u{1b}O>!  aAkC!% `W,Q I#]!6 a\u{5}\u{f}/!% `\u{3}oH!$ a\u{6}op oK\u{4}\
        !, aB6= \u{2}:i!. am\u{5}\u{18} Q3B ,\u{1d}X pW\\!4 achj sgq!; a8<s!, a\u{4}M\u{7f}!@ aUnK!  `B%\\ \u{2}C^ 5Sw!\
        @ a9N? ^G@!! ae.A!& a`\u{14}O +!l!+ `NEq!( `\u{e}gx b\u{12}\u{1e}!  a\u{1}\u{17}'!  `Lb8!< auO? 1\u{7}#!  a=\u{1d}\
        x!, aRyw!, a\u{9}n&!  ar\u{11}8!, aY\u{2}\u{1b}!\" a\u{1}\u{6} !  ac\u{0}\u{11}!! `oG#!G a\u{1}}# s\u{13}7!! `U\
        d\u{8} \u{0}\u{1f}& 6\u{1d}>!: ap0L!  aR\u{4}Z [\u{19}| \u{c}\u{8}\u{7f}!  aN9\u{0}!  aX'\u{7f} 5\u{4}\u{18}!  \
        `Da\u{13}!' a*E\"!G a\u{16}1% '[{ @3~ \"'# \u{4}?E!8 am6]  \u{f}y!G a7i\u{c} q#& 9\u{1d}<!  a:\u{8}>!  `xd\u{10}\
         \u{3}\u{d}\u{11}!( a\u{9}C\u{1f}!6 `}\u{1e}@!- `1{9!  `drB \u{e}\u{a}_!1 a}\u{1a}y \u{4}Z\u{18}!  `CJ_!; aAlx!\
        < a\u{15}d\u{5} ,\u{15}\u{16}!  a\u{1}\u{7}\"!! a\u{d}4&!  `qvj!, aU|\u{16}!\" `j\u{3}E!8 a\u{1}ab!0 aj<q R\u{1b}\
        ,!8 `CX4 O\u{1b}\u{a}!4 a4q\u{d} ;\u{7}! U%( s\u{18}q!+ aYRt!\" aO\u{6}\u{1d} O^\u{1f}!! aeJ\\ Ptg!A a\u{1a}wy \
        vH\u{1c}!! `\u{b}r\u{1c} 0K%!\" `\u{12})T &_e '}\u{3}!6 auI(!! `R\u{1f};!& a\u{10}YS ]\u{1d}\u{18}!G a'\u{1a}+!\
          a\u{f}JP!7 `\u{7f}{Z!8 a\u{2}Q_!: aqVg!  a\u{d}{|!3 `Vg\u{1c} j\u{a}& fI`!& a\u{18}\u{4}f!+ `6l\"!# aX{`!) ah\
        \u{a}s!: a\u{0}{}!  aGZ~!+ `{\u{1d}\u{a} \u{11}x`!( afb\u{1b}!  `;bR!  a]Ob!! aUeq!D az\u{6}' tP, L\u{7f}>!  a(\
        \u{1c}m!8 a\u{6}I. 80n!# `q\u{5})!( a6Gi!  a`N= $tG m1t!A a0j{!+ a3E& \u{f}@K n\u{16}{ e\\@!+ `Frm!& as&~!< a))\
        !!\" a\u{3}N\" \u{f}rE!+ aVN\u{4}!! `\u{e}\u{1e}- D\u{8}< ]\u{1a}E!; a.\\\u{10}!: aGl~!! `la% Zd*!? a\u{1f}lH \u{4}\
        0n ]N| 'U\u{7f}!  a\u{1a}=\u{1a} Tn=!% `{\u{18}\u{10}!) `+^=!1 af\u{7f}n AF\u{1a}!: aW\u{7f}' Luf [Yj l\u{0}\u{11}\
        !? aEr)!2 a[g>!  aA\u{1e}L!\" `fv !! a_\u{10}= '\u{11}=!\" `\u{b}\u{1f}\u{14}!6 `D?]!# a-Vz!  a}2\u{d}!G aS\u{1b}\
        \u{15} \u{15}@\u{18} 93a!  `Dr}!* a\u{1e}\u{11}\u{7f}!# `LgE!: a\u{5}\u{1}d!  aV'5 57R!< a\u{1f}#c #\u{10}c!  `\
        I\u{9}2 `?6!- a\u{4}1F \u{18}Yh b7t!< a\u{19}7x!@ an3\u{5} |y\u{c}!/ aUtI!  a\u{0} p!G au`| {0\"!, akL&!9 a*_R \
        2_\u{4} 2'\u{1d}!# a\u{d}\u{9}\u{1f}!G a\u{2}56 r?v \\~g!  aS;t!  `ZY\u{6} 5g& }\u{0}g!  a_q@!? a\u{3}1O!B aF?r\
         \u{7f}\u{6}\u{2} ^nf!E a+D\u{12}!& `<\u{0}1!4 aKb\u{15} x2!!\" akqC!$ `w02!8 a'\u{3}5!9 a\u{2}\u{12}[!  a \u{1d}\
        / c'8 \u{1}\u{7f}a!, a4\u{0}\u{16} k\u{14}6 \u{10}*G `\"k 5\u{1d}v!  a3\u{1e}\u{1e} dC0 \u{d}\u{d}9!  a\u{c}Gx!\
        - ao\u{5}1 \u{1d}7e!; a%\u{0}x!: a\u{f},\u{a}!  `\u{5}n\u{10}!# a\u{1}!p ;\u{17}\u{19}!0 a\u{8}y1!? a:\u{b}]!G \
        a9-d }d\u{4}!& `+A\u{9}!: a;<\u{13}!: aht9!+ a\u{1a}\u{6}S!< aO\u{9}g b]\u{4} 5$\u{16}!  am\u{f}\\ m>r!  an\u{16}\
        < \u{5}eT!8 at\u{0}k!) `$N\u{1}!\" `YJ\u{11}!\" af\u{13}\u{16} ,\u{19}\u{18}!( ak\u{19}Y!4 `qjC\"! `\" `\u{4}\u{d}\
        J!4 aRsW!1 a\u{a}\u{9}\"!  `f D!! a>CO >K` 4:b!D a%/4!  a7\u{7f}H!  `\u{1}pI!G ap\u{1f}Q!4 a;\u{12}\u{0} \u{1c}\
        F.!. aIZ6 \u{19}[; DcB!- `\u{1b}U4!& a\u{1f}\u{6}|!< a\u{2}x\u{14}!; aYd.!' a\u{1d}\u{1e}I \u{15}\u{15}h!3 a\u{1f}\
        N~!\" aW&=!A a\u{1e}}\\ ~nB!$ a\u{0}s\u{6}!, a\u{c}\\\u{13}!  `W\u{13}\u{18}!D arlX \u{f}![!9 av3u =#\u{3}!- ay\
        =\u{5} \u{1e}[\u{1e} ]c-!) a\u{4}4\\!1 aYl! !\u{f}S!G afE\u{e} M\u{1b}+!8 a>9/!) aoo8!2 a]wM \u{15}\u{11}\u{18}\
        !  ai{. Q\u{15}3 \u{7}so w>\u{15}!> a7R#!) `~c& \u{a}\u{6}`!3 `'\u{1d}i!# a :\u{1a} \u{1b}#\u{1d} SR!\"! a3 `L7\
        5!3 `t\u{3}S!! `#\u{10}\u{5}\"+ `, `\u{3}t\u{f} \u{9}|P!# `Sju!  `_O\u{10}!# `RN\u{15} \"w% F\u{11}> 6\u{4}K!E \
        a\u{7f}FN Bo\u{4}!  `f\u{17}\u{11} |&?!1 aI\u{16}E!  a{jJ!  aljf \u{3}u\u{6}!9 a\u{0}'2 O\u{a}7!) a\u{1}7Q!: a@\
        t]!7 `\u{2}}\u{c}!+ `\u{a}6\u{13} v\u{16}R!! `N\u{0}\u{2}!\" a\u{16}r\u{10}!3 a\u{1d}\u{6}#!; acnJ!/ a\u{1}Oe \u{2}\
        zz \u{3}-\u{1f}!# `\u{9}\u{1d}f!+ `q\u{11}2!3 `d?(!\" aX47!1 aTK}!4 a\u{1e}E\u{18} rP\u{1a} 0C(!  aBN1!3 `]A@ t\
        :A!  aH\u{7}F!; aUAJ!  a\u{e}\u{a}\u{9}!+ `\u{9}\"u!  ax\\) p9.!1 a{^1 NNY!  `&\u{2}\u{17} 7\u{a}\u{18}!  a+o- \
        3W\u{10}!- aDp\u{1f} J`& sdD!( aVV\u{0}!< aXiy :XM!+ `T4Q!! `\u{d}Y[ \u{4}[^!8 aL\u{1f}J!# a1PP!D a1 i C3N!' a\u{e}\
        \u{11}\u{b} \u{12}?I!< aFf\u{14}!( aP\"Y @lr!\" `)D\u{19} \u{4}B$ &40!E a!n\u{7} X\u{0}\u{f}!  aP8$!  azZ? ?\u{1}\
        q!1 ae\u{18}u!< a%\u{1}f /\u{18}H!= akIS!3 a-NH *QS!! a\u{14}'c!1 a<gN!1 a!9S ^u`!7 `\u{d}}?!; au>I!  a+S{ ?*\u{9}\
         \u{e}10!1 a:\u{d}D!# `\u{11}\u{b}\u{1f} vQ)!< aXQ\u{d}!8 a3>E m1\u{9} vkM!  a'zj!! `(5{ Z%Q!  aJ\u{10}s jq| \u{6}\
        \u{13}3!# `w\u{17}q e[s!; a\u{1b}\u{12}v!  `eE\u{17}!  `$re!7 `vY{!  aJ5\u{17} \u{7}q=\"! `< a_Mg  Q\u{4}!5 aV=\
        8!8 aUjw!< a\u{1}N\u{e} 2!+!1 aJ~`!5 ahh?!@ a\u{c},\u{7}!5 a\u{5} !!  a\u{3}K' De7!G a+(L!G aG^g \u{4}R: \u{b}\u{9}\
        \u{2} !3x K\u{5}\u{2} Yrd!5 agDf!D a\u{6}w0!& `r\u{c}D\"6 `# `Ao]!3 `Fz\u{1a}!B a\u{7}=W O\u{1}u x|\u{5}!@ a~e\u{f}\
        !8 a\\}!!+ `\u{9}(G Q\u{1b}^!\" `\u{b}9h!5 a4hh!1 a5t}!@ a\u{1c}(\u{1a}!B aS\u{0}2 \u{7f}\u{12}>!  a6nM!< a4?b!\
        \" `T!\u{1}!  aRQ\u{5}!  `F\u{15}\u{1b} }k6!  aK8A!A aGm< #(l \u{15}\u{f}\u{f}\", `3 `{0V!2 `X\\`!0 `\u{12}4\u{7f}\
         \u{9}h\u{1d} \"v\" iJ4 \u{18}#P!D ad\u{18}n!0 `Qd\u{12} F\u{5}C!3 `bCJ \u{14}\u{d}h!) a-\u{1b}r!: a=Hu 9A\u{16}\
        !* `\u{c}5\u{1a}!, a\u{d}\u{19}4!  a`B8!  aw!V!8 anCl \u{17}5%!* aI}3!* `96Q!  `M\u{9}q!  `#sx!\" `!({!# `('\u{13}\
        !B a\u{e}NE!& asT\u{19}!? ac\u{17}% j{V!  aBGb!) `09e(* `+ `- `/ `, `1 `3 `0 `K9\u{b}!  a\u{11}{* }dE!9 a;[e!< \
        a\u{18}\u{7f}*!? a\u{8}\u{18}5!1 a,A7!1 a~L-!  `\u{b}|?!; a\u{10}>\u{2} \u{15}^\u{8} s\\F!. aoQM X!$!\" `2l9!! \
        `o])!$ ar\u{1c}7!  `#Xg +n*!# `+GH \\UH ~>P!  a\u{1f}5i!, aZ\u{1c}l!1 a}C\u{12} \u{1c}\u{7}r 8d\u{14}!  a\u{f}+\
        \u{16}!+ a4.7 :6Z!$ a=%\u{1c} J*F x>\u{5}!$ `zO\\!# ` Ug \u{17}N\u{3}!  `I\u{0}(!8 aKXq!: aU\u{12}r u\u{1e}s -\u{9}\
        }!) `\u{f}`; GQ>!  a\u{6}\u{e}C!  a ;E!, al\u{1d}_!* atG\u{1d}!  a\u{1b}XP!: as>c!  a\u{5}5\u{1f}!: aNeW s/k!: \
        a\u{5}\u{1b}~ \u{14}|;!  `A\u{12}\u{1d}!8 a&\u{16}\"!< a<^0!G a4\u{15}K FIO!6 `OOv!  a\u{b}\u{a}&!G a\u{15}5^!,\
         aHv3!  aWfA!8 a~\u{7}\u{7}!# `X\u{10}\u{b} I\u{e}^!5 aaX\u{19}!  `Xl\u{b}!7 `\u{a}*f!\" `+\u{9}\u{4}!, ar+:!' \
        `;$J!  a>wm!  `uX\u{b} \u{1f}'\u{10}!< ayA\u{1d}!E aU\u{1a}E K]v!G aa\u{10}\u{3}!& a>\u{5}\u{14}!< au\u{3})!  a\
        e\u{4}* Oj1!7 `\u{7}ie!  ap$f!  aXJ)!C a[@B!* a-/E!  a/2H!: aW(u \u{c}q6!& ab\u{f}M _29 z|j!9 a@Fl!; aiH-!: a\u{a}\
        <Q 0q[!  a5<\u{7f}!5 a\u{1a}\u{1d}\u{1c}!1 aB53 v\u{1d}^!  a\u{1a}E%!  ` T>!: a-BG \u{5}\u{8}\u{13}!> a\u{1a}'*\
         \u{c}@!!8 a\u{9}x\u{1a}!- `!\u{18}\u{1d}!9 a(XQ!& a\u{17}#\\!C ax!! >/)!; a9S1!? aYld!  auml!  aI\u{14}\u{4} Z\
        5\u{1a}!7 `o@$ n\u{8}0 =jD \u{b}\u{19}\u{13} \")\u{1a}!! a_\u{16}$!: a$a3!A aC3_!; a\u{8}`j D\u{b}\u{8}!  `\u{15}\
        2\u{9} 49K \u{1a}NN Rmv!# `/ ~!9 a.,\u{7f}!; ays)!  a_?j!4 aF\u{16}\u{5}!\" a;el!, aQ<\u{7f}!G af@j mfs!B apZ{ \
        \u{7}m\u{f} \u{1a}\u{5}2 y\u{15}= \u{e}\u{12}n Bv\u{7}!C aKx\u{12} ?\u{10}\\ J0y!; a\u{1a}\u{1d}z!! aIU{!? a\u{7}\
        v. \u{19}T: \u{7}Be!$ a\u{16}hv!, a\u{7}\u{9}\u{2}!G a\u{9}\u{1a}5!\" a]T\u{1}!  aSi. PI? Q4M!  a\u{2}hR b\u{a}\
        * C}d!  `r(f!@ a0\u{6}z Fm| f|}!- a\u{c}2\u{1d} }9\u{5} \u{1b}-\u{9}!E a\u{11}N\u{9}!* `x+\"!  a\u{1c}<*!6 az\u{11}\
        l!8 azU. \u{12}oA M4t \u{1}i4!< a\u{f}\u{1f}9 LEL d\u{4}\u{1b}!E atA) Gt1 pC~ 1d\u{0}!; a(g\u{16}!  `z\u{1a})!%\
         aQA-!  `Uq! lOb!; a\u{12}6?!  a_3I!! `YU|!* a4t\u{0}!  a \u{1c}? ^JN!\" `\"w_!; a@D\u{5}!9 a|\u{5}!!  a\u{9}74\
         /76!% aDuG L9S!  `\u{11}4p!+ `\u{6}b8 \u{3}u\u{6}!! `\u{15}NX L\u{1e}h!  au\u{1c}r!  `\u{10}@/!: a%i0 ~\u{d}L!\
          `\u{1a}\u{c}e \u{b}F\u{18}!; aIv,!& `i\u{7f}.!G a9#c!; a=?e \u{17}tx ?m{ ?\u{5}~!4 aGq.!G ah\u{1c}9!# a:JP!7 \
        `0z\u{1e}!: ajS+!' a)\u{16}F!' a7+?!  a&\u{17}E!! a)Fw s ~!2 `zz~!  a8A)!# aLy\\!5 aS9m!' `E!s!- a(ts!: auQ\u{4}\
         eR\u{16} obb -\u{1c}x!* av3P!% `ooA ufe!8 a>&?\", `3 `\u{1c}2&!! `g\",!  `\u{1f}#\u{14} $W\u{1e} C^n!) a\u{19}\
        \u{a}\u{11}!G aMW1!+ `\u{15}3R!) ``tS!5 a?\u{7f}g *jn\", `1 `!\u{1f}t!  a4:u!; a1E\u{17}!! `\u{14}^` w|'!B a2BG\
         Ug\u{b}!/ a8\\* ;\u{12}a K`\u{11}!* a'I\u{16} ~`k!  a\u{0}O\u{18}!7 `OC7!( a-7[ \u{d}+\u{12} U=T!  a\u{17}\u{1}\
        \u{e} ZUt\"; a8 ` \u{9}{!7 `\u{10}:/!@ a\u{f}\u{15}>!* `\u{8}JB!* `*xO Vrl!8 a\u{11}~\u{17}!  a%V4!  `2VH!0 `Zm\
        d \u{1d}Gx \u{8}<\u{9}!2 aU(n XQ\u{1a} a\u{e}\"!0 a\u{7f}y9!: a1}A!  aMMK!; ayH\\!# `%\u{b}j!! `*\u{9}\u{2}!  a\
        yQ6!  `p\u{13}d!: a{w. W5X!6 a mu \u{9}\u{1b}\u{12} \u{11}:E!\" `@H`!% `Wb9!# `+\u{10}@ kH{ c4=!  `;\u{e}\u{12}\
        !+ `m\u{3}1 \u{1b}}s!  as\u{18}\u{b} N\u{7}\u{12} .C\u{1c} j\\C {:X o:^!) a{X>!  `\u{b}'H!* a55^!# a\u{4}ji!$ a\
        =9\u{13} ;y5 %\\B!  `h^L!1 a+2F!# `\u{16}\u{19}] k3s &$\u{14} *\u{17}\u{18}!  a1\u{1b}@ S\u{e}\u{11}!  a[X# \u{13}\
        P.!) `&:f gP? u\u{b}\u{9} Q`\u{15} z~7!C aK|:!; a\u{5}W !! a5\u{17}L 3\u{1b}\u{1c}!  ak'=!C a3Sd!\" aSek!B a#c\u{e}\
         ER\u{1d} 4\u{11}\u{1f}$\" `  `! a3 `ISl!G a\u{12}w\u{9}!: a(b\u{d} s\u{e}\u{11}!' a\u{f}\u{1d}0 ub4!  ak%5 \u{1}\
        ,G!4 a\u{15}PM!  aQo\u{8}!  aA `!< aOOe!# `m!| hz&!  `D<'!  `rVW!' aC\u{16}; \u{2}\u{1b}R J@\u{1b}!1 a}\u{d}\u{1d}\
         \u{7}+*!\" a+@K \u{19}\u{14}S \u{2}bs!1 `#ts!F a_*B VSm!- ab\u{7f}\u{7f}!# `\u{8}{\" \u{3}\u{12}Z!  `\\\u{18}\u{18}\
        !  `{\u{8}\u{1d}!; a.\u{1e}M!! `k`f!G a\u{8}\u{a}~ %|\u{1}!5 alD\u{a}!  `. +!1 a7O^!: a5Hy!1 a\u{1b}m\u{3}!G a\u{11}\
        H\u{15} tjw a8\u{12}!D a\u{1f}8&!; ak\u{9}J \u{1d}_\u{6}!  aR\u{11}/!# aiA\u{9}!* aho\u{18}!G a\u{10}P< \u{c}u\u{15}\
        !C a@\u{13}*!' a'N0!  `w\u{12}7 \u{0}/H!7 `>`U!) a;5{ |\u{6}\u{11}!* a-hC |\u{1d}J!& `)i\u{17}!$ `oK\u{1c}!: a-\
        =.!B aH\u{d}=!  aqxZ!9 a,Q\u{0}!\" `|P\u{17}!9 aG%\u{1e}!; a6\u{12}.!D a\u{9}fD!7 `F&\u{18} ]{;#+ `. `, `9\u{14}\
        ?#! `  `3 `'kk!  aoG\u{16} ZTX!\" a\u{8}|\u{a}!) `*\u{16}l!  `*Zy \u{d}_\u{17} X\u{12}'$  `! `# `$ `\u{11}v*!  \
        `e\u{4}s!G a*2)!# `;\u{c}B .]L \u{19}\u{1b}$!! aat0!  `pA& rx) _%@!6 a \u{c}8 G{;!! `h\u{1b}w!$ `\u{17}\u{4}\u{19}\
         cW=!\" aQ>L!1 a]MX!2 a_D\u{16} \u{8}V6!D aT\u{f}U \"hi B\u{12}\u{1e}!  a\u{1d}\u{b}~\"! `\" `\u{b}(t E(}!G a^G\
        \u{a}!% `n\u{3}\u{11} =[\u{14} *lJ!4 `<'( \u{19}\u{17}v!; a\u{1}y\u{11}!G a\u{8}Hi!  aS\\\u{12} q\u{b}$ q\u{c}S\
        !0 a1\u{19}b!\" a\u{12}\u{4}'!5 a/D(\", `0 `\u{14}ED \u{14}|F!1 a7\u{3}]!  `uC\u{b}!\" `]\u{1f}= !^H!? a<ey qB\u{2}\
        !0 aikS!> aO\u{b}U!  a*\u{c}\u{7}!  `K\u{14}2 \u{c}/8!G a\u{1f}'@!( a\u{e}]f!\" `Z)z ax\u{7} \u{2}n\u{1f} \u{10}\
        3)!G a\u{7f}oJ \u{16},&!, a;P+!8 `\u{10}U2 M2Z 2(d!< a,\u{e}z!B a`I7!1 a\u{10} X!$ a\u{8}\u{3}\u{2} Oj\u{5}!9 a\
        T\u{11}\u{8}!1 a/T=!* a1lj!E a\u{8}cr!A al\u{1}\u{0}!$ aID@!5 axGU!! `Jsh!6 aL\u{1b}\u{15} 1\u{15}\u{3}!  aj\u{a}\
        7 \u{16}\u{5};!@ aJsc!  `\u{d}b\u{7f}!0 aC\u{7f}'!) `jL0!8 ampt!: a@k\u{1d} \u{6}S%!4 aT%h!: aeA) X\u{9}7 i\u{19}\
        h .\u{6}\u{1e}!, aXF( .\u{0}G!* a\u{6}\u{7f}M!) a\u{10}s,!G a\u{15}0>\"  `: aj@_!* a1z\u{16}!1 a&Zv!; a)y\u{11}\
        !' `>1? \u{6}1\u{16}!7 `d]\u{1c}!# ak\u{c}\u{1f} \u{14}8R!: a5e\u{15} /\u{7}D kDi!  `7\u{7}x!@ a+[\u{1b} )C,!, \
        a\u{b}[= 6\u{9}T!4 a\u{7f}6f!; a\u{10}%\"!* a\u{e}\u{5}<!6 a9yX!  a>Qt!  a\u{6}\u{17}\u{4}!+ a-2]!5 a/Sw!  `czK\
        !# `\u{18}\u{a}\u{15} JSM bbO!8 avEh!\" `mu{ 2$\u{1a}!: aJ,` \u{e}\\G \u{3}\u{1f}R!3 a\u{16}:L!G aqs\u{4}!5 a\u{a}\
        \u{1d}\u{17}!& `LM8!  a8_s!? a\u{b}\u{13}\u{9}!  a&W]!  aUDj!- aW\u{2}\u{f} \u{2}8G!: a\"FG!  a|FV!G a1 i!  aF\u{11}\
        P \u{1c}wT!! `\u{6}-l |@D!  `)$. \u{1b}$>!D aB<G!- `\\\u{4}R!G a|\u{5}q!  aY\u{6}E n\u{9}\u{c} \u{8}{\u{1c}!, a\
        M{. jV^ m%\u{15}!? a\u{3}!& B@* 0@. Q\u{e}D!\" `\u{11}2[!\" a\u{f}Rl!  a+\\\u{11}!1 a'z\u{13}!8 `|\u{1c}\u{1b}!\
        B a\u{1}X\u{12} )'o!) `\u{7f}*\u{18} \u{9}(O \u{1b}CZ!B a\u{13}\u{1}`!\" aQB\u{1} t\u{17}\u{8}!  `\u{6}\u{e};!;\
         aNeN!; apd1!5 a\u{9}\u{10}\u{16} \u{1c}o\u{19}!, `yR'!  `\u{0}Y$!; a#tD Z\u{f}H!  `Uy) L$\u{18}!; a}~\u{1b}!% \
        a]P\u{1c}!  a_u+ Zv0\"' `4 `\u{19}\u{9}-!  `\u{1d}U\u{0} @\u{11}\u{10}!, `D\"P *\u{18}\u{17}!5 aJ~\u{1b} \u{13}\
        \u{6}= \u{1a}]u \u{a}K\u{c}!6 a}e$!\" `'\u{2}q!B a\u{1a}rs \u{13}\u{5}\u{6}!: a ZX!! `\u{4}6d!4 aV\u{2}o \u{10}\
        Az!# am_\u{b} 1M\u{d}!D a43\u{3} \u{9}\u{6}3 5\u{2}X!7 `7We MR\u{a}!6 `c\u{14}\u{1e} [v< r)x a}\u{1c}!\" `\u{5}\
        \u{b}#!9 a\u{4}[P \u{1e}(%!* a6N(!2 am\u{f}v \u{11}gz \u{13}.P!@ a;\\\u{9} #\u{15}2!9 a.\u{1d}R!  a.qm\"# `7 `\u{17}\
        O!!* aVPH!9 a\u{16}s} \"5\u{10} @}'!1 `QU}!, `//\u{15} \u{7}\u{7f}/!+ `NvG!& `EhO!1 an\u{16}&!  ar8*!/ a}/m!? a\
        \u{3}^v!% a2Uw!! a\u{18}9/ \u{3}Td M t!@ aG{t \"7\u{5}!* a\u{b}d(!: a\u{12}GR \u{15}oU!! `\u{2}!\u{11} 0e!!  `[\
        \u{1}3 lxH 0Yg \u{1c}Ny!  aq\u{1c}\u{12} \u{10}\u{b}\u{14} :h\u{1b}!  `>7m!  aQ;\u{7}!  ac\u{0}\u{1d}#! `$ `' `\
        >1(!  `\u{11}V)!; a6k.!  ai\u{c}M!G a\u{1b}\u{17}^!' a\"K\u{6}!  `cQ|!G akH'!6 aW\u{11}- DAA /\u{1c}Z!  a!\u{15}\
        j!  a\u{1f}\u{c}z!4 a8\u{7}T Zua!  aJIl!: aD6m 6B\u{3}!# anRB\"  `# `$JV!8 a,\u{1}\u{8}!D a\u{12}HD!3 a\u{f}@I \
        LI7!G a\u{11}`o!  `^Q\u{7} }:0 +{}!) a\u{7}\u{16}?!B a7b\u{c}!! `a\u{15})!8 a\u{1b}IM!D a`Zy X5r!  `gc\u{d}!; a\
        |L. \u{9}@S!# `tNx!D av\u{19}\u{a}!  `DF'!* azVZ \u{9}\u{19}e Ddg!\" aL\u{18}W \u{e}Z& 2N'!  `\u{4};\\!  a\u{f}\
        Pj!# `\u{0}Eq q&\u{1c} \u{f}\u{5}.!& a9\u{17}9!: a\u{7}\u{1a}q!- `\u{9}\u{e}\u{4}!# `8\u{1e}'!  a'o-!G a\u{12}F\
        ` E!\u{f} \u{6}k\u{11}!  aY]Y!: a]V7!\" `N>D ~r\u{5} y\u{9}8 6~\u{b} t3: \\R& \u{5}j+ &];#4 `! `$ `Y\u{0}p!  a\u{e}\
        \u{1d}\u{1f}!\" `a|9!  `q6N!+ `J\u{12}U!  atM\u{1d}!  azV@ \u{19}\u{f}G!8 aU4\u{1b}!6 a4GI \u{b}$h \u{2}-|!# `Y\
        \u{e}\u{12}!* a\u{12}1l 2\u{1a}\u{4}!  a>\u{2}>!E aT\u{18}V!& `Sd\u{0}!  azlI \u{b}S!!* `p\u{e}:!& a&UW!  `Z_~ \
        &\u{b}\u{c}!: a\u{d}8X!4 a\u{10}I\u{3}!  `>R\u{d} %\">!5 a{+>!\" `w-W!G atSZ \u{7f}4] \u{19}C~!@ ay{\u{f} 6\u{8}\
        *!* a\u{13}4@!# aQ?\u{14}!$ a\u{d}~@!: aEu\u{2}!D a6\u{1d}W!  `/:\u{17}!0 aO/*!. `8yM!  `[\u{2}X \u{5}Z\u{e}!# \
        `rO\u{1a}!  ag\u{1}R!  `\u{f}xh!) a]\u{1f}s |2|!? a:_|!1 a>:7 )t8 v\u{1b}C!  a^V\u{3}!< aB=\u{19} JX\u{1a} waD!\
        1 aYoa .{n A3]!# `t\u{15}{!* `!<\u{12}!  `!M!!A a UP N ]!! a \u{b}\u{1c}!8 a`zc!  aD m!& `\u{1e}f@!  `m[\u{0}! \
         `\u{3}Q\u{c}!G aAj  Y>&!! `gb5 \u{1c}D7!! `d\u{b}@!9 ah1B ?.c 0qw!G aU\u{9}\u{4}!  a`\u{15}, U\u{1f}`!% a19b!%\
         aG;\u{7}!  ab6\u{9}!  am~\u{13}!D a\u{19}NC!: av\u{17}G!: a\u{1e}v2 \"T} ;s\u{1a}!+ `IQ\u{1b} xRt \u{1d}`\u{19}\
        !9 a(^$!, `\u{19}\"+!  a\u{18}y\u{5}!  a\u{13}\u{9}\u{f}!! `\u{1c}@#!1 `0eL Y%] `88 NDW!, ay\u{5}v!& a\u{13}&\u{17}\
         25Q!2 `\u{6}V`!# `X\u{18}p pj\u{1f}!, `Qd> `\"D!  a\u{b}2v!0 `]T\u{9}!  avn\u{9}\"  `? a%O\u{12}!: a\u{b}5\u{19}\
         \u{14}\u{6}'!! av{\u{1c}!8 a\u{8}u0!  a?\u{17}n 9_\u{b}!  a9\"k!7 `s|\u{0} 6.!!4 a~xM!6 a\u{0}wl!$ a%\u{5}C!8 \
        a{,H!< aMIZ!G aVd\u{19}!3 `0KN \u{c}Qs!- `5@*!@ aEAG {\u{1e}K!7 `,\u{1b}s!4 `V\u{c}R!* `\u{7}\u{d}(!: aooX!  `\u{1e}\
        <L!  a_\u{1e}b !\u{a}~!1 a\u{15}<\u{1e}!  a:A)!  `@\u{5}8 n\u{16}g wCh \\N\u{e} [\". 0H9!G a\u{1f}/S!A a!#p!! `\
        4lz 2[S!? abH\u{6}!  aav\u{15}!! aFeH |`k!1 alSG!$ aun? sGo!6 a\u{17}B\u{7f} \u{b}a+!  ``J?!7 `PqG >\u{0}V!; aq\
        iY!% `G>!!  aJF} b\u{d}h!6 `q(\u{9}!\" `}<\u{17} *1, n,L!G a\u{6}&^!6 aZ\u{19}j!/ a\u{1e}\u{7f}t \u{d}7\u{a} D7\
        \u{11}!  a4s\u{1b} \u{9}\u{12}}!  `\u{e}_\u{3} \u{2}\u{18}\u{1a} )\u{11}? \u{15}\u{8}@!  aS+q!D a<T\u{14}!1 a*%\
        \u{1b})+ `, `. `3 `7 `2 `- `/ `@ a\u{1e}cE!\" ag\u{9}\u{2} j9\u{1c} Io}!1 a\u{1b}(\u{1f}!: an\u{3}~ \u{1a}@@!: \
        aO)N \u{2}\u{1c}\u{12} \u{19}W\u{19}!) a\u{1f}\u{e} !7 av=`!. avN\u{8}!  a\u{0}_; \u{12}\u{18};!8 `\u{7}LD!  a\u{3}\
        `H!: ae)d!  `\"Y\u{12}!  `@[\u{13}!! `\u{6}`\\!@ aUwg k\u{14}~ \u{a}Ni!* aiH#!: a\u{a}.@!  a1=T LFi!3 a_NL!! aN\
        [w!\" a\u{16}\u{7f}0 /}C!  aj:\u{e}!! `[*\u{1a} 5\\V!6 a}K\u{a}!3 `\u{e}p\u{f}!\" `\u{11}p\u{12} \u{1a}\u{18}\u{12}\
         ,\u{e}`!! `\u{7}K$!: ah$I!1 aN\u{5}q!! `\u{d}K$ L$0 [F;!, a\"HS!$ aOeq!G a\u{4}yw nm$ /\u{1f}1!? aG;2!% aVhV O\
        1l!\" a8;\u{3}!  aN\u{1b}>!) a\u{f}\u{2}J!, a\u{8}^s!B a\u{8}\u{10}\u{5}!: an)\u{11}!  aC\u{11}^ \u{f}5s!  a'H\u{17}\
        \"! `  `(\u{1b}D!* aj8\u{a} {W\u{b} \u{3}?\u{13}!$ `\u{13}jO!B ar\u{1e}b!  `y1g!# a\"q}!! `QJ\u{b} W9W!D ab5d!?\
         a\u{d}qv!) aDQ\u{c}!! aP;)!! a\u{6}[M!, a\u{10}iY!6 aU^;!9 aQ\u{d}X E*\u{f}!( a,1$ STs c\u{11}k!1 aI|t :\u{17}\
        & T(F 3TR D9\u{1f} n:\\!9 a%\u{d}\u{4}\", `1 `l)o!  aH<\u{16}!' a\u{2}B\u{1c}!+ a\u{9}g) \u{6}n> \u{6}U\u{1a} w\
        zd k\u{10}j \u{10}\u{19}? \u{8}Jp!F a!\u{d}`!+ a<CN!  a\u{1f}3x!  a\u{13}58!  a?)T!  a+\\s!+ `T\u{d}\u{1d}!: a\u{10}\
        \u{1e}2!8 a\u{0}lL C<<!1 aD'A _\u{18}#!G a&MA Q^f!  a\u{1c}ii!, ae\u{11}> r4@!> aZUj ^LL!& a8\u{6}u!8 a\u{1}/-!\
        & a*Q5!) `j\u{5}<!  a$9r!) `Pv5!, a\u{4}\u{0}\u{a}!G aGai!  a\u{7f}'p!( `h\u{15}\u{1d} oA`!% `a1k  8@!  a#\u{1c}\
        E!3 a9\u{c}F ;iu!: a\u{9}\u{12},  2.!  a~:j!% ap#~ Bq~!D a\u{14}Rb!= a\u{b}'\u{1}!: a7w\u{f} \u{b}lq!  all= v,>\
         y]h!G aY&% A-q!4 a72\u{0} <|\u{15}!8 a\u{7}3\u{19} !S\u{1a} Z<- \u{13}Z\u{0}!\" `\\\u{2}\u{1c}!% a\u{1d}a\u{1e}\
        !9 a\u{7}L( &\u{16}1!E aJFU -&W!! `U9d!  `eT-!G a\u{c}\u{1d}R!: ah~` \u{7f}\u{7f}\u{0}!$ a\u{e}g\u{11}!( aHWB :\
        oS!# `#Bv!= af\u{14}~!% aG<\u{10}!  a7]+!* aG.\u{14}!  aS\u{14}\u{1f}!  a\u{8}}@!@ a\u{8}QA!: a\u{14}K\u{9}!  `\
        \u{f}\\\u{12} }\u{1a}0!# `P:;!$ aQ\u{b}<!  a\u{1c}\u{17}\u{4} I\u{1d}\u{b}!\" `\u{1e}Hz!  a\u{8}d~!  a-\u{b}\u{14}\
        !1 alKW!; a\u{14}(} 1\u{6}\"!+ `5V\u{6}!? a\u{7}5\u{1d}!G aEM$!  `\u{1}he!9 a\u{6}O\u{1f}!  `LR\u{1}!1 ao#\u{e}\
        !8 aK\u{10}\u{17}!, `%Y#!7 `\u{10}y2!8 aZ\u{8}U!6 a\u{c}aD sQF \u{13}\u{7}a!! ai\u{18}q!  `\u{1e}E\u{8}!, `|\u{1f}\
        / \u{19}B\u{c}!< a*\u{1d}n J\u{c}z!6 a.w-!A a{eO!\" as#b!8 aXCz!? aS \u{1c}!* a.6\u{2} .b\u{4}!5 az\u{7}\u{4}!#\
         `kr1!  `%z< \u{1e}pA!8 a$-L \u{1d}\u{6}n!B aqNr!: a/\u{1}r /\u{5}\u{f}!  `p\u{5}6 [s#\"/ `0 `JjB!: a\u{18}\u{11}\
        C!! `R\u{17}\u{18}!# `.\u{10}z 0Y\u{9} =p\u{e}!. ami\u{14} \u{e}4\u{15}!+ a!x\u{7}!: ak\u{11}) \u{19}H`!( a\u{c}\
        bd!: a\u{b}\u{17}e!& a\u{19},l 7H\u{b}!G a\u{2}\u{b}\u{1c} KCm \u{10}(u!? aH\u{14}\u{9} <'e!  a\u{8}/n!# aQh: I\
        \u{e}H dWS \\ZV nbn!? a\u{c}`2!  a?iu!@ a%Y{ yXf!+ `GX~!D ajD!!1 a\u{1c}2* \u{4}t:%! `% `' `\" `$ `\u{1b}t\\!D \
        a\u{2}t|!& a#d\u{1}!: awj\u{11} O\u{6}$!9 a\u{1f}vB!9 aHtY!  aBDs!# abH\u{7f}!  a0\u{17}\u{0}!! aF#\u{12} r\u{17}\
        -!! `\u{1f}NG!: a\u{1e}\u{7}N!D ak_\u{6}!  ame\u{6} }\u{8}B!# aVQf %al \u{7f}\u{14}\u{0}!) avF\u{10}!G a*-! 7e3\
         x9Y <@Z!) a\u{8}4f a\u{1}O!' a\u{d}z\u{7f}!  a\".C!  `F*\u{4}!7 `IE\u{7}!9 a\u{19}+O!' aYi\u{8}!9 aI,\u{14}!: \
        a\"?\u{1c}!! aCWL (9\u{9}!  `d\u{1e}S 7\u{4}\u{e}!3 `\u{1}f)!; a\u{4}P;!! a\u{c}\u{7}N!' a|\u{7}] wz? lIe -\u{c}\
        S HGi \u{11}\u{5}u ;M\u{7} w\u{9}%!  a\u{1e}?F KyF!B a<<P \u{d}\u{0}\u{3}!  `x\u{1d}\u{1e} 9w\u{1f} \u{1a}\u{8}\
        B \u{13}'j .N|!< aIa\u{f}!  `t\u{1}\u{18}!: a\u{7f}e!!  a^G( NG1!@ aIJ1!: a\u{9}[H!* aPhO i\u{1f}n!; ay\u{1}\u{9}\
        !7 `hX0!9 aDa*!1 auVI JVZ!& a0\"]!; a- \u{c}!7 `\u{1}t\u{1e}!1 a>p:!  `\u{1b}2g &3\u{1e} oQ0 8wC e~|!D a!8_!4 a\
        \u{2}/o!; a+D5 I\u{1d}M!) `0{\u{10}!% `\\\u{a}\u{7f}!< a)\u{17}\u{16} \u{15}o\u{1a} \u{1}Wz!8 a~8)!; al\u{9}W!5\
         a`Y\u{1e}!7 `WE\u{16}!  `i\u{a}:!  `\u{19}(X!  `>__ d\u{1}(!  aGeH!1 a6xl!; a\u{a}\u{14}\u{17}!. a\u{12}z\u{1f}\
         DwE!& aP\u{3}m ;Zr!) a j\u{0}!  `#\u{13}\u{18}!  `Z\u{7f}D!: aF8V \u{1f}cc ,yv \u{4}B\u{14}!G a(8> '7v!1 av \u{7f}\
        !A au\u{1d}T!\" a>S\u{12}!  a/[/!, a3\u{1a}^!7 aE\u{1}z!  `T>| \u{17}\u{b}} \u{1c}?\u{d}!5 ag-\u{f}!  alj,!3 `3\
        F^!  aI\u{d}c!G acgg!# `c@3 >3\u{7}!! `3nU!  a4N\u{9} rc\u{13}!\" `\u{14}h3 [#C!0 aqU\u{7}!, a[\u{18}\u{d} 3/C \
        \u{9}IP VW8 ?DN!7 `\u{18}wT!  aWZ$!1 a}\u{e}4!  a\u{1d}[o!+ aB)\u{e}!  aon- l/3 7aX!  az\u{19}/!\" aF\u{3}D!G a\
        |_H \u{6}T\u{a} _VP!@ a\u{f}\u{3}{!# a(p\u{3}!' a\"X\u{9}!& a\u{1c}\u{7}\u{11}!? a\u{10}L\u{18}!& aDi\u{18}!$ `\
        M\u{a}F 4*\u{11} 'v\u{1e}!  aQrs!9 a9,\u{11}!# `E{\u{12}!* a6R\u{17}!7 `\u{1c}\u{10}J!  `\u{b}M\u{9} 7.) 1\u{16}\
        . \u{d}\u{c}l `\u{1e}o Me\u{5}!# `\u{2} \u{1d}!C a_d/!; a`J^!; a53` y\u{b}5 &*C!, `>)\u{19}!< ab27!@ a<Yk!( a2}\
        \u{1b}!8 a\u{16}\u{f}J!A aEaa \u{a}\"\u{19} sJh!  aA\u{b}s 7p{!  `+C]!  a!9g!8 `U!y!@ aKq\u{f} V\\<!! `;#h!5 a\u{7f}\
        ?| !W\u{1c} Ze\u{1f} c\u{0}*!  `T&\u{3} d#\u{6}!\" a)u\u{12} C!\u{15}!4 a`U\u{1f} \u{19}&\" #\u{15}_!* aZ@`!5 a\
        k/\u{3}!  `\u{6}~\u{19} ?\"~!\" `N\u{e}B!4 a)\u{f}S '\u{14}5 9\u{1c}\\!D a`>t\"# `9 a\u{15}\u{b}}!- aPh\u{7f}!#\
         akMc!% `#=n!. a<K\u{1a}!! aA}9!% aC\u{5}i!( a'\u{16}r r5: Hms!& a0}\u{1e}!% a4/E $+]!4 a\u{b};]!  aw\u{3}\u{5}\
        !  awc< z\u{1d}R!1 ao:\u{16}!  a\u{e}o=!  a\u{12}\u{1b}j!* ad+y!; a5H1!6 a.[Z!2 a\u{1b}1\u{14}!, `(i\u{1e} \u{13}\
        \u{1e}\"!1 ass~!8 a0X: \u{13}?p \\n-!  a~?\u{1e}!: ani\u{1f}!* aC8#!  an\u{c}'!# awN)!! `j/1 C\u{1e}8!1 aM\u{1e}\
        I \u{7}Vc!4 ah7q!8 aP\u{11}{!9 a(H\u{13}!9 a!V9!! atfs!5 aFn\u{1a} f[!!\" `\u{4}\u{10}d!% `=ak!G aY\u{1b}r D \u{4}\
        !B aOx\u{1c}!3 `DGq!' aDR\u{a}!! a$:g \u{6}\u{b}g \u{2}^m!# `{\u{a}\u{5} {+m!  a'C`!  a\u{11}\u{18}\u{19} 'O1!#\
         a_o8 \u{c}9>!: aS?V!5 a8(_!  a5\u{1a}j!- `mm\u{7f} \u{15}\u{13}& 9\u{1f}r!G aB*I!* abxi 3\u{f}r!  `\u{1f}]\u{7f}\
         \u{a}Ap pmz \u{d}N\u{6}!\" a\u{1a}\u{1}\u{1c}!3 `^\u{d}\u{9}!. a}\u{10}\u{9}!# `X\u{7}\u{12}!9 ad%#!: a&~n!  a\
        \u{a}\u{3}\u{16}!G aM{Y v\\> szw!  a+l\u{2}!3 `\\T1!1 a\u{10}0] \u{18}gn!@ a\u{a}\u{7}p!G a`=\u{11}!\" `KN\u{1e}\
         \u{f}\u{f}S!: aU!#!3 `*I;!* a_2X \u{0}cI!  `e\u{2}P!! aSJT!% a\u{4}ZT!4 `4:e &x\u{12}!/ a\u{14}y&!  aBwv!8 a+w\
        x!  ak\u{18}\u{7}!  `\u{1}:F!  `v'%!  `1sE xp]!# `QSg A\u{18}U =W^ ~>l k\u{1f}\u{f}!\" `\u{17}*: %s\u{7f}!3 aQ\u{c}\
        1 \u{15}:u jo\u{4}!< a~92!A a\u{10}\u{1c}I!3 `\u{f};X!9 aF`\u{7f}!& `W.& E|s!  `9h\u{6}!  a\u{0}RA!  aQ6`!1 a E\
        v!& aZQ\u{8}!8 apHV 4q# \u{9}\u{1}d!% aJ,k!4 a=x\u{5}!8 akF\u{19}!\" `+\u{1} !6 a<I&!% a\u{17}\u{2}E!! `\u{12}\u{3}\
        \u{11} H\u{a}@ 4i\u{1a} *-1!4 a\u{11}73!  `'g9\"  `# `W\u{8}?!( aFa> *~V ^\u{f}% k\u{3}<!) a_N_!) `\u{16}J\u{1c}\
        \"# `\" `\u{f}FE!B a\u{13}Gh!  `mc{!  a\u{7f}\\\u{1f}!3 `bq1!? a\u{14}+4!) a5O\u{12}!, ak\u{18}\u{19}!  a;\u{8}\
        \u{1c}!$ `\u{7f}'L!  azN[!  `7{f!A a\u{10}2\u{19}!& aAh\u{5} \u{1f}lV!' aLza!D a]{\u{12}!  a!\u{8}g!, a\u{8}|\u{10}\
         Bu1!  a\u{7f}}T \u{16}0B!# `i>d!5 aFw\u{6}!C a\u{15}@>!  `P\u{11}O 1\u{a}v!% a-*\u{7f}!G a\u{e}\u{12}\u{1e} sl\
        \u{b}!) `Ii\u{15}!G a5Y!!7 `8\u{11}c!D at7u$  `# `) `- `\u{1e}b\u{1a}!  a\u{10}gS \u{1c}\u{7}?!0 a\u{5}Un \u{9}\
        Js!* `JW& i_d!  atqr!< a\u{7f},U!1 a#\u{13}U!. `\\f^!D a\u{10}J_ cZ\u{1f}!7 am\u{16}\u{d}!$ a}\u{8}\u{19}!C a\u{4}\
        J> \u{1d}_A!# `\u{7f}6r!% `3\u{15};!B a\u{19}wg!\" `vhy!- `^\u{10}\u{b}!D amj\u{4} pn\u{1d} 4)\"!  a&/[ \u{7}?z\
         \u{6}\u{12}~!  `\u{3}j\u{e} b\u{12}\u{13} 6(U!8 a\u{1d}{%!D ajL)!  a\u{0}UN!3 `M;\u{13} \u{4}*\u{e}!9 a%^4 !41\
         X\u{9}W!\" `H8X!7 `T\u{17}[!  `Ksu!! a\u{15}Wy!( a\u{d}\"Q!  a4%X!: a\u{14}\u{0}X x\u{15}Z!  a\u{1}'#!5 a$\u{17}\
        -!  `O6f!? au<o C?'!# ` m]!' a\u{12}{x _'{ [@}!+ `\u{1b}>C $0g +%\u{7f}!D a`P' \u{e}$\u{3}!9 a-\u{1c}\u{1b}!  a\
        ?XQ c\u{1c}l!: aDub j{L \u{14}hw\"- `, `03#!8 a[m)!  a\u{1}5<!7 `\u{e}\u{4}< 0d\\!: a']\u{18} \u{a}\u{1d}/!# aR\
        '6 \u{14}wy!E a\u{13}F8 j/) 6`J!3 `^#W NOa%' `\" `( `$ `3 `@ | \u{7f}V\u{f} P1[!* `\u{12}Eq!: a\u{11}E\u{1f}!) \
        `YSl!@ a\u{e}8\u{e}!C a*#8!1 `eq_!  `^W$!@ aO\u{c}`!! agf\u{e} [\u{12}\u{14} :p)!; a\u{1b}h\u{8}!' a(Y\u{d}!  a\
        [{2 0<E!\" `L6i!  `9o{!8 `C:\u{6}!  `\u{7f}\u{1e}\u{12}!& `r\u{1e})!! `BC]\"  `# `_3_!= a+\u{10}c\"\" `? aHT:!<\
         aa};!  aC#\\!! `q|&!1 a\u{15}oE!& a\u{14}7(!  a\u{1a}!\u{d}!8 a\u{1}+\\!) a\u{1f}\u{c}y!) aQ\u{2}\u{1b}!6 aSR6\
        !# `yG\u{d}!G aXv/!- a826!7 `_c_!  aIft!, a0=;!& at A!1 ar\u{2}J!, `0il!7 aHr\u{3}!  aIv\u{9} Z'1 \u{0}8Y!  a\u{0}\
        rY :V)!8 avJL!4 a\u{9}\u{14}V \u{0}\u{7f}\u{7f}!  `\u{c}J\u{19}!  as9\\!? a^\"O!  a\u{11}=o B|\u{4}!# `)I/ OW=!\
        1 a~nz!D a\u{10}Q\u{9} |C2!* aM3L \"\u{2}R 7hT!! ae!a cu !D a(L{!+ `\u{c}\u{f}\u{10}!? a\u{7f}o-!7 `8\u{f}5 G<>\
         c|I!* ae\u{c}`!3 `d\u{10}\u{1f}!  a\u{10}L7!G adAX!  `9\u{b}d!  `\u{7}\u{1a}j!% a\u{1d}m\u{3} \u{1c}a. \u{18})\
        F!( aMHd!# `\u{10}]\u{1} : 5!  `L~l!& aKN\u{8}!! `BiA!7 `MK\u{7f}!7 `7A\u{0}!: aR\u{e}\u{d}!  `\u{5}1R!D a;\u{3}\
        V!. `FAs 2dy!! `1@4!3 `~BD!! aOfF ~:\u{1} \u{4}p\u{9}!; a\u{1}\u{1f}6!) a;48 J\u{16}U!  `\u{b}/s!  `J9\u{a}!  a\
        >\u{18}J!; a\u{15}Vd!  aKtn \u{6}\u{1f}\u{7f} .\u{3}\u{8}!  `Zp\u{1d}!9 aEb-!; a-e1 ;#?!9 a65\u{8}!  afZ/ :\u{3}\
        y!% `R0 !  a589!\" `zhD!, a$cq!1 a(\u{e}}!  `M-\u{17} \u{d}vJ i@H!  aI&I!7 ` mx \u{9}\u{19}{ \u{18}a\u{2}!7 `=4\
        \u{d}!G a%\u{c}$ R\u{0}%!9 aZC%!, `UX7!  a\u{11}#I!7 `s\u{11}[!! `\u{19}Z\u{6}!: a?}\u{8}!\" a~l/!G aR\u{1}\\ +\
        d\u{7}!  `-AI eAX Rt\u{d} j;*!  a&:.!. aN\u{9}A!6 a\u{1e}SU!D aLQv!  a/f}!  abQ\u{0}!  `hd\u{c} tp& \u{8}Ek!8 a\
        31W!8 ak7X!) `YSv .\u{11}L!# `{Of \u{14}\u{17}~ \u{8}JY!& a;/c!\" ``Em ?>8 u#: 4x[ *\u{1c}{ dc\u{f} \u{1a}R/!) \
        `~\u{b}b!  a&&{!- aY5] \u{b}3t!  a!=Y pRi!% a\u{9}O% X$P!8 ag]W \u{1f}\u{1c}\u{a}!6 a\u{d}2\u{e}!/ abz&!< aY\\)\
        !! `Y;,!. a\u{15}!. Z\u{18}` \u{b}%~ H-\u{1a} (\u{15}V!A a\u{7f}u\u{b}!  a\u{14}w\u{e}!! `\u{2}m\u{1b} r\u{1a}1\
        !8 a&iC T8\\!) aI(k \u{10}6\u{1d}!  aF\u{1c}s!D a\u{1a}7\u{f}!  a{\u{5}\u{12}!@ a\u{17}kP!) a]9]!B aw!i \u{1e}C\
        \u{15} \u{c}LU!1 ay{\u{9}!+ a'A\u{f}!  a\u{14}o\u{1d} \u{b}n6 :e\u{17}!G a]d+ +uk d\u{d}\u{1d}!G aZ?f!  a\u{14}\
        \u{1}o :h\u{d}!  a\u{1a}K3!  `[\u{1c}: {G\u{1} }Y  v}!!) a\u{b}T&!1 a\u{5}W[!  a\u{7f}*\u{7f}!  abE\u{7f}!\" `v\
        \u{1}2!G a\u{13}&; \u{1a}&\u{10} 43'!8 a6/5!C aC|U!; ak\u{b}_!! `r\u{1c}[!@ a\u{16}r\u{7}!\" `L#o!1 a\\8)!G aiP\
        Y \u{a}|d!  a4]l!( ailk!: a\u{a}h}!; a(K\u{1e}!: acL.!: a\u{7}\u{7f}K 7\u{16}a ~?v [\u{14}|!  a2\u{11}\u{10} fv\
        T!  `\u{1d}Za ;9\u{16}!  ay{S 7eC g\u{3}k!- a\u{1d}\u{1f}Q!? a4vz!! a\u{14}I\u{16} `Xo!& `[t\u{2} _aM!\" arSh 3\
        \u{1f}n V[\u{1} ?\u{c}>!% asX\u{d}!8 a.k5 *\u{15}I \u{1e}(s yj\u{15}!  apa\u{18}!@ a\u{f} s!? a\u{19}Q\u{10} `\u{b}\
        \u{10}!3 `)X\u{11}!  a(\u{d}\u{11} \u{17}1\u{18} &\u{1a}R buh 3>}!? a;\u{13}= em\u{c} X\u{12}\u{12} .4^!2 aJmj!\
        G a\u{10}\u{14}y!) a@UY \u{4}\u{a}r!4 a\u{c}Y\u{6}!( `\u{12}v\u{e}!# `\u{13}q/!2 a\u{7}\u{11}/!G a\u{10}\u{8}q!\
          `m\u{1e}% \u{1f}\u{0}7!  a\u{b}\u{5}\u{1}!# `jd\u{5}!& axC\u{8}!4 a\u{12}\\\u{13}!: aGyq!' a_\u{1b}3!  a\u{3}\
        \u{16}a!0 a^BQ!) aHZR nPp!+ `\u{d}\u{2}\u{a} (\u{19}\u{1b}!$ a\"\u{18}J 1\u{1e}\u{7}!C a1}\u{1a} \u{19}\u{6}\u{1c}\
        !* `X2a {\u{19}% */C!  aFlM!9 a,f\\!$ a]\u{11}\u{11}!) `nAJ!  a>h# 4.W 5LZ \u{1c})\u{19} \u{1e}Ve ]u\u{5}!  `^$\
        \u{f}!/ a b%!  `['C ]\u{1c}0!B a\"\u{3}T W\u{b}p!> a\u{10}6\u{16}!; aV\\C!B aogE \u{2}8O!* a|oY!  `T\u{a}\u{1b}\
        !1 a^H7!) az}I Vi_ \u{1e}\u{6}r!! `gy\u{1a}!* aq{F!< a\"9\u{0} \u{1b}-* HV7!$ `\u{13}\u{11}\u{e}!G aFr\u{1a}!5 \
        a%~&!) aI).!  a#\u{1}:!  a\u{9}#Q!- `<)n!G a<s\u{c}!C a\u{3}Dn M>\u{7}!* a\u{13}\u{1d}\u{a}!% a\u{1f}\u{10}_!: \
        a&x8!G a#g\u{3} \u{15}\u{c}6!9 a\u{10}\u{5}Y\"! `\" `T\u{3}\u{18}!- a]@$!! aYO$ \u{10}ZQ \u{1b}cQ!: a\u{1f}\u{0}\
        \u{11} Zly \u{7f}:\u{6}!1 a\u{16}/U G;_!  aeC\u{10}!1 a\u{17}1\u{12}!# `Ja@!\" `MYW!: a^\"(!# `\u{0})V X\u{1b}p\
        !  a{?*!@ a>2T!, `\u{2}ka!\" a+Vw!G akD\u{7}!! `-~\" C(V!5 aZ_r %,\u{1d}#' `$ `& `nz$ ':) P-g \u{d}?y!6 a\u{e}c\
        2!@ a\u{3}\u{1c}b \u{14}io!( a^:;!& a[EY IxZ Ylg!$ aF.w \u{0}72!\" `Z\u{15}e!# `L{l!  `\u{f}#>!8 aA\u{7f}E M+1!\
        - aZ\u{18}\u{7f} 38\u{9}!; a\u{1a}\u{5}\u{1e}!4 a\u{1}A/!% a\u{6}\u{15}< pD6!; aDvI!# `*G\u{4}!+ a\u{19}\u{1}\u{a}\
        !8 a>hK!  `R;Q!  aSO\u{18} |s6!  `Y&R!5 ax\u{1d}` \u{12}P\u{9} \u{9}5\u{1b} W\u{9}x!) a=r}!\" `[>\u{b}!' aFf\u{17}\
         4;T!* `=\u{e}  :\\(!  aPPO!  `}{W!* awf\u{b} r-\u{17}!G a&-1!G a\u{6}cU!  `~\u{7f}* 9|E F?w!  `\u{2}V\u{11} \u{1d}\
        N !\" a]\u{1d}0!& `\u{1b}KK \u{1c};\u{1}!# aV\u{6}\u{11} \u{7}\u{b}\u{16}!# `g\u{15}\u{1e} W.~ y7&!- a\u{7f}\u{1}\
        6!3 `e\u{3}n!  `\u{14}CA!  aVq\u{b}!G a>V\u{19} [f= \u{12}\u{1c}I!  aR\u{6}J!: a?fL!! `hMg!? a8G\u{6} \u{19}\u{12}\
        \u{b}!  a-eF!. a42n!% aUf\u{2}!: a67\u{3}!# `i^U \u{12}Ah!  ag\u{b}'!  a\u{19}CL!  a#bi 9W\u{6}!. an'\u{9} #hY!\
        1 a.5|!7 `o\u{10}  FC\u{17}!? a\u{1a}2\u{17}!\" a/^& C\u{2}@!: aK\u{1}c!( a\u{1}lp .2\u{b} 6\u{1c}I!5 a\u{18}[O\
         4E\u{a}!1 a=Y7 NQ\u{1c} g\u{2}\u{1d}!: ayZ5 y5Y!* `DOb 9|\u{1} *G\u{a} b\u{1a}\u{1e} mk\u{16}!  `%:F!6 a\u{9}f\
        {!: aqBG!\" a~f&\"# `6 a(0\u{17} \u{18}V3 p%\u{b}!  `\u{13}Y%!7 `\u{6}D'!G a\u{11}}G!. a6\"K V5c!: a\u{1a}k\u{10}\
        !  `JW'!C a\u{8}\\`!$ ai:\u{12}!# a\u{4}q\u{17}!< aCC\u{1c} ^G\u{1f} rFY!# `iP\u{10} ]BA!3 `iQT!/ ajqj Jv\u{1a}\
        !1 aavX \u{15}\u{a}\u{e}!  a\u{14}\u{5}& }\"C!G a_\u{1d}E \u{e}~e!6 a\u{9}y\u{15}!G a\\Lc!C a\u{e}k$!6 aVJ9!D a\
        H{O!3 `C'X zZm!* axm\u{3}!+ `_{\u{e}!  `o5(!4 `7\">!  `D2t Rp} xl8 CCJ!  `-7\u{5} /ZW\"  a' `\u{9}\"q!D aah\u{5}\
         jr\u{3}!1 aQ^\u{4}!# a;{\u{18}!G alm\u{1a}!G a\u{1a}\u{7f}E \u{13}B\u{8}!+ a4D\u{11} Q\\! *\u{8}\u{17}\"+ `@ a\
        /7\u{1b} \u{1c}O%!: aG:h!( a4\u{5}\u{c}!! `+\u{19}_\"! `$ `#_@!  acRV!6 `!!c =`T dI.!  az\u{0}J!  `\u{12}ru!. `\
        \u{5}i\u{6}!9 aW=Q!6 aKO !: a*M&!  a1\u{12}J!1 ab<o!\" ap\u{1d}\u{b}!# a\u{19}\u{7}\u{1c}!  `\u{13}\u{a}T!0 a\u{d}\
        Aj \u{14}0\u{b}!  a#\u{9}'\"  `: aS]S\"  `# `0\u{c}X!# a! M {6k!* `\u{13}+-!: aV}G!  a\u{e}\u{12}S!( aD`Z ~\u{1f}\
        a \u{15}\u{e}{!  aQ\u{1a}\u{6}!4 a.I*!! `3kX!  `E\u{f}\u{18}!4 aO4\u{7} 2\u{4}*!( am/I!  ` \u{13}u M\u{1d}\u{18}\
        !G aQ19 K)g!+ `,Ys!& a\u{8}\u{10}z!+ `s-\u{1c}!  `EdV \u{4}t` gW\u{15}!, ajm\u{1a} |$w &^^!C a+xj!7 `\u{1a}>r!,\
         a)e\u{3}!9 a$n!!# a\u{b}\u{18}\"!' aXcT!9 ax\u{12}h!  alZx Wux!  a\u{19}\u{13}O!& a\u{10}!d!@ a%e\u{16} @'$ C\u{12}\
        D \u{6}~S!8 aG\u{1d}k )'\u{14}!+ `/]2 \u{4}~G!G avq\u{8}!  `\u{7f}q\u{10}!< a2\u{1c}\u{10} \u{18}1B!G a$?\\!G a\
        Y\u{2}m!  a6\u{1b}\u{2}!+ `o}V!\" `\u{16}j2 ;6@ -b/ l`t!8 `k\u{9}|!8 a,^\u{e}!D a\u{11}@@!G aV\u{1e}R!G aSq# 7j\
        G!1 aQ\u{11}V!  a)=g!7 `aPj N_z!: aXg\u{b}!3 `.\u{13}&!\" adhI H`L!  a2\u{1}`!  a*Z\u{15}!3 aRD\u{1f}!  `\u{11}\
        :?!  an-c!D aeMc!  `;hz!' agV?!* `1\u{18}C!8 as7U!5 a\u{10}Ia!8 `\u{11}H\u{e}!0 `0=4!; aeGB EGL &MY!- `|\u{b}p!\
        ) a7\u{5}\u{b} 7\u{9}\u{1a}!G aR;\u{1c}!; a\u{2}4@!: a\u{e}N@!  a\u{16}\u{b}[!\" `]Xs!# `\u{17}i\u{12} vL4 \u{16}\
        M4 RF5!5 a:X\u{15}!6 a\u{1b}w: M\u{18}a!1 a:~y!: a`%\"\"# `\" `~le\"' `( `3\u{1c}k!0 a&tl \u{7}|n!  a{\u{9}\u{10}\
        !G a\u{10}\u{1b}+\"  `# `}b7!! `Px9!  a\u{1}up!1 a@\u{4}e!G aJu\u{8}!  `U\u{1a}\u{a}!; a\u{3}\"\u{10}!8 ah \u{15}\
         K6) tJR!0 au\u{2}U \u{4}%x!  a!\u{5}\u{0}!! axt\u{f} V>8!  a\u{8}\u{18}\u{14}!8 `).!!? aEL>!$ aF9-!; a+LT Z`\u{3}\
         `.\u{18}!  a5d[!G a\u{1a}mm!  aOA\u{1e}!G a`|J!# afRW!* aZ\u{7}W!G ah*k >\u{18}6!  aP\u{13}7!  a\u{6}s\u{10}!G\
         aOf\u{1b} O\\;!G ak\u{11}\u{1b}!G a\u{14}\u{e}\u{1d}!! `+O$!\" `UN4!  aA\u{f}B!! `h\u{15}k Y]\u{f}!1 a/X+!! a\u{7f}\
        {+!4 `\u{1}v\u{16} D+h!; a>\u{7}F!\" `-)W!: aoLW!! `{\u{4}z!* aZ\u{7f}\u{d}!  `gc\u{f} \\Q0 K\u{14}O!  a#\u{1c}\
        O!\" `yeh!\" `inh W)j!9 a\u{6}C\u{9}!$ a*\u{1e}\u{9}!! a8hv!- `p@, \u{7}Lb!G a$Ij!  `;\u{3}2 \u{15}&3!G a:f7!2 \
        a;\u{d}v \u{15}L\u{15}!- az\u{1d}*!  `0RC \u{8}ja!  au7o -D\u{b}!9 aA:\u{11}!- armD!: as&Q!7 `Q+q!9 amZq!( `sky\
        !B a8q\u{f}!\" a\u{12}e7 p\u{7}S!: a\u{0}1v!6 am\u{13}\u{6}!: a\u{1d}\u{1}\u{d}!7 `}\u{e}'!& a\u{9}!+!  a:8+ {m\
        h!: aIS\u{3}!$ `D:\"!  `\u{16}\\- >Y\u{8} ur !  auA<!  ai\u{1f}m!  aPW\u{16} .X\u{9} St, 3<\u{14} \u{16}nK K2W\"\
        ! `\" `vJh!@ ab\u{1d}*!  aKto!$ a`3\u{4}!' ar\"\u{10} s=\u{19}!5 a\u{1a}b4!6 a\u{10};F w]b!! `I\u{1c}t!  arb\u{c}\
        !7 `\"\u{9}\u{14}!\" ah8# /@[!1 an\u{2}^!D a S; #\u{f}] r\u{12}f!A aL\u{19}\u{e}!$ a9?O!\" a0ix \u{8}\u{5}\u{6}\
        !  aq\u{1f}]!) `0V\u{2}!4 a^!\u{8} \u{e}B\u{d}!4 `r\u{10}\u{d} 1\u{b}% \u{1e}%.!G a\u{2}i~ Lle!@ alzr!  a);\u{3}\
        !/ aK_\u{4}!8 aW#\u{10}!# aFP\u{c}!8 a(W\u{d} c\u{17}\u{e} (\u{7}@!% `0\u{1}N q&i!D aG\u{17}i!? a[OJ \u{17}\u{12}\
        > X7\u{1a}!! `\u{f}F\u{15} \u{12}\u{8}1!  a;6p FJ~!+ a:B\u{1e}!9 a?W\u{16}!  a>$*!9 a+\u{1e}Z \u{c}c_ D\u{9}\u{15}\
        !/ af&/!, a\u{19}}$!  `\u{12}N+ Z;R odm!G aX/n!8 aoko!3 a9`z\"# `\" `|~K!  ax\u{16}g TPp!D aR~\u{5} c$\"!\" a\u{9}\
        o) ;72 ]F< \u{5}OE gfY!  a}h\u{16}!( `\u{1}y:!  a\"kr!5 a(:\u{0} PA\u{f}!  `\u{7f}zJ!B a8dX!# `YuD S5g v\u{1}z!\
        \" `\u{2}_\u{8}!  az+\u{1b}!  ap7# =.%\"  `# `#)-!B aO44!1 a\u{6}qi \u{11}*|!; ae\u{f}\u{c} \u{3}0 !  a]{6 v^?!\
        # `IQU!\" `\\0\u{3}!G ag\u{16}\u{6}!( a`\"@ Qym!# acY\u{1f}!1 a=14!  a\u{5}W\u{1f}!! `\u{1e}@3!+ a:\u{1d}a!* a%\
        \u{10}7 \u{9}qt!  a\u{2}~0!  av55!, `HA\u{10} \u{6}sM!8 a\u{19}\u{3}F IGL!* ao3\u{0}!+ aD\u{9}b R\u{1a}c ?\u{2}\
        } .1@!; ah~[\"# `\" `5\u{1f}f\"! `' `p'\u{7f}!6 `8+8!' a\u{a}g8!  `\u{17}\u{13}]!\" `a>o %o\u{e}!1 aS>0!9 am\u{15}\
        f!@ a\u{11}\u{1}[ ^%v!0 `=E\u{6} L\u{f}\u{14} \u{18}\u{d}I $!M \u{19}\u{c}t y{|!  af\u{2}  7Je!! avD} iq\u{7f}!\
        ; a\u{1a}\u{1c}, \u{19}=. \u{17}_W!7 `JG  \u{2}\u{16}!!) `\u{15}\\N /f% \u{1f}\u{1b}] 4tl!  aS\u{14}i \u{1d}\u{0}\
        \u{17}!? a\"9f!  aa5x \u{17}\u{f}\u{18} DE\u{19}!/ aF\u{1e}\u{19}!E a_2: \u{c}J@!9 a-dP!  axN\u{1b} v\u{2}%!& a\
        y/J!\" `\u{18}d` axD \"\u{16}r!\" asnu!7 `nz@ :q\u{1e} 1s4!1 a~\u{11}2 \u{c}\u{1f}H!D aW\u{15}I z\u{1e}Y R=*!* \
        a\u{a}jJ!$ `\u{19}}J |;_ \u{3}Sa!: aJ[A!+ `R\u{13}F !*\u{7f}!) a\"\\/ ~V\u{c} ?fJ!1 ayD\u{1c}!$ a\u{1f}@q!8 a\u{f}\
        \u{18}i!# `J\u{5}\u{7f}!& a\u{1}+, $F|!G a)(\u{3}!$ a\u{5}\u{14}\u{10}!% ap\u{13}-!  a\u{8}fk!G a\u{1c}G\u{e}!!\
         `\u{11}\u{4}v!  a\u{16}X\u{5} P\u{17}4!9 a\u{13}<<!* a%m?!\" `;Q_!# `s\u{14}\u{8} \u{1f}2\u{15}!7 `L!4!  a\u{1}\
        \u{17}B!G a/dI!% a&6V!, a:x\u{5}!# a,5\u{14}!; ai\u{0}\u{19} =\u{a}* C$.!@ a.c~!4 `\u{12}v\u{f}!# a\u{5}S\u{1c}\
        !  aAk! \u{7}>f Te|!( `e4~ X\u{f}\u{e} \u{1e}.\u{14}!  `CFk \u{b}{\u{c}!  av\u{4}0!G aMH^!# `\u{5}4B $Qm!% ax\u{18}\
        \u{3}!  `4T\u{6}!! a 4%!> a\u{1a}a@!D al:Y!, `\u{1f}\u{12}S @`p!1 a\u{16}\u{10}y!  aGO\u{3}!  `\u{10}r$!: an+. \
        \u{e}\u{1a}F!, a sN 6`0!  `f\u{d}Z!@ a\u{8}*a jGP \u{1e}U\u{12}!  aU\u{16}7!  a}g< 8A| \u{e}q6!\" aGbD!  a@\u{1e}\
        O!( a\u{4}He!  a\u{3}\u{14}q xc\u{8} Hj5 \u{c}\u{1c}Q!  `Qs\" \u{4}.:!< a\u{15}\u{1f}I!& a0o\u{5}!\" `qE\u{15} \
        .pM!! `\u{8}.f!% a[\u{4}\u{0}!& aCNO!  `wp.!G a&7? UeU!$ a[\u{1e}k B\\\u{c}!  a\u{1c}\u{1f}k!\" `=Oa >}\u{0} ]u\
          N!u%# `! `% `$ `- `yYy!  aS\u{1b}\u{1a}!8 at\u{f}=%4 `& `5 `# `$ `\u{19}f% x\u{1a}>!? aNaT F~v!4 a\u{1}O~!! a\
        8;Y O<b!: a\u{15}\u{8}#!$ `j\u{15}R d?\u{8}!: a\u{14}8\u{11}!\" `jZM!  aS\u{0}Q!G a\"s[!  a\u{17}X% \u{4}\u{19}\
        K ogw ^\\\u{11} Tk@!$ ai\u{16}u!G ar9\u{1b} \u{e}U#!2 `h\u{12}U 'L\u{3} e>(!  `\u{f}C>!  aD\"L \u{2}Yd!  `A\u{19}\
        }!? a>\u{13}\u{6} LS\u{11}!  a.\u{17}\u{1b}!9 a<yN!  `5)\u{1b}!# `\u{c}>  USG ;(V!9 a\u{7f}\u{14}\u{9}!7 `5\u{17}\
        \u{15}!7 `D\u{e}#!: a\u{14}U%!# a$\u{2}( DX)!! `=\u{12}U k\u{9}4!G a/\u{1f}<!G a#h_!; a\u{6}Qs!  `\u{d}>\u{11} \
        jb\u{11} r1C!! aE-t LP\u{0} #-) Yog!! `Z&x!G adx\u{1d}!- a_f6!\" `0/F!% `\u{f}5j!! a\u{1e}}7 :\u{13}m!# `5\u{12}\
        \u{3} PW\u{b} n(\u{14}!  aUH@ 8\u{0}D B%K!  aw\u{13}]!+ a\u{16}nh\"6 a7 `&d !  a4\u{12}A!  a\u{d}yH y*a!\" `r4)\
        !5 a4\u{c}7 ?KX!G a\u{14}E\"!4 adVG (-\u{7} 'd\u{9}!) aH+\u{f}!  a\u{1c}\u{b}\u{1f} R\u{1e}T!. aO\u{1d}c g5l!? \
        aP;r!D aujs %\"; \u{b}jB!5 a[kd!G a{\u{17}P U~.!3 `]<X!8 ak^D \"\u{e}d!  aCT*!! `'\u{16}O!\" a}z^!8 a\u{1e}p\u{5}\
         +\u{16}\u{f} O\u{f}\u{11}!  a[`\u{1a}!G a9\u{6}l =T\u{1c}!: abe\u{4}!  `X{-!: at=\u{1f}!< aqaD!) a;\u{8}m!. aL\
        z|!2 a\u{e};; he9 12M!: a~\u{a}M D\u{1f}p!  `\u{b}7t 7-* \u{1}WC!  `x\u{11}]!G a*fb!# `__'!& `O\u{7}/ Y\u{19}: \
        X/z!$ ahF\u{13}!: aT$\u{14}!> a!\u{2},!; a[su \u{a};\u{17}!6 a\\Z#!8 a\u{f}k0!1 a\u{1d}__!# `\u{12}wp!* `_<v!  \
        aS\u{15}}  \u{4}\u{15} '?b!! aZG\u{a}!D a\u{1a}e\u{1d}!  a&\u{7}!!8 aO\u{0}\u{14} {%3!  a(\u{14}A!' a-\u{7}r \\\
        vz!9 agi\u{1d}!  a[\u{3}v f\\\u{2}!! a\u{1}\u{19}\u{a} aD@ {\u{16}M!G at\u{15}]\"+ `, `t[\u{9} $\u{11}\u{18} *s\
        &!# `|\u{b}U \u{10}GZ$  `! `# `$ `\u{4}n^!8 ac(j!  a(y{!& `%Z\u{11}!1 a\u{2}rV ;N7 \u{10},o!  axO{ E\"\u{13}!5 \
        a\"\u{5}\"!7 `^\u{14})!  a0\u{0}A\"# `  `Vtg!1 a\u{8}Ny!# a_M\u{f}\"5 `! `\u{8}ZS!7 `S\u{19}\u{4} 6[6 $-8!# `/[\
        0!\" `umF!< aB\u{c}`!! au\u{6}! 4\u{1d}( S\u{b}+!7 `\\zL \u{7}k(!9 a\u{7f}r,!1 a#\u{18}B \u{2}gY &=X!- a\u{2}S\u{1b}\
         +21 A\u{1a}? >:\u{13} ie2!  aqp4!8 a\u{7}]<!  `~G\u{10}!  a^lG!1 aV4W \u{10}v\u{7f}!. a\u{6}\u{1b}=!\" aLKG!8 \
        a\u{f}`s!@ a#\u{3}{!' a\u{1b} *!! `fX,!$ advG!. a\u{12}MN!B a{\u{15}x!5 a8\u{0}} \u{11}*\u{7f}!0 aB\u{10}\u{0} \
        vm5 \u{16}\u{e}X!, `\u{d}Z\u{a} o\u{f}\u{11}!\" a;^!!  `\u{f}iZ \u{7}Ra!& `9Oo zU\u{13}!! `I\"\u{1d} \u{e}|F!3 \
        `S\u{2}J s\\L!; aE\u{1f}Y ? t!  ar[8 [\u{1f}<!3 `$fN!D a\u{17}3a!  aJkg P.\u{7}!3 a\u{11}\u{16}\u{18}!G a\u{c}*\
        * !S:!  `-A=!  aG\u{0}A!8 `/hg!\" abi\u{19}!B a\u{3}E\u{11} \u{d}WN!  a.ki!7 `zmm \u{1d}E} \u{15}+C!  a\u{1f}\u{e}\
        |!= a$u\u{14}!! `{p\u{18}!8 ank|!! `(\u{1c}\u{17} ;\u{5}O vWX!% a7]! \u{1b}Z1 qyc#+ `- `@ aIPQ!F a\u{a}cY S\u{1d}\
        w <\u{1a}\u{1} fq\u{9}!7 `ar !* `jl\u{6}!? aw>\u{e}!1 `\u{c}O@!- a\u{4}Oy!  ag76!< a\u{1}>z!G a>C\u{3}!B avy\u{12}\
        !- `A\u{1}M!G a\u{1e}kd \u{1a}\u{7}2!A ah\u{4}d!% `A#x ]o\u{0}!A a\u{6}$\u{4}!8 `O\u{3}m!) aYz\u{7f}!< a\u{15}%\
        \u{c} \"^\u{14} V&& e2> O7\u{13}!E a9y\u{1a} [\u{b}\u{1a}\"+ `* `f{L!  aH3* \u{1c}O)!! au5+!  a\u{1a}(\u{1c}!B \
        a`\u{0}E!  `\u{1f}>f!' a,nj!* a\u{1c}'\u{e}!; a\u{3}c\u{19}!9 aU.'!  a NG!4 ah$K!G a\u{d}\u{6}O!  aI.c!7 `\u{11}\
        \u{15}\u{1a} \u{19}7P!B a\u{3}/_ \u{16}<a!G a\u{0}\u{13}\u{5}!- ano%!G aQ\u{11}B ;PV!# `i\u{12}(!  a9]n!G am^\u{19}\
        !& a5*! 1\u{d}5!  aC\u{8}t!! `?{b!9 az<R '-: IM? 5Hy N\u{1d}+ o;; \u{1e}mC!8 a%\u{9}Y!5 a<6\u{4} ;d\u{6}!% ag\u{18}\
        # ^>t Nn\u{e} '[J!  `tYw!  `Q\u{1e}^!  a2\u{18}: \u{7}.A!; a\u{10}q\u{13}!D agh\u{1c}!G aUd-!C a\u{10}k\u{f}!1 \
        aTW\u{11} +b# \u{7}dn H\u{d}:!: aX\u{7f}L Q\u{1c}c!? a\u{7}\u{9}f!  a[l|!  aG\u{17}6 b\u{14}Y!  a|bI nF\u{14} \u{0}\
        \u{f}\u{1c} 2:6 \u{d}\u{5}C!G aANG!5 aT)\u{16} \u{1f}7G \u{10}\"\u{7f}!  a\u{c}u !: aQ*! \u{1b}c+!' a&\\0!& `W%\
        ; \u{14}2D!  a2\\_!1 a%qf!8 aS_\u{5} _N\u{7} VH\u{18}!# `7W|!, aa\u{14}\u{14} j9x!, aF]\u{3}!\" `\u{2}R8!1 a\u{0}\
        \u{b}\u{14}!G a\"-\u{1e}!A aLqe!4 ``u  *\u{0}9 [#Z!! `k7q!1 apu0 reG!  aD)Q V<\u{a}!, `\u{16}z\u{2} [9G!  `\u{b}\
        .\u{4}!& a*\u{11}\u{f} +T1 1R\u{e} x2\u{13}!D a\u{9}N\u{13}!1 a`D& J4r!# a[^~ W}^!  aUnc ~]\u{1d}!  aE}9!A a\u{1d}\
        \u{1d}C >{}!C aFBS!9 a\u{11}9j \u{15}\\!!! a\u{3}\u{1a}B +nC W\u{9}L 2Z\\!2 aGw7!1 `\u{11}3\"!1 aB%O!: aRmU!$ a\
        W{b!8 `\u{4}8z :vH!@ a:DV!G a\u{10}H\u{5}!G a:Z>!G a\u{c}\u{19}{!  `#Bl!@ ac=t hk( \u{2}Qn t3u!! `\u{d}\u{1c}v!\
          aW\", \u{13}O2 jdO %}\u{1} ++%!+ `SG1 h\u{c}N Le\u{5}!\" `\u{f}H\u{9}!, `\u{3}?\u{c} \u{f}`Q!D anT#!# `=I6 Sr\
        X!< aWNj!# `i\u{2}\u{2}!  aLy3 ;S8!# `P1;!  `u\u{13}J \u{3}Wz ,+\u{a}!; a\u{f}^O!  aFRa!! `mP\u{1b}!+ `\u{4}b@ \
        ~2\u{1c}!# `\u{1e}_# @$@!# `{mH!D a8a\u{1f}!- aJ\u{2}9 \u{f}ZA!8 `;O\\ W1J!  aRwn!  a\u{10}*\u{3}!B a:\\\u{13}!\
        > atG@!B a\u{6}#L!D am\u{d}`\"  `! a!!v #|w!8 a9\u{f}| t>' {\u{d}8!) `\u{6}HD!! `fvu tt\u{10}!  a6\u{6}\u{10} z\
        BK \u{b}=j!1 am\u{a}\u{17}!  a142!8 aC{O!. a mt!5 aD\u{1f}}!; a\u{e}px!5 a\u{19}\u{7f}\u{d} _f\u{1a}!  `\u{19}\"\
        \u{1f} Z(,!  `A5@!  `htO!* a|Qe!: a-Z\u{a}!* ake\u{1c} O\u{f}7!G arL/ \u{0}&w!+ `\u{6}Y@ KFr!G aRs4 \u{d}q\u{e}\
        !5 a8\u{1b}Q!@ a\u{a}i\\!? aQ\u{7f}j!  aBR%!  a_/(!' apI, \u{9}\u{5}\\!2 a\u{5}\u{10}\u{16}!+ `\u{a}\u{4}3!! aB\
        nM!! a\u{1d}\u{5}Q!7 `x+R \u{e}FW .K\u{4} r\u{1}\u{c}!\" `\u{13}DL!  `2E\u{c}!9 aH\u{6}\u{1c}!7 `\u{7f}\u{1d}i \
        aS\u{1c} g7X!C a\u{18}\u{15}\u{f} *f=!  a\u{1b}|= F\u{6}a!$ aqWr nt\u{7f} X^\u{12}!: a\u{7}&\u{1a} 0#\u{1f} \u{7}\
        L!!8 `#\u{1c}v!* a\u{b}W=!D aE8> \u{19}V\u{11}!: aR\"D!< ay]O!  ac\u{10}q!  `5Y\u{e}!D a^65 mn- _\u{e}\u{d} 4'?\
        !  a7ky!- `\u{1}I\u{13} $#-!! `tB`!! a%i\u{1f}!1 a5Q0!# `\u{9}We h{\u{10} <q(!< aR/x!+ `\u{10}'5 7t?!\" `\u{7f}\
        q\u{1e}!( a\u{19}c. ?\u{19}; o$Z!6 a\u{5}`o!  `,=\u{2}!! `vE(!) a\u{19}\u{15}7\"\" `7 `i7\u{10} \"=\"!  aMX\"! \
         `y\u{1}.\"  `# `\u{10}Ja!  abfi!\" `:P\u{7}!: a\u{15}s\u{19}!1 `\u{2}|'!@ a!\u{1b}=!  `'Qm!: a/\u{e}\u{1a}!@ a\
        -Z- WQ`!G a\u{4}%l \u{1b}f~!: a%\u{1e}<  \u{3}\u{6}!: aekj\"  a' `\u{1c}K\u{a}!  `\u{18};\u{e} CHC!  a\u{6}pr \u{a}\
        .~ U\u{12}9 \u{c}}q## `! `\" `P\u{1a}w!< a\u{d}**!, `W\u{6}6!G aZK:!> a/uG A\u{1a}u!G a\u{7}S{ \u{1f}R\u{7}!  a\
        e\u{1d}\u{18}!# `.$1!; aZI\u{14}!A ac3: w\"/!G a'*@!  a2\u{17}+ cP;!3 `]\u{6}? A?\\ M\u{2}%!  al0K!  ar\u{14}[!\
        6 a0[v!, aaei!  a`\u{18}n!( `\u{19}er!\" `+!& $\u{d};!  agJW!8 ah\u{f}f!+ a\u{1e}\u{15}\u{10} Q_, >O\u{7} <8\u{e}\
         l6{ I\u{18}\u{5}!( a\"a_!0 a8>=!B aYDC!A a+Rg!$ a\u{7}C|!! `D/?!3 `mCE!  a?;r!  `Zq\u{19}!\" a\u{d}=V!& a^\u{1e}\
        c!7 ``oz \u{14}5-!\" am\u{1b}\u{a}!: aTI\u{13}!3 a=~t!  a\u{3}\u{18}u!. aL({ \u{18}_Z!- aC5e S\u{f}l!A a,Lz!  a\
        njf!! `!XR :v\u{7}!  a,~3!  `*~I!  a&^M!\" a(R\\ q\u{7}g!7 `F-4!  aQR\u{17} ~>r \u{8}/w!& aPT\u{11}!  `\u{8}~-!\
        + `$\u{1b}^ i\u{1a}h(! `$ `% `' `\" `( `# `3 `\\$\u{7f} K.$!6 `m-.!C a\u{17}z9 v_^!; a,$g!9 a1\u{11}r!8 ax.\u{7}\
        !4 a3,- s4<!  a}GA!D a(;P \u{13}by!8 ap\u{1b}.!) a(p9!, `x/\\!  aQ|8!  a\u{1c}\u{1c}M  \u{7}\u{19}!) acl\u{1b} \
        \u{17}7B!9 aU:t \u{a}i\u{15}!, aH\u{13}\u{19}!  `'I\u{0} xK\u{1f}!  al\u{1b}< P0=!: a\u{7}9n 'K?!: a*N;!G aR\u{16}\
        n =\u{4}p =K\u{18}$1 `3 `. `0 `\u{7f}0\u{1b}!  a\u{a}^\u{f} \u{17}FO!- `F|-!1 a2\u{12}\u{d} \u{16}e4!: a\u{b}GF\
        !9 af)g!, aibk!  `\\fk i\u{13}\u{7} -`5 yv[!0 aUu\u{7f}!  aO@\u{a}!  a$*\u{16}!  `\u{13}dX O8\u{1f} `\u{b}%!0 a\
        e`o!  a\u{10}\u{3}~!G a \u{4}\u{7}!C ae=\u{9} Er\u{18}!# `V}+!: a\u{19}H|!8 a8.\u{3}!: a \u{6}\u{1d} ]\u{6}4 o`\
        \u{3} D\u{4}\u{1b}!, aQV&!  `\u{10}i6!! `>pI!' ar K f\u{12}`!@ a\u{b}m\u{b}!3 a\u{6}T\u{c} \u{1d}m\"!* aD_G!  a\
        \u{6}\u{12}\u{9}!! `xaL!G arT&!: a)y/!' a!;G!< aK\u{17}j!  a~qk\"  `# `qn8!> aNqn 6w\u{16} A\u{b}# ^PZ!  `\u{e}\
        \u{1b}\u{2}!! aX\u{b}\u{10} W_\u{1f}!? a!\u{7f}4!1 a9]\u{13}!  a\u{7f}UC d6\u{2} 9V\u{13}!  agG\u{1c}!  ap\u{4}\
        m!D a]w=!! `\u{8}\u{16}\u{d}!% az%4 ,|Q m\u{1d}o!  `\u{0}Vv \u{1d}v\u{17}!/ a\u{1c}'\u{18}!D a\u{13}q0!D aZ\u{1b}\
        t (EU!5 a\u{10}O\\ \u{1c}Cp \u{1}!\u{3}!& `WdL B8\u{1e}!@ aq(\u{0}!  at7\u{13}!$ aZ\u{11}\u{1a}!9 ay>\u{1f} 2}'\
        !3 `:4>!4 a52I =\u{d}p!8 awX\u{0}!, a1m\u{12} r\u{1c}2!& a\u{0}}#!% a\u{3}1R!\" `L)[!9 aV*+ ^T\u{13}!# `^\u{3}1\
        !  aG\u{5}1!\" aMO3!  a\u{6}'Y \"!x!! asi\u{1}!  at'2!* `W-6!E aOTg \u{4}6\u{5}!C a\u{14}z\u{12}!G afd9!; ac\u{19}\
        F!1 a#\u{7f}I QZ\u{7f} \u{a}#\u{6} Ay(!3 a\u{18}fB!  a\u{14}`\u{1a}!% `tM\u{14}!9 ah v!8 a^K\u{1b} (U@ ^\u{1b}\\\
        \"# `\" `g\u{12}\u{2}!  aZ\u{7}B!  a\u{1d}}P!: a,\u{b}\u{1c}!\" `\u{12}e5!  `0\u{6}l!% a\u{1d}\u{1}\u{2}!! ac%-\
        !' a>=; \u{5}vH!F a\u{9}7\u{8}!6 a>!\u{c}!* `\u{c}F\u{c}!% aiP&!  aU/\u{7}!G a\u{7}yJ k\u{c}_!4 a\u{1}9t!, `\u{1e}\
        5\u{9}!1 a\u{9}\u{7f}\\!( a\u{1f}2\u{d} \u{2}|7!  aF\u{3};!  a:%\u{4}!  aLm\u{10}!  a-\u{c}\u{12} G(& M\u{1b}2!\
          aPD\u{10}!  arQ\" #\u{1e}? \u{3}uW!7 `\u{a}\u{1c}X 9<\u{7}!  av\u{d}E \u{c}/U!  `\u{4}\u{c}|!D a[,\u{1a} M\u{7f}\
        M!G a=G\u{3}!! `ig\u{1f}!0 a\u{1b}2[!- `EMd wQ(!  a~sd!  a/P\u{f}!G a\u{14}S !# `57#!1 a\"j5!D aIdW!' `8Eh!8 aE\
        \u{17}t!G a\u{19}0& \u{11}lG!& ahmU!  a|\u{19}\u{8}!< a\u{11}\u{1c}D \u{13}<G \u{2}S\u{8}!  axa!!$ aj[\" ?j;!G \
        a\u{4}iN!7 `K\u{7}n \u{a}tl!- a:sT!7 `1i\u{7}!G aoW\u{10} c\"Y!  a}.`!: a\u{1d}~w!G a6T\u{e}!, a[7!!) aS8.!& a\u{8}\
        r>!6 a\u{1a}F\u{7} {\u{2}\\ \\XS Wl\u{d}!  `\u{19}\\3!+ aISJ!G a\u{15}\"\u{7}!5 a\u{7}y\u{14}!A aF\u{1a}y!5 a6^\
        \u{12}!  a:~Y sds!! `X%y!  `G4K!G aYp\u{7}!8 a\\\u{0}\u{8} yQ\u{13}!4 a+\u{1b}F!, `3p[!8 a\u{8}\\\u{1e}!  a'M\u{b}\
         R/\u{f}!# ahne!  `\u{c}B\u{7f}!  at\u{e}\u{8}!  a54] Gjw!, aU2G!  a\u{15}hw!\" a1q=!  aTPF!  `Y], #Xq!  a\u{11}\
        \u{16}\u{5}!\" aJ7\u{12}!A aO\u{d}7!C a\u{1}nA!G a.,H!+ a5ua \u{9}\u{15}\u{0}!G axz\u{1c} l}2!< a\u{0}p>!* a-R_\
        !  a+\u{0}K!: a\u{7}$Q!8 aC\u{7}Y!' a=`\u{7f}!) aCB\u{c}!* a)\"\u{1a} wI+ X^#!/ a\u{2}5R [\u{14}d!G a_3u!  a\u{17}\
        \u{15}6!! aem\u{8} \u{13}\u{d}\u{e}!7 `9C$ k\u{17}F \u{0}9{!: a!\u{1f}~ BY] \u{1a}e\u{13}!) ahn( \u{1}\u{d}X!\"\
         aRVS!< ac\"s!  `E\u{9}x!7 `rwX ]aj %]\u{b}!  a#wt \u{4}\u{1e}S!( ar)l!  a(D6 ;\u{13}\u{2}!' a\u{f}U\u{16} J{\u{1a}\
        !* a\u{9}\u{19}\u{1f}!\" `J,v!% a=i+!  as\u{e}D!D a3:J!, `vfU!\" `q\u{8}n!  aU\u{d}s!2 aS'v!  `a\u{19}\u{2} \u{4}\
        9\"!# a\u{1}K5!\" `\\\u{17}~\"! `\" `\u{1}6O u%d B6K N&8!; aK,\u{16}!\" a~E\u{17} oUn!A aO[s!! `\u{17}ew!, aa\\\
        |!1 aD\u{17}3!6 aM\u{1b}V!: a\u{7f}^] 2\u{7}^ z\u{5}i!  `\u{5}Bx!  acmz!\" a[p\u{1}!5 a3f. $|\u{6}!9 a\u{f}\u{3}\
        \u{15}!/ a+@\u{16}!< ac(\u{1a} J\u{15}.!  af05!# `C}I!  `GKM!! a\u{1a}S^!\" `*%Y!= a\u{10}/i!? aV1p \u{e}\u{0}\u{7f}\
        !, `t\u{11}\u{7f}!9 aN#[ Sk\\!# `Xh\u{1d} .Y&!G a\u{3}'( B`f!F aLYr b\u{14}\u{2}!7 `Ti\u{6}!@ a'eG wQT!4 a\u{13}\
        HU!' a(Ok!A a`{k!B aS,\u{c} v\u{1f}N!2 a\u{5}\u{1b}O!! `l e 1/x!G auqz!( `i\u{d}\u{13}!? a3-@!8 a!]O!6 ap6\u{10}\
        !! `^\u{14}3 CR> 'O\u{10}!( a|v\u{1d} 'U4 \\6A!# a0\u{d}b \u{3}6`!( `Mvg!9 a\u{19}n\u{2} Kk@!G a!\u{c}s!8 abJv!\
        C aSQI!+ `jrW \u{14}{n K9#!  aprP \u{6}\u{b}R!G ashM!+ aq\u{d}l!! `y\u{8}O @\u{19}} G\u{d}~ \u{5}[R )ar \u{11}#\
        \u{5} A\u{c}L!# a\u{1f}2N!  a'^a!  a4\u{3}q!B a\u{11}9\u{1b} 7(X!% `i~l!: a~d\u{c}!! `\u{b}i| \"z\u{a}!  `a-\u{c}\
         \u{6}S$!: aq\u{f}2 M\u{18}D!\" `\u{b}\u{1}H!8 aK\u{d}\u{11} a]Y!8 a\u{d}e\u{2}!7 `!m)!  `H\u{16}L!D ad>T y\u{19}\
        \u{5}  g\\!> al\u{1d}c!9 a(\u{4}\u{15}!D a~\"@ ATz \u{1e}L} \u{1d}w?!9 a5\u{17}L $\u{19}Z &H& \u{10}\u{c}\u{1d}\
        !# a#{8!B auFU!< a3IC!# `PQn !E\u{5}!) a\u{1e}\u{0}\u{a}!  `>\u{0}'!  a\u{1a} '!! `\u{12}{5!  a0Ef!8 `cnw!. aiV\
        ! &\u{3}%!2 a\u{1d}\u{d}0!) `9;8 C^\u{1e} -)!\"! `$ `\u{19}\u{12}s!  aU3| \u{0}m6!3 `\u{1c}(J ,\u{1f}6!C au\u{16}\
        Q!A a\u{14}%b ga\u{e} {\u{6}: \u{9}ER!  aHE\u{d} abC \u{5}au!  a:dS!6 aF|>!G a.;_!5 a]Eh BIn!* `\u{a}yv { !!2 `\
        \u{19}s/!. a7\\y!\" a\u{f}1\u{18}\"# `\" `rP'!( `\u{10}qz!! a\u{5}\u{5}N!< a657 DY, \u{1}g| FM- miq!\" `yp\"\"!\
         a! `Me1!2 aovI!  `\u{11}<N!; a\u{15}R^ 4 x!$ `\u{6}\u{14}z!# au B!  a?\u{1d}\u{8} \u{14}*,!  a9PM!\" aIly!# `\u{3}\
        j\u{9}!# `\u{c}\u{7f}$!! a0O\u{7} \u{3}31!7 a\u{6}>@!8 a\u{5}zI## `\" `, `\u{19}\u{16}\u{2}!: aHv\u{1b} a\\, uN\
        \u{e} \"\u{14}\u{1b} \u{e}'S!! `E~\u{a} \u{1b}\u{5})!# `?d-!  a\u{4}J<!# a\u{1c}vO!  `f\u{16}\u{2}!% a7\u{13}\u{6}\
        !  `Br\u{18}!  aJi0!  aC\u{2}u /iH!: a1Qj &]\u{7}!G a\u{3}TY!; aN/_!3 `R\u{17}\u{14}!\" `M)O!( a>s\u{5} \u{2}\u{3}\
        \u{9}!7 `\u{15}.O \u{4}\u{17}v *x\u{17}!, abry!  a\u{19}4\u{15}!# `g\u{15}\u{1a} \u{1d}`7!! `P2J \u{9}FR!D a\"n\
        U pcd!+ aVvt n\u{c}\u{3}!! `\u{1}Z\u{16}!1 a\u{13}}\"!  `0J.!* a<eM\"* `- `J\u{b}\u{3}!G aXNv!) a#\u{1d}{!  `\u{4}\
        \u{19}!!A a\u{1d}_? >\u{1a}V!3 `$8\u{8}!B a%D\u{10} ,\u{1} !$ at*4!  aA\u{8}G \u{1e}Jy!\" `>\u{16}\u{6}!< af\u{1a}\
        \u{1c}!G a(qV!B abY\u{f}!B a\u{18}*8 @'M!% a95b l)2!\" `\u{17}{J!> aU#W!* `,t\u{4}!2 a%\u{1b}\u{16}!! `XK\u{17}\
        !\" a\u{a}\u{11}&!& a''o!: a^F\u{3} .R}!# a\u{14}4  Z\u{a}K!2 `\u{12}iO!( a\\`Y!# av`i C9\u{d}!\" `@\u{d}\u{15}\
        !; af\u{a}/!G a\u{9}j5 \u{3}\u{9}_ QK> \u{1b}Ff!& aSTh!! a|Jn wq(!7 `gW/!: a1v4 \u{13}vP \u{1e}6U!6 a\u{15}4u!6\
         a\u{1e}V\u{d} ;>+!% `&'d 2-#!+ `4d^!  a`Y\u{18}\"# `& `\"7\u{7f}!$ a\u{1f}\u{16}O!' a\"^i!  a?\u{9}W!  `l\u{d}\
        ]!: a\u{1b}(\"!( a^`J ya\u{1e} ^-  7T*!A aZt.!& a\u{a}n@!( `3f+!: a\u{b}\u{19}q!0 ap^\u{1} o\u{12}&!G aLC8!* `\u{c}\
        AC!  a\u{c}>U!7 `TBp!  `<(\u{8}!0 aBC\u{13} g4, \u{9}^X!: a\u{6})\u{11}!* a\"^S!: a1\u{0}_!7 `EN\u{0}!\" `f\u{3}\
        = \u{b}Ci!! `A2\u{e}!> aD=W!  a37\"!  aa2C!) `\u{9}sJ ERn!) `J/\u{0} `6\u{12}!  `}H.!# `Y*\u{9}!: ab\u{13}7 [e\u{0}\
        !7 `\u{7f}5\u{b} T.l @2\u{3} RO+!& `w<Q!D aly\u{17}!? a,7%!D a\u{1c}GB!9 a{@\u{1d}!# `BX?!  aDNL!! `w\u{19}^ 5Y\
        \u{10}!C a+BY \u{18}\u{d}`!+ `jQ| \u{5}\u{4}\u{7f}!+ `\u{14}{\u{6} !P\u{e} 3T\u{17}!3 atE  3^+ \"<A!D aV\u{0}\u{9}\
        !' a^=(!& a5\u{13}-!B al\u{0}#!  a\u{0};c!  a\u{1d}\\\u{7}!9 aG,\u{14}!  `@\u{2}5!D a!$R!5 acl_!4 ab@c!& `t\u{1e}\
        m 7;\u{1e}!8 `i`$ r\u{b}; m\u{3}B!G a8:\u{5}!5 a$\u{16}\u{d}\"! `\" `Y2\u{14} |(#!& alD. v\u{c}1 <4:!: as\u{3}U\
        !: aC.[!  ag\u{15}F !o\u{f}!) `6#.!* a5}6!  a2#J w\u{6}#!9 a\u{15}\u{9}> U\u{b}q!6 a%\u{1e}: \u{4}\u{f}z!6 an\u{1}\
        \u{b}!! `.\u{a}\u{13} v.- \u{d}Ic =re @+\u{8}!* `}7\u{18}!: a\u{5}\u{0}t!) `B y!: ak_\u{9}!A a7L<!1 a>2z!G a3\u{b}\
        \u{12}!  a$h)!* auY>!  `<\u{17}} r?\u{11}!7 `\u{15}\u{f}*!& a@\u{4}E H\u{11}\\!  aSUk!7 `\u{e}\u{c}\u{16}!# a\u{1b}\
        \u{13} !  a\u{3} \" BoC!  aB\"V!, a\u{b}-g!\" a\u{1d}\\\u{1} ou\u{16}!! `>j\"!& a_T\u{15} \u{9}\u{7f}$!C a0Ob \u{17}\
        \u{16}g!\" ay>l!  a\u{4}\u{1e}m!' a/mo!! aR\\\u{7}!  aWJ\u{10}!& `%}\u{16} LRC!9 aJSg#  `# `6 a{\u{10}t!$ `wv\u{6}\
        !9 agV\u{1b}!7 `N\u{b}C!9 aa,p!= a.8z Tv\u{e} \u{18}\u{1b}{!: a\u{2}i|!G am;\u{6}!: a\u{14}sx!* a_Z\u{e}!  aa^2\
        !1 a0k5 :48!  aB\u{10}P \u{17}JU!  `s|Y!  a\\T8!$ auEH!* `\u{6}S$ ,?W \"<h!  a1\u{1}\u{7} cV\u{10}!: a`gV As\u{c}\
        !: a ~\u{18}!G a3'\u{1f}!' `u\u{9}S!@ a=\u{1b}\u{1e}!  a>u\u{1f}!% a\u{16}\u{10}*!- `7e\u{3}!7 `%$\u{7} V\u{6}I\
        !  `\\Sb!, `\u{0}<k E@\u{11}!  a5#1!& `\u{5}Ha!% a\u{16}\u{19}\u{12} tV+!@ a\u{14}k4!\" a=SC!\" `]\u{1b}G \u{4}\
        \u{d}\u{7}!  a4Q\u{15}!  a8>0 /\u{0}P!  aa0s <\u{1e}\u{11}!\" a\u{0}\u{11}\u{1c} jkr EB\u{1a}!$ `&D\u{1e}!8 `{C\
        F!  a\u{1e}Rv!* a_^\u{18}!\" a'K5!% auc? #\u{14}\u{10}!  an\u{16} !# `R\u{19}C!  `9Xb!+ a\u{e}]i!5 ag\\& o!;!  \
        a\u{1c}HE 3LT!  a3.-!G aV5t!1 ar5\u{10}!2 aSA\u{15}!  a.C`!  ae\u{7f}\u{17} 4\u{1b}\u{17} ^N+!, a,YS!' a}Ke %*s\
         T0\u{1e} :\u{e}=!0 `&*M!, at'y Y*J!\" `+.O!= aQNU }i@!< a\u{1d}.'!8 az_2!: a{ia!  `x5m!< a\u{15}\u{15}\u{e}!  \
        a\u{9}X\u{17}!G a4GM!  aF*\u{d} 7Y`!8 a,\u{19}t -%{ $\u{6}\u{f}!* aA\u{2}4 \u{7}oz!D a#\u{19}\u{7}!? anN\u{10}!\
          `io\u{1e}!' a\u{13}Di +\u{a}C!, `INK!: ayf<!) ``oY!  a8E` m\u{1d}m!: a1\u{5}\u{5}!. a\u{1e}P.!G a\u{5}iM p\u{11}\
        j!  a'g\u{0}!  `\u{a}\u{19}I!5 a\u{1e}k&!: a@\u{13}'!$ alZ,!1 a\u{6}iE l[x!1 a\u{14}K&!: a\u{9}w1!0 `GEE!, `kBa\
        !  a3H\u{19} i|\u{19}!. a(\u{3}4!? a6I\u{e}!  aU \u{11}!8 aj\u{13}\u{11}!! `\u{13}B'!) aSZ[ A%,!+ a\u{1a}!m!G a\
        I99!+ `{\u{1b}`!. aaga!! `\\4r!# `G1~ Te\u{11} Tw\u{1d}!1 ax\"> \u{2}\u{19}F\"7 `A aMr|!& a\u{19}M0!< a7\u{9}a!\
          `\u{7}\u{17}u!G a\u{7}o+!\" `U\u{12}/!  a\u{1}\u{e}l!\" `~\u{17}{!  aQ{\u{13} T\u{16}%!  azBU!8 a\u{7}sf!( aY\
        C\"!\" ab;B!\" `\u{11}}\u{e} wL\u{15} U\u{12}<!7 `\u{1b}qJ ~\u{6}w!( a;e-!G a\u{17}VK!< aB[?!$ a~\u{1a}\u{17}!G\
         a\u{8} \u{1b}!D a#\u{1b}2!! a\u{8}|9!  a\u{9}#K!  am\u{1a}K!/ a.A> f*& \u{1}G*!, a\u{12}VK kWc O\u{0}\u{14}!G \
        aH`S P\u{1d}\\ 3\u{14}\u{17}!! `bd\u{16} s5E!< a\u{7}=U!  a;!V KS\u{1c} F8- Fe<!, a`{6 \u{14}|W!  aUGk!  `M\u{14}\
        ~!1 aCu\u{16}!: a-`s 2!{!  a/\u{13}\u{13}!$ aJU\u{1e}!  a\u{4}\u{1f}c!6 a@*-!\" a\u{2}Nf!% `\u{3}kv!A a\u{1d}h'\
        !) a\u{16},o Jz,!\" `kh6 ^\u{4}T!7 `\u{11}\u{2}u z<v N%z!< a\u{12}A\u{14} -\u{18}+!: a]}\"!  a_q0!: aW8:!$ a\u{16}\
        ||!) `\u{7}\u{19}\u{7}!! `\\\u{18}\\ p5b!\" a\u{10}ei!! `\u{1c}\u{12}p!A a]j\u{b}!  ah]\u{15}!) a B !  `'#8!1 a\
        8\u{0}9!# `\u{0}\u{15}e cWl L9w!A a\u{13}1}!\" ah.<!  a\u{4}r@!0 ar\"A!\" `N=G!  `a\u{1d}\u{f} \u{d}\u{7f} !  a\
        \u{c}\u{1b}5!  a70n!, a5.|!! a\u{3}}! >&O!5 a\u{1e}8\u{1c}!% `\u{c}{\u{1d} L\u{14};!( aEk?!  a~\u{1a}v!) `Qj\u{14}\
         <\u{1c}U 9r\u{17}!  `>2*!< an;\u{f}!1 amV  \u{1a}[$!  a\u{f}0b \u{1a}O\u{12} K n!- aRA'!( a\u{13}]Y!G ae2h!\" \
        `\u{1e}jp!G a/\u{2}\u{4} \u{13}\u{1a}\u{16} |Z*!  a\u{19}<\\!  `7\u{b}k!* aF\u{17}\u{10}!: aVT< O\u{a}K!< a4\u{9}\
        S!9 a@\\\u{11} B2\u{17} 8\u{19}  !/h UJ5!D as\u{15}R!= a\u{f}cW!: aq\u{12}W )\"b!! `8M\u{1e} k<0!* `}\u{0}?\"+ \
        `# `YoQ!2 a%\u{1d}q!B a8F' #\u{f}\u{8}!8 a\u{12}#\u{11}!8 a\u{f}` !6 a0HB!2 a(y'!- a \u{15}/!. `y*E!* a\u{1d}\u{18}\
        \u{0} (,0!  `\u{12}jK!6 a\u{8}\u{1e}R!G a~^u \u{9}\\v!3 `~f\u{c}!, `qp- \u{12}*@!\" afHy!  a><@!1 a\u{15}dt!2 a\
        f}k!B a\u{1d}Br!; a``u!  aq\u{17}u!  aGIh!! `2\u{15}h!  ax\u{9}j!G aT;\u{7f}!G ag_\u{5}!' aH8K!> aU\u{14}w!1 a\u{1b}\
        a\u{2} @\u{1f}-!  aU%; `o\u{d}!8 aKp\u{1b}!B a\u{11}\u{7}9!: a(C}!; a\u{14}SL &<  RM)!+ `4Z\u{1}!# a7\u{17}\u{a}\
        !' arTH!' atJJ!  a,dd!  `Z\u{1b}{ o~\u{18}!G aUA\u{1c} w/V!\" `\u{2}\u{11}/ XV\u{4}!/ `yS\u{13} 5^\u{14}!! `ntn\
        !  a\u{4}\u{7}\u{1b}!: a\u{19}\u{1a}C P\u{17}P!) `zyX!' ahzm!  a$;/!. a\u{0}3! T>9!  `3\u{14}R!2 ad0\u{5}!B aD[\
        \u{18} ]|3!# `a3E!: a?J\u{10} \u{8}b[!  `VDn \u{19}\u{2}r!< aYg\u{7f}!< aP\u{8}\u{3}!* aztL!  a.IO 6&[!  a\u{10}\
        1d!# `\\\u{c}\u{13}!  a63r!  aW\u{7f}s }B\u{0}!  aG\u{1}*!* ai+2 w\u{5}4!G an\u{11}c!  a~g\u{1d}!; ag%\u{1e} /\u{5}\
        $!$ a+OK!1 a3ZW T\u{1}\u{3}!G a9}<!  a#k@ \u{c}\u{1d}C >|O y@\u{3} @8q!8 a\u{14}:\u{7f}!  aZ^\u{1a}!; a,\u{0}  \
        8\u{1e}\u{7}!* as\u{16}\u{11} *\u{1a}#!# `v\u{4}N 5h9!  a(\u{1d}C @\u{12}t ^vz!$ aM\u{10}j d\u{13}\u{0} w5\u{1b}\
        !C a{p\u{1f}!D ae/i 4e$!: a\u{2}F`!, a3Hv!+ `XW\u{14}!) af+\u{15}!6 am_.!! `\u{1f}$\u{2} \u{b}F\u{16}!3 `=O\u{1c}\
        !  a \u{7f}S wi\u{12}!) `\u{11}\u{1a}\u{e} \u{4}\u{14}7!8 `\u{d}]\u{1} \u{14}6\u{6}!G a\u{a}{-!! `@>\u{11}!7 `\u{5}\
        'K!  aT\u{d}C\"- `+ `0\u{16}C b@L \u{14}\u{19}L 7\\t!  a\u{12}\u{1c}\u{1b} \u{18}u\u{1e}!! `t\u{4}& Y\u{9}1 4\u{17}\
        `!9 a\u{7}[\u{16}!  abH6!# a\u{15}\u{f}i E?\u{19}!1 `\u{1f}\u{1}? 0Fc!  aiH\u{1b}!  a|E0!  a (\u{4}!  `gr\u{11}\
        !@ ac\u{5}.!8 `]\u{c}/!: aI~0 A\u{8}\u{1d} \u{11}\u{10}9!\" `\u{0};A '\u{10}L!9 aypY!5 a\u{1e}\u{7}w!! `|-\u{b}\
        !7 ``l\u{1e}!\" ``!* 6$;!\" a,\u{14}Q 0|v!- a\"W\u{a}!% ah-v!; a\u{5}\u{17}y!  aH9\u{c}!1 a\u{2}m\u{1f}!1 ahy(!\
          a\u{7f}\u{0}\u{4} 6d\u{14}!\" aT>\u{17}!  `]H`!  a\u{d}xc!  `e\u{9}j!# `\u{f}\u{1f}\u{11}!# `w+'!  `d&* Y!u!G\
         a\u{3}\u{9}\u{7f}!  `\u{10}k\u{1a}!  a\u{1e}\u{11}0!  `\u{6}\u{1}<!7 a\u{18}\u{5}t!* ar\u{f}\u{1c} 9g0!  a/\u{11}\
        R =$Y $\u{1b}Z =\u{b}^!4 a=\u{c}j jXu!: a\u{d}-w!7 `cz$!# `'18 .nO!E a\u{8}Z^ R\u{d}\u{8}!3 `N:# +pA 17G!  a!+\u{2}\
        !8 `o}\u{9} \u{1a}o0!8 a'$K\"  `) `{\u{16}G!# `z&t E=\u{5} I-\u{1d} H%4!5 `FH9!? a_\u{16}S!  `RB\u{9}!, `\u{f}&\
        \u{10} F\u{5}\u{11}!  a\u{1f}YK!G a\u{4}?R xVg mH\u{3}!G aP[\u{1c}!1 a|N&!$ a{k( zl9!7 `f@<!0 aUAk <\u{18}n!  `\
        \u{7f}7\u{14}!G aEbZ!! `m&\u{a} \u{0}[' \u{1d}\u{e}1!: a6{;!. aH\u{1f}<!) aef\u{e}!@ a0\u{1b})!  `FU\u{2} 0[\u{a}\
         |2\u{c}!: aTNM \u{18}qa /#\u{1e}!  `%D'!8 ak\u{12}8 f\\\u{17}!* `#\u{f}( s\u{a}*!= a%\u{14}g!# `xX~!  a\u{8}m\u{e}\
         ,v\u{11} cPw B\u{d}y!* `}[G!D a\u{f}\u{18}& \u{1}\u{1b},!< a\u{4}2H!\" `{Fb 1(x!G a \u{0}8!9 a.l>!  a=*\u{b}!$\
         a\u{9}$d!# aKd\u{5}!- `)f\u{1e}!  a4e:!7 `?dw!* `\u{2}8{ \u{c}\u{1a}|!  a\u{17}_\u{7} ;\u{f}\u{18}!  `T\u{4}5 \
        \u{6}]o n2D 2\u{16}G Q\u{1f}i }\u{8}\u{10} N B 2Tc \u{17}\u{14}~!& a+E:!! `\u{15}Ak #H\u{1b} \u{5}3` \u{15}lc!#\
         `\u{4}\u{a}'!1 a<\u{a}9 q]K!\" `-ao \u{7}b%!  a(\u{13}2 ;/3!* aMI_ \u{5}\u{5}s!  a\u{d}$\u{5} 8 \u{8} ,l>!> a4\
        \u{5}c WU\u{8}!  `nnB!% `\u{a}n8 \u{4}iR!  aN,0 \u{1c})\u{16}!  aWu\u{1f} 2bI!  a$\u{d}\u{12}!6 `*U\"!B a5\u{12}\
        R!  a\u{b}\u{1e}@!, `:(V z+\u{4}!  `\u{6}\u{d}2!7 `c\u{13}H!! a:rx!  a\u{8}j\u{6}!8 a6\u{8}\u{14}!B aTV\u{1d} \u{1c}\
        eV!8 a5Ya!% ar\u{3}+!< a55m!7 `,QV!9 a\u{1d}&\u{0}!  a\u{1d}eS \u{1f}bB!\" `:dX O\u{19}\u{5}!, a?'o!  `=;\u{0}\"\
        3 `@ a}\u{1e}s!@ a\u{12}\u{7}R \u{7f}{d!  `l}\u{19}!? aC\u{1b}U!@ ammv!* `C\u{2}\u{1e} fa> 7h)!D a\u{3}\u{7}9!1\
         a[?M!- `\u{1f}\u{1}t!  ae\u{1d}{!G a(/\u{4} \u{3}XE!: a3)W!  awt\u{17}!D a\u{e}\u{2}z!A aS+|!A a5\u{10}T  mq '\
        \u{6}\u{6}!1 aS{\u{d} \u{0}b= \u{13}lb !4h ZxD twF!9 arkU!  aRNk!6 an[\u{c}!< a.9\u{11}!3 `sN9!7 `,5|!( a\u{15}\
        CT!1 a2MQ!  aV$\u{c}!! ag'\u{15}!  aXu^ \u{17}H\u{10}!3 `LfA!  aw>_ !\u{17}/ S\u{0}8!. aB'Q!( a\u{5}1_ L;\u{1d}\
         \u{2}\u{1f}A!@ aIf0!A a=6[!8 `9\"\u{7}!\" a\u{7}t\u{19}!1 a+!p!5 ar9\u{9} GU.!3 a\u{7f}\u{11}g!* `|No @D\u{19}\
        !7 `m\u{6}U #/\u{f}!  aXy1!9 a+\u{11}P!$ a\"@T!\" `hdY!  aK\u{1d}\u{3}!! aiT$ ^A= bFH!? ar\u{18}Z :aa!  a2\u{b}\
        x \u{1f}\u{1a}\u{d}!1 aZMT _5[ d8k \u{10}2u!8 a\u{1}M>!; a~}B FDl!; aFa\u{a} \u{3}58 &\u{8}J!5 aJ^i wmu!: a$bC!\
        ! `\u{7}>a \u{1c}El!3 `h\\y JP{!5 az!|!B a\u{3}\u{7f}\u{1} 4&+!' a\u{19}y= \u{12}F~ #\u{7}\u{2}!# `\u{10}k\u{12}\
        !: aIS7!$ aY<M!+ a,\u{1e}U \u{a}?&!G aA~Z!4 a1r\u{17} 8X\u{1e} Y\u{5}&!9 a.\u{18}_!! a5w%!# add5 \u{19}~^ \u{3}\
        Ev!\" `bQ\u{13}!@ a\u{15})1!* aO\u{12}; \"iy!9 aEo\u{7}!: aD\u{1}\u{10}!@ an>\u{e}!  a$0\u{10} d\u{10}\u{16}!G \
        a\u{7}ka!! a/:d!6 a\u{17}Fq!= aYf\u{8} ?/\u{19}!\" `j0$!G a9<;!8 a7tk!  aGVt \u{3})v \u{12}<{\"+ `* `*N{!  anF\u{d}\
        !< a\u{12}\u{e}n!  a\u{14}]\u{6}!D arsB \u{12}fb!  `_+m!C a8q|!C aa-o @1v oj\u{7f}!  as;\u{a}!? a\u{11}^D 6\u{8}\
        [!A a\u{f}\u{1f}$!G a\u{18}a4!  `\u{7f}/&!4 `.YF bO\\!7 `zy> Dd\\!B a{f) \u{1}od #\u{0}\u{9}!5 aph+!! av\u{11}\u{5}\
        !\" a9B\u{1b}!  a\u{10}pf!; aG\u{b}l \u{14}\u{f}\u{6}!  a\u{7}x\u{a}!  a:)2!8 a&\u{17}K F,l!  a\u{1f}t\u{3}!, `\
        BfY!  `6`[!D aae\u{8} \u{10}R%!  auc{!! `.t\u{7f}!! a\u{18}l\u{3} *)\u{12}!# `\u{11}\u{16}\u{17}!& a;`0!+ `\u{19}\
        3\u{b}!0 aF#b!\" `\u{7}>h!  `\u{10}\u{14}j!8 aL\u{1f}\u{1} iE7 ^T?!  `\u{14}@n!; a\u{4},;!5 a`PE &\u{4}\u{12}!7\
         `\u{3}r\"!  anA#!: a8lu!0 a\u{1f}9v 8)\u{b} 1\u{b}\u{10} ct\u{e} WF4!1 aFv> $/I \u{1b}\u{18}R!! a\u{0}\u{1b}\u{4}\
         4C?!  agao!! a/5\u{9}!. a\u{14}j\u{1b}!  am{\u{1d}!, `2\u{8}\u{1e}!: afMQ!* a&?U!/ a\u{17}e|!# a\u{f}n' >Sy!  \
        aU\u{15}\u{12} :L!!! `.w2 \u{1}8; kSu!9 aR\u{1f}\u{7f} \u{3}w1!< a|aW!  ay\u{a}k!  a\u{19}\u{18}(!# `@eE!E a\\H\
        \u{3}!\" a-\u{f}\u{12}!& a\u{0}F\u{16} \u{12}\u{16}\u{8} `<q!G a4B%!  aN\u{10},!\" `p\u{b}?!: a!\u{14}A R_2!( a\
        xk>!: aY8X!, aXx\"!  a;WC!! aVJI!\" `\u{1f}\u{13}Y!\" a!\"^ \u{4}Zh igo!: a0Z| \u{2}\u{1b}\u{15} >\u{c} !\" aTd\
        :!? aY\u{10}\u{11}!: ae]\u{19}!7 `!^\u{1c} eO( \u{1}\u{14}d!& a\u{17}1\u{1}!: aZV\u{1e} m0Z \u{9}Pi!1 a\u{10}N}\
         1n\u{1c}!G a`@%!  awV: \u{15}pD hFp!: a|=N \u{c}*J!  a5gd 4\u{19}1!) `W5g!G auR\u{17} zK& b&4 h5j!9 aGp\u{7f}!\
        & ad\u{15}\u{14}!( avR2!\" a~6:!  a`#U 9f! z\u{16}E!9 am4\u{1d}!  `n\u{f}'!  `f|*!5 ax\u{5}@!D a\u{16}5\u{12}!\"\
         `=X  <_I!  a`eW!A a\u{a}\"\u{3} \u{1}\u{7}\u{3} $\u{3}S!? aQ*c Y\u{e}\u{16}!G a-5)!9 a\u{4}|, \u{1c}?>!B a>\u{18}\
        B *\u{c}P!D a\u{a}ZW \u{7f}Hc G:\u{14}!3 `\u{18}e)!D a\u{13}P_!B atO` #r\u{4} \u{16}\u{15}\u{17} \u{17}\u{a}$! \
         a_L2!+ `*\"E!G a\u{7}\u{1c}D!6 a\u{f}\u{18}| \u{1}eT ha\\ 6\u{13}t!  am2' B\u{c}4 x6G :\\o!# a[yu!; a) \u{10} \
        =<\u{14}!? a+4\u{1c}!  `*>,!! `p\\6!  a\u{1c}\u{b};!) `wK! K\u{16}4 z8n!1 aZ{)!  `Ug\u{16} >\u{a}. \u{8}]V!  a[\
        5k!  `erV!8 a3um!! aJ\u{9}1 M'A!! aZ9b!8 aOyt =kv!  `0Dy!# `Bf>!  aB\u{19}\u{0} >h\u{10}!  `+xQ!' `a\u{13}5!  a\
        W,7 V\u{a}:!# ``bg @%s!! a\u{19}K!!A aNv\u{1c}!# a\u{18}WM!  aV!\u{7} =\u{10}\u{d}!' aEN\u{17}!\" aoAb!: ayK\u{1}\
        !G aq\u{2}+!  `(^5!# a#GA!! `z\u{7f} !: aLO\u{16}!  a=\u{1c}J!1 ag\u{f}T!  ah\u{1c}h!7 `[aq k<\u{b} ]L\u{e} E\u{7}\
        \u{1b} \u{1d}\u{a}I!G amw| nu\u{12}!: a0\u{12},!= a\u{1b}LT!D a+B\u{2}!- a^c%!1 aKN8!1 a\u{d}$C eR\u{10}!@ a#u&\
         Q\u{f}H!G aN1b \u{1e}.j!  a\u{12}}\u{12}!4 aQi  \u{1}0T!: awij!% `rSO \u{d}D\u{f}!- aNz:!  `+xQ!  a#\u{15}Q!  \
        `.a\u{1b} @e\"!* a<#i\"- `/ `\u{d}8\u{e} c#u!5 a5\u{1c}6 /iV!! a6k\" 8\u{f}m!  `P\u{d}~!& aq6U!3 `b-w!7 `\u{10}\
        V\u{a} TYL |0\u{1c}!9 aS+0!+ `,\u{d}7!4 aj\u{a}D!  `y!Q ~\u{8}w 8\u{15}\u{14}!! a\u{18}\u{b}1 \u{5}JH!# `CO\u{1}\
         8O\u{2}!  `Mp\u{11}!@ a\u{12}\u{a}\"!! `80%!  a\u{15}\u{6}f!G aS?o!< aZ~\u{7}!1 a\u{7f}\u{16}-!< al12!% a\u{1b}\
        G3!A a4`6 \u{1}G8!  a:8X!  aDc5!! a+*`!, aQE\u{3}!  a@E\u{1a}!  `e$\u{1d} e}\u{1d}!, a\u{d}\u{d}I!7 `/ ~!/ a[E~\
         8P8!  aE\u{7f}= =UT \u{1a}\u{1e}#!2 a7dK!  `\u{16}\u{1f}*!; aA\u{6}0!& a\u{1e}\u{b}U M\u{5}c !]e!+ a5\u{b}\u{1e}\
         LA? @V@ $^N!  aM=_!7 `\u{9}Ld!A a~\u{b}m!! `]d\u{16}!+ `\u{12}O\u{1b}!# `A|3!1 a-3c!3 aF\u{10}'!  `\u{6}G\u{9}\
        !  a\u{11}'~!! `(T\u{12} l?0 j\u{13}J!< aHaW!  `:\u{5}\u{d}!C a_\u{11}\u{16}!  akj\u{9}!$ aJ%\u{14}!\" `\u{1d}A\
        =!6 aR@K!  a2oL!! a9fM!D a3:Q!  `.([!* aW\u{1b}Y!1 ayJ\u{3}!A aX+\u{16}\"! `\" `Z\u{e}Y!7 `o\u{19}N!< a>9O!& a\u{0}\
        T]!= ai<}!2 aG\u{0}!!, a7(U 6c\\!< akM\u{1c}!> avuY!( a31{!6 a,C\u{6} q\u{7f}@ H@T!: a\u{12}Ci!* `\u{8}\u{d}m!:\
         aft+!# af\u{0}\u{15} \u{7}\u{2}\u{1b} YAe!< a\u{19}2h \u{6}H\u{12}!8 ac~5 )z* \u{0}:\u{2}!  `w/*!  a`\"i!6 a\u{12}\
        L~\"# `  `\u{8}.!!! `>q$!! `(Lf!G a\u{16})k {g\u{1e} \u{10}\u{4}j!: a\u{c}VM!4 aUCm!G a\u{11}\u{7}\u{4}!B a}!4 \
        U][!5 a\u{1b}\u{2}a h\u{8}1!C a\u{1d}<8!  `\u{7}!X M`j!3 a\u{0}\u{b}\u{16}!& `\u{3}|~!- `c\u{d}\u{b} =\u{f}\u{12}\
         \u{7f}?4!\" `\u{16}mi!\" `Vf}!@ an-K!G a\u{1}T+!  a\u{1f}lQ!* a\u{a}\u{9}\\!) `iqw mn\u{1}!7 `/Q\u{1c}!  al~Y!\
          `\u{f}=f!  `P\u{1b}m!! a*;(!) ` \u{1c}0!< a\"}5 \\e\\!9 a\u{7}Kp!  a^\u{4}}!  acM\u{2}!3 a,y\u{8} E\u{a}\u{a}\
        !  ak \u{1d} \u{14}(M!  `$B\u{d} g\u{1}N!9 a\u{1b}2s!: akq\u{7}!& a\u{1e}!\u{1a} [1F!! `\u{7f}{n!* a\u{8}3P!# `\
        \\\"b!! `%x\u{7}!! a\u{9}\u{c})!8 a$j2!3 `\u{1e}R6 l\u{e}6!# `\"Ed!! `).g!  a\u{1d} m R=\u{0}!# `/h\u{11}!6 a\u{7f}\
        x\u{19}!# a\u{3}\"\u{1a} }\u{13}(!! `vPJ!( a)|p!& a\"\u{9}I!) a;\u{f}K!  a\u{4}ld!+ `\u{7}t| 8Q\u{5}!) a\u{18}/\
        \u{b}!  a~\u{1d}l [\u{11}W f^m OO\u{6} U\u{1}\u{8}!2 a\u{4}u\u{1f}!7 `/.b @m\u{7} m;\u{a} Dp*!8 a\u{1f}<\u{11}!\
          a\u{12}!8 [*F!  aW\u{b}g!+ aAi;!$ a\u{3}~T!2 a3\u{15}g \u{18}FE \u{16}&a I5h H}~ a7\u{17}\"  `? a\"\u{5}\u{1c}\
        !  aU%&!8 aJ;'!8 aJj3 twJ!; a|ER!* aT\u{16}^!6 a\"1w t\\\u{10}!9 aA3% \u{8}66!: a<\u{1c}P %\"\u{b}!6 a6&\u{1f} \
        4h@!\" a\u{6}n\u{4}!  `j\u{17}@!4 ai.O!! `7;s Xr4!  a;v> 4W\u{1a} \u{9}\u{1c}$ \u{14}$(!+ `L\u{5}2!4 a+\u{8}\u{17}\
         s\u{6}(!# a0+K!  a{<L X'N!< ats\u{19}!  a|$\u{13}!; a\u{10}:\u{13} \u{16}U0 )jN!? a'/k!  aR$\u{f}!G a+\u{f}* m\
        \u{f}5!+ `\u{16}\u{7f}C!! `zgl!& `b:'!; aA&- U\u{f}I!  a;:\u{2} xh1!8 anUH!  a\u{9}lT (Qu!& a\u{1c}.F!  a\u{c}3\
        u!3 `\u{7f}\u{6}G!1 `\u{1b}#\u{7f} \u{16}]S \u{1d}\u{13}l!) `^Nb!D aNJ\u{14}!  a?o\u{18}!  a'#U n2c!- `R\u{b}q \
        \u{6}\u{7}} \u{1}\u{9}\u{1}!# `\u{18}7\u{6}!; a\u{18}eA HKD!? a|\u{19}D!\" `8Pj!  `k\u{5}@!G a\u{1e}A\u{a}!  a)\
        [\"!* aNC&!  aT\u{4}5!' a[QZ!! a(%-!9 axm1!  a\u{5}\u{8}U $:u!  a\u{d}W) \u{f}s]!  `=\u{1c}~!& a;\u{1f}\"!  aaQ\
        $!# aD\u{1}t!9 ataw!6 a~o% >C\u{4}!& a\u{2}'c!= au:/!: a#T0!: a\u{1e}!Q <DY dmt!, a^\u{6}\u{3}!! `>b\u{16}!  a\u{5}\
        \u{15}8!, aAd\u{2}!, `\u{a}cI!: aE9Z!  a$0\u{14} \u{4}\u{10}7!* auOy!< a'\u{11}\u{4}!% a?\u{17}\u{12}!; a%\u{c}\
        \u{1d}!* a\u{17})/!8 a-e2!8 a\u{12}\u{5}R T\u{1c}\u{0}!8 a\u{12}\u{19}\u{10} 9\u{d}\" 0\\s :A9!+ `cgQ!D aV\u{16}\
        S!  a\u{4}=Y!! `\u{b},q @N, \u{7}^P Wh`!. a<\u{1a}g!& aS\u{13}k!\" a(p?!  a;d+ +I;\"# `  `\u{f}\u{11}W!  aOQn %\
        fo!# `=\u{7}_!; a\u{7f}\u{10}- \u{17}\u{1f}v Qxf f\u{0}\u{12}!  a[,\u{16}!7 `L0\u{19}!1 a\u{14}\u{c}h!  a[4k!A \
        aRL\u{1e} \u{17}l/!- aW,\u{c} o\u{12}!!' a\u{7f}w%!  a\u{11}#<!* `F6b!. a\u{18}\u{e},!- afoT <&\u{16} &iU g\u{14}\
        |!C a>LA!' aHs_ Zb\u{17}!; a\u{1d}\u{b}i :BB \u{b};Q!  `\u{4}G]!9 a=l\u{9}!( a\u{4}O:!  `\u{19}MH!6 al=Q \u{13}\
        \u{7}\u{e}!  `h\u{10}A!4 a2IC X\u{1f}] k?}!7 `\u{12}#\"!8 arj{ \u{1f}\u{2}:!! `'rj!# `B\u{12}\u{1} h|\u{11}!\" \
        `rU- F\u{1f}a!G ah9\u{c}!7 `^\u{f}\u{14}!E a4x?!: aR@s!\" `aP@!& a\u{1c}?|!) `!2\u{c}!  a{2\u{10} -S' jvV!\" a&\
        [W\"! a3 `S)w!  aM'\u{1b} ';+ \u{a}$)!> a{8K!, `Kr\u{8} }lU \u{2}4>!7 `E\u{9}S \u{8}\u{d}\u{19}!8 aK>\u{b}!  a1\
        VH!  `0\u{1e}P 46v!  a8E\u{7f}!5 a\u{e}/\u{8}!( a\u{6}M8!: aZ\u{d}\u{7f}!< aQ/R!! `\u{17}\u{17}b!+ a\u{2}r\u{c}\
        !% `I\u{15}\u{2}!@ a?u\u{10}!  `5\u{7f}, =<u!$ a\u{17}.\u{8} m\u{19}J!% `\u{7f}8] {<;!, `=Mg!  ai!8!  aDFC!: a$\
        l\\!  `\u{11}`` I\u{1e}\u{c}!: aW3\u{f} \u{13}\u{c}\u{1c} r\u{7f}/ \u{e}6R!# `F|i!1 a\"#>!7 ``\u{17}F!9 aRR\u{14}\
        !7 `#\u{9}Q!* ``\u{7}o!! `x\u{d}\u{12}!, a/\u{11}D /2F!3 amk{ G\u{10}v!4 aC\u{17}v!< aV\u{17}% \u{0}n^!  a6R/!<\
         a*{/!  a_~G!1 aP\u{16})!F a_v\u{1c} \u{12}E\u{11}!1 `cAs o1\u{d}!5 a\u{2}\u{c}\u{12}!: aB\u{b}O!  `\u{1a}$\u{17}\
        $% `! `\" `$ `W!R!/ a]\u{e}\u{b}!; aSQ\u{e} 'T\u{17} \u{19}\u{7f}J g4v!> ab,\u{2}!5 aU\u{a}8!  a!2G /uY!% `ra{ \
        V\u{0}{!  ae0\u{0}!  aw\u{1b}$!3 `E;v w\u{7}\u{1f}!* `22$!  a#pX!: a\u{e}|f!> a<|\u{f}!1 a\u{f}`; \"\u{4}H!< a\u{10}\
        \u{10}T $qX!8 ankh!A a\u{6}m\u{b} .:\u{1a}!/ ap.q ~)7!  `\u{f}\u{1b}]!  a\u{7}vC!\" as8M P\u{3}^!  `\u{11}4i \u{4}\
        \u{1e}o!; a{G+!  aU\u{2}H!; aF\u{13}M!\" `K;^!! aI1k!C ac8\u{16}!# aB\u{1}. |qQ Lrl!) ap%B \u{19}\u{13}t ]od jp\
        g f#<!# a\u{0}_E!C a1^P!G a*\u{6}v \u{4};C!* a:\u{0}\u{a}!\" `=TK!8 a$\u{12}\u{3} !\u{6}\u{17}!8 an`x hAU \u{f}\
        Nu 9\u{11}\u{1d}!1 azc3 \u{6}xB!  aNBg!G a>S> nTN!G a\u{4}Dq )C\u{7f} $k' 4[B u$D!1 a\u{12}%x!9 ay\u{6}+!& `\u{5}\
        T1#, `1 `0 `lxm \\N\u{1} t&!!4 a\u{1b}lE!  a!;; sI?!8 at&F!3 `\u{16}\u{10}\u{f}!1 a\u{d}\u{7}?!? ayia!# `:\u{7f}\
        c D\u{2}c \u{1f}9r!  a\u{9}8\u{11}!  aeI. \u{1c}\u{7f}~ \u{1c},F!# `b\u{8}\"!8 a\u{5}jR \u{f}\u{4}\u{7}!3 `g\u{14}\
        \u{13}!2 a\u{15}h+!3 `p&2!7 `\u{13}\u{17}_ #\u{5}z!\" `@\u{15}G!1 a>\u{7}h!: aExz!C aK9\u{4} >\u{d}\u{4}!@ ao(:\
        !# `+\u{11}?!  a\u{b}\u{1}F!( aMas!  a>\u{7}\u{18} w_- Iyb t*D GHf 3Fj\"# `  `iQ} \u{b}\u{1d}\u{f}!# a\u{1c}z+!\
        # a\u{e}3c \u{1f}\u{15}\u{2} \u{10}|.\"5 `& `\u{17}Z1 |z1!? amHc!  aQ7\u{1}!< a\u{4}\u{1e}\u{e} *cn!3 `\u{17}'\u{16}\
        !3 ar\u{4}. os6!\" a\"yF 8\"S!3 `Hfm!  `%\u{9}s!4 a\u{1e}\u{9}5 v7\u{6}!\" `/-\u{1e} \u{7}*'!8 a\u{16}^c!! a(+\u{5}\
        !G a\u{15}\u{7f}#!  a-iT!G ahy/!, aFq>!C a\u{a}E\u{3}!8 a\u{0}Vb!< aonr!$ `K\u{5}\u{1d}!7 `+_/!& `J\u{f}~ :w\u{f}\
        !; aS\u{11}F!! `$~`!: aHDt 6E\u{1}!A aNX\u{14} \u{1e}[s!  `7*_ /c\u{9}!  a}}\u{1e}!G aM\u{1d}E!, a>\u{a}`\"! a3\
         `t.q!' a6Q\u{7} s\u{b}\u{18}!& a\u{5}b! \u{17}.' ~\u{f}\\!9 a\u{2}#a!) a\u{1}]-!D a\u{1e}\u{1}Q!  a3II!6 a=\\\u{4}\
         2\u{10}?!D a\u{16}\u{d}C!; aIA\u{1e}!3 `pco |\u{6}\u{1d}!% `\u{13}M7!G a3tC!A avet >pt 6\u{2}\u{3} eQb!' a\u{2}\
        =\u{10}!E a\u{5}{\u{10}!5 aK\u{1f}L!* aUj~!# ar(B!B a\\\u{2}Q 3\"\u{7f} tJ\u{10} X\u{19}[!4 a9r\u{7f}!* a\u{1}\u{9}\
        #!: a \u{4}7 \u{b}\u{9}[!  a\u{19}\u{12}t!\" a\u{6}V& 4fL {\u{1e}g!? a\u{1a}A\u{12}!, `9_\u{12} Lv9\"# `  `\u{10}\
        *;!) aEK<!$ `nD\u{12} ;dJ!< am6y!! `]\"\u{3}!, a?0\u{d}!B a\u{11}\u{1e}\u{10}!) a2H'!, a3Y.!& `0;@!  a\u{7f}YP \
        DrX!  `H\u{6}R \u{3}y\u{b}!3 `^C\u{19}!\" `\u{f}w' 0J-!+ ahA? \u{9}fC!- a~\u{1c}H!6 aXNd /Ht!  azL\u{e}!  aa5K!\
        $ a>[v!  `5Iy \u{b}P\u{0}!# `q\u{17}\u{1e} d\u{3}9!, a9%u!, aV|  fBu!+ `3\u{14}+!G aI<O!7 `l{j b\u{1f}%!( aS7 !\
        ! a\u{9}\u{15}H!\" aGL\u{10} G*\u{19}!  a~jL !3` ]pn!  a\u{9}dt!  a40% q&U ?(Z!! `i\u{1e}j 6km \u{e}g\u{7} \u{7f}\
        \u{1a}\u{14}!G aW_)!$ a\u{9}7, )k|!& a,s3!( a\u{1b})r!! a\u{7}\"\u{1a}!: aJ\u{14}n!A aE_r!* `\u{12}1\u{3}!9 a\u{1c}\
        a\u{d}!6 abd4!& `R#L!$ a\u{d}}S!: a\u{a}(\u{12}!: aw:6!+ `@\u{1d}K \u{3}tR!0 a&G\u{d} _To!( a]X\u{7f}!9 a \u{16}\
        \u{e}!  a(\\# c~( \u{10}UB f.P!+ `n:U!  `mai!+ a$K0 0h2 w\u{5}S!< au6t!! aW\u{3}0 #\u{0}K!< a@6\u{17}!$ aXL\u{19}\
         ;?? AVL!, `g9Q!& `|pY!& a\u{9}y\u{6}!  ``\u{1}\u{1a}!  `<''!( a\u{7}sP P@n!  a0M\u{15}!0 a.h#!- a\u{12}\u{16}@\
        !! `D\u{1b}A Y`N!E a\u{e}+\u{0} 64+ )\u{3}\u{7f}!A a1C\u{f}!; a[t\u{1b}!# `\u{19}\u{1}.!$ a'[l!G av\"\u{f}\"$ `\
        ? a#\u{1}!!@ a0\u{1c}5 d:< K\u{c}4!G a\u{16}<A!' a\u{15}bq 3\u{9}/ K\u{18}0!  `;Lk!! `?\u{1d}\u{6}!1 a\u{18}uW \
        @<? y;R F{_ f5\u{12}!& ``b\u{19}!1 a\u{12}*) MpU!  a\u{1b}{\u{d}!3 a^6U rSM =9\u{6}!  `\u{14}\u{7}\u{1d} hp(!$ \
        `7EE!! a)mF O\\e G\u{a}p!  a8sU!  aht\u{1d} \u{7}\u{4}] i@\u{0}!, `G=\u{e}!' ab\u{8}\u{13}!3 `\u{9}ea!  a\u{0}J\
        \u{1} PB@!\" `d0v!A a\u{12}^\u{c}!9 a\u{1c}N$ \u{7}4= f+2!G aSKM!- a]2U!, aH4\u{6} -F\u{1c}!# `U^*!7 `WH,!\" ah\
        \u{6}5 \u{13}9k!  aD&1!6 a\u{14}%7!7 `rv\u{12} e\u{7}e \u{4}%\u{b}!: a\u{6}4w!  aq&&!  a$H\u{4}!; aSPA!8 a\u{b}\
        )_ 0E\u{13} KI2!  aPL?!5 aV-X 3#i!3 a\u{19}\u{14}u I\u{c}\u{1f}!5 a1\u{0}( QY+ Tg@!, `1\u{9}F \u{14}HJ!; a\u{15}\
        QS!D aN\\a!@ am_v!C aG\u{d}\u{1d} \u{6},\u{9}!1 a\u{9}+- I&3!  a]\u{10}\u{2} \u{3}6B!C a{\u{1}I!G a;!\"!G aF6\u{2}\
        !  `,)\u{f} '\u{6}!!% `=Sd 5|i!< a\u{a}\u{16}U!\" `8/_!. aEP\u{a}!G a\u{1d}`A!  `>DU 0F\u{7f} fd\u{c}!\" `\u{1a}\
        f\u{1d}!. aXmI!: a\u{10}(\u{f}!> a\u{3}\"\u{10}!  `\u{6}*'!) a6_B!\" a3OD!, `A_`!? a2Cw!7 `#K}\"+ `@ af8\u{5}!G\
         a)B'!C a\u{19}k}!, a^\u{11}D!) `|\u{f}q!( `y_(!, a'5L \u{1f}\u{14}f gl\u{c}!; a\u{1d}(! gqA!( `iCR!3 `D,R!G av\
        -[ ^Ri!: a%yr!9 ajA  5?V \u{4}>[!G a)Ll!  aX?&!) `5M*!: al\u{13}D BsF )_]!7 `\u{19}\u{8}y \u{1d}'.!7 `3nM \u{a}\
        ea X5;!  `C:\u{13}!' aSC\u{16} 90?!, `?CY!# `\u{19}\u{0}z 93\u{1}\"# `\" `nj\u{1}!! `G3\u{1c}!6 a\u{f}@\u{1c} U\
        #;!( a{\u{1a}G 3\u{19}( %P\\!' a]\u{1f}x '\u{18}\u{e} G\u{1b}L!  a\u{c}%T!- a\u{6}y\\!  ay^z \u{12}P^!% `\u{1a}\
        \u{5}\u{9} `<) 'dF!9 a08S \u{0}\u{15}\u{e} >;O!! `Osu!+ `j>N :%e!\" `M=*!& `y\u{1c}W!1 a.9X!  aS!p!G a\u{1b}op \
        $\u{0}' \u{f}>8!1 a[ a!G aS\")!  `\u{16}#G <xz!# `\\O\u{18} ZV\u{18} [*d!* aFNp!$ `EP}!2 a&9\u{1d}!  a\u{8}A\u{6}\
        !. a3%\u{17}!G a\u{7}UE!  a\u{6}\u{19}e!D aM\u{a}\u{14}!% a/\u{12}s!1 aM4\u{a} !\u{d}\u{1b} \u{6}I'!G a)\u{3}* \
        _\u{13}J ;G.!  ad`\u{17}!  `F`)!  a\u{1d}\u{13}T \u{1d}\\v zS\"!1 aa_T!( a\u{d}lq @*{ \u{14}\u{12}\u{12} L\u{1}\
        * noX!! an\u{14}( K\"\u{5}!> a\u{d}FM!3 `\u{12}}\u{14}!/ as&j!8 a?;k \u{8}\u{b}k \u{e}\u{6}\u{a}!\" `p\\*!  a%\u{2}\
        7!2 aMCC!  a{ha!8 aivm!\" `<\u{1d}r y% !; a7x2 P_s `(}!* `\u{9}\"`!' `\u{7}\u{d}t!\" azo\u{e}!- a\u{18}\u{8}1 \u{e}\
        y: 52a!? aLD\u{11}!  a[1\u{16} \u{1e}\u{2}B!: a\u{1d}GQ!: aMAX\"! a3 `<]^!\" `@\u{5}\u{4} 7P\u{13}!< a\u{a}*P &\
        \u{1c}P \u{6}\u{10}V!! a<)v!\" a\u{1b}r\u{13}!% a|x' \u{1b}\u{17}D ?\"k rp\u{8} X*a!7 `4C2  4M Eaa r\u{17}\\ hJ\
        ^!  a1]u W\u{1c}\u{7} 4G\u{9} Ct5!! `\u{17}%e +nh!A a:gM \u{17}\u{a}Y!  ay%w!  aXR\u{d}!\" an.\u{1f} VfI \u{c}\u{f}\
        w!; a\u{1a}\u{6}\u{16}!: a\u{f}1= }\u{1d}^ RYr W\u{1d}\u{13} HfY!# `QSv!G a\"5\" J\u{14}A XZq!$ a~($!3 a\u{7f}Z\
        n!8 a\u{b}\u{1b}\u{19}!7 `S\u{1a}1 W(J!? aI9V!  `_gV!  a\u{12}2s!+ `$a\u{2}!# `rh\u{a}!  atG\u{1a} t@#!G adr+! \
         `\u{5}X\u{f}!  a2S0 cW0!7 `s.6!\" `e-L!# `C/O!D ai;y X&J!  `gW\u{18} #P\u{1a} \u{15}`\u{1c}!: aJkg!: a\u{d}ji!\
          av.r \u{16}e\u{19}!3 `a{  \u{1c}Rg!8 a\u{4}*4 \u{0}Bw!7 `\u{13}\u{18}O!8 aDKS XUa!1 a\u{6}\u{c}5 0T>!4 a@\\a!\
        ) `PHs!% `\u{e}T\u{11}!= a\u{5}=\u{1c}!9 a#\u{2}3 l+4!1 aEXX ,d\u{13}!0 `s*2!  abO4!1 `zHf!& a\u{1c}L\u{2}!8 a=\
        v4!9 a$\u{e}> W.C!4 a7*R!: ajE{!B a@L\u{13}!? a&\u{c}\u{14}!. aj\u{10}Q!: a \u{c}W \u{1f}T7 c0\u{14}!; a\u{1d}\u{16}\
        \u{1b} o\"I!G a-Z\u{11} L\u{7f}^!> a{~0!& ` nQ!  a[8&  Ce!1 aD\u{14}p m2\u{10}!> aeD\u{16}!8 a<.H I\u{1c}X!  aE\
        @0!  a[\u{1f}~!  ayi{!, afA2 O3[!- a@Ro!< a+i\u{14}!8 a3\u{1f}P!* a3\u{18}X!! `M\\Y $\u{13}| ED\u{0} \u{2}2\u{10}\
        !  `k\u{1}N!; a\u{1d}\u{6}^!8 aZu\u{4} \u{c}K\u{1a}!: aam\u{1b}!  a,m\u{14}!< a\u{1b}\u{1f};\"\" `7 `K\u{15}G E\
        #L U\u{c}v Ur\u{1}!@ aZ$X!# `1\\e \u{17}\u{1c}w!) a:t5!  aJb\u{b}!, aq\u{3}>!= a\u{11}\u{15}\u{6}!  aF*\u{1a}! \
         `U\u{f}% t$S!, `3la }$\u{5} ;KS k\u{0}Z!B aN.I!  `VSz!6 a\u{2}$\u{2}  oH \u{4}oN!2 aX>O!. aO7\u{1e}!' `\u{1c}9\
        p a\u{1a}\u{14}!1 a`dh ,\u{13}\u{1}!G a\u{7f}xJ!& a\u{1f}cd!  aRH&!# apC7 #7o \u{10}qo &y\u{f} L\u{16}3!7 `\u{1a}\
        =d!9 a\\_o!6 a]\u{8}\u{18}!* a\u{a}fB!8 a>lQ!- `w\u{e}\u{19}!! `\u{7}\u{c}2 _\u{11}P aRe RI\u{2}!  `[\u{4}\u{8}\
        !: au6+!\" `#\\3!( `\u{16}U8 }!C #-N \u{1a}\u{12}X \u{0}/\u{c}!+ aIW\u{f}!  `$0\u{9} u\u{16}\u{a}!: aME\u{c} W\u{16}\
        '!  `D\u{1f}> \u{18}+@ [[y!8 amL&!G a>-g!, `\u{7f}t\u{1}!: aK\u{7}\u{1b} xP0 \u{19}x5 \u{5}PO d\u{11}a!1 a^H\u{3}\
        !  a+\u{13}\u{6} \u{6}\u{19}\u{17}!5 a^\\\u{1} 9\u{10}\u{c}!  a7b\u{1b} \u{e}*Y q!\u{d} 5\u{6}1!5 a\u{1d}hD Bbu\
         _l?!: aS\u{7}\u{2}!  `WC] \u{2}(q!  `\u{1b}_h!, ag\u{8}n %\"! \\G%!< a}\u{c};!@ a^:P!. aL?(!! `+I? KZf ?q|!# a\
        ie\u{0}!1 aEET!  ah\u{7f}j!. a9\u{e}r!; a8\u{15}A!* az\u{17}h!D au\u{12}w \u{c}L\u{18}!C a[K2 O]\u{14}!? aGu\u{15}\
        !D a\u{14}<N!D al#O #)l!: aO1+!  av\u{a}m!# `]~\u{f} #L\u{11}!  a\u{1b}WK!D a\u{17}BU ^\u{1e}a!\" atSD!, `\u{7f}\
        cS!  aSS^!: ay!l!  abiq!\" `ZA\u{16} .B. \u{4}hn nt8 2\u{f}x!  a@\"\u{6} \u{18}N_ pW\u{2}!> a5\u{1}K!7 `qYV!9 a\
        kuh \u{3}K/!# `\\Q\u{17}!C a\u{9}+\u{13}!\" a$\u{1a}\u{14}!# a\u{1c}\u{16}b!8 a5Kp!0 `h\u{9}\u{e}!! `E\u{12}G!:\
         a\u{8}4Q!9 aCy, w|a 7]? 4!' j}_ \u{19}K\u{1b} <\u{14}8 \u{d}QI!3 akN' \u{4}g\u{6}!  `1\">!\" aI)c !L\u{1a} =P!\
         w-[ B,\u{1f}!* a\u{18}E !  `'\u{a}6 4XN\"# `! `huo!: awV{!7 `}LB!* a\u{11}NS!  a\u{d}y\u{10} w5= a\u{d}F!; an\u{a}\
        Z g\u{2}e!! `1*4!@ aou9!\" `+\u{8}? H\u{6}F!\" a\u{9}\u{1b}G!  aPnI!: a7l$ ]jm!! `\u{6}@\u{3} \u{9}\u{d}\u{19}!\
          `\u{12}I/ Cj0 }<? \u{9}X?!! `uL<!  aSwe!  aF$\u{0}!  aQ\u{2}\u{1a}!* av\u{11}<!  `\u{3}si w )!# as\u{1c}V 3\u{10}\
        [!< ak\u{14}d!* `\u{b}\u{15}k\"  `? aM\u{7}.!/ a?\u{8}. ^p;!6 a\u{15}\u{f}Q!$ aw/;!- `ibb \u{6}}, ?*Y!9 a)e_!@ \
        a6Cm!$ a\u{13}o:!  `e;`!\" `\u{0}Tr d<\u{1a}!  a<R9!# `6@; RLg \u{14}@P q]]!, a0\u{7}p!  a}x!!1 a\u{1}=B!9 akm+\
        !1 asz^!  aV\u{7}m!# `U\u{1b}\u{14} J\u{8}#!G a7lM!D al}t 2\u{2}\u{1}!D a, \u{7}!: a\u{15}A]!! anh !# a-?, \u{f}\
        \u{19}_ mWk!  a>R\u{7} \u{d}^+!  a=b. \u{c}V6!B a\u{2}!G!( a!\u{1b}}!@ a\u{16}C\u{1f}!D ai\"!!4 `U!D!8 axOe mB}\
        \"# `7 `vl\u{17}!\" a,)\u{3} \u{14}y9 \u{1d}av!! aO5\u{10} \u{6}\u{b}\u{13} \u{2}m`!( `$tk!\" `H\u{7}N!  aJ]j!G\
         a\u{1f}\u{1a}\u{15}!  a\u{18} !!* avZ# Rb,!& aQwt!8 af\"O!7 `+\u{b}\u{16} 5\u{a}\u{1b}## `3 `  `]Lh!7 `EP\u{6}\
        !: a>~U E9`!9 a\u{11}\u{1c}|!6 a\u{16}w} w\u{14}Q!@ arQ\u{1b}!  `]?3 s\u{0}a \\A\u{1d}!  a\u{2}Dy H^*!  a\\4-!:\
         a>K4!  ap-A G7K !\u{9}\u{e}!= aAO3!% `\u{1c}G4 CA# | | P\u{1}@!) `9\u{1d}\u{18}!G ar\"  8Dm 3/q +\u{16}\u{d}!#\
         `-8\u{16}!* `)vx!) asA\u{6}!& aq~\u{8}!! `\u{16}q\u{19}!2 alI/ 7N9!5 a\u{b}\u{b}z!9 aFag!6 awWw!\" `\u{2}k\\!D\
         a\u{17}j%!B aY!<!9 a2oB \u{12}~( a$2!D a).\\ 9+s!8 an\u{1f}\u{15} \u{1f}Y%!: aD={!& `H\u{17}\u{2} \u{1e}x9 PU?\
        !  a%CI!  a\u{1a}uU!  a@&_ \u{d}Bx!, ah\u{1d}\u{1}!G a)>D \u{15}vM!G a2FW!  aV~4!< aE_W!8 aL\u{3}Z!! as-? \u{1c}\
        qQ \"@] Hn<!- a LD mCt 4q#!D a\u{11}\u{1f}A!  at^\u{c}!\" ` A+!: a\u{10}2[ :Xv yY'!@ abi( \u{1a}Nh E+\u{b}!; a\u{1d}\
        \u{19}*!( a\u{4}ag pC<!< aQ4l D8< 1;v!; aVT\u{b}!; a\u{1f}]\u{13} y;\u{18}!  a0kG l\u{10}T A/t!  a\u{1a}|&\"! `\
        # `\u{14}yh!@ au\u{1c},!D a\u{9}]9 \u{3}M=!2 a1,b!& `\u{f}:\u{1a} c\u{8}\u{1f}!( a\u{9}\u{10}\u{1} @5\u{1b} H\u{14}\
        6 N\u{2}\u{2}!: a\u{2}C$!\" `\u{5}Ql ,*o!; aX,r!$ a<\u{0}\u{2}!G a[|\u{19}!7 `X\u{7f}! \u{10}hm!E ag3\u{18}!D a\
        8,A!3 `\u{b}eL!  aJ\u{e}M!G a\u{1b},Z!8 a]7\u{9}!& `\u{1a}B\u{11}!! an\u{14}i!' aB,,!! aG$N p4X!. a||& su1 UV4 \
        \u{14}\u{15}m \u{17}D\u{15}!# a8|\u{1e}!. abU7!  a\u{f}8K H.\u{19}!( a$:'!9 a\u{1b}8+!$ a\u{9}TG iNR \u{15}%G!D\
         a\u{14}\u{15}\u{1e}!6 aS\u{0}\"!* an~+!7 `J\u{8}.!6 a,hv!  a\u{12}\u{b}z xp\u{a}!% `W}-!6 `Q \\ _\\\u{19}!9 a\u{18}\
        j>!1 a\u{1}2@!\" `5jg!; a)\u{16}\u{8}!\" `W#1!\" aG\"I!6 `HmI =\u{1a}K \u{10}Fq \u{17}\u{f}\u{10}!  a3z\u{18} \u{19}\
        \u{1c}@!  `{\u{b}Z )}g 5\"v!: a\u{17}\"0 hy:!  `M5\u{16}\", `+ `\u{2};v!2 a\u{12}y\u{0}!3 `\u{13}u\u{6}!? a-_| \
        \u{12} !!# a5:< \u{1c}%\\!9 aR' !+ aPj*!$ `n\u{1a}?!9 a6$7!* a\u{1a}]Q!0 `|[V 5us!  a;:|!+ `\u{a}SZ 5p|!\" aS\u{f}\
        ]!  `hVr!8 a\u{12}~x!' a&\u{1d}:!8 a>Mz!1 a-\u{12}\u{2}!# akh\u{3}!3 aus\u{5}!  ar\u{5}#!\" a#T\\!0 a\u{16}HH!,\
         `\u{f}N\\!7 `\u{a}\u{1d}`!; a#X\u{8}!9 aB\u{13}:!3 `\u{a}9I!< aEAN eQ}!9 a\u{f}\u{3}\u{1f} .\u{c}/ <iO!  `R@\u{8}\
        !  at7\u{12}!G a`\u{11}\u{1e}!  a\u{5}\u{b}? \u{1f}\u{18}\u{7} Qp\u{12} X0R!* aem\u{a}!  `Y\u{8}\u{15}!  aBU@!<\
         aj;C!  a\u{c}Nu \u{7f}$w!! `ls\u{c}!# `rl\u{d} \u{13}b(!@ az\u{e}s!= ai8t!# a\u{11}FY!$ a7\u{e}[!  at\u{7f}]!G\
         a\u{e}\u{7f}R yX! 7\u{1a}7!? a6T[!  a\u{19}Ww Y1N!  a_SO [\u{1e}a!  a6Wd \u{0}ky!- a1~$!# `a\u{1f}-!, `i\u{18}\
        O!2 a$\u{7f}q!! a\u{c}\u{b}E!  `\u{14}\u{9}d!? a\u{8}\u{11}\u{1f}!@ a_\u{f}$ \u{1d}\u{1e}R!: abm} kr- a60 ]*\\!\
          a\u{17}G\u{1b}!( aV-- ^2\u{7f}!  aT\u{1}.!- `\u{15}#C g8H Ti2 ,VQ!B a6\u{18}c <s\u{7}!: asi_!  ` Sw!0 a~@\u{5}\
         #7\u{f}!  aq;\u{f} J>I 3?i \u{8}5x!- a|E\u{0}!  ak\u{11}\u{1}!  a>GU!  a\u{3}il!\" `\u{13}b\u{2} D^2!D a@*B s\u{2}\
        Y K9B \u{2}\u{1b}g 8?\u{1e}!' a\u{5}Y5!  a\u{1a}*t!  a\u{1e}\u{4}: msL#, `1 `0 `\u{10}mg ^So!> a,mv!7 a\u{0}Q\u{11}\
        $# `% `  `B aOF\u{1c}!! `\u{13}_[!& ask\u{3} Aq\u{18} <\u{1d}; B\"E!? afk\u{18}!* aC'*!$ aTUM o\u{18}? xQx!  aE\
        \u{d}\u{9}!  `\u{e}\u{12}\u{19} \u{f}\u{11}A!G ab&P!# `U9]!\" `\u{1f}\u{0}\u{12}!  anU\u{b}!, aH\u{a}\u{17}!3 a\
        \u{1e},\u{1b} Uin!9 aijs(  `% `# `4 `& `5 `! `$ `5:y!  `j\u{7}V!  aT\u{1f}\u{b}!1 `\u{7}Dg!5 aTc\u{12}!7 a;\u{7f}\
        4 M(% @\u{1c}K!  `'bY 3\u{18}| 6=\u{11}!3 `ok\u{17}!6 ar\u{19}S aX[ (\u{12}# yS\u{f}!# `oz\u{11}!7 a;F& Nr0 _36\
        !  `EE`!A aial!  a\u{1}%,!  `\u{1a}\u{1c}<!G a\u{11}E`!B a\u{e}\u{d}e!G aC\u{16}2!D a \u{1f}J!+ aQ\"\\!. a>cd! \
         a\"E\u{e}!, akT<!$ a(\u{9}r \u{8}jH n#R!& a\u{1d}]\u{d}!  ac>2!  a]\u{5}5!! aTDX!  ag}]!  aKfd!B a\u{6}*|!5 aK\
        \u{6}2!; al\u{7f}x!  `*^\u{14}!8 `='5!D a\u{17}!! \u{2}_6!D adJT!# `85\u{17}!  a \u{17}\u{17}!+ `\u{e}~M B\u{12}\
        W!# `\u{e} x!& ax\u{6}~!8 a\\R\u{1c} \u{1}\u{1e}B %uW!' a6I|!* `J\u{e}\u{9}!  `m3#!; a6QK!: a\u{1d}&P }!U!@ a|:\
        % \u{1a}\u{c}D!# a[\u{18}M!  a\u{1a}3p!5 alF\\!G a/A4 O\u{17}\u{19}!3 `\u{1f}]$!! `^\u{5}d #T\u{19}!$ aa0\u{1d}\
        !@ ah\u{15}s!  aT|~!  a;\u{1d}~!% a|Y+!* a_7: ;s\\!  `\u{1}es!\" `%d5!  aL+@!: a\u{18}~t!  aI>\u{a}!% ` \u{c}\u{1e}\
        !  `&QS!  a\u{1c}M\u{a}!9 a\u{f}A\u{d}!& a~BP!  a\u{a}F*!# `Ek.!G aE-4 H\u{e}\u{0}!3 `/q\u{2} D/I!G a2\u{5}z d[\
        K!; a\u{6}R[!  aKr_!* a\u{4}Do b$y 0az #(\u{0}!( `\u{6}B\u{8}!% `\u{7}\u{1c}@!# `Zb#!  `\u{e}{V!  a=5q!! `h%\u{b}\
         bb2 \u{11}<8 o_9 |\u{18}\\!$ ao66!8 a\u{1d}cW `N^!; a\u{17}[j!  avyl!A a\u{e}f!!# `\u{1a}\u{18}G!! `x}{!7 `F\u{6}\
        \u{18}!  a]\u{1b}E!! `*lM c[O!A a\u{15}<\\!\" `\u{a}\u{2}^!G aI\u{18}\u{0}!  `/*\u{5} q\u{a}c *_y!$ `\u{a}R2!$ \
        ag\u{9}R!; a\u{b}G\u{f}!7 `|A\u{12} Gx\u{1d}!G a\u{b}\u{8}O!, ``\u{10}a!$ a\u{1e}2K Y\u{8}N!  aiFa!D a%P\u{4}!9\
         a0\u{15}\u{19}#' `& `% `\u{5}W\u{1c}!) `UD4!  `*\u{2}B!  `\u{7f}\u{18}] ^rm!< aOst!  a\"#~ z3* N\u{1e}P \u{3}S\
        X!  `#\u{0}m 0N:!/ aPm;\"  `# `i\"T!  aG\u{1d}X!D ao\u{9}m!* `z\u{7}=!  ` \"I i\u{1a}\u{19} \u{3}-3!  a6\u{b}N!\
          a\u{1}\u{9}b!* a4qs!\" a6yz \u{8}=\u{1a} >wr V\u{2}y!  a*<, \u{13}\u{16}5 E\u{7}\u{11}!! al\u{1b})!# `W?/!  `\
        FVP iQ\u{16} A(\u{18} zfS!& `s\u{1d}S!\" `G\u{10}\u{a}!@ a]&O \u{1c}>]!  a\u{1b}\"*!. `\u{5}P\u{1} {\u{1}& **n!\
        $ `Q\u{1a}B!% aE\u{1d}` \u{3}\u{1d}p e\u{11}u L`{ %i}!$ a6^\u{17}!C aQYR!1 ay\u{0}e %gU M`k!E a\u{1a}O: h;A \u{7f}\
        U\u{7}!C aI)(!4 a\u{1d}9C!@ asMN!- `\u{1d}|w!* `$\u{19}#!B a\u{a}fS Q\u{5}:!9 a`\u{1f}_!  a>\u{11}d!  aU\u{e}* \
        rFN l/a!; a(Wx!' a{[O!$ `}\u{b}\u{11} \u{d}\u{4}j \u{f}:k\"# `  `\u{1e}\u{a}\u{9}!7 `;:\u{e}!& a\u{f}t& \u{19}N\
        -!B ar\u{10}B!8 a\u{19}\u{4}}!* aoD\u{11} 1$&!  `UG, $v[ f{y ~z2!! a\u{4}\u{8}*!* a%\u{3}1 1G`!' acv\u{9}!  al\u{0}\
        #!\" a79E _\u{17}Z!9 a5\u{7f}p!, `\u{1c}f\u{15}!& aH?6 \u{9}\u{f}w!# `I8~!  a\u{4}$W 9n]!? a\u{1e}6k \u{2}^y N3\
        .!G ag2> xu-!C aU\u{1e}1!  aH:.!  a_f)!! `u7\u{b}#! `# `  `\u{13}\u{1}\u{12}!) `\u{1b}\u{d}\u{14}!  a\u{6}>S!G \
        a5\u{3}\u{11}#3 `  `@ a#`8!+ aG\u{15}9!6 aNjW!/ aj\u{5}Z!3 a\u{2}\u{b}u!  avP\u{1}!! `O\u{5}\u{b}!& `b_+ ;Og \u{7f}\
        \u{1}\u{15} r\u{1a}d 7\u{d}g!9 a@_G r7\u{2}!$ a_.%!# `sLr!* a\u{a}p\u{16}!& a8\u{5}\u{1e}!< atb7\"$ `3 `\u{18}V\
        `!\" `<\u{7}[!1 a)uf!  a*\u{12}\u{7f}!, a6*\u{1d} pnS!4 a$mW!7 `A\u{18}Y!6 a\u{d}\u{1}| V.3 ']3!1 `+nE Ub\u{3} \
        C\u{15}'!- aob2 \u{b}D>!6 aqOD F\u{3}L!# `.\u{e}!!G a*P-!  aQ|/!  a?7=!: aeRm!  `e\u{1a}X +\u{15}Y \u{1b}\u{7f}\
        [ v'\\!\" `^O\u{14}!1 az6Q!  agl\u{1c}!  `\u{9}oJ!8 a rt!- aF\"0 }RA!! a\"vr <\u{6}\u{7} GRA (0\\!  `Lwh zgv!) \
        a\u{9}\u{6}\u{c}!1 `\u{8}iK!  a\u{5}|o!E aOB\u{9} p$$!  `\u{1b}Ef Wik >H\u{a}!3 `v~\u{a}!\" apM\u{14} JkX {y\\!\
        B a\u{b}a\u{f} d#: r7@!G a@\u{7}f!- `|Hk!B aiqH @7J!* am\u{b}S n\\q!* a\\L* D*}!& a\u{8}RD!; aT\u{c}Y iS\u{15} \
        \u{12}Z;!  a~DL!< a:H\u{8}!/ a,O#!? a(>z g-\u{b} {\\\u{16}!9 aF\\\" \u{1a}Lu!! aY_z ?hz!\" `yh?!  a/K\\!) a\u{1}\
        .1 X(B \u{15}0k!: a\u{1e}\u{a}p!& `O\u{10}p rk\u{14}!@ aO\u{1e}V!2 a\u{14}J' r{r!& a\u{19}L\u{d}!( a\u{19}=$ #B\
        S!; a\u{a}1r y\u{5}\u{12} =\u{1e}#!  aVHn!$ aw/o!! `<f`!1 a+s\u{7f}!! a>\u{13}\u{2}!  a%\u{16}\u{d} rYF n=[ GtC\
        !( a\u{13}:z!, `\u{6}\u{11}F 1vi \u{4}5g!? a-w\u{14}!  `Cr4!: a\u{19}GB!+ aL7\u{f} {\u{0}\u{14}!G apPm!. an62!&\
         `h\u{13}4!\" aXbP!: aLh1!4 ab\u{1}N y|U \u{10}{f!3 `u\u{2}\u{5}!/ a[S:!, `!d_!  aEM\u{3}!, a}\u{f}\u{11}!# a\u{8}\
        ,8!( aNJ\u{b}!  `O\u{18}\u{10}!% a\u{17}-*!  axV+!5 a e\u{6}!# a\u{6}AK!/ a\u{4}Gc!  a\u{5}q\u{1f}!@ aaHx!2 a\u{b}\
        \u{10}\u{1f} @\u{15}(!* aQ\u{4}O!7 `\u{a}s\u{1c}\"\" `! `\u{b}?1!/ ab\"B!% `G(P xnX!  a\u{12}\u{6}m!* `.,\u{5}!\
        - `img!\" ``vg A\u{1f}=!# aJ\u{1d}c!8 a\u{6}\u{d}3!8 a\u{d}s@ \u{5}\\I!  a\u{4}\u{6}W!  a&\u{7f}] \u{1e}++!9 a7\
        \u{1b}S!  `'\u{7f}\u{7}!  aO\u{3}\u{e}!1 aSR\u{18}!- a\u{12}Kp!3 a\u{19}\u{16}\u{7} \u{a}^\u{9}!! `]%0!  a-<I 2\
        Nc \u{f}H/ Lz\u{18}!' `K\u{14}U\"* `+ `\u{7}]y!& a\u{2}=\u{10}!+ `5|q!  `mtM!? aW\u{12}P!? aR\u{2}$!\" `%\"A!: \
        aY\\\\ P\\L!( aB+q!  aIVC \u{7}5D\"\" `? ao\u{9}+!< a\u{18}97!: a0\u{4}<!  `>fC!( `:}V \u{1f}0-!) a\u{5}!M!6 a\u{7f}\
        y\u{18}!4 aSN\u{10}!3 `Dx\u{13}!  ab`\u{1d}!# aPI? aip!  a\u{1d}`{!\" agf\u{13} 2=\u{15}!! `\u{4}\u{1c}!!  `\u{1e}\
        \u{10}Q!D a{\u{2}x!? aDD\u{e} M\u{1f}1 \u{d}nc }$\u{2}!9 aB\"'!5 aS86!\" `{qK!  aJ*T \u{7f}U\u{17} ,}_!> a{\u{14}\
        _ \u{9}$\u{e} \u{16}N;!# a\u{13}\u{15}I!1 ahm\u{6}!8 aCxd IEv!G avU\u{b}!D a~\u{f}\u{1c} P\"\u{1e}!  a[aH!  `m\u{e}\
        L 6\u{b}h \u{10}ox!) a\u{1e}3\u{e}!< at%\u{1a}!% a\u{11}V;!  `\u{18}1P!% ay#m o\u{7}i!  `G\u{10}p!# `5\u{1e}s!A\
         a\u{b}\u{19}.!3 `\u{1}o\u{7}!\" ab\"\u{9}!  `\u{1}4\u{9}!\" `\u{1f}\u{e}\u{1b} 5~#!* aB\u{1a}C!G aE\u{4}y!7 `k\
        V\u{12}!4 `{h&!4 `iNG!: a%[Q uEV ar\u{1b}!) a03r!( a\u{3}w\u{13}!2 aR=\u{18}!  a\u{19}*\u{1e}\"\" `$ `Z+J!\" `c\
        \u{1b}Q!D a_\u{18}s t57!  `tNg V\u{1f}\u{d}!$ a\u{e}]\u{13}!1 a\u{1c}\u{b}\\!5 a\\y_!7 `v*I!- aD\u{4}S!A aH\u{7}\
        q {$\u{1f} E#\u{11}!D a@%\u{1a}%+ `- `* `. `, `$:\u{f}!  `{<$!  a|~\u{7f} \u{9}\u{6}W \u{1b}\u{16}u!! ah%\u{4} \
        \u{10}\u{14}H \u{18}\u{7}Y!7 `1JP!' ao(\\ \u{b}\u{1c}p K\u{18}\u{3} uY\u{1a}## `7 `! `mLG i*H!  `pDL!# `!(\u{13}\
         n8%!4 a_\u{9}4!  a8\u{19}K \u{5}\u{14}S s3D!B a|^k!& a\u{1f}M%!  `UP{ JE\u{c}!A aN\u{1c}j!B a Q\u{11}!8 a\u{e}\
        \u{3}[!A a}`y!? aw-% )y5!  a'\u{1d}`!\" `r(\u{17} \u{a}.4 \u{2}\u{1d}T!  `\u{9}\"|!4 aA)\u{3}!  ay2\u{9} 5>> H7\
        F u'c e\u{3}\u{15} G9V!+ `r\u{1b}V \u{1c}\u{11}n!1 a\u{1e}\u{7}t \u{9}z{!\" `>B'!G a\u{0}*7!, `N\u{e}\u{5} \u{7f}\
        b\u{1b}!  `\u{14}c\u{1d}!  ar6<!5 abyY z\u{1f}h 3Fk!! at[\u{1f}!% ad\u{3})!$ a]r2 \u{b}|<!+ aH4B!D aK\u{18}~!\"\
         aM\u{14}\u{8} \u{5}E,!: arM_!$ a\u{19}Gr ~87 m0]!\" `l>l Qoq <-6 Bd_ DOo!: aZiB 3(M!B a6nm!9 a',}!, a\u{2}){!A\
         a0i| nE\u{1f} ,U^!: a\u{1d}'i!6 a_6y ='}!: a-N\u{0} Fm:\"# `\" `\u{6},Z!? aRmf C]h \\Rz!1 aT\u{f}\u{2}!  aU~\u{1d}\
        !G a\u{1d})&!  azE&!8 a\u{1a}@Q \u{0}#\u{9} \u{b},\u{e}!  a>9\u{13}!: ah3 !+ `0gt!\" `0\u{0}\u{1b}!  aEy\u{1a} \
        ;+=!! `x'L A}q!$ a\u{a}]0 \u{9}6\u{10}  \\\u{7f} PH\u{3} =xC A>n )MJ!5 a{RW N\u{1f}\u{18} Ew*!< ac\\_!G a0lu!9 \
        ahh\u{7f} h#\u{1}!@ aYd+ 513!; aa:o!  `op\u{16}!, `\u{0}&& c$V!? a\u{1e}u!!  a{ZJ!G a\u{10}k[ tf.!  `{\"F!8 a;U\
        T Lfs!# `G}\u{0}!! a\u{1d}*k!D a\u{1d} l dq\u{0} k%\u{a}!  a\u{f}\u{0}l!* `\u{e}\u{3}v `k\u{1} \u{18}hH!8 a/m\u{16}\
        !  a?5k!G a79t ,oW'     %   h   \u{0}   \u{f}   \u{f}   \u{7f}!  K\"  \u{14}\"  \u{0}#  9$  C$  R$  %%  6%  |% \
         \u{1f}%  R&  \u{5}&  /'  4'  ='  |'  G(  d(  \u{7f}(  \u{d}(  \u{12}(  [)  :*  \u{f}*  7+  K+  `+  i+  &,  0, \
         W,  W,  a,  \u{7f},  \u{a},  \u{a},  --  A-  d-  s-  }-  I.  U.  l.  {.  \u{e}.  \u{e}.  \u{1a}.  H/  q/  }/  \
        \u{2}/  \u{11}/  \u{1b}/  *0  80  ^0  `1  \u{15}1  )2  G2  w2  w2  53  _3  r3  <4  H4  ~4  \u{8}4  \u{14}4  \u{1e}\
        4  *5  }5  \u{d}5  #6  -6  R6  u6  z6  \u{d}6  \u{17}6  &7  +7  d7  O8  >9  \u{1d}9  -:  X:  \u{f}:  [;  e;  s;\
          \u{7};  \u{15};  e<  j<  j<  y<  \u{3}<  \u{f}<  5=  M=  M=  |=  1?  6?  \u{12}?  \u{1e}?  -@  ^@  \u{f}@   A\
          rA  yA  \u{15}A  LB  VB  eB  :C  IC  \u{17}C  !D  HD  \u{13}D  \u{18}D  KE  `E  yE  \u{d}E  \u{14}E  \u{14}E \
         2F  pF  RG  \\G  aG  zG  \u{12}G  \u{19}G  .H  ^H  sH  \u{c}H  \u{1d}H  )I  tI  \u{5}I  \u{f}I  \u{1b}I  TJ  \u{10}\
        J  %K  XK  \u{14}K  3L  gL  KM  TM  |M  \u{6}M  \u{6}M  \u{1c}M  \u{b}N  DO  \u{15}O  :P  PP  fP  .Q  CQ  MQ  R\
        Q  \u{7f}Q  \u{15}Q  (R  6R  \u{19}R  4S  \u{3}S  \u{f}S   T  GT  sT  xT  \u{17}T  :U  QU  \u{c}U  <V  XV  \u{1c}\
        V  SW  oW  $X  )X  BX  QX  hX  {X  \u{e}X  ?Y  FY  iY  VZ  VZ  [Z  \u{4}Z  v[  @\\  L\\  g\\  n\\  2]  \u{19}] \
         #^  2^  \u{15}^  \u{15}^  K_  a_  \u{8}_  \u{1d}_  ,`  g`  $a  \u{18}a  ,b  bb  }b  \u{9}b  Ac  Uc  }c  !d  4d\
          Kd  Zd  zd  \u{4}d  \u{10}d  ie  \u{4}e  \u{9}e  \u{e}e  \u{1d}e  df  rf  |f  \u{b}f  xg  Gh  `h  qh  vh  \u{0}\
        h  &i  :i  gi  \u{f}i  #j  Dj  Xj  \u{14}j  %k  Wk  \\k  qk  \u{7}k  /l  /l  Ml  `l  }l  \u{9}l  /m  em  |m  \u{1}\
        m  \u{6}m  +n  9n  Un  _n  in  sn  \u{7f}n  \u{f}n  \u{1d}n  Zo  Zo  _o  do  so  \u{6}o  %p  *p  ip  ip  \u{4}p\
          \u{1e}p  =q  Bq  &r  Br  Qr  Qr  [r  \u{16}r   s  Ts  cs  ms  \u{10}s  \u{15}s  \u{1a}s  &t  ?t  \u{19}t  Du \
         ku  ru  \u{16}u  'v  'v  Cv  _v  |v  |v  \u{b}v  \u{18}v  .w  ?w  nw  %x  *x  >x  cx  sx  \u{7}x  \u{11}x  \u{11}\
        x  \u{1b}x  'y  Ly  \u{e}y  lz  lz  \u{2}z   {  }{  \u{c}{  H|  a|  \u{1d}|  .}  3}  8}  ?}  f}  z}  \u{b}}  \u{10}\
        }  \u{1a}}  .~  8~  K~  P~  ^~  o~  \u{d}~  \u{12}~  \u{17}~  a\u{7f}  k\u{7f}  !\u{0}  T\u{0}  \u{8}\u{0}  \u{12}\
        \u{0}  \u{1e}\u{0}  2\u{1}  S\u{1}  w\u{1}  \u{1}\u{1}  \u{10}\u{1}  \u{1a}\u{1}  \u{1f}\u{1}  [\u{2}  `\u{2}  \
        \u{11}\u{2}  \u{18}\u{2}  C\u{3}  _\u{3}  s\u{3}  }\u{3}  \u{11}\u{3}   \u{4}  %\u{4}  B\u{4}  }\u{4}  \u{8}\u{4}\
          #\u{5}  >\u{5}  g\u{5}  \u{1}\u{5}  *\u{6}  G\u{6}  `\u{6}  y\u{6}  ;\u{7}  v\u{7}  &\u{8}  0\u{8}  {\u{8}  \u{e}\
        \u{8}  <\u{9}  ~\u{9}  \u{1d}\u{9}  ,\u{a}  ?\u{a}  ?\u{a}  P\u{a}  \u{1a}\u{a}  W\u{b}  a\u{b}  \u{2}\u{b}  X\u{c}\
          w\u{c}  w\u{c}  d\u{d}  z\u{d}  \u{e}\u{d}  \u{1f}\u{d}  ;\u{e}  m\u{e}  r\u{e}  \u{5}\u{e}  \u{1b}\u{e}  \u{1b}\
        \u{e}  G\u{f}  e\u{f}  \u{7}\u{f}  Z\u{10}  c\u{10}  z\u{10}  \u{9}\u{10}  %\u{11}  *\u{11}  B\u{11}  X\u{11}  \
        t\u{11}  \u{c}\u{11}  -\u{12}  D\u{12}  r\u{12}  {\u{12}  t\u{13}  \u{3}\u{13}  \u{8}\u{13}  N\u{14}  S\u{14}  \
        \u{4}\u{14}  ,\u{15}  _\u{15}  i\u{15}  n\u{15}  \u{7f}\u{15}  C\u{16}  \u{13}\u{16}  D\u{17}  [\u{17}  k\u{17}\
          \u{6}\u{17}  !\u{18}  @\u{18}  @\u{18}  L\u{18}  m\u{18}  {\u{18}  {\u{18}  \u{0}\u{18}  \u{1d}\u{18}  K\u{19}\
          P\u{19}  f\u{19}  |\u{19}  \u{8}\u{19}  \u{19}\u{19}  \u{1c}\u{1a}  A\u{1b}  F\u{1b}  [\u{1b}  \u{6}\u{1b}  \u{15}\
        \u{1b}  )\u{1c}  O\u{1c}  \u{d}\u{1c}  \u{17}\u{1c}  \u{1c}\u{1c}  !\u{1d}  H\u{1d}  R\u{1d}  \u{c}\u{1d}  \u{c}\
        \u{1d}  \u{11}\u{1d}  \u{16}\u{1d}  \u{16}\u{1d}  )\u{1e}  3\u{1e}  V\u{1e}  g\u{1e}  v\u{1e}  \u{2}\u{1e}  <\u{1f}\
          ^\u{1f}  w\u{1f}  + ! G ! Y!! c!! v!! {!! \u{16}!!  \"! 1\"! H\"! W\"! ^\"! \u{16}\"! %#! /#! \u{9}#! 3$! T$!\
         Y$! \u{c}$! \u{16}$! %%! *%! >%! C%! W%! W%! \u{1}%! \"&! t&! G'! x'! \u{7}'! \u{c}'! \u{18}'! '(! ](! d(! ~(!\
         \u{8}(! %)! /)! O)! c)! D*! I*! Z*! i*! |*! w+! O,! g,! \u{10},! !-! _-! \u{11}-! \u{11}-! '.! ..! G.! ].!  /!\
         '/! 1/! (0! 20! X0! b0! g0! }0! \u{c}0! %2! ,2! 12! ;2! @2! v2! {2! \u{a}2! \u{14}2! ?3! \u{1d}3! b4! s4! \u{16}\
        4! )5! <5! ^5! r5! |5! |5! \u{6}5! S6! X6!  7! \\7! k7! \u{b}7! \u{1f}7! +8! ?8! N8! _8! i8! \u{7}8! !9! 09! 59\
        ! :9! W9! *:! 6:! X:! k:! {:! \u{1c}:! !;! 4;! >;! M;! \\;! s;! %<! *<! ><! ><! V<! j<! ~<! %=! \u{6}=! A>! `>!\
         e>! 1?! H?! W?! \u{12}?! \u{1c}?! !@! +@! <@! \u{7}@! \u{11}@! \"A! 3A! ]A! <B! _B! \u{7f}B! \u{4}B! ,C! ,C! W\
        C! aC! 3D! LD! XD! dD! 2E! 7E! 7E! FE! ^E! iE! -F! 2F! 7F! <F! \u{5}F! VG! nG! sG! \u{11}G! $H! PH! hH! !I! CI!\
         RI! tI! \u{3}I! \u{3}I! \u{8}I! \u{1d}I! VJ! \u{d}J! \u{1d}J! \u{6}K! %L! {L! \u{5}L! -M! @M! \u{13}M! mN! mN!\
         rN! \u{15}N! ^O! uO! \u{16}O! SP! \u{1c}P! !Q! &Q! 3Q! 8Q! \u{17}Q! \u{1c}Q! !R! 7R! JR! \u{4}R! \u{e}R! >S! \"\
        T! 'T! KT! UT! eT! \u{18}T! \"U! AU! AU! HU! eU! zU! zU! sV! \u{b}V! 5W! KW! PW! rW! \u{15}W! 9X! \u{14}X! \u{14}\
        X! (Y! 7Y! JY! XY! lY! \u{9}Y! )Z! lZ! \u{7}Z! \u{11}Z! \u{16}Z! *[! D[! c[! $\\! 7\\! I\\! f\\! p\\! z\\! \\]!\
         x]! \u{16}]! :^! I^! _^! \u{6}^! \u{b}^! \u{17}^! ,_! `_! w_! )`! \\`! u`! ?a! Na! ua! \u{9}a! \u{18}a! >b! mb\
        ! \u{5}b! >c! Uc! yc! \u{f}c! \u{14}c! )d! Id! Ud! kd! \u{13}d! ;e! je! \u{16}e! \u{d}f! \u{17}f! !g! 0g! qg! )\
        h! Xh! fh! kh! uh! \u{1d}h! 3i! ~i! *j! 3j! Zj! \u{2}j! \u{1d}j! 'k! =k! Ik! (l! kl! kl! pl! 4m! 4m! 9m! Om! gm\
        ! lm! <n! bn! nn! sn! \u{2}n! .o! Fo! co! mo! \u{2}o! 0p! \u{14}p! Qq! ]q! qq! qq! \u{c}q! \u{1e}q! .r! Or! _r!\
         |r! \u{b}r! Js! us! \u{7f}s!  t! Et! qt! \u{1}t! -u! Vu! eu! {u! #v! (v! <v! vv! 5w! Ow! qw! \u{1b}w! Ox! ]x! \
        ix! \u{7f}x! \u{12}x! \u{17}x! \u{1c}x! cy! ty! 6z! Yz! 7{! \\{! f{! v{! \u{5}{! \u{5}{! \u{1b}{! 3|! \\|! \u{18}\
        |! \"}! g}! w}! w}! ~}! \u{10}}! %~! A~! P~! U~! c~! \u{1d}~! 3\u{7f}! G\u{7f}! a\u{7f}! x\u{7f}! A\u{0}! ]\u{0}\
        ! \u{1a}\u{0}! \u{1f}\u{0}! 3\u{1}! \\\u{1}! h\u{1}! \u{3}\u{1}! \u{3}\u{1}! \u{19}\u{1}! /\u{2}! 9\u{2}! p\u{2}\
        ! z\u{2}!  \u{3}! <\u{3}! K\u{3}! U\u{3}! d\u{3}! \u{c}\u{3}! \u{11}\u{3}! \u{16}\u{3}! =\u{4}! B\u{4}! x\u{4}!\
         \u{d}\u{4}! 4\u{5}! 9\u{5}! Y\u{5}! q\u{5}! F\u{6}! K\u{6}! R\u{6}! ^\u{6}! m\u{6}! \u{4}\u{6}! '\u{7}! =\u{7}\
        ! =\u{7}! G\u{7}! u\u{7}! u\u{7}! \u{1c}\u{7}! #\u{8}! -\u{8}! ]\u{8}! n\u{8}! \u{4}\u{8}! N\u{9}! X\u{9}! d\u{9}\
        ! i\u{9}! \u{19}\u{9}! L\u{a}! \u{0}\u{a}! )\u{b}! 8\u{b}! =\u{b}! X\u{b}! o\u{b}! 2\u{c}! G\u{c}! c\u{c}! m\u{c}\
        ! (\u{d}! c\u{d}! h\u{d}! \u{7f}\u{d}! \u{1c}\u{d}! &\u{e}! 2\u{e}! A\u{e}! F\u{e}! \u{a}\u{e}! \u{14}\u{e}! \u{19}\
        \u{e}! \u{19}\u{e}! '\u{f}! \u{f}\u{f}! G\u{10}! t\u{10}! \u{2}\u{10}! \u{16}\u{10}! 3\u{11}! K\u{11}! q\u{11}!\
         +\u{12}! I\u{12}! ^\u{12}! \u{6}\u{12}! \u{15}\u{12}! \u{1a}\u{12}! $\u{13}! 0\u{13}! Z\u{13}! 5\u{14}! D\u{14}\
        ! _\u{14}! \u{8}\u{14}! \u{8}\u{14}! \u{12}\u{14}! \u{17}\u{14}! \u{1c}\u{14}! 0\u{15}! <\u{15}! T\u{15}! Y\u{15}\
        ! Y\u{15}! z\u{15}! \u{10}\u{15}! !\u{16}! &\u{16}! I\u{16}! a\u{16}! f\u{16}! f\u{16}! p\u{16}! \"\u{17}! \"\u{17}\
        ! \"\u{17}! v\u{17}! \u{1f}\u{17}! )\u{18}! :\u{18}! N\u{18}! Z\u{18}! \u{c}\u{18}! \u{16}\u{18}!  \u{19}! H\u{19}\
        ! \u{9}\u{19}! \u{9}\u{19}! \"\u{1a}! m\u{1a}! \u{12}\u{1a}! !\u{1b}! I\u{1b}! ^\u{1b}! {\u{1b}! \u{5}\u{1b}! \u{1d}\
        \u{1b}! ;\u{1c}! L\u{1c}! l\u{1c}! q\u{1c}! *\u{1d}! 1\u{1d}! @\u{1d}! \u{4}\u{1d}! %\u{1e}! /\u{1e}! \u{1a}\u{1e}\
        ! H\u{1f}! R\u{1f}! Y\u{1f}! ^\u{1f}! h\u{1f}! m\u{1f}! a \" p \" '!\" Z!\" a!\" \u{4}!\" \u{13}!\" +\"\" 0\"\"\
         c\"\" o\"\" \u{3}\"\" \u{18}\"\" \u{18}\"\" !#\" B#\" V#\" \u{1e}#\" E$\" S$\" %%\" a%\" \u{8}%\" O&\" O&\" [&\
        \" `&\" l&\" ,'\" F'\" \u{c}'\" \u{11}'\" '(\" .(\" m(\" \u{0}(\" \u{14}(\" H)\" ^)\" h)\" ~)\"  *\" **\" 4*\" \
        M*\" \u{1}*\" \u{1c}*\" !+\" !+\" 0+\" N+\" h+\" 8,\" G,\" ],\" u,\" \u{6},\" \u{15},\" S-\" 2.\" e.\" \u{b}.\"\
         Q/\" [/\" $0\" :0\" S0\" X0\" l0\" \u{4}0\" \u{e}0\" %1\" _1\" \u{2}1\" \u{1d}1\" ,2\" q2\" \u{2}2\" ,3\" C3\"\
         c3\" w3\" ;4\" Q4\" V4\" [4\" n4\" }4\" \u{c}4\" \u{c}4\" $5\" )5\" M5\" \\5\" p5\" \u{4}5\" %6\" *6\" =6\" a6\
        \"  7\" 17\" ;7\" ;7\" W7\" t7\" \u{5}7\" 18\" Z8\" v8\" \u{1c}8\" X9\" i9\" \u{1}9\" \u{b}9\" \u{10}9\" \u{15}\
        9\" \u{1a}9\" +:\" 0:\" ::\" j:\" R;\" w;\" \u{6};\" 9<\" l<\" q<\" \u{10}<\" \u{15}<\" $=\" <=\" F=\" 7>\" b>\"\
         \u{19}>\" \u{1e}>\" F?\" l?\" C@\" \u{d}@\" \u{17}@\" aA\" QB\" VB\" VB\" yB\" \u{3}B\" DC\" SC\" tC\" \u{5}C\"\
         \u{5}C\" \u{14}C\" *D\" UD\" yD\" \u{f}D\" \u{19}D\" \u{1e}D\" (E\" 9E\" kE\" |E\" 8F\" FF\" WF\" hF\" vF\" BG\
        \" XG\" \u{8}G\" \u{12}G\" \u{12}G\" \u{12}G\" \u{1e}G\" \u{8}H\" \u{19}H\" #I\" (I\" TI\" \u{f}I\" \u{f}I\" \u{f}\
        I\" *J\" ?J\" RJ\" fJ\" rJ\" -K\" \u{9}K\" \u{1a}K\" 2L\" GL\" cL\" hL\" 0M\" :M\" DM\" SM\" zM\" 1N\" bN\" sN\"\
         \u{7f}N\" JO\" 3P\" VP\" eP\" $Q\" )Q\" VQ\" `Q\" jQ\" qQ\" \u{17}Q\" \u{1c}Q\" &R\" +R\" ?R\" LR\" XR\" \u{1a}\
        R\" \u{1f}R\" LS\" SS\" rS\" -T\" >T\" OT\" TT\" \u{9}T\" \u{13}T\" *U\" 4U\" GU\" VU\" [U\" \u{f}U\" \u{f}U\" \
        \u{1b}U\" /V\" 4V\" JV\" VV\" VV\" [V\" kW\" \u{7f}W\" -X\" VX\" \u{1a}X\" &Y\" AY\" yY\" ~Y\" 7Z\" aZ\" mZ\" y\
        Z\" 0[\" K[\" \u{a}[\" F\\\" ^\\\" r\\\" %]\" @]\" V]\" []\" l]\" v]\" \u{3}]\" \u{1c}]\" ^^\" ^^\" \u{10}^\" F\
        _\" U_\" __\" n_\" z_\" \u{6}_\" \u{1b}_\" P`\" c`\" \u{1}`\" \u{12}`\" \u{1e}`\" oa\" \u{5}a\" Eb\" Jb\" qb\" \
        vb\" 'c\" 1c\" 6c\" Gc\" pc\"  d\" Ld\" vd\" \u{0}d\" &e\" 7e\" ne\" ze\" \u{10}e\" 0f\" hf\" \u{4}f\" \u{1d}f\"\
         ,g\" Lg\" \u{f}g\"  h\" Zh\" Ji\" Xi\" \u{1}i\" #j\" Hj\" \u{6}j\" !k\" <k\" Ak\" \\k\" \u{1}k\" \u{17}k\" gl\"\
         ll\" ~l\" \"m\" :m\" Rm\" Wm\" tm\" \u{a}m\" 8n\" Bn\" `o\" -p\" 2p\"  q\" eq\" zq\" \u{10}q\" Qr\" kr\" ~r\" \
        \u{3}r\" \u{d}r\" #s\" es\" \u{0}s\" \u{5}s\" 0t\" :t\" Dt\" nt\"  u\" 1u\" <u\" Vu\" \u{3}u\" \u{3}u\" !v\" :v\
        \" iv\" Sw\" Xw\" yw\" \u{1e}w\" -x\" Gx\" Qx\" Vx\" ax\" \u{5}x\" Yy\" by\" \u{14}y\" %z\" %z\" Bz\" \u{1}z\" \
        \u{d}z\" H{\" _{\" |{\" \u{1}{\" \u{a}{\" %|\" *|\" 4|\" 9|\" c|\" 6}\" E}\" l}\" q}\" \u{0}}\" \u{0}}\" \u{1f}\
        }\" )~\" .~\" 8~\" K~\" p~\" \u{7f}~\" \u{e}~\" .\u{7f}\" E\u{7f}\" T\u{7f}\" o\u{7f}\" <\u{0}\" F\u{0}\" y\u{0}\
        \" #\u{1}\" #\u{1}\" Q\u{1}\" u\u{1}\" \u{8}\u{1}\" (\u{2}\" \u{e}\u{2}\" _\u{3}\" r\u{3}\" .\u{4}\" ]\u{4}\" \u{a}\
        \u{4}\" \u{19}\u{4}\" M\u{5}\" \u{7f}\u{5}\" \u{b}\u{5}\" Q\u{6}\" l\u{6}\" 4\u{7}\" >\u{7}\" Q\u{7}\" m\u{7}\"\
         ~\u{7}\" \u{3}\u{7}\" 4\u{8}\" e\u{8}\" t\u{8}\" D\u{9}\" l\u{9}\" v\u{9}\" )\u{a}\" ;\u{a}\" \u{c}\u{a}\" \u{1b}\
        \u{a}\" P\u{b}\" x\u{b}\" \u{2}\u{b}\" \u{c}\u{b}\" .\u{c}\" .\u{c}\" 3\u{c}\" \\\u{c}\" c\u{c}\" z\u{c}\" \u{7f}\
        \u{c}\" \u{13}\u{c}\" I\u{d}\" X\u{d}\" k\u{d}\" \u{1}\u{d}\" \u{12}\u{d}\" +\u{e}\" Y\u{e}\" ^\u{e}\" m\u{e}\"\
         ,\u{f}\" =\u{f}\" L\u{f}\" Q\u{f}\" V\u{f}\" V\u{f}\" [\u{f}\" p\u{f}\" \u{7f}\u{f}\"  \u{10}\" C\u{10}\" H\u{10}\
        \" \u{3}\u{10}\" \u{18}\u{10}\" '\u{11}\" 1\u{11}\" Z\u{11}\" Z\u{11}\" n\u{11}\" n\u{11}\" \u{7f}\u{11}\" \u{11}\
        \u{11}\" H\u{12}\" Y\u{12}\" c\u{12}\" z\u{12}\" <\u{13}\" b\u{13}\" \u{b}\u{13}\" \u{1f}\u{13}\" =\u{14}\" q\u{14}\
        \" \u{b}\u{14}\" .\u{15}\" g\u{15}\" \u{1b}\u{15}\" K\u{16}\" r\u{16}\" ~\u{16}\" M\u{17}\" &\u{18}\" 5\u{18}\"\
         Y\u{18}\" o\u{18}\" \u{4}\u{18}\" \u{16}\u{18}\" s\u{19}\" x\u{19}\" \u{6}\u{19}\" \u{b}\u{19}\" \u{10}\u{19}\"\
         8\u{1a}\" K\u{1a}\" U\u{1a}\" a\u{1a}\" k\u{1a}\" \u{f}\u{1a}\" \u{1b}\u{1a}\"  \u{1b}\" ^\u{1b}\" m\u{1b}\" w\
        \u{1b}\" \u{1f}\u{1b}\" 8\u{1c}\" =\u{1c}\" \u{3}\u{1c}\" \u{8}\u{1c}\" \u{d}\u{1c}\" c\u{1d}\" j\u{1d}\" >\u{1e}\
        \" \u{14}\u{1e}\" &\u{1f}\" C\u{1f}\" l\u{1f}\" q\u{1f}\" x\u{1f}\" ) # 1!# [!# }!# \u{16}!#  \"# \\\"# p\"# \u{8}\
        \"# \u{d}\"# \u{17}\"# \u{17}\"# o## \u{11}## %$# =$# \u{10}$# *%# 4%# G%# E&# L&# L&# [&# w&# \u{1}&# \u{6}&# \
        P'# a'# \u{a}'# \u{a}'# .(# .(# 8(# L(# \u{7f}(# \u{b}(# +)# 7)# ~)# \u{a})# 4*# 4*# =*# G*# _*# m*# \u{b}*# ,+\
        # _+# d+# w+# w+# \u{6}+# \u{6}+# \u{6}+# \u{b}+# \u{b}+# \u{b}+# \u{10}+# !,# &,# H,# b,# x,# \u{1a},# <-# K-#\
         &.# 2.# M.# f.# r.# \u{6}.# \u{b}.# J/# \u{5}/# 60# P0# i0# }0# \u{7}0# 91# J1# T1# g1# v1# v1# \u{a}1# \u{f}1\
        # \u{18}1# \u{18}1# \"2# q2# v2# \u{7f}2# =3# _3# K4# ^4# w4# \u{d}4# G5# g5#  6# Z6# \u{9}6# \u{18}6# ,7# 17# \
        67# G7# d7# p7# 48# C8# H8# \u{8}8# =9# j9# \u{3}9# w:# \u{a}:# \u{f}:# :;# F;# U;# _;# h;# |;# |;# \u{11};# \u{16}\
        ;# ,<# 1<# =<# O<# V<# `<# e<# y<# ~<# 4=# m=# m=# r=# \u{8}=# 8># P># _># k># \u{1c}># !?# /?# 4?# J?# \u{3}?#\
         c@# \u{7}@# \u{1b}@# xA# \u{7}A# \u{18}A# 3B# \u{4}B# \u{b}B# \u{12}B# \u{1c}B# >C# CC# XC# lC# WD# cD# \u{19}\
        D# )E# gE# {E# \u{1c}E# :F# QF# ]F# bF# \u{9}F#  H# CH# MH# WH# \u{18}H# SI# XI# rI# ,J# ?J# mJ# |J# ;K# ZK# |K\
        # \u{a}K# 6L# \u{1b}L# *M# 8M# =M# lM# vM# \u{0}M# \u{1c}M# &N# 2N# 2N# AN# \u{19}N# tO# \"P# 0P# AP# ^P# \u{1b}\
        P# 3Q# 8Q# DQ# \u{12}Q# \u{12}Q# VR# \u{14}R# .S# 3S# OS# jS# \u{14}S# \u{14}S# ;T# ST# XT# oT# =U# rU# 7V# vV#\
         {V# \u{a}V# %W# gW# \u{d}W# \u{17}W# \u{17}W# 'X# 6X# QX# oX# \u{2}X# \u{1d}X# 2Y# <Y# [Y# nY# nY# xY# \"Z# IZ\
        # uZ# &[# E[# E[# g[# A\\# F\\# b\\# \u{6}\\# \u{10}\\# (]# (]# <]# m]# \u{c}]# \u{1b}]# *^# /^# \\^# m^# w^# @\
        _# R_# 3`# E`# Q`# \u{3}`# #a# (a# <a# da#  b# ;b# \u{10}b# \\c# \u{1d}c# \"d# `d# \u{5}d# Be# fe# \u{5}e# \u{a}\
        e# Nf# sf# xg# }g# \u{1c}g# +h# 5h# 5h# qh# {h# \u{9}h# ?i# Ui# Zi# Zi# ii# \u{d}i# \u{d}i# \u{12}i# 3j# =j# =j\
        # gj# pj# \u{e}j# &k# >k# Ck# Yk# hk# \u{12}k# #l# -l# 2l# <l# il# xl# Lm# Vm# }m# \u{18}m# \u{1f}m# Tn# \u{1a}\
        n# (o# Ao# co# ho# mo# \u{2}o#  p# /p# &q# Qq# eq# ,r# Dr# }r# ks# Bt# Nt# Xt# \u{10}t# <u# \u{1f}u# Dw# Mw# *x\
        # Kx# \u{3}x# :y# xy# 9z# Jz# bz# \u{0}z# \u{5}z# \"{# 3{# A{# P{# d{# u{# \u{5}{# \u{a}{# \"|# ,|# o|# {|# \u{5}\
        |#  }# *}# K}# Z}# \u{d}}# \u{12}}# \u{12}}# \u{17}}# O~# i~# B\u{7f}# L\u{7f}# S\u{7f}# \u{17}\u{7f}# \u{1c}\u{7f}\
        # M\u{0}# ,\u{1}# ?\u{1}# N\u{1}# Z\u{1}# \u{14}\u{1}# ,\u{2}# ]\u{2}# 0\u{3}# G\u{3}# n\u{3}# A\u{4}# F\u{4}# \
        O\u{4}# T\u{4}# ^\u{4}# ^\u{4}# c\u{4}# ~\u{4}# )\u{5}# <\u{5}# Z\u{5}# m\u{5}# t\u{5}# t\u{5}# \u{3}\u{5}# >\u{7}\
        # H\u{7}# `\u{7}# \u{6}\u{7}# )\u{8}# 8\u{8}# G\u{8}# U\u{8}# j\u{8}# {\u{8}# \u{2}\u{8}# \u{1b}\u{8}# P\u{9}# \
         \u{a}# =\u{a}# \u{9}\u{a}# \u{18}\u{a}# \u{1d}\u{a}# 0\u{b}# 0\u{b}# :\u{b}# K\u{b}# K\u{b}# %\u{c}# L\u{c}# \u{7f}\
        \u{c}# \u{9}\u{c}# \u{e}\u{c}# 1\u{d}# :\u{d}# ?\u{d}# [\u{d}# [\u{d}# \u{d}\u{d}# I\u{e}# P\u{e}# #\u{f}# -\u{f}\
        # 7\u{f}# @\u{f}# f\u{f}# p\u{f}# ~\u{10}# *\u{11}# o\u{11}# z\u{11}# \u{4}\u{11}# \u{9}\u{11}# \u{15}\u{11}# 5\
        \u{12}# K\u{12}# W\u{12}# \u{5}\u{12}# &\u{13}# N\u{13}# s\u{13}# 2\u{14}# *\u{15}# 9\u{15}# a\u{15}# a\u{15}# \
        -\u{16}# 7\u{16}# w\u{16}# \u{f}\u{16}# *\u{17}# 9\u{17}# 9\u{17}# >\u{17}# ^\u{17}# c\u{17}# h\u{17}# \u{12}\u{17}\
        # \u{17}\u{17}# \u{1c}\u{17}# 7\u{18}# F\u{18}# F\u{18}# U\u{18}# !\u{19}# 0\u{19}# M\u{19}# W\u{19}# \\\u{19}#\
         f\u{19}# f\u{19}# %\u{1a}# B\u{1a}# G\u{1a}# Q\u{1a}# p\u{1a}# u\u{1a}# \u{7f}\u{1a}# 0\u{1b}# \u{7f}\u{1b}# \u{1b}\
        \u{1b}# 4\u{1c}# \u{9}\u{1c}# \u{15}\u{1c}# -\u{1d}# @\u{1d}# J\u{1d}# o\u{1d}# ~\u{1d}# \u{b}\u{1d}# /\u{1e}# \
        a\u{1e}# p\u{1e}# 2\u{1f}# \u{5}\u{1f}# \u{a}\u{1f}# ) $ E $ ^ $ h $ r $ ~ $ \u{8} $ \u{8} $ 3!$ P!$ s!$ \u{7}!\
        $ V\"$ b\"$ \u{0}\"$ )#$ 8#$ \\#$ \u{1d}#$ 0$$ @$$ n$$ \u{13}$$ 2%$ ^%$ i%$ s%$ }%$ \u{d}%$ #&$ c&$ w&$ \u{8}&$\
         Y'$ e'$ ~'$ \u{8}'$ \u{1}($ $)$ O)$ m)$ w)$ \u{12})$ '*$ ,*$ 5*$ \u{e}*$ \u{17}*$ \u{1c}*$ !+$ S+$ b+$ \u{1a}+\
        $ \u{1f}+$ >,$ ],$ g,$ ~,$ \u{a},$ \u{1b},$ %-$ 3-$ :-$ H-$ H-$ O-$ t-$ \u{2}-$ \u{1d}-$ \".$ '.$ :.$ ?.$ \u{a}\
        .$ \u{1e}.$ -/$ J/$ w/$ w/$ \u{c}/$ =0$ B0$ a0$ f0$ p0$ {0$ z1$ \u{4}1$ )2$ 82$ Q2$ y2$ \u{0}2$ \u{f}2$ Q3$ Q3$\
         r3$ \u{1e}3$ #4$ c4$  5$ B5$ \u{6}5$ ?6$ z6$ 17$ J7$ `7$ \u{1c}7$ &8$ +8$ 58$ K8$ P8$ p8$ \u{4}8$ \u{1d}8$ j9$\
         o9$ y9$ \u{12}9$ !:$ e:$ q:$ \u{c}:$ \";$ D;$ b;$ r;$ \u{8};$ !<$ (<$ Y<$ e<$ \u{2}<$ \u{18}<$ P=$ v=$ \u{1c}=\
        $ 2>$ I>$ f>$ k>$ r>$ w>$ ~>$ \u{d}>$ \u{1d}>$ '?$ ,?$ J?$ \u{6}?$ (@$ -@$ l@$ \u{e}@$ #A$ 4A$ BA$ QA$ 9B$ MB$ \
        WB$ \\B$ yB$ \u{5}B$ $C$ 4C$ JC$ dC$ dC$ yC$ \u{12}C$ 5D$ :D$ OD$ wD$ dE$ DF$ `F$ \u{8}F$ @G$ JG$ `G$ qG$ {G$ \u{1e}\
        G$ (H$ -H$ eH$ oH$ 2I$ 2I$ NI$ XI$ XI$ 2J$ 7J$ CJ$ WJ$ \u{4}J$ \u{9}J$ \u{1f}J$ fK$ \u{1e}K$ %L$ %L$ 9L$ CL$ nL\
        $ zL$ \u{e}L$ !M$ xM$ \u{9}M$ IN$ fN$ uN$ \u{4}N$ \u{e}N$ oO$ \u{3}O$ \u{3}O$ \u{1a}O$ \u{1f}O$ -P$ NP$ SP$ kP$\
         zP$ \u{13}P$ !Q$ -Q$ AQ$ RQ$ aQ$ kQ$ CR$ WR$ gR$ \u{d}R$ $S$ )S$ RS$ sS$ \u{16}S$ \u{1b}S$ nT$ \u{18}T$ GU$ LU\
        $ iU$ iU$ \u{13}U$ ,V$ 6V$ ;V$ @V$ JV$ oV$ \u{2}V$ \u{b}V$ \u{12}V$ &W$ WW$ \u{9}W$ \u{15}W$ (X$ GX$ dX$ kX$ uX\
        $ \u{f}X$ _Y$ \u{9}Y$ \u{10}Y$ 'Z$ uZ$ \u{4}Z$ \u{9}Z$ \u{9}Z$ \u{12}Z$ [[$ e[$ o[$ \u{3}[$ 1\\$ G\\$ _\\$ d\\$\
         5]$ F]$ U]$ Z]$ i]$ z]$ \u{4}]$ \u{17}]$ k^$ u^$ \u{4}^$ 7_$ A_$ h_$ m_$ r_$ \u{1}_$ $`$ A`$ M`$ u`$ 'a$ Ga$ V\
        a$ \u{1c}a$ !b$ 0b$ <b$ Yb$ ^b$ tb$ \u{a}b$ 8c$ Cc$ Mc$ Vc$ !d$ -d$ od$ 7e$ Ae$ \u{1a}e$ \u{7}f$ #g$ ~g$ \u{d}g\
        $ :h$ `h$ gh$ gh$ qh$ {h$ \u{17}h$ !i$ (i$ Ei$ |i$ Mj$ Mj$ `j$ `j$ jj$ 6k$ Ik$ bk$ 4l$ Xl$ \u{18}l$ ?m$ Im$ Nm$\
         Xm$ \u{16}m$ -n$ 4n$ @n$ mn$ ,o$ 1o$ \u{3}o$ 1p$ Hp$ np$ \u{1b}p$ 1q$ 6q$ Sq$ cq$ Nr$ gr$ vr$ \u{11}r$ As$ As$\
         ms$ \u{1}s$ (t$ 7t$ <t$ Yt$ \u{8}t$ #u$ Fu$ Fu$ Vu$ gu$ su$ xu$ \u{6}u$ +v$ Bv$ ]v$ wv$ \u{9}v$ ow$ -x$ zx$ \u{4}\
        x$  y$ 5y$ :y$ |y$ \u{1d}y$ Vz$ bz$ iz$ xz$ \u{b}z$ \u{1a}z$ Q{$ V{$ \u{3}{$  |$ 4|$ X|$ \u{14}|$ *}$ D}$ b}$ \u{3}\
        }$ !~$ +~$ Q~$ \u{1a}~$ H\u{7f}$ Y\u{7f}$ c\u{7f}$ \u{b}\u{7f}$ &\u{0}$ =\u{0}$ =\u{0}$ T\u{0}$ d\u{0}$ x\u{0}$\
         \u{11}\u{0}$ \u{16}\u{0}$ \"\u{1}$ :\u{1}$ D\u{1}$ \u{4}\u{1}$ \u{10}\u{1}$ V\u{2}$ \u{2}\u{2}$ \u{9}\u{2}$ $\u{3}\
        $ I\u{3}$ X\u{3}$ ]\u{3}$ ]\u{3}$ r\u{3}$ \u{a}\u{3}$ \u{15}\u{3}$ I\u{4}$ U\u{4}$ \u{12}\u{4}$ #\u{5}$ -\u{5}$\
         !\u{6}$ N\u{6}$ b\u{6}$ \u{12}\u{6}$ \u{1c}\u{6}$ -\u{7}$ 2\u{7}$ k\u{7}$ u\u{7}$ \u{f}\u{7}$ \u{1e}\u{7}$ (\u{8}\
        $ 2\u{8}$ i\u{8}$ x\u{8}$ \u{6}\u{8}$ ,\u{9}$ U\u{9}$ _\u{9}$ \u{8}\u{9}$ \u{12}\u{9}$ 6\u{a}$ 6\u{a}$ N\u{a}$ \
        ^\u{a}$ v\u{a}$ v\u{a}$ \u{4}\u{a}$ \u{9}\u{a}$ \u{13}\u{a}$ \u{18}\u{a}$ \"\u{b}$ /\u{b}$ W\u{b}$ c\u{b}$ c\u{b}\
        $ \u{2}\u{b}$ \u{2}\u{b}$ !\u{c}$ &\u{c}$ >\u{c}$ b\u{c}$ \u{11}\u{c}$ +\u{d}$ f\u{d}$ r\u{d}$ \u{e}\u{d}$ \u{18}\
        \u{d}$ e\u{e}$ o\u{e}$ :\u{f}$ :\u{f}$ w\u{f}$  \u{10}$ %\u{10}$ :\u{10}$ w\u{10}$ \u{9}\u{10}$ \u{18}\u{10}$ N\
        \u{11}$ \u{1a}\u{11}$ )\u{12}$ 3\u{12}$ H\u{12}$ \u{7}\u{12}$ Y\u{13}$ q\u{13}$ \u{11}\u{13}$ \u{11}\u{13}$ \u{1a}\
        \u{13}$ ?\u{14}$ I\u{14}$ u\u{14}$ u\u{14}$ \u{1e}\u{14}$ J\u{15}$ T\u{15}$ \u{6}\u{15}$ \u{b}\u{15}$ \u{1a}\u{15}\
        $ \u{1a}\u{15}$ N\u{16}$ z\u{16}$ z\u{16}$ \u{12}\u{16}$ \u{17}\u{16}$ 3\u{17}$ 8\u{17}$ D\u{17}$ j\u{17}$ \u{e}\
        \u{17}$ \u{13}\u{17}$ :\u{18}$ U\u{18}$ ~\u{18}$ ~\u{18}$ \u{3}\u{18}$ \u{d}\u{18}$ x\u{19}$ }\u{19}$ \u{7}\u{19}\
        $ \u{7}\u{19}$ \u{c}\u{19}$ !\u{1a}$ ?\u{1a}$ \u{13}\u{1a}$ $\u{1b}$ C\u{1b}$ `\u{1b}$ `\u{1b}$ r\u{1c}$ \u{19}\
        \u{1c}$ 2\u{1d}$ h\u{1d}$ x\u{1d}$ x\u{1d}$ \u{9}\u{1d}$ M\u{1e}$ \u{10}\u{1e}$ \u{12}\u{1f}$ \u{17}\u{1f}$ 0 %\
         : % F % a % \u{4} % \u{1c}!% 7\"% C\"% R\"% \\\"% k\"% z\"% \u{1d}\"% 0#% b#% s#% }#% \u{7}#% c$% q$% q$% {$% \
        .%% 8%% =%% G%% Q%% m%% \u{d}%% \u{1f}%% )&% .&% p&% ,'% ='% G'% f'% x'% \u{7}'% \u{c}'% J(% t(% \u{1b}(% ))% 5\
        )% D)% I)% X)% f)% \u{12})% C*% Y*% u*% W+% h+% }+% \u{12}+% %,% /,% E,% J,% ^,% o,% \u{8},% \u{d},% <-% u-% \u{d}\
        -% ).% :.% I.% N.% d.% \u{8}.% 3/% =/% n/% z/%  0% A0% 91% \u{7}1% #2% ;2% E2% Q2% V2% ~2% \u{7}2% %3% B3% G3% \
        L3% e4% \u{0}4% \u{1c}4% 55% D5% \\5% q5% \u{0}5% .6% f6% w6% \u{7}6% \u{c}6% D7% [7% \u{8}7% \u{1b}7% h8% m8% \
        \u{5}8% \u{c}8% \u{1f}8% j9% \u{4}9% 7:% C:% (;% J;% \u{b};% \u{1c};% +<% k<% \u{b}<% \u{15}<% ==% Q=% g=% s=% \
        1>% K>% K>% P>% \u{1f}>% <?% \u{7f}?% C@% x@% \u{2}@% ;A% VA% ~A% \u{5}A% KB% aB% \u{f}B% \u{1c}B% \u{7}C% \u{18}\
        C% \u{1d}C% 'D% ID% dD% +E% BE% cE% oE% {E% \u{7}E% \u{1d}E% 1F% 6F% OF% ^F% ^F% cF% \u{13}F% %G% 8G% `G% JH% T\
        H% zI% ,J% qJ% \u{0}J% >K% eK% oK% \u{4}K% \u{9}K% *L% ?L% DL% rL% \u{16}L% (M% 2M% AM% ]M% \u{11}M% RN% dN% xN\
        % \u{2}N% 9O% >O% kO% uO% \u{1e}O% WP% \u{17}P% :Q% IQ% NQ% \u{0}Q% \u{f}Q% \u{1e}Q% hR% yR% \u{8}R% 1S% 6S% gS\
        % \u{1f}S% \u{1f}S% ET% jT% oT% yT% BU% SU% ]U% xU% }U% \u{c}U% \u{1a}U% )V% 3V% HV% RV%  W% %W% >W% {W% \u{0}W\
        % \u{f}W% \u{19}W% 2X% CX% MX% \\X% hX% mX% \u{10}X% \u{10}X% VY% gY% xY% \u{10}Y% jZ% vZ% {Z% \u{19}Z% 5[% _[%\
         i[% !\\% 0\\% 5\\% Q\\% \u{d}\\% \u{d}\\% O]% u]% \u{4}]% \u{13}]% 0^% I^% N^% X^% <_% M_% j_% j_% \u{10}_% \u{10}\
        _% 6`% I`% S`% \u{4}`% \u{e}`% la% qa% Db% Wb% \\b% \u{1c}b% #c% wc% ;d% @d% Td% cd% md% md% vd% \u{1a}d% fe% u\
        e% \u{4}e% \u{e}e% ~f% \u{1b}f% hg% \u{1f}g% 7h% Fh% Uh% }h% Ci% wi% \u{3}i% \u{1a}i% Zj% wj% \u{10}j% 8k% gk% \
        \u{7}k% \u{1e}k% Jl% Tl% \u{5}l% %m% /m% Km% em% pm% \u{a}m% \u{1f}m% Bn% Gn% in% \u{1f}n% >o% \u{12}o% /p% Fp%\
         cp% hp% ~p% \u{c}p% Vq% gq% qq% \u{5}q% 0r% Ur% Ur% Os% ds% |s% 't% Vt% st% \u{d}t% \u{12}t% <u% ou% yu% /v% ;\
        v% Ov% lv% qv% 1w% Zw% Zw% kw% 6x% ;x% Lx% Qx% bx% \u{4}x% $y% 7y% Py% Py% ry% wy% Oz% tz% ={% G{% b{% b{% \u{b}\
        {% \u{10}{% \u{1f}{% \u{18}|% )}% ^}% {}% \u{1b}}% 4~% X~% \u{b}~% i\u{7f}% i\u{7f}% x\u{7f}% \u{7}\u{7f}% \u{13}\
        \u{7f}% '\u{0}% ,\u{0}% 8\u{0}% W\u{0}% c\u{0}% \u{5}\u{0}% \u{a}\u{0}% _\u{1}% i\u{1}% &\u{2}% 6\u{2}% S\u{2}%\
         S\u{2}% r\u{2}% r\u{2}% \u{12}\u{2}% %\u{3}% 8\u{3}% \u{1e}\u{3}% \u{8}\u{4}% \u{14}\u{4}% \u{19}\u{4}% *\u{5}\
        % ;\u{5}% Z\u{5}% _\u{5}% z\u{5}% =\u{6}% V\u{6}% o\u{6}% \u{15}\u{6}% <\u{7}% A\u{7}% H\u{7}% \\\u{7}% p\u{7}%\
         \u{b}\u{7}% \u{1c}\u{7}% &\u{8}% _\u{8}% y\u{8}% \u{8}\u{8}% \u{12}\u{8}% p\u{9}% \u{0}\u{9}% \u{f}\u{9}% \u{14}\
        \u{9}% \u{14}\u{9}% \u{1e}\u{9}% L\u{a}% Q\u{a}% V\u{a}% f\u{a}% f\u{a}% z\u{a}% \u{e}\u{a}% P\u{b}% \u{2}\u{b}\
        % \u{11}\u{b}% (\u{c}% -\u{c}% `\u{c}% \u{4}\u{c}% %\u{d}% `\u{d}% 7\u{e}% v\u{e}% \u{11}\u{e}% \u{1d}\u{e}% 6\u{f}\
        % G\u{f}% V\u{f}% ~\u{f}% \u{8}\u{f}% H\u{10}% Y\u{10}% Y\u{10}% p\u{10}% \u{4}\u{10}% \u{9}\u{10}% $\u{11}% .\u{11}\
        % ?\u{11}% u\u{11}% \u{1c}\u{11}% &\u{12}% Y\u{12}% ^\u{12}% \u{18}\u{12}% U\u{13}% 7\u{14}% \u{4}\u{14}% 7\u{15}\
        % F\u{15}% g\u{15}% s\u{15}% *\u{16}% <\u{16}% h\u{16}% \u{a}\u{16}% \u{f}\u{16}% +\u{17}% 5\u{17}% \u{0}\u{17}\
        % \u{7}\u{17}% \u{10}\u{17}% +\u{18}% t\u{18}% ~\u{18}% \u{3}\u{18}% $\u{19}% A\u{19}% [\u{19}% \u{a}\u{19}% {\u{1a}\
        % \u{15}\u{1a}% C\u{1b}% u\u{1b}% \u{1}\u{1b}%  \u{1c}% %\u{1c}% ;\u{1c}% q\u{1c}% 5\u{1d}% S\u{1d}% b\u{1d}% g\
        \u{1d}% l\u{1d}% *\u{1e}% 4\u{1e}% a\u{1e}% v\u{1e}% C\u{1f}% M\u{1f}% \u{15}\u{1f}% C & \u{1f} & \u{1f} & +!& \
        G!& V!& ]!& i!& \u{c}!& \u{1f}!& ;\"& D\"& X\"& \u{7f}\"& \u{b}\"& \u{1a}\"& E#& ^#& r#& \u{b}#& \u{10}#& >$& C\
        $& O$& $%& 2%& f%& p%& \u{a}%&  && 4&& J&& J&& O&& ^&& h&& \u{10}&& \u{15}&& \u{1f}&& )'& K'& \\'& \u{0}'& \u{c}\
        '& -(& K(& 6)& w)& \u{5})& \u{15})& **& J*& Y*& Y*& n*& \u{c}*& 6+& ;+& u+& #,& Z,& f,& \u{a},& \u{18},& .-& F-\
        & \u{10}-& 1.& [.& }.& \u{d}.& \u{1b}.& 9/& i/& \u{b}/& (0& @0& E0& E0& E0& g0& q0&  1& l1& s1& \u{9}1& \u{13}1\
        & =2& N2& t2& \u{1d}2& \u{3}3& \u{14}3& *4& 34& K4& d4& \u{1f}4& `5& 66& @6& E6& J6& Y6& {6& \u{0}6& \u{14}6& (\
        7& 27& X7& x7& x7& \u{a}7& \u{18}7& \"8& 18& \\8& o8& \u{d}8& r9& /:& B:& G:& P:& n:& \u{d}:& \u{d}:& \u{1c}:& \
        j;& t;& J<& \u{10}<& L=& q=& q=& \u{9}=& \u{13}=& \u{1d}=& L>& L>& L>& e>& 6?& h?& \u{7}?& \u{11}?& _@& i@& p@&\
         \u{6}@& \u{15}@& ?A& wA& \u{3}A& JB& aB& kB& |B& \u{6}B& \u{1e}B& BC& PC& cC& zC& \u{10}C& \u{15}C& FD& \u{a}D\
        & \u{2}E& \u{7}E& -F& >F& \u{8}F&  G& RG& qG& {G& \u{a}G& =H& oH& \"I& 'I& GI& GI& 6J& JJ& JJ& QJ& oJ& \u{9}J& \
        RK& WK& \u{1}K& \u{f}K& \u{1e}K& PL& _L& \u{a}L& \u{14}L& -M& JM& kM& \u{19}M& \u{7f}N& (O& uO& uO& zO& \u{19}O\
        & #P& (P& ;P& @P& YP& +Q& sQ& !R& ZR& ~R& \u{11}R& OS& ^S& mS& {S& XT& ]T& ]T& gT& lT& \u{5}T& dU& }U& \u{1e}U&\
         CV& rV& -W& -W& \u{6}W& \u{b}W& \u{b}W& \u{15}W& .X& =X& GX& NX& WX& (Y& 7Y& $Z& )Z& 3Z& zZ& \u{7f}Z& \u{b}Z& \
        \u{14}[& D\\& l\\& )]& 8]& V]& j]& o]& 8^& V^& |^& \u{b}^& '_& ,_& Z_& |_& |_& \u{8}_& \u{14}_& \u{19}_& 5`& <`\
        & S`& X`& \u{1}`& \u{1e}`& (a& (a& la& xa& &b& 8b& Db& 1c& 6c& Bc& uc& Cd& fd& |d& \u{6}d& \u{1c}d& .e& Be& \\f\
        & cf& \u{5}f& \u{1c}f& kg& .h& 8h& =h& Oh& .i& Hi& Wi& \u{12}i& 0j& \u{2}j& \u{7}j& Ik& \u{a}k& \u{14}k& \u{19}\
        k& [l& _m& \u{3}m& 3n& 8n& Sn& in& 'o& Wo& ho& yo& \u{3}o& \u{d}o& Vp& `p& op& op& \u{1f}p& 9q& Hq& \\q& \\q& r\
        q& \u{8}q& \"r& \"r& Wr& \u{7}r& 0s& 0s& :s& bs& gs& \u{5}s& \u{18}s& Ot& [t& bt& nt& )u& @u& nu& /v& Rv& uv& \u{6}\
        v& 4w& 9w& >w& \u{1a}w& 4x& 9x& px& ux& \u{1}x& %y& Ey& \u{f}y& Fz& gz& zz& ,{& ;{& J{& \u{1e}{& #|& 6|& s|& x|\
        & x|& )}& T}&  ~& /~& y~& \u{17}~& %\u{7f}& 4\u{7f}& >\u{7f}& Q\u{7f}& j\u{7f}& \u{1f}\u{7f}& .\u{0}& K\u{0}& P\
        \u{0}& U\u{0}& \u{e}\u{0}& 0\u{1}& 0\u{1}& K\u{1}& \\\u{1}& w\u{1}& \u{6}\u{1}& \u{1d}\u{1}& 5\u{2}& \u{4}\u{2}\
        & B\u{3}& _\u{3}& \u{a}\u{3}&  \u{4}& g\u{4}& \u{1}\u{4}& \u{1a}\u{4}& M\u{5}& {\u{5}& \u{17}\u{5}& -\u{6}& \\\u{6}\
        & \u{b}\u{6}& &\u{7}& 7\u{7}& x\u{7}& \u{4}\u{7}& \u{e}\u{7}& \"\u{8}& ,\u{8}& R\u{8}& _\u{8}& \u{1a}\u{8}& 8\u{9}\
        & =\u{9}& W\u{9}& \u{4}\u{9}& \u{1e}\u{9}& d\u{a}& t\u{a}& \u{9}\u{a}& \u{13}\u{a}& K\u{b}& \u{10}\u{b}& /\u{c}\
        & 9\u{c}& W\u{c}& c\u{c}& \u{14}\u{c}& *\u{d}& B\u{d}& G\u{d}& ^\u{d}& j\u{d}& o\u{d}& %\u{e}& 9\u{e}& B\u{e}& \
        }\u{e}& \u{19}\u{e}& /\u{f}& ;\u{f}& S\u{f}& {\u{f}& \u{5}\u{f}& \u{1b}\u{f}& 5\u{10}& :\u{10}& K\u{10}& K\u{10}\
        & Z\u{10}& \u{e}\u{10}& \u{13}\u{10}& 6\u{11}& @\u{11}& j\u{11}& }\u{11}& \u{19}\u{11}& <\u{12}& l\u{12}& ;\u{13}\
        & 3\u{14}& \u{8}\u{14}& \"\u{15}& )\u{15}& t\u{15}& \u{f}\u{15}&  \u{16}& A\u{16}& \u{18}\u{16}& /\u{17}& P\u{17}\
        & ]\u{17}& z\u{17}& )\u{18}& 2\u{18}& #\u{19}& 4\u{19}& [\u{19}& x\u{19}& \u{1d}\u{19}& \"\u{1a}& D\u{1a}& Z\u{1a}\
        & k\u{1a}& x\u{1a}& x\u{1a}& \u{13}\u{1a}& .\u{1b}& 8\u{1b}& N\u{1b}& Z\u{1b}& \u{e}\u{1b}& \u{1a}\u{1b}& #\u{1c}\
        & <\u{1c}& F\u{1c}& i\u{1c}& x\u{1c}& \u{9}\u{1c}& \u{10}\u{1c}& \u{1f}\u{1c}& F\u{1d}& P\u{1d}& \u{11}\u{1d}& \
        \u{1b}\u{1d}& %\u{1e}& \u{3}\u{1e}& \u{f}\u{1e}& \u{19}\u{1e}& #\u{1f}& A\u{1f}& P\u{1f}& y\u{1f}& 8 ' D ' N ' \
        X ' u ' \u{7f} ' #!' -!' 7!' m!' ~!' \u{12}!' !\"' H\"' Y\"' h\"' r\"' \u{6}\"' \u{1d}\"' b#' u#' \u{b}#' ,$' A\
        $' j$' v$' \u{a}$' $%' K%' \u{0}%' \u{1d}%' '&' :&' T&' e&' q&' 4'' @'' T'' g'' R(' ~(' \u{8}(' \")' ,)' 1)' =)\
        ' n)'  *' 2*' }*' 1+' \u{7f}+' F,' $-' +-' `-' \u{3}-' \u{1c}-' (.' W.' `.' \u{5}.' +/' Y/' j/' o/' \u{e}/' \"0\
        ' 70' a0' ~0' \u{1d}0' +1' t1' \u{10}1' +2' 02' >2' C2' J2' O2' T2' \u{17}2' &3' 23' \\3' h3' \u{b}3' #4' (4' R\
        4' q4' \u{11}4' $5' 35' f5' f5' \u{1b}5' o6' t6' \u{3}6' /7' <7' A7' |7' >8' N8' s8' Y9' c9' H:' s:' \u{1}:' *;\
        ' J;' i;' 4<' S<' d<' \u{c}<' .=' .=' 3=' N=' u=' D>' b>' z>' B?' R?' q?' <@' _@' i@' \u{7f}@' \u{e}@' \u{e}@' \
        RA' WA' xA' }A' \u{11}A'  B' LB' \\B' \u{17}B' \u{17}B' .C' FC' \\C' \\C' \\C' yC' \u{1b}C' %D' *D' LD' LD' [D'\
         gD' qD' qD' \u{7f}D' \u{15}D' >E' \u{7}E' \u{11}E' \u{1b}E' .F' .F' \u{e}F' \u{1f}F' \u{1f}F' iG' \u{1d}G' aH'\
         \u{17}H' zI' \u{4}I' \u{15}I' ,J' 1J' ;J' OJ' nJ' xJ' \u{13}J' (K' 5K' WK' \u{c}K' \u{11}K' \u{16}K' *L' <L' ~\
        L' 2M' ~M' -N' -N' -N' KN' KN' oN' yN' yN' ,O' 6O' @O' iO' wO' 9P' OP' pP'  Q'  Q' /Q' KQ' \u{8}Q' \u{11}Q' \u{1b}\
        Q' +R' 7R' xR' *S' eS' yS' \u{d}S' 'T' ,T' ET' VT' =U' BU' \u{16}U' ,V' SV' \u{3}V' \u{12}V' \u{17}V' HW' eW' e\
        W' oW' A\u{6}!)u\u{11}\u{19}! B\u{11}y#,~%B6A\u{16}|9!F\"4!B\"G\"F!P\"G\"D!E\",!G\"M!B!G!;\"R!I\"N!J!/!3#J!B!'$\
        I\u{15}\u{b}!1u\u{9}E(!9$=&x#A#K\"u&@!Ej\u{16}!Gtu\u{1b}!<w%\u{4}!1uXw\":>'yfa\" F:yD;!9tJ-!,w=\u{1c}!\"ue$#&F0\
        B,w:)) R#@$I'E#G\"8%>#<,I\u{1f}d9\"E!E!=!9!r\"E!0!K!;\"G!9!H!F\"I\">!L!r!7!I\"O!F!?!:&,$}&\u{12}!<zP!!1tgK!:vgR\
        = M!x!?!=!H!E!?!L!B!C!F!9!J!@!E!?!0!I$N$I!u!@\"{\"I!=\"J\"s!J!ANy!3~g,# s1F)K\u{9}}< K!N!Q!N!N\"P#K\"K!P#P!?!K!\
        M!2\"Q!B\"U!r!O!v!7!K!L#A\"I!M!r\"F\u{10}\u{8}!)v*Y!3u\u{1a}m!:v\u{f}\u{13}- q#<!C!>#8\"<!<#>#<#u&>(=%=\u{14}d\"\
         E!vQ8; S!4!F\"r\"E!O!P\"P!L!M!>\"p!3!A!3!5!4!E!u$>!A!t%B!1!6!J#N\u{7}/!Gu\u{1e}\u{5}%!>!=!{7J-=2K2!E!E!C!J!F\"\
        E!=#<!G\"D!F\"E$N$K!K!C!O%K=\u{16}!Gz?\u{10}!1xTL!1xJ\u{c}!<w\u{12}\u{19}!9ui\u{1e}< M!E!B!x!R\"P!R\"O!J!@!A!L!\
        R\"M\"D!*!E!O!G#N!P!M!E!O\"J!D!J&q\u{10}.\"!w0H\u{2}.\"8{!Ebo!9s8w!Gv\u{d}P!:E\u{7}\u{9}\")v>CU(!1z#\u{f}$#G%y$\
        @%Bph!<sF)7 N!t#3\"E!>!7\"B\"G#:!u!@$s#K!?!K\">#E!F!5!t\"F!F\"M&2!<u/-0 v\"@\"A!F\"I!@\"B\";\"?\"<&;\"F!8\"C&5\"\
        7\u{9}5/\"C\"<!B#G\"J!<#J&9\";\"K!C\"D!=%N\":|:%!|#F6?\">+=Ux!6vl<!$utf, t$F#J!H\"B$E!G%w!>%C!D,A\u{0}q!GDrN!/u\
        \u{11}9# @#C7CK\u{1b}!2tbe,!D$D!r#B$C!C#J$J$A!L!B,H\u{f}q!*wBp!(5}R!7t|<#.=+=.?/p!G|\u{7f}j!1y\u{16}'!7{\"h' J-\
        \u{2}(@$D&q#D%DW,.!3%B!?!@!9!L!E!<!<!C!C)M\"O'GFJ\" I8vD\u{7}!4v\u{1c}Y*$;!D!B!G!B\"H%<\"=%5%D{s- w$=!D\"H\"A#@\
        %C#?\"s\"C!A!B\"?Tz$\"E&G)I(G\u{4}~!#y\u{7}\u{8}# \u{0}*@0@uU!1t\u{15}x!5rkg!:@&\u{7f}!6x\u{1f}:'%G,?#;!7!7%?(8\
        sL!9B\u{16}\u{15}!6xR\u{e}#!:5;!{aq!8v]k$ t'F(@)DVP\" IGvX>: P\"H!L!O!F\"H\"M!Q!3!@\"L!D!K!N!,#O%Q!A!t$N!*!@!I!\
        s!>\"O\u{1c}b!:v)\u{14}!)wmo!5x@)!$wh{!GuM\u{1a}\",x;BXD!)tl4!4t8J9 H!H!I\"L!A!<!G!9!>!L!=!F#?\"H!s!v!v!s!F\"E!\
        G!E!<#H%J\u{3}\u{4}!0x2k5 L!5\"E!B#C!=!F!L!H!F!;!F!=!4!?\"6\"K$?!t!A&/tf# r1?+xC{( J'D%@#v\"E(E!D'B\u{6}T\"9u\"\
        H1:!BwMv0 N!.#K!G!@!;!7\"F\"6!8!B!<\"E\"2&F*w\u{b}Q!2t:?!1CpC! uz\u{6}!1v\u{1b}#\" u8K\u{1d}\u{f}#=C\"r(DZm!9u[\
        <#$y%B%tqf((<!>!I'C#>$?\"\u{7f}-Ano!\"F\u{13}\u{4}' F%B$>#=)u#F#D(q!B|\u{8}!!)ym$!9u@D!:u\"<!5vT\u{16}!/Jnb\"*G\
        0uiJ\" wG@[\u{19}% N(G0M!I.DpW!5so\u{d}\" x:E:\u{0}!,}0\u{6}! ?}s+ N!=\"E!=!D\"H!A\"F!?!A\"Bf@! v\u{10}^$3y,E!{\
        $Ec5\"3H4vfO!6wI!* J!6)I%<&C!5\"=\":\"9+N4n!Gz\u{15}/!'tq\u{19}!,w8p!1w-R!Gv'{! IAi!GzX%!(v(\u{2}&\"@!\u{7f}%=\"\
        A0A-?i-!9v\u{15}e!Buj5!(wll!<t?C!Gy=V!Cy$\u{12}\" K;zX\u{11}!,|6\u{1b}-!6$?!?!G!B!?!L!9#A!?'7#D%yoy$\"F,?!D,@Il\
        ('B#C$?!s\"C(@!=!@F|!Gt#\u{19}\" K;zl}*!:\"D!A!B\"I$>\"?$F#7!7K\u{16}!:v|)!4t\u{18}w!<t\u{12}C#1C(v!<\u{6}L!1s\u{9}\
        ]!Gw5*!!zp&\"!v<I;.\"#I:t\u{c})\"!LFHf[!;u>\u{e}! v7\u{1b}'$v#D&v,@#D%x&@V\"!1uo!3 P#H!J!N\"L\"H!H!O\"J\"D\"G!K\
        !K!K$C\"M\"D%I&Hp\u{19}!2tls\" t*vTu! y=!!(u+S!*x\u{8}k! Gj\u{7f}!1v\u{5}\"! ztZ!Gu~S!Au2R!1|Pf\" v:=&g\" x:G\u{15}\
        B!1tDW# I&F4xv\u{1c}( D'C(B';\"\u{7f}\"=!H!?\u{13}\u{17}!6uM{@ H!H!I!Q!L!=!;!F!8!>!K!<!E#>\"G!s!u!v!s!F!3!E!F!D\
        !;\"1!H!O!O#I\"@!B\u{13}$!'v\"L)\"<#D)>!G)C\">!D!;&y\u{13}\u{1}!;x#&&!=%t\">$C!A/s\u{9}T!3u\u{5}n!4v\u{1b}p\"Bw\
        %DGJ9!I!=!K!O!@'L!F!F!F#)!'!>\"I!6\"K!s\"M!.!1!v!J\"*!$!H#Kq\u{18}!Gt\u{16}%!<w\u{4} !:wr[!:A.@!Gu\u{0}0!=wa\u{18}\
        ! yOS!<u0\u{10}!9ug\u{5}!$ux:!!v\u{2}f# v%s\"BIe-#:!@\"@\">%A!F!F\"L#J!7#L#K,Ldb!3uuR!Cx9}; v!B!M!>\"L!P!D#V\"Q\
        !O!w!w!C\"H!B!C!B!E!E!)\"O\"D!F!D#A\"D$AzR0$;\"B!E!;#7!2#A!6!B\"4#5#B\"I&4!9!6\u{1b}e\" w:D)\u{1f}\" F<uWg\" FG\
        v\u{12}q! EQ8, D!;$=\"A(D\"=%9$y%G!H$z#u\u{1f}T0 T#M!K!F#@!4#I#J%H!Q!9$M$3#+!C!(\"\u{b}!.ue\u{c}\" I;y=\u{2}\")\
        y>D`\u{13}!GDt \"0G!v&<!4uj\u{1a}$ u!y8N\"GX/! Gnp)$8!C!B$@%<\"<%5$J!D*\u{15}!+v3\u{8}!#E/h!1uHF\"&\u{7f}ABTM!1\
        u[\u{c}!,x'u! G\u{5},!!x6x\" JG>f\u{2}% I!D3x%E#Du\u{2}\" I8x7\u{d}!&v\u{12}\u{5}!Ct6T9 Q\"N!M!=!=!8!=\"w!K\"L!\
        L!F\"M\"B!E\"v!N!3!L\"J\"?!-!B%?$Sp\u{a}##E'{.HU\u{15}\")E3G]\u{1b}!:y\u{e}c'#F$v%:*9#x\"D,>\u{16}\u{13}!$x\"`!\
        BxK\u{2}!:v\u{15}s, L!E)H#<\"C#?'<!=!x!M%C&@\u{1b}=!8x\u{12}\u{1b}$'D(s){\"B);\" L$vY\u{4}\" x;HCa!4wrd!1xb\u{11}\
        !1|bF(\"N#G\"I#?/G\"F!r+<P!!?r/\u{1b}!1x7\u{1e}!5u\u{d}l!&z\u{1f}5! y/x!:u8g!Axy\u{17}$%@%G'B+?W#! uH(.!7!I\"@!\
        >!B!E'C!G\"@%9\"K!B#7+te@!GHcS!1u$\u{8}= z!K!s!5!2!P!9!Q!E!5!B!L!A!J\"3\"4!J\"y\"Q\"@!o!Q!K!:%4!4!3\"A\"GL'3 ~!\
        ;!L%>!3!|!:\"<\"8#=#9!8!<\";!;!S!?!;+6)..!G\"E!A\"E!A!<$G\"G!B&:$>#:&w%H\u{9}e? |!K!?!P!5!4!;!6!z!P!>!:!M!1!N!?\
        !J!K!3!C!A\"0\"M!4\"M!F!7!u#0!9%JYv!1wN1!Gt;r!!x-\u{a}% F4=!w$B!~FV$ E!;)G=<`-4 r!:!N!@!D\"E\"?!B!P!>!B!C!<!8\"\
        K%H\"R!@\"N,Ij)!<tWb! FV\u{6}##v$s3HL)#$u0B&?`)!9uq~$+B!@\"@9u\\6! xn#!6u\u{3}\u{4}/#9#A\"H#6!x!;!E!D\"9\"8!8(8\
        &=!>$Nqi5!H!>!J!B\"@\"?\"E!;!:!R\";\"K!>\"H!E&H$w!G!+!>%sQ\u{10}!!v}$! yL\u{a}# @1~(Cb3! x/\u{16}; R\"K!R!O!D!G\
        !E!=!I\"B!K!E\"H\"I\"D!y!O!O!J!V#K!P!N!C!H#@$AcK!4rE\u{13}! wUo! M(\u{f}#5F'v+HcZ!Ctm%!*ur\u{12}! xBe! x\u{1e}>\
        !6uU\u{5}\"2u'D\u{17}*\"'J*IZv1#H!J!N\"L\"H!H#J\"D\"H!K!K!L$C\"M\"E%I&Dw(!&y\u{8})! xid\"4s3=Rr\"$C-DD\u{1f}#!~\
        9A-=r\u{b}!;vs.!9u\"?!Gy4\u{1b}!GA\u{16}t! yQ0!=t\u{18}!!1{XH!:Lh\u{1a}\"\"C8HU_!=vnf!5u\"5!Bv9\u{d}% L-?(w!6#I\
        $b!CsRU!=t3T!5u%M\" L*t-M!$|+}!5t\u{a}^\"1@(Di\\(!;+:\"=&>!6&>!;+x\u{12}P\":E-?jx)%z!C!D!C&B#B'F!D.<\u{12}\u{14}\
        2!4\"B!?#F\"v!G!A\"A!A!A&8#K!F\"@!N&;!<$FA+4 y!9!H#6!u!t!6!8\"G!L!7!6!:\"D%8#;!L!9'A%9gh)%z!C!D!C&B#B'F!D.<\u{10}\
        -? R\"R!<!A!F!C!D!F\"M!K!H!G!G!O!I!N!C\"O!v!K!K!J!L!S!C\"O!B#B!J\"u#rz\u{7f}% K'v*|'A\"F/W!9H\u{d}O!Bvk_\")D>uf\
        y!#{#:!/v\u{10}a6 G!}!v\"t!<!=!?!:\"B!=!:!@!>#H#<!M#@!8!F!;!6%5\u{1a}\u{17}* H!=&D%?#v\"D(E!D'B&sA\u{3}\" J:v,Z\
        !$x\u{9}H!\"Itx! xQA!1v\u{13}}!G{[\u{1b}!1u\u{6}!\"9u!A\u{13}#\"'D*t]\"+ L$C!F\"G!>\"F#F\"B)v\"D!FJ+\":H!GvO!$u\
        \u{1a}:! u\u{1b}\u{11}!;u`\u{1d}!9t\u{12}m%\"F#B%F0v!F\u{1d}\u{19}#*t0A-D3&!:ux3!6t -\"\"I!w^<!*}}+\" y%G\u{11}\
        d!3s5e2 L!:!=\"B!D!E!G%<!:\">\"N#:$F#:!s#G$9$F6\u{13}\"1u1KA\u{2}( K%B!D+>!u$>#@%zqA\" CG?10! Efi!)yYS%+6!r,@\"\
        ;-;\u{d}O!=sg\u{16}!.tv\u{c}3 q\"P!E!M!C\"E\"C\"I$K!>!G!;\"<!I!9\"L#D!N+Eik#2z/x&?Zf!$w.q!9xPz!:>\u{1e}&!*v_,!G\
        {\u{5}@\",|%Ez\u{6}!5wc\u{5}5 H\"J!>\"E!F!J!D#K!w!;\"@\"u\"M!6!L#M!I\";&u!H%N\u{15}X#&|!B1F\u{1c}V\"&{A?\u{2}D\"\
         J:x?\u{2}!-vS\u{17}! yx(! w+\u{1}!Gy=u! AoF\"1{6D+b= M!t!H!s!R!L\"S!P!L!T!R\"J!P!M#<!M!D!O!H!0\"P!I!L!K!O\"J\"\
        G!L#=K~!3t3e!'Gm*!:tKF!GuPp* D#=!8!>%H$9!B%t\"5$FlS$'@#=.@\"Ic]8 F!P!C!B\"G\"M!H\"Q!=!M!A!E!7\"I!@!C&u!Q!H\"3!G\
        #N!J#>UV!&uCh\"6t1A`S!5w\u{1d}\u{1b}\" x:EH\u{10}! vw\u{19}!,wIR!6u\u{d}I$%>\"C#L0uZ\u{1b}!4uf{$$\u{0}*D*G/=*Q\"\
         w*C\u{7}N\" x%H9W#1{-{)@Nz\"&vACe\u{1a}!9u\u{12}\u{1f}!<u@\u{15}& @*D$v*>!@!9I?!Gw5o!9E$v& D38!u!s%C-L\u{5}\u{10}\
        \"(v2BB\u{15}$,E\"F,K-<s+! H\u{19} !;u_(#'E#C0M\u{14}*!:u69! v('!;vx\"!'uxs$.F&t&G-B\u{b}u.#G!I\"H#F!D#D!F!G%3!\
        H!0#I!D!Goe$,I,B#v!C\u{d}\u{e}2\"A\"<!B!?!F!>!4!H!=!4\"@#D\":%E!P!F!A'H-r! zFG!'x N! u~L!$xRl$ E1G%C,s*\u{4}'$9\
        *;(y#>#9#w(6{/!Gv's!Bw4t! vz\u{1d}#'E#B9w\u{e}J$ K,>\"B9{[;!*v\u{9}q!$w&L##E6G.=Q]!BwT\u{7f}!:vB\u{16}\" K:v?\u{1a}\
        !7x84!;H}w$ N+}#L,DR8!1x&|4!J!I!K!?\"C!C!C\"K)E#D!0!K!M!F\"E\"1!J!F!N\"F;l!GuE\u{5}!'v\u{6}\u{1d}$ J&z+>6@#t& A\
        (=%A!u#A1A|$!6r\u{18}S!2u&*!5u!t!Bws6\":u-<E8!:y\u{19}\u{1d}\"*F/>:/!!vK{#1v%E1u\u{1a}s=\"M!?!L!L!=!K!F!O\"G!P!\
        6\"H!;!W\"G!K!K\"1!{!D!Q!J\"2!1#N!:!B!z#pN#!.sW>\".v#v0\u{1f}!1w\u{0}J!9v\u{1c}\u{e}!<xrb!GyVj\":z-A\u{17}\u{16}\
        4\"I\"@\"@!I\"9!I!F!<!8!<!C!7!v#<!4!5#K#8\"L#8A\u{5}\"9t!Ae%\" F8wTI!:zx6!9v\u{12}05 O\"Q!t!M!M\"H!H!N\"G\"J#C!\
        K!L#G!M$K$t#D!O!E$L`M!Au\u{14}.\"!~9BPU\"9G\"A\u{10}x\"9=!@V7!4v\u{d}\u{1c}!6uC_* v%;\"P\"A\"5!r'7%@\":-:7a% H-\
        \u{5}$C(B.@4N!9vB3( w$:\"I$u!:!=%D*G\u{3}2!6us\u{1d}- M!5!H!C\"F$7%<!F%6\"D#9(8!H'2\" G:u\u{7f}\u{0}!.x\u{7}H\"\
         I1x\u{1f}P!Cs2N!5ud\u{2}#1u(G!ulC6\"@#@!@!F!=!<!I$E!D\"K!F!5%I!L\"K\"7\"v\";!0!1!E#<WH!;{kM$ O(K\"I!Ga9!9tI5#$\
        E)y'CW=2 t!;!<\"<!=!A!<!<!;!>!\u{3}!;\"<#9$=#E!?#>z&% \u{2}\"H%D%C,GHM!>|\u{7}Z!6y4Q% C1x'A\"C-CW]#)w0?!BDJ0\"t\
        #B\"M\"<\">#?!B\"t#:\">\"J!C!J!A!v+F=\u{f}!:FO\u{1d}!:G#\u{11}!Gu5n!#v\u{5}h!!u\u{0}o!6w?\\\"*B2A<.9!>\"J!@!J!=\
        !M!3!M#u!4!D\"4!u!L!.!M!(!,!<\"=#E!6!4#-!F=/!Gt9{\"5K2u}~!Gw~\u{f}-\"H!A!8$=$8#@!:$G%H!C!I!G+O(q!1x\u{7f}#\"-{-\
        Lj\u{c}4 ?!J!I#7!K!:#H!9!C!w!H#u$9#A!H!H!7!<&;!8~&!$vua# H,y;=}\u{b}\" t*FXZ!:v3\u{c}5#>!F!L!D!L\";!L!K!I!v\"P!\
        L#I\"I\"2#F!?!N!3!2#EA=\" H*{W-' s$A)@$D'C\"B-B\u{6}-!:t\u{10}T& L'D'D*B\"8!\u{3}C\u{9}!${x;\"5F'v\u{18}\u{3}! \
        vSV!-s\u{17} !<u\u{e}\u{13}!:v\u{7}:\"*B=@\u{16}U!,v\u{3}\u{1c}!6u4l!9tc\u{1a}\"4x%HCy&3?%<!@!G\":%xi\u{14}\" }\
        :C8`!(vu*5!N!=!9\"B&H!8!N!>!D!K#9#t!C!@\"@!A!<#H#y!9$L>2$\"@*B.G'y]A!GtI\u{f}!9u)^!'ulb!Gt\"+!1teP!%zez!6xe\u{4}\
        !9sN+!.u:b!:t\u{18}}!:v\u{b}\u{17}!!x9\u{0}! vi[!CsLc!1E\u{1c} ! uZ=\":G-uX\u{0}!2ygj#6?$E-?\u{0}*!6up>!=sF?#\"\
        C6E/:~q!<vkj=!K\"?\"D!>!N!>!5!O\"L!O!G!O!J!u!D!2!O#B!P\"S!y!N\"A!L!>!I$E!H!{[H!9u(\u{f}!1u\u{5}U#4x%H.EE-! xIy#\
        !D2~\"F`4!,v\u{14}z!+yw$!6s\u{8}x!,vBV!9z6Q\"@J$rqt4%B!C\"=!:\"@!L!:!H!9!5#2\"H!G#F!I!A\"6\"D#F%w\u{11}|- D!K!<\
        (A\"D#B&K#G!9!F!A!>+HTy\"9u.H|e\" {:Dv'!Gw1\u{1c}'+F!F\"H#I$8%K\"<kN$ G\"{*@.LK\u{10}!CvR;*\"E#D\"D!D\"M$G!C\"H\
        (D)@X\u{9}!%v(\u{8}!0yoZ!9uL !4u\u{17}x!&xz\u{9}(!>-=(y#=!L\"<#w(:(C!.u\u{3}\u{11}!Cs((!GyU\u{8})!;!H%I'H!G';\"\
        G\"s-;\u{7}%!9uv\u{11}+!w#F#B#D$D!=&=%>\"?%C&=6+!BGg\u{7f}%%E\"F#t/C.BVg!Cx\u{3}B! sRW$*@'E(>*yFV!4uM2/!K\"H#;!\
        B!=%9\"<&.%J!I\"2!4#H!2!G\u{9}\u{1f}!4u\u{1c}'!1wYZ(%E!C!I$H!@!>\"F88v,(!=#A$?%w(8!:%>!:tK!9u}\u{2}! \u{0}\u{b}\
        6\" @\"\u{0}|Z) H!@#G*>#?$w#C\"y\"DY5> D!6!9!8!K!|!\u{1}!I!?!6!<!4!G!C!7!>!7!s\"8!5!4!7#;!>!=!8%F!8!/$OgV!:v\u{c}\
        /!4w6p' s+u+D#F!L\"B+Bx//%H\"J!E#?\"=!A!B\"H\"5!3\"I\"M!C#4%5QX%!~\"D.?)C#x!u!=u<a!1wq<!!u1~!GzW3!1B=X/#H!4!D!?\
        !C\"H#v!2\"F\"A!2\"3(G%/&P\u{7}u!$v.s!\"KM\u{c}!:vv<#6?$E->6S\" LG>hh# D%w,@\u{1a}0!$uB!!%y$F! I7<!&|M\u{1b}# E\
        '{*C\u{c}?# F*s\"w\u{d}h! F|1# C)w(wk.! x\u{1f}i!1z]k\" w:H\u{16};\" x:G\u{1f}\\/%G!@\"F!I\"?\"E!J!F\"K%F\"O\"s\
        !I!I%@j\u{11}$-=%v&E!<Y2!Gt8 \":{-?\u{7}p!-vum!9uW\u{8}& L'D'D*B\"8!\u{3}\u{d}*!3y\u{2}P!.u\u{9}x@ :!9!\u{1a}!J\
        !/!A\"J#M!B!F!3!L!7!.!E!,!G!R!M!(!8!?!<!A!?!<!2!5#,!I!M$68!1 L!7\"E!8!I!<!E$B\"6!>%9!8!K$=!s\"4%81J!Gw\u{c}x! N\
        \u{11}\u{7f}#!t8H\"L@(!9BF\u{1e},!9#E!A!D!G'F!G\"@%9#C#8+u+z!+uL#!!tJ^!5vr$3#J!J\"C#@!L\"F#D!.#0\"@$B!J!B#7!B\"\
        F!A!J#w\u{1d}\u{8}!&ux\u{7}! Gf?% K6>$|!=,A\u{1b}\u{0}0 w#:!=!9\"t#@!>\"@!8!I\"=$5!8&>&9%OO0> I\"R!n!S!I\"T\"I#\
        O!F!M!H!N!T#=!Q!I!,!t!I!F\"D!M!O!L!K!K!H!N\"8\"q\u{3}\u{1e}$ R'E#s=:\u{7f}y\"<?+Ba\u{16}!1uTD!:v\u{3}\u{1e}!1uL\
        e!1yj$\"\"G!|,]!,tO$\"$s)w\u{4}X!GumC# C!w!H\u{1b}\u{12}7 R!B!T!K!@\"E!K\"F!D#?!H!A\"L!G$w%=\"1!/#G!>\"I!>!AN^!\
        Gvhy\")D>u\u{2}T!.u\u{6}\u{19})$D!z!B&@%H$;$E#A+9P@&\"|,F&A%@!I-<Y\u{3}: L\"I!M\"@!|!}!I!C!K\">\"K#F!+!G!*\"B!2\
        \"<!P!I!8\"H!I\"O#H!C`p!#vU\u{1f}! v\u{6}\u{1c}!Ayg\u{12}! wrV! z7]. r\"N\"K%C\"G$K\"E#:!G!7\"I#D!L+G\u{12},. Q\
        &<!5!:\"I$9!I\"<%o$O!G$I#1%Nqh!6t\u{19}=& M$A)=-D!C,9\u{c}\u{0}!(G0\u{2}! w\u{3}.\" z:ETS7\"I!8\"B!C!@\"v\"A!A!\
        6\"I!.!O%%!6\"G\"J!A\"4\"E!C!w!M$I2\"!%z\u{b}m\" I'vL;&&B+;#;!8#H$<p\u{10}!-xPQ! yp\u{a}- r#E!>#F!B\"F!?#A#M$E%\
        H!F,C}#!-x2R$'E#C,w-v}=!BtR9!>|ab!%u[@! v@X! Gs\u{5}!:v$\u{6}.!9!K!<!=!A\"@!~\"@$:#<#>\":&9+=-;% {%C%@$?,7:\u{1b}\
        !Csz'!#wT\u{14}8 N!{!O!F\"A!M\"A!A!P$J!C!+!N!0\"F$r!@!H!H!I\"/#4!>!*\u{1}s!1|x_C U!J!r!A!D!B!<!O!D!A!=!K!@!<!L!\
        R!.!>!@!H!B#3!C!D!\u{2}!J!K!5!4!8!|!O#F\"@!N0\u{14}* 9\"A\"8!9!?!v't*A\"A->e\u{a}! s58!:v\u{10}w!-u$\u{1a}!6uS|\
        !\"I\u{2}d!Gt7\u{5}! w\u{10}\u{19}!1v]\u{7f}!=s6\u{1a}!Gvbr!-uxr2 s!?!N!J!G!I!B\"L'F!5!K\"4\"?&F!>#u$2$I\u{1a}\u{7}\
        !9w\u{13}\u{8}!GumH\"\"CEsMz!#u\u{11}\u{16}!;u1I\" C!y\u{4}i!:J{_!6u\u{1a}@2 y!?!C!B\"I$B!A$H!I!v!F%;\"A!C#?\"F\
        $D%@\u{7f}%\"9E!vm4! s\u{3}w$ D!D8E\"\u{1}}.#$D\"xAB\u{7}V0 ;!9!9!D!2#G#t#M$s$7#7!9!7!;!?+64^!6wIA.!5!D\"B!>!F#\
        =!B!<$D\"J#E(D%6!9OT!<u$E!:v\u{1c}\u{6}!1x{## u8C/>\u{0}\u{9}%!~\"D.?)C#x\u{1a};! F_X!Gy_^!-{X7!*vMJ!Guw\u{f},!\
        <#B!A\"E!A!=!E\"=(9!v%E!=\u{13}(!+Kb6!!t<\u{2}!3u{k\"%>,?\u{e}\u{1c}!,CDb? I\"S!B!M!r!B!>!I!D!J\"P!E!G!>!O!S!I\"\
        S\"O!>!N!E!R\"L!#!r#K\"u!I!G\"Pv_\"%u,D]I!:>V.\"6G1ygR!3ub\u{14}!*ux\u{a}\" G(v&E!,vx?!%y\u{1d}\u{14}!?s\u{a}=!\
        $vF'!8v\u{16}\u{13}!6u!\u{1e}!!w$2! x%\u{12}!5uc\u{e}% H&z$C'>6@\u{6}=(\"?\"<#B(D\"z)H*v#:e\u{17},%D!I!A!{\"C!>\
        !H!C!G'=!;#F=7\"9=.<,@!Gx\u{9}## v.w#J|c!!t@j!1y,a! w\u{2}R!<t/o! y\u{8}'!2vD;!/GG\u{1c}#)v0u.@B($3t#x#H.EyB!G{\
        9GA O!C!F!G!I!z!}!C!L!y!H!H!F\"A!F!=!s!K\"M!C!Q!1!P!8!P!E\".!+!?!G\"@!D!K\u{15}>!\"vTtA\"K!>!?!>!H!F!?!:!F!7\"Q\
        !D!M!J!B!O\"\u{7f}!w!L!B!@#r!P!/!.!z\"9!(!)!G!?!B!BpK!-zx\u{2}!5xok! J/3!+w\u{1d}8! xp,!,u+\u{7}!9x{\u{1e}\"0t*\
        B\u{1b}\u{16}!1|e\u{1b}!:up\u{13}!4wtn! Dj<!>x\u{d}\u{18}) u$A!5\"6#9$;*:#u,C1s\"Dx#xx\u{1e}!9v\u{1d}H!:x\u{5}\u{13}\
        !,w\u{12}:!<ztz!.v\u{9}%!-tej\" D8y)]. J!F#7%8!7\"7!9'3!y#J\"A'2\"1$>Z\u{3}\"'G<w#8&$A(F-?#=&x%>?\u{1f}+ P!<!w#\
        B(>!B!@\"A$9%J(?S\u{6}%*E\"B%C(K\"z{0\"9w.C\u{1}\u{9}/!O!N\"K\"I\"N!H#O!L$I$L&M\"H$N!O%,9c!5vy\u{1b}!:vF\u{17}!\
        1u5\u{e}!:x\u{a}8!GvnY( v$G!I\"I'G#G(E.< 0$%H,E*{,@U|+ ?#<%y!I%u#?#:&A!B#9$qoN\" D#yFg! v%`!$sa{! ?wN5 K!N\"N!N\
        %K#Q#Q!@!K!M!3#B#r!P!u!7\"L#A\"I!M#Fh4!-waK!Gthd!$vHo$ N*y.s/?w8'$E$;'}+E!>!=&Am@!:y\u{9}S0 L#A!F!B!H#7$7!H\"3!\
        M$M&C!>!z&2$G\u{16}r!4v\u{2}v+!r#L#C&>#?$r!>!=$H!A!@!E!GvS9\" C#E0}!1wk?\" u)B\u{17}X!,w\\]$$v&A'<'C5\u{e}%\"I\"\
        \u{7f}*D*I/Hb\u{7}\"4s&F5@!5uEb' H*C$D#B\":#<+8.\u{5}!Gz4,$ I,u-u!N$\u{13}!1w\u{1a}G!%H%r7 I!s\"E\"N\"N\"E!J\"B\
        !K\">!E!O#w!J!J%C!A!6!,\"I\"H!B!Gf $ H1w'v\"J4]\" u,?r\u{7f}!9y\u{9}W!<xkW!9z <!1x@\u{17}!Bu\u{12}\u{16}\" B2w2\
        t!)z\u{3}\u{15}!9vH)!4uq.!:v\u{10};!:EE}# F:<!y@<\" HGEJ+$\"F6F\"G-=Rs!-xEA!9u6U!4vrL!9t\u{4}\u{f}!3w\u{17}\u{4}\
        !(w\u{8}\u{0}!'Frv! u/\u{1b}!.u\\W\" H:vg|!6tZJ$ F(@\"@/@\u{14}\u{e}!3s\"'#!@!w8CKw7!J!E!C\"9!F!;!B!1!C!B\"2\"=\
        !{!{\"4%t!6!J!w&0!:!/$Cj#\" F\"wb|!:p8\u{3}!3tF8!8yV\u{13}!;v\u{1a}L!1u>]!9u\u{10}X\" s,?\u{13}\u{b}\".v4J5Y!Gu\
        ./. M!2#I$u!;#=!4$L$F#J!A!B!N!2$r!1DN>\"&{&Cmr2!5\"J!7\";!<!6!H!5!9\"6%\u{7f}#I!5\"B#F!7&4%A\u{13}m!Gx\"_!Guvm\"\
        &x+I\u{2}G&,F\"H#I$8%K\"<?\u{1f}!.v2G\"'C*wx8''A#A$>#C(A!=-uA\u{1a}# w-t$FAU!G{&C$ x#C'A=@,\u{7}&%G%D\"B)@$C!zs\
        6! vy\u{18}$ u9D#G+E@a@!S!A!C!x!<!R!C!E!D!O!6!8!U!J!8#I!H!;!E\"8!:!R\"Q\"5!N!P\"u!N!B!M!C\"LV~!:C\u{14}n!1uM\u{a}\
        ! w\u{3}\u{d}\" E%C]B!,u\u{1f}-*$D!z!A&A%H'B!G!F\"A+;\u{8}Y!1Ej\u{17}! Ca\u{1c}! {l[!9ydi!2u)\u{1c}!$v=O7 S!:!M\
        !>!?\"B!P!;!>!I!:$<\"A!>!>!>$?!L!\u{7f}\":\"F%<$@Y\u{d}!1uE<!4vnS!$u\u{7f}\u{7f}-#F\"I\"H!H!6'7%L!4\"M$F&;!4$td\
        \u{5}!-v\u{e}x$1@\"F\">$Bi+\" E8yJ'!3u\u{1f}j!)x\u{13}J!6ug\u{d}!Gx\u{12}u! CLb!1y(T\"Bx%A2Q**8\"9!8$:'=!u!H!=%\
        C'K'p!$v\u{1}I!Gt_P!.t\u{18}P\" y#H\u{a}D!9xg\u{0}! y\u{13}A!9u$N!1zD\u{1d}!&w\u{5}\u{6}!,v\u{1}r! w\u{7f}C!&uh\
        \u{19}!Gu\u{6}l!,{\u{2}x!6s\u{6}b/ M!:!=\">!D#C$:\"E!A\">!|\"5%w\"=!I\u{a}\u{c}' B%r%@$u*<!?.@p{!By\u{e}\u{10}!\
        3wO\u{16}!<s?\u{1e}#$}*E9>%$!6wBN#!v)F=B\u{7f}\u{b}!1y\u{6}>! tU\u{19}!1|*g!G{#1'%F(A#s!t$>-u%K?3!(x\u{13}\u{6}\
        ! v\u{1f}\u{1e}\":H-vFn\" x*H8D( G$:!v\"B':#:$8'vF\u{9}!\"v>\u{12}!&w0\u{2}\"Ax&E&W\" y8FrM!GuuO!GzCz!CymG!B|\u{13}\
        h%$?\"A!E(C-=\\\u{5}!$v$)*!7!>!<\"B#>%=!?!C*;)7{r! {P\u{f}!<v4u\"#K-uh9'!@&I#@#E$C(J\"B:\u{19}!6u*\u{12}!0x<F!G\
        ?$N% D$D\"~+D6ES4!B|+w! vz(\" |:Cd/!*x<w!/uRk!Gs\u{6}L\"\"F8J7\u{1d}!GD\u{13}11 P!G!H\"@!>\"L$A#?!H\"E$J!/#K\"F\
        !4\"x$Ldp!GC\u{7f}7!5G?L4 \u{4}!L\"=!=!D!A!B!>!B!=\"A#=\"=#@\"q\"<!>!<!@!>A'\" L$vY5!*u9\u{9}!)u\u{15}\u{4}!7{E\
        r!(w5T!1y4\u{1c}!2t#{!Gu\u{12}B!5v\u{7}T'\"I\"G#I#K!H.K!Ko\u{0}!6u\u{e}\u{2}#1E*{,?w.\" FGx]S!1t4m!1uN]!<v?%! u\
        4\u{18}!6s'\u{e}!0us~!Gu:4!Gtdq!2v&t\"#J;vb8#6?$E-?!\u{1f}**=$<#9'A!s!9!=!:'t$OLf!9v|\u{0}!:ubJ&!H#L\"L(L!?'E\"\
        \u{3}& O#E+B!B';1;\u{10}]!:t\u{1e}P!1x\u{14}K$ ~9D!?!E\u{13}|!:F\u{d}!!:y\u{14}\u{12}!4s?K/ s\"v!F!B!I\"M!E\"N!\
        G&K%;#K!I\":+Ht+!<s\u{17}\u{7}8 O!J\"M!K\"L#I!P\"O#L!>!L!|!-#?\"N!s!Q!t!2!I!H#=\"F$B#p!(w7\u{1e}!$v8 !GxLa\"1B*\
        B8k& x,E!E$A\"?)t~k! w(t!5unZ!;v\u{1d}v+!<#G'?!B\"B!G'=%E!=\"y)8Yj! w#t# I+|/C/0*!D(:!9$6&<!9#A!9!H(;\u{12};.\"\
        I\"9$>$9#B!:$G\"L\"K!J!C!J!H+M\u{12}c!G@W:!1u\u{1}E!:w\u{12}d!-u0\u{15}\" H:x\u{11}w, D\"C\"8!9!|!y!>%=$y'L!>!H\
        2f!5wZv$ {$D,@7tzR!:v\u{4}{+!=#C#D\"@\"A!>\"H#>)B\"u+>M|$ r*H\"H.s-\u{1d}7!K!J!:!:!J!H!K!L\"9!9!E!F!@!D\"B$N!I\"\
        E!O!G!z&2!F?X!5v\u{9}\"!/u\u{18}~\" y:@\u{15}~!Cu7W!:z:\u{13}\" J8@\u{4}Z!)uBw!:Hj}!Bxk\u{1c}!8v\u{6}x! L\u{11}\
        v#,I!s$vje!Bw=\u{f}\":x-?o\u{7}%%I!I(C!D\"J0\"!:zK-\"1y6FQ\u{1e}! y\u{1}\u{5}!1v _! s38!5z\u{d}d!Gx\u{b}b!)v\u{14}\
        \u{1c}!6tW\u{2}!.xga!1v\u{19}Y!:tj\u{4}! JS9# M1z(B/h!<u^#!9xj\u{1c}\"$v8B@5\".v#vQ\u{11}'(;!>!I'B#>$=\"~\u{e}L\
        !$uiv! H=0!6s82& I'A1B!C!w!G_:!6sg\u{6}!.vb\u{7}! y\u{a}L+#J!A%w!D\";#F$<&@!C!F(8t\u{a}!.v\u{0}u2 A!C!:!:!7!?\"\
        @!M!?&C!4#t#:\"H!F\">#;$2E>!1Fn$!<t\u{c}\u{5}/ Q!3\"G!7#A!?#5!:!4!D#C#:\"7%u!5+~#6>#x#Bv\u{3}\"#I:tA\u{f}!-{\u{a}\
        '1 F$<!K!A!G':#K#L\"G!8!M!w!O!9$F!v!9\u{1c}\u{d}\" I={\u{f}(\"9K.F_Z!:v\u{6}\u{11}#4D+G\"ym-)!I!H!F\"C#G&I#A(E.\
        D/\u{19}'!9!A!D%C!C%>9Ha\u{1c}!GwvE!Gz\u{e}\u{16}\" D#x7,!%x.4! x+\u{c}!:x`\u{11}!<u[#!<t2v!<v\u{7f}Q\"(v?=RZ)\"\
        D!I!J!I\"H$D)8!7'5\u{9}D#$D-})DM\u{b}!3u1x'%?&y#C#M(C!H-IG\u{1}!\"w\u{10}#!6sY\u{1c}! tn}!9ypz!9xX)!=u{\u{1f}! \
        z+6!:Cp-!&v(\"0!4#<!D!D#>!J!;\"=!A!G\"O#9!8!9+;!777!1u:T!%u\u{5}+!$}2W!3y\u{3}`!.zr\u{1c}!Gu\u{1d}=#!D5w$F(i\".\
        A*t)\u{3}) B%:!|!{'<#F'C\"I-C<\u{7}\" A8wZ,! B\u{8}\u{9}\" z*Ge\u{18}&!7!F46\"D!:#<\u{8}\u{2}* x!;!s!<\"?\"B#:\"\
        :-9.;s\u{2}!Gz<\u{7f}!:vcD!:C\u{1e}\u{4}%!F$K#J#I1JW\u{3}!-uCr\" z:@\u{1a}z%&w\"?\"B0A!xg:!,v]V!:v1\u{d}!4ui`& \
        >\"\u{9}3;#?\"9\"9(^!'yR\u{11}!Gv5I!'v\u{4}`!(v\u{9}I- t!L\"G$K!G\"G#H!J!A'F$H!I,FWO($=\"@!C\"9&A,A!<+L(\u{14}!\
        'vl60 R\"I#L%P!J!H!J(J!K\"r!G!I\"H%F!I%I'\u{19}$1@(<)A!{\u{6}=\"*\u{7f}$@G*!Gv\\\u{17}!:xMK!<s[\u{12}!:r4`!GAS\u{13}\
        \" z:F!&! wxw!.u(s!&x[I3&G!M!M\"B!@!I!@!J!@$6!8!:!N\"B#D\"=$H\"M$N`w& s/;\"A'F#@,H8v$$|*H#C6C\u{19}X3 I!G!<!:!<\
        !B\"D'K!F!6#u#3\"G!K!K!<!I%t!6f\u{b}!@vg:( K!I!D(E0H!?!9+P]\u{13}! {'\u{17}!8G)f!1vE,!&|\u{11}\"! z\u{1f}<!1u\u{17}\
        \u{12}+!}\"D!@-?#>%>!C\"@!x!9%<GC) P$F#E#B!A!C,D!v!C |!:v/J0 M!7#9!G!:!H$B\"5!<%9!7!I$<!v\"4%7[\u{12}!GA\u{11}*\
        !6u)\u{3}\" F8EUs!Gt\u{17}Q& M$D#F(A)v\"FZ6\" I:wz/&%G\"E*B'x\"v-@&\u{3}!8xS\u{4}%-v$@(E!x-?z}& J!A%D$v't)COE!:\
        y\u{7f}\u{7}!<wv[!Gtf\u{19}!:I\u{16}h!:uZ\u{b}!1C8u? U!o!v!S!E!B!?!I!:!?!M!S!M!D!K!=!S\"H#N\"'\"K!Q!J!I!E!:!B\"\
        H!M$=!Nf\u{1f}!:v_|!9tY\u{1c}!Bvm#!Gv\u{b}\"# F:<!y\u{6}:\".G.@)\u{5}!Bvt+!#|rC! F\u{16}k$6>$I\"B+><N% \u{0}+>&\
        C'K\";\u{18}\u{1e}/!5!B!H!=$F!=\":\"?$z#6!5$G#4&8!7f\u{1d}\"!A;v\u{11}\u{13})\"q(K$H!I\"D'K!@!H-BtC!<x`m\" |:D\u{18}\
        H#9y!I\"C\u{17}>!8w1r!4up+!GyHX!6u1i!1{U\u{3}!Au\u{1e}\u{17}\" H:yx\u{8}!GwfM\"$xC>t1\"<x+@\u{1e}\u{17}!$z\u{a}\
        4!9uIM: K!N!F!6\"E!A\"A$I!I\"B!J\"+!N!I!G!K!5!F\"N!B\"3!-\"G!q$K\"r'!!9ulG\"Bw%@\u{e}0\" z:CKH8 B\"D!8!G$P!C!J!\
        .!>!p\"=!5\":\"B!K!Q\"G#N!6!H#J!/#H!w\u{7f}u!%u\u{11}\u{12}! zf\u{d}!)x?p!:@ca!,x\u{0}Q\"5x2@%v! v\u{1f}E$\"B(F\
        'F6<h !1t5o! vi\u{1c}!1uX|!:v\u{c}`\" |:GTY, O!7!I\"E$I$D#K\"C#t%F#<+|\u{14}>1*I!C\";!E!F\"K!6#4!J\"B!K!M!>\"7$\
        D\"u$B\u{1c}0\"8x\"Bt\u{1c}\" C'{8\u{14}'%?&y#B#M(B!G-I\u{15}z!;wD02\"I!D!P!7!R!J!F\"=!/\"r!O\"9#t!7!1!5#<!6S\u{7f}\
        : T!v&A\"M!>!K!6!Q!<!E!F!E!A!)!.\"I!8\"D!P!G!t!5!K$R!L$OyG!)x#?! v\u{13}}!Ct+\u{9}!:E/4\"0G!v)>!GuI\u{1d}!:yM\u{e}\
        !GzaQ! vb|!GzB,!Gv\u{e}=!:vIC\" B:}em\" {:A't\"6G#{=>#9?\"},>$$!:w\u{18}?!$r[-5 L\"I!A\"D!F!H!C\"K\"v!:\"@\"t\"\
        M!5!L#M!I\";&u!H%M\u{2}.! v6\u{6}!$v\"\u{7f}# w,F0v\u{b}\u{13}! w\\c!Bw~?\"'C1w1\u{1b}!Ct\u{f}I!$xlE,!9!J!G!>!E\
        (=!B&9\"<\"F!>)9&E\"\"N(s6E! J]R!'v_:!1vD\u{1e}! K-,!+wbV!Bul-!:tvV!9u9?\"<u+<\\1!!D:{!9tGx' B\";(@0J!A!;+M\u{1b}\
        :< S!E!R!?!B\"<\"N!G!L\"G!>!P!O\"7!G!1!?\"r\"F!K!n!F$I!q#/!J!L\"NSS#$C!C!z.\u{f}!:v<\u{16}!2w\u{1d}H!.uj(# @9x.\
        =vu!Gy l!:v\u{14}Y%\"K8G$z$B%HCL!Gz$+!:K]+!.v1\u{1c}!)u8%!!v\u{0}\u{d}! zib% C%w\"@*?'B\u{4}d!)wyh$$C*z\"v!C#P%\
        %C#;)?(y\";\"%!2t,w!-s>\u{10}!-v\u{0}N\"9t!A\u{13}F!)u>e\" D*wW\u{0}$!C-D\"v,s'^!$uBh\" I!v\u{6}P\"3H4v\u{9};!9\
        vaH! |\u{19}k*%E\"L!E!@\"=!@!B(8'>+=\u{3}9!:vh\\!#{'2!AwnT!)ytl% G1D+G%v&u^l%\"I!F\"G\"J$IwP$ E's1v\"B6f\" LG>u\
        &&$A\"D!A%C#F&7<.# |\"D8< L\"4D-wp\u{7}! xm\u{12}3!6\"C!<\"B\";!?\";!8\"E!J%s!8%H!A#B\"F\"z!8$s=## s/s*K\u{f}`<\
         C!I!C!=#P$s!p\"R!o!K!G!Q!7\"H\"D!E!O!P!L!B!C\"<!E\"Q!H!H!t!N\u{c}#!8wbm!3sb<!/u#\u{11}!1yf\u{16}!G=(\u{9}!)uV@\
        !Gt\u{1e}z#$u0B&?\u{16}N\" K;w>*2 M\"L\"?!>\";#9$;!>\"@$>!@$\u{0}!?!=#H!r\"@%NA4!%xk7#!<5<#{\u{19}F!<D\u{8}4!:v\
        .,\".>+v^\u{b}*\"C#E!u$G!@\";\"B\"G+=+vo#)%z!C!D!C&B#B'F!D.<\u{8}T\" K8|oJ!!u@O\" J#z+\u{9}!1ta&-!J!s#E\"r!B!<!\
        F$L!K\"D%L&H+G\u{b}\u{1f}'!?+G*9#t!p'A&;#p!&u\u{10}\u{c}!:uOt!-uc\u{2}!:v|=\"9t!A}:!Gy#\u{13}!6yv&, E$=!x!E\"<\"\
        y!9!<#B\"?(@!G^O!8vN~#&F!y*F\u{16}g!!w+\u{2}!6uU\u{1d}\".B.CU3!8G8M!;vI\u{1d}\" L:z\u{8}\u{15}'#E!J!H\"D'H,K-G\u{1c}\
        \u{3}8 S!B\"Q!K!:!G\"D\"J$K!B\"L\"&!C\"r!H%N!+!?#@!K!J!I\"@!M\u{c}l\"6w&D\u{8}:$ v\"O3=-Ch\u{16}.\"F!|!H&E#F!G\"\
        @!H\"J!H!D$H#I+JFA* G#C!@*>%v#s$A\"B&v%>\u{0}\u{10}!9voS$1s)@\"x+AUY\" v:=\u{c}g!Gt_\u{c}!9uT6!$uv%!9u/B!6t1\u{7f}\
        ! xF\u{1}\")E>w\u{1d}h!6xPj!:v\"\u{d}!*vHM!5vwt\"6s$C8\"#6t#@.>\u{13}\u{3}!&ypV\"-y7v*\u{9}! x:,!9u1!&(D&@#A!G$\
        <%|qk%'I!E)>(:#=OK!9umO#1E*{,?\"l!6u]O!Gv\u{a}j\" G#s M\"!?\"w`F!\"vH\u{4}!-u\u{4}1!$v\u{1d}'!&w<J!5u\u{0}o. Q!\
        D!H\"L!9#:!?%A!K'D#5#B%5\"3\u{2}@!:BIl!3u2|!/uB\u{2}\" {:CR\u{2}!1x\\\u{c}!1y\u{16}T'\"<&;\"B'C)s\"J+CuB\" u9CZ\
        z!Gw_\u{7f}!,z\u{1c}u\" F:z\u{1a}w! |0_5 q!B!<!A!<!=!:!F!>\"7!6!r!>!?#H!B!I%A\"p\"D&HJ6'$D)\u{5}$D$=$A!G-=_z0!H\
        \"L!L\"K\"G\"K!H#O!E&C!K\"L!H!Q!P!LYz!9u#:!,uqi!(>\u{16}{!9tRB! u\u{12}\u{c}# H,y;=P[!3w6*\" v:BeU!:v\u{1e}q% E\
        /s'v#@!Gr\u{15}\" C0?;+!Gu/$!*v\u{9}]$*C's'F/@]\u{4}!)z/f!:uC\u{5}!6x! / r!J$F\"r!C!<!F!@#L!K\"E'r\"J\"I+Ia\u{1d}\
        !<s4f!-tZ5!,v\u{1f}F!G=V.!Bv=<!,tl#! zO\u{e}!-{@h!Gtqq$1w%?#t\"AX2!Gu\u{16}e!Bw?t\"3D)t]>6 q#B!L!J!?!H!J!D!C!D!\
        K!D\"L\"C\"3!4\"M\"L!H\"A!x+=\u{16}\u{11}!.x=f!4vPy! q\u{1f}\u{5}!8|m\u{1c}!9uE\u{1}!-x1p!+u\u{10}u-\"L\"w!F!C\"\
        8\"K\"?#v&I%J!F!9+KY\u{f}! t{:! x\u{7}Q!;v\u{7}4! IWl!9t'\u{1c}\" G1scK2 M\"C#E#@!=\"A!A%A#7!v#K!F!L!G!>&r\"C#J\
        1o\".u#v`O!:t}U!Gt\u{10}d\" E2qBB!:t#w\"2u\"JVO!4y\u{a}\u{6}!(4wK\",u;@j+% u#y%B*E&?[:!9u]U!:yz*! uFa\" L$v3^!%\
        vc4!Gw4m!:u\u{9}l!$uX\u{13}!:v( \"(F2It_!,xH(* v!>\"N!K$C)D%G&H&B%J\u{a}H!GHR!!Gv]=!<tY\"!>|v,!!va\u{10}!.uN\u{1d}\
        !GC\"3!AwY\u{6}! A\u{0}r!:F\u{2}B(!;!B#E'@)=!>$I\"<\u{15}/!(vJ6&$J(@\"u#C0t!GN\u{1e}!&xK\u{c}!#v\u{10}n6 N\";!>\
        !G!K\"C!=!C!B!3$A\"@#J!~!,\"L!F!P!x&M!2%D\u{1c}\u{1c}!!xZt\",u/x\u{2}?$\"E(=+z%C\u{1b}6!3IdG> q!C!N!?!A\"O!A!J!\
        B!v\"E!A!<!>!?!?!=!B!G!C!E\"}!=!B!J!?%A!<!3$Be!$ L*J\"t.Ky\u{f}!2t\u{3}V\" K#{B\u{10}2 M\"L\"{!F!E!F\">\"@!7!;!\
        ;!G\";#7\"t%G&7&:[A$$C)}!>#B`\u{16}!:vd\u{11}!1A\u{11}E! wn|!1x5\u{19}#1v)J)sx,!<|\u{2}Q!$|\u{2} !)y}Q!4ts\u{13}\
        ! w\u{1e}B\" F8xNj!Gx\u{8}\u{13}!1u\u{18}\u{13}!/u/E!0z(>! u\u{b}?\"&C)D$O!Gx/\u{1a}!5@-d% F%v%C.?!@`k!4tf1!<u\u{11}\
        \u{14}!GHu\u{1}!*t\u{7}o\" B:BH`!2w'x!:x\u{1e}$3!3!M!A!:!C!:!G\"6!J!5\"7!>!:\"v$1#N!=(3!4D6!9v[*!/u\u{a}1!,u[n!\
        ;x(\u{6}!9y\u{12}@!6s\u{f}~! GD\u{e}* L!=&C!C&s&<%A!I$<)?$%! x-o3 P!D!v!<!;!J!D\"9!L!A!G\"F!I!A&/!K$G(F%t%*! x^\
        n$ G1t(?!;cB!Bw;B!Gy(>! uH\u{7f}# F)x*>\u{10}\u{b}%\"F!C6C)x%D0B!7{\u{2}t!1um\"$ N1I#E$C\u{6}`!Gu\u{18}s\" \u{7f}\
        :D\u{12}U!GtM[!1y\u{1b}(!:E\u{18}\u{1d}$ q'G3>-?Z\u{15}'\"A$D&>#F%;'B&xE\u{3}!!ws/%!>(B/@#w)D\u{f}\u{1}!2u\u{4}\
        Z!'v\u{18}#!9C\u{e}#!9u\u{13}\u{1a}!Gyx.!Au?\"!5uTz!*v\u{7f}u!5w\u{d}d!Gw+3!*w5r!!wIu!7{\u{d}n!)w\u{1d}%!'vi7!4\
        v\u{16}B!!uD\u{13}!G{\"\u{19}!,w\u{1a}4' E\"D0|\"@!>'A+L1p!;uSO!5u\u{17}\u{14}\"%v#HeL!;v4O$ v*C'E(E\u{7}(!1yt}\
        # C6C$Bj6!4tY\u{5}\"*F'y\u{15}\u{9}!*w\u{16}/% B,>%B)w-u\u{1a}\u{15}4 L\"L!@\"D!F!J!?\"E\"w!;\"@\"u\"M!6!M$I\"<\
        &v!I%H7\u{16}!4t\u{15}&! t/t- I$s!>\">$<#;'9$B\"Q!r%u#G#=pM!(v^A2!5\"J!7\";!<!6!H!5!9\"6%\u{7f}#I!5\"B#F!7&4%AR\
        B0 K$C!>#:\"B\"@\"<!F\">$=#@!}!@%z!G$E&@\":D-{sj\"\"@6AY+!(D9]! uo~!9tI\u{e}!G?Xm!4w/\u{d}\"5x2Hjp!9u:#!Bw0s!6u\
        \u{6}\u{4}\" K:v\u{b}\u{b}\"&x+IJI!GtgN0!6!G!C!G\"C\"=#H!v\"I!E\"H\"6!s!3'G+:{N\"4v3D\u{1d}u#5x'D+D\u{6}1!$wW:\"\
         J:w?F!BuA\u{8}! yI1!BwJI!:x\\b!-y\u{10}1!/uh\u{12}#1v(B\"|^(!1w\u{1e}K!1s\u{4}C!+u\u{b}R!$yI8' y$B)?!>\"?(D/s{\
        &!)z\u{1d}+!&u\u{12}u! u\u{18}@!4v62!:yBu!-x\u{4}Z# D::\"wV*!'u\u{e}\u{2}\"!C,FSpA L!:!9\"@!7!>!<!8!:!P!<!8!9!6\
        !7!;!9!8!7!U!y!9\"?!9!\u{1}!;!<!?!?#;!>!:$D%\u{1}\"\"D:vw)!9w\u{13}a'*K!I!A\"?+B!K)wV+!1|o$!GBL:! xLs#*w/C.Cb&!\
        !u{\u{1f}!Gw\u{15}N((F\"J%E&C!K\"L!G#Lq:$ t)y+B3F4G7!H\"J!q!H#C!L!L!>!=!9!?!L#N!3#I\"O!I\"=!1!3\"C!E\"1,\u{13}\"\
        :G#v\u{1}F1 R!@\"D!;!A!M!G&A\"C$3$5#M!>&D!O!I$Nl~0 F!G\"@!J!I\"H!I#I!8%N$x!1$I\"@%u!8\u{0}>4 H\"E!0!I!E\"?!J\"F\
        !C$G\"x$F!F!3\"H!>\"J!H!0!@r]! x\u{1e}F! Ddt\" I*w$h!8yNm\"3H)v*x!6u1\u{f}#6{)w(?R*!:v.l, L!E)H#<\"C#?'<!=!x!N%\
        C&:qG\"8w/H4I!'u\u{14}V!<u/E; V\"P!:!Q!D\"N!A!C!M!G\"D!N#Q#W#B\"H!T!I\";!<!N\"U!F!F\"F!:!R\\.!Gt\u{18}7!Gx\u{1a}\
         0 P#:\">!E!M!y#<!B!?!C!E\"K$6!4#v#:s#!CsYW!,u\u{5}\u{7f}\" \u{7f}:C\u{5}C!GAcA!'u8/!<w\u{3}r\" {:E)\u{a}!:v\u{15}\
        f!$uWb!1v\u{1b})!(v0-!Gx{\u{1b}! u\u{d}6\"?s!M\u{12}O!3usr!6u\u{1f}a6\"N!L!D!E!F#?$H!C!F#@!B\"M!%!1!K!?\"N!I!2!\
        1#N!,\u{1b}?!Cx{,!:vK3!Gy\u{9}8! J .\" D#yQW!\"@hd!*yG\u{4}< M!I!L!t!N!N!Q!P!Q!M!L!Q!N\"P!O!N\"s!F!J\"I!>#K\"B\"\
        P!M$M#J!S\u{5}r\" K;zBz&*K!I!A\"?+B!KG\u{a}/ O!5\"<!:!@!>\"C#<!E!9!E$u'C*7$D5G!Gx5%!9w\u{15}`!1vl'!${lo!:ub`!$w\
        O\u{17}!)~yz$*E.D\"H'ym\u{b}\"1v6Cp_!;K\u{0}\u{7f}!=wC3!;zP,\"\"H8Kts&\"D(D#v+G\"I-:V{! x\"S!)yGE! z}GB S!8!F!J\
        !E!G!K!J!C!D!E!>!J!@\"C\"L!<!9!9!6!7$\u{0}!F!;!;!;!D!u!7!9!:!Q\"C!F.\u{f}? M!C!K!C!T\"u!M!r!R!K\"L!z!R!D#1!B!N!\
        M!N\"S\"J!L\":!J\"Q\"T!O!F!=!:!U/@!9up\"!:v1\u{1b}\"\"G/E02\" \u{0}\"D(3!<xBj!4rXI! AS:!(v\u{c}[! vJv2!K!B!A\"7\
        !D!C!:!>!K#J!G!C%I&S\"L#B$-$O\u{b}1!.u$\u{3}! y>;!Gu-!!1E\u{15} !%v\u{14}\u{d}!/ta\u{1e}!1wZN!1u'\u{15}# I'B#GM\
        Y!;J&\u{6}( ;\"A#u\"u#t+=#J\";\u{19}J!BJ>5! wK\u{15}!Bx5)!;u;;,\"@%E#=\"A#@\"A$=!y#9!t!9!>:>; N!O!K!G\"K#<!:!B!\
        4!E!?!L!;!?!u!=\"F\"K!0!P#>!t!E$4\"J\"@\"~1V:!J!I!@!G!D!G!F!:!2!M!B!G!M!I!C!.\"E#A\"2\"V!u!N\"1!5#*!Ez1!2u\u{14}\
        \u{7}##G%t2LWz!9{\u{8}$\" }'I5\u{11}!:v\"F!(uu9!$vk +!<#:&?\">\"?#{%:#v!>\"@+=\u{a}H!1v@\u{13}!Gv3\u{1d}#*B#x&t\
        (P! yN\u{7}!1y?\u{4}#\"G*E.ws@!6uri' F)|!:$7#=)M-Gt(\" D:y\u{13}U!Gv@-!Gx\u{8}\u{2}!.uV]!AxiN!,ww\u{9}!6u\u{1d}\
        o!,A\u{e}\u{6}!1yT3!8v'\u{d}&$@!t!y(A#A'KO5* M!u%E!C#B%@\"B(?)t%M8U- /\"8!=!?\">!9#7'5'\u{18}\"3!<!<+.(B!9uym!$\
        u4\u{17}!2t\u{13}\u{1d}!(w&\u{17}!G{m\u{1c}!9@\u{19}\u{8}; Q\"K!B\"w!:%P!F!D!P!9!K\"A!E!A!F!P!K!K\"U!D\"*!D\"G\"\
        K!F\"J\"t{,!%u055 N!z!s#:!8$=\"4!;\"B$2!.!w!/\"8!>!G!J!I\"v#M&?x\u{6}!:x\u{9}^!(v~;!1yj<!:s7~!1xh\u{1a}!@tQ\u{0}\
        !BwF\u{8}!!t,P!6u\u{e}\u{14}!GBQ>\".A,@Mp!2tCh!6s\u{0}\u{4}!>tet!.H@\u{b}!5u\u{13}C\"&wAA\u{14}j!;}\u{11}0&\"J!\
        G\"L%G$N.G=2!3u+\"!-x<(! w\u{1}\u{9}! y+O\" x*Ek\u{f}!.t\u{9}A!+u01! x;7! {:\u{1f}!:uAQ&%D\"B!{\"C!A.G_9!<t>\\!\
        1x\u{10}\u{6}!:H\u{6}2$ G+|*?%IZ\u{1d}!*}{J&\"C/F(@!L)y$@je!9uj\u{10}!=uM^\"#K-un3'(M\"B,N\"A#D&H&MV4!${l5- x$C\
        !>\"D'B';!;\"G!=!D!G!:+B?}7 \u{1}!4!2!H!=!8\"8!{\"8!8!8\"7!5\"3#6!8!:\"K!8\"5'<!4$1|/!GA2@!1x_^\"7u-u_>!9sAa\"1\
        {6D\"_!9wuO' L%B%@'I(>\":,D\u{1d}[!*va\u{16}#'D#C!{b\u{9}!9t\u{11}~\" J\"y\u{b}a#*H$F9wkj* 9\"A\"8!9!?!v't*A\"A\
        ->\u{3}q!1v3x!-t\u{2}!!!yuK! NR'!:vja# >*B2ww\u{a}!1x_\u{17}!Cu! &,<(v!:#J!>#B=(!1v\u{1c}O!9tbM! vH7\" @9y/[!.u\
        Y\u{5}$ E'{*B!sGS!+wc^5 M\"D!G\"C\"J\"G!J!K!K\"F#M!O#K!P\"s\"x#J$J!K!J$NLh!6uAC!9uN&! u\u{1f}\u{2}!9t1I!6u\u{1f}\
        &(\"=,?*@\"@!A!<&y%L7K!4tYF! ?>A!(z\u{f}x!(wf:!GuVr!)vV\u{1b}! yfm!1ym{!'v$.!2t:(!:t;o-%A\"I$w!>\"E!F&E#K!:!L\"\
        B&D%M 0\"5B\"{\u{16}M!)v@4!/uL\u{12}!*xke!9s\u{0}S? P\"H\"T!@!9!E!F!<!N!F!<!A!H!T!'!6\"I!N!P!s!y!I#w!|!9!I\"N#M\
        \"F!@!N>N!Au`-!9@Y\u{17}\" H\"{\u{10}~$ O$H-F's\u{d}\"( G$=#v!B)|'B!B!>%$\"'D!@\u{17}3!GwH\u{4}! |)\u{0}!Bw&p# \
        E:B\"u<\u{16}!9uRn\" I1H~b!$x\u{f}\u{17}!CsMx!9to\u{12}!,u<3!$u$r\":w-<rr!%v=\u{11}7%;!;!9#8!=!8!7!8!A\":\"7!7\"\
        L\"=!u!H!<\"o#C!9\"N\"F\"KL\u{4}!Ft:\u{f}%5v$w\"E!A+?\u{1b}\u{1b}!Gv\u{8}\u{4}!1u=*!Au;%! I1Z! x\\E!G?\u{1e}b7#\
        O!r!@!C!A\"O!L\"P#J!u!S#D$H!<!L!>!t#D!B!t#A!K\"Q&\u{12}! x$E!-vN?!(xa\u{a}!;{\u{3}j!G?P\u{11}! N\u{5}!\" CGy,\u{1b}\
        !9x#P+ H&M!x\"u!s%@)G!7!I!@,E(c*!7\"J!>!K#H'D\"C(K(6\"3DC, N!9#>#H!>!}$@!@#I#</<$Hc\u{14}!:v\u{19}\u{4}!9x=^!:v\
        <*\" D:|/\u{12}! uCv!4vs>\" K:x\u{7f}X!1y@V! vG\u{2}, O!;!y%E!?#7!?#@\"F(I#J%7\u{d}5!Gx{Z!1x~\u{1c}.#;!B!E!B!;!\
        9!7$D!8!;&7%4#:%65\u{a}0 q!;#H\"C!M!H\"M$J#J\"H!M!L%Q!F!<+L44' t!?#M$E)E+I&D\u{2}E\"1v)I\u{7}\u{18}!$vU1!Gu\u{c}\
        )!8C\u{7f}\u{d}+ @!<!<#?%z\"~%<%;#;!7-?#J# v;H!@n(% >&s$<'L'>2n!)uBH!:y!O!9v;}% H'v#B$y9A]\u{17}'$E$;'}+E!>!=&A\
        \u{10}\u{b}!1ys{!(u\u{1f}=/!K!J!H\"I!G!H!<!=#=#@&5!6%6!8'7e7!Gt7:!8E\u{13}!!7w\u{9}p!1{\u{17}-@ L!H!=!C!M!I!M!J\
        !9!F!H!<!L#t!C!T!H!G!N!N!K!F\"L!H!G!H!H!7#F!D!I\"N\u{3}I!=uOg!5veG!-yw\u{11}+$>\"B!u&9\"G%=!8!8\"C#D!Eq-\" F1|p\
        ,!:@t0!Gt\\g\":K-A\u{c}+\" AGv\u{a}T!>|m'!7wSM8!r\"O#E!L!J!G!P!J!I!E!P#F!0!H!H!K!O!2\"J!Q!C\"u$H\"?){!,v^E!=t-;\
        !)zhA!;{\u{17}\u{1}!GBz\\!!?I1!$}>C! u\u{7f}3# H/z+As!!5t\u{6}s$%J\"G!E0I\u{0}\u{15}%(J&K!L)K$SDs!1t`j! Gx?5!0\"\
        H!9\":!F!5!E!7!5!J!3\"/!5!K!~!3\"E#G#F!C!7/\u{1c}! vC'! ua\u{b}!'u%\u{1d}*$D!z!A&A%H'B!G!F\"A+;mG5\"K!>\"N!C!H!\
        8\"B\"N#@!H\"5\".!M#H\"I!@&w!0\"E!B\"OSC!7{}e!$y6|7 I!L!A!C\"E!P!L!F\"P!D!G!;!M\"N!F!?)M\"E!B!O\"H\"P\"<Vz! x\u{8}\
        M!7{LU!1ypE!:u^w\" K(x~'!1vFD!*y#\u{1a}#5?!w+tf&!<uH\u{18}!6woD!%w0`!)x\u{8}\u{15}!+wL\u{a}!1v4\u{19}!${B1!-t;3\
        #1>'w!=\"\u{19}!4u\"\u{1c}!Av'4,\"J!K!J\"O\"H\"N*D$s!K!N\"H+O*A!3u#k!:u6\u{16}\"9:\"w\"Z! vz.(\"I\"G&J!H.L!K!G!\
        9\u{13}\\. p!:!u#=\":\"E!F\"A)6!:\"?!7!o\"6Op)'@#9'7$;#@!B!=\"v+>#\u{5}! v|\u{1}!5tX\u{15}'!9&=!E!8\"?$@%><_\".\
        @%vT}!9xi!! w+B!GD\u{6}\u{1d}!9w6\u{1c}!&z\u{11}I!Gvv.\" H%sM3!$u\u{1b}+!%x9]\" x:H\u{5}\u{1d}! xgo!)v,U!8x1j!-\
        zSi!-y\u{1f}g!Cxi6$ J+|&H)E\u{10}f!1v=\u{a}6 I!E\"A!6!?!:!D!;\"A!:!9!7!<!D!6!s)M\"?\"5#/!x!08c!Gu^\u{7}#6v&D%>P\
        L!:vHg(\"=,?*@\"@!A!<&y%LU[\" J:v\u{c}L!B|\u{1f}^!=Ehn! xC,$5v-?!B$x\u{13}|!<u~\u{1e}0 M!:!9!G\"9\"s!:$@%;$A#q\"\
        ;!B!@!@*CN\u{11}4!M!D!D\"9!F!E!<!A!L#M!I!F!3$L%I!L\"E%<!E!3\u{1f}?\" I9w\u{7}L!:zLB!GtYp!<y\u{7f}\u{13}!:C\u{b}\
        \u{7}.%E\"D!=!v!<%<\"=$;#A!u!@\"B#H\"<j\u{0}< G\"J!J!L!M!H!J!N\"F\"I\"N!K!K\"M!Q\"Q\"E!H!Q!S!J!S!O!L#H!P$J!N|l&\
        'H#G\"C%J)E!DV2!9u_g\"6=&>r>!AurE!<utG!6HB1!6utk!7w7_!.v5V&!;-H+@\"F!:+F\u{16}a!<r\u{a},# z'G3F=}! C\\q!Bw\u{c}\
        x\" v'B'x8!I!D!M!I!E$<!I!A!?!E\"A\"O!-!.!N!I!A!8!P!P!Q'E\"A$KZJ+ r!=!F!I'I%L!A$H!D#L!Fg~.!D!r#G#@!:!E!K!L\"K!J\"\
        C#3.3%F3\u{19}\" A%EzL!)xhc*!G\"y!C&C$E(H#F#I\"F%KW\u{18}!5xDi(#I!?!D\"E%C!K,C*M\u{4}j! \u{7f}.F!5w3P) ?&s);%<\"\
        7\"A!<!:-P\\(# t*B/F`E!){\u{4}:!GwD_> B!=!\u{e}!N!/!E\"L!s\"P!F!I!/!I!;!1!J!/!K#-\"C!?!@!D!+!4!7#0!O!I$<4\u{3}*\
        \"E!I!K!I\"D$D)8!7'6+uoK*!5%<!@%2!3#@$:&D!=!9\u{2}:!&L\u{6}K!:t':!){=8! w\u{d}\u{11}1 L!G$K!}#;\"<!9!7\"B\"H%0%\
        C!1\"y\"F!3&Mgt# q8E*Cy\u{1e}!1u/L>!L!>\"F!s!A!\u{0}!A!G!8!E!E!G!C!=!L\"I!J!J!E!N!L!L!G\"D!N!H!F#G%G!O5\u{9}!0x\
        h\u{c}!4uoj!'t3\u{1}!/v+a%\"B(J\"D!A$E\u{8}\u{f}! v%!(!~&@#B$C*E\"@\";+<4\u{15}!:DBSB!L!J!I!N!J!M!G!O!K\"M!L!M!\
        T!R!J!O!I!L!M!M!M!I\"O!T!L!K!J!I#L!I!J\"J!G!N__!&|()!#v\u{13}\u{3}!(uvt!%v\\i!#xm$\":A\"s\u{18}I(\"C\"B!B&@#x'9\
        $G)tSM+\"G\"{$I$E!B!B#K%=#F*:!yer!0y,\u{e}!6u%*!1w1_!5t\u{8}n% y#x'>!<<5J\u{14}!$y\u{4}\u{d}!<ujT# O:u!I7\u{19}\
        2$A!>!;!C!8!8!9!G!I!;!A!>\"J$<!M\"=!s*r\\M)!?\">!B!D\"E\"H&G)A\"OM+!#F=h! yF\u{9}!:v\u{1d}\u{10}!:B*F!&w8*7!N#G\
        !G!A!B!K!B!L!F!G\"L\"H!D!C!*!D#L\"Q!T!B!t&.%I#4!GuCD!6uJ$)'B$>#@#=#6!:!4#7*?\u{14}Z!9x\u{18}8!:v\u{14}\u{1a}!Gt\
        \u{0}%!Av%K!8E9i$$y%D%t#LK\u{3}!9u\u{15} ,!7#?\"D!?!:$>!A!C!C'4$N\"6\u{18}\u{1b}($;#L\";%=*B!C\"E,B4M!;ul0!6t;/\
        !7{e\u{19}' s$E&@#A!@,G->4\u{0}# F;w,DJ\u{11}!1y^E\" E2q\u{6}4!6u\u{12}`( I!>#w$:&>$u#;%B\u{10}<!.t/L)!4$?!?\"A\
        $>#B'8%I&yRU!:uEH!#v;x0!=#D!M\"G!G!<%J!H#4!v\"@!H%G$J\"3!4cn!Gw\u{11}\u{13}!CtRU!:v\u{16}~=\"E!F\"C\"P!J#O!E!L!\
        A!E\"O!F!$!S!t!N!0!R!E!n!L!L!)!=!v!G\"1\"L#O\u{0}]!1u\u{19}V# G!v8q\u{3}B!1x\u{17}\u{9}!G@\\\u{5}!CtXV1 O#C!K#F\
        !G!>!H#6\";!G!M\".\"K%H\"G%C\",i+!:??=! z4<!*u$^\" E:CX9! x\u{1}\u{11}!;LX\u{4}- ;\"=!A!;\"@$s#=$r#;$>!=!?!?\u{1f}\
        -\"(v?=\u{6}f#\"u/B)@O~\"6x#HW*\" tCw\u{2}_!5xc\u{17}!G{bJ$&E!x1K\"Ab\u{1e}%$E!F\"F1K/A~\u{10}\"#I:t^l!=wA%+$<#\
        D!=\"E'x&u!r\"E!A)u#?6C!&u,A8!@\"L!L\"B!G$3\"B!K!=\"r%B!-!K!C!I!E!N!-!L#D!C!J\"G\"vIM!<tF}!1u*{!/tUm!Gtmp! v5K!\
        GxMj!:v\u{3}n!:v\u{e}U!9wC\u{1a}# H*A0y\\\u{6}!3w-\u{7f}\" A.?j\u{1d}\" D1xbf!GB\u{17}q!(vXN! {\u{10}+!G=JT\"$u\
        *>;u!*u\u{1c}\u{9}!4u5\u{1c}!$z\u{13}p\"8w\"C\u{1}g!!y>\u{6}'!8!F'<!C'v'?$x\u{11}E! {3\u{1c}!<w\u{1};!GwvR%1B$B\
        $>*D$@[i!1ydo$%?%A.t\"B;P/ J\"<\";!F\"C!9!>#B!;$E%J)D\"6!s\"Eje!:@wg!6z[E\"8w\"C!,!:x:*!'yf$!1w1g!:z\u{1b}2!<t\"\
        \u{3}!&\u{7f}}g!G;Zn!\"ut+!!x9a! v\u{c}X!-y\u{18}%!;vSI$$A-w+?%:~,!$v<x!G;Cd)\"w#>!\u{0}&B%@'F!A!M-;6b\" BGw`\u{5}\
        !*ES4\"6x&?\u{10}83 L\"s!A!L!@\"K!:#A\"6!<!?\"x\"4!5\"<\"F!A!H-LKs! u\u{1e}x!Ay5\u{1d}# E#r+A|?! v0W# t)y(D\u{13}\
        D#.=,>\"El\\- K!D(F!G#<\"C#?'<!?!x!M%C&Im3!'uw%! z\u{18}0! xqm!=tGi!*u}t!1u\u{9}v!Auj8, H$@#E&C!A!@\"B#v\"v\"N!\
        M!C-:1\">!H\"C\":!C!>!G!;!<!6'J\"1#w!K\"1%6&JU\"\".J'HhY!6wB\u{1a}\"8w\"Cm2!;y\u{5}|*!<!@\"A&F$D#?$6!6#>#9D}!5t\
        3C+&D$;&<!<#>!7!@$?!C!=+y2C% |$G-L)=\"Lv\u{14}!*C#\u{a}!:?\u{5}\u{3}%,=#G'E#B!I\u{1f}x!Gt\u{9}\u{9}!-|RU!4t\u{1b}\
        \u{15}!*{\u{18}f!6u*2\"0w!G'\u{12}!9v1A!%v\u{1e}y$'E(C\"A)E\u{1e}y!G|as$ F'B)z*IH-\"!v<I\u{9}\u{10}!GuD\u{8}! z\
        \u{7}{\"Cv$@nL!Cy/>!/ulU$\"@8?\"{+8WH!:?\u{5})6!K!J!9!:!J!H!K!M\"9!9!E!F!A!D\"B$N!J\"E\"G!z&3!G]?%'s#F!F#F+Fye!\
        :x\u{d}\u{1f}!:t\u{11}R/!5#F\">\"5#J$C!9!F#6!2!7\"G$4&8!7\u{12}(\"1A6>\u{19}\u{19}!Gu\u{e}\\! E/7!%v:\u{1}3 P#H\
        !J!N\"L\"H!H!O\"J\"D\"G!K!K!K$C\"M\"D%I&H;P!/w)Q!Gua4!9u\u{17}b&\"A\"H!H%H0M-D<\u{16}!/tb\u{1}- ;\"=!A!;\"@$s#=\
        $r#;$>!=!?!?|D\"<u)ux\u{13}& v'E#A.t#J,G\u{1d}L$0B&D$L\"vWb\"$B)B\u{7f}\u{5}! u\u{1d}\u{17}! u)\u{6}! yVV\".v4I\
        B\u{11}! F7p\" @1{4b!1z&,& M'D%D#w\"G(H\u{8}\u{d}!%z\u{1e}l!%F\u{b}b!<uzF!<v#V!Bvw\u{19}!:tF8!!uZ'%\"t%F*t)t-B(\
        X!5t&7!6vn8&'G#B'x'D\"E-DeC!1u^\u{14}* I#;\"N\"F%D%J%I\"r#M,NOP($;$?!=#A-=\"=!>%='\u{9}\"6w&v\u{5}q!6uH \"'G<w\u{8}\
        \u{1d}!:v\u{0}x!1z\u{d}_# F*w0x3\\(%B\"?$?#A#:$;!4#8\u{3}\u{1}!2u\u{12}&!5u\u{7}\u{12}\" x:G\u{e}_\" K:u\u{19}@\
        #'G#C0D*z\"'B@<\u{7}D\"\"B7A)\u{1e}#1;)C+yF:!:v1+!6u\u{3}T\"!v<I^\u{12}!*v7}!Gu'\u{1e}!5uJE!:v':!G>0?\" }8D\u{8}\
        \u{b}!:vD$\" H<yWR# z)E1A\u{e}8!1t\u{1b}o, t!6!=\"=#K!E!>%A#G$9!6&:\u{5}]!:tj_!<u\u{1a}\"\"8F/F9#! zoR!,x)\u{16}\
        \"!x!AK\u{1f}!<tQa- F\"C\"8!9!|!x!>%=!>#y'L!>!JW;$1x&v-v#?T\\!#|_^%\"I#M!J)M8GKR!9u_\u{e}!:wK\u{1e}\" E&x;t!Gt{\
        l\" {:E{7!Dy\u{8}a!*u[_!1vp4+ =$v\"?#u!n'L'?!?\"C!=+86\"!!u}g2 M\"<\"A!I\"J\"6!F\"6!8!q!8!t$5!5$@!A!A,>6:.\"D!y\
        \"E\"D!M\">$N!C\"C%6#A%?$<%;\u{c}]!$wW\u{2}\" E8F$E!9q\u{1b}.!:wA=! uK\u{5}= H!I!G!N!I!>!9!C!5!;!I!:!B#=\"F!p!w\
        !s!o!C\"F!N!C!:#F!L!N#F$p\\W!:HsC! yJi!.weS!'t\\x!<v\u{c}D!=w/\u{1c}!3ztW!=uor!(v\u{1d}a:!J!F!L!8!8!H!J!|!6!:!7\
        \"6!3!@\"@\"5\"@#F!y!M\"2#}\"8!6!8!A_\u{1c}! w,b!Gt\u{15}m! tIm!!t\u{14}0!9t\\\u{d}.!O!M\"K\"I\"N!H#N!L$H$K&M&M\
        !O%;\u{c}21 o\"E!B!B!K!L\"A$F!C!O!H\"E$D!C#C!H!L,#!'u/?!,x2\u{2}# y6B$C3p!1x<\u{17}!,t8\u{1d}!GwL;!\"w\u{4}P!:t\
        pF+!G#K!L\"L!F!F!I)u\"B#E\"D_'!1x\u{13}O!2te@!6u-I!6u\u{9}\u{2}\" K1wx\u{9}!8w}\u{18}! w1x!!wTC! w$\u{e}4\"C!F!\
        A!F!D!M!E\"@!<#?!B#@#H!7\"F!r!N!t'5%@\u{5}`'!{#D!B%D$D#A66v\u{1}(#L\"G!F%C&>'G#F,5@k# K1A)I4]!Gty>$$x0>!>!B\u{13}\
        _#5F'v+H\u{16}+!9uD&\" }*?Z.!$|xG' M'H\"J!H,J\"t#CO(!Gt}q!(wzx%!~\"D.?)C#x1\u{8}!-uu?' u\"J#?\">%<,@/><)% s\"8&\
        <0:/;Mt!4w\u{7}\u{0}# w\"t86IX! v\u{e} !1{*-!:G\u{17}5!2w[g\"AD&v\\\u{1a}!4u\u{e}\u{d}\"8y*y\u{1a}U!!t80!'x| !8\
        I\u{1a}\u{1}%\"K8G$z$B%H^g#:G+w\"EX\u{1e}9 K!M!C!F!E!O!E$M$J!F#7!F!R!F!H!3!J!H!S!K!L!2$N\"q\"B\u{1}M!9u\u{11})!\
        +u[^) M$E#J#F#A#u)D!@!E\u{1f}D\" G9y\u{4}U2$H!G!;!B!G!A!A!F!N%D\"0!1!H$I\"?!x&2%?\u{b}3!6x\u{6}Y* t!:!>\"B%}%=#\
        A(B#:+E\u{13}}!#{Ep!#s\u{18}t!4vM\u{1f}\"6s$C1x#,w.>-v}J# E*x0v\u{1e}B!$uP6!G>X`\"/u+J66!5u\u{1c}\u{1d}!=u\u{11}\
        \u{d}! x\u{b}u('B#B$?!s\"C(@!=!@>:!:v\u{13}s!(vw\u{3}\" A<xl%!Gw\u{1c}r> U!P!K!C\"A!t!s!A\"G!P!E\"H!K!S!I!H!O!B\
        \"O!G\"P!P!=\"G!>\"K!I!L$H!s\u{6}W!6u;8#(A$>;v\u{10}@!Guxe!,xxN#6:#C!G\u{7f}\u{7f}!1u9$!G{48\"*G=?R\u{9}!1v\u{4}\
        H!<ts^!.u5=!,yq\u{16}!6we`!:vB\u{4}-$<\"<!E!9\"=$C#t$3!K\"H!G!K)2\u{d},!6u^y!9u\u{f}\u{1a}!*B\u{1c} !6u(z#)B%H#\
        ?[s!1u\u{f}8!2w'\\!Cw\u{3}\u{12}!2u\u{b}I# B:y-ts.!4v3U!!u8)!6uk\u{14}$ K8G!G.=\u{3}%!GxVu!$vi<3\"y\">$?!t!I!;!\
        =!C\"H\"E#3!/#L\"C\"v$A!2!1%M4\u{12}!<soT\" FGx\u{9}j< M!E\"8!K!E!I!O!B\"K!@!@!J\"D\"H\"\u{7f}!O!I$J!T!J!9!(!9\"\
        C\"C!E\"@\"uP_,\"H#>!L!P!E%:&u\"1#P!6#8+LKS\"5y%F$T# >1{6F%(\" {:B\u{0}s0$?\"C!I#G!E!F!?!J#<!A!;!u!7$u!H-:==!Cy\
        Et!*tXW!GFwo\":G#w\u{1e}\u{4}!<u`.!Gy+7!,w92!;z;O!!twS!4w?\u{3}!1|s[!4th<\";s,wtl!'z+\u{9}% {%C%@$?,7QU$$=*@#:$\
        8{~!)w\u{1b}Z!1sI\\) O$>!v!@!D\":&B-=+G2z\".t\"HM\u{13}$8@!~!A%zC\u{12}!G>\u{6}g!6ur^! vU9#.C\"B!zkw!:u_\u{18}!\
         yF:!GDK4!G>@r!Gyh\u{19}! M\"\\! v\u{d}\u{1f}!>wa\u{16}!:vi:4 x!:!s!;!;!>!@!@!8!M!9!>!9&9&H!8\"<';!8$;PP!1u\u{2}\
        A!9u\u{1a}@#.D(?$ED\u{7}( N\"|!?\"8\"A$@!;\"=(/!!t9(!<t]k!1@\u{5}\u{14}!$zg#!6ula!Gv}W\"*B$w`\"$5?!?$I-?/=!GzUU\
        !-xn2' G*?'<'?!|!G%zP:!!yX0!1wc)!Dx.!\".t\"H8\u{7f}! F\u{13}B!Gw1\u{4}!9utf'!:$F#>&>!D\":+JP1$ x*F1D,uwk!5wRc!7\
        zq\u{1d}!Gu%\u{5}( E!:%B-s!<!<#D\"B&8!BuI=!*u\u{d}f!1|B\u{1d}%!u-B'?'?+r^k*!:#D!I\"s\"A$?$u(@!J!<\u{0}\u{1e}!:x\
        \u{f}C! Fvc!.y\u{17}\u{7}!1ug@!6ugD\"-H!u72!GzhD!Gyg9!5xX9!:vX'!8vN(+%I\"M$A#C!D\"J\"6!6$K!G#68b!)u\"\u{7f}!Gu2\
        \u{7f}!-uC`!9u8\u{1c}!GAf'4 P#v!O!J!F!L!L!J\"L!B$H!A#J!D!M$N$u#K\"J$7-\u{b}&.=#@%x$=\"<&x\u{1d}`!$vrZ!Gto\u{1c}\
        3!K\"7$I!F#F!I!=\"L\"Q\"8!6!/#O!D!N$8$G!.$GP\u{16}!%t\u{5}2\" C*I>\u{18}!0r<f$,F%G(D.:\u{1}\u{c}!6u\u{1c}n!Gt\u{5}\
        V!6u]`!%u D!!wR`!<t|v\" D8\u{0}0F\"<t+L\u{1}%#5v#@#x'r%!9&C*K$8'6\u{18}.!={\u{7}<&'=&9)7#I!8->;y!:x.r! v\u{c}<+\
        $E!I!D!H*K\"8#M\"F\"M!B,A\u{7f};\" ~;>\u{1b}8!BvP;!8{\u{3}u!4t\u{16}1# K1v)G\u{1c}Y\"1A6?\u{8}(!Gy\u{a}m! y%6! \
        FXB!4v\u{14}K\"<C+E$\u{16}!:uo\u{1b}!4u%\u{0}# I!@F>6\u{d}!G@6Y!9x\u{11}P!*FLM!&u\u{10}J8 O!4!D!?!@!R!P#O!B#9!F\
        !G\"<!N\"O\"m\"I\"N!C$F\"Q!M!4$It7!8w{*!.s\u{b}''\"A\">!C\"?'>#v(>k\u{12}+\"B(=!=!A%>$G#@!?!u\"D+C9W-#<!9%<!J\"\
        H!8!0#;#y$5*:#D\"K\u{17}t\"9x\"IL]!3t\u{0}:* G\"p#B$?!J\">)v#B#<'?4F!:D()\" E*@\u{1b}>!BvUJ!!wQ\u{b}\"\"F3vXM!:\
        vkt!1}U@@ S!D!Q!>!A\"<\"M!F!K!O!F!=!N!N!5!6!F!0!>\"q\"F!K!n!E\"<\"I!q!O\".!J!L\"Nm\u{18}!+vL\u{13}'$E$D\"?%G%v!\
        <2;\u{12}R!!t[%!5t\u{1f}\u{7}!GCr\u{5}!7{y\u{d}!.B\u{7f}m!:H.X$ \u{0}\"E(M0<O\u{8}!Cum\u{1e}!Gt\\^!${lP!:H\u{0}\
        G!&y8C!*uOt\" D8F\u{6} !(v!1!Gv'@\".v4IY\"\" G:yI\u{0}!=u\u{d}M!'t'u!:uW\u{19}) =*;!=#w!;&F!?\"A\"Jet!,t\u{d}53\
         t!@!O!J!G!J!C\"L#I$F!6!L\"5\"?&G!>#u$3$JZ\u{1d}!Bw\u{8},#/D%G%CH&!*GJ[!5tc\u{7}! u\u{1}1!:v99+'F#F':#t!5!9#H\"\
        =!N({#H=a2 I!E\"D!8!D!M!=!E!z\"y!B!8!F%3#N!<#O\"D\u{18}t# E%C)yug\"=t*E+k\" u:<\u{1a},% N*A#9$G+I\u{9}e!9u\u{0}\
        *!GtjA$ {!@-<.A1T!8{f\u{3}*%D\"G#G!E\">'4\"7$M!H!GQ4!:u\u{16}\u{2}!Cv<\u{d}!)v.H!:v\u{7f}\u{7}! uy^# G9w#<4l!5w\
        9*!Cv};!!DL5! z\u{1c}\\.$D!L#@!;!H!A!C!A!>#L(A!I\"7'6>\u{7}\":s-;y!!#vL_!-v\u{17}C\" y/CNk!<u=W!'uox!:tJ\u{16}!\
         y+`!<r\u{12}2!;v,G!:C1_!GwNs\" E:E\u{0}\"#/L)G/E\u{16}~$)D(}'H/D\u{15}\u{10}!=vu\u{1a}\"<t+L^eC R\"K!?!A!8!J!G\
        !@!<!E!9\"M!B!D!K!D!P\"\u{0}!u!Q!D!B\"O!s!R!0!0!z\";!*!-!F!?!B!C5\u{12}* B\"?(='@!\u{1}\"9!8#A$;+L\u{a}\u{1e}!-\
        tz$!2{BO!:t'&! u\u{d}$\" z(EA\u{1}+\"v#:!\u{7f}!w!C#D!=%;'I\"K-5R\u{9}# u1w)K\u{18}H!Gt\u{13},!Gvx$!;w1\u{e}!:u\
        -t!!uZt!4u;\u{18},\"G!E#G\":!:\"B#<!C\"?\"7.G!5h\u{6}\"*H'y\u{c}y\"!<$E\u{7f}B!*v^,\"&}!AsH\"1B*BFs%'>#<'=(=.xT\
        9\"3v4I\u{13}x\"7x#I\u{1d}\u{5}! z\u{a}4!*u2\u{3}!3sFk\" y:F?O!(u\u{12}b!.D\u{1d}7!,v\u{14}'!>w\u{10}#!BsD|!6u\u{b}\
         !$w/,5 K!N\"N!N%K#Q#Q!@!K!M!3#B#r!P!u!7\"L#A\"I!M#Ft#!-ur\u{c}!;vPz.!?&Q!N!I!J!L!G#N\"N#C$M!F#B+>\u{4}x\"3w4A;\
        ;* ?#y!C!@\"A#G$4*K&r);\\=!As?[!:zH!!9td\u{0}!9uK7!:t\u{3}X!>|\u{1c}d!1w2|!Gw\u{0}.!Gu~(!:A3A\"8w\"CG\u{15}!,v^\
        -$$y\"A+A6;#f\"&x+IC.!*u}z!&xu2!(uWP-\"F\"G#C!@!;\"?!<\">!D%7!5%t\"9\u{19}\u{d}!<ts&!&w\u{5}W!8x,l!9tPx!-wx\u{e}\
        \"#|DCeU1 r!:\"x!6!:!>!N!@!I!<\"@\"7#7%O\"v!G\"G>\u{12}!!s\u{15}h$\"H6u\">-Ac'!1tV\u{16}2 S!;\"@\"=!?!C!A\"?\"@\
        !A!E!A\"D#=\"8#<!}\"<|R!,yQ{, K#@\">\"D!B\"@\"A\"E!B\"D(=!\u{7f}\u{1a}}!9xM\u{1}!&ur_!4t\u{5}O\"+}/E4E\":<\"xn\u{7f}\
        ' K$u#C*A'v#F,B,\u{14}!G<\u{1c}/\"9w!vv\u{e}8\"D!F!O!K!I!L!G!K\"@!I\"M\"K!R!N#Q\"L!C\"P!K&P\"I\"N!I!R7;!Ct)U! x\
        \u{5}8\"#s7J\u{7f}@! voZ\"&x+I^Z!!tgG!<w/\u{1d}!1x\u{18}D\"5x2H\\C$ w,F'A)v\u{a}Q!)x\u{b}\u{a}$ H*B+u%vVc!1vN\u{16}\
        !2t^\u{5}\" x:F\u{17}n\" B'{:\u{9}!Gu#\u{1}'%>\"G!C\"F$<'7';ma!$z\u{11}R!GuqW!Cx\u{1c}\u{a}!1u\u{16}\u{1e}.!\u{0}\
        #B#I\"C\"@!A\"D!K\"C%F\"L$L%9&KT<!9ue\u{1a}#1@$;%LY.!+uMV!Gu.a!Gty\u{14}& G$?\"x4>\"@+<\u{2}\"\" uAuM\u{4}!G|Y\\\
        !:vZ+!5u<,!Gv&\u{5}-!9#G!u\"A!D\"H!B!B!C$A(D!H\"<\u{15})#)?(C(A<\u{17}!9t\u{16}\u{b}\" L,A\u{16}\u{7f}!Gu\u{6}\\\
        \" O:yX\u{c}!!x-G! GkA!1um{- p!I\"K!I\"H#G\"G!E%L'K\"M!D!F4~. q%H!@$G\">!A!F#v\"<\">!=#u!C->r\u{7f}\"\">EwA:\"*\
        C)@\u{6}J!-x\u{15}s!1xLE\"+v+A=@!9v 5!:tl\u{8}/ <\"B!:\"{!;&6!8#;!y#>!9#=!>!9\"CHk! v0^!*v\u{1}:!!x`{8!O!P\"L\"\
        L!R!Q!G#Q!H#I!A!9!4!J!@!2\"o\"A!K!s!J$F!R%.Zu!1zlZ!-x\u{17}\u{9}! E\\c# x-t$F\u{6}\u{7}$*E.D\"H'yH\u{9}'.H(M\"@\
        #C&H\"M$IG\u{19}% J)v!K$035\u{12}F!#w\u{9}'$1C%9,:%:\"8\"-w$EWg!Gu1{!5t7D!6uK{!7{\u{1d}t!4v\u{0}1\"'E1D\u{18}*!\
        :tv\u{1f}&\"z!A&:(=$;2<;>!8G\u{8}\u{1a}$ G.F%w/AN@\" F!xp\\!6t``,!=$=!D!D\":!F#B!G!G%<%B!K.@0 O#?!K!?\"I!:#@\"5\
        !<!A\"v\"4#;#A!F-I\u{a}\u{0}# G8F/;\u{8};\" F#x\u{f}R!!u'|*!@\"F!>#E!C!|!G!A!C\"D\u{15}\u{0}!4vFX!$uV\u{18}!)u\u{1a}\
        X!GFpm#9?\"},>\u{d}\"!'v\"\u{13}0!7#H!<!w\"B\"E#?!C%:#B#@!D!C!5$F#wP;!5wwd1 L!J!L%R!L!J\"L!E#L\"N$N!E\"y!K\"L!K\
        +M\u{14}n' G#t\"A#6\";!7)=.:!,v n!Au9l\" u1A\u{18}C!:E\u{1a}\u{1a}$ J!v#C-v9\u{12}(%B\"?$?#A#:$;!4#8\u{e}&!3yg\u{16}\
        !8y\u{19}2!9uIL!,x\u{1f}s!9t\u{8}\u{5}\" y:C<1!:ud[!BJ=B! x}}!!s\u{c}~\" D:| _= M!r\"D!O\"L!M!C!D!K!K!D!2#F!B!>\
        %-\"I!u\"T!1!?!F!|!G!O\"I!H!=!H^d!*yoq!4tG\u{d}!*vD\\# F$t==al!(w` 8\"N!K!J\"D!N!L!L\"M!H!J!N\"7!G\"F\"N\"K\"M!\
        K#/!=\"F\"J!K$N\\0!Gy?w!-vYB4\"C!F!A!F!D!L!E\"@!<#?!B#@#H!7\"H!r!N!t'5%@\u{6}#*\"?\"B\"F$>,s\"B$t%s!=%?+d!>|3\u{6}\
        \"%y);\u{c}N!9ufV$ q'B(v)D@2!1xj\u{12}5!D!@!D!?!G!B!I!B!K!B!D#F!C#;#C!1\"E\"P!q&0!L\u{a}%#1C$}2;y\u{3}!<wm_!-uc\
        z& B\"?%C#?0x*zr|! xM8\" A1?Ge!#z0L!/I\u{f}\u{a}\" y:C\u{17}B!9vF^\" C(z(\\\" C:w\u{10}r!:v9!!-u\u{1e}\u{b}!6u(\
        8\"(w2F[\u{13})\"G%E!E#;!>#u&6$?#:mF! uY^!'wV\u{10}!8xz\u{9}/#C$E#F!<\"<!<'2!v\"H!A\":!H%7!9!8XN!!vD\u{18}!#xR\u{15}\
        !$u6\u{a}& C!y!D/A0?!u]\u{f}!9x~Y!<u\\,)&t\":\";!:\"9!=#I'?\";w\u{2}$%y!D<u%Cr<( M%@\"E!<#<#C'x'<\u{5}}!;x\u{d}\
        ^! {\u{b}g&$?#E\";&C+J-HSj!Gu.-!,D:\u{9}!GutQ!G{\u{18} \" |;G\u{6};,\"E\"B!F\"G!y!C!E$H!H\"G)y-H\u{0}m! G\u{1a}\
        T!=s|^!G{L~!:vLx!8y*\u{14}.\"=\"?\"D!C'9!A\"H!y\";!7#v\"I'2&Nv-5!G!H\"=\"@!B!B\"M(N!D#C!/!I!L!J\"C!3!0!J!E!K\"L\
        |\"!-ull!<t\u{1}W!GuY\u{0}!!v\u{b}r\" K!x\u{13}1!Gt8T!Av\u{5}m!<u\u{16}o!6uz<-#?!B\"D!H\"z!F\"A#J\"?#8&K):$?\"k\
        \"$KCvf\u{18}! zV;!1x\u{12}`!Au(8! v\u{b}\u{2}!4w\u{5}|!\"w(I!5w7\u{0}!C|9\u{b}!6w9j\"<@+w\u{18}t! y{r!<w$p(!?$\
        D!@!H%?#C\"I(B\u{1b}\u{13}!Gv.C\" E#y\"\u{d}% }(u\"?!@<9\u{1b}!%$@#F(C->+Ja\u{13}\"%u>um@& I$?*?\"B!z0>\u{1f}\u{5}\
        \"*y0D\u{19}}!*uYf!*v4o!*ui\u{e}!%v>\u{d}!-uM`!6t\u{1f}\\% L#C.='C!:V(\" K:y\u{f}U!6x\u{13}n!,{-1! F\u{1}\u{7}#\
        !s5=$Em[!1um#!*vS\u{10}!!vAI!*E1/!&v!\u{2}$ C1D#u'Arb' r\"C(C'>*E!A({Y@!9ux(\".v#v5\u{c}% M!4-;#9)JK\u{14}: H!R\
        \"E\"=!q!t\"K!@!O!R\"F\"M\"<!J!D\"N!%\"Q!Q\"B!Q!F!H!E!M$;\u{11}\"$ F1>(>%{_c! t'b.\"L\"w!E!B\"7\"J\">#v&H$I!I!E\
        !9+PG/!:u8{!5tSL!6uHI!+w\u{7}]!GxjZ! vdE\"!v0Ho+!GuIE!#x\u{8}\u{7f}!Gw\u{11}u!$tv\u{a}\" G:yBy!8xsr)\"u%G!>)G$|\
        #H!9\"9,9le(#G!C*D#M#5$@#A,Cr;! u\u{c}g!.u\u{1b}v!1u\u{e}V!-xYu!!vqL!Bv\"b-\"E!D!D!G#I\"C\"y#I'9#t!N!G,Bw\u{13}\
        $$M\"K!I%HES!GD\u{7f}\u{10}!$t2\u{f}\" K;zN$!<x)^4 J!:!>\"F\"G!;\"A!q!>!;!G!G!H\"K!=!<!u$s!Q#;6\u{e}!&u\u{10}~!\
        &x]e&$E(C\"F#A$<$C\u{7}v\" F!u\u{18}&8 O\"K\"w\"v\"E!I!B!@!?!5!?!C\"r!6\"4!1!G\"J!N!K!K\":$A\"H\u{12}*!B|t#\" H\
        :x31!Buu\u{7}&#?\"B%B\"J%G6If4!5z\u{9}h!:w#\u{7f}\"<v+D\u{11}W!!tnR!:tm\u{4}!5u4B!:vBH0 -!7!6!>!>\"<!7#5'4%9\"\u{1b}\
        !:!1!;!;+-u5! Id#\" G:y\u{7f}m!Gu\u{16}f#!;(@%?\"H!0w\u{18}\u{1a}!%v6f\"9D!G\u{1e}\u{14}\"$E&KwX!1y:J!-u#t!3x\u{10}\
        l!8vdw!%vGo# B,t%B.\\!/Gi\u{17}%!?!:/@#@(7S{!6x]\u{10}!*FFD\"%v%Hbq!Gx\u{3}d!$zo-\"&z&B=2$ K&z$F0JX\u{2}# E%u5E\
        (\u{3}\" v(J:T!!vSG!5vJ\u{7}!:v|>6!~#>!M\"@!:\"A\";\"C!G!<!J\"8!=!7!9\"E!>!>\";%I!=%;Qx!(wz_\" JCvdW!:tu\u{10}!\
        Au\u{16}\u{4}!)wAX+ R#@\"D\"G!B#y\">!F#B+F+I9S4 y!J!x!D\"G!F\"D\"I!E$M!A!G#<!3!8#M!C\"8&<%D\u{f}\u{10}% x.J!E+I\
        -?),!Gu!i!<s\u{f}-! x\"E!'v,\u{2}!$uON! G\u{d}j#\"C0{\"?\u{13}U-#F!I\"G#F!C#D!E!G&F!/#K!F!H\u{19}K!-w/}$ G*F'C1\
        y\u{13}9!!t.}(\"N#G\"I#?/G\"F!r+<\u{1e}\u{1c}!<uJ]%*B!E&A'u\"D\u{e}\u{0}$ C4>%x't\u{5}N!1w=\u{1a}!.v>v# v'G'E\u{12}\
        5'$J#D#B.<\">!E,GK\u{17}!GwQP! x\u{7f}\u{15}!Btcj!<u\u{9}B\" I8v-:!&u7\u{8}!GAY7! x/2!$t3N!=t\u{10}P7#<!B!G!C\"\
        5\"K#B!E!>!9\"0!0!E!=!M#I!M!L#7!D#@\"w#xfG!8GR0;\"E!Q!G!E!J!>!P$M!R\"*!u!r\"o!@!@!D\"C!1!F!4\";\"@!E!w\"(!B!CFY\
        !3y~5!4uDL!-xXE&$?'?&<'w\"A-DF\u{7f}0!H!s#E\"q!A!:!F\"M\"L!J\"H%K&H&2!0$PJU!4u>\u{13}%!B0z#x%@.C8R#*;0>-F%%- O!\
        9#<#A!?#@!u#D%:\"8\"I#A!:#>\"\"D&D:\u{c}!)w8s!!t\u{1a}\u{4}+!>&F#@$>#=#t\"<\"A$>%>#u\u{14}g!)uXP!:C\u{d}!!-xR8!\
        Cs\u{11}X\"-E5x,0\"*F'yV\u{16}!*CN6! wwY,#@\"C!F\";#=!;#=\"?$<$y\";!?o]! x@\u{7}\":C\"x\u{10}\u{1d}!3uw\u{7}\"#\
        K-ut9\" I:wfN!!xB)!$w\u{4},!GBT\u{1c}!9t;\u{4}!!w+q!G{p6!$t\u{3}M$!B!w/?)@F]#,D!@$D1{\"4w3Ew,) x$>#B#E'E'C!N!<\"\
        =nw!2wvl!<v\u{1f}(&\"J\"|$H#E#I9;V !!v\u{13}\u{16}!9v$F\"!v<I\u{7}|!8v$R$ C#B'A':fd2 E\"H#:!G!?#J!<\"t!F'5!J\"@\
        \"B!?!8%v\"3$OIe\"/t)A`c\" B8\u{1}m5!9uP%!Gu\u{1d}E!B|#R! xGO!9yj !;HN\u{7}#,A%v1@O@2 w\"9\"9!@\"9!?\"?\"?!=!9!\
        7\"A!=$;\"=!=\"u!?qQ# D:y!G\\\u{14}! x<\u{19}!8x#;( v(C!B!=%E%C%K.C\\P!=s&6!*wxr: I!H!I\"L!A!;!F!9!>!L!=!F#?\"K\
        !s!u!w!s!F\"D!F!E!@#H!N$I7\u{a}!!?__'!J$L$G$D\"G+H\"IhS!9u&]!1u6A\"8G\"moT!5ubC1 P!4!G!B!>&D#>!E!J%O$K\"M!B$F#M\
        !3$HqL!!w&\u{1b}( ;!C\"v$D#@/w!t!N#u!By\u{a}3!6vHG\"(C&v%>!1xV\\\" w'ILz!!u\u{1c}\u{6}!:udo!&v\\b.#H!I\"F\"M#:!\
        =!G!E#>#3!+$9#B%1R'*!7!F\";!F\"B&@\"A*;\"A!=O\u{d}#&C)E+Bnh!CxnA\" B%t7\u{f}!Cw\u{1a}v\"*I\"u\u{d},9 M!I!A!D\"G\
        !>\"B!:!J!<!L#H!2!{!0\"0!'#I\"I!}!9\"6#.!0!<61!.v/I! vH;!.F\u{e}$\"&v=t\u{17}\u{17}!*{c`! x\u{19}\u{10}!:vjT\"*\
        v0Gf>9 J!4!G!<!?\"C\"F!J!?!?\"C!;!F!<\":\"8!N!6\"K!O%>!E#9\"z#qc3!8C\u{0}*!Bv\u{1}#!Gs\u{1e}\u{15}!)vE\u{19}# z\
        #H7D+a!<u\u{e}4!3ux~! w=i!&u|\u{a}6 N!F!M!B\"C!@$p!v\":!t%G!B!>!>\"K!;!K\";%8!@!9$H*\u{1}!GxD\\\"!~9BYj!;yxd!1C\
        i\u{5}!&y\u{17}_!4u%\u{6}!;xI $(=\"A$>#w\u{9}u$$w*<(u#D6R!&Fo:!Gu\u{1}z($D!?\"C%<#G\"@(?!u\u{5}\u{8}!:u\u{f}*!1\
        yK\u{d}! t.\u{1f}!6tV\u{7f}!Gx\"p!Gw]\u{b}!G{%,!G@6\u{7f}!-y\u{16}l!,wo !1v\u{d}1$*J\"x%F1s}2\" H;v\u{14}G# F#y\
        D>5D& R*L+;%u\"8+8S\"!&xsH!9vu\u{1c}!<vU\u{16}!<v\u{1b}h!Gs\u{0}N\"*K=I\u{a}v!5t\u{6}k!#v.H!:D\u{8}\u{14}!6zRg&\
         B&B\"A&u\"@!D[~!Bv\u{3}0!7zx7!Gz?O!Gy!\u{18}# G:@\"y\u{19}\u{11}!:uA}\"\"?:<rD)!9\"I$>!v\"6\":#;\"?2t\u{2}N% L\
        \"y,B!A\"D\u{18}D' L'J#H&u)@!G-=Um!4w\u{f}$\"1y6Ev}!\"vM&!(uAG\" H%|@s! v\u{5}N!+t=!!1u\u{7f}t! uxL!Gv3f!1xD%\"\
         F%}\u{3}y!-uQ\u{10}( I$>\"x/=!x$@\">+;7\u{2}!,v6q! u\u{12}\"\",u-IY2!;{xX!6u\u{6}\u{1d}!:v; /\"L\"w!F!C\"8\"K\"\
        ?#v&I%J!F!9%K!:%K\u{9} !:w!1!&v\u{b}c!Gt=\u{a}!1t-/#4t&F-A=E6\"R#8!K!>!=!;!F!:!=\"I!s\"J!?!9\"G!N\"r\"q&s\";!=$\
        N4\u{7f}! z\u{17}S4!M!M\"K\"H\"N!G#N!K$H!6#J!.#P!Q!L\"w$M!N!1$@\u{11}v3 I!G!<!:!<!B\"D'K!F!6#u#3\"F!K!J!<!I%t!6\
        5 !>|\u{1b}k!5ul\u{4}\" }:Bm$\" GCyh\u{4}!4u\u{c}n( J'D$D*u#I!A!~-Kp\u{15}!9v\u{f}W/%9!=!7!:!5!:\"<!9!9\"9!:$3&\
        w\":*E!L\"6w&v-\u{7f}\"<s+B\u{c}l%&I!u#>\"A.CI\u{7f}!>t>\u{4}!9uBC!1x\u{a}\u{7};#H\"O!A!A!F!N!J!A!L!E!E#S!I!I!E\
        !H!y\"K!J\"E!R\"B!P\"S\"H!K#s\u{17}X$*J.K\"q-@Y1!1y<7\"*w0F\u{1}\u{6}!4uV;!:y4\u{8}!$zr\"! x!x!%v}V!)xl\u{12}!<\
        B)Y!9u\u{b}\u{15}!9xU<!6zh%!*F\u{7f}m!Bta\u{1c}!)x?1\" M:wS\u{1b}!-x{/\"+{+?F=! u<\u{5}!Gv\u{16}R!;uf;\",G%}PV!\
        Bv\u{d}\u{d}$!u5D&@+sBU(\"I$J\"H\"G!E-G\"L!H N!2sX\u{d}!$t*;-\"@(<!=!:\"C#H\"y\">#E!?!=!=,Q<:(\"N#G\"I#?/G\"F!r\
        +<<p!Gthp$'L#D$H*Hzh!Gv+\u{d}!:t'\u{7}' C#L$r#|!A-F\"CC`! x>\u{c}!$}7,!9w\u{15}I!Ct\u{1b}\"!;vSb!9uF_#6?$E-?\u{10}\
        $(#G!C*D#M#5$@#A,C=k) ?\"?/<!\u{1}\"9!8#A$;+L\u{c}?! xVE!:v=\u{e}\" }:FD1!9t\u{18}b!5z\u{7}\u{12}!Gy\u{7}\u{7f}\
        !G=v\"\"2v5@\u{a}T!4uDe!9@^_!9t\u{4}G!GCy-% M%s\"s#=$@H\u{f}!<u.O!:uU\u{15}) M$:!A\"B%>$y$9(7+Lqf$'C(D'A$C\u{a}\
        \u{18}!G|\u{17}x! ux\u{2}!-tB\u{17}!Gx0\u{19}!9xk|!;z\u{7}\u{1f}!${\u{17}\u{17}#\">(=1AK\u{c}!G{xw2!H!@#A!@!:!@\
        !B!F!w!;\"C!E)y!G!F!@!;+N\u{a}O\"!?Fv8_!,u~Z!Gw\u{5}\u{3}!:E\u{1f}Z!,t<b!1tu#\" LG>4G!-C\u{d}U\" H1u\u{0}p!'v/\u{a}\
        !4u\u{9}i!)x\u{2}<!1@c\u{7f}!;wJn!$tyV( v!=0H!v\"C$A\"C-A\u{e}o!Gz9\u{6}!9ur:!%vzl!1z]#! FD+#%@#E\">-S\"6s$C_t!\
        :x6M!;u\u{1f}%!9t\u{7f}\u{4}!6H`=!'w\u{3}F!.yMZ!+Fj\u{14}!*@\u{15}_!-x\u{18}#!<t\u{11}\u{c}! w,\u{2}!9x-:# {*I0\
        H4%!)u%#!Gx\u{1f} ! v/\u{1d}#3=&F#{\u{b}Q!$z}\u{16}!<y\u{1c}F#/B\"C)Fz6!(5Ck!G>0B. r%=!9$6!<#?!w\";#>!A!:\"P!:\"\
        B\u{c}n# E<s+Dn\u{e}.!J#B!L!E#>%B!H$4\"3!4#=\"D&G&OEE*!J!N$B$J\"B%J%@\"@\"D-Ha%!9y\u{a}p!!u[^\"*A'u\u{11}{!,va5\
        ! y!J\" |GF\u{9}J#\"B*@-ASI!$z>E\" C#w\u{13}D\" s\"@AS!;{G\u{1e}!$z\u{16})!Cs:\u{d}\" z:F5=!;GJ\u{2}\"4I%v\u{1b}\
        \"!!tm\u{1b}-\"L\"w!F!C\"8\"K\"?#v&I%J!F!9+K\u{1}q!1xzt!'v\u{18}\u{4}!<wj4,\"<\">#E$>!?\"@!D\"B!x$6$K!H~\u{19}#\
        1D0v&ua%!<tBK!*B:[$*{$>'>2>\u{6}r\" t:D\u{2}i!;u=\u{11}\"6w&D\u{d}$\"&~!<RM!Fy\u{15} (\"=!B#B&6%~)B!=!=r?!4v$f#\
         A'D3uA\u{3}\".B(uq+!)u5r!Cu @!1uUK!:v![(\"N#G\"I#?/G\"F!r+<6E!6vf;!5u\u{1c}\u{1c}\" A%EMb!%zr\u{1a}# G9w#<XJ! \
        u\u{11}6!6uk1! z,(!GtD{!*vSs!0xzl!9u`\u{11}' N\"H(G,8%H!t&<T@!$zQ\u{1f}! ?D/! J\u{1b}q!<r\u{4}\u{13}!;y/\u{1f}/\
        !v!=\"E%@!H!=\"u$H#6$E\"L!H!6%J!:0L!)uzq+#;!C\"A\"A%C!F!H&9#L#A,F3c!Gv6&!1ue\u{18}4 t!E\"D#D!I!B\"J!B#D!B$8!7!2\
        !6#N!D\"D%5!8!6b^! v\u{19}c)\"q(K$H!I\"D'K!@!H-B\u{14}\u{1e},'8#M#3\"5&6!K!u!J!H!0!7%Fi,!*v\u{8}B!Gu\u{16}J!0u\u{6}\
        >!1|\u{6}X!6v-:!1w\u{e}u!BFEe!:H&\u{1a}#*?.B\"D:\u{b}!3u\u{14}$! I9\u{11}'$t!?)=#A$:%>-@+[1 O!J!I\"L\"E#<(O!B!*\
        \"O!S\"N\"U!O$I\"=\"D\u{1f}\u{1e}# v)y>=O0!9t>\u{15}!<ym\u{1f}) N!:#D!H\"E*x(D#<+wQ\u{11}!2tm^!:y\u{a}N!-t\u{15}\
        2!;|<\u{f}!*G&\u{7f}!%w\u{a}V!:HG9( J\"C/B!|\"@!>'A+J\u{11}[!:vO*!2t\u{1e}W($J#C#B'L'D\">!E,Fs/!.u/F'%?&y#B#M(B\
        !G-I\u{13}6< N!H!H!t\"L\"S!O!K!P!R\"K!R!N#>!P!E!P!F#T!K!O!E!K\"L!F!J!O#@y;% D#C5x*w%A\u{16}H!1w{i!!vje/\">!B$E!\
        8$9!8$G%w#<!L!<&5!8#y\"u\u{13}g!5zj_#/u*C!s.E. A!?$=!z!\u{1}!>\"A!=\">!>#A'@!<!=\u{8}\u{d}! y?\u{9}!Gy7o!6u!n!;\
        scL!1y\u{9}\u{f}!:v\u{f}q!:D5N\"\"D(DV\u{1f}% K'v*|'A\"FoN-\"L\"w!F!C\"8\"K\"?#v&I%J!F!9+Kb\u{e}# F\"A49\u{3}\u{4}\
        8 D!6!>!:!K!{!\u{1}!I!@!8!=!=!G!F!<!A&5!8#>!A!?!9%G&O\u{1f}\".#G!I\"H#F!D#D!F!G%3!H!0#I!D!G]\u{6}! tm+2#<!G!D!w\
        !B!7#:\"C!K!E'3\"H!=!M!B!v'0$H\u{15}e0!M#@!I!D!J\"9!J#J!@!H&.!1#:#F%C\"w\u{4}r!%v\u{e}~! EB\u{f}- M\"A%M#J&u$8\"\
        P\"E!A!?!@!E+Bw|!/F\u{4}^\" |GF|m!(uT,) J#B!<#?\"8%9*D\"I\"9B\u{0}\" z:@\u{17}1!<wm|? I!F!C!L!D!9!;!C\"6!C!5!K#\
        8\"A\"t!r!p!J!.!A\"I!J\"3!D!x!I!O\"B!P!;!=`\u{8}!1x\u{13}u! {b\u{e}&$A#>!<!:!E$<p\u{18}!4wM\u{0}\".v#v\u{6}T!Bw\
        \u{4}f!4v\u{10}y0 t\"L\"B!G!?!E\"?!N!>#N!A)M!@!t\"3+Av\u{1d}!)x\u{c}\u{2}!%v\u{11}t!6u,^!1xc4: V#G\"C!D!I!N!J!O\
        !D!I\"J!C!*!t!G\"O#3!E!y!I!=!M!G$8!A%T[\u{7}!1x\u{8}H!8}I@! tdb!Gx\u{1e}V!:v\u{1}\u{1}!1vqb% J\"B(|\">.>Qm!4t'y\
        !<uoh\"!G:Ik\u{16}!<y:w!:Iqb!GtPh!:IW2! x^\u{0}!9{2w!<x-3\" {:?s3/ O!:!>\"?!B\"I!C$:#B\">!|\"5%w\"=!I\u{7}K! u.\
        E!9t\u{19}x! wD~#$D@w#y.[!:J>&!=vj#\" B){-M!GtfA\" N*:n4! w)+!<yu\u{1c}!9v$p!Gw6\u{a}!=vMj!!wp\u{13}!*x\u{7f}<!\
        :u\u{12}\u{d}! x+2!)v.+\" C:|6:!3u\u{4}G% I1y(t!I->P8! v\u{7}1! v4<!%u\u{0}\u{e}\" w'I\u{1c}}!9t`X!<wfx!=uEP\" \
        x/F:K!2vC#!-|_i#!t9F-I\u{19}!3 n\"@!=!?!K!I\"?$@!A!M!G\"?$@!?\"u!@!K!H,L\u{1e}[! v\\1#%A,|6;\u{6}N!:vDp!:G@=! K\
        \u{4}D\"#G#K!\u{1a}!1yb\u{1d}!!t=7\" v\"NdM# L\"A9? E!:uW\u{4}!Cy1;!!u\\\u{c}!!v\u{10}\u{5}= G!Q!D!E\"r!{!C!u!N\
        !I\"H!|!Q!?!v\"*!P!;!K!K!5\"4!A!;\"1#@$A!J\"G/q! I!\u{16}'#E*>'?!6$?!>\"<>\u{13}!1}t\u{1a}4 y!9!H#6!u!t!6!8\"G!\
        L!7!6!:\"D%8#;!L!9'A%9!\u{18}!Bwg\u{e}!5wH\\\",x(Fsl!;u@r3 K!E!F!@!8!@!>\";!@!9!9\"G!=!<%<&N!\u{0}!I+C\u{c}>8 O\
        !J\"M!K\"L#I!P\"O#L!>!L!|!-#?\"N!s!Q!t!2!I!H#=\"F$B7.# I+|/B\u{17}g!9uS;'\"J\"K)I!J%M\"I'L\u{19}X!GDc-!Cy3\u{10}\
        !:vt7,\"9#6\"5\"8!6!4&:\"<%L!>\"Q$F\u{c}2!Gz\u{7}\u{8}!6s>Z\" z;J%D6 N!L#G#L!L!N#B!K\":$G!y\"H\"N!L!S!B\"3!G#E!\
        E!)$FGs!A?)h\"$x3z\u{1d}\u{2}! L\u{1b};!G@'6!5u2\u{c}\" u,AjJ!'xi\u{7}#4x&D!D\u{a}\u{1a}!1uIE\"#K-u{s! tS\\!$t\u{7}\
        :#,u!w,E+L!*wFR!Ct\u{12}g! v(Y!*v|$\"\"G/BdH!$vN\u{0}!Gy`v!8{'\u{17}2!D#=!C!F!q!A\"H!E!?\"M!J&A!J#G!J!=!@+HGW!'\
        {*e! xH\u{18}6!L!L!K!w!E!C!K!7!9!K!7!?#v\"O$H$J!I!E!9%L!:%J\u{14}\u{18}!:GC\u{6}0 P#6$G!D#E!G!=\"M\"Q\"8!4!M#M!\
        I)D\"vFM!6rC]\" t:C^q!9ua\u{f}!)xq:( H$I#u*>#@$B$<#uTA!*wVf\"9:\"w{d\":x!Ae\u{1c}\"+v<<e&!9uyG!9ur\u{7f}%*F%H\"\
        D$}2:{Z!4tKM!+ykx- N!}#>$N\"L$M!I\"E(@!G!G&;!6\u{7f}a) R#@$I'E#H\"8%>#<,I\u{19} ' O$B&=$C#@'\u{3}\";Hz!4uB]!Gt.\
        y!%uA\u{10}!Ct\u{1c}\u{7}!,v`[!!xaJ!<z\u{2}\u{18}!Bt*#$$\u{0}*D*F/=Dr!6w\u{f}\u{1f}* r#C!F&@#A$E%@#@!=!@?I!'uIW\
        !/vH\u{13}'(M\"B,N\"A#D&H&M\\\u{19}!GyQ_$ u'F#D.F[_\"\"A8xqk!#yU:1 L\"=\"F!E!F!G#J!5!:!E!:!@\"E%1&t\"w!FKy\"*H=\
        ?$;!9tx/\" J8wS\u{5}!DuN\u{14}!<u<5!(t\u{1c}z\" vGENG8!E!M!@\"J\"C%U\"w!w!E\"J!D!F!E!H!G!-\"E!P!@!I!E#C\"E$DDC#\
         G*u/u-=& x!?!C(H'E'C9,7 u!@!<!=\"3\"9\"\u{2}!2!2!6\"1!8\"6#2!3!3\"9!I!x!C!5'9$:Z\u{a}!GvF8! GZ\u{b}!!w\u{1e}u!\
        1v \u{0}! u\u{3}6.$K\"E#K\"?\">!K$5$.$L!G!E%/!6%N*\u{1a}+ H&M!x\"u!s%@)G!7!I!@,E.L!9u[_!,O\u{7f}\u{d}!<wo\u{12}\
        !!t\u{3}q!;J\u{13}#!Aw&m9 I\">!1!M!J!L!B!O\"G!@!O#G#N\"s!G!L!3!J!?!>\"L!7\"A\"s!,=l!6ul\u{1a}! wp\u{d}5 J!5#5!s\
        $9!H%8\"s!<!8!L!C!4\"=!<!9\"9%5!r!1$NR@!2uEr!<tn~!:uu\u{3}!Bw,y\" D8y(\u{8}! N/>!$y\u{16}\u{0}!5v3\u{c}* K!7$C\"\
        @!>&<#@#=(=+7e!!9u+(!-wRn!:up\u{1a}!3vo}!,u(d! yM$!GDl&!*uuQ% G,v*=#t'u\u{16}[\" t1@D]!-y>O!9u0\u{8}\"6D1y\u{1c}\
        E!:Ceq2#M!O!K#3!H!=#4#I\"F!L\"G!N#C\"<!M\"4$A%Csd! G.\u{16}!5u:.!<v*?!:Id\u{1a}\" F$zf7!:@/V)\"v\"?!=!\u{7f}\"F\
        $>\"A->,7s<\"9C!G7l\"'s*@\u{1f}~!GA(r!,u2T# B9u!yf1! s7h\"$}*G\u{1f}t) t!t/:!='B!A#?%9&<\u{1a}U!$uN\u{4}\":s-;\u{a}\
        @\"0x!E9\u{15}('E!E&?#:&x$@!:(xQ1!7z`\\!Gw^W\"'y*E\u{1a}f! t+8!$utt\"'E1A`&!+yf\u{b}!:t*}4 N!I!F!D\"I!<\"y\"K!u\
        #J!F!6#3!3$v!B!M\"5&4%HA.!;vw\u{a}!1t t!Gx.@\" ?8{h\u{4}!9t\u{14}\u{4}$8G!F\"y,HeS!\"u+\u{6}!1x\u{18}y#6C#w\"Ev\
        q!)t\u{0}T!8yn\u{5}! B$}!Gu\u{9}~!5v;\u{5}!9vJv&%D\"?!?#C&|%;\u{7}F# H*I\"us\u{f}%!>#x0=!<!B:&!5u\u{7}\u{6}!1w/\
        \u{11}!<t\u{13}%!-v,0\"!HA|b&!:FG%!.y6\u{2}!4u\u{a}\u{7f}!!x\u{1e}:!*y@G&\"9(G$=#B(@!@\u{2}8\">x%Gp<!<uL\u{18}\"\
        6s$C\"J!1HC\u{6}+!;#9!H&>#?!?\"L(@\";&9\"xOE!Gz/\\\"4u3H?$-'I$E!E\"G&5!4!K\"C\"L!?&F\"K$Ea\u{a}!9tU>+%I#C\"I\"E\
        !?!K!M\"E(M\"{,?p8!>{`{!.un\u{19}/\"K\"J!D!J!A\"F#I%I#>!-!1#@#/%3\"0,\u{0}!,u5\u{13}!Gx\u{8}y!Bu8?!Gv9,! t(F!$w\
        5l,$?!B!=!D#6!D\"<!@#H#@$C\"L\u{1f}r!1vue##F!w4y\u{7}\u{2}\" ~:Bh)!GyC]- v\"B\"G!M#F\"B!E!J\"G#E(D!N\"D\u{d}^!1\
        uCg9 U!K!>!H!B!F!H!N!D!F!I!G$D!G!Q!@\"F!Q!s#H\"I#K\"H\"*#?u0!6s I!9Kc;!>t\u{3}4\"*t2@OS!:w:\u{7f}! w6(\"C{$D__!\
        !x\u{8}\u{15}! wr\u{0}!,w\u{1})+ P#E%@#D!@#H\"G%<#J(K&8OM!6uq\u{14}!)y\u{17}q$?G!I$x#xNF!8xcQ!G?+@#.B5x$>^!!Gu\u{3}\
        [4!O\"C!?\"K!C#8!6!F!4!F!?$1#P%E!I!7$I!>#M\"H[b'%w#F\"H\"G\"E*L\"F\u{7f};!:w\u{14}\u{10}\"1=)DP=% K'C!u!E+B.x!1\
        u3\"\":C-vzQ\"&wAAoG!\"u\u{d}\u{f}: Q\"M!t!D!E!B!>!L!L!C!J\"E\"D!I!@!C!.\"F\"8!M!=!A'*!D!P!F\u{1d}E!2u\u{3}=! x\
        Ef!'vn!\"9y'v\u{a}@!:x\\G*\"F!?!O\"B%B$I%6!B&J&9\\2( >,A!<$=\"z\"=%C\"=_|$ D&A!@*}^7!4t\u{10}!!At B!,v>.!<tNl- \
        x!;!s!>!B#I!<\"<!>!9-8\"?,;@,$'B(?)x\"A0n! u^\u{18}!.t\u{0}u#*D%w8E[c!*w\u{7f}9!={\u{15}y!\"DL0!*tQ,!;t\u{1b}~!\
        9uDe!/t$\u{1c}!*u,{3#P!E!M!D$r\"K!C!E!E\"B\"B!;!9!B#C!r!C!D+C3\u{17}!GEf\u{13}#.C\"B!z\u{17}<%1B'C\">\">+BGh!Gv\
        %\u{f}' A4>!@#C!y#C+AL\u{1a}!!w:{!1E9F! u/{\"4D!wS !6w{O!.u~/!-zt8% y9A!>!q,BP(!$u\u{15};!6uu2! v\u{a}\u{16}!Gu\
        \u{15}-!Gy,Q8 J\"M!;\"D!F!J!@\"F!@!x!9\"A\"v!L!M!6!M#O!I!T!9&v!H%I\u{5}p!GtL\u{1d}!.v\u{1a}H!%vtm! Hi\u{1e}!-uS\
        \u{1c}!9tC-% K!=0D(A\"C\u{9}\u{1e}!1u<N\"6x#HF/!$xQ[!6sjw!.ut}!9xGg\":I\"yy:\"9>.='J* v#E$@#<%u)@\"9!A';%M\u{b}\
        )\"'C@?G\u{2}!<u\u{14}V!Bw\u{9}/! toO!8{7C!Gv}u!(u5`! G\u{19}\u{13}! H1r\"1{-{\u{1b}!!$xTk!!x}^\"#K-u\u{15}.!8w\
        LO$ F\"E6u\"BA\u{1f}!7u\u{11}\u{1d}!&u\"j!GxYh\" G#sZ\u{9}! w\u{8}?. q!G(y!M$F!>\";$3!M\"L!:!t!D,J9)(!N#E%@%D!K\
        *A#9+Iw+%!|#F6?\">+=\u{d}\u{c}'!9#D19!;$8!{,Hz7\"'z3Hk\u{f}!9teu!.u\u{14}\u{1}\"*B=@\u{1f}]!*C\u{18}>2 P!?\"?\"\
        F!@!H!?\"H!:!B!;\"B#C#H$O\">#w$0;-!:x[%'#A!@$\u{7f}\"B'?(?.8\u{5}:!4u@\u{3}!<t>\u{1a}!2wJ\u{15}!#t\u{2}K!8@T\u{f}\
        ' Q\">%A#@/@!~-BY\u{13}!<x6\u{3}#&C)E+B+\u{1a}%$E&?$D&w3>n81!8#E\"@\"=!9!=#?\"}%<\"5\"K\"G!?!:&?!w$Gnt!:u5d!9u\"\
        *!4uI4!.z[_(!:\"@!?!@\"B\"A(I#<9\u{19}! u\u{7f}\u{17}!8GWm!8ud1% t\"A/D(E.;\u{1c}I.\"E\"~!H#G!D\"D!D!@!@#I%<%E!\
        9'9}\u{d}!CwhX!-t\u{5}\u{4}!6sR$!7wV%!=w *\" t<t!z-!D#C\"G!O%C\"=!D\"@%J#K!o(J%L1\u{8}!9uRL\" C2}Vf!1{J%& N%E*M\
        \"u)A-GK[$$z-B)D-=,W!Gv\u{3}o!6u>q\"!u8I\u{8}0!$yH\\! u\u{1d}\u{f}-!9\"G!:\"B!?!>!=#y\"D!D\"I%8&;\u{a}o!5u]K\"&\
        {A?\u{7f}:!&xCd+ N!8\"F!?'E!A)5!9#4\"@!; F!:H|%!8x=\u{a}!<t<Y* J\"A\"<#C#;\">\"B#;'|\"v^a!)x\u{1b}_! y)\u{19}!(\
        w5Z!8x\u{11}=!6sq\u{5}\" M:J)\u{1f}$6>\"B\"G!H7h\"8H\"Kr\u{16}1 S#F!A#N'C!K\"L#4!/!J\"@#>!M#x\"0!5%CHa!<x|U\" r\
        %M\u{1f}8\" F:y`F!1t-M!$v=1!:u88,!I\"?\"I&E\"I$K$G!J\"u\"G!L!G\u{9}u!<r\u{a}/!Bs|38 {\"L!M!M\"H\"F!H!M!I#G#K\"6\
        !p!G!M\"N!J!H!C!M%G!7!:$Htw!,x\u{16}\u{17}*\"J\"@#K!A#D!C!D$@$72y\u{e}A!5u\u{1b}A!6vJ\u{f}!\"x.*!Ct\u{1f}\u{19}\
        !9v\"\u{19}!=t\u{0}?!.ua*! td9! umX!,vJR' ?\"E$C&u,C\"?-?$\u{2}!1y\\4!1u~\u{2}!&xAb!'w^Z) L!t%E!D#B'D(?)t%L@<)\"\
        q(K$H!I\"D'K!@!H-B.\u{13}!1xXT!9Ctk\" r'ILD!Gv#v!!v\u{4}+!*tD\u{6}!8y#q4\"F!D\"J!{!N!C#=\"A\"D!6\"4!3\"J!0#>\"?\
        &0!5!2$Ey+!!Fn_\"0w!Gc;$,u.?*G#Dt00!9#F!u\"A!C\"H!B\"C$A#=%C!F\"<$C#<!|qK< L!P!G!7\"F!B\"B$J!J\"B!K!r!,!N!J!H!L\
        !6!D\"L!@\"5!.\"I!q!&#G\"s\u{b}W#\"A%A<{7\u{10}!,vCn3 :!4!;!>#G$y\"r!M\"9#=\"5%4!3!5!>%5!B!6$GP8! {si(!9$=&x#A#\
        K\"u&A!F\u{18}8!8v\u{11}j!Gu6N+ x\"s#J\"L!F'G\"B%<$A\"=+H&\u{c}\"*@,DR\u{1e}!-vTJ6!F!I!9!2!D!A!F!D\"E!/!=!<!:!>\
        \">!1!1%@#x#1$J%u]a!2t[Y!*y\u{13}4!'ybZ! HLT\" G*v!3!:u\u{f}3!8xq$!8x\u{3}k!1x~*!#{\u{1b}\u{8}! u\u{a}s\"*@.@y\u{1e}\
        !9v>\u{c}!Gu\u{d}\u{1c}'\"A\"D#N#K.x\"I->qW!#w\u{4}.!6v 5!GuBo\":A\"z`\u{1e}!1u+d!!wC\u{18}&%E&;!B#H*?.<g)\" t(\
        <\u{9}u! u\u{b}\u{3}!9| s!*u\u{7}y#!E2~4A&\u{c}= S\"y!C!<\":#G\"?\"H!L!H!G!U!F!G!Q!>!A!,!T!H\"K!R!C!:!K\"?!J!B#\
        >qe!Gy{\u{7}!$y)~!!x{x!8x`\u{15}%$<\"|!@#?1Fp@!-vv2!,t\u{18}3%*C*G$x!G.Aqa% q$J%J(J*F6\u{8}\" C5y1B!Ax(\u{f}\":\
        H*y+n!G;$#\" H,u=|!9{y\u{18}! |o<\":F->^`! F?l!*xRu!;xz\u{c}!>t\u{3}H#$u0B&?Jb! vuq!4t49\"5v2=\u{12}=!:u$>! tP'\
        !+wW.3 M\"H$E!G!:!;\"B\"E\"H#5!7!5!w$K\"F!6%5\"8!HYR!<wcb!G>@aC W!N!I!J!O!F!P!H!Q!M\"N!N!O!Y!R!M!R!L!O\"O!R!L!T\
        !P!N!N!M!M!J#N!K!K\"K!F!Q\u{16}C!6=I\u{5}\" A:~\\D!6u\u{1a}Z!BxX\u{1b}+!?#G!?!D!K!F\"C$C!@+I\">\u{4}\u{f}!BFP:!\
        <rj\u{1c}%\"D(E+<$B#;\u{18}.!Gwa\u{b}!<tj\u{8}!#zO(!1u\u{1d}\u{b}!Gxbb: C!J!H!B#P$u!r!p\"q!G!+!T!<\"M\"G\"G!H!M\
        !=!F!-!.#H!B!K\"Ikj!\"?SL\" C2}n\u{6}!9wZD!1x?\"!ByR]6\"J!J!?#H$M#G!M!.\"/!.!x!(!D!4!N!N\"D!H!4!2$0!-\u{1e}F2!F\
        !J#B!@!;!?!B!E!v!:\"B!D)x!F!E!?!:+L'\u{1d}# D5>!J8R!$y7`!(wRi< H\"B!E\"r!{!C!u!N!I\"H!|!Q!?!v\"*!P!;!G!K!5\"4!A\
        !;\"1#@$A!J\"G! !&w\u{8}\u{1}\" G:w4?#*A$w#B\u{1e}8!4wIC\" v:C\u{1d}5!,wK\u{f}! x%\u{10}!:u\u{d}g* I!>$?&A#='B%\
        u#I$<&=\u{15} + Q#?\"D\"G!B#y\">!F#B+F+I\u{11}`'(M\"B,N\"A#D&H&MH\u{1c}) L!t%E!D#B'D(?)t%L\u{7}\u{1d}!GvoA!9t2\u{4}\
        ! wr\u{1a}#1B)F\"vx^!(uSu!$x\u{8}x!Gzw(!%{Fm\"7v#J_k!Gu\u{10}2!<t%I\"$z'C|\u{4}!-wT,! shF/#8$J!F#G!J!?$P#7!/#M!\
        F!O(G!.$Fg^$(D#@!@%D\u{8}G!,A]3\"#t\"E#\u{10}!*Gi\u{13}!$sFy!4v5W!-wUV!Gu^r!Gy\u{12}7*!8\"F\"H$9%>%t&>!I\"7+KN\u{1f}\
        !GCE.!:u`_!6uf>!GuT\\!GtAC!4u<\u{9}!:u\u{5}Q!#tT>,!\u{1}#C$F#D!E\"F#F%J#F!F\"J%=<%!\"u\u{1e}Q!#{}g#,;-?!B\u{11}\
        ,3 |\"G$J\"G\"L!J#G!H\"L\"6!r!/#O!L!A!D!O&8%KNY\"&z!F/#!1vw\u{2}!:u_\u{f}$*D%x\"H6AL5#2v&D/AqE\" E:y\"l!!ug5!3x\
        \u{c}F/ o#?!A\"<!n!@!6\"E!C\"I!7\"L'R!8.6x%!$zEx\".G9L/\u{1c}!B|z?! vf^!Gv\u{18}6!Gtbr!\"x0k!)u\u{3}\u{18}!BtD\u{1}\
        !Gu5c!8v'\u{17}!<xN\u{12}!,v\u{13}s6 O!3!P\"I$u!;#;!2$M!P!6\";!N\"K!B!B!H!3%1!r!/$M\u{d}~$ E5B$E.CU\u{13}&$B!@#\
        B\"\u{7f}$>.@7\\!<tFxD R!3\"9!B!A!:!E!>!9!8!6!8!=!?!=!L!@!6!7!6!3!2\"C!4!\u{1}!G!4!7!8!B!w!2!5!4!C#FL\u{11}!:v{\
        \u{d}!*w}r!<u\u{7f}c$$y%D%t#LwA!<wF\u{16}\"1x6D}M!<tsG#*;0>-I\u{16}a* A!A(x!z\"y*=#?!D\"@+=>&! xia!0C\u{1d}D! L\
        <I!-tC8!4vPr!Au<}$5D%@!G&u=]!<{vM!<u\u{11}v!:v B$ G4@&9!z\u{1f}\u{1e}!3u\u{1f}\u{c}.!|&C!;\"E\"C%F#:!4!4#>!L\"8\
        &:%DWQ2 N!7!J!C\"D!?\";$=!=\"@#:\"8!=#B!>!Q(:!x\u{e}E!3t/\u{16}!$t\u{1e}&!:x\"r$$E6v\"A+Az\u{1}(\"I(H\"B\"A!E*?\
        !J\"<\u{4}a#1B+x+D\"9!6wCz+\"B\"<#?#>#B$r\"7(<!;%7&JPl%!A4w%D!F,?/\u{3}\" vGA\u{d}\\!9ykX!:ts9\"$D)}b,!Bt@>!1z/\
        A!2uW\u{1f}##A'@.B+k!1|Ru\".H9sD\u{12}!(B\u{7f}-!5vF\u{14}'\"I\"G#I#K!H.K!K5[- S!9!~%F!E!F\"B$D\"L'A\"L!F,7:~!5\
        uu\u{b}\"+v<<?d!:t&\u{1d}0#u!K!@!A$@#D!4!D*?!@!A!5\"w#5\"6$=l6!\"rrz# Q$J+I\u{1e}n!7zF\u{1c}$\"D#>&@7t=S!:u%\u{19}\
        \" C!x\u{11}b!!sF`! xP2\" z:AG[!$yO\u{0}\"@w$Isg!%ve7# |*B/t\u{1a}`\"*H$H~y! Gfj& M/z\"A'C!>!B\u{1e}d!G{\u{3}@!\
        (u\u{13}-!;w*x!Cw4a!Gys`&'?\"<!<$<#z)DF5'\"@#E%A$E#u(H!G~w!3t0a< U#>!D!C!F!H!E\"R!L!J!K!G\"L!S!F\"O!v!G!M!O!H!S\
        !D\"M!/#E!F%rDR\"\"H8D\u{3}\u{1b}!:t\u{c}l\" }8D*@!Gtau!-u?\u{15}!/zM~!(CDM-!B#J$H$D\"I#F\"q\"C!A&>&>!A!see! v,\
        C!:r\u{a}%!5uQ+!9uV%!$uE>!*uT\u{3}!Gt\u{1a}k!:tR\u{a})%z!C!D!C&B#B'F!D.<dl!:K\u{16}e!3uK~!>|\u{1b}R!=vd#!!v\u{9}\
        9# y+A/>D\u{1}!$s(S!.EzA& \u{0}'I(<*C!E\"F($'$G$E\"E$?!@*E.C0X!C|\u{18}8!)u:<!-{D/!G@\u{16}{!9u\u{14}8!6w X!*yJ\
        \u{c}& y)J*t&H!H-F~\u{a}\"5B%Av}!6u\u{d}[!$v8B$.x'y,G&BY\u{14}\"6x#HKJ!4v!3!2tbU!&yjt!9t\u{1}\u{19}\".B(u~\u{9}\
        !:?.t!4u$\u{8}!:v\u{1c}m!:FK,!<w<c!-xj4!BzrC!*v=C\"9y.B\u{14}\u{13}5\"H!;\"=!L!O!8!H\"K!s!9!P!H$u\"0#P!6!Q\"8%6\
        \"<$M;4!;wNe!1t\u{1c}@!-w\u{16}\u{5}!4yI<%\"=,@#K%6$I/d/!O!N\"K\"I\"N!H#O!L$I$L&M\"H$N!O%,d\u{9}\"$w6C>.!9u~^! \
        {5Z+\"C\"B!E\"G!y!B!J$G!G\"G){w\u{a}! vf8\" H:yy{!;xH]( H$I#u*>#@$B$<#u:f! M%R!2w*\u{12}!)y[\u{19}) H\">#A#;$7#\
        ?\"@$6'x\u{3}H!7u)y! wHZ! \u{3}\u{b}Y# C9v.B\u{12}\u{b}!)v0h!1t\u{9}\u{b}\" EGBn$& K'H!>\"A,;%xE\u{12}!.uFO4!z!\
        E!?\";!>\"9!4#8#=!4!O!9!6#1%B!L!v!4$F!4.\u{12}!9uU)!;w+.7 R!M!?!I!H!H!J\"G\"R!M!N#>!2!Q!I\"A#t\"M!P!H$K!G\"3C\\\
        $%A$?#v.@\u{7}h! tc7% A5?$@!s-A\u{f}\u{1e})!?#B!B\"I!C&C#E$6';/\u{a}!9x\u{1b}E!:v|\u{11}$'E#C,w-v/\u{1d}!:v;8!;\
        v\u{1f}\u{1b}! x>r!Cy\u{18}9#*A'v)G\u{4}N% D!H\"{+K!?jX6 \u{0}!P\"J!M\"K!@\"G!:!K!F!<!B#=!C#H#<\"S!@!G%M!F%LR\u{3}\
        1 S!/#1%2!D\"L$u\"5!2!D\"-\"D!@!E!K!4%.~?!Gu&J!*F43.#B!@!s!D!E\"=$:\"C!D(F\"J!D!>+K>\u{12}!Gt\u{14}2#*G/u.EuK!9\
        u\u{13}X!5tW\u{9}!$ysC!(w]'' H%D\"E!8\"K$@.9\u{16}\u{7}!9tSG+#v&C$E\"L%5\"4#>!P!D!K+.\u{7f}O4\"C!F!A!F!D!M!E\"@\
        !<#?!B#@#H!7\"F!r!N!t'5%@pV\"1>(>h>\"1x)DD\"!2u\\m!1x!2# B!A!}\u{10}\u{1b}!9y\u{2}\u{f}1 v!9!C!C!A!=!B\"<!9\"7!\
        :\";!7'9\"J#=,8m6# @9x.=LR!GxH#!.u\u{8}\u{d}!/uk|!1wj%\"3x4F@\u{f}!2ua45 K!v!8!;!?\";\"8!<!:\"8!:!=!>*J!|!I!3%6\
        !8\"w#tL\"!!u+*' K'K#F&u)@!@-=1\u{18}!Gx,\u{6}!4u#d!3r\u{1f}G#1w)F-@Vf!-x+g!*v3e!Gw%\u{1a}!GC\u{19}w%*C.A#D&H&L\
        \u{4}'!4v,O!Gw\u{15}\u{0}\"5x'tXF!,x$.!.ua9!4u!\u{18}\" v<Jz,!2th\u{14})\"?\"B#C!B'@\"G#=\"9&;\u{1d}\u{1f}$ =3;\
        \";'>,\u{15}!6u5\u{14}2!8!9!E$I!8\"H!:!I!A!:!?\"9$w!4#B)9!x$<G\\!$v~0!&yK{!;uU\u{10}!:xTKD o!O!@!K!H!D!E!I!J\"C\
        !N!H!J!E!s\"G!P!Q!C!J!n!v!A!s!V!w!r!1!@\"S!s\"K!P!J!>!M<N!3x\u{7}_+ I!I\"@!M(9%J$y!5$K\"B%vFn!,x\u{b}U! C^\u{11}\
        !Gtdu!>w&B!1{AZ#5s't+FU\u{1f}\" D5zO$!#tj\u{7f}!0}K\u{c}+!G#K!L\"L!F!F!I)u\"B#E\"D\u{9}E\" u:G12$*A/?*y$D61!2v\u{3}\
        V/ E!2\"A!u!;!J!v\"s$F#9%2!1#L!G!>\u{1c}\u{15}! |hN\"1A6x!n\" C#E  !1D\u{14}V(\"N#G\"I#?/G\"F!r+<[!!:u\u{16}\u{4}\
        !$v\u{c}@!-x*6!!v')!Gu,.4!M!D!D\"9!F!E!<!A!L#M!I!F!3$L%I!M\".%=!E!3&\u{8}! uCs0!:#K!?!y\"D\"I!F\"A!G'7$E!I!E!;&\
        <!t*R!:ui\u{10}!!@`N!G|?1!9u\u{18}\u{1e}!1v/X##I.u+@oE!1w.(! yz<!:vtD!Bw+Y!.wM\u{18}3 w!<!v!A!D!J!C\"I!D\"I#G#D\
        $G%J!E!B&H!=$I\u{16}M\"=v*;f\u{4}!Bw\u{7}z% I\"{(G!I#A&D!\"v{v!GCXb!#{T\u{10}!:u\"\u{19}!Gzev!5y\u{f}w*$G\"F!E!\
        E\"J#5!H(6+:!5,(!+w:\u{1c}!)x\u{b}2)\"q'F!L$I#D'J!C!H-BO\u{11}!!uf8!:v\u{16}!!9t\u{11}g! wP$!4ud=# I6{1Agd!G{C=\
        !:v\u{2}q\" J'yK<!5w\u{10}@!-x\u{7}6!.u\u{18}d\"!v<I\u{7f}Z\"!G!x#\u{14}% P'x#O\"A\"FA,!>wg\u{2})!F\"M\"L$D#H*E\
        #K!L\"GyF!!wI\u{3}!:s(S!!tk2!1xIL!Gt!j!>wa4!<ts+! DJ=!=wgh!>w\u{13}`!Gx5`)&D!I!<!B!K!K#A(6&:\u{7}'& J\"E!A!C#E5\
        u+\u{b}! v\u{c}\u{9}\" @0u;Q! xOB!6tV>!Bwg7\" J:v+\u{c}! vp\u{b}!1D$\u{c}!Fyk6!9x(+!7t6d!;yth#!v0?6v0j\" y,I\u{16}\
        Y!1u%@!1xo<!Gt*M!%z\u{15}f\"1B*BSi$#A7B!y$vu,!=u==!1xz)!Au\"t!#t\u{1e}\u{e}!1x\u{15}M! w=j!#s?\u{8}!&v^\u{1d}!/\
        vH9!-u8]! JX\",!L!8\"?!<#L\"<\"A%<$J#F$s+v\u{4}X!Gu\u{11}h!4t\u{3}2!9w-Z' D!x!@29!<%G!uk<$ E'E#x0C\u{13}B!<ty`!\
         K\u{0}i!${\u{3}R!=v\u{1b}(!GuzZ!)x31!'v_!$!x\"F:v*A'0% C!;'C2J-CG6!6t\u{10}{! z+@\" E$vGR!.v+S!CtC%!<u5A!1u\u{6}\
        ?!Gx^\u{5}\" x:C_\\!Gz\u{1a})#(F&E,Ie^# v*C/D\u{f}Z2!H$<\"K!B!>!D!;!;!C\"u\"H!<\"9!J!O$q&v#6hL$$<2u#E!<T;!*u\u{b}\
        '\" tGC\u{7f}\u{17}! xe9!GxX$!$uOa!%uI\u{6}* w$>!C\"D%B!K,B!L\"H'L\u{13}4% >&s$<'L'>@I$ r%I*t+D\u{14}\u{b}1#H!J\
        !N\"L\"H!H#J\"D\"H!K!K!L$C\"M\"E%I&D\u{4}!!-u2l!<uci!.uz[\"1x)BoQ)\"q(K$H!I\"D'K!@!H-Bd~!<wuM!<tGy!%v\u{14}.) }\
        \"9%;!{\"8!:&:)I-8PH!\"Db\u{13}!:Iy/!BvRH!<xAd!-uP\"!Fy_1!G{Y\u{2}!*y\u{1c}U! E\u{1b}a!$t_g!=wcz!4tLc6 \u{2}!6!\
        E!:!3!6\"4!H!9!\u{3}!2#1#3$3!6\"F!1!=!7!7&;%.\u{8}<!BvUu!GD\u{1d}\u{1a}\"%yB<7<# J'I1|\u{10}0!,u.\u{a}!1{\u{4}!\
        !Gxl<!2w\u{a}\u{1d}!!xkw!Gu)G!:t\u{15}]#'G'I!C#s4 L\"G!K!I!P\"J!L!G\"B\"7#G\"E!M!+!C$A!L!I$>!BC\u{9}!Gw/q!&w\u{13}\
        '6 q!F#E\"C!O\"B\"I!K!D!R$<#E!%!L\"J\"R\"F$G!H!-!u#/ \u{f}*!<!J*>!B\";\"C#y!:%F\"<\u{6}F&$B&D!E+<$I-v!\u{11}! }\
        K&!;wp\u{1a}!1unv!GEf\u{15}!GuUx!:w\u{f}\u{16}# w1G)I%u!:y1w!<yi9!Gy\u{1c}^\"2u'DF \"7v#G\u{5}O; W!I\"L\"@!9!E!\
        u#H\"9!@!@!B\"G!J!M#L!R\"Q!{!J!/!*#!!D!<\"B\"Mu\u{8}!,wv$!:yr\u{1a}!Au7j!9wll!GF\u{1d}@0!3!F!E$J\"@\"B!G!<!F!B$\
        7!5!y!9#8(4_B!6t'[%)F!A#z$A\"tx-#1H+E+@/m!1u#\u{15}!:w2\u{1c}\"!~9B*l!GyE-!2tu[!.v!~!Gt/Q\" FGy-\u{6}!2t\u{11}{\
        (\"C\"E!A%J'B)H\"z+<A+!Gz\u{19}M!;z=9\" y:F$X!Gt;4$ H!9\">8?Z\u{19}!1u\u{6}/!,v0\u{14}%!~\"D.?)C#x\u{1a}4!*FOA.\
        !5\"?!<!C!A!A#H$A#w#<\"3$I\"<+5~F$!u)A0C-;C'8 P!t!t!N\"L\"J!F\"O!?!F\"J\"D!L!/\"+!B!N\"?!v!B!:\"1#?'K\u{10}\u{7f}\
        !ByK2!G</\u{1}#6?\"B\"FO>!6ur\u{10}!9u\u{1c}m0 u#G&E!K!@\"H!L!q'I\"L!J!N!D!C%D&<:\u{1d}!$zVU(#G!C*D#M#5$@#A,C\u{1e}\
        \u{8}!#|MA!1w'Y\" v;F&Q!:vR7!!t`s! z`\u{b}!:vy+'!=)t'u\"?%G\"@-AW\\!5wG\u{1d}#*@'B1w\u{11}!\" N:u\u{0}0! sD\u{b}\
        !!va\u{1b}\"1D+x\u{17}p#\">(=1A^P!6u`?3 K!E!F!@!8!@!>\";!@!9!9\"G!=!<%<&N!\u{0}!I+C9o!GuW7! vRh! uig! {f%!(v{\u{16}\
        0 I'F!C\"D\"D!8\"?#=!/&8!B!u!L&2!w$@\u{2}\u{7}! u&\u{c}!:v\u{1f}%&!}\"C!?6@\"?!w*8!!wsb!4t\u{10}v. C!H$<#6\";!x\
        \"<!9!G\"D'H!5\"s'E\u{17}i! D\u{8}|!'vy)- P$>\"=\"I%>!E!C#6\"G!4#N#G(2\u{14}\u{1d}! x+\u{7f}!GxI#! {\u{a}5( ?,A\
        %@!{\";$F#A$Ca\u{2}!${S,; P!R!K!>!Q!N!B!F!7!L!A\"M#<!G!t!4\"-!M\"9!H\"I!@&v!0\"E!B\"OUk\" z:I\u{2}\u{1b}) ;*u$6\
        (<#;!s!='>%?D8> P!F!K!L\"D!H\"x!L!P\"K!G!=!r!H!O!D!M\"N\"H!L!M$E!A!t!K!9!w\"N\">!K\u{f}5\"!>.sC\u{f}A {!M\"O!I!\
        :!=!9!?!?!.!D!3!A!8!D!>!6!F!K!M!C!Q!<!K\"|!;!K!F!F#;!D!L$I\u{1a}\u{1a}! yA}! {mG!1uB/%.B!C'A#B!C\u{11}B-!J!s#E\"\
        r!A!<!F$L!K\"D%L&H+GV5!1|\u{c}9.!N!N\"M\"K#G$H#I!E#J!>%C'F!R%,\u{3}q! y5q!:t\u{1e}d\"/@':Y\u{1}!Gx$J!.ua$2!H!4\"\
        9!9\"@!F!x!?!=!A#;\"7$F!C\"C)5!G!.,m?!A!K!A!O!L!M!I!A!O!U#y!C!K!H!P!H!O!C!E\"?!R!N#F!&!<!r\"H\"F\"C!>!wn\u{13}!\
        =u^:- v\";#K!?\"A#E$A\"G#C%D!P!>,>331'C!C\"I\"@!=\"?!<!M\"}\"5!3#<!H!E&8!>!9G.!9x8v&\"F\"x$<#=.?!H\u{16}{!G@PD!\
        Gv%9!)G^=\"3H)v\u{1a}J! vMt! t\u{a}4!4u\u{1d}R($J#C#G\"E%L'F\"F!DhQ!:F=#!<ws\u{4}!GC\u{1d}\u{13}!:u\u{12}W!!vW,\
        !6u\u{19}W!.u+\u{12}!:xqh\" I*v5*!AuXp!(v\u{a}\",!8$>%E!z#B#M\"9&A!H'=!L%I\u{e}r$1=)?\"=+Lg}! w[\u{12}!9utW!6t9\
        F!9u0|!9u`$!Cst\u{6}\"&yACG;\"8w\"D4}!<w\u{c}\u{18}!9uHY! Ez#/ >\":\"3\"?!s!7\"z#;+H!=!I!C!9%:&LU\u{9}!*vV[' O%\
        u\"J%J\"H!K,H^\u{10}/ q#<$=#7#4#3!8%P\">!s!6\"6%4\"6$L\u{1a}\u{7}($B#E#9!G#A'=#<!s*r!Cu<.! Gjg!,w\u{1b}4!9u\u{1c}\
        +!;yY2!Gt_<!!t0\u{5}\"5C'xsN\"'u*D\u{18}\u{10}!Gu1\u{0}!(ugm& C'A/q#v!F%xAg!:t6\u{8}!:w!\u{1a}4#=!G!E!x!C!7#;\"\
        C!K!D\"r#1\"4\"B!=!O!?!v'0$JoK& E+F)A!u#G\"~vm# u1w)KFg!<tA0!-{\u{7f}I\"$w7G#\u{14}!.?\u{a}x!(urC!6t7\u{b}!Gt]7\
        #!?#u>Cn\u{7}!AvcgB {!.!F!K!5!@!=!4!B!2!\u{4}!G!Q!8!:!@!8!G!5!3!P!K!.!:!H!0!v!J!@\":#5!5!1$AfQ\"!v<Ibw4 P!K!>!D\
        \"I!<\"y\"K!u#J!F!6#4!4$v!B!N\"5&4%IB,\" K\"y?;!.w\u{1e} !-u5W!'v\u{1}b$$8#C3L)7HI'\"I\"G#I#K!H.K!Kh]!$t4,!5u\u{8}\
        \u{6}!Ctn-!,u1m!*x' \" {:?\u{17}h! t8\u{6}!Guc\u{1a}6\"O\"r!A!C!A#M\"P#J!v!T#E\"P\"H!>!H!>$D!B!t#A!K\"ST\u{11}!\
        Bvt\u{12}\" v.ANK!G@i:(!~&@#B$C*E\"@\";+<|\u{18}$ ?,y/B!@G\u{a}$1='v\"=-?Wu!:u\u{c}\u{b}!Gw@b%%H#J\"C$H9A#}%!K%\
        F(H#F6H\u{10}-!!uaA! Eyb!,wsl!4t\u{1}Z!9v\u{1e}N!Av48,$I!E!A!?\"3$A!1!<\"M(5!N\"1x\u{13}!$y<}( x\"B%C#A,B\"I\"D\
        -{\u{11}b!&x\u{1e}E\" G:z+\u{10}! y[O' N!?!E+H,D#p+C\u{1d} !1?s\u{12}!6uG\u{1}\" I:v\u{1a}@!!t\u{6}@!EvS\u{e}# \
        H\"~(Jl\u{3}!.w7{6\"K!I!F!M\"O\"A\"H\"4#C\"A!J!&!>\"6\">!R!C#3!>!B\"M!Ig\u{9}!:EeQ\".t\"HL=!%vo+\" K1w3b!!w%\u{3}\
        % u'I3@)u\"uC<\"\"E:wQR!#xH0!9{#V# M6?1>\u{a}}!8y\u{10}Y!*tt<\"$z6FI,!1uJN\" AA=m3!Gyg\u{13}!)s@-#@D${#{j$!#{z~\
        !.z:D!1ub(!CvD\u{e}! y2]!BytP)!M#D!M$@%D!J*A\"F!9l[\"1D6}&\u{4}!!x$8$ I9D!>-v1,/&D!L$B!B\"F!F\"O#5!5!I\"F#@&E\"\
        K$I/D\" F#{\u{10}/!5rn\u{7f}!8E3\u{13}!1u\u{6}>#2z/x&@Wo!:D\u{1}1!6u\u{6}|!&xh\u{1e}!6G\u{7}W!:vb[\"1G'v\u{f}\u{1}\
        !,x\u{e}!!0y%x! x|\u{11}!6s90(!;)8':#8\"8\">#u,D\u{18}(!Bvp%! G\u{c}H$ w,F'A)v2\u{c}!;xD\u{1}!*CvF!#w\u{a}$!:Fj\
        \u{13}\"%D,|99!9ul&!Gu \\!BwM\u{1c}!%zSV!1I[q(!~&@#B$C*E\"@\";+<\u{f}#\"(w?<<o'!9!A!D%C!C%>9H`:!6tW4!5xBz! Hz-!\
        -u\u{1}\u{1f}! w\u{15}J,!K\"@$G!C\"@\":#H%;$@\"S!?!MJ\u{17}< M\"<!4\"N!=!@!A!O!E!/!3!M!F!I!2!x!3!2\"F!s\"P!Q!O$\
        H#1!K!H!G~S!CwE?\"8A\"?K^!:u#\u{10}!1vV\u{8}!*vx\u{2}' I\"@'y!G'@#>&:Pt!Gv/G!9u\u{18}L!$}e\u{b}! Cy\u{13}!G{\u{15}\
        S!)uLg\"6y&t5-!0wN%!<w|1!2wN\u{19}!$v\"w!GwcT!-uFY!7u 89 R\"H!D\"I\"H!?!J\"@#J!E!E!J!I$L!?$?\"O!Q\"F!J!I!B!t!;\"\
        P\u{16}\u{1d}! z\u{1b}.\"\">8x]N!GDZ\u{e}&+v*?!B$B!@,G\u{1d}\u{4}% L$L+t)B/A\u{3}-\"1v1K$z\"Bt%E5'\"7w#GE)! x#3\
        !Gx'\u{15}, B$;#B&;#z!M\"<\"F#D*B!:$K+Z!<r\u{b}\u{11}\" t*v:P(\"v!:$?#:'H$}#G/:uR\" I8v:\u{11}!<t-_%!A!;'v(C%8\u{12}\
        ?!1w&\u{e}!:BQz!;v%G!GtGA!4u?C!1t;2$(B0B+{$F\u{f}\u{d}!9y=3$\"E%H1N!MeU!.w%y#&t!;*A6I#3=&F#{S\u{1f}' M.<#w#w$F\"\
        L-?d[!:v#3!G{G$\"$x6C\"c\"*F$u|.!GuB3!1uZs!Ay*6!GuBz!:v6E!;v,\u{9}!7w?i!9x\u{14}-! vu2#%v!GAB\u{1f}M!:CYv!1Ef\u{3}\
        !GCEg8!?!F!H!B!C!I!C!@!M\"K!K\"K\"M!>!=\"D!u\"K&J!F#E!B\"u!?l\u{15}!3uIb$$x0B%D!F\u{15}a\"6s$CpL!.v\u{8}E#!E8G$\
        z$;$ t/H,?,@j\u{18}3 t\"H!B!I!B!?!I!>!E!A!B!C\"C!D)>!F!u\"8+=1\u{15}!;Fe\u{6}!6y\u{1f}/-\"M!>!E\"H\":&>!<\":'Q!\
        D!q!P,=\u{1c}\u{14}!4u\u{13}3!:I9$\" G:y\u{12}B9 G!s\"B\"M!D!E!C!I!T#F!H!C!I!N!E!s!K#J!O!B!H!N!E!,*K\u{b}&+ L#>\
        #D!B!>!:!D'}(@)<%KsS$ D!@5x1?`)\" w\"EHf\"4I%vk\u{11}!:D\u{4}I\"*@09vf!<w?\u{16}!9x\u{15}J!<w\u{16}E!<vUr!>|Gb!\
        Gu_\u{15}\"9w!G~\u{1a}! y;y! {\u{1a}f!3tCN4!K!N!J!G\"G\"K!E!O!M\"N%3!,!H!C!@#r(I!K!+$<Ce! uGR!(u#a!Gu\u{1d}\u{1a}\
        !<uD\u{12}! I\u{10}T!1|q\u{7}!Cz#S\" w:F7\u{5}.!F!H%I$7!5!w\";\"E%s\"K\"I!K!5+L\u{b}Q!,v\u{2}/)\"q(K$H!I\"D'K!@\
        !H-B\u{18}$3 M!I\"M\"H!J!I$F!v\"F!F\"E!/!C!H#4!L#A#4)MTi\" G8wXm!1|\u{1d}B!*wIy!1wQ\u{6}&!}$C4E!A\"=+>S\u{a}! w\
        y\u{1e}!Gtn\u{7}'\"@%@%@#@!z*M(@V'!0x\u{4}&!Bu\u{1f}}!4w!|&!@#D-@%;%>,9b\u{d}!;{BN!Gwvm!)u/_!G=%|!8u_f\":v(xm9-\
        'J!K\"I!E\"=\"G%5!5!J$N!@(K$OdT\".I4vw)! uCj\",F!D\u{4}:# C)w(w\u{7f}16#O!I\"D!N!I!M\"I!@!N#,!F\"L!L!H$<$3!A!B!\
        B\"H!K$GS;!1zQ;! K^\u{12}!:v]\u{10}!4wr\u{d}!Gu{\"!1y;W!:v\u{1}x%$t.F$G#G\"r^K3 O!F$7\"8!A\"5!>!C\"6!t%;%I!}!B!\
        8$y\"<\"E#FC14!D#M!A!H\";\"M!G#F!E!/!P!3!4!D%n!S!I#4#B!J#G!*yNc!4zC\u{18}5 r!I!L\"M!J!E!M!H!D!J!I!D!E!J!I'>\"L!\
        t\"L'L%JVb&!}\"C!?6@\"?!w6*!5uc?!1u\u{e}b\" F(B\u{16}+!6vJ\u{9}!:t\u{c},!6tul#.w'x'?+%# v#xD>K)B \u{9}!$\"w!<!/\
        !5!-!5!<!}!&!H!/!.!0!-!=!,!-!#!7!%!/!J!<!v!3!%!4!2#)!8!,$+\u{1d}\u{18}!2uUl!!sDN!GuFW#\"D6F$HQ\u{1b}!+v\u{1f}\u{11}\
        $,A.D\">+x\u{14}8! wX4' s\"D#A\"@*D)B-v i!:vLW!6u\u{5}s!-uO<\"9t'J\u{14}\\!6vk\u{c}! z\u{5}0!;v\u{1b}`!&z\u{7f}\
        }!+u.M##A'@.B+8!-xM#!9td?!1u'S!!x\u{f};\" y:CN+# H2u$wJ\u{3}!$s\u{e}+!)u$\u{17}\",y.Bwc!-xr\u{17}!4sgD!/u\u{e}^\
        !3y`\u{6}!9vm\u{1f}\" E(zj\u{b}\" y,I(\u{17}$ N*y.s/?\u{f}J\" E\"u(v!$y5k!1za(!G?O@!Gx.^!1v}?!8y|A!Gv\\\u{6}!)x\
        Qi1 P!I!D\"H#N!J!F\"E\"G\"N\"M#G!I!J\"t!J.N\\\u{b}!1t;\u{6}\"*G=?\\j!:yT\u{8}!GtG\u{1e}6!D!?!C!?!G!B!I!C!K!?!E#\
        F!D#;#C!3\"E\"P!r&0!L%R\u{7}I!<w20!8y_U\"<t+Lk(!:C\u{5},!<w\u{3}k!(u;\u{c}/ O#A#B!G\"3!J#6!C\";$7!u$B!s)5$I@f!3\
        ti\u{5}!;HYX! E\u{0}\"' H#w$t#u%A*?!=kQ\" I9wi.!5w!x!1yPn!Gw]b\" I:wzL!$uUY+ I#I\"9$u!K$0#Q$:'N%5!N<S\" I/y\u{19}\
        )!G@?C\" }:B/m!GAc\u{8}!G}j_# D9D\"|(4! x\u{1e}~!6uuF\",z-?{C!%tHq! xk\u{2}!:v+?' B*?.J\"J!@!;+M\u{a}D\"2t\"Ior\
        !&xKg\" t1I4`!<t}|# E(s2Bb\"\".v#v[83\"C\"@!E\"D!y!B!D!C!@!C!H!H\"G#9!=%z%H%t#H\u{14}w!:t`R!2zho5 O!J!?!D\"F!A'\
        <!u#s\"H!D!@!B\"H!@!G\"=%9!B!:$NSC!6uLs\"*F'y\u{6}N\" F({^n!3uwW\" I\"zn\u{d}! tLc!6t#m! wSu!:t6m!:yDN3 s!=!:\"\
        @!@\"L!;\">!=#@!A\"=#<\";\"w!=#A&D%L0u# H%D,|6r4 S#@!F\"J!G!G#L!G$I\"*!+!D\"K%J!<!L!L#)!+!G\u{10}R& G$?\"x4>\"@\
        +<\u{7}\u{0}''E#A\"D#w\"F$=$E4\u{17}!;x!\u{b}&!>!D&D0E'F(>\u{2}u\" I7vGP# H:u!Cau!:un\u{1}@!K!B\"D!u!?!\u{7f}!@\
        !F!7!C!C!F!@!:!K\"G!J!I!D!L!K!G!G!p!B!M!G!F#F\"M#H!PDM\"2u\"JKJ\" u<G22!7vQh!ByrB\"4@\"y@\u{11}!$uN^!Auhj' C*y'\
        ?)C!H!D+GrL!4tJl! tiy$ I9E!w(vy#!1uxo!(u\u{3}1!1tL ! sj\u{b}!3wp2!#w+h#5?%B-?]0!\"u2+! rPm3 N!H!>\"8!H!F\"7!6$<\
        \"@%3\"1#:!y!6!4%6\"3$y;.1 M\"J!@#=!<#5\"1!8!5\"6!M!8\"5\"I\":+0$DAx!0wY\u{16}\"'C1w^ !,>(\u{1}!<yo`!\"E<*!1v^n\
        2!E$>!@!<\":!B!=#>!B\"K#;!1!B\"L\"L!\u{0}!7'8y~\":G\"z\u{16}4#(A2G*w\\}!)xT !Av+\u{c}6!S!G!C!w!;!M!H!C\":!/#O!>\
        !8#s!4!-!6#8!9!C(2$R7h! }`w!6vW\u{7}! EQ\u{7f}!9x<O!4w\u{19}\u{19}!Gw\u{1}c* >!@!?*B\"<!@&B%@\"B%:\u{13})!<zs\u{a}\
        \" @:\u{7f}T\u{3}\"1v1K\u{14}Y!GA/*$ z\"A/?)A\u{12}B$ F1>(>%{V3\"6v$F4c!)x\u{12}B\" H:w\u{10}Y!6u\u{f}R!4v'\u{1a}\
        -!>#C!y!D#B#?%L$7#E!F!E\"=+7CL!::}R!!s\u{2}t$\">(B%D\"B~\u{13}\"*}'Gv\\9 S\"t!A!N!=\"K!?!;\"=!P!:!>!A!9!t\"7!9\"\
        =!;!J!A!J!@!v+Fjh>!J\"x!3!F!:!H!G!6!E!N!D!1!,\"=!1!t\"w\"S#n!t!U!<!<!;\"s!4!1!3\"@\"FcF!>w-o!7{X\u{4}\" G:y\"V0\
        \"D\"H!N!J!K#I\"D%M$L!I#L\"L!L&M!B$NKv!3tJ?!6u\u{f}G!9t%\u{2}!:wq\u{1f}9!@!E!8!;!A!A!B!H!J!A!;\"9!7!@\"G\"+#P!1\
        !C#x!L!M!.#J&y\u{10}\"!%uB[\" x*@O3\".B.Czl$$E6w\"B+CIN3 H\">$?\"<!=!K!9!C\"B!F\"F!9!4\"B!w$N(J!9$5y]!GFa\u{f}\"\
        C{$D3S#*9\"x%:\u{8}:!*G]W!<u\u{13}72 {#=\"A!E!;!G\"1!J!5!:!B!K\"8#G!C%r!7,Kd$!!x]\u{2}!1u9e#6>#x#B\u{14}k\"(D1A\
        V`!6uS\u{13}\"'G<w\u{13}[!%vhP!1tTu$ |)w(E)D0K!GvC}!1yGb&,8%v!9#7%>\"H<D!$vpy!-t8&! s\u{e}\u{1b}!#u\u{8}\u{19}9\
         M\"=!:!L!H!I!@#E!A!K#F#M#D!J!3\"9!D!{!I!5!1!@\"s!*!wh\u{b}!,tmS\":D-sJ\u{14}!G?\u{4}Y\" K!xuD!+u\u{a}k\"1C(@\u{4}\
        y+ I!I\"@!M(9%J$y!5$K\"B%vhh#)v(D6>%:!GwG\u{9}#\"A\";6G\u{12}*!:t,L!.tzq+!1!<\"@%y!A!6#;#;#;\"8$E2G# H*t0uwA) K\
        %A$;#?\">#H$I'4+Ecw? I!s!}\"B!F!B!I!B!A!M!A!I!C!M!A!P\"=!B\"D!P!6\"H!R!I!I!N!E!B\"=!S!M*n!6uhD!8IR\u{1b}!0y\u{a}\
        g!-ueX!0z4?!CxUj!Bu\u{1d}Q#*F,<+y6f!Gu7m6 p!7!K#2!z!r!3!5\"B!I!5!3!7\"B$6!<\"w!>\"J!;&?%5<\u{d}!!v\u{2}`!Gx{S! \
        uy5! z4&%1='?!}!?%z,j&&B+<#;!8#H$<#>!:u,1! xg\u{d}\" s'>2\u{4}!%xc5!!twu!:vW\u{8}!6u}4!:x)a3 r$G!J\"M!H!E!D!C!A\
        \"=!<!F\"N#P#G!H\"B&M!HZn1!2\"?!D\"3#P!t\"@!2\"2\"C#2!/!2#A#2&5%JY\u{9}!1vu\u{d}\"%J\"KkWA!V!M!5!K!K!;!G!E!N\"F\
        !O!2!S!=!;!U\"G!K!K!R!0!z!C!Q!H\"2!0!D\"N!:!B!z#qx|!1x\u{c}A!1u\u{17}Y!:v\u{4}U3$H\"9!B!F!>!>!G!L#M!K!@!D!/!/%J\
        \"<!w&0%QhM!-u`\u{1b}\"(?#Cv:\"9D!Gn&\"!zF<=\u{16}!5w\u{15}=!9t\u{9}\u{19}!.w\u{d}0#9?\"},>\u{1e}T!!w\u{1a}?!,u\
        4\u{6}!\"v~\u{11}!:uHM$*<'=)?-IJ\u{15}! u',!'Dd\u{4}0 K!A#6!:!>!D#@\"7!<\"<%7\"6#6!N$y$=!G!1}\u{19}u\"5y2G\u{7}\
        \u{2}\".D9>Vw!<w\u{15}<!9t\u{10}M!<wTd\"3H4v~:!G{;A!5yi\u{2}. ~$F#<!?\"<!?!=!:$:$;#?\":)8$5d^1#J!G!H!>\">#D\"<!\
        B!>!8&L#q!N%C#2!0$N/U#9?\"},=$Q6!5!q!D!G\"K#D!B!?\"D\"G#@\"=!A!@\"K!@!r!G!K%J!H%D|{\"9E!JI\u{a}!6u+Q4 M#M\"M!I!\
        M\"N!P%M\"R!J$I\"L\"N#I\"L!M#M!F\"?!H\u{10}\u{15}(!8&D%=#E\"D%3$G-Mcs!AvNt$$M,C!F6ws#!(u~\u{8}!1uR\u{0}!<x\u{c}\
        f!(u\u{8}_!6uT\u{18}% B\";&s!v%7b\u{7}!:u 8!*Aq\u{a}!1|]r\" w'I:K! w\u{7}\u{3}!G{1&!9x\u{2}\u{1e}\"4v&C=E$#H,s)\
        A/ESi!9vr,# E8D*x\u{d}[!<{S\u{15}\"2z\"EUf!${Bm!5u3^!&xj\u{1d}!!uK#!(w6\u{19}\"4x%H*\u{1}#\"B9@,FtY!(u*\u{f}!<t\
        \u{1e}\u{3}!Gv\u{18}#!*u\u{e}f!FyUA% v$G#I\"A2E<6!+wE_\"1y2F\u{f}Q!$tRQ! y\u{1a}Z= H!I!H!O!I!?!9!C!5!;!G!:!C#=\"\
        F!p!w!s!o!C\"C!N!C!:#G!L!N#G$oF\u{1f}!<v?\u{10}4 N!M\"C!>!A\"H!G#w!A!@\"A!8!z\"6!6!H!-%E!I&<2W!Bw\u{12}\u{4}!$w\
        E=! x)\u{13}!9tDD7#J!{!H!A\"A#v!F!=!F\"L!A\"4!D!N#H!N!K!M!0!:$1\"I$<m6!:F%a!:vOG6!A!K\"H!F!A\"G#D!F#A#3!1!K!F#J\
        !?\"E#6\"I!G!4!t!G#@$,F-y\"A,@\u{e}@!%vI?! x!1!Gym=!-y\u{1c}\u{1b}!$xvf!6x\u{9}\u{1e}!$|kE!<ukD\"*B0u\" - M!6#<\
        !E#<#6\"D!:!=\"D!x$7&7kD\"1t6sQ\u{4}!=t\u{d}W!G{)#& P*A$>*H\"G->\u{10}Y!5z\"_( s*I\"I,E\"L!=!I+H+\u{9}\" wCuB_!\
        6so_\"9H!AJL!:u\\\\! z\u{6}V$(B0A+z$Dp0!9uyc!:uS:! D5a!:ua>! x\u{13}\u{3}!7u\"=!G@3U!)vHt\",{%FJ\u{7}!={\u{f}\u{6}\
        + x\"s#J\"L!F'G\"B%<$A\"=+H`(#*>+z%C+K!GuKo!6tAC!Gybi\" I*xI4!(u8z!>r~\u{3}!)v\u{a}\\) R#@$I'E#G\"8%>#<,Irr!Bwa\
        *!:wV@! y=g) O-u!:\"N!8!@#9'D&sUB!B|\u{14}\u{13}! FED# s*D0Fg\u{19}!\"t|3!;y(k!4wOc1!3!J$>!D#G!H!8!@!6#N!9(C\"7\
        $E\"8\"v#sy9!;two+ I#I\"9$u!K$0#Q$:'N%5!NP#!GzK!#(G)A)C\u{a}w!:IX~\" J!xL8,#u!<$F$<\"8!=\";#<%;!9(=%uN\u{1a}!6u\
        /\u{1a}!;vM=\" z:C6B!6u\u{a}f!Gw,t,!;#B$D!<$>!G&8!8!O#7#9+N\u{11}y!1udB) Q!<!B%L#J%K\"E'v\"P\u{d}\u{9}!<v\u{1f}\
        A- O!9!A\"<(F\"@!F\"t#<\"9%<!v+r\u{0}=!:G\u{11}G!:u\u{f}*!9t4j!9t3f!$uV\u{d}#2s#B2A@*= T!Q\"H\"Q!E!M!I!J!K!M!M#\
        D!t!P!v!I!R!N\"'!K\"N\"N!B!I!E$K!P\";!I\u{1d}+!1u\u{d}*!$ujy\" D;z\u{17}r#\"F+B!J>`\" tGH\u{19}\u{16}!2u;q!GuJG\
        )%F!J#>\"@\"B)5$N!F!Lg\\!/tR,!<uI|!)t}\u{1c}\" IGwc\\!5wA@\"$E7IK\u{0}! v\u{1f}\u{b}!6ub\u{19}!;t\u{15}W!$|Z0!:\
        yNT0!2\"8!F\"4$v\"B!5!M!3\"@$0!5#/!o\"4+<\u{18}\u{9}\"*I'FLD\" F;z\u{17}8!;xJ\u{1d}!3s\u{3}9!6u4G$!D0F%B-w~y!6x\
        )`&)F!@#z!<#@\"tx'!.vQ\u{2}!Cs7o! tv6!1?\u{11}N!4uEP!1t:'+ F!?!G!6%<*;\"7\"A\"@$>&7d\u{5}! wAI! {q.!G=)Z\"-H!G\u{5}\
        m!G}c\u{1d}!:v7\"!9u#M2!H$D\"O!B!>!C!;!;!B\"u\"I!<\"9!I!O$q&v#5+Z(#?%;!=!K'@#=$F\"~a\u{1b}!<w{\u{10}!,vA2!Cy61\"\
        .C#x\u{13}=$1w)?)A$t!k!;qg*! w'I\" I:ui]!(vj\u{1a}!9t#v9 H!H!I\"M!A!<!G!:!?!L!=!F#@\"G!s!u!v!s!F\"D!G!E!>#H%J:k\
        ' x!;!9'~(?':/H0\u{16}$ F3=&F#{x\u{2}\"8F/FpA!AvH\u{11}\" J#Ci$!'vT\u{b}5!J!F!K\"H!H!B!M\"B!H!u!J!I\"G!M\"0%J!N\
        !P!I!M&A(c!:v\u{8}5!:?XQ!1vb4!*v`q\" B!{;H!4wE@!(w\u{11}\u{19}!4v.q!7{R/!1x\u{d}2!9ug\"!$uc\u{f}$!C';!{1M\u{19}\
        $!GuH\u{7f}(!:#N#B$?!>)9'r+:'7!5s@t+ E!=#H#t!E'H\"=#@$@$;#uj[!3Gh-!:v^p& A'u#D!E#t,A\u{1d}\u{1f}!Bw\u{16}\u{1}!\
        G|d}!DxvO!1vjk\" s#w`-!Bw\u{15}\u{0}5!I\"<#G!@!:!8!L#=\";!7!@!t!9\"0$F!F!C!w\"O$6#w`X* J#=!O!M!N\"@#A!J,M+LSV!<\
        uZ\u{17}\" z:DUW!$||u!G{\u{b}9!#v\\c\"6w&v\u{d}S< S!@!P!R\"?!~!~!O!I!O\"A\"A\"0!>!4!.!0!E!B!:\"A!M!M!<\"5#)!@!-\
        \u{5}Q! D.H-\"L\"w!F!C\"8\"K\"?#v&I%J!F!9+K7{!Gzv})!M#D!M$@%D!J*A\"F!9A/!!tZ*!8y\u{19}m!C|\u{a}^5 C\"=#@!{!v!9!\
        :!H!:!A\"7!8\"v\"8\"4!6$A\"D&7!5$Ise!<s<y\" I/yCk'$I!F*r'?#E!G-=k\u{7f}!<x{\u{19}!<u\u{16}\u{a}!;wL\u{12}! xZ{4\
        \"C!F!A!F!D!L!E\"@!<#?!B#@#H!7\"H!r!N!t'5%@^\u{9}%(:\"E!>#B*NXx!Gy\u{5}\u{9}) M$A!B!D!G(F\":$5!vj|!$wDd!5uY\u{14}\
        !>yt0!GAGe!4w\u{1f}n!6y(~$'B3E\"t)w\u{9}\u{1a}!9vpT!Bwq#6 M#@!N!J!N!K!C!?!H!H\"L$T\"E\"N!N\"L#O!M\"I$(!I!s&$\" \
        H<v`\u{12}# u(@?Azl!5v\u{8}y)$K!M\"K#P\"J\"I!G\"J6G-E\"!F;wbA# r8@/=\u{10}\u{14}3 L!8!=\"<!?\";\"<\":!;\"9!?\"=\
        $7!t\"x!u!@'8!>\u{4}K<!S!K!I!I!H$B\"G\"G!S!<!R!R!J#N!N!4!M!5\"@!K\".!I\"N!P\"E!J!D!Oe</!4!H\">\"@#<\":!:\"=!F%:\
        $J!5\"F(9$Iz_!:u\u{16}@!<w-\u{4}\" LBA\u{1d}R(!N#E%@%D!K*A#9+I\u{9}z!G=C4!6v\u{6}\u{1f}!9v)\u{1d}!1u)#! u\u{12}\
        l0\"A!E#E!D!@!@#@!?!A\"7&2#K!F\"K!u$5}O!G@\u{1d}S!4u>\u{5}!6u\u{b}O!GssY!:K')!(u$>!1uD ! wOJ# x\"G8GWE!\"BG\u{10}\
        7 T!H!M$D!E\"A#M!I!?!B!@!B!?!+\"L$L!L!C\"0!1$S!*$N\u{5}\\' x!;!9'~(?':/HAn!2t/9!,x+3!'uSU!:IEk!$wE\u{17}(\"F#D&\
        =!D(<!9$D#7#r!1|\u{f}7!4x\u{1}J\" D9>\u{1b}6!<u\u{19}\u{14}* J$=#K&A\"A'G\"L!w!O!:%\u{1f}! v_U!1zvO!6x\u{6}K!!w\
        .\u{1a}0 P\";!@!?!B!C\"C\">!<#>!5*v!H\"F%5&v\u{7}z\" F:t#_# E2{&Ez_!9t\u{c}u!<wo'!4u\u{15}\u{15}!5xH\u{19}!9uO-\
        !'w'E!:vJ\u{16}\".v#v~\u{6}\",{%C\u{15}\u{11}!:v\\ \"5w%H E!Gx5o\"1u6Ij\u{5}!6uKN!G|\u{e}>!Gu\u{c}M!1|\u{16}3!<\
        tCi\",~%D\u{10}j!GvAb!G?K\u{a}!<v\u{9},!)yG\u{1b}1!H!Q!@!D$>!A!K!C!A!?!L!K\"B%I#E#G+I\u{16}b!1yV\u{f}!7v}T\"4C!\
        v>\u{8}!!t\u{1}\u{1}!1Bsk!:?^ !Gu4~!!w=./\"H%7$s#3!9!0!:#-!4#-\"Q\"u%P!O%;_O\" K;yrb!Bw`-!*DQ\u{1d}!:vmo!9u='0!\
        E!A!F!J!F!E%F#E#D\"4!6$I\"O%F\"9&xUu2!B!M!=!B\"J\";!>\">!>!>!I!K\">%E#C!q\"A+>\u{1a}3!:tK$!4wH\u{1d}!1u\u{3}2! \
        x\u{1c}r!${cG##A'@.B\"7+ I$<#?#:'@$I!;$G\"v%:&u}m\" w/Dp\u{6}& ?!@->%8&y#?,(!9t\u{7}\u{7}\"9x)I/t!;vL4!GuZ^4!@#\
        @!z!@!E\"B\"u!A\"L\"<!H$;!6\"B!B!G\"A&;!B$;0r# I1x6Hko+#A!?#D!\u{7f}\"B$;#=#A%@\"=,5`e!2t\u{13}C!GA'^(#G!C*D#M#\
        5$@#A,C\u{1b}\u{1b}\"#|DIjF!Dv\u{17}3#)?(D(B\u{1e}Q!-u\u{13}\u{5}!(u\u{11}s! um\u{18}!<sfT!GtbR$ {.B#K6F\u{1c}Q\
        ! x\u{1f}|!*v>2% @$<&s$>*C_7!1w\u{15}\u{7}!:t],!2t\\\u{0}$ B9>!;-Ld1!,u\u{d}{! v@7!.v\u{a}}!G<\u{a}&&%D\"B!{\"C\
        !A.GnZ!:sw?!;s\u{10}7!Gt\u{1e}o7!J!O!v!?!C!C!>!w!7!9!M\"@\"C%F!J!4\"N!7\"L!H\"6$4%D\u{7}R'#E*>'?!6$?!>\"<\u{c}\u{1d}\
        !#uz\u{8}4 O$F!D!I!H\"?#I!x\"D!>\"D's!H!>!P!4!2#H\")!F@$!9uKz#<y#G$?~\u{9}!-|z\u{b}( q*K'=%I$O!?!I+LZ\u{f}!9tt\u{1}\
        !;y\u{6}3!C|*j!GxO\u{2}!'ue/!:x\u{2}\u{d}\" G'{s6-!J\"A\"J\"q$F\"J$L$I!K$L!M!H'N/D!6uU/&\"H\"=&N$w'J%J\\c!6ui#!\
        (u\u{5}Y!4w0O\" s%B2c!/v\u{b}y! F!\u{7f}\" H8zfI5!M!J!?!L!K!L!C!B!G!>!L!w!N!F%5!G!G#M#G'I%O $!.u\u{d}Q\" D:|^k!\
         y\u{13}\u{b}6 G#:!J$>!3!M!E!9!>!N!@!1!8\"y!J%A!J\"E\"7\"H\"N%zKh9 K!F!J!P\"M\"R!D!r!G\"I!U!9!7!:!J#6\"4\"I\"3!\
        F!H\"7#/!I!1(&!Gt\u{1a}%!6uZ\u{7}!4v<b0 ;!9!9!D!2#G#t#M$s$7#7!9!7!;!?+6Ds!=u\u{2}W1#J!I\"E\"P$B\"H\":!<!3\"J!C!\
        N\"r!<#=&L%PR\u{11}\"6v$@^\u{d}!+vGY! wC+!Gv5^!:v%^3 F\"K#9!F!>#I!;#D#y$3!I\"@!K!@\"6%u!5!2$J\\!!:v\u{17}/! {{B\
        1 J!A!@#J%F!?!K!L\"D#3!1#D#G\"?!3'0$u1~\"*G=?\u{14}#!GuAR; G!H!F!N!G!A!P!A!4!9!G!9!A#<\"D\"v!s\"B\"H!P!G!8#F!L!\
        N#F$sGk!4v3y!9uk}!1{{\u{2}! x;\"\" K4=.k!<u\u{b}$!;v\u{1e}\u{2}\"1E6y\u{1d}5$%G(B#u!v^s9 S!B\"8%H#I\"C\"K!M!I\"\
        -!@!N!Q!y!I!K!q!L!I!/!0#J!F!E!x\u{16}T# x6s$HG\u{1a}C O\"J\"R!T!K!F!L!O!J!M!V!M!K!E!M!M!@!G!K!L\"?!Q!Q!M!U#R!M!\
        I!J!V!M!r!@!L!v\u{1e}-\" {:D\u{15}\u{1c}!:v&W# H:t-D$q.!5#G!@!G!F\">!N\"r\"K!A%9&D!H!J\u{12}\u{18};!G!D!J!9!7\"\
        H!{!5!:!:\"4!9!@\"<!7!2!H$G!v$=!;!y!C!6!5!8\"@S\u{2}!(y1Y%!<#<2<&t+<'d!GwkU!<uu\u{2}!9yL\u{9}! Ji\u{1d}$ D*w.C\"\
        DX*5 v\"<!>!?!;\"9#@!?!9!L!A!6\"<!?!>\"N#C!v!7!A,<Ki%$E+C\"A(B!K%4&!7!F46\"D!:#<u\u{8}!<@+\u{d}!6uAs'!<&D'C!H\"\
        >(E#9G&!5u]\u{13}&$D-?%<#D\"v'vZp+ F$:#G\"{!?!C!;#:'6\"A\"N14\"3s\"s-\u{e}!1t]\u{d}!At\u{0}\u{d}!$x\u{12})8 T!@\
        !P#A!}!}!O!I!O\"B\"C\"1!C\"/!0!E!B#A!N!N!<%*!@!.Yl#:B!v,{UP!-u\u{8}%!&w\"3\" H:z\u{5}\u{7}\" GGxK1\" G:x\u{1c}<\
        !6unZ!1y\u{19}<%*G$A!>\">(HRw!9u7T!Gv\u{7}|\"9=.<WJ!>wZ|!:BZG(\"N#G\"I#?/G\"F!r+<>_!:H|D\" G1zJ5!#v]_!4v[e! u\u{17}\
        \u{18}#4x&D!D\u{16}k!<zOU!:v5w!9u_\u{10}! }~f! t\u{19}}!4u\u{7}_!!veI\")x(H\u{19}c!!vj^! u]-\"9u!HJW#*<'=)@S[!1\
        zA\u{e}\" v;IKi!GsL%!#u\u{f}\u{7f}\"#G,yA@!=u:i!5tE\u{3}%\"K8G$z$B%HCB\"=t*I8\u{1e}!:KE_!,wC\u{b}+\"M\"{!K#M\"O\
        \"J\"C(<\"D!I.?Ek\".F+ts\"! x`o\"8y*y93!GyD\u{10}!$wmI!=uf4!BuEH' L!@#F#G${*9%HXC!Gv\u{e}7!/v\u{7f}\u{3}! zB\u{1}\
        !:tGx\";r,vT\u{16}$ J*r'D)u0{!-x#M!:Fz(!6uF\u{e}!<r\u{1c}v! x\u{f}\u{18}!(vPX3!>!J\"D\"M!t\"4#?!0$q!I!0#G\"R!C!\
        H!F!J%+\")$]!:v\u{19}i!\"x&\u{e}!%zmk$ t.?#A68T<0!<!O#K\"D!C!G!M!E!J#m%=!N!<#Q\"N,Gt\u{13}!Gt@,!<u\u{5}`\" E7uF\
        g!7w\u{0}[\"9t!A[v\":w-CF\u{f}!:t>*6 O!?!x!D!D!M\"s!?!<!C!<!;\">!@\"L$;#v!@!<\"A&@%s\u{1e}w1 }\"9!6!>!C!C!?#/\"\
        =%7$9#5!;!}\">&B%6~u!8G(K!Gtqz\"\";8s\u{1c}~9 J!H\"C!Q!B!I!K!>!N\"F!G!F!M!5\"K!O\"u\"N#y\"E\".!A#F!A!NC\u{1}!'{\
        o\u{18}! xAZ!/uJD!$u}H1 P\"J!=!D!@!J!@\"v\"<!>!>#5!=\"K#,&?!896\" \u{0}\"Es3!4vb4\"!u8I]a!<tvx+ K!6\"?!@!=%A\":\
        #E\"C)L-zR\u{1f}!5xE@9 W\"G!J#E!L\"@!L!@!>\"M!C!@\"@\"A$S!P!H!u\"-!D#P\"H\">!@!N)\u{18}(!:'A${\"@#M(?#;+KCd!AuG\
        \u{12}!1vV;!<w98!%u8)\" N:z\u{9}29 r!J!s\"C!E!O!r!A!:!F!>!O\"J!I\"D\">!5\"M\"s\"J\"I\":$5!4$IWN!Gu-q!-uVQ!GwCQ!\
        Bu$|#*A'<1t4/!Gxj_\":u-<|\u{1}\"1u1K\u{6}\u{1c}+ H!>!9(?'=%v\"G\"u!C!:';\u{1e}\u{16}! xL\u{2}, w\"C!s\"r\"C!C\"\
        I!F!E\"D#E(G\u{12}S( F\"?/;%5!t$>!F+;--1 P!3!C!B!@%M!A#<\"J\"<!N&G\"N!E$F#M%J>T%%?#C\"=$<.;\u{e}\u{16}!6s\u{13}\
        T!={\u{3}/2!5\"G!8\"F\"8!x\"6!E\"9!G!4\"4$0\"M!B#F%0\"0sL!!tMbC!1!>!B!L!p!K!w!N!E!N!F!G!D\"m!.!O!6!5!7!5!2!7\"F\
        !L!D!.!5!6!N\"2!1!6\"L!N!5\\@!>sU\\!:v5\"#!F0I1K2\u{11}!Bt\u{1a}%! I\u{17}]!)uMC!C|*h,\"A\"E$7!>#?!B!D#F#<\"7#>\
        \"=cx\"3u4I\u{5}\u{1a}!Gx9Z( M'C%?#u\"E(C!@'BFm\"#G;wa/! uT/!1unU# M8v/JH)! ycG$ u1H2u$AfM(\"D\"=#K%7)4$8#8\"z7\
        \u{14}# |1A6CVK!-|}p!9vv\u{1}\"3I4ufY!.vp\u{4}!'u^_!:w\u{14}\u{1c}8!M#D!M!F!J!s!>!O!t\"N!C!C\"Q\"6\"5!8\"N!@\">\
        !9%I!7!r$I]$;!J!J!8!8!I!H!I!L\"8!8!D!E!@!B\"B!9!8!J!M!I\"F!Q!G!z#7#2!G\u{b}+$ G%A%r'C+\u{2}!8y!-# @!u;xPj7!K!J!\
        F!M!I!J!B!I\"<!J!w!L!K\"J!Q\"3!E$I!M!R!H'C%L1H!/w\u{1b}u!3t\u{f}s!:uTl\" v.D*^!.w\\,\" |:Gcg!9uBA/ O!5!D!A!@&B$\
        F!J\"<'I\"O!D$F#M%Jpz!.sL<\":L-y_I!/uWz*!;!H#E\"G!s!A!E!A\"F,?\u{4}\u{17}!+wz\u{a}!9x\u{2}5!5yE\u{f}!<uf\u{6}!9\
        vui! v\"r# D2}&DK)!1u!\u{f}!5u2R$&@!F%?,E.J!.uxG\" D8\u{7f}]|!.u`=! xiS\")r>Bb-+$E!I!D!H*K\"8#M\"F\"M!B,A\u{b}J\
        ##A5C&z,\u{1}- K#F!7%:!;!2!;!;(y#M\"B'3&AF>!<zUZ!%x{<!\"GOf!)tBq!:Ai?? \u{0}!5!K!H!2!;!>!7!2!9!{!5!E!6!0!7\"L\"\
        9!2!0!2!6!6!B!t!3!0%4!9!7$75\"!0}60-!?!x!E!D$B\"E\"A\"C!@)v!A!=-s\u{2}D\"$K=uU|!Gu#{3\"C!A!B!F!F!L!G\"D\"x\"H!G\
        &I!7\"D!s!I!D&2&LpS!2v\u{1d}}!,u*i% v\"@/C(?.;R[!!y\u{1c}\u{3}!8y&V!9ubg!6u\u{4}_(\"s\"H&H%N\"L'N\"E!ETN!1wiQ!-\
        t\u{1b}\u{e}\"\"~8C\u{11}<!\"F\u{7f}\\!5u\u{d}8!*y{T!C{P2\",J%D2\u{1f}9 H!H!I\"L!A!<!G!9!>!L!=!F#?\"H!s!v!v!s!F\
        \"E!G!E!<#H%Ju\u{10}&\">$D$F.E!C#;\u{7}$!1w_z' x!B)B.>\"F\">+8p@!!t*y!\"v\u{b}v\"&x+I\"\u{7f}!6u\u{10}:!'uZ9!(q\
        `G! xmD!?u\u{7}\u{1}! xIB)\"u%G!>)G$|#H!9\"9,9\u{8}\u{17}!GvaY!6s{\u{7f}!Gy[G!2weh!G{l\u{5}!Av!b+ w\"r!G\"I\"K!\
        E'F\"A%;$A\"<cc#6y$C%v\u{18}2!)z&O*$L\"E!R!I\"J!G#N+L#F+Cf^!-ux\u{2}+!G#L!L\"L!F\"I)u\"B#D\"D-L\u{13}z!1u\u{16}\
        >!=w\u{0}f!GB\u{11}(!G>\u{5}{!<E}x3 R!H!G\"P\"L!I\"B!K\"7#F&B$E!E!I!N#F\"*\"w$OgB! u\u{a}\u{12}\" K#{jr\"!w;Gei\
        \"8</w\"%! w\u{f}Z? Q\"N!:!@!K!J!C!D!t!K!I!L!E!F!N!G!K!D\"L!u!I!J!K!I\"A\"N!@#A!K#A\"w\u{9}|%*A/@!L)y$An\u{d}!)\
        xRJ!5@a:! u$/!:u\u{7f}_#2v&D/Aa$!:vF@!<uc\u{18}* D#>!:!@&>)v$I!F!H'>]}!1v86!5t\u{7f}|!3sV)-!5!B\"=$F!=\"<\"?$z#\
        6!2$G#6'9Av? S\"O!O!r!@!C!@!R!P!M\"P\"R!I!v!T!4\"E\"O\"I!=!F!=\"8\"D!B!t!p!M!A!K\"Rw\u{3}, N!6\"D\"A#=&@#>#<&t\"\
        <'?$5~n# H(7\"<\u{d}(!1u<0\"*C.F-u2#L!?!9!C!F\"G!H#E\"=\">$G!K$Q\":!L!5#/!3\u{0}:!%u-*< H!3!3!=!4$J!C!7\"7!E!I\"\
        /!5\"E!{!\u{0}!R#s!S!@#<!q!r!6!L!5!F#<\u{1f}G!3u\\\u{16}! u4H$ F1>(>%{hO!9y{s!4x\u{7}\u{7f}!<vos! Gp\u{17}\"0w!\
        GE<%#F%B#@#K9IxD!6u\u{c}h#'E1C/A`7!Gvy9!Gv\u{c}i\" H(w+c!;v\u{12}T!5u\u{17}\u{d}\"6s$C\u{1}]!:Ae6! xxQ$ A!{!BE?\
        U\u{1f}$!w5G$@-Gwv!0th\u{3}\" x.Gx]\".C,KcU!;xKa!Gt\"\u{2}!:wm5\"3t4ET9$ J'C#t=A\u{f}3\" F:u|\u{19}/ O%F\"J!A\"\
        @!B\"8!G#G\"@!M\"u%@!I+Q&\u{2}!5u$\u{1}!#td], K!D)L#<\"C#?'<!?!x!N%C&I3]!,w\u{e}r!8vxD9 P#J\"K!I!L!O!P!O\"P#K#M\
        !O#E!-!Q\"N\"T!G!N\"J\"u!J!E\">!Oxn#.B#D6;~\u{7f}+ N!F!>+=\"C#@'>!@!y&D&<8r! u4'& A(=%A!u#A1A;p= y\"G!F!G!Q!I!Q\
        !D!J!A!E!=!I!K!P\"K!5!5\"H!N!9!B\"I!D#<#I!9!9$/|1!$u^Q!%w\u{19}k!:{\u{8}N!6u';\"1|6E\\\u{b}!GuWk* >'w$u$E&=!B#@\
        !=\">+?\u{3},!:@\u{1e}\u{16}1#C!?\"M!C!6!A#u#C\"K\"1%O!C#E!5$:!G%N^p2!E!=!>!<!C\"H\"C%I!F!3!N\"t%H\"K!9!F&4!0\u{7}\
        I! t\u{1a}V!1w~W#8x!E#Cm\u{4}: P\"Q!v!N!J!F!L!J!J\"K!A!O!P\"G!@!Q!9!I!D!L$N$u#J\"J!H#7\u{c}`!9vD!\"$;>}ZR\" w8J\
        Z\u{1d}!<tFG!,w\u{7f}^!:HsA\"6y$C\u{3}8!1vTA!#w\u{18}7! E:i!'ue\u{e}!)x\u{14} !BwFT!5vc3!8xDH!Gx\u{1f}M'!;$I\"J\
        !E.;\"I\"vWj!1wsI!2tHn!#{0d,\"N%J!u\"N!K!D\"<!H+N!>(v$>\u{5}\u{10}! ?{`!>w&\"!9x\u{1}b!$wW{!8vT\u{1a}!GA\u{1f}/\
        ' ~'@#G\"@%E)=){@{!1v\u{1c}p!:xY0!Cq\u{0}\u{18}! {#R!GuCy!1Bl\u{5}0 N!I!A\"A!?&B#A!I\"F#J!M!1#O\"F!4\"xWe-\"F\"\
        ;!@%C!=#E!D%7!7$9\"@!2'9QY\"1G$t\u{6}\u{1d}!*t\u{13}Y!\"I*]!6x\u{4}A!6vL!!:u\u{6}8!:t'G!$t>{!9ulq# H!C8w*i!(uK8\
        !6u;2!9uG3!4u(o!1uig- P!7%B\"7!;\";*6!5$D!E!7%I&{\u{12}u-!7#@\"C!D!>#<$D\";#6\"7#8!w\"7.}!:C!_( t*I\"J,F\"K!=!J\
        +J=M!*v$H!.u;/!<u\u{8}'!2v\u{9}Y! t\u{1b}b#1E*{,?\u{d}\u{17}!1u\u{10}}\"6@#xO%!$u(T!1wz\u{1e}!Gt+\u{3}!<uD\u{3}\
        !9G^:2!8#<!?\"N!E!8!3\"J\"7#6#5!x%N!v'?!6!w#M\u{d}!!GtI,!GvbUA z!J!H!O!6!>!<!7!y!M!>!9!L!7!L!>!G!H!1!B!>\"+!:!K\
        !3!u!J!K!5!v#M!7%E_\\!/u\u{13}!!Gt*C!5w*J!$|@>%%I(=$B(K\"zW\u{1c}!:JY\u{c}!9FE\u{19}!:w~`!G{fp!#uG\u{12}!:Ccq!.\
        uz$!:v\u{12}{!*tR`!Aue|6!G!O\"K!K!I!G!E!E!H!G!M\"L!J!9\":!t\"C#E\"@!M!t+F\u{19}G%!s3t!@%A\"Bey!Gu\u{3})!%v$*\" \
        J:HqT((<!>!I'C#>$?\"\u{7f}-AsJ! wq@!1sJr!/ud\u{e}#)w0?!B/q! z`-!:vTk%%G%A.G\"H!>Zl\"$w6@.i\" @9xl(!1u\u{7f}U!)z\
        \"p!!ww0!*t;\u{1e}!6u|j%!>8<!@)t$@f\u{12}#%?!w!y9\u{5}!9u+k!;vM7\" E1u\"!!9x|H!!toC!+z\"\u{1a}!Gy\u{5}/0 P#:\">\
        !E!M!y#<!B!?!C!E\"K$6!4#v#:\u{5}|!-v8)!;tg.!AtB\u{c}!!vr\u{1}#-B$A+z.\u{13}0 r#r!E\"?!E!<\"<!v!C!C!F'<!@\">$@+<\
        R|!2t\u{15}&!1y\u{16}[!:v[`\"=t*EY\u{0}#!=+z\"9\u{c}v? T!{!I!C!L\"H\"H!E!Q!K!=!I!M!J!-#A$4!G!B!n!B!Q!/!/!M!t!F!\
        O\"J!I\"OL(# E'{*CFx!7w\u{19}&!)x\u{15}\u{3}!1v;))(A!A+;!z&D!=!u%?%G5\u{1}! uQv!:vV;!<t\\,%!|#F6?\">+={=!.xFx!:\
        GHX!:v\u{b}v!9yU^!:='!!9uQ&! xb\u{c}!4zq\u{f}!$x-}!BxQl\" C%D\u{1}W!Gt\u{f}\u{14}! yiL/ G\"<\"4\"B!A\"?!F!3!y!9\
        $<+7%4!s%F\u{b}y!:u>\u{14}!+u\u{5}\u{0}!,x\u{1b}T!:F\u{7}+# K\"v:|p+!9u\u{1b}\u{16}!GA*k&*@'D%u#?#D+BVB!GD'j!1x\
        b%!${\u{1a}w!(5\u{12}\u{10}!:?#\u{3}!GuW1!Bu\u{11}\u{16}!*y\u{7}\u{0}!Gy2%\"Bw%D\u{7f}#$ D's#z.C%l8 Q!P!I!G$L!B\
        !B!G!C$D!B!Q!>\"C!N$J\"H#H!K!H!M!'\"x!<B,!:@x@!\"v+1\"*D=<\u{1}3!!xvJ!Gx\u{1b}-!9y[W!G|\u{11}N!1w\u{14}\u{18}!-\
        sl/!0y\u{17}2.#H!I\"F\"M#:!=!G!E#>#3!+$9#B%1/\u{b}!Gy{I!:IFT!Gwyw! E\u{b}0. M!=\"D!=!D\"G!@!{!E!?!@\"@#J'J<,! ?\
        M\u{5}!9u\u{3}_- r$:\"A\";\"I!7!:\"2!<\"6'Q!<.;0r\" I:v\u{15}\u{12}\"!v<I\u{10}z'!:!D\"@#C!;!:%;5h!!t5c#6w%E!B`\
        %!=w6]# s$I5Bf&\" G:w7~+ H&M!x\"u!s%@)G!7!I!@,EZy)\"=#?%A!B#9!C&z!<+8v\u{18}1!N#A!J!D!J\":!J#J!A!H&0!2#:\"A!G%D\
        \"v\u{15}]!Gs\u{14}?##A'@.B\u{1}X!1v1\u{3}!;xO~\" GGt@f!#t\u{8}U\"9D!G\u{12}L( t*I\"J,F\"K!=!J+J'`%-?$B$>'@%z@(\
        $,>-=!t\"<^\u{19}! u\u{f}\u{18}!1v.\u{a}!:Ci{!${mO!9uQj$ ?*x.D\">|\u{16}!:sWn!5v\u{12}|\" F8z2f!!t\u{1c}+!#ugB!\
        :t'<(\"B*@\"D#C!z'G\"G,8\u{16}L+ w\"r!G\"I\"K!E'F\"A%;$A\"<}`!1|_\u{1b}! ufh!'vH\u{13}!.A\u{5}^!G}\u{16}c! v\u{a}\
        p!:toh\" L$v=-!5u#[!+u[u0!<#:!B!?!C!?!z\"=!=!:!>!H*I!M\"4%4\u{2}\u{0}3!N\"F\"B\"G!A!K!E!J\"<!E!E\"D#5\"u!5!F#H#\
        E\"NAq!GvK\u{3}\"9t'J\u{17}j!3xP_!:u.,!:uj8!-xc\u{0}!!wl<!-s4\u{b}! |DM!9t;12\"D!F!9!A!B!G!@\"A!8!L\"C#x$C%I'4\"\
        4!u#F\u{10}n!,Bv&! v1Z5!A!L!F\">!:!P!B!7#B#A!/!L!C\"I!,$J!K!J\"5!;$xL)\" t/D\u{17}H!<y\u{15}'!:Ht\u{7}! Ig\u{1c}\
        !::QM\"8F/F&5* N\"G\"H$t\"G!{!>%F'A/?2\u{4}$ J*B'B)yC\u{1f}+\"F#u\"J!E!E!K$L*K!G!P\"G\u{11}B\":H!G$}!\"v\u{1b}r\
        !Bsit!5u^\u{14}&!@#z!D\"D'B&w\u{17}c!<sK\u{17}!<w\u{13}\u{5}\" z\"Hi4!:u!s!Gw\u{18}@!9uO^!(w\u{19}\u{13})\"@%@#\
        ?$@+G!}%I!p'A`-!Avb1#:J\"N+H\u{1b}\u{19}!AvHN!:v{\u{0}& G'D\"~!F'?6=1%3 Q!E$?!A!<\":!B!>#>!B\"L#<!1!C\"L\"L!\u{1}\
        !7'8s\u{2}!9s\u{8}-%%r)J!F\"I)I\u{1d}z!5vy_# P*A0Ga=!1w,c!<vJ0!AvwY5!H#=!K\"E\"9!F!F!:\"D!<!B!O!I!.\"K!=!7$M!y!\
        M%H= !4vwc!8w~l!<u\u{7}\u{3}!:vvj\"Cu$?[ !9tsY2 V\"?\"<!<\"@\"A!S!@#=#=$u!>\"A!?!z!@!A+FnH!<t\u{17}\u{e}! u\u{7}\
        2!Cx?N!4t x$ E,u%w6D\u{b}}!(vkR!$y\u{1b}6) M!?$B#A$>$B!?'J$Bv\"!-tjh!9v\u{6}n!9v\u{18}\u{13}!:s\u{2}i% C1A\"F\"\
        ?$Be5!GvVm\"6u,|<P!=v>2'\"J!@'L$O!I\"M6@ng!CxBC!#v/\u{0}\"!u;C9!\"1x6t\u{17}/\" B(v\u{1d}6!G@ b#)F;v#EG@\"1y6GW\
        %!2w\u{9}5%%?#v0D\"C!E\u{7f}=( F.=%v\"@!x$@\"@+=FF\" w:H\u{1d}7\".v4Jm\u{12}!$w\u{15}\u{11}'#t$u#@$?!C*C!L\u{11}\
        R!Gxu9!:G}\u{12}!)u&\u{7f}!<u@\u{b}#1~)C-B=\u{7f}!<wPo!Cu~\u{e}+ r)D\"H$L\"H#;!H!7\"J#E,D,?\" v%M\u{18}0\"2v5A\u{d}\
        <\" C:uDo#1v&s#L%q!Gy_V!Gug\u{0}!:vnI!1vu\u{e}! CZr!'{}(!:EC4!)t\u{15}\u{e}!$ykF!5u\u{10}\u{14}!:x\u{12}T\",w;z\
        &.! x\u{1d}u!<vu\u{13}!<w\u{16}\u{11}\":v(xe1! tG]! v\u{15}y!9xBM!&y\u{13}S+ t$A#A%<!C!G!M\"P#H!K2Q:Y\"1y)?TH!G\
        ;T\u{a}# C'y3@S77 T\"L!I!2!z!G!G\"6#O!J!G!:\"v!H!0!@!C!F\"N!B!L\"?%-)-!6v\u{1b}O!9z'D)\"G!=%H\"E%L'>$P\">+Md3! \
        {O|!1wbZ!Gu\u{8}\u{1e}!6xj'$ z:F!K!EU{\"7x#Il'\"4H3wQ\u{6}, L!E)L#<\"C#?'=!=!x!N%C&:\u{11}C= L!=!B!?!P!M!t#R!n!\
        R!U!C\"E!D#B!L\"H!5\"]\"A!G!F!A\"Q!U!<!A\"A!88A+\"M#>\">#:$?!?)E!H!|\"E+<8B!GCnC!BvS^' F%;\"D!>\"?0>\":M\u{11}!\
        9x`\u{1}& D'B*=)y*z#v\u{16}b!$v$S!Gx{?!Gs[-!9up(!<tU1&$C!<%I#H,K\"Dxt&\"E%C#N$I+E.H\u{1b}t!9AsJ%'@#F$?*x\"=\u{d}\
        \u{1}\"9>.G}W\" J<v`L!:v,:!9vO\u{9}!2Gvq)\"<#D)>!G)C\">!D!;&ySP!8Fww!GFs#0 O#@$G!A#I#C!J!,!K\"3%F!N!u!A(-$D\u{f}\
        h!$vz`!Gtd'*!?#>#G!=$<(u!9#H!?#@C\u{3}2\"S\"B!J!<!J\"N#E%L!/!+#T$S!E!D!6!J#A!@Y{!1tWW!9xn\u{16}!Bt\u{12}|4 L#D!\
        ?!A\"=!=!<!N!;\"6!:&5!F!.$x\"4%5!7!2$wNy$#{/z)H,=\u{b}\u{b}!!x4+!1}7]!9xwO!5x(=!Gu.]!9x.X!5ug\u{15}.!N#>!A\"@\"\
        ?!L!?!>%H!G#8#K\"Q!JI\u{1e}' J\"x#E(?!D!B\"C!Y!GB6=\":G#wm\u{1a}!8x+z'+F!F\"H#I$8%K\"<ro\"'G<wO#2!F!J#B!@!;!?!B\
        !E!v!:\"B!D)x!F!E!?!:+LJB!5v7@!GyU16#>!G!N!E!L\"=!M!M!K\"I\"M#,!H!K\"3#E!@!R!5!4#G\"Hv+!:vB\u{12}<!z!s!D!I!K\"O\
        !N!N\"1!@!G!C\"0!I!+!M!)!=!K!I!V!?\"J\"3!3#I!*!D\u{11}+4!R!O!<!5!x!F!s'L!3\"@#5\"G\"=!C!C!R!9%7!9%D\u{1}\u{11}\"\
        8w\"Dcs! v.\u{2}!G{Bt%'C#H$x,=!DkQ\"9@*y*b!!u9\u{14}\"#u6B)M!(u<\u{18}!Gs\u{1f}A!3u\u{10}[!>x4?!Gz\u{5}'5\"?!I\"\
        ?\"A!E\"E!;!I#I!4\"I\"E!K#D!y!C!:!A\"3#@\"w\u{6}#!;vfa!$yf\\!:yZ\u{10}!9x^q!G?\u{a}y!5v\u{5}&!:yp\u{18}!!wR\u{12}\
        \"*C'\u{7f}kh! w\u{8}.*!:!E#C(B!E#?%8\"?#B,:\u{16}j#1A(C\"A9\\!1ux\"!5GQ\u{10}!.t7\u{2}!1{mW+ K!:\"C$J!>$8(C$I$\
        =\"?&w4W-\"K!A'G\"E#L&4!5#F!J!H(:#x!s4V4!5!A$E!N%@!>\"p\"A!5!6!5!F!w$>!<!t%B!2!6$P,S!6u<\u{7}!4t]0!!uSx!GyO(+ P\
        $R!N\"J#R#J!K!L\"K'q/<\u{1e}\u{a}& B\"z#=&;!?-AI\u{8}\" I*|\u{1f}\u{9}! C}u8 N\"<!5\"M!>!A!B\"E!1!6!M!F!J!2!x!4\
        !3\"G$Q!O'2!L!H!G&G!6u\u{1}\u{6}\" H:yi!!2t\"b!1t.U!=t.u!:E\u{1d}N!.u\u{8}]\" |1C>d!Au='\" u0@KV! x\u{12}\u{8}!\
        :u;)!<x:\u{5}!:vF\u{1a}#'E!I\"I:0!Ewq\u{4}!9u#\u{18}!:xX\u{8}!CtF\u{16}!-vS\u{8}!(uZj!#vv\u{4}!!vn=!1vtg$ K7v!w\
        \"E\u{1f}V!:wo ! }_!\" G\"\u{7f}*}!8y\u{a}\u{8}!6u>[+ G\">%>\"8!?\"8%?$6#>!\u{0}\"B?\u{d}\" v:JUU# H:u!C\u{3}U\"\
        %v#H\u{1e}3!1u\u{11}e# KAA&>H\u{1}( ~%2\"5#5%8\";'9/D7t\"8J/Di\u{f}! J%\u{6}! E\u{5}k\" w2Hz\u{f}!)ud'\"1A6v)\"\
        !At#R\" I:w+w!.u S! v/z!!w6\u{1}!Bx\u{1f}z8 D!6!>!:!K!{!\u{1}!I!@!8!=!=!G!F!<!A&5!8#>!A!?!9%G&OGh!9Hrh)%z!C!D!C\
        &B#B'F!D.<'\u{1b}!6vN\u{17}\" }:Eyf$ G1t(?!;k\u{1e}!#ya\u{f}\" s:F\u{d}L!9x=@!GuzK!Gu\u{7f}\u{9}!6u\u{5}k\" C:}\
        \u{e}\u{7}!6z$c! }\u{2}i$1E)s'>&@N'\" u\"G\u{15}\u{f}!9t\u{3}|!&y3T(!~&@#B$C*E\"@\";+<:T!Gy\u{e}a!#tzC\"*A=<{:!\
        )z1>\" @G|\"\"!$x\u{14}R!9u\u{f}t!Gu\u{b}M$ t$F&A=@\u{a}\u{13}!:u\u{13}\u{1d}! w9\u{1a}!4ydQ!$xM\u{1f}!1wN\u{3}\
        %$E$F\"C$B#FN1! w'\u{6}\" I'x7B!!u>D!.w\u{16}z!:u\u{1c}\u{11}5!>#C!D!:!G\"7\":!F!C\"s\"C\"1\"|\":!O!C!B!t!I&r\"\
        FE4$\"D(E'>6HlB!6un\u{9}% x$G(D.D-7\u{11}\u{c}!)u-,!-|d\u{13}!:LTN!4u\u{15}z9 R!9!Q!P\"B!|!}!M!L!M\"C\"C\"-!B!0\
        !,!F!G!@#E!M!L!>&=!+B8!Cy*,!6uy?(&C!@$@&;%7#8\"z,=xo!'u\u{e}\u{7f}\"$J*u\u{2}>!8|8b#9x!<\"D\u{f}s!-xtC\" G:wN\u{9}\
        !3x*=# {9E\"H\u{16}a!8v\u{8}<!Gx8x!:u@\u{12}!1uKV!Gtu=!:?\u{1f}D!Gx\u{d}O8 R!M!>!I!H!H!I!N!G\"Q!L!M#>!2!Q!H\"@#\
        t\"M!N!G$K!G\"3P\u{17}. G$:#@#C$B#B%8\"E!9#<!p&u!G#JJw\" I*|SN! G\u{1e}\u{18}!+u<6!\"w\"\u{16}!1w}\u{1a}!0w:]!!\
        ug@!9t[\u{0}\"/D*B\u{14}r!3s\u{19}U' w#B%I$v%C)F-B\u{1d}2! x=M\"*H0L1`) E$L\"G$w#@!:#@)C'xLN!%zDI!<w)\u{18}#1A(\
        C\"A\u{c}a\"'E1A\u{1e}]\"&wAEz#!+y>9!%w\u{a}\u{1}!:u4Z!!u\u{14}1# D:y!G?\u{4}\"Bw%Dt\u{15}!$w2o\"5C'xqx\"'C*w\u{1d}\
        c\"1y)?>^!:?w>& D1u'@\":)w$tV\u{a}!G=Yg0!9!G!D!B\"D!I!<#H!x\">!A\"C#t!4!31=\\0!1?\u{b}^)\"F#J&A!F\"F!D\"J(B.B`.\
        ,\":!C\"F\"L$:!:!='7'B!5&G!6\u{12}\u{11}%$H#D!H!@1Lg*\"!BFx?'.\"B!?%<!A\"F#A!H\"E#s$I!C!J'9&J(\u{3}7 G!D!=\":#B\
        !=!7!F!K#6!J\"C!\u{2}!3!4!0#t\"D!D&,!3!/$NU\u{17}!$ukq!9u{a\".B'B($!1u\u{2}p!3xw1!4uv\u{1}%!<#<2<&t+<\u{8}|> /!\
        G!=!7!;\"N!|!v!v!~!x!y!A!}!(\"z!6!+!.\"+\"-!,!'!+!3!9$5!0!-$:_\u{5}!&x{@! t\u{12}C!!vJE\" J:vR-! vV\u{10}$ u*@'\
        B6Cd(% B&=#{(t)@3\u{1b},\"J\"L!N!F\"P\"I#C\"M\"J(I\"H,M\u{0}T!*y?R!0xF\u{19}\" =.w\u{d}x!4tf\u{12}!GD\u{1e}\u{16}\
        ' J*A'=$8$A!z-vp\\\" {:I,p!:v5P!Gx\u{d}&!1{d]! wp\u{1a}!1{\u{6}\u{7}!7w,!\"Ax&E\u{17}V\"\"?/?bw!)xL>!8yG\u{11}!\
        5rz[!;GB40 O!?!L\"M\"G#=(L!E!,!J!H#I%+$>\"D$P\u{2}=!$u\u{12}`!3s\u{0}<!-sD\u{15}+ y!=#C$C\"C'A#v$H\"A!E'{G+\" |\
        :G':!-zTb!B|![\" JAu$`\" F:z0M!*C\u{f}0!:ti].\"A!;!9!F#<\"C&;!z#7\"5#C!G*v#L^*!8C0~\")q>D+!#1D(A.8\u{13}\u{2}!:\
        vgY! M4$!1u\u{d}_!;wL\u{10}!6yEZ!Gx\u{5}7%\"K8G$z$B%Hn5!6z\u{d}}!1BGN!9t|\\=!L!E!L!F!D!C!H!I\"H\"F!I!E!q\"E!O\"\
        A!G\"u!@!q\"u\"0!>#q!Q!I!P!J!>Jz# K9z!<\u{9}w!9C:N! FuH!1@\u{b}$!1{\u{1a}$\"5C'xr\u{d}!)uFo!;veQ!4wi2!:Fb\u{1b}\
        !$y\u{8}i5!H!D!>!R!J!E\"J!O!K!B\"G!B!J\"P!7\"9!D#T#K&;#s#9!&z7b!)w\u{14}c\" w:Az\u{16}!1xRh!=t\u{11}`!<t\u{4}j0\
        #B!@!I#G!:\"D$D%C\"C\"R#E!A%1!H!.$IF\u{14}.!z#8$>\"9$?#<#>\";\">!A!K!}!>+:CK.!7!H\"E\"G\"H$D\"I!K\"B#s%E\"I!;+{\
        \u{17}\u{19}!=u\u{7f}\u{14}&,8%v!9#7%>\"H\u{a}P!;uam\"'D!@MY!Av\u{1f}B!$wFD!GE\u{15}{! xv\u{7f}!Gx\u{a}Z!8vpi\"\
         D8\u{7f}&P# F9B.uSn!.wT\u{1c}\"$z6Fs6! v^{!(xH@!3wwQ\" s:M1\u{7f}!/v}(!1t,z!3s?v!4v,1!<xw\u{d}!!tg7!Au\u{6}\u{2}\
        #1x)?!C_\u{f}! J{C+ N!=\"E!=!D\"H!A\"F!?!A\"Bw;;!G#H!<!I!K!A!=!C!;!;!B!M!u!5!H!<\"8!I!N#O!q!O%v!6!N!5!L1-!;y\u{e}\
        \u{c}!$u(6\"#C7H\u{f}'!=t\u{1e}?< S!E!R!?!B\"<\"N!G!L\"G!>!P!O\"7!G!1!?\"r\"F!K!n!F$I!q#/!J!L\"N\u{1}7!Gt,}\"!~\
        9B\u{b}5\"*B0s\u{2}\u{14}!1|\u{f}\u{1a}!GxN>!$uN\u{f}!2wS\u{d}! uk\"!<t3#!!v7\u{10}!4t\u{3}I!<u\u{7f}+!*t\u{1c}\
        \\% N*A#9$G+IiJ!G@\u{c}&1 I!9!w\">!>\"D!=\"H!E#=!@\"@#;%H!v!<&5\u{8}\u{1b}1 Q#J!=!F\"D!C!:\"C!@!C\"E\"v#<!6!4%>\
        'A,o!;yc[!,u|)!-xy\u{8}!8y\u{15}E!9u\u{19}\\%\"},G'>%D-B\u{6};! I \u{1}! }\u{1b}\u{11}!Gt;\u{3}#,~%D6E\u{15}%! \
        E\u{10}\u{16}!GxE{(\"A%E#E'u#A%G*x$<x'#4x&D!DU3! I/U#*E$E,H{j!<u\u{10}U!6u' !:uq\u{9}!9F\\F!GtA5!:u6f+$>\"B!u&9\
        \"G%=!8!8\"C#D!E\u{c}a\" J:u\u{1f}L\"9I.y\u{1b}\u{12}!:vo^\" H\"{aG!-x\u{14}r!GC[g!$yv !:u3C!6u+6\" u:J7\u{1e}!\
        1x`?!8xi\u{19}!5r}g!GyY\\!:@<{!!x\u{1}4!+wq\u{1e}!Gv!\u{f}!9v\u{5}C!(v\u{4}\u{a}= H!I!H!O!I!?!9!C!5!;!G!:!C#=\"\
        F!p!w!s!o!C\"C!N!C!:#G!L!N#G$o\u{b}+\"1t1sYH!+wqO! uP\u{3}!:H\u{1e}\u{2}! B\u{15}F!5vaG$$E2@\"w\"Hs|!\"voG/!B\"\
        D#C!J!A\"K!<!D!=\"C\">!D#K&?'4C\u{13}!&zlH!Ctbp%#C\"I\"F'I9J\u{b}\u{a}!1x\u{7}w!Av \u{f}!9u B('9#C!<!I%s'K\"<-@\
        \u{7f}\u{19}\" D6y9z!Gv!r!#{-2!!w/\u{8}!5wk3$-=%v&E!<ha\"\"AE;Q6& y%G\"D'E!F\"AR,\"$J*u\u{12}\u{1b}%*C(z!w&@(vC\
        \u{a}!GvE\u{0}#.B5w$>2H\"1E6>\u{1}r- s$K%C\"G$K\"E#:!G!7\"I#E!L+H+p\"9J.G\u{1e}\u{1c}. L#B$H!G#@#C!G\":\"4!L%N)\
        8!8$J\u{15}W/!:#:%u#<!=!>\"<&<#A!>!B!=%x\"<$JP9#$C!C!z'C1!C!@!?!@\"A$F!:!6!:$F$/!y#6\"E$E\"5#F.\u{1f}!:G0\u{18}\
        ! uGD!-u0](!=#=*?#B'A!u!A\"@\u{18}\u{14}!)v\u{7}\u{f}!6x0Q!,w\u{1e}~, L!E!L!K#I!N's#O(I!J!G&CA0!-xn1!<wml\"9y'v\
        {2!GCc%% H-\u{5}$C(B.@^\u{8}!1FRt!6w\u{19}=!$y\u{19}\u{1d}!<wrl!0y\u{17}y!:w}W% I$D\"~+D6E\u{14}S!5w\u{1b}=!&vY\
        \u{2}\"3H)vrj\"1C+r\u{13}j#&E4C-x\u{11}\u{10}!$x0|! \u{3})\u{7}#.r'u%F02\" J!t7g!Gw\u{1b}+!Au\u{d}~! u\u{0}\u{19}\
        !Gx4i!$y9\u{14}* J!6)I%<&C!5\"=\":\"9+NRL#,w-A.u\u{3}\u{15}\" G*vPo! x\u{11}m&$@!t!y(A#A'K\u{d}\u{6}!.B~H\" y+D\
        Xt* J$=#K&A\"A'G\"L!w!O!:%\u{10}\"3x!E\u{11}\u{13}!GuX=#*K\"{.C\u{12}\u{14}!:t\u{f}\u{1}!(vg\u{19}!?ts\u{2}$$C)\
        @$A+z\u{7}9!#s\u{12}2!%z\u{2}>!Atw*! xyt( O!x)F$=!B\"@)u\"<.D!Gy{`\" u9H/L!Btl]!6u/\u{1f}\"!H#y||!G@^\u{1e}!%vu\
        W# y*A=>T\u{17}! {'\u{17}\" D<{Q\u{18}3#>!J!F!y!D!;!8\"7!P#F!4$5\"5\"D!?\";!w'1$G\u{7f}\u{c}!9xf\"'!;$?\"A%B\"E\
        !E4BV8!1s,Y,$N\"L#I$I#I!B$@%B!M!s%G&/B\u{16}!:xEA! z\u{1b}@!:vRD\"$z6Fwh$'>\"=!>0GY(!5y^~\"%u;u;H8 ?!8!8!x!O!<!\
        <\"4!<!w!5\"7!1#5#=!6!8\"v\"4\"@\"u$<!8$6(A!<w.0''C$E!y)8!8#>.={.!-uEa! y\u{19}F!<w:g! y\u{19}j!6tj\u{14}# H;B,\
        xv\u{7}!:uGi0!;#J!I!y\"B#?#7!>&8$?!K!G!;&<!x$H1\u{13}* I!9\"<!J#t%C%J$9#K/v\u{7f}h!0yo$! |l[!1u\u{1f}$!3ukI!2v\u{15}\
        K!G|g6!9xvV!+uLQ!&t|g!7z\u{7f},!1xBY!1usi!!u\"\u{1c}!(CwP'(@\"I\"s%H%E+H!wrF# C(x2D0M!,uQ\u{1f}' K'K#F&u)@!@-=>\
        f! vRS!1Cx\u{4}\":A\"zo\u{11}\" ~:D\u{b}U!(9\u{11}\u{18}!,xn<8 O!7!8!D!L#I!7\"H!:!H!@!9!9\"9\"5!O!v!3\"O!B#t&9!\
        x$<Xt!<w9|!CvU\u{e}!$vX(!:u\u{2}*!<u10!2u\u{1e}\u{13}!1y\u{a}C\" z*E\u{1f}\u{7f}!=z\u{5}/!'z5D! x\\6!-xf\u{10}!\
         Lwp!$wh/!/t|\\\" I:uc'!!xyH!)u{ !;u\u{14}\u{6}!0y\u{1}K(!}\"C!>(B-:!E\">!wh.\")D>u\u{d}%\" I:z\u{13}\u{2}!GvxR\
        ! J\u{d}F: c!M!L\"C\"?!L\"J!I!L#O!Q#C!L$B!R!M!R!N!W!J!=\"G!O\"H#;!J\u{c}`!5ta8!8v<C!G|\u{14}\u{f}!<t'$! yk?!6uL\
        j!2v@E&'F#x6t!E!F\"F5m!GBWQ\" F<wfV!Gz)\u{17}#9x!<\"D\u{11}\u{16}!G@g*!<vDC!6tsE-\"L\"w!E!C\"8\"K\"?#v&I%J!F!9+\
        K*2!GuK-! v5i!-v<0!0v,U!4t'\u{6}! y\u{16}\u{1d}! yd\u{16}!&unA!&v\u{1e}\u{7}+!F%<!>!5)I$?!x\"v\"H!A,OMP- x$C!>\"\
        D'B';!;\"G!=!D!G!:+B\u{5}3!Gu\u{15}b\"5v2=}`!9x\u{18}6!6yA\u{f}\"6u#F0\u{4}!,w|\u{16}$ B0z!K6J_\u{f}\"4u3G\u{8}\
        g!,u/I\" F8{ <$ B6z\"{/>}(!;u\u{13}\u{15}!Gv-\u{e}!4t*G\" J*v;\u{14}!!s&&!1zv/!5u\u{0}c$ I6E#@.|T_$6t#@!E->\u{1a}\
        \u{1e}!-xRs!1tBu!6tSN!#F2}% v)x(B'@/=!Y0!C\"|!E!D$?!L$L#G%C#C!G!C!D\"B%H$Isp\" F({U>!Gu&\u{6}!Avq2!*uq/!3vh}!.u\
        O\u{b}!1vlV\"(C&vh9!3y\u{1a}\u{f}#.8(:#@Y\u{1}!&tDY! t){! xxY!9t.\u{11}!)xc\u{6}\" y#H,+!1u%\u{0}! G\u{f}@!Gx\u{e}\
        ;\"8F!u\u{a}7!9vSH!Gu!f!Au\u{2}?3!D!I!H\"B!?\"9!7!P\":!B!8!@$7&G!L\"8%7!6%x=#!:F\u{4}q$1C%u#F)suv!1wum!Bt~\u{18}\
        # H.y9AOS!2w9X? z!9\"V!F!B!M!B!F!>!u\"B!M\"n!;!G!?!?!B!=!?!>\"A!T!?!:!?!0#=!:!=$?WC!:yo$!$ucU\"$y6D]2!Gv\u{e}D\"\
         z:ER\u{1}!Gv>w7!@#D!E!7!H!K!:\";!H!D\"t\"E\"3!A!{\":!O!D!@!t!K&s\"F=!$#q7@)z$BD=!6u+q7!O!L!>!r!E!I!H#I!<!2&A!Q\
        !E$E!N\"N\",!F!K!N#9!I!>e\u{14}\"!v0xI\u{7}!:tsV!*G2\u{3}!Gw\u{12}$!'L\u{14}\\$\"H%H3K-y.\u{18}-$<\";!E!9\"=$C#\
        t$3!K\"J!G!K)2o>+!7#A%?\"B\"=$J$4!7#@*7$D\u{c}h\" z:F\u{3}a\",C%E]M!Gzm\u{3}7 Q\"G!E!C!I!E\"G\"C!A!y!J!A!A':\"B\
        !v!F!F!z%6!:!2$2y!!:AL\u{1d}5 o!B!<!@!=!<!;!F!>\"7!6!r!=!>#J!B!I%C\"q\"D&H\u{7}^!:H:+*!:#D!I\"s\"A$?$u(@!J!<>\u{d}\
        !:HS\u{e}=!G\"F!G\"H!?!J\"J!4!I!@!<!?!B\"L!=!T!u!=!*\"G\"M!@!(!u\"I!7!E#J\"xi-!3sB*+!;\"C\"9%;'J#x$C\"u!A(4$KG3\
        !$u\u{c}U! t_\u{6}!3uAr/%P\";!O\"=\"A$0&Q\"?\"B!@\">$M\"O!M#O\u{2}\u{1}! IB\u{1}\"7{#B\u{4}+!2u\u{e}]/#D!M#?%L#\
        O!7!I!3\"3$I\"O!=!E%1!1Nr\"+{<D\u{7f}-!1GZ\u{4}!-t\\\u{11}!4sdY! Hct) J%B$;#@\">#I$J'5+F\\8\"$w7H\u{1a} !'u*,!G\
        D\u{c}d\" E(y&\u{15}%%w#F\"G$D,E\u{14}\u{6}$!3-:#9)I!\u{7}!Bs\u{17}\u{12}!*@Ue4$7!?!C!F\"<!O!>!y!@!=\"3\"w!1!3!\
        1!6\"H!9(1!2:\u{3}\"6x1FL~!(v\u{1d}C!4tCz!Gx*|#/t&E%tf\u{e}; D!H!K\"Q!:!H!8\"p!J!6!L!t!F!N$s!N!6!N\"@!D!C!B!:%r\
        !:!6!IOE!.u/0!Gx;]# F:A-J\u{10}&! |\u{1a}h!<v\u{18}l!*yH\u{c}!1?c\u{0}!&xs#= R!J\"J\"J!N!K!I\"G!K!7!I!N!t#A\"=\"\
        v!,!Q!K!N\"u!(!A!M!O#>!I!;\"Qdh# P'x'FDr!6v%V!$uJ\"!:v\u{c}:!1{35! yeL! Ir!!5uYl!Drd/5 K!N\"N!N%K#Q#Q!@!K!M!3#B\
        #r!P!u!7\"L#A\"I!M#Fk\u{b}, J!6$s%I%<&C!5\">!<!:\"9+O{C!G{\u{3}\u{13}!)uh\u{4}!!u<V!<A0C!Gu\u{d}\u{16}!-xD$$!G&\
        J(F+GZ'!GDI !Gx\u{16}1\"6s$B(\u{13}!:wec1\"B!D!B!D!E!J!E\"?!F#I!F#>#F!5\"J#t,D/\u{3}!1uo8! I!,! uf$- s!;!F\"@\"\
        B!J!@$D)6!7#<#:+E*G!'x5)!$t\u{18}>!1{4X!1u]0! {/0, B!>)?#<!;#?\"4!w!p$>!B'8\u{1e}6!9vjK!:I2\u{0}+!5\"@\"B\"B#A!\
        9!<\"I!B\"D*B\u{4}C!-t~A!(95\u{c}%\"B#;'y.=\"@+\u{11}\"8y/D?\u{18}!5rPA\"(v?<R\u{1d}\" A8wVf!-zO\u{3}/\"M\">!F#\
        ?&B\";\"=!:\"v!6#?\"E!7%G\"6\";4 N\"D!@\"6!C!C!9!<!I#H!F!B\"P!1\"E&Q!O#2!A(Rmn!2u])!0y~&!)uv\u{7f}!1u2#!:tq\u{1e}\
        !1w@T!!wQ)!5v5\u{4}$ t$F&A=@{L8 E!6!?!=!K!{!\u{1}!K!?!8!=!<!G!F!;!@&5!8#>!A!>!9%G&O\u{e}=!!u\u{17}M!&u\u{a},!Gu\
        \u{3}g!!x\u{2}5!G{Wg)$I!G!C\"D)F%O\"H)5&1k\u{5}!9uFn% B&=#{(t)Ay!!<uX~!4t!R$\">%<#{\"?j8\"1B(w^P! zd;!:?2J!:?K@\
        !#wPf0 O!3#J$u!<#>!5$N$<#K!B!B!I!3&r%M2,!9x8_!:v2=!GwH:\" v:D\u{5}J!;th\u{1}!:y/m!9u\u{0}&!Cyh\u{1f}\" v:E:L!*{\
        \u{c}P\"8J/E8P!<zH\u{1c}$ A!<8?#~@T!=t\u{8}\u{0}!6t\u{1d}\u{13}> U#t!J!J!P!R!M!N!I!O!L!T!L!K!L!S\"A!E!Q!E!9#S\"\
        T\"K!L\"M!M!L#I!N\u{19} ( G$?\"x/=!x$>\">+;TW!0xX&!%u!b!4vZ~!.x\u{13}Q!Cx3\u{8}!,u_G& P$I!I%M'F'r\u{1}#!<two!)u\
        \u{2}\u{1a}!3IL'\" t$G%\u{5}!8x\u{e}\u{2}!2uh0!4v?P!;y\u{1f}1! u4\u{1c}!2w[\u{11}!:shG/!6\"I\"C!I!H!B!=\":!;!?(\
        5!5&;&:%E\u{8}V!4tD !1w\u{15}K& z&B!A&y$A*A_f( x%A\"@\"<#:%;(?!B\u{1e}E!?sm\u{1e}!!v\u{12}{!!wq-!*GAh\" CGy\u{10}\
        \u{18}! y:K!9x`t' K'K#F&u)@!@-=uY!:D-i!G|gJ!<wKS!G@SV!6s|!( ;!C\"v$D#@/w!t!N~V!6v`+!<t\u{2}J!<u3#1#@!@!F!E\"}#7\
        \"J!I!G%A!0!0#6\"E!0%3\"K<\u{a}!>wR\u{12}!:x5_' C$A\"x!?*u'E/BO\u{3}!Au%E!GF\u{d}\u{16}!5w#8\" M%v\u{19}m!>{Xu%\
        1y%<$B\">+74\u{1e}!:Dxu$\"L\"J*H-J\u{6};\" F!x7;!GC{d!6xt\u{6}\"1w)KN~!Btt\u{a}!:xE+!G@5<# u8E#y\u{8}e!6uz@\")w\
        >BY\\+!9$;!A!E\"A#@\"B!B';#K%zF@!*u\u{14}\u{11}!$w&>%!A47#E#<!:m6, y!<)L!G#L#J#=%@!J!L!?+9\"m!6s|@!Gu\u{14}\u{7}\
        !4v\u{3}S$*D\"E#w\"Hes!Gt\u{f}h% A$x$A)@'xF0: J!G!@\"B!H!;!?!I!G!J#M!<!;!*#F!K#1\"J\"M!q!-\"J!D!v!H%{-L6\"G!M!J\
        !J!K!C!F!E!D!I!u!L!D\"0!O\"1\"J#N#G!O\"6$G}%& K!x!E*u-E!B\u{2}\u{10},!F#K$C!E!K\"K#H$t\"A#D\"K-K_\u{6}!;v>}& v'\
        A(v)D\"?!De : y!H!N!<\"1!M!7!M!\u{3}!1!0!5!5!/!7\"5#0!0!3\"7!O\"A!H&2!8$7\u{4}X\"\"E:zYC!8yZ\u{1e}!9u_\u{10}!/w\
         {!'Jk\u{5}!1y\u{5}?* K$@!B!D!G(F\":$6!v$JPZ!:v<x) J$F\"J&u\"I!H\"I0u&@\u{6}\u{14}!9u\u{11}\u{1b}!7z`@\" A$z`\u{1b}\
        7 p\"D!w!<!9!@!=!x!4!8!P\"9\"D%I\"7\"M!8!K!O!8\"7$5%G\u{2}t!Bt.2\" H:v\u{c}\u{7f}$ w/@)?/?\u{16}X!,v\u{19}\u{13}\
        !Gy>n! z|>!1xQG!6ugD!(v\u{7f}^! Feg1!B#M\"y\">#H\"I\"E!H\"/$>#B\"G!M!3!3$J%?YB\"8s/AP6!:tkG\"*A/yy.!*wN\u{14}!:\
        uL~!(t&\u{8}! uXr#(E1D!If\u{2}!:uA\u{14}!=u,A!9w\u{15}\u{d}! L]\u{5}$ t$F&A=@\u{15}\u{1c}&'B#C$@*x\">\"EB\"!Cs9\
        1!Av+V\" B(vb<\"4s3D\u{2}5!Gw\u{14}P!%v|6!:A{A!-xM\"! J:-+#A!?#D!\u{7f}\"B$;#=#A%@\"=,5\u{1d}\u{2}!4t\u{12}@!/v\
        Q9\"@w$I{p! w9w\"-w$E!|! y9\u{8}!!u5\u{15}!/u^i!Gvo;!:D\u{4}N#%D)v*vF]! s8K!9uGr!!s?6\" J:uoy!)x\u{11},, L\"K'w\
        #;%H%=\"E\"G\"=\"z$A%H4\u{c}!)uA\u{1c}!;yB~\" I*xpa! ES\u{1b}$ C#z%B?w\u{1}\u{18}!Bw^C'&t!G!I\"G'E+D+@4\"!+u\u{a}\
        |!:xwF$(G\"E\"=0B8X!!w:J!6v\"3!$y\u{a}6!0x\u{8}\u{8}!GE7I!,u=z!;t\u{7f}5!:v>'!:v\u{17}N!Gu0g$ E0<%;&>4^\"!A0BQP\
        %$G&I%L+L-?h\u{0}! C-O!'sA,\"1E6GW7!By}n!Gw-*\"+v<<\u{0}n$ v%D)A\"tW\\&'@'L!>\"H'H\"C\u{1c}Y! sym! tnW+ I$<#?#:\
        '@$I!;$G\"v%:&u\u{19}t!%z9f+(8!9!5!6!I#8\":'B\"u\"G+;?o% y$;\"J&=%Dq}!Gx\u{14}p\" K1u)\u{16}(#G!C*D#M#5$@#A,C\u{1b}\
        -!%v]\u{4}!,v3\u{18}!6u\u{17}\u{19}\":G\"F1R!Gu\u{1f})!(wam!<t(Y!!u* \"*M!EI(& {!G#M+D\"C(t84%1y%<$B\">+7R\u{1e}\
        !6t\u{1b}R!8})\u{1c}!!u\u{1}\u{b}!Av9s!<w6h\"9>.=w$!!tFS%(A-B'r%w&>\u{7f}z!)x)\u{9}!3u;u# D8B\"~p0#*t0A-D&_!%v\u{0}\
        3$3@'@\"v+LoF!Bvdo!!vNe!6y-\u{19}! z\u{c}\u{4}% D#C5x*w%Ag7! y\u{18}\u{7f}\" KCva\u{17}!4u\u{10}\u{9}!*yn9\" B8\
        \u{3}r\u{19}\"1I6wG !By,n\"\"~8C\"I!1u\u{7f}q!3~\u{15})! wf8\" HGyEP; B\"K!H#J!N#s\"q\"N!N!/\"C!E!?!H!Q!B!o!t!E\
        !w!B!E!H\"D!?\"L$JSF!GwG\u{19}\"$w7GO\u{b}\" LBAL>> H!O\"C!E!D!>!P!E!C!?!N!A!6!M\"/!?!A!I!C$F!G!\u{4}!L!L!5!5!9\
        !|$B#O$d!:DeG2!N!O\"J\"H\"M!H#N!K%6!/!L!J!-%L\"H$L!N%,DV\":=\"uL\u{0}!GwWQ!1uNr! v<n\".C#xOf! v(^+ H!?!z$@#B#=\"\
        ?#:'>!=#>\u{9}v\"-v,t\"s!:xrR!#v\u{1c}\u{7f}!'vSm!=v4 !Gt\u{6}W#1t)E-?e?!<t\u{3}.\"+}/EG\u{1a}!GvLJ# C!D;u\u{18}\
        \u{e}!$v\u{e}z!GwiO$ J(C\"w!BaY\"\"t-s'R+\"A&='C*D\"C!>!u%s!<!H#<\u{1f}]!Gu?_! vvT!Gx{K!G>k{\"*v\"D_\u{5}! Gx\u{1c}\
        = P\"K!u!I!M!F!H!C\"D!D!?!v\"N!I\"C!N\"D\"*!Q\"E!O!O!q\"G\"P\"O\"=!?!Q_{!'vZ5\" J8x9\u{e}!G;nz!:w\u{1}n! Gs?!8x\
        \u{7}U!4seR6 G!|!v\"u!=!=!@!<\"C!>!=!A!?#I#=\"2\"=!8!K!<!7%6\u{19}\u{18}7 M!0\"K!E!z!{\"F!;\";!3#B\"B!G\"4!E!3\"\
        K!x\"L!1&4!1$<{e!9t~\u{14}!6v\u{c}\"! EXT!5wa8+$>\"B!u&9\"G%=!8!8\"C#D!Eq@!,u7*!*v2#!Gv~\u{17}!G;'[!1xh\u{d}!Gw\
        5w!:v12! uZ\u{10}!6uIz!:v\u{0}\u{3}!:v\u{16}0* N\"<\"F#J#F#A#u)D!@!E]f!G?\u{1a}I!:t\u{19}O\" H.w\u{c}g!!w\u{1}|\
        !GA.q!1wO8!:v\u{4}v&\"J*@.H$z$A%E\u{16}\u{1a}!6s\u{7},!<y!\u{18}'\"=(C!B$D&x!<1t\"F!-v5V!$v]F!Cs\u{2}\u{1d}!C{8\
        \u{7f}! {\u{1d}\u{1a}\"1v)IYI#.w#I6F/\u{1b}!Bv\u{14}H!.yrF! C4g!$tV\u{19}!Gu\u{8}z!9us\u{5}!GLG3!3upe\"\"F8G?.*\
         E$t!:\"C!=\">%F*=!=\"8W,+ r\";#K!@\"@'A\"F#B%D\"=,<O~! vr4!GxP\u{6}!&u\u{1b}G\"*F$u\u{2}J\")D>uR\u{17}!5t\u{6}\
        K/#H#=!D!?%:\"<\"L$0!D$I!L#7#K!5!J5\u{19}! x\u{1a}a(\"E)D!H#H&5!;#E.2\u{a}-\" @0u^O!&uve!4uKE!:I\u{0}q!GzXI(!~&\
        @#B$C*E\"@\";+<+t! A92!4t\u{1f}L!3x\u{2}=\"+v<<5+!:E_!!<tI\u{10}. \u{4}!6!p\"C)E!?#=$<\"D\"=!<\"7'>$8\u{1c}\u{b}\
        ! G\u{c}X!5u~0\"*H1{.Q\" z1F_x!,t\u{19}|$.x'y,G&BG>!GwtF\"/u+Fwt\" v%J\u{8}\u{18}!-t]`!Gt\u{1f}(# M1z(B[>!*{6s!\
        .tm4!'vJ%!-|cO!5u\u{1a}^!3yic!-x\u{19}x%+6!r,@\";-;\u{17}\u{1a}0 J%A!A!>#=\"?!8!@!D\"9#7$I!t\"C%C'J6\u{8}!1y$#\"\
         CGyr\u{13}!:v.T!!xE\u{c}!:t^h$*M$K+K!M\u{4}h!GwB<!>vK^.#H!=%B\"<!@!>\"F%9!3#K!J\">!5%8\\k!1u\u{c}\u{7}!Bt5<!2|\
        _s!-v^2#)w0?!B|\u{d}!:x!D$'@#<,t#<\u{c}b!4tZ !Ct\u{12}j!%vr\u{e}!-w\u{f}\u{7f}!4t;$!Gt\u{a}k!4u/\u{1c}#\"B/I)E=\
        e*'F!E\"@!9!C#w\"H(J!J-;0^!4w2\u{b}\"&{&Cw\u{5}\" F%z(_\"2v\"JU\u{8}\"!v.s\u{a}N\"$D)}Hx( K\"x%F#C$C#C+D+?(P!1u\
        A\u{11}) \u{0}\"K-H&H!E#E!9!J,GC\u{9}!7zF:\";F!v\u{2}\u{5}!0w\u{1c}?*\"C#E\"B!C\"K#A!F#F(B#<!\u{13}!%z\u{14}+!%\
        u\u{0}\u{14}! |,w3!K!Q!>!=!I!C!@!8%8!H!:!3!G!2\"E\"+%D!B+v\u{a}L!Gut;\" GGwZl( I&A#<#5\"@(4#w.J4e!9v9i!=w>q!Gu\u{3}\
        h% O/K)q\"F-EeA; p!>!E!?!6!8!=!C\"1!9!/!\u{5}!3!;!6!7!?!<!5#B\"L!J!E!t!A%2&J\u{17}0+!L#D!L$?&J\"O$3$?#7%H&F\u{b}\
        c( M%@\"E!<#<#C'x'< |\"/I8D~)! HiY!:tNY! vM\u{7f}!&|U%. s!J$H\"r!B!;!E!@#K!K\"E)J\"I+IV@!Bu\u{e}1!&w3@# G1B6<\u{1d}\
        $\"*C!ypR7 8!<!<!9!R!s!{!R!6!9!4!9!L!I!7!8\"z'3!;!H!>!?%K\"0\"*J\"wka!:ApK% p6?\"A\"F\">dk!GC\u{18}y!9tV\u{16}!\
        Gx.\u{1e}!\"?i\u{13}2 q\"H!B!I!E!C!J\"E!A!D!C\"D!E)?!G!u\"9+=@\u{9}& t$A#O%A)F#N\u{1a}&. x!<'0\"6\"z\"9#7#;!6#;\
        !7\":!=+5VQ! zl10 I#@!@!G!D!H\"<\"|!;!@!B(0#x!G'2!7\u{12}6! ue,!!wX=! uV!!:IG1!4t(i! xR\u{1a}!GuaW#.@%w4A\u{4}~\
        \"1z)?\u{17}-!;vqQ!;w|U#9C#t+D\u{e}\u{1d}!!x(0!Gxvu!:u\u{1}u\"*F$uY\u{c}\"+}/CB\u{7f}!+uTo!1G)x!3t_\"0 I!1\"E!L\
        \"9!;!E#x!/!E#;$2&M!9!3&Oj;$ F1>(>%{x\u{4}. J!5!G!>!A\"C$A!A\"D\"H%9\"6,9\"z\u{1d}N!9x\u{d}>!6t=A#:C$v)I!Y!:C&\u{1a}\
        !<t{o!1z><!:wkJ!$|`\u{0}!6u?\u{19}\"9B!Hz\u{1b}!:@dy#!F0B6FZk1 M!>\"?!K#w!G$C#J\"A#:\"9\"D\"r!J$s%K#F$N! zK9!0}\
        \u{1c}\u{1d}!0w\u{4}\u{1c}!,uV?!1vU~!Gu\u{5}\u{12}&\"?4v%B\"v%B%Bc\u{8}#$@&D7Cm*\" K8w\\r+!:$A\"E#K\"A\"D#A%8#E\
        )N%xiz#2u(B)wJS!$wRD\"$s6B5\u{4}\"(F2J!&+ s$C$B\"?\"C\"E#G#?\"8#>.y\u{1e}/!5u\u{9}a!5u_U!GuD\u{14}! Bd\u{16}!5w\
        cp!6vB1\"*K$ITr\" D#y^]#%I%r$Cp\u{16}\",v-JD+!1z\u{10}E!9yuP!\"ARU!-t[_!G=eL6 R!:!L!L!A%7!H!y!L\"@!E#I!/!J\";#<\
        \"r!7\"1#-!F!+\u{2}\u{17}! MX\u{1f}!GvdD\"9E.FM?, J#<\"D\">!<#A$B\"w\"8(F!G'4Z]!1v6}( N!=\"D%v!C!H!C.D.\u{f}! v\
        ;i!1{Vm!$w\"'%,A#@\">(?#8:=!!yw\u{10}!1uP\u{e}!1yj\u{1}\" F9y:n!;u\u{f} *#E\"I%F\"D!B\"D+D\"<':$ye\u{15}!3sgz!4\
        tA'!!u/\u{1d}!0y&G!1vx{$ M!x)D\"?1,!+t\u{1} !C|_R!5u6\\!,u9-\" G*u\u{18}d,\"H#>!L!P!E#J\":&u\"0#P!6.L\u{1f}b!Gv\
        \u{7f}\u{b}& L!u)?'B(B!wpJ\" E:xO[!5@\u{12}d\"!EAw\"#- I!3\"G#;!>!H$3$>$8&N!<!7&5\u{6}\u{8}!G@ne!1y\u{19}-!:v1d\
        $$v6?!B!tjNA O!P!E!N!M!N!P\"I!O!P!J!K!K!L!J!M!Q!L\"L!N!Q!H\"N!O!L!K!G!F\"Q!J\"L\"M!I\u{1b}}\" E;yq\u{18}!5t'h!;\
        ua>!6x\u{14}\u{1e}!:x<x!.ugY!At/F!:E(V!*uQd\"!C<w&X\"1x6C(\u{1}\" \u{5}:Ag?& w(F)G(B#K+NN\"!:v$M!<uBF!9u/%!!w =\
        7 K!3\"\u{0}!M!>!<!@\"<!@!5!G#C!7!O$5!4\"G!=!L!;!7!3*:\u{d} +$5\">!;\"@#4!{'6\"4#C!L!9\u{14}d!,v1\u{15}!*t:R\"6\
        u#FX\u{0}! x[F!;wU|!9tp[! wr:#6w$E-=\u{1d}\u{16}\"$KCvhM!1vh&# H;B,x'(& H(A\"I\"s-w!M\u{3}17 R!7\"E!>!O!@!u&8\"\
        B!:!N!?!:!<!8!7\"C#B!E%7!:!6$P9\u{4}6 H!4\"D\"4!L!x\"u!r!2\"K\"?!9#7!4!2!3\"G!6!H!?(3$E\u{7}\u{14})#C!9$E)F$8#w\
        \"@\"8+:/:(!N#E%@%D!K*A#9+I\u{7}6! xq\u{19}! FH3!$t\u{18}X!8v\u{15}q#?H!K$v\u{10}\u{1f}%!~\"D.?)C#xXV\" w:Cgx!:\
        u)'!9y(U!4v9\u{19}! z\u{15}\u{1}!6uQ5!-u|67\":#=!E\"=!8!M!E!6\"J\"x\"/!K\"t!K!9!N!M!M!=!4!/#E$AQ\u{14}!6t11$ J\"\
        ?%=:5\u{e}*\"!~9Bx-!9u6\u{1d}!1u\u{3}1\"9w\"H?U#!80w+xB>!:ur\u{b}!.ux\u{10}\" I9=_\u{b}0 t\"L\"B!G!?!E\"?!N!>#N\
        !A)N!@!t\"3+@\u{6}h; |!1!7!z!E!?!A!=#D!9\"?!E!F!6!B!<\"4!H!1\"O!;!C!<!4\";$8!3w8!!wKW! u\u{15}\u{19}!9v^&!#u}8!\
        <sb\u{0}+ C!3#:\"w#=!=%6\"G$5'<$w/W> I\"=!2!K!s#M!C\"F!s!T\";!;!p\"0!L!H!K!;!D\"L!s!*#q!I!K!=!/!F!r\"E\u{5}t\"9\
        C!F9$% N*A#9$G+I]C\" LG>.+!4uV{!:@\u{3}!!4tH\u{11}! x5\u{14}!1w\u{10}5!*}\u{7f}W!GtE:!*xaW\"!t:H-:!0ws8, =)<(B$\
        <!9\"@\"=\"p!s#I$I#=\u{1c}e%\"K8G$z$B%H\u{1d}\u{18}!6u\u{14}h\"*>0Is\u{6}!$uH\u{f}!:x\u{c}I+ u!A$C!?!I!H$@#C\"K\
        'N!A.k!Gy?\u{d}, t\"F\"J$C\"F!J!H\"@!H*D\"C'Jw{3 @!B!>!C\"G!@!H#u\"v!=!{#K\"I\"I#C!?!7!D,C}\u{19}!Gzn#$ z:C)x$C\
        2Z# H1v6u,]-!8#8!G&=\">!?!>\"J(>!J!:&8\"x@=!$z\u{1d}\u{8}' v%5\"5#7$;#;';GL!6u\u{1d}\u{4}!1t6F\" C1zZI!:G!3!Gtx\
        (!6v{Y!Gw\u{8}c!;w!n! y\u{5}R!1wG\u{14}! wEe!<tY\u{18}!$vf~!)y\u{1f}V# F)x*>/\u{b}\"'G1wka!Gt=\u{19}# ?\"\u{3}8\
        D\u{1}]!9v\u{14}\u{1d}(%@!D!@#A$=+;!<-u\u{b}(!B|#s0 L!?!y!D!B!E%E!9\"?!A!<\"C$<%O\"=+s\u{18}\u{15}!:vr\u{0}! F\u{0}\
        0!1v|Z\" w'I=\u{11}!<JL[!<u/$!*y\u{12}x! y{\u{b}!)vJ\u{7f}!6yDq> I!E!F\"H!G!O!L!L\"N!K!J!R!L!I!L#H!M!R!P$V\"C\"\
        H!I!J!T!R\"q!N!N!uy0!<v\u{7}t#2z/x&@\u{15}D!<t\u{f}\u{1e}!)x9M\" }:CK;\" E:z$\u{19}!:w/S!$x\u{b}S!:t\u{9}h!1y\u{6}\
        E#$J*u3t$\\,!H#M!J!E\"H!D!I!I!D!E,t.HFL!G?1\u{7}!9y\u{1d}<!<tY\u{10}!/ub?!<tf\u{10}!1ya1!Guv>!GC/Z!Cu\u{11}:%\"\
        H#E%u.@/?PK!:t^\u{7}!Gt\u{1c}\u{6}!,v8\u{1}! {'=!,v\u{8}\u{a}\" I:us\u{d}!9t\u{1d}!! GWp%\"K8G$z$B%Hg~! wgS!9wN\
        \u{3}!:vmK!'vUQ!6v\u{15}D8#M!A\"B!J\"5!K\"F\"N!H!D\"D!H\";!J!H\"C!L!=\"0!0!?\"D!=%N\u{18}C!-u2\u{6}!:v[H1\"B!D!\
        B!D!E!J!E\"?!F#I!F#>#F!5\"J#t,D&[\"-w-G$,!,v\u{10}C$ B:@'E&uEO!G@v\u{e}!1y\u{11}\u{1e}\" F#v\u{7}\u{1}!CuX\u{16}\
        !By\u{1e}4)%z!C!D!C&B#B'F!D.< #!6y:g!$s\u{12}3% E\"\u{3}%E1A\"LF\u{13}!5w\"=!:J\u{13}D!;z^#!:v\u{e}K!!x8A! E.8!\
        1y&l*#F$G\"D'=!G#;!I#K#E,DDH- M#v!D!E!C!E%I%M\"7%F\"N\"P+C3)!Gx-\u{1c}!8uQx! u6\u{e}!.z9f' F1@!9!|!:!H'<o\u{7}!\
        6tP\u{16}\")E>wH4!1xw;, L#=\"C\"?!9!5!J$<!D$9)H'5`a#9?\"},=sT!$u\u{9}\u{1b}!Gu'u\"8F/Fs>!*t\u{14}i!)xj@!!xT\u{e}\
        !Gu_i!<w\u{e}\u{0}!-y\\7!(uy(!.y^?#1B2u$BYX- @!E!\u{c}!A!?!>%A\"G%=$;$?!=-<\u{15}\u{7}!GvVw!)x9b!6sf/' s$E&@#A!\
        @,G->XX,!E#K#L!C!E!L\"J#G$t\"@#D/JOy!Gu\u{16},\".v#wCW!:u\u{4}?!Gv:\u{15}!Arvw\" F,{-O!,uV0$%F)J,L\"I\u{d}%!5uT\
        \u{10}! wbu!5vW%> D!H!J!K#K!N#s\"q\"P!J!1!o!D!G!9!B!S!/!q!q!D!y!A!H!3\"F!A\"P#D!Blg+ H&M!x\"u!s%@)G!7!I!@,Ewc!9\
        u{$\"4t3A)-!;v\u{13}\"!+wn]!-u/L$ q!A!@'vvD!)w\u{1c}\u{8}!Gw7b$\"?!N3=%<oN!;{L<!:va~# H:u!C W! E7g!9x &!5s\u{9}\
        >!G@v\u{9}!3uh\u{0}\" ?8{c_!.w\u{19}!!*v$g!<w5o!5w%0!!z\u{18}\u{9}\":y-H\"_! }e\u{8}!:x=}!;v]\u{18}!.w=\"! G\u{1d}\
        \u{19}!=u?R!Gy\u{18}I! umq%%C#;)?(y\";\u{19}k\" J:v(y, 3\":!@#=$5'7%:\"\u{15}\"5!>!=+2e+\"9{!Cwf+ K';#w!H\"9!s#\
        :%=$;!='=|0+ K';#w!H\"9!s#:%=$;!='=_K\"'?(AT#!)v6C\" G:y\u{1f}%! B|e!2t\u{4}S%'C#C\"A%;)yps!1I<=!&v^\u{a}\"1H6A\
        \u{b}:!:vx\u{0}!:vuH!:D3)!$uCu!*v\u{16}\u{8}!:v\u{17}4\"2v\"J\u{13}_!GEv5!1xA\u{7}!:to\u{1}\" G:}j;!.uL\u{1d}# \
        s$@(D\"k& D8I\"K!?!;+L2J!-u{E\" w8IA\u{7}!6u`\u{10}\" I;y<&(!~&@#B$C*E\"@\";+<?h!:vrj!5w*90 L\"<&D\"I!I!G!8\"?#\
        >!0&9!D!v!N'x$C\u{19}G!6x6\u{f}#5C%A!I96\"9t!A\u{1a}g!(x8\u{3}\" M:w>e!=z\u{14}\\!Gt6\u{16}) N$G&>$F(t\"A\"C!>,\
        G3\u{1b}!1u\u{1d}\u{4}!-up\u{1a}*!7#@!C!y\"@%E!B#C(H#7TW8 J!2!>!>!J!~!\u{0}!H!>\"I!9!F!C!B!>&4!5#=!A!=!8%D!9%J\u{17}\
        7#*@'B1w;{! y\u{5}^!Cs\u{16}Q\"*G%Kv34 =\"G%I!2#4#0!4!<!6!:\"0\":#r!r!r!6\"J$H!7$6l\u{8}!-y!(% K!@4x$9\"y\u{d}&\
        ,*;\"7%v!7#6!5\"I!:!;\"E%u\"5_\u{7}!3s\u{c}u! x\u{0}a* C#A\"r!C%y#8\"A*B!;,;gu)\"q(K$H!I\"D'K!@!H-BM4\"1G(C&3!,\
        uS(#(u&F4vw\u{1c}!=t\u{c}^!Au'N!.u\u{d}e!6u,_\"4u3H%?!<r\u{1b}]!;ysk' B+z+<\"E!8\"v!9Of$$A-w+?%:!8\" }'I9\u{2}!\
        5xY2#\"B\">6E;3!*ww\u{1f}!0zz\u{1}%$@!F0;$A\"Bq!\" G'F`|!1vC0!Gx\\i!(uy\u{18}# s%C\"@\u{7f}N!<vT\"!Cz\u{14}]!=u\
        \u{1d}X! v'$>#J!C!I\"L!C!L!K!u!W!A!H!t!=\"u!@!J!C!N\"U!O!U!@!R!?!>!G#?!R#A!I\u{17}+# E*F8w,M*!7!@!;\"A#>%=!?!B*\
        ;)7G{9 S!Q\"A!A!F!O!F\"D%N!N!9\"=!I\"I!N!@!Q\"O!A\"D!*\"@\"I$@!t's!:u&a!=z\u{11}5!0ve<!Av0{\"$@&Dvc$*E0M!I,>+y\"\
         u)yT7!Gzia!!tJE!G}\u{7f}X!9{EX&'C#@*<\":#B#=\u{12}2! xq$!6v81!Gt{i!4v;f!.v\u{9}\u{17}!:x5`#4=%A!C\u{d}\"$#w%A2\
        A-A#\u{14}!'w=I!'v\u{5}\u{1e}!Gu\u{3}:!5s\u{5}c!Gur}* K\"F!=!7\"A'6!;!7&w%H,\u{1}!.uA5!*u5Z%%C#;)?(y\";\u{5}i8 \
        C!0!H#8!<!D!8!6\"?!>\"?!C\"O!5\"8!C!Q\"8!r!w\"u&H\"I#RQ\u{5}!$v\u{8}\u{10}! wDb!Au(\u{5}\" G:zf%!:v\u{7}\u{1f}$\
        *E.I\"L-BY>! {\u{15}\u{8}2 H!|\"L!<$M\"I$J!H\"K\"4!H\"M#>!D!E&9!4!3Tg\" F(zSq!3t$J!9u<(!Bvt(! x\\x%\"E(D'G(D.85\
        ]5!E!H!=!M#H\"F\"6!5!w\"5\"E\"7#s\"K!P!I!K!5%4!9%Lo`! v^\u{8}!:HD\u{12}#&D!y3>9+@ N\"P!H!B!K!E!I!J!P!E!H!L!/!E\"\
        B!N!G!N$,!O!C!{!=!O\"9!>!}!P!Q\"K!M!;2\u{b}!-ymO!#wXi!9rg[!Gv4.( G!L$B%H$I!J\"K6s\u{17}\u{1a}\".=(wX\u{d}\"$D)}\
        \u{1d} !Gu($\" I:wW-!:vzu\"+v<<K(! w\u{1d}R!6u}\u{11}( L\"<%K#G&u)@!A->)\u{1e}!5wTF-#:!@\"@\">%A!F!F\"L#J!7#K#K\
        ,LOm\" HGA%\u{3}\"(F2I\u{d}X!<CBB\".{#BCM\"%G!xzr!,LJ\u{0}2\"I!D!P!7!R!J!F\"=!/\"r!O\"9#t!7!1!5#<!6?\u{19}\"*C\"\
        |L3!4uS;!6tgV#!s\"I:tJJ\":G-?\u{15}]#.B&D!{\u{a}y\"!u9DpC0$=!y#H!?!G!7!A!K!B#C%H\"@\"J!F'I%C\u{8}k- v!x!w\"@\"@\
        \">#;\":#>!;#?$B/A%J\" G:yI\"!%vy2!4toX' H#w$t#u%A*?!=\u{15} !Gz\u{15}M!!w\u{14}U: L!|!L!B!K!?!<!=#:!@!J!>!E!>!\
        4\"5!0!G!D$E\"C!H\"3!B#-\"J\\?!Gw\u{7}o\"<v+?J\u{19}!5x#P!,u\u{0}|!=w\u{d}\u{16}!Gz,~!=v\u{e}.4\"O!u!P!J!E!L!M!\
        I#G!N!P#?#I!C!K$M$u#J\"I$6V\u{7f}$ ?#|\"F\"A?w!:t\u{c}V+ I!I\"@!M(9%J$y!5$K\"B%vY\u{16}\"'C@?kL!Cu' ! u\u{1f}\u{7}\
        $ A!<8?#~9\u{2}!$u9\"( ?$A!B\"{#?$C,A!B*_!Gu\u{7}\u{15}! x\u{10}6&\"J\"C#M#G'?#9Sl\" P:x<8!*B\u{b}F!CubW!!u*\u{b}\
        \"\"HEA\u{a},!&yuE!*Ens!&v]\u{f}3 E!;#E!B!H\"A$@!\u{5}$A#=!=$B!A!C$t!K!?!@%@$;$ H\"\u{0}6D\"HY%\"1{'I,\u{10}# H\
        :u!CY&!Gwn\u{17}!1u\u{4}q!8x\u{b}@!7zl%!6u\u{e}>!G>/\u{13}\" C={/\u{b}! tB\u{12}!<up26 P#H!J!E!@!D\"B#M!z\"B!.!\
        G!H$P$I!?!G#v!G!M\"-!H\u{d}\u{18}!4tEK!1w:T!1u`K# u8C/>S\u{13}!Ct\u{1c}-.!H!H\"H\"D!E!9!:#:#?&4!3%C!4'5\u{13}I!\
        *vF\u{1d}$'A#D2@+E]o&!<+=#C\"B%s1F\u{4}0!<yL`/$B!I!B#A!K!A!@!J#2!J\"2'T!N!J&0\u{12}&$ E*E'E1w\u{14}W\"1t6G d\" \
        BGy\u{13}\u{a}!9u5H!)x(T\"#K-u\u{15}B!2wR\u{f}.$?$>\"B#>!A!C\"<#4$L\"u\"6%;!w!5 ;!6t\u{0}A!Gy,\u{1d}! Mg@!:K#\u{1c}\
        ! u\u{16}F!0w2s\" {:An#/ M!<!K!D\"E\"H!v!A!C!A\"I\"G*A!P)6g\u{7}\" C#ETQ!Gva\u{d}# O/L8H\u{e}3%'@#F$?*x\"=Ji&%E\
        &;!B#H*?.<#\u{13}+ K$8!u\"@%6\";'6'y%F!6!7pW\" C*x\u{15}#! x.\u{9}!*v\u{1e}\u{1}\"1D(xuR3\"M!=!H!M!M!E!?!J!@!9!\
        w\"F%8\"E!D\"L#I'L!/rQ\" }:?,c!9u4j!!w\u{d}A!9uD\"\" J:vY1!9t\u{1}\u{5}! JD;!4u\u{1f}+!1? ~!5vE\u{f}#\"C'?%v?u'\
         q#A!q-<(8!E-D\u{d}q% B%A'w%A)Bo;!$vzD!4t*_!:x\u{1b}$< T\"J!|!A!C!?!;!M!I!?!L\"B\"A!E!G!A!+\"C\"4!O!8!P!O!P%F!A\
        !J!Fs>!9x#_!1zd!*!C&A%=\"B!C\"H'9!<#=\"M/P!2t]\u{7f}!:Kl\u{1c}\"1v6C\u{8}3! uvp!1uLU!Buxj!1v8\u{1d}\" ~;I~\u{10}\
        !$ux+'*C,M\"C\"N!C&H&J\u{d})! z0\u{1c}\"!=;:0s!:wi$!9v\u{8}3!6z\u{9}\u{15}3!-$y!D!H!C!:#F!9$M!2!7#H#;!M\"D\"5#3\
        !2!J\u{1d}o\" G:zP\u{b}#*B#x&tac!1y\u{1}\u{4}# I+|/B?\u{1a}!<u\u{2}%%\"C&C$A#F)y+\u{13}!+wY(!6um^*\"K\"F!E\"G\"\
        D!?/C\"D!s+8&\u{7f}! F$I\"1D(x\u{13}c!!xwj\"$KCv\u{e}\u{1}!Cs\u{15}g\"#E%Gy\u{7}!1xH7! x\u{10}[\" }'G\u{8}O!(v\u{e}\
        i! HMS!-wQ\u{5}!<t_8!!v98!6u]M!%x`\u{12}!)uf6!Gt\u{6}\u{18}!4t<\\!*}fr!:s<b!=sJ:!1yKV!6uT\u{1c}!:s*\u{1c}''G#?\"\
        F)C#A+w\"u_R' B!@$C#C)@*t!BM\u{2}\"/H+{?8\"1E+=\u{7}\u{6}!Gt\u{1c}f% K\"D(F*w(?O)! xc\u{e}# E$t2D\u{1c}R!6x\u{7f}\
        2!Bwu\u{16}* J\"G#I!F'E\"K)K!F!A-B5_!,xB\u{2}\" {:KF}!$z-Q? \u{2}!2!1\"4!3!;!5!1!3!3!\u{9}!3!4!1!3\"0!4!7!3!2!0\
        \"K!4!q!:!3\"=#5!6!3$E3v!(v<\u{f}!+vkO!&|\u{3}Y) J(w\"='M#@\">#D!<-v|`!;B\u{3}\u{19}!Gw\u{5}1= K!N!U!H#F!T!P!S#\
        v\"J!J!%\"=!D!B!L!R!>!s\"G!t!I!?!B\"G!<\"G#@!O\u{1}\u{1a}4\"C!F!A!F!D!M!E\"@!<#?!B#@#H!7\"F!r!N!t'5%@)1!1}C>; V\
        #>!C!C!E!H!D\"S!K!I!I!E\"J\"E\"N!t!J!L!M!I!U!G\"L!/#I!E\"vS\u{7},!6#?!D#9\"H\"|!@!A':$>#9+H\u{19}H!4zz2\"*G/>`\u{1f}\
        $ P's#;%B~<! u\\\u{9}5 N\"H#I!7!B!;\"G!8!I!y\"M!>!s!F#I$Q!J!R#G#(&Mql!Gu\u{1e}\u{a}#1>'w!=\u{e}X! x\u{7f}T!G;u\u{2}\
        !Gv\u{b}e!6xhp!G@s?!9vzM6!H!@!K\"<!?!8!=!B!E!v!:\"B!D$7!9$z!F!F!?!:&7%MCl!<wDV!:E:C- K!;#C$9#9#:#D$x%A\"@%E!=%r\
        }=!:wo-!6u\u{11}0!1w\u{4}\u{7f})\"q(K$H!I\"D'K!@!H-B\u{1d}|!:v6]!5r\u{15}y!$y?\u{1f}*\"I\"C&H!F$A\"I$E!I#G\"E0\u{17}\
        ! waZ\"1E'HTP##v%J2I8a!5w\u{1e}+!:v?\u{19}- M\"z\"A!F\"F!@\"E\";(<%<!F!=,D;{!Gu\\\u{18}\"6w&Do\u{13}!Gu\u{19}\u{1d}\
        !Cs.s) s$B&K$C!E\"F(F!I->H.!1u\u{14}\u{b}# G$\u{7f}C@6\u{9}#6?$E-?5\u{18}!9vQ\u{1}!4t$3!3u\u{1}\u{1f}!1y=\u{5}!\
        :tG\u{0}!&\u{7f}g,% \u{0}%?\">2=!AB2!:I$S!%zNa!&\u{7f}S\u{18}+!G#L!L\"L!F\"I)u\"C#D\"E-Fdb'$L!M\"L!J\"M,L#P&A!G\
        t\\c!;yy:!=w\u{1}K\"1y6F\u{1a}X!<{L\u{11}% D!t!F8A-xzA!:t\u{a}R!5uK4&$@!G$B!E\"@%Dxw!Gv$L!3udE%\"=0{'J\"J,>_\u{1}\
        % @$<&s$>*C.\u{11}\")v3ATU! uQY!B|]4'\"N%E%w):!;#x!D\u{14}n+!G#L!L\"L!F\"I)u\"B#D\"D-LR\u{d}%\">\"E$F\"B$GZk!)y\
        j3!,tKJ!$u\u{1f}{!9F\u{5}\u{12}+ L\"@1?!<%:\"?!8!{%;!:$J\u{13}o!*HYo!Gu(\u{1}!Gvm:!:vN\u{13}. q!I!J%E\"@#C\"D#K\
        'G!>!M\":!D!J${!6u \u{f}#5?%B-?$t!,wy\u{1f}!G|]H/$4\">!B\"<!N\">!x%5\"F\".#M!L!<'K!7PD!;vMU!Gu\u{11}@< T!w!M!<!\
        A\";\"N!E!J\"D!;!N!N\"4!E!1!L$E!K!r!D$I!q!L\"+!J!K\"I2T!<tZ+!9t)c+ B$8!9!|!y!>%=$y'L!?!Ho*&!}\"C!>6=\"?!wQF! GB\
        i!Gv\u{d}4\")z>B' %$A&H!{!D;@Gj!9v]w!<ua\u{16}!8C\u{15}x!$tl5!9tzg!3t\u{3}W!$sd\u{12}! u5p!-u\u{19};!#yJ_!5v\u{b}\
        ?!-vE{!%v\u{13}\u{1f}) L!t%E!D#B'D(?)t%LTX4 x\"s!H\"I!E!K!E\"M!F#J!F\"B#:!6!;\"P!N!A\"<+HjV!!w*x\"(v)D{5!9yV\u{b}\
        !GxZI! w=\u{7}!'x3\"\" H*t\u{1d} !:v)v-$M!@!y\"D\"=$8!>&:$A!G!G(u$JlI!9uM:!9vJ\u{1d}, I#C'9#9'<!2!H\"I!9!G!;!4l\
        \u{0}'%G\"A!y\";.A#A,ML.3!5!K!C!<\"D\"D!4\"F!;!7!@!C\"x%3#4!t!>!8&5N[!8v\u{8}%!:w|e! vr,* J$=#K&A\"A'G\"L!w!O!:\
        d9! B\u{12}7!*wS\u{8}!9t\u{f},* r%E\"D#M#I$G$I%F'H&Gt\u{a}\" w1F\u{1b}U\"<v+?KV!:v7W!Gu\u{9}\u{1e}!:C\u{f}l> P!\
        M!>!I!G!H!I!N!F!R!Q!L!M\"O!=!1!Q!H\"@!T\"t\"M!P!G$K!G\"2\"q!C\"QA\u{17}! v\u{0}x!5u5t!\"yvK! v:\u{1f}\"<F+y`0!/\
        u-3!!upC!G;|(!Au}6!9uQ\u{1e}\"$I*v*P!:xE\u{17}!9{YP!:ukZ!Bu%\u{4}!9L}\u{d}# H7v#FlJ!9vR\u{0}!Gx]\u{c}!9uhl!#w.\u{a}\
        !G?\u{4}5!1yyq!!t=f!Cx-7$ G4@&9!zvZ!5uv[!0w^H!3u\u{c}\u{b}!9B\u{1c}'0 M!6!F\"D!@#t!?!D!=$?\"M#H&N\"G%7!;\u{15}\u{8}\
        /$F$K\"O#>!Q!B!2!N#E!/&>#5#1!4%M\u{10}~!1xpK!!v\u{1f}G! v?l!!uq\u{10}!4vN>!4umY* G$C!B\"B!6!6!H#:48&MAI, s$L!L%\
        M%:\"A%M\"F\"R!?!L+HNn$,?!E$@+}\u{3}z!&v\u{2}\u{e}! yCF!:Auz!Btbh!G@9'!Bt,,#)t#E,s\u{1b}%$ s*A0B-D^O!:wqq\"2H(F\
        ]\u{1e}!1u&F!9r\u{1d}\u{19}!:F\u{1e}\u{2}!1?\u{1b}'!5u2\u{d}!,}p;!6u\u{12}I! w~<\" G:yFn!1u/0# K9z!<*\u{13}!9uv\
        #!1u\u{f}=#$@*:*z)~\"9w\"Ey8\"\"G/Bmo$ B0z!K6J?x!*vBn/$A!B$8!K!9!J\"3!D\"4#6\":\"B!:#7&=x/##E'{.H&\u{12}!:v\"\u{11}\
        !Bv<(!:vy|\" K;z(I! J8\u{1b}!$uIx\"&F+G9J!<x\u{7f}2# A0{2B[\u{b}! z\u{1}\u{c}!6uJ\u{15}!-u3K7 n!I\"E!s!>!@!E\"C\
        !E!F!G\"O$0\"@!G(5!1!D\"G!-!J!w#O;\u{5}!$uW.\"%y):\u{f}p\"6G#{(x!:|N\u{1a}!Gtgs\" J%yN\u{15}!5u\u{19}_\"&t+A\u{2}\
        \u{b}!3u\u{11}9\" ~:BI\u{1e}*!:#D!I\"s\"A$?$u(@!J!<5J!#|\u{1a};!At;7!8va9%#A$E'E+H.D\u{14}x%\"K8G$z$B%H],!1x\u{0}\
        i(%C#v\">$w#9'B#<,F{t!Bt0,!GtW=!:B\\\u{3}*!?!E%@#@'F#<\"<#?*y$D)F!1A5># t\"F8FHf!${V+!-uwu#5;';!v1+! D\u{3}K!Bu\
        \u{1d}1!G=_]!'uS#!;ygf!<u1$% C1A\"F\"?$B1\u{18}!'t\u{1c}\u{9}& N.B&C$?!u#E\u{b}\u{14}\"1u1KJk((;#5!=\"5!<\"5'P/\
        8MN!5v\u{a}\u{f}# v(@2B\u{d}c!Gv<\u{17}''D#B$>!s){\"@!G'\u{10}!1vz$2 M\"I!I!w!A!C!H!2!6!H!4$u\"L(L\"H!5%I!6\u{1e}\
        \u{b}!(v&0!$v}T' r!G!x\"L*H,E-I0s!But\u{a}$ u!?;w+A!\u{6}!/v\"I!:uBA!+u\u{1a}A!1u`\u{2}!6u6N!9w*c!*}}\u{1}& M'w\
        %D%B'C/F\u{a}E#6?$E-?FN$1C%u#F)sN\u{10}\"1u1K\u{15}\u{1f}\"-w$Ef]!Gu%-!1CWl!$ur(!%uHk7#O!r!@!C!A\"O!L\"P#J!u!S#\
        D$H!<!L!>!t#D!B!t#A!K\"Q\u{19}'!Gy\u{1f}[!6u %)!N!D#H%J!N+K#K!L\"KV}!9u=\u{1f}!$v\u{1}X!,E\u{8};\" J:v\"w!:uMA!\
        'uI\u{f}!$G\"E!=vz5#8w\"B!GKt!GtN\u{8}!<uK\u{8}!2uPD!:u,i( H\"s%A*H%@\"w\"B-y\u{17}\u{7}# H(7\"<\u{f}7!*tY\u{7f}\
        / C\"?#B!{!w!;!;!H!<!B!;!:#v%8$CRP!3s[\u{11}!>rI\u{13}#:B!x,H:\u{a}!,|c#!:y\u{f} !)y;#2 K!F!?!C\"H!t!r!D!E\"E\"\
        F!F!r\"M'P!E\"F,O\u{1e}\u{15}!1x\u{f}\u{5}!!xY2!*vw#@ Q\"P!H!I!N!L!I!G!H!H!N\"J!r!A!w!G!J!K!K\"Q!9!C!q!M\"D\"7!\
        B\"H!3!Q!v#D\u{c}\u{a}%'D#C%s){\"B5l# L)z%CRh! u15!1w\u{6}+!9x|v\" vGF\u{f}%\" J/ruW!>@!)< U!P!M!G\"I!C!J\"N!M!\
        M!r\"O!J$H\"N!D!(!N\"O#C!H!N!L\"q!M!L\";!O=\u{a}!1AX5\" F8w\u{7}\u{16}\" C4D!9! u[S\"!I-y\u{16}}6 P#I!}!G!?\"@$\
        D!:!D#>\"2!A!J!L\"P!P!M!K!9!5$-&G;\u{0}!-s6\u{d}!GuM~\" G${!8!4t.@)!~#?#=#>$B+@!J\";+Jy\u{13}9 r\"r!J\"N!J!H\"C\
        !J!N!L!G!G!H\"B#<!K!2\"K!@!F!N!u%3\"F$A\u{16}\u{1}! waZ!:yet> K!B\"w!P!Q!N\"Q!M!G!>!L!J!O!O!K\"B!(!C!L!L#K!M!L!\
        C!M\"J!D!I!P%ui(!5w%\u{1d}##r)?,A}K$ B9>!;-L\u{1}s!8xak!,vA\u{a}!:yi\u{7f}!&u\u{1a}*!.u\u{2}h# L%F)E\"e!Ax+6\" \
        G:u{_!Gu\u{1b}l\" }'G\\I\"0D!|\"o!,u{.!CsOW!;xig- o#7!>\":#4\"H!;\"D!6\"F(5#:+08)' N#@\"s)A!B+F-?%V&3?%C!@!G\":\
        %xsR! v\u{c}E!/ud\u{1c}!+z\u{10}e!4wpD!9tbA!-xiz!9t\u{7}X!1u}s!6tch# @8\u{3}/A*\u{11}3 Q!K!J!I!v!C!D!G\";!G\"?#\
        s\"J$D%t\"D%K!4%K'\u{16}#)?(D(BGQ9 F#~!E!>!A!O!M\"@\"<!;!L!I\"K!3\"H!.!u\":!@!;!3!q%3!?!MtF!G@cS\" FGx\u{6}3!<x\
        ;\u{4}! EI\u{1a}\" {:E\u{5}\u{14}!<x|T!,t\u{14}\u{1}!:x\u{c}\u{e}*$>!=\"F!B!9!F$;&<\">&:ol!9@KS!GuRk&$C$C)I*H!=\
        !wh|#1D0v&uB\u{3}!!sPy# KAA&>cX!'vNX3 P$5!|!F!K\";\"I!G\"J!>#4!2!D!8#F!4!>\"D%/|\u{b}!1u#\u{c}\" I=s\u{10}P!-uR\
        t\".v#vgM! xGF!:t r!At*<!DJ{\u{8}!!uZ'!%uMy0 R!2\"H!}#I!H!B\"B!?!@$G$2#K$6%5&Dx\u{e}! u\u{12}\u{b}!.H)W!.wFa!9u\
        \u{1c}): F!H!J!L#L!N#s\"q\"Q!J!1\"D!H!9!C!S!0\"q!D!y!A!H!4\"F!A&B\u{1b}\u{c}\";F!v_:0 O!3#J$u!<#>!5$N$<#K!B!B!I\
        !3&r%M3@!1uGW!:vBx!-yO\u{c}\"*B'<\u{14}\u{13}!:up\u{1}% B%E%x!F/DQ\u{f}!$t:?& N!v)A'C(C!xQZ0 z!:!N#B\"?$:!=#B\"\
        <$8!;\"C!=!r\"7+4\u{3}M!%w\u{4}O#9x!<\"D)N!<y&.%\"A&y\"B\">\"8(G$*@'>$;#HP%! I)>!GA8\u{18}!9t\u{e}I!$t S!6u`^!5\
        t?X!-xs\u{1c}! xsN!3t\u{1b}C!AyZd!$ve\u{f}!:w8y! z\u{7f}d!4wV\u{c}!G@BP, M!5!I\"B#E!:!x$>\"A)v!F.K\u{1a}J!>tF?!\
        $y?\u{13}$ A!@9{\"C0\u{6}!Cv\u{4}#$$y%B!A$tqK!$JF,!&u\u{d}T!:t\u{a}n% D*A/9!G-H:?!2v`i( ;\">(s#<,=!;!I!@>A!Ax\\\
        m!.u\u{0}m!<v,\u{f}!!ub\u{5}! zBv!8uPc#1=*=!vO2# F*x,u>\u{10}!3x-\u{4}) ;!<\"q+x+A!=$x$J%>in!!v\u{7f}\u{14}!;uK\
        o, t\"H%E!B\":$=!?\"@$z$<!C'8wb!<zT`!&|\u{1}Z* L!:$A\"?!?\":*?!:'@+:jR!Gtuk!:tk<)!=!@(=\"A%?\":%<*<%wRg$&B!A2B!\
        LB0!<t\u{d}.# L*J\"tI\u{10}!\"ML\u{17}\"(B%C\u{e}J$ t*A'L)IUt!GvUU!1zt\u{10}\"*G=?7p!%v.\u{12}*\"K\"F!E\"G\"D!?\
        /C\"D!s+8\\\u{6}!Gtn9! G\u{1a}\u{1f}&'F%E\"G#E'w/@\u{9}\u{15}!!yUv# G$|C=c\u{5}\" ~:D&\u{17}!(71|!\"s\u{14}Z!)x\
        i~, t%J\":#Q%:\"<$;#F\"?!=&:&<1s!9wsk\"%u\"Ba\u{1e}!4u\u{9}Y!<t\u{d} !1| -#\"?(>$>X\u{1d}% I%?!{$G.G\u{10}n!-|\u{a}\
        Q!0z/U!/u0\\2 q\"H!B!I!E!C!J\"E!A!D!C\"D!E)?!G!u\"9+=N\u{a}!9y*m!*u}}\" I:u2j!GvVy!:u\u{1b}U# G5<$?V,!<w\u{1d}\u{2}\
        !5u){!Gv\u{a}r% C'C#B!~.Dj0!G{\u{12}u!4uMI\",};@`v!9u+q!1vW\u{12}\"!G;yP<!8G\\z!9t}|!Gv{P\" x:D\"g!6x\u{1c}n# H\
        1F2ua\u{13}!<v\u{c}1; \u{2}!3!6\"6!5!;!7!4!6!5!\u{9}!6!6!3!7\"2\"9!7!4!5#7!G!?!5%9\"6$HOX' I\"@'y!G'@#>&:Y<\" u\
        %ITR!!wR/!&wz#!-t.\u{19}!Gx\u{f}\u{1a}!1v\u{13}\u{1b}!1w~\u{1a}! zjC!3y:o% z!t9<!G!s\u{13}\u{16}% \u{1}%=&8.=!B\
        j=!'wc\u{a}!;ybZ\" J:v1Q+ K%C\"=!<$F!<!D$v\">$B!=jW!Au-\u{8}\" H\"}\u{19}\u{d}!4uN\u{d}0!:!B!J!?$@#<!>!@!?!B\"B\
        !x$5$K!H!H\u{3}S= B!I!G!A!V\"P$v!q!p!V!q!F!*!T!<\"L\"F!5!F!G!M!<!E!+!-#H!B!K\"Ig+)&K\"J!G\"G\"I!O*M!K.>7c#5C%A!\
        I\u{16}K!6v6\u{5}\":@-v\u{1}k!<wi>!\"v\u{1d}e!-x\u{c}p#2z/x&@!>!$z.9/!7!D!D#C!B!=\"C!?$D'7#C!u!}!9+?xd!Gv+t!$y_\
        \u{1}\" H:x&_+ M!<!B#D#B\"E%F)@!G*z$Ej\u{1f}!7w$l!5x\u{17}\\!Gvg\u{2}#.x,A'vm\u{a}! w|\u{9}!!u\u{9}z!9txe!6u\u{e}\
        h!(w:^\" G:ye1#6?$E-?\u{a}s!1u7\u{a}!:wgQ\":s-;>p#\"F3>%t\u{1d}~!Gv{f!)umg$/B\"C'H!BV\u{1}! v{v!1uTm3\"M!=!H!M!\
        M!E!?!J!@!9!w\"F%8\"E!D\"L#I'L!/\u{6}q!G@P\u{5}!5u\u{a}h!1w\u{1b}g!Bv<n!1ArE-!J!s#E\"r!B!<!F$L!K\"D%L&H+G\u{5}\u{f}\
        ! tb'!/L\u{14}\u{1f}\" D5zl_!Gu$E!<t$\"!:u\u{a}j!@t\u{f}\u{b}!4v4|!;wRK\" GGx<\u{1a}\"%CB>W\u{a}!3x\u{0}\u{19}!\
        :C)E!6vHt6 M!J!?!C!u!J\"F!G!7\"7!>#r#0$I!:!w!E\"K!H\"6#E!1L:!1zCx\"5H'w\u{1c}\u{c}! t^\u{f}!G{C\u{0}#$<*x,O\u{13}\
        6, L!E)L#<\"C#?'=!=!x!N%C&@4o\" J#w\u{15}\u{1b}!<ws7!1|7j: I!P!C!J!L!t\"I\"L!H!G!Q!H!E!B!E!M!E!H\"Q!Q#H!P!H!M%H\
        !EK2!4uWV!9u'H!9t}\u{18}!$u;a!\"vB`\" z'JS\u{e}!1xsS!=v\u{2}z!1sw\u{16}!,w\u{f}P\"#E6s$\u{15}!;w\u{13}&!-x\u{2}\
        J!\"F\"j!9t\u{5}K(!?0B$A!A#r!F({%BY5!\"x\u{0}\"!:v,P''E#A\"D#w\"F$=$Eg\u{1}!Au\u{17}\u{1}\" I:wf\u{12}\" D*wU\u{15}\
        !Gx\u{18}T!-x&c!GD8N&*I$N&D!@$J*H^2!8xG+!,w\u{16}\u{17}#,@.B'rA(!8v$p! {f-!<u,<!)vrf! {K28 M!E\"C\"@!A!B!x!Q!M!\
        C\"9\"F!C!J\".!@\"4%~!F\"5#.!,!)$t4|!-x4E\"1A6y5P!={\u{e}p&'B'E'7#E!v#>s=!:uxS! {\u{6}q!<w\u{18}\u{0}'$E)\u{5}$\
        E$=$A!H-=+\u{1e}!1{SE!.vq\u{2}9\"K!E!H!L!J!K!H!D!O#G\"H\"D!K#M\"7!E\"L#4!5!?\"F!/!M!w#KM\u{2}!$tkX!GzyI!6u\u{3}\
        D!!u)t!&|tp!,Bal!;v*r!!w\u{7}\u{19}\" w:F\u{1a}$!GDa\u{8}3$I!G!E!C!F!7!B!D!F!F\"H\"N#:$=!p!=!D!P+G\u{c}&!:?\u{1f}\
        a!G:FJ!Gx>\u{16}! zx\u{0}$ K*J.H/v,\u{18}9 A!H!H!@#O$t!o#q!I!&!Q!:\"K\"D!/!K!L!H!@!B\"A!J#@!L\"L\u{d}(!6wM\u{7f}\
        #$J*u3tXS4!@!<!A!<!<!;!E!=\"=!6\"=!>#I!A!I$z!B\"o\"C&GD`! w\u{1f}\u{b}\"!P0O\u{11}\"!5u\u{e}\u{e}!8xm*!:H*\u{d}\
        \"5H%tl2!)xnD.\"M\"C\"E!D#A!>$E!u%>!<#B!K(K%@C+!5u1g!,w\u{3}\u{1b}# v/F+Dp\\!'KON!*};\u{1a}!Gw;K,\"=#F#C\"D!>#G\
        &5!v$>\"C!7%HK\u{12}! uV\u{15}!$v\u{9}\u{1f}!Au \u{19}!Gutl!Gu#z.!8!E!H!F#F%=\"@!H%=$J!w\"B(5$G\u{3}%!8CC\u{15}\
        ! zqo3!I\"K!L!I\"H!G!=%E!F!J!K#r\"L\"H\"M#9!2#=\"C/%!9x[S!1v4^$ M#s%w0DdO5#u!K!L\"H!L!M\"O!B!J!P#H!L!0!O!>%L$s#\
        C!P!D$D|\u{a}!-uk\u{a}!(uJ/*!u&E#I%F\"C%C$F)@!y#rU\u{1c}! u\u{8}9!,x;\u{12}!#F}A!!vVC!)w[\u{18}!Gx0\u{1}!:v\u{18}\
        H\" y:Cln!6u\u{14}\u{f}!)u`\u{5}!!ttR!Gtx\u{16}!9t]B!\"ym~\" @9xj1.#J!D!L#C#J!F!G!K#L#N!>%Q!I!A\"=\"-x,IkZ!)u3\u{d}\
        & C!x!H\"@%A9wCP!At~\u{1b}\"1?(@JH\" z:Gp?!-uh\u{16}& ?!@->%8&y#?Gf?!O!A!L!H!E!E!J!J\"C\"I!K!F!s\"G!P!Q!C!J\"v!\
        A!r\"v!r!2!@#s\"L!P!J!>!M\u{10}~!Azj'!%v6\u{11}!9t\u{c}\u{14}!GDM#$ H:?!@,<P#5 I!|!v\"u!=!>!@#C!?!=!B!?#I%4\"?!\
        :!I!<!7%6&HI\u{1e}$ C#z%B?wi~!:x,Y!4xq?%'x(D'r#C.D\u{b}\u{19}$$t\"D)u8Bu\u{1f}!.wRG!9B,\u{1d})\"H!@!F!G!B!E%E.s\
        -</\u{19}+!8$H#D$@!;!F!H%:!<&x!7,d\"6w1?2Z!;v3\u{b}!4u\u{7}q#1C#>'A@\u{2}\" J:v\"W!9u\u{1}_\" H1u\u{a}\u{e}4#I!\
        N\"I\"O$L\"G\"6!;!/!J!C!I!K\"r!9#K!;%R!L$M\u{c}r7!D\"C!q!>!>!C#A!I!C\"L#P!,\"<!B\"3\"L#M!3!0#D!>!F!wfK!Gu\u{14}\
        !!9z9\u{12}\",y-Ih~!3t\u{12}K!Cu4\u{a}2 E!D!:!;!8!A\"B\"@&E!5!N\"t#;\"E!F\"<#<$3\"F5 S!v%H!<%E#8!u!B$t!1\"<!=!H\
        !8!@#E!F\"p\"F!F\"LxF!GtL6\" J:y!]!Gt7<!Guy\u{13}'\"H!B'@$C\">(G\"Ln>\" F:{s\u{1c}!&wq/! x>v# I*I\"s\u{11}\u{1d}\
        & D38!u!s%C-Ld\u{2}\" G*v\u{9}\u{19}!%E{1,#E&A#H\"A!N\"A%L#?!o\"G&K%Ll\\6!B\"L!C!u\"A!I$J!K!L!E\"N\"/!L%A!J\"D!\
        4!5#-!1!H$O\u{0}\u{b}!Gy+=&#@!F!H!C!F@=Dw!9x;F!1t\u{e}i!1u\u{7f}o!!tP=! {ek+ B$;!u\"C$r&=%=$?\"@(u#>EI) |\"L&9$\
        ?%;#@!<)@)?H\u{10}!:u,`!:uzb\"#K-usa, v\"w\"E&D\"E\"H!L\"I(H!:!E,;D4\"1w6FoC!5v1\u{f}!9u2\u{10}\"$KCv^h! xE9!>w\
        VL! v='!,x\u{2}s!&w~j! JL{!:tKY!=tvx\"1y2FP\u{4}!+xwW!:yT\u{1f}!9t'\u{6}!.uP\u{1e}!6v\u{d}f!(v99\" u9IaC!;u9 !*\
        BO\u{8}! Fv@!BtmY!Bx2\u{17}1 Q!w!F\">!I\"O\":!J!>!E!<!<!@\"A#0$I)7\u{11}+!.y\u{c}\u{d}( H*7\"@%<(E!\u{2}!F,:1f\"\
         B%t\u{1f}?!<u\u{16}[!:AS/!5u\u{a}<!.ts-!'s'l!$u\u{c}7!&ui^= S!Q\"?!>!D!@!B!C!t!P\"E!D!J!N!F!M!A\"L\"N!I!I!I\"C\
        !P!M!?#D!G\"t}T\"!v0HrA$'B%B%E(D\u{f}{!4z]\u{9}!Gvw@$ t+G*A%Db^!,x?b!8v!n!<w\u{7f}>!1u\u{1f}^!:vf>!Ctb>%\"K8G$z\
        $B%H]M!:wK?(\"E)K#?#I'u!A\"B'GrD# H:u!C5\u{8}!Cw\u{b}l!:CHv!!t2\u{9}$\"D(;\">.;\u{c}Y!-u\u{9}\u{12}!GxZ\u{7f}!9\
        sfj!$v8x!Gt\u{7f}J!:{\u{11}M!Gv& !<u<{!6sP`!\"v\u{18}a8 I!L!E!F\"r!|!L!G!@!>!O!G\"Q!Q!C\"D\"A!P#P!J\"@!r&5#>0~!\
        5w};!*xa5# I'I@Ax\u{14}!:vNa.!O!M\"K\"I\"N!H#N!L$H$K&M&M!O%;q\u{d}&&I!t!B&H#z'F\u{c}u!)u4M\"$C!G\u{f}$$ G4@&9!z\
        (\u{5}!/usu!9vmZ-!;#H!v\"C!F\"H!D!@%C'L!E#>+?Hp\"!A9ERJ!1xy\u{1d}!:G[^#'C4w,CS\u{16}'(C!=#<!B$?$7%J\u{16}=!2u\u{7f}\
        8!!u\u{2}d$-I!G#K+E\u{15}_!:v/v' H$G+z*=!>\"A&C\u{6}t7!F!O!O!N!G!H!G\"O\"D!x\"C!E!@!A!-!A!E#3!Q#G\"5!2)M(P!1v%p\
        ! G7l$ G5=$r\"BkT!-v6\u{e}($H#C#?\"D%E!B\"@!>%95 I!|!v\"u!=!>!@#C!?!=!B!?#I%4\"?!:!I!<!7%6&Hvl\"5K2u,\u{19}-#<!\
        9%<!J\"H!8!0#;#y$5*:#C\"K,<! D\u{f})-!E\"G!s$8!=!K\"C%@$G&A'6!x$E6Q!0yrb\"6E#{`p!:v+\u{18}!:u~&!5zZ\u{19}!&ytW\"\
        1u1L;W\" A1?`V% I1y(t!I->\u{1b}6! wR\u{b}!:vnF! x\u{d}g\",w%IQ\u{6}! yV%!)xC\u{1c}!AugW! xaa\" B9{f=* x\"@!E'G%\
        E\"D'A!B#;&Ay*!=u!O!9xYU!&|9O#!C3u%Ay\u{a}!$th\\5 M#N\"M!I!M\"O!P%M\"R!J$F\"M\"L\"R!I\"L!M#M!F\"?!I\u{13}\\! wG\
        P!Bwhs\"8u\"Hza!Gu\u{0}&* I\"=*=\"H#;$?!;\"C$>+<\u{1a}$!<u\u{14}R!1ty{!Gw^Z!1u\u{4}\u{14}!%vXN'(M\"B,N\"A#D&H&M\
        >L!$x\u{12}\u{18}!!tB\u{1b}!6v^\u{1e}!9sb|! E2.\" D#yNN!1uyh.$=!D\"C!:!:!C!D!y!<!@!>&9!<#F>>$.E#A'C\"E\"@!:x\u{4}\
        9\"*D'zFU!:v t- o#:!7\"?\"6$7\"0!;\"2'M!9!p-3\u{3}~!)zL\u{b}!9ur\u{b}!!Gt\u{1b}!Ds\u{d}Y.!9!K!<!=!A\"@!~\"@$:#<\
        #>\":&9+=~\u{16}!=t-D!4rB-!(u75! y\u{1f}\u{12}/ J#M!7$6!8$9!L!I\"D$B&M!H$w!5\"6^&!6uo\u{3}!#t\u{5}I!)xwQ! ybR!B\
        x\u{8}{\" x:Gt\u{8}!1va`1#t!B!B!A#L(I\"3!L$G\"K!I!K!5\"E#K!J$I\u{1}A\" x:C>\u{17}! Gxj9!1!n!7!E\"4\"O!Q!u\"A!2!\
        M!2\"?\"8!3!/!4#.!o!Q!4%8!6!5$;t\u{a}5!1!?\"y!@\"?!B!7\"C\"=!;!>\"D!:\"8!2$B\"G!5%6\"2$|\u{19}A!&z\u{18}x!GA}\u{f}\
        !2uqE\"0G!vKs:#=#D!L!B!R\"O\"=!A!O!=!D!D!H!A#@!J!C\"I!H!O\"H\"N!R!P#A!I[B,$N\"L#I$I#I!B$@%B!M!s%G&/d\u{9}!.u\u{12}\
        \u{1d}#!;5;!{:\u{5}!6xJb! vET!GuR;!#ucE!&v;r/$K!K!;!I!4%<!6!?\"N#H!J#J!u\"5$CQk!:I\u{d}Z\"8t/D\u{a}9!6v\u{7}\u{1a}\
        2!7!<!:!K!A\"K!>#8!J!;!9!B\"s(4!P'7!7!4\u{9}!$\"C/B(B.u|\u{1d}% \u{5}\"K86\"<+<9c!<r\u{b}O* F'A\"}!9$7#>$7#G\"K\
        -L\u{1a}\u{1d}!1wK>!1xi\u{a}$ M*u2@+CZ=!:D4\u{9}!Gv;\u{d}! u\u{15}\u{1}\" G$|\u{a}N\"*@'9\u{12}5!:CF\u{2}!Gv^H%\
        $y#C'?(t$C!{!'u`:!B|\u{f}\u{1c}!4yk)!,vhn!+vs\u{5}2!)\"J#F\":!9!N%C!,\",$'!8\"O$1!2!t\".!.!)IT!Gv\u{17}c. L!J#>\
        #A\"G!=\"9\"C#=%G\"B\"7!\u{3},J.Z\"!v<I]\u{12}# z'H(BB\u{0}!6u`b!CydY!5xxN\" K\"s(O!Gzu\u{1e}!:v0V!GuFo('B#B$?!\
        s\"C(@!=!@EB!&z\u{17}z2 P!J!H!I!v!B!D!F\"9!F\"=#r\"L$B$J!u\"C%K^*!4u\u{b}\u{13}!8w>n!&w_g!.w%\u{f}!1w\u{5}!$ D!\
        v4C#F\u{1a}U\" z:Fx\u{9}!G{3=!6v\u{3}+( r*I\"I,E\"L!=!I+H\u{7f}C!<uL:!*GV>!9uO_$$=2w#<.=Ww!AuIE/!E#J!F#?\"F!G!H\
        \"H!I\"J#1\"J&J&2!1p\u{7}\"!?;EVR\" J:v<&2 J!4!:!@!H$C!H\"8!C!@!6!D\"E#I!s$E)4!v\"(!!uA\u{6}4 I!|!w\"u!=!>!@#C!\
        ?!=!B!?#I%4\"?!:!M!<!7+Hk\u{a}$?C!D$}#x^{!6tgE!9un`!9uM\u{9}!6u$@!<w&\u{1}\" G/yc\u{8}#'@/s1@py!#yL\u{19}3!L!M#\
        K!L!H!J!D!E$L!G!I\"O%J!A\"M!G\"M)I!Pjh\" G<uz(4\"@!A#G%D!O$3!A\"3!G!>!w\"M!1#K\"7!D\"/\"J!E!w4z!1wF2\" G1r{d# I\
        9t!Fq\u{f}! vM<\"-t:AZf!4u\u{7f}\u{3}!$JY-!)z \u{f}! x]U!9x11\" LG>bC!,vD~!+y\u{2}z7#O!r!@!C!A\"O!M\"P#J!u!S#D$\
        G!<!L!>!u#D!B!t#A!K\"Q~m!#vO&7 R\"O!<!u!B!=!N#6!9!y!;!J!B\"u#:!M!F\"=!K!1!7!>+K\u{19}## D9v!v /!Bu<x!G{^\u{7}!\"\
        wA:%'G%D%G&u0A|)\"6I&wA\u{5}!:x\u{c}E!:Dg\u{18}!;{#-!1xt\u{7f}!-u&<!<u'X! uj'1!5!C\"B!C!t$L!>\":!D!A\"D%6!z\"A\"\
        C!8%8Z &\"B#x\"A':!D\"=>g!:u\u{8}\u{15}!:v\u{5}~!1{\u{a}\u{12}&*F#v!;#>)G\";u\u{e}% P98!?!|,@4X!4t']\":I->3\u{5}\
        ) K$;#J&?\"@'F\"K!u\"9!\u{7f}!3u0:!GwoW!+um?6 U\"O!u!K!M\"I!I!P\"H!>!L#E!G!M!1\"@%M$t#F!P!F$Go(! C\u{15}k!9z16!\
        Gt-D! Bf3!Cz\u{9}v!1z\u{8}H!6v\u{19}A;!D!M!>!B\"<\"O!F!L\"E!<!P!N\"5!F!2!M$D!L!s!D$I!q!M\",!J!L\"K(\u{0}!#u\u{1}\
        \u{a}$1=$=$u.wcn!:ti5$1C%9,:%:I\u{1}( H(8\">';'>!|!G%zQ)= x!0!6!z!E!>!@!<!x\"C!7\">!C!D!4!@!<\"2!E!.!;\"9\":!1!\
        3!:#4!5!0*\u{a}!3s\u{1a}8\" J:uhX!!v=\u{1d}#1?)>!uxz!'u\u{5}]\" K;z'b! ur|!#v5t* L'@\"{!8\"?%:'H\"P)<$D\u{11}\u{2}\
        !4u\u{4}\u{15}!6x0q!:v\u{1c}8\",v%vAQ!1y$:\"$w7G\u{e}'#*<'=)@ \u{8}!9uGa$ q\"K%B*GO\u{10}!+uZ\u{14}!9tio!1wa\u{1f}\
        !;wC3#%H\"F1Kh$$1x)E#v*@\u{19}E'#A+F!E'B$F$z)9\u{17}&#1C%v#Ef\u{16}!4u\u{1d}2!/v4\u{15}!1t0J!<t:6'#?!A!B\"C\"B+\
        =(wK\u{11}&$y*C!D)x\"@-BJg\",?;<(R!\"un\u{19}\" B0?:M!3td)!%zQn!1v-C!&F]S!;u\u{11}D/ O#@!<!B!H!I#K\"s!;!E!H\"M)\
        K!F(6Hz!:J^n!,x\u{3}W!.vW\u{10}!9ul\u{e}! w{$! En9!1|8\u{e}!Gw3\u{1a}!Gx\\\u{e}!/v\u{5}\u{18}!=uSy!+u8\u{b}!1|g\
        o! y*\u{e}!=x\u{13}P% z'G*F'K/H`.#!u9F*y^\"$ H(<'w,D}?%\">(=\"F/@,K\u{13}u!:vrC\"9>.=v{! wYM0#A!G!?!@\"}\">$6\"\
        7$<!4!6#8\"9!7%9&G(D5 q!F\"C\"D!E!J!C\"I!C#E!C$8!7!2!7#O!D\"E%5!7!7N1!Gt\u{15}\u{7f}# G3@.uiQ!:JSm1 R!9!@!D!9!C\
        !F\"C!C!@!@#=!:%A%s+u#H\u{e} !:E\u{1}L!9xj-!)zQ[!GzZR! Gg\u{1c}) L#v!M$K#F#F!r*K!J\u{1e}\u{e}!9t>U!8wj|!5tY\u{1b}\
        \")w>B\u{3}X!1|E\u{1a}! v/_! up8!%vSt!GyG\u{16}! w\u{0}$!(vn@\" J:w\u{7}Q! ty\u{1}!1|\u{1b}\u{4}!,wg\"!4v\u{0}\u{14}\
        !5v\u{1c}R!!xfp! x$6* \u{4}%=\"D#2!>&='J!I!E-K\u{f}V\" @9y`K!5r0|!:x\u{8}T! s_&!4u`r!#{!\u{d}! tl\u{17}!:v-d!;{\
        !U&*B,N\"A#D&H&KtD#1B2u$B\u{c}S!8}UX!*J\u{16}V\" I/y -!2vJy!!v;0) t!t/:!='B!A#?%9&<Q#!4tiP!:uj7!GvNk\"'E1ATo/ 7\
        \"D!A\"{!@!x!|'9%;\"<\"A!D!<!?,=\u{1c}($(E\"I0w\";w&\"!A#y~&!!u2V\"5C'xbFB L!E!A!x!O!Q!N!T!S!N!I!?!?!L!M!O!M\"C\
        !)!D!O!G!3\"N!P!L!E!N\"J!D!J!S#C\"r\u{2}G\" GGuiw! xt\u{1c}!$y=\u{8}\"!w0G\u{5}G!2uWU\" C:~a\u{1b}\" J%ylh! y\u{0}\
        q9!7!G!:!5!K!8!1!3!3!D!O!M\"5!E\"7!O\"Q\"r\"H#D$G\"P!N!7$OmL\"6s$Bs4\" {:BR;$$D\"{!B@?CE! GF_!1ux,$ ?#|\"F\"A!w\
        !Gw\u{1c}\u{15}!(v5='!8#<!<\"B2;#9\"zV+!6xM\u{1e}!$w~s!6u/\u{3}!&Fm\u{5}!6tnv!)u{D\"8w\"C7 #1w(@.BAj\":<-B7\u{1}\
        ! x](!9uyB% C$H,v+z,E\\b+!G!E!F\"D$D\"I#H#?#6$J\"Oh\u{16}!Gv\u{9}b\"$x6Aa}!&x\u{6}/!&y\u{11}o$ ?'H1z!A)W!.u\u{9}\
        :!,w3`1\"P!C!A#J$I#B\"2\"4!3!{!,!B\"M#H!M&2!1\\\"-!:$z!B!D!C#D!<\"@#?$8!>#B#F\"q' P&I$L$O&G!C.Jou0 G\"H):#;!I\"\
        z$9!4\"=!9!8!@!G%u!>!:.o!9w~z!Bww\u{1a}!1vn\u{3}!9xU^!$x\u{14}z\"1y2F\u{3}6. N!4\"=#A!>!>\";\"?!?!I!:\"D(D.LE\u{3}\
        !Gq-+\"6K#vzT\" }:>\u{16}I!<BzH!<yL\u{1a}\" G1z\u{18}i!$wPq!5uid\"'E1A0\u{18}\"-E5x\u{13}m! Kd\u{8}!>w2\u{0}A s\
        !Q!F!7!K!<!@!;!A!B!6!F!9!C!9!F!B!:!J!N!S!G!V!>!S\"l!3!Q!H!I#=!H!O#\u{a}!1y\u{f}d#3v!@!?qo( B0x!A%v\"y\"C!u,?\u{f}\
        @\" G(vg\u{16}0!:%A\"@!@\":!B!E\"t\"?$4$@!O!D!L%@&s2A- M\"@\"D$E\"I!@#I&6!x!9#B#;%L'm!4u,|!1w#R$$C)@$A+zs\u{a}#\
         t(v)@,\u{1f}!Gx\u{5}1!&waT+ >\">\"q-K#>\"9\"B!>!9\"B+I]&!%zJ#!9x\u{19}n'!?!D\"C&='='u\"u\u{8}!)%z!C!D!C&B#B'F!\
        D.<cO# E8{#Gr\u{18}+ H&M!x\"u!s%@)G!7!I!@,E?k\"3x!EcT\"9v.L\u{1c}v! yUW!)u\u{e}(!!uvp!9xT\u{1a}!3vP\u{1a}!1t\\&\
        #(u&F4v}\u{13}!-xol\"1@6@[K,!E#K$C!E!K\"J't\"J#D\"J)7$P\u{b}b!!xC}!'u\u{1a}\\\" v;KB*. K!K!E\"F!M$I#E!K\"O\"N#@\
        \"<\"q/Gv=# G,v%AE.) K\";#E!B&<%=*A!u+7N<!*}\u{11}D0!@\"G!?!F\"E!=!v!G!<!?!9!E!I)I!P#:sq!<xtK!+t\u{15}r!9uKh\"5\
        C'xwJ!CsG.\" K4GIH!.xi~! vv\u{11}!Gu\u{1a}\u{d}!Bys\u{13}! s+j*!<#E!G\"L\"?(D(A!N!I'An,#1@+t+Fec!#s.#!GxG@\".B'\
        B9\u{13}!<t3N!>y\u{1a}\u{2}!GxhX! x/y$ E!A8B#rU\u{4}!3u\u{0}\u{2}\" tGFBq!Guzu!#w\u{14}e!5s\u{1a},!.s\u{b}\u{c}\
        ) L!t%E!D#B'D(?)t%LZ8\":E-?Q\u{1}8 K!L!I!N\"F!N!G\"U!K\"I%A#p\"O!$!H\"Q!D!T!$!Q\"M#@\"8!</7\",x't\u{1c}x#%?!w!y\
        \u{19}K!6v?9*#>$@!=!4!?$9!F+L\"I'8:y!/t/]!$s\u{8}F\" HGv\u{7}:' M%E(D!D#M)F!D%k!Gx\u{1f}'#*L'K6J\u{7f}\u{b}!$vP\
        *!6t5a# H*A0yn<!2tYG!Dv\u{10}Q&!B\"I!G#K(H8z&\u{13}!<u\u{16}o!6uM\u{1e}$ D&v'@:C!b4 H!B!D!H\"I\"M#=!;!8!I\">#3\"\
        y!@#K\"L!D!='.$sXc$ \u{0}'@1@\"?\u{c}G7!K\"L!J!@!E\":\"O$C!C!-\"/!2!@!L!O#o!Q!L!N!J!B#?!GYq!!us?!9u<\\!&uA\u{9}\
        \"(B%CwL< l!8!K!=!3!5!?!A\".!7!,!\u{6}!2!8!4!5!?!:!4\"N!@!7!L!L#<%0\"O$J\u{18}\u{1}!=v$b!4u($!,w\u{10}*!9x$,!%w\
        \u{4}0!-xGs!5uBU!<w*c!5uQr\" F9v\u{0}\u{11},!9!A%H!K\"P!H\">);%E!@%A&CC\u{10}!GuO:!Bwo6! |ME!:v\u{3}\u{2}!G<;\u{a}\
        !9x\u{1c}\u{f}!1v\u{1d}\u{16}!3u\\l!!u\u{10}\u{10}!1{gt!G@#o\".w#F_-( J'@#;'A%<$H\"v+vw\u{a}!8x.\u{11}\"\"D/F=\u{16}\
        !.x5E!6w\u{17}!'\"I\"G#I#K!H.K!Kv^!GuKs!9u#a% L\"y,B!A\"D|\u{11}#&v$>'Ly<!CuG;!5yTb!CtA!!,w\u{6}W!1|a}!1A\u{4}\u{17}\
        !6um\u{6}\"+}/E35. Q&<!5!:\"I$9!I\"<%o$O!G$I#1%Nkc!1x\u{a}M# H:G-yM:!5v9z!9t\u{1c}o!;x\u{e}\u{17}!<u\u{1b}w!4u.\
        \u{d}!9x9v!Cst\u{b}*\"K\"F!E\"G\"D!?/C\"D!s+88_6 M\"D!@!B!?!D\"K!4\"A\"L!;!M\"t#.!E\"=!L#G!E&r!1$x\u{9}N.\"F\">\
        $A\"A!<!:(:\"7\"B!>\";$F${$Fzy!<wL\u{1}3#G!I!M\"K\"G!K!N\"I\"B\"F\"J!Q$H\"O%@\"H!2\"v#F\u{7}9!<v\u{1d}+!.usf!9x\
        \u{3}\u{7f}!1xif# w6H$EUP!Cs6x!$x?f#&B'C$G\u{14}\u{3}! J\u{1b}x\"5G%v)j% u3N'K\"C+Hra!1t\u{5}E! v\u{18}\u{5}!:t\
        \"R) t)D\"H&H#;!I#J#E,DZ\u{3}!:{:l!.v\u{1a}P!$wx,!$u\u{18}\u{2}! |\u{f}\\!6wK/!<y\u{1c}L9 D!J!G!B#P$u!r#q!G!+!T\
        !<\"L\"F\"I!G!L!=!E!,!.#H!B!K\"IF\u{6}!:G2e!4uGJ!G?\\B!=tCm9!G!M!R!M#w!u!@#E!Q!P!P#?!@\"K!E!H!J!=!R!J!M!F$O\";\"\
        @?:!,u\u{13}\u{d}* u\"C\"B!>!B\">!<%<!889\u{12}\u{8}!:uxk* \u{2}\"D%D!C\":,@#>!;!z,>hK1!D#E!A$<!F!C\"5!>!A\"J#E\
        !0!1+3!L!4$w\u{0}I!#yfF!*t3\u{4}:!P\"E!G!I!O!F!R!H!D\"s!>!J!M!J!G!N#A!F!?!V!H!R!N#)#E!6I?!;u\u{6}^!5w\u{0}6, F#\
        @$D!?!<$=#:(F!B(9\"6!E\u{14}@( @%w\"{1@!@!9%s(D\u{1a}}!*t\u{1b}a!5wC/!6uaB!-t/\u{18}!1xRw!0yQ#!Gv\u{2}P) v\"C!t\
        \"r\"C!D&D#D(G)Q$'E#C,w-v%3!=t\u{1c},&'C)>%<$@\"D,v\u{e}@!*{%I! v0u!,w\"K\"#D;zr\"$ K&z$F0J?39 W!s\"M$J!I!E!O!H\
        !G#N\"E!/!H!G!I!Q!H!Q!H!N!A\"t!L#F\"=g\u{3}!)vtr5\"A!C!x!E\"C!E!D!O!7!9\"K!:#I!I!<!F#:)u\"B!M#M\u{d}_!%v\u{1e}\\\
        !<t9t!1y~\u{17}!)wTC!Gu\u{e}\u{9}$6v#H(w&A`\u{8}!9v{%!6u]U! uy72 R#B\"H!C\"K$v!P\"C!3!C\"3!O$C!F\"D!9%1&N9d#*?.\
        B\"D9\u{1d}# A1x6tD'$ L1=(@!wDO! wWF!8v |!<ul&\"(v)D>\u{15}& t!B!F(D'C)F\u{0}.\" G:y\u{1c}V!Gv\u{e}\u{8}!:xC_!6\
        u\u{1c}t! x\u{15}\u{16}!:v\u{a}w\" LG>\u{10}\u{2}\"'J'HOn\"8E*C\u{2}x$#{/z)H,>nG#1>'w!=\u{12}}6 R#I!L\"<\"J#J\"\
        :!C!@\"M#@!K\"3!P\"s!K!M!/!1#I!4!3\u{1d}8\"%r5J[!!5uE\u{6}! ?\u{17}p\"#z/HQ\u{16}!GE\u{4}i6!I!G!O!L!D!u\"K!6#@\"\
        D!F!)\"C!*!>\"%!4\"C\"N!?!/%A7&\" @1{'\u{2}* \u{6}!8#<(B%@'?!<!C\"<+5o\u{f}!Cv*\u{3}!:Ea\u{2}' v!v)?'>'B\"D)C$o\
        !:H\u{16}1!GC\\z\" B8\u{1}S7! v\u{13}\u{6}\" F/u\u{a}G!Bu\u{d}\u{0}!1wF.!Ct\u{4}C!2t \u{4}\"1v1K\u{5}\u{15}# J:\
        x&t|\u{18}!)wG\u{c}!2t\u{1e}\u{a}#!u9F*yTD!Cy$\u{8}!4u\u{15}I# |:D!F\u{0}z*\"K\"F!E\"G\"D!?/C\"D!s+8S\u{17}\" y\
        :=JV!4v\u{1e}\u{8}!$w<?!.uN+!6u\u{5}e# t!H:I5+( M!\u{7f}!<\">+F\"A)<-<'2# @9x.=|\u{f}\" I:|\u{1a}\u{15}!-{+\u{f}\
        %&D'C!L!A\"I0Y: R\"N\"z!K!t\"D!E!F!=!G!S!C!?!K!r!2\"1!,!C\"O\"H!F!N!7%Q!Er\u{a}\" }'Gk\u{f}9 R\"I!;#I\"J!I!Q\"B\
        \"Q!K!2!K\"E%L!E\"D\"5!6!I!r!J\"u!N!J\"NGy!)xRV!Gz\u{9}7'\"J\"\u{7f}$G#D\"B!H9:\u{15}b/ u\"<!D!J#D!A\"H\"F#J!:!\
        @$u#A!F#A6T!Guep!%y\u{16}|!:u \\!)y\u{1f}6* ~!A!w%D!@\"A#@!@,=!>Kb!1x#;\" I:x\u{12}=!+uu\u{c}!&yI 0!8$F!D!I!A!9\
        $=!C!F%7!5!L#5#8&8%Me\u{12}!*?0\u{14}!;w\u{10}d\"'w*EP*! u\u{3}_! u\u{8}f\"*C'\u{7f}\u{b}\u{8}!.u$\u{2}!9x?]!<x\
        \u{17}E#*>+z%C!\u{17}!3t\u{18}:5\"I!M!I\"F!N!J!D\"O!I!G$I\"+\"L!(!0\"O!N#v$I!S%E\u{6} !!u*\u{9}!$u.\u{9})\"C\"B\
        #@%@)8&?\"z$<!>\"F!Ax\u{16}\u{f}!G{3l!Gub\u{1}!GB.J!*HF9!1x\u{1c}\u{8}\"1v1Kg\u{2}! C=\u{7}##?+?\"{p\u{b}&'C)>%\
        <$@\"D,v\u{1a}u!%u&=!Gup\u{1c}\" t:F_\u{17}!(wkn/#9$J!F#G!I!>$P#6!/#M!F!P(G!.$F@\u{1c}!GD\u{10}|\"0w!G\u{5}q!+u\
        \u{1e}}!<u\\\\!4tQ\u{8}!Bs6~( t'E!C#F$G\"w'G\"O#s!9u\u{7}\u{0}!&v|\u{7}!$so\u{4}! G\u{4}a!GyP@!<sL4\"8y\"CE\u{a}\
        ! u5|4!E!O!C#>!N!8%P!H!C#B!/\"E!B&N!3!3!B\"*!+!*l\u{2}\" C5y8$= @!I\"H!H!:!4!8\"<!0!E!2!0!7\"2!1\"v!\u{7f}!s\":\
        !E!t!D\"1!<\"x!D!9!:%GS\u{e}!&ul7!:x%\u{7}!={4d!3t&=\" y#G#M!1r\u{16}N!GF+(!Gu[R!1|V6!!xJ=!CvxJ!Au-^!>wkr\",v*A\
        Du#$?&='w\u{5}w!6u/\\4 N\"=\"N!H!B!L#H!1!4\":!>!3&,!8!M$w!3!v!F#F\u{16})! x\u{10}\u{16}% G1E(r#x+Da\\\"*F$uAr!<\
        s\u{c}\u{7f}!<u\u{11}?!)u\u{7f}}, t$F!H\"I!D\"A#C!@&u&I'>&@kf!2y\\U!.vG1# K:F-@, !GxPc!Gt\\\u{10}!Gw>z!<w\".\"%\
        z!HiL#\"B\">6E\u{b}5! u5>!1x\u{1b}_!5tBw#*@$x9C\u{18}[!9x*\u{9}!(v\u{1a}c!&w\u{c}m!6xYo!:w\u{8}&!/r\u{1f}\u{c}/\
         Q#@!<!B!G!I#L\"s!;!E!H\"M)L!F(6\u{11}g!2zEZ!GI{`#9y!C!C\u{1}.! x\u{c}&$*@'E(>*yqW\"$@&DP+! u\u{19}|!Gt\u{11}$!\
         w$b\" J!x{S!G{Y$($E$;&7!}+E!>!=&A\u{13}<# D(\u{7f}$De9!*y\u{e}\u{1b}. M!=\"D!=!D\"G!@!{!E!?!@\"@#J'Jsi!*|!$!4w\
        ]]$:>!u'x%?Q/!)udS!6tU>%!:!>*K%B+A%{\" BGB:V= ]!/\"T!Q\"K\"P!M!U!N!J!L#.!P!1!,!2!;!)!5\"O!Q!M!*!5!3#-!/!-$1Jk! \
        GZv!)~\u{12}\u{13}# L&L2y/I!.u\u{c}]!GyJ+\" G;{<?!Gs$w\".v4J2)? G!E!F!E!q\"m!t!m\"q!s\"O!Q\"@!S!?!K!D!H#P\"J!w!\
        M!=!2\"N!S!G!I\"V!7!J\u{1c}k! wy}!Gu\u{0}x$$w'A!?.A\u{1a}f!AuCN!G=po!Gu8\u{1a}!1ugh!5ui/! y\u{e}\u{b}!<v M!By1\u{2}\
        # L*J\"t6\u{13}!Gv\u{3}2!)x\u{15}c&$K!L\"L#L,L$MPe!1u4b!8vCL+ D!:%@%t#C';$G!9!A!?'9b|#.@%w4AG4!G{**4!:\"?!>!I\"\
        s!N!?\"@\"?!>!H!>!u#:\"7#?!J!;!;%93[\":u&tJw!7zB\u{1c}!Gvt8!*u\u{c}H\" v:F\u{1}t4 J!z!u#<!9$@!8!6!<\"C$3!1\".\"\
        :!3!G!L!1\"v)C\\q!<wDO.#@$I!=\"G!G#F!B\"G#?$v!?!J!},>3\u{4}!5t>C!0yqe! Ey}. ~\"E!B!<#E!@\">!=!E\">#K$B%@-A7\u{9}\
        !$v5b!.u[O$ u$H6t-B6g!Az+@! uEl!:A/X!9u~\u{1b}!4u\u{e}\u{1c}$ s\"@/>)@M{#'E(@+J#\u{19}!GvoZ!*u\u{3}\\$\"I%O(M)O\
        XF$\"A0C(K)w{7!Gu:k\" v,?(B&!9&='<(:#@!P.N% H-\u{5}$C(B.@!#!9G\u{2}X!6v^0!1v\u{7f};!:v3W!9t\u{a}\u{9}!9tf{!4sA2\
        # L'u#>\u{f}\u{1c}= I!|!v\"t!=!>!?!<!N!B!>!<!A!>!D!Q!I\"8\"P!3!@!?!9!L!<!7\"/#5&H@q, H$@#E&C!A!@\"B#v\"v\"N!M!C\
        -\u{d}!Ax\u{e}1!1w;+!&ySP!8wI=!;w\u{1f}x+ F!?!G!6%<*;\"7\"A\"@$>&77\u{7}!<w\u{c}WA S!I!O!H!G\"=!O!E!I!Q!I!>!7!K\
        #D!>!D!E!t\"1!P!K!y!C\"4!C!E!z!I#K!F!?!LHP!:G.'!=w,}$\"t8B&v$HZ/!)x/}!:vkL! D5A!&x((!,wx\u{1c}/ J#D\"7#4#5!3\"@\
        #G!5#y!1\"K!F(G\"3\u{15}\u{7f}1\"E%O!E!D\";!7!9!G#L!3!6!I'<!/%x!B!1a\u{14}1#H!J!N\"L\"H!H#J\"D\"H!K!K!L$C\"M\"E\
        %I&DQC!<v&\u{10}! N@A!1x/h!Gu\u{1a}l7 Q!@!K!A!B!I!H!M!J!I\"M\"N!P!@$+#K!0#O#.!G#B!H!H\u{16}V\",F!D3-!?tf\u{15}!\
        <ro'2!G#E\"F\"I!;!M\"I\"E!G!6\"3!4!F$L#H!7%4&ux(/ O!3\"G!7#B!@#6!;!4!D#D#:\"7%u!5\u{1d}C!-u\u{1b}!!Gu\u{a}\u{10}\
        !-tbL#.B&D$w\u{4}K#CD!y#y3\u{18}\"&\u{7f}ABiS!:v*-!-{G !:t`s!Gx*/!Gu\u{4}3\" z:Bk\\#5u%B)zd\u{13}!$x\u{1b}f!<H\u{0}\
        C#*A*?%F\u{18}\u{7}: P!7!M!:!I!A\":!/!8!D!2!K!2!9!G$I!\u{7f}#?!=\"M%x\"J!8!;!@#:LI\" E!x_\u{1d}!3u>D!;w\u{1f}\u{19}\
        !4vqC0 D\"K#;!I!=#K!=!M!t!G'7#@!E!D!B!;~)!;v\u{b}$9 T\"I!p\"J!?!K!F!I!L!G!@!N!N!P!R\"K!,!P!@%I#t$N\"K!B#Fvl# O&\
        M2tvG\" G:yK-!$xhR!1x%k!6x,:!.u\u{18}o7 <\"<\"9!;\":!8\"=\"=!7!9!;\"M#v!8#>#:!w\">!t#6!7!K#O9\u{c}!=ue]! u&*\" \
        C*I>R!!t4 \" H:y8\u{1d}!-w8W!%t0X$ D*w.C\"DgL! v \u{1f}!0t)\u{15}!.FEr1\";\">#A#A$>!s\"B#8\"9\"H!@!=!?!;\"9#9&s\
        ^\u{c}A L\"J!=!t!M!C!O\"N!S!K!L!P!P!O!R!Z!D!G!Q!H\"K!M!y!L#O!A!N!H!G\"s!R\"1!T\u{a}r/ K$9\";!D\"y!=!B!9#8\"H#2!\
        M#F\"O!Dvf!!sx\\!.C/\u{1b}!0y\u{15}B0 s$A!G!A\"A\"?!>!A\"C&=!6!7#<(:!:%z\u{1c}9!<u\u{1b}i!1v{\u{0}!9t\u{c}%2!5\"\
        <!<\"@!6\"8!>\"|\"5!8\"I!@\"N!2!M\"D$6'5/%\"*\u{7f}$@vv!<uI)& M$A)=-D!C,9\u{9}a\".D*zAV* O#E\"?\"=#A'@'|!>!A(B=\
        @!:u\u{e}<! E\u{c}3! z:v!GA\u{a}:!@qXz\" K<?t\u{a}!8wg>&%<%;\"8!9$@(K8\u{16}!Fyx^3#=$A!<!;!J#?\"9!8!:\":\"3#H!I\
        !G!G!x&8#x\"MW\u{12}!;u}W!9{BR!*{[(&$L&H\"E\"E!M\"P#\u{e})$F!K%N%s!@&A#F!L-?T[!.uHw\" F:u{\u{1a}!(w`g!Au\u{18}\u{b}\
        !<t9q!4u\u{16}:!G?O:% B\"C#t\"E#A4b!<{,\u{c}!;v3:!)wH}&%D\"B$;/L\"@+=\u{3}*#\"A%A<{av\"6K#v@~!<{\\6!4t\\E!*y'\"\
        - J!F)=!?!;#>$1\"C#I\"G!D!:'0\u{6}d!6uIX!Gt}h\" I:uad! ?iV\"9v.B\u{14}\"!Gv\u{2}v!:uDO#$y%B%tnJ#1>'w!=Z\u{1d}!G\
        sir\"!=;:Gz*!4\"B!?#H#H$B'8$F\"@,Fa1!6v9R.#B!G!9\"9\"B!:#M%9\"7!2!3#9!9)7=d! Du]!G|\u{1d}\u{1c}!\"A33('B#C$?!s\"\
        C(@!=!@k,!*xH\u{17}!#w\u{3}>!Gw*\u{10}> P\"N!o!G!E\"E!Q!Q!H!I!M!N!I!O#E!D!H!?!O!.!S#M!I!r\"I\"H!H!G!K\"@\u{4}-!\
        8xR}\" C#w=~!1y\u{16}I!.vp+!5v\u{1e}\u{1f}. L!3#I$u!;#>!5$L$F#J!A!A!N!2?w! wr]%'A\"y(B#B!>\u{a}k!=v\u{9}-\"'G<w\
        lJ!'um;!<t\u{1b}5! J]UC \u{5}!&!L!F!1!:!:!5!?!/!\u{5}!C!L!5!5!:!4!C!1!/!J!C!'!8!D!+!u!C!8!Q!6#0!0!,$9%f!GtIx) K\
        't!C\"C%y*?!H(A!xZK! Kn\u{7f}\"!H#yH\u{1d}!:B;\u{9}&':#C\"J%s'F/@`w!(uPl) K$;#J&?\"@'F\"K!u\"9|Y!4v \u{7}!7vRL!\
        6xb>! x>\u{12}! x0@!Gv\u{d}j!<thZ9 U!G\"H!E!K!M!C!L!=!K!K!L#L\"C!;!v!H#F\"N!P!?#G$@!M$T\u{1a}\u{3}0 G!G#?%I!C!H\
        #I$.!-!B$E!P!J!G!Q%*``!1u\u{19}!!&v\u{19}G!Gys>\":H-x;R! s\\_!9u+\u{c}! x\u{0}r!1v:[\"*A/y]\u{5}!:w\u{c}*!CwB~%\
         B\"?%A3x*zl\u{0}&$?%=!;\"}!?:GnX!5xNP!G>0\u{7}!2u]\u{16}% }(u\"?!@<9:\u{f}!#u\u{e}j!;}{=(!8&D%=#E\"D%3$G-MaI, \
        O$A\"?\"L%@!E!F#8\"I!6&>(4hv\"9t#Dv\u{3}- E\"?\"?\"C(:#E!\u{2}\"7!5!8\"G\"M-M\u{3}:,!5#=$>%B!@!G\"?%2#A#6%7&N,\u{c}\
        \"/D\"C\u{3}\u{13}!3w\u{c}\u{e}\"1@6>ou- u$K%C\"H$K\"F#:!H#I\"O!E!L+B\\:! \u{0}\u{4}u\".u+x\u{9}\u{d}$ G4A!u%|?\
        >!9{D\u{d}< M!E!B!x!R\"P!R\"O!J!@!A!L!R\"M\"D!*!E!O!G#N!P!M!E!O\"J!D!J&q|M!Gw,_!5tPK!%u<b!Gt\u{1f}\u{17}5 N!:!v\
        !:\"I!@!?!=\"9$t!t!<!H$}!9\"E!:!O!9'<%:\u{1d}z!:vX@!5wpH!-u9x\"'H@s\u{2}?!GueQ!&|\u{12}o!Gu.@\"1B0z\u{c}\u{c}$ \
        L*K\"r.L!`2 q\"H!B!I!E!C!J\"E!A!D!C\"D!E)?!G!u\"9+=\u{4}h2 R#7$G!D#E!F!<\"L\"O\"8!3!L#M!G%3$D!L!voc!3uo?!7{g\u{d}\
        \" F({D\u{b}!$tP\u{5}$'B#v.K/<jN! v&y!)BWz!;xQ)!4v|\u{12}! w\u{6}u!,u&@!1xu2!(vB ' K'K#F&u)@!@-=?;,!L!8\">\"A\"\
        L\"<\"A%;$J#G$s+uI\u{b}\" L$v\u{15}:$,F%H(E.9\\\u{1a}!=w@!\" C6y\u{0}f! u@ !1xW\u{16}!G}aQ#6F$G-x8j!:ui(!!u'T- \
        I!C#\u{4}!A%>#9!7!>\">\"9#=\"?/>\u{1a}%!1u\u{d}\u{19}# L<?+A9l! uKz!)x*s! {\u{2}M\"-u-A\u{e}N$ t)?%v,MlD4 p!@!<\
        !B!<!<!:!F!=\"=!6\"=!>#G!A!I$z!@$C&GGE? K\"E!@!;!;!9!E!M!O!@!9\"<!5!=!*!U\"v!*!5!K!D!P#~!E!G!/\"G!H!)!C$yvD! xn\
        \u{1f}!4vs\u{18}!:v?'* I!<#<%?(=(=#=\"z!I%HS\u{7f}!:Dqi/!:#H!u\"C!F\"H!D!@%C#>$L!D#=$G$v'3!#w\u{e}R!9tNO!9xC ! \
        u,B/ H\";#D#<!>!@!D$=\"D(<#:#C#s\"D#H\u{17}%8 P!~!N!H!I!J#H!H\"M\"D!K!F!4!P!5#A#L!8!K!O&3!G!2$L%1)!?#<!C\"A!A!{\
        \"?!?\"@\u{1c}4\" E$vTT!4vc:!2w\u{3}Z!$x2#!*EQS\"7x#I\u{1e}z#6?$E-?\u{1e}\u{4}!.vFA!GxnF4 R!=\"?!<!8\"6!A\"8#A\"\
        ?\";'D!9!|!G!<#E!u$F#2a=!4tf7!1uU\\!Gw:\u{19}!%vb\u{e}\" I\"\u{0}{\"!GvtM!GC,(!Gx\u{e}$\" F\"E\u{2}\u{1b}! vI_!\
        GwCY6!L!C!t!F!0!:!G\"C!P\"A!0!6!r\"7!D\"7$v!u!P!M&3!Jl\u{1f}!=u\u{10}\u{10}!8y.n\"1B0z1\u{17}!#w\u{15}K!4t#y. o\
        !2!<!=!J!A!C-;%C!M\"A'6!5$G#\u{14}!Bw\u{d}x\" v4u\u{7f}\u{d}!<sw\u{17}!<tlI\"1{6Dj\u{1f}! sW~!5z}\u{1}!9u\u{4}D\
        !,I\u{b}\u{13}!!tH\u{9}!&zl#!<t\u{18}\u{1c}7 M!8\"J!6#Q!K!A!H\"N!7#@!Q!F\"O!v!p\"N!M!O!G#0%'$<J$!8F\\u# E;|,Ea~\
        !6vpu!Az)\u{1e}!9vw*!3t\u{f}$!9u\u{1d}\u{b}!,x`V/!7#>!w!<#>%D\"8!C!7#3#F!>!O(4!;!'! x\u{3}z!:y\u{d}H! B~z!-usd\"\
        !xFG|m##A5C&z\u{a}\u{4}!$v)D!,xgu!:@tX!Gygf!'v?<!G@d\u{1}!G@yN\"Bw%@\u{1a}u!Gv9Y!7z*;!<uD$\" J/sN\u{18}!<t\u{16}\
        :!;y6%!&v?n%$F!B#G.<#C\"1%\"K8G$z$B%HH!!&ylC,!\u{1}#C$F#D!E\"F#F%J#F!F\"J%={4$\"D(E'>6H\"\u{9}! wo\u{f}! H3\u{1}\
        !0z#l,!6#@%@\"B\"<$I$2!6#?(5\"5$L,\u{d}!2sI9$&x!x1C/>\u{14}Y#$B(>.E\u{1b}]$ H2{'?!@0() L!t%E!D#B'D(?)t%LgN!1u\u{c}\
        L!Bv\u{5}z.#r!6!6!|\";!;!:\"B!=!E!G\">(=\"@D\u{c}# G$\u{7f}C@30!Gu\u{f}U& M!;/;!J%<$=~+!${\u{3}?!,wO\u{18}!<tl \
        !Gun\"\":s-;N\u{18}\" E:xEr: \u{5}!N!u!9!A!7!<!E!@!M!(!;!1\"6!C\"/!@\"5!7!3\"H!N!=!8!v+v&5\"1v1Kx\u{d}! x>V\"%E\
        BK\u{1c}>!%v!E\" F1H\u{19}v!,u@N!'vs\u{a}2!:#H!v!N!B!F\"I!D!?!D$B#=\":\"L!E!M\">+?E\u{5}!'t\u{14}?!GuhT!G>\u{16}\
        Y!-udh%'J&I+I$?+<\u{1b}o3 x!5!:!u!E!@!A!B#3!9!B!A\"A\">$7#3!>\":!9Lk!<tL\u{12}!Guu/: D!I!J!L#L!N#s\"q\"Q!J!1\"E\
        !H!9!C!S!0\"q!E!y!A!H!4\"F!A&CyD!+uF{!\"vsn!GwvE!.twF!1u5/!#xA.!Gy\u{1b}\"!9xOk\" K:vFo!:w P%&C+:$9,B&{P\u{17}!\
        5uvd!!v\u{4}Q\" ICyf}!C|4\u{9}!!tt!3 K!8!8!D$H!5\"H!:\"@!9!>\"9\"4\"v!3#B)9!x$<mD! v3t!:tZf!$y$\u{1b}8 J!2!>!>!\
        J!~!\u{0}!H!>\"I!9!F!C!B!>&4!5#=!A!=!8%D!9%J~:#&v$>'LQ\u{1a}!1xG\u{17}, J!6$s%I%<&C!5\">!<!:\"9+ON\u{1d}!8u\u{10}\
        ]# D::\"w\u{6}\u{3}\"!tFF+O!8v5\u{1d}!>wV\u{1f}! vZW\"*F'z\"%4\"J\"6!>!M!A\"~!J\"E!J!B!;\"G%*\"J\"N!9%H!0!K\"y_\
        >!3tc`!Gx8u\"5C%BZ.$ D6v,u%B\u{0}\u{5}!<u\u{7f}\u{14}!<w\u{18}\u{9}!1u[L!:E.T!Gx-)!9uU\u{10}! v\u{7f}`!6us_!GuR\
        W!Gt\\\u{1d}\" w:K\u{e}G3#B!M!I!@!H!I!;!>!C!I#K\"B\"2!3$K!H\"?!y+N\u{16}\u{18}& L'D'D*B\"8!\u{3}H<!;s\u{2}}%*E\"\
        B%C(K\"zP\u{b}5!8\"M\"t!G!?!E!M#I!D\"C#D!F$3\":#A!0!1#B!,!A$E0J!&u\u{a}N!Gvv\u{0}#%x\"@#F K!4y\\P# t*>0=$Y!9u02\
        !<u#\u{1c}( M%r%G$>!<)A!B!w(q!3s\u{15}00#H!H!L#?\"F!@!F!?!A!?!9#7\"C!F\"L&wW\u{2}!%u/=!5uF_!:t\u{3}%!(vm\u{6}!&\
        v/\u{1}!,tpB!9sA\u{b}!=vF\u{c}!5yJg#(A2G*w\u{f}n? q!A!<!@!;!;!7!D!7!N!6!6!r!;!<\"N!G!A!I\"T\"R!?\"p\"D!3\"L!E!O\
        !G\"s#qf\u{2}!,wth!:tNY#8D\"?\"v\u{1d}a!<tX\u{14}!:s\u{b}\u{11}= \u{0}!1\"?!6!8!<!5!1!4!\u{0}!M\"9!=!?!:!@\"7!N\
        !,!1!=!B!3\"G!E%7!6!5$EDO!!vFK7!-!N!K\">\"M!F\"K#:!8$J!I#K!5\"H!G!L!,!3\"O!@\"E!r$uEr!GvN\u{19}\":J-Dk\"!.vg\u{15}\
        )$D!z!B&@%H$;$E#A+9mG!4w3!= U!P!F!O!M!F!H!J!J!G!Q!I!J!M!A!=!K!N$P#I\"Q!J\"O$M!O!M\"N!J!QRN!3s{<! xz;!8C\u{3}z!/\
        t7^!$v!\"!9u\u{4}\u{a}!-ukp!(v\u{16}t!Gw\u{b}\u{4}<\"M\"L!J!B!I\"D\"I!J!B!P!I!O!U!S!:!H!A\"?!S!S#J$M!G!L!K\"H!=\
        !L^M!-{g\u{11}!=uF8!6xp:& J#A$F*:'F+8A4!!wW4#9E!H\"@8i!Gv\u{19}]!'wT9!:v%\u{6}!=tXy!4u\u{14}y# H*I\"u\u{0}2!6u-\
        }!Gy5^!%v5\u{15}\" H:xA\u{19}% J4A\":$>!@\u{1b}\u{15}!:uGN3!4!p!:!B\"B\":!?\":!>!A!;!8\"E%D#=!r!H!8+;7\u{c}\"&C\
        )D*\u{8}!,u\u{14}<! z\u{8}%!/t?!&$s-y%:$@!?,>k\u{10}#\"@\"?-FR\u{6}!$w\u{e}D!Gv|\u{11}!1ug26 6!.!4!>#G!E!q\"y\"\
        y#0%3!/!0\"E!E!-!1!7$M!1\"1$C\u{6}\u{10}!=x[7!CymF!%z@\u{1}- G\"z!;$<#;$u#J$z#G!=\";'>%<\u{1d}9! wq(\",|%ETt!!u\
        WO!5vp'!2v\\<!!x(7\"9{'v.S!'Lh1!4tR`!Avr)\"@w$Ip\u{14}!$y\u{7f}=!<t=8!AvW\u{b}!9t.3!Fy|\u{1f}\" AGtL\u{1b}\"1y6\
        ?q}#&H'H!HTu\" LG>HP!GDz;!GAoL\" v:D$\u{c}! u_S1$>#?#;#8#{!=!9!7!8!6!;#=!7!B!;%9&t\u{1f}\u{8}!$u3\u{8}!3tKm& w%\
        C%>!}#>,;l\u{3}!6u[\u{3}\"9@\"xlu!:vz\u{4}#+A#?,EB|% H-\u{5}$C(B.@\u{d}\u{1c}0 t!B!O\"<!C%I!D!@\"L!J&>!J#E\";!<\
        +Dw\u{1d}!*C\u{5}\u{12}\" F!xJ5'+C$I&;!B#?*>$L3?!#v\u{f}o\" s+ETh!2v60)%B\"F\"|!@\"<%@$5%I-H%K!4u\u{9}t\"#G,ya \
        !&vmg!9t\u{16}\u{19}!By$~!9y(.#%B,z6y\u{14}H!6u\u{16}\u{7f}) \u{7f}\"9!K$=!z#<-G\"B->s'#*E0L-G\u{15}{\" B<|8*&\"\
        D(D#v+G\"I-:\u{15}\u{1b}!,x\u{5}-\"*A=<5d#/t&E%tP/!=u\u{b}\u{e}!Gv>(!;F@Q!3u\u{19}1! t7\u{1f}!:G\u{18}L$$v&A'<'\
        C\u{c}U!GwR\u{9}!4uAl!6uo\u{1b}!Gv{9!CxTC!=uq|!4v%~!.u^q!:?`X#\"C(H'BV\u{1b}!1xF}!-ud1!7u\u{e}H\"1x6CK\u{e}!$u3\
        =!Cs\u{d}\u{c}! Kbq\");8t3C$ J&z+>6@6\u{7f}!9xm1!4u]i\" D#u6\u{1f}!:u\u{9}w!:I>?! v^z! vo{,$<\"A!A#=$;!>&>#x\"@\
        !D&9\":UR!6uZ/!#vVE!9t:\u{1d}$)C(=(C*z\u{15}\".!9\"@!C!H\"s\"@\"@\"?$t%6#>!H!;!9}N!3tWw!Ctg`! M*\u{d}\" E:xZ\"!\
        AyIw!$w5]\"(q\"F^K!Gv B3 H$M\"M!Q\"D!D\"O#>!:!M$D!E\"8#N!r!t$5!>%>)+!;v<>(!8$F%M,5$H!B!5'7]!!3uwy\"!x0J\u{16}\\\
        !Bxr4!GxV\u{11}! uso!-v8\u{2}! D/C!1v\u{f}g! w$_!:Bf\u{1c}\"'E1A'I\"8z/K\u{a}o\" DGuo|!<uZ_\"9A\"{\u{9}[! xc>%.\
        I#K'x\"K\"Ef\u{2}! u\u{c}(!3u\u{2}h!5t\u{7}\u{c}!1s\u{1a}A!1w\u{1b}!- t$K%C\"H$J\"F#:!G!7\"I#E!L+BjO!,ux\u{13}!\
        4vl\\!(z:D!-CR[!1u\u{2}n!*C0]!1A~V!9v:%) R#@$I'E#G\"8%>#<,I+2! w2\u{d}$4v!;$I.Aw\u{0}!$xbo! vw\u{16}!Bve\"! v`;\
        # x6H$@W3!Gt;m!6u:0# L\"A6u)M\",v-Jyf!<u\u{18}\u{1d}!-x}N?!E!F!|!G!C!H!J\"L!S!N!L!E!K!L!8!A!C\"H!>!?\"}!D!L!K!B\
        !B!<#N!@!9$A\u{7f}\u{5}!3xX\u{d}$?C!D$}#xnJ#8u\"B'v\u{10}^!GuY5\" A8\u{2}\u{19}f!GwXJ!5Hq\u{1f}!6v_Y!!tt\u{10}3\
        \"=#B!B!F!?!=!I$F!E\"M\"6%I!L!L%v\"<!1!2$?J\u{7f}!2wp\u{11}\"$y%D#L; K!L!B!A%E!I!G!F!O\"y!|!>#F!H!D!O!F!/\"R!O!\
        C!N!G#H!L!H$?;\u{1a}!:v)s\"$KCv\u{16}6!6u|Y#$B&>=>Xe!.tJo!Gu>y!5uwm!Gv\u{12}\u{1d}+!H!H!@!P\"F%C$K%9!D&K&;\u{7}\
        m!Gxyb!Gtd}\"!xFG>z!<xS\u{0}\"/D8;\u{9}\u{1e}# C#s%vQ\u{1c}(!N#E%@%D!K*A#9+INz#6=$>\"u:6!$wQi!<t)D\"&{A?Qc!%v\u{d}\
        \u{2}#$A!E4C[[!1x\u{1c}\u{1b}!:v\u{18}v!<uD?!GvFs!1uq^# G:u-s/\u{18}#)?(D(B2$\"6{)wKM! v\u{0}X!<v~W!2u\u{7f}}7#\
        O!r!@!C!A\"O!M\"P#J!u!S#D$G!<!L!>!u#D!B!t#A!K\"Q5F!<u\u{1e}>!2GOM! Gxc!4u!r# K+|/B\u{c}v! w\u{c}4$ J4t$y/D|\u{7}\
        *#F$G\"D'<!F#;!I#L#E,Ju6& \u{2}%?\"=-9%<!?q\u{14}!Av2B!,x8m*#\u{7f}*>!<!F!<%:%C!<#=)B\u{7f}0\" I9v4P!$t)Q!4t\u{11}\
        \u{8}!9uOq!1y9>\"!A8r\u{18}(!;yA*#'@/s1@yd!<x \u{10}!1ws4\"9@\"xMb/ H!F\"D\"H\"H!H!E\"I!7%L$w%I\"?%u!7%\"!Bx\u{19}\
        l!:tld!GxH\u{1f}\" G8w\u{15}d!'M^w!GtAT$ J's#L0HLX! Ik^!*uS\u{4}!Gu7\u{d}!7t\u{10}E\"*D*v*i!'uyZ!1txa!G<\u{5}\u{19}\
        !*w\u{13}}!6t\u{17}L!0x\u{e}\u{6}1 r!:\"x!6!:!>!N!@!I!<\"@\"7#7%O\"v!G\"G\u{6}!!CyRn!.u?\u{9}! w#D!9v0=!)xxz$'D\
        *t2{$;GL!Gu\u{12}\u{8}#!t-v9G>l!1uT+!:DG)!Gv\u{7f}$\"#v9FS\u{1c}\" x%HD\u{17}% L\"@+8$;):z\u{b}!.y\u{10}j!*B\u{1a}\
        \u{12}!<t:\u{9}!Gt5\u{3}#)?(C(A9E*\"@#@#E\"F!@#I*D!@#9%J\u{14}\u{1d}!:viV\" u:ImY% s$D!B7>+:|1!Bt\u{11}7!'xq:!:\
        v?n!5uyS!<y%Z-!8\"E!M\"F\"<#A!@#F&6$A)=!x$IJH# G5<$?#I! vb\u{e}!AsKg!<yF:.$K!@!y\"C\"=$8!=&:$@!G!G!<'x$JF\u{b}*\
         G$<#G!C#C*5!>$w\":'x^\u{4}!CwPw!:vl1!+zi\u{5},!>#C!y!@#B#@%F'E!F!E\"=+8\u{11}\u{17}1 F\"@\"<!C!B#8\"=\"B\"E%5\"\
        4#;!z!8!6'6$z)y8#K!H!=!B!G!D!P!G$M!F!I\"C!C!H!K!F\"P!L\"B\"0!0$U#C\"Q{\u{16}.\"A\"@!A#x!?!F!?!E!B!C!E\"D$8%z~n&\
         D'B*=)y*z#v\u{5}6#6x,x%=F\u{c}!;tk!!9u\u{14}\u{18}%'?&?\"='8&:A6\" FCxh\u{d}!6tv\u{16}! z\u{1e}x$#H\"J)M.DT\u{1}\
        !6u\u{9},\":G#w4p-\"L\"w!F!C\"8\"K\"?#v&I%J!F!9+KmX$ J&z+>6@\u{12}\u{d}\"!<$EZ6!!t|\u{9}% C%w\"@*?'BP\u{12}! uH\
        b!GtOC!!tlB'(;!>!I'A#=$?\"\u{7f}Cc!6u]2!6tJ/!%v4\u{6}\" A.?\"Y!4w\u{0}O!1ubD* A&H+?$K#B!u!@\"@!s#IDH!$wa\u{19}!\
         vLS, N\"A!F$K!=!=\"D!7!@'?&M\"7\u{1e}\u{19}!6yV<5 N#G!I!M\"K\"H!H!O\"I\"B\"G!J!K!L$H\"Q%@\"H!2\"v#H\u{0}z!)y\u{12}\
        q!GuV-% u%6\"5#7.:;2$*J$@#D6>\u{6}7!*x\u{f}\u{1a}!+y9d\"1?6w){!9xp\u{12}%$;2y#>&w(;HG\":=\"w%C!G{vl!$xn\u{1c}\"\
         I9v?r!=s9A!GvC$1!:#:!=\"=!>!<!@\"A\"?&t!:#@!x!<!F!D&;\u{14}b!1u\u{15}M# q4w3A\u{11}\u{b}7 ;!5!?!9!?#H\"D!<\":!\
        L\"J!5!?!v!|#M\"P!J!O%P!H!P!I3c!9tp\u{1e}\"*v0C\u{5}}!#u`Q/ E!2\"A!u!;!J!v\"s$F#9%2!1#L!G!>!?!6z0+#3v!@!?DJ!$we\
        #\" w:F\u{13}/!9uhB*\"F\"K!=$9$9!K#E$G'D+C\u{3}\u{6}$ \u{7f}*@.C\">=\u{1}!<tS1!<rA\u{a}# I({2B[0!*w1\u{7f}! x\u{1a}\
        m!1v9~!<wT\u{13}!(v\u{15}!, I$E!F!F!K!5#A\"C!?(6\"K#FkA!,wH\u{9}!BuH !6vS)!5w|e($E$;&7!}+E!>!=&AQ.\"-t:A\u{11}%\
        !:v.I!9s<.! vG2\" F:{h)!$|\u{13}x!:v\u{1f}9% r1E'I\"F-CTE\" C={\u{14}Z!Ct\u{16}r!<w\u{1f}c!:De+!.u'\\!6s\u{10}?\
        ! zH,\" |:C\u{18}\u{13}!&yoL!Ax\u{d};!<tiy!<{\u{1b}e! E4]!9uiK!&vY\u{8}\".v#v\u{18}\u{1b}\" D9y*@!!w\u{1d}a# J:\
        <\"x>\u{b}4!M!M\"K\"H\"N!G#N!K$H!6#J!.#P!Q!L\"w$M!N!1$@p%\"*J/vL(!1|xa#/J\"D*Asq&$D$z!D(G%@\"H|\u{7}!Cz$\u{12}!\
        :v\u{19}A!<tU\u{17}!#wa\u{f}$*B*x&D!D\u{1c}\\\"9?.<BR!Cs\u{f}9! x}O\"\"C8I<\u{3}!-t=8!$v\u{9}J!$}\\r!:v@\u{19}!\
        =w6\u{17}\"7v#Gh\u{6}\"%x,D\u{1e}L!9xk\u{7}!'w\u{b}|!-x\u{15}\u{f}!-xZO!:u\u{7}\u{4}\"Dx#x\u{1c}b! w\u{12}\u{19}\
        '\"@!x(=!;,x\"2->\u{6}[!GFy\u{e}!Gv\\.-\"H!A!8$=$8#@!:$G%H!C!I!G+O5W.!O!M\"K\"I\"N!H#N!L$H$K&M&M!O%;/6!:v\u{1c}\
        b!:t3\u{9}!.uW}!Gu*\"!9vwg!1x2~2!3!s!C!8!J\"4!6!=!=!4$4\"6$:$2!Q!:!}+=j8*!:!H#E\"G!s!A!E!@\"F,>b\u{13}''?\"|!8'\
        ;$5%J-I\u{14}J!Cs\u{18}/!Gw\u{1a}`\" AA=\u{e}Q!-u\u{1f}!! wT_!Bwo\u{1e}!<wW\u{e}! v))! N\u{18}.!Gu\u{13}c!GuM\\\
        ! Fxs!:Fu\u{f}!9yms!4sU\u{a}!#yII!#H\u{0}X(\"v!:$?#:'H$}#G/:IM!!t}\u{19}!$uyz\"<D(y\u{c}i!1w=W#6?$E-?VE!-tZz7\"\
        m!G!H\"E!S!L#9!<!E!B\"=!;!5!O!2!*!U#6#A!>$0!4!I&A\"*D'zs\u{9}!:v\u{5}\u{19}!:v.3!,w%R!Gw\u{2}\u{2}!Au\u{2}5!2wJ\
        /!<u_h!\"u\u{19}\u{15}\"+}/EL\u{14}\" yG=\u{b}G!9uy{!:x]b!4uLA\":J-x%n!=t];! v\u{9}\u{11}\" A<x]\u{1b}\" G:x$R!\
        2wpI!:wdj!CxF.!9t?#!:t837!P#8!x!J!K!P!7!I!E!:#D\"D\"+!>!=\"5#G!F#1#*!A!-$C\u{a}[!Gz\u{1c}$!*Bg6\":G-FI\u{a}!(sB\
        M!-x0:!$r.u!-tzy!=u@\u{5}! G1\u{9}!Dr[\u{9}- O!9#<#B!?#@!u#D%:\"8\"I#A!:S&!@qU!!GwC\\!AuWk!<t2\\\"-w-FyF!Cvm<!:\
        tZ\u{18}!4tO\u{7f}!*{Az!1z1y!;vmU!Gzg\u{13}!,u\u{15}6!-{\u{5})!.v\u{4}a% v4w&E!D,@d\u{13}!GuGz\"$w7G}9;!Q!D!;!G\
        !L!M!C!<!J!@!8!x!P!E\"6#7!I!D!D\"L#I\"5!:$K!.\"E\"S\u{14}\u{1c}!Gt`C\" I.xYv!.uX7\" tGC\u{7}<\"#F'y\u{a}8&%D\"B\
        !{\"C!A.GH\u{d}\" B8~Fq!0zhr$\"F6F\"G-=P3!Gu#)!1sg2\" D0y\u{12},!Auc\u{9}#*@$x9CFA. <!w!F!B%;!s!:$=!|\"=%8\"C\"\
        :!>D\u{0}!-u\u{15}'!Gy\u{3}\u{13}\"*B#xBH!#G\u{13}]!*t\u{f}R!*Htk!.u9J!:uxD$\"A(I+?%FP=&':#C\"J%s'F/@;V\" K;zj$\
        !1u\u{18}y!;v$=! v\u{13}J'$v#F#B\"y)8$:!<>^!+w&%!)u5}/ w!s!@!J!D!F#H\"B\"D\"G!N*E!I!J!L\u{9}X!:v\u{2}\u{11}!$u\u{1a}\
        \u{f}- v$L%B!E#F!J#M%G\"N!E\"A!A+7o^!<z?\u{1b}!2s*\u{1f}! O\u{13}\u{13}!9vdh#2v(C-B\u{1a}f!$z;i!Au\u{2}H$ C!=!D\
        :xGY!Gt\u{f}[!:t+7!AtNo\"9A!Eg(!/t\u{c}\u{3}\",{%C\u{c}\u{18}* N$@!C\"B#C$?';#y\">!E#x!;u`n2\"F\"M!D!=!K!{#4#F!\
        >\"E#B%9\"G!0%2\"N!F#FKF\" G:y%\u{16}!!w\u{a}\u{1b}!:uOS!=u\u{4}u! v+\u{1f}!<up=!9uT\u{c}\" J:vt[\"*B2A4~#?r%I#\
        y${B W!N!G!L!L!Q!M\"G!M!R!H!I!J!I!G!K!O!I!P!K!L!M!F\"K\"L!M!E!H#I!P!K\"L!I!P(}!9u)_'\"|(=$F&A%@!I-<q+!1x\u{1d}%\
        !$x6\u{12}2 \u{1}\"9!L!@!<\";!z\":!;!:\":#6$;$:!J!8'>%6\u{0}\u{7}!4yYZ!#vF&!6u~\u{1b}# y!u!H[l\" @9xGy!6t$1!:v>\
        \u{e}!:uR'!G{uJ\" G#|xv! Dv\u{0}!&yvg\" |:E/p! u\u{10}{!1|Pg!:t\u{1c}4\" DCw_}!!u\u{15}C!!w\u{10}T!9vkP\" JGwzO\
        4 J\"L!<\"E\"J!@\"G!E!x!;\"A\"v\"N!6!M$J\"<&v!I%Ic\u{17}!=scc%!@$@\"C*A'GHz\" I:v)-!,w!S! D>\u{15}!:tG_!:JV\u{16}\
        \":E\"t\u{1e})3!A!K!G!H!E!E!B!E#v!4\"?!B)F!G#E\"5#1!>!/@Y6!<!N!A!@!C!D!E!\u{7f}\"@$=!I!<!?#B!8#E!>\";!>&=!=$7l~\
        !9x\u{6}\u{b}5\"I!B!8$=#7!8\"Q!B!:\"8!7!G\"L\"K!I!C!I!G%8!:%Mo !GH}Z!GCqP*$D!z!A&A%H'B!G!F\"A+;h\u{a}!!u<O\" uG\
        Dv#!9|M\u{d}7!@!J!>\"B!J!K\"{!L!K!G\"I&G!,#J!>\"@!9#C#I!/!G\"x!PP\u{f}!6u=\u{12}!%w\u{17}G\" G:H\u{a}p5!M\"D!O!\
        I!L!N!K\"J#L!R\"C!H$H!H\"R!M#I!I!H$J!C`#!<u\u{2}G('D!A\"G%B)D!?!B+y\u{d}@%'D's'?%<->~\u{e}\" |:Er\u{f})#E#C'F\"\
        G\"B'F!>!I-H\u{10}C\" z*F3\u{10}\" v.A\u{7f}\u{b}\"*G0G>4$ N!8\"D28\u{15}K!-wG\u{14}&$v$A\"?\"C%;'AF7!:B&^!G{w9\
        !1x\u{15}\u{16}!1vu3&\"@\"C(?\"E'9'>\u{7}\u{15}!;v\u{1a}k!4u\u{10}\u{1f}\"5B%?\u{11}\u{19}1 s#R!F\"D'E!F!E\"C\"\
        D!>!J!D\"R!G\"E!F+Hl\u{13}!:v\u{c}\u{f}!G{j\u{9}#6F$G-y$G!1{\u{16}$#$D!H1=' *!<!>\"9&H\"=#=\">%w#<!Oxf!6wP$!1u\u{19}\
        E\"-t:A'm$*F!E*H!Lx\u{2}!GEA\u{c}!!x@T!6s~S.\"H!M!E!J\"H#K!F!J#M%7%L!K!H!99P!2tAV!\"w%U\" J8w`\u{16}!)xQ`!,x\u{1}\
        \u{1d}!6vX@!(wq|!'vu\u{f}!&u\u{11}\u{d}$*D\"E#w\"HW/!G|Yi\" r:K0\u{1c}%%<!{!v#F.D\u{10}`!6x\u{13}~! w\u{a}\u{7f}\
        $ I=u%G%C\u{5}_!:t\u{5}8) K!t%E!E#B'D(A)t%L\u{3}Q!2t\u{17}q$$x0>!>!BH#!&xYZ& s\"A%>#x.>\"r\u{6}m# y\"v8@a:) R#@\
        $I'E#G\"8%>#<,I\u{a}\u{f}!<uX\u{e}!6tRH##B5D&{!H!:yzn5#L#H!C!M\"<!I!@!/!B!=\"Q!J!+\"I%R!I!C!2$C!:#LKE) L!t%E!D#\
        B'D(?)t%Ls,\" I\"wFO%\"?%C+{)G,:h5! JuE!$wq:!0w9q!1y\u{11}R!1u\u{12}Y!1u-)\"1E6F\u{12}k!:uyb! J;g#1D(v!>\u{1e}:\
        !#t{G!(v*(\"&wAF\u{9}1!$s,9!*{\u{8}D;!y!y!M\"I\"G!C\"K!<!D!P!N!L!A!K!-!F!)!J!I\">\"<!?\"0!N\"E%J\"G3\u{1e}!9v\u{b}\
        X!.x\u{0}C!(u)\u{9}!GD!.!'vh\u{1d}\" v;IV/!$w#Q!%u@\u{0}!<t\"9#$v2t#C\u{13}>* x#u\"E\"B#;$C!D\">*G#I_(\" H8zqM!\
        6uGY!Gvd\u{1d}!1xw$\"1x6CNt%/A\"|$;'A+A\u{1c}\u{e}!#y&(\" K:x?\u{19}!:vo\u{b}!Gu)w\"\"CE;ck!6u]x!DrtV!Gv\u{2}8(\
        \"v!:$?#:'H$}#G/:\u{17};% G!A+x-F.JU6!GB\u{6}\u{14}!4tN2)!=#D#F!>\"H!<&v(@!L 6+#t\"=!=!q%C!?!8!?\";(;.;+\u{7}\"\
         s<HRG!1u\u{7f}i#5x'D+D\u{11}\u{7}!/u\u{13}\u{1d}!9u+M!8tz\u{1d}!:z}+8\"J!?\"P!H\"D!E!N!D!M!B\"A\"L!C!D!L!N\"3#\
        M\"B!1!G#J!J!Jq^!)u\u{14}G!\"vLn!$u5*/ C%;!I!=#K!=!M!t!G'7#@!D!D!B!;(.! x\u{15}\u{11}$ x#C'A=@\u{9}r!8v`-\" C={\
        #(= Q!N!B\"v!D!O!L!E!B!L!>!8!O!H!v#J\"5!@\"5!D!P\"L\"3$s!M!E!K!@\"K\u{14}j!)u\u{16}\u{6}!9w\u{4}x!!x>{!Bx\\6! G\
        #G!Bw\u{14}/!8tr\u{7f}-!6#=!y!C%?!:%C$3!7#v!N\":+AG\u{7}% r'E#D$K,N\u{4}$!\"x\u{14}>3 B!4\"7!s\"x!>#9#6!5!8!N&5\
        \"J!6\"<!;&6!7$OI`\" EGB\u{11}\u{1f}$ H(<'w,D8D!1{\u{e}\u{e}& O'I\"J!J,J%D-\u{16}!1x\u{f}L!*v1J!2v'6. F!2\"?!u!\
        B!I!v$3\"F#9%1!1#L\"=\u{e}&!.u\u{e}<$1?(<!=-H0o# H'D/AP\u{1f}!Gul !Bu\u{14}Z! v9T%%B!D+@(C%{%8-#F!I\"G#F!C#D!E!\
        G&F!/#K!F!HA\\#.D(?$Ek\u{e}< u!D\"\u{1}!?!@!F!A!G!3!,!F!1!4!1\"2!-!=\"8!L!2#C!R!K!7%6!J!,$pr;!1xu0!Gz{x!Bx\u{1d}\
        \u{e}\"1C(@]v!'EKd+ u\"O#E'?!<!=!@\"<$8#=$uR71 p\"N\"J!G!@!H!D!F!=%B)L!F\"F!r%:\"7$<\u{12}\u{1}!:GbF!1vl:\"1{-{\
        k9!'v%\u{2}!:?r:!*C\u{17}\u{1a}!,x\u{10}%/ I!<!B\"s#@!;\"9!w!<\":#u%7\":!=!<Ee!5uz\u{1c}#9x!<\"DT\u{b}! rlG!2Ge\
        M)$>\"E!B$8!8\"9!?*;#9\u{e}e! uV\u{16}!.uEh!=w\u{1c}\u{1b}\"(A(u(o!>w%4!)u\u{1c}[!1tXc!Gw7>) N\"G#G&A!G\"H,L!E,\
        E \u{1b}!'v\u{1e} !,w\u{17}h!?u\u{1a}@!&zr^!6x\u{11}R\"6s)tJ\u{11}9\"J!M\"G\"H!J\"M!5!A\"M!B!M!Q!-#N#K\"O!B!t$N\
        !+!B!J!s!>\"L'\u{16}$ I1>(>%{!{\"'D3EU\u{12}%'@.L$E!E-O^z\"9u!A!V!GwE\u{19}!GuJh! H\u{5}1\"9{!C\u{1f}8# s'@1;z@\
        !:IWn!2w*S# t.J,Lpw!9vNP!By29!:vpD('J!B\"B!|!@*;$N-=\u{15}\u{1c}!4tJu$ B!}!E#C\u{14}5!Gu=\u{5}$ y4t&B-@\u{c}u!0\
        zS7!1u\u{1b}\u{14}!.xa3!1uU\u{d}(\":&B\">,y\"C\"J\";+;=\u{1b}!Guz0A \u{2}!+!J!{!B!5!9!2!9!B!\u{0}!,!L!2!4!5!0!B\
        !1!0!(!?!*!8\"C\"9!-!8!4#/!=!2$-=\u{1a}! wj{!Gu=~!!w\u{3}\u{d}!:v<3!5vP5!1xu2!0usn!<u~U#!M7J/Hv\u{1e}!1w\u{6}t!\
        =u-\u{1}! {%\u{1}!7wu\u{16})%z!C!D!C&B#B'F!D.<\u{18}h!G?\u{16}6!Gu7z. J!L!G\"G!N$I#F!K\"O\"P#A!<!=1KuK$ |*A+E%A\
        mD!1x1\u{9}\" D){kb!3w-H! EXT#1B)I-B\u{d}\u{6}!3u;0& M'w%D%B'C/Fjp\" v;AK\u{1c}9 Y\"p!I!<!A\"G\"u!P\"B!P\"L\"A\"\
        C!K!K!E\"O#G\"K!J\"K!>\"M#@!V$v!:vPg!GFT\u{1}+!F\"@%I#B$I\"M#7!C#O#I&;9\\!&xQy!/rk\u{14}\" I;y\u{0}k!0x\u{1c}w!\
        )yZ\u{1f}!9ud[!:u]Y!0wQ\u{9}!:v~\u{17}! w(\u{2}9 I!F!<!:!;!B\"C!Q!C!O$J!A!5\"O!t#2\"E!J!K!;!G%r!6!2!JQL!:w:C!,w\
        6&!GC\u{f}N!2uZM!$y10!-x\u{8}8! x\u{c}|% t+A$s)F!I\u{19}G!8yvz!%u\u{6}&!6u\u{1a}\u{1a}!:J\u{19}:!$x:>!6u\u{16}\u{7}\
        !9vQD!2w\u{3}]2 J\">!9!@#@!=!:!:\"<%A$L!;\"<\"H\"v%;!M%v\u{8}6!Bw92$ {,C!B->(0!3uh)& =.w#B%@\"E$A(\u{d}%\"F*L*w\
        #G.>c;.!>!=%I!L\"J!J\"?)>\"N\"J!H!B%B&E\u{13}\u{1}\" v%M\u{1a}&!*u9u$ M\"BAy$AT|!G{4w!Gte\u{18}#4w/z$>\u{17}c! \
        C. '!K!G%O!J1G!M!GKP!4v\u{1c}4!;{nu!+wm=!:u(H# E7{0;s|!1x\u{13}p!&tC0!*|\u{9}#( w\"C!C'G%H\"B'C/H#2!-uQ(!:D\u{15}\
        F!-u\u{e}*!1u!\u{14},$K!L!E\"N!O#K!B$I%O#F\"K,LA=\" M1B|h!=u }!<x:F!1uC\u{18}!<u\u{19}#\" F#x\u{4}#!Gxy6!$y .!(\
        v+w#)w0>!E/.'(@\"u.@!x!@!C,>{H!1tVa$6>\"B\"C!Irz!:D8X&*B,N\"A#D&H&K&?!9u\u{5}A!6r\u{d}\u{10}!*}\u{2}M6 O\"K!?\"\
        N!A!J!9\"A\"M#?!G\"4\".!L#H\"N!?&v!1\"E!K\"N5y! vjK#!H'F1EGi\"3H4v\u{d}\u{8}!6xn_!1y^\u{1a}!GCDR!(u|S(!~#C$C)K'\
        E\"C\"9+7S\u{1c}/ R!.!>\"F!M#E#H!I!<!E#?\"K!K%A(J3G!5xu@!Gv\u{1f}P%1C%u#E#=&s\u{13}5/ y!3!G!D!A'A#E#F\";!7!1!8#\
        G#B+w \u{2}\" F<u\u{3}\u{7}!=EH;!\"u\u{4}_\" w'I)\u{d}!1zGe!1u2z$ M\"F7I!F\u{d}T!Gv}\u{8}4#C!L!I!?!I!I!A!A!B!I#\
        K\"A\"2!3!I#J!J\"?!x+MT\u{2}! u.9\"\"F/{^:5 r!4\"|!1!3!7!R!9!A!6!M!=!4!1#0\"3!7$y!H\"N'5oz!!u\u{d}e\" K7usk!:v\u{14}\
        \"\"8y\"C\"o!&z=g!8xtA-\"L\"w!F!C\"8\"K\"?#v&I%J!F!9+Kb9!.vP)&$@(=#G*=!H\"8:\u{7f}!=vf,(#?\"s)B!C)G\"H!@,AZ\u{a}\
        !Gvf\u{e}!$x\u{3}d!6t\u{9}a; B!D!\u{12}!B!9!6!L!3\"w!M!/!B!8!F!>\"I\"4\"H!6\":!5!C!=!1%7\"E$-2\u{0}+!A#E!B\"F#A\
        \"E\"D#u(<#@+>\u{18}\u{1e}!5u\u{12}1\" D6z<m!4t$5!GxS6!6uT5!3uW\u{d}!6w\u{6}~\" v8J~\u{16}!1u\u{9}\u{5}\"+v+A\u{16}\
        \u{16}$)w#<-@!C\u{8}/!Cyuu!1D\u{b}\u{4}!5t\u{1c})!<{j7!:?WD! wI9! ~l\u{19}\"2w'C\u{3}`!,vF\u{1e}\"*A=<xq!!u_V\"\
         J:vJ]!:Aeu!1x#x!,up~!$y\u{4}(!1v}\u{1e}!Auq\u{15}\"\"F(NP\u{1d}!)yr>!:H!\u{1d}$$t8r%v&>\u{1a}r% A$x$A)@'xGC!6s\
        i~\"1v1Kn+'\"z#B\"G'A#F#>'>D\u{12}!Guw\u{18}!<ut0!-tAX.\"I\"9$>$9#B!:$G\"L\"K!J!C!J!H+M\u{16}5!;u0 \":F-D4V!-v1\
        &!:vr,!8xH;!GzxY!+uXu!&vOy$'B(?)x\"Br+\"&C(@\u{1f}R!GuLs!+wJ`8 H!I!N!?!L!O!F!N!L!F\"K!8\"I#K\"6\"y!4$K\"A!r\"E!\
        G!v!9f>!&x!*!1v\u{15}j#1?\"x&AJ\u{1d}\"<t+LB3!'v#2\" FGy-o\" K<vET\"6x1FV{!Gt\\x#&t!;*A\u{2}\u{9}! {\u{2}h\" B:\
        y)\u{1c}:!P!F!G\"E#J!:\"?!8!D!K!J#@!>#I!.!N!U#H!F!Q!>!E\"R#>!A!Q\u{1b}\u{6}! ~&(#6t)s%KV>%)F!A#z$A\"t\u{b}:% B(\
        |2E!v,C\u{1f}\u{2}\"6s$C$j!6v*\u{19}$%G(B#u!v;1!7t\u{0}\"# G1y6EKD!/C3K!By\u{3}}!;w+Y!:v(l!Gu\u{13}K$ K4@!w%t|\u{17}\
        !<uNQ! w }.!F!G%I$6!4!w\":\"C%s\"I\"H!K!5+L%\u{0}%*E%C'@#A!I:Q\" I#{\u{1b}\u{3}!&vZx!:uGu!;u\u{c}f!0uwr('B#B$?!\
        s\"C(@!=!@;O\"8D/D@f!2xM\u{1d}! vD!!GwN0! N\"4#\"t7G\"M\u{d}B!Ay%\u{10}!.x\u{1c}?8 H!E!I\"J!J!C!C!I!G\"L!H\"H\"\
        .!I!0!1!K!t#u\"I!F%G!y!4p\u{11}!${']!Gv|r!=uV;!8{2p\"#H@y\u{0}#!:v\u{2}\u{18}\" \u{1}:<>S\"3H4v\u{11}\u{12}\" J\
        <?\u{7}~\".G9B8E!6u+p( v$G!I\"I'G#G(E.<1k# I:w-w\"\u{18}!Bu/@!Cv\u{18}\u{0}!Gyk0!1u%\u{13}!Gw\u{10}T!:y`k! uzB!\
        !t6\u{1e}%*C(z!w&@(v\u{4}o!1v\u{3}R\"9v.B~v7 T!N\"K!L!M!G!J#J#6\"Q!?!G!F!B\"P\"-\"J!O!M\"B!D\"F'U%-!$s@\u{3}#*A\
        $w#B.w!(u?d!'u*+! CV\u{9}$'F#90x-H\u{a}W! t$G\"5D.vCj% K*C*w&F)zr\u{1a}\"+}/E+k%%F!H&u-E.C/\u{9}) |!:&F#<%>'=#?\
        !M\">s\u{12}$\"H'A\"?&E3\u{4}\"5C%B!,,$@\"E!=\"K\"M!8\"?%7&A!K)1$H0[$ M'w2C!B[!!Bt\u{a}\"!6u0(!Bu*J# w-t$F1\u{8}\
        + R$A\"@'B!H!E#8\"I!4&?(3\u{6}u! t\u{1a}\u{4}!CwM8! J]*!Gu!J!Gv9G!(w\u{0}!!:u#4!GFuA!Cu8N!GB`R!1|x\u{f}!1uf6# D\
        2}&D\"H\" C<|\u{9}A!Gx\u{12}q!,xq]+!;!=\"B&=\"<#A\";%7$|\"8(z\u{3}G!:w\u{e}\u{d}\" F.x\u{5}]!$wK{?!N!I!?!J!L!;!\
        H!D!O\"I!O!<!P!E!8$S!J!N!.!w!?!V!F\"/!-\"H!I!5!?!{#|L.!:v\u{17}(\"*F$uI<)%E\"E#D!H*L!H#A\"I,K^B!:A\\<! y$@! {\u{17}\
        I5 N!F!>'I!M!M!N!=!u!C!O\"?!4\"K$>!?!y!O%C\"5$<yT& t$D*F(J\"K\"KV%#\"H*C/Dm\u{10}!:v\u{c}\u{0}!5u@M!$u*\u{13}!6\
        @>\u{10}\"1B6: ?!Gwf8!$xR?!1xbn!-wut\" L:I!/!%u\u{7}5!Gx\u{1}c\" I:v:*\"\"t/D\u{6}e- P$>\"=\"I%>!E!C#6\"G!4#N#G\
        (2>\u{19}\" D){\u{15}G!:xZ\u{5}!;y\u{17}X!2v]1! xb:! \u{0}tD!Gt^G%$u2O#D\"A&t{U# D)B1|/_!3vqe' q%9%C$I,H!>,B:\u{1a}\
        \"*H$E&|'+F!F\"H#I$8%K\"<\u{1e}z! IbI!:F<D!.v,q\u{18}'     v   \u{1a}   >!  m!  -\"  S\"  '#  h#  t#  t#  \u{1f}\
        #  4$  J$  g$  \u{1}$  \u{19}$  \u{1e}$  2%  o%  \u{7f}%  \u{7f}%  k'  ~'  \u{15}'  ,(  8(  P(  \u{1c}(  a)  m)\
          \u{1})  d*  n*  \u{3}*  \u{f}*  \"+  '+  o+  |+  \u{15}+  \u{1f}+  $,  $,  /,  g,  y,  \u{18},  '-  '-  q-  P\
        .  ].  z.  z.  Q/  ^/  \u{3}/  \u{a}/  \u{f}/  10  \u{14}0  $1  )1  K1  u1  \u{17}1  \u{17}1  :2  ?2  ?2  T2  j\
        2  o2  \u{0}2  ;3  D3  _3   4  B4  l4  u4  \u{4}4  \u{14}4  C5  o5  x5  \u{6}5  $6  c6  \u{3}6  \u{19}6  \u{5}7\
          \u{a}7  78  <8  J8  U8  c8  h8  t8  \u{2}8  \u{9}8  S9  a9  (:  -:  C:  l:  ~:  \u{5}:  .;  C;  s;  |;  \u{15}\
        ;  4<  9<  L<  ^<  ^<  s<  \u{1}<  \u{13}<  E=  \u{8}=  \">  5>  5>  j>  \u{2}>  N?  W?  g?  \u{18}?  $@  F@  u\
        @  \u{16}@  \u{1d}@  /A  6A  NA   B  ?B  FB  WB  DC  IC  `C  eC  \u{9}C  \u{1c}C  \u{1c}C  JD  VD  VD   E  gE  \
        rE  ~E  \u{a}E  ?F  KF  uF  8G  8G  FG  oG  \u{6}G  \u{b}G  1H  6H  6H  KH  }H  \u{15}H  #I  1I  8I  LI  wI  \u{9}\
        I  iJ  nJ  6K  NK  YK  mK  #L  RL  jL  \u{7f}L  ,M  1M  6M  AM  \\M  tM  tM  yM  ~M  )N  \\N  sN  VO  _O  QQ  i\
        Q  nQ  |Q  )R  )R  0R  +S  5S  KS   T  %T  ,T  LT  IU  ^U  \u{d}U  \u{19}U  \u{19}U  'V  3V  FV  YV  YV  \u{7f}\
        V  :W  {W  \u{9}W  \u{e}W  2X  aX  fX  \u{7}X  &Y  6Y  lY  \u{9}Y  'Z  7Z  mZ  rZ  ~Z  \u{1b}Z  +[  D[  e[  |[ \
         |[  8\\  _\\  \u{4}\\  \u{1f}\\  W]  `]  n]  3^  ?^  O^  m^  r^  r^  \u{e}^  #_  (_  E_  p_  \u{8}_  \u{12}_  \
        ``  !a  &a  2a  Aa  Xa  ca  \u{3}a  \u{3}a  \u{17}a  mb  ~b  \u{5}b  )c  Gc  \u{8}c  $d  $d  +d  _d  dd  \u{9}d\
          \u{12}d  Ue  \u{3}e  4f  4f  If  [f  \u{14}f   g  \u{14}g  %h  Ah  Kh  zh  \u{11}h  bi  \u{f}i  \u{14}i  2j  \
        9j  `j  sk  \u{15}k  )l  Jl  Ol  \\l  gl  nl  \u{c}l  ,m  Sm  em  {m  $n  Ln  pn  \u{12}n  \u{17}n  'o  No  Ip \
         Yp  \u{5}p  #q  :q  ]q  xq  \u{7f}q  \u{8}q  \u{1f}q  Hr  jr  \u{1c}r  's  .s  Bs  Gs  Ws  rs  ys  \u{3}s  Bt \
         rt  yt  yt  \u{0}t  \u{1b}t  \u{1b}t  *u  :u  :u  wu  \u{13}u  \u{1}v  \u{10}v  8w  8w  ew  ew  sw  xw  \u{4}w\
          +x  7x  Ax  Ox  ]x  sx  sx  \u{12}y  F{  K{  d{  v{  \u{8}{  (|  H|  Z|  A}  g}  \u{16}}  7~  \u{e}~  !\u{7f}\
          6\u{7f}  H\u{7f}   \u{0}  /\u{0}  8\u{0}  d\u{0}  u\u{0}  c\u{3}  \u{8}\u{3}  \u{8}\u{3}  [\u{4}  f\u{4}  t\u{4}\
          \u{0}\u{4}  \u{16}\u{4}  B\u{5}  h\u{5}  s\u{5}  *\u{6}  K\u{6}  \u{1a}\u{6}  !\u{7}  v\u{7}  \u{6}\u{7}  \u{b}\
        \u{7}  &\u{8}  2\u{8}  C\u{8}  u\u{8}  F\u{9}  ]\u{9}  i\u{9}  w\u{9}  \u{f}\u{9}  \u{14}\u{9}  \u{19}\u{9}  +\u{a}\
          +\u{a}  @\u{a}  j\u{a}  t\u{a}  +\u{b}  ?\u{b}  l\u{b}  \u{9}\u{b}  \u{e}\u{b}  \u{1c}\u{c}  ,\u{d}  1\u{d}  \
        8\u{d}  U\u{d}  U\u{d}  \u{1a}\u{d}  T\u{e}  Y\u{e}  k\u{e}  \u{5}\u{e}  \u{15}\u{e}  !\u{f}  1\u{f}  1\u{f}  \u{2}\
        \u{f}  \u{1f}\u{f}  2\u{10}  7\u{10}  I\u{10}  e\u{10}  \u{f}\u{11}  \u{18}\u{11}  1\u{12}  A\u{12}  T\u{12}  Y\
        \u{12}  \u{2}\u{12}  &\u{13}  &\u{13}  8\u{13}  i\u{13}  !\u{14}  &\u{14}  &\u{14}  +\u{14}  ?\u{14}  J\u{14}  \
        v\u{14}  O\u{15}  a\u{15}  l\u{15}  x\u{15}  x\u{15}  \u{7f}\u{15}  \u{4}\u{15}  \u{12}\u{15}  '\u{16}  G\u{16}\
          e\u{16}  e\u{16}  \u{0}\u{16}  \u{1e}\u{16}  -\u{17}  s\u{17}  s\u{17}  z\u{17}  \u{12}\u{17}  M\u{18}  h\u{18}\
          S\u{19}  \\\u{19}  \u{b}\u{19}  \u{12}\u{19}  $\u{1a}  G\u{1a}  S\u{1a}  `\u{1a}  n\u{1a}  \u{0}\u{1a}  \u{1d}\
        \u{1a}  <\u{1b}  U\u{1b}  e\u{1b}  \u{6}\u{1b}  \u{1a}\u{1b}  D\u{1c}  g\u{1c}  #\u{1d}  4\u{1d}  h\u{1d}  t\u{1d}\
          ~\u{1d}  \u{a}\u{1d}  5\u{1e}  q\u{1f}  v\u{1f}  \u{2}\u{1f}  \u{e}\u{1f}  l ! u ! \u{3} ! &!! ?!! d!! r!! \u{1}\
        !! \u{1}!! \u{b}!! \u{1b}!! \"\"! /\"! c\"! j\"! \u{9}\"! ##! ]#! ~#! X$! a$! m$! m$! \u{a}$! \u{a}$! 9%! >%! K\
        %! c%! z%! \u{1f}%! X&! s&! |&! \u{3}&! t'! \u{2}'! \u{10}'! Y(! ^(! %)! g)! z)! %*! <*! k*! a+! t+! $,! 5,! ],\
        ! f,! k,! \u{a},! \u{1c},! !-! C-! c-! c-! '.! =.! =.! S.! `.! \u{1a}.! @/! K/! \\/! \\/! ~/! \u{7}/! N0! r0! \u{6}\
        0! |1! \u{3}1! \u{3}1! \u{1b}1! u2! \u{0}2! 13! >3! E3! }3! -4! a4! m4! \u{b}4! \u{16}4! S5! Z5! \u{7}5! \u{e}5\
        ! G6! \\6! \u{9}6! !7! F7! \u{0}7! \u{1c}7! 68! B8! k8! \u{13}8! \u{1c}8! 69! 69! ?9! ]9! b9! r9! \u{9}9! [;! z\
        ;! z;! ;<! d<! \u{8}<! y=! y=! \">! 2>! w>! \u{15}>! ]?! {?! \u{10}?! &@! &@! 9@! L@! x@! VA! 5B! :B! HB! \u{f}\
        B! \u{f}B! \u{1f}B! *C! *C! KC! YC! hC! tC! \u{f}C! \u{f}C! (D! DD! RD! RD! {D! {D! \u{0}D! \u{19}D! IE! oE! /G\
        ! /G! _G! mG! \u{11}G! \u{1d}G! &H! GH! xH! \u{1c}H! (I! -I! =I! =I! KI! KI! ]I! \u{4}I! \u{9}I! PJ! PJ! dJ! pJ\
        ! \u{16}J! OK! YK! \u{1c}K! !L! -L! -L! YL! iL! \u{a}L! 4M! 9M! SM! XM! bM! nM! \u{d}M! `N! gN! \u{8}N! !O! HO!\
         MO! RO! YO! \u{7}P! DQ! UQ! mQ! -R! -R! >R! QR! VR! bR!  S! 'S! ?S! ?S! \\S! sS! \u{1b}S!  T! 6T! jT! vT! \u{1b}\
        T! 4U! \u{f}U! %V! <V! qV! xV! \u{7f}V! \u{9}V! \u{9}V! 9W! NW! ^W! eW! eW! /X! dX! \u{1e}X! #Y! FY! YY! \u{1b}\
        Y! 0Z! QZ! \u{6}Z! \u{6}Z! \u{b}Z! 9[! z[! \u{b}[! *\\! 3\\! <\\! a\\! \u{12}\\! <]! H]! $^! 7^! &_! :_! ?_! ?_\
        ! e_! \u{1e}_! C`! U`! f`! m`!  a! \u{a}a! \u{1c}a! 'b! 'b! ,b! \u{13}b! \u{1a}b! \u{1a}b! Xc! ]c! mc! \u{6}c! \
        \u{1c}c! vd! \u{d}d! +e! Ge! je! 'f! :f! _f! }f! }f! \u{4}f! 'g! 'g! 2g! 4i! Qi! [i! bi! bi! {i! \u{1e}i! 1j! N\
        j! aj! fj! {j! \u{e}j! )k! Kk! Wk! mk! Xm! am! ym! $n! On! un! \"o! \"o! ,o! =o! Oo! Vo! zo! \u{c}o! \u{13}o! m\
        p! xp! \u{6}p! \u{14}p! \u{1e}p! ,q! Lq! Qq! _q! *s! /s! 4s! Cs! vs! vs! vs! \u{15}s! &t! -t! Ot! Vt! [u! ou! z\
        u! \u{1d}u! \"v! 'v! Fv! [v! [v! [v! `v! \u{e}v! \u{13}v! \u{1e}v! 1w! ew! ew! yw! \u{0}w! \u{12}w! \u{1e}w! :x\
        ! Kx! Kx! kx! }x! \u{b}x! +y! Iy! Iy! +z! +z! >z! \\z! gz! gz! pz! \u{12}z! \u{17}z! 4{! @{! @{! Y{! \u{6}{! \u{10}\
        {! *|! >|! o|! \u{7f}|! 0}! @}! 0~! Q~! \u{d}~! ?\u{0}! F\u{0}! O\u{0}! O\u{0}! [\u{0}! \u{1b}\u{0}! 4\u{1}! 9\u{1}\
        ! C\u{1}! Y\u{1}! o\u{1}! {\u{1}! \u{0}\u{1}! \u{b}\u{1}! '\u{2}! ;\u{2}! K\u{2}! \"\u{3}! 4\u{3}! Y\u{3}! b\u{3}\
        ! l\u{3}! K\u{4}! U\u{4}! U\u{4}! e\u{4}! \u{5}\u{4}! \u{17}\u{4}! *\u{5}! 7\u{5}! M\u{5}! M\u{5}! Z\u{5}! q\u{5}\
        ! q\u{5}! \u{1e}\u{5}! c\u{6}! {\u{6}! b\u{7}! g\u{7}! g\u{7}! \u{7}\u{7}! \u{7}\u{7}! \u{16}\u{7}! 0\u{8}! B\u{8}\
        ! G\u{8}! S\u{8}! S\u{8}! a\u{8}! r\u{8}! w\u{8}! \u{c}\u{8}! \u{1c}\u{8}! .\u{9}! S\u{9}! q\u{9}! 0\u{a}! m\u{a}\
        ! \u{7}\u{a}! \u{1b}\u{a}! U\u{b}! |\u{b}! |\u{b}! |\u{b}! [\u{c}! \u{10}\u{c}! e\u{d}! w\u{d}! \u{1}\u{d}! \u{11}\
        \u{d}! \u{1b}\u{d}! m\u{e}! *\u{f}! /\u{f}! \u{11}\u{f}! \u{18}\u{f}! :\u{10}! A\u{10}! H\u{10}! E\u{11}! <\u{12}\
        ! O\u{12}! s\u{12}! \u{10}\u{12}! 9\u{13}! 9\u{13}! S\u{13}! l\u{13}! \u{d}\u{13}! \"\u{14}! \"\u{14}! .\u{14}!\
         \u{1f}\u{14}! \u{1d}\u{15}! \u{1d}\u{15}! )\u{16}! )\u{16}! \u{1e}\u{16}! H\u{17}! a\u{17}! a\u{17}! \u{b}\u{17}\
        ! (\u{18}! \u{9}\u{18}! =\u{19}! D\u{19}! \"\u{1a}! \"\u{1a}! =\u{1a}! K\u{1a}! R\u{1a}! \\\u{1a}! s\u{1a}! E\u{1b}\
        ! f\u{1b}! ~\u{1b}! 1\u{1c}! L\u{1c}! z\u{1c}! \u{7f}\u{1c}! \u{11}\u{1c}! \"\u{1d}! O\u{1d}! X\u{1d}! \u{11}\u{1d}\
        ! )\u{1e}! _\u{1e}! (\u{1f}! ]\u{1f}! b\u{1f}! \u{b}\u{1f}! \u{b}\u{1f}! / \" I \" g \" w \" \u{f} \" K!\" \u{19}\
        \"\" 4#\" a#\" |#\" \u{1e}#\" 2$\" 2$\" V$\" \u{8}$\" \u{d}$\" \u{12}$\" O%\" {%\" *&\" D&\" x&\" L'\" \u{0}'\"\
         \u{d}'\" %(\" X(\" c)\" c)\" q)\" \u{5})\" 4*\" S*\" {*\" \u{0}*\" \u{15}*\" !+\" &+\" \u{16}+\"  ,\"  ,\" F,\"\
         c,\" \u{6},\" >-\" >-\" O-\" T-\" \u{12}-\" \u{1f}-\" @.\" `.\" 0/\" I/\" c/\" \u{16}0\" \u{1b}0\" =1\" K1\" R\
        1\" a1\" \u{c}1\" \u{1d}1\" $2\" ;2\" B2\" B2\" \u{5}2\" #3\" #3\" #3\" 23\" B3\" Z3\" {3\" >4\" R4\" v4\" \u{7f}\
        4\" *5\" 15\" D5\" _5\" k5\" {5\" {5\" y6\" \u{16}6\" \u{16}6\" /7\" j7\" \u{17}7\" >8\" g8\" p8\" p8\" \u{14}8\
        \" %9\" D9\" \u{19}9\"  :\" ):\" L:\" o:\" );\" <;\" u;\" /<\" U<\" e<\" ,=\" 5=\" W=\" \u{2}=\" \u{c}=\" #>\" \
        ?>\" _>\" h>\" h>\" ;?\" J?\" \u{11}?\" !@\" =@\" =@\" N@\" c@\" \u{0}@\" \u{9}@\" !A\" 5A\" JA\" eA\" \u{7f}A\"\
         -B\" \u{18}B\" :C\" [C\" nC\" sC\" \u{17}C\" 7D\" RD\" RD\" \u{1b}E\" \u{1b}E\" OF\" JG\" JG\" QG\" lG\" \u{0}\
        G\" \u{19}G\" ZH\" ZH\" xH\" \u{12}H\" #I\" <I\" GI\" vI\" \u{14}I\" 'J\" 6J\" IJ\" kJ\" xJ\" \u{1}J\" (K\" JK\"\
         \u{9}K\" \u{12}K\" \u{12}K\" \u{12}K\" 3L\" [L\" [L\" tL\" tL\" tL\" OM\" \u{b}M\"  N\" MN\" aN\" hN\" \u{1}N\"\
         \u{d}N\" /O\" 4O\" fO\" }O\" }O\" }O\" \u{d}O\" \u{d}O\" JP\" eP\" eP\" qP\" \u{15}P\" 4Q\" CQ\" CQ\" HQ\" \u{2}\
        R\" \u{7}R\" \u{17}R\" lS\" \u{0}S\" MT\" RT\" pT\" zT\" dU\" yU\" \u{8}U\" 2V\" bV\" \u{1e}V\" XW\" CX\" ]X\" \
        \u{4}X\" \u{4}X\" \u{14}X\" \u{1b}X\" <Y\" fY\" kY\" +Z\" oZ\" J[\" c[\" /\\\" <\\\" c\\\" c\\\" x\\\" \u{d}\\\"\
         R]\" A^\" V^\" [^\" g^\" Z_\" l_\" s_\" ~_\" \u{8}_\" !`\" >`\" G`\" 6a\" 6a\" Ra\" Ya\" fa\" ma\" 'b\" Rb\" ]\
        b\" ,c\" >c\" \u{19}c\" \"d\" \"d\" Ld\" Qd\" `d\" \u{2}d\" \u{1f}d\" Oe\" [e\" \u{b}e\" \u{b}e\" /f\" 6f\" jf\"\
         \u{b}f\" -g\" 6g\" Og\" Yg\" \u{1}g\" Rh\" [h\" bh\" qh\" \u{14}h\" )i\" Pi\" Pi\" Wi\" yi\" \u{c}i\" \u{1e}k\"\
         6l\" Bl\" cm\" On\" Tn\" yn\" )o\" 4o\" Eo\" _o\" ho\" ro\" pp\" \u{7f}p\" 0q\" Fq\" %r\" Gr\" \\r\" ar\" \u{7}\
        r\" \u{11}r\" \u{18}r\" -s\" Js\" js\" 6t\" Jt\" ]t\" rt\" \u{2}t\" <u\" <u\" mu\" \u{3}u\" \u{3}u\" \u{18}u\" \
        \u{0}v\" !w\" dw\" kw\" tw\" yx\" 6z\" Bz\" fz\" tz\" ){\" K{\" K{\" K{\" T{\" [{\" \u{5}{\" \u{c}{\" \u{1e}{\"\
         '|\" .|\" ;|\" k|\" \u{5}|\" \u{17}|\" \u{1e}|\" \u{1e}|\" \u{1e}|\" U}\" \u{1d}}\" p~\" u~\" S\u{7f}\" x\u{7f}\
        \" \u{1b}\u{7f}\" \u{1b}\u{7f}\" *\u{0}\" \u{4}\u{0}\"  \u{1}\" ,\u{1}\" >\u{1}\" E\u{1}\" u\u{1}\" \u{7}\u{1}\"\
         \u{13}\u{1}\" \u{13}\u{1}\" A\u{2}\" ]\u{2}\" i\u{2}\" \u{6}\u{2}\" E\u{3}\" O\u{3}\" T\u{3}\" \u{c}\u{3}\" \u{13}\
        \u{3}\" \u{1f}\u{3}\" >\u{4}\" [\u{4}\" e\u{4}\" \u{d}\u{4}\" \u{1e}\u{4}\" ~\u{5}\" ~\u{6}\" :\u{7}\" :\u{7}\"\
         H\u{8}\" l\u{8}\" \u{5}\u{8}\" \u{13}\u{8}\" .\u{9}\" 8\u{9}\" D\u{9}\" T\u{9}\" <\u{a}\" #\u{b}\" L\u{b}\" \\\
        \u{b}\" \\\u{b}\" ~\u{b}\" ~\u{b}\" f\u{c}\" \u{9}\u{c}\" \u{13}\u{c}\" T\u{d}\" l\u{d}\" l\u{d}\" l\u{d}\" q\u{d}\
        \" (\u{e}\" Z\u{e}\" l\u{e}\" s\u{e}\" z\u{e}\" 7\u{f}\" )\u{11}\" 5\u{11}\" <\u{11}\" c\u{11}\" c\u{11}\" \u{3}\
        \u{11}\" \u{1b}\u{11}\" 7\u{12}\" }\u{12}\" \u{14}\u{12}\" \u{19}\u{12}\" '\u{13}\" 2\u{13}\" C\u{13}\" \u{7}\u{13}\
        \" \u{e}\u{13}\"  \u{14}\" d\u{14}\" i\u{14}\" \"\u{15}\" p\u{15}\" p\u{15}\" \u{2}\u{15}\" \u{12}\u{15}\" \u{12}\
        \u{15}\" \u{12}\u{15}\" \u{12}\u{15}\" 7\u{16}\" L\u{16}\" m\u{16}\" ~\u{16}\" \u{1b}\u{16}\" )\u{17}\" 0\u{17}\
        \" @\u{17}\" G\u{17}\" S\u{17}\" p\u{17}\" |\u{17}\" \u{f}\u{17}\" \u{f}\u{17}\" #\u{18}\" *\u{18}\" \u{1}\u{18}\
        \" 9\u{19}\" a\u{19}\" o\u{19}\" \"\u{1a}\" )\u{1a}\" )\u{1a}\" L\u{1a}\" 0\u{1b}\" 0\u{1b}\" 5\u{1b}\" i\u{1b}\
        \" i\u{1b}\" n\u{1b}\" \u{2}\u{1b}\" \u{c}\u{1b}\" \u{c}\u{1b}\" B\u{1c}\" G\u{1c}\" S\u{1c}\" Z\u{1c}\" p\u{1c}\
        \" p\u{1c}\" \u{15}\u{1c}\" /\u{1d}\" K\u{1d}\" \u{17}\u{1d}\" 2\u{1e}\" 2\u{1e}\" @\u{1e}\" E\u{1e}\" U\u{1e}\"\
         r\u{1e}\" \u{1}\u{1e}\" '\u{1f}\" 6\u{1f}\" I\u{1f}\" \u{1}\u{1f}\" K # m # \u{2} # \u{f} # \u{18} # C!# M!# `\
        !# g!# l!# \u{8}!# \u{8}!# b\"# \u{d}\"# '## ,## Q## \u{11}## '$# s$# S%# \u{13}%# 2&# V&# f&# y&# )'# )'# F'# \
        ['# `'# \u{e}'# 7(# <(# L(# U(# h(# \u{2}(# \u{2}(# })# \u{17})# '*# [*# ;,# B,# \u{10},# \u{10},# &-# +-# B-# \
        X-# m-# :.# n.# z.# \u{1}.# \u{d}.# \u{19}.# '/# M/# i/# #0# ,0# t0# \u{b}0# 41# \u{12}2# ?3# W3# `3# `3# e3# e\
        3# u3# \u{a}3# \u{14}3# 14# 64# H4# M4# j4# \u{9}4# W5# \\5# s5# x5# x5# 26# >6# P6# p6# p6# p6# p6# \u{11}6# \u{11}\
        6# \u{16}6# V7# `7# \u{2}7# \u{7}7# $8# ;8# G8# S8#  9# %9# 59# ^9# \u{12}9# ):# S:# \u{4}:# \u{b}:# ~;# 3<# L<\
        # d<# y<# $=# >=# \u{1f}=# \u{1f}=# a># h># /?# V?# V?# r?# \u{c}?# \u{1b}?# \"@# 6@# Q@# ]@# \u{b}@# YA# `A# n\
        A# nA# \u{17}A# (B# (B# 6B# HB# \u{d}B# %C# 7C# QC# \u{b}C# %D# *D# KD# gD# ~D# 7E# GE# ^E# gE# \u{12}E# mF# $G\
        # \u{19}G# JH# ]H# &K# 7K# RK# \u{12}K# \u{12}K# 5L# =M# SM# bM# qM# zM# \u{1}M# \u{6}M#  N# IN# IN# WN# ^N# wN\
        # \"O# .O# yO# \u{18}O# \u{18}O# 6P# sP# \u{7f}P# \u{10}P# -Q# -Q# lQ# \u{c}Q# \u{1d}Q# \u{1d}Q# 5R# wR# \u{d}R\
        # \u{14}R# \u{19}R#  S# 9S# CS# QS# VS# [S# wS# ~S# \u{5}S# 7T# ^T# \u{a}T# dU# xU# xU# \u{d}U# \u{1b}U#  V# .V\
        # MV# RV# qV# \u{16}V# +W# 0W# KW# \u{3}W# \u{8}W# +X# +X# 2X# #Y# pY# QZ# \u{18}[# O\\# k\\# \u{0}\\# d]# ~]# \
        ~]# C^# i^# N_# N_# S_# __# f_# t_# {_# E`# ]a# va# \u{10}a# &b# &b# -b# fb# \u{1a}b# \u{1a}b# &c# Ic# Rc# \u{f}\
        c# \u{16}c# td# \u{e}d# Fe# Ye# ~e# \u{13}e# \u{18}e# \u{1f}e# -f# pf# \u{4}f# \u{9}f# \u{e}f#  g# 8g# =g# Ug# \
        qg# \u{f}g# =h# ]h# \u{3}h# 1i# ?i# Hi# \u{5}i# \u{c}i# 4j# 4j# =j# Bj# Bj# bj# #k# 5k# 5k# Nk# \u{7f}k# \u{b}k\
        # \u{18}k# 4l# 9l# Kl# \u{8}l# \u{f}l# \u{1f}l# 4m# 4m# 9m# Hm# Hm# \u{1f}m# 4n# 4n# Bn# Zn# Zn# \u{7}n# %o# rp\
        # ~p# \u{19}p# 'q# :q# hq# \u{2}q# \u{c}q# qr# vr# vr# \u{4}r# Gs# ts# ts# \u{d}s# \u{12}s# \u{12}s# Ft# Zt# et\
        # qt# \u{4}t# \u{13}t# \u{1e}t# >u# au# \u{12}u# 7v# \u{e}v# $w# /w# Yw# ow# .x# Cx# ]x# dx# @y# cy# }y# \u{14}\
        y# \u{9}z# E{# +|# +|# V|# \u{b}|# -}# ;}# e}# t}# \u{f}}# \u{1b}}#  ~# ;~# G~# ^~# e~# u~# \u{14}~# c\u{7f}# h\
        \u{7f}# }\u{7f}# 6\u{0}# ;\u{0}# m\u{1}# m\u{1}# \u{18}\u{1}# \u{1d}\u{1}# \u{1d}\u{1}# \"\u{2}# O\u{2}# u\u{2}\
        # \u{d}\u{2}# \u{17}\u{2}# \u{17}\u{2}# (\u{4}# J\u{4}# V\u{4}# ]\u{4}# b\u{4}# \u{c}\u{4}# \u{18}\u{4}# I\u{5}\
        # a\u{5}# q\u{5}# \u{13}\u{5}# K\u{6}# ^\u{6}# h\u{6}# \u{7f}\u{6}# \u{d}\u{6}# )\u{8}# >\u{8}# C\u{8}# }\u{9}#\
         \u{2}\u{9}# \u{e}\u{9}# 2\u{a}# C\u{a}# \\\u{a}# f\u{a}# ;\u{b}# B\u{b}# B\u{b}# B\u{b}# G\u{b}# Y\u{b}# t\u{b}\
        # y\u{b}# t\u{c}# \u{c}\u{c}# \u{11}\u{c}# \u{18}\u{c}# \u{18}\u{c}# D\u{d}# K\u{d}# K\u{d}# W\u{d}# _\u{e}# _\u{e}\
        # j\u{e}# \u{6}\u{e}# d\u{f}# \u{5}\u{f}# '\u{10}# @\u{10}# S\u{10}# \u{18}\u{11}# 9\u{12}# b\u{12}# \u{1}\u{12}\
        # \u{b}\u{12}# $\u{13}# a\u{13}# \u{7}\u{13}# \u{15}\u{13}# :\u{16}# X\u{16}# \u{d}\u{16}# \u{1a}\u{16}# 3\u{17}\
        # 3\u{17}# \u{18}\u{17}# $\u{18}# C\u{18}# Q\u{18}# x\u{18}# P\u{19}# 5\u{1a}# <\u{1a}# <\u{1a}# [\u{1a}# |\u{1a}\
        # \u{8}\u{1a}# \u{14}\u{1a}# \u{14}\u{1a}# \u{1b}\u{1a}# '\u{1b}# g\u{1b}# X\u{1c}# k\u{1c}# \u{15}\u{1c}# '\u{1d}\
        # ,\u{1d}# ,\u{1d}# H\u{1d}# k\u{1d}# \u{f}\u{1d}# \u{14}\u{1d}# )\u{1e}# E\u{1e}# T\u{1e}# }\u{1e}# \u{f}\u{1e}\
        # \u{1a}\u{1e}# !\u{1f}# !\u{1f}# (\u{1f}# 4\u{1f}# D\u{1f}# s\u{1f}# / $ M $ \u{f} $ -!$ -!$ O!$ ]!$ \u{5}!$ \u{5}\
        !$ \u{5}!$ -\"$ 8\"$ H\"$ O\"$ O\"$ i\"$ \u{1c}\"$ ]#$ n#$ x#$ }#$ =$$ T$$ Y$$ r$$ #%$ \u{6}%$ \u{13}%$ D&$ \\&\
        $ ~&$  '$ >'$ a'$ \u{10}'$ <($ <($ V($ ]($ \u{11}($ [)$ d)$ ~)$ @*$ P*$ ^*$ \u{1d}*$ &+$ 2+$ L+$ \u{1e}+$ >,$ Y\
        ,$ f,$ \".$ ,.$ A.$ f.$ W/$ i/$ i/$ i/$ y/$ y/$ y/$ 00$ \u{13}0$ ?1$ M1$ _1$ _1$ \u{1}1$ \u{e}1$ \u{1a}1$ (2$ /\
        2$ 62$ P2$ i2$ r2$ \u{2}2$ D3$ P3$ h3$ \u{5}3$ \u{5}3$ \u{f}3$ \u{f}3$ '4$ ,4$ 84$ F4$ F4$ z4$ @5$ P5$ U5$ <6$ \
        t6$ I7$ C8$ M8$ b8$ \u{b}8$ \u{b}8$ 49$ E9$ Z9$ Z9$ t9$ \u{13}9$ -:$ 6:$ S:$ \u{17}:$ O;$ _;$ p;$ \u{9};$ \u{9}\
        ;$ \u{1d};$ (<$ 4<$ F<$ c<$ l<$ \u{13}<$ /=$ R=$ b=$ \u{7f}=$ \u{14}=$ ,?$ 9?$ s?$ \u{6}?$ \u{6}?$ \u{1b}?$ -@$\
         w@$ \u{7}@$ 7A$ AA$ qB$ \u{12}B$ >C$ LC$ qC$ 8D$ ^D$ |D$ \u{8}D$ \u{8}D$ \u{14}D$ \u{19}D$ 'E$ FE$ [E$ `E$ pE$\
         }E$ \u{0}F$ \u{c}F$ \u{18}F$ *G$ <G$ NG$ \u{2}G$ \u{7}G$  H$ IH$ [H$ \u{17}H$ 5I$ UK$ }K$ \u{a}K$ :L$ ^L$ gL$ \
        zL$ \u{17}L$ (M$ FM$ ]M$ \u{9}M$ +N$ ON$ VN$ kN$ \u{a}N$ \u{1e}N$ =P$ \u{7}P$ \u{13}P$ \u{13}P$ \u{18}P$ *Q$ >Q\
        $ EQ$ \u{18}Q$ )R$ =S$ hS$ \u{8}S$ \u{d}S$ +T$ 7T$ >T$ bT$ bT$ yT$ yT$ \u{1e}U$ \\V$ aV$ fV$ \u{17}V$ 8W$ PY$ Y\
        Y$ YY$ }Y$ \u{15}Y$ iZ$ uZ$ \u{1}Z$ $[$ )[$ O[$ r[$ &\\$ J\\$ Q\\$ |\\$ \u{3}\\$ \u{13}\\$ \u{13}\\$ \u{1e}\\$ \
        9]$ S]$ X]$ \u{6}]$ \u{1d}]$ A^$ _^$ \u{c}^$ ;_$ R_$ {_$ \u{2}_$ \u{7}_$ [`$ \u{2}`$ \u{19}`$ 0a$ [a$ \u{12}a$ \
        \"b$ <b$ -c$ [c$ rc$ rc$ \u{6}c$ \u{d}c$ \u{d}c$ \u{d}c$ \u{d}c$ \u{19}c$ +d$ 2d$ <d$ md$  e$ :e$ Je$ \\e$ ke$ \
        if$ \u{d}f$ \u{19}f$ Kg$ Rg$ Wg$ bg$ \u{3}g$ \u{a}g$ \u{1c}g$ .h$ Bh$ \u{15}h$ \u{1c}h$ \u{1c}h$ #i$ (i$ 4i$ Gi\
        $ mi$ \u{3}i$ >j$ Hj$ pj$ \u{3}j$ #k$ Mk$ \u{11}k$ Ll$ Ul$ \u{15}l$ ;m$ 3n$ 8n$ \\n$ \u{6}n$ \u{b}n$ 6o$ io$ \u{5}\
        o$ \u{13}o$ Zp$ \u{5}p$ \u{19}p$ #q$ Vq$ bq$ kq$ rq$ Hr$ (s$ 7s$ Hs$ Ms$ rs$ \u{a}s$ \u{0}t$ 8u$ 8u$ Eu$ Qu$ _u\
        $ &v$ Yv$ \u{3}v$ \u{e}v$ \u{1c}v$ >w$ Ww$ Ww$ lw$ !x$ ?x$ Dx$ Dx$ \\x$ xx$ \u{13}x$ \u{13}x$ Ny$ Ny$ jy$ oy$ v\
        y$ }y$ }y$ \u{f}y$ $z$ $z$ +z$ 4z$ 9z$ Zz$ jz$ oz$ \u{13}z$ C{$ J{$ o{$ ~{$ '|$ >|$ [|$ `|$ o|$ t|$ t|$ \u{a}|$\
         B}$ /~$ \u{0}~$ /\u{7f}$ F\u{7f}$ F\u{7f}$ U\u{7f}$ i\u{7f}$ ~\u{7f}$ R\u{0}$ \u{1c}\u{1}$ (\u{2}$ D\u{2}$ /\u{3}\
        $ ?\u{3}$ l\u{3}$ \u{1c}\u{3}$ F\u{4}$ i\u{4}$ n\u{4}$ \u{7f}\u{4}$ \u{12}\u{4}$ \u{19}\u{4}$ U\u{5}$ \\\u{5}$ \
        n\u{5}$ \u{1e}\u{5}$ C\u{6}$ s\u{6}$ \u{b}\u{6}$ \u{10}\u{6}$ \u{15}\u{6}$ '\u{7}$ G\u{7}$ [\u{7}$ '\u{8}$ 3\u{8}\
        $ 8\u{8}$ Z\u{8}$ e\u{8}$ w\u{8}$ w\u{8}$ \u{1f}\u{8}$ M\u{9}$ `\u{9}$ \u{1d}\u{a}$ \u{4}\u{b}$ -\u{c}$ ?\u{c}$\
         m\u{c}$ L\u{d}$ v\u{d}$ }\u{d}$ \u{4}\u{d}$ \u{10}\u{d}$ *\u{e}$ *\u{e}$ d\u{e}$ p\u{e}$ z\u{e}$ \u{a}\u{e}$  \
        \u{f}$  \u{f}$ D\u{f}$ x\u{f}$ \u{1e}\u{f}$ I\u{10}$ a\u{10}$ |\u{10}$ \u{1c}\u{10}$ p\u{11}$ p\u{11}$ \u{3}\u{11}\
        $ \u{e}\u{11}$ &\u{12}$ +\u{12}$ 7\u{12}$ \u{4}\u{12}$ \u{18}\u{12}$ \u{18}\u{12}$ $\u{13}$ h\u{13}$ E\u{16}$ Y\
        \u{16}$ v\u{16}$ \u{18}\u{16}$ \u{1f}\u{16}$ 9\u{17}$ s\u{17}$ L\u{18}$ u\u{18}$ \u{12}\u{18}$ 3\u{19}$ p\u{19}\
        $ \u{12}\u{19}$ 1\u{1a}$ =\u{1a}$ I\u{1a}$ `\u{1a}$ \u{b}\u{1a}$  \u{1b}$ 9\u{1b}$ p\u{1b}$ w\u{1b}$ w\u{1b}$ \u{6}\
        \u{1b}$ \u{13}\u{1b}$ ,\u{1c}$ 3\u{1c}$ _\u{1c}$ v\u{1c}$ \u{1}\u{1c}$ \u{3}\u{1d}$ \u{1a}\u{1d}$ k\u{1e}$ r\u{1e}\
        $ $ % ) % ; % G % Y % g % l % } % } % \u{d} % \u{16} % \u{9}!% \u{16}!% B\"% \u{8}\"% o#% \u{11}#% \u{18}#% \u{18}\
        #% \u{1f}#% E$% \u{6}$% \"%% ;%% ;%% M%% \u{0}%% \u{15}%% o&% o&% \u{9}&% \u{1e}&% 5'% \u{7f}'% \u{9}'% g(% s(%\
         z(% \u{1}(% \u{19}(% /)% H)% S)% _)% _)% i)% n)% J*% t*% \u{b}*% \u{1d}*% A+% F+% k+% \u{11}+% #,% \u{19},% --\
        % J-% l-% \u{d}-% $.% +.% \u{5}.% \u{17}.% L/% e/% y/% \u{13}/% :0% L0% `0% `0% \u{12}0% \u{13}1% (2% 32% f2% \u{13}\
        2% ,3% =3% L3% e3% L4% \\4% \\4% \\4% a4% o4% \u{18}4% \u{1f}4% f5% }5% \u{9}5% \u{e}5% \u{15}5% \u{15}5% B6% G\
        6% \u{2}6% \u{17}6% 07% D7% Z7% 88% H8% R8% c8% \u{7}8% \u{1b}8% V9% (:% v:% \u{7}:% \u{7}:% ,;% v;% \u{9};% \u{1a}\
        ;% *<% `<% e<% l<% l<% >=% Y=% p=% \u{15}=% \u{1c}=% ->% P?% \u{6}?% 5@% 5@% Z@% h@% s@% \\A% lA% \u{5}A% LB% V\
        B% iB% \u{13}B% JC% \u{14}C% qD% \u{13}D% \u{1f}D%  F% 0F% OF% ^F% \u{4}F% \u{1b}F%  G% ,G% ,G% 3G% jG% OH% gH%\
         uH% \u{e}H% \u{1e}H% /I% DI% DI% mI% rI% rI% -J% yJ% \u{2}J% \u{e}J% AK% hK% \u{3}K% gL% |L% \u{9}L% :M% XM% b\
        M% bM% ,N% 7N% \u{13}N% $O% DO% gO% gO% \u{c}O% #P% xP% \u{19}P% $Q% QQ% >R% \\R% fR% \u{10}R% 'S% GS% GS% 7T% \
        CT% ST% ST% \u{11}T% :U% aU% rU% \u{2}U% \u{2}U% !V% WV% WV% {V% \u{9}V% \u{1a}V% OW% aW% rW% \u{6}W% \u{17}W% \
        *X% [X% \u{b}X% !Y% BY% }Y% #Z% #Z% 5Z% CZ% lZ% \u{e}Z% ![% <[% <[% H[% u[% \u{1}[% =\\% H\\% X\\% 5]% A]% F]% \
        \u{18}]% .^% 8^% D^% e^% \u{0}^% \u{7}^% \u{7}^% !_% !_% 7_% L_% Q_% Q_% j_% j_% t_% @`% @`% K`% K`% z`% \u{9}`\
        % \u{e}`% !a% *a% 6a% ;a% $b% Bb% Bb% pb% ~b% \u{11}b% !c% !c% &c% &c% +c% 0c% Ic% Pc% pc% |c% \u{3}c% 'd% .d% \
        @d% Ed% Ud% Ud% gd% \u{3}d% `e% ze% qf% \u{b}f% \u{1a}f% ei% \u{a}i% Gj% Nj% ,k% Ck% tk% *l% El% bl% *m% :m% :m\
        % Qm% Qm% &n% An% On% On% \u{d}n% \u{18}n% %o% Do% po% :p% Lp% \u{18}p% Oq% 1r% 6s% \\s% js% \u{1}s% Yt% yt% \u{18}\
        u% 1v% =v% Bv% [v% {v% \u{19}v% xx% xx% \u{e}x% ;y% @z% Wz% jz% \u{7}z% \u{7}z% !{% 1{% :|% D|% V|% ~|% \u{17}|\
        % \u{17}|% \u{1e}|% .}% <}% W}% b}% \u{8}}% \u{13}}% '~% 8~% U~% 1\u{7f}% a\u{7f}% y\u{7f}% J\u{0}% n\u{0}% \u{1f}\
        \u{0}% R\u{1}% r\u{1}% \u{f}\u{1}% \u{1}\u{2}% \u{12}\u{2}% \u{12}\u{2}% 2\u{3}% E\u{3}% J\u{3}% }\u{3}% }\u{3}\
        % }\u{3}% \u{f}\u{3}% 1\u{4}% C\u{4}% S\u{4}% \u{17}\u{4}% \"\u{5}% \u{14}\u{5}% \u{14}\u{5}% !\u{6}% D\u{6}% ~\
        \u{6}% \u{3}\u{6}% \u{17}\u{6}% \u{6}\u{7}% &\u{8}% 4\u{8}% B\u{8}% G\u{8}% c\u{8}% s\u{8}% s\u{8}% \u{a}\u{8}%\
         \u{1b}\u{8}%  \u{9}% '\u{9}% B\u{9}% \u{5}\u{9}% #\u{a}% H\u{a}% a\u{a}% o\u{a}% \u{10}\u{a}% 7\u{b}% Z\u{b}% \
        k\u{b}% v\u{b}% \u{1}\u{b}% 5\u{c}% R\u{c}% \u{2}\u{c}% 9\u{d}% c\u{d}% s\u{d}% Q\u{e}% b\u{e}% i\u{e}% t\u{e}%\
         \u{19}\u{e}% +\u{f}% \u{6}\u{f}% \u{6}\u{f}% \u{1b}\u{f}% d\u{10}% x\u{10}% 1\u{11}% a\u{11}% \u{a}\u{11}% !\u{12}\
        % ?\u{12}% D\u{12}% R\u{12}% j\u{12}% j\u{12}% \u{1e}\u{12}% 6\u{13}% M\u{13}% T\u{13}% \u{1e}\u{13}% \u{1e}\u{13}\
        % 7\u{14}% P\u{14}% \u{7f}\u{14}% \u{6}\u{14}% >\u{15}% R\u{15}% ^\u{15}% \u{a}\u{15}% !\u{16}% \u{1e}\u{16}% :\
        \u{17}% V\u{17}% [\u{17}% l\u{17}% \u{16}\u{17}% y\u{18}% y\u{18}% \u{1c}\u{18}% J\u{19}% \u{6}\u{19}% \u{d}\u{19}\
        % \u{19}\u{19}% K\u{1a}% d\u{1a}% d\u{1a}% k\u{1a}% 0\u{1b}% L\u{1b}% ,\u{1c}% Q\u{1c}% \u{18}\u{1c}% -\u{1d}% \
        \u{0}\u{1d}% *\u{1e}% :\u{1e}% ?\u{1e}% w\u{1e}% \u{15}\u{1e}% %\u{1f}% j\u{1f}% z\u{1f}% \u{6}\u{1f}% W & a & \
        @!& @!& G!& n!& \u{1d}!& 2\"& 7\"& U\"& Z\"& +#& 2#& G#& N#& t#& \u{5}#& \u{1d}#& $$& 0$& A$& K$& K$& V$& h$& h\
        $& \u{e}$& !%& 6%& E%& U%& c%& \u{2}%& \u{1f}%& \u{1f}%& \u{1f}%& .&& ?&& F&& _&& p&& \u{6}&& -'& R'& \u{3}'& \u{17}\
        '& F(& X(& ](& k(& \u{6}*& \u{1d}*& F+& x+& \u{3}+& \u{c}+& \u{c}+& \u{11}+& \u{1a}+& 1,& 8,& u,& \u{1b},& 0-& \
        7-& l-& x-& x-& x-& \u{11}-& 0.& G.& G.& ^.& p.& E/& f/& f/& t/& \u{2}/& .0& Y0& ^0& j0& \u{13}0& e1& \u{2}1& \u{1a}\
        1& \u{1f}1& \\2& \u{16}2& 13& N3& W3& p3& w3& x4& x4& x4& \u{d}4& <5& j5& \u{a}5& \u{19}5& R6& l6& q6& x6& x6& \
        57& P7& U7& ^7& c7& h7& \u{3}7& ^8& ^8& \u{1f}8& 69& c9& \u{13}9& \u{1f}9& &:& \u{8};& \u{11};& R=& Y=& U>& b>&\
         b>& o>& \u{15}>& -?& -?& =?& B?& G?& f?& \u{b}?& \"@& 2@& H@& ^@& h@& z@& =A& WA& jA& \u{f}A& \u{19}A& EB& SB&\
         lB& \u{14}B& FC& FC& \u{6}C& \u{1e}C& (D& @D& aD& fD& tD& \u{4}D& \u{4}D& \u{10}D& \u{1e}D& 5E& IE& UE& \\E& o\
        E& {E& ,F& 5F& ?F& \u{15}F& AG& AG& OG& OG& rG& \u{a}G&  H& >H& \\H& \u{9}H& \u{10}H& \u{1e}H& (I& CI& HI& hI& \
        #J& #J& KJ& XJ& ]J& \u{1a}J& 3K& =K& \u{1}K& \u{1}K& qL& \u{5}L& \u{1d}L& 2M& MM& oM& \u{1a}M& $N& 6N& BN& fN& \
        tN& \u{0}N& \u{17}N& 3O& fO& ~O& \u{15}O& \u{1a}O& bP& \u{7}P& ,Q& :Q& CQ& LQ& hQ& \u{3}Q& \u{14}Q& \u{14}Q& +R\
        & 0R& DR& aR& \u{6}R&  S&  S& 2S& GS& bS& \u{1e}S& \u{1e}S& AT& FT& QT&  U& UU& \u{2}U& \u{c}U& \u{11}U& +W& uW\
        & \u{14}W& UX& ZX& kX& \u{19}X&  Y& QY& \u{7f}Y& \"Z& 6Z& [Z& [Z& [Z& [Z& `Z& `Z& `Z& eZ& sZ& )[& \\[& f[& $\\&\
         +\\& +\\& +\\& E\\& E\\& c\\& \u{10}\\& \u{10}\\& \u{15}\\& 3]& 3]& 3]& E]& k]& \u{7f}]& \u{7f}]& \u{18}]& >^&\
         >^& ?`& _`& q`& \u{7f}`& \u{4}`& \u{17}`& \u{17}`& ;a& ga& pa& hb& zb& zb& \u{7f}b& \u{18}b& Ac& `c& \\d& \\d&\
         qd& xd& }d& }d& 4e& Ce& (f& (f& -f& >f& bf& xf& xf& \u{a}f& \u{f}f& 6g& 6g& ]g& ,h& oh& oh& ~h& \u{1b}h& ,i& ,\
        i& Fi& mi& 3j& 8j& Zj& sj& :k& \u{9}k& #l& gl& ll& \u{f}l& \u{16}l& Am& rm& \u{7}m& \u{14}m& :n& dn& \"o& )o& )\
        o& lo& \u{1}o& \u{19}p& -q& 7q& Pq& \\q& <r& Hr& `r& nr& yr& yr& \u{12}r& \u{19}r& \u{19}r& 7s& Ws& us& 7t& Et&\
         Ot& Tt& Yt& }t& \"u& 0u& @u& \u{5}u& \u{10}u& *v& Lv& [v& ev& 1w& gw& ~w& \u{9}w& \u{e}w& (x& 6x& \"y& Fy& \u{1e}\
        y& Pz& az& lz& lz& lz& %{& %{& ,{& 3{& R{& l{& \u{3}{& \u{8}{& #|& :|& {}& \u{18}}& Z~& _~& |~& \u{1b}~& \u{1b}\
        ~& \u{1b}~& %\u{7f}& O\u{7f}& O\u{7f}& ~\u{1}& \u{e}\u{1}& ,\u{2}& Q\u{2}& b\u{2}& i\u{2}& \u{2}\u{2}& \u{1e}\u{2}\
        & %\u{3}& D\u{3}& d\u{3}& m\u{3}& \u{f}\u{3}& \u{1f}\u{3}& \u{1f}\u{3}& E\u{4}& k\u{4}& z\u{4}& 3\u{5}& (\u{6}&\
         (\u{6}& W\u{6}& p\u{6}& E\u{7}& \u{16}\u{7}& h\u{8}& ~\u{8}& ~\u{8}& \u{f}\u{8}& \u{1f}\u{8}& D\u{9}& R\u{9}& \
        m\u{9}& J\u{b}& Q\u{b}& z\u{b}& \u{7f}\u{b}& *\u{c}& *\u{c}& ?\u{c}& Z\u{c}& r\u{c}& ~\u{c}& \u{14}\u{c}& )\u{d}\
        & .\u{d}& F\u{d}& K\u{d}& }\u{d}& \u{f}\u{d}& \u{1f}\u{d}& $\u{e}& $\u{e}& ]\u{e}& ]\u{e}& \u{1b}\u{e}& \"\u{f}\
        & <\u{f}& t\u{f}& a\u{10}& :\u{11}& \u{5}\u{11}& \u{13}\u{11}& T\u{12}& b\u{12}& *\u{13}& \u{17}\u{13}& }\u{15}\
        & \u{b}\u{15}& `\u{16}& e\u{16}& M\u{17}& q\u{17}& \u{7f}\u{17}& \u{7f}\u{17}& %\u{18}& *\u{18}& Z\u{18}& q\u{18}\
        & \u{16}\u{18}& Y\u{19}& g\u{19}& +\u{1a}& T\u{1a}& u\u{1a}& \u{16}\u{1b}& =\u{1c}& I\u{1c}& v\u{1c}& \u{a}\u{1c}\
        & \u{1d}\u{1c}& h\u{1d}& C\u{1f}& m\u{1f}& \u{4}\u{1f}& \u{1d}\u{1f}& - ' D!' o!' o!' \u{d}!' \u{d}!' )\"' 4\"'\
         =$' R$' (%' =%' S%' ]%' t%' A&' G'' N'' @)' \u{d})' q*' '+' c+' u+' |+' \u{a}+' _,' G-' f.' \u{4}.' K/' \u{1c}\
        /' '0' 30' ?0' f0' \u{1}0' &1' 21' 21' h1' h1' {1' \u{18}1' \u{1d}1' 22' 92' Z2' x2' x2' \u{e}2' \u{1c}2' 83' 5\
        4' N4' g4' n4' \u{5}4' (5' <5' h5' \u{a}5' #6' (6' ?6' R6' 87' F7' T7' b7' \u{7}7' \u{7}7' (8' @9' Q9' c9' ~9' \
        \u{9}9' .:' ::' ::' F:' P:' #;' /;' s;' \u{b};' \u{12};' *<' C<' \u{e}<' \u{15}<' O=' c=' v=' \u{7}=' \u{17}=' \
        \u{1c}=' 0>' P>' '?' E?' E?' N?' ^?' '@' 7@' Z@' {@' *A' [A' iA' nA' |A' \u{11}A' \u{1f}A' &B' 8B' 8B' FB' WB' \
        WB' WB' WB' \u{18}B' EC' EC' dC' dC' }C' \u{10}C' \u{1f}C' &D' 2D' mD' yD' )E' )E' RE' qE' \u{1d}E' \u{7f}F' CG\
        ' uG' &H' 0H' :H' HH' uH' uH' \u{f}H' AI' VI' bI' sI' \u{9}J' \u{9}J' \u{1b}J' TK' TK' 5L' 5L' IL' [L' \u{d}L' \
        \u{19}L' \u{19}L' TM' wM' *N' 1N' CN' hN' hN' rN' %O' 8O' SO' \u{c}O' \u{1d}O' 2P' ;P' DP' IP' hP' \u{1}P' \u{e}\
        P' ,Q' KQ' VQ' {Q' {Q' \u{19}Q' +R' GR' [R' \u{1d}R' (S' 3T' MT' TT' tT' {T' \u{8}T' TU' YU' eU' \u{c}U' \u{11}\
        U' ;V' EV' nV' \u{18}V' \u{18}V' !W' &W' 2W' AW' \\W' \u{1}W' \u{1}W' #X' ?X' _X' qX' ~X' \u{16}X' 0Y' 7Y' PY' \
        bY' gY' tY' }Y' \u{1b}Y' /Z' LZ' hZ' T[' ~[' E\\' V\\' s\\' .]' :]' U]' l]' \u{9}]' \u{13}]' ;_' |_' Y`' e`' j`\
        ' u`' %a' +b' 0b' Eb' Qb' mb' rb' \u{9}b' \u{10}b' !c' &c' ;c' @c' Gc' Sc' vc' vc' \u{1d}c' Hd' Vd' _d' pd' \u{18}\
        d' \u{18}d' *e' /e' >e' ie' we' \u{f}e' \u{16}e' 3f' Tf' %g' )h' =h' -j' -j' \u{19}j' Wl' wl' \u{1f}l' Zm' {m' \
        \u{7}m' ?n' Hn' \u{1}n' \u{18}n' \u{17}o' >p' Ip' Sp' mp' rp' yp' ,q' 3q' cq' jq' jq' vq' $r' )r' 5r' :r' Vr' ~\
        r' \u{f}r' >s' Hs' {s' \u{2}s' =t' Gt' [t' `t' zt' \u{6}t' \u{f}t' \u{19}t' Pu' lu' su' 7v' ,w' Aw' Ow' cw' \u{a}\
        w' \u{13}w' \u{13}w' +x' }x' my' (z' (z' 4z' /{' D{' j{' o{' \u{0}{' H|' \u{0}|' \u{0}|' %}' %}' ]}' b}' q}' \u{7}\
        }' \u{13}}' \u{1a}}' ;~' G~' W~' -\u{7f}' 2\u{7f}' @\u{7f}' @\u{7f}' G\u{7f}' g\u{7f}' g\u{7f}' g\u{7f}' \u{0}\u{7f}\
        ' m\u{0}' \u{18}\u{0}' 1\u{1}' O\u{1}' |\u{1}' /\u{2}' P\u{2}' `\u{2}' \u{5}\u{2}' \u{11}\u{2}' \u{1e}\u{2}' X\u{3}\
        ' \u{2}\u{3}' \u{b}\u{3}' j\u{4}' 5\u{5}' ?\u{5}' S\u{5}' x\u{5}' \u{1b}\u{5}' v\u{6}' \u{1}\u{6}' H\u{7}' v\u{7}\
        ' \u{5}\u{7}' \u{a}\u{7}' O\u{8}' u\u{8}' z\u{8}' z\u{8}' \u{18}\u{8}' *\u{9}' 4\u{9}' 9\u{9}' >\u{9}' }\u{a}' \
        \u{14}\u{a}' :\u{b}' s\u{b}' s\u{b}' Y\u{c}' \u{2}\u{c}' \u{19}\u{c}' }\u{d}' !\u{e}' !\u{e}' C\u{e}' H\u{e}' a\
        \u{e}' o\u{e}' x\u{e}' \u{d}\u{e}' ]\u{f}' o\u{10}' K\u{11}' `\u{11}' #\u{12}' ;\u{13}' c\u{13}' n\u{13}' \"\u{14}\
        ' \"\u{14}' 7\u{14}' /\u{15}' <\u{15}' p\u{15}' ;\u{16}' @\u{16}' @\u{16}' L\u{16}' \u{3}\u{16}' R\u{17}' #\u{18}\
        ' @\u{18}' j\u{18}' q\u{18}' q\u{18}' .O!AKyE!\"M*G\"At\"N|\u{14}A!R\"L\"K\"S4M\"L\"{\"j!P\"M\"M\"N!S-O!V!L\"L!\
        S!:!N/LBN\"M?J.Q+M-I#P$M0D!J!O!{jE)\"Q&N;P%H.@'M\u{1f}`!O!q,@& s!B!H?s\u{1f}`'v\u{f}\u{19}\"/MAM^X!%L\u{e}y! p\\\
        G(!C!E!I\"K\"B,t1J0q&\u{1c}# q\u{1f}`Hq5G!(N4r/ F!B$A!P!}:K!J$E\"{`H\"J!t*M)y#M\u{f} ' J!>%P)t!r1N0of\u{15}6 L\"\
        P;k$W\"N#P#P-P$R\"HMF)M#q-K:t+K!l1N#P\"O.L!N\\\u{18}\"Dv4Db_!Ay\u{4}Y!.rp#\" J'K\u{2}X!Av#6# Q(KHs'w!AL\u{2}\u{3}\
        = m!L!N!R!S!G!N\"S':2l!K!N#I!P/K!I#J!M!N0G:J%J,v!NDQ+M1J!M%P-\u{a}\"\u{1f}`7u\u{d}y$!P$H%r>O6r# q4P\u{1d}P\u{13}\
        g#\"r\u{1f}`Uu? 6 S!S\"O\"?#k5K!p$S!V#E\"O/Q!P\"E!S\"S[F:r2u$K!p4Q\u{11}~!!I/P\" tAw\u{13}H#!H\u{1f}`!w=<# o'E:\
        qR;+ O!s$@<I!Q$F0t!K!?iK!v(*) N\"Q!s#Q\"P9L#u%N/L?d!Bw6\u{b}'\"M$M\"P9p\"Q$N3P!k$'J7u\u{1f}`,u_U\"&M=L\u{19}\u{e}\
        $ t!F&F:uWp'\"L#I\"E!N;N\u{1f}`6px\u{2}#Ep4L\"PGk%(P:H!M$o\"HaY$!u&L:J!wGE!!Q^&& H'r7K#O9L\u{f}K^H!\u{17}z=?!Bu\
        l\u{1e}! sNe!%qrt3#M\"F!S!A!O9l!M$J!R!K.L!N!H\"I\u{2}I\"u!N!C?Nb!!!D\u{d}\u{e}# s%M<t!>\" N\"r\u{1b}\u{9}\u{f} \
        q!S!q!N\"M\"O!r!L\"L\"I!T!Q!V!O\"I\"M\"G\"M\"P!m!P!n!S\"i!X\"O!V#S$P\"O&P\"C!R!A!O!@!X!:!L!/\"4!?!D!K!@!H!6\"l\"\
        M&O\"9\"8!A\"G$M&O\"P\"n$R\"T!j\"P\"P!m\"O&R#M\"l!U#T!U!P!T&Q#S\"Q\"j!T$Y&V\"Q$e!o!j#P!n!S!X!L\"R\"S$l!P\"k!I!Q\
        !M\"Q\"K\"I\"I\"R$I\"?\"l!O\"S#s%m!l$j>X$ q\"M%I:p^\u{17}!AuNq!Aw{\u{18}# p\"OUNKC* I%P\"L6O%M!S$T\u{1f}`!E!O\u{a}\
        +$!O&D\u{1f}`XK\u{1a}D! L.E\"%L<spe\" JAK\u{10}T!&P\u{1a}{#!K&L;Oq\u{1b}& L/qAK2t\u{1f}`#t\u{11}M\"!uAvTP/ O!o!\
        s#@#pNS&PLL*KCF#E$I+O.HGJ\u{16}\u{9}!\u{8}{xA.!K!O!W\"m!O!F;P&L.K!M#S\"I:x\u{8}K>o#!LWEnv\u{13}t$ s#D\"D\"@~'( \
        H!E&H!p9O(p.K&H\u{11}T+ L!D\"D\"F\"A$}!N@x4/\u{1f}`#sZ1!!O$\u{19}\"%NDIQ7!WO\u{14}3\" K\"tvu% q!B!N\u{1f}`;rt]&\
         J!D!q&N\u{1f}`!{\u{2}9! q\u{19}~; O\"T!M\"E!V\"Q!r'o1N!N!S#I\"Q!S-J!O!L\"D!S!M!RqD/L!P!H9N$L0O\"\u{1f}`6w]B& I\
        'O:J&p3K!Mya!!MGm!-uI<) p\"M&O9p!P&O!N.M%M\u{f}\u{19}!dLRB\" o%H#\u{17}\" HAJl-!Vuby\" JANJ\u{1}!!Oc-?#N\"N\"M!\
        R+B+k$q\"K$B!S-8\"q\"G\"qVp#I-v$F't#G,L!t*S\"k!G!H*E#D!R#D1Ik\u{7}\"\u{1f}`EzSo%'E7H\u{1f}`,H!FRK+ q!I!K#M!O!=!\
        K:M!L\u{1f}`2x^S!HP[\u{18}!(N\u{d}-!^K}\u{0}$!N&SAQ\u{0}wT\u{3}) D'P:F!K!J3v!s\u{1f}`!JE^$!=BI&H.s<\u{12}\" r3N\
        \u{1e}8'!M%O!Q!K9M&M\"M\u{1a}D$!M>s\u{1f}`Qsj\u{1c}\"\"LEL7\u{1f}.!H$A\"D6D$q!L!O\u{b}D\"t,o!@\"?)D1Or$! J\u{8}\
        6!AJi_!WL\u{16}*!At8M; n\"m!N\"L!S!G!M#I$E2u!O#v!O!Q!P!P#K$G&H!L!9\"EZw!I!MTJ.NHi\"PM2tV{!+ujX*!r!Q#H\"G6M)M!Q!\
        M!Q\u{1f}MDD* I%P<J\"U&T-G&K!P\u{1f}`\"OMW. k!T$F!L8J$P%K!N-N!N!N$L\u{1f}`$M\u{1d}\u{1e}$ J!s@L!roH\" t%SG\u{7f}\
        % n!H!L%E:n\u{1f}[$!H&q:L't=\u{4}$ K!q!N@pa\u{0}\" q!Ea\u{16}.%E!E!G!G9n%J!J!E.I!H!Blt\"L!NT&8 w!E!N#A!O!G!N,Q)\
        J$o!M!R#C!L!I!N,Q\"P!PPv9rGJ#N,l\u{6}$!Ar]\u{16}% Q#MWrdO\"u4>\"\u{1f}`*r\u{4}u)%P!M,Q+O*Q\"R.S$K\u{d}O[O# v!H&\
        GIQ\"!tAxwN!\u{12}v\u{15}B% q!I!L\u{1f}`kG\\<) V!GAI!X3J!N&NUIFsOeG L!F!K!~!D!J!M!?!Q*I!H*N$N!H!N!v!I!M!M!F!M*K\
        !H$L\"G!I3w$B-sBK#r\"KBN(s'N!M\"s\"S-Nmb\" r!IM,$=w\u{1f}`+K!wDD\"'rAuSo#!t@M!y P! C%=- p%N#L9o!O&P!R-N!Q%M\u{1f}\
        `!K#O\u{6}l!%L\u{11}!+!L!K#I!P!u:N!L$K\"s\u{1f}`6J?\u{8}!Ds1N\"Du4I(q! p!r,!G!k!L\"P!p;j!I$J\"H/QFsmF\u{11}E\" \
        n\"I 1# s!M'MM\u{b}#AH%w4J_\u{0}''Q;R!O%P2I!K!M5W!A{\u{19}|) P!O'L9U!O!P&M.Pvx\u{8}n#!L%MAP1;%=N!r\u{1f}`+N!r\u{1b}\
        \u{7f}!Atk:' s!I!P%J;N\u{1f}`WE\u{5}45!D$S\"N\"K&?2n!D\"L\";\"B\"G,C!S!m\"v4E$uxH-K!G'J'n! N`\u{17}# r\"J?p!F# \
        L\u{1f}`HJFs! s+c\" r!JX\u{8}&!S!Q$N\"Q?P/JaU!\u{b}ucG, m!D%M\"R5N$p!G%O!R!Q.Q\u{11}Nr@*!=!L!r$?,L/@!N!~4>\"FYy\
        !!?\u{2}@!!I.\u{6}$ O%N#K@L8\u{f}#'t\u{1f}`9u\u{1f}_# p!?'LnL!\"L\\X(!M$O\"J7q9N\u{5}y+E\"qq\u{7f}!UtgN# r!H@w\u{e}\
        =# v!H@x\u{10}k#\"Q@Q!O\u{12}?!\\N\u{4}&!Au8\\!\u{12}y\u{7}g\"!I%M+?#\"N:rur\u{1c}H#%T>G#H\u{2}G%$nAT4o\u{1f}`#\
        r\u{1e}[% r!L!MANos2X! pj&\"\"QAL:T( LAL#B\"I2w\"s\u{1f}`!x=D\" GBLJW$!H&P:R!L\u{9}c\" KAK*\u{0}# P!tUnai# R/r2\
        O\u{7}M! Lk.&!F&L;I\u{1f}`3G=s\u{c} & p\"R#M!G)H:O7\u{19}>!S!R!M\"T!U!I\"=(=-K%U!R\"S\"O.T\"J#Q!K$P6K7p)OMK$u\"\
        M+s(M\"M!K2t+LzS\" v'I[\u{13}!BuH\u{19}!Dxq & O&O\"o?O\"rmMX\u{1e}& F#H\"s<G%~4=6\u{17}\" H\"qlV# R#q\"FrH5!V!n\
        #J!R\"U4O!S)K#R_Q%o$O!k#N!L1Q#M/N#S,S7T`v\"\"QGsk@' JFG\"H2t\"t\u{1f}`#szy! n6*+ M!A&C:N!E\"u\"v\"F0A\"?\u{d}K\u{13}\
        \u{1e}! N[\u{c}-!J$D!S!H->)P%L%Q!J-C&Prx;P:\u{6}#!F%R\"NMA\"\u{1f}`.KV\u{11}!\"r]%#\"M?x\"MU~!Av\u{15}D$ t!L@u!\
        N$<\"2o/E`4\"\u{1f}`\"v/(!Au\u{f}o\"Ru2LNk! t\u{b}t\"JI4w5z\" M!uT\u{9}\"!F\u{c}vK;% L's\u{1f}`QL't'/* t#O\"N#B\
        'J/O#u%O*L(KgR/ H\"G!E!y!C!P;L$s\"S4Q4tVnLs&D$m2e!Avk9\"\u{1f}`HOFV\"\u{1f}`Cx\u{a}\u{13}1!K\"L#I!l,L/A&t!N-?$A\
        \"KyK!z1r5r\"G/H \u{f}, T!p!O#J!N!M?K!O!M!Q.O[tY\u{6}\"\u{1f}`6xM6!%Ml)\"\u{1f}`Xwc}&BI\"H$B.q\"v$x 43 C\"Q&V5M\
        $J\"S%Q.QTK(K\"G/G$n9O(M/C!M!R$P\u{b}\u{1d}! J8*%AM!L&M.s&w*1\"\u{1f}`UtGM3 n\"Q!P!Q\"K\"R6O$m%O/N\"H\"K!H!I!KU\
        oWQ+Q%L)$$\"IAJ!u4J\u{d}Q!%O*A!]r\u{d}o' H%r?z4D\u{1f}K#G\"u-H\"%uAy#\u{7f}!%G\u{e}\u{14}( s!B$C\"H!Q5FuqVF/\u{1f}\
        #>u\u{1f}`,uX7% n!G!G&D:J(\u{b}\"\u{1f}`XvE\u{a}! v\u{11}z' n!K%L\"L?M\"M\u{1e}t\u{13}A\" vAxX6\" JGsL\u{b}!Fq3\
        A\"\"sAt?\u{10}\"LJ4t'\u{b}!AxEf% r\"M&D9y\"Hq#! t3\u{a}!Av\u{4}:$FJ!M3u!uky!Aumc# M\u{1f}`XL~v! sJ4!Dw\u{e}9% \
        M!F%M$r=M\u{1a}}! PaJ!CPSO) K\"S#P6u-H.AZu(u.L\u{13}\u{11}(!E&K!P9r(Oit$KQIk %\"L@p$q\"B\u{8}tA'-\"Q#R!T;I&U0S#\
        Ogp\"M#NAK6P1N,\u{18}!\"r\u{1d}9&!>&D?I!Q\u{1f}`!Qg)! pI$$ L/s2L/uk5& L#N$G:K#O7Nbu!'Km;\"#QUNKt\"\u{1f}`\"uI\u{e}\
        ) K!J&J!R@M!P\u{1e}P\"p6M`b!1t:\u{5}&%C!L!G;G.uyukP!FtXk\" s!CR\u{19}\"\u{1f}`=t]\u{0}!BI\u{9}>\" w!PZo!AuIo8 o\
        !7$<!O!?!S6o$B\"v\"@!Q!D!M.L!J#O\"IiI/w\"Q2o\"H)u+O\u{b}!!!J>\u{4}% KHN4J\u{1f}`!M?H\"!O\u{c}wB\u{1d}#!rAt4M@C!\
         M\u{d}J$ I%t<I9y!\u{15}7 p!P!V!@\"V!L!Q!S5H%Q!U#T!S!R.L%PlO6H*u!H\"J3O:v4G\" x!G_A!Bt\u{1d}p* t!;!H%@!F9w!E!IF\
        tXNR,$ rAr\u{1f}`Lvw`\"!N$Hs|$!E%PCN.M\u{c}k- r\"r!C\"@\"?!F9n\"S3S!f\u{6}N8M\"rTn/ P!L!N$R<N!P$P!R!T-IO}WJ<K&L\
        >E\u{17}\u{14}\"!;'L#4\"\u{1f}`X|}7$&H\"S\u{1f}`ON[\u{5}\" n\"M7\u{c}\"Dr4NCx!(R\u{1a}Z\"!FAMe\u{1e}!BR9\u{7}!%\
        Qdx? \u{4}!V!L%\u{4}!)6J#{'z!5-M&s!B,t-t(G*s#r!C&w#q!<Fs$H'y\"J!u!?,x!G&v!B[z! R$]\"\"OAO9W!#N6\u{15}\"3q.R!\u{4}\
        \"\u{1f}`Xv\u{19}Y\"JL4rz3! v-\u{7}\" O\"P5\u{5}!Awhg! KI\u{18}\"\u{1f}`1s4Q& w!N!M#R\"FAMm!\" K\"r\u{2}SJ p!O\"\
        G\"K!R!L!T3K&n!N!T#H\"R!T'v!v%S!T!G\"O!U\"S@F)O\"q!I%I\"K'q,p%s5J\"O(S#O!P*L\"l!N$K!Q!KSd!Ax@p\" KDt\u{8}\u{b}#\
         I!rAx\u{9}\u{14}\"!KEsc\u{f}!&OcN$!I:qsI\"qW:! pdt& K#F!S\"uAq2QTZ!HuNM#%BKM2tp\u{1d}! RTO!At\u{1d}\u{f}$\"O!L\
        \u{1f}`ZO\u{7}\u{10}0 R!n$I\"L!H>L\"P!I\\O$G9?:P!p;F4s!M)\u{1e}\"3GAG)B!fR\u{10}r\" tAs\u{19}0! q\u{14}\u{16}! \
        H\u{9}\u{1d}# v%H<w\u{1b}d0 p!J!l#@\"L:m!Q$G0@'LHN\"K1J*G;D\"H4Q% K!t\u{1f}`<K!t\u{16}\u{7}7 m!O!V!?\"A\"O!R'83\
        R!U#I\"P/R#M!N\"OvE#I!J=r!J#O%N7\u{1c}# M!NYO\u{1e}0% r&L\"P9r&L:J$\"N%IAL.OZ3!+q8c\" K\"p==\"Ap9O\u{0}\u{a}! r\
        Ok. K!>!I$O)C!{1M&Q)C!t2s\u{1f}`\"H!u_~!!AD<'\"P#E\"D!L;P&M-EJ?! PE\\\"3sAt!<! LE(1 R%R!T!A*J\"C3S\"F!R)F\"E#O!\
        A$B!Q%B\u{5}F\u{c}\u{f}7 p\"Q!N\"J!P!T!L5J$k\"Q#L!K\"N-L$N!N\"RUr#O#F>L2JIx3M#\u{1f}`6H!t\u{14}<#'K!J\u{10}MPs\"\
        \u{1f}`=u\u{c}r\"Cs4N\u{1c}\u{5}% O>q9Q\u{10}P\"q\u{14}2'\"l%I!Q;r4I2G$uSN$ n!K!J%G\u{18}d% H&M!s!P>Sk`! pn1! t\
        !E!(sX#\"'K\u{b}zBm!Asa!$ r!L&L\u{6}v[\u{1f}!'N\"K! v98!!r?\u{3}! rr(# r!O'L\u{6}<\"BO4qru!Av295!E$R\"N(?2q!D\"\
        J\";\"B\"D,C!S!p\"v$r0E$vxH-J!F'Jm[!\u{d}z|\u{a}!(sQB# s(G9vC\u{18}! N|]!Azox\"\u{1f}`HtcX\" NVP.\u{c}!!D,l# s!\
        F&H|j\"\"nUQY4!Ar\u{4}x& N\"n#N<M%N1OIo\"BK4tth* p\"M$N!H:q\"P&R\u{1f}`/r(J\u{14}+% w\"N#E<|%E='!\"L##% L!t\u{1f}\
        `-M!rT\\L ;!n\"U\"m\"o!i#R\"5\"F!H!I!Q,m#D/J\"O&N\"R!P!L!R#L\"K\"M\"G#E?I!I!G(H!C!J!m!o+K!B!F7K&s'M\"m!Q&J'BW#!\
        Av6\u{4}!!H@F\"DH4x77& I!B!n%D:J!D\u{0}\u{17}#!G&M;LF\u{8}& w!B!I$L\"I9uZs% H&p!F!MPS}C%!>!L%K\u{1f}`,tL4# o4R\u{1d}\
        PHd& K&N!R:O'N5ILd$ N!M\"m>L\u{19} $ u%J<u%K\u{a}\u{c}# u!I!JL\u{0}!Ao\u{2}=! sY\u{0}- M!L$p!k;K!O!N$m\"S-H\u{11}\
        F1G!K\u{8}A& P#I\"G<P:S\"O#R\"#MWN5=# u!K@vRB\"\u{1f}`XvtV' s\"L%M!F;M\u{1f}`%sVt\"%q\"Nkf$ w3N.s3L2x%!K!N?u\u{1f}\
        `4F\u{7f}I\" w!HU\u{7}! NZh#'J<L!vt)5 v!<!;!o#H!;!>)J-L#n!B!=$S!@!B)N'O!P!IfrFq-\u{7}!Awwd!\"N]a$ o!J&?;=ZM#HE.\
        p&t)\u{c}\"\u{d}x%yVM$ r\"K&F;Ko1' I!N!o#M<I(P1L\u{13}T\"!M\"FSt!!J2`! K6\u{11}# O\u{1f}`HP;\u{10}) l!Q$B\"P;R&\
        O4N\u{e}M4K\u{7}O% p!F!K?n\"NB)* L#n\"L!Q-PEo\"L!T\u{1f}r\"IT\u{18}$ K!O!r?Jk?''F;K\u{16}x$w8I!s7J5\u{1c}! Imb!\
        XO\u{2}c%!D&J!G9P!J\u{1a}j$ y!E@y!GD\u{14}$!K%R\u{1f}`RH\u{1d}\u{2}E I!\u{4}!;!8\"9!?!4!?!:\"<$:\"4\"7+K#O!z!B!\
        B\"A!D!>!F-s!G#=\"@\\r=L!p\"M%p*w\"K/v$@\"@/pY=#\u{1f}`HN\"p/f\" r!C'>. M!v!I!H$B!K9L!s!M%F!N-O!H!Ijg\u{7f} T\"\
        r!N\"P!l!T\"Q!R!M!W!P!P!L!P!L\"J\"N$L%o!Q\"T!O!W!U!S!R!V!T\"S!Q!Q$J!Q!Q\"M\"I!T!O!T!P\"J\"N\"J\"K\"M!S!H\"l!Q!N\
        \"L!Q!M\"O!o!N\"K'L0N!O!R!R$T#O!P\"J!M&L!M\"N!T&L!L.O'N#o!l\"o\"N\"o!M&B'S!N\"U\"S!S!M$I$O\"L%P!T!Q\"mZb$ DVM\"\
        M\"Gl^!\u{12}t\u{16}i!&Nl\u{7}! pK&# q\u{1f}`mzr-!(pF@! rT\u{9}# M(o9LS:%!K@I\"q~q;G\u{13}J!HO\u{3}L% I>u\u{1f}\
        `*J\"u\u{1f}%!!F4K# m\"M@Lh\u{e}\"\"L[sxl\"\u{1f}`Xw\u{6}v\" oAraFU Y!O!N!O!p#G$O\":#=+N$Q#U!M!U#Q!J!O!D\"L$K&F\
        \"I\"Q\"K\"K\"J\"B\"N\"Q,J<L!M!N/L\"r!P$Q(L$q!N+R!I(U0O!L!j#Q!O!K!R.H\"Q\"u\u{18}\u{1b}!Ex(\u{1b}!\u{17}x\u{15}\
        ~#'L\u{1f}`0t,Y%!LAN&M!O\u{1b}x^=(!N!Q&P:F&O.J\u{1f}`#NU+\" OAJ\u{8}\u{1a}< Q!U#S#U\"N\"8$7\"N#M,E\"F!O!D!R!F!L\
        !A!K)L!N#p\"s#N!q\u{1b}S&P\"Y.Fu\u{12}!\"Fo=\" q\"M\u{1e}4' S\"J%N:R\"P%S.M0\u{1f}! M\u{15}\u{1}! t_h!WL*\u{4}\"\
        \u{1f}`ryx\u{15}I r!O\"I\"R!E!Q!N#F3O!B\"s!O!N$M!P!Q-Q!R!E!J!N!L\"E'PNs#I!O)N(L&G\"v:O!J+G\"o&L!O!M-t!J\"C-)!\"\
        Mjb!!J\u{1a}.\"'rAu]\\! Jp}$!U$GQM!L.Y# s(K9r\\(!\"o\u{1d}\u{d}\" Q&P\u{9}m$ t\"G&J\u{a}yA\u{11}$'O:G\u{1f}`7yU\
        4$!R&L\u{1f}`As\u{11}=#%oAo4OZK!\"p\u{17}O!\"p\\8\"!J&In\"# P'D:Nsk!XDSR\"%MAM\u{1d}q!Bxg`( s!B$I\"H!Q5FurVF{a(\
         N%R#p9L%G!I/G!H\u{c}\u{12}! L:.$ s3E.u3BZZ$!K$F\"N\u{17}v\u{16}*$ K!L'HnJV?!B@\u{4}Z' M#O#M!pQK\"V\u{10}n\u{1f}\
        \u{19}!!N\u{15}m#&S!M@SP%*\"n$V\"M6q)T\"Q.M[I\"sUs\u{e}\u{2}!ZP\u{c}7\"\u{1f}`Uz4\u{1}!&KJ~\" s4I$\u{18}3\"S#D\"\
        s!O5J)B0AUq'I#s#r)P%H*s-v\"H(t!J0F\u{14}\u{e}\" uAv.F\" uAuA.! qm]*!M!M!Q%N!H*N/M\"P$M.O[F% u(O?R\u{1f}`!r#]\"%\
        rAu.\u{b}$ I!N!Q?I,Y- J\"H$O!<!@';!{1K&Q*u2s\u{14}K.v_!! M\u{1e}\u{8}$ r'C;G4w\"n$ Q3rAryO_j$!IUK$q\"rDY$ HFI\u{1f}\
        `2FY\u{e}\" N(L\u{1b}A% }!@!H?z!ES\u{0}!Awov$%L0H,t9L{y\"!q\u{5}r9}$ E!O!Q#rT:+!R!i%S!T:W&PNO/p)M8RDPf1$%@\"J\u{1f}\
        `*J\u{17}&$&M!O<P$O\u{6}v!VNG5% m%K\u{1f}`AD\"J\u{1a}\u{5}$ p!N\u{1f}`Tzg{! qAh#\"r\u{1f}`Uu\u{1d}C!Az\u{1f}7#\"\
        O#p\"J\u{7}h\"&HAJ)m\" vAwx\u{15}!\u{8}ypU/!l!S#K!S!D6F)PgM!q3OFm!F1I#K\"M%\u{1e}#\u{1f}`Uy\"J\u{1f}!! qn !\u{15}\
        u#`\"#oUQB\u{16}& L=s!M\u{1f}`+s!M\u{18}P\" I!pcE\" L!AX># r!M\u{c}v}z\"!vAy<l$ O'O\u{1f}`QK*(#%O<s9G\u{4}\u{1e}\
        !!G \u{0}$!M%M!O:trk'!I!L$P!J;P!Q9Ik~! vU\u{1a}\"<rurn\u{7}# KCk&Q\u{e}\u{1e}\"'rAs~w4!F!V\"m!R\"F\"J8P!N!X%K!O\
        !J.Q\"Q\"L!L+vYp%JDJ\u{a}\u{4}!%J#?!VKYI\"\"N?M\u{13}/\" M!r\u{17}~#!CAB$st8*!S\"P\"r!?!O(O5T\"k!D\u{0}J8z&#Q\"\
        =!o>U#l1K2Y&!F!I=x\u{1f}`NL#x\u{1c}?\"%uAv7\u{b}, V%L\"Q(N.K$R\"T#Q*M&P\u{12}L6M\u{1f}\u{f}2 S!T\"I$L:O\"m!M$J!\
        R-P\"N$J,thP5y&P/M\"NaC' \u{6}=\u{1}!4\u{1f}`*\u{5}!\u{1}!4^h# s%H<t$1\"\u{1f}`<z\u{13}T\" H)vb;! N\"&: E!;!N!t\
        !B!O!N!8!M+K!Q!K,G#L\"P!M-N$y!D!Q0K(q\u{5}J#x\"P,IKM#=u\u{1f}`,u.\u{12}!A{R$\"4n\u{19}J\\Q#=q\u{1f}`,q5Q\" p%M4\
        H! r;5# r!L!OX|!3rL:$'I6upu[uI'!A|T!&'MOH!N&J\u{7f}L!u_J% N!u\u{1f}`<P!vRq! qf\u{11}\"\u{1f}`/uXB#!Q&Lar]@! ozV\
        \"\"o&JGi#'M\u{1f}`rx:\u{b}%!A!MBJ\"F4xm\u{1}\"!sAv&]$!s!MAR$M#\u{2}+!L$I\"U?M\"L0QPp!J)L/MFLCc\"%DBKX+''G!Q;q3\
        I!I2G$v B!\"Mf\\!iv\u{17}\u{11}; i!B\"N\"G\"W4I)L\"C&H$M&I&>LS(I#F!H!T/J,J(t*y(J+C#G$K1C$u!`) N!C!J%z!F\u{a}K#t\
        RM#vLr% M'oAr4K4u\u{10}\u{4}\"Aw\u{c}tTk5 W!=!@!A\"C\"}!C'C.E!L$E!I%w4LAp+O-o!LRE\"v4qs8! r(V\" q!BYF!Ax!\u{5}&\
         q!M$K\"B!PAOWO\";tutB\u{1f}! pd)$!P$H=M$L1|$!M@w!P&J?z!&LW4#!K!S#O{\u{19}#!HAN6P\u{1b}(# G\"s?I~<& m\"Q&I?L\u{6}\
        K\"t\u{e}9!-uf|:%T!H!T$:3K#S!P!V$J!P\"M,P!L!S\"Q\"P!Q@Oem%m\"L!S.P&P/P/q?h% q&I\"N9t&Ku\u{1a}%!H$J!R!J!KC3!,oz*\
        '\"I!K!T\"pSL\u{1f}`%p2\u{c}\"!C3p\u{11}\u{a}\"&K$pZ]!!MY&( N!m$I8N)M#O2P\u{d}Oq;!DMBD& m!B&=!S:Cpu/,& L#C!t\"N\
        ?s4GK64\"T!R\"T!Q#I&=4S#T!T\"S-N!N#S!K^K)K&u\"L3L*L\u{3}a!%MeV'!D!o#L\"K!J9ptM\u{9}q!\u{5}{3}\"\u{1f}`.sFH!Au\u{a}\
        \u{1d}$ L'v:L'w`)\"!M!Mg=- Q!F%l!M:T!E&L.JUH\\O1K!Q$m\u{c}\u{14}\" J$q}x$ q\"M\u{1f}`4v.\u{5}!Aw\u{d}B! sg\u{a}\
        + R\"p$M7L%J&L.N\u{12}M/r&O\"NyK!CrqO\";susE}# J\u{5}K\"u\u{13}(\"!J&t\u{c}d. r!O!O#F\"l,J*E$r!M!Q#KpQRF\"s 9!I\
        R\u{0}\u{5}& n'N\u{b}vXM*u$H~d#\u{1f}`=u;xg\u{d}\"Au\u{c}ymt2 P!G!K!P\"o!q!Q(<3I!O!M\"o!r6G9HKo&JQE7a) N%O\"V?O\
        \"T.?&H!L\u{a}E\u{11}}\"UR2p4\u{15}) L!w$K=r$L0F\u{1f}`7N!w&\u{1c}# QBP$G'\u{14}!!Kwb\" qAtt#%&MAO\u{1f}`1u\"LT\
        d!Ax2|$ q\"E\u{1f}`FvUk\" uAxZ}2 V\"V%U6O$V\"T$N!M.O!N&P,KNr-L.w6O/MAy';!!Ou\u{9}\"DH4tD[@ h!k!W!N!P\"M!P!P#>)R\
        *U$Q!P\"S\"O!N!T,R!O\"Q\"S!P\"Q,nDPWw%U!N/V$O!S0M5'! J\u{e}t1!P%o!L!l5L$R\"P%Q.M!M%ILQ!@!N+LBL1Lw\u{6}\"Fu4KR\u{a}\
        ' E#O!S\"qAt2L\"J/i* P\"V#C#R5L)E\"K/O%v\u{c}LXs!AG\u{12}6!WO\u{1}3! p-\u{9}\" r\"Ko?+ L!D\"D\"F\"A$}!N@x4/\u{1f}\
        `#s\u{13}\u{c}&!F!K%r!LusDx7k#\u{1f}`XL(t[d#9w]K%w\u{1b}\u{1d}!XP\u{1f}\u{11}\" qAra\u{0}!AyMB$ u!>\u{1f}`=EJ#)\
        %P=K!P%B2O\"n!N\u{1f}`\"S\u{1a}\u{1}1 p!M!O#G*C2r!O!O#I0N$H#I9H0C1w?J?L\\l!VMh.!BLDR0 m!G!T$L!G(P3P!R$P!N.G\"M$\
        H&KzqHM\u{f},!&M\u{9}A#!t\u{1f}`=t\u{2}\u{18}\"\"NTqv}! s-+# v!H\u{16}u9_\"\u{1f}`XyQR\"\"K[sa?, W!Q$G\"Q6L)L\"\
        P.J%T\u{d}L0P!UI\u{1e}!\"pQ>!(s\u{10}\u{1a}!WMRoc 4!L!P!s!p\"P!G!T!t#r#J!D!P\"N\"s(H$?!M!R$N!I!S!Q$N\"K!F#O\"G!\
        K!Q#P!H!P!Q\"N\"L!L!O\"G!Q\"M!s\"O!K'M\"M'I+L*A!L!P#K*H&U&H/J!P*H!H\"J&q$Q#L!O!J%J.LLT* x!;\"9\"A\"@:v;L\u{1b}u\
        !@&<\u{7}\u{1d}$ I#o\"Q?P};& w\"F$G;z\"F$Gw4!%T\u{a}\u{8}* q(P4Q%o(N.QVn$Q%QgK\u{d}-!\"q\u{3}.!Atsm! v&\u{17}%>\
        O)o\u{1f}`!u\"OF\u{7}$!L$J!L!q\u{1d}b\"DO4ry[\"Jx4<Z)!Bs?z!\"Np\u{15}%!H&H;J5O&Nvf\"(NUL7\u{e}\" sAtV'$ J(r9L(u\
        \u{8}j\" sAsX\u{16}2 l!L!S#R\"R:h!L!S#K#R-E%RSE(R!sIN*C4Ju\u{4}% J4s\u{1f}`DM2x\u{1d}=!!L:p''N;N!J%J!I.w&ruU! s\
        /%! pK\u{5}% n!B!N%J\u{6}p::$ NWP\u{5}J!s\u{1f}z!\u{5}tSg\"=K&PF\u{1f}!'q.D\"DH4y=\u{c}#!R&Kar\"z!!H}f# Q!A!sy1\
        ! N:a. x!K!P#Q!O!O!M6P#q!O$R1N\u{10}p\"P\u{6}\u{10}!Hu$l\"$l\"Q\u{1}*!AtoQ\".th=>\u{d}& E3x.H3xyK#u\u{7f}T!!q\u{f}\
        /$ x3F\u{1a}|#F7\u{d}! Lpm!)o\"j! Q\u{10}`\" J!qY\u{b}!As\u{18}\u{e}!As!\u{5}\" p\"Ll\u{0}!VOXW7 y!=!J#L!J!E!K!\
        s!:7w!B\"v\"M!L!A#A-=\"Mn{$FKu&N$A;(!/p`p\"\u{1f}`=v\u{1f}P9 p!O!P!I\"I!S!K6L$n!Q!R$S!O.O!N#I!RWnVL#J-M!Q#H\"L!\
        Q,\u{10}#\"N$rApO\u{18}\"\u{1f}`Xw\u{19}.# L&r;L~/$!KAL$s2N\u{16}\u{b}\"\u{1f}`HNb\u{4}!Av\u{1e}`) U%R<T'P!O-Lk\
        v1yJOTZ!Aw\u{15}\u{14}+ t!O!S#R\"L!M:Q4H\u{1f}`\"l'Jps$ x%K<t%M\u{13}F\" t!H\u{18}Q! s:!\"\u{1f}`Xs~%(!Q!S#P#rU\
        I\u{1a}L%I#r\u{13}\u{c}# t!F!H:n!Ttw\u{8}!\"s0>!AL\u{f}d!*q{t\"PN2s\u{b}6\"\u{1f}`mH4T#!J@w!I\u{b}j\"!SVI\u{9}a\
        # K\"p?LI&\" J\"s\u{15}\u{1c}!(rY\u{1c}+ y!H!O%D*>!J/~!B!H\u{1f}`5q\u{7f}V$ M=t\u{1f}`,tQF) P\"?-?\"r!m/R2m\u{1f}\
        `%I\u{8}7% R\"M#I&tUp>G% t\"M$P;n\"J5P!AN\u{17}]# t!L@w5I\" rAt~h$>N\u{1f}`*t\"Ng\u{1e}!!k5u$ J\"N?J9Iz=\" NGN:\
        o!Bu\u{1}p& P1v!I/P1z2I\"|!%O-\u{1f}$ w!A!M%D\u{19}A!Av\u{17}w$!I!M@M&AJ\u{a}$Ft$s0K$M4\u{16}!Au\u{17}M\"!tAug\u{c}\
        !A|\u{14}d!GG\u{b}'- O!A!O#r\"F6R$J!G$r.s&H\u{e}R4sZE' N%N\"Q5N*NgK$O?\u{14}'%J<J!s\"x\"L2F\u{1f}t)x# u\u{1f}`H\
        vTT%!K&I\u{1f}`Qv!G1 (!N!Q#N>P&R.H\u{1f}`FG`2\"\u{1f}`)u`G\"!E\u{4}r`W\"!LALj.\" q!J4p& z!>&D:t!E\u{16}w\u{1d}\u{e}\
        !4qh\u{d}& p#I>o!w$G\u{0}u1\u{d}\"'Q:oHo# G!K$n;E= C!3!E!9\"9\"5!L!\u{3}!D!8$4$8.G!>!J!A\"A\">\"{!H-A\"B$n\u{9}\
        J+t%I#H\"D${Y0)&N!F!N:p$t0@!KNv!F\u{5}T\" N'q=R\"\u{1f}`:wd'' G!G!n%K:G!K'OL6: J!;!O!G!R!5!y!:!P!=&;2Q#M!R!@!r\"\
        L/F!O!?!pjR!C!pSK#tdh. q!N$N\"@!M5H&P#D\"G.A$w*J\u{4}HDy\u{1d}\u{14}&!I!M%p\u{1f}`6N#sV<# M.vAs\u{5}s#\"J%qAt;g\
        '!I$R!P!OAP\u{14}qQI~D! t3G,\"S#J\"P6I%N!P#K1M\u{11}I#J,v&K\u{1}e!\"M: % H'L!OAN/S\u{1b}d!(R@6#(E\u{1f}`DI.`! p\
        C\u{1e}!/ql\u{b}\"!F!P\u{16}`2 L!V$V#Q9M!U$T\"U.V!R9Q9F-L,H$o2u/E6N%Z!!MJ\u{1a}\" K\"PG\"!Bro?!%OGw! r\u{15}1#>\
        s\u{1f}`,s\u{d}\u{7}!'Jn1# G#NDl0Z''L:O'L!P-L!M%Gf/!#p/<] N!s\"L\"P#Q'P$K(S\"P!l$M!S!B\"N\"Q\"F&C$P\"9&B&t\"H%q\
        #D<s#J#C\"S'T'N!t!N!R!t!Q#N!P!K!p!L#L!v!K$H\"K!u!N%K#x!N'g!P!l!<!K*A\"o!@%R!C/J3p!!H\u{10}L$%s\u{1f}`\"t\"weZ! \
        K2\u{6}% r!<!M%E!Q7e#)p8I)v\u{7}ot p!k!s!<\"I!P!T\":!M!3!O!7\"N\"K\"K\"J&D\"K'C!P!O!Q#@\"@$M\"I\"P\"K!O!J!S!J\"\
        P\"E$F\"M\"N$J\"M$M$O\"t'L!O'n!N%O!L$D%M!O!p!G!J&H!I$L\"H\"r!M!I!K%M!S\"P,B!M\"o%Q!N\"G&I$q!K\"T#G\"H\"O!U!@(N$\
        l!I!RtA! t@9#!DAE&J\u{d}C! M^u$ q!I!Q?t\u{d}5#!L\u{1f}`-{C\u{18}#=q\u{1f}`,q\u{17}^$ N!s\u{1f}`=vp?\"\"G%M\u{b}\
        >\"!sAwlY$ pAs\u{1f}`7t!\u{17}#!G!S%G2j!Cr\u{4};!>M\u{18}~\" r!H\u{9}\u{17}!%Gzb&!R$N=S!T%O\u{1f}O\u{b}i# {!F@|\
        \u{9}r#!L&p!Mp7# r3OAR\u{17}n! K\u{1a}\u{0}8#Q\"Q#R'F\"F\"E*D$R!I\"K\"@\"A!R-o\"n#M!p!N\u{b}E\"H3M\"O%H$H^i/ s!\
        <&D:p!E&G^D#E%8%?;J'r(G8A\"tM:!!G:\u{9}\"6uUu*'.!J&O:G'Mjy#E#G&w#l'w-t't+H0J\u{c}\u{10}' s!D$C\"E:r!I&H\u{18}j#\
        >M\u{1f}`,M\u{17}\u{1f}# t!D!Ga^\"%sAu\u{b}*! M{#\" t!MNv) n\"P#I!K!Q!P9t!O%KlX!!O7`J M!n!W$M!T$=$K\"K\"D#F%I%7\
        !E!k!Q#I!P!p*C\"I#V!L\"o!Q!K\">-FEI\"r#L!Q0C(C/C-I/U!P#Q/z!=#7,px\u{5}(!N$K\"L(P4R-N\u{1f}`%qq\u{8}\" o!M\u{18}\
        $\" L\u{1e}L54\" Q!Ib\u{18}%!u&L:R!u4@\u{2}[!As/$7 T!L!M!N!H!x!7!K(N3R\"P\"q!>!H(Q(O\"o!E!Ijo!HUu!F6{2!J!N%@!k6\
        R#T\"R%E!n.OVM%u\"K!<!R+FFq\"R7%&!I@M!L\u{1f}`6z!Jev# u!M&K\u{3}J& q!D!K?p!L!HOX- t\"S#?!L!N!M9v!J#N$N-LONTB\u{c}\
        \u{10}! M\u{d}h! HJw\" GGo'l\u{d}!R!V!N!L!S!i!R!W!I\"G\";!>\"q!P!M!Q\"y!w!A$R!O\"S!R\"g!X!Z!S!Q!T!M!V\"L\"O$U!p\
        !R!R!U\"S!O!S!N!S\"P!Q!N\"K$P\"O#G!y!w!G!N!J\"K!P!E\"J\"l!A&M!O(Q\"o!R!M!M#M!O!R!O!p!M!Q!T\"p!M!M!F&N$P\"T#O!I$\
        R!Q!T!Q\"O)Z!P!T!M$n$i\"S!R&J$W#W!Q\"S\"R!P+O%Q\"R\"mGp\"7w`w>G^ U!H!Q#N!O!F!R!9\"J$Q!r!T!S!N\"u&D!o!N%K!S#P!O!\
        G$N$P\"Q$J$R\"@!T%J#Q$L!u#O!J$K$s/t)I#o\"N!K!O!q7N.u!q\"K!J&x\"R!N\"M-O!L!S$P!H!Q.O/O\u{9}\u{b}$ q\"P#KAML0* m!\
        O$I!K<O!T#K!P/MxG^I\"%rAu8\"\" r\"L2\u{7}$ I\"p?H6N\u{9}@; J!I!R!F!O!u!O!F\">*<+R#S!F!O!K\"O!N\"K-G!R!K\"w\"L!M\
        \u{1a}G#P\"w0-&'U:Q5N&H\u{8}r3R\u{8}\u{3}$ s!E\u{1f}`Wu_o#!M!N#Os\u{1b}!(M8-!\u{12}vMq\" KHq\u{11}6# N.tAs\u{1b}\
        h%&F;r&I\u{1f}`FoT\u{0}#$n\"RUP7\u{1f}\" r/B(A*!R!Q%R!O:K&N!P-J\u{1f}`#Q\u{7f}n!\"PU\u{c}&#C\">!q!=@o2Q-h* k!N&\
        K!Q:O!X8I[MUO+r\u{f}G$ K!E@O!HgJ3 S%D\"s!O5J)C0CUq'J#s#r)P%I*s-v\"H(t!J0F{\u{4}\"'KAN\u{a}S\"&OAM\u{1a}X$ J/u2G\
        /xZn'!H$M6I+K\"I/OYIho!4ImE% PAP9JQr<P`U0 N!}!@!A\"A\"=!F!?&A/K$r!G%D\u{d}O(o*v\u{1e}\u{18}. l!C!o#J\"F!U:H$J\"\
        H!ObO*MaD8O\u{2}&\"'tAy\u{1a}FI p#D$U!W!J&O\"M\"G+Q!F$W!L#S\"S+K\"N$O2H!R(P3l!L\"K'T!P\"M+Q!m5J#I$B!T\"Q)Q,J'K\"\
        S&K)N!T!F\u{6}\\$ t!B\u{1f}`Ty/s!Btpv!!I69#!O&J!O!m!BIU\u{2}%\"Q$N\"Q?P/KX!! t:g\" I!s\u{1c}D' w#K\"J<w#L\"J2K>\
        >!(s:\u{19}5 z!J!F$I\"E6L#q!Q!I$M\"C.H$O[C+oFr\"L.s\"K$I/o*+$ u%I<v%J\u{18}\u{7}$ L!t\u{1f}`=s j!&N)q!Btew7 w!N\
        !N#H!L!O!G6M#q!P!K%M!P-Q&OJG,tUt\"M.q!M%C\"G/\\* m!D!G;s$w!J\u{1f}`&L!sTv4(\"\u{1f}`XuYB!Fr\u{8}\u{a}# t\u{1f}`\
        msM\u{16}!&KbY!\"Ko\u{4}( o!B!B%N;L!F\u{1f}`5u|}!!LZ)! sin$'M6P\u{1f}`,P\u{1b}C\"\u{1f}`.z\u{1f}%#\"D@M!H^\u{3}\
        ! L8c\"!qAt\u{4}b* n!M$P!T.M.Q6N\"E#O\u{13}L\u{17}i\"(tAt\u{3}k!!qRG\"RJ2w\u{18}D! Lb\\!!Dg\u{6}# JDz4EG5$ I)pA\
        M4wE-) L%L#O9R%N0SOK&qQPio\"!qAtjx\" t\"M\\B%&Q!LAP\u{5}w/w}0\"\u{1f}`6}\u{18}2%!H$J!R!J!K\u{6}\u{17}\"&PAQwn\"\
         q!H\u{1f}\u{c}$3v!I@q!Mp%\"%K#Oqc-\"V#N\"Q!T6n(P#S-Q$M#PUIWn\"PCN!Fta*0 V!D!H!O\"t!J\"C!t5I$I!I#t#H/I\"F\u{f}J\
        \"[' L\"@!H0y.J#L0w\u{8}\u{16}& L!tAE4ykK!v\u{1d}\u{5}D M!s!O!G!M#F!K!I\"H$I\"L\"O0T!N!L\"U!J!Q'M$N\"Q!D\"F!O!R\
        !LIQ)ONU#L+I/O#X\"G&N*Qui\"\"I?u0!#AK%x4H'\u{14}!%In\u{17}\" N!s\u{7}\u{4}-\"J#N!Q!I<P#T!L!P0T\"T\"G\u{1d}K#Kq3\
        ! s6g\" xAy\u{10}c; q!Q!P#U\"K!L5J!O$N!K$p!Q!S/@!F!I!G[LQq!K!Q\"L-E$D!P!I>n`\u{1e}! r=3#\u{1f}`6z!GZ\u{1}+ q!G!\
        R#H\"E4LpI\"s#LLt+LX5( O!K!N\"l!H\u{1f}`CEEy+t!AuD=% p!C&F:q!GTJ!Fr\u{18}Z!]K\"E#\u{1f}`.q$PLc!BJq#\"!G'P1 !Aw\u{12}\
        \u{f}$ L\u{1f}`XN(rxe!Ast~\" svy\u{19}e!ZO\u{13}#$!O$O\"H?Pvw- R\"q#K!J\"N6q(N!L!N!L^qbq.P\\\u{10}( K%D\"p;t&s.\
        F&E|M\u{1e}=$ K!s@M!v=~'!O!R%O!O;N&L.PQ\u{10}! oeY!!Kjv!/nA\u{1b}\"%E<u+q\"\u{1f}`)s<\u{1d}!ZtIg\" u!K.n\"FL2C\u{11}\
        k!&K2l!(nTw% s!K&J!P:O%-! ME:!\"N g*!D$D\"H!Q:J$G0I$M\u{1f}`#K@eh 0!I\"s!o#H!P!q!r!l!u#M!G!M\"O\"s(G!m#=!I!Q#Y\"\
        I!N%O\"M!M!Q!S!L\"I!L!Q!U\"X!C!Q!Q\"O\"K!K!O\"G#M!s\"O$I$N\"M<F%L*F!N\"m#R!J#s\"E(H'I+D!G!m'r$M!O\"J!P!K%O(Q#P#\
        JK\u{5}*!E$D0u)t#pHH!uWvFK\"t ## t!C@zz4!\"Q'e\"\"RARTC%!K!G&xAsaIm]\")qUr]y# N#p>Ki8# s#M>s\u{7f}t!!M,(!Av\u{18}\
        b!%Moh+ r!L!I9N(KcG'p#N.r7J(I\u{19}\u{12}$ s1O0v1Od ! O  $!K!P%A!J\u{7f}\u{16}+ s!F&C:x!J&M]O!BCM->4F\u{a}f% N!\
        r\u{1f}`<L!vcd!\u{8}|1C% G#M\"tAs\u{0}wL\u{f}!(q7\u{8}#!H@w!K\u{12}w!Ap-M'!O&M!M;P%I!Oxv*|$ o!B!M%Jv1! Ijn\"!MA\
        K\u{7}`/ D%Q\"o!O9F!I$F\"D.q!O%p!L\u{1a}H%Q\"n!Q!%KQf!\"o7;%!F!T$S!J!L\u{6}F\"\u{1f}`]s+.$'A!u@F!hhN! rp\u{18}*\
        !J!M%M;O!K5U$JeMBw6N\u{13}}# m!IANs?\"\"M?s[0? Q!@\"=\"w!C!A,C\"t,M!B!N!B\"\u{1}!K!D(p\"t\"D\"?!H!E\"5!G!@\"B$>\
        \"F%L!t}w5BS|!!Pg3(\"J$M!L@P!I!Ont\"H\u{14}*$ q1O0s1Ok`\"!A'Okj$!M@q!P4F\u{f}\u{b}\"\u{1f}`Xv\u{16}/!FI8\u{1f}\"\
        BN4sXQ!\"J\u{17}o\"!sAuvE\"&Q=O\u{5}8) s!F!K#I\"J:o!J'K4K/Q,!E\"G!R!B!t!@!R<K!V\"m~R\"n`\u{0}!DO9I\"\u{1f}`myE_\
        *#Q$I!M:p&A!F-M\"E\"C\"Jl5%\"O#M\"N:njJ\u{a})\"'tAu\u{d}\u{5}\"DH4xe\u{1c}!Lp\u{5}8+ r\"Q#C\"E!Q:G\"u4HQs8s(v\u{1e}\
        )& M\"T?Q\"S\u{1f}`7P<\u{8}&!K'P:K&p!S3L0l-!M!P!M$I!I:O!L!R$M!H\u{1f}`Ds!K/h('D:P\"o&L.Lvv\"NHN6r\" r\"H#\u{16}\
        \"'E;sP1!$O9p\"\u{1f}`6xWU\"%rAt1<!VR7A! t0@' u!Q!Q#L<r\"P3M\u{1c}\"% P!p!O?M\"NO_\" s!B;\u{0}' p!K$D\"G<R#J\"G\
        V\u{8}!&LR\u{18}& p\"@#G?u\"J0A\u{6} \"AN(s\u{3}\u{10}# G3I.KsO- p!H$I\"v!A9n'p!I3RYn!LTr5Ii\u{1e}$ N!O@R9J\u{1d}\
        K6 y!N!M#H!S!J!L5L!S#p!O!N#K\"F!N2P.tIqUo!L!S!I|\u{1}$%O\"H:q%M\u{b}\u{7}#\"P#J#F#\u{a}\"\u{1f}`\"wm\u{14}# H(o\
        \u{0}M%\u{10}!Avkd' s\"L%M!F;M\u{1f}`%saa# v\"A?u@p\"HJ4v>B% Q!p%IAL!Q\u{1d}\u{9}!&K^\u{1d}+ q\"Q!N#P-R+O&P#N-O\
        |MJOI{! uiw!!rOH\" J\"q@q! NI\u{19}% s2A/q#u4KJ #\"N$S;s\u{6}\u{1a}!!Bmy#%p<Ivw9\u{1e}##M0O5R\u{a}_(!I!O#R!G)n2\
        p!K%I`/!\u{f}t:L!XRR\u{1e}\"&ITD\u{d}[(#E!u\"M?o\"S4N\u{1f}`!qe\u{16}! q\u{9}\u{7f}\"\u{1f}`=zh\u{c}!3n%A%VD!J!\
        H\"A\"@yD$ K\u{1f}`=K$u6$! qC-!Clb,!(M>\u{10}\" vAxd;##H\"I?J\u{2}x\"\u{1f}`Xw\u{7f}b!%q8\u{1c}&!G!q#L\"M-M.L4\u{1f}\
        *%?!F8G#m&J!P.O'O[IQG|V\"JP4s\u{4}\u{19}!\"p\u{7}\u{1e}\"#pUJ\u{1f}s#'G!QRJ4-( p!B$O<p!F&v2K\"B3V\"CK&N\u{17}7#\
        !K!p%Qf\u{16}# q!I'Jsf$ K3u.K3uyq.!Q!L#@!A!o;C!B#C!C\"P-v!s%t!t,N!Awj\u{16}! JJr\"!H&HW@\"!HAI< !FuI)!\"P\\}0 N\
        %E!H!s!t6N#K&L\"v-J!G%G\u{0}L$s)N5I\u{18}r\"\"NAGgp! LyV!As\u{4}\u{b}!'q\u{7f};!Xu\u{1c}E\"\u{1f}`3z\u{1e}\u{d}\
        .!@!N!S#N)E3J&q.F\">\"C\"@eI%r8J>7! P$Q\"AE\u{c}vog!!C\u{1e}\u{15}z!M!J!<\"G!J!M!J!E!G\"<!9\"~!z!H\"J#G(N!H\"V!\
        L!K!H\"K!L!O!M!J\"U!C#y!t!M\"O\"R!M!F!P!K!G!R!L!K$t!q!M\"L#o\"G!O!K(G!L'J(q!M$R)L\"L!R\"N!L&J\"r!O$N#M%M!J'Q'R!\
        U!J(o\"N!L-V!L!N!A\"K!S!F&w!t!J\"L$t!K!L!H`\u{10}!\"M^K!!BX\u{1}\"\u{5}|\"HZD!!C\u{a}D\"DM4sdF!AxCA!%L\u{18}^\"\
        \u{1f}`Hspc$ E%n<H7QTk# H%L\u{1d}s6O; r!A!M!N\"o!r!H!S'L$M!L*S#q!C!N$o!H!R-D!N!K$D!I\u{0}M,S\"R4R=\u{11}#AI\u{1f}\
        `'s\u{4}\u{4}# o\u{1f}`xGz(!2o7f!!P\u{9}j# q\u{1f}`}Ho<!Dw\u{7}\u{d}$\"F\u{1f}`'xtwh(!'NG:+!F!M!G\"H\"A/z+t%J5O\
        .E\"z\u{1f}V(!O$E#O6r$G$FsLPra4# S!P&P l# R/r2OH\u{c}\" O\"NcO\"\"NXMG9&\"R%I;p!K#H7My_!AM\u{3}R! r\u{5}V\"\u{1f}\
        `XvG\u{7f}# O\"T$QMx\"!NgwoN% K#r\"O?v4C*4\" L\"p\u{b}.5 U\"V!R!n!E\"L!S5F)I!T!O!P/N\"J\"J\u{b}S!F\"K/M#J0HiS\"\
        \u{1f}`Hw\u{19}\u{1b}!-u%l!Ax\u{1a}u)%E\"L!M;o!jiv%w$KQFQr#'M!MAOk'' l!P&C;O4Q\u{2}J/liw\"\u{1f}`\"y.\u{1a}\" u\
        Ax\u{10}*$!L!P!OFJ\u{1}E\"!rAtKl) l%HCO/N\u{d}z#G0w\"J$L!0! O|)$%u!D@q!H\u{15}\u{d}\"/rAs\u{11}\u{11}& S!O@R\u{1f}\
        `8N!J{&*!S\"P\"r!?!O(O5T\"k!D\u{0}J|\u{11}!&MT6\"\u{1f}`XwWi!Ftj?* t\"H#J!L!I!L#p(O0H$O\u{9}\\, Q!R!L!Q!J#H!q!L\
        :P%I3N\u{10}On&#%t<L%v,}\"LL4t]0!Ir\u{17}3-%K!L@P!R/G!K#I!K!Q|s0N/S&K\u{1d}j%!M!P!o#M=NE#!Vr\\%-!P!m!M\"P\"P!M+\
        MCE&I\u{b}N1J$N\"IL\u{9}! IxN% y+p!?5t,D\u{f}J! p\u{2}\u{3}\"\u{1f}`>ti2!'B=V\"!C&H%z#!H&F!N*m# KAL\"q\u{16}\u{1a}\
        !&OPc)!C$s\"E!N:H$G4v\u{1f}`#p>U\" E\"J\u{d}\u{9}# I\"PAKLa!!OQ\u{1a}6 H!P!T#O\"u!P9Q!D&x/K#A\"A!LKq#I+O!J!sDI!\
        r*O2OI^!'t4'!%L3X$RB2z\u{1f}`#x\u{18}6$!K$u=L$wx\u{e}#AH\u{1f}`7rYs\"DM4tX$! tyy!Au+_R >\"N#r!U!n!R!O&=\"5,k$H\"\
        P#l\"U!T!T&C'N!P\"P\"R\"N\"N\"F.Q-H)G#C\"s'I!E\"t)v!C\"O!A%Q1s$r!E*G!l\"m-B!m!L#m!R/J!r=\u{4}\"\u{1f}`}z#K\" rA\
        u5.!!L/~# K*xArvF$!N$I\u{1f}`#s<q\"\u{1f}`\"u;`$ S\"K&JAHC.1\"T#N!J!S;O!S#O!Q!O.M%Mms'J)q!N?Q!N\u{4}=\"!I'M].!%\
        PIS%!O$M\"N?I\"K$Q8 C!O!Q#K\"p!n9N!R!P&r(u%K!L!M\"C\"G\u{2}u9F!J!H#O+w\"q#J\u{1c}/\" r\"HS\\( r!F$C\"P=I\"F#K4s\
        r}$ t!E!L&N)3. m!E'O:O\"v\"u\"B.C\"C\"B\"H&DdGQq\u{15}$!\u{1e}zF\u{0}!'KZ\u{f}\"\"J?Lv\u{19}\"!J@u?\u{11}4 o!L!\
        p!Q\"P!J7L%N!X$O/L%QKJWG*q!L/r!G%G\"ON2\"\"H&K9=! rg3$ L!u\u{1f}`XwO\u{11}% t2B/t#r4Lp\u{12}( N!N!p%K:R\"n$O!Kh\
        q& k\"Q#O#KAQ\u{7f}w\u{8}}B!K\"Q\"M!X!N!T!R#O'R!K)P%H\"Q\"O!V&P#Q%L!K!P!K$M!O1L]O2I\"N&r#P\"P-S!L$M\"G?\u{9}#\"\
        K#uAue~.!t!G!K%L,S-s#F$N.?OLWK!p:t!JG%\" t\"IYK\" K\"pwu\" o!;-D! o\u{1d}\u{a}3%H6Q\"T%L$N\"O/F#LQJ#H\"Q#M3N0T&\
        U#p)T0C5F\u{3}x\"\"HAJy\u{16}\"\u{1f}`Uwn@! qYk!XP)\u{4}/ J!j\"Q#M!L6n$L&N!P.Q$N\"H\u{c}n/L'K<E\"!rAt7@# LAI/s\u{5}\
        n!!F\u{15}\u{10}$ r!I$MAO\\j$&MAQ\u{1f}`!NN\u{16}#!s!N@u%&\" qAsW-$ w'B\u{1f}`AuOp!(N!z\" q&MFI, K!S!q$N8M$Q$L\"\
        P\u{1f}`\"M!I-MFy, y!;!M#@\"B:z!?&J\u{d}q2r0v:rcA!Fucs) p!K$L!O!O:r'N`p\"K\u{4}\u{19}.\"T!R\"D#T9p\"O#E\"Q!R-M!\
        N%L\u{1f}`Azlj# s\"I?{x,\"\u{1f}`_v\u{2}X!\"Ki\u{f}'%E\"L;P$E\"M\u{1f}`7L.3#CS&K-By}%%N!S\"Q?T\"Q|a% o!I!H\u{10}\
        u/x7\u{e}!&Nb[\"!L$L2^\"BN4s\u{1c}\u{3}\"DI4xw-,!R$C\"M!O5H)J\"L.O3w\u{7f}H7M*G7?! qW.$ o!K@r!N\u{7f}R& L!p$L\"\
        D:R'BR\u{4}\" OFLJi!A{1`$ p!M@p'I\u{d}>'%E\"s!F:p$F\"t.FkI$ r!D\u{1f}`Gs\u{8}<*!D$G!I!Q:r!J&F\u{17}s!M>Gq\u{10}\
        #!qAt4@\u{a}7$ q!I&J:s%z- N!B&C6F$N!E\"t\"v\"F0B\"?\u{d}L!F r. T!J!L!L\"I\"I,y!J.I\"N\"G\"K,y$Hi)\" N\"t4\u{1e}\
        \"\u{1f}`=t6J\"\"L&NU8& Q\"G%K<J%E2K<\u{14}\" uAu@p%!n&F!O9O%GLw'!s&H:o!JfL!x\"Ir\u{14}Q P!X!h!F!K!V!l\"l!J\"E$\
        D\"=\":!H!K(T!X#h!V!X!N\"U!W\"V!K&K%I!W!i!J!O!T!S/K?W%R$W!RCT#T$T!U\"T'l!T!X3U(G8mt5\"!OUKb~& S!I>x\u{1f}`NL#x\u{f}\
        .# J\u{1f}`HH)$\"%G<tI?1!V\"G\"L\"P;F!D#D!L!I!E-w!v\u{1f}`!O\"k!M\"R_k$ M!P$pAo<;0 P%E!H!r!s6N#L&L\"u-K!G%G\u{0}\
        L$s)N5IT\u{5}$ L!w@L!z\u{c}b- p!N$O\"@!M5H&P#D\"G.B$w*J\u{4}Ha2$\"P&RAP.N\"\u{1e}#!G&J\u{1d}wmf%!r$B\"G\u{1f}`R\
        u>i\"\u{1f}`Kut\u{5}) R!M%S!N(m2O!R4M!J*/! uD`\"\u{1f}`>u&N* m!P!P#E\"N;M$H\"N.P\u{8}M#\u{4}# q!H&JAp\"\u{1f}`D\
        zc\u{e}$ H'w:O'qO$\" K\"p-\u{14}\"JJ4u[q\" sAu\u{d}@!\"PSt#!N&O!qM\u{7}(%H!Q!Q;P$E!J!L!M!\u{12}(%A\"F?F\"L!R-E!\
        PWnI9!!Kq6\" s(N9\u{1d}$ K&L;I6HgQ\"(KAMY[! O<@\"!K!Q(.$ t!<!C%K\u{19}%!!P!b7 E\"K#o!K\"J6P#C\"P#i!Q!U.V$R\"QMI\
        \"r(G.M!G$sDn-F6s\u{7}{\"!F!PX_\" m\"HmM! L;\"$ M!r@N!sT\u{17}-!P$Q\"P;K!I%I!F.z!J\"J#u\u{1a}u%Ga\u{4}\"\u{1f}`\
        XuX(6 R\"l!@\"l!R!K!R!H!u%O$8/U%T!K3M!K!J\u{7}v!r&Q3D!MOg!Aw\u{16}1!\u{8}x=:\"\u{1f}`Xwse\"'L;M\u{8}'\"\"NAQsn)\
         I!s$E=J\"H2w\u{1f}`\"K!r\u{16}{' y(<\u{a}|#I!?Qu$C5T\" J\"tG\u{d}'!L%K!O;N&?!L-M|O\"\u{1f}`\"y8%% M!F!O&G9K?\\\
        %!>$J\"@;G&DA;$ t&J;l&K\u{1e}\u{7f}\"!rAv\u{17}\u{1}! t\u{1f}W\" I!r$\u{13}! sM\u{0}, j\"P$L;t\"M$M\"S-O!M$R!K\u{1b}\
        O>l\"$o\"KF\u{10}!Ax*.* E!I$F\"D\"{!H7J)s\u{1f}`7sF7!$nMf) I!I!P%y!N9M!K!P%y I!3L!\u{15}\"\u{1f}`.wpN!'J\u{1b}#\
        )\"P$O!O;R%O0M\u{1f}`\"Q&LUQ!VOX\u{12}!AykO!TN\u{14}M( Q!u&F:I!y&H.;3H\u{0}W\"\u{1f}`XtH!\" N'I-!\"\u{1f}`Xx'P#\
        =L\u{1f}`,L\u{1e}n!!Lc'\"\u{1f}`=u\u{11}\u{1e}!(HK\u{0}#HH.r&sPO#!J&r!Nr\"\" F\"v7P*!O&H:P'O.I2x{w1q$O&LJw!\"E!\
        \u{6}#%ECK4s}\u{a}\"#PAQY\u{10}!\"K W! up\u{9}%&>;k\"PcKxM\u{7f}'\" o!C-wf S!U!T\"n#S\"Q\"G\";\"O\"P!M!H(M#P#X!\
        K!O!U\"W!S!O!S!Q\"H$O\"O!M!D\"G!N!P\"Q!R!M\"I\"M\"L\"R\"F!L%P!N'J1m!O!R!Q#o%M(O*P!O$U&u!N.g!K!R\"R\"x#L\"N\"P.T\
        !R%L!O&P(n!P\u{b}\u{8}!%Nj`4 z!O!H$J\"F6K#p\"L$O\"O.I$N\"MYD+oFr\"K.r\"J$L0\u{5}! q@X\"DL4u\u{19}\u{7}\"\u{1f}`\
        Jx\u{c}\u{12}\" G!v\u{10}\u{10}' I#H2E!\u{0}S?!E!\u{0}g\u{c}? j!l!U#I!U!r!V6l$j$J!R0W#P\"T!TMR\"T#i$M!P\"S@K#C$\
        F\"I(O\"l!S-k%G!T%9! L\u{17}?+ v!<!C%?!C9p!C!H%C\u{1f}`7J\u{e}5$ H\"v?J\"q6n! tMq!VMy/( N&P;J\"Q&r.N#p\"J\u{7f}\
        Q\"Du4KPg%!H!P%I;F!PoE,\"U#N!M!G6G!p$R%N!M/O\u{11}G!p2MC!U\"M!R!l\"P!X!:(L\"?*P%M!T!R$N!P)J$O!P!O!P$N'M(K<P:M&n\
        *o+S\"M&s#P\"O!R,V'NQI( O%S#p9L%G!I/G!HKO!%N~T!es\u{7f}}!\"NCo\"CL4t{\u{7f}$!K&u;L&w\u{15}|! NE.$\u{17}J!v!LCu.\
        n7 W!Q!U!Q\"R\"V!n'O.R%P!U\"O1A!N!M#P\"N\u{2}O)R-J#K&L!TH9# L!pAt#P!FK-\u{1b}!du\u{a}\u{1a}$&M\"P;R8N\u{f}\u{b}\
        # q\u{1f}`HrZ9%!t&L:R!u4@Ub# q!B!LY/$\"Q$J\"S?L>P#4K-s4L:\u{f}!Fs9\u{4}+ p!B$L\"H!O'G$E/G&J.J$L\u{18}\u{c}$ K\u{1f}\
        `=K$uhi(%K?O\"I2o\"M\u{1f}`!r\"J\u{1a}_) H!I$u!O!H!D9I\u{1f}`8K\u{7}j' IAJ%J\"p.B\u{1f}`#v\u{1d}8! qZJ\"'I:tX\u{16}\
        \"\"N?s\u{d}v!\\s\u{14}\u{0}\"3pAm\u{14}L!AvSf\" q!?d\u{6}\" r\"MLx$ O!O!OAN[W\"3DACV'( F!O!r$Q\"N'q2N&Pw>\"Ao\"\
        M7C!!G=?!CNw-? r\"N!Q\"L!N!U!O!O4G$q!U!R#P!N\"K-K$M!N!NML#MIq'q+p!G\"K+K#Q&O/L/OJ\u{1e}\" N+o+&!!JIkN \u{9}!\u{1}\
        !\"$F!Q!J9|!|!.#K\"N.u!:#L\"O1G8v\"F!v\"B#w\"G#w%u\"G%u\"H!r!J!G*u\"J&w\"H!w\"J\"s!M!@8I!u!w!>3q!p!CI+!Xu\u{18}\
        \u{c}\"!J!K\u{1}q\"'F@M~y! u?\u{1a}\" uAv[\u{1d},!G!l!L\"P!p;k!I$J\"H/QFtmF$#\"!sUO,e\"\"HAK\u{4} !\u{5}w,\u{13}\
        % D!L&v;N&sW.!(Of\u{1}$!E$L\"G-Mb\u{e}$'LAP.F!H7\u{11}' s!B%O!>!F\u{a}u$H\u{1d}(\"\u{1f}`=wL\u{7}#!E&I\u{1d}x|\u{16}\
        # Q&L;Px6! o/7& M\"n&M,U5O,T-0\" KZtxx!\u{d}wc\u{10}, m!K&J:l!M&K!J\\O!O!J`n2M(\u{13}+!H&I!Q:L&J!P-O\"O\"Q\u{1e}\
        J&Jyz)!E$D\"H(?3K4I$N\u{1d}s%L3\u{3}\" LDLJR\"\u{1f}`Hwn7\"\u{1f}`\"vH*$\"Q&RHRgtr\u{e}*!M\"D$L;O%K!M4J\u{b}I0r\
        !H\u{11}\u{7}\" s!C^t! s\u{7}<+!E!M%o=H\"E\"F4r-J'H$w\u{8}rSV\"\u{1f}`=w!\u{1a}! q\u{b}\u{19}+ p!M!P#L!O\"O5N$l\
        (L2I\u{d}NDQ$ t!N&H!J\u{f}J& o!J!O%JBO.M}[$!J&PBOiN\u{11}e! rl\u{6}\" uAv{H\\ S!L!U!S!P!M\"P!k#J$P\"L!E!R!Q)P%N\
        !P#R!R!N!R!K&S\"P!I!Q!M!G!N!M\"Q!Q!M\"P\"J$I)M%N6m!G\"N#M1N#J+P%p+N\"N%o#P!P#P)n!M%M\"N\"Q&Q$O%K}\u{7f}A w!=!A%\
        =!E'P\"M\"P+K#n!A!F%A!G)R\"R\"A!H!U\"L!K!?!H)I]F#P!G@s\"K!A.E$P\"I5H& {!J!F#F<u%I\u{17}d! K\u{10}{& p!H&D!D\u{1f}\
        `et\u{12}S%!P!P#J\"L;Q;i\" s!C\u{18}-\"CR3P+L! qC!!!Ix0!AHs}!\"H\u{1c}\u{12}! s\u{4}S$!s&?;v4L]/\" uAx<+!'KVv# \
        o!L&KOr#'K\u{1f}`Qxqy! rL\u{6}\"HO4q\u{c}`\"AK!z\u{1a}\u{4}!\\Fu}&!P!O%n!Q@n!RSG!A{\u{16}\u{9}-!O$Q\"P;K!H%I!F.\
        z!J\"J#u\u{1a}t%Gwm. J!M\"s\"L\"H,K/C\"n\"J.J$P\"I\u{1f}`!qF&!Dv\u{1d}9!\\vFC\"\u{1f}`m{jO!&Nh]\"Gr4K`\u{8}#!C%\
        Q<DU\u{f}# H\"p&P V!AyM-#&M!K!Qi;#%oAt4P3\u{d}& s!K!J%H:uGrIW'!R%L!Q:k!R&M^D\u{13}e\" r3QHe! v\u{10}n\"\"M@IFF\"\
         uAw&Y;!p!J$S!M!S!J\"N$L\"H2P$Q!O!S'N\"K%K!P#O!G&K$IEOTM:J%Q!R)I\u{e}\u{16}$!C&J;G&Hc7# KAM3s\u{6},\"\u{1f}`UyA\
        >!'Lm3* y!B!N#L\"B:w!B!Q%D2I|w& q!@&K;F&O.H^\u{3}! pz]\" sAv\u{0}+#)u!H@o@\u{7f},!D$@!O!?!L&;%C/K!U-s'S+D;M# J!\
        G&vc:!Dv,K!Bu}9!Au1H; o!o!j!P!U!M!Q!?!G6K#n!s\"G!L!P!R!@!J-G$<\"E!J\u{8}s/p)D0v!q/=!(pI\u{1e}!WQ\u{19}(!(Ol\u{17}\
        \"\\LyJ\u{d}s/ S!D!M!P\"n8I%J!P#o\"m.I!L#=\"H\u{c}I1L$ t/J2x/Lnw!FwZ\u{14}$ J(s9L(uz)\" uAy\u{4}1!Bq@B) r!H!H%A\
        !L!M!p7r\"Kn?!Fs\u{f}c+ q!<!R!I\"p\"E!N9l!C!S%I\u{5}@!!Ln=\" O'N1%!Ax^G$ M!H'L9J0`&!P&O!M@N!N\u{15}Hrp!Ayi\u{3}\
        ! KX@!Dy\u{14}[\" sAzZw!%P8l. k!T$F!L8J$P%K!N-N!N!N$L\u{1f}`$MP\u{12}$'Q:P5NUK\u{15}\u{16}#=M\u{1f}`,M\u{f}K& w\
        \"I?u\"L\u{1f}`5uiq! r>.4 t!J!S%O6J!m#l!R!U%Q.=$J\"NNN+LSJ!m\"N,q'G&7\" qArih!Iu\u{7}i* M\"K#k\"Q!O5q$L\"L3Q\u{12}\
        qY\u{1c}! Krp$ M!s&G;m!y# t\"K?s\u{2}y!!JV\u{18}\"\u{1f}`6v&\u{7f}& I%M<N+O$I2u2&' M!D!n%M-U.L3T*X! oB(!\u{6}up\
        \u{1b}\"!KAK<Z\" uAtygX V!F!i!P\"J!l!J\"Q(@\"P\"J$v\"=\"?!n!D%B\"@\"J!S+B\":$r(@(L,@%v+P\"o!?\"D$R!=\"o!B\"H\"M\
        *p!E$E0D#B$B\"?(R!?!n!o!R*B\"p!F$@\"A!R0Das/ s!B!R!Q$F:p!H!Q!I\"D\"C0t\"w[MjNa\u{1a}(%D*>2k%HlN'K1L3N0{!\u{17}~\
        nd3!Q!Q!Q%O#L6n!V!R!O$U.I\"G$KMIWK+Q-K\"M%SlP& r!L!H$L!E:tW+! M%\u{7f}\"D|4C\\a!\u{12}zrp!!G(!( s!L%O!A:oANUDmO\
        uT\".CBr\u{5}S#.v\u{1f}`^u)S#\"G?v\"H\u{d}\u{4}2#L\"Q!S!@*I\"B3R\"F!R)E\"D#O!C$B!P!>$B\u{5}FI\u{12}' m!=!E%B!E,\
        p/HFJ#\"L\u{1f}`4v~\u{1}! pGz!FrC\\!!N>e!Gp7\u{9}\"BP4p\u{f}=4 n%J\"L!T5L)O\"N!Q1J.qWG'K!N7L!H)M\"N*r#R!QZe!Az_\
        \u{11}#!O\u{1f}`GLz\u{18}!&ObM\" H\"u=q!\u{17}y\u{a}9( r%D!K!J:t#D\u{0}xSr;H!!JZ\u{a}!!D\u{18}k(%G!LBJ/K$KMM_O2\
        J\u{f}V!\u{17}~%\u{8}% t!E&B\u{1f}`6w\u{4}N!(Ox\u{1a}!WI;~!\u{6}v.I\"SJ2vms# L!s!MM\u{0}!AzTZ# L!sAusa!%DE\u{15}\
        !Dr4O'!L%Q!L:u!D!P%K#|\"\u{1f}`>tJj\"Cv4J\u{13}\u{b}! rS9/ l!Q$G!M!R7K$N&N-N!N!O$L\u{f}J/O%NmE! Lrr\"'J<L\u{19}\
        P1%Q!V\"p5L!S#T%L!O!L.N&KXN-J;m+m!L!S]N+ Q!J&w!@@p!I3jYm!Nhp!J@o$ s!E$G<{9\u{1}$&M!P:I\"s\u{f}9A H!J!L\"U'M(O!G\
        )F!J#O!L!K#q!s/M!T!E!C!=!B!P!R9J/P#Q!M!IOM.p!F!J!P5Oc1%\"H$M!H<K%?\u{f}x#3pSPgGu0\" s(K'u$ N!N$H\u{11}K~l!'Ikh#\
         K#o\"FQ0&!IANTx2Los!K`@\"\u{1f}`Hyqp%!R'M@L\u{5}sIF\u{12}`#!Q$K\"K6B\" pApok\" HALz\u{9}!!M \u{7f}!%sHH(!C\"M0\
        ;!q-SFn\u{10}M2qpr!\"O_8& v\"G%r!H9tuL_=#!F!q?ML\u{11}\"!EAN\u{e}\u{12}# p%L9OK=!'BjA!Av>\u{18}$ t3L.u3KE)\"\u{1f}\
        `Xy@R9!G!J!F#M!p!M)o,F$o!D!O#K,w$G$r\"G(HNL#u!H?G!x1K!F\"vG*) M#m>N#K#P1t\"P4A$z\u{14}|'!M!T$Q;n!P%P4QPF)!I!M#E\
        !J!p*r1N$H!Ld\u{3}&'L7Q#Q\u{1f}`'u\"Qt\u{7}!BtHw9 o!L!T#K\"O!P5E$l!O!V#E0F!O#U\"E!I9M/p#r%S'N#N/HBE#OT\u{4}!AsZ\
        60 U\"O#L!Q#L9K!O3M!K!<!B!C!M\\O1NQP\u{0}w( p\"P%QAN]o\"FRK.uFP\"\u{1f}`XvF[$ s!M@s!P \u{4}!Aq\u{1}=4!L!N!R$F!M\
        +o*K!r$N!R!W$I,o\"M$K\"K\u{b}N!K!r5NVY) p!>!P%E:s\"M%HAsXNvW\"\u{1f}`UxX\u{1c}&'P:G%B$LkCbE\u{10}\u{0}$!I$w=I$y\
        c;!\"s\u{6}:$ x;Hrx#HCn1!t!P#I\"C!P9O!n!O#?!L!I.u\"ElvSs!G$I\u{15}\u{2}!AJeX!Apoq' y!B$J!M;x!E%M\u{f}W( G&M7x!H\
        \u{1f}`*J!x!Hj\u{1a}!Au/H\"\u{1f}`x|Ma\"\u{1f}`=x\u{1a}P!!M45- V!O!R%L!M5l$m!M&M.H]K\"LSlr\u{15}'&R7J)L\u{1f}`\"\
        I!J7J.\u{4}' x!D!H$L!F!K;J\u{19}~! r\u{13}\u{7}' t!N'O;N&L\u{1f}`DuDQ# K'L:HXs# P!Q'Nhh#%N?y4Gj?& x\"G%I!G9xquK\
        .&%S!LRS\"Q\u{1f}`#Q?\u{16}\"FJ4wt\u{12}\"\"J?v[S#>u\u{1f}`,u*(' r!Q&H6N\u{1f}`+u!NXn!!NvG$ M/t2N/r0>$!D!K%E*tX\
        *' T!o!m$G;T!t!s|-\" r!M&&\"\"L%LGY! I'?\" q!G':& M\"n&M,U5O,Tq>2\"T#M!K\"n6H#p!Q$K\"P/P&MIC!F+N-K*O*K6H(Y& q!K\
        &L:Qlwjrg\u{7}*%J!A!G!H9I!K!G\u{1f}`5u(I\u{19}f\"RM2q9:\"'KALx\u{15}!!F}E\"\u{1f}`4s\u{19}]O o!@!T!F!N!N!R!?\"D\
        \"J$K-V%l!H!Q!N\"S!P!B\"J\"L$P%U!K!Q!G!Q!O#J!L+K<w,V/L=I!N'u\"N$L,t!E\"O\"N$F$I$M4o\u{d}z\"(M_Mr\u{10}$ G'tAr4R\
        Oe#&O\"P;qm8!AwU5#2p\u{1f}`Vtqk# t!;&G\u{1a}\u{16}!AxXL&!U$G!N=s\u{a}s0G\u{6}d!\"L5n4 q!P\"7\"<\"L\"9\"2$2\"80q\
        %E$C,H$F\"L\u{1b}v!B$C\"I.DqE# q'>!OK\u{f}'!I&A6srKXL!s#E\\\\\" N%Lc\u{9}%!J&N!H;Q&KQ_# M(LONnI# pDx4HWX\"\u{1f}\
        `XG(u! rL\u{e}!!D85\" s!Ft\u{f}\"!Q!Q.S% F.yAt\u{1f}`=t\u{1c}[& NAM\"L&I.v&r\u{a}d\" q\"O\u{1d}5#'E:O\"n:>! qs\u{12}\
        '%A\"v!L9L\"M#D\"x#\u{a}!'N\u{1f}\u{7}F |!=!P!t!*!G!J!;!O*K\"F-w!B!M!l!6!I!O!>!Q,H!=#>!K!P!D!J,tXp!H#?)JCH&p!@#\
        >\"L!G\u{18}\u{b}$ L!r\u{1f}`6s\u{8}X\" r\"Ht $ p!H@p!K;3! tRk# r!I!P4t+ O!F$F\"u!L!s4J)G\"p\u{1f}`!J\u{19}3!&H\
        \u{1}\u{13}2!N$N\"N6C$R%R\"M.N$P!KZN=u6C\"H.O&J.t!EES+ N#r\"K!N;M#I\"M2w\u{1f}`#r\"O\u{c}C\"Iu4MOu4 R\"R!N\"K\"\
        S\"R*M/P!O#N0O\"P\"R\"N\"Njr'J*N?Q%R>r( I%J?M4r\"N4H$u\u{8}tY6! s2\u{11}\" p\"J\u{9}v# OBD\u{c}tu\u{16}#!pAv4Mp\
        &!Aq\u{1c}\u{11}$ r!D&E\u{b}w&|&!L!N%J!n;M%N*\u{18}\"$o\"KWf$!q!F@y4>\u{f}\u{4}(!J!M%K!P;O#M5QZK`s4!M!L!O\"L8K$\
        P!J!K!H!K+I!L(t!G!G'r!u\"s\u{3}K/q1m\"%J>Lp\u{17}!Dw{0!\"J&k% I<LlG)LXs*\"!-tB5! w\u{5}3!&HxB# o4R\u{1d}PbJ$!K%\
        L=O$NwE!,pAo\"\u{1f}`>vYd) H%R!Q!G:M&Q!M!N.M\"S! p\u{1};$ t!G&E:wkI('I!O:B!P&N.L$H\"J|a* M\"J%s!y6M#JqLUJ\"M\"u\
        M\u{13}/ W!P!O#G\"T6M$R\"T#NoI,n\"N:I+N\"LM\u{7}!AxL!!Ax B#!w@H!yM\u{c}!(I,\u{f}#3q.K3t\u{15}\u{8}! tvv$ q!J!IA\
        MZJ!\"M['\"DI4wpB# q!L2P>)$ H\"NFN4p\u{1}.!Bv\u{e}p! Fsh\" p%K\u{1b}K% r!>&K\u{1f}`6swL\" I\"qC`& x!E!I$L\"H9u\u{c}\
        =$ p!A&C;M\u{17};I!h\"Q\"S$O\"O\"E\"T$O,N\"V%Q\"U\"N\"R$R$Q\"H\">\"@.k&D\"E-G)T%F4O#C$D#Q%B%C)m!C%m!m\"o\"Y#n-Q\
        6=\"N\\pu!p!u!I!n!V\"X\"N!:!G!Q!R\"K!Q!I!P!P!U!L\"L\"F\"W!M!W!U!O\"U#L\"V$O\"L$K\"J!S!N#h!L\"S#U%L!S&m!L$N\"P$P\
        \"r!L$F\"L)N%T!T$W!M!j#R!T/O!X!R#S$N\"S#M*T\"L#O${!k!W!U!R&L*K\"Q!P#L&J#Q#V#O$u$n!r$R3t-!Q!R#G\"B6F$m!O!Q#H\"Ho\
        tQF0K{\u{1f}! t\u{18}\u{8}!AsB0\"\"lAm\u{1f}\u{13}$ P\"o?M\"n\u{2}Z\"\u{1f}`7udn\" t!D.\u{10}\" NWL:j\"!E!N\u{1e}\
        ,\"\u{1f}`:w\u{f}\u{5}#\"MAM3Ok+!\"H\"K( T!r&F:Q!t&I.J$D\u{7f}\u{1f}!Ax`\u{7f}%!R!O%G-l4K]%$!MBO\u{1f}`;M\u{e}]\
        \" r!@1O!(r}\u{4}\"1q0N\u{a}7!Av\u{1a}\u{1b}\"!CAI?j!ALI[#!q!M$Odb!A{Aq\" r\"GGg\"\u{1f}`\"x\u{1a}9%\"H?M\"F\u{1f}\
        `5MW\u{19}!&O7\u{1c}#\u{1f}`\"J,{L&, s!I&;;N!O&O4NKr.N+rFqUp\u{1a}\u{a}\"#HAJ\u{14}(\"!L'N\u{1b}5!!Gq\u{a}% K%s\
        \"H:I(ON\u{0}#%JAK\"vs<\u{14} d\"t!Q\"R!t!V!q!Q!T!P\"I!V!M\"J\"M\"P\"K\"P\"M!l!O\"L#X!j!M!R!O!P!P\"O\"M!S!K!P!M\
        \"K\"R\"S!k#U!l!W!o!P\"T!T!P\"P!m!H!Q#P#n!U\"K!T!N\"O\"j!K$P\"O$N\"H#L#S#n!l!O!N!M!l\"O!P\"k\"R&k!R#S\"V\"Z%P#P\
        #r!l!L!Q\"T#Q\"o\"P\"Q!g(O\"W!i!O\"Q'N\"\\!R\"M\"T!l!T!n!M!O#J\"N\"R\"H#T!X!L\"V)\u{5}#\u{1f}`\"uFJl*%=z!E\u{1f}\
        `+z!Edk$ t!F\u{1f}`<v4h# p!H@tG\u{15}!'Pi\u{f}$&H\"S\u{1f}`ONJ\u{1d}!Aug\u{10}%%G!L@J\u{1f}`2B\u{16}\u{1b}, P\"\
        A$B+<!w/R1B!p1D!r\u{1f}`#sNh$!C.s2N/q9_!&OyR,!E!H#I\"F(I$p!B.M2p!G\u{1f}`4n\u{7}\u{18}$ s\u{1f}`Ht)K\u{16}H$ DA\
        F'p.Gz\u{1c}\" vA~\u{12}#, F!D!L#w8v$J!G!M#y4D\u{d}H!v1<!\u{5}x2\u{16}! qTd\"\u{1f}`)vQU!AMG\u{1f}!(pb\u{16}% K\
        %I\"v!M@pHY!!Hw\u{1f}\"!F&K\u{7}Y%!H\"N>t!O8No\u{e}$%PVQ3G$ty\u{1e}!ArN\u{5}\" q!EI@$(G;R3q!qBq\"\u{1f}`rs\u{9}\
        H\"6yUy\u{b}8/!P!J!O\"o!T!K!P9U!L!N3J\"P\"i#M\u{1c}LUC/ z\"L\"N\"A!I!D9~\"M%D!D0N\u{1e}v\"F\"F$J+\u{17}% w!=!I\u{1f}\
        `9N^\u{4}$AM#v4J\"O>\u{1d}$ r!D&BAA\u{a}9\"%qAr|}\"Br4Fs\u{1b}# TCR3OZ@!&MP\u{d}! pPh!\"oB\u{18}!Xrk## r\"@AF^/\
        !!N\u{1}k!PN H'&P!K:M+puuFpUEbK!Axq3!WL\u{1b}V\"Fp4N*1\"!OAOlT!XO7&0 R!m!Q!N!N\"T!@!O=P$N-n!Q%H!I\u{1f}`\"H\u{d}\
        \u{6}p n!S!k\"U!E!R!m!l!P\"N\"J\"Q\"I+J!E!N#O#R!U!C\"O$H&M#R!>!N\"M!S!T!p!T!=$?!L!K\"C&O$=!I#F%D$o!L!D'p%I\"l!G\
        !O\"J\"C&o&F#C!u$H!p!D\"K#F\">!p\"@\"p!L#r!M%Q(r!E!N\"o*O\"Q%O!R!V$L,M.rG\"!QtA0!As\u{1f}d& x!G!F#A\"K;K\u{1d}\u{5}\
        !!A!\u{f}\"!rAuM\\' o\"OTNOo\"FRK.u!\u{0}!Fsv_'\"H!o\"I?L4q>I)t\u{18}q\"\u{1f}`Xy\u{16}=% K3q\u{1f}`EM1u%Z$!E&E\
        ;I&Mb\u{0}\" qDL Y!\"Nn\u{b}!Lzg\u{17}\"!K$Jt\u{2}- G\"M$Q)q2K\"L#E!I\"p't}s$PFI[\u{14}!'M~x\"!L'O+\u{2}\"Bx4Is\
        w!Cs&\u{8}0 R#N\"Q!R!L!N)O\"N\"u1R*K(R1C!v$L\u{9}KDG\"\u{1f}`.K*YF!k\"S\"R&P$R\"N\"N.U%P\"T$R$Q$P\"G\"=\"@.l&D\"\
        E-F.E(O,P#B$D(B%C#P&k!B%o!l\"o\"U#n-Q6E$mw\u{5}!3J\u{1a}R& H!R$J#p\u{1f}`Xqz\u{19}$ x\"F?y\"GCa&AFlF#uLt;uEz\u{15}\
        >%!O'P9n(PiJ\u{d}r\"Cm4LTW!!Jm\u{b}!!E\u{10}]!Aw+\u{13}&\"L#D*r7J\u{1f}`2Jh+$'F?I*H2u\u{9}n!VPI\u{8}# v!D@vVa\"\
         H\u{12}Ih\u{0}! q\u{5}[\"\u{1f}`nr{N!&R\u{16}\u{11}- m\"P#J\"F:s\"M4NNL!u!M`K/L!rGb! P\u{1e}\u{1}!#O\u{9}P$!HA\
        K!P&N11!%oI\u{1d}\" K'r~|\"!F@qc?\"\u{1f}`mu*\u{e}\" L(r\u{1a}\u{10}% L't;s\u{1b}M\"v\u{5}/\"\u{1f}`\"s6\u{9}% \
        M(NOM\u{7}s\"GVv! r(\u{9}!\"Psi& s!L!I%L\u{1f}`8G\u{16}n\"!L&KQ3#\"R\u{1f}`Fv+\u{17}#\"H$L$r?K!AtV\u{1f}\" uAw2\
        c\" vAtq^) u!@!I#D!H\"q9l!H;kE(\" qAs8H!%K$9! qi+!VuF[!+qa\u{1e}!Auy*' o!J%P!P;O5O$Q\u{2}c#=K\u{1f}`,KS\\#!s\u{1f}\
        `=s\u{c}k!Ar3z# q!JALV#( u\"G$L!E!L;I3Oay?g% l!O!J&P;L=4$ Q!N$K\"E\u{e}X(!G\"P!n!L#O:N6P\u{1f}L?>#\"M?M\"K7?K Q\
        !S!u!R!N!P\"O!O!H\"J!O#G\"J!M+R%Q\"P!J!U\"K!P!L\"N$M&D\"P\"L\"B!L!H\"K\"G$LyO!L(R\"M!O1K\"I!P)H%M2$!!E\u{10}P# \
        u3LANj*!!O\u{2}!*%E<p\"HJH;J*I;M\"sHt!I,\u{1b}\" JWrj-$ L%J\"M:K>\u{11}#!R&Kar\u{1}6$ H!s!M?H$\u{9}%=J$OnIYJ!on\
        #! w{\u{16}! sUa!XOEW#\u{1f}`'t3w6f# Q(rAo6\u{1c}$ p\"N?w!L>J\" o%J\u{1e}(!4q\u{11}-+%M#O9P#O\"Q!P0M!r!r\u{e}P2\
        s>g!At\u{9}j/ O!q!J#O>N#S\"L/L#J\"LZNcO#N!Q!RH\u{1e}\"!P$J-c! H\u{c}m!AsNa\"&OAPv\u{7}#\"L?s\"L0E!Av\u{1d}\u{12}\
        !AID/%)r!J\u{1e}u#KUrx\u{6}\"\u{1f}`rw-k7 m!N$L\"O4C\"@)H\"P!V-A&O:I7R!q\"C'M/HAJ!@#O-K$B\"GU)# w&K;s)|\" uAuy0\
        7 P!R!R#m\"N!R9A\"W%R!S-O!S$N!INH*D!R.JGM!Q,L!P&R~*!AvY8$!v@G!}4H#A&!p!A@V!G3r!K5V!Auf)\"Mv4KH\u{15}I m!T\"A!N$\
        W!H&@%J'P#V#n!V%S!P!V'F%I!S!U#U\"O!Q/U:R$N!P%P%S#Q'R\"n\"W3Q#Q$Q\"O(l\"V\"U*P#S(X% D&p;C\u{1f}`7Ku)& t!M!N#M=N&\
        K.#!\"I\"n\" uAxn39 I!Q!l#L\"J6Q$K\"v#N\"E!S-I!I#O\"B!NUK$rGL#s'?!Q#q.P#T1#!\"s\u{e})( I!o!M#H\"r!M;O&O2D!Ay?\u{15}\
        i!X\"K!J!N!T!U!l!<\"N!L!<#M!K\"H(G\"K%S!Q!I!Q!O!R!T\"B#L#S\"P\"I\"L!N!K!M!H!P!O!S!I\"J$P0N\"M'Q)G!M\"N%S\"G%O#R\
        'K#Q%S\"K%H!O$L#P\"o!M!R#S%l&K,p!J!K\"R!S!N\"Q,M&P.nJo\"\u{1f}`\"xDc#\"N%uAv\u{d})! MV}\"AK/ut\u{8}& K!K!P\u{1f}\
        `VM%q\u{3}G7 W!Q!U!Q\"R\"V!n'O.R%P!U\"O1A!N!M#P\"N\u{2}O)R-J#K&L!T \u{9}\"QM2t\u{0}c$ u3K\u{1a}u#K\u{2}0\"BI4t[\
        \u{15}! t^H!AxM]!!MB,!^q\u{13}k\"&E@M\u{1a}\u{8}!ZK_:!VO3}%!I$uAt\u{1f}`7tc\u{5}# O\u{1f}`ms8o!AvmT\"!J'M.'! rq\
        \u{2}$\"M#L>O#LNp\"FN4r?y!%Fb\u{16}!\u{12}u!A$ m!A!MAJQ<!!R\"x& s!9!O%?\u{2}FoEa\u{19}# x\"F\u{10}v`p\"\u{1f}`\"\
        I\u{1d}%!(N\u{0}^\" L&o3\u{12}!Ds1u/!D$@!S!7:o!2%U!93Q\"QMK*IWm.n$Qzm1 l!M!S!S\"L<m!O\"I!L#O.C\"s!r!I#KUG/wvi!(\
        ICI%!p!K?I!Q4xn\u{a}( n!F!I#D\"P;H!O#H<9%\"P$P=M&N\u{1e}GWF!Crla#!I&I;HP4!%IA\u{14}!+r{ZF!k\"S\"R&P$R\"N\"N.U%P\
        \"T$R$Q$P\"G\"=\"@.l&D\"E-F.E(O,P#B$D(B%C#P&k!B%o!l\"o\"U#n-Q6E$m|\u{6}#At\u{1f}`7u\u{f}V\"\u{1f}`}w\u{1}O!AJ-K\
        !Au9p! q\\/$ L!w\u{7}M!w'\u{6}\" KANJt+ M!m$O\"M6N$Q%R\"N!P2O\u{d}N#\u{1c}\"\u{1f}`X|G;$!I&L;L;O c#!F!O%Ef[!Awr\
        |! rlZ% s%M\u{1f}`St%Mgd! o=w!Bu\u{9}i!!Dnt\" M\"u,x% L#q\"H?w\"KhY!\"MEl\"\"NAMo6$\"Q$O!Q;Om%!Ax\u{1c}4#AMUvKt\
        &x) J!y$K=r$L0F\u{1f}`7L!yN\u{0}!Bu\u{9}Q!VO\u{4}o/ }!A$D!H!;+:/}!H\"{\"K-?%F-G\u{12}t0EJ\u{2},!M!q%P!p:O&P.L&M\
        JBWF;H&FGr#%IAL*pUY!Av6[\" NAN\u{16}c\"!G$K\u{6}A! t~B# N4sAr4Z!Ayy\u{1f}K Q!S!u!R!N!P\"O!O!H\"J!O#G\"J!M+R%Q\"\
        P!J!U\"K!P!L\"N$M&D\"P\"L\"B!L!H\"K\"G$LyO!L(R\"M!O1K\"I!P)H%MfC!Zr\u{10}$! O#h%!K<M\u{1f}`+s!M\\`# J\u{5}K\"u9\
        ~!YM<>&%H\"M<O#L\u{1f}`&K;9# u!?AE\u{17}S' o!;!J%J:m\"O\u{19}os`$ J!sAq4S\u{12}l\"2n@Q&Y! N4h\" K!t(\"!!H\u{3}5\
        \" G\"q\u{0}_\" u#HE|' L!w&F:M!y&F.=.6!FO'\u{16}# t!E&C!\u{15}!\"F\u{7}q\"\u{1f}`6y^,!\u{d}vt1$DH4u6K$sx@!EJX$%\
         L>q\u{1f}`*N\"q?G! M\u{1d}e!(O\u{a}(, N!R!T%O;N&N.O&J\u{b}O$O1O\"M\u{16}q% u(J\u{0}w$L[tG\u{7f}\"PL2u7A!&J>\u{1b}\
        !Aw`22!O\"Q\"V\"S(L$P+[$T%S/M!P!L\"R\"PWH!PJQ+[G@!+s!\u{6}( S\"n#A!N@F\"Q\u{1f}`FN:\u{1b}&!R$J\"J;I&L.s\"B!\u{1f}\
        r!>.#=!C!@!N;v\"M#F!P/M!J$O\"M,r\u{e}MWS!3r\u{11}[!\"O\u{12}B) L!P\"L\"sAo\u{1f}`2H#Q\"s?6! K\u{19}c# G'q:J\u{3}\
        S$%O#N\u{1f}`@KIE! snM! r+\u{1b}!A|@+4!J!L;K!l#q!M!T%L!U.Q&NNL)MLM(K!l!J!Q.O&Rje!RI&3#Ay\u{1f}`'KJ;$ F!u\u{1f}`\
        9wDd\"\u{5}uPu\u{1}\u{5}\" wAvm\u{1c}> N\"t!B\"D!E8N#P!p!r#I!K\"S-L$J!I!?!G,y-o6M&H$t\"EOO\"N\"x,M\"v%J!K>j%%H\"\
        q?F\"n.Gv-( q&F!D@G!F5NOKkJS%!Ar\u{1b}50 m%>!@\"j6I$Q!Y%S.R!M%Q\u{b}n\"I!R.Q5Q!\u{8}% r!K!S$J!P~r(!G!p$Q!J-M.L&\
        K\u{14}}oq=!V!V%J!P!G&L\"N,M$S$s!L!P!I!I(M\"G#J!K!>!H!v!u!O)vho\"G9M4M\"Q\u{7f}W! Gj!%!p!K?H!Q4x\u{1c}\u{1b}!Bs\
        \u{6}\u{17}!\u{5}zY%!AF\u{6}&\"BL4u\u{1a}E# q\"L?|.u!!L=\u{a}!4OB.) R!P!O%K;?!O#D#P1r\u{10}3$!E:vuvLu\u{1f}\\.!\
        I!N%N;M'k.D#J!O!O!NPN(K,J^Py:(\"R#N<Q\"N#O\"p.?!N_\u{3}1%N!S!R6R!R$S$P!L/N!T5NJR+LFj!R!R4Pl8'\"N#J!L=M$P\u{1f}`\
        3K\u{1d}E\" uAvE-!&M\u{14}\u{1d}I!h\"Q\"S$O\"O\"E\"T$O,N\"V%Q\"U\"N\"R$R$Q\"H\">\"@.k&D\"E-G)T%F4O#C$D#Q%B%C)m!\
        C%m!m\"o\"Y#n-Q6=\"NPQ%#I,K&t,sIt:M\" o!AF\\)!N$G!O;r!J$I!P1C\u{4}Ic~% J?v\"K\u{1f}`Ovp.\"\u{1f}`XwM,\"&OAM-5] \
        u\"K\"B!j!B\"S!L!5!N!8#O\"O!p!Q#E&K\"U#p!P!J!S!E!R!H!H#A!P!?%H#S!P!M!T!Q\"L%N!I!A$J!O\"x\"E!E*z;L#M\"O+t$M\"O@l\
        \"U!J/M!T!I\"I!n%@!F$L\u{13}m)!M$L\"P;M&N!N\\y<sVCuXM :!i!F$M!p!H':\":,o!N#<!l!K$O\"L'C$o\"V!F#T!Q!T-G@C\"u(B\"\
        q\"v!G&u!E#@4H&w!D*F!o!N!p-=\"K$J!h.L!x)A!4O\u{1d}F\"(L9Ex|\"(FAIH8!\u{15}t*\u{1e}, D\"R&P5s$H!P'N-P&G\u{1}u*J!\
        s'&# s%M<tO8\"\u{1f}`ZN\u{d}\u{f}#!t$J=tQ%% w\"P#E<s9I\u{7f}~& I\"V?L'P/M\u{10}D\u{e})$ M\"s?N\"w-\u{17}& T!J$I\
        \"L!L+s\\z#\"Q#PDI\u{5}\\!#J=\\\" uAu\u{f}-!\"q3>&\"N#p!O=Q#o!O=\u{7}!As\u{1d}Q!Aump\" o'H\u{1a}x\"\"Q?r\u{6}a(\
        %G!LBJ/K$KMM_O2J\u{6}l$ r!N@p!PU\u{1e}!!FL|!Av\u{1c}J! s^'\"!sAw37/ K!P%u7K$J\"Q$p!V.K$K\"QLN#r*NSKi\u{9}\" M\"\
        rDdC I!g$I\"l6U!j#M%L\"S/T#I\"N:I'D,I\"N\"G!G$N!Q$H'K#I'I-I!E\"H'K(J!U!j,K\"P%M0K\u{f}\u{a}#'r;J&uC5!drRAR v!r!\
        9\"L!t!L!R$M$M-O\"O#v!m!>!R!P!m!M!T(Q%P!Q!E\"M!o!O\"R0M8u\"E!o\"L#m!L#O2E$M(H&p\"H'O!G*O!K!N+L#J$L!K0K%*# H!vBG\
        s;!&LYl\" I\"p?!M k!S\"I\"V!S!Q(R$Q!M*U%Y!N\"R!T!Q!T+R#T#Q!R!R!T(S'N$M5i!R#P%N%O\"R-P$V(Q,O#N\"K#z'U,O!I&Q!P/r!\
        Lh\u{d}!Aw_&( q\"I#C\"O!P9p\u{1f}`7s(4!Ay`\u{d},!O!R%I7P#q!F!Oeq#L\"nZr\"Py\u{1c}!Auvw!\"Lu(#\u{1f}`3}jG>O$!KAM\
        \u{1f}`[E\"W! JY>*%QACPt2N&I*E)NFq-I$Ldk(!K!R%G6O%I&J\u{1f}`!OK\u{f}% M!m'R9L(O\u{4}.\"!GAM{<#!s@M!vD\u{b}4 L%L\
        !P!L\"N8T\"W#Q\"N!O-K\"N\"P!R%R\"Q\u{12}L#K%O\"M2 ' w!A$C\"@:n!I&C!\u{12}\" KAKB\u{12}!AuO\u{13}+ l!P$I!O!T;S&Q\
        \u{b}E#I!J>O\u{f}\u{6}\"!GTRs\u{11}! s~q\"&JJJT\u{b}\" P&R]\u{a}& y!B!E#A\"E:u=\u{c}$ v!H'F9r\u{18}|\"!qAr&]A!R\
        \"L\"K\"S4M\"L\"{\"j!P\"M\"M\"N!S-O!V!L\"L!S!:!N/LBN\"M?J.Q+M-I#P$M0D!J!O!{z4+ D!M&z!R9K'p4nYm!PTo4r\u{11}L!!pY\
        F' Q!N%M\"P9NhJDy\u{7f}(!%M\u{1b}\u{19}\"\u{1f}`myvT\"\u{1f}`rz1s\" uAxN[! w5\u{c}!YN\u{12}I\"\u{1f}`_rRK!Pu\u{19}\
        \u{1f}$ F!q@A\"QLQ$&STO\u{1d}v(M=[) K%H!Q!L;M&M/N\u{10}J0s\u{0}?#!K\u{1f}`Gw9_\"!I&L]^% n(O9J:J\u{c}rI7)!K$G!O;\
        r!J$I!P1D\u{4}It\u{13}$ LAJ%s4I!2% s!>&M\u{1f}`BL\u{1d}\u{14}# NANAt(S!Zq6G( M!K!N#r<K\"P#rPI{+8 Q!L\"U!o!V\"H!\
        m:P!M%H.I!R!R\"P\"Jvq,N#u&P-t#I&P!K.s\u{8}o!\"Q]q\"DG4vQi!Fs\u{15}w!%py:!AvW*!Bth\u{7f}\"EM4s\")! sQ2\"\u{1f}`6\
        y\u{15}\u{4}' q#G\"S<t#I4K\"H\u{19}5!FN\u{19}$!'D*Q!(qC\\%!o!F@s!H3O+x' H!L&w\u{1f}`6H!L\"y?p5 H\"M$I!r!J'H$G(t\
        &A!G\"N\"F!M!A.t\"r$uTtWv0R\"Lo^#\"S#QUP\u{1}85 S!G!I!C\"M\"F\"K&x2Q!N!O#N\"L!P'x&J$O(M\u{15}Q!L,qO5!%q=J\"\u{1f}\
        `UxQ!\"EH4x4\u{2}\" qAsId!'J-#! K\u{1b}\u{6}4 q!P\"7\"<\"L\"9\"2$2\"80q%E$C,H$F\"L\u{1b}v!B$C\"I.Dr}$ I%K&uAp\u{11}\
        E& OCQ#N1N\u{7}N9RVv3 T#P\"N!P!k\"N&I\"P0P\"Q$O+E$@!P!?\"=\"IXJdM'\u{d}'!K!R#F=L\u{1f}`&t)M\u{b}I9 S#N#S!U*J-T$\
        T\"P\"V!S!T,T\"O\"P\"U\"QMR!O9O!LCO\"T!P0S4Q[Z!AO\u{c}\u{0}!Az`,. p!J!l#@\"L:m%F7LHN\"K1I*G;D\"HPJ!Bu.z, B#m\"T\
        \"M:H#r$L.M\"?\u{1f}N!N&O\u{3}D#\u{1f}`.u$M\u{9}e\" J\"rd\u{18}( o!H'P9v!M'Q\u{1b}{3A5!(\"J$M!L@P!I!Ont\"H+\u{19}\
        $ u4J\u{19}y$J\u{6}\u{c}# J\"rAr+Z\"!Ogxa{( M!u&F;v&H.C\u{1f}`8t\u{15}m! Lx\u{19}'%q\"L!N>u#M.H#E\u{15}C%!M!K%o\
        6J)QI\u{1f}&%r\"F?u-s'C+L0O& S!I>x\u{1f}`NL#xn\u{1c}\u{2} M!R!Q!K\"}!u!N!S!M!B!>!Q!P\"K!K!G!N!L!P\"P%Y#Q!M\"S!Q\
        !O!N!R!v!p!P!Q!O!G!D\"O\"M!P!I!Q!L!S!R!K!P\"p!m!N!T!N\"J\"N!L!N\"O!Q$P\"N#P!M!R$P/k!P%Q!R!R!N$S$W+R!M!N!J!Q!s/R\
        'U!V,Q!R,R!T!L!N!M\"y!q!N!S!M\"A#O!H\"O!P%N!M\u{17}P\"+rAtq=&!S@R!Q\u{1f}`6r!IIz!!K3R\" yAv7z!Fs2s%!J!L$H*o3Mn~\
        # N)t8J\u{7f}4$ J!q\u{1f}`muQ#\"IN4s(}, j\"P$L;t\"M$M\"S-O!M$R!K\u{1b}O\u{1}z*!U\"R\"G#GAO_w!D!F!C!H\u{1}\u{1a}\
        $ t%J\"M?O\u{1b}P!Br\u{19}U&!N&O!O5M\u{1f}`,M#\u{7f},'M!Q9R5J!OQt!E#K!s\"G&LbOzR# J'C!t\u{c}v\" MAOi\u{17}4 z!O\
        !H$J\"F6K#p\"L$O\"O.I$N\"MYD+oFr\"K.r\"J$L\u{15}n! s\u{b}\u{1d}!At(B,!I!J#D\"N!N:O!O4LbJNP-u#I3\u{11}! NqQ-\"P%\
        N!M5L&W$S/J!N&K\u{b}L#M-O!P\u{2}n#%t\u{1f}`Xu)\u{10}%!L!s#H\u{1f}`${\u{1a}Z!Bt%\u{17}'!L$L!R!s!NOL_N\u{7f}\u{6}\
        )!@$F\"B(B\"z0L%K,x2K-A!4O\u{0}:) s!E!G#B\"L:u!K!H$O\u{2}X&\"O$MAP0Nop6ui'$!A!Q#L\"E\u{16}C\"!E@q>'5 P%T!P+P0S!\
        B\"K\"=!Q!>*K$s!L#o!M!p!K\u{1a}S\"M#Q!N)m\"!rAsQ`E k!Q\"O\"P\"K!R(J4r-K%J!O!H!I!K!P!M!O/J;K&t%p$L.F)s4I!y%n#E!H\
        )K$I!J$N/N!F!J#u/k!Au\u{19}\u{12}# F\"u?L\u{1c}\u{18}- P!P$V!O8Q$L%O!R.J%PkN8L+Qck#!K!PAM)\u{1f}% G!G2w.L3v!v\"\
        'q:KY&'!Q&E6K,O-D\u{11}I!KW\u{1a}# t\u{1f}`Hy\u{3}c\"\u{1f}`U{er0!P%N!O!O:O!Q$P!M.N!O%L!MUpdK\"P4M\u{15}\u{5}G \
        P!T!S!T\"P\"S\"M\"N&G\"=/;!Q!J\"G\">!S!D\"I$I\"H$v!L!p&r.G\"G$t\"r4M!r\"P*r#u.N3D1I-m#C$L\u{f}p!\"K9u9 z!N!G$J!\
        N!F5J!L#o!S!M$O\"O2N\"LYEQr!J!L+v#r\"J$L/q0wlz\"!N3JTu\" I\"ofs& Q!R\"MWrdP\"ty\u{e}!DJGc# E5yUynv# s!F&H\u{2}j\
        # F.xAts8\" J\"qjJ% r!I$@\"KAKqo#!M\u{1f}`WvQZ! ME('!u&D6I\u{1b}I!v.u!IAW!/q<]\"\u{1f}`HvU0!+o@6! r\u{5}D\"\u{1f}\
        `Fzw-$#T\"CBk1L^;!At$E!Zsw>!Auxa$!H&P:R!L%8!!>Jm\" p%M\u{d}W!AvOi( o!H!P#L\"E:s!H%P\u{1b}\u{9}\" wA|z6G m!L!U!R\
        \"P!O!M!V!<&X\"R\"I+S$L!T#S!J!N0O\"O!M!K0I@K\"I3n!M&t&I%O)l!N!L!D*S/M$Q\"K3v\u{9}l!Dr\u{17}z!Ft\u{15}\"! q\u{9}\
        \"\" o!@np$ N'r:M'r{\u{9}\" m!J&*%!M!N%I\u{1f}`Qqk\u{9}#3A\u{e}G,y\u{2}\u{11}#!I\u{d}LNx\"u$ t!I!N?t?\u{6}\"\u{1f}\
        `>tu\u{0}\" N$lY\u{1f}\"\u{1f}`4t\u{12}Y\"(NAOM!\"'qAsdh!!I)j\" p!H\u{e}\u{9}% G\"u?L\u{1f}`7KD1# F\"tAq\u{7f}l\
        $ N!r@P!u1\u{15}$ M(r9K(u\u{15}M!&J*\u{2}\"!q!NDv!\"N,1!\"I!I!A{\u{6}U;!p!J$S!M!S!J\"N$L\"H2P$Q!O!S'N\"K%K!P#O!\
        G&K$IEOTM:J%Q!R)Iu?% K!G&v!M9H\u{12}#* s!J$G!I\"M>L!Oku$IQu[l! KA\u{1b}! pR=) R!E&B8y#LFu\u{c}L8B#y0m$\"N#J\"q!\
        NBA9!P!W!R!Q!Q\"D!F'H/H$I!O!Q$D!J*m#t!t%H!J/O&G!J!F!I\u{a}M\u{f}\u{7}!ZK{)#HO\u{1f}`1K~\"%!E#l$M:Mcw\u{1f}}+ I!\
        J\"I$v!M9N!N\"K\u{1f}`;n!N\u{1c}x\"!L!q\"X!At\u{1d}#!Btg\\# v%O<y=}%!D&E7s\u{1f}`,s'\u{1e}# F\"n?J6\u{7f}m t!\u{6}\
        !-!o!=!~!2!\u{5}!3\"F\"E#R%D!t!G&J!\u{4}!5#N!\u{2}!4\"E!t!9!{!:$G(F\"@\"E!t!<!p!A-t!G!p!N0I(r!G!G#J!m!I!x$J!q!B\
        !I!x!C\"E'I\"n!G$t!E/M\"v\"K#>*w!\u{4}!5!v!F+I!L!x!C#s!C!y!E.p!JvP!Bsh\u{1e}\"\u{1f}`3|[E, C!O\"o!n#K:I#n2I!K!Q\
        \"L\u{d}K\u{e}\u{b}!,rs\u{1b}# r\u{1f}`Xu+q\"'I!L'a& p'M!L9Og{9uP@$ u\"J?s\"LBW! N5*\"!JAJh!#!r\u{1f}`Xt\u{1f}\u{e}\
        $!q!FAK\u{5}{\u{1b}p' H#K\"o<J%{4D!N\u{8}\\\"\u{1f}`Hy\u{7}4# p\u{1f}`w|s.!PK\u{1}M#ABUx\u{1}w\u{1e}W\" r!F\u{7f}\
         ; m#@\"D!P!S(7$Q*P$q!R$J!Q\"R-H$G!R!PXL9q1Q*P0J!V#C\"N!P8{0\u{18}!!HV0!DxcN\"\u{1f}`=u,\u{19}# q3N\u{1d}O\u{13}\
        F! rcZ#As#M\"N\u{d}\u{6}&\"Q%O!MAL1EsJXs$ M!r\u{1f}`XuU\u{13}!\"K\u{2}}!\"qZ>( r!K\"O?H\"R0P|MJO\u{10}%/ m!T$F!\
        N8J$P%O!N-N!N!M$L\u{1}n=Q%Mz\u{16}( t!O!H&M9r\"K$M0Nc\u{10}2 p!J$M!L!T7K(O!O!P.M!FOF(J4F4B3K/K?x\u{1c}+# t\u{1f}\
        `Hy\u{0}\u{3}%&QAO0L#M\u{1a}PvD\"!rAtmR\" qAy`?$ J\"I@H4y\u{4}v\" J\"rZR$ I!P@P'Qr^#\"P?r\"O-@! r5)\" M!O\u{6}]\
        & R!t&OBO@F~G6_# N!sAu\u{1a}a\" t!E\u{16}\u{7}\"%NUN\u{d}J!(N|Z\"Ay!I&J\"!K'N\u{1}g\"\u{1f}`}z@%& o\"M%J\u{1f}`\
        6w+q\u{7}\u{0}!Av[H!'H\u{15}x\"#nApGf\"'rAs^##!R$C!M\u{16}\u{17}F Y#K!N!K!P\"O!L\"M$E\"K\"C!H)P$W\"Q#R!P)L\"G!P\
        !D\"G\"B!L!?!H!B!P!?\"@TM3q(K9P#m.N#G!M\u{16}l!-t|C$!K&HAL/IOp\" s\u{b}G.H% K!w!J?M!tK\u{13}$ m!K!K?ru\u{12}\"\u{1f}\
        `.w\u{1c}a!ACn\u{9}\";vuv\u{14}\\!4D,1!AvV/\" QCSC]!\"L\u{15}\u{9}% P!J$H\"J;O@M!!Jsn. V!P$H\"P;Q$M!S!P.J%T!Q\u{1c}\
        P!T%M(\u{15}*!K$B\"G;C\"t\"H\"G.t\"@%N\u{2}x# K\"sAsV~- r!;\"G\">\"@:m!H$D\"Kjt;s&I/M\u{6}\u{7f}\"FM4s\u{d};2!F\
        !E#A!?!t;G!F!w\"A!@!w!r.K!<$G!H\u{1f}`<w*t+!D$E!q!A7n#n!I'O.K^ITnM\u{17}!Ay8\u{1b}$ r!?\u{1f}`Ww`\\#>N\u{1f}`,N\
        \"G#!G@t!L\u{14}P&%JCJct*s,L!wi\u{12}\"\"lUN\u{12}.!\u{8}N\u{18}-' u(K6O\u{1f}`*s\"O\"K)z&\"P%q:t'D\u{1f}`7uRx\"\
        \"IALvD#(K9v(K=\u{10}!Avj2!)wMI' l!Q&J!N@J!Q-B\u{1b}/5 L!Q!T#n#R9B!S4K!M#U!Q!R!QMI8G!H#pAH0H&U!R=*% N=t\u{1f}`+\
        O!t2G\"!O@t\u{1c}B# U'N:LRI% v=K\u{1f}`+v!KfV\"\"N?qIK!^q\u{0}y!,p9P!Btaq0 C!U!N#o!Q\"N9F!h&V.Q&OMK\"q(I\"r1pj(\
        , L!H!J$L!H!C-\u{7f}!@SI!\u{7f}!@GyLs\"\u{1f}`XuGV( M!N!P%P!n;O8HOL~@!\"N3:(!N\"Q$K(J:S-N!P!P|\u{15}\"\u{1f}`Hr\
        !f\" wAx\u{12}2%!J$G\"D\u{1f}`6{$^)!I!I$H!O)o2N!KFt~M\u{19}\u{0}#\"NGO4p>B!Au#\u{18}\"\u{1f}`.x,E!Atyd-!S!o#J\"\
        G!M>L!Q!M/O\u{5}H\"t\"H?M6\u{e}! L\u{7}\u{1a}\"'t\u{e}w5s!&P\u{1a}A/ u!E!t#S!O;j!J!r#Q!O/Q$N#J\u{0}L-P'[#!n!DAH\
        h\u{3}\"'I?N/SB S\"R!P\"J!Q!H(@$v*F%Q$K\"Q(H\"B\"q\"=\"<\":\"H*mDM!K'r/u-B*M!t!J\"P!u!I*F/O'J[E#(G\u{a}y$I\"s\"\
        !N!Ncl\"IM4v/7#!q\u{1f}`\"tkW$ t!N$J<u4'!3N2&# r!PAMD\u{4}- V!K!J#O\"N$A%p)x*Q#OPO%x<s7M![p+\u{d}! s\u{a}\u{f}*\
         R!?$G!l<B!R#I1K\u{1f}`!MD\u{1c}\"!L!ok4) t!L%N!E:nAN\u{12}r0O-s\u{12}B!Ax`1& Q#M\"o?L}H{xG$\" J's>h!Ax^i# r\u{1f}\
        `XwS,( z!D&B:t!H\u{1f}`6q!J\u{1e}\u{17}4 v!Q$@!@!B!G>C!F!E!G2D\"EKu$K5w5GAo\"m$M!Lz\u{1})%E<q\"HJHEJ;M\"sHs!I\u{10}\
        s! M\u{10}e!!G`\u{10}!'K[,!\"G\u{16}<\"<ruru_< j!K!X#P\"F!N9k!N!N#O!U!I!J-P&L!GIK$K!M-G>D'J-G-n!@!P%M.T*\u{9}!A\
        xsZ$!H!G\u{1f}`4ven% J!w@G!}4H m& J&M!M7M\u{1f}`,NvB\" r!A\u{b}8!DwWK! I%<!M~yN!!K\u{a}u$ t\"EAK\u{f}t82%!E\"o$\
        G:I!K\u{1b})$ t!F&F:u=H!!H/\u{1}# u!E!K\u{10}\u{c}!%nYj! M_v\"Au!KP\u{1b}\" p\"K\u{1e}I&\"M%T:P\"O3M!M\u{17}_! \
        M\u{14}&\" q\"F\u{1}^# J,sArIN! L\u{d}2,!O!O%A!I5F%I!N!r4H\"M\u{e}F5IK\u{4}# t\u{1f}`Hu\u{11}@' I&O79!r\u{1f}`+\
        9!r*^0 q!Q'O4O!L%Q'O.PVt$O%K+s7q/I!L#N5=$ t!M%MAKNQ' v!B!J%G!G9tqw%\u{d}0!S!O#D#N5K$O!M!O!F\"H\"G.t\"y$x\u{c}KP\
        EmD-'H!I9O'O!K-O!Q$H!M!O+M.v\u{9}PnV% u2B/s#t4L8\u{1a}% L/t\u{1f}`IL-t\u{1e}7\"\u{1f}`)u[\u{6}$\"P%J!Q;NX\u{12}\
        $ s&N!D;N]?!AwST\" NCpz\u{3}$ M\"s?N\"w02& O!N&s!O;O7ND[(!I%I!F,s!FRt\u{1f}`$J[\u{1c}! tn`$!u@H!|4H\u{1d}N+ q!G\
        !Q%F!O5M%PtAaO5s0mA0! r'x!(O\u{1}d! ubr' o&N!E!E9p!G!L7S& p!N$N\"L\u{1f}`Nrm \"\u{1f}`=uH\u{7f}!!L21$!v$M=v\u{1b}\
        t\u{7f}\u{b}\" u\"I:r( P!K&K:R!J$q0J$DV\u{15}\" J!ryP!\u{17}z\u{1c}o!ALS\u{1a}h T!N\"4!<!O!M!N!R!N\"}!y\"D\">!H\
        !M!N!O!C)S#T!S!T!?\"O!P!P!P!O\"s!r#W!A!J!M!M!Q!L!S!?\"P!P!O$o*C3I(m!O#M\"M#M(R!M!L5M)M$O#P\"M*S!N$u*Q!R!D\"N!Q!\
        O$u!q%P!I#q\u{1d}!\"\"q&N\u{e}9#!G:tut\u{d}f)!Q$L\"S:M!S!T%O\u{d}{2Oey&!N!N#G#L:L$M\u{19}\u{e}!\"N\u{8}\u{19}!F\
        r\\LW S!F\"N\"I!k!I\"O!v!o&?\"O\"J&=\">!m!D%B\"@\"I!S+B\":$q(?(L,?0Q\"o!?\"D$R!=\"o!B\"H\"M*p!E$E0E#B$B\"?(R!>!\
        m!o!R*B\"n!E$D\"A!Q0Du2\"Dz4GkE$ M%t<M%u#8\"\u{1f}`Xz}\u{18}#&P?s4R{_! LkS&#q\"L!H@R!M3Nw\u{7f}!BvB \"!KAIa6% r\
        #P>t#N6F8Q$ p!J!M&JY9#!J\u{1f}`&u\u{1b}M5 i!R$L!S\"Q4P!N)M#N_R$P!o$P!l#L!K1O#M/N/N\"M\u{b}D\" s\"RRj!#oV\u{0}$ \
        s!G'J9vO\u{1d}\"\u{1f}`Ezrf& J%L\"M!O9O'P\u{0}b$(J5D,L\u{1f}D\u{18}o! tic!\u{d}z:\u{1f}\"!N&q\u{d}?$ L\"P%K:I,i\
        \" vAw0\u{15}\"!K%N^5$%H\"OAL/Js\u{a}\" sAtYr* t!J$I8I$x!G$K#PeQZI$0'!?!F'H\u{c}t,p'x%wR\u{1b}+ N!p$D\"y;BpN#w)\
        N!t'G6N3k! rR\u{1f}\"\u{1f}`Uzzi! r^c\"!qUG\u{15}\u{14}!!H4`! qEd! rt4\" vAz^!\"\u{1f}`XyDC!\u{6}w\u{f}e$ s%F<x\
        9I&d!At&X\"%J!oe9$ u\"F?s\"K0O%$nAT4o\u{1f}`#r@\u{1c}#!D\u{1f}`<q.}' q!C!K%I\u{1f}`0KALv>\" HAH\u{19}\u{10}!!Gw\
        m!\"CmW!\u{d}vwJ!At|:& p!J@s\u{1}E+t!K6S! uK\u{f}# s!M%SN\u{19}\"(PTNrX\"\u{1f}`Xv\u{0}\u{8}0 T%R!O)=.J&X$Q\"P-\
        Q$Q!PWM'K1L3N+JYm!ZN\u{15}\u{a}#\u{17}v'N!u\u{b}&# t\"M\u{3}D8j)!J$p!J!K;K!R#u\"O2H,e!!I\u{b}\u{1a}\"DO4rEF\" v\
        Ayg\u{12}!'q7`%!N&MAO!L.J:L& Q2u/R2p\u{1f}`5t2\u{1a}+ E!x!J#I\"s\u{4}u*t-s,u.L!snJ\" tAus\u{15}E!W!N!J\"R\"K!T#\
        L'R\"Q)P!N$V!P!I!L#Q!Q,M!O!U!@\"Q\"M!L9IKn\"Q#J'q3M'n!P!N0P#H\"L!Q2Q\"%SAIf}$!s$K=v$L!0(%L!O7M%M&M\u{15}K+N/pj\u{1f}\
        $!E&t!JTrU\u{17}!'K\u{18}Y\" t!FM{\" r(G:E\"!O!Kkm\"'s!JE\u{15}\"\"q&N*\u{12}\" M\"p:T, D!H$o\"t!>5J$J's2u\"I\u{c}\
        J\"w)\u{11}$!G\"N\u{1f}`\\O9N# r!B!H4P$ t!H!KAK(%\"\u{1f}`\"x\u{1a}P!(o:&$!o!FAH%M=x# x\"K?}c4!\"Hz\"\"/tAt7G,!\
        E!H#I\"F(I$p!B.M2p!G\u{1f}`4nv!\"\"U?Ll\u{19}!!N)p\" H(q\u{1e} ' K!R!S$N;P;J\u{1d}Nb\u{11}!AuB\u{18}) H!O$u:{'q\
        \u{1f}`GE#{-v\u{1f}u\"Er4K0]#!P!M&M|\\\" s!L]\u{1f}\"!Q\u{17}RdI#!v\u{1f}`)vWK& K!D!skxqj;o)d#\u{1f}`)q#PX&1#H\"\
        M!D!?,F+M&I\"Q\"A!R1BYs/H6F1M+q#O\u{11}e#\"v?L\"u\u{6}R%%B#Q;N#E\u{1d}{\u{16}R!%P\u{1c}B!!L+g\"+mUr\u{1d}N( s!N\
        !O$H!O:z!L!O#u'!v&D6I\u{1b}I!v.u!I!a. L!m&m:I%Q\"V.NWO%NQr!s!q\"J0M;<!'K-z!Irf(!!Cg)!\u{5}{Yb!M~\u{e}|!Au%J!\"P\
        0Bt V!S!W!G\"K!H!R!X!J!P!?!Q!O\"J\"F!S!u!w!J%?!V\"V!V!I#S!T!K\"N!N!R\"K\"D$M\"H\"s!s!R\"J!P!N!L%J\"L\"N&J&P\"I*\
        ?#L'S&P\"L\"V#P\"T1T!T&N!M#l'i!N!U\"R+g!V!V!O&P%Q\"P#K$S!V!I\"B\"N\"K\"t!p#p!M!R!If\u{11}!'oOG$ p!F@w!J/?!&Qjv)\
         G'L:H\"M4s\u{1f}`!L%O\"P1^9!Q\"Q\"V!T!R!o)K0l!N\"R\"O!U!O,T\"O\"P\"SPK)P0N!L3P&N*PGM/\u{2}$ s!I&N;K'[!Av{M& J'\
        x6H\u{1f}`,H\"yT^2 H!q!C%o!B9B!t!E!q$u!E)G$0!J!@\"?\"9\u{18}{MG/ }!K!@!@\"C!H!?!K!;8t!J5A\u{1f}`!z\"CL\u{1c}! r\
        2n!\u{17}zu`!!P]I+ P'V:O!C!R#J\"E.s$l:q\u{a}P\u{d}\\!XP!\u{1c}!!I\u{8},, q!J!K#I!O!G7p%P\u{1f}`'p!D4H\u{9}0= P!\
        ?!N!B\"r!J!?!N's$G\"H-F\"K\";*G\"A(|(u\"z%w!HcvJH!E\"H\"v\"G&q\"x(P$ L%R<M6M\u{7f}~\"%O!NZ\u{4}\"\u{1f}`\"uXi\"\
         tAxsz\"#pUr\u{f}*&!I$L\"M6L\u{1f}`,LtF. N\"p#J!L!J7N#L!q!p$N!L/E\u{12}O\"qY\u{c}$!F&E;GctAs\" I!t_c\" I!t\u{5}\
        .! qe\u{13}\" K\"pAf!Qv6\u{1d}' H#K\"o<J%{4D!N\u{d}\u{1b}!&NuC\" o!? \u{6}!\u{5}yqS4!J!Q!J\"O\"I!V#L(@/P!S#Q\"J\
        .F!R#R\"J-w#G!J\u{11}G\u{12}p9 n!H!R#M!U!I!U5L$m!J$P\"P!S1M!T\"WHK0K,IGL\"K!K.P#M!T\u{1f}\u{1e}! wLV& p\"R#M!G)\
        H:O>H% p!M&P\u{1f}`,r\u{3}\u{15}F V!K!Q!R\"j!P!G!L!M\"L$K\"J1Q!O!S!Q\"Q!N!S#K*J!O!Q#S!E!H#O\"E*I9Q#n,NBL4H!P-Q&\
        L!R\u{1}~#%s\u{1f}`XuQ4!Av\u{1c}\u{a}\"!I!Q\u{1f}-! LW\u{10}$ I&p\"OPSn6\"FR0Ko\u{16}) n#M%N<L\"L#L/L\"q!L\u{d}\
        (# t\u{1f}`Hwj:\"TH2xv\u{9}\"!C@J\u{1a}y% G!r!N%J:FfB\" G\"sZ#% r!G&C!C:K(J' s!P!R%O;P\u{1f}`&E|\u{1e}\"SN2rz6!\
        WKU'% qAP3pyr#O|a!'P@\u{6}+!M!r%N;O&O.LPB%ORE;H&F}\u{1f}, o!D!D?Iw=)s!E&r%t!M'v!HGw!,pw\u{7}\"D{4FUf$ G;wrG#w@\u{7}\
        \"\u{1f}`Hv0d4\"V\":!N!S!X+P0T!U#O!P0S&QiM/m!OAW!Q$M!T0LGL\"Eo4Q9YE L#;!E#L\";&:$;.N!T%V!N!W-Q$S!S!M5o#P\"N2L%K\
        4I!L0K#L#G\"M\"P'q!v!p%O!T,P!T$R@m\u{f}=\"%q!Nb\u{1}\"BM4sph!\u{12}v\u{9}\u{16}$ K3u.K3uU'# s\u{1f}`6tO\u{1}? p\
        \"p!Q\"U\"u!8)Q\"N(M#Y#r%R#>-I!P!M\"Q\"P!FOL$M\"q#n!HJP)Y!O!L+L!p(Gk5$\"O?MxJ\u{3}x)\u{19}% r!='J9xqs[\u{8}'!D!\
        D!I\"r<M%E4}2'$'N<N%L/r\u{10}\\$ s%K<u%Lps\"\u{1f}`=K#F\" t#Dg~\"!I!M\u{19}^\"\u{1f}`Xvv{\"\u{1f}`.q\u{1d}\u{1d}\
        \" p!FJ\u{1}A!R!R!R\"V\"K\"P\"9$4\"9-V#S!R!S!T$L\"L,G\"I\"U\"P!M/IGN/N+q\"K!L.O!M*V/O'P-N9\u{c}@ [!T$n\"S;V$m!X\
        !R.O!P#V\"NAO*O\"H!P!P!O\"Q%M\"L#M)n!N!U$U2P%R!O,S-S&TG.!!Q\u{11}o\"%GRO1*' R\"K$Q*w1Q&Q*r\u{1e}\u{18}& K!p!N?M\
        \"N$M2.\"Dt4M<B\"\u{1f}`=x\u{1}#\"\"RAP^d!Fs!r\"\u{1f}`}I{\u{6}!!J\u{10}.8 m!S#R!K!J!S.G-K!J!G!H!@!D.v!Q\"s$G+H\
        !J\"G\"K!K!I's!\u{4}$ p\"M&J\u{a}zs\u{e}\"Bs4M:'$ J1r0L1wAj0 P!H!L!L!G#F.z/Q$P0J\"N(P'E!z,J\u{1}O\u{5}\u{10}$&H\
        BI/K\u{5}J)p\"AK!s\u{1a}=\"%O?r\u{b}\u{1d}$!C$H\"C\u{4}E<\u{1f}!Avi7!3rcz! q0z% N\"N&SOM!S .\"\u{1f}`.{bo#'E:N6\
        P`\u{11}%%O<J#y\"M2J$m\"\u{1f}`<zB\u{18}#&L!N@L\u{a}!> v!B\"=\";\"@!l!@&?.C$o!I$@\"D.J&GMG\"L\"q%r#N!Q\"G)s7t!B\
        !J-s!C0H'M\u{14}Y\"%KDL\u{e}f3 I\"r!T\"O\"P!S+B.F'Q%K+L!P!D!D!L-P$t#K\u{1c}z+)$ w!D);7uIe!AxxB\" L(p~v!!Q\u{18}\
        %\"!G'O\u{1b}*% w\"E?x!E!@\u{1c}\u{9}\"#Q#KD.!!N\u{16}9#\"O\u{1f}`,r\u{7}~2!H!J!@#N!U!O6O$L!N$O!R!K-J!G&J\u{c}O\
        ,J*Moa! F`m$ v%I<w%JQ8,#J\"E!I;q!Q\"M\"G!J/Q!R!O]LA+!\"Ly0$ q%M<t%O\u{2}\u{17}# K!qAsg2= L!N\"K\"v!U!K!T!:8P#O\"\
        u!T!Q!U/M\"RgH\"J!M\"p'u0R*J#M-R!J!O!P\"pu3# o!C&FD\u{5}% M4s\u{1f}`DM2u\u{1d}\u{11}!'n\u{19}\u{15}! L\u{5}*D K\
        !K!L!J!A\"R!K!N!L*Q\"\u{1}!D'N%Q\"O$K!R!O,H!S!O\"U!O#L+?!\u{1}!D!J\"I$E$JCFON/I\"P&R8Z$\"O$LAP6H]y# v!I&Dep' o%\
        I#Q>I\u{1f}`2t(J3p!Aw{\u{d}\"\u{1f}`Hs?p% p!D&A\u{1f}`Nw5:!1q\u{e}Y!BLUE! p-\u{1c}!&LY|\"Ru2J\u{a}<, q!K!M#F\"G\
        6D\u{1f}`,D\"D.I%N!HL]% o!K&M<U4RrO# p!M!L9S\"\u{1f}`.yfU4 ?\"r!p\"<!D\"r!p*A.G%B!H-D\"Q\"j\"G\"Q-NsN+J.G\u{15}\
        \u{5}!XDm\u{16}\"%P!Oo\u{19}!A{co#'PAL.J\u{15}e)!M!P\"m!L\"O!K:N$L#M~X%!s!L%H;x4L|^!\u{8}z\"f+!K\"t!B!N!O>n!G!R\
        4J\u{16}q*vk5$ N!s\u{1d}O!s\u{17}S\" r!A_@\" vAv\u{1f}H!,p1\u{19}) w!D!L#C\"F;N%MavqL*\u{13}( J!G!r?M!K!o4R&N\"\
        .!\"JtJ$\"t#K\"C<t'd' H!U@K(O-L\u{1f}`)N\u{1}\u{1b}#(M:F\u{1d}Oll#\"J\u{1f}`Vupx\"'sAs\u{19}\u{0}#\u{1f}`.t$N\u{3}\
        A#GL/J!G1t! G-=! rsI! M\u{11}F!!E\u{15}\u{e}! L\u{6}/!Zv.M!Au \u{1c}#!I&C!MOh'#N>r#M\"C4q\u{1f}`#q\u{8}\u{1}!\"\
        GdG# KAL\"q \u{16}% u!K&K:p!O\u{5}S% w!H$L<w!I\u{3}\u{0}1 S!K\"J\"N#G5q$r!M$A!Q/C&HeI%r#t>U!q\u{11}Y# JAK%v0K# \
        v!I&D>\u{5}# LAN6M(\u{7f}\"!ISrU\\& P\"I!C#D.tSs<J&!t$L\"M;w$L\"ND\u{1}!!Kg(&!N%Q<L%Q\u{1f}`6OGw# K%JAK\u{d}z\"\
        BH4x%[!\"Q@b, n\"P#J\"F:s\"M4MNL!v!L`K/L\u{1e}\u{12}! P7_\"\u{1f}`myA|\" MANM\u{7f}(!p%P!H!O9M%E!Q\"K!\u{6}& r\"\
        Q$H!N!KUIpg!-s\u{9}S#!L!O#O4n!AKR6$!NBO\u{1f}`;M\u{13}T# K\"oUM\u{4}q( M%H!N7s*P5K\u{b}J!t?|0 m%>!@\"j6I$Q!Y%S.\
        R!M%Q\u{b}n\"I!R.Q5Q@\u{1}[!E!T!K\"I!j!@!N#J!M!7$R!O\"j)P!o#k!K!Q!R\"L!l!E!N#L!M)H\"O\"L!P!M!R!K$P'C#A*N3L;N'N%\
        N!t,N#K'U!P!o!J!R%F%H#G$K!P!A$J\"P\"N#R$HS\u{5}\"!N'JHX(!J$G!L;q(M_w*E$s\"=9 l!S!U$I!>!U'B%Q\">'P%B%M!B2O!O.x\"\
        >!G&DFB&K)SAP0G%QvK!Bx\u{12}C(!J$G!L;q(M_w*E$sg4\" sAwdh!(L\u{5}t, J!I$T!R!I:I!M&M!P/P\"H!PA\u{15}\"\u{1f}`Vu\u{17}\
        l^ K!B!M!D!M!t\"y!O!K!N!E$F\"G\"L\"I(T$R!J!P!K!L#p!Q!D\"G$K!J!K\"L\"E!M!H!Q$J!C\"B\"A\"N\"H&N!O<K)Q!K,O#H!M!M8T\
        !O#O'P!T\"m!N*N#J!M!O$n!L)HE\u{1}!\"MzBR o\"S!M\"L!N!O!R!H+Q(N!J\"r!s!l\"R#P\"L!M.R!K#J\"s,r=L\"s!K\"J!N%N!j!J#\
        O!r*q%J!K&p/f!O*k!J\"G!N)K\"v(P.J!L\"r!sO\u{18}!!JiX!!BY\u{1}+ I!v!P#EAI#M-EwP!vFM!w\u{1}h\"IM4vN\u{11}4!8$B!O!\
        >!j5A!m$8$I!P!E/I$QON*H!I.JEA!m4S'q!btd\u{1f}$!B@u5H\u{11}Lnc\" u!I[\u{3}!CO+2! p\u{2}j\"!L&K j!Ax\u{1}>#!C(o8H\
        \u{c}l!Rt=O# LRF2{I=!\"pB@! q\u{e}#[ l$;!J!S!I!W,A\"F%K\"J%L!Y#N!M!@!T-J!M#H.m#F!F1J)N&L$K#H\"O!N)L!J\"Q$I$K#r&\
        N&R&J!P#q\"m\"S!M!n!=!L)p!J\"l!Q!T#?!O!E!P-o!L!P%t~p!\"mTL&\"L#O,O0q9P0v\u{1a}g+ I'Q!R9M#O$N!Q\u{1f}`/J(I=zE,' \
        S\"O$P!F<R#Plu4g\"!CAI\u{1e}v!/Liv' w!A$C\"@:n!I&By>!\u{d}y\u{8}\u{19}& N!A=p\u{1f}`*F\"p%vD M!s!O!G!M#F!K!I\"H\
        $I\"L\"O0T!N!L\"U!J!Q'M$N\"Q!D\"F!O!R!LIQ)ONU#L+I/O#X\"G&N*Q?\u{1a}$!N%IAL\"O\u{6}@!A{?E\" H(q)\u{a}$ v$O=x$N6v\
        ) N!B&v!H9G'xjJeK%tgF! uJT! tp\u{3}/ }!K!O#A!J!L!K6N#r!P$F!N\u{1f}`!t\"O@g!&I\u{2}=!AvP/\"!H&SA>!!Q\u{7f}\u{8}\"\
         H\"q\u{1d}e#4K-s4K\u{e}\"# u!E!KPb\"BL4tG\u{0}%!I&v;L&x4J;\u{7}![Q@V# p!F@{@m$ r!A@x\u{14}un3\" s'E\u{6}5A o!K\
        &J!U3R\"Q!n$P!T$S!O.G!N%K!SHN!O(N\"R1O!N6I%O#O$t!q#Q!n!L+P#V'R.O9{\" s\u{d}vUf&#m\"OAN\u{1f}`5r\"N\u{1f}H!Aso\u{6}\
        ( N\"q#G\"J<v$N!M/Ntd\" PILm># H!vBGl|!\"NQ\u{16}!Bv`w$ o\"N&L9r<5#!K&I:x\u{1e}\u{7f}%!R!Q%G-l4Jf\u{2}- i\"Q#C!\
        M;s\"N$M\"S-O!N$R!K\u{1b}N\\k\"'F!M\\Q7 B!O!P#K\"p!o9M!R!P&s(u%K!O!M\"C\"H\"p\u{0}s9E!I!H#N0J,i' O%K!R!O<R$S!MJ\
        /! H\u{19}^#!J@vdC7X!DxK:\"'qAsV\u{12}# s!J&HJ\\N 6\"i!V\"[!T%N$=!@\"C!O+m#=#Y,A#F!P%T!U!M!P!P,F%N:K!E!G\"q&H!@\
        !G\"n\"I&v$A!D%t#K<?\"m.B\"j$U+J$F!r!p\"\u{7}!AMZn' q!D!P%C7L\u{1f}`,LUj$ H=t\u{1f}`,ttC!!LPT$ p\"M%K<M\u{c}\u{a}\
        #!nAF4w+J\"\"kAn%|0 N!}!@!A\"A\"=!F!?&A/K$r!G%D\u{d}O(o*vuR\"!JAF\u{9};#'s\u{1f}`Xt\u{10})\"PL2r\u{13}\u{0}$ L!\
        u\u{1f}`Xw^yX W!B$Q!p!R!k!O\"P$O\"N\"6(F\"@!n!I\"N!R!Q!r\"k\"P!U#I(>\"B\"I\"G\"J\"<$D\"F(N:I\"I#v*G,L!H\"t\"M0G\
        'C\"E)@!n!@!T%J$k!F\"m!J\"O\"<\"B1I1~K#O$m\"L&L\"K\"D(O$D#T!V1H$C\"R(L;B)>\"S!H#T\"C\"O\"T!P\"R#F'J!X\"<\"H%B%B\
        %M#C#M$L\"F6F%J\"L(I*W!D-l.^9 |!E!L!I\"B!M!?!I+z!:-z!I$E\"D,x!?!@_K8w!E\"E!?Fo2F3Lq\u{19}\" J\"pf\u{18}$&OAK/Np\
        PdN&&M\"N9N'L!N-L\u{15}K!AHG3#\"K$n=N6\u{19}! P\u{7}R\"&MCO\u{8}<!AJ1A) M!E$F\"u!L@I4w\u{1b}I'x}(!(T&7!'G\u{d}X\
        \"!F&Kkp\" v\"H\u{a}T/ G!N!R%t:O!N!Q#n!P!n.L$NXO#pRE43\"%P!OVx%!LEv$u0I$J{m& L=q!Q\u{1f}`+q!QbR! s\u{c}}\"\u{1f}\
        `Xx\"J\"FI4v\u{6}a# o'KAM0\u{4}\"!D&BZ\u{b}#!I\u{1f}`^u[k\" M!q\u{1b}\") o!L&G<P%N\u{1b}I4u\"M#P\u{9}3!As_0\"\u{1f}\
        `Hx\u{13}\u{a}\"!EGv'\u{13}$ v4G-u4J\u{12}4#!L$G\"MA~\"BI4yiR%\"E?t\u{1f}`4x=u}\u{1}/ L!=!I!B\"D\"?\"}8N\"N#I$y\
        4/\u{9}K+t.t(`& M%D\"I-r2J1K/V\" xvvC&!*sN)\"'D!Hj;\"BF4z]6! s\u{15}r%!L&PAO\u{1f}`#CwB\" tAqu/$!v!K@w!L\u{14}L\
        % L!w!H?K!zp[. u\"H$J\"I6P%J$Q\"L2PlM@p\"P.n&Mz?; h!S!U!O\"S!S!M!Q'J7P!U!N.N!O!Q\"M!O!L!MLN*K0K*rKR!N$P!K]o& t!\
        E!J&L;G\u{a}G\u{e}S\"\u{1f}`=w_Z\"!F&G\u{1b}\u{a}\"\"M$p\\x0%;!N=S#B!M\"Q-L!R#ELL!I!OQK<J#M'S1\u{b}&!I!L%J;M&F5\
        L&\u{1a}! L?P\"!E!Jo\u{7f}!WPUr!Ay\u{b}V) G!<!x&H:<!i4i\u{7}l;o]&< F\"q!p\":!C!S!q!q\"<\":$<\">!K+A\"K%A!H-B\"N\
        $F\"OVGJM+I.H#O$D3A-B#'r\u{1f}`XsST)!=$A\"H:v5C$G\"E\u{b}L!so}!(M+w$ u\"J$K\"K\u{1a};! v>L*!N\"E#Q!L!m,P.O!S8N\u{8}\
        u:U\"\u{1f}`Uu[\u{1f}&\"N@E!M3y\u{1f}`#u\u{14}\u{12}!IO~}< o!P$K\"O;V$N1R&PIK#M%L%G\"Q#O'N#G$I!Q\"I%I(O'G\"N7N\"\
        M4k!M!K`*'!L!K#G#N*t/M%HT\u{1}# t\u{1f}`Hy\u{12}\u{18}!Az^[\"PN2s\\!\"!C@s>I# I;tutB|!ALv(\"IN4s\u{11}W% o\"K%u\
        !K;NCZ!4skd\" L\"ouf3 p\"U#J\"K!M:H%S!H!M4OKp.M!q*p&H&p>D)S$G8D\"\u{1f}`7u_d\"!F@y\u{18}L$ S!M%PAN\u{1}m!!>|b\"\
         o!FLi!\u{12}u#N%!K!G&xAtaIA3#&O\"I@J1Z\"AL6Iv2\"\u{d}wZGWF!BqSM( w!G%M!L!N9w&M0O{a#!N\u{1f}`Ty(g!Dt#L\"\u{1f}`\
        Xv+3#!I!L&L,\u{2}\"!sAvc%%'qAL4u\u{1f}`#v\u{13}\u{11}!Ar/0#'t\u{1f}`9u6\u{1}7 G!Q!U#O\"v!P9O!C&x.?!K#A\"C!LKq#I\
        +O!I!sDH!s*O2OcI! J\u{d}F!By\u{0}0!\u{8}})h!AzvI8 M!K!R!?\"M\"O!P!O\"=$m!s)x(P!P$O#Q(q)Q/M-O%x<s>tBIji\"\u{1f}`\
        Xx0\u{3}\" s!?(h!\"I=?( x!?/<1{!C\"w-A'G0I! M'&\"%NSn\u{1}\\#\"LAM:M^:!\"KKP& I!uAt\u{1f}`KK!t\u{e}>!\"o\u{c}:!\
        !JW0( N!H!P#r<O!I$u4ML'# u(D\u{e}G]C!4O\u{14}R\"!sUO\u{2}\u{1b}\"\u{1f}`Hw6g!!LYB! JB@#4t-M4v2oJ Z!N!O!K\"O\"Q!\
        t!J\"K$L!N!K!N!M*R%K!S!O\"Q\"S\"M(O$I!L!L!P!N\"F!k%IGL\"P8NER\"P+H#G\"L\"P\"K*J$stW*!N!T#M\"Q6K9PPIWJ+KEK\u{1f}\
        6!'Gf^! K|\u{1c}N Q!G&G!S!U\"I\"K\"H!N!E!Q\"T)O%O\"J!N\"S!M\"H\"M$@$R\"A!K!n#R!I!L#=$F!Q!D!I'=!E#|!seM/P!O#M)o$\
        A!I3t!LV\u{0}+ K%H\"Q!M9J%O#O-J'L\u{1f}`#NSx'\"Q$N7O*Q\"QMsrO\u{b}Z\"\u{1f}`=y\u{9}}$ z3F\u{1a}{#F\u{1b}.\"!E@u\
        3Rb!Q!Q!M\"I!P!G!U#I!G#D\"G\"H*R\"H!B!P!O!U!P\"M!R!L!Q#J$J\"L\"Q\"O!R!K\"N!Q!I!W#M\"L\"L\"M&M$J:P%M#p!N\"R#N&o$\
        P.M)M%O#y!r&R\"P&M&Q!V!M$T\"N*M%I\"I!B&y\u{15}j#%J#M\u{a}w\u{d}*, K\"I!K\"qAE,G(z*v%w\u{e}I%q(r+?$ E\"w?K\"r\u{5}\
        r# I\"q?Kr*!AFhQ\"Dx4D%9\"Bv4G\u{5}#& s\"J%x!C@p!K+6!!J\u{b}H\" r\"K(z!!AMx! rF'\"%I<w9C! LR\u{2}!AK$Z$ R\u{1f}\
        `XN(RRz\"\u{1f}`Ht^.# q!I'J\u{1e}\u{1}!IJiG\"%MAN\u{a}+0 M(R:R&R.I$PKK-I'M%L#O'H/H%K\"K:Jv\u{19}3 \u{3}!{!/!R#F\
        \"E6K#{!u!54?SJ9H7M\"n\"E+L0A5GE<; M&p!S!Q5Q!n#O!Q&R.DQM!s!D\"N#M'O,P!m$R(p'M)M!s*n!D.G&JMG!!98'& J(w9I(uiG$s|\u{9}\
        #!O&OAM(\u{10}' s!D$C\"E:r!I&Hqy$ M(r9K(u\u{1e}*+ O!o$D\"y;CpN#v)N!t'G6N<v!A}0{!%Ot7$ H!v@J!tq+# s\u{1f}`}EqJ# \
        q!L%KP\u{2}!Ay6\u{1d}$ q%M!P\u{1b}u\u{13}>%!E!p&O\u{1f}`!ykLL O!J!M!K!Q!o\"r!O!D\"D$J\"K\"P!P.S!V!S!O#m!Q'N$O\"\
        L!J!J\"R!O!;&EGI#Q&R!J/J!N!N9P#P*k!P-J!K!P%N-u!Aw|u\"DK4tr.!CR\u{12}6%!N'M)s2O3LqO!\"Q\u{15}\u{e}!Ap[+! s%\u{16}\
        8 R!Q!S!P\"Q\"L!O'9.L!o#Q!T!S!Q$N.N\"PZv$M\"AOP!L!oSwXM!Rs&T#)vAz4>\u{1f}O!\"Ov!\" nHM \u{1c}\" t!K=U![R3A!\u{8}\
        v4w\"\u{1f}`LC\u{7}M#)qAz4C)-! T\u{14}?$ K/uSt\u{15}Lq1* S\"o#L!T7L%K&M!Q-N\u{12}LeG'!H&J(t3K\u{1f}`7J&M'\u{d}\"\
        \u{1f}`Hxfm!AE)d)!K$r\"L!S9K%k\"M.L&K\u{1e}v# r\u{1f}`Hu=\"# O!rAt\u{1d}T\"\"mAlK\u{5}\"\u{1f}`Xtq\u{4}!TN\u{12}\
        \u{f}/ v!K&I;E4L6J9u-s#F,vIH+B\"g!E&EX\u{1c}\"'I\u{e}I\u{9}\u{18}$ K/s2L/uc.!!LB\u{13}#\"r?K\"t\u{14}\u{c}\"\u{1f}\
        `Hw\u{8}Gs N\"T!X\"P!O!P!P!I!R!L$E\"G!G!N!R!O(N!Q$H!T!N\"I!S!B!Q!A!K!C!L#A!O!>!K!E!H!l!R#k!Q\"S!q&q!Q!o!u#O\"E!\
        H#L!N$o4n#X*Z!L+D!I$T(K*O!P\"L\"T)R!S(G%D#m!R!O\"J!R!M!L!K\"N\"J\"L!N!I!I#p!D$p; j!n!U!P!P!O!M!S!M,Q*T#j\"Q\"T\"\
        N\"T-Q$M!R.nMR1QBT.j\"T$P1PxM\" q!GJ\u{1e}!-t\u{14}-\"%tAv\u{d}l2 G!t!Q$N!q(A3n$D\"K.=&vYw9v.t!G7O!u'tmE!Rt\u{1d}\
        V!Ar|A\"Ar\"L=T&!O!P#C\"E?H0HIj& N!s!N%?<N$Oc\u{13}#%o\"I?nVQ*!F!J!A#K!F!C-s-MGM!s\u{1d}'!WL;f% K!r\u{1f}`WL!t\u{8}\
        h;!R\"Q\"R!O)I\"K,O%X$K!K!o!l-H!K!I\"O!P!?!HYKRR!p\"L)u%O%O!N\u{1a}_$!F\"n$G;K\u{7f};\"BK4uiy!!M6M!(qW\"\" n!EA\
        !\" L\"q\u{f}\"$ K!s!O@N\\\u{1c}! L\u{a}J! s\u{1f}w\"QM2u\u{13}K# t!H@tya\"SM2r-S5!V!n#J!R\"U4O!S)K#R_Q%o$O!k#N\
        !L1Q#M/N#S,S7T\u{9}c\" sAvb\u{6}\"\u{1f}`mx$\u{1e}$!K$D\"H:R\u{15}X\"!GAOo##%O\u{1f}`TM\u{d}\u{0}# p\"I%J0u#DM4\
        t%t0\u{d}!A{[|# q\"O$q>\u{1c},!O!J#J=P!P#O0O!M]J\"OTG!N^?! qqK! pX[1 Q!J!Q#N!k\"Q6R#D\"R7O\"N\u{d}R\"N,u!K!E$O\u{f}\
        #&!Q&JAM/L\u{10}K8N}&$ s%L<t%ML?!MqNf-!K!N#P\"N$S(S/J!R)P(J\"N&K\u{1d}Pq^/#R!O#P!T+L!P/S!O!O#J2O\"L!M\u{1f}K#Pf\
        7! R\u{1c}|% v!r!E&G;KBO$FJ!M3u!uxy! L5-! q\u{d}d\"\u{1f}`rz\u{4}\u{f}\"Dw4Dz-\"\u{1f}`/w_\u{b}$ N%p<N%r\u{18}+\
        # t\"IAONu\"Ds4MEI!IP{z$!I&?!K:J\u{11})$ L\u{1f}`UM!vZ|$ K%w<K%yx\u{13}!%M{\u{18}\"Fo4PO|! t\u{16}\u{7f}- t\"N!\
        F\"D!L!M:m!H$G\"M\u{16}M9o!K\u{1}\u{19}!At\"x# OAO/r!|\"\u{1f}`[u\u{f} #AG\u{1f}`7rs\u{3}\"\u{1f}`9KD%\" zAzmv\"\
        BL4u72!Ax5~! HD[\"\"RAR\u{1e}}' J!B@J%E\"A2v\"{Ha! P.H\" s!H\u{b}\u{18}\"\u{1f}`=t\u{6}o\"!r\u{17}s\u{1b}i!Ct'\u{7f}\
        \"\u{1f}`gwuR%\"N%O!j;P4QIU\"GMks^)$!N%N\"o,QRz!Bu\u{18}\u{9}< D!m!q#N\"q!q5L!r#N!U!m#P\"J2G\"O!P+JCO'M$pQI!L!r\
        .N%I!N!O/G\u{b}\u{0}\"!J&J\u{2}(!\"L?\u{1e}#!rAs4H8\u{1c}. o!P%J\"O6L#l'<!M.OQu_r\"NCw%Q)\u{1f}!Cs\u{1d}b$ x(H\u{0}\
        |$H=7) M!E$F\"u!L@I4w\u{1b}I'x#r( F#D\"A$wAO4y\u{1f}`#pK\u{16}!AvFw# P!q!MhZ1 n!K!V#O!N!B@j!C!N-?!@#K!I!Kbv>wZr\
        -q\"2o/Ej5\" uAu v\"'q!K1\u{13}% p!9&D!I@M\u{19}\u{1e}$ u%I<u%J\u{5}u$ v%I<v%J +%!K&I:m\u{1f}`>P\u{7},; P!m!Q!M\
        !K\"Q!J!L!M\"M$D4M!Q!Q!Q!O\"J!L,p!O\"L!p\"K!OXNbS\"Q\u{a}\u{1f}#%J!q@ObS) L!v$L!L;q!q5O#I\u{1d}HDU!FrTs% t?K\u{1f}\
        `Nv#K\u{1c}8% q\"R%N!O:I\"n! MQA# I\"uAsU#! sLd\"BJ!M\u{d}=!Lr\u{11}x$ o\"O\u{1f}`kp',# L\"N$o\u{8}\u{11}! LOL!\
         ph\u{7f}#!FAJ&t\"l%\"H&M;L\u{1f}`5v^^, L\"I!v!F!K0N,O#{\"Q2A2N(Gz=!Aw\u{e}x!!M\u{4}\u{0}\"\u{1f}`Jx!U!'H!V\"%p\
        Aq\u{19}Q!\u{b}u_V!Dy9[!Aw:P\"!tAw;[!Bv6&!-u[c% J=w+v\u{1f}H!wt@# u\"N?sG0! r~\u{9}( K!v&F!O:w4IRO!wg[\"!E'J!}#\
        \"N#J>M\u{11}?# J!O@I\u{1a}<! M.Q!Ax\u{b}9A k\"R#J!S!U!P3L\"K%R!T#O#T-P$K!IKL!O'F\"L)O&K\"l\"N$O\"G%L!N'L)I)K4H\
        !N\"N%\u{17}\"BM4uI/!%HQI' J%n!O;M%q2K\"O\u{c}h!&Mj\u{1c}#\"oAm:MUz!At\u{7f}V!XPDH!Aw\u{1a};$%F\"G;u\"t\u{d}\u{1a}\
        \"&OPJ>@\" uAw1g! t\u{12}%!\"rQ\u{1c}! MP\u{8}!(I\u{1c}}!FIl8! qK;. Q!<!D$L!>(y!t1O!A!E-t!u\u{1f}`'J\u{1b}O\"!P\
        [K\u{8}z!(NRb!Ayo\u{19}! pa:(!I\"m\"J9s%M&M\u{1f}`!sRd'!N%S!L;K!R3H%P\u{6} \" L!N\u{19}h' R\"K$Q*w1Q&Q*r @& I%u\
        \"JSt\u{1f}`#rW'#\"I?s\"KeD!Vq6&7 L!w!R#M!E!R(G$H.L!u!Q!C#F/Q$>\"A!M,M#ufJ!vBA)FQl$AJ\u{1f}`'p$Kr\u{10}\"\u{1f}\
        `7ty\u{13}, Q!x!O$J!?)E!J9K.I&t.t\u{c}qed)!E$G!I;r!J&F\u{17}t!N>G0A%!K$N\"B(m2Q=$#!I@t!J/G-!O\"Q\"B\"N7q$N$F\"K\
        2KgrFO\"q!L\u{17}W\"(OAM4U\"&n!Kv8!1M\u{c}3! GA4! r=(#!H%M!K6\u{12}!%OtM\" t\u{12}yzI! q\u{1e}$#\u{1f}`]y(I\u{14}\
        \u{7}! LqL\" r!F\u{a}c\" GAJ'%!At,LC 7!H!V\"Y!R\"C!P'P\"Q\"K*G$?!O$S!R!G.J!R!T!O!K\"D!N#N$P.ROK&Q7O*G/N!L!L%N!I\
        ^F\"!M&KY\u{16}! ogN%!D!s@@!l4VJ<%%A!=;o\"NcKJS'!M$;!o!L!M:Q'K/\u{7}!-u!'!Av1\\$!NBNrH!Ka@!Cq3\u{16}!#LG4#\"p&G\
        AG<N#!J&P\u{6}w\u{7f}|(!I!s$P;N!M!n$R^r\u{15}\u{18}\" tAt]v$!K!L\u{15}n!Ox#!\"O<\u{4}! q>\u{5}. K!>!D#C\"B(A\"x\
        !A/M1q!G1q\u{1f}`#s\u{c}M!Aw>\u{6}# o'KAMPH%!O%Q!M\u{1f}`'vSE\"DF4xNB! M\u{c}\u{1e}; q!Q!P#U\"K!L5J!O$O!K$p!Q!S\
        /?!F!I!G[LQq!K!Q\"L-D$D!P!I>m\u{14}h\"!J!q\u{2}3!%I\u{d}BE m!Q\"O\"P\"K!R(J4r-K%J!O!I!I!K!P!M!O/J;K&t%p$L.F)s4I\
        !y%n#E!H)K$G!I$N/N!F!J#ubR\"Dv4ERc\"\u{1f}`myJh# r!?AGc\u{4}& r\"Q$H!N!KUIp\u{1a}0 T!O!Q#T\"K:M!O!T#O\"J.R&I\u{19}\
        L#P!R4L\u{3}\u{b}!AL$p% L't\u{1f}`7M\"v{\u{7}!!ph2%\"S%K;p!R%Ni-\" uAuv\"-!M!L#S!M\"M:L$W!M!J!P-NPCVvs\u{15}\"B\
        s4Hp5#!K&r!No !!H#c!Ar%O#!G&N;F\u{2}5$ r!A!N%H\\\u{1b}\" KCP-c# M\u{1f}`HHu\u{9}!\"KAC$\"K#I\"I~vyJ! qnO'!S&S;F\
        $K4l\u{1f}`%R:f\"1rAp@9!WP\u{14}I)\"n#F\"O6K)L0MlL4M2L.\u{e}! s Y, r\"Q#C\"E!P:F\"u%P/HQs8s(v\u{7f}{! tZf\"CU4l\
        Fz\" t'Kj\u{17}, V\"O#M.O4S-N#O#K#LsM7K0Q\u{11}>\"2qAp#?\"\u{1f}`=wq\u{1f}!\u{5}r};!Ax*t$!A!Q#L\"EQK#%u\u{d}x4u\
        ke![L'R!Dug1#&pAo4Q+L)#Q\"I!Q<Q$N\"S0O~LGN)~!At\u{2}u\\ D!>!E!\u{4}!9!C!T!5!H!0\"/!A!>\")!C!2!A!M\"I(N$F!@!J!{!\
        B!H!P!:!J!?)E!S\"4!M!u!=!H!R!=!G)F!M#I$r1sBH#t\"R*R8N(s'J!H!K!z\"N!Q!=!P)Fj]\"\u{1f}`UymT! M\u{13}8\"\u{1f}`\"y\
        \u{1b}\u{6}\"Rv2M*m\"DL4t!N#\u{1f}`3J!wS\u{1}% v#J\u{1f}`Et)Kj\u{14}2 N!J!P!p\"T!Q\"P9R!K\"l\"U!S\"J-I%M!K!M\u{1b}\
        L7\u{f}Z C\"q!/!?!S!s!V!m!0\"0\"7\"5\"3!A!7\"D$C\"U\"W!o!B\"J#A\"U!n!W!U!>\"?$=$?\"T\">\"N\"P.D#R)Q%C*O#K%O!P\"\
        U\"N!O.K4J#M$R+M!W!o!Q2I!k!S1Bw^K <!n\"T\"n\"n!i#I$F!H!J!R,m#F+M$J\"P&N\"S!P!M!S#J\"K\"M\"G#E?J!J!H(I!C!J!m!o+L\
        !C!F=s'M\"m!Q&J'C\u{4}u\"FH4w{C#\"J%M<NdH\" PAQ\u{14}H!&P\"!* V\"R#P\"P!V9Nqs$PFM;NdQ0 J%N#o5N%l$I!K/G!C$QQK[L!\
        N/K!L!K1\u{5}& o!A\u{1f}`Gt-u8s\u{e}j' H!x@L!u\u{1f}`6L!v7?! s>\u{1c}!%q1\u{3}!Isk;\"BL4r8\u{16}$AM!K&s.u\u{1}~\
        !!H1Z'\"P#E\"D!L;P&M-Ex_)!S$K\"R6K%S;NIIWK+K+:E P!y!S#Q\"E\"Q&H$D(A!P!C'P$C(K&9$B#Q1t$L;H!{!L!A!P!J!|\"@!O.E2J\"\
        J!q.m!C4K0r!G\u{15}x# E\"r?Kc}4 I!>!G!w\"J!R!8!A+=.J#p\"O!R1n\"O!Q\u{15}r'H#q\"QN0\" O'K]-! q9,\" uAvAt!CqWg\" \
        G$P\u{4}\u{7}\"!I&qb,!\u{e}s\u{b}6!XIUP# M\u{1f}`XL8A%!x!K?K!y!KSn!Avka\" P\"pg&%\"s&N9G\"n4QJ\u{17}# m!=!Iph!)\
        t\u{17}*\"\u{1f}`>sd)\"!F\u{c}vg[$\"K#I\"I~v]\u{11}& Q!r&G!P:r4K\u{17}], J\"M!Q\"s!C!L:M!M\"R\"o!H1M@\u{9}!!J1q\
        # J!R&p>{@ G!s!v!=\"9!E!v!w!<\"9$K\"O#K)H)>!M0O#E!C.p#G9P!D\"P*GJL+G!H,r#J&M/N>0! ud6$ KHp.K\u{3}u^\u{10}! s:Q\"\
        Dr4Cz\u{16}!'q\u{c}\u{d}\"4CAI%}!.uw\u{1d}& u?M\"H\u{1f}`Lr#N\u{f}\u{13}# M!P&K;ql Q!M!g#S!O!T\"I\"I\"K\"G\"E!V\
        !N(A!F!M$U!P!U!r!n!o\"m!h!P$>\"T\"I!U!U\"D!Q!;!D!.!>!B!J!2\"0!<!<!I!J\"7&L$M!p!A\"?!K1Q%E%A!F\"O3U!R6K!I\"m$q#W\
        !M\"N!Q,p!O!M#J!O!E!S-L!q!q=m#\"L\u{1f}`VL\u{9}\u{9}\"Axd{[\"' L!K&w\u{1f}`6M!F\"wi_, o!<\"G\"Q\"B\"G4N%J$Cbu-L\
        SNM\u{1e}\"!L&E:\u{1}\" K\"svT/ M!E$L!I!;(y2O!H$P!J)r*Q(r\u{1f}`#se\u{19}!/F\u{1b}Q! tx'\" u%IX\u{c}\"Cs4I\u{2}\
        R!\u{12}yKt#\u{1f}`Xu1L\u{d}Y!\"Muq# q\u{1f}`}E\u{10}.\"/pAqOA\"\u{1f}`X{kl! Kvr#\"I\u{1f}`,r!W!*sM\u{12}!!LZs!\
        %I@Y% s&L\"P9o&N:m$ M#n\"J\"N'0!!?qz\"!O!OCQ$\"L%A\u{1f}`'r\u{6}\u{1a}!&QEM\" vAvP3\"\u{1f}`=u*)& s!J!H%q!I;LTL\
        \"\u{1f}`\"v\u{e}\u{19}#'x!IAK\u{c}B& s!C&?!G\u{a}u$Gw0( Q!I\"L?N'J\u{1e}Q$r1K\u{c}\u{7f}&!P$KAL\"N\u{1f}`1Ne0*\
        !I$H#L:J!R&M\u{9}w*E+EUq|/)\"P$O!O;R%O0M\u{1f}`\"Q&Lyq! p,5\"%F<JL\u{6}# s'E!N~\u{3}\" K\"r\u{12}\u{6}!!Kj.5 u!\
        S\"P\"H!I!P6H'J\"O1Q!t\">\"BJB0N0H9I)I0J$D\"H(H% M>r\u{1f}`*N\"rT>! Lyi\"\u{1f}`7x/y% s!L!E%K\u{17}vhe!VPM\u{b}\
        !'r7H,!K$I!O!T?M\"L/O!QPq*M/MFLBK! MC\u{15}' N\"N#JAP0E\u{7}w:JfX$ G)F!{AtI0!Az4'' M!t!M?L!u\"x4I\u{f}D,!P!O%A!\
        I5F%I!N!r4H\"M\u{e}F5IMT%!NFQ\"OaJ9Kx\u{1c}\" sAr\u{15}V!GN\u{19}\u{8}!At\u{8}\u{c}, K!l!p#A#oTPLL*JCG#I$K9KH\u{10}\
        \"\u{1f}`x|kc!Arw]$\"p!O>Q7KuI\"\u{1f}`=t1\u{1e}$ p(E<y4E\u{1}H# t\u{1f}`=v38! r\u{e}~# s!L&J:l\" PDx\u{1d}>!YC\
        s\u{19}! LL^\" tAu_,' M+z!H#>=r!I3Ar^! w1\u{7f}\"\u{12}M$s\u{e}a( t!M!O#H\"J!T@H!PX1!!Ji&'!K>u\"{!A\u{1f}`KL#u%\
        C\"\u{1f}`}Ey6! p~\u{16}\"!H*oZQ# q!FAH\u{1f}k\"!qAurL$ o&Q\"OAJ$!* q!B!N%G!M9O!I$p\u{1f}`WMUx%!H!M%K;Q!K\u{1a}\
        d! M<!##HC{4G>=\"\u{1f}`Xz\u{12}V#!K'qAs*\u{0}# r3N\u{1d}OqH\" JAM\u{e}\u{11}# t!<&@\u{1e}0\" w\"Ew\u{f}!\u{b}u\
        \u{17}I# s!E!I\u{7}** S'R!P:M&M.I!P\u{13}H.O'Ogy! r)\"# t\u{1f}`HujY0!T$R!O!T@Q!Q!P-O\\Q'K(s)K3L-N3R4Kvv!'BU\u{1f}\
        \"\u{1f}`Jw\"3!!p\u{c}.A!O\"O\"K!Q!H!T)O,Q%Q$M!Q!P!U-K!O!N\"K(Q\"P(P=N,O-P4M#C\"v-Q\"L-n!P!N#F\"H4\u{5}\"6uUu0p\
        !(qp\u{10}! qu[!}x_\u{1}(!C\"I\"q\"C!I9O%E4|\u{17}\u{1b}9 T!n!J!N!M!m\"A!P'I\"H!M!L0P!P$G!L+I%O!S#K\u{1}L)I2N%E\
        &Nx8\"Cs4L\u{e}|#!H&BWDZ\u{11}#!u\u{1f}`6w\"G!!A\u{c}r( l!G!P&S:J!M\u{1f}`2t\u{15}f!Etx\u{f}\"\"NAO{z#!D\u{1f}`\
        |E\u{12}k% }!A!H-D2yr<$ N!D\"J\"o|E( C&P7;!y\u{1f}`*E!;!y\u{3}\"!Ashn#&EAH\"P#\u{1f}\"\u{1f}`\"s\u{1}\u{1d}!AE\u{18}\
        ?E m!P\"F\"N!U!M!k!n\"I$M\"N\":*M%P!T!N\"K!T!M.M\"F\"L\"N&J'pUv5M*M*g!M/n!O\"J\"Q\"H/M*sJ2%'r!F@R4o8q\u{1c}G\"F\
        H4w\u{6}\u{8}# p!K@s@\u{1c}!&N\u{4}/# r\"L?u\u{e}\u{16}4 P!8!E!@\"A!D!4!|':$I.P!B!L&r4oAt4GUM$t4s\u{5}\u{15}\"!\
        >&D\u{1}\u{e}\"!qUr]6* R!F&A!R7r#G&I\u{1f}`EN#r'w# q\u{1f}`XKw_) s!F\"N\"I<s%K2F#Q\u{c}Kj2$!Q&J\u{1f}`7HEC) R!N\
        !O#F!S!N<M#L\"Hw:$ I!w@K!xS\u{7}\" s!?\u{c}%* D!H!H!L$H.|,JHF!|$J\u{9}\"!-stM!AFsX\" wA|H\u{5}\";MuN\u{1f}/\"!F\
        &EW+& L'L6O\u{1f}`+E!OQR\"'E<O1#$!p!LAN4K[S#AD!r!vo\u{6}\"\u{1f}`>s\u{1}\u{16}#!G&G;L\u{d}&$\"QAQ\u{1f}`%P\u{f}\
        u\" L%JQ\u{5}!XP\u{7f}V# p\u{1f}`Hvtc1 q%G!L!G!I9M\"p3E!B$N\u{8}t4t%F!J!C!C=w\u{e}\u{10}4 S\"p#I!K!V6p!J#m!O!S#\
        H\"O/M#M\"OVKVp!J!H-MY)0 G!G!K!L\"v!O!N!N9I!J!K!P\"{!T1H\"7&\u{f}\" s!F.E! KiU#AH\u{1f}`7|\u{1a}\u{12}$$n\"S?s4\
        NBh!\u{d}vBp!(Q i$(P\u{1f}`@s0K\u{a}\u{1a}#!K%K!P;3!FtZ&\"\u{1f}`=vcM!'G0U!\u{17}u+]#!E\u{1f}`U?FX! O[m% p!M$G\"\
        H?Kp\u{14}) R&E!C!Q9Q&J6I\u{1c}q&N\u{c}-\"EK4t$!3!J$N\"H!l:q$R\"@.8!T#J\"<!OUEUB#I!R-I$M@sVx% M!s\u{1f}`2N!tSS$\
         q1O0s1O\u{e}|#!M!K#p3C#7r`t^vLT\"\u{1f}`Xw\u{c}\u{1}#!KAL!P/\u{9}!(Qh\u{d}!!Oc,\"Aq4I\u{9}\u{c}! r:\u{a}3 ~!?!\
        L#~!0!F:~!D\"p\"w!6!F0H\"p!Aku!BUs!BN#!\"rt7!!PQi\" IQu!a! J\u{b}r#(L9M(LS@! txG\"%qAu#\u{11}!Bs,|)%K!K\"M6N)N\"\
        R\u{1f}`!O.MM$&!I4x!HDO0x!H\u{2}\u{11}%!J!Q#G\"N;O\u{5}v* r!Q!R$P!H!O;P%N!Q-R;a!!G\u{c}h6 k\"O!C$J(K.F$o5?$;\"I\
        Js!F;H1q*L!M!B!K(F4C\"K/CVA!]s_L! qT\u{5}$ v\"K?v\"L\u{1b}r\" t\"JAR!\"JU\\$ M!t\u{4}M!tEI#!qAs!uZ]' o!v!=%E;i!\
        E3S!7'!N!M$I\"r?H!N\u{a}xq\u{4}#\u{1f}`UN!tr&9 T\"S!K\"S!X!J(P.K&Q$V!N.O\"L#Q!J,uMNHO(L#K0M!P%C!N%NCw$\"K%q:Q't\
        z/' J\"m!E\"KUI#M\u{1a}KWG!!M\u{3}x!\"R\u{5}X2 U!K\"N#N!P,K/P!T!Q\"T!R!N!N-H%N!Mvs5PR+#3G.x3GgJ\"DI4v~># s!C!F^\
        K!WH#?\"\"IAMN#!%J6><!T!m#O\"J!T!L&K$P(M\"R%R\"N\"Q\"Q.D!K!H%NLI'NOO!M(R0M%T!G!R.M)b# O'sAs}8!\u{6}r\u{1c}a# N\"\
        R#O(.# M!RWOPp# w!F!H\u{2}\u{1a}0 R!M!Q#P#R5K%O!M%P.E$N\"O!J%N\u{6}L/K>q!GM0:\"\u{8}w6wU \"\u{1f}`XvXj!Btj\u{7f}\
        * M!F!o#J\"D;L\u{1f}`&P\"p6N\u{14}P!,p\u{3}\u{13}\u{18} S\"u!M!P\"w!X\"K!R!F!K!F\"N\"N\"T\"H\"L\"F!>!N!p!R!w!J\"\
        Q!W\"P!U!Y!s\"p!O\"M!N!J\"Q\"P\"U\"U!m!Q!N!T!m!M\"P\"L\"O\"Q\"P!S!j!p!H\"J!L!Q!L!J\"K!N!I!Q!l!L$F!>!K$I*S#U\"N!\
        p\"N!U!V\"m!P!R!G%O#S\"N!P!U!n!t!N!S!R#L%L\"o!R!T&R!T!K&k\"S!R!w!J!P!I\"?\"D\"F&R\"S#k!U\"L\"G\"K\"N\"S'J$p#o!j\
        \u{11}%% N't\u{1f}`6M#vZ\u{1d}!Aw\u{1}\u{1}$ t!M%MAK}M- o!P$N.I*K%M'P+K&ONs>PAt!K~~\"FL4u6\u{17}! pU\"!&Lt=#!J$\
        p=L2U$ L4q-M4p\u{12}u\"\u{1f}`HxsY: ~!8!F!q!4!H!?!;:y!>#=!K!D!@0R!?!O!K4HRs$E\"F@r0s#u!@R~# G'KAK\u{8}v!!r?\u{b}\
        *%L#S'B.L%R$M*E.J\u{9}L!LD@\"\"H%JF/% Q(T9O'I!P6\u{c},!E\"G!R!B!t!@!R<K!V\"m~R\"n\u{1c}$> p!T!Q!L\"P!M!U!N!J(P0\
        t!P!N!Q\"O!P!R!M#U&P$K!T!N\"N!Q\"L%M'q\u{f}K%M7g/!F%V!M!Q:O$R\"O!Q-P!Q#O\"Ies,toq\u{2}c!!sOx!\"pT{!0o\u{1e}k\"3\
        HALd]! p'C!3>Wu!,o\u{18})!\u{12}y$(! LG3!]t7c# L!K!ot\u{1a}\" p'G&C! pKe!WN\u{9}P!!r_$\"\"HAF[y# r1M0sQ>\" tvuC\
        1& q!P&C;F\u{1f}`4r\u{7f}\u{8}!!J[\u{f}#\u{1f}`HN\"q\u{17}\u{4}! Jr\u{9}\" sAv|\u{1d}\" vAv?x\"&ITD3b+ n&Q!F!M?\
        Q!J.M\"P\"RNw$L6\u{a}#&L\u{1f}`Rv\u{16}d, p%L\"K!P+O.v!I$G1K\u{1f}`\"q'M\u{14})\"\u{1f}`=yd\u{5}\"$p\"MG\u{1c}!\
        &Nu.!AE{)( =\"K&w9A(n4kUFUG8b8 N!F!N!K!O\"R!q!J+J/I!L!M!P!P!S!L\"I,I$p\"s!M!J\u{1a}N'R5\u{18}.!P$N!V!M!Q>P\"Q/T\
        $O;sgM-P+G'EI:!L|wO+!R!m!P$O!MNG\"N$I\u{b}N1N&I[\u{16}$ m!EEv4J'\u{1f}) w!N!F%J!E9t!M!I&E\u{f}\u{12}% q'K!KAL.N\
        H\u{12}$%I\"IANmGtQ!Av^{! L,9\"&n!KZ\u{4}' u!@$=\"C:p\u{1f}`7q\u{5}Z&!M!P#P>K#Q\"@Bo! r#[#!A%O\"Md^\"!qUE;\u{1a}\
        $ v#J>u#K^W!Dw@I!Bx\u{8}{$ I%s<K%u,.( m!p$C\"F6LzD?t2L*\u{4}! v?\u{13}!*rh\u{1f}\"!E&q\u{c}\\&'NAHv{!G.zHGtg! L\
        Jh\"\u{1f}`Zs50!'O\u{16}\u{1f}! Gz=!AqA7\"!sAv\u{10}\u{8}! Mm9\"!FAJa\u{1d}* u!L$F!N!M7N$F%O\u{1f}`VFYQ\" s'K7=\
        + D!x!J#I\"t\u{4}u*t-s,v.L!shz$ G?v\u{1f}`Qv\u{15}c!(N!\u{1f}! r6&!AEJ\u{14}\"\u{1f}`.wzJ\" J\"qEF!(QR~\"Do4L\u{19}\
        s#!D!pAl')$!r&I\u{2}v\"KYg!Ds\u{d}\u{16}!\"IT@! reP# q'H!O<M! vWS!!J!6! K-k$ t!L@u!M;\u{7}! N?\u{7}\" yAy\u{1b}\
        7! r.@\"\u{1f}`Hw@y\"!tAx~*-!E!q%G!r9n!I&L.I\u{7f}J#F@I&L>JL/\"&R;OO+!Ax'\u{14}#!K'qAshE! r\u{11}g) L!J!O#M\"H!\
        Q*r/L2mu0% I!s!L%ASG\u{13}K\"!D!G!x' q!H!L%J!O:L!J%\u{2}#!ICu4CbV$!I'F:M;JKg! oL\u{1b}# u\"F?z5\u{8}# I'o!Ljm;!\
        T!O#J\"M!Q#J!t#@!7$P)K%O!S%>$O%='=\"G)AU<=N!v)r)K0@!Q,B\u{17}4!h{Rm! F\u{2}G%!L'H:L&IjO(E\"!uAw>\u{10}\" v%L\u{6}\
        m\"!M&Md\u{a}\"\u{1f}`=y\u{16}k! s2N#\"N$OBM}*!Hw%\u{8}\"\u{1f}`1K\u{a}\u{16}\"\u{1f}`E\u{7f}3;!\"G\u{5}W! unI\"\
        'IAIJ\u{19}! paH#IM\u{1f}`.IxV!(NJl!!C\u{1e}+\"\u{1f}`>u.R# J%OCP\u{18}.!As>\u{5}! u\u{a}m!(O\u{f}d! s\u{0}B$!O\
        $A!LAM'h# L/r2MwK\"\"q&K\u{a}\u{a}) t!O!F%N:t'O.L\u{1f}`\"u1R! tm\u{1a}\" y!G>n!At`W&%Q<o7O\"S\u{1f}`#R3\u{0}\"\
        !uAw7\u{5}\" M\"s5\u{12}1 G!I!P!N\"o!T!w!G9L!M&o!K.G%p!MXrjL\u{7}\u{c}!(M\u{16}P!(o`\u{2}%\"L@p$q\"C\u{8}t3\u{1f}\
        $'M6P\u{1f}`,PQ7$&M;N\"s$PR0\"!N&B\u{11}+6 p!P$M\"D!S?Q!L!L?NFL4L,I/H*n#D.J$L!H!K.t%y+JYU, o\"B%8!M9u!Q!E:H[LOm\
        -u\"FB`\"\u{1f}`>s\u{1c}6# q1J0r\u{b}U\"FN4s8\u{d}\"BI&s4J# L%sUsv\u{e}/ t!r!M$I!F/81FB\u{7f}\"8!@\"u$E7s?K!x?t\
        1 w!D!J\"L\"H\"L9v!H!M\"N$L^I&v\"N2s$H(z\\\u{14}\"\u{1f}`}y\u{2}.!ZHU\u{1f}& Q#I#mAm0P$Q\u{7f}$\"\"PUN\u{12}C6 \
        U!H#U\"h)83K!T$Q\"R-I!N$RWM1KDM.G#F!P%Q!I.G!F2i$ J\"K$p=N\u{17}G!\"M4\"\" uAv`s% p!D&A\u{1f}`Nw\u{19}j\"PM2t\u{16}\
        \\j V\"l!N!P!O!T!p\"n\"S!P\"J%K!R'A\"B$T!I\"O#Q!o!U$M$P#F!S!J!L!J\"W!G!R&6.E&O'F(m!K#L#H!p!C\"A\"T\"O\"P\"q\"H\"\
        I\"S\"P\"{\"H\"E'P!q!G#p!@%r!B#S!r!C*B#q*P#K$M#m'J\"L&G#n+l-]!\"Nw\u{10}* M\"J%s!y6M#J\u{1f}`'J\"M\"uN\u{1a}\" \
        v\"GYw, T!A!L!E%B-vEO/C!v$IPvYL3\u{14})&J!Q7K#q&J!K/J$JvO\u{7f};)\"N#K\"B6M$p\"P$N0R\u{11}MPQ\" F'K|\u{d}! w)m#\
         q3N\u{1d}O\u{1e}\u{14}\"\u{1f}`Xw\u{1c}&#-u\u{1f}`@x<d%%L#I:J&p4I\u{8}O$ G\"s?H\"t%\u{1f}$ r!E@q!H\u{8}\u{1b}8\
         S!F!N!H!P!t!M!E!M!?9G\"J\"q!O!G!O/IiR\"J!O#NPP%r@v\u{1c}9! K`G\" q!A\u{18}0#!I\u{1f}`<ya\u{6}! qnX!]r\u{6}f$ u\
        %K<u%L+K' t!L!N&B9q(Fny%\u{18}!Avbl, M!H!m#r\"H:M!H$v\"L.H!L#Cj`#=u\u{1f}`,uto\"'tAu\u{4}A.!Q$J!M\"S:S!M4P!I!K!\
        E!H\"M\u{1f}`\"M#\u{7}! w>z; M!D!Q!R\"C\"A!O!:\";$3\"6\"\u{0}!J-M!D\"V\"D\"E,}\"<\"Q\"DsR!?\"qJM.t-\u{f}2 n!I!R\
        #J\"H!S5J!n#l!J!R#N\"L!U4U\u{b}J!n\"L(g!BI\u{9}<\"\u{1f}`HvXN! u9n\"\"LAN}@\"!r!FF\u{14}\"!O'q\u{18}N\"\"MAM\u{12}\
        \u{10}!(LhsA j!M![!M\"H!U!J(I.U$q!L!L!M!N!O!S!Q!S-N$M\"N!ONN<Q6K\"P)U\"N!Q-N\"J\"P0N=R!%nNV`#R!I!N\"T!N!L\"R\"A\
        \"K!;!O\"S!M!O&J\"N!N%T!R!J!O\"Q!Q#Q$P\"O\"R!N!O!N!N!O!O!R!Q\"M&R#K#O(O5N)J\"T,p!N%S%L$S,P$M!S!J(o!N!N,O\"m!R$T\
        !Q!T!R%K)NK\u{8}#!M!PAN\u{c}\u{6}\" M&oAT# I%tAw_F!XM{G$ r!P@x!JN;% R&PCL\u{1f}`#q\u{d}$%\"K%J7M\u{1f}`,M\\\u{14}\
        #%t\u{1f}`\"t_\u{1}%AJ%I4v\u{1d}q%M0?\"CQ\u{10}r\u{c}\\!Ct\u{7}N&!L!J\u{1f}`;u;H(t4i1 k%K!U!m4H#T$Q$P!Q/M!S#N/q\
        #ODIYT6T~p\"By4I&B/ p!P$C\"L!O5H)J\"M.M3v\u{7f}H/p'I!M*GSR\" uAu,(! t\u{14}b\"\u{1f}`Vv\u{e}s!Az`e) m!O\"A\"Q\"\
        K!R?Q\u{1f}`!r&Y\"6}U}LW\" uAy\u{15}8#\"I%JAM\u{d}\u{1f}!AwNk![RiZ''N!PON#KXGUN\"saf\"Ds4Le=, o%D\"M\"N6M\"N%C0\
        PUJ*M3ugM,J\" S%Ip\u{9}(!R%I!J:k!O%O!I!K{j( v!K!K#M\"J!J@L\u{1d}sw\u{9}. H\"V#r!o!Q:Q!M!O#s\"Q4NeHVG%Qit\"\u{1f}\
        `\"wD{!AMU\u{d}% r\"AAG\u{1f}`Jy\u{10}F\"DK4sdE( L!u&F;w&H.C\u{1f}`8r5C.!T$=!G!L?E!J!K.M&IQz5L;M&v;Ke\u{16}+ q!\
        J!G$J!A:s!B!F%H!L\u{6}I:_( p!O!N&K9rgs*xbt\\`1\"M!t\"D!K.O-O#w\"J!O.L#M\"AgB#x\"E!N@pDp\"\"P&Ufp\" sAt\u{17}1\"\
        !J&OqQ! pep\"%sAu{m\"\u{1f}`XvE;\" JWN\u{0}=% Q\"Q%O!oNNi\u{12}5!L!L!O\"L\"S6K$Q!J!K!H!K+I!L(t!G!G'r!u\"s\u{3}K\
        /qM9#DM4t:r%E#(N\u{1f}`uE=-$!p$I=y4FV\u{3}! tN=!$nxS! q\u{2}>%'9!qAf\u{1f}`7r\u{16}m( R\"N#P#Q9q\"M%K!PWq!\"I\u{1e}\
        O!Au\u{7f}?& p!O&J:w\u{1f}`*FV}# u!H@v']#=s\u{1f}`,sB9\"'F:P1+\"\"O$p`p!3r\u{d}\u{7}+ p!M!P#L!O\"O5N$l(L2I\u{d}\
        N\u{12}f! txI$!I&r;J&sS10!I!N#o\"C!J:R$s\"C!M->!=!F\">!G\u{f}J!I2n* q!A!D%H!F,q.I!F7LvJ\\z#%J\u{1c}u%K;Z!!L\u{13}\
        \u{1f}!$o\u{d}~!\"I3?* m!J!Q#r\"B!O:L!P#u\"C 8#1O0v1OUu1\"Q$M!M(D4N%A2C(ICq!FBH-t'K!G7t#NEuQ.# J\"t?Md\u{6}! KP\
        ~# t!P'M3T! M?H+ t\"R%P!P9t\"Q%N!R.L[r$M%+!!HM\u{15}!\u{1e}K~s) s!F!K#I\"J:o!J'K4K%\u{2}\"%K<v2C!'qp\u{14}% u\"\
        L\u{1f}`;w\"Jln'\"M%N<P%L.P!Ojq\u{c}\u{13}!\"Omx#%O?w4I\u{c}\"! L&l!,rj2# p!B@oC+$ v3H.t3L\u{1d}F\"Ru2L{\u{9}? \
        P\"P!I\"P\"N!P)B*r\"N\"v\"l!q!O!C$A.<$?\"CNH$J\"r#FBr$G#L,N\"E-r5L!A\"v\u{13}}$ G!n!r?KPX\" LANW8$\"VAS4Q\u{1}q\
        \u{12}\u{1d}\"\u{1f}`=y+%\"DK4t/\u{0}!$R{\u{1f}\"\"I?u<#*%M!N!UOL&MyO\"r'K\"t4q\u{7}_\"$n#F\u{10}}\"-zAsh\u{b}!\
        &MSa\" w#Dq\u{1b}% s!L!Q$K!OQ9# o\"L%?\u{a}s\"\u{1f}`XvOE!&Hty\"\u{1f}`>sBi!WO\u{5}*%!A$B\"DQF,J\u{17} !\u{12}x\
        #`$ OAL(L4t'n1 x!L\"O\"N\"C!Q+K+M#o!K$O!N!K!O-P\u{13}N.ukY% J#Q\"o?T\"m^S\" tAxz8!!K\u{1d}p$ m!?!N#GmK!&Kv$#%t\u{1f}\
        `XuU?\"\u{1f}`#v^$!!N\u{12}P& z!D\"H>v!J\"KRo8\"Q#R\"K4I!R\"r%S&Q-B!N&PPF!v\"I!R!H!r\"H!PFr!N,r.J\"N*z- v!B'F6J\
        #s!M!Jjr!E%FTy\"J.vuB\"\u{1f}`XyH8\"!EAL\u{3}/\" wA|cV\"%O]ssC\" N!L\u{4}r\" M\"PC0\" vVM[T\" J\"q3\u{1f}!ZKYO!\
        foI\u{a}!!Ml\u{12}' L%u\"J!O9L9x#LcI! q3k% t!A%L<J%NLP!&O\u{f}\u{16}% p!N!K%M!IX\u{14}' Q/q7F4P(s\u{15}H%uB%t T\
        !J!L$S!F!K!9\"x!s!4\"H!S!F!q!R$F\"B\"O!P!Q!P!P\"R!K!K$R!H!O!?\"p$L\"I$K!R!O!R\"S!I!J!C\"P!Q!L\"J\"G&P+F$B+P\"n!\
        L\"O!n!o!N\"O!P\"O$T)L!O&S'R*S$l!M!Q!J&r#Q!P\"N-L!L!T$H!P!C\"p&R&L!P(N%Rng%'G:t\"I\u{19}N\"u.B!&RSR$ s!?\"K\"O9\
        0! I\u{9}d\" NAO!b!At\u{13}O' N!L!p$M<N%N0P4V!Ax\u{3}\u{e}! DQV!\u{d}w:d#\"q\u{1f}`{zsR\"\u{1f}`}{Y:!3n)D\"!qAv\
        v\u{1d}\"\u{1f}`it%N#!u\u{1f}`=vjD$!J!O#O\"M\u{c}g!&O\u{13}T\" r!E{S\" s!F$l# t\u{1f}`Htb\u{1b}' t%I\"Q:t%L\"N.\
        IRP!\"q2\u{7f}!Asp\u{2}=!T!U%J!P!G&L\"N,M$U$s!L!Q!I!I(M\"G#J!L!>!H!v!u!O)vho\"G9M4M\"QM]#=I\u{1f}`,I^4!Ewb<!'E\u{10}\
        \u{7}\"FJ4sJ\u{16}!LLiu# M!r&B\u{6}c!Dt\u{1f}A!Aw5+# r!G!L\u{16}1@ v!q!:%O\"L(L\"O.r!p!@$P!T!T!L,Q!I%D!Q0O=N*K;\
        K(M'J\"O*L!Q+M#H$Q\"T/I>7-!F!N\"n\"T!N!Q:N%T!N\u{1f}`#C!OAp&`\" O&o&L#(E\u{1f}`DIg\u{12}!Atd}# I!u$L-I$ L&Q0yUy\
        m\u{d}!HvTI!Axs\u{2}& T%M<N5N\u{8}L\"r?D% t\"K%L!O;K\u{1a}\u{5}\"DH4y)V!%Nf \" w!Hqz$ R&M<K%O8\u{10}#>q\u{1f}`,\
        q.4$ L!I&x!K\u{4}:\"Bs4I'<! r\u{1d}2( m!p$C\"G6LzD?t2LYo&&O7O!p\u{1f}`+O!p\u{b}x$!E&J;E&Is=%\"M$J\"J\u{1f}`Px_Z\
        ( x!I$E\"H!Q9q!M'O\u{0}J) w!F!M%L:o!F&M\u{1f}`0MK8\"\"M#H:(\"!F@x0[!\"q~i+ I#H\"G!p!Q:L%K1P&OiNVPQm( q!L!T#G\"A\
        ;B\u{0}rUtXe\"\u{1f}`UyJS' B&s\"Q9G!P%o\"P`6%\"O&MAN\u{13}x\"IJp!!JX\u{8}1!Q%P!N*P,G9I!N-OEN,N!L,J4K2G1N%N:zS^5\
        !W$W\"R,W(W'W$S\"R2T!VSN\"W#Q\"TFv\"P\"K#o%REr0KZ\u{1d}\" L!s!\u{1d}& O\"L<O%H\u{1f}`'O^\u{14}$ u#J>u#LvG# v\"I\
        ?u\u{1}3!!JyZ) n'Q;J\u{1f}`&N.I\"n5s%r\u{3}?\"\u{1f}`.}\u{17}\"# v'I:yYL% M&lBP.M!N\u{17}\u{15}9 J!p!s!Q\"F!L#I\
        8O!k\"E!G!B!F!O\"J-s!v!v^HPL$r*I\"N%H!D6>!\"J\u{16}%! LT\u{18}#\"J?r\"Ml+\"Ru2L\u{19}\u{1a}!&M<\u{e}) @!s!N#B\"\
        B$u6G%H\"Ig\u{16}!XN\u{1a}#\" zA\u{7f}6C\"\u{1f}`.P\u{2}\u{1d}I O!U!S!T\"O\"S\"P\"M&G\"</:!Q!J\"G\"=!S!C\"G$H\"\
        H$w!L!p&v.G\"F$u\"r4L!r\"P*s#u.N3F1I-l#D\"S\"K\"D0\u{1a}%!I!UFLjL/Q8\u{b}\"&G\u{1b}v)=!DqeZ!^r__!\"M~N\"%tAv-\u{19}\
        \" JAM|}!4F'7\")qUr` !'JW\u{16}\" K/t}\u{1a}$DI.t&x,M@\u{7f}\" S4mb~H H!L!M!Q\"l!T!z!Q'D$Q/K!N!B\"s!P!r(I&U$D\"\
        M!K,J#D$z$H\"F'u5H#v=M\"K)J\"v(D#r*K$D$m!N+HRz,!O$?\"N?F#N\\n!C!IRK?M&L!Rd5) o\"P#K!O\"Q;N\u{1f}`)D.LVQ\"\u{1f}\
        `3{\u{10}\u{11}!\u{9}q@!\"!sAxW%& o\"T#H\"P:o&L\u{f}q! u&#, |!E!P#B!P!A*J0t\u{1f}`7s!K&GG\u{7f}$/q2F/I2sX\u{1a}\
        !&pDu* p\"L$P\"Q;L$O\"PoCSE.K2]+ v!F!M$P!B:r!N!N%L\u{14}r`G#)$ O!L!p@J\u{3}\u{5}$ J%u<L%wQc\"DP4q\u{16}\u{5}&!I\
        $O!Q<K$P5NGb!Dr\u{0}b! p8~!'K(d4 G\"n#J!N!L!L's$K3R!P!N\"O\"R$C*N&l\"y\u{15}G%N(s\u{19}\u{3}!Av-\u{1e}\" q!J\u{10}\
        \\!Bv/9\"6sUs[t&!n&K;G4y\u{1f}`#vBp! p]\u{1a}# DAG\"Q,*) m!K$C\"A!J6t\u{1f}`*F\"w=c#3K!lSm\u{b}f\" tAt6z! pT^& \
        u!J!R%M:q6L?F\" N\u{12}L@4\" J$q1G%!MAE\u{1f}`&N#pHz! o{g\"\u{1f}`ZsI]!XP\u{13}\u{11}!Apl\u{11}#=u\u{1f}`,uE\u{18}\
        %AL!R&J.r&t=\u{f}!'G:Y\"!MAMD=% o!K!r%F!PP|!&KUB!Ay0k\"\u{1f}`Cx0:!%Jm\u{16}$\"qtz_I-yj\u{e}&'K!NAM/Q\u{1f}`@u2\
        \u{f}$%I<I!w$L8=!!G3?& n!C!M&J9p\"IoY\"\u{1f}`/t:y!!p\u{10}}-%G!K<Q!T#J!R/M%NsG!K)q!N@PAK$ L!r@M!v\u{11}+! O3?\"\
        !GAN\u{d}\u{18}! L\u{e}[! sC\u{6}# s\u{1f}`Hv\u{6}:\" NAP\"A1!U!U!H\"M!J;m!S!S#K!L!S.N!R#O\"QvsERT5$ v/L2w/Le #\
         s\"LAL\u{1a}*!BsH\u{9}$ K%t\u{1f}`\"uE5r m\"T!N!R!R!P!j!U!M\"N!M!J\"J\"L\"Q!P\"M!J&i!V!H$W!U#M\"P'P%O!G!O!J!P!\
        B!H!E!G%E\"H(o)N\"J&O!M'q!F\"p!P!Q#r!J&O\"S\"M'K#P%P!s!L%H\"L&N!U!p%L!R!N!L!n!q%R!i!V\"U)i(N!N\"O)M!Q&H#w!p$l4,\
        \"(QUN\"q.!D!O#B\"@(v2K/x2EDC!J&s!HGJ)IQW!'K\u{1b}L!Az.\u{e}!Jx\u{1b}Q\"!L\u{7}ymq$!P<L\u{1f}`,Lf]$ N%B<I!R6\\#\
         p\u{1f}`HqCM\" vAv'[!!J\u{4}F) u!B\"L\"B\"D7r$H\u{1f}`(rct\" t>L{\u{18}! LhP( I!T'S9U!S:Q4szSn\u{3}!At\u{1}\u{14}\
        !\"M\u{1c}_!!K\u{f}l# LiI!t_J] L!t\"L\"P#R'P$K(S\"P!l$N!R!A\"N\"Q\"C&C$P\"9&B&t\"H%q#D<r#J#C\"S'T'N!t!N!R!t!Q#N\
        !P!J!r!N#K!v!K$H\"J!w!N%K#x!N'g!P!l!<!K*@\"n!@%R!C/J1|$AL!p$K0M\\7& r!=&F\u{1f}u6r!FOA! q1\u{1e}#!K&L:tt0! w\u{5}\
        Y! E<|\" N\"M\u{9}\u{19}\" sAt$[! p\u{16}})&I!J<P$K0m$Q\u{1f}`#N!M\u{e}A! nOF!Av\u{f} $ L'u\u{1f}`9wDa\"Rv2H\u{7f}\
        U! s&,\" HXO\u{1e}\u{1}1!D!C!7\"F!A!B!@'E$o!o.O!K#G*J9t\u{1f}o4JB!!!G\u{14}R!!plz!AtZy!Br/\u{2}# H)yArA>\"\u{1f}\
        `Vv)(# q&N\\Kf'\" n\"I]~!!HY-!As\u{1c}g'!q$K=J\"w\"L0y\"Ezh\" KWM\"2/ n!K&N7n#p!M!Q%O!O-K$M\"E\u{0}O-n\"Lg\u{f}\
        $ t'<\u{1f}`Av\u{5}6!(r\u{16}B! t/C!-r\"m#\u{1f}`=K\"v~\"!!@i(!,o\u{e}G$ s!G&I;I\u{15}\u{1f}! v\u{13}5\"!F@t}b#\
        !L\u{1f}`lws\"!WK \\O 7\"i!S#T\"Y!P\"O$>!A\"C!Q!l*n#>#V%Y!Q&B$Q$S!U!V!M!P!Q,F%N:L!F!G\"p&I!A!G$J&v$A!DD@\"n.B\"\
        j$U+J$G!q!q}M\"\u{1f}`XzI\u{4}\"\u{1f}`r|&\u{f}- t\"N!G\"D!L!N:l!I$G\"N\u{16}M9o!K)?!&Qwk$ G3t.G3sD5\" K!s\u{10}\
        )\" JvK~[\"!E@u(\u{7}!%L8t%!N$A>OrL!Kg\u{11}!%D^z\"Fw4I#\u{15}o u!J!n!/!B\"p!I!o!0\"/!>!6\"2\"/\"3\"B&P!p!R!t!C\
        \"q!V\"A#m!J!Z!>&<&M!M!?\"R\"L!V+v\"C\"R!U8P!U#V!V!P\"L!P\"P!p!Q!R!R$R)O!P'R$l!P*M$l!P\"J!Q#m!r!r\"S!R!t!N+P\"q\
        !R\"?$R!m.Q\"C(u%q9\u{c}! KO\u{1d}! qYB\"!O&L\u{f}S&\"M$K!r<L%s!u&\u{3}) O\"P#K\"B!M%z6P#N(v7W' t!C!G&M9o!I!I\u{1d}\
        Q\"!L!T\u{e}a!&M^<%%G\"P?I\"G.N\u{7f}\u{b}!Asp:! J\u{3}\u{1}6 o!J!J#O!P!N!N'H%p.L!N#J!M!P!M-I&M\u{1b}e!L!O$B\"H\
        Vq-!9\"I#J!??B*F\"I(u\"D&s\"v\u{1a}D&u\u{13}X# J\u{1f}`HHXg\"!D!q>\u{14}! n-\u{17}!Jyf!% r!C!L\u{1f}`Vu8/!%B\u{1b}\
        }& N\"P%J:K!O&L$,\" r\"IwQ!At:\u{19}!!CVS!Xs\u{19}KW >\"N#q!U!l!R'>\"4,k$H\"O#k\"T!T!n&E&U!N!P\"P\"Q\"M\"Q\"G$R\
        #Q'Q\"P+H)G#C\"r'I!E\"t)v!C\"O!A%Q1s$r!E*G!l\"m-C!m!L!p\"m!R/J!r!PZ\u{18}!!L\u{12}\u{0}(!r!@#J\"A!J9s!s4H\u{15}\
        a!Az{\u{5}\"\u{1f}`XyH## t3OAR\u{7f}z0 7\"M%7!|9A(p4pAu.v&F#E!nQE$q,C(tSD\"CN4q\u{10}V\"GN4r\u{0}g! qx$? I!J!K)\
        K(P!G)F!K#Q!K!K#q!s)r&N!S!F!C!=!B!PIP$M!IOM.q!F!K!Q.N'OQ}#!s@M!v\u{7f}i8 U#:!=!J!S!O!T$N\"r!6!>#S/W$J!Q\"T+O&P!\
        Q\\K(NXO!PDxi\u{10}$ s\"H\u{1f}`Vu\u{c}#$!I&N\u{1f}`XNI\u{16}# t!H@tJw\"BK4w@T\" IALR\u{a}!\u{12}v5x0\"N!Q\"T\"\
        r6L!P%M4M!O#M\u{c}M!L!P!q/PCtRa\" M\"qW4/ N#S#p!O:E&p/I!G!L!N!L#OIGqE(F)@! K#\u{a}\"CN4qZ\u{2}\" r!L\u{18}B\"EM\
        4s\u{2}z& K%J.s.M3q$J\u{10}\u{14}$ K!s!LALGn#'r:r;KO]!(od)\"%RAL=y% Q!J!Q?M\"Ow\u{17}$ L\u{1f}`XN(r\u{5}s! p`K#\
         s\u{1f}`}EI\u{1e}( q\"J#C\"O!O9p\u{1f}`7rwr\u{1} I!U!O!\u{2}!z!J!V!S!L!+!9!-!7!=\"H!P!B!K!N!Q!I$C\"U\"R!O!L\"P\
        !L!P!y!q!G!T\"M!8!@!9!>#L!R!F!P!Q!P\"K!u!r!M\"M!Q%L\"K\"K!N\"R!I$o\"K!N#N\"Q%C$t)p\"K!N!J&U!L,P!O!T!O!O!n\"L!N!\
        N5L+R!O\"P%r'P\"Q!y!n!N\"R!P!<$N\"D!N!N&M!L\u{b}w!\u{d}w6\u{1b}&!O!I?t!L!J%N|p% H\u{1f}`Ez3E!p3)\"Bs\"wl+$!t$K\u{1d}\
        v$KE7* m!P!P#E\"N;M$H\"N.P\u{8}M];$ q'N:s;K,!# t\"IAK\u{5}U$!I<J\u{1f}`,Jr\u{d}!!Q 8!\"QL + s!M!T#T\"K!M:P4G\u{1f}\
        `\"o'H0_! q9;& s!D!M$M;v\"M'B%!B!q@E\u{1f}`&r\u{15}M)\"L$I!R@L!M!S-JauPO3`\";sus\u{14}3%#L!p\"N>O#Q,f\"\u{1f}`}\
        x@/% x!>&B:u!F\u{1c}\\! qM.# t\u{1f}`Hukj! s}L% Q!R$H=O4L.\u{13}\u{1f}&! z!R\"E![!I\"S\"?!L!G!O!5\"H!Z!P!m!M\"N\
        \"O\"O\"L\"J!X!Q#M!W!K!X!H!S!T\"D!M!M$J\"P\"W\"S\"K!M!N!Q\"U!M\"M\"N!R!T!l!O#o!N\"H!Q!E\"H\"G!O!H!O!p!O\"B\"O$D\
        \"H$o\"R!m\"M#s!O!R!L\"n\"R\"m!n!R\"F!K#l!Q!S!s!R\"M\"N!V!p!L\"I\"l!F\"O#G!L!s!N!P!s!N!U!n!p!O!Q!F!O\"o%q!J!X!Q\
        !n#C\"E\"B#P!S!k#E\"G!O#F\"G\"O\"R\"M%M\"Q\"l\"n#n!loG\" p!H\u{1e}T!ZJ\u{2}:+!F!p#A\"t;?&t_L1M'J>L*ts\u{7f}# M\u{1f}\
        `HO]z!\"o\u{14}K$!J!J%E<G=U* E\"B&B!@!~7L)C!v\u{1f}`7uCj!'J}l%#kAq4>nLAM\"\u{1a}& O!G3tAs\u{1f}`#IC>! sqM!Aw3`'\
        %PAQ\"O2QXLeMEw\u{1a}\u{b}\"BL4u0\u{19}E t\"M!O\"?!L!P!M,G)I!O#m!S!N#G!P\"O.R!O!R!I!L\"R+LAN8q%K3L)y%m!I!O.r\"Q\
        $R!N!P-q\u{1f}E!'Ejz\" u!>\u{9}j#\u{1f}`Uw\"Jve'#N\"s\"M!M>v#O1C\u{10}\u{f}!XN\u{1f}\u{7}\"!QUMVX\" M!sx \" m\u{1e}\
        L?<, D!D!K#w\"J6u$K!I$|4B\u{d}J!u1[!Av/\u{19}D!L!U!8\"O!S!I!T!1#L#J\"N\"P$z\"B)N!W#Q!R!L!R'M\"O\"R\"L$O!Q!J&Q4N\
        !z$BGOEo2R%O!S\u{1f}W% v!?$E\"H;Cw ; n!>\"J\"I\"Q\"I&G$B(G\"U)T\"H.A$F\"CJF$M&G(K.Q\"o#H4C(o!U#OBCxZ#%G=E4}\u{4}\
        K'\"L#I\"E!N;N\u{1f}`6pyS#!E&tAs)\u{17}#!S!M#J^S\"!L&K(h) I\"L$Q\"O9J!g%O5R\u{b}O\u{e}<! J\u{15}j!\u{12}M(}\"\u{1f}\
        `x|o\u{5}( F=K$K6P&HfKEK#QP#\"\u{1f}`Xu9\u{3}\"\u{1f}`Xt9R!(pl~\"!r!NtI!3uJ\u{19}\"FJ4y\u{1a}'!&L~\u{2}\"BL4w%v\
        6!r$A!F!I!J9Q!E!C!C!I!I!K+s!u#{!y!r\"H!G)J!H\u{13}qVf! rn\u{b}\"Br4L\u{1}b!Vr\u{14}\u{14})\"n#F\"O6K)L0MlL4M2L\u{0}\
        DC I!g$I\"l6U!j#M%L\"S/T#I\"N:I'D,I\"N\"G!G$N!Q$H'K#I'I-I!E\"H'K(J!U!j,K\"P%M0K\u{11}Q#!G&K;Mph!As\u{e}x!Awvz!A\
        J7%!\u{6}xZ\u{1a}# t3OAR2t/ E!A$A!P!~:J!I$E\"{`H\"J!u*M)y#Mv\u{13}#2n%w`w\u{1f}2$ nAu\u{14}N?t}P\"Du4IA0!YP3\u{b}\
        \" NFK]y! Qd+\"LM4wa\u{13}# r\u{1f}`.G3\u{b}&%K!K!N!O\u{1f}`PF`a% F)w8I)v4;\u{3}0\"!p\u{8}r;=\"\u{1f}`Xv8l- S!I\
        \"H\"E!n!N6D$O!O4K\u{f}y#D#K\u{1f}F!4qqw#=N\u{1f}`,NN:\"\u{1f}`Xx\u{1a}=! p\u{1b}M\"!F!teI\"\"H\u{c}vzi! MTk# q\
        \"D?s\u{9}i&!L!J\u{1f}`;u;H(t;\u{0}\"!ISrN\\% N'<2|]I%|\u{1c}\u{7}$!N$p\u{1f}`mwd:!Ft-N!\"pP\u{19}$!M'K9r(NrV\"\
        (lAq\\0$ v!I@x!J\u{1}\u{1a}\"\u{1f}`.F*\u{b}\"PG2p[\u{b}\"%q!N%5! L)^!\"L&\"$ v+I6v+IaJ\"\u{1f}`Hy[o&!p!P#D#N+Q\
        AQ!\u{7f}$ G!t@H!u\u{a}s# u%MAL<\u{11}!\"s\u{12}9. p!M!Q$P!J!J5N$m'N!N.G$K\"L\u{b}NF\u{18}\"\u{1f}`2rS>!Ay,('%J\
        &s!K@L4x\u{1f}`#rs\u{11}! sNn#\"r\u{1f}`Xu\u{a}\"$ u%I<u9K3\u{4}!\"pW\u{2}\"JM4rB\u{13}< m\"O#L!U!T!N3L\"L%S!O&\
        S2KKK!O'F\"L)O&K\"l\"N$P\"G%I(C)H)L5M\"Jx\u{7f}!!DKi! Dis% t\"G$M=K$N\"\u{17}\"Lv4KL\u{17}\" sAtOV, N!F!s!M$J!K\
        +G/H#N#J0Q\u{4}Np\u{1b}!CtOD#1A!lREuS%\"E?N#w2D\"BJx, q!N$G!P!J!S:M$J\"G!Q\u{1f}`#I8$% K#n>K#r4N;:, D\"C$C\">#H\
        !|5J+O!t4m\u{1f}`#uY\u{5}$#Q#J.pDKY,\"RL2v\u{17}I# v'I\u{b}u\u{c}>\"(L\u{a}q\u{9}o!Auw\u{14}) p\"J#M!Q\"O;N$P\u{1f}\
        `.x(## r!C$Gpf!RQ\u{1c}\u{17}&!E\"O\"q?N\u{1f}`:O\u{c}e#!F\u{1f}`5y6<% z\"M&J9zqtK+)\"E%J6t!J%I&N\u{1e}O!u!J\u{b}\
        W2 l!J\"L#I!l,L/A&t!L-?$A\"KyL!y1r5r\"G/Hq)!Dx\u{13}'' w!H!O%J:o!I&GK.!'K\"r! p)!! Q\u{5}{! o5g<!T!m#O\"J!T!L&K\
        $P(M\"R%R\"N\"Q\"Q.D!K!H%NLI'NOO!M(R0M%T!G!R.M*D\"!o!K3P$!E:vuvLuj5!(r\u{c}$!!J\u{1b}\"\"!S&NMO\"\"C\u{3}v\u{1c}\
        x$ v!H@v!I\u{3} $ N!s\u{1f}`=v7\u{1f}$ v;Jrv#Jy\u{7f}\"BI4y\u{14},\"\u{1f}`\"GcU%!uAF\u{1f}`4t#u.3!Asd2! NN\u{6}\
        >!L!P!R!S\"Q!p!L!J\"M$I\"J\"N/T$S!T\"P'N\"N$B!R!N!N$MWNJO\"N+P,o!P%PB[$%N?L\"K2v1[! q\u{12}\u{d}!#m\"\u{14}!AxU\
        \u{a}%%s<K%t\u{1f}`2v\u{1d}\u{a}+ p\"D?l\"L#P#S.J#I!L!LXN56' n\"H%J:r\"NdLKG\u{d}\u{c}\"DL4s=p! P$\u{15}( B!\u{0}\
        $C<E!\u{0}$C0Bls\\R\"\u{1f}`\"z\"N, F!R!Q#R!L!o:K\"P3P&H\u{1c}M!Kl\u{10}!'r8\u{12}' I%J#K5r)H\u{1f}`#r+t!AxJ\u{16}\
        \"Dx4Cg}\"\u{1f}`mI<~% r!K!S$J!PKI!XMPb!XIiX0 S!K\"J\"N#G5q$s!M$A!Q/C&HeI%rAU!q\u{6}h\"!G'LFY\"\u{1f}`=y\u{d}\u{18}\
        / P!C\"w!@!N!T>p!H!Q2T\"L4tVn\"RJr9u) q!O!O%H;H!N%E5A+L\u{11}+* s!I&K6K$o\u{1f}`'t!K/s!K&1!!I^&# QBP$G$N\"!A&A\u{1e}\
        3!VG1\u{0}\" uAyG['!=09!t@?!q1A!m\u{8}c! J\u{16}E+ q!K$J\"J!J5C$n!N\u{1f}`&u!C\u{7}j!Ar@X!0s\u{a}1\"BE4z1a\" qA\
        pm<. I!s!E!P!M#B!K9I\"K%J!M-Q\u{1f}`8qkO( B\"N#C\"D$t!o:J\"K \u{3}!&O`a# q!B&D7\u{c}) o!P!L#N#H:R'N\u{1f}`6L\u{f}\
        G! KK\u{3}!Au<\u{1f}$ K\"q%R:K,X$ l!M&N!q\u{4}D2!K\"N!P!P\"J!m,M2P!O/K!Q!P!Q!S\"O!k\u{1b}M&O\u{13}\u{1}# r!J%K'\
        J\"!tAw]$# q\"P\u{3}u\"X!AFBe\" G-u\u{1b}?!&L8\u{5}8 I!9!|!B\"@!@!7!B!>&A$A.N!=!n#E\"B/k#IKM>u,r-M=p5q\u{12}m#=\
        u\u{1f}`,uo6!BtQR\" yAyY?!(NOy!!Jwv# K$o\"N,\u{3}\"!H@P:\u{10}\"!tAt#q% r\"M\u{1f}`;v\"J5m!!N\u{11}4\"!sAv#`+!P\
        $F\"Q6J)M0I'J\u{b}J#P-J&I$J\"\u{12}JbH \u{c}$!M@w!P&JT'\"!E'NSz! Nc), q!P!M%:!M;R%C/C2tDv%tgE]\u{9}\" L\"r\u{1d}\
        8&!=!K#G!L,t4Jb4!'qXD%%L\"J,P\u{1f}`VM\u{9}f$ t!L!L$B\u{1}vq >\"q!,!<!T!n\"p!)!>!*!8!0\".!<!+!=!1!>!C!G!B\"A#n#\
        @\"G\"[!;!B!T!k\"l!8\":$9\"8\";#i!9\"L!W!W&<&t!Q!C!G,B$A*N#J%K!O#n!J!P$M'N#M!S$m/J#H$P'm!t!p\"J-N\"p!P#C\"V!k\"\
        m!6\"6\"8+A\"u'r$oD\u{11}\" r!M\u{f}\u{8}!!?N^!'FD7!'G ]\"FM4uQ%\" s\"K\u{15}]\"CK4u:w!\u{12}y2e! s\u{6}m, W!Q$\
        G\"Q6L)L\"P.J%T\u{d}L0P!U!\u{7}= F!l$U<P!T4B$O\"EIG+r\"F'K%J!s\"K!q!M*J!w!N&K\"L%I\"I!v+G!O-J&HBn4!S$W!U\"n+W(X\
        'U$S!T/R$SLR#P%N(PFT!R\"N:Q#R\u{16}<# v#G\"Kdp#!B\u{1f}`mB3\u{8}#'r\u{1f}`Ds I$ t!L%KAK&\u{1f}!Ay\u{f}\"#%t\u{1f}\
        `\"u$h& S\"S@O4MaJ1J'\u{19}\"'H:p\u{12}\u{d}$#p\"N?y4E\u{19}Q%'@6p$r\u{1f}`(q\u{c}J! w\u{0}:!AHN\u{7f}# t!L@x7\u{1f}\
        D G!t!o!E\"7#o!4\"6\":\"5\"4\"5*M!M#j!O\"E\"=\"M\";\"=*J\"H\"?\"OLI*L/G4K'F+Q\"N,K\"?%I0J\u{11};!\u{8}yRE/ O!D!\
        p$N8L$E!n&Q4IULUJ\"M\"v.r&N\u{a}~$ p'E:p(Q+\u{10}\"Bz4K\u{d}7\" M\"P\u{6}0%!J!S@M!U4L\u{a}t!\u{12}u\u{1}m$ N!s\u{4}\
        O!t1H!!Gr\u{13}$!L$L=O!Ka1\"'uAx7>% t!K!J\u{1f}`SxB4\")rAr;-!&RZ## t!C!H4W! rW\u{12}\"\u{1f}`.y\u{d}d\"\u{1f}`[\
        u<t\"'E;s=m( S&L<R%N!O!O-O&M[[% F5O!uTO!u1G\"\u{1f}`6vUB!&MH\u{1b}# I\"s?K)\u{17}!!L\u{6}e$ M%t<M%u\u{1e}p= L!N\
        \"K\"v!U!K!T!:8P#O\"u!T!Q!U/M\"RgH\"J!M\"p'u0R*J#M-R!J!O!P\"p\u{1c}E!!J1*!XQ\u{19}9\"AzUG C% t!J!J\u{1f}`Sy0b$ \
        q%L#M9rs\u{1c}!'O=b&'E7R$L&J\u{1f}`#I\\e# t\u{1f}`HtT]!!C I!Iv4Q!AvA\u{2}(#F!R\"s;J$S\"r\u{1f}`5QEp!'L|V!Vu\u{8}\
        k\"\u{1f}`.uWX#'O:FqtG\u{4}!'N5\u{18}!(O=\u{1b}!Irp]\"!uAsx)\" M\"r'&$%L?S4p\"N$S' D!w!K%H;s!M%G\u{1d}x( p!P!W%\
        O;G!T%N/O\u{7}\u{8}$\"p?G\u{1f}`7uYZ\"\u{1f}`=v\u{1f}c\"Et4F5\u{10}% q!K&CAK]u_^% N!w&G;s4P9N# H-{Att7\"%N=I|\u{f}\
        !%NBvR K!m!p!N\"T#q'@\"K\"L!R*Q$m!o!I!L!G!G!T!U*K\"G!L!F\"p#R)tFK!K\"J!J$M!L\"n!S*S\"p&I-P*M'o\"Q\"r%M&N!O!N!I$\
        p\"o-rW\u{f}!(qC[\" MAHo{)!M!O#K\"C!O5M%JLJzMU\u{a}* F'I-s/r-M!M1t!t\u{14}I2w]\\!Ax2Y!\"L@\u{a}> P!C!F!J\"=!F!;\
        !E!;&6$A!z*N#M\"N!P#G-;!u\"E!F/ofS#?!m8N.R1N!s3J1\\\" x!G.o!&PA}!!J\u{4}l8 k!N!Q#>!>!s;E!H!L\"G!F!o!n-o!s!u\"@!\
        A!sIvyI!J9|$v\u{1}b9 S#N#S!U*J-T$T\"P\"V!S!T,T\"O\"P\"U\"QMR!O9O!LCO\"T!P0S4Q<R% O'M!P9Q5F2U!!BF\u{a}! r4U! s\u{17}\
        \u{7}$ s\"K&LAL8!!Au\u{8}()%M!N!UOL&LyN\"r'K\"t\u{12}|$ v\"F$E;w\u{3};#3nAP2v\u{19}|!]s\u{8}\u{1c}\" L\"r\u{1f}\
        \u{a}- V!K!J#O\"N$A%p)x*Q#OPO%x<sbE'!I%T<M'I-L\u{15}r1K\u{d}\u{15}! N@l#!P!O%K\u{18}U\" O%CZi\" q!NT(!\u{a}J\u{9}\
        c\"DP4qS_\"!CALCA\"Dv\u{18}u\u{10}H( H#F!q\"PUNjr\"QTqht!!C63) n!>!H&H9x!B!L&I\u{c}sZ#!Ay0%#\"R\u{1f}`FMSP% E%r\
        <I%u4DnZ$>q\u{1f}`*N\"q@9!Ar5p+ ~!?!G#C!I!F!F9t!F!M&Fs&4#Q\"?!>\"Q6L)B!Q!N-I'N9q1I&s5P%J2M#N+q\"L.O\u{19}D! u,=\
        1 S!N#J!T!O!N;N\"S#R!N!W/O\"Q!M\u{c}P2M#P\u{0}p!Fv\"\u{2}# s!G@v6c#\"S?t\"P\u{8}\u{d}\"&NAQ(?!AsT+!&Q\u{7f}x\"E\
        M4szM\" s\u{d}tvl\"\u{1f}`>u`N$!J&N!O:M\u{3}\u{0}!!A\u{7}\u{1a}&3C!q-N4p\u{1f}`5t\u{1f}T$ t\"K?v\"M\u{1a}\u{17}\
        \"#K\"n:N!As\\'%!F$o\"H?I4rj_!\"o\u{0}#\"DG4yg\u{0}% p!?!B\u{1f}`4u\u{19}\u{13}# uAu!QP!# p&RRP\u{4}S' t!=!G%B!\
        A9v'K\u{0}\u{5}!,p<L! M<-\"!K!P!^!Xp\u{7f}<\"!GFL]e!\"m%B$ t!C&H:w/\u{17}!Cu\"\u{1c}0 p!J\"O#S!Q!T:N\"Q\"Q!R!L\u{1f}\
        `0u\"O%O!M\u{1f}\u{16}!Dv\"x$\"sUSNJPL\u{6}A\"&OAL0m$ M/t2N/ru4$ r!D$L\"B[i! p];!\u{e}ss%$(M5K\u{1f}`,K|\u{13}!\
         Ky\u{18}G Q!L!M!N#o!q!q!E+H(n!O%M!O#Q#q,J!L!N!?!E!?!M!NJK(I!K\"n\"H!G\"U+J!I&P4t!L\"J)O0M&Ps~&BJ\"I$B.p\"u$x5u\
        8 l\"O!C$J(K.F$o5?$;\"IJt!F;G\"J/q*L!M!B!K(F-E'C\"J/Cmh% J!G\"t\"L!Q\u{3}Q!!B08!Av\u{5}\u{19}\" nAo*#3 p!H!S#U!\
        Q!K!P'=$A.m!M5L!F\"L!N!C!M9k\u{2}DI@\"\u{1f}`E~s\u{12}!&Q?8\"SN2u\u{d}#!AtV?$ p%I?U\"H(\u{1c}! Kkq$ t!A\u{1f}`G\
        t<O\" u(H.O\"#NCt<~\" r/J\u{14}r8#Q\"Q#R'F\"F\"D*D$Q!H\"K\"@\"A!R-o\"o#M!q!N\u{b}E\"H3M\"O%H$HJ|##o\"E>PkY\" o\"\
        K(.# P3qAp\u{d}u$!IGI4n8v%>%AvUwHK#FFr\u{1b}U# t\u{1f}`HxaC&!@$A\"C;F6E,J4e!At`4!!E\u{11}\u{3}!Ax\u{10}I#\"P\u{1c}\
        {\"Kp%!\"P\u{b}\u{1b}m h!O!K!U\"G!U!F!K!7\"I%p!S!S!J\"p&F!q!H!V#X!M!P#K\"I!T#M$P\"Q\"Q\"J!R\"S!N!S!J!O%O(p#K%O$\
        q/t$L%K\"G!q!q!M\"M*I\"r!N!O+H!K!I\"t)t!s\"N!L!O#o\"s#H!V!K*t$M!P#L\"I!K%P(q!L*v\u{6}\u{9}\"!r\u{5}u$\u{0}& x!F\
        $C\"L:p!IR\u{0}$ t!J@w'J\u{18}P\"!H!qA5!!Gb !Zqwp% o\"P#E\"J!PVz#%u\u{1f}`\"v,w!Av\u{d}7#+rAu4<,U!!NC\u{1d}'!L!\
        P#M!P@P4Q!NS\u{6}& H0rAQ2r\u{1f}`#re\u{1}!+oM0!XO\u{15}r#\u{1f}`Xw1J\\q$ n%S<q%Pt{% y4J-t4K|N5[( q!F'M9k!G%L\"K\
        iv1\u{15}\"!B@v[^\"!M&Mq\u{12}\"Es4P\u{14}w. G!@\"t\"K\"A,I.H#m\"N.NrNJr*s\"OnG( s!O!O$H!N:z!L!Nat$ v\"G?v\"IQ!\
        ! n(\u{1e}\" u\"J\u{b}V!M}|x\"!F'M>S!AtoE\" wAuJ\u{1}\" t\"J&?\"\u{1f}`UEM\u{1b}!AOaL!Bu`<! N\u{12} #!K@H\u{17}\
        {_'!ZG\u{14}K$ r\"N&P@N\u{e}k!XKiz! o!m#>w\u{1f}`,w`H\"!rAtY'% L%pA|4Eyt\u{5}_\"%L>L9uF s!T!R$R!O-M(O\"O(R!S!J!\
        S,M!Q!Q$R!M!Q/K:C!F!r!N\"F!O%O!R#O#M!I&L*I!I3Q*u\"O!M/Rp30 m%>!@\"j6I$Q!Y%S.R!M%Q\u{b}n\"I!R.Q5Q\u{1b}e!%qf\u{14}\
        ! rs\u{1d}!!JX{\"\"KAN\u{1d}\u{13}\"!E&GZ_!\\O\u{5}l$\"K&N\u{1f}`@L|q\"!r'JYJ% K%H\"s?IJt}w!AwUj%!@&@:x!C&D\u{0}\
        $!%qKG* t!J$M\"M!K:F!M%Q!C\u{1e}r[a- U!h$IAE\"W.NPr%K(L\"NRS0S%S\u{c}b!\"QT!!-s]2%!H!P%D!O;P_C\"\u{1f}`6{:@!(J`\
        s- r!G%T!M!O5L%L%P/M`NRL#O,p9&\"DN4t\u{7f}\u{15}#\"q\u{1f}`,McM# q#L>qW8\"\u{1f}`\"{(~!Aw Y) O!C!H#C\"zAK4x\u{1f}\
        `#u\u{2}A!+q\u{1b}<& J%FQs&I\u{1b}G'v|\u{15}\"DI4w&&!ApM\u{16}!Aw\u{1c}}% s!D@t\"OFv.b\" G&o&P# J'N@O7]*!J$B\"G\
        ;C\"u\"H\"G.t\"?%N?B\u{7f} T\"r!N\"P!l!T\"Q!R!M!W!P!P!L!P!L\"J\"N$L%o!Q\"T!O!W!U!S!R!V!T\"S!Q!Q$J!Q!Q\"M\"I!T!O\
        !T!P\"J\"N\"J\"K\"M!S!H\"l!Q!N\"L!Q!M\"O!o!N\"K'L0N!O!R!R$T#O!P\"J!M&L!M\"N!T&L!L.O'N#o!l\"o\"N\"o!M&B'S!N\"U\"\
        S!S!M$I$O\"L%P!T!Q\"msC> u!T!P\"R!G!M\"J5L!Q#r!O!O#I!O\"Q-P!P#M!U[Q1P@m!L!Q\"Q,p!N!S$Q1ORh.!M!U%L!P:O!J%O!Q1P#O\
        HrbJ1KDK`X#\"J\u{1f}`UJE\u{f}%&L!K!N?O1U`V$HN.M\u{1f}`\"G#\u{a}# p%L9O~\u{16}& Q#K1rSp\u{1f}`#rDc% t!L!I\u{1f}`\
        SyTg$ t!K!O@P\u{4}X\"\u{1f}`m{d\u{2}$!J!M\u{1f}`Vq@\u{8}\" t\u{d}w2\u{1d}#!O0J\"QTa( q\"I#C\"O!P9p\u{1f}`7s\u{0}\
        f!!HP1$!Q&IOH&Nv\u{b}%&O\"L!mAR4t\u{3}E!^s-\u{4}!(P\u{1b}f\" KCrK4'%H!Q<Q$F!J!M!MV^% r!H!O%H,N(a%!s$B\"G\u{1f}`\
        Ru\u{1d}D! IMH!Awr%' l\"P&O9o\"O&O\u{1e}IB8!Gp\u{d}'% UXO\"RXK/N\u{19},# OBF4z\u{13}u\" MFL@\u{17}, T%T=R&Q!R-P\
        !Q%P\u{b}p)K(P'KR'#!A\u{1f}`-y^~!\u{12}vz\u{3}$ p&P\u{1f}`Bs\u{d}s$ u!@!I\u{6}v2O\"DJ4vcG!\"M\u{18}V!!N&\u{b}$ \
        x!H&IAFQ6!(OQw$!s$J\"E;vn!!Fq U!(LP\u{c}! q\u{19}'# p\u{1f}`HvP`$ t0J1w0K\u{14}!' l!H&M:t!N\u{1f}`6s\u{2}0!!L/;\
        c o\"Z!S!P!S!T!S!T!P\"L\">\"N!R!S!R!T!Q!N'V\"Q%Z!R!R!P!W#R\"M$O%N!O!Q!Q!T!S!P!P!T%M(N*N)r.R\"q$V%S(N!N\"n!N!U#U\
        !R!o0k#u\"S!S)l\"Q!Q*o!P'M!S!R!P/J\u{2}E$ r!D$L\"B#x6!B!C#F!C!A!A'F$x!>*N$L!K#F*K$t!C!C&C\u{d}N?s!I3J`A\" rBOZa\
        #!M\u{1f}`!v(6!\u{15}vQS\"HP4Kg2!YOsz\"1HSIc3$!J!OGM\u{8}rg\u{7f}# K\u{1f}`XL=\u{5}$ L%s<M%tg$\"Aq\"N^v\"\u{1f}\
        `UznL* L!J!S$Q\"T:P!O&S-J\u{11}G\u{1f}\u{17}+!H%P;P!K$G!N!H!L.L#r\u{7f}vvz& I!u!O#F\"G?J!I%!O!P%KAO5PZ|' o!v!=%\
        E;i!E3S1W!#Px\u{7}.#P\"S!T!P$N$K$K/P%Q!K/Q%K\u{1f}`#M}_I#O$m\"L&M\"L\"D(O$D$V1I$D\"S(L;B)=#H#T\"D\"O\"V!P\"Q#G'\
        J!W\"<\"H%C%B%N#C#G$M\"F6G%J\"L(I*U!E-m4K\"\u{1f}`3vR-$ x&K;t\u{0}vi## n'G\u{b}u\u{7f}\u{7}!\"Pw\u{2}# EAI7P\u{b}\
        8# s!H\u{c}u\\J&!R%M!I!O:Q&O\u{2}\u{7}! qH\u{8},%E!J<s!k#G!I/H!N%I!KHz!El(!VJ X!Av\u{17}\u{5}!Au\u{17}i+ U!N$L\"\
        K!R;N#P\"L/JoODL`/\" tAwi'!%FCJ\"&LAO5L!Jw(r.\"E#P\"T+J0F\"@\"C\"G\"I,v\"u&u0H$w22*\"l!M\"E!N=KgF\"u+rEF\"t\u{12}\
        9\"!C!q\u{1}01!N!U!R$J!T:R%S!P0Q\"M\"P!NONPl$N#v$Th\u{c}[!U!T!T!J!N!S!R!Q$B!:\"Q\"M!R!F*N!S$P!P\"O!U!S!R!T'P$J\"\
        L\"R!Q!M!J!M\"P.N!L1N'q$P\"R!P\"N0T$O&n!N3p!Q!Q!N!S(N!S0W$P!R!S-j!H!O.SfP!!pfD2 G!s!R$N!q(A3m$D\"K.>&vYw9v.t!G7\
        O!u't\u{19}\u{1f}$'H6O\u{1f}`,O8Z\" sAt^m!!KYE!'L\u{8}Q! I\u{3}l\" LAN&s(!>\"H$>6A%E\"J6B\u{e}B~=$DK.t&w,M;1\" \
        o!I-P$!M$J=K&E =# N!q\u{5}rC\u{d}% N&lBP.N!OZ!\" J\"p\u{8}\u{16}#\"M&M;O\u{14}\u{7}, \u{0}!B!I%D!J9z!E!K%E!I-D!\
        KVu$ v!B$K<r2Y\u{d}!P!t!O!m!T!t!U!q!N!Q!K\"@\"S\"O\"N\"O!S!I\"M\"Q!n!O\"L#P\"R\"S!o!U!j!Q\"M\"E\"U\"Q\"R!Z!P!h!\
        T!m!T!l!S!j!L\"M\"P\"P\"I!T#O!S!N\"S\"K\"M\"N!T\"I\"J\"M&M\"M#R!\\\"Q%L\"Q!n\"P)M\"m!R#R\"S\"Z#S%Q%R#U!U!n!S#k!\
        R!W!R!j(O\"P\"H\"P\"S\"F#O#P\"T!V!R!j!Q\"G\"H$M\"R\"D#V\"L-n\u{1}\\!Ax%K# K\"tAs`\u{8}'!H$F,p2O#I\u{1f}`2K\u{11}\
        u(!<!N%O!P}x2u1utKGn\" sAu\u{6}f'\"S#G#Q:n!R\u{3}LAOGb!(PdT)\"N#K\"B6M$p\"P$N0R\u{11}M+E9 S#N#S!U*J-T$T\"P\"V!S\
        !T,T\"O\"P\"U\"QMR!O9O!LCO\"T!P0S4Q\u{b}<!AKXn\" O(OJj!DsB\u{6}!Zr\u{15}\u{f}\"\"M\u{10}vIW0!L\"K$F!S!O&L3Q!W3I\
        \"I\"O!P\u{9}y3o%K@u\u{2}u!%I2\u{4}!\u{17}w|+! Kdu( o\"N;K!q%P\u{1f}`&K!qHP# J)tAs\u{c}`0 q!G!L#N!I!Q!S9p!P!P#N\
        !L!Q.K\u{1f}`\"p\u{2}\u{0}/!{!5!D\"@\"@:n!n!>3k!E\u{1f}`!q!r!F5HFK\"\u{1f}`]sf%!Cs\u{5}n\" tAtkR!\"NoK\" p!AQ~$\
         r/L2s/IO4%!H&L:r!I&My{\" rAt\u{11}Y) D!I$H!n!v!N9K!K&rn'!!EV4' m!H!Q%M;J!L%O+\u{19}\" tAx)=$ r#L>w#P(G!#m(^$\"\
        t:Mst\"Mv\u{f}$ t$O=u$N\u{d}\u{1c}#!p\u{1f}`XqM\"\"BR4o\u{1f}\u{19}#%u\u{1f}`Xw8\u{a}' B%LCL4truFL!uKG! Cy\u{2}\
        !AwIG& r!=&F\u{1f}u6r!Fmo'!H$K\"w!M9H'r\u{14}uDH#'OAJ.HCD! qG<$ H\"x?M\"qV:\"(mApBv\" sAyf\u{1c}&&L!GAJ!P\u{1f}\
        `1PN\u{8}\" qTO\u{1c}P\" J\"q{{#AD!s!wa\u{12}!!KX?$ q\"M\u{1f}`Vtz#!'M\u{1}V!!E\u{2}N& J\"Q%N6K9DPunP$ H(P:O'Nd\
        \u{6}\"'ROK(.\"\"J?w\u{13}J$!O$N<n!L \u{b}%!OGR!L-?\"D4\u{1}% v!=&K:u!Fv\u{12}!*s\u{7f}!!WJ3a! u`^$ u\"G?x\"Ih \
        \" HAG@\u{f}3 S!K!U!@\"R!K!H!I#t!p!<*r*M!P!U$N!K.GArfx\"!C&HHs! r`\u{7f}#AG!o5K>wD ;!w!I!=\"H!N!{!G#B(<+Q#=!u!L\
        !C\"H!S!q!I-P\"F\"J!P.N@E\"r(E\"qRF\"Q!x-F!q$O\"p/t[J\" m\"O\u{a}p\"BN4r\u{1e}K# q\u{1f}`mzQq!!E#A$ t!G\u{1f}`m\
        G\u{1e}\u{1e}# O\"R#OO~# n'G\u{b}uMn!%O\u{17}o% o!M$G\"I?K!\u{7}!2q\u{7f}X!!sta% n!G!G&D:J;\u{c}!4GD=+!L$I\"U?M\
        \"L0QPp!J)L/MFLkZ!!NfB'!N$N\"HAL$Q\u{1f}`,L\u{7}M$ p!I\u{1f}`2r`n\"\u{1f}`Xu\u{16}\u{1f}&!K&P:M!L\u{1f}`KJ\u{15}\
        w$As\u{1f}`'M0GlJ!'J-p\"Dt4Lvs( H(P9H!M$I1L&L\u{1a}L(aF P!k\"S!R!Q!J\"U#;$P\"P!P!K!T\"L,S!R\"P!T!K!V!S'Q$L!Q!S!\
        T!N!Q!N\"O-P\"L;O,N5N5V+R5O\u{16}\u{e}!AL]]- M!t!L#P!I!>)C!I9H.J\"H$v.u\u{11}g\"D|4C1\u{14}$ x\"E?y6GL\u{16}\"B\
        P$p\u{a}^\"%K\"N}i!\u{d}t}\u{7}# M!t\u{17}t\u{6}n$#U\"o!G>S(3\"\u{1f}`<\u{0}\u{11}\u{10}! Jdd# H\"M%qp\u{6}$&P;\
        O#H4x>\u{a}\"\u{1f}`is\u{10}\u{7f}\";tuty?!'L\u{1c}0\"!sAvl $ I!v!I@sH\u{b}\"\u{1f}`XJ/p!AsYq! t[W!'J:h#!M&N;N\u{1a}\
        8& q!I\"GAI\u{1f}`4td=% N!u!J?O!u\u{1d}X\" H%D;a\" N$l98# L3s\u{1d}t\u{1b}L0 N!J\"J\"v\"K!K'73N\"M\"n\"I0L\"j\"\
        J\u{1f}`!rC$\"!A&>\u{1b}\u{14}\"\u{1f}`3|T6!\"K11\"!L&Ny0\"\u{1f}`\"{(K# MAL\"rQ\u{11}\" w\u{d}{0\u{1f}$ M?u\u{1f}\
        `Qu6S&!Q%R!L<T\u{1f}`7O\u{1d}5!+r? !At\u{1f}#B\"Q#I!V!T!P3L\"L!l$R!S#N#T-O$J\"P!PIL!O\"M%F\"L)O&K\"k\"N&G%L!N'L\
        )I)L!l4O\"Mji!\"N\u{0}\u{1c}$!I$I#Q:K_\u{11}- T\"Q%N!P5l!Q$M!R3N]J\"LSl!Q/3*'L:Q5JRt!E#L!s\"G&LbN2w% F%Q!q;I&nF\
        \u{1b}\"\u{1f}`HrL3! N[\u{4}*!J!P%L!Q*q0N&P.G\u{1f}`$Gpf# oDw4H\u{13}K\" L\"r):$'n!N@P4oO,\"IM4t\\\u{1}!!rb\\$!\
        K!L\u{1f}`Vu9q$!H<N:O\u{11}N\u{b}4! N9-' z!D!G&J9t\"JvK\u{18}p\"!L'OyE! t\u{6}5% r!E&H\u{b}tJv q\"\u{1f}`=w%6$ \
        RAp'M!Q\u{16}~% u!G&K:u!M~P\" K\"qa}#!s$J=t/:!\"K\u{11}SA!S\"L!S!l!Z!I(7.M!Q$P!U#t\"M.Q!Q!?!K!;!G!B!B!>\"<)tCPE\
        u7M,p!D\"s!F\"F$Gsr\"!N$N=3\" uAu\u{1b}i!\"LSG! oh\u{1f}\" tAylR!-q\u{13}\u{13}!BuR`# H&K;L\u{1}1$ x%K<s\u{0}u!\
        K%!H!M%E;M\u{1c}L\u{11}P!\"O\u{2}\u{c}#\"KAL4M\u{1c}Y&!G&R!l:M!T:QJ\u{9}\"EM4pW|\";uuuz#$ t!G&E:wAT!-t?U*%>\"E:\
        v!E\"\u{7f}%P/@UF!y$rF+% w\"N$M\"M9sCt!ALIJ! o_6$ KPH0m\"t\u{11}{( s!D!O#F\"E;L$K\"Kx\u{13}!&P4_!Bv9\u{1b}##oAw\
        4EOV! N\u{14}\u{1d}! E#?# p!JAOo\u{14}!ApDf$ s!L!L?tk\u{b}\" wAwA>! u\u{4}1$ u4J\u{19}y$J;\u{19}!Aws\u{19})!E$H\
        \"H;K$M!S0O\u{10}L0n\u{5}x! t\u{1b},2 H!C!L#m!L\"L9F\"J!P\"M!G!H/L!q\"v\"t!H\u{1a}F=\u{0}' q!G$D!R!B!J>GD-\"'MS\
        q!\u{d}5 O!p!P#L!l!J4F\"K$N%P\"J!R-B!MWr\"F\"K!v\"HSK4H8x\" H!q\u{13}+\"Dz4E\u{d}t# n!P&K\u{13}f!Bsdm1 6!D!|#E#\
        I9<!<!p4k6tLv6r(m%F\"n;p5s\u{18}\u{a}$!P&G;M&Kc4$\"J&P;L&O>f\"AP\u{1d}M5\u{1e}$ K!s@M!v\u{11}\u{c}% t\"O%F\u{1f}\
        `QyzV\" M&o\u{1a}3N N#R!E!H#Q!F&O$K(L\"O\"M\"R!S!Q!N\"N#O!I,R\"H\"J!T!O!Q!M\"O\"L*LDL/L!O!o>K)O(O%M\"O!Q!Q#M\"Q\
        *O%O\"M\"q&w^L+ B\"C$=%G!|5H+N!t4m\u{1f}`#t1)! Nme!Buy+!!JB\u{5}! s\u{c}a) s!B!Q#O=C!O\u{1f}`2v#JM+! u\u{11}S\"\
         LGMP}!\"R\u{14}V!QrRG%!R$KAK\u{1f}`2GWo\"\u{1f}`\"u2\u{14}!AL17! P(o! q\u{1}@/!N!Q#A!D-H.m%D!F-G\":!G!E\"H\"G!\
        KBl!'O,i!Bt`J- o!K!J#I\"J;I!U#H\"L.K\u{8}F\"J5IFY\" K!s&W!Aw\u{1d}d!\u{5}{t+!\"p\u{1e}\u{18}$ J!s\u{1f}`Xr1f\" \
        L\"q\u{0}a# s\u{1f}`Xy\u{14},! r\u{1c}7$(J5D,L\u{1f}D\u{4}'!TsY\u{a}\"FP4q\u{12}R/ s!E!G\"q!<!M!N!N:D$B!R!M!O.L\
        !TB\u{1a}&!H$p!P!I;P&KGy* n&E;n!U%I/Q!O%K!N\u{a}sHH%!G!p&O\u{1f}`!yXf\"\u{b}t6tq\u{5}\"%rAr\u{17}T%%K!O!M!MAM9L\
        ! pKm!,p\u{c}\u{11})!J!L%L!Q;O&N-LOvbL+^!%N',\" s'K%U% q>L\u{1f}`*u\"L\u{18}1!-sM\u{f}!(MeM\"&L!JBL#3G\u{1a}y#H\
        (-\"\u{1f}`mx+|\" r!D/\u{7f}- q!C!o!G\"=\"@;P$C\"Jjt;s&I/M\u{11}t\"\u{1f}`Hw:b4 R'D7N$O!o%M/H$QQH#N#L$o+L?K)N+t\
        \"N!K\"L&oKKI k!U!R#R\"R!Y5K&X#M!P!C.K!O%A!T4Q8D!R!K\"m%R!G!P!M+Q!n\"O5n!L!U$R\"Q#o%K#R*I!R&G\"P/P!T\u{7}c$!t\u{1f}\
        `5J!xL*& R&M!OAO.J\"N\u{3}>! r>o! Npe\" E\"o\u{e} !\"kv\u{17}!3qM^$(G;S3q!q@\u{16}\" LAI\u{3}#!AKu=#AI\u{1f}`7z\
        N\u{4}!At4u(\"O%L7L9K&MHr\"MbM\u{6}d?!Q!W!N\"O!T!T!T>R#S-N\"L\"N\"NJI!O\"K$O2L#M%P\"H%L!O'E)H,S*N\"Q\"R$M\"O\u{19}\
         &%t!P!J?q!Q!N\u{1f}i\"Cr4Mg0!'uj:)!P&N!N:P'Q-H\u{1f}`(M\"OrL!)p9V% n!L\u{1f}`W}!H\u{e}S4!R$F\"P8M\"Q!S$N\"P!P-\
        N!Q!Q\"M\"Lqs$N.K(R/P9MR.%!M$L\"L;M$LF9! p'$\"!rAtOI# Q!A!s>k!&L\u{17}8\"!E&N3M$!G\"N\u{1f}`\\OI\u{f}$!H&q:L'tO\
        \u{b}0!H$D\">4I\"t%F$IeE\"r!F!G!ILt!H*H!t\u{18}0\".CBr\u{2}\u{5}!/p`S2 O!Q!N$L\"o,F/K$N6JKL$s&J\"s\"LFG$r7t'I|6\
        \"\u{1f}`DxY\u{18}\" MAN{\u{17}!CL>o% D>y\u{1f}`*D\"yB.' Q\"n$J\"OAL^qbrG@$!G$A\"M?Gh=! v\u{18}\u{e}#%OS;6th}' \
        r!F!Ag|#I!D%IIP! qX9!Bu6\u{a}\"Bp4MB\u{17}% H!I$H\"s$p\u{15}Y! szV\"DH4xm\u{17}!At'C!FurC$ L!t@L!u[49 N!U#T#T\"\
        N&8\"N0T!G!S!D!P!F!L!A!L)L!N#p\"r#O!p\u{1b}P%V1F\u{12}(( m\"M$M\"P9q\"Q$N3P4C$=I$t\u{1f}`(IO\u{1d}!!I]\u{13}&!F\
        !H=r\u{1f}`NM#rq\u{c}# O!pUO\u{12}m)!S$K\"R6K%S;NIIWK+K\u{5}\u{1a}\"\u{1f}`Xw\u{11}w& n!J$S\"F!NAQ7/\"\u{1f}`Uw\
        \u{a}D!!Mo\u{1a}+ y!<!@#?!G\"@9t6A\u{1f}`!r\"I-\\\" tAt\u{7f}C!VF/\u{5}'!N%S!L;K!R3H%Pz`!Av#s$ O!G'r:K*z! p:#\"\
        \u{1f}`=w\u{12}\u{12}!Avz:! Nx7\"\u{1f}`>s\u{2}\u{7f}\"'E=M\u{1e}&$\"s\u{1f}`;I\"uAo\"7w`wpD#!O!M&M^d!'L\u{7f}`\
        \"!qAr*]\" R(Nm.# s!K&JpP!!E\\T/ Q!R%Q!o!@)S1B\"9\"A\"C*L&z$q\u{1b}P'n\u{e}_\"\u{1f}`Xx6\u{1e}# o\u{1f}`=r\u{b}\
        T!\u{e}v\u{d}.$!M$K#QOM3M# q\"KAL\u{1a}/$ I)v\u{1f}K#v.\u{6}!XPgY!Ds\u{6}D!%Dr\u{1a}!!J\u{1e}s/%R\"L!P:P$O\"Q.N\
        !N#HYs!q!K!OQL\"sa2\"!O&HV\u{0}) L\"q#I\"K:H!o!v$N0N\u{18}m#!M&S:N0?\"%J\"H+\u{b}& u!L!N#M=N&Kx\u{1c}\"!tAw{k(!\
        I\"L\"O<r!L\"M4N\"KUP&!I4x!HDO0x!H`w\" t\u{12}t(q# l!J&K}\u{19}\"!t\u{8}urf\"\"K[P3\u{1}& O&L;N!J\u{13}H!xr<\" \
        N%m|^! K:L!!O%U!XL|j!bt)E!!KvJ\"\"PAM3\u{5}&!N%S!L;J!Q3GGz!AuID! Ncu3 u%N\"S4K+B0J6H=H'K#D%G'N7O4Q+P\"p%T5l+ko\u{3}\
        ! N<,$ r\"EAJ\u{f}tK\u{1b}\"\u{1f}`.rAL$!G=E\u{1f}`,EU&% N4s-P4rxOg8@ {!A!p!S\"~!4!>/H+z!H#N!w!<!A.:!T!J!R!n!;!\
        C!L.HVo%q!E@R0p!I$t!C!LOp#\"S\u{1f}`FM C* E!I$F\"D\"{!H7J)s\u{1f}`7sO/7!R!N$T!R5O!L%P!T$V\"O-N!M!S\"S\"JUO<s#M8\
        L\"K.I!O%K`\u{1f}6!m\"6!O!;!C,G/q#@!O$Q-L#QOJ*EUI0u!I!Q!@!I\"J!O8\u{17}#%L\u{1f}`Qtt=\" K!s#+\" MSu.L! uR\u{1c}\
        !&pfE! B f\"&OALx\u{9}% K%I\"v!M@p~e\" r\"H \u{1a}# F7v`v\u{12};!hu>]( p!G!J#H\"H;N$K\"LS)/!O'J5I!i%N$R6SUs#H!O\
        +qGI!i\"N4S\\\u{5}! IqV#!I\u{1f}`&s~e% q(L9I:J\u{c}s*/!(MS+y d!X\"U!P!P!S#O!O!L\":#N!I!C!R\"L\"B%S\"V!N#W!X!W!Q\
        !Q!T!T!Q!P\"P$Y\"K!E!T#M!N!N!N!P!Q!R!P\"L#P!P!N!N$L\"M\"K\"I\"L\"L\"q!B&L!I'n!Q!N!o#P#Q#S\"O\"l!T\"P!L(j\"O*l#V\
        \"o*T!R!P\"P)V%J\"P'T%N!S\"X)P$S!N!R!N(\u{17}#\"R&O;M5R\"%OQL\u{9}X!,p.@\"\u{1f}`Xvw\u{d}! P\u{1e},\" t'In>!'L\u{d}\
        S\"!L@Kd/#AJ\u{1f}`7vl(I!N$N!i!L7o#V!Q$R\"S!U-@!U#G\"K!U,J#N(O5D$K(F)J#?1F#K!A\"I!A$I\"H!Q'L\"o!N*I!K\"Q!F$K#U-\
        K`P!XNg9' P%M<P5M&LeuVN[\u{7f}$ u\"J$K\"K\u{8}\u{d}! ui\u{e}#\"t%C<s\u{1}\u{10}\"!MFM8\u{b}! qAo!!L~\u{7f}(#?!o\
        \"O?p4X\"NlQTp\u{11}l0!J!H!J\"t!F!I!L:N!K!M\"o!G!N0M\u{1f}`%s4\u{5}%\"J#M#J;K3Iy:# I(q\u{0}NZc% C$N\"t\u{1f}`\"\
        r\"D&\"o#L\"QON\u{0}M4OG\u{0}! tHF( P!K$I!O!x<O%u4NB\u{2}#2p\u{1f}`Vt\u{5}s\"As3N(\u{f}!'O^x!\u{17}wlN!(uao\"\u{1f}\
        `Xv\u{19}g!Aw;\u{6}!As\u{a}\u{12}# q!FHJHT\"!pAo\u{1d}:# s!A!Li\u{4}!AwU2/ L!=!I!B\"D\"?\"}8N\"N#I$y4/\u{9}K+t.\
        t\u{c}\u{14}%!L&u\u{1f}`RN&u\u{19}\u{1}\"!rAt9\u{1f}! Hh\u{b}% G+O!|At4A2 3!G!M#o!Q!D\"N9J!J$P!I!P-D%P!F\u{18}w\
        $L%Q!I!MH\u{6}\"\"q&H\u{1c}&&%p!S!NAN/IQw^.\"\u{1f}`3v\u{1a}\u{1f}&!T$G!N=s\u{a}s0G]\u{1b}\"AK7C\u{10}j) N&O<J!\
        S&N.r$L\u{c}M1J~b!CrbT& o!J@t!L\u{1f}`6xxq% r!G\u{1f}`lu!IP\u{d}$ s\"H?v\"L\u{9}P!!G2\u{a}!Au3\u{1a}#'o!N@p}T#!\
        r\u{1f}`\"s9\\& s!G&N:w!G&Imp' Q%G?G4s\u{1f}`!N$G_\u{8}& p\"J%O:p\u{1f}`7se4! u(;% L5y!GTy!GC\u{2}(\"H;I&I#G0G&\
        O\u{b}t!I\u{1a}y!%rb\u{8}! qpW\" PGNd*&!L!P#L\"H\u{1f}`Qq*r!+pV\u{10}\"$o\"Fj\u{e}\"\u{1f}`6vT5!AI~>!A{RK!Hu\u{3}\
        '$%G\"r?G\"p0}!!K\u{12}U%'D!n@F.J\u{7}J:\u{3}$ L/s2N/qOT$\"I%t;Ksq\">\"\u{1f}`\"tn\u{14}$ M3s\u{1a}N#sz\u{16}!&\
        PrQ' p!N$A>OrL!KQsWw\"IM4r+P, p!P!O$M\"J;O8K!P!K\u{1f}`!H\"M&i\"CP!P\\$\"\u{1f}``L\u{2}d!\u{6}x?x(\"R&N9K!O!N#p\
        \u{1f}`2p1\u{9}\" tAu\u{18}\u{9}5 m\"J#O!P!N!N'H%p.N!N#I!M!P!N-I&M\u{1b}e!L!O$B\"HKB> O!;!k#I\"8(I.:!q$>$L!V!;!\
        V4R,J(o7K!H\"C!P&q#D)u#N4M28!:!t/C&J/\u{b}%!Q\"OCP\"I3Qq\u{4}= V!m!n!4\"8$4\"7\";\"6\"5\"7(G&m!M\":\"?!Q!M\"<\"\
        >*J\">\"@\"MLKTJ+H.J\"A\u{6}V!\"M[\u{0}\"\u{1f}`=w1^L O!J!M!K!Q!o\"r!O!D\"D$J\"K\"P!P.S!V!S!O#m!Q'N$O\"L!J!J\"R\
        !O!;&EGI#Q&R!J/J!N!N9P#P*k!P-J!K!P%N5*, q!<$B\"L:H!I\u{1f}`\"t\"z/w!G)G\u{0}\u{d}#!I!M1n\u{c}9!'lwg\"\"HANXk$ J\
        @v\u{1f}`Qv\u{1b}M# OZRgu\u{e}-\" wAumq* L%M8N%R!U$p!S.N$L\u{d}D+9\" K\"sH{\"!p\u{12}r-$( k%=!F7M*J!U\u{5}sjK{k\
        A Q!B!K!T\"o\"p.M-H!R!A!H!>!?!D!G#u!v)?!H#z\"s$F!J(L!M#K#D!C#{!xuK-S\"Gbn#AF%v{wl\u{7}% L!v\u{1f}`(K!vA5$>r\u{1f}\
        `*N\"r|\u{d}# w!9@w\u{16}(\"!o!Owe\"Dw4H2,! s57\"\u{1f}`<z.m\"CO4r\u{b}\u{17}(%A!C;l\"O$I\"R]KaL\u{7f}]. T!J!L!\
        L\"I\"I,y!J.I\"N\"G\"K,y$HG-!!GJN# MRJ2yz.% p!C&F:q!G_T\"\u{1f}`.P\u{1a}~!A{l'! q2D!'L\u{11}`\" tAuX8# m%E!JF\u{f}\
        %(O9P\"M&J1N\u{2}\u{1c}#'L<m4I\u{0}v!Aw,B!'qo\u{13}( v!F!M#D!N\"M:J!L\"C\"!EGvg\u{7}6 B!O!P$R!o!P9S!O!Q&P-T$R!O\
        !M!O/I$w$Lks(J#m*LA\u{b}! q%M,![$U6Y(Y#Q\"T.UXS(RGQ\"O=Rp~$ L!v\u{16}M!w|&\"\u{1f}`rzrK#\u{1f}`.t#L`N\" tA{-X%=\
        z!E\u{1f}`+z!E\u{1e}\u{1c}\"\u{1f}`Xx\u{9}p!Byj\u{7}\"!N@s{\u{e}!!p]H\" o%H]\u{0}$ o!F\u{1f}`5u}[# J\u{1f}`>uJx\
        \" qAyOQ#\"P#I,q5}$\"R%Q:o!QH\u{9}\" r!C5\u{1a}! JK=!&pnk< o!B&N*K\"=*J\"x'@*E\"O\"?&?(vQK\"F\"s!I*D\"E\"t0J1n!\
        J\"B+I7I!I\"xaH!1qhW!\"O0\u{5}!&Nx8!Av8\u{11}\"!F!tRs!ZJ\u{18}V\" t%J`b$!M$N=M4GY@' N!P!V%M?J\u{1f}`\"H\u{19}l\"\
        !M\u{4}s'E!HsO\u{4}! MIe\" s!Ka\u{c}! uf7\"'J\u{b}t\u{12}u! rYq! q\u{1e}5! t~\u{a}*!N%q!N!R,O-O4R!K!M\u{d}z?q\"\
        !p@L\u{18}2#AK\u{1f}`?MN%$!H@H'v\u{14}y`s%!P!S?G\u{1f}`7uNv\" p!H4\"\"'q!Nr{!BvS\u{17}& O&I=O4r&M8r\u{10}!!2q6F\
        \"(oAowT3 j%E\"P6L!R$S$H!R!O2I\"MXP\"RQm!L!R!H2M!K\"6;!n!k!M!S!Q!?,C!O*L!J%U!M!P!S!A\"Q/Q\"P!N!PVP%P0I5S,L!J4FQ\
        \u{16}\u{1f}\"! i!T!v!P\"N!s!W!s!S!V!N\"G!T!Q\"J\"J\"K!R!I\"H\"O!n!L\"M\"[!V!l!R!Z!N!n!T!k!P!S!N\"J!R!T\"M\"O!Y\
        !N!h!S!l!O!k!R!k!L!Q!L!R!N\"M\"G!R!o!V!K!R!S\"R\"J\"L\"L!V\"I$H\"Q\"N\"L\"M#T#S%N\"O!n\"N%S\"P\"R#S#O\"S\"U#R\"\
        S#O\"S\"k!P#V'P\"R!m!s!l!l!q!j!w\"L\"S!h!L\"P\"R\"O#O#O\"U!T!R\"R$N\"Q\"M\"Q\"F#R\"M\"k!s!n#q!n!r$hoX!\\r {# r\"\
        N&K=)% N!u\u{1f}`TL!wF\u{0}& t!F!N%I\u{1f}`6we ! K\u{17}\u{3}%!G$K!T!H;Ktm!CP\u{2}<$\"G!F\"m>DY\u{4}!Aq#\u{8}!A\
        xXF( m!Q!K#N\"F:x;L\u{1b}E(t!,s)n\"COiN_'%(B-yTI!yHzlq% L!v\u{1f}`TL!wq9% NAO'S.N$P!8!\u{9}uH\u{1d}' p!N!L\u{1c}\
        {\"KWx\"LVG* E\"B&B!@!~7L)C!v\u{1f}`7u?2F P!y!S!R\"Q\"D(G$C(A!P!C'O$C(J&9$B#Q1u$K;G!|!L!A!P!J!}\"@!O.E2I\"I!q.m\
        !C4J\"q.v!E\u{1}-!!M\u{14}L!\"ta), o!M!O#K!O\"P5N$m\"T&M2I\u{d}N\u{13}N!Ayx/#\"O\u{1f}`;y,t- q\"Q$J!M!R?L_F's%t\
        #N!KGN;O\u{17}|!HumE#=w\u{1f}`,w^-\"\u{1f}`9~!7\"\u{1f}`=xI]! rT|% K'I;N%R!M8=\" uAu?\\3 r\"Q#A!R\"T5H%T$G\"R.M\
        !O$N!N!OMJTK*H\"M/K?s$%H\"PAM/K{\u{d}!At!\u{19}% R!N$q#I>sOx!Ct0\u{7f}% x!O!L#P\"Gkb\"%QRK\u{1e}+$$mCS\u{1f}`7O\
        Mt!\"p\u{14}8\" L\"t@\u{a}\"\u{1f}`.y\u{16}1!2ouS*#T\"N!M!R=E!H#O/L!x!w4\u{a}$ O'sAqUu3K# r'D\u{b}uK\u{d}\"&MQG\
        _i!%Mf/$ u!D&?:q\u{11}Y) l!Q$B\"P;R&O4N\u{e}M4Kv~!\"Hj\u{1}\"%H<x\u{0}[% q!B!L\u{1f}`4v9\u{13}! N\u{6}W&!H$p\"I\
        ;L$w4FN8% M\"m?M\"o4R~t$!K!PGN\u{8}r'4$ r!L@Jgvvo\" K!Nu\u{2}!%Tu=!Bs^,!!FJ\u{19}% GAH#q4O\"K\u{18}\u{1}+ m!K&B\
        !P9M'I.A!O#?4u$I&j\" r!I;\u{3}\"'O;N*1!Aw~++!E!P!O\"r!O<G!Q!S\"s2L\"NYk\"Dt4K\u{1e}\u{1a}\"\u{1f}`Xw[6$ j!P@KwL\
        Wp!!G\u{7f}\u{f}$ M\u{1f}`.M#sO!!Cww\u{1b}\" n4Qs\u{1a}* w!F!Q#L\"P!L\u{5}x%w$IUKd\u{1b}F q!?!I$P!>!J!P$G\"M\"I\
        \"L.m!A!K$R!E!N)P$F\"N!O!O!S!@!I!K\"P\"K\"N\"M\u{4}L-j!H!L#T!O!G!IBK# q!B!LPI\" vA{2*\"'O!Mj3#!L&tAu\u{1c}d\"Dn\
        4Rk\u{0}\"RN2t\u{b}0? q!Q!S!S\"J!Q!K;W$J1Q&PIK#M%L%F\"M#O'M#D$M#I%H!M.G\"L7M\"P!Q3k!M!J\u{3}\u{11}#=t\u{1f}`,t*\
        }\"2nSo\u{4} !'J5C- s\"S#?!L!Q!M9v!J#N$M-LONTBwU$ J!s@K!v\u{1a}i)!E!P&L:L$P!L\"R-M'J\u{10}g\"!G!tJ&S E!H!T!D!O!\
        \u{0}!M!C\",\"+\"@\"$\")!D!..K!M!P!H\"y!P!J!T!4\"7$5$7\"D!L!E!P!r!O!E!G!5TO/F\"I!L\"t!P6Q*I#K-H!M\"K\"y!Q!I\u{9}\
        n!&N#w$%O\"q?I6v\u{16}\u{16}\"\u{1f}`Hujg\"\u{1f}`Htxn!(o|k$ J;urJ#u%n\"\u{1f}``ME\u{2}\"!rAu&C\"!sAvj!! vE:!Au\
        \u{b}n\"3H\u{1a}x4_!Cxm$\"'M!PTk# M\u{1f}`At\u{1a}a#4s-K4tXKQ P!V\"L#W!L!O#O\"=\"M\"9+O!K$Z!M!Q!O\"Q!R!P(P&K\"Q\
        !Q!T!Q!J!L)N,N5r\"P(O!I\"o+G\"N'q\"M#M!I+N&M)K\"P+Q#N%U!R!NyY##H>u#J\u{17}#! KoS%HN!L4q\u{17}M\"pOL!VNt)2!Q!V%N\
        !W9l!T!U#U\"Q.S'KMK,o+P5J'P*L8Sr\u{11}(\"M#C\"t:u\"J%G\u{1f}I#x1j1 m!M!S!S\"L<m!O\"I!L#O.C\"s!r!I#KUH/w\u{1d}m#\
         L\"P$Q`$! ro1# u!M.F2'# G\"q&K\u{5}\u{c}\"!tAw0d#'r\u{1f}`Xro(A x!@!S!F\";!P!A!T!H&9%r)H$m!D!Q#A\">!O!L,B\"B$C\
        qO$o6r!I/j!J$F!M!F!P-o+p!AQ^|' s!L!M%K:s!I|v\u{2}H\"DM4sw~!Bt\"$\"\u{1f}`xv\u{12}u\"Aw\u{14}y\u{e}\u{17}*!P$E\"\
        P!O5u$q!E\u{1f}`&O!u u&!IAK&I/R\u{1f}`!Lc$6 r!K!T#S#T5G!o%T3<$M\"R!QNn*KSG!o!F!Q,p!L&D!T`\u{13}!!J1\u{3}% s!I!L\
        \u{1f}`Vt*{!!N2J* q!F!R#K#K:I!L#N\"M!Hqp\"!r\u{12}tn=\"\u{1f}`=v\\*$!R!Q%K;K\\\u{18}% r=O\u{1f}`+u!OH\u{13}! pa\
        Y#!r&L;s\u{e}z% K!@&u:Q't\u{12}1-!E!p%G!q9o!H&L.I\u{7f}J#C@I&L>J\"k\"!L@tD^!'Jd\u{1b}#\"Q&M;P*w@ w!Q!I\"R!M!N!Q\
        !J5G!R#t!O!J#P!O\"R-M!M$TZL!P1P2M.n!G!R\"P,t!E!N$P1N4k\"!J!RX%#!I@u\"Q\u{19}_\";vuv&O$ K!u\u{1f}`6v\u{18}v& r\"\
        M&M+P!O-q\u{0}\u{13}#\"r?K\"tj|! L\u{11}D\"\u{1f}`mv_-$ G)F!{At:j!\u{18}u+B\"!O\u{4}yd\u{3}9 o!S$K!K!S.G-L!J!H!\
        I!@!E!R-v!O\"s$G!G*H!J\"G\"K!K!I'r\u{11}c) p!P!R#I\"Q!N9o!N%M=b! s\u{7f}x! rWL!!q_\u{1d}6!E!M\"T#S!O'R$>/N!K$Q!\
        T!M-I!O!S#P!O!Jpv0K-P!Ow\u{7f}+ w!>!L%=!I9y!C&=\u{d}rBv:r<\u{1a}\"!I&Ji\u{e}!Az>\u{a}!'Leu\"'F@Mq9!Av\u{7}P\"!G\
        FLi\u{9}\"\u{1f}`=x$e( o%J\"Q6G$r!R$I0L1 !CH\u{7f}\u{8}%'q:N!J&t.tzH# w!@@t\u{14}!+ Q!Q$J\"S4E!K%w!L$I1MZK_|$!J\
        &N!Q:Lu\"! K#r\"Du4K%1!YIp7!Dw8\u{18}!-sw;!-rtS@ P!@\"=\"w!C!A,C\"t,M!B!O!B\"\u{1}!K!D\"u&p\"t\"D\"?!H!D\"5!G!?\
        \"?$>\"F%L!t}w5B\u{a}B% v=J\u{1f}`+w!JC\u{1e}\"'tAvf4$>H\u{1f}`+w!IA:%\"I%L!E\u{a}u$F\u{b}N! L Y% G!t\u{1f}`<K!\
        v.X\"\u{1f}`\"wm5! q\u{f}&$'FAJ@u\u{f}L6`$!P$M\u{1f}`At\u{1f}\"\" L1thp#Au(I\u{1e}Bbq! Jij' K'R:O'Q\u{1f}`$M,Lq\
        )!WN,1!!J'5\"\u{1f}`HxSU+!E!p\"J!A\"H!q:K&H/S\u{1e}H\"nH\u{7f}! t(I(!N$E#O6r$G$FsLPr\u{7f}*!WM]U\" q\"MfO\"&nAp\
        \u{14}]$!RUO\"N\"K)K\"%rAu>:E L#;!E#L\";&:$;.N!T%V!N!W-Q$S!S!M5o#P\"N2L%K4I!L0K#L#G\"M\"P'q!v!p%O!T,P!T$R@m+*%%\
        R\"O!K>Q#M\u{c}Q\"\u{1f}`:w@\u{11}\"\u{1f}`1Mr\u{10}#!L$S!OEE!Ax_V% O>q9Q\u{10}P\"qTR\"\"R(r\u{7}f\"!I@z3\u{5}'\
        %I\"L:t%G\"N.MVK2^!Bt\u{1c}\u{18}, H!G\"N\"p\"I:L!G\"O\"m2R\u{1f}`%p~Q\"\u{1f}`Xxe=\"\u{1f}`)vD (!M!R\"m!I\"M?K\
        7L\u{e}L(O\"%K<vI\u{1d}\"7w`w+V\" J\"tEz#!D@s9G\\'\"\u{1f}`Xynm#!A!P%C.a#'r\u{1f}`Xs%$. L!m&m:I%Q\"V.NWO%NQr!s!\
        q\"J0M\u{4}~\"\u{1f}`6zYH#=L\u{1f}`,LR\u{11}\"%L\"I@F%'K6L\u{1f}`+x!L`w! LH(\"\u{1f}`Uzz\u{8}$ F!y@H!sSk\"%MSu\u{7f}\
        Z1!P&L!O,O(N%R!R4L!MQx!D#J!r\"M\"NfP!NP.#=K\u{1f}`,K\u{1e}$!'rI\u{3}&!D&F6K%K'O\u{1e}uk\u{1e}!Fr1]%!H$J!R!J!K6s\
        \"\"NAN<\u{f}(#T#M!Q=F!H2L!w!w\u{f}O\"\u{1f}`\"x\u{d}\u{1e}# I%IDOx>\" OHtCX\" O'Ev+# NBF\u{c}tn~\"\u{1f}`)sSK\"\
        \u{1f}`XwD\u{7f}$ L!vAr\u{1b}w\u{f}X!%N\u{8}j& K=~!A\u{1f}`+~!A@8( o!Q!R%O!P;O&K.P4z' O!uAF\u{1f}`3N!t#u#)# q!F\
        !L\u{3}@! O4&\"BM4p\u{16}uW!T!R!K\"K!R!O!m!H\"O$E\"P!P!L!O)S&S#N!R!R(L\"P!P!I!P!T!T!M\"J!N!R&JDK\"r!J!O\"N!p!J!\
        M#m$R(K!L!L=L+S\"Q+I#L$E\"O*L$T!N*x\\U# FDu4C\u{2}#) N!w!H#>\">:Q5u\u{1f}`#pE%$ L/s2M/uy<$ N!s\u{1f}`=v,S' p!CE\
        E4o(sdy`vAf! s~L% o!J=I\u{1f}`,I-\u{14}! rsp!\u{15}vIN#!B.QAONQ\"\"N%F\u{7f}]!'I'](!H!I$L\"q;N$O\"p4Nj\u{a}#!F%\
        R\"N\u{9}\u{1e}#=M\u{1f}`,MzC\"\u{1f}`HLC#\"!E&G{P! N\u{9}k!At/^&!N!M%N<R4MbJzQ% N!KWI!K\u{1b}vg]! ts'\" I'rs>\"\
        !I&FM[K!R\"J\"O!S!O\"0\"2\"5\"*\"1\"8!K'M\"I!P!{\"n!S!U!L\"N\"J!R-M\"K\"O!R!Q0KBM\"M?J$H*Q+J!P,I\"q!O'Q-D!K\"{B\
        T\".CBrLA# r!H!G\u{e}Z\"'F;t;c! p\u{0}\u{6}#'B;u4@\u{f}k!As\u{6}\u{11}(!B!R$O!o!IDL0t$u\u{1}>& M\"n&M,U5O,TVY\"\
         t\"HlM\" s\"LAu\"\u{1f}`mu\u{17}*\" t#BPX!!L\u{7f}P% B&N;F%l2RUM2\"q#F!U!M*P,K)K\"R!U-L.O(OVL4M2L0O!O%L_$!%Q\u{a}\
        e% K!K!QAL4O\u{d}5!(MRA\"\u{1f}`Huw\u{1a}! O*%! u\u{5}7\"#P0QnD.!S$G!K!H!P<z\"I\"J.D!B!@!G!LsPeN# q!O&Dc:! t@?!\
        !PF)* E\"K#p#o9F\"M#q1L$HOKe\u{7}% L%C\"qAt.BM\u{8}$!s\u{1f}`(K!xL\"!Az65\"AK%t\u{4}9\"%uAuP(\"\u{1f}`Xt`p\"\u{1f}\
        `Hs.{\"\u{1f}`>v\u{14}\u{17}$!t\u{1f}`5J!{V;\" KAK6|% P!Q%Q!P@P5N\"\u{1f}`6zK\u{16}&%K!K!N!O\u{1f}`PF\u{10}%\"H\
        L4wdv\" q\"MRLJ Z!N!O!K\"O\"Q!t!J\"K$L!N!K!N!M*R%K!S!O\"Q\"S\"M(O$I!L!L!P!N\"F!k%IGL\"P8NER\"P+H#G\"L\"P\"K*J$s\
        7.!At7<$ L%JAN\"qF\u{1c}!\"P(]!At>2\"'M?T\u{6}5!Au\u{11}P!!OOO(!S%S!P!POT$MrOHIk?' H!sAs&Jcu*t-w2X& r\"O?z\"N\u{1f}\
        `5Huf!&N\u{1b}\u{15}\"AvGtPU!\"HZY$%P\"O!L>L\u{9}\u{1a}. G!S%P8O#K\"W!u$R/R!I#K!O\u{1f}`\"J;'!Bs\u{c}r#!E&A:w\u{17}\
        V'!O$K!L8s)N\u{1f}`#sV0\"!B3pIM\"!oAnR-0 H!H!J!l\"k!Q!J!J'R2N\"H!U#T!I2Q!R`F\" F(r\u{a}^C#S$I(A\"I\"G\"N(K!M$k!\
        T!L$B!I-V\"=!F!=!G!J.N\"H$S!t!C\"B!IhH!G\"t(L!r/I!F!v\"F'-!$nx-! JXn!Xr\"z\" u!F\u{16}\u{1e}!%P3c& p\"M#G#N>M\u{16}\
        x1*'!s&D:M!v\"F$H0wN>$ t\"I?x!@\u{3}\u{a}5 u!E!G!I\"L!D)M/J#k!J!P$F!R.I!D2vBN*ORo\"K0K\u{9}L! q\\\u{10}%=v!K\u{1f}\
        `+v!K\u{1a}p\"!q!N0\u{14}! q\u{1f})\" qAr)y' K#P$M:E#T$G.M\u{d}\u{9}\" zA~{z# s'E\u{6}tz+4%P!S!Q!U4O+T!R!P.Q#LN\
        O%n$O!n#M!J1Q#L2PCV*4$!t!IAM1S+\u{a}!$Qp=\"'t\u{e}s9J:!S$T!T!V!i9Q%S!L!S.Q$R\"P!L,M<G%Q#Q%M\"R-G6Q(Q+X.O'Q.U[\u{17}\
        ,!8!w!D\"A!@!B!A'A3<&D.B!jTk!\"LXY!'I\u{18};!\"E7\u{16}\" vvy\u{13}*! sU-!!FM7%!I$KALBs\u{17}M\u{a}|!!s\"\u{1d}\
        \"!G\u{11}vl'!$Pn\u{8}\"\u{1f}`Ft@\u{12}!Az9c% q%R<r#K6JQ$\"\u{1f}`?K:=!AsRR!\u{17}xaF\"Eq4NJDV q!R!Q!>!N!P!N!O\
        !L#Q!L!z!u#L!U!N$G&S!O#m!P!P\"S!R!P\"R%t$L!R!L#N$P.n.G'K.N)P!R)E$Q#N'M+r!J.m!S!O\"Q,t!M!P$Q+L%O\u{19}@! K%Q6 u!\
        S\"O\"H!I!Q6I&T!I\"P1Q!s\">\"BJB0N0H9I)J0J$D\"HRg( q!K!O%H:q!O!O&N\u{5}5* H%@&z!C#72N+r!F\u{1f}`6sCp!Aw7\u{1e}\"\
        &R;OXs!Bue7! sFn1!B!R!N\"W#P'K$G/L$R#N-@!J\"P!QiMUF!MUg+ N!r$@<H!Q$F0t!K!?iK!vo+!BuCQ\" s%M\u{1a}\u{16}\"!rAtb/\
        \"!RGOLs$'J7u\u{1f}`,uK2\" qUN@\"; M\"p!B\"E!n\"m5P!p$N$K0O$EKx!I\"s#J\"KOG)v#P!p!I*w#J&R/I%qP~!%qA.!\u{8}z+U$%\
        QSp6K$sES& K!D!skxqj;oX\u{e}!Awg\"!,sx\u{7f}$=I$t\u{1f}`(I\u{2}P\"\u{1f}`HwO$$?M\u{1f}`Nt#M\u{2}S\"!rAq\u{4}w!!\
        Lxx&!I!M%p\u{1f}`6N#s=8$!K&t;K&uX\u{a}( OBE\"K%O-w!L!u\"F\u{c}J) l!Q$B\"P;R&O4N\u{e}M4Kue!&L\u{15}\u{15}! G\u{1f}\
        f\" LALH8\"!tAv.\u{1a}!GNRz+ n!I&A!Q9M'H.A!O#@4u$JZ?\" N!qqh!!M\u{1d}\u{4}!!E\u{12}&# J!N&H0u% I%w\u{1f}`SJ%x%3\
        / I!q!P#G\"u;B$J\"umr\"M!t6u(K&I!s\u{12}\u{14}! p\u{1d}g\"%QUQU#/ O!Q&P7M#Q!R%S/N!O_P@D1N\"M!P.J?n$ M!t@O!t:\u{14}\
        \"\u{1f}`Xx$N$!sAr\u{1f}`LqF\u{1a}%!H%l!C!O:Kc\\!(P%Q: r!G!N#C\"H6F$k!TJH:K#A\"I#H%>\"J#G*H4C+L!z%q!F.D(J/@$v~s\
        % r\"J\u{1f}`,x\"HJ\u{7f}\" r%O,9% P!I&N:M!K6O\"\"LAN=K\")oUOCo\"Au\"N\u{15}n!(lY\u{d}\"\u{1f}`X}hFZ m!N!U!9!H!\
        H!L!O!O!:!?'Q!N!S(C!N!N!T$Q!U\"O!K!M!O!V0Q!N!R!Q!L,n#O!Q)r'I-N&C!N$N\"p!K!O&N'K#N%L(M(S$v%m!N!T!I.Q$I!M\"T.J#*!\
        .r\u{9}\u{9}!AwZ\u{a}#\u{1f}`.w#FC\u{6}\"\u{1f}`)yY\u{1a}!\"O\u{7f}0!Bxra!'I\u{11}v!FM~>$\"t:Mst\"Mdw! L\u{f}|!\
         pBk! u\u{14}\u{18}\" uAw8Q! s5\"!\"K~t)'P!P@P!Q-I!O#M!L!HRp!\u{5}{E\u{1a}% K#P2rUr$G+0!FuKH!A|YF\"CS4mQO!'O \u{11}\
        \"'tAu\u{1f}q!,p\u{12}\u{1f}!\"L'!) l\"R%G!n6S*A/R&Q\u{c}S\u{11}\u{14}\"&JALw2\" I!rRe! pah!Au\u{a}LI p!O\"G\"K\
        !R!K!T3K&o!N!U#H\"Q!T'v!v%S!T!I\"O!U\"S@F)O\"q!I%I\"K'q1s5J\"O(S#O!P*L\"l!N$K!Q!K^4!IM+[$ O!t!IAL\u{10}'\"FM4sz\
        p! DjO!(p\u{3}\u{19}\"\"K&sPl!DHzy##O!OCQx1\" q!?i`% r!C!L?t\u{c}uv2! K\u{a}7$!J$E!H=H\u{e}[!!G\u{6}\u{10}! r\u{2}\
        \u{5}\"\u{1f}`1L\u{1a}O!!E\u{1a}_\"\u{1f}`]v-x#&Q/uUud(! tZJ3!J$A\"r-K*S#p#<\"F#L/\u{0}#PMK\"J!w6G#u\"HAv\"Sd\u{15}\
        !Eu$#' m!N$l!A!E?j!FtS\"!I&Mr\u{10}0!S!O#D#N5K$P!M!O!F\"H\"G.t\"x$w\u{c}KPE\u{9}{!(q\u{1d}I\"AL\u{c}~gH< F!t!O!\
        L\"v\"P!O5t$M!K\"s\"x#N/C\"N\"DvN!s\"E\"L!K!p!K#w+t\"F/N%I6Q! pz\u{1e}#;wrI#w?[!\"K\u{1e}\u{17}\"AI9t\u{0}\u{1a}\
        #!t\u{1f}`=vY90!H$D\">4I\"t%F$IeE\"r!F!G!ILt!H*H!tD3\"\u{1f}`@se\u{b}\"!rAu`l) l!L$P\"S!M>SxwYv:w\u{11}s$!M'RAP\
        3L3\u{1}#%ECK4s\"~$ O!M$R\"HQ'\"\u{1f}`Xu*\u{e}, I!w!P#EAI#N-EwO!w/r7L!w\u{c}iC S!Q\"T\"U\"P!j4u&U!W#T\"U.R\"Q/\
        M/q'K)P#P\"N\"K!N!M!p!u!q\"O!P!Q?r(Q\"L+O2R!T+S/`\" H\"qyc! r&v# P\u{1f}`mMMX% Q!s!sAutK\u{a}|! s2H*\"m#E!N=K:K\
        MF\"u+rEF\"t*!)\"O%L!K@Q!M1EsJJv!JQ$*!=\"G$86I)H~K\"s'r!J:Itw\"!F&Epz!#O\u{19}J!!H6T\"!sAv\u{0}]@!S!\\!M\"H!U!J\
        (I.U$p!L!L!L!N!O!S!Q!S-N$L\"N!ONN<Q6J\"P)U\"N!R-O\"J\"P0OB\u{12}$ o!N@u&K\u{1c}`!+qi*) t!F!N%P:u!P&M!J-L(\u{a}$\
        %t\u{1f}`SN%s\u{1d}w: B!9!A!8!~!=!U!<!;':$?.D!A!E!C!v!H!R1@!s\"RjnLt&>#@!v}.' D\"J#J\"tAxyL!t\\[& N!A=p\u{1f}`*\
        F\"p\u{d}\u{0}'!I&N!U:L&JjsJM\u{16}@!Zr\u{4}J!BtyR% o!H&H:p!IQ\u{b}\" rAtZt! J\u{6}\u{18}) O\"P#K\"B!M%z6P#N(vh\
        [! s{\u{f}$ q\"H&F;J.X% t\"K&J;KSx36!!KTB!!D!.'!E%K<J%N\u{1f}`1o(L\u{1e}z!!FFM> j#B\"G\"Q(9.m!M#n!O!Q#H\"N.T!K#\
        K!N!O(O2v=L/J;N\"L)m!M!K*v!G\"Q%O)\u{1e}!\u{17}xR\u{13}$!NAN\u{1f}`7M4 !%D{S!AG |\" s&M\u{d}W$'L:u'N.L^<) p!=&v\
        :z5C&DLI#y!I\u{13}a\" IAL\u{2}\u{19}! u\u{13}Y!\"LXt\"\u{1f}`=u]\u{c}!FG\u{d}aG L!F!K!~!D!J!M!?!Q*I!H*N$N!H!N!v\
        !I!M!M!F!M*K!H$L\"G!I3w$B-sBK#r\"KBN(s'N!M\"s\"S-N8R*!<!J%>!wAlUs4KUP$r4m~.+ L(S9N'E!P-=$H\"p\u{0}L!rAr\u{2}H! \
        RQq!Bw}(!At /\" s&N,E0!K!Q!o\"D!P!K!S#o;J\"G.O!M$J!H\u{f}M-MD!* O!t!M#E<N!t4B&AYwiI1\u{a}!ZMM,#!K&A;Rjb$ D+nAP4\
        s?r\"\u{1f}`>r\u{7f}5S K!n!p!P\"T#q!M&?\"K\"L!R*Q$n!o!H!L!G!G!T!U*K\"G!L!F\"p#R)tFL!K\"J!J#P!L!L\"n!S*S\"q&M-P*\
        M'n\"Q\"r%M&N\"M!H$p\"o-r\"\u{6}\"!L&I!U\",nUrtD!IrK\u{1b}!!GB\\$ M\"u?K\"o\u{8}+7 W%M!S!l!T\"q)M*Q)S!R-L\"P!R!\
        O\"L#K+whM2t&Q-O%Q\"O\u{9}\u{d}% L&S!A:P&R/B3 I!p\"E#R\"R9O\"R&N-=$C\"@&J'J]I6L!x!K>J!NPN$ nAt\u{1f}`7s\u{1}x\"\
         q\u{12}t}r)!L!R#P#K9C(M1N\u{2}y;w[u\"CJ4t\u{4}h!PrJ(!!P \u{e}$ p!<\u{1f}`6D^*!Axa{$\"P$L\"O;N>8$$lWO4G$t\u{17}\
        <# P!NVNj?!'NU3& K(w9H(uiG$sg\u{a}* K!O$J\"m:N!H$N\"r4D\u{0}J\u{e}Y$ I\"P\u{3}L!uZ5# s\"P?s\u{1f}f& I!M\"N>M%S4\
        qdS! M\u{16}*\" sAt\u{b}k!AxdV# v!L.F4;'!D$G#G>H#G/O\"KS\u{10}% SBK&F.n$O\u{1c}*# o\"LAH)<!AO'!\"\u{1f}`F{#m\"!\
        O@t[W\" LCt!-!Awq\u{13}$!K$D\"H:Rw\u{c}\"!G'Q,v\" p!B\u{7f}\u{13}!BuKk!ds@\u{3}#!L%P!M*w$ r\"L%K:r1P'!I$J\"E7t+\
        N\u{1f}`!to\u{b}\" D'ufZ!\u{12}u`}\"%K\"M\u{1c}\u{9}& K'J:N!p'Q.SI\u{d}$ A!q!o?G>\u{a}\"\u{1f}`HJWh!!I\u{1b}\u{9}\
        $B@\"y\u{18}y9tS|\"DF4zdq, o!O$N\"M7m#r!R8E\"J!N\u{c}m!E[\u{7}\" JAN\u{15}\u{13}\" uAuy\u{d}%!J!P#N<v'J=\u{3}# \
        p\"I&D.k/ t!I!L$P\"N9q!E!N8L\\t\"J(q\"OZO\"K\\\u{8}\"(MON3g!%ngs6 I!>\"z!8!I\"8,<.K!>\"r!B!N!S-@$q!D!Mjm\"RJr*s\
        \"P\u{4}T#!t\u{1f}`=u\u{18}b-!H!R%K!R:N!Q&O-G\"U$I!LdMBw,{% N!P!O%L<OCC! DXh! qoj# J.tAr\u{1d}]* U\"K#M\"B9z!u9\
        L\u{1f}`3J$z+_$ t3M.u3KT5\"'K;MZ8\"\u{1f}`.x\u{5}\u{1b}\"!J!q\u{1e}\u{1e}&\"S&p9Q\"T3MUM\u{1c}_! r\u{1c}B(!S$B!\
        N!O:P(L4u\u{3}GB5,!T!F#M\"I!Q;H%:!Q.M%NVqfC\u{1f}L\"\u{1f}`Hwc^!AI\u{b}6$!O$O\"H?PB:$ N!r!JAN(n\" r!HiG!!OiI$!F\
        2u/I2u-Q\"\"rAs\u{5}\u{10}!Ax_\u{9}$ s'K:v\"M\u{1f}h- p!H$I\"v!A9n'p!I3RYn!LTr5IHu!'J>t& v#O\"N<v#O\"MkN$ u(I9x\
        (INi!AzDb$ K%w<K%yI`- T!@!E!@$:,7!v-N4s2l\"udR\\s\u{5}\u{d}+ P%K\"K!L:r!q%N.I!I#I\u{1d}IHH2#H\"L!D!A,F+M&J\"P\"\
        A!R1BOF*s/G6F\"K/M.O{\u{f}!\"p\u{1}^\" PCt\u{1c}{!\"p\u{e}-! KKPE!R\"J!O%M\"M(O*N!V$N!P!O!O#T!N-M!Q!L!O\"U!P!Q'\
        S(K)L!s7q'M+N#M0o+P(s#N!V0R!M$P\u{15}f'!C!G#D\"u!J@m4R:\u{0}!!JK<!&Nc7!!O43\"\u{1f}`Xy\u{1a}.!ds)o& o\"T#H\"P:o\
        &L\u{1a}o# v\u{1f}`Hw\u{3}b##q\u{1f}`\"swx&\"q&K9O\"s\u{1f}`5w(>!!KD1\"FJ4y@U\" O(q\u{f}.) |!H!G%G:y!L!I%K/K[\u{b}\
        !Bu\u{1d}n$%N\"K5NuNM($ N!s!P@Qal\"!KBQRm# r\u{1f}`}H7?!#o|k!fRF\u{7f}!Av\u{4}i% K?u\u{1f}`NL#u\u{2}I\" nAnyp! \
        N/:!CwFN) I!H!H#u<K!K$u\u{1f}`2M];\" KvL\u{1c}6!Aq\u{0}_4 L\"g#R!V;J%S!Y\"X-Y$O\"TMV)H!SKU\"W'M0P'].M|\u{13}$ G\
        \"s?H\"t\u{4}N\"\"O&sAI0 r!M!P$L!T;Q!N#G!H0L#p\"JeO\"t3M1qBv!AqS7!!MM\u{0}!Av\u{1f}&!Bv\u{2}K!Zso\\\"!P@r\u{14}\
        z! uC+\" CXp\u{1c}u#%J<q'O78\"Ev4H#F!2p\"?!\"pmf\"Cn4QV}!&PS\u{18}% s\"N$G;w\u{c}q\u{4}+; n#M\"L!S!H!M#I$E2v!P#\
        v!O!Q!P!P#K$G&I!L!;\"EZx!J!MTJ.N'Q\u{5}K# qAv\u{0}vc\u{14}\"\"N%MfJ\"!I%M \u{0}+!O%Q!E!O:O%O/I!O#PswLK\u{9}w! J\
        VF0 O&m!S!k5F&U#L\"R.?$p\"K\u{c}F\"p!R1E0L+j$ s\"K\u{1f}`VtA1!\"p~D# L\u{1f}`_t^4# GFq4N\"\u{11}!4IYE!/r>z\"\u{1f}\
        `}xX-#!:$J\"O\u{9}\u{15}!+rWC!$nU\"! py\u{8}!%M*|! t5\u{12}&!C$B\"D6D%G&C\u{0}\u{f}\"\u{1f}`.x\u{13}\u{f}% A!t%\
        r;F&r\u{1d}\u{e}(\"O&M3r'q!P%L.FZr\u{7f}>!\"E\u{9}7\" JALrY\"!L@N0<$\"K)n,t`tX7+!W\"J\"N!J;l!T$K!L/O!R#OK\u{f}\"\
         r!A x$!H&sOI&v,J\" JALJ\u{10}! s\u{1e}y\"!rAt4Z#!L@v'IhM!&pU2% r!N&r\u{1f}`vw\u{2}3%4uAo2RfE$t\u{e}%&%L=J&M.R&\
        L\u{1b}L3\u{15}M V\"l!P\"N\"P!S!H\"G$J\"N\":!O)P\"M\"R!L!N!H!G!L!P!J!I!H&@'u!r!v!SNs#P'r7M/O%R*N!P.H!R!L!S#N1L!\
        E!M,w!Yth\u{17}\"IN4r$i#'Q:r'N\"\u{11}!Bs\u{13}MZ S!T!j!J!Q!K!S!P\"H\"B\"D\"<\"G!N!K!Q)M!U#Z#t!n!Q!R!l!m%F\"F\"\
        N\"Q\"@!O!:!K!=!H!<!M!6\"=\">\"K!Q!:.L@T\"j-M9r!D*j!P#m*C!I#V%Q![.IH\u{5}! uKl# v!I&H\u{1d}8!\u{5}uwQ\"%J!MQd!A\
        tOb!%n\u{1}\u{12}! s\u{1a}>\u{1f}8! \u{2}!M\"!!-!D\"J\"%!.!*!;!3!6!'!7!/!3!,!;!5!9!A\":\"G\"L!r!6!<!u!V!i!3!;!L\
        !T!L\"0\"5!C#0!<!7!;!5!A!O!U!4!8!D!O!H!Q!@$9!E!<!=#r!v!5!9!J!O!=\"L!V#G\"t!A$:\"D(o!O!R!n!O\"Q\"o!O!S!G\"n!G!Q!\
        P\"n!S&l!Q\"q!N!P!<\"Q\"o!O!V!;\"s#;!=!n!K\"n!R!R!n!S!V\"n!O!V!J#o!p\"n!x!k!L!r!O!W#8\"8\"9\"s!L!N!w!J\"5!9!G!j\
        !F\"6\";\"1!D!<!B!8!B#s!Q\"6!<!l\"o$l!m$k;V% G+O!|At4A\u{a}\u{9}#\"L\u{1f}`4vy(, H\"M$Q)q2L\"L#E!I)t}s$PFI\u{f}\
        `!XP[W!!>}p3 H\"n#F!K8K#N!p!k#K!P/N'I\u{a}J\"K\"t,J\"s%K!O\u{6}J%\"q#I\"K!H;qQh\" p!?=S\"\u{1f}`Xw!y\" OAN^0! t\
        LG\" H\"puI(!S$I\"L<Q%M.H$J\u{11}PJ;\"!L&CJm\"!=AA\u{1}Q\"\u{1f}`Ux\u{2})$!C&D=v4@\u{7f}R\"\u{1f}`}I\u{10}r'\"P\
        AI$O!G!P.i%I\u{1e}0! pl\u{1f}\"Bu4I\u{1c}\u{1f}$ s#D\"D\"@!M+ |!>!J#K\">!I'A2\u{1}!A&C.G\u{10}N$ t%J<t9L\u{e}h%\
        \"K%J7M\u{1f}`,Mcp$ P!K'Q9I\u{12}\u{17}\" t>Ms $\"M%J!p?RlS!Cp}\u{16}#!L&J\u{11}GZo$ I!N!q@MUB!Yro;% t\"G$M=K$N\
        4##\"O$M=ON=&!G$r\"q:v\u{5}vDo\u{18}_!$Q<*#\"O%O<O1F% m\"O$H\"QAJ{V\"!tAw8\u{9}/ P!C\"w!@!N!T>p!H!Q2T\"L4tVn\"R\
        Jr\u{d}4(%J\"L!P9u%G\"N.NVK\u{10}@$ u)M\u{1f}u#Lr ! n/\u{7f}*!<!J%>!wAlUs4KUP$r4ms\u{14}I P!6!:!@\"9!A!\u{5}!A!\
        8\":$<\"5\";*C!I#T!?!C!D\"@!D!z!C'F&>!J#B\"q!J@p+O#r*q!IRC!J!x-O!F$F\"x\u{e}P$IN\u{4}vIK!K\u{6}!$ t%K<t%Mwr!Fv\u{d}\
        '#'G!QRJ\u{d}:!!E\u{1}e\"DM4te@( K%D\"o;s&s.F&E|M5\u{6}'&Q!L,P4M-P'NuM6\u{1e}(!E$J!O!s:J's4NOp\u{0}C$ K'rAs.Fe3\
        %#P\"G.t1R0r\u{0}L. R!o%M!F5P%n!Q!N$JfO$P!P!o#LT>#(I:N'K01' G#K\"s<H%L2M\"z|p\"%sAtOn$ x%K<t%MY+- p!R!K$L!G!Q9m\
        \"Q$O^t0M)vIL\u{c}q' N!E\"K\"y=F$z4C\u{0}J' M!x$J\"I;s\u{0}v$K\u{e}7$ u\u{1f}`mw\"Geb!Ay7r% C$r\"M?w4M~e\" uvy\u{1f}\
        \u{16}\"(rAt<l\"\u{1f}`3v<&: q!N!P!I\"I!S!H6L$n!Q!R$S!O.O!N#I!RWoMM)L#I-M!Q#H\"L!Q\u{1f}B\"DH4xPv\"\u{1f}`.wT\\\
        3!Q!Q!Q%O#L6n!V!R!O$U.I\"G$KMIWK+Q-K\"M%S:s\" R'P\u{e}\u{11}:!O\"C\"R#T3K\"N%S!X&Q5QLO#m!B!M!K\"m\"M!M!M1R#M/M/\
        N1P#O#R]\u{6}\" tAu>\u{6}-!Q$J!M\"S:R!M4P!I!K!E!H\u{1c}r'M?#Y v!=!Q!E!M!D!M!<\"F#C#A\"J\"Q#G(U\"B!n!I!Q!M!R!J!S\
        !=\"J&F&7!N!E!M!A!O!<&D)I;E\"p!C,P*=6q!K)M*U!F*m!I\"r!D!O!K\"K!Q!F*L%=#B\u{15}T\"Bt4Gd\u{c}# y\"D?y\u{8}.\"&OAM\
        \\~. I!}!E%F!G5E$A!s!H3t]vCt\"K0E\u{15}%\"\"OAM\u{7}n\"AC\u{c}x\u{9}K#%s\u{1f}`XuVr\" n\"MfF\" L3s@&8 w!E!N#A!O\
        !G!N,Q)J$p!M!R#C!L!I!N,Q\"P!PPv9rGJ#O,lcz( w!E\"G$E:v!I\u{1f}`6sCh\"&O!O?Y$ o!F&E!P\u{e}\u{1}!Ar\u{1}G\" s!Gjz#\
        3P\u{1f}`VM=\u{14}$ M3sAw2H4m\"PL2t\u{11}VH L!F!O!;\"K!L!H!M!J#D!=\"~!B!2\"N.K!L!T!D\"L!R!G!N!O\"W$y&E$Q!P!@\"I\
        $neMPL!H!P#M!M!E&wX|A P!;!H!I\":!E!7!E!6\"7$.\"6\"<!}*N#M!I\"P#G\"D,w\"E!D#E,o\"vdO$p8N.R#B/t3JBD\"/pAtE%! K*R%\
         v\"L$I\u{1f}`Rt\u{14}F! sF|\"%o!Mb'! MV\u{f}!(O\u{c}V& L!vAv4IRQ!v60!\"S\u{16}h\"\"J?vcE!'Mx&!!A(1!#NV!! p$n! \
        Ml\u{12}$ O's:N'u\u{7f}i(!O&K;O4O!I$O\u{19}w#t\u{f}b\"Et4EqK&%F!O\"E\u{1f}`eK!sVes T!T\"P!O!V!Q!V!o!8\":$K!<!L\"\
        O!O'P\"W\"{!w\"O\"P!P!U!T!N!S'I!B!P\"P!O!M!U!M!P!U(M\"N%q#K!P)m2q!M!S$Q!l!P$P#n!O'M\"m\"P#R!R\"O$p\"J!O,V!T$t!p\
        \"r#V!W#U*P$R!Q#S!R&C%M#J!N!N!{!w\"w&v$P0x!Az\u{3}M, Q%Q!O\"V9Q!R&P!K2M\u{1f}`#N\"nj(!AuOn' u!A$=\"C:o\u{1f}`7r\
        i~&\"O%P<M%N!L\u{4}tf!!\u{1f}w\u{f}y+ >#F!S!?!p;C$S4Q\"o\u{1f}`#r*|I S!M!U!K\"N!Q!N!S$O'A/L!R!N\"O!O!I!R$O#P&D!\
        Q!K\"L\"J&P\"M!O]M$R'q!F$L'D$O8N#L!P#O\"N.Q!MN\u{1e}# o!C&F$_2!J!K$J!C!L$L'I+u%M&G-K!L\"U\"L\u{e}u.q!K%FL\u{13}\
        * P!Q$J6E!K%w!L$I1MZK('\" tvu9B!A{WR\" q#R\u{1a}I'!M$I\"Q?N0M&N\u{b}Ie\u{1e}! sc&\"!H&J\u{10}?\"\"JAL\u{7}:!-ro\
        @\" t!E{\u{c}\"%pAqXW\" HAN\u{10}\"# p!E&G\u{4} !\"q7i] t!K!Q!I!P!P!U!@!R#J%L!M#H'V&q!Q\"Q\"P!Q!C!Q'N\"O#M!H!G!\
        L\"N!T!=!H#J,J<t!H\"D%V$P!I*O$N!L*J$p!I)m!L!H)T.K\"t!J!K!I\"O!U!G+H#s!L/q?E\"!s\u{8}xf\u{7f}!A|J>!Ay\u{8}\u{7f}\
        $ L#sAw4?g\u{9}\"\u{1f}`mIE\u{4}! pS\u{1d}# J\u{1f}`XK#f% M!o&M<O4KXI% N!L&u;L&w8\u{16}! s57# q\u{1f}`Hr}5$!N@r\
        !M&LH,\"Dw4JN##!H&F!N8`\"#m\u{2}w#\u{1c}#\"P&qAr\u{10}l! w-;, o!=\"G\"Q\"B\"G4N%J$Cbu-LSNwJ$ v!B@}!FlS!\"Ix6/ m\
        !K\"M\"L<~!I\"N\"G\"L.G3v?H_L#Q-G\u{1}B$\"t\u{1f}`;I\"v^\u{1d}$ I)u\u{1f}`Xs>\u{12}# MBr4L\u{c}\u{9}\"\u{1f}`Cx\
        wY!%M\u{7}a!!M=\u{7}!IsO\u{18}\"As3N\u{3}e! q(\u{8}!!D4 \"!tAwkk\"\u{1f}`.u\u{6}s5 S!G!I!C\"M\"F\"K&x2Q!N!O#N\"\
        L!P'x&J$O(M\u{15}Q!L,qv$0 q!E!C!>\">!D!:!x';$I0J%B!o4m\u{e}q4q$W!1q\u{7f}*$&R)K!rAo$01!t!P#I\"C!P9P!n!O#?!L!I.u\
        \"DlwSr!G$I\u{1d}\u{7}!BuaP\"(K;PQD!!KO?\" JAL\u{11}O\"Fs4L/[*!E!P#C2|*p\"S=M6C!|\u{0}r%;8%D!H7I!Q%T#B!L!R!P/Q\"\
        H!O!Q:q7u\"P2o!N%L5O+n!I!Q.M\u{1a}L\"$pAsXM-\"U#N!L!N<R#M!K!O2Mgr<N;M&MHf& L!D!k?L\u{1f}`9s\u{16}\u{16}-!N!k#M\"\
        D!S4N&M!S$Y0MXq\"N%N\u{3}P!Dv.,) T%S!H!O<S#O!K!M.LKA!Usu\u{17}! sU># H%sAt\u{2}\u{1b}$ J'N:J'Nh&# s\"N%I!]* V%E\
        !Q)>2j%LlM'K1L3Oo`- s!F%T!M!O5L%L%P/M`NRL#O,qX\u{9}, P%K\"K!L9T!r!q%N.I!I#I\u{1d}I\u{a}ZJ#P\"O\"O!S!H\"F$J\"O\"\
        ;!O)Q\"M#K!M!G!G!L!P!I!J!H&@'u!r!v!SNs#P'r7M/P%Q*O!Q.H!R!L!Q#N1L!E!Me\u{5}\"\"mAoz0!AwR\u{10}! ssE# O!QGOG(*!H%\
        Q!N;K$J!P\"I.M#o\"Rxw!!F9;#!s\u{1f}`Xt@%! t\u{f}\u{1b}!Av9F%!t!K%H;x4L(8!At6C!(Pz@\"#l\"J7(\"\u{1f}`rw\u{1a}6\"\
         r!E/,\" tAtX;% q>L\u{1f}`*s\"L &!#Jn\u{17}#!N!PAKYr+ O!O%M)p3Q%P\"J\u{14}K&{\"v\"FF\u{1b}$ w!D!M?t\u{4}\u{c}\"\
        #nApmw# N\"p?O\u{17}@\"\u{1f}`mya+) u!B\"L\"B\"C7r$H\u{1f}`(r\u{5}p\"&o\"L\u{1e}<- M!L!l&T9P!H&P!Q3I!JWOiM!LF\u{5}\
        $ t%K<t%J74$ S!J@M'qCz: y!L!I#M!P!P!G6V#p\"M$O0G2u$KGL!K!J1O@n\"V\"G,r\"I$L/v\"LH\u{6}# M\"rAq1\u{0}\"Ds4It/4#L\
        \"F!S!A!N9k!M$J!R!K.L!M!K\"I\u{2}I\"u!N!C4O+Md\u{c}%!M%M!O:P'P#\u{14}!\"CbA$ t\"L?rUy6$( F%G!J;D&L\"r.E&F[1$!TG\
        n.C!Of,. s!P!L$L-O/J!J$R!K!J\u{1f}`/q\"L/M\u{16}\u{18}!AxrW$!D!K%E*t\u{1a}\u{1}!!OiG& M!L!N%r:K'q\u{2}K!DvyF# r\
        \u{1f}`XuM\u{a}!Ds\u{1d}-O S!V!f!F!L!W!m\"l!J\"A$D\";\":!I!K(T!Y#k!T!V!M\"U!W\"V!J&J%J!V\"J\"T!S/K?W%R$W!R%Q>T#\
        T$S!U\"T'l!T!Y;G8n+\u{2}!Av\u{17}\u{d}!\"pn6% p!M!P%J;K\u{12}\u{9}#\u{1f}`.q#OC\"#(L\u{a}w$L$@!!N5X\" s!Ey@\" t\
        'D.\u{11}!4O}\u{5}\" H(q1\u{c}!!C)>!As{Y$ M!LWJ!Kw#$ r!N!O%J(\u{d}!Ax\u{12}X!At\u{1c}\u{2}\" uAwt$$!K!O#O\"MV|!\
        \u{5}uBQ!(pQ\u{16}\"!rAt\u{b}.!!Mw6\"DN4uMS\"\u{1f}`Hv%\u{1c}\" N'r.u%!M&F\u{1f}`6p`J\u{1c}^\"!M&Mdb.!G!S\"Q\"R\
        !H!N:K&N!S-G!NjGFH8OXi$!J!H\u{1f}`Vv1?$!I\"K\"JQJ>!\" t!Dbh* E\"M%;!x9J'D!l4oXHjp\u{14}$\"\"K?x$\\) K%L!L\"M9K'\
        L!M\u{1f}`!rZ\u{d}\"!r\u{8}s-\u{14}# I!p!K\u{1f}A\" rAtk:\"Ao&OW0$ r!G&I;Is+#!F\u{1f}`<v\u{1b} !Aug\u{2}!!L@=) \
        P!C>y\"t!G!Q\u{1f}`JE#yXO\"DK4u\u{17}~\" J\"r_g! rU\u{5}#!HHO.Nv1\"'tAv\\Y$5s!ETs!E\u{d}9!Au\u{c}++ I!H$F!O!w:F\
        %J\"s/NSK!r\u{13}&! unP\"\u{1f}`Xx\u{2}-!BuHf! p\u{7},$&S\"Q?T\"QiM$ o!D!J\u{10}u2J&\"P#D!P\"Q?N\"JG\u{1f}$ o\"\
        N\u{1f}`kr'X&!E2r.P3p\u{1f}`5peq$!J$N\"LAP\u{1f}Y!'D\u{16}p# I(NOK\u{1c}{&!>&D?I!Q\u{1f}`!Q;=!(L\u{f}X%\"M#R=P\u{13}\
        v!KR0$ MAK!q5J\u{1c}\u{e}(#P\"q!G>R\"t!I1K\"H\u{9}V! K9V) H!s$E=J\"G2w\u{1f}`\"K!rm,\"Dt4Jz9!'s('\"\u{1f}`Yt0\u{d}\
        ! ISn!!Oi\u{1b}!&O |1!L!K#D\"Q!Q)s,O&M#I#I3K!M'oxp!F*I!OLX# s!J&H\u{13}y\"!s\u{8}tEO\"AN(s\u{0}\u{1d}B L!t!P!P\"\
        L!R!R!U5T%n!Y!J\"P0K$B\"IIJ!p#E\"r\"O(A*r#F3p'J!r+T,Q$P!P#D\"E/H\u{19}2\"DJ4v&\u{10}#=s\u{1f}`,s\u{10}>!\u{5}yD\
        \u{6}\"!J!K\u{16}\u{1d}!CKQ[\"!N3JL)$ K!v\u{1f}`9v\u{a}S\"Ar6JD\u{7}& M!t!M?L!v4Evz&!w&F:P!x&I\u{1f}x%#% P%Q<R&\
        M!Sv\u{3}!!K\u{14}%$%S<F\u{1f}`7r}*& o!D!M#M\"C\u{6}vFv!AJ\u{17}h7 s!M!N$S!j*G#K*U$O!P!o#Y\"P/B\"@!A!L!JHs!GcU!\
        L/M3G$\"N%M:q\"PD:!!F6\u{a}#!O!R(r;t\"\u{1f}`6x|**!I!P$M!J;H%O!L/L\u{1f}`!IQ\u{4}!&Qv>'!@!N%<!N4r%tpr\u{c}B\"Av\
        GtrS) F!M\"q#I!I:H\"I!m#Kwd#!@\u{1f}`<sF\u{a}$ u\u{1f}`mw\"G\u{12}23 M!U\"E!G!q!D8J$O!S#o!K!R.l!S$K\u{e}L!o-N&I\
        e#!Zp?G$ v;Mru#MM\u{d}! J:}( q!C!N$M!G!D9p\"M\u{14}r% u(D<n4R^G\u{1}C$!@&H\u{e}H)v:t& n!Q!P%M;O'Oq~%!J&J!O:Q&Nk\
        a% q)t\u{4}u;J#ur\u{1d}$ q'C;G4wr\u{c}\"!tAu\u{1c}4!Auk\u{1b}+!J$A\"E6D$r!M!O4Lyt8D1O\u{15}c!Au#P!YM#\u{d}\"Jy4\
        FQb\"\"M&r\u{8}M#!pAv4M}B&!J&K;K$N\"O\u{1f}Hz|$ u\"J%@!K*o!!OvM$ R\"O?N6Iq\u{18}% Q!s!rAttKN?!WJ\\O\"\u{1f}`HLH\
        Z\"\u{1f}`Hu\u{0}{'%N<P\"O#O\"p.>!N\u{9}{#!KHO.N::\"Br4FC\u{0}\"!sAv\u{18}r\" L!t\u{1}\u{1c}* G!M@L!P&O!P-N!O$M\
        \u{1c}HrY0!U\"G\"L\"P;F!D#D!L!I!E-w!v\u{1f}`!P#M\"Rmb#DN4s%tHy\"\u{1f}`=usj\" FAIMF#HQ.N$Q%\u{3}#AL\u{1f}`7{nl+\
        !D$E!q!A7n#n!I'O.K^ITn\u{18},0 n!A!o\"N!?\"E!p!O8l!I$E\"E/QvBHE\"pG|\"%tAu\u{1b}o!-tm+\" MAP\u{1f}B$!p$K=o$K8'!\
        ZON\u{4}$ R!p\u{1f}`mq!:&!K&L!P@N\u{1f}`0G\u{c}\u{a}!!H3x# J\"n?K!\u{8}$ O4q-N4sds# s1J0siI\"\u{1f}`CxLg!Bt\u{6}\
        V0%C!S\"r5L!R(G!P!N.O$H\"MXNSn!L!R3LN$#%GAI0O2 *!O!O#M!I!A,l4N!F\u{1f}`2M$#\" tAzR\u{6}9 j!C\"N\"G\"V\"J2I)L\"C\
        *M&I&>LS(I#G\"U;J(t*y(J+C#H$K1C$uO\u{10}\"\u{1f}`1tY67!N$Q\"N!T'O\"M&u&U%Q$V!P!O(O\"P$M!R#O!F;P!uKOFUFO]u# J'uA\
        yO\u{18}\"\u{1f}`?L}#\"!G$Ky@#'H\u{b}{#HO\u{b}!!p}\u{a}\"!J$P\u{18}\u{3}!Aw6{$ O!HGr!OVe!AtLE!%P\u{1d}$' q!A%P!\
        v!O\u{3}x!Keu( P!x!F#A\"<;m\u{1f}`7o\"B# NAL\u{c}z.z! sk%# t!D@xP\u{f}!As\u{15}\u{1d}K!L!R\"M#Q!N!L\"81O!O$n!S!\
        R$S!R!S!I,H!N!T!O!R!S!O!L/F:I&M%O!o!M.D;q!O'x#J!O-I#I!K%P.N'w)r *! Lo~$ t!K@v!Ok\u{1a}' k#A\"P#N?P\u{1f}`!r\u{9}\
        *\"*rUs1\u{14}$!L@v\u{1f}`MI\u{17}r# q\u{1f}`Hv\"+\" t!FaF#\"P?rvH&Z!BLX\u{12}! q\u{f}Z&!J$G#I:J'M\u{e}MpH\"\u{1f}\
        `=x\u{7}:/!@!I!D\"G\"A!J'K&C!\u{7f}+s\"N%LAG!C!\u{7f}Fm!'I]T\"&J;rhP\"'uAv\u{16}\u{8}!(o\u{c}q3!I!Q#H#R9o!M!Q#K\
        0L!C!K\"K/w]M!n@S$M-I'K{B#!H@v!H{\u{2}# P3sArse$ O\"t&G;o?{!XK&3\"!F'Ne\u{2}4 q!J\"O\"N!R!O!V5K%L$O2S\"M\"HVq$P\
        +s1q6K5P/Mj\u{f}!YM\u{13}M\" w)G\u{1b}?\"\u{1f}`3td#\"\"KAM.{& P1v!I/P1z2I\u{e}f% M'K!P9G\u{1b}zI5G!R\"K!P#P!U!\
        N4P!T$O!R!O!O#P!O-M!Q!L!O#Q!N'S(I)L!t7n+P'J#M&o*o+R\"O&u#P!T.T#M$P8w\u{11}K& r\"M&M+P!O-q*v& s\"P&OAL\u{1f}`DuO\
        i! wE>'!s&H:p!JfL!x\"I8h. s!;!R%<!N9r!>!Q4P2z^OPs\"RCu[\u{3}/ O'I!m9Q!M&N.N!R%E!V\u{d}N!R1K\"J>s?7\"\"J?s\u{16}\
        \u{7f}\"BB$w\u{11}.\"\u{1f}`=y7\u{1d}\" r!A.f$!I!P@L6Rt\u{14}!4ry^9 H!i%E!p!A5o!O#H!o!G$L!W.O3MOK)t!C$N'v/v+N!o\
        !O.IEx_]\" t\"JB\u{d}\"CR&H_\u{1b}&!H%K!rAt`uvu<\\,!I!S%I6o%Q!R3KXL4K,J/G+o0\u{12}#%O?q4KR!\"#n!HV\u{f}!/q\u{6}\
        R#!G:tut151 S#Q\"N!P!l(I\"P0N\"Q$O+E$@!Q!>\"=\"H\u{1c}Mt~!4qE\u{1d}!AsE\u{18}#!H'R>N@$\"HN4sT~\"\u{1f}`.r~n\"BH\
        4u=[\"\u{1f}`Xv&\u{7f}# s!I!Is^!'mDE! wOO( x!A!E%H!J9t!Epx\u{10}\u{4}\";sus#\u{17}%\"r#H!O!DAHm\u{1e}\";vuvy4% \
        H'v\u{1f}`AJ#uU\u{1c}\"\"CAG'\u{c}# s\u{1f}`Uu]2\"\"HAK+n!#O>3- T\"Q%N!P5l!Q$M!R3N]J\"LSl!Q\u{1e}\u{5}$!L!O\u{1f}\
        v,t\u{f}\u{1e}3 p!E$A\"B!P:E$L1P$M\"LHv;N&L8K&u#L0u\"L&LHY!Ar_\u{1}!!C>r,!9\"I#J!??B*F\"I(u\"D&s\"v\u{1a}C7\u{6}\
        \" n\"IZ###HCM4t5-%!Q!R#n!L!O0.2 n!O!L#Q!N!F!K,r2L!L\"P,r\"J!MvH!HHk&@\u{19};\"\"kUSk(!\"p^[# t\u{1f}`=v\u{13}[\
        +!R$P\"D!T,R&@(F6C\"H<|&@Y0\"\u{1f}`2Mk\u{a}\" RIOhI/ G!l$J!G!N!S9I%R#O-T$C\"D!L/u\u{12}JA\u{18}!\"D\u{14}\"$!J\
        !GAJ#Jl~!2o\u{1d}i! J}3# p#R#Qd\u{4}) p\"J#M!Q\"O;N$P\u{1f}`.x.\u{1d}!!DT'\"\u{1f}`mx'\u{7}!'nf\u{b}!Asr\u{2}%!\
        J\"O2xUx$D^P8 T!Q!]#k\"N!T6m$T%T!L!O-Q!N%M!SMM*D-I\"JFm!N!Q,H'Od\u{10}\" o'K\u{1d}Z!\u{6}r\u{17}\u{15}#=t\u{1f}\
        `,t[$\"\u{1f}`Hw\u{9}t\" yA}'\u{11}# t!H@pGm#=J\u{1f}`,J\u{17}F$ K+n6J/rC3#%M\u{1f}`XQ'$'!J!Q$O!N!P*p5Nw\u{1e}!\
         LR_( O\"O#L<Q%P0S$D\"F@I\" q!?Or\" R\"N\u{15}\u{1d}! O'\u{10}! L\u{14}7!%Ri1\" KAI1\u{8}! qY%!!qg\u{e}$ M4s-Q4\
        pS\u{19}$ E\"tAq\u{1b}sc{\"%EAF5&$ s3K.s3K\u{2}u$\"GAE#P6N\u{16}!! ub`$ L\"r$O;MG:\" t(Ity\" t!GQ\u{1b}! N3\u{8}\
        !WNPe\"&LAOEf# t!H@p{O!Aw\u{1c}\u{b}!\u{d}u2|!&JD\u{2}$!I&w;J&w\u{2}[! v0D\"WK6s\u{d}\u{4}\"\u{1f}`Uyj\u{4}\"$m\
        \"J\u{19}I# O'K:Qt>& T!@?w\u{1f}`ML$wYK\"\u{1f}`mEq+!!Mz='!Q!R%N&?*y_M!y_1& J'M6I$K\u{1f}`(I_\u{a}!\"Nuh!A{fN\"\
        FJ4w\u{e}\u{13}\"%RAN\u{d}0\"MI4tN/# L!q!JsF# J\"t?J\u{7f}T!'GuQ\" wAu^w! s\u{15}&\"!L!N\u{5}\u{1d}!!t4+! q\u{1}\
        \u{17}!!K\u{19}j!Av&') o\"P&H9p\"O$L\"J\u{4}K\"u+5%!J!Q#G\"N;Om!!\"q~G, q!N$G!P!J!S:M$J\"G!Q\u{1f}`#I<\"!Br1Z& \
        K!K!P\u{1f}`VM%q\u{b}1-!w$D\"C9B!L5r\u{1f}`\"O!v$G\"G.{$B}\u{a}!Bs\u{7}`&!p!P#D#N+QAQd\u{17}!\"plx\"Fr4PM7!Qtaq\
        0!P%N!O!O:O!Q$P!L.N!O%M!MUpdK\"P4Mm\u{19}% P!J$H\"J;OPa!IP\u{1f}|!\"q4C! M|G#'t:L'uQL\u{10} q!S!q!O\"N!]!R!q!M\"\
        M\"I!S!Q!V!N\"J\"N\"F\"M\"O\"P!l!P\"h#P!W#U$R\"N&R\"B!S!@!M!@!W!:!J!,\"2!=!B!K!?!H!2$N#S#P\":!H!9!E\"F$M&P\"P\"\
        m$S\"T#O\"O#Q%T$M\"l!U#S!U!Q'Q\"o!P\"P\"k!R$Y$m!i!T\"R\"t!m!j\"j!v\"P!l!S!Y!K\"R&k!Q\"i!K!Q!M\"S\"M\"J\"J&H!S!>\
        \"l!Q\"P\"l!u%l%iV!! O'b\" NALH\u{4}\"\"L?y|\u{13}1!J\"O\"G.G.m!M!P#A#G+J$QZIbu!J$O%N>DQS!YM\u{1f};%\"Q&O9B\u{1f}\
        `7s\u{15}\u{8}!Aw;u&!L$M\"H!RRNNt)p\"Ds4L\u{14}a( r!M$L!P\"L9t!M'JH\u{14}\"&L$p~ !%L|`$ p\"L?p\"LG4#!tA{4C\u{d}\
        Y# r!L@v}\u{0}# L!q!Nar$!R&N;Q&I*F#'t\u{1f}`XuzM! o)A# K3rAr6>!AvIe# H-{AtK=# r!O'Ld\u{4}\" wA\u{7f}->& C!p%O!M\
        \u{1f}`QI9~0 m%>!@\"j6I$Q!Y%S.R!M%Q\u{b}n\"I!R.Q5Q/S$ r!D&E\u{b}wi*\"DL4u*5# r3OAR1Z\"\u{1f}`Hq+f!!B\u{1e}p!!Do\
        ;! ra\u{18}#!J\u{1f}`WtOQ\" q\"MA\"!Ws\u{11}E\"\u{1f}`HwAk!!G\u{1f}]\" sAx$F+ N#r\"K!N;M#I\"M2w\u{1f}`#r\"O=2!!\
        ?v\u{7f}$ K!v@K!wye!v}\u{16}R\"\u{1f}`@s@a+ n!S$?8G)E0N&M\u{c}H/n!P\"IX\u{16}( T!I!O#O=H$Q\"O!M$L! s8{\"\u{1f}`\
        Xw$D!!DC6!As0j% K#@&>$uZRI\u{17}% u\"K%C!7\u{e}=b1!\u{8}|x\\!At\u{17}X# H'x\u{e}xlf# u\u{1f}`Xs0d% u!@&E;F&=sD!\
        A|\u{b}\u{e}!!Ep-\"\u{1f}`=IR\u{13}: Q%P!N!L!Q'<$D0T#l!T#?*G\"B!H!>!H!<\"=!D(GAL;NII!K3L3pNB#!O!P@I\u{7}N#\"S#Q\
        UPx\u{6}& F%N!O\"N9J(Lc'#!M%M\"O7u! w\"=\"!rAsGP\"7y`y\u{0}t$ R'R<WjtY*% I>u\u{1f}`*J\"u\u{d}Q!\u{12}p=z&!D$C\"\
        B:s9F\"HY`\" o!F\u{1b}2#'A!qmo\u{7f}9!&JxW$ L3t.M3u*\u{2}$ t!F@u!D>\u{17}!%MGf!Aw\\\u{6}\" OAN*K!4O_z\"\u{1f}`.\
        zpG% K!s@K!{4H\u{1d}0!XM\u{a}F$'u\u{1}O#qJvO\u{17}?#M\"N\"M!R+A+k$r\"I$B!S-7\"r\"F\"qVp#I-v$F't#G,L!t*S\"k!F!H*\
        E#D!R#D1I=~\" vAx{U!!Le=!Fp$\u{19}- z\"B$K\"A6F#v\"H$I\"HmCQ{\"F.u\u{13}\u{a}!'L\u{1b}a(%E\"L!M<jiv%w$KQHx\u{19}\
        !!I\u{10}&7 |\"A$H!w!26G#|\"D%r!<.I%Q!DKu$F&r$AJJ)H\"E,u%J#Cj\u{5}\" s!HZb! EKh(!C\"I\"q\"D!I9O%E4|+F' U!TFS!S2\
        QXK/Ns@&!P&N!PNK!I_M\u{17}\u{13}\"%KAK\u{5}A# w!F!HRW#!QUM&PW!#'u:M'v`.' t!M$I!M!K@Q\"P\u{b}J\"Bv4H_>!XK`!# t\u{1f}\
        `Hzr&! vz'\" xAyx\u{f}% Q'CBO.G&K3-\"!K$HY$! pBH2 r!Q!N!R$L6L%R!M5Q%MiP=E%L/w!L!K#O\"L`S) S!H$M*v3K$N*s*N(O}a&\"\
        O%D:q'H`r\"KT\u{11}7 ]!?!J!C\"D!L!;!I!B\"C$q!o\"P0E!L#I!I\"L*Q2S!P\u{1}x0N|=$ L%uAw\"MO\u{9}!A|\u{15}C!(u\u{1b}\
        t$+>!oAP4ss\u{9}, I!6!@#E!@\"=*y/K2r2r\u{12}L0u\u{5}z# L.sAs[N&!n&K!O@M!P-Q7\u{7f}( r!D!O#F\"E;L$K\"K3l! Q\u{0}\
        \u{14}\"AJ\u{c}yZ\u{d}\"DN4rWY+!q$E!E!L;w!s#H!G!G.E!F\u{18}A& p!?@u!I\u{1f}`!uBw!Aw\u{f}S6 K!P$J!T#L4M%J$R!Q!T\"\
        N,N!P#JXHPy%G!M#N,M!M!PXy!3rOp)!L!O#L\"C!O5M%JLJzMEp!&P\"7!!Myc\" x!B/\u{3}# r\"P$o.[\" sAu5'# M\u{1f}`HOt\u{18}\
        ! Hpt.#V\"N\"F!L9l!T$N\"F!L.N!L\u{f}F-q!MUO# H)yAr?\u{1c}#!O$J#NA5# p\u{1f}`\"vl@!As%4#@t\u{1f}`Qt&P!'O\u{3}\u{17}\
        !ANvN'!Q!R%O!P;O&K.P/q!DKF\u{1d}!Au\u{1f}R? O\"t!B\"C!E8N#R!o!r#I!K!Q!R-L$I!I!?!F,z-o6M&I$t\"DOO\"N\"x,N\"v%J!K\
        eb\"Ap9O=P\"\u{1f}`\"va~\"\u{1f}`Xx\u{17}k!CuMl\" uAu\u{f}n'!M!S#L=M!N\u{1f}`%u\u{b}\u{7}. r!H!N#Q!J!M:q!K$P!I1\
        SPy$K&s6\u{16}! IDH!!Qim$ O!O&O\u{e}HQD\"!R@r3V!Ats~& p(N5M$s(M\u{1f}M=O+ p\"?%E7L#o\"Cbr!J!G`t\"L.\u{10}!!?\u{16}\
        J4 L\"g#R!V;J%S!Y\"X-Y$O\"TMV)H!SKU\"W'M0P'].M_T!\u{8}zgo! s-\u{13}\" s\"LW\u{1}\"IG4qrP1 O!G!M!t!C!P!N!J!N9B!J\
        \"o!J\"N3LlOTr\u{15}?}!P\"B!J!O!J!M!Y!3!;!A!I#N\"x!y!Q!M)U!R!M\"g!N!X!E!N!F!O!L!O!<\"F!M!M\"G\"s!s!O!N\"L!E!R!P\
        !P!N$D\"L#p!M!K!L$O(L2Q#P!S$P%F+t!G!O!l!N\"K\"R!S\"Q*M!P$p\"P$n$o%m!U!R\"T%L%J#P\"L\"L!R!S(u!t!P!K#p!P!I!M#R%Q!\
        RK #(L;n4Ia\u{10}\u{7f} T\"r!N\"P!l!T\"Q!R!M!W!P!P!L!P!L\"J\"N$L%o!Q\"T!O!W!U!S!R!V!T\"S!Q!Q$J!Q!Q\"M\"I!T!O!T!\
        P\"J\"N\"J\"K\"M!S!H\"l!Q!N\"L!Q!M\"O!o!N\"K'L0N!O!R!R$T#O!P\"J!M&L!M\"N!T&L!L.O'N#o!l\"o\"N\"o!M&B'S!N\"U\"S!S\
        !M$I$O\"L%P!T!Q\"mt&\"CK&q5\u{d}\" t!B.\"Y o#J!<!J!R!O$6$/\"2\"0(I!Q!N\"D!L#S!Q\"N\"O.S!V!O\"L!S!P!S!O8m0Q#I%O\"\
        I!Q!m!L\"N*M\"m!H$I!R\"H!M'G\"M#T#N!O%Q(j!N1R3k!Q\"D!L\"zu.% o!Q%O\u{1f}`@tP%% M's\u{1f}`6M#sj:# s\u{1f}`Hv\u{11}\
        \u{b}-\"q#K!J!S!M6q(N!L!M!L^qbq.P-O!!LUA(!Q!P$P!M!L@M!Q\u{15}H\\L\" t!M?\u{6}#\u{1f}`=L\"v>z!\"q'}!Xw2~$ t!F\u{1f}\
        `-y68%=v!K\u{1f}`+v!K\u{6}{\" t\"Nz\u{7}$ t!E!L&Nx\u{e}$GS4l\u{1f}`#v\u{1e}!&!:&;;E|M#PStTD!!E\u{1e}\u{c}! q@\u{3}\
        % G!vuL/L!rH~#!F\u{1f}`WvH%\"%q\"NP\u{16}& r!K!N#L\"K?L2\u{5}\" L%K\u{1e}p#!s@K!u9`% p!F&G\u{b}q#J,\u{f}!\u{6}v\
        \u{5}\u{8}! tiy\"\u{1f}`Hs\u{16}\u{10}$ p\"P#KAM}\u{1b}) G!L!Q#O\"C!p;J&n4Q\u{19}\u{8}\"AvGs<O, n%@!I;m'U.O!N%N\
        !N[IOr2Omb\"!MAMDr!AN}s!VD\"-! o|\u{d}# r!<&C)/\" GAC6w!VtW/\"\u{1f}`_t\u{12}}\"\u{1f}`.x+^# N.tAsDs! Ixa!'I'\u{3}\
        !Au0.%!N&O!Q:O'Nl\u{2}! t^.! sS}, l%M!Q!M6Q&V3K!P#H!D!E\u{c}Qf^''F:M%qbtpG$G\"I4F!!r\u{d}=#!p!K@r0\u{1b}\"%sAu\u{10}\
        @$ v(L\u{a}w$L[\u{1b}\"CH4x.a)!K!L#M\"D!GIq%L!L2B\u{4}\u{10}( I!I&y!N9L!K!P%z\u{11}\u{11}!AvP8'!E&F!N3rsG\"rWx(\
        :) M!N!s$M<O%N\u{1f}`!L0J\u{16}\u{19}\"\u{1f}`mz\u{6}5$'Q:P5NUK|(9!O!R!R\"Q!P!E\"J9P!T!S\"R!R!L!S!I,O!P#N!L!G*P\
        RLOHEu!Jxv! L[\u{4}#!KEr4E_\u{4}!Av\u{19}X!YK9s! p\u{1b}:!!O\u{1d}%\"\u{1f}`Xvz\u{b}' u!P&N,L/M\u{1a}t`Jw5)!N!P\
        %J!Q/s*q\"P3LAsnA\"\u{1f}`nt\u{1c}F!!CjH!CRf\u{19}\"\\L\u{e}sm\u{12}\"&LCK\u{9}\u{16}!!K\u{13}R$ s!M$M#Mv\u{14}\
        \"\"KUN\\t!Cs7\u{e}# r\u{1f}`.r8[!AtUe!Qr(F!Au\u{11}G%!A!MBK\"F4x\u{1f}k% w!<@z!C6E\u{13}.\" PAE\u{1c}R\"!sAtD(\
        !%Dkz\"!F!p\u{a}u\"%rAtDD\"!uAuq\u{12}!Av\u{e}(\" tAu\u{10}j!!q\u{d}n!1K*\u{14}. P!J!U#J\"7!q5I$S!I$M\"?/O^BSI|\
        \u{1}%!?!T%E?I4wKq# r!JALFH!Aw!k! u u\"'I!K@M( P!H:s&s#H4vUL#s\u{16}l, \u{1}!>!M%?!J9|!B!O%C!J.L%=x(\"!q!JGV& p\
        \"H%G<NKu$J\u{15}b$!Q&J\u{1f}`7Hu\u{a}+!S!V#D\"R;O!S#H\"N.M$M\"LD\u{d}!%N,`#=v\u{1f}`,v=\u{18}!ADnl#3s.J3s~y!Au\
        -y0 n!H!H!J$C!F9n!D!J%G!H-C$R\"IkPPqH1#\"N$N!N\u{7f}!&!L$G=L\"z\"H2F<\\&!Q!P#J\"N?NrKj^\" rAsYM\"!O!O\u{1}1! oZ\
        \u{2}# o#R#S}5#\"qAr4N\u{c}j! sWE# KAM\"t\u{13}\u{1b}\"\u{1f}`=x0.# L%S\"N\u{8}Q0\"C!T\"p\"O!I<z2D\"C$GMr\"KKt!\
        LAH\"E\"t(o!DI\u{7f}'! K\u{c}1\"BK4w\"@# K\u{1f}`UK\u{a}\u{d}!\u{13}pm]!(R\\\u{1c}!\"p\u{11}Y\"!M@KH1#!s\u{1f}`\
        =uf=$!K$pAL4w0C!'M\u{4}/#>K\u{1f}`,L\u{b}\u{f}* m!E$I=Nkw(PMy%mEq%tG\u{6}\"\u{1f}`)w~N!AN(\u{16}6 L!o&H!R3F!O!F\
        $Q'I!Q-?WC!y\"F!O!E!u\"GEL.F#L,HG\u{7f}'\"N#C\"M!OAN-Q\u{11}IRN\"!NCP_\u{0}# t\"EAJ\u{16}\u{1e}\" s%MsV% L'u\u{1f}\
        `QM'wQN! J.|!Ax\u{c}t% M&J;M#I4q\u{0}:*!q!E#B#G:p!E#G#J-G\u{6}w^P% t!J&H;M&K\u{14}K\"3rAsoR+ P\"r#B!M;n!P$D!M!J\
        !L3My !AO+W!Xv\u{1e}t> v!A!S!F\";!P!A!S':%r)H$j!D!P#A\">!P-B\"B$C!LpO$p6r!I0J$F!M!G.o\u{c}\u{11}!XS:\u{7}#>q\u{1f}\
        `,qR\u{f}8 O\"N$S!O!M!F&@\"r-j$Q!R$T\"M-L!L%I!H'onG5K\"j!L.M&PEW1 M!C!m%D!N5M%@'Q.R$K\"O\u{3}M(M/P\"p$O\"Q8L&!M\
        !P%I;J%O!J\\\u{7f}% J%N\"t:J;y4.\" HvJ\u{11}B\" N!s\u{1b}<\"\u{1f}`Hth\u{7f}! LT9! I\u{12}\u{16})%E\"P!O5u$q!G\u{1f}\
        `&O!up6\"#pUE$[!!Aht&!D!N@J\u{1a}q\"J)Gw/# J.tAr)\u{12}&!M'R9s!N\u{1f}`6xc\u{0}!4Q\u{1b}w! J!c4 P%l!X!S:O%j!T!T\
        !S-J!K%HMH*HTM#S!L,A\"O$R!\u{9}!'o3R! qF[% l%G!PCS3Mk\u{1}!\"L:w\" K\"qq\u{13}!Zu{c!BO-w. B!H!J#S\"L!N#D6J#x!U3\
        K!R!G!P\u{1c}C! q\u{1f},# p\u{1f}`\"B=\u{1c}!%n\u{d}R\" s\u{d}v\u{17}K#!IAJ&r``#!I\u{1f}`^ugN!\"E<C\"'ROKS/$!JA\
        M&I4y\u{16}L!Ht(b!!B>w\"\"GAL7*% D!v$N\"HAG\u{10}\u{d}% s%M\u{1f}`St%M2j% N&H;Odu\"KM7! p~\u{e}' q!J!U#K<p!O'PB\
        $\"7w`wdJ\"!r!N\u{16}0!v{n.$ v%I\"I;GQE!&JEi!YNm$@ T\"Q!K\"J\"H(@$v*F%P$L\"Q(I\"B\"q\">\"<\":\"H*mDM!K'r/u-B*N!\
        s#P!v!I*F/O'J\u{12} & r!D$r\"B;I$u\u{15}c#Dx\"p2Dii% s!I\u{1f}`ly!I)\u{15}#!qAx4Hzt\" N!M(o\"\u{1f}`=yR\u{1c}\"\
        (OOK(q\"Dt4N>\u{b}!Ay4c#!O&H\u{1a}v3\u{f}#'N:P5PH\u{19}# q\u{1f}`Hx&}*\"L#p!Q!H7P%M$R!M\u{1f}r\"P3p! q[C\" xAxQ\
        \u{18}&\"O#E\"M<U#L0RE$!!DP\u{3}! p\\\\\" r!>\u{d}w! q\u{5}\u{3}! ts~$ u'D,JAI\u{19}\u{f}\"Fy4CIp!Vu\u{7f}Z!\"N\
        \u{18}5& z\"F&C9zqw$I7r\"\u{1f}`Zrq\u{1c}\";tut\u{13}\u{1e}&!P&N!PNK!I_M|\u{17}\"(P;q\u{1b}\u{8}\" J#tjT\"!qAup\
        I$ t$O=u$Oz.!Ay?y%=u!K\u{1f}`+u!KF%% s!L%N!L;KYW#=u\u{1f}`,uR6##H\"qUx,y\" K\"ptC! N)S# J\"r?F`8\"Ck4U)$$ w!H@r\
        \u{0}yl4#\"F?O\u{c}r'u3 j!T$U\"T4X&k!W$S\"V.RPR#P\"P#N(QGQ\"O+Q2R\u{1}\u{18}(\"P#L!N't$K;Q\u{1f}`?w\u{0}-0 Q!R!\
        l$R!P6P)N!N/M!I%LPL(HTP/H!O\u{11}\u{11}!!A[\u{c}$!B!p?N\"p\u{12}4!XPY\u{7}5 P!:!J!>\"A!L!:!B!B\"@$>\"}\";.I\"L#\
        G,x(G*u\u{1f}`#r\u{10}\u{8}%#P$EOp\u{1f}`&M&K\"!FAI\u{4}c#\"K\u{1f}`4up8' q!N!K&G9p!H!KSa# u\"K?x\u{b}@!Bx\u{c}\
        A'!L$S=M4Khv?J*I\u{1d}\u{3}!Bx&3( L!p$R\"N;p$L\u{1f}`3M\u{2}'!AMUO!HLM\\#!D$L\"FdC\"\u{1f}`=vz3!Tst@!XOI\u{9}!A\
        ued\"!P&s]}P M!E!O!C!H\"J!L!M#Q!Q$O!P-L#R!E!M!S\"C!G!<!@#@!E#A!J!E!H$P!>!G!s!X%t!t!t\"u!r!?(s$JwL\"K,N!I!P!C#Q)\
        DkY\"\u{1f}`Eyb$3 U!@!K!K\"A!L!>!L+>!w-S!L\"M1t#JuR$mFQ2q:\"!\"JG)! N?r%!J$K\"J<N%MK\"8!G!K!F#M!p!N)o,F%D!P#K,w\
        $G$r\"G(HNL#u!H?G!x1K!F\"v<*!*q}I# r&P;r[\"!WP!^\"1J!R^@!VO\u{1c}~! K%\u{f}! n)#\"\u{1f}`Hye\u{1b}-!P&o!G:V'O-I\
        'NOP*KUM,O!O'R\u{19}F!DqUs\"Du4A\u{15}[\"EK4w\u{12}n!Ave@' q!Q&C:m!F\u{1f}`4r9(&%K!O!K!M@N!MHc!$mM)#!G@t!H7(\"&\
        E@M<i!4rQx!!Q%\u{11}\"\u{1f}`)t!X(!=!J%r:uhG%FNK#u\u{7}\u{2}\"!JAL*\u{7}!dJ6\u{c}\"\u{1f}`4r&1$!N%Q!?;H\u{e}^#!\
        O!N&Ohb1\"m!<\"N!U<T$S!U/L$O!Q\"O[H.K'o3L8K?w\u{1d}p0 o!N!O#G*C2q!P!O#I0N$H#I9G0C1v?J\u{5}'!\u{d}w6C!\u{17}Ny3!\
         N\u{11}T!4l9\u{f}!.t\u{6}?'!E%M!E;J%M!F!J\u{6}#&\"q&K9L\"s\u{1f}`5w`\u{4}! m\u{0}1! Kh>!Cu7|# P!pGPt0! L\u{1}7\
        \" uAwF\u{19}$ s#M>s#M{\u{c}!'M|\u{10}& p!K!K2O.M!N>C$ s!B@y!E.\u{1d}3 J!C!K!u\"I\";!I+L\"O,J#q\"M.L&M0O\u{6}J'\
        M#t\"P\u{5}Z!tt\u{1e}V!APr<!!GMf!-vl%!\"N(I#!P\u{1f}`WxCD2 S!P!T#m!M!S!Q9S!Q&O!R-N$R\"LItsN%K?F\u{14}k# s!K@tvq\
        \"\u{1f}`\"{\u{16}\u{1d}!,pH\u{1a}!\u{12}y\u{1f}%$ Q!G&H!Q\u{16}T!\"rL\u{8}(!L!R#I\"M!KAM\u{1f}`/IQd$ MAN!I4y 2\
        & p!R!I%K\u{1f}`Ar \u{1c}*!K!L#M\"D!GIq%L!L'D+B@\u{19}\"BH4xld!AxLr$ n!K!J%Gvm(!K$o!N!N!Q9q!N4I\u{15}]!\"P\u{7f}\
        k% J=r\u{1f}`+N!rjZ!Vq\u{7f}0& N!H:wrN!I\"w5V$&UAT!P4Pcu\"\u{1f}`.r@y$ s!@&I:wqt# r!F'MM\u{0}+ K!I&H!m:P&J!Q\u{13}\
        N+O\"p6MH\u{b}+ o!S$@8G)E0N&M\u{c}H/n!P\"J\u{9}T%%M\"M:s%M\"N\u{1b}=!!G6K\" w!BR\u{11}\u{14} u\"n!E!p!I!u\"k!C\"\
        L\"H!P!Q!U!N!k!P!Z!L!q!L$H\"M!n!T\"c!S\"K\"L!n\"j!H\"O\"K\"H\"P!m!R\"S!R!L\"F\"L!R!J\"M\"R!P!Q\"O$L!q!L!Q!F\"J\"\
        H\"P\"m!L&S!P!E$J\"p\"V!l#T\"p!W\"H\"p%m!T&m!P\"p#N\"L\"o!S!V!I&T\"K!N$m!U!W!n!m!R!R!K!O\"o&M!n!O&G\"G#K#O\"D\"\
        E\"M\"E\"L$O\"Q%Q!T!T\"l\"n#n!l1-! u;l! rQ\u{7f}!Au$\\\"&PQNJ\u{1b}%'G:t\"I\u{19}N\"u$'\"$o\"F0\u{4}!\u{8}wUK% \
        t!I&L~CUN/u!!OPM# I;tut\"?!Btm}!\u{6}vD\u{11}\"\u{1f}`=v\u{15}\u{a}\"!sUOu\u{6}\"\u{1f}`HMF\u{1b}# o!I!K\u{c}+!\
         q\u{7}\u{f}! uA\u{1b}! K?\u{1c}!\"H\u{19}-#'POM$Nc\u{e}0 P!H!L!L!G#F.z/Q$P0J\"N(P'E!z,J\u{1}OY_# s(J9t\u{6}s'#\
        o\"M?j\"P~r\"MVN{G) I&M!t:M#L\"n\"n2L\u{d}NQ%) L!n$K8N$R%N#P2P\u{d}O\u{1d}Y= x!A\";\";\">!k!?&?.C$p!J$@\"B.H&GM\
        F\"L\"r%o#N!R\"G)s8B.r!D0K'M.L0$%!C'T9M\u{1f}`%w 7! M\u{c}_!AJnm\" J\"s\u{1c}\u{2}% u!P!I)pVKw=!Av\u{a}[\"!L&E\u{16}\
        G!At_\u{f}$!M&L\u{1f}`6ypp# L\"qUMO,# r\u{1f}`mvy(%%K!IAJ0CQx0Z$!C&J;H&H\u{1}G\"FM4s\u{13}T# t!I@x(tX!C$R!p!S!k\
        !M\"O$N\"N\"7(F\"@!n!I\"P!S!Q!q\"l\"P!U#J(@\"@\"J\"G\"J&C\"F(N:I\"I#u'q#E,L!H\"s\"N*@&G'C\"F)@!n!@!T%H$l!F\"l!H\
        \"O\"<\"B1I\u{10}X!%o)L!/M:S$ OAJ!q\u{1a}u+)\" uAv_%! G+\u{1c}!'Kl\u{2}$!Imu$KEuqk# L%sAsa\u{7}*!=\"G$86I)H~K\"\
        s'r!J:I\u{f}5\" wAxNC& v!D!F%G\u{1f}`Qr1-# u3KAN?,!At<g)#O\"n!H>Q#J1O#O\u{1c}K%r*]:!G!U!J\"G\"M$8$O#o!K/Q!S#F\"\
        D.@!U#J\"A&B;smC!O*H#D$L\"M/E6S$%QQL$L\"K\u{c}\\!!I\u{d}7! t\u{14}N\"!KAK\u{11}(!DyGx#!B\u{1f}`5{aW$>K$F\u{1f}`\
        (K\u{c}K$!J$N\"M;S\u{1d}A!)o\u{1b}u' L%Q*qAH2w\u{1f}`#r$V!Au\u{a}'\"!G@w9)$%I<H!w$L4R! J~p% r!K!S$J!P\u{1}>'!>!\
        T@E&p!O'G*B\u{12}.#%F<qIt\u{6}\u{9}! t\u{a}M&!K&J7Utp\"OiOg&( H%Q\"T;N&C/M&N\u{1a}J#N\" tAvk\u{13}= w!N!L!R\"E!\
        K!H!N*r+Q%M\"N\"J!S!Q!Q*m%T\"R!N\"ObH!JGQ0r\"M#J!K!E:x$ O4sArxNXQ% n!L\"LAJ\u{c}N\"x#ANdu\"J7\u{2}!-ucR#\u{1f}`\
        =G!yey\"/rAu#g& G#M\"o<J%s4SU'# L!p&Ci/&!Q'M@K\u{5}qGt\"F]9\"\u{1f}`XpH#\"\u{1f}`B}+4&!P&M:P'L.K!Giq' M(S:R&N!P\
        -I\u{6}I$[& q!I\"GAI\u{1f}`4tR-$ L%s<L%tQL!Atiq% L\"PAIqr\"Ms!) m!P$C\"O;Q&O4M\u{e}M4K7\u{c}& u%F<v9I\u{1f}`!v%\
        \u{e}4 M!I!W#o\"O!U5O&O$R!M.J!K%PQLWs#N!O5P\"O=xD^! q<>\"!JSqJ\u{2}!Bvo#!!F\u{2}D!\\MyH!Zt\u{18}W!\"LA\u{7}#\"G\
        ?u\"JMz!AHj>%!M$F\u{1f}`CLEs(W\"\"J&q\u{d}T!\"N\u{d}C/ I!r!Q#G\"t;D$J\"umr\"M!t6u(K&J!s{(\"%uAw\u{19}O.!R$J\"P6\
        K$Q!R;MIIWK\"L)K4L#R.Ncx< G!s!O!L\"v\"O!O5t$M!K\"r\"x#O/C\"N\"DvN!r\"E\"L!L!p!K#v+t\"F/N%IUF$ p'K?r~s\u{e} #!K$\
        rAs\u{15}(\"!IAN\u{1e}\u{e}!\"Oa5!\"Q\u{1a}M#'J\u{1f}`Qus\u{a}!'EK\u{1a}% s!E!I&H9vmZ% q!?\u{c}x!H$z?W, p!M!N#M\
        \"H!Q5J%Q'N\u{1f}K0H!K\u{16}\u{8}!Ay(n!\"I&o!!CwN! v{A! E]## v#F\"I{\u{1}\" K\"p\u{19}q# t3IAK7%\"!M\u{11}N\u{4}\
        k4 K!J!Q%M+p/M!L!P%L!S-P!P\"T\"QRwPM*G0P!P!P\u{7}\u{2}7\"S!S#l!L(;0N\"U!Q!R!Q$O.O!M!Q\"O\u{2}H/M*G$P$n0N\"N(ubT\
        !(KN\"$ J\"M#p\"L&z!Fs\\Y%\"P?t'D\u{1f}`7uue!&qZP$%t#O>u#O\u{11}u% o!E&M!HAK\u{17}\u{1b}#;trL#ty\u{6}0!M$H!n!Q6\
        F&R#H\"J/M[u#KEI.F#M.N4P^\u{14}\" LAJ?8%'N!l9M\u{e}KHOI^$ s%K<u%L8I% Q!O&LAK@rNI& O!o&LQKMJSM\u{2}\"!!?J\u{7}!\"\
        ED\u{d}\"Bv4JLo-\"o#9!B!S:l!T$=!H0J#B\"K\u{b}r0P*\u{1f}!!EW/!\u{12}ut\u{1b}# L!p!Lh;\"!D@v\u{1f}h! Eav\" zA~Z\u{1a}\
        !XH`\u{a}#(N\u{1f}`Pu+X\"%J.J9S!!J_Q! p9\u{18}b P!P!U!5\"N!P!O\"\u{2}!z!3\":\"E\"9!B!L!T!H&W\"T\"G\"S!R!L!>\"N!\
        O!S\"y!q!?$H$O!R!N!Q!?\"L\"M\"r$K$O$K3J)Q(O'U!Q3M!E#L0Q!P!N)T\"P(u%P#F\"P\"N\"|!r#K$O!M&G(s\"'K!L\u{1a}M& R=G$P\
        nLYG!qHm!!K=O!Az\u{19} !BLW]#!I@w\"P@\u{d}\" IWOn-#\"N%O!M*p! ORI\" J\"qD3$ v\"C?{\"C\u{5}#+ z!>!I#B\"C:y5J$G|G\
        1v0qA,!AxOk: m!m\"N\"U!j!p!N'N/k#j\"S%q!S4ULL!T%i&L!M9k&r\"P)T)k\"P4V\u{1d}!!!LpN\"\u{1f}`Xz|7$ L!u@H!y:\u{1f}%\
        \"o$HBJ/J\u{5}I`O#'E:R!t\u{16}e!$o\u{1f}<$ o!M\u{1f}`W|#c\" K\"q\u{15}o!!LK*% t!A\u{1f}`!s!Hbo\" qAq\u{8}#% K!v\
        \u{1f}`5M!wq\u{1f}'!E&F!N3rsG\"rWxHp) U!>!C!E\"A\"@*t!q@m*]$ u&K;u&Ly7!&S\u{1a}\u{c}! I\u{1b}\u{19}!DwUQ!Iui2!\u{1f}\
        w\u{7f}Q! O\u{6}q$!L$K\"KAML\u{4}%\"Q$Q<L&K.Lp\u{13}1 T!N!M&l:O'n-M!K#H!M!O!OPL!H&K-H^PP<! r%5\"$n$G?\u{1f}\"\"\
        L&r$\u{7f}!!L\\B!'MP[!FJ\u{4}Y! pw\u{e}%#M\"m<K%K4x1\u{15}\"\u{1f}`Xw/C#!D@r9G\u{1f}S\";rurKr# J!u!MJ\u{2}$ s!E\
        'J9v\u{2}N' R\"P$L!O:R\"L%F=>!Av.g#\"M?x\"MU\u{f}\"'qArf\u{14}#>q\u{1f}`,q P! ub\u{5}4 N!G!J!O\"o!q!P$I$<.R%I!O\
        !M#r6G9HKo&JAR0H`D\" L!s\u{12}/\"\u{1f}`={\u{3}\u{b}\" F%n@X$ D0s1D0x+7!'AOY\" q4Qz*# Q!?!sV&! J~<!!L51- m!G!L%\
        N!M9m\"L#G!I!O2t!r1H6y& o%N\"O\u{1}v#J\\JLO!Ay\u{4}d! q/01 n\"O!O#V!P=P#S!R!U-J!E!K$K\u{3}M9R$P\"M\u{1e}a\" L(o\
        \u{c}0\"!R!Q\u{4}\u{1c}\"\u{1f}`iu\u{15}3# GAK\"pzl#%K!RNLH9'\"Q$L!K<P$M1N\u{1d}K`I\" u/D4A(!>!M$K<D%M!r!K/?h7$\
        \"O&N\u{0}sltB]# q1DAEZY!!L$\u{1c}#%m\"Q:G$0$!H$w=J$z`Z!AuBQ& L=s!M\u{1f}`+s!MJ<$ r\"J%A:s\u{18}2\"\u{1f}`3v\u{2}\
        b\"!L!M1z!(P*[R!V!U'3\"3$/\"3\"7!Q'M\"T!T#W!Q!P#U#V+>!P!L!S!M\"Q\"R!O,o#K(M2E\"l\"O!Q#N\"M(K1J!M)N\"n*M$m\"p\"r\
        !T!T!R-W'k+O$Q*ODZ# K\u{5}M!tt\u{f}! NfA%!M&P:u!L4G\u{a})# JAK\"qXC9!O!S!N#o!H!P5P!W$P!Q!O$K!Q-F!Q!R$GLq`P!W!M-\
        n!I!P%IV-%!D&E7s\u{1f}`,s8S\"DK4t3w&!C$B\"D6D%G&CY\u{15}# H!v!I\u{13}-%#P$EOp\u{1f}`&MW*(!s$L!R!H:H!t!Q\u{12}uv\
        \u{7}# s\u{1f}`Xv<m' J%I,y0K1t2qZw\u{1b}i$%n!P;D9Pq\u{1b}! La\u{1}\"$l\"QK:#!F\u{1f}`Tx$_!Ask\u{13}. r!F%K!H,M.\
        v!M%P-K\"J$N!M\u{1f}`/N|)\"5sUsl2\"\u{1f}`hx}_%#P\"N\u{1f}`Sw%J-s%!OGR!K-?\"C\u{0}}!(N!.\"\u{1f}`.y?;!(N3\u{a}#\
        \"T$JAM(,!EKh!! p5R\" w&Lj9$ v!;!B?s<d! Fl\u{c}!(N\u{14}b! omH\"\u{1f}`Xz'Z!CO*0!%K<!\"\"q$JjI\"\u{1f}`=yqH# p!\
        D!EI;b!I\"M\"L!o!@!T!J\"H\"P$I!O!S!p)R!q$K!Q!P\"M\"G\"N\"K&M\"R\"E!O!O\"Q!W!?!G!Q\"N\"N\"N\"L#G#M*J3L7O(t#K&r+k\
        !L!P!I(M!R!q!L&F'p!H\"G\"G!V!;\"N\"I\"L$P%I!Q.q^w&3C!q-N4p\u{1f}`5t'4\" MANV1* F#A!r\"R!G:J$X4r:p\u{8}v2\u{1b}%\
        !F&E;K\u{1f}`[C^Z!(L1$!\"q\u{1b}%(!K!R%G6O%I&J\u{1f}`!OHd5 t!K!N!C#L!R;P!M#G!H/N!K%I!JdO\"u3M1p0r6J/L&|!'rI'$!q\
        !FAK\u{5}{M\u{e}!vzy\u{16}!'QKL%&I\"Q@Q\u{1f}`/NN5\"\u{1f}`UxW\u{7f}# o!MHJU($ r!I@s(Ly\u{1c}&!G$@\"F;J\"w4Gw(!\
        \"p(\u{8}!!M\u{10}C! t|K% w!I%P!F:p7u! rU\"( F#O\"t<J%I4q\u{1f}`#r&\u{f}! H5B! rZT!!C\u{d}w\"\u{1f}`=yf|\u{1f}#\
        !!Q!t!N\"R!s!V!r!N!O!J\">!T!T\"M\"L\"L!R!F\"L\"P!n!M!m!O#S!i!R\"Q!n!U!j!O\"L\"B!S!W\"O\"Q!Z!O!i!R!l!Q!k!S!k!K\"\
        K!Q!P\"N\"H!S!m\"L!R!R\"Q\"I\"L\"L!U\"F\"J\"L\"R$L\"L#S#R%L\"P!n\"N$m!T\"O\"K\"l!R#O\"Q\"V#Q%N\"T\"k!P#T\"n!P#l\
        !O\"P!l!r!i!l!o$M!m!R\"G\"O\"Q\"D\"l!P#O\"U!T!T!j!S\"I!J!H\"S\"O\"S\"A#R\"O\"j!s!n#o!m!q$mM\u{d}(!G$q!K!H;K%N\u{1f}\
        `8Od6#!sAy4GR\u{16}\" rAt\u{16}P\" Q!QI\u{1e}! pNG# H!Q!vM\u{1a}# u\u{1f}`mwEB!&Mc\u{19})!@$F\"B(B\"z0L%K,x2Kwm\
        $ t!G\u{1f}`mG=O\"\u{1f}`Uw2*!'As\u{7f}!!P\u{0}\u{e}\"'C!G[}#!m!K@p6.$!C$H\"C\u{4}E\u{1e}\u{1}!Aw\u{1d}\u{15}!\u{8}\
        xQ\u{1}!\"Nn'# r\u{1f}`Xv>\u{11}#!M&KAL\u{1d} \"!rAv&\u{b}\" J3sHR( L%D\"o;s&s.F&E|MWW!Ft|\u{0}) N#S#q!M!R<P#m\"\
        P1N\u{3}?$!o&B;u4Aj'# y1I0y\u{16}c!!JXw(!F$@\"F;J\"w4G\u{1f}`#C[>! LF\u{4}!!@}V!Aupc$!G&M\u{1f}`QIS\u{3}#\"r?N\"\
        odT-!Q!Q!P#R!M!M:P&L!O-O!K!Nuv5H! s>%) S!Q!R#P#sUI\u{1a}K%I#re[\"\u{1f}`>t\u{8}\u{a}!%LQk& u!G&H!I\u{a}u#L\u{1}\
        >( J!M!N;J%M:J\u{c}J\"s1i%!H$J!R!J!K^\u{0}!\"q 4&!E\"O\"q?N\u{1f}`:O\u{7f}E! I\u{1f}\u{19}! q.$9 S#N#S!U*J-T$T\"\
        P\"V!S!T,T\"O\"P\"U\"QMR!O9O!LCO\"T!P0S4Q\u{8}\u{12}< o!P$K\"O;V$N1R&PIK#M%L%G\"Q#O'N#G$I!Q\"I%I(O'G\"N7N\"M4k!\
        M!K\u{7}2#!G&FSG0\u{b}( q!M%N!J!M@MjwJubI(\"M#C\"t:u\"J%G\u{1f}I#x3\u{14}$ s%L<p%M ,#3E\u{1a}z#F\u{2}`!\u{5}yC{\
        \" L\"s\u{a}D% s!E$D\"D;Jgh? Q!T!N!;\"G!J!<!K!8\"M!G!~\"<!>#M/R!P#M!L\"N#P\"u&P\"R$K&Q&Q3rCsPx>t+w, P!T&H!J)N#T\
        *L*K*N$S\u{13}L6O\u{1f}W\"\u{1f}`]u4\u{c}!BL#N\"DI4t;\u{13}0%W!S!O!R'K3S$S#R'M&R!J#P\"G[tFM_t\u{3}U! O-g$ w>L\u{1f}\
        `,L\u{1a}q# o(IAQsV;!i$F!T!R4I'S$J\"R.R!R#H!Q!KJE!N'K\"I%S*H*N*G!K1s0F!Q'R4pd\u{16}\"!sAs\u{13}0& w\"HUF\u{1f}`\
        !v\"H}h' L!P!S%NBR-H\u{11}G\u{3}S#4oAQ2u(5\"#n\"H&K$!t$J\"E;v\u{d}Y& L!t&I:L!v&J9.$!M&M;L4G9C#\u{1f}`3JBw+,!vvB\
        \u{1}' H!o$K<H%R0D\u{7}s\u{b}(!-sS\u{1}!!GQhS @\"o!U#n!V!n!P\"O$M\"P\"O+x#A!U#s\"n)I&I!T!R!H#K!L#D\"G\"N%J-s5Q!\
        o!N%R\"s!P!M\"F!J-T)H)K\"s\"O+C\"x!M,N!L\"o$N!I*Cn\u{18}\" p!A/\u{1b}N S!N%T!Q!l!J!J!9$Q\"5\"G/N!S#U\"P!T!K\"A(\
        N\"F!K$N!L&N,P#O9N#Q,K)K!O+J\"P\"r*k!N-M+M#N!Q#P!S!O!R8J!sx]\"!KAO\u{1e}V\" vAy\u{a}>\"%HAKvH&\"I#s\u{1f}`Ss\"I\
        #t\u{1a}\u{2}!!@~d#!L$D\"J(\u{1d}\"\u{1f}`7u\u{1a}`!\"K\u{15}\u{8}!\u{8}w%'!Bw\u{1b}\u{10}# s\"F?wV+$AM!K&s.u<\u{3}\
        !!Ma % s!R!O#K<p1c\" O\"u2y!\"N\u{c}\u{f}##ICA4p\\G% r\"L%M<N%K?}\"\u{1f}`}{U\u{18}\"DG4zFZ( Q!J!Q$J\"G:J%N\"MJ\
        9! O'Z! r<\u{1f}\"!tAxfx#&L\"Q?Mvy% P's\u{7f}sVH#t6\u{18}\" O'E3`#&KAM\"Og\u{1b}!\u{6}vXf! Md\u{7f}!Av=\u{18}!'\
        N)6\"\"N\u{10}x'D\"\u{1f}`Hun#! r\u{16}@%!I%N<H!N$M\u{0}O1 q!P\"T\"N!U!R7R$O$U!Q!Q.M\"Q\"Q\"P\u{2}M+R+g%&M!O:K\"\
        p3K;^!'AIU$ J#P&vON{{! K81!DK 5\"AR3s\u{15}A+ C!z!T%I:J!m!M3k!P\u{1f}`\"rMQ!,o0P# P\u{1f}`\"t\u{11}\u{f}$ w\"E?\
        x\"E\u{16}\u{13}2 r!E!M%C!J9o!C&H!Odt)M+oAx%p-O%K5M#ve%*#n!?\"R>T4q!E\"N7p\u{8}t\"Nr\u{3}\"Fu4KOH! LC^)!D!I!J\"\
        s>I#z4Gss$ML - {!>$H\"D$t!@5w!B*p!E4J\u{16}q,J\u{5}($%G=Q%O\u{17}K(1\" r\u{12}s\u{1e}\u{7}#!F&I:yo\u{3}# q\u{1f}\
        `.t5,\"Dv4L0\u{6}F!k\"S\"R&P$R\"N\"N.U%P\"T$R$Q$P\"G\"=\"@.l&D\"E-F.E(O,P#B$D(B%C#P&k!B%o!l\"o\"U#n-Q6E$mm\u{5}\
        \" q\"LBs\"\"R(r%N7 x!L!N#H!L!O!G6M#q!P!K%M!P-Q&OJG,tUt\"M.q!M%C\"G+C\"6wUw z!&O?\u{a}$ u!D!E?x;u\"\u{1f}`Xv+R!\
        !s\u{1b}\u{3}!!G\u{1a}\u{1a}1 H!T!N$R!n!R:Q!O$R!e2I\"O4wEo!JQE$NT5)\"P<M$E$B\"E.p\u{13}N.p'O\u{1}\u{d}' s!N!N$H\
        ;y!K!NwD# F\"s?H\u{12}H!Ft\u{4}Q\"3qAvwd! sO\u{e},\"I#F\"K!T9s!I!N%H\u{1f}`.s\"s\"LP\u{9}(!M&n!U:O&r!P-K$M\u{b}\
        $\"\u{1f}`Ytf(! t\u{10}\u{e}#!O&q;O$\u{6}# I!M'PT,% M&J;M#I4q%b! qnM\" K%J2h$!J&t\u{1f}`Xu\u{5}z!\"p;S\" IAJ '&\
         M!E&w:J!H&y\u{7}]! M\u{4}T\"!p!L\u{16};I p\"O!P!R\"N\"N!R\"P!R#>\"C\"K!I)R!N$L!M!K!O!I!O!P!O!N\"O!Q'L!L\"S#x\"\
        nZFBu-o$Q0Q!L!M!K!E,J3^\"!Q$JS=!!Lk\u{1d}% s\"I$O;s\"M\"k\u{b} H!I!O!V!l!W!P!R!i!O!S!J!N!L!N!O\"H!U!Q\"I(L!N!D\"\
        U!C!W!D!S!@!M!;!J!=!K!>!H!K!N!7!K!@!P!F!J!o\"q!k!x!U!v!c$n!s\"q!h!V!p\"Q!I\"I!K!P\"H!R!r!o!p!r1J!O\"n#X!J!I!P#T\
        $P!K*W!D\"N#R\"A/M$I!F!t!F(U!N\"M!K#K\"E%?\"S#L\"T\"R&N\"G\"T!P#r!G!S!E~\u{4}!VMZ\u{f}#\"I\u{10}JbH\\q\"\u{1f}`\
        4r4q(!K!L\"q!B\"O!P@N!O\u{b}d#\"M&M;OP\u{11}0 Q!H!O#v!D!J!J:L$n!I!H!J/K#J\u{1f}`\"r8\u{15}& t%F!M!N!OUHk\u{7f}!\
         I\u{b}\u{7f}!AwPtP V!L!N#P\"J!T#8$3\"M\"R!U)N$S!O!R#R\"M!Q,R!J\"R!R!N!Q!L!L+v!M)N3u!D\"u!J!K!O!M'N\"M.L:Q!N!K(\
        K!N-N#P$R\"Pcb!!Fz\u{1d}&!U%P<R4J!O\u{14}N/u\"\u{1f}`rza+# s!HgwGZ\" q!JzH\"!I&MSo&!K!S%H;M\u{1a}s+K\u{b}\u{7}*\
         t!G!E&A9p6F\u{1f}`!l\"L&Do\u{8}!'Pp\u{b}!&L\u{5}J\"EM4s\u{7}Z\"\u{1f}`7uN\u{0}! O\u{7f}\u{10}$ u#K>u#K1\u{4}% \
        q!I!M?t\"MQz$!Q$A!PPKu\u{17}\"(K\u{19}Jn'!\u{d}u&w% p(O9v\"N&N&N%%MAM\"O.J!M\u{9}\u{4}$\"R#L!N!MmM.#O\"Q!R!m!R#\
        M(J1K\"Q!R!S.K\u{1f}`'L_n! sA=$ p!N!O%Icq! I^g&\"S@NTsmH$k$J^># n\"K&I;R! H =*!R\"P\"J\"R6K%S;NIIWK+K^N5 R!M!T#\
        G!N!T7C(I!P!p!k-=!G!A\"@\":!F+x)G\u{1f}`,uNk-!P!H%H!K*p/M!Q!N%L/Igz[F&LnO\"\u{1f}`}z\u{d}\u{12}! r\u{13}\u{15}/\
         P!B!P$U\"m5O%E!P8I!F!P4t%NqQ!O\u{0}\u{1c}# K!qAs\u{1d}\u{16}! K<9H l!U!m!7\"I!O!P\"9\"8$N\"S!K)K\"M!Q#p%M!P)O\"\
        T!P#P!S#F!O!N!N%N*KDK%R,F8J#D,Q/{!K$E!P!N\u{2}o& t!D&E:j!F&H\u{8}\u{1d}, L!y!<%F:P!p!D3V!H\u{1f}`\"r5q/{$%L\"QO\
        K!Q\u{4}-$=K$O\u{1f}`(K7\u{d}! q5,#!r\u{1f}`mu\u{10}W+!K$F!n!N\"Q9O%nzK&w!q#P^5!$nd]\"\u{1f}`3|%r! F -0 J!B!I!E\
        !B!G\"E!O-J!\u{1}+r\"NF?!J!\u{1}#?_.!!HB\u{10}!\"P\u{11}\u{13}&!;!@=w\u{1f}`NJ#wp8# t!L@wXF! Oq\u{1f}!Au16* M!w\
        $A\"C:O!G\"I2z$F\"Gz\u{14}6 n#9\"F\"N\"<\";$9\"O*J\"J$n%K1Q#G\"MTJ\"JVM#N,m%G\"MPj!&M\u{10}V\u{c} Y!T!u!P\"P!t!\
        W!r!S!T!O\"I!X!Q\"M\"L\"O!R!L\"I\"P!n!N!m!K\"Z!R\"R\"P!n!U!k!Q\"N\"M!V!S\"O\"Q!X!P!i!U!l!Q!k!R!j!L\"N\"N\"O\"H!\
        R#O!R!O\"U\"L\"M\"N!U!W!L$I&N\"O#S#Q%N\"P!n\"Q+l!S\"X!S\"U\"Z#T%R%R#X$S!m\"S\"T!l(N!m!P\"O\"R\"T%N#P\"U!U!P!j!Q\
        $N\"S\"L\"P\"I%K-l4e# p#R#Q\u{0}\u{2}$ q%L#M9rB,%!I!Q?J!N$p\u{1e}\u{5}#(r9M(t v#!L\u{1f}`<t)O\"!t\u{5}ujY\"\u{1f}\
        `Uz5\u{9}\"!MHLk\u{12}! O;p% L!G#q=K\u{c}tw\u{11}!!Bpb$ t\"Q$N\u{11}vZ)#\"H\u{1f}`Sw\u{17}W$!D$L\"K;GD\u{15}! q\
        A[[ I!y!M!C!O!r\"A!H!H\"C!P!G\"B!L!H\"I,J\"O!q!P!J!S#E!N!K\"J!M#H\"J\"J!N\"J!O!M\"S!E!F#M\"=!J\"N(M8R)N*o,M4O$V\
        #M+G!Q.M!N!M#L\"H$J*Q!J\u{a}.! M6M4 n!C\"K\"G!T!9!Q'C$M.p!I!X%A(H(E\"C!M\u{9}y3tEu!@\"!G&N\u{19}&\" sAtGk! r/\u{5}\
        $\"J#x\u{1c}K%x%\u{e}) R%R\"M\"G8N!p4C\u{1f}`)O/l\"\"K%M`U$ r2O/t2O_D& t!I!R#F\"B:v\u{17}\u{1d}%%O!L<N!P$N(\u{9}\
        \u{15} R!S!t!N!l!R!s!K!p!M\"O\"H!V!L\"L\"L![!O\"I\"F\"N!p\"p!J#R\"T![!S!n!P!k!K\"Q\"H!T!N!O!L\"S!Z!V\"S!m!N!k!M\
        !i!O!T!J!Q#P\"J!T#O\"R$T\"N\"M!V!m!I$F\"O!r#N%P#Q\"k\"T#N!p!U!T\"W!l\"I)V!I%p\"N$l!R$S&Q#q\"N\"L!T'W\"p!K\"J\"R\
        \"P\"C#S!W!p!O!S!K!R!S!N!L\"H\"P\"E\"N\"L\"I#J!Y!J\"S+P\u{c}#!dr~f\" LALIM##N\"rUCKB\"!G&M\u{1a}MF J\"W!U\"G!F\"\
        Q!?\"x!p&E\"H)M&O!U\"K!M!V!O#s(M\"J!R#J!M!O:L2I*D%L*KFD!M/q!G$N!G!L*M#$!&nY\u{1}\"\u{1f}`Xw\u{5}\"# p\"F\u{1f}B\
        \u{d}\u{11}#%L\"Q<R\u{1b}\u{16}% J#n\"N<K#u\u{6}>!aN\u{8}@!Fr\u{2}w!XBK$#'L!J\u{10}Mw\u{b}# v!H\u{16}uyN&!H%K!r\
        At`uvu7\u{1d}#'E:w'Fvc9\"W!T\"W!Q!E;R%Q!L.K!Q!P$I,M.t=I$o;t\"I\"N(L!F6M!K\"P&NpW8!L!Q!P\"O\"N!N:R4N\"S\"N\"M!OA\
        H*u!H!H!F!I7L:J!L&D#L0JHeH ^!N!U!N\"R\"G!Q#M\"H$O#P)L\"D#Q\"K!L#I!M)R#O!M!O!@\"T!S!H!K'O2L#F$QXp\"N1L0N$J\"K!R/\
        r!D*\u{1c}\"\u{1f}`HuINz [!X!p!N\"R!l!U\"O!K!F!T!.!Q!O!T!O\"L\"O)p#W!P!V!V!U!T!V!T\"P\"L\"8\"J$N\"H!T!O!T!Q\"J\"\
        O\"F\"L\"N\"J\"m!Q!O\"L!P!M\"N!o!L\"K7N!O!S!P'P!P\"J!M&L!M\"N!T&M!L$P*P'N!R\"o!l\"o\"N\"p!M&B(M\"S\"U!S!L\"G\"J\
        $O\"L%O!T#n%R< p!O!U!>\"H!T!H\"L&V3M$J\"R\"N,M!O$R!J&NFs/r;t*l\"M\"N4s#n'O>MKME r!D!J#A!S!H!R(o-E%Q!R#G\"M!Q-M&\
        I0I:K#C\"K#H%>\"K#G*I4C,z%n!E#M*=!@'N\"M.B$s+r\u{1b}\"! N\u{17}\u{7f}$ q!>!H@C2\u{1})%Q!O!RAQ!S1K!O\u{1d}O%P-7>\
        \"Q#I!R!D;P$N\"E!O-L!L$LKM%J*L*N\"L(G%N(J#B.o#?+G!L!h!E!J$R!E!N \u{1e}4 k&K!O;K!R%P!O3KJF\"t%s%q#N)x/s=J.K&L!M.\
        @'T$ o\"N&L9r\u{8}2\" NAN6B$ p!J!M&JJQ!As]b# m!I&DL\u{1a}' o!O!K#L\"K$n6q,($\"L#Q#Q>R2F% N!F!M#H!ndN!%FH\u{1b}\"\
        \u{1f}`Uxzq#!M\u{1f}`Wv\u{b}p! G=9D Q!S\"R\"X!l!U(8\"G-T#W!Q!V!S\"T!n!P-P!J\"N\"T!T!Q!S)QCQ!S#M6O%O?N\"T3S\"T!V\
        /Q.p~M!!Gb\u{9}!]M\u{f}\u{15}) Q!<!v#C\"?:S\"hdrHrV%!&pq?A Y!P!Q\"T#M!Q!M\"J$K\"N,P!R#R\"Q$U!M\"M(O$N!O%O!OOO+u\
        'q\"L$L)x!F.n,P!R/O\u{1a}^#!D!H?w\u{9}g!\"O@J\"(M\u{0}s\u{b}pS Y!Q!O!P\"G\"P!Q#6$/\"2!s!:!O-S!L!P!P\"L!R!M!P*p!\
        >\"H!O!M!R!M\"J\"M+N<s!K#Q\"N'p.I'U.s!J'Q%u%U#O,N\"R!M#R\"R0K)s#b) l!C%T!J!S9q!D'L.OP4) n'Q;J\u{1f}`&N.I\"n5s%r\
        A,#'N:Agz\u{e}J) M!y$L\"J:J!w$L\u{1f}`0r~j< n!:!R!N\"S\"6!L!I8P!@\"G\"E!Q!B!Q4F9P0F(L!P#s@t*q!H7w#x&L?K.k\"EM4t\
        /o!!NG!# N&r;PvT! Iqg@ J!N!S!>\"J!P!M!Q!N\";$l!t!N%M#z(R!O$M\"M!T(r!P$J$O/K\"M+K%z+COt2P0Jg\u{7}$>r\u{1f}`*N\"r\
        Us! D\u{7}z\"\u{1f}`m\u{0}YQ!2oOo\"QM2tqx-#Q\"N\"P!Q*p2P\"Q\"P!K/K\"M\u{1f}M#Oq\u{1e}!As\u{6},!At^k,!N\"Q\"F\"O\
        #r7p%I!M!J0OUt:Ktc%\"P!P$JSN\u{1d}r\u{3}\u{11}$ K't:N'qo?%!L\u{1f}`-N\"r]y\u{1a}+!!s5\\\" r\"P\u{14}e7 s!S!Q!M\"\
        O=R\"P\"Q\"N/L!N\"P.L=t\"NWM!I8r!L&O!M-q0Ql\u{a}!\u{8}z\u{1c}\u{18}(!>\"H$>6A%E\"J6B\u{e}B+V&!J$F#M:O\u{1f}`6tw\
        n#%J<p'OQu!IN*\u{1}! vr\u{1d}\")oUmx5\"!K&GY9\"6vUv=\u{12}\"!J&L2(!YP\u{f}\u{1e}!\u{6}r\u{11}>!AN\u{5} $ s\"M\u{1f}\
        `FtG/\"\u{1f}`XJz\u{18}) Q!L\"n\"I!R\"L:O$K#N\u{2}B# NIM4s\u{7f}\u{3}!!Nx\u{e}\"!LAN]c!dq6;!\"N\u{10}\u{b}\"\u{1f}\
        `Hybq\"!rAv\u{19}5! K|$\"\u{1f}`mE+i$\"MAO\u{1f}`)N;G! KmND s!k\"T!O!s!I!s!;5n!N#s$P\"J!R!@-L!Q!P\"S!P!P!F#J\"N\
        *L@O&t$I1N9K'p!n!N\"I2P\"K\u{f}\u{5}#%N<t!I[B3 J!p\"G#R\"Q9P\"R&O->$D\"A&K'J]I6L!x!K>J!NM\u{5}+!L$I\"U?M\"L0QPp\
        !J)L/MFLe3\"\u{1f}`mxc\u{0}! s\"\u{d}% M'q:M!p&s2C\"\u{1f}`.|wb\"\u{1f}`=y92\"\u{1f}`'t(-#!J@J%s\u{5}\u{10}\"\u{1f}\
        `xvST$!F!s$LANXh'!?!F#H!M$r9K\u{a}x\\d\" vAyjr% r!C&M;G&L\u{13}\u{1b}$ F!w$FDNB'& R#B\"D#l;T3P\u{c}.# JAK9uwc#\"\
        L\u{1f}`VLdK)!K%N!O!N5p!L\u{1f}`+p!M\u{4}\u{12}%%N?S4o6L$p\u{1e}6% v!@$E\"H;C+T!XL\u{a}K\" qAsP/!!O\u{13}\u{9}*\
        !G!R#C\"Q;J$J\"R2E\u{1f}`%N\u{9}\u{1c}\" IAL<\u{8}!_rH\u{8}\" qAri$'%C<Q%H\"q.@\u{7}J*qW=$(P9D\u{1f}`7t\u{1c}\u{1c}\
        !&L\u{3}iA K!u!P!Q\"L!R!R!U5T%n\"K\"Q0P$B\"III!q#E\"r\"O(A*q#F3p'J!s+T,Q$O!P#D\"E/HY4# I!J!s\u{6}K!ExF\u{19}\"B\
        v4G4s\"\"O\u{15}I4Y#!uAw4H4\u{e}!!p\u{5}~#\"L%I<J\u{10}p# u\u{1f}`Xv\u{5}V( O\"R$K\"S?L/P$R\"L\u{2}U\" uAy\u{1}\
        ]\"\u{1f}`1KU\"( n!C!G?Iqs/s,t(u>\u{7}!Bw$E\"\u{1f}`>s\u{0}4(!J$P\"I(p4S%FNr_va\u{5}[!P!U!O\"V\"N(K!p!L\"W!M.U!\
        U!\\\"U\"N!R!P&N!o!N!V\"N!U\"J\"N\"R&P#S\"M)O-L)O#P%N!Q#m#R#O'O!N$Q\"V!n&l!N.o!K\"H$n$T#N+L!Q\"Q\"O\"P#T.K!SS^!\
        !Ml\u{5}! pM\u{7}\" xAxcR%!?$E=F$G\"s\"m!!KR|$ s!I@u!JJm$ r\"L%K:r\u{6}`! qf,$ I\"v?M\"s\u{4}@$ O!r@P!u~^!Bt\u{1a}\
         $!C!n&M?PL\u{3}!!H\u{b}\u{12}! o?\u{2}\" rAr:\\!!OM:! p\u{3}\u{13}\"'uvvtM! O\u{12}}! J8\u{0}\"\u{1f}`.x\u{7}k\
        \"!sAtYRA k\"R#J!S!U!P3L\"K%R!T#O#T-P$K!IKL!O'F\"L)O&K\"l\"N$O\"G%L!N'L)I)K4H!N\"N\u{c}m!!K!y\" I\"l5\u{1b}!&Q|\
        j>!L!P!R!S\"Q!p!L!J\"M$I\"J\"N/T$S!T\"P'N\"N$B!R!N!N$MWNJO\"N+P,o!P%PV\"(!S$B!N!O:O(L4v\u{3}G\u{c}\u{a}!!H\u{4}\
        \u{1d}\"&H=R\u{17}D% n!E!I%E<IY\u{6}$ x!P$I\"I[k! JFQ$ n!K!KAKI~#!N\u{1f}`GElh& P\"p#O#N\u{f}LPKSY\"!J'q\u{e}\u{15}\
        #!L!O#M[<$ H;trL#tv`% v#F\"J<v%J~6&&Q!K:u!D!O%J/6!'L\u{3}1\"!I!ryW9 K!Q%W\"S9P!R$T!U/P$R!S!R!PMK*L/H#p8O\"r'O#N\
        !R,D'Q>uEr!\u{15}u.?\" t\"Go&% J4t-J4x2I*v! s\\\u{1a}\"\"CAG&9\"BK4tK\u{1e}!Bt@(!BqJ>\"\u{1f}`=u\u{19}|\"!L&NsJ\
        # Q\u{1f}`mNBs!1se4&!C!L%E!M:I&L\u{16}>!Av\u{a}\u{a}#\u{1f}`=K!u6x#!s\u{1f}`XvE5#\u{1f}`.s$Pm9! Lho( N#q\"K?r\"\
        N2Plq\"N:2# H!NWO[^% J!w\u{1f}`lJ!y\u{0}v0!A!K!D$S!R:C!O#B!F!E!H-K!F#z!q!pQO$\"Q%G:M%MDy$ n&JBP4L\u{f}@# J\u{1f}\
        `XK4h!\"J\u{18}9!Fq9\u{18}# x\"K\u{10}zB\u{6}\"Bq4K[M#=s\u{1f}`,s\u{12}%!BuE%# r3N\u{1d}Ot!\" s!A48!!JT<&%CAH\"\
        q.@\u{7}J*qk@+ l!Q$H\"S!U>N\"Q\u{b}E#I!J>OB\u{1e}\"!I&MI;#\"K&L;P4\u{7f}\" KAM~\"\" r\"LnT$ IAI%J4y\u{1a}\u{14}\
        ' s%E#L:N&J.p&vO?$\"M#K\u{1c}vVtcA\"!HBn\u{7f}U!Axa~!Bu\u{12}]!WP9C!Ct<R#\u{1f}`.q$Pr2) Q!<!v#C\"?:S\"hdrHrc?\"\
         O%Be5! uHu! NJ>!\"OuS\"AI%s\u{e}@&!L\"o#M!G=l#O+\u{1c}! LV\u{7f}!Bv\u{f}\u{9}\" C(N!'\"\u{1f}`\"yqK\"+rAtrb!WM\
        c\u{6}#!L\u{1f}`(xv5!!E]\u{5}# s!G$J\u{d}3!Az\u{19}B\"Et4I\u{16}\u{18}!&MR\u{1c}# q'E\u{b}t=2\"'N:C7d!!I1\u{19}\
        %!I@v!K\u{1f}`&JRi\"!O&J]/\" w#H&\u{6}' q!J$D\"B<R#J\"G-|''I:S\u{1f}`4q#m!K!HN7. P!M%T!K:R!O&L!T-P\"OiEFM7N!N9(\
        ' r!M$M\"K:N\u{17}u-tV7\"\u{1f}`6zv\u{1b}! KE0/ y!?!@#S!N!F!F9z!E!G#T\"L!I\u{7f}~\"Cf#% q>O\u{1f}`*r\"Oox$&LAL6\
        E8r*D\"$l\"O\u{16}h\"\u{1f}`Xzd|#!PGN4pDj# s\"C?t\u{3}\\( Q'L!T5E,J\u{1f}E5I\"r\u{7}\u{1c}& O%JCKct*s-v\u{10}~\"\
        \"OAN\u{16}\u{1d}!!AcY\"&NAO8p\"\u{1f}`Dx\u{19}u1 O!N!n$Q!L!S!9&53O!T3K\"Q\"P\"L!I\u{1a}R&N\"+& T!@?w\u{1f}`ML$\
        w\u{3}\u{e}\"Cv4J^x! R>\u{8}!AL\u{13})!VM\u{d}\u{a}/ A\"k#L#s6q#H\"n#M0I!Q$Q\u{c}G\"u\"P,L\u{1c}!!!C5 $ u%J<v%K\
        q)\" wAxa\u{1b}\"RJ2v7\u{19}!A{W\u{12}$!J&tAt4M7?%!C$G?w%Q/H.9$ F!vAvgu;l\"\"O&t\u{8}d#>N\u{1f}`,NNJ\"\u{12}IbH\
        \u{1f}\\\" xAy,N)\"E1@!r-O38!q2l\u{1f}`#q^\u{15}! L\u{3}?$ O%M\u{1f}`SM;$\"!uAsYw\"\"N&Gov#\u{1f}`.r$Od(< I!?!N\
        !A!Q!6!z!8!O!6\"9$9$=.N#G!R!A!s\"K/F!N\"pfQ#M\"=!qSG#u`j(%D\"S8Q\"P5J!R\u{1f}`9Qk\u{1a}7 M!?!G#t#D5z$o!F\"t\"u2\
        C\"B\"B4t&E'w5I#s1sAR!z\"?4K\u{1d}:$FR4m\u{1f}`#v);\" NHpC$!%J1\u{0}, q!Q$F!O!I!P9m&M!N3M\"NXKlN% N!w&I;w\u{1b}\
        sfc! o+#)\"P$O!O;R%O0M\u{1f}`\"Q&L--! p*\u{19}!!I:'!At_\u{13}! tcM!Ar<5! q\u{10}%#'J!O9sS]!Atc;! qN)0 R\"N#L!Q<\
        K!O3M!K!=!C!C!M\\P1POr\"Pr\u{17}!\\M)`) m!J$C\"<!J6t\u{1f}`*F\"w\u{7f}3! NCQ!'LA~$\"O#L!Q\"N;{# I+sAq\u{7f}\u{1a}\
        +!F!M!G\"H\"A/z+t%J5O.E\"z.l)!J$P\"F!M9q!J$S\"J/O\u{4}D!VL3\u{5}\" NAIF>\" K'Lyc! sZ1!(PL;! sD\u{5}U S!P!N!R\"R\
        !P!N!M!:!L!s!o#3!=!7!n!N!M)L!T$O!N!P!S!S!R!N!L#n(G\"R!R!T!O\"Q!M!M*OAF+L$L*K=S)R!L!T/N$M\"I!Q)K$r\"Kf\u{1a}# t1\
        J0t\u{4}\u{0}%\"M#M\"EAG5N\u{10}\u{10}# u\u{1f}`Hvlc!3NkY\"BM4rm\u{18}$%L?S4p\"NBQ! t[y\"%H<s+\u{1d}/ N#R#p!O:E\
        &p/I!G!M!O!L#OIGqE(FR\u{7f}\" tAt!a!!C\u{f}n( q!N!O$J;s&N\u{1f}`!u^\u{1f}& y\"@?y\"B\u{1f}`%s}E8 I!g!P$U!i!O9K!\
        f!U$R!V/G#R2q=G\"o(D#Q,FEM0B\"K$O0s\u{1}\u{17}\" PAP\u{1}r!'I\u{5}k!FGs~&!C&?.@!|T@!|-\u{19}$ r(K9x(IV\u{14}\"(\
        E\u{a}zT%\"\u{1f}`UF'y#&rAy4J^d!\"LII' q!J\"L>s!N\"K6Ehg!!SSs\" r!Lg'!\u{8}N/]\"Bx4I\\S$ t!B@s!I4+\"!C!JDi,!L%S\
        !HAL!O.N^M.n$M7L\"p+Iln!A{\u{5}:#!qAr4NTa#\"q\u{1f}`,M3\u{11}'!R%L!Q:l!R&N^D:Y# J/r2L\u{d}$$ u!P!I_K\u{1f}q- N!\
        ;!=#C!@\"?)8!v/Q2r2m\u{12}B0qKF$!M!M#O=L s\"\"OAMl[$ s!C\u{1f}`Txm\u{5}\"#=\"I\u{8}T$!H$P.s/Km%# G!K$n\u{5}Z'&R\
        7H)L\u{1f}`\"I!H7JM,! L\u{3}.!Fs/[' J!H&q:L!J&k.K\u{1}O& O%K\"M?J\"O\u{1f}M!8\" HAL-7!AsP_\" s\u{d}t&9( p!C&F;J\
        dGLt*p;GS\u{9}%!G&L!SBvwsR7\"\"MAL\u{19}y\" q(K\u{2}}#\"P#I\"E=\u{a}$ N&Q;Nesr~#\"FAK~x\u{2}=#&L!MPI\u{d}\u{0}(\
        !L$I\"G!M5J%H\u{1f}`'J}:\" o!Hh\u{8}!\"Km}!Zve=! L],# N3rArCU\"\u{1f}`*vGd# M!s\u{d}s\u{c}x#\"Q%P:o\u{19}j! t1\u{1b}\
        \"!M&o\u{11}+! K@\u{8}!Au+r#7}_F!}\u{7}%!Az\u{4}\u{1c}! p\u{0}7%#L!p\"N>O#Qg/\" L\"p&Z% p!P&M:v!IMd% r!K!S$J!P\u{18}\
        g! qy5\"!I!q^v!!J\u{a}\u{b}!XO\u{1f}p%!M%O;S\u{1f}`MH-n% I%L!NAQ0M2h$ q!J&N;HXA#&R*tAp\u{b}I\"5yUy5I$!I3O.K&J\u{9}\
        ]! p\u{b}R!AvV\u{13}!\u{1f}w\u{7f}K\"\u{1f}`Xv\"\"# t!A@v\u{18}\u{10}#'O!N9u5($>q\u{1f}`*N\"q7s\" LAM\u{1a}a(!Q\
        $J#P/r+N%P\"LNr\u{5}a#!R'M\u{19}v;'!Bs{3&!Q'n:O\u{1f}`/L'C0=\"!R\u{6}Mt(\"\"M?}e>! s[\u{0}6 T!X\"P$T4U\"o!Q$V!V\
        #T\"T.TZV\"n!P!N!Q!QFU!R+o!Q?+$ t3L\u{1a}t#L]\u{7f}$ Q\"P#K\"W\u{14}\u{f}!ArE\u{4}? p!P!S#K\"N:m!U$N0R!R&PIK#M%\
        L%G\"Q#O'N#G$I!Q\"I%I(O'G\"N7N\"M4k!M!K\u{8}X1 n\"O!O#V!P=P#S!R!U-J!E!K$K\u{3}M9R$P\"M`W!'O)\u{4}$!R&L\u{1f}`As\
        Y\u{13}! o\u{6}2! Qm##!M!LFD|S\"!qAs(w!'L\u{5}9\"AvGt\u{1f}\u{1b}!&K-y$ q'J!L9x6+$ s\"I?s\"I-S! rF\u{16}\" NBL\u{b}\
        j%%q!O!M!L>o\u{1e}\u{6}!Bt=x7!N$Q\"N!T'O\"M&u&U%Q$V!P!O(O\"P$M!R#O!F;P!uKOFUFO>H!PrJk'!>!T@E&p!O'G*B\"L!Xu)K\"\u{1f}\
        `=x E!FtD\u{e}#!H\u{1f}`5x*\")\"R#N.N+r%Q7J\u{d}I\"r!MN\"# F\"s?I\u{10}D!\"qRM, R!p!L%@!Q9R\"O%D.E\"L\"?\"H\u{13}\
        T&!D\"Q?F$q2M\"B`c!!tTm!!qW\u{18}\"#J\"PXE%!M!K@L\u{b}s#Mf\u{17})!C\"S\"G!M-t4P-P\u{1f}`5rPg! K\u{1d}k1 K\"r!R\"\
        P\"R!S#I6H+H,M!Q!B!D!L-P$t\u{1f}zO+# o!LBNHS!Ct\u{17}Y\" uAu\u{15}v!&OvX!#m,\u{1}! M\u{1b}|! Np;!!H\u{1f}7$!u:L\
        sw\"L\u{1a}y$%L\"MAN.N\u{1d}?!!sm[, J!K\"t\"R<L!I\"v\"G\u{1f}`2O!G\"qrO!%O\u{1a}2\"Dl4T\u{c}|, U!O!O!M%R:Q'P.O!\
        R\u{f}J0HAw\u{12}\u{1a}(!E&L6m!O$L\u{1f}`'m!OH\u{3}# s!<@x~\u{9}# r!MHO#C!(L\u{19}s\"!D&B\u{15}h$\"J#D#N;MC[!'L\
        |c%!N'M)s2O3L:E% t!B!O\u{1f}`kt;\u{18}\"CR3OdY!Br\u{13}X\"\u{1f}`4t\u{1c}%!%L9&!(Q,*)\"O#E!I!Q!R?L!O!Jnu9p\"IM4\
        s#2\"\u{1f}`.}\u{12}d# L\u{1f}`HJzM#!H&qAL\u{1}Q!AxXU%!r$H<I!v$H]6!+qI_%!I!M%K<I%Ly\u{10}# A.uln\u{1b}~*!R!r%A!\
        R'H3F$E*J&vkEca\" M'rD&% K!q@L!x4Jp\u{13}\" n!=\u{e}I\"!H[uZ|' m!Q!N#J\"F<S%J:[!&KX`! Ni?#Aw\u{1f}`7K=k!\"L;n#'\
        M:r'N\u{2};\"!pAr{\u{f}!0tQ:* G'J-s/r-M!M1t!t\u{14}J2wh\u{8}C U!K!R!O\"p\"M$M$L2k!Q!P$V!R$P$J&I\"K\"S!M!E!O!N.J\
        =M\"P+Q,P!Q<N+O,L!n\"L%L*H`\u{11}/ P\"P!N$N;S!R!R%R-N!Q!Q\"Q[KGM=N\u{c}c#'r\u{1f}`Xsj\u{1b}-!J\"V$M!Q>R\"O!N/R$\
        M\u{b}M$H/R$L\u{e}\"#'B\u{1f}`Qv\u{18}v# F#H#oz}!'H*\u{14}( PBE\"K%P-w!K!u\"FeZ! s\u{9}\u{6}\" t\"K<.!\u{15}v<\u{7f}\
        !Is.\u{8}!.w]\u{11}# L!sAqJq!AuTB! q1P) q!M$G\"A;B\u{0}r+o#RGtC]!Aw\u{b}j$%N\"K\u{1f}`Qv+.' Q!L#D\"N!N@R4N9\u{1c}\
        !*t\u{18}}\"AuGtyJ!!C\u{16}P!%n-7$ u7u*\u{7f}VuHa$!F&I:y!G^\u{11}!3q:\u{0}!GQS9% v!J!L#H<r\u{1d}A\"!rAw>\u{a}% \
        L&N;M%E4x:\u{8}#%NAN4Q17!Fv\u{1d}P!!HZN; o!>\"F\"I\"Q\"H&G$B(G\"U)T\"H.A$F\"CJF$M&G(K0o#H4C(o!U#O-F5D\u{9},!!Ci\
        m& N!K%N!J:L&P\u{1b}\u{8}L r!=!M!o!m!Q!Q!B!J!O\"N$G\"E!P!C*H$o!A!M#K!V!=!L!P#R#Q\"F$G!K!P!T!H!P\"G!J\"J\">\u{6}\
        H-E#I$S!R!>!Mh7* V%H!Q)>2k'RjN'K1L3O\\\u{1e}!Av\u{6}g1 m!?!H!N\"q=?!G#t\"q!q-?!C!C\"@\"?!C+rS\u{12}! O7+!!M@&H \
        w#H\"Q\"T\"F\"J(P\"J(O$p#N\"C$G\"J$M$P\"F&P-o!J\"L1E)P%@(M\"O#O'N#D'O%A+L#k!D*Z!O\"Q+N8G$kYB! pv{\"\u{1f}`Hu9\u{6}\
        !At\u{1b}C$ I&o;H\"O$0) S!O&P6N%O&H\u{1f}`!N5Mt\u{e}, x\"J$J\"E6O#r\"M$P\"H~M@q0sKWL R!G\"D!N!I!P!E$K\"E\"K\"K\"\
        P*Q%S$M!U!K\"R(M$G!P!A!L!K!P!H!Q#7\"?!H!K\"9&J!J1r6U!L!RRQ/\\!J$H\"R/Iy-$\"FAG\u{1f}`Oz:m# o!DAH<K# u!J@rZ>!A|!\
        L#>L\u{1f}`,N\u{4}<! qvb!4p\u{16}7# I\u{1f}`HIPv\" l\u{1e}K*!\" wAy\u{1e}f!-r`\u{10}%!E!P&L;O\u{19}K\u{1a}r&!K%\
        K!E!G\u{1f}`RMz$!Ay}3\"\u{1f}`Xzj1$ H\"t?J\"yoI!\"F&5\"!E&J0H!Ay-u! scC\"\"M?v%E!(J&X\"\u{1f}`Xup.#%s<E%t\u{4}\u{12}\
        !\"Gq8! P1\u{1c}\" tAyyx! I?\u{e}\"!M$?*n*!N!P#J!q!H;N!Q4MNwzM\"p!!C\u{3}\u{9}\"1D0vn\u{c}!Azsb$ J!v@K!v%'$!K%P\
        <O%M\u{2}^!AzC_\"FJ4sQk\"!>&DV=( o!H&K7K$P\u{1f}`&u\"KTr\"JK4v\u{3}\u{f}!&N \u{18}!BMT\u{4}# L!tAzTH! MA\u{13}#\
         F%n>Q M\" wAu\u{b}\"!-s]\"!As}S'\"R%N<O3F\u{6}J!r!L\u{12}h* s!L%M!K(Q8P;M\u{12}r0O-s/>% MAH%p4I$I\u{d}\u{7f}!B\
        tSf! q2i&#r\"Q!M>r#Q1I!F! MBJ,!M!q%P!p:O&P.L&MJBWF;H&F\u{1f}\u{c}$ v!K&I\u{b}w\u{1}\u{1f}#!s@M!v\u{9}N! L>>#(E'\
        sAt\u{b}\u{10}&\"M$K!r<L%s!u(\u{16}\" I\"MW\u{17}$&R!JBQ-HD\u{15}%=N!r\u{1f}`+N!r1y!\"MXO/ H\"G!E!y!C!P;L$s\"S4\
        Q4tVnLs&D$mA\u{1b}\"!J@w3[*!R!r%A!R'H3F$E*J&vkEW\u{a}$ o!O\"R$KH\u{8}- m!E'O:O\"v\"u\"C0D\"B\"H&DdGQq1\u{12}$ t\
        \"A?x\"D\u{14}\u{12}' D!S!R&O9J(K-H5u( r!>!I%H\u{b}v/y4t2t(4*!S!L%p;O!O%q.T!L#Q\u{1e}Pjh' M+z!H#>=r!I3A\u{1d}B8\
         L!x!R#M!E!R(G$H.K!v!Q!C#F/Q$>\"A!M,M#ufJ!w*I8A)FxS!AyD<! rC@&\"p#L!P<R&S\u{e}M\u{5}i\u{7}!R!r!Q\"S!s!W!r!T\"O\"\
        H!V!P\"L\"J\"N\"I\"M\"P\"L\"O#U\"V\"R!j!S!l!R\"O!Y!K\"R\"N\"O\"N\"Q!M!Q\"Q!i!M\"N\"O\"O\"I!Q#N$T\"K!W!M\"M#I$M&\
        J\"O#U#R$j!N\"P#P!V\"j\"S'U#P\"U\"Z#S\"O#P\"S\"o!K!V!n!R!T$m!k!O\"R!l'l!L\"S\"P\"O$N#Q#O\"T\"T\"R\"M\"P\"J\"M\"\
        R\"F%O)n$k\u{9}G.!J!K#R#P5O%M!L3G$O\u{e}O/s!H!L&IV>R p\"R!M\"L!N!P!Q!H+Q(N!J\"r!s!n\"Q#P\"L!M.R!J#J\"s,r=L\"s!K\
        \"J!N%N!j!J#O!r*q%J!K&p/f!O*k!J\"G!N)L\"v(P.K!L\"r!sFA! tjft p!J\"S\"S!P!M!j#N\"D#o\"S!L!P!O\"L%P!E%I!P\"r#d!u#\
        T(O!T!E!K!G!@!G!H!E!I!P\"I\"K\"I!R%O\"I!N%P\"O\"N!L4P!L\"O#P$U!R#O%O$J!R#R!P\"R%L#O\"P\"u!Q!N#Q#T*y!E\"O!N)o\"J\
        !q!K$O!O!Q!S%R\"M\"P$K%n+lRx#!t@K!xNK! r94! OtK+!E!M%o=G\"E\"F4r-I'H$x\u{8}rG\u{5}\"\u{1f}`=xg\u{8}) L!n$K8N$R%\
        N#P2P\u{d}Od\u{4}( u!L$G8N%I$K\u{1f}`#NaP3 U!@!K!K\"A!L!>!L+>!w-S!L\"M1t#JuR$mFQ2q\u{8}T!At\u{1c}\u{1}%%L\"J,P\u{1f}\
        `VMj\u{c}/\"P$L8H#n!P5K%Q!KIC!F+N-K*O*K6HbB!As(\u{0}\"\u{1f}`\"wph7 F!m\"L\"o8Q$O&U!I!S.X%M!QMG!P'M\"G/KDJ!Q/K!\
        M&I!i\u{9}Y\" sAs\u{11}7#-v\u{1f}`^u=f3 N!P!O$L\"o,F/K$N6JKL$s&J\"t\"LFG\"K\"r7t'I\u{1}h# q!J!FO7\"!r!F\u{a}i\"\
        \"EAG\u{1c}<$ O1t0NCuI\u{17}! tCH\"(G9x\u{b}\u{1b}8!S\"Z!O!M\"Q4L(P#O\"R.N!Q#Q2N$K6G*M6O2p%J!N!G$v5O$Nxz!Br|\u{11}\
        : n\"O#I!R8Q#j!S$K\"R5R/G:C!E$J#I1H*L*G!J\"K/s\"k\"R,F!I7K\u{e}L#\u{1f}`Hv$M!k!A\u{7f}f\u{1c}\"AsAJs), q!K$H8K$\
        q!P!O#M\"E/J\u{10}q!Kle$ m!O&L!K1\u{12}!VO\u{f}\u{f}!Ew!r! M@2) @\"w&H9B\"mtL'C[o5tg&!Bs3\u{1e}\"Ao6ID\u{15}! p\
        ~X!Io|G$ N&q;Q&nNO\" u\"I&/*!F&F;Gft!F#K!r\"G&LVM\u{18}k\" tAysv4 o\"n#@!B8I$O&P.Q!N%SAN6I%O6M,M-n#P.Q&O/P\u{1e}\
        !!VH&_\"!K%Ns_!AtV+\" w)H\u{b}s!WK\u{1d}7-!K$G\"P6M)K\"N`p!J)L/MFJ!M5M\u{1e}\u{2}! p\u{e}N\"AK5rqF!(K\u{0}'\"\u{1f}\
        `\"|,\u{4}!HKNK! t\u{1e}f% J#n\"J\u{1f}`XLO\u{9}& M!J&v\u{1f}`7K\"wMj$ G/w2K/x%\u{1d}# x\u{1f}`.|[M& s\"O?z\"N\u{1f}\
        `5Ha|!Aw\u{1e}N' k#A\"P#N?P\u{1f}`!r\u{1a}f!\u{8}z,=#!pAs4K\u{1d}\u{8}$!O\u{1f}`5x!L/\u{1a}# r#O>sPC% s!DAB\u{1f}\
        `3uR\u{1b}! q+@!Lz\u{7f}\u{13}!Fq\u{12}\u{2}\"!oUN,\u{a}2!L&Q;O'R-M$R#M.t?K!I'M4p8K\"J$y&I-P'N\u{1}e\"Fs4O9\u{7f}\
        & K!I2w.M3qyHdq& L!pAJ4v\u{1f}`\"Ns)-!?!M!S#N)E3J4F\"?\"C\"AeI%r8J>\u{f}!!q\u{c}*!&T\u{1}[&!q!I&P;N\u{1f}`5u7E!\
        AKI9!(r\u{1b}K!!L,\u{1c}\"Dq4Oi.\"DO4s7\u{a}\" K\"R<\u{11}! M\u{9}\u{9}\"\u{1f}`6vNI#!K\u{1f}`mK\u{a}k!\"p(&!\"\
        o\u{12}&+ u!M!N%A!Q9p!N!O$N\u{1f}`%Hx}+ p'M6J$u!P&E,K\"H@uqy!J{\u{6}!%BFy$ N&q;Q&n\u{3}\u{7f}!AvU)!WO49\"\u{1f}\
        `.x]9\"\u{1f}`DxX]5 W!=!@!A\"C\"}!C'C.E!L$E!I%w4LAp+O-o!LRE\"v4q\u{1d}`*'?!N9M!q\"u\"q0B\"E\"@^t+UC H!t!h#P\"W$\
        9$O$>.L!9!9!M\"A!D!<!;!E&G!I%\u{3}!~!A\"s!s!v!v%x!u^xVH!w!r#J!O'?\u{11}?\" J$q\u{10}.*'J6D!W$M'RlJIN*D!W.soV# v\
        \u{1f}`=z-n!Cs?i!\u{d}w\u{6}k\"'u\u{e}v\u{7}V# u!IAL\u{7}X# K(O9H8p!\u{17}NB4#\u{1f}`)q#Px`$!C&D=v4?]8\" sAsQ(\"\
        #L\"O\u{14}\u{1d}+ q!9!J'H8Jtt.J%v#I\"u/q\u{13}7#%P<w%O\u{3}X& r!w!A@n!H4K75# L!O[O\u{1f}v!'Mg2!\u{9}u\u{d}X; q\
        !M$N\"L;S$P#S]J#B\"H#K%G\"Q#O'N#A$H!Q'I(N'E\"I7N\"M4l!M!K9\\& r'D\u{1f}`Qv!F&II\u{d}!&OQy% G\"S%o;K&r\u{1b}X#!F\
        !O%E\u{16}\u{c}*'?!N9M!p\"u\"q0C\"E\"@^tCA\"(IAJ\u{5}\u{5}: B!<!A!<!~!>!U!=!=':2E!C!E!F!v\"Q18!s\"R3KVL!pLs&@#J\
        !v\u{1f}K(!K\"o\"R!L!N:O&O!OT\u{17}(!L%J!O:p!N%I\u{1f}`2J)!)%Q\"N?R\"O!R-L&J\u{d}l5N\"m! K\u{5}!\"%J\"H~f' s!C!\
        H&C9w\"I&Ff\u{f}#&JAO/KdqO [!U!W!N!P!E!O#I\"I$K\"G!O!F!K(Q!Q&W!V\"J!U!Q,K\"M!R!T!S!J!M%H\"F\"F!OLR\"F3LCo!I!G,N\
        #K\"K!K%N\"S#M!N!Pm/) s!E$C\"O=I\"F#J/u%sfO& I%O#N+O=I2p\u{16}\"#!H&H;G0\u{1c}\" p!H\u{2}Y\"+u!pHy! GSP' o\"OTN\
        Oo\"FRK.uEQ!Aw]{@ Q\"P!I\"P\"N!P)B*r\"O\"v\"m!p!P!C$A.<$?\"CNH$J\"r#F6r,r$H#L,O\"E-r5L!A\"vyl#!H@L!L@Y)&N!F!N:p\
        $t0@!KNu!Fmm) S!H$M*v3K$N*s*N(O)}!Atp\u{d}& I'P:J&p3K!M+1%\"R&P9p\"S\u{12}xB\u{11}# t!?&?h|. O!P$k!Q-O.J!S\"R2L\
        \"S$L\"MdHUJt?! r\u{3}\u{15}#+u!M@p\u{4}h$ M%L\u{1f}`Dqt\u{8}!4r}j&!F!J#K\"N\u{1f}`SL7g!AqF@!Er\\\u{e}\"Rq2LYI!\
        A{IH\"%sAuii!$Q\u{2}\u{1c}\" v!CEh\" I\"pxW#\"N%FAKu6!Bw&x!WM+Z\")sUqOe! o'$\"!KAG\u{3}^!A{>c$!M!H!K$S|YG R!L!L\
        !M#o!o!p!D+H(n!O%M!N#R#p,J!L!N!@!E!?!M!NJK(I!K\"n\"H!G\"T+K!I&L4t!L\"J)O0M&O0;! rr\u{16}!AzS%!Dx1\u{9}#\"I\u{1f}\
        `=K~z\"!L!R9e!Ax\u{1a}\u{12}$ {<Hqx$HC\u{14}# KAM3s%t\")sAqc\u{1c}\"DN4ru\u{a}# t\"G?uqw# F\"v?K(|\"!HAIL+D!D!P\
        !K\"?\"D$:!s#E\"M!q!A%5%C$W!L!P#A\"B!S'M$F\"@!L!D\"@\"B:t\"5%CZK1C\"M-O\"Q#M#Q:r,\"I#F\"K!S9s!H!N%H\u{1f}`.t\"t\
        \"LU<\"Cr4L\u{8} !&R\u{7f}N\" uAu7(& }!D!G#J\"E:sZH#!E&A:w\u{e}E+ q!<!R!I\"p\"E!N9l!C!S%I\\4\"\u{1f}`=K\u{3}K*%\
        M\"R!P9S#N\"Q!P1r!r\u{e}P\u{1c}K%'NOH\"N\u{1f}`'L\u{18}v\"%O*qg]+ W!L!K#L\"E9z!w9K\u{1f}`3I$z\u{5}\u{1f}!\"q\u{1c}\
        1)!O$L!P!F!O:L&K\u{14}MCM6C%%G!RWNXMhN\u{19}g\"!J!pH!!AKk]! Q5~$!B!q#JRm{\u{1c}' q!K!O%H:q!O!O\u{d}S\"\u{1f}`X{\
        *u#\"J%M<N\u{2}U%%G!RWNXMhNOZ\" J'K}m! I@o!Jv5p\"\u{1f}`Xv{1!Av\u{1e}^\" sAv~ % N%M!N=R3L\u{1a}[!\u{8}zg #(K\u{1f}\
        `Pr1f+ u\"I%E!J6OXv<r/w8J.t\"OjX( w!E\"G$E:v!I\u{1f}`6s\u{4}{' G#D2O!xSF!O!x\u{8}s+ t!N$I\"N7J#u%G0L$P\"F\u{d}J\
        rT#'KAI!NJtI I!L!M!Q\"l!T!y!Q'E$Q/L!O!B\"s!P!q(I&T$D\"L!K,J#E$z$H\"G'u5I#v=M\"K)J\"v(D#q*L$D!Q#m!N+H\u{14}F!%M\u{18}\
        3!ZO\u{15}]\" s4M3J,!H!L%M!N9k\"L#H!I!O2t!r1H&.& G\"r&P9I\"r&K\u{1c}a) r!N!K%M!F9n\"N%?\u{1f}q!\u{6}!AJN^! u\u{d}\
        X! M,\u{c}$ M%t<M%vM~#!L!r@Ki\u{1a}$!L&P;K'NC\\) P!S%M!t!L:Q%L\"O/N}Q! K'\u{7f}\" tAx\u{0}?# I+xAog\u{7}\" vAz?\
        t!!ERz\" m3LY\u{12}2 q!C!D!B\"D!F!|!::J&q!C3o!IXn!JTr4t!K 84 F!>!D!=\"@\"<\":\"\u{0}!I#8$?.K!A\"E\"F&v!K-C\u{14}\
        v4v6R# EBH4u\u{13}-$%L\"I\u{1f}`EL%\".!S!N!N\"E>N#I2P#N!ObuII.N(P4t[P!Ax\u{b}\u{13}0#Q\"?!B8J)B!Q!Q/T$R:q7s5O:N\
        +q\"J.N(\u{4}!CGR/\"\u{1f}`'up[, O\"l#N\"U;P$N#O1M#O\u{c}m\"R2QqU\" M's]\u{2}!`rhL!ZN)u! u)!!!o A! MHn\"%J!p\u{12}\
        j! H5\u{11}5 Q#V\"T!P+Q0S!B\"L\">!R!>*K$t!L#o\"q!K\u{1a}T\"M#R!N\u{b}K\"\u{1f}`HtB1\" vAv)\u{13}. k!S$H\"L:k!@$\
        B\">.T$L[L1IXI.tu]!!Kz\u{b}\" t!E\u{1c}\u{19}\"!H!qi\u{c}!!K\u{1e}!$\"FAM\u{1f}`%M\u{7f}/% R!q@R!l4P`J!\"N~L!!=\
        \u{0},!#p+z!!Hx\u{12}!!HJ,\"\u{1f}`Xx+\u{1}/ }!K!@!@\"C!H!?!K!;8t!J5A\u{1f}`!z\"C\u{2}N# J'C!t\u{1d}L$%C<p\u{c}\
        q$OAoV <!h!G#o!N!n!H!S\"O$8\"4\"o*o!N#>!f!L#m!P!V!M!Q\"O$A$q\"T!F$R!R$Q&P#G@C\"t(C\"p\"v!G&u!E#@4H&w+F!o!N!o->!\
        n!K$J!g.L!xPm\" t\"M\u{6}}%\"qAn4T\u{1f}`8t^\u{19}\" EZO!)!\u{d}v}D$\"r?O\u{1f}`\\H2*!At%X\"!K@v\u{14}v% L's\u{1f}\
        `QL'tx8%%N*M&r;N:rvz* T>i(F!V0R!JiKFO\"m\"S\u{1}.- q\"V%C!q@D.K$N!R!M!NXPJK+M;3!/F\u{5}]#(G\u{1f}`Cs$aM <!t!W!<\
        \"F\"|!O!A\";(8*O!n#D!u\"@\"C\"s\"E*=\"T!R!?\"N/M#u<L!H\"q'K!I\"p-FEP!O!n!q-G!p!L!F\"Q!R!v.G0uU1\" M\"rl<#!n!EU\
        N\u{1d}(\"Co4Q\u{18}_!Bt@\u{2}% G%o<G%s4P*V!Bt\u{13}?#!I\u{1f}`<ITS#!P!O%KC:\"\u{1f}`1K?\u{6}!/I\u{16}\u{7}\" L\
        \"qo\u{11}G r!U!T\"R!H!Q\"L+<*H!Q#o!M!R#K!Q!M!R-K!O#J!S\"OYQ,I$N!R.K+P#t\"s\"o!H!Q.o\"S#O!S!P0P&a$ p'K\u{1f}`Qr\
        oL% u=L\u{1f}`+t!M_N\"!KFQ#f!Ar5f+ F!E!M%y:G!G$r\"\u{0}.B$?\">]c# I!u$L~H!Au/%\"\u{1f}`?sD.\" xA{D*$ r!I!O1N,.!\
        AL\u{7}\u{4}# I\"v?OSN#!F&HAGpW) s!N!K&J;M#T0J\u{7f}uJNpI)#J!t\"L>O!m\"R4N\u{1f}`!pi\u{7f}(!N!P$p!L!Q9F\u{1f}`7\
        u'.!&J\u{f}\u{1c}\"%IRMK~!%na\u{b}* K!N%M\"N's2P&O/Lax*F@?W!N!I!T!Q!N!R!K!J!S$@\"L\"D(F$I!o#s!G!H!T!U!O\"D!K'T!\
        s!F$M\"N\"N!Q!E!P!J\"N\"G\"O\"N#w2F;M+t!I!L#L!D#J>I!o!M*N%Q$L\"Q)N!KE[#!F\"IUDkd&\"R$J!L<Q\u{1f}`3Ky\u{14}# s%L\
        AJ@\u{b}G V!H!R!E!O!I!N!H$L$M\"L\"Q/O$I!O!M*N$K!S!>!I!N\"L!R!3\"5\"@!I!L\"8&NHR/MHM,R!I!F#M1IJN$\"I?u\u{1f}`\\v\
        nX\"FJ4y@v#(r9M(tJl!AtFY*!t$A\"A;L\"H2x&I\u{1c}x$H\"G\u{9}W\"\u{1f}`Zu9i' M!v$K\u{1f}`SO!y$K@ ! usM& s!K!J%H:uG\
        r\u{1a}\u{1f}!CTe]b F\"o!3!A!T!m!S!m!0!A!3!>!7\"6\"8!C!5!D!F$B$R!q!E\"R\"V!A\"V!j!W!k!>&>&T\"=\"L\"M.F'T#K'B\"S\
        !q'N#O#T\"M%M!Q$Q\"m%N#P!R+P&O\"O#N$U#M(M!R!q!S*R&G5Ek-!+q\u{12}O\"!KFSC\u{1b}&!FAI5P\u{14}L2N\"L\u{11}\u{1a}+ \
        H'@:L!r\"u\"s0C\"E\"A^tAvSd$ t2B/w7L6\u{9}!\u{5}xm<&%C!L!G;F.uyu\u{10}D+ L!n!R&Q9P(L-LlL$r6H8Kn\u{9}\"Ss2N\u{c}\
        \u{1d}! N!{\"!DCsEI#!H\u{16}t!N7\u{5}= P!?!N!B\"r!J!?!N's$G\"H-F\"K\";*G\"A(|(u\"z%w!HcvJH!E\"H\"v\"G&q\"xa[\"\u{1f}\
        `Zs :' K!qUHwM!uFM!r[\u{6}0!N\";!l!P!Q!P!P:N!T$Q!M.F$R{r5N-M\u{1d}L% N!M'M9L\u{0}uwX\"!N@r\u{14}t$#L$K;H4pRt&\"\
        o#L!O<R&T\u{e}M\u{1f}7\"!sAw\u{17}B\"DL4v\u{3}\u{7f}! q\u{1e}v2 B\"M$L\"J6N#B'N!B-T\"R#M!K\"P\"M)J~H\"N.KuV- J#\
        Q\"o!B;K#R\"T!I1R\"q!C\u{1f}`\"q1\u{1e}\" pAs\"X!!L|p!Aue2\"'G*s\u{a}G! q!a\"!O'JoA4!?!I#r\"H!D7H#?!J#y\"E*t(@*\
        JEG,I1F%y[v&u#Hq];!O\"N\"M!P!S(>$=!V)K&T#R0N&O!N9v0J:P6K)N$v$V!K-O'J#P.L/S\u{13}a' n\"P$K.O3M\"O2Q*I!\u{13}s=\"\
        ! qgg\"GK4xT\u{c}2 k!T\"O\"C!S!T7I$P\"R\"H\"M-N!N!N#H\u{1f}O#L\"M(N& Q2u/R2p\u{1f}`5t\u{13}P&.?!uAw2C[BJt\u{16}\
        V' R&UAT/N$N\"M\u{18}L\u{1c}\u{19}!,s{B\" I%r:V0 p!H\"S\"R!O!L!N:Q4M!E!K\"MXq4MEL.P'9\" O%Lm4\"!q!L
        """
    }
}
